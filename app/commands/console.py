"""What all commands share: settings, an open runtime, and how answers and refusals are printed."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Annotated, Any

import orjson
import typer
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from app.commands import where
from app.database.embedded import NoServerError
from app.errors import DomainError
from app.process.runtime import Runtime
from app.process.telemetry import configure_logging
from app.settings import Settings, misspelt

JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
#: What a command has to say: the object that `--json` prints.
Output = dict[str, Any]

_GAP = "  "


def run(command: Callable[[Runtime], Awaitable[Output]]) -> Output:
    """Run a command with everything open; a refusal is shown and exits with 1."""

    async def with_runtime() -> Output:
        from app.startup import open_runtime

        async with open_runtime(settings, listens=False, creates=False) as runtime:
            return await command(runtime)

    settings = load_settings()
    say_where(settings)
    answer: Output = guarded(lambda: asyncio.run(with_runtime()))
    return answer


def load_settings(**overrides: object) -> Settings:
    """Return the settings; mistakes in them are shown and exit with 2."""
    problems = misspelt(os.environ)
    try:
        settings = Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        problems += [_problem(one) for one in error.errors(include_url=False, include_input=False)]
    if problems:
        for problem in problems:
            complain(problem)
        raise typer.Exit(2)
    configure_logging(settings.log_level)
    return settings


def _problem(error: ErrorDetails) -> str:
    place = "".join(f"LATCHKEY_{str(part).upper()}: " for part in error["loc"][:1])
    reason = error["msg"].removeprefix("Value error, ")
    return reason if reason.startswith("LATCHKEY_") else f"{place}{reason}"


def say_where(settings: Settings) -> None:
    """Say on standard error which server is meant, unless it is the obvious one."""
    if (server := where.told(settings)) is not None:
        complain(server)


def guarded(work: Callable[[], Any]) -> Any:
    """Return what some work gives; a refusal is shown and exits with 1."""
    try:
        return work()
    except NoServerError as error:
        complain(f"{error} {where.advice()}")
        raise typer.Exit(1) from error
    except (DomainError, RuntimeError, OSError) as error:
        complain(str(error))
        raise typer.Exit(1) from error


def show(answer: Output, *, as_json: bool, text: str) -> None:
    """Print an answer for programs or for people."""
    sys.stdout.write(orjson.dumps(answer).decode() + "\n" if as_json else f"{text}\n")


def table(titles: Sequence[str], rows: Sequence[Mapping[str, object]]) -> str:
    """Return rows as aligned columns under their titles, which are the rows' names in capitals."""
    lines = [[title.upper() for title in titles]]
    lines += [["" if row[title] is None else str(row[title]) for title in titles] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        _GAP.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def complain(message: str) -> None:
    """Say on standard error what is wrong."""
    sys.stderr.write(f"latchkey: {message}\n")


def parts(text: str) -> list[str]:
    """Return what is separated by commas."""
    return [part.strip() for part in text.split(",") if part.strip()]
