"""The file of a backup: a tar archive that is written, and read, from its beginning to its end.

Programs of anybody's read it: `tar -xO --wildcards 'database/*' | pg_restore …`.
"""

import tarfile
from collections.abc import Iterator
from hashlib import sha256
from typing import IO, Final

import orjson

from app.backup.faults import BackupError

MANIFEST: Final = "manifest.json"
PEPPER: Final = "secrets/key_pepper"
_DATABASE: Final = "database/"
_END: Final = "end.json"
_PART_BYTES: Final = 1 << 22
#: What is read whole: nothing of it grows with the database.
_SMALL_BYTES_MAX: Final = 1 << 20
_PRIVATE: Final = 0o600

_CUT_OFF: Final = (
    "The backup is cut off, or damaged: it does not reach to its end. Nothing was restored of it. "
    "Take another."
)


class ArchiveWriter:
    """Writes an archive; without `end` it is none."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def add(self, name: str, content: bytes) -> None:
        """Write a member."""
        member = tarfile.TarInfo(name)
        member.size, member.mode = len(content), _PRIVATE
        self._file.write(member.tobuf(tarfile.PAX_FORMAT))
        self._file.write(content)
        self._file.write(bytes(-len(content) % tarfile.BLOCKSIZE))

    def add_database(self, dump: IO[bytes]) -> None:
        """Write what a pg_dump says, and the end."""
        digest, size, number = sha256(), 0, 0
        while part := dump.read(_PART_BYTES):
            self.add(f"{_DATABASE}{number:08}", part)
            digest.update(part)
            size += len(part)
            number += 1
        end = {"databaseBytes": size, "databaseSha256": digest.hexdigest()}
        self.add(_END, orjson.dumps(end))

    def close(self) -> None:
        """Write what tar has at the end."""
        self._file.write(bytes(2 * tarfile.BLOCKSIZE))


class ArchiveReader:
    """Reads an archive once. What is wrong with it is a `BackupError`."""

    def __init__(self, file: IO[bytes]) -> None:
        try:
            self._tar = tarfile.open(fileobj=file, mode="r|")  # noqa: SIM115 — the file is closed by others
        except tarfile.TarError as error:
            raise BackupError("This is no backup of Latchkey's.") from error
        self._members = self._read()
        name, content = next(self._members, ("", b""))
        if name != MANIFEST:
            raise BackupError("This is no backup of Latchkey's.")
        self.manifest = content
        #: The generated secret, None in a backup of an installation whose secret is a setting.
        self.pepper: bytes | None = None
        self._ahead = next(self._members, ("", b""))
        if self._ahead[0] == PEPPER:
            self.pepper = self._ahead[1]
            self._ahead = next(self._members, ("", b""))

    def database(self) -> Iterator[bytes]:
        """Yield what pg_dump said; it is whole if this ends without an error."""
        digest, size = sha256(), 0
        name, content = self._ahead
        while name.startswith(_DATABASE):
            digest.update(content)
            size += len(content)
            yield content
            name, content = next(self._members, ("", b""))
        end = {"databaseBytes": size, "databaseSha256": digest.hexdigest()}
        if name != _END or content != orjson.dumps(end):
            raise BackupError(_CUT_OFF)

    def _read(self) -> Iterator[tuple[str, bytes]]:
        try:
            for member in self._tar:
                most = _PART_BYTES if member.name.startswith(_DATABASE) else _SMALL_BYTES_MAX
                file = self._tar.extractfile(member) if member.size <= most else None
                if file is None:
                    raise BackupError("This is no backup of Latchkey's.")
                yield member.name, file.read()
        except (tarfile.TarError, EOFError, OSError) as error:
            raise BackupError(_CUT_OFF) from error
