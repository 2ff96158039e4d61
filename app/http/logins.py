"""Logging in without GraphQL, as Blink has it: JSON or a form by POST, a few JSON members back.

    /auth/email/code       {email}                  {result: id of the login}
    /auth/email/login      {emailLoginId, code}     {result: {authToken, totpRequired, id}}
    /auth/phone/code       {phone, channel?}        {success: true}
    /auth/phone/login      {phone, code}            {authToken, totpRequired, id}
    /auth/password/login   {user, password}         {result: {authToken, totpRequired, id}}
    /auth/totp/validate    {totpCode, authToken}    nothing: the token is good from now on
    /auth/captcha          by GET                   a proof of work, for both …/code as altcha

What is refused is `{error}`: 401 for what is wrong, 422 for what is missing or malformed, 429 for
too much, 400 for the rest. No credential is looked at, and there are no cookies, so that a page of
any origin may call and can do no more than a program.
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import MappingProxyType
from typing import Final
from uuid import UUID

import orjson
import structlog
from starlette.types import ASGIApp, Receive, Scope, Send

from app.errors import (
    DomainError,
    InvalidInput,
    LoginRefused,
    PasswordRefused,
    RateLimited,
    Unavailable,
)
from app.graphql.engine.errors import domain_error
from app.http import auth, form
from app.http.answers import CLOSE, Answer, Header, respond
from app.http.body import BodyRefused, read_body
from app.http.client_address import client_address
from app.http.cors import CORS_HEADERS, preflight
from app.http.metrics import Metrics
from app.process.runtime import Runtime
from app.services import rate_limits
from app.services.accounts.sessions import Login
from app.services.logins import captcha, entrance
from app.services.logins.codes import Channel
from app.services.logins.totp import TotpRefused

_TEXT_LENGTH_MAX: Final = 2_000
_CODE: Final = re.compile(r"[0-9]{6}", re.ASCII)
_CHANNELS: Final = (Channel.SMS, Channel.WHATSAPP, Channel.TELEGRAM)
_UNREAD: Final = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE})

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was sent, and from where."""

    members: Mapping[str, object]
    address: str
    user_agent: str

    def text(self, name: str) -> str:
        """Return a member that must be there. Raises `InvalidInput`."""
        found = self.optional(name)
        if not found:
            raise InvalidInput(f"{name} is missing: send it as a JSON string, or in a form.")
        return found

    def optional(self, name: str) -> str | None:
        """Return a member that may be left out. Raises `InvalidInput`."""
        found = self.members.get(name)
        if found is None:
            return None
        if not isinstance(found, str) or len(found) > _TEXT_LENGTH_MAX or "\0" in found:
            raise InvalidInput(
                f"{name} must be a text of at most {_TEXT_LENGTH_MAX} characters, without NUL."
            )
        return found

    def code(self) -> str:
        """Return the one-time code. Raises `InvalidInput`."""
        found = self.text("code").strip()
        if not _CODE.fullmatch(found):
            raise InvalidInput("code must be six digits.")
        return found


LoginHandler = Callable[[Runtime, Asked], Awaitable[object]]


class LoginEndpoints:
    """The application for the paths of logins."""

    def __init__(self, runtime: Runtime, metrics: Metrics) -> None:
        self._runtime = runtime
        self._trusted = runtime.settings.trusted_networks
        self._metrics = metrics

    @property
    def paths(self) -> Mapping[str, ASGIApp]:
        """The paths it answers at; they are compared exactly."""
        return MappingProxyType(dict.fromkeys((*_HANDLERS, _CAPTCHA), self))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wanted = "GET" if scope["path"] == _CAPTCHA else "POST"
        if scope["method"] == "OPTIONS":
            asked = _header(scope["headers"], b"access-control-request-headers")
            answer = preflight(asked)
        elif scope["method"] != wanted:
            body = _error_body(f"Send this by {wanted}.")
            answer = Answer(405, body).having((b"allow", f"{wanted}, OPTIONS".encode()))
        else:
            answer = await self._answer(scope, receive)
            if answer.status != HTTPStatus.OK:
                self._metrics.refused(answer.status)
        await respond(send, answer.having(*CORS_HEADERS))

    async def _answer(self, scope: Scope, receive: Receive) -> Answer:
        headers, client = scope["headers"], scope["client"]
        address = client_address(client and client[0], headers, self._trusted)
        settings = self._runtime.settings
        try:
            await rate_limits.anonymous_request(self._runtime, address=address)
            if scope["path"] == _CAPTCHA:
                return Answer(200, orjson.dumps(captcha.challenge(self._runtime)))
            body = await read_body(
                receive,
                headers,
                bytes_max=settings.body_bytes_max,
                timers=self._runtime.body_timers,
            )
            members = form.members(body, _header(headers, b"content-type"))
            asked = Asked(members, address, _header(headers, b"user-agent"))
            result = await _HANDLERS[scope["path"]](self._runtime, asked)
        except Exception as error:
            return _refused(error)
        return Answer(200, b"" if result is None else orjson.dumps(result))


async def _email_code(runtime: Runtime, asked: Asked) -> object:
    recipient = entrance.recipient_of(Channel.EMAIL, asked.text("email"))
    await captcha.require(runtime, asked.optional("altcha"))
    code_id = await entrance.ask_code(runtime, Channel.EMAIL, recipient, address=asked.address)
    return {"result": str(code_id)}


async def _email_login(runtime: Runtime, asked: Asked) -> object:
    try:
        code_id = UUID(asked.text("emailLoginId"))
    except ValueError:
        raise InvalidInput("emailLoginId must be the UUID that /auth/email/code gave.") from None
    login = await entrance.by_email(
        runtime,
        code_id=code_id,
        code=asked.code(),
        address=asked.address,
        user_agent=asked.user_agent,
    )
    return {"result": _facts(login)}


async def _phone_code(runtime: Runtime, asked: Asked) -> object:
    try:
        channel = Channel((asked.optional("channel") or Channel.SMS).lower())
    except ValueError:
        channel = Channel.EMAIL
    if channel not in _CHANNELS:
        raise InvalidInput(f"channel must be one of {', '.join(_CHANNELS)}.")
    recipient = entrance.recipient_of(channel, asked.text("phone"))
    await captcha.require(runtime, asked.optional("altcha"))
    await entrance.ask_code(runtime, channel, recipient, address=asked.address)
    return {"success": True}


async def _phone_login(runtime: Runtime, asked: Asked) -> object:
    login = await entrance.by_phone(
        runtime,
        phone=asked.text("phone"),
        code=asked.code(),
        address=asked.address,
        user_agent=asked.user_agent,
    )
    return _facts(login)


async def _password_login(runtime: Runtime, asked: Asked) -> object:
    login = await entrance.by_password(
        runtime,
        who=asked.text("user"),
        password=asked.text("password"),
        address=asked.address,
        user_agent=asked.user_agent,
    )
    return {"result": _facts(login)}


async def _totp_validate(runtime: Runtime, asked: Asked) -> object:
    await entrance.give_second_factor(
        runtime,
        token=asked.text("authToken"),
        code=asked.text("totpCode"),
        address=asked.address,
        user_agent=asked.user_agent,
    )
    return None


_CAPTCHA: Final = "/auth/captcha"
_HANDLERS: Final[Mapping[str, LoginHandler]] = MappingProxyType(
    {
        "/auth/email/code": _email_code,
        "/auth/email/login": _email_login,
        "/auth/phone/code": _phone_code,
        "/auth/phone/login": _phone_login,
        "/auth/password/login": _password_login,
        "/auth/totp/validate": _totp_validate,
    }
)


def _facts(login: Login) -> dict[str, object]:
    return {
        "authToken": login.token,
        "totpRequired": login.awaits_second_factor,
        "id": str(login.user_id),
    }


def _refused(error: Exception) -> Answer:
    """Return the answer to a request that ended in an exception, be it a refusal or a bug."""
    if isinstance(error, BodyRefused):
        answer = Answer(error.status, _error_body(error.message))
        return answer.having(CLOSE) if error.status in _UNREAD else answer
    known = domain_error(error)
    if known is None:
        _log.error("request_failed", exc_info=error)
        return Answer(500, _error_body("Internal server error."))
    status, text = _status(known)
    # With the headers that say when to ask again.
    return Answer(status, _error_body(text), auth.refusal(known).headers)


def _status(error: DomainError) -> tuple[int, str]:
    match error:
        case LoginRefused() | TotpRefused():
            return 401, "invalid code"
        case PasswordRefused():
            return 401, error.message
        case RateLimited():
            return 429, "too many requests"
        case Unavailable():
            return 503, error.message
        case InvalidInput():
            return 422, error.message
        case _:
            return 400, error.message


def _error_body(text: str) -> bytes:
    return orjson.dumps({"error": text})


def _header(headers: Iterable[Header], name: bytes) -> str:
    """Return the only value of a header, "" if there is none or they disagree."""
    values = {value for found, value in headers if found == name}
    return values.pop().decode("latin-1") if len(values) == 1 else ""
