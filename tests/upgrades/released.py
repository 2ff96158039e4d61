"""The versions that were released: what each left in a database, and the migrations that it had.

`released/0.1.0.sql` is a database that version 0.1.0 was lived in with, `released/0.1.0.sha256` the
checksums of its migrations, as `sha256sum --check` reads them. `python -m tests.upgrades.release`
writes both, at a release; then nothing of them changes any more. Upgrades start from each of them.
"""

import io
import re
import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.database.migration_files import MIGRATIONS

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent / "released"
#: What stands for the version before the first that is released.
UNRELEASED = Path(__file__).parent / "older.sql"

_LINE = re.compile(r"(?P<checksum>[0-9a-f]{64})  db/migrations/(?P<name>\d{4}_[a-z0-9_]+)\.sql")


@dataclass(frozen=True, slots=True)
class Released:
    """A version that was released."""

    version: str
    dump: Path
    #: By name of the migration.
    checksums: Mapping[str, str]


def versions(folder: Path = FOLDER) -> list[Released]:
    """Return what was released, the oldest first."""
    dumps = sorted(folder.glob("*.sql"), key=lambda path: [int(n) for n in path.stem.split(".")])
    return [Released(path.stem, path, read(path.with_suffix(".sha256"))) for path in dumps]


def read(path: Path) -> dict[str, str]:
    """Return the checksums of a file; raises `ValueError` when a line of it is none."""
    found = {}
    for line in path.read_text().splitlines():
        if (match := _LINE.fullmatch(line)) is None:
            raise ValueError(f"{path.name}: {line}")
        found[match["name"]] = match["checksum"]
    return found


def edited(released: Released, ours: Mapping[str, str]) -> list[str]:
    """Return what is wrong with the migrations that we have, by one who has those of a version."""
    missing = [
        f"{name} was released in {released.version} and is not there any more: restore the file."
        for name in released.checksums.keys() - ours.keys()
    ]
    changed = [
        f"{name} was released in {released.version} and has been edited: restore the file, and put "
        "the change into a new migration."
        for name, checksum in released.checksums.items()
        if name in ours and ours[name] != checksum
    ]
    newest = max(released.checksums)
    slipped_in = [
        f"{name} stands before what {released.version} ended with ({newest}): number it higher."
        for name in ours
        if name < newest and name not in released.checksums
    ]
    return sorted(missing + changed + slipped_in)


def starts() -> list[Path]:
    """Return the dumps that upgrades start from."""
    return [one.dump for one in versions()] or [UNRELEASED]


def commit(version: str, root: Path = ROOT) -> str | None:
    """Return the commit of a released version; None in a copy of the repository without it.

    That is its tag's; in a clone without tags the one that kept what the version left, which is the
    commit that is tagged.
    """
    kept = f"tests/upgrades/released/{version}.sha256"
    for command in (
        ("rev-parse", "--verify", "--quiet", f"refs/tags/v{version}^{{commit}}"),
        ("log", "-1", "--format=%H", "--", kept),
    ):
        done = subprocess.run(
            ["git", *command], cwd=root, capture_output=True, text=True, check=False
        )
        if done.returncode == 0 and done.stdout.strip():
            return done.stdout.strip()
    return None


def unpack(version: str, folder: Path) -> bool:
    """Put the program of a released version into a folder; tell whether it is to be had.

    It has exactly the migrations that were kept with it, else it is another's: a clone that is cut
    off names its only commit for every file.
    """
    found = commit(version)
    if found is None:
        return False
    command = ["git", "archive", "--format=tar", found, "app", "db"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode != 0:
        return False
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")
    kept = {one.version: one for one in versions()}[version]
    return checksums_file(folder / "db" / "migrations") == _file_of(kept)


def _file_of(kept: Released) -> str:
    return kept.dump.with_suffix(".sha256").read_text()


def checksums_file(folder: Path = MIGRATIONS) -> str:
    """Return what a version that is released now keeps of its migrations."""
    # Late: whoever only reads needs none of it.
    from app.database.migration_files import migrations

    return "".join(f"{one.checksum}  db/migrations/{one.name}.sql\n" for one in migrations(folder))
