"""The major version of the embedded PostgreSQL: each writes its files in its own way."""

from pathlib import Path
from typing import Final

#: The one that we bring.
MAJOR: Final = 18


class OtherMajorError(RuntimeError):
    """A data directory was written by another major version of PostgreSQL than we bring."""


def require_ours(folder: Path) -> None:
    """Raise `OtherMajorError` for a server's folder that ours cannot read; nothing is changed."""
    try:
        major = (folder / "PG_VERSION").read_text().strip()
    except OSError:
        return  # there is none yet; what else is wrong is said when it is started
    if major != str(MAJOR):
        raise OtherMajorError(
            f"The database in {folder} was written by PostgreSQL {major}; this version of Latchkey "
            f"brings {MAJOR}, which cannot read it. Nothing was changed. Start the version that "
            "wrote it, and take the data over as docs/upgrading.md says: back up, move the folder "
            "away, restore."
        )
