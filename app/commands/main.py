"""The command line: thin commands over the services, on the database of the server.

Every command takes `--json`: one JSON object on standard output. Logs go to standard error. Exit
codes: 0 done, 1 refused, 2 called wrongly.
"""

from __future__ import annotations

import asyncio
import sys
from importlib.metadata import version
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import groups
from app.commands.console import (
    JsonFlag,
    Output,
    YesFlag,
    complain,
    confirm,
    guarded,
    load_settings,
    run,
    say_if_new,
    say_where,
    show,
)
from app.process import collector

if TYPE_CHECKING:
    from app.process.runtime import Runtime
    from app.settings import Settings

cli = typer.Typer(no_args_is_help=True, add_completion=True, pretty_exceptions_enable=False)
sandbox_cli = typer.Typer(no_args_is_help=True, help="The simulated Lightning network.")
groups.add(cli, "backup", "backups", "Backups: made, and tried.", default="make")
groups.add(cli, "restore", "restores", "Restoring a backup, and after it.", default="file")
groups.add(cli, "database", "databases", "The database that the books are kept in.")
groups.add(cli, "account", "accounts", "Accounts.")
groups.add(cli, "events", "events", "What happened to an account.")
groups.add(cli, "key", "keys", "API keys of any account.")
groups.add(cli, "node", "node", "The node behind the server.")
groups.add(cli, "receipts", "receipts", "What came in and could be credited to nobody.")
groups.add(cli, "approvals", "approvals", "Payments that wait for somebody to approve them.")
groups.add(cli, "voucher", "vouchers", "Links by which others withdraw from a wallet.")
groups.add(cli, "wallet", "wallets", "Wallets.")
groups.add(cli, "webhook", "webhooks", "Who is told of events, and where.")
cli.add_typer(sandbox_cli, name="sandbox")


def _show_version(*, wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"latchkey {version('latchkey')}\n")
        raise typer.Exit


def main() -> None:
    """Entry point of `latchkey` and `python -m app`."""
    collector.wait()
    cli()


@cli.callback()
def options(
    *,
    version: Annotated[  # typer calls back
        bool,
        typer.Option("--version", help="Show the version.", is_eager=True, callback=_show_version),
    ] = False,
) -> None:
    """Run and look after a Lightning wallet server that speaks the Blink API."""


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535)] = None,
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="Processes.")] = None,
    no_demo: Annotated[bool, typer.Option("--no-demo", help="Make no demo account.")] = False,
) -> None:
    """Serve the API; prints `ready http://…` on standard output once it answers."""
    given = {"host": host, "port": port, "workers": workers}
    settings = load_settings(**{name: value for name, value in given.items() if value is not None})
    from app.commands.launch import launch

    say_if_new(settings)
    # What it has is made up, and everybody knows its phone and code.
    wants_demo = settings.node == "sandbox" and not no_demo
    guarded(lambda: launch(settings, wants_demo=wants_demo))


@cli.command()
def worker(
    host: Annotated[str | None, typer.Option(help="Address to listen on, with --port.")] = None,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="Answer /healthz, /readyz and /metrics there."),
    ] = None,
) -> None:
    """Do the background work only; `serve` does it, too."""
    from app.commands.launch import work

    given = {"worker_host": host, "worker_port": port}
    settings = load_settings(**{name: value for name, value in given.items() if value is not None})
    say_where(settings)
    guarded(lambda: work(settings))


@cli.command()
def migrate(
    *,
    after: Annotated[
        bool, typer.Option("--after", help="Also what comes after the last older process ended.")
    ] = False,
    create: Annotated[
        bool, typer.Option("--create", help="Make an embedded database if there is none.")
    ] = False,
    plan: Annotated[
        bool,
        typer.Option("--plan", help="Only say what it would do: locks, tables, about how long."),
    ] = False,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Bring the database schema up to date, while older versions go on working."""
    from app.database import migrations
    from app.startup import database, direct_address

    async def command() -> migrations.Migrated:
        async with database(settings, creates=create) as dsn:
            return await migrations.migrate(direct_address(settings, dsn), after=after)

    settings = load_settings()
    say_where(settings)
    if plan:
        _show_plan(settings, after=after, as_json=as_json)
        return
    if create:
        say_if_new(settings)
    if after:
        confirm("The version before this one will not work on this database any more.", yes=yes)
    migrated: migrations.Migrated = guarded(lambda: asyncio.run(command()))
    answer: Output = {"applied": migrated.applied}
    text = ", ".join(migrated.applied) or "Nothing to apply."
    if migrated.waiting:
        answer["waiting"] = migrated.waiting
        text += f"\nWaiting for `latchkey migrate --after`: {', '.join(migrated.waiting)}"
    show(answer, as_json=as_json, text=text)
    if migrated.older:
        complain(
            "What comes after this version cannot be applied while older ones are connected: "
            f"{'; '.join(migrated.older)}. Stop them and try again."
        )
        raise typer.Exit(1)


def _show_plan(settings: Settings, *, after: bool, as_json: bool) -> None:
    from app.commands import migration_plan
    from app.database.migration_plan import MigrationPlan, plan
    from app.startup import direct_database

    async def command() -> MigrationPlan:
        async with direct_database(settings, creates=False) as dsn:
            return await plan(dsn, after=after)

    found: MigrationPlan = guarded(lambda: asyncio.run(command()))
    show(migration_plan.facts(found), as_json=as_json, text=migration_plan.text(found))


@cli.command()
def check(
    *,
    incremental: Annotated[
        bool,
        typer.Option(
            "--incremental", help="Only what came after the last check that found nothing wrong."
        ),
    ] = False,
    with_node: Annotated[
        bool,
        typer.Option("--node", help="Only compare with the node, and say what explains it."),
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Audit the whole ledger; exits with 1 and a list of what is wrong.

    Says on standard error what it is looking at, what is right in the books and yet for a person
    to look at, and what the dealer owes dollar wallets and has against it. It takes as long as it
    takes, and nobody waits for it.
    """
    from app.money import sat_floor
    from app.services import checkup
    from app.services.payments import attention

    if with_node:
        _check_node(as_json=as_json)
        return
    claims = count(1)

    def told(claim: str) -> None:
        sys.stderr.write(f"{next(claims)} of {checkup.CLAIMS}: {claim}\n")
        sys.stderr.flush()

    async def command(runtime: Runtime) -> Output:
        report = await checkup.check(runtime, incremental=incremental, told=told)
        for what, number in (await attention.needed(runtime)).counts().items():
            if number:
                complain(f"{number} {what.replace('_', ' ')}")
        owed, held = report.exposure.owed_cents, sat_floor(report.exposure.held_msat)
        if owed or held:
            complain(f"the dealer owes {owed} cents and has {held} sat")
        answer: Output = {
            "ok": report.ok,
            "journals": report.journals,
            "entries": report.entries,
            "problems": report.problems,
        }
        return answer if report.since is None else answer | {"since": report.since.isoformat()}

    answer = run(command)
    text = f"{answer['journals']} journals, {answer['entries']} entries"
    text += f" since {answer['since']}" if "since" in answer else ""
    problems = "".join(f"\n- {problem}" for problem in answer["problems"])
    show(answer, as_json=as_json, text=f"{'ok' if answer['ok'] else 'NOT OK'}: {text}{problems}")
    if not answer["ok"]:
        raise typer.Exit(1)


def _check_node(*, as_json: bool) -> None:
    from app.commands import node_facts
    from app.services import comparison, solvency
    from app.services.prices import feed

    async def command(runtime: Runtime) -> Output:
        await feed.ready(runtime)
        found, words = await comparison.node(runtime)
        problems = [wrong] if (wrong := comparison.problem(runtime, found)) is not None else []
        seen = await solvency.look(runtime)
        if seen.short_msat and runtime.settings.solvency_mode != "off":
            problems.append(f"the node holds {seen.short_msat} msat less than is owed to wallets")
        answer = node_facts.facts(found) | {"owedMsat": seen.owed_msat, "words": words}
        return {"ok": not problems, **answer, "problems": problems}

    answer = run(command)
    problems = "".join(f"\n- {problem}" for problem in answer["problems"])
    text = f"{'ok' if answer['ok'] else 'NOT OK'}\n{node_facts.text(answer)}{problems}"
    show(answer, as_json=as_json, text=text)
    if not answer["ok"]:
        raise typer.Exit(1)


@cli.command()
def doctor(*, as_json: JsonFlag = False) -> None:
    """Look at everything a server needs; say what is wrong, and how to mend it.

    Settings, database, node and its credential, money, Redis, clock, public URL, disk, backups. The
    server may run or not; nothing is changed. Exits with 1 if there is a problem.
    """
    from app.commands.diagnosis import diagnose

    diagnose(as_json=as_json)


@cli.command()
def init(
    *,
    systemd: Annotated[
        bool, typer.Option("--systemd", help="As a service of systemd; to be run as root.")
    ] = False,
    worker: Annotated[
        bool, typer.Option("--worker", help="With a service for `latchkey worker`, too.")
    ] = False,
    socket: Annotated[
        bool,
        typer.Option("--socket", help="With a socket that systemd holds while it starts anew."),
    ] = False,
    root: Annotated[
        Path, typer.Option(help="Write below this folder, as packagers do.", metavar="FOLDER")
    ] = Path("/"),
    force: Annotated[
        bool, typer.Option("--force", help="Write over units that say something else.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Write the files by which this installation runs as a service, and say what to do next.

    The units, `latchkey` for commands, a file for settings and a folder for secrets.
    """
    from app.commands import service_files

    def written() -> list[str]:
        program = service_files.program()
        return service_files.write(
            program, root, with_worker=worker, with_socket=socket, force=force
        )

    if not systemd:
        complain("Say what it is to be a service of: --systemd.")
        raise typer.Exit(2)
    answer: Output = {
        "written": guarded(written),
        "next": service_files.next_steps(with_worker=worker, with_socket=socket),
    }
    files = "".join(f"wrote {path}\n" for path in answer["written"]) or "All is there already.\n"
    steps = "".join(f"\n  {step}" for step in answer["next"])
    show(answer, as_json=as_json, text=f"{files}Next:{steps}")


@cli.command()
def schema(*, as_json: JsonFlag = False) -> None:
    """Print the GraphQL schema in SDL."""
    from app.graphql.schema import print_sdl

    sdl = print_sdl()
    if as_json:
        show({"sdl": sdl}, as_json=True, text="")
    else:
        sys.stdout.write(sdl)


@sandbox_cli.command("fund")
def sandbox_fund(
    *,
    wallet: Annotated[
        str,
        typer.Option(
            help="USER, USER/USD or USER/NAME; or its id, or the beginning of it.", metavar="WALLET"
        ),
    ],
    amount: Annotated[int, typer.Option(help="Satoshi that the outside node pays.")],
    as_json: JsonFlag = False,
) -> None:
    """Have the simulated outside node pay a wallet."""
    from app.commands import finding
    from app.money import Currency
    from app.services import sandbox_funds
    from app.services.events import relay

    async def command(runtime: Runtime) -> Output:
        found = await finding.wallet(runtime, wallet)
        balance = await sandbox_funds.fund(runtime, found.id, amount)
        await relay.flush(runtime)
        units.append("cents" if found.currency is Currency.USD else "sats")
        return {"balance": balance}

    units: list[str] = []
    answer = run(command)
    show(answer, as_json=as_json, text=f"balance {answer['balance']} {''.join(units)}")
