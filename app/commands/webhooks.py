"""`latchkey webhook …`: who is told of events, and where."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Annotated, Any, Final

import typer

from app.commands import finding, webhook_log
from app.commands import key_options as options
from app.commands.console import (
    JsonFlag,
    Output,
    YesFlag,
    block,
    complain,
    confirm,
    parts,
    run,
    show,
    table,
)
from app.commands.key_facts import moment
from app.commands.webhook_log import WebhookArgument
from app.principal import Actor, WalletId
from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.services.authentication import on_behalf_of
from app.services.pages import PageRequest
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import endpoints, health
from app.services.webhooks.endpoints import EndpointEdit

cli = typer.Typer()
cli.add_typer(webhook_log.cli)

Url = Annotated[str, typer.Option(help="https, to a public host.")]
Types = Annotated[
    str | None,
    typer.Option(help="Only these types, such as receive.lightning, separated by commas."),
]

_EndpointChange = Callable[[Runtime, Actor, str], Awaitable[Endpoint]]
_ALL: Final = "all"
_HEADINGS: Final = {
    "id": "id",
    "url": "url",
    "enabled": "enabled",
    "types": "types",
    "failures": "failures",
    "lastSuccessAt": "last success",
    "description": "note",
}


@cli.command("list")
def list_(
    *,
    account: options.AccountOption,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many at most.")] = 100,
    after: Annotated[str | None, typer.Option(help="Go on after this one.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List the webhook endpoints of an account and its keys, newest first."""

    async def command(runtime: Runtime) -> Output:
        owner = await on_behalf_of(runtime, (await finding.account(runtime, account)).id)
        begin = None if after is None else (await finding.webhook(runtime, after)).id
        request = PageRequest.of(first=limit, after=begin, last=None, before=None, size_max=limit)
        page = await endpoints.page(runtime, owner, request)
        return {"webhooks": [_facts(one) for one in page.items], "more": page.has_next}

    answer = run(command)
    more = f"\n… more with --after {answer['webhooks'][-1]['id']}" if answer["more"] else ""
    show(answer, as_json=as_json, text=table(_HEADINGS, answer["webhooks"]) + more)


@cli.command("show")
def show_(webhook: WebhookArgument, *, as_json: JsonFlag = False) -> None:
    """Show everything about an endpoint but its secret."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.webhook(runtime, webhook)
        [does] = await health.of(runtime, [found.id])
        return {
            **_facts(found),
            "waiting": does.waiting,
            "lastAttemptAt": moment(does.last_attempt_at),
            "lastStatus": does.last_status,
            "lastError": does.last_error,
        }

    answer = run(command)
    show(answer, as_json=as_json, text=block(answer))


@cli.command()
def create(
    *,
    account: options.AccountOption,
    url: Url,
    types: Types = None,
    wallets: options.Wallets = None,
    description: options.Description = None,
    as_json: JsonFlag = False,
) -> None:
    """Add an endpoint, told of everything unless types or wallets are named; shows its secret."""

    async def command(runtime: Runtime) -> Output:
        whose = await finding.account(runtime, account)
        owner = await on_behalf_of(runtime, whose.id)
        named = options.list_of(wallets, "--wallets")
        made, secret = await endpoints.create(
            runtime,
            Actor.operator(owner),
            url=url,
            description=description,
            types=options.list_of(types, "--types"),
            wallet_ids=None if named is None else await finding.wallets(runtime, named, whose),
        )
        return _facts(made) | {"secret": secret}

    _show_secret(run(command), as_json=as_json)


@cli.command()
def update(
    webhook: WebhookArgument,
    *,
    url: Annotated[str | None, typer.Option(help="https, to a public host.")] = None,
    types: Annotated[
        str | None, typer.Option(help="Only these, separated by commas; `all` for all.")
    ] = None,
    wallets: Annotated[
        str | None, typer.Option(help="Only these, separated by commas; `all` for all.")
    ] = None,
    description: options.Description = None,
    as_json: JsonFlag = False,
) -> None:
    """Change what an endpoint is told, and where; its secret stays."""

    async def command(runtime: Runtime) -> Output:
        found, actor = await _found(runtime, webhook)
        given: dict[str, Any] = {"url": url, "description": description}
        changes = {name: value for name, value in given.items() if value is not None}
        if types is not None:
            changes["types"] = None if types == _ALL else parts(types)
        if wallets is not None:
            changes["wallet_ids"] = await _wallets(runtime, found, wallets)
        return _facts(await endpoints.update(runtime, actor, found.id, EndpointEdit(**changes)))

    answer = run(command)
    show(answer, as_json=as_json, text=block(answer))


@cli.command()
def enable(webhook: WebhookArgument, *, as_json: JsonFlag = False) -> None:
    """Have a disabled endpoint told again, of what waits for it as well."""
    _change(webhook, endpoints.enable, as_json=as_json)


@cli.command()
def disable(webhook: WebhookArgument, *, as_json: JsonFlag = False) -> None:
    """Have nothing sent to an endpoint until it is enabled."""
    _change(webhook, endpoints.disable, as_json=as_json)


@cli.command()
def rotate(
    webhook: WebhookArgument,
    *,
    overlap: Annotated[
        int, typer.Option(help="Hours that the old secret signs as well, 168 at most.")
    ] = 24,
    as_json: JsonFlag = False,
) -> None:
    """Give an endpoint another secret, and show it; meanwhile both sign."""

    async def command(runtime: Runtime) -> Output:
        found, actor = await _found(runtime, webhook)
        rotated, secret = await endpoints.rotate(
            runtime, actor, found.id, overlap=timedelta(hours=overlap)
        )
        return _facts(rotated) | {"secret": secret}

    _show_secret(run(command), as_json=as_json)


@cli.command()
def reveal(webhook: WebhookArgument, *, as_json: JsonFlag = False) -> None:
    """Show the secret of an endpoint once more; the audit log tells of it."""

    async def command(runtime: Runtime) -> Output:
        found, actor = await _found(runtime, webhook)
        endpoint, secret = await endpoints.reveal(runtime, actor, found.id)
        return _facts(endpoint) | {"secret": secret}

    _show_secret(run(command), as_json=as_json)


@cli.command()
def delete(webhook: WebhookArgument, *, yes: YesFlag = False, as_json: JsonFlag = False) -> None:
    """Take an endpoint away, with what was still to be sent to it, and its log."""

    async def command(runtime: Runtime) -> Output:
        found, actor = await _found(runtime, webhook)
        confirm(f"Nothing will be sent to {found.url} any more, and its log goes.", yes=yes)
        await endpoints.delete(runtime, actor, found.id)
        return {"id": found.id, "deleted": True}

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} is deleted")


def _change(webhook: str, change: _EndpointChange, *, as_json: bool) -> None:
    async def command(runtime: Runtime) -> Output:
        found, actor = await _found(runtime, webhook)
        return _facts(await change(runtime, actor, found.id))

    answer = run(command)
    state = "enabled" if answer["enabled"] else "disabled"
    show(answer, as_json=as_json, text=f"{answer['id']} is {state}")


async def _found(runtime: Runtime, text: str) -> tuple[Endpoint, Actor]:
    """Return an endpoint, and the operator acting for its owner."""
    found = await finding.webhook(runtime, text)
    return found, Actor.operator(await on_behalf_of(runtime, found.account_id))


async def _wallets(runtime: Runtime, endpoint: Endpoint, text: str) -> list[WalletId] | None:
    if text == _ALL:
        return None
    owner = await accounts.get(runtime, endpoint.account_id)
    return await finding.wallets(runtime, parts(text), owner)


def _show_secret(answer: Output, *, as_json: bool) -> None:
    if not as_json:
        complain(f"{answer['url']} is told; messages are signed with the secret below.")
    show(answer, as_json=as_json, text=str(answer["secret"]))


def _facts(endpoint: Endpoint) -> Output:
    types, wallets = endpoint.types, endpoint.wallet_ids
    return {
        "id": endpoint.id,
        "accountId": str(endpoint.account_id),
        "keyId": endpoint.api_key_id and str(endpoint.api_key_id),
        "url": endpoint.url,
        "description": endpoint.description or None,
        "types": None if types is None else [str(one) for one in types],
        "walletIds": None if wallets is None else [str(one) for one in wallets],
        "enabled": endpoint.disabled_at is None,
        "disabledAt": moment(endpoint.disabled_at),
        "disabledReason": endpoint.disabled_reason,
        "oldSecretSignsUntil": moment(endpoint.old_seed_until),
        "failingSince": moment(endpoint.failing_since),
        "lastSuccessAt": moment(endpoint.last_success_at),
        "failures": endpoint.failures,
        "createdAt": moment(endpoint.created_at),
    }
