"""`latchkey account …`: the operator's hand on accounts, without the root key."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import typer

from app.commands.console import JsonFlag, Output, run, show, table
from app.errors import NotFound
from app.principal import AccountId, Actor
from app.process.runtime import Runtime
from app.services import audit
from app.services.accounts import admin
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account, AccountStatus, Level
from app.services.audit import AuditEvent
from app.services.pages import PageRequest

cli = typer.Typer(no_args_is_help=True, help="Accounts.")

Who = Annotated[str, typer.Argument(help="Its id, username, phone number or email address.")]
ReasonOption = Annotated[str | None, typer.Option(help="For the audit log; the owner can read it.")]
Count = Annotated[int, typer.Option("--limit", min=1, max=10_000, help="How many at most.")]


@cli.command()
def create(
    *,
    email: Annotated[str | None, typer.Option()] = None,
    phone: Annotated[str | None, typer.Option(help="In E.164 form, such as +16505550123.")] = None,
    username: Annotated[str | None, typer.Option()] = None,
    password: Annotated[str | None, typer.Option()] = None,
    as_json: JsonFlag = False,
) -> None:
    """Create an account with a BTC and a USD wallet."""

    async def command(runtime: Runtime) -> Output:
        account = await accounts.create(
            runtime, username=username, phone=phone, email=email, password=password
        )
        return {
            "accountId": str(account.id),
            "userId": str(account.user_id),
            "wallets": _wallets(account),
        }

    answer = run(command)
    wallets = "".join(f"\n{w['walletCurrency']} wallet {w['id']}" for w in answer["wallets"])
    show(answer, as_json=as_json, text=f"account {answer['accountId']}{wallets}")


@cli.command("list")
def list_(
    *,
    status: Annotated[AccountStatus | None, typer.Option(help="Only those in this state.")] = None,
    limit: Count = 100,
    after: Annotated[str | None, typer.Option(help="Go on after this account id.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List accounts, newest first."""

    async def command(runtime: Runtime) -> Output:
        request = PageRequest.of(first=limit, after=after, last=None, before=None, size_max=limit)
        page = await admin.page(runtime, request, status=status)
        return {"accounts": [_facts(account) for account in page.items], "more": page.has_next}

    answer = run(command)
    columns = ("id", "username", "phone", "email", "level", "status", "createdAt")
    more = f"\n… more with --after {answer['accounts'][-1]['id']}" if answer["more"] else ""
    show(answer, as_json=as_json, text=table(columns, answer["accounts"]) + more)


@cli.command("show")
def show_(account: Who, *, as_json: JsonFlag = False) -> None:
    """Show an account and its wallets."""

    async def command(runtime: Runtime) -> Output:
        return _facts(await _find(runtime, account))

    answer = run(command)
    show(answer, as_json=as_json, text=_described(answer))


@cli.command()
def lock(account: Who, *, reason: ReasonOption = None, as_json: JsonFlag = False) -> None:
    """Lock an account: from now on its sessions and keys may only read, everywhere."""

    async def command(runtime: Runtime) -> Output:
        found = await _find(runtime, account)
        return _facts(await admin.lock(runtime, Actor.operator(), found.id, reason=reason))

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} is {answer['status']}")


@cli.command()
def unlock(account: Who, *, reason: ReasonOption = None, as_json: JsonFlag = False) -> None:
    """Give a locked account back what it might do before."""

    async def command(runtime: Runtime) -> Output:
        found = await _find(runtime, account)
        return _facts(await admin.unlock(runtime, Actor.operator(), found.id, reason=reason))

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} is {answer['status']}")


@cli.command()
def set_level(
    account: Who,
    level: Annotated[Level, typer.Argument(case_sensitive=False)],
    *,
    as_json: JsonFlag = False,
) -> None:
    """Set how much an account may do."""

    async def command(runtime: Runtime) -> Output:
        found = await _find(runtime, account)
        return _facts(await admin.set_level(runtime, Actor.operator(), found.id, level))

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} has level {answer['level']}")


@cli.command()
def log(account: Who, *, limit: Count = 100, as_json: JsonFlag = False) -> None:
    """Show an account's audit log, newest first: who changed what about it and its keys."""

    async def command(runtime: Runtime) -> Output:
        found = await _find(runtime, account)
        request = PageRequest.of(first=limit, after=None, last=None, before=None, size_max=limit)
        page = await audit.page(runtime, found.id, request)
        return {"events": [_event(event) for event in page.items], "more": page.has_next}

    answer = run(command)
    columns = ("at", "kind", "actor", "ip", "subjectId")
    show(answer, as_json=as_json, text=table(columns, answer["events"]))


async def _find(runtime: Runtime, text: str) -> Account:
    """Return the account somebody means. Raises `NotFound`."""
    if (account_id := _uuid(text)) is not None:
        found = await admin.find(runtime, account_id=AccountId(account_id))
    elif "@" in text:
        found = await admin.find(runtime, email=text)
    elif text.startswith("+"):
        found = await admin.find(runtime, phone=text)
    else:
        found = await admin.find(runtime, username=text)
    if found is None:
        raise NotFound(f"There is no account {text}.")
    return found


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _facts(account: Account) -> Output:
    return {
        "id": str(account.id),
        "userId": str(account.user_id),
        "username": account.username,
        "phone": account.phone,
        "email": account.email,
        "level": account.level,
        "status": account.status,
        "createdAt": _time(account.created_at),
        "wallets": _wallets(account),
    }


def _described(facts: Output) -> str:
    lines = [
        f"{name:<10}{'' if value is None else value}".rstrip()
        for name, value in facts.items()
        if name != "wallets"
    ]
    return "\n".join(
        [*lines, *(f"{w['walletCurrency']:<10}wallet {w['id']}" for w in facts["wallets"])]
    )


def _wallets(account: Account) -> list[Output]:
    return [
        {"id": str(wallet.id), "walletCurrency": str(wallet.currency)} for wallet in account.wallets
    ]


def _event(event: AuditEvent) -> Output:
    return {
        "id": event.id.hex(),
        "at": _time(event.at),
        "kind": str(event.kind),
        "actor": str(event.actor_kind),
        "actorId": event.actor_id and str(event.actor_id),
        "ip": event.ip,
        "userAgent": event.user_agent,
        "requestId": event.request_id,
        "subjectId": event.subject_id and str(event.subject_id),
        "before": event.before,
        "after": event.after,
    }


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
