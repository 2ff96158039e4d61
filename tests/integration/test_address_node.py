"""A lightning address as the node: what it makes of the wallet's answers, and what it refuses."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import pytest
from structlog.testing import capture_logs

from app.errors import DomainError, InvalidInput, NodeLacks, NodeUnavailable
from app.findings import Verdict
from app.lightning import bolt11
from app.money import sats
from app.nodes.address.node import AddressBackend, AddressNode
from app.nodes.answers import Receipt
from app.nodes.port import WrongNodeError, abilities
from app.process.runtime import Runtime
from app.services import checkup
from app.services.lnurl import sending as addresses
from app.services.onchain import addresses as chain_addresses
from app.services.payments import closing, fee_probes, invoices, receipts, sending
from app.services.payments.result import Result
from app.settings import Settings
from tests import factories
from tests.address_wallet import Wallet, metadata
from tests.factories import Person
from tests.hosts import Behaviour, host, http

Json = dict[str, Any]

AMOUNT_MSAT = 5_000_000


def settings_of(settings: Settings, address: str, **more: Any) -> Settings:
    changes: Json = {"node": "address", "network": "regtest", "address": address}
    return settings.model_copy(
        update={**changes, "outbound_networks": ("127.0.0.0/8",), "node_timeout_s": 5.0, **more}
    )


@pytest.fixture
async def wallet(runtime: Runtime) -> AsyncIterator[Wallet]:
    playing = Wallet(now=runtime.clock.timestamp())
    async with playing.serving():
        yield playing


async def _node(runtime: Runtime, address: str, **more: Any) -> AddressNode:
    backend = AddressBackend(settings_of(runtime.settings, address, **more), runtime.pool)
    return backend.node(await backend.identify())


@pytest.fixture
async def node(runtime: Runtime, wallet: Wallet) -> AddressNode:
    return await _node(runtime, f"shop@127.0.0.1:{wallet.port}")


@pytest.fixture
def latchkey(runtime: Runtime, node: AddressNode) -> Runtime:
    return replace(runtime, node=node)


async def make(node: AddressNode, **more: Any) -> bytes:
    """Make an invoice; return its hash."""
    asked: Json = {
        "amount_msat": AMOUNT_MSAT,
        "description": "tea",
        "description_hash": None,
        "expiry_s": 600,
    }
    return (await node.invoices.create_invoice(**(asked | more))).payment_hash


async def told(node: AddressNode, number: int, after: int = 0) -> list[Receipt]:
    found: list[Receipt] = []
    feeding = aclosing(node.follow(after=after))  # type: ignore[type-var]
    async with asyncio.timeout(10), feeding as feed:
        async for receipt in feed:
            found.append(receipt)
            if len(found) == number:
                break
    return found


async def test_an_invoice_is_the_wallets_and_is_over_when_asked_for(
    node: AddressNode, wallet: Wallet
) -> None:
    issued = await node.invoices.create_invoice(
        amount_msat=AMOUNT_MSAT, description="a b&c", description_hash=None, expiry_s=600
    )
    decoded = bolt11.decode(issued.payment_request)

    assert decoded.amount_msat == AMOUNT_MSAT
    assert issued.preimage is None
    assert (issued.issued_at, issued.expires_at) == (decoded.timestamp, decoded.timestamp + 600)
    assert wallet.asked[-1] == f"/callback?amount={AMOUNT_MSAT}&comment=a%20b%26c"

    await make(node, description="longer than it takes", expiry_s=7_200)
    assert "comment" not in wallet.asked[-1]


Change = Callable[[Wallet], None]


def _sets(name: str, **values: Any) -> Change:
    return lambda wallet: getattr(wallet, name).update(values)


def _says(kind: str, raw: bytes) -> Change:
    return lambda wallet: wallet.instead.update({kind: raw})


#: What the wallet does, and how an invoice is refused then.
BAD: dict[str, tuple[Change, type[DomainError]]] = {
    "another amount": (_sets("terms", amount_msat=AMOUNT_MSAT + 1), NodeUnavailable),
    "no amount": (_sets("terms", amount_msat=None), NodeUnavailable),
    "another description": (_sets("terms", described=metadata("x")), NodeUnavailable),
    "another network": (_sets("terms", network=bolt11.Network.MAINNET), NodeUnavailable),
    "expired": (_sets("terms", age_s=4_000), NodeUnavailable),
    "no invoice": (_sets("invoice", pr="lnbcrt1"), NodeUnavailable),
    "no verify": (_sets("invoice", verify=None), NodeLacks),
    "verify is no URL": (_sets("invoice", verify="file:///etc/passwd"), NodeUnavailable),
    "an error": (_sets("invoice", status="ERROR", reason="no"), NodeUnavailable),
    "not JSON": (_says("invoice", http(b"<html>")), NodeUnavailable),
    "huge": (_says("invoice", http(b" " * 70_000)), NodeUnavailable),
    "a redirect": (
        _says("invoice", http(b"", "Location: http://127.0.0.1/", status="302 Found")),
        NodeUnavailable,
    ),
    "an offer that is none": (_says("offer", http(b"{}")), NodeUnavailable),
    "an offer that is not JSON": (_says("offer", http(b"\xff")), NodeUnavailable),
    "an amount too small": (_sets("offer", minSendable=AMOUNT_MSAT + 1), InvalidInput),
    "a callback into our network": (
        _sets("offer", callback="http://10.0.0.1/callback"),
        NodeUnavailable,
    ),
    "wants to know who pays": (
        _sets("offer", payerData={"name": {"mandatory": True}}),
        NodeUnavailable,
    ),
}


@pytest.mark.parametrize("case", BAD)
async def test_what_was_not_asked_for_is_no_invoice(
    runtime: Runtime, node: AddressNode, wallet: Wallet, case: str
) -> None:
    change, error = BAD[case]
    change(wallet)

    with pytest.raises(error):
        await make(node)
    assert await runtime.pool.fetchval("SELECT count(*) FROM address_invoice") == 0


async def test_an_invoice_that_was_given_before_is_not_taken_again(
    node: AddressNode, wallet: Wallet
) -> None:
    wallet.terms["payment_hash"] = b"\x01" * 32
    await make(node)
    with pytest.raises(NodeUnavailable):
        await make(node)


async def test_a_wallet_that_does_not_answer_in_time_is_away(runtime: Runtime) -> None:
    over = asyncio.Event()

    async def slow(*_: object) -> None:
        await over.wait()

    behaviour: Behaviour = slow
    async with host(behaviour) as served:
        node = await _node(runtime, f"shop@127.0.0.1:{served.port}", node_timeout_s=0.1)
        with pytest.raises(NodeUnavailable):
            await make(node)
        over.set()


async def test_this_machine_is_reached_only_if_the_operator_allows_it(
    runtime: Runtime, wallet: Wallet
) -> None:
    node = await _node(runtime, f"shop@127.0.0.1:{wallet.port}", outbound_networks=())
    with pytest.raises(NodeUnavailable):
        await make(node)
    assert wallet.asked == []


async def test_receipts_are_told_in_order_and_again_from_a_cursor(
    node: AddressNode, wallet: Wallet
) -> None:
    made = [await make(node) for _ in range(3)]
    for payment_hash in made:
        wallet.paid[payment_hash.hex()] = AMOUNT_MSAT
        assert await node.lookup_receipt(payment_hash) is not None

    receipts_ = await told(node, 3)
    assert [one.payment_hash for one in receipts_] == made
    assert [one.settle_index for one in receipts_] == [1, 2, 3]
    assert {one.amount_msat for one in receipts_} == {AMOUNT_MSAT}
    assert receipts_[0].preimage == wallet.preimages[made[0].hex()]
    assert await told(node, 1, after=2) == receipts_[2:]


LIES: dict[str, Callable[[Json], Json]] = {
    "without a preimage": lambda answer: answer | {"settled": True, "preimage": None},
    "with another preimage": lambda answer: answer | {"settled": True, "preimage": "07" * 32},
    "with nonsense": lambda answer: answer | {"settled": True, "preimage": "nonsense"},
    "in a word": lambda answer: answer | {"settled": "yes"},
    "in an error": lambda answer: {"status": "ERROR", "settled": True},
}


@pytest.mark.parametrize("lie", LIES)
async def test_what_is_not_proven_by_the_preimage_was_not_paid(
    node: AddressNode, wallet: Wallet, lie: str
) -> None:
    payment_hash = await make(node)
    wallet.verify = LIES[lie]
    assert await node.lookup_receipt(payment_hash) is None

    wallet.verify = lambda answer: answer
    wallet.paid[payment_hash.hex()] = AMOUNT_MSAT
    assert [one.payment_hash for one in await told(node, 1)] == [payment_hash]


async def test_a_wallet_that_is_away_keeps_no_other_receipt_from_being_told(
    node: AddressNode, wallet: Wallet
) -> None:
    lost, good = await make(node), await make(node)
    del wallet.preimages[lost.hex()]  # the wallet fails, and closes the connection
    wallet.paid |= {lost.hex(): AMOUNT_MSAT, good.hex(): AMOUNT_MSAT}

    assert [one.payment_hash for one in await told(node, 1)] == [good]


async def test_an_invoice_is_asked_about_ever_less_often_and_given_up_a_day_after_its_end(
    runtime: Runtime, node: AddressNode, wallet: Wallet
) -> None:
    payment_hash = await make(node)
    book = node._book

    async def age(text: str) -> None:
        await runtime.pool.execute(
            "UPDATE address_invoice SET look_at = now(), created_at = now() - $1::text::interval,"
            " expires_at = now() - $1::text::interval + interval '1 hour'",
            text,
        )

    for time, waits in (("0 s", 2), ("100 s", 10), ("59 minutes", 60), ("20 hours", 1_800)):
        await age(time)
        assert [one.payment_hash for one in await book.due(5)] == [payment_hash]
        assert await book.due(5) == []
        left = await runtime.pool.fetchval("SELECT look_at - now() FROM address_invoice")
        assert waits - 2 <= left.total_seconds() <= waits + 1
        await book.not_paid(payment_hash)
    await age("26 hours")
    await book.not_paid(payment_hash)
    assert await runtime.pool.fetchval("SELECT look_at FROM address_invoice") is None
    wallet.paid[payment_hash.hex()] = AMOUNT_MSAT  # whoever asks about it is told all the same
    assert await node.lookup_receipt(payment_hash) is not None


async def test_another_address_is_told_nothing_of_it(
    runtime: Runtime, node: AddressNode, wallet: Wallet
) -> None:
    payment_hash = await make(node)
    wallet.paid[payment_hash.hex()] = AMOUNT_MSAT
    other = await _node(runtime, f"till@127.0.0.1:{wallet.port}")

    assert await other.lookup_receipt(payment_hash) is None
    assert other.identity != node.identity
    assert len(node.identity) == 33


@pytest.mark.parametrize("address", ["no address", "shop@example.onion", "shop@127.0.0.1:4455"])
async def test_what_is_no_address_of_somebody_else_is_refused_at_the_start(
    runtime: Runtime, address: str
) -> None:
    own = runtime.settings.address_domain
    with pytest.raises(WrongNodeError, match="LATCHKEY_ADDRESS"):
        await _node(runtime, address.replace("127.0.0.1:4455", own))


async def test_it_is_not_asked_for_anything_at_the_start(runtime: Runtime) -> None:
    node = await _node(runtime, "shop@nowhere.example")
    assert {str(one) for one in abilities(node)} == {"invoices", "receipts"}
    with pytest.raises(NodeUnavailable):
        await node.info()


@pytest.fixture
async def payee(latchkey: Runtime) -> Person:
    return await factories.person(latchkey)


async def _invoice(latchkey: Runtime, payee: Person, sat: int = 5_000) -> invoices.Invoice:
    return await invoices.create(
        latchkey, payee.principal, wallet_id=payee.btc, amount=sats(sat), memo="tea"
    )


async def _funded(latchkey: Runtime, wallet: Wallet, who: Person, sat: int) -> None:
    """Have somebody outside pay an invoice, and the server credit it."""
    made = await _invoice(latchkey, who, sat)
    wallet.paid[made.payment_hash.hex()] = AMOUNT_MSAT
    following = asyncio.create_task(receipts.follow(latchkey))
    async with asyncio.timeout(10):
        while await factories.balance(latchkey, who.btc) < sat:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)


async def test_a_shop_is_paid_and_its_money_moves_within_the_books(
    latchkey: Runtime, wallet: Wallet, payee: Person
) -> None:
    await _funded(latchkey, wallet, payee, 5_000)
    other = await factories.person(latchkey, username="other")
    inside = await _invoice(latchkey, other, 100)

    probed = await fee_probes.probe(
        latchkey, payee.principal, wallet_id=payee.btc, payment_request=inside.payment_request
    )
    assert (probed.fee.units, probed.error) == (0, None)
    paid = await sending.pay_invoice(
        latchkey, payee.principal, wallet_id=payee.btc, payment_request=inside.payment_request
    )
    assert paid.status is Result.SUCCESS
    address = f"other@{latchkey.settings.address_domain}"
    paid = await addresses.pay_address(
        latchkey, payee.principal, wallet_id=payee.btc, address=address, amount=sats(10)
    )
    assert paid.status is Result.SUCCESS
    assert await factories.balance(latchkey, other.btc) == 110
    assert await latchkey.pool.fetchval("SELECT count(*) FROM node_cancellation") == 0
    assert (await checkup.check(latchkey)).problems == []


async def test_what_the_wallet_cannot_do_is_refused_and_nothing_is_changed(
    latchkey: Runtime, wallet: Wallet, payee: Person
) -> None:
    await _funded(latchkey, wallet, payee, 5_000)
    made = await _invoice(latchkey, payee)
    strange = wallet._invoice("amount=1000")["pr"]
    by: Json = {"wallet_id": payee.btc}
    refused = [
        invoices.cancel(latchkey, payment_hash=made.payment_hash, **by),
        sending.pay_invoice(latchkey, payee.principal, payment_request=strange, **by),
        fee_probes.probe(latchkey, payee.principal, payment_request=strange, **by),
        chain_addresses.create(latchkey, payee.principal, **by),
        invoices.create(latchkey, payee.principal, amount=None, **by),
    ]
    for attempt in refused:
        with pytest.raises(NodeLacks) as refusal:
            await attempt
        assert refusal.value.code == "UNSUPPORTED_BY_NODE"
    assert await factories.balance(latchkey, payee.btc) == 5_000
    assert (await invoices.find(latchkey, payee.btc, made.payment_hash)).status.value == "OPEN"
    assert await latchkey.pool.fetchval("SELECT count(*) FROM payment") == 0


async def test_closing_an_account_leaves_nothing_to_tell_the_wallet(
    latchkey: Runtime, payee: Person
) -> None:
    await _invoice(latchkey, payee)
    await closing.close(latchkey, payee.actor)
    assert await latchkey.pool.fetchval("SELECT count(*) FROM node_cancellation") == 0


async def test_that_the_wallet_lacks_verify_is_logged(node: AddressNode, wallet: Wallet) -> None:
    wallet.invoice["verify"] = None
    with capture_logs() as logs, pytest.raises(NodeLacks, match="LUD-21"):
        await make(node)
    assert [entry["event"] for entry in logs] == ["address_without_verify"]


async def test_the_operator_is_told_whether_payment_can_be_seen(
    runtime: Runtime, wallet: Wallet
) -> None:
    settings = settings_of(runtime.settings, f"shop@127.0.0.1:{wallet.port}")
    backend = AddressBackend(settings, runtime.pool)
    assert [finding.verdict for finding in await backend.examine()] == [Verdict.OK]
    wallet.invoice["verify"] = None
    assert [finding.verdict for finding in await backend.examine()] == [Verdict.PROBLEM]
