"""The locks that scripts/setup installs from agree with what the project asks for."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WANTED = {
    "serve": PROJECT["dependencies"],
    "test": PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"],
}


def _lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def _pins(name: str) -> dict[str, set[str]]:
    pins: dict[str, set[str]] = {}
    for package, version in re.findall(r"(?m)^([\w.-]+)==(\S+)", _lock(name)):
        pins.setdefault(canonicalize_name(package), set()).add(version)
    return pins


@pytest.mark.parametrize(
    ("lock", "wanted"), [(lock, text) for lock, texts in WANTED.items() for text in texts]
)
def test_every_dependency_is_locked_to_a_version_that_fits(lock: str, wanted: str) -> None:
    requirement = Requirement(wanted)

    versions = _pins(lock).get(canonicalize_name(requirement.name))

    assert versions, f"{wanted} is not in requirements/{lock}.txt: run scripts/lock"
    assert all(requirement.specifier.contains(version) for version in versions)


def test_tests_run_with_the_versions_that_are_served() -> None:
    tested = _pins("test")

    assert {name: tested.get(name) for name in _pins("serve")} == _pins("serve")


def test_libpass_and_passlib_are_never_both_installed() -> None:
    assert "passlib" not in _pins("test")


@pytest.mark.parametrize("lock", ["serve", "test", "node"])
def test_locks_have_hashes_and_name_no_place_to_download_from(lock: str) -> None:
    text = _lock(lock)

    assert "://" not in text
    assert all("--hash=sha256:" in block for block in re.split(r"(?m)^(?=\w)", text)[1:])


def test_asset_lock_has_hashes_and_names_no_place_to_download_from() -> None:
    packages = json.loads((ROOT / "assets" / "package-lock.json").read_text(encoding="utf-8"))
    del packages["packages"][""]

    for package in packages["packages"].values():
        assert package["integrity"].startswith("sha512-")
        assert "resolved" not in package
