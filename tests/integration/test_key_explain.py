"""`latchkey key explain` says of any key what running an operation with it would."""

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
    await command_line.ask("key", "suspend", "till")
    suspended = await command_line.run("key", "explain", "till", "{ globals { network } }")
    assert (suspended.code, "suspended" in suspended.output) == (1, True)
    bad = await command_line.run("key", "explain", "till", "{ x }", "--variables", "[")
    assert (bad.code, "JSON object" in bad.errors) == (1, True)
