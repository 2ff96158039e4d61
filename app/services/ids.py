"""The beginning of an id, as people type it: which ids it may stand for. No database."""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

#: Whoever is asked which of several is meant wants to see some of them, not all.
FOUND_MAX: Final = 6

_DIGITS: Final = 32
_BEGINNING = re.compile(r"[0-9a-f]{4,8}|[0-9a-f]{8}-[0-9a-f-]{0,27}|[0-9a-f]{9,32}", re.ASCII)


@dataclass(frozen=True, slots=True)
class IdRange:
    """All ids from the first to the last, which is the first if a whole id was typed."""

    first: UUID
    last: UUID

    @classmethod
    def of(cls, text: str) -> "IdRange | None":
        """Return the ids that begin with a text; None for what is none, or too short to tell."""
        if not _BEGINNING.fullmatch(text.lower()):
            return None
        digits = text.lower().replace("-", "")
        if len(digits) > _DIGITS:
            return None
        return cls(UUID(digits.ljust(_DIGITS, "0")), UUID(digits.ljust(_DIGITS, "f")))
