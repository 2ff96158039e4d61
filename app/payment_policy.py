"""What a key's payments have to keep to: where they go, when, and above which amount one waits.

Values and judgement, no I/O. A destination is one text: `wallet:UUID` and `username:name` for
wallets of this server, `address:` with a lightning address (or `@example.com` for all of a host),
`node:` with the public key of the node that is paid, `onchain:` with a Bitcoin address. A payment
has several such names, as an invoice of this server is both a wallet's and a username's; one that
is allowed is enough.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MINUTES_A_DAY: Final = 24 * 60
_MINUTES_A_WEEK: Final = 7 * MINUTES_A_DAY
#: A minute that is open may not be there on the day on which clocks are put forward.
_CLOCK_CHANGES_MAX: Final = 4
_ADDRESS: Final = "address:"


@dataclass(frozen=True, slots=True)
class OpenHours:
    """Some days of the week (1 is Monday, as in ISO 8601), and the minutes of them.

    From the minute `start` up to, and without, the minute `end`; 1440 is the end of the day.
    """

    days: tuple[int, ...]
    start: int
    end: int

    def minutes(self) -> int:
        """Return the minutes of the week as the bits of a number."""
        a_day = (1 << self.end) - (1 << self.start)
        return sum(a_day << ((day - 1) * MINUTES_A_DAY) for day in set(self.days))


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentPolicy:
    """What the payments of a key have to keep to. None is no restriction.

    A payment worth more than `approval_above_sat` waits for somebody to approve it, for
    `approval_expires_s` seconds at most.
    """

    destinations: tuple[str, ...] | None = None
    hours: tuple[OpenHours, ...] | None = None
    #: The IANA name of the zone in which the hours are meant; None without hours.
    time_zone: str | None = None
    approval_above_sat: int | None = None
    approval_expires_s: int | None = None

    def allows(self, destinations: Collection[str]) -> bool:
        """Tell whether a payment that has these names may be made."""
        return self.destinations is None or any(
            covers(allowed, one) for allowed in self.destinations for one in destinations
        )

    def is_open_at(self, moment: datetime) -> bool:
        """Tell whether payments may be made at a moment; not when the zone is not known here."""
        if self.hours is None:
            return True
        zone = zone_of(self.time_zone or "")
        if zone is None:
            return False
        local = moment.astimezone(zone)
        minute = (local.isoweekday() - 1) * MINUTES_A_DAY + local.hour * 60 + local.minute
        return bool(_week(self.hours) >> minute & 1)

    def opens_at(self, moment: datetime) -> datetime | None:
        """Return when payments may be made next, from a moment on; that itself if they may then.

        In UTC and whole minutes. None if it is not known, as of a zone that is not known here.
        """
        if self.is_open_at(moment):
            return moment
        zone = zone_of(self.time_zone or "")
        if zone is None or self.hours is None:
            return None
        open_minutes, minute = _week(self.hours), timedelta(minutes=1)
        for _ in range(_CLOCK_CHANGES_MAX):
            local = moment.astimezone(zone)
            this = (local.isoweekday() - 1) * MINUTES_A_DAY + local.hour * 60 + local.minute
            # The week twice over, from the next minute on: the lowest bit is the next open one.
            ahead = (open_minutes | open_minutes << _MINUTES_A_WEEK) >> (this + 1)
            wait = minute * (ahead & -ahead).bit_length()
            # By the clock on the wall, whatever is done to it meanwhile.
            shown = local.replace(second=0, microsecond=0, tzinfo=None) + wait
            moment = shown.replace(tzinfo=zone, fold=local.fold).astimezone(UTC)
            if self.is_open_at(moment):
                return moment
        return None

    def needs_approval(self, amount_sat: int) -> bool:
        """Tell whether a payment worth so much waits for somebody to approve it."""
        return self.approval_above_sat is not None and amount_sat > self.approval_above_sat


def beyond(policy: PaymentPolicy | None, bound: PaymentPolicy | None) -> str | None:
    """Say in what respect a policy allows more than another, None if in none."""
    if bound is None:
        return None
    given = policy or PaymentPolicy()
    if bound.destinations is not None and (
        given.destinations is None
        or not all(any(covers(it, one) for it in bound.destinations) for one in given.destinations)
    ):
        return "it could pay other destinations"
    if bound.hours is not None and (
        given.hours is None
        or given.time_zone != bound.time_zone
        or _week(given.hours) & ~_week(bound.hours)
    ):
        return "it could pay at other hours"
    if bound.approval_above_sat is not None and (
        given.approval_above_sat is None or given.approval_above_sat > bound.approval_above_sat
    ):
        return "it could pay more without approval"
    return None


def covers(allowed: str, destination: str) -> bool:
    """Tell whether what is allowed includes a destination."""
    if allowed == destination:
        return True
    everybody_at = f"{_ADDRESS}@"
    return (
        allowed.startswith(everybody_at)
        and destination.startswith(_ADDRESS)
        and destination.endswith(allowed.removeprefix(_ADDRESS))
    )


def zone_of(name: str) -> ZoneInfo | None:
    """Return a time zone by its IANA name, None for one that is not known here."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _week(hours: Collection[OpenHours]) -> int:
    minutes = 0
    for one in hours:
        minutes |= one.minutes()
    return minutes
