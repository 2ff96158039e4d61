"""From a credential to a principal: who is asking, and what they may do.

A credential that is malformed, unknown, revoked, suspended, ended or expired, a secret that was
replaced, a key used from an address it is not allowed from, or without the signature of the client
that it is bound to, gives one and the same answer; so does a canary key, whose owner is told. What
is malformed is refused without a query; what is remembered (`app.process.principals`) is accepted
without one; the rest takes one. Whether a credential is expired is decided by the database's clock.
A key that was derived of another is verified with what is remembered of that one.
"""

import hashlib
import re
from collections.abc import Mapping

import asyncpg

from app.addresses import within
from app.errors import NotFound, Unauthenticated
from app.money import Currency
from app.permissions import EVERYTHING, Permission, Scope, expand
from app.phrases import Phrase
from app.principal import (
    AccountId,
    KeyId,
    KeyOwnerId,
    Principal,
    Restrictions,
    SessionId,
    SharedLimits,
    WalletId,
)
from app.process.principals import FRESH_FOR_S, Lineage
from app.process.runtime import Runtime
from app.services.keys import canaries, named_limits, policies, proofs, secret_format
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation import lineages, narrowing
from app.services.keys.proofs import ClientProof

SESSION_TOKEN_LENGTH = 39

_SESSION_TOKEN = re.compile(rf"[0-9A-Za-z]{{{SESSION_TOKEN_LENGTH}}}")

#: All that is left of the authority of an account that is locked or closed.
_READ_ONLY = expand((Scope.READ,), ())

#: Reads repeated because a change was announced during them; more in a row means a busy server,
#: and the last answer is as true as an answer can be.
_READS_MAX = 5

#: When a session's use is noted, at the latest.
_SESSION_FRESH_FOR_S = 3_600.0


async def authenticate(
    runtime: Runtime,
    secret: str,
    *,
    address: str,
    user_agent: str = "",
    proof: ClientProof | None = None,
) -> Principal:
    """Return the principal of an API key used from an address ("" when it is not known).

    `proof` is for a key that is bound to a client. Raises `Unauthenticated`; `Unavailable` while
    a proof cannot be looked at. Does not count the request: `rate_limits.request_by` does.
    """
    if chains.is_derived(secret, runtime.settings.key_prefix):
        try:
            principal = await _derived(runtime, secret)
        except Unauthenticated:
            runtime.tallies.credentials_refused.add("derived")
            raise
    else:
        principal = _known(runtime, secret) or await _minted(runtime, secret)
    networks = principal.restrictions.networks
    if networks is not None and not within(address, networks):
        raise _refused(runtime, "address")
    assert principal.key_id is not None
    if principal.restrictions.is_canary:
        await canaries.used(
            runtime,
            principal.account_id,
            principal.key_id,
            address=address,
            user_agent=user_agent,
        )
        raise _refused(runtime, "canary")
    if principal.restrictions.client_key is not None:
        try:
            await proofs.require(runtime, principal, proof)
        except Unauthenticated:
            runtime.tallies.credentials_refused.add("signature")
            raise
    runtime.usage.touch(principal.key_id, address, user_agent, links=principal.derivations)
    return principal


async def authenticate_session(runtime: Runtime, token: str) -> Principal:
    """Return the principal of a session. Raises `Unauthenticated`."""
    if not _SESSION_TOKEN.fullmatch(token):
        raise _refused(runtime, "session")
    try:
        return await _principal(runtime, session_digest(token), _SESSION)
    except Unauthenticated:
        runtime.tallies.credentials_refused.add("session")
        raise


def session_digest(token: str) -> bytes:
    """Return what a session token is stored and found as; it is too random to be guessed back."""
    return hashlib.sha256(token.encode(errors="replace")).digest()


async def on_behalf_of(runtime: Runtime, account_id: AccountId) -> Principal:
    """Return a principal with the full authority of an account, for the operator's commands.

    Raises `NotFound`.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_ACCOUNT, account_id)
    if row is None:
        raise NotFound(Phrase("There is no account %(account_id)s.", account_id=account_id))
    return _of_row(row)


async def on_behalf_of_key(runtime: Runtime, key_id: KeyId) -> Principal:
    """Return the principal of a key, for what it ordered to be done later.

    Raises `Unauthenticated` unless the key could be used now.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_KEY_ITSELF, key_id)
    if row is None:
        raise Unauthenticated
    return _of_row(row)


async def on_behalf_of_derived(runtime: Runtime, text: str) -> Principal:
    """Return the principal of a derived key, from wherever and unsigned, for the operator.

    Raises `Unauthenticated`, whatever is wrong with it (`app.services.keys.inspection` tells).
    """
    return await _derived(runtime, text)


def _known(runtime: Runtime, secret: str) -> Principal | None:
    """Return the principal of a key that is remembered, whose text was looked at back then."""
    if not secret.isascii() or len(secret) != secret_format.length(runtime.settings.key_prefix):
        return None
    return runtime.principals.get(secret_format.digest(secret, runtime.key_pepper))


async def _minted(runtime: Runtime, secret: str) -> Principal:
    if not secret_format.is_well_formed(secret, runtime.settings.key_prefix):
        raise _refused(runtime, "malformed")
    try:
        return await _principal(runtime, secret_format.digest(secret, runtime.key_pepper), _KEY)
    except Unauthenticated:
        runtime.tallies.credentials_refused.add("unknown")
        raise


def _refused(runtime: Runtime, reason: str) -> Unauthenticated:
    """Return the one refusal that there is, and count why."""
    runtime.tallies.credentials_refused.add(reason)
    return Unauthenticated()


async def _principal(runtime: Runtime, digest: bytes, sql: str) -> Principal:
    known = runtime.principals.get(digest)
    return known or (await _read(runtime, digest, sql))[0]


async def _derived(runtime: Runtime, text: str) -> Principal:
    """Return the principal of a derived key. Raises `Unauthenticated`, whatever is wrong."""
    if len(text) > chains.TEXT_LENGTH_MAX or not text.isascii():
        raise Unauthenticated
    digest = secret_format.digest(text, runtime.key_pepper)
    known = runtime.principals.get(digest)
    if known is not None:
        return known
    try:
        chain = chains.parse(text, runtime.settings.key_prefix)
        parent, lineage = runtime.principals.located(chain.locator) or await _read(
            runtime, chain.locator, _LOCATED
        )
        assert lineage is not None
        now = runtime.clock.now()
        principal = narrowing.narrowed(parent, lineage, chain, now=now)
    except (chains.MalformedChainError, narrowing.DerivationRefusedError):
        raise Unauthenticated from None
    expires_at = principal.restrictions.expires_at
    fresh_for_s = FRESH_FOR_S if expires_at is None else (expires_at - now).total_seconds()
    runtime.principals.put_derived(lineage, digest, principal, fresh_for_s=fresh_for_s)
    return principal


async def _read(runtime: Runtime, found_by: bytes, sql: str) -> tuple[Principal, Lineage | None]:
    """Read a principal and remember it, with what keys derived of its secret are verified with.

    Raises `Unauthenticated`.
    """
    for _ in range(_READS_MAX):
        token = runtime.principals.begin()
        async with runtime.connection() as connection:
            row = await connection.fetchrow(sql, found_by)
        if row is None:
            raise Unauthenticated
        principal = _of_row(row)
        if row["is_idle"]:
            await runtime.change(_KEEP_ALIVE, row["session_id"], runtime.settings.session_days)
        lineage = lineages.of_row(runtime, row)
        digest = row["secret_hash"] or found_by
        fresh_for_s = _fresh_for_s(row)
        if runtime.principals.put(
            token, digest, principal, fresh_for_s=fresh_for_s, lineage=lineage
        ):
            break
    return principal, lineage


def _fresh_for_s(row: asyncpg.Record) -> float:
    """Return how long a principal may be remembered: a session not so long that it ends in use."""
    expires_in_s: float | None = row["expires_in_s"]
    if row["session_id"] is not None and expires_in_s is not None:
        return min(expires_in_s, _SESSION_FRESH_FOR_S)
    return FRESH_FOR_S if expires_in_s is None else expires_in_s


def _of_row(row: asyncpg.Record) -> Principal:
    scopes, permissions = _authority(row)
    wallets = _wallets(row)
    names, archived = (
        dict(zip(row["wallet_ids"], row[column], strict=True))
        for column in ("wallet_names", "archived")
    )
    return Principal(
        account_id=AccountId(row["account_id"]),
        user_id=row["user_id"],
        account_active=row["active"],
        username=row["username"],
        level=row["level"],
        display_currency=row["display_currency"],
        default_wallet_id=WalletId(row["default_wallet_id"]),
        wallets=wallets,
        wallet_names={id_: names[id_] for id_ in wallets if names[id_]},
        archived_wallets=frozenset(id_ for id_ in wallets if archived[id_]),
        permissions=permissions,
        scopes=scopes,
        key_id=row["key_id"] and KeyId(row["key_id"]),
        secret_id=row["secret_id"],
        owner_id=row["owner_id"] and KeyOwnerId(row["owner_id"]),
        session_id=row["session_id"] and SessionId(row["session_id"]),
        reaches_all_wallets=row["allowed_wallet_ids"] is None,
        restrictions=_restrictions(row),
    )


def _authority(row: asyncpg.Record) -> tuple[tuple[Scope, ...], frozenset[Permission]]:
    if row["key_id"] is None:
        scopes, permissions = tuple(Scope), EVERYTHING
    else:
        scopes = tuple(Scope(scope) for scope in row["scopes"])
        permissions = expand(scopes, row["grants"])
    if not row["active"]:
        return tuple(scope for scope in scopes if scope is Scope.READ), permissions & _READ_ONLY
    return scopes, permissions


def _wallets(row: asyncpg.Record) -> Mapping[WalletId, Currency]:
    allowed = row["allowed_wallet_ids"]
    pairs = zip(row["wallet_ids"], row["currencies"], strict=True)
    return {
        WalletId(wallet_id): Currency(currency)
        for wallet_id, currency in pairs
        if allowed is None or wallet_id in allowed
    }


def _restrictions(row: asyncpg.Record) -> Restrictions:
    networks = row["networks"]
    return Restrictions(
        expires_at=row["expires_at"],
        networks=None if networks is None else tuple(networks),
        requests_per_hour=row["requests_per_hour"],
        client_key=row["client_key"],
        rate_limits=named_limits.of_texts(row["rate_limits"]),
        shared_limits=_shared_limits(row),
        credit_kinds=tuple(row["credit_kinds"] or ()),
        payment_policy=policies.of_row(row),
        policy_revision=row["policy_revision"] or 0,
        has_spending_limits=row["has_spending_limits"],
        is_canary=row["is_canary"] or False,
    )


def _shared_limits(row: asyncpg.Record) -> tuple[SharedLimits, ...]:
    limits = named_limits.of_texts(row["owner_rate_limits"])
    return (SharedLimits("owner", row["owner_id"], limits),) if limits else ()


def _statement(credential: str) -> str:
    """Return the query for an account and its wallets, from where a credential is found."""
    columns = _COLUMNS + lineages.COLUMNS
    return f"SELECT {columns} FROM {credential} AS c {_JOINS}"  # noqa: S608 - constants only


_COLUMNS = f"""
       a.id AS account_id, a.user_id, a.status = 'active' AS active, a.username, a.level,
       a.display_currency, a.default_wallet_id, w.wallet_ids, w.currencies, w.wallet_names,
       w.archived,
       k.owner_id, c.key_id, c.secret_id, c.session_id, c.expires_at, c.is_idle,
       k.scopes, k.grants, k.wallet_ids AS allowed_wallet_ids, k.networks, k.requests_per_hour,
       k.client_key,
       k.rate_limits::text[] AS rate_limits,
       key_owner_rate_limits(k.owner_id) AS owner_rate_limits,
       credit_kinds(k.id, k.owner_id) AS credit_kinds,
       {policies.COLUMNS},
       EXISTS (SELECT FROM api_key_limit l WHERE l.api_key_id = k.id) AS has_spending_limits,
       k.is_canary,
       extract(epoch FROM c.expires_at - now())::float8 AS expires_in_s
"""  # noqa: S608 - constants only
_JOINS = f"""
  JOIN account a ON a.id = c.account_id
  LEFT JOIN api_key k ON k.id = c.key_id
  LEFT JOIN api_key_secret s ON s.id = c.secret_id
 {policies.OF_KEY} CROSS JOIN LATERAL (
       SELECT array_agg(id ORDER BY currency, created_at, id) AS wallet_ids,
              array_agg(currency ORDER BY currency, created_at, id) AS currencies,
              array_agg(name ORDER BY currency, created_at, id) AS wallet_names,
              array_agg(archived_at IS NOT NULL ORDER BY currency, created_at, id) AS archived
         FROM wallet
        WHERE account_id = a.id
       ) AS w
"""  # noqa: S608 - constants only
# A key's principal ends with the secret that was shown, or with the key, whichever is first.
_BY_SECRET = """(
       SELECT k.account_id, k.id AS key_id, s.id AS secret_id, NULL::uuid AS session_id,
              least(k.expires_at, s.expires_at) AS expires_at, false AS is_idle
         FROM api_key_secret s
         JOIN api_key k ON k.id = s.api_key_id
        WHERE s.secret_hash = $1 AND k.revoked_at IS NULL AND k.suspended_at IS NULL
          AND coalesce(least(k.expires_at, s.expires_at) > now(), true)
          AND key_owner_stops(k.owner_id) IS NULL
       )"""
_KEY = _statement(_BY_SECRET)
_LOCATED = _statement(_BY_SECRET.replace("s.secret_hash = $1", "s.locator = $1"))
_KEY_ITSELF = _statement("""(
       SELECT k.account_id, k.id AS key_id, s.id AS secret_id, NULL::uuid AS session_id,
              k.expires_at, false AS is_idle
         FROM api_key_secret s
         JOIN api_key k ON k.id = s.api_key_id
        WHERE k.id = $1 AND s.expires_at IS NULL AND k.revoked_at IS NULL
          AND k.suspended_at IS NULL AND coalesce(k.expires_at > now(), true)
          AND key_owner_stops(k.owner_id) IS NULL
       )""")
_SESSION = _statement("""(
       SELECT account_id, NULL::uuid AS key_id, NULL::uuid AS secret_id, id AS session_id,
              expires_at, last_used_at < now() - interval '1 hour' AS is_idle
         FROM session
        WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > now()
          AND NOT awaits_second_factor
       )""")
_ACCOUNT = _statement("""(
       SELECT id AS account_id, NULL::uuid AS key_id, NULL::uuid AS secret_id,
              NULL::uuid AS session_id, NULL::timestamptz AS expires_at, false AS is_idle
         FROM account
        WHERE id = $1
       )""")
# A session lasts from its last use, but no shorter than it did.
_KEEP_ALIVE = """
UPDATE session
   SET last_used_at = now(), expires_at = greatest(expires_at, now() + make_interval(days => $2))
 WHERE id = $1 AND ended_at IS NULL AND expires_at > now()
"""
