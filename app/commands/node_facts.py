"""What `latchkey node capital` and `latchkey check --node` show of books and node."""

from typing import Final

from app.commands.console import Output, block
from app.services.comparison import Comparison

#: What a node's channels hold, in words; what is nothing is not shown.
_PARTS: Final = {
    "localMsat": "local",
    "setAsideMsat": "set aside",
    "outgoingMsat": "outgoing",
    "incomingMsat": "incoming",
    "openingMsat": "opening",
    "closingMsat": "closing",
}


def facts(found: Comparison) -> Output:
    """Return a comparison as the object that `--json` prints, in millisatoshi."""
    channels, chain_sat = found.holdings.channels, found.holdings.chain_sat
    return {
        "bookedMsat": found.booked_msat,
        "heldMsat": found.held_msat,
        "differenceMsat": found.difference_msat,
        "unexplainedMsat": found.unexplained_msat,
        "capitalMsat": found.capital_msat,
        "channels": None
        if channels is None
        else {
            "bookedMsat": found.channels.booked_msat,
            "heldMsat": found.channels.held_msat,
            "localMsat": channels.local_msat,
            "setAsideMsat": channels.set_aside_msat,
            "outgoingMsat": channels.outgoing_msat,
            "incomingMsat": channels.incoming_msat,
            "openingMsat": channels.opening_msat,
            "closingMsat": channels.closing_msat,
        },
        "chain": None
        if chain_sat is None
        else {"bookedMsat": found.chain.booked_msat, "heldMsat": found.chain.held_msat},
        "paymentsUnderWay": found.payments,
        "payoutsUnderWay": found.payouts,
    }


def text(answer: Output) -> str:
    """Return the same for people: sums in a block, then what explains them."""
    rows = {
        "books": f"{answer['bookedMsat']} msat, of which {answer['capitalMsat']} msat are yours"
    }
    sides = {name: answer[name] for name in ("channels", "chain") if answer[name] is not None}
    if sides:
        rows["node"] = f"{answer['heldMsat']} msat"
        rows["difference"] = f"{answer['differenceMsat']} msat"
    for name, side in sides.items():
        rows[name] = f"books {side['bookedMsat']} msat, node {side['heldMsat']} msat"
        rows |= {
            f"  {word}": f"{side[fact]} msat" for fact, word in _PARTS.items() if side.get(fact)
        }
    return "\n".join([block(rows), "", *answer["words"]])
