"""Where the server of a data directory listens, for commands: they make links to it, and ask it.

A server leaves a file, and a lock on it, that ends with the process however that ends. A file
without a lock is what a server left behind that was killed, and says nothing.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from app.settings import Settings

_FOLDER: Final = "listening"
#: Where whoever listens everywhere is reached on this machine.
_EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104
_HOST_CHARS_MAX: Final = 255


def reachable(host: str) -> str:
    """Return the host by which a server that listens on one is reached from this machine."""
    return _EVERYWHERE.get(host, host)


@contextmanager
def left(settings: Settings) -> Iterator[None]:
    """Leave word of where we listen while the block runs.

    In a data directory that is there; where it cannot be written to, commands go by their settings.
    """
    path, descriptor = settings.data_dir / _FOLDER / str(settings.port), None
    with suppress(OSError):
        if settings.data_dir.is_dir():
            descriptor = _locked(path, reachable(settings.host))
    try:
        yield
    finally:
        if descriptor is not None:
            with suppress(OSError):
                if os.path.samestat(path.stat(), os.fstat(descriptor)):  # nobody came after us
                    path.unlink()
            os.close(descriptor)


def _locked(path: Path, text: str) -> int:
    """Write a file and lock it. It appears whole and locked, in the place of what was there."""
    path.parent.mkdir(exist_ok=True)
    new = path.with_suffix(f".{os.getpid()}")
    descriptor = os.open(new, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.write(descriptor, text.encode())
        new.replace(path)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def of_the_server(settings: Settings) -> Settings:
    """Return settings with the place where the server of their data directory listens.

    A port that somebody set counts as it is, and so do settings where no server runs. Of several
    servers it is the one that started last.
    """
    if "port" in settings.model_fields_set and settings.port:
        return settings
    for path in _newest_first(settings.data_dir / _FOLDER):
        with suppress(OSError, ValueError):
            if host := _of_a_server(path):
                return settings.model_copy(update={"host": host, "port": int(path.name)})
    return settings


def _newest_first(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    except OSError:
        return []


def _of_a_server(path: Path) -> str | None:
    """Return the host that a file says, None if its server is no more."""
    with path.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return file.read(_HOST_CHARS_MAX) or None
    return None
