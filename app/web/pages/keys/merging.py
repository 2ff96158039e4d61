"""Two pages that change one thing: nobody undoes by an old page what was done since it was shown.

A form carries what it was filled in with. If that is not what there is by now, nothing is saved,
and the form comes again: with what was changed elsewhere where it was not touched here, with what
was typed here otherwise, and with a word on each.
"""

from collections.abc import Callable
from typing import Final, TypeVar

from app.errors import InvalidInput
from app.phrases import Phrase
from app.web import forms
from app.web.forms import Form

#: The field of what a form was filled in with.
SHOWN: Final = "shown"
_WORDS_MAX: Final = 80
#: What fields are called in a word on what happened to them.
_WORDS: Final = {
    "name": Phrase("Name"),
    "description": Phrase("Description"),
    "preset": Phrase("What it may do"),
    "role": Phrase("Role"),
    "permission": Phrase("Permissions"),
    "some_wallets": Phrase("Only some wallets"),
    "wallet": Phrase("Wallets"),
    "expiry": Phrase("Expires"),
    "expires_on": Phrase("The date"),
    "never": Phrase("Never expires"),
    "per_payment": Phrase("Per payment"),
    "daily": Phrase("Per day"),
    "weekly": Phrase("Per week"),
    "monthly": Phrase("Per month"),
    "annual": Phrase("Per year"),
    "limits_include_fees": Phrase("Fees count as well"),
    "unlimited": Phrase("No budget"),
    "networks": Phrase("Addresses"),
    "requests_per_hour": Phrase("Requests per hour"),
    "rate_limits": Phrase("Limits by kind of work"),
    "destinations": Phrase("Who may be paid"),
    "hours": Phrase("Hours"),
    "time_zone": Phrase("Time zone"),
    "approval_above": Phrase("Approval above"),
    "approval_minutes": Phrase("Minutes that payments wait"),
    "owner": Phrase("Owner"),
    "tags": Phrase("Tags"),
    "metadata": Phrase("Notes for programs"),
    "derivation_depth": Phrase("Derived keys"),
    "webhook_url": Phrase("Webhook"),
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
    known = _known(form)

    def require(thing: _T) -> None:
        if known is None or _values(known) != _values(as_fields(thing)):
            raise ChangedMeanwhileError

    return require


def _known(form: Form) -> Form | None:
    """Return what a form was filled in with, None when it does not say."""
    _, known = forms.unpack(form.text(SHOWN)) or ("", None)
    return known


def merged(typed: Form, current: Form) -> Form:
    """Return the form to be shown again, its problems what was changed elsewhere meanwhile."""
    known = _known(typed)
    before = {} if known is None else _values(known)
    here, there = _values(typed), _values(current)
    here.pop(SHOWN, None)
    again = Form()
    again.wrong("", ChangedMeanwhileError.text)
    values: dict[str, list[str]] = {}
    for name in dict.fromkeys([*here, *there]):
        was, now, mine = (one.get(name, []) for one in (before, there, here))
        values[name] = now if mine == was else mine
        if now != was:
            field = _WORDS.get(name, name)
            again.wrong(
                name, "%(field)s: %(note)s", field=field, note=_note(was, now, values[name])
            )
    pairs = [(name, one) for name, several in values.items() for one in several]
    return Form([*pairs, (SHOWN, shown(current))], again.problems)


def _note(was: list[str], now: list[str], kept: list[str]) -> Phrase:
    """Say what was done elsewhere to a field, and what of it is in the form now."""
    done = _done(was, now)
    if kept == now:
        return done
    return Phrase("%(done)s You typed %(kept)s, which stands here.", done=done, kept=_text(kept))


def _done(was: list[str], now: list[str]) -> Phrase:
    gone, come = sorted(set(was) - set(now)), sorted(set(now) - set(was))
    if len(was) <= 1 and len(now) <= 1:
        return Phrase("changed elsewhere, from %(was)s to %(now)s.", was=_text(was), now=_text(now))
    if not come:
        return Phrase("taken away elsewhere: %(gone)s.", gone=_text(gone))
    if not gone:
        return Phrase("added elsewhere: %(come)s.", come=_text(come))
    return Phrase(
        "taken away elsewhere: %(gone)s; added: %(come)s.", gone=_text(gone), come=_text(come)
    )


def _values(form: Form) -> dict[str, list[str]]:
    """Return what stands in the fields, in an order that does not matter; empty ones left out."""
    found: dict[str, list[str]] = {}
    for name, value in form.kept():
        if value.strip():
            found.setdefault(name, []).append(value.strip())
    return {name: sorted(values) for name, values in found.items()}


def _text(values: list[str]) -> str:
    text = ", ".join(values).replace("\n", ", ")
    if not text:
        return Phrase("nothing")
    return text if len(text) <= _WORDS_MAX else f"{text[:_WORDS_MAX]}…"
