"""The Lightning rail: paying invoices of others through the node.

    reserve   amount + most it may cost in fees leave the wallet; committed before the node hears
    pay       the node is asked, no transaction is open
    conclude  paid: settle · failed: release · unknown: it stays pending

A crash between any two leaves a payment 'sending', which `.reconciliation` ends by asking the node.
The payment hash is the idempotency key at the node and in the table.
"""

import asyncio
import contextlib
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from uuid import UUID

import asyncpg
import structlog

from app.database.statements import DATABASE_ERRORS
from app.errors import (
    AlreadyPaid,
    DomainError,
    InvalidInput,
    NodeLacks,
    NodeUnavailable,
    NoRoute,
    PaymentRefused,
    PolicyForbids,
    PriceUnavailable,
    SendsStopped,
    Unavailable,
)
from app.lightning import bolt11
from app.money import Currency, Money
from app.nodes.answers import Failed, FailureReason, PayOutcome, Succeeded
from app.prices.dealer import Dealer, charge
from app.principal import Principal, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services import solvency
from app.services.payments import dollars, judging, losses, outgoing, reserves, suspense
from app.services.payments.errands import Errand
from app.services.payments.intents import Intent, Payment
from app.services.payments.result import (
    EXPIRED,
    PaymentResult,
    Result,
    after_error,
    ask,
    earlier_payment,
    pending_refusal,
)
from app.services.wallets.movements import MovementStatus, NewMovement, Rail
from app.services.wallets.transactions import Transaction

#: How long after the node's own time limit a sender may still be at work.
SENDER_GRACE_S = 5.0
#: A sender stops this long before: its clock may run slower than the database's.
SENDER_MARGIN_S = 1.0

_FAILURES: dict[FailureReason, DomainError] = {
    FailureReason.NO_ROUTE: NoRoute(),
    FailureReason.REJECTED: PaymentRefused("Payment was rejected by destination as invalid"),
    FailureReason.EXPIRED: PaymentRefused(EXPIRED),
    FailureReason.NOT_SENT: NodeUnavailable(),
    FailureReason.INSUFFICIENT_FEE: InvalidInput(
        "Payment failed due to an insufficient fee: every route costs more than the fee limit."
    ),
    FailureReason.INSUFFICIENT_LIQUIDITY: PaymentRefused(
        "The payment could not be sent: this server's node lacks outgoing liquidity at the moment."
    ),
}

_log = structlog.get_logger()


def fee_limit(runtime: Runtime, amount_msat: int, dealer: Dealer | None = None) -> Money:
    """Return the most routing fees that a payment may cost: Blink's cap by default.

    Cents, and one at least, where a dealer's rates say that a dollar wallet pays.
    """
    settings = runtime.settings
    amount = charge(amount_msat, dealer)
    by_amount = -(-amount.units * settings.fee_ppm_max // 1_000_000)
    least = settings.fee_sat_min if dealer is None else 1
    return Money(max(by_amount, least), amount.currency)


async def pay(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    invoice: bolt11.DecodedInvoice,
    amount_msat: int,
    memo: str | None,
    idempotency_id: UUID | None,
    errand: Errand,
) -> PaymentResult:
    """Reserve, pay, conclude. Raises `PaymentRefused` & co. once everything was returned."""
    try:
        solvency.require(runtime)
        names = errand.names | judging.to_node(invoice.payee)
        used = judging.judge(runtime, principal, wallet_id, names)
        intent = _intent(runtime, principal, used, invoice, amount_msat, memo, idempotency_id)
    except (PolicyForbids, PriceUnavailable, SendsStopped):
        # Perhaps it was sent before, and is in flight or settled.
        earlier = await standing(
            runtime, principal, wallet_id, invoice.payment_hash, idempotency_id
        )
        if earlier is None:
            raise
        return earlier
    movement = intent.movement()
    if judging.waits(principal, movement.spent(outgoing.side_of(intent))):
        return await _ask(runtime, principal, intent, movement, errand, invoice)
    began = monotonic()
    try:
        sender_s = runtime.payments.pay_timeout_s + SENDER_GRACE_S
        reserved = await outgoing.reserve(runtime, intent, movement, sender_s=sender_s)
    except (asyncpg.PostgresError, *DATABASE_ERRORS) as error:
        # Should it be reserved all the same, it was not sent: the reconciler gives it back.
        return await after_error(runtime, error, wallet_id, movement)
    if reserved is None:
        earlier = await standing(
            runtime, principal, wallet_id, invoice.payment_hash, idempotency_id
        )
        if earlier is None:  # it failed just now
            raise pending_refusal()
        return earlier
    payment, transaction = reserved
    try:
        answer = await _carry_out(runtime, payment, invoice, transaction, began=began)
    except (Unavailable, *DATABASE_ERRORS) as error:
        # Paid or not, the reserve is kept until the reconciler has found out.
        _log.warning("payment_left_pending", payment=payment.reference, error=type(error).__name__)
        return PaymentResult(Result.PENDING, transaction)
    if isinstance(answer, DomainError):
        raise answer
    return answer


async def _ask(
    runtime: Runtime,
    principal: Principal,
    intent: Intent,
    movement: NewMovement,
    errand: Errand,
    invoice: bolt11.DecodedInvoice,
) -> PaymentResult:
    """Have a payment wait for its approval, unless it was made before."""
    earlier = await standing(
        runtime, principal, intent.wallet_id, invoice.payment_hash, intent.idempotency_id
    )
    if earlier is not None:
        return earlier
    if errand.payment_hash is not None:
        until = datetime.fromtimestamp(invoice.expires_at, UTC)
        errand = replace(errand, expires_at=until)
    side = outgoing.side_of(intent)
    return await ask(runtime, principal, intent.credential, errand, movement, [side])


def _intent(
    runtime: Runtime,
    principal: Principal,
    used: UsedCredential,
    invoice: bolt11.DecodedInvoice,
    amount_msat: int,
    memo: str | None,
    idempotency_id: UUID | None,
) -> Intent:
    """Return what is to be paid, and out of what; a dollar wallet's rate is fixed here."""
    wallet_id = used.wallet_id
    assert wallet_id is not None, "a payment is from a wallet"
    quote = runtime.prices.quote_or_none()
    is_of_dollars = principal.wallets[wallet_id] is Currency.USD
    dealer = dollars.dealer(runtime, quote) if is_of_dollars else None
    fee = fee_limit(runtime, amount_msat, dealer)
    reserve, fee_limit_msat = reserves.of(wallet_id, amount_msat, fee, dealer)
    return Intent(
        rail=Rail.LIGHTNING,
        account_id=principal.account_id,
        wallet_id=wallet_id,
        credential=used,
        api_key_id=principal.key_id,
        derived_by=principal.derived_by,
        idempotency_id=idempotency_id,
        quote=quote,
        amount_msat=amount_msat,
        fee_limit_msat=fee_limit_msat,
        reserve=reserve,
        payment_hash=invoice.payment_hash,
        payment_request=invoice.payment_request,
        destination=invoice.payee,
        memo=memo or _note(invoice),
    )


async def standing(
    runtime: Runtime,
    principal: Principal,
    wallet_id: WalletId,
    payment_hash: bytes,
    idempotency_id: UUID | None = None,
) -> PaymentResult | None:
    """Return how a wallet's payment of a hash stands, None if nobody is paying it or has.

    To the wallet that pays, one in flight is PENDING. Raises `InvalidInput` while another wallet
    pays it and `AlreadyPaid` once that has: this one's money is not touched. One that the house
    has paid by mistake is paid.
    """
    earlier = await earlier_payment(
        runtime, wallet_id, payment_hash, idempotency_id, principal.asker
    )
    if earlier is not None:
        return earlier
    state = await outgoing.live_state(runtime, payment_hash)
    if state == "lost":
        return PaymentResult(Result.ALREADY_PAID, None)
    if state == "settled":
        raise AlreadyPaid
    if state is not None:
        raise pending_refusal()
    return None


async def conclude(runtime: Runtime, payment: Payment, outcome: Succeeded | Failed) -> bool:
    """End a payment as the node said; tell whether this call did.

    What it said of a hash by which something is returned, it said of that, and this costs nothing.
    """
    if await suspense.is_returned_by(runtime, payment.payment_hash):
        return await outgoing.release(runtime, payment, losses.PAID_BEFORE)
    if isinstance(outcome, Failed):
        return await outgoing.release(runtime, payment, outcome.reason)
    settled = await outgoing.settle(
        runtime, payment, fee_msat=outcome.fee_msat, preimage=outcome.preimage
    )
    if settled is None:
        await losses.book(runtime, payment, outcome)
    return settled is not None


async def _carry_out(
    runtime: Runtime,
    payment: Payment,
    invoice: bolt11.DecodedInvoice,
    transaction: Transaction,
    *,
    began: float,
) -> PaymentResult | DomainError:
    """Have the node pay and conclude as it says; return the answer or, all returned, the refusal.

    Raises `Unavailable` or a database error when the payment could not be concluded.
    """
    try:
        outcome = await _hand_over(runtime, payment, invoice, began=began)
    except NodeLacks as lacking:  # an account elsewhere whose key may not pay any more
        await outgoing.release(runtime, payment, FailureReason.NOT_SENT)
        return lacking
    except NodeUnavailable as unavailable:
        if not unavailable.never_heard:
            raise
        await outgoing.release(runtime, payment, FailureReason.NOT_SENT)
        return unavailable
    if isinstance(outcome, Succeeded) and outcome.already:
        # The node had paid this hash before; this attempt moved nothing, so it costs nothing.
        await outgoing.release(runtime, payment, losses.PAID_BEFORE)
        with contextlib.suppress(Unavailable, *DATABASE_ERRORS):  # the payer's answer stands
            await losses.paid_before(runtime, payment.payment_hash, outcome)
        return PaymentResult(Result.ALREADY_PAID, None)
    if isinstance(outcome, Succeeded):
        return await _settled(runtime, payment, outcome, transaction)
    if isinstance(outcome, Failed):
        await outgoing.release(runtime, payment, outcome.reason)
        return _failure(outcome.reason)
    if await suspense.is_returned_by(runtime, payment.payment_hash):
        # It is that, and not this attempt, of which the node does not know the end.
        await outgoing.release(runtime, payment, losses.PAID_BEFORE)
        return pending_refusal()
    if outcome.is_begun:
        await outgoing.sender_done(runtime, payment)
    return PaymentResult(Result.PENDING, transaction)


async def _settled(
    runtime: Runtime, payment: Payment, outcome: Succeeded, transaction: Transaction
) -> PaymentResult:
    charged = await outgoing.settle(
        runtime, payment, fee_msat=outcome.fee_msat, preimage=outcome.preimage
    )
    if charged is not None:
        transaction = transaction._replace(
            status=MovementStatus.SUCCESS,
            amount=charged[0],
            fee=charged[1],
            preimage=outcome.preimage,
        )
    elif await losses.book(runtime, payment, outcome):
        return PaymentResult(Result.ALREADY_PAID, None)
    return PaymentResult(Result.SUCCESS, transaction)


async def _hand_over(
    runtime: Runtime, payment: Payment, invoice: bolt11.DecodedInvoice, *, began: float
) -> PayOutcome:
    """Ask the node to pay, and stop asking before `sender_until`.

    From then on the reconciler takes "not found" for proof that nobody will send this payment any
    more, so nobody may. `began` is a moment before the reserve was taken. Raises `TimeoutError`;
    what was sent until then may take effect a moment later.
    """
    until_s = runtime.payments.pay_timeout_s + SENDER_GRACE_S - SENDER_MARGIN_S
    async with asyncio.timeout(began + until_s - monotonic()):
        return await runtime.payments.pay(
            payment.payment_request,
            amount_msat=None if invoice.amount_msat is not None else payment.amount_msat,
            fee_limit_msat=payment.fee_limit_msat,
        )


def _failure(reason: FailureReason) -> DomainError:
    known = _FAILURES[reason]
    return type(known)(known.message)


def _note(invoice: bolt11.DecodedInvoice) -> str | None:
    """Return what a foreign invoice is for, without NULs, which PostgreSQL text cannot hold."""
    return invoice.description and invoice.description.replace("\0", "")
