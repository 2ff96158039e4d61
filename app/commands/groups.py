"""Groups of commands that are imported when one of them is called."""

from collections.abc import MutableMapping
from functools import cached_property
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup


def add(cli: typer.Typer, name: str, module: str, text: str, *, default: str | None = None) -> None:
    """Give a program the commands of the `cli` of `app.commands.<module>`, under a name.

    `text` is their help, which is shown without importing them. The `default` is meant where none
    of them is named.
    """

    class Group(_Group):
        where = f"app.commands.{module}"
        meant = default

    cli.add_typer(typer.Typer(no_args_is_help=default is None, help=text, cls=Group), name=name)


class _Group(TyperGroup):
    where: str
    meant: str | None

    def __init__(self, *, commands: Any = None, **attributes: Any) -> None:
        assert not commands, "they come of the module"
        super().__init__(**attributes)
        del self.commands

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the command that is meant before what is none."""
        first = args[0] if args else ""
        if self.meant is not None and first != "--help" and first not in self.commands:
            args = [self.meant, *args]
        return super().parse_args(ctx, args)

    @cached_property
    def commands(self) -> MutableMapping[str, Any]:  # type: ignore[override]
        found: MutableMapping[str, Any] = typer.main.get_group(
            import_module(self.where).cli
        ).commands
        return found
