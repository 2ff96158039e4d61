"""Two addresses of one database, replicas that play their part, and words that nobody hears.

`tests/operations` has the real programs.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace

import asyncpg
import pytest
from prometheus_client import generate_latest

from app.database import fitness, hearing, pooler, programs, replicas
from app.database.clock import Clock
from app.database.hearing import Probe
from app.database.listener import Listener
from app.database.opening import DatabaseUnusableError, open_pool
from app.database.pool import Pool
from app.database.pooler import PoolThroughPooler
from app.database.replicas import Replica, Replicas
from app.errors import Unavailable
from app.findings import Finding
from app.http.metrics import Metrics
from app.limits.limiter import Limiter
from app.limits.memory import MemoryWindows
from app.process.runtime import Runtime
from app.settings import Settings
from tests.databases import new_database


@pytest.fixture
async def through(database_url: str) -> AsyncIterator[PoolThroughPooler]:
    pool = await pooler.open_pool_through(
        database_url, database_url, size=2, statement_timeout_s=5, prepares=True
    )
    yield pool
    await pool.close()


async def test_what_goes_through_a_pooler_has_a_name_that_counts_for_nobody(
    through: PoolThroughPooler, database_url: str
) -> None:
    assert await through.fetchval("SHOW application_name") == programs.pooled_name()
    async with through.apart() as connection:
        assert await connection.fetchval("SHOW application_name") == programs.program_name()
        assert await connection.fetchval("SHOW statement_timeout") == "0"
    admin = await asyncpg.connect(database_url)
    assert (through.named_size(), through.size()) == (1, 2)
    assert not await programs.others_live(admin, ours=1)
    assert await programs.others_live(admin, ours=0)
    assert await programs.older_than(admin, 9_999) != []
    await through.close()
    assert await programs.older_than(admin, 9_999) == []
    await admin.close()


async def test_two_addresses_of_two_databases_are_refused(
    database_url: str, cluster: str, template: str
) -> None:
    async with new_database(cluster, template) as other:
        with pytest.raises(DatabaseUnusableError, match="lead to two databases"):
            await pooler.open_pool_through(
                database_url, other, size=1, statement_timeout_s=5, prepares=False
            )


async def test_whoever_answers_for_another_process_is_found_out(pool: Pool) -> None:
    class Answering:
        """A connection whose server said that another process serves it."""

        def __init__(self, connection: object) -> None:
            self.execute = connection.execute  # type: ignore[attr-defined]

        def get_server_pid(self) -> int:
            return 1

    async with pool.acquire() as connection:
        assert not await pooler.is_between(connection)
        assert await pooler.is_between(Answering(connection))  # type: ignore[arg-type]
    await pooler.require_none_between(pool)


async def test_words_that_are_not_heard_stop_the_start(
    pool: Pool, cluster: str, template: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hearing, "_WITHIN_S", 0.3)
    async with new_database(cluster, template) as other:
        listener = Listener(other, Clock(60))
        probe = Probe(listener)
        await listener.start()
        with pytest.raises(DatabaseUnusableError, match="Notifications do not arrive"):
            await probe.prove(pool)
        await listener.stop()


async def test_every_caution_has_its_sentence(pool: Pool) -> None:
    async with pool.acquire() as connection:
        facts = dict(await fitness.look(connection))
    wrong = {
        "version": 140_012,
        "encoding": "LATIN1",
        "read_only": "on",
        "schema": None,
        "foreign": ["account", "apart", "beyond", "credential"],
        "may_make_temporary": False,
        "role_connections_max": 3,
    }
    found = _texts(fitness.refusals(facts | wrong))  # type: ignore[arg-type]
    for part in ("PostgreSQL", "LATIN1", "read-only", "no schema of search_path"):
        assert part in found
    found = _texts(fitness.cautions(facts | wrong, Settings()))  # type: ignore[arg-type]
    for part in ("account, apart, beyond and 1 more", "temporary", "It takes 3 connections"):
        assert part in found


def _texts(found: list[Finding]) -> str:
    return "\n".join(one.text for one in found)


@pytest.fixture
async def replica(pool: Pool, database_url: str) -> AsyncIterator[Replicas]:
    """A replica that is the primary itself, believed."""
    own = await open_pool(database_url, size=1, statement_timeout_s=5)
    one = Replica("here", own, is_good=True)
    yield Replicas(pool, [one], lag_max_s=0.05)
    await own.close()


async def test_a_replica_answers_once_it_has_caught_up(
    replica: Replicas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replicas, "_HAS_REACHED", "SELECT $1::text <> ''")
    rows = await replica.fetch(1, "SELECT $1::int AS it", 7)
    assert rows is not None
    assert [row["it"] for row in rows] == [7]

    monkeypatch.setattr(replicas, "_HAS_REACHED", "SELECT $1::text = ''")
    assert await replica.fetch(1, "SELECT 1") is None
    assert await replica.fetch(1, "SELECT 1") is None
    assert replica.reads == {"replica": 1, "behind": 1, "away": 1}


async def test_metrics_tell_of_replicas_and_of_limits_that_nobody_counts(
    replica: Replicas, runtime: Runtime
) -> None:
    shared = Limiter(MemoryWindows())
    shared.storage_failures.add("alone", number=2)
    replica.reads["behind"] += 3
    metrics = Metrics()
    metrics.watch(replace(runtime, replicas=replica, limiter=shared))

    shown = generate_latest(metrics.own).decode()

    assert 'latchkey_replica_lag_seconds{replica="here"} +Inf' in shown
    assert 'latchkey_replica_reads_total{outcome="behind"} 3.0' in shown
    assert 'latchkey_limit_storage_failures_total{outcome="alone"} 2.0' in shown


async def test_a_question_that_takes_too_long_is_not_asked_twice(
    replica: Replicas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replicas, "_HAS_REACHED", "SELECT $1::text <> ''")
    with pytest.raises(asyncpg.QueryCanceledError):
        await replica.fetch(1, "SELECT pg_cancel_backend(pg_backend_pid()), pg_sleep(5)")
    assert (
        await replica.fetch(1, "SELECT 1 / (SELECT 0 WHERE pg_terminate_backend(pg_backend_pid()))")
        is None
    )
    assert replica.reads["away"] == 1


async def test_the_watch_believes_no_primary_and_sees_who_is_gone(
    pool: Pool, database_url: str
) -> None:
    gone = "postgresql://127.0.0.1:1/gone"
    unknown = re.sub(r"/[a-z0-9_]+\?", "/nowhere?", database_url)
    opening = replicas.opened(
        [database_url, gone, unknown], pool, size=1, statement_timeout_s=5, lag_max_s=0.1
    )
    async with opening as opened:
        assert [one.is_usable for one in opened.members] == [False] * 3
        assert "no standby" in opened.members[0].why
        assert opened.members[1].why
        assert 'database "nowhere" does not exist' in opened.members[2].why
        assert await opened.fetch(1, "SELECT 1") is None


async def test_a_primary_that_says_nothing_is_no_answer(
    replica: Replicas, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_wait_s: float) -> str:
        raise Unavailable

    monkeypatch.setattr(replica, "_position", away)
    with pytest.raises(Unavailable):
        await replica.fetch(1, "SELECT 1")
    watch = asyncio.create_task(replica.watch())
    await asyncio.sleep(0.05)
    assert not watch.done()
    watch.cancel()
