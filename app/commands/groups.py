"""Groups of commands that are imported when one of them is called."""

from collections.abc import MutableMapping
from functools import cached_property
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup


def add(cli: typer.Typer, name: str, module: str, text: str) -> None:
    """Give a program the commands of the `cli` of `app.commands.<module>`, under a name.

    `text` is their help, which is shown without importing them.
    """

    class Group(_Group):
        where = f"app.commands.{module}"

    cli.add_typer(typer.Typer(no_args_is_help=True, help=text, cls=Group), name=name)


class _Group(TyperGroup):
    where: str

    def __init__(self, *, commands: Any = None, **attributes: Any) -> None:
        assert not commands, "they come of the module"
        super().__init__(**attributes)
        del self.commands

    @cached_property
    def commands(self) -> MutableMapping[str, Any]:  # type: ignore[override]
        found: MutableMapping[str, Any] = typer.main.get_group(
            import_module(self.where).cli
        ).commands
        return found
