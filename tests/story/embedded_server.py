"""The embedded PostgreSQL of an installation, as whoever shakes it finds it."""

import os
import signal
from pathlib import Path
from urllib.parse import quote


def postmaster(folder: Path) -> int:
    """Return the number of the server's process."""
    return int((folder / "data/postgres/postmaster.pid").read_text().splitlines()[0])


def processes(folder: Path) -> list[int]:
    """Return the numbers of all its processes, the server's own first."""
    first = postmaster(folder)
    children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    return [first, *map(int, children)]


def signal_all(folder: Path, number: signal.Signals) -> list[int]:
    """Send a signal to all its processes; return their numbers."""
    found = processes(folder)
    for pid in found:
        os.kill(pid, number)
    return found


def url(folder: Path) -> str:
    """Return the address of its database."""
    socket = (folder / "data/postgres/postmaster.pid").read_text().splitlines()[4]
    return f"postgresql://postgres@/latchkey?host={quote(socket)}"
