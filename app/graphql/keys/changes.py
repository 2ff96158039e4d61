"""Making, changing and ending API keys. All refusals are top-level errors, as in Blink."""

from uuid import UUID

import strawberry

from app.graphql.context import Info
from app.graphql.keys.credits import ApiKeyCreditsAddInput, credits_wished
from app.graphql.keys.filters import owner_id_of
from app.graphql.keys.inputs import (
    ApiKeyCreateInput,
    ApiKeyCreatePayload,
    ApiKeyDeletePayload,
    ApiKeyIdInput,
    ApiKeyPayload,
    ApiKeyRevokeInput,
    ApiKeyRevokePayload,
    ApiKeyRotateInput,
    ApiKeyRotatePayload,
    ApiKeyUpdateInput,
    ApiKeyUpdatePayload,
)
from app.graphql.keys.types import ApiKey, key_id_of
from app.principal import Actor
from app.process.runtime import Runtime
from app.services.keys import cautions, lifecycle, rotation
from app.services.keys import records as key_records
from app.services.keys import registry as api_keys
from app.services.keys.labels import Labels


@strawberry.type
class ApiKeyMutation:
    @strawberry.mutation(
        description="Make an API key. A key can make only keys that may do no more than itself."
    )
    async def api_key_create(self, info: Info, input: ApiKeyCreateInput) -> ApiKeyCreatePayload:
        context = info.context
        key, secret = await create_key(
            context.runtime, context.actor, input, mark=context.idempotency_id
        )
        return ApiKeyCreatePayload.of(context, key, secret)

    @strawberry.mutation(
        description="Edit an API key; what is narrowed is in force everywhere once this has "
        "answered. A key can take from other keys but give them nothing: that needs a session. "
        "Of a revoked key only its name and what is noted of it can be changed."
    )
    async def api_key_update(self, info: Info, input: ApiKeyUpdateInput) -> ApiKeyUpdatePayload:
        key, webhook_secret = await lifecycle.update(
            info.context.runtime, info.context.actor, key_id_of(input.id), input.edit()
        )
        return ApiKeyUpdatePayload(
            api_key=ApiKey(record=key),
            warnings=cautions.warnings(key),
            webhook_secret=webhook_secret,
        )

    @strawberry.mutation(
        description="Add to the credits that an API key has of a kind. Needs a session."
    )
    async def api_key_credits_add(self, info: Info, input: ApiKeyCreditsAddInput) -> ApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await lifecycle.add_credits(
            context.runtime, context.actor, key_id, input.kind, input.amount
        )
        return ApiKeyPayload(api_key=ApiKey(record=key))

    @strawberry.mutation(
        description="Stop an API key from working until it is resumed: once this has answered it "
        "is refused everywhere."
    )
    async def api_key_suspend(self, info: Info, input: ApiKeyIdInput) -> ApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await lifecycle.suspend(context.runtime, context.actor, key_id)
        return ApiKeyPayload(api_key=ApiKey(record=key))

    @strawberry.mutation(description="Let a suspended API key work again.")
    async def api_key_resume(self, info: Info, input: ApiKeyIdInput) -> ApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await lifecycle.resume(context.runtime, context.actor, key_id)
        return ApiKeyPayload(api_key=ApiKey(record=key))

    @strawberry.mutation(
        description="Revoke an API key for ever: once this has answered it is refused everywhere. "
        "A key may revoke itself; others need `keys:write`."
    )
    async def api_key_revoke(self, info: Info, input: ApiKeyRevokeInput) -> ApiKeyRevokePayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await lifecycle.revoke(context.runtime, context.actor, key_id, reason=input.reason)
        return ApiKeyRevokePayload(api_key=ApiKey(record=key))

    @strawberry.mutation(
        description="Give an API key a new secret. Everything else about it stays; the old secret "
        "ends now, or lives on for a while. Doing it again ends the oldest of three at once."
    )
    async def api_key_rotate(self, info: Info, input: ApiKeyRotateInput) -> ApiKeyRotatePayload:
        context, key_id = info.context, key_id_of(input.id)
        key, secret = await rotation.rotate(
            context.runtime, context.actor, key_id, overlap=input.overlap
        )
        return ApiKeyRotatePayload.of(context, key, secret)

    @strawberry.mutation(
        description="Take a rotation back while the old secret still works: that one lasts, and "
        "the new one ends now."
    )
    async def api_key_rotation_cancel(self, info: Info, input: ApiKeyIdInput) -> ApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await rotation.cancel(context.runtime, context.actor, key_id)
        return ApiKeyPayload(api_key=ApiKey(record=key))

    @strawberry.mutation(
        description="Take an API key out of the list, and suspend it: an archived key never works."
    )
    async def api_key_archive(self, info: Info, input: ApiKeyIdInput) -> ApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await lifecycle.archive(context.runtime, context.actor, key_id)
        return ApiKeyPayload(api_key=ApiKey(record=key))

    @strawberry.mutation(
        description="Put an archived API key back on the list. It stays suspended until it is "
        "resumed."
    )
    async def api_key_unarchive(self, info: Info, input: ApiKeyIdInput) -> ApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await lifecycle.unarchive(context.runtime, context.actor, key_id)
        return ApiKeyPayload(api_key=ApiKey(record=key))

    @strawberry.mutation(
        description="Delete an API key that was never used. One that was used can be revoked and "
        "archived."
    )
    async def api_key_delete(self, info: Info, input: ApiKeyIdInput) -> ApiKeyDeletePayload:
        context, key_id = info.context, key_id_of(input.id)
        key = await lifecycle.delete(context.runtime, context.actor, key_id)
        return ApiKeyDeletePayload(api_key_id=strawberry.ID(str(key.id)))


async def create_key(
    runtime: Runtime, actor: Actor, input: ApiKeyCreateInput, *, mark: UUID | None
) -> tuple[key_records.ApiKey, str]:
    """Return a new key, made as a client wishes, and its secret; raises as `api_keys.create`."""
    return await api_keys.create(
        runtime,
        actor,
        name=input.name,
        description=input.description,
        scopes=input.own_scopes,
        expires_in_days=input.expire_in_days,
        expires_at=input.expires_at,
        webhook_url=input.webhook_url,
        derivation_depth=input.derivation_depth,
        client_key=input.client_key,
        role_id=input.role,
        labelled=Labels(tags=tuple(input.tags or ()), metadata=input.metadata or {}),
        owner_id=None if input.owner_id is None else owner_id_of(input.owner_id),
        credited=credits_wished(input.credits),
        is_canary=input.is_canary or False,
        mark=mark,
        **input.given(),
    )
