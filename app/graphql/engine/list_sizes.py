"""How long a list is taken to be before it is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLSchema,
    IntValueNode,
    ValueNode,
    VariableNode,
    get_named_type,
    is_composite_type,
    is_interface_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)

#: The arguments that say how long a page is.
_PAGE: Final = ("first", "last")
#: What holds a page, which is counted where it is asked for.
_EDGES: Final = "edges"


@dataclass(frozen=True, slots=True)
class ListSize:
    """A list's length if nothing is said of it, and the longest page of it that may be had."""

    usual: int
    page_max: int | None = None

    def of(self, node: FieldNode, variables: Mapping[str, object] | None = None) -> int:
        """Return the length that a field asks for: that of its page, or the usual one.

        While `variables` are not known, one that says how long counts as the most it may be.
        """
        wanted = [
            argument.value
            for argument in node.arguments or ()
            if self.page_max is not None and argument.name.value in _PAGE
        ]
        sizes = [self._of_value(value, variables) for value in wanted]
        return max(sizes, default=self.usual)

    def _of_value(self, value: ValueNode, variables: Mapping[str, object] | None) -> int:
        most = self.page_max or self.usual
        size: object = None
        if isinstance(value, IntValueNode):
            size = int(value.value)
        elif isinstance(value, VariableNode):
            size = most if variables is None else variables.get(value.name.value)
        # One that is not a page is refused later; it must not make anything cheaper.
        return max(1, min(size, most)) if isinstance(size, int) else self.usual


def list_sizes(
    schema: GraphQLSchema, estimates: Mapping[str, int], *, page_size_max: int
) -> Mapping[str, ListSize]:
    """Return the size of each list of objects in a schema, by the name of its field.

    `estimates`, by coordinate, are for lists that can be had without a page. A document is measured
    before its types are known, so of several fields with one name the longest counts.
    """
    sizes: dict[str, ListSize] = {}
    for owner in schema.type_map.values():
        if not (is_object_type(owner) or is_interface_type(owner)):
            continue
        for name, field in owner.fields.items():
            is_paged = "first" in field.args
            if not is_paged and (name == _EDGES or not is_list_of_objects(field)):
                continue
            usual = estimates.get(f"{owner.name}.{name}", page_size_max if is_paged else 1)
            size = ListSize(usual, page_size_max if is_paged else None)
            known = sizes.get(name, size)
            sizes[name] = ListSize(max(size.usual, known.usual), size.page_max or known.page_max)
    return sizes


def is_list_of_objects(field: GraphQLField) -> bool:
    """Tell whether a field is a list of what has fields of its own."""
    kind = field.type.of_type if is_non_null_type(field.type) else field.type
    return is_list_type(kind) and is_composite_type(get_named_type(kind))
