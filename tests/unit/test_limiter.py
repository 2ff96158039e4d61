"""Rate limits in one process's memory."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Unavailable
from app.limits import memory as memory_windows
from app.limits.limiter import Limiter
from app.limits.memory import MemoryWindows
from app.limits.windows import Claim, Limit, Quota, StorageDownError, Tally

THREE_A_MINUTE = Limit("three", 3, 60, closed_when_down=True)
ONE_A_MINUTE = Limit("one", 1, 60, closed_when_down=False)


class Clock:
    """A monotonic clock that tests move."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(memory_windows, "monotonic", clock)
    return clock


@pytest.fixture
def memory(clock: Clock) -> Limiter:
    return Limiter(MemoryWindows())


async def test_hit_beyond_the_amount_is_refused_with_the_facts(
    memory: Limiter, clock: Clock
) -> None:
    for _ in range(3):
        assert await memory.hit((THREE_A_MINUTE, "a")) is None
        clock.now += 10

    assert await memory.hit((THREE_A_MINUTE, "a")) == Quota(THREE_A_MINUTE, 0, 30)


async def test_window_moves_with_every_hit(memory: Limiter, clock: Clock) -> None:
    for _ in range(3):
        await memory.hit((THREE_A_MINUTE, "a"))
        clock.now += 10
    clock.now += 30

    assert await memory.hit((THREE_A_MINUTE, "a")) is None
    assert await memory.hit((THREE_A_MINUTE, "a")) is not None
    clock.now += 10
    assert await memory.hit((THREE_A_MINUTE, "a")) is None


async def test_never_more_than_the_amount_in_any_window(memory: Limiter, clock: Clock) -> None:
    allowed = []
    for step in itertools.islice(itertools.cycle([1, 7, 0, 13, 2]), 400):
        clock.now += step
        if await memory.hit((THREE_A_MINUTE, "a")) is None:
            allowed.append(clock.now)

    assert all(later - earlier >= 60 for earlier, later in zip(allowed, allowed[3:], strict=False))
    assert len(allowed) > 75


async def test_refused_hits_cost_nothing(memory: Limiter, clock: Clock) -> None:
    for _ in range(100):
        await memory.hit((ONE_A_MINUTE, "a"))
    clock.now += 60

    assert await memory.hit((ONE_A_MINUTE, "a")) is None


async def test_keys_and_limits_are_counted_apart(memory: Limiter) -> None:
    other = Limit("other", 1, 60, closed_when_down=False)

    assert await memory.hit((ONE_A_MINUTE, "a")) is None
    assert await memory.hit((ONE_A_MINUTE, "b")) is None
    assert await memory.hit((other, "a")) is None


async def test_of_several_limits_none_is_used_up_when_one_refuses(memory: Limiter) -> None:
    await memory.hit((ONE_A_MINUTE, "busy"))
    for _ in range(10):
        refusal = await memory.hit((THREE_A_MINUTE, "a"), (ONE_A_MINUTE, "busy"))
        assert refusal is not None
        assert refusal.limit is ONE_A_MINUTE

    assert await memory.quota(THREE_A_MINUTE, "a") == Quota(THREE_A_MINUTE, 3, 0)


async def test_asking_for_a_refusal_counts_nothing(memory: Limiter) -> None:
    for _ in range(5):
        assert await memory.refusal((ONE_A_MINUTE, "a")) is None
    await memory.hit((ONE_A_MINUTE, "a"))

    assert await memory.refusal((ONE_A_MINUTE, "a")) == Quota(ONE_A_MINUTE, 0, 60)


async def test_clearing_gives_everything_back(memory: Limiter) -> None:
    await memory.hit((ONE_A_MINUTE, "a"))
    await memory.clear(ONE_A_MINUTE, "a")

    assert await memory.hit((ONE_A_MINUTE, "a")) is None


async def test_raised_amount_counts_at_once(memory: Limiter) -> None:
    await memory.hit((ONE_A_MINUTE, "a"))
    raised = Limit("one", 2, 60, closed_when_down=False)

    assert await memory.hit((raised, "a")) is None
    assert await memory.hit((raised, "a")) is not None


async def test_memory_forgets_keys_whose_window_is_over(clock: Clock) -> None:
    windows, hour = MemoryWindows(), Limit("hour", 1, 3_600, closed_when_down=False)
    for number in range(1_000):
        await windows.take([Claim(ONE_A_MINUTE, str(number))])
        await windows.take([Claim(hour, str(number))])
    clock.now += 61
    for number in range(600):
        await windows.take([Claim(ONE_A_MINUTE, f"new {number}")])

    assert len(windows._hits[60]) == 600
    assert len(windows._hits[3_600]) == 1_000


async def test_costs_count_and_a_cost_without_room_says_when_there_will_be(
    memory: Limiter, clock: Clock
) -> None:
    assert await memory.hit(Claim(THREE_A_MINUTE, "a", 1)) is None
    clock.now += 10
    assert await memory.hit(Claim(THREE_A_MINUTE, "a", 1)) is None

    assert await memory.hit(Claim(THREE_A_MINUTE, "a", 3)) == Quota(THREE_A_MINUTE, 1, 60)
    assert await memory.hit(Claim(THREE_A_MINUTE, "a", 2)) == Quota(THREE_A_MINUTE, 1, 50)


async def test_all_quotas_are_told_and_a_large_limit_takes_bounded_memory(clock: Clock) -> None:
    windows = MemoryWindows()
    large = Limit("large", 5_000, 1_000, closed_when_down=False)
    for step in range(4_000):
        tally = await windows.take([Claim(large, "a")])
        assert tally.refusal is None
        clock.now += 0.05 if step % 2 else 0.2

    assert tally.quotas == (Quota(large, 1_000, 501),)
    (hits,) = windows._hits[1_000].values()
    assert len(hits.times) <= 501
    clock.now += 1_001
    assert (await windows.look([Claim(large, "a")])).quotas == (Quota(large, 5_000, 0),)


async def test_switched_off_nothing_is_refused() -> None:
    off = Limiter(None)

    assert [await off.hit((ONE_A_MINUTE, "a")) for _ in range(5)] == [None] * 5
    assert await off.refusal((ONE_A_MINUTE, "a")) is None
    assert await off.quota(ONE_A_MINUTE, "a") is None


class BrokenWindows:
    """A storage that never answers."""

    async def take(self, claims: Sequence[Claim]) -> Tally:
        raise StorageDownError

    async def look(self, claims: Sequence[Claim]) -> Tally:
        raise StorageDownError

    async def clear(self, limit: Limit, key: str) -> None:
        raise StorageDownError

    async def ask(self) -> None:
        raise StorageDownError

    async def close(self) -> None:
        return None


async def test_storage_down_is_decided_by_the_limit() -> None:
    """R4: the anonymous path is closed, known callers are served, as far as one process counts."""
    broken = Limiter(BrokenWindows())

    assert await broken.refusal((ONE_A_MINUTE, "a")) is None
    assert await broken.hit((ONE_A_MINUTE, "a")) is None
    assert await broken.refusal((ONE_A_MINUTE, "a")) == Quota(ONE_A_MINUTE, 0, 60)
    assert await broken.hit((ONE_A_MINUTE, "a")) == Quota(ONE_A_MINUTE, 0, 60)
    with pytest.raises(Unavailable):
        await broken.hit((THREE_A_MINUTE, "a"))
    with pytest.raises(Unavailable):
        await broken.hit((ONE_A_MINUTE, "a"), (THREE_A_MINUTE, "a"))
    with pytest.raises(Unavailable):
        await broken.refusal((THREE_A_MINUTE, "a"))


async def test_storage_down_tells_and_forgets_what_the_process_knows() -> None:
    broken = Limiter(BrokenWindows())
    await broken.hit((ONE_A_MINUTE, "a"))
    assert await broken.quota(ONE_A_MINUTE, "a") == Quota(ONE_A_MINUTE, 0, 60)

    await broken.clear(ONE_A_MINUTE, "a")

    assert await broken.quota(ONE_A_MINUTE, "a") == Quota(ONE_A_MINUTE, 1, 0)


@given(
    st.lists(
        st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3)), min_size=1, max_size=3),
        max_size=20,
    )
)
async def test_what_is_taken_is_what_a_look_says_may_be(asked: list[list[tuple[int, int]]]) -> None:
    windows = MemoryWindows()
    for one in asked:
        claims = [
            Claim(Limit(f"at_most_{amount}", amount, 3_600, closed_when_down=False), "k", cost)
            for amount, cost in dict(one).items()
        ]
        before = await windows.look(claims)
        taken = await windows.take(claims)

        assert taken.refusal == before.refusal
        assert [quota.remaining for quota in taken.quotas] == [
            quota.remaining - (claim.cost if before.refusal is None else 0)
            for quota, claim in zip(before.quotas, claims, strict=True)
        ]
