"""Credentials of every kind, each with an account of its own."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from app.money import Currency
from app.permissions import EVERYTHING, Permission, Scope, expand
from app.runtime import Runtime
from app.services import accounts, api_keys, authentication, sandbox_funds, sessions
from tests.api.catalogue import Stage, new_phone
from tests.factories import Person, key, person

FUNDS_SAT: Final = 10_000

#: Every subset of the scopes that a key can have: one without any cannot be made.
SCOPE_SETS: Final = tuple(
    subset for size in (1, 2, 3) for subset in combinations((Scope.READ, Scope.RECEIVE, Scope.WRITE), size)
)
GRANT_SETS: Final = (
    *((str(permission),) for permission in Permission),
    ("*:*",),
    ("*:read",),
    ("*:write",),
    ("wallets:*",),
    ("invoices:read", "wallets:read"),
    ("transactions:read", "wallets:read"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A credential, and the account that calls made with it are about.

    `permissions` is None without a credential. `scopes` is None when it is no key made of scopes.
    """

    name: str
    stage: Stage
    headers: dict[str, str]
    permissions: frozenset[Permission] | None
    scopes: tuple[Scope, ...] | None = None
    is_session: bool = False
    #: Unknown, revoked, expired, or used from an address it is not good for.
    is_refused: bool = False
    #: The wallets that calls are about are not among those it may use.
    is_foreign: bool = False
    #: Its account is locked.
    is_locked: bool = False


async def log_in(runtime: Runtime, *, sat: int = 0) -> tuple[Person, str]:
    """Return a new account and the token of a session of it."""
    phone = new_phone()
    token = await sessions.log_in_by_phone(
        runtime, phone=phone, code="000000", address="127.0.0.1", user_agent=None
    )
    account_id = await accounts.id_by_phone(runtime, phone)
    assert account_id is not None
    principal = await authentication.on_behalf_of(runtime, account_id)
    by_currency = {currency: wallet_id for wallet_id, currency in principal.wallets.items()}
    owner = Person(principal, by_currency[Currency.BTC], by_currency[Currency.USD])
    if sat:
        await sandbox_funds.fund(runtime, owner.btc, sat)
    return owner, token


async def roles(runtime: Runtime, stranger: Person) -> AsyncIterator[Role]:
    """Yield a role for every kind of credential and every set of scopes and permissions."""

    async def stage() -> Stage:
        return Stage(runtime, await person(runtime, sat=FUNDS_SAT), stranger)

    yield Role(name="no credential", stage=await stage(), headers={}, permissions=None)
    yield await _session_role(runtime, "a session", stranger)
    for scopes in SCOPE_SETS:
        yield await _key_role("+".join(scopes), await stage(), scopes=scopes)
    for grants in GRANT_SETS:
        yield await _key_role(" ".join(grants), await stage(), grants=grants)
    async for role in _refused_roles(await stage()):
        yield role
    yield await _key_role("another account's key", await stage(), of=stranger)
    another = await _session_role(runtime, "another account's session", stranger)
    yield _changed(another, stage=await stage(), is_foreign=True)
    limited = await stage()
    yield await _key_role("a key for another wallet", limited, wallet_ids=[limited.actor.usd])
    yield await _locked_role(runtime, await stage())


async def _session_role(runtime: Runtime, name: str, stranger: Person) -> Role:
    actor, token = await log_in(runtime, sat=FUNDS_SAT)
    return Role(
        name=name,
        stage=Stage(runtime, actor, stranger),
        headers={"Authorization": f"Bearer {token}"},
        permissions=EVERYTHING,
        is_session=True,
    )


async def _key_role(
    name: str,
    stage: Stage,
    *,
    scopes: tuple[Scope, ...] = (),
    grants: Iterable[str] = (),
    of: Person | None = None,
    **restrictions: object,
) -> Role:
    """Return the role of a key; of another account, or restricted, it has all scopes."""
    chosen = scopes if scopes or grants else tuple(Scope)
    owner = of or stage.actor
    _, secret = await key(stage.runtime, owner, *chosen, permissions=grants, **restrictions)
    return Role(
        name=name,
        stage=stage,
        headers={"X-API-KEY": secret},
        permissions=expand(chosen, grants),
        scopes=scopes or None,
        is_foreign=bool(of or restrictions),
    )


async def _refused_roles(stage: Stage) -> AsyncIterator[Role]:
    owner, runtime = stage.actor, stage.runtime
    revoked_id, revoked = await key(runtime, owner, *Scope)
    await api_keys.revoke(runtime, owner.principal, revoked_id)
    _, expired = await key(runtime, owner, *Scope, expires_in_days=0)
    _, elsewhere = await key(runtime, owner, *Scope, networks=["203.0.113.0/24", "2001:db8::/32"])
    ended_owner, ended = await log_in(runtime)
    async with runtime.connection() as connection:
        await connection.execute(
            "UPDATE session SET expires_at = now() WHERE account_id = $1",
            ended_owner.principal.account_id,
        )
    _, good = await key(runtime, owner, *Scope)
    for name, header, value in (
        ("garbage", "X-API-KEY", "garbage"),
        ("a well-formed key nobody has", "X-API-KEY", "blink_" + "0" * 33 + "0b2PjN"),
        ("a cut key", "X-API-KEY", good[:-1]),
        ("a garbled session", "Authorization", "Bearer garbage"),
        ("another kind of authorization", "Authorization", f"Basic {good}"),
        ("a key as a session", "Authorization", f"Bearer {good}"),
        ("a revoked key", "X-API-KEY", revoked),
        ("an expired key", "X-API-KEY", expired),
        ("a key for other addresses", "X-API-KEY", elsewhere),
        ("an expired session", "Authorization", f"Bearer {ended}"),
    ):
        yield Role(
            name=name, stage=stage, headers={header: value}, permissions=None, is_refused=True
        )


async def _locked_role(runtime: Runtime, stage: Stage) -> Role:
    owner, token = await log_in(runtime)
    async with runtime.connection() as connection:
        await connection.execute(
            "UPDATE account SET status = 'locked' WHERE id = $1", owner.principal.account_id
        )
    return Role(
        name="a session of a locked account",
        stage=stage,
        headers={"Authorization": f"Bearer {token}"},
        permissions=expand([Scope.READ], []),
        is_session=True,
        is_foreign=True,
        is_locked=True,
    )
