"""The garbage collector while a program starts, in a fresh process: it is everybody's."""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def told_by(statements: str) -> list[str]:
    """Return the words that a fresh process prints."""
    program = f"import gc\nfrom app.process import collector\n{statements}"
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, cwd=_ROOT, text=True
    )
    return told.stdout.split()


def test_it_goes_on_as_usual_and_leaves_alone_what_was_there() -> None:
    usual, frozen, again = told_by("""
usual = gc.get_threshold()
collector.wait()
assert gc.get_threshold() != usual
collector.go_on()
print(gc.get_threshold() == usual)
print(gc.get_freeze_count() > 1_000)
collector.go_on()
print(gc.get_threshold() == usual)
""")

    assert (usual, frozen, again) == ("True", "True", "True")


def test_whoever_did_not_wait_keeps_what_he_has() -> None:
    threshold, frozen = told_by("""
gc.set_threshold(123)
collector.go_on()
print(gc.get_threshold()[0], gc.get_freeze_count())
""")

    assert (threshold, frozen) == ("123", "0")


def test_it_collects_even_if_it_is_never_told_to_go_on() -> None:
    (collected,) = told_by("""
collector.wait()
for _ in range(300_000):
    knot = []
    knot.append(knot)
print(gc.get_stats()[0]["collections"] > 0)
""")

    assert collected == "True"


def test_a_command_goes_on_before_it_works() -> None:
    (waits,) = told_by("""
from app.commands.console import guarded
collector.wait()
print(guarded(lambda: gc.get_threshold()[0]) > 100_000)
""")

    assert waits == "False"
