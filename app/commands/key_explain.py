"""`latchkey key explain`: whether a key may run an operation now, and if not, what forbids it."""

import sys
from typing import Annotated, Final

import typer

from app.commands import finding
from app.commands.console import JsonFlag, Output, guarded, run, show, shown, table
from app.commands.key_facts import moment
from app.commands.key_options import KeyArgument
from app.process.runtime import Runtime
from app.services.authentication import on_behalf_of_key
from app.services.keys.records import KeyStatus

_OPERATION_BYTES_MAX: Final = 65_536
_HEADINGS: Final = {"where": "where", "rule": "rule", "message": "message", "until": "until"}


def explain(
    key: KeyArgument,
    operation: Annotated[
        str, typer.Argument(help="A GraphQL document; - to read it from standard input.")
    ],
    *,
    variables: Annotated[str | None, typer.Option(help="Its variables, a JSON object.")] = None,
    name: Annotated[str | None, typer.Option(help="Which operation, if there are several.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Say whether a key may run an operation now, and if not, which rules forbid it.

    Nothing is run, and it counts as no use of the key. Limits on requests that a server counts in
    its own memory are not known here. Exits with 1 if something forbids it.
    """
    from app.graphql import explanations
    from app.graphql.context import Context
    from app.graphql.explain import variables_of
    from app.graphql.schema import build_schema
    from app.http.documents import documents_for

    text = sys.stdin.read(_OPERATION_BYTES_MAX) if operation == "-" else operation
    values = guarded(lambda: variables_of(variables))

    async def command(runtime: Runtime) -> Output:
        wanted = await finding.key(runtime, key)
        if wanted.status is not KeyStatus.ACTIVE:
            return _of_status(wanted.status)
        principal = await on_behalf_of_key(runtime, wanted.id)
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
                }
                for one in found.forbidden
            ],
        }

    answer = run(command)
    show(answer, as_json=as_json, text=_text(answer))
    if not answer["allowed"]:
        raise typer.Exit(1)


def _of_status(status: KeyStatus) -> Output:
    refusal: Output = {
        "rule": "KEY",
        "message": f"The key is {status.lower()}.",
        "code": "401",
        "path": [],
        "field": None,
        "permissions": [],
        "until": None,
    }
    return {"allowed": False, "kind": None, "fields": [], "refusals": [refusal]}


def _text(answer: Output) -> str:
    if answer["allowed"]:
        return f"It may: {shown(answer['fields'])}"
    rows = [one | {"where": ".".join(one["path"])} for one in answer["refusals"]]
    return f"It may not.\n\n{table(_HEADINGS, rows)}"
