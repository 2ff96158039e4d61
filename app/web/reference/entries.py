"""The schema as pages show it: operations and types, what each needs, and a search over them."""

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    Undefined,
    ast_from_value,
    get_named_type,
    print_ast,
)

from app.graphql import authority
from app.graphql.policy import POLICY
from app.graphql.rules import Rule
from app.permissions import Permission, Scope, granting

#: What is asked for by `kind` → the type of the schema that has its fields.
ROOTS: Final = {"query": "Query", "mutation": "Mutation", "subscription": "Subscription"}

FOUND_MAX: Final = 60
#: What an operation is about, by how its name begins; the first that fits.
_AREAS: Final = {
    "Operators": ("admin",),
    "API keys": ("apiKey", "authorization", "explain"),
    "Webhooks": ("webhook", "callback"),
    "Approvals and vouchers": ("paymentApproval", "voucher"),
    "On the chain": ("onChain", "payoutSpeeds"),
    "Lightning and payments": ("ln", "intraLedger", "myUpdates"),
    "Wallets": ("wallet",),
    "Prices": ("price", "realtimePrice", "btcPrice", "currency"),
    "Account and signing in": ("account", "user", "contact", "me", "device"),
}
_OTHER: Final = "Other"


@dataclass(frozen=True, slots=True)
class Part:
    """A field, an argument or a value of an enumeration."""

    name: str
    type: str = ""
    #: The name of its type, without brackets and marks: what a page links to.
    leads_to: str = ""
    description: str = ""
    default: str = ""
    deprecated: str = ""
    needs: tuple[str, ...] = ()
    arguments: tuple["Part", ...] = ()


@dataclass(frozen=True, slots=True)
class OperationEntry:
    """A root field, and who may call it."""

    kind: str
    part: Part
    rules: tuple[type[Rule], ...]

    @property
    def name(self) -> str:
        return self.part.name

    @property
    def coordinate(self) -> str:
        return f"{ROOTS[self.kind]}.{self.name}"

    @property
    def area(self) -> str:
        """What it is about, in a few words."""
        return next(
            (area for area, starts in _AREAS.items() if self.name.startswith(starts)), _OTHER
        )

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """The permissions any one of which is enough, none where it takes something else."""
        found = {way for rule in self.rules for way in rule.any_of if isinstance(way, Permission)}
        return tuple(sorted(found))

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """The scopes any one of which is enough."""
        found = {scope for one in self.permissions for scope in granting(one)[0]}
        return tuple(scope for scope in Scope if scope in found)


@dataclass(frozen=True, slots=True)
class TypeEntry:
    """A type: its kind as the language of schemas has it, and its parts."""

    kind: str
    name: str
    description: str
    parts: tuple[Part, ...]
    #: Types that a value of an interface or a union may be of, or interfaces of an object.
    related: tuple[str, ...]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One result of a search: where it leads, what it is and what it says of itself."""

    path: str
    kind: str
    name: str
    description: str


class Reference:
    """All operations and types of a schema, by name."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema
        self.checks = checks = authority.checks(schema, POLICY)
        self.operations = {
            (kind, name): OperationEntry(
                kind, _field(name, field, checks[f"{root}.{name}"]), checks[f"{root}.{name}"]
            )
            for kind, root in ROOTS.items()
            for name, field in sorted(_fields_of(schema, root).items())
        }
        self.types = {
            name: _type(schema, named, checks)
            for name, named in sorted(schema.type_map.items())
            if not name.startswith("__") and name not in ROOTS.values()
        }
        self._texts = [(one, _searched(one)) for one in self._all()]

    def field(self, entry: OperationEntry) -> GraphQLField:
        """Return an operation's field of the schema."""
        return _fields_of(self.schema, ROOTS[entry.kind])[entry.name]

    def of_kind(self, kind: str) -> list[OperationEntry]:
        """Return the operations of a kind, by name."""
        return [one for one in self.operations.values() if one.kind == kind]

    def by_area(self, kind: str) -> dict[str, list[OperationEntry]]:
        """Return the operations of a kind by what they are about, both in order."""
        entries = self.of_kind(kind)
        areas = {area: [one for one in entries if one.area == area] for area in (*_AREAS, _OTHER)}
        return {area: some for area, some in areas.items() if some}

    def named(self, name: str) -> list[OperationEntry]:
        """Return the operations of a name: a query and a subscription may share one."""
        return [one for one in self.operations.values() if one.name == name]

    def used_by(self, type_name: str) -> list[OperationEntry]:
        """Return the operations that take or return a type themselves."""
        return [
            one
            for one in self.operations.values()
            if type_name in {one.part.leads_to, *(part.leads_to for part in one.part.arguments)}
        ]

    def search(self, text: str) -> list[Found]:
        """Return what has all words of a text: in names before descriptions, operations first."""
        words = text.lower().split()
        ranked = []
        for found, (name, description) in self._texts:
            if words and all(word in name or word in description for word in words):
                missed = sum(word not in name for word in words)
                starts = not name.startswith(words[0])
                level = 0 if found.kind in ROOTS else 2 if found.kind == "field" else 1
                ranked.append((missed, level, starts, len(name), found.name, found))
        return [rank[-1] for rank in sorted(ranked, key=lambda rank: rank[:-1])][:FOUND_MAX]

    def _all(self) -> Iterator[Found]:
        for one in self.operations.values():
            path = f"/developers/operations/{one.name}"
            yield Found(path, one.kind, one.name, one.part.description)
        for it in self.types.values():
            path = f"/developers/types/{it.name}"
            yield Found(path, it.kind, it.name, it.description)
            for part in it.parts:
                yield Found(
                    f"{path}#{part.name}", "field", f"{it.name}.{part.name}", part.description
                )


@functools.cache
def reference(schema: GraphQLSchema) -> Reference:
    """Return what the pages say of a schema; it is read once."""
    return Reference(schema)


def _searched(found: Found) -> tuple[str, str]:
    return found.name.lower(), found.description.lower()


def _fields_of(schema: GraphQLSchema, root: str) -> dict[str, GraphQLField]:
    named = schema.type_map[root]
    assert isinstance(named, GraphQLObjectType)
    fields: dict[str, GraphQLField] = named.fields
    return fields


def _type(
    schema: GraphQLSchema, named: GraphQLNamedType, checks: dict[str, authority.Rules]
) -> TypeEntry:
    parts: Iterable[Part] = ()
    related: Iterable[str] = ()
    match named:
        case GraphQLObjectType() | GraphQLInterfaceType():
            kind = "interface" if isinstance(named, GraphQLInterfaceType) else "type"
            parts = [
                _field(name, field, checks[f"{named.name}.{name}"])
                for name, field in named.fields.items()
            ]
            related = [one.name for one in named.interfaces]
            if isinstance(named, GraphQLInterfaceType):
                related = [one.name for one in schema.get_possible_types(named)]
        case GraphQLUnionType():
            kind, related = "union", [one.name for one in named.types]
        case GraphQLInputObjectType():
            kind = "input"
            parts = [_argument(name, field) for name, field in named.fields.items()]
        case GraphQLEnumType():
            kind = "enum"
            parts = [
                Part(
                    name,
                    description=value.description or "",
                    deprecated=value.deprecation_reason or "",
                )
                for name, value in named.values.items()
            ]
        case _:
            assert isinstance(named, GraphQLScalarType)
            kind = "scalar"
    row = POLICY.get(named.name)
    return TypeEntry(
        kind,
        named.name,
        named.description or "",
        tuple(parts),
        tuple(related),
        () if row is None else (row.need,),
    )


def _field(name: str, field: GraphQLField, rules: Iterable[type[Rule]]) -> Part:
    needs = tuple(rule.need for rule in rules)
    # The guard wrote the needs below each description, for programs that read the schema.
    lines = [line for line in (field.description or "").split("\n") if line not in needs]
    return Part(
        name,
        str(field.type),
        get_named_type(field.type).name,
        "\n".join(lines).strip(),
        deprecated=field.deprecation_reason or "",
        needs=needs,
        arguments=tuple(_argument(one, argument) for one, argument in field.args.items()),
    )


def _argument(name: str, argument: GraphQLArgument | GraphQLInputField) -> Part:
    default = ""
    if argument.default_value is not Undefined and argument.default_value is not None:
        written = ast_from_value(argument.default_value, argument.type)
        default = "" if written is None else print_ast(written)
    return Part(
        name,
        str(argument.type),
        get_named_type(argument.type).name,
        argument.description or "",
        default,
        argument.deprecation_reason or "",
    )
