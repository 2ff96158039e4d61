"""Prepare a release, and look whether a commit is ready for one."""

import argparse
import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path

from scripts.releasing import checks
from tests.upgrades import release

_ROOT = Path(__file__).parents[2]
_UNRELEASED = "## [Unreleased]"


def prepare(date: dt.date) -> None:
    """Give the newest entry of the changelog its version and date, and keep the dump."""
    version = checks.version_of(_ROOT)
    path = _ROOT / "CHANGELOG.md"
    text = path.read_text(encoding="utf-8")
    if release.is_released(version):
        sys.exit(release.refusal(version, exists=True, is_out=True, again=True))
    if _UNRELEASED in text:
        path.write_text(text.replace(_UNRELEASED, f"## [{version}] - {date}", 1), encoding="utf-8")
    release.keep(version, again=True)
    print("Look at the difference, commit it, and run scripts/release --check.")


def check() -> bool:
    """Look at everything; print a line for each, and what is wrong."""
    version = checks.version_of(_ROOT)
    project = (_ROOT / "pyproject.toml").read_text(encoding="utf-8")
    log = (_ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    texts = {
        name: (_ROOT / "requirements" / f"{name}.txt").read_text() for name in ("serve", "test")
    }
    steps: dict[str, Callable[[], list[str]]] = {
        "everything is committed": lambda: checks.tree(_ROOT),
        f"{version} is not released yet": lambda: checks.tag(_ROOT, version, log),
        f"CHANGELOG.md begins with {version}": lambda: checks.changelog(log, version),
        "the dump for upgrades is of this schema": lambda: checks.dump(version, log=log),
        "the locks hold what pyproject.toml asks for": lambda: checks.locks(project, texts),
        "documents, schema and dumps agree": lambda: checks.tests(_ROOT),
        "the wheel is made": lambda: checks.wheel(_ROOT, version),
    }
    ready = True
    for name, step in steps.items():
        problems = step()
        print(f"{'NO ' if problems else 'ok '} {name}")
        for problem in problems:
            print(f"    {problem}")
        ready = ready and not problems
    print(f"{version} is {'ready: docs/releasing.md goes on' if ready else 'NOT ready'}.")
    return ready


def main() -> None:
    """Do what is asked; exits with 1 where something is not ready."""
    parser = argparse.ArgumentParser(prog="scripts/release", description=__doc__)
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("--check", action="store_true", help="look at everything; changes nothing")
    asked.add_argument(
        "--prepare",
        metavar="DATE",
        type=dt.date.fromisoformat,
        help="date the changelog's newest entry, and keep a dump of the database",
    )
    given = parser.parse_args()
    if given.check:
        sys.exit(0 if check() else 1)
    prepare(given.prepare)


if __name__ == "__main__":
    main()
