"""Child processes that never outlive us, and the processor time they have used."""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

_STOP_TIMEOUT_S = 20.0
_STDERR_CHARS_SHOWN = 2_000
_POLL_S = 0.1


class BenchmarkError(Exception):
    """The benchmark cannot go on; the message says why."""


def own_bytes(pid: int) -> int | None:
    """Return the memory of a process and its children, what they share counted once.

    None where the system does not tell; only Linux is known to.
    """
    total = 0
    for one in (pid, *_children(pid)):
        try:
            text = Path(f"/proc/{one}/smaps_rollup").read_text()
        except OSError:
            return None
        total += next(int(line.split()[1]) for line in text.splitlines() if line[:4] == "Pss:")
    return 1_024 * total


async def output_of(
    argv: Sequence[str | bytes | Path], *, env: Mapping[str, str], folder: Path, timeout_s: float
) -> str:
    """Return what a command prints. Raises `BenchmarkError` when it fails or takes too long."""
    process = await asyncio.create_subprocess_exec(
        *argv,
        env=env,
        cwd=folder,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,  # Ctrl-C is ours to handle
    )
    try:
        async with asyncio.timeout(timeout_s):
            output, errors = await process.communicate()
    except TimeoutError:
        raise BenchmarkError(f"{argv[0]!s} did not end within {timeout_s:g} seconds.") from None
    finally:
        await _stop(process)
    if process.returncode != 0:
        shown = errors.decode(errors="replace")[-_STDERR_CHARS_SHOWN:]
        raise BenchmarkError(f"{argv[0]!s} failed ({process.returncode}):\n{shown}")
    return output.decode()


@asynccontextmanager
async def serving(
    argv: Sequence[str], *, env: Mapping[str, str], log: Path, timeout_s: float
) -> AsyncIterator[tuple[int, str]]:
    """Run a server while the block runs; give its process id and the URL of its `ready` line."""
    async with _running(argv, env=env, log=log, output=asyncio.subprocess.PIPE) as process:
        yield process.pid, await _ready(process, log, timeout_s)


@asynccontextmanager
async def listening(
    argv: Sequence[str], *, env: Mapping[str, str], log: Path, port: int, timeout_s: float
) -> AsyncIterator[int]:
    """Run a server that says nothing while the block runs; give its process id once it listens.

    It is on a port of the loopback interface. Where it has a process of its own do the work that is
    the one, and none of them is left in the end. Raises `BenchmarkError` when it does not listen.
    """
    async with _running(argv, env=env, log=log, output=asyncio.subprocess.DEVNULL) as process:
        try:
            await _listens(process, log, port, timeout_s)
            yield next(iter(_children(process.pid)), process.pid)
        finally:
            await _end_group(process.pid)


async def _listens(
    process: asyncio.subprocess.Process, log: Path, port: int, timeout_s: float
) -> None:
    deadline = time.monotonic() + timeout_s
    while True:
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return
        if process.returncode is not None or time.monotonic() > deadline:
            raise _not_ready(log)
        await asyncio.sleep(_POLL_S)


async def _end_group(group: int) -> None:
    """End every process of a session that we began, in order or, after a while, by force."""
    deadline = time.monotonic() + _STOP_TIMEOUT_S
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGTERM)
        while time.monotonic() < deadline:
            await asyncio.sleep(_POLL_S)
            os.killpg(group, 0)
        os.killpg(group, signal.SIGKILL)


@asynccontextmanager
async def _running(
    argv: Sequence[str], *, env: Mapping[str, str], log: Path, output: int
) -> AsyncIterator[asyncio.subprocess.Process]:
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *argv,
            env=env,
            cwd=log.parent,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        await _stop(process)


async def _ready(process: asyncio.subprocess.Process, log: Path, timeout_s: float) -> str:
    assert process.stdout is not None
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(timeout_s):
            async for line in process.stdout:
                word, _, url = line.decode().strip().partition(" ")
                if word == "ready":
                    return url
    raise _not_ready(log)


def _not_ready(log: Path) -> BenchmarkError:
    shown = log.read_text(errors="replace")[-_STDERR_CHARS_SHOWN:]
    return BenchmarkError(f"The server did not become ready:\n{shown}")


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
        try:
            async with asyncio.timeout(_STOP_TIMEOUT_S):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()


def cpu_s(pid: int) -> float | None:
    """Return the processor seconds a process has used; None where the system does not tell.

    Only Linux is known to have clocks for other processes.
    """
    try:
        return time.clock_gettime(~pid << 3 | 2)  # the clock that clock_getcpuclockid(3) names
    except OSError:
        return None


def family_cpu_s(pid: int) -> float | None:
    """Return what a process and its children have used, those that have ended included."""
    total = cpu_s(pid)
    fields = _stat(pid)
    if total is None or fields is None:
        return None
    ended_s = sum(map(int, fields[13:15])) / os.sysconf("SC_CLK_TCK")
    return total + ended_s + sum(cpu_s(child) or 0.0 for child in _children(pid))


def _children(parent: int) -> list[int]:
    pids = [int(path.name) for path in Path("/proc").glob("[0-9]*")]
    return [pid for pid in pids if (fields := _stat(pid)) and int(fields[1]) == parent]


def _stat(pid: int) -> list[str] | None:
    """Return the fields of /proc/…/stat behind the name, state first; None if it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return None
