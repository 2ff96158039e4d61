"""Round trips to the database: counted on the wire, between a server and PostgreSQL.

A server of its own asks through a relay that reads the messages on their way. What is counted is
what makes PostgreSQL answer, and so what somebody waits for: `BEGIN` and `COMMIT` too, and what the
server does beside the operations.
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, quote, urlsplit

from scripts.benchmark import processes
from scripts.benchmark.world import Server

_SOCKET: Final = ".s.PGSQL.5432"
#: Query, Sync and Flush.
_ANSWERED: Final = b"QSH"
_TYPE_BYTES: Final = 1
_LENGTH_BYTES: Final = 4
_START_TIMEOUT_S: Final = 60.0


class Counter:
    """Counts, in what a client of PostgreSQL sends, the messages that are answered at once.

    The first message, which opens a session, has no type and is none of them.
    """

    def __init__(self) -> None:
        self.count = 0
        self._head = b""
        self._has_type = False
        self._left = 0

    def feed(self, data: bytes) -> None:
        """Read what is sent next, wherever it was cut."""
        position = 0
        while position < len(data):
            if self._left:
                taken = min(self._left, len(data) - position)
                self._left -= taken
                position += taken
                continue
            wanted = self._has_type * _TYPE_BYTES + _LENGTH_BYTES - len(self._head)
            self._head += data[position : position + wanted]
            position += wanted
            if len(self._head) == self._has_type * _TYPE_BYTES + _LENGTH_BYTES:
                self._begin(self._head)

    def _begin(self, head: bytes) -> None:
        self._left = int.from_bytes(head[-_LENGTH_BYTES:]) - _LENGTH_BYTES
        self.count += self._has_type and head[0] in _ANSWERED
        self._head, self._has_type = b"", True


class Wire:
    """The relay: how many round trips there have been over all its connections."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._counters: list[Counter] = []

    @property
    def round_trips(self) -> int:
        return sum(counter.count for counter in self._counters)

    async def relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on what one client and the database say to each other until one of them ends."""
        counter = Counter()
        self._counters.append(counter)
        answers, questions = await asyncio.open_unix_connection(self._target)
        async with asyncio.TaskGroup() as both:
            both.create_task(_pass_on(reader, questions, counter.feed))
            both.create_task(_pass_on(answers, writer, lambda _: None))


async def _pass_on(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seen: Callable[[bytes], None]
) -> None:
    try:
        while data := await reader.read(65_536):
            seen(data)
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass  # whoever is left hears of it by the end of this direction
    finally:
        writer.close()


@dataclass(frozen=True, slots=True)
class Wired:
    """A server whose round trips are counted."""

    server: Server
    wire: Wire


@asynccontextmanager
async def counted(server: Server) -> AsyncIterator[Wired]:
    """Run a second server on the database of another while the block runs, behind a relay."""
    folder = server.folder / "wire"
    folder.mkdir(mode=0o700)
    parts = urlsplit(server.dsn)
    (host,) = parse_qs(parts.query)["host"]
    wire = Wire(Path(host) / _SOCKET)
    relay = await asyncio.start_unix_server(wire.relay, folder / _SOCKET)
    env = dict(server.env) | {
        "LATCHKEY_DATABASE_URL": parts._replace(query=f"host={quote(str(folder))}").geturl()
    }
    async with (
        relay,
        processes.serving(
            [sys.executable, "-m", "app", "serve", "--no-demo", "--port", "0"],
            env=env,
            log=server.folder / "counted.log",
            timeout_s=_START_TIMEOUT_S,
        ) as (pid, url),
    ):
        yield Wired(replace(server, pid=pid, url=url), wire)
