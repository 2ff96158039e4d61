"""scripts/soak, for some seconds: servers, worker and database are killed, and nothing is lost."""

from scripts.soaking.__main__ import SoakOptions, soak
from scripts.soaking.absences import Absence
from scripts.soaking.journal import NAMES, Journal, Order
from scripts.soaking.judging import Verdict
from scripts.soaking.report import soaked, text_of
from scripts.soaking.watching import Watch


async def test_a_short_soak_kills_everything_and_finds_nothing_wrong() -> None:
    kills = ("worker", "second server", "database", "receiver")
    options = SoakOptions(
        seconds=6.0, rate=30.0, share=1.0, idle=20, kills=kills, json_file=None, logs=None
    )

    found = await soak(options)

    assert {one.what for one in found.absences} == set(kills)
    # What a busy machine answers late is not what this is about: kinds, and the books.
    assert [one for one in found.problems if "while nothing was away" not in one] == []
    assert {line.kind for line in found.lines} == set(NAMES)
    counts = found.counts
    assert counts["payments asked for"] >= counts["in the books once"] > 20
    assert counts["webhooks to be received"] == counts["received"] > 0
    assert counts["events streamed"] > 0


def test_what_fails_while_nothing_is_away_is_a_problem() -> None:
    journal = Journal()
    for due_at, took_s in ((1.0, 0.002), (50.0, 0.004), (101.0, 12.0)):
        journal.ended("balances", due_at, took_s, tries=2 if took_s > 1 else 1)
    journal.failed += [("balances", 101.0, 102.0, "503"), ("balances", 200.0, 200.1, "500")]
    journal.unresolved.append(("pay outside", 101.0, "timeout"))
    absences = [Absence("database", 100.0, 104.0)]
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


def test_an_order_that_has_no_answer_says_so() -> None:
    assert Order("pay outside", "aa", 5).said == "NOTHING"
