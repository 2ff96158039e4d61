"""The transactions clients see: one wallet's side of a journal. Written with the money, read here.

A transaction is written by `post_transactions` in the statement that moves the money; services
hand it `Side`s. Only status, amounts and preimage of a pending one ever change.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from uuid import UUID

import asyncpg

from app.errors import DomainError
from app.money import Currency
from app.prices.quotes import Quote
from app.principal import AccountId, WalletId
from app.process.runtime import Runtime
from app.services.pages import Page, PageRequest, page_of

_ID_HEX_DIGITS = 24
_BEFORE_ALL = b""
_AFTER_ALL = b"\xff" * 13


class Status(StrEnum):
    """A failed payment keeps its debit and gets a refund; both are FAILURE."""

    PENDING = "PENDING"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"


class Via(StrEnum):
    """How a movement began, respectively how it was settled."""

    INTRALEDGER = "intraledger"
    LIGHTNING = "lightning"
    ONCHAIN = "onchain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """A wallet's side of a movement.

    `amount` and `fee` are in the wallet's minor unit (sat, cent); `amount` is signed and, when
    sending, includes the fee. Display amounts are in the display currency's minor unit.
    """

    id: bytes
    wallet_id: WalletId
    account_id: AccountId
    currency: Currency
    status: Status
    amount: int
    fee: int
    display_currency: str
    display_amount: int
    display_fee: int
    memo: str | None
    external_id: str | None
    initiation: Via
    settlement: Via
    payment_hash: bytes | None
    payment_request: str | None
    preimage: bytes | None
    counterparty: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A transaction to be written; the order of the fields is that of the type new_transaction."""

    wallet_id: WalletId
    account_id: AccountId
    currency: Currency
    status: Status
    amount: int
    fee: int
    display_currency: str
    display_amount: int
    display_fee: int
    memo: str | None = None
    external_id: str | None = None
    initiation: Via
    settlement: Via
    payment_hash: bytes | None = None
    payment_request: str | None = None
    preimage: bytes | None = None
    counterparty: str | None = None
    api_key_id: UUID | None = None
    idempotency_id: UUID | None = None
    event: str | None = None

    def row(self) -> tuple[object, ...]:
        values: tuple[object, ...] = _side_values(self)
        return values

    def transaction(self, id: bytes, created_at: datetime) -> Transaction:  # noqa: A002
        """Return what was written, given what the database added."""
        return Transaction(
            id=id,
            wallet_id=self.wallet_id,
            account_id=self.account_id,
            currency=self.currency,
            status=self.status,
            amount=self.amount,
            fee=self.fee,
            display_currency=self.display_currency,
            display_amount=self.display_amount,
            display_fee=self.display_fee,
            memo=self.memo or None,
            external_id=self.external_id,
            initiation=self.initiation,
            settlement=self.settlement,
            payment_hash=self.payment_hash,
            payment_request=self.payment_request,
            preimage=self.preimage,
            counterparty=self.counterparty,
            created_at=created_at,
        )


_side_values = attrgetter(*(field.name for field in fields(Side)))


@dataclass(frozen=True, slots=True)
class Display:
    """An amount and its fee as shown in the display currency, fixed at this moment."""

    currency: str
    amount: int
    fee: int

    @classmethod
    def of(cls, quote: Quote, currency: Currency, amount: int, fee: int) -> "Display":
        return cls("USD", quote.display_cents(currency, amount), quote.display_cents(currency, fee))


async def page(
    runtime: Runtime, wallet_ids: Sequence[WalletId], request: PageRequest
) -> Page[Transaction]:
    """Return a page of the transactions of some wallets together, newest first: one query."""
    cursor = None if request.cursor is None else _cursor(request.cursor)
    if request.backwards:
        sql, start = _PAGE_BACKWARDS, _BEFORE_ALL if cursor is None else cursor
    else:
        sql, start = _PAGE, _AFTER_ALL if cursor is None else cursor
    async with runtime.connection() as connection:
        rows = await connection.fetch(sql, wallet_ids, start, request.size + 1)
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


async def by_payment_hash(
    runtime: Runtime, wallet_id: WalletId, payment_hash: bytes
) -> list[Transaction]:
    """Return a wallet's transactions of one payment hash, newest first."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_BY_HASH, payment_hash, wallet_id)
    return [transaction_of(row) for row in rows]


async def by_idempotency(runtime: Runtime, idempotency_id: UUID) -> Transaction | None:
    """Return the transaction that a retried request made the first time."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_IDEMPOTENCY, idempotency_id)
    return None if row is None else transaction_of(row)


def parse_id(text: str) -> bytes | None:
    """Return the 12 bytes of a transaction id in hex, None if it is none."""
    if len(text) != _ID_HEX_DIGITS or not text.isascii() or not text.isalnum():
        return None
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def transaction_of(row: asyncpg.Record) -> Transaction:
    """Make a transaction of a row with all its columns."""
    return Transaction(
        id=row["id"],
        wallet_id=row["wallet_id"],
        account_id=row["account_id"],
        currency=Currency(row["currency"]),
        status=Status(row["status"]),
        amount=row["amount"],
        fee=row["fee"],
        display_currency=row["display_currency"],
        display_amount=row["display_amount"],
        display_fee=row["display_fee"],
        memo=row["memo"] or None,
        external_id=row["external_id"],
        initiation=Via(row["initiation"]),
        settlement=Via(row["settlement"]),
        payment_hash=row["payment_hash"],
        payment_request=row["payment_request"],
        preimage=row["preimage"],
        counterparty=row["counterparty"],
        created_at=row["created_at"],
    )


def _cursor(text: str) -> bytes:
    cursor = parse_id(text)
    if cursor is None:
        raise DomainError("Unknown error occurred (code: UnknownLedgerError)", code="DB_ERROR")
    return cursor


# One index walk a wallet, merged: the cost is that of the page, whatever the wallets hold.
_PAGE = """
SELECT t.*
  FROM unnest($1::uuid[]) AS w (id)
 CROSS JOIN LATERAL (
       SELECT * FROM wallet_transaction
        WHERE wallet_id = w.id AND id < $2
        ORDER BY id DESC LIMIT $3) t
 ORDER BY t.id DESC LIMIT $3
"""
_PAGE_BACKWARDS = """
SELECT t.*
  FROM unnest($1::uuid[]) AS w (id)
 CROSS JOIN LATERAL (
       SELECT * FROM wallet_transaction
        WHERE wallet_id = w.id AND id > $2
        ORDER BY id LIMIT $3) t
 ORDER BY t.id LIMIT $3
"""
_BY_ID = "SELECT * FROM wallet_transaction WHERE wallet_id = $1 AND id = $2"
_BY_HASH = """
SELECT * FROM wallet_transaction
 WHERE payment_hash = $1 AND wallet_id = $2
 ORDER BY id DESC
 LIMIT 100
"""
_BY_IDEMPOTENCY = "SELECT * FROM wallet_transaction WHERE idempotency_id = $1"
