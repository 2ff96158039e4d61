"""Looking what the chain has for us. Owns the table `chain_cursor`.

Each look compares all that the node shows from some blocks before the last look on with what we
know: what is new is seen, what is deep enough is booked, what is missing was taken back. It may be
done by several processes at once, be repeated and die anywhere: every step is a statement guarded
by the state that it leaves, and the cursor moves last.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import asyncpg
import structlog

from app.database.pool import Connection
from app.nodes.answers import ChainDeposit
from app.process.runtime import Runtime
from app.services.onchain import deposits
from app.services.onchain.deposits import DepositState, SeenDeposit
from app.services.payments import one_by_one

#: How many blocks before the last look one begins: what a reorganisation may undo.
LOOK_BACK = 24

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _View:
    """What the node shows, and what we knew when it was asked."""

    tip_height: int
    began_at: datetime
    listed: dict[bytes, ChainDeposit]
    known: dict[bytes, SeenDeposit]


async def look(runtime: Runtime) -> int:
    """Take in what the chain has for us; return how many deposits were booked.

    Raises `NodeUnavailable`, and what the database does; the next look does what is left.
    """
    view = await _view(runtime)
    await _take_in(runtime, view)
    await _follow(runtime, view)
    booked = await _book_confirmed(runtime, view)
    await runtime.change(_SET_CURSOR, runtime.node.identity, view.tip_height)
    return booked


async def unbooked_sat(runtime: Runtime, connection: Connection) -> int:
    """Return what is confirmed to addresses of wallets and is in no book yet.

    What the node received at others is its operator's. For `latchkey check`.
    """
    height = await connection.fetchval(_CURSOR, runtime.node.identity)
    listed = await runtime.chain.deposits(since_height=_first(height))
    confirmed = [one for one in listed if one.height is not None]
    rows = await connection.fetch(
        _UNBOOKED,
        [deposits.outpoint(one.txid, one.vout) for one in confirmed],
        [one.address for one in confirmed],
        [one.amount_sat for one in confirmed],
    )
    return sum(row["amount_sat"] for row in rows)


async def cursor(connection: Connection, identity: bytes) -> int | None:
    """Return the block up to which a node's deposits were looked at, None before any was."""
    height: int | None = await connection.fetchval(_CURSOR, identity)
    return height


async def _view(runtime: Runtime) -> _View:
    async with runtime.connection() as connection:
        began = await connection.fetchrow(_BEGIN, runtime.node.identity)
    assert began is not None
    since = _first(began["height"])
    tip = await runtime.chain.tip()
    listed = await runtime.chain.deposits(since_height=since)
    outpoints = [deposits.outpoint(one.txid, one.vout) for one in listed]
    async with runtime.connection() as connection:
        rows = await connection.fetch(
            _KNOWN, [one.txid for one in listed], [one.vout for one in listed], since
        )
    known = [deposits.deposit_of(row) for row in rows]
    return _View(
        tip_height=tip.height,
        began_at=began["at"],
        listed=dict(zip(outpoints, listed, strict=True)),
        known={deposit.outpoint: deposit for deposit in known},
    )


async def _take_in(runtime: Runtime, view: _View) -> None:
    """Write down what is new, and tell of what is not about to be credited."""
    new = [one for outpoint, one in view.listed.items() if outpoint not in view.known]
    if not new:
        return
    settings, quote = runtime.settings, runtime.prices.quote_or_none()
    rows = await runtime.change(
        _INSERT,
        [one.txid for one in new],
        [one.vout for one in new],
        [one.address for one in new],
        [one.amount_sat for one in new],
        [one.height for one in new],
        [
            one.amount_sat >= settings.deposit_sat_min and not _is_deep(runtime, view, one)
            for one in new
        ],
        *zip(*(deposits.worth(runtime, one.amount_sat, quote) for one in new), strict=True),
        None if quote is None else quote.cents_per_btc,
    )
    for row in rows:
        deposit = deposits.deposit_of(row)
        view.known[deposit.outpoint] = deposit
    runtime.hub.committed(
        deposits.seen_event(deposits.deposit_of(row), row)
        for row in rows
        if row["event_xid"] is not None
    )


async def _follow(runtime: Runtime, view: _View) -> None:
    """Write down which block each is in by now, and what the chain has no more."""
    moved = []
    for outpoint, deposit in view.known.items():
        one = view.listed.get(outpoint)
        was_away = deposit.state is DepositState.TAKEN_BACK or deposit.is_gone
        if one is not None and (was_away or one.height != deposit.height):
            moved.append(one)
    if moved:
        await runtime.change(
            _MOVE,
            [one.txid for one in moved],
            [one.vout for one in moved],
            [one.height for one in moved],
        )
    missing = [deposit for outpoint, deposit in view.known.items() if outpoint not in view.listed]
    for row in await _take_back(runtime, view, missing):
        event = "deposit_taken_back" if row["gone_at"] is None else "credited_deposit_gone"
        tell = _log.info if row["gone_at"] is None else _log.error
        tell(event, txid=row["txid"].hex(), vout=row["vout"], amount_sat=row["amount_sat"])


async def _take_back(
    runtime: Runtime, view: _View, missing: Iterable[SeenDeposit]
) -> list[asyncpg.Record]:
    away = [
        deposit
        for deposit in missing
        if deposit.state is not DepositState.TAKEN_BACK and not deposit.is_gone
    ]
    if not away:
        return []
    return await runtime.change(
        _TAKE_BACK,
        [deposit.txid for deposit in away],
        [deposit.vout for deposit in away],
        view.began_at,
    )


async def _book_confirmed(runtime: Runtime, view: _View) -> int:
    """Book what is deep enough, each for itself."""
    deep = []
    for outpoint, deposit in view.known.items():
        one = view.listed.get(outpoint)
        if one is None or deposit.state in {DepositState.CREDITED, DepositState.SUSPENSE}:
            continue
        if _is_deep(runtime, view, one):
            deep.append((deposit, one.height or 0))
    # Without a price dollars wait, and what comes behind would with them.
    deep.sort(key=lambda item: item[0].currency)
    return await one_by_one.count_ended(
        deep,
        lambda item: deposits.book(runtime, *item),
        failure="deposit_not_credited",
        name=lambda item: item[0].outpoint.hex(),
    )


def _is_deep(runtime: Runtime, view: _View, one: ChainDeposit) -> bool:
    if one.height is None:
        return False
    return view.tip_height - one.height + 1 >= runtime.settings.confirmations_needed


def _first(cursor_height: int | None) -> int:
    return max((cursor_height or 0) - LOOK_BACK, 0)


#: What was booked and is not on the chain any more, in msat; for `latchkey check`.
GONE: Final = """
SELECT coalesce(sum(amount_sat), 0)::bigint * 1000
  FROM onchain_deposit
 WHERE gone_at IS NOT NULL OR height IS NULL AND state IN ('credited', 'suspense')
"""
_CURSOR = "SELECT height FROM chain_cursor WHERE node_key = $1"
_UNBOOKED = """
SELECT l.amount_sat
  FROM unnest($1::bytea[], $2::text[], $3::bigint[]) AS l (outpoint, address, amount_sat)
  JOIN onchain_address o ON o.address = l.address
 WHERE NOT EXISTS (SELECT FROM public.receipt r
                    WHERE r.rail = 'onchain' AND r.reference = l.outpoint)
"""
_BEGIN = """
SELECT clock_timestamp() AS at, (SELECT height FROM chain_cursor WHERE node_key = $1) AS height
"""
_SET_CURSOR = """
INSERT INTO chain_cursor AS c (node_key, height) VALUES ($1, $2)
ON CONFLICT (node_key) DO UPDATE SET height = excluded.height WHERE c.height <> excluded.height
"""
# What is listed, and what should be: what waits, and what has a block that was looked at. Each by
# an index of its own: with OR between them all that ever came would be read.
_KNOWN = f"""{deposits.SELECT}
 WHERE (d.txid, d.vout) IN (
       SELECT * FROM unnest($1::bytea[], $2::integer[])
        UNION
       SELECT txid, vout FROM onchain_deposit WHERE state = 'seen'
        UNION
       SELECT txid, vout FROM onchain_deposit
        WHERE height >= $3 AND state IN ('credited', 'suspense')
        UNION
       SELECT txid, vout FROM onchain_deposit
        WHERE height IS NULL AND state IN ('credited', 'suspense'))
"""  # noqa: S608  # made of constants
_INSERT = """
WITH listed AS (
    SELECT * FROM unnest($1::bytea[], $2::integer[], $3::text[], $4::bigint[], $5::integer[],
                         $6::boolean[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[])
             AS one (txid, vout, address, amount_sat, height, is_told,
                     credit_sat, fee_sat, credit_cents, fee_cents)
), new AS (
    INSERT INTO onchain_deposit (txid, vout, address, wallet_id, amount_sat, height)
    SELECT l.txid, l.vout, l.address, o.wallet_id, l.amount_sat, l.height
      FROM listed l JOIN onchain_address o ON o.address = l.address
     ORDER BY l.txid, l.vout
        ON CONFLICT DO NOTHING
    RETURNING *
), told AS (
    INSERT INTO event (type, status, account_id, wallet_id, subject, amount, fee, data)
    SELECT 'receive.onchain', 'PENDING', w.account_id, new.wallet_id, new.event_id,
           CASE w.currency WHEN 'USD' THEN l.credit_cents ELSE l.credit_sat END,
           CASE w.currency WHEN 'USD' THEN l.fee_cents ELSE l.fee_sat END,
           jsonb_build_object(
               'txid', encode(new.txid, 'hex'), 'vout', new.vout, 'address', new.address,
               'seen_at', new.seen_at, 'currency', w.currency, 'cents_per_btc', $11::bigint,
               'display_currency', coalesce(d.display_currency, 'USD'),
               'display_rate', coalesce(d.display_rate, 1000000000))
      FROM new JOIN listed l ON l.txid = new.txid AND l.vout = new.vout AND l.is_told
      JOIN wallet w ON w.id = new.wallet_id
      LEFT JOIN LATERAL display_of(new.wallet_id, NULL, new.seen_at) d ON true
    RETURNING subject, xid, id
)
SELECT new.*, w.account_id, w.currency, told.xid AS event_xid, told.id AS event_number
  FROM new JOIN wallet w ON w.id = new.wallet_id
  LEFT JOIN told ON told.subject = new.event_id
"""
_MOVE = """
UPDATE onchain_deposit d
   SET height = one.height, gone_at = NULL,
       state = CASE d.state WHEN 'taken_back' THEN 'seen' ELSE d.state END
  FROM unnest($1::bytea[], $2::integer[], $3::integer[]) AS one (txid, vout, height)
 WHERE d.txid = one.txid AND d.vout = one.vout
RETURNING d.txid
"""
# What was written down after the node was asked may well not be in what it showed.
_TAKE_BACK = """
UPDATE onchain_deposit d
   SET state = CASE d.state WHEN 'seen' THEN 'taken_back' ELSE d.state END,
       gone_at = CASE WHEN d.state <> 'seen' THEN clock_timestamp() END,
       height = CASE WHEN d.state <> 'seen' THEN d.height END
  FROM unnest($1::bytea[], $2::integer[]) AS one (txid, vout)
 WHERE d.txid = one.txid AND d.vout = one.vout AND d.seen_at < $3
   AND d.state <> 'taken_back' AND d.gone_at IS NULL
RETURNING d.txid, d.vout, d.amount_sat, d.gone_at
"""
