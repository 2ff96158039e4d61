"""What happened to an account, in the order in which programs can catch up with it."""

import strawberry

from app.graphql.connections import PageInfo, wanted
from app.graphql.context import Context
from app.graphql.scalars import Timestamp
from app.principal import Principal, WalletId
from app.services.events import feed
from app.services.events.feed import Sight, ToldEvent
from app.services.outbox import BEGINNING, Cursor
from app.services.pages import Page


@strawberry.type(
    name="Event",
    description="Something that happened, as webhooks and `/events` tell it. It never changes.",
)
class AccountEvent:
    told: strawberry.Private[ToldEvent]

    @strawberry.field(
        description="`evt_` and 32 hexadecimal digits: the `webhook-id` of a delivery, the id in a "
        "stream, and a cursor."
    )
    def id(self) -> strawberry.ID:
        return strawberry.ID(_cursor(self.told))

    @strawberry.field(description="What happened, such as `receive.lightning`: `docs/events.md`.")
    def type(self) -> str:
        return self.told.event.type

    @strawberry.field(description="When it happened.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.told.event.created_at)

    @strawberry.field(description="The version of the body's form.")
    def version(self) -> int:
        return self.told.event.version

    @strawberry.field(description="The wallet it happened in, if it did in one.")
    def wallet_id(self) -> WalletId | None:
        found = self.told.event.wallet_id
        return None if found is None else WalletId(found)

    @strawberry.field(description="The API key it concerns, if it does one.")
    def api_key_id(self) -> strawberry.ID | None:
        found = self.told.event.api_key_id
        return None if found is None else strawberry.ID(str(found))

    @strawberry.field(description="JSON: to the byte what a webhook brings.")
    def body(self) -> str:
        return self.told.body


@strawberry.type(description="An event in a page.")
class EventEdge:
    cursor: str = strawberry.field(description="For `after`; it is the event's id.")
    node: AccountEvent


@strawberry.type(description="A page of events, oldest first.")
class EventConnection:
    edges: list[EventEdge]
    page_info: PageInfo = strawberry.field(
        description="`hasNextPage`: whether newer events follow. `endCursor` is what to go on "
        "after, and is there on an empty page, too."
    )


async def page_of_events(
    context: Context,
    caller: Principal,
    *,
    after: str | None,
    types: list[str] | None,
    first: int | None,
) -> EventConnection:
    """Return the events after a cursor that a caller may see, from the oldest that is kept."""
    runtime = context.runtime
    size = wanted(context, first, None, None, None).size
    sight = Sight.of(caller, feed.types_of(types) if types else None)
    # Where to go on after an empty page; read before it, which is therefore empty up to there.
    end = Cursor.of(after) if after else await feed.end(runtime)
    begin = end if after else BEGINNING
    found = await feed.read(runtime, caller.account_id, sight, after=begin, first=size + 1)
    page = Page(await feed.told(runtime, found[:size]), len(found) > size, has_previous=False)
    info = PageInfo.of(page, _cursor)
    if not page.items:
        info.end_cursor = str(end)
    edges = [EventEdge(cursor=_cursor(told), node=AccountEvent(told=told)) for told in page.items]
    return EventConnection(edges=edges, page_info=info)


def _cursor(told: ToldEvent) -> str:
    return str(told.event.cursor)
