"""Servers of their own are killed (-9) at each named point while a real LND pays and is paid.

Whoever is started next finds one truth: what the node did is booked, once, and nothing else; the
peer was paid what it says, and books and node are equal to the millisatoshi. See `.live_lnd` how a
node and its peer are named.
"""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

import httpx2
import pytest

from app.nodes.answers import NodeInvoice, Succeeded
from tests.nodes.live_lnd import IS_NAMED, LiveOutside, other_end, settings_of_a_server

if not IS_NAMED:
    pytest.skip("no LND and peer are named by LATCHKEY_TEST_LND_*", allow_module_level=True)

from tests.command_line import CommandLine, people
from tests.contract.deaths import OF_HOLDING, Issuing, Receiving, Sending
from tests.story import documents
from tests.story.servers import Installation, Json, Person, Server, balance, history, own_invoice

pytestmark = pytest.mark.sweep

FUNDS_SAT: Final = 20_000
PAID_SAT: Final = 100
RECEIVED_SAT: Final = 1_000
#: Longer than a payment may be pending that nobody has sent, and longer than any machine is slow.
PATIENCE_S: Final = 90.0

_SINCE_ASKED: Final = [Sending.ASKED, Sending.ANSWERED, Sending.ENDING, Sending.ENDED]
_MORTAL: Final = (sys.executable, "-m", "tests.nodes.mortal")


@dataclass(slots=True)
class House:
    """Who has wallets on the node under test, and what the peer has paid and was paid."""

    installation: Installation
    outside: LiveOutside
    payer: Person
    payee: Person
    #: What the payee has to have, and what the peer had before.
    received_sat: int = 0
    peer_before_msat: int = 0
    paid_by_peer_msat: int = 0
    paid_to_peer_msat: int = 0

    @property
    def dies(self) -> Path:
        """The file that the death of a server waits for."""
        return self.installation.folder / "dies"

    @asynccontextmanager
    async def living(self, point: StrEnum | None) -> AsyncIterator[Server]:
        """Serve while the block runs, or until it dies at a point, once that is wanted."""
        self.dies.unlink(missing_ok=True)
        if point is None:
            async with self.installation.serving() as server:
                yield server
            return
        mortal = replace(self.installation, program=_MORTAL)
        async with mortal.serving(DIES_AT=point.name, DIES_ONCE=str(self.dies)) as server:
            yield server
            assert server.process.returncode == -signal.SIGKILL, point

    async def died(self, server: Server) -> None:
        """Wait until the server has killed itself."""
        async with asyncio.timeout(PATIENCE_S):
            await server.process.wait()

    async def peer_pays(self, *requests: str) -> None:
        """Have the peer pay; with invoices that hold, it may be that it has not ended yet."""
        await asyncio.gather(*map(self.outside.offer, requests))

    async def peer_has_paid(self, payment_hash: bytes, sat: int) -> None:
        """Wait until the peer says that its payment was taken, and count it."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                truth = await self.outside.peer.payments.track(payment_hash)
                if isinstance(truth, Succeeded):
                    break
                await asyncio.sleep(0.1)
        self.paid_by_peer_msat += sat * 1_000 + truth.fee_msat
        self.received_sat += sat

    async def is_right(self, server: Server) -> None:
        """All that came in is credited, and books, node and peer agree to the millisatoshi."""
        async with asyncio.timeout(PATIENCE_S):
            while await balance(server, self.payee) != self.received_sat:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        line = CommandLine(self.installation)
        assert (await line.ask("check"))["problems"] == []
        compared = await line.ask("check", "--node")
        assert (compared["ok"], compared["differenceMsat"]) == (True, 0), compared
        peer_msat = (await self.outside.peer.channels.balance()).local_msat
        assert peer_msat - self.peer_before_msat == self.paid_to_peer_msat - self.paid_by_peer_msat


@dataclass(frozen=True, slots=True)
class Order:
    """A payment that was wanted once, and what the payer was told before the server died."""

    point: Sending
    invoice: NodeInvoice
    once: UUID
    before_sat: int
    told: list[str]
    #: What the peer paid while no server was there.
    meanwhile: bytes


@pytest.fixture(params=[False, True], ids=["plain", "holding"])
def holds(request: pytest.FixtureRequest) -> bool:
    wanted: bool = request.param
    return wanted


@pytest.fixture
async def house(holds: bool, database_url: str, tmp_path: Path) -> AsyncIterator[House]:
    settings = {
        "LATCHKEY_DATABASE_URL": database_url,
        **settings_of_a_server(holds=holds),
    }
    installation = Installation(tmp_path, settings)
    async with other_end() as outside:
        async with installation.serving():
            pass  # the node is met, and what it has is its operator's
        payer, payee = await people(installation, 2)
        made = House(installation, outside, payer, payee)
        made.peer_before_msat = (await outside.peer.channels.balance()).local_msat
        yield made


@pytest.mark.parametrize(
    ("behaviour", "points"),
    [
        ("settle", list(Sending)),
        ("reject", _SINCE_ASKED),
        ("timeout_then_settle", _SINCE_ASKED),
        ("timeout_then_fail", _SINCE_ASKED),
    ],
    ids=["paid", "refused", "late", "late_and_refused"],
)
@pytest.mark.parametrize("holds", [False], ids=["plain"], indirect=True)
async def test_who_is_killed_while_sending_has_paid_once_or_not_at_all(
    house: House, behaviour: str, points: Sequence[Sending]
) -> None:
    order: Order | None = None
    for point in (*points, None):
        async with house.living(point) as server:
            if order is None:
                await _funded(house, server)
            else:
                await _ended(house, server, order, pays=behaviour.endswith("settle"))
            if point is not None:
                order = await _killed_while_paying(house, server, point, behaviour)


@pytest.mark.sweep
async def test_who_is_killed_while_following_has_all_of_it_credited_once(
    house: House, holds: bool
) -> None:
    made: list[Json] = []
    for point in (*(it for it in Receiving if holds or it not in OF_HOLDING), None):
        async with house.living(point) as server:
            for invoice in made:
                await house.peer_has_paid(bytes.fromhex(invoice["paymentHash"]), RECEIVED_SAT)
            await house.is_right(server)
            await _credited_once(house, server, made)
            if point is None:
                return
            made = [await own_invoice(server, house.payee, RECEIVED_SAT) for _ in range(2)]
            requests = [invoice["paymentRequest"] for invoice in made]
            if point is not Receiving.CURSOR:
                house.dies.touch()
            paying = asyncio.create_task(house.peer_pays(*requests))
            if point is Receiving.CURSOR:
                credited_sat = house.received_sat + 2 * RECEIVED_SAT
                async with asyncio.timeout(PATIENCE_S):
                    while await balance(server, house.payee) != credited_sat:  # noqa: ASYNC110
                        await asyncio.sleep(0.1)
                house.dies.touch()
            await house.died(server)
            await paying


async def test_who_is_killed_while_issuing_is_asked_again_and_has_what_is_paid(
    house: House,
) -> None:
    once: UUID | None = None
    for point in (*Issuing, None):
        async with house.living(point) as server:
            if once is not None:
                invoice = await _issued(server, house.payee, once)
                await house.peer_pays(invoice["paymentRequest"])
                await house.peer_has_paid(bytes.fromhex(invoice["paymentHash"]), RECEIVED_SAT)
                await house.is_right(server)
                await _credited_once(house, server, [invoice])
            if point is not None:
                once = uuid4()
                house.dies.touch()
                with pytest.raises(httpx2.TransportError):
                    await _issued(server, house.payee, once)
                await house.died(server)


async def _funded(house: House, server: Server) -> None:
    invoice = await own_invoice(server, house.payer, FUNDS_SAT)
    await house.peer_pays(invoice["paymentRequest"])
    await house.peer_has_paid(bytes.fromhex(invoice["paymentHash"]), FUNDS_SAT)
    house.received_sat -= FUNDS_SAT  # by the payer, not by the payee
    async with asyncio.timeout(PATIENCE_S):
        while await balance(server, house.payer) != FUNDS_SAT:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def _killed_while_paying(
    house: House, server: Server, point: Sending, behaviour: str
) -> Order:
    """Have a payment asked for, the server die, and the peer pay an invoice while it is away."""
    invoice = await house.outside.invoice(amount_msat=PAID_SAT * 1_000, behaviour=behaviour)
    meanwhile = await own_invoice(server, house.payee, RECEIVED_SAT)
    order = Order(
        point,
        invoice,
        uuid4(),
        await balance(server, house.payer),
        [],
        bytes.fromhex(meanwhile["paymentHash"]),
    )
    house.dies.touch()
    await _ask(house, server, order)
    await house.died(server)
    await house.peer_pays(meanwhile["paymentRequest"])
    return order


async def _ask(house: House, server: Server, order: Order) -> None:
    """Ask for a payment, the first time or again with its key; note what is told."""
    variables = {"wallet": house.payer.btc, "request": order.invoice.payment_request}
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                response = await server.post(
                    documents.PAY, key=house.payer.key, once=order.once, **variables
                )
            except httpx2.TransportError:
                return  # killed meanwhile: nobody told what became of it
            if response.status_code != 409:
                break
            await asyncio.sleep(0.1)  # the process that was killed may still be listed
    assert response.status_code == 200, response.text
    order.told.append(response.json()["data"]["lnInvoicePaymentSend"]["status"])


async def _ended(house: House, server: Server, order: Order, *, pays: bool) -> None:
    """Ask again with the same key until it has ended: it was paid as the peer says, or not."""
    for _ in range(2):
        await _ask(house, server, order)
        sides = await _decided(house, server, order)
    payment_hash = order.invoice.payment_hash
    receipt = await house.outside.peer.receipts.lookup_receipt(payment_hash)
    spent_sat = order.before_sat - await balance(server, house.payer)
    assert spent_sat == -sum(side["settlementAmount"] for side in sides)
    # Reserved and not sent, it is given back; who asks again after that has it paid anew.
    if order.point is not Sending.RESERVED:
        assert (receipt is not None) == pays, order
    if receipt is None:
        assert spent_sat == 0, order
        assert {side["status"] for side in sides} == {"FAILURE"}, order
        assert set(order.told) <= {"FAILURE", "PENDING"}, order
    else:
        truth = await house.outside.node.payments.track(payment_hash)
        assert isinstance(truth, Succeeded)
        assert receipt.amount_msat == PAID_SAT * 1_000
        assert spent_sat == PAID_SAT + -(-truth.fee_msat // 1_000), order
        assert [side["status"] for side in sides].count("SUCCESS") == 1, order
        assert {side["status"] for side in sides} <= {"SUCCESS", "FAILURE"}, order
        assert set(order.told) <= {"SUCCESS", "PENDING"}, order
        house.paid_to_peer_msat += receipt.amount_msat
    await house.peer_has_paid(order.meanwhile, RECEIVED_SAT)
    await house.is_right(server)


async def _decided(house: House, server: Server, order: Order) -> list[Json]:
    """Wait until a payment is not pending any more; return its sides of the payer's history."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            sides = _of(order.invoice.payment_hash, await history(server, house.payer))
            if sides and "PENDING" not in {side["status"] for side in sides}:
                return sides
            await asyncio.sleep(0.2)


async def _credited_once(house: House, server: Server, invoices: list[Json]) -> None:
    found = await history(server, house.payee)
    for invoice in invoices:
        (side,) = _of(bytes.fromhex(invoice["paymentHash"]), found)
        assert (side["status"], side["settlementAmount"]) == ("SUCCESS", RECEIVED_SAT)


def _of(payment_hash: bytes, sides: list[Json]) -> list[Json]:
    return [
        side for side in sides if side["initiationVia"].get("paymentHash") == payment_hash.hex()
    ]


async def _issued(server: Server, payee: Person, once: UUID) -> Json:
    """Ask for an invoice, the first time or again with its key."""
    variables = {"wallet": payee.btc, "amount": RECEIVED_SAT, "memo": "tea"}
    async with asyncio.timeout(PATIENCE_S):
        while True:
            response = await server.post(documents.INVOICE, key=payee.key, once=once, **variables)
            if response.status_code != 409:
                break
            await asyncio.sleep(0.1)
    payload = response.json()["data"]["lnInvoiceCreate"]
    assert payload["errors"] == []
    invoice: Json = payload["invoice"]
    return invoice
