"""A proof of work before a code is sent: ALTCHA's protocol, without a server of anybody else's.

    GET /auth/captcha ──▶ the client tries numbers until one fits ──▶ it sends the solution

A challenge is signed, not stored; a solution that was accepted is, so that it counts once. The
protocol: the SHA-256 of salt and number must be the challenge, and the salt says until when.
"""

import binascii
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import orjson

from app.by_need import by_need
from app.errors import DomainError
from app.process.runtime import Runtime
from app.services.logins import derived
from app.services.logins.derived import SecretUse

if TYPE_CHECKING:
    from altcha import v1
else:
    v1 = by_need("altcha.v1")

EXPIRES_IN_S: Final = 600
#: A challenge ends by this machine's clock, what is remembered of it by the database's.
_REMEMBERED_S: Final = 2 * EXPIRES_IN_S
_PAYLOAD_LENGTH_MAX: Final = 2_000


class CaptchaRefused(DomainError):
    """The proof of work is missing, wrong, too old, or was used before."""

    code = "REJECTED_CAPTCHA_FAILED"
    text = (
        "A proof of work is needed: solve a challenge of GET /auth/captcha and send the solution "
        "as altcha."
    )


def challenge(runtime: Runtime) -> dict[str, object]:
    """Return a new challenge, as ALTCHA's clients take it."""
    expires_at = runtime.clock.timestamp() + EXPIRES_IN_S
    options = v1.ChallengeOptions(
        algorithm="SHA-256",
        max_number=runtime.settings.captcha_work_max,
        hmac_key=_hmac_key(runtime),
        expires=datetime.fromtimestamp(expires_at, UTC),
    )
    made = v1.create_challenge(options).to_dict()
    # Clients look for it under either name.
    return {**made, "maxnumber": made["maxNumber"]}


async def require(runtime: Runtime, solution: str | None) -> None:
    """See to it that the caller has worked, where a setting asks for it, and use the solution up.

    Raises `CaptchaRefused`.
    """
    if runtime.settings.captcha == "off":
        return
    solved = None if solution is None else _solved(runtime, solution)
    if solved is None:
        raise CaptchaRefused
    async with runtime.connection() as connection:
        if await connection.fetchval(_TAKE, solved, _REMEMBERED_S) is None:
            raise CaptchaRefused


async def prune(runtime: Runtime) -> None:
    """Delete the solutions of challenges that have expired."""
    async with runtime.connection() as connection:
        await connection.execute(_PRUNE)


def _solved(runtime: Runtime, solution: str) -> bytes | None:
    """Return the challenge that a solution solves, None if it is none, or none of ours."""
    if len(solution) > _PAYLOAD_LENGTH_MAX:
        return None
    try:
        given = orjson.loads(binascii.a2b_base64(solution, strict_mode=True))
    except ValueError:
        return None
    if not isinstance(given, dict) or given.get("algorithm") != "SHA-256":
        return None
    texts = [given.get(name) for name in ("challenge", "salt", "signature")]
    if not all(isinstance(text, str) for text in texts) or type(given.get("number")) is not int:
        return None
    found, _ = v1.verify_solution(solution, _hmac_key(runtime), check_expires=True)
    return bytes.fromhex(given["challenge"]) if found else None


def _hmac_key(runtime: Runtime) -> str:
    return derived.key(runtime, SecretUse.CAPTCHA).hex()


_TAKE = """
INSERT INTO captcha_solution (challenge, expires_at) VALUES ($1, now() + make_interval(secs => $2))
    ON CONFLICT DO NOTHING
RETURNING true
"""
_PRUNE = "DELETE FROM captcha_solution WHERE expires_at < now()"
