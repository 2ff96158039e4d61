"""From the headers of a request, or the first message of a websocket, to who is asking.

An API key comes in `X-API-KEY`, a session token in `Authorization: Bearer`; the names in any case.
An API key may come as a Bearer, too, as many clients send theirs; its prefix tells it from a token.
The root key comes in `X-API-KEY`, and only over HTTP: a websocket has no use for it. Nothing
else is looked at: no query string, no cookie, no body. An empty header counts as absent, as in
Blink: web clients send one before login, and no caller may do less than an anonymous one. Basic
credentials beside an API key are a reverse proxy's, and none of our business.

With a key that is bound to a client the request is signed by it: in `Signature-Input` and
`Signature`, which stand where the key does.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from http import HTTPStatus
from typing import NamedTuple
from uuid import uuid4

import orjson
from starlette.types import Scope
from structlog.contextvars import get_contextvars

from app.errors import (
    CreditsExhausted,
    DomainError,
    InvalidInput,
    RateLimited,
    Unauthenticated,
    Unavailable,
)
from app.http.answers import JSON, NO_STORE, Answer, Header
from app.limits.windows import Quota
from app.principal import Principal
from app.process.runtime import Runtime
from app.services import authentication, rate_limits
from app.services.keys import crediting
from app.services.keys.proofs import ClientProof
from app.services.operators import root_key
from app.signatures.messages import Message

_API_KEY = "x-api-key"
_AUTHORIZATION = "authorization"
_SHOWN_IN = frozenset({b"x-api-key", b"authorization"})
_BEARER = "bearer "
_BASIC = "basic "
_ROOT = "root_"


class CredentialKind(Enum):
    """What it is that a caller showed."""

    KEY = 1
    SESSION = 2


@dataclass(frozen=True, slots=True)
class Credential:
    """What the caller showed, not yet checked. Never log it: `repr` leaves the text out."""

    kind: CredentialKind
    text: str
    #: The header that it came in, in lower case.
    header: str = field(default="", compare=False)

    def __repr__(self) -> str:
        return f"Credential({self.kind.name})"


class Caller(NamedTuple):
    """Who is asking, from where. `quotas` are what is left of the limits that were counted.

    The holder of the root key is no principal: no account is theirs.
    """

    principal: Principal | None
    address: str
    quotas: tuple[Quota, ...] = ()
    is_root: bool = False
    user_agent: str = ""
    #: False when the request is still to be counted, once it is known what it asks for.
    is_counted: bool = True


def credential_in_headers(headers: Iterable[tuple[bytes, bytes]]) -> Credential | None:
    """Return the credential of a request, None when it carries none.

    Raises `InvalidInput` for more than one, `Unauthenticated` for another kind of Authorization.
    """
    shown = [header for header in headers if header[0] in _SHOWN_IN]
    if len(shown) == 1 and shown[0][0] == b"x-api-key":
        text = shown[0][1].decode("latin-1").strip()
        return Credential(CredentialKind.KEY, text, _API_KEY) if text else None
    return _only([(name.decode("latin-1"), value.decode("latin-1")) for name, value in shown])


def credential_in_payload(payload: Mapping[str, object]) -> Credential | None:
    """Return the credential of a websocket's `connection_init` payload; raises as for headers.

    It may stand in an object `headers` there, as some clients have it.
    """
    pairs = []
    for name, value in _members(payload):
        if name in (_API_KEY, _AUTHORIZATION) and value is not None:
            if not isinstance(value, str):
                raise Unauthenticated
            pairs.append((name, value))
    return _only(pairs)


def message_of(scope: Scope, body: bytes = b"") -> Message:
    """Return a request as its client may have signed it; of a WebSocket that is its handshake."""
    method = "GET" if scope["type"] == "websocket" else scope["method"]
    path = scope.get("raw_path") or scope["path"].encode()
    return Message(method, path, scope["query_string"], scope["headers"], body)


def message_in_payload(handshake: Message, payload: Mapping[str, object]) -> Message:
    """Return a handshake with what a `connection_init` payload has in the place of headers."""
    headers = tuple(
        (name.encode(), value.encode())
        for name, value in _members(payload)
        if isinstance(value, str) and name.isascii() and value.isascii() and value.isprintable()
    )
    return handshake._replace(headers=headers)


async def authenticate(
    runtime: Runtime,
    credential: Credential | None,
    *,
    address: str,
    user_agent: str = "",
    message: Message | None = None,
    proven: bytes | None = None,
) -> Principal | None:
    """Return the principal of a credential, None for an anonymous caller; counts no request.

    `message` is the request, for a key that is bound to a client; `proven` is the key of a client
    that has signed one before.

    The root key has no principal: here it is an API key that does not exist. Raises
    `Unauthenticated`, or `RateLimited` once an address has shown too many bad credentials.
    """
    if credential is None:
        return None
    try:
        if _is_api_key(runtime, credential):
            return await authentication.authenticate(
                runtime,
                credential.text,
                address=address,
                user_agent=user_agent,
                proof=ClientProof(message, credential.header, proven),
            )
        return await authentication.authenticate_session(runtime, credential.text)
    except Unauthenticated:
        await rate_limits.refused_credential(runtime, address=address)
        raise


async def identify(
    runtime: Runtime,
    headers: Iterable[tuple[bytes, bytes]],
    *,
    address: str,
    user_agent: str = "",
    message: Message | None = None,
    counts_work: bool = False,
) -> Caller:
    """Return the caller of an HTTP request and count the request against its key.

    `message` is all of the request: without it no key that is bound to a client is accepted. With
    `counts_work`, what is asked for will be known: a key that is limited by it is not counted yet.

    Raises `InvalidInput`, `Unauthenticated`, `RateLimited`, `Unavailable`: see `refusal`.
    """
    credential = credential_in_headers(headers)
    if credential is not None and _is_root(runtime, credential):
        quotas = await rate_limits.root_request(runtime)
        return Caller(None, address, quotas, is_root=True, user_agent=user_agent)
    principal = await authenticate(
        runtime, credential, address=address, user_agent=user_agent, message=message
    )
    if principal is None:
        await rate_limits.anonymous_request(runtime, address=address)
        return Caller(None, address, user_agent=user_agent)
    if counts_work and rate_limits.waits_for_document(principal):
        return Caller(principal, address, user_agent=user_agent, is_counted=False)
    quotas = await rate_limits.request_by(runtime, principal)
    if not counts_work:
        await crediting.take(runtime, principal, rate_limits.A_REQUEST)
    return Caller(principal, address, quotas, user_agent=user_agent)


def refusal(error: DomainError) -> Answer:
    """Return the answer to a request that is refused as a whole."""
    status = _status(error)
    headers = [JSON, NO_STORE]
    if isinstance(error, RateLimited):
        headers.append((b"retry-after", str(error.retry_after_s).encode()))
        if error.policy:
            headers += _rate_headers(
                f'"{error.policy}";q={error.amount};w={error.window_s}',
                f'"{error.policy}";r=0;t={error.retry_after_s}',
            )
    details = {
        "code": status.value,
        "status": status.phrase,
        # What the log and `X-Request-ID` call the request; something new outside of any.
        "request": get_contextvars().get("request_id") or str(uuid4()),
        "message": error.message,
    }
    return Answer(status.value, orjson.dumps({"error": details}), tuple(headers))


def quota_headers(quotas: Sequence[Quota]) -> list[Header]:
    """Return the `RateLimit` headers of a request that was counted, none without a limit.

    All limits are named; what is left is told of the one that will refuse first.
    """
    if not quotas:
        return []
    nearest = min(quotas, key=lambda one: (one.remaining / one.limit.amount, -one.reset_after_s))
    policies = (
        f'"{limit.name}";q={limit.amount};w={limit.window_s}'
        for limit in (quota.limit for quota in quotas)
    )
    left = f'"{nearest.limit.name}";r={nearest.remaining};t={nearest.reset_after_s}'
    return _rate_headers(", ".join(policies), left)


def _members(payload: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    nested = payload.get("headers")
    for name, value in (*payload.items(), *(nested.items() if isinstance(nested, dict) else ())):
        yield name.lower(), value


def _only(pairs: Iterable[tuple[str, str]]) -> Credential | None:
    found = [(name, text) for name, value in pairs if (text := value.strip())]
    if any(name == _API_KEY for name, _ in found):
        found = [
            (name, text)
            for name, text in found
            if name == _API_KEY or not text.lower().startswith(_BASIC)
        ]
    if len(found) > 1:
        raise InvalidInput(
            "Send one credential: either X-API-KEY or Authorization: Bearer, and only once."
        )
    if not found:
        return None
    name, text = found[0]
    if name == _API_KEY:
        return Credential(CredentialKind.KEY, text, name)
    if not text.lower().startswith(_BEARER):
        raise Unauthenticated
    return Credential(CredentialKind.SESSION, text[len(_BEARER) :].strip(), name)


def _is_api_key(runtime: Runtime, credential: Credential) -> bool:
    """Tell whether an API key was shown, in its own header or as a Bearer."""
    prefix = f"{runtime.settings.key_prefix}_"
    return credential.kind is CredentialKind.KEY or credential.text.startswith(prefix)


def _is_root(runtime: Runtime, credential: Credential) -> bool:
    """Tell whether a credential is the root key; how long that takes says nothing about it."""
    is_like_it = credential.kind is CredentialKind.KEY and credential.text.startswith(_ROOT)
    return is_like_it and root_key.matches(runtime.settings, credential.text)


def _status(error: DomainError) -> HTTPStatus:
    match error:
        case Unauthenticated():
            return HTTPStatus.UNAUTHORIZED
        case RateLimited() | CreditsExhausted():
            return HTTPStatus.TOO_MANY_REQUESTS
        case Unavailable():
            return HTTPStatus.SERVICE_UNAVAILABLE
        case _:
            return HTTPStatus.BAD_REQUEST


def _rate_headers(policies: str, left: str) -> list[Header]:
    # The fields of draft-ietf-httpapi-ratelimit-headers.
    return [(b"ratelimit-policy", policies.encode()), (b"ratelimit", left.encode())]
