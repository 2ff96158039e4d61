"""Signing requests as a client does: for `latchkey key sign`, and to try a server."""

import secrets
from typing import Final, TypeAlias

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
)
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from app.signatures import messages
from app.signatures.client_keys import ClientKeyError
from app.signatures.messages import Message
from app.signatures.structured import InnerList, Item, written_bytes

SigningKey: TypeAlias = Ed25519PrivateKey | EllipticCurvePrivateKey

_NONCE_BYTES: Final = 18
_P256_BYTES: Final = 32


def read(pem: bytes) -> SigningKey:
    """Return the private key of a PEM file without a password. Raises `ClientKeyError`."""
    try:
        key = serialization.load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise ClientKeyError("it is no private key in PEM, or one with a password") from None
    if isinstance(key, Ed25519PrivateKey):
        return key
    if isinstance(key, EllipticCurvePrivateKey) and isinstance(key.curve, SECP256R1):
        return key
    raise ClientKeyError("its kind is neither Ed25519 nor P-256")


def headers(
    message: Message, key: SigningKey, *, credential: str, created: int, nonce: str | None = None
) -> dict[str, str]:
    """Return the headers that sign a request; its own headers must have the credential's.

    `created` is in seconds since 1970. Without a nonce it gets a random one.
    """
    made = {}
    if message.body:
        made["content-digest"] = messages.digest(message.body)
    added = ((name.encode(), value.encode()) for name, value in made.items())
    message = Message(
        message.method, message.path, message.query, (*message.headers, *added), message.body
    )
    covered = InnerList(
        tuple(Item(name, {}) for name in messages.needed(message, credential)),
        {"created": created, "nonce": nonce or secrets.token_urlsafe(_NONCE_BYTES)},
    )
    made["signature-input"] = f"sig1={covered}"
    made["signature"] = f"sig1={written_bytes(sign(key, messages.base(message, covered)))}"
    return made


def sign(key: SigningKey, message: bytes) -> bytes:
    """Return a signature, that of P-256 as two numbers of 32 bytes."""
    if isinstance(key, Ed25519PrivateKey):
        return key.sign(message)
    numbers = decode_dss_signature(key.sign(message, ECDSA(SHA256())))
    return b"".join(number.to_bytes(_P256_BYTES) for number in numbers)
