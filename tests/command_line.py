"""Commands of the CLI, run in the process of the tests: for what they do and say.

That they can be started, and end with the right exit code, `tests/story` shows on real processes.
"""

import asyncio
import contextlib
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import structlog
from typer.testing import CliRunner

from app.commands.main import cli
from tests.story.servers import Finished, Installation, Json, Person


@dataclass(frozen=True, slots=True)
class CommandLine:
    """Runs commands on an installation, with the environment that its processes have."""

    installation: Installation

    async def run(self, *words: str, given: str = "", **changes: str) -> Finished:
        """Run a command to its end, with `given` on its standard input."""
        environment = {
            **{name: None for name in os.environ if name.startswith("LATCHKEY_")},
            **self.installation.environment(**changes),
        }
        return await asyncio.to_thread(self._run, words, given, environment)

    async def ask(self, *words: str, given: str = "") -> Json:
        """Run a command that must succeed; return its JSON answer."""
        finished = await self.run(*words, "--json", given=given)
        assert finished.code == 0, finished.errors
        return finished.answer

    def _run(
        self, words: tuple[str, ...], given: str, environment: dict[str, str | None]
    ) -> Finished:
        # A command of its own loop, as always; the folder has no `.env` file.
        with contextlib.chdir(self.installation.folder), _logging_kept():
            result = CliRunner().invoke(cli, words, input=given, env=environment)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Finished(result.exit_code, result.stdout, result.stderr)


async def made_key(
    installation: Installation, account_id: str, *, scopes: str, more: str = ""
) -> str:
    """Make an API key, named after its scopes; return its secret."""
    words = ["key", "create", "--account", account_id, "--name", scopes, "--scopes", scopes]
    words += ["--rate-limit", "20000"]  # an hour: tests ask often
    made = await CommandLine(installation).ask(*words, *(["--permissions", more] if more else []))
    secret: str = made["secret"]
    return secret


async def people(installation: Installation, number: int) -> list[Person]:
    """Open accounts, where nobody logs in with the code of all sandboxes."""
    found = []
    for _ in range(number):
        account = await CommandLine(installation).ask("account", "create")
        key = await made_key(installation, account["accountId"], scopes="READ,RECEIVE,WRITE")
        wallets = {one["walletCurrency"]: one["id"] for one in account["wallets"]}
        found.append(Person(wallets, "", key))
    return found


@contextmanager
def _logging_kept() -> Iterator[None]:
    """Log as before after the block: a command logs to a standard error that ends with it."""
    root = logging.getLogger()
    handlers, level, configured = root.handlers[:], root.level, structlog.get_config()
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
        structlog.configure(**configured)
