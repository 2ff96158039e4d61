"""`latchkey key inspect`: what a secret is that somebody found."""

import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import Annotated, Final

import typer

from app.commands import key_facts
from app.commands.console import JsonFlag, Output, is_terminal, load_settings, run, show
from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.services.keys import inspection, secret_format

#: As much as anybody pastes; what else may come from standard input is not read.
_PASTED_BYTES_MAX: Final = 65_536


def inspect(
    secret: Annotated[
        str,
        typer.Argument(
            help="The secret, or what it was found in: a header, a line of a file, a connection "
            "string. Or - to read that from standard input: that way it is neither in the list of "
            "processes nor in the history of the shell."
        ),
    ],
    *,
    as_json: JsonFlag = False,
) -> None:
    """Say what a secret that was found is: well formed, known, working, and whose key it is.

    Nothing is asked but the database, and for a malformed one not even that. Counts as no use of
    the key. Exits with 1 unless it works.
    """
    settings = load_settings()
    found = secret_format.found_in(pasted() if secret == "-" else secret, settings.key_prefix)
    flaw = inspection.flaw(found, settings.key_prefix)

    async def command(runtime: Runtime) -> Output:
        inspected = await inspection.inspect(runtime, found)
        key = inspected.key
        owner = None if key is None else (await accounts.get(runtime, key.account_id)).username
        return {"answer": key_facts.inspection(inspected), "owner": owner}

    if flaw is None:
        told = run(command)
    else:
        told = {"answer": key_facts.inspection(inspection.malformed(flaw)), "owner": None}
    answer = told["answer"]
    show(answer, as_json=as_json, text=key_facts.inspection_shown(answer, told["owner"]))
    if not answer["works"]:
        raise typer.Exit(1)


def pasted() -> str:
    """Return what comes on standard input: a line from people, all of a file, without its BOM."""
    if is_terminal():
        sys.stderr.write("Paste what you found, then press Enter: ")
        sys.stderr.flush()
        return sys.stdin.readline(_PASTED_BYTES_MAX)
    given = sys.stdin.buffer.read(_PASTED_BYTES_MAX)
    is_utf_16 = given.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    return given.decode("utf-16" if is_utf_16 else "utf-8-sig", errors="replace")
