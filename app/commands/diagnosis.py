"""`latchkey doctor`: the rounds, and how what they find is shown."""

import asyncio
import os
import shutil
import sys
import textwrap
from collections.abc import Sequence
from typing import Final

import typer

from app.commands.console import Output, read_settings, say_where, show
from app.findings import Finding, Verdict, problem
from app.process.shown_settings import shown as settings_shown
from app.process.telemetry import configure_logging
from app.settings import Settings

_COLUMNS_MAX: Final = 100
_COLOURS: Final = {Verdict.OK: "green", Verdict.WARNING: "yellow", Verdict.PROBLEM: "red"}
_VERDICT_WIDTH: Final = max(map(len, Verdict))
_GAP: Final = "  "


def diagnose(*, as_json: bool) -> None:
    """Look at everything and show it; exits with 1 if there is a problem."""
    settings, problems = read_settings()
    found = [
        problem("settings", text, "Mend it in the environment, or in .env.") for text in problems
    ]
    if settings is not None:
        from app.doctor import rounds
        from app.process.listening import of_the_server

        # What goes wrong is a finding; the log would say it a second time.
        configure_logging("debug" if settings.log_level == "debug" else "critical")
        say_where(settings)
        found += asyncio.run(rounds.make(of_the_server(settings)))
    ok = all(one.verdict is not Verdict.PROBLEM for one in found)
    answer: Output = {
        "ok": ok,
        "findings": [_facts(one) for one in found],
        "settings": {} if settings is None else _given(settings),
    }
    show(answer, as_json=as_json, text=_text(found, coloured=_is_coloured()))
    if not ok:
        raise typer.Exit(1)


def _facts(one: Finding) -> dict[str, str]:
    facts = {"verdict": one.verdict.value, "about": one.about, "text": one.text}
    return facts | ({"mend": one.mend} if one.mend else {})


def _given(settings: Settings) -> dict[str, str]:
    """Return what is set, without its secrets."""
    given = [one for one in settings_shown(settings) if one.is_set]
    return {one.name: one.value for one in sorted(given, key=lambda one: one.name)}


def _is_coloured() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _text(found: Sequence[Finding], *, coloured: bool) -> str:
    width = min(shutil.get_terminal_size().columns, _COLUMNS_MAX)
    about_width = max((len(one.about) for one in found), default=0)
    lines = [line for one in found for line in _lines(one, about_width, width, coloured=coloured)]
    return "\n".join([*lines, "", _sum(found)])


def _lines(one: Finding, about_width: int, width: int, *, coloured: bool) -> list[str]:
    """Return a finding in two columns and what is said of it, which goes on below itself."""
    verdict = one.verdict.value.ljust(_VERDICT_WIDTH)
    head = f"{verdict}{_GAP}{one.about.ljust(about_width)}{_GAP}"
    indent = " " * len(head)
    texts = _wrapped(one.text, head, indent, width)
    if one.mend:
        texts += _wrapped(one.mend, f"{indent}→ ", f"{indent}  ", width)
    if coloured:
        texts[0] = typer.style(verdict, fg=_COLOURS[one.verdict]) + texts[0][_VERDICT_WIDTH:]
    return texts


def _wrapped(text: str, head: str, indent: str, width: int) -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()),
        width,
        initial_indent=head,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [head.rstrip()]


def _sum(found: Sequence[Finding]) -> str:
    numbers = {verdict: sum(one.verdict is verdict for one in found) for verdict in Verdict}
    problems, warnings = numbers[Verdict.PROBLEM], numbers[Verdict.WARNING]
    if not problems and not warnings:
        return "All is well."
    return f"{_number(problems, 'problem')}, {_number(warnings, 'warning')}."


def _number(number: int, word: str) -> str:
    return f"{number or 'no'} {word}{'' if number == 1 else 's'}"
