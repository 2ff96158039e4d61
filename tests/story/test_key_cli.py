"""`latchkey key …`: the operator manages anybody's keys, and learns what a found secret is."""

import re
from typing import Final

from app.services.keys import secret_format
from tests.command_line import CommandLine
from tests.story import documents
from tests.story.servers import Finished, Installation, Json, Server

NOBODY: Final = "00000000-0000-4000-8000-00000000dead"
WHO: Final = "{ authorization { permissions } }"


async def opened(command_line: CommandLine) -> tuple[str, dict[str, str]]:
    """Open an account; return its id and wallets by currency."""
    answer = await command_line.ask("account", "create")
    wallets = {wallet["walletCurrency"]: wallet["id"] for wallet in answer["wallets"]}
    return answer["accountId"], wallets


async def created(command_line: CommandLine, account_id: str, *options: str) -> Json:
    """Make a key."""
    words = ("key", "create", "--account", account_id, "--name", "till", *options)
    return await command_line.ask(*words)


async def works(server: Server, secret: str) -> bool:
    response = await server.post(WHO, key=secret)
    assert response.status_code in {200, 401}
    return response.status_code == 200


async def test_a_key_is_suspended_resumed_rotated_and_revoked_on_the_running_server(
    installation: Installation,
) -> None:
    command_line = CommandLine(installation)
    account_id, _ = await opened(command_line)
    async with installation.serving() as server:
        key = await created(command_line, account_id, "--scopes", "READ")
        key_id, secret = key["id"], key["secret"]
        assert await works(server, secret)

        suspended = await command_line.ask("key", "suspend", key_id)
        assert (suspended["status"], await works(server, secret)) == ("SUSPENDED", False)
        resumed = await command_line.ask("key", "resume", key_id)
        assert (resumed["status"], await works(server, secret)) == ("ACTIVE", True)

        rotated = await command_line.ask("key", "rotate", key_id, "--overlap", "1h")
        assert rotated.keys() == {"id", "secret", "connectionStrings", "oldSecretEndsAt"}
        assert rotated["id"] == key_id
        assert rotated["oldSecretEndsAt"] is not None
        assert await works(server, secret)
        assert await works(server, rotated["secret"])
        await command_line.ask("key", "cancel-rotation", key_id, "--yes")
        assert not await works(server, rotated["secret"])
        renewed = await command_line.ask("key", "rotate", key_id, "--yes")
        assert renewed["oldSecretEndsAt"] is None
        assert not await works(server, secret)
        assert await works(server, renewed["secret"])

        revoked = await installation.ask("key", "revoke", key_id, "--yes", "--reason", "leaked")
        assert not await works(server, renewed["secret"])
    assert (revoked["status"], revoked["revokedBy"]) == ("REVOKED", "operator")
    assert revoked["revokedReason"] == "leaked"
    log = await command_line.ask("account", "log", account_id)
    kinds = [event["kind"].partition(".")[2] for event in log["events"]]
    expected = "revoked rotated rotation_cancelled rotated resumed suspended created created"
    assert kinds == expected.split()
    assert {event["actor"] for event in log["events"][:-1]} == {"operator"}


async def test_every_restriction_is_set_shown_changed_and_cleared(
    command_line: CommandLine,
) -> None:
    ask = command_line.ask
    account_id, wallets = await opened(command_line)
    narrow = ("--wallets", wallets["BTC"], "--ips", "10.0.0.0/8", "--rate-limit", "60")
    key = await created(
        command_line,
        account_id,
        *("--scopes", "read,write", "--permissions", "keys:read", *narrow),
        *("--expires-in", "30", "--limits", "DAILY=5000,per_payment=100", "--description", "x"),
        *("--limit", "payments=10/minute", "--limit", "Query.me=500/2h"),
    )
    shown = await ask("key", "show", key["id"])
    assert shown["scopes"] == ["READ", "WRITE"]
    assert shown["grants"] == ["keys:read"]
    assert shown["walletIds"] == [wallets["BTC"]]
    assert shown["allowedIps"] == ["10.0.0.0/8"]
    assert shown["requestsPerHour"] == 60
    assert shown["rateLimits"] == [
        {"kind": "Query.me", "amount": 500, "windowSeconds": 7_200},
        {"kind": "payments", "amount": 10, "windowSeconds": 60},
    ]
    assert shown["limits"] == {"PER_PAYMENT": 100, "DAILY": 5_000}
    assert (shown["description"], shown["status"]) == ("x", "ACTIVE")
    assert shown["secretPreview"] == f"{key['secret'][:12]}…{key['secret'][-4:]}"
    daily = next(one for one in shown["budgets"] if one["timeWindow"] == "DAILY")
    assert (daily["limitSats"], daily["spentSats"], daily["remainingSats"]) == (5_000, 0, 5_000)

    changed = await ask(
        *("key", "update", key["id"], "--name", "shop", "--permissions", "wallets:read"),
        *("--limits", "WEEKLY=7", "--limits-include-fees", "--expires-at", "2099-01-31T12:00:00Z"),
        *("--webhook-url", "https://shop.example.com/hook", "--clear", "ips", "--clear", "scopes"),
        *("--clear", "rate-limit", "--clear", "wallets", "--clear", "description"),
    )
    assert (changed["name"], changed["permissions"]) == ("shop", ["wallets:read"])
    assert (changed["limits"], changed["limitsIncludeFees"]) == ({"WEEKLY": 7}, True)
    assert changed["expiresAt"] == "2099-01-31T12:00:00+00:00"
    assert changed["webhookSecret"].startswith("whsec_")
    for cleared in ("allowedIps", "requestsPerHour", "walletIds", "description"):
        assert changed[cleared] is None
    limited = await ask("key", "set-limit", key["id"], "annual", "2147483648")
    assert limited["limits"] == {"WEEKLY": 7, "ANNUAL": 2_147_483_648}
    unlimited = await ask("key", "remove-limit", key["id"], "WEEKLY")
    assert unlimited["limits"] == {"ANNUAL": 2_147_483_648}
    again = await ask("key", "update", key["id"], "--rate-limit", "50", "--limit", "reads=1/s")
    assert again["rateLimits"] == [{"kind": "reads", "amount": 1, "windowSeconds": 1}]
    assert again["requestsPerHour"] == 50
    freed = await ask(
        "key",
        "update",
        key["id"],
        "--rate-limit",
        "none",
        "--name",
        "till",
        "--clear",
        "kind-limits",
    )
    assert freed["rateLimits"] == []
    assert (freed["requestsPerHour"], freed["name"]) == (None, "till")


async def test_keys_are_listed_archived_unarchived_and_deleted(
    command_line: CommandLine,
) -> None:
    ask = command_line.ask
    account_id, _ = await opened(command_line)
    first = await created(command_line, account_id, "--scopes", "READ")
    archived = await ask("key", "archive", first["id"])
    assert (archived["status"], archived["archivedAt"] is None) == ("SUSPENDED", False)
    second = await created(command_line, account_id, "--scopes", "RECEIVE")
    listing = ("key", "list", "--account", account_id)

    shown = await ask(*listing)
    everything = await ask(*listing, "--archived")
    suspended = await ask(*listing, "--archived", "--status", "suspended")
    page = await ask(*listing, "--archived", "--limit", "1")

    def ids(answer: Json) -> list[str]:
        return [key["id"] for key in answer["apiKeys"]]

    assert ids(shown) == [second["id"]]
    assert ids(everything) == [first["id"], second["id"]]
    assert ids(suspended) == [first["id"]]
    assert (ids(page), page["more"], everything["more"]) == ([first["id"]], True, False)
    assert ids(await ask(*listing, "--archived", "--after", first["id"])) == [second["id"]]
    table = await command_line.run(*listing)
    assert table.output.splitlines()[0].split()[:3] == ["ID", "NAME", "STATUS"]
    assert table.output.splitlines()[1].split()[:3] == [second["id"][:8], "till", "ACTIVE"]
    assert second["secret"] not in table.output
    await ask("key", "delete", second["id"], "--yes")
    assert (await ask("key", "unarchive", first["id"]))["archivedAt"] is None
    assert ids(await ask(*listing)) == [first["id"]]


async def test_usage_tells_of_calls_on_the_running_server(installation: Installation) -> None:
    command_line = CommandLine(installation)
    account_id, _ = await opened(command_line)
    key = await created(command_line, account_id, "--scopes", "READ")
    async with installation.serving() as server:
        for _ in range(3):
            assert await works(server, key["secret"])
        await server.post(documents.PAY, key=key["secret"], wallet=NOBODY, request="lnbc1")
    told = await command_line.ask("key", "usage", key["id"], "--period", "last_24_hours")

    assert (told["total"], told["successful"], told["refused"] + told["failed"]) == (4, 3, 1)
    assert told["topOperations"][0]["operation"] == "Query.authorization"
    assert told["averageMs"] > 0
    assert sum(day["total"] for day in told["daily"]) == 4
    shown = await command_line.run("key", "usage", key["id"])
    assert "4 calls, 3 successful" in shown.output
    assert (await command_line.ask("key", "show", key["id"]))["lastUsedIp"] == "127.0.0.1"


async def inspected(command_line: CommandLine, secret: str) -> Json:
    """Inspect a secret, handed over on standard input."""
    finished = await command_line.run("key", "inspect", "-", "--json", given=f"{secret}\n")
    assert finished.code == (0 if finished.answer["works"] else 1), finished.errors
    assert secret[6:30] not in finished.output
    return finished.answer


async def test_inspect_says_how_a_secret_stands(command_line: CommandLine) -> None:
    account_id, _ = await opened(command_line)
    key = await created(command_line, account_id, "--scopes", "RECEIVE")
    old, key_id = key["secret"], key["id"]
    active = await inspected(command_line, old)
    new = (await command_line.ask("key", "rotate", key_id, "--yes"))["secret"]
    rotated_out = await inspected(command_line, old)
    await command_line.ask("key", "suspend", key_id)
    suspended = await inspected(command_line, new)
    await command_line.ask("key", "revoke", key_id, "--yes")
    revoked = await inspected(command_line, old)
    unknown = await inspected(command_line, secret_format.mint("blink"))

    assert (active["wellFormed"], active["known"], active["works"]) == (True, True, True)
    assert active["apiKey"]["id"] == key_id
    assert active["apiKey"]["accountId"] == account_id
    assert active["apiKey"]["permissions"] == ["addresses:write", "invoices:write"]
    assert active["apiKey"]["lastUsedAt"] is None, "to inspect a secret is not to use it"
    stands = [one["status"] for one in (active, rotated_out, suspended, revoked, unknown)]
    assert stands == ["ACTIVE", "ROTATED_OUT", "SUSPENDED", "REVOKED", "UNKNOWN"]
    assert [one["works"] for one in (rotated_out, suspended, revoked, unknown)] == [False] * 4
    assert (unknown["wellFormed"], unknown["known"], unknown["apiKey"]) == (True, False, None)


async def test_a_malformed_secret_is_answered_without_the_database(
    command_line: CommandLine,
) -> None:
    secret = secret_format.mint("blink")[:-1]
    nowhere = {"LATCHKEY_DATABASE_URL": "postgresql://postgres@127.0.0.1:1/latchkey"}

    finished = await command_line.run("key", "inspect", secret, "--json", **nowhere)

    assert finished.code == 1, finished.errors
    assert finished.answer == {
        "wellFormed": False,
        "flaw": "it has 44 characters, not 45",
        "known": False,
        "works": False,
        "status": "MALFORMED",
        "secretExpiresAt": None,
        "apiKey": None,
        "derivedId": None,
        "links": [],
    }


async def test_people_can_read_the_answers(command_line: CommandLine) -> None:
    run = command_line.run
    account_id, _ = await opened(command_line)
    key = await created(
        command_line,
        account_id,
        *("--scopes", "READ", "--limits", "DAILY=10", "--ips", "0.0.0.0/0"),
    )
    shown = await run("key", "show", key["id"])
    inspected_ = await run("key", "inspect", key["secret"])
    suspended = await run("key", "suspend", key["id"])
    rotated = await run("key", "rotate", key["id"], "--overlap", "7d")

    lines = dict(re.findall(r"^(.+?)  +(.+)$", shown.output, re.MULTILINE))
    assert lines["name"] == "till"
    assert lines["limits (sats)"] == "DAILY 10"
    assert "! The IP range 0.0.0.0/0 allows every IPv4 address." in shown.output
    assert re.search(r"DAILY +10 +0 +10", shown.output)
    assert inspected_.output.startswith("ACTIVE: IT WORKS.")
    assert key["secret"] not in shown.output + inspected_.output
    assert suspended.output == f"{key['id']} (till) is SUSPENDED, DAILY 10 sats at most\n"
    secret = rotated.output.splitlines()[0]
    assert secret_format.is_well_formed(secret, "blink")
    assert "type=blink" not in rotated.output, "a key that cannot receive is for no shop"
    assert "the old secret ends at" in rotated.errors


def _is_refusal(finished: Finished, said: str, code: int) -> None:
    assert (finished.code, finished.output) == (code, ""), finished.errors
    assert said in finished.errors
    assert "Traceback" not in finished.errors


async def test_refusals_say_why(command_line: CommandLine) -> None:
    account_id, _ = await opened(command_line)
    key_id = (await created(command_line, account_id, "--scopes", "READ"))["id"]
    update = f"key update {key_id}"
    refused = {
        f"key show {NOBODY}": (f"There is no API key {NOBODY}.", 1),
        f"key list --account {NOBODY}": ("There is no account", 1),
        "key show 7": ("There is no API key 7.", 1),
        f"key usage {key_id} --period 8d": ("'8d' is none of 1h, 24h, 7d, 30d, 90d.", 2),
        update: ("Say what to change", 1),
        f"{update} --ips 10.0.0.0/99": ("is not an IP address or range", 1),
        f"{update} --expires-at 2020-01-01": ("must be in the future", 1),
        f"{update} --clear scopes": ("a key must be allowed something", 1),
        f"key set-limit {key_id} daily -- -5": ("must be positive", 1),
        f"key cancel-rotation {key_id} --yes": ("is not being rotated", 1),
        f"key rotate {key_id} --overlap 2h": ("Invalid value for '--overlap'", 2),
    }

    for words, (said, code) in refused.items():
        as_json = () if " -- " in words else ("--json",)
        _is_refusal(await command_line.run(*words.split(), *as_json), said, code)


async def test_a_role_is_given_to_keys_and_edited_for_all_of_them(
    command_line: CommandLine,
) -> None:
    ask = command_line.ask
    account_id, wallets = await opened(command_line)
    whose = ("--account", account_id)
    may = ("--scopes", "READ,RECEIVE", "--wallets", "BTC", "--limits", "DAILY=50")
    pays = ("--payment-policy", '{"approvalAboveSats": 5}', "--limit", "payments=3/day")
    role = await ask("key", "role", "create", *whose, "--name", "cashier", *may, *pays)
    assert (role["version"], role["walletIds"]) == (1, [wallets["BTC"]])

    key = await created(command_line, account_id, "--role", "Cashier")
    shown = await ask("key", "show", key["id"])
    assert shown["role"] == {"id": role["id"], "name": "cashier", "version": 1}
    assert (shown["scopes"], shown["limits"]) == (["READ", "RECEIVE"], {"DAILY": 50})
    for fact in ("paymentPolicy", "rateLimits"):
        assert shown[fact] == role[fact] != [], fact
    people = await command_line.run("key", "show", key["id"])
    assert "cashier (version 1)" in people.output

    edit = ("--permissions", "invoices:write", "--clear", "scopes", "--clear", "limits")
    free = ("--clear", "payment-policy")
    edited = await ask("key", "role", "update", "cashier", *whose, *edit, *free)
    assert (edited["version"], edited["keyCount"], edited["limits"]) == (2, 1, {})
    assert (edited["paymentPolicy"], edited["rateLimits"]) == (None, role["rateLimits"])
    assert (await ask("key", "show", key["id"]))["permissions"] == ["invoices:write"]
    history = await ask("key", "role", "show", role["id"], *whose)
    assert [one["version"] for one in history["versions"]] == [2, 1]
    (listed,) = (await ask("key", "role", "list", *whose))["roles"]
    assert listed["name"] == "cashier"

    for words in (
        ("key", "role", "delete", "cashier", *whose, "--yes"),
        ("key", "role", "update", "cashier", *whose, "--clear", "expiry"),
        ("key", "role", "show", "nobody", *whose),
        ("key", "update", key["id"], "--scopes", "READ"),
    ):
        assert (await command_line.run(*words)).code == 1, words
    assert (await ask("key", "update", key["id"], "--clear", "role"))["role"] is None
    assert (await ask("key", "role", "delete", "cashier", *whose, "--yes"))["deleted"]


async def test_a_key_loses_what_it_did_not_use(installation: Installation) -> None:
    command_line = CommandLine(installation)
    account_id, _ = await opened(command_line)
    key = await created(command_line, account_id, "--scopes", "READ,WRITE")
    refused = await command_line.run("key", "narrow", key["id"], "--yes")
    assert (refused.code, "It used nothing" in refused.errors) == (1, True)
    async with installation.serving() as server:
        assert (await server.post("{ me { id } }", key=key["secret"])).status_code == 200

    advice = await command_line.ask("key", "advise", key["id"])
    assert advice["unusedScopes"] == ["WRITE"]
    assert advice["suggestion"] == {"scopes": ["READ"], "permissions": []}
    narrowed = await command_line.ask("key", "narrow", key["id"], "--yes")
    assert (narrowed["scopes"], narrowed["grants"]) == (["READ"], [])
    assert "payments:write" in narrowed["removedPermissions"]
    assert (await command_line.run("key", "narrow", key["id"], "--yes")).code == 1
