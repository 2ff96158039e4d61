"""Putting a dump into an empty database, in one transaction.

    chunks ──▶ pg_restore ──▶ psql: BEGIN · the tables, rows, indexes and triggers · the last words
                                     · COMMIT, once the dump is known to be whole

Killed at any point before, nothing is there. Triggers are made after the rows: what forbids to
change the books hinders nobody, and a role needs no more than to make tables.
"""

import contextlib
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from typing import IO, Final

from app.backup import addresses, programs
from app.backup.faults import BackupError
from app.backup.targets import Target
from app.database import migrations

#: A setting that older servers do not know, in what newer programs write.
_NEWER_SETTING: Final = b"SET transaction_timeout = 0;\n"
_KNOWS_IT_FROM: Final = 17
#: What a server of some versions (15.20) notes of each column, and no other knows.
_OWN_NOTE: Final = re.compile(rb"ALTER TABLE ONLY \S+ ALTER COLUMN \S+ SET \(pg_attver=\d+\);\n")
#: From here on lines are rows, be they as they will.
_ROWS_BEGIN: Final = b"COPY "

_EMPTY: Final = """
DO $empty$ BEGIN
    IF EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace
                  AND relkind IN ('r', 'p', 'v', 'm', 'S')) THEN
        RAISE EXCEPTION 'the database is not empty any more';
    END IF;
END $empty$;
"""


def load(
    dsn: str,
    chunks: Iterator[bytes],
    *,
    dumped_by: int,
    target: Target,
    last_words: Callable[[], str],
) -> None:
    """Load what pg_dump wrote in its custom format; blocks. Raises `BackupError`.

    `last_words` is asked for SQL once all of the dump is loaded: it fails, or it is committed.
    """
    tools = programs.for_loading(dumped_by)
    with (
        tempfile.TemporaryFile() as restore_said,
        tempfile.TemporaryFile() as psql_said,
        addresses.private(dsn) as address,
        programs.running(
            [tools.path("pg_restore"), *_AS_IT_IS, "--file=-"],
            address.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            complaints=restore_said,
        ) as restore,
        programs.running(
            _psql(programs.psql(over_tls=target.over_tls), address.named),
            address.environment,
            stdin=subprocess.PIPE,
            complaints=psql_said,
            open_files=address.open_files,
        ) as psql,
    ):
        assert restore.stdin is not None
        assert restore.stdout is not None
        assert psql.stdin is not None
        feeder = _Feeder(chunks, restore.stdin)
        feeder.start()
        try:
            psql.stdin.write(f"BEGIN;\n{migrations.LOCK_FOR_TRANSACTION};\n{_EMPTY}".encode())
            _pass_on(restore.stdout, psql.stdin, target.server_major)
            feeder.join()
            if feeder.error is not None:
                raise feeder.error
            if restore.wait() != 0:
                raise BackupError(f"The backup cannot be read: {programs.complaint(restore_said)}")
            psql.stdin.write(f"{last_words()}\nCOMMIT;\n".encode())
            psql.stdin.close()
        except BrokenPipeError:
            pass  # psql has ended, and said why
        if psql.wait() != 0:
            raise BackupError(
                f"Nothing was written into the database: {programs.complaint(psql_said)}"
            )


def _psql(path: str, address: str) -> list[str]:
    return [path, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", address]


def _pass_on(script: IO[bytes], psql: IO[bytes], server_major: int) -> None:
    """Hand a script on; before the rows may be what the server does not know."""
    for line in script:
        is_newer = line == _NEWER_SETTING and server_major < _KNOWS_IT_FROM
        if not (is_newer or _OWN_NOTE.fullmatch(line)):
            psql.write(line)
        if line.startswith(_ROWS_BEGIN):
            break
    shutil.copyfileobj(script, psql)


class _Feeder(threading.Thread):
    """Feeds a program beside the one that reads what it makes of it."""

    def __init__(self, chunks: Iterator[bytes], pipe: IO[bytes]) -> None:
        super().__init__(name="feeder", daemon=True)
        self._chunks = chunks
        self._pipe = pipe
        self.error: BaseException | None = None

    def run(self) -> None:
        """Feed until the end of the chunks, or of the program."""
        try:
            with contextlib.suppress(BrokenPipeError):
                for chunk in self._chunks:
                    self._pipe.write(chunk)
                self._pipe.close()
        except BaseException as error:  # it is raised where this is waited for
            self.error = error
            with contextlib.suppress(OSError):
                self._pipe.close()


#: Whatever schema and owner the tables had there, here they are ours.
_AS_IT_IS: Final = ("--schema=public", "--no-owner", "--no-privileges")
