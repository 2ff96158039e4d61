"""`latchkey account …`: the operator's hand on accounts, without the root key."""

from datetime import datetime
from typing import Annotated, Final

import typer

from app.commands import finding
from app.commands.console import JsonFlag, Output, block, complain, run, show, table
from app.principal import Actor
from app.process.runtime import Runtime
from app.services import audit
from app.services.accounts import admin, sessions
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account, AccountStatus, Level
from app.services.accounts.sessions import LiveSession
from app.services.audit import AuditEvent
from app.services.logins import identities, password_change
from app.services.pages import PageRequest

cli = typer.Typer()

Who = Annotated[
    str,
    typer.Argument(
        help="Its username, phone number, email address, id or the beginning of its id."
    ),
]
_WORDS: Final = {"userId": "user id", "createdAt": "created"}
ReasonOption = Annotated[str | None, typer.Option(help="For the audit log; the owner can read it.")]
Count = Annotated[int, typer.Option("--limit", min=1, max=10_000, help="How many at most.")]


@cli.command()
def create(
    *,
    email: Annotated[str | None, typer.Option()] = None,
    phone: Annotated[str | None, typer.Option(help="In E.164 form, such as +16505550123.")] = None,
    username: Annotated[str | None, typer.Option()] = None,
    password: Annotated[str | None, typer.Option()] = None,
    level: Annotated[
        Level,
        typer.Option(case_sensitive=False, help="How much it may do; THREE has no daily limits."),
    ] = Level.THREE,
    as_json: JsonFlag = False,
) -> None:
    """Create an account with a BTC and a USD wallet."""

    async def command(runtime: Runtime) -> Output:
        account = await accounts.create(
            runtime, username=username, phone=phone, email=email, password=password, level=level
        )
        return {
            "accountId": str(account.id),
            "userId": str(account.user_id),
            "wallets": _wallets(account),
        }

    answer = run(command)
    if phone is None and password is None and email is None:
        name = username or finding.short(answer["accountId"])
        complain(
            "nobody can log in to it, for that takes a phone, an email address or a password; "
            f"make a key for it: latchkey key create --account {name} --name …"
        )
    wallets = "".join(f"\n{w['walletCurrency']} wallet {w['id']}" for w in answer["wallets"])
    show(answer, as_json=as_json, text=f"account {answer['accountId']}{wallets}")


@cli.command("list")
def list_(
    *,
    status: Annotated[AccountStatus | None, typer.Option(help="Only those in this state.")] = None,
    limit: Count = 100,
    after: Annotated[str | None, typer.Option(help="Go on after this account.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List accounts, newest first."""

    async def command(runtime: Runtime) -> Output:
        begin = None if after is None else str((await finding.account(runtime, after)).id)
        request = PageRequest.of(first=limit, after=begin, last=None, before=None, size_max=limit)
        page = await admin.page(runtime, request, status=status)
        return {"accounts": [_facts(account) for account in page.items], "more": page.has_next}

    answer = run(command)
    headings = {
        "id": "id",
        "username": "username",
        "phone": "phone",
        "email": "email",
        "level": "level",
        "status": "status",
        "createdAt": "created",
    }
    more = f"\n… more with --after {answer['accounts'][-1]['id']}" if answer["more"] else ""
    show(answer, as_json=as_json, text=table(headings, answer["accounts"]) + more)


@cli.command("show")
def show_(account: Who, *, as_json: JsonFlag = False) -> None:
    """Show an account and its wallets."""

    async def command(runtime: Runtime) -> Output:
        return _facts(await finding.account(runtime, account))

    answer = run(command)
    show(answer, as_json=as_json, text=_described(answer))


@cli.command()
def lock(account: Who, *, reason: ReasonOption = None, as_json: JsonFlag = False) -> None:
    """Lock an account: from now on its sessions and keys may only read, everywhere."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
        return _facts(await admin.lock(runtime, Actor.operator(), found.id, reason=reason))

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} is {answer['status']}")


@cli.command()
def unlock(account: Who, *, reason: ReasonOption = None, as_json: JsonFlag = False) -> None:
    """Give a locked account back what it might do before."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
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
        found = await finding.account(runtime, account)
        return _facts(await admin.set_level(runtime, Actor.operator(), found.id, level))

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} has level {answer['level']}")


@cli.command("sessions")
def sessions_(account: Who, *, as_json: JsonFlag = False) -> None:
    """List where an account is logged in, the last used first."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
        listed = await sessions.list_of(runtime, found.id)
        return {"sessions": [_session(one) for one in listed]}

    answer = run(command)
    headings = {
        "id": "id",
        "createdAt": "since",
        "lastUsedAt": "last used",
        "ip": "from",
        "userAgent": "with",
    }
    show(answer, as_json=as_json, text=table(headings, answer["sessions"]))


@cli.command()
def end_sessions(account: Who, *, as_json: JsonFlag = False) -> None:
    """End all sessions of an account, everywhere; its keys go on working."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
        ended = await sessions.end_all(runtime, found.id, Actor.operator())
        return {"id": str(found.id), "ended": ended}

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['ended']} sessions of {answer['id']} ended")


@cli.command()
def set_password(
    account: Who,
    *,
    password: Annotated[str, typer.Option(prompt=True, hide_input=True, confirmation_prompt=True)],
    as_json: JsonFlag = False,
) -> None:
    """Set the password of an account, which is asked for unless given; all its sessions end."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
        await password_change.set_for(runtime, Actor.operator(), found.id, password)
        return {"id": str(found.id)}

    answer = run(command)
    show(answer, as_json=as_json, text=f"{answer['id']} has a new password")


@cli.command()
def remove_totp(account: Who, *, as_json: JsonFlag = False) -> None:
    """Turn the second factor of an account off, whose owner has lost it."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
        removed = await identities.disable_totp_for(runtime, Actor.operator(), found.id)
        return {"id": str(found.id), "removed": removed}

    answer = run(command)
    what = "has no second factor any more" if answer["removed"] else "had no second factor"
    show(answer, as_json=as_json, text=f"{answer['id']} {what}")


@cli.command()
def log(account: Who, *, limit: Count = 100, as_json: JsonFlag = False) -> None:
    """Show an account's audit log, newest first: who changed what about it and its keys."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.account(runtime, account)
        request = PageRequest.of(first=limit, after=None, last=None, before=None, size_max=limit)
        page = await audit.page(runtime, found.id, request)
        return {"events": [_event(event) for event in page.items], "more": page.has_next}

    answer = run(command)
    headings = {
        "at": "time",
        "kind": "what",
        "actor": "by",
        "ip": "from",
        "subjectId": "key or session",
    }
    more = "\n… older ones with a larger --limit" if answer["more"] else ""
    show(answer, as_json=as_json, text=table(headings, answer["events"]) + more)


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
    rows = {name: value for name, value in facts.items() if name != "wallets"}
    rows |= {f"{one['walletCurrency']} wallet": one["id"] for one in facts["wallets"]}
    return block({_WORDS.get(name, name): value for name, value in rows.items()})


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
        "derivedKey": event.derived_by
        and {"id": str(event.derived_by.id), "label": event.derived_by.label},
        "ip": event.ip,
        "userAgent": event.user_agent,
        "requestId": event.request_id,
        "subjectId": event.subject_id and str(event.subject_id),
        "before": event.before,
        "after": event.after,
    }


def _session(session: LiveSession) -> Output:
    return {
        "id": str(session.id),
        "createdAt": _time(session.created_at),
        "lastUsedAt": _time(session.last_used_at),
        "expiresAt": _time(session.expires_at),
        "ip": session.ip,
        "userAgent": session.user_agent,
        "awaitsTotp": session.awaits_second_factor,
    }


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
