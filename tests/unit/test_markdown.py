"""What documents lead to is there, and the commands that they show exist with their options."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import pytest
import typer.main

from app.commands.main import cli
from tests import markdown

DOCUMENTS = markdown.documents()
COMMANDS = [shown for path in DOCUMENTS for shown in markdown.commands(path)]


def wrong(words: Sequence[str]) -> str | None:
    """Return what of a command does not exist; None if it is one that there is."""
    command: Any = typer.main.get_command(cli)
    context = click.Context(command)
    rest = list(words)
    while hasattr(command, "get_command"):
        meant = getattr(command, "meant", None)  # where none is named (`app.commands.groups`)
        if meant and (not rest or command.get_command(context, rest[0]) is None):
            rest.insert(0, meant)
        if not rest or rest[0].startswith("-"):
            break
        name = rest.pop(0)
        if "|" in name or name == "…":
            return None
        found = command.get_command(context, name)
        if found is None:
            return name
        command = found
    options = {"--help"}.union(*(one.opts + one.secondary_opts for one in command.params))
    asked = [word.partition("=")[0] for word in rest if word.startswith("--") and word != "--"]
    return next((option for option in asked if option not in options), None)


@pytest.mark.parametrize("path", DOCUMENTS, ids=markdown.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    assert markdown.broken_links(path) == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=markdown.name)
def test_every_command_that_is_shown_exists(path: Path) -> None:
    found = {str(shown): wrong(shown.words) for shown in markdown.commands(path)}

    assert {shown: what for shown, what in found.items() if what is not None} == {}


@pytest.mark.parametrize("path", DOCUMENTS, ids=markdown.name)
def test_every_script_that_is_named_is_there(path: Path) -> None:
    assert markdown.missing_scripts(path) == []


def test_commands_are_found_in_text_and_in_blocks() -> None:
    assert {"README.md", "SECURITY.md", "docs/api-keys.md"} <= {one.document for one in COMMANDS}
    assert len(COMMANDS) > 40


@pytest.mark.parametrize(
    ("line", "culprit"),
    [
        ("migrate --after --yes", None),
        ("key create --account x --name=y", None),
        ("nothing", "nothing"),
        ("key invent --name x", "invent"),
        ("migrate --afterwards", "--afterwards"),
        ("--version", None),
    ],
)
def test_what_does_not_exist_is_noticed(line: str, culprit: str | None) -> None:
    assert wrong(line.split()) == culprit


def test_links_are_judged_by_file_and_by_heading(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# One, `two` and [three](page.md)\n## Twice\n## Twice\n"
        "[a](#one-two-and-three) [b](#twice-1) [c](page.md#twice) [d](https://example.com/x)\n"
        "[e](none.md) [f](#no) [g](page.md#no)\n```\n[h](none.md)\n```\n"
    )

    assert markdown.broken_links(page) == ["none.md", "#no", "page.md#no"]
