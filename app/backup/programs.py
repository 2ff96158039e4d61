"""PostgreSQL's own programs: which of those on this machine fits a server, and how it is run.

The embedded server brings some along. Those of the system are used where they fit better: pg_dump
reads servers of its own major version and older ones, pg_restore archives of its own and older
ones, and what it writes is understood by psql of the same.
"""

import contextlib
import re
import shutil
import subprocess
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

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
    majors = {folder: _major(folder) for folder in folders}
    known = (Programs(folder, major) for folder, major in majors.items() if major is not None)
    return sorted(known, key=lambda one: one.major)


def for_dumping(server_major: int, *, over_tls: bool) -> Programs:
    """Return the oldest that can read a server. Raises `BackupError` if none can."""
    able = [one for one in found() if one.major >= server_major]
    if not able:
        raise BackupError(
            f"The database is PostgreSQL {server_major}, and no pg_dump here is as new. Install "
            f"its client programs (Debian: postgresql-client-{server_major})."
        )
    if over_tls:
        able = [one for one in able if _has_tls(one)]
    if not able:
        raise BackupError(
            f"The database is reached over TLS, and no pg_dump here that reads PostgreSQL "
            f"{server_major} can do that. Install its client programs (Debian: "
            f"postgresql-client-{server_major})."
        )
    return able[0]


def for_loading(dumped_by: int) -> Programs:
    """Return the newest, if it can read what a pg_dump wrote. Raises `BackupError` if not."""
    newest = found()[-1]
    if newest.major < dumped_by:
        raise BackupError(
            f"The backup was written by pg_dump {dumped_by}, and no pg_restore here is as new. "
            f"Install its programs (Debian: postgresql-client-{dumped_by})."
        )
    return newest


def psql(*, over_tls: bool) -> str:
    """Return the path of the newest psql. Raises `BackupError` if none reaches the database."""
    for one in reversed(found()):
        if not over_tls or _has_tls(one):
            return one.path("psql")
    raise BackupError(
        "The database is reached over TLS, and no psql here can do that. Install one (Debian: "
        "postgresql-client)."
    )


@contextmanager
def running(
    command: list[str],
    environment: Mapping[str, str] | None = None,
    *,
    stdin: IO[bytes] | int = subprocess.DEVNULL,
    stdout: IO[bytes] | int = subprocess.DEVNULL,
    complaints: IO[bytes],
    open_files: Collection[int] = (),
) -> "Iterator[subprocess.Popen[bytes]]":
    """Run a program while the block runs; it is ended with it, whatever happens."""
    process = subprocess.Popen(  # noqa: S603 — our own words, and the operator's
        command,
        env=environment,
        stdin=stdin,
        stdout=stdout,
        stderr=complaints,
        pass_fds=open_files,
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


def _has_tls(tools: Programs) -> bool:
    """Tell whether programs were built with TLS; those of the embedded server are not.

    Without it they would speak in the clear to a server that lets them.
    """
    told = subprocess.run(  # noqa: S603
        [tools.path("psql"), "-X", "-d", "host=/nowhere sslmode=require"],
        env={"LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return "SSL support is not compiled in" not in told.stderr


def _major(folder: Path) -> int | None:
    try:
        told = subprocess.run(  # noqa: S603
            [str(folder / "pg_dump"), "--version"], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    match = _VERSION.search(told)
    return None if match is None else int(match[1])
