"""The exchange rates by which the database fixes display amounts. Owns the table `fiat_rate`.

A transaction is written with the rate of its account's display currency (`post_movement`), so the
database has what the processes know, and until when it may be used.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from app.prices.display import DOLLAR
from app.process.runtime import Runtime

#: Rates of a table never grow old; written anew long before this is over.
_OWN_S: Final = 86_400.0


async def publish(runtime: Runtime) -> None:
    """Write the rates that this process knows, unless newer ones are there."""
    fresh = runtime.prices.rates.fresh()
    if fresh is None:
        return
    settings = runtime.settings
    lasts_s = _OWN_S if settings.has_own_rates else settings.rates_age_max_s
    rates = [rate for rate in fresh.value.values() if rate != DOLLAR]
    until = datetime.fromtimestamp(fresh.at, UTC) + timedelta(seconds=lasts_s)
    await runtime.change(
        _PUBLISH, [rate.currency for rate in rates], [rate.billionths for rate in rates], until
    )


# In one order, so that two processes that write the same do not wait for each other in a circle.
_PUBLISH = """
INSERT INTO fiat_rate (currency, billionths, usable_until)
SELECT currency, billionths, $3
  FROM unnest($1::text[], $2::bigint[]) AS r (currency, billionths)
 ORDER BY currency
    ON CONFLICT (currency) DO UPDATE
   SET billionths = excluded.billionths, usable_until = excluded.usable_until
 WHERE fiat_rate.usable_until < excluded.usable_until
"""
