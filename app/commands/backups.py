"""`latchkey backup`: one file of all that is needed to go on elsewhere, and whether it can be."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from app.backup import making, verifying
from app.backup.faults import BackupError
from app.backup.making import Made
from app.commands.console import JsonFlag, Output, complain, guarded, load_settings, say_where, show
from app.services.checkup import Report
from app.settings import Settings

cli = typer.Typer()

IdentityOption = Annotated[
    Path | None,
    typer.Option(help="File of the age identity that opens an encrypted backup.", metavar="FILE"),
]


@cli.command()
def make(
    *,
    target: Annotated[
        Path | None,
        typer.Argument(
            help="A file that does not exist, or a folder; LATCHKEY_BACKUP_DIR if none is named.",
            metavar="FILE|DIR",
        ),
    ] = None,
    age: Annotated[
        str | None,
        typer.Option(
            help="Encrypt to this age recipient, or to those that a file names.",
            metavar="RECIPIENT",
        ),
    ] = None,
    keep: Annotated[
        int | None, typer.Option(min=1, help="Remove all but so many backups of the folder.")
    ] = None,
    verify: Annotated[
        bool, typer.Option("--verify", help="Restore it for trial, and check its books.")
    ] = False,
    identity: IdentityOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Back up database, generated secrets and settings, while the server runs."""
    settings = load_settings()
    say_where(settings)
    recipient = age or settings.backup_recipient
    made, report = guarded(
        lambda: asyncio.run(_make(settings, target, recipient, keep, identity, verifies=verify))
    )
    answer: Output = {
        "path": str(made.path),
        "bytes": made.bytes,
        "encrypted": made.is_encrypted,
        "madeAt": made.manifest.made_at.isoformat(),
        "installation": str(made.manifest.installation),
        "rows": sum(one.rows for one in made.manifest.tables.values()),
        "removed": made.removed,
    }
    if report is not None:
        answer |= {"verified": report.ok, "problems": report.problems}
    if not made.is_encrypted:
        complain(
            "it is not encrypted: whoever reads it has the key pepper, and all of the accounts. "
            "--age encrypts it."
        )
    text = f"{made.path} ({made.bytes:,} bytes, {answer['rows']:,} rows)"
    show(answer, as_json=as_json, text=text + ("" if report is None else _verdict(report)))
    if report is not None and not report.ok:
        raise typer.Exit(1)


@cli.command("verify")
def verify_file(
    *,
    file: Annotated[Path, typer.Argument(help="A backup.")],
    identity: IdentityOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Restore a backup for trial into a server of its own, and check its books."""
    settings = load_settings()
    manifest, report = guarded(
        lambda: asyncio.run(verifying.verify(settings, file, identity=identity))
    )
    answer: Output = {
        "ok": report.ok,
        "madeAt": manifest.made_at.isoformat(),
        "installation": str(manifest.installation),
        "latchkey": manifest.latchkey,
        "journals": report.journals,
        "entries": report.entries,
        "problems": report.problems,
    }
    show(answer, as_json=as_json, text=f"{file}{_verdict(report)}")
    if not report.ok:
        raise typer.Exit(1)


async def _make(
    settings: Settings,
    target: Path | None,
    recipient: str | None,
    keep: int | None,
    identity: Path | None,
    *,
    verifies: bool,
) -> tuple[Made, Report | None]:
    where = target or settings.backup_dir
    if where is None:
        raise BackupError("Say where: a file, a folder, or LATCHKEY_BACKUP_DIR.")
    # A disk that is not mounted, say: a file in its place would be all that there ever is.
    if (target is None or keep is not None) and not where.is_dir():
        raise BackupError(f"There is no folder {where}. Make it, or name another.")
    if verifies and recipient is not None and identity is None:
        raise BackupError(
            "To verify an encrypted backup it has to be opened: name the age identity with "
            "--identity, or run `latchkey backup verify` where that is kept."
        )
    # What would be removed may be all that is good, until the new one is known to be.
    made = await making.make(settings, where, recipient=recipient, keep=None if verifies else keep)
    if not verifies:
        return made, None
    _, report = await verifying.verify(settings, made.path, identity=identity)
    if report.ok:
        made = await making.settle(settings, where, made, keep=keep)
    return made, report


def _verdict(report: Report) -> str:
    problems = "".join(f"\n- {problem}" for problem in report.problems)
    verdict = "restored, and its books are right" if report.ok else "NOT OK"
    return f": {verdict} ({report.journals} journals, {report.entries} entries){problems}"
