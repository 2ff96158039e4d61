"""`latchkey webhook deliveries|redeliver|test`: what was sent, sending it again, trying it out."""

from typing import Annotated, Final

import typer

from app.commands import finding
from app.commands import key_options as options
from app.commands.console import JsonFlag, Output, complain, run, show, table
from app.commands.key_facts import moment
from app.principal import Actor
from app.process.runtime import Runtime
from app.services.authentication import on_behalf_of
from app.services.event_types import EventType
from app.services.events import relay as events
from app.services.outbox import Cursor
from app.services.pages import PageRequest
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import log
from app.services.webhooks.log import DeliveryState, LoggedDelivery

cli = typer.Typer()

WebhookArgument = Annotated[
    str,
    typer.Argument(
        metavar="WEBHOOK", help="Its id, or the beginning of it: ep_ and 4 characters or more."
    ),
]

_HEADINGS: Final = {
    "id": "event",
    "type": "type",
    "state": "state",
    "tries": "tries",
    "lastStatus": "status",
    "lastError": "error",
    "nextTryAt": "next try",
}


@cli.command()
def deliveries(
    webhook: WebhookArgument,
    *,
    state: Annotated[DeliveryState | None, typer.Option(help="Only these.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000, help="How many at most.")] = 50,
    after: Annotated[str | None, typer.Option(help="Go on after this event.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Show what was or is to be sent to an endpoint, and how that went, the newest first."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.webhook(runtime, webhook)
        request = PageRequest.of(first=limit, after=after, last=None, before=None, size_max=limit)
        page = await log.page(runtime, found.id, request, state)
        return {"deliveries": [_facts(one) for one in page.items], "more": page.has_next}

    answer = run(command)
    more = f"\n… more with --after {answer['deliveries'][-1]['id']}" if answer["more"] else ""
    show(answer, as_json=as_json, text=table(_HEADINGS, answer["deliveries"]) + more)


@cli.command()
def redeliver(
    webhook: WebhookArgument,
    event: Annotated[str | None, typer.Argument(help="The event, evt_….")] = None,
    *,
    failed_since: Annotated[
        str | None,
        typer.Option(help="All that was given up of what was made since then: 2027-01-31T12:00Z."),
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Have one event sent again, or all that failed since a moment; with the same id and body."""
    if (event is None) == (failed_since is None):
        complain("Name either an event or --failed-since.")
        raise typer.Exit(2)

    async def command(runtime: Runtime) -> Output:
        found, actor = await _found(runtime, webhook)
        if event is not None:
            again = await log.redeliver(runtime, actor, found.id, Cursor.of(event))
            return {"redelivered": 1, "delivery": _facts(again)}
        since = options.moment_of(None, failed_since, runtime.clock.now())
        assert since is not None
        return {"redelivered": await log.redeliver_failed(runtime, actor, found.id, since)}

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['redelivered']} to be sent again")


@cli.command("test")
def send_test(
    webhook: WebhookArgument,
    *,
    type_: Annotated[
        str, typer.Option("--type", help="The type whose sample is sent.")
    ] = EventType.WEBHOOK_TEST.value,
    as_json: JsonFlag = False,
) -> None:
    """Have the sample of a type sent to an endpoint, marked as a test."""

    async def command(runtime: Runtime) -> Output:
        found, actor = await _found(runtime, webhook)
        sent = await log.send_test(runtime, actor, found.id, type_)
        await events.flush(runtime)
        return _facts(sent)

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} ({answer['type']}) is to be sent")


async def _found(runtime: Runtime, text: str) -> tuple[Endpoint, Actor]:
    """Return an endpoint, and the operator acting for its owner."""
    found = await finding.webhook(runtime, text)
    return found, Actor.operator(await on_behalf_of(runtime, found.account_id))


def _facts(delivery: LoggedDelivery) -> Output:
    last = delivery.attempts[0] if delivery.attempts else None
    return {
        "id": str(delivery.cursor),
        "type": str(delivery.type),
        "state": str(delivery.state),
        "createdAt": moment(delivery.created_at),
        "endedAt": moment(delivery.ended_at),
        "nextTryAt": moment(delivery.due_at),
        "tries": delivery.tries,
        "lastStatus": last and last.status,
        "lastError": last and last.error,
        "lastLatencyMs": last and last.latency_ms,
        "attempts": [
            {
                "number": one.number,
                "at": moment(one.at),
                "status": one.status,
                "error": one.error,
                "latencyMs": one.latency_ms,
                "answerHead": one.answer_head,
            }
            for one in delivery.attempts
        ],
        "body": delivery.body,
    }
