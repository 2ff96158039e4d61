"""This machine: its disk, what is remembered on it, who may read our secrets, the last backup."""

import shutil
import stat
from pathlib import Path
from time import time
from typing import Final

from app.findings import Finding, ok, problem, warning
from app.process import witness
from app.process.newest_file import newest_at
from app.settings import Settings

_DISK = "disk"
_WITNESS = "witness"
_SECRETS = "secrets"
_BACKUPS = "backups"

_GIGABYTE: Final = 1_000_000_000
_FREE_BYTES_MIN: Final = _GIGABYTE // 5
_FREE_BYTES_LOW: Final = 2 * _GIGABYTE
_READ_BY_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def disk(settings: Settings) -> list[Finding]:
    """Look at the disk of the data directory; the database may be on another."""
    folder = settings.data_dir.resolve()
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    text = f"{free / _GIGABYTE:.1f} GB are free where {folder} is."
    mend = "Make room: without any the database stops, and payments with it."
    if free < _FREE_BYTES_MIN:
        return [problem(_DISK, text, mend)]
    return [warning(_DISK, text, mend) if free < _FREE_BYTES_LOW else ok(_DISK, text)]


def remembered(settings: Settings) -> list[Finding]:
    """Look whether it can be known of the books that they are not older than they were."""
    damage = witness.damage(settings.data_dir)
    if damage is None:
        return [ok(_WITNESS, "What was seen of the books is remembered in the data directory.")]
    return [
        problem(
            _WITNESS,
            f"{damage}. Nobody knows whether the books are older than they were, so sends are "
            "closed until they agree with the node.",
            "Whoever starts next writes it anew: see that they may. `latchkey restore status` says "
            "what differs. A disk that loses files is to be replaced.",
        )
    ]


def secrets(settings: Settings) -> list[Finding]:
    """Look who may read the files that secrets are in."""
    files = [settings.data_dir / "key_pepper", Path(".env")]
    files += [
        file
        for file in (
            settings.lnd_macaroon_file,
            settings.cln_rune_file,
            settings.blink_key_file,
        )
        if file is not None
    ]
    found = [file for file in files if file.is_file() and file.stat().st_mode & _READ_BY_OTHERS]
    if not found:
        return [ok(_SECRETS, "Nobody else may read the files that secrets are in.")]
    return [
        warning(_SECRETS, f"Others on this machine may read {file}.", f"chmod 600 {file}")
        for file in found
    ]


def backups(settings: Settings) -> list[Finding]:
    """Look how old the newest file is in the folder that backups go to."""
    if settings.backup_dir is None:
        if settings.node == "sandbox":
            return [ok(_BACKUPS, "None are needed: the money of the sandbox is play money.")]
        return [
            warning(
                _BACKUPS,
                "Nobody says where backups of the database are.",
                "Make some (`latchkey backup`, or your database's own), away from here, and name "
                "their folder in LATCHKEY_BACKUP_DIR: then this looks how old they are.",
            )
        ]
    newest_s = newest_at(settings.backup_dir)
    if newest_s is None:
        return [
            problem(
                _BACKUPS,
                f"There is no backup in {settings.backup_dir}.",
                "See why none is made; or mend LATCHKEY_BACKUP_DIR.",
            )
        ]
    age_h = max(0.0, time() - newest_s) / 3_600
    text = f"The newest file in {settings.backup_dir} is {age_h:.0f} hours old."
    if age_h > settings.backup_age_max_h:
        return [
            problem(
                _BACKUPS,
                text,
                "See why no newer one is made; LATCHKEY_BACKUP_AGE_MAX_H says how old it may be.",
            )
        ]
    return [ok(_BACKUPS, f"{text} Whether it can be restored, only trying tells.")]
