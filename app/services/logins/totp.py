"""The second factor: codes of an authenticator app (TOTP, RFC 6238), and recovery codes.

    register ──▶ enable, with a first code ──▶ check … ──▶ disable
       │  a new registration replaces one that was not enabled

Half a minute a step, six digits, one step of tolerance either way. The last step that was accepted
is remembered, and none up to it is accepted again. Recovery codes replace one, each once; they are
shown when the factor is enabled, or renewed, and stored as keyed hashes; passkeys that are asked
for as second factor share them. The secret itself is not
stored: it follows from the registration's id and the installation's secret (`derived`).
"""

import base64
import hmac
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from app.by_need import by_need
from app.database.pool import Connection
from app.errors import DomainError, InvalidInput
from app.principal import AccountId, Actor, Principal
from app.process.runtime import Runtime
from app.services import audit
from app.services.audit import AuditKind
from app.services.logins import derived
from app.services.logins.derived import SecretUse

if TYPE_CHECKING:
    import pyotp
else:
    pyotp = by_need("pyotp")

STEP_S: Final = 30
RECOVERY_CODES: Final = 10

_TOLERANCE: Final = 1
_SECRET_BYTES: Final = 20
_CODE: Final = re.compile(r"[0-9]{6}", re.ASCII)
#: 50 bits, without the letters and digits that are mistaken for each other.
_ALPHABET: Final = "23456789abcdefghjkmnpqrstuvwxyz"
_RECOVERY: Final = re.compile(f"[{_ALPHABET}]{{10}}")


class TotpRefused(DomainError):
    """A wrong, old or used code of the second factor; or there is no second factor."""

    code = "PHONE_CODE_ERROR"
    text = "Invalid or incorrect two-factor code entered."


class TotpEnabled(InvalidInput):
    """There is a second factor already."""

    code = "TOTP_ACCOUNT_ALREADY_EXISTS_ERROR"
    text = (
        "TOTP has already been enabled for this account. If you need to reset it, please contact "
        "support."
    )


@dataclass(frozen=True, slots=True)
class Registration:
    """What an authenticator app must be told. Shown once, of no effect until a code confirms it."""

    id: UUID
    secret: str


async def register(runtime: Runtime, principal: Principal) -> Registration:
    """Begin to register a second factor. Raises `TotpEnabled`."""
    async with runtime.connection() as connection:
        found: UUID | None = await connection.fetchval(_REGISTER, principal.account_id)
    if found is None:
        raise TotpEnabled
    return Registration(found, _secret(runtime, found))


async def under_way(runtime: Runtime, principal: Principal) -> Registration:
    """Return the registration that a first code is awaited of, or else begin one.

    Raises `TotpEnabled`.
    """
    async with runtime.connection() as connection:
        found: UUID | None = await connection.fetchval(_UNDER_WAY, principal.account_id)
    if found is None:
        return await register(runtime, principal)
    return Registration(found, _secret(runtime, found))


async def enable(
    connection: Connection,
    runtime: Runtime,
    account_id: AccountId,
    actor: Actor,
    *,
    registration_id: UUID,
    code: str,
) -> list[str]:
    """Turn a registered factor on with a first code of it; return the recovery codes.

    Raises `TotpRefused` for a wrong code, `TotpEnabled`, and `InvalidInput` for a registration that
    is not the account's last, or is an hour old.
    """
    row = await connection.fetchrow(_FOR_UPDATE, account_id)
    if row is not None and row["enabled_at"] is not None:
        raise TotpEnabled
    if row is None or row["registration_id"] != registration_id or row["is_old"]:
        raise InvalidInput(
            "This is not the account's registration of TOTP, or it is too old. Begin a new one."
        )
    step = _step_of(runtime, registration_id, code)
    if step is None:
        raise TotpRefused
    await connection.execute(_ENABLE, account_id, step)
    await audit.record(connection, actor, AuditKind.TOTP_ENABLED, account_id=account_id)
    return await _new_recovery_codes(connection, runtime, account_id)


async def is_enabled(connection: Connection, account_id: AccountId) -> bool:
    """Tell whether a login to an account needs its second factor."""
    found: bool = await connection.fetchval(_IS_ENABLED, account_id)
    return found


async def check(connection: Connection, runtime: Runtime, account_id: AccountId, code: str) -> bool:
    """Tell whether a code is good, of the app or for recovery, and use it up if it is."""
    given = re.sub(r"[\s-]", "", code).lower()
    if _CODE.fullmatch(given):
        registration_id = await connection.fetchval(_REGISTRATION, account_id)
        step = None if registration_id is None else _step_of(runtime, registration_id, given)
        return step is not None and bool(
            await connection.fetchval(_TAKE_STEP, account_id, registration_id, step)
        )
    if not _RECOVERY.fullmatch(given):
        return False
    digest = _recovery_hash(runtime, account_id, given)
    return bool(await connection.fetchval(_TAKE_RECOVERY_CODE, account_id, digest))


async def renew_recovery_codes(
    connection: Connection, runtime: Runtime, account_id: AccountId, actor: Actor
) -> list[str]:
    """Replace all recovery codes of an account that has a second factor by new ones: these."""
    await audit.record(
        connection, actor, AuditKind.TOTP_RECOVERY_CODES_RENEWED, account_id=account_id
    )
    return await _new_recovery_codes(connection, runtime, account_id)


async def disable(connection: Connection, account_id: AccountId, actor: Actor) -> bool:
    """Turn an account's second factor off; tell whether there was one."""
    was_enabled = await connection.fetchval(_FORGET, account_id)
    await drop_recovery_codes(connection, account_id)
    if was_enabled:
        await audit.record(connection, actor, AuditKind.TOTP_DISABLED, account_id=account_id)
    return bool(was_enabled)


async def drop_recovery_codes(connection: Connection, account_id: AccountId) -> None:
    """Forget the recovery codes of an account that has no second factor any more to replace."""
    await connection.execute(_DROP_RECOVERY_CODES, account_id)


async def has_recovery_codes(connection: Connection, account_id: AccountId) -> bool:
    """Tell whether an account has recovery codes, used or not."""
    return bool(await connection.fetchval(_HAS_RECOVERY_CODES, account_id))


async def recovery_codes_left(runtime: Runtime, account_id: AccountId) -> int:
    """Return how many recovery codes of an account were not used yet."""
    async with runtime.connection() as connection:
        return int(await connection.fetchval(_LEFT, account_id))


def _secret(runtime: Runtime, registration_id: UUID) -> str:
    """Return the secret of a registration as apps take it: 32 characters of base 32."""
    digest = derived.secret(runtime, SecretUse.TOTP, registration_id.bytes)
    return base64.b32encode(digest[:_SECRET_BYTES]).decode()


def _step_of(runtime: Runtime, registration_id: UUID, code: str) -> int | None:
    """Return the step whose code this is, None if it is that of none near by.

    Three of a million codes are good, so there is no need to look further than the first.
    """
    app = pyotp.TOTP(_secret(runtime, registration_id), interval=STEP_S)
    now = int(runtime.clock.timestamp()) // STEP_S
    given = code.encode(errors="replace")
    found = [
        step
        for step in range(now - _TOLERANCE, now + _TOLERANCE + 1)
        if hmac.compare_digest(given, app.generate_otp(step).encode())
    ]
    return found[0] if found else None


async def _new_recovery_codes(
    connection: Connection, runtime: Runtime, account_id: AccountId
) -> list[str]:
    made = ["".join(secrets.choice(_ALPHABET) for _ in range(10)) for _ in range(RECOVERY_CODES)]
    hashes = [_recovery_hash(runtime, account_id, code) for code in made]
    await connection.execute(_FORGET_RECOVERY_CODES, account_id)
    await connection.execute(_REMEMBER_RECOVERY_CODES, account_id, hashes)
    return [f"{code[:5]}-{code[5:]}" for code in made]


def _recovery_hash(runtime: Runtime, account_id: AccountId, code: str) -> bytes:
    return derived.secret(runtime, SecretUse.RECOVERY, account_id.bytes + code.encode())


_REGISTER = """
INSERT INTO second_factor (account_id) VALUES ($1)
    ON CONFLICT (account_id) DO UPDATE
   SET registration_id = gen_random_uuid(), registered_at = now()
 WHERE second_factor.enabled_at IS NULL
RETURNING registration_id
"""
_UNDER_WAY = """
SELECT registration_id FROM second_factor WHERE account_id = $1 AND enabled_at IS NULL
"""
_FOR_UPDATE = """
SELECT registration_id, enabled_at, registered_at < now() - interval '1 hour' AS is_old
  FROM second_factor
 WHERE account_id = $1
   FOR UPDATE
"""
_ENABLE = "UPDATE second_factor SET enabled_at = now(), last_step = $2 WHERE account_id = $1"
_IS_ENABLED = """
SELECT EXISTS (SELECT FROM second_factor WHERE account_id = $1 AND enabled_at IS NOT NULL)
"""
_REGISTRATION = """
SELECT registration_id FROM second_factor WHERE account_id = $1 AND enabled_at IS NOT NULL
"""
# Of two who show the same code at once, the second finds the step taken.
_TAKE_STEP = """
UPDATE second_factor SET last_step = $3
 WHERE account_id = $1 AND registration_id = $2 AND enabled_at IS NOT NULL AND last_step < $3
RETURNING true
"""
_FORGET = "DELETE FROM second_factor WHERE account_id = $1 RETURNING enabled_at IS NOT NULL"
_REMEMBER_RECOVERY_CODES = """
INSERT INTO recovery_code (account_id, code_hash) SELECT $1, unnest($2::bytea[])
"""
_FORGET_RECOVERY_CODES = "DELETE FROM recovery_code WHERE account_id = $1"
_DROP_RECOVERY_CODES = """
DELETE FROM recovery_code
 WHERE account_id = $1
   AND NOT EXISTS (SELECT FROM second_factor WHERE account_id = $1 AND enabled_at IS NOT NULL)
   AND NOT EXISTS (SELECT FROM passkey WHERE account_id = $1 AND is_factor)
"""
_LEFT = "SELECT count(*) FROM recovery_code WHERE account_id = $1 AND used_at IS NULL"
_HAS_RECOVERY_CODES = "SELECT EXISTS (SELECT FROM recovery_code WHERE account_id = $1)"
_TAKE_RECOVERY_CODE = """
UPDATE recovery_code SET used_at = now()
 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL
RETURNING true
"""
