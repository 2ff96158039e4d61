"""Prints the bill of materials, or all licences: see scripts/sbom."""

import os
import sys
from datetime import UTC, datetime

from scripts.materials import bill, parts


def main(*words: str) -> None:
    """Print what is asked for."""
    if words == ("--licences",):
        for part in parts.everything():
            print(f"{part.name} {part.version}: {part.licence or 'unknown'}")
        return
    print(bill.of_everything(datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)))


main(*sys.argv[1:])
