"""The languages of the dashboard: English, and what stands in `locale/` (gettext, by Babel).

The texts in templates are English and their own keys. A catalogue is read where it stands, as it is
edited, so that nothing has to be compiled.
"""

import functools
from collections.abc import Iterable
from gettext import NullTranslations
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

ENGLISH: Final = "en"
#: Code → what its speakers call it.
LANGUAGES: Final = {ENGLISH: "English"}

_LOCALE: Final = Path(__file__).parent / "locale"


class Translations(NullTranslations):
    """The messages of a catalogue; what it lacks stays English."""

    def __init__(self, catalogue: Catalog) -> None:
        super().__init__()
        self._catalogue = catalogue

    def gettext(self, message: str) -> str:
        found = self._catalogue.get(message)
        return str(found.string) if found is not None and found.string else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        found = self._catalogue.get(msgid1)
        if found is None or not found.string or isinstance(found.string, str):
            return super().ngettext(msgid1, msgid2, n)
        forms = list(found.string)
        index = 0 if n == 1 or len(forms) == 1 else 1
        return str(forms[index]) or super().ngettext(msgid1, msgid2, n)


@functools.cache
def translations(language: str) -> NullTranslations:
    """Return the texts of one of `LANGUAGES`."""
    if language == ENGLISH:
        return NullTranslations()
    with (_LOCALE / language / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return Translations(read_po(file, locale=language))


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
