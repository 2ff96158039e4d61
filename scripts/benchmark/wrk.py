"""Load by wrk, which leaves more of the machine to the server than our own generator does."""

import itertools
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from scripts.benchmark.load import CONNECTIONS, Measured
from scripts.benchmark.processes import BenchmarkError, output_of

_SCRIPT = Path(__file__).with_suffix(".lua")
_GRACE_S = 15.0


def find() -> str | None:
    """Return where wrk is, None if it is not installed."""
    return shutil.which("wrk")


async def drive(
    url: str,
    requests: Iterable[bytes],
    *,
    seconds: float,
    expected: bytes,
    once: bool,
    folder: Path,
) -> Measured:
    """Do as `load.drive`; requests that need not be sent `once` are sent over and over.

    wrk knows whole seconds only: `seconds` is rounded up.
    """
    listing = folder / "requests"
    with listing.open("wb") as file:
        file.writelines(
            itertools.chain.from_iterable((b"%d\n" % len(one), one) for one in requests)
        )
    duration_s = -int(-seconds // 1)
    output = await output_of(
        [
            *("wrk", "-t1", f"-c{CONNECTIONS}", f"-d{duration_s}s", "-s", _SCRIPT, url, "--"),
            *(listing, expected, "once" if once else "again and again"),
        ],
        env=dict(os.environ),
        folder=folder,
        timeout_s=duration_s + _GRACE_S,
    )
    return parse(output)


def parse(output: str) -> Measured:
    """Return the figures that wrk.lua prints. Raises `BenchmarkError` for failed answers."""
    _, found, result = output.rpartition("\nresult ")
    figures, _, failure = result.partition("\n")
    fields = figures.split()
    if not found or len(fields) != 5:
        raise BenchmarkError(f"wrk printed no result: {output}")
    operations, seconds, p50_ms, p99_ms, failures = map(float, fields)
    if failures or not operations:
        raise BenchmarkError(f"{failures:g} of {operations:g} answers failed: {failure.strip()}")
    return Measured(int(operations), seconds, p50_ms, p99_ms)
