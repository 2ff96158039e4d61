"""The load and its judge, on two servers of which one is killed: what the other tests stand on."""

import pytest

from tests.operations.load import Order, judge, paying
from tests.operations.tools import PATIENCE_S, until
from tests.story.servers import Installation, person

_FUNDS_SAT = 50_000


async def test_a_killed_server_loses_nothing_and_the_judge_would_notice(
    installation: Installation,
) -> None:
    async with installation.serving() as here, installation.serving() as there:
        people = [await person(here, sat=_FUNDS_SAT) for _ in range(3)]
        urls = [here.url, there.url]
        async with paying(lambda: urls, people, clients=4) as load:
            await load.answers(50)
            await there.kill()
            await load.answers(50)
            urls.remove(there.url)
            await load.answers(20)
        assert load.errors, "nobody noticed that it was killed"
        await judge(here, load, 3 * _FUNDS_SAT)

        lost = Order(people[0], people[1], 1, "order that no book has", status="SUCCESS")
        load.orders.append(lost)
        with pytest.raises(AssertionError, match="acknowledged and lost"):
            await judge(here, load, 3 * _FUNDS_SAT)
        load.orders.remove(lost)
        forgotten = load.acknowledged[0]
        forgotten.status = "FAILURE"
        with pytest.raises(AssertionError, match="no client was told"):
            await judge(here, load, 3 * _FUNDS_SAT)
    assert (await installation.ask("check"))["ok"]


async def test_what_does_not_come_is_said() -> None:
    async def never() -> bool:
        return False

    with pytest.raises(AssertionError, match=r"not within 0 s: the end"):
        await until(never, "the end", patience_s=0.2)
    assert PATIENCE_S > 1
