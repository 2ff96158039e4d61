"""API keys as they are shown, and what the credential of the request may do."""

import strawberry

from app.errors import InvalidInput
from app.graphql.audit import AuditActorKind
from app.graphql.connections import PageInfo
from app.graphql.context import Context, Info
from app.graphql.keys.advice import ApiKeyAdvice
from app.graphql.keys.bindings import ApiKeyClientKey
from app.graphql.keys.budgets import HIDDEN, ApiKeyBudget, ApiKeyLimits, reaches_beyond
from app.graphql.keys.credits import ApiKeyCredit, credits_shown
from app.graphql.keys.derivation import ApiKeyDerivation, NamedDerivedKey
from app.graphql.keys.owners import ApiKeyOwner
from app.graphql.keys.payment_policies import ApiKeyPaymentPolicy
from app.graphql.keys.rate_limits import ApiKeyRateLimit, rate_limits_of, resets_at
from app.graphql.keys.role_types import ApiKeyHeldRole, ApiKeyRoleVersion
from app.graphql.keys.usage import ApiKeyUsage
from app.graphql.reading import uuid_of
from app.graphql.scalars import EndpointUrl, Metadata, Timestamp
from app.limits.windows import Quota
from app.permissions import Scope
from app.principal import ActorKind, KeyId, WalletId
from app.services import rate_limits
from app.services.keys import cautions
from app.services.keys import records as key_records
from app.services.keys import usage as key_usage
from app.services.pages import Page

ApiKeyStatus = strawberry.enum(
    key_records.KeyStatus,
    name="ApiKeyStatus",
    description="Whether a key works. SUSPENDED: not until it is resumed; EXPIRED: its time is "
    "over; REVOKED: never again.",
)


@strawberry.type(
    description="A secret of an API key that has not ended, without the secret itself."
)
class ApiKeySecret:
    preview: str = strawberry.field(description="How it begins and ends.")
    created_at: Timestamp = strawberry.field(description="When it was made.")
    expires_at: Timestamp | None = strawberry.field(
        description="When it ends, as it is being replaced; null: it lasts as long as the key."
    )


@strawberry.type(description="Who revoked a key.")
class ApiKeyRevoker:
    kind: ActorKind = strawberry.field(description="What it was.", graphql_type=AuditActorKind)
    id: strawberry.ID | None = strawberry.field(description="The id of the session or API key.")


@strawberry.type(description="An API key. Its secret is shown once, when it is made.")
class ApiKey:
    record: strawberry.Private[key_records.ApiKey]

    @strawberry.field(description="A UUID.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.id))

    @strawberry.field(description="What its owner calls it.")
    def name(self) -> str:
        return self.record.name

    @strawberry.field(description="What its owner notes about it.")
    def description(self) -> str | None:
        return self.record.description

    @strawberry.field(description="Words by which lists of keys are filtered, sorted.")
    def tags(self) -> list[str]:
        return list(self.record.labels.tags)

    @strawberry.field(description="What its owner's programs note about it.")
    def metadata(self) -> Metadata:
        return Metadata(dict(self.record.labels.metadata))

    @strawberry.field(description="Whom it is for, and shares limits with; null for nobody.")
    async def owner(self, info: Info) -> ApiKeyOwner | None:
        owner_id = self.record.owner_id
        if owner_id is None:
            return None
        return ApiKeyOwner(record=await info.context.owners.get(owner_id))

    @strawberry.field(description="Whether it works.")
    def status(self) -> key_records.KeyStatus:
        return self.record.status

    @strawberry.field(
        description="Why it does not work, if that is not because of the key: its owner is "
        "suspended or revoked."
    )
    def status_reason(self) -> str | None:
        stops = self.record.owner_stops
        return None if stops is None else f"Its owner is {stops.lower()}."

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

    @strawberry.field(description="The IP address that it was last used from, if that is known.")
    def last_used_ip(self) -> str | None:
        return self.record.last_use.ip

    @strawberry.field(
        description="What the program that last used it calls itself (`User-Agent`), if it does."
    )
    def last_user_agent(self) -> str | None:
        return self.record.last_use.user_agent

    @strawberry.field(description="What it was used for, some seconds ago at the latest.")
    async def usage(
        self,
        info: Info,
        period: key_usage.Period = key_usage.Period.LAST_30_DAYS,
    ) -> ApiKeyUsage | None:
        return ApiKeyUsage.of(await info.context.usage.get((self.record.id, period)))

    @strawberry.field(
        description="What it was given and did not use, and the update that takes that away."
    )
    async def advice(
        self, info: Info, period: key_usage.Period = key_usage.Period.LAST_90_DAYS
    ) -> ApiKeyAdvice | None:
        operations = await info.context.called.get((self.record.id, period))
        return ApiKeyAdvice.of(info.context.runtime, self.record, period, operations)

    @strawberry.field(description="When it was suspended; null if it is not.")
    def suspended_at(self) -> Timestamp | None:
        suspended_at = self.record.suspended_at
        return None if suspended_at is None else Timestamp(suspended_at)

    @strawberry.field(description="When it was archived; null if it is not.")
    def archived_at(self) -> Timestamp | None:
        archived_at = self.record.archived_at
        return None if archived_at is None else Timestamp(archived_at)

    @strawberry.field(description="Whether it was revoked, which is for ever.")
    def revoked(self) -> bool:
        return self.record.revoked

    @strawberry.field(description="When it was revoked; null if it is not.")
    def revoked_at(self) -> Timestamp | None:
        revocation = self.record.revocation
        return None if revocation is None else Timestamp(revocation.at)

    @strawberry.field(description="Who revoked it; null if nobody did, or it was not recorded.")
    def revoked_by(self) -> ApiKeyRevoker | None:
        revocation = self.record.revocation
        if revocation is None or revocation.by_kind is None:
            return None
        by_id = None if revocation.by_id is None else strawberry.ID(str(revocation.by_id))
        return ApiKeyRevoker(kind=revocation.by_kind, id=by_id)

    @strawberry.field(description="Why it was revoked, if somebody said.")
    def revoked_reason(self) -> str | None:
        revocation = self.record.revocation
        return None if revocation is None else revocation.reason

    @strawberry.field(description="Whether its time is over.")
    def expired(self) -> bool:
        return self.record.expired

    @strawberry.field(description="Whether its only scope is READ.")
    def read_only(self) -> bool:
        return self.record.read_only

    @strawberry.field(
        description="Whether it is a canary: it may do nothing, and a use of it raises an alarm."
    )
    def is_canary(self) -> bool:
        return self.record.is_canary

    @strawberry.field(description="Its scopes; permissions given one by one are not among them.")
    def scopes(self) -> list[Scope]:
        return list(self.record.scopes)

    @strawberry.field(description="Permissions given one by one, as they were given: `*` stands.")
    def grants(self) -> list[str]:
        return list(self.record.grants)

    @strawberry.field(description="Everything it may do, by scopes or permissions.")
    def permissions(self) -> list[str]:
        return sorted(self.record.permissions)

    @strawberry.field(
        description="The wallets it is limited to, as far as the caller may see them; null: all."
    )
    def wallet_ids(self, info: Info) -> list[WalletId] | None:
        caller, wallet_ids = info.context.principal, self.record.wallet_ids
        if wallet_ids is None:
            return None
        return [id_ for id_ in wallet_ids if caller is None or id_ in caller.wallets]

    @strawberry.field(description="The IP ranges it may be used from; null: from everywhere.")
    def allowed_ips(self) -> list[str] | None:
        networks = self.record.networks
        return None if networks is None else [str(network) for network in networks]

    @strawberry.field(description="How many requests it may make in any hour; null: no limit.")
    def requests_per_hour(self) -> int | None:
        return self.record.requests_per_hour

    @strawberry.field(
        description="How many of `requestsPerHour` are left now; null without that limit, and "
        "while nobody counts."
    )
    async def requests_remaining(self, info: Info) -> int | None:
        quota = await self._requests_left(info.context)
        return None if quota is None else quota.remaining

    @strawberry.field(
        description="When one more of `requestsPerHour` becomes free; null when none counts."
    )
    async def requests_reset_at(self, info: Info) -> Timestamp | None:
        return resets_at(info.context, await self._requests_left(info.context))

    @strawberry.field(
        description="Its limits by kind of work and window, beside `requestsPerHour`, and what is "
        "left of them."
    )
    async def rate_limits(self, info: Info) -> list[ApiKeyRateLimit]:
        return await rate_limits_of(info.context, self.record)

    @strawberry.field(
        description="For how many requests, invoices or payments it is good, and what is left; "
        "empty: for any number."
    )
    def credits(self) -> list[ApiKeyCredit]:
        return credits_shown(self.record.credits)

    @strawberry.field(
        description="What it may spend and has spent, by Blink's windows; nothing of it to a key "
        "that is limited to some wallets, if this one reaches others."
    )
    async def limits(self, info: Info) -> ApiKeyLimits:
        if self._reaches_beyond(info.context):
            return ApiKeyLimits.of(HIDDEN)
        return ApiKeyLimits.of(await info.context.spending.get(self.record.id))

    @strawberry.field(
        description="What it may spend, has spent and has left: every window, limited or not. "
        "Empty where `limits` are not shown."
    )
    async def budgets(self, info: Info) -> list[ApiKeyBudget]:
        if self._reaches_beyond(info.context):
            return []
        found = await info.context.spending.get(self.record.id)
        return [ApiKeyBudget.of(budget) for budget in found.budgets]

    @strawberry.field(
        description="Whether routing fees count against its limits, too: while a payment is "
        "pending, the most they may be. False where `limits` are not shown."
    )
    def limits_include_fees(self, info: Info) -> bool:
        return self.record.limits_include_fees and not self._reaches_beyond(info.context)

    @strawberry.field(
        description="What its payments have to keep to; null: nothing, or `limits` are not shown."
    )
    def payment_policy(self, info: Info) -> ApiKeyPaymentPolicy | None:
        policy = self.record.payment_policy
        if policy is None or self._reaches_beyond(info.context):
            return None
        return ApiKeyPaymentPolicy.of(policy, info.context.runtime.clock.now())

    @strawberry.field(description="How its secret begins and ends.")
    def secret_preview(self) -> str:
        return self.record.secrets[0].preview

    @strawberry.field(
        description="Its secrets: the one that lasts, and while it is rotated the one before."
    )
    def secrets(self) -> list[ApiKeySecret]:
        return [_secret(secret) for secret in self.record.secrets]

    @strawberry.field(
        description="Where what it may see is sent; null for nowhere. More in `webhookEndpoints`."
    )
    def webhook_url(self) -> EndpointUrl | None:
        url = self.record.webhook_url
        return None if url is None else EndpointUrl(url)

    @strawberry.field(
        description="The client that must sign its requests; null: it is bound to none, and works "
        "for whoever has the secret."
    )
    def client_key(self) -> ApiKeyClientKey | None:
        client = self.record.client_key
        return None if client is None else ApiKeyClientKey.of(client)

    @strawberry.field(
        description="What its owner may not have meant; where `limits` are not shown, nothing of "
        "them."
    )
    def warnings(self, info: Info) -> list[str]:
        shown = not self._reaches_beyond(info.context)
        return cautions.warnings(self.record, tells_limits=shown)

    @strawberry.field(
        description="Its role, which says what it may do, how, from where and how often; null: "
        "that is said of the key alone."
    )
    def role(self) -> ApiKeyHeldRole | None:
        return ApiKeyHeldRole.of(self.record.role)

    @strawberry.field(
        description="What its role was, and gave, at some time, as the audit log has it; null if "
        "it had none then."
    )
    async def role_at(self, info: Info, time: Timestamp) -> ApiKeyRoleVersion | None:
        record = await info.context.roles_at.get((self.record.id, time))
        return None if record is None else ApiKeyRoleVersion(record=record)

    @strawberry.field(description="What may be derived of it without asking, and what was.")
    def derivation(self, info: Info) -> ApiKeyDerivation:
        hidden = self._reaches_beyond(info.context)
        return ApiKeyDerivation(record=self.record, is_hidden=hidden)

    async def _requests_left(self, context: Context) -> Quota | None:
        record = self.record
        if record.requests_per_hour is None:
            return None
        claim = rate_limits.per_hour_of(record.account_id, record.id, record.requests_per_hour)
        return await context.quotas.get(claim)

    def _reaches_beyond(self, context: Context) -> bool:
        """Tell whether it reaches wallets that the caller does not."""
        return reaches_beyond(context, self.record.wallet_ids)


@strawberry.type(description="An API key in a page.")
class ApiKeyEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: ApiKey


@strawberry.type(description="A page of the API keys of one account, newest first.")
class ApiKeyConnection:
    edges: list[ApiKeyEdge]
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[key_records.ApiKey]) -> "ApiKeyConnection":
        return cls(
            edges=[
                ApiKeyEdge(cursor=str(record.id), node=ApiKey(record=record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, lambda record: str(record.id)),
        )


@strawberry.type(description="What a credential may do.")
class Authorization:
    scopes: list[Scope]
    permissions: list[str] = strawberry.field(
        description="Every permission, whether it came by a scope or by itself."
    )

    @strawberry.field(description="The API key of this request; null for a session.")
    async def api_key(self, info: Info) -> ApiKey | None:
        return await _own_key(info.context)

    @strawberry.field(
        description="Which derived key of that the request was made with; null if with itself."
    )
    def derived_key(self, info: Info) -> NamedDerivedKey | None:
        return NamedDerivedKey.of(info.context.caller.derived_by)


@strawberry.type
class ApiKeyQuery:
    @strawberry.field(description="What the credential of this request may do.")
    def authorization(self, info: Info) -> Authorization:
        caller = info.context.caller
        scopes = caller.scopes if caller.account_active else (Scope.READ,)
        return Authorization(scopes=list(scopes), permissions=sorted(caller.permissions))

    @strawberry.field(
        description="The API key of this request, whatever it may do: its limits, what is left of "
        "them and when it returns; null for a session."
    )
    async def api_key(self, info: Info) -> ApiKey | None:
        return await _own_key(info.context)


def key_id_of(text: str) -> KeyId:
    """Return the id of a key as a client writes it. Raises `InvalidInput`."""
    found = uuid_of(text)
    if found is None:
        raise InvalidInput("Invalid value for the id of an API key")
    return KeyId(found)


async def _own_key(context: Context) -> ApiKey | None:
    return None if context.caller.key_id is None else ApiKey(record=await context.own_key.get())


def _secret(secret: key_records.Secret) -> ApiKeySecret:
    return ApiKeySecret(
        preview=secret.preview,
        created_at=Timestamp(secret.created_at),
        expires_at=None if secret.expires_at is None else Timestamp(secret.expires_at),
    )
