"""The root key: whether a text is it, and what is made with it."""

import hashlib
import hmac

from app.settings import Settings


def is_set(settings: Settings) -> bool:
    """Tell whether there is a root key at all."""
    return settings.root_key is not None


def matches(settings: Settings, text: str) -> bool:
    """Tell whether a text is the root key; how long that takes says nothing about it."""
    if settings.root_key is None:
        return False
    # Digests are of one length, so that the comparison does not tell that of the key.
    given, wanted = (_digest(one) for one in (text, settings.root_key.get_secret_value()))
    return hmac.compare_digest(given, wanted)


def mark(settings: Settings, token: str) -> bytes:
    """Return a keyed digest of a token, another one with every root key; without one it is b""."""
    if settings.root_key is None:
        return b""
    secret = _digest(settings.root_key.get_secret_value())
    return hmac.digest(secret, b"operator session " + token.encode(), hashlib.sha256)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
