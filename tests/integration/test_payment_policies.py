"""Payment policies of keys: judged before the money moves, and demanded when it does."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from unittest.mock import patch

import asyncpg
import pytest

from app.errors import InsufficientScope, NotAuthorized, PolicyForbids
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Permission, Scope
from app.principal import Actor, KeyId, Principal
from app.process.runtime import Runtime
from app.services import authentication, checkup
from app.services.keys import lifecycle
from app.services.keys.lifecycle import Edit
from app.services.keys.policies import WishedHours, WishedPolicy
from app.services.lnurl import vouchers
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.payments import invoices, judging
from app.services.payments import sending as payments
from app.services.payments.result import Result
from app.services.wallets import registry as wallets
from tests.factories import Person, balance, key, person, world

NOBODY = WishedPolicy(destinations=["username:nobody"])


@pytest.fixture
async def payer(runtime: Runtime) -> Person:
    return await person(runtime, sat=10_000)


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    return await person(runtime, username="alice")


async def held_by(
    runtime: Runtime, payer: Person, *destinations: str, **wish: Any
) -> tuple[KeyId, Principal]:
    """Make a key with a policy; return its id and who it stands for."""
    policy = WishedPolicy(destinations=destinations or None, **wish)
    key_id, secret = await key(runtime, payer, Scope.WRITE, payment_policy=policy)
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return KeyId(key_id), principal


async def foreign(runtime: Runtime, sat: int = 1_000) -> str:
    made = await world(runtime).create_invoice(
        amount_msat=sat * 1_000, memo="", expiry_s=600, behaviour=parse("settle")
    )
    return made.payment_request


async def own(runtime: Runtime, of: Person, sat: int = 1_000) -> str:
    facts = await wallets.find(runtime, of.btc)
    assert facts is not None
    used = of.principal.used_for(Permission.INVOICES_WRITE, of.btc)
    return (await invoices.issue(runtime, facts, used, amount=sats(sat))).payment_request


async def pay(runtime: Runtime, by: Principal, payer: Person, request: str) -> Result:
    paid = await payments.pay_invoice(runtime, by, wallet_id=payer.btc, payment_request=request)
    return paid.status


async def test_only_destinations_of_the_policy_are_paid(
    runtime: Runtime, payer: Person, alice: Person
) -> None:
    bob = await person(runtime)
    node = world(runtime).public_key.hex()
    _, to_alice = await held_by(runtime, payer, "username:alice")
    _, to_wallet = await held_by(runtime, payer, f"wallet:{bob.btc}")
    _, to_node = await held_by(runtime, payer, f"node:{node}")

    assert await pay(runtime, to_alice, payer, await own(runtime, alice)) is Result.SUCCESS
    assert await pay(runtime, to_wallet, payer, await own(runtime, bob)) is Result.SUCCESS
    assert await pay(runtime, to_node, payer, await foreign(runtime)) is Result.SUCCESS
    for by, request in (
        (to_alice, await own(runtime, bob)),
        (to_alice, await foreign(runtime)),
        (to_wallet, await own(runtime, alice)),
        (to_node, await own(runtime, alice)),
    ):
        with pytest.raises(PolicyForbids, match="does not allow this destination"):
            await pay(runtime, by, payer, request)
    assert await balance(runtime, payer.btc) == 10_000 - 3_000 - 2  # the fee
    assert (await checkup.check(runtime)).ok


async def test_transfers_between_own_wallets_are_held_to_it_as_well(
    runtime: Runtime, payer: Person, alice: Person
) -> None:
    _, by = await held_by(runtime, payer, "username:alice")
    for target in (payer.usd, (await person(runtime)).btc):
        with pytest.raises(PolicyForbids):
            await payments.send_intraledger(
                runtime, by, wallet_id=payer.btc, recipient_wallet_id=target, amount=sats(500)
            )
    sent = await payments.send_intraledger(
        runtime, by, wallet_id=payer.btc, recipient_wallet_id=alice.btc, amount=sats(500)
    )
    assert sent.status is Result.SUCCESS


async def test_an_address_on_the_chain_is_a_destination(runtime: Runtime, payer: Person) -> None:
    allowed, other = (
        "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
        "mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn",
    )
    _, by = await held_by(runtime, payer, f"onchain:{allowed}")
    order = PayoutOrder(wallet_id=payer.btc, address=allowed, amount=sats(5_000))
    with pytest.raises(PolicyForbids, match=other):
        await onchain.send(runtime, by, replace(order, address=other))
    assert (await onchain.send(runtime, by, order)).status is Result.SUCCESS


async def test_nothing_is_paid_outside_the_hours(
    runtime: Runtime, payer: Person, alice: Person
) -> None:
    hours = [WishedHours([1, 2, 3, 4, 5], "08:00", "18:00")]
    _, by = await held_by(runtime, payer, hours=hours, time_zone="Europe/Berlin")
    request = await own(runtime, alice)
    sunday = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
    with patch.object(type(runtime.clock), "now", lambda _: sunday), pytest.raises(PolicyForbids):
        await payments.send_intraledger(
            runtime, by, wallet_id=payer.btc, recipient_wallet_id=alice.btc, amount=sats(5)
        )
    everyday = [WishedHours(range(1, 8), "00:00", "24:00")]
    _, by = await held_by(runtime, payer, hours=everyday, time_zone="UTC")
    assert await pay(runtime, by, payer, request) is Result.SUCCESS


async def test_a_payment_judged_by_an_older_policy_is_refused_under_the_lock(
    runtime: Runtime, payer: Person, alice: Person
) -> None:
    key_id, before = await held_by(runtime, payer, "username:alice")
    await lifecycle.update(runtime, payer.actor, key_id, Edit(payment_policy=NOBODY))
    request = await own(runtime, alice)
    with pytest.raises(NotAuthorized):
        await pay(runtime, before, payer, request)
    await lifecycle.update(runtime, payer.actor, key_id, Edit(payment_policy=None))
    with pytest.raises(NotAuthorized):
        await pay(runtime, before, payer, request)
    now = await authentication.on_behalf_of_key(runtime, key_id)
    assert await pay(runtime, now, payer, request) is Result.SUCCESS


async def test_a_policy_given_while_a_payment_waits_is_in_force(
    runtime: Runtime, payer: Person, alice: Person
) -> None:
    key_id, secret = await key(runtime, payer, Scope.WRITE)
    before = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    await lifecycle.update(runtime, payer.actor, KeyId(key_id), Edit(payment_policy=NOBODY))
    with pytest.raises(NotAuthorized):
        await pay(runtime, before, payer, await own(runtime, alice))
    assert await balance(runtime, payer.btc) == 10_000


async def test_a_payment_that_nobody_judged_is_refused_by_the_database(
    runtime: Runtime, payer: Person, alice: Person
) -> None:
    _, by = await held_by(runtime, payer, "username:alice")

    def unjudged(*_: object) -> object:
        return by.used_for(Permission.PAYMENTS_WRITE, payer.btc)

    request = await own(runtime, alice)
    with patch.object(judging, "judge", unjudged), pytest.raises(NotAuthorized):
        await pay(runtime, by, payer, request)
    with patch.object(judging, "judge", unjudged), pytest.raises(NotAuthorized):
        await pay(runtime, by, payer, await foreign(runtime))


async def test_whoever_may_not_pay_everybody_makes_no_vouchers(
    runtime: Runtime, payer: Person
) -> None:
    _, by = await held_by(runtime, payer, "username:alice")
    with pytest.raises(PolicyForbids, match="voucher"):
        await vouchers.create(runtime, Actor.of(by), by, wallet_id=payer.btc, most_sat=100)


async def test_the_database_raises_the_revision_with_every_change(
    runtime: Runtime, payer: Person
) -> None:
    key_id, _ = await held_by(runtime, payer, "username:alice")

    async def revision() -> int:
        row = await runtime.pool.fetch("SELECT policy_revision FROM api_key WHERE id = $1", key_id)
        return int(row[0]["policy_revision"])

    assert await revision() == 1
    await runtime.pool.execute("UPDATE api_key_policy SET approval_above_sat = NULL")
    assert await revision() == 1
    await runtime.pool.execute("UPDATE api_key_policy SET destinations = '{username:eve}'")
    assert await revision() == 2
    await runtime.pool.execute("DELETE FROM api_key_policy")
    assert await revision() == 3
    with pytest.raises(asyncpg.CheckViolationError):
        await runtime.pool.execute("INSERT INTO api_key_policy (api_key_id) VALUES ($1)", key_id)


async def test_a_key_gives_no_other_a_wider_policy_than_its_own(
    runtime: Runtime, payer: Person
) -> None:
    own = WishedPolicy(destinations=["address:@example.com"])
    more = ["keys:write"]
    _, secret = await key(runtime, payer, Scope.WRITE, permissions=more, payment_policy=own)
    by = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    child = replace(payer, principal=by)
    for policy in (None, NOBODY):
        with pytest.raises(InsufficientScope, match="other destinations"):
            await key(runtime, child, Scope.WRITE, payment_policy=policy)
    narrower = WishedPolicy(destinations=["address:alice@example.com"])
    made, _ = await key(runtime, child, Scope.WRITE, payment_policy=narrower)
    await key(runtime, child, Scope.RECEIVE)  # it pays nobody
    with pytest.raises(InsufficientScope):
        await lifecycle.update(runtime, Actor.of(by), KeyId(made), Edit(payment_policy=own))


async def test_a_key_takes_no_policy_from_a_key_that_may_not_pay_yet(
    runtime: Runtime, payer: Person
) -> None:
    _, secret = await key(runtime, payer, Scope.READ, permissions=["keys:write"])
    by = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    reader, _ = await key(runtime, payer, Scope.READ, payment_policy=NOBODY)
    other = WishedPolicy(destinations=["username:eve"])
    for policy in (None, other):
        edit = Edit(payment_policy=policy)
        with pytest.raises(InsufficientScope, match="Only a session"):
            await lifecycle.update(runtime, Actor.of(by), KeyId(reader), edit)
    narrower = WishedPolicy(destinations=["username:nobody"], approval_above_sat=1)
    await lifecycle.update(runtime, Actor.of(by), KeyId(reader), Edit(payment_policy=narrower))


async def test_the_log_tells_a_policy_and_its_changes(runtime: Runtime, payer: Person) -> None:
    key_id, _ = await held_by(runtime, payer, "username:alice")
    await lifecycle.update(runtime, payer.actor, key_id, Edit(payment_policy=NOBODY))
    rows = await runtime.pool.fetch(
        "SELECT after->'payment_policy'->'destinations'->>0 AS it FROM audit_event"
        " WHERE subject_id = $1 ORDER BY id",
        key_id,
    )
    assert [row["it"] for row in rows] == ["username:alice", "username:nobody"]
