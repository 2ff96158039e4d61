"""The dashboard's cookies: for this host alone, out of reach of scripts.

Over HTTPS their names begin with `__Host-`, so that no neighbour under the same domain can set them
(RFC 6265bis, 4.1.3.2). Plain HTTP is for this machine: there the names have no prefix, and what was
set over HTTPS is not taken.
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from starlette.responses import Response

#: The token of a session.
SESSION: Final = "session"
#: The token of a session that awaits its second factor.
AWAITING: Final = "awaiting"
#: The token of an operator's session, which goes along with no request that another site began.
OPERATOR: Final = "operator"
#: A number that forms of somebody who has not logged in are bound to.
VISIT: Final = "visit"
#: What the page that follows says at its top.
TOLD: Final = "told"
#: The language that a visitor chose.
LANGUAGE: Final = "language"

_LENGTH_MAX: Final = 2_000
_STRICT: Final = frozenset({OPERATOR})


@dataclass(frozen=True, slots=True)
class Cookies:
    """The cookies of one request, and what becomes of them."""

    found: Mapping[str, str]
    is_https: bool

    def get(self, name: str) -> str:
        """Return the value of a cookie, "" if there is none."""
        value = self.found.get(self._name(name), "")
        return value if len(value) <= _LENGTH_MAX else ""

    def set(self, answer: Response, name: str, value: str, *, seconds: int | None = None) -> None:
        """Set a cookie, until the browser ends or for so many seconds."""
        answer.set_cookie(
            self._name(name),
            value,
            max_age=seconds,
            path="/",
            secure=self.is_https,
            httponly=True,
            samesite=_same_site(name),
        )

    def drop(self, answer: Response, name: str) -> None:
        """Have the browser forget a cookie, if it has it."""
        if self._name(name) in self.found:
            answer.delete_cookie(
                self._name(name),
                path="/",
                secure=self.is_https,
                httponly=True,
                samesite=_same_site(name),
            )

    def _name(self, name: str) -> str:
        return f"__Host-latchkey-{name}" if self.is_https else f"latchkey-{name}"


def _same_site(name: str) -> Literal["lax", "strict"]:
    return "strict" if name in _STRICT else "lax"


def signed(key: bytes, text: str) -> str:
    """Return a text as a cookie's value that nobody else can make."""
    body = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    return f"{body}.{_mac(key, body)}"


def unsigned(key: bytes, value: str) -> str:
    """Return the text of a cookie that `signed` made, "" for any other."""
    body, _, mac = value.partition(".")
    if not hmac.compare_digest(mac.encode(), _mac(key, body).encode()):
        return ""
    try:
        return base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _mac(key: bytes, body: str) -> str:
    return hmac.digest(key, body.encode(), hashlib.sha256).hex()[:32]
