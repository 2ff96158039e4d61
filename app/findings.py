"""What was looked at for the operator, and whether it is as it should be: for `latchkey doctor`."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How something was found to be."""

    OK = "ok"
    #: It works; somebody should look at it all the same.
    WARNING = "warning"
    #: It does not work, or money is in danger.
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was looked at. No text of it holds a secret."""

    verdict: Verdict
    #: What was looked at, in a word or three: "node", "node credential".
    about: str
    #: What was found, in a sentence: what is wrong, where something is.
    text: str
    #: What the operator does about it; "" where there is nothing to do.
    mend: str = ""


def ok(about: str, text: str) -> Finding:
    """Return that something is as it should be."""
    return Finding(Verdict.OK, about, text)


def warning(about: str, text: str, mend: str = "") -> Finding:
    """Return that something should be looked at."""
    return Finding(Verdict.WARNING, about, text, mend)


def problem(about: str, text: str, mend: str = "") -> Finding:
    """Return that something does not work."""
    return Finding(Verdict.PROBLEM, about, text, mend)
