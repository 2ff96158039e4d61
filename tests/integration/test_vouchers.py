"""Vouchers: each use pays once, by the authority of who made it, or comes back."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from app.errors import DomainError, InvalidInput, NotAuthorized, NotFound, OutcomeUnknown
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.prices.market import Prices
from app.principal import Actor, Principal, VoucherId
from app.process.runtime import Runtime
from app.services import audit, authentication, checkup, sandbox_funds
from app.services.audit import AuditKind
from app.services.keys import lifecycle, rotation
from app.services.keys.rotation import Overlap
from app.services.keys.spending import Window
from app.services.lnurl import claims, vouchers
from app.services.lnurl.vouchers import Voucher, VoucherState
from app.services.pages import PageRequest
from app.services.payments import invoices
from app.services.payments import sending as payments
from app.services.wallets.movements import MovementStatus
from tests.factories import Person, balance, key, person, world

FUNDS_SAT = 10_000


def without_a_price(runtime: Runtime) -> Runtime:
    return replace(runtime, prices=Prices(None, now=runtime.clock.timestamp))


@pytest.fixture
async def giver(runtime: Runtime) -> Person:
    return await person(runtime, sat=FUNDS_SAT)


async def voucher(
    runtime: Runtime, giver: Person, by: Principal | None = None, **wish: Any
) -> Voucher:
    """Make a voucher over 1,000 sats at most, by its owner's hand unless a key makes it."""
    principal = by or giver.principal
    wanted: dict[str, Any] = {"wallet_id": giver.btc, "most_sat": 1_000, "least_sat": 10}
    return await vouchers.create(runtime, Actor.of(principal), principal, **(wanted | wish))


async def again(runtime: Runtime, of: Voucher) -> Voucher:
    """Return a voucher as its link shows it now."""
    token = vouchers.url_of(runtime, of).rpartition("/")[2]
    return await vouchers.by_token(runtime, token)


async def invoice(runtime: Runtime, sat: int = 1_000, behaviour: str = "settle") -> str:
    made = await world(runtime).create_invoice(
        amount_msat=sat * 1_000, memo="", expiry_s=600, behaviour=parse(behaviour)
    )
    return made.payment_request


async def claim(
    runtime: Runtime, of: Voucher, request: str | None = None, k1: str | None = None
) -> None:
    now = await again(runtime, of)
    await claims.claim(
        runtime,
        now,
        k1=vouchers.k1_of(runtime, now) if k1 is None else k1,
        payment_request=request or await invoice(runtime),
    )


async def states(runtime: Runtime) -> list[str]:
    rows = await runtime.pool.fetch("SELECT state FROM voucher_claim ORDER BY claimed_at")
    return [row["state"] for row in rows]


async def principal_of(runtime: Runtime, giver: Person, **wish: object) -> tuple[Any, Principal]:
    key_id, secret = await key(runtime, giver, Scope.WRITE, **wish)
    return key_id, await authentication.authenticate(runtime, secret, address="127.0.0.1")


async def test_a_use_pays_an_invoice_and_is_gone(runtime: Runtime, giver: Person) -> None:
    made = await voucher(runtime, giver)

    await claim(runtime, made)

    used = await again(runtime, made)
    assert (used.used, used.state_at(runtime.clock.now())) == (1, VoucherState.USED)
    assert FUNDS_SAT - 1_100 < await balance(runtime, giver.btc) <= FUNDS_SAT - 1_000
    assert await states(runtime) == ["paid"]
    with pytest.raises(InvalidInput, match="has been used"):
        await claim(runtime, made)
    assert (await checkup.check(runtime)).ok


async def test_a_voucher_pays_an_invoice_of_this_server_in_the_books(
    runtime: Runtime, giver: Person
) -> None:

    taker = await person(runtime)
    theirs = await invoices.create(runtime, taker.principal, wallet_id=taker.btc, amount=sats(500))

    await claim(runtime, await voucher(runtime, giver), theirs.payment_request)

    assert await balance(runtime, taker.btc) == 500
    assert await balance(runtime, giver.btc) == FUNDS_SAT - 500


async def test_the_same_invoice_again_is_answered_and_not_paid_again(
    runtime: Runtime, giver: Person
) -> None:
    made, request = await voucher(runtime, giver, uses=3), await invoice(runtime)
    await claim(runtime, made, request)
    paid = await balance(runtime, giver.btc)

    await claim(runtime, made, request)

    assert (await again(runtime, made)).used == 1
    assert await balance(runtime, giver.btc) == paid
    other = await voucher(runtime, giver)
    with pytest.raises(InvalidInput, match="pending payment"):
        await claim(runtime, other, request)


async def test_a_k1_is_good_once(runtime: Runtime, giver: Person) -> None:
    made = await voucher(runtime, giver, uses=3)
    k1 = vouchers.k1_of(runtime, made)
    await claim(runtime, made)

    for wrong in (k1, "", "00" * 32, "\N{SNOWMAN}"):
        with pytest.raises(InvalidInput, match="k1"):
            await claim(runtime, made, k1=wrong)
    assert (await again(runtime, made)).used == 1


async def test_of_many_at_once_each_use_pays_one(runtime: Runtime, giver: Person) -> None:
    made = await voucher(runtime, giver, most_sat=100, uses=2)
    requests = [await invoice(runtime, 100) for _ in range(8)]
    now = await again(runtime, made)
    k1 = vouchers.k1_of(runtime, now)

    async def one(request: str) -> bool:
        try:
            await claims.claim(runtime, now, k1=k1, payment_request=request)
        except InvalidInput:
            return False
        return True

    won = await asyncio.gather(*map(one, requests))

    assert won.count(True) == 1
    assert (await again(runtime, made)).used == 1
    assert await states(runtime) == ["paid"]


@pytest.mark.parametrize("sat", [9, 1_001])
async def test_an_amount_out_of_range_is_refused(runtime: Runtime, giver: Person, sat: int) -> None:
    with pytest.raises(InvalidInput, match="10 to 1000 sats"):
        await claim(runtime, await voucher(runtime, giver), await invoice(runtime, sat))
    assert await states(runtime) == []


@pytest.mark.parametrize("request_", ["", "nonsense", "lnbcrt1nonsense"])
async def test_what_is_no_invoice_is_refused(
    runtime: Runtime, giver: Person, request_: str
) -> None:
    made = await voucher(runtime, giver)
    with pytest.raises(InvalidInput):
        await claims.claim(
            runtime, made, k1=vouchers.k1_of(runtime, made), payment_request=request_
        )


@pytest.mark.parametrize("behaviour", ["no_route", "reject"])
async def test_a_use_comes_back_when_its_payment_fails(
    runtime: Runtime, giver: Person, behaviour: str
) -> None:
    made = await voucher(runtime, giver)

    with pytest.raises(DomainError):
        await claim(runtime, made, await invoice(runtime, behaviour=behaviour))

    assert (await again(runtime, made)).used == 0
    assert await states(runtime) == ["failed"]
    assert await balance(runtime, giver.btc) == FUNDS_SAT
    await claim(runtime, made)
    assert (await again(runtime, made)).used == 1


async def test_a_voucher_on_a_dollar_wallet_pays_satoshi_at_the_price_of_then(
    runtime: Runtime, giver: Person
) -> None:
    """1 BTC costs $100,000 and the house takes 0.2 %: 1 cent costs 10.02 sat, and buys 9.98."""
    await sandbox_funds.fund(runtime, giver.usd, 10_000)
    taker = await person(runtime)
    theirs = await invoices.create(runtime, taker.principal, wallet_id=taker.btc, amount=sats(500))
    made = await voucher(runtime, giver, wallet_id=giver.usd, uses=3)

    await claim(runtime, made, theirs.payment_request)
    assert await balance(runtime, giver.usd) == 998 - 51
    await claim(runtime, made, await invoice(runtime, 500, "fee_ppm:0"))
    assert await balance(runtime, giver.usd) == 998 - 51 - 51
    await claim(runtime, made, await invoice(runtime, 500, "fee_ppm:4000"))

    assert await balance(runtime, giver.usd) == 998 - 51 - 51 - 51
    assert await balance(runtime, taker.btc) == 500
    assert await balance(runtime, giver.btc) == FUNDS_SAT
    assert await states(runtime) == ["paid"] * 3
    assert (await checkup.check(runtime)).ok


async def test_a_use_comes_back_to_a_dollar_wallet_when_its_payment_fails(
    runtime: Runtime, giver: Person
) -> None:
    await sandbox_funds.fund(runtime, giver.usd, 10_000)
    made = await voucher(runtime, giver, wallet_id=giver.usd)

    with pytest.raises(DomainError):
        await claim(runtime, made, await invoice(runtime, behaviour="no_route"))
    with pytest.raises(DomainError):
        await claim(without_a_price(runtime), made, await invoice(runtime))

    assert await balance(runtime, giver.usd) == 998
    assert (await again(runtime, made)).used == 0
    assert await states(runtime) == ["failed", "failed"]
    assert (await checkup.check(runtime)).ok


async def test_a_keys_voucher_on_a_dollar_wallet_spends_of_its_limits(
    runtime: Runtime, giver: Person
) -> None:
    await sandbox_funds.fund(runtime, giver.usd, 10_000)
    _, principal = await principal_of(runtime, giver, limits={Window.DAILY: 1_000})
    made = await voucher(runtime, giver, by=principal, wallet_id=giver.usd, uses=2)

    await claim(runtime, made, await invoice(runtime, 500))
    with pytest.raises(DomainError, match="daily spending limit"):  # 51 cents count as 510 sats
        await claim(runtime, made, await invoice(runtime, 500))

    assert (await again(runtime, made)).used == 1


async def test_a_use_comes_back_when_the_wallet_does_not_hold_it(runtime: Runtime) -> None:
    poor = await person(runtime, sat=100)
    made = await voucher(runtime, poor)

    with pytest.raises(DomainError, match="exceeds balance"):
        await claim(runtime, made)

    assert (await again(runtime, made)).used == 0


@pytest.mark.parametrize(
    ("behaviour", "used", "state"),
    [("timeout_then_settle", 1, "paid"), ("timeout_then_fail", 0, "failed")],
)
async def test_an_unknown_outcome_keeps_the_use_until_it_is_known(
    runtime: Runtime, giver: Person, behaviour: str, used: int, state: str
) -> None:
    made = await voucher(runtime, giver)
    await claim(runtime, made, await invoice(runtime, behaviour=behaviour))
    kept, before = await again(runtime, made), await states(runtime)
    with pytest.raises(InvalidInput):
        await claim(runtime, made)

    # Whatever the payment comes to, its movement says so.
    end = MovementStatus.SUCCESS if used else MovementStatus.FAILURE
    await runtime.pool.execute("UPDATE movement SET status = $1 WHERE status = 'PENDING'", end)
    await runtime.pool.execute("UPDATE voucher_claim SET due_at = now()")
    await claims.conclude(runtime)

    assert (kept.used, before) == (1, ["closing"])
    assert (await again(runtime, made)).used == used
    assert await states(runtime) == [state]


async def test_a_lost_answer_keeps_the_use_and_the_worker_finds_what_was_paid(
    runtime: Runtime, giver: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await voucher(runtime, giver)
    pay = payments.pay_invoice

    async def unheard(*args: Any, **more: Any) -> None:
        await pay(*args, **more)
        raise OutcomeUnknown

    monkeypatch.setattr(payments, "pay_invoice", unheard)
    await claim(runtime, made)
    kept = await states(runtime)
    await claims.conclude(runtime)
    early = await states(runtime)
    await runtime.pool.execute("UPDATE voucher_claim SET due_at = now()")
    await claims.conclude(runtime)

    assert (kept, early, await states(runtime)) == (["paying"], ["paying"], ["paid"])
    assert (await again(runtime, made)).used == 1


async def test_a_claim_that_was_given_up_pays_nothing_any_more(
    runtime: Runtime, giver: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The process that claimed stands still for so long that the worker takes the use back.
    made = await voucher(runtime, giver)
    pay = payments.pay_invoice

    async def late(*args: Any, **more: Any) -> Any:
        await runtime.pool.execute("UPDATE voucher_claim SET due_at = now()")
        await claims.conclude(runtime)
        return await pay(*args, **more)

    monkeypatch.setattr(payments, "pay_invoice", late)
    with pytest.raises(NotAuthorized):
        await claim(runtime, made)

    assert await states(runtime) == ["failed"]
    assert (await again(runtime, made)).used == 0
    assert await balance(runtime, giver.btc) == FUNDS_SAT


async def test_a_revoked_voucher_pays_nothing_even_what_was_just_claimed(
    runtime: Runtime, giver: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await voucher(runtime, giver)
    pay = payments.pay_invoice

    async def late(*args: Any, **more: Any) -> Any:
        await vouchers.revoke(runtime, giver.actor, giver.principal, made.id)
        return await pay(*args, **more)

    monkeypatch.setattr(payments, "pay_invoice", late)
    with pytest.raises(NotAuthorized):
        await claim(runtime, made)
    monkeypatch.undo()
    with pytest.raises(InvalidInput, match="not good any more"):
        await claim(runtime, made)

    assert await balance(runtime, giver.btc) == FUNDS_SAT


async def test_a_keys_voucher_spends_of_its_limits(runtime: Runtime, giver: Person) -> None:
    _, by = await principal_of(runtime, giver, limits={Window.DAILY: 1_500})
    made = await voucher(runtime, giver, by, uses=5)
    await claim(runtime, made)

    with pytest.raises(DomainError, match="daily spending limit"):
        await claim(runtime, made)

    assert (await again(runtime, made)).used == 1


async def test_a_key_that_may_not_pay_any_more_pays_no_voucher(
    runtime: Runtime, giver: Person
) -> None:
    revoked_id, revoked = await principal_of(runtime, giver)
    suspended_id, suspended = await principal_of(runtime, giver)
    made = [await voucher(runtime, giver, by) for by in (revoked, suspended)]
    await lifecycle.revoke(runtime, giver.actor, revoked_id)
    await lifecycle.suspend(runtime, giver.actor, suspended_id)

    for one in made:
        with pytest.raises(InvalidInput, match="not good any more"):
            await claim(runtime, one)
    assert await balance(runtime, giver.btc) == FUNDS_SAT


async def test_a_key_revoked_at_the_last_moment_pays_no_voucher(
    runtime: Runtime, giver: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_id, by = await principal_of(runtime, giver)
    made = await voucher(runtime, giver, by)
    pay = payments.pay_invoice

    async def late(*args: Any, **more: Any) -> Any:
        await runtime.pool.execute("UPDATE api_key SET revoked_at = now() WHERE id = $1", key_id)
        return await pay(*args, **more)

    monkeypatch.setattr(payments, "pay_invoice", late)
    with pytest.raises(NotAuthorized):
        await claim(runtime, made)

    assert await balance(runtime, giver.btc) == FUNDS_SAT
    assert (await again(runtime, made)).used == 0


async def test_a_rotated_keys_voucher_goes_on(runtime: Runtime, giver: Person) -> None:
    key_id, by = await principal_of(runtime, giver)
    made = await voucher(runtime, giver, by)
    await rotation.rotate(runtime, giver.actor, key_id, overlap=Overlap.NONE)

    await claim(runtime, made)

    assert (await again(runtime, made)).used == 1


async def test_a_locked_accounts_voucher_pays_nothing(runtime: Runtime, giver: Person) -> None:
    made = await voucher(runtime, giver)
    await runtime.pool.execute("UPDATE account SET status = 'locked'")

    with pytest.raises(DomainError):
        await claim(runtime, made)

    assert await balance(runtime, giver.btc) == FUNDS_SAT


async def test_an_expired_voucher_pays_nothing(runtime: Runtime, giver: Person) -> None:
    made = await voucher(runtime, giver, expires_in_days=1)
    await runtime.pool.execute("UPDATE voucher SET expires_at = now()")

    with pytest.raises(InvalidInput, match="expired"):
        await claim(runtime, made)


@pytest.mark.parametrize(
    "wish",
    [
        {"most_sat": 0},
        {"most_sat": -1},
        {"most_sat": 10**14},
        {"least_sat": 0},
        {"least_sat": 1_001},
        {"uses": 0},
        {"uses": 10_001},
        {"expires_in_days": 0},
        {"expires_in_days": 10**9},
        {"memo": "x" * 640},
    ],
)
async def test_a_voucher_that_makes_no_sense_is_not_made(
    runtime: Runtime, giver: Person, wish: dict[str, Any]
) -> None:
    with pytest.raises(InvalidInput):
        await voucher(runtime, giver, **wish)


async def test_links_cannot_be_guessed_or_made_up(runtime: Runtime, giver: Person) -> None:
    made = await voucher(runtime, giver)
    token = vouchers.url_of(runtime, made).rpartition("/")[2]
    other = replace(runtime, key_pepper=b"another")

    assert (await vouchers.by_token(runtime, token)).id == made.id
    for wrong in ("", "x", token[:-1], token[:-2] + "AA", made.id.hex, "ä", token * 2, "===="):
        with pytest.raises(NotFound):
            await vouchers.by_token(runtime, wrong)
    with pytest.raises(NotFound):
        await vouchers.by_token(other, token)


async def test_a_key_neither_shows_nor_revokes_the_vouchers_of_others(
    runtime: Runtime, giver: Person
) -> None:
    _, one = await principal_of(runtime, giver)
    _, other = await principal_of(runtime, giver)
    stranger = await person(runtime)
    made = await voucher(runtime, giver, one)

    assert [made.is_of(it) for it in (one, giver.principal, other, stranger.principal)] == [
        True,
        True,
        False,
        False,
    ]
    for who in (other, stranger.principal):
        with pytest.raises(NotFound):
            await vouchers.revoke(runtime, Actor.of(who), who, made.id)
    with pytest.raises(NotFound):
        await vouchers.revoke(runtime, giver.actor, giver.principal, VoucherId(uuid4()))
    revoked = await vouchers.revoke(runtime, Actor.of(one), one, made.id)
    assert revoked.state_at(runtime.clock.now()) is VoucherState.REVOKED
    assert await vouchers.revoke(runtime, giver.actor, giver.principal, made.id) == revoked


async def test_making_and_revoking_is_in_the_audit_log(runtime: Runtime, giver: Person) -> None:
    made = await voucher(runtime, giver)
    for _ in range(2):
        await vouchers.revoke(runtime, giver.actor, giver.principal, made.id)

    asked = PageRequest.of(first=10, after=None, last=None, before=None, size_max=10)
    page = await audit.page(runtime, giver.principal.account_id, asked, subject_id=made.id)
    kinds = [event.kind for event in page.items]
    assert kinds == [AuditKind.VOUCHER_REVOKED, AuditKind.VOUCHER_CREATED]


async def test_vouchers_are_paged_newest_first(runtime: Runtime, giver: Person) -> None:
    made = [await voucher(runtime, giver) for _ in range(5)]
    await voucher(runtime, await person(runtime, sat=1))

    async def page(**wish: Any) -> list[Any]:
        usual = {"first": None, "after": None, "last": None, "before": None, "size_max": 10}
        asked = PageRequest.of(**(usual | wish))
        return [one.id for one in (await vouchers.page(runtime, [giver.btc], asked)).items]

    ids = [one.id for one in reversed(made)]
    assert await page(first=10) == ids
    assert await page(first=2, after=str(ids[1])) == ids[2:4]
    assert await page(last=2, before=str(ids[3])) == ids[1:3]
    assert await page(first=2, after="nonsense") == ids[:2]
