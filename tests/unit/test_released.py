"""Versions that were released: their migrations stay as they were, and upgrades start from them."""

import hashlib
from pathlib import Path

import pytest

from app.database.migration_files import migrations
from tests.upgrades import release, released
from tests.upgrades.released import Released

OURS = {one.name: one.checksum for one in migrations()}


def test_no_migration_of_a_released_version_was_edited() -> None:
    wrong = [text for one in released.versions() for text in released.edited(one, OURS)]

    assert not wrong, "\n".join(wrong)


def test_a_dump_was_left_by_the_migrations_that_are_kept_with_it() -> None:
    for one in released.versions():
        text = one.dump.read_text()
        assert not [name for name, checksum in one.checksums.items() if checksum not in text]


def test_upgrades_start_from_what_was_released_or_from_what_stands_for_it() -> None:
    kept = released.versions()

    assert all(path.is_file() for path in released.starts())
    assert bool(kept) != released.UNRELEASED.exists(), "older.sql goes when something is released"


def test_what_is_kept_is_read_as_it_was_written_oldest_first(tmp_path: Path) -> None:
    for version in ("0.10.0", "0.2.0"):
        (tmp_path / f"{version}.sql").write_text("-- What it left.\n")
        (tmp_path / f"{version}.sha256").write_text(released.checksums_file())

    assert [one.version for one in released.versions(tmp_path)] == ["0.2.0", "0.10.0"]
    assert {str(one.checksums) for one in released.versions(tmp_path)} == {str(OURS)}


def test_checksums_are_those_that_sha256sum_compares() -> None:
    name, checksum = next(iter(OURS.items()))
    path = released.ROOT / "db" / "migrations" / f"{name}.sql"

    assert hashlib.sha256(path.read_bytes()).hexdigest() == checksum
    assert released.checksums_file().startswith(f"{checksum}  db/migrations/{name}.sql\n")


def test_a_line_that_is_no_checksum_is_refused(tmp_path: Path) -> None:
    (tmp_path / "0.1.0.sha256").write_text("abc  db/migrations/0001_some.sql\n")

    with pytest.raises(ValueError, match=r"0\.1\.0\.sha256: abc"):
        released.read(tmp_path / "0.1.0.sha256")


@pytest.mark.parametrize(
    ("ours", "wrong"),
    [
        ({"0001_a": "1", "0003_c": "3"}, []),
        ({"0001_a": "1", "0003_c": "3", "0004_d": "4"}, []),
        ({"0001_a": "2", "0003_c": "3"}, ["0001_a was released in 0.1.0 and has been edited"]),
        ({"0001_a": "1"}, ["0003_c was released in 0.1.0 and is not there any more"]),
        ({"0001_a": "1", "0002_b": "2", "0003_c": "3"}, ["0002_b stands before what 0.1.0 ended"]),
    ],
)
def test_what_was_done_to_released_migrations_is_told(
    ours: dict[str, str], wrong: list[str]
) -> None:
    kept = Released("0.1.0", Path("0.1.0.sql"), {"0001_a": "1", "0003_c": "3"})

    told = released.edited(kept, ours)

    assert [text[: len(begin)] for text, begin in zip(told, wrong, strict=True)] == wrong


@pytest.mark.parametrize(
    ("exists", "is_out", "again", "why"),
    [
        (False, False, False, None),
        (True, False, True, None),
        (True, False, False, "is kept already"),
        (True, True, True, "is released"),
        (False, True, False, "Raise the version"),
    ],
)
def test_a_version_is_kept_once(exists: bool, is_out: bool, again: bool, why: str | None) -> None:
    told = release.refusal("0.1.0", exists=exists, is_out=is_out, again=again)

    assert told is None if why is None else why in str(told)


def test_the_version_is_that_of_the_project() -> None:
    assert release.version().count(".") == 2
