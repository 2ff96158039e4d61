"""Programs that operators run beside Latchkey: Debian's own, started for a test, on loopback."""

import asyncio
import os
import shutil
import signal
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

#: How long anything may take that must happen; nothing takes so long when all is well.
PATIENCE_S = 30.0

_FOLDERS = (os.environ.get("PATH", ""), "/usr/sbin", "/sbin")


def program(name: str, package: str) -> str:
    """Return the path of a program; the test is skipped where Debian's package is not installed.

    LATCHKEY_TEST_PGBOUNCER=/path/of/it, and so on, is one of another version than Debian's.
    """
    given = os.environ.get(f"LATCHKEY_TEST_{name.upper().replace('-', '_')}")
    found = given or shutil.which(name, path=os.pathsep.join(_FOLDERS))
    if found is None:
        pytest.skip(f"{name} is not installed: install Debian's {package}")
    return found


def postgres_programs(version: int = 15) -> Path:
    """Return the folder of Debian's PostgreSQL; the test is skipped where it is not installed."""
    folder = Path(f"/usr/lib/postgresql/{version}/bin")
    if not (folder / "initdb").exists():
        pytest.skip(f"no PostgreSQL {version}: install Debian's postgresql-{version}")
    return folder


async def until(
    holds: Callable[[], Awaitable[bool]], what: str, patience_s: float = PATIENCE_S
) -> None:
    """Wait until something holds; `what` says in words what did not come."""
    try:
        async with asyncio.timeout(patience_s):
            while not await holds():  # noqa: ASYNC110 -- nothing of ours tells of it
                await asyncio.sleep(0.05)
    except TimeoutError:
        raise AssertionError(f"not within {patience_s:.0f} s: {what}") from None


async def listens(port: int) -> bool:
    """Say whether somebody listens on a port of 127.0.0.1."""
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


@asynccontextmanager
async def running(
    command: Sequence[str],
    log: Path,
    *,
    port: int | None = None,
    environment: Mapping[str, str] | None = None,
    stop: signal.Signals = signal.SIGTERM,
    user: str | None = None,
) -> AsyncIterator[Process]:
    """Run a program while the block runs, once it listens on its port; its output goes to `log`.

    It has a session of its own, all of which is ended with it. `user`: as whom, where a program
    refuses to be root's; it must be able to read its files.
    """
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
            user=user if os.getuid() == 0 else None,
        )
    try:
        if port is not None:
            await _started(process, port, log)
        yield process
    finally:
        await _end(process, stop)


def end_of(log: Path) -> str:
    """Return what a program said last."""
    return log.read_text(errors="replace")[-3_000:]


async def _started(process: Process, port: int, log: Path) -> None:
    async def ended_or_listens() -> bool:
        return process.returncode is not None or await listens(port)

    try:
        await until(ended_or_listens, f"a listener on port {port}")
        assert process.returncode is None, "it ended at once"
    except AssertionError as error:
        raise AssertionError(f"{error}:\n{end_of(log)}") from None


async def _end(process: Process, stop: signal.Signals) -> None:
    if process.returncode is None:
        process.send_signal(stop)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                await process.wait()
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
