"""Invoices: what others pay us with. Owns the table `invoice` and its state machine.

    OPEN ──paid inside (`pay_inside`) or outside (`.incoming`)──▶ PAID
      └──withdrawn (`cancel`)──▶ CANCELED ──the node had settled it all the same──▶ PAID

An invoice is credited once, whatever the node repeats; money that arrived is never dropped.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

import asyncpg
import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import (
    ClockSkewed,
    InvalidInput,
    InvoiceNotFound,
    NodeUnavailable,
    NotAuthorized,
    Unavailable,
    WalletRefused,
    unexpected,
)
from app.lightning import bolt11
from app.money import AMOUNT_MAX, Currency, Money
from app.nodes.port import NodeInvoice
from app.permissions import Permission
from app.principal import AccountId, Principal, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services import changes, rate_limits
from app.services.pages import Page, PageRequest, page_of
from app.services.payments import node_cancellations
from app.services.wallets import registry as wallets
from app.services.wallets.registry import WalletFacts

WRONG_CURRENCY = "Unsupported operation for wallet's currency."

_EXPIRY_MIN_MAX = 1_440
_EXPIRY_MIN_AMOUNT = 240
_EXPIRY_MIN_NO_AMOUNT = 120


_log = structlog.get_logger()


class InvoiceState(StrEnum):
    """Whether an invoice can still be paid, was paid, or was withdrawn."""

    OPEN = "OPEN"
    PAID = "PAID"
    CANCELED = "CANCELED"


class PaymentStatus(StrEnum):
    """What clients see: a cancelled invoice is PENDING until it expires."""

    PENDING = "PENDING"
    PAID = "PAID"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An invoice of one of our wallets; `amount_msat` is None when the payer chooses."""

    payment_hash: bytes
    payment_request: str
    payment_secret: bytes
    preimage: bytes | None
    wallet_id: WalletId
    account_id: AccountId
    currency: Currency
    amount_msat: int | None
    memo: str
    description_hash: bytes | None
    external_id: str
    status: InvoiceState
    created_at: datetime
    expires_at: datetime

    def status_at(self, now: datetime) -> PaymentStatus:
        """Return what clients see of it at a moment of the database's clock."""
        paid = self.status is InvoiceState.PAID
        return _payment_status(paid=paid, expires_at=self.expires_at, now=now)

    def is_payable_at(self, now: datetime) -> bool:
        """Tell whether it is neither paid, cancelled nor expired at a moment."""
        return self.status is InvoiceState.OPEN and self.expires_at > now


@dataclass(frozen=True, slots=True)
class InvoiceStatus:
    """What anybody who knows the hash may learn; the preimage proves a payment once made."""

    status: PaymentStatus
    payment_hash: bytes
    payment_request: str
    preimage: bytes | None
    expires_at: datetime
    #: Whether it was issued here; of others we know what this server paid.
    is_ours: bool = True


async def create(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    amount: Money | None,
    memo: str | None = None,
    expires_in_min: int | None = None,
    external_id: str | None = None,
) -> Invoice:
    """Issue an invoice for a wallet of the caller: one query.

    `amount` None lets the payer choose. An `expires_in_min` outside 1 to 1,440 is replaced by
    the default, as in Blink. Raises `InvalidInput`, `RateLimited`, `NodeUnavailable`.
    """
    currency = principal.wallets.get(wallet_id)
    if currency is None:
        raise WalletRefused(unexpected("InvalidWalletForAccountError"))
    facts = WalletFacts(wallet_id, principal.account_id, currency)
    _check(facts, amount)
    await rate_limits.invoice_by(runtime, principal)
    return await issue(
        runtime,
        facts,
        principal.used_for(Permission.INVOICES_WRITE, wallet_id),
        amount=amount,
        memo=memo,
        expires_in_min=expires_in_min,
        external_id=external_id,
    )


async def create_on_behalf(
    runtime: Runtime,
    caller: Principal | None,
    *,
    address: str,
    wallet_id: WalletId,
    amount: Money | None,
    memo: str | None = None,
    description_hash: bytes | None = None,
    expires_in_min: int | None = None,
    external_id: str | None = None,
    webhook_url: str | None = None,
) -> Invoice:
    """Issue an invoice for anybody's wallet; no credential is needed.

    `address` is the client's, which together with the recipient bounds anonymous callers; a
    caller with a credential counts against its own limit. Raises as `create`, and `WalletRefused`
    for an unknown wallet.
    """
    if caller is None:
        await rate_limits.anonymous_invoice(runtime, address=address, wallet_id=wallet_id)
    else:
        await rate_limits.invoice_by(runtime, caller)
    facts = await wallets.find(runtime, wallet_id)
    if facts is None:
        raise WalletRefused(unexpected("CouldNotFindWalletFromIdError"))
    _check(facts, amount)
    if webhook_url is not None:
        raise InvalidInput(
            "webhookUrl is not supported yet; leave it out and ask for the status with "
            "lnInvoicePaymentStatusByHash, by query or subscription."
        )
    return await issue(
        runtime,
        facts,
        UsedCredential(facts.account_id),
        amount=amount,
        memo=memo,
        description_hash=description_hash,
        expires_in_min=expires_in_min,
        external_id=external_id,
    )


async def cancel(runtime: Runtime, *, wallet_id: WalletId, payment_hash: bytes) -> None:
    """Withdraw an unpaid invoice. Raises `InvoiceNotFound`, or `InvalidInput` if too late.

    Our refusal to have it paid counts at once; the node is told right after, or by the worker
    should that fail.
    """
    async with runtime.connection() as connection:
        cancelled = await connection.fetchval(_CANCEL, payment_hash, wallet_id)
    if cancelled is None:
        await find(runtime, wallet_id, payment_hash)
        raise InvalidInput("The invoice has already been processed")
    with contextlib.suppress(NodeUnavailable, Unavailable, *DATABASE_ERRORS):
        await node_cancellations.tell_of(runtime, [payment_hash])


async def pay_inside(
    runtime: Runtime,
    journal: Sequence[object],
    *,
    received_msat: int,
    credential: UsedCredential,
) -> list[asyncpg.Record]:
    """Mark an invoice as paid by a wallet of this server and move the money, in one statement.

    `journal` is what `post_movement` takes; its movement has the payment hash and the key. Returns
    what it returns, nothing if the invoice is paid, withdrawn or expired. Raises what it raises.
    Locks in one order: credential, wallets, invoice.
    """
    return await runtime.change(_PAY_INSIDE, *journal, received_msat, credential)


async def find(runtime: Runtime, wallet_id: WalletId, payment_hash: bytes) -> Invoice:
    """Return a wallet's invoice. Raises `InvoiceNotFound`."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_FIND, payment_hash, wallet_id)
    if row is None:
        raise InvoiceNotFound(payment_hash)
    return invoice_of(row)


async def page(
    runtime: Runtime, wallet_ids: Sequence[WalletId], request: PageRequest
) -> Page[Invoice]:
    """Return a page of the invoices of some wallets together, newest first: one query.

    A cursor is a payment hash in hex; as in Blink an unknown one is ignored.
    """
    cursor = None if request.cursor is None else _cursor(request.cursor)
    sql = _PAGE_BACKWARDS if request.backwards else _PAGE
    async with runtime.connection() as connection:
        rows = await connection.fetch(sql, wallet_ids, cursor, request.size + 1)
    return page_of([invoice_of(row) for row in rows], request)


async def status_by_hash(runtime: Runtime, payment_hash: bytes) -> InvoiceStatus:
    """Return the status of one of our invoices. Raises `InvoiceNotFound`."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_HASH, payment_hash)
    if row is None:
        raise InvoiceNotFound(payment_hash)
    return _status_of(invoice_of(row), runtime.clock.now())


async def status_by_request(runtime: Runtime, decoded: bolt11.DecodedInvoice) -> InvoiceStatus:
    """Return the status of a payment request: one query.

    One of others is PAID if it was paid from here, and PENDING, expired or not, while it is; its
    preimage is the payer's. Otherwise it is judged by its expiry.
    """
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_BY_REQUEST, decoded.payment_hash)
    assert row is not None, "outer joins keep the row that is asked with"
    if row["payment_request"] is not None:
        return _status_of(invoice_of(row), runtime.clock.now())
    expires_at = datetime.fromtimestamp(decoded.expires_at, UTC)
    paid = row["payment_state"] == "settled"
    status = _payment_status(paid=paid, expires_at=expires_at, now=runtime.clock.now())
    return InvoiceStatus(
        PaymentStatus.PENDING if row["payment_state"] == "sending" else status,
        decoded.payment_hash,
        decoded.payment_request,
        None,
        expires_at,
        is_ours=False,
    )


def invoice_of(row: asyncpg.Record) -> Invoice:
    """Make an invoice of a row with all its columns."""
    return Invoice(
        payment_hash=row["payment_hash"],
        payment_request=row["payment_request"],
        payment_secret=row["payment_secret"],
        preimage=row["preimage"],
        wallet_id=row["wallet_id"],
        account_id=row["account_id"],
        currency=Currency(row["currency"]),
        amount_msat=row["amount_msat"],
        memo=row["memo"],
        description_hash=row["description_hash"],
        external_id=row["external_id"] or row["payment_hash"].hex(),
        status=InvoiceState(row["status"]),
        created_at=row["created_at"],
        expires_at=row["expires_at"],
    )


def _status_of(invoice: Invoice, now: datetime) -> InvoiceStatus:
    return InvoiceStatus(
        invoice.status_at(now),
        invoice.payment_hash,
        invoice.payment_request,
        invoice.preimage if invoice.status is InvoiceState.PAID else None,
        invoice.expires_at,
    )


def _check(wallet: WalletFacts, amount: Money | None) -> None:
    if wallet.currency is not Currency.BTC:
        raise InvalidInput(WRONG_CURRENCY)
    check_amount(amount)


def check_amount(amount: Money | None) -> None:
    """Raise `InvalidInput` unless an amount, where there is one, can be one of a payment."""
    if amount is None:
        return
    if amount.units <= 0:
        raise InvalidInput("A valid satoshi amount is required")
    if amount.units > AMOUNT_MAX or amount.ledger_units > bolt11.AMOUNT_MSAT_MAX:
        raise InvalidInput("Sats amount passed is too large")


async def issue(
    runtime: Runtime,
    wallet: WalletFacts,
    credential: UsedCredential,
    *,
    amount: Money | None,
    memo: str | None = None,
    expires_in_min: int | None = None,
    external_id: str | None = None,
    description_hash: bytes | None = None,
) -> Invoice:
    """Have the node issue an invoice for a wallet, checked by the caller, and store it.

    That `credential` holds is asked again as it is stored; the account's alone where nobody
    needs one. Raises `ClockSkewed` when the clocks, the node's among them, differ too much: an
    invoice would be dead when made, or outlive what it was made for.
    """
    runtime.clock.require()
    amount_msat = None if amount is None else amount.ledger_units
    expiry_s = 60 * _expiry_min(expires_in_min, has_amount=amount is not None)
    issued = await runtime.node.create_invoice(
        amount_msat=amount_msat,
        description=None if description_hash is not None else memo or "",
        description_hash=description_hash,
        expiry_s=expiry_s,
    )
    ahead_s = issued.expires_at - expiry_s - runtime.clock.timestamp()
    if runtime.clock.is_off(ahead_s):
        _log.error("node_clock_differs", ahead_s=round(ahead_s))
        raise ClockSkewed
    return await _store(
        runtime,
        issued,
        wallet,
        credential,
        amount_msat=amount_msat,
        memo=memo or "",
        description_hash=description_hash,
        external_id=external_id,
    )


async def _store(
    runtime: Runtime,
    issued: NodeInvoice,
    wallet: WalletFacts,
    credential: UsedCredential,
    *,
    amount_msat: int | None,
    memo: str,
    description_hash: bytes | None,
    external_id: str | None,
) -> Invoice:
    try:
        async with runtime.connection() as connection:
            row = await connection.fetchrow(
                _INSERT,
                wallet.id,
                issued.payment_hash,
                issued.payment_request,
                issued.payment_secret,
                issued.preimage,
                amount_msat,
                memo,
                description_hash,
                external_id,
                datetime.fromtimestamp(issued.expires_at, UTC),
                credential,
            )
    except asyncpg.PostgresError as error:
        stale = changes.no_longer(error)
        if stale is not None:
            inactive = NotAuthorized("Account is inactive.", code="INVALID_INPUT")
            raise (inactive if credential.secret_id is None else stale) from error
        if not isinstance(error, asyncpg.UniqueViolationError):
            raise
        if error.constraint_name == "invoice_external_id":
            raise InvalidInput("External id for invoice or transaction already exists") from error
        raise
    if row is None:
        raise NotAuthorized("Account is inactive.", code="INVALID_INPUT")
    return invoice_of(row)


def _expiry_min(wanted: int | None, *, has_amount: bool) -> int:
    if not wanted:
        return _EXPIRY_MIN_AMOUNT if has_amount else _EXPIRY_MIN_NO_AMOUNT
    return wanted if wanted <= _EXPIRY_MIN_MAX else _EXPIRY_MIN_AMOUNT


def _payment_status(*, paid: bool, expires_at: datetime, now: datetime) -> PaymentStatus:
    if paid:
        return PaymentStatus.PAID
    return PaymentStatus.PENDING if expires_at > now else PaymentStatus.EXPIRED


def _cursor(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


# The database checks once more that the wallet takes bitcoin and its account is active.
_INSERT = """
INSERT INTO invoice (wallet_id, account_id, currency, payment_hash, payment_request,
                     payment_secret, preimage, amount_msat, memo, description_hash, external_id,
                     expires_at)
SELECT w.id, w.account_id, w.currency, $2, $3, $4, $5, $6, $7, $8, $9, $10
  FROM credential_lock($11) CROSS JOIN wallet w JOIN account a ON a.id = w.account_id
 WHERE w.id = $1 AND a.status = 'active'
RETURNING *
"""
_PAY_INSIDE = """
WITH made AS (
    SELECT l.moment, ascending_id(l.moment, 11) AS id
      FROM (SELECT ledger_lock($2) AS moment FROM credential_lock($7)) l
), paid AS (
    UPDATE invoice
       SET status = 'PAID', paid_by = 'intraledger', movement_id = made.id, received_msat = $6
      FROM made
     WHERE payment_hash = ($4::new_movement).payment_hash AND status = 'OPEN'
       AND expires_at > made.moment
    RETURNING payment_hash, made.moment, made.id
), noted AS (
    INSERT INTO node_cancellation SELECT payment_hash FROM paid
)
SELECT p.* FROM paid CROSS JOIN LATERAL post_movement($1, $2, $3, $4, $5, paid.moment, paid.id) p
"""
_CANCEL = """
WITH canceled AS (
    UPDATE invoice SET status = 'CANCELED'
     WHERE payment_hash = $1 AND wallet_id = $2 AND status = 'OPEN' AND expires_at > now()
    RETURNING payment_hash
), noted AS (
    INSERT INTO node_cancellation SELECT payment_hash FROM canceled
)
SELECT payment_hash FROM canceled
"""
_FIND = "SELECT * FROM invoice WHERE payment_hash = $1 AND wallet_id = $2"
_BY_HASH = "SELECT * FROM invoice WHERE payment_hash = $1"
_BY_REQUEST = """
SELECT i.*, p.state AS payment_state
  FROM (SELECT $1::bytea AS payment_hash) asked
  LEFT JOIN invoice i ON i.payment_hash = asked.payment_hash
  LEFT JOIN payment p ON p.payment_hash = asked.payment_hash AND p.state <> 'failed'
"""
_PAGE = """
SELECT i.*
  FROM unnest($1::uuid[]) AS w (id)
 CROSS JOIN LATERAL (
       SELECT * FROM invoice
        WHERE wallet_id = w.id
          AND (created_at, payment_hash) < (
              SELECT coalesce(max(c.created_at), 'infinity'), coalesce($2::bytea, '\\x')
                FROM invoice c WHERE c.payment_hash = $2)
        ORDER BY created_at DESC, payment_hash DESC LIMIT $3) i
 ORDER BY i.created_at DESC, i.payment_hash DESC LIMIT $3
"""
_PAGE_BACKWARDS = """
SELECT i.*
  FROM unnest($1::uuid[]) AS w (id)
 CROSS JOIN LATERAL (
       SELECT * FROM invoice
        WHERE wallet_id = w.id
          AND (created_at, payment_hash) > (
              SELECT coalesce(max(c.created_at), '-infinity'), coalesce($2::bytea, '\\x')
                FROM invoice c WHERE c.payment_hash = $2)
        ORDER BY created_at, payment_hash LIMIT $3) i
 ORDER BY i.created_at, i.payment_hash LIMIT $3
"""
