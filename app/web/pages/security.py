"""Security: the password, the second factor, sessions, and what was done to the account."""

from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.principal import SessionId
from app.services import audit
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.logins import challenges, identities, passkeys, password_change, totp
from app.services.logins.identity_changes import LastWayIn
from app.services.pages import PageRequest
from app.web.access import Access, Row, acts, shows
from app.web.cookies import SESSION
from app.web.visit import Visit

_EVENTS: Final = 25


async def _show(visit: Visit) -> Response:
    return visit.page("security/show.html", **await facts(visit))


async def _set_password(visit: Visit) -> Response:
    form = visit.form
    new = form.secret("password")
    try:
        if new != form.secret("password_again"):
            form.wrong("password_again", "The two are not the same.")
            form.require()
        await password_change.set_own(
            visit.runtime, visit.actor, current=form.secret("code") or None, new=new
        )
    except DomainError as error:
        return visit.refused("security/show.html", error, **await facts(visit))
    return await _renewed(visit, "The password is set, and all other sessions have ended.")


async def _remove_password(visit: Visit) -> Response:
    try:
        await password_change.remove_own(visit.runtime, visit.actor)
    except LastWayIn as error:
        visit.form.wrong(
            "",
            "Without it nobody could sign in here any more: add an email address or a phone number "
            "in the settings first.",
        )
        return visit.refused("security/show.html", error, **await facts(visit))
    return await _renewed(visit, "The password is removed, and all other sessions have ended.")


async def _renewed(visit: Visit, told: str) -> Response:
    """Go on with another token: whoever has seen the old one is out as well."""
    visit.holder = await sessions.renew(visit.runtime, visit.member)
    answer = visit.go("/security", told)
    days = visit.runtime.settings.session_days
    visit.cookies.set(answer, SESSION, visit.holder, seconds=days * 86_400)
    return answer


async def _register(visit: Visit) -> Response:
    """Show what an app has to be told; of no effect until a code of it was given."""
    registration = await totp.register(visit.runtime, visit.member)
    return _factor(visit, str(registration.id), registration.secret)


async def _enable(visit: Visit) -> Response:
    form = visit.form
    try:
        registration_id = UUID(form.text("registration"))
    except ValueError:
        raise InvalidInput("This form is not one of ours: begin again.") from None
    try:
        codes = await identities.enable_totp(
            visit.runtime,
            visit.actor,
            registration_id=registration_id,
            code=form.text("code"),
        )
    except DomainError as error:
        form.wrong("code", error.message)
        again = await totp.under_way(visit.runtime, visit.member)
        return _factor(visit, str(again.id), again.secret, status=422)
    return visit.page("security/recovery.html", codes=codes)


async def _disable(visit: Visit) -> Response:
    await identities.disable_totp(visit.runtime, visit.actor)
    return visit.go("/security", "The second factor is off.")


async def _renew(visit: Visit) -> Response:
    try:
        codes = await identities.renew_recovery_codes(
            visit.runtime, visit.actor, visit.form.text("code")
        )
    except DomainError as error:
        return visit.refused("security/show.html", error, **await facts(visit))
    return visit.page("security/recovery.html", codes=codes)


async def _end_session(visit: Visit) -> Response:
    try:
        session_id = SessionId(UUID(visit.form.text("session")))
    except ValueError:
        raise NotFound("There is no such session.") from None
    await sessions.end(visit.runtime, visit.member.account_id, session_id, visit.actor)
    return visit.go("/security", "The session has ended.")


async def _end_others(visit: Visit) -> Response:
    await sessions.end_all(
        visit.runtime, visit.member.account_id, visit.actor, but=visit.member.session_id
    )
    return visit.go("/security", "All other sessions have ended.")


def _factor(visit: Visit, registration: str, secret: str, *, status: int = 200) -> Response:
    name = visit.member.username or "wallet"
    host = visit.runtime.settings.address_domain
    # What authenticator apps read, as Google's wiki describes the key URI.
    link = f"otpauth://totp/{quote(f'Latchkey {host}:{name}')}?secret={secret}&issuer=Latchkey"
    return visit.page(
        "security/factor.html",
        status=status,
        registration=registration,
        secret=secret,
        link=link,
    )


async def facts(visit: Visit) -> dict[str, Any]:
    """Return what the page of security shows."""
    account = await accounts.get(visit.runtime, visit.member.account_id)
    stored = await accounts.password_hash_of(visit.runtime, account.id)
    found = await sessions.list_of(visit.runtime, account.id)
    cursor = visit.asked("after") or None
    page = await audit.page(visit.runtime, account.id, PageRequest(_EVENTS, cursor, False))
    return {
        "account": account,
        "has_password": stored is not None,
        "sessions": found,
        "trail": page.items,
        "has_next": page.has_next,
        "codes_left": await totp.recovery_codes_left(visit.runtime, account.id),
        "passkeys": await passkeys.list_of(visit.runtime, account.id),
        "can_add_passkeys": challenges.relying_party(visit.runtime.settings) is not None,
    }


ROWS: Final[tuple[Row, ...]] = (
    shows("/security", Access.MEMBER, _show),
    acts("/security/password", Access.CONFIRMED, _set_password),
    acts("/security/password/remove", Access.CONFIRMED, _remove_password),
    acts("/security/factor", Access.CONFIRMED, _register),
    acts("/security/factor/enable", Access.CONFIRMED, _enable),
    acts("/security/factor/disable", Access.CONFIRMED, _disable),
    acts("/security/factor/recovery", Access.CONFIRMED, _renew),
    acts("/security/sessions/end", Access.MEMBER, _end_session),
    acts("/security/sessions/end-others", Access.MEMBER, _end_others),
)
