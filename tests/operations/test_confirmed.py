"""A server that waits for standbys: what it has not heard confirmed is told and shown to nobody.

One that waits for a standby that does not come is what a former primary is like: cut off, and still
answering. Nothing may be believed that it says.
"""

import asyncio
import os
import shutil
import socket
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import pytest

from app.database import primary
from app.database.clock import Clock
from app.database.listener import Listener
from app.database.opening import open_pool
from app.database.pool import Pool
from app.database.statements import was_lost
from app.errors import Unavailable
from tests.hosts import free_port
from tests.operations.tools import postgres_programs, running, until

_CONFIGURATION = """
listen_addresses = '127.0.0.1'
unix_socket_directories = '{folder}'
fsync = off
"""
_STATEMENT_S = 1.0


@dataclass(frozen=True)
class Waiting:
    """The server, and a connection that asks it for nothing that has to be confirmed."""

    port: int
    admin: "asyncpg.Connection[asyncpg.Record]"

    @property
    def url(self) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres?sslmode=disable"

    async def wait_for(self, standbys: str) -> None:
        """Have it wait for standbys of a name, for none with an empty one."""
        await self.admin.execute("SET synchronous_commit = local")
        await self.admin.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{standbys}'")
        await self.admin.execute("SELECT pg_reload_conf()")

        async def is_so() -> bool:
            named = await self.admin.fetchval("SHOW synchronous_standby_names")
            return bool(named == standbys)

        await until(is_so, "the reload")
        await asyncio.sleep(0.3)  # each of its processes reads it by itself

    async def waits(self) -> bool:
        """Say whether a commit waits to be confirmed."""
        sql = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
        return bool(await self.admin.fetchval(sql))


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o755)
        home = Path(made) / "pg"
        home.mkdir()
        if os.getuid() == 0:
            shutil.chown(home, "postgres", "postgres")
        yield home


@pytest.fixture(scope="module")
async def started(folder: Path) -> AsyncIterator[Waiting]:
    programs, data, port = postgres_programs(), folder / "data", free_port()
    if not data.exists():
        words = ("-D", str(data), "-U", "postgres", "--auth=trust", "--no-sync")
        async with running(
            [str(programs / "initdb"), *words], folder / "log", user="postgres"
        ) as it:
            assert await it.wait() == 0
        with (data / "postgresql.conf").open("a") as file:
            file.write(_CONFIGURATION.format(folder=folder))
    command = [str(programs / "postgres"), "-D", str(data), "-p", str(port)]
    async with running(command, folder / "log", port=port, user="postgres"):
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"

        async def is_up() -> bool:
            with suppress(asyncpg.CannotConnectNowError):
                await (await asyncpg.connect(url)).close()
                return True
            return False

        await until(is_up, "the server")
        admin = await asyncpg.connect(url)
        await admin.execute("CREATE TABLE IF NOT EXISTS told (name text)")
        try:
            yield Waiting(port, admin)
        finally:
            await admin.close()


@pytest.fixture
async def server(started: Waiting) -> AsyncIterator[Waiting]:
    yield started
    await started.wait_for("")


@pytest.fixture
async def pool(server: Waiting) -> AsyncIterator[Pool]:
    opened = await open_pool(server.url, size=2, statement_timeout_s=_STATEMENT_S)
    yield opened
    await opened.close(timeout_s=1)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a server less time to prove itself."""
    monkeypatch.setattr(primary, "ATTEMPT_S", 0.5)


async def _rows(server: Waiting, name: str) -> int:
    found: int = await server.admin.fetchval("SELECT count(*) FROM told WHERE name = $1", name)
    return found


async def test_what_is_given_up_while_it_waits_is_not_shown_to_anybody(
    server: Waiting, pool: Pool
) -> None:
    await pool.execute("SELECT 1")
    await server.wait_for("nobody")

    with pytest.raises(TimeoutError) as lost:
        await pool.execute("INSERT INTO told VALUES ('given up')")

    assert was_lost(lost.value)
    await asyncio.sleep(1.5)  # longer than it takes the server to notice that we are gone
    assert await server.waits()
    assert await _rows(server, "given up") == 0
    await server.wait_for("")

    async def is_told() -> bool:
        return await _rows(server, "given up") == 1

    await until(is_told, "what had waited")


async def test_so_is_what_a_caller_that_ends_does_not_wait_for(server: Waiting, pool: Pool) -> None:
    await pool.execute("SELECT 1")
    await server.wait_for("nobody")
    caller = asyncio.create_task(pool.execute("INSERT INTO told VALUES ('ended')"))
    await until(server.waits, "a commit that waits")

    caller.cancel()
    await asyncio.wait({caller})

    await asyncio.sleep(1.5)
    assert await server.waits()
    assert await _rows(server, "ended") == 0


async def test_a_wait_that_somebody_breaks_off_is_no_success(server: Waiting, pool: Pool) -> None:
    await pool.execute("SELECT 1")
    await server.wait_for("nobody")
    caller = asyncio.create_task(pool.execute("INSERT INTO told VALUES ('broken off')"))
    await until(server.waits, "a commit that waits")

    await server.admin.execute(
        "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
    )

    with pytest.raises(asyncpg.PostgresConnectionError) as lost:
        await caller
    assert was_lost(lost.value)


async def test_a_statement_that_is_given_up_is_undone(server: Waiting, pool: Pool) -> None:
    caller = asyncio.create_task(pool.execute("SELECT pg_sleep(60)"))
    asleep = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'"

    async def runs() -> bool:
        return bool(await server.admin.fetchval(asleep))

    async def is_over() -> bool:
        return not await runs()

    await until(runs, "the statement")
    caller.cancel()
    await until(is_over, "its end")
    assert await pool.fetchval("SELECT 1") == 1


@pytest.mark.usefixtures("impatient")
async def test_a_server_whom_nobody_confirms_lets_nobody_in(server: Waiting, pool: Pool) -> None:
    listener = Listener(server.url, Clock(60))
    listener.on_loss(pool.renew)
    pool.is_certain = lambda: listener.is_certain
    await server.wait_for("")
    await listener.start()
    try:
        await until(_true(lambda: listener.healthy), "a lease")
        await server.wait_for("nobody")
        await until(_true(lambda: not listener.healthy), "the end of the lease")
        listener.is_confirmed = True  # as with any server that had standbys when it was last heard

        with pytest.raises(Unavailable):
            await pool.fetchval("SELECT 1")
        with pytest.raises(TimeoutError):
            await primary.connect(server.url)

        await server.wait_for("")
        await until(_true(lambda: listener.healthy), "another lease")
        assert await pool.fetchval("SELECT 1") == 1
    finally:
        await listener.stop()


@pytest.mark.usefixtures("impatient")
async def test_a_proof_that_does_not_come_takes_no_connection_for_long(server: Waiting) -> None:
    await server.wait_for("nobody")

    for _ in range(3):
        with pytest.raises(TimeoutError):
            await primary.connect(server.url)

    async def nobody_waits() -> bool:
        return not await server.waits()

    await until(nobody_waits, "the end of the waits")


async def test_of_several_hosts_the_one_that_writes_is_found(server: Waiting) -> None:
    with socket.socket() as silent, socket.socket() as nobody:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        nobody.bind(("127.0.0.1", 0))
        ports = (nobody.getsockname()[1], silent.getsockname()[1], server.port)
        hosts = ",".join(f"127.0.0.1:{port}" for port in ports)

        connection = await primary.connect(
            f"postgresql://postgres@{hosts}/postgres?sslmode=disable"
        )

        assert await connection.fetchval("SHOW port") == str(server.port)
        await connection.close()


@pytest.mark.usefixtures("impatient")
async def test_why_none_is_the_primary_is_said_of_each(server: Waiting) -> None:
    await server.admin.execute("ALTER ROLE postgres SET default_transaction_read_only = on")
    try:
        with socket.socket() as silent, socket.socket() as nobody:
            silent.bind(("127.0.0.1", 0))
            silent.listen()
            nobody.bind(("127.0.0.1", 0))
            ports = (nobody.getsockname()[1], silent.getsockname()[1], server.port)
            hosts = ",".join(f"127.0.0.1:{port}" for port in ports)

            with pytest.raises(primary.NoPrimaryError) as refused:
                await primary.connect(f"postgresql://postgres:secret@{hosts}/postgres")
    finally:
        await server.admin.execute("SET default_transaction_read_only = off")
        await server.admin.execute("ALTER ROLE postgres RESET default_transaction_read_only")

    assert f"127.0.0.1:{ports[1]}: no answer" in str(refused.value)
    assert f"127.0.0.1:{ports[2]}: a standby" in str(refused.value)
    assert "secret" not in str(refused.value)


def _true(holds: Callable[[], bool]) -> Callable[[], Awaitable[bool]]:
    async def told() -> bool:
        return holds()

    return told
