"""A running LNbits on a database of its own, with every setting that makes it faster.

Its limit of 200 requests a minute is lifted, extensions are off, it looks for pending payments once
a day, and the price that it wants with each invoice is told by a stub beside it. Nothing of a
user's own LNbits is read: neither the environment nor an `.env`, a data folder or a database.
"""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import asyncpg
import orjson

from scripts.benchmark import load, processes
from scripts.benchmark.world import Server

DATABASE: Final = "lnbits"
_UNLIMITED: Final = "1000000000"
_DAY_S: Final = "86400"
_START_TIMEOUT_S: Final = 120.0
_MADE: Final = b'"adminkey"'
#: What the environment of a process must hold for programs to run at all.
_NEEDED: Final = ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR")


@dataclass(frozen=True, slots=True)
class Peer:
    """A running LNbits."""

    url: str
    pid: int
    dsn: str


@dataclass(frozen=True, slots=True)
class Purse:
    """A wallet of LNbits with the key that may do all with it."""

    wallet_id: str
    key: str

    @property
    def headers(self) -> list[tuple[str, str]]:
        return [("X-Api-Key", self.key)]


@asynccontextmanager
async def running(program: Path, server: Server) -> AsyncIterator[Peer]:
    """Serve while the block runs, on the PostgreSQL that a server of ours uses, beside it."""
    folder = server.folder / "lnbits"
    (folder / "data").mkdir(parents=True)
    # Its pages and scripts are where it looks for them: below the folder it is started in.
    (folder / "lnbits").symlink_to(_package(program))
    dsn = await _database(server.dsn)
    stub = await asyncio.start_server(_tell_price, "127.0.0.1", 0)
    async with stub:
        stub_url = f"http://127.0.0.1:{stub.sockets[0].getsockname()[1]}"
        port = _free_port()
        async with processes.listening(
            [str(program), "--host", "127.0.0.1", "--port", str(port)],
            env=environment(os.environ, folder=folder, dsn=dsn, stub_url=stub_url),
            log=folder / "lnbits.log",
            port=port,
            timeout_s=_START_TIMEOUT_S,
        ) as pid:
            yield Peer(f"http://127.0.0.1:{port}", pid, dsn)


def environment(own: Mapping[str, str], *, folder: Path, dsn: str, stub_url: str) -> dict[str, str]:
    """Return the environment of LNbits: of our own only what programs need to run."""
    return {name: own[name] for name in _NEEDED if name in own} | {
        "HOME": str(folder),
        "LNBITS_DATA_FOLDER": str(folder / "data"),
        "LNBITS_EXTENSIONS_PATH": str(folder / "data"),
        # It knows no other name for it.
        "LNBITS_DATABASE_URL": dsn.replace("postgresql://", "postgres://", 1),
        "LNBITS_BACKEND_WALLET_CLASS": "FakeWallet",
        "LNBITS_ADMIN_UI": "false",
        "LNBITS_RATE_LIMIT_NO": _UNLIMITED,
        "LNBITS_FUNDING_SOURCE_PENDING_INTERVAL_SECONDS": _DAY_S,
        "LNBITS_EXCHANGE_HISTORY_REFRESH_INTERVAL_SECONDS": _DAY_S,
        "LNBITS_PRICE_AGGREGATOR_URL": stub_url,
        "LNBITS_EXCHANGE_RATE_PROVIDERS": "[]",
        "LNBITS_EXTENSIONS_MANIFESTS": "[]",
        "LNBITS_WASM_EXTENSIONS_MANIFESTS": "[]",
        # Whatever else it wanted of the world would be asked of the stub, which refuses.
        **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), stub_url),
        "NO_PROXY": "127.0.0.1",
    }


async def purses(peer: Peer, count: int) -> list[Purse]:
    """Open wallets, each of an account of its own."""
    request = load.post("/api/v1/account", orjson.dumps({"name": "benchmark"}))
    bodies = await load.ask_all(peer.url, [request] * count, expected=_MADE)
    made = [orjson.loads(body) for body in bodies]
    return [Purse(one["id"], one["adminkey"]) for one in made]


def _package(program: Path) -> Path:
    (package,) = program.parents[1].glob("lib/python3*/site-packages/lnbits")
    return package


async def _database(dsn: str) -> str:
    admin = await asyncpg.connect(dsn)
    try:
        await admin.execute(f"CREATE DATABASE {DATABASE} TEMPLATE template0")
    finally:
        await admin.close()
    head, _, host = dsn.partition("?")
    return f"{head.rpartition('/')[0]}/{DATABASE}?{host}"


async def _tell_price(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer one request: the price is known, and nothing else."""
    with closing(writer):
        line, *_ = (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")
        known = line.startswith(b"GET /rate/")
        body = b'{"rates":{"median":100000}}' if known else b"{}"
        status = b"200 OK" if known else b"403 Forbidden"
        writer.write(
            b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
            b"Connection: close\r\n\r\n%s" % (status, len(body), body)
        )
        await writer.drain()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
