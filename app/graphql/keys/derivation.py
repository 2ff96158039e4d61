"""Keys that were derived of an API key, as they are shown: what was seen of them, and has ended."""

from enum import Enum
from uuid import UUID

import strawberry

from app.graphql.connections import PageInfo, wanted
from app.graphql.context import Context, Info
from app.graphql.keys.rate_limits import resets_at
from app.graphql.scalars import SatAmount, Timestamp
from app.limits.windows import Quota
from app.principal import Derivation, DerivedBy, WalletId
from app.services import rate_limits
from app.services.keys import records as key_records
from app.services.keys.derivation import caveats as wording
from app.services.keys.derivation import links, narrowing
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.derivation.links import DerivedKey
from app.services.pages import Page

DEPTH = (
    "How long a chain of keys derived of it may be, 0 to 8; 0: none may be derived. Default: 8, or "
    "that of the key that makes it."
)
_NOTHING = Caveats()


@strawberry.enum(description="Whether a derived key works, as far as that lies with itself.")
class ApiKeyDerivedStatus(Enum):
    ACTIVE = strawberry.enum_value("ACTIVE", description="Neither ended nor expired.")
    ENDED = strawberry.enum_value(
        "ENDED", description="It was ended by its id, or with all that were derived before."
    )
    EXPIRED = strawberry.enum_value("EXPIRED", description="Its time is over.")


@strawberry.type
class SaidByLink:
    """What the caveats of a link of a chain say, and its id."""

    link_id: strawberry.Private[UUID]
    caveats: strawberry.Private[Caveats]

    @strawberry.field(description="A UUID, made of the key; `latchkey key inspect` tells it, too.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.link_id))

    @strawberry.field(description="What who derived it calls it.")
    def label(self) -> str | None:
        return self.caveats.label

    @strawberry.field(
        description="At most these, and never keys:write nor webhooks:write; null: as before it."
    )
    def permissions(self) -> list[str] | None:
        permissions = self.caveats.permissions
        return None if permissions is None else sorted(permissions)

    @strawberry.field(
        description="At most these wallets, as far as the caller may see them; null: as before it."
    )
    def wallet_ids(self, info: Info) -> list[WalletId] | None:
        caller, wallets = info.context.principal, self.caveats.wallets
        if wallets is None:
            return None
        return sorted(id_ for id_ in wallets if caller is None or id_ in caller.wallets)

    @strawberry.field(description="Only from these addresses; null: as before it.")
    def allowed_ips(self) -> list[str] | None:
        networks = self.caveats.networks
        return None if networks is None else [str(network) for network in networks]

    @strawberry.field(description="When it ends at the latest.")
    def expires_at(self) -> Timestamp | None:
        expires_at = self.caveats.expires_at
        return None if expires_at is None else Timestamp(expires_at)

    @strawberry.field(description="The most in one payment, in satoshi.")
    def per_payment_sats(self) -> SatAmount | None:
        return _sats(self.caveats.per_payment_sat)

    @strawberry.field(description="The most in all, for ever, in satoshi.")
    def total_sats(self) -> SatAmount | None:
        return _sats(self.caveats.total_sat)

    @strawberry.field(description="At most so many requests in any hour.")
    def requests_per_hour(self) -> int | None:
        return self.caveats.requests_per_hour

    @strawberry.field(description="How many more links may follow it.")
    def depth(self) -> int | None:
        return self.caveats.depth


@strawberry.type(
    description="A link of the chain by which the key of this request was derived. What is null, "
    "and nothing left, is as at the key that it was derived of."
)
class ApiKeyLink(SaidByLink):
    derivation: strawberry.Private[Derivation]
    remaining: strawberry.Private[int | None]

    @classmethod
    def of(cls, link: Derivation, seen: DerivedKey | None, *, with_fees: bool) -> "ApiKeyLink":
        """Return a link as it stands; `with_fees` says that fees count against its limits."""
        total, spent = link.total_sat, links.counted_sat(seen, with_fees=with_fees)
        return cls(
            link_id=link.id,
            caveats=wording.decode(link.block),
            derivation=link,
            remaining=None if total is None else max(total - spent, 0),
        )

    @strawberry.field(
        description="What is left of `totalSats`, which never returns: what others paid that were "
        "derived of it is gone, too."
    )
    def remaining_sats(self) -> SatAmount | None:
        return _sats(self.remaining)

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

    async def _requests_left(self, context: Context) -> Quota | None:
        shared = narrowing.requests_limit(self.derivation)
        if shared is None:
            return None
        (claim,) = rate_limits.claims_for(context.caller.account_id, shared)
        return await context.quotas.get(claim)


@strawberry.type(
    description="A key that was derived of an API key, as it was seen: used, or ended. What is "
    "null, and no number, is as at the key that it was derived of."
)
class ApiKeyDerived(SaidByLink):
    seen: strawberry.Private[DerivedKey]
    generation: strawberry.Private[int]

    @classmethod
    def of(cls, seen: DerivedKey, generation: int) -> "ApiKeyDerived":
        """Return a link that was seen, of a key whose derived keys are of a generation by now."""
        caveats = seen.caveats or _NOTHING
        return cls(link_id=seen.id, caveats=caveats, seen=seen, generation=generation)

    @strawberry.field(
        description="The derived key that it was derived of; null: the API key itself."
    )
    def parent_id(self) -> strawberry.ID | None:
        parent_id = self.seen.parent_id
        return None if parent_id is None else strawberry.ID(str(parent_id))

    @strawberry.field(description="Whether it works.")
    def status(self, info: Info) -> ApiKeyDerivedStatus:
        if self.seen.ended_at is not None or self.seen.generation != self.generation:
            return ApiKeyDerivedStatus.ENDED
        expires_at = self.caveats.expires_at
        if expires_at is not None and expires_at <= info.context.runtime.clock.now():
            return ApiKeyDerivedStatus.EXPIRED
        return ApiKeyDerivedStatus.ACTIVE

    @strawberry.field(
        description="What it paid in satoshi, and what was derived of it; without fees."
    )
    def spent_sats(self) -> SatAmount:
        return SatAmount(self.seen.spent_sat)

    @strawberry.field(description="How many payments that was.")
    def payments(self) -> SatAmount:
        return SatAmount(self.seen.payments)

    @strawberry.field(description="When it was seen first.")
    def known_at(self) -> Timestamp:
        return Timestamp(self.seen.known_at)

    @strawberry.field(description="When it was last used, some seconds ago at the latest.")
    def last_used_at(self) -> Timestamp | None:
        used_at = self.seen.last_used_at
        return None if used_at is None else Timestamp(used_at)

    @strawberry.field(description="The IP address that it was last used from.")
    def last_used_ip(self) -> str | None:
        return self.seen.last_used_ip

    @strawberry.field(description="How many calls it made, and what was derived of it.")
    def calls(self) -> SatAmount:
        return SatAmount(self.seen.calls)

    @strawberry.field(description="How many of these calls were refused.")
    def refusals(self) -> SatAmount:
        return SatAmount(self.seen.refusals)

    @strawberry.field(description="When it was ended by its id.")
    def ended_at(self) -> Timestamp | None:
        ended_at = self.seen.ended_at
        return None if ended_at is None else Timestamp(ended_at)


@strawberry.type(
    name="ApiKeyDerivedName",
    description="Which derived key of an API key it was.",
)
class NamedDerivedKey:
    id: strawberry.ID = strawberry.field(description="As `apiKey.derivation.derived` has it.")
    label: str | None = strawberry.field(description="What who derived it calls it.")

    @classmethod
    def of(cls, derived_by: DerivedBy | None) -> "NamedDerivedKey | None":
        if derived_by is None:
            return None
        return cls(id=strawberry.ID(str(derived_by.id)), label=derived_by.label)


@strawberry.type(description="A derived key in a page.")
class ApiKeyDerivedEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: ApiKeyDerived


@strawberry.type(description="A page of keys that were derived of an API key, newest first.")
class ApiKeyDerivedConnection:
    edges: list[ApiKeyDerivedEdge]
    page_info: PageInfo


@strawberry.type(description="What may be derived of an API key without asking, and what was.")
class ApiKeyDerivation:
    record: strawberry.Private[key_records.ApiKey]
    is_hidden: strawberry.Private[bool]

    @strawberry.field(description="How long a chain may be; 0: none may be derived.")
    def depth(self) -> int:
        return self.record.derivation_depth

    @strawberry.field(
        description="To be given when a key is derived of the secret. It is raised when all that "
        "were derived are ended."
    )
    def generation(self) -> int:
        return self.record.derivation_generation

    @strawberry.field(
        description="The links of the chain by which the key of this request was derived of it, "
        "and what is left of their limits; none for any other caller."
    )
    async def chain(self, info: Info) -> list[ApiKeyLink]:
        caller, record = info.context.principal, self.record
        if caller is None or caller.key_id != record.id or not caller.derivations:
            return []
        ids = [one.id for one in caller.derivations]
        seen = await links.of_ids(info.context.runtime, record.id, ids)
        return [
            ApiKeyLink.of(one, seen.get(one.id), with_fees=record.limits_include_fees)
            for one in caller.derivations
        ]

    @strawberry.field(
        description="The derived keys that were seen, some seconds ago at the latest; none where "
        "`limits` are not shown, nor to a derived key, whose own links are its `chain`."
    )
    async def derived(
        self,
        info: Info,
        first: int | None = None,
        after: strawberry.ID | None = None,
        last: int | None = None,
        before: strawberry.ID | None = None,
    ) -> ApiKeyDerivedConnection:
        request = wanted(info.context, first, after, last, before)
        page: Page[DerivedKey] = Page([], has_next=False, has_previous=False)
        caller = info.context.principal
        if not self.is_hidden and not (caller is not None and caller.derivations):
            page = await links.page(info.context.runtime, self.record.id, request)
        generation = self.record.derivation_generation
        return ApiKeyDerivedConnection(
            edges=[
                ApiKeyDerivedEdge(cursor=str(one.id), node=ApiKeyDerived.of(one, generation))
                for one in page.items
            ],
            page_info=PageInfo.of(page, lambda one: str(one.id)),
        )


def _sats(number: int | None) -> SatAmount | None:
    return None if number is None else SatAmount(number)
