"""Statements that take long are told of: whose they are, their text, how long; never a value."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
from structlog.testing import capture_logs

from app.database.opening import open_pool
from app.database.pool import Pool
from app.database.slow_statements import SLOW, shortened
from app.measures import Occurrences

CANARY = "canary-7f3a"


@pytest.fixture
async def slow() -> Occurrences:
    return Occurrences(())


@pytest.fixture
async def pool(database_url: str, slow: Occurrences) -> AsyncIterator[Pool]:
    opened = await open_pool(database_url, size=1, statement_timeout_s=10, slow_s=0.05, slow=slow)
    yield opened
    await opened.close()


async def test_each_way_to_ask_is_told_of_without_the_values(pool: Pool, slow: Occurrences) -> None:
    with capture_logs() as lines:
        await pool.fetch(
            "SELECT $1::text, n, pg_sleep(0.03)\n  FROM generate_series(1, 2) n", CANARY
        )
        await pool.fetchrow("SELECT $1::text, pg_sleep(0.06)", CANARY)
        await pool.fetchval("SELECT pg_sleep(0.06), $1::text", CANARY)
        await pool.execute("SELECT pg_sleep(0.06)")
        await pool.fetchval("SELECT $1::text", CANARY)

    assert [line["event"] for line in lines] == [SLOW] * 4
    first = lines[0]
    assert first["statement"] == "SELECT $1::text, n, pg_sleep(0.03) FROM generate_series(1, 2) n"
    assert first["rows"] == 2
    assert first["duration_ms"] >= 50
    assert CANARY not in repr(lines)
    assert dict(slow.items()) == {(): 4}


async def test_one_that_fails_late_is_told_of_with_the_kind_of_failure(pool: Pool) -> None:
    failing = "SELECT 1 / (random() * 0)::int FROM pg_sleep(0.06) WHERE $1::text <> ''"
    with capture_logs() as lines, pytest.raises(asyncpg.DivisionByZeroError):
        await pool.fetch(failing, CANARY)

    assert [(line["event"], line["error"]) for line in lines] == [(SLOW, "DivisionByZeroError")]
    assert CANARY not in repr(lines)


async def test_nothing_is_told_where_nobody_wants_it(database_url: str) -> None:
    quiet = await open_pool(database_url, size=1, statement_timeout_s=10)
    with capture_logs() as lines:
        await quiet.execute("SELECT pg_sleep(0.06)")
    await quiet.close()

    assert lines == []


def test_a_long_statement_is_cut() -> None:
    assert len(shortened("SELECT  1,\n" * 1_000)) == 501
