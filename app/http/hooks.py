"""REST hooks: how Zapier, n8n, Make and their like subscribe to events and end that again.

    POST   /hooks                  {url, types?, description?}: 201 {id, url, types, secret, …}
    GET    /hooks                  those of the caller; ?url= only the ones of a URL
    GET    /hooks/{id}             one of them
    DELETE /hooks/{id}             204, also if there is none any more
    DELETE /hooks                  {url}: the same for all of a URL
    GET    /hooks/types            what can be subscribed to: [{id, name, description}]
    GET    /hooks/samples/{type}   the last events of a type, newest first, or else a sample
    GET    /hooks/samples          a sample of each type

They are webhook endpoints as any others (`app.services.webhooks.endpoints`): those of a key are
told what the key may see, and end with it. Whatever a platform calls the URL (`targetUrl`,
`target_url`, `hookUrl`, …) and the types (`type`, `event`, `events`) is understood, JSON or a form;
what else it sends is ignored. To subscribe twice to the same is to be subscribed once.

It takes `webhooks:write`; to look, `webhooks:read` will do.
"""

import contextlib
from collections.abc import Collection, Mapping
from http import HTTPStatus
from typing import Final

import orjson
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from app.errors import Denied, InvalidInput, NotFound, Unavailable
from app.http import auth, calls, form, rest
from app.http.answers import Answer, respond
from app.http.body import read_body
from app.http.cors import CORS_HEADERS, preflight
from app.http.metrics import Metrics
from app.http.rest import StatusRefused
from app.limits.windows import Quota
from app.permissions import Permission
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.events import catalogue, feed
from app.services.events.feed import Sight
from app.services.pages import PageRequest
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import endpoints

PATH: Final = "/hooks"

_METHODS: Final = "GET, POST, DELETE, OPTIONS"
_SAMPLES_MAX: Final = 3
_PAGE: Final = 100
URL_NAMES: Final = (
    "url",
    "targetUrl",
    "target_url",
    "hookUrl",
    "hook_url",
    "callbackUrl",
    "callback_url",
    "subscription_url",
)
_TYPE_NAMES: Final = ("types", "type", "events", "event", "eventTypes", "eventType", "event_type")
_NOTE_NAMES: Final = ("description", "name")


class _Call:
    """A request whose caller is known."""

    def __init__(
        self, runtime: Runtime, principal: Principal, actor: Actor, members: Mapping[str, object]
    ) -> None:
        self.runtime = runtime
        self.principal = principal
        self.actor = actor
        self._members = members

    def may(self, *any_of: Permission) -> None:
        """Raise `Denied` unless the caller has one of some permissions."""
        if not any(map(self.principal.may, any_of)):
            raise Denied(f"This needs the permission {' or '.join(any_of)}.")

    def url(self) -> str | None:
        """Return the URL that is meant, by whichever name; some platforms send it by two."""
        found = dict.fromkeys(self._texts(URL_NAMES))
        if len(found) > 1:
            raise InvalidInput("Several different URLs are given. Send one, as url.")
        return next(iter(found), None)

    def types(self) -> frozenset[EventType] | None:
        """Return the types that are meant, None for all. Raises `InvalidInput`."""
        names: list[str] = []
        for name in _TYPE_NAMES:
            value = self._members.get(name)
            parts = value.split(",") if isinstance(value, str) else value
            if parts is not None and not (
                isinstance(parts, list) and all(isinstance(part, str) for part in parts)
            ):
                raise InvalidInput(f"{name} must be a text, or a list of texts.")
            names += [part.strip() for part in parts or ()]
        wanted = [name for name in names if name not in {"", "*"}]
        return feed.types_of(wanted) if wanted else None

    def note(self) -> str | None:
        """Return what the hook is to be called."""
        return next(iter(self._texts(_NOTE_NAMES)), None)

    def _texts(self, names: Collection[str]) -> list[str]:
        found = [(name, self._members[name]) for name in names if self._members.get(name)]
        for name, value in found:
            if not isinstance(value, str):
                raise InvalidInput(f"{name} must be a text.")
        return [str(value) for _, value in found]


class HooksEndpoint:
    """Answers at `/hooks` and below; until its runtime is open it refuses all."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._runtime: Runtime | None = None

    def open(self, runtime: Runtime) -> None:
        """Begin to answer for a runtime."""
        self._runtime = runtime

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [Route(PATH, self), Route(f"{PATH}/{{rest:path}}", self)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] == "OPTIONS":
            asked = rest.header(scope["headers"], b"access-control-request-headers")
            answer = preflight(asked, methods=_METHODS)
        else:
            answer = await self._answer(scope, receive)
        await respond(send, answer.having(*CORS_HEADERS))

    async def _answer(self, scope: Scope, receive: Receive) -> Answer:
        runtime, principal = self._runtime, None
        quotas: tuple[Quota, ...] = ()
        if runtime is None:
            return rest.refused(Unavailable())
        try:
            client = rest.client_of(runtime, scope)
            body = await read_body(
                receive,
                client.headers,
                bytes_max=runtime.settings.body_bytes_max,
                timers=runtime.body_timers,
            )
            principal, caller = await rest.identify(runtime, client, body)
            quotas = caller.quotas
            kind = rest.header(client.headers, b"content-type")
            members = form.members(body, kind) if body else rest.parameters(scope["query_string"])
            actor = Actor.of(principal, client.address, client.user_agent)
            call = _Call(runtime, principal, actor, members)
            below = scope["path"].removeprefix(PATH).strip("/")
            answer = await _carried_out(call, scope["method"], below)
            calls.count_success(runtime, principal, f"{scope['method']} {PATH}")
        except Exception as error:
            calls.count_refused(runtime, principal, error)
            answer = rest.refused(error)
            self._metrics.refused(answer.status)
        return answer.having(*auth.quota_headers(quotas))


async def _carried_out(call: _Call, method: str, below: str) -> Answer:
    """Carry out what is asked for at a path below `/hooks`."""
    first, _, rest_ = below.partition("/")
    match method, first:
        case "GET", "types" if not rest_:
            return _types(call)
        case "GET", "samples":
            return await _samples(call, rest_)
        case _ if rest_:
            raise NotFound("There is nothing here. Hooks are at /hooks.")
        case "POST", "":
            return await _subscribe(call)
        case "GET", "":
            return await _list(call)
        case "DELETE", "":
            return await _unsubscribe_url(call)
        case "GET", endpoint_id:
            return await _one(call, endpoint_id)
        case "DELETE", endpoint_id:
            call.may(Permission.WEBHOOKS_WRITE)
            await _delete(call, endpoint_id)
            return Answer(204)
        case _:
            raise StatusRefused(
                HTTPStatus.METHOD_NOT_ALLOWED,
                "Subscribe by POST to /hooks, unsubscribe by DELETE.",
                (b"allow", _METHODS.encode()),
            )


async def _subscribe(call: _Call) -> Answer:
    call.may(Permission.WEBHOOKS_WRITE)
    url, types = call.url(), call.types()
    if url is None:
        raise InvalidInput('Send where to post events to: {"url": "https://…", "types": […]}.')
    if types is not None:
        Sight.of(call.principal, types)
    for known in await _of_url(call, url):
        is_same = _wanted(known) == types and known.wallet_ids is None
        if is_same and known.disabled_at is None:
            endpoint, secret = await endpoints.reveal(call.runtime, call.actor, known.id)
            return Answer(200, orjson.dumps(_facts(endpoint) | {"secret": secret}))
    endpoint, secret = await endpoints.create(
        call.runtime,
        call.actor,
        url=url,
        description=call.note(),
        types=None if types is None else sorted(types),
    )
    return Answer(201, orjson.dumps(_facts(endpoint) | {"secret": secret}))


async def _list(call: _Call) -> Answer:
    call.may(Permission.WEBHOOKS_READ, Permission.WEBHOOKS_WRITE)
    found = await _of_url(call, call.url())
    return Answer(200, orjson.dumps([_facts(endpoint) for endpoint in found]))


async def _one(call: _Call, endpoint_id: str) -> Answer:
    call.may(Permission.WEBHOOKS_READ, Permission.WEBHOOKS_WRITE)
    found = await endpoints.find(call.runtime, call.principal, endpoint_id)
    if found is None:
        raise NotFound("There is no such webhook endpoint.")
    return Answer(200, orjson.dumps(_facts(found)))


async def _unsubscribe_url(call: _Call) -> Answer:
    call.may(Permission.WEBHOOKS_WRITE)
    url, types = call.url(), call.types()
    if url is None:
        raise InvalidInput("Say which: DELETE /hooks/{id}, or the url in the body.")
    for endpoint in await _of_url(call, url):
        if types is None or _wanted(endpoint) == types:
            await _delete(call, endpoint.id)
    return Answer(204)


async def _delete(call: _Call, endpoint_id: str) -> None:
    """Delete a hook; one that is gone, or never was the caller's, is as it should be."""
    with contextlib.suppress(NotFound):
        await endpoints.delete(call.runtime, call.actor, endpoint_id)


async def _of_url(call: _Call, url: str | None) -> list[Endpoint]:
    """Return the caller's hooks, all or those of a URL, newest first."""
    found: list[Endpoint] = []
    cursor = None
    while True:
        request = PageRequest(_PAGE, cursor, backwards=False)
        page = await endpoints.page(call.runtime, call.principal, request)
        found += [one for one in page.items if not one.of_key and url in {None, one.url}]
        if not page.has_next:
            return found
        cursor = page.items[-1].id


def _types(call: _Call) -> Answer:
    call.may(Permission.WEBHOOKS_READ, Permission.WEBHOOKS_WRITE)
    seen = Sight.of(call.principal).types
    entries = [entry for type_, entry in catalogue.CATALOGUE.items() if type_ in seen]
    rows = [
        {"id": entry.type, "name": entry.title, "description": entry.description}
        for entry in entries
    ]
    return Answer(200, orjson.dumps(rows))


async def _samples(call: _Call, named: str) -> Answer:
    call.may(Permission.WEBHOOKS_READ, Permission.WEBHOOKS_WRITE)
    types = feed.types_of([named]) if named else call.types()
    sight = Sight.of(call.principal, types)
    events = []
    if types is not None:
        events = await feed.latest(
            call.runtime, call.principal.account_id, sight, last=_SAMPLES_MAX
        )
    told = await feed.told(call.runtime, events[::-1])
    if told:
        return Answer(200, f"[{','.join(one.body for one in told)}]".encode())
    samples = [catalogue.CATALOGUE[type_].sample for type_ in sorted(sight.types)]
    return Answer(200, orjson.dumps(samples))


def _wanted(endpoint: Endpoint) -> frozenset[EventType] | None:
    return None if endpoint.types is None else frozenset(endpoint.types)


def _facts(endpoint: Endpoint) -> dict[str, object]:
    wallets = endpoint.wallet_ids
    return {
        "id": endpoint.id,
        "url": endpoint.url,
        "types": endpoint.types,
        "walletIds": None if wallets is None else [str(one) for one in wallets],
        "description": endpoint.description,
        "createdAt": endpoint.created_at.isoformat(timespec="milliseconds"),
        "disabledAt": endpoint.disabled_at and endpoint.disabled_at.isoformat(),
        "disabledReason": endpoint.disabled_reason,
    }
