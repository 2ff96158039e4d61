"""What LND's wallet did on the chain, read in parts: of a busy wallet it is more than one answer.

LND tells the transactions of a range of blocks in one answer, and works through all of the range to
tell a page of it. So ranges are asked for, from the last blocks back: how many blocks one has
depends on how much was in the one before.

Whoever has read a range does not miss what moves: the last blocks are read first, together with
what waits for one, and what has more blocks upon it stays where it is.
"""

from collections.abc import AsyncIterator
from typing import Final

from app.nodes.lnd.messages import LndInfo, LndTransaction, LndTransactions
from app.nodes.rest import Rest, TooMuchAnswered

#: How a label of ours begins.
LABEL: Final = "latchkey "

#: What is deeper stays where it is: about a day, and as much as one answer surely holds.
_MOVING_BLOCKS: Final = 144
#: A range gets this many times as long, or shorter, where it held few or many transactions.
_STEP: Final = 4
_FEW: Final = 250
_MANY: Final = 2_000

#: LND takes block 0 for no bound at all.
_FIRST_BLOCK: Final = 1
_TO_THE_END: Final = -1


class LndHistory:
    """Reads transactions. Every call raises `NodeUnavailable`."""

    def __init__(self, rest: Rest, *, timeout_s: float) -> None:
        self._rest = rest
        self._timeout_s = timeout_s
        #: Payouts up to a height, all of them, by how their labels begin.
        self._old: dict[str, LndTransaction] = {}
        self._old_height = 0

    async def height(self) -> int:
        """Return the height of the last block."""
        return (await self._info()).block_height

    async def recent(self, blocks: int) -> list[LndTransaction]:
        """Return what is in the last blocks, and what waits for one."""
        return await self._between(await self.height() - blocks, _TO_THE_END)

    async def pages(self, since_height: int) -> AsyncIterator[list[LndTransaction]]:
        """Yield what waits for a block, or has one from a height on; the last blocks first."""
        lowest = max(_FIRST_BLOCK, since_height)
        first = max(lowest, await self.height() - _MOVING_BLOCKS)
        yield await self._between(first, _TO_THE_END)
        blocks = _MOVING_BLOCKS
        while first > lowest:
            last = first - 1
            low = max(lowest, first - blocks)
            try:
                found = await self._between(low, last)
            except TooMuchAnswered:
                if low == last:
                    raise
                blocks = max(1, (last - low) // _STEP)
                continue
            yield found
            first = low
            blocks = _next_length(blocks, len(found))

    async def payout(self, label: str) -> LndTransaction | None:
        """Return the transaction whose label begins so, None if there is none.

        What is deep is read once: all of it must be, to know that a payout was never sent.
        """
        if (known := self._old.get(label)) is not None:
            return known
        deep = await self.height() - _MOVING_BLOCKS
        payouts: dict[str, LndTransaction] = {}
        async for page in self.pages(self._old_height + 1):
            for one in page:
                if one.label.startswith(label):
                    return one
                if one.label.startswith(LABEL) and 0 < one.block_height <= deep:
                    payouts[one.label[: len(label)]] = one
        self._old |= payouts
        self._old_height = max(self._old_height, deep)
        return None

    async def _between(self, first: int, last: int) -> list[LndTransaction]:
        query = {"start_height": str(max(_FIRST_BLOCK, first)), "end_height": str(last)}
        found = await self._rest.ask(
            "GET", "/v1/transactions", LndTransactions, query=query, timeout_s=self._timeout_s
        )
        return found.transactions

    async def _info(self) -> LndInfo:
        return await self._rest.ask("GET", "/v1/getinfo", LndInfo, timeout_s=self._timeout_s)


def _next_length(blocks: int, found: int) -> int:
    if found < _FEW:
        return blocks * _STEP
    return max(1, blocks // _STEP) if found > _MANY else blocks
