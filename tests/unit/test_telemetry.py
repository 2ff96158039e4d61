"""What is logged: facts, without the secrets that somebody put into them."""

from typing import Any

import pytest
import structlog

from app.process import telemetry
from app.services.keys import secret_format

_KEY = secret_format.mint("blink")
_TOKEN = "t0K3n" * 7 + "abcd"


def logged(**event: Any) -> dict[str, Any]:
    """Return what is left of an event when it is written."""
    formatted = structlog.processors.format_exc_info(None, "", event)
    return dict(telemetry._scrub(None, "", formatted))


@pytest.mark.parametrize(
    "secret",
    [_KEY, _KEY[:-1], _KEY.swapcase(), secret_format.mint("shop2"), "root_" + "a1" * 24, _TOKEN],
    ids=["key", "cut key", "key in the other case", "key of another prefix", "root key", "session"],
)
@pytest.mark.parametrize("around", ["{}", "/graphql/{}", '"{}"', "Bearer {}, and more"])
def test_a_secret_inside_a_text_is_hidden(secret: str, around: str) -> None:
    assert logged(path=around.format(secret)) == {"path": around.format("[redacted]")}


def test_a_secret_that_an_exception_quotes_is_hidden() -> None:
    try:
        int(_KEY)
    except ValueError as error:
        event = logged(event="request_failed", exc_info=error)

    assert _KEY[12:] not in str(event)
    assert "invalid literal for int()" in event["exception"]


@pytest.mark.parametrize("name", ["secret", "token", "password", "authorization", "code"])
def test_what_is_named_a_secret_is_hidden(name: str) -> None:
    assert logged(**{name: "x"}) == {name: "[redacted]"}


def test_hashes_ids_and_numbers_stay() -> None:
    facts = {
        "event": "receipt_without_invoice",
        "payment_hash": "0f" * 32,
        "payment_id": "00000000-0000-4000-8000-000000000001",
        "path": "/.well-known/lnurlp/satoshi",
        "fee_msat": 21,
    }

    assert logged(**facts) == facts
