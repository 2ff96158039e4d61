"""Documents made up from the types of a schema: valid ones, with the variables that go with them.

Two fields have one key in the answer only if they are one field with the same arguments, so that
whatever is drawn may be merged.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from zlib import crc32

from graphql import (
    GraphQLAbstractType,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    is_list_type,
    is_non_null_type,
    is_required_argument,
    is_required_input_field,
)
from hypothesis import strategies as st

Composite: TypeAlias = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType
Samples: TypeAlias = Mapping[str, Sequence[object]]
"""Values of each scalar, as JSON."""

BASIC: Samples = {
    "Boolean": [True, False],
    "Float": [0.5, 1],
    "ID": ["one", "2"],
    "Int": [0, 1, 2, -1],
    "String": ["", "word", '"ü"'],
}

_FRAGMENTS_MAX = 3
_INPUT_DEPTH_MAX = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """A document with one operation, and variables for it."""

    text: str
    variables: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Variable:
    name: str


class _Word(str):
    """A name that is written without quotes: a value of an enum."""

    __slots__ = ()


@st.composite
def documents(
    draw: st.DrawFn,
    schema: GraphQLSchema,
    samples: Samples = BASIC,
    *,
    depth: int = 3,
    root: str = "query",
    favourites: Sequence[str] = (),
    mutations: int = 1,
) -> Asked:
    """Draw a document; of a mutation it has up to `mutations` fields at the root.

    Fields that are favourites are drawn more often than others.
    """
    writer = _Writer(draw, schema, samples, favourites)
    if root == "mutation":
        assert schema.mutation_type is not None
        body = writer.mutations(schema.mutation_type, depth, mutations)
    else:
        assert schema.query_type is not None
        body = writer.selections(schema.query_type, depth)
    return Asked(f"{root} {writer.head()}{body}{writer.tail()}", writer.values)


class _Writer:
    def __init__(
        self,
        draw: st.DrawFn,
        schema: GraphQLSchema,
        samples: Samples,
        favourites: Sequence[str],
    ) -> None:
        self._draw = draw
        self._schema = schema
        self._samples = samples
        self._favourites = favourites
        self._declared: dict[str, str] = {}
        self._fragments: dict[str, tuple[Composite, str]] = {}
        self.values: dict[str, Any] = {}

    def head(self) -> str:
        declared = ", ".join(f"${name}: {what}" for name, what in self._declared.items())
        return f"({declared}) " if declared else ""

    def tail(self) -> str:
        return "".join(
            f"\nfragment {name} on {kind.name} {body}"
            for name, (kind, body) in self._fragments.items()
        )

    def mutations(self, kind: GraphQLObjectType, depth: int, most: int) -> str:
        parts = [self.field(kind, depth) for _ in range(self._number(1, most))]
        return "{ " + " ".join(parts) + " }"

    def selections(self, kind: Composite, depth: int) -> str:
        parts = [self._selection(kind, depth) for _ in range(self._number(1, 3))]
        return "{ " + " ".join(parts) + " }"

    def field(self, kind: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
        fields = {
            name: field
            for name, field in kind.fields.items()
            if depth > 0 or not is_composite_type(get_named_type(field.type))
        }
        if not fields:
            return "__typename"
        loved = [name for name in self._favourites if name in fields]
        name = self._one([*sorted(fields), *loved * len(fields)])
        field = fields[name]
        arguments = self._arguments(field)
        inner = get_named_type(field.type)
        body = ""
        if is_composite_type(inner):
            body = f" {self.selections(inner, depth - 1)}"
        alias = self._alias(kind, name, arguments)
        return f"{alias}{name}{arguments}{self._directives()}{body}"

    def _directives(self) -> str:
        """Return what may leave out something, mostly nothing."""
        names = self._one([*[[]] * 9, ["skip"], ["include"], ["skip", "include"]])
        needs = GraphQLNonNull(GraphQLBoolean)
        return "".join(f" @{name}(if: {_shown(self._value(needs, 0))})" for name in names)

    def _selection(self, kind: Composite, depth: int) -> str:
        what = self._one(["field", "field", "field", "inline", "spread", "typename"])
        if what == "inline" and depth > 0:
            on = self._one([None, *self._overlapping(kind)])
            condition = "" if on is None else f" on {on.name}"
            return f"...{condition}{self._directives()} {self.selections(on or kind, depth - 1)}"
        if what == "spread" and depth > 0:
            return f"...{self._fragment(kind, depth)}{self._directives()}"
        if what == "typename" or isinstance(kind, GraphQLUnionType):
            return f"__typename{self._directives()}"
        return self.field(kind, depth)

    def _fragment(self, kind: Composite, depth: int) -> str:
        """Return the name of a fragment that may stand here, an old one or a new one."""
        fitting = self._overlapping(kind)
        old = [name for name, (on, _) in self._fragments.items() if on in fitting]
        if old and (len(self._fragments) >= _FRAGMENTS_MAX or self._draw(st.booleans())):
            return str(self._one(old))
        on = self._one(fitting)
        body = self.selections(on, depth - 1)
        name = f"F{len(self._fragments)}"
        self._fragments[name] = on, body
        return name

    def _overlapping(self, kind: Composite) -> list[Composite]:
        own = self._possible(kind)
        return [
            named
            for _, named in sorted(self._schema.type_map.items())
            if is_composite_type(named)
            and not named.name.startswith("__")
            and own & self._possible(named)
        ]

    def _possible(self, kind: Composite) -> set[str]:
        if not is_abstract_type(kind):
            return {kind.name}
        abstract: GraphQLAbstractType = kind
        return {possible.name for possible in self._schema.get_possible_types(abstract)}

    def _alias(
        self, kind: GraphQLObjectType | GraphQLInterfaceType, name: str, arguments: str
    ) -> str:
        """Return an alias that tells by itself which field it stands for, "" for none."""
        types = {
            str(named.fields[name].type)
            for named in self._schema.type_map.values()
            if isinstance(named, (GraphQLObjectType, GraphQLInterfaceType)) and name in named.fields
        }
        owner = "" if len(types) == 1 else kind.name
        if not owner and not arguments and self._draw(st.booleans()):
            return ""
        prefix = self._one(["a", "b"])
        return f"{prefix}{owner}_{name}_{crc32(arguments.encode()):x}: "

    def _arguments(self, field: GraphQLField) -> str:
        given = [
            f"{name}: {_shown(self._value(argument.type, 0))}"
            for name, argument in field.args.items()
            if is_required_argument(argument) or self._draw(st.booleans())
        ]
        return f"({', '.join(given)})" if given else ""

    def _value(self, kind: Any, depth: int, *, variables: bool = True) -> Any:
        if variables and self._one([False, False, True]):
            return _Variable(self._variable(kind))
        if is_non_null_type(kind):
            kind = kind.of_type
        elif self._one([False, False, False, True]):
            return None
        if is_list_type(kind):
            count = self._number(0, 2)
            return [self._value(kind.of_type, depth, variables=variables) for _ in range(count)]
        if isinstance(kind, GraphQLInputObjectType):
            return {
                name: self._value(field.type, depth + 1, variables=variables)
                for name, field in kind.fields.items()
                if is_required_input_field(field)
                or (depth < _INPUT_DEPTH_MAX and self._draw(st.booleans()))
            }
        if isinstance(kind, GraphQLEnumType):
            return _Word(self._one(sorted(kind.values)))
        assert isinstance(kind, GraphQLScalarType)
        return self._one(self._samples[kind.name])

    def _variable(self, kind: Any) -> str:
        """Declare a variable for a place of some type, and perhaps give it a value."""
        inner = kind.of_type if is_non_null_type(kind) else kind
        has_default = self._draw(st.booleans())
        is_required = not has_default and (inner is not kind or self._draw(st.booleans()))
        declared = f"{inner}!" if is_required else f"{inner}"
        if has_default:
            # At a place that is never null a variable may be null if its default is not.
            default = self._value(kind, 0, variables=False)
            declared += f" = {_shown(default)}"
        name = f"v{len(self._declared)}"
        self._declared[name] = declared
        if is_required:
            self.values[name] = self._some(inner)
        elif self._draw(st.booleans()):
            self.values[name] = None if self._one([False, True]) else self._some(inner)
        return name

    def _some(self, kind: Any) -> Any:
        """Return a value of a nullable type that is not null."""
        value = None
        for _ in range(5):
            value = value if value is not None else self._value(kind, 0, variables=False)
        return [] if value is None and is_list_type(kind) else value

    def _one(self, among: Sequence[Any]) -> Any:
        return self._draw(st.sampled_from(among))

    def _number(self, least: int, most: int) -> int:
        return self._draw(st.integers(least, most))


def _shown(value: Any) -> str:
    """Write a value as GraphQL does."""
    if isinstance(value, _Variable):
        return f"${value.name}"
    if isinstance(value, _Word):
        return str(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {_shown(one)}' for name, one in value.items())}}}"
    return json.dumps(value, ensure_ascii=False)
