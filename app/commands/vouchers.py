"""`latchkey voucher …`: links by which whoever has them withdraws from a wallet."""

from typing import Annotated, Final

import typer

from app.commands import finding, key_facts
from app.commands import key_options as options
from app.commands.console import JsonFlag, Output, YesFlag, block, confirm, run, show, table
from app.principal import Actor
from app.process.runtime import Runtime
from app.services.authentication import on_behalf_of
from app.services.lnurl import vouchers
from app.services.lnurl.vouchers import Voucher
from app.services.pages import PageRequest

cli = typer.Typer()

_HEADINGS: Final = {
    "id": "id",
    "walletId": "wallet",
    "amount": "sats",
    "used": "used",
    "uses": "of",
    "status": "status",
    "expiresAt": "expires",
    "memo": "memo",
}


@cli.command()
def create(
    *,
    wallet: Annotated[
        str,
        typer.Option(help="Which pays: USER, or USER/USD; its id, or the beginning of it."),
    ],
    amount: Annotated[int, typer.Option(help="The most that a use withdraws, in satoshi.")],
    min_amount: Annotated[
        int | None, typer.Option(help="The least, in satoshi. Default: just the amount.")
    ] = None,
    uses: Annotated[int, typer.Option(help="How often it can be used.")] = 1,
    expires_in: Annotated[int | None, typer.Option(help="Days until it expires.")] = None,
    memo: Annotated[str | None, typer.Option(help="What whoever withdraws is shown.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Make a voucher, which pays by the authority of the wallet's account. Its link is money."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.wallet(runtime, wallet)
        owner = await on_behalf_of(runtime, found.account_id)
        made = await vouchers.create(
            runtime,
            Actor.operator(owner),
            owner,
            wallet_id=found.id,
            most_sat=amount,
            least_sat=min_amount,
            uses=uses,
            expires_in_days=expires_in,
            memo=memo,
        )
        return _facts(runtime, made)

    answer = run(command)
    show(answer, as_json=as_json, text=block(answer))


@cli.command("list")
def list_(
    *,
    account: options.AccountOption,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 100,
    after: Annotated[str | None, typer.Option(help="Go on after this voucher.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List the vouchers on the wallets of an account, newest first."""

    async def command(runtime: Runtime) -> Output:
        owner = await on_behalf_of(runtime, (await finding.account(runtime, account)).id)
        begin = None if after is None else str((await finding.voucher(runtime, after)).id)
        request = PageRequest.of(first=limit, after=begin, last=None, before=None, size_max=limit)
        page = await vouchers.page(runtime, list(owner.wallets), request)
        return {"vouchers": [_facts(runtime, one) for one in page.items], "more": page.has_next}

    answer = run(command)
    more = f"\n… more with --after {answer['vouchers'][-1]['id']}" if answer["more"] else ""
    show(answer, as_json=as_json, text=table(_HEADINGS, answer["vouchers"]) + more)


@cli.command()
def revoke(
    voucher: Annotated[str, typer.Argument(help="Its id, or the beginning of it.")],
    *,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """End a voucher: no payment by it begins any more, whoever made it."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.voucher(runtime, voucher)
        confirm(f"The voucher {found.id} over {found.most_sat} sats will never pay again.", yes=yes)
        owner = await on_behalf_of(runtime, found.account_id)
        ended = await vouchers.revoke(runtime, Actor.operator(owner), owner, found.id)
        return _facts(runtime, ended)

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} is {answer['status']}")


def _facts(runtime: Runtime, voucher: Voucher) -> Output:
    return {
        "id": str(voucher.id),
        "walletId": str(voucher.wallet_id),
        "keyId": voucher.key_id and str(voucher.key_id),
        "minAmount": voucher.least_sat,
        "amount": voucher.most_sat,
        "uses": voucher.uses,
        "used": voucher.used,
        "memo": voucher.memo,
        "status": str(voucher.state_at(runtime.clock.now())),
        "createdAt": key_facts.moment(voucher.created_at),
        "expiresAt": key_facts.moment(voucher.expires_at),
        "lnurl": vouchers.bech32_of(runtime, voucher),
        "link": vouchers.link_of(runtime, voucher),
    }
