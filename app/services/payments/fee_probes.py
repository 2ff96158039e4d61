"""What a payment would cost in routing fees, asked before it is made."""

from dataclasses import dataclass

from app.errors import (
    AlreadyPaid,
    DomainError,
    InvalidInput,
    InvoiceNotFound,
    NoRoute,
    PaymentRefused,
)
from app.lightning import bolt11
from app.lightning.bolt11 import peek
from app.money import Currency, Money
from app.prices.dealer import charge
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.services.payments import dollars, invoice_reading, invoices, lightning, reserves
from app.services.payments import sending as payments
from app.services.payments.invoice_terms import WRONG_CURRENCY
from app.services.payments.result import EXPIRED, Result, pending_refusal


@dataclass(frozen=True, slots=True)
class FeeProbe:
    """The fee in the wallet's currency; with `error` set no route was found: the most it may be."""

    fee: Money
    error: DomainError | None = None


async def probe(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    payment_request: str,
    amount: Money | None = None,
    currency: Currency | None = None,
) -> FeeProbe:
    """Return what paying an invoice would cost now; nothing moves.

    `currency` is what the wallet must be of, by default that of the amount. An invoice of this
    server costs nothing. Raises as `payments.pay_invoice` for what could not
    be paid at all.
    """
    held = payments.require_wallet(principal, wallet_id, amount)
    if currency is not None and held is not currency:
        raise InvalidInput(WRONG_CURRENCY)
    request = peek.normalise(payment_request)
    decoded = payments.decode(runtime, request)
    payments.check_asked(decoded.amount_msat, amount)
    if await invoice_reading.is_own(runtime, decoded):
        await _check_own(runtime, decoded)
        return FeeProbe(Money(0, held))
    payments.check_foreign(runtime, decoded, known=False)
    if payments.is_expired(runtime, decoded):
        raise await _why_not(runtime, principal, wallet_id, decoded.payment_hash)
    amount_msat = payments.amount_msat(runtime, decoded.amount_msat, amount)
    dealer = dollars.dealer(runtime) if held is Currency.USD else None
    fee_limit = lightning.fee_limit(runtime, amount_msat, dealer)
    _, fee_limit_msat = reserves.of(wallet_id, amount_msat, fee_limit, dealer)
    fee_msat = await runtime.payments.probe(
        request,
        amount_msat=None if decoded.amount_msat is not None else amount_msat,
        fee_limit_msat=fee_limit_msat,
    )
    if fee_msat is None:
        return FeeProbe(fee_limit, NoRoute())
    whole, without = charge(amount_msat + fee_msat, dealer), charge(amount_msat, dealer)
    return FeeProbe(Money(whole.units - without.units, held))


async def _why_not(
    runtime: Runtime, principal: Principal, wallet_id: WalletId, payment_hash: bytes
) -> DomainError:
    """Return why an expired invoice cannot be paid: it may be paid, or being paid. Or raise it."""
    earlier = await lightning.standing(runtime, principal, wallet_id, payment_hash)
    if earlier is None:
        return PaymentRefused(EXPIRED)
    return AlreadyPaid() if earlier.status is Result.ALREADY_PAID else pending_refusal()


async def _check_own(runtime: Runtime, decoded: bolt11.DecodedInvoice) -> None:
    """Raise unless an invoice of this server can be paid."""
    status = await invoice_reading.status_by_hash(runtime, decoded.payment_hash)
    if status.payment_request != decoded.payment_request:
        raise InvoiceNotFound(decoded.payment_hash)
    if status.status is invoices.PaymentStatus.EXPIRED:
        raise PaymentRefused(EXPIRED)
