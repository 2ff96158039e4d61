"""The scripts' refusals; that they work is shown by every run of these tests."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a copy of what scripts/setup reads, in a folder whose name has a space."""
    clone = tmp_path / "a clone"
    for folder in ("scripts", "requirements", "assets"):
        shutil.copytree(ROOT / folder, clone / folder)
    shutil.copy(ROOT / "pyproject.toml", clone)
    return clone


def _setup(clone: Path, *options: str, python: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [clone / "scripts" / "setup", *options],
        env={**os.environ, "LATCHKEY_PYTHON": python},
        capture_output=True,
        text=True,
        check=False,
    )


def _stand_in(folder: Path, script: str) -> str:
    path = folder / "python-stand-in"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_setup_says_which_python_it_needs(clone: Path, tmp_path: Path) -> None:
    too_old = _stand_in(tmp_path, "exit 1")

    refused = _setup(clone, python=too_old)

    assert refused.returncode == 1
    assert "needs Python 3.11" in refused.stderr
    assert not (clone / ".venv").exists()


def test_setup_says_that_the_venv_module_is_missing(clone: Path, tmp_path: Path) -> None:
    without_venv = _stand_in(tmp_path, 'case "$2" in *ensurepip*) exit 1 ;; esac')

    refused = _setup(clone, python=without_venv)

    assert refused.returncode == 1
    assert "apt-get install python3-venv" in refused.stderr
    assert not (clone / ".venv").exists()


def test_setup_leaves_no_stamp_when_it_fails(clone: Path, tmp_path: Path) -> None:
    breaking = _stand_in(tmp_path, 'case "$*" in "-m venv"*) exit 3 ;; esac')

    failed = _setup(clone, python=breaking)

    assert failed.returncode == 3
    assert not (clone / ".venv" / "latchkey-stamp").exists()


def test_setup_refuses_unknown_options(clone: Path) -> None:
    refused = _setup(clone, "--tests", python="python3")

    assert refused.returncode == 2
    assert "usage" in refused.stderr
