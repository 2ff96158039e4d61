"""Making a backup while the server runs."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.backup import dumping, files, programs, sealing, sources
from app.backup.archive import MANIFEST, PEPPER, ArchiveWriter
from app.backup.dumping import HeldMoment
from app.backup.manifest import Manifest
from app.backup.programs import Programs
from app.database import primary
from app.database.opening import connecting
from app.services import backups
from app.settings import Settings
from app.startup import PEPPER_FILE, direct_database


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup that was made."""

    path: Path
    manifest: Manifest
    bytes: int
    is_encrypted: bool
    #: Older ones that were removed.
    removed: list[str]


async def make(
    settings: Settings, target: Path, *, recipient: str | None = None, keep: int | None = None
) -> Made:
    """Back up the database of the settings and the secrets of the data directory.

    Into a folder, in which then the `keep` newest stay, or a file. Raises `BackupError`.
    """
    async with direct_database(settings, creates=False) as dsn:
        async with dumping.snapshot(dsn) as taken:
            tools = programs.for_dumping(taken.server_major, over_tls=taken.over_tls)
            manifest = await sources.describe(taken, settings, tools.major)
            path = files.path_for(target, manifest.made_at, sealed=recipient is not None)
            # Nothing here runs while it is written: the connection only has to be kept.
            await asyncio.to_thread(
                _write, path, recipient, manifest, _pepper(settings), taken, tools
            )
        made = Made(
            path=path,
            manifest=manifest,
            bytes=files.size_of(path),
            is_encrypted=recipient is not None,
            removed=[] if keep is None else files.prune(target, keep),
        )
        await _on(
            dsn,
            lambda connection: backups.record(
                connection, manifest.made_at, made.bytes, encrypted=made.is_encrypted
            ),
        )
        return made


async def settle(settings: Settings, target: Path, made: Made, *, keep: int | None) -> Made:
    """Write down that a backup was restored for trial, and only then remove older ones."""
    async with direct_database(settings, creates=False) as dsn:
        await _on(dsn, lambda connection: backups.verified(connection, made.manifest.made_at))
    return replace(made, removed=[] if keep is None else files.prune(target, keep))


async def _on(dsn: str, work: Callable[..., object]) -> None:
    with connecting():
        connection = await primary.connect(dsn)
    try:
        await work(connection)  # type: ignore[misc]
    finally:
        await connection.close()


def _pepper(settings: Settings) -> bytes | None:
    """Return the generated secret; None where a setting has it, which is the operator's to keep."""
    if settings.key_pepper is not None:
        return None
    return (settings.data_dir / PEPPER_FILE).read_bytes()


def _write(
    path: Path,
    recipient: str | None,
    manifest: Manifest,
    pepper: bytes | None,
    taken: HeldMoment,
    tools: Programs,
) -> None:
    with files.written(path) as file, sealing.writing(file, recipient) as sealed:
        writer = ArchiveWriter(sealed)
        writer.add(MANIFEST, manifest.to_json())
        if pepper is not None:
            writer.add(PEPPER, pepper)
        with dumping.dumping(taken, tools) as dump:
            writer.add_database(dump)
        writer.close()
