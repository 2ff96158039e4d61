"""Reading a list in JSON while it comes, so that only what is wanted of each item is held. Pure.

What is read is an object with the list in it, such as `{"channels": […], "outputs": [{…}, {…}]}`.
"""

import json
import re
from codecs import getincrementaldecoder
from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

#: How long an item may be, or another member.
_VALUE_CHARS_MAX: Final = 4_000_000
_REST_CHARS_MAX: Final = 16_000_000

_SPACE: Final = re.compile(r"[ \t\r\n]*")


class _Place(Enum):
    AT_START = auto()
    AT_NAME = auto()
    AT_FIRST = auto()
    AT_ITEM = auto()
    BEHIND_ITEM = auto()
    BEHIND_LIST = auto()


class LongList:
    """One list; `feed` it what comes, then ask for the `end`. Both raise `ValueError`."""

    def __init__(self, member: str) -> None:
        self._member = member
        self._place = _Place.AT_START
        self._text = ""
        self._at = 0
        self._utf8 = getincrementaldecoder("utf-8")()
        self._json = json.JSONDecoder()

    def feed(self, part: bytes) -> Iterator[object]:
        """Yield the items, all of them objects, that have come whole."""
        self._text = self._text[self._at :] + self._utf8.decode(part)
        self._at = 0
        while self._place is not _Place.BEHIND_LIST:
            self._at = self._behind_space(self._at)
            if self._at == len(self._text):
                return
            if self._place is _Place.AT_START:
                self._pass("{")
            elif self._place is _Place.AT_NAME:
                if not self._find():
                    return
            elif self._place is _Place.BEHIND_ITEM:
                self._pass_comma()
            elif self._text[self._at] == "]" and self._place is _Place.AT_FIRST:
                self._close()
            else:
                item = self._item()
                if item is None:
                    return
                yield item
        if len(self._text) - self._at > _REST_CHARS_MAX:
            raise ValueError("too much comes behind the list")

    def end(self) -> None:
        """Be told that nothing more comes: that what came is whole, to its last bracket."""
        self._utf8.decode(b"", final=True)
        if self._place is not _Place.BEHIND_LIST:
            raise ValueError("the list does not end")
        json.loads('{"": []' + self._text[self._at :])

    def _pass(self, bracket: str) -> None:
        if self._text[self._at] != bracket:
            raise ValueError("it does not begin as it should")
        self._at += 1
        self._place = _Place.AT_NAME

    def _find(self) -> bool:
        """Go to the first item, or past another member; tell whether as much has come."""
        name = self._value(self._at)
        if name is None:
            return False
        at = self._behind_space(name[1])
        value_at = self._behind_space(at + 1)
        if value_at >= len(self._text):
            return False
        if self._text[at] != ":":
            raise ValueError("a name is none")
        if name[0] == self._member:
            self._at = value_at
            self._pass("[")
            self._place = _Place.AT_FIRST
            return True
        value = self._value(value_at)
        end = len(self._text) if value is None else self._behind_space(value[1])
        if end == len(self._text):
            return False  # digits may follow those of a number
        if self._text[end] != ",":
            raise ValueError("the list is not there")
        self._at = end + 1
        return True

    def _pass_comma(self) -> None:
        if self._text[self._at] == ",":
            self._at += 1
            self._place = _Place.AT_ITEM
        elif self._text[self._at] == "]":
            self._close()
        else:
            raise ValueError("neither a comma nor an end")

    def _close(self) -> None:
        self._at += 1
        self._place = _Place.BEHIND_LIST

    def _item(self) -> object | None:
        """Return the next item, None while it is not whole."""
        if self._text[self._at] != "{":
            raise ValueError("an item is no object")
        found = self._value(self._at)
        if found is None:
            return None
        item, self._at = found
        self._place = _Place.BEHIND_ITEM
        return item

    def _value(self, at: int) -> tuple[object, int] | None:
        """Return a value and where it ends, None while it is not whole."""
        try:
            return self._json.raw_decode(self._text, at)
        except json.JSONDecodeError:
            if len(self._text) - at > _VALUE_CHARS_MAX:
                raise
            return None

    def _behind_space(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        return at if found is None else found.end()
