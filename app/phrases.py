"""Texts for people that can be said in another language than the one they are made in."""

from collections.abc import Mapping
from typing import Self


class Phrase(str):
    """A text with values filled in, as `%(name)s`, that keeps both: a page may translate it."""

    __slots__ = ("text", "values")

    text: str
    values: Mapping[str, object]

    def __new__(cls, text: str, /, **values: object) -> Self:
        self = super().__new__(cls, text % values if values else text)
        self.text, self.values = text, values
        return self

    @classmethod
    def of(cls, text: str) -> "Phrase":
        """Return a text that has nothing to be filled in, or is a `Phrase`, as one."""
        return text if isinstance(text, Phrase) else cls(text)


class SaidError(Exception):
    """An error that people are told of; `str` of it is English, `message` can be translated."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = Phrase.of(message)
