"""What an API key was used for: totals, operations and series of a period."""

import strawberry

from app.graphql.scalars import SafeInt, Timestamp
from app.services.keys import usage as key_usage
from app.services.keys.usage import Calls, Period

ApiKeyUsagePeriod = strawberry.enum(
    Period,
    name="ApiKeyUsagePeriod",
    description="A period that ends now. It begins with the hour or, for several days, with the "
    "day (UTC) in which it would begin to the second: nothing of it is left out.",
)

_AVERAGE = (
    "The mean time in milliseconds from the start of an operation to its answer; null if none was "
    "executed."
)


@strawberry.type
class Counted:
    """The numbers that totals, operations, days and hours have in common."""

    calls: strawberry.Private[Calls]

    @strawberry.field(
        description="All calls. A call is a root field of an operation; a request may hold several."
    )
    def total(self) -> SafeInt:
        return SafeInt(self.calls.total)

    @strawberry.field(description="Calls that did what they were asked to.")
    def successful(self) -> SafeInt:
        return SafeInt(self.calls.successful)

    @strawberry.field(description="Calls that ended in an error other than a refusal.")
    def failed(self) -> SafeInt:
        return SafeInt(self.calls.failed)

    @strawberry.field(
        description="Calls that the key may not make: a permission, a wallet, a spending or a rate "
        "limit forbade them."
    )
    def refused(self) -> SafeInt:
        return SafeInt(self.calls.refused)


@strawberry.type(description="How often an API key called an operation.")
class ApiKeyOperationUsage(Counted):
    operation: str = strawberry.field(
        description="The root field, such as `Mutation.lnInvoiceCreate`; `*` for requests that "
        "were refused as a whole: over the limit, or no valid document."
    )

    @strawberry.field(description=_AVERAGE)
    def average_response_time_ms(self) -> float | None:
        return self.calls.average_ms


@strawberry.type(description="How often an API key was used on a day.")
class ApiKeyDailyUsage(Counted):
    date: str = strawberry.field(description="The day in UTC, such as `2026-02-28`.")


@strawberry.type(description="How often an API key was used in an hour.")
class ApiKeyHourlyUsage(Counted):
    hour: Timestamp = strawberry.field(description="Its beginning.")


@strawberry.type(description="What an API key was used for in a period.")
class ApiKeyUsage(Counted):
    usage: strawberry.Private[key_usage.Usage]
    period: Period = strawberry.field(description="The period that was asked for.")

    @classmethod
    def of(cls, usage: key_usage.Usage) -> "ApiKeyUsage":
        return cls(calls=usage.calls, usage=usage, period=usage.period)

    @strawberry.field(name="from", description="Its beginning.")
    def begin(self) -> Timestamp:
        return Timestamp(self.usage.begin)

    @strawberry.field(name="to", description="Its end: now.")
    def end(self) -> Timestamp:
        return Timestamp(self.usage.end)

    @strawberry.field(description=_AVERAGE)
    def average_response_time_ms(self) -> float | None:
        return self.calls.average_ms

    @strawberry.field(description="The longest time in milliseconds; null if there is none.")
    def max_response_time_ms(self) -> float | None:
        return self.calls.max_ms

    @strawberry.field(description="The ten that were called most often, most often first.")
    def top_operations(self) -> list[ApiKeyOperationUsage]:
        return [
            ApiKeyOperationUsage(calls=calls, operation=operation)
            for operation, calls in self.usage.operations
        ]

    @strawberry.field(description="Every day of the period in turn, unused ones too.")
    def daily(self) -> list[ApiKeyDailyUsage]:
        return [ApiKeyDailyUsage(calls=calls, date=str(day)) for day, calls in self.usage.daily]

    @strawberry.field(
        description="Every hour of the period in turn, unused ones too. Empty for periods of more "
        "than 7 days."
    )
    def hourly(self) -> list[ApiKeyHourlyUsage]:
        return [
            ApiKeyHourlyUsage(calls=calls, hour=Timestamp(hour))
            for hour, calls in self.usage.hourly
        ]
