"""A real node that is asked for nothing until it is certain who it is.

    doubtful ──it says who it is: the one we know──▶ confirmed ──a call cannot reach it──▶ doubtful
        └─────it says who it is: another─▶ every call is refused; it is asked again now and then

Cursors and payments under way mean nothing to another node: it would know of no payment, and all of
them would be given back while the first one pays them.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import wraps
from time import monotonic
from typing import Any, Final, cast

import structlog

from app.errors import NodeUnavailable
from app.measures import Durations
from app.nodes.measured import STREAMS, measured
from app.nodes.port import Ability, AnotherNodeError, Backend, Identity, Node, WrongNodeError
from app.nodes.rest import NodeRefusal

#: So long after it could not be told who it is, it is not asked again: callers need not queue.
_PAUSE_S: Final = 1.0

_log = structlog.get_logger()


class Doubt:
    """Whether what answers is the node that we know."""

    def __init__(
        self, backend: Backend, known: Identity, *, timeout_s: float, confirmed: bool = False
    ) -> None:
        self._backend = backend
        self._known = known
        self._timeout_s = timeout_s
        self._asking = asyncio.Lock()
        self._failed_at = float("-inf")
        self._failure: type[NodeUnavailable] = NodeUnavailable
        self.confirmed = confirmed

    def raise_again(self) -> None:
        """Ask who it is before the next call."""
        self.confirmed = False

    async def settle(self) -> None:
        """Make sure that it is the node we know.

        Raises `NodeUnavailable` when it does not say, `AnotherNodeError` when it is another.
        """
        if self.confirmed:
            return
        async with self._asking:
            if self.confirmed:
                return
            if monotonic() - self._failed_at < _PAUSE_S:
                raise self._failure
            try:
                await self._ask()
            except NodeUnavailable as error:
                self._failed_at, self._failure = monotonic(), type(error)
                raise
            self.confirmed = True

    async def _ask(self) -> None:
        try:
            async with asyncio.timeout(self._timeout_s):
                found = await self._backend.identify()
        except TimeoutError as error:
            raise NodeUnavailable from error
        except WrongNodeError as error:  # its credential, say, is wrong by now
            _log.error("node_refused", reason=str(error))
            raise NodeUnavailable from error
        except NodeUnavailable as error:
            # Not what it was: who asks for a payment must know that none was begun.
            raise NodeUnavailable from error
        if found != self._known:
            _log.error(
                "node_is_another",
                expected=self._known.identity.hex(),
                found=found.identity.hex(),
                until="the node of the books answers; `latchkey node accept` takes another",
            )
            raise AnotherNodeError


class ConfirmedNode:
    """A `Node` whose calls ask first, where there is a doubt, who it is."""

    def __init__(self, node: Node, doubt: Doubt, calls: Durations) -> None:
        self.backend = node.backend
        self.network = node.network
        self.identity = node.identity
        self.public_key = node.public_key
        self.info = _asked(measured(node.info, calls), doubt)
        for ability in Ability:
            part = getattr(node, ability.value)
            setattr(self, ability.value, None if part is None else _Part(part, doubt, calls))


def confirmed(node: Node, doubt: Doubt, calls: Durations | None = None) -> Node:
    """Return a node that asks first who it is; how long its calls take is noted in `calls`."""
    return cast("Node", ConfirmedNode(node, doubt, calls or Durations()))


class _Part:
    """What a node has of an ability: its calls ask first, its facts are as they are."""

    def __init__(self, part: object, doubt: Doubt, calls: Durations) -> None:
        self._part = part
        self._doubt = doubt
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._part, name)
        if not callable(found):
            return found
        if name in STREAMS:
            return _followed(found, self._doubt)
        return _asked(measured(found, self._calls, name), self._doubt)


def _asked(call: Callable[..., Any], doubt: Doubt) -> Callable[..., Any]:
    @wraps(call)
    async def asked(*arguments: object, **named: object) -> Any:
        await doubt.settle()
        try:
            return await call(*arguments, **named)
        except NodeUnavailable as error:
            _doubt_after(error, doubt)
            raise

    return asked


def _followed(call: Callable[..., Any], doubt: Doubt) -> Callable[..., Any]:
    """Return a call of the port that yields."""

    @wraps(call)
    async def followed(*arguments: object, **named: object) -> AsyncIterator[Any]:
        await doubt.settle()
        stream = call(*arguments, **named)
        try:
            async for one in stream:
                yield one
        except NodeUnavailable as error:
            _doubt_after(error, doubt)
            raise
        finally:
            if (close := getattr(stream, "aclose", None)) is not None:
                await close()

    return followed


def _doubt_after(error: NodeUnavailable, doubt: Doubt) -> None:
    """Another may answer at its address next time; one that refuses has not gone away."""
    if not isinstance(error, NodeRefusal):
        doubt.raise_again()
