"""What keys, roles and owners share in forms: budgets, limits by kind of work, credits, notes.

Each reads its fields, noting problems, and writes them again.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

import orjson

from app.errors import InvalidInput
from app.principal import NamedLimit
from app.services.keys import crediting, labels, named_limits
from app.services.keys.crediting import CreditKind, CreditRefill, KeyCredit, WishedCredit
from app.services.keys.labels import KeyMetadata
from app.services.keys.spending import LIMIT_SAT_MAX, Limits, Window
from app.web.forms import Form

#: Window → the field of its limit.
BUDGETS: Final[Mapping[Window, str]] = {
    Window.PER_PAYMENT: "per_payment",
    Window.DAILY: "daily",
    Window.WEEKLY: "weekly",
    Window.MONTHLY: "monthly",
    Window.ANNUAL: "annual",
}
#: What a credit is for → the beginnings of the names of its fields.
CREDITS: Final[Mapping[CreditKind, str]] = {
    CreditKind.REQUESTS: "credit_requests",
    CreditKind.INVOICES: "credit_invoices",
    CreditKind.PAYMENTS: "credit_payments",
}
#: How a rate limit is typed, and how long its units of time are.
_RATE: Final = re.compile(
    r"([A-Za-z_.0-9]{1,120})\s*[=: ]\s*([0-9]{1,7})\s*(?:/|per)\s*([0-9]{0,7})\s*([smhd])[a-z]*",
    re.ASCII | re.IGNORECASE,
)
_UNITS_S: Final = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}


def read_budgets(form: Form) -> Limits:
    """Return the limits on what may be spent."""
    found = {
        window: form.number(name, least=1, most=LIMIT_SAT_MAX) for window, name in BUDGETS.items()
    }
    return {window: sat for window, sat in found.items() if sat is not None}


def budget_fields(limits: Limits) -> list[tuple[str, str]]:
    """Return the fields that `read_budgets` reads limits from."""
    return [(BUDGETS[window], str(limits[window])) for window in Window if window in limits]


def read_rates(form: Form) -> tuple[NamedLimit, ...]:
    """Return the limits by kind of work, one of which stands on each line: `payments=10/60s`."""
    found = []
    for line in filter(None, (line.strip() for line in form.text("rate_limits").split("\n"))):
        parts = _RATE.fullmatch(line)
        if parts is None:
            form.wrong(
                "rate_limits", "Write a limit as payments=10/1m, not “%(text)s”.", text=line[:40]
            )
            return ()
        kind, amount, count, unit = parts.groups()
        window_s = int(count or 1) * _UNITS_S[unit.lower()]
        found.append(NamedLimit(kind, window_s, int(amount)))
    try:
        return named_limits.checked(found)
    except InvalidInput as error:
        form.wrong("rate_limits", error.message)
        return ()


def rate_fields(limits: Iterable[NamedLimit]) -> list[tuple[str, str]]:
    """Return the field that `read_rates` reads limits from."""
    text = "\n".join(named_limits.facts(limits))
    return [("rate_limits", text)] if text else []


def read_credits(form: Form) -> tuple[WishedCredit, ...]:
    """Return the credits to be given."""
    found = []
    for kind, name in CREDITS.items():
        amount = form.number(name, least=1, most=crediting.AMOUNT_MAX)
        refill = form.text(f"{name}_refill")
        if refill not in {"", *CreditRefill}:
            form.wrong(f"{name}_refill", "Choose when the credits are there again.")
        elif amount is not None:
            gives_back = form.ticked(f"{name}_back")
            refills = CreditRefill(refill) if refill else None
            found.append(WishedCredit(kind, amount, refills, gives_back))
    return crediting.checked(found)


def credit_fields(held: Iterable[KeyCredit]) -> list[tuple[str, str]]:
    """Return the fields that `read_credits` reads credits from."""
    pairs = []
    for one in held:
        name = CREDITS[one.kind]
        pairs.append((name, str(one.amount)))
        if one.refill is not None:
            pairs.append((f"{name}_refill", one.refill))
        if one.gives_back:
            pairs.append((f"{name}_back", "1"))
    return pairs


def wished_credits(held: Collection[KeyCredit]) -> tuple[WishedCredit, ...]:
    """Return what was wished when credits were given, in the order of `read_credits`."""
    return crediting.checked(one.wish for one in held)


def read_metadata(form: Form) -> dict[str, Any]:
    """Return what is noted for programs."""
    text = form.text("metadata")
    try:
        found = orjson.loads(text) if text else {}
        if isinstance(found, dict):
            labels.metadata(found)
            return found
    except orjson.JSONDecodeError:
        pass
    except InvalidInput as error:
        form.wrong("metadata", error.message)
    form.wrong("metadata", 'Write a JSON object, such as {"till": 7}.')
    return {}


def metadata_fields(held: KeyMetadata) -> list[tuple[str, str]]:
    """Return the field that `read_metadata` reads notes from."""
    return [("metadata", labels.written(held))] if held else []
