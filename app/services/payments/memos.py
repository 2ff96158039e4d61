"""Which memos receivers are shown."""

from app.money import Currency, Money
from app.process.runtime import Runtime


def visible(runtime: Runtime, amount: Money, memo: str) -> str | None:
    """Return the memo a receiver is shown: none on tiny amounts, which carry advertisements."""
    settings = runtime.settings
    least = settings.memo_sat_min if amount.currency is Currency.BTC else settings.memo_cent_min
    return memo or None if amount.units >= least else None
