"""Variables and arguments as a plan reads them are those that graphql-core reads.

Values are such as JSON has, fitting and not; whatever one refuses the other refuses.
"""

from typing import Any

from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    get_argument_values,
    get_variable_values,
    parse,
)
from graphql.execution.values import VariableValues
from hypothesis import given, settings
from hypothesis import strategies as st

from app.graphql.engine.arguments import arguments_of, fixed_arguments
from app.graphql.engine.variables import NotPlainError, Variables
from app.graphql.schema import build_schema as build_own_schema
from tests.examples import examples

SCHEMA = build_schema("""
enum Mood { GLAD SAD }
scalar Anything
input Inner { flag: Boolean! = true moods: [Mood!] grid: [[Int]] any: Anything }
input Pick { word: String = "w" number: Int! inner: Inner inners: [Inner!] = [{flag: false}] }
input Nested { word: String nested: Nested }
input Either @oneOf { word: String number: Int }
type Query {
  field(
    int: Int, some: Int! = 3, must: Int!, ints: [Int!], mood: Mood = SAD, pick: Pick,
    word: String = "w", any: Anything, ratio: Float, id: ID
  ): String
}
""")
OWN = build_own_schema()

#: Types of variables, those too of which graphql-core reads the values.
TYPES = (
    "Int",
    "Int!",
    "[Int!]",
    "[[Int]!]!",
    "Boolean",
    "Float",
    "ID!",
    "String",
    "Mood",
    "[Mood]",
    "Anything",
    "Pick",
    "[Pick!]!",
    "Nested",
    "Either",
)
OWN_TYPES = ("SatAmount!", "[WalletId!]", "TransactionFilterInput", "LnInvoiceCreateInput!")
DEFAULTS = {"Int": "1", "[Int!]": "[1]", "Mood": "GLAD", "Pick": "{number: 2}", "String": "null"}

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-3, 2**40)
    | st.sampled_from([0.5, 2.0, "", "7", "word", "GLAD", "SAD", "LIKE"])
)
_NAMES = st.sampled_from(
    ["word", "number", "inner", "inners", "flag", "moods", "grid", "any", "nested", "else"]
)
JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_NAMES, inner, max_size=4),
    max_leaves=8,
)
#: What fits rather often.
INNER = st.fixed_dictionaries(
    {},
    optional={
        "flag": st.booleans() | _SCALARS,
        "moods": st.lists(st.sampled_from(["GLAD", "SAD", 1]), max_size=2),
        "grid": st.lists(st.lists(st.integers(0, 3)) | st.none(), max_size=2),
        "any": JSON,
    },
)
PICK = st.fixed_dictionaries(
    {"number": st.integers(0, 3)},
    optional={
        "word": st.sampled_from(["x", None, 1]),
        "inner": INNER | st.none(),
        "inners": st.lists(INNER, max_size=2) | INNER,
    },
)
OWN_INPUT = st.fixed_dictionaries(
    {},
    optional={
        "walletId": st.sampled_from(["00000000-0000-4000-8000-000000000001", "nonsense", 5]),
        "amount": st.sampled_from([1, "21", -1, 0.5, None]),
        "memo": st.sampled_from(["coffee", None, "x" * 700]),
        "direction": st.sampled_from(["SEND", "LIKE"]),
        "since": st.sampled_from([1, "2030-01-31T12:00:00Z", "nonsense"]),
    },
)


def declared(name: str, kind: str, *, defaults: bool) -> str:
    return f"${name}: {kind}" + (f" = {DEFAULTS[kind]}" if defaults and kind in DEFAULTS else "")


@st.composite
def asked(draw: st.DrawFn, types: tuple[str, ...]) -> tuple[str, dict[str, Any]]:
    """Draw the head of an operation, and values for its variables."""
    kinds = draw(st.lists(st.sampled_from(types), min_size=1, max_size=3))
    heads = [declared(f"v{at}", one, defaults=draw(st.booleans())) for at, one in enumerate(kinds)]
    values = JSON | PICK | OWN_INPUT
    given = {f"v{at}": draw(values) for at in range(len(kinds)) if draw(st.booleans())}
    return ", ".join(heads), {**given, "unknown": 1}


def operation_of(text: str) -> OperationDefinitionNode:
    (found,) = parse(text).definitions
    assert isinstance(found, OperationDefinitionNode)
    return found


def check(schema: GraphQLSchema, head: str, values: dict[str, Any]) -> None:
    definitions = operation_of(f"query ({head}) {{ __typename }}").variable_definitions or ()
    expected = get_variable_values(schema, definitions, dict(values), hide_suggestions=True)
    try:
        variables = Variables(schema, definitions)
    except NotPlainError:
        assert "Nested" in head or "Either" in head
        return

    found = variables.coerced(values)

    if found is None or isinstance(expected, list):
        assert (found is None) == isinstance(expected, list)
        return
    assert repr(found.coerced) == repr(expected.coerced)
    assert _sources(found) == _sources(expected)


def _sources(values: VariableValues) -> list[tuple[object, ...]]:
    return [
        (name, source.signature.name, str(source.signature.type), source.value)
        for name, source in values.sources.items()
    ]


@given(asked=asked(TYPES))
@settings(max_examples=examples(500))
def test_variables_are_read_as_graphql_core_reads_them(asked: tuple[str, dict[str, Any]]) -> None:
    check(SCHEMA, *asked)


@given(asked=asked(OWN_TYPES))
@settings(max_examples=examples(200))
def test_variables_of_the_api_are_read_as_graphql_core_reads_them(
    asked: tuple[str, dict[str, Any]],
) -> None:
    check(OWN, *asked)


def outcome(read: Any) -> object:
    try:
        return repr(read())
    except GraphQLError as error:
        return error.formatted


_VALUES = {
    "int": ["1", "null", "$int"],
    "some": ["4", "$int", "$some"],
    "must": ["5", "$int", "$some", "null"],
    "ints": ["[1, 2]", "2", "$ints", "[1, $some]"],
    "mood": ["GLAD", "$mood"],
    "pick": ["{number: 1}", "$pick", "{number: $some}", "null"],
    "word": ['"x"', "$word"],
    "any": ["1", "[{a: $int}]"],
}


@given(
    chosen=st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(some) for name, some in _VALUES.items()}
    ),
    values=st.fixed_dictionaries(
        {},
        optional={
            "int": st.sampled_from([1, None]),
            "some": st.just(2),
            "ints": st.sampled_from([[3], None]),
            "mood": st.sampled_from(["SAD", None]),
            "pick": PICK | st.none(),
            "word": st.sampled_from(["y", None]),
        },
    ),
)
@settings(max_examples=examples(500))
def test_arguments_are_those_that_graphql_core_gives(
    chosen: dict[str, str], values: dict[str, Any]
) -> None:
    arguments = ", ".join(f"{name}: {value}" for name, value in chosen.items())
    call = f"field({arguments})" if arguments else "field"
    head = "$int: Int, $some: Int = 9, $ints: [Int!], $mood: Mood, $pick: Pick, $word: String"
    operation = operation_of(f"query ({head}) {{ {call} }}")
    coerced = get_variable_values(SCHEMA, operation.variable_definitions or (), values)
    if not isinstance(coerced, VariableValues):
        return
    (node,) = operation.selection_set.selections
    assert isinstance(node, FieldNode)
    assert isinstance(SCHEMA.query_type, GraphQLObjectType)
    field = SCHEMA.query_type.fields["field"]

    expected = outcome(lambda: get_argument_values(field, node, coerced, hide_suggestions=True))

    reader = arguments_of(field, node)
    assert [outcome(lambda: reader(coerced)) for _ in range(2)] == [expected] * 2
    fixed = fixed_arguments(field, node)
    assert fixed is None or repr(fixed) == expected
