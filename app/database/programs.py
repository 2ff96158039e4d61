"""The programs that are connected to the database, and how new each is.

Every connection's `application_name` ends with the number of the newest migration that its program
knows: `latchkey/0009` is of a pool, `latchkey:<uuid>/0009` the listening one of a process. Those
of a pooler, `latchkey-pooled/0009`, count for nobody (`app.database.pooler`). Any role may read the
names of all connections in `pg_stat_activity`.
"""

from functools import cache
from typing import Final
from uuid import UUID

from app.database.migration_files import migrations, newest
from app.database.pool import Connection

_PROGRAM: Final = "latchkey"
_PROCESS: Final = f"{_PROGRAM}:"

#: The jobs of a process ask for something at least so often.
POOLED_S: Final = 4.0
#: What the names of processes are like, in SQL.
PROCESSES: Final = f"{_PROCESS}%"


def program_name(known: int | None = None) -> str:
    """Return the name of a program's connections: of ours, unless told what another knows."""
    return f"{_PROGRAM}/{_ours() if known is None else known:04}"


def process_name(instance: UUID) -> str:
    """Return the name of the connection on which a process of ours listens."""
    return f"{_PROCESS}{instance}/{_ours():04}"


def pooled_name() -> str:
    """Return the name of connections to a pooler, which go on when nobody works any more."""
    return f"{_PROGRAM}-pooled/{_ours():04}"


@cache  # a newer version may be installed over the one that runs
def _ours() -> int:
    return newest(migrations())


async def older_than(connection: Connection, migration: int) -> list[str]:
    """Describe the programs connected to this database that do not know a migration."""
    return [
        f"version {row['level']} from {row['address'] or 'this machine'}"
        f" ({row['connections']} connections)"
        for row in await connection.fetch(_SELECT_OLDER, migration)
    ]


async def others_live(connection: Connection, *, ours: int) -> bool:
    """Tell whether another program may be working on this database, beside `ours` connections.

    A process that remembers anything has a connection to hear on. If the server has ended that one,
    the process has been told, and remembers nothing; if the network did, the server still lists it
    for longer than the process trusts its memory (`app.database.listener`).
    """
    lives: bool = await connection.fetchval(_OTHERS_LIVE, PROCESSES, f"{_PROGRAM}/%", ours)
    return lives


async def work_through_pooler(connection: Connection) -> bool:
    """Tell whether something came through a pooler within the last seconds, or is under way.

    A process that is cut off from the direct address alone has no connection with its name, and
    works on all the same. Told of to whoever has the same role.
    """
    works: bool = await connection.fetchval(_WORK_THROUGH_POOLER, f"{_PROGRAM}-pooled/%", POOLED_S)
    return works


async def listening(connection: Connection) -> int:
    """Return how many processes listen on this database: those that serve, and workers."""
    number: int = await connection.fetchval(_LISTENING, PROCESSES)
    return number


_WORK_THROUGH_POOLER = """
SELECT EXISTS (SELECT FROM pg_stat_activity
                WHERE datname = current_database() AND application_name LIKE $1
                  AND (state <> 'idle'
                       OR state_change > clock_timestamp() - make_interval(secs => $2)))
"""
_LISTENING = """
SELECT count(*) FROM pg_stat_activity
 WHERE datname = current_database() AND application_name LIKE $1
"""
_OTHERS_LIVE = """
SELECT EXISTS (SELECT FROM pg_stat_activity
                   WHERE datname = current_database() AND application_name LIKE $1)
       OR (SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND application_name LIKE $2) > $3
"""
_SELECT_OLDER = """
SELECT level, client_addr AS address, count(*) AS connections
  FROM (SELECT client_addr,
               substring(application_name FROM '^latchkey(?::[^/]*)?/([0-9]{4})$') AS level
          FROM pg_stat_activity
         WHERE datname = current_database()) AS program
 WHERE level::int < $1
 GROUP BY level, client_addr
 ORDER BY level, client_addr
"""
