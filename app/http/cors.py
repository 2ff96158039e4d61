"""Web pages of any origin may use the API: with a key they were given, never with a cookie.

No answer depends on the origin, and credentials in the sense of the Fetch standard (cookies) are
not allowed, so a page can do no more than any program on its visitor's network.
"""

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

#: To be sent with `CORS_HEADERS`, as every answer.
PREFLIGHT: Final = Answer(
    204,
    b"",
    (
        NO_STORE,
        (b"access-control-allow-methods", b"POST, OPTIONS"),
        (
            b"access-control-allow-headers",
            b"authorization, content-type, x-api-key, x-idempotency-key",
        ),
        (b"access-control-max-age", b"7200"),
        (b"allow", b"POST, OPTIONS"),
    ),
)
