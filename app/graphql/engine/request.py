"""What the engine needs to know of a request; resolvers know more of it."""

from collections.abc import Hashable
from typing import Protocol, Self

from app.process.usage import Outcome


class RequestContext(Protocol):
    """One request. Resolvers and the guard get it as `info.context`."""

    @property
    def request_timeout_s(self) -> float:
        """How long the request may take, of a subscription the answer to one event."""

    @property
    def ended(self) -> dict[str, Outcome]:
        """How root fields ended that did not succeed, by their keys in the response."""

    @property
    def audience(self) -> Hashable:
        """What tells this caller from any who may be shown something else."""

    def for_audience(self) -> "Self":
        """Return a request that knows of the caller what makes the audience, and nothing else."""

    def forget(self) -> None:
        """Drop what was fetched: a subscription's next event must see the state after it."""
