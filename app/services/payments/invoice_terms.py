"""What an invoice asks for and how long it holds, by the currency of its wallet.

A dollar invoice over an amount fixes what bitcoin costs: the satoshi in it, and the cents that the
wallet is credited for them. It holds five minutes at most, for as long as the house can stand by
that.
"""

from dataclasses import dataclass

from app.errors import InvalidInput
from app.lightning import bolt11
from app.money import AMOUNT_MAX, Currency, Money
from app.process.runtime import Runtime
from app.services.payments import dollars
from app.services.wallets.registry import WalletFacts

WRONG_CURRENCY = "Unsupported operation for wallet's currency."

_EXPIRY_MIN_MAX = {Currency.BTC: 1_440, Currency.USD: 5}
_EXPIRY_MIN_AMOUNT = {Currency.BTC: 240, Currency.USD: 5}
_EXPIRY_MIN_NO_AMOUNT = {Currency.BTC: 120, Currency.USD: 5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the invoice says, and the cents that a dollar wallet is promised for it."""

    amount_msat: int | None
    amount_cents: int | None
    expiry_s: int


def check(
    runtime: Runtime, wallet: WalletFacts, amount: Money | None, *, into: Currency | None = None
) -> None:
    """Raise unless an amount may be asked for, into a wallet of that currency.

    `into` is by default the currency of the amount; without an amount it may be either. Raises
    `InvalidInput`, and `DealerRefused` for a dollar wallet while dollars are turned off.
    """
    if into is None and amount is not None:
        into = amount.currency
    if into is not None and wallet.currency is not into:
        raise InvalidInput(WRONG_CURRENCY)
    check_amount(amount)
    if wallet.currency is Currency.USD:
        dollars.require_on(runtime)


def check_amount(amount: Money | None) -> None:
    """Raise `InvalidInput` unless an amount, where there is one, can be one of a payment."""
    if amount is None:
        return
    is_bitcoin = amount.currency is Currency.BTC
    if amount.units <= 0:
        raise InvalidInput(
            "A valid satoshi amount is required" if is_bitcoin else "A valid usd amount is required"
        )
    if amount.units > AMOUNT_MAX or (is_bitcoin and amount.ledger_units > bolt11.AMOUNT_MSAT_MAX):
        raise _too_large(amount)


def of(
    runtime: Runtime, wallet: WalletFacts, amount: Money | None, expires_in_min: int | None
) -> Terms:
    """Return the terms of an invoice for a wallet, at the dealer's rate of this moment.

    Raises `PriceUnavailable` where that is needed and unknown, and `InvalidInput` for what is worth
    less than a cent or more than an invoice can say.
    """
    expiry_s = 60 * expiry_min(wallet.currency, expires_in_min, has_amount=amount is not None)
    if amount is None or wallet.currency is Currency.BTC:
        msat = None if amount is None else amount.ledger_units
        return Terms(amount_msat=msat, amount_cents=None, expiry_s=expiry_s)
    dealer = dollars.dealer(runtime)
    if amount.currency is Currency.USD:
        asked, promised = dealer.price_of_cents(amount), amount
        if asked.ledger_units > bolt11.AMOUNT_MSAT_MAX:
            raise _too_large(amount)
    else:
        asked, promised = amount, dealer.cents_bought(amount.ledger_units)
        if not promised.units:
            raise InvalidInput(dollars.TOO_LITTLE)
    return Terms(amount_msat=asked.ledger_units, amount_cents=promised.units, expiry_s=expiry_s)


def expiry_min(currency: Currency, wanted: int | None, *, has_amount: bool) -> int:
    """Return after how many minutes an invoice expires: as Blink replaces what it does not allow.

    What is outside the bounds becomes the default of an invoice with an amount.
    """
    if wanted and wanted <= _EXPIRY_MIN_MAX[currency]:
        return wanted
    return (_EXPIRY_MIN_AMOUNT if has_amount else _EXPIRY_MIN_NO_AMOUNT)[currency]


def _too_large(amount: Money) -> InvalidInput:
    return InvalidInput(
        "Sats amount passed is too large"
        if amount.currency is Currency.BTC
        else "Usd cents amount passed is too large"
    )
