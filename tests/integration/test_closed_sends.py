"""Sends that are closed, and a process that has not heard of it: the database refuses (case O5).

`deaf` holds the gate of the process as it was before; whatever is refused then, the database has.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from app.errors import SendsClosed
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.chain_wallet import ChainWallet
from app.permissions import Scope
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services import approvals as approving
from app.services import authentication, checkup, restorations
from app.services.batches import carrying, judging, listing, registry
from app.services.batches.registry import RowState
from app.services.keys import spending
from app.services.keys.policies import WishedPolicy
from app.services.keys.spending import Window
from app.services.lnurl import claims, vouchers
from app.services.onchain import payouts
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.payments import held, invoices, reconciliation, returns, sending
from app.services.payments.result import Result
from tests import factories
from tests.factories import Person, balance
from tests.locks import until_one_waits
from tests.operations.tools import until

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
FUNDS_SAT = 100_000
OPERATOR = Actor.operator()


@dataclass(frozen=True, slots=True)
class House:
    """Two people, of whom Ann pays."""

    runtime: Runtime
    ann: Person
    bob: Person

    async def outside(self, sat: int = 1_000) -> str:
        """Return an invoice of somebody elsewhere."""
        made = await factories.world(self.runtime).create_invoice(
            amount_msat=sat * 1_000, memo="", expiry_s=600, behaviour=parse("settle")
        )
        return made.payment_request

    async def inside(self, sat: int = 1_000) -> str:
        """Return an invoice of Bob's."""
        made = await invoices.create(
            self.runtime, self.bob.principal, wallet_id=self.bob.btc, amount=sats(sat)
        )
        return made.payment_request

    async def pay(self, request: str, by: Principal | None = None) -> Result:
        result = await sending.pay_invoice(
            self.runtime,
            by or self.ann.principal,
            wallet_id=self.ann.btc,
            payment_request=request,
        )
        return result.status

    async def send(self, to: Person, *, usd: bool = False) -> Result:
        wallet_id = to.usd if usd else to.btc
        result = await sending.send_intraledger(
            self.runtime,
            self.ann.principal,
            wallet_id=self.ann.btc,
            recipient_wallet_id=wallet_id,
            amount=sats(1_000),
        )
        return result.status

    async def by_key(self, **wish: Any) -> Principal:
        _, secret = await factories.key(self.runtime, self.ann, Scope.WRITE, **wish)
        return await authentication.authenticate(self.runtime, secret, address="127.0.0.1")


@pytest.fixture
async def house(runtime: Runtime) -> House:
    factories.takes_unasked(runtime)
    ann = await factories.person(runtime, sat=FUNDS_SAT)
    return House(runtime, ann, await factories.person(runtime, username="bob"))


async def deaf(runtime: Runtime) -> None:
    """Close sends, as another process does of which this one has not heard."""
    async with runtime.connection() as connection:
        await restorations.begin(connection, "recovery")
    runtime.sends.is_open = True


async def _transfer(house: House) -> Callable[[], Awaitable[object]]:
    return lambda: house.send(house.bob)


async def _exchange(house: House) -> Callable[[], Awaitable[object]]:
    return lambda: house.send(house.ann, usd=True)


async def _invoice_inside(house: House) -> Callable[[], Awaitable[object]]:
    request = await house.inside()
    return lambda: house.pay(request)


async def _lightning(house: House) -> Callable[[], Awaitable[object]]:
    request = await house.outside()
    return lambda: house.pay(request)


async def _key_with_a_limit(house: House) -> Callable[[], Awaitable[object]]:
    principal = await house.by_key()
    assert principal.key_id is not None
    async with house.runtime.connection() as connection:
        await spending.put(connection, principal.key_id, Window.DAILY, 50_000)
    request = await house.inside()
    return lambda: house.pay(request, principal)


async def _asking_for_an_approval(house: House) -> Callable[[], Awaitable[object]]:
    principal = await house.by_key(payment_policy=WishedPolicy(approval_above_sat=10))
    request = await house.outside()
    return lambda: house.pay(request, principal)


async def _onchain(house: House) -> Callable[[], Awaitable[object]]:
    order = PayoutOrder(wallet_id=house.ann.btc, address=ELSEWHERE, amount=sats(20_000))
    return lambda: onchain.send(house.runtime, house.ann.principal, order)


async def _voucher(house: House) -> Callable[[], Awaitable[object]]:
    made = await vouchers.create(
        house.runtime,
        house.ann.actor,
        house.ann.principal,
        wallet_id=house.ann.btc,
        most_sat=1_000,
        least_sat=10,
    )
    token = vouchers.url_of(house.runtime, made).rpartition("/")[2]
    request = await house.outside()

    async def claim() -> None:
        now = await vouchers.by_token(house.runtime, token)
        k1 = vouchers.k1_of(house.runtime, now)
        await claims.claim(house.runtime, now, k1=k1, payment_request=request)

    return claim


async def _return(house: House) -> Callable[[], Awaitable[object]]:
    invoice = await invoices.create(
        house.runtime, house.bob.principal, wallet_id=house.bob.btc, amount=sats(1_000)
    )
    assert await house.pay(invoice.payment_request) is Result.SUCCESS
    await factories.sandbox(house.runtime).receive(invoice.payment_request, amount_sat=None)
    await held.arrived(house.runtime, invoice.payment_hash)
    request = await house.outside()
    return lambda: returns.send_back(house.runtime, OPERATOR, invoice.payment_hash, request)


WAYS = [
    _transfer,
    _exchange,
    _invoice_inside,
    _lightning,
    _key_with_a_limit,
    _asking_for_an_approval,
    _onchain,
    _voucher,
    _return,
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
async def test_a_process_that_has_not_heard_of_it_pays_nothing(
    house: House, way: Callable[[House], Awaitable[Callable[[], Awaitable[object]]]]
) -> None:
    runtime = house.runtime
    pay = await way(house)
    before = await _state(house)
    await deaf(runtime)

    with pytest.raises(SendsClosed) as refused:
        await pay()

    assert str(refused.value) == SendsClosed.text
    assert await _state(house) == before, "a refused payment changes nothing"
    assert not runtime.sends.is_open, "it has heard of it now"
    runtime.sends.is_open = True
    await _open(runtime)
    await pay()
    assert (await checkup.check(runtime)).ok


async def test_payments_that_come_together_are_refused_each(house: House) -> None:
    await deaf(house.runtime)

    came = await asyncio.gather(*(house.send(house.bob) for _ in range(8)), return_exceptions=True)

    assert {type(one) for one in came} == {SendsClosed}
    assert await balance(house.runtime, house.bob.btc) == 0


async def test_a_payment_that_was_approved_waits_for_the_opening(house: House) -> None:
    runtime = house.runtime
    await (await _asking_for_an_approval(house))()
    [asked] = await runtime.pool.fetch("SELECT id FROM payment_approval")
    await deaf(runtime)

    with pytest.raises(SendsClosed):
        await approving.approve(runtime, house.ann.actor, house.ann.principal, asked["id"])

    assert await balance(runtime, house.ann.btc) == FUNDS_SAT


async def test_a_list_stops_and_pays_nothing(house: House) -> None:
    runtime = house.runtime
    listed, _ = listing.read("bob,10")
    judged, _ = await judging.judge(runtime, house.ann.principal, house.ann.btc, listed)
    batch_id = await registry.create(runtime, house.ann.principal, house.ann.btc, judged)
    await registry.start(runtime, house.ann.principal, batch_id)
    await deaf(runtime)

    await carrying.carry_on(runtime)

    [row] = await registry.rows_of(runtime, batch_id)
    assert row.state is RowState.WAITING
    assert await balance(runtime, house.bob.btc) == 0


@pytest.mark.parametrize("is_gathered", [False, True])
async def test_a_payout_that_was_queued_is_not_handed_to_the_node(
    house: House, monkeypatch: pytest.MonkeyPatch, *, is_gathered: bool
) -> None:
    runtime = house.runtime
    if not is_gathered:
        waits = runtime.settings.model_copy(update={"payout_batch_s": 0.001})
        runtime = replace(runtime, settings=waits)
    await (await _onchain(replace(house, runtime=runtime)))()
    await asyncio.sleep(0.01)
    sent: list[object] = []
    send = ChainWallet.send

    async def counted(*arguments: Any, **named: Any) -> Any:
        sent.append(arguments)
        return await send(*arguments, **named)

    monkeypatch.setattr(ChainWallet, "send", counted)
    await deaf(runtime)

    await payouts.work(runtime, at_once=True)

    assert sent == []
    assert await runtime.pool.fetchval("SELECT count(batch_id) FROM payment") == int(is_gathered)
    await _open(runtime)
    runtime.sends.is_open = True
    await payouts.work(runtime, at_once=True)
    assert len(sent) == 1


async def test_receiving_and_giving_back_go_on(house: House) -> None:
    runtime = house.runtime
    pending = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse("timeout_then_fail")
    )
    assert await house.pay(pending.payment_request) is Result.PENDING
    await deaf(runtime)
    made = await invoices.create(
        runtime, house.bob.principal, wallet_id=house.bob.btc, amount=sats(700)
    )
    await factories.sandbox(runtime).receive(made.payment_request, amount_sat=None)
    await held.arrived(runtime, made.payment_hash)
    assert await balance(runtime, house.bob.btc) == 700

    async def is_back() -> bool:
        await runtime.change("UPDATE payment SET due_at = now(), sender_until = now()")
        await reconciliation.reconcile(runtime)
        return await balance(runtime, house.ann.btc) == FUNDS_SAT

    await until(is_back, "what failed to come back")


async def test_who_closes_sends_waits_for_payments_that_are_being_made(house: House) -> None:
    """What looked before is committed before; what looks after is refused."""
    runtime = house.runtime
    async with runtime.connection() as paying:
        transaction = paying.transaction()
        await transaction.start()
        await paying.execute("SELECT refuse_closed_sends()")
        closing = asyncio.create_task(deaf(runtime))
        await until_one_waits(runtime.pool)
        later = asyncio.create_task(house.send(house.bob))
        await asyncio.sleep(0.2)
        assert not closing.done()
        assert not later.done(), "who comes after who closes waits behind them"
        await transaction.commit()
    await closing
    with pytest.raises(SendsClosed):
        await later


async def test_two_who_close_sends_at_once_both_do(house: House) -> None:
    """As processes that find the books gone back in the same second."""
    await asyncio.gather(*(deaf(house.runtime) for _ in range(6)))

    closed = await house.runtime.pool.fetchval("SELECT count(*) FROM restoration")
    assert closed == 6


async def test_a_backup_in_progress_keeps_nobody_from_closing_sends(house: House) -> None:
    """`pg_dump` holds a lock of every table until it is done."""
    async with house.runtime.connection() as dumping, dumping.transaction():
        await dumping.execute("LOCK TABLE restoration IN ACCESS SHARE MODE")
        async with asyncio.timeout(30):
            await deaf(house.runtime)


async def _state(house: House) -> object:
    async with house.runtime.connection() as connection:
        return [
            await connection.fetchval("SELECT count(*) FROM journal"),
            await connection.fetchval("SELECT count(*) FROM payment"),
            await connection.fetchval("SELECT count(*) FROM payment_approval"),
            await connection.fetchval("SELECT count(*) FROM receipt WHERE state = 'suspense'"),
        ]


async def _open(runtime: Runtime) -> None:
    await runtime.change(
        "UPDATE restoration SET opened_at = now(), opened_by = 'operator' RETURNING id"
    )
