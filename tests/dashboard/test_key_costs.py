"""What the table of keys costs: round trips to the database, and bytes at first."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import asyncpg
import pytest
from structlog.contextvars import get_contextvars

from app.permissions import Scope
from app.services.keys.spending import Window
from tests.dashboard.conftest import Member
from tests.factories import key

#: The keys, the roles to choose from and what waits for approval at once; then the budgets. Who
#: comes is remembered.
ROUND_TRIPS = 4
FIRST_VIEW_BYTES_MAX = 60_000


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Note the statements that are sent to the database in the block, for a request of a client.

    The server works in the background, too, and that belongs to none.
    """
    sent: list[str] = []
    execute = asyncpg.Connection._execute  # type: ignore[attr-defined]

    async def noted(self: Any, query: str, *more: Any, **named: Any) -> Any:
        if "request_id" in get_contextvars():
            sent.append(query)
        return await execute(self, query, *more, **named)

    with monkeypatch.context() as patch:
        patch.setattr(asyncpg.Connection, "_execute", noted)
        yield sent


async def test_the_table_takes_as_many_round_trips_for_a_page_of_fifty_keys_as_for_one(
    member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = []
    for number in (1, 49):
        for each in range(number):
            await key(
                member.server.runtime,
                member.who,
                Scope.WRITE,
                name=f"{number} {each}",
                limits={Window.DAILY: 5},
            )
        await member.tab.open("/keys")
        with counted(monkeypatch) as sent:
            page = await member.tab.open("/keys")
        assert page.words.count(" blink_") == (1 if number == 1 else 25)  # a page
        taken.append(len(sent))
    assert taken == [ROUND_TRIPS, ROUND_TRIPS], sent


async def test_the_first_view_of_fifty_keys_is_small(member: Member) -> None:
    for each in range(50):
        await key(member.server.runtime, member.who, Scope.READ, name=f"key {each}")
    client = member.tab.client
    page = await client.get("/keys", headers={"accept-encoding": "gzip"})
    assets = set(re.findall(r'(?:href|src)="(/assets/[^"]+)"', page.text))
    assert len(assets) >= 3, assets
    sizes = {"/keys": int(page.headers["content-length"])}
    for path in assets:
        answer = await client.get(path, headers={"accept-encoding": "gzip"})
        assert answer.status_code == 200
        sizes[path] = int(answer.headers["content-length"])
    assert sum(sizes.values()) <= FIRST_VIEW_BYTES_MAX, sizes
