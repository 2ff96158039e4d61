"""An upgrade without stopping: old and new program side by side on one database, under load.

From every version that was released, and as long as none is from what stands for it.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import asyncpg
import pytest

from app.database import migrations
from tests import schema_dump
from tests.databases import new_database
from tests.operations.tools import until
from tests.story import documents
from tests.story.servers import (
    PATIENCE_S,
    ROOT,
    Installation,
    Json,
    Person,
    Server,
    balance,
    own_invoice,
)
from tests.upgrades import older, released
from tests.upgrades.program import Program

pytestmark = pytest.mark.sweep

#: Of every kind one, so that each is tried whatever the next release brings.
NEXT = ROOT / "tests" / "upgrades" / "migrations"
PHASES = ("before", "after")
CLIENTS = 6
ROUNDS = 3
THERE_SAT, BACK_SAT = 3, 2


@dataclass(slots=True)
class Load:
    """Clients that pay each other there and back, each time at the next of the servers."""

    servers: list[Server]
    people: list[Person]
    rounds: Counter[tuple[int, str]] = field(default_factory=Counter)
    over: bool = False
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Have the clients at work while the block runs; one that fails ends it."""
        async with asyncio.TaskGroup() as clients:
            for number in range(CLIENTS):
                clients.create_task(self._client(number))
            yield
            self.over = True

    async def _client(self, number: int) -> None:
        one, other = self._pair(number)
        while not self.over:
            server = self.servers[self._count(number) % len(self.servers)]
            invoice = await own_invoice(server, other, THERE_SAT)
            variables = {"wallet": one.btc, "request": invoice["paymentRequest"]}
            _require_success(await server.ask(documents.PAY, key=one.key, **variables))
            back = {"wallet": other.btc, "recipient": one.btc, "amount": BACK_SAT}
            _require_success(await server.ask(documents.SEND, key=other.key, **back))
            async with self._news:
                self.rounds[number, server.url] += 1
                self._news.notify_all()

    async def go_on(self) -> None:
        """Return when every client has been through its rounds at each of the servers.

        Then no other server is asked any more.
        """
        start = self.rounds.copy()
        wanted = [(number, server.url) for number in range(CLIENTS) for server in self.servers]
        async with asyncio.timeout(PATIENCE_S), self._news:
            await self._news.wait_for(
                lambda: all(self.rounds[each] >= start[each] + ROUNDS for each in wanted)
            )

    def spent(self, who: Person) -> int:
        """Return by how much a person has less than before."""
        spent = 0
        for number in range(CLIENTS):
            one, other = self._pair(number)
            spent += self._count(number) * (THERE_SAT - BACK_SAT) * ((who == one) - (who == other))
        return spent

    def _pair(self, number: int) -> tuple[Person, Person]:
        return self.people[number % 3], self.people[(number + 1) % 3]

    def _count(self, number: int) -> int:
        return sum(count for (client, _), count in self.rounds.items() if client == number)


def _require_success(data: Json) -> None:
    (payload,) = data.values()
    assert (payload["status"], payload["errors"]) == ("SUCCESS", [])


@pytest.fixture(params=released.starts(), ids=lambda dump: dump.stem)
def dump(request: pytest.FixtureRequest) -> Path:
    """What an older version left."""
    path: Path = request.param
    return path


@pytest.fixture
async def installation(
    cluster: str, template: str, tmp_path: Path, dump: Path
) -> AsyncIterator[Installation]:
    """An installation on the database that an older version left."""
    assert template  # the server was made fast
    async with new_database(cluster, "template0") as url:
        await older.restore(url, dump)
        yield Installation(tmp_path, {**older.SETTINGS, "LATCHKEY_DATABASE_URL": url})


async def _programs(
    installation: Installation, folder: Path, dump: Path
) -> tuple[Program, Program]:
    """Make the program whose database it is, and the one that it is upgraded to."""
    url = installation.settings["LATCHKEY_DATABASE_URL"]
    connection = await asyncpg.connect(url)
    applied = {row["name"] for row in await connection.fetch("SELECT name FROM schema_migration")}
    await connection.close()
    ours = migrations.migrations()
    old = [migration for migration in ours if migration.name in applied]
    # Those of the next release, then our own, with what comes after at the end.
    steps = sorted(
        [*ours[len(old) :], *migrations.migrations(NEXT)], key=lambda step: step.phase == "after"
    )
    return (
        Program.older(folder / "old", installation, dump, old),
        Program.make(folder / "new", installation, [*old, *steps]),
    )


@pytest.mark.slow
async def test_an_upgrade_under_load_is_noticed_by_nobody(
    installation: Installation, cluster: str, tmp_path: Path, dump: Path
) -> None:
    old, new = await _programs(installation, tmp_path, dump)
    before, after = _what_comes(old, new)
    people = await _people(old)
    async with AsyncExitStack() as servers:
        old_server = await servers.enter_async_context(old.serving())
        load = Load([old_server], people)
        had = [await balance(old_server, each) for each in load.people]
        async with load.running():
            await load.go_on()
            # What comes before the new version is applied while the old one serves on.
            planned = (await new.ask("migrate", "--plan"))["pending"]
            assert [one["name"] for one in planned] == before + after
            assert [one["due"] for one in planned] == [one["name"] in before for one in planned]
            assert await new.ask("migrate") == {"applied": before, "waiting": after}
            await load.go_on()
            # Then the new version stands beside it.
            new_server = await servers.enter_async_context(new.serving())
            refused = await new.run("migrate", "--after", "--yes")
            assert refused.code == 1
            assert refused.answer == {"applied": [], "waiting": after}
            assert f"version {old.level} from this machine" in refused.errors
            assert (await old.ask("account", "list"))["accounts"], "an old process may still start"
            load.servers = [old_server, new_server]
            await load.go_on()
            # The load moves over, and the old version can go.
            load.servers = [new_server]
            await load.go_on()
            assert await old_server.stop() == 0
            assert await new.ask("migrate", "--after", "--yes") == {"applied": after}
            await load.go_on()
            late = await old.run("account", "list")
            assert (late.code, late.output) == (1, "")
            assert "used by a newer Latchkey" in late.errors
        has = [await balance(new_server, each) for each in load.people]
    assert has == [sat - load.spent(each) for sat, each in zip(had, load.people, strict=True)]
    checked = await new.ask("check")
    assert (checked["ok"], checked["problems"]) == (True, [])
    await _schema_is_that_of_a_fresh_installation(installation, new, cluster)


@pytest.mark.slow
async def test_closed_sends_are_closed_to_the_old_program_too(
    installation: Installation, tmp_path: Path, dump: Path
) -> None:
    """Whatever it remembers, and though it does not know the word by which it is refused."""
    old, new = await _programs(installation, tmp_path, dump)
    people = await _people(old)
    admin = await asyncpg.connect(installation.settings["LATCHKEY_DATABASE_URL"])
    async with AsyncExitStack() as stack:
        stack.push_async_callback(admin.close)
        await new.ask("migrate")
        servers = [await stack.enter_async_context(each.serving()) for each in (old, new)]
        had = [await balance(servers[1], each) for each in people]
        await admin.execute(_CLOSED)
        # Books and node agree, so that a server would open them at once.
        async with admin.transaction():
            await admin.execute("SELECT FROM restoration FOR UPDATE")
            for server in servers:
                assert not await _is_paid(server, people)
            assert [await balance(servers[1], each) for each in people] == had
        for server in servers:
            await until(partial(_is_paid, server, people), "a payment once sends are open")


_CLOSED = "INSERT INTO restoration (kind, state_of) VALUES ('recovery', now())"


async def _is_paid(server: Server, people: list[Person]) -> bool:
    """Have the first pay the second; tell whether that was done."""
    payer, payee = people[:2]
    response = await server.post(
        documents.SEND, key=payer.key, wallet=payer.btc, recipient=payee.btc, amount=BACK_SAT
    )
    payload = (response.json().get("data") or {}).get("intraLedgerPaymentSend") or {}
    return payload.get("status") == "SUCCESS"


async def _people(program: Program) -> list[Person]:
    """Return those who have an account, with a key of the old program's making."""
    accounts = await older.accounts(program.on.settings["LATCHKEY_DATABASE_URL"])
    key = ("key", "create", "--name", "upgrade", "--scopes", "READ,RECEIVE,WRITE", "--account")
    return [
        Person(session="", wallets=wallets, key=(await program.ask(*key, account_id))["secret"])
        for account_id, wallets in accounts.items()
    ]


def _what_comes(old: Program, new: Program) -> tuple[list[str], list[str]]:
    """Return the migrations that come before and after the new program, some of every kind."""
    known = {path.name for path in old.migrations.iterdir()}
    steps = [it for it in migrations.migrations(new.migrations) if f"{it.name}.sql" not in known]
    assert {it.phase for it in steps} == {"before", "after"}
    assert {it.in_transaction for it in steps} == {True, False}
    before, after = ([it.name for it in steps if it.phase == phase] for phase in PHASES)
    return before, after


async def _schema_is_that_of_a_fresh_installation(
    installation: Installation, program: Program, cluster: str
) -> None:
    async with new_database(cluster, "template0") as fresh:
        await migrations.migrate(fresh, program.migrations)
        upgraded = schema_dump.dump(installation.settings["LATCHKEY_DATABASE_URL"])
        assert upgraded == schema_dump.dump(fresh)
