"""`latchkey node …`: what the node holds, and whose it is."""

from typing import Annotated

import typer

from app.commands.console import JsonFlag, Output, YesFlag, block, confirm, run, show
from app.process.runtime import Runtime
from app.services import comparison
from app.services.comparison import Comparison

cli = typer.Typer(no_args_is_help=True, help="What the node holds, and whose it is.")


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


def facts(found: Comparison) -> Output:
    """Return a comparison as the object that `--json` prints, in millisatoshi."""
    channels, chain_sat = found.holdings.channels, found.holdings.chain_sat
    return {
        "bookedMsat": found.booked_msat,
        "heldMsat": found.held_msat,
        "differenceMsat": found.difference_msat,
        "unexplainedMsat": found.unexplained_msat,
        "capitalMsat": found.capital_msat,
        "channels": None
        if channels is None
        else {
            "bookedMsat": found.channels.booked_msat,
            "heldMsat": found.channels.held_msat,
            "localMsat": channels.local_msat,
            "setAsideMsat": channels.set_aside_msat,
            "outgoingMsat": channels.outgoing_msat,
            "incomingMsat": channels.incoming_msat,
            "openingMsat": channels.opening_msat,
            "closingMsat": channels.closing_msat,
        },
        "chain": None
        if chain_sat is None
        else {"bookedMsat": found.chain.booked_msat, "heldMsat": found.chain.held_msat},
        "paymentsUnderWay": found.payments,
        "payoutsUnderWay": found.payouts,
    }


def text(answer: Output) -> str:
    """Return the same for people: sums in a block, then what explains them."""
    rows = {
        "books": f"{answer['bookedMsat']} msat, of which {answer['capitalMsat']} msat are yours",
        "node": f"{answer['heldMsat']} msat",
        "difference": f"{answer['differenceMsat']} msat",
    }
    for name in ("channels", "chain"):
        if answer[name] is not None:
            rows[name] = answer[name]
    return "\n".join([block(rows), "", *answer["words"]])
