"""The transactions clients see: one wallet's side of a movement. Written with the money, read here.

Amount, fee and status of a pending one change when it ends; all else stays. What an invoice or a
payment says is not repeated in the transaction: it is read beside it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple
from uuid import UUID

import asyncpg

from app.database.pool import Connection
from app.errors import DomainError
from app.money import Currency, Money
from app.prices.currencies import digits_of
from app.prices.display import DOLLAR, Rate, display_units
from app.prices.quotes import Quote
from app.principal import DerivedBy, WalletId
from app.process.runtime import Runtime
from app.services.pages import Page, PageRequest, page_of
from app.services.wallets.movements import (
    MOMENT_BYTES,
    RAILS,
    MovementKind,
    MovementStatus,
    NewMovement,
    Rail,
    Side,
    moment_of,
    second_of,
)

_ID_HEX_DIGITS = 24
_TXID_BYTES = 32
_BEFORE_ALL = b""
_AFTER_ALL = b"\xff" * 13

#: What columns say, looked up: a call of an enum takes ten times as long.
_CURRENCIES: Final = {one.value: one for one in Currency}
_KINDS: Final = {one.value: one for one in MovementKind}
_STATUSES: Final = {one.value: one for one in MovementStatus}
_NO_FEE: Final = {one: Money(0, one) for one in Currency}


class Transaction(NamedTuple):
    """A wallet's side of a movement.

    `amount` is signed and, when sending, includes `fee`. `quote` is the price at that moment, None
    if there was none; `rate` is that of the account's display currency. It is a tuple because a
    page has many of them, and a frozen dataclass takes eight times as long to make.
    """

    id: bytes
    wallet_id: WalletId
    kind: MovementKind
    status: MovementStatus
    amount: Money
    fee: Money
    quote: Quote | None
    memo: str | None
    external_id: str | None
    payment_hash: bytes | None
    payment_request: str | None
    preimage: bytes | None
    counterparty: str | None
    rate: Rate = DOLLAR
    address: str | None = None
    outpoint: bytes | None = None
    #: Set for what is no transaction yet, and never may be: a deposit that is not confirmed.
    seen_at: datetime | None = None
    #: The key of the wallet's account that paid, where one did.
    api_key_id: UUID | None = None
    #: Which derived key of that it was, if it was one.
    derived_by: DerivedBy | None = None
    #: Why a payment failed, as the node's `FailureReason`; None for what did not.
    failure: str | None = None

    @property
    def name(self) -> str:
        """The id that clients see: 24 hexadecimal digits, of a deposit not confirmed a UUID."""
        return self.id.hex() if self.seen_at is None else str(UUID(bytes=self.id))

    @property
    def txid(self) -> bytes | None:
        return None if self.outpoint is None else self.outpoint[:_TXID_BYTES]

    @property
    def vout(self) -> int | None:
        outpoint = self.outpoint
        return None if outpoint is None else int.from_bytes(outpoint[_TXID_BYTES:], "big")

    @property
    def initiation(self) -> Rail:
        return RAILS[self.kind][0]

    @property
    def settlement(self) -> Rail:
        return RAILS[self.kind][1]

    @property
    def created_at(self) -> datetime:
        return self.seen_at or moment_of(self.id)

    @property
    def created_s(self) -> int:
        """The same in whole seconds since 1970."""
        seen_at = self.seen_at
        return second_of(self.id) if seen_at is None else int(seen_at.timestamp())

    @property
    def display_amount(self) -> int | None:
        """The amount in the display currency's minor unit, as it was worth then; None: unknown."""
        return self._displayed(self.amount)

    @property
    def display_fee(self) -> int | None:
        """The fee in the display currency's minor unit, as it was worth then; None: unknown."""
        return self._displayed(self.fee)

    def _displayed(self, amount: Money) -> int | None:
        return display_units(amount, self.quote, self.rate, digits_of(self.rate.currency))


@dataclass(frozen=True, slots=True)
class Origin:
    """What a transaction tells of the invoice or payment that it belongs to."""

    external_id: str | None = None
    payment_request: str | None = None
    preimage: bytes | None = None


def written(
    movement: NewMovement,
    side: Side,
    id: bytes,  # noqa: A002
    origin: Origin,
    rate: Rate = DOLLAR,
) -> Transaction:
    """Return the transaction of a side that was written with this id, without reading it.

    `rate` is the one that `post_movement` has told (`rate_of`).
    """
    sends = side.amount.units < 0
    return Transaction(
        id=id,
        wallet_id=side.wallet_id,
        kind=movement.kind,
        status=movement.status,
        amount=side.amount,
        fee=Money(side.fee, side.amount.currency),
        quote=movement.quote,
        memo=side.memo or None,
        external_id=origin.external_id,
        payment_hash=movement.payment_hash,
        payment_request=origin.payment_request,
        preimage=origin.preimage,
        counterparty=side.counterparty,
        address=movement.address,
        outpoint=movement.outpoint,
        api_key_id=movement.api_key_id if sends else None,
        derived_by=movement.derived_by if sends else None,
        rate=rate,
    )


async def page(
    runtime: Runtime, wallet_ids: Sequence[WalletId], request: PageRequest
) -> Page[Transaction]:
    """Return a page of the transactions of some wallets together, newest first: one query."""
    cursor = None if request.cursor is None else cursor_of(request.cursor)
    if request.backwards:
        sql, start = _PAGE_BACKWARDS, _BEFORE_ALL if cursor is None else cursor
    else:
        sql, start = _PAGE, _AFTER_ALL if cursor is None else cursor
    rows = await runtime.read(sql, wallet_ids, start, request.size + 1)
    return page_of([transaction_of(row) for row in rows], request)


async def by_id(runtime: Runtime, wallet_id: WalletId, text: str) -> Transaction | None:
    """Return a transaction of a wallet by its 24 hex digits, None if it has none such.

    Raises `DomainError` for what is no transaction id.
    """
    transaction_id = parse_id(text)
    if transaction_id is None:
        raise DomainError("Invalid transaction id: 24 hexadecimal digits are expected.")
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_ID, wallet_id, transaction_id)
    return None if row is None else transaction_of(row)


async def by_keys(
    connection: Connection, keys: Collection[tuple[UUID, bytes]]
) -> dict[tuple[UUID, bytes], Transaction]:
    """Return the transactions with these wallets and ids, by both: one query."""
    if not keys:
        return {}
    wallet_ids, ids = zip(*set(keys), strict=True)
    rows = await connection.fetch(_BY_KEYS, wallet_ids, ids)
    return {(row["wallet_id"], row["id"]): transaction_of(row) for row in rows}


async def by_payment_hash(
    runtime: Runtime, wallet_id: WalletId, payment_hash: bytes
) -> list[Transaction]:
    """Return a wallet's transactions of one payment hash, newest first."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_BY_HASH, payment_hash, wallet_id)
    return [transaction_of(row) for row in rows]


async def page_of_address(
    runtime: Runtime, wallet_id: WalletId, address: str, request: PageRequest
) -> Page[Transaction]:
    """Return a page of what a wallet paid to an address or received at it, newest first."""
    cursor = None if request.cursor is None else cursor_of(request.cursor)
    if request.backwards:
        sql, start = _OF_ADDRESS_BACKWARDS, _BEFORE_ALL if cursor is None else cursor
    else:
        sql, start = _OF_ADDRESS, _AFTER_ALL if cursor is None else cursor
    rows = await runtime.read(sql, wallet_id, start, request.size + 1, address)
    return page_of([transaction_of(row) for row in rows], request)


async def by_idempotency(
    runtime: Runtime, wallet_id: WalletId, idempotency_id: UUID
) -> Transaction | None:
    """Return the transaction of a wallet that a retried request made the first time."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_IDEMPOTENCY, idempotency_id, wallet_id)
    return None if row is None else transaction_of(row)


async def by_mark(runtime: Runtime, wallet_id: WalletId, mark: bytes) -> Transaction | None:
    """Return the transaction of a wallet whose movement was just made with a mark of ours."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_MARK, wallet_id, mark)
    return None if row is None else transaction_of(row)


async def begun_at(runtime: Runtime, wallet_id: WalletId, moment: bytes) -> Transaction | None:
    """Return the transaction of a wallet whose id begins with a moment; there is one at most."""
    return (await begun_at_each(runtime, [(wallet_id, moment)])).get((wallet_id, moment))


async def begun_at_each(
    runtime: Runtime, wanted: Collection[tuple[WalletId, bytes]]
) -> dict[tuple[WalletId, bytes], Transaction]:
    """Return the transactions whose ids begin with moments, each in its wallet: one query."""
    if not wanted:
        return {}
    wallet_ids, moments = zip(*wanted, strict=True)
    async with runtime.connection() as connection:
        rows = await connection.fetch(_BEGUN_AT, wallet_ids, moments)
    found = [transaction_of(row) for row in rows]
    return {(one.wallet_id, one.id[:MOMENT_BYTES]): one for one in found}


def parse_id(text: str) -> bytes | None:
    """Return the 12 bytes of a transaction id in hex, None if it is none."""
    if len(text) != _ID_HEX_DIGITS or not text.isascii() or not text.isalnum():
        return None
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def transaction_of(row: asyncpg.Record) -> Transaction:
    """Make a transaction of a row of one of the statements here (`statement`)."""
    (
        id_,
        wallet_id,
        currency_name,
        units,
        fee,
        counterparty,
        memo,
        display_currency,
        display_rate,
        kind,
        status,
        cents_per_btc,
        movement_memo,
        payment_hash,
        address,
        outpoint,
        external_id,
        payment_request,
        preimage,
        failure,
        api_key_id,
        derivation_id,
        derivation_label,
        *_,  # of searching
    ) = row
    currency = _CURRENCIES[currency_name]
    # By position, in the order of the fields above.
    return Transaction(
        id_,
        wallet_id,
        _KINDS[kind],
        _STATUSES[status],
        Money(units, currency),
        Money(fee, currency) if fee else _NO_FEE[currency],
        None if cents_per_btc is None else Quote(cents_per_btc),
        (movement_memo if memo is None else memo) or None,
        external_id,
        payment_hash,
        payment_request,
        preimage,
        counterparty,
        DOLLAR if display_currency is None else Rate(display_currency, display_rate),
        address,
        outpoint,
        None,
        api_key_id,
        DerivedBy.of(derivation_id, derivation_label),
        failure,
    )


def quote_of(row: asyncpg.Record) -> Quote | None:
    """Return the price of a row that has one of a movement, None if there was none."""
    cents_per_btc = row["cents_per_btc"]
    return None if cents_per_btc is None else Quote(cents_per_btc)


def rate_of(row: asyncpg.Record) -> Rate:
    """Return the rate by which a row that has one of a transaction is shown."""
    currency = row["display_currency"]
    return DOLLAR if currency is None else Rate(currency, row["display_rate"])


def cursor_of(text: str) -> bytes:
    """Return the id that a cursor stands for. Raises `DomainError` for what is none."""
    cursor = parse_id(text)
    if cursor is None:
        raise DomainError("Unknown error occurred (code: UnknownLedgerError)", code="DB_ERROR")
    return cursor


def statement(sides: str, order: str) -> str:
    """Return a statement that reads some sides of wallets, with all that is told beside them."""
    return f"""
SELECT t.id, t.wallet_id, w.currency, t.amount, t.fee, t.counterparty, t.memo,
       t.display_currency, t.display_rate,
       m.kind::text, m.status::text, m.cents_per_btc, m.memo AS movement_memo, m.payment_hash,
       m.address, m.outpoint,
       coalesce(i.external_id, encode(i.payment_hash, 'hex')) AS external_id,
       coalesce(i.payment_request, p.payment_request) AS payment_request,
       coalesce(i.preimage, p.preimage) AS preimage,
       p.failure,
       CASE WHEN t.amount < 0 THEN m.api_key_id END AS api_key_id,
       CASE WHEN t.amount < 0 THEN m.derivation_id END AS derivation_id, m.derivation_label
  FROM ({sides}) t
  JOIN wallet w ON w.id = t.wallet_id
  JOIN movement m ON m.id = substring(t.id FOR 11)
  LEFT JOIN payment p ON p.movement_id = coalesce(m.parent_id, m.id)
  LEFT JOIN invoice i ON i.payment_hash = m.payment_hash AND p.movement_id IS NULL
 ORDER BY t.id {order}
"""  # noqa: S608  # made of constants


# One index walk a wallet, merged: the cost is that of the page, whatever the wallets hold.
_PAGE = statement(
    """
SELECT s.*
  FROM unnest($1::uuid[]) AS wanted (id)
 CROSS JOIN LATERAL (
       SELECT * FROM wallet_transaction
        WHERE wallet_id = wanted.id AND id < $2
        ORDER BY id DESC LIMIT $3) s
 ORDER BY s.id DESC LIMIT $3
""",
    "DESC",
)
_PAGE_BACKWARDS = statement(
    """
SELECT s.*
  FROM unnest($1::uuid[]) AS wanted (id)
 CROSS JOIN LATERAL (
       SELECT * FROM wallet_transaction
        WHERE wallet_id = wanted.id AND id > $2
        ORDER BY id LIMIT $3) s
 ORDER BY s.id LIMIT $3
""",
    "ASC",
)


def _of_address(condition: str, order: str) -> str:
    """Return a statement that reads a page of a wallet's sides of movements to one address."""
    sides = f"""
SELECT s.*
  FROM movement wanted
 CROSS JOIN LATERAL (
       SELECT * FROM wallet_transaction
        WHERE wallet_id = $1 AND id >= wanted.id AND id < wanted.id || '\\xff'::bytea
          AND {condition}) s
 WHERE wanted.address = $4
 ORDER BY s.id {order} LIMIT $3
"""  # noqa: S608  # made of constants
    return statement(sides, order)


_OF_ADDRESS = _of_address("id < $2", "DESC")
_OF_ADDRESS_BACKWARDS = _of_address("id > $2", "ASC")
_BY_ID = statement("SELECT * FROM wallet_transaction WHERE wallet_id = $1 AND id = $2", "DESC")

_BY_KEYS = statement(
    """
SELECT s.*
  FROM unnest($1::uuid[], $2::bytea[]) AS wanted (wallet_id, id)
  JOIN wallet_transaction s ON (s.wallet_id, s.id) = (wanted.wallet_id, wanted.id)
""",
    "ASC",
)


def _sides_of(movements: str) -> str:
    """Return a statement that reads the sides of some movements in the wallet `$2`."""
    return f"""
SELECT s.*
  FROM ({movements}) AS wanted (id)
 CROSS JOIN LATERAL (
       SELECT * FROM wallet_transaction
        WHERE wallet_id = $2 AND id >= wanted.id AND id < wanted.id || '\\xff'::bytea) s
 ORDER BY s.id DESC LIMIT 100
"""  # noqa: S608  # made of constants


# What paid one of our invoices, what paid this hash outside, and what gave such a payment back.
_BY_HASH = statement(
    _sides_of("""
SELECT movement_id FROM invoice WHERE payment_hash = $1 AND movement_id IS NOT NULL
UNION ALL SELECT movement_id FROM payment WHERE payment_hash = $1 AND state <> 'failed'
UNION ALL SELECT movement_id FROM payment WHERE payment_hash = $1 AND state = 'failed'
UNION ALL SELECT r.id FROM payment p JOIN movement r ON r.parent_id = p.movement_id
           WHERE p.payment_hash = $1 AND p.state = 'failed'
UNION ALL SELECT r.id FROM payment p JOIN movement r ON r.parent_id = p.movement_id
           WHERE p.payment_hash = $1 AND p.state = 'lost'
"""),
    "DESC",
)
_BY_IDEMPOTENCY = statement(_sides_of("SELECT id FROM movement WHERE idempotency_id = $1"), "DESC")
_BEGUN_AT = statement(
    """
SELECT s.*
  FROM unnest($1::uuid[], $2::bytea[]) AS wanted (wallet_id, moment)
  JOIN wallet_transaction s
    ON s.wallet_id = wanted.wallet_id
   AND s.id >= wanted.moment AND s.id < wanted.moment || '\\xffffffff'::bytea
""",
    "ASC",
)
# Before an id ends with the mark it says when: nothing is looked for that was made long ago.
_BY_MARK = statement(
    """
SELECT * FROM wallet_transaction
 WHERE wallet_id = $1 AND id >= moment_bytes(now() - interval '10 minutes')
   AND substring(id FROM 8 FOR 4) = $2
 ORDER BY id DESC LIMIT 1
""",
    "DESC",
)
