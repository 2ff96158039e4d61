"""`latchkey key scan`: which keys of this server stand in files, and in a repository's history."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from app.commands import scan_sources
from app.commands.console import (
    JsonFlag,
    Output,
    YesFlag,
    complain,
    confirm,
    guarded,
    load_settings,
    run,
    show,
    table,
)
from app.commands.scan_sources import FoundAt, Haul
from app.process.runtime import Runtime
from app.services import leaks
from app.services.keys import inspection, secret_format
from app.services.keys.inspection import Inspection, Standing
from app.services.leaks import Leak, LeakAction

_HEADINGS: Final = {"where": "where", "secret": "secret", "status": "status", "key": "key"}
#: How many keys are listed unless all are asked for; those that work come first.
_SHOWN_MAX: Final = 20
_OFFLINE: Final = "WELL_FORMED"
#: With these somebody can do something, now or once the key is resumed.
_DANGEROUS: Final = frozenset({Standing.ACTIVE, Standing.SUSPENDED})


def scan(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="PATH…",
            help="Files and folders, - for standard input; with --git repositories. Default: this.",
        ),
    ] = None,
    *,
    git: Annotated[
        bool,
        typer.Option(
            "--git",
            help="All of the history of a git repository instead of its files: every version of "
            "every file, messages, also what no branch leads to any more.",
        ),
    ] = False,
    offline: Annotated[
        bool, typer.Option("--offline", help="Ask no database: say what is well formed.")
    ] = False,
    revoke: Annotated[
        bool,
        typer.Option("--revoke", help="Revoke, for ever, the keys that work or would if resumed."),
    ] = False,
    every: Annotated[
        bool,
        typer.Option("--all", help="Every place of every key; --json has all of them anyway."),
    ] = False,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Find keys of this server where none should be: what works is said with the key that it is of.

    Derived ones, too: of these `--revoke` ends what was found, and not the key that it comes of.

    Nothing but the database is asked, no key counts as used, and no secret is printed. What is
    compressed, or in base64, is not looked into. Exits with 1 if a key was found that works, or
    would if it was resumed; offline, if any was found.
    """
    haul = Haul(load_settings().key_prefix)
    look = scan_sources.history if git else scan_sources.files
    guarded(lambda: [look(haul, str(path)) for path in paths or [Path()]])
    secrets = list(dict.fromkeys(secret for _, secret in haul.found))

    async def command(runtime: Runtime) -> Output:
        return {secret: await inspection.inspect(runtime, secret) for secret in secrets}

    async def revoking(runtime: Runtime) -> Output:
        for place, secret in haul.found:
            leak = Leak(secret=secret, url=str(place), source="latchkey key scan")
            if secret in dangerous:
                await leaks.report(runtime, leak, LeakAction.REVOKE)
        return {}

    known = {} if offline or not secrets else run(command)
    dangerous = {secret for secret, one in known.items() if one.standing in _DANGEROUS}
    answer = _answer(haul, known)
    show(answer, as_json=as_json, text=_text(answer, haul, every=every))
    if revoke and dangerous:
        confirm(f"{len(dangerous)} keys will never work again.", yes=yes)
        run(revoking)
        complain(f"{len(dangerous)} keys are revoked.")
    for skipped in haul.skipped:
        complain(f"not looked at: {skipped}")
    if dangerous or (offline and haul.found):
        raise typer.Exit(1)


def _answer(haul: Haul, known: dict[str, Inspection]) -> Output:
    return {
        "found": [_facts(place, secret, known.get(secret)) for place, secret in haul.found],
        "more": haul.more,
        "sources": haul.sources,
        "bytes": haul.size,
        "skipped": haul.skipped,
    }


def _facts(place: FoundAt, secret: str, inspected: Inspection | None) -> Output:
    key = None if inspected is None else inspected.key
    return {
        "path": place.path,
        "line": place.line,
        "commit": place.commit,
        "object": place.blob,
        "preview": f"{secret_format.shown_start(secret)}…{secret_format.shown_end(secret)}",
        "status": _OFFLINE if inspected is None else inspected.standing.value,
        "works": None if inspected is None else inspected.standing is Standing.ACTIVE,
        "apiKey": key and {"id": str(key.id), "name": key.name, "accountId": str(key.account_id)},
        "derivedId": str(inspected.derived_id) if inspected and inspected.derived_id else None,
    }


def _text(answer: Output, haul: Haul, *, every: bool) -> str:
    if not haul.found:
        return f"No key in {answer['sources']} places, {answer['bytes']} bytes."
    places: dict[str, list[str]] = {}
    facts: dict[str, Output] = {}
    for (place, secret), fact in zip(haul.found, answer["found"], strict=True):
        places.setdefault(secret, []).append(str(place))
        facts[secret] = fact
    ordered = sorted(facts, key=lambda secret: facts[secret]["status"] not in _DANGEROUS)
    shown = ordered if every else ordered[:_SHOWN_MAX]
    rows = [
        _row(facts[secret], place)
        for secret in shown
        for place in (places[secret] if every else [_where(places[secret])])
    ]
    left = len(ordered) - len(shown)
    more = f"\n… and {left} more keys: --all shows every place of each" if left else ""
    more += f"\n… and {answer['more']} more" if answer["more"] else ""
    return f"{table(_HEADINGS, rows)}{more}\n\n{_sum(answer['found'])}"


def _row(fact: Output, where: str) -> Output:
    key = fact["apiKey"] and _named(fact)
    return {"where": where, "secret": fact["preview"], "status": fact["status"], "key": key}


def _where(places: Sequence[str]) -> str:
    """Return the first of some places, and how many more there are."""
    more = len(places) - 1
    return f"{places[0]} and {more} more" if more else places[0]


def _named(fact: Output) -> str:
    key, derived_id = fact["apiKey"], fact["derivedId"]
    derived = "" if derived_id is None else f", derived: {derived_id}"
    return f"{key['name']} ({key['id']}){derived}"


def _sum(found: Sequence[Output]) -> str:
    keys = {fact["preview"]: fact["status"] for fact in found}
    counts = Counter(keys.values())
    words = ", ".join(f"{number} {status}" for status, number in sorted(counts.items()))
    advice = " Revoke or rotate what works; taking it out of the files is not enough."
    return f"{len(keys)} keys: {words}.{advice if Standing.ACTIVE.value in counts else ''}"
