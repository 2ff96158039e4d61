"""What the payee of an outside invoice can be made to do, as it is chosen in a form."""

from dataclasses import dataclass
from typing import Final

from app.errors import InvalidInput
from app.nodes.sandbox.behaviour import Action, Behaviour, parse
from app.web.forms import Form
from app.web.language import N_
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
    PayeeChoice(Action.SETTLE, N_("Paid at once"), N_("For the usual fee: 1 sat and 100 ppm.")),
    PayeeChoice(HELD, N_("Kept waiting"), N_("Pending until you settle or cancel it here.")),
    PayeeChoice(Action.NO_ROUTE, N_("No route"), N_("Fails: no way leads to the payee.")),
    PayeeChoice(Action.REJECT, N_("Rejected"), N_("Fails: the payee refuses it.")),
    PayeeChoice(
        Action.TIMEOUT_THEN_SETTLE,
        N_("Unknown, then paid"),
        N_("No answer at first; paid a second later."),
    ),
    PayeeChoice(
        Action.TIMEOUT_THEN_FAIL,
        N_("Unknown, then failed"),
        N_("No answer at first; then it fails."),
    ),
    PayeeChoice(
        Action.FEE_PPM, N_("Another fee"), N_("As many millionths of the amount as you say below.")
    ),
    PayeeChoice(
        Action.DELAY_MS, N_("Late"), N_("Paid after as many milliseconds as you say below.")
    ),
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
