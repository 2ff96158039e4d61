"""What is known of a secret that somebody found: for the operator, not for clients.

Clients get one answer for everything that does not work (`app.services.authentication`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from uuid import UUID

from app.principal import AccountId, KeyId
from app.process.principals import Lineage
from app.process.runtime import Runtime
from app.services.keys import registry as api_keys
from app.services.keys import secret_format
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation import lineages, narrowing
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.derivation.chain import DerivedChain
from app.services.keys.records import ApiKey, KeyStatus


class Standing(StrEnum):
    """Whether a secret works, and if not, why: the first of these that is so."""

    MALFORMED = "MALFORMED"
    UNKNOWN = "UNKNOWN"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"
    ROTATED_OUT = "ROTATED_OUT"
    SUSPENDED = "SUSPENDED"
    DERIVATION_REFUSED = "DERIVATION_REFUSED"
    ACTIVE = "ACTIVE"


_STANDINGS: Final[Mapping[KeyStatus, Standing]] = MappingProxyType(
    {status: Standing(status.value) for status in KeyStatus}
)
#: What is more final about a key than that one of its secrets was replaced.
_FINAL: Final = frozenset({KeyStatus.REVOKED, KeyStatus.EXPIRED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a secret is. `flaw` is of a malformed one; `key` is None for one that nobody has.

    `secret_expires_at` is when the secret ends, or has ended, for another has replaced it. Of a
    derived key `key` is the one that it comes of, `caveats` what its links say, and `flaw` why it
    does not work, if that lies with the chain; one that only names a key, and was not made with
    it, has no `derived_id`.
    """

    standing: Standing
    flaw: str | None = None
    key: ApiKey | None = None
    secret_expires_at: datetime | None = None
    caveats: tuple[Caveats, ...] = ()
    derived_id: UUID | None = None

    @property
    def is_genuine(self) -> bool:
        """Whether it was made with a secret of this server, be it that it works no more."""
        is_forged = bool(self.caveats) and self.derived_id is None
        return self.key is not None and not is_forged


def flaw(secret: str, prefix: str) -> str | None:
    """Say why a text is no key of this server, minted or derived, as far as the text tells."""
    if not chains.is_derived(secret, prefix):
        return secret_format.flaw(secret, prefix)
    try:
        chains.parse(secret, prefix)
    except chains.MalformedChainError as error:
        return str(error)
    return None


async def inspect(runtime: Runtime, secret: str) -> Inspection:
    """Return what a secret is; counts as no use of its key. A malformed one takes no query."""
    if chains.is_derived(secret, runtime.settings.key_prefix):
        return await _inspect_derived(runtime, secret)
    wrong = secret_format.flaw(secret, runtime.settings.key_prefix)
    if wrong is not None:
        return malformed(wrong)
    return await _inspect(runtime, secret_format.digest(secret, runtime.key_pepper))


async def _inspect_derived(runtime: Runtime, text: str) -> Inspection:
    """Return what a derived key is: how that stands which it comes of, then its chain."""
    try:
        chain = chains.parse(text, runtime.settings.key_prefix)
    except chains.MalformedChainError as error:
        return malformed(str(error))
    async with runtime.connection() as connection:
        found = await lineages.located(runtime, connection, chain.locator)
    if found is None:
        return Inspection(standing=Standing.UNKNOWN)
    digest, lineage = found
    parent = await _inspect(runtime, digest)
    is_genuine = chain.verified(lineage.root) is not None
    inspected = replace(
        parent, caveats=chain.caveats, derived_id=chain.own_id if is_genuine else None
    )
    if is_genuine and (parent.key is None or parent.standing is not Standing.ACTIVE):
        return inspected
    why = _refusal(lineage, chain, parent, now=runtime.clock.now())
    if why is not None:
        return replace(inspected, standing=Standing.DERIVATION_REFUSED, flaw=why)
    return inspected


def _refusal(
    lineage: Lineage, chain: DerivedChain, parent: Inspection, *, now: datetime
) -> str | None:
    """Say why a chain does not work though the key that it comes of does; None if it works."""
    try:
        narrowing.check(lineage, chain, now=now)
    except narrowing.DerivationRefusedError as refused:
        return str(refused)
    key = parent.key
    if key is None or key.is_canary or narrowing.permissions_left(key.permissions, chain.caveats):
        return None
    return "no permission is left of what the key has"


async def _inspect(runtime: Runtime, digest: bytes) -> Inspection:
    async with runtime.connection() as connection, connection.transaction():
        row = await connection.fetchrow(_FIND, digest)
        if row is None:
            return Inspection(standing=Standing.UNKNOWN)
        account_id, key_id = AccountId(row["account_id"]), KeyId(row["api_key_id"])
        key = await api_keys.read(runtime, connection, account_id, key_id)
    standing = _STANDINGS[key.status]
    if row["has_ended"] and key.status not in _FINAL:
        standing = Standing.ROTATED_OUT
    return Inspection(standing=standing, key=key, secret_expires_at=row["expires_at"])


def malformed(why: str) -> Inspection:
    """Return what is said of a secret with a flaw (`flaw`)."""
    return Inspection(standing=Standing.MALFORMED, flaw=why)


_FIND = """
SELECT k.account_id, s.api_key_id, s.expires_at,
       coalesce(s.expires_at <= now(), false) AS has_ended
  FROM api_key_secret s
  JOIN api_key k ON k.id = s.api_key_id
 WHERE s.secret_hash = $1
"""
