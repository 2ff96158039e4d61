"""What one request knows: who asks, from where, and what was already fetched for it."""

from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Generic, TypeAlias, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLResolveInfo

from app.errors import NotAuthorized
from app.graphql.engine.documents import DocumentCache
from app.graphql.engine.fetching import Shared, Together
from app.limits.windows import Claim, Quota
from app.principal import Actor, KeyId, KeyOwnerId, KeyRoleId, Principal, WalletId
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.services import rate_limits
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account
from app.services.keys import (
    advice,
    owned,
    owners,
    role_membership,
    role_records,
    spending,
)
from app.services.keys import registry as api_keys
from app.services.keys import usage as key_usage
from app.services.keys.owners import KeyOwner
from app.services.keys.records import ApiKey
from app.services.keys.role_records import KeyRole
from app.services.keys.spending import Spending
from app.services.keys.usage import Period, Usage
from app.services.onchain import deposits
from app.services.payments import exact
from app.services.payments.exact import Exact, Wanted
from app.services.wallets import registry as wallets
from app.services.wallets.transactions import Transaction

F = TypeVar("F")


class _Fetched(Generic[F]):
    """What fetches something for all fields of a request, made when the first asks for it.

    As `functools.cached_property`, which takes a lock each time until Python 3.12.
    """

    __slots__ = ("_make", "_name")

    def __init__(self, make: Callable[["Context"], F]) -> None:
        self._make = make

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, context: "Context", _owner: type) -> F:
        # From now on it is found at the request itself.
        made = context.__dict__[self._name] = self._make(context)
        return made


@dataclass
class Context:
    """The request as resolvers see it."""

    runtime: Runtime
    principal: Principal | None
    address: str
    user_agent: str
    #: Whether the request carries the root key; then there is no principal.
    is_root: bool = False
    #: About how many values the document asks for, each list being as long as is usual.
    values_asked: float = 0
    idempotency_id: UUID | None = None
    #: What examines documents, for whoever asks about one.
    documents: DocumentCache | None = field(default=None, repr=False)
    #: Tells who the caller is by now, for what outlives a request.
    confirm: Callable[[], Awaitable[Principal | None]] | None = field(default=None, repr=False)
    #: Set when a refusal was of a kind that passes, so that its answer is not kept for repetitions.
    try_again: bool = False
    #: Set when nobody knows what a mutation came to: it may have done what it was to do.
    is_unsure: bool = False
    #: Set when mutations are only to be authorised, not carried out: they were before.
    withholds: bool = False
    #: How root fields ended that did not succeed, by their keys in the answer. What a payload says
    #: of it may not have been asked for.
    ended: dict[str, Outcome] = field(default_factory=dict, repr=False)
    balances = _Fetched(lambda self: Shared(self._fetch_balances))
    account = _Fetched(lambda self: Shared(self._fetch_account))
    pending = _Fetched(lambda self: Shared(self._fetch_pending))
    #: The API key of the request; asked for only where the caller is one.
    own_key = _Fetched(lambda self: Shared(self._fetch_own_key))
    spending = _Fetched(lambda self: Together(self._fetch_spending))
    owners = _Fetched(lambda self: Together(self._fetch_owners))
    owners_spending = _Fetched(lambda self: Together(self._fetch_owners_spending))
    usage = _Fetched(lambda self: Together(self._fetch_usage))
    owners_usage = _Fetched(lambda self: Together(self._fetch_owners_usage))
    called = _Fetched(lambda self: Together(self._fetch_called))
    exact = _Fetched(lambda self: Together(self._fetch_exact))
    roles_at = _Fetched(lambda self: Together(self._fetch_roles_at))
    role_versions = _Fetched(lambda self: Together(self._fetch_role_versions))
    quotas = _Fetched(lambda self: Together(self._fetch_quotas))

    @property
    def request_timeout_s(self) -> float:
        """How long the request may take."""
        return self.runtime.settings.request_timeout_s

    def items_max(self, usual: int) -> int:
        """Return how long a list may turn out that has no page and is `usual` long by estimate.

        The values asked for are taken to stand below it.
        """
        values_max = self.runtime.settings.document_values_max
        return max(usual, int(values_max * usual / max(self.values_asked, 1)))

    @property
    def audience(self) -> Hashable:
        """Return what tells this caller from any who may be shown something else."""
        return (self.is_root, self.principal and self.principal.audience)

    def for_audience(self) -> "Context":
        """Return a request of the same caller that knows nothing else of this one."""
        return Context(self.runtime, self.principal, "", "", is_root=self.is_root)

    @property
    def caller(self) -> Principal:
        """The caller of a field that the guard lets only known callers reach."""
        if self.principal is None:
            raise NotAuthorized
        return self.principal

    @property
    def actor(self) -> Actor:
        """Who makes the changes of this request, for the services that keep a record of it."""
        if self.is_root:
            return Actor.root(self.address, self.user_agent)
        return Actor.of(self.principal, self.address, self.user_agent)

    def forget(self) -> None:
        """Drop what was fetched: a subscription's next event must see the state after it."""
        self.balances.forget()
        self.account.forget()
        self.pending.forget()
        self.own_key.forget()

    async def _fetch_balances(self) -> dict[WalletId, int]:
        return await wallets.balances(self.runtime, list(self.caller.wallets))

    async def _fetch_account(self) -> Account:
        return await accounts.get(self.runtime, self.caller.account_id)

    async def _fetch_pending(self) -> list[Transaction]:
        return await deposits.pending(self.runtime, list(self.caller.wallets))

    async def _fetch_own_key(self) -> ApiKey:
        caller = self.caller
        assert caller.key_id is not None, "the caller is a key"
        return await api_keys.get(self.runtime, caller.account_id, caller.key_id)

    async def _fetch_spending(self, key_ids: list[KeyId]) -> dict[KeyId, Spending]:
        return await spending.of_keys(self.runtime, key_ids)

    async def _fetch_owners(self, owner_ids: list[KeyOwnerId]) -> dict[KeyOwnerId, KeyOwner]:
        return await owners.of_ids(self.runtime, owner_ids)

    async def _fetch_owners_spending(
        self, owner_ids: list[KeyOwnerId]
    ) -> dict[KeyOwnerId, Spending]:
        return await owned.spent(self.runtime, owner_ids)

    async def _fetch_exact(self, asked: list[Wanted]) -> dict[Wanted, Exact]:
        return await exact.of_transactions(self.runtime, asked)

    async def _fetch_quotas(self, claims: list[Claim]) -> dict[Claim, Quota | None]:
        return await rate_limits.left(self.runtime, claims)

    async def _fetch_usage(
        self, wanted: list[tuple[KeyId, Period]]
    ) -> dict[tuple[KeyId, Period], Usage]:
        return await key_usage.of_keys(self.runtime, wanted)

    async def _fetch_owners_usage(
        self, wanted: list[tuple[KeyOwnerId, Period]]
    ) -> dict[tuple[KeyOwnerId, Period], Usage]:
        return await key_usage.of_owners(self.runtime, wanted)

    async def _fetch_called(
        self, wanted: list[tuple[KeyId, Period]]
    ) -> dict[tuple[KeyId, Period], frozenset[str]]:
        return await advice.called(self.runtime, wanted)

    async def _fetch_roles_at(
        self, wanted: list[tuple[KeyId, datetime]]
    ) -> dict[tuple[KeyId, datetime], KeyRole | None]:
        return await role_membership.at_moments(self.runtime, wanted)

    async def _fetch_role_versions(
        self, role_ids: list[KeyRoleId]
    ) -> dict[KeyRoleId, list[KeyRole]]:
        return await role_records.versions_of(self.runtime, role_ids, _ROLE_VERSIONS_MAX)


#: How many versions of a role are shown, the newest ones.
_ROLE_VERSIONS_MAX: Final = 50

#: What the executor hands to the guard.
ResolveInfo: TypeAlias = GraphQLResolveInfo[Context]

#: Resolvers use nothing of it but `context`, so the executor's own info serves (see `binding`).
Info: TypeAlias = strawberry.Info[Context, None]
