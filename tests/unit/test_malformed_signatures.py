"""Whatever stands in the headers of a signed request, it is good or has a flaw: nothing breaks."""

from string import printable
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from app.signatures import client_keys, messages, signing, structured
from app.signatures.client_keys import ClientKey, ClientKeyError
from app.signatures.messages import Message, SignatureFlawError, Signed
from app.signatures.signing import SigningKey
from app.signatures.structured import InnerList, Item, Token

KEYS: Final[list[SigningKey]] = [
    ed25519.Ed25519PrivateKey.generate(),
    ec.generate_private_key(ec.SECP256R1()),
]
BODY: Final = b"{}"
CREDENTIAL: Final = (b"x-api-key", b"blink_abc")
NAMES: Final = ("signature-input", "signature", "content-digest")


def public(key: SigningKey) -> ClientKey:
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return client_keys.read(pem.decode())


CLIENTS: Final = [public(key) for key in KEYS]
#: The headers of a request, as either signs them.
GOOD: Final = [
    signing.headers(
        Message("POST", b"/graphql", b"", (CREDENTIAL,), BODY),
        key,
        credential="x-api-key",
        created=1_700_000_000,
        nonce="0123456789abcdef",
    )
    for key in KEYS
]


def message(**headers: str) -> Message:
    named = (
        (name.replace("_", "-").encode(), it.encode("latin-1")) for name, it in headers.items()
    )
    return Message("POST", b"/graphql", b"", (CREDENTIAL, *named), BODY)


def outcome(sent: Message, client: ClientKey) -> Signed | None:
    """Return what the signature says of itself, None for a flaw; anything else is a failure."""
    try:
        return messages.check(sent, client, credential="x-api-key")
    except SignatureFlawError:
        return None


#: What comes over the wire is any of these; a line break cannot.
_WIRE: Final = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0xFF, exclude_characters="\x7f"), max_size=60
)
_ODD: Final = st.sampled_from(
    ["", " ", ";", ",", "=", "(", ")", '"', "\\", ":", "::", "?1", "\t", "é", "-1", "sig1", "()",
     ";created=", ";nonce=?1", ";alg=1", "9" * 16, "(" * 40, '"@status"', "AAAA", "a" * 5_000]
)  # fmt: skip


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, _WIRE | _ODD)))
def test_what_nobody_signed_is_never_good(headers: dict[str, str]) -> None:
    sent = message(**headers)
    assert [outcome(sent, client) for client in CLIENTS] == [None, None]


@given(
    st.sampled_from([0, 1]),
    st.sampled_from(NAMES),
    st.integers(0, 300),
    st.integers(0, 4),
    _ODD | st.text(st.sampled_from(printable[:95]), max_size=3),
)
def test_headers_that_were_cut_or_filled_in_say_what_was_signed_or_nothing(
    number: int, name: str, place: int, length: int, put: str
) -> None:
    headers = dict(GOOD[number])
    start = place % (len(headers[name]) + 1)
    headers[name] = headers[name][:start] + put + headers[name][start + length :]

    found = outcome(message(**headers), CLIENTS[number])

    assert found in {None, Signed(1_700_000_000, None, "0123456789abcdef")}


_BARE: Final = (
    st.integers(-(10**15) + 1, 10**15 - 1)
    | st.booleans()
    | st.binary(max_size=4)
    | st.sampled_from(["", "x", "0123456789abcdef", 'quo"ted\\'])
    | st.builds(Token, st.sampled_from(["a", "ed25519", "*"]))
)
_SAID: Final = st.dictionaries(
    st.sampled_from(["created", "expires", "nonce", "alg", "keyid", "tag"]), _BARE, max_size=4
)
_NEEDED: Final = ["@method", "@path", "content-digest", "x-api-key"]


@given(_SAID, st.lists(st.sampled_from([*_NEEDED, "@query", "@authority", "x", 1, b"x"])))
def test_client_that_signs_whatever_it_likes_is_good_or_told_of_a_flaw(
    said: dict[str, Any], more: list[Any]
) -> None:
    names = dict.fromkeys([*_NEEDED, *more])
    covered = InnerList(tuple(Item(name, {}) for name in names), said)
    digest = messages.digest(BODY)
    try:
        signed = messages.base(message(content_digest=digest), covered)
    except ValueError:
        signed = b""
    made = structured.written_bytes(signing.sign(KEYS[0], signed))
    sent = message(
        content_digest=digest, signature=f"sig1={made}", signature_input=f"sig1={covered}"
    )

    found = outcome(sent, CLIENTS[0])

    if found is not None:
        assert (found.created, found.expires, found.nonce) == (
            said["created"],
            said.get("expires"),
            said["nonce"],
        )
        assert type(found.created) is int
        assert found.created >= 0


@given(
    st.binary(max_size=80).map(bytes.hex)
    | st.text(max_size=60)
    | st.text(max_size=40).map(lambda text: f"-----BEGIN PUBLIC KEY-----\n{text}")
    | st.dictionaries(
        st.sampled_from(["kty", "crv", "x", "y", "d"]),
        st.sampled_from(["EC", "OKP", "P-256", "Ed25519", "", "A" * 43, "é"])
        | st.integers() | st.none() | st.lists(st.none()),
    ).map(lambda members: str(members).replace("'", '"').replace("None", "null"))
)  # fmt: skip
def test_text_is_a_key_of_a_client_or_refused(text: str) -> None:
    try:
        client = client_keys.read(text)
    except ClientKeyError:
        return
    assert client.fingerprint
