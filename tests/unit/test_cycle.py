"""The short way of an answer: the bytes that uvicorn's own, long way sends."""

import asyncio
import logging
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote

import httptools
import pytest
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from app.http.answers import BODY_FOLLOWS, CLOSE, Answer, Header, problem, respond
from app.http.cors import CORS_HEADERS
from app.http.protocol.cycle import Cycle
from app.http.protocol.heads import parts

DATE = (b"date", b"Sat, 28 Nov 2026 12:00:00 GMT")
REQUEST_ID = (b"x-request-id", b"c0ffee")

ANSWERS = {
    "a usual one": Answer(200, b'{"data":{}}').having(*CORS_HEADERS, REQUEST_ID),
    "one without a body": Answer(200, b""),
    "one of a preflight": Answer(204, b"", ((b"access-control-max-age", b"7200"),)),
    "a refusal that ends the connection": problem(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Too large.", CLOSE
    ),
    "one that keeps the connection": Answer(200, b"x", ((b"connection", b"keep-alive"),)),
    "one with unusual headers": Answer(
        429, b"{}", ((b"retry-after", b"3"), (b"ratelimit", b"r=0"))
    ),
    "a large one": Answer(200, b"x" * 300_000),
}


class Wire(asyncio.Transport):
    """What was written, and whether the connection was closed."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = b""
        self.closed = False

    def write(self, data: Any) -> None:
        self.sent += data

    def close(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed


class End:
    """The end of a connection, and how a cycle left it."""

    def __init__(self, kind: type[RequestResponseCycle], method: str, *, keep_alive: bool) -> None:
        self.wire = Wire()
        self.completed = 0
        self.cycle = kind(
            scope={"type": "http", "method": method},  # type: ignore[typeddict-item]
            transport=self.wire,
            flow=FlowControl(self.wire),
            logger=logging.getLogger("test"),
            access_logger=logging.getLogger("test"),
            access_log=False,
            default_headers=[DATE],
            message_event=asyncio.Event(),
            expect_100_continue=False,
            keep_alive=keep_alive,
            on_response=self._complete,
        )

    def _complete(self) -> None:
        self.completed += 1

    async def send(self, message: Any) -> None:
        await self.cycle.send(message)

    async def long_way(self, message: Any) -> None:
        message.pop(BODY_FOLLOWS, None)
        await self.cycle.send(message)

    def state(self) -> tuple[object, ...]:
        cycle = self.cycle
        return (
            self.wire.sent,
            self.wire.closed,
            self.completed,
            cycle.keep_alive,
            cycle.response_started,
            cycle.response_complete,
            cycle.message_event.is_set(),
        )


@pytest.mark.parametrize("keep_alive", [True, False])
@pytest.mark.parametrize("method", ["POST", "HEAD"])
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
async def test_the_short_way_sends_what_the_long_way_does(
    answer: Answer, method: str, *, keep_alive: bool
) -> None:
    theirs = End(RequestResponseCycle, method, keep_alive=keep_alive)
    ours = End(Cycle, method, keep_alive=keep_alive)

    await respond(theirs.long_way, answer)
    await respond(ours.send, answer)

    assert ours.state() == theirs.state()


async def test_nothing_is_sent_before_the_body_is_there() -> None:
    end = End(Cycle, "POST", keep_alive=True)
    start = {"type": "http.response.start", "status": 200, "headers": [], BODY_FOLLOWS: True}
    await end.send(start)

    assert (end.wire.sent, end.cycle.response_started) == (b"", True)


@pytest.mark.parametrize("header", [(b"x-name", b"a\r\nb: c"), (b"x name", b"a"), (b"date", b"\n")])
async def test_a_header_that_would_end_too_early_is_not_sent(header: Header) -> None:
    end = End(Cycle, "POST", keep_alive=True)
    with pytest.raises(RuntimeError):
        await respond(end.send, Answer(200, b"", (header,)))

    assert end.wire.sent == b""


async def test_a_client_that_has_gone_is_sent_nothing() -> None:
    before, between = (End(Cycle, "POST", keep_alive=True) for _ in range(2))
    before.cycle.disconnected = True
    await respond(before.send, Answer(200, b"x"))

    async def leave(message: Any) -> None:
        await between.send(message)
        between.cycle.disconnected = True

    await respond(leave, Answer(200, b"x"))

    assert (before.wire.sent, between.wire.sent) == (b"", b"")


async def test_a_slow_client_is_waited_for() -> None:
    end = End(Cycle, "POST", keep_alive=True)
    end.cycle.flow.pause_writing()
    sending = asyncio.create_task(respond(end.send, Answer(200, b"x")))
    await asyncio.sleep(0)
    assert end.wire.sent == b""

    end.cycle.flow.resume_writing()
    await sending
    assert end.wire.sent.endswith(b"\r\n\r\nx")


async def test_an_answer_in_pieces_takes_the_long_way() -> None:
    end = End(Cycle, "POST", keep_alive=True)
    await end.send({"type": "http.response.start", "status": 200, "headers": []})
    assert end.wire.sent.endswith(b"transfer-encoding: chunked\r\n\r\n")

    await end.send({"type": "http.response.body", "body": b"abc", "more_body": True})
    await end.send({"type": "http.response.body", "body": b""})
    assert end.wire.sent.endswith(b"\r\n\r\n3\r\nabc\r\n0\r\n\r\n")


@pytest.mark.parametrize(
    "target",
    [
        *(b"/graphql", b"/", b"//graphql", b"/a/../b", b"/graphql/", b"/a.b-c_d/1"),
        *(b"/graphql?query=%7Bme%7D", b"/a%20b", b"/a#b", b"/a?", b"/a;b", b"/~a", b"/a:b@c"),
    ],
)
def test_the_parts_of_a_target_are_those_of_the_parser(target: bytes) -> None:
    parsed = httptools.parse_url(target)

    assert parts(target) == (
        unquote(parsed.path.decode("ascii")),
        parsed.path,
        parsed.query or b"",
    )
