"""Payments that wait for somebody to approve them: held once, paid once, whoever dies when."""

import asyncio
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.errors import (
    Denied,
    DomainError,
    InsufficientBalance,
    InsufficientScope,
    InvalidInput,
    NotFound,
    PaymentRefused,
)
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Permission, Scope
from app.principal import Actor, KeyId, Principal
from app.process.runtime import Runtime
from app.services import approvals as approving
from app.services import authentication, checkup
from app.services.keys import lifecycle
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.lifecycle import Edit
from app.services.keys.policies import WishedPolicy
from app.services.keys.spending import Window
from app.services.lnurl import claims, vouchers
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.pages import PageRequest
from app.services.payments import approvals, invoices, judging, lightning, outgoing, reconciliation
from app.services.payments import sending as payments
from app.services.payments.approvals import ApprovalStatus, AskedPayment
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import registry as wallets
from app.services.wallets.movements import MovementStatus
from tests.factories import Person, balance, key, person, world
from tests.integration.limited import outside_invoice

ABOVE_100 = WishedPolicy(approval_above_sat=100)
ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


class DiedError(BaseException):
    """The process is gone."""


@dataclass(frozen=True)
class House:
    """A payer whose key asks for approval of what is worth more than 100 sats."""

    runtime: Runtime
    payer: Person
    payee: Person
    key_id: KeyId
    by: Principal

    async def pay(self, request: str, by: Principal | None = None) -> PaymentResult:
        return await payments.pay_invoice(
            self.runtime, by or self.by, wallet_id=self.payer.btc, payment_request=request
        )

    async def send(self, sat: int = 1_000, request_id: UUID | None = None) -> PaymentResult:
        return await payments.send_intraledger(
            self.runtime,
            self.by,
            wallet_id=self.payer.btc,
            recipient_wallet_id=self.payee.btc,
            amount=sats(sat),
            idempotency_id=request_id,
        )

    async def waits(self, sat: int = 1_000) -> AskedPayment:
        asked = (await self.send(sat)).approval
        assert asked is not None
        return asked

    async def foreign(self, sat: int = 1_000, behaviour: str = "settle") -> str:
        made = await world(self.runtime).create_invoice(
            amount_msat=sat * 1_000, memo="", expiry_s=600, behaviour=parse(behaviour)
        )
        return made.payment_request

    async def own(self, sat: int = 1_000) -> str:
        facts = await wallets.find(self.runtime, self.payee.btc)
        assert facts is not None
        used = self.payee.principal.used_for(Permission.INVOICES_WRITE, self.payee.btc)
        issued = await invoices.issue(self.runtime, facts, used, amount=sats(sat))
        return issued.payment_request

    async def approve(self, id_: UUID, by: Principal | None = None) -> approving.ApprovalOutcome:
        principal = by or self.payer.principal
        actor = self.payer.actor if by is None else Actor.of(by)
        return await approving.approve(self.runtime, actor, principal, id_)

    async def decline(self, id_: UUID, by: Principal | None = None) -> approving.ApprovalOutcome:
        principal = by or self.payer.principal
        actor = self.payer.actor if by is None else Actor.of(by)
        return await approving.decline(self.runtime, actor, principal, id_)

    async def held(self) -> int:
        rows = await self.runtime.pool.fetch(
            "SELECT held / 1000 AS sat FROM ledger_account WHERE id = $1", self.payer.btc
        )
        return int(rows[0]["sat"])

    async def key(self, **wish: Any) -> tuple[KeyId, Principal]:
        key_id, secret = await key(self.runtime, self.payer, **wish)
        principal = await authentication.authenticate(self.runtime, secret, address="127.0.0.1")
        return KeyId(key_id), principal

    async def found(self, id_: UUID) -> AskedPayment:
        found = await approvals.find(self.runtime, self.payer.principal.account_id, id_)
        assert found is not None
        return found

    async def sound(self) -> None:
        assert (await checkup.check(self.runtime)).problems == []


@pytest.fixture
async def house(runtime: Runtime) -> House:
    payer = await person(runtime, sat=10_000)
    payee = await person(runtime, username="alice")
    key_id, secret = await key(runtime, payer, Scope.WRITE, payment_policy=ABOVE_100)
    by = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return House(runtime, payer, payee, KeyId(key_id), by)


async def test_a_payment_above_the_amount_waits_and_is_held(house: House) -> None:
    at_once = await house.send(100)
    asked = await house.send(101)

    assert at_once.status is Result.SUCCESS
    assert (asked.status, asked.transaction) == (Result.PENDING, None)
    assert asked.approval is not None
    assert asked.approval.status is ApprovalStatus.WAITING
    assert await house.held() == 101
    assert await balance(house.runtime, house.payer.btc) == 9_900
    assert await balance(house.runtime, house.payee.btc) == 100
    await house.sound()


async def test_what_is_held_is_not_spent_by_anybody(house: House) -> None:
    await house.waits(9_000)
    owner = replace(house, by=house.payer.principal)
    with pytest.raises(InsufficientBalance, match="'1001' sats exceeds balance '1000'"):
        await owner.send(1_001)
    with pytest.raises(InsufficientBalance):
        await house.waits(1_001)
    assert (await owner.send(1_000)).status is Result.SUCCESS
    assert await house.held() == 9_000
    await house.sound()


async def test_an_approved_transfer_is_made_once(house: House) -> None:
    asked = await house.waits()

    done = await house.approve(asked.id)
    again = await house.approve(asked.id)

    assert done.transaction is not None
    assert done.transaction.status is MovementStatus.SUCCESS
    assert done.transaction == again.transaction
    assert done.approval.status is ApprovalStatus.APPROVED
    assert await house.held() == 0
    assert await balance(house.runtime, house.payee.btc) == 1_000
    await house.sound()


async def test_every_rail_waits_and_is_carried_out(house: House) -> None:
    runtime, wallet = house.runtime, house.payer.btc
    inside = (await house.pay(await house.own())).approval
    outside = (await house.pay(await house.foreign())).approval
    order = PayoutOrder(wallet_id=wallet, address=ELSEWHERE, amount=sats(5_000))
    payout = (await onchain.send(runtime, house.by, order)).approval
    for asked in (inside, outside, payout):
        assert asked is not None
        done = await house.approve(asked.id)
        assert done.transaction is not None
        assert done.transaction.status is not MovementStatus.FAILURE
        assert await house.found(asked.id) == done.approval
    assert await house.held() == 0
    assert await balance(runtime, house.payee.btc) == 1_000
    await house.sound()


async def test_asked_again_it_is_the_same_approval(house: House) -> None:
    request = await house.foreign()
    first, second = await asyncio.gather(house.pay(request), house.pay(request))
    assert first.approval == second.approval
    request_id = uuid4()
    one, other = await house.send(500, request_id), await house.send(500, request_id)
    assert one.approval == other.approval
    assert (one.status, other.status) == (Result.PENDING, Result.PENDING)
    assert await house.held() == 1_000 + 500 + 10  # the most that the invoice may cost


async def test_a_repeated_request_learns_how_it_ended(house: House) -> None:
    paid, refused = uuid4(), uuid4()
    approved = (await house.send(500, paid)).approval
    declined = (await house.send(600, refused)).approval
    assert approved is not None
    assert declined is not None
    await house.approve(approved.id)
    await house.decline(declined.id)

    again = await house.send(500, paid)

    assert again.status is Result.SUCCESS
    with pytest.raises(PaymentRefused, match="declined"):
        await house.send(600, refused)
    assert await balance(house.runtime, house.payee.btc) == 500


async def test_a_request_of_one_key_is_not_answered_to_another(house: House) -> None:
    _, other = await house.key(scopes=[Scope.WRITE], payment_policy=ABOVE_100)
    request_id = uuid4()
    asked = (await house.send(500, request_id)).approval
    assert asked is not None

    with pytest.raises(InvalidInput) as refused:
        await replace(house, by=other).send(500, request_id)
    order = PayoutOrder(
        wallet_id=house.payer.btc,
        address=ELSEWHERE,
        amount=sats(1),
        idempotency_id=request_id,
    )
    with pytest.raises(InvalidInput, match="Use lightning"):
        await onchain.send(house.runtime, other, order)

    assert str(asked.id) not in refused.value.message
    assert (await onchain.send(house.runtime, house.by, order)).approval == asked
    assert await house.held() == 500


async def test_an_invoice_is_known_as_paid_after_its_approval(house: House) -> None:
    request = await house.foreign()
    asked = (await house.pay(request)).approval
    assert asked is not None
    await house.approve(asked.id)
    assert (await house.pay(request)).status is Result.ALREADY_PAID
    assert await house.held() == 0


@pytest.mark.parametrize("how", ["declined", "cancelled", "expired"])
async def test_what_is_not_approved_is_free_again(house: House, how: str) -> None:
    asked = await house.waits()
    if how == "expired":
        await _age(house, asked)
        assert await approvals.expire(house.runtime) == 1
    else:
        await house.decline(asked.id, by=house.by if how == "cancelled" else None)
    assert (await house.found(asked.id)).status == how
    assert await house.held() == 0
    with pytest.raises(InvalidInput):
        await house.approve(asked.id)
    with pytest.raises(InvalidInput):
        await house.decline(asked.id)
    assert await balance(house.runtime, house.payer.btc) == 10_000
    await house.sound()


async def test_nobody_approves_their_own(house: House) -> None:
    asked = await house.waits()
    with pytest.raises(Denied):
        await house.approve(asked.id, by=house.by)
    await lifecycle.update(
        house.runtime, house.payer.actor, house.key_id, Edit(permissions=["payments:approve"])
    )
    both = await authentication.on_behalf_of_key(house.runtime, house.key_id)
    with pytest.raises(Denied, match="own payment"):
        await house.approve(asked.id, by=both)
    for kind, id_ in (("key", house.key_id),):
        with pytest.raises(asyncpg.CheckViolationError, match="nobody_approves"):
            await house.runtime.pool.execute(
                "UPDATE payment_approval SET decided_by_kind = $1, decided_by_id = $2", kind, id_
            )
    assert (await house.found(asked.id)).status is ApprovalStatus.WAITING


async def test_a_key_approves_on_its_wallets_by_name_only(house: House) -> None:
    asked = await house.waits()
    _, everything = await house.key(permissions=["*:*"])
    assert Permission.PAYMENTS_APPROVE not in everything.permissions
    with pytest.raises(Denied):
        await house.approve(asked.id, by=everything)
    wish = {"permissions": ["payments:approve"]}
    _, elsewhere = await house.key(**wish, scopes=[], wallet_ids=[house.payer.usd])
    with pytest.raises(NotFound):
        await house.approve(asked.id, by=elsewhere)
    stranger = (await person(house.runtime)).principal
    with pytest.raises(NotFound):
        await house.approve(asked.id, by=stranger)
    key_id, approver = await house.key(**wish, scopes=[])
    done = await house.approve(asked.id, by=approver)
    assert (done.approval.decided_by_kind, done.approval.decided_by_id) == ("key", key_id)


async def test_a_revoked_approver_approves_nothing(house: House) -> None:
    asked = await house.waits()
    key_id, approver = await house.key(scopes=[], permissions=["payments:approve"])
    await lifecycle.revoke(house.runtime, house.payer.actor, key_id)
    with pytest.raises(DomainError):
        await house.approve(asked.id, by=approver)
    assert (await house.found(asked.id)).decided_by_kind is None


async def test_keys_come_by_no_key_that_could_approve_for_them(house: House) -> None:
    wish = {"scopes": [Scope.WRITE], "payment_policy": ABOVE_100}
    _, maker = await house.key(**wish, permissions=["keys:write", "payments:approve"])
    child = replace(house.payer, principal=maker)
    with pytest.raises(InsufficientScope, match="only a session"):
        await key(house.runtime, child, permissions=["payments:approve"])
    with pytest.raises(InsufficientScope, match="could ask for them"):
        await key(house.runtime, child, Scope.WRITE, payment_policy=ABOVE_100)


async def test_a_key_approves_nothing_for_a_key_that_it_made(house: House) -> None:
    maker_id, maker = await house.key(scopes=[Scope.WRITE], permissions=["keys:write"])
    child = replace(house.payer, principal=maker)
    _, secret = await key(house.runtime, child, Scope.WRITE, payment_policy=ABOVE_100)
    by = await authentication.authenticate(house.runtime, secret, address="127.0.0.1")
    asked = await replace(house, by=by).waits()
    edit = Edit(permissions=["payments:approve"])
    await lifecycle.update(house.runtime, house.payer.actor, maker_id, edit)
    now = await authentication.on_behalf_of_key(house.runtime, maker_id)
    with pytest.raises(Denied, match="a key which they made"):
        await house.approve(asked.id, by=now)


async def test_the_authority_of_who_asked_is_asked_again(house: House) -> None:
    asked = await house.waits()
    await lifecycle.suspend(house.runtime, house.payer.actor, house.key_id)
    with pytest.raises(PaymentRefused, match="works no more"):
        await house.approve(asked.id)
    await lifecycle.resume(house.runtime, house.payer.actor, house.key_id)
    elsewhere = WishedPolicy(destinations=["username:bob"], approval_above_sat=100)
    actor = house.payer.actor
    await lifecycle.update(house.runtime, actor, house.key_id, Edit(payment_policy=elsewhere))
    with pytest.raises(PaymentRefused, match="does not allow"):
        await house.approve(asked.id)
    limited = Edit(payment_policy=ABOVE_100, limits={Window.DAILY: 999})
    await lifecycle.update(house.runtime, actor, house.key_id, limited)
    with pytest.raises(PaymentRefused, match="limit"):
        await house.approve(asked.id)
    assert (await house.found(asked.id)).status is ApprovalStatus.WAITING
    assert await house.held() == 1_000
    await lifecycle.update(house.runtime, actor, house.key_id, Edit(limits={Window.DAILY: 1_000}))
    done = await house.approve(asked.id)
    assert done.approval.status is ApprovalStatus.APPROVED
    await house.sound()


async def test_many_approvals_of_one_payment_make_it_once(house: House) -> None:
    asked = await house.waits()
    ended = await asyncio.gather(
        *(house.approve(asked.id) for _ in range(4)),
        house.decline(asked.id),
        return_exceptions=True,
    )
    assert any(isinstance(one, approving.ApprovalOutcome) for one in ended)
    assert all(isinstance(one, approving.ApprovalOutcome | DomainError) for one in ended)
    paid = await balance(house.runtime, house.payee.btc)
    is_approved = (await house.found(asked.id)).status is ApprovalStatus.APPROVED
    assert paid == (1_000 if is_approved else 0)
    assert await house.held() == 0
    await house.sound()


async def test_a_payment_that_fails_is_approved_and_given_back(house: House) -> None:
    asked = (await house.pay(await house.foreign(behaviour="reject"))).approval
    assert asked is not None
    done = await house.approve(asked.id)
    assert done.approval.status is ApprovalStatus.APPROVED
    assert done.transaction is not None
    assert done.transaction.status is MovementStatus.FAILURE
    assert await house.held() == 0
    assert await balance(house.runtime, house.payer.btc) == 10_000
    await house.sound()


async def test_who_dies_before_the_money_is_taken_leaves_it_waiting(house: House) -> None:
    asked = (await house.pay(await house.foreign())).approval
    assert asked is not None
    with patch.object(outgoing, "reserve", _die), pytest.raises(DiedError):
        await house.approve(asked.id)
    left = await house.found(asked.id)
    assert (left.status, left.decided_by_kind) == (ApprovalStatus.WAITING, "operator")
    assert await house.held() == 1_010
    await house.sound()
    done = await house.approve(asked.id)
    assert done.transaction is not None
    assert done.transaction.status is MovementStatus.SUCCESS
    assert await house.held() == 0


@pytest.mark.parametrize("paid", [False, True])
async def test_who_dies_after_the_money_is_taken_leaves_it_to_the_reconciler(
    house: House, paid: bool
) -> None:
    runtime = house.runtime
    asked = (await house.pay(await house.foreign())).approval
    assert asked is not None
    where = (outgoing, "settle") if paid else (lightning, "_hand_over")
    with patch.object(*where, _die), pytest.raises(DiedError):
        await house.approve(asked.id)
    left = await house.found(asked.id)
    assert left.status is ApprovalStatus.APPROVED
    assert await house.held() == 0
    again = await house.approve(asked.id)
    assert again.transaction is not None
    assert again.transaction.status is MovementStatus.PENDING
    await runtime.pool.execute("UPDATE payment SET sender_until = now(), due_at = NULL")
    await reconciliation.reconcile(runtime)
    ended = (await house.approve(asked.id)).transaction
    assert ended is not None
    assert ended.status is (MovementStatus.SUCCESS if paid else MovementStatus.FAILURE)
    left_sat = await balance(runtime, house.payer.btc)
    assert left_sat == 10_000 if not paid else left_sat < 9_001
    await house.sound()


async def test_the_database_refuses_what_was_not_approved(house: House) -> None:
    request = await house.own()
    foreign = await house.foreign()
    with patch.object(judging, "waits", lambda *_: False):
        for one in (request, foreign):
            with pytest.raises(InvalidInput, match="needs an approval"):
                await house.pay(one)
        with pytest.raises(InvalidInput, match="needs an approval"):
            await house.send()
    assert await balance(house.runtime, house.payer.btc) == 10_000


async def test_the_database_lets_no_approval_be_used_twice_or_for_another_key(
    house: House,
) -> None:
    asked = await house.waits()
    with pytest.raises(asyncpg.CheckViolationError):
        await house.runtime.pool.execute("UPDATE ledger_account SET held = 0 WHERE held > 0")
    with pytest.raises(asyncpg.CheckViolationError, match="one payment"):
        await house.runtime.pool.execute("UPDATE payment_approval SET held = held + 1")
    # Nobody has approved it: the statement that would carry it out is refused.
    with pytest.raises(InvalidInput, match="needs an approval"):
        await approving._carry_out(house.runtime, asked)
    await house.approve(asked.id)
    with pytest.raises(asyncpg.CheckViolationError, match="decided once"):
        await house.runtime.pool.execute(
            "UPDATE payment_approval SET status = 'waiting', moment = NULL"
        )
    again = await approving._carry_out(house.runtime, asked)
    assert again.status is Result.SUCCESS  # how it ended; it is not made again
    assert await balance(house.runtime, house.payee.btc) == 1_000


async def test_a_check_tells_of_a_hold_without_a_payment_that_waits(house: House) -> None:
    await house.waits()
    await house.sound()
    async with house.runtime.connection() as connection:
        await connection.execute("ALTER TABLE payment_approval DISABLE TRIGGER ALL")
        await connection.execute(
            "UPDATE payment_approval SET status = 'expired' WHERE status = 'waiting'"
        )
    problems = (await checkup.check(house.runtime)).problems
    assert len(problems) == 1
    assert "is held" in problems[0]


async def test_a_voucher_made_before_the_policy_does_not_wait(house: House) -> None:
    runtime, payer = house.runtime, house.payer
    key_id, by = await house.key(scopes=[Scope.WRITE])
    made = await vouchers.create(runtime, Actor.of(by), by, wallet_id=payer.btc, most_sat=1_000)
    await lifecycle.update(runtime, payer.actor, key_id, Edit(payment_policy=ABOVE_100))
    token = vouchers.url_of(runtime, made).rpartition("/")[2]
    now = await vouchers.by_token(runtime, token)
    with pytest.raises(PaymentRefused, match="wait"):
        await claims.claim(
            runtime, now, k1=vouchers.k1_of(runtime, now), payment_request=await house.foreign()
        )
    assert await house.held() == 0
    assert (await vouchers.by_token(runtime, token)).used == 0


async def test_a_list_shows_what_waits_to_whom_it_concerns(house: House) -> None:
    first, second = await house.waits(), await house.waits(2_000)
    await house.approve(first.id)
    _, other = await house.key(scopes=[Scope.WRITE])

    async def listed(principal: Principal, **more: Any) -> list[UUID]:
        request = PageRequest.of(first=10, after=None, last=None, before=None, size_max=10)
        page = await approving.page(house.runtime, principal, request, **more)
        return [one.approval.id for one in page.items]

    assert await listed(house.payer.principal) == [second.id, first.id]
    assert await listed(house.by) == [second.id, first.id]
    assert await listed(other) == []
    assert await listed(house.payer.principal, status=ApprovalStatus.WAITING) == [second.id]


async def test_events_tell_what_becomes_of_it(house: House) -> None:
    asked, other = await house.waits(), await house.waits()
    await house.approve(asked.id)
    await house.decline(other.id)
    rows = await house.runtime.pool.fetch(
        "SELECT type::text, data->>'approvalId' AS id FROM event"
        " WHERE type::text LIKE 'payment.approval%' ORDER BY xid, id"
    )
    assert [(row["type"].removeprefix("payment.approval_"), UUID(row["id"])) for row in rows] == [
        ("requested", asked.id),
        ("requested", other.id),
        ("approved", asked.id),
        ("declined", other.id),
    ]


async def _die(*_: object, **__: object) -> None:
    raise DiedError


async def _age(house: House, asked: AskedPayment) -> None:
    """Let the time of an approval be over."""
    async with house.runtime.connection() as connection, connection.transaction():
        await connection.execute("ALTER TABLE payment_approval DISABLE TRIGGER approval_stays")
        await connection.execute(
            "UPDATE payment_approval SET expires_at = now() WHERE id = $1", asked.id
        )
        await connection.execute("ALTER TABLE payment_approval ENABLE TRIGGER approval_stays")


async def test_derived_keys_have_nothing_to_do_with_what_others_of_the_key_asked_for(
    house: House,
) -> None:
    runtime = house.runtime
    _, secret = await key(runtime, house.payer, Scope.WRITE, payment_policy=ABOVE_100)
    one, two = [
        await authentication.authenticate(
            runtime,
            chain.derive(secret, Caveats(label=label), prefix=runtime.settings.key_prefix),
            address="127.0.0.1",
        )
        for label in ("one", "two")
    ]
    parent = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    request = await outside_invoice(runtime, 1_000)
    asked = (await house.pay(request, one)).approval
    assert asked is not None

    async def seen(by: Principal) -> list[UUID]:
        page = await approving.page(runtime, by, PageRequest(10, None, backwards=False))
        return [one.approval.id for one in page.items]

    assert [await seen(by) for by in (one, two, parent)] == [[asked.id], [], [asked.id]]
    with pytest.raises(InvalidInput, match="pending payment for this invoice"):
        await house.pay(request, two)
    assert (await house.pay(request, one)).approval == asked
    await house.approve(asked.id)
    with pytest.raises(Denied):
        await approving.approve(runtime, Actor.of(two), two, asked.id)
