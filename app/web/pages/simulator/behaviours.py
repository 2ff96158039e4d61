"""What the payee of an outside invoice can be made to do, as it is chosen in a form."""

from dataclasses import dataclass
from typing import Final

from app.errors import InvalidInput
from app.nodes.sandbox.behaviour import Action, Behaviour, parse
from app.web.forms import Form
from app.web.pages.simulator.world import in_words

#: The payee takes the payment, and keeps its sender waiting until somebody ends it here.
HELD: Final = "held"


@dataclass(frozen=True, slots=True)
class PayeeChoice:
    """A choice: its value in the form, what it is called, what one sees of it.

    Texts are English, and their own keys in the catalogues.
    """

    value: str
    name: str
    hint: str


CHOICES: Final = (
    PayeeChoice(Action.SETTLE, "Paid at once", "For the usual fee: 1 sat and 100 ppm."),
    PayeeChoice(HELD, "Held", "Pending until you settle or cancel it here."),
    PayeeChoice(Action.NO_ROUTE, "No route", "Fails: no way leads to the payee."),
    PayeeChoice(Action.REJECT, "Rejected", "Fails: the payee refuses it."),
    PayeeChoice(
        Action.TIMEOUT_THEN_SETTLE, "Unknown, then paid", "No answer at first; paid a second later."
    ),
    PayeeChoice(
        Action.TIMEOUT_THEN_FAIL, "Unknown, then failed", "No answer at first; then it fails."
    ),
    PayeeChoice(Action.FEE_PPM, "Another fee", "Millionths of the amount, as the number says."),
    PayeeChoice(Action.DELAY_MS, "Late", "Paid after as many milliseconds as the number says."),
)
_NUMBERED: Final = frozenset({Action.FEE_PPM.value, Action.DELAY_MS.value})


def chosen(form: Form) -> tuple[Behaviour, bool]:
    """Return how the payee shall act, and whether it holds. Raises `InvalidInput`."""
    value = form.text("behaviour")
    if value == HELD:
        return Behaviour(), True
    if value not in {one.value for one in CHOICES}:
        raise InvalidInput("Choose what the payee shall do.")
    number = form.number("number")
    if value in _NUMBERED and number is None:
        form.wrong("number", "Write a number, such as 2000.")
    form.require()
    with in_words():
        return parse(f"{value}:{number}" if value in _NUMBERED else value), False
