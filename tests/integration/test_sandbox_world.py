"""The simulated network: one world for all processes, which a crash at any moment leaves whole."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha256

import asyncpg
import pytest

from app.database.opening import open_pool
from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.lightning import bolt11
from app.lightning.onchain_address import AddressError
from app.nodes.answers import (
    Failed,
    FailureReason,
    NodeInvoice,
    NodeInvoiceState,
    NoTrace,
    Receipt,
    Succeeded,
    Unknown,
)
from app.nodes.sandbox.behaviour import (
    DELAY_MS_MAX,
    FEE_PPM_MAX,
    Action,
    Behaviour,
    UnknownBehaviourError,
    parse,
    route_fee_msat,
)
from app.nodes.sandbox.node import Received, RefusalReason, Refused, SandboxNode
from app.nodes.sandbox.payments import CAPACITY_MSAT
from app.nodes.sandbox.world import OutsideInvoice, WorldError, WorldRefusal
from tests import sandbox_books

FUNDS_SAT = 1_000_000
PREIMAGE = b"\x07" * 32
ADDRESS = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


@pytest.fixture
async def node(pool: Pool) -> SandboxNode:
    return await SandboxNode.open(pool, pay_timeout_s=0.2)


async def own_invoice(node: SandboxNode, amount_msat: int | None = 21_000) -> NodeInvoice:
    return await node.create_invoice(
        amount_msat=amount_msat, description="", description_hash=None, expiry_s=600
    )


async def fund(node: SandboxNode, amount_sat: int = FUNDS_SAT) -> None:
    invoice = await own_invoice(node, None)
    paid = await node.receive(invoice.payment_request, amount_sat=amount_sat)
    assert isinstance(paid, Received)


async def invoice_of(
    node: SandboxNode,
    behaviour: str = "settle",
    *,
    amount_msat: int = 100_000,
    hold: bool = False,
    payment_hash: bytes | None = None,
) -> NodeInvoice:
    return await node.world.create_invoice(
        amount_msat=amount_msat,
        memo="",
        expiry_s=600,
        behaviour=parse(behaviour),
        hold=hold,
        payment_hash=payment_hash,
    )


async def pay(node: SandboxNode, invoice: NodeInvoice) -> Succeeded | Failed | Unknown:
    return await node.pay(invoice.payment_request, amount_msat=None, fee_limit_msat=10**9)


async def refusal(node: SandboxNode, request: str, amount_sat: int | None = None) -> RefusalReason:
    refused = await node.receive(request, amount_sat=amount_sat)
    assert isinstance(refused, Refused)
    assert refused.message
    return refused.reason


@asynccontextmanager
async def opened(database_url: str, *, size: int) -> AsyncIterator[Pool]:
    """The connections of another process."""
    pool = await open_pool(database_url, size=size, statement_timeout_s=5)
    yield pool
    await pool.close()


# One world


async def test_processes_that_start_at_once_are_one_node(database_url: str) -> None:
    pools = [await open_pool(database_url, size=1, statement_timeout_s=5) for _ in range(6)]

    nodes = await asyncio.gather(*(SandboxNode.open(pool) for pool in pools))

    assert len({node.public_key for node in nodes}) == 1
    assert len({node.world.public_key for node in nodes}) == 1
    assert nodes[0].public_key != nodes[0].world.public_key
    await asyncio.gather(*(pool.close() for pool in pools))


async def test_what_one_process_did_every_other_sees(database_url: str, node: SandboxNode) -> None:
    mine = await own_invoice(node)
    held = await invoice_of(node, hold=True)
    await fund(node)
    assert await pay(node, held) == Unknown()

    async with opened(database_url, size=2) as pool:
        other = await SandboxNode.open(pool)
        assert isinstance(await other.receive(mine.payment_request, amount_sat=None), Received)
        assert await other.track(held.payment_hash) == Unknown()
        await other.world.settle(held.payment_hash)

    assert await node.lookup_receipt(mine.payment_hash) is not None
    assert isinstance(await node.track(held.payment_hash), Succeeded)


async def test_twenty_payments_of_one_hash_by_two_processes_pay_it_once(
    database_url: str, pool: Pool, node: SandboxNode
) -> None:
    await fund(node)
    invoice = await invoice_of(node, "fee_ppm:1000")

    async with opened(database_url, size=4) as other_pool:
        other = await SandboxNode.open(other_pool)
        outcomes = await asyncio.gather(
            *(pay(payer, invoice) for _ in range(10) for payer in (node, other))
        )

    assert sum(isinstance(o, Succeeded) and not o.already for o in outcomes) == 1
    (attempt,) = await sandbox_books.attempts(pool)
    assert attempt.amount_msat == 100_000
    assert attempt.fee_msat == 100
    assert await node.balance_msat() == FUNDS_SAT * 1000 - 100_100


async def test_no_receipt_is_missed_while_many_arrive_in_two_processes(
    database_url: str, node: SandboxNode
) -> None:
    seen: list[Receipt] = []

    async def listen() -> None:
        async for receipt in node.follow(after=0):
            seen.append(receipt)  # noqa: PERF401 - it never ends

    listening = asyncio.create_task(listen())
    invoices = [await own_invoice(node) for _ in range(120)]
    async with opened(database_url, size=4) as pool:
        other = await SandboxNode.open(pool)
        await asyncio.gather(
            *(
                (node, other)[index % 2].receive(invoice.payment_request, amount_sat=None)
                for index, invoice in enumerate(invoices)
            ),
            *(payer.lookup_receipt(invoices[0].payment_hash) for payer in (node, other) * 10),
        )
    async with asyncio.timeout(10):
        while len(seen) < len(invoices):  # noqa: ASYNC110 - the listener sets no event
            await asyncio.sleep(0.02)
    listening.cancel()

    assert {receipt.payment_hash for receipt in seen} == {i.payment_hash for i in invoices}
    indices = [receipt.settle_index for receipt in seen]
    assert indices == sorted(set(indices))


# A payment from outside


async def test_a_payment_from_outside_tells_why_it_was_refused(node: SandboxNode) -> None:
    fixed, open_ = await own_invoice(node), await own_invoice(node, None)
    theirs = await invoice_of(node)

    assert await refusal(node, theirs.payment_request) is RefusalReason.NO_ROUTE
    assert await refusal(node, open_.payment_request) is RefusalReason.WRONG_AMOUNT
    for amount_sat in (20, 43):
        assert await refusal(node, fixed.payment_request, amount_sat) is RefusalReason.WRONG_AMOUNT
    assert await node.balance_msat() == 0

    assert isinstance(await node.receive(fixed.payment_request, amount_sat=42), Received)
    assert await refusal(node, fixed.payment_request) is RefusalReason.ALREADY_PAID
    await node.cancel_invoices([open_.payment_hash])
    assert await refusal(node, open_.payment_request, 5) is RefusalReason.CANCELED
    assert await node.balance_msat() == 42_000


async def test_an_expired_invoice_is_refused_by_the_databases_clock(node: SandboxNode) -> None:
    invoice = await node.create_invoice(
        amount_msat=1, description="", description_hash=None, expiry_s=0
    )

    assert await refusal(node, invoice.payment_request) is RefusalReason.EXPIRED


async def test_our_signature_under_a_strangers_hash_is_not_paid(node: SandboxNode) -> None:
    request = bolt11.encode(
        network=node.network,
        key=node._key,
        timestamp=2_000_000_000,
        fields=bolt11.Fields(
            payment_hash=b"h" * 32, payment_secret=b"s" * 32, description="forged"
        ),
        amount_msat=1000,
    )

    assert await refusal(node, request) is RefusalReason.UNKNOWN_INVOICE


async def test_an_invoice_for_another_network_is_not_paid(node: SandboxNode) -> None:
    invoice = bolt11.decode((await own_invoice(node)).payment_request)
    request = bolt11.encode(
        network=bolt11.Network.MAINNET,
        key=node._key,
        timestamp=invoice.timestamp,
        fields=bolt11.Fields(
            payment_hash=invoice.payment_hash,
            payment_secret=invoice.payment_secret,
            description="",
        ),
        amount_msat=21_000,
    )

    assert await refusal(node, request) is RefusalReason.NO_ROUTE


async def test_the_channels_hold_all_bitcoin_and_no_more(node: SandboxNode) -> None:
    await fund(node, CAPACITY_MSAT // 1000 - 5)
    invoice = await own_invoice(node, None)

    assert await refusal(node, invoice.payment_request, 6) is RefusalReason.INSUFFICIENT_LIQUIDITY
    assert isinstance(await node.receive(invoice.payment_request, amount_sat=5), Received)

    assert await node.balance_msat() == CAPACITY_MSAT


# What the outside node issues


async def test_a_hash_given_from_outside_is_settled_with_its_preimage_only(
    node: SandboxNode,
) -> None:
    await fund(node)
    payment_hash = sha256(PREIMAGE).digest()
    invoice = await invoice_of(node, payment_hash=payment_hash)
    assert invoice.preimage is None
    assert invoice.payment_hash == payment_hash
    assert await pay(node, invoice) == Unknown()

    for preimage, expected in (
        (None, WorldRefusal.PREIMAGE_NEEDED),
        (b"\x08" * 32, WorldRefusal.WRONG_PREIMAGE),
    ):
        with pytest.raises(WorldError) as caught:
            await node.world.settle(payment_hash, preimage)
        assert caught.value.refusal is expected
    assert (await node.world.invoice_status(payment_hash)).state is NodeInvoiceState.ACCEPTED
    status = await node.world.settle(payment_hash, PREIMAGE)

    assert status == OutsideInvoice(NodeInvoiceState.SETTLED, 100_000)
    assert await node.world.settle(payment_hash) == status
    outcome = await node.track(payment_hash)
    assert outcome == Succeeded(PREIMAGE, route_fee_msat(100_000))


async def test_one_hash_has_one_invoice(node: SandboxNode) -> None:
    payment_hash = sha256(PREIMAGE).digest()
    await invoice_of(node, payment_hash=payment_hash)

    with pytest.raises(WorldError) as caught:
        await invoice_of(node, payment_hash=payment_hash)

    assert caught.value.refusal is WorldRefusal.PAYMENT_HASH_TAKEN


async def test_settling_and_cancelling_at_once_has_one_winner(
    pool: Pool, node: SandboxNode
) -> None:
    await fund(node)
    invoices = [await invoice_of(node, hold=True) for _ in range(10)]
    await asyncio.gather(*(pay(node, invoice) for invoice in invoices))

    for invoice in invoices:
        results = await asyncio.gather(
            node.world.settle(invoice.payment_hash),
            node.world.cancel(invoice.payment_hash),
            return_exceptions=True,
        )
        assert sum(isinstance(result, WorldError) for result in results) == 1
        state = (await node.world.invoice_status(invoice.payment_hash)).state
        outcome = await node.track(invoice.payment_hash)
        assert isinstance(outcome, Succeeded if state is NodeInvoiceState.SETTLED else Failed)

    totals = await sandbox_books.totals(pool)
    assert totals.in_flight_msat == 0
    assert totals.is_consistent


async def test_only_what_is_accepted_can_be_settled(node: SandboxNode) -> None:
    await fund(node)
    plain, held = await invoice_of(node), await invoice_of(node, hold=True)

    for invoice in (plain, held):
        with pytest.raises(WorldError) as caught:
            await node.world.settle(invoice.payment_hash)
        assert caught.value.refusal is WorldRefusal.WRONG_STATE
    await pay(node, plain)
    with pytest.raises(WorldError) as caught:
        await node.world.cancel(plain.payment_hash)
    assert caught.value.refusal is WorldRefusal.WRONG_STATE


async def test_a_cancelled_invoice_is_rejected(node: SandboxNode) -> None:
    await fund(node)
    invoice = await invoice_of(node)

    for _ in range(2):
        status = await node.world.cancel(invoice.payment_hash)
        assert status == OutsideInvoice(NodeInvoiceState.CANCELED, 0)

    assert await pay(node, invoice) == Failed(FailureReason.REJECTED)


async def test_an_invoice_is_not_cancelled_under_a_payment_on_its_way(node: SandboxNode) -> None:
    await fund(node)
    invoice = await invoice_of(node, "timeout_then_settle")
    assert await pay(node, invoice) == Unknown()

    with pytest.raises(WorldError) as caught:
        await node.world.cancel(invoice.payment_hash)

    assert caught.value.refusal is WorldRefusal.WRONG_STATE


async def test_an_invoice_that_expired_unpaid_counts_as_cancelled(node: SandboxNode) -> None:
    invoice = await node.world.create_invoice(
        amount_msat=1000, memo="", expiry_s=0, behaviour=Behaviour()
    )

    status = await node.world.invoice_status(invoice.payment_hash)

    assert status == OutsideInvoice(NodeInvoiceState.CANCELED, 0)


async def test_unknown_invoices_are_not_found(node: SandboxNode) -> None:
    for call in (node.world.invoice_status, node.world.settle, node.world.cancel):
        with pytest.raises(WorldError) as caught:
            await call(b"\0" * 32)
        assert caught.value.refusal is WorldRefusal.INVOICE_NOT_FOUND


async def test_a_payment_ends_by_itself_even_if_nobody_was_there(
    database_url: str, pool: Pool, node: SandboxNode
) -> None:
    await fund(node)
    invoices = [await invoice_of(node, f"timeout_then_{end}") for end in ("settle", "fail")]
    for invoice in invoices:
        assert await pay(node, invoice) == Unknown()
    assert (await sandbox_books.totals(pool)).in_flight_msat > 0
    await pool.execute("UPDATE sandbox_payment SET ends_at = ends_at - interval '1 hour'")

    async with opened(database_url, size=1) as later:
        restarted = await SandboxNode.open(later)
        balance_msat = await restarted.balance_msat()
        settled, failed = [await restarted.track(i.payment_hash) for i in invoices]

    assert settled == Succeeded(invoices[0].preimage or b"", route_fee_msat(100_000))
    assert isinstance(failed, Failed)
    assert balance_msat == FUNDS_SAT * 1000 - 100_000 - route_fee_msat(100_000)
    status = await node.world.invoice_status(invoices[0].payment_hash)
    assert status == OutsideInvoice(NodeInvoiceState.SETTLED, 100_000)


async def test_who_stops_while_ending_a_payment_keeps_nobody_waiting(
    pool: Pool, node: SandboxNode
) -> None:
    await fund(node)
    ends = await invoice_of(node, "timeout_then_settle")
    assert await pay(node, ends) == Unknown()
    await pool.execute("UPDATE sandbox_payment SET ends_at = now()")

    async with pool.apart() as stopped, stopped.transaction():
        await stopped.execute("SELECT FROM sandbox_invoice FOR UPDATE")
        async with asyncio.timeout(10):
            assert await node.track(ends.payment_hash) == Unknown(is_begun=True)
            assert isinstance(await pay(node, await invoice_of(node)), Succeeded)

    assert isinstance(await node.track(ends.payment_hash), Succeeded)


async def test_a_payment_takes_from_as_many_channels_as_it_needs(
    pool: Pool, node: SandboxNode
) -> None:
    for _ in range(40):
        invoice = await own_invoice(node)
        await node.receive(invoice.payment_request, amount_sat=None)
    held_msat = await node.balance_msat()
    assert await pool.fetchval("SELECT max(local_msat) FROM sandbox_channel") < held_msat // 2
    everything = held_msat - route_fee_msat(held_msat)

    more = await node.world.create_invoice(
        amount_msat=everything + 1_000, memo="", expiry_s=60, behaviour=Behaviour()
    )
    assert await pay(node, more) == Failed(FailureReason.INSUFFICIENT_LIQUIDITY)
    assert await node.balance_msat() == held_msat
    half = await node.world.create_invoice(
        amount_msat=held_msat // 2, memo="", expiry_s=60, behaviour=Behaviour()
    )
    assert isinstance(await pay(node, half), Succeeded)
    left_msat = held_msat - held_msat // 2 - route_fee_msat(held_msat // 2)
    assert await node.balance_msat() == left_msat
    assert (await sandbox_books.totals(pool)).is_consistent


# When the database fails


async def test_a_node_without_a_database_says_so_before_it_sends(database_url: str) -> None:
    pool = await open_pool(database_url, size=1, statement_timeout_s=5)
    node = await SandboxNode.open(pool)
    invoice = await invoice_of(node)
    await pool.close()

    with pytest.raises(NodeUnavailable):
        await pay(node, invoice)
    with pytest.raises(NodeUnavailable):
        await node.track(invoice.payment_hash)


async def test_a_connection_lost_after_sending_is_unknown(
    pool: Pool, node: SandboxNode, database_url: str
) -> None:
    await fund(node)
    invoice = await invoice_of(node)
    admin = await asyncpg.connect(database_url)
    async with admin.transaction():
        # Whoever pays waits for this lock, in the middle of its transaction.
        await admin.execute("SELECT FROM sandbox_invoice FOR UPDATE")
        paying = asyncio.create_task(pay(node, invoice))
        async with asyncio.timeout(10):
            while not await admin.fetchval(_TERMINATE_WAITING):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert await paying == Unknown()
    await admin.close()

    assert await node.track(invoice.payment_hash) == NoTrace()
    assert isinstance(await pay(node, invoice), Succeeded)
    assert pool.size() >= 1


_TERMINATE_WAITING = """
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
 WHERE datname = current_database() AND wait_event_type = 'Lock'
"""


async def test_a_killed_connection_at_any_moment_leaves_the_world_whole(
    database_url: str, pool: Pool, node: SandboxNode
) -> None:
    """Sixty payments and receipts while connections are cut at random."""
    await fund(node)
    random.seed(20)
    kinds = ("settle", "fee_ppm:1000", "timeout_then_fail", "delay_ms:30", "reject")
    payable = [await invoice_of(node, random.choice(kinds), amount_msat=1000) for _ in range(40)]
    own = [await own_invoice(node, 7_000) for _ in range(20)]
    admin = await asyncpg.connect(database_url)

    async def cut() -> None:
        for _ in range(25):
            await admin.execute(_TERMINATE_ONE)
            await asyncio.sleep(random.random() * 0.02)

    cutting = asyncio.create_task(cut())
    outcomes = await asyncio.gather(
        *(pay(node, invoice) for invoice in payable * 2),
        *(node.receive(invoice.payment_request, amount_sat=None) for invoice in own),
        return_exceptions=True,
    )
    await cutting
    await admin.execute("UPDATE sandbox_payment SET ends_at = now() WHERE ends_at > now()")

    allowed = (Succeeded, Failed, Unknown, Received, NodeUnavailable)
    assert [outcome for outcome in outcomes if not isinstance(outcome, allowed)] == []
    totals = await sandbox_books.totals(pool)
    assert totals.is_consistent
    assert totals.in_flight_msat == 0
    attempts = await sandbox_books.attempts(pool)
    paid = [a for a in attempts if a.has_arrived]
    assert len({a.payment_hash for a in paid}) == len(paid)
    # What a caller was told is so.
    for invoice, outcome in zip(payable * 2, outcomes, strict=False):
        if isinstance(outcome, Succeeded):
            tracked = await node.track(invoice.payment_hash)
            assert isinstance(tracked, Succeeded)
            assert sha256(tracked.preimage).digest() == invoice.payment_hash
    receipts = [await node.lookup_receipt(invoice.payment_hash) for invoice in own]
    for receipt, outcome in zip(receipts, outcomes[-len(own) :], strict=True):
        assert receipt is not None or not isinstance(outcome, Received)
    received_msat = FUNDS_SAT * 1000 + sum(r.amount_msat for r in receipts if r)
    assert totals.received_msat == received_msat
    await admin.close()


_TERMINATE_ONE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid()
 ORDER BY random() LIMIT 1
"""


async def test_payments_that_end_while_others_start_never_deadlock(
    pool: Pool, node: SandboxNode
) -> None:
    """A deadlock would leave the payer without an answer."""
    await fund(node)
    unanswered = [await invoice_of(node, "timeout_then_fail") for _ in range(20)]
    plain = [await invoice_of(node) for _ in range(40)]
    own = [await own_invoice(node) for _ in range(20)]
    await asyncio.gather(*(pay(node, invoice) for invoice in unanswered))
    await node._pool.execute("UPDATE sandbox_payment SET ends_at = now()")

    async def look() -> None:
        for _ in range(20):
            await node.balance_msat()

    outcomes = await asyncio.gather(
        *(pay(node, invoice) for invoice in plain),
        *(node.receive(invoice.payment_request, amount_sat=None) for invoice in own),
        *(look() for _ in range(4)),
    )

    assert all(isinstance(outcome, Succeeded | Received) for outcome in outcomes[:60])
    totals = await sandbox_books.totals(pool)
    assert totals.is_consistent
    assert totals.in_flight_msat == 0


# Behaviours


@pytest.mark.parametrize("text", ["settle", "no_route", "fee_ppm:0", "delay_ms:86400000"])
def test_a_behaviour_reads_back_as_it_was_written(text: str) -> None:
    assert str(parse(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Settle",
        "settle:1",
        "settle:",
        "explode",
        "fee_ppm",
        "fee_ppm:",
        "fee_ppm:-1",
        "fee_ppm:+1",
        "fee_ppm:1.5",
        "fee_ppm:1_0",
        "fee_ppm:\u0661",
        "fee_ppm:\u00b2",
        "fee_ppm:1:2",
        f"fee_ppm:{FEE_PPM_MAX + 1}",
        f"delay_ms:{DELAY_MS_MAX + 1}",
        "delay_ms:" + "9" * 5000,
    ],
)
def test_an_unknown_behaviour_is_refused_with_what_would_do(text: str) -> None:
    with pytest.raises(UnknownBehaviourError) as caught:
        parse(text)

    assert text.partition(":")[0] in {*Action} or all(a in str(caught.value) for a in Action)


def test_the_routing_fee_is_what_the_behaviour_says() -> None:
    assert parse("settle").fee_msat(1_000_000) == 1_100
    assert parse("fee_ppm:999000").fee_msat(1_001) == 999
    assert parse("fee_ppm:0").fee_msat(10**16) == 0


# The chain


async def test_blocks_are_mined_one_after_another(node: SandboxNode) -> None:
    assert (await node.info()).block_height == 0

    heights = await asyncio.gather(*(node.blockchain.mine(3) for _ in range(4)))

    assert sorted(heights) == [3, 6, 9, 12]
    assert (await node.info()).block_height == 12


async def test_a_deposit_confirms_with_the_next_block(pool: Pool, node: SandboxNode) -> None:
    await node.blockchain.mine(2)
    deposit = await node.blockchain.deposit(ADDRESS.upper(), 5_000)
    height = "SELECT block_height FROM sandbox_deposit WHERE txid = $1"
    assert await pool.fetchval(height, deposit.txid) is None

    await node.blockchain.mine(3)

    assert await pool.fetchval(height, deposit.txid) == 3


@pytest.mark.parametrize(
    "address",
    [
        "",
        "bcrt1",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        ADDRESS[:-1] + "q",
        ADDRESS[:20].upper() + ADDRESS[20:],
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "bcrt1" + "q" * 200,
    ],
)
async def test_what_is_no_address_of_this_chain_is_refused(node: SandboxNode, address: str) -> None:
    with pytest.raises(AddressError):
        await node.blockchain.deposit(address, 1)
