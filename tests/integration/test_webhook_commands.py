"""`latchkey webhook …`: the operator's hand on webhook endpoints."""

import json

import pytest

from app.process.runtime import Runtime
from app.services import authentication
from app.services.webhooks import endpoints
from tests.command_line import CommandLine
from tests.factories import Person, key, person
from tests.story.servers import Json

URL = "https://shop.example.com/hook"


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    return await person(runtime, username="alice")


async def made(command_line: CommandLine, *words: str) -> Json:
    return await command_line.ask("webhook", "create", "--account", "alice", "--url", URL, *words)


async def test_endpoint_lives_from_its_creation_to_its_end(
    command_line: CommandLine, runtime: Runtime, alice: Person
) -> None:
    words = ("--types", "receive.lightning,send.lightning", "--wallets", "USD")
    created = await made(command_line, *words, "--description", "till")
    secret = created.pop("secret")

    assert secret.startswith("whsec_")
    listed = await command_line.ask("webhook", "list", "--account", "alice")
    assert listed == {"webhooks": [created], "more": False}
    assert (created["url"], created["description"], created["enabled"]) == (URL, "till", True)
    assert created["types"] == ["receive.lightning", "send.lightning"]
    assert created["walletIds"] == [str(alice.usd)]
    beginning = created["id"][:10]
    assert (await command_line.ask("webhook", "reveal", beginning))["secret"] == secret
    changed = await command_line.ask(
        *("webhook", "update", beginning, "--types", "all", "--wallets", "all"),
        *("--url", "https://b.example.com/"),
    )
    assert (changed["types"], changed["walletIds"]) == (None, None)
    assert (changed["url"], changed["description"]) == ("https://b.example.com/", "till")
    assert not (await command_line.ask("webhook", "disable", beginning))["enabled"]
    assert (await command_line.ask("webhook", "enable", beginning))["enabled"]
    rotated = await command_line.ask("webhook", "rotate", beginning, "--overlap", "48")
    assert rotated["secret"] != secret
    assert rotated["oldSecretSignsUntil"] is not None
    await command_line.ask("webhook", "delete", beginning, "--yes")
    assert await endpoints.named(runtime, created["id"]) == []


async def test_endpoints_of_keys_are_managed_as_well(
    command_line: CommandLine, runtime: Runtime, alice: Person
) -> None:
    key_id, secret = await key(runtime, alice, permissions=["webhooks:*"], webhook_url=URL)
    await authentication.authenticate(runtime, secret, address="127.0.0.1")

    listed = await command_line.ask("webhook", "list", "--account", "alice")

    (endpoint,) = listed["webhooks"]
    assert endpoint["keyId"] == str(key_id)
    shown = await command_line.ask("webhook", "show", endpoint["id"])
    assert shown == endpoint | {
        "waiting": 0,
        "lastAttemptAt": None,
        "lastStatus": None,
        "lastError": None,
    }


async def test_refusals_are_in_words(command_line: CommandLine, alice: Person) -> None:
    for words, text in (
        (("show", "ep_unknown"), "There is no webhook endpoint ep_unknown"),
        (("deliveries", "ep_2K"), "There is no webhook endpoint ep_2K. Give at least 7 characters"),
        (("create", "--account", "alice", "--url", "http://a.example.com/"), "https://"),
        (
            ("create", "--account", "alice", "--url", URL, "--types", "receive.cash"),
            "Unknown type of event 'receive.cash'. Use some of receive.lightning",
        ),
    ):
        answer = await command_line.run("webhook", *words)

        assert answer.code == 1
        assert text in answer.errors


async def test_what_was_sent_is_shown_tried_and_sent_again(
    command_line: CommandLine, runtime: Runtime, alice: Person
) -> None:
    there = (await made(command_line))["id"]
    begin = there[:12]

    tried = await command_line.ask("webhook", "test", begin)
    sample = await command_line.ask("webhook", "test", begin, "--type", "receive.lightning")

    assert (tried["type"], tried["state"], tried["tries"]) == ("webhook.test", "pending", 0)
    assert json.loads(tried["body"])["data"] == {"endpointId": there}
    body = json.loads(sample["body"])
    assert (body["id"], body["eventType"]) == (sample["id"], "receive.lightning")
    assert body["isTest"] is True
    await runtime.pool.execute(
        "UPDATE webhook_delivery SET state = 'failed', ended_at = now(), due_at = NULL"
    )
    failed = await command_line.ask("webhook", "deliveries", begin, "--state", "failed")
    assert [one["id"] for one in failed["deliveries"]] == [sample["id"], tried["id"]]
    again = await command_line.ask("webhook", "redeliver", begin, tried["id"])
    assert again["delivery"]["state"] == "pending"
    rest = await command_line.ask("webhook", "redeliver", begin, "--failed-since", "2026-01-01")
    assert rest["redelivered"] == 1
    both = await command_line.run("webhook", "redeliver", begin)
    assert both.code == 2
    unknown = await command_line.run("webhook", "test", begin, "--type", "no.such")
    assert unknown.code == 1
    await command_line.ask("webhook", "disable", begin)
    off = await command_line.run("webhook", "redeliver", begin, tried["id"])
    assert off.code == 1
    assert "Enable it first" in off.errors
