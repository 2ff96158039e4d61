"""What passkeys sign: challenges that are bound to a use and a browser, and good for once.

    make ──▶ (the authenticator signs it) ──▶ take
                                               │ another use or browser, too old, or taken before
                                               ▼
                                             False

A challenge is made of chance, the moment of its end and a keyed hash of both with its use and whom
it was made for, so that pages which merely offer a passkey store nothing. One that was answered is
stored until its end.
"""

import hmac
import secrets
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from app.process.runtime import Runtime
from app.services.logins import derived
from app.services.logins.derived import SecretUse
from app.settings import Settings

EXPIRES_IN_S: Final = 900
#: A challenge ends by this machine's clock, what is remembered of it by the database's.
_REMEMBERED_S: Final = 2 * EXPIRES_IN_S
_PORTS: Final = {"http": 80, "https": 443}
_CHANCE_BYTES: Final = 16
_MOMENT_BYTES: Final = 8
_LENGTH: Final = _CHANCE_BYTES + _MOMENT_BYTES + 32


class ChallengeUse(StrEnum):
    """What a signed challenge does."""

    ADD = "add"
    SIGN_IN = "sign in"
    FACTOR = "second factor"
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class RelyingParty:
    """Whom passkeys are made for: a host's name, and the one origin whose pages may ask."""

    id: str
    origin: str


def relying_party(settings: Settings) -> RelyingParty | None:
    """Return whom passkeys are made for here, None where browsers make none.

    They take names only, and those over HTTPS, except for this machine, which must be named
    `localhost` then.
    """
    parts = urlsplit(settings.base_url)
    host = parts.hostname or ""
    if _is_loopback(host):
        host = "localhost"
    elif parts.scheme != "https" or _is_address(host):
        return None
    # As browsers write an origin: without the port that the scheme has anyhow.
    port = "" if parts.port in {None, _PORTS.get(parts.scheme)} else f":{parts.port}"
    return RelyingParty(host, f"{parts.scheme}://{host}{port}")


def make(runtime: Runtime, use: ChallengeUse, holder: str) -> bytes:
    """Return a new challenge for somebody, who is known by a session or a cookie."""
    ends = int(runtime.clock.timestamp()) + EXPIRES_IN_S
    body = secrets.token_bytes(_CHANCE_BYTES) + ends.to_bytes(_MOMENT_BYTES)
    return body + _mark(runtime, use, holder, body)


async def take(runtime: Runtime, challenge: bytes, use: ChallengeUse, holder: str) -> bool:
    """Tell whether a challenge was made for this use and holder, and is good yet; use it up."""
    body, mark = challenge[:-32], challenge[-32:]
    if len(challenge) != _LENGTH or not holder:
        return False
    if not hmac.compare_digest(mark, _mark(runtime, use, holder, body)):
        return False
    if int.from_bytes(body[_CHANCE_BYTES:]) < runtime.clock.timestamp():
        return False
    async with runtime.connection() as connection:
        return bool(await connection.fetchval(_TAKE, challenge, _REMEMBERED_S))


async def prune(runtime: Runtime) -> None:
    """Forget the answered challenges that nobody could answer again."""
    async with runtime.connection() as connection:
        await connection.execute(_PRUNE)


def _mark(runtime: Runtime, use: ChallengeUse, holder: str, body: bytes) -> bytes:
    subject = body + f"{use}:{holder}".encode()
    return derived.secret(runtime, SecretUse.PASSKEY, subject)


def _is_loopback(host: str) -> bool:
    return host == "localhost" or (_is_address(host) and ip_address(host).is_loopback)


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


_TAKE = """
INSERT INTO passkey_challenge (challenge, expires_at) VALUES ($1, now() + make_interval(secs => $2))
    ON CONFLICT DO NOTHING
RETURNING true
"""
_PRUNE = "DELETE FROM passkey_challenge WHERE expires_at < now()"
