"""scripts/trials, a few of each: money cannot be spent twice, and bad input is nobody's fault."""

import argparse

from scripts.trying.__main__ import tried


async def test_a_few_trials_find_nothing_wrong() -> None:
    few = argparse.Namespace(spend=1, invoice=2, input=64, timing=0, seed=1)

    lines, wrong = await tried(few)

    assert wrong == []
    assert [line.rpartition(": ")[2] for line in lines] == ["0 wrong"] * 3
