"""What somebody may want to hear of, as rows. Owns the tables `event` and `event_base`.

A row is written in the transaction that made it true, so there is neither a change without its
event nor an event without its change. It says what happened, to whom, and what it is about; how it
is told is `app.services.events`.

Rows have an order that commits cannot disturb. A row's key begins with the number of its
transaction, and a reader in order reads only what is below the horizon: the lowest number of a
transaction that still runs (`event_horizon`). Whatever is written later is above it, however long
it takes to commit, so a row with a smaller key never appears once a greater one was read. The clock
orders nothing here. A transaction that stays open holds readers in order up, also one of another
database of the same server; who is told at once (`.events.relay`) need not wait for it.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

import asyncpg
import orjson

from app.database.pool import Connection, Pool
from app.errors import InvalidInput
from app.principal import AccountId
from app.process.hub import Event, Snapshot
from app.process.runtime import Runtime
from app.services.event_types import EventType

#: How many rows one reading may ask for.
PAGE_MAX: Final = 1_000

_PREFIX: Final = "evt_"
_DIGITS: Final = 16
_TEXT: Final = re.compile(r"evt_[0-9a-f]{32}", re.ASCII)
_PRUNED_AT_ONCE: Final = 5_000


@dataclass(frozen=True, slots=True, order=True)
class Cursor:
    """The key of an event, which is its place in the order of all: its id, and a cursor."""

    xid: int
    id: int

    def __str__(self) -> str:
        """Return it as clients see it: 36 characters that sort as the events do."""
        return f"{_PREFIX}{self.xid:0{_DIGITS}x}{self.id:0{_DIGITS}x}"

    @classmethod
    def of(cls, text: str) -> "Cursor":
        """Return the cursor that a text is. Raises `InvalidInput`."""
        if not _TEXT.fullmatch(text):
            raise InvalidInput("It is not the id of an event: evt_ and 32 hexadecimal digits.")
        digits = text.removeprefix(_PREFIX)
        found = cls(int(digits[:_DIGITS], 16), int(digits[_DIGITS:], 16))
        if max(found.xid, found.id) >= 1 << 63:
            raise InvalidInput("There is no such event.")
        return found


#: Before all events.
BEGINNING: Final = Cursor(0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEvent:
    """A row of the outbox.

    `status` is `MovementStatus` where money moves; `amount` and `fee` are in the wallet's minor
    unit, None where the transaction's own will not change any more.
    """

    cursor: Cursor
    created_at: datetime
    type: EventType
    version: int
    status: str | None
    account_id: AccountId
    wallet_id: UUID | None
    api_key_id: UUID | None
    subject: bytes | None
    amount: int | None
    fee: int | None
    data: Mapping[str, Any] | None


def moment_text(moment: datetime) -> str:
    """Return a moment as bodies have it: ISO 8601 in UTC, to the millisecond."""
    text = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What one of several events of a type is about."""

    account_id: UUID
    wallet_id: UUID
    subject: bytes


async def record(
    connection: Connection,
    type_: EventType,
    *,
    account_id: UUID,
    wallet_id: UUID | None = None,
    api_key_id: UUID | None = None,
    subject: bytes | None = None,
    data: Mapping[str, object] | None = None,
) -> Event:
    """Write an event in the caller's transaction, and return it.

    After the commit it may be handed to `runtime.hub.committed`, so that who listens hears of it at
    once rather than within a second. `data` is what JSON knows, and never a secret. Events of
    money are written by the statement that moves it instead.
    """
    row = await connection.fetchrow(
        _RECORD,
        type_,
        account_id,
        wallet_id,
        api_key_id,
        subject,
        None if data is None else orjson.dumps(data).decode(),
    )
    assert row is not None
    return Event(
        xid=row["xid"],
        id=row["id"],
        type=type_,
        status=None,
        account_id=account_id,
        wallet_id=wallet_id,
        api_key_id=api_key_id,
        subject=subject,
        payment_hash=None,
    )


async def record_all(
    connection: Connection, type_: EventType, events: Sequence[About]
) -> list[Event]:
    """Write several events of a type in the caller's transaction, and return them; as `record`."""
    if not events:
        return []
    rows = await connection.fetch(
        _RECORD_ALL,
        type_,
        [event.account_id for event in events],
        [event.wallet_id for event in events],
        [event.subject for event in events],
    )
    return _heard(rows)


@dataclass(frozen=True, slots=True)
class OfOneKey:
    """Types of which only the events about one key are wanted."""

    key_id: UUID | None = None
    types: Collection[EventType] = ()


_OF_ANY: Final = OfOneKey()


async def page(
    runtime: Runtime,
    account_id: UUID,
    *,
    after: Cursor = BEGINNING,
    types: Collection[EventType] | None = None,
    wallet_ids: Collection[UUID] | None = None,
    of_key: OfOneKey = _OF_ANY,
    first: int = 100,
) -> list[StoredEvent]:
    """Return the next events of an account after a cursor, oldest first; `PAGE_MAX` at most.

    Of some types only, or of some wallets and of none. What a cursor was read to stays read: no
    event before it appears later. Events whose transaction is younger than one that still runs are
    not returned yet.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(
            _PAGE,
            account_id,
            after.xid,
            after.id,
            None if types is None else list(types),
            None if wallet_ids is None else list(wallet_ids),
            min(first, PAGE_MAX),
            list(of_key.types),
            of_key.key_id,
        )
    return [stored(row) for row in rows]


async def latest(
    runtime: Runtime,
    account_id: UUID,
    *,
    types: Collection[EventType] | None = None,
    wallet_ids: Collection[UUID] | None = None,
    of_key: OfOneKey = _OF_ANY,
    last: int = 10,
) -> list[StoredEvent]:
    """Return the last events of an account that are read in order by now, oldest first.

    Of some types only, or of some wallets and of none; `PAGE_MAX` at most.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(
            _LATEST,
            account_id,
            None if types is None else list(types),
            None if wallet_ids is None else list(wallet_ids),
            min(last, PAGE_MAX),
            list(of_key.types),
            of_key.key_id,
        )
    return [stored(row) for row in reversed(rows)]


async def by_cursors(connection: Connection, cursors: Sequence[Cursor]) -> list[StoredEvent]:
    """Return the events with these ids that there are, in their order."""
    rows = await connection.fetch(
        _BY_CURSORS, [cursor.xid for cursor in cursors], [cursor.id for cursor in cursors]
    )
    return [stored(row) for row in rows]


async def newest(connection: Connection) -> Cursor:
    """Return the cursor of the last event that is read in order by now: after it is what comes.

    It is that of an event, for what a server that was restored from a dump adds to its numbers
    (`rebase`) follows from its events.
    """
    row = await connection.fetchrow(_NEWEST)
    return BEGINNING if row is None else Cursor(row["xid"], row["id"])


async def snapshot(connection: Connection) -> Snapshot:
    """Return what the database shows now."""
    row = await connection.fetchrow(_SNAPSHOT)
    assert row is not None
    return Snapshot.of(row["snapshot"], row["base"])


def stored(row: asyncpg.Record) -> StoredEvent:
    """Make an event of a row with the columns `COLUMNS`."""
    return StoredEvent(
        cursor=Cursor(row["xid"], row["id"]),
        created_at=row["created_at"],
        type=EventType(row["type"]),
        version=row["version"],
        status=row["status"],
        account_id=AccountId(row["account_id"]),
        wallet_id=row["wallet_id"],
        api_key_id=row["api_key_id"],
        subject=row["subject"],
        amount=row["amount"],
        fee=row["fee"],
        data=None if row["data"] is None else orjson.loads(row["data"]),
    )


async def told(connection: Connection, keys: Sequence[tuple[int, int]]) -> list[Event]:
    """Return the events with these keys, as subscribers are handed them."""
    xids, numbers = zip(*keys, strict=True)
    return _heard(await connection.fetch(_TOLD, xids, numbers))


async def between(
    connection: Connection, seen: Snapshot, now: Snapshot, position: Cursor, limit: int
) -> list[Event]:
    """Return in order what a snapshot shows and one before it did not, from a position on."""
    new = max(position, Cursor(seen.end, 0))
    rows = await connection.fetch(
        _BETWEEN,
        new.xid,
        new.id,
        now.end,
        list(now.running),
        position.xid,
        position.id,
        list(seen.running - now.running),
        limit,
    )
    return _heard(rows)


def _heard(rows: Sequence[asyncpg.Record]) -> list[Event]:
    return [Event(**row) for row in rows]


async def prune(runtime: Runtime) -> int:
    """Delete what is older than the setting says, from the beginning; return how many rows.

    In pieces, each a transaction: one may end with an error, and the next call does what is left.
    """
    pruned = 0
    while True:
        async with runtime.connection() as connection:
            row = await connection.fetchrow(_PRUNE, runtime.settings.events_days, _PRUNED_AT_ONCE)
        assert row is not None
        pruned += int(row["gone"])
        if not row["gone"] or row["looked_at"] < _PRUNED_AT_ONCE:
            return pruned


async def rebase(pool: Pool) -> int:
    """Have the numbers of events go on where they were; return by how much they were behind.

    To be called before anything is written: after a dump was restored into another server its
    transactions are numbered anew.
    """
    async with pool.acquire() as connection:
        behind: int = await connection.fetchval("SELECT event_rebase()")
    return behind


#: What `stored` makes an event of; the table goes by the name `e`.
COLUMNS: Final = (
    "e.xid, e.id, e.created_at, e.type::text, e.version, e.status::text, e.account_id,"
    " e.wallet_id, e.api_key_id, e.subject, e.amount, e.fee, e.data"
)
_RECORD = """
INSERT INTO event (type, account_id, wallet_id, api_key_id, subject, data)
VALUES ($1, $2, $3, $4, $5, $6)
RETURNING xid, id
"""
_RECORD_ALL = """
INSERT INTO event (type, account_id, wallet_id, subject)
SELECT $1, a.account_id, a.wallet_id, a.subject
  FROM unnest($2::uuid[], $3::uuid[], $4::bytea[]) AS a (account_id, wallet_id, subject)
RETURNING xid, id, type::text, status::text, account_id, wallet_id, api_key_id, subject,
          NULL::bytea AS payment_hash
"""
_PAGE = f"""
SELECT {COLUMNS}
  FROM event e
 WHERE e.account_id = $1 AND (e.xid, e.id) > ($2, $3) AND e.xid < (SELECT event_horizon())
   AND ($4::event_type[] IS NULL OR e.type = ANY ($4))
   AND ($5::uuid[] IS NULL OR e.wallet_id IS NULL OR e.wallet_id = ANY ($5))
   AND (e.type <> ALL ($7::event_type[]) OR e.api_key_id = $8::uuid)
 ORDER BY e.xid, e.id
 LIMIT $6
"""  # noqa: S608  # made of constants
_LATEST = f"""
SELECT {COLUMNS}
  FROM event e
 WHERE e.account_id = $1 AND e.xid < (SELECT event_horizon())
   AND ($2::event_type[] IS NULL OR e.type = ANY ($2))
   AND ($3::uuid[] IS NULL OR e.wallet_id IS NULL OR e.wallet_id = ANY ($3))
   AND (e.type <> ALL ($5::event_type[]) OR e.api_key_id = $6::uuid)
 ORDER BY e.xid DESC, e.id DESC
 LIMIT $4
"""  # noqa: S608  # made of constants
_BY_CURSORS = f"""
SELECT {COLUMNS}
  FROM event e
  JOIN unnest($1::bigint[], $2::bigint[]) AS it (xid, id) ON (e.xid, e.id) = (it.xid, it.id)
 ORDER BY e.xid, e.id
"""  # noqa: S608  # made of constants
_HEARD = """
SELECT e.xid, e.id, e.type::text, e.status::text, e.account_id, e.wallet_id, e.api_key_id,
       e.subject, m.payment_hash
  FROM event e
  LEFT JOIN movement m ON m.id = substring(e.subject FOR 11) AND octet_length(e.subject) = 12
"""
_NEWEST = """
SELECT xid, id FROM event WHERE xid < (SELECT event_horizon()) ORDER BY xid DESC, id DESC LIMIT 1
"""
_TOLD = f"""{_HEARD}
  JOIN unnest($1::bigint[], $2::bigint[]) AS told (xid, id) ON (e.xid, e.id) = (told.xid, told.id)
 ORDER BY e.xid, e.id
"""
_SNAPSHOT = "SELECT pg_current_snapshot()::text AS snapshot, base FROM event_base"
# Of transactions that had not begun, and of those that ran: each is a walk of the key's index.
_BETWEEN = f"""
SELECT heard.* FROM (
    ({_HEARD}
      WHERE (e.xid, e.id) > ($1, $2) AND e.xid < $3 AND e.xid <> ALL ($4::bigint[])
      ORDER BY e.xid, e.id
      LIMIT $8)
    UNION ALL
    ({_HEARD}
      WHERE (e.xid, e.id) > ($5, $6) AND e.xid = ANY ($7::bigint[])
      ORDER BY e.xid, e.id
      LIMIT $8)
) heard
 ORDER BY heard.xid, heard.id
 LIMIT $8
"""  # noqa: S608  # made of constants
# The oldest come first in the key, so a piece is read from the beginning and ends at what is kept.
# The very last event stays, however old: `event_rebase` goes on from it, above all cursors.
_PRUNE = """
WITH oldest AS (
    SELECT ctid, created_at FROM event
     WHERE (xid, id) < (SELECT xid, id FROM event ORDER BY xid DESC, id DESC LIMIT 1)
     ORDER BY xid, id LIMIT $2
), gone AS (
    DELETE FROM event e
     WHERE e.ctid = ANY (ARRAY(
           SELECT ctid FROM oldest
            WHERE created_at < clock_timestamp() - make_interval(days => $1)))
    RETURNING 1
)
SELECT (SELECT count(*) FROM oldest) AS looked_at, (SELECT count(*) FROM gone) AS gone
"""
