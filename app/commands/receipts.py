"""`latchkey receipts …`: what came in and could be credited to nobody."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Final

import typer

from app.commands import finding
from app.commands.console import JsonFlag, Output, YesFlag, confirm, run, show, table
from app.errors import InvalidInput
from app.money import Currency
from app.principal import Actor
from app.process.runtime import Runtime
from app.services.events import relay as events
from app.services.payments import incoming, returns, suspense
from app.services.payments.suspense import Stray
from app.services.prices import feed

cli = typer.Typer()

Hash = Annotated[
    str,
    typer.Argument(
        help="The payment hash of what came in; of a deposit the id of its transaction, a colon "
        "and the number of the output."
    ),
]

_HEADINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "paymentHash": "payment hash",
        "amountMsat": "msat",
        "state": "state",
        "receivedAt": "received",
        "why": "why",
    }
)


@cli.command("list")
def list_(
    *,
    ended: Annotated[
        bool, typer.Option("--all", help="Also what was assigned, returned or kept.")
    ] = False,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 100,
    as_json: JsonFlag = False,
) -> None:
    """List what is in suspense or put aside, oldest first."""

    async def command(runtime: Runtime) -> Output:
        strays = await suspense.page(runtime, limit=limit, ended=ended)
        return {"receipts": [_facts(stray) for stray in strays]}

    answer = run(command)
    show(answer, as_json=as_json, text=table(_HEADINGS, answer["receipts"]))


@cli.command()
def retry(
    payment_hash: Annotated[
        str | None,
        typer.Argument(help="The payment hash of what was put aside; all of it unless given."),
    ] = None,
    *,
    as_json: JsonFlag = False,
) -> None:
    """Try at once to book what was put aside because that failed."""

    async def command(runtime: Runtime) -> Output:
        reference = None if payment_hash is None else suspense.reference_of(payment_hash)
        tried = await incoming.hasten(runtime, reference)
        if reference is not None and not tried:
            stray = await suspense.find(runtime, reference)
            raise InvalidInput(f"It is not put aside; it is {stray.state}.")
        await feed.ready(runtime)
        booked = await incoming.retry_quarantined(runtime, reference)
        await events.flush(runtime)
        return {"tried": tried, "booked": booked}

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['booked']} of {answer['tried']} booked.")


@cli.command()
def assign(
    payment_hash: Hash,
    *,
    wallet: Annotated[
        str,
        typer.Option(help="Who shall have it: USER, or the wallet's id, or the beginning of it."),
    ],
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Give what is in suspense to a wallet."""

    async def command(runtime: Runtime) -> Output:
        reference = suspense.reference_of(payment_hash)
        wanted = await finding.wallet(runtime, wallet)
        confirm(f"{payment_hash} goes to the wallet {wanted.id}.", yes=yes)
        await feed.ready(runtime)
        amount = await suspense.assign(runtime, Actor.operator(), reference, wanted.id)
        await events.flush(runtime)
        return {
            "paymentHash": payment_hash,
            "walletId": str(wanted.id),
            "credited": amount.units,
            "currency": amount.currency,
        }

    answer = run(command)
    unit = "sat" if answer["currency"] == Currency.BTC else "cents"
    text = f"{answer['credited']} {unit} credited to the wallet {answer['walletId']}."
    show(answer, as_json=as_json, text=text)


@cli.command()
def keep(payment_hash: Hash, *, yes: YesFlag = False, as_json: JsonFlag = False) -> None:
    """Take what is in suspense as your own: it was for another program on your node."""

    async def command(runtime: Runtime) -> Output:
        reference = suspense.reference_of(payment_hash)
        confirm(f"{payment_hash} is booked as the operator's own.", yes=yes)
        return {"paymentHash": payment_hash, "keptMsat": await suspense.keep(runtime, reference)}

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['keptMsat']} msat are booked as your own.")


@cli.command("return")
def return_(
    payment_hash: Hash,
    *,
    invoice: Annotated[str, typer.Option(help="An invoice of who sent it, of the same amount.")],
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Return what is in suspense by paying an invoice; the routing fee is the house's."""

    async def command(runtime: Runtime) -> Output:
        reference = suspense.reference_of(payment_hash)
        confirm(f"{payment_hash} is paid to that invoice.", yes=yes)
        is_returned = await returns.send_back(runtime, Actor.operator(), reference, invoice)
        return {"paymentHash": payment_hash, "state": "returned" if is_returned else "returning"}

    answer = run(command)
    unknown = " (the node has not said yet; the server will find out)"
    text = f"{answer['paymentHash']} is {answer['state']}"
    show(answer, as_json=as_json, text=text + (unknown if answer["state"] == "returning" else ""))


def _facts(stray: Stray) -> dict[str, object]:
    return {
        "paymentHash": stray.name,
        "amountMsat": stray.amount_msat,
        "state": stray.state,
        "why": stray.why,
        "walletId": None if stray.wallet_id is None else str(stray.wallet_id),
        "receivedAt": stray.booked_at.isoformat(timespec="seconds"),
        "returnRequest": stray.return_request,
    }
