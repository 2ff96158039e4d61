"""What outsiders have paid and the node holds: taken if the invoice is still to be paid.

    held ──the invoice is OPEN, now HELD──▶ the node takes it ──▶ credited (`.incoming`)
      └──paid inside, withdrawn, unknown here, or too little to credit──▶ given back

The claim is committed before the node is told, and repeated by whoever comes after a crash. So an
invoice is paid by one, and what the node took belongs to the wallet. With a node that cannot hold,
what comes second goes to suspense.
"""

from time import monotonic

import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import Unavailable
from app.nodes.answers import Held
from app.process.runtime import Runtime
from app.services.payments import expiry, incoming, one_by_one

_AT_ONCE = 500
#: What could not be decided is set aside for so long: the others are not to wait for it.
_REST_S = 5.0

_log = structlog.get_logger()


async def follow(runtime: Runtime) -> None:
    """Decide about everything the node holds, for ever.

    What cannot be decided now is held on, and keeps no other from being taken. Raises `Unavailable`
    or a database error when the node does not say what it holds.
    """
    rests: dict[bytes, float] = {}
    async for held in runtime.holds.held():
        now = monotonic()
        if rests.get(held.payment_hash, now) > now:
            continue
        rests = {one: until for one, until in rests.items() if until > now}
        rests[held.payment_hash] = now + _REST_S
        try:
            await decide(runtime, held)
        except (Unavailable, *DATABASE_ERRORS) as error:
            _log.warning(
                "held_not_decided_yet",
                payment_hash=held.payment_hash.hex(),
                error=type(error).__name__,
            )
        except Exception:  # a bug
            _log.exception("held_not_decided", payment_hash=held.payment_hash.hex())
        else:
            del rests[held.payment_hash]


async def arrived(runtime: Runtime, payment_hash: bytes) -> None:
    """Ask the node about an invoice: take what it holds, credit what it took."""
    if runtime.node.holds is not None:
        held = await runtime.node.holds.lookup_held(payment_hash)
        if held is not None:
            await decide(runtime, held)
    await incoming.settled_outside(runtime, payment_hash)


async def decide(runtime: Runtime, held: Held) -> None:
    """Have the node take what it holds, which it then tells as a receipt, or give it back.

    May be repeated at any time. Raises `Unavailable` or a database error; then it is held on, or
    was taken.
    """
    preimage = None
    if await incoming.is_creditable(runtime, held):
        preimage = await _claim(runtime, held.payment_hash)
    if preimage is None:
        await runtime.cancellations.cancel_invoices([held.payment_hash])
        _log.info("held_given_back", payment_hash=held.payment_hash.hex())
        return
    if not await runtime.holds.settle_invoice(preimage):
        await _reopen(runtime, held.payment_hash)


async def look_again(runtime: Runtime, payment_hash: bytes, preimage: bytes) -> bool:
    """Open a claimed invoice again if the node gave back what it held; tell whether it did so.

    When a claim was not followed up for long, the node does that by itself, and then tells nobody.
    Raises `Unavailable` or a database error.
    """
    if await runtime.holds.lookup_held(payment_hash) is not None:
        return False  # it is being decided
    if await runtime.holds.settle_invoice(preimage):
        return False
    await _reopen(runtime, payment_hash)
    return True


async def reopen(runtime: Runtime) -> int:
    """Look again at what was claimed in the last days; return how many are open again.

    One that the node cannot answer for keeps no other from it.
    """
    async with runtime.connection() as connection:
        rows = await connection.fetch(_CLAIMED, _AT_ONCE)
    return await one_by_one.count_ended(
        rows,
        lambda row: look_again(runtime, row["payment_hash"], row["preimage"]),
        failure="held_not_looked_at",
        name=lambda row: row["payment_hash"].hex(),
    )


async def _claim(runtime: Runtime, payment_hash: bytes) -> bytes | None:
    """Let an invoice be paid by whoever's money the node holds, and by nobody else.

    Returns the preimage with which the node takes it, None if it was paid or withdrawn. May be
    repeated, after a crash for instance.
    """
    rows = await runtime.change(_CLAIM, payment_hash)
    return rows[0]["preimage"] if rows else None


async def _reopen(runtime: Runtime, payment_hash: bytes) -> None:
    """Let a claimed invoice be paid by others: the node took nothing, and never will."""
    async with runtime.connection() as connection, connection.transaction():
        await expiry.wait(connection)
        await connection.execute(_REOPEN, payment_hash)
        told = await expiry.tell_if_passed(connection, payment_hash)
    runtime.hub.committed(told)


_CLAIM = """
UPDATE invoice SET status = 'HELD'
 WHERE payment_hash = $1 AND status IN ('OPEN', 'HELD') AND preimage IS NOT NULL
RETURNING preimage
"""
# By wallet, for there is an index: one of what is claimed each payment would have to write.
_CLAIMED = """
SELECT i.payment_hash, i.preimage
  FROM wallet w CROSS JOIN LATERAL (
       SELECT payment_hash, preimage FROM invoice
        WHERE wallet_id = w.id AND created_at > now() - interval '3 days' AND status = 'HELD') i
 LIMIT $1
"""
_REOPEN = "UPDATE invoice SET status = 'OPEN' WHERE payment_hash = $1 AND status = 'HELD'"
