"""Every example of the pages for developers is run as it is shown, against a live server.

The programs are those of the pages; only the address and the values are this server's. Values come
from the catalogue of the API's tests, each in the place where the example shows one. An example
whose answer has no data, or has errors, fails.
"""

import ast
import asyncio
import json
import os
import re
import shutil
import sys
from collections.abc import Awaitable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar

import pytest
from graphql import parse, validate

from app.graphql.rules import Public, Root, Session
from app.money import Currency
from app.permissions import Scope
from app.principal import KeyId
from app.services import authentication
from app.services.accounts import named_wallets
from app.web.reference.entries import OperationEntry, Reference, reference
from app.web.reference.programs import VARIABLE, literal, programs
from app.web.reference.samples import OF_SESSIONS, call_of, variables_of
from tests.api.catalogue import SCHEMA, Stage, new_phone, new_username, operation
from tests.api.harness import ROOT_KEY, Server
from tests.api.people import log_in, person_of
from tests.factories import Person, key, person

T = TypeVar("T")
REFERENCE: Final[Reference] = reference(SCHEMA)
AT_ONCE: Final = 12
#: What answers with nothing where all is as it should be.
EMPTY: Final = {"Query.mobileVersions", "Query.businessMapMarkers"}


@dataclass(frozen=True, slots=True)
class Ready:
    """An example with everything that it needs in place."""

    coordinate: str
    secret: str
    text: str


async def ready(server: Server, stranger: Person, entry: OperationEntry, language: str) -> Ready:
    """Put in place what an example needs: an account, a credential, and the ids that it names."""
    runtime, phone = server.runtime, new_phone()
    token = await log_in(runtime, phone)
    who = await person_of(runtime, phone)
    stage = Stage(runtime, who, stranger)
    if entry.coordinate != "Mutation.accountDelete":  # only an empty one is deleted
        await stage.funded()
    secret = {Session: token, Root: ROOT_KEY, Public: ""}.get(entry.rules[0])
    if entry.name in OF_SESSIONS:
        secret = token
    elif secret is None:
        by_name = ["keys:write", "payments:approve"]
        id_, secret = await key(runtime, who, *Scope, permissions=by_name)
        if entry.name.startswith(("webhook", "voucher")):  # a key sees those it made
            of_key = await authentication.on_behalf_of_key(runtime, KeyId(id_))
            stage = replace(stage, actor=replace(who, principal=of_key))
    live = await operation((entry.coordinate,)).variables(stage)
    if entry.name == "walletArchive":
        further = await named_wallets.create(
            runtime, who.actor, currency=Currency.BTC, name="to be archived"
        )
        live = {"input": {"walletId": str(further.id)}}
    given = shaped(variables_of(REFERENCE, entry), live)
    text = programs(call_of(REFERENCE, entry, f"http://{server.host}/graphql", given))[language]
    return Ready(entry.coordinate, secret, text)


def shaped(shown: Any, live: Any) -> Any:
    """Return live values in the places that an example shows, and no others."""
    if isinstance(shown, Mapping) and isinstance(live, Mapping):
        return {name: shaped(value, live.get(name, value)) for name, value in shown.items()}
    return live


async def all_ready(server: Server, language: str) -> list[Ready]:
    stranger = await person(server.runtime, username=new_username())
    entries = [
        one
        for one in REFERENCE.operations.values()
        if not (language == "curl" and one.kind == "subscription")
    ]
    return await few_at_once(ready(server, stranger, one, language) for one in entries)


async def few_at_once(works: Iterable[Awaitable[T]]) -> list[T]:
    places = asyncio.Semaphore(AT_ONCE)

    async def one(work: Awaitable[T]) -> T:
        async with places:
            return await work

    return await asyncio.gather(*(one(work) for work in works))


def problems(answers: Mapping[str, str]) -> list[str]:
    """Return what is wrong with what examples printed."""
    return [
        f"{coordinate}: {text[:400]}"
        for coordinate, text in answers.items()
        if not is_good(coordinate, text)
    ]


def is_good(coordinate: str, text: str) -> bool:
    try:
        answer = json.loads(text)
    except ValueError:
        return False
    answer = answer.get("payload", answer)
    value = next(iter((answer.get("data") or {}).values()), None)
    if "errors" in answer or (value is None and coordinate not in EMPTY):
        return False
    return not (isinstance(value, dict) and value.get("errors"))


async def test_the_examples_in_python_work(server: Server, tmp_path: Path) -> None:
    some = await all_ready(server, "python")

    answers = await run(tmp_path, [sys.executable, "-c", IN_PYTHON], some, ".py")

    assert answers.keys() == {one.coordinate for one in some}
    assert not (found := problems(answers)), "\n".join(found)


async def test_the_examples_in_javascript_work(server: Server, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node here")
    some = await all_ready(server, "javascript")

    # Before Node.js 22 its WebSocket, the browsers', has to be asked for.
    flags = ["--experimental-websocket", "--input-type=module", "--no-warnings"]
    answers = await run(tmp_path, [node, *flags, "-e", IN_JAVASCRIPT], some, ".mjs")

    assert answers.keys() == {one.coordinate for one in some}
    assert not (found := problems(answers)), "\n".join(found)


async def test_the_examples_for_curl_work(server: Server) -> None:
    if shutil.which("curl") is None:
        pytest.skip("there is no curl here")
    some = await all_ready(server, "curl")

    answers = dict(await few_at_once(in_a_shell(one) for one in some))

    assert not (found := problems(answers)), "\n".join(found)


async def in_a_shell(one: Ready) -> tuple[str, str]:
    process = await asyncio.create_subprocess_exec(
        "sh",
        "-c",
        one.text,
        env={**os.environ, VARIABLE: one.secret},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    out, _ = await process.communicate()
    return one.coordinate, out.decode()


async def run(folder: Path, command: list[str], some: list[Ready], suffix: str) -> dict[str, str]:
    """Run examples, each a file, in one process; return what each printed."""
    listed = []
    for one in some:
        path = folder / f"{one.coordinate}{suffix}"
        path.write_text(one.text)
        listed.append([one.coordinate, str(path), one.secret])
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate(json.dumps(listed).encode())
    found: dict[str, str] = json.loads(out)
    return found


IN_PYTHON: Final = f"""
import contextlib, io, json, os, runpy, sys, traceback
answers = {{}}
for name, path, secret in json.load(sys.stdin):
    os.environ["{VARIABLE}"] = secret
    with contextlib.redirect_stdout(io.StringIO()) as said:
        try:
            runpy.run_path(path, run_name="__main__")
        except BaseException:
            print(traceback.format_exc())
    answers[name] = said.getvalue()
json.dump(answers, sys.stdout)
"""
IN_JAVASCRIPT: Final = f"""
import {{ readFileSync }} from "node:fs";
const log = console.log, answers = {{}};
for (const [name, path, secret] of JSON.parse(readFileSync(0))) {{
  process.env.{VARIABLE} = secret;
  let said = "";
  console.log = (text) => (said += text + "\\n");
  try {{
    await import("file://" + path);
  }} catch (error) {{
    said += String(error);
  }}
  answers[name] = said;
}}
log(JSON.stringify(answers));
"""


def test_each_operation_is_shown_with_a_document_that_is_valid() -> None:
    for entry in REFERENCE.operations.values():
        call = call_of(REFERENCE, entry, "https://pay.example.com/graphql")
        assert validate(SCHEMA, parse(call.document)) == [], entry.coordinate
        shown = programs(call)
        assert ("curl" in shown) is (entry.kind != "subscription")
        assert {"python", "javascript"} <= shown.keys()


def test_all_programs_of_an_operation_send_the_same() -> None:
    """Whatever is installed here: each holds the document and the values of its operation."""
    for entry in REFERENCE.operations.values():
        call = call_of(REFERENCE, entry, "https://pay.example.com/graphql")
        for language, text in programs(call).items():
            document, values = sent_by(language, text)
            assert document.split() == call.document.split(), (entry.coordinate, language)
            assert values == call.variables, (entry.coordinate, language)
            assert (VARIABLE in text) is bool(call.header)


def sent_by(language: str, text: str) -> tuple[str, Any]:
    """Return the document and the values in the text of a program."""
    if language == "curl":
        body = json.loads(text.partition("<<'JSON'\n")[2].removesuffix("\nJSON"))
        return body["query"], body["variables"]
    if language == "python":
        given = {
            node.targets[0].id: ast.literal_eval(node.value)
            for node in ast.parse(text).body
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id.isupper()
        }
        return given["QUERY"], given["VARIABLES"]
    assert language == "javascript"
    query = text.partition("const query = `")[2].partition("`;")[0]
    return query, json.loads(text.partition("const variables = ")[2].partition(";\n\n")[0])


def test_values_in_python_are_what_they_are_in_json() -> None:
    values: Any = {"a": [1, None, True], "b": {"c": 'quote " and \\ and é', "d": {}}, "e": []}

    assert eval(literal(values)) == values  # it is ours
    assert re.search(r"\bnull|true\b", literal(values)) is None
