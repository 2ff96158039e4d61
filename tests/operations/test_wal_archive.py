"""A recovery to a moment by PostgreSQL's own means, as docs/backup.md has it."""

import asyncio
import getpass
import os
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest

from app.backup import moving
from app.database import migrations
from app.services import checkup, restorations
from app.settings import Settings
from tests.conftest import make_settings
from tests.factories import balance, person
from tests.hosts import free_port
from tests.operations.backups import started
from tests.operations.tools import postgres_programs, running

_USER = "postgres" if os.geteuid() == 0 else getpass.getuser()
_AS_THAT = _USER if os.geteuid() == 0 else None


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of the user that PostgreSQL runs as."""
    made = Path(tempfile.mkdtemp(prefix="lk-wal-"))
    if _AS_THAT is not None:
        shutil.chown(made, _USER)
    yield made
    shutil.rmtree(made)


async def run(*command: str | Path) -> None:
    done = await asyncio.to_thread(
        subprocess.run, command, check=False, capture_output=True, text=True, user=_AS_THAT
    )
    assert done.returncode == 0, done.stderr


@asynccontextmanager
async def serving(programs: Path, data: Path, *settings: str) -> AsyncIterator[int]:
    """Run a PostgreSQL on a data directory while the block runs; give its port."""
    port = free_port()
    options = [f"port={port}", f"unix_socket_directories={data.parent}", *settings]
    command = [str(programs / "postgres"), "-D", str(data)]
    command += [word for option in options for word in ("-c", option)]
    log = data.parent / f"{data.name}.log"
    async with running(command, log, port=port, user=_AS_THAT):
        yield port


def address(port: int, database: str = "latchkey") -> str:
    return f"postgresql://{_USER}@127.0.0.1:{port}/{database}"


async def ready(port: int) -> None:
    """Wait until a server takes writes."""
    async with asyncio.timeout(60):
        while True:
            try:
                admin = await asyncpg.connect(address(port, "postgres"))
            except (asyncpg.PostgresError, OSError):
                await asyncio.sleep(0.1)
                continue
            recovers = await admin.fetchval("SELECT pg_is_in_recovery()")
            await admin.close()
            if not recovers:
                return
            await asyncio.sleep(0.1)


async def test_books_move_to_an_older_server_whose_database_a_role_only_owns(
    folder: Path, settings: Settings
) -> None:
    programs, data = postgres_programs(), folder / "data"
    async with started(settings) as runtime:
        await person(runtime, sat=1_000)
    await run(programs / "initdb", "-D", data, "-A", "trust", "-U", _USER, "--no-sync")
    async with serving(programs, data, "fsync=off") as port:
        await ready(port)
        admin = await asyncpg.connect(address(port, "postgres"))
        await admin.execute("CREATE ROLE keeper LOGIN PASSWORD 'secret'")
        await admin.execute("CREATE DATABASE books OWNER keeper ENCODING UTF8 TEMPLATE template0")
        await admin.close()

        moved = await moving.move(settings, f"postgresql://keeper:secret@127.0.0.1:{port}/books")

        assert moved.report.ok
        assert moved.to == f"books on 127.0.0.1:{port}"


async def test_a_recovery_to_a_moment_closes_sends(folder: Path, tmp_path: Path) -> None:
    programs = postgres_programs()
    data, base, archive = folder / "data", folder / "base", folder / "archive"
    await run(programs / "initdb", "-D", data, "-A", "trust", "-U", _USER, "--no-sync")
    await run("mkdir", archive)
    archiving = ("archive_mode=on", f"archive_command=cp %p {archive}/%f", "fsync=off")
    async with serving(programs, data, *archiving) as port:
        await ready(port)
        admin = await asyncpg.connect(address(port, "postgres"))
        await admin.execute("CREATE DATABASE latchkey ENCODING UTF8 TEMPLATE template0")
        await migrations.migrate(address(port))
        settings = make_settings(address(port), tmp_path / "data")
        async with started(settings) as runtime:
            await run(
                programs / "pg_basebackup",
                "-D",
                base,
                "-h",
                "127.0.0.1",
                "-p",
                str(port),
                "-U",
                _USER,
                "--checkpoint=fast",
                "--no-sync",
            )
            ann = await person(runtime, sat=1_000)
            moment = await admin.fetchval("SELECT clock_timestamp()")
            bob = await person(runtime, sat=2_000)
            await restorations.watch(runtime)
            assert runtime.sends.is_open
        await admin.execute("SELECT pg_switch_wal()")
        await admin.close()

    (base / "recovery.signal").touch()
    recovery = (
        f"restore_command=cp {archive}/%f %p",
        f"recovery_target_time={moment.isoformat()}",
        "recovery_target_action=promote",
        "fsync=off",
    )
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(tmp_path / "data" / "key_pepper", elsewhere)
    async with serving(programs, base, *recovery) as port:
        await ready(port)
        async with started(make_settings(address(port), elsewhere)) as runtime:
            assert runtime.sends.is_open, "who has seen nothing cannot know: `restore begin`"
        async with started(make_settings(address(port), tmp_path / "data")) as runtime:
            assert not runtime.sends.is_open
            assert await balance(runtime, ann.btc) == 1_000
            with pytest.raises(KeyError):  # there is no such wallet yet
                await balance(runtime, bob.btc)
            report = await checkup.check(runtime)
            assert report.ok, report.problems
            assert await restorations.reopen(runtime), "the sandbox went back with its books"
