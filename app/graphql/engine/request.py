"""What the engine needs to know of a request; resolvers know more of it."""

from typing import Protocol

from app.process.usage import Outcome


class RequestContext(Protocol):
    """One request. Resolvers and the guard get it as `info.context`."""

    @property
    def request_timeout_s(self) -> float:
        """How long the request may take, of a subscription the answer to one event."""

    @property
    def ended(self) -> dict[str, Outcome]:
        """How root fields ended that did not succeed, by their keys in the response."""

    def forget(self) -> None:
        """Drop what was fetched: a subscription's next event must see the state after it."""
