"""`latchkey wallet …`: the operator's hand on the wallets of an account."""

from pathlib import Path
from uuid import UUID

import pytest

from app.database import listener
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services import sandbox_funds
from tests.command_line import CommandLine
from tests.factories import Person, balance, person
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
async def alice(runtime: Runtime) -> Person:
    return await person(runtime, username="alice")


async def test_a_wallet_is_opened_named_archived_and_taken_out_again(
    command_line: CommandLine, alice: Person
) -> None:
    ask = command_line.ask

    made = await ask("wallet", "create", "alice", "Savings", "--currency", "usd")
    renamed = await ask("wallet", "rename", "alice/savings", "Rent")
    archived = await ask("wallet", "archive", made["id"][:8])
    shown, hidden = (
        await ask("wallet", "list", "alice"),
        await ask("wallet", "list", "alice", "--all"),
    )
    taken_out = await ask("wallet", "archive", "alice/RENT", "--undo")
    told = await ask("account", "log", "alice")

    assert (made["walletCurrency"], made["name"], made["isArchived"]) == ("USD", "Savings", False)
    assert renamed == {**made, "name": "Rent"}
    assert archived == {**renamed, "isArchived": True}
    assert taken_out == renamed
    assert [(it["id"], it["isDefault"]) for it in shown["wallets"]] == [
        (str(alice.btc), True),
        (str(alice.usd), False),
    ]
    assert hidden["wallets"][2] == {**archived, "isDefault": False}
    assert [(it["kind"], it["actor"]) for it in told["events"]][:4] == [
        ("wallet.unarchived", "operator"),
        ("wallet.archived", "operator"),
        ("wallet.renamed", "operator"),
        ("wallet.created", "operator"),
    ]


async def test_a_currency_stands_for_the_oldest_wallet_that_is_not_archived(
    command_line: CommandLine, runtime: Runtime, alice: Person
) -> None:
    ask = command_line.ask
    made = await ask("wallet", "create", "alice", "Other", "--currency", "USD")
    assert (await ask("wallet", "rename", "alice/USD", "First"))["id"] == str(alice.usd)
    await ask("wallet", "archive", "alice/First")

    funded = await ask("sandbox", "fund", "--wallet", "alice/usd", "--amount", "1000")

    assert funded["balance"] == await balance(runtime, WalletId(UUID(made["id"])))
    assert await balance(runtime, alice.usd) == 0


async def test_what_cannot_be_is_refused_with_the_reason(
    command_line: CommandLine, runtime: Runtime, alice: Person
) -> None:
    made = await command_line.ask("wallet", "create", "alice", "Savings")
    await sandbox_funds.fund(runtime, WalletId(UUID(made["id"])), 1_000)

    for words, said in (
        (("wallet", "create", "alice", "savings"), "has this name"),
        (("wallet", "create", "alice", ""), "1 to 100 printable characters"),
        (("wallet", "archive", "alice/Savings"), "holds 1000 sats"),
        (("wallet", "archive", "alice"), "default wallet cannot be archived"),
        (("wallet", "archive", "alice/Nothing"), "There is no wallet alice/Nothing"),
    ):
        refused = await command_line.run(*words)
        assert refused.code == 1
        assert said in refused.errors


async def test_tables_are_for_people(command_line: CommandLine, alice: Person) -> None:
    await command_line.ask("wallet", "rename", str(alice.btc), "Till")

    text = (await command_line.run("wallet", "list", "alice")).output

    title, btc, usd = text.splitlines()
    assert title.split() == ["ID", "CURRENCY", "NAME", "DEFAULT", "ARCHIVED"]
    assert (btc.split()[1:3], usd.split()[1]) == (["BTC", "Till"], "USD")
