"""Ending one thing after another: none keeps the others from it."""

import pytest
from structlog.testing import capture_logs

from app.errors import NodeUnavailable
from app.services.payments.one_by_one import count_ended


async def tried(failing: dict[int, Exception], count: int = 8) -> tuple[int, list[int]]:
    seen: list[int] = []

    async def end(item: int) -> bool:
        seen.append(item)
        if item in failing:
            raise failing[item]
        return item % 2 == 0

    ended = await count_ended(range(count), end, failure="odd", name=str)
    return ended, seen


@pytest.mark.parametrize("error", [RuntimeError("a bug"), NodeUnavailable()])
async def test_one_that_fails_is_told_of_and_passed_over(error: Exception) -> None:
    with capture_logs() as logs:
        ended, seen = await tried({0: error, 5: error})

    assert (ended, seen) == (3, list(range(8)))
    assert [(entry["event"], entry["payment"]) for entry in logs] == [("odd", "0"), ("odd", "5")]


async def test_once_it_was_away_for_three_in_a_row_the_rest_is_left() -> None:
    away = NodeUnavailable()

    assert await tried({0: away, 1: away, 3: away, 4: away, 5: away}) == (1, [0, 1, 2, 3, 4, 5])


async def test_bugs_are_no_sign_that_it_is_away() -> None:
    _, seen = await tried({number: RuntimeError("a bug") for number in range(8)})

    assert seen == list(range(8))
