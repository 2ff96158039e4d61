"""What one payment could cost at best: the server's own statement in a bare loop of asyncpg.

It runs in a database of its own beside the server's, in the same PostgreSQL: a fresh invoice each
time, 1,000 wallets, so that hardly ever two payments at once want the same one.
"""

import asyncio
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from time import perf_counter
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg

from app.database import migrations
from app.database.opening import keep_session
from app.ledger.model import Kind
from app.money import sats
from app.permissions import Permission, granting
from app.prices.quotes import Quote
from app.principal import AccountId, KeyId, UsedCredential, WalletId
from app.services.event_types import EventType
from app.services.payments import paid_inside, sending
from app.services.wallets.movements import (
    MovementKind,
    MovementStatus,
    NewMovement,
    Side,
    rows_of,
)
from scripts.benchmark.load import CONNECTIONS, Measured
from scripts.benchmark.processes import BenchmarkError

POOL_SIZE: Final = 8  # as the server's by default
WALLETS: Final = 1_000
AMOUNT_SAT: Final = 100
AMOUNT_MSAT: Final = 1_000 * AMOUNT_SAT
PRICE_CENTS: Final = 10_000_000
MEMO: Final = "coffee"
KEY_ID: Final = KeyId(UUID("b0000000-0000-4000-8000-00000000000b"))

LOOK_UP: Final = sending._LOOK_UP  # noqa: SLF001  # the very statements
PAY: Final = paid_inside._PAY  # noqa: SLF001

_DATABASE = "ceiling"
_INVOICES_PER_S = 12_000  # more than a machine of this size pays
_WARM_UP_S = 0.2


@dataclass(frozen=True, slots=True)
class Ceiling:
    """A migrated database with wallets, in which lots of invoices can be laid."""

    dsn: str
    account_id: AccountId
    lots: Iterator[int]

    async def lay_invoices(self, seconds: float) -> range:
        """Make more invoices than can be paid in some seconds; return their numbers."""
        first = next(self.lots)
        numbers = range(first, first + int(seconds * _INVOICES_PER_S))
        connection = await asyncpg.connect(self.dsn)
        try:
            await connection.execute(
                _INVOICES,
                self.account_id,
                numbers.start,
                numbers.stop - 1,
                WALLETS // 2,
                AMOUNT_MSAT,
            )
            await connection.execute("VACUUM ANALYZE invoice")
        finally:
            await connection.close()
        return numbers

    async def paid(self) -> int:
        """Return how many invoices have been paid."""
        connection = await asyncpg.connect(self.dsn)
        try:
            paid: int = await connection.fetchval(_PAID)
        finally:
            await connection.close()
        return paid


def too_few() -> BenchmarkError:
    """Return the error of a run that outran its invoices: part of it measured nothing."""
    return BenchmarkError("The invoices laid for this run were too few; the machine is too fast.")


async def create(dsn: str) -> Ceiling:
    """Make the database beside that of `dsn`, and what is needed in it."""
    admin = await asyncpg.connect(dsn)
    try:
        await admin.execute(f"CREATE DATABASE {_DATABASE} TEMPLATE template0")
    finally:
        await admin.close()
    own = urlsplit(dsn)._replace(path=f"/{_DATABASE}").geturl()
    await migrations.migrate(own)
    return await populate(own)


async def populate(dsn: str) -> Ceiling:
    """Make an account and its wallets in a migrated database."""
    connection = await asyncpg.connect(dsn)
    try:
        async with connection.transaction():
            await connection.execute(_WALLET_FUNCTION)
            account_id = await connection.fetchval(_ACCOUNT)
            await connection.execute(_KEY, account_id, KEY_ID)
            await connection.execute(_WALLET_ROWS, account_id, WALLETS)
            await connection.execute(_LEDGER_ROWS, WALLETS)
            await connection.execute("ANALYZE")
    finally:
        await connection.close()
    return Ceiling(dsn, AccountId(account_id), count(1_000_000, 1_000_000))


async def pay(ceiling: Ceiling, *, seconds: float, looks_up: bool) -> Measured:
    """Pay in a loop of this process over asyncpg's pool, which resets nothing, as the server's.

    `looks_up` reads the invoice first, as the server has to: it is told a text, not an amount.
    """
    numbers = iter(await ceiling.lay_invoices(seconds + _WARM_UP_S))
    pool = await asyncpg.create_pool(
        ceiling.dsn, min_size=2, max_size=POOL_SIZE, reset=keep_session
    )
    latencies_s: list[float] = []

    async def pay_until(deadline: float) -> None:
        while (began_at := perf_counter()) < deadline:
            number = next(numbers, None)
            if number is None:
                raise too_few()
            async with pool.acquire() as connection:
                if looks_up:
                    await connection.fetchrow(LOOK_UP, payment_hash(number))
                rows = await connection.fetch(PAY, *_arguments(ceiling.account_id, number))
            if len(rows) != 2:
                raise BenchmarkError("An invoice could not be paid.")
            latencies_s.append(perf_counter() - began_at)

    async def pay_for(duration_s: float) -> float:
        began_at = perf_counter()
        deadline = began_at + duration_s
        await asyncio.gather(*(pay_until(deadline) for _ in range(CONNECTIONS)))
        return perf_counter() - began_at

    try:
        await pay_for(_WARM_UP_S)  # prepares the statements on each connection
        latencies_s.clear()
        elapsed_s = await pay_for(seconds)
    finally:
        await pool.close()
    return Measured.of(latencies_s, elapsed_s)


def payment_hash(number: int) -> bytes:
    """Return the hash of an invoice that was laid; `sha256(int8send(number))` in SQL."""
    return hashlib.sha256(number.to_bytes(8, "big")).digest()


def _wallet(index: int) -> WalletId:
    return WalletId(UUID(f"b0000000-0000-4000-8000-{index:012x}"))


def _arguments(account_id: AccountId, number: int) -> tuple[object, ...]:
    """Return what the server passes with its statement for this payment."""
    half = WALLETS // 2
    movement = NewMovement(
        kind=MovementKind.INTRALEDGER_INVOICE,
        status=MovementStatus.SUCCESS,
        quote=Quote(PRICE_CENTS),
        payment_hash=payment_hash(number),
        memo=MEMO,
        api_key_id=KEY_ID,
    )
    sent = Side(
        wallet_id=_wallet(number % half),
        account_id=account_id,
        amount=sats(-AMOUNT_SAT),
        memo=MEMO,
        event=EventType.SEND_LIGHTNING,
    )
    received = Side(
        wallet_id=_wallet(half + number % half),
        account_id=account_id,
        amount=sats(AMOUNT_SAT),
        memo=MEMO,
        event=EventType.RECEIVE_LIGHTNING,
    )
    sides = [sent, received]
    return (
        Kind.INTRALEDGER,
        [side.wallet_id for side in sides],
        [side.amount.ledger_units for side in sides],
        *rows_of(movement, sides),
        AMOUNT_MSAT,
        UsedCredential(
            account_id, None, KEY_ID, KEY_ID, sent.wallet_id, *granting(Permission.PAYMENTS_WRITE)
        ),
        movement.mark,
    )


_WALLET_FUNCTION = """
CREATE FUNCTION benchmark_wallet(index bigint) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN
    ('b0000000-0000-4000-8000-' || lpad(to_hex(index), 12, '0'))::uuid
"""
_ACCOUNT = """
INSERT INTO account (default_wallet_id, username) VALUES (benchmark_wallet(0), 'benchmark')
RETURNING id
"""
_KEY = """
WITH key AS (
    INSERT INTO api_key (id, account_id, name, scopes, grants)
    VALUES ($2, $1, 'benchmark', '{WRITE}', '{}')
)
INSERT INTO api_key_secret (id, api_key_id, secret_hash, secret_start, secret_end)
VALUES ($2, $2, sha256(uuid_send($2)), 'blink_', 'end')
"""
_WALLET_ROWS = """
INSERT INTO wallet (id, account_id, currency)
SELECT benchmark_wallet(n), $1, 'BTC' FROM generate_series(0, $2::bigint - 1) AS n
"""
_LEDGER_ROWS = """
INSERT INTO ledger_account (id, currency, balance)
SELECT benchmark_wallet(n), 'BTC', 1000000000000 FROM generate_series(0, $1::bigint - 1) AS n
"""
_INVOICES = """
INSERT INTO invoice (payment_hash, wallet_id, account_id, currency, payment_request,
                     payment_secret, preimage, amount_msat, memo, expires_at)
SELECT hash, benchmark_wallet($4::bigint + n % $4::bigint), $1, 'BTC',
       rpad('lnbcrt1u1' || n, 300, 'q'), hash, hash, $5, 'coffee', now() + interval '1 day'
  FROM generate_series($2::bigint, $3::bigint) AS n, sha256(int8send(n)) AS hash
"""
_PAID = "SELECT count(*) FROM invoice WHERE status = 'PAID'"
