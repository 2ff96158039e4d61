"""What is taken away, one after the other, announced before and given back after a while."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from scripts.soaking.children import Child
from scripts.soaking.plant import Plant

#: What Latchkey's own processes lose in the first sixth of the time, before memory is compared.
EARLY: Final = ("worker", "second server", "first server")
#: What is taken away from them between a third and five sixths of it.
LATE: Final = ("database", "frozen first server", "redis", "frozen second server", "receiver")
KILLS: Final = (*EARLY, *LATE)

#: At most; less in a short run.
_FROZEN_S: Final = 10.0
_AWAY_S: Final = 10.0
_PAUSE_S: Final = 30.0
_ANNOUNCED_S: Final = 0.1
#: What is not served by then of what came meanwhile is not waited for with the next absence.
_CATCHING_UP_S: Final = 180


@dataclass(frozen=True, slots=True)
class Absence:
    """Something was not there, from its announcement until it could be used again.

    A while later nobody waited any more who had come meanwhile.
    """

    what: str
    began_at: float
    back_at: float
    caught_up_at: float


@dataclass(frozen=True, slots=True)
class Taking:
    """Takes things away for as long as a run of some seconds allows."""

    plant: Plant
    seconds: float
    kills: tuple[str, ...]
    #: How many clients wait, and how many do at most while all is well.
    waiting: Callable[[], int]
    waiting_max: int

    async def work(self) -> list[Absence]:
        """Take away what is to be taken away, everything at least once."""
        began_at, happened = time.monotonic(), list[Absence]()
        for kills, start, end in ((EARLY, 0.0, 1 / 6), (LATE, 1 / 3, 5 / 6)):
            chosen = [one for one in kills if one in self.kills]
            await asyncio.sleep(max(0.0, began_at + start * self.seconds - time.monotonic()))
            number = 0
            while chosen and (
                number < len(chosen) or time.monotonic() < began_at + end * self.seconds
            ):
                await asyncio.sleep(min(_PAUSE_S, self.seconds / 60))
                happened.append(await self._one(chosen[number % len(chosen)]))
                number += 1
        return happened

    async def _one(self, what: str) -> Absence:
        began_at = time.monotonic()
        await asyncio.sleep(_ANNOUNCED_S)
        await self._ways[what]()
        back_at = time.monotonic()
        for _ in range(_CATCHING_UP_S):
            await asyncio.sleep(1.0)
            if self.waiting() <= self.waiting_max:
                break
        return Absence(what, began_at, back_at, time.monotonic())

    @property
    def _ways(self) -> dict[str, Callable[[], Awaitable[None]]]:
        first, second = self.plant.servers
        return {
            "worker": lambda: self._killed(self.plant.worker, 1.0),
            "first server": lambda: self._killed(first, 1.0),
            "second server": lambda: self._killed(second, 1.0),
            "database": self._database_stopped,
            "frozen first server": lambda: self._frozen(first),
            "frozen second server": lambda: self._frozen(second),
            "redis": self._redis_killed,
            "receiver": lambda: self._killed(self.plant.receiver, _AWAY_S),
        }

    async def _killed(self, child: Child, away_s: float) -> None:
        await child.kill()
        await asyncio.sleep(min(away_s, self.seconds / 30))
        await child.start()

    async def _frozen(self, child: Child) -> None:
        child.freeze()
        await asyncio.sleep(min(_FROZEN_S, self.seconds / 20))
        child.thaw()

    async def _database_stopped(self) -> None:
        await self.plant.stop_database()
        await asyncio.sleep(min(1.0, self.seconds / 30))
        await self.plant.start_database()

    async def _redis_killed(self) -> None:
        if self.plant.redis is not None:
            await self._killed(self.plant.redis, _AWAY_S)
