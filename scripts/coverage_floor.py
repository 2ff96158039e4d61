"""Holds the measured coverage against what is asked for; lists what is missing where it is short.

Lines and branches count alike. Money and keys ask for nearly all; what is left there are the ways
out that no test can take, such as a network that dies between two given bytes.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

FLOORS: Final = {
    "app/": 90.0,
    "app/ledger/": 97.0,
    "app/services/keys/": 97.0,
    "app/services/payments/": 97.0,
}


def main(path: str) -> int:
    """Print each package's coverage; return 1 when one is below its floor."""
    files = json.loads(Path(path).read_text())["files"]
    short = False
    for package, floor in FLOORS.items():
        inside = {name: facts for name, facts in files.items() if name.startswith(package)}
        percent = _percent(facts["summary"] for facts in inside.values())
        is_short = percent < floor
        print(f"{package:<24}{percent:6.2f} %, at least {floor:.0f} %{' IS ASKED' * is_short}")
        if is_short:
            short = True
            _print_missing(inside)
    return int(short)


def _percent(summaries: Iterable[dict[str, Any]]) -> float:
    taken = there = 0
    for summary in summaries:
        taken += summary["covered_lines"] + summary["covered_branches"]
        there += summary["num_statements"] + summary["num_branches"]
    return 100 * taken / max(there, 1)


def _print_missing(files: dict[str, Any]) -> None:
    for name, facts in sorted(files.items()):
        lines = ", ".join(map(str, facts["missing_lines"]))
        branches = ", ".join(f"{start}→{end}" for start, end in facts["missing_branches"])
        if lines or branches:
            print(f"  {name}: lines {lines or 'none'}; branches {branches or 'none'}")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
