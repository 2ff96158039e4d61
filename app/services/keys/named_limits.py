"""Limits on what a key does by kind of work and window, beside its requests per hour.

They are counted by `app.services.rate_limits`; here they are kept.
"""

from collections.abc import Iterable

from app.principal import NamedLimit


def of_texts(texts: Iterable[str] | None) -> tuple[NamedLimit, ...]:
    """Return limits as the database writes them, cast to `text[]`; none for no key."""
    return tuple(_of_text(text) for text in texts or ())


def _of_text(text: str) -> NamedLimit:
    kind, window_s, amount = text.strip("()").split(",")
    return NamedLimit(kind, int(window_s), int(amount))
