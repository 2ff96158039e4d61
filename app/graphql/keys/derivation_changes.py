"""Ending keys that were derived of others. All refusals are top-level errors, as in Blink."""

import strawberry

from app.errors import InvalidInput
from app.graphql.context import Info
from app.graphql.keys.types import ApiKey, key_id_of
from app.graphql.reading import uuid_of
from app.services.keys.derivation import ending


@strawberry.input
class ApiKeyDerivedEndInput:
    id: strawberry.ID = strawberry.field(description="The API key that it was derived of.")
    derived_id: strawberry.ID | None = strawberry.field(
        description="Which one, by its id; it may never have been seen."
    )
    derived_key: str | None = strawberry.field(description="Or the derived key itself.")


@strawberry.input
class ApiKeyDerivedEndAllInput:
    id: strawberry.ID = strawberry.field(description="The API key.")


@strawberry.type(description="The API key, and what was ended.")
class ApiKeyDerivedEndPayload:
    api_key: ApiKey
    derived_id: strawberry.ID = strawberry.field(description="The id of the derived key.")


@strawberry.type(description="The API key; its generation is another.")
class ApiKeyDerivedEndAllPayload:
    api_key: ApiKey


@strawberry.type
class ApiKeyDerivedMutation:
    @strawberry.mutation(
        description="End a key that was derived of an API key, and all that was derived of it: "
        "once this has answered they are refused everywhere. An API key may do so with what was "
        "derived of itself; for others it needs `keys:write`."
    )
    async def api_key_derived_end(
        self, info: Info, input: ApiKeyDerivedEndInput
    ) -> ApiKeyDerivedEndPayload:
        context, key_id = info.context, key_id_of(input.id)
        if (input.derived_id is None) == (input.derived_key is None):
            raise InvalidInput("Give either derivedId or derivedKey.")
        id_ = None if input.derived_id is None else uuid_of(input.derived_id)
        if input.derived_id is not None and id_ is None:
            raise InvalidInput("Invalid value for the id of a derived key")
        key, ended = await ending.end(
            context.runtime, context.actor, key_id, id_=id_, text=input.derived_key or ""
        )
        return ApiKeyDerivedEndPayload(
            api_key=ApiKey(record=key), derived_id=strawberry.ID(str(ended))
        )

    @strawberry.mutation(
        description="End all keys that were derived of an API key so far. What is derived of it "
        "from now on needs its new generation. An API key may do so for itself; for others it "
        "needs `keys:write`."
    )
    async def api_key_derived_end_all(
        self, info: Info, input: ApiKeyDerivedEndAllInput
    ) -> ApiKeyDerivedEndAllPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await ending.end_all(context.runtime, context.actor, key_id)
        return ApiKeyDerivedEndAllPayload(api_key=ApiKey(record=key))
