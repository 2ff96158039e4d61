"""`latchkey database`: where the books are kept, and moving them."""

import asyncio
from typing import Annotated

import typer

from app.backup import moving
from app.commands.console import (
    JsonFlag,
    Output,
    YesFlag,
    confirm,
    guarded,
    load_settings,
    say_where,
    show,
)

cli = typer.Typer()


@cli.callback()
def database() -> None:
    """Have `move` be a command of its own, though it is the only one."""


@cli.command()
def move(
    *,
    target: Annotated[
        str, typer.Argument(help="Address of an empty database: postgresql://…", metavar="URL")
    ],
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Move the books to another database; the one before is left as it is, and retired.

    No server and no worker may run. Interrupted, it is called again.
    """
    settings = load_settings()
    say_where(settings)
    guarded(lambda: asyncio.run(moving.look(settings, target)))
    confirm("No server starts on the database before any more, once the books have moved.", yes=yes)
    moved = guarded(lambda: asyncio.run(moving.move(settings, target)))
    answer: Output = {
        "to": moved.to,
        "tables": len(moved.tables),
        "rows": sum(one.rows for one in moved.tables.values()),
        "journals": moved.report.journals,
        "entries": moved.report.entries,
        "set": {"LATCHKEY_DATABASE_URL": "the address that was named"},
    }
    text = (
        f"The books are in {moved.to}: {answer['rows']:,} rows in {answer['tables']} tables, each "
        f"counted and compared; {answer['journals']} journals, {answer['entries']} entries are "
        "right. Set LATCHKEY_DATABASE_URL to that address, and keep the data directory: the key "
        "pepper is in it."
    )
    show(answer, as_json=as_json, text=text)
