"""`latchkey key explain` says of any key what running an operation with it would."""

import json

from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from tests.command_line import CommandLine

INVOICE = """mutation ($wallet: WalletId!) {
  lnInvoiceCreate(input: {walletId: $wallet, amount: 5}) { errors { message } } }"""


async def test_an_operator_asks_for_a_key(command_line: CommandLine) -> None:
    account = await command_line.ask("account", "create")
    words = ("--account", account["accountId"], "--name", "till", "--scopes", "RECEIVE")
    key = await command_line.ask("key", "create", *words)
    wallet = account["wallets"][0]["id"]
    values = ("--variables", f'{{"wallet": "{wallet}"}}')

    allowed = await command_line.ask("key", "explain", key["id"], INVOICE, *values)
    refused = await command_line.run(
        "key", "explain", "till", "-", "--json", given="{ me { apiKeys { id } } }"
    )

    assert (allowed["allowed"], allowed["fields"]) == (True, ["Mutation.lnInvoiceCreate"])
    assert refused.code == 1
    told = {one["field"]: one["permissions"] for one in refused.answer["refusals"]}
    assert told["User.apiKeys"] == ["keys:read"]
    text = await command_line.run("key", "explain", "till", "{ me { id } }")
    assert (text.code, "PERMISSION" in text.output) == (1, True)
    assert "It needs " in text.output
    await command_line.ask("key", "suspend", "till")
    suspended = await command_line.run("key", "explain", "till", "{ globals { network } }")
    assert (suspended.code, "suspended" in suspended.output) == (1, True)
    bad = await command_line.run("key", "explain", "till", "{ x }", "--variables", "[")
    assert (bad.code, "JSON object" in bad.errors) == (1, True)


async def test_an_operator_is_told_of_owners_roles_and_derived_keys(
    command_line: CommandLine,
) -> None:
    ask = command_line.ask
    account = await ask("account", "create")
    whose = ("--account", account["accountId"])
    hours = {"hours": [{"days": [1], "from": "00:00", "until": "00:01"}], "timeZone": "UTC"}
    may = ("--permissions", "invoices:write", "--payment-policy", json.dumps(hours))
    await ask("key", "role", "create", *whose, "--name", "cashier", *may)
    await ask("key", "owner", "create", "customer 7", *whose, "--limits", "DAILY=70")
    of_both = ("--role", "cashier", "--owner", "customer 7")
    key = await ask("key", "create", *whose, "--name", "till", *of_both)
    derived = chain.derive(key["secret"], Caveats(label="today"), prefix="blink")
    wallet = account["wallets"][0]["id"]
    question = (INVOICE, "--variables", json.dumps({"wallet": wallet}), "--json")

    allowed = await command_line.run("key", "explain", "-", *question, given=derived)
    assert allowed.answer["allowed"]
    refused = await command_line.run("key", "explain", derived, "{ me { id } }", "--json")
    assert {one["holder"] for one in refused.answer["refusals"]} == {"ROLE"}
    shown = await ask("key", "show", "till")
    assert (shown["owner"]["externalId"], shown["owner"]["status"]) == ("customer 7", "ACTIVE")
    assert "DAILY" in {one["timeWindow"] for one in shown["owner"]["budgets"]}
    people = await command_line.run("key", "show", "till")
    assert "All keys of the owner customer 7 (ACTIVE) together" in people.output

    await ask("key", "owner", "suspend", "customer 7", *whose)
    stopped = await command_line.run("key", "explain", "till", *question)
    (one,) = stopped.answer["refusals"]
    assert (one["holder"], "for its owner is" in one["message"]) == ("OWNER", True)
    await ask("key", "owner", "resume", "customer 7", *whose)
    await ask("key", "update", "till", "--derivation-depth", "0")
    ended = await command_line.run("key", "explain", derived, *question)
    (one,) = ended.answer["refusals"]
    assert (ended.code, one["holder"], "chain" in one["message"]) == (1, "DERIVED_KEY", True)
    cut = await command_line.run("key", "explain", derived[:-1], *question)
    assert "no such key" in cut.answer["refusals"][0]["message"]
    both = await command_line.run("key", "explain", "-", "-")
    assert (both.code, "Only one" in both.errors) == (2, True)
