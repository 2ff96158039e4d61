"""Secrets that are not stored: each follows from an id in the database and the key pepper.

A dump of the database alone is worth nothing then, and nothing needs to be decrypted. Each kind has
a key of its own, so that one says nothing of another.
"""

import hmac
from enum import Enum

from app.process.runtime import Runtime


class SecretUse(Enum):
    """What a derived secret is for; the values must never change."""

    CODE = b"latchkey one-time code"
    TOTP = b"latchkey totp secret"
    RECOVERY = b"latchkey recovery code"
    CAPTCHA = b"latchkey captcha challenge"
    PASSKEY = b"latchkey passkey challenge"


def key(runtime: Runtime, use: SecretUse) -> bytes:
    """Return the 32-byte key of a kind of secrets."""
    return hmac.digest(runtime.key_pepper, use.value, "sha256")


def secret(runtime: Runtime, use: SecretUse, subject: bytes) -> bytes:
    """Return the 32 bytes that belong to a subject: an id, or something to be hashed."""
    return hmac.digest(key(runtime, use), subject, "sha256")
