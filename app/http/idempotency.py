"""A mutation with `X-Idempotency-Key`: carried out once, answered again and again.

The claim on the key and the answer are rows (`app.services.idempotency`); between the two the
mutation runs in a task of its own, so that nobody's leaving keeps its answer from being stored.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from itertools import chain, repeat
from typing import Any, Final, TypeVar
from uuid import UUID

import structlog

from app.database.statements import was_undone
from app.errors import Unavailable
from app.process.runtime import Runtime
from app.services import idempotency
from app.services.idempotency import Begun, KeyBusy, KeyReused, Replay

#: Pauses between attempts to write down how it ended, while the database is away; the last one is
#: repeated, for until then repetitions are told that it still runs.
_PAUSES_S: Final = (0.2, 1.0, 2.0)

T = TypeVar("T")

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The answer to a mutation, and the one to keep for its repetitions.

    `kept` is None when a repetition shall run again, since nothing final happened.
    """

    answer: bytes
    kept: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeatable:
    """A mutation with a key: whose key it is, what it says, and by what authority."""

    tenant: str
    key: UUID
    body: bytes
    authority: bytes


class OncePerKey:
    """Runs mutations at most once for each key, and finishes what it has begun."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._tasks: set[asyncio.Task[Any]] = set()

    async def answer(
        self, claim: Repeatable, run: Callable[[UUID], Awaitable[Conclusion]]
    ) -> bytes | Replay:
        """Return the answer of `run`, which gets the id that marks what it does, or its replay.

        Cancelling the caller does not cancel `run`. Raises `KeyReused`, `KeyBusy` and what `run`
        raises; after that, a repetition runs again under the same id.
        """
        return await asyncio.shield(self._spawn(self._answer(claim, run)))

    async def finish(self, timeout_s: float) -> None:
        """Wait for what is at work."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=timeout_s)

    async def _answer(
        self, claim: Repeatable, run: Callable[[UUID], Awaitable[Conclusion]]
    ) -> bytes | Replay:
        begun = await self._begin(claim)
        if isinstance(begun, Replay):
            return begun
        try:
            conclusion = await run(begun.id)
        except BaseException:
            await self._conclude(begun, claim, None)
            raise
        await self._conclude(begun, claim, conclusion.kept)
        return conclusion.answer

    async def _begin(self, claim: Repeatable) -> Begun | Replay:
        runtime, owner = self._runtime, idempotency.new_owner(self._runtime)
        try:
            return await idempotency.begin(
                runtime, tenant=claim.tenant, key=claim.key, body=claim.body, owner=owner
            )
        except (KeyBusy, KeyReused, Unavailable):  # nothing is claimed
            raise
        except Exception as error:
            if was_undone(error):
                raise
            # It may be claimed, by an attempt that is over: repetitions must not wait for it.
            disown = partial(
                idempotency.disown, runtime, tenant=claim.tenant, key=claim.key, owner=owner
            )
            self._spawn(self._keep_trying(disown))
            raise

    async def _conclude(self, begun: Begun, claim: Repeatable, kept: bytes | None) -> None:
        """Write down how it ended; when that fails, the client is not kept waiting for it."""
        try:
            await self._write(begun, claim, kept)
        except Exception as error:
            _log.warning("idempotency_not_concluded", error=type(error).__name__)
            self._spawn(self._keep_trying(partial(self._write, begun, claim, kept)))

    async def _keep_trying(self, write: Callable[[], Awaitable[None]]) -> None:
        for pause_s in chain(_PAUSES_S, repeat(_PAUSES_S[-1])):
            await asyncio.sleep(pause_s)
            try:
                await write()
            except Exception as error:
                _log.warning("idempotency_not_concluded", error=type(error).__name__)
            else:
                return

    async def _write(self, begun: Begun, claim: Repeatable, kept: bytes | None) -> None:
        if kept is None:
            await idempotency.abandon(self._runtime, begun)
        else:
            await idempotency.finish(self._runtime, begun, kept, claim.authority)

    def _spawn(self, work: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
