"""What is looked at before a release. Each check returns what is wrong, in sentences."""

import re
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from app.database.migration_files import migrations
from tests.upgrades import release, released

_HEADING = re.compile(r"^## \[(?P<version>[^]]+)\](?: - (?P<date>\S+))?$", re.MULTILINE)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LOCKED = re.compile(r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)==(?P<version>[^\s;\\]+)", re.MULTILINE)
_KEEP = ".venv/bin/python -m tests.upgrades.release"
#: What holds documents, schema and dumps together; seconds, where all tests take minutes.
_TESTS = (
    "tests/unit/test_markdown.py",
    "tests/unit/test_released.py",
    "tests/unit/test_migration_files.py",
    "tests/unit/test_settings.py",
    "tests/integration/test_schema_sql.py",
    "tests/integration/test_older_version.py",
    "tests/api/test_schema.py",
)


def tree(root: Path) -> list[str]:
    """Look whether everything is committed."""
    changed = _output(root, "git", "status", "--porcelain").splitlines()
    if not changed:
        return []
    return [f"{len(changed)} files are not committed, {changed[0][3:]} for one."]


def tag(root: Path, version: str, log: str = "") -> list[str]:
    """Look whether the version is yet to be released."""
    if release.is_over(version, log):
        return [f"{version} is released: raise the version in pyproject.toml."]
    if _output(root, "git", "tag", "--list", f"v{version}").strip():
        return [f"The tag v{version} is there already: raise the version in pyproject.toml."]
    return []


def changelog(text: str, version: str) -> list[str]:
    """Look whether the newest entry of a changelog is of a version, with its date."""
    found = _HEADING.search(text)
    if found is None or found["version"] != version:
        newest = "none" if found is None else f"[{found['version']}]"
        wanted = f"it must be ## [{version}] - DATE; scripts/release --prepare DATE writes it."
        return [f"The newest heading of CHANGELOG.md is {newest}: {wanted}"]
    if not _DATE.fullmatch(found["date"] or ""):
        return [f"## [{version}] in CHANGELOG.md needs its date: 2027-01-31 is how one looks."]
    return []


def dump(version: str, folder: Path = released.FOLDER, log: str = "") -> list[str]:
    """Look whether what upgrades of later versions start from is kept, and is of this schema."""
    if release.is_over(version, log):
        return [f"That of {version} stays as it is; that of the next version is yet to be made."]
    kept = {one.version: one for one in released.versions(folder)}
    if version not in kept:
        return [f"tests/upgrades/released/{version}.sql is not there: {_KEEP} makes it."]
    ours = {one.name: one.checksum for one in migrations()}
    if dict(kept[version].checksums) != ours:
        return [f"The dump of {version} is of other migrations: {_KEEP} --again makes it anew."]
    return []


def locks(project: str, texts: dict[str, str]) -> list[str]:
    """Look whether each lock holds a version of all that pyproject.toml asks for."""
    wanted = tomllib.loads(project)["project"]
    asked = {"serve": list(wanted["dependencies"])}
    asked["test"] = asked["serve"] + [
        one for extra in wanted["optional-dependencies"].values() for one in extra
    ]
    return [
        f"requirements/{name}.txt {problem}: run scripts/lock."
        for name, requirements in asked.items()
        for problem in _unlocked(requirements, texts[name])
    ]


def _unlocked(requirements: list[str], lock: str) -> Iterator[str]:
    held: dict[str, list[str]] = {}
    for match in _LOCKED.finditer(lock):
        held.setdefault(canonicalize_name(match["name"]), []).append(match["version"])
    for text in requirements:
        requirement = Requirement(text)
        versions = held.get(canonicalize_name(requirement.name), [])
        if not any(requirement.specifier.contains(one, prereleases=True) for one in versions):
            yield f"has {versions or 'nothing'} of {text}"


def wheel(root: Path, version: str) -> list[str]:
    """Look whether the wheel is made, with this version's number and all migrations in it."""
    script = root / "scripts" / "wheel"
    if not script.exists():
        return ["There is no scripts/wheel to build the wheel with."]
    with tempfile.TemporaryDirectory(prefix="latchkey-wheel-") as folder:
        done = _run(root, str(script), folder)
        if done.returncode != 0:
            return [f"scripts/wheel failed: {done.stderr.strip()[-500:]}"]
        made = sorted(Path(folder).glob("*.whl"))
        if [path.name.split("-")[:2] for path in made] != [["latchkey", version]]:
            return [f"scripts/wheel made {[path.name for path in made]}, no latchkey {version}."]
        names = {Path(name).stem for name in zipfile.ZipFile(made[0]).namelist()}
    missing = sorted({one.name for one in migrations()} - names)
    return [f"The wheel lacks migrations, {missing[0]} for one."] if missing else []


def tests(root: Path) -> list[str]:
    """Run what holds documents, schema and dumps together."""
    there = [name for name in _TESTS if (root / name).exists()]
    done = _run(root, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *there)
    failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    if done.returncode != 0 and not failed:
        failed = done.stdout.splitlines()[-1:]
    return failed


def version_of(root: Path) -> str:
    """Return the version that is to be released."""
    assert root == released.ROOT
    return release.version()


def _output(root: Path, *command: str) -> str:
    done = _run(root, *command)
    done.check_returncode()
    return done.stdout


def _run(root: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 -- our own words
        command, cwd=root, capture_output=True, text=True, check=False
    )
