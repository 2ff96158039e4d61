"""Paying to addresses: those of this server inside the books, others by a payout on the chain.

A payout is reserved and queued when the caller gets its answer; `.payouts` sends it. Its
transaction is pending until it is confirmed.
"""

from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import asyncpg

from app.database.statements import DATABASE_ERRORS
from app.errors import (
    DomainError,
    InsufficientBalance,
    InvalidInput,
    NothingToSend,
    SelfPayment,
)
from app.money import MSAT_PER_SAT, Currency, Money, sats
from app.nodes.answers import ChainOutput, Speed
from app.phrases import Phrase
from app.prices.dealer import Dealer, charge
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.services import solvency
from app.services.onchain import addresses, fees
from app.services.onchain.addresses import AddressOwner
from app.services.payments import (
    dollars,
    errands,
    intraledger,
    invoice_terms,
    judging,
    outgoing,
    reserves,
    sending,
)
from app.services.payments.errands import Errand
from app.services.payments.foreseen import ForeseenPayment
from app.services.payments.intents import Intent
from app.services.payments.intraledger import Payer, Recipient
from app.services.payments.result import PaymentResult, Result, after_error, ask, earlier_payment
from app.services.wallets import registry as wallets
from app.services.wallets.movements import Rail


@dataclass(frozen=True, slots=True)
class PayoutFee:
    """What a payout costs beside its amount: the miners' part at most, and the house's."""

    miner_sat: int
    house_sat: int

    @property
    def msat(self) -> int:
        return (self.miner_sat + self.house_sat) * MSAT_PER_SAT


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutOrder:
    """What a caller wants: `amount` None sends all that the wallet has.

    `currency` is that of the wallet, if only one will do. Bitcoin may be paid from a dollar wallet.
    """

    wallet_id: WalletId
    address: str
    amount: Money | None
    currency: Currency | None = Currency.BTC
    speed: Speed = Speed.FAST
    memo: str | None = None
    idempotency_id: UUID | None = None
    #: What it may cost beside the amount, in the wallet's currency, where somebody was told that.
    fee_most: Money | None = None


class FeeRisen(InvalidInput):
    """A payout costs more by now than whoever ordered it was told."""

    text = "The fee is higher by now than what was shown. Nothing was sent."


async def send(runtime: Runtime, principal: Principal, order: PayoutOrder) -> PaymentResult:
    """Pay to an address; SUCCESS of a payout means that it is reserved and will be sent.

    Raises before any money moves: `InvalidInput`, `SelfPayment`, `InsufficientBalance` & co.,
    `FeeRisen`.
    """
    currency = _checked(principal, order)
    order = replace(order, address=addresses.of_our_network(runtime, order.address))
    owner = await addresses.owner(runtime, order.address)
    try:
        if owner is not None:
            return await _send_inside(runtime, principal, order, currency, owner)
        return await _send_outside(runtime, principal, order, currency)
    except DomainError:
        # What a repetition is refused for, such as an empty wallet, the first may have caused.
        first = await earlier_payment(
            runtime, order.wallet_id, None, order.idempotency_id, principal.asker
        )
        if first is None:
            raise
        return _queued(first)


async def fee_of(runtime: Runtime, principal: Principal, order: PayoutOrder) -> Money:
    """Return what `send` would charge beside the amount; nothing for an address of ours.

    In the currency of the wallet. Raises as `send` does for what it would refuse without looking at
    the balance.
    """
    currency = _checked(principal, order)
    address = addresses.of_our_network(runtime, order.address)
    if await addresses.owner(runtime, address) is not None:
        return Money(0, currency)
    assert order.amount is not None, "the fee of an amount is asked"
    dealer = _dealer(runtime, currency)
    amount = dollars.exchange(runtime, order.amount, Currency.BTC).received
    _require_not_dust(runtime, amount)
    fee = await _quote(runtime, address, amount.units, order.speed)
    return charge(fee.msat, dealer)


async def foreseen(runtime: Runtime, text: str) -> ForeseenPayment:
    """Return where paying to an address leads. Raises `InvalidInput`."""
    address = addresses.of_our_network(runtime, text)
    names, owner = judging.to_chain(address), await addresses.owner(runtime, address)
    if owner is not None:
        names |= judging.to_wallet(owner.wallet_id, owner.username)
    return ForeseenPayment(names)


def _checked(principal: Principal, order: PayoutOrder) -> Currency:
    """Return the currency of the wallet. Raises `WalletRefused` and `InvalidInput`."""
    currency = sending.require_wallet(principal, order.wallet_id, None)
    if order.currency not in {None, currency}:
        raise InvalidInput(invoice_terms.WRONG_CURRENCY)
    invoice_terms.check_amount(order.amount)
    return currency


def _dealer(runtime: Runtime, currency: Currency) -> Dealer | None:
    return dollars.dealer(runtime) if currency is Currency.USD else None


async def _send_inside(
    runtime: Runtime,
    principal: Principal,
    order: PayoutOrder,
    currency: Currency,
    owner: AddressOwner,
) -> PaymentResult:
    if owner.wallet_id == order.wallet_id:
        raise SelfPayment
    recipient = Recipient(
        wallet_id=owner.wallet_id,
        account_id=owner.account_id,
        currency=owner.currency,
        username=owner.username,
        is_active=owner.is_active,
    )
    amount = order.amount or await _all_of(runtime, order.wallet_id, currency)
    if amount.currency is not currency:
        amount = dollars.paid_in_cents(runtime, amount).sent
    payer = Payer(
        principal=principal,
        wallet_id=order.wallet_id,
        memo=order.memo,
        idempotency_id=order.idempotency_id,
        errand=_errand(order, amount),
    )
    return await intraledger.send(runtime, payer, recipient, amount, address=order.address)


async def _send_outside(
    runtime: Runtime, principal: Principal, order: PayoutOrder, currency: Currency
) -> PaymentResult:
    runtime.clock.require()
    solvency.require(runtime)
    names = judging.to_chain(order.address)
    credential = judging.judge(runtime, principal, order.wallet_id, names)
    dealer = _dealer(runtime, currency)
    amount, fee = await _priced(runtime, order, dealer)
    charged = charge(fee.msat, dealer)
    if order.fee_most is not None and charged.units > order.fee_most.units:
        raise FeeRisen
    reserve, _ = reserves.of(order.wallet_id, amount.ledger_units, charged, dealer)
    intent = Intent(
        rail=Rail.ONCHAIN,
        account_id=principal.account_id,
        wallet_id=order.wallet_id,
        credential=credential,
        api_key_id=principal.key_id,
        derived_by=principal.derived_by,
        idempotency_id=order.idempotency_id,
        quote=runtime.prices.quote_or_none() if dealer is None else dealer.quote,
        amount_msat=amount.ledger_units,
        fee_limit_msat=fee.miner_sat * MSAT_PER_SAT,
        house_fee_msat=fee.house_sat * MSAT_PER_SAT,
        reserve=reserve,
        memo=order.memo,
        address=order.address,
        speed=order.speed,
        batch_id=None if runtime.settings.payout_batch_s else uuid4(),
    )
    movement = intent.movement()
    side = outgoing.side_of(intent)
    if judging.waits(principal, movement.spent(side)):
        errand = _errand(order, order.amount or amount)
        return _queued(await ask(runtime, principal, credential, errand, movement, [side]))
    try:
        reserved = await outgoing.reserve(runtime, intent, movement, sender_s=0)
    except (asyncpg.PostgresError, *DATABASE_ERRORS) as error:
        return _queued(await after_error(runtime, error, order.wallet_id, movement))
    assert reserved is not None, "only a payment hash can be paid by another"
    return PaymentResult(Result.SUCCESS, reserved[1])


def _errand(order: PayoutOrder, amount: Money) -> Errand:
    """Return what an order asks for; all of a wallet is what it held then."""
    more = {"speed": order.speed, "memo": order.memo, "currency": order.currency}
    return errands.chain(order.address, amount, **more)


async def _priced(
    runtime: Runtime, order: PayoutOrder, dealer: Dealer | None
) -> tuple[Money, PayoutFee]:
    """Return the satoshi that are to be sent outside, and what that costs."""
    if order.amount is not None:
        amount = dollars.exchange(runtime, order.amount, Currency.BTC).received
        _require_not_dust(runtime, amount)
        return amount, await _quote(runtime, order.address, amount.units, order.speed)
    currency = Currency.BTC if dealer is None else Currency.USD
    balance = await _all_of(runtime, order.wallet_id, currency)
    miner_sat = (await _quote(runtime, order.address, balance.units, order.speed)).miner_sat
    # The house's fee is that of what is left, at most.
    most_sat = _worth(balance, dealer) - miner_sat
    fee = PayoutFee(miner_sat, fees.fee_sat(runtime.settings.payout_fees, max(most_sat, 0)))
    costs = charge(fee.msat, dealer)
    rest = Money(balance.units - costs.units, currency)
    if rest.units <= 0:
        raise InsufficientBalance(
            needed=balance.units + costs.units,
            balance=balance.units,
            unit="sats" if dealer is None else "cents",
        )
    amount = sats(_worth(rest, dealer))
    _require_not_dust(runtime, amount)
    return amount, fee


def _worth(amount: Money, dealer: Dealer | None) -> int:
    """Return the satoshi that an amount of a wallet is, or buys."""
    return amount.units if dealer is None else dealer.sats_bought(amount).units


async def _quote(runtime: Runtime, address: str, amount_sat: int, speed: Speed) -> PayoutFee:
    miner_sat = await runtime.chain.quote_fee([ChainOutput(address, amount_sat)], speed)
    return PayoutFee(miner_sat, fees.fee_sat(runtime.settings.payout_fees, amount_sat))


async def _all_of(runtime: Runtime, wallet_id: WalletId, currency: Currency) -> Money:
    """Return what a wallet has to spend. Raises `NothingToSend`."""
    free = (await wallets.spendable(runtime, [wallet_id]))[wallet_id]
    if free <= 0:
        raise NothingToSend
    return Money(free, currency)


def _require_not_dust(runtime: Runtime, amount: Money) -> None:
    least_sat = runtime.settings.payout_sat_min
    if amount.units < least_sat:
        raise InvalidInput(
            Phrase("Use lightning to send amounts less than %(least)s sats", least=least_sat)
        )


def _queued(result: PaymentResult) -> PaymentResult:
    """Return the answer of a payout: to be reserved is a success of the request, as in Blink."""
    if result.status is Result.PENDING and result.transaction is not None:
        return PaymentResult(Result.SUCCESS, result.transaction)
    return result
