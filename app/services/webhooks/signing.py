"""Signatures of webhooks, as Standard Webhooks has them: pure functions.

What is signed is `id.timestamp.body`, by HMAC-SHA256 under each secret that is in force; a receiver
takes the message if one of the signatures is right and the timestamp is of the last minutes. The
headers go by the standard's names and by those of Svix, whose libraries look for their own
(https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md,
https://docs.svix.com/receiving/verifying-payloads/how-manual).
"""

import binascii
import hmac
from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Final

PREFIX: Final = "whsec_"
#: The names of the headers begin with these.
NAMES: Final = ("webhook", "svix")

# What the standard says of the bytes of a secret.
_BYTES_MIN: Final = 24
_BYTES_MAX: Final = 64
_VERSION: Final = "v1"


def sign(secrets: Sequence[str], message_id: str, timestamp: int, body: bytes) -> dict[str, str]:
    """Return the headers of a message: its id, `timestamp` in seconds, and a signature a secret.

    Without secrets there is no signature. Raises `ValueError` for a secret that is none, or too
    short, and for an id that could be read in two ways; the message never holds the secret.
    """
    if "." in message_id or not (message_id.isascii() and message_id.isprintable()):
        raise ValueError("The id of a message is printable ASCII without a full stop.")
    signed = f"{message_id}.{timestamp}.".encode() + body
    signatures = " ".join(f"{_VERSION},{_signature(one, signed)}" for one in secrets)
    parts = {"id": message_id, "timestamp": str(timestamp)}
    if signatures:
        parts["signature"] = signatures
    return {f"{name}-{part}": value for name in NAMES for part, value in parts.items()}


def _signature(secret: str, signed: bytes) -> str:
    return b64encode(hmac.digest(_key(secret), signed, "sha256")).decode()


def _key(secret: str) -> bytes:
    try:
        key = b64decode(secret.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("A secret is base64, after whsec_.") from None
    if not secret.startswith(PREFIX) or not _BYTES_MIN <= len(key) <= _BYTES_MAX:
        raise ValueError(f"A secret is whsec_ and {_BYTES_MIN} to {_BYTES_MAX} bytes in base64.")
    return key
