"""`latchkey approvals …`: payments of keys that wait for somebody to approve them."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Final
from uuid import UUID

import typer

from app.commands import finding, key_facts
from app.commands import key_options as options
from app.commands.console import JsonFlag, Output, YesFlag, confirm, run, show, table
from app.errors import InvalidInput
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services import approvals
from app.services.approvals import ApprovalOutcome
from app.services.authentication import on_behalf_of
from app.services.pages import PageRequest
from app.services.payments.approvals import ApprovalStatus

cli = typer.Typer()

_HEADINGS: Final = {
    "id": "id",
    "status": "status",
    "amount": "amount",
    "walletCurrency": "of",
    "destination": "to",
    "apiKeyId": "asked by",
    "expiresAt": "expires",
}

#: Characters of a destination that a table shows whole; a bitcoin address has 62.
_TO_MAX: Final = 64

_Decision = Callable[[Runtime, Actor, Principal, UUID], Awaitable[ApprovalOutcome]]

IdArgument = Annotated[str, typer.Argument(metavar="ID", help="Of the payment, as `list` shows.")]


@cli.command("list")
def list_(
    *,
    account: options.AccountOption,
    status: Annotated[
        str, typer.Option(help="waiting, approved, declined, expired, cancelled, or all.")
    ] = "waiting",
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 100,
    after: Annotated[str | None, typer.Option(help="Go on after this one.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List the payments of an account that wait, newest first."""

    async def command(runtime: Runtime) -> Output:
        owner = await on_behalf_of(runtime, (await finding.account(runtime, account)).id)
        begin = None if after is None else str(_id(after))
        request = PageRequest.of(first=limit, after=begin, last=None, before=None, size_max=limit)
        page = await approvals.page(runtime, owner, request, _status(status))
        return {"approvals": [_facts(one) for one in page.items], "more": page.has_next}

    answer = run(command)
    more = f"\n… more with --after {answer['approvals'][-1]['id']}" if answer["more"] else ""
    show(answer, as_json=as_json, text=table(_HEADINGS, [*map(_row, answer["approvals"])]) + more)


@cli.command()
def approve(
    approval: IdArgument,
    *,
    account: options.AccountOption,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Approve a payment, and have it made by the authority of the key that asked for it."""
    _decide(
        approval,
        account,
        approvals.approve,
        asks="The payment {} is made, and cannot be called back.",
        yes=yes,
        as_json=as_json,
    )


@cli.command()
def decline(
    approval: IdArgument,
    *,
    account: options.AccountOption,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Decline a payment that waits: what was held for it can be spent again."""
    _decide(
        approval,
        account,
        approvals.decline,
        asks="The payment {} will not be made.",
        yes=yes,
        as_json=as_json,
    )


def _decide(
    text: str, account: str, decision: _Decision, *, asks: str, yes: bool, as_json: bool
) -> None:
    """Have the operator decide, on behalf of the account; `asks` is confirmed before."""

    async def command(runtime: Runtime) -> Output:
        owner = await on_behalf_of(runtime, (await finding.account(runtime, account)).id)
        id_ = _id(text)
        confirm(asks.format(id_), yes=yes)
        return _facts(await decision(runtime, Actor.operator(owner), owner, id_))

    answer = run(command)
    show(answer, as_json=as_json, text=key_facts.in_words(answer))


def _row(one: Output) -> Output:
    """Return a row of the table, in which an invoice shows its two ends."""
    to = str(one["destination"])
    return one | {"destination": to if len(to) <= _TO_MAX else f"{to[:20]}…{to[-10:]}"}


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise InvalidInput(f"{text[:100]!r} is not the id of a payment that waits.") from None


def _status(text: str) -> ApprovalStatus | None:
    if text.lower() == "all":
        return None
    try:
        return ApprovalStatus(text.lower())
    except ValueError:
        valid = ", ".join(ApprovalStatus)
        raise InvalidInput(f"{text[:100]!r} is none of {valid}, all.") from None


def _facts(outcome: ApprovalOutcome) -> Output:
    one, made = outcome.approval, outcome.transaction
    return {
        "id": str(one.id),
        "status": one.status.name,
        "walletId": str(one.wallet_id),
        "walletCurrency": str(one.amount.currency),
        "apiKeyId": str(one.api_key_id),
        "amount": one.amount.units,
        "mostFee": one.most_fee.units,
        "destination": one.destination,
        "memo": one.memo,
        "createdAt": key_facts.moment(one.created_at),
        "expiresAt": key_facts.moment(one.expires_at),
        "transactionId": made and made.id.hex(),
        "transactionStatus": made and str(made.status),
    }
