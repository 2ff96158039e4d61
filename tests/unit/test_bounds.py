"""A document's measure and bounds; every adversarial one is measured within its length."""

from dataclasses import replace

import pytest
from graphql import (
    DocumentNode,
    get_introspection_query,
    is_interface_type,
    is_object_type,
    parse,
)

from app.graphql.engine.bounds import BoundExceeded, Bounds, check
from app.graphql.engine.list_sizes import ListSize, is_list_of_objects, list_sizes
from app.graphql.engine.measuring import Measure, measure
from app.graphql.schema import LIST_SIZES, build_schema

BOUNDS = Bounds()
INTROSPECTION_QUERIES = {
    "default": get_introspection_query(),
    "without descriptions": get_introspection_query(descriptions=False),
    "with everything": get_introspection_query(
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
        one_of=True,
    ),
}


def measured(text: str, operation_name: str | None = None) -> Measure:
    return measure(parse(text), operation_name, BOUNDS)


def refused(text: str, operation_name: str | None = None) -> BoundExceeded:
    with pytest.raises(BoundExceeded) as caught:
        check(parse(text), operation_name, BOUNDS)
    return caught.value


def fragment_bomb(doublings: int) -> str:
    chain = "".join(
        f" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}" for i in range(doublings)
    )
    return f"{{ ...F0 }}{chain} fragment F{doublings} on Query {{ __typename }}"


def nested(depth: int) -> str:
    return "{ a " * depth + "}" * depth


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{ a }", Measure(cost=1, depth=1, fields=1)),
        ("{ a { b { c } } d }", Measure(cost=4, depth=3, fields=4)),
        ("{ x: a { y: b } }", Measure(cost=2, depth=2, fields=2, aliases=2)),
        ("mutation { pay { id } }", Measure(cost=121, depth=2, fields=2)),
        ("mutation { a b }", Measure(cost=240, depth=1, fields=2)),
        ("subscription { s { a { b } } }", Measure(cost=3, depth=3, fields=3)),
        # A fragment counts where it is spread, as often as it is spread.
        (
            "{ a { ...F } b { ...F } } fragment F on T { x: c { d } }",
            Measure(cost=6, depth=3, fields=6, aliases=2),
        ),
        ("mutation { ...F } fragment F on M { pay }", Measure(cost=120, depth=1, fields=1)),
        ("mutation { ... on M { pay } }", Measure(cost=120, depth=1, fields=1)),
        (
            "mutation { ... @skip(if: true) { pay } }",
            Measure(cost=0, depth=1, fields=1, directives=1),
        ),
        # The same fragment costs its root price at the root only.
        (
            "mutation { ...F a { ...F } } fragment F on M { pay }",
            Measure(cost=241, depth=2, fields=3),
        ),
        (
            "query Q($a: T = [[1]] @x) @y { a @z { ...F @u } } fragment F on T @v { b }",
            Measure(cost=2, depth=2, fields=2, directives=5, literal_depth=2),
        ),
        ("{ a(b: {c: [1, {d: 2}]}) }", Measure(cost=1, depth=1, fields=1, literal_depth=3)),
        ("{ a @x(b: [[1]]) }", Measure(cost=1, depth=1, fields=1, directives=1, literal_depth=2)),
    ],
)
def test_figures_of_a_document(text: str, expected: Measure) -> None:
    assert replace(measured(text), values=0) == expected


@pytest.mark.parametrize("doublings", [15, 20, 40, 80, 120])
def test_a_fragment_bomb_is_measured_exactly_and_refused(doublings: int) -> None:
    bomb = fragment_bomb(doublings)
    assert measured(bomb).cost == 2**doublings
    assert refused(bomb).message == (
        f"Query too complex. Value of {2**doublings} is over the maximum 200."
    )


def test_a_bomb_of_introspection_is_refused() -> None:
    chain = "".join(
        f" fragment F{i} on __Type {{ fields {{ type {{ ...F{i + 1} ...F{i + 1} }} }} }}"
        for i in range(60)
    )
    text = f"{{ __schema {{ types {{ ...F0 }} }} }}{chain} fragment F60 on __Type {{ name }}"
    assert refused(text).bound == "introspection_depth_max"


def test_a_figure_too_long_for_python_to_print_is_still_refused() -> None:
    bounds = Bounds(mutation_cost=10**5_000)
    with pytest.raises(BoundExceeded) as caught:
        check(parse("mutation { a }"), None, bounds)
    assert caught.value.bound == "cost_max"
    assert len(caught.value.message) < 200


@pytest.mark.parametrize(
    "text",
    [
        "{ ...A } fragment A on Q { ...A a }",
        "{ ...A } fragment A on Q { a ...B } fragment B on Q { b ...C } fragment C on Q { ...A c }",
        "{ ...A ...B } fragment A on Q { ...B ...A } fragment B on Q { ...A ...B x }",
        "{ ...A } fragment A on Q { a { ...A } }",
    ],
)
def test_fragments_that_spread_themselves_are_survived(text: str) -> None:
    assert measured(text).fields >= 1


def test_an_unknown_fragment_counts_nothing() -> None:
    assert measured("{ a ...Nowhere }").fields == 1


def test_depth_up_to_the_limit_passes_and_one_more_is_refused() -> None:
    assert check(parse(nested(12)), None, BOUNDS).depth == 12
    error = refused(nested(13))
    assert (error.bound, error.value, error.limit) == ("depth_max", 13, 12)
    assert "13 deep; the limit is 12" in error.message


def test_depth_is_counted_through_fragments() -> None:
    chain = "".join(f" fragment F{i} on T {{ a {{ ...F{i + 1} }} }}" for i in range(12))
    assert refused(f"{{ ...F0 }}{chain} fragment F12 on T {{ a }}").bound == "depth_max"


def test_nesting_beyond_any_stack_is_measured() -> None:
    # The parser stops at 200; fragments carry on from there.
    body = "a { " * 150 + "...F{next}" + "}" * 150
    chain = "".join(
        f" fragment F{i} on T {{ {body.replace('{next}', str(i + 1))} }}" for i in range(50)
    )
    assert measured(f"{{ ...F0 }}{chain} fragment F50 on T {{ a }}").depth == 7_501


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("{" + " ".join(f"a{i}: a" for i in range(16)) + "}", "aliases_max"),
        ("{ " + "a { ...F } " * 4 + "} fragment F on T { p: a q: a r: a s: a }", "aliases_max"),
        ("{ a" + " @x" * 9 + " }", "directives_max"),
        ("query @x" + " @x" * 8 + " { a }", "directives_max"),
        ("{ a(b: " + "[" * 17 + "]" * 17 + ") }", "literal_depth_max"),
        ("{ a(b: " + "{c: " * 17 + "1" + "}" * 17 + ") }", "literal_depth_max"),
        ("query($v: T = " + "[" * 17 + "]" * 17 + ") { a }", "literal_depth_max"),
        ("{ a @x(b: " + "[" * 17 + "]" * 17 + ") }", "literal_depth_max"),
        ("{" + " a" * 200 + "}", "cost_max"),
        ("{ a { ...F ...F ...F } } fragment F on T {" + " a" * 70 + "}", "cost_max"),
        ("mutation { a b }", "cost_max"),
        ("mutation { a ...F } fragment F on M { a }", "cost_max"),
        ("mutation { x: a y: a }", "cost_max"),
        (" ".join(f"query q{i} {{ a }}" for i in range(9)), "operations_max"),
        (" ".join(f"query q{i} {{ a }}" for i in range(500)), "operations_max"),
    ],
)
def test_each_bound_refuses_what_is_over_it(text: str, bound: str) -> None:
    error = refused(text)
    assert error.bound == bound
    assert str(error.limit) in error.message


def test_fields_have_a_limit_of_their_own_when_cost_allows_more() -> None:
    bounds = Bounds(cost_max=1_000)
    assert check(parse("{" + " a" * 300 + "}"), None, bounds).fields == 300
    with pytest.raises(BoundExceeded, match="selects 301 fields"):
        check(parse("{" + " a" * 301 + "}"), None, bounds)


def test_a_cost_of_the_maximum_itself_is_refused_as_by_blink() -> None:
    assert check(parse("{" + " a" * 199 + "}"), None, BOUNDS).cost == 199
    assert refused("{" + " a" * 200 + "}").message == (
        "Query too complex. Value of 200 is over the maximum 200."
    )


def test_one_money_mutation_with_its_payload_passes() -> None:
    text = "mutation { pay(input: {a: 1}) { status errors { message path code } } }"
    assert check(parse(text), None, BOUNDS).cost == 125


def test_the_name_of_a_type_is_no_mutation() -> None:
    assert measured("mutation { __typename a(b: 1) { c } }").cost == 120 + 1 + 1


def test_only_the_named_operation_counts() -> None:
    document = parse("query A { a } mutation B { a b }")
    assert check(document, "A", BOUNDS).cost == 1
    with pytest.raises(BoundExceeded, match="Value of 240 is"):
        check(document, "B", BOUNDS)


@pytest.mark.parametrize("operation_name", [None, "", "C"])
def test_all_operations_count_when_none_is_named(operation_name: str | None) -> None:
    assert measured("query A { a } mutation B { b }", operation_name).cost == 121


def test_exceptions_to_the_cost_of_root_fields_go_by_coordinate() -> None:
    bounds = Bounds(root_costs={"Mutation.apiKeyCreate": 1, "Query.csv": 50})
    document: DocumentNode = parse(
        "mutation A { apiKeyCreate { a } pay } query B { csv a { csv apiKeyCreate } }"
    )
    assert measure(document, "A", bounds).cost == 122
    assert measure(document, "B", bounds).cost == 53


@pytest.mark.parametrize("name", INTROSPECTION_QUERIES)
def test_the_standard_introspection_query_passes(name: str) -> None:
    figures = check(parse(INTROSPECTION_QUERIES[name]), None, BOUNDS)
    # Below `__schema` nothing counts as a field of the API.
    assert (figures.cost, figures.fields, figures.depth) == (1, 1, 1)
    assert figures.introspection_depth == 14


def test_asking_for_one_type_passes() -> None:
    text = (
        '{ __type(name: "Mutation") { name fields { name args { name type { ...T } } type { ...T '
        "} } } } fragment T on __Type { kind name ofType { kind name ofType { name } } }"
    )
    assert check(parse(text), None, BOUNDS).cost == 1


@pytest.mark.parametrize(
    "text",
    [
        "{ __schema { types {" + " fields { type {" * 6 + " name" + " } }" * 6 + " } } }",
        "{ __schema { types {" + " fields { type {" * 90 + " name" + " } }" * 90 + " } } }",
        "{ __schema { "
        + "types { name kind description fields { name type { name } } } " * 15
        + "} }",
        "{" + ' __type(name: "Q") { fields { type { fields { type { name } } } } }' * 40 + "}",
        (
            "{ __schema { types { ...A ...A } } }"
            " fragment A on __Type { fields { type { ...B ...B } } }"
            " fragment B on __Type { fields { type { ...C ...C } } }"
            " fragment C on __Type { fields { name type { name kind } } }"
        ),
    ],
)
def test_introspection_that_multiplies_is_refused(text: str) -> None:
    assert refused(text).bound.startswith("introspection_")


def test_introspection_names_below_the_root_are_ordinary_fields() -> None:
    # Validation refuses them; until then they must not be a way round the limits.
    assert refused("{ a { __schema {" + " b" * 250 + " } } }").bound == "cost_max"


def test_aliases_of_introspection_count() -> None:
    aliases = " ".join(f"a{i}: queryType {{ name }}" for i in range(16))
    assert refused(f"{{ __schema {{ {aliases} }} }}").bound == "aliases_max"


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("mutation { a @skip(if: true) b @include(if: true) }", 120),
        ("mutation { a @skip(if: false) b @include(if: false) { c } }", 120),
        (
            (
                "mutation { ... @include(if: false) { a } ...F @skip(if: true) b } "
                "fragment F on M { a }"
            ),
            120,
        ),
        ("mutation { a @skip(if: $x) b @include(if: $x) { c } }", 121),
        ("mutation { a @skip(if: $x) { d e } b @include(if: $x) { c } }", 122),
        ("mutation { ...F } fragment F on M { a @skip(if: $x) b @include(if: $x) }", 120),
        (
            (
                "mutation { ...F @skip(if: $x) b @include(if: $x) } "
                "fragment F on M { a @skip(if: $y) }"
            ),
            120,
        ),
        ("mutation { a @skip(if: $x) b @skip(if: $x) }", 240),
        ("mutation { a @skip(if: $x) b @include(if: $y) }", 240),
        ("mutation { a @skip(if: $x) { b @include(if: $x) } c }", 240),
        ("mutation { a @skip(if: $x) @include(if: $x) c }", 120),
        ("mutation { a @include(if: $x) { b @include(if: false) } }", 120),
        ("mutation { a @include(if: $x) { ...F @skip(if: true) } } fragment F on T { b c }", 120),
        ("mutation { a @x(if: true) b @skip(unless: true) }", 240),
    ],
)
def test_of_alternatives_the_dearer_one_counts(text: str, cost: int) -> None:
    assert measured(text).cost == cost


def test_directives_of_introspection_are_free_but_not_those_on_its_roots() -> None:
    inside = "{ __schema { queryType { name" + " @x" * 9 + " } } }"
    assert check(parse(inside), None, Bounds()).directives == 0
    assert refused("{ __schema" + " @x" * 9 + " { queryType { name } } }").bound == "directives_max"


def test_the_directives_of_a_fragment_count_once_however_often_it_is_spread() -> None:
    spreads = " ".join(f"a{n}: me {{ ...F }}" for n in range(5))
    text = f"{{ {spreads} }} fragment F on User {{ id @x ...G }} fragment G on User @x {{ id @x }}"
    assert check(parse(text), None, Bounds()).directives == 3


SIZES = {"few": ListSize(5), "many": ListSize(100, 100), "some": ListSize(20, 100)}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("{ a { b } }", 2),
        ("{ few { b } }", 6),
        ("{ few }", 1),
        ("{ many { b c } }", 201),
        ("{ many(first: 7) { b } }", 8),
        ("{ many(last: 7) { b } }", 8),
        ("{ many(first: 7, last: 9) { b } }", 10),
        ("{ many(first: $n) { b } }", 101),
        ("{ many(first: null) { b } }", 101),
        ("{ many(first: 1000) { b } }", 101),
        ("{ many(first: 0) { b } }", 2),
        ("{ many(first: -5) { b } }", 2),
        ("{ some { b } }", 21),
        ("{ some(first: $n) { b } }", 101),
        ("{ some(first: 3) { many { b } } }", 1 + 3 + 300),
        ("{ few { a { few { b } } } }", 1 + 5 + 5 + 25),
        ("{ few { ...F } } fragment F on T { b few { c } }", 1 + 5 + 5 + 25),
        ("{ few { ... on T { b } } }", 6),
        ("{ few @skip(if: true) { b } a }", 1),
        ("{ few @skip(if: $x) { b } many(first: 9) @include(if: $x) { b } }", 10),
        ("{ few { ...F @skip(if: $x) b @include(if: $x) } } fragment F on T { b c }", 11),
        ("query A { few { a } } query B { a }", 7),
        ("{ __schema { types { name } } }", 1),
    ],
)
def test_what_is_below_a_list_counts_as_often_as_it_is_long(text: str, values: int) -> None:
    assert measure(parse(text), None, Bounds(list_sizes=SIZES)).values == values


def test_too_many_values_are_refused_with_what_to_do() -> None:
    bounds = Bounds(list_sizes=SIZES, values_max=500)
    assert check(parse("{ many { few { a } } few { a } }"), None, replace(bounds, values_max=800))
    with pytest.raises(BoundExceeded) as caught:
        check(parse("{ many { few { a } } }"), None, bounds)
    assert (caught.value.bound, caught.value.value) == ("values_max", 601)
    assert "Ask for shorter pages (`first`)" in caught.value.message


def test_a_bomb_of_lists_is_measured_and_refused() -> None:
    chain = "".join(
        f" fragment F{i} on T {{ many {{ ...F{i + 1} }} a {{ ...F{i + 1} }} }}" for i in range(150)
    )
    bounds = Bounds(list_sizes=SIZES, cost_max=10**100, depth_max=10**9, fields_max=10**100)
    with pytest.raises(BoundExceeded) as caught:
        check(parse(f"{{ ...F0 }}{chain} fragment F150 on T {{ a }}"), None, bounds)
    assert caught.value.bound == "values_max"


def test_each_list_of_objects_has_a_page_or_a_size() -> None:
    schema = build_schema()
    interfaces = {"ConsumerAccount": "Account", "BTCWallet": "Wallet", "UsdWallet": "Wallet"}
    without = {
        f"{interfaces.get(owner.name, owner.name)}.{name}"
        for owner in schema.type_map.values()
        if (is_object_type(owner) or is_interface_type(owner)) and not owner.name.startswith("__")
        for name, field in owner.fields.items()
        if is_list_of_objects(field) and "first" not in field.args
        if name not in {"edges", "errors"}
    }
    paged = {place for place in LIST_SIZES if place not in without}

    assert without - LIST_SIZES.keys() == set()
    assert paged == {"User.apiKeys", "User.contacts"}


def test_a_page_counts_as_it_is_long_and_its_edges_not_again() -> None:
    sizes = list_sizes(build_schema(), LIST_SIZES, page_size_max=50)
    text = "{ me { defaultAccount { transactions(first: $n) { edges { cursor } } } } }"

    assert sizes["transactions"] == ListSize(50, 50)
    assert measure(parse(text), None, Bounds(list_sizes=sizes)).values == 3 + 50 + 50
