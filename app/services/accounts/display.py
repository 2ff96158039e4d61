"""The currency in which an account is shown amounts. The rows are those of `.registry`."""

from app.principal import Principal
from app.process.runtime import Runtime
from app.services import changes


async def set_currency(runtime: Runtime, principal: Principal, currency: str) -> None:
    """Have what is paid from now on be shown in a currency; what was before stays as it was.

    Holds in every process when it returns. Raises `InvalidInput` for one that has no rate and
    `PriceUnavailable` while rates are not known.
    """
    runtime.prices.rates.of(currency)
    async with changes.announced(runtime, principal.account_id) as connection:
        await connection.execute(_SET_CURRENCY, principal.account_id, currency)


_SET_CURRENCY = "UPDATE account SET display_currency = $2 WHERE id = $1"
