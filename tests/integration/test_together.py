"""Payments made together: each comes to what it comes to alone, and none spoils another."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from app.errors import AlreadyPaid, InsufficientBalance, NotAuthorized
from app.money import sats
from app.permissions import Scope
from app.principal import Actor, KeyId, Principal, SessionId, WalletId
from app.process.gathering import Gathering
from app.process.runtime import Runtime
from app.services import authentication, checkup
from app.services.accounts import admin
from app.services.keys import lifecycle, spending
from app.services.keys.spending import Window
from app.services.payments import invoices, sending, together
from app.services.payments.result import PaymentResult, Result
from app.services.payments.together import Inside
from tests import factories
from tests.factories import Person, balance

#: What a payment leaves behind, without what tells one from another: ids, hashes and moments.
LEFT = """
SELECT jsonb_build_object(
    'movement', to_jsonb(m) - '{id,payment_hash,idempotency_id}'::text[],
    'idempotent', m.idempotency_id IS NOT NULL,
    'sides', (SELECT jsonb_agg(to_jsonb(t) - '{id}'::text[] ORDER BY t.id)
                FROM wallet_transaction t WHERE substring(t.id FOR 11) = m.id),
    'numbers', (SELECT jsonb_agg(get_byte(t.id, 11) ORDER BY t.id)
                FROM wallet_transaction t WHERE substring(t.id FOR 11) = m.id),
    'events', (SELECT jsonb_agg(to_jsonb(e) - '{xid,id,created_at,subject}'::text[] ORDER BY e.id)
                FROM event e WHERE substring(e.subject FOR 11) = m.id),
    'entries', (SELECT jsonb_agg(jsonb_build_array(j.kind, e.ledger_account_id, e.amount)
                                 ORDER BY e.amount)
                FROM journal j JOIN entry e ON e.journal_id = j.id
               WHERE j.created_at = moment_of(m.id)),
    'invoice', (SELECT to_jsonb(i) - '{payment_hash,payment_request,payment_secret,preimage,
                                       created_at,expires_at,movement_id,external_id}'::text[]
                FROM invoice i WHERE i.movement_id = m.id),
    'limit', (SELECT to_jsonb(s) - '{movement_id}'::text[]
                FROM account_spent s WHERE s.movement_id = m.id))::text
  FROM movement m ORDER BY m.id DESC LIMIT 1
"""
NOT_COMPARED: dict[str, Any] = {
    "id": b"",
    "payment_hash": None,
    "payment_request": None,
    "preimage": None,
    "external_id": None,
}
CHANGED = "SELECT pg_stat_get_xact_tuples_updated('ledger_account'::regclass)"
#: A wallet's transactions by their events: ids, journals and moments ascend with them.
IN_ORDER = """
SELECT t.id, j.id AS journal_id, j.created_at
  FROM wallet_transaction t
  JOIN event e ON e.subject = t.id
  JOIN journal j ON j.created_at = moment_of(t.id)
 WHERE t.wallet_id = $1
 ORDER BY e.xid, e.id
"""
SUMS = "SELECT coalesce(sum(millicents), 0) FROM account_spent_sum"


@dataclass(frozen=True, slots=True)
class Pair:
    """Alice, whose key and session pay, and Bob, who is paid."""

    runtime: Runtime
    alice: Person
    bob: Person
    key: Principal

    async def pay(self, principal: Principal, **terms: Any) -> PaymentResult:
        made = await invoices.create(
            self.runtime, self.bob.principal, wallet_id=self.bob.btc, amount=sats(70), **terms
        )
        return await self.pay_request(principal, made.payment_request)

    async def pay_hidden(self, principal: Principal) -> PaymentResult:
        made = await invoices.create(
            self.runtime, self.bob.principal, wallet_id=self.bob.btc, amount=sats(70), memo="note"
        )
        await self.runtime.pool.execute("UPDATE invoice SET description_hash = $1", bytes(32))
        return await self.pay_request(principal, made.payment_request)

    async def pay_request(self, principal: Principal, request: str) -> PaymentResult:
        return await sending.pay_invoice(
            self.runtime, principal, wallet_id=self.alice.btc, payment_request=request
        )

    async def send(
        self, principal: Principal, *, to: WalletId | None = None, sat: int = 70, **more: Any
    ) -> PaymentResult:
        return await sending.send_intraledger(
            self.runtime,
            principal,
            wallet_id=self.alice.btc,
            recipient_wallet_id=to or self.bob.btc,
            amount=sats(sat),
            **more,
        )


@pytest.fixture
async def pair(runtime: Runtime) -> Pair:
    alice = await factories.person(runtime, sat=10_000, username="alice")
    bob = await factories.person(runtime, username="bobby")
    _, secret = await factories.key(runtime, alice, Scope.READ, Scope.WRITE)
    key = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return Pair(runtime, alice, bob, key)


def alone(principal: Principal) -> Principal:
    """Return a principal whose payments take the long way."""
    restrictions = replace(principal.restrictions, has_spending_limits=True)
    return replace(principal, restrictions=restrictions)


class Counted:
    """Counts what was made together."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made = 0
        self._pay = together.pay
        monkeypatch.setattr(together, "pay", self)

    async def __call__(self, runtime: Runtime, payment: Inside) -> Sequence[asyncpg.Record]:
        rows = await self._pay(runtime, payment)
        self.made += bool(rows)
        return rows


WAYS: dict[str, Callable[[Pair, Principal], Awaitable[PaymentResult]]] = {
    "an invoice": lambda p, who: p.pay(who, memo="tea"),
    "an invoice without a memo": lambda p, who: p.pay(who),
    "an invoice whose memo the payer never saw": lambda p, who: p.pay_hidden(who),
    "an own wallet": lambda p, who: p.send(who, memo="gift"),
    "without a memo": lambda p, who: p.send(who),
    "one satoshi with a memo": lambda p, who: p.send(who, sat=1, memo="https://example.org"),
    "with an idempotency key": lambda p, who: p.send(who, idempotency_id=uuid4()),
}
LEVELS = ["ONE", "THREE"]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("by_key", [True, False])
@pytest.mark.parametrize("way", WAYS)
async def test_what_is_made_together_is_what_would_be_made_alone(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, way: str, by_key: bool, level: str
) -> None:
    runtime, counted = pair.runtime, Counted(monkeypatch)
    await runtime.pool.execute("UPDATE account SET level = $1, display_currency = 'EUR'", level)
    await runtime.pool.execute(
        "INSERT INTO fiat_rate VALUES ('EUR', 910000000, now() + interval '1 hour')"
    )
    who = replace(pair.key if by_key else pair.alice.principal, level=level)
    pair = replace(pair, bob=replace(pair.bob, principal=replace(pair.bob.principal, level=level)))
    left, answers, sums = [], [], [0]
    for principal in (who, alone(who)):
        result = await WAYS[way](pair, principal)
        assert result.transaction is not None
        answers.append(result.transaction._replace(**NOT_COMPARED))
        left.append(await runtime.pool.fetchval(LEFT))
        sums.append(await runtime.pool.fetchval(SUMS))

    assert counted.made == 1
    assert left[0] == left[1]
    assert answers[0] == answers[1]
    assert sums[1] - sums[0] == sums[2] - sums[1]
    assert (sums[2] > 0) == (level == "ONE")
    assert (await checkup.check(runtime)).problems == []


async def _limit(pair: Pair) -> None:
    assert pair.key.key_id is not None
    async with pair.runtime.connection() as connection, connection.transaction():
        await spending.put(connection, pair.key.key_id, Window.DAILY, 1_000)


def _sql(statement: str) -> Callable[[Pair], Awaitable[object]]:
    return lambda pair: pair.runtime.pool.execute(statement)


#: What was true of Alice's key, or of Bob, when a payment was begun, and is not any more.
CHANGES: dict[str, Callable[[Pair], Awaitable[object]]] = {
    "revoked": lambda p: lifecycle.revoke(p.runtime, p.alice.actor, _key_id(p)),
    "suspended": lambda p: lifecycle.suspend(p.runtime, p.alice.actor, _key_id(p)),
    "expired": _sql("UPDATE api_key SET expires_at = now()"),
    "another secret": _sql("UPDATE api_key_secret SET expires_at = now()"),
    "another wallet": _sql("UPDATE api_key SET wallet_ids = '{}'"),
    "less authority": _sql("UPDATE api_key SET scopes = '{READ}', grants = '{}'"),
    "a policy": _sql("UPDATE api_key SET policy_revision = 1"),
    "a limit": _limit,
    "credits": _sql(
        "INSERT INTO key_credit (api_key_id, amount, credits_left, kind, gives_back)"
        " SELECT id, 5, 5, 'payments', true FROM api_key"
    ),
    "another level": _sql("UPDATE account SET level = 'ZERO' WHERE username = 'alice'"),
    "locked": lambda p: admin.lock(p.runtime, Actor.operator(), p.alice.principal.account_id),
    "recipient locked": lambda p: admin.lock(
        p.runtime, Actor.operator(), p.bob.principal.account_id
    ),
    "archived": _sql("UPDATE wallet SET archived_at = now() WHERE currency = 'BTC'"),
    "held back": _sql(
        "ALTER TABLE ledger_account DISABLE TRIGGER balance_moves_by_entries;"
        "UPDATE ledger_account SET held = balance WHERE name IS NULL;"
        "ALTER TABLE ledger_account ENABLE TRIGGER balance_moves_by_entries"
    ),
}


def _key_id(pair: Pair) -> KeyId:
    assert pair.key.key_id is not None
    return pair.key.key_id


@pytest.mark.parametrize("change", CHANGES)
async def test_what_does_not_hold_any_more_is_left_to_the_long_way(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    await CHANGES[change](pair)
    counted = Counted(monkeypatch)
    before = await pair.runtime.pool.fetchval("SELECT count(*) FROM movement")

    answers = await asyncio.gather(
        pair.send(pair.key), pair.send(alone(pair.key)), return_exceptions=True
    )

    assert counted.made == 0
    assert _answer(answers[0]) == _answer(answers[1])
    made = sum(isinstance(answer, PaymentResult) for answer in answers)
    assert await pair.runtime.pool.fetchval("SELECT count(*) FROM movement") == before + made


def _answer(answer: object) -> object:
    return answer.status if isinstance(answer, PaymentResult) else type(answer)


async def test_a_session_that_ended_pays_nothing(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    await pair.runtime.pool.execute("UPDATE session SET ended_at = now()")
    principal = replace(pair.alice.principal, session_id=SessionId(uuid4()))

    with pytest.raises(NotAuthorized):
        await pair.send(principal)

    assert counted.made == 0


def of_one_group(runtime: Runtime, count: int) -> Runtime:
    """Return a runtime whose first payment waits, as do those that follow, for `count` of them."""
    company: Gathering[object, list[asyncpg.Record]] = Gathering(most=count, wait_s=60.0)
    company._under_way[company] = inf  # as if one were
    return replace(runtime, inside=company)


async def test_one_that_is_refused_spoils_no_other(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    poor = await factories.person(pair.runtime, sat=100)
    group = replace(pair, runtime=of_one_group(pair.runtime, 4))
    broke = replace(group, alice=poor)
    once = await invoices.create(
        pair.runtime, pair.bob.principal, wallet_id=pair.bob.btc, amount=sats(10)
    )

    sent, refused, *paid = await asyncio.gather(
        group.send(pair.key),
        broke.send(poor.principal, sat=101),
        group.pay_request(pair.key, once.payment_request),
        broke.pay_request(poor.principal, once.payment_request),
        return_exceptions=True,
    )

    assert counted.made in {1, 2}  # the poor one may have been the first to ask for the invoice
    assert _answer(sent) is Result.SUCCESS
    assert isinstance(refused, InsufficientBalance)
    assert {_answer(one) for one in paid} == {Result.SUCCESS, AlreadyPaid}
    assert await balance(pair.runtime, pair.bob.btc) == 80
    assert (await checkup.check(pair.runtime)).problems == []


async def test_what_the_database_undoes_as_a_whole_is_made_one_by_one(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two payments with one idempotency id: the second cannot even be written."""
    counted, once = Counted(monkeypatch), uuid4()
    group = replace(pair, runtime=of_one_group(pair.runtime, 3))

    answers = await asyncio.gather(
        group.send(pair.key, idempotency_id=once),
        group.send(pair.key, idempotency_id=once),
        group.send(pair.key),
    )

    assert counted.made == 0
    assert [answer.status for answer in answers] == [Result.SUCCESS] * 3
    assert await balance(pair.runtime, pair.bob.btc) == 140
    assert (await checkup.check(pair.runtime)).problems == []


async def test_who_waits_for_a_lock_holds_up_nobody_else(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    group = replace(pair, runtime=of_one_group(pair.runtime, 2))
    locked = await factories.person(pair.runtime)

    async with pair.runtime.connection() as connection, connection.transaction():
        await connection.execute("SELECT ledger_lock(ARRAY[$1::uuid])", locked.btc)
        waiting = asyncio.create_task(group.send(pair.key, to=locked.btc))
        other = replace(group, alice=await factories.person(pair.runtime, sat=100))
        answer = await other.send(other.alice.principal)
        assert not waiting.done()

    assert answer.status is (await waiting).status is Result.SUCCESS
    assert counted.made == 0


async def test_what_cannot_even_be_written_spoils_no_other(pair: Pair) -> None:
    group = replace(pair, runtime=of_one_group(pair.runtime, 2))

    sent, refused = await asyncio.gather(
        group.send(pair.key), group.send(pair.key, memo="\ud800"), return_exceptions=True
    )

    assert _answer(sent) is Result.SUCCESS
    assert isinstance(refused, Exception)
    assert await balance(pair.runtime, pair.bob.btc) == 70


async def test_a_wallet_never_pays_more_than_it_has_whatever_comes_in_meanwhile(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    poor = await factories.person(pair.runtime, sat=100)
    group = replace(pair, runtime=of_one_group(pair.runtime, 4))
    broke = replace(group, alice=poor)

    answers = await asyncio.gather(
        broke.send(poor.principal, sat=60),
        broke.send(poor.principal, sat=60),
        group.send(pair.key, to=poor.btc, sat=10),
        broke.send(poor.principal, sat=40),
        return_exceptions=True,
    )

    assert counted.made >= 2
    assert _answer(answers[2]) is Result.SUCCESS
    out = zip((60, 60, 0, 40), answers, strict=True)
    left = 110 - sum(sat for sat, answer in out if isinstance(answer, PaymentResult))
    assert 0 <= left < 60  # whoever came last alone knew of what had come in
    assert await balance(pair.runtime, poor.btc) == left
    assert (await checkup.check(pair.runtime)).problems == []


async def test_the_limit_of_an_account_holds_for_what_is_made_together(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Level ZERO sends 125 dollars a day: at 100,000 dollars a bitcoin 125,000 satoshi."""
    counted = Counted(monkeypatch)
    await pair.runtime.pool.execute("UPDATE account SET level = 'ZERO'")
    rich = await factories.person(pair.runtime, sat=1_000_000)
    await pair.runtime.pool.execute("UPDATE account SET level = 'ZERO'")
    group = replace(pair, runtime=of_one_group(pair.runtime, 3), alice=rich)
    principal = replace(rich.principal, level="ZERO")
    limit = pair.runtime.settings.daily_limits_zero_cents.internal_send
    assert limit is not None
    sat = limit * 100_000_000 // pair.runtime.prices.quote().cents_per_btc * 9 // 20

    answers = await asyncio.gather(
        *(group.send(principal, sat=sat) for _ in range(3)), return_exceptions=True
    )

    assert counted.made == 2
    assert sum(isinstance(answer, PaymentResult) for answer in answers) == 2
    assert await balance(pair.runtime, pair.bob.btc) == 2 * sat


async def test_many_payments_to_one_wallet_are_one_change_of_its_balance(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    payments, changed = 20, []
    payers = [await factories.person(pair.runtime, sat=100) for _ in range(payments // 2)]
    made = [
        await invoices.create(
            pair.runtime, pair.bob.principal, wallet_id=pair.bob.btc, amount=sats(1)
        )
        for _ in range(payments // 2)
    ]

    async def counting(runtime: Runtime, group: Sequence[object]) -> Sequence[Any]:
        async with runtime.connection() as connection, connection.transaction():
            before = await connection.fetchval(CHANGED)  # what is not told of yet
            rows = await connection.fetch(together._PAY, group, *together._AUTHORITY)
            changed.append(await connection.fetchval(CHANGED) - before)
        return [rows[2 * number : 2 * number + 2] for number in range(len(group))]

    monkeypatch.setattr(together, "_pay", counting)
    group = replace(pair, runtime=of_one_group(pair.runtime, payments))

    await asyncio.gather(
        *(replace(group, alice=one).send(one.principal, sat=1) for one in payers),
        *(group.pay_request(pair.key, one.payment_request) for one in made),
    )

    assert changed == [2 + len(payers)]  # Bob's and one a payer
    assert await balance(pair.runtime, pair.bob.btc) == payments
    assert (await checkup.check(pair.runtime)).problems == []
    order = [tuple(row) for row in await pair.runtime.pool.fetch(IN_ORDER, pair.bob.btc)]
    assert len(order) == payments
    assert order == sorted(order)
