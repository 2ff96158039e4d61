"""Answers in fewer bytes, for clients that ask for it: RFC 9110, 12.5.3.

Only answers to queries are compressed, and only above a kilobyte. How long a compressed answer is
can tell of a secret in it, to somebody who sees the length, and can both have the answer asked for
and put guesses into it. Credentials are headers that no browser sends by itself, so no page can ask
in its visitor's name; and the answers that hold a credential (a new key, a session's token, a
second factor's secret) are those of mutations, which are sent as they are.
"""

import asyncio
import gzip
import sys
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from app.http.answers import Answer, Header

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

#: Below it, headers are most of what is sent.
BYTES_MIN: Final = 1_024
#: Above it, others wait too long for the event loop: it is done in a thread.
BYTES_AT_ONCE: Final = 65_536
#: More codings than there are; what follows is not looked at.
_CODINGS_MAX: Final = 16

_VARY: Final[Header] = (b"vary", b"accept-encoding")


def _gzipped(body: bytes) -> bytes:
    return gzip.compress(body, 5, mtime=0)


def _zstd(body: bytes) -> bytes:
    return zstd.compress(body, 3)


#: In order of preference, for clients that have none.
_CODINGS: Final[Mapping[str, Callable[[bytes], bytes]]] = MappingProxyType(
    {"zstd": _zstd, "gzip": _gzipped}
)


async def compressed(answer: Answer, headers: Iterable[Header]) -> Answer:
    """Return an answer as the headers of its request ask for it."""
    if len(answer.body) < BYTES_MIN:
        return answer
    coding = coding_for(
        b",".join(value for name, value in headers if name == b"accept-encoding").decode("latin-1")
    )
    if coding is None:
        return answer.having(_VARY)
    compress = _CODINGS[coding]
    if len(answer.body) > BYTES_AT_ONCE:
        body = await asyncio.to_thread(compress, answer.body)
    else:
        body = compress(answer.body)
    encoding = (b"content-encoding", coding.encode())
    return Answer(answer.status, body, (*answer.headers, encoding, _VARY))


def coding_for(accept_encoding: str) -> str | None:
    """Return the coding that a client likes best of those we have, None for none at all.

    One that is not named is taken for `*`; a weight that cannot be read refuses its coding.
    """
    weights: dict[str, float] = {}
    for part in accept_encoding.lower().split(",", _CODINGS_MAX)[:_CODINGS_MAX]:
        name, _, parameter = part.partition(";")
        weights[name.strip()] = _weight(parameter)
    other = weights.get("*", 0.0)
    plain = weights.get("identity", 0.0)
    found, best = None, max(plain, sys.float_info.min)
    for coding in _CODINGS:
        weight = weights.get(coding, other)
        if weight > best or (found is None and weight == best):
            found, best = coding, weight
    return found


def _weight(parameter: str) -> float:
    name, _, digits = parameter.partition("=")
    if not parameter.strip():
        return 1.0
    text = digits.strip()
    if name.strip() != "q" or not text.isascii() or not text.replace(".", "", 1).isdigit():
        return 0.0
    return min(float(text[:5]), 1.0)
