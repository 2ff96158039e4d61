"""Processes that are started, killed, stopped for a while and started again."""

import asyncio
import contextlib
import os
import signal
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from scripts.benchmark.processes import BenchmarkError

_READY_TIMEOUT_S: Final = 60.0
_END_TIMEOUT_S: Final = 30.0
_CHARS_SHOWN: Final = 2_000
_LINE_BYTES_MAX: Final = 1 << 20


@dataclass(slots=True)
class Child:
    """A process with a name; each start is another life of it, and they share one log."""

    name: str
    argv: Sequence[str]
    env: Mapping[str, str]
    log: Path
    #: What its first line of output begins with, once it can be used; None: it says nothing.
    ready: str | None = "ready"
    process: Process | None = None
    #: When its lives began, by the monotonic clock.
    born_at: list[float] = field(default_factory=list)

    @property
    def pid(self) -> int | None:
        """Its number while it lives."""
        alive = self.process is not None and self.process.returncode is None
        return self.process.pid if alive and self.process is not None else None

    async def start(self) -> str:
        """Start it; return what follows the word `ready`. Raises `BenchmarkError` if it is not."""
        with self.log.open("ab") as errors:
            self.process = await asyncio.create_subprocess_exec(
                *self.argv,
                env=self.env,
                cwd=self.log.parent,
                stdin=DEVNULL,
                stdout=DEVNULL if self.ready is None else PIPE,
                stderr=errors,
                start_new_session=True,  # Ctrl-C is ours to handle
                limit=_LINE_BYTES_MAX,
            )
        self.born_at.append(time.monotonic())
        if self.ready is None:
            return ""
        return await self._first_words()

    async def kill(self) -> None:
        """End it as a power cut would: kill -9."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    def freeze(self) -> None:
        """Have it do nothing until `thaw`, as a machine that is starved or paused."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    async def end(self) -> int | None:
        """End it in order, or after a while by force; return its exit code."""
        if self.process is None:
            return None
        if self.process.returncode is None:
            self._signal(signal.SIGCONT)
            self._signal(signal.SIGTERM)
            try:
                async with asyncio.timeout(_END_TIMEOUT_S):
                    await self.process.wait()
            except TimeoutError:
                await self.kill()
        return self.process.returncode

    async def wait(self) -> int:
        """Wait until it ends by itself; return its exit code."""
        assert self.process is not None
        return await self.process.wait()

    def complaint(self) -> str:
        """Return the end of its log."""
        return self.log.read_text(errors="replace")[-_CHARS_SHOWN:]

    def _signal(self, number: int) -> None:
        if (pid := self.pid) is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)

    async def _first_words(self) -> str:
        assert self.process is not None
        assert self.process.stdout is not None
        assert self.ready is not None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_READY_TIMEOUT_S):
                async for line in self.process.stdout:
                    word, _, rest = line.decode().strip().partition(" ")
                    if word == self.ready:
                        return rest
        raise BenchmarkError(f"{self.name} did not become ready:\n{self.complaint()}")
