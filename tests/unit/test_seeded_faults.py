"""The seeded faults of `scripts/mutate --seeded` still are faults of the program as it is now."""

import ast
from collections import Counter

import pytest

from scripts.mutation import trial
from scripts.mutation.holes import HOLES, Hole


@pytest.mark.parametrize("hole", HOLES, ids=lambda hole: hole.name)
def test_a_fault_applies_once_and_names_its_tests(hole: Hole) -> None:
    text = hole.applied_to((trial.ROOT / hole.file).read_text())

    if hole.file.endswith(".py"):
        ast.parse(text)
    assert all((trial.ROOT / test).is_file() for test in hole.tests), hole.tests


def test_a_fault_that_does_not_apply_any_more_says_so() -> None:
    hole = HOLES[0]

    with pytest.raises(ValueError, match=f"{hole.name}: what it changes is 0 times in {hole.file}"):
        hole.applied_to("")
    with pytest.raises(ValueError, match="2 times"):
        hole.applied_to(hole.was * 2)


def test_faults_have_names_of_their_own() -> None:
    assert max(Counter(hole.name for hole in HOLES).values()) == 1
