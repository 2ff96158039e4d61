"""Passkeys: added and removed under security, and at work where one signs in.

They take a script, as browsers offer them to scripts only; each page says so, and has another way.
"""

from typing import Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.services.logins import passkey_logins, passkeys
from app.services.logins.passkeys import PasskeyId
from app.web.access import Access, Row, acts
from app.web.cookies import AWAITING
from app.web.pages import entry, security
from app.web.pages.passkey_offers import offer_new
from app.web.visit import Visit


async def _begin(visit: Visit) -> Response:
    return visit.page("security/passkey.html", offer=await offer_new(visit))


async def _add(visit: Visit) -> Response:
    form = visit.form
    try:
        made = await passkeys.add(
            visit.runtime,
            visit.actor,
            answer=_answer(visit),
            name=form.text("name"),
            holder=visit.holder,
        )
    except DomainError as error:
        return visit.refused("security/passkey.html", error, offer=await offer_new(visit))
    if made.is_verifying:
        return visit.go("/security", "The passkey is yours: you can sign in with it.")
    return visit.go("/security", "The passkey is yours, as a second factor.")


async def _remove(visit: Visit) -> Response:
    try:
        passkey_id = PasskeyId(UUID(visit.form.text("passkey")))
    except ValueError:
        raise NotFound("There is no such passkey.") from None
    await passkeys.remove(visit.runtime, visit.actor, passkey_id)
    return visit.go("/security", "The passkey is removed, and signs nobody in any more.")


async def _ask_too(visit: Visit) -> Response:
    try:
        codes = await passkeys.ask_too(visit.runtime, visit.actor)
    except DomainError as error:
        return visit.refused("security/show.html", error, **await security.facts(visit))
    if codes:
        return visit.page("security/recovery.html", codes=codes)
    return visit.go("/security", "Signing in by password or code asks for a passkey as well.")


async def _renew_codes(visit: Visit) -> Response:
    try:
        codes = await passkeys.renew_recovery_codes(visit.runtime, visit.actor)
    except DomainError as error:
        return visit.refused("security/show.html", error, **await security.facts(visit))
    return visit.page("security/recovery.html", codes=codes)


async def _stop_asking(visit: Visit) -> Response:
    await passkeys.stop_asking(visit.runtime, visit.actor)
    return visit.go("/security", "Signing in asks for no passkey any more.")


async def _sign_in(visit: Visit) -> Response:
    try:
        login = await passkey_logins.sign_in(
            visit.runtime,
            answer=_answer(visit),
            holder=visit.holder,
            address=visit.address,
            user_agent=visit.user_agent,
        )
    except DomainError as error:
        return entry.again(visit, "entry/sign_in.html", error, **await entry.ways(visit))
    return await entry.enter(visit, login)


async def _give_factor(visit: Visit) -> Response:
    token = visit.cookies.get(AWAITING)
    try:
        await passkey_logins.give_second_factor(
            visit.runtime,
            token=token,
            answer=_answer(visit),
            holder=visit.holder,
            address=visit.address,
            user_agent=visit.user_agent,
        )
    except DomainError as error:
        facts = await entry.factor_facts(visit, token)
        return entry.again(visit, "entry/factor.html", error, **facts)
    return await entry.signed_in(visit, token)


def _answer(visit: Visit) -> str:
    """Return what the browser answered. Raises `InvalidInput` if it was not asked."""
    if not (answer := visit.form.secret("credential")):
        raise InvalidInput(
            "Your browser was not asked for a passkey: that needs JavaScript. Turn it on for this "
            "page, or take another way."
        )
    return answer


ROWS: Final[tuple[Row, ...]] = (
    acts("/security/passkeys/new", Access.CONFIRMED, _begin),
    acts("/security/passkeys", Access.CONFIRMED, _add),
    acts("/security/passkeys/remove", Access.CONFIRMED, _remove),
    acts("/security/passkeys/ask", Access.CONFIRMED, _ask_too),
    acts("/security/passkeys/codes", Access.CONFIRMED, _renew_codes),
    acts("/security/passkeys/stop", Access.CONFIRMED, _stop_asking),
    acts("/sign-in/passkey", Access.ANYONE, _sign_in),
    acts("/sign-in/factor/passkey", Access.ANYONE, _give_factor),
)
