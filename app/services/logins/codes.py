"""One-time codes: asked for, sent, and good for once.

    issue ──▶ (sent by `delivery`) ──▶ match: an attempt is counted ──▶ use, in the transaction of
                                        │ wrong, expired, used,          what it opens
                                        ▼ or tried too often
                                       None

Six digits, which follow from the row's id and the installation's secret (`derived`): the table
holds no code and nothing that one could be guessed against. Of several codes for one address only
the last one counts where no id says which. Attempts are counted in the row, so that they count in
every process, with rate limits or without, and whatever the address they come from.
"""

import hmac
from enum import StrEnum
from typing import NewType
from uuid import UUID

from app.database.pool import Connection
from app.principal import AccountId
from app.process.runtime import Runtime
from app.services.logins import derived
from app.services.logins.derived import SecretUse

CodeId = NewType("CodeId", UUID)

_DIGITS = 6


class Purpose(StrEnum):
    """What a code is good for, and for nothing else: one for a login never confirms an address."""

    LOGIN = "login"
    #: As for a login, and an account is opened for an address that is nobody's.
    SIGN_UP = "sign_up"
    REGISTRATION = "registration"


class Channel(StrEnum):
    """How a code is sent."""

    EMAIL = "email"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"


async def issue(
    runtime: Runtime,
    channel: Channel,
    recipient: str,
    *,
    account_id: AccountId | None = None,
    purpose: Purpose = Purpose.LOGIN,
) -> CodeId:
    """Make a code and leave it to be sent; return the id by which it is known.

    One for the registration of an account's new address if `account_id` is given, else one for the
    purpose. One statement, whoever's address it is: nobody's looks the same.
    """
    async with runtime.connection() as connection:
        return await issue_within(
            connection, runtime, channel, recipient, account_id=account_id, purpose=purpose
        )


async def issue_within(
    connection: Connection,
    runtime: Runtime,
    channel: Channel,
    recipient: str,
    *,
    account_id: AccountId | None = None,
    purpose: Purpose = Purpose.LOGIN,
) -> CodeId:
    """Make a code as part of the caller's transaction."""
    found: UUID = await connection.fetchval(
        _ISSUE,
        _purpose(account_id, purpose),
        channel,
        recipient,
        account_id,
        runtime.settings.code_minutes,
    )
    return CodeId(found)


async def recipient_of(
    runtime: Runtime, code_id: UUID, purpose: Purpose = Purpose.LOGIN
) -> str | None:
    """Return to whom the code that an id names was sent for a purpose; None if there is none."""
    async with runtime.connection() as connection:
        found: str | None = await connection.fetchval(_RECIPIENT, code_id, purpose)
    return found


async def match(
    runtime: Runtime,
    code: str,
    *,
    code_id: UUID | None = None,
    recipient: str | None = None,
    account_id: AccountId | None = None,
    purpose: Purpose = Purpose.LOGIN,
) -> CodeId | None:
    """Return the id of the code that was guessed, named by id or by recipient; None if it was not.

    `account_id` and `purpose` as for `issue`: one account's codes are nobody else's. Counts the
    attempt before it compares. A code that matched is not used up: `use` does that.
    """
    async with runtime.connection() as connection:
        found: UUID | None = await connection.fetchval(
            _TRY_LATEST if code_id is None else _TRY,
            recipient if code_id is None else code_id,
            _purpose(account_id, purpose),
            account_id,
            runtime.settings.code_attempts_max,
        )
    wanted = code_of(runtime, CodeId(found or UUID(int=0)))
    is_right = hmac.compare_digest(code.encode(errors="replace"), wanted.encode())
    return CodeId(found) if found is not None and is_right else None


async def use(connection: Connection, code_id: CodeId) -> str | None:
    """Use a code up, and return to whom it was sent; None if somebody has just done so."""
    found: str | None = await connection.fetchval(_USE, code_id)
    return found


def code_of(runtime: Runtime, code_id: CodeId) -> str:
    """Return the six digits of a code."""
    digest = derived.secret(runtime, SecretUse.CODE, code_id.bytes)
    return f"{int.from_bytes(digest) % 10**_DIGITS:0{_DIGITS}}"


async def prune(runtime: Runtime) -> None:
    """Delete codes that expired a day ago."""
    async with runtime.connection() as connection:
        await connection.execute(_PRUNE)


def _purpose(account_id: AccountId | None, purpose: Purpose) -> Purpose:
    return purpose if account_id is None else Purpose.REGISTRATION


_ISSUE = """
INSERT INTO login_code (purpose, channel, recipient, account_id, expires_at)
VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(mins => $5))
RETURNING id
"""
_RECIPIENT = "SELECT recipient FROM login_code WHERE id = $1 AND purpose = $2"
_GOOD = "used_at IS NULL AND expires_at > clock_timestamp() AND attempts < $4"
_TRY = f"""
UPDATE login_code SET attempts = attempts + 1
 WHERE id = $1 AND purpose = $2 AND account_id IS NOT DISTINCT FROM $3 AND {_GOOD}
RETURNING id
"""  # noqa: S608 - constants only
# The inner query names one row; whether that is still good is asked of the row under its lock.
_TRY_LATEST = f"""
UPDATE login_code SET attempts = attempts + 1
 WHERE id = (SELECT id FROM login_code
              WHERE recipient = $1 AND purpose = $2 AND account_id IS NOT DISTINCT FROM $3
              ORDER BY created_at DESC, id DESC
              LIMIT 1)
   AND {_GOOD}
RETURNING id
"""  # noqa: S608 - constants only
_USE = """
UPDATE login_code SET used_at = now() WHERE id = $1 AND used_at IS NULL RETURNING recipient
"""
_PRUNE = "DELETE FROM login_code WHERE expires_at < now() - interval '1 day'"
