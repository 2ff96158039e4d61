"""`latchkey node`: whose node the books are of, and what of its money is the operator's own."""

import asyncio
from typing import Annotated

import typer

from app.commands.console import (
    JsonFlag,
    Output,
    YesFlag,
    complain,
    confirm,
    guarded,
    load_settings,
    run,
    say_where,
    show,
)
from app.commands.node_facts import facts, text
from app.database import migrations
from app.database.opening import open_pool
from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.nodes import opening
from app.nodes.port import Backend, Identity, WrongNodeError
from app.process.runtime import Runtime
from app.services import comparison, known_node
from app.services.known_node import NodeChange
from app.services.payments import capital as own_money
from app.settings import Settings
from app.startup import database, direct_address

cli = typer.Typer()


@cli.command()
def capital(
    *,
    accept: Annotated[
        bool,
        typer.Option(
            "--accept", help="Book what nothing explains as your own: money in, money out, fees."
        ),
    ] = False,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Show what of the node's money is the operator's own, and book what changed of it."""

    async def command(runtime: Runtime) -> Output:
        found, words = await comparison.node(runtime)
        if not accept:
            return facts(found) | {"words": words}
        confirm(f"{found.unexplained_msat} msat are booked as the operator's own.", yes=yes)
        booked = await comparison.accept(runtime)
        found, words = await comparison.node(runtime)
        return facts(found) | {"bookedAsCapitalMsat": booked.unexplained_msat, "words": words}

    answer = run(command)
    show(answer, as_json=as_json, text=text(answer))


@cli.command("accept")
def accept_node(
    *,
    leave_payments: Annotated[
        bool,
        typer.Option(
            "--leave-payments",
            help="Even if payments are under way at the node before: it is lost for good.",
        ),
    ] = False,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Take the node of the settings for that of the books, in place of the one before.

    Says what is still open at the one before. No server and no worker may run meanwhile.
    """
    settings = load_settings()
    say_where(settings)
    after, accepted = guarded(
        lambda: asyncio.run(_accept(settings, leaves_payments=leave_payments, yes=yes))
    )
    answer: Output = {
        "identity": after.identity.hex(),
        "network": after.network.value,
        "accepted": accepted,
    }
    text = f"accepted {after.identity.hex()}" if accepted else "It is the node of the books."
    show(answer, as_json=as_json, text=text)


async def _accept(settings: Settings, *, leaves_payments: bool, yes: bool) -> tuple[Identity, bool]:
    """Say what changes, ask, and accept; return the node, and whether it is another."""
    if settings.node == "sandbox":
        raise WrongNodeError("There is nothing to accept: the sandbox has one node for ever.")
    async with database(settings, creates=False) as dsn:
        direct = direct_address(settings, dsn)
        pool = await open_pool(direct, size=1, statement_timeout_s=settings.statement_timeout_s)
        try:
            await migrations.confirm(pool)
            made = opening.backend(settings, pool)
            try:
                return await _accept_of(
                    made, settings, pool, leaves_payments=leaves_payments, yes=yes
                )
            except NodeUnavailable as error:
                raise WrongNodeError(opening.unreached(settings, error)) from error
            finally:
                await made.close()
        finally:
            await pool.close()


async def _accept_of(
    made: Backend, settings: Settings, pool: Pool, *, leaves_payments: bool, yes: bool
) -> tuple[Identity, bool]:
    after = await opening.identify(made, settings)
    async with pool.acquire() as connection:
        change = await known_node.change(connection, settings, after)
    if change is None:
        return after, False
    node = made.node(after)
    pays = node.payments is not None
    change.require_no_payments(leaves=leaves_payments, pays=pays)
    _tell(change)
    confirm(f"{_name(change)} becomes {after.identity.hex()} on {after.network}.", yes=yes)
    past = await own_money.past(node)
    await known_node.accept(pool, settings, after, past, leaves_payments=leaves_payments, pays=pays)
    return after, True


def _tell(change: NodeChange) -> None:
    for sentence in change.sentences():
        complain(sentence)
    complain("What the node before holds pays for nothing here any more, unless it is moved.")


def _name(change: NodeChange) -> str:
    if change.before is None or change.before.identity is None:
        return "The node of the books, of which none is known,"
    return f"The node of the books, {change.before.identity.identity.hex()},"
