"""What waits to be approved counts as spent: no key has more held than it may spend."""

import asyncio
from dataclasses import dataclass, replace
from unittest.mock import patch
from uuid import UUID, uuid4

import pytest

from app.errors import (
    AccountLimitReached,
    InvalidInput,
    SpendingLimitReached,
)
from app.money import DailyLimits, sats
from app.permissions import Permission, Scope
from app.principal import KeyId, KeyOwnerId, Principal
from app.process.runtime import Runtime
from app.services import approvals as approving
from app.services import authentication, checkup
from app.services.keys import lifecycle, owned, owners, spending
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.lifecycle import Edit
from app.services.keys.policies import WishedPolicy
from app.services.keys.spending import Window
from app.services.payments import approvals
from app.services.payments import sending as payments
from app.services.payments.approvals import ApprovalStatus, AskedPayment
from app.services.payments.result import Result
from tests.factories import Person, key, person

ABOVE_100 = WishedPolicy(approval_above_sat=100)


@dataclass(frozen=True)
class Payer:
    """Somebody whose key asks for approval of what is worth more than 100 sats."""

    runtime: Runtime
    person: Person
    payee: Person
    key_id: KeyId
    secret: str
    by: Principal

    async def send(self, sat: int, request_id: UUID | None = None) -> Result:
        sent = await payments.send_intraledger(
            self.runtime,
            self.by,
            wallet_id=self.person.btc,
            recipient_wallet_id=self.payee.btc,
            amount=sats(sat),
            idempotency_id=request_id,
        )
        return sent.status

    async def asks(self, sat: int) -> AskedPayment:
        """Ask for a payment; return the newest that waits."""
        assert await self.send(sat) is Result.PENDING
        rows = await self.runtime.pool.fetch(
            "SELECT id FROM payment_approval WHERE api_key_id = $1 ORDER BY created_at DESC",
            self.key_id,
        )
        found = await approvals.find(self.runtime, self.person.principal.account_id, rows[0]["id"])
        assert found is not None
        return found

    async def derived(self, **caveats: int | str) -> "Payer":
        wish = Caveats(permissions=frozenset({Permission.PAYMENTS_WRITE}), **caveats)  # type: ignore[arg-type]
        text = chain.derive(self.secret, wish, prefix=self.runtime.settings.key_prefix)
        by = await authentication.authenticate(self.runtime, text, address="127.0.0.1")
        return replace(self, secret=text, by=by)

    async def approve(self, asked: AskedPayment) -> approving.ApprovalOutcome:
        return await approving.approve(
            self.runtime, self.person.actor, self.person.principal, asked.id
        )

    async def decline(self, asked: AskedPayment) -> None:
        await approving.decline(self.runtime, self.person.actor, self.person.principal, asked.id)

    async def edit(self, **changes: object) -> None:
        edit = Edit(**changes)  # type: ignore[arg-type]
        await lifecycle.update(self.runtime, self.person.actor, self.key_id, edit)

    async def held(self) -> int:
        found: int = await self.runtime.pool.fetchval(
            "SELECT held / 1000 FROM ledger_account WHERE id = $1", self.person.btc
        )
        return found

    async def told(self) -> list[tuple[str, str]]:
        """Return the events of the key's budgets, with their windows."""
        rows = await self.runtime.pool.fetch(
            "SELECT type::text, data->>'window' AS span FROM event WHERE api_key_id = $1"
            " AND type::text LIKE 'api_key.budget%' ORDER BY xid, id",
            self.key_id,
        )
        return [(row["type"].removeprefix("api_key.budget_"), row["span"]) for row in rows]


async def payer(runtime: Runtime, of: Person | None = None, **wish: object) -> Payer:
    owner = of or await person(runtime, sat=100_000)
    key_id, secret = await key(runtime, owner, Scope.WRITE, payment_policy=ABOVE_100, **wish)
    by = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return Payer(runtime, owner, await person(runtime), KeyId(key_id), secret, by)


async def test_a_key_has_no_more_held_than_it_may_spend(runtime: Runtime) -> None:
    one = await payer(runtime, limits={Window.DAILY: 5_000, Window.PER_PAYMENT: 4_500})

    with pytest.raises(SpendingLimitReached, match="may spend 4500 sats in one payment"):
        await one.send(90_000)
    assert await one.held() == 0
    await one.asks(4_000)
    with pytest.raises(SpendingLimitReached, match="spent 0 sats, and 4000 sats wait") as refused:
        await one.send(4_000)
    assert "Have some of what waits declined" in refused.value.message
    assert await one.send(100) is Result.SUCCESS
    with pytest.raises(SpendingLimitReached, match="spent 100 sats, and 4000 sats wait"):
        await one.send(901)
    await one.asks(900)
    with pytest.raises(SpendingLimitReached):
        await one.send(1)  # at once, without approval, it counts as well
    assert await one.held() == 4_900
    stands = (await spending.of_keys(runtime, [one.key_id]))[one.key_id]
    left = {it.window: it.remaining_sat for it in stands.budgets if it.limit_sat is not None}
    assert left == {Window.DAILY: 0, Window.PER_PAYMENT: 4_500}
    assert stands.of(Window.DAILY).spent_sat == 100
    assert (await checkup.check(runtime)).problems == []


async def test_what_is_declined_can_be_asked_for_again(runtime: Runtime) -> None:
    one = await payer(runtime, limits={Window.WEEKLY: 1_000})
    asked = await one.asks(1_000)
    with pytest.raises(SpendingLimitReached):
        await one.send(1_000)

    await one.decline(asked)

    await one.approve(await one.asks(1_000))
    with pytest.raises(SpendingLimitReached, match="has spent 1000 sats;"):
        await one.send(1)


async def test_many_that_ask_at_once_are_held_to_the_limit(runtime: Runtime) -> None:
    one = await payer(runtime, limits={Window.DAILY: 1_000})

    ended = await asyncio.gather(*(one.send(300) for _ in range(6)), return_exceptions=True)

    assert ended.count(Result.PENDING) == 3
    assert sum(isinstance(it, SpendingLimitReached) for it in ended) == 3
    assert await one.held() == 900


async def test_a_request_that_is_repeated_meets_no_limit(runtime: Runtime) -> None:
    one = await payer(runtime, limits={Window.DAILY: 1_000})
    request_id = uuid4()

    tries = [one.send(1_000, request_id) for _ in range(3)]

    assert await asyncio.gather(*tries) == [Result.PENDING] * 3
    assert await one.held() == 1_000


async def test_budgets_are_told_when_money_is_spent_and_not_when_it_is_asked_for(
    runtime: Runtime,
) -> None:
    one = await payer(runtime, limits={Window.DAILY: 1_000})
    asked = await one.asks(900)
    await one.send(100)
    with pytest.raises(SpendingLimitReached):
        await one.send(1)
    assert await one.told() == []

    await one.approve(asked)

    assert await one.told() == [("warning", "DAILY"), ("exhausted", "DAILY")]


async def test_a_derived_key_has_no_more_held_than_each_link_may_spend(runtime: Runtime) -> None:
    one = await payer(runtime)
    shop = await one.derived(label="Shop", total_sat=5_000, per_payment_sat=3_000)
    till = await shop.derived(label="Till", total_sat=2_500)

    with pytest.raises(SpendingLimitReached, match="'Shop' may spend 3000 sats in one payment"):
        await shop.send(90_000)
    asked = await till.asks(2_000)
    with pytest.raises(SpendingLimitReached, match=r"'Till'.*has spent 0 sats, and 2000 sats wait"):
        await till.send(2_000)
    await shop.asks(3_000)
    with pytest.raises(SpendingLimitReached, match=r"'Shop'.*has spent 0 sats, and 5000 sats wait"):
        await till.send(50)
    assert await one.send(50) is Result.SUCCESS  # the key itself has no limit

    await one.approve(asked)

    rows = await runtime.pool.fetch("SELECT label, spent_sat FROM derived_key ORDER BY label")
    assert [tuple(row) for row in rows] == [("Shop", 2_000), ("Till", 2_000)]
    assert await one.held() == 3_000


async def test_the_keys_of_an_owner_have_no_more_held_than_it_may_spend(runtime: Runtime) -> None:
    somebody = await person(runtime, sat=100_000)
    owner = await owners.create(
        runtime,
        somebody.actor,
        external_id="customer-7",
        limits={Window.DAILY: 1_000},
    )
    wish = {"owner_id": KeyOwnerId(owner.id)}
    one, other = await payer(runtime, somebody, **wish), await payer(runtime, somebody, **wish)

    asked = await one.asks(600)
    with pytest.raises(SpendingLimitReached, match=r"'customer-7' together.*600 sats wait"):
        await other.send(500)
    await other.asks(400)
    with pytest.raises(SpendingLimitReached):
        await one.send(1)

    await one.approve(asked)
    assert await one.held() == 400
    (budget,) = [
        it for it in (await owned.spent(runtime, [owner.id]))[owner.id].budgets if it.limit_sat
    ]
    assert (budget.spent_sat, budget.waiting_sat, budget.remaining_sat) == (600, 400, 0)


async def test_what_the_account_may_not_send_is_not_asked_for(runtime: Runtime) -> None:
    one = await payer(runtime)
    with (
        patch.object(type(runtime.settings), "limits_of", lambda *_: DailyLimits(internal_send=1)),
        pytest.raises(AccountLimitReached),
    ):
        await one.send(50_000)
    assert await one.held() == 0


async def test_a_limit_that_was_lowered_is_told_to_who_approves(runtime: Runtime) -> None:
    one = await payer(runtime, limits={Window.DAILY: 2_000})
    first, second = await one.asks(900), await one.asks(800)
    await one.edit(limits={Window.DAILY: 850})

    with pytest.raises(SpendingLimitReached, match="may spend 850 sats in 24 hours"):
        await one.approve(first)
    found = await approvals.find(runtime, one.person.principal.account_id, first.id)
    assert found is not None
    assert found.status is ApprovalStatus.WAITING
    # What else waits does not keep this one: who approves chooses.
    done = await one.approve(second)
    assert done.approval.status is ApprovalStatus.APPROVED
    await one.decline(first)
    assert await one.held() == 0


async def test_one_derived_key_leaves_the_others_room_to_ask(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(approvals, "WAITING_DERIVED_MAX", 2)
    monkeypatch.setattr(approvals, "WAITING_MAX", 4)
    one = await payer(runtime)
    shop, other = await one.derived(label="Shop"), await one.derived(label="Other")
    till = await shop.derived(label="Till")

    await till.asks(101)
    await shop.asks(101)
    for full in (till, shop):
        with pytest.raises(InvalidInput, match="2 payments of this derived key"):
            await full.send(101)
    await other.asks(101)
    await one.asks(101)
    with pytest.raises(InvalidInput, match="4 payments of this API key"):
        await one.send(101)
    assert await one.held() == 404
