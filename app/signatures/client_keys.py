"""Public keys of clients, which sign their requests: Ed25519 (RFC 8032) and ECDSA on P-256."""

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final, TypeAlias

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePublicKey,
)
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from app.phrases import SaidError

_Loaded: TypeAlias = Ed25519PublicKey | EllipticCurvePublicKey

_TEXT_MAX: Final = 2_000
#: A coordinate of P-256, and the numbers of a signature on it.
_P256_BYTES: Final = 32
_ED25519_BYTES: Final = 32


class ClientKeyError(SaidError, ValueError):
    """A text that is no public key which can be used; it says why."""


class KeyAlgorithm(StrEnum):
    """What a client signs with, as the parameter `alg` names it."""

    ED25519 = "ed25519"
    ECDSA_P256_SHA256 = "ecdsa-p256-sha256"


#: The first byte of what is stored.
_TYPES: Final = {KeyAlgorithm.ED25519: 1, KeyAlgorithm.ECDSA_P256_SHA256: 2}
_ALGORITHMS: Final = {number: algorithm for algorithm, number in _TYPES.items()}


@dataclass(frozen=True, slots=True)
class ClientKey:
    """A public key. `point` is the key of Ed25519, or a compressed point (SEC 1) of P-256."""

    algorithm: KeyAlgorithm
    point: bytes

    @property
    def stored(self) -> bytes:
        """What `of_stored` makes it of again."""
        return bytes((_TYPES[self.algorithm],)) + self.point

    @property
    def fingerprint(self) -> str:
        """Its thumbprint as a JWK with SHA-256 (RFC 7638), 43 characters."""
        text = json.dumps(_members(_loaded(self)), separators=(",", ":"), sort_keys=True)
        return _base64url(hashlib.sha256(text.encode()).digest())

    def signed(self, signature: bytes, message: bytes) -> bool:
        """Tell whether a signature of a message was made with its private key.

        That of ECDSA is two numbers of 32 bytes (RFC 9421, 3.3.4). Of the two signatures with one
        meaning that it then has, both are good: no caller may tell requests apart by them.
        """
        key = _loaded(self)
        try:
            if isinstance(key, Ed25519PublicKey):
                key.verify(signature, message)
            elif len(signature) != 2 * _P256_BYTES:
                return False
            else:
                r, s = signature[:_P256_BYTES], signature[_P256_BYTES:]
                pair = encode_dss_signature(int.from_bytes(r), int.from_bytes(s))
                key.verify(pair, message, ECDSA(SHA256()))
        except InvalidSignature:
            return False
        return True


def of_stored(stored: bytes) -> ClientKey:
    """Return the key that was stored."""
    return ClientKey(_ALGORITHMS[stored[0]], stored[1:])


def read(text: str) -> ClientKey:
    """Return the key of a text: PEM, a JWK or Base64 of a SubjectPublicKeyInfo.

    Raises `ClientKeyError`.
    """
    text = text.strip()
    if len(text) > _TEXT_MAX:
        raise ClientKeyError("it is too long for the public key of a client")
    if "PRIVATE KEY" in text:
        raise ClientKeyError("it is a private key: keep that, and give the public key of it")
    if text.startswith("{"):
        return _of_jwk(text)
    try:
        if text.startswith("-----"):
            loaded = serialization.load_pem_public_key(text.encode())
        else:
            loaded = serialization.load_der_public_key(base64.b64decode(text, validate=True))
    except (ValueError, UnsupportedAlgorithm):
        raise ClientKeyError("it is neither PEM nor a JWK nor Base64 of a public key") from None
    if isinstance(loaded, Ed25519PublicKey | EllipticCurvePublicKey):
        return _of_loaded(loaded)
    raise ClientKeyError("its kind is neither Ed25519 nor P-256")


def _of_jwk(text: str) -> ClientKey:
    try:
        members = json.loads(text)
        kind = (members.get("kty"), members.get("crv"))
        if kind == ("OKP", "Ed25519"):
            found = ClientKey(KeyAlgorithm.ED25519, _of_base64url(members["x"], _ED25519_BYTES))
        elif kind == ("EC", "P-256"):
            x, y = (_of_base64url(members[name], _P256_BYTES) for name in "xy")
            found = _of_loaded(
                EllipticCurvePublicKey.from_encoded_point(SECP256R1(), b"\x04" + x + y)
            )
        else:
            found = None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ClientKeyError("it is no JWK of a public key") from None
    if found is None:
        raise ClientKeyError("its kind is neither OKP with Ed25519 nor EC with P-256")
    if "d" in members:
        raise ClientKeyError("it is a private key: keep that, and give it without `d`")
    return found


def _of_loaded(key: _Loaded) -> ClientKey:
    if isinstance(key, Ed25519PublicKey):
        return ClientKey(KeyAlgorithm.ED25519, key.public_bytes_raw())
    if not isinstance(key.curve, SECP256R1):
        raise ClientKeyError("its curve is not P-256")
    point = key.public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint
    )
    return ClientKey(KeyAlgorithm.ECDSA_P256_SHA256, point)


@lru_cache(1_024)
def _loaded(key: ClientKey) -> _Loaded:
    """Return what verifies; a point is decompressed once."""
    if key.algorithm is KeyAlgorithm.ED25519:
        return Ed25519PublicKey.from_public_bytes(key.point)
    return EllipticCurvePublicKey.from_encoded_point(SECP256R1(), key.point)


def _members(key: _Loaded) -> dict[str, str]:
    if isinstance(key, Ed25519PublicKey):
        return {"kty": "OKP", "crv": "Ed25519", "x": _base64url(key.public_bytes_raw())}
    numbers = key.public_numbers()
    x, y = (_base64url(number.to_bytes(_P256_BYTES)) for number in (numbers.x, numbers.y))
    return {"kty": "EC", "crv": "P-256", "x": x, "y": y}


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _of_base64url(text: str, length: int) -> bytes:
    """Return so many bytes. Raises `ValueError`, `TypeError`."""
    try:
        data = base64.b64decode(f"{text}=", altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None
    if len(data) != length or _base64url(data) != text:
        raise ValueError("not so many bytes")
    return data
