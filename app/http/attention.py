"""What the operator is told to look at, remembered for a while: strangers may ask often."""

import asyncio
from time import monotonic
from typing import Final

import structlog

from app.ledger.dealer import Exposure
from app.process.runtime import Runtime
from app.services import backups
from app.services.payments import attention, dollars
from app.services.webhooks import backlog
from app.services.webhooks.backlog import Backlog

#: What is said while the node holds less than is owed to wallets.
SHORT: Final = "node_holds_less_than_is_owed"
#: What is said while webhooks are due and nobody sends them.
LATE: Final = "webhooks_are_late"

#: What is said while the books are older than what the node has done, and nothing is paid.
CLOSED: Final = "sends_are_closed"
#: What is said while the newest backup is older than it may be.
OLD: Final = "backup_is_old"

_FRESH_FOR_S: Final = 10.0
_TIMEOUT_S: Final = 2.0

_log = structlog.get_logger(__name__)


class Watch:
    """Counts what needs a person's attention; knows nothing before it is open."""

    def __init__(self) -> None:
        self._runtime: Runtime | None = None
        self._counts: dict[str, int] = {}
        #: What the dealer owed and had when it was last looked at.
        self.exposure = Exposure(0, 0)
        #: What waited to be sent to webhooks then.
        self.backlog = Backlog()
        self._counted_at = float("-inf")
        self._counting = asyncio.Lock()

    def open(self, runtime: Runtime) -> None:
        """Begin to count."""
        self._runtime = runtime

    async def counts(self) -> dict[str, int]:
        """Return how much there is of what; what was known before when that cannot be told now."""
        async with self._counting:
            if self._runtime is not None and monotonic() - self._counted_at > _FRESH_FOR_S:
                self._counted_at = monotonic()
                await self._count(self._runtime)
        late = {LATE: 1} if self.backlog.is_late else {}
        return self._counts | late | self._shortage() | self._restored()

    def _restored(self) -> dict[str, int]:
        if self._runtime is None:
            return {}
        return {CLOSED: int(not self._runtime.sends.is_open)}

    def _shortage(self) -> dict[str, int]:
        if self._runtime is None or self._runtime.solvency.latest is None:
            return {}
        return {SHORT: int(self._runtime.solvency.short_msat > 0)}

    async def _count(self, runtime: Runtime) -> None:
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                needed = (await attention.needed(runtime)).counts()
                self._counts = needed | {OLD: int(await backups.is_old(runtime))}
                self.exposure = await dollars.exposure(runtime)
                self.backlog = await backlog.look(runtime)
        except Exception as error:
            _log.warning("attention_not_counted", error=type(error).__name__)
