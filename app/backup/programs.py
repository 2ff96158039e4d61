"""PostgreSQL's own programs: which of those on this machine fits a server, and how it is run.

The embedded server brings some along. Those of the system are used where they fit better: pg_dump
reads servers of its own major version and older ones, pg_restore archives of its own and older
ones, and what it writes is understood by psql of the same.
"""

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from app.backup.faults import BackupError
from app.database import embedded

_VERSION: Final = re.compile(r"\(PostgreSQL\) (\d+)")
_DEBIAN: Final = Path("/usr/lib/postgresql")
_COMPLAINT_CHARS_MAX: Final = 600
#: How long a program is given to end that is told to.
_ENDING_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Programs:
    """A folder with PostgreSQL's client programs, all of one major version."""

    folder: Path
    major: int

    def path(self, name: str) -> str:
        """Return the path of one of them."""
        return str(self.folder / name)


def found() -> list[Programs]:
    """Return what there is on this machine, the oldest first."""
    folders = [embedded.programs(), *sorted(_DEBIAN.glob("*/bin"))]
    if (on_path := shutil.which("pg_dump")) is not None:
        folders.append(Path(on_path).parent)
    majors: dict[int, Programs] = {}
    for folder in folders:
        if (major := _major(folder)) is not None:
            majors.setdefault(major, Programs(folder, major))
    return [majors[major] for major in sorted(majors)]


def for_dumping(server_major: int) -> Programs:
    """Return the oldest that can read a server. Raises `BackupError` if none can."""
    for one in found():
        if one.major >= server_major:
            return one
    raise BackupError(
        f"The database is PostgreSQL {server_major}, and no pg_dump here is as new. Install its "
        f"client programs (Debian: postgresql-client-{server_major})."
    )


def for_loading(dumped_by: int) -> Programs:
    """Return the newest, if it can read what a pg_dump wrote. Raises `BackupError` if not."""
    newest = found()[-1]
    if newest.major < dumped_by:
        raise BackupError(
            f"The backup was written by pg_dump {dumped_by}, and no pg_restore here is as new. "
            f"Install its programs (Debian: postgresql-client-{dumped_by})."
        )
    return newest


def address(dsn: str) -> tuple[str, dict[str, str]]:
    """Return an address without its password, and the environment that tells it to a program.

    Arguments of programs are seen by every user of the machine, their environment is not.
    """
    parts = urlsplit(dsn)
    query = dict(parse_qsl(parts.query))
    password = query.pop("password", None) or unquote(parts.password or "") or None
    user = "" if parts.username is None else f"{parts.username}@"
    where = parts.netloc.rpartition("@")[2]
    if "," in where:
        query.setdefault("target_session_attrs", "read-write")
    options = urlencode(query, quote_via=quote)
    bare = urlunsplit(parts._replace(netloc=f"{user}{where}", query=options))
    environment = {name: text for name, text in os.environ.items() if not name.startswith("PG")}
    environment |= {"LC_ALL": "C", "PGAPPNAME": "latchkey-backup", "PGCLIENTENCODING": "UTF8"}
    if password is not None:
        environment["PGPASSWORD"] = password
    return bare, environment


@contextmanager
def running(
    command: list[str],
    environment: dict[str, str] | None = None,
    *,
    stdin: IO[bytes] | int = subprocess.DEVNULL,
    stdout: IO[bytes] | int = subprocess.DEVNULL,
    complaints: IO[bytes],
) -> "Iterator[subprocess.Popen[bytes]]":
    """Run a program while the block runs; it is ended with it, whatever happens."""
    process = subprocess.Popen(  # noqa: S603 — our own words, and the operator's
        command, env=environment, stdin=stdin, stdout=stdout, stderr=complaints
    )
    try:
        yield process
    finally:
        for pipe in (process.stdin, process.stdout):
            if pipe is not None and not pipe.closed:
                with contextlib.suppress(BrokenPipeError):  # it has ended before it read all
                    pipe.close()
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(_ENDING_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def complaint(file: IO[bytes]) -> str:
    """Return what a program said on its standard error, the end of it."""
    file.seek(0)
    text = file.read().decode(errors="replace")
    printable = "".join(one if one.isprintable() else " " for one in text)
    return " ".join(printable.split())[-_COMPLAINT_CHARS_MAX:]


def _major(folder: Path) -> int | None:
    try:
        told = subprocess.run(  # noqa: S603
            [str(folder / "pg_dump"), "--version"], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    match = _VERSION.search(told)
    return None if match is None else int(match[1])
