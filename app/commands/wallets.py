"""`latchkey wallet …`: the wallets of an account, further ones beside its first two among them."""

from typing import Annotated

import typer

from app.commands import finding
from app.commands.accounts import Who
from app.commands.console import JsonFlag, Output, run, show, table
from app.money import Currency
from app.principal import Actor
from app.process.runtime import Runtime
from app.services.accounts import admin, named_wallets
from app.services.accounts.registry import Wallet
from app.services.payments import archiving

cli = typer.Typer()

Which = Annotated[
    str,
    typer.Argument(
        metavar="WALLET", help="USER/BTC, USER/NAME; or its id, or the beginning of it."
    ),
]
Name = Annotated[str, typer.Argument(help="Unique in the account.")]


@cli.command()
def create(
    account: Who,
    name: Name,
    *,
    currency: Annotated[
        Currency, typer.Option(case_sensitive=False, help="BTC or USD.")
    ] = Currency.BTC,
    as_json: JsonFlag = False,
) -> None:
    """Open a further wallet."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
        actor = await admin.acting_for(runtime, Actor.operator(), found.id)
        return _facts(await named_wallets.create(runtime, actor, currency=currency, name=name))

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['walletCurrency']} wallet {answer['id']}")


@cli.command("list")
def list_(
    account: Who,
    *,
    archived: Annotated[bool, typer.Option("--all", help="Also archived ones.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """List the wallets of an account, BTC first."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
        shown = (wallet for wallet in found.wallets if archived or not wallet.is_archived)
        return {
            "wallets": [
                {**_facts(wallet), "isDefault": wallet.id == found.default_wallet_id}
                for wallet in shown
            ]
        }

    answer = run(command)
    headings = {
        "id": "id",
        "walletCurrency": "currency",
        "name": "name",
        "isDefault": "default",
        "isArchived": "archived",
    }
    show(answer, as_json=as_json, text=table(headings, answer["wallets"]))


@cli.command()
def rename(wallet: Which, name: Name, *, as_json: JsonFlag = False) -> None:
    """Give a wallet a name, or another one."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.wallet(runtime, wallet)
        actor = await admin.acting_for(runtime, Actor.operator(), found.account_id)
        return _facts(await named_wallets.rename(runtime, actor, found.id, name))

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} is called {answer['name']}")


@cli.command()
def archive(
    wallet: Which,
    *,
    undo: Annotated[bool, typer.Option("--undo", help="Take it out of the archive.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Archive an empty wallet: nobody here pays from it or to it any more."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.wallet(runtime, wallet)
        actor = await admin.acting_for(runtime, Actor.operator(), found.account_id)
        return _facts(await archiving.archive(runtime, actor, found.id, archived=not undo))

    answer = run(command)
    what = "archived" if answer["isArchived"] else "not archived"
    show(answer, as_json=as_json, text=f"{answer['id']} is {what}")


def _facts(wallet: Wallet) -> Output:
    return {
        "id": str(wallet.id),
        "walletCurrency": str(wallet.currency),
        "name": wallet.name or None,
        "isArchived": wallet.is_archived,
    }
