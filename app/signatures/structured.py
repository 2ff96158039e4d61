"""Structured fields (RFC 9651), as much of them as signatures need, read strictly.

    Signature-Input   a dictionary of lists of strings, each with parameters
    Signature         a dictionary of byte sequences; so is Content-Digest

What is no such thing, or holds one name twice, is refused: two readers must not see two things.
"""

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias, TypeVar


class Token(str):
    """A word that is written without quotes."""

    __slots__ = ()


#: A boolean is one, too, which Python counts among the integers.
BareItem: TypeAlias = int | str | bytes
Parameters: TypeAlias = Mapping[str, BareItem]
_Value = TypeVar("_Value")

_TEXT_MAX: Final = 4_096
_MEMBERS_MAX: Final = 8
_ITEMS_MAX: Final = 32

_KEY: Final = re.compile(r"[a-z*][a-z0-9_.*-]*")
_BARE: Final = re.compile(
    r'"(?P<string>(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"'
    r"|:(?P<bytes>[A-Za-z0-9+/=]*):"
    r"|(?P<integer>-?[0-9]{1,15})(?![0-9.])"
    r"|\?(?P<boolean>[01])"
    r"|(?P<token>[A-Za-z*][A-Za-z0-9!#$%&'*+.^_`|~:/-]*)"
)
_ESCAPED: Final = re.compile(r"\\(.)")
_SPACES: Final = re.compile(r" *")
_SEPARATOR: Final = re.compile(r"[ \t]*,[ \t]*")


@dataclass(frozen=True, slots=True)
class Item:
    """A value with parameters."""

    value: BareItem
    parameters: Parameters


@dataclass(frozen=True, slots=True)
class InnerList:
    """A list of items, with parameters of its own."""

    items: tuple[Item, ...]
    parameters: Parameters

    def __str__(self) -> str:
        """Return it as the specification writes it."""
        items = " ".join(f"{_written(item.value)}{_listed(item.parameters)}" for item in self.items)
        return f"({items}){_listed(self.parameters)}"


def inner_lists(text: str) -> dict[str, InnerList]:
    """Return a dictionary of lists. Raises `ValueError`."""
    reader = _Reader(text)
    return _distinct((name, reader.inner_list()) for name in reader.members())


def byte_sequences(text: str) -> dict[str, bytes]:
    """Return a dictionary of byte sequences, without their parameters. Raises `ValueError`."""
    reader = _Reader(text)
    return _distinct((name, reader.byte_sequence()) for name in reader.members())


def written_bytes(value: bytes) -> str:
    """Return a byte sequence as the specification writes it."""
    return f":{base64.b64encode(value).decode('ascii')}:"


class _Reader:
    """Reads a text from left to right; every method raises `ValueError`."""

    def __init__(self, text: str) -> None:
        if len(text) > _TEXT_MAX:
            raise ValueError("too long")
        self._text = text.strip(" ")
        self._at = 0

    def members(self) -> Iterator[str]:
        """Give the name of each member of a dictionary; read its value before going on."""
        while self._at < len(self._text):
            name = self._take(_KEY)
            self._expect("=")
            yield name
            if self._at < len(self._text):
                self._take(_SEPARATOR)
                if self._at == len(self._text):
                    raise ValueError("ends with a comma")

    def inner_list(self) -> InnerList:
        self._expect("(")
        items: list[Item] = []
        while True:
            spaces = self._take(_SPACES)
            if self._skip(")"):
                return InnerList(tuple(items), self._parameters())
            if items and not spaces:
                raise ValueError("no space between items")
            if len(items) == _ITEMS_MAX:
                raise ValueError("too many items")
            items.append(Item(self._bare(), self._parameters()))

    def byte_sequence(self) -> bytes:
        value = self._bare()
        self._parameters()
        if not isinstance(value, bytes):
            raise ValueError("not a byte sequence")  # noqa: TRY004 - a value of what is read
        return value

    def _parameters(self) -> Parameters:
        found: list[tuple[str, BareItem]] = []
        while self._skip(";"):
            self._take(_SPACES)
            name = self._take(_KEY)
            found.append((name, self._bare() if self._skip("=") else True))
        return _distinct(iter(found))

    def _bare(self) -> BareItem:
        match = _BARE.match(self._text, self._at)
        if match is None:
            raise ValueError("not a value")
        self._at = match.end()
        kind, written = match.lastgroup, match[match.lastgroup or 0]
        match kind:
            case "string":
                return _ESCAPED.sub(r"\1", written)
            case "bytes":
                return _decoded(written)
            case "integer":
                return int(written)
            case "boolean":
                return written == "1"
            case _:
                return Token(written)

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        if match is None:
            raise ValueError("not what stands there")
        self._at = match.end()
        return match[0]

    def _expect(self, character: str) -> None:
        if not self._skip(character):
            raise ValueError(f"{character} is missing")

    def _skip(self, character: str) -> bool:
        if not self._text.startswith(character, self._at):
            return False
        self._at += 1
        return True


def _distinct(pairs: Iterator[tuple[str, _Value]]) -> dict[str, _Value]:
    found: dict[str, _Value] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError("a name stands there twice")
        if len(found) == _MEMBERS_MAX:
            raise ValueError("too many members")
        found[name] = value
    return found


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise ValueError("not Base64") from None


def _listed(parameters: Parameters) -> str:
    return "".join(
        f";{name}" if value is True else f";{name}={_written(value)}"
        for name, value in parameters.items()
    )


def _written(value: BareItem) -> str:
    match value:
        case bool():
            return "?1" if value else "?0"
        case int():
            return str(value)
        case bytes():
            return written_bytes(value)
        case Token():
            return value
        case _:
            escaped = value.replace("\\", "\\\\").replace('"', '\\"')
            return f'"{escaped}"'
