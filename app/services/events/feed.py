"""The events that a credential may see, in their order, with their bodies.

What a credential was shown up to some event it was shown for good: no event appears later before
that one (`app.services.outbox`). So the id of the last event is all that a reader has to remember,
through whatever outage.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.errors import Denied, InvalidInput
from app.permissions import Permission
from app.phrases import Phrase
from app.principal import AccountId, Principal
from app.process.hub import Event
from app.process.runtime import Runtime
from app.services import outbox
from app.services.event_types import EventType
from app.services.events import bodies, catalogue
from app.services.outbox import PAGE_MAX, Cursor, OfOneKey, StoredEvent

_OF_KEYS: Final = frozenset(type_ for type_ in EventType if type_.startswith("api_key."))
#: A key knows of no webhooks but its own.
_OF_WEBHOOKS: Final = frozenset(type_ for type_ in EventType if type_.startswith("webhook."))


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEvent:
    """An event and what is told of it: its body, which is JSON."""

    event: StoredEvent
    body: str


@dataclass(frozen=True, slots=True)
class Sight:
    """Which events of its account a credential is shown.

    Those of some types; of those that are `of_own_key` only what concerns the key itself. A key
    limited to some wallets is shown what happens in these, and what is about no wallet.
    """

    types: frozenset[EventType]
    of_own_key: frozenset[EventType]
    key_id: UUID | None
    wallet_ids: frozenset[UUID] | None

    @classmethod
    def granted(
        cls,
        permissions: Collection[Permission],
        key_id: UUID | None,
        wallet_ids: frozenset[UUID] | None,
    ) -> "Sight":
        """Return all that permissions let see, of some wallets or of all; a key also itself."""
        visible = catalogue.visible(permissions)
        own = frozenset[EventType]()
        if key_id is not None:
            own = (_OF_KEYS - visible) | (_OF_WEBHOOKS & visible)
        return cls(visible | own, own, key_id, wallet_ids)

    @classmethod
    def of(cls, principal: Principal, asked: Collection[EventType] | None = None) -> "Sight":
        """Return what a principal may see, of the types that it asks for.

        Raises `Denied` if it may see nothing of a type that it asks for.
        """
        whole = cls.granted(principal.permissions, principal.key_id, principal.confined_to)
        if asked is None:
            return whole
        wanted = frozenset(asked)
        if hidden := wanted - whole.types:
            names = ", ".join(sorted(hidden))
            raise Denied(
                Phrase(
                    "This credential lacks the permission to see %(names)s: docs/events.md "
                    "says which.",
                    names=names,
                )
            )
        return cls(wanted, whole.of_own_key & wanted, whole.key_id, whole.wallet_ids)

    @classmethod
    def whole(cls, asked: Collection[EventType] = ()) -> "Sight":
        """Return what the operator sees: everything, or all of some types."""
        return cls(frozenset(asked) or frozenset(catalogue.CATALOGUE), frozenset(), None, None)

    def includes(self, event: StoredEvent | Event) -> bool:
        """Tell whether it includes an event of the account."""
        if event.type not in self.types:
            return False
        if event.type in self.of_own_key and event.api_key_id != self.key_id:
            return False
        of_wallets = self.wallet_ids is None or event.wallet_id is None
        return of_wallets or event.wallet_id in (self.wallet_ids or ())


def types_of(names: Collection[str]) -> frozenset[EventType]:
    """Return the types that have these names. Raises `InvalidInput` for one that nothing has."""
    known = {str(type_): type_ for type_ in catalogue.CATALOGUE}
    unknown = next((name for name in names if name not in known), None)
    if unknown is not None:
        raise InvalidInput(
            Phrase(
                "There are no events of the type %(unknown)s. Types: %(known)s.",
                unknown=repr(unknown[:64]),
                known=", ".join(known),
            )
        )
    return frozenset(known[name] for name in names)


async def read(
    runtime: Runtime, account_id: AccountId, sight: Sight, *, after: Cursor, first: int
) -> list[StoredEvent]:
    """Return the next events after a cursor that a sight includes: fewer than `first` are all."""
    found: list[StoredEvent] = []
    while True:
        asked = min(first - len(found), PAGE_MAX)
        page = await outbox.page(
            runtime,
            account_id,
            after=after,
            types=sight.types,
            wallet_ids=sight.wallet_ids,
            of_key=OfOneKey(sight.key_id, sight.of_own_key),
            first=asked,
        )
        found += page
        if len(page) < asked or len(found) == first:
            return found
        after = page[-1].cursor


async def latest(
    runtime: Runtime, account_id: AccountId, sight: Sight, *, last: int
) -> list[StoredEvent]:
    """Return the last events that a sight includes, oldest first."""
    return await outbox.latest(
        runtime,
        account_id,
        types=sight.types,
        wallet_ids=sight.wallet_ids,
        of_key=OfOneKey(sight.key_id, sight.of_own_key),
        last=last,
    )


async def told(runtime: Runtime, events: Sequence[StoredEvent]) -> list[ToldEvent]:
    """Return events with their bodies."""
    texts = await bodies.body(runtime, events) if events else []
    return [ToldEvent(event=event, body=body) for event, body in zip(events, texts, strict=True)]


async def end(runtime: Runtime) -> Cursor:
    """Return a cursor after which only what comes from now on is read, and all of it."""
    async with runtime.connection() as connection:
        return await outbox.newest(connection)
