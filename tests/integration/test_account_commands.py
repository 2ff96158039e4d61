"""`latchkey account …`: find, lock, unlock and promote accounts, and read their audit log."""

from pathlib import Path
from uuid import UUID

import pytest

from app.commands.console import table
from app.database import listener
from app.principal import Actor
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.accounts.registry import Account
from tests.command_line import CommandLine
from tests.story.servers import Installation


@pytest.fixture
def command_line(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Commands that do not wait until the test's own process has heard of their changes."""
    monkeypatch.setattr(listener, "ACK_TIMEOUT_S", 0.0)
    settings = {
        "LATCHKEY_DATABASE_URL": database_url,
        "LATCHKEY_DATA_DIR": str(tmp_path),
        "LATCHKEY_LOG_LEVEL": "error",
    }
    return CommandLine(Installation(tmp_path, settings))


@pytest.fixture
async def alice(runtime: Runtime) -> Account:
    return await accounts.create(
        runtime, username="alice", phone="+4915112345678", email="alice@example.com"
    )


async def test_account_is_locked_and_unlocked_under_any_of_its_names(
    command_line: CommandLine, runtime: Runtime, alice: Account
) -> None:
    locked = await command_line.ask("account", "lock", "alice", "--reason", "lost phone")
    shown = await command_line.ask("account", "show", str(alice.id))
    unlocked = await command_line.ask("account", "unlock", "Alice@Example.com")
    promoted = await command_line.ask("account", "set-level", "+49 151 12345678", "two")
    told = await command_line.ask("account", "log", "alice")

    assert shown == locked
    assert (locked["status"], unlocked["status"]) == ("locked", "active")
    assert (promoted["id"], promoted["level"]) == (str(alice.id), "TWO")
    assert [wallet["walletCurrency"] for wallet in shown["wallets"]] == ["BTC", "USD"]
    assert (await accounts.get(runtime, alice.id)).level == "TWO"
    assert [(event["kind"], event["actor"]) for event in told["events"]] == [
        ("account.level_set", "operator"),
        ("account.unlocked", "operator"),
        ("account.locked", "operator"),
        ("account.created", "operator"),
    ]
    assert told["events"][2]["after"] == {"status": "locked", "reason": "lost phone"}


async def test_accounts_are_listed_in_aligned_columns_or_as_json(
    command_line: CommandLine, runtime: Runtime, alice: Account
) -> None:
    bob = await accounts.create(runtime, username="bob")

    listed = await command_line.ask("account", "list")
    first = await command_line.ask("account", "list", "--limit", "1")
    rest = await command_line.ask("account", "list", "--after", first["accounts"][-1]["id"])
    locked = await command_line.ask("account", "list", "--status", "locked")
    text = (await command_line.run("account", "list")).output

    assert [one["id"] for one in listed["accounts"]] == [str(bob.id), str(alice.id)]
    assert not listed["more"]
    assert first["more"]
    assert [one["username"] for one in rest["accounts"]] == ["alice"]
    assert locked == {"accounts": [], "more": False}
    title, of_bob, of_alice = text.splitlines()
    assert title.split() == [
        *("ID", "USERNAME", "PHONE", "EMAIL", "LEVEL", "STATUS", "CREATED"),
    ]
    assert title.index("STATUS") == of_bob.index("active") == of_alice.index("active")
    assert "\x1b" not in text


async def test_readable_answers_name_the_account_and_its_state(
    command_line: CommandLine, alice: Account
) -> None:
    shown = await command_line.run("account", "show", "alice")
    locked = await command_line.run("account", "lock", "alice")
    log = await command_line.run("account", "log", "alice")

    assert f"id          {alice.id}" in shown.output.splitlines()
    assert "phone       +4915112345678" in shown.output.splitlines()
    assert locked.output == f"{alice.id} is locked\n"
    assert [line.split()[-4] for line in log.output.splitlines()[1:]] == [
        "account.locked",
        "account.created",
    ]


async def test_the_operator_helps_who_cannot_log_in(
    command_line: CommandLine, runtime: Runtime, alice: Account
) -> None:
    actor = Actor.of(await authentication.on_behalf_of(runtime, alice.id))
    async with runtime.connection() as connection:
        for awaits in (False, True):
            await sessions.begin(connection, alice.id, actor, days=30, awaits_second_factor=awaits)
    await runtime.pool.execute(
        "INSERT INTO second_factor (account_id, enabled_at) VALUES ($1, now())", alice.id
    )

    listed = await command_line.ask("account", "sessions", "alice")
    removed = await command_line.ask("account", "remove-totp", "alice")
    again = await command_line.ask("account", "remove-totp", "alice")
    ended = await command_line.ask("account", "end-sessions", "alice")
    await command_line.ask("account", "set-password", "alice", "--password", "correct horse")
    told = await command_line.ask("account", "log", "alice")

    assert sorted(one["awaitsTotp"] for one in listed["sessions"]) == [False, True]
    assert (removed["removed"], again["removed"]) == (True, False)
    assert ended == {"id": str(alice.id), "ended": 2}
    assert await accounts.password_of(runtime, "alice")
    assert [event["kind"] for event in told["events"][:4]] == [
        "account.password_set",
        "session.ended",
        "session.ended",
        "totp.disabled",
    ]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("show", "nobody"), 1, "There is no account nobody."),
        (("lock", str(UUID(int=1))), 1, "There is no account"),
        (("set-level", "alice", "TEN"), 2, "TEN"),
        (("list", "--limit", "0"), 2, "--limit"),
        (("list", "--after", "x"), 1, "There is no account x."),
        (("lock", "alice", "--reason", "x" * 201), 1, "reason"),
        (("lock",), 2, "account"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
async def test_a_refusal_says_why_on_standard_error(
    words: tuple[str, ...], code: int, said: str, command_line: CommandLine, alice: Account
) -> None:
    assert alice.username == "alice"

    finished = await command_line.run("account", *words)

    assert (finished.code, finished.output) == (code, "")
    assert said in finished.errors
    assert "Traceback" not in finished.errors


def test_a_table_is_as_wide_as_its_widest_cell_and_has_no_trailing_spaces() -> None:
    rows: list[dict[str, object]] = [{"a": "long cell", "b": None}, {"a": None, "b": 5}]

    headings = {"a": "first", "b": "second"}
    assert table(headings, rows) == "FIRST      SECOND\nlong cell  -\n-          5"
    assert table(headings, rows[:0]) == "None."
