"""How much accounts may move in 24 hours, and how much of it is left."""

import strawberry

from app.graphql.scalars import CentAmount, Seconds
from app.money import DailyLimits
from app.services.accounts import limits
from app.services.accounts.limits import Allowance, Allowances
from app.services.accounts.registry import Level
from app.settings import Settings

AccountLevel = strawberry.enum(
    Level, name="AccountLevel", description="How much an account may do, from ZERO up."
)


@strawberry.interface(
    description="How much an account may move in a window of time. An amount of 10^13 stands for "
    "no limit."
)
class AccountLimit:
    total_limit: CentAmount = strawberry.field(description="The most, in cents.")
    remaining_limit: CentAmount | None = strawberry.field(
        description="What is left of it now, in cents."
    )
    interval: Seconds | None = strawberry.field(description="How far the window reaches back.")


@strawberry.type(description="How much an account may move in 24 hours.")
class OneDayAccountLimit(AccountLimit):
    @classmethod
    def of(cls, allowance: Allowance) -> "OneDayAccountLimit":
        return cls(
            total_limit=CentAmount(allowance.total),
            remaining_limit=CentAmount(allowance.remaining),
            interval=Seconds(limits.INTERVAL_S),
        )


@strawberry.type(description="How much an account may move, without fees.")
class AccountLimits:
    withdrawal: list[AccountLimit] = strawberry.field(
        description="To others, over Lightning or the blockchain."
    )
    internal_send: list[AccountLimit] = strawberry.field(
        description="To other accounts of this server."
    )
    convert: list[AccountLimit] = strawberry.field(
        description="Between its wallets of different currencies."
    )

    @classmethod
    def of(cls, allowances: Allowances) -> "AccountLimits":
        return cls(
            withdrawal=[OneDayAccountLimit.of(allowances.withdrawal)],
            internal_send=[OneDayAccountLimit.of(allowances.internal_send)],
            convert=[OneDayAccountLimit.of(allowances.convert)],
        )


@strawberry.type(
    description="How much accounts of a level may move, in cents. 10^13 stands for no limit."
)
class AccountLevelLimits:
    level: Level
    interval: Seconds = strawberry.field(description="How far the window reaches back.")
    withdrawal: CentAmount
    internal_send: CentAmount
    convert: CentAmount

    @classmethod
    def of(cls, level: Level, found: DailyLimits) -> "AccountLevelLimits":
        return cls(
            level=level,
            interval=Seconds(limits.INTERVAL_S),
            withdrawal=_shown(found.withdrawal),
            internal_send=_shown(found.internal_send),
            convert=_shown(found.convert),
        )


def limits_by_level(settings: Settings) -> list[AccountLevelLimits]:
    """Return the limits of every level, the lowest first."""
    return [AccountLevelLimits.of(level, settings.limits_of(level)) for level in Level]


def _shown(limit: int | None) -> CentAmount:
    return CentAmount(limits.UNLIMITED_CENTS if limit is None else limit)
