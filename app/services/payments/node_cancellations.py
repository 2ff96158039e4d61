"""Invoices that were cancelled here, or paid internally, of which the node must still be told.

Of those paid it is told only if it cannot hold what is paid to them (`.held`).

They are noted by the statement that pays or cancels (`.invoices`), and forgotten once
the node has confirmed.
"""

from app.process.runtime import Runtime

_AT_ONCE = 500

#: The advisory lock of who is forgetting; any constant does.
_TURN = 0x4C4B_0005


async def tell(runtime: Runtime) -> None:
    """Cancel at the node what it must still be told of.

    Raises `NodeUnavailable`; what it was not told then is told by the next call.
    """
    while True:
        async with runtime.connection() as connection:
            rows = await connection.fetch(_DUE, _AT_ONCE)
        due = [row["payment_hash"] for row in rows]
        if due:
            await tell_of(runtime, due)
        if len(due) < _AT_ONCE:
            return


async def tell_of(runtime: Runtime, payment_hashes: list[bytes]) -> None:
    """Cancel some invoices at the node. Raises `NodeUnavailable`; then `tell` will."""
    await runtime.cancellations.cancel_invoices(payment_hashes)
    await runtime.change(_TOLD, payment_hashes)


_DUE = "SELECT payment_hash FROM node_cancellation LIMIT $1"
# One after another, so that two processes that were told of the same do not lock each other out;
# locking each row first would write it once more.
_TOLD = f"""
WITH turn AS (
    SELECT pg_advisory_xact_lock({_TURN})
)
DELETE FROM node_cancellation USING turn WHERE payment_hash = ANY ($1::bytea[])
"""  # noqa: S608  # made of constants
