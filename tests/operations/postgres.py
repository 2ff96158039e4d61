"""A PostgreSQL server of an operator's own: over TCP, with passwords, with replicas."""

import asyncio
import os
import pwd
import shutil
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from tests.hosts import free_port
from tests.operations.tools import postgres_programs, running, until

RIGHTS = Path(__file__).parents[2] / "deploy/postgresql/rights.sql"
ROLE = "latchkey"
PASSWORD = "with spaces, 'quotes' and %41"

#: Whom its servers run as, should the tests be root's.
USER = "postgres"

_CONFIGURATION = """
listen_addresses = '127.0.0.1'
unix_socket_directories = '{folder}'
fsync = off
max_connections = 60
wal_level = replica
max_wal_senders = 4
hot_standby = on
"""
_ADMISSION = """
local all         all              trust
host  all         all 127.0.0.1/32 scram-sha-256
local replication all              trust
"""


@dataclass
class Postgres:
    """A server that tests start, stop and kill."""

    programs: Path
    folder: Path
    port: int
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    process: Process | None = None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def admin_url(self) -> str:
        return f"postgresql://postgres@/postgres?host={self.folder}&port={self.port}"

    def url(
        self, database: str = ROLE, *, role: str = ROLE, password: str = PASSWORD, port: int = 0
    ) -> str:
        """Return the address of a database, over TCP; `port` is that of somebody between."""
        where = f"127.0.0.1:{port or self.port}/{database}"
        return f"postgresql://{role}:{quote(password, safe='')}@{where}"

    async def start(self) -> None:
        command = (str(self.programs / "postgres"), "-D", str(self.data), "-p", str(self.port))
        self.process = await self._stack.enter_async_context(
            running(command, self.folder / "log", port=self.port, stop=signal.SIGQUIT, user=USER)
        )
        await until(self._answers, "PostgreSQL has started up")

    async def _answers(self) -> bool:
        """Say whether it takes connections: it listens some time before."""
        words = ("-q", "-h", str(self.folder), "-p", str(self.port))
        process = await asyncio.create_subprocess_exec(str(self.programs / "pg_isready"), *words)
        return await process.wait() == 0

    async def stop(self) -> None:
        """Stop it at once, as a crash does."""
        await self._stack.aclose()
        self.process = None

    async def run(self, program: str, *words: str, input_: bytes | None = None) -> str:
        """Run one of its programs to the end, which must be a good one; return what it printed."""
        process = await asyncio.create_subprocess_exec(
            *(str(self.programs / program), *words),
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            cwd=self.folder,
            user=USER if os.getuid() == 0 else None,
        )
        output, errors = await process.communicate(input_)
        assert process.returncode == 0, errors.decode()
        return output.decode()

    async def sql(self, script: str, database: str = "postgres") -> str:
        """Carry out SQL as the superuser; return what it answers, a line a row."""
        url = self.admin_url.replace("@/postgres?", f"@/{database}?")
        words = ("-qAtX", "-v", "ON_ERROR_STOP=1", "-d", url)
        return (await self.run("psql", *words, input_=script.encode())).strip()

    async def give_rights(self, database: str = ROLE, role: str = ROLE) -> None:
        """Run `deploy/postgresql/rights.sql`."""
        names = [f"password={PASSWORD}", f"database={database}", f"role={role}"]
        words = [word for name in names for word in ("-v", name)]
        await self.run("psql", "-qX", *words, self.admin_url, input_=RIGHTS.read_bytes())

    async def replica(self, folder: Path) -> "Postgres":
        """Return a started streaming replica."""
        other = _made(self.programs, folder)
        where = f"host={self.folder} port={self.port} user=postgres"
        words = ("-D", str(other.data), "-R", "-X", "stream", "-c", "fast", "-d", where)
        await self.run("pg_basebackup", *words)
        with (other.data / "postgresql.conf").open("a") as file:
            file.write(f"unix_socket_directories = '{folder}'\n")
        await other.start()
        return other


@asynccontextmanager
async def postgres(folder: Path) -> AsyncIterator[Postgres]:
    """Give a running server with a role and a database of ours; `folder` is short, and new."""
    server = _made(postgres_programs(), folder)
    words = ("-D", str(server.data), "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync")
    await server.run("initdb", *words)
    (server.data / "pg_hba.conf").write_text(_ADMISSION)
    with (server.data / "postgresql.conf").open("a") as file:
        file.write(_CONFIGURATION.format(folder=folder))
    await server.start()
    try:
        await server.give_rights()
        yield server
    finally:
        await server.stop()


def _made(programs: Path, folder: Path) -> Postgres:
    folder.mkdir()
    if os.getuid() == 0:
        shutil.chown(folder, USER, pwd.getpwnam(USER).pw_gid)
    return Postgres(programs, folder, free_port())
