"""What browsers answer with a passkey, read and verified by `webauthn`; nothing is changed here.

An answer must be to a challenge that was made for this browser and use, which is used up whatever
becomes of it; of our pages' origin; for our host's name; and signed by the passkey that it names,
which must be of the account that it says. How often the passkey says that it was used is for
`passkeys.use` to compare, under the lock of its row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import asyncpg
import orjson
import structlog

from app.by_need import by_need
from app.errors import DomainError
from app.principal import AccountId
from app.process.runtime import Runtime
from app.services.logins import challenges
from app.services.logins.challenges import ChallengeUse, RelyingParty

if TYPE_CHECKING:
    import webauthn
    from webauthn import helpers
    from webauthn.helpers.structs import AuthenticationCredential
    from webauthn.registration.verify_registration_response import VerifiedRegistration
else:
    webauthn, helpers = by_need("webauthn"), by_need("webauthn.helpers")

_LENGTH_MAX: Final = 30_000
_TRANSPORTS_MAX: Final = 10
#: The first is the standard's, the second room enough for RSA; the table has both.
_ID_BYTES_MAX: Final = 1_023
_PUBLIC_KEY_BYTES_MAX: Final = 4_096

_log = structlog.get_logger(__name__)


class PasskeyRefused(DomainError):
    """The answer of a passkey is not good, or there can be no passkeys here."""

    code = "PASSKEY_ERROR"
    text = (
        "This passkey was not accepted: it is not known here, or the page was too old. Try again, "
        "or another way."
    )


class PasskeyCopied(PasskeyRefused):
    """The passkey has signed, but says that it was used no more often than it was seen."""

    text = (
        "This passkey counts its uses, and has been further: there may be a copy of it. Sign in "
        "another way, and remove it."
    )


@dataclass(frozen=True, slots=True)
class NewCredential:
    """What an authenticator made, and by which ways it says that it can be reached."""

    made: VerifiedRegistration
    transports: Sequence[str]


@dataclass(frozen=True, slots=True)
class SignedAnswer:
    """A signature of a passkey that is good, whose count was not compared yet."""

    passkey_id: UUID
    account_id: AccountId
    sign_count: int
    #: Whether the authenticator looked who used it, this time.
    is_verified: bool


def party_of(runtime: Runtime) -> RelyingParty:
    """Return whom passkeys are made for. Raises `PasskeyRefused` where browsers make none."""
    if (party := challenges.relying_party(runtime.settings)) is None:
        raise PasskeyRefused(
            "Browsers make passkeys only for servers that are reached by a name over HTTPS. Its "
            "operator can give it one: LATCHKEY_PUBLIC_URL."
        )
    return party


async def registered(runtime: Runtime, answer: str, holder: str) -> NewCredential:
    """Return the credential that a browser made. Raises `PasskeyRefused`."""
    party = party_of(runtime)
    try:
        found = _read(answer)
        client_data = webauthn.base64url_to_bytes(found["response"]["clientDataJSON"])
        challenge = helpers.parse_client_data_json(client_data).challenge
        transports = found["response"].get("transports")
    except Exception as error:
        raise _refused(error) from None
    if not await challenges.take(runtime, challenge, ChallengeUse.ADD, holder):
        raise PasskeyRefused
    try:
        made = webauthn.verify_registration_response(
            credential=found,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origin,
        )
    except Exception as error:
        raise _refused(error) from None
    if not (
        0 < len(made.credential_id) <= _ID_BYTES_MAX
        and len(made.credential_public_key) <= _PUBLIC_KEY_BYTES_MAX
    ):
        raise PasskeyRefused
    named = transports if isinstance(transports, list) else []
    return NewCredential(made, [one for one in named[:_TRANSPORTS_MAX] if isinstance(one, str)])


async def account_of(runtime: Runtime, answer: str) -> AccountId | None:
    """Return whose passkey an answer names, before anything of it is believed."""
    try:
        raw_id = helpers.parse_authentication_credential_json(_read(answer)).raw_id
    except Exception as error:
        _refused(error)
        return None
    row = await _passkey(runtime, raw_id)
    return None if row is None else AccountId(row["account_id"])


async def signed(
    runtime: Runtime,
    answer: str,
    use: ChallengeUse,
    *,
    holder: str,
    account_id: AccountId | None = None,
) -> SignedAnswer:
    """Return what a passkey has signed, of an account if it is given. Raises `PasskeyRefused`."""
    party = party_of(runtime)
    try:
        found = helpers.parse_authentication_credential_json(_read(answer))
        challenge = helpers.parse_client_data_json(found.response.client_data_json).challenge
    except Exception as error:
        raise _refused(error) from None
    if not await challenges.take(runtime, challenge, use, holder):
        raise PasskeyRefused
    row = await _passkey(runtime, found.raw_id)
    if row is None or account_id not in {None, row["account_id"]} or not _is_of(row, found):
        raise PasskeyRefused
    try:
        verified = webauthn.verify_authentication_response(
            credential=found,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origin,
            credential_public_key=row["public_key"],
            # Compared where it is stored, so that of two who show the same one is refused.
            credential_current_sign_count=0,
            require_user_verification=use is ChallengeUse.SIGN_IN,
        )
    except Exception as error:
        raise _refused(error) from None
    return SignedAnswer(
        passkey_id=row["id"],
        account_id=AccountId(row["account_id"]),
        sign_count=verified.new_sign_count,
        is_verified=verified.user_verified,
    )


def _read(answer: str) -> dict[str, Any]:
    """Return the members of an answer. Raises whatever it raises for what is none."""
    if len(answer) > _LENGTH_MAX:
        raise ValueError("too long")
    found: dict[str, Any] = orjson.loads(answer)
    return {**found, "response": {**found["response"]}}


def _is_of(row: asyncpg.Record, found: AuthenticationCredential) -> bool:
    """Tell whether the account that a passkey says it is of, if it says one, is its account."""
    handle = found.response.user_handle
    return handle is None or handle == row["user_id"].bytes


def _refused(error: Exception) -> PasskeyRefused:
    """Return the refusal of an answer that the library has not taken, for whatever reason.

    It reads what strangers send, and says in more kinds of exceptions than it lists that it cannot.
    """
    _log.info("passkey_refused", reason=type(error).__name__, detail=str(error)[:200])
    return PasskeyRefused()


async def _passkey(runtime: Runtime, credential_id: bytes) -> asyncpg.Record | None:
    async with runtime.connection() as connection:
        return await connection.fetchrow(_FIND, credential_id)


_FIND = """
SELECT p.id, p.account_id, p.public_key, a.user_id
  FROM passkey p
  JOIN account a ON a.id = p.account_id
 WHERE p.credential_id = $1
"""
