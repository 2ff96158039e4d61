"""What a backup is of: written first, and looked at before anything of it is restored."""

from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from typing import Any, Final, Self
from uuid import UUID

import orjson

from app.backup.counting import CountedRows
from app.backup.faults import BackupError

#: Raised whenever an older Latchkey would read a file wrongly.
FORMAT: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NodePointer:
    """Which node the books were of, and how far what it had received was booked."""

    backend: str
    network: str
    identity: str
    public_key: str | None
    settle_index: int
    chain_height: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What is in a backup."""

    made_at: datetime
    installation: UUID
    #: The digest of the key pepper, None of a database that no process has worked on.
    pepper_mark: str | None
    key_prefix: str
    node: NodePointer | None
    #: The migrations that were applied, and the checksums of their files.
    migrations: dict[str, str]
    server_version: str
    dumped_by: int
    tables: dict[str, CountedRows]
    #: Settings that were set, by the names of their variables; secrets are left out.
    settings: dict[str, str]
    latchkey: str = ""

    def to_json(self) -> bytes:
        """Return it as a JSON object."""
        node = self.node
        return orjson.dumps(
            {
                "format": FORMAT,
                "latchkey": version("latchkey"),
                "madeAt": self.made_at,
                "installation": self.installation,
                "pepperMark": self.pepper_mark,
                "keyPrefix": self.key_prefix,
                "node": None if node is None else {name: getattr(node, name) for name in _NODE},
                "migrations": self.migrations,
                "postgres": self.server_version,
                "pgDump": self.dumped_by,
                # A sum may be longer than numbers of JSON are everywhere.
                "tables": {
                    name: {"rows": one.rows, "sum": str(one.sum)}
                    for name, one in self.tables.items()
                },
                "settings": self.settings,
            },
            option=orjson.OPT_INDENT_2,
        )

    @classmethod
    def of_json(cls, text: bytes) -> Self:
        """Read one. Raises `BackupError` if a newer Latchkey wrote it, or nobody."""
        try:
            found: dict[str, Any] = orjson.loads(text)
            if found["format"] > FORMAT:
                raise BackupError(
                    f"The backup was made by Latchkey {found['latchkey']}, whose backups this "
                    "version cannot read. Restore it with that version, or a newer one."
                )
            node = found["node"]
            return cls(
                made_at=datetime.fromisoformat(found["madeAt"]),
                installation=UUID(found["installation"]),
                pepper_mark=found["pepperMark"],
                key_prefix=found["keyPrefix"],
                node=None if node is None else NodePointer(**node),
                migrations=found["migrations"],
                server_version=found["postgres"],
                dumped_by=found["pgDump"],
                tables={
                    name: CountedRows(one["rows"], int(one["sum"]))
                    for name, one in found["tables"].items()
                },
                settings=found["settings"],
                latchkey=found["latchkey"],
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BackupError("The backup's manifest cannot be read: it is damaged.") from error


_NODE: Final = ("backend", "network", "identity", "public_key", "settle_index", "chain_height")
