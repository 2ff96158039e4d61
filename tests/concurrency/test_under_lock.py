"""What a credential may do is asked again under lock: no change is answered and yet not in force.

A request is held still between its authentication and its effect: it goes on with the principal
that it was given, after the change has been answered.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from app.errors import Denied, InsufficientScope, NotAuthorized
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Permission, Scope
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services import authentication, checkup, sandbox_funds
from app.services.accounts import admin, sessions
from app.services.keys import lifecycle, rotation
from app.services.keys import registry as api_keys
from app.services.keys.lifecycle import Edit
from app.services.keys.rotation import Overlap
from app.services.logins import entrance
from app.services.payments import invoices, sending
from tests import factories
from tests.factories import Person, balance


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody whose request was authenticated and is held still, and the key it was made with."""

    runtime: Runtime
    owner: Person
    caller: Person
    key_id: KeyId
    other: Person


Change = Callable[[Held], Awaitable[object]]
Way = Callable[[Held], Awaitable[object]]


@pytest.fixture
async def held(runtime: Runtime) -> Held:
    owner, other = await factories.person(runtime, sat=10_000), await factories.person(runtime)
    key_id, secret = await factories.key(
        runtime,
        owner,
        Scope.WRITE,
        permissions=["keys:write"],
        wallet_ids=[owner.btc, owner.usd],
        expires_at=datetime.now(UTC) + timedelta(days=1),
    )
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return Held(runtime, owner, replace(owner, principal=principal), KeyId(key_id), other)


async def _expire(held: Held) -> None:
    await held.runtime.pool.execute(
        "UPDATE api_key SET expires_at = now() WHERE id = $1", held.key_id
    )


CHANGES: dict[str, Change] = {
    "revoked": lambda h: lifecycle.revoke(h.runtime, h.owner.actor, h.key_id),
    "suspended": lambda h: lifecycle.suspend(h.runtime, h.owner.actor, h.key_id),
    "archived": lambda h: lifecycle.archive(h.runtime, h.owner.actor, h.key_id),
    "given another secret": lambda h: rotation.rotate(
        h.runtime, h.owner.actor, h.key_id, overlap=Overlap.NONE
    ),
    "limited to another wallet": lambda h: lifecycle.update(
        h.runtime, h.owner.actor, h.key_id, Edit(wallet_ids=[h.owner.usd])
    ),
    "left with less": lambda h: lifecycle.update(
        h.runtime,
        h.owner.actor,
        h.key_id,
        Edit(scopes=[Scope.READ], permissions=["webhooks:write"]),
    ),
    "expired": _expire,
    "of a locked account": lambda h: admin.lock(
        h.runtime, Actor.operator(), h.owner.principal.account_id
    ),
}


async def _send(held: Held) -> object:
    return await sending.send_intraledger(
        held.runtime,
        held.caller.principal,
        wallet_id=held.caller.btc,
        recipient_wallet_id=held.other.btc,
        amount=sats(5),
    )


async def _pay_own(held: Held) -> object:
    invoice = await invoices.create(
        held.runtime, held.other.principal, wallet_id=held.other.btc, amount=sats(5)
    )
    return await _pay(held, invoice.payment_request)


async def _pay_outside(held: Held) -> object:
    invoice = await factories.world(held.runtime).create_invoice(
        amount_msat=5_000, memo="", expiry_s=600, behaviour=parse("settle")
    )
    return await _pay(held, invoice.payment_request)


async def _pay(held: Held, request: str) -> object:
    return await sending.pay_invoice(
        held.runtime, held.caller.principal, wallet_id=held.caller.btc, payment_request=request
    )


async def _invoice(held: Held) -> object:
    return await invoices.create(
        held.runtime, held.caller.principal, wallet_id=held.caller.btc, amount=sats(5)
    )


async def _mint(held: Held) -> object:
    return await api_keys.create(
        held.runtime,
        Actor.of(held.caller.principal),
        name="another",
        scopes=[],
        permissions=["invoices:write"],
        wallet_ids=[held.owner.btc],
        expires_at=datetime.now(UTC) + timedelta(hours=1),
    )


WAYS: dict[str, Way] = {
    "sends": _send,
    "pays an invoice of this server": _pay_own,
    "pays an invoice of another": _pay_outside,
    "creates an invoice": _invoice,
    "makes a key": _mint,
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("change", CHANGES)
async def test_a_key_that_was_changed_meanwhile_does_nothing_more(
    held: Held, change: str, way: str
) -> None:
    await CHANGES[change](held)

    with pytest.raises(Denied) as refused:
        await WAYS[way](held)

    assert isinstance(refused.value, NotAuthorized | InsufficientScope)
    assert await balance(held.runtime, held.owner.btc) == 10_000
    assert await held.runtime.pool.fetchval("SELECT count(*) FROM payment") == 0
    assert await held.runtime.pool.fetchval("SELECT count(*) FROM api_key") == 1
    assert (await checkup.check(held.runtime)).problems == []


@pytest.mark.parametrize("way", WAYS)
async def test_a_key_of_which_nothing_was_changed_goes_on(held: Held, way: str) -> None:
    await lifecycle.update(held.runtime, held.owner.actor, held.key_id, Edit(name="renamed"))

    await WAYS[way](held)


@pytest.mark.parametrize("way", [it for it in WAYS if it != "makes a key"])
async def test_a_session_that_was_ended_meanwhile_moves_nothing(runtime: Runtime, way: str) -> None:
    login = await entrance.by_phone(
        runtime, phone="+16505551234", code="000000", address="127.0.0.1", user_agent=None
    )
    token = login.token
    principal = await authentication.authenticate_session(runtime, token)
    owner = factories.owner_of(principal)
    await sandbox_funds.fund(runtime, owner.btc, 10_000)
    other = await factories.person(runtime)
    assert principal.session_id is not None
    await sessions.log_out(runtime, principal)

    with pytest.raises(NotAuthorized):
        await WAYS[way](Held(runtime, owner, owner, KeyId(principal.session_id), other))

    assert await balance(runtime, owner.btc) == 10_000


async def test_nobody_creates_an_invoice_for_an_account_that_was_locked(
    held: Held, runtime: Runtime
) -> None:
    await admin.lock(runtime, Actor.operator(), held.owner.principal.account_id)

    with pytest.raises(NotAuthorized, match="inactive"):
        await invoices.create_on_behalf(
            runtime, None, address="127.0.0.1", wallet_id=held.owner.btc, amount=sats(5)
        )


async def test_a_revocation_waits_for_a_payment_that_is_under_way(held: Held) -> None:
    runtime = held.runtime
    async with runtime.connection() as connection:
        blocking = connection.transaction()
        await blocking.start()
        await connection.execute("SELECT ledger_lock(ARRAY[$1::uuid])", held.owner.btc)
        paying = asyncio.create_task(_send(held))
        await _waiting(runtime, 1)
        revoking = asyncio.create_task(lifecycle.revoke(runtime, held.owner.actor, held.key_id))
        await _waiting(runtime, 2)
        assert not revoking.done()
        await blocking.rollback()
    await paying
    await revoking

    assert await balance(runtime, held.other.btc) == 5
    assert Permission.PAYMENTS_WRITE in held.caller.principal.permissions
    with pytest.raises(NotAuthorized):
        await _send(held)


async def _waiting(runtime: Runtime, count: int) -> None:
    """Wait until some statements wait for an advisory lock."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory'"
    async with asyncio.timeout(10):
        while await runtime.pool.fetchval(waiting) < count:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
