"""The token that says that a form was made for this visitor, and not by another site's page.

It follows from the visitor's session (before login, from a cookie of theirs), so nothing is stored
and an old one is void with its session. It looks different on each page: how well a page compresses
then tells nothing about it, whatever somebody else has it repeat (BREACH).
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from typing import Final

_BYTES: Final = 16


def derive(pepper: bytes, use: str) -> bytes:
    """Return a key for one use in the dashboard."""
    return hmac.digest(pepper, f"latchkey dashboard {use}".encode(), hashlib.sha256)


def issue(key: bytes, holder: str) -> str:
    """Return a token for the forms of somebody, who is known by a session or a cookie."""
    pad = secrets.token_bytes(_BYTES)
    return base64.urlsafe_b64encode(pad + _under(pad, mark(key, holder))).decode().rstrip("=")


def matches(key: bytes, holder: str, token: str) -> bool:
    """Tell whether a token was issued to a holder."""
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        return False
    if not holder or len(raw) != 2 * _BYTES:
        return False
    return hmac.compare_digest(_under(raw[:_BYTES], raw[_BYTES:]), mark(key, holder))


def mark(key: bytes, holder: str) -> bytes:
    """Return a short sign of somebody that nobody makes without the key."""
    return hmac.digest(key, holder.encode(), hashlib.sha256)[:_BYTES]


def _under(pad: bytes, mark: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(pad, mark, strict=True))
