"""How clients reach the server: on this machine, and by its public URL with TLS and WebSockets."""

import asyncio
import ssl
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

import httpx2
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from app.findings import Finding, ok, problem, warning
from app.http.proxy_watch import PLAIN, UNTRUSTED
from app.process import listening
from app.setting_types import http_url
from app.settings import Settings

_SERVER = "server"
_PUBLIC = "public URL"
_SOCKETS = "websockets"
_CERTIFICATE = "certificate"

_TIMEOUT_S: Final = 5.0
_DAYS_LEFT_MIN: Final = 14
_PROTOCOL: Final = Subprotocol("graphql-transport-ws")
_PROXY: Final = "Is the proxy before the server up, and does it hand all paths on?"
_NOTICED: Final = {
    UNTRUSTED: warning(
        "proxy",
        "Requests with X-Forwarded-For come from an address that LATCHKEY_TRUSTED_PROXIES does "
        f"not name; the server's log says which ({UNTRUSTED}).",
        "If it is your proxy, name it: until then its clients count as one, and keys that are "
        "bound to addresses refuse them. If not, somebody made the header up.",
    ),
    PLAIN: warning(
        "proxy",
        "Clients use https, but as far as the server is told they do not: cookies lack Secure.",
        "Have the proxy set X-Forwarded-Proto, and name it in LATCHKEY_TRUSTED_PROXIES.",
    ),
}


async def server(settings: Settings) -> list[Finding]:
    """Ask the server of these settings, on this machine, whether it is ready."""
    url = _here(settings)
    try:
        async with _client() as client:
            answer = await client.get(f"{url}/readyz")
        checks = answer.json()["checks"]
        down = [f"{name} ({state})" for name, state in checks.items() if state != "ok"]
    except httpx2.HTTPError:
        return [
            warning(_SERVER, f"Nobody answers at {url}.", "Start it, unless it is meant to be off.")
        ]
    except (ValueError, LookupError, TypeError, AttributeError):
        return [
            problem(
                _SERVER,
                f"What answers at {url} is not Latchkey.",
                "Something else listens there: choose another LATCHKEY_PORT.",
            )
        ]
    if down:
        return [
            problem(_SERVER, f"It says of itself: {', '.join(down)}.", "Its log says more of it.")
        ]
    return [ok(_SERVER, f"It is ready at {url}.")]


async def public(settings: Settings) -> list[Finding]:
    """Look at the public URL as a client does. Asks nothing where none is set."""
    if settings.public_url is None:
        text = f"None is set: clients are told {settings.base_url}."
        if settings.node == "sandbox":
            return [ok(_PUBLIC, text)]
        mend = "Set LATCHKEY_PUBLIC_URL to what clients use; lightning addresses are made of it."
        return [warning(_PUBLIC, text, mend)]
    parts = urlsplit(settings.base_url)
    found = _encryption(settings)
    if parts.scheme == "https":
        found += await _certificate(parts.hostname or "", parts.port or 443)
    try:
        found += await _answers(settings.base_url)
    except httpx2.HTTPError as error:
        text = f"{settings.base_url} cannot be reached ({type(error).__name__})."
        return [*found, problem(_PUBLIC, text, _PROXY)]
    return [*found, *await _sockets(settings.base_url)]


async def proxies(settings: Settings) -> list[Finding]:
    """Ask the server what it has seen of the proxies before it; `public` came through them."""
    try:
        async with _client() as client:
            answer = await client.get(f"{_here(settings)}/readyz")
        noticed = answer.json().get("attention", [])
    except (httpx2.HTTPError, ValueError, AttributeError):
        return []  # that nobody answers was said
    return [finding for word, finding in _NOTICED.items() if word in noticed]


def _here(settings: Settings) -> str:
    return http_url(listening.reachable(settings.host), settings.port)


def _encryption(settings: Settings) -> list[Finding]:
    parts = urlsplit(settings.base_url)
    if parts.scheme == "https" or _is_local(parts.hostname or ""):
        return []
    made = warning if settings.node == "sandbox" else problem
    return [
        made(
            _PUBLIC,
            f"{settings.base_url} is without TLS: whoever is in between reads the keys.",
            "Put a proxy with a certificate before the server, and begin the URL with https.",
        )
    ]


def _is_local(host: str) -> bool:
    if host == "localhost" or host.endswith(".onion"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


async def _answers(url: str) -> list[Finding]:
    async with _client() as client:
        answer = await client.get(f"{url}/healthz")
    if answer.status_code != httpx2.codes.OK:
        text = f"{url}/healthz answers with {answer.status_code}, not 200."
        return [problem(_PUBLIC, text, _PROXY)]
    return [ok(_PUBLIC, f"{url} answers.")]


async def _certificate(host: str, port: int) -> list[Finding]:
    mend = "Renew it; see why it was not renewed by itself."
    try:
        async with asyncio.timeout(_TIMEOUT_S):
            _, writer = await asyncio.open_connection(
                host, port, ssl=ssl.create_default_context(), server_hostname=host
            )
        try:
            shown = writer.get_extra_info("peercert")
        finally:
            writer.transport.abort()
    except ssl.SSLCertVerificationError as error:
        return [problem(_CERTIFICATE, f"Clients refuse it: {error.verify_message}.", mend)]
    except (OSError, TimeoutError):
        return []  # that it cannot be reached was said
    ends = datetime.fromtimestamp(ssl.cert_time_to_seconds(shown["notAfter"]), UTC)
    days = (ends - datetime.now(UTC)).days
    text = f"It is valid for {days} more days, until {ends:%Y-%m-%d}."
    return [warning(_CERTIFICATE, text, mend) if days < _DAYS_LEFT_MIN else ok(_CERTIFICATE, text)]


async def _sockets(url: str) -> list[Finding]:
    """Try the handshake that subscriptions begin with."""
    address = f"{url.replace('http', 'ws', 1)}/graphql"
    try:
        async with asyncio.timeout(_TIMEOUT_S):
            async with connect(address, subprotocols=[_PROTOCOL], proxy=None, open_timeout=None):
                return [ok(_SOCKETS, f"{address} takes WebSockets.")]
    except (WebSocketException, OSError, TimeoutError) as error:
        return [
            problem(
                _SOCKETS,
                f"{address} takes no WebSocket ({type(error).__name__}): subscriptions fail.",
                "Have the proxy hand on the headers Upgrade and Connection, by HTTP/1.1.",
            )
        ]


def _client() -> httpx2.AsyncClient:
    return httpx2.AsyncClient(timeout=_TIMEOUT_S, trust_env=False)
