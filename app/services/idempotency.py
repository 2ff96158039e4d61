"""`X-Idempotency-Key`: the same mutation sent again gets the first answer, for 24 hours.

Blink refuses repeats; a client whose answer was lost needs it replayed. The row's id is also
written into the transaction that moves the money, where it is unique: should the server die before
it has stored the answer, the retry finds what happened instead of doing it again.

A key belongs to the credential that sent it, and an answer to the authority it was given under:
whoever may do other things by now is authorised anew, and not shown it.
"""

import hashlib
from dataclasses import dataclass
from uuid import UUID, uuid4

from app.errors import DomainError, InvalidInput
from app.principal import Principal
from app.process.runtime import Runtime


class KeyReused(InvalidInput):
    """The key was used for another request."""

    code = "IDEMPOTENCY_KEY_REUSED"
    text = "This X-Idempotency-Key was used for another request; use a new UUID for each mutation."


class KeyBusy(InvalidInput):
    """The first request with this key is still running."""

    code = "IDEMPOTENCY_KEY_BUSY"
    text = "The first request with this X-Idempotency-Key is still running; retry in a moment."


class AnswerNotKept(DomainError):
    """The request was carried out, and what it answered was shown once: it is stored nowhere."""

    code = "IDEMPOTENT_ANSWER_NOT_KEPT"
    text = "This was carried out before, and its answer held a secret, which is not kept."


class AnswerWithheld(DomainError):
    """The request was carried out, and the caller's authority is another by now."""

    code = "IDEMPOTENT_ANSWER_NOT_KEPT"
    text = (
        "This was carried out before; what was answered then is not shown, since this credential "
        "may do other things now."
    )


@dataclass(frozen=True, slots=True)
class Begun:
    """This request runs; `id` marks what it does."""

    id: UUID


@dataclass(frozen=True, slots=True)
class Replay:
    """The request ran before; this is its answer, given under an authority."""

    answer: bytes
    authority: bytes


def tenant(principal: Principal | None, *, address: str, is_root: bool) -> str:
    """Return whose keys a caller's are: its credential's, whichever of its secrets it showed."""
    if is_root:
        return "root"
    if principal is None:
        return address
    if principal.key_id is not None:
        return f"key {principal.derivation_id or principal.key_id}"
    return f"session {principal.session_id}"


def authority(principal: Principal | None) -> bytes:
    """Return a digest of what decides what a caller may do, and what it is shown."""
    if principal is None:
        return bytes(_AUTHORITY_BYTES)
    confined_to = principal.confined_to
    facts = (
        principal.account_active,
        sorted(principal.permissions),
        None if confined_to is None else sorted(map(str, confined_to)),
    )
    return hashlib.sha256(repr(facts).encode()).digest()[:_AUTHORITY_BYTES]


def new_owner(runtime: Runtime) -> str:
    """Return a name for one attempt of this process to run a request."""
    return f"{runtime.listener.instance} {uuid4()}"


async def begin(
    runtime: Runtime, *, tenant: str, key: UUID, body: bytes, owner: str
) -> Begun | Replay:
    """Claim a key for a request, or return the answer of the first one.

    `tenant` keeps the keys of different callers apart, `owner` is new for each call. Raises
    `KeyReused` for another body and `KeyBusy` while the first request runs; after anything else
    the key may be claimed all the same: `disown` it.
    """
    body_hash = hashlib.sha256(body).digest()
    async with runtime.connection() as connection:
        claimed = await connection.fetchval(_CLAIM, tenant, key, body_hash, owner)
        if claimed is not None:
            return Begun(claimed)
        row = await connection.fetchrow(_FIND, tenant, key)
    if row is None or row["body_hash"] != body_hash:
        raise KeyReused
    if row["answer"] is not None:
        kept: bytes = row["answer"]
        return Replay(kept[_AUTHORITY_BYTES:], kept[:_AUTHORITY_BYTES])
    return await _take_over(runtime, tenant=tenant, key=key, earlier=row["owner"], owner=owner)


async def finish(runtime: Runtime, begun: Begun, answer: bytes, authority: bytes) -> None:
    """Store the answer that later requests with the key will get, and under what it was given."""
    async with runtime.connection() as connection:
        await connection.execute(_FINISH, begun.id, authority + answer)


async def abandon(runtime: Runtime, begun: Begun) -> None:
    """Give up a request that failed without an answer; sent again, it is taken over."""
    async with runtime.connection() as connection:
        await connection.execute(_ABANDON, begun.id)


async def disown(runtime: Runtime, *, tenant: str, key: UUID, owner: str) -> None:
    """Give up a claim that `begin` may have made before it failed."""
    async with runtime.connection() as connection:
        await connection.execute(_DISOWN, tenant, key, owner)


async def prune(runtime: Runtime) -> None:
    """Delete keys older than their 24 hours."""
    async with runtime.connection() as connection:
        await connection.execute(_PRUNE)


async def _take_over(
    runtime: Runtime, *, tenant: str, key: UUID, earlier: str, owner: str
) -> Begun:
    """Run a request again that never got an answer; its id stays, so that money moves once."""
    instance, _, _ = earlier.partition(" ")
    if instance in await runtime.listener.live_instances():
        raise KeyBusy
    async with runtime.connection() as connection:
        taken = await connection.fetchval(_TAKE_OVER, tenant, key, earlier, owner)
    if taken is None:
        raise KeyBusy
    return Begun(taken)


#: An answer is stored behind so many bytes that are the digest of its authority.
_AUTHORITY_BYTES = 16

_CLAIM = """
INSERT INTO idempotency_key (tenant, key, body_hash, owner) VALUES ($1, $2, $3, $4)
ON CONFLICT (tenant, key) DO UPDATE
   SET id = gen_random_uuid(), body_hash = excluded.body_hash, owner = excluded.owner,
       answer = NULL, created_at = now()
 WHERE idempotency_key.created_at < now() - interval '24 hours'
RETURNING id
"""
_FIND = "SELECT body_hash, owner, answer FROM idempotency_key WHERE tenant = $1 AND key = $2"
_TAKE_OVER = """
UPDATE idempotency_key SET owner = $4
 WHERE tenant = $1 AND key = $2 AND owner = $3 AND answer IS NULL
RETURNING id
"""
_FINISH = "UPDATE idempotency_key SET answer = $2 WHERE id = $1"
_ABANDON = "UPDATE idempotency_key SET owner = '' WHERE id = $1 AND answer IS NULL"
_DISOWN = """
UPDATE idempotency_key SET owner = ''
 WHERE tenant = $1 AND key = $2 AND owner = $3 AND answer IS NULL
"""
_PRUNE = "DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours'"
