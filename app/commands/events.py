"""`latchkey events …`: what happened to an account, as webhooks and streams tell it."""

import asyncio
import sys
from collections.abc import Sequence
from typing import Annotated, Final

import orjson
import typer

from app.commands import finding
from app.commands import key_options as options
from app.commands.console import JsonFlag, Output, parts, run, show, shown
from app.principal import AccountId
from app.process.runtime import Runtime
from app.services.events import feed
from app.services.events.feed import Sight, ToldEvent
from app.services.outbox import BEGINNING, Cursor

cli = typer.Typer()

TypesOption = Annotated[
    str, typer.Option(help="Only these types: receive.lightning,send.onchain", metavar="TYPES")
]
AfterOption = Annotated[str, typer.Option(help="Only what came after this event.", metavar="ID")]

_LOOK_EVERY_S: Final = 1.0
_AT_ONCE: Final = 100


@cli.command("list")
def list_(
    *,
    account: options.AccountOption,
    types: TypesOption = "",
    after: AfterOption = "",
    first: Annotated[int, typer.Option(min=1, max=1_000, help="How many at most.")] = 100,
    as_json: JsonFlag = False,
) -> None:
    """List events, oldest first, from the oldest that is kept or after one of them.

    `cursor` is what to go on after: nothing appears later before it.
    """

    async def command(runtime: Runtime) -> Output:
        account_id, sight, end = await _opened(runtime, account, types, after)
        begin = end if after else BEGINNING
        found = await feed.read(runtime, account_id, sight, after=begin, first=first + 1)
        events = [_facts(told) for told in await feed.told(runtime, found[:first])]
        cursor = events[-1]["id"] if events else str(end)
        return {"events": events, "cursor": cursor, "more": len(found) > first}

    answer = run(command)
    lines = [_line(one) for one in answer["events"]]
    if answer["more"]:
        lines.append(f"… more with --after {answer['cursor']}")
    show(answer, as_json=as_json, text="\n".join(lines) or "None.")


@cli.command()
def tail(
    *,
    account: options.AccountOption,
    types: TypesOption = "",
    after: AfterOption = "",
    last: Annotated[int, typer.Option(min=0, max=1_000, help="How many at first.")] = 10,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="Go on with what comes, until Ctrl-C.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Show the last events, or what came after one, each on a line; with --json each an object."""

    async def command(runtime: Runtime) -> Output:
        account_id, sight, end = await _opened(runtime, account, types, after)
        if not after:
            found = await feed.latest(runtime, account_id, sight, last=last) if last else []
            end = found[-1].cursor if found else end
            _print(await feed.told(runtime, found), as_json=as_json)
        while after or follow:
            found = await feed.read(runtime, account_id, sight, after=end, first=_AT_ONCE)
            _print(await feed.told(runtime, found), as_json=as_json)
            end = found[-1].cursor if found else end
            if len(found) == _AT_ONCE:
                continue
            if not follow:
                break
            await asyncio.sleep(_LOOK_EVERY_S)
        return {}

    try:
        run(command)
    except KeyboardInterrupt:
        raise typer.Exit from None


async def _opened(
    runtime: Runtime, account: str, types: str, after: str
) -> tuple[AccountId, Sight, Cursor]:
    """Return whose events are wanted and which, and the cursor given or else where they end."""
    found = await finding.account(runtime, account)
    sight = Sight.whole(feed.types_of(parts(types)))
    end = Cursor.of(after) if after else await feed.end(runtime)
    return found.id, sight, end


def _print(events: Sequence[ToldEvent], *, as_json: bool) -> None:
    for told in events:
        facts = _facts(told)
        sys.stdout.write((orjson.dumps(facts).decode() if as_json else _line(facts)) + "\n")
    sys.stdout.flush()


def _facts(told: ToldEvent) -> Output:
    facts: Output = orjson.loads(told.body)
    return facts


def _line(event: Output) -> str:
    """Return an event on a line: when, what, how it stands and over how much, its id."""
    transaction = event.get("transaction")
    if transaction is None:
        what = shown(_without_gaps(event.get("data")))
    else:
        amount, currency = transaction["settlementAmount"], transaction["settlementCurrency"]
        what = f"{transaction['status']} {amount:+} {'sat' if currency == 'BTC' else 'cents'}"
    return f"{event['createdAt']}  {event['eventType']:<20}  {event['id']}  {what}"


def _without_gaps(value: object) -> object:
    """Return what there is of facts: a line has no room for what is not."""
    if not isinstance(value, dict):
        return value
    full = {name: _without_gaps(member) for name, member in value.items()}
    return {name: member for name, member in full.items() if member not in (None, "", [], {})}
