"""Invoices: what others pay us with. Owns the table `invoice` and its state machine.

    OPEN ──paid inside (`.paid_inside`)──▶ PAID
      ├──an outsider's money is held (`.held`)──▶ HELD ──the node took it (`.incoming`)──▶ PAID
      │                                            └──it went back (`.held`)──▶ OPEN
      ├──paid outside, with a node that cannot hold (`.incoming`)──▶ PAID
      └──withdrawn (`cancel`)──▶ CANCELED ──the node had settled it all the same──▶ PAID

This row decides who pays: what is held is taken only once it is HELD, and goes back otherwise.

An invoice is credited once, whatever the node repeats; money that arrived is never dropped. How one
stands is told by `.invoice_reading`.
"""

import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

import asyncpg
import structlog

from app.database.pool import Connection
from app.database.statements import DATABASE_ERRORS, was_lost
from app.errors import (
    ClockSkewed,
    InvalidInput,
    InvoiceNotFound,
    NodeUnavailable,
    NotAuthorized,
    Unavailable,
    WalletArchived,
    WalletRefused,
    unexpected,
)
from app.ledger import dealer
from app.money import Currency, Money
from app.nodes.answers import NodeInvoice
from app.permissions import Permission
from app.principal import AccountId, Principal, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services import changes, outbox, rate_limits, webhook_endpoints, webhook_urls
from app.services.event_types import EventType
from app.services.outbox import About
from app.services.payments import dollars, invoice_terms, node_cancellations
from app.services.payments.invoice_terms import Terms
from app.services.wallets import registry as wallets
from app.services.wallets.registry import WalletFacts

_log = structlog.get_logger()


class InvoiceState(StrEnum):
    """Whether an invoice can still be paid, was paid, or was withdrawn."""

    OPEN = "OPEN"
    HELD = "HELD"
    PAID = "PAID"
    CANCELED = "CANCELED"


class PaymentStatus(StrEnum):
    """What clients see: a cancelled invoice is PENDING until it expires."""

    PENDING = "PENDING"
    PAID = "PAID"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An invoice of one of our wallets; `amount_msat` is None when the payer chooses.

    `amount_cents` is what a dollar wallet is promised for it.
    """

    payment_hash: bytes
    payment_request: str
    payment_secret: bytes
    preimage: bytes | None
    wallet_id: WalletId
    account_id: AccountId
    currency: Currency
    amount_msat: int | None
    amount_cents: int | None
    memo: str
    description_hash: bytes | None
    external_id: str
    status: InvoiceState
    created_at: datetime
    expires_at: datetime

    def status_at(self, now: datetime) -> PaymentStatus:
        """Return what clients see of it at a moment of the database's clock."""
        if self.status is InvoiceState.HELD:  # it expires no more
            return PaymentStatus.PENDING
        paid = self.status is InvoiceState.PAID
        return payment_status(paid=paid, expires_at=self.expires_at, now=now)

    def is_payable_at(self, now: datetime) -> bool:
        """Tell whether it is neither paid, cancelled nor expired at a moment."""
        return self.status is InvoiceState.OPEN and self.expires_at > now


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

    `amount` is in the currency of the wallet; None lets the payer choose. An `expires_in_min`
    outside 1 to 1,440, or 5 for dollars, is replaced by the default, as in Blink. Raises
    `InvalidInput`, `WalletArchived`, `DealerRefused`, `RateLimited`, `Unavailable`.
    """
    currency = principal.wallets.get(wallet_id)
    if currency is None:
        raise WalletRefused(unexpected("InvalidWalletForAccountError"))
    if wallet_id in principal.archived_wallets:
        raise WalletArchived
    facts = WalletFacts(wallet_id, principal.account_id, currency)
    invoice_terms.check(runtime, facts, amount)
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
    into: Currency | None = None,
    memo: str | None = None,
    description_hash: bytes | None = None,
    expires_in_min: int | None = None,
    external_id: str | None = None,
    webhook_url: str | None = None,
) -> Invoice:
    """Issue an invoice for anybody's wallet; no credential is needed.

    `into` says that satoshi are asked for into a dollar wallet. `address` is the client's, which
    together with the recipient bounds anonymous callers; a caller with a credential counts against
    its own limit. Raises as `create`, and `WalletRefused` for an unknown wallet.
    """
    if caller is None:
        await rate_limits.anonymous_invoice(runtime, address=address, wallet_id=wallet_id)
    else:
        await rate_limits.invoice_by(runtime, caller)
    facts = await wallets.find(runtime, wallet_id)
    if facts is None:
        raise WalletRefused(unexpected("CouldNotFindWalletFromIdError"))
    invoice_terms.check(runtime, facts, amount, into=into)
    if webhook_url is not None:
        _check_webhook(runtime, webhook_url)
    return await issue(
        runtime,
        facts,
        UsedCredential(facts.account_id, wallet_id=facts.id),
        amount=amount,
        memo=memo,
        description_hash=description_hash,
        expires_in_min=expires_in_min,
        external_id=external_id,
        webhook_url=webhook_url,
    )


async def cancel(runtime: Runtime, *, wallet_id: WalletId, payment_hash: bytes) -> None:
    """Withdraw an unpaid invoice. Raises `InvoiceNotFound`, or `InvalidInput` if too late.

    Raises `NodeLacks` where the node could go on taking what is paid to it. Our refusal to have it
    paid counts at once; the node is told right after, or by the worker should that fail.
    """
    _ = runtime.cancellations
    async with runtime.connection() as connection, connection.transaction():
        cancelled = await connection.fetchrow(_CANCEL, payment_hash, wallet_id)
        if cancelled is not None:
            about = About(**cancelled)
            told = await outbox.record_all(connection, EventType.INVOICE_CANCELLED, [about])
    if cancelled is None:
        await find(runtime, wallet_id, payment_hash)
        raise InvalidInput("The invoice has already been processed")
    runtime.hub.committed(told)
    with contextlib.suppress(NodeUnavailable, Unavailable, *DATABASE_ERRORS):
        await node_cancellations.tell_of(runtime, [payment_hash])


async def find(runtime: Runtime, wallet_id: WalletId, payment_hash: bytes) -> Invoice:
    """Return a wallet's invoice. Raises `InvoiceNotFound`."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_FIND, payment_hash, wallet_id)
    if row is None:
        raise InvoiceNotFound(payment_hash)
    return invoice_of(row)


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
        amount_cents=row["amount_cents"],
        memo=row["memo"],
        description_hash=row["description_hash"],
        external_id=row["external_id"] or row["payment_hash"].hex(),
        status=InvoiceState(row["status"]),
        created_at=row["created_at"],
        expires_at=row["expires_at"],
    )


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
    webhook_url: str | None = None,
) -> Invoice:
    """Have the node issue an invoice for a wallet, checked by the caller, and store it.

    `webhook_url`, checked as well, is told once what became of it. That `credential` holds is asked
    again as it is stored; the account's alone where nobody needs one. Raises `ClockSkewed` when the
    clocks, the node's among them, differ too much: an invoice would be dead when made, or outlive
    what it was made for.
    """
    runtime.clock.require()
    terms = invoice_terms.of(runtime, wallet, amount, expires_in_min)
    issued = await runtime.node.invoices.create_invoice(
        amount_msat=terms.amount_msat,
        description=None if description_hash is not None else memo or "",
        description_hash=description_hash,
        expiry_s=terms.expiry_s,
    )
    made_at = issued.issued_at or issued.expires_at - terms.expiry_s
    ahead_s = made_at - runtime.clock.timestamp()
    if runtime.clock.is_off(ahead_s):
        _log.error("node_clock_differs", ahead_s=round(ahead_s))
        raise ClockSkewed
    return await _store(
        runtime,
        issued,
        wallet,
        credential,
        terms=terms,
        memo=memo or "",
        description_hash=description_hash,
        external_id=external_id,
        webhook_url=webhook_url,
    )


async def _store(
    runtime: Runtime,
    issued: NodeInvoice,
    wallet: WalletFacts,
    credential: UsedCredential,
    *,
    terms: Terms,
    memo: str,
    description_hash: bytes | None,
    external_id: str | None,
    webhook_url: str | None,
) -> Invoice:
    purchase = dollars.purchase(runtime, terms.amount_cents)
    try:
        lent = runtime.connection() if webhook_url is None else _transaction(runtime)
        async with lent as connection:
            row = await connection.fetchrow(
                _INSERT if purchase is None else _INSERT_BOUNDED,
                wallet.id,
                issued.payment_hash,
                issued.payment_request,
                issued.payment_secret,
                issued.preimage,
                terms.amount_msat,
                memo,
                description_hash,
                external_id,
                datetime.fromtimestamp(issued.expires_at, UTC),
                credential,
                terms.amount_cents,
                *(() if purchase is None else (purchase.cents_max,)),
            )
            if webhook_url is not None:
                await webhook_endpoints.add_of_invoice(
                    connection, wallet.account_id, issued.payment_hash, webhook_url
                )
    except DATABASE_ERRORS as error:
        row = await _stored_unheard(runtime, error, issued.payment_hash)
    except asyncpg.PostgresError as error:
        if error.sqlstate == dealer.OWES_TOO_MUCH:
            raise dealer.owes_too_much(error.detail) from error
        stale = changes.no_longer(error)
        if stale is not None:
            inactive = NotAuthorized("Account is inactive.", code="INVALID_INPUT")
            is_inactive = isinstance(stale, NotAuthorized) and _is_of_nobody(credential)
            raise (inactive if is_inactive else stale) from error
        if not isinstance(error, asyncpg.UniqueViolationError):
            raise
        if error.constraint_name == "invoice_external_id":
            raise InvalidInput("External id for invoice or transaction already exists") from error
        raise
    assert row is not None, "wallets are not deleted"
    return invoice_of(row)


async def _stored_unheard(
    runtime: Runtime, error: Exception, payment_hash: bytes
) -> asyncpg.Record:
    """Return an invoice that was stored though nobody heard of it; raise the error otherwise."""
    row = None
    if was_lost(error):
        with contextlib.suppress(Unavailable, *DATABASE_ERRORS):
            row = await runtime.pool.fetchrow(_BY_HASH, payment_hash)
    if row is None:
        raise error
    return row


@asynccontextmanager
async def _transaction(runtime: Runtime) -> AsyncIterator[Connection]:
    """Lend a connection for more than one statement."""
    async with runtime.connection() as connection, connection.transaction():
        yield connection


def _check_webhook(runtime: Runtime, url: str) -> None:
    """Refuse a URL to be told of an invoice. Raises `InvalidInput`."""
    if not runtime.settings.invoice_webhooks:
        raise InvalidInput(
            "webhookUrl is not supported yet; leave it out and ask for the status with "
            "lnInvoicePaymentStatusByHash, by query or subscription."
        )
    webhook_urls.check(runtime.settings, url)


def _is_of_nobody(credential: UsedCredential) -> bool:
    """Tell whether all that is asked of it is that the account is active."""
    return credential.key_id is None and credential.session_id is None


def payment_status(*, paid: bool, expires_at: datetime, now: datetime) -> PaymentStatus:
    if paid:
        return PaymentStatus.PAID
    return PaymentStatus.PENDING if expires_at > now else PaymentStatus.EXPIRED


_INVOICE = """
INSERT INTO invoice (wallet_id, account_id, currency, payment_hash, payment_request,
                     payment_secret, preimage, amount_msat, memo, description_hash, external_id,
                     expires_at, amount_cents)
SELECT w.id, w.account_id, w.currency, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12
  FROM credential_lock($11)"""
_OF_WALLET = """ CROSS JOIN wallet w
 WHERE w.id = $1
RETURNING *
"""
_INSERT = f"{_INVOICE}{_OF_WALLET}"
_INSERT_BOUNDED = f"{_INVOICE} CROSS JOIN dealer_may_owe($12, $13){_OF_WALLET}"
_CANCEL = """
WITH canceled AS (
    UPDATE invoice SET status = 'CANCELED'
     WHERE payment_hash = $1 AND wallet_id = $2 AND status = 'OPEN' AND expires_at > now()
    RETURNING payment_hash, account_id, wallet_id
), noted AS (
    INSERT INTO node_cancellation SELECT payment_hash FROM canceled
)
SELECT account_id, wallet_id, payment_hash AS subject FROM canceled
"""
_BY_HASH = "SELECT * FROM invoice WHERE payment_hash = $1"
_FIND = "SELECT * FROM invoice WHERE payment_hash = $1 AND wallet_id = $2"
