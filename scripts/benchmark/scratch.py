"""Where a benchmark works, and what it says of the machine above its figures."""

import asyncio
import contextlib
import os
import platform
import signal
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from scripts.benchmark import load

_BUSY = 0.5


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """Lend a folder while the block runs, which a signal ends in order."""
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    # The path of a Unix socket is short, and the database may run as another user.
    with tempfile.TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


def heading(
    load_before: float, *, uses_wrk: bool, rounds: int, seconds: float, workers: int = 1
) -> str:
    """Return what is to be known of figures; `load_before` is that of the machine at the start."""
    generator = "wrk" if uses_wrk else "its own generator"
    busy = "; OTHERS WERE AT WORK, do not trust these figures" if load_before > _BUSY else ""
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {machine()}, load before {load_before:.2f}{busy}\n"
        f"{load.CONNECTIONS} connections by {generator}, {rounds} rounds of {seconds:g} s, "
        f"{workers} process{'es' if workers > 1 else ''} of the server\n"
    )


def machine() -> str:
    """Return what a reader should know of this machine."""
    memory = ""
    with contextlib.suppress(ValueError, OSError, AttributeError):
        gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
        memory = f", {gib:.0f} GiB"
    return f"{os.cpu_count()} processors{memory}, Python {platform.python_version()}"
