"""Databases, roles, settings and clocks that are not as they should be, and what is said."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import pytest
from pydantic import SecretStr

from app.database import fitness, migrations
from app.database.opening import DatabaseUnusableError
from app.doctor import rounds
from app.errors import Unavailable
from app.findings import Finding
from app.settings import Settings
from app.startup import open_runtime
from tests.factories import person
from tests.operations.own_server import installation_on, room, server
from tests.operations.postgres import PASSWORD, ROLE, Postgres
from tests.operations.tools import until
from tests.story import documents
from tests.story.servers import person as customer

__all__ = ["room", "server"]

_PEPPER = {"key_pepper": SecretStr("the pepper of all on one server")}
_FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")


def _settings(url: str, folder: Path, **more: object) -> Settings:
    return Settings(
        database_url=SecretStr(url),
        data_dir=folder,
        rate_limits="off",
        **more,  # type: ignore[arg-type]
    )


async def _refused(url: str, folder: Path, *says: str) -> None:
    """Try to start on a database, and to examine it; both must say all of `says`."""
    settings = _settings(url, folder)
    with pytest.raises((DatabaseUnusableError, migrations.MigrationError)) as refused:
        await open_runtime(settings).__aenter__()
    for said in (str(refused.value), *(await _found(settings))):
        assert PASSWORD not in said
    for one in says:
        assert one in str(refused.value)


async def _found(settings: Settings) -> list[str]:
    """Return what doctor says of a database."""
    found = await rounds.make(settings)
    return [_text(one) for one in found if one.about in {"database", "clock"}]


def _text(one: Finding) -> str:
    return f"{one.verdict}: {one.text} {one.mend}"


@asynccontextmanager
async def _database(server: Postgres, name: str, options: str = "") -> AsyncIterator[str]:
    await server.sql(f"CREATE DATABASE {name} {options}")
    try:
        yield server.url(name)
    finally:
        await server.sql(f"DROP DATABASE {name} WITH (FORCE)")


async def test_addresses_that_lead_nowhere(server: Postgres, tmp_path: Path) -> None:
    await server.sql("CREATE DATABASE closed; REVOKE CONNECT ON DATABASE closed FROM PUBLIC")
    for url, says in (
        (server.url(password="wrong"), "The password in LATCHKEY_DATABASE_URL is not that"),
        (server.url(role="nobody"), "is not that of the role"),
        (server.url("nowhere"), 'database "nowhere" does not exist. Create it'),
        (server.url("closed"), "GRANT CONNECT ON DATABASE"),
        (server.url(port=1), "Does it run?"),
    ):
        await _refused(url, tmp_path, says)


async def test_encodings_other_than_utf8(server: Postgres, tmp_path: Path) -> None:
    options = f"OWNER {ROLE} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"
    async with _database(server, "latin", options) as url:
        await _refused(url, tmp_path, "Its encoding is LATIN1", "ENCODING 'UTF8'")
        assert any(
            "Its encoding is LATIN1" in one for one in await _found(_settings(url, tmp_path))
        )


async def test_roles_without_rights_and_the_script_that_mends_them(
    server: Postgres, tmp_path: Path
) -> None:
    async with _database(server, "rights") as url:
        await _refused(url, tmp_path, "permission denied for schema public", "rights.sql")
        # Somebody migrates as the superuser, which is not who serves.
        await migrations.migrate(server.admin_url.replace("@/postgres?", "@/rights?"))
        await _refused(url, tmp_path, "may not read and write", " more in the schema", "rights.sql")
        await server.sql(
            f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {ROLE};"
            f"GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {ROLE}",
            "rights",
        )
        await server.sql("REVOKE TEMPORARY ON DATABASE rights FROM PUBLIC")
        settings = _settings(url, tmp_path)
        async with open_runtime(settings):
            pass
        found = await _found(settings)
        assert any("the next version cannot migrate" in one for one in found)
        assert any("may make no temporary tables" in one for one in found)

        await server.give_rights("rights")
        async with open_runtime(settings) as runtime:
            await person(runtime, sat=1_000)
        found = await _found(settings)
        assert not any("cannot migrate" in one or "temporary" in one for one in found)
        assert await server.sql("SELECT extname FROM pg_extension", "rights") == "plpgsql"
        foreign = (
            "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
            f" AND relowner <> '{ROLE}'::regrole"
        )
        assert await server.sql(foreign, "rights") == "0"


async def test_versions_before_15(server: Postgres) -> None:
    connection = await asyncpg.connect(server.url())
    facts = dict(await fitness.look(connection))
    await connection.close()
    assert fitness.refusals(facts) == []  # type: ignore[arg-type]
    (found,) = fitness.refusals(facts | {"version": 140_012, "name": "14.12"})  # type: ignore[arg-type]
    assert _text(found) == "problem: It is PostgreSQL 14.12. Version 15 or newer is needed."


async def test_settings_that_lose_what_was_confirmed(server: Postgres, tmp_path: Path) -> None:
    """The server of the tests has `fsync` off: nobody needs what is in it."""
    await server.sql(f"ALTER ROLE {ROLE} SET synchronous_commit = off")
    found = await _found(_settings(server.url(), tmp_path))
    await server.sql(f"ALTER ROLE {ROLE} RESET synchronous_commit")
    assert any(one.startswith("problem: fsync is off") for one in found)
    assert any("synchronous_commit is off: a crash forgets payments" in one for one in found)


async def test_too_few_connections(server: Postgres, tmp_path: Path) -> None:
    await server.sql(f"ALTER ROLE {ROLE} CONNECTION LIMIT 6")
    try:
        settings = _settings(server.url(), tmp_path, pool_size=20, pool_wait_s=0.5)
        assert any("It takes 6 connections" in one for one in await _found(settings))
        async with open_runtime(settings) as runtime:
            lent = [runtime.connection() for _ in range(12)]
            opened = 0
            for one in lent:
                try:
                    await one.__aenter__()
                except Unavailable:
                    continue
                opened += 1
            assert 0 < opened < 6
            for one in lent[:opened]:
                await one.__aexit__(None, None, None)
            await person(runtime)
    finally:
        await server.sql(f"ALTER ROLE {ROLE} CONNECTION LIMIT -1")


async def test_a_database_that_is_read_only(server: Postgres, tmp_path: Path) -> None:
    async with _database(server, "readonly", f"OWNER {ROLE}") as url:
        installation = installation_on(tmp_path, url)
        async with installation.serving() as running:
            alice, bob = await customer(running, sat=1_000), await customer(running)

            async def sent() -> str | None:
                answer = (
                    await running.post(
                        documents.SEND, key=alice.key, wallet=alice.btc, recipient=bob.btc, amount=1
                    )
                ).json()
                errors = answer.get("errors") or answer["data"]["intraLedgerPaymentSend"]["errors"]
                return None if not errors else errors[0].get("code")

            assert await sent() is None
            await server.sql("ALTER SYSTEM SET default_transaction_read_only = on")
            await server.sql("SELECT pg_reload_conf()")
            codes: set[str | None] = set()

            async def is_refused() -> bool:
                codes.add(await sent())
                return codes >= {"DB_ERROR"}

            try:
                await until(is_refused, f"a payment that is refused; there came {codes}")
                assert codes <= {None, "DB_ERROR"}
                await _refused(url, tmp_path / "data", "default_transaction_read_only is on")
            finally:
                words = "SET default_transaction_read_only = off; ALTER SYSTEM RESET"
                await server.sql(f"{words} default_transaction_read_only")
                await server.sql("SELECT pg_reload_conf()")

            async def is_done() -> bool:
                return await sent() is None

            await until(is_done, "a payment that is made again")
        assert (await installation.ask("check"))["ok"]


async def test_time_zones_change_nothing(server: Postgres, tmp_path: Path) -> None:
    async with _database(server, "chatham", f"OWNER {ROLE}") as url:
        zone = "'Pacific/Chatham'"
        await server.sql(f"ALTER DATABASE chatham SET timezone = {zone}")
        await server.sql(f"ALTER ROLE {ROLE} IN DATABASE chatham SET timezone = {zone}")
        await server.sql(f"ALTER SYSTEM SET log_timezone = {zone}")
        installation = installation_on(tmp_path, url)
        async with installation.serving() as running:
            await customer(running, sat=1_000)
        assert (await installation.ask("check"))["ok"]
        # Hours and days begin where they do in UTC.
        askew = "SELECT count(*) FROM key_usage_hour WHERE extract(minute FROM hour) <> 0"
        assert await server.sql(f"SET timezone = 'UTC'; {askew}", "chatham") == "0"
        assert await server.sql("SELECT count(*) > 0 FROM key_usage_hour", "chatham") == "t"
        async with open_runtime(_settings(url, tmp_path / "data", **_PEPPER)) as runtime:
            assert await runtime.pool.fetchval("SHOW timezone") == "UTC"
            async with runtime.pool.apart() as connection:
                assert await connection.fetchval("SHOW timezone") == "UTC"
        await server.sql("ALTER SYSTEM RESET log_timezone")
        # Whoever migrates in that zone makes the same tables.
        async with _database(server, "plain", f"OWNER {ROLE}") as other:
            await migrations.migrate(other, after=True)
            await migrations.migrate(url, after=True)
            assert await _schema(server, "chatham") == await _schema(server, "plain")


async def _schema(server: Postgres, database: str) -> list[str]:
    """Return how a database is made, without the random words around its dump."""
    url = f"{_admin(server, database)}&options=-c%20timezone%3DUTC"
    dump = await server.run("pg_dump", "-s", "-d", url)
    return [line for line in dump.splitlines() if "restrict " not in line]


def _admin(server: Postgres, database: str) -> str:
    return server.admin_url.replace("@/postgres?", f"@/{database}?")


@pytest.fixture
def day_ahead() -> dict[str, str]:
    """The environment of a process on a machine whose clock is a day ahead."""
    if not _FAKETIME.exists():
        pytest.skip("libfaketime is not installed: install Debian's libfaketime")
    return {
        "LD_PRELOAD": str(_FAKETIME),
        "FAKETIME": "+1d",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


async def test_doctor_names_a_clock_that_is_a_day_off(
    server: Postgres, tmp_path: Path, day_ahead: dict[str, str]
) -> None:
    said = (await installation_on(tmp_path, server.url()).run("doctor", **day_ahead)).output
    assert "ahead of the database's; payments and invoices have stopped" in " ".join(said.split())


@pytest.mark.thorough_operations
async def test_nothing_moves_while_a_clock_is_a_day_off(
    server: Postgres, tmp_path: Path, day_ahead: dict[str, str]
) -> None:
    async with _database(server, "clock", f"OWNER {ROLE}") as url:
        installation = installation_on(tmp_path, url)
        async with installation.serving() as right:
            alice, bob = await customer(right, sat=1_000), await customer(right)
        async with installation.serving(demo=False, **day_ahead) as wrong:
            answer = await wrong.post(
                documents.SEND, key=alice.key, wallet=alice.btc, recipient=bob.btc, amount=1
            )
            assert "CLOCK_SKEWED" in answer.text
            ready = await wrong.client.get("/readyz")
            assert "86,4" in ready.json()["checks"]["clock"]
