"""What all commands share: settings, an open runtime, and how answers and refusals are printed.

Settings, and all that opening a runtime takes, are imported by commands that come so far.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import typer

from app.errors import DomainError
from app.process import collector
from app.process.telemetry import configure_logging

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from app.process.runtime import Runtime
    from app.settings import Settings

JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
#: What a command has to say: the object that `--json` prints.
Output = dict[str, Any]

YesFlag = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]

_GAP = "  "
_NOTHING = "-"
_ANSWER_CHARS_MAX = 100
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(?:Z|[+-][0-9]{2}:[0-9]{2})")


def run(command: Callable[[Runtime], Awaitable[Output]]) -> Output:
    """Run a command with everything open; a refusal is shown and exits with 1."""

    async def with_runtime() -> Output:
        from app.process.listening import of_the_server
        from app.startup import open_runtime

        server = of_the_server(settings)
        async with open_runtime(server, listens=False, creates=False) as runtime:
            return await command(runtime)

    settings = load_settings()
    say_where(settings)
    answer: Output = guarded(lambda: asyncio.run(with_runtime()))
    return answer


def load_settings(**overrides: object) -> Settings:
    """Return the settings; mistakes in them are shown and exit with 2."""
    settings, problems = read_settings(**overrides)
    if settings is None or problems:
        for problem in problems:
            complain(problem)
        raise typer.Exit(2)
    configure_logging(settings.log_level)
    return settings


def read_settings(**overrides: object) -> tuple[Settings | None, list[str]]:
    """Return the settings, None if they cannot be used, and what is wrong with them."""
    from pydantic import ValidationError
    from pydantic_settings import SettingsError

    from app.settings import Settings, misspelt

    problems: list[str] = []
    try:
        problems += misspelt(os.environ)
        return Settings(**overrides), problems  # type: ignore[arg-type]
    except (OSError, UnicodeDecodeError) as error:
        return None, [*problems, _unread(error)]
    except SettingsError as error:  # of a file of secrets
        return None, [*problems, _unread(error.__cause__)]
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        return None, [*problems, *map(_problem, found)]


def _unread(error: BaseException | None) -> str:
    if isinstance(error, OSError):
        return f"{error.filename} cannot be read: {error.strerror}."
    return "A file of settings or secrets is no text in UTF-8."


def _problem(error: ErrorDetails) -> str:
    place = "".join(f"LATCHKEY_{str(part).upper()}: " for part in error["loc"][:1])
    reason = error["msg"].removeprefix("Value error, ")
    return reason if reason.startswith("LATCHKEY_") else f"{place}{reason}"


def say_where(settings: Settings) -> None:
    """Say on standard error which server is meant, unless it is the obvious one."""
    from app.commands import where

    if (server := where.told(settings)) is not None:
        complain(server)


def say_if_new(settings: Settings) -> None:
    """Say on standard error that a server is made, which takes a moment, and where."""
    from app.database import embedded

    if settings.database_url is None and not embedded.exists(settings.data_dir):
        complain(f"making a new server in {settings.data_dir.resolve()}")


def guarded(work: Callable[[], Any]) -> Any:
    """Return what some work gives; a refusal is shown and exits with 1."""
    collector.go_on()
    try:
        return work()
    except typer.Exit:
        raise  # all is said; it is a RuntimeError, too
    except (DomainError, RuntimeError, OSError) as error:
        complain(_with_advice(error))
        raise typer.Exit(1) from error


def _with_advice(error: Exception) -> str:
    from app.commands import where
    from app.database.embedded import NoServerError

    return f"{error} {where.advice()}" if isinstance(error, NoServerError) else str(error)


def show(answer: Output, *, as_json: bool, text: str) -> None:
    """Print an answer for programs or for people."""
    sys.stdout.write(orjson.dumps(answer).decode() + "\n" if as_json else f"{text}\n")


def table(headings: Mapping[str, str], rows: Sequence[Mapping[str, object]]) -> str:
    """Return rows as aligned columns. `headings`: the name of a value in the rows → its heading."""
    if not rows:
        return "None."
    lines = [[heading.upper() for heading in headings.values()]]
    lines += [[shown(row[name]) or _NOTHING for name in headings] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        _GAP.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def block(rows: Mapping[str, object]) -> str:
    """Return names and values in lines; what has no value is left out."""
    texts = {name: text for name, value in rows.items() if (text := shown(value))}
    width = max(map(len, texts), default=0)
    return "\n".join(f"{name:<{width}}{_GAP}{text}" for name, text in texts.items())


def shown(value: object) -> str:
    """Return a value of an answer on one line, "" for nothing."""
    match value:
        case None | False:
            return ""
        case True:
            return "yes"
        case dict():
            return ", ".join(f"{name} {shown(one)}" for name, one in value.items())
        case list():
            return ", ".join(shown(one) for one in value)
        case str() if _MOMENT.fullmatch(value):
            return datetime.fromisoformat(value).astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
        case _:
            return " ".join(str(value).splitlines())


def is_terminal() -> bool:
    """Tell whether somebody sits there who can be asked."""
    return sys.stdin.isatty()


def confirm(question: str, *, yes: bool) -> None:
    """Ask before what cannot be undone, unless `yes` was given; no answer is a no, and exits.

    Where nobody can be asked, that is with 2: the command was called without its `--yes`.
    """
    if yes:
        return
    if not is_terminal():
        complain(f"{question} It cannot be undone. Say --yes if it is meant.")
        raise typer.Exit(2)
    answer = _answered(f"{question} It cannot be undone. Go on? [y/N] ")
    if answer.strip().lower() not in {"y", "yes"}:
        complain("Nothing was done.")
        raise typer.Exit(1)


def _answered(question: str) -> str:
    """Return the line that somebody types; nothing when they press Ctrl-C."""
    # While a command runs, Ctrl-C is asyncio's, which would notice it after the line only.
    before = signal.getsignal(signal.SIGINT)
    if is_main := threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        # Standard output is for the answer alone, also while somebody is asked.
        sys.stderr.write(question)
        sys.stderr.flush()
        return sys.stdin.readline(_ANSWER_CHARS_MAX)
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return ""
    finally:
        if is_main:
            signal.signal(signal.SIGINT, before)


def sentence(text: str) -> str:
    """Return a text with a capital letter first."""
    return f"{text[:1].upper()}{text[1:]}"


def complain(message: str) -> None:
    """Say on standard error what is wrong."""
    sys.stderr.write(f"latchkey: {message}\n")


def parts(text: str) -> list[str]:
    """Return what is separated by commas."""
    return [part.strip() for part in text.split(",") if part.strip()]
