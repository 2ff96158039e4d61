"""What the payments of an API key have to keep to, as it is shown and wished for."""

from datetime import datetime
from enum import Enum

import strawberry

from app.graphql.scalars import SafeInt, Timestamp, safe
from app.payment_policy import OpenHours, PaymentPolicy
from app.services.keys import policies
from app.services.keys.policies import WishedHours, WishedPolicy

_DESTINATIONS = (
    "Where its payments may go: `wallet:` and an id, `username:alice`, "
    "`address:alice@example.com`, `address:@example.com` for all of a host, `node:` and a public "
    "key, `onchain:` and an address. 1 to 100"
)
_ABOVE = "What is worth more satoshi, fees not counted, waits until somebody approves it."
_EXPIRES = "How long it waits; never longer than its invoice."
_TIME_ZONE = "The time zone of the hours, by IANA's name: `Europe/Berlin`."
_FROM = "From when on, as `08:00`."
_UNTIL = "Up to when, later on the same day; `24:00` is the end of the day."


@strawberry.enum(description="A day of the week.")
class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6
    SUNDAY = 7


@strawberry.type(description="Days of the week, and between which times of them.")
class ApiKeyPaymentHours:
    days: list[Weekday]
    begin: str = strawberry.field(name="from", description=_FROM)
    until: str = strawberry.field(description=_UNTIL)

    @classmethod
    def of(cls, hours: OpenHours) -> "ApiKeyPaymentHours":
        return cls(
            days=[Weekday(day) for day in hours.days],
            begin=policies.time_text(hours.start),
            until=policies.time_text(hours.end),
        )


@strawberry.type(description="What the payments of an API key have to keep to.")
class ApiKeyPaymentPolicy:
    destinations: list[str] | None = strawberry.field(
        description=f"{_DESTINATIONS}; null: anywhere."
    )
    hours: list[ApiKeyPaymentHours] | None = strawberry.field(
        description="When it may pay; null: always."
    )
    time_zone: str | None = strawberry.field(description=_TIME_ZONE)
    opens_at: Timestamp | None = strawberry.field(
        description="When the hours begin next; null without hours, and while it may pay."
    )
    approval_above_sats: SafeInt | None = strawberry.field(description=f"{_ABOVE} Null: none does.")
    approval_expires_in_seconds: int | None = strawberry.field(description=_EXPIRES)

    @classmethod
    def of(cls, policy: PaymentPolicy, now: datetime) -> "ApiKeyPaymentPolicy":
        opens_at = policy.opens_at(now)
        return cls(
            destinations=None if policy.destinations is None else list(policy.destinations),
            hours=None
            if policy.hours is None
            else [ApiKeyPaymentHours.of(one) for one in policy.hours],
            time_zone=policy.time_zone,
            opens_at=None if opens_at in (None, now) else Timestamp(opens_at),
            approval_above_sats=safe(policy.approval_above_sat),
            approval_expires_in_seconds=policy.approval_expires_s,
        )


@strawberry.input(description="Days of the week, and between which times of them.")
class ApiKeyPaymentHoursInput:
    days: list[Weekday]
    begin: str = strawberry.field(name="from", description=_FROM)
    until: str = strawberry.field(description=_UNTIL)


@strawberry.input(
    description="What the payments of an API key have to keep to; at least one of these."
)
class ApiKeyPaymentPolicyInput:
    destinations: list[str] | None = strawberry.field(
        default=None, description=f"{_DESTINATIONS}. Default: anywhere."
    )
    hours: list[ApiKeyPaymentHoursInput] | None = strawberry.field(
        default=None, description="When it may pay, 1 to 50. Default: always."
    )
    time_zone: str | None = strawberry.field(
        default=None, description=f"{_TIME_ZONE} Hours need one."
    )
    approval_above_sats: int | None = strawberry.field(
        default=None, description=f"{_ABOVE} 0: every payment waits. Default: none does."
    )
    approval_expires_in_seconds: int | None = strawberry.field(
        default=None, description=f"{_EXPIRES} 60 to 2592000. Default: 86400, a day."
    )


def policy_of(given: ApiKeyPaymentPolicyInput | None) -> WishedPolicy | None:
    """Return a policy as the service takes it."""
    if given is None:
        return None
    hours = None
    if given.hours is not None:
        hours = [
            WishedHours([day.value for day in one.days], one.begin, one.until)
            for one in given.hours
        ]
    return WishedPolicy(
        destinations=given.destinations,
        hours=hours,
        time_zone=given.time_zone,
        approval_above_sat=given.approval_above_sats,
        approval_expires_s=given.approval_expires_in_seconds,
    )
