"""Signing in and out, and into the demo account of a sandbox.

Each way in is that of `app.services.logins.entrance`, which counts attempts and tells nobody
whether there is such a user. A login gives a new session, whatever the browser had before; where a
second factor is on, its token waits in a cookie of its own until the factor was shown.
"""

from ipaddress import ip_address
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.addresses import within
from app.errors import DomainError, LoginRefused, NotFound, PasswordRefused
from app.principal import Actor
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.accounts.sessions import Login
from app.services.logins import captcha, delivery, entrance
from app.services.logins.captcha import CaptchaRefused
from app.services.logins.challenges import ChallengeUse
from app.services.logins.codes import Channel, Purpose
from app.services.logins.totp import TotpRefused
from app.web import forms
from app.web.access import Access, Row, acts, shows
from app.web.cookies import AWAITING, SESSION
from app.web.forms import KEPT
from app.web.language import N_
from app.web.pages.passkey_offers import offer
from app.web.visit import Visit, within_here

_AWAITS_S: Final = 600
#: What proxies add to a request that they pass on.
_OF_PROXIES: Final = frozenset(
    {"forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"}
)


async def ask(visit: Visit, kept: str) -> Response:
    """Ask somebody to sign in who was about to do something, and keep what they typed."""
    visit.form.problems.clear()
    return visit.page("entry/sign_in.html", status=401, **await ways(visit, kept=kept))


async def _show(visit: Visit) -> Response:
    after = within_here(visit.asked("next") or "/")
    if visit.principal is not None:
        return visit.go(after)
    return visit.page("entry/sign_in.html", **await ways(visit, after=after))


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
        return again(visit, "entry/sign_in.html", error, **await ways(visit))
    return await enter(visit, login)


async def _send_code(visit: Visit) -> Response:
    try:
        code_id = await code_sent(visit, Purpose.LOGIN)
    except DomainError as error:
        return again(visit, "entry/sign_in.html", error, **await ways(visit))
    return code_page(visit, Purpose.LOGIN, code_id)


async def _by_code(visit: Visit) -> Response:
    try:
        login = await by_code(visit, Purpose.LOGIN)
    except DomainError as error:
        return code_page(visit, Purpose.LOGIN, visit.form.text("code_id"), error)
    return await enter(visit, login)


async def _demo(visit: Visit) -> Response:
    """Sign in to the demo account, where that is offered."""
    if not await is_demo_offered(visit):
        raise NotFound("There is no demo account here.")
    login = await entrance.by_phone(
        visit.runtime,
        phone=entrance.DEMO_PHONE,
        code=entrance.SANDBOX_CODE,
        address=visit.address,
        user_agent=visit.user_agent,
    )
    return await enter(visit, login)


async def is_demo_offered(visit: Visit) -> bool:
    """Tell whether a visitor may open the demo account with one click.

    In a sandbox its number and the code open it for whoever knows them, so this gives nobody more
    than they could have. It tells them of it, though, and to strangers who reach a sandbox that is
    somebody's test bench nothing is told unless its operator wants that.
    """
    settings = visit.runtime.settings
    if settings.node != "sandbox" or settings.demo_sign_in == "off":
        return False
    if settings.demo_sign_in == "here" and not _is_on_this_machine(visit):
        return False
    return await accounts.id_by_contact(visit.runtime, entrance.DEMO_PHONE) is not None


async def code_sent(visit: Visit, purpose: Purpose) -> str:
    """Send a code by the way that what was typed is: an address with an @ is one of mail.

    Returns the id of the code, "" for that of the sandbox, which takes one for every number. Raises
    as `entrance.ask_code`, and `CaptchaRefused`.
    """
    contact = visit.form.text("contact")
    channel = Channel.EMAIL if "@" in contact else Channel.SMS
    recipient = entrance.recipient_of(channel, contact)
    await captcha.require(visit.runtime, visit.form.text("altcha") or None)
    if channel is Channel.SMS and visit.runtime.settings.node == "sandbox":
        return ""
    return str(
        await entrance.ask_code(
            visit.runtime, channel, recipient, address=visit.address, purpose=purpose
        )
    )


async def by_code(visit: Visit, purpose: Purpose) -> Login:
    """Begin a session for the code that was typed. Raises as `entrance.by_email`, `by_phone`."""
    form = visit.form
    contact = form.text("contact")
    if "@" in contact:
        return await entrance.by_email(
            visit.runtime,
            code_id=_uuid(form.text("code_id")),
            code=form.text("code"),
            address=visit.address,
            user_agent=visit.user_agent,
            purpose=purpose,
        )
    return await entrance.by_phone(
        visit.runtime,
        phone=contact,
        code=form.text("code"),
        address=visit.address,
        user_agent=visit.user_agent,
    )


def code_page(
    visit: Visit, purpose: Purpose, code_id: str, error: DomainError | None = None
) -> Response:
    """Answer with the question for a code that was sent, or with why that one was refused."""
    facts: dict[str, Any] = {
        "contact": visit.form.text("contact"),
        "code_id": code_id,
        "begins": purpose is Purpose.SIGN_UP,
    }
    if error is not None:
        return again(visit, "entry/code.html", error, **facts, **going_on(visit))
    return visit.page("entry/code.html", **facts, **going_on(visit))


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
        return again(visit, "entry/factor.html", error, **await factor_facts(visit, token))
    return await signed_in(visit, token)


async def _leave(visit: Visit) -> Response:
    if visit.principal is not None:
        await sessions.log_out(visit.runtime, visit.member, actor=visit.actor)
    answer = visit.go("/sign-in", "You have signed out.")
    visit.cookies.drop(answer, SESSION)
    return answer


async def enter(visit: Visit, login: Login) -> Response:
    """Go on after the first factor."""
    if not login.awaits_second_factor:
        return await signed_in(visit, login.token)
    answer = visit.page("entry/factor.html", **await factor_facts(visit, login.token))
    visit.cookies.set(answer, AWAITING, login.token, seconds=_AWAITS_S)
    return answer


async def signed_in(visit: Visit, token: str) -> Response:
    """Begin to be somebody: the session that the browser had before ends."""
    if visit.principal is not None:
        await sessions.log_out(visit.runtime, visit.principal, actor=Actor.of(visit.principal))
    visit.principal = await authentication.authenticate_session(visit.runtime, token)
    visit.holder = token
    kept = forms.unpack(visit.form.text(KEPT))
    path, typed = kept or (visit.form.text("after") or "/", None)
    if typed is None:
        answer = visit.go(within_here(path))
    else:
        answer = visit.page("entry/go_on.html", to=within_here(path), typed=typed.pairs)
    days = visit.runtime.settings.session_days
    visit.cookies.set(answer, SESSION, token, seconds=days * 86_400)
    visit.cookies.drop(answer, AWAITING)
    return answer


def again(visit: Visit, template: str, error: DomainError, **facts: Any) -> Response:
    """Answer with a form of the way in again, and why it was refused in words for people."""
    text: str = error.message
    if isinstance(error, LoginRefused | TotpRefused):
        text = N_("That is not the code, or it is too old. Ask for a new one after a few tries.")
    if isinstance(error, PasswordRefused):
        text = N_("There is no user of that name with that password.")
    if isinstance(error, CaptchaRefused):
        text = N_(
            "Before a code is sent your browser has to work for a moment, which keeps robots away. "
            "Turn JavaScript on and send the form again, or sign in with a password."
        )
    visit.form.wrong("", text)
    return visit.refused(template, error, **facts)


def going_on(visit: Visit) -> dict[str, Any]:
    """Return where it goes once they are in: hidden fields of each step."""
    return {"kept": visit.form.text(KEPT), "after": visit.form.text("after")}


def channels(visit: Visit) -> dict[str, Any]:
    """Return by which ways codes can be sent here, and whether that takes a proof of work."""
    return {
        "by_email": delivery.is_possible(visit.runtime, Channel.EMAIL),
        "by_text": delivery.is_possible(visit.runtime, Channel.SMS),
        "works": visit.runtime.settings.captcha == "on",
    }


async def ways(visit: Visit, *, kept: str = "", after: str = "") -> dict[str, Any]:
    """Return by which ways a visitor can sign in, for the page that offers them."""
    going = going_on(visit)
    return channels(visit) | {
        "kept": kept or going["kept"],
        "after": after or going["after"],
        "is_open": visit.runtime.settings.sign_up == "on",
        "has_demo": await is_demo_offered(visit),
        "passkey": await offer(visit, ChallengeUse.SIGN_IN),
    }


async def factor_facts(visit: Visit, token: str) -> dict[str, Any]:
    """Return what the account, for which a session's token waits, takes as second factor."""
    account_id = await sessions.awaiting(visit.runtime, token)
    if account_id is None:
        return going_on(visit) | {"has_app": True, "passkey": None}
    account = await accounts.get(visit.runtime, account_id)
    passkey = await offer(visit, ChallengeUse.FACTOR, account_id)
    return going_on(visit) | {"has_app": account.totp_enabled, "passkey": passkey}


def _is_on_this_machine(visit: Visit) -> bool:
    """Tell whether a visitor's browser is on this machine, and asked for it by that name.

    A proxy here that is not named as trusted connects from here for everybody, and a page from
    elsewhere may have had its own name lead here: neither is somebody on this machine.
    """
    request = visit.request
    peer = request.client.host if request.client else ""
    is_known_proxy = within(peer, visit.runtime.settings.trusted_networks)
    if not is_known_proxy and not _OF_PROXIES.isdisjoint(request.headers):
        return False
    host = request.url.hostname or ""
    return _is_loopback(visit.address) and (host == "localhost" or _is_loopback(host))


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:  # it is a name, or not known
        return False


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
    acts("/sign-in/demo", Access.ANYONE, _demo),
    acts("/sign-in/factor", Access.ANYONE, _by_factor),
    acts("/sign-out", Access.ANYONE, _leave),
)
