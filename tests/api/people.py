"""Credentials of every kind, each with an account of its own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from app.money import Currency
from app.permissions import EVERYTHING, Permission, Scope, expand
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from app.services.keys import secret_format
from app.services.logins import entrance
from tests.api.catalogue import Stage, new_phone
from tests.api.harness import ROOT_KEY
from tests.factories import Person, key, person

FUNDS_SAT: Final = 10_000

#: Every subset of the scopes that a key can have: one without any cannot be made.
SCOPE_SETS: Final = tuple(
    subset
    for size in (1, 2, 3)
    for subset in combinations((Scope.READ, Scope.RECEIVE, Scope.WRITE), size)
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
    #: The phone number of the account that a session is of.
    phone: str | None = None
    #: Unknown, revoked, expired, or used from an address it is not good for.
    is_refused: bool = False
    #: The account that calls are about is not its own.
    is_another_accounts: bool = False
    #: The wallets that calls are about are not among those it may use.
    is_foreign: bool = False
    #: Its account is locked.
    is_locked: bool = False
    #: It is the root key, which is of no account.
    is_root: bool = False

    @property
    def is_session(self) -> bool:
        return self.phone is not None


async def log_in(runtime: Runtime, phone: str) -> str:
    """Return the token of a new session; a new phone number gets an account."""
    login = await entrance.by_phone(
        runtime, phone=phone, code="000000", address="127.0.0.1", user_agent=None
    )
    return login.token


async def person_of(runtime: Runtime, phone: str, *, sat: int = 0) -> Person:
    """Return whose a phone number is, with more money than before."""
    account_id = await accounts.id_by_contact(runtime, phone)
    assert account_id is not None
    principal = await authentication.on_behalf_of(runtime, account_id)
    by_currency = {currency: wallet_id for wallet_id, currency in principal.wallets.items()}
    owner = Person(principal, by_currency[Currency.BTC], by_currency[Currency.USD])
    if sat:
        await sandbox_funds.fund(runtime, owner.btc, sat)
    return owner


def bearer(token: str) -> dict[str, str]:
    """Return the header that carries a session."""
    return {"Authorization": f"Bearer {token}"}


async def roles(runtime: Runtime, stranger: Person) -> AsyncIterator[Role]:
    """Yield a role for every kind of credential and every set of scopes and permissions."""

    async def stage() -> Stage:
        return Stage(runtime, await person(runtime, sat=FUNDS_SAT), stranger)

    yield Role(name="no credential", stage=await stage(), headers={}, permissions=None)
    yield Role(
        name="the root key",
        stage=await stage(),
        headers={"X-API-KEY": ROOT_KEY},
        permissions=None,
        is_root=True,
    )
    yield await _session_role(runtime, "a session", stranger)
    for scopes in SCOPE_SETS:
        yield await _key_role("+".join(scopes), await stage(), scopes=scopes)
    for grants in GRANT_SETS:
        yield await _key_role(" ".join(grants), await stage(), grants=grants)
    async for role in _refused_roles(await stage()):
        yield role
    for role in (
        await _key_role("another account's key", await stage()),
        await _session_role(runtime, "another account's session", stranger),
        await _locked_role(runtime, stranger),
    ):
        yield replace(role, stage=await stage(), is_foreign=True, is_another_accounts=True)
    limited = await stage()
    yield await _key_role("a key for another wallet", limited, wallet_ids=[limited.actor.usd])


async def _session_role(runtime: Runtime, name: str, stranger: Person) -> Role:
    phone = new_phone()
    headers = bearer(await log_in(runtime, phone))
    actor = await person_of(runtime, phone, sat=FUNDS_SAT)
    return Role(
        name=name,
        stage=Stage(runtime, actor, stranger),
        headers=headers,
        permissions=EVERYTHING,
        phone=phone,
    )


async def _key_role(
    name: str,
    stage: Stage,
    *,
    scopes: tuple[Scope, ...] = (),
    grants: tuple[str, ...] = (),
    **restrictions: object,
) -> Role:
    """Return the role of a key of the actor; it has all scopes if nothing is said."""
    chosen = scopes if scopes or grants else tuple(Scope)
    _, secret = await key(stage.runtime, stage.actor, *chosen, permissions=grants, **restrictions)
    return Role(
        name=name,
        stage=stage,
        headers={"X-API-KEY": secret},
        permissions=expand(chosen, grants),
        scopes=scopes or None,
        is_foreign=bool(restrictions),
    )


async def _refused_roles(stage: Stage) -> AsyncIterator[Role]:
    owner, runtime = stage.actor, stage.runtime
    revoked_id, revoked = await key(runtime, owner, *Scope)
    async with runtime.connection() as connection:
        await connection.execute("UPDATE api_key SET revoked_at = now() WHERE id = $1", revoked_id)
    _, expired = await key(runtime, owner, *Scope, expires_in_days=0)
    _, elsewhere = await key(runtime, owner, *Scope, networks=["203.0.113.0/24", "2001:db8::/32"])
    phone = new_phone()
    ended = await log_in(runtime, phone)
    ended_owner = await person_of(runtime, phone)
    async with runtime.connection() as connection:
        await connection.execute(
            "UPDATE session SET expires_at = now() WHERE account_id = $1",
            ended_owner.principal.account_id,
        )
    _, good = await key(runtime, owner, *Scope)
    for name, header, value in (
        ("garbage", "X-API-KEY", "garbage"),
        ("a well-formed key nobody has", "X-API-KEY", secret_format.mint("blink")),
        ("a cut key", "X-API-KEY", good[:-1]),
        ("another root key", "X-API-KEY", ROOT_KEY[:-1] + "x"),
        ("the root key as a session", "Authorization", f"Bearer {ROOT_KEY}"),
        ("a garbled session", "Authorization", "Bearer garbage"),
        ("another kind of authorization", "Authorization", f"Basic {good}"),
        ("a cut key as a session", "Authorization", f"Bearer {good[:-1]}"),
        ("a revoked key", "X-API-KEY", revoked),
        ("an expired key", "X-API-KEY", expired),
        ("a key for other addresses", "X-API-KEY", elsewhere),
        ("an expired session", "Authorization", f"Bearer {ended}"),
    ):
        yield Role(
            name=name, stage=stage, headers={header: value}, permissions=None, is_refused=True
        )


async def _locked_role(runtime: Runtime, stranger: Person) -> Role:
    role = await _session_role(runtime, "a session of a locked account", stranger)
    async with runtime.connection() as connection:
        await connection.execute(
            "UPDATE account SET status = 'locked' WHERE id = $1",
            role.stage.actor.principal.account_id,
        )
    return replace(role, permissions=expand([Scope.READ], []), is_locked=True)
