"""An authenticator in software: it signs as one in a browser does, and lies when told to."""

import hashlib
import html
import json
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

ORIGIN = "http://localhost:8000"
_PRESENT, _VERIFIED, _ATTESTED = 0x01, 0x04, 0x40


def text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def raw(encoded: str) -> bytes:
    return urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))


def options_in(page: str, act: str = "get") -> str:
    """Return what a page has the browser ask."""
    found = re.search(rf'data-passkey="{act}" data-options="([^"]*)"', page)
    assert found is not None, "the page asks for no passkey"
    return html.unescape(found[1])


@dataclass
class SoftAuthenticator:
    """One passkey. What it says of itself can be changed before it signs."""

    origin: str = ORIGIN
    rp_id: str = ""
    verifies: bool = True
    #: None of its uses are counted while this is None.
    count: int | None = 0
    handle: bytes | None = None
    id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    def create(self, options: str, **changes: Any) -> str:
        """Answer as a browser that made this passkey."""
        asked = json.loads(options)
        self.handle = raw(asked["user"]["id"])
        data = self._data(asked["rp"]["id"], _ATTESTED) + self._credential()
        client = self._client("webauthn.create", asked["challenge"])
        attested = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        response = {
            "clientDataJSON": text(client),
            "attestationObject": text(attested),
            "transports": ["usb", "made-up"],
        }
        return self._answer(response | changes)

    def get(self, options: str, **changes: Any) -> str:
        """Answer as a browser that had this passkey sign."""
        asked = json.loads(options)
        data = self._data(asked["rpId"])
        client = self._client("webauthn.get", asked["challenge"])
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        response: dict[str, Any] = {
            "clientDataJSON": text(client),
            "authenticatorData": text(data),
            "signature": text(signature),
        }
        if self.handle is not None:
            response["userHandle"] = text(self.handle)
        return self._answer(response | changes)

    def _answer(self, response: dict[str, Any]) -> str:
        id_ = text(self.id)
        return json.dumps({"id": id_, "rawId": id_, "type": "public-key", "response": response})

    def _client(self, type_: str, challenge: str) -> bytes:
        return json.dumps(
            {"type": type_, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        ).encode()

    def _data(self, rp_id: str, flags: int = 0) -> bytes:
        if self.count is not None:
            self.count += 1
        flags |= _PRESENT | (_VERIFIED if self.verifies else 0)
        name = hashlib.sha256((self.rp_id or rp_id).encode()).digest()
        return name + bytes([flags]) + (self.count or 0).to_bytes(4)

    def _credential(self) -> bytes:
        numbers = self.key.public_key().public_numbers()
        # A key of COSE (RFC 9053): elliptic, for ES256, on P-256.
        public = {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32), -3: numbers.y.to_bytes(32)}
        return bytes(16) + len(self.id).to_bytes(2) + self.id + cbor2.dumps(public)
