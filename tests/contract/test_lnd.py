"""What LND alone does: credential, certificate, order, and answers that make no sense."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from app.errors import NodeUnavailable
from app.findings import Verdict
from app.lightning.bolt11 import Network
from app.nodes.answers import (
    Broadcast,
    ChainOutput,
    Failed,
    FailureReason,
    NodeInvoice,
    NoTrace,
    Speed,
    Succeeded,
    Unknown,
)
from app.nodes.lnd import permissions
from app.nodes.lnd.backend import LndBackend
from app.nodes.lnd.node import LndNode
from app.nodes.port import WrongNodeError
from app.nodes.rest import AnswerLost
from tests.contract.lnd_player import LndPlayer
from tests.contract.network import first
from tests.contract.networks.lnd import MACAROON, settings
from tests.contract.serving import (
    Drop,
    Fault,
    Place,
    Say,
    Truncate,
    no_json,
    served,
    with_value,
    without,
)
from tests.contract.world import World
from tests.hosts import tls_of

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
SEND = "/v2/router/send"


class Table:
    """A player, where it is served, and the node that talks to it."""

    def __init__(self, player: LndPlayer, place: Place, backend: LndBackend, node: LndNode) -> None:
        self.player = player
        self.world = player.world
        self.place = place
        self.backend = backend
        self.node = node

    async def pay(self, request: str) -> Succeeded | Failed | Unknown:
        return await self.node.payments.pay(request, amount_msat=None, fee_limit_msat=10_000)

    async def invoice(self) -> NodeInvoice:
        return await self.node.invoices.create_invoice(
            amount_msat=21_000, description="tea", description_hash=None, expiry_s=600
        )


@asynccontextmanager
async def laid(**more: object) -> AsyncIterator[Table]:
    world = World()
    world.local_msat = 10_000_000
    player = LndPlayer(world, macaroon=MACAROON)
    async with served(player) as place:
        backend = LndBackend.of(settings(place.url, **more))
        try:
            yield Table(player, place, backend, backend.node(await backend.identify()))
        finally:
            await backend.close()


@pytest.fixture
async def table() -> AsyncIterator[Table]:
    async with laid() as one:
        yield one


NONSENSE: dict[str, Fault] = {
    "no JSON": no_json(),
    "half an answer": Truncate(),
    "a missing status": without("status"),
    "an amount of 2^63": with_value("fee_msat", lambda _: str(2**63)),
    "an amount in words": with_value("fee_msat", lambda _: "many"),
    "an amount below nothing": with_value("fee_msat", lambda _: "-1"),
    "another payment": with_value("payment_hash", lambda _: "00" * 32),
    "another preimage": with_value("payment_preimage", lambda _: "11" * 32),
    "a status of later versions": with_value("status", lambda _: "SETTLING"),
    "a page of a proxy": Say(502, b"<html>"),
    "a proxy that speaks JSON": Say(504, b'{"error": "upstream timed out"}'),
    "a gateway whose LND went away": Say(503, b'{"code": 14, "message": "transport is closing"}'),
    "a cut connection": Drop(acts=True),
}


@pytest.mark.parametrize("fault", NONSENSE.values(), ids=list(NONSENSE))
async def test_an_answer_that_makes_no_sense_leaves_a_payment_unknown(
    table: Table, fault: Fault
) -> None:
    invoice = table.world.add_their_invoice()
    with table.place.broken(fault, path=SEND):
        assert await table.pay(invoice.payment_request) == Unknown()

    table.world.send(invoice.payment_request, fee_limit_msat=10_000)  # if it was not heard of
    outcome = await table.node.payments.track(invoice.payment_hash)
    assert isinstance(outcome, Succeeded)
    again = await table.pay(invoice.payment_request)
    assert again == Succeeded(outcome.preimage, outcome.fee_msat, already=True)


@pytest.mark.parametrize("fault", NONSENSE.values(), ids=list(NONSENSE))
async def test_nothing_that_makes_no_sense_is_believed_of_a_payment(
    table: Table, fault: Fault
) -> None:
    invoice = table.world.add_their_invoice()
    table.world.send(invoice.payment_request, fee_limit_msat=10_000)

    with table.place.broken(fault, path="/v2/router/track"):
        try:
            outcome = await table.node.payments.track(invoice.payment_hash)
        except NodeUnavailable:
            outcome = Unknown()

    assert outcome == Unknown()


async def test_what_closing_our_channels_would_cost_is_told_apart(table: Table) -> None:
    assert (await table.node.channels.balance()).set_aside_msat == 0

    table.player.has_opened_channels = True

    balance = await table.node.channels.balance()
    assert balance.set_aside_msat == (253 * 1124 // 1000 + 660) * 1000
    assert balance.local_msat == table.world.local_msat


async def test_numbers_may_be_numbers(table: Table) -> None:
    invoice = table.world.add_their_invoice()

    with table.place.broken(with_value("fee_msat", int), path=SEND):
        assert isinstance(await table.pay(invoice.payment_request), Succeeded)


@pytest.mark.parametrize(
    "fault",
    [no_json(), Drop(), Say(200, b"{}"), Say(500, b'{"code":2}'), Say(401), Say(301)],
)
async def test_whatever_else_is_answered_the_node_is_unavailable(
    table: Table, fault: Fault
) -> None:
    node = table.node
    for _ in range(2):
        settled = table.world.add_invoice(amount_msat=1_000, description="")
        table.world.offer(settled.payment_request)
    asked: list[Callable[[], Awaitable[object]]] = [
        table.invoice,
        node.info,
        node.channels.balance,
        node.chain.tip,
        node.chain.new_address,
        lambda: node.chain.deposits(since_height=0),
        lambda: node.chain.track_payout(uuid4()),
        lambda: node.receipts.lookup_receipt(b"h" * 32),
        lambda: first(node.receipts.follow(after=1), 1),
        lambda: first(node.receipts.follow(after=0), 1),
        table.backend.identify,
    ]
    with table.place.broken(fault):
        for ask in asked:
            with pytest.raises(NodeUnavailable):
                await ask()


async def test_an_order_that_never_arrived_leaves_no_trace(table: Table) -> None:
    invoice = table.world.add_their_invoice()

    with table.place.broken(Drop(), path=SEND):
        assert await table.pay(invoice.payment_request) == Unknown()

    assert await table.node.payments.track(invoice.payment_hash) == NoTrace()
    assert isinstance(await table.pay(invoice.payment_request), Succeeded)


async def test_an_invoice_that_is_not_what_was_asked_for_is_given_to_nobody(table: Table) -> None:
    other = table.world.add_invoice(amount_msat=1_000, description="").payment_request

    with (
        table.place.broken(with_value("payment_request", lambda _: other)),
        pytest.raises(AnswerLost),
    ):
        await table.invoice()


# Receipts


async def test_past_receipts_come_in_the_order_of_settling_whatever_the_database(
    table: Table,
) -> None:
    table.player.tells_in_order_of_invoices = True
    invoices = [table.world.add_invoice(amount_msat=1_000, description="") for _ in range(4)]
    for place in (3, 1, 0, 2):
        table.world.offer(invoices[place].payment_request)

    told = await first(table.node.receipts.follow(after=1), 3)

    assert [one.settle_index for one in told] == [2, 3, 4]
    assert told[0].payment_hash == invoices[1].payment_hash


async def test_a_stream_that_breaks_says_so_and_is_resumed(table: Table) -> None:
    invoices = [table.world.add_invoice(amount_msat=1_000, description="") for _ in range(3)]
    for invoice in invoices:
        table.world.offer(invoice.payment_request)

    with (
        table.place.broken(with_value("amt_paid_msat", lambda _: "?"), path="/v1/invoices/sub"),
        pytest.raises(NodeUnavailable),
    ):
        await first(table.node.receipts.follow(after=1), 2)

    assert len(await first(table.node.receipts.follow(after=1), 2)) == 2


# Who it is, and what it allows


@pytest.mark.parametrize("holds", [False, True])
async def test_a_macaroon_that_allows_just_enough_is_fine(holds: bool) -> None:
    async with laid(lnd_holds=holds) as table:
        table.player.allowed = frozenset(permissions.needed(holds=holds))

        found = await table.backend.examine()

    assert {one.verdict for one in found} == {Verdict.OK}


async def test_what_a_macaroon_lacks_and_what_it_has_too_much_is_told(table: Table) -> None:
    assert next(one.verdict for one in await table.backend.examine()) is Verdict.WARNING

    lacking = set(permissions.METHODS) - {"/routerrpc.Router/SendPaymentV2"}
    table.player.allowed = frozenset(lacking)

    (finding, _) = await table.backend.examine()
    assert finding.verdict is Verdict.PROBLEM
    assert "SendPaymentV2" in finding.text
    assert "uri:/routerrpc.Router/SendPaymentV2" in finding.mend


async def test_a_macaroon_that_may_not_be_looked_at_is_a_warning(table: Table) -> None:
    table.player.allowed = frozenset({"/lnrpc.Lightning/GetInfo"})

    (finding,) = await table.backend.examine()

    assert finding.verdict is Verdict.WARNING
    assert MACAROON not in finding.text + finding.mend


async def test_a_payment_that_is_not_allowed_was_never_made(table: Table) -> None:
    invoice = table.world.add_their_invoice()
    table.player.allowed = frozenset()

    with pytest.raises(NodeUnavailable) as error:
        await table.pay(invoice.payment_request)

    assert error.value.never_heard
    assert table.world.sends == []


NO_METHOD = Say(404, b'{"code": 5, "message": "Not Found", "details": []}')


async def test_an_lnd_without_a_method_has_not_done_what_was_asked(table: Table) -> None:
    invoice = await table.invoice()
    theirs = table.world.add_their_invoice()
    table.world.send(theirs.payment_request, fee_limit_msat=10_000)

    cancelling = table.place.broken(NO_METHOD, path="/v2/invoices/cancel")
    with cancelling, pytest.raises(NodeUnavailable):
        await table.node.cancellations.cancel_invoices([invoice.payment_hash])
    with table.place.broken(NO_METHOD, path="/v2/router/track"), pytest.raises(NodeUnavailable):
        await table.node.payments.track(theirs.payment_hash)
    with table.place.broken(NO_METHOD, path="/v1/invoice/"), pytest.raises(NodeUnavailable):
        await table.node.receipts.lookup_receipt(invoice.payment_hash)


async def test_a_wrong_macaroon_is_told_and_not_shown() -> None:
    async with laid() as table:
        table.player.macaroon = "00"
        with pytest.raises(WrongNodeError, match="macaroon: verification failed") as error:
            await table.backend.identify()

    assert MACAROON not in str(error.value)


@pytest.mark.parametrize("name", ["testnet", "signet", "mainnet"])
async def test_a_node_says_which_network_it_is_on(table: Table, name: str) -> None:
    table.player.network_name = name

    assert (await table.backend.identify()).network == Network(name)


async def test_a_network_that_nobody_knows_is_refused(table: Table) -> None:
    table.player.network_name = "simnet"

    with pytest.raises(WrongNodeError, match="simnet"):
        await table.backend.identify()


@pytest.mark.parametrize(
    "given",
    [
        {"lnd_macaroon_file": Path("/nowhere")},
        {"lnd_macaroon": "not hex"},
        {"lnd_macaroon": ""},
        {"lnd_tls_cert_file": Path("/nowhere")},
        {"lnd_tls_cert_file": Path(__file__)},
        {"lnd_proxy": "127.0.0.1:9050"},
    ],
)
def test_settings_that_cannot_be_used_are_told_by_name(given: dict[str, object]) -> None:
    name = next(iter(given))
    with pytest.raises(WrongNodeError, match=f"LATCHKEY_{name.upper()}"):
        LndBackend.of(settings("https://127.0.0.1:1", **given))


@pytest.mark.parametrize(
    "content", [bytes.fromhex(MACAROON), MACAROON.encode(), f"{MACAROON.upper()}\n".encode()]
)
async def test_a_macaroon_may_be_in_its_file_in_hex_too(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "latchkey.macaroon"
    file.write_bytes(content)
    async with laid(lnd_macaroon_file=file) as table:
        assert table.node.public_key == table.world.key.public_key


async def test_the_certificate_that_was_given_is_believed_and_no_other(tmp_path: Path) -> None:
    serving, _ = tls_of("lnd", tmp_path)
    tls_of("another", tmp_path)
    world = World()
    async with served(LndPlayer(world, macaroon=MACAROON), serving) as place:
        for name, is_right in (("lnd", True), ("another", False)):
            backend = LndBackend.of(settings(place.url, lnd_tls_cert_file=tmp_path / f"{name}.crt"))
            try:
                if is_right:
                    assert (await backend.identify()).identity == world.key.public_key
                else:
                    with pytest.raises(NodeUnavailable):
                        await backend.identify()
            finally:
                await backend.close()


async def test_a_node_is_reached_through_tor(table: Table) -> None:
    names = []

    async def tor(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve as a SOCKS proxy (RFC 1928) that knows one name."""
        await reader.readexactly(3)
        writer.write(b"\x05\x00")
        *_, length = await reader.readexactly(5)
        names.append((await reader.readexactly(length)).decode())
        await reader.readexactly(2)
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", table.place.port)
        writer.write(b"\x05\x00\x00\x01" + bytes(6))
        await asyncio.gather(pass_on(reader, inner_writer), pass_on(inner_reader, writer))

    server = await asyncio.start_server(tor, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    backend = LndBackend.of(
        settings("http://lnd.onion:8080", lnd_proxy=f"socks5h://127.0.0.1:{port}")
    )
    async with server:
        found = await backend.identify()
        await backend.close()

    assert found.identity == table.world.key.public_key
    assert names == ["lnd.onion"], "the proxy looks up the name"


async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while part := await reader.read(4096):
        writer.write(part)
    writer.close()


# On the chain


async def test_a_payout_whose_publishing_was_not_answered_is_found_again(table: Table) -> None:
    await funded(table)
    reference = uuid4()

    with table.place.broken(Drop(acts=True), path="/v2/wallet/tx"):
        assert await send(table, reference) == Unknown()

    found = await send(table, reference)
    assert isinstance(found, Broadcast)
    assert found.vouts == (0,)
    assert len([one for one in table.world.chain.transactions if one.is_ours]) == 1


async def test_a_payout_that_was_begun_is_not_begun_again_while_it_may_be_published(
    table: Table,
) -> None:
    await funded(table)
    reference = uuid4()

    with table.place.broken(Drop(), path="/v2/wallet/tx"):
        assert await send(table, reference) == Unknown()

    assert await send(table, reference) == Unknown()
    assert await table.node.chain.track_payout(reference) == Unknown()
    assert await table.node.chain.balance_sat() == 100_000
    table.player.wallet.leases.clear()  # ten minutes later
    assert await table.node.chain.track_payout(reference) == NoTrace()
    assert isinstance(await send(table, reference), Broadcast)


async def test_what_is_too_dear_sets_nothing_aside(table: Table) -> None:
    await funded(table)

    assert await send(table, uuid4(), fee_limit_sat=1) == Failed(FailureReason.INSUFFICIENT_FEE)

    assert table.player.wallet.leases == []


async def funded(table: Table) -> None:
    table.world.chain.pay(await table.node.chain.new_address(), 100_000)
    table.world.chain.mine(1)


async def send(table: Table, reference: object, *, fee_limit_sat: int = 10_000) -> object:
    return await table.node.chain.send(
        reference,  # type: ignore[arg-type]
        [ChainOutput(ELSEWHERE, 20_000)],
        speed=Speed.FAST,
        fee_limit_sat=fee_limit_sat,
    )
