"""What one request knows: who asks, from where, and what was already fetched for it."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLResolveInfo

from app.errors import NotAuthorized
from app.principal import Actor, Principal, WalletId
from app.runtime import Runtime
from app.services import accounts, wallets
from app.services.accounts import Account

T = TypeVar("T")


class Once(Generic[T]):
    """A value fetched when first asked for, then shared by all who ask."""

    __slots__ = ("_fetch", "_task")

    def __init__(self, fetch: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._fetch = fetch
        self._task: asyncio.Task[T] | None = None

    async def get(self) -> T:
        if self._task is None:
            self._task = asyncio.create_task(self._fetch())
        # The executor cancels the siblings of a failed field; that must not cancel what others
        # are waiting for.
        return await asyncio.shield(self._task)

    def forget(self) -> None:
        """Fetch anew at the next `get`."""
        self._task = None


@dataclass(slots=True)
class Context:
    """The request as resolvers see it."""

    runtime: Runtime
    principal: Principal | None
    address: str
    user_agent: str
    #: Whether the request carries the root key; then there is no principal.
    is_root: bool = False
    idempotency_id: UUID | None = None
    #: Set when a refusal was of a kind that passes, so that its answer is not kept for repetitions.
    try_again: bool = False
    balances: Once[dict[WalletId, int]] = field(init=False, repr=False)
    account: Once[Account] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.balances = Once(self._fetch_balances)
        self.account = Once(self._fetch_account)

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

    async def _fetch_balances(self) -> dict[WalletId, int]:
        return await wallets.balances(self.runtime, list(self.caller.wallets))

    async def _fetch_account(self) -> Account:
        return await accounts.get(self.runtime, self.caller.account_id)


#: What the executor hands to the guard.
ResolveInfo: TypeAlias = GraphQLResolveInfo[Context]

#: Resolvers use nothing of it but `context`, so the executor's own info serves (see `binding`).
Info: TypeAlias = strawberry.Info[Context, None]
