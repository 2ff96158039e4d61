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
    values: dict[str, list[str]] = {}
    for name in dict.fromkeys([*here, *there]):
        was, now, mine = (one.get(name, []) for one in (before, there, here))
        values[name] = now if mine == was else mine
        if now != was:
            again.wrong(name, _note(_text(was), _text(now), _text(values[name])))
    again.wrong("", ChangedMeanwhileError.text)
    pairs = [(name, one) for name, several in values.items() for one in several]
    return Form([*pairs, (SHOWN, shown(current))], again.problems)


def _note(was: str, now: str, kept: str) -> str:
    if kept == now:
        return f"Changed elsewhere: it was {was}, and is {now}."
    return f"Changed elsewhere: it was {was}, and is {now}. You typed {kept}."


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
