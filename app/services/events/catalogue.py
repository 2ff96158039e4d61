"""All that is told: each type with its title, who may see it, and what its body looks like."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from app.permissions import Permission
from app.services.event_types import EventType
from app.services.events import money, own
from app.services.events.entry import CatalogueEntry

CATALOGUE: Final[Mapping[EventType, CatalogueEntry]] = MappingProxyType(
    {entry.type: entry for entry in (*money.ENTRIES, *own.ENTRIES)}
)


def visible(permissions: Collection[Permission]) -> frozenset[EventType]:
    """Return the types that whoever has these permissions may see."""
    held = frozenset(permissions)
    return frozenset(type_ for type_, entry in CATALOGUE.items() if entry.permissions & held)
