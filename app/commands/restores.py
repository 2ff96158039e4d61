"""`latchkey restore`: a backup into an empty database, and what keeps sends closed after it."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from app.backup import restoring
from app.commands.backups import IdentityOption
from app.commands.console import (
    JsonFlag,
    Output,
    YesFlag,
    complain,
    confirm,
    guarded,
    load_settings,
    run,
    say_where,
    show,
)
from app.database import programs
from app.errors import InvalidInput
from app.process.runtime import Runtime
from app.services import restorations
from app.services.operators import standstill
from app.services.restorations import Differences, Restoration

cli = typer.Typer()


@cli.command("file")
def restore_file(
    *,
    file: Annotated[Path, typer.Argument(help="A backup.")],
    identity: IdentityOption = None,
    other_installation: Annotated[
        bool,
        typer.Option(
            "--other-installation",
            help="Though it is of another node or key prefix than the settings name.",
        ),
    ] = False,
    suspend_keys: Annotated[
        bool,
        typer.Option(
            "--suspend-keys",
            help="Suspend every API key: those revoked after the backup would work again.",
        ),
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Restore a backup into an empty database, and check it. Sends stay closed at first."""
    settings = load_settings()
    say_where(settings)
    restored = guarded(
        lambda: asyncio.run(
            restoring.restore(settings, file, identity=identity, accepts_other=other_installation)
        )
    )
    for sentence in restored.strange:
        complain(sentence)
    report = restored.report
    answer: Output = {
        "ok": report.ok,
        "madeAt": restored.manifest.made_at.isoformat(),
        "installation": str(restored.manifest.installation),
        "applied": restored.applied,
        "journals": report.journals,
        "entries": report.entries,
        "problems": report.problems,
        "sends": "closed",
    }
    if suspend_keys:
        answer["suspendedKeys"] = run(_suspend)["suspendedKeys"]
    problems = "".join(f"\n- {problem}" for problem in report.problems)
    text = (
        f"{'ok' if report.ok else 'NOT OK'}: the books are those of {answer['madeAt']}, "
        f"{report.journals} journals, {report.entries} entries{problems}\nSends stay closed until "
        "a server has compared them with the node, or `latchkey restore accept`."
    )
    show(answer, as_json=as_json, text=text)
    if not report.ok:
        raise typer.Exit(1)


@cli.command()
def status(*, as_json: JsonFlag = False) -> None:
    """Say whether sends are closed by a restoration, and what differs from the node."""

    async def command(runtime: Runtime) -> Output:
        restoration, found = await _found(runtime)
        return _facts(restoration, found)

    answer = run(command)
    show(answer, as_json=as_json, text=_text(answer))


@cli.command()
def accept(*, yes: YesFlag = False, as_json: JsonFlag = False) -> None:
    """Open sends though books and node differ; what nothing explains is booked as your own."""

    async def command(runtime: Runtime) -> Output:
        restoration, found = await _found(runtime)
        if found is None:
            raise InvalidInput("Sends are open: there is nothing to accept.")
        answer = _facts(restoration, found)
        complain(_text(answer))
        confirm("Sends are opened, and the loss is yours.", yes=yes)
        await restorations.accept(runtime, found)
        return answer | {"sends": "open"}

    answer = run(command)
    show(answer, as_json=as_json, text="Sends are open.")


@cli.command()
def begin(*, yes: YesFlag = False, as_json: JsonFlag = False) -> None:
    """Close sends: this database was restored by PostgreSQL's own means to an older state."""

    async def command(runtime: Runtime) -> Output:
        async with runtime.connection() as connection:
            if await programs.others_live(connection, ours=runtime.pool.named_size()):
                raise InvalidInput("Servers or workers are at work on this database. Stop them.")
        confirm("Sends are closed until books and node agree, or you accept.", yes=yes)
        async with runtime.connection() as connection:
            await restorations.begin(connection, "recovery")
        return {"sends": "closed"}

    answer = run(command)
    show(answer, as_json=as_json, text="Sends are closed.")


@cli.command("suspend-keys")
def suspend_all(*, yes: YesFlag = False, as_json: JsonFlag = False) -> None:
    """Suspend every API key that works: some may have been revoked after the backup."""
    confirm("Every API key that works is suspended; their owners resume them.", yes=yes)
    answer = run(_suspend)
    show(answer, as_json=as_json, text=f"{answer['suspendedKeys']} keys were suspended.")


async def _suspend(runtime: Runtime) -> Output:
    return {"suspendedKeys": await standstill.suspend_all(runtime)}


async def _found(runtime: Runtime) -> tuple[Restoration | None, Differences | None]:
    async with runtime.connection() as connection:
        restoration = await restorations.closed(connection)
    if restoration is None:
        return None, None
    return restoration, await restorations.differences(runtime, restoration)


def _facts(restoration: Restoration | None, found: Differences | None) -> Output:
    if restoration is None or found is None:
        return {"sends": "open"}
    return {
        "sends": "closed",
        "kind": restoration.kind,
        "stateOf": restoration.state_of.isoformat(),
        "agree": found.are_none,
        **found.facts(),
        "words": found.sentences(),
    }


def _text(answer: Output) -> str:
    if answer["sends"] == "open":
        return "Sends are open."
    lines = [f"Sends are closed: the books are those of {answer['stateOf']}.", *answer["words"]]
    lines += [
        f"- {one['paymentHash']}: {one['amountMsat']} msat, {one['feeMsat']} msat fee"
        for one in answer["unknownPayments"] or ()
    ]
    return "\n".join(lines)
