"""What we sign is taken by the libraries that receivers use, and what was altered is not."""

import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

import pytest
import standardwebhooks
import svix.webhooks
from hypothesis import given
from hypothesis import strategies as st

from app.services.webhooks import signing

ID: Final = "evt_00000000000000010000000000000002"
BODY: Final = '{"eventType":"receive.lightning","memo":"für Kaffee ☕"}'.encode()
SECRET: Final = "whsec_" + b64encode(bytes(range(32))).decode()
OTHER: Final = "whsec_" + b64encode(bytes(range(1, 33))).decode()

#: Verifies body and headers with a secret, or raises.
Verify = Callable[[str, bytes, Mapping[str, str]], None]


def _standard(secret: str, body: bytes, headers: Mapping[str, str]) -> None:
    standardwebhooks.Webhook(secret).verify(body, dict(headers))


def _svix(secret: str, body: bytes, headers: Mapping[str, str]) -> None:
    svix.webhooks.Webhook(secret).verify(body, dict(headers))


LIBRARIES = pytest.mark.parametrize(
    ("verify", "name", "refused"),
    [
        (_standard, "webhook", standardwebhooks.WebhookVerificationError),
        (_svix, "svix", svix.webhooks.WebhookVerificationError),
    ],
    ids=["standardwebhooks", "svix"],
)


def _signed(*secrets: str, age_s: int = 0, body: bytes = BODY) -> dict[str, str]:
    return signing.sign(secrets or (SECRET,), ID, int(time.time()) - age_s, body)


def _only(name: str, headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that go by one of the names."""
    return {key: value for key, value in headers.items() if key.startswith(f"{name}-")}


@LIBRARIES
def test_library_takes_a_message_by_the_headers_of_its_own_name(
    verify: Verify, name: str, refused: type[Exception]
) -> None:
    headers = _only(name, _signed())

    verify(SECRET, BODY, headers)

    assert len(headers) == 3


@LIBRARIES
def test_both_secrets_of_a_rotation_verify(
    verify: Verify, name: str, refused: type[Exception]
) -> None:
    headers = _only(name, _signed(OTHER, SECRET))

    verify(SECRET, BODY, headers)
    verify(OTHER, BODY, headers)

    assert headers[f"{name}-signature"].count("v1,") == 2


@LIBRARIES
@pytest.mark.parametrize(
    "altered",
    [BODY + b" ", BODY.replace(b"receive", b"send"), b"{}", BODY[:-1]],
    ids=["longer", "another type", "another body", "shorter"],
)
def test_altered_body_is_refused(
    altered: bytes, verify: Verify, name: str, refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        verify(SECRET, altered, _only(name, _signed()))


@LIBRARIES
@pytest.mark.parametrize("age_s", [3_600, -3_600], ids=["of an hour ago", "of an hour to come"])
def test_replayed_message_is_refused(
    age_s: int, verify: Verify, name: str, refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        verify(SECRET, BODY, _only(name, _signed(age_s=age_s)))


@LIBRARIES
@pytest.mark.parametrize("part", ["id", "timestamp"])
def test_message_under_another_id_or_moment_is_refused(
    part: str, verify: Verify, name: str, refused: type[Exception]
) -> None:
    headers = _only(name, _signed(age_s=10))
    other = {"id": f"{ID[:-1]}3", "timestamp": str(int(time.time()))}[part]

    with pytest.raises(refused):
        verify(SECRET, BODY, headers | {f"{name}-{part}": other})


@LIBRARIES
def test_message_signed_with_another_secret_is_refused(
    verify: Verify, name: str, refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        verify(SECRET, BODY, _only(name, _signed(OTHER)))


@LIBRARIES
def test_message_without_a_signature_is_refused(
    verify: Verify, name: str, refused: type[Exception]
) -> None:
    headers = signing.sign((), ID, int(time.time()), BODY)

    assert f"{name}-signature" not in headers
    with pytest.raises(refused):
        verify(SECRET, BODY, _only(name, headers))


@given(
    st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789_", min_size=1, max_size=40),
    st.binary(max_size=300),
    st.binary(min_size=24, max_size=64),
)
def test_signature_is_that_of_the_standards_own_library(
    message_id: str, body: bytes, key: bytes
) -> None:
    secret = f"whsec_{b64encode(key).decode()}"
    text = body.hex()

    headers = signing.sign([secret], message_id, 1_700_000_000, text.encode())

    theirs = standardwebhooks.Webhook(secret).sign(message_id, _moment(1_700_000_000), text)
    assert headers["webhook-signature"] == headers["svix-signature"] == theirs


@pytest.mark.parametrize(
    "secret",
    [
        "",
        "whsec_",
        "whsec_" + b64encode(bytes(23)).decode(),
        "whsec_" + b64encode(bytes(65)).decode(),
        "whsec_not base64!",
        "whsec_ü",
        b64encode(bytes(32)).decode(),
    ],
    ids=["nothing", "empty", "short", "long", "no base64", "no ASCII", "no prefix"],
)
def test_secret_that_is_none_is_refused_and_not_told(secret: str) -> None:
    with pytest.raises(ValueError) as refusal:
        signing.sign([secret], ID, 1_700_000_000, BODY)

    assert secret.removeprefix("whsec_") == "" or secret not in str(refusal.value)


@pytest.mark.parametrize("message_id", ["evt_1.2", "evt_\n", "evt_ü"])
def test_id_that_could_be_read_in_two_ways_is_refused(message_id: str) -> None:
    with pytest.raises(ValueError, match="full stop"):
        signing.sign([SECRET], message_id, 1_700_000_000, BODY)


def _moment(timestamp_s: int) -> datetime:
    return datetime.fromtimestamp(timestamp_s, UTC)
