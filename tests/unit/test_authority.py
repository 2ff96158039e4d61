"""What the table comes to: closed types stay closed on new ways, and proven ways cost nothing."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any, Final, TypeAlias

import pytest
import strawberry
from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    graphql_sync,
    is_abstract_type,
)

from app.graphql import authority, guard
from app.graphql.engine import binding
from app.graphql.policy import POLICY
from app.graphql.rules import (
    AnyRead,
    AnyReadOrNull,
    AsReached,
    KeysRead,
    LoggedIn,
    PaymentsWrite,
    Public,
    Root,
    Rule,
    WalletsRead,
)
from app.graphql.schema import build_schema
from app.permissions import Permission
from tests.unit.test_rules import CALLERS, Caller, Holder


@strawberry.type
class Note:
    text: str = "secret"


@strawberry.interface
class Animal:
    name: str = "Tom"


@strawberry.type
class Cat(Animal): ...


@strawberry.type
class Spy(Animal): ...


Anything: TypeAlias = Annotated[Note | Cat, strawberry.union("Anything")]


@strawberry.type
class Diary:
    notes: list[Note]
    #: The field that somebody adds, without a thought of the table.
    latest: Note | None
    title: str = "Diary"

    @strawberry.field
    def older(self, pages: int = 1) -> list[Note]:
        return [Note()] * pages


@strawberry.type
class Shelf:
    """Whoever is here may not be there."""

    diary: Diary
    none: Diary | None
    animals: list[Animal]
    cats: list[Cat]
    anything: Anything


@strawberry.type
class Query:
    @strawberry.field
    def shelf(self) -> Shelf:
        diary = Diary(notes=[Note(), Note()], latest=Note())
        return Shelf(diary=diary, none=None, animals=[Cat(), Spy()], cats=[Cat()], anything=Note())


ROWS: Final[Mapping[str, type[Rule]]] = MappingProxyType(
    {
        "Query.shelf": Public,
        "Shelf": Public,
        "Diary": WalletsRead,
        "Note": WalletsRead,
        "Animal": AsReached,
    }
)

READER = Caller(Holder(frozenset({Permission.WALLETS_READ})))
OTHER = Caller(Holder(frozenset({Permission.KEYS_READ})))


def guarded(**rows: type[Rule] | None) -> GraphQLSchema:
    """Return the schema under the table with some rows changed; `_` stands for the dot."""
    changed = {name.replace("_", "."): rule for name, rule in rows.items()}
    policy = {name: rule for name, rule in {**ROWS, **changed}.items() if rule is not None}
    described = strawberry.Schema(query=Query, types=[Cat, Spy])
    schema: GraphQLSchema = described._schema
    binding.bind(schema)
    guard.guard(schema, policy)
    return schema


def ask(schema: GraphQLSchema, selection: str, caller: Caller) -> list[str]:
    """Return the messages and places of the refusals that a caller gets."""
    document = f"{{ shelf {{ {selection} }} }}"
    answer = graphql_sync(schema, document, context_value=caller)
    return [f"{error.message} at {error.path and error.path[-1]}" for error in answer.errors or []]


@pytest.mark.parametrize(
    "selection",
    [
        "diary { title }",
        "diary { __typename }",
        "diary { latest { text } }",
        "diary { notes { text } }",
        "diary { older(pages: 2) { text } }",
        "x: diary { ... on Diary { title } }",
        "anything { __typename }",
    ],
)
def test_a_new_field_of_a_closed_type_is_closed_without_a_row_of_its_own(selection: str) -> None:
    schema = guarded()

    assert ask(schema, selection, READER) == []
    for caller, message in ((OTHER, WalletsRead.message), (Caller(None), "Not authorized")):
        (refusal,) = ask(schema, selection, caller)
        assert refusal.startswith(f"{message} at ")
        assert refusal.endswith(("at diary", "at x", "at anything"))


def test_a_new_way_to_a_closed_type_is_closed_where_it_begins() -> None:
    """The shelf is public, so the guard asks at the fields that lead from it to a diary."""
    found = authority.checks(guarded(), ROWS)

    assert {place: rules for place, rules in found.items() if rules} == {
        "Query.shelf": (Public,),
        "Shelf.anything": (WalletsRead,),
        "Shelf.diary": (WalletsRead,),
        "Shelf.none": (WalletsRead,),
    }


def test_a_check_that_the_guard_adds_is_told_in_the_description() -> None:
    shelf: Any = guarded().type_map["Shelf"]

    assert shelf.fields["diary"].description == WalletsRead.need
    assert shelf.fields["cats"].description is None


def test_what_the_way_says_already_is_not_asked_again() -> None:
    """However many there are in a list, nothing stands before the fields of its objects."""
    bare, schema = strawberry.Schema(query=Query, types=[Cat, Spy])._schema, guarded()
    binding.bind(bare)
    for coordinate in ("Diary.notes", "Diary.latest", "Note.text", "Cat.name", "Shelf.cats"):
        assert _resolver(schema, coordinate) == _resolver(bare, coordinate), coordinate
    assert _resolver(schema, "Shelf.diary") != _resolver(bare, "Shelf.diary")


def test_nothing_is_between_a_public_field_and_its_resolver() -> None:
    assert _resolver(guarded(), "Query.shelf").startswith(binding.__name__)
    assert _resolver(guarded(Query_shelf=LoggedIn), "Query.shelf").startswith(guard.__name__)


def test_a_row_of_a_field_comes_on_top_of_what_its_type_asks_for() -> None:
    schema = guarded(Diary_latest=KeysRead)
    both = Caller(Holder(frozenset({Permission.WALLETS_READ, Permission.KEYS_READ})))

    assert ask(schema, "diary { latest { text } }", both) == []
    assert ask(schema, "diary { latest { text } }", OTHER) == [f"{KeysRead.message} at diary"]
    assert ask(schema, "diary { latest { text } }", READER) == [f"{KeysRead.message} at latest"]


def test_a_field_may_be_null_in_place_of_an_error() -> None:
    schema = guarded(Diary_latest=AnyReadOrNull, Diary=Public, Note=AnyRead)

    answer = graphql_sync(
        schema, "{ shelf { diary { title latest { text } } } }", context_value=Caller(None)
    )

    assert answer.data == {"shelf": {"diary": {"title": "Diary", "latest": None}}}
    assert answer.errors is None


def test_a_row_of_an_interface_holds_for_the_types_that_implement_it() -> None:
    schema = guarded(Animal=KeysRead)

    for selection in ("animals { name }", "cats { name }"):
        assert ask(schema, selection, OTHER) == []
        (refusal,) = ask(schema, selection, READER)
        assert refusal.startswith(KeysRead.message)


def test_a_type_with_a_row_of_its_own_goes_by_it_under_its_own_name() -> None:
    schema = guarded(Animal=KeysRead, Cat=AsReached)

    assert ask(schema, "cats { name }", Caller(None)) == []
    assert ask(schema, "animals { name }", Caller(None)) == ["Not authorized at animals"]


def test_a_stricter_type_is_not_to_be_had_by_its_interface() -> None:
    schema = guarded(Spy=Root)

    assert ask(schema, "cats { name }", READER) == []
    assert ask(schema, "animals { name }", READER) == ["Not authorized at animals"]
    assert ask(schema, "animals { name }", Caller(None, is_root=True)) == []


def test_one_of_several_types_asks_for_what_each_of_them_does() -> None:
    schema = guarded(Animal=KeysRead)
    both = Caller(Holder(frozenset({Permission.WALLETS_READ, Permission.KEYS_READ})))

    assert ask(schema, "anything { __typename }", both) == []
    assert ask(schema, "anything { __typename }", READER) == [f"{KeysRead.message} at anything"]
    assert ask(schema, "anything { __typename }", OTHER) == [f"{WalletsRead.message} at anything"]


@pytest.mark.parametrize("name", ["Shelf", "Diary", "Note", "Animal"])
def test_a_type_nobody_thought_of_keeps_the_server_from_starting(name: str) -> None:
    with pytest.raises(authority.PolicyError) as refused:
        guarded(**{name: None})

    missing = str(refused.value).partition("no row for ")[2].partition(", no field for")[0]
    assert name in ast.literal_eval(missing)


def test_a_root_field_asks_at_once_for_what_it_leads_to() -> None:
    with pytest.raises(authority.PolicyError, match=r"Query\.shelf: .* asks for, PaymentsWrite"):
        guarded(Shelf=PaymentsWrite)


def test_rows_are_all_that_the_guard_of_this_schema_checks() -> None:
    """Each way says already what its type asks for: closed types cost no request anything."""
    schema = build_schema()
    found = authority.checks(schema, POLICY)

    assert {place: rules for place, rules in found.items() if rules} == {
        f"{owner.name}.{name}": (POLICY[place],)
        for owner in authority.composites(schema)
        for name in owner.fields
        for place in _places(owner, name)
        if place in POLICY
    }


@pytest.mark.parametrize("caller", CALLERS.values(), ids=CALLERS)
def test_nobody_gets_to_a_type_that_the_table_closes_to_him(caller: Caller) -> None:
    """Follow every field whose own checks let a caller pass, from the roots to the last type."""
    reached = dict(_reached(build_schema(), caller))

    assert reached.keys() >= {"Globals", "Country", "RealtimePrice", "AuthTokenPayload"}
    for name, (way, rules) in reached.items():
        assert all(rule.allows(caller) for rule in rules), f"{name} by {way}"


def test_with_every_credential_together_each_type_is_reached() -> None:
    schema = build_schema()
    objects = {one.name for one in authority.composites(schema) if not is_abstract_type(one)}

    reached = {name for caller in CALLERS.values() for name, _ in _reached(schema, caller)}

    assert reached == objects - {"Query", "Mutation", "Subscription"}


def _resolver(schema: GraphQLSchema, coordinate: str) -> str:
    type_name, _, name = coordinate.partition(".")
    named: Any = schema.type_map[type_name]
    resolve = named.fields[name].resolve
    what = resolve if hasattr(resolve, "__qualname__") else type(resolve)
    return f"{what.__module__}.{what.__qualname__}"


def _places(owner: GraphQLObjectType | GraphQLInterfaceType, name: str) -> Iterator[str]:
    yield f"{owner.name}.{name}"
    for interface in owner.interfaces:
        yield f"{interface.name}.{name}"


@dataclass(frozen=True, slots=True)
class Step:
    """A type as a field says that it returns it, and by which field."""

    way: str
    said: Any
    kind: GraphQLObjectType


def _reached(
    schema: GraphQLSchema, caller: Caller
) -> Iterator[tuple[str, tuple[str, list[type[Rule]]]]]:
    """Yield the types that a caller gets to, each with a way and the rows that hold for it."""
    found = authority.checks(schema, POLICY)
    roots = (schema.query_type, schema.mutation_type, schema.subscription_type)
    waiting = [Step("", root, root) for root in roots if root is not None]
    seen = set()
    while waiting:
        step = waiting.pop()
        if step.way:
            rows = {step.kind.name, step.said.name} & POLICY.keys()
            if step.kind.name not in rows:
                rows |= {one.name for one in step.kind.interfaces}
            yield step.kind.name, (step.way, [POLICY[row] for row in rows])
        for name, field in step.kind.fields.items():
            if not all(rule.allows(caller) for rule in found[f"{step.kind.name}.{name}"]):
                continue
            said = get_named_type(field.type)
            kinds = schema.get_possible_types(said) if is_abstract_type(said) else [said]
            for kind in kinds:
                edge = (said.name, kind.name)
                if isinstance(kind, GraphQLObjectType) and edge not in seen:
                    seen.add(edge)
                    waiting.append(Step(f"{step.kind.name}.{name}", said, kind))
