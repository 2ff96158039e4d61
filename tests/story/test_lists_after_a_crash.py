"""A server is killed while it pays a list, again and again: each row is paid, and paid once."""

import asyncio
import re

from tests.dashboard.browsing import Page, Tab, browser
from tests.story.servers import Installation, Person, Server, balance, person

ROWS, SAT_EACH = 150, 7
KILLS = 2


async def signed_in(tab: Tab, who: Person) -> None:
    tab.client.cookies.set("latchkey-session", who.session.removeprefix("Bearer "))
    assert (await tab.open("/")).path == "/"


def ended(page: Page) -> int:
    found = re.search(rf"(\d+) / {ROWS}", page.words)
    assert found is not None, page.words
    return int(found[1])


async def until(tab: Tab, path: str, rows: int) -> None:
    """Wait until so many rows of a list have ended."""
    while ended(await tab.open(path)) < rows:
        pass  # each look takes a while


async def begun(server: Server, payer: Person) -> str:
    """Start a list of payments; return where its page is."""
    async with browser(server) as tab:  # type: ignore[arg-type]
        await signed_in(tab, payer)
        page = await tab.open("/send/many")
        page = await tab.send(page, "/send/many", list=f"payee_of_lists,{SAT_EACH}\n" * ROWS)
        assert page.status == 200, page.words
        await tab.send(page, f"{page.path}/start")
        return page.path


async def test_a_list_survives_kill_nine_and_pays_each_row_once(
    installation: Installation,
) -> None:
    async with asyncio.timeout(240):
        async with installation.serving() as server:
            payee = await person(server, username="payee_of_lists")
            payer = await person(server, sat=10_000)
            path = await begun(server, payer)
            await server.kill()
        for kill in range(1, KILLS):
            async with installation.serving() as server, browser(server) as tab:  # type: ignore[arg-type]
                await signed_in(tab, payer)
                await until(tab, path, ROWS * kill // KILLS)
                await server.kill()
        async with installation.serving() as server:
            async with browser(server) as tab:  # type: ignore[arg-type]
                await signed_in(tab, payer)
                await until(tab, path, ROWS)
                page = await tab.open(path)
            assert f"for {ROWS} payments" in page.words
            assert await balance(server, payee) == ROWS * SAT_EACH
            assert await balance(server, payer) == 10_000 - ROWS * SAT_EACH
    assert (await installation.run("check")).code == 0
