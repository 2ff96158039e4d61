"""Languages that a user may choose: those that Unicode's locale data knows. No database."""

import re

from babel import localedata

_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?", re.ASCII)

#: What Blink's clients say for none in particular.
_DEFAULT = "DEFAULT"


def parse(text: str) -> str | None:
    """Return a language as it is kept, "" for the client's choice; None for what is none.

    A code is that of BCP 47, such as `de` or `es-SV`.
    """
    if text in ("", _DEFAULT):
        return ""
    return text if _CODE.fullmatch(text) and localedata.exists(text.replace("-", "_")) else None
