"""The command line: thin commands over the services, on the database of the server.

Every command takes `--json`: one JSON object on standard output. Logs go to standard error. Exit
codes: 0 done, 1 refused, 2 called wrongly.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Annotated, Any
from uuid import UUID

import orjson
import typer
from pydantic import ValidationError

from app.errors import DomainError
from app.runtime import Runtime
from app.settings import Settings
from app.telemetry import configure_logging

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
account_cli = typer.Typer(no_args_is_help=True, help="Accounts.")
key_cli = typer.Typer(no_args_is_help=True, help="API keys.")
sandbox_cli = typer.Typer(no_args_is_help=True, help="The simulated Lightning network.")
cli.add_typer(account_cli, name="account")
cli.add_typer(key_cli, name="key")
cli.add_typer(sandbox_cli, name="sandbox")

JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Answer = dict[str, Any]


def main() -> None:
    """Entry point of `latchkey` and `python -m app`."""
    cli()


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535)] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Processes.")] = None,
    no_demo: Annotated[bool, typer.Option("--no-demo", help="Make no demo account.")] = False,
) -> None:
    """Serve the API; prints `ready http://…` on standard output once it answers."""
    given = {"host": host, "port": port, "workers": workers}
    settings = _settings(**{name: value for name, value in given.items() if value is not None})
    from app.launch import launch

    _guarded(lambda: launch(settings, wants_demo=not no_demo))


@cli.command()
def worker() -> None:
    """Do the background work only; `serve` does it, too."""
    from app.launch import work

    settings = _settings()
    _guarded(lambda: asyncio.run(work(settings)))


@cli.command()
def migrate(*, as_json: JsonFlag = False) -> None:
    """Bring the database schema up to date."""

    async def command() -> Answer:
        from app import db
        from app.main import database

        async with database(settings) as dsn:
            return {"applied": await db.migrate(dsn)}

    settings = _settings()
    answer = _guarded(lambda: asyncio.run(command()))
    _show(answer, as_json=as_json, text=", ".join(answer["applied"]) or "Nothing to apply.")


@cli.command()
def check(*, as_json: JsonFlag = False) -> None:
    """Audit the whole ledger; exits with 1 and a list of what is wrong."""
    from app.services import checkup

    async def command(runtime: Runtime) -> Answer:
        report = await checkup.check(runtime)
        return {
            "ok": report.ok,
            "journals": report.journals,
            "entries": report.entries,
            "problems": report.problems,
        }

    answer = _run(command)
    text = f"{answer['journals']} journals, {answer['entries']} entries"
    problems = "".join(f"\n- {problem}" for problem in answer["problems"])
    _show(answer, as_json=as_json, text=f"{'ok' if answer['ok'] else 'NOT OK'}: {text}{problems}")
    if not answer["ok"]:
        raise typer.Exit(1)


@cli.command()
def schema() -> None:
    """Print the GraphQL schema in SDL."""
    from app.graphql.schema import print_sdl

    sys.stdout.write(print_sdl())


@account_cli.command("create")
def account_create(
    *,
    email: Annotated[str | None, typer.Option()] = None,
    phone: Annotated[str | None, typer.Option(help="In E.164 form, such as +16505550123.")] = None,
    username: Annotated[str | None, typer.Option()] = None,
    password: Annotated[str | None, typer.Option()] = None,
    as_json: JsonFlag = False,
) -> None:
    """Create an account with a BTC and a USD wallet."""
    from app.services import accounts

    async def command(runtime: Runtime) -> Answer:
        account = await accounts.create(
            runtime, username=username, phone=phone, email=email, password=password
        )
        return {
            "accountId": str(account.id),
            "userId": str(account.user_id),
            "wallets": [
                {"id": str(wallet.id), "walletCurrency": str(wallet.currency)}
                for wallet in account.wallets
            ],
        }

    answer = _run(command)
    wallets = "".join(f"\n{w['walletCurrency']} wallet {w['id']}" for w in answer["wallets"])
    _show(answer, as_json=as_json, text=f"account {answer['accountId']}{wallets}")


@key_cli.command("create")
def key_create(
    *,
    account: Annotated[UUID, typer.Option(help="Account id.")],
    name: Annotated[str, typer.Option()],
    scopes: Annotated[str, typer.Option(help="READ, RECEIVE, WRITE, separated by commas.")] = "",
    permissions: Annotated[str, typer.Option(help="resource:action, separated by commas.")] = "",
    wallets: Annotated[str, typer.Option(help="Only these wallet ids.")] = "",
    expires_in: Annotated[int | None, typer.Option(help="Days until the key expires.")] = None,
    ips: Annotated[str, typer.Option(help="Only from these CIDR ranges.")] = "",
    rate_limit: Annotated[int | None, typer.Option(help="Requests an hour.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Create an API key; the secret is shown this once."""
    from app import key_commands

    answer = _run(
        lambda runtime: key_commands.create(
            runtime,
            account_id=account,
            name=name,
            scopes=_parts(scopes),
            permissions=_parts(permissions),
            wallets=_parts(wallets),
            expires_in_days=expires_in,
            networks=_parts(ips),
            requests_per_hour=rate_limit,
        )
    )
    strings = "".join(f"\n{text}" for text in answer["connectionStrings"].values())
    _show(answer, as_json=as_json, text=f"{answer['secret']}{strings}")


@sandbox_cli.command("fund")
def sandbox_fund(
    *,
    wallet: Annotated[UUID, typer.Option(help="Wallet id.")],
    amount: Annotated[int, typer.Option(help="Satoshi that the outside node pays.")],
    as_json: JsonFlag = False,
) -> None:
    """Have the simulated outside node pay a wallet."""
    from app.principal import WalletId
    from app.services import events, sandbox_funds

    async def command(runtime: Runtime) -> Answer:
        balance = await sandbox_funds.fund(runtime, WalletId(wallet), amount)
        await events.flush(runtime)
        return {"balance": balance}

    answer = _run(command)
    _show(answer, as_json=as_json, text=f"balance {answer['balance']}")


def _settings(**overrides: object) -> Settings:
    try:
        settings = Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_input=False):
            place = "".join(f"LATCHKEY_{str(part).upper()}: " for part in problem["loc"][:1])
            _complain(f"{place}{problem['msg']}")
        raise typer.Exit(2) from error
    configure_logging(settings.log_level)
    return settings


def _run(command: Callable[[Runtime], Awaitable[Answer]]) -> Answer:
    """Run a command with everything open; a refusal is shown and exits with 1."""

    async def with_runtime() -> Answer:
        from app.main import open_runtime

        async with open_runtime(settings, listens=False) as runtime:
            return await command(runtime)

    settings = _settings()
    answer: Answer = _guarded(lambda: asyncio.run(with_runtime()))
    return answer


def _guarded(work: Callable[[], Any]) -> Any:
    try:
        return work()
    except (DomainError, RuntimeError, OSError) as error:
        _complain(str(error))
        raise typer.Exit(1) from error


def _show(answer: Answer, *, as_json: bool, text: str) -> None:
    sys.stdout.write(orjson.dumps(answer).decode() + "\n" if as_json else f"{text}\n")


def _complain(message: str) -> None:
    sys.stderr.write(f"latchkey: {message}\n")


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
