"""Owners of API keys: whom keys are for, what they share, and stopping all of one at once."""

from typing import Any

import strawberry

from app.graphql.connections import PageInfo
from app.graphql.context import Context, Info
from app.graphql.keys.budgets import ApiKeyBudget, ApiKeyLimitInput, limits_of
from app.graphql.keys.credits import (
    CREDITS,
    ApiKeyCredit,
    ApiKeyCreditInput,
    ApiKeyOwnerCreditsAddInput,
    credits_shown,
    credits_wished,
)
from app.graphql.keys.filters import owner_id_of
from app.graphql.keys.rate_limits import (
    ApiKeyRateLimit,
    ApiKeyRateLimitInput,
    named_limits_of,
    shown_limits,
)
from app.graphql.keys.usage import ApiKeyUsage
from app.graphql.scalars import Metadata, Timestamp
from app.principal import SharedLimits
from app.services.keys import owners
from app.services.keys.owners import OwnerEdit
from app.services.keys.usage import Period
from app.services.pages import Page

_NAME = "What to call it; at most 200 characters."
_METADATA = "What your programs note about it."
_LIMITS = "The most that all its keys together may spend, in one payment or in rolling windows."
_RATE_LIMITS = "How often all its keys together may do some kinds of work; at most 20 limits."
_FEES = "Whether routing fees count against its limits, too. Default: they do not."


ApiKeyOwnerStatus = strawberry.enum(
    owners.OwnerStatus,
    name="ApiKeyOwnerStatus",
    description="What an owner does to its keys. SUSPENDED: they do not work until it is resumed; "
    "REVOKED: never again.",
)


@strawberry.type(
    description="Whom API keys are for, by an id of your own. What it is limited to its keys share."
)
class ApiKeyOwner:
    record: strawberry.Private[owners.KeyOwner]

    @strawberry.field(description="A UUID.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.id))

    @strawberry.field(description="By which your own programs know it; unique in the account.")
    def external_id(self) -> str:
        return self.record.external_id

    @strawberry.field(description="What it is called.")
    def name(self) -> str | None:
        return self.record.name

    @strawberry.field(description=_METADATA)
    def metadata(self) -> Metadata:
        return Metadata(dict(self.record.metadata))

    @strawberry.field(description="Whether it stops its keys.")
    def status(self) -> owners.OwnerStatus:
        return self.record.status

    @strawberry.field(description="How many API keys it has, whatever became of them.")
    def key_count(self) -> int:
        return self.record.keys

    @strawberry.field(description="When it was made.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.created_at)

    @strawberry.field(description="When it was suspended; null if it is not.")
    def suspended_at(self) -> Timestamp | None:
        suspended_at = self.record.suspended_at
        return None if suspended_at is None else Timestamp(suspended_at)

    @strawberry.field(description="When it was revoked; null if it is not.")
    def revoked_at(self) -> Timestamp | None:
        revoked_at = self.record.revoked_at
        return None if revoked_at is None else Timestamp(revoked_at)

    @strawberry.field(
        description="What its keys may spend together, have spent and have left: every window, "
        "limited or not. Empty for a key that is limited to some wallets."
    )
    async def budgets(self, info: Info) -> list[ApiKeyBudget]:
        if not _sees_all(info.context):
            return []
        found = await info.context.owners_spending.get(self.record.id)
        return [ApiKeyBudget.of(budget) for budget in found.budgets]

    @strawberry.field(
        description="When one of its keys was last used, some seconds ago at the latest; null if "
        "none was."
    )
    def last_used_at(self) -> Timestamp | None:
        used_at = self.record.last_used_at
        return None if used_at is None else Timestamp(used_at)

    @strawberry.field(
        description="What all keys that it has now were used for, some seconds ago at the latest."
    )
    async def usage(self, info: Info, period: Period = Period.LAST_30_DAYS) -> ApiKeyUsage | None:
        return ApiKeyUsage.of(await info.context.owners_usage.get((self.record.id, period)))

    @strawberry.field(
        description="How often its keys together do some kinds of work, beside the limits of each."
    )
    async def rate_limits(self, info: Info) -> list[ApiKeyRateLimit]:
        record = self.record
        shared = SharedLimits("owner", record.id, record.rate_limits)
        return await shown_limits(info.context, record.account_id, shared)

    @strawberry.field(
        description="For how many requests, invoices or payments all its keys together are good, "
        "beside the credits of each."
    )
    def credits(self) -> list[ApiKeyCredit]:
        return credits_shown(self.record.credits)

    @strawberry.field(
        description="Whether routing fees count against its limits, too. False where `budgets` are "
        "not shown."
    )
    def limits_include_fees(self, info: Info) -> bool:
        return self.record.limits_include_fees and _sees_all(info.context)


@strawberry.type(description="An owner in a page.")
class ApiKeyOwnerEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: ApiKeyOwner


@strawberry.type(description="A page of the owners of API keys of one account, newest first.")
class ApiKeyOwnerConnection:
    edges: list[ApiKeyOwnerEdge]
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[owners.KeyOwner]) -> "ApiKeyOwnerConnection":
        return cls(
            edges=[
                ApiKeyOwnerEdge(cursor=str(record.id), node=ApiKeyOwner(record=record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, lambda record: str(record.id)),
        )


@strawberry.input
class ApiKeyOwnerCreateInput:
    external_id: str = strawberry.field(
        description="By which your own programs know it, 1 to 200 characters; no other has it."
    )
    name: str | None = strawberry.field(description=_NAME)
    metadata: Metadata | None = strawberry.field(description=_METADATA)
    limits: list[ApiKeyLimitInput] | None = strawberry.field(description=_LIMITS)
    limits_include_fees: bool | None = strawberry.field(description=_FEES)
    rate_limits: list[ApiKeyRateLimitInput] | None = strawberry.field(
        default=None, description=_RATE_LIMITS
    )
    credits: list[ApiKeyCreditInput] | None = strawberry.field(default=None, description=CREDITS)


@strawberry.input(description="What is left out stays as it is; what is null is taken away.")
class ApiKeyOwnerUpdateInput:
    id: strawberry.ID = strawberry.field(description="The owner.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description=_NAME)
    metadata: Metadata | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of what it has. {_METADATA}"
    )
    limits: list[ApiKeyLimitInput] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {_LIMITS}"
    )
    limits_include_fees: bool | None = strawberry.field(default=strawberry.UNSET, description=_FEES)
    rate_limits: list[ApiKeyRateLimitInput] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {_RATE_LIMITS}"
    )
    credits: list[ApiKeyCreditInput] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {CREDITS}"
    )

    def edit(self) -> OwnerEdit:
        """Return what is to be different."""
        given: dict[str, Any] = {}
        if self.name is not strawberry.UNSET:
            given["name"] = self.name
        if self.metadata is not strawberry.UNSET:
            given["metadata"] = self.metadata or {}
        if self.limits is not strawberry.UNSET:
            given["limits"] = limits_of(self.limits or ())
        if self.limits_include_fees is not strawberry.UNSET:
            given["limits_include_fees"] = bool(self.limits_include_fees)
        if self.rate_limits is not strawberry.UNSET:
            given["rate_limits"] = named_limits_of(self.rate_limits or ())
        if self.credits is not strawberry.UNSET:
            given["credited"] = credits_wished(self.credits)
        return OwnerEdit(**given)


@strawberry.input
class ApiKeyOwnerIdInput:
    id: strawberry.ID = strawberry.field(description="The owner.")


@strawberry.type(description="The owner after a change.")
class ApiKeyOwnerPayload:
    owner: ApiKeyOwner


@strawberry.type(description="What was deleted.")
class ApiKeyOwnerDeletePayload:
    owner_id: strawberry.ID


@strawberry.type
class ApiKeyOwnerMutation:
    @strawberry.mutation(
        description="Make an owner of API keys, to which keys are given by `ownerId`. An API key "
        "that has an owner itself manages none."
    )
    async def api_key_owner_create(
        self, info: Info, input: ApiKeyOwnerCreateInput
    ) -> ApiKeyOwnerPayload:
        made = await owners.create(
            info.context.runtime,
            info.context.actor,
            external_id=input.external_id,
            name=input.name,
            metadata=input.metadata or {},
            limits=limits_of(input.limits or ()),
            limits_include_fees=input.limits_include_fees or False,
            rate_limits=named_limits_of(input.rate_limits or ()),
            credited=credits_wished(input.credits),
        )
        return ApiKeyOwnerPayload(owner=ApiKeyOwner(record=made))

    @strawberry.mutation(
        description="Edit an owner. Once this has answered, every payment with one of its keys is "
        "held to its limits. A key can lower them; all else needs a session."
    )
    async def api_key_owner_update(
        self, info: Info, input: ApiKeyOwnerUpdateInput
    ) -> ApiKeyOwnerPayload:
        context, owner_id = info.context, owner_id_of(input.id)
        found = await owners.update(context.runtime, context.actor, owner_id, input.edit())
        return ApiKeyOwnerPayload(owner=ApiKeyOwner(record=found))

    @strawberry.mutation(
        description="Add to the credits of a kind that all keys of an owner share. Needs a session."
    )
    async def api_key_owner_credits_add(
        self, info: Info, input: ApiKeyOwnerCreditsAddInput
    ) -> ApiKeyOwnerPayload:
        context, owner_id = info.context, owner_id_of(input.id)
        found = await owners.add_credits(
            context.runtime, context.actor, owner_id, input.kind, input.amount
        )
        return ApiKeyOwnerPayload(owner=ApiKeyOwner(record=found))

    @strawberry.mutation(
        description="Stop all keys of an owner until it is resumed: once this has answered they "
        "are refused everywhere."
    )
    async def api_key_owner_suspend(
        self, info: Info, input: ApiKeyOwnerIdInput
    ) -> ApiKeyOwnerPayload:
        context, owner_id = info.context, owner_id_of(input.id)
        found = await owners.suspend(context.runtime, context.actor, owner_id)
        return ApiKeyOwnerPayload(owner=ApiKeyOwner(record=found))

    @strawberry.mutation(
        description="Let the keys of an owner work again, but for those that are suspended "
        "themselves."
    )
    async def api_key_owner_resume(
        self, info: Info, input: ApiKeyOwnerIdInput
    ) -> ApiKeyOwnerPayload:
        context, owner_id = info.context, owner_id_of(input.id)
        found = await owners.resume(context.runtime, context.actor, owner_id)
        return ApiKeyOwnerPayload(owner=ApiKeyOwner(record=found))

    @strawberry.mutation(
        description="Stop all keys of an owner for ever: once this has answered they are refused "
        "everywhere."
    )
    async def api_key_owner_revoke(
        self, info: Info, input: ApiKeyOwnerIdInput
    ) -> ApiKeyOwnerPayload:
        context, owner_id = info.context, owner_id_of(input.id)
        found = await owners.revoke(context.runtime, context.actor, owner_id)
        return ApiKeyOwnerPayload(owner=ApiKeyOwner(record=found))

    @strawberry.mutation(description="Delete an owner that has no API keys.")
    async def api_key_owner_delete(
        self, info: Info, input: ApiKeyOwnerIdInput
    ) -> ApiKeyOwnerDeletePayload:
        context, owner_id = info.context, owner_id_of(input.id)
        deleted = await owners.delete(context.runtime, context.actor, owner_id)
        return ApiKeyOwnerDeletePayload(owner_id=strawberry.ID(str(deleted.id)))


def _sees_all(context: Context) -> bool:
    """Tell whether the caller reaches all wallets, as the keys of an owner may."""
    return context.principal is None or context.principal.reaches_all_wallets
