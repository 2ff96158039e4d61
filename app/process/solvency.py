"""What is owed against what the node holds, as this process last saw it."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from time import monotonic


@dataclass(frozen=True, slots=True, kw_only=True)
class Solvency:
    """What is owed to wallets and senders, and what the node holds; in millisatoshi but for cents.

    What is on its way out is on neither side: it left the wallets before it left the node, and
    comes back to the node first.
    """

    wallets_msat: int
    dollars_cents: int
    #: What those cents are worth; without a fresh price what the house has bought for them.
    dollars_msat: int
    is_priced: bool
    #: What came in and was not credited to a wallet, or not yet.
    suspense_msat: int
    #: Ours in the channels, and confirmed on the chain; None where the node does not tell.
    channels_msat: int | None
    chain_msat: int | None

    @property
    def owed_msat(self) -> int:
        """All that is owed."""
        return self.wallets_msat + self.dollars_msat + self.suspense_msat

    @property
    def held_msat(self) -> int | None:
        """All that the node holds, None if it tells nothing of it."""
        if self.channels_msat is None and self.chain_msat is None:
            return None
        return (self.channels_msat or 0) + (self.chain_msat or 0)

    @property
    def short_msat(self) -> int:
        """By how much the node holds less than is owed; 0 where it does not tell."""
        return 0 if self.held_msat is None else max(self.owed_msat - self.held_msat, 0)


class SolvencyWatch:
    """Keeps the newest view, and tells how old it is."""

    def __init__(self, steady: Callable[[], float] = monotonic) -> None:
        self._steady = steady
        self._heard_at = -inf
        self.latest: Solvency | None = None

    def hear(self, solvency: Solvency) -> None:
        """Take in what was seen just now."""
        self.latest, self._heard_at = solvency, self._steady()

    @property
    def age_s(self) -> float:
        """How old the newest view is, infinite if there is none."""
        return self._steady() - self._heard_at

    @property
    def short_msat(self) -> int:
        """By how much the node was short when last seen; 0 before it was."""
        return 0 if self.latest is None else self.latest.short_msat
