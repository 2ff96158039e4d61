"""GraphiQL in a real browser: offline, quiet, and forgetful of the key."""

import asyncio
import re

import pytest
from playwright.async_api import expect

from tests.browser.fake_server import FakeServer
from tests.browser.visits import Visit

pytestmark = pytest.mark.browser

KEY = "blink_thisKeyMustNotBeKeptAnywhere"
OTHER_KEY = "shop_anotherKeyThatWasPastedSomewhere"
TOKEN = "s" * 39
PASSWORD = "correct horse"
OTHER_SECRET = "typed-into-the-headers-editor"


async def _write(visit: Visit, editor: str, text: str) -> None:
    await visit.page.locator(f"{editor} .CodeMirror:visible").click()
    await visit.page.keyboard.press("Control+A")
    await visit.page.keyboard.insert_text(text)


async def _run(visit: Visit, query: str) -> None:
    await _write(visit, ".graphiql-query-editor", query)
    await visit.page.keyboard.press("Control+Enter")


async def test_page_works_offline_and_without_complaints(visit: Visit, server: FakeServer) -> None:
    response = visit.page.locator(".graphiql-response")

    await _run(visit, "query Mine { key }")

    await expect(response).to_contain_text('"key": null')
    await expect(visit.page.get_by_text("Simulated network")).to_be_visible()
    assert visit.hosts == {server.url.removeprefix("http://")}
    assert visit.complaints == []


async def test_key_is_sent_and_cookies_are_not(visit: Visit, server: FakeServer) -> None:
    await visit.page.get_by_label("API key").fill(f" {KEY} ")

    await _run(visit, "query Mine { key }")

    await expect(visit.page.locator(".graphiql-response")).to_contain_text(KEY)
    assert server.keys == [KEY]
    assert server.cookies == [None]


async def test_key_is_hidden_until_shown(visit: Visit) -> None:
    field = visit.page.get_by_label("API key")
    await expect(field).to_have_attribute("type", "password")

    await visit.page.get_by_role("button", name="Show", exact=True).click()

    await expect(field).to_have_attribute("type", "text")
    await visit.page.get_by_role("button", name="Hide", exact=True).click()
    await expect(field).to_have_attribute("type", "password")


async def test_no_secret_reaches_the_browsers_storage(visit: Visit, server: FakeServer) -> None:
    """Not from the field, the headers editor, a query, variables or their history."""
    await visit.page.get_by_label("API key").fill(KEY)
    await visit.page.get_by_role("button", name="Headers", exact=True).click()
    await _write(visit, ".graphiql-editor-tool", f'{{"X-Idempotency-Key": "{OTHER_SECRET}"}}')
    await visit.page.get_by_role("button", name="Variables", exact=True).click()
    await _write(visit, ".graphiql-editor-tool", f'{{"password": "{PASSWORD}"}}')
    await _run(visit, f'mutation Pay {{ pay(note: "{KEY} {OTHER_KEY} {TOKEN}") }}')
    await expect(visit.page.locator(".graphiql-response")).to_contain_text("paid")
    await visit.page.wait_for_timeout(700)  # GraphiQL writes its state half a second later

    before = await visit.storage()
    await visit.page.reload()
    await visit.page.wait_for_selector(".graphiql-container")
    after = await visit.storage()

    assert server.idempotency_keys == [OTHER_SECRET]
    for kept in (before, after):
        assert "mutation Pay" in kept
        for secret in (KEY, OTHER_SECRET, OTHER_KEY, TOKEN, PASSWORD):
            assert secret not in kept
    await expect(visit.page.get_by_label("API key")).to_have_value("")


async def test_tabs_and_queries_survive_a_reload(visit: Visit) -> None:
    tabs = visit.page.locator(".graphiql-tab")
    before = await tabs.all_inner_texts()
    await tabs.nth(2).locator(".graphiql-tab-button").click()
    await _run(visit, "query Mine { key }")
    await expect(visit.page.locator(".graphiql-response")).to_contain_text("null")
    await visit.page.wait_for_timeout(700)  # GraphiQL writes its state half a second later

    for _ in range(2):
        await visit.page.reload()
        await visit.page.wait_for_selector(".graphiql-container")

        assert await tabs.all_inner_texts() == [*before[:2], "Mine", *before[3:]]
        await expect(tabs.nth(2)).to_have_class(re.compile("graphiql-tab-active"))
        editor = visit.page.locator(".graphiql-query-editor")
        await expect(editor).to_contain_text("query Mine { key }")
        await expect(visit.page.locator(".graphiql-response")).not_to_contain_text("null")
    assert visit.complaints == []


async def test_the_examples_get_the_wallet_of_the_key(visit: Visit) -> None:
    tabs = visit.page.locator(".graphiql-tab")
    await visit.page.get_by_label("API key").fill(KEY)
    await visit.page.get_by_label("API key").press("Tab")

    for number in (1, 2):
        await tabs.nth(number).locator(".graphiql-tab-button").click()

        variables = visit.page.locator(".graphiql-editor-tool .graphiql-editor:not(.hidden)")
        await expect(variables).to_contain_text('"walletId": "BTC-wallet"')
    await tabs.nth(1).locator(".graphiql-tab-button").click()
    await expect(variables).to_contain_text("Coffee")
    assert visit.complaints == []


@pytest.mark.parametrize("width", [400, 1280])
async def test_everything_is_in_reach_at_any_width(visit: Visit, width: int) -> None:
    await visit.page.set_viewport_size({"width": width, "height": 800})
    await _run(visit, "query Mine { key }")
    response = visit.page.locator(".graphiql-response")
    await expect(response).to_contain_text('"key": null')

    wide = await visit.page.evaluate("document.documentElement.scrollWidth")
    parts = [
        visit.page.get_by_label("API key"),
        visit.page.locator(".graphiql-query-editor"),
        visit.page.locator(".graphiql-execute-button"),
        visit.page.get_by_role("button", name="Show Documentation Explorer"),
        response,
    ]
    boxes = [box for part in parts if (box := await part.bounding_box())]

    assert wide == width
    assert len(boxes) == len(parts)
    for box in boxes:
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] + box["height"] <= 800
    for box in (boxes[1], boxes[4]):
        assert box["width"] > 300
        assert box["height"] > 120


async def test_key_is_gone_after_back(visit: Visit, server: FakeServer) -> None:
    await visit.page.get_by_label("API key").fill(KEY)
    await visit.page.goto("about:blank")

    await visit.page.go_back()

    await expect(visit.page.get_by_label("API key")).to_have_value("")


async def test_subscription_streams_until_it_is_stopped(visit: Visit, server: FakeServer) -> None:
    await visit.page.get_by_label("API key").fill(KEY)

    await _run(visit, "subscription Watch { ticks }")

    response = visit.page.locator(".graphiql-response")
    await expect(response).to_contain_text('"times": 2')
    told = [int(tick) for tick in re.findall(r'"ticks": ([0-9])', await response.inner_text())]
    assert told == [3, 2, 1], "newest first, and what came again only once"
    assert server.socket_payloads == [{"X-API-KEY": KEY}]
    await visit.page.get_by_role("button", name="Stop query").click()
    assert await asyncio.to_thread(server.stopped.wait, 10)
    assert visit.complaints == []
