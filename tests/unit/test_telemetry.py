"""What is logged: facts, without the secrets that somebody put into them."""

import asyncio
import contextlib
import errno
import json
import logging
import sys
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Any

import pytest
import structlog
from starlette.types import Message, Receive, Scope, Send
from structlog.testing import capture_logs

from app.http.middleware import Edge
from app.lightning import lnurl
from app.process import log_flood, telemetry
from app.process.log_flood import LINES_PER_S, Flood
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


def test_the_link_of_a_voucher_is_hidden_in_either_form() -> None:
    token = "aZ-_" * 10 + "abc"
    url = f"http://127.0.0.1:8000/lnurlw/{token}"
    in_bech32 = lnurl.encode(url)

    assert logged(path=f"/lnurlw/{token}") == {"path": "/lnurlw/[redacted]"}
    assert logged(path=f"/lnurlw/{token}/callback") == {"path": "/lnurlw/[redacted]/callback"}
    assert logged(error=f"cannot reach {url}") == {
        "error": "cannot reach http://127.0.0.1:8000/lnurlw/[redacted]"
    }
    for text in (in_bech32, in_bech32.lower(), in_bech32[:40]):
        assert logged(path=f"/x/{text}") == {"path": "/x/[redacted]"}


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


Written = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[Written]:
    """Log as a server does within one second, and return what gives the lines."""
    stream = StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(telemetry, "Flood", lambda: Flood(lambda: 0.0))
    root, before = logging.getLogger(), structlog.get_config()
    handlers, level = root.handlers[:], root.level
    telemetry.configure_logging("info")
    # The test runner's own handlers, which raise where a message does not fit its arguments.
    root.handlers[:] = [it for it in root.handlers if it not in handlers]
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    structlog.configure(**before)
    logging.captureWarnings(capture=False)
    root.handlers[:], root.level = handlers, level


#: What makes a line look like two, or like another, to a program or in a terminal.
_FORGING = '\r\n{"event":"forged","level":"info"}\n\x1b[2J\x1b]0;x\x07\u2028\u2029\x85\x00\u202e'


def test_a_text_of_strangers_stays_within_its_line(written: Written) -> None:
    structlog.get_logger().warning("said", memo=_FORGING, **{f"header_{_FORGING}": "x"})
    logging.getLogger("some.library").warning("it said %s", _FORGING)

    ours, theirs = written()

    assert (ours["event"], ours["memo"]) == ("said", _FORGING)
    assert theirs["message"] == f"it said {_FORGING}"


async def test_the_path_and_headers_of_a_request_stay_within_their_line(written: Written) -> None:
    async def refuses(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 404, "headers": []})
        await send({"type": "http.response.body"})

    async def ignores(_message: Message) -> None:
        pass

    async def says_nothing() -> Message:
        return {"type": "http.disconnect"}

    scope = {
        "type": "http",
        "method": "GET",
        "path": f"/{_FORGING}",
        "headers": [(b"user-agent", _FORGING.encode())],
    }
    await Edge(refuses, {}, logs_all=True)(scope, says_nothing, ignores)

    [line] = written()

    assert (line["event"], line["path"]) == ("request_answered", f"/{_FORGING}")


class Full(StringIO):
    """A disk that is full, until it is not."""

    is_full = True

    def write(self, text: str) -> int:
        if self.is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(text)


def test_a_line_that_cannot_be_written_stops_nothing() -> None:
    disk = Full()
    line = telemetry._StandardError(disk)

    line.error("lost")
    disk.is_full = False
    line.info("kept")

    assert disk.getvalue() == "kept\n"


def test_what_a_library_logs_is_one_line_without_secrets(written: Written) -> None:
    try:
        b"\xff".decode()
    except UnicodeDecodeError:
        logging.getLogger("some.library").exception('"quoted"\nand more: %s', _KEY)

    (line,) = written()
    assert (line["event"], line["logger"], line["level"]) == (
        "library_log",
        "some.library",
        "error",
    )
    assert line["message"] == '"quoted"\nand more: [redacted]'
    assert line["error"].startswith("UnicodeDecodeError: 'utf-8' codec can't decode")
    assert line["at"].startswith("test_telemetry.py:")
    assert "Traceback" not in str(line)


def test_a_librarys_mistake_in_a_message_is_one_line_too(written: Written) -> None:
    facts = {"name": "some.library", "msg": "%d of them", "args": ("x",), "levelno": logging.ERROR}
    telemetry._LibraryHandler().handle(logging.makeLogRecord(facts))

    (line,) = written()
    assert line["message"] == "%d of them"


def test_what_a_library_quotes_of_a_stranger_is_cut(written: Written) -> None:
    logging.getLogger("some.library").error("%s", "x y " * 100_000)

    (line,) = written()
    assert len(line["message"]) == 2_000


def test_a_flood_of_refusals_is_some_lines_and_a_count(written: Written) -> None:
    log = structlog.get_logger()

    async def flood() -> None:
        for _ in range(1_000):
            log.info("request_answered", status=401)
            log.info("request_answered", status=200)
            logging.getLogger("some.library").warning("invalid")

    asyncio.run(flood())

    lines = written()
    refused = [line for line in lines if line.get("status") == 401]
    assert len(refused) == LINES_PER_S
    assert sum(line["event"] == "library_log" for line in lines) == LINES_PER_S
    assert sum(line.get("status") == 200 for line in lines) == 1_000


def test_the_line_after_a_flood_tells_how_many_were_left_out() -> None:
    now = 0.0
    flood = Flood(lambda: now)
    kept = 0
    for _ in range(100):
        try:
            flood(None, "warning", {"event": "x"})
            kept += 1
        except structlog.DropEvent:
            pass
    assert kept == LINES_PER_S
    assert flood(None, "warning", {"event": "y"}) == {"event": "y"}
    now = 1.0

    assert flood(None, "warning", {"event": "x"}) == {"event": "x", "left_out": 100 - LINES_PER_S}
    assert flood(None, "warning", {"event": "x"}) == {"event": "x"}


def test_a_flood_that_ends_is_told_once() -> None:
    flood = Flood(lambda: 0.0)
    for _ in range(LINES_PER_S + 3):
        with contextlib.suppress(structlog.DropEvent):
            flood(None, "error", {"event": "x"})
    second = flood._kinds["x"]

    with capture_logs() as told:
        flood.tell("x", second)
        flood.tell("x", second)

    assert told == [{"event": log_flood.LEFT_OUT, "of": "x", "lines": 3, "log_level": "warning"}]
