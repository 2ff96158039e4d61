"""The database: its version, what it is told to do that loses money, and the migrations."""

from typing import Final

from app.database import migrations, programs
from app.database.clock import Clock
from app.database.migrations import MigrationError
from app.database.pool import Pool
from app.findings import Finding, ok, problem, warning
from app.settings import Settings

_DATABASE = "database"
_VERSION_MIN: Final = 150_000
_CONNECTIONS_SPARE: Final = 10

#: Settings that lose what was confirmed when the machine dies, as long as they are off.
_DURABLE: Final = {
    "fsync": "a crash of the machine can destroy all of it",
    "full_page_writes": "a crash of the machine can damage it beyond repair",
    "synchronous_commit": "a crash forgets payments of the last moments that were confirmed",
}


async def look(pool: Pool, settings: Settings) -> list[Finding]:
    """Look at the server. Raises database errors."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_LOOK)
    assert row is not None
    found = [
        problem(
            _DATABASE,
            f"{name} is off: {what}.",
            f"ALTER SYSTEM SET {name} = on; SELECT pg_reload_conf();",
        )
        for name, what in _DURABLE.items()
        if row[name] == "off"
    ]
    if row["version"] < _VERSION_MIN:
        found.append(
            problem(_DATABASE, f"It is PostgreSQL {row['name']}.", "Version 15 or newer is needed.")
        )
    if row["is_standby"]:
        found.append(
            problem(
                _DATABASE,
                "It is a standby: nothing can be written.",
                "Point LATCHKEY_DATABASE_URL at the primary.",
            )
        )
    wanted = settings.workers * (settings.pool_size + 1) + _CONNECTIONS_SPARE
    if row["connections_max"] < wanted:
        found.append(
            warning(
                _DATABASE,
                f"It takes {row['connections_max']} connections; {settings.workers} processes with "
                f"{settings.pool_size} each, migrations and commands need {wanted}.",
                "Raise max_connections, or lower LATCHKEY_POOL_SIZE.",
            )
        )
    return found or [ok(_DATABASE, f"PostgreSQL {row['name']} answers, and forgets nothing.")]


async def processes(pool: Pool, settings: Settings) -> list[Finding]:
    """Look whether several processes, on this host or others, count requests apart."""
    async with pool.acquire() as connection:
        number = await programs.listening(connection)
    if number < 2 or settings.redis_url is not None or settings.rate_limits == "off":
        return []
    return [
        warning(
            "processes",
            f"{number} processes work on this database, and each that serves counts requests for "
            "itself: limits are as many times as wide.",
            "Set LATCHKEY_REDIS_URL for all of them, unless all but one are `latchkey worker`.",
        )
    ]


async def schema(pool: Pool) -> list[Finding]:
    """Look whether the schema is one that this version works with. Raises database errors."""
    known = [one.name for one in migrations.migrations()]
    applied = await migrations.applied(pool)
    if not applied:
        return [
            warning(
                "migrations",
                "The database has no schema yet.",
                "`latchkey serve` and `latchkey migrate` make it.",
            )
        ]
    try:
        await migrations.confirm(pool)
    except MigrationError as error:
        return [problem("migrations", str(error), "`latchkey migrate` says what it needs.")]
    waiting = [name for name in known if name not in applied]
    if waiting:
        return [
            warning(
                "migrations",
                f"{', '.join(waiting)} wait to be applied.",
                "`latchkey migrate`, or with --after once no older version runs.",
            )
        ]
    return [ok("migrations", f"All {len(known)} are applied.")]


async def clocks(pool: Pool, settings: Settings) -> list[Finding]:
    """Look whether this machine and the database agree what time it is."""
    clock = Clock(settings.clock_skew_max_s)
    await clock.ask(pool)
    if clock.is_wrong:
        return [
            problem(
                "clock",
                f"{clock.difference()}; payments and invoices have stopped.",
                "Set the clock of this machine or of the database right, by NTP for instance.",
            )
        ]
    return [ok("clock", f"It is {abs(clock.skew_s):.1f} s from the database's.")]


_LOOK = """
SELECT current_setting('server_version_num')::int AS version,
       split_part(current_setting('server_version'), ' ', 1) AS name,
       current_setting('fsync') AS fsync,
       current_setting('full_page_writes') AS full_page_writes,
       current_setting('synchronous_commit') AS synchronous_commit,
       current_setting('max_connections')::int AS connections_max,
       pg_is_in_recovery() AS is_standby
"""
