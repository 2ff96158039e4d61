"""Two pages that change one thing: nobody undoes by an old page what was done since it was shown.

A form carries what it was filled in with. If that is not what there is by now, nothing is saved,
and the form comes again: with what was changed elsewhere where it was not touched here, with what
was typed here otherwise, and with a word on each.
"""

from collections.abc import Callable
from typing import Final, TypeVar

from app.errors import InvalidInput
from app.web import forms
from app.web.forms import Form

#: The field of what a form was filled in with.
SHOWN: Final = "shown"
_WORDS_MAX: Final = 80
_NOTHING: Final = "nothing"

#: What fields are called in a word on what happened to them.
_WORDS: Final = {
    "name": "Name",
    "description": "Description",
    "preset": "What it may do",
    "role": "Role",
    "permission": "Permissions",
    "some_wallets": "Only some wallets",
    "wallet": "Wallets",
    "expiry": "Expires",
    "expires_on": "The date",
    "never": "Never expires",
    "per_payment": "Per payment",
    "daily": "Per day",
    "weekly": "Per week",
    "monthly": "Per month",
    "annual": "Per year",
    "limits_include_fees": "Fees count as well",
    "unlimited": "No budget",
    "networks": "Addresses",
    "requests_per_hour": "Requests per hour",
    "rate_limits": "Limits by kind of work",
    "destinations": "Who may be paid",
    "hours": "Hours",
    "time_zone": "Time zone",
    "approval_above": "Approval above",
    "approval_minutes": "Minutes that payments wait",
    "owner": "Owner",
    "tags": "Tags",
    "metadata": "Notes for programs",
    "derivation_depth": "Derived keys",
    "webhook_url": "Webhook",
}

_T = TypeVar("_T")


class ChangedMeanwhileError(InvalidInput):
    """What a form was filled in with is not what there is by now; nothing was changed."""

    text = "This was changed since the page was shown. Nothing was saved: look at it again."


def shown(filled_in: Form) -> str:
    """Return the value of the field that says what a form was filled in with."""
    return forms.pack("", filled_in.pairs)


def demand(form: Form, as_fields: Callable[[_T], Form]) -> Callable[[_T], None]:
    """Return what raises `ChangedMeanwhileError` for a thing that a form was not filled in with."""
    known = forms.unpack(form.text(SHOWN))

    def require(thing: _T) -> None:
        if known is None or _values(known[1]) != _values(as_fields(thing)):
            raise ChangedMeanwhileError

    return require


def merged(typed: Form, current: Form) -> Form:
    """Return the form to be shown again, its problems what was changed elsewhere meanwhile."""
    known = forms.unpack(typed.text(SHOWN))
    before = {} if known is None else _values(known[1])
    here, there = _values(typed), _values(current)
    here.pop(SHOWN, None)
    again = Form()
    again.wrong("", ChangedMeanwhileError.text)
    values: dict[str, list[str]] = {}
    for name in dict.fromkeys([*here, *there]):
        was, now, mine = (one.get(name, []) for one in (before, there, here))
        values[name] = now if mine == was else mine
        if now != was:
            again.wrong(name, f"{_WORDS.get(name, name)}: {_note(was, now, values[name])}")
    pairs = [(name, one) for name, several in values.items() for one in several]
    return Form([*pairs, (SHOWN, shown(current))], again.problems)


def _note(was: list[str], now: list[str], kept: list[str]) -> str:
    """Say what was done elsewhere to a field, and what of it is in the form now."""
    if len(was) > 1 or len(now) > 1:
        gone, come = sorted(set(was) - set(now)), sorted(set(now) - set(was))
        said = "; ".join(
            f"{what} elsewhere: {_text(several)}"
            for what, several in (("taken away", gone), ("added", come))
            if several
        )
    else:
        said = f"changed elsewhere, from {_text(was)} to {_text(now)}"
    return f"{said}." if kept == now else f"{said}. You typed {_text(kept)}, which stands here."


def _values(form: Form) -> dict[str, list[str]]:
    """Return what stands in the fields, in an order that does not matter; empty ones left out."""
    found: dict[str, list[str]] = {}
    for name, value in form.kept():
        if value.strip():
            found.setdefault(name, []).append(value.strip())
    return {name: sorted(values) for name, values in found.items()}


def _text(values: list[str]) -> str:
    text = ", ".join(values).replace("\n", ", ") or _NOTHING
    return text if len(text) <= _WORDS_MAX else f"{text[:_WORDS_MAX]}…"
