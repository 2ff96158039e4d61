"""What a process has seen in the database's books, kept outside of it: in the data directory.

Journals are for ever. If one that was seen is not there any more, the database is an older one:
restored, recovered to a moment, or failed over to a replica that had not heard all.
"""

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

_log = structlog.get_logger()


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
        self.last: SeenBooks | None = self._read()

    def remember(self, sight: SeenBooks) -> None:
        """Keep what is seen now, in place of what was."""
        if sight == self.last:
            return
        self.last = sight
        # Each process has a name of its own for it, so that none renames the half of another's.
        partial = self._path.with_name(f".{_FILE}.{os.getpid()}")
        try:
            partial.write_bytes(sight.to_json())
            partial.replace(self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
            if not self._complained:
                _log.warning("witness_not_kept", path=str(self._path), error=error.strerror)
                self._complained = True

    def _read(self) -> SeenBooks | None:
        try:
            return SeenBooks.of_json(self._path.read_bytes())
        except OSError:
            return None
        except (ValueError, KeyError, TypeError, AttributeError):
            _log.warning("witness_not_understood", path=str(self._path))
            return None
