"""Signing in and out.

Each way in is that of `app.services.logins.entrance`, which counts attempts and tells nobody
whether there is such a user. A login gives a new session, whatever the browser had before; where a
second factor is on, its token waits in a cookie of its own until the factor was shown.
"""

from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, LoginRefused, PasswordRefused
from app.principal import Actor
from app.services import authentication
from app.services.accounts import sessions
from app.services.accounts.sessions import Login
from app.services.logins import entrance
from app.services.logins.codes import Channel
from app.services.logins.totp import TotpRefused
from app.web import forms
from app.web.access import Access, Row, acts, shows
from app.web.cookies import AWAITING, SESSION
from app.web.forms import KEPT
from app.web.language import N_
from app.web.visit import Visit, within_here

_AWAITS_S: Final = 600


def ask(visit: Visit, kept: str) -> Response:
    """Ask somebody to sign in who was about to do something, and keep what they typed."""
    visit.form.problems.clear()
    return visit.page("entry/sign_in.html", status=401, kept=kept, after="")


async def _show(visit: Visit) -> Response:
    after = within_here(visit.asked("next") or "/")
    if visit.principal is not None:
        return visit.go(after)
    return visit.page("entry/sign_in.html", kept="", after=after)


async def _by_password(visit: Visit) -> Response:
    form = visit.form
    try:
        login = await entrance.by_password(
            visit.runtime,
            who=form.text("user"),
            password=form.secret("password"),
            address=visit.address,
            user_agent=visit.user_agent,
        )
    except DomainError as error:
        return _again(visit, "entry/sign_in.html", error)
    return await _enter(visit, login)


async def _send_code(visit: Visit) -> Response:
    """Send a code by the way that what was typed is: an address with an @ is one of mail."""
    contact = visit.form.text("contact")
    channel = Channel.EMAIL if "@" in contact else Channel.SMS
    code_id: UUID | str = ""
    try:
        recipient = entrance.recipient_of(channel, contact)
        if not _is_sandbox_phone(visit, channel):
            code_id = await entrance.ask_code(
                visit.runtime, channel, recipient, address=visit.address
            )
    except DomainError as error:
        return _again(visit, "entry/sign_in.html", error)
    return visit.page("entry/code.html", contact=contact, code_id=str(code_id), **_going_on(visit))


async def _by_code(visit: Visit) -> Response:
    form = visit.form
    contact = form.text("contact")
    try:
        if "@" in contact:
            login = await entrance.by_email(
                visit.runtime,
                code_id=_uuid(form.text("code_id")),
                code=form.text("code"),
                address=visit.address,
                user_agent=visit.user_agent,
            )
        else:
            login = await entrance.by_phone(
                visit.runtime,
                phone=contact,
                code=form.text("code"),
                address=visit.address,
                user_agent=visit.user_agent,
            )
    except DomainError as error:
        facts = {"contact": contact, "code_id": form.text("code_id")}
        return _again(visit, "entry/code.html", error, **facts)
    return await _enter(visit, login)


async def _by_factor(visit: Visit) -> Response:
    token = visit.cookies.get(AWAITING)
    try:
        await entrance.give_second_factor(
            visit.runtime,
            token=token,
            code=visit.form.text("code"),
            address=visit.address,
            user_agent=visit.user_agent,
        )
    except DomainError as error:
        return _again(visit, "entry/factor.html", error)
    return await _signed_in(visit, token)


async def _leave(visit: Visit) -> Response:
    if visit.principal is not None:
        await sessions.log_out(visit.runtime, visit.member, actor=visit.actor)
    answer = visit.go("/sign-in", "You have signed out.")
    visit.cookies.drop(answer, SESSION)
    return answer


async def _enter(visit: Visit, login: Login) -> Response:
    """Go on after the first factor."""
    if not login.awaits_second_factor:
        return await _signed_in(visit, login.token)
    answer = visit.page("entry/factor.html", **_going_on(visit))
    visit.cookies.set(answer, AWAITING, login.token, seconds=_AWAITS_S)
    return answer


async def _signed_in(visit: Visit, token: str) -> Response:
    """Begin to be somebody: the session that the browser had before ends."""
    if visit.principal is not None:
        await sessions.log_out(visit.runtime, visit.principal, actor=Actor.of(visit.principal))
    visit.principal = await authentication.authenticate_session(visit.runtime, token)
    visit.holder = token
    kept = forms.unpack(visit.form.text(KEPT))
    if kept is None:
        answer = visit.go(within_here(visit.form.text("after") or "/"))
    else:
        path, typed = kept
        answer = visit.page("entry/go_on.html", to=within_here(path), typed=typed.pairs)
    days = visit.runtime.settings.session_days
    visit.cookies.set(answer, SESSION, token, seconds=days * 86_400)
    visit.cookies.drop(answer, AWAITING)
    return answer


def _again(visit: Visit, template: str, error: DomainError, **facts: Any) -> Response:
    text = error.message
    if isinstance(error, LoginRefused | TotpRefused):
        text = N_("That is not the code, or it is too old. Ask for a new one after a few tries.")
    if isinstance(error, PasswordRefused):
        text = N_("There is no user of that name with that password.")
    visit.form.wrong("", text)
    return visit.page(template, status=422, **_going_on(visit), **facts)


def _going_on(visit: Visit) -> dict[str, Any]:
    """Return where it goes once they are in: hidden fields of each step."""
    return {"kept": visit.form.text(KEPT), "after": visit.form.text("after")}


def _is_sandbox_phone(visit: Visit, channel: Channel) -> bool:
    """Tell whether nothing needs to be sent: the sandbox takes one code for every number."""
    return channel is Channel.SMS and visit.runtime.settings.node == "sandbox"


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise LoginRefused from None


ROWS: Final[tuple[Row, ...]] = (
    shows("/sign-in", Access.ANYONE, _show),
    acts("/sign-in/password", Access.ANYONE, _by_password),
    acts("/sign-in/send-code", Access.ANYONE, _send_code),
    acts("/sign-in/code", Access.ANYONE, _by_code),
    acts("/sign-in/factor", Access.ANYONE, _by_factor),
    acts("/sign-out", Access.ANYONE, _leave),
)
