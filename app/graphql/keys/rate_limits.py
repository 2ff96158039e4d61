"""Limits on what API keys do by kind of work and window, as they are given and shown."""

import asyncio
from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

import strawberry

from app.errors import InvalidInput
from app.graphql import kinds
from app.graphql.context import Context
from app.graphql.scalars import Timestamp
from app.limits.windows import Quota
from app.principal import AccountId, NamedLimit, SharedLimits
from app.services import rate_limits
from app.services.keys.records import ApiKey
from app.services.rate_limits import WINDOWS


class RateLimitWindow(StrEnum):
    """The windows that have a name."""

    SECOND = "SECOND"
    MINUTE = "MINUTE"
    HOUR = "HOUR"
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


RateLimitWindowEnum = strawberry.enum(
    RateLimitWindow,
    name="RateLimitWindow",
    description="How long a window of a rate limit is. It ends at this moment: there is no first "
    "of the month. DAY: 24 hours; WEEK: 7 days; MONTH: 30 days.",
)
_NAMED: Final[Mapping[int, RateLimitWindow]] = MappingProxyType(
    {window_s: RateLimitWindow(name.upper()) for window_s, name in WINDOWS.items()}
)
_SECONDS: Final = {window: window_s for window_s, window in _NAMED.items()}
_KIND: Final = (
    "`requests`, `payments` (what moves money out or between wallets), `invoices` (and addresses), "
    "`reads` (all queries, fee probes, the begin of subscriptions), or one field, such as "
    "`Mutation.lnInvoicePaymentSend`."
)


@strawberry.type(description="A limit on how often an API key does a kind of work.")
class ApiKeyRateLimit:
    kind: str = strawberry.field(description=_KIND)
    amount: int = strawberry.field(description="How many in any window of that length.")
    window_seconds: int = strawberry.field(description="How long the window is.")
    per: RateLimitWindow | None = strawberry.field(
        description="The name of the window, if it has one."
    )
    remaining: int | None = strawberry.field(
        description="How many are left now; null while nobody counts."
    )
    resets_at: Timestamp | None = strawberry.field(
        description="When one more becomes free; null when nothing counts."
    )

    @classmethod
    def of(cls, context: Context, limit: NamedLimit, quota: Quota | None) -> "ApiKeyRateLimit":
        """Return a limit with what is left of it, None when nobody counts."""
        return cls(
            kind=limit.kind,
            amount=limit.amount,
            window_seconds=limit.window_s,
            per=_NAMED.get(limit.window_s),
            remaining=None if quota is None else quota.remaining,
            resets_at=resets_at(context, quota),
        )


@strawberry.input(description="A limit on how often an API key does a kind of work.")
class ApiKeyRateLimitInput:
    kind: str = strawberry.field(description=_KIND)
    amount: int = strawberry.field(
        description="How many in any window of that length, 1 to 1000000."
    )
    per: RateLimitWindow | None = strawberry.field(
        default=None, description="How long the window is."
    )
    window_seconds: int | None = strawberry.field(
        default=None, description="Instead of `per`: how long the window is, 1 to 2678400."
    )


def resets_at(context: Context, quota: Quota | None) -> Timestamp | None:
    """Return when one more of what is limited becomes free; None when nothing counts."""
    if quota is None or quota.remaining >= quota.limit.amount:
        return None
    moment = context.runtime.clock.now() + timedelta(seconds=quota.reset_after_s)
    return Timestamp(moment.replace(microsecond=0))


async def rate_limits_of(context: Context, key: ApiKey) -> list[ApiKeyRateLimit]:
    """Return the limits of a key and what is left of each; one question for all that is asked."""
    shared = SharedLimits("key", key.id, key.rate_limits)
    return await shown_limits(context, key.account_id, shared)


async def shown_limits(
    context: Context, account_id: AccountId, shared: SharedLimits
) -> list[ApiKeyRateLimit]:
    """Return the limits of a key, or of whatever shares them, and what is left of each."""
    claims = rate_limits.claims_for(account_id, shared)
    quotas = await asyncio.gather(*map(context.quotas.get, claims))
    return [
        ApiKeyRateLimit.of(context, limit, quota)
        for limit, quota in zip(shared.limits, quotas, strict=True)
    ]


def named_limits_of(given: Iterable[ApiKeyRateLimitInput]) -> list[NamedLimit]:
    """Return limits as the service takes them. Raises `InvalidInput` for a field unknown here."""
    return [_limit(one) for one in given]


def _limit(given: ApiKeyRateLimitInput) -> NamedLimit:
    kinds.check_field(given.kind)
    if (given.per is None) == (given.window_seconds is None):
        raise InvalidInput("Give each rate limit either `per` or `windowSeconds`.")
    window_s = given.window_seconds if given.per is None else _SECONDS[given.per]
    assert window_s is not None
    return NamedLimit(given.kind, window_s, given.amount)
