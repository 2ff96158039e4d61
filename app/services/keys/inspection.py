"""What is known of a secret that somebody found: for the operator, not for clients.

Clients get one answer for everything that does not work (`app.services.authentication`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.principal import AccountId, KeyId
from app.process.runtime import Runtime
from app.services.keys import registry as api_keys
from app.services.keys import secret_format
from app.services.keys.records import ApiKey, KeyStatus


class Standing(StrEnum):
    """Whether a secret works, and if not, why: the first of these that is so."""

    MALFORMED = "MALFORMED"
    UNKNOWN = "UNKNOWN"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"
    ROTATED_OUT = "ROTATED_OUT"
    SUSPENDED = "SUSPENDED"
    ACTIVE = "ACTIVE"


_STANDINGS: Final[Mapping[KeyStatus, Standing]] = MappingProxyType(
    {status: Standing(status.value) for status in KeyStatus}
)
#: What is more final about a key than that one of its secrets was replaced.
_FINAL: Final = frozenset({KeyStatus.REVOKED, KeyStatus.EXPIRED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a secret is. `flaw` is of a malformed one; `key` is None for one that nobody has.

    `secret_expires_at` is when the secret ends, or has ended, for another has replaced it.
    """

    standing: Standing
    flaw: str | None = None
    key: ApiKey | None = None
    secret_expires_at: datetime | None = None


async def inspect(runtime: Runtime, secret: str) -> Inspection:
    """Return what a secret is; counts as no use of its key. A malformed one takes no query."""
    flaw = secret_format.flaw(secret, runtime.settings.key_prefix)
    if flaw is not None:
        return malformed(flaw)
    digest = secret_format.digest(secret, runtime.key_pepper)
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


def malformed(flaw: str) -> Inspection:
    """Return what is said of a secret with a flaw (`secret_format.flaw`)."""
    return Inspection(standing=Standing.MALFORMED, flaw=flaw)


_FIND = """
SELECT k.account_id, s.api_key_id, s.expires_at,
       coalesce(s.expires_at <= now(), false) AS has_ended
  FROM api_key_secret s
  JOIN api_key k ON k.id = s.api_key_id
 WHERE s.secret_hash = $1
"""
