"""The database's time, told between its answers, and how far this machine's clock is from it."""

from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from app.database.clock import Clock
from app.errors import ClockSkewed

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


class Machine:
    """A machine: its steady time, and how far its clock is ahead of noon and that time."""

    def __init__(self) -> None:
        self.steady_s = 1_000.0
        self.ahead_s = 0.0
        self.clock = Clock(60.0, wall=self.wall, steady=lambda: self.steady_s)

    def wall(self) -> float:
        return NOON.timestamp() + self.steady_s - 1_000.0 + self.ahead_s

    def hear(self, took_s: float = 0.0, *, error_s: float = 0.0) -> None:
        """Have the database say what it is; it looked in the middle."""
        asked_at = self.steady_s
        self.steady_s += took_s
        moment = NOON + timedelta(seconds=asked_at + took_s / 2 - 1_000.0 + error_s)
        self.clock.heard(moment, asked_at=asked_at)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.mark.parametrize("ahead_s", [0.0, 86_400.0, -86_400.0])
def test_time_goes_on_from_what_the_database_said_whatever_the_machine_thinks(
    machine: Machine, ahead_s: float
) -> None:
    machine.ahead_s = ahead_s
    machine.hear(took_s=0.2)
    machine.steady_s += 90

    assert machine.clock.now() == NOON + timedelta(seconds=90.2)
    assert machine.clock.skew_s == pytest.approx(ahead_s)
    assert machine.clock.is_wrong is (ahead_s != 0)


def test_an_answer_that_took_long_is_no_better_than_the_one_before(machine: Machine) -> None:
    machine.hear()
    machine.hear(took_s=30, error_s=12)

    assert machine.clock.now() == NOON + timedelta(seconds=30)


def test_the_first_answer_counts_however_long_it_took(machine: Machine) -> None:
    machine.hear(took_s=2)

    assert machine.clock.now() == NOON + timedelta(seconds=2)


def test_a_difference_beyond_the_bound_is_refused_in_both_directions(machine: Machine) -> None:
    for ahead_s in (61.0, -61.0):
        machine.ahead_s = ahead_s
        machine.hear()
        with pytest.raises(ClockSkewed):
            machine.clock.require()
    for ahead_s in (59.0, -59.0, 0.0):
        machine.ahead_s = ahead_s
        machine.hear()
        machine.clock.require()


def test_the_log_tells_of_a_difference_once_and_of_its_end(machine: Machine) -> None:
    with capture_logs() as lines:
        for ahead_s in (1.0, 8.0, 100.0, 100.0, 0.0, 0.0):
            machine.ahead_s = ahead_s
            machine.hear()

    assert [line["event"] for line in lines] == ["clocks_differ", "clocks_agree"]
    assert lines[0]["skew_s"] == 8.0


def test_the_difference_is_told_in_words(machine: Machine) -> None:
    machine.ahead_s = -3_600.0
    machine.hear()

    assert machine.clock.difference() == "this machine's clock is 3,600.0 s behind the database's"
