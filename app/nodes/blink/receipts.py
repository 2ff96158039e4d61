"""What came in at the account elsewhere, for invoices of ours.

    settle_index   the second in which the other server booked it, or that of the newest one told

The other server lists by time, and what is booked in one second may show after what is booked in
the next. So each look goes back `_OVERLAP_S` behind the newest one seen, and what shows late is
told with that one's index: a cursor passes nothing, and who resumes is told that stretch again.
"""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from typing import Final

from app.money import MSAT_PER_SAT
from app.nodes.answers import Receipt
from app.nodes.blink.messages import AccountEntry
from app.nodes.blink.wallet import BlinkWallet

#: How the external ids of our invoices begin; the rest is random.
MARK: Final = "latchkey-"

_OVERLAP_S: Final = 60
_PAGE: Final = 50
#: How often to look: soon after an invoice was made here, and else.
_QUICK_S: Final = 1.0
_SLOW_S: Final = 10.0
_QUICK_FOR_S: Final = 120.0


class Vigilance:
    """Whether somebody is likely to pay soon; of this process alone."""

    def __init__(self) -> None:
        self._until = 0.0
        self._awake = asyncio.Event()

    def awaken(self) -> None:
        """Look often for a while, and now."""
        self._until = time.monotonic() + _QUICK_FOR_S
        self._awake.set()

    async def pause(self) -> None:
        """Wait until it is time to look again."""
        self._awake.clear()
        if time.monotonic() < self._until:
            await asyncio.sleep(_QUICK_S)
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_SLOW_S):
                await self._awake.wait()


class BlinkReceipts:
    """A `ReceiptFeed` made of the wallet's transactions."""

    def __init__(self, wallet: BlinkWallet, vigilance: Vigilance) -> None:
        self._wallet = wallet
        self._attention = vigilance

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        """Return what came in for an invoice of ours."""
        for entry in await self._wallet.by_hash(payment_hash):
            if _is_receipt(entry) and entry.initiation_via.payment_hash == payment_hash:
                return _receipt(entry, payment_hash, settle_index=entry.created_at)
        return None

    async def newest(self) -> int:
        """Return the second of the newest transaction, 0 if there is none."""
        page = await self._wallet.page(_PAGE, None)
        return max((edge.node.created_at for edge in page.edges), default=0)

    async def follow(self, *, after: int) -> AsyncIterator[Receipt]:
        """Yield what came in from the overlap before `after` on, and what comes, for ever."""
        newest, seen = after, after
        told: dict[str, int] = {}
        while True:
            entries = await self._since(seen - _OVERLAP_S)
            for entry in entries:
                payment_hash = entry.initiation_via.payment_hash
                if payment_hash is None or entry.id in told or not _is_ours(entry):
                    continue
                newest = max(newest, entry.created_at)
                yield _receipt(entry, payment_hash, settle_index=newest)
                told[entry.id] = entry.created_at
            seen = max(seen, *(entry.created_at for entry in entries), 0)
            told = {id_: at for id_, at in told.items() if at >= seen - _OVERLAP_S}
            await self._attention.pause()

    async def _since(self, horizon: int) -> list[AccountEntry]:
        """Return what came in from a second on, oldest first."""
        found: list[AccountEntry] = []
        cursor: str | None = None
        while True:
            page = await self._wallet.page(_PAGE, cursor)
            entries = [edge.node for edge in page.edges]
            found += [one for one in entries if one.created_at >= horizon and _is_receipt(one)]
            is_past = any(one.created_at < horizon for one in entries)
            cursor = page.page_info.end_cursor
            if is_past or not page.page_info.has_next_page or not entries or cursor is None:
                found.reverse()  # within a second, too, the oldest is first
                return sorted(found, key=lambda one: one.created_at)


def _is_receipt(entry: AccountEntry) -> bool:
    return (
        entry.direction == "RECEIVE" and entry.status == "SUCCESS" and entry.settlement_amount > 0
    )


def _is_ours(entry: AccountEntry) -> bool:
    return (entry.external_id or "").startswith(MARK)


def _receipt(entry: AccountEntry, payment_hash: bytes, *, settle_index: int) -> Receipt:
    """Return an entry as a receipt; paid within the other server's books it has no preimage."""
    return Receipt(
        payment_hash=payment_hash,
        amount_msat=entry.settlement_amount * MSAT_PER_SAT,
        preimage=entry.preimage(payment_hash),
        settle_index=settle_index,
    )
