"""Nonces in one process's memory."""

import pytest

from app.limits import seen as seen_nonces
from app.limits.seen import MemorySeen, NothingSeen, NotRememberedError
from app.limits.windows import StorageDownError


class Steady:
    """A monotonic clock that tests move."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def steady(monkeypatch: pytest.MonkeyPatch) -> Steady:
    clock = Steady()
    monkeypatch.setattr(seen_nonces, "monotonic", clock)
    return clock


async def test_nonce_is_new_once_while_it_is_kept(steady: Steady) -> None:
    seen = MemorySeen(since=0)

    assert await seen.first("a", keep_s=10, age_s=0)
    assert await seen.first("b", keep_s=5, age_s=0)
    steady.now += 9
    assert not await seen.first("a", keep_s=10, age_s=0)
    steady.now += 1
    assert await seen.first("a", keep_s=10, age_s=0)


async def test_what_may_have_been_used_before_the_start_is_not_new(steady: Steady) -> None:
    seen = MemorySeen()

    with pytest.raises(NotRememberedError) as refused:
        await seen.first("a", keep_s=10, age_s=10)
    assert refused.value.wait_s == 10
    steady.now += 10
    assert await seen.first("a", keep_s=10, age_s=10)


async def test_memory_that_is_full_takes_nothing_for_new(
    steady: Steady, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seen_nonces, "_NONCES_MAX", 2)
    seen = MemorySeen(since=0)
    assert await seen.first("a", keep_s=5, age_s=0)
    assert await seen.first("b", keep_s=5, age_s=0)

    with pytest.raises(StorageDownError):
        await seen.first("c", keep_s=5, age_s=0)
    steady.now += 5
    assert await seen.first("c", keep_s=5, age_s=0)


async def test_processes_that_share_nothing_take_nothing_for_new() -> None:
    with pytest.raises(StorageDownError):
        await NothingSeen().first("a", keep_s=1, age_s=0)
