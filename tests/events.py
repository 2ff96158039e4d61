"""What tests of events need."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from jsonschema import Draft202012Validator

from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.events.catalogue import CATALOGUE
from tests.factories import Person


async def settled(runtime: Runtime) -> None:
    """Wait until readers in order read all that is committed by now.

    They wait for every transaction that has begun to write, also of other databases of the server:
    those of tests that run beside this one.
    """
    async with asyncio.timeout(30):
        newest = await runtime.pool.fetchval(
            "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint + base FROM event_base"
        )
        while await runtime.pool.fetchval("SELECT event_horizon()") < newest:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def validated(body: str) -> dict[str, Any]:
    """Return a body, which is what the schema of its type says, formats included, or fail."""
    found: dict[str, Any] = orjson.loads(body)
    schema = dict(CATALOGUE[EventType(found["eventType"])].schema)
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(found)
    return found


async def told(runtime: Runtime, person: Person, *types: str) -> list[dict[str, Any]]:
    """Return the rows of the events of an account, of some types or of all, in their order."""
    rows = await runtime.pool.fetch(
        "SELECT * FROM event WHERE account_id = $1 ORDER BY xid, id", person.principal.account_id
    )
    return [
        {**row, "data": row["data"] and orjson.loads(row["data"])}
        for row in rows
        if not types or row["type"] in types
    ]


async def unmatched(fetch: Callable[[str], Awaitable[list[Any]]]) -> list[str]:
    """Return what moved and was not told as it should be, and what was told and did not happen."""
    rows = await fetch(_UNMATCHED)
    return [f"{row['subject'].hex()} {row['kind']} {row['state']}: {row['told']}" for row in rows]


# A side of a movement has one event of how it stands if that is decided, none that it does not
# come to, and one that it waited where it was sure to. Refunds have none: the payment's tells it.
_UNMATCHED = """
WITH side AS (
    SELECT t.id AS subject, t.wallet_id, m.kind::text, m.status::text AS state,
           CASE WHEN t.amount > 0 THEN 'receive.' ELSE 'send.' END
           || CASE WHEN m.kind::text ~ '^lightning|_invoice$' THEN 'lightning'
                   WHEN m.kind::text ~ '^onchain|_address$' THEN 'onchain'
                   ELSE 'intraledger' END AS type
      FROM wallet_transaction t JOIN movement m ON m.id = substring(t.id FOR 11)
), told AS (
    SELECT e.subject, array_agg(e.status::text ORDER BY e.xid, e.id) AS states,
           array_agg(DISTINCT e.type::text) AS types, array_agg(DISTINCT e.wallet_id) AS wallets,
           bool_and(w.account_id = e.account_id) AS is_of_account
      FROM event e JOIN wallet w ON w.id = e.wallet_id
     WHERE e.type::text ~ '^(send|receive)'
       AND NOT EXISTS (SELECT FROM onchain_deposit d WHERE d.event_id = e.subject)
     GROUP BY e.subject
)
SELECT coalesce(s.subject, t.subject) AS subject, s.kind, s.state,
       t.types::text || t.states::text AS told
  FROM side s FULL JOIN told t ON t.subject = s.subject
 WHERE (CASE
        WHEN s.kind LIKE '%refund' THEN t.subject IS NULL
        WHEN s.state = 'PENDING' AND s.kind = 'lightning_payment'
            THEN t.subject IS NULL OR t.states = '{PENDING}'
        WHEN s.kind = 'onchain_payment'
            THEN t.states = CASE s.state WHEN 'PENDING' THEN '{PENDING}'
                                         ELSE ARRAY['PENDING', s.state] END
        WHEN s.kind = 'lightning_payment'
            THEN t.states IN (ARRAY[s.state], ARRAY['PENDING', s.state])
        ELSE t.states = ARRAY[s.state] END
        AND (t.subject IS NULL OR t.types = ARRAY[s.type] AND t.wallets = ARRAY[s.wallet_id]
                                  AND t.is_of_account)) IS NOT TRUE
"""
