"""`scripts/release`: what is looked at before a release, and what is said where it is not ready."""

import subprocess
from pathlib import Path

import pytest

from scripts.releasing import checks
from tests.upgrades import released

PROJECT = (released.ROOT / "pyproject.toml").read_text()
LOCKS = {
    name: (released.ROOT / "requirements" / f"{name}.txt").read_text() for name in ("serve", "test")
}


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a repository with a commit."""
    for command in (
        ["init", "--quiet"],
        [*_AS, "commit", "--quiet", "--allow-empty", "--message", "One"],
    ):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


_AS = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com")


def test_what_is_not_committed_is_told(clone: Path) -> None:
    assert checks.tree(clone) == []

    (clone / "some").write_text("")

    assert checks.tree(clone) == ["1 files are not committed, some for one."]


def test_a_version_is_released_once(clone: Path) -> None:
    assert checks.tag(clone, "0.1.0") == []
    begun = "## [Unreleased]\n\n## [0.1.0] - 2026-11-28\n"
    assert "raise the version" in checks.tag(clone, "0.1.0", begun)[0]
    assert "stays as it is" in checks.dump("0.1.0", log=begun)[0]

    subprocess.run(["git", "tag", "v0.1.0"], cwd=clone, check=True)

    assert "raise the version" in checks.tag(clone, "0.1.0")[0]
    assert checks.tag(clone, "0.1.1") == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("# Changelog\n\n## [0.2.0] - 2027-01-31\n\n## [0.1.0] - 2026-12-01\n", None),
        ("# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2027-01-31\n", "is [Unreleased]"),
        ("# Changelog\n\n## [0.1.0] - 2027-01-31\n", "is [0.1.0]"),
        ("# Changelog\n\n## [0.2.0]\n", "needs its date"),
        ("# Changelog\n\n## [0.2.0] - soon\n", "needs its date"),
        ("# Changelog\n", "is none"),
    ],
)
def test_the_changelog_begins_with_the_version_and_its_date(text: str, problem: str | None) -> None:
    told = checks.changelog(text, "0.2.0")

    assert told == [] if problem is None else problem in told[0]


def test_the_dump_is_there_and_of_these_migrations(tmp_path: Path) -> None:
    assert "0.2.0.sql is not there" in checks.dump("0.2.0", tmp_path)[0]

    (tmp_path / "0.2.0.sql").write_text("-- What it left.\n")
    (tmp_path / "0.2.0.sha256").write_text(released.checksums_file())
    assert checks.dump("0.2.0", tmp_path) == []

    (tmp_path / "0.2.0.sha256").write_text(f"{'0' * 64}  db/migrations/0001_some.sql\n")
    assert "of other migrations" in checks.dump("0.2.0", tmp_path)[0]


def test_our_locks_hold_what_is_asked_for() -> None:
    assert checks.locks(PROJECT, LOCKS) == []


def test_a_lock_that_holds_nothing_or_another_version_is_told() -> None:
    asked = PROJECT.replace("dependencies = [", 'dependencies = ["nothing>=1", "asyncpg<0.1",', 1)

    told = checks.locks(asked, LOCKS)

    assert "requirements/serve.txt has nothing of nothing>=1: run scripts/lock." in told
    assert any(text.endswith("of asyncpg<0.1: run scripts/lock.") for text in told)


def test_a_wheel_must_have_the_version_and_all_migrations(tmp_path: Path) -> None:
    assert checks.wheel(tmp_path, "0.1.0") == ["There is no scripts/wheel to build the wheel with."]

    script = tmp_path / "scripts" / "wheel"
    script.parent.mkdir()
    script.write_text('#!/bin/sh\ncd "$1" && python3 -m zipfile -c $NAME.whl "$0"\n')
    script.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NAME", "latchkey-0.1.0-py3-none-any")
        assert "lacks migrations, 0001_" in checks.wheel(tmp_path, "0.1.0")[0]
        patch.setenv("NAME", "latchkey-0.0.9-py3-none-any")
        assert "no latchkey 0.1.0" in checks.wheel(tmp_path, "0.1.0")[0]
    script.write_text("#!/bin/sh\necho no network >&2; exit 1\n")
    assert checks.wheel(tmp_path, "0.1.0") == ["scripts/wheel failed: no network"]
