"""The dashboard as routes: what every page passes before and after its own code.

    way in     who comes: cookies, session, address, language; counted as any request is
    acts       from a page of this server (Origin, Fetch Metadata), with a token of this visitor
    access     the row's: to the login, or to confirm who they are, with what was typed kept
    way out    headers of caution, cookies, fewer bytes

What a page refuses by a `DomainError` becomes a page that says so, with the status of its kind.
"""

from collections.abc import Sequence
from functools import partial
from http import HTTPStatus
from secrets import token_urlsafe
from typing import Final
from urllib.parse import quote, urlsplit

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.database.statements import DATABASE_ERRORS
from app.errors import (
    DomainError,
    InvalidInput,
    NotFound,
    RateLimited,
    Unauthenticated,
    Unavailable,
    WalletRefused,
)
from app.http.answers import Answer
from app.http.api import Api
from app.http.body import BodyRefused, read_body
from app.http.client_address import client_address
from app.http.compression import compressed
from app.http.graphiql import wants_page
from app.http.proxy_watch import https_host
from app.principal import Principal
from app.process.runtime import Runtime
from app.services import authentication, rate_limits
from app.services.accounts import sessions
from app.services.operators import sessions as operators
from app.services.operators import trail
from app.services.operators.sessions import OperatorSession
from app.web import forms, language
from app.web.access import OPERATOR_PATH, Access, Row
from app.web.cookies import LANGUAGE, OPERATOR, SESSION, VISIT, Cookies
from app.web.forms import KEPT, TOKEN, Form
from app.web.live import LiveStreams
from app.web.pages import confirming, entry
from app.web.pages.operator import entering
from app.web.rendering import FILES
from app.web.table import ROWS
from app.web.visit import Visit

#: A form with a list of payments in it is larger than what the API takes, and larger by a third
#: where the list is kept while somebody signs in.
_BODY_BYTES_MAX: Final = 524_288
_FORM: Final = "application/x-www-form-urlencoded"
#: Where somebody shows again who they are → what that lets them do.
_CONFIRMING: Final = {
    confirming.PATH: Access.CONFIRMED,
    entering.CONFIRM: Access.OPERATOR_CONFIRMED,
}

#: The database went away while something was done: before or after, nobody knows.
_NOT_SAID: Final = (
    "The database went away in the middle. It may have been done or not: look before you try again."
)

_log = structlog.get_logger(__name__)

HEADERS: Final = {
    # Nothing inline, nothing from elsewhere, no frames; forms go here and nowhere else.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Site:
    """Answers at the dashboard's addresses once its runtime is open."""

    def __init__(self, rows: Sequence[Row] = ROWS) -> None:
        self._rows = rows
        self._runtime: Runtime | None = None
        self._api: Api | None = None
        self._live: LiveStreams | None = None

    def open(self, runtime: Runtime, api: Api, live: LiveStreams) -> None:
        """Begin to answer. Some pages ask the API as its clients do, some are told of changes."""
        self._runtime, self._api, self._live = runtime, api, live

    def routes(self) -> list[Route]:
        """Return the routes of all pages, acts and files."""
        return [
            FILES.route(),
            *(
                Route(row.path, partial(self._answer, row), methods=[row.method])
                for row in self._rows
            ),
            # A program that posts to the root means the API: it is told where that is.
            Route("/", _no_page, methods=["POST", "PUT", "PATCH", "DELETE"]),
        ]

    async def _answer(self, row: Row, request: Request) -> Response:
        runtime, api = self._runtime, self._api
        if runtime is None or api is None:
            raise HTTPException(503)
        if request.url.path == "/" and not wants_page(request.headers.get("accept", "")):
            raise HTTPException(404)
        if any("\0" in part for part in request.path_params.values()):
            raise HTTPException(404)  # nothing has such a name, and the database takes none
        visit = await _visit(runtime, api, row, request)
        visit.live = self._live
        try:
            await _count(visit)
            answer = (
                await self._act(row, visit) if row.method == "POST" else await _show(row, visit)
            )
        except DomainError as error:
            answer = _message(visit, error)
        except DATABASE_ERRORS as error:
            _log.warning("page_without_database", error=type(error).__name__)
            answer = _message(visit, Unavailable(_NOT_SAID if row.method == "POST" else None))
        # Whoever has signed in is known by their session, whose token is in no other cookie.
        if not visit.cookies.get(VISIT) and visit.principal is None and visit.operator is None:
            visit.cookies.set(answer, VISIT, visit.holder)
        return await _sent(visit, answer)

    async def _act(self, row: Row, visit: Visit) -> Response:
        visit.form = await _form(visit)
        if not _is_from_here(visit.request):
            return visit.page("refused.html", status=403, why="another site")
        kept = forms.pack(visit.request.url.path, visit.form.kept())
        if not _is_known(row, visit):
            if row.access.is_of_operators:
                return entering.ask(visit, kept)
            return await entry.ask(visit, kept)
        if not visit.token_matches(visit.form.text(TOKEN)):
            return visit.page("refused.html", status=403, why="an old page")
        if not await _is_confirmed(row, visit):
            return await _ask_again(row, visit, kept)
        if row.path in _CONFIRMING:
            return await self._confirmed(row, visit)
        return await _done(row, visit)

    async def _confirmed(self, row: Row, visit: Visit) -> Response:
        """Look whether they are who they say, and go on with what they were about to do."""
        answer = await _done(row, visit)
        kept = forms.unpack(visit.form.text(KEPT))
        if answer.status_code != HTTPStatus.SEE_OTHER or kept is None:
            return answer
        path, form = kept
        rows = [one for one in self._rows if one.access is _CONFIRMING[row.path]]
        found = next(((one, parts) for one in rows if (parts := _matched(one, path))), None)
        if form is None or found is None:
            return answer
        wanted, visit.request.scope["path_params"] = found
        visit.form = form
        return await _done(wanted, visit)


async def _done(row: Row, visit: Visit) -> Response:
    """Carry out an act; what an operator does is written down before, with what comes of it."""
    if not row.access.is_of_operators:
        return await row.handler(visit)
    session = visit.operating
    act_id = await trail.begin(
        visit.runtime,
        trail.Where(session.id, visit.address, visit.user_agent),
        row.name,
        subject=" ".join(str(one) for one in visit.parts.values() if one),
        note=visit.form.text("reason"),
    )
    outcome = trail.REFUSED
    try:
        answer = await row.handler(visit)
        if answer.status_code < HTTPStatus.BAD_REQUEST:
            outcome = trail.DONE
    except DomainError:
        await trail.end(visit.runtime, act_id, outcome)
        raise
    await trail.end(visit.runtime, act_id, outcome)
    return answer


async def _no_page(_request: Request) -> Response:
    raise HTTPException(404)


async def _show(row: Row, visit: Visit) -> Response:
    here = visit.here
    if not _is_known(row, visit):
        way_in = f"{OPERATOR_PATH}/sign-in" if row.access.is_of_operators else "/sign-in"
        first = here in {"/", OPERATOR_PATH}
        return visit.go(way_in if first else f"{way_in}?next={quote(here)}")
    if not await _is_confirmed(row, visit):
        return await _ask_again(row, visit, forms.pack(here, None))
    return await row.handler(visit)


def _is_known(row: Row, visit: Visit) -> bool:
    """Tell whether whoever comes has signed in as the row asks for."""
    if row.access is Access.ANYONE:
        return True
    return (visit.operator if row.access.is_of_operators else visit.principal) is not None


async def _ask_again(row: Row, visit: Visit, kept: str) -> Response:
    if row.access.is_of_operators:
        return entering.ask_again(visit, kept)
    return await confirming.ask(visit, kept)


async def _is_confirmed(row: Row, visit: Visit) -> bool:
    if row.access is Access.OPERATOR_CONFIRMED:
        return visit.operating.is_confirmed
    if row.access is not Access.CONFIRMED:
        return True
    session_id = visit.member.session_id
    assert session_id is not None
    return await sessions.is_confirmed(visit.runtime, session_id)


async def _visit(runtime: Runtime, api: Api, row: Row, request: Request) -> Visit:
    trusted = runtime.settings.trusted_networks
    peer = request.client.host if request.client else ""
    cookies = Cookies(request.cookies, _is_https(runtime, request))
    principal = operator = None
    try:
        if row.is_of_operators:
            operator = await operators.find(runtime, cookies.get(OPERATOR))
        else:
            principal = await _member(runtime, cookies.get(SESSION))
    except (Unavailable, *DATABASE_ERRORS):
        # Nobody knows who comes, so there is no page of theirs.
        raise HTTPException(503, headers={"Retry-After": "5"}) from None
    wishes = [cookies.get(LANGUAGE), *language.accepted(request.headers.get("accept-language", ""))]
    return Visit(
        runtime=runtime,
        api=api,
        request=request,
        cookies=cookies,
        address=client_address(peer, request.headers.raw, trusted),
        language=language.choose(wish for wish in wishes if wish),
        holder=_holder(cookies, principal, operator),
        principal=principal,
        operator=operator,
    )


def _holder(cookies: Cookies, principal: Principal | None, operator: OperatorSession | None) -> str:
    if operator is not None:
        return operator.token
    if principal is not None:
        return cookies.get(SESSION)
    return cookies.get(VISIT) or token_urlsafe(18)


async def _member(runtime: Runtime, token: str) -> Principal | None:
    try:
        return await authentication.authenticate_session(runtime, token) if token else None
    except Unauthenticated:
        return None


async def _count(visit: Visit) -> None:
    if visit.operator is not None:
        await rate_limits.root_request(visit.runtime)
    elif visit.principal is None:
        await rate_limits.anonymous_request(visit.runtime, address=visit.address)
    else:
        await rate_limits.page(visit.runtime, visit.principal)


async def _form(visit: Visit) -> Form:
    request = visit.request
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        # What another site's page can send without being asked is text/plain, for one.
        raise InvalidInput("This takes forms of its own pages only.")
    try:
        body = await read_body(
            request.receive,
            request.headers.raw,
            bytes_max=_BODY_BYTES_MAX,
            timers=visit.runtime.body_timers,
        )
    except BodyRefused as refused:
        # What was not read would be taken for the next request.
        raise HTTPException(refused.status, refused.message, {"Connection": "close"}) from None
    return forms.parse(body)


def _is_from_here(request: Request) -> bool:
    """Tell whether a form was sent by a page of this server, as far as the browser says."""
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return False
    origin = request.headers.get("origin")
    try:
        return origin is None or urlsplit(origin).netloc == request.headers.get("host", "")
    except ValueError:  # `http://[`
        return False


def _is_https(runtime: Runtime, request: Request) -> bool:
    """Tell whether cookies are to go over HTTPS alone.

    At the host of a public URL that is https they are, whatever a proxy tells or keeps to itself.
    Anybody may say that a request came by HTTPS: no page has a visitor's browser say so, and who
    says it of their own has their cookies kept more strictly.
    """
    settings, headers = runtime.settings, request.headers
    return (
        request.url.scheme == "https"
        or headers.get("x-forwarded-proto", "").strip().lower() == "https"
        or headers.get("host", "").lower() == https_host(settings)
    )


def _matched(row: Row, path: str) -> dict[str, object] | None:
    """Return a row's names in a path that it acts at, None if it acts elsewhere.

    What was kept came through the browser, and says nothing about who may do what it names: the
    caller looks that it asks for what was confirmed.
    """
    if row.method != "POST":
        return None
    _, scope = Route(row.path, row.handler, methods=["POST"]).matches(
        {"type": "http", "method": "POST", "path": path, "root_path": ""}
    )
    return None if "path_params" not in scope else {"": "", **scope["path_params"]}


def _message(visit: Visit, error: DomainError) -> Response:
    match error:
        case NotFound() | WalletRefused():
            status = 404
        case RateLimited():
            status = 429
        case Unavailable():
            status = 503
        case _:
            status = 422
    answer = visit.page("message.html", status=status, message=error.message)
    if isinstance(error, RateLimited):
        answer.headers["Retry-After"] = str(error.retry_after_s)
    return answer


async def _sent(visit: Visit, answer: Response) -> Response:
    """Return an answer as it goes out."""
    for name, value in HEADERS.items():
        answer.headers.setdefault(name, value)
    # What an act answers may hold a secret that was just made: it is sent as it is.
    if visit.request.method != "GET" or not getattr(answer, "body", b""):
        return answer
    headers = tuple(one for one in answer.raw_headers if one[0] != b"content-length")
    found = await compressed(
        Answer(answer.status_code, bytes(answer.body), headers), visit.request.headers.raw
    )
    smaller = Response(found.body, found.status)
    smaller.raw_headers = [
        *found.headers,
        (b"content-length", str(len(found.body)).encode()),
    ]
    return smaller
