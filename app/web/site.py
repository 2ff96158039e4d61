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

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.addresses import within
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
from app.http.body import BodyRefused, read_body
from app.http.client_address import client_address
from app.http.compression import compressed
from app.http.graphiql import wants_page
from app.principal import Principal
from app.process.runtime import Runtime
from app.services import authentication, rate_limits
from app.services.accounts import sessions
from app.web import forms, language
from app.web.access import Access, Row
from app.web.cookies import LANGUAGE, SESSION, VISIT, Cookies
from app.web.forms import KEPT, TOKEN, Form
from app.web.live import LiveStreams
from app.web.pages import confirming, entry
from app.web.rendering import FILES
from app.web.table import ROWS
from app.web.visit import Visit

#: A form with a list of payments in it is larger than what the API takes.
_BODY_BYTES_MAX: Final = 262_144
_FORM: Final = "application/x-www-form-urlencoded"

HEADERS: Final = {
    # Nothing inline, nothing from elsewhere, no frames; forms go here and nowhere else.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
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
        self._live: LiveStreams | None = None

    def open(self, runtime: Runtime, live: LiveStreams | None = None) -> None:
        """Begin to answer; without `live` no page is told anything, and each asks again."""
        self._runtime = runtime
        self._live = live

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
        runtime = self._runtime
        if runtime is None:
            raise HTTPException(503)
        if request.url.path == "/" and not wants_page(request.headers.get("accept", "")):
            raise HTTPException(404)
        visit = await _visit(runtime, request)
        visit.live = self._live
        try:
            await _count(visit)
            answer = (
                await self._act(row, visit) if row.method == "POST" else await _show(row, visit)
            )
        except DomainError as error:
            answer = _message(visit, error)
        if not visit.cookies.get(VISIT) and visit.principal is None:
            visit.cookies.set(answer, VISIT, visit.holder)
        return await _sent(visit, answer)

    async def _act(self, row: Row, visit: Visit) -> Response:
        visit.form = await _form(visit)
        if not _is_from_here(visit.request):
            return visit.page("refused.html", status=403, why="another site")
        if row.access is not Access.ANYONE and visit.principal is None:
            return entry.ask(visit, forms.pack(visit.request.url.path, visit.form.kept()))
        if not visit.token_matches(visit.form.text(TOKEN)):
            return visit.page("refused.html", status=403, why="an old page")
        if not await _is_confirmed(row, visit):
            return await confirming.ask(
                visit, forms.pack(visit.request.url.path, visit.form.kept())
            )
        if row.path == confirming.PATH:
            return await self._confirmed(row, visit)
        return await row.handler(visit)

    async def _confirmed(self, row: Row, visit: Visit) -> Response:
        """Look whether they are who they say, and go on with what they were about to do."""
        answer = await row.handler(visit)
        kept = forms.unpack(visit.form.text(KEPT))
        if answer.status_code != HTTPStatus.SEE_OTHER or kept is None:
            return answer
        path, form = kept
        found = next(((one, parts) for one in self._rows if (parts := _matched(one, path))), None)
        if not form.pairs or found is None:
            return answer
        wanted, visit.request.scope["path_params"] = found
        visit.form = form
        return await wanted.handler(visit)


async def _no_page(_request: Request) -> Response:
    raise HTTPException(404)


async def _show(row: Row, visit: Visit) -> Response:
    here = visit.request.url.path
    if query := visit.request.url.query:
        here = f"{here}?{query}"
    if row.access is not Access.ANYONE and visit.principal is None:
        return visit.go("/sign-in" if here == "/" else f"/sign-in?next={quote(here)}")
    if not await _is_confirmed(row, visit):
        return await confirming.ask(visit, forms.pack(here, ()))
    return await row.handler(visit)


async def _is_confirmed(row: Row, visit: Visit) -> bool:
    if row.access is not Access.CONFIRMED:
        return True
    session_id = visit.member.session_id
    assert session_id is not None
    return await sessions.is_confirmed(visit.runtime, session_id)


async def _visit(runtime: Runtime, request: Request) -> Visit:
    trusted = runtime.settings.trusted_networks
    peer = request.client.host if request.client else ""
    cookies = Cookies(request.cookies, _is_https(runtime, request, peer))
    token = cookies.get(SESSION)
    principal = await _member(runtime, token)
    wishes = [cookies.get(LANGUAGE), *language.accepted(request.headers.get("accept-language", ""))]
    return Visit(
        runtime=runtime,
        request=request,
        cookies=cookies,
        address=client_address(peer, request.headers.raw, trusted),
        language=language.choose(wish for wish in wishes if wish),
        holder=token if principal is not None else cookies.get(VISIT) or token_urlsafe(18),
        principal=principal,
    )


async def _member(runtime: Runtime, token: str) -> Principal | None:
    try:
        return await authentication.authenticate_session(runtime, token) if token else None
    except Unauthenticated:
        return None


async def _count(visit: Visit) -> None:
    if visit.principal is None:
        await rate_limits.anonymous_request(visit.runtime, address=visit.address)
    else:
        await rate_limits.request_by(visit.runtime, visit.principal)


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
            timeout_s=visit.runtime.settings.body_timeout_s,
        )
    except BodyRefused as refused:
        raise InvalidInput(refused.message) from None
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


def _is_https(runtime: Runtime, request: Request, peer: str) -> bool:
    scheme = request.url.scheme
    if within(peer, runtime.settings.trusted_networks):
        scheme = request.headers.get("x-forwarded-proto", scheme).strip().lower()
    return scheme == "https"


def _matched(row: Row, path: str) -> dict[str, object] | None:
    """Return a row's names in a path that it acts at, None if it acts elsewhere.

    Only of rows that ask for confirmation: what was kept came through the browser, and says nothing
    about who may do what it names.
    """
    if row.method != "POST" or row.access is not Access.CONFIRMED:
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
