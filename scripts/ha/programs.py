"""Processes of a machine: started there, frozen, killed, and never left behind."""

import asyncio
import contextlib
import os
import pwd
import shutil
import signal
import subprocess
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from scripts.ha.places import HaError, Place

_FOLDERS = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
_STOP_TIMEOUT_S = 20.0


def found(name: str, package: str) -> str:
    """Return the path of a program. Raises `HaError` naming the package of Debian that has it."""
    path = shutil.which(name, path=_FOLDERS)
    if path is None:
        raise HaError(f"{name} is not installed: install Debian's {package}")
    return path


def unprivileged() -> str | None:
    """Return as whom PostgreSQL runs where we are root, None where we are somebody else."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        raise HaError("there is no user `postgres`: install Debian's postgresql-15") from None


def may_run(user: str, script: str) -> bool:
    """Tell whether a user can run a script of Python, and the interpreter that it names."""
    # `setpriv` itself still has the rights of root when it starts what it is told to start.
    command = ("setpriv", "--reuid", user, "--regid", user, "--clear-groups", "sh", "-c", '"$@"')
    done = subprocess.run((*command, "sh", script, "--version"), check=False, capture_output=True)  # noqa: S603
    return done.returncode == 0


async def start(
    place: Place,
    command: Sequence[str],
    log: Path,
    *,
    user: str | None = None,
    environment: Mapping[str, str] | None = None,
    stdout: int | None = None,
) -> Process:
    """Start a program on a machine, in a session of its own; its output goes to a file."""
    becoming: tuple[str, ...] = ()
    if user is not None:
        becoming = ("setpriv", "--reuid", user, "--regid", user, "--clear-groups")
    with log.open("ab") as output:
        return await asyncio.create_subprocess_exec(
            *place.prefix,
            *becoming,
            *command,
            stdin=DEVNULL,
            stdout=output if stdout is None else stdout,
            stderr=output,
            env={**os.environ, **(environment or {})},
            cwd="/",
            start_new_session=True,
        )


async def end(process: Process) -> None:
    """End a program and whatever is of its session, in order if it can be."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGCONT)
            process.terminate()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_STOP_TIMEOUT_S):
                await process.wait()
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()


def send(pids: Iterable[int], number: signal.Signals) -> None:
    """Send a signal to processes of ours; those that are gone have no need of it."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


def family(pid: int) -> list[int]:
    """Return a process and all that it started, the parents first."""
    members = [pid]
    for one in members:
        with contextlib.suppress(OSError):
            members.extend(map(int, Path(f"/proc/{one}/task/{one}/children").read_text().split()))
    return members


def postmaster(data: Path) -> int | None:
    """Return the process that is PostgreSQL on a data directory, None if it does not run."""
    try:
        pid = int((data / "postmaster.pid").read_text().split(maxsplit=1)[0])
        name = Path(f"/proc/{pid}/comm").read_text().strip()
    except (OSError, ValueError, IndexError):
        return None
    return pid if name == "postgres" else None
