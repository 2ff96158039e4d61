"""API keys: make, list, revoke; and what the credential of the request may do."""

from uuid import UUID

import strawberry

from app.errors import InvalidInput
from app.graphql.context import Info
from app.graphql.scalars import Timestamp
from app.permissions import Scope
from app.principal import KeyId
from app.services import api_keys

ScopeEnum = strawberry.enum(
    Scope,
    name="Scope",
    description="Named sets of permissions: READ reads everything, RECEIVE makes invoices and "
    "addresses, WRITE does that and pays and changes settings. WRITE does not include READ.",
)


@strawberry.type(description="An API key. Its secret is shown once, when it is made.")
class ApiKey:
    record: strawberry.Private[api_keys.ApiKey]

    @strawberry.field(description="A UUID.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.id))

    @strawberry.field(description="What its owner calls it.")
    def name(self) -> str:
        return self.record.name

    @strawberry.field(description="When it was made.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.created_at)

    @strawberry.field(description="When it stops working; null for never.")
    def expires_at(self) -> Timestamp | None:
        expires_at = self.record.expires_at
        return None if expires_at is None else Timestamp(expires_at)

    @strawberry.field(description="When it was last used, some seconds ago at the latest.")
    def last_used_at(self) -> Timestamp | None:
        last_used_at = self.record.last_used_at
        return None if last_used_at is None else Timestamp(last_used_at)

    @strawberry.field(description="Whether it was revoked, which is for ever.")
    def revoked(self) -> bool:
        return self.record.revoked

    @strawberry.field(description="Whether its time is over.")
    def expired(self) -> bool:
        return self.record.expired

    @strawberry.field(description="Whether its only scope is READ.")
    def read_only(self) -> bool:
        return self.record.read_only

    @strawberry.field(description="Its scopes; permissions given one by one are not among them.")
    def scopes(self) -> list[Scope]:
        return list(self.record.scopes)


@strawberry.type(description="What a credential may do.")
class Authorization:
    scopes: list[Scope]
    permissions: list[str] = strawberry.field(
        description="Every permission, whether it came by a scope or by itself."
    )


@strawberry.input
class ApiKeyCreateInput:
    name: str = strawberry.field(description="To recognise it by.")
    expire_in_days: int | None = strawberry.field(description="Default: it never expires.")
    scopes: list[Scope] = strawberry.field(
        default_factory=lambda: [Scope.READ, Scope.WRITE], description="At least one."
    )


@strawberry.input
class ApiKeyRevokeInput:
    id: strawberry.ID = strawberry.field(description="The key.")


@strawberry.type(description="A new API key and its secret.")
class ApiKeyCreatePayload:
    api_key: ApiKey
    api_key_secret: str = strawberry.field(
        description="Send it as `X-API-KEY`. It is never shown again."
    )


@strawberry.type(description="The key that was revoked.")
class ApiKeyRevokePayload:
    api_key: ApiKey


@strawberry.type
class ApiKeyQuery:
    @strawberry.field(description="What the credential of this request may do.")
    def authorization(self, info: Info) -> Authorization:
        caller = info.context.caller
        scopes = caller.scopes if caller.account_active else (Scope.READ,)
        return Authorization(scopes=list(scopes), permissions=sorted(caller.permissions))


@strawberry.type
class ApiKeyMutation:
    @strawberry.mutation(
        description="Make an API key. A key can make only keys that may do no more than itself."
    )
    async def api_key_create(self, info: Info, input: ApiKeyCreateInput) -> ApiKeyCreatePayload:
        key, secret = await api_keys.create(
            info.context.runtime,
            info.context.caller,
            name=input.name,
            scopes=input.scopes,
            expires_in_days=input.expire_in_days,
        )
        return ApiKeyCreatePayload(api_key=ApiKey(record=key), api_key_secret=secret)

    @strawberry.mutation(
        description="Revoke an API key for ever: once this has answered it is refused everywhere. "
        "A key may revoke itself; others need `keys:write`."
    )
    async def api_key_revoke(self, info: Info, input: ApiKeyRevokeInput) -> ApiKeyRevokePayload:
        key = await api_keys.revoke(info.context.runtime, info.context.caller, key_id_of(input.id))
        return ApiKeyRevokePayload(api_key=ApiKey(record=key))


def key_id_of(text: str) -> KeyId:
    """Return the id of a key as a client writes it. Raises `InvalidInput`."""
    try:
        return KeyId(UUID(text))
    except ValueError:
        raise InvalidInput("Invalid value for the id of an API key") from None
