"""What is in the channels of LND."""

from typing import Final

from app.errors import NodeUnavailable
from app.nodes.answers import ChannelBalance
from app.nodes.lnd.messages import LndChannelBalance, LndChannels, LndPendingChannels
from app.nodes.rest import Rest

_MSAT_PER_SAT: Final = 1000
_LOOKS_MAX: Final = 5


class LndChannelView:
    """Tells what is in the channels."""

    def __init__(self, rest: Rest, *, timeout_s: float) -> None:
        self._rest = rest
        self._timeout_s = timeout_s

    async def balance(self) -> ChannelBalance:
        """Return what is in the channels. Raises `NodeUnavailable`, also when they do not rest.

        Who opened a channel sets aside what its last transaction would cost in fees, more while
        something moves in it, and LND does not count that as local. It is ours as before, and is
        counted here; else the balance would change with the miners' fees. What is in closing
        channels is asked for by itself: one that begins to close meanwhile is in both.
        """
        held = await self._balance()
        for _ in range(_LOOKS_MAX):
            set_aside_msat = await self._set_aside_msat()
            before, held = held, await self._balance()
            if before == held:
                break
        else:
            raise NodeUnavailable
        closing = await self._rest.ask(
            "GET", "/v1/channels/pending", LndPendingChannels, timeout_s=self._timeout_s
        )
        return ChannelBalance(
            local_msat=held.local_balance.msat + set_aside_msat,
            remote_msat=held.remote_balance.msat,
            # Named after whose it becomes: what leaves us is the peers'.
            outgoing_msat=held.unsettled_remote_balance.msat,
            incoming_msat=held.unsettled_local_balance.msat,
            opening_msat=held.pending_open_local_balance.msat,
            closing_msat=closing.total_limbo_balance * _MSAT_PER_SAT,
        )

    async def _balance(self) -> LndChannelBalance:
        return await self._rest.ask(
            "GET", "/v1/balance/channels", LndChannelBalance, timeout_s=self._timeout_s
        )

    async def _set_aside_msat(self) -> int:
        found = await self._rest.ask("GET", "/v1/channels", LndChannels, timeout_s=self._timeout_s)
        return sum(one.commit_fee for one in found.channels if one.initiator) * _MSAT_PER_SAT
