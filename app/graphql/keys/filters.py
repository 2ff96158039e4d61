"""Which API keys of a list a client wants to see."""

import strawberry

from app.errors import InvalidInput
from app.graphql.reading import uuid_of
from app.principal import KeyOwnerId
from app.services.keys.filters import EVERY_KEY, KeyFilter, MetadataIs


@strawberry.input(description="What a place in the metadata must be.")
class ApiKeyMetadataFilter:
    path: list[str] = strawberry.field(
        description="Names from the outside in, 1 to 5; of a list, an index."
    )
    equals: str = strawberry.field(
        description="The value as text: `gold`, `12` or `true`, quoted or not in the metadata."
    )


@strawberry.input(description="Which keys are wanted: those for which all of it is so.")
class ApiKeyFilter:
    tags: list[str] | None = strawberry.field(description="They have all of these.")
    metadata: list[ApiKeyMetadataFilter] | None = strawberry.field(
        description="Their metadata is so in all of these places; 10 at most."
    )
    owner_id: strawberry.ID | None = strawberry.field(description="They are of this owner.")
    owner_external_id: str | None = strawberry.field(
        description="They are of the owner whom you know by this id."
    )


def owner_id_of(text: str) -> KeyOwnerId:
    """Return the id of an owner as a client writes it. Raises `InvalidInput`."""
    found = uuid_of(text)
    if found is None:
        raise InvalidInput("Invalid value for the id of an owner of API keys")
    return KeyOwnerId(found)


def filter_of(given: ApiKeyFilter | None) -> KeyFilter:
    """Return a filter as the service takes it. Raises `InvalidInput`."""
    if given is None:
        return EVERY_KEY
    return KeyFilter(
        tags=given.tags or (),
        metadata=[
            MetadataIs(path=tuple(one.path), text=one.equals) for one in given.metadata or ()
        ],
        owner_id=None if given.owner_id is None else owner_id_of(given.owner_id),
        external_id=given.owner_external_id,
    )
