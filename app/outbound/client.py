"""Requests to URLs that strangers chose: to the Internet only, bounded in all that may grow.

    name ──resolved once──▶ addresses ──all public?──▶ connection to one of just these

The connection goes to the address that was checked, not to the name again, which might lead
elsewhere by then (DNS rebinding); the certificate and the `Host` are those of the name. Nothing is
followed, decoded, remembered or shared: no redirect, no compression, no cookie, no proxy of the
environment, no connection of an earlier request. What is posted to one URL in a row shares one
connection (`Line`), and nothing else does.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from ipaddress import ip_address
from ssl import SSLCertVerificationError, SSLContext
from typing import TYPE_CHECKING, Final

import structlog

from app.addresses import IPAddress, IPNetwork, is_public
from app.by_need import by_need
from app.phrases import Phrase, SaidError

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = by_need("httpx2")

#: Makes a request to one of a name's addresses, with a time limit in seconds.
_Made = Callable[[IPAddress, float], "httpx2.Request"]
#: The name's addresses with a port, as many as the resolver knows.
NameResolver = Callable[[str, int], Awaitable[Sequence[str]]]

HEADER_BYTES_MAX: Final = 16_384

_AT_ONCE_MAX: Final = 32
_ADDRESSES_TRIED_MAX: Final = 3
#: Resolving cannot be cancelled: slow name servers must not keep other threads busy.
_RESOLVERS_MAX: Final = 8
_URL_CHARS_MAX: Final = 4_096
_PORT_MAX: Final = 65_535
#: So long one of several addresses may take to be connected to.
_CONNECT_S: Final = 5.0
#: So long a body may take after its status, which is what counts.
_HEAD_S: Final = 3.0
_PORTS: Final = {"https": 443, "http": 80}

_log = structlog.get_logger()


class OutboundError(SaidError):
    """A request that was not made, or has no answer; the message may be shown to anybody.

    It tells nothing of the network in which this server is: a name that leads there and one that
    leads nowhere read the same. Whether the other side acted is not known.
    """


@dataclass(frozen=True, slots=True)
class Reply:
    """What the other side answered, whatever its status."""

    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class PostAnswer:
    """What the other side answered to a post: its status, and how its body begins."""

    status: int
    #: As it came, cut at the bound; empty where it is compressed, which nobody asked for.
    head: bytes
    retry_after: str | None


class OutboundClient:
    """Makes requests, each on a connection of its own, and opens lines."""

    def __init__(
        self,
        *,
        networks: Sequence[IPNetwork] = (),
        timeout_s: float,
        ports: Sequence[int] | None = None,
        own: Callable[[str], bool] = lambda _url: False,
        resolvers_max: int = _RESOLVERS_MAX,
        resolve: NameResolver | None = None,
        trusted: SSLContext | None = None,
    ) -> None:
        """`networks` are what may be reached besides the Internet, there without TLS, too.

        `timeout_s` is for all of a request, the look-up of the name included. `ports` are the only
        ones of the Internet that are connected to; None stands for all. `own` says of a URL that it
        is this server's and may be reached wherever it is. So many names are resolved at once as
        `resolvers_max` says. `trusted` verifies certificates; without it the usual authorities
        count.
        """
        self._networks = tuple(networks)
        self._timeout_s = timeout_s
        self._ports = None if ports is None else frozenset(ports)
        self._own = own
        self._threads = ThreadPoolExecutor(resolvers_max, thread_name_prefix="resolve")
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
                *others, last = await self.checked(asked)
                for address in others:
                    with contextlib.suppress(httpx2.ConnectError, httpx2.ConnectTimeout):
                        return await self._get_from(asked, address, body_bytes_max)
                return await self._get_from(asked, last, body_bytes_max)
        except TimeoutError as error:
            raise OutboundError(
                Phrase(
                    "The server did not answer within %(wait)s seconds.",
                    wait=f"{self._timeout_s:g}",
                )
            ) from error
        except (httpx2.HTTPError, httpx2.StreamError, OSError) as error:
            _log.info("outbound_failed", host=asked.host, error=type(error).__name__)
            raise OutboundError("The server cannot be reached, or answers nonsense.") from error

    @asynccontextmanager
    async def line(self, url: str) -> AsyncIterator[Line]:
        """Open a line to a URL, for posting one after another while the block runs.

        Its name is resolved at the first post, once for all of them.
        """
        opened = Line(url, self.checked, self._timeout_s, lambda: self._trusted)
        try:
            yield opened
        finally:
            await opened.close()

    async def checked(self, url: httpx2.URL) -> list[IPAddress]:
        """Return the addresses that may be connected to, one at least. Raises `OutboundError`."""
        host, port = url.raw_host.decode("ascii"), url.port or _PORTS[url.scheme]
        try:
            found = [ip_address(text) for text in await self._resolved(host, port)]
        except (OSError, ValueError) as error:
            raise OutboundError(_UNREACHABLE) from error
        may = self._own(str(url)) or all(self._may_reach(address, url, port) for address in found)
        if not found or not may:
            _log.info("outbound_refused", host=host, addresses=[str(one) for one in found])
            raise OutboundError(_UNREACHABLE)
        return found[:_ADDRESSES_TRIED_MAX]

    async def _resolved(self, host: str, port: int) -> Sequence[str]:
        with contextlib.suppress(ValueError):
            return [str(ip_address(host))]  # it is one already
        return await self._resolve(host, port)

    def _may_reach(self, address: IPAddress, url: httpx2.URL, port: int) -> bool:
        if any(address in network for network in self._networks):
            return True
        has_port = self._ports is None or port in self._ports
        return has_port and url.scheme == "https" and is_public(address)

    async def _get_from(self, url: httpx2.URL, address: IPAddress, body_bytes_max: int) -> Reply:
        request = _request(
            "GET",
            url,
            address,
            {"Connection": "close"},
            accept="application/json",
            timeout_s=self._timeout_s,
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


class Line:
    """Posts to one URL, one after another, on one connection as long as that is kept open.

    Made by `OutboundClient.line`; of one task.
    """

    def __init__(
        self,
        url: str,
        checked: Callable[[httpx2.URL], Awaitable[list[IPAddress]]],
        timeout_s: float,
        trusted: Callable[[], SSLContext],
    ) -> None:
        self._text = url
        self._checked = checked
        self._timeout_s = timeout_s
        self._trusted = trusted
        #: What may be connected to; what was connected to stands first, and last what failed.
        self._addresses: list[IPAddress] = []
        self._transport: httpx2.AsyncHTTPTransport | None = None
        self._was_used = False

    async def close(self) -> None:
        """Close the connection."""
        transport, self._transport, self._was_used = self._transport, None, False
        if transport is not None:
            await transport.aclose()

    async def post(
        self, body: bytes, headers: Mapping[str, str], *, body_bytes_max: int
    ) -> PostAnswer:
        """Post something; return the answer, whatever its status, a redirect, too.

        Of the answer's body no more than the bound is read. Raises `OutboundError` when there is
        none in time; whether the other side acted is not known then.
        """
        loop, url = asyncio.get_running_loop(), _parsed(self._text)
        deadline = loop.time() + self._timeout_s
        try:
            async with asyncio.timeout_at(deadline):
                if not self._addresses:
                    self._addresses = await self._checked(url)
                response = await self._sent(partial(_posting, url, body, headers))
        except TimeoutError as error:
            await self.close()
            raise OutboundError(
                Phrase(
                    "The server did not answer within %(wait)s seconds.",
                    wait=f"{self._timeout_s:g}",
                )
            ) from error
        except (httpx2.HTTPError, httpx2.StreamError, OSError) as error:
            await self.close()
            reason = _reason(error)
            _log.info("outbound_failed", host=url.host, error=type(error).__name__)
            raise OutboundError(reason) from error
        self._was_used = True
        head = await _head(response, body_bytes_max, min(deadline, loop.time() + _HEAD_S))
        return PostAnswer(response.status_code, head, response.headers.get("retry-after"))

    async def _sent(self, made: _Made) -> httpx2.Response:
        """Return the answer's head, from the first of the addresses that is there."""
        if self._transport is not None and self._was_used:
            # Who kept the connection open may have closed it, just as we wrote.
            with contextlib.suppress(httpx2.NetworkError, httpx2.RemoteProtocolError):
                return await self._sent_to(self._addresses[0], made)
            await self.close()
        for _ in range(len(self._addresses) - 1):
            with contextlib.suppress(httpx2.ConnectError, httpx2.ConnectTimeout):
                return await self._sent_to(self._addresses[0], made)
            await self.close()
            self._addresses.append(self._addresses.pop(0))
        return await self._sent_to(self._addresses[0], made)

    async def _sent_to(self, address: IPAddress, made: _Made) -> httpx2.Response:
        if self._transport is None:
            self._transport = httpx2.AsyncHTTPTransport(
                verify=self._trusted(),
                trust_env=False,
                limits=httpx2.Limits(max_connections=1, max_keepalive_connections=1),
            )
        return await self._transport.handle_async_request(made(address, self._timeout_s))


def _posting(
    url: httpx2.URL,
    body: bytes,
    headers: Mapping[str, str],
    address: IPAddress,
    timeout_s: float,
) -> httpx2.Request:
    return _request(
        "POST",
        url,
        address,
        headers,
        accept="*/*",
        timeout_s=timeout_s,
        connect_s=min(_CONNECT_S, timeout_s),
        body=body,
    )


def _request(
    method: str,
    url: httpx2.URL,
    address: IPAddress,
    headers: Mapping[str, str],
    *,
    accept: str,
    timeout_s: float,
    connect_s: float | None = None,
    body: bytes | None = None,
) -> httpx2.Request:
    """Return a request that goes to an address, and is for the name."""
    limits = dict.fromkeys(("connect", "read", "write", "pool"), timeout_s)
    return httpx2.Request(
        method,
        url.copy_with(host=str(address)),
        content=body,
        headers={
            "Host": url.netloc.decode("ascii"),
            "Accept": accept,
            "Accept-Encoding": "identity",
            "User-Agent": "latchkey",
            **headers,
        },
        extensions={
            "sni_hostname": url.raw_host.decode("ascii"),
            "timeout": limits | ({} if connect_s is None else {"connect": connect_s}),
        },
    )


async def _head(response: httpx2.Response, bytes_max: int, deadline: float) -> bytes:
    """Return how a body begins; what is more, or late, or breaks off, is of no interest."""
    body = bytearray()
    with contextlib.suppress(TimeoutError, httpx2.HTTPError, httpx2.StreamError, OSError):
        async with asyncio.timeout_at(deadline):
            async for part in response.aiter_raw():
                body += part
                if len(body) >= bytes_max:
                    break
    # Closes the connection, unless all was read.
    await response.aclose()
    is_plain = response.headers.get("content-encoding", "identity").lower() == "identity"
    return bytes(body[:bytes_max]) if is_plain else b""


def _reason(error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, SSLCertVerificationError):
            return "The certificate of the server is not valid for its name."
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        return "No connection to the server could be made."
    return "The server closed the connection, or its answer is no HTTP."


async def _body(response: httpx2.Response, bytes_max: int) -> bytes:
    """Return the body as it came, a piece at a time, so that no more than the bound is held."""
    header_bytes = sum(len(name) + len(value) for name, value in response.headers.raw)
    if header_bytes > HEADER_BYTES_MAX:
        raise OutboundError(
            Phrase("The server's headers have more than %(most)s bytes.", most=HEADER_BYTES_MAX)
        )
    if response.is_redirect:
        raise OutboundError("The server refers to another place, which is not followed.")
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        raise OutboundError("The server compressed its answer, though it was told not to.")
    body = bytearray()
    async for part in response.aiter_raw():
        body += part
        if len(body) > bytes_max:
            raise OutboundError(
                Phrase("The server's answer has more than %(most)s bytes.", most=bytes_max)
            )
    return bytes(body)


def _parsed(text: str) -> httpx2.URL:
    if len(text) > _URL_CHARS_MAX:
        raise OutboundError(Phrase("A URL may have %(most)s characters.", most=_URL_CHARS_MAX))
    try:
        url = httpx2.URL(text)
        has_host = bool(url.host)  # decoded at this moment: it may be none (RFC 5891)
    except (httpx2.InvalidURL, ValueError) as error:
        raise OutboundError("That is no URL.") from error
    port = url.port or _PORTS.get(url.scheme, 0)
    if not 0 < port <= _PORT_MAX or url.scheme not in _PORTS or not has_host or url.userinfo:
        raise OutboundError("A URL must begin with https:// and a host, without a user's name.")
    return url.copy_with(fragment=None)


def _addresses(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


_UNREACHABLE: Final = "The host is not to be found on the Internet."
