"""A version of Latchkey that a test makes: the code, and the migrations that it knows."""

import signal
import sys
from asyncio.subprocess import DEVNULL, Process, create_subprocess_exec
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.database.migration_files import Migration
from tests.story.servers import ROOT, Finished, Installation, Json, Server
from tests.upgrades import released


@dataclass(frozen=True, slots=True)
class Program:
    """A version of Latchkey on an installation: the code, and a folder of migrations.

    The older version is the code that was released. Until there is a release it is the code of
    today with the older schema.
    """

    root: Path
    on: Installation

    @classmethod
    def older(cls, root: Path, on: Installation, dump: Path, had: list[Migration]) -> "Program":
        """Make the program that left a dump; skips the test where this copy has not got it.

        The code of today is no stand-in for it: it may need what only newer migrations make.
        """
        if dump == released.UNRELEASED:
            return cls.make(root, on, had)
        root.mkdir()
        if not released.unpack(dump.stem, root):
            pytest.skip(
                f"The program of {dump.stem} is not in this copy: git fetch --unshallow --tags"
            )
        return cls(root, on)

    @classmethod
    def make(cls, root: Path, on: Installation, steps: list[Migration]) -> "Program":
        (root / "db" / "migrations").mkdir(parents=True)
        (root / "app").symlink_to(ROOT / "app")
        made = cls(root, on)
        for number, step in enumerate(steps, 1):
            _, _, name = step.name.partition("_")
            (made.migrations / f"{number:04}_{name}.sql").write_text(step.sql)
        return made

    def serving(self) -> AbstractAsyncContextManager[Server]:
        return self.on.serving(PYTHONPATH=str(self.root))

    @property
    def migrations(self) -> Path:
        return self.root / "db" / "migrations"

    @property
    def level(self) -> str:
        """The number of the newest migration that it knows."""
        return max(path.name for path in self.migrations.iterdir())[:4]

    async def run(self, *words: str) -> Finished:
        return await self.on.run(*words, "--json", PYTHONPATH=str(self.root))

    async def ask(self, *words: str) -> Json:
        finished = await self.run(*words)
        assert finished.code == 0, finished.errors
        return finished.answer

    @asynccontextmanager
    async def started(self, *words: str) -> AsyncIterator[Process]:
        """Have a command run while the block runs, which may kill it; then it is killed."""
        process = await create_subprocess_exec(
            *(sys.executable, "-m", "app", *words, "--json"),
            cwd=self.on.folder,
            env=self.on.environment(PYTHONPATH=str(self.root)),
            stdin=DEVNULL,
            stdout=DEVNULL,
            stderr=DEVNULL,
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGKILL)
            await process.wait()
