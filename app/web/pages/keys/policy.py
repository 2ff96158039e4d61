"""Payment policies as forms have them: who may be paid, when, and what is approved first."""

import re
from typing import Final

from app.errors import InvalidInput
from app.payment_policy import OpenHours, PaymentPolicy
from app.services.keys import policies
from app.services.keys.policies import WishedHours, WishedPolicy
from app.services.keys.spending import LIMIT_SAT_MAX
from app.web.forms import Form

_HOURS: Final = re.compile(
    r"([1-7])(?:\s*-\s*([1-7]))?\s+([0-9]{2}:[0-9]{2})\s*-\s*([0-9]{2}:[0-9]{2})", re.ASCII
)
_MINUTES_MAX: Final = 30 * 24 * 60


def read(form: Form) -> WishedPolicy | None:
    """Return the policy that a form wishes for, which was checked; None for none."""
    destinations = _lines(form, "destinations")
    hours = [found for line in _lines(form, "hours") if (found := _hours(form, line)) is not None]
    above_sat = form.number("approval_above", most=LIMIT_SAT_MAX)
    minutes = form.number("approval_minutes", least=1, most=_MINUTES_MAX)
    if not destinations and not hours and above_sat is None:
        return None
    wish = WishedPolicy(
        destinations=destinations or None,
        hours=hours or None,
        time_zone=(form.text("time_zone") or "UTC") if hours else None,
        approval_above_sat=above_sat,
        approval_expires_s=None if above_sat is None or minutes is None else minutes * 60,
    )
    try:
        policies.checked(wish)
    except InvalidInput as error:
        form.wrong(_field_of(wish), error.message)
        return None
    return wish


def fields(policy: PaymentPolicy | None) -> list[tuple[str, str]]:
    """Return the fields that `read` reads a policy from."""
    if policy is None:
        return []
    pairs = []
    if policy.destinations:
        pairs.append(("destinations", "\n".join(policy.destinations)))
    if policy.hours:
        lines = "\n".join(line for one in policy.hours for line in _written(one))
        pairs += [("hours", lines), ("time_zone", policy.time_zone or "UTC")]
    if policy.approval_above_sat is not None:
        pairs.append(("approval_above", str(policy.approval_above_sat)))
        pairs.append(("approval_minutes", str((policy.approval_expires_s or 60) // 60)))
    return pairs


def _lines(form: Form, name: str) -> list[str]:
    return [line.strip() for line in form.text(name).split("\n") if line.strip()]


def _hours(form: Form, line: str) -> WishedHours | None:
    parts = _HOURS.fullmatch(line)
    if parts is None:
        form.wrong(
            "hours", "Write hours as 1-5 08:00-18:00 (1 is Monday), not “%(text)s”.", text=line[:40]
        )
        return None
    first, last, start, end = parts.groups()
    return WishedHours(range(int(first), int(last or first) + 1), start, end)


def _written(hours: OpenHours) -> list[str]:
    """Return hours as lines, days that follow each other as one."""
    times = f"{policies.time_text(hours.start)}-{policies.time_text(hours.end)}"
    runs: list[list[int]] = []
    for day in hours.days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return [f"{run[0]}-{run[-1]} {times}" if len(run) > 1 else f"{run[0]} {times}" for run in runs]


def _field_of(wish: WishedPolicy) -> str:
    """Return the field of the part of a policy that is refused."""
    for name, part in (
        ("destinations", WishedPolicy(destinations=wish.destinations)),
        ("hours", WishedPolicy(hours=wish.hours, time_zone="UTC" if wish.hours else None)),
        ("time_zone", WishedPolicy(hours=wish.hours, time_zone=wish.time_zone)),
    ):
        if part == WishedPolicy():
            continue
        try:
            policies.checked(part)
        except InvalidInput:
            return name
    return "approval_above"
