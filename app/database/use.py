"""What the database tells of itself, for the curves and pagers of operators."""

from dataclasses import dataclass

from app.database.pool import Pool


@dataclass(frozen=True, slots=True)
class FollowingServer:
    """A server that follows this one, as far as our role may see: by which name, and how far.

    `lag_bytes` is what it has not applied of what was written, `lag_s` how long ago that was
    written; None is not known, or not to us (`pg_monitor`).
    """

    name: str
    lag_bytes: float | None
    lag_s: float | None


@dataclass(frozen=True, slots=True)
class DatabaseUse:
    """How the database is used, by everybody; ages in seconds."""

    #: Connections of clients to the whole server, and how many there may be.
    connections: int = 0
    connections_max: int = 0
    #: How old the oldest open transaction of our database is.
    oldest_transaction_s: float = 0.0
    #: How many transactions ago the oldest row was written that was not frozen: at 2 thousand
    #: million the server stops.
    xid_age: int = 0
    replicas: tuple[FollowingServer, ...] = ()


async def look(pool: Pool) -> DatabaseUse:
    """Return what is cheap to know. Raises what the database does."""
    async with pool.acquire() as connection:
        row = await connection.fetchrow(_FACTS)
        replicas = await connection.fetch(_REPLICAS)
    assert row is not None
    return DatabaseUse(**row, replicas=tuple(FollowingServer(**one) for one in replicas))


async def size_bytes(pool: Pool) -> int:
    """Return how much of the disk the database takes. It looks at each file: not too often."""
    size: int = await pool.fetchval("SELECT pg_database_size(current_database())")
    return size


_FACTS = """
SELECT (SELECT count(*) FROM pg_stat_activity
         WHERE coalesce(backend_type, 'client backend') = 'client backend') AS connections,
       current_setting('max_connections')::int AS connections_max,
       coalesce((SELECT extract(epoch FROM clock_timestamp() - min(xact_start))
                   FROM pg_stat_activity WHERE datname = current_database()
                    AND pid <> pg_backend_pid()), 0)::float8 AS oldest_transaction_s,
       (SELECT age(datfrozenxid) FROM pg_database WHERE datname = current_database()) AS xid_age
"""
# A replica may be followed, too: then it is asked how far it has come, not what it has written.
_REPLICAS = """
SELECT coalesce(application_name, '') AS name,
       pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()
                            ELSE pg_current_wal_lsn() END, replay_lsn)::float8 AS lag_bytes,
       extract(epoch FROM replay_lag)::float8 AS lag_s
  FROM pg_stat_replication
 WHERE state = 'streaming' OR state IS NULL
 ORDER BY 1
 LIMIT 32
"""
