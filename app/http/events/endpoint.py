"""GET /events: the events that a credential may see, as server-sent events.

    GET /events                        what comes from now on
    GET /events?types=send.onchain     only some types, separated by commas
    Last-Event-ID, or ?lastEventId=    what came after that event, then what comes

Each event has its id, its type and, as data, the body that a webhook would bring. Whoever was cut
off comes back with the id of the last one, as every client of such streams does by itself, and is
told what it missed. The credential is looked for where `/graphql` looks for it; a stream ends with
its credential, and when what that may do changes.

    400 a parameter is wrong      403 it may see nothing of what it asks for
    401 no valid credential       429 too many requests, or streams of one credential or account
    503 the server has too many streams, or cannot look the credential up
"""

from collections.abc import Hashable, Mapping, Sequence
from http import HTTPStatus
from types import MappingProxyType
from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from app.errors import InvalidInput
from app.http import auth, calls, draining, rest
from app.http.answers import Header, problem, respond
from app.http.body import check_bodiless
from app.http.cors import CORS_HEADERS, preflight
from app.http.draining import Draining
from app.http.events.counting import OpenStreams
from app.http.events.stream import EventStream, StreamRequest
from app.http.metrics import Metrics
from app.limits.windows import Quota
from app.principal import Principal
from app.process.runtime import Runtime
from app.services.events import feed
from app.services.events.feed import Sight
from app.services.outbox import Cursor

PATH: Final = "/events"

_METHODS: Final = "GET, OPTIONS"
_PARAMETERS: Final = frozenset({"types", "lastEventId"})
_USED: Final = "GET /events"

_NOT_ALLOWED: Final = problem(
    HTTPStatus.METHOD_NOT_ALLOWED, "Ask for events by GET.", (b"allow", _METHODS.encode())
)


class EventsEndpoint:
    """The application at `/events`."""

    def __init__(
        self, runtime: Runtime, metrics: Metrics, draining: Draining, streams: OpenStreams
    ) -> None:
        self._runtime = runtime
        self._metrics = metrics
        self._draining = draining
        self._streams = streams

    @property
    def paths(self) -> Mapping[str, ASGIApp]:
        """The paths it answers at; they are compared exactly."""
        return MappingProxyType({PATH: self})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        method = scope["method"]
        if method == "GET":
            await self._serve(scope, receive, send)
        elif method == "OPTIONS":
            asked = rest.header(scope["headers"], b"access-control-request-headers")
            await respond(send, preflight(asked, methods=_METHODS).having(*CORS_HEADERS))
        else:
            await respond(send, _NOT_ALLOWED.having(*CORS_HEADERS))

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        runtime = self._runtime
        client = rest.client_of(runtime, scope)
        principal = None
        quotas: tuple[Quota, ...] = ()
        try:
            check_bodiless(client.headers)
            principal, caller = await rest.identify(runtime, client)
            quotas = caller.quotas
            asked = asked_for(scope["query_string"], client.headers)
            Sight.of(principal, asked.types)
            scope[draining.ENDS_WITH_CLIENT] = True
            with self._streams.counted(self._bounds(principal)):
                calls.count_success(runtime, principal, _USED)
                stream = EventStream(
                    runtime,
                    asked,
                    client,
                    receive=receive,
                    send=send,
                    proven=principal.restrictions.client_key,
                )
                headers = (*CORS_HEADERS, *auth.quota_headers(quotas))
                await stream.run(headers, self._draining)
        except Exception as error:
            calls.count_refused(runtime, principal, error)
            answer = rest.refused(error)
            self._metrics.refused(answer.status)
            await respond(send, answer.having(*CORS_HEADERS, *auth.quota_headers(quotas)))

    def _bounds(self, principal: Principal) -> Mapping[Hashable, tuple[int, str]]:
        settings = self._runtime.settings
        return {
            principal.key_id or principal.session_id: (
                settings.event_streams_per_credential_max,
                "this credential",
            ),
            principal.account_id: (settings.event_streams_per_account_max, "this account"),
        }


def asked_for(query_string: bytes, headers: Sequence[Header]) -> StreamRequest:
    """Return what a request asks for. Raises `InvalidInput`.

    The header goes before the address: a client that comes back keeps the address of its first
    request, and says in the header how far it has come.
    """
    given = rest.parameters(query_string)
    unknown = next((name for name in given if name not in _PARAMETERS), None)
    if unknown is not None:
        raise InvalidInput(f"{unknown[:40]!r} is no parameter. Known: types, lastEventId.")
    names = [part.strip() for part in given.get("types", "").split(",")]
    types = feed.types_of([name for name in names if name])
    told = rest.header(headers, b"last-event-id")
    after = told or given.get("lastEventId", "")
    return StreamRequest(types or None, Cursor.of(after) if after else None)
