"""Restoring a backup into an empty database, and into a data directory without another secret.

    the manifest is looked at ─▶ the secret is put in place ─▶ all of the database, with the mark
    that closes sends, in one transaction ─▶ migrations that came since ─▶ the books are checked

Interrupted before the commit the database is as empty as before, and this can be called again;
after it the next start goes on, with sends closed.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from app.backup import counting, loading, sealing, targets
from app.backup.archive import ArchiveReader
from app.backup.faults import BackupError
from app.backup.manifest import Manifest
from app.backup.targets import Target
from app.database import migrations
from app.database.opening import open_pool
from app.database.secret_files import put_secret_file
from app.lightning.bolt11 import Network
from app.services import checkup, installation, restorations
from app.services.checkup import Report
from app.settings import Settings
from app.startup import PEPPER_FILE, direct_database, key_pepper


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was restored, and whether its books are right."""

    manifest: Manifest
    applied: list[str]
    report: Report
    #: What is other than it was where the backup was made, in sentences.
    strange: list[str]


async def restore(
    settings: Settings, path: Path, *, identity: Path | None = None, accepts_other: bool = False
) -> Restored:
    """Restore a backup into the empty database of the settings.

    `identity` is the file of the age identity for one that is encrypted. A backup of another
    installation than the settings and the data directory are of needs `accepts_other`. Raises
    `BackupError`, and then the database is as it was.
    """
    manifest = await asyncio.to_thread(_manifest, path, identity)
    require_known(manifest)
    strange = strangeness(manifest, settings)
    if strange and not accepts_other:
        raise BackupError(
            f"The backup is of another installation than these settings are for. "
            f"{' '.join(strange)} If that is meant, say --other-installation."
        )
    async with direct_database(settings, creates=True) as dsn:
        target = await targets.require_empty(dsn)
        await asyncio.to_thread(_load, settings, path, identity, manifest, dsn, target)
        migrated = await migrations.migrate(dsn, after=True, creates=False)
        return Restored(
            manifest=manifest,
            applied=migrated.applied,
            report=await check(dsn, settings),
            strange=strange,
        )


def require_known(manifest: Manifest) -> None:
    """Make sure that this version knows the schema of a backup. Raises `BackupError`."""
    known = {one.name: one.checksum for one in migrations.migrations()}
    unknown = [name for name in manifest.migrations if name not in known]
    if unknown:
        raise BackupError(
            f"The backup is of a newer Latchkey ({manifest.latchkey}): it has migrations that this "
            f"version does not know ({', '.join(sorted(unknown))}). Restore it with that version."
        )
    if other := [name for name, sum_ in manifest.migrations.items() if known[name] != sum_]:
        raise BackupError(
            f"The backup is of another Latchkey ({manifest.latchkey}): its migration "
            f"{min(other)} is not that of this version. Restore it with the version that made it."
        )


def require_its_secret(manifest: Manifest, pepper: bytes | None) -> None:
    """Make sure that the secret in a backup is that of its keys. Raises `BackupError`."""
    if pepper is None or manifest.pepper_mark is None:
        return
    try:
        mark = installation.mark_of(bytes.fromhex(pepper.decode("ascii").strip()))
    except ValueError:
        mark = None
    if mark != manifest.pepper_mark:
        raise BackupError(
            "The key pepper in the backup is not that of its API keys: it is damaged. Take another."
        )


def strangeness(manifest: Manifest, settings: Settings) -> list[str]:
    """Return what is other here than where the backup was made; nothing secret is in it."""
    found = []
    if manifest.key_prefix != settings.key_prefix:
        found.append(
            f"Its API keys begin with {manifest.key_prefix}_; LATCHKEY_KEY_PREFIX says "
            f"{settings.key_prefix}."
        )
    node = manifest.node
    network = Network.REGTEST if settings.node == "sandbox" else settings.network
    if node is not None and (node.backend, node.network) != (settings.node, network):
        found.append(
            f"Its books are of a node of LATCHKEY_NODE={node.backend} on {node.network} "
            f"({node.identity}); the settings say {settings.node} on {network}."
        )
    return found


async def check(dsn: str, settings: Settings) -> Report:
    """Audit the books of a database, without their node."""
    pool = await open_pool(dsn, size=2, statement_timeout_s=settings.statement_timeout_s)
    try:
        return await checkup.books(pool)
    finally:
        await pool.close()


def _manifest(path: Path, identity: Path | None) -> Manifest:
    with sealing.reading(path, identity) as file:
        return Manifest.of_json(ArchiveReader(file).manifest)


def _load(
    settings: Settings,
    path: Path,
    identity: Path | None,
    manifest: Manifest,
    dsn: str,
    target: Target,
) -> None:
    with sealing.reading(path, identity) as file:
        reader = ArchiveReader(file)
        if Manifest.of_json(reader.manifest) != manifest:
            raise BackupError(f"{path} was changed while it was read.")
        require_its_secret(manifest, reader.pepper)
        _put_pepper(settings, manifest, reader.pepper)
        loading.load(
            dsn,
            reader.database(),
            dumped_by=manifest.dumped_by,
            target=target,
            last_words=lambda: (
                f"SET LOCAL search_path = public;\n{counting.demand(manifest.tables)}"
                f"{restorations.mark('backup', manifest.made_at)}"
            ),
        )


def _put_pepper(settings: Settings, manifest: Manifest, pepper: bytes | None) -> None:
    """Put the secret of the backup in place; another that is there is never overwritten."""
    place = settings.data_dir.resolve() / PEPPER_FILE
    if settings.key_pepper is None and pepper is not None and not place.exists():
        put_secret_file(place, pepper)
        return
    if settings.key_pepper is None and not place.exists():
        raise BackupError(
            "The backup holds no key pepper: it was a setting where it was made. Set "
            "LATCHKEY_KEY_PEPPER to what it was there; without it no API key of the backup works."
        )
    if manifest.pepper_mark not in {None, installation.mark_of(key_pepper(settings))}:
        raise BackupError(
            f"There is another key pepper than that of the backup ({place} or "
            "LATCHKEY_KEY_PEPPER), and with it no API key of the backup works. It is left as it "
            "is. Name another data directory with LATCHKEY_DATA_DIR, or move that file away if it "
            "is certain that nothing needs it."
        )
