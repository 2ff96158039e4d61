"""What API keys may spend and have spent, as it is shown."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Final

import strawberry

from app.graphql.context import Context
from app.graphql.scalars import SatAmount, Timestamp
from app.principal import WalletId
from app.services.keys import spending
from app.services.keys.spending import Budget, Limits, Spending, Window

#: Blink's amounts here are of GraphQL's 32 bits; `budgets` shows larger ones, too.
_INT_MAX: Final = 2**31 - 1

LimitTimeWindow = strawberry.enum(
    Window,
    name="LimitTimeWindow",
    description="What a limit is about. PER_PAYMENT: every single payment; the others: all "
    "payments of the last 24 hours, 7, 30 and 365 days.",
)

#: What is shown of a key that reaches wallets beyond the caller's.
HIDDEN: Final = Spending(tuple(Budget(window, None, 0, None) for window in Window))

_LIMIT: Final = "The limit; null: there is none. 2147483647 stands for more, too: see `budgets`."
_SPENT: Final = "What was spent in it, 2147483647 at most: see `budgets`."


@strawberry.type(description="Limits and spending of an API key in rolling windows, in satoshi.")
class ApiKeyLimits:
    daily_limit_sats: int | None = strawberry.field(description=_LIMIT)
    daily_spent_sats: int = strawberry.field(description=_SPENT)
    weekly_limit_sats: int | None = strawberry.field(description=_LIMIT)
    weekly_spent_sats: int = strawberry.field(description=_SPENT)
    monthly_limit_sats: int | None = strawberry.field(description=_LIMIT)
    monthly_spent_sats: int = strawberry.field(description=_SPENT)
    annual_limit_sats: int | None = strawberry.field(description=_LIMIT)
    annual_spent_sats: int = strawberry.field(description=_SPENT)

    @classmethod
    def of(cls, found: Spending) -> "ApiKeyLimits":
        daily, weekly = found.of(Window.DAILY), found.of(Window.WEEKLY)
        monthly, annual = found.of(Window.MONTHLY), found.of(Window.ANNUAL)
        return cls(
            daily_limit_sats=_capped_limit(daily),
            daily_spent_sats=min(daily.spent_sat, _INT_MAX),
            weekly_limit_sats=_capped_limit(weekly),
            weekly_spent_sats=min(weekly.spent_sat, _INT_MAX),
            monthly_limit_sats=_capped_limit(monthly),
            monthly_spent_sats=min(monthly.spent_sat, _INT_MAX),
            annual_limit_sats=_capped_limit(annual),
            annual_spent_sats=min(annual.spent_sat, _INT_MAX),
        )


@strawberry.type(description="How an API key stands in one window.")
class ApiKeyBudget:
    time_window: Window = strawberry.field(description="The window, which ends at this moment.")
    limit_sats: SatAmount | None = strawberry.field(description="The limit; null: there is none.")
    spent_sats: SatAmount = strawberry.field(
        description="What counts now: pending payments do, failed ones do not. 0 for PER_PAYMENT."
    )
    remaining_sats: SatAmount | None = strawberry.field(
        description="What may still be spent, without what waits to be approved; null without a "
        "limit."
    )
    resets_at: Timestamp | None = strawberry.field(
        description="When all of the limit is free again, if nothing more is spent; null when "
        "nothing counts."
    )

    @classmethod
    def of(cls, budget: Budget) -> "ApiKeyBudget":
        limit, left = budget.limit_sat, budget.remaining_sat
        return cls(
            time_window=budget.window,
            limit_sats=None if limit is None else SatAmount(limit),
            spent_sats=SatAmount(budget.spent_sat),
            remaining_sats=None if left is None else SatAmount(left),
            resets_at=None if budget.resets_at is None else _next_second(budget.resets_at),
        )


@strawberry.input(description="A limit on what an API key may spend.")
class ApiKeyLimitInput:
    time_window: Window = strawberry.field(description="What it is about; each at most once.")
    limit_sats: SatAmount = strawberry.field(description="In satoshi, more than 0.")


def reaches_beyond(context: Context, wallet_ids: Collection[WalletId] | None) -> bool:
    """Tell whether what is limited to these wallets (None: to none) reaches others than the caller.

    Then the caller is not shown what it may spend.
    """
    caller = context.principal
    if caller is None or caller.reaches_all_wallets:
        return False
    return wallet_ids is None or not set(wallet_ids) <= caller.wallets.keys()


def limits_of(given: Iterable[ApiKeyLimitInput]) -> Limits:
    """Return limits as the service takes them. Raises `InvalidInput` for a window named twice."""
    return spending.listed((one.time_window, one.limit_sats) for one in given)


def _capped_limit(budget: Budget) -> int | None:
    return None if budget.limit_sat is None else min(budget.limit_sat, _INT_MAX)


def _next_second(moment: datetime) -> Timestamp:
    """Return a moment in whole seconds, rounded up: what was promised for it then holds."""
    return Timestamp((moment + timedelta(microseconds=999_999)).replace(microsecond=0))
