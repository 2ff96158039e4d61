"""Amounts of which a part counts only if a variable has one of its two values.

`@skip` and `@include` make conditions. What a constant leaves out counts nothing; of two
alternatives by one variable the dearer counts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from graphql import BooleanValueNode, SelectionNode, VariableNode

#: A variable, and which value of it includes something.
Condition: TypeAlias = tuple[str, bool]
#: That of what a constant leaves out.
NEVER: Final[Condition] = ("", False)


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum: what always counts, and what counts on each condition."""

    always: float = 0
    on: Mapping[Condition, float] = field(default_factory=dict)

    @property
    def most(self) -> float:
        """With each variable at its dearer value."""
        dearest: dict[str, float] = {}
        for (variable, _), value in self.on.items():
            dearest[variable] = max(dearest.get(variable, 0), value)
        return self.always + sum(dearest.values())

    def under(self, condition: Condition | None, times: float = 1) -> "Amount":
        """Return this so often, as it counts where all of it stands under a condition."""
        if condition is None:
            on = {condition: value * times for condition, value in self.on.items()}
            return Amount(self.always * times, on)
        return NOTHING if condition == NEVER else Amount(0, {condition: self.most * times})


NOTHING: Final = Amount()


def total(amounts: Iterable[Amount]) -> Amount:
    """Return the sum of some amounts."""
    always: float = 0
    on: dict[Condition, float] = {}
    for amount in amounts:
        always += amount.always
        for condition, value in amount.on.items():
            on[condition] = on.get(condition, 0) + value
    return Amount(always, on)


def condition_of(node: SelectionNode) -> Condition | None:
    """Return the condition that `@skip` and `@include` make, None for one that is always met."""
    found: Condition | None = None
    for directive in node.directives or ():
        includes = {"include": True, "skip": False}.get(directive.name.value)
        for argument in directive.arguments or ():
            if includes is None or argument.name.value != "if":
                continue
            value = argument.value
            if isinstance(value, BooleanValueNode) and value.value is not includes:
                return NEVER
            if isinstance(value, VariableNode):
                if found == (value.name.value, not includes):
                    return NEVER
                found = found or (value.name.value, includes)
    return found


def within(around: Condition | None, own: Condition | None) -> Condition | None:
    """Return the condition of what has one of its own and stands under another.

    Of two variables the outer one is kept, so that what is within counts too much rather than
    too little.
    """
    if NEVER in (around, own):
        return NEVER
    if around is not None and own == (around[0], not around[1]):
        return NEVER
    return around or own
