"""What the soak and the trials count, and what they send."""

import random
import time
from pathlib import Path

import pytest

from scripts.benchmark.operations import Credential, Owner
from scripts.soaking import report, retrying
from scripts.soaking.absences import Absence
from scripts.soaking.journal import KINDS, Journal, Order, read
from scripts.soaking.judging import Verdict
from scripts.soaking.report import soaked, text_of
from scripts.soaking.retrying import Retries, UnresolvedError, WrongAnswerError
from scripts.soaking.watching import MIB, Growth, Sample, Watch, growths
from scripts.soaking.wire import Answer, NoAnswerError
from scripts.trying import inputs, timing


def test_what_fails_while_nothing_is_away_is_a_problem() -> None:
    journal = Journal()
    for due_at, took_s in ((1.0, 0.002), (50.0, 0.004), (101.0, 12.0)):
        journal.ended("balances", due_at, took_s, tries=2 if took_s > 1 else 1)
    journal.failed += [("balances", 101.0, 102.0, "503"), ("balances", 200.0, 200.1, "500")]
    journal.unresolved.append(("pay outside", 101.0, "timeout"))
    absences = [Absence("database", 100.0, 104.0, 105.0)]
    watch = Watch(plant=None, seconds=300.0)  # type: ignore[arg-type] # nothing runs

    found = soaked(
        journal,
        absences,
        watch,
        growths=[],
        verdict=Verdict({"payments asked for": 0}, ["1 acknowledged, not in the books: x"]),
        sockets={},
        seconds=300.0,
        rate=1.0,
        top=None,
    )

    (balances,) = (line for line in found.lines if line.kind == "balances")
    assert (balances.max_ms, balances.worst_ms, balances.repeated) == (4.0, 12_000.0, 1)
    assert found.excused == {"503": 1}
    assert found.problems == [
        "1 acknowledged, not in the books: x",
        "1 of balances: 500, while nothing was away",
        "1 of pay outside never carried out: timeout",
    ]
    (recovery,) = found.absences
    assert (recovery.failed_tries, recovery.away_s, recovery.failed_after_s) == (2, 4.0, 96.1)
    assert "PROBLEM 1 of pay outside never carried out" in text_of(found)


def _retries(patience_s: float = 0.0) -> Retries:
    return Retries(Journal(), random.Random(1), patience_s)


async def test_who_gets_no_answer_asks_again_until_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(retrying, "_FIRST_PAUSE_S", 0.0)
    answers = iter([503, 409, None, 200])

    async def once() -> Answer:
        status = next(answers)
        if status is None:
            raise NoAnswerError("cut off")
        return Answer(status, b'{"data":{}}')

    retries = _retries(patience_s=60.0)
    due_at = time.monotonic()
    word = await retries.until_answered("balances", due_at, once, lambda _, tries: f"try {tries}")

    assert word == "try 4"
    assert [what for *_, what in retries.journal.failed] == ["503", "409", "cut off"]
    assert retries.journal.tries == [4]
    assert retries.journal.unresolved == []


async def test_what_the_database_could_not_do_is_asked_again_and_in_the_end_unresolved() -> None:
    async def once() -> Answer:
        return Answer(200, b'{"data":{"a":{"errors":[{"code":"DB_ERROR"}]}}}')

    retries = _retries()
    with pytest.raises(UnresolvedError):
        await retries.until_answered("balances", 0.0, once, lambda _, __: "SUCCESS")

    assert [what for _, _, what in retries.journal.unresolved] == ["200 DB_ERROR"]


async def test_a_wrong_answer_is_not_asked_for_again() -> None:
    async def once() -> Answer:
        return Answer(200, b"{}")

    def said(_answer: Answer, _tries: int) -> str:
        raise WrongAnswerError("200 without what was asked")

    retries = _retries(patience_s=60.0)
    with pytest.raises(UnresolvedError):
        await retries.until_answered("balances", 0.0, once, said)

    assert len(retries.journal.failed) == len(retries.journal.unresolved) == 1


def test_notes_are_read_as_they_were_written(tmp_path: Path) -> None:
    journal = Journal()
    journal.ended("balances", 1.5, 0.25, tries=2)
    journal.failed.append(("balances", 1.0, 2.0, "503"))
    journal.unresolved.append(("balances", 1.0, "503"))
    journal.orders.append(Order("pay outside", "aa", 5))

    journal.write(tmp_path / "noted")

    assert read(tmp_path / "noted") == journal
    assert journal.orders[0].said == "NOTHING"


def test_kinds_are_shares_of_a_hundred() -> None:
    assert sum(KINDS.values()) == 100


def test_growth_is_told_of_one_life_only() -> None:
    watch = Watch(plant=None, seconds=60.0)  # type: ignore[arg-type] # nothing runs
    watch.processes["server"] = [
        Sample(at, 1, size * MIB, files)
        for at, size, files in ((5, 10, 5), (12, 100, 10), (15, 102, 10), (55, 111, 13))
    ]
    watch.processes["worker"] = [Sample(12, 1, MIB, 5), Sample(55, 2, 9 * MIB, 5)]
    watch.processes["gone"] = [Sample(12, 1, MIB, 5)]

    server, worker = growths(watch, 0.0, 60.0)

    assert server == Growth("server", 1, 111.0 * MIB, 10.0 * MIB, 13.0, 3.0)
    assert (worker.grown_bytes, worker.lives) == (None, 2)


def test_broken_requests_are_the_same_for_a_seed_and_say_how_long_they_are() -> None:
    owner = Owner(Credential.of_key("blink_x"), "w")
    one, other = (inputs.broken(random.Random(7), owner) for _ in range(2))

    requests = [next(one) for _ in range(300)]

    assert requests == [next(other) for _ in range(300)]
    assert len(set(requests)) > 250
    for request in requests:
        head, _, body = request.partition(b"\r\n\r\n")
        assert b"Content-Length: %d" % len(body) in head


def test_times_that_differ_are_told_from_those_that_do_not() -> None:
    dice = random.Random(1)
    alike = {kind: [dice.gauss(1.0, 0.1) for _ in range(500)] for kind in "abc"}
    slower = alike | {"d": [dice.gauss(1.05, 0.1) for _ in range(500)]}

    assert timing.largest_t(alike) < timing.T_MAX < timing.largest_t(slower)


def test_where_nothing_is_taken_away_nothing_recovers() -> None:
    assert list(report._recoveries(Journal(), [])) == []
