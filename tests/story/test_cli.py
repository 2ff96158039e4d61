"""The command line: what it answers, how it refuses, and whose database it works on."""

import asyncio
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
import pytest

from app.commands import where
from app.database.migrations import migrations
from app.settings import Settings
from tests.command_line import CommandLine
from tests.databases import new_database, url_of
from tests.story import documents
from tests.story.servers import ROOT, Finished, Installation, in_parallel

NOBODY = "00000000-0000-4000-8000-00000000dead"


async def _created(
    installation: Installation | CommandLine, *options: str
) -> tuple[str, dict[str, str]]:
    """Open an account; return its id and its wallets by currency."""
    answer = await installation.ask("account", "create", *options)
    assert answer.keys() == {"accountId", "userId", "wallets"}
    assert all(wallet.keys() == {"id", "walletCurrency"} for wallet in answer["wallets"])
    for text in (answer["accountId"], answer["userId"], *(w["id"] for w in answer["wallets"])):
        UUID(text)
    wallets = {wallet["walletCurrency"]: wallet["id"] for wallet in answer["wallets"]}
    assert list(wallets) == ["BTC", "USD"]
    return answer["accountId"], wallets


async def test_commands_work_on_the_running_server_and_answer_one_json_object(
    shared_installation: Installation,
) -> None:
    installation = shared_installation
    async with installation.serving() as server:
        who = ("--email", "a@example.com", "--phone", "+16505550101", "--username", "carol")
        account_id, wallets = await _created(installation, *who, "--password", "correct horse")
        create = ("key", "create", "--account", account_id, "--name")
        narrow = ("--wallets", wallets["USD"], "--expires-in", "30", "--rate-limit", "100")
        allowed = ("--permissions", "wallets:read", "--ips", "10.0.0.0/8,::1")
        full, narrowed, migrated = await in_parallel(
            [
                installation.ask(*create, "till", "--scopes", "READ,RECEIVE,WRITE"),
                installation.ask(*create, "watcher", *narrow, *allowed),
                installation.ask("migrate"),
            ]
        )
        secret = full["secret"]
        async with server.subscribed(documents.MY_UPDATES, key=secret) as updates:
            for _ in range(2):  # the price, in its two forms
                await updates.next()
            btc, usd = await in_parallel(
                installation.ask("sandbox", "fund", "--wallet", wallet_id, "--amount", "5000")
                for wallet_id in wallets.values()
            )
            told = [(await updates.next())["data"]["myUpdates"]["update"] for _ in range(2)]
        checked = await installation.ask("check")

    for key in (full, narrowed):
        assert key.keys() == {"id", "secret", "connectionStrings"}
        UUID(key["id"])
        assert re.fullmatch(r"blink_[0-9A-Za-z]+", key["secret"])
    assert full["connectionStrings"] == {
        currency: f"type=blink;server={server.url}/graphql;api-key={secret};wallet-id={wallet_id}"
        for currency, wallet_id in wallets.items()
    }
    assert list(narrowed["connectionStrings"]) == ["USD"]
    assert btc == {"balance": 5_000}
    assert usd == {"balance": 500}  # cents, at 100,000 dollars for a bitcoin
    amounts = {update["walletId"]: update["transaction"]["settlementAmount"] for update in told}
    assert amounts == {wallets["BTC"]: 5_000, wallets["USD"]: 500}
    assert migrated == {"applied": []}
    assert checked == {"ok": True, "journals": 2, "entries": 6, "problems": []}


async def test_refusals_say_why_and_exit_with_1(command_line: CommandLine) -> None:
    account_id, wallets = await _created(command_line, "--username", "dave")
    create = ("key", "create", "--account", account_id, "--name", "x", "--scopes")
    refused: dict[tuple[str, ...], str] = {
        ("account", "create", "--username", "dave"): "username not available",
        ("key", "create", "--account", NOBODY, "--name", "x", "--scopes", "READ"): "ccount",
        (*create, "SPEND"): "Unknown scope 'SPEND'. Use one of READ, RECEIVE, WRITE.",
        (*create, "READ", "--wallets", "mine"): "There is no wallet mine.",
        ("sandbox", "fund", "--wallet", wallets["BTC"], "--amount", "0"): "amount",
    }

    for words, said in refused.items():
        _is_refusal(await command_line.run(*words, "--json"), said, code=1)


def _is_empty(folder: Path) -> bool:
    return not any(folder.iterdir())


def _is_refusal(finished: Finished, said: str, *, code: int) -> None:
    assert finished.code == code, finished.errors
    assert finished.output == ""
    assert said in finished.errors
    assert "Traceback" not in finished.errors


async def test_wrong_calls_and_settings_are_explained_and_exit_with_2(tmp_path: Path) -> None:
    wrong: list[tuple[str, dict[str, str], str]] = [
        ("fly", {}, "No such command 'fly'"),
        ("key create --name x", {}, "Missing option '--account'"),
        (f"sandbox fund --wallet {NOBODY} --amount 1.5", {}, "Invalid value for '--amount'"),
        ("serve --port 70000", {}, "Invalid value for '--port'"),
        ("check", {"LATCHKEY_PORT": "http"}, "LATCHKEY_PORT"),
        (
            "check",
            {"LATCHKEY_NODE": "lnd", "LATCHKEY_RATE_LIMITS": "off"},
            "LATCHKEY_RATE_LIMITS=off is allowed only with the sandbox node",
        ),
        (
            "check",
            {"LATCHKEY_PROT": "8001"},
            "LATCHKEY_PROT is no setting. Did you mean LATCHKEY_P",
        ),
        ("check", {"LATCHKEY_REDIS_URL": "redis://h"}, "latchkey: LATCHKEY_REDIS_URL must begin"),
        ("check", {"LATCHKEY_TRUSTED_PROXIES": "*"}, "LATCHKEY_TRUSTED_PROXIES must name"),
    ]
    installation = Installation(tmp_path)
    command_line = CommandLine(installation)

    for words, settings, said in wrong:
        _is_refusal(await command_line.run(*words.split(), **settings), said, code=2)
    both = await command_line.run("check", LATCHKEY_PROT="1", LATCHKEY_PORT="http")
    assert [line.split()[1] for line in both.errors.splitlines()] == [
        "LATCHKEY_PROT",
        "LATCHKEY_PORT:",
    ]
    words, settings, said = wrong[-1]
    _is_refusal(await installation.run(words, **settings), said, code=2)


async def test_a_database_that_cannot_be_used_is_named_as_the_reason(
    tmp_path: Path, cluster: str
) -> None:
    unusable = {
        "postgresql://postgres@127.0.0.1:1/latchkey": "Connect call failed",
        "postgresql://postgres:se/cret@127.0.0.1/latchkey": "is malformed",
        url_of(cluster, "absent"): 'database "absent" does not exist',
    }
    command_line = CommandLine(Installation(tmp_path))

    for url, said in unusable.items():
        one = await command_line.run("check", LATCHKEY_DATABASE_URL=url)
        _is_refusal(one, said, code=1)
        assert "LATCHKEY_DATABASE_URL" in one.errors
        assert "cret" not in one.errors


async def test_an_address_that_is_taken_is_named_as_the_reason(
    installation: Installation,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])

        finished = await installation.run("serve", "--no-demo", "--port", port)

    _is_refusal(finished, f"Cannot listen on 127.0.0.1, port {port}: Address already", code=1)


async def test_the_schema_is_the_file_in_the_repository(tmp_path: Path) -> None:
    printed = await Installation(tmp_path).run("schema")

    assert printed.code == 0
    assert printed.output == (ROOT / "schema.graphql").read_text()


async def test_without_json_people_can_read_the_answers_and_what_is_wrong_with_the_books(
    installation: Installation,
) -> None:
    command_line = CommandLine(installation)
    created = await command_line.run("account", "create")
    account_id, btc, usd = re.findall(r"[0-9a-f-]{36}", created.output)
    assert created.output.splitlines() == [
        f"account {account_id}",
        f"BTC wallet {btc}",
        f"USD wallet {usd}",
    ]
    assert "nobody can log in to it" in created.errors
    assert f"latchkey key create --account {account_id[:8]} " in created.errors
    create = ("key", "create", "--account", account_id, "--name", "x", "--scopes", "READ")
    key = await command_line.run(*create)
    funded = await command_line.run("sandbox", "fund", "--wallet", btc, "--amount", "21")
    secret, _, keep, *rest = key.output.splitlines()
    assert keep == "Keep it now: it is shown this once, and kept nowhere."
    assert "expires  never" in rest
    assert f"    -H 'X-API-KEY: {secret}' \\" in rest
    assert not any("type=blink" in text for text in rest), (
        "a key that cannot receive is for no shop"
    )
    assert funded.output == "balance 21 sats\n"
    connection = await asyncpg.connect(installation.settings["LATCHKEY_DATABASE_URL"])
    await connection.execute("SET session_replication_role = replica")  # no triggers
    await connection.execute("UPDATE ledger_account SET balance = 22000 WHERE balance = 21000")
    await connection.close()

    shown = await command_line.run("check")
    checked = await installation.run("check", "--json")

    assert shown.output.startswith("NOT OK: 1 journals, 2 entries\n- ")
    assert btc in shown.output
    report = checked.answer
    assert report.keys() == {"ok", "journals", "entries", "problems"}
    assert report["ok"] is False
    assert any(btc in problem for problem in report["problems"])
    assert [one.code for one in (created, key, funded, shown, checked)] == [0, 0, 0, 1, 1]


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("migrate",),
        ("account", "list"),
        ("account", "create", "--username", "carol"),
        ("key", "list", "--account", NOBODY),
        ("sandbox", "fund", "--wallet", NOBODY, "--amount", "1"),
    ],
    ids=" ".join,
)
async def test_no_command_invents_a_server(tmp_path: Path, words: tuple[str, ...]) -> None:
    finished = await CommandLine(Installation(tmp_path)).run(*words)

    _is_refusal(finished, f"There is no Latchkey server in {tmp_path / 'data'}. Go to", code=1)
    assert _is_empty(tmp_path)


async def test_no_worker_invents_a_server(tmp_path: Path) -> None:
    finished = await Installation(tmp_path).run("worker")

    _is_refusal(finished, "There is no Latchkey server in", code=1)
    assert _is_empty(tmp_path)


async def test_no_command_makes_tables_in_an_empty_database(cluster: str, tmp_path: Path) -> None:
    async with new_database(cluster, "template1") as url:
        empty = CommandLine(Installation(tmp_path, {"LATCHKEY_DATABASE_URL": url}))

        for words in ("check", "account list"):
            _is_refusal(await empty.run(*words.split()), "The database is empty", code=1)
        connection = await asyncpg.connect(url)
        tables = await connection.fetchval(
            "SELECT count(*) FROM pg_class WHERE relname = 'account'"
        )
        await connection.close()
    assert tables == 0
    assert _is_empty(tmp_path)


async def test_no_command_makes_a_secret_beside_that_of_the_server(
    installation: Installation, tmp_path: Path
) -> None:
    await CommandLine(installation).ask("account", "create")
    elsewhere = tmp_path / "elsewhere"

    finished = await CommandLine(installation).run(
        "account", "create", LATCHKEY_DATA_DIR=str(elsewhere)
    )

    _is_refusal(finished, "made with another key pepper", code=1)
    assert not elsewhere.exists()


async def test_commands_say_which_server_they_work_on_unless_it_is_the_obvious_one(
    installation: Installation, tmp_path: Path
) -> None:
    named = await CommandLine(installation).run("check", "--json")
    other = await CommandLine(Installation(tmp_path)).run("check")

    url = installation.settings["LATCHKEY_DATABASE_URL"]
    name = urlsplit(url).path.removeprefix("/")
    assert f"latchkey: working on the database {name!r} on " in named.errors
    assert named.answer["ok"]
    assert f"latchkey: working on the server in {tmp_path / 'data'}\n" in other.errors
    assert where.told(Settings.model_construct()) is None


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder for the embedded PostgreSQL, which root has served by a user of its own."""
    with TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.slow
async def test_the_embedded_database_is_started_when_it_does_not_run(open_folder: Path) -> None:
    installation = Installation(open_folder)

    made = await installation.run("migrate", "--create", "--json")
    assert f"making a new server in {open_folder / 'data'}\n" in made.errors
    first = made.answer
    account_id, _ = await _created(installation)
    again = await installation.ask("migrate")

    assert first == {"applied": [migration.name for migration in migrations()]}
    assert again == {"applied": []}
    assert UUID(account_id)
    stopped = not await asyncio.to_thread((open_folder / "data/postgres/postmaster.pid").exists)
    assert stopped, "the last command to use the database stops it"
