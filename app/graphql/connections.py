"""What every paged list has in common (Relay's connections, in Blink's manner)."""

from collections.abc import Callable
from typing import TypeVar

import strawberry

from app.graphql.context import Context
from app.services.pages import Page, PageRequest

T = TypeVar("T")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(
        description="Whether older items follow; told only for `first`."
    )
    has_previous_page: bool = strawberry.field(
        description="Whether newer items precede; told only for `last`."
    )
    start_cursor: str | None = strawberry.field(
        description="The cursor of the first (newest) item; null on an empty page."
    )
    end_cursor: str | None = strawberry.field(
        description="The cursor of the last (oldest) item; null on an empty page."
    )

    @classmethod
    def of(cls, page: Page[T], cursor: Callable[[T], str]) -> "PageInfo":
        items = page.items
        start = cursor(items[0]) if items else None
        end = cursor(items[-1]) if items else None
        return cls(
            has_next_page=page.has_next,
            has_previous_page=page.has_previous,
            start_cursor=page.walked_to or start if page.has_previous else start,
            end_cursor=page.walked_to or end if page.has_next else end,
        )


def wanted(
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> PageRequest:
    """Return the page that the arguments ask for. Raises `InvalidInput`."""
    return PageRequest.of(
        first=first,
        after=after,
        last=last,
        before=before,
        size_max=context.runtime.settings.page_size_max,
    )
