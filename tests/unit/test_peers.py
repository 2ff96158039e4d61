"""Another wallet server beside ours: nothing of the user's own is touched, and the arithmetic."""

import asyncio
import contextlib
import os
import sys
from pathlib import Path

import pytest

from scripts.benchmark import load, processes
from scripts.benchmark.load import Measured
from scripts.benchmark.peers import __main__ as peers
from scripts.benchmark.peers import clients, installing, lnbits, table
from scripts.benchmark.peers.lnbits import Purse
from scripts.benchmark.report import Sample

DSN = "postgresql://postgres@/lnbits?host=/tmp/socket"

# A process that leaves the work to a child, as the peer does, and would leave the child behind.
STARTER = """
import os, socket, sys, time
listening = socket.create_server(("127.0.0.1", int(sys.argv[1])))
if os.fork():
    os.wait()
time.sleep(60)
"""


async def test_a_folder_that_something_else_is_in_is_left_alone(tmp_path: Path) -> None:
    own = tmp_path / "database.sqlite3"
    own.write_text("the user's own money")

    with pytest.raises(installing.NoPeerError, match="something else"):
        await installing.install(tmp_path, installing.VERSION)

    assert own.read_text() == "the user's own money"


def test_a_peer_that_was_named_and_cannot_be_had_is_a_failure(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert peers.main(["--python", "pyhton3.11"]) == 1
    assert "peers: skipped: " in capsys.readouterr().err


async def test_where_no_python_suits_it_is_not_installed(tmp_path: Path) -> None:
    with pytest.raises(installing.NoPeerError, match=r"Python 3\.10"):
        await installing.install(tmp_path / "new", "1.6.2", python="no-such-python")

    assert not (tmp_path / "new").exists()


def test_what_the_user_says_of_an_lnbits_of_theirs_does_not_reach_it(tmp_path: Path) -> None:
    own = {
        "PATH": "/usr/bin",
        "HOME": "/home/me",
        "LNBITS_DATABASE_URL": "postgres://me:secret@db/money",
        "SUPER_USER": "me",
        "LND_REST_MACAROON": "secret",
        "HTTPS_PROXY": "http://proxy.example",
    }

    env = lnbits.environment(own, folder=tmp_path, dsn=DSN, stub_url="http://127.0.0.1:1")

    assert env["PATH"] == "/usr/bin"
    assert env["HOME"] == str(tmp_path)
    assert env["LNBITS_DATABASE_URL"] == "postgres://postgres@/lnbits?host=/tmp/socket"
    assert env["HTTPS_PROXY"] == "http://127.0.0.1:1"
    assert "me" not in env.values()
    assert "secret" not in "".join(env.values())
    assert {"SUPER_USER", "LND_REST_MACAROON"}.isdisjoint(env)


def test_its_requests_are_of_a_wallet() -> None:
    purse = Purse("id", "key")

    assert clients.balance(purse) == (
        b"GET /api/v1/wallet HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Api-Key: key\r\n\r\n"
    )
    assert clients.payment(purse, "lnbc1").endswith(
        b'X-Api-Key: key\r\n\r\n{"out":true,"bolt11":"lnbc1"}'
    )
    assert load.get("/") == b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def _sample(per_s: float, server_us: float | None = None) -> Sample:
    return Sample(Measured(int(per_s), 1.0, 1.25, 2.5), server_us)


def test_how_many_times_as_often_is_told_of_runs_of_one_round() -> None:
    """The machine's speed drifts between rounds; dividing medians would compare two speeds."""
    pairs = {
        "create": [
            (_sample(10, 9_000), _sample(200, 500)),
            (_sample(40), _sample(400)),
            (_sample(20), _sample(500)),
        ]
    }

    (found,) = table.compared(pairs)

    assert (found.peer.per_s, found.ours.per_s, found.ratio) == (20, 400, 20)
    text = table.text_of([found], peer="LNbits 1", history=5_000)
    head, line, row = text.splitlines()
    assert head.count("|") == line.count("|") == row.count("|")
    assert row == (
        "| create an invoice | 20 (10..40) | 1.2 / 2.5 | 9,000 "
        "| 400 (200..500) | 1.2 / 2.5 | 500 | 20.0 |"
    )


def test_all_that_clients_measure_has_a_row() -> None:
    pairs = {name: [(_sample(10), _sample(20))] for name in table.LABELS}

    text = table.text_of(table.compared(pairs), peer="LNbits", history=5_000)

    assert len(text.splitlines()) == 2 + len(table.LABELS)
    assert "20 latest of 5,000 payments" in text


async def test_no_process_of_a_server_is_left(tmp_path: Path, unused_tcp_port: int) -> None:
    argv = [sys.executable, "-c", STARTER, str(unused_tcp_port)]
    listening = processes.listening(
        argv, env={}, log=tmp_path / "log", port=unused_tcp_port, timeout_s=20
    )

    async with listening as pid:
        os.kill(pid, 0)

    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", unused_tcp_port)


async def test_the_price_is_told_and_nothing_else() -> None:
    async with await asyncio.start_server(lnbits._tell_price, "127.0.0.1", 0) as stub:
        port = stub.sockets[0].getsockname()[1]
        answers = [await _asked(port, path) for path in ("/rate/USD", "http://elsewhere/rate/USD")]

    assert b'"median":100000' in answers[0]
    assert answers[1].startswith(b"HTTP/1.1 403")


async def _asked(port: int, path: str) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    with contextlib.closing(writer):
        writer.write(load.get(path))
        return await reader.read()
