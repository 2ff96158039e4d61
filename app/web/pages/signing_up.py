"""Signing up: a code to an address or number, and then, if one likes, a username and a password.

Who has an account is let into that one: whether an address is somebody's is told to nobody but whom
its mail reaches. A new session has just shown who it is, so that a password needs no other code.
"""

from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError
from app.services.accounts import registry as accounts
from app.services.logins import entrance, password_change
from app.services.logins.codes import Purpose
from app.web.access import Access, Row, acts, shows
from app.web.pages import entry
from app.web.visit import Visit

_WELCOME: Final = "/welcome"


async def _show(visit: Visit) -> Response:
    if visit.principal is not None:
        return visit.go("/")
    return visit.page("entry/sign_up.html", **_ways(visit))


async def _send_code(visit: Visit) -> Response:
    try:
        entrance.require_sign_up(visit.runtime)
        code_id = await entry.code_sent(visit, Purpose.SIGN_UP)
    except DomainError as error:
        return entry.again(visit, "entry/sign_up.html", error, **_ways(visit))
    return entry.code_page(visit, Purpose.SIGN_UP, code_id)


async def _by_code(visit: Visit) -> Response:
    try:
        entrance.require_sign_up(visit.runtime)
        login = await entry.by_code(visit, Purpose.SIGN_UP)
    except DomainError as error:
        return entry.code_page(visit, Purpose.SIGN_UP, visit.form.text("code_id"), error)
    return await entry.enter(visit, login)


async def _welcome(visit: Visit) -> Response:
    facts = await _facts(visit)
    if facts["account"].username and facts["has_password"]:
        return visit.go("/")
    return visit.page("entry/welcome.html", **facts)


async def _choose(visit: Visit) -> Response:
    """Take a username and set a password: what was left empty can be done later."""
    form, facts = visit.form, await _facts(visit)
    username, password = form.text("username"), form.secret("password")
    try:
        if password != form.secret("password_again"):
            form.wrong("password_again", "The two are not the same.")
            form.require()
        if username and not facts["account"].username:
            await _take(visit, username)
        if password and not facts["has_password"]:
            await _set(visit, password)
    except DomainError as error:
        return visit.refused("entry/welcome.html", error, **await _facts(visit))
    return visit.go("/", "Your account is ready.")


async def _take(visit: Visit, username: str) -> None:
    try:
        await accounts.set_username(visit.runtime, visit.member, username, actor=visit.actor)
    except DomainError as error:
        visit.form.wrong("username", error.message)
        raise


async def _set(visit: Visit, password: str) -> None:
    try:
        await password_change.set_own(visit.runtime, visit.actor, current=None, new=password)
    except DomainError as error:
        visit.form.wrong("password", error.message)
        raise


def _ways(visit: Visit) -> dict[str, Any]:
    is_open = visit.runtime.settings.sign_up == "on"
    return entry.channels(visit) | {"kept": "", "after": _WELCOME, "is_open": is_open}


async def _facts(visit: Visit) -> dict[str, Any]:
    account = await accounts.get(visit.runtime, visit.member.account_id)
    stored = await accounts.password_hash_of(visit.runtime, account.id)
    return {"account": account, "has_password": stored is not None}


ROWS: Final[tuple[Row, ...]] = (
    shows("/sign-up", Access.ANYONE, _show),
    acts("/sign-up/send-code", Access.ANYONE, _send_code),
    acts("/sign-up/code", Access.ANYONE, _by_code),
    shows(_WELCOME, Access.MEMBER, _welcome),
    acts(_WELCOME, Access.CONFIRMED, _choose),
)
