"""What a payment would cost in routing fees, asked before it is made."""

from dataclasses import dataclass

from app.errors import AlreadyPaid, DomainError, InvoiceNotFound, NoRoute, PaymentRefused
from app.lightning import bolt11
from app.lightning.bolt11 import peek
from app.money import Money, sat_ceil
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.services.payments import invoice_reading, invoices, lightning
from app.services.payments import sending as payments
from app.services.payments.result import EXPIRED, Result, pending_refusal


@dataclass(frozen=True, slots=True)
class FeeProbe:
    """The fee in satoshi; with `error` set no route was found and it is the most it may be."""

    fee_sat: int
    error: DomainError | None = None


async def probe(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    payment_request: str,
    amount: Money | None = None,
) -> FeeProbe:
    """Return what paying an invoice would cost now; nothing moves.

    An invoice of this server costs nothing. Raises as `payments.pay_invoice` for what could not
    be paid at all.
    """
    payments.require_btc(principal, wallet_id)
    invoices.check_amount(amount)
    request = peek.normalise(payment_request)
    decoded = payments.decode(runtime, request)
    amount_msat = payments.amount_msat(decoded.amount_msat, amount)
    if decoded.payee == runtime.node.public_key:
        return await _probe_own(runtime, decoded)
    payments.check_foreign(runtime, decoded, known=False)
    if payments.is_expired(runtime, decoded):
        raise await _why_not(runtime, wallet_id, decoded.payment_hash)
    fee_limit = lightning.fee_limit(runtime, amount_msat)
    fee_msat = await runtime.node.probe(
        request,
        amount_msat=None if decoded.amount_msat is not None else amount_msat,
        fee_limit_msat=fee_limit.ledger_units,
    )
    if fee_msat is None:
        return FeeProbe(fee_limit.units, NoRoute())
    return FeeProbe(sat_ceil(amount_msat + fee_msat) - sat_ceil(amount_msat))


async def _why_not(runtime: Runtime, wallet_id: WalletId, payment_hash: bytes) -> DomainError:
    """Return why an expired invoice cannot be paid: it may be paid, or being paid. Or raise it."""
    earlier = await lightning.standing(runtime, wallet_id, payment_hash)
    if earlier is None:
        return PaymentRefused(EXPIRED)
    return AlreadyPaid() if earlier.status is Result.ALREADY_PAID else pending_refusal()


async def _probe_own(runtime: Runtime, decoded: bolt11.DecodedInvoice) -> FeeProbe:
    status = await invoice_reading.status_by_hash(runtime, decoded.payment_hash)
    if status.payment_request != decoded.payment_request:
        raise InvoiceNotFound(decoded.payment_hash)
    if status.status is invoices.PaymentStatus.EXPIRED:
        raise PaymentRefused(EXPIRED)
    return FeeProbe(0)
