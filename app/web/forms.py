"""What a visitor typed into a form, as text, and what is wrong with it.

A form whose values are refused is shown again with all of them, and a word at each that is wrong.
Secrets are never shown again.
"""

import base64
import binascii
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qsl

from app.errors import InvalidInput
from app.web.language import Words

#: The field of the token that says that a form is ours; see `app.web.visit`.
TOKEN: Final = "token"
#: The field of what was typed before somebody had to log in, or to confirm who they are.
KEPT: Final = "kept"

_FIELDS_MAX: Final = 400
#: What no form holds that a browser sends: NUL, and halves of characters (surrogates).
_UNREADABLE: Final = re.compile("[\0\ud800-\udfff]")
#: A whole number: groups have three digits, or a comma before decimals would be taken for one.
_WHOLE: Final = re.compile("[0-9]+|[0-9]{1,3}(?:[,_ \u00a0\u202f][0-9]{3})+", re.ASCII)
_NEVER_KEPT: Final = frozenset(
    {TOKEN, KEPT, "password", "password_again", "code", "factor"}
    | {"root_key", "derived_key", "altcha", "credential"}
)


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form in their order; one name may have several values."""

    pairs: Sequence[tuple[str, str]] = ()
    #: Field → what is wrong with it, in words; "" is for the whole of it.
    problems: dict[str, Words] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return what was typed, without spaces around it; "" if there is no such field."""
        return next((value.strip() for found, value in self.pairs if found == name), "")

    def secret(self, name: str) -> str:
        """Return what was typed as it is: spaces belong to a password."""
        return next((value for found, value in self.pairs if found == name), "")

    def texts(self, name: str) -> list[str]:
        """Return all values of a name that are not empty: of checkboxes, or of a list."""
        return [value.strip() for found, value in self.pairs if found == name and value.strip()]

    def ticked(self, name: str) -> bool:
        """Tell whether a checkbox is ticked."""
        return any(found == name for found, _ in self.pairs)

    @property
    def filled(self) -> frozenset[str]:
        """The fields that something is in."""
        return frozenset(name for name, value in self.pairs if value.strip())

    def number(self, name: str, *, least: int = 0, most: int = 2**53) -> int | None:
        """Return a whole number, None for nothing typed; notes a problem with anything else.

        Digits may be grouped in threes by commas, spaces or underscores, as people copy them.
        """
        text = self.text(name)
        if not text:
            return None
        digits = re.sub("[^0-9]", "", text)
        if _WHOLE.fullmatch(text) is None or len(digits) > 16:
            self.wrong(name, "Write a whole number, such as 1000, not “%(text)s”.", text=text[:40])
            return None
        value = int(digits)
        if not least <= value <= most:
            self.wrong(
                name,
                "Write a number from %(least)s to %(most)s.",
                least=f"{least:,}",
                most=f"{most:,}",
            )
            return None
        return value

    def wrong(self, name: str, message: str, **values: object) -> None:
        """Note what is wrong with a field; the first word on each is kept.

        The message is a key of the catalogues; with `values` it is a format, as `%(least)s`.
        """
        self.problems.setdefault(name, Words(message, values))

    def require(self) -> None:
        """Raise `InvalidInput` if anything was noted to be wrong."""
        if self.problems:
            raise InvalidInput(str(next(iter(self.problems.values()))))

    def kept(self) -> list[tuple[str, str]]:
        """Return what may be shown again or sent later: all but secrets."""
        return [(name, value) for name, value in self.pairs if name not in _NEVER_KEPT]


def parse(body: bytes) -> Form:
    """Return the form in a body. Raises `InvalidInput` for what no browser sends."""
    try:
        pairs = parse_qsl(
            body.decode(),
            keep_blank_values=True,
            max_num_fields=_FIELDS_MAX,
            errors="strict",
        )
    except (UnicodeDecodeError, ValueError):
        raise InvalidInput("The form could not be read. Go back, reload and try again.") from None
    if any("\0" in value for _, value in pairs):
        raise InvalidInput("A form must not contain NUL characters.")
    return Form([(name, value.replace("\r\n", "\n")) for name, value in pairs])


def pack(path: str, pairs: Iterable[tuple[str, str]] | None) -> str:
    """Return a path and what was typed there as the value of a hidden field; None is a page."""
    typed = None if pairs is None else [list(pair) for pair in pairs]
    text = json.dumps([path, typed], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode()


def unpack(value: str) -> tuple[str, Form | None] | None:
    """Return what `pack` was given, None for anything else."""
    try:
        path, pairs = json.loads(base64.urlsafe_b64decode(value.encode()))
        found = [(name, text) for name, text in pairs or ()]
    except (ValueError, TypeError, RecursionError, binascii.Error):
        return None
    texts = [path, *(part for pair in found for part in pair)]
    if not all(isinstance(one, str) and _UNREADABLE.search(one) is None for one in texts):
        return None
    return path, None if pairs is None else Form(found)
