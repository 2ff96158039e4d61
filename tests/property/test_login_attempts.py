"""However guesses at a login are spread, few are compared, and nobody waits for long."""

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import RateLimited
from app.limits import memory
from app.limits.limiter import Limiter
from app.services.accounts import attempts
from app.services.accounts.attempts import Place

FREE, WAIT_S_MAX = 3, 60
#: 1, 2, 4, 8, 16, 32 and 60 seconds.
WAITS = 7
USER = "+16505554321"


@given(st.lists(st.floats(min_value=0, max_value=100), min_size=1, max_size=60))
async def test_guesses_are_bounded_and_whoever_waits_may_try(pauses_s: list[float]) -> None:
    clock = SimpleNamespace(now_s=1_000.0)
    settings = SimpleNamespace(login_attempts_per_hour=FREE, login_wait_s_max=WAIT_S_MAX)
    runtime: Any = SimpleNamespace(settings=settings, limiter=Limiter(memory.MemoryWindows()))
    waits_s, compared = list[int](), 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(memory, "monotonic", lambda: clock.now_s)
        for number, pause_s in enumerate(pauses_s):
            try:
                await attempts.begin(runtime, Place(USER, f"10.0.{number}.1"))
                compared += 1
            except RateLimited as refused:
                waits_s.append(refused.retry_after_s)
            clock.now_s += pause_s
        lasted_s = clock.now_s - 1_000
        clock.now_s += WAIT_S_MAX
        await attempts.begin(runtime, Place(USER, "10.1.0.1"))

    assert all(1 <= wait_s <= WAIT_S_MAX for wait_s in waits_s)
    hours = 1 + int(lasted_s // 3_600)
    assert compared <= hours * (FREE + WAITS) + lasted_s / WAIT_S_MAX
