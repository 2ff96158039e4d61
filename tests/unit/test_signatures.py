"""HTTP Message Signatures: the vectors of RFC 9421, another implementation's, and what is wrong."""

import base64
import contextlib
import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import http_sf
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPSignatureComponentResolver,
    HTTPSignatureKeyResolver,
    algorithms,
)
from hypothesis import given
from hypothesis import strategies as st

from app.signatures import client_keys, messages, signing, structured
from app.signatures.client_keys import ClientKey, ClientKeyError, KeyAlgorithm
from app.signatures.messages import Message, SignatureFlawError
from app.signatures.signing import SigningKey

ED25519_PEM = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----
"""
P256_PEM = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf
w0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==
-----END PUBLIC KEY-----
"""
#: RFC 9421, B.2.6 and B.2.4: a request and an answer.
_B26 = (
    '"date": Tue, 20 Apr 2021 02:07:55 GMT\n"@method": POST\n"@path": /foo\n'
    '"@authority": example.com\n"content-type": application/json\n"content-length": 18\n'
    '"@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length")'
    ';created=1618884473;keyid="test-key-ed25519"'
)
_B24 = (
    '"@status": 200\n"content-type": application/json\n'
    '"content-digest": sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69w'
    'WdXymyU0rjJuahq4l5aGgfLQ==:\n"content-length": 23\n'
    '"@signature-params": ("@status" "content-type" "content-digest" "content-length")'
    ';created=1618884473;keyid="test-key-ecc-p256"'
)
_VECTORS = [
    (
        ED25519_PEM,
        _B26,
        "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==",
    ),
    (
        P256_PEM,
        _B24,
        "wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==",
    ),
]
#: The order of P-256.
_N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551

NOW = 1_700_000_000
NONCE = "0123456789abcdef"
BODY = b'{"query": "{ globals { network } }"}'


def private(kind: str) -> SigningKey:
    if kind == "ed25519":
        return ed25519.Ed25519PrivateKey.generate()
    return ec.generate_private_key(ec.SECP256R1())


def public(key: SigningKey) -> ClientKey:
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return client_keys.read(pem.decode())


def request(method: str = "POST", path: bytes = b"/graphql", **parts: Any) -> Message:
    parts.setdefault("headers", ((b"x-api-key", b"blink_abc"),))
    return Message(method, path, **parts)


def having(message: Message, **headers: str) -> Message:
    """Return a request with other headers; underscores in their names stand for hyphens."""
    named = {name.replace("_", "-").encode(): text.encode() for name, text in headers.items()}
    kept = tuple(pair for pair in message.headers if pair[0] not in named)
    return Message(
        message.method, message.path, message.query, (*kept, *named.items()), message.body
    )


def signed(message: Message, key: SigningKey, **more: Any) -> Message:
    more = dict[str, Any](credential="x-api-key", created=NOW, nonce=NONCE) | more
    made = signing.headers(message, key, **more)
    return having(message, **{name.replace("-", "_"): text for name, text in made.items()})


def refused(message: Message, key: ClientKey) -> str | None:
    with pytest.raises(SignatureFlawError) as flaw:
        messages.check(message, key, credential="x-api-key")
    return flaw.value.told


@pytest.mark.parametrize(("pem", "base", "signature"), _VECTORS, ids=["B.2.6", "B.2.4"])
def test_vectors_of_the_specification_hold(pem: str, base: str, signature: str) -> None:
    key, bits = client_keys.read(pem), base64.b64decode(signature)

    assert key.signed(bits, base.encode())
    assert not key.signed(bits, base.replace("application", "text").encode())
    assert not key.signed(bits[:-1], base.encode())
    covered = base.rsplit('"@signature-params": ', 1)[1]
    assert str(structured.inner_lists(f"sig={covered}")["sig"]) == covered


@pytest.mark.parametrize("kind", ["ed25519", "p256"])
@pytest.mark.parametrize("query", [b"", b"query=%7B%7D&a=b"])
@pytest.mark.parametrize("body", [b"", BODY])
def test_what_is_signed_here_is_good_here(kind: str, query: bytes, body: bytes) -> None:
    key = private(kind)
    message = signed(request(query=query, body=body), key, created=NOW)

    found = messages.check(message, public(key), credential="x-api-key")

    assert (found.created, found.nonce, found.expires) == (NOW, NONCE, None)
    assert refused(message, public(private(kind))) is None


@pytest.mark.parametrize("kind", ["ed25519", "p256"])
def test_what_another_implementation_signs_is_good_here(kind: str) -> None:
    key = private(kind)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    algorithm = algorithms.ED25519 if kind == "ed25519" else algorithms.ECDSA_P256_SHA256

    class Keys(HTTPSignatureKeyResolver):
        def resolve_private_key(self, key_id: str) -> bytes:
            return pem

    headers = {"x-api-key": "blink_abc", "content-digest": messages.digest(BODY)}
    sent: Any = SimpleNamespace(
        method="POST", url="https://example.com/graphql?a=b%20c", headers=headers, body=BODY
    )
    HTTPMessageSigner(
        signature_algorithm=algorithm,
        key_resolver=Keys(),
        component_resolver_class=HTTPSignatureComponentResolver,
    ).sign(
        sent,
        key_id="mine",
        use_existing_digest=True,
        nonce=NONCE,
        created=datetime.fromtimestamp(NOW, UTC),
        covered_component_ids=("@method", "@path", "@query", "content-digest", "x-api-key"),
    )
    lines = tuple((name.lower().encode(), text.encode()) for name, text in sent.headers.items())
    message = request(query=b"a=b%20c", body=BODY, headers=lines)

    assert messages.check(message, public(key), credential="x-api-key").nonce == NONCE


def test_either_of_the_two_numbers_of_an_ecdsa_signature_is_good() -> None:
    """High and low S: replays are told by the nonce, not by the signature."""
    key, text = private("p256"), b"a text"
    made = signing.sign(key, text)
    other = made[:32] + (_N - int.from_bytes(made[32:])).to_bytes(32)

    assert public(key).signed(made, text)
    assert public(key).signed(other, text)
    assert not public(key).signed(made[:32] + bytes(32), text)
    assert not public(key).signed(bytes(64), text)


_CHANGES: tuple[Callable[[Message], Message], ...] = (
    lambda it: Message("GET", it.path, it.query, it.headers, it.body),
    lambda it: Message(it.method, b"/graphqlx", it.query, it.headers, it.body),
    lambda it: Message(it.method, it.path, b"a=c", it.headers, it.body),
    lambda it: having(it, x_api_key="blink_other"),
    lambda it: having(it, content_digest=messages.digest(b"other")),
    lambda it: having(it, signature="sig1=:AAAA:"),
    lambda it: having(it, signature="sig1"),
    lambda it: having(it, signature_input='sig1=("@method")'),
    lambda it: having(it, signature_input="nonsense, ("),
    lambda it: having(it, signature=f"{it.field('signature')}, sig1=:AAAA:"),
    lambda it: having(it, signature_input=f'{it.field("signature-input")};alg="rsa-v1_5"'),
    lambda it: having(
        it, signature_input=str(it.field("signature-input")).replace("sig1", "other")
    ),
    lambda it: having(it, signature_input="x" * 5_000),
)


@pytest.mark.parametrize("number", range(len(_CHANGES)))
def test_request_that_was_changed_is_not_signed(number: int) -> None:
    key = private("ed25519")
    message = signed(request(query=b"a=b", body=BODY), key)

    assert refused(_CHANGES[number](message), public(key)) is None


def test_body_that_is_not_the_signed_one_is_told_to_its_client() -> None:
    key = private("ed25519")
    message = signed(request(body=BODY), key)
    other = Message("POST", message.path, b"", message.headers, b"{}")

    assert refused(other, public(key)) == "The body is not the one whose digest was signed."


def covering(*names: str, **parameters: Any) -> str:
    """Return what a signature covers, in the words of the header."""
    items = tuple(structured.Item(name, {}) for name in names)
    return str(structured.InnerList(items, dict[str, Any](created=NOW, nonce=NONCE) | parameters))


_ALL = ("@method", "@path", "@query", "content-digest", "x-api-key")


@pytest.mark.parametrize(
    ("covered", "told"),
    [
        *((covering(*(it for it in _ALL if it != name)), f'cover "{name}"') for name in _ALL),
        (covering(*_ALL, created=-1), "`created`"),
        (covering(*_ALL, created="now"), "`created`"),
        (covering(*_ALL, created=True), "`created`"),
        (covering(*_ALL, nonce="short"), "`nonce`"),
        (covering(*_ALL, nonce="x" * 200), "`nonce`"),
        (covering(*_ALL, nonce=b"0123456789abcdef0"), "`nonce`"),
        (covering(*_ALL, expires="soon"), "`expires`"),
    ],
)
def test_client_is_told_what_its_signature_lacks(covered: str, told: str) -> None:
    key = private("ed25519")
    message = having(request(query=b"a=b", body=BODY), content_digest=messages.digest(BODY))
    base = messages.base(message, structured.inner_lists(f"a={covered}")["a"])
    made = structured.written_bytes(signing.sign(key, base))

    found = refused(
        having(message, signature_input=f"a={covered}", signature=f"a={made}"), public(key)
    )

    assert found is not None
    assert told in found


def test_first_signature_that_is_good_counts() -> None:
    """A proxy may add its own; one that lacks something does not hide the next."""
    key = private("ed25519")
    message = signed(request(body=BODY), key)
    poor = covering("@method")
    made = signing.sign(key, messages.base(message, structured.inner_lists(f"a={poor}")["a"]))
    usual = message.field("signature-input")
    both = having(
        message,
        signature_input=f'p=("@method");keyid="proxy", a={poor}, {usual}',
        signature=f"p=:AAAA:, a={structured.written_bytes(made)}, {message.field('signature')}",
    )

    assert messages.check(both, public(key), credential="x-api-key").nonce == NONCE


@pytest.mark.parametrize(
    "name", ['"@authority"', '"@target-uri"', '"X-Api-Key"', '"no-header"', '"x-api-key";bs', "5"]
)
def test_component_that_cannot_be_known_makes_no_signature(name: str) -> None:
    listed = structured.inner_lists(f"a=({name})")["a"]

    with pytest.raises(ValueError, match=r"there is no|cannot be signed"):
        messages.base(request(), listed)


@pytest.mark.parametrize(
    ("digest", "holds"),
    [
        (f"sha-512={structured.written_bytes(hashlib.sha512(BODY).digest())}", True),
        (f"md5=:AAAA:, {messages.digest(BODY)}", True),
        (f"sha-512=:AAAA:, {messages.digest(BODY)}", False),
        ("md5=:AAAA:", False),
        ("nonsense", False),
        ("", False),
    ],
)
def test_digest_must_be_one_that_is_known_and_true(digest: str, holds: bool) -> None:
    key, covered = private("ed25519"), covering("@method", "@path", "content-digest", "x-api-key")
    message = having(request(body=BODY), content_digest=digest)
    base = messages.base(message, structured.inner_lists(f"a={covered}")["a"])
    made = structured.written_bytes(signing.sign(key, base))
    message = having(message, signature_input=f"a={covered}", signature=f"a={made}")

    if holds:
        assert messages.check(message, public(key), credential="x-api-key").nonce == NONCE
    else:
        assert refused(message, public(key)) is not None


def test_keys_are_read_from_pem_jwk_and_base64_alike() -> None:
    for pem in (ED25519_PEM, P256_PEM):
        key = client_keys.read(pem)
        assert client_keys.read("".join(pem.splitlines()[1:-1])) == key
        assert client_keys.of_stored(key.stored) == key
    x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    jwk = client_keys.read(json.dumps({"kty": "OKP", "crv": "Ed25519", "x": x, "use": "sig"}))
    assert jwk.algorithm is KeyAlgorithm.ED25519
    # RFC 8037, A.3
    assert jwk.fingerprint == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
    numbers = ec.derive_private_key(5, ec.SECP256R1()).public_key().public_numbers()
    x, y = (
        base64.urlsafe_b64encode(one.to_bytes(32)).rstrip(b"=").decode()
        for one in (numbers.x, numbers.y)
    )
    found = client_keys.read(json.dumps({"kty": "EC", "crv": "P-256", "x": x, "y": y}))
    assert found == public(ec.derive_private_key(5, ec.SECP256R1()))
    with pytest.raises(ClientKeyError, match="private"):
        client_keys.read(json.dumps({"kty": "EC", "crv": "P-256", "x": x, "y": y, "d": x}))
    with pytest.raises(ClientKeyError):
        client_keys.read(json.dumps({"kty": "EC", "crv": "P-256", "x": x, "y": x}))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "neither"),
        ("blink_abc", "neither"),
        ("{}", "kind"),
        ("[1]", "neither"),
        ("{" * 1_000, "JWK"),
        ("A" * 3_000, "too long"),
        (ED25519_PEM.replace("MCow", "MCox"), "neither"),
        ('{"kty": "OKP", "crv": "Ed25519", "x": 5}', "JWK"),
        ('{"kty": "OKP", "crv": "Ed25519", "x": "AAAA"}', "JWK"),
        ('{"kty": "RSA", "n": "AQAB"}', "kind"),
    ],
)
def test_text_that_is_no_key_is_refused_and_says_why(text: str, told: str) -> None:
    with pytest.raises(ClientKeyError, match=told):
        client_keys.read(text)


def test_keys_of_other_kinds_and_private_ones_are_refused() -> None:
    spki = (Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for other in (
        ec.generate_private_key(ec.SECP384R1()).public_key(),
        ec.generate_private_key(ec.SECP256K1()).public_key(),
        ed448.Ed448PrivateKey.generate().public_key(),
    ):
        with pytest.raises(ClientKeyError):
            client_keys.read(other.public_bytes(*spki).decode())
    pkcs8 = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(ClientKeyError, match="private key"):
        client_keys.read(private("p256").private_bytes(*pkcs8).decode())
    with pytest.raises(ClientKeyError, match="kind"):
        signing.read(ec.generate_private_key(ec.SECP384R1()).private_bytes(*pkcs8))
    with pytest.raises(ClientKeyError, match="no private key"):
        signing.read(b"nonsense")


_NAMES = st.from_regex(r"[a-z][a-z0-9_.*-]{0,8}", fullmatch=True)
_BARE: st.SearchStrategy[Any] = st.one_of(
    st.integers(-(10**15) + 1, 10**15 - 1),
    st.booleans(),
    st.binary(max_size=20),
    st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20),
)
_LISTS = st.dictionaries(
    _NAMES,
    st.tuples(
        st.lists(st.tuples(_BARE, st.dictionaries(_NAMES, _BARE, max_size=3)), max_size=5),
        st.dictionaries(_NAMES, _BARE, max_size=4),
    ),
    min_size=1,
    max_size=4,
)


@given(_LISTS)
def test_what_another_implementation_writes_is_read_as_it_was_meant(members: Any) -> None:
    text = http_sf.ser(members)

    found = structured.inner_lists(text)

    assert {
        name: ([(item.value, dict(item.parameters)) for item in one.items], dict(one.parameters))
        for name, one in found.items()
    } == members
    assert ", ".join(f"{name}={one}" for name, one in found.items()) == text


@given(st.text(st.sampled_from('ab"()=;:,? \t\\1.@-'), max_size=24))
def test_what_is_read_here_another_implementation_reads_alike(text: str) -> None:
    try:
        found = structured.inner_lists(text)
    except ValueError:
        return
    theirs: Any = http_sf.parse(text.encode(), tltype="dictionary")
    assert {name: [item.value for item in one.items] for name, one in found.items()} == {
        name: [value for value, _ in items] for name, (items, _) in theirs.items()
    }


@pytest.mark.parametrize(
    "text",
    ["a", "a=", "a=(", "a=()x", "a=(),", "a=(), a=()", "A=()", 'a=("b""c")', 'a=("é")', "a=(1.5)",
     "a=();b=;c", "a=();b;b", "a=(:A:)", 'a=("b\\c")', "a=() b=()", "a=(1)(2)", f"a=({'1 ' * 40})"],
)  # fmt: skip
def test_what_is_no_dictionary_of_lists_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        structured.inner_lists(text)


_SIGNING = ed25519.Ed25519PrivateKey.generate()
#: What is in headers that are right, in any order, and some of what is not.
_PIECES = st.lists(
    st.sampled_from(
        [
            *('sig1=("@method" "@path" "content-digest" "x-api-key")', "sig1=", "sig2=()", ", "),
            *("created=1700000000", 'nonce="0123456789abcdef"', 'alg="ed25519"', "expires=-1"),
            *(":AAAA:", f":{'A' * 86}==:", "sha-256=:AAAA:", "sha-512=::", "(", ")", '"', "\\"),
            *("999999999999999", "1.5", "é", "\x00", " ", "keyid=x", '"@query"', ";", "?1", ";req"),
        ]
    )
    | st.text(max_size=8),
    max_size=12,
).map("".join)


@given(inputs=_PIECES, signature=_PIECES, content_digest=_PIECES, body=st.binary(max_size=8))
def test_no_header_whatsoever_breaks_the_reading(
    inputs: str, signature: str, content_digest: str, body: bytes
) -> None:
    headers = tuple(
        (name, text.encode("utf-8", "surrogateescape"))
        for name, text in (
            (b"signature-input", inputs),
            (b"signature", signature),
            (b"content-digest", content_digest),
            (b"x-api-key", "blink_x"),
        )
    )
    message = Message("POST", b"/graphql", b"a=\xff", headers, body)
    for pem in (ED25519_PEM, P256_PEM):
        with pytest.raises(SignatureFlawError):
            messages.check(message, client_keys.read(pem), credential="x-api-key")


@given(inputs=_PIECES, nonce=st.text(max_size=140))
def test_no_signature_that_the_client_made_breaks_the_judging(inputs: str, nonce: str) -> None:
    key = _SIGNING
    shown = (b"x-api-key", b"blink_x")
    message = Message("POST", b"/graphql", b"", (shown,), b"")
    made = signing.headers(message, key, credential="x-api-key", created=NOW, nonce="n" * 16)
    changed = made["signature-input"].replace("n" * 16, nonce) + inputs
    headers = [shown, (b"signature-input", changed.encode("utf-8", "replace"))]
    headers.append((b"signature", made["signature"].encode()))
    message = Message("POST", b"/graphql", b"", headers, b"")

    with contextlib.suppress(SignatureFlawError):
        messages.check(message, public(key), credential="x-api-key")


@given(text=st.text(max_size=80) | _PIECES)
def test_no_text_breaks_the_reading_of_keys(text: str) -> None:
    for it in (
        text,
        f"-----BEGIN PUBLIC KEY-----\n{text}\n-----END PUBLIC KEY-----",
        f"{{{text}}}",
    ):
        with pytest.raises(ClientKeyError):
            client_keys.read(it)
