"""A request to the sandbox's control API and its answer: who may call, what is read, what is sent.

Without a token only programs on this machine may call, never a web page and never somebody behind a
proxy; with one, whoever knows it.
"""

import asyncio
import hmac
from ipaddress import IPv6Address, ip_address
from typing import Final
from urllib.parse import urlsplit

import orjson
from pydantic import SecretStr
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from app.http.sandbox.input import Members

BODY_BYTES_MAX: Final = 65_536
BODY_TIMEOUT_S: Final = 10.0

#: Headers that a proxy adds: the caller is not the one whose address we see.
_PROXY_HEADERS: Final = ("x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip", "via")

JsonObject = dict[str, object]


class ControlRefused(Exception):
    """A request that is answered with an error, before or instead of doing anything."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


def guard(request: Request, token: SecretStr | None) -> None:
    """Refuse callers who may not play the outside world. Raises `ControlRefused`.

    An empty token is no token: it must not open the door to everybody.
    """
    if token is not None and token.get_secret_value():
        given = request.headers.get("authorization", "").encode("latin-1")
        if not hmac.compare_digest(given, f"Bearer {token.get_secret_value()}".encode()):
            message = "Send the value of LATCHKEY_SANDBOX_TOKEN as 'Authorization: Bearer …'."
            raise ControlRefused(401, "UNAUTHENTICATED", message)
        return
    if request.client is None or not _is_loopback(request.client.host):
        message = "Only this machine may call without LATCHKEY_SANDBOX_TOKEN being set."
        raise ControlRefused(403, "FORBIDDEN", message)
    if any(header in request.headers for header in _PROXY_HEADERS):
        message = "Calls through a proxy need LATCHKEY_SANDBOX_TOKEN to be set."
        raise ControlRefused(403, "FORBIDDEN", message)
    # A page in a local browser also comes from loopback; its scripts cannot help sending Origin,
    # and one that made its own name point here (DNS rebinding) sends that name as Host.
    if "origin" in request.headers or not _is_local_host(request.headers.get("host", "")):
        message = "Web pages may not call. Programs: send no Origin, and localhost as Host."
        raise ControlRefused(403, "FORBIDDEN", message)


def guard_receiver(request: Request, token: SecretStr | None) -> None:
    """Refuse who may not post to a test receiver; deliveries, which may, bring no token.

    Raises `ControlRefused`.
    """
    if token is None or not token.get_secret_value():
        guard(request, token)


def _is_local_host(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    return name == "localhost" or _is_loopback(name)


def _is_loopback(address: str) -> bool:
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is not None:
        return parsed.ipv4_mapped.is_loopback
    return parsed.is_loopback


async def members(request: Request) -> Members:
    """Return the members of the request's JSON object; an empty body is an empty object."""
    body = await read(request)
    if not body:
        return Members({})
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != (
        "application/json"
    ):
        message = "Send 'Content-Type: application/json'."
        raise ControlRefused(415, "UNSUPPORTED_MEDIA_TYPE", message)
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise ControlRefused(400, "INVALID_JSON", "The body is not JSON.") from None
    if not isinstance(value, dict):
        raise ControlRefused(400, "INVALID_JSON", "The body must be a JSON object.")
    return Members(value)


async def read(request: Request) -> bytes:
    """Return the request's body. Raises `ControlRefused` if it is too large or too slow."""
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_TIMEOUT_S):
            async for chunk in request.stream():
                body += chunk
                if len(body) > BODY_BYTES_MAX:
                    message = f"The body may have {BODY_BYTES_MAX} bytes at most."
                    raise ControlRefused(413, "BODY_TOO_LARGE", message)
    except (TimeoutError, ClientDisconnect):
        raise ControlRefused(408, "BODY_INCOMPLETE", "The body did not arrive in time.") from None
    return bytes(body)


def error(status: int, code: str, message: str) -> Response:
    """Return an answer that is an error."""
    return respond(status, {"error": {"code": code, "message": message}})


def respond(status: int, answer: JsonObject) -> Response:
    """Return an answer in JSON."""
    headers = {"Cache-Control": "no-store"}  # answers carry preimages
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    content = orjson.dumps({"simulated": True, **answer})
    return Response(content, status, headers=headers, media_type="application/json")
