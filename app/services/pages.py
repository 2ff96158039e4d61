"""Pages of a list, newest first: Relay's `first`/`after` and `last`/`before` as Blink has them."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from app.errors import InvalidInput
from app.phrases import Phrase

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which page is wanted: `size` items older than `after`, or, backwards, newer than `before`."""

    size: int
    cursor: str | None
    backwards: bool

    @classmethod
    def of(
        cls,
        *,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        size_max: int,
    ) -> "PageRequest":
        """Return the request that Relay arguments stand for. Raises `InvalidInput`.

        As in Blink, `first` heeds only `after` and `last` heeds only `before`. An empty cursor is
        that of the first page: client libraries begin with one.
        """
        if first is not None and last is not None and first != 0:
            raise InvalidInput('Cannot use both "first" and "last".')
        size = first if first is not None else last
        if size is None:
            size = size_max
        if size <= 0:
            raise InvalidInput(
                Phrase("Requested page size (%(size)s) must be greater than 0.", size=size)
            )
        if size > size_max:
            raise InvalidInput(
                Phrase(
                    "Requested page size (%(size)s) is greater than max allowed page size "
                    "%(size_max)s.",
                    size=size,
                    size_max=size_max,
                )
            )
        backwards = first is None and last is not None
        return cls(size, (before if backwards else after) or None, backwards)


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Items, newest first. As in Blink only the flag of the asked direction is ever true."""

    items: list[T]
    has_next: bool
    has_previous: bool
    #: The cursor of where a walk that passes things over stopped; None: at the last item.
    walked_to: str | None = None


def id_of_cursor(text: str, *, length: int) -> bytes:
    """Return the id that a cursor of a list is in hex. Raises `InvalidInput` for another list's."""
    try:
        cursor = bytes.fromhex(text)
    except ValueError:
        cursor = b""
    if len(cursor) != length:
        raise InvalidInput("The cursor is not one of this list.")
    return cursor


def page_of(found: list[T], request: PageRequest) -> Page[T]:
    """Make a page of up to `size + 1` items found in the order of the walk."""
    more = len(found) > request.size
    items = found[: request.size]
    if request.backwards:
        items.reverse()
    return Page(
        items,
        has_next=more and not request.backwards,
        has_previous=more and request.backwards,
    )
