"""Requests to URLs that strangers chose: to the Internet only, bounded in all that may grow.

    name ──resolved once──▶ addresses ──all public?──▶ connection to one of just these

The connection goes to the address that was checked, not to the name again, which might lead
elsewhere by then (DNS rebinding); the certificate and the `Host` are those of the name. Nothing is
followed, decoded, remembered or shared: no redirect, no compression, no cookie, no proxy of the
environment, no connection of an earlier request.
"""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from ipaddress import ip_address
from ssl import SSLContext
from typing import Final

import httpx2
import structlog

from app.addresses import IPAddress, IPNetwork, is_public

#: The name's addresses with a port, as many as the resolver knows.
NameResolver = Callable[[str, int], Awaitable[Sequence[str]]]

HEADER_BYTES_MAX: Final = 16_384

_AT_ONCE_MAX: Final = 32
_ADDRESSES_TRIED_MAX: Final = 3
#: Resolving cannot be cancelled: slow name servers must not keep other threads busy.
_RESOLVERS_MAX: Final = 8
_URL_CHARS_MAX: Final = 4_096
_PORT_MAX: Final = 65_535
_PORTS: Final = {"https": 443, "http": 80}

_log = structlog.get_logger()


class OutboundError(Exception):
    """A request that was not made, or has no answer; the message may be shown to anybody.

    It tells nothing of the network in which this server is: a name that leads there and one that
    leads nowhere read the same. Whether the other side acted is not known.
    """


@dataclass(frozen=True, slots=True)
class Reply:
    """What the other side answered, whatever its status."""

    status: int
    body: bytes


class OutboundClient:
    """Makes requests, each on a connection of its own."""

    def __init__(
        self,
        *,
        networks: Sequence[IPNetwork] = (),
        timeout_s: float,
        resolve: NameResolver | None = None,
        trusted: SSLContext | None = None,
    ) -> None:
        """`networks` are what may be reached besides the Internet, there without TLS, too.

        `timeout_s` is for all of a request, the look-up of the name included. `trusted` verifies
        certificates; without it the usual authorities count.
        """
        self._networks = tuple(networks)
        self._timeout_s = timeout_s
        self._threads = ThreadPoolExecutor(_RESOLVERS_MAX, thread_name_prefix="resolve")
        self._resolve = resolve or self._look_up
        self._given = trusted
        self._at_once = asyncio.Semaphore(_AT_ONCE_MAX)

    def close(self) -> None:
        """Give up what is being resolved."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def get(self, url: str, *, body_bytes_max: int) -> Reply:
        """Ask for a URL. Raises `OutboundError`, for a redirect and a longer body, too."""
        asked = _parsed(url)
        try:
            async with asyncio.timeout(self._timeout_s), self._at_once:
                *others, last = await self._checked(asked)
                for address in others:
                    with contextlib.suppress(httpx2.ConnectError, httpx2.ConnectTimeout):
                        return await self._get_from(asked, address, body_bytes_max)
                return await self._get_from(asked, last, body_bytes_max)
        except TimeoutError as error:
            raise OutboundError(
                f"The server did not answer within {self._timeout_s:g} seconds."
            ) from error
        except (httpx2.HTTPError, httpx2.StreamError, OSError) as error:
            _log.info("outbound_failed", host=asked.host, error=type(error).__name__)
            raise OutboundError("The server cannot be reached, or answers nonsense.") from error

    async def _checked(self, url: httpx2.URL) -> list[IPAddress]:
        """Return the addresses that may be connected to, one at least."""
        host, port = url.raw_host.decode("ascii"), url.port or _PORTS[url.scheme]
        try:
            found = [ip_address(text) for text in await self._resolve(host, port)]
        except (OSError, ValueError) as error:
            raise OutboundError(_UNREACHABLE) from error
        may = all(self._may_reach(address, url.scheme) for address in found)
        if not found or not may:
            _log.info("outbound_refused", host=host, addresses=[str(one) for one in found])
            raise OutboundError(_UNREACHABLE)
        return found[:_ADDRESSES_TRIED_MAX]

    def _may_reach(self, address: IPAddress, scheme: str) -> bool:
        if any(address in network for network in self._networks):
            return True
        return scheme == "https" and is_public(address)

    async def _get_from(self, url: httpx2.URL, address: IPAddress, body_bytes_max: int) -> Reply:
        request = httpx2.Request(
            "GET",
            url.copy_with(host=str(address)),
            headers={
                "Host": url.netloc.decode("ascii"),
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "Connection": "close",
                "User-Agent": "latchkey",
            },
            extensions={
                "sni_hostname": url.raw_host.decode("ascii"),
                "timeout": dict.fromkeys(("connect", "read", "write", "pool"), self._timeout_s),
            },
        )
        # One for each request: connections are pooled by address, whatever the name was.
        async with httpx2.AsyncHTTPTransport(verify=self._trusted, trust_env=False) as transport:
            response = await transport.handle_async_request(request)
            try:
                return Reply(response.status_code, await _body(response, body_bytes_max))
            finally:
                await response.aclose()

    async def _look_up(self, host: str, port: int) -> list[str]:
        found = await asyncio.get_running_loop().run_in_executor(
            self._threads, _addresses, host, port
        )
        return list(dict.fromkeys(found))

    @cached_property
    def _trusted(self) -> SSLContext:
        return self._given or httpx2.create_ssl_context(trust_env=False)


async def _body(response: httpx2.Response, bytes_max: int) -> bytes:
    """Return the body as it came, a piece at a time, so that no more than the bound is held."""
    header_bytes = sum(len(name) + len(value) for name, value in response.headers.raw)
    if header_bytes > HEADER_BYTES_MAX:
        raise OutboundError(f"The server's headers have more than {HEADER_BYTES_MAX} bytes.")
    if response.is_redirect:
        raise OutboundError("The server refers to another place, which is not followed.")
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        raise OutboundError("The server compressed its answer, though it was told not to.")
    body = bytearray()
    async for part in response.aiter_raw():
        body += part
        if len(body) > bytes_max:
            raise OutboundError(f"The server's answer has more than {bytes_max} bytes.")
    return bytes(body)


def _parsed(text: str) -> httpx2.URL:
    if len(text) > _URL_CHARS_MAX:
        raise OutboundError(f"A URL may have {_URL_CHARS_MAX} characters.")
    try:
        url = httpx2.URL(text)
    except (httpx2.InvalidURL, ValueError) as error:
        raise OutboundError("That is no URL.") from error
    port = url.port or _PORTS.get(url.scheme, 0)
    if not 0 < port <= _PORT_MAX or url.scheme not in _PORTS or not url.host or url.userinfo:
        raise OutboundError("A URL must begin with https:// and a host, without a user's name.")
    return url.copy_with(fragment=None)


def _addresses(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


_UNREACHABLE: Final = "The host is not to be found on the Internet."
