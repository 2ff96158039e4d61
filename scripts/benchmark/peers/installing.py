"""LNbits from the package registry, in an environment that nobody else uses."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from scripts.benchmark.processes import BenchmarkError, output_of

VERSION: Final = "1.6.2"
#: What its package says it runs on.
PYTHONS: Final = ("python3.12", "python3.11", "python3.10")
#: `bolt11` takes any bitstring, and finds nothing of what it needs in the fifth.
_BESIDE: Final = ("bitstring<5",)

_MARK: Final = "latchkey-peer"
_PROBE: Final = "import sys, ensurepip, venv; sys.exit(not (3, 10) <= sys.version_info < (3, 13))"
_PROBE_TIMEOUT_S: Final = 20.0
_INSTALL_TIMEOUT_S: Final = 900.0


class NoPeerError(BenchmarkError):
    """The peer cannot be had here; the message says why."""


async def install(folder: Path, version: str, *, python: str | None = None) -> Path:
    """Return the program of LNbits, installed into a folder unless it is there.

    A folder that something else is in is left alone. Raises `NoPeerError` then, and where there is
    no Python for it or the registry does not answer.
    """
    program, mark = folder / "bin" / "lnbits", folder / _MARK
    if _has(folder, version):
        return program
    candidates = PYTHONS if python is None else (python,)
    found = await _suited(candidates, folder.parent)
    if found is None:
        raise NoPeerError(
            f"LNbits needs Python 3.10, 3.11 or 3.12 with venv; none of these is: "
            f"{', '.join(candidates)}. Name one with --python."
        )
    shutil.rmtree(folder, ignore_errors=True)
    wanted = (f"lnbits=={version}", *_BESIDE)
    try:
        await _run([found, "-m", "venv", folder], folder.parent)
        mark.write_text("")
        await _run([folder / "bin" / "python", "-m", "pip", "install", "-q", *wanted], folder)
    except BenchmarkError as error:
        raise NoPeerError(f"LNbits {version} could not be installed. {error}") from error
    mark.write_text(version)
    return program


def _has(folder: Path, version: str) -> bool:
    """Tell whether a folder of ours holds a version. Raises `NoPeerError` if it is not ours."""
    mark = folder / _MARK
    if not mark.exists():
        if folder.exists() and any(folder.iterdir()):
            raise NoPeerError(f"{folder} holds something else, perhaps your own LNbits.")
        return False
    return mark.read_text() == version and (folder / "bin" / "lnbits").exists()


async def _suited(candidates: Iterable[str], folder: Path) -> str | None:
    """Return the first Python that LNbits runs on."""
    for name in candidates:
        path = shutil.which(name)
        if path is None:
            continue
        try:
            await output_of(
                [path, "-c", _PROBE],
                env=dict(os.environ),
                folder=folder,
                timeout_s=_PROBE_TIMEOUT_S,
            )
        except BenchmarkError:
            continue
        return path
    return None


async def _run(argv: list[str | Path], folder: Path) -> None:
    """Run a command with the user's own settings of pip: they say where packages come from."""
    env = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    await output_of(
        [str(part) for part in argv], env=env, folder=folder, timeout_s=_INSTALL_TIMEOUT_S
    )
