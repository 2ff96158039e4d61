"""The log of a busy server to which everything happens: a JSON object a line, and no secret."""

import asyncio
import json
import os
import signal
from collections.abc import Awaitable
from typing import Any
from urllib.parse import urlsplit

import asyncpg

from tests.locks import until_one_waits
from tests.operations.load import judge, paying
from tests.operations.tools import until
from tests.story import documents
from tests.story.servers import Installation, Server, own_invoice, person

CANARY = "canary-3b8c1f"
_FUNDS_SAT = 20_000
#: Put into the server by Python itself: what libraries and Python write by other ways than our log.
_MISHAPS = """
import asyncio, logging, threading, warnings
import app.http.health as health

class Dropped:
    def __del__(self):
        raise ValueError("lost in a destructor\\nof two lines")

async def fails():
    raise ConnectionError("nobody waits for this\\nnor for that")

def breaks():
    raise RuntimeError("a thread broke\\nin two")

of = health.Health._live

async def mishaps(self, request):
    if "mishap" in request.query_params:
        asyncio.get_running_loop().create_task(fails())
        asyncio.get_running_loop().call_soon(breaks)
        warnings.warn("of a library\\nin two lines", stacklevel=1)
        threading.Thread(target=breaks).start()
        Dropped()
        try:
            breaks()
        except RuntimeError:
            logging.getLogger("a.library").exception("it said %s", "two\\nlines")
    return await of(self, request)

health.Health._live = mishaps
"""


async def send_nonsense(server: Server) -> None:
    """Send bytes that are no HTTP, and a request that breaks off."""
    at = urlsplit(server.url)
    for nonsense in (b"\x16\x03\x01 hello\r\n\r\n", b"POST /graphql HTTP/1.1\r\nHost: x\r\n"):
        reader, writer = await asyncio.open_connection(at.hostname, at.port)
        writer.write(nonsense)
        writer.write_eof()
        await reader.read()
        writer.close()


async def cut_connections(url: str) -> None:
    """End the server's connections to the database, as a restart of it would."""
    connection = await asyncpg.connect(url)
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await connection.close()


async def slowly(url: str, work: Awaitable[object]) -> None:
    """Have a request wait for the database, for longer than is told of."""
    connection = await asyncpg.connect(url)
    async with connection.transaction():
        await connection.execute("LOCK TABLE invoice IN ACCESS EXCLUSIVE MODE")
        asked = asyncio.ensure_future(work)
        await until_one_waits(connection)
        await asyncio.sleep(0.05)
    await asked
    await connection.close()


def lines_of(installation: Installation) -> list[dict[str, Any]]:
    """Return all lines of the log, each of which must be a JSON object."""
    text = (installation.folder / "log").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


async def test_each_line_is_an_object_with_time_level_and_event(
    installation: Installation, database_url: str
) -> None:
    folder = installation.folder / "mishaps"
    folder.mkdir()
    (folder / "mishaps.py").write_text(_MISHAPS)
    (folder / "sitecustomize.py").write_text(
        "import sys\n"
        "class Late:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'app.application':\n"
        "            sys.meta_path.remove(self)\n"
        "            import mishaps\n"
        "sys.meta_path.insert(0, Late())\n"
    )
    changes = {
        "PYTHONPATH": f"{folder}{os.pathsep}{installation.environment()['PYTHONPATH']}",
        "LATCHKEY_LOG_LEVEL": "debug",
        "LATCHKEY_SLOW_STATEMENT_MS": "20",
    }
    async with installation.serving(**changes) as server:  # type: ignore[arg-type]
        people = [await person(server, sat=_FUNDS_SAT) for _ in range(2)]
        async with paying(lambda: [server.url], people, clients=3) as load:
            await load.answers(10)
            await cut_connections(database_url)
            await load.answers(10)
        await send_nonsense(server)
        await server.client.get("/healthz?mishap")
        secret = people[0].key
        await server.client.get(f"/nowhere/{secret}", headers={"user-agent": CANARY})
        await server.post(f'{{ me {{ id }} }} # "{CANARY}', key=secret + CANARY)
        await server.post(
            documents.SEND,
            key=secret,
            wallet=people[0].btc,
            recipient=people[1].btc,
            amount=50,
            memo=CANARY,
        )
        await slowly(database_url, own_invoice(server, people[0], 50))

        async def all_is_told() -> bool:
            told = {line["event"] for line in lines_of(installation)}
            return told >= {"uncaught_exception", "library_log", "slow_statement"}

        await until(all_is_told, "the mishaps in the log")
        await judge(server, load, len(people) * _FUNDS_SAT)

    lines = lines_of(installation)
    for line in lines:
        assert {"timestamp", "level", "event"} <= set(line), line
    assert {line["level"] for line in lines} >= {"info", "warning", "error", "critical"}
    libraries = {line["logger"] for line in lines if line["event"] == "library_log"}
    assert libraries >= {"a.library", "asyncio", "py.warnings"}
    uncaught = {line["where"] for line in lines if line["event"] == "uncaught_exception"}
    assert uncaught == {"thread", "nowhere"}
    answered = [line for line in lines if line["event"] == "request_answered"]
    assert all(line["request_id"] for line in answered)
    slow = [line for line in lines if line["event"] == "slow_statement"]
    assert any(line.get("request_id") for line in slow)
    assert all("." in line["by"] for line in slow)

    text = (installation.folder / "log").read_text(encoding="utf-8")
    for one in (CANARY, *(one.key for one in people), *(one.session[7:] for one in people)):
        assert one not in text


async def test_workers_log_as_json_from_their_first_line_on(installation: Installation) -> None:
    """Also one that does not come to read its settings, as after a reload with a wrong one."""
    log = installation.folder / "log"
    async with installation.serving(LATCHKEY_WORKERS="2", LATCHKEY_RATE_LIMITS="off") as server:
        (installation.folder / ".env").write_text("LATCHKEY_DRAIN_S=soon\n")
        server.process.send_signal(signal.SIGHUP)

        async def reload_has_ended() -> bool:
            return "reload_ended" in log.read_text()

        await until(reload_has_ended, "the end of the reload")
        assert (await server.client.get("/healthz")).status_code == 200
    told = [json.loads(line) for line in log.read_text().splitlines()]
    # Each worker that could not be replaced says so.
    uncaught = [one["error"] for one in told if one["event"] == "uncaught_exception"]
    assert uncaught
    assert all("drain_s" in error for error in uncaught)
