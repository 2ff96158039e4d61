"""When the newest file of a folder was written: how old the last backup is."""

from pathlib import Path
from typing import Final

_FILES_MAX: Final = 10_000


def newest_at(folder: Path) -> float | None:
    """Return when the newest file was written, in seconds since 1970, None if there is none.

    It looks at 10,000 files at most, and waits for the disk.
    """
    try:
        files = [file for file, _ in zip(folder.iterdir(), range(_FILES_MAX), strict=False)]
        return max((file.stat().st_mtime for file in files if file.is_file()), default=None)
    except OSError:
        return None
