"""The email address and the phone number: added or changed by a code that is sent, and removed.

What there was stays until the code for the new one was given. What is removed must leave another
way in, which the service sees to; here it is said in words.
"""

from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, LoginRefused
from app.services.accounts import registry as accounts
from app.services.logins import delivery, entrance, identities
from app.services.logins.codes import Channel
from app.services.logins.identity_changes import LastWayIn
from app.web.access import Access, PageHandler, Row, acts, shows
from app.web.visit import Visit

_EMAIL: Final = "/settings/email"
_PHONE: Final = "/settings/phone"


def _shows(channel: Channel) -> PageHandler:
    async def show(visit: Visit) -> Response:
        return await _page(visit, channel)

    return show


async def _send_to_email(visit: Visit) -> Response:
    try:
        address = visit.form.text("contact")
        code_id = await identities.ask_for_email(visit.runtime, visit.actor, address)
    except DomainError as error:
        return await _page(visit, Channel.EMAIL, error)
    return _code_page(visit, Channel.EMAIL, str(code_id))


async def _send_to_phone(visit: Visit) -> Response:
    number = visit.form.text("contact")
    try:
        if visit.runtime.settings.node == "sandbox":
            entrance.recipient_of(Channel.SMS, number)  # the sandbox takes one code for all
        else:
            await identities.begin_phone(
                visit.runtime, visit.actor, number, Channel.SMS, replaces=True
            )
    except DomainError as error:
        return await _page(visit, Channel.SMS, error)
    return _code_page(visit, Channel.SMS)


async def _confirm_email(visit: Visit) -> Response:
    form = visit.form
    try:
        await identities.confirm_email(
            visit.runtime,
            visit.actor,
            code_id=_uuid(form.text("code_id")),
            code=form.text("code"),
            replaces=True,
        )
    except DomainError as error:
        return _code_page(visit, Channel.EMAIL, form.text("code_id"), error)
    return visit.go("/settings", "The email address is yours: codes can be sent there.")


async def _confirm_phone(visit: Visit) -> Response:
    form = visit.form
    try:
        await identities.confirm_phone(
            visit.runtime,
            visit.actor,
            phone=form.text("contact"),
            code=form.text("code"),
            replaces=True,
        )
    except DomainError as error:
        return _code_page(visit, Channel.SMS, "", error)
    return visit.go("/settings", "The phone number is yours: codes can be sent there.")


async def _remove_email(visit: Visit) -> Response:
    try:
        await identities.remove_email(visit.runtime, visit.actor)
    except DomainError as error:
        return await _page(visit, Channel.EMAIL, error)
    return visit.go("/settings", "The email address is removed.")


async def _remove_phone(visit: Visit) -> Response:
    try:
        await identities.remove_phone(visit.runtime, visit.actor)
    except DomainError as error:
        return await _page(visit, Channel.SMS, error)
    return visit.go("/settings", "The phone number is removed.")


async def _page(visit: Visit, channel: Channel, error: DomainError | None = None) -> Response:
    account = await accounts.get(visit.runtime, visit.member.account_id)
    is_email = channel is Channel.EMAIL
    facts: dict[str, Any] = {
        "is_email": is_email,
        "present": account.email if is_email else account.phone,
        "is_confirmed": account.email_verified if is_email else True,
        "can_send": delivery.is_possible(visit.runtime, channel),
        "has_app": account.totp_enabled,
    }
    if error is None:
        return visit.page("settings/contact.html", **facts)
    if isinstance(error, LastWayIn):
        visit.form.wrong(
            "", "Without it nobody could sign in here any more. Add another way in first."
        )
    return visit.refused("settings/contact.html", error, **facts)


def _code_page(
    visit: Visit, channel: Channel, code_id: str = "", error: DomainError | None = None
) -> Response:
    facts: dict[str, Any] = {
        "is_email": channel is Channel.EMAIL,
        "contact": visit.form.text("contact"),
        "code_id": code_id,
    }
    if error is None:
        return visit.page("settings/code.html", **facts)
    if isinstance(error, LoginRefused):
        visit.form.wrong(
            "code", "That is not the code, or it is too old. Ask for a new one after a few tries."
        )
    return visit.refused("settings/code.html", error, **facts)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise LoginRefused from None


ROWS: Final[tuple[Row, ...]] = (
    shows(_EMAIL, Access.MEMBER, _shows(Channel.EMAIL)),
    acts(_EMAIL, Access.CONFIRMED, _send_to_email),
    acts(f"{_EMAIL}/confirm", Access.CONFIRMED, _confirm_email),
    acts(f"{_EMAIL}/remove", Access.CONFIRMED, _remove_email),
    shows(_PHONE, Access.MEMBER, _shows(Channel.SMS)),
    acts(_PHONE, Access.CONFIRMED, _send_to_phone),
    acts(f"{_PHONE}/confirm", Access.CONFIRMED, _confirm_phone),
    acts(f"{_PHONE}/remove", Access.CONFIRMED, _remove_phone),
)
