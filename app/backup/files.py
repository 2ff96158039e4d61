"""Where a backup is written: never a half one under its name, and none but the newest are kept."""

import contextlib
import errno
import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final

from app.backup.faults import BackupError

#: What backups are called in a folder; their names sort as their times do.
_NAME: Final = re.compile(r"latchkey-\d{8}T\d{6}Z\.backup(\.age)?")
_PARTIAL: Final = ".partial"
_PRIVATE: Final = 0o600


def path_for(target: Path, made_at: datetime, *, sealed: bool) -> Path:
    """Return the file to write: one in a folder, or the file that was named.

    Raises `BackupError` for a file that exists, or a folder that does not.
    """
    path = target
    if target.is_dir():
        moment = made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        path = target / f"latchkey-{moment}.backup{'.age' if sealed else ''}"
    elif not target.parent.is_dir():
        raise BackupError(f"There is no folder {target.parent}. Make it, or name another.")
    if path.exists():
        raise BackupError(f"{path} exists already, and is left as it is. Name another file.")
    return path


@contextmanager
def written(path: Path) -> Iterator[IO[bytes]]:
    """Give a file to write to, which gets its name once all of it is on the disk.

    Nothing is left of it otherwise, and nothing of those whose writers were killed. Raises
    `BackupError` where it cannot be written.
    """
    partial = path.with_name(f".{path.name}{_PARTIAL}")
    try:
        _clean(path.parent)
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, _PRIVATE)
        with os.fdopen(descriptor, "wb") as file:
            _take(file, partial)
            try:
                yield file
                file.flush()
                os.fsync(file.fileno())
                _name(partial, path)
            finally:
                partial.unlink(missing_ok=True)
        _sync(path.parent)
    except OSError as error:
        raise _refusal(path, error) from error


def size_of(path: Path) -> int:
    """Return how many bytes a file has."""
    return path.stat().st_size


def prune(folder: Path, keep: int) -> list[str]:
    """Remove all but the newest backups of a folder, other files never; return their names.

    Of what is no folder nothing is removed.
    """
    if not folder.is_dir():
        return []
    found = sorted(one.name for one in folder.iterdir() if _NAME.fullmatch(one.name))
    old = found[:-keep]
    for name in old:
        (folder / name).unlink(missing_ok=True)
    return old


def _name(partial: Path, path: Path) -> None:
    """Give a file its name, never in place of another's."""
    try:
        os.link(partial, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        partial.rename(path)


def _take(file: IO[bytes], partial: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise BackupError(f"{partial} is being written by another process.") from None
    file.truncate(0)


def _clean(folder: Path) -> None:
    """Remove what killed processes have left: nobody holds the lock of it."""
    for partial in folder.glob(f".*{_PARTIAL}"):
        with contextlib.suppress(OSError), partial.open("r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            partial.unlink()


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _refusal(path: Path, error: OSError) -> BackupError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return BackupError(
            f"There is no room for the backup in {path.parent}, and nothing was left of it. Make "
            "room there, or name another folder."
        )
    return BackupError(f"{path} cannot be written: {error.strerror}.")
