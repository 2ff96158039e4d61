"""Whether what was said is what happened: answers, books, the outside's truth, and who was told."""

import asyncio
import hashlib
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
import orjson

from scripts.benchmark import processes
from scripts.soaking.journal import Order
from scripts.soaking.plant import Plant

TYPE: Final = "receive.lightning"
_SETTLED_WITHIN_S: Final = 120.0
_STREAMED_WITHIN_S: Final = 3.0
_CHECK_TIMEOUT_S: Final = 600.0
_SHOWN: Final = 5

_Connection: TypeAlias = "asyncpg.Connection[Any]"


@dataclass(slots=True)
class Verdict:
    """What was counted, by name, and what is wrong."""

    counts: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def wrong(self, what: str, cases: Sequence[object]) -> None:
        """Note cases of something that must not be, if there are any."""
        if cases:
            shown = ", ".join(map(str, cases[:_SHOWN]))
            self.problems.append(f"{len(cases)} {what}: {shown}")


async def judged(
    plant: Plant,
    orders: Sequence[Order],
    streams: Callable[[], Awaitable[list[tuple[UUID, list[str]]]]],
) -> Verdict:
    """Wait until nothing is under way, then compare.

    `streams` tells, when nothing happens any more, the wallet and the events of each stream; the
    first one is where it began.
    """
    verdict = Verdict()
    connection = await asyncpg.connect(plant.postgres.dsn)
    try:
        verdict.wrong("still under way", await _settled(connection))
        await _payments(connection, orders, verdict)
        await _webhooks(connection, plant.folder / "received", verdict)
        await asyncio.sleep(_STREAMED_WITHIN_S)
        for wallet_id, told in await streams():
            await _stream(connection, wallet_id, told, verdict)
    finally:
        await connection.close()
    await _checked(plant, verdict)
    return verdict


async def _settled(connection: _Connection) -> list[str]:
    """Wait until every payment has ended and every webhook was sent; return what has not."""
    deadline = time.monotonic() + _SETTLED_WITHIN_S
    while True:
        row = await connection.fetchrow(_UNDER_WAY, TYPE)
        assert row is not None
        waiting = [f"{name} {count}" for name, count in row.items() if count]
        if not waiting or time.monotonic() > deadline:
            return waiting
        await asyncio.sleep(0.2)


async def _payments(connection: _Connection, orders: Sequence[Order], verdict: Verdict) -> None:
    done: Counter[str] = Counter()
    credits_sat: Counter[str] = Counter()
    for row in await connection.fetch(_MOVED):
        done[row["name"]] += row["times"]
        credits_sat[row["name"]] += row["sat"] or 0
    truths = {row["name"]: row["is_paid"] for row in await connection.fetch(_TRUTH)}
    acknowledged = [one for one in orders if one.said == "SUCCESS"]
    verdict.counts |= {
        "payments asked for": len(orders),
        "acknowledged as paid": len(acknowledged),
        "in the books once": sum(done[one.name] == 1 for one in orders),
    }
    verdict.wrong("acknowledged, not in the books", [o for o in acknowledged if not done[o.name]])
    verdict.wrong("in the books more than once", [o for o in orders if done[o.name] > 1])
    verdict.wrong(
        "said to have failed, and in the books",
        [o for o in orders if o.said == "FAILURE" and done[o.name]],
    )
    verdict.wrong(
        "credited with another amount",
        [o for o in orders if o.kind != "pay outside" and credits_sat[o.name] not in {0, o.sat}],
    )
    outside = [o for o in orders if o.kind in {"pay outside", "receive from outside"}]
    verdict.wrong(
        "that the outside sees otherwise",
        [o for o in outside if truths.get(o.name, False) != (done[o.name] == 1)],
    )


def _lines(file: Path) -> list[bytes]:
    return file.read_bytes().splitlines() if file.exists() else []


async def _webhooks(connection: _Connection, file: Path, verdict: Verdict) -> None:
    came: dict[tuple[str, str], Counter[str]] = {}
    forged = 0
    for line in _lines(file):
        path, event_id, digest, is_right = orjson.loads(line)
        came.setdefault((path, event_id), Counter())[digest] += 1
        forged += not is_right
    missing, changed = [], []
    rows = await connection.fetch(_DELIVERIES)
    for row in rows:
        name = (urlsplit(row["url"]).path, row["id"])
        bodies = came.get(name)
        if bodies is None:
            missing.append(name)
        elif set(bodies) != {hashlib.sha256(row["body"].encode()).hexdigest()}:
            changed.append(name)
    untold = await connection.fetchval(_UNTOLD, TYPE)
    verdict.counts |= {
        "webhooks to be received": len(rows),
        "received": len(came),
        "of them more than once": sum(one.total() > 1 for one in came.values()),
    }
    verdict.wrong("webhooks never received", missing)
    verdict.wrong("webhooks with another body", changed)
    verdict.wrong("webhooks whose signature is wrong", [forged] * bool(forged))
    verdict.wrong("events of which no webhook was made", [untold] * bool(untold))


async def _stream(
    connection: _Connection, wallet_id: UUID, told: list[str], verdict: Verdict
) -> None:
    began, *events = told
    rows = await connection.fetch(_EVENTS, wallet_id, TYPE, began)
    wanted = [row["id"] for row in rows]
    verdict.counts["events streamed"] = verdict.counts.get("events streamed", 0) + len(events)
    verdict.wrong("events lost by a stream", sorted(set(wanted) - set(events)))
    verdict.wrong(
        "events streamed more than once", [one for one, n in Counter(events).items() if n > 1]
    )
    verdict.wrong("events streamed that are not there", sorted(set(events) - set(wanted)))
    verdict.wrong("streams out of order", [began] * (events != sorted(events)))


async def _checked(plant: Plant, verdict: Verdict) -> None:
    output = await processes.output_of(
        [sys.executable, "-m", "app", "check", "--json"],
        env=plant.env,
        folder=plant.folder,
        timeout_s=_CHECK_TIMEOUT_S,
    )
    found = orjson.loads(output)
    verdict.wrong("problems by `latchkey check`", found["problems"])
    verdict.wrong("check", [] if found["ok"] else ["latchkey check is not satisfied"])


_UNDER_WAY: Final = """
SELECT (SELECT count(*) FROM payment WHERE state = 'sending') AS payments,
       (SELECT count(*) FROM webhook_delivery WHERE state = 'pending') AS webhooks,
       (SELECT count(*) FROM sandbox_own_invoice own
         WHERE state = 'ACCEPTED' OR state = 'SETTLED' AND NOT EXISTS (
             SELECT FROM receipt WHERE rail = 'lightning' AND reference = own.payment_hash)
       ) AS receipts,
       (SELECT count(*) FROM event e, webhook_position p WHERE e.type = $1::event_type
           AND (e.xid, e.id) > (p.xid, p.event_id)) AS events
"""
_MOVED: Final = """
SELECT coalesce(encode(m.payment_hash, 'hex'), m.memo) AS name, count(DISTINCT m.id) AS times,
       sum(t.amount) FILTER (WHERE t.amount > 0)::bigint AS sat
  FROM movement m LEFT JOIN wallet_transaction t ON substring(t.id FOR 11) = m.id
 WHERE m.status = 'SUCCESS' AND m.kind::text !~ 'refund$'
   AND (m.payment_hash IS NOT NULL OR m.memo LIKE 'order %')
 GROUP BY 1
"""
_TRUTH: Final = """
SELECT encode(payment_hash, 'hex') AS name, state = 'SETTLED' AS is_paid FROM sandbox_invoice
 UNION ALL
SELECT encode(payment_hash, 'hex'), state = 'SETTLED' FROM sandbox_own_invoice
"""
_DELIVERIES: Final = """
SELECT p.url, d.body,
       'evt_' || lpad(to_hex(d.xid), 16, '0') || lpad(to_hex(d.event_id), 16, '0') AS id
  FROM webhook_delivery d JOIN webhook_endpoint p ON p.id = d.endpoint_id
"""
_UNTOLD: Final = """
SELECT count(*) FROM event e JOIN webhook_endpoint p ON p.account_id = e.account_id
 WHERE e.type = $1::event_type AND e.created_at > p.created_at + interval '1 second'
   AND NOT EXISTS (SELECT FROM webhook_delivery d
                    WHERE (d.endpoint_id, d.xid, d.event_id) = (p.id, e.xid, e.id))
"""
_EVENTS: Final = """
SELECT id FROM (
    SELECT 'evt_' || lpad(to_hex(xid), 16, '0') || lpad(to_hex(id), 16, '0') AS id FROM event
     WHERE account_id = (SELECT account_id FROM wallet WHERE id = $1) AND type = $2::event_type
) AS of_wallet
 WHERE id > $3
"""
