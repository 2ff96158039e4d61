"""Judging a list before anything of it is paid: every row, what it comes to, what is wrong.

What a stranger's server would say is not asked: of a lightning address elsewhere it is known only
when its turn comes whether it takes the amount.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.errors import DomainError, InvalidInput, PriceUnavailable
from app.money import AMOUNT_MAX, Currency, Money, sats
from app.phrases import Phrase
from app.prices.currencies import digits_of
from app.prices.display import DOLLAR, Rate, money_worth
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.services import destinations, rate_limits
from app.services.batches.listing import LineProblem, ListedPayment
from app.services.destinations import Destination, DestinationKind
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.payments import dollars

#: Each asks the node for a fee.
CHAIN_ROWS_MAX: Final = 50

_SATS: Final = frozenset({"sat", "sats", "satoshi", "satoshis"})
_BTC_DIGITS: Final = 8


@dataclass(frozen=True, slots=True)
class JudgedPayment:
    """A row that can be paid as far as is known: `amount` and `fee_most` are the wallet's."""

    line: int
    recipient: str
    amount: Money
    fee_most: Money
    memo: str


async def judge(
    runtime: Runtime, principal: Principal, wallet_id: WalletId, listed: Sequence[ListedPayment]
) -> tuple[list[JudgedPayment], list[LineProblem]]:
    """Return what rows come to if a wallet of the caller pays them, and what is wrong with others.

    Amounts in other currencies are exchanged at the price of now. Raises `RateLimited`.
    """
    await rate_limits.list_by(runtime, principal)
    judged: list[JudgedPayment] = []
    problems: list[LineProblem] = []
    invoices: dict[str, int] = {}
    on_chain = 0
    for one in listed:
        try:
            to = await destinations.of(runtime, one.recipient)
            on_chain += to.kind is DestinationKind.CHAIN
            if on_chain > CHAIN_ROWS_MAX:
                raise InvalidInput(
                    Phrase("A list may pay %(most)s bitcoin addresses.", most=CHAIN_ROWS_MAX)
                )
            if to.kind is DestinationKind.INVOICE and to.text in invoices:
                raise InvalidInput(
                    Phrase("This invoice is in line %(line)s already.", line=invoices[to.text])
                )
            judged.append(await _one(runtime, principal, wallet_id, one, to))
            invoices[to.text] = one.line
        except DomainError as error:
            problems.append(LineProblem(one.line, error.message))
    return judged, problems


async def _one(
    runtime: Runtime,
    principal: Principal,
    wallet_id: WalletId,
    listed: ListedPayment,
    to: Destination,
) -> JudgedPayment:
    await destinations.check(runtime, wallet_id, to)
    currency = principal.wallets[wallet_id]
    amount = _amount(runtime, listed, to, currency)
    if not 1 <= amount.units <= AMOUNT_MAX:
        raise InvalidInput("That is too little or too much for one payment.")
    if to.kind is DestinationKind.CHAIN:
        order = PayoutOrder(wallet_id=wallet_id, address=to.text, amount=amount, currency=currency)
        fee = await onchain.fee_of(runtime, principal, order)
    else:
        fee = destinations.fee_most(runtime, to, amount)
    return JudgedPayment(listed.line, to.text, amount, fee, listed.memo)


def _amount(runtime: Runtime, listed: ListedPayment, to: Destination, currency: Currency) -> Money:
    """Return what a row takes of its wallet. Raises `InvalidInput`, `PriceUnavailable`."""
    if to.asks is not None:
        if listed.amount and _typed(runtime, listed, currency) != _in(runtime, to.asks, currency):
            raise InvalidInput("The invoice says another amount: leave this one empty.")
        return _in(runtime, to.asks, currency)
    if not listed.amount:
        raise InvalidInput("Say how much to pay.")
    return _typed(runtime, listed, currency)


def _typed(runtime: Runtime, listed: ListedPayment, currency: Currency) -> Money:
    unit = listed.unit or ("sat" if currency is Currency.BTC else "usd")
    if unit in _SATS:
        return _in(runtime, sats(_minor(listed.amount, 0, "sat")), currency)
    if unit == "btc":
        return _in(runtime, sats(_minor(listed.amount, _BTC_DIGITS, "BTC")), currency)
    rate = DOLLAR if unit in {"$", "usd"} else runtime.prices.rates.of(unit.upper())
    return _exchanged(runtime, listed, rate, currency)


def _exchanged(runtime: Runtime, listed: ListedPayment, rate: Rate, currency: Currency) -> Money:
    minor = _minor(listed.amount, digits_of(rate.currency), rate.currency)
    found = money_worth(minor, runtime.prices.quote_or_none(), rate, currency)
    if found is None:
        raise PriceUnavailable
    return found


def _in(runtime: Runtime, amount: Money, currency: Currency) -> Money:
    """Return satoshi as what they take of a wallet of a currency."""
    if currency is Currency.BTC or amount.currency is currency:
        return amount
    return dollars.paid_in_cents(runtime, amount).sent


def _minor(text: str, digits: int, unit: str) -> int:
    """Return an amount in minor units. Raises `InvalidInput` for more decimals than there are."""
    value = Decimal(text).scaleb(digits)
    if value != value.to_integral_value():
        raise InvalidInput(
            Phrase("%(unit)s has %(digits)s decimals.", unit=unit, digits=digits)
            if digits
            else Phrase("Write %(unit)s as a whole number.", unit=unit)
        )
    return int(value)
