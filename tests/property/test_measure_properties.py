"""What a document costs as measured, and as written out for each choice of its variables."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from graphql import parse
from hypothesis import given
from hypothesis import strategies as st

from app.graphql.engine.bounds import Bounds
from app.graphql.engine.list_sizes import ListSize
from app.graphql.engine.measuring import measure

VARIABLES = ("x", "y")
SIZES = {"a": 1, "few": 3, "many": 50}
BOUNDS = Bounds(list_sizes={name: ListSize(size) for name, size in SIZES.items() if size > 1})

Choice: TypeAlias = Mapping[str, bool]


@dataclass(frozen=True)
class Condition:
    directive: str
    value: str

    def holds(self, choice: Choice) -> bool:
        value = choice[self.value[1:]] if self.value.startswith("$") else self.value == "true"
        return value is (self.directive == "include")

    def __str__(self) -> str:
        return f" @{self.directive}(if: {self.value})"


@dataclass(frozen=True)
class Node:
    """A field, an inline fragment (without a name) or a spread of a fragment of its own."""

    name: str | None
    spread: bool
    conditions: tuple[Condition, ...]
    below: "tuple[Node, ...]"

    def text(self, fragments: list[str]) -> str:
        told = "".join(map(str, self.conditions))
        inside = " ".join(node.text(fragments) for node in self.below)
        if self.name is not None:
            return f"{self.name}{told} {{ {inside} }}" if inside else f"{self.name}{told}"
        if not self.spread:
            return f"...{told} {{ {inside or 'a'} }}"
        fragments.append(f"fragment F{len(fragments)} on T {{ {inside or 'a'} }}")
        return f"...F{len(fragments) - 1}{told}"

    def figures(self, choice: Choice) -> tuple[int, int]:
        """Return cost and values for a choice of the variables."""
        if not all(condition.holds(choice) for condition in self.conditions):
            return 0, 0
        below = self.below if self.name is not None or self.below else (LEAF,)
        cost, values = summed(below, choice)
        if self.name is None:
            return cost, values
        return 1 + cost, 1 + SIZES[self.name] * values


LEAF = Node("a", False, (), ())


def summed(nodes: "tuple[Node, ...]", choice: Choice) -> tuple[int, int]:
    figures = [node.figures(choice) for node in nodes]
    return sum(cost for cost, _ in figures), sum(values for _, values in figures)


CONSTANT = st.builds(
    Condition, st.sampled_from(["skip", "include"]), st.sampled_from(["true", "false"])
)
VARIABLE = st.builds(
    Condition,
    st.sampled_from(["skip", "include"]),
    st.sampled_from([f"${name}" for name in VARIABLES]),
)


def nodes(
    conditions: st.SearchStrategy[tuple[Condition, ...]],
    below: st.SearchStrategy[tuple[Node, ...]],
) -> st.SearchStrategy[tuple[Node, ...]]:
    node = st.builds(Node, st.sampled_from([*SIZES, None]), st.booleans(), conditions, below)
    return st.lists(node, max_size=3).map(tuple)


NONE = st.just(())
PLAIN = nodes(st.lists(CONSTANT, max_size=1).map(tuple), nodes(NONE, NONE))
#: A variable on the way to a field, at one place at most.
ONCE = nodes(st.lists(CONSTANT | VARIABLE, max_size=1).map(tuple), PLAIN)
ANY = st.lists(CONSTANT | VARIABLE, max_size=2, unique_by=lambda one: one.directive).map(tuple)
NESTED = nodes(ANY, nodes(ANY, nodes(ANY, NONE)))


def measured(selected: tuple[Node, ...]) -> tuple[float, float]:
    fragments: list[str] = []
    text = " ".join(node.text(fragments) for node in selected)
    found = measure(parse(f"{{ a {text} }} {' '.join(fragments)}"), None, BOUNDS)
    return found.cost, found.values


def dearest(selected: tuple[Node, ...]) -> tuple[int, int]:
    choices = [
        dict(zip(VARIABLES, values, strict=True))
        for values in product([True, False], repeat=len(VARIABLES))
    ]
    figures = [summed((LEAF, *selected), choice) for choice in choices]
    return max(cost for cost, _ in figures), max(values for _, values in figures)


@given(ONCE)
def test_of_alternatives_exactly_the_dearer_one_counts(selected: tuple[Node, ...]) -> None:
    assert measured(selected) == dearest(selected)


@given(NESTED)
def test_no_choice_of_variables_costs_more_than_was_measured(selected: tuple[Node, ...]) -> None:
    cost, values = measured(selected)
    most_cost, most_values = dearest(selected)
    assert cost >= most_cost
    assert values >= most_values


@given(PLAIN)
def test_what_constants_leave_out_costs_nothing(selected: tuple[Node, ...]) -> None:
    assert measured(selected) == summed((LEAF, *selected), {})
