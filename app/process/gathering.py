"""What comes while something of its kind is under way, carried out together a moment later."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from time import monotonic
from typing import Final, Generic, TypeAlias, TypeVar

Joining = TypeVar("Joining")
Returned = TypeVar("Returned")

CarryOut: TypeAlias = Callable[[Sequence[Joining]], Awaitable[Sequence[Returned]]]
"""Carries out some items and returns the answer to each, in their order."""


class Gathering(Generic[Joining, Returned]):
    """Carries out items one by one while they come alone, and in groups while they have company.

    Whoever finds nothing under way goes at once. Who comes meanwhile waits until that is over, but
    no longer than `wait_s` seconds, and goes with all others who wait, `most` at once. What has
    been under way for longer than that is company no more.
    """

    def __init__(self, *, most: int, wait_s: float) -> None:
        self._most: Final = most
        self._wait_s: Final = wait_s
        #: Calls, and since when they are under way; the oldest first.
        self._under_way: dict[object, float] = {}
        self._waiting: list[tuple[Joining, asyncio.Future[Returned]]] = []
        self._timer: asyncio.TimerHandle | None = None
        #: A task that nobody refers to may be collected before it is done.
        self._groups: set[asyncio.Task[None]] = set()

    async def join(self, item: Joining, carry_out: CarryOut[Joining, Returned]) -> Returned:
        """Return the answer to an item; raises what carrying out its group raises.

        All that wait at once must have the same `carry_out`. Who is cancelled while waiting leaves
        the others as they are, and the item is carried out all the same.
        """
        if not self._has_company():
            call = self._begun()
            try:
                (answer,) = await carry_out([item])
            finally:
                self._end(call, carry_out)
            return answer
        loop = asyncio.get_running_loop()
        told: asyncio.Future[Returned] = loop.create_future()
        self._waiting.append((item, told))
        if len(self._waiting) >= self._most:
            self._go(carry_out)
        elif self._timer is None:
            self._timer = loop.call_later(self._wait_s, self._go, carry_out)
        return await told

    def _has_company(self) -> bool:
        if self._waiting:
            return True
        late = monotonic() - self._wait_s
        while self._under_way:
            call, began = next(iter(self._under_way.items()))
            if began > late:
                return True
            del self._under_way[call]
        return False

    def _begun(self) -> object:
        call = object()
        self._under_way[call] = monotonic()
        return call

    def _end(self, call: object, carry_out: CarryOut[Joining, Returned]) -> None:
        self._under_way.pop(call, None)
        if self._waiting:
            self._go(carry_out)

    def _go(self, carry_out: CarryOut[Joining, Returned]) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        group, self._waiting = self._waiting, []
        if not group:
            return
        task = asyncio.create_task(self._carry_out(self._begun(), group, carry_out))
        self._groups.add(task)
        task.add_done_callback(self._groups.discard)

    async def _carry_out(
        self,
        call: object,
        group: list[tuple[Joining, "asyncio.Future[Returned]"]],
        carry_out: CarryOut[Joining, Returned],
    ) -> None:
        try:
            answers = await carry_out([item for item, _ in group])
        except BaseException as error:
            for _, told in group:
                if not told.done():
                    told.set_exception(error)
            if not isinstance(error, Exception):
                raise
        else:
            for (_, told), answer in zip(group, answers, strict=True):
                if not told.done():
                    told.set_result(answer)
        finally:
            self._end(call, carry_out)
