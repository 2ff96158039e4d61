"""What is in the channels of a Core Lightning node: `listpeerchannels`."""

from typing import Final

from app.nodes.answers import ChannelBalance
from app.nodes.cln.client import Commands
from app.nodes.cln.messages import ClnChannel, ClnChannels

_NORMAL: Final = frozenset({"CHANNELD_NORMAL", "CHANNELD_AWAITING_SPLICE"})
_OPENING: Final = frozenset(
    {
        "OPENINGD",
        "CHANNELD_AWAITING_LOCKIN",
        "DUALOPEND_OPEN_INIT",
        "DUALOPEND_OPEN_COMMIT_READY",
        "DUALOPEND_OPEN_COMMITTED",
        "DUALOPEND_AWAITING_LOCKIN",
    }
)
#: Once the end of a channel is in a block, what was ours is among the outputs of the wallet.
_OVER: Final = frozenset({"ONCHAIN", "CLOSED"})


class ClnChannelView:
    """Tells what is in the channels."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    async def balance(self) -> ChannelBalance:
        """Return what is in the channels. Raises `NodeUnavailable`."""
        found = (await self._commands.call("listpeerchannels", ClnChannels)).channels
        normal = [one for one in found if one.state in _NORMAL]
        outgoing_msat = sum(_moving_msat(one, "out") for one in normal)
        incoming_msat = sum(_moving_msat(one, "in") for one in normal)
        ours_msat = sum(one.to_us_msat for one in normal)
        return ChannelBalance(
            local_msat=ours_msat - outgoing_msat,
            remote_msat=sum(one.total_msat for one in normal) - ours_msat - incoming_msat,
            outgoing_msat=outgoing_msat,
            incoming_msat=incoming_msat,
            opening_msat=sum(one.to_us_msat for one in found if one.state in _OPENING),
            closing_msat=sum(
                one.to_us_msat
                for one in found
                if one.state not in _NORMAL and one.state not in _OPENING | _OVER
            ),
        )


def _moving_msat(channel: ClnChannel, direction: str) -> int:
    return sum(one.amount_msat for one in channel.htlcs if one.direction == direction)
