"""Encrypting a backup with the program `age`, and decrypting it: a file becomes a stream.

The program, and not a library: operators have it, their keys may be on tokens that only its plugins
know, and a server that makes no encrypted backups needs nothing of it.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from app.backup import programs
from app.backup.faults import BackupError

_BINARY: Final = b"age-encryption.org/"
_ARMOURED: Final = b"-----BEGIN AGE ENCRYPTED FILE-----"
_HEAD_BYTES: Final = 64


@contextmanager
def writing(file: IO[bytes], recipient: str | None) -> Iterator[IO[bytes]]:
    """Give what to write to; behind it is the file, or age. Raises `BackupError`."""
    if recipient is None:
        yield file
        return
    option = "-R" if Path(recipient).is_file() else "-r"
    with tempfile.TemporaryFile() as complaints:
        command = [_program(), option, recipient]
        with programs.running(
            command, stdin=subprocess.PIPE, stdout=file, complaints=complaints
        ) as age:
            assert age.stdin is not None
            try:
                yield age.stdin
                age.stdin.close()
            except BrokenPipeError:
                pass  # it says why
            if age.wait() != 0:
                raise BackupError(f"age did not encrypt: {programs.complaint(complaints)}")


@contextmanager
def reading(path: Path, identity: Path | None) -> Iterator[IO[bytes]]:
    """Give the archive of a backup, decrypted if it is encrypted. Raises `BackupError`."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise BackupError(f"{path} cannot be read: {error.strerror}.") from error
    with file:
        if not is_sealed(file):
            yield file
            return
        if identity is None:
            raise BackupError(
                f"{path.name} is encrypted. Name the file of the age identity that opens it with "
                "--identity."
            )
        with tempfile.TemporaryFile() as complaints:
            command = [_program(), "--decrypt", "-i", str(identity)]
            with programs.running(
                command, stdin=file, stdout=subprocess.PIPE, complaints=complaints
            ) as age:
                assert age.stdout is not None
                try:
                    yield age.stdout
                except BackupError as error:
                    age.stdout.close()
                    if age.wait() in {0, -13}:  # it was our reading that ended
                        raise
                    raise BackupError(
                        f"age did not decrypt: {programs.complaint(complaints)}"
                    ) from error


def is_sealed(file: IO[bytes]) -> bool:
    """Tell whether a file is encrypted with age; nothing is read of it."""
    head = os.pread(file.fileno(), _HEAD_BYTES, 0)  # a program goes on where we have stopped
    return head.startswith((_BINARY, _ARMOURED))


def _program() -> str:
    found = shutil.which("age")
    if found is None:
        raise BackupError(
            "Backups are encrypted with the program age, which is not here. Install it (Debian: "
            "age)."
        )
    return found
