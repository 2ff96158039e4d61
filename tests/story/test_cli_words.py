"""What people type and read: names instead of ids, questions, pasted secrets, tables."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from app.commands import console
from app.services.keys import secret_format
from tests.command_line import CommandLine
from tests.story.servers import ROOT, Json


async def opened(command_line: CommandLine) -> Json:
    """Open an account; return its username, id and wallets by currency."""
    name = f"u{uuid4().hex[:12]}"
    answer = await command_line.ask("account", "create", "--username", name)
    wallets = {wallet["walletCurrency"]: wallet["id"] for wallet in answer["wallets"]}
    return {"name": name, "id": answer["accountId"], "wallets": wallets}


async def created(command_line: CommandLine, who: str, name: str, *options: str) -> Json:
    words = ("key", "create", "--account", who, "--name", name, "--scopes", "READ", *options)
    return await command_line.ask(*words)


async def test_accounts_keys_and_wallets_go_by_names_and_beginnings(
    command_line: CommandLine,
) -> None:
    ask = command_line.ask
    owner = await opened(command_line)
    name, key_name = owner["name"], f"till {uuid4().hex}"
    key = await created(command_line, name, key_name, "--wallets", "usd")
    limited = (await ask("key", "update", key["id"], "--wallets", "BTC,usd"))["walletIds"]

    for who in (owner["id"], owner["id"][:13], owner["id"][:8].upper(), name.upper()):
        assert (await ask("account", "show", who))["id"] == owner["id"]
        listed = (await ask("key", "list", "--account", who))["apiKeys"]
        assert [one["id"] for one in listed] == [key["id"]]
    for what in (
        key["id"][:8],
        key_name,
        key_name.upper(),
        f"{name}/{key_name}",
        key["secret"][:12],
        f"{key['secret'][:12]}…",
    ):
        assert (await ask("key", "show", what))["id"] == key["id"], what
    balances = [
        (await ask("sandbox", "fund", "--wallet", wallet, "--amount", "1000"))["balance"]
        for wallet in (name, f"{name}/btc", owner["wallets"]["BTC"][:8], f"{name}/USD")
    ]

    assert limited == [owner["wallets"]["BTC"], owner["wallets"]["USD"]]
    assert balances == [1_000, 2_000, 3_000, 100]


async def test_what_could_be_several_is_refused_with_a_list(command_line: CommandLine) -> None:
    alice, bob = await opened(command_line), await opened(command_line)
    name = f"till {uuid4().hex}"
    keys = [await created(command_line, one["name"], name) for one in (alice, bob)]

    refused = await command_line.run("key", "suspend", name)
    shown = await command_line.ask("key", "show", f"{bob['name']}/{name}")

    assert (refused.code, refused.output) == (1, "")
    for key, owner in zip(keys, (alice, bob), strict=True):
        assert f"{key['id']} ({name}, of {owner['name']})" in refused.errors
    assert shown["id"] == keys[1]["id"]
    await command_line.ask("key", "archive", keys[0]["id"])
    assert (await command_line.ask("key", "show", name))["id"] == keys[1]["id"]


@pytest.mark.parametrize("words", ["revoke", "delete", "rotate", "cancel-rotation"])
async def test_what_cannot_be_undone_is_asked_or_needs_yes(
    command_line: CommandLine, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    owner = await opened(command_line)
    key = await created(command_line, owner["name"], "till")
    if words == "cancel-rotation":
        await command_line.ask("key", "rotate", key["id"], "--overlap", "1h")

    unasked = await command_line.run("key", words, key["id"], "--json", given="y\n")
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    declined = await command_line.run("key", words, key["id"], "--json", given="n\n")
    unanswered = await command_line.run("key", words, key["id"], "--json")
    agreed = await command_line.run("key", words, key["id"], "--json", given="y\n")

    assert (unasked.code, unasked.output) == (2, "")
    assert "Say --yes if it is meant." in unasked.errors
    assert "It cannot be undone. Go on? [y/N]" in declined.errors
    assert "Nothing was done." in declined.errors
    assert (declined.code, declined.output) == (unanswered.code, unanswered.output) == (1, "")
    assert agreed.code == 0
    assert agreed.answer["id"] == key["id"]


async def test_a_rotation_with_an_overlap_can_be_undone_and_asks_nothing(
    command_line: CommandLine,
) -> None:
    owner = await opened(command_line)
    key = await created(command_line, owner["name"], "till")

    assert (await command_line.ask("key", "rotate", key["id"], "--overlap", "24h"))["secret"]


@pytest.mark.parametrize("option", ["--ips", "--wallets", "--limits"])
async def test_an_empty_restriction_is_refused_and_makes_no_key(
    command_line: CommandLine, option: str
) -> None:
    name = (await opened(command_line))["name"]
    await created(command_line, name, "till")

    words = ("key", "create", "--account", name, "--name", "till", "--scopes", "READ")
    refused = await command_line.run(*words, option, "")

    assert (refused.code, refused.output) == (1, "")
    assert f"{option} is empty" in refused.errors
    assert "this one is called" not in refused.errors, "there is none"
    assert len((await command_line.ask("key", "list", "--account", name))["apiKeys"]) == 1


async def test_the_card_of_a_new_key_says_what_it_is_restricted_to(
    command_line: CommandLine,
) -> None:
    owner = await opened(command_line)
    narrow = ("--wallets", "BTC", "--ips", "203.0.113.0/24", "--limits", "DAILY=5")

    words = ("key", "create", "--account", owner["name"], "--name", "till", "--scopes", "READ")
    card = (await command_line.run(*words, *narrow)).output

    assert f"only wallets   {owner['wallets']['BTC']}\n" in card
    assert "only from      203.0.113.0/24\n" in card
    assert "limits (sats)  DAILY 5\n" in card


async def test_a_wallet_of_another_currency_is_refused_as_such(command_line: CommandLine) -> None:
    name = (await opened(command_line))["name"]

    refused = await command_line.run("sandbox", "fund", "--wallet", f"{name}/EUR", "--amount", "1")

    assert refused.code == 1
    assert f"There is no wallet {name}/EUR: write USER, USER/BTC or USER/USD" in refused.errors


async def test_inspect_says_by_name_whose_key_it_is(command_line: CommandLine) -> None:
    name = (await opened(command_line))["name"]
    secret = (await created(command_line, name, "till"))["secret"]

    shown = await command_line.run("key", "inspect", "-", given=secret)

    assert f"account      {name}\n" in shown.output


async def test_ctrl_c_answers_a_question_at_once() -> None:
    program = (
        "import asyncio\n"
        "from app.commands import console\n"
        "console.is_terminal = lambda: True\n"
        "async def ask(): console.confirm('All of it goes.', yes=False)\n"
        "try: asyncio.run(ask())\n"
        "except console.typer.Exit as end: raise SystemExit(end.exit_code)\n"
    )
    asking = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert asking.stderr is not None
    try:
        async with asyncio.timeout(30):
            await asking.stderr.readuntil(b"[y/N] ")
            asking.send_signal(signal.SIGINT)
            said = await asking.stderr.read()
            await asking.wait()  # or the signal below would take its exit code from us
    finally:
        with contextlib.suppress(ProcessLookupError):
            asking.kill()
        await asking.wait()

    assert said.endswith(b"latchkey: Nothing was done.\n")
    assert asking.returncode == 1


_PASTED = [
    "{}",
    "  '{}'  ",
    "BLINK_TOKEN={}",
    'export BLINK_API_KEY="{}"\r\n',
    "X-API-KEY: {}",
    "authorization: Bearer {}\n",
    '{{"X-API-KEY": "{}"}}',
    "type=blink;server=https://example.org/graphql;api-key={};wallet-id=1",
    "\ufeff{}\n",
    "# .env\nOTHER=blink_short\nBLINK_TOKEN={}\nMORE=1\n",
    "curl -H 'X-API-KEY: {}' https://example.org/graphql",
]


async def test_inspect_finds_the_key_in_what_people_paste(command_line: CommandLine) -> None:
    owner = await opened(command_line)
    secret = (await created(command_line, owner["name"], "till"))["secret"]

    for text in _PASTED:
        pasted = text.format(secret)
        piped = await command_line.run("key", "inspect", "-", "--json", given=pasted)
        assert (piped.code, piped.answer["works"]) == (0, True), pasted
        assert secret_format.found_in(pasted, "blink") == secret
    typed = await command_line.run("key", "inspect", f"BLINK_TOKEN={secret}")
    assert (typed.code, typed.output[:9]) == (0, "ACTIVE: I")


@pytest.mark.parametrize("text", ["", "hello", "BLINK_TOKEN=", "blink_", "X-API-KEY: blink_abc"])
async def test_inspect_exits_with_1_where_no_key_is(command_line: CommandLine, text: str) -> None:
    finished = await command_line.run("key", "inspect", "-", "--json", given=text)

    assert (finished.code, finished.answer["status"]) == (1, "MALFORMED")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_inspect_reads_files_of_other_systems(encoding: str, installation: object) -> None:
    assert installation
    environment = {"PATH": os.environ["PATH"], "LATCHKEY_DATA_DIR": "/nowhere"}
    made_up = f"{secret_format.mint('blink')[:-1]}!"

    finished = subprocess.run(  # our own program
        [sys.executable, "-m", "app", "key", "inspect", "-"],
        cwd=ROOT,
        env=environment,
        input=f"BLINK_TOKEN={made_up}\r\n".encode(encoding),
        capture_output=True,
        check=False,
    )

    assert finished.returncode == 1
    assert b"it has 44 characters, not 45" in finished.stdout


async def test_a_new_key_tells_what_it_is_and_what_to_do_next(command_line: CommandLine) -> None:
    owner = await opened(command_line)
    create = ("key", "create", "--account", owner["name"], "--name")

    shop = await command_line.run(*create, "shop", "--scopes", "READ,RECEIVE", "--expires-in", "30")
    full = await command_line.run(*create, "all", "--scopes", "READ,RECEIVE,WRITE")

    secret = shop.output.splitlines()[0]
    assert secret_format.is_well_formed(secret, "blink")
    assert "shown this once" in shop.output
    assert "UTC" in next(line for line in shop.output.splitlines() if line.startswith("expires"))
    strings = [line for line in shop.output.splitlines() if "type=blink" in line]
    assert [string.rpartition(f"api-key={secret};wallet-id=")[2] for string in strings] == [
        owner["wallets"]["BTC"],
        owner["wallets"]["USD"],
    ]
    assert "type=blink" not in full.output
    assert "--scopes READ,RECEIVE" in full.output
    assert "curl -s " in shop.output


def test_the_version_is_told_and_shells_complete_commands() -> None:
    program = str(Path(sys.executable).with_name("latchkey"))
    words = {"COMP_WORDS": "latchkey key re", "COMP_CWORD": "2"}
    completing = {"PATH": os.environ["PATH"], "_LATCHKEY_COMPLETE": "complete_bash", **words}

    version = subprocess.check_output([program, "--version"], text=True)
    completed = subprocess.check_output([program], env=completing, text=True)

    assert version.startswith("latchkey 0.")
    assert set(completed.split()) == {"resume", "revoke", "remove-limit"}
