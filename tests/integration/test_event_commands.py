"""`latchkey events …`: the list and its end, by the operator's hand."""

import orjson
import pytest

from app.process.runtime import Runtime
from app.services import sandbox_funds
from tests import events
from tests.command_line import CommandLine
from tests.factories import Person, person
from tests.story.servers import Json


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    made = await person(runtime, username="alice")
    for amount in (100, 200, 300):
        await sandbox_funds.fund(runtime, made.btc, amount)
    await events.settled(runtime)
    return made


def amounts(told: list[Json]) -> list[int]:
    return [event["transaction"]["settlementAmount"] for event in told]


async def test_pages_go_on_after_the_cursor(command_line: CommandLine, alice: Person) -> None:
    words = ("events", "list", "--account", "alice")
    first = await command_line.ask(*words, "--first", "2")
    rest = await command_line.ask(*words, "--after", first["cursor"])
    empty = await command_line.ask(*words, "--after", rest["cursor"])

    assert (amounts(first["events"]), first["more"]) == ([100, 200], True)
    assert (amounts(rest["events"]), rest["more"]) == ([300], False)
    assert (empty["events"], empty["cursor"]) == ([], rest["cursor"])
    assert rest["cursor"] == rest["events"][-1]["id"]
    none = await command_line.ask(*words, "--types", "send.onchain,send.lightning")
    assert none["events"] == []
    shown = (await command_line.run(*words, "--first", "1")).output
    assert "receive.lightning" in shown
    assert "success +100 sat" in shown
    assert f"… more with --after {first['events'][0]['id']}" in shown


async def test_the_end_is_one_object_a_line(command_line: CommandLine, alice: Person) -> None:
    words = ("events", "tail", "--account", "alice", "--json")
    last = (await command_line.run(*words, "--last", "2")).output.splitlines()
    assert amounts([orjson.loads(line) for line in last]) == [200, 300]

    id_ = orjson.loads(last[0])["id"]
    after = (await command_line.run(*words, "--after", id_)).output.splitlines()
    assert after == last[1:]
    assert (await command_line.run(*words, "--last", "0")).output == ""


@pytest.mark.parametrize(
    "words",
    [
        ("--account", "nobody"),
        ("--account", "alice", "--types", "no.type"),
        ("--account", "alice", "--after", "12"),
    ],
)
async def test_what_is_not_there_is_refused(
    command_line: CommandLine, alice: Person, words: tuple[str, ...]
) -> None:
    for command in ("list", "tail"):
        finished = await command_line.run("events", command, *words)
        assert (finished.code, finished.output) == (1, "")
        assert finished.errors
