"""Long lists from a streaming replica: never older than the question, whatever the replica does."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from app.database.opening import DatabaseUnusableError
from app.database.replicas import Replicas
from app.doctor import rounds
from app.findings import Verdict
from app.process.runtime import Runtime
from app.services import sandbox_funds
from app.services.pages import PageRequest
from app.services.wallets import transactions
from app.settings import Settings
from app.startup import open_runtime
from tests.factories import Person, balance, person
from tests.operations.own_server import room, server
from tests.operations.postgres import ROLE, Postgres
from tests.operations.tools import until

__all__ = ["room", "server"]


@pytest.fixture(scope="module")
async def replica(server: Postgres, room: Path) -> AsyncIterator[Postgres]:
    made = await server.replica(room / "replica")
    yield made
    await made.stop()


def _settings(primary: str, *replicas: str, **more: object) -> Settings:
    return Settings(
        database_url=SecretStr(primary),
        database_replica_url=SecretStr(", ".join(replicas)) if replicas else None,
        key_pepper=SecretStr("the pepper of all on one server"),
        replica_lag_max_s=2,  # machines differ
        rate_limits="off",
        **more,  # type: ignore[arg-type]
    )


@asynccontextmanager
async def _runtime(settings: Settings) -> AsyncIterator[tuple[Runtime, Replicas]]:
    async with open_runtime(settings) as runtime:
        assert runtime.replicas is not None
        yield runtime, runtime.replicas


async def _history(runtime: Runtime, who: Person) -> list[int]:
    page = await transactions.page(runtime, [who.btc], PageRequest(50, None, backwards=False))
    return [one.amount.units for one in page.items]


async def _good(replicas: Replicas) -> None:
    async def found() -> bool:
        return all(one.is_usable for one in replicas.members)

    await until(found, "a replica that is used")


async def test_lists_come_from_the_replica_and_are_never_old(
    server: Postgres, replica: Postgres
) -> None:
    async with _runtime(_settings(server.url(), replica.url())) as (runtime, replicas):
        await _good(replicas)
        who = await person(runtime)
        for number in range(10):  # each is read at once after it was written
            await _fund(runtime, who, 100 + number)
            assert (await _history(runtime, who))[0] == 100 + number
        assert replicas.reads["replica"] > 5
        read = replicas.reads["replica"]

        await replica.sql("SELECT pg_wal_replay_pause()")
        await _fund(runtime, who, 500)
        assert (await _history(runtime, who))[0] == 500
        assert replicas.reads["behind"] > 0
        assert (await _history(runtime, who))[0] == 500, "and the next one does not wait"
        assert replicas.reads["replica"] == read

        async def lags() -> bool:
            return replicas.members[0].lag_s > 1

        await until(lags, "a lag of more than a second")
        await replica.sql("SELECT pg_wal_replay_resume()")
        await _good(replicas)
        before = replicas.reads["replica"]

        async def answers() -> bool:
            assert (await _history(runtime, who))[0] == 500
            return replicas.reads["replica"] > before

        await until(answers, "an answer of the replica")
        assert await balance(runtime, who.btc) == sum(range(100, 110)) + 500


async def test_a_replica_that_dies_under_a_question_takes_no_answer_with_it(
    server: Postgres, replica: Postgres
) -> None:
    async with _runtime(_settings(server.url(), replica.url())) as (runtime, replicas):
        await _good(replicas)
        slow = (
            "SELECT CASE WHEN pg_is_in_recovery() THEN pg_sleep(9) IS NULL END,"
            " pg_is_in_recovery() AS of_replica"
        )
        asked = asyncio.create_task(runtime.read(slow))

        async def is_asked() -> bool:
            nonlocal asked
            if asked.done():  # it went to the primary: the machine is busy
                asked = asyncio.create_task(runtime.read(slow))
            running = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT CASE WHEN%'"
            return await replica.sql(running) == "1"

        await until(is_asked, "the question at the replica")
        await replica.stop()
        (row,) = await asked
        assert row["of_replica"] is False
        who = await person(runtime)
        await _fund(runtime, who, 700)
        assert await _history(runtime, who) == [700]

        async def is_away() -> bool:
            return not replicas.members[0].is_good

        await until(is_away, "the watch that sees that it is away")
        assert await _history(runtime, who) == [700]
        await replica.start()
        await _good(replicas)

        async def answers() -> bool:
            (row,) = await runtime.read("SELECT pg_is_in_recovery() AS of_replica")
            return bool(row["of_replica"])

        await until(answers, "an answer of the replica")
        found = await rounds.make(runtime.settings)
        (seen,) = [one for one in found if one.about == "replica"]
        assert seen.verdict is Verdict.OK, seen


async def test_what_is_no_replica_of_ours_is_not_believed(
    server: Postgres, replica: Postgres
) -> None:
    await server.sql(f"CREATE DATABASE elsewhere OWNER {ROLE}")
    addresses = (server.url(), replica.url("elsewhere"), replica.url(port=1))
    async with _runtime(_settings(server.url(), *addresses)) as (runtime, replicas):

        async def are_judged() -> bool:
            assert [one.is_good for one in replicas.members] == [False] * 3
            whys = [one.why for one in replicas.members]
            return "no standby" in whys[0] and "another database" in whys[1]

        await until(are_judged, "what is wrong with them")
        (row,) = await runtime.read("SELECT pg_is_in_recovery() AS of_replica")
        assert row["of_replica"] is False
        found = await rounds.make(runtime.settings)
        seen = [one for one in found if one.about == "replica"]
        assert [one.verdict for one in seen] == [Verdict.WARNING] * 3
        assert "no standby" in seen[0].text


async def test_a_replica_is_no_primary(replica: Postgres, tmp_path: Path) -> None:
    settings = _settings(replica.url(), data_dir=tmp_path)
    for migrates in (True, False):
        with pytest.raises(DatabaseUnusableError, match="standby: nothing can be written"):
            await open_runtime(settings, migrates=migrates).__aenter__()


async def _fund(runtime: Runtime, who: Person, sat: int) -> None:
    await sandbox_funds.fund(runtime, who.btc, sat)
