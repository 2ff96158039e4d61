"""Asking a node over HTTP: what it certainly has not heard, what is lost, and what it refuses."""

import asyncio
import gzip
import json
import logging
import ssl
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from functools import partial
from pathlib import Path

import httpx2
import pytest
from structlog.testing import capture_logs

from app.errors import NodeUnavailable
from app.nodes.rest import AnswerLost, NodeAnswer, NodeRefusal, Rest, Uint63
from tests import hosts
from tests.contract.serving import (
    Drop,
    Fault,
    Place,
    Receive,
    Rewrite,
    Say,
    Scope,
    Send,
    Stall,
    Truncate,
    no_json,
    served,
    with_value,
    without,
)

SECRET = "macaroon-that-nobody-may-see"
AUTHORITIES = ssl.create_default_context()  # read once: that takes a while
LIMITS = httpx2.Timeout(5.0)


class Paid(NodeAnswer):
    amount_msat: Uint63
    note: str = ""


async def player(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one amount, or three in lines where they are asked for."""
    line = b'{"amount_msat": 21000, "unasked": {"x": 1}}\n'
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    if scope["path"] == "/lines":
        for part in (line[:10], line[10:] + b"\n" + line, line[:-1]):
            await send({"type": "http.response.body", "body": part, "more_body": True})
            await asyncio.sleep(0)
        await send({"type": "http.response.body", "body": b""})
    else:
        await send({"type": "http.response.body", "body": line})


@asynccontextmanager
async def asking(url: str, timeout: httpx2.Timeout = LIMITS) -> AsyncIterator[Rest]:
    headers = {"Rune": SECRET, "Grpc-Metadata-macaroon": SECRET}
    http = httpx2.AsyncClient(
        base_url=url, headers=headers, timeout=timeout, trust_env=False, verify=AUTHORITIES
    )
    rest = Rest(http)
    try:
        yield rest
    finally:
        await rest.close()


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    async with served(player) as place:
        yield place


@pytest.fixture
async def rest(place: Place) -> AsyncIterator[Rest]:
    async with asking(place.url) as rest:
        yield rest


async def ask(rest: Rest) -> Paid:
    return await rest.ask("POST", "/pay", Paid, body={"bolt11": "lnbcrt1"})


async def lines(rest: Rest) -> list[Paid]:
    async with aclosing(rest.lines("GET", "/lines", Paid)) as answers:
        return [answer async for answer in answers]


async def test_an_answer_is_its_fields_and_others_are_passed_over(rest: Rest) -> None:
    assert await ask(rest) == Paid(amount_msat=21_000)


async def test_lines_are_answers_however_they_come_in_parts(rest: Rest) -> None:
    assert await lines(rest) == [Paid(amount_msat=21_000)] * 3


async def test_a_node_that_is_away_has_certainly_not_heard(place: Place, rest: Rest) -> None:
    await ask(rest)
    async with place.away():
        with pytest.raises(NodeUnavailable) as error:
            await ask(rest)
        with pytest.raises(NodeUnavailable) as error_of_lines:
            await lines(rest)

    assert error.type is error_of_lines.type is NodeUnavailable
    assert await ask(rest), "it asks again on a new connection"


async def test_a_certificate_of_somebody_else_is_not_spoken_to(tmp_path: Path) -> None:
    ours, _ = hosts.tls_of("node.example", tmp_path)
    async with served(player, ours) as place, asking(place.url) as rest:
        with pytest.raises(NodeUnavailable) as error:
            await ask(rest)

        assert error.type is NodeUnavailable
        assert place.asked == []


def _instead(value: object, _: object) -> object:
    return value


ODD_VALUES = (None, 2**63, str(2**63), -1, True, 5.0, "5.0", "1_000", "٣", " 5", "9" * 5000)
NO_ANSWER: dict[str, Fault] = {
    "cut before": Drop(),
    "cut after": Drop(acts=True),
    "cut within": Truncate(),
    "a page": no_json(),
    "no text": Rewrite(lambda _: b"\xff\xfe{}"),
    "too deep": Rewrite(lambda _: b"[" * 100_000),
    "a list": Rewrite(lambda _: b"[]"),
    "a member missing": without("amount_msat"),
    "elsewhere": Say(301, b'{"amount_msat": 1}'),
    "not modified": Say(304),
    "a page of a proxy": Say(502, b"<html>Bad gateway</html>"),
    "forbidden, as a page": Say(403, b"Forbidden"),
    **{
        f"{value!r:.20}": with_value("amount_msat", partial(_instead, value))
        for value in ODD_VALUES
    },
}


@pytest.mark.parametrize("name", NO_ANSWER)
async def test_an_answer_that_makes_no_sense_is_lost(place: Place, rest: Rest, name: str) -> None:
    fault = NO_ANSWER[name]
    with place.broken(fault), pytest.raises(AnswerLost):
        await ask(rest)
    with place.broken(fault), pytest.raises(AnswerLost):
        await lines(rest)


async def test_no_body_is_no_answer_and_no_line_is_none(place: Place, rest: Rest) -> None:
    with place.broken(Say(200, b"")):
        with pytest.raises(AnswerLost):
            await ask(rest)
        assert await lines(rest) == []


@pytest.mark.parametrize("value", [0, 2**63 - 1, str(2**63 - 2), "7"])
async def test_a_number_may_be_written_as_text(place: Place, rest: Rest, value: object) -> None:
    with place.broken(with_value("amount_msat", lambda _: value)):
        assert (await ask(rest)).amount_msat == int(str(value))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500, 503])
@pytest.mark.parametrize("indent", [None, 2])
async def test_a_refusal_has_its_status_and_what_the_node_said(
    place: Place, rest: Rest, status: int, indent: int | None
) -> None:
    body = {"code": 2, "message": "permission denied"}
    with place.broken(Say(status, json.dumps(body, indent=indent).encode())):
        with pytest.raises(NodeRefusal) as refused:
            await ask(rest)
        with pytest.raises(NodeRefusal) as refused_lines:
            await lines(rest)

    for error in (refused.value, refused_lines.value):
        assert (error.status, error.body) == (status, body)


async def test_who_never_answers_is_left_after_the_clients_patience(place: Place) -> None:
    stall = Stall()
    async with asking(place.url, httpx2.Timeout(5.0, read=0.05)) as rest:
        with place.broken(stall):
            with pytest.raises(AnswerLost):
                await ask(rest)
            with pytest.raises(AnswerLost):
                await rest.ask("GET", "/", Paid, timeout_s=0.01)


async def test_who_answers_byte_by_byte_is_left_too() -> None:
    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.01)

    limits = httpx2.Timeout(0.1)
    async with hosts.host(drip) as host, asking(f"http://127.0.0.1:{host.port}", limits) as rest:
        with pytest.raises(AnswerLost):
            await ask(rest)


async def test_a_body_or_line_without_end_is_cut() -> None:
    async def flood(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b" " * 1_000_000)
            await writer.drain()

    async with hosts.host(flood) as host, asking(f"http://127.0.0.1:{host.port}") as rest:
        with pytest.raises(AnswerLost):
            await ask(rest)
        with pytest.raises(AnswerLost):
            await lines(rest)


async def test_what_is_packed_was_not_asked_for_and_is_not_unpacked() -> None:
    bomb = gzip.compress(b'{"amount_msat": 1}' + b" " * 20_000_000)
    async with (
        hosts.host(hosts.http(bomb, "Content-Encoding: gzip")) as host,
        asking(f"http://127.0.0.1:{host.port}") as rest,
    ):
        with pytest.raises(AnswerLost):
            await ask(rest)
        with pytest.raises(AnswerLost):
            await lines(rest)

    assert all("accept-encoding: identity\r\n" in head.lower() for head in host.heads)


async def test_a_redirect_is_not_followed_nor_shown_the_credential(place: Place) -> None:
    elsewhere = hosts.http(b"{}", f"Location: {place.url}/stolen", status="307 Temporary Redirect")
    async with (
        hosts.host(elsewhere) as host,
        asking(f"http://127.0.0.1:{host.port}") as rest,
    ):
        with pytest.raises(AnswerLost):
            await ask(rest)

    assert place.asked == []


async def test_a_stream_that_breaks_tells_what_came_before(place: Place, rest: Rest) -> None:
    with place.broken(Truncate()):
        async with aclosing(rest.lines("GET", "/lines", Paid)) as answers:
            assert await anext(answers) == Paid(amount_msat=21_000)
            with pytest.raises(AnswerLost):
                await anext(answers)


async def test_who_leaves_a_stream_leaves_its_connection(place: Place, rest: Rest) -> None:
    for _ in range(3):
        async with aclosing(rest.lines("GET", "/lines", Paid)) as answers:
            await anext(answers)

    assert await ask(rest)


async def test_no_secret_is_logged_or_shown(
    place: Place, rest: Rest, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    shown = [repr(rest)]
    with capture_logs() as logs:
        for fault in (Drop(), no_json(), Say(403, b'{"message": "no"}'), without("amount_msat")):
            with place.broken(fault), pytest.raises(NodeUnavailable) as error:
                await ask(rest)
            shown += [repr(error.value), str(error.value), repr(error.value.__cause__)]

    assert {entry["event"] for entry in logs} == {"node_answer_lost"}
    assert SECRET not in f"{logs}{caplog.text}{shown}"
