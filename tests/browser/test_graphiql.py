"""GraphiQL in a real browser: offline, quiet, and forgetful of the key."""

import asyncio

import pytest
from playwright.async_api import expect

from tests.browser.fake_server import FakeServer
from tests.browser.visits import Visit

pytestmark = pytest.mark.browser

KEY = "blink_thisKeyMustNotBeKeptAnywhere"
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
    """Not from the field, the headers editor, a query or its history; not after a reload."""
    await visit.page.get_by_label("API key").fill(KEY)
    await visit.page.get_by_role("button", name="Headers", exact=True).click()
    await _write(visit, ".graphiql-editor-tool", f'{{"X-Idempotency-Key": "{OTHER_SECRET}"}}')
    await _run(visit, f'mutation Pay {{ pay(note: "{OTHER_SECRET}") }}')
    await expect(visit.page.locator(".graphiql-response")).to_contain_text("paid")
    await visit.page.wait_for_timeout(700)  # GraphiQL writes its state half a second later

    before = await visit.storage()
    await visit.page.reload()
    await visit.page.wait_for_selector(".graphiql-container")
    after = await visit.storage()

    assert server.idempotency_keys == [OTHER_SECRET]
    for kept in (before, after):
        assert KEY not in kept
        assert OTHER_SECRET not in kept
    await expect(visit.page.get_by_label("API key")).to_have_value("")


async def test_key_is_gone_after_back(visit: Visit, server: FakeServer) -> None:
    await visit.page.get_by_label("API key").fill(KEY)
    await visit.page.goto("about:blank")

    await visit.page.go_back()

    await expect(visit.page.get_by_label("API key")).to_have_value("")


async def test_subscription_streams_until_it_is_stopped(visit: Visit, server: FakeServer) -> None:
    await visit.page.get_by_label("API key").fill(KEY)

    await _run(visit, "subscription Watch { ticks }")

    await expect(visit.page.locator(".graphiql-response")).to_contain_text('"ticks": 2')
    assert server.socket_payloads == [{"X-API-KEY": KEY}]
    await visit.page.get_by_role("button", name="Stop query").click()
    assert await asyncio.to_thread(server.stopped.wait, 10)
    assert visit.complaints == []
