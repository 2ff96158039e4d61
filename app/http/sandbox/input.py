"""Reading what callers of the sandbox control send: strict, one member at a time.

Amounts and counts are JSON integers, never strings, floats or booleans. `null` is a member left
out. A member nobody asked for is refused, for it is most likely misspelt.
"""

import re
from typing import Final, overload

from app.money import AMOUNT_MAX

_DIGEST: Final = re.compile(r"[0-9a-fA-F]{64}")
_NAME_SHOWN: Final = 40


class InputError(ValueError):
    """A member that is wrong; `code` is for programs, the message names the member."""

    def __init__(self, member: str, problem: str, *, code: str = "INVALID_INPUT") -> None:
        super().__init__(f"{member} {problem}")
        self.code = code


class Members:
    """The members of one JSON object, taken out one by one. Every method raises `InputError`."""

    def __init__(self, values: dict[str, object]) -> None:
        self._left = dict(values)
        self._known: list[str] = []

    @overload
    def amount(self, name: str) -> int: ...
    @overload
    def amount(self, name: str, *, optional: bool) -> int | None: ...
    def amount(self, name: str, *, optional: bool = False) -> int | None:
        """Return whole satoshi, from 1 to the largest amount any input may carry."""
        value = self._take(name)
        if value is None and optional:
            return None
        if type(value) is not int or not 1 <= value <= AMOUNT_MAX:
            raise InputError(
                name, f"must be an integer from 1 to {AMOUNT_MAX}.", code="INVALID_AMOUNT"
            )
        return value

    @overload
    def integer(self, name: str, *, default: int, maximum: int, minimum: int = 1) -> int: ...
    @overload
    def integer(self, name: str, *, default: None, maximum: int) -> int | None: ...
    def integer(
        self, name: str, *, default: int | None, maximum: int, minimum: int = 1
    ) -> int | None:
        """Return an integer from `minimum` to `maximum`."""
        value = self._take(name)
        if value is None:
            return default
        if type(value) is not int or not minimum <= value <= maximum:
            raise InputError(name, f"must be an integer from {minimum} to {maximum}.")
        return value

    def text(self, name: str, *, default: str | None = None, bytes_max: int | None = None) -> str:
        """Return a text of at most `bytes_max` bytes of UTF-8; needed unless there is a default."""
        value = self._take(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise InputError(name, "must be a string.")
        if bytes_max is not None and len(value.encode()) > bytes_max:
            raise InputError(name, f"may have {bytes_max} bytes of UTF-8 at most.")
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a boolean."""
        value = self._take(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise InputError(name, "must be true or false.")
        return value

    def digest(self, name: str) -> bytes | None:
        """Return 32 bytes written as hexadecimal digits, None when left out."""
        value = self._take(name)
        return None if value is None else _digest(name, value)

    def end(self) -> None:
        """Refuse members that nobody asked for."""
        if self._left:
            known = ", ".join(self._known) or "none"
            raise InputError(
                repr(next(iter(self._left))[:_NAME_SHOWN]),
                f"is not a member this request has. Known: {known}.",
                code="UNKNOWN_MEMBER",
            )

    def _take(self, name: str) -> object:
        self._known.append(name)
        return self._left.pop(name, None)


def payment_hash_of(text: str) -> bytes:
    """Return the payment hash that a path names. Raises `InputError`."""
    return _digest("The payment hash", text)


def _digest(name: str, value: object) -> bytes:
    if not isinstance(value, str) or not _DIGEST.fullmatch(value):
        raise InputError(name, "must be 64 hexadecimal digits.", code="INVALID_HASH")
    return bytes.fromhex(value)
