"""Lending database connections: at once where one rests, in turn where none does."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from app.database import pool
from app.database.opening import open_pool
from app.database.pool import Pool
from app.errors import Unavailable

SIZE = 2


@pytest.fixture
async def small(database_url: str) -> AsyncIterator[Pool]:
    opened = await open_pool(database_url, size=SIZE, statement_timeout_s=10)
    yield opened
    await opened.close()


@pytest.fixture
async def single(database_url: str) -> AsyncIterator[Pool]:
    opened = await open_pool(database_url, size=1, statement_timeout_s=10)
    yield opened
    await opened.close()


async def backend(lender: Pool) -> int:
    pid: int = await lender.fetchval("SELECT pg_backend_pid()")
    return pid


async def test_what_was_returned_last_is_lent_first(small: Pool) -> None:
    async with small.acquire() as one:
        first: int = await one.fetchval("SELECT pg_backend_pid()")
        async with small.acquire() as other:
            second: int = await other.fetchval("SELECT pg_backend_pid()")

    assert first != second
    assert [await backend(small) for _ in range(3)] == [first] * 3
    assert (small.size(), small.idle_size(), small.max_size()) == (2, 2, 2)


async def test_it_counts_what_is_lent(small: Pool) -> None:
    async with small.acquire(), small.acquire():
        assert (small.size(), small.idle_size()) == (2, 0)


async def test_more_borrowers_than_connections_take_turns(small: Pool) -> None:
    lent = most = 0

    async def borrow() -> None:
        nonlocal lent, most
        for _ in range(10):
            async with small.acquire(wait_s=10) as connection:
                lent += 1
                most = max(most, lent)
                assert await connection.fetchval("SELECT 1") == 1
                lent -= 1

    await asyncio.gather(*(borrow() for _ in range(20)))

    assert (most, small.idle_size()) == (SIZE, SIZE)


async def test_who_waits_gets_what_is_returned(single: Pool) -> None:
    async with single.acquire():
        waiting = asyncio.create_task(backend(single))
        await asyncio.sleep(0.05)
        assert not waiting.done()

    async with asyncio.timeout(5):
        assert await waiting == await backend(single)


async def test_who_waits_in_vain_is_told_so_and_nothing_is_lost(single: Pool) -> None:
    async with single.acquire():
        with pytest.raises(Unavailable):
            async with single.acquire(wait_s=0.05):
                pass

    assert await single.fetchval("SELECT 1") == 1
    assert single.idle_size() == 1


async def test_who_stops_waiting_takes_nothing_along(single: Pool) -> None:
    async with single.acquire():
        waiting = asyncio.create_task(backend(single))
        await asyncio.sleep(0.05)
        waiting.cancel()

    assert await single.fetchval("SELECT 1") == 1


async def test_who_waited_longest_is_served_first_and_at_once(single: Pool) -> None:
    served: list[int] = []

    async def borrow(number: int) -> None:
        async with single.acquire(wait_s=5):
            served.append(number)

    async with single.acquire():
        waiting = [asyncio.create_task(borrow(number)) for number in range(3)]
        await asyncio.sleep(0.05)
    late = asyncio.create_task(borrow(3))  # it must not get in between
    await asyncio.gather(*waiting, late)

    assert served == [0, 1, 2, 3]
    assert single._pool.get_idle_size() == 0  # it never went through asyncpg's hands


async def test_who_is_cancelled_when_served_already_passes_it_on(single: Pool) -> None:
    async with single.acquire():
        first = asyncio.create_task(backend(single))
        second = asyncio.create_task(backend(single))
        await asyncio.sleep(0.05)
    first.cancel()  # before it has run on with what it was given
    with pytest.raises(asyncio.CancelledError):
        await first

    async with asyncio.timeout(5):
        assert await second == await backend(single)


async def test_who_waits_while_connections_fail_gets_a_new_one(
    single: Pool, database_url: str
) -> None:
    async with single.acquire() as connection:
        waiting = [asyncio.create_task(backend(single)) for _ in range(3)]
        await asyncio.sleep(0.05)
        pid = await connection.fetchval("SELECT pg_backend_pid()")
        await _terminate(database_url, pid)

    async with asyncio.timeout(5):
        assert pid not in await asyncio.gather(*waiting)
    assert (single.size(), single.idle_size()) == (1, 1)


async def test_who_waits_when_it_is_closed_is_told_so(database_url: str) -> None:
    closed = await open_pool(database_url, size=1, statement_timeout_s=10)
    async with closed.acquire():
        waiting = [asyncio.create_task(backend(closed)) for _ in range(2)]
        await asyncio.sleep(0.05)
        closing = asyncio.create_task(closed.close())
        await asyncio.sleep(0.05)

    async with asyncio.timeout(5):
        await closing
        ends = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(end) for end in ends] == [Unavailable] * 2


async def test_a_connection_is_lent_on_after_an_error(single: Pool) -> None:
    with pytest.raises(asyncpg.DivisionByZeroError):
        await single.fetchval("SELECT 1 / 0")

    assert await single.fetchval("SELECT 1") == 1


async def test_a_connection_whose_borrower_was_cancelled_is_lent_on_when_it_is_free(
    single: Pool,
) -> None:
    sleeping = asyncio.create_task(single.fetchval("SELECT pg_sleep(60)"))
    await asyncio.sleep(0.1)
    sleeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sleeping

    async with asyncio.timeout(5):
        assert await single.fetchval("SELECT 1") == 1


async def test_a_connection_that_ended_while_it_rested_is_replaced(
    single: Pool, database_url: str
) -> None:
    pid = await backend(single)
    await _terminate(database_url, pid)

    assert await backend(single) != pid


async def test_a_connection_that_ended_while_it_was_lent_is_replaced(
    single: Pool, database_url: str
) -> None:
    async with single.acquire() as connection:
        await _terminate(database_url, await connection.fetchval("SELECT pg_backend_pid()"))

    assert await single.fetchval("SELECT 1") == 1


async def test_what_rested_for_too_long_goes_back_before_it_is_lent(
    small: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with small.acquire(), small.acquire():
        pass
    assert small._pool.get_idle_size() == 0

    monkeypatch.setattr(pool, "REST_S_MAX", -1.0)
    async with small.acquire() as connection:
        assert await connection.fetchval("SELECT 1") == 1
        assert small._pool.get_idle_size() == 1


async def test_closing_waits_for_what_is_lent_and_then_nothing_is(database_url: str) -> None:
    closed = await open_pool(database_url, size=SIZE, statement_timeout_s=10)
    async with closed.acquire() as connection:
        closing = asyncio.create_task(closed.close())
        await asyncio.sleep(0.05)
        assert not closing.done()
        assert await connection.fetchval("SELECT 1") == 1

    async with asyncio.timeout(5):
        await closing
    with pytest.raises(Unavailable):
        await closed.fetchval("SELECT 1")


async def _terminate(database_url: str, pid: int) -> None:
    admin = await asyncpg.connect(database_url)
    await admin.execute("SELECT pg_terminate_backend($1)", pid)
    await admin.close()
    await asyncio.sleep(0.2)  # the news has to arrive
