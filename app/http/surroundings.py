"""What all processes have in common, looked at for metrics: money under way, node, database, disk.

Each kind is asked for when somebody reads metrics, not more often than its time, and not for long;
what is not told in time stays as it was, and how old it is is told with it.
"""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from math import inf
from pathlib import Path
from time import monotonic
from typing import Final

import structlog

from app.database import use
from app.database.use import DatabaseUse
from app.nodes.answers import NodeInfo
from app.process.newest_file import newest_at
from app.process.runtime import Runtime
from app.services.payments import standing
from app.services.payments.standing import MoneyStanding

_TIMEOUT_S: Final = 2.0
_FRESH_FOR_S: Final = 10.0
#: The size is the sum of all files; a backup comes once a day.
_SELDOM_S: Final = 300.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class NodeStanding:
    """What the node tells of itself, and of which settlement it told last."""

    info: NodeInfo
    newest_receipt: int


@dataclass(frozen=True, slots=True)
class Files:
    """What is on disks: room where the data directory is, and when the last backup was made.

    `backup_at` is None where no folder is named; 0 if there is none in it.
    """

    free_bytes: int
    backup_at: float | None


class Surroundings:
    """Keeps the newest views of a runtime's surroundings."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._asking = asyncio.Lock()
        self._asked_at: dict[str, float] = {}
        self._heard_at: dict[str, float] = {}
        self.money = MoneyStanding()
        self.database = DatabaseUse()
        self.database_bytes: int | None = None
        self.node: NodeStanding | None = None
        self.files: Files | None = None

    async def look(self) -> None:
        """Look at what is not fresh any more; nothing is raised."""
        async with self._asking:
            await asyncio.gather(
                self._ask("money", _FRESH_FOR_S, self._money),
                self._ask("database", _FRESH_FOR_S, self._database),
                self._ask("database_size", _SELDOM_S, self._database_size),
                self._ask("node", _FRESH_FOR_S, self._node),
                self._ask("files", _SELDOM_S, self._files),
            )

    def ages_s(self) -> dict[str, float]:
        """Return how old each view is, infinite if there was none yet."""
        now = monotonic()
        return {part: now - self._heard_at.get(part, -inf) for part in self._asked_at}

    async def _ask(
        self, part: str, fresh_for_s: float, look: Callable[[], Awaitable[None]]
    ) -> None:
        if monotonic() - self._asked_at.get(part, -inf) < fresh_for_s:
            return
        self._asked_at[part] = monotonic()
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                await look()
        except Exception as error:
            _log.warning("surroundings_unknown", part=part, error=type(error).__name__)
        else:
            self._heard_at[part] = monotonic()

    async def _money(self) -> None:
        self.money = await standing.look(self._runtime)

    async def _database(self) -> None:
        self.database = await use.look(self._runtime.pool)

    async def _database_size(self) -> None:
        self.database_bytes = await use.size_bytes(self._runtime.pool)

    async def _node(self) -> None:
        node = self._runtime.node
        self.node = NodeStanding(await node.info(), await node.receipts.newest())

    async def _files(self) -> None:
        settings = self._runtime.settings
        self.files = await asyncio.to_thread(_files, settings.data_dir, settings.backup_dir)


def _files(data_dir: Path, backup_dir: Path | None) -> Files:
    folder = data_dir.resolve()
    while not folder.exists():
        folder = folder.parent
    backup_at = None if backup_dir is None else newest_at(backup_dir) or 0.0
    return Files(shutil.disk_usage(folder).free, backup_at)
