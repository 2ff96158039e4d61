"""Passkeys (WebAuthn): whose they are, adding and removing them, and asking for them.

    add_options ──▶ (the browser makes one) ──▶ add ──▶ … ──▶ remove
                                                 │
                                                 ▼
                    ask_too ◀──▶ ask_no_more     after a password or a code, as second factor

One that looks who uses it, by a PIN or a finger, is a way in alone (`passkey_logins`). It counts as
no other way in, though: what is taken away of the others must leave one of these, so that a lost
device shuts nobody out. Recovery codes replace passkeys as they do an authenticator app.
"""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, NewType
from uuid import UUID

import asyncpg

from app.by_need import by_need
from app.database.pool import Connection
from app.errors import InvalidInput, NotFound
from app.phrases import Phrase
from app.principal import AccountId, Actor, Principal
from app.process.runtime import Runtime
from app.services import audit
from app.services.accounts import registry as accounts
from app.services.audit import AuditKind
from app.services.logins import challenges, passkey_answers, totp
from app.services.logins.challenges import ChallengeUse
from app.services.logins.identity_changes import IdentityChange, changing
from app.services.logins.passkey_answers import PasskeyCopied, PasskeyRefused, SignedAnswer

if TYPE_CHECKING:
    import webauthn
    from webauthn.helpers import structs
else:
    webauthn, structs = by_need("webauthn"), by_need("webauthn.helpers.structs")

PasskeyId = NewType("PasskeyId", UUID)

PASSKEYS_MAX: Final = 20
NAME_CHARS_MAX: Final = 60

#: What browsers know of ways to reach an authenticator; others are left out.
_TRANSPORTS: Final = frozenset({"ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Passkey:
    """A passkey of an account; None in `last_used_at` while it was never used."""

    id: PasskeyId
    name: str
    created_at: datetime
    last_used_at: datetime | None
    #: Whether it looks who uses it, so that it is a way in alone.
    is_verifying: bool
    #: Whether it outlives its device.
    is_synced: bool
    #: Whether it is asked for after a password or a code: so are all of an account, or none.
    is_factor: bool


async def list_of(runtime: Runtime, account_id: AccountId) -> list[Passkey]:
    """Return the passkeys of an account, the oldest first."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_LIST, account_id)
    return [Passkey(**dict(row)) for row in rows]


async def add_options(runtime: Runtime, principal: Principal, *, holder: str) -> str:
    """Return what the browser is asked to make a passkey with, as JSON.

    Good for as long as a challenge, for one answer of this holder. Raises `PasskeyRefused` where
    browsers make none.
    """
    party = passkey_answers.party_of(runtime)
    account = await accounts.get(runtime, principal.account_id)
    made = webauthn.generate_registration_options(
        rp_id=party.id,
        rp_name="Latchkey",
        user_id=account.user_id.bytes,
        user_name=account.username or account.email or account.phone or "wallet",
        challenge=challenges.make(runtime, ChallengeUse.ADD, holder),
        timeout=challenges.EXPIRES_IN_S * 1_000,
        authenticator_selection=structs.AuthenticatorSelectionCriteria(
            resident_key=structs.ResidentKeyRequirement.PREFERRED,
            user_verification=structs.UserVerificationRequirement.PREFERRED,
        ),
        exclude_credentials=await _descriptors(runtime, account.id),
    )
    return webauthn.options_to_json(made)


async def ask_options(
    runtime: Runtime, use: ChallengeUse, *, holder: str, account_id: AccountId | None
) -> str:
    """Return what the browser is asked to sign with a passkey, as JSON.

    Of an account if it is given, else with any that it has for us, which must look who uses it.
    Raises `PasskeyRefused` where there can be none.
    """
    alone = use is ChallengeUse.SIGN_IN
    made = webauthn.generate_authentication_options(
        rp_id=passkey_answers.party_of(runtime).id,
        challenge=challenges.make(runtime, use, holder),
        timeout=challenges.EXPIRES_IN_S * 1_000,
        allow_credentials=None if account_id is None else await _descriptors(runtime, account_id),
        user_verification=structs.UserVerificationRequirement.REQUIRED
        if alone
        else structs.UserVerificationRequirement.PREFERRED,
    )
    return webauthn.options_to_json(made)


async def add(runtime: Runtime, actor: Actor, *, answer: str, name: str, holder: str) -> Passkey:
    """Store the passkey that a browser made for the caller, a session.

    Raises `PasskeyRefused` for an answer to no challenge of ours or to one that was answered, from
    another site, or malformed; `InvalidInput` for a name that cannot be, a passkey that is there
    already, or one too many; `NotAuthorized` for a key.
    """
    label = _checked(name)
    found = await passkey_answers.registered(runtime, answer, holder)
    transports = [one for one in found.transports if one in _TRANSPORTS]
    made = found.made
    try:
        async with changing(runtime, actor) as change:
            if await change.connection.fetchval(_COUNT, change.account_id) >= PASSKEYS_MAX:
                raise InvalidInput(
                    Phrase(
                        "An account has at most %(most)s passkeys. Remove one first.",
                        most=PASSKEYS_MAX,
                    )
                )
            row = await change.connection.fetchrow(
                _ADD,
                change.account_id,
                made.credential_id,
                made.credential_public_key,
                made.sign_count,
                transports,
                label,
                made.user_verified,
                made.credential_device_type is structs.CredentialDeviceType.MULTI_DEVICE,
            )
            assert row is not None
            passkey = Passkey(**dict(row))
            after = {"name": label, "is_verifying": passkey.is_verifying}
            await _note(change, actor, AuditKind.PASSKEY_ADDED, passkey.id, after=after)
            return passkey
    except asyncpg.UniqueViolationError:
        raise InvalidInput("This passkey is here already.") from None


async def remove(runtime: Runtime, actor: Actor, passkey_id: PasskeyId) -> None:
    """Remove a passkey of the caller, a session. Raises `NotFound`."""
    async with changing(runtime, actor) as change:
        name = await change.connection.fetchval(_REMOVE, passkey_id, change.account_id)
        if name is None:
            raise NotFound("There is no such passkey.")
        await _note(change, actor, AuditKind.PASSKEY_REMOVED, passkey_id, before={"name": name})
        # With the last one that was asked for, what replaces it.
        await totp.drop_recovery_codes(change.connection, change.account_id)


async def ask_too(runtime: Runtime, actor: Actor) -> list[str]:
    """Have a passkey asked for after the caller's password or code; return new recovery codes.

    None are returned if there are some already. Raises `InvalidInput` without a passkey.
    """
    async with changing(runtime, actor) as change:
        connection, account_id = change.connection, change.account_id
        if not await connection.fetch(_SET_FACTOR, account_id, True):
            if await connection.fetchval(_COUNT, account_id):
                return []
            raise InvalidInput("There is no passkey to ask for. Add one first.")
        await _note(change, actor, AuditKind.PASSKEY_FACTOR_ENABLED)
        if await totp.has_recovery_codes(connection, account_id):
            return []
        return await totp.renew_recovery_codes(connection, runtime, account_id, actor)


async def renew_recovery_codes(runtime: Runtime, actor: Actor) -> list[str]:
    """Give the caller new recovery codes in place of passkeys; the old ones are void.

    Raises `InvalidInput` where no passkey is asked for: an app's are renewed with a code of it.
    """
    async with changing(runtime, actor) as change:
        connection, account_id = change.connection, change.account_id
        if not await are_asked_for(connection, account_id):
            raise InvalidInput("No passkey is asked for, so nothing has to replace one.")
        return await totp.renew_recovery_codes(connection, runtime, account_id, actor)


async def stop_asking(runtime: Runtime, actor: Actor) -> None:
    """Have no passkey asked for any more after the caller's password or code."""
    async with changing(runtime, actor) as change:
        await ask_no_more(change.connection, change.account_id, actor)


async def ask_no_more(connection: Connection, account_id: AccountId, actor: Actor) -> bool:
    """Have no passkey asked for as second factor of an account; tell whether one was."""
    if not await connection.fetch(_SET_FACTOR, account_id, False):
        return False
    await audit.record(connection, actor, AuditKind.PASSKEY_FACTOR_DISABLED, account_id=account_id)
    await totp.drop_recovery_codes(connection, account_id)
    return True


async def are_asked_for(connection: Connection, account_id: AccountId) -> bool:
    """Tell whether a login by password or code to an account needs a passkey as well."""
    return bool(await connection.fetchval(_ARE_ASKED_FOR, account_id))


async def use(connection: Connection, actor: Actor, signed: SignedAnswer) -> None:
    """Note that a passkey was used, in the transaction of what that does.

    Raises `PasskeyRefused` for one that was removed meanwhile, `PasskeyCopied` for one that has
    counted as far before.
    """
    if (last := await connection.fetchval(_LAST_COUNT, signed.passkey_id)) is None:
        raise PasskeyRefused
    # Many never count: they say 0 each time.
    if signed.sign_count <= last and (signed.sign_count or last):
        raise PasskeyCopied
    await connection.execute(_USE, signed.passkey_id, signed.sign_count)
    await audit.record(
        connection,
        actor,
        AuditKind.PASSKEY_USED,
        account_id=signed.account_id,
        subject_id=signed.passkey_id,
    )


async def note_copied(runtime: Runtime, actor: Actor, signed: SignedAnswer) -> None:
    """Note that a passkey has signed, and that it may be a copy."""
    async with runtime.connection() as connection, connection.transaction():
        await audit.record(
            connection,
            actor,
            AuditKind.PASSKEY_REFUSED,
            account_id=signed.account_id,
            subject_id=signed.passkey_id,
            after={"sign_count": signed.sign_count},
        )


async def _descriptors(
    runtime: Runtime, account_id: AccountId
) -> "list[structs.PublicKeyCredentialDescriptor]":
    async with runtime.connection() as connection:
        rows = await connection.fetch(_CREDENTIALS, account_id)
    # What it may be reached by is a hint to browsers; without one they look for it everywhere.
    return [structs.PublicKeyCredentialDescriptor(id=row["credential_id"]) for row in rows]


async def _note(
    change: IdentityChange,
    actor: Actor,
    kind: AuditKind,
    passkey_id: PasskeyId | None = None,
    *,
    before: dict[str, object] | None = None,
    after: dict[str, object] | None = None,
) -> None:
    await audit.record(
        change.connection,
        actor,
        kind,
        account_id=change.account_id,
        subject_id=passkey_id,
        before=before,
        after=after,
    )


def _checked(name: str) -> str:
    text = unicodedata.normalize("NFC", name).strip()
    if not 0 < len(text) <= NAME_CHARS_MAX or not text.isprintable():
        raise InvalidInput(
            Phrase(
                "A passkey needs a name of 1 to %(most)s printable characters.", most=NAME_CHARS_MAX
            )
        )
    return text


_SHOWN = "id, name, created_at, last_used_at, is_verifying, is_synced, is_factor"
_LIST = f"SELECT {_SHOWN} FROM passkey WHERE account_id = $1 ORDER BY created_at, id"  # noqa: S608
_COUNT = "SELECT count(*) FROM passkey WHERE account_id = $1"
_CREDENTIALS = "SELECT credential_id FROM passkey WHERE account_id = $1 ORDER BY created_at, id"
_ADD = f"""
INSERT INTO passkey (account_id, credential_id, public_key, sign_count, transports, name,
                     is_verifying, is_synced, is_factor)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8,
        EXISTS (SELECT FROM passkey WHERE account_id = $1 AND is_factor))
RETURNING {_SHOWN}
"""  # noqa: S608 - constants only
_REMOVE = "DELETE FROM passkey WHERE id = $1 AND account_id = $2 RETURNING name"
_SET_FACTOR = """
UPDATE passkey SET is_factor = $2 WHERE account_id = $1 AND is_factor <> $2 RETURNING id
"""
_ARE_ASKED_FOR = "SELECT EXISTS (SELECT FROM passkey WHERE account_id = $1 AND is_factor)"
# Of two who show the same count at once, the second finds it taken.
_LAST_COUNT = "SELECT sign_count FROM passkey WHERE id = $1 FOR UPDATE"
_USE = "UPDATE passkey SET sign_count = $2, last_used_at = now() WHERE id = $1"
