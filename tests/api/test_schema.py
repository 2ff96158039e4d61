"""The printed schema is the one that runs, and says what Blink's clients know by heart."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import graphql
import pytest
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    print_ast,
)

from app.graphql import (
    account_changes,
    accounts,
    globals,  # noqa: A004  # the name of the area
    invoices,
    payments,
    prices,
    transactions,
    users,
    wallets,
)
from app.graphql.keys import types as api_keys
from app.graphql.schema import build_schema, print_sdl

_HERE = Path(__file__).parent
_SDL = _HERE.parent.parent / "schema.graphql"


@pytest.fixture(scope="module")
def printed() -> GraphQLSchema:
    """The schema as a client reads it."""
    return graphql.build_schema(_SDL.read_text())


@pytest.fixture(scope="module")
def found(printed: GraphQLSchema) -> dict[str, str]:
    """Coordinate → signature of everything in the printed schema."""
    return {
        coordinate: signature
        for named in printed.type_map.values()
        if not named.name.startswith("__")
        for coordinate, signature in _coordinates(named)
    }


@pytest.fixture(scope="module")
def known() -> dict[str, str]:
    """Coordinate → signature of what Blink has."""
    lines = (_HERE / "coordinates.tsv").read_text().splitlines()
    return dict(_pair(line) for line in lines)


def test_printed_schema_is_the_one_that_runs() -> None:
    assert print_sdl() == _SDL.read_text(), "write it anew: latchkey schema > schema.graphql"


def test_schema_is_valid_graphql() -> None:
    assert graphql.validate_schema(build_schema()) == []


def test_every_known_coordinate_has_its_signature(
    found: dict[str, str], known: dict[str, str]
) -> None:
    different = {
        coordinate: (signature, found[coordinate])
        for coordinate, signature in known.items()
        if coordinate in found and not _agree(signature, found[coordinate])
    }

    assert different == {}


def test_nothing_that_clients_know_is_missing(found: dict[str, str], known: dict[str, str]) -> None:
    assert known.keys() - found.keys() == set()


def test_no_client_of_today_lacks_an_argument(
    printed: GraphQLSchema, known: dict[str, str]
) -> None:
    """More than Blink has is fine, but what clients do not send must not be required."""
    required = {
        coordinate
        for named in printed.type_map.values()
        for coordinate, item in _inputs(named)
        if coordinate.partition("(")[0] in known
        or (isinstance(named, GraphQLInputObjectType) and named.name in known)
        if isinstance(item.type, graphql.GraphQLNonNull) and item.default is None
    }

    assert required - known.keys() == set()


def test_every_field_and_argument_of_a_root_type_is_described(printed: GraphQLSchema) -> None:
    for root in (printed.query_type, printed.mutation_type, printed.subscription_type):
        assert root is not None
        for name, field in root.fields.items():
            assert field.description, f"{root.name}.{name}"


_AREAS = (
    account_changes,
    accounts,
    api_keys,
    globals,
    invoices,
    payments,
    prices,
    transactions,
    users,
    wallets,
)


@pytest.mark.parametrize("area", _AREAS, ids=lambda area: area.__name__.rpartition(".")[2])
def test_resolvers_parse_call_and_map(area: object) -> None:
    """A resolver is thin: refusals are the guard's to answer, decisions the service's to make."""
    for function in _resolvers(ast.parse(inspect.getsource(area))):  # type: ignore[arg-type]
        statements = [node for node in ast.walk(function) if isinstance(node, ast.stmt)]
        assert len(statements) - 1 <= 8, function.name
        assert not any(isinstance(node, ast.Try) for node in statements), function.name


def _resolvers(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and any(
            ast.unparse(decorator).startswith("strawberry.") for decorator in node.decorator_list
        ):
            yield node


def _pair(line: str) -> tuple[str, str]:
    coordinate, _, signature = line.partition("\t")
    return coordinate, signature


def _coordinates(named: GraphQLNamedType) -> Iterator[tuple[str, str]]:
    yield named.name, _kind(named)
    if isinstance(named, GraphQLEnumType):
        for value in named.values:
            yield f"{named.name}.{value}", "enum value"
    if isinstance(named, (GraphQLObjectType, GraphQLInterfaceType)):
        for name, field in named.fields.items():
            yield f"{named.name}.{name}", str(field.type)
    for coordinate, item in _inputs(named):
        default = item.ast_node.default_value if item.ast_node else None
        shown = "" if default is None else f" = {print_ast(default)}"
        yield coordinate, f"{item.type}{shown}"


def _inputs(
    named: GraphQLNamedType,
) -> Iterator[tuple[str, GraphQLArgument | GraphQLInputField]]:
    if isinstance(named, GraphQLInputObjectType):
        for name, field in named.fields.items():
            yield f"{named.name}.{name}", field
    elif isinstance(named, (GraphQLObjectType, GraphQLInterfaceType)):
        for name, output in named.fields.items():
            for argument_name, argument in output.args.items():
                yield f"{named.name}.{name}({argument_name}:)", argument


def _kind(named: GraphQLNamedType) -> str:
    match named:
        case GraphQLScalarType():
            return "scalar"
        case GraphQLEnumType():
            return "enum"
        case GraphQLInputObjectType():
            return "input"
        case GraphQLUnionType():
            return "union = " + " | ".join(sorted(member.name for member in named.types))
        case GraphQLInterfaceType() | GraphQLObjectType():
            word = "interface" if isinstance(named, GraphQLInterfaceType) else "type"
            names = " & ".join(sorted(interface.name for interface in named.interfaces))
            return f"{word} implements {names}" if names else word
    raise AssertionError(named)


def _agree(wanted: str, there: str) -> bool:
    """Tell whether a signature will do: unions and lists of interfaces may have grown."""
    for opening, separator in (("union = ", " | "), ("type implements ", " & ")):
        if wanted.startswith(opening) and there.startswith(opening):
            members = set(there.removeprefix(opening).split(separator))
            return members >= set(wanted.removeprefix(opening).split(separator))
    return wanted == there or (wanted == "type" and there.startswith("type implements "))
