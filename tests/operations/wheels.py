"""The wheel of the work tree, for tests that install it."""

import os
import subprocess
import sys
from pathlib import Path

from tests.story.servers import ROOT

_TIMEOUT_S = 1_000


def built(folder: Path, *through: str) -> Path:
    """Build the wheel into a folder, by way of another program if one is named."""
    return Path(done(*through, ROOT / "scripts" / "wheel", folder).strip())


def done(*words: object, **environment: str) -> str:
    """Return what a command says that must succeed."""
    ended = subprocess.run(
        [str(word) for word in words],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=_TIMEOUT_S,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def is_python_of_the_system() -> bool:
    """Say whether the system's python3 can load what is installed for the tests."""
    if not Path("/usr/bin/python3").exists():
        return False
    said = done("/usr/bin/python3", "-c", "import sys; print(*sys.version_info[:2])")
    return said.split() == [str(part) for part in sys.version_info[:2]]
