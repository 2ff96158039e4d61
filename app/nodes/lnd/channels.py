"""What is in the channels of LND."""

from app.nodes.answers import ChannelBalance
from app.nodes.lnd.messages import LndChannelBalance, LndPendingChannels
from app.nodes.rest import Rest

_MSAT_PER_SAT = 1000


class LndChannelView:
    """Tells what is in the channels."""

    def __init__(self, rest: Rest, *, timeout_s: float) -> None:
        self._rest = rest
        self._timeout_s = timeout_s

    async def balance(self) -> ChannelBalance:
        """Return what is in the channels. Raises `NodeUnavailable`.

        What is in closing channels is asked for separately: a channel that begins to close between
        the two is in both.
        """
        held = await self._rest.ask(
            "GET", "/v1/balance/channels", LndChannelBalance, timeout_s=self._timeout_s
        )
        closing = await self._rest.ask(
            "GET", "/v1/channels/pending", LndPendingChannels, timeout_s=self._timeout_s
        )
        return ChannelBalance(
            local_msat=held.local_balance.msat,
            remote_msat=held.remote_balance.msat,
            # Named after whose it becomes: what leaves us is the peers'.
            outgoing_msat=held.unsettled_remote_balance.msat,
            incoming_msat=held.unsettled_local_balance.msat,
            opening_msat=held.pending_open_local_balance.msat,
            closing_msat=closing.total_limbo_balance * _MSAT_PER_SAT,
        )
