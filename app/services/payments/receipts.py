"""Following what the node says it received. Owns the table `node_cursor`.

A node may have served its operator before. Where its past ends is written down when it is met,
before any invoice can be issued there (`begin`). What is told of that past is passed over, unless
it is for an invoice of ours; what came later is booked, and goes to suspense if it is for none.

One process of many follows: it holds a lease, which another takes over when it ends or dies. Where
it got to is written now and then, for to be told again is harmless. What the node holds it decides
as well (`.held`). A receipt that cannot be
credited, which is a bug, is put aside (`.incoming`) and holds up none behind it.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import structlog

from app.database.pool import Connection
from app.database.statements import DATABASE_ERRORS
from app.errors import Unavailable
from app.nodes.answers import Receipt
from app.process.runtime import Runtime
from app.services.payments import held, incoming

#: How long a process that says nothing more still leads.
_LEASE_S = 5.0
#: How often the leader says so, and where it got to.
_RENEW_EVERY_S = 1.0

#: How much is looked at, and for how long, of what the node has told and we have not heard.
_UNTOLD_MAX = 10_000
_UNTOLD_S = 2.0

_log = structlog.get_logger()


@dataclass(slots=True)
class _Lead:
    """What the leader has dealt with, everything up to an index; and where the node's past ends."""

    settle_index: int
    met_index: int


async def begin(connection: Connection, identity: bytes, met_index: int) -> None:
    """Write down where the past of a node ends: what it settled up to that index.

    Of one that was followed before, the past ends anew: what it settled while others had it is
    theirs, unless it was for an invoice of ours.
    """
    await connection.execute(_BEGIN, identity, met_index)


async def follow(runtime: Runtime) -> None:
    """Credit every settlement the node reports, from where the last leader got to.

    Returns at once if another process leads; otherwise it goes on until it is cancelled or has lost
    the lead. Raises `Unavailable` or a database error when nothing can be credited now.
    """
    lead = await _take_lead(runtime)
    if lead is None:
        return
    works = {
        asyncio.create_task(_credit_all(runtime, lead)),
        asyncio.create_task(_keep_lead(runtime, lead)),
    }
    if runtime.node.holds is not None:
        works.add(asyncio.create_task(_decide_all(runtime)))
    try:
        await asyncio.wait(works, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for work in works:
            work.cancel()
        ended = await asyncio.gather(*works, return_exceptions=True)
        with contextlib.suppress(Unavailable, *DATABASE_ERRORS):
            await _give_up_lead(runtime, lead)
    for end in ended:
        if isinstance(end, Exception):
            raise end


async def cursor(connection: Connection, identity: bytes) -> int:
    """Return the index up to which what a node received is booked; 0 before anything was."""
    return await connection.fetchval(_CURSOR, identity) or 0


@dataclass(frozen=True, slots=True)
class Untold:
    """Receipts for invoices of ours that the node tells and no book has."""

    count: int
    msat: int


async def untold(runtime: Runtime) -> Untold:
    """Return what the node tells beyond where the leader got to; for `latchkey check --node`.

    At most `_UNTOLD_MAX`, and what it tells within moments. Raises `NodeUnavailable`.
    """
    async with runtime.connection() as connection:
        after = await connection.fetchval(_CURSOR, runtime.node.identity)
    told: dict[bytes, int] = {}
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_UNTOLD_S):
            async for receipt in runtime.node.receipts.follow(after=after or 0):
                told[receipt.payment_hash] = receipt.amount_msat
                if len(told) == _UNTOLD_MAX:
                    break
    missing = await incoming.unbooked(runtime, list(told))
    return Untold(len(missing), sum(told[one] for one in missing))


async def _decide_all(runtime: Runtime) -> None:
    """Decide about what the node holds; that it cannot say keeps nothing from being credited."""
    while True:
        with contextlib.suppress(Unavailable, *DATABASE_ERRORS):
            await held.follow(runtime)
        await asyncio.sleep(_RENEW_EVERY_S)


async def _credit_all(runtime: Runtime, lead: _Lead) -> None:
    receipts: AsyncIterator[Receipt] = runtime.node.receipts.follow(after=lead.settle_index)
    async for receipt in receipts:
        if receipt.settle_index < lead.settle_index:
            # It is credited all the same; but had we been restarted, it would have been missed.
            _log.error(
                "receipt_out_of_order",
                payment_hash=receipt.payment_hash.hex(),
                settle_index=receipt.settle_index,
                after=lead.settle_index,
            )
        is_new = receipt.settle_index > lead.met_index
        if is_new or await incoming.is_expected(runtime, receipt):
            await incoming.credit_or_put_aside(runtime, receipt)
        lead.settle_index = max(lead.settle_index, receipt.settle_index)


async def _take_lead(runtime: Runtime) -> _Lead | None:
    """Return from where to follow, None if another process leads."""
    rows = await runtime.change(
        _TAKE_LEAD, runtime.node.identity, runtime.listener.instance, _LEASE_S
    )
    return _Lead(**rows[0]) if rows else None


async def _keep_lead(runtime: Runtime, lead: _Lead) -> None:
    """Say every second that we lead, and where we are; return when we do not lead any more."""
    while True:
        await asyncio.sleep(_RENEW_EVERY_S)
        if not await _renew(runtime, lead, _LEASE_S):
            _log.warning("receipts_followed_by_another")
            return


async def _give_up_lead(runtime: Runtime, lead: _Lead) -> None:
    await _renew(runtime, lead, 0.0)


async def _renew(runtime: Runtime, lead: _Lead, lease_s: float) -> bool:
    rows = await runtime.change(
        _RENEW,
        runtime.node.identity,
        runtime.listener.instance,
        lease_s,
        lead.settle_index,
    )
    return bool(rows)


_CURSOR = "SELECT settle_index FROM node_cursor WHERE node_key = $1"
_BEGIN = """
INSERT INTO node_cursor (node_key, settle_index, leader, leads_until, met_index)
VALUES ($1, 0, 'nobody', now(), $2)
ON CONFLICT (node_key) DO UPDATE
   SET met_index = greatest(node_cursor.met_index, excluded.met_index)
"""
_TAKE_LEAD = """
INSERT INTO node_cursor (node_key, settle_index, leader, leads_until)
VALUES ($1, 0, $2, now() + make_interval(secs => $3))
ON CONFLICT (node_key) DO UPDATE SET leader = excluded.leader, leads_until = excluded.leads_until
 WHERE node_cursor.leader = excluded.leader OR node_cursor.leads_until <= now()
RETURNING settle_index, met_index
"""
_RENEW = """
UPDATE node_cursor
   SET settle_index = greatest(settle_index, $4), leads_until = now() + make_interval(secs => $3)
 WHERE node_key = $1 AND leader = $2
RETURNING settle_index
"""
