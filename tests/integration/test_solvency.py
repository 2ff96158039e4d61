"""What is owed to wallets against what the node holds, and stopping sends by it."""

from dataclasses import replace

import pytest
from httpx2 import ASGITransport, AsyncClient
from starlette.applications import Starlette
from structlog.testing import capture_logs

from app.errors import NodeUnavailable, SendsStopped
from app.http.draining import Draining
from app.http.health import Health
from app.http.metrics import Metrics
from app.money import sats
from app.nodes.answers import ChannelBalance, NodeInvoice
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import SandboxNode
from app.process.runtime import Runtime
from app.process.solvency import Solvency, SolvencyWatch
from app.services import sandbox_funds, solvency
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.payments import invoices, sending
from app.services.payments.result import PaymentResult, Result
from tests import factories
from tests.factories import Person

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


@pytest.fixture
async def stopping(runtime: Runtime) -> Runtime:
    """A server that stops sends; it has looked once, and all was well."""
    settings = runtime.settings.model_copy(update={"solvency": "stop"})
    strict = replace(runtime, settings=settings)
    await solvency.watch(strict)
    return strict


def take_away(monkeypatch: pytest.MonkeyPatch, msat: int) -> None:
    """Have the node hold less in its channels than it did."""
    balance = SandboxNode.balance

    async def less(node: SandboxNode) -> ChannelBalance:
        whole = await balance(node)
        return replace(whole, local_msat=whole.local_msat - msat)

    monkeypatch.setattr(SandboxNode, "balance", less)


async def outside(runtime: Runtime) -> NodeInvoice:
    return await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse("settle")
    )


async def pay(runtime: Runtime, payer: Person, request: str) -> PaymentResult:
    return await sending.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=request
    )


async def test_what_is_owed_is_told_apart_and_what_is_held_is_the_nodes(runtime: Runtime) -> None:
    """Bitcoin, dollars at the price of 100,000, and what came in and is nobody's yet."""
    alice = await factories.person(runtime, sat=10_000)
    await sandbox_funds.fund(runtime, alice.usd, 5_000)
    invoice = await invoices.create(runtime, alice.principal, wallet_id=alice.btc, amount=sats(100))
    await pay(runtime, alice, (await outside(runtime)).payment_request)
    await runtime.pool.execute(
        "INSERT INTO receipt (rail, reference, amount_msat, state)"
        " VALUES ('lightning', $1, 7000, 'suspense')",
        invoice.payment_hash,
    )

    seen = await solvency.look(runtime)

    assert seen == Solvency(
        wallets_msat=8_998_000,
        dollars_cents=499,
        dollars_msat=4_990_000,
        is_priced=True,
        suspense_msat=7_000,
        channels_msat=15_000_000 - 1_001_100,
        chain_msat=0,
    )
    assert seen.owed_msat == 8_998_000 + 4_990_000 + 7_000
    assert seen.held_msat == 13_998_900
    assert seen.short_msat == 0


async def test_dollars_without_a_price_are_what_the_house_has_bought_for_them(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(runtime)
    await sandbox_funds.fund(runtime, alice.usd, 5_000)
    monkeypatch.setattr(type(runtime.prices), "quote_or_none", lambda _: None)

    seen = await solvency.look(runtime)

    assert (seen.dollars_msat, seen.is_priced, seen.short_msat) == (5_000_000, False, 0)


async def test_while_the_node_holds_less_nothing_leaves_and_the_rest_goes_on(
    stopping: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = [await factories.person(stopping, sat=10_000) for _ in range(2)]
    invoice = await outside(stopping)
    order = PayoutOrder(wallet_id=alice.btc, address=ELSEWHERE, amount=sats(6_000))
    with monkeypatch.context() as short, capture_logs() as logs:
        take_away(short, 1)
        await solvency.watch(stopping)
        await solvency.watch(stopping)

        with pytest.raises(SendsStopped):
            await pay(stopping, alice, invoice.payment_request)
        with pytest.raises(SendsStopped):
            await onchain.send(stopping, alice.principal, order)
        assert await stopping.pool.fetchval("SELECT count(*) FROM payment") == 0
        own = await invoices.create(stopping, bob.principal, wallet_id=bob.btc, amount=sats(100))
        assert (await pay(stopping, alice, own.payment_request)).status is Result.SUCCESS
        await sandbox_funds.fund(stopping, bob.btc, 500)
    told = [entry for entry in logs if entry["event"] == "node_holds_less_than_is_owed"]
    assert [(entry["log_level"], entry["short_msat"]) for entry in told] == [("error", 1)]

    await solvency.watch(stopping)
    assert (await pay(stopping, alice, invoice.payment_request)).status is Result.SUCCESS


async def test_a_payment_that_was_made_before_is_told_of_all_the_same(
    stopping: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await factories.person(stopping, sat=10_000)
    invoice = await outside(stopping)
    assert (await pay(stopping, alice, invoice.payment_request)).status is Result.SUCCESS
    take_away(monkeypatch, 100_000_000)
    await solvency.watch(stopping)

    again = await pay(stopping, alice, invoice.payment_request)

    assert again.status is Result.ALREADY_PAID


async def test_by_an_old_view_nothing_is_sent(stopping: Runtime) -> None:
    """Nor by none: neither a node nor a database that is away lets anything pass."""
    now = [0.0]
    watch = SolvencyWatch(steady=lambda: now[0])
    runtime = replace(stopping, solvency=watch)
    with pytest.raises(SendsStopped):
        solvency.require(runtime)

    await solvency.watch(runtime)
    now[0] = 60.0
    solvency.require(runtime)
    now[0] = 60.1
    with pytest.raises(SendsStopped):
        solvency.require(runtime)


async def test_who_only_warns_sends(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    warning = replace(runtime, settings=runtime.settings.model_copy(update={"solvency": "warn"}))
    alice = await factories.person(warning, sat=10_000)
    take_away(monkeypatch, 100_000_000)
    await solvency.watch(warning)

    assert warning.solvency.short_msat > 0
    paid = await pay(warning, alice, (await outside(warning)).payment_request)
    assert paid.status is Result.SUCCESS


async def test_a_shortage_is_in_metrics_and_readiness(
    stopping: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    await factories.person(stopping, sat=10_000)
    take_away(monkeypatch, 1_000)
    await solvency.watch(stopping)
    health = Health(Metrics())
    health.open(stopping, Draining())

    transport = ASGITransport(Starlette(routes=health.routes()))
    async with AsyncClient(transport=transport, base_url="http://localhost") as client:
        shown = (await client.get("/metrics")).text
        ready = (await client.get("/readyz")).json()

    assert 'latchkey_owed_msat{what="bitcoin"} 1e+07' in shown
    assert 'latchkey_held_msat{where="channels"} 9.999e+06' in shown
    assert 'latchkey_needs_attention{what="node_holds_less_than_is_owed"} 1.0' in shown
    assert ready["attention"] == ["node_holds_less_than_is_owed"]


async def test_a_node_that_is_away_leaves_the_view_that_there_was(
    stopping: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = stopping.solvency.latest

    async def away(_: SandboxNode) -> ChannelBalance:
        raise NodeUnavailable

    monkeypatch.setattr(SandboxNode, "balance", away)

    with pytest.raises(NodeUnavailable):
        await solvency.watch(stopping)
    assert stopping.solvency.latest is before
