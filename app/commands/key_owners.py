"""`latchkey key owner …`: whom API keys are for, and stopping all keys of one at once."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Final

import typer

from app.commands import finding, key_facts
from app.commands import key_options as options
from app.commands.console import JsonFlag, Output, YesFlag, confirm, run, show, table
from app.principal import Actor, KeyOwnerId
from app.process.runtime import Runtime
from app.services.authentication import on_behalf_of
from app.services.keys import owned, owners
from app.services.keys import usage as key_usage
from app.services.keys.owners import KeyOwner, OwnerEdit
from app.services.keys.spending import Window
from app.services.keys.usage import Period
from app.services.pages import PageRequest

cli = typer.Typer(no_args_is_help=True, help="Whom API keys are for; what their keys share.")

_HEADINGS: Final = {
    "externalId": "external id",
    "name": "name",
    "status": "status",
    "keyCount": "keys",
    "limits": "limits (sats)",
    "id": "id",
}
_OwnerArgument = Annotated[str, typer.Argument(metavar="OWNER", help="Its external id, or its id.")]
_OwnerName = Annotated[str | None, typer.Option(help="What to call it.")]
_IncludeFees = Annotated[
    bool | None, typer.Option(help="Whether routing fees count against the limits.")
]
_OwnerChange = Callable[[Runtime, Actor, KeyOwnerId], Awaitable[KeyOwner]]


@cli.command()
def create(
    external_id: Annotated[str, typer.Argument(help="By which your programs know it.")],
    *,
    account: options.AccountOption,
    name: _OwnerName = None,
    metadata: options.MetadataObject = None,
    limits: options.LimitList = None,
    limits_include_fees: _IncludeFees = None,
    limit: options.KindLimits = None,
    credit: options.Credits = None,
    as_json: JsonFlag = False,
) -> None:
    """Make an owner, to whom keys are given with `--owner`."""

    async def command(runtime: Runtime) -> Output:
        made = await owners.create(
            runtime,
            await _acting(runtime, account),
            external_id=external_id,
            name=name,
            metadata=options.metadata_of(metadata) or {},
            limits=options.limits_of(limits) or {},
            limits_include_fees=limits_include_fees or False,
            rate_limits=options.kind_limits_of(limit) or (),
            credited=options.credits_of(credit) or (),
        )
        return facts(made)

    answer = run(command)
    show(answer, as_json=as_json, text=_described(answer))


@cli.command("list")
def list_(
    *,
    account: options.AccountOption,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 100,
    after: Annotated[str | None, typer.Option(help="Go on after this owner.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List the owners of an account, newest first."""

    async def command(runtime: Runtime) -> Output:
        whose = (await finding.account(runtime, account)).id
        begin = None if after is None else str((await owners.find(runtime, whose, after)).id)
        request = PageRequest.of(first=limit, after=begin, last=None, before=None, size_max=limit)
        page = await owners.page(runtime, whose, request)
        return {"owners": [facts(one) for one in page.items], "more": page.has_next}

    answer = run(command)
    more = f"\n… more with --after {answer['owners'][-1]['id']}" if answer["more"] else ""
    show(answer, as_json=as_json, text=table(_HEADINGS, answer["owners"]) + more)


@cli.command("show")
def show_(
    owner: _OwnerArgument, *, account: options.AccountOption, as_json: JsonFlag = False
) -> None:
    """Show an owner, and what its keys have spent together."""

    async def command(runtime: Runtime) -> Output:
        found = await owners.find(runtime, (await finding.account(runtime, account)).id, owner)
        standing = (await owned.spent(runtime, [found.id]))[found.id]
        return facts(found) | {"budgets": key_facts.budgets(standing)}

    answer = run(command)
    told = {name: value for name, value in answer.items() if name != "budgets"}
    budgets = table(key_facts.BUDGET_HEADINGS, answer["budgets"])
    show(answer, as_json=as_json, text=f"{_described(told)}\n\n{budgets}")


@cli.command()
def usage(
    owner: _OwnerArgument,
    *,
    account: options.AccountOption,
    period: options.UsagePeriod = Period.LAST_30_DAYS,
    as_json: JsonFlag = False,
) -> None:
    """Show what all keys of an owner were used for: calls, errors, operations, days."""

    async def command(runtime: Runtime) -> Output:
        found = await owners.find(runtime, (await finding.account(runtime, account)).id, owner)
        asked = (found.id, period)
        used = (await key_usage.of_owners(runtime, [asked]))[asked]
        return key_facts.usage(used) | {"lastUsedAt": key_facts.moment(found.last_used_at)}

    answer = run(command)
    show(answer, as_json=as_json, text=key_facts.usage_shown(answer))


@cli.command()
def update(
    owner: _OwnerArgument,
    *,
    account: options.AccountOption,
    name: _OwnerName = None,
    metadata: options.MetadataObject = None,
    limits: options.LimitList = None,
    clear_limits: Annotated[bool, typer.Option("--clear-limits", help="Have none.")] = False,
    limits_include_fees: _IncludeFees = None,
    limit: options.KindLimits = None,
    clear_kind_limits: Annotated[
        bool, typer.Option("--clear-kind-limits", help="Have no limits by kind of work.")
    ] = False,
    credit: options.Credits = None,
    clear_credits: Annotated[bool, typer.Option("--clear-credits", help="Have none.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Change an owner: what is named, in place of what it had. In force everywhere at once."""

    def change(runtime: Runtime, actor: Actor, owner_id: KeyOwnerId) -> Awaitable[KeyOwner]:
        wished = {} if clear_limits else options.limits_of(limits)
        given: dict[str, Any] = {
            "name": name,
            "metadata": options.metadata_of(metadata),
            "limits": wished,
            "limits_include_fees": limits_include_fees,
            "rate_limits": () if clear_kind_limits else options.kind_limits_of(limit),
            "credited": () if clear_credits else options.credits_of(credit),
        }
        fields = {field: value for field, value in given.items() if value is not None}
        return owners.update(runtime, actor, owner_id, OwnerEdit(**fields))

    _change(owner, account, change, as_json=as_json)


@cli.command("add-credits")
def add_credits(
    owner: _OwnerArgument,
    kind: options.CreditKindArgument,
    amount: Annotated[int, typer.Argument(help="How many more.")],
    *,
    account: options.AccountOption,
    as_json: JsonFlag = False,
) -> None:
    """Add to the credits that all keys of an owner share."""

    def change(runtime: Runtime, actor: Actor, owner_id: KeyOwnerId) -> Awaitable[KeyOwner]:
        return owners.add_credits(runtime, actor, owner_id, kind, amount)

    _change(owner, account, change, as_json=as_json)


@cli.command()
def suspend(
    owner: _OwnerArgument, *, account: options.AccountOption, as_json: JsonFlag = False
) -> None:
    """Stop all keys of an owner, everywhere, until it is resumed."""
    _change(owner, account, owners.suspend, as_json=as_json)


@cli.command()
def resume(
    owner: _OwnerArgument, *, account: options.AccountOption, as_json: JsonFlag = False
) -> None:
    """Let the keys of an owner work again."""
    _change(owner, account, owners.resume, as_json=as_json)


@cli.command()
def revoke(
    owner: _OwnerArgument,
    *,
    account: options.AccountOption,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Stop all keys of an owner, everywhere and for ever."""
    confirm(f"No key of the owner {owner!r} will ever work again.", yes=yes)
    _change(owner, account, owners.revoke, as_json=as_json)


@cli.command()
def delete(
    owner: _OwnerArgument, *, account: options.AccountOption, as_json: JsonFlag = False
) -> None:
    """Delete an owner that has no keys."""
    _change(owner, account, owners.delete, as_json=as_json)


async def _acting(runtime: Runtime, account: str) -> Actor:
    whose = await finding.account(runtime, account)
    return Actor.operator(await on_behalf_of(runtime, whose.id))


def _change(owner: str, account: str, change: _OwnerChange, *, as_json: bool) -> None:
    async def command(runtime: Runtime) -> Output:
        actor = await _acting(runtime, account)
        assert actor.principal is not None
        wanted = await owners.find(runtime, actor.principal.account_id, owner)
        return facts(await change(runtime, actor, wanted.id))

    answer = run(command)
    show(answer, as_json=as_json, text=_described(answer))


def _described(answer: Output) -> str:
    """Return an owner as lines of names and values."""
    kinds = [key_facts.rate_limit_text(one) for one in answer["rateLimits"]]
    credit = [key_facts.credit_shown(one) for one in answer["credits"]]
    return key_facts.in_words(answer | {"rateLimits": kinds, "credits": credit})


def facts(owner: KeyOwner) -> Output:
    """Return everything about an owner, in GraphQL's names."""
    return {
        "id": str(owner.id),
        "externalId": owner.external_id,
        "name": owner.name,
        "metadata": dict(owner.metadata),
        "status": owner.status.value,
        "keyCount": owner.keys,
        "limits": {
            window.value: owner.limits[window] for window in Window if window in owner.limits
        },
        "limitsIncludeFees": owner.limits_include_fees,
        "rateLimits": key_facts.rate_limits(owner.rate_limits),
        "credits": key_facts.credited(owner.credits),
        "createdAt": key_facts.moment(owner.created_at),
        "lastUsedAt": key_facts.moment(owner.last_used_at),
        "suspendedAt": key_facts.moment(owner.suspended_at),
        "revokedAt": key_facts.moment(owner.revoked_at),
    }
