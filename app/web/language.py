"""The languages of the dashboard: English, and what stands in `locale/` (gettext, by Babel).

The texts in templates and pages are English and their own keys. A catalogue is read where it
stands, as it is edited, so that nothing has to be compiled. `scripts/messages` keeps it in step.

    templates   {% trans %}…{% endtrans %}, _("…"), and `| said` for what a page says;
                {% trans "where" %}…{% endtrans %} for a word that is another one elsewhere
    pages       N_("…") marks a text that is translated where it is shown
                form.wrong("field", "… %(name)s", name=…), visit.go("/path", "…") are texts, too
    services    what a refusal is given, and Phrase("… %(name)s", name=…)
"""

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from gettext import NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.by_need import by_need
from app.phrases import Phrase

if TYPE_CHECKING:
    from babel.messages import catalog, pofile
else:
    catalog, pofile = by_need("babel.messages.catalog"), by_need("babel.messages.pofile")

ENGLISH: Final = "en"
#: Code → what its speakers call it.
LANGUAGES: Final = {ENGLISH: "English", "es": "Español"}

LOCALE: Final = Path(__file__).parent / "locale"


@dataclass(frozen=True, slots=True)
class Words:
    """A text and what stands in it, translated where it is shown; `str` makes it English."""

    message: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return said(NullTranslations(), self)


class Translations(NullTranslations):
    """The messages of a catalogue; what it lacks stays English."""

    def __init__(self, catalogue: "catalog.Catalog") -> None:
        super().__init__()
        #: Where, or "", and a message, or the first of its two forms → its translation, or both
        #: forms of that.
        self._found: dict[tuple[str, str], tuple[str, ...]] = {}
        for one in catalogue:
            forms = (one.string,) if isinstance(one.string, str) else tuple(one.string or ())
            if one.id and forms and all(forms):
                first = one.id if isinstance(one.id, str) else one.id[0]
                self._found[one.context or "", first] = forms

    def gettext(self, message: str) -> str:
        return self.pgettext("", message)

    def pgettext(self, context: str, message: str) -> str:
        return self._found.get((context, message), (message,))[0]

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        forms = self._found.get(("", msgid1), (msgid1, msgid2))
        return forms[0] if n == 1 else forms[-1]


@functools.cache
def translations(language: str) -> NullTranslations:
    """Return the texts of one of `LANGUAGES`."""
    if language == ENGLISH:
        return NullTranslations()
    with catalogue_of(language).open("rb") as file:
        return Translations(pofile.read_po(file, locale=language))


def catalogue_of(language: str) -> Path:
    """Return the file with the texts of a language other than English."""
    return LOCALE / language / "LC_MESSAGES" / "messages.po"


def said(texts: NullTranslations, words: Words | str) -> str:
    """Return a text in the language of `texts`. A plain `str` has nothing to be filled in."""
    match words:
        case Words(message=message, values=values):
            text = said(texts, message)
        case Phrase(text=pattern, values=values):
            text = texts.gettext(pattern)
        case _:
            return texts.gettext(words) if words else ""  # the catalogue's head is under ""
    if not values:
        return text
    return text % {
        name: said(texts, one) if isinstance(one, Phrase) else one for name, one in values.items()
    }


def N_(text: str) -> str:  # noqa: N802  # what gettext calls it
    """Return the text: it is marked, and translated where it is shown."""
    return text


def choose(wishes: Iterable[str]) -> str:
    """Return the first language of some wishes, such as `es-SV`, that there is; else English."""
    for wish in wishes:
        code = wish.strip().lower().replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return ENGLISH


def accepted(header: str) -> list[str]:
    """Return the languages of an Accept-Language header, the most wanted first (RFC 9110)."""
    weighted = []
    for part in header.split(",")[:20]:
        code, _, weight = part.partition(";")
        text = weight.strip().removeprefix("q=")
        try:
            weighted.append((-float(text) if text else -1.0, code))
        except ValueError:
            continue
    return [code for weight, code in sorted(weighted, key=lambda one: one[0]) if weight < 0]
