"""docs/api-keys.md says what is so: its tables, its examples, its recipe for scanners."""

import re
import string
from collections.abc import Callable
from typing import Any, Final

import click
import pytest
import typer.main
from hypothesis import given
from hypothesis import strategies as st

from app.commands.main import cli
from app.graphql.policy import POLICY
from app.permissions import Permission
from app.services.keys import secret_format
from tests import permission_table
from tests.permission_table import PAGE

ROOT: Final = PAGE.parents[1]
TEXT: Final = PAGE.read_text(encoding="utf-8")
SECURITY: Final = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


COMMANDS: Final = re.findall(r"^    (?:\$ )?latchkey (.+)$", TEXT, re.MULTILINE)


def test_the_tables_are_those_of_the_policy() -> None:
    assert permission_table.renewed(TEXT) == TEXT, "run scripts/schema"


def test_the_tables_name_every_permission_with_what_it_opens() -> None:
    for permission in Permission:
        assert f"| `{permission}` |" in TEXT
    assert "| `keys:write` | none | `Mutation.apiKeyArchive`, `Mutation.apiKeyCreate`" in TEXT
    assert "| `payments:write` | `WRITE` | `Mutation.intraLedgerPaymentSend`" in TEXT


def test_the_tables_name_every_field_that_has_a_row() -> None:
    table = permission_table.tables()

    for place in POLICY:
        assert table.count(f"`{place}`") == ("." in place), place


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_is_one_that_there_is(line: str) -> None:
    words = re.sub(r'"[^"]*"', "text", line.partition(" <")[0]).split()
    command: Any = typer.main.get_command(cli)
    context = click.Context(command)
    for name in words[:3]:
        if hasattr(command, "get_command"):
            command = command.get_command(context, name)
    options = {option for parameter in command.params for option in parameter.opts}

    assert {word for word in words if word.startswith("--")} <= options


def test_all_commands_for_keys_are_shown() -> None:
    group: Any = typer.main.get_command(cli)
    keys = group.get_command(click.Context(group), "key")

    assert {line.split()[1] for line in COMMANDS if line.startswith("key ")} == set(keys.commands)


@pytest.fixture(scope="module")
def is_key() -> Callable[[str], bool]:
    """The recipe of the page."""
    recipe = next(it for it in permission_table.blocks("python") if "def is_key" in it)
    names: dict[str, Any] = {}
    exec(recipe, names)
    found: Callable[[str], bool] = names["is_key"]
    return found


@pytest.mark.parametrize("text", [TEXT, SECURITY], ids=["docs/api-keys.md", "SECURITY.md"])
def test_the_pattern_for_scanners_finds_keys_in_a_text(text: str) -> None:
    (pattern,) = re.findall(r"^    (blink_\[.+)$", text, re.MULTILINE)
    keys = [secret_format.mint("blink") for _ in range(100)]

    found = re.findall(pattern, "\n".join(f'API_KEY="{key}"; # {key[:20]}' for key in keys))

    assert found == keys


@given(at=st.integers(0, 44), other=st.sampled_from(string.ascii_letters + string.digits))
def test_the_recipe_for_the_checksum_agrees_with_the_server(
    at: int, other: str, is_key: Callable[[str], bool]
) -> None:
    secret = secret_format.mint("blink")
    changed = secret[:at] + other + secret[at + 1 :]

    assert is_key(secret)
    assert is_key(changed) is (changed == secret)


def test_no_key_on_the_page_is_mistaken(is_key: Callable[[str], bool]) -> None:
    shown = re.findall(r"blink_[0-9A-Za-z]{39}", TEXT)

    assert [is_key(key) for key in shown].count(False) == 1, "the malformed one"
