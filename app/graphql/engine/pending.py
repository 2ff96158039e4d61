"""Values that are known once something is fetched which others of the request wait for as well.

A coroutine for each of them would need a task each, all to wait for the same. So a plan puts down
what is to be done when that is there, in the object or list where it belongs; these wait in their
turn, and up at the root there is one thing to await. Where something else is awaited beside it, or
the fetching fails, each is awaited by itself after all, as graphql-core does it.
"""

from collections.abc import Callable, Sequence
from types import CoroutineType
from typing import Any, TypeAlias

from app.graphql.engine.fetching import Shared
from app.graphql.engine.waiting import Waiting

Container: TypeAlias = dict[str, Any] | list[Any]


class PendingValue:
    """A value of an answer that is made of what is being fetched."""

    __slots__ = ("begin", "finish", "shared")

    def __init__(
        self, shared: Shared[Any], finish: Callable[[Any], Any], begin: Callable[[], Waiting]
    ) -> None:
        self.shared = shared
        #: Makes it of what was fetched. Raises GraphQLError.
        self.finish = finish
        #: Has it made by a coroutine instead.
        self.begin = begin


def begun(value: Any) -> Any:
    """Return a value, a coroutine of one that is pending."""
    return value.begin() if type(value) is PendingValue else value


def waiting_in(result: dict[str, Any]) -> list[str]:
    """Return the keys of what is still to come in an object."""
    return [
        key
        for key, value in result.items()
        if type(value) is CoroutineType or type(value) is PendingValue
    ]


def places_waiting_in(items: list[Any]) -> list[int]:
    """Return the places of what is still to come in a list."""
    return [
        place
        for place, value in enumerate(items)
        if type(value) is CoroutineType or type(value) is PendingValue
    ]


def shared_by(container: Any, places: Sequence[Any]) -> Shared[Any] | None:
    """Return what all that is still to come at some places waits for, None if it differs."""
    first = container[places[0]]
    if type(first) is not PendingValue:
        return None
    shared = first.shared
    for place in places:
        value = container[place]
        if type(value) is not PendingValue or value.shared is not shared:
            return None
    return shared


def filled_by(container: Any, places: Sequence[Any], found: Any) -> Any:
    """Return a container once what is pending at some places is made of what was fetched."""
    for place in places:
        container[place] = container[place].finish(found)
    return container
