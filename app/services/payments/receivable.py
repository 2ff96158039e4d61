"""What comes in: which wallet is credited how much, or whether it is wanted at all.

A bitcoin wallet gets whole satoshi. A dollar wallet gets the cents that its invoice promised,
whatever came; where the payer chose the amount, the cents that it buys now, which waits for a price
if there is none. What buys less than a cent then, or none since dollars are turned off or the house
owes enough of them, goes to the oldest bitcoin wallet of the account.
"""

from dataclasses import dataclass

from app.errors import PriceUnavailable
from app.money import Currency, Money, sat_floor, sats
from app.prices.dealer import cents
from app.prices.quotes import Quote
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.payments import dollars
from app.services.payments.invoices import Invoice
from app.services.wallets import registry as wallets


@dataclass(frozen=True, slots=True)
class Due:
    """What a wallet is to be credited, at a price; nothing if it is not enough for a unit."""

    wallet_id: WalletId
    amount: Money
    quote: Quote | None


async def due(runtime: Runtime, invoice: Invoice, received_msat: int) -> Due:
    """Return who is to be credited what for an amount that came in for an invoice.

    Raises `PriceUnavailable` where cents are to be bought.
    """
    quote = runtime.prices.quote_or_none()
    if invoice.amount_cents is not None:
        return Due(invoice.wallet_id, cents(invoice.amount_cents), quote)
    if invoice.currency is Currency.USD:
        bought = await cents_bought(runtime, quote, received_msat)
        if bought is not None:
            return Due(invoice.wallet_id, bought, quote)
    satoshi = sats(sat_floor(received_msat))
    if invoice.currency is Currency.BTC:
        return Due(invoice.wallet_id, satoshi, quote)
    return Due(await wallets.bitcoin_wallet(runtime, invoice.account_id), satoshi, quote)


async def is_wanted(runtime: Runtime, invoice: Invoice, held_msat: int) -> bool:
    """Tell whether what somebody outside pays to an invoice, and the node holds, is to be taken.

    Not if it is less than a unit, nor cents that were promised until the invoice expired, or that
    the house can no longer promise. Raises `PriceUnavailable` while one must be known to credit it.
    """
    if invoice.amount_cents is None:
        return (await due(runtime, invoice, held_msat)).amount.units > 0
    if invoice.expires_at <= runtime.clock.now():
        return False
    return await _may_owe(runtime, invoice.amount_cents)


async def cents_bought(runtime: Runtime, quote: Quote | None, amount_msat: int) -> Money | None:
    """Return the cents that what came in buys, None if it buys none or none are sold.

    Then it is for a bitcoin wallet of the account. Raises `PriceUnavailable`.
    """
    if runtime.settings.dollars == "off":
        return None
    if quote is None:
        raise PriceUnavailable
    bought = dollars.dealer(runtime, quote).cents_bought(amount_msat)
    return bought if bought.units and await _may_owe(runtime, bought.units) else None


async def _may_owe(runtime: Runtime, more_cents: int) -> bool:
    """Tell whether the house can owe so many cents more, as far as is known now."""
    most = runtime.settings.dealer_cents_max
    if most is None:
        return True
    return (await dollars.exposure(runtime)).owed_cents + more_cents <= most
