"""Web pages of any origin may use the API: with a key they were given, never with a cookie.

No answer depends on the origin, and credentials in the sense of the Fetch standard (cookies) are
not allowed, so a page can do no more than any program on its visitor's network.
"""

import re
from typing import Final

from app.http.answers import NO_STORE, Answer, Header

#: In every answer on the API's path, refusals too: otherwise a page cannot read why.
CORS_HEADERS: Final[tuple[Header, ...]] = (
    (b"access-control-allow-origin", b"*"),
    (
        b"access-control-expose-headers",
        b"Idempotent-Replayed, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id",
    ),
)

_OUR_HEADERS: Final = ("authorization", "content-type", "x-api-key", "x-idempotency-key")
_TOKEN: Final = re.compile(r"[a-z0-9!#$%&'*+.^_`|~-]{1,64}", re.ASCII)
_HEADERS_MAX: Final = 64


def preflight(asked: str, *, methods: str = "GET, POST, OPTIONS") -> Answer:
    """Return the answer to a preflight; to be sent with `CORS_HEADERS`, as every answer.

    `asked` names the headers that the page wants to send. All are allowed: GraphQL clients add
    their own, and none but ours means anything to us. (`*` would leave out Authorization.)
    """
    names = dict.fromkeys(part.strip().lower() for part in asked.split(",")[:_HEADERS_MAX])
    wanted = [name for name in names if _TOKEN.fullmatch(name) and name not in _OUR_HEADERS]
    return Answer(
        204,
        b"",
        (
            NO_STORE,
            (b"access-control-allow-methods", methods.encode()),
            (b"access-control-allow-headers", ", ".join((*_OUR_HEADERS, *wanted)).encode()),
            (b"access-control-max-age", b"7200"),
            (b"allow", methods.encode()),
            (b"vary", b"access-control-request-headers"),
        ),
    )
