"""Whether the database writes, found out by writing. Owns the table `pulse`.

Its one row is wider than half a page, so that each new version needs another page: where there is
no room left this is refused sooner than most of what users do.
"""

from app.process.runtime import Runtime


async def beat(runtime: Runtime) -> None:
    """Write the row. Raises what the database does, `DiskFullError` and the like."""
    async with runtime.connection() as connection:
        await connection.execute(_BEAT)


_BEAT = """
INSERT INTO pulse AS p (id, at, filler) VALUES (1, clock_timestamp(), repeat('.', 6000))
    ON CONFLICT (id) DO UPDATE SET at = excluded.at, filler = excluded.filler
"""
