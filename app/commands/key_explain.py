"""`latchkey key explain`: whether a key may run an operation now, and if not, what forbids it."""

import sys
from typing import Annotated, Final
from uuid import UUID

import typer

from app.commands import finding, key_inspection
from app.commands.console import JsonFlag, Output, guarded, run, show, shown, table
from app.commands.key_facts import moment
from app.principal import Principal
from app.process.runtime import Runtime
from app.services.authentication import on_behalf_of_derived, on_behalf_of_key
from app.services.keys import inspection
from app.services.keys.derivation import chain as chains
from app.services.keys.inspection import Inspection, Standing
from app.services.keys.records import KeyStatus

_OPERATION_BYTES_MAX: Final = 65_536
_HEADINGS: Final = {
    "where": "where",
    "rule": "rule",
    "holder": "of",
    "message": "message",
    "until": "until",
}


def explain(
    key: Annotated[
        str,
        typer.Argument(
            metavar="KEY",
            help="Its name, or USER/NAME; its id, or the beginning of it or of its secret; or all "
            "of a derived key; - to read that from standard input.",
        ),
    ],
    operation: Annotated[
        str, typer.Argument(help="A GraphQL document; - to read it from standard input.")
    ],
    *,
    variables: Annotated[str | None, typer.Option(help="Its variables, a JSON object.")] = None,
    name: Annotated[str | None, typer.Option(help="Which operation, if there are several.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Say whether a key may run an operation now, and if not, which rules forbid it, and whose.

    Nothing is run, and it counts as no use of the key. Limits on requests that a server counts in
    its own memory are not known here. Exits with 1 if something forbids it.
    """
    from app.graphql import explanations
    from app.graphql.context import Context
    from app.graphql.explain import variables_of
    from app.graphql.schema import build_schema
    from app.http.documents import documents_for

    if "-" == key == operation:
        raise typer.BadParameter("Only one of KEY and OPERATION can be read from standard input.")
    text = sys.stdin.read(_OPERATION_BYTES_MAX) if operation == "-" else operation
    wanted = key_inspection.pasted().strip() if key == "-" else key
    values = guarded(lambda: variables_of(variables))

    async def command(runtime: Runtime) -> Output:
        principal = await _principal(runtime, wanted)
        if isinstance(principal, Inspection):
            return _out_of_use(principal)
        documents = documents_for(build_schema(), runtime.settings)
        found = await explanations.explain(
            Context(runtime, principal, "", ""), documents, text, name, values
        )
        return {
            "allowed": found.allowed,
            "kind": found.kind and found.kind.name,
            "fields": list(found.asked),
            "refusals": [
                {
                    "rule": one.rule.value,
                    "message": one.message,
                    "code": one.code,
                    "path": list(one.path),
                    "field": one.coordinate,
                    "permissions": list(one.any_of),
                    "until": moment(one.until),
                    "holder": one.whose and one.whose.holder.value,
                    "holderId": one.whose and one.whose.id and str(one.whose.id),
                }
                for one in found.forbidden
            ],
            "mustBeSigned": found.must_be_signed,
            "wouldNeedApproval": found.needs_approval,
        }

    answer = run(command)
    show(answer, as_json=as_json, text=_text(answer))
    if not answer["allowed"]:
        raise typer.Exit(1)


async def _principal(runtime: Runtime, text: str) -> Principal | Inspection:
    """Return who a key stands for, minted or derived; what is known of it if it does not work."""
    prefix = runtime.settings.key_prefix
    if text.startswith(f"{prefix}_") and chains.is_derived(text, prefix):
        inspected = await inspection.inspect(runtime, text)
        if inspected.standing is not Standing.ACTIVE:
            return inspected
        return await on_behalf_of_derived(runtime, text)
    wanted = await finding.key(runtime, text)
    if wanted.status is not KeyStatus.ACTIVE:
        return Inspection(standing=Standing(wanted.status.value), key=wanted)
    return await on_behalf_of_key(runtime, wanted.id)


def _out_of_use(found: Inspection) -> Output:
    """Return the refusal of a key that does not work, whatever is asked of it."""
    message, holder, holder_id = _why(found)
    refusal: Output = {
        "rule": "KEY",
        "message": message,
        "code": "401",
        "path": [],
        "field": None,
        "permissions": [],
        "until": None,
        "holder": holder,
        "holderId": None if holder_id is None else str(holder_id),
    }
    return {
        "allowed": False,
        "kind": None,
        "fields": [],
        "refusals": [refusal],
        "mustBeSigned": found.key is not None and found.key.client_key is not None,
        "wouldNeedApproval": False,
    }


def _why(found: Inspection) -> tuple[str, str | None, UUID | None]:
    """Say why a key does not work, and whose rule that is, in the words of `explain`."""
    key, is_derived = found.key, found.derived_id is not None
    if key is None:
        return f"There is no such key: {found.flaw or 'nobody has it'}.", None, None
    if found.standing is Standing.DERIVATION_REFUSED:
        message = f"The derived key does not work: {found.flaw}."
        return message, "DERIVED_KEY", found.derived_id
    what = "key that it was derived of" if is_derived else "key"
    state = found.standing.lower().replace("_", " ")
    if key.owner_stops is not None:
        return f"The {what} is {state}, for its owner is.", "OWNER", key.owner_id
    return f"The {what} is {state}.", "KEY", key.id


def _why_and_what(refusal: Output) -> str:
    """Return why something is forbidden, and which permission would allow it."""
    if not refusal["permissions"]:
        return str(refusal["message"])
    return f"{refusal['message']} It needs {' or '.join(refusal['permissions'])}."


def _text(answer: Output) -> str:
    lines = [f"It may: {shown(answer['fields'])}"]
    if not answer["allowed"]:
        rows = [
            one | {"where": ".".join(one["path"]), "message": _why_and_what(one)}
            for one in answer["refusals"]
        ]
        lines = [f"It may not.\n\n{table(_HEADINGS, rows)}"]
    if answer["mustBeSigned"]:
        lines.append("Its requests count only if its client signs them.")
    if answer["wouldNeedApproval"]:
        lines.append("The payment would wait until somebody approves it.")
    return "\n".join(lines)
