"""The key of a Lightning node and its signatures under invoices (secp256k1, by coincurve)."""

from hashlib import sha256

from coincurve import PrivateKey, PublicKey
from coincurve.ecdsa import cdata_to_der, deserialize_recoverable, recoverable_convert

SECRET_BYTES = 32
PUBLIC_KEY_BYTES = 33


class NodeKey:
    """A node's secret, ready to sign: the key object, dearer than a signature, is built once.

    Raises `ValueError` for a secret that is not 32 bytes or not a secp256k1 scalar. The secret is
    never shown: `repr` has the public key only.
    """

    __slots__ = ("_private_key", "public_key")

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SECRET_BYTES:
            message = f"A node secret has {SECRET_BYTES} bytes; this one has {len(secret)}."
            raise ValueError(message)
        self._private_key = PrivateKey(secret)
        self.public_key: bytes = self._private_key.public_key.format()
        """The node id: 33 bytes, compressed."""

    def __repr__(self) -> str:
        return f"NodeKey(public_key={self.public_key.hex()})"

    def sign_recoverable(self, message: bytes) -> bytes:
        """Return r, s (low) and the recovery id, 65 bytes, over the SHA-256 of `message`.

        Deterministic (RFC 6979): the same message gives the same signature.
        """
        return self._private_key.sign_recoverable(sha256(message).digest(), hasher=None)


def recover(signature: bytes, message: bytes) -> bytes:
    """Return the compressed public key that made a 65-byte signature, of high or low s.

    Raises `ValueError` when no key can have made it, or when the recovery id is not 0 to 3.
    """
    return PublicKey.from_signature_and_message(signature, message).format()


def verify(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether `public_key` made a 65-byte recoverable signature; a high s is refused.

    The recovery id only has to be 0 to 3. Raises `ValueError` when the key is not a point of the
    curve, or when the signature is not one at all.
    """
    plain = cdata_to_der(recoverable_convert(deserialize_recoverable(signature)))
    return PublicKey(public_key).verify(plain, message)


def is_public_key(data: bytes) -> bool:
    """Tell whether `data` is a compressed point of the curve."""
    if len(data) != PUBLIC_KEY_BYTES:
        return False
    try:
        PublicKey(data)
    except ValueError:
        return False
    return True
