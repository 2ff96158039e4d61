"""Stored sums against the plain sum of the payments, whatever happened in which order.

Sums are of two or three payments here, so that a few make several levels of them.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import TypeAlias
from uuid import uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from app.database.pool import Connection
from app.process.runtime import Runtime
from tests.examples import examples

NOW = datetime(2026, 6, 1, tzinfo=UTC)
SPAN = timedelta(days=400)

#: Few of them, so that payments and the ends of sums and windows meet in the same microsecond.
MOMENTS = st.integers(0, 60).map(lambda number: NOW - timedelta(microseconds=number))
SATS = st.integers(1, 1_000)
FEES = st.integers(0, 50)


@dataclass(frozen=True, slots=True)
class Pay:
    """A payment, of a moment that need not be later than those of the ones before it."""

    at: datetime
    sat: int
    fee_sat: int
    pending: bool


@dataclass(frozen=True, slots=True)
class Settle:
    """One of the payments that are pending comes to this fee."""

    which: int
    fee_sat: int


@dataclass(frozen=True, slots=True)
class Fail:
    """One of the payments that are pending is given back."""

    which: int


@dataclass(frozen=True, slots=True)
class Fold:
    """Sums are made of what was paid up to a moment."""

    until: datetime
    sums: int
    size: int


@dataclass(frozen=True, slots=True)
class Move:
    """One of all payments gets another moment, or goes: nothing does that, and it is kept right."""

    which: int
    at: datetime | None


Step: TypeAlias = Pay | Settle | Fail | Fold | Move
STEPS = st.lists(
    st.one_of(
        st.builds(Pay, MOMENTS, SATS, FEES, st.booleans()),
        st.builds(Pay, MOMENTS, SATS, FEES, st.booleans()),
        st.builds(Settle, st.integers(0, 99), FEES),
        st.builds(Fail, st.integers(0, 99)),
        st.builds(Fold, MOMENTS, st.integers(1, 20), st.integers(2, 3)),
        st.builds(Fold, st.just(NOW), st.just(99), st.integers(2, 3)),
        st.builds(Move, st.integers(0, 99), st.none() | MOMENTS),
    ),
    max_size=60,
)


@dataclass(slots=True)
class Paid:
    """A payment as the model keeps it."""

    at: datetime
    sat: int
    fee_sat: int
    pending: bool


async def take(connection: Connection, key: object, steps: list[Step]) -> list[Paid]:
    """Do the steps; return what counts afterwards."""
    paid: dict[bytes, Paid] = {}
    for step in steps:
        pending = [movement for movement, it in paid.items() if it.pending]
        match step:
            case Pay(at, sat, fee_sat, is_pending):
                movement = await connection.fetchval(
                    "INSERT INTO movement (id, kind, status, cents_per_btc, api_key_id, spent_sat,"
                    " spent_fee_sat) VALUES (ascending_id($2, 11), 'lightning_payment',"
                    " $5, 1, $1, $3, $4) RETURNING id",
                    key,
                    at,
                    sat,
                    fee_sat,
                    "PENDING" if is_pending else "SUCCESS",
                )
                paid[movement] = Paid(at, sat, fee_sat, is_pending)
            case Settle(which, fee_sat) if pending:
                movement = pending[which % len(pending)]
                await connection.execute(
                    "UPDATE movement SET status = 'SUCCESS', spent_fee_sat = $2 WHERE id = $1",
                    movement,
                    fee_sat,
                )
                paid[movement].fee_sat, paid[movement].pending = fee_sat, False
            case Fail(which) if pending:
                movement = pending[which % len(pending)]
                await connection.execute(
                    "UPDATE movement SET status = 'FAILURE', spent_sat = NULL,"
                    " spent_fee_sat = NULL WHERE id = $1",
                    movement,
                )
                del paid[movement]
            case Move(which, at) if paid:
                movement = [*paid][which % len(paid)]
                if at is None:
                    await connection.execute("DELETE FROM movement WHERE id = $1", movement)
                    del paid[movement]
                    continue
                moved = await connection.fetchval(
                    "UPDATE movement SET id = ascending_id($2, 11) WHERE id = $1 RETURNING id",
                    movement,
                    at,
                )
                paid[moved] = paid.pop(movement)
                paid[moved].at = at
            case Fold(until, sums, size):
                await connection.execute(
                    "SELECT key_spent_fold($1, $2, $3, $4)", key, until, sums, size
                )
    return [*paid.values()]


def room_at(paid: list[Paid], after: datetime, sat: int, *, fees: bool) -> datetime | None:
    """Return when `sat` have left a window that begins behind `after`: the payment's moment."""
    counted = sorted((it for it in paid if it.at > after), key=lambda it: it.at)
    totals = accumulate(it.sat + (it.fee_sat if fees else 0) for it in counted)
    return next((it.at for it, total in zip(counted, totals, strict=True) if total >= sat), None)


@given(steps=STEPS, edges=st.lists(MOMENTS, min_size=1, max_size=6), sat=st.integers(1, 5_000))
@settings(max_examples=examples(400))
async def test_sums_are_the_plain_sums_of_the_payments(
    shared_runtime: Runtime, steps: list[Step], edges: list[datetime], sat: int
) -> None:
    key = uuid4()
    async with shared_runtime.connection() as connection:
        rolled_back = connection.transaction()
        await rolled_back.start()
        try:
            paid = await take(connection, key, steps)
            for after in edges:
                found = await connection.fetchrow("SELECT * FROM key_spent($1, $2)", key, after)
                assert found is not None
                counted = [it for it in paid if it.at > after]
                assert tuple(found) == (
                    sum(it.sat for it in counted),
                    sum(it.fee_sat for it in counted),
                )
                for fees in (False, True):
                    left = room_at(paid, after, sat, fees=fees)
                    assert await _room_at(connection, key, after, sat, fees=fees) == (
                        None if left is None else left + SPAN
                    )
        finally:
            await rolled_back.rollback()


async def _room_at(
    connection: Connection, key: object, after: datetime, sat: int, *, fees: bool
) -> datetime | None:
    found: datetime | None = await connection.fetchval(
        "SELECT key_room_at($1, $2, $3, $4, $5)", key, after + SPAN, SPAN, fees, sat
    )
    return found
