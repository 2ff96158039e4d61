"""This machine's clock is a day off: what is decided by it, and what stops."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from time import time

import pytest
from structlog.testing import capture_logs

from app.errors import ClockSkewed
from app.money import sats
from app.nodes.answers import NodeInvoice
from app.nodes.sandbox.behaviour import Behaviour
from app.nodes.sandbox.node import SandboxNode
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.services import authentication, checkup
from app.services.keys import registry as api_keys
from app.services.keys import usage
from app.services.keys.usage import Period
from app.services.payments import held as held_payments
from app.services.payments import invoice_reading, invoices
from app.services.payments import sending as payments
from app.services.payments.invoices import PaymentStatus
from app.services.payments.result import PaymentResult, Result
from app.settings import Settings
from app.startup import open_runtime
from tests import factories
from tests.factories import Person, balance

DAY_S = 86_400.0
A_MOMENT = timedelta(seconds=10)

DIRECTIONS = pytest.mark.parametrize("ahead_s", [DAY_S, -DAY_S])


class Wall:
    """A clock that tests put forward and back."""

    ahead_s = 0.0

    def __call__(self) -> float:
        return time() + self.ahead_s


@asynccontextmanager
async def on_a_wall(settings: Settings, wall: Wall, **changes: object) -> AsyncIterator[Runtime]:
    changed = settings.model_copy(update=changes)
    async with open_runtime(changed, migrates=False, wall=wall) as opened:
        yield opened


async def put(runtime: Runtime, wall: Wall, ahead_s: float) -> None:
    """Put this machine's clock forward, and have it compared."""
    wall.ahead_s = ahead_s
    await runtime.clock.ask(runtime.pool)


@DIRECTIONS
async def test_an_invoice_lives_as_long_as_was_asked_for_whatever_the_machine_thinks(
    settings: Settings, ahead_s: float
) -> None:
    wall = Wall()
    async with on_a_wall(settings, wall, clock_skew_max_s=10 * DAY_S) as runtime:
        alice = await factories.person(runtime, sat=5_000)
        bob = await factories.person(runtime)
        await put(runtime, wall, ahead_s)

        invoice = await invoices.create(
            runtime, bob.principal, wallet_id=bob.btc, amount=sats(1_000), expires_in_min=10
        )
        now = await runtime.pool.fetchval("SELECT clock_timestamp()")
        status = await invoice_reading.status_by_hash(runtime, invoice.payment_hash)
        paid = await _pay(runtime, alice, invoice.payment_request)
        outside = await _outside(runtime)
        sent = await _pay(runtime, alice, outside.payment_request)

    assert abs(invoice.expires_at - now - timedelta(minutes=10)) < A_MOMENT
    assert status.status is PaymentStatus.PENDING
    assert paid.status is Result.SUCCESS
    assert sent.status is Result.SUCCESS


@DIRECTIONS
async def test_an_invoice_that_has_expired_in_the_database_has_expired(
    settings: Settings, ahead_s: float
) -> None:
    wall = Wall()
    async with on_a_wall(settings, wall, clock_skew_max_s=10 * DAY_S) as runtime:
        bob = await factories.person(runtime)
        invoice = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(1))
        await put(runtime, wall, ahead_s)
        await runtime.pool.execute(
            "UPDATE invoice SET expires_at = now() - interval '1 second' WHERE payment_hash = $1",
            invoice.payment_hash,
        )

        status = await invoice_reading.status_by_hash(runtime, invoice.payment_hash)

    assert status.status is PaymentStatus.EXPIRED


@DIRECTIONS
async def test_the_use_of_a_key_is_noted_at_the_databases_time(
    settings: Settings, ahead_s: float
) -> None:
    wall = Wall()
    wall.ahead_s = ahead_s
    async with on_a_wall(settings, wall) as runtime:
        owner = await factories.person(runtime)
        key_id, secret = await factories.key(runtime, owner, Scope.READ)
        await authentication.authenticate(runtime, secret, address="203.0.113.7")
        runtime.usage.count(KeyId(key_id), "Query.me", Outcome.SUCCESS)
        noted = await api_keys.get(runtime, owner.principal.account_id, KeyId(key_id))
        used = await usage.of_key(runtime, KeyId(key_id), Period.LAST_HOUR)
        written = await api_keys.get(runtime, owner.principal.account_id, KeyId(key_id))
        now = await runtime.pool.fetchval("SELECT clock_timestamp()")

    for key in (noted, written):
        assert key.last_use.at is not None
        assert abs(key.last_use.at - now) < A_MOMENT
    assert abs(used.end - now) < A_MOMENT
    assert used.calls.total == 1


Attempt = Callable[[Runtime, Person, Person], Awaitable[object]]


async def _issue(runtime: Runtime, _payer: Person, payee: Person) -> object:
    return await invoices.create(runtime, payee.principal, wallet_id=payee.btc, amount=sats(1))


async def _issue_on_behalf(runtime: Runtime, _payer: Person, payee: Person) -> object:
    return await invoices.create_on_behalf(
        runtime, None, address="203.0.113.7", wallet_id=payee.btc, amount=sats(1)
    )


async def _send(runtime: Runtime, payer: Person, payee: Person) -> object:
    return await payments.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(1),
    )


async def _pay_outside(runtime: Runtime, payer: Person, _payee: Person) -> object:
    return await _pay(runtime, payer, (await _outside(runtime)).payment_request)


@DIRECTIONS
@pytest.mark.parametrize("attempt", [_issue, _issue_on_behalf, _send, _pay_outside])
async def test_invoices_and_payments_stop_beyond_the_bound_and_go_on_below_it(
    settings: Settings, ahead_s: float, attempt: Attempt
) -> None:
    wall = Wall()
    async with on_a_wall(settings, wall) as runtime:
        payer = await factories.person(runtime, sat=5_000)
        payee = await factories.person(runtime)
        await put(runtime, wall, ahead_s)
        with pytest.raises(ClockSkewed, match="clocks of this server disagree"):
            await attempt(runtime, payer, payee)
        untouched = await balance(runtime, payer.btc)
        await put(runtime, wall, 30.0)
        await attempt(runtime, payer, payee)

    assert untouched == 5_000


async def test_paying_an_invoice_of_this_server_stops_and_what_is_paid_stays_so(
    settings: Settings,
) -> None:
    wall = Wall()
    async with on_a_wall(settings, wall) as runtime:
        alice = await factories.person(runtime, sat=5_000)
        bob = await factories.person(runtime)
        paid = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(7))
        await _pay(runtime, alice, paid.payment_request)
        open_one = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(7))
        await put(runtime, wall, DAY_S)

        with pytest.raises(ClockSkewed):
            await _pay(runtime, alice, open_one.payment_request)
        again = await _pay(runtime, alice, paid.payment_request)

    assert again.status is Result.ALREADY_PAID


async def test_what_is_in_flight_is_pending_though_the_clocks_differ(settings: Settings) -> None:
    wall = Wall()
    async with on_a_wall(settings, wall) as runtime:
        factories.sandbox(runtime).pay_timeout_s = 0.2
        alice = await factories.person(runtime, sat=5_000)
        held = await _outside(runtime, hold=True)
        first = await _pay(runtime, alice, held.payment_request)
        await put(runtime, wall, DAY_S)

        again = await _pay(runtime, alice, held.payment_request)

    assert first.status is Result.PENDING
    assert again.status is Result.PENDING


async def test_money_that_comes_in_is_credited_though_the_clocks_differ(
    settings: Settings,
) -> None:
    wall = Wall()
    async with on_a_wall(settings, wall) as runtime:
        bob = await factories.person(runtime)
        invoice = await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(7))
        await put(runtime, wall, DAY_S)
        await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
        await held_payments.arrived(runtime, invoice.payment_hash)

        assert await balance(runtime, bob.btc) == 7


async def test_a_node_whose_clock_is_off_issues_no_invoices(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob = await factories.person(runtime)
    issue = SandboxNode.create_invoice

    async def issue_yesterday(node: SandboxNode, **wish: object) -> NodeInvoice:
        issued = await issue(node, **wish)  # type: ignore[arg-type]
        return replace(issued, expires_at=issued.expires_at - int(DAY_S))

    monkeypatch.setattr(SandboxNode, "create_invoice", issue_yesterday)
    with capture_logs() as lines, pytest.raises(ClockSkewed):
        await invoices.create(runtime, bob.principal, wallet_id=bob.btc, amount=sats(1))

    told = [line for line in lines if line["event"] == "node_clock_differs"]
    assert [round(line["ahead_s"] / 10) for line in told] == [-8_640]


async def test_the_difference_is_heard_with_a_heartbeat_and_told_by_the_checkup(
    settings: Settings,
) -> None:
    wall = Wall()
    async with on_a_wall(settings, wall) as runtime:
        before = await checkup.check(runtime)
        with capture_logs() as lines:
            wall.ahead_s = DAY_S
            await runtime.listener.live_instances()
            after = await checkup.check(runtime)

    assert before.problems == []
    assert [line["event"] for line in lines if "clock" in line["event"]] == ["clocks_differ"]
    (problem,) = after.problems
    assert problem.startswith("the clocks agree: this machine's clock is 86,4")


async def _pay(runtime: Runtime, payer: Person, request: str) -> PaymentResult:
    return await payments.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=request
    )


async def _outside(runtime: Runtime, *, hold: bool = False) -> NodeInvoice:
    return await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=Behaviour(), hold=hold
    )
