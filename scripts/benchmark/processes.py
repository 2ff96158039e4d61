"""Child processes that never outlive us, and the processor time they have used."""

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

_STOP_TIMEOUT_S = 20.0
_STDERR_CHARS_SHOWN = 2_000


class BenchmarkError(Exception):
    """The benchmark cannot go on; the message says why."""


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
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *argv,
            env=env,
            cwd=log.parent,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        )
    try:
        yield process.pid, await _ready(process, log, timeout_s)
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
    shown = log.read_text(errors="replace")[-_STDERR_CHARS_SHOWN:]  # noqa: ASYNC240  # the end
    raise BenchmarkError(f"The server did not become ready:\n{shown}")


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


def cpu_s(pids: Iterable[int]) -> dict[int, float]:
    """Return the processor seconds each process has used; those that are gone are left out.

    Empty where the system has no clocks for other processes: only Linux is known to.
    """
    used = {}
    if hasattr(os, "sched_getaffinity"):
        for pid in pids:
            with contextlib.suppress(OSError):
                used[pid] = time.clock_gettime(~pid << 3 | 2)  # what clock_getcpuclockid(3) gives
    return used


def cpu_between(before: Mapping[int, float], after: Mapping[int, float]) -> float | None:
    """Return the processor seconds used between two calls of `cpu_s`, None if nothing is known."""
    if not after:
        return None
    return sum(used - before.get(pid, 0.0) for pid, used in after.items())


def children_of(parent: int) -> list[int]:
    """Return a process and its children; only itself where there is no /proc."""
    found = [parent]
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            fields = path.read_text().rpartition(") ")[2].split()
            if int(fields[1]) == parent:
                found.append(int(path.parent.name))
    return found
