"""Keys that were derived of others: what they may, what they spend, and how they end."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial
from ipaddress import ip_network
from typing import Any

import asyncpg
import pytest

from app.errors import (
    InsufficientScope,
    InvalidInput,
    NotAuthorized,
    PaymentRefused,
    RateLimited,
    SpendingLimitReached,
    Unauthenticated,
)
from app.http import calls
from app.limits.limiter import Limiter
from app.limits.memory import MemoryWindows
from app.money import sats
from app.permissions import Permission, Scope
from app.principal import Actor, KeyId, Principal
from app.process import principals
from app.process.runtime import Runtime
from app.services import authentication, idempotency, rate_limits, sandbox_funds
from app.services.keys import inspection, lifecycle, owners, roles, rotation, usage
from app.services.keys import registry as api_keys
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation import ending, links
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.inspection import Standing
from app.services.keys.lifecycle import Edit
from app.services.lnurl import vouchers
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.pages import PageRequest
from app.services.payments import sending as payments
from tests import factories
from tests.factories import Person, balance
from tests.integration.limited import outside_invoice
from tests.integration.test_authentication import counting

HOME = "203.0.113.7"
FUNDS_SAT = 100_000
ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await factories.person(runtime, sat=FUNDS_SAT)


@pytest.fixture
async def shop(runtime: Runtime) -> Person:
    return await factories.person(runtime)


async def key(runtime: Runtime, owner: Person, *scopes: Scope, **more: object) -> tuple[KeyId, str]:
    id_, secret = await factories.key(runtime, owner, *scopes, **more)
    return KeyId(id_), secret


def derive(text: str, generation: int = 0, **caveats: Any) -> str:
    return chains.derive(
        text, Caveats(**{"label": "till"} | caveats), prefix="blink", generation=generation
    )


async def used(runtime: Runtime, text: str, address: str = HOME) -> Principal:
    return await authentication.authenticate(runtime, text, address=address)


async def pay(runtime: Runtime, by: Principal, owner: Person, shop: Person, sat: int) -> None:
    await payments.send_intraledger(
        runtime, by, wallet_id=owner.btc, recipient_wallet_id=shop.btc, amount=sats(sat)
    )


async def spent(runtime: Runtime, principal: Principal) -> list[tuple[int, int]]:
    """Return what the links of a chain spent, in how many payments."""
    rows = await runtime.pool.fetch("SELECT id, spent_sat, payments FROM derived_key")
    found = {row["id"]: (row["spent_sat"], row["payments"]) for row in rows}
    return [found[link.id] for link in principal.derivations]


async def test_a_derived_key_may_what_its_caveats_leave(runtime: Runtime, owner: Person) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ, Scope.WRITE)
    whole = await used(runtime, secret)

    plain = await used(runtime, derive(secret))
    till = await used(
        runtime,
        derive(
            secret,
            permissions=frozenset({Permission.INVOICES_WRITE, Permission.WALLETS_READ}),
            wallets=frozenset({owner.btc}),
        ),
    )

    assert plain.key_id == till.key_id == key_id
    assert plain.permissions == whole.permissions - {Permission.WEBHOOKS_WRITE}
    assert plain.scopes == (Scope.READ, Scope.WRITE)
    assert plain.reaches_all_wallets
    assert till.permissions == {Permission.INVOICES_WRITE, Permission.WALLETS_READ}
    assert till.scopes == ()
    assert set(till.wallets) == {owner.btc}
    assert not till.reaches_all_wallets
    assert [link.label for link in till.derivations] == ["till"]


async def test_a_derived_key_takes_no_query_while_its_parent_is_remembered(
    runtime: Runtime, owner: Person
) -> None:
    _, secret = await key(runtime, owner, Scope.READ)
    counted, pool = counting(runtime)
    await used(counted, secret)

    for number in range(5):
        for _ in range(3):
            await used(counted, derive(secret, label=f"till {number}"))

    assert pool.acquired == 1


async def test_a_parent_that_is_not_remembered_takes_one_query_for_all(
    runtime: Runtime, owner: Person
) -> None:
    _, secret = await key(runtime, owner, Scope.READ)
    counted, pool = counting(runtime)

    for number in range(5):
        await used(counted, derive(secret, label=f"till {number}"))
    await used(counted, secret)

    assert pool.acquired == 1


async def test_one_key_does_not_drive_out_others_by_deriving(
    runtime: Runtime, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(principals, "DERIVED_MAX", 10)
    _, secret = await key(runtime, owner, Scope.READ)
    counted, pool = counting(runtime)
    for number in range(50):
        await used(counted, derive(secret, label=f"till {number}"))

    assert len(counted.principals) == 10
    assert pool.acquired == 1


@pytest.mark.parametrize(
    "caveats",
    [
        {"permissions": frozenset({Permission.PAYMENTS_WRITE})},
        {"networks": (ip_network("198.51.100.0/24"),)},
        {"wallets": "other"},
    ],
)
async def test_what_the_parent_has_not_no_caveat_gives(
    runtime: Runtime, owner: Person, caveats: dict[str, Any]
) -> None:
    _, secret = await key(
        runtime, owner, Scope.READ, wallet_ids=[owner.btc], networks=["203.0.113.0/24"]
    )
    if "wallets" in caveats:
        caveats = {"wallets": frozenset({owner.usd})}

    with pytest.raises(Unauthenticated):
        await used(runtime, derive(secret, **caveats))


async def test_addresses_are_those_that_all_links_allow(runtime: Runtime, owner: Person) -> None:
    _, secret = await key(runtime, owner, Scope.READ, networks=["203.0.113.0/24"])
    text = derive(
        derive(secret, networks=(ip_network("203.0.0.0/16"), ip_network("2001:db8::/32"))),
        networks=(ip_network("203.0.113.0/28"),),
    )

    assert (await used(runtime, text)).restrictions.networks == (ip_network("203.0.113.0/28"),)
    with pytest.raises(Unauthenticated):
        await used(runtime, text, "203.0.113.77")


async def test_the_earliest_expiry_of_a_chain_counts(runtime: Runtime, owner: Person) -> None:
    _, secret = await key(runtime, owner, Scope.READ, expires_in_days=30)
    now = runtime.clock.now().replace(microsecond=0)
    soon = derive(
        derive(secret, expires_at=now + timedelta(hours=1)), expires_at=now.replace(year=2999)
    )

    assert (await used(runtime, soon)).restrictions.expires_at == now + timedelta(hours=1)
    late = await used(runtime, derive(secret, expires_at=now.replace(year=2999)))
    assert late.restrictions.expires_at == (await used(runtime, secret)).restrictions.expires_at
    with pytest.raises(Unauthenticated):
        await used(runtime, derive(soon, expires_at=now - timedelta(seconds=1)))


async def test_what_happens_to_the_parent_happens_to_all_derived_of_it(
    runtime: Runtime, owner: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ, Scope.RECEIVE)
    text = derive(derive(secret), label="shift")
    await used(runtime, text)

    await lifecycle.update(runtime, owner.actor, key_id, Edit(scopes=[Scope.READ]))
    assert Permission.INVOICES_WRITE not in (await used(runtime, text)).permissions
    await lifecycle.suspend(runtime, owner.actor, key_id)
    with pytest.raises(Unauthenticated):
        await used(runtime, text)
    await lifecycle.resume(runtime, owner.actor, key_id)
    await used(runtime, text)
    _, second = await rotation.rotate(
        runtime, owner.actor, key_id, overlap=rotation.Overlap.ONE_HOUR
    )
    await used(runtime, text)
    await used(runtime, derive(second))
    await rotation.rotate(runtime, owner.actor, key_id, overlap=rotation.Overlap.NONE)
    for gone in (text, derive(second)):
        with pytest.raises(Unauthenticated):
            await used(runtime, gone)


async def test_a_derived_key_manages_nothing_that_would_outlive_it(
    runtime: Runtime, owner: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ, Scope.WRITE, permissions=["keys:write"])
    principal = await used(runtime, derive(secret))

    assert not principal.may(Permission.KEYS_WRITE)
    assert not principal.may(Permission.WEBHOOKS_WRITE)
    with pytest.raises(InsufficientScope, match="no vouchers"):
        await vouchers.create(
            runtime, Actor.of(principal), principal, wallet_id=owner.btc, most_sat=10
        )
    for change in (
        lifecycle.revoke(runtime, Actor.of(principal), key_id),
        lifecycle.suspend(runtime, Actor.of(principal), key_id),
        lifecycle.update(runtime, Actor.of(principal), key_id, Edit(description="mine")),
        owners.create(runtime, Actor.of(principal), external_id="mine"),
        roles.create(runtime, Actor.of(principal), name="mine", scopes=[Scope.READ]),
    ):
        with pytest.raises(InsufficientScope, match="not even the one"):
            await change


async def test_a_derived_key_has_idempotency_keys_of_its_own(
    runtime: Runtime, owner: Person
) -> None:
    _, secret = await key(runtime, owner, Scope.READ)
    tenants = {
        idempotency.tenant(await used(runtime, text), address=HOME, is_root=False)
        for text in (secret, derive(secret), derive(secret, label="other"))
    }

    assert len(tenants) == 3


async def test_each_link_limits_requests_for_all_below_it(runtime: Runtime, owner: Person) -> None:
    runtime = replace(runtime, limiter=Limiter(MemoryWindows()))
    _, secret = await key(runtime, owner, Scope.READ, requests_per_hour=100)
    till = derive(secret, requests_per_hour=3)
    shifts = [await used(runtime, derive(till, label=f"shift {number}")) for number in (1, 2)]
    quotas = [await rate_limits.request_by(runtime, shifts[number % 2]) for number in range(3)]

    assert [min(quota.remaining for quota in found) for found in quotas] == [2, 1, 0]
    with pytest.raises(RateLimited):
        await rate_limits.request_by(runtime, shifts[1])
    parent = await rate_limits.request_by(runtime, await used(runtime, secret))
    assert [quota.remaining for quota in parent] == [96]


async def test_payments_count_for_each_link_and_the_key(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    _, secret = await key(runtime, owner, Scope.WRITE)
    till = derive(secret, total_sat=1_000)
    shift = await used(runtime, derive(till, label="shift", per_payment_sat=500, total_sat=600))

    await pay(runtime, shift, owner, shop, 500)
    with pytest.raises(SpendingLimitReached, match="'shift' may spend 500 sats in one payment"):
        await pay(runtime, shift, owner, shop, 501)
    with pytest.raises(
        SpendingLimitReached, match="'shift' may spend 600 sats in all and has spent 500 sats"
    ):
        await pay(runtime, shift, owner, shop, 101)
    await pay(runtime, await used(runtime, till), owner, shop, 450)
    with pytest.raises(SpendingLimitReached, match="'till' may spend 1000 sats in all"):
        await pay(runtime, shift, owner, shop, 51)

    assert await spent(runtime, shift) == [(950, 2), (500, 1)]
    assert await balance(runtime, shop.btc) == 950


async def test_two_payments_at_once_do_not_spend_a_total_twice(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    _, secret = await key(runtime, owner, Scope.WRITE)
    till = derive(secret, total_sat=1_000)
    shifts = [await used(runtime, derive(till, label=f"shift {number}")) for number in range(4)]

    outcomes = await asyncio.gather(
        *(pay(runtime, shift, owner, shop, 300) for shift in shifts), return_exceptions=True
    )

    assert sum(isinstance(one, SpendingLimitReached) for one in outcomes) == 1
    assert outcomes.count(None) == 3
    assert await balance(runtime, shop.btc) == 900


async def test_payments_outside_count_for_each_link_and_what_failed_does_not(
    runtime: Runtime, owner: Person
) -> None:
    _, secret = await key(runtime, owner, Scope.WRITE)
    shift = await used(runtime, derive(derive(secret, total_sat=6_000), total_sat=5_500))
    by_lightning = {
        behaviour: await outside_invoice(runtime, 500, behaviour=behaviour)
        for behaviour in ("settle", "no_route")
    }

    await payments.pay_invoice(
        runtime, shift, wallet_id=owner.btc, payment_request=by_lightning["settle"]
    )
    with pytest.raises(PaymentRefused):
        await payments.pay_invoice(
            runtime, shift, wallet_id=owner.btc, payment_request=by_lightning["no_route"]
        )
    order = PayoutOrder(wallet_id=owner.btc, address=ELSEWHERE, amount=sats(5_000))
    await onchain.send(runtime, shift, order)

    assert await spent(runtime, shift) == [(5_500, 2), (5_500, 2)]
    with pytest.raises(SpendingLimitReached, match="may spend 5500 sats in all"):
        await payments.pay_invoice(
            runtime,
            shift,
            wallet_id=owner.btc,
            payment_request=await outside_invoice(runtime, 1),
        )


async def test_the_database_refuses_a_payment_that_forgets_by_which_key_it_is(
    runtime: Runtime, owner: Person, shop: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, secret = await key(runtime, owner, Scope.WRITE)
    till = await used(runtime, derive(secret, total_sat=10))
    monkeypatch.setattr(Principal, "derived_by", None)

    with pytest.raises(asyncpg.FeatureNotSupportedError, match="says by which"):
        await pay(runtime, till, owner, shop, 11)
    assert await balance(runtime, shop.btc) == 0


async def test_what_leaves_a_dollar_wallet_counts_for_each_link(
    runtime: Runtime, owner: Person
) -> None:
    await sandbox_funds.fund(runtime, owner.usd, 50_000)
    _, secret = await key(runtime, owner, Scope.WRITE)
    till = await used(runtime, derive(secret, total_sat=3_000))
    pay = partial(payments.pay_invoice, runtime, till, wallet_id=owner.usd)

    await pay(payment_request=await outside_invoice(runtime, 2_000))

    ((sat, number),) = await spent(runtime, till)
    assert (2_000 <= sat < 2_100, number) == (True, 1)
    with pytest.raises(SpendingLimitReached, match="may spend 3000 sats in all"):
        await pay(payment_request=await outside_invoice(runtime, 1_500))


async def test_a_chain_that_ended_meanwhile_pays_nothing(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.WRITE)
    principal = await used(runtime, derive(secret))
    await pay(runtime, principal, owner, shop, 1)
    link = principal.derivations[0]
    past = runtime.clock.now() - timedelta(seconds=1)
    expired = replace(principal, derivations=(replace(link, expires_at=past),))

    with pytest.raises(NotAuthorized):
        await pay(runtime, expired, owner, shop, 1)
    await runtime.pool.execute("UPDATE derived_key SET ended_at = now() WHERE id = $1", link.id)
    with pytest.raises(NotAuthorized):
        await pay(runtime, principal, owner, shop, 1)
    await runtime.pool.execute("UPDATE derived_key SET ended_at = NULL")
    await runtime.pool.execute("UPDATE api_key SET derivation_generation = 1 WHERE id = $1", key_id)
    with pytest.raises(NotAuthorized):
        await pay(runtime, principal, owner, shop, 1)
    assert await balance(runtime, shop.btc) == 1


async def test_what_links_are_used_for_is_noted_for_each_once(
    runtime: Runtime, owner: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ)
    till = derive(secret)
    for number in (1, 2):
        principal = await used(runtime, derive(till, label=f"shift {number}"))
        calls.count_success(runtime, principal, "Query.me")
    await usage.flush(runtime)
    calls.count_success(runtime, principal, "Query.me")
    await usage.flush(runtime)

    seen = await links.page(runtime, key_id, PageRequest(10, None, backwards=False))
    found = {one.caveats.label: one for one in seen.items if one.caveats is not None}
    assert {label: one.calls for label, one in found.items()} == {
        "till": 3,
        "shift 1": 1,
        "shift 2": 2,
    }
    assert found["shift 1"].parent_id == found["till"].id
    assert found["till"].last_used_ip == HOME


async def test_an_id_that_somebody_ended_for_another_key_ends_nothing(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    _, secret = await key(runtime, owner, Scope.WRITE)
    principal = await used(runtime, derive(secret, total_sat=10))
    other_id, _ = await key(runtime, shop, Scope.WRITE)
    async with runtime.connection() as connection, connection.transaction():
        assert await links.end(connection, other_id, principal.derivations[0].id, 0)
        assert not await links.end(connection, other_id, principal.derivations[0].id, 0)

    await pay(runtime, principal, owner, shop, 10)
    with pytest.raises(SpendingLimitReached):
        await pay(runtime, principal, owner, shop, 1)


async def test_one_is_ended_by_its_id_or_its_text_with_all_below_it(
    runtime: Runtime, owner: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ)
    till, other = derive(secret), derive(secret, label="other")
    shift = derive(till, label="shift")
    principal = await used(runtime, shift)

    _, ended = await ending.end(runtime, owner.actor, key_id, text=till)
    assert ended == principal.derivations[0].id
    for gone in (till, shift):
        with pytest.raises(Unauthenticated):
            await used(runtime, gone)
    never_seen = (await used(runtime, derive(other, label="x"))).derivations[1].id
    await ending.end(runtime, Actor.of(await used(runtime, secret)), key_id, id_=never_seen)
    with pytest.raises(Unauthenticated):
        await used(runtime, derive(other, label="x"))
    await used(runtime, other)
    with pytest.raises(InvalidInput, match="not derived of this"):
        await ending.end(
            runtime, owner.actor, key_id, text=derive((await key(runtime, owner, Scope.READ))[1])
        )
    told = await runtime.pool.fetch(
        "SELECT after FROM audit_event WHERE subject_id = $1 AND kind = 'api_key.updated'", key_id
    )
    assert len(told) == 2


async def test_all_that_were_derived_so_far_are_ended_at_once(
    runtime: Runtime, owner: Person, shop: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.WRITE)
    paid, unused = derive(secret, total_sat=10), derive(secret, label="unused")
    await pay(runtime, await used(runtime, paid), owner, shop, 10)
    await used(runtime, unused)
    await usage.flush(runtime)

    made = await ending.end_all(runtime, owner.actor, key_id)

    assert made.derivation_generation == 1
    for gone in (paid, unused, derive(secret)):
        with pytest.raises(Unauthenticated):
            await used(runtime, gone)
    await used(runtime, derive(secret, generation=1))
    seen = await links.page(runtime, key_id, PageRequest(10, None, backwards=False))
    assert [one.spent_sat for one in seen.items] == [10]


async def test_a_derived_key_ends_nothing_and_a_key_only_what_comes_of_it(
    runtime: Runtime, owner: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ)
    _, other = await key(runtime, owner, Scope.READ)
    for actor in (
        Actor.of(await used(runtime, derive(secret))),
        Actor.of(await used(runtime, other)),
    ):
        with pytest.raises(InsufficientScope):
            await ending.end_all(runtime, actor, key_id)


async def test_a_parent_bounds_how_long_a_chain_may_be(runtime: Runtime, owner: Person) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ, derivation_depth=1)
    till = derive(secret)
    await used(runtime, till)
    with pytest.raises(Unauthenticated):
        await used(runtime, derive(till))

    await lifecycle.update(runtime, owner.actor, key_id, Edit(derivation_depth=0))

    with pytest.raises(Unauthenticated):
        await used(runtime, till)
    with pytest.raises(InvalidInput, match="0 to 8"):
        await lifecycle.update(runtime, owner.actor, key_id, Edit(derivation_depth=9))


async def test_a_key_mints_none_of_which_more_could_be_derived_than_of_itself(
    runtime: Runtime, owner: Person
) -> None:
    _, secret = await key(
        runtime, owner, Scope.READ, permissions=["keys:write"], derivation_depth=0
    )
    maker = Actor.of(await used(runtime, secret))
    wish: dict[str, Any] = {"scopes": [Scope.READ], "requests_per_hour": 10}

    made, text = await api_keys.create(runtime, maker, name="as it may", **wish)
    assert made.derivation_depth == 0
    with pytest.raises(Unauthenticated):
        await used(runtime, derive(text))
    with pytest.raises(InsufficientScope, match="more could be derived"):
        await api_keys.create(runtime, maker, name="beyond", derivation_depth=1, **wish)


async def test_inspection_says_why_a_derived_key_does_not_work(
    runtime: Runtime, owner: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ)
    till = derive(secret)

    async def said(text: str) -> tuple[Standing, str]:
        found = await inspection.inspect(runtime, text)
        return found.standing, found.flaw or ""

    assert await said(till) == (Standing.ACTIVE, "")
    assert (await said(till[:-1]))[0] is Standing.MALFORMED
    assert (await said(derive(secret, generation=3)))[1].startswith(
        "it was derived in generation 3"
    )
    assert (
        "no permission"
        in (await said(derive(secret, permissions=frozenset({Permission.PAYMENTS_WRITE}))))[1]
    )
    await ending.end(runtime, owner.actor, key_id, text=till)
    assert "was ended" in (await said(derive(till)))[1]
    await lifecycle.revoke(runtime, owner.actor, key_id)
    assert await said(till) == (Standing.REVOKED, "")


async def test_a_derived_key_is_asked_for_again_after_its_parent_changed_on_another_process(
    runtime: Runtime, owner: Person
) -> None:
    key_id, secret = await key(runtime, owner, Scope.READ)
    counted, pool = counting(runtime)
    await used(counted, derive(secret))
    counted.principals.forget(key_id)
    await used(counted, derive(secret))

    assert pool.acquired == 2
