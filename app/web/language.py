"""The languages of the dashboard: English, and what stands in `locale/` (gettext, by Babel).

The texts in templates and pages are English and their own keys. A catalogue is read where it
stands, as it is edited, so that nothing has to be compiled. `scripts/messages` keeps it in step.

    templates   {% trans %}…{% endtrans %}, _("…"), and `| said` for what a page says;
                {% trans "where" %}…{% endtrans %} for a word that is another one elsewhere;
                `| retold` for what was kept as it read in English
    pages       N_("…") marks a text that is translated where it is shown
                form.wrong("field", "… %(name)s", name=…), visit.go("/path", "…") are texts, too
    services    what a refusal is given, and Phrase("… %(name)s", name=…)
"""

import functools
import re
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

_PLACES: Final = re.compile(r"%\((\w+)\)s")
#: What has fewer characters of its own could be anything.
_WORDS_MIN: Final = 12
_RETOLD_CHARS_MAX: Final = 600
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

    def retold(self, text: str) -> str:
        """Return a text again that may have been filled in, by the format that says most of it."""
        if ("", text) in self._found or not 0 < len(text) <= _RETOLD_CHARS_MAX:
            return self.gettext(text)
        for message, pattern in self._formats:
            if (made := pattern.fullmatch(text)) is not None:
                return self.gettext(message) % {
                    # A single word may be a name, which is nobody's to translate.
                    name: self.retold(value) if " " in value else value
                    for name, value in made.groupdict().items()
                }
        return text

    @functools.cached_property
    def _formats(self) -> list[tuple[str, re.Pattern[str]]]:
        """Messages that are filled in, and what is made of them; those with most words first."""
        formats = [
            (message, _PLACES.split(message))
            for context, message in self._found
            if not context and _PLACES.search(message)
        ]
        by_words = {message: sum(map(len, parts[::2])) for message, parts in formats}
        formats = [one for one in formats if by_words[one[0]] >= _WORDS_MIN]
        formats.sort(key=lambda one: by_words[one[0]], reverse=True)
        return [(message, _made_of(parts)) for message, parts in formats]

    def pgettext(self, context: str, message: str) -> str:
        return self._found.get((context, message), (message,))[0]

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        forms = self._found.get(("", msgid1), (msgid1, msgid2))
        return forms[0] if n == 1 else forms[-1]


def _made_of(parts: list[str]) -> re.Pattern[str]:
    """Return what a format can come to: words and, between them, names of values."""
    pattern, seen = "", set[str]()
    for at, part in enumerate(parts):
        if at % 2 == 0:
            pattern += re.escape(part.replace("%%", "%"))
        else:
            pattern += f"(?P={part})" if part in seen else f"(?P<{part}>.*?)"
            seen.add(part)
    return re.compile(pattern, re.DOTALL)


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


def retold(texts: NullTranslations, text: str) -> str:
    """Return a text that was kept in English in the language of `texts`.

    The format that it was made of is looked for, and filled in with what stands in the text. A text
    of which none is known stays as it is.
    """
    if not isinstance(texts, Translations):
        return text
    return texts.retold(text)


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
