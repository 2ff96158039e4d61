"""What the house charges on the chain, beside the miners. Pure.

Source: Blink's tiers (`feesInformation`); the settings `deposit_fees` and `payout_fees` are ours.
"""

from collections.abc import Sequence

from app.money import FeeTier


def fee_sat(tiers: Sequence[FeeTier], amount_sat: int) -> int:
    """Return the fee of the first tier that an amount is in."""
    for tier in tiers:
        if tier.amount_sat_max is None or amount_sat <= tier.amount_sat_max:
            return tier.fee_sat
    raise AssertionError("the last tier has no bound")
