"""The database: its version, what it is told to do that loses money, and the migrations."""

from app.database import fitness, migrations, programs
from app.database.clock import Clock
from app.database.migrations import MigrationError
from app.database.pool import Pool
from app.findings import Finding, ok, problem, warning
from app.settings import Settings

_DATABASE = "database"


async def look(pool: Pool, settings: Settings) -> list[Finding]:
    """Look at the server. Raises database errors."""
    async with pool.acquire() as connection:
        facts = await fitness.look(connection)
    found = [*fitness.refusals(facts), *fitness.cautions(facts, settings)]
    return found or [ok(_DATABASE, f"PostgreSQL {facts['name']} answers, and forgets nothing.")]


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
