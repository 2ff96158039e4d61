"""Pages for browsers where no page of ours answers: an address that there is not, a fault of ours.

Programs get what `app.http.errors` says. Nobody is looked up for such a page, nor is the database
asked: it is shown when that is down, and to whoever tries addresses.
"""

from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Match, Route
from structlog.contextvars import get_contextvars

from app.http.errors import EXCEPTION_HANDLERS, Handler
from app.http.graphiql import wants_page
from app.web import language, rendering
from app.web.site import HEADERS
from app.web.table import ROWS
from app.web.visit import within_here

_READING: Final = frozenset({"GET", "HEAD"})
_PAGES: Final = [Route(row.path, row.handler) for row in ROWS if row.method == "GET"]


def handlers() -> Mapping[type[Exception], Handler]:
    """Return what answers exceptions: a page for a browser, and for others what the API says."""
    return {kind: partial(_answer, otherwise) for kind, otherwise in EXCEPTION_HANDLERS.items()}


async def _answer(otherwise: Handler, request: Request, error: Exception) -> Response:
    if not wants_page(request.headers.get("accept", "")):
        return await otherwise(request, error)
    status, headers = HTTPStatus.INTERNAL_SERVER_ERROR, {}
    if isinstance(error, HTTPException):
        status, headers = HTTPStatus(error.status_code), dict(error.headers or {})
    if status is HTTPStatus.NOT_FOUND and (path := _without_slash(request)):
        return RedirectResponse(path, HTTPStatus.PERMANENT_REDIRECT)
    text = rendering.render(
        language.choose(language.accepted(request.headers.get("accept-language", ""))),
        "error.html",
        {
            "status": status.value,
            "is_simulated": False,
            "told": "",
            "request_id": get_contextvars().get("request_id", ""),
        },
    )
    return HTMLResponse(text, status, {**HEADERS, "Vary": "Accept", **headers})


def _without_slash(request: Request) -> str:
    """Return where a page is that somebody asks for with a slash behind it, "" if nowhere."""
    path = request.url.path
    short = path.rstrip("/")
    if request.method not in _READING or short == path or within_here(short) != short:
        return ""
    scope = {"type": "http", "method": "GET", "path": short, "root_path": ""}
    if not any(page.matches(scope)[0] is Match.FULL for page in _PAGES):
        return ""
    return f"{short}?{request.url.query}" if request.url.query else short
