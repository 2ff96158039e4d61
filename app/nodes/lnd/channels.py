"""What is in the channels of LND."""

from typing import Final

from app.errors import NodeUnavailable
from app.nodes.answers import ChannelBalance
from app.nodes.lnd.messages import LndChannel, LndChannelBalance, LndChannels, LndPendingChannels
from app.nodes.rest import Rest

_MSAT_PER_SAT: Final = 1000
_LOOKS_MAX: Final = 5
#: Both sides' anchors, which whoever opened a channel pays (BOLT 3).
_ANCHORS_SAT: Final = 2 * 330
#: The weight of a channel's last transaction, signed, and what each payment under way adds to it.
_WEIGHTS: Final = {"LEGACY": 724, "STATIC_REMOTE_KEY": 724, "ANCHORS": 1124}
_HTLC_WEIGHT: Final = 172


class LndChannelView:
    """Tells what is in the channels."""

    def __init__(self, rest: Rest, *, timeout_s: float) -> None:
        self._rest = rest
        self._timeout_s = timeout_s

    async def balance(self) -> ChannelBalance:
        """Return what is in the channels. Raises `NodeUnavailable`, also when they do not rest.

        What is in closing channels is asked for by itself: one that begins to close meanwhile is in
        both.
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
            local_msat=held.local_balance.msat,
            remote_msat=held.remote_balance.msat,
            # Named after whose it becomes: what leaves us is the peers'.
            outgoing_msat=held.unsettled_remote_balance.msat,
            incoming_msat=held.unsettled_local_balance.msat,
            opening_msat=held.pending_open_local_balance.msat,
            closing_msat=closing.total_limbo_balance * _MSAT_PER_SAT,
            set_aside_msat=set_aside_msat,
        )

    async def _balance(self) -> LndChannelBalance:
        return await self._rest.ask(
            "GET", "/v1/balance/channels", LndChannelBalance, timeout_s=self._timeout_s
        )

    async def _set_aside_msat(self) -> int:
        """Return what LND leaves out of `local`: what closing channels we opened would cost."""
        found = await self._rest.ask("GET", "/v1/channels", LndChannels, timeout_s=self._timeout_s)
        return sum(_set_aside_sat(one) for one in found.channels if one.initiator) * _MSAT_PER_SAT


def _set_aside_sat(channel: LndChannel) -> int:
    """Return fee and anchors of a channel's last transaction.

    The fee that LND tells has all fractions of a satoshi in it, ours and the peer's; so it is
    reckoned anew where the weight is known.
    """
    weight = _WEIGHTS.get(channel.commitment_type)
    if weight is None:
        return channel.commit_fee + _ANCHORS_SAT
    weight += _HTLC_WEIGHT * round((channel.commit_weight - weight) / _HTLC_WEIGHT)
    anchors_sat = _ANCHORS_SAT if channel.commitment_type == "ANCHORS" else 0
    return channel.fee_per_kw * weight // 1000 + anchors_sat
