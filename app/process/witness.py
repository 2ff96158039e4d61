"""What a process has seen in the database's books, kept outside of it: in the data directory.

Journals are for ever. If one that was seen is not there any more, the database is an older one:
restored, recovered to a moment, or failed over to a replica that had not heard all.

What cannot be read is not nothing: something was seen, and nobody knows any more whether it is
there. Then sends are closed as if it were gone (`app.services.restorations`).
"""

import asyncio
import contextlib
import os
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, Self
from uuid import UUID

import orjson
import structlog

_FILE: Final = "witness.json"
_PARTIAL: Final = f".{_FILE}."

_log = structlog.get_logger()


class WitnessDamagedError(Exception):
    """What was remembered cannot be read, which is not nothing; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenBooks:
    """What was seen, and of which installation; `restoration` is the newest one known then."""

    installation: UUID
    restoration: UUID | None
    journals: dict[int, datetime] = field(default_factory=dict)

    @classmethod
    def of_json(cls, text: bytes) -> Self:
        """Read what `to_json` wrote. Raises `ValueError`, `KeyError`, `TypeError`."""
        found = orjson.loads(text)
        restoration = found["restoration"]
        return cls(
            installation=UUID(found["installation"]),
            restoration=None if restoration is None else UUID(restoration),
            journals={
                int(number): datetime.fromisoformat(at) for number, at in found["journals"].items()
            },
        )

    def to_json(self) -> bytes:
        """Return it as a JSON object."""
        return orjson.dumps(
            {
                "installation": str(self.installation),
                "restoration": None if self.restoration is None else str(self.restoration),
                "journals": {str(number): at.isoformat() for number, at in self.journals.items()},
            }
        )


class Witness:
    """Remembers what was seen last, beyond the end of the process where the disk lets it."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir.resolve() / _FILE
        self._complained = False
        #: Whether `last` is on the disk; what could not be written is tried again.
        self._is_kept = True
        self.last: SeenBooks | None = None
        #: Why what was remembered cannot be read, in words; None if it can, or nothing was.
        self.damage: str | None = None
        try:
            self.last = _read(self._path)
        except WitnessDamagedError as error:
            self.damage = str(error)
            self._is_kept = False
            _log.error("witness_damaged", path=str(self._path), why=self.damage)

    async def remember(self, sight: SeenBooks) -> None:
        """Keep what is seen now, in place of what was: on the disk, all of it, or as it was."""
        if sight == self.last and self._is_kept:
            return
        self.last = sight
        self.damage = None
        try:
            await asyncio.to_thread(_write, self._path, sight.to_json())
            self._is_kept = True
        except OSError as error:
            self._is_kept = False
            if not self._complained:
                _log.warning("witness_not_kept", path=str(self._path), error=error.strerror)
                self._complained = True


def damage(data_dir: Path) -> str | None:
    """Return in words why what processes of a data directory have seen cannot be read, or None."""
    try:
        _read(data_dir.resolve() / _FILE)
    except WitnessDamagedError as error:
        return str(error)
    return None


def _read(path: Path) -> SeenBooks | None:
    """Return what was remembered; None where nothing was. Raises `WitnessDamagedError`."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WitnessDamagedError(f"{path} cannot be read ({error.strerror})") from error
    if not text.strip(b"\0 \n"):
        raise WitnessDamagedError(f"{path} is empty")
    try:
        return SeenBooks.of_json(text)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WitnessDamagedError(f"{path} is damaged") from error


def _write(path: Path, text: bytes) -> None:
    """Put a file in place, which after a crash is the old one or the new one."""
    # Each process has a name of its own for it, so that none renames the half of another's.
    partial = path.with_name(f"{_PARTIAL}{os.getpid()}")
    try:
        with partial.open("wb") as file:
            # Nothing in it is secret, and commands may be another user's than the server.
            os.fchmod(file.fileno(), 0o644)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
