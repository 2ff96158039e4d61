"""The leader's PostgreSQL is killed while clients pay: the short form of `scripts/failover`."""

import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest

from app.database.pool import CONNECTION_ERRORS
from scripts.ha import places, trial
from scripts.ha.cluster import Cluster, Machine, running
from tests.hosts import free_port
from tests.operations.pgbouncer import PgBouncer, keeps_statements, write
from tests.operations.postgres import Postgres
from tests.operations.tools import postgres_programs, program, until
from tests.operations.tools import running as running_program

#: HAProxy takes turns among those that it takes for leaders: so many ask each of three.
_IN_A_ROW = 3
_HAPROXY = Path(__file__).parents[2] / "deploy/haproxy/postgresql.cfg"


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give one that PostgreSQL's user may enter."""
    with tempfile.TemporaryDirectory(prefix="lk-ha-", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o755)
        yield Path(made)


@asynccontextmanager
async def through_haproxy(cluster: Cluster, folder: Path) -> AsyncIterator[str]:
    """Run HAProxy as `deploy/haproxy` says; give the database's address there.

    Until it has asked each twice it takes all of them for leaders.
    """
    port, text = free_port(), _HAPROXY.read_text().replace("127.0.0.1:5000", "127.0.0.1:{port}")
    text = text.format(port=port)
    for number, one in enumerate(cluster.machines, 1):
        text = text.replace(
            f"10.0.0.{number}:5432 check port 8008",
            f"127.0.0.1:{one.postgres_port} check port {one.patroni_port}",
        )
    (folder / "haproxy.cfg").write_text(text)
    command = [program("haproxy", "haproxy"), "-f", str(folder / "haproxy.cfg")]
    async with running_program(command, folder / "haproxy.log", port=port):
        url = f"postgresql://latchkey:{cluster.password}@127.0.0.1:{port}/latchkey?sslmode=disable"
        await _leads_to(url, await cluster.leader())
        yield url


async def _leads_to(url: str, leader: Machine) -> None:
    """Wait until whoever connects to an address meets the leader, some times in a row."""

    async def leads_there() -> bool:
        with suppress(*CONNECTION_ERRORS, asyncpg.InvalidCatalogNameError):
            return {await _port(url) for _ in range(_IN_A_ROW)} == {leader.postgres_port}
        return False

    await until(leads_there, "HAProxy leads to the leader")


@asynccontextmanager
async def through_pgbouncer(cluster: Cluster, folder: Path, port: int) -> AsyncIterator[None]:
    """Have Latchkey ask through a PgBouncer, which follows the leader by HAProxy's port."""
    admin = await asyncpg.connect(cluster.dsn("postgres"))  # a standby may not have ours yet
    try:
        for limit in _LIMITS:
            await admin.execute(f"ALTER ROLE latchkey IN DATABASE latchkey SET {limit}")
        secret = await admin.fetchval("SELECT rolpassword FROM pg_authid WHERE rolname='latchkey'")
    finally:
        await admin.close()
    pooler = PgBouncer(Postgres(postgres_programs(), folder, port), folder / "bouncer", free_port())
    prepares = "on" if keeps_statements() else "off"
    write(pooler, secret, {"max_prepared_statements": "200"} if keeps_statements() else {})
    await pooler.start()
    cluster.settings |= {
        "LATCHKEY_DATABASE_URL": f"postgresql://latchkey:{cluster.password}"
        f"@127.0.0.1:{pooler.port}/latchkey?sslmode=disable",
        "LATCHKEY_DATABASE_DIRECT_URL": cluster.dsn(user="latchkey"),
        "LATCHKEY_POOLER_PREPARES": prepares,
    }
    try:
        yield
    finally:
        await pooler.kill()


async def _port(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        found: int = await connection.fetchval("SELECT inet_server_port()")
    finally:
        await connection.close()
    return found


async def test_a_killed_leader_loses_nothing_that_was_confirmed(folder: Path) -> None:
    program("patroni", "patroni")
    program("etcd", "etcd-server")
    postgres_programs()
    with places.network(apart=False) as network:
        async with running(network, folder) as cluster, through_haproxy(cluster, folder) as url:
            before = await _port(url)
            found = await trial.run(cluster, "postgres-killed", clients=4, pause_s=1.0, mends=False)
            leader = await cluster.leader()
            await _leads_to(url, leader)
            assert before != leader.postgres_port

    assert (found.lost, found.doubled, found.problems, found.honoured) == ([], [], [], [])
    assert found.told > 10
    assert found.errors, "no client noticed that it was killed"


@pytest.mark.thorough_operations
@pytest.mark.parametrize("what", ["postgres-killed", "switchover"])
async def test_pgbouncer_follows_the_leader(what: str, folder: Path) -> None:
    program("patroni", "patroni")
    program("etcd", "etcd-server")
    program("pgbouncer", "pgbouncer")
    with places.network(apart=False) as network:
        async with (
            running(network, folder) as cluster,
            through_haproxy(cluster, folder) as url,
            through_pgbouncer(cluster, folder, urlsplit(url).port or 0),
        ):
            found = await trial.run(cluster, what, clients=4, pause_s=1.0, mends=False)

    assert (found.lost, found.doubled, found.problems, found.honoured) == ([], [], [], [])
    assert found.told > 10
    sys.stdout.write(f"{found}\n")


#: Of deploy/postgresql/rights.sql: what a pooler does not pass on.
_LIMITS = (
    "statement_timeout = '10s'",
    "idle_in_transaction_session_timeout = '30s'",
    "jit = off",
    "timezone = 'UTC'",
)
