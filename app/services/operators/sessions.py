"""An operator's sessions: what the root key gives to a browser, for a short while.

    sign_in ──▶ (used within half an hour each time, eight hours at most) ──▶ sign_out, end_others
       └─ confirm: good for five minutes, for what locks, moves or ends something

Of a token the database has only a digest that is keyed with the root key: whoever reads the
database has no token, and another root key ends every session. Owns the table `operator_session`.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

import asyncpg
import structlog

from app.addresses import bucket
from app.addresses import parse as parse_address
from app.errors import Denied, RateLimited
from app.limits.windows import Limit
from app.phrases import Phrase
from app.process.runtime import Runtime
from app.services.authentication import SESSION_TOKEN_LENGTH
from app.services.keys.secret_format import ALPHABET
from app.services.operators import root_key, trail

_IDLE_MINUTES: Final = 30
_HOURS_MAX: Final = 8
_CONFIRMED_MINUTES: Final = 5
_USER_AGENT_LENGTH_MAX: Final = 300
_LISTED_MAX: Final = 50

#: The key cannot be guessed; this keeps somebody who tries from filling the log of sign-ins.
_TRIES: Final = Limit("operator_sign_ins", 20, 3_600, closed_when_down=False)
#: Of all addresses together: how many refusals the trail keeps; all of them are in the log.
_KEPT_REFUSALS: Final = Limit("operator_refusals", 100, 3_600, closed_when_down=False)

_log = structlog.get_logger()


class RootKeyRefused(Denied):
    """What was typed is not the root key, or there is none."""

    text = "That is not the root key of this server."


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorSession:
    """A sign-in of an operator that has not ended. `token` is "" where it is listed only."""

    id: UUID
    created_at: datetime
    last_used_at: datetime
    expires_at: datetime
    is_confirmed: bool
    ip: str | None
    user_agent: str | None
    token: str = field(default="", repr=False)


async def sign_in(
    runtime: Runtime, typed: str, *, address: str, user_agent: str, before: str = ""
) -> str:
    """Begin a session for who typed the root key, and return its token, which is shown once.

    The session of the token `before`, which the browser had until now, ends. Raises
    `RootKeyRefused`, and `RateLimited` for an address that has tried too often.
    """
    await _require_key(runtime, typed, address=address, user_agent=user_agent)
    token = "".join(secrets.choice(ALPHABET) for _ in range(SESSION_TOKEN_LENGTH))
    settings = runtime.settings
    rows = await runtime.change(
        _BEGIN,
        root_key.mark(settings, token),
        root_key.mark(settings, before) if before else None,
        _HOURS_MAX,
        parse_address(address),
        user_agent.replace("\0", "")[:_USER_AGENT_LENGTH_MAX] or None,
    )
    place = trail.Where(rows[0]["id"], address, user_agent)
    await trail.note(runtime, place, "signed_in")
    return token


async def find(runtime: Runtime, token: str) -> OperatorSession | None:
    """Return the session of a token, which counts as a use of it; None once it has ended."""
    if not token or not root_key.is_set(runtime.settings):
        return None
    rows = await runtime.change(
        _USE, root_key.mark(runtime.settings, token), _IDLE_MINUTES, _CONFIRMED_MINUTES
    )
    return _session(rows[0], token) if rows else None


async def confirm(
    runtime: Runtime, session: OperatorSession, typed: str, *, address: str, user_agent: str
) -> None:
    """Note that the operator has typed the root key again. Raises as `sign_in`."""
    await _require_key(runtime, typed, address=address, user_agent=user_agent)
    await runtime.change(_CONFIRM, session.id)


async def sign_out(runtime: Runtime, session: OperatorSession) -> None:
    """End a session: its token is worth nothing from now on."""
    await runtime.change(_END, session.id)


async def end_others(runtime: Runtime, session: OperatorSession) -> int:
    """End all other sessions of operators; return how many there were."""
    return len(await runtime.change(_END_OTHERS, session.id))


async def listed(runtime: Runtime) -> list[OperatorSession]:
    """Return the sessions that have not ended, the last used first."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_LIST, _IDLE_MINUTES, _CONFIRMED_MINUTES, _LISTED_MAX)
    return [_session(row) for row in rows]


async def _require_key(runtime: Runtime, typed: str, *, address: str, user_agent: str) -> None:
    place = bucket(address)
    # Counted before anything is compared, so that tries made at once count, too.
    refusal = await runtime.limiter.hit((_TRIES, place))
    if refusal is not None:
        raise RateLimited(
            Phrase(
                "Too many tries from one address: at most %(amount)s per hour.",
                amount=_TRIES.amount,
            ),
            retry_after_s=max(1, refusal.reset_after_s),
            policy=_TRIES.name,
            amount=_TRIES.amount,
            window_s=_TRIES.window_s,
        )
    if not root_key.matches(runtime.settings, typed.strip()):
        _log.warning("operator_refused", address=address)
        if await runtime.limiter.hit((_KEPT_REFUSALS, "")) is None:
            await trail.note(runtime, trail.Where(None, address, user_agent), "refused")
        raise RootKeyRefused
    await runtime.limiter.clear(_TRIES, place)


def _session(row: asyncpg.Record, token: str = "") -> OperatorSession:
    ip = row["ip"]
    return OperatorSession(
        id=row["id"],
        created_at=row["created_at"],
        last_used_at=row["last_used_at"],
        expires_at=row["expires_at"],
        is_confirmed=row["is_confirmed"],
        ip=None if ip is None else str(ip),
        user_agent=row["user_agent"],
        token=token,
    )


_BEGIN = """
WITH ended AS (
    UPDATE operator_session SET ended_at = now() WHERE token_hash = $2 AND ended_at IS NULL
)
INSERT INTO operator_session (token_hash, expires_at, ip, user_agent)
VALUES ($1, now() + make_interval(hours => $3), $4, $5)
RETURNING id
"""
_USE = """
UPDATE operator_session SET last_used_at = now()
 WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > now()
   AND last_used_at > now() - make_interval(mins => $2)
RETURNING id, created_at, last_used_at, expires_at, ip, user_agent,
          coalesce(confirmed_at > now() - make_interval(mins => $3), false) AS is_confirmed
"""
_CONFIRM = "UPDATE operator_session SET confirmed_at = now() WHERE id = $1 AND ended_at IS NULL"
_END = "UPDATE operator_session SET ended_at = now() WHERE id = $1 AND ended_at IS NULL"
_END_OTHERS = """
UPDATE operator_session SET ended_at = now()
 WHERE id <> $1 AND ended_at IS NULL AND expires_at > now()
RETURNING id
"""
_LIST = """
SELECT id, created_at, last_used_at, expires_at, ip, user_agent,
       coalesce(confirmed_at > now() - make_interval(mins => $2), false) AS is_confirmed
  FROM operator_session
 WHERE ended_at IS NULL AND expires_at > now()
   AND last_used_at > now() - make_interval(mins => $1)
 ORDER BY last_used_at DESC
 LIMIT $3
"""
