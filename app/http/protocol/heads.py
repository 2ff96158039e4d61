"""Which requests there are, by their heads: RFC 9110 and 9112 where the parser is lenient.

Two programs that disagree where a request ends, or for whom it is, let strangers through: what can
be read in two ways is refused.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import unquote

import httptools

from app.http.answers import Header

_VERSIONS: Final = frozenset({"1.0", "1.1"})
_HOST: Final = re.compile(rb"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~%!$&'()*+;=-]*)(:[0-9]*)?")
_PLAIN_PATH: Final = re.compile(rb"/[A-Za-z0-9_./-]*")
_ABSOLUTE: Final = re.compile(rb"https?://([^/?#]*)(.*)", re.IGNORECASE)

_UPGRADE: Final = (
    "Upgrade is for websockets only, by GET, without a body. Send other requests without it (a "
    "client for HTTP/2 that tries h2c has to be told to use HTTP/1.1)."
)


class HeadRefused(Exception):
    """A request that is not carried out, whatever its body; the connection ends with the answer."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(slots=True)
class Head:
    """The head of a request as the parser gives it; names of headers are in lower case."""

    method: str
    target: bytes
    version: str
    headers: list[Header]

    def values(self, name: bytes) -> list[bytes]:
        return [value.strip() for found, value in self.headers if found == name]


def check(head: Head) -> None:
    """Raise HeadRefused unless it is clear for whom a request is and where it ends.

    An absolute target becomes that of an origin, and its authority the only Host.
    """
    if head.version not in _VERSIONS:
        raise HeadRefused(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, "Use HTTP/1.1.")
    hosts: list[bytes] = []
    codings: list[bytes] = []
    for name, value in head.headers:
        if name == b"host":
            hosts.append(value.strip())
        elif name == b"transfer-encoding":
            codings.append(value.strip().lower())
    if len(hosts) > 1 or (not hosts and head.version == "1.1"):
        raise _bad("The request needs one Host header.")
    if hosts and not _HOST.fullmatch(hosts[0]):
        raise _bad("The Host header is not a host.")
    if codings and head.version == "1.0":
        raise _bad("HTTP/1.0 has no Transfer-Encoding.")
    if codings and codings != [b"chunked"]:
        raise HeadRefused(
            HTTPStatus.NOT_IMPLEMENTED, "The only Transfer-Encoding there is here is chunked."
        )
    if not head.target.startswith(b"/"):
        _make_origin_form(head)


def check_handshake(head: Head, socket_paths: Collection[bytes]) -> None:
    """Raise HeadRefused unless a request that asks for another protocol opens a websocket."""
    if (
        head.method != "GET"
        or head.version != "1.1"
        or [value.lower() for value in head.values(b"upgrade")] != [b"websocket"]
        or head.values(b"transfer-encoding")
        or head.values(b"content-length") not in ([], [b"0"])
    ):
        raise _bad(_UPGRADE)
    if head.target.partition(b"?")[0] not in socket_paths:
        raise HeadRefused(HTTPStatus.FORBIDDEN, "There is no websocket here; it is at /graphql.")


def parts(target: bytes) -> tuple[str, bytes, bytes]:
    """Return the path of a target, decoded and as it is, and its query. Raises as httptools."""
    if _PLAIN_PATH.fullmatch(target):
        return target.decode("ascii"), target, b""
    parsed = httptools.parse_url(target)
    path = parsed.path.decode("ascii")
    return unquote(path) if "%" in path else path, parsed.path, parsed.query or b""


def _make_origin_form(head: Head) -> None:
    """Take an absolute target apart; let `*` pass for OPTIONS, refuse the rest."""
    if head.target == b"*" and head.method == "OPTIONS":
        return
    found = _ABSOLUTE.fullmatch(head.target)
    if found is None or not found[1] or not _HOST.fullmatch(found[1]):
        raise _bad("The target of the request is neither a path nor an http address.")
    head.target = found[2] if found[2].startswith(b"/") else b"/" + found[2]
    # RFC 9112, 3.2.2: the Host that came with it counts for nothing.
    others = [header for header in head.headers if header[0] != b"host"]
    head.headers[:] = [(b"host", found[1]), *others]


def _bad(message: str) -> HeadRefused:
    return HeadRefused(HTTPStatus.BAD_REQUEST, message)
