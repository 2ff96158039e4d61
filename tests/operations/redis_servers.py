"""Redis as operators run it: alone, as a cluster, with sentinels; Debian's programs."""

import asyncio
import signal
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.integration.test_shared_rate_limits import free_port
from tests.operations.tools import program, running, until

_QUICK_S = 1
_NODES = 6


@dataclass
class RedisServer:
    """A server that tests start and kill."""

    folder: Path
    options: tuple[str, ...] = ()
    port: int = field(default_factory=free_port)
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    async def start(self) -> "RedisServer":
        _folder(self.folder)
        command = (
            *(program("redis-server", "redis-server"), "--bind", "127.0.0.1"),
            *("--port", str(self.port), "--dir", str(self.folder)),
            *("--save", "", "--appendonly", "no", *self.options),
        )
        await self._stack.enter_async_context(
            running(command, self.folder / "log", port=self.port, stop=signal.SIGKILL)
        )
        return self

    async def kill(self) -> None:
        """End it as kill -9 does."""
        await self._stack.aclose()

    async def ask(self, *words: str) -> str:
        """Return what `redis-cli` prints."""
        return await cli("-p", str(self.port), *words)


async def cli(*words: str) -> str:
    """Return what `redis-cli` prints."""
    process = await asyncio.create_subprocess_exec(
        program("redis-cli", "redis-tools"), *words, stdout=PIPE, stderr=PIPE
    )
    output, _ = await process.communicate()
    return output.decode()


@asynccontextmanager
async def alone(folder: Path, *options: str) -> AsyncIterator[RedisServer]:
    """Give one running server."""
    async with started(RedisServer(folder, options)) as server:
        yield server


@asynccontextmanager
async def started(server: RedisServer) -> AsyncIterator[RedisServer]:
    """Have a server run while the block does."""
    await server.start()
    try:
        yield server
    finally:
        await server.kill()


@asynccontextmanager
async def cluster(folder: Path) -> AsyncIterator[list[RedisServer]]:
    """Give a cluster of three masters, each with a replica."""
    options = ("--cluster-enabled", "yes", "--cluster-node-timeout", str(_QUICK_S * 1_000))
    servers = [RedisServer(folder / str(number), options) for number in range(_NODES)]
    try:
        await asyncio.gather(*(server.start() for server in servers))
        places = [server.place for server in servers]
        made = await cli("--cluster", "create", *places, "--cluster-replicas", "1", "--cluster-yes")
        assert "All 16384 slots covered" in made, made

        async def is_whole() -> bool:
            states = [await server.ask("cluster", "info") for server in servers]
            links = [await server.ask("info", "replication") for server in servers]
            return all("cluster_state:ok" in state for state in states) and (
                sum("master_link_status:up" in link for link in links) == _NODES // 2
            )

        await until(is_whole, "a cluster that serves all slots")
        yield servers
    finally:
        await asyncio.gather(*(server.kill() for server in servers))


@dataclass
class Watched:
    """A master and its replica, and the ports of sentinels that watch them."""

    master: RedisServer
    replica: RedisServer
    sentinels: list[int]

    def url(self, name: str = "mymaster") -> str:
        places = ",".join(f"127.0.0.1:{port}" for port in self.sentinels)
        return f"redis+sentinel://:secret@{places}/{name}"


@asynccontextmanager
async def sentinels(folder: Path) -> AsyncIterator[Watched]:
    """Give a master with a password, a replica, and three sentinels without one."""
    secret = ("--requirepass", "secret", "--masterauth", "secret")
    async with AsyncExitStack() as stack:
        master = await stack.enter_async_context(alone(folder / "master", *secret))
        follows = ("--replicaof", "127.0.0.1", str(master.port))
        replica = await stack.enter_async_context(alone(folder / "replica", *secret, *follows))
        ports = []
        for number in range(3):
            port = free_port()
            own = folder / f"sentinel{number}"
            _configure_sentinel(own, port, master.port)
            command = (program("redis-sentinel", "redis-sentinel"), str(own / "sentinel.conf"))
            await stack.enter_async_context(
                running(command, own / "log", port=port, stop=signal.SIGKILL)
            )
            ports.append(port)

        async def is_watched() -> bool:
            said = [await cli("-p", str(port), "info", "sentinel") for port in ports]
            link = await replica.ask("-a", "secret", "info", "replication")
            return all("slaves=1,sentinels=3" in one for one in said) and (
                "master_link_status:up" in link
            )

        await until(is_watched, "sentinels that know each other and the replica")
        yield Watched(master, replica, ports)


def _folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)


def _configure_sentinel(folder: Path, port: int, master: int) -> None:
    _folder(folder)
    (folder / "sentinel.conf").write_text(
        f"port {port}\nbind 127.0.0.1\ndir {folder}\n"
        f"sentinel monitor mymaster 127.0.0.1 {master} 2\n"
        "sentinel auth-pass mymaster secret\n"
        f"sentinel down-after-milliseconds mymaster {_QUICK_S * 1_000}\n"
        "sentinel failover-timeout mymaster 5000\n"
    )
