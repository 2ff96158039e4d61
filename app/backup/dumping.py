"""Reading a database as of one moment, while it is worked on: what is counted is what is dumped."""

import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import IO, Final

from app.backup import addresses, programs
from app.backup.faults import BackupError
from app.backup.programs import Programs
from app.database import primary
from app.database.opening import connecting
from app.database.pool import Connection

_SESSION: Final = {**primary.UNLIMITED, "application_name": "latchkey-backup"}


@dataclass(frozen=True, slots=True)
class HeldMoment:
    """A moment of a database, held as long as the connection's transaction is open."""

    connection: Connection
    dsn: str
    name: str
    server_version: str
    server_major: int
    over_tls: bool


@asynccontextmanager
async def snapshot(dsn: str) -> AsyncIterator[HeldMoment]:
    """Hold on to the moment while the block runs. Raises `DatabaseUnusableError`."""
    with connecting():
        connection = await primary.connect(dsn, server_settings=_SESSION)
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            yield HeldMoment(
                connection,
                dsn,
                await connection.fetchval("SELECT pg_export_snapshot()"),
                await connection.fetchval("SHOW server_version"),
                connection.get_server_version().major,
                await primary.is_over_tls(connection),
            )
    finally:
        await connection.close()


@contextmanager
def dumping(taken: HeldMoment, tools: Programs) -> Iterator[IO[bytes]]:
    """Give what pg_dump says of a snapshot; it is whole if the block ends without an error."""
    command = [
        tools.path("pg_dump"),
        "--format=custom",
        "--schema=public",
        "--no-owner",
        "--no-privileges",
        f"--snapshot={taken.name}",
    ]
    with (
        tempfile.TemporaryFile() as said,
        addresses.private(taken.dsn) as address,
        programs.running(
            [*command, f"--dbname={address.named}"],
            address.environment,
            stdout=subprocess.PIPE,
            complaints=said,
            open_files=address.open_files,
        ) as pg_dump,
    ):
        assert pg_dump.stdout is not None
        yield pg_dump.stdout
        if pg_dump.wait() != 0:
            raise BackupError(f"The database cannot be read: {programs.complaint(said)}")
