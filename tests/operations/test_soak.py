"""scripts/soak, for some seconds: servers, worker and database are killed, and nothing is lost."""

from scripts.soaking.__main__ import SoakOptions, soak
from scripts.soaking.journal import NAMES


async def test_a_short_soak_kills_everything_and_finds_nothing_wrong() -> None:
    kills = ("worker", "second server", "database", "receiver")
    options = SoakOptions(
        seconds=4.0, rate=30.0, share=1.0, idle=20, told=24, kills=kills, json_file=None, logs=None
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
