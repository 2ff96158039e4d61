"""How the simulated outside node treats whoever pays one of its invoices.

    settle                 paid at once (the default)
    no_route               no path leads to the payee
    reject                 the payee refuses
    timeout_then_settle    the sender is left without an answer; a second later it is paid
    timeout_then_fail      the sender is left without an answer; a second later it has failed
    fee_ppm:N              paid at once, for a routing fee of N millionths of the amount
    delay_ms:N             paid after N milliseconds

Whatever is not `fee_ppm` costs 1,000 msat and 100 millionths of the amount, rounded down.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.phrases import Phrase, SaidError

FEE_BASE_MSAT: Final = 1_000
FEE_PPM: Final = 100
FEE_PPM_MAX: Final = 10_000_000
DELAY_MS_MAX: Final = 86_400_000

#: How long after being sent a `timeout_then_…` payment ends by itself.
TIMEOUT_ENDS_AFTER_MS: Final = 1_200


class Action(StrEnum):
    """What happens to a payment; the last two take a number."""

    SETTLE = "settle"
    NO_ROUTE = "no_route"
    REJECT = "reject"
    TIMEOUT_THEN_SETTLE = "timeout_then_settle"
    TIMEOUT_THEN_FAIL = "timeout_then_fail"
    FEE_PPM = "fee_ppm"
    DELAY_MS = "delay_ms"


_NUMBER_MAX: Final = {Action.FEE_PPM: FEE_PPM_MAX, Action.DELAY_MS: DELAY_MS_MAX}
_VALID: Final = ", ".join(f"{action}:N" if action in _NUMBER_MAX else action for action in Action)

#: Those that let the payee decide, so that it can hold the payment.
_HOLDABLE: Final = frozenset({Action.SETTLE, Action.NO_ROUTE, Action.REJECT, Action.FEE_PPM})


class UnknownBehaviourError(SaidError, ValueError):
    """A behaviour that does not exist; the message lists those that do."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """An action and its number: parts per million, or milliseconds."""

    action: Action = Action.SETTLE
    number: int = 0

    def __str__(self) -> str:
        return f"{self.action}:{self.number}" if self.action in _NUMBER_MAX else self.action.value

    @property
    def can_be_held(self) -> bool:
        """Whether a hold invoice may behave like this: one with a clock of its own may not."""
        return self.action in _HOLDABLE

    @property
    def settles(self) -> bool:
        """How a payment that reached the payee ends, unless the invoice holds it."""
        return self.action is not Action.TIMEOUT_THEN_FAIL

    @property
    def ends_after_ms(self) -> int:
        """How long a payment is in flight before it ends by itself; 0 for at once."""
        if self.action in {Action.TIMEOUT_THEN_SETTLE, Action.TIMEOUT_THEN_FAIL}:
            return TIMEOUT_ENDS_AFTER_MS
        return self.number if self.action is Action.DELAY_MS else 0

    def fee_msat(self, amount_msat: int) -> int:
        """Return the routing fee on top of an amount."""
        if self.action is Action.FEE_PPM:
            return amount_msat * self.number // 1_000_000
        return route_fee_msat(amount_msat)


def route_fee_msat(amount_msat: int) -> int:
    """Return what the simulated routers take for an amount, unless a behaviour says otherwise."""
    return FEE_BASE_MSAT + amount_msat * FEE_PPM // 1_000_000


def parse(text: str) -> Behaviour:
    """Return the behaviour that a text such as `fee_ppm:500` names.

    Raises `UnknownBehaviourError`, also for a number that is missing, unwanted or too large.
    """
    name, colon, digits = text.partition(":")
    try:
        action = Action(name)
    except ValueError:
        raise UnknownBehaviourError(
            Phrase("Unknown behaviour. Use one of %(valid)s.", valid=_VALID)
        ) from None
    if action not in _NUMBER_MAX:
        if colon:
            raise UnknownBehaviourError(
                Phrase(
                    "%(action)s takes no number. Use one of %(valid)s.", action=action, valid=_VALID
                )
            )
        return Behaviour(action)
    maximum = _NUMBER_MAX[action]
    # isdecimal() alone would let the digits of other scripts through.
    is_number = digits.isascii() and digits.isdecimal() and len(digits) <= len(str(maximum))
    if not is_number or int(digits) > maximum:
        raise UnknownBehaviourError(
            Phrase("%(action)s:N needs a number N from 0 to %(most)s.", action=action, most=maximum)
        )
    return Behaviour(action, int(digits))
