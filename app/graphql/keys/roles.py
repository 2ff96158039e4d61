"""Roles of API keys: listing, making, editing and deleting them. Refusals are top-level errors."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import strawberry

from app.graphql.context import Info
from app.graphql.keys.budgets import ApiKeyLimitInput, limits_of
from app.graphql.keys.rate_limits import ApiKeyRateLimitInput, named_limits_of
from app.graphql.keys.role_types import ApiKeyRole, role_id_of
from app.permissions import Scope
from app.principal import WalletId
from app.services.keys import registry as api_keys
from app.services.keys import role_records, roles
from app.services.keys.roles import RoleEdit

_NAME = "To recognise it by; no other role of the account may have it."
_SCOPES = "At least one, unless there are permissions."
_PERMISSIONS = "Permissions one by one, as `resource:action`; either side may be `*`."
_WALLET_IDS = "Only these wallets."
_ALLOWED_IPS = "Only from these addresses and ranges."
_REQUESTS_PER_HOUR = "At most so many requests of each key in any hour, 1 to 100000."
_RATE_LIMITS = "Limits on how often each key does a kind of work, beside its requests per hour."
_LIMITS = "The most that each key may spend; one limit for each window."
_LIMITS_INCLUDE_FEES = "Whether routing fees count against the limits, too. Default: they do not."

#: What null means for that which cannot be removed; the service says what is wrong with it.
_NOTHING: Final[Mapping[str, object]] = MappingProxyType(
    {
        "limits": (),
        "limits_include_fees": False,
        "name": "",
        "permissions": (),
        "rate_limits": (),
        "scopes": (),
    }
)


@strawberry.input(description="A new role: what each API key of it shall have.")
class ApiKeyRoleCreateInput:
    name: str = strawberry.field(description=_NAME)
    scopes: list[Scope] | None = strawberry.field(description=_SCOPES)
    permissions: list[str] | None = strawberry.field(description=_PERMISSIONS)
    wallet_ids: list[WalletId] | None = strawberry.field(description=_WALLET_IDS)
    allowed_ips: list[str] | None = strawberry.field(description=_ALLOWED_IPS)
    requests_per_hour: int | None = strawberry.field(
        default=strawberry.UNSET,
        description=f"{_REQUESTS_PER_HOUR} Default: as for a key; null: no limit.",
    )
    rate_limits: list[ApiKeyRateLimitInput] | None = strawberry.field(
        description=f"{_RATE_LIMITS} Default: those of the key that makes it; none by a session."
    )
    limits: list[ApiKeyLimitInput] | None = strawberry.field(description=_LIMITS)
    limits_include_fees: bool | None = strawberry.field(description=_LIMITS_INCLUDE_FEES)


@strawberry.input(
    description="What is left out stays as it is. A restriction that is null is removed."
)
class ApiKeyRoleUpdateInput:
    id: strawberry.ID = strawberry.field(description="The role.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description=_NAME)
    scopes: list[Scope] | None = strawberry.field(default=strawberry.UNSET, description=_SCOPES)
    permissions: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description=_PERMISSIONS
    )
    wallet_ids: list[WalletId] | None = strawberry.field(
        default=strawberry.UNSET, description=_WALLET_IDS
    )
    allowed_ips: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description=_ALLOWED_IPS
    )
    requests_per_hour: int | None = strawberry.field(
        default=strawberry.UNSET, description=_REQUESTS_PER_HOUR
    )
    rate_limits: list[ApiKeyRateLimitInput] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {_RATE_LIMITS}"
    )
    limits: list[ApiKeyLimitInput] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {_LIMITS}"
    )
    limits_include_fees: bool | None = strawberry.field(
        default=strawberry.UNSET, description=_LIMITS_INCLUDE_FEES
    )

    def edit(self) -> RoleEdit:
        """Return what is to be different."""
        given: dict[str, Any] = {
            name: _NOTHING.get(name) if value is None else value
            for name, value in vars(self).items()
            if value is not strawberry.UNSET and name != "id"
        }
        if "limits" in given:
            given["limits"] = limits_of(given["limits"])
        if given.get("rate_limits"):
            given["rate_limits"] = named_limits_of(given["rate_limits"])
        if "allowed_ips" in given:
            given["networks"] = given.pop("allowed_ips")
        return RoleEdit(**given)


@strawberry.input
class ApiKeyRoleDeleteInput:
    id: strawberry.ID = strawberry.field(description="The role.")


@strawberry.type(description="The role as it has become.")
class ApiKeyRolePayload:
    role: ApiKeyRole


@strawberry.type(description="What was deleted.")
class ApiKeyRoleDeletePayload:
    role_id: strawberry.ID


@strawberry.type
class ApiKeyRoleQuery:
    @strawberry.field(
        description="The roles of API keys of the account, by their names; 100 at most."
    )
    async def api_key_roles(self, info: Info) -> list[ApiKeyRole]:
        context = info.context
        found = await role_records.list_of(context.runtime, context.caller.account_id)
        return [ApiKeyRole(record=record) for record in found]


@strawberry.type
class ApiKeyRoleMutation:
    @strawberry.mutation(
        description="Make a role, a named set of permissions and restrictions for API keys. A key "
        "can make only roles within its own authority."
    )
    async def api_key_role_create(
        self, info: Info, input: ApiKeyRoleCreateInput
    ) -> ApiKeyRolePayload:
        role = await roles.create(
            info.context.runtime,
            info.context.actor,
            name=input.name,
            scopes=input.scopes or (),
            permissions=input.permissions or (),
            wallet_ids=input.wallet_ids,
            networks=input.allowed_ips,
            requests_per_hour=(
                api_keys.BY_DEFAULT
                if input.requests_per_hour is strawberry.UNSET
                else input.requests_per_hour
            ),
            rate_limits=(
                api_keys.BY_DEFAULT
                if input.rate_limits is None
                else named_limits_of(input.rate_limits)
            ),
            limits=limits_of(input.limits or ()),
            limits_include_fees=input.limits_include_fees or False,
        )
        return ApiKeyRolePayload(role=ApiKeyRole(record=role))

    @strawberry.mutation(
        description="Edit a role, and all API keys that have it, at once: what is narrowed is in "
        "force everywhere once this has answered. Only a session widens."
    )
    async def api_key_role_update(
        self, info: Info, input: ApiKeyRoleUpdateInput
    ) -> ApiKeyRolePayload:
        role = await roles.update(
            info.context.runtime, info.context.actor, role_id_of(input.id), input.edit()
        )
        return ApiKeyRolePayload(role=ApiKeyRole(record=role))

    @strawberry.mutation(
        description="Delete a role that no API key has, but for revoked ones. What it gave when "
        "stays known."
    )
    async def api_key_role_delete(
        self, info: Info, input: ApiKeyRoleDeleteInput
    ) -> ApiKeyRoleDeletePayload:
        role = await roles.delete(info.context.runtime, info.context.actor, role_id_of(input.id))
        return ApiKeyRoleDeletePayload(role_id=strawberry.ID(str(role.id)))
