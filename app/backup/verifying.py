"""Trying a backup: restored into a server of its own, checked, and thrown away.

The server is an embedded one in `scratch` of the data directory: the database that is served is not
burdened, and no right of making databases is needed. What a killed trial left there, the next one
removes.
"""

import asyncio
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.backup import counting, loading, restoring, sealing
from app.backup.archive import ArchiveReader
from app.backup.faults import BackupError
from app.backup.manifest import Manifest
from app.backup.targets import Target
from app.database import embedded, migrations
from app.services.checkup import Report
from app.settings import Settings

_SCRATCH: Final = "scratch"
_MAJOR: Final = 18
_STOPPING_S: Final = 60.0


async def verify(
    settings: Settings, path: Path, *, identity: Path | None = None
) -> tuple[Manifest, Report]:
    """Restore a backup for trial; return what it is of, and what a check of its books says.

    Raises `BackupError` if it cannot be restored.
    """
    with _scratch(settings.data_dir) as folder:
        server = await asyncio.to_thread(embedded.start, folder)
        try:
            await embedded.ensure_database(server.dsn)
            manifest = await asyncio.to_thread(_load, server.dsn, path, identity)
            await migrations.migrate(server.dsn, after=True, creates=False)
            return manifest, await restoring.check(server.dsn, settings)
        finally:
            await asyncio.to_thread(server.stop, timeout_s=_STOPPING_S)


def _load(dsn: str, path: Path, identity: Path | None) -> Manifest:
    with sealing.reading(path, identity) as file:
        reader = ArchiveReader(file)
        manifest = Manifest.of_json(reader.manifest)
        restoring.require_known(manifest)
        restoring.require_its_secret(manifest, reader.pepper)
        loading.load(
            dsn,
            reader.database(),
            dumped_by=manifest.dumped_by,
            target=Target(_MAJOR, over_tls=False),
            last_words=lambda: counting.demand(manifest.tables),
        )
        return manifest


@contextmanager
def _scratch(data_dir: Path) -> Iterator[Path]:
    """Give an empty folder that nobody else uses, and remove it."""
    folder = data_dir.resolve() / _SCRATCH
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(
        folder.with_name(f"{_SCRATCH}.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600
    )
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BackupError("Another backup is being verified here. Wait for it.") from None
        _empty(folder)
        folder.mkdir()
        try:
            yield folder
        finally:
            _empty(folder)
    finally:
        os.close(lock)


def _empty(folder: Path) -> None:
    """Remove a scratch folder, and the server that a killed trial left running in it."""
    if embedded.exists(folder):
        embedded.start(folder).stop(timeout_s=_STOPPING_S)
    shutil.rmtree(folder, ignore_errors=True)
