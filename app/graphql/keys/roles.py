"""Roles of API keys: listing, making, editing and deleting them. Refusals are top-level errors."""

import strawberry

from app.graphql.context import Info
from app.graphql.keys.given import GivenEdit, GivenInput
from app.graphql.keys.role_types import ApiKeyRole, role_id_of
from app.permissions import Scope
from app.services.keys import role_records, roles
from app.services.keys.roles import RoleEdit

_NAME = "To recognise it by; no other role of the account may have it."


@strawberry.input(description="A new role: what each API key of it shall have.")
class ApiKeyRoleCreateInput(GivenInput):
    name: str = strawberry.field(description=_NAME)
    scopes: list[Scope] | None = strawberry.field(
        description="At least one, unless there are permissions."
    )


@strawberry.input(
    description="What is left out stays as it is. A restriction that is null is removed."
)
class ApiKeyRoleUpdateInput(GivenEdit):
    id: strawberry.ID = strawberry.field(description="The role.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description=_NAME)

    def edit(self) -> RoleEdit:
        """Return what is to be different."""
        return RoleEdit(**self.changed())


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
            **input.given(),
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
