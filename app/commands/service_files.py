"""`latchkey init --systemd`: the files that make this installation a service of systemd.

They are those of deploy/systemd, which a wheel has in the package (setup.py), with the place of
this installation instead of /opt/latchkey.
"""

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_IN_A_WHEEL: Final = Path(__file__).parent / "systemd"
_IN_A_CHECKOUT: Final = Path(__file__).parents[2] / "deploy" / "systemd"
_TEXTS: Final = _IN_A_WHEEL if _IN_A_WHEEL.is_dir() else _IN_A_CHECKOUT

_PROGRAM: Final = "/opt/latchkey/bin/latchkey"
#: What the unit hides from the service, be it for ProtectHome= or PrivateTmp=.
_HIDDEN: Final = tuple(map(Path, ("/home", "/root", "/run/user", "/tmp", "/var/tmp")))  # noqa: S108

_SERVER: Final = "latchkey.service"
_WORKER: Final = "latchkey-worker.service"
_SOCKET: Final = "latchkey.socket"
_SETTINGS: Final = Path("etc/latchkey/latchkey.env")
_SECRETS: Final = Path("etc/latchkey/secrets")
_UNITS: Final = Path("etc/systemd/system")
_COMMAND: Final = Path("usr/local/bin/latchkey")


class NotWrittenError(RuntimeError):
    """The files were not written; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class _File:
    """A file to be written, below the root of the system."""

    path: Path
    text: str
    mode: int
    #: What is the operator's, once it is there.
    is_kept: bool = False


def program() -> str:
    """Return the `latchkey` of this installation.

    Raises `NotWrittenError` if a service cannot run it: it does not see the folders of users.
    """
    found = Path(sys.prefix) / "bin" / "latchkey"
    for needed in (found, Path(sys.base_prefix).resolve()):
        if any(needed.is_relative_to(folder) for folder in _HIDDEN):
            raise NotWrittenError(
                f"A service could not run {found}: {needed} is where it may not look. Install "
                "Latchkey below /opt, with a Python of the system's: python3 -m venv /opt/latchkey"
            )
    if not found.is_file():
        raise NotWrittenError(f"There is no {found}: this is not an installation of Latchkey.")
    return str(found)


def write(
    program: str, root: Path, *, with_worker: bool, with_socket: bool, force: bool
) -> list[str]:
    """Write the files below a root, and return which ones were written.

    Raises `NotWrittenError`, before anything is written, if a file is there that says something
    else, unless `force`; settings and secrets that are there stay in any case.
    """
    files = [
        _unit(_SERVER, program),
        *([_unit(_WORKER, program)] if with_worker else []),
        *([_unit(_SOCKET, program)] if with_socket else []),
        *([] if Path(program) == Path("/") / _COMMAND else [_command(program)]),
        _File(_SETTINGS, _text(_SETTINGS.name), 0o600, is_kept=True),
    ]
    wanted = [file for file in files if not _is_there(root / file.path, file)]
    others = [str(root / file.path) for file in wanted if (root / file.path).exists()]
    if others and not force:
        raise NotWrittenError(
            f"Something else is in {', '.join(others)}: --force writes over it. Changes of your "
            "own are kept by `systemctl edit latchkey`, which makes a file beside it."
        )
    try:
        (root / _SECRETS).mkdir(mode=0o700, parents=True, exist_ok=True)
        for file in wanted:
            _put(root / file.path, file)
    except PermissionError as error:
        raise NotWrittenError(f"{error.filename} cannot be written: run this as root.") from error
    return [str(root / file.path) for file in wanted]


def next_steps(*, with_worker: bool, with_socket: bool) -> list[str]:
    """Return what is left to do, as commands."""
    # A socket whose service runs already, at the same port, is not taken over.
    units = ["latchkey.socket", "latchkey"] if with_socket else ["latchkey"]
    units += ["latchkey-worker"] if with_worker else []
    return [
        "systemctl daemon-reload",
        *(["systemctl stop latchkey"] if with_socket else []),
        f"systemctl enable --now {' '.join(units)}",
        "latchkey doctor",
    ]


def _unit(name: str, program: str) -> _File:
    # Of a path with a space systemd.service(5) wants quotes, and of a per cent sign two.
    quoted = program.replace("%", "%%")
    quoted = f'"{quoted}"' if " " in quoted else quoted
    return _File(_UNITS / name, _text(name).replace(_PROGRAM, quoted), 0o644)


def _command(program: str) -> _File:
    return _File(_COMMAND, _text("latchkey").replace(_PROGRAM, shlex.quote(program)), 0o755)


def _text(name: str) -> str:
    return (_TEXTS / name).read_text(encoding="utf-8")


def _is_there(path: Path, file: _File) -> bool:
    return path.exists() and (file.is_kept or path.read_text(encoding="utf-8") == file.text)


def _put(path: Path, file: _File) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    new.write_text(file.text, encoding="utf-8")
    new.chmod(file.mode)
    new.replace(path)
