"""What every request passes: the way in, an id, headers of caution, a line in the log.

Plain ASGI: Starlette's BaseHTTPMiddleware would cost more than most requests do.
"""

from collections.abc import Mapping
from contextvars import ContextVar
from itertools import count
from time import perf_counter
from typing import Final
from uuid import uuid4

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import STRUCTLOG_KEY_PREFIX

from app.http.answers import Header, respond
from app.http.errors import INTERNAL_ERROR
from app.http.metrics import Metrics
from app.http.proxy_watch import ProxyWatch

_NOSNIFF: Final[Header] = (b"x-content-type-options", b"nosniff")
_REQUEST_ID: Final = b"x-request-id"
_ERROR_STATUS: Final = 400
_PATH_CHARS_LOGGED: Final = 200

_log = structlog.get_logger(__name__)

# The shape of a UUID v4, unique among processes by its first four groups, in half the time.
_ids: Final = count(1)
_ids_of: Final = str(uuid4())[:24]

#: What `structlog.contextvars` adds to each line; to bind it there takes ten times as long.
_request_id: Final = ContextVar[str](f"{STRUCTLOG_KEY_PREFIX}request_id")


class Edge:
    """The outermost application. Requests for the paths in `direct` do not go through a router."""

    def __init__(
        self,
        app: ASGIApp,
        direct: Mapping[str, ASGIApp],
        *,
        logs_all: bool,
        proxies: ProxyWatch | None = None,
        metrics: Metrics | None = None,
    ) -> None:
        """Answers below 400 are logged only if `logs_all`: a line costs as much as a query."""
        self._app = app
        self._proxies = proxies
        self._direct = direct
        self._logs_all = logs_all
        self._metrics = metrics or Metrics()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        number = next(_ids)
        request_id = f"{_ids_of}{number:012x}"
        _request_id.set(request_id)
        if self._proxies is not None:
            self._proxies.look(scope, number)
        app = self._direct.get(scope["path"], self._app)
        if scope["type"] == "websocket":
            await self._connect(app, scope, receive, send)
        else:
            await self._answer(app, scope, receive, send, request_id.encode())

    async def _answer(
        self, app: ASGIApp, scope: Scope, receive: Receive, send: Send, request_id: bytes
    ) -> None:
        began = perf_counter()
        status = 0

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message.setdefault("headers", [])
                message["headers"] = _completed(headers, request_id)
            await send(message)

        try:
            await app(scope, receive, send_on)
        except Exception:
            _log.exception("request_failed", method=scope["method"], path=_path(scope))
            # Something that has begun cannot be unsaid; the connection is closed instead.
            if not status:
                await respond(send_on, INTERNAL_ERROR)
        path = scope["path"]
        self._metrics.answered(path, status, is_direct=path in self._direct)
        if self._logs_all or status >= _ERROR_STATUS:
            _log.info(
                "request_answered",
                method=scope["method"],
                path=_path(scope),
                status=status,
                duration_ms=round((perf_counter() - began) * 1_000, 2),
            )

    async def _connect(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        began = perf_counter()
        try:
            await app(scope, receive, send)
        except Exception:
            _log.exception("socket_failed", path=_path(scope))
        if self._logs_all:
            duration_s = round(perf_counter() - began, 1)
            _log.info("socket_closed", path=_path(scope), duration_s=duration_s)


def _completed(headers: list[Header], request_id: bytes) -> list[Header]:
    """Return the headers of an answer with those that none may lack."""
    added = [*headers, (_REQUEST_ID, request_id)]
    for name, _ in headers:
        if name == b"x-content-type-options":
            return added
    added.append(_NOSNIFF)
    return added


def _path(scope: Scope) -> str:
    """Return the path without its query, where people put secrets."""
    return str(scope["path"])[:_PATH_CHARS_LOGGED]
