"""Requests signed by their client (HTTP Message Signatures, RFC 9421).

A signature is good for a request if it covers all that makes it what it is: the method, the path,
the query if there is one, the credential, and the digest of the body (RFC 9530) if there is one. It
says when it was made, and carries a nonce. Host and scheme cannot be covered: behind a proxy this
server knows neither as the client did.
"""

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from app.signatures import structured
from app.signatures.client_keys import ClientKey
from app.signatures.structured import InnerList

_NONCE_MIN: Final = 16
_NONCE_MAX: Final = 128
_HASHES: Final = {"sha-256": hashlib.sha256, "sha-512": hashlib.sha512}
_PARAMETERS: Final = "@signature-params"


class SignatureFlawError(Exception):
    """A request that is not signed as it must be.

    `told` says what is wrong, for who has the client's key; it is None for whoever has not.
    """

    def __init__(self, told: str | None = None) -> None:
        super().__init__(told or "no signature of the client")
        self.told = told


class Message(NamedTuple):
    """A request as it was sent: its parts are bytes off the wire, header names in lower case.

    One is made of each request: a tuple takes half the time of a frozen dataclass.
    """

    method: str
    path: bytes
    query: bytes = b""
    headers: Iterable[tuple[bytes, bytes]] = ()
    body: bytes = b""

    def __repr__(self) -> str:
        return f"Message({self.method} {self.path!r})"

    def field(self, name: str) -> str | None:
        """Return the value of a header, None without one; several lines make one value."""
        wanted = name.encode("latin-1")
        values = [
            value.strip().decode("latin-1") for found, value in self.headers if found == wanted
        ]
        return ", ".join(values) if values else None

    def component(self, name: str) -> str | None:
        """Return what a component stands for, None when that is not to be had here."""
        match name:
            case "@method":
                return self.method
            case "@path":
                return self.path.decode("latin-1") or "/"
            case "@query":
                return f"?{self.query.decode('latin-1')}"
            case _ if name.startswith("@") or name != name.lower():
                return None
            case _:
                return self.field(name)


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature says of itself, in seconds since 1970."""

    created: int
    expires: int | None
    nonce: str


def base(message: Message, covered: InnerList) -> bytes:
    """Return what is signed (RFC 9421, 2.5). Raises `ValueError` if a component is not there."""
    lines = []
    names = set()
    for item in covered.items:
        name = item.value
        if not isinstance(name, str) or item.parameters or name in names:
            raise ValueError(f"the component {name!r} cannot be signed here")
        names.add(name)
        value = message.component(name)
        if value is None:
            raise ValueError(f"there is no {name!r}")
        lines.append(f'"{name}": {value}')
    lines.append(f'"{_PARAMETERS}": {covered}')
    return "\n".join(lines).encode("latin-1")


def needed(message: Message, credential: str) -> list[str]:
    """Return what a signature must cover; `credential` is the header that the key came in."""
    names = ["@method", "@path"]
    if message.query:
        names.append("@query")
    if message.body:
        names.append("content-digest")
    return [*names, credential]


def check(message: Message, key: ClientKey, *, credential: str) -> Signed:
    """Return what is said by the first signature of a client that is good for a request.

    `credential` is the header that the API key came in. Raises `SignatureFlawError`.
    """
    flaw = SignatureFlawError()
    for covered in _signatures(message, key):
        try:
            return _good(message, covered, credential)
        except SignatureFlawError as error:
            flaw = error
    raise flaw


def digest(body: bytes) -> str:
    """Return the value of Content-Digest for a body."""
    return f"sha-256={structured.written_bytes(hashlib.sha256(body).digest())}"


def _signatures(message: Message, key: ClientKey) -> Iterator[InnerList]:
    """Give what is covered by each signature that the client made."""
    inputs, signatures = message.field("signature-input"), message.field("signature")
    if inputs is None or signatures is None:
        return
    try:
        made = structured.byte_sequences(signatures)
        listed = structured.inner_lists(inputs)
    except ValueError:
        return
    for label, covered in listed.items():
        if label not in made or covered.parameters.get("alg", key.algorithm) != key.algorithm:
            continue
        try:
            signed = base(message, covered)
        except ValueError:
            continue
        if key.signed(made[label], signed):
            yield covered


def _good(message: Message, covered: InnerList, credential: str) -> Signed:
    names = {item.value for item in covered.items}
    for name in needed(message, credential):
        if name not in names:
            raise SignatureFlawError(f'The signature does not cover "{name}".')
    if "content-digest" in names and not _digest_holds(message):
        raise SignatureFlawError("The body is not the one whose digest was signed.")
    created, expires = (covered.parameters.get(name) for name in ("created", "expires"))
    nonce = covered.parameters.get("nonce")
    if not _is_moment(created):
        raise SignatureFlawError("The signature does not say when it was made: `created`.")
    if expires is not None and not _is_moment(expires):
        raise SignatureFlawError("What the signature says in `expires` is no time.")
    if not isinstance(nonce, str) or not _NONCE_MIN <= len(nonce) <= _NONCE_MAX:
        raise SignatureFlawError(
            f"The signature needs a `nonce` of {_NONCE_MIN} to {_NONCE_MAX} characters, another "
            "in each request."
        )
    assert isinstance(created, int)
    assert expires is None or isinstance(expires, int)
    return Signed(created, expires, nonce)


def _digest_holds(message: Message) -> bool:
    """Tell whether Content-Digest has a digest that we know, and none that is of another body."""
    try:
        given = structured.byte_sequences(message.field("content-digest") or "")
    except ValueError:
        return False
    known = [name for name in given if name in _HASHES]
    return bool(known) and all(
        hmac.compare_digest(_HASHES[name](message.body).digest(), given[name]) for name in known
    )


def _is_moment(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
