"""PgBouncer as `deploy/pgbouncer/pgbouncer.ini` has it, in front of a server of the tests."""

import os
import re
import shutil
import signal
import subprocess
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.hosts import free_port
from tests.operations.postgres import ROLE, USER, Postgres
from tests.operations.tools import program, running

INI = Path(__file__).parents[2] / "deploy/pgbouncer/pgbouncer.ini"


@dataclass
class PgBouncer:
    """A pooler that tests start and kill."""

    server: Postgres
    folder: Path
    port: int
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    process: Process | None = None

    @property
    def url(self) -> str:
        return self.server.url(port=self.port)

    async def start(self) -> None:
        self.process = await self._stack.enter_async_context(
            running(
                (program("pgbouncer", "pgbouncer"), str(self.folder / "pgbouncer.ini")),
                self.folder / "log",
                port=self.port,
                stop=signal.SIGKILL,
                user=USER,
            )
        )

    async def kill(self) -> None:
        """End it as kill -9 does."""
        await self._stack.aclose()
        self.process = None


def keeps_statements() -> bool:
    """Tell whether the installed one keeps prepared statements: from 1.21 on."""
    command = (program("pgbouncer", "pgbouncer"), "--version")
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(r"PgBouncer (\d+)\.(\d+)", said)
    assert found is not None, said
    return (int(found[1]), int(found[2])) >= (1, 21)


@asynccontextmanager
async def pgbouncer(server: Postgres, folder: Path, **changes: str) -> AsyncIterator[PgBouncer]:
    """Give a running pooler; `changes` are lines of its file that are put otherwise."""
    program("pgbouncer", "pgbouncer")
    pooler = PgBouncer(server, folder, free_port())
    secret = await server.sql(f"SELECT rolpassword FROM pg_authid WHERE rolname = '{ROLE}'")
    write(pooler, secret, changes)
    await pooler.start()
    try:
        yield pooler
    finally:
        await pooler.kill()


def write(pooler: PgBouncer, secret: str, changes: Mapping[str, str]) -> None:
    """Write its files; `secret` is that of the role, as pg_authid has it."""
    folder = pooler.folder
    folder.mkdir()
    users = folder / "userlist.txt"
    users.write_text(f'"{ROLE}" "{secret}"\n')
    ours = {"auth_file": str(users), "listen_port": str(pooler.port), "unix_socket_dir": ""}
    text = INI.read_text().replace("port=5432", f"port={pooler.server.port}")
    for name, value in {**ours, **changes}.items():
        text, times = re.subn(rf"(?m)^;?{name} = .*$", f"{name} = {value}", text)
        text += "" if times else f"{name} = {value}\n"
    (folder / "pgbouncer.ini").write_text(text)
    if os.getuid() == 0:
        for path in (folder, *folder.iterdir()):
            shutil.chown(path, USER)
