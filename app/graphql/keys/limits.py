"""Limiting what API keys may spend. All refusals are top-level errors, as in Blink."""

import strawberry

from app.graphql.context import Info
from app.graphql.keys.types import ApiKey, key_id_of
from app.services.keys import limits
from app.services.keys.spending import Window

_KEY = "The key; never that of this request."
_WINDOW = "What the limit is about."


@strawberry.input
class ApiKeySetLimitInput:
    id: strawberry.ID = strawberry.field(description=_KEY)
    limit_time_window: Window = strawberry.field(description=_WINDOW)
    limit_sats: int = strawberry.field(
        description="In satoshi, more than 0. For more than 2147483647, see `apiKeyUpdate`."
    )


@strawberry.input
class ApiKeyRemoveLimitInput:
    id: strawberry.ID = strawberry.field(description=_KEY)
    limit_time_window: Window = strawberry.field(description=_WINDOW)


@strawberry.type(description="The key after a change of its limits.")
class ApiKeySetLimitPayload:
    api_key: ApiKey


@strawberry.type
class ApiKeyLimitMutation:
    @strawberry.mutation(
        description="Limit what an API key may spend, in one payment or in a rolling window; what "
        "it has spent already counts. Once this has answered, every payment with it is held to "
        "the limit. A key can lower limits of other keys; all else needs a session."
    )
    async def api_key_set_limit(
        self, info: Info, input: ApiKeySetLimitInput
    ) -> ApiKeySetLimitPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await limits.put(
            context.runtime, context.actor, key_id, input.limit_time_window, input.limit_sats
        )
        return ApiKeySetLimitPayload(api_key=ApiKey(record=key))

    @strawberry.mutation(
        description="Remove a limit on what an API key may spend, if there is one. Needs a session "
        "unless there is none."
    )
    async def api_key_remove_limit(
        self, info: Info, input: ApiKeyRemoveLimitInput
    ) -> ApiKeySetLimitPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await limits.remove(context.runtime, context.actor, key_id, input.limit_time_window)
        return ApiKeySetLimitPayload(api_key=ApiKey(record=key))
