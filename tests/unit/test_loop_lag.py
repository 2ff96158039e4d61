"""How late the event loop is."""

import asyncio
import time

from app.process.loop_lag import LoopLag


async def test_what_holds_up_the_loop_is_seen() -> None:
    with LoopLag().watched() as lag:
        assert lag.worst_s() == 0
        time.sleep(0.2)  # noqa: ASYNC251 - just that
        while lag.worst_s() == 0:  # noqa: ASYNC110 - it is looked at from outside
            await asyncio.sleep(0)

    assert lag.worst_s() > 0.1


async def test_the_worst_is_told_until_it_is_long_ago() -> None:
    lag = LoopLag()
    for seconds in (0.1, 0.5, 0.2):
        lag.note(seconds)
    worst = lag.worst_s()
    lag._worst[0] = (lag._worst[0][0] - 20, lag._worst[0][1])

    assert worst == 0.5
    assert lag.worst_s() == 0.0
