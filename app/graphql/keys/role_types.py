"""Roles of API keys as they are shown: what each gives, and gave in its versions."""

import strawberry

from app.errors import InvalidInput
from app.graphql.audit import AuditActorKind
from app.graphql.context import Info
from app.graphql.keys.budgets import reaches_beyond
from app.graphql.keys.payment_policies import ApiKeyPaymentPolicy
from app.graphql.reading import uuid_of
from app.graphql.scalars import SatAmount, Timestamp
from app.permissions import Scope
from app.principal import ActorKind, KeyRoleId, WalletId
from app.services.keys import records as key_records
from app.services.keys.role_records import KeyRole
from app.services.keys.spending import Window


@strawberry.type(description="The role that an API key has.")
class ApiKeyHeldRole:
    id: strawberry.ID = strawberry.field(description="A UUID.")
    name: str = strawberry.field(description="What it is called.")
    version: int = strawberry.field(description="The version that is in force, from 1 on.")

    @classmethod
    def of(cls, role: key_records.HeldRole | None) -> "ApiKeyHeldRole | None":
        if role is None:
            return None
        return cls(id=strawberry.ID(str(role.id)), name=role.name, version=role.version)


@strawberry.type(description="The most that each key of a role may spend in a window.")
class ApiKeyRoleLimit:
    time_window: Window = strawberry.field(description="The window.")
    limit_sats: SatAmount = strawberry.field(description="The limit, in satoshi.")


@strawberry.type(description="How often each key of a role does a kind of work at most.")
class ApiKeyRoleRateLimit:
    kind: str = strawberry.field(description="The kind of work, as in `rateLimits` of a key.")
    amount: int = strawberry.field(description="How many in any window of that length.")
    window_seconds: int = strawberry.field(description="How long the window is.")


@strawberry.type
class GivenByRole:
    """What a role and each of its versions have in common."""

    record: strawberry.Private[KeyRole]

    @strawberry.field(description="What it is called by now.")
    def name(self) -> str:
        return self.record.name

    @strawberry.field(description="The number of the version, from 1 on.")
    def version(self) -> int:
        return self.record.version

    @strawberry.field(description="When it became so.")
    def changed_at(self) -> Timestamp:
        return Timestamp(self.record.changed_at)

    @strawberry.field(
        description="What made it so: a session, an API key, the operator or the root key.",
        graphql_type=AuditActorKind,
    )
    def changed_by(self) -> ActorKind:
        return self.record.changed_by_kind

    @strawberry.field(description="The scopes of its keys.")
    def scopes(self) -> list[Scope]:
        return list(self.record.scopes)

    @strawberry.field(description="Permissions given one by one, as they were given: `*` stands.")
    def grants(self) -> list[str]:
        return list(self.record.grants)

    @strawberry.field(description="Everything its keys may do, by scopes or permissions.")
    def permissions(self) -> list[str]:
        return sorted(self.record.permissions)

    @strawberry.field(
        description="The wallets its keys are limited to, as far as the caller may see them; "
        "null: all."
    )
    def wallet_ids(self, info: Info) -> list[WalletId] | None:
        caller, wallet_ids = info.context.principal, self.record.wallet_ids
        if wallet_ids is None:
            return None
        return [id_ for id_ in wallet_ids if caller is None or id_ in caller.wallets]

    @strawberry.field(description="The IP ranges its keys may be used from; null: from everywhere.")
    def allowed_ips(self) -> list[str] | None:
        networks = self.record.networks
        return None if networks is None else [str(network) for network in networks]

    @strawberry.field(
        description="How many requests each key may make in any hour; null: no limit."
    )
    def requests_per_hour(self) -> int | None:
        return self.record.requests_per_hour

    @strawberry.field(description="How often each of its keys does a kind of work at most.")
    def rate_limits(self) -> list[ApiKeyRoleRateLimit]:
        return [
            ApiKeyRoleRateLimit(kind=kind, amount=amount, window_seconds=window_s)
            for kind, window_s, amount in self.record.rate_limits
        ]

    @strawberry.field(
        description="What each key may spend; nothing of it to a key that is limited to some "
        "wallets, if the role reaches others."
    )
    def limits(self, info: Info) -> list[ApiKeyRoleLimit]:
        if reaches_beyond(info.context, self.record.wallet_ids):
            return []
        return [
            ApiKeyRoleLimit(time_window=window, limit_sats=SatAmount(self.record.limits[window]))
            for window in Window
            if window in self.record.limits
        ]

    @strawberry.field(
        description="Whether routing fees count against the limits, too. False where `limits` are "
        "not shown."
    )
    def limits_include_fees(self, info: Info) -> bool:
        shown = not reaches_beyond(info.context, self.record.wallet_ids)
        return self.record.limits_include_fees and shown

    @strawberry.field(
        description="What the payments of its keys have to keep to; null: nothing, or `limits` are "
        "not shown."
    )
    def payment_policy(self, info: Info) -> ApiKeyPaymentPolicy | None:
        policy = self.record.payment_policy
        if policy is None or reaches_beyond(info.context, self.record.wallet_ids):
            return None
        return ApiKeyPaymentPolicy.of(policy, info.context.runtime.clock.now())


@strawberry.type(description="What a role gave to its keys since one of its edits.")
class ApiKeyRoleVersion(GivenByRole):
    @strawberry.field(description="The role, which may be deleted by now.")
    def role_id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.id))


@strawberry.type(
    description="A named set of permissions and restrictions that API keys of the account share: "
    "editing it edits all of them at once."
)
class ApiKeyRole(GivenByRole):
    @strawberry.field(description="A UUID.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.id))

    @strawberry.field(description="When it was made.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.created_at)

    @strawberry.field(description="How many API keys have it that are not revoked.")
    def key_count(self) -> int:
        return self.record.keys

    @strawberry.field(description="Its versions, the newest first; the last 50 at most.")
    async def versions(self, info: Info) -> list[ApiKeyRoleVersion]:
        found = await info.context.role_versions.get(self.record.id)
        return [ApiKeyRoleVersion(record=record) for record in found]


def role_id_of(text: str) -> KeyRoleId:
    """Return the id of a role as a client writes it. Raises `InvalidInput`."""
    found = uuid_of(text)
    if found is None:
        raise InvalidInput("Invalid value for the id of a role")
    return KeyRoleId(found)
