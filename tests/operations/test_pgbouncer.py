"""Everything through PgBouncer in transaction mode, but for what needs a session of its own.

From PgBouncer 1.21 on all of it happens twice: with statements that are sent each time, and with
those that it keeps prepared. Debian 12 has 1.18; LATCHKEY_TEST_PGBOUNCER names a newer one.
"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest
from pydantic import SecretStr

from app.database import pooler, programs
from app.database.opening import DatabaseUnusableError
from app.doctor import rounds
from app.findings import Verdict
from app.settings import Settings
from app.startup import open_runtime
from tests.command_line import CommandLine
from tests.operations.load import judge, paying
from tests.operations.own_server import installation_on, room, server
from tests.operations.pgbouncer import PgBouncer, keeps_statements, pgbouncer
from tests.operations.postgres import PASSWORD, Postgres
from tests.story import documents
from tests.story.servers import Installation, Json, Person, Server, balance, own_invoice, person

__all__ = ["room", "server"]

#: Fewer than a process has of its own, and than clients that pay.
SERVERS = "3"
CLIENTS = 8
#: Fewer statements than a server of ours prepares: it must give some up, and prepare them again.
KEPT = "20"
FUNDS_SAT = 50_000


@pytest.fixture(scope="module", params=["off", "on"], ids=["sent", "prepared"])
def prepares(request: pytest.FixtureRequest) -> str:
    """What LATCHKEY_POOLER_PREPARES is."""
    value: str = request.param
    if value == "on" and not keeps_statements():
        pytest.skip("this PgBouncer is older than 1.21: LATCHKEY_TEST_PGBOUNCER names another")
    return value


@pytest.fixture(scope="module")
async def between(server: Postgres, room: Path, prepares: str) -> AsyncIterator[PgBouncer]:
    # Newer ones keep 200 unless told otherwise; none are kept where nothing shall be prepared.
    kept = "0" if prepares == "off" else KEPT
    changes = {"default_pool_size": SERVERS, "max_prepared_statements": kept}
    if not keeps_statements():
        del changes["max_prepared_statements"]
    async with pgbouncer(server, room / f"bouncer-{prepares}", **changes) as running:
        yield running


@pytest.fixture(scope="module")
def through(between: PgBouncer, room: Path, prepares: str) -> Installation:
    """An installation whose requests go through PgBouncer."""
    ours = {
        "LATCHKEY_DATABASE_DIRECT_URL": between.server.url(),
        "LATCHKEY_POOLER_PREPARES": prepares,
    }
    return installation_on(room, between.url, **ours)


@pytest.fixture(scope="module")
async def pair(through: Installation) -> AsyncIterator[tuple[Server, Server]]:
    """Two servers on one database, through one pooler."""
    async with through.serving() as here, through.serving() as there:
        yield here, there


async def test_without_a_direct_address_it_does_not_start(
    between: PgBouncer, room: Path, prepares: str, tmp_path: Path
) -> None:
    lenient = {"ignore_startup_parameters": ",".join(_PARAMETERS)}
    async with pgbouncer(between.server, room / f"lenient-{prepares}", **lenient) as ignoring:
        for address in (between.url, ignoring.url):
            settings = Settings(database_url=SecretStr(address), data_dir=tmp_path)
            for migrates in (True, False):
                with pytest.raises(DatabaseUnusableError, match="LATCHKEY_DATABASE_DIRECT_URL"):
                    await open_runtime(settings, migrates=migrates).__aenter__()
            found = [one for one in await rounds.make(settings) if one.about == "database"]
            assert found[0].verdict is Verdict.PROBLEM
            assert "LATCHKEY_DATABASE_DIRECT_URL" in found[0].text
            assert PASSWORD not in found[0].text


async def test_what_migrations_would_do_is_asked_past_it(
    through: Installation, pair: tuple[Server, Server]
) -> None:
    told = await CommandLine(through).run("migrate", "--plan")

    assert (told.code, told.output.strip()) == (0, "Nothing to apply."), told.errors


async def test_the_direct_address_must_be_direct_and_of_the_same_database(
    between: PgBouncer, server: Postgres, tmp_path: Path
) -> None:
    await server.sql("DROP DATABASE IF EXISTS other")
    await server.sql("CREATE DATABASE other OWNER latchkey")
    for direct, says in (
        (between.url, "LATCHKEY_DATABASE_DIRECT_URL leads to a connection pooler"),
        (server.url("other"), "lead to two databases: latchkey on a server"),
        (server.url(password="wrong"), "not that of the role"),
    ):
        with pytest.raises(DatabaseUnusableError, match=says):
            await pooler.open_pool_through(
                between.url, direct, size=1, statement_timeout_s=5, prepares=False
            )
    finished = await installation_on(tmp_path, between.url).run("serve", "--port", "0")
    assert (finished.code, "Traceback" in finished.errors) == (1, False)
    assert "LATCHKEY_DATABASE_URL leads to a connection pooler" in finished.errors


async def test_a_question_that_fails_half_way_gives_its_server_back(
    between: PgBouncer, prepares: str
) -> None:
    pool = await pooler.open_pool_through(
        between.url,
        between.server.url(),
        size=8,
        statement_timeout_s=5,
        prepares=prepares == "on",
    )
    for _ in range(8):
        with pytest.raises(Exception, match="invalid input for query argument"):
            await pool.fetchval("SELECT $1::int + 1", "three")
    answers = await asyncio.gather(*(pool.fetchval("SELECT $1::int", n) for n in range(8)))
    assert answers == list(range(8))
    assert await pool.fetchval("SHOW timezone") == "UTC"
    assert await pool.fetchval("SHOW statement_timeout") == "10s"
    async with pool.apart() as connection:
        assert await connection.fetchval("SHOW statement_timeout") == "0"
    await pool.close()


async def test_wallets_live_through_it_and_keys_die_at_once(pair: tuple[Server, Server]) -> None:
    here, there = pair
    alice, bob = await person(here, sat=FUNDS_SAT), await person(there)
    async with there.subscribed(documents.MY_UPDATES, key=bob.key) as updates:
        for _ in range(2):  # the price, in its two forms
            await updates.next()
        invoice = await own_invoice(there, bob, 1_000)
        request = invoice["paymentRequest"]
        paid = await here.ask(documents.PAY, key=alice.key, wallet=alice.btc, request=request)
        assert paid["lnInvoicePaymentSend"]["status"] == "SUCCESS"
        told = (await updates.next())["data"]["myUpdates"]["update"]
        assert told["paymentHash"] == invoice["paymentHash"]
    outside = await here.sandbox("invoices", amountSat=500, behaviour="timeout_then_settle")
    request = outside["paymentRequest"]
    paid = await here.ask(documents.PAY, key=alice.key, wallet=alice.btc, request=request)
    assert paid["lnInvoicePaymentSend"]["status"] in {"PENDING", "SUCCESS"}
    assert await balance(there, bob) == 1_000

    for known in pair:  # both remember the key
        assert (await known.post(documents.ME, key=bob.key)).status_code == 200
    await _revoke(here, bob)
    assert (await there.post(documents.ME, key=bob.key)).status_code == 401


async def test_a_killed_pooler_loses_nothing(
    pair: tuple[Server, Server], through: Installation, between: PgBouncer
) -> None:
    here, there = pair
    people = [await person(here, sat=FUNDS_SAT) for _ in range(4)]
    async with paying(lambda: [here.url, there.url], people, clients=CLIENTS) as load:
        for _ in range(2):
            await load.answers(60)
            await between.kill()
            await asyncio.sleep(0.2)  # clients meet nobody
            await between.start()
        await load.answers(60)
    assert load.errors, "nobody noticed that it was killed"
    await judge(there, load, len(people) * FUNDS_SAT)
    assert (await through.ask("check"))["ok"]

    for one in pair:
        await one.stop()
    # What the pooler keeps open is nobody's: neither older programs nor servers at work.
    admin = await asyncpg.connect(between.server.url())
    names = await admin.fetch("SELECT application_name AS name FROM pg_stat_activity")
    assert any(row["name"].startswith("latchkey-pooled/") for row in names)
    assert not await programs.others_live(admin, ours=0)
    assert await programs.older_than(admin, 9_999) == []
    await admin.close()


async def _revoke(there: Server, owner: Person) -> None:
    async def ask(query: str, **variables: object) -> Json:
        answer = await there.client.post(
            "/graphql",
            json={"query": query, "variables": variables},
            headers={"Authorization": owner.session},
        )
        data: Json = answer.json()["data"]
        return data

    (key,) = (await ask(documents.KEYS))["me"]["apiKeys"]
    revoked = await ask(documents.REVOKE, id=key["id"])
    assert revoked["apiKeyRevoke"]["apiKey"]["revoked"] is True


_PARAMETERS = (
    *("jit", "statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"),
    *("tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count"),
)
