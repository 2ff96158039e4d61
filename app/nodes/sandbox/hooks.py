"""A web server of the simulated outside world: it keeps what was posted to it, to be looked at.

Each name of it is a receiver of its own, there as soon as something is posted to it. What is kept
is bounded in number, size and age, and shared by all processes. Every method may raise
`app.errors.NodeUnavailable`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.database.pool import Connection, Pool
from app.nodes.sandbox.database import lend

NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
RECEIVERS_MAX: Final = 100
REQUESTS_MAX: Final = 1_000
#: Of all bodies that one receiver keeps.
BYTES_MAX: Final = 4_194_304
KEPT_DAYS: Final = 7

ANSWER_MIN, ANSWER_MAX = 200, 599
DELAY_MS_MAX: Final = 120_000
RETRY_AFTER_S_MAX: Final = 604_800


@dataclass(frozen=True, slots=True)
class Manner:
    """How a receiver answers: with which status, how late, and when it wants to be asked again."""

    answer: int = 200
    delay_ms: int = 0
    retry_after_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What somebody posted; names of headers are in lower case."""

    received_at: datetime
    headers: Mapping[str, str]
    body: bytes
    answered: int


@dataclass(frozen=True, slots=True)
class Receiver:
    """A receiver and what it has kept, newest last."""

    name: str
    manner: Manner
    requests: list[Posted]


class HookReceivers:
    """The receivers of a database."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def receive(self, name: str, headers: Mapping[str, str], body: bytes) -> Manner:
        """Keep what was posted to a name, for which older things may go; say how to answer."""
        async with lend(self._pool) as connection, connection.transaction():
            row = await connection.fetchrow(_USE, name)
            assert row is not None
            manner = Manner(row["answer"], row["delay_ms"], row["retry_after_s"])
            await connection.execute(_INSERT, name, json.dumps(dict(headers)), body, manner.answer)
            await connection.execute(_DROP_REQUESTS, name, REQUESTS_MAX, BYTES_MAX, KEPT_DAYS)
            await _drop_unused(connection)
        return manner

    async def show(self, name: str) -> Receiver:
        """Return a receiver; one that nobody has used is as any other, and empty."""
        async with lend(self._pool) as connection:
            row = await connection.fetchrow(_MANNER, name)
            rows = await connection.fetch(_REQUESTS, name, KEPT_DAYS)
        manner = Manner() if row is None else Manner(*row)
        requests = [
            Posted(
                received_at=row["received_at"],
                headers=json.loads(row["headers"]),
                body=row["body"],
                answered=row["answered"],
            )
            for row in rows
        ]
        return Receiver(name, manner, requests)

    async def behave(self, name: str, manner: Manner) -> None:
        """Have a receiver answer like that from now on."""
        async with lend(self._pool) as connection, connection.transaction():
            await connection.execute(
                _BEHAVE, name, manner.answer, manner.delay_ms, manner.retry_after_s
            )
            await _drop_unused(connection)

    async def forget(self, name: str) -> None:
        """Forget a receiver, what it has kept and how it answers."""
        async with lend(self._pool) as connection:
            await connection.execute(_FORGET, name)


async def _drop_unused(connection: Connection) -> None:
    await connection.execute(_DROP_RECEIVERS, RECEIVERS_MAX, KEPT_DAYS)


# Whoever posts to the same name waits here for its row, so that ids ascend with commits.
_USE = """
INSERT INTO sandbox_hook (name) VALUES ($1)
    ON CONFLICT (name) DO UPDATE SET used_at = clock_timestamp()
RETURNING answer, delay_ms, retry_after_s
"""
_INSERT = """
INSERT INTO sandbox_hook_request (name, headers, body, answered) VALUES ($1, $2::text::json, $3, $4)
"""
_DROP_REQUESTS = """
DELETE FROM sandbox_hook_request
 WHERE id IN (SELECT id
                FROM (SELECT id, received_at, row_number() OVER newest AS number,
                             sum(octet_length(body)) OVER newest AS bytes
                        FROM sandbox_hook_request
                       WHERE name = $1
                      WINDOW newest AS (ORDER BY id DESC)) AS kept
               WHERE number > $2 OR (bytes > $3 AND number > 1)
                  OR received_at < now() - make_interval(days => $4))
"""
_DROP_RECEIVERS = """
DELETE FROM sandbox_hook
 WHERE name IN (SELECT h.name
                  FROM sandbox_hook h
                 WHERE h.name IN (SELECT name FROM sandbox_hook ORDER BY used_at DESC OFFSET $1)
                    OR h.used_at < now() - make_interval(days => $2)
                   FOR UPDATE SKIP LOCKED)
"""
_MANNER = "SELECT answer, delay_ms, retry_after_s FROM sandbox_hook WHERE name = $1"
_REQUESTS = """
SELECT received_at, headers::text AS headers, body, answered
  FROM sandbox_hook_request
 WHERE name = $1 AND received_at >= now() - make_interval(days => $2)
 ORDER BY id
"""
_BEHAVE = """
INSERT INTO sandbox_hook (name, answer, delay_ms, retry_after_s) VALUES ($1, $2, $3, $4)
    ON CONFLICT (name) DO UPDATE
   SET answer = excluded.answer, delay_ms = excluded.delay_ms,
       retry_after_s = excluded.retry_after_s, used_at = clock_timestamp()
"""
_FORGET = "DELETE FROM sandbox_hook WHERE name = $1"
