"""Paying to addresses: those of this server inside the books, others by a payout on the chain.

A payout is reserved and queued when the caller gets its answer; `.payouts` sends it. Its
transaction is pending until it is confirmed.
"""

from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import asyncpg

from app.database.statements import DATABASE_ERRORS
from app.errors import DomainError, InsufficientBalance, InvalidInput, NothingToSend, SelfPayment
from app.money import MSAT_PER_SAT, Money, sats
from app.nodes.port import ChainOutput, Speed
from app.permissions import Permission
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.services.onchain import addresses, fees
from app.services.onchain.addresses import AddressOwner
from app.services.payments import intraledger, invoices, outgoing, sending
from app.services.payments.intraledger import Payer, Recipient
from app.services.payments.outgoing import Intent
from app.services.payments.result import PaymentResult, Result, after_error, earlier_payment
from app.services.wallets import registry as wallets
from app.services.wallets.movements import Rail


@dataclass(frozen=True, slots=True)
class PayoutFee:
    """What a payout costs beside its amount: the miners' part at most, and the house's."""

    miner_sat: int
    house_sat: int

    @property
    def sat(self) -> int:
        return self.miner_sat + self.house_sat


@dataclass(frozen=True, slots=True, kw_only=True)
class PayoutOrder:
    """What a caller wants: `amount` None sends all that the wallet has."""

    wallet_id: WalletId
    address: str
    amount: Money | None
    speed: Speed = Speed.FAST
    memo: str | None = None
    idempotency_id: UUID | None = None


async def send(runtime: Runtime, principal: Principal, order: PayoutOrder) -> PaymentResult:
    """Pay to an address; SUCCESS of a payout means that it is reserved and will be sent.

    Raises before any money moves: `InvalidInput`, `SelfPayment`, `InsufficientBalance` & co.
    """
    sending.require_btc(principal, order.wallet_id)
    if order.amount is not None:
        invoices.check_amount(order.amount)
    order = replace(order, address=addresses.of_our_network(runtime, order.address))
    owner = await addresses.owner(runtime, order.address)
    try:
        if owner is not None:
            return await _send_inside(runtime, principal, order, owner)
        return await _send_outside(runtime, principal, order)
    except DomainError:
        # What a repetition is refused for, such as an empty wallet, the first may have caused.
        first = await earlier_payment(runtime, order.wallet_id, None, order.idempotency_id)
        if first is None:
            raise
        return _queued(first)


async def fee_of(runtime: Runtime, principal: Principal, order: PayoutOrder) -> int:
    """Return what `send` would charge beside the amount, in satoshi; 0 for an address of ours.

    Raises as `send` does for what it would refuse without looking at the balance.
    """
    sending.require_btc(principal, order.wallet_id)
    invoices.check_amount(order.amount)
    address = addresses.of_our_network(runtime, order.address)
    if await addresses.owner(runtime, address) is not None:
        return 0
    assert order.amount is not None, "the fee of an amount is asked"
    _require_not_dust(runtime, order.amount)
    return (await _quote(runtime, address, order.amount.units, order.speed)).sat


async def _send_inside(
    runtime: Runtime, principal: Principal, order: PayoutOrder, owner: AddressOwner
) -> PaymentResult:
    if owner.wallet_id == order.wallet_id:
        raise SelfPayment
    recipient = Recipient(
        wallet_id=owner.wallet_id,
        account_id=owner.account_id,
        username=owner.username,
        is_active=owner.is_active,
    )
    amount = order.amount or await _all_of(runtime, order.wallet_id)
    if owner.is_active and owner.currency is not amount.currency:
        raise InvalidInput(invoices.WRONG_CURRENCY)
    payer = Payer(
        principal=principal,
        wallet_id=order.wallet_id,
        memo=order.memo,
        idempotency_id=order.idempotency_id,
    )
    return await intraledger.send(runtime, payer, recipient, amount, address=order.address)


async def _send_outside(
    runtime: Runtime, principal: Principal, order: PayoutOrder
) -> PaymentResult:
    runtime.clock.require()
    amount, fee = await _priced(runtime, order)
    intent = Intent(
        rail=Rail.ONCHAIN,
        account_id=principal.account_id,
        wallet_id=order.wallet_id,
        credential=principal.used_for(Permission.PAYMENTS_WRITE, order.wallet_id),
        api_key_id=principal.key_id,
        idempotency_id=order.idempotency_id,
        quote=runtime.prices.quote(),
        amount_msat=amount.ledger_units,
        fee_limit_msat=fee.miner_sat * MSAT_PER_SAT,
        house_fee_msat=fee.house_sat * MSAT_PER_SAT,
        reserve=sats(amount.units + fee.sat),
        memo=order.memo,
        address=order.address,
        speed=order.speed,
        batch_id=None if runtime.settings.payout_batch_s else uuid4(),
    )
    movement = intent.movement()
    try:
        reserved = await outgoing.reserve(runtime, intent, movement, sender_s=0)
    except (asyncpg.PostgresError, *DATABASE_ERRORS) as error:
        return _queued(await after_error(runtime, error, order.wallet_id, movement))
    assert reserved is not None, "only a payment hash can be paid by another"
    return PaymentResult(Result.SUCCESS, reserved[1])


async def _priced(runtime: Runtime, order: PayoutOrder) -> tuple[Money, PayoutFee]:
    """Return what is to be sent outside, and what that costs."""
    if order.amount is not None:
        _require_not_dust(runtime, order.amount)
        return order.amount, await _quote(runtime, order.address, order.amount.units, order.speed)
    balance = await _all_of(runtime, order.wallet_id)
    fee = await _quote(runtime, order.address, balance.units, order.speed)
    house_sat = fees.fee_sat(runtime.settings.payout_fees, balance.units - fee.miner_sat)
    amount = sats(balance.units - fee.miner_sat - house_sat)
    if amount.units <= 0:
        raise InsufficientBalance(
            needed=fee.miner_sat + house_sat + runtime.settings.payout_sat_min,
            balance=balance.units,
        )
    _require_not_dust(runtime, amount)
    return amount, PayoutFee(fee.miner_sat, house_sat)


async def _quote(runtime: Runtime, address: str, amount_sat: int, speed: Speed) -> PayoutFee:
    miner_sat = await runtime.chain.quote_fee([ChainOutput(address, amount_sat)], speed)
    return PayoutFee(miner_sat, fees.fee_sat(runtime.settings.payout_fees, amount_sat))


async def _all_of(runtime: Runtime, wallet_id: WalletId) -> Money:
    """Return what a wallet holds. Raises `NothingToSend`."""
    held = (await wallets.balances(runtime, [wallet_id]))[wallet_id]
    if held <= 0:
        raise NothingToSend
    return sats(held)


def _require_not_dust(runtime: Runtime, amount: Money) -> None:
    least_sat = runtime.settings.payout_sat_min
    if amount.units < least_sat:
        raise InvalidInput(f"Use lightning to send amounts less than {least_sat} sats")


def _queued(result: PaymentResult) -> PaymentResult:
    """Return the answer of a payout: to be reserved is a success of the request, as in Blink."""
    if result.status is Result.PENDING and result.transaction is not None:
        return PaymentResult(Result.SUCCESS, result.transaction)
    return result
