"""`latchkey approvals …` and `--payment-policy`, by the operator's hand."""

import json
from typing import Any
from uuid import uuid4

import pytest

from app.money import sats
from app.process.runtime import Runtime
from app.services import audit, authentication, checkup
from app.services.keys import registry as api_keys
from app.services.pages import PageRequest
from app.services.payments import sending as payments
from app.services.payments.approvals import AskedPayment
from app.services.payments.result import Result
from tests.command_line import CommandLine
from tests.factories import Person, balance, person
from tests.story.servers import Json

OF_ALICE = ("--account", "alice")
POLICY: dict[str, Any] = {
    "destinations": ["username:bob"],
    "hours": [{"days": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "until": "24:00"}],
    "timeZone": "Europe/Vienna",
    "approvalAboveSats": 100,
    "approvalExpiresInSeconds": 3_600,
}


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    return await person(runtime, sat=5_000, username="alice")


@pytest.fixture
async def bob(runtime: Runtime) -> Person:
    return await person(runtime, username="bob")


async def made(command_line: CommandLine, policy: dict[str, Any] | None = None) -> Json:
    return await command_line.ask(
        *("key", "create", *OF_ALICE, "--name", "bills", "--scopes", "WRITE"),
        *("--payment-policy", json.dumps(policy or POLICY)),
    )


async def asked(
    runtime: Runtime, command_line: CommandLine, alice: Person, bob: Person, *amounts: int
) -> list[AskedPayment]:
    """Have a new key ask for payments."""
    key = await made(command_line)
    by = await authentication.authenticate(runtime, key["secret"], address="127.0.0.1")
    found = []
    for amount in amounts:
        sent = await payments.send_intraledger(
            runtime,
            by,
            wallet_id=alice.btc,
            recipient_wallet_id=bob.btc,
            amount=sats(amount),
            memo="rent",
        )
        assert sent.status is Result.PENDING
        assert sent.approval is not None
        found.append(sent.approval)
    return found


async def listed(command_line: CommandLine, *words: str) -> list[str]:
    answer = await command_line.ask("approvals", "list", *OF_ALICE, *words)
    return [one["id"] for one in answer["approvals"]]


async def test_what_waits_is_listed_approved_and_declined(
    runtime: Runtime, command_line: CommandLine, alice: Person, bob: Person
) -> None:
    first, second = await asked(runtime, command_line, alice, bob, 1_000, 2_000)

    assert await listed(command_line) == [str(second.id), str(first.id)]
    page = await command_line.ask("approvals", "list", *OF_ALICE, "--limit", "1")
    assert page["more"] is True
    assert await listed(command_line, "--after", str(second.id)) == [str(first.id)]

    unasked = await command_line.run("approvals", "approve", str(first.id), *OF_ALICE)
    assert unasked.code == 2
    assert await balance(runtime, bob.btc) == 0
    done = await command_line.ask("approvals", "approve", str(first.id), *OF_ALICE, "--yes")
    again = await command_line.ask("approvals", "approve", str(first.id), *OF_ALICE, "--yes")
    ended = await command_line.ask("approvals", "decline", str(second.id), *OF_ALICE, "--yes")

    assert done == again
    assert (done["status"], done["transactionStatus"]) == ("APPROVED", "SUCCESS")
    assert (done["amount"], done["mostFee"], done["walletCurrency"]) == (1_000, 0, "BTC")
    assert (done["destination"], done["memo"]) == (f"wallet:{bob.btc}", "rent")
    assert done["apiKeyId"] == str(first.api_key_id)
    assert (ended["status"], ended["transactionId"]) == ("DECLINED", None)
    assert await listed(command_line) == []
    assert await listed(command_line, "--status", "approved") == [str(first.id)]
    assert await listed(command_line, "--status", "ALL") == [str(second.id), str(first.id)]
    assert await balance(runtime, bob.btc) == 1_000
    request = PageRequest.of(first=2, after=None, last=None, before=None, size_max=2)
    events = (await audit.page(runtime, alice.principal.account_id, request)).items
    assert [(one.kind, one.actor_kind) for one in events] == [
        ("payment.approval_ended", "operator"),
        ("payment.approved", "operator"),
    ]
    assert (await checkup.check(runtime)).problems == []


async def test_people_read_what_waits_in_a_table(
    runtime: Runtime, command_line: CommandLine, alice: Person, bob: Person
) -> None:
    (first,) = await asked(runtime, command_line, alice, bob, 1_000)
    shown = await command_line.run("approvals", "list", *OF_ALICE)
    assert shown.code == 0
    for text in (str(first.id), "WAITING", "1000", f"wallet:{bob.btc}"):
        assert text in shown.output


async def test_what_is_no_payment_that_waits_is_refused(
    runtime: Runtime, command_line: CommandLine, alice: Person, bob: Person
) -> None:
    (first,) = await asked(runtime, command_line, alice, bob, 1_000)
    of_bob = ("--account", "bob", "--yes")
    for words, said in (
        (("approve", "first", *OF_ALICE, "--yes"), "is not the id"),
        (("approve", str(uuid4()), *OF_ALICE, "--yes"), "no such payment"),
        (("approve", str(first.id), *of_bob), "no such payment"),
        (("decline", str(first.id), *of_bob), "no such payment"),
        (("list", *OF_ALICE, "--status", "lost"), "is none of"),
        (("list", *OF_ALICE, "--after", "first"), "is not the id"),
    ):
        refused = await command_line.run("approvals", *words)
        assert refused.code == 1
        assert said in refused.errors
    assert await listed(command_line) == [str(first.id)]


async def test_a_policy_is_given_shown_changed_and_taken_away(
    runtime: Runtime, command_line: CommandLine, alice: Person
) -> None:
    key = await made(command_line)
    shown = await command_line.ask("key", "show", key["id"])
    assert shown["paymentPolicy"] == POLICY

    narrower = {"destinations": ["username:bob", "address:@example.com"]}
    text = json.dumps(narrower)
    changed = await command_line.ask("key", "update", key["id"], "--payment-policy", text)
    assert changed["paymentPolicy"] == narrower
    cleared = await command_line.ask("key", "update", key["id"], "--clear", "payment-policy")
    assert cleared["paymentPolicy"] is None
    copied = await made(command_line, shown["paymentPolicy"])
    assert (await command_line.ask("key", "show", copied["id"]))["paymentPolicy"] == POLICY


async def test_what_is_no_policy_is_refused_and_no_key_made(
    runtime: Runtime, command_line: CommandLine, alice: Person
) -> None:
    words = ("key", "create", *OF_ALICE, "--name", "bills", "--scopes", "WRITE")
    refused = await command_line.run(*words, "--payment-policy", '{"timeZone": 1}')
    assert refused.code == 1
    assert "--payment-policy is JSON such as" in refused.errors
    assert await api_keys.list_of(runtime, alice.principal.account_id) == []
