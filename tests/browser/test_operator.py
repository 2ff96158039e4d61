"""The operator's pages, and those of refusals, as `test_dashboard` looks at all others."""

import hashlib

import pytest
from playwright.async_api import Browser

from app.services.accounts import registry as accounts
from app.web.cookies import LANGUAGE
from tests.api.harness import ROOT_KEY, Server
from tests.browser.test_dashboard import LOOKS, Watched, dashboard, somebody, watched

__all__ = ["dashboard", "somebody"]

#: A receipt that is nobody's; the node of the tests holds it already.
_STRAY = """
INSERT INTO receipt (rail, reference, amount_msat, state, booked_at)
VALUES ('lightning', $1, 21000, 'suspense', now())
ON CONFLICT DO NOTHING
"""


async def enter(tab: Watched) -> None:
    await tab.open("/operator/sign-in")
    await tab.look()
    await tab.page.locator("input[name=root_key]").fill(ROOT_KEY)
    await tab.page.locator("form[action='/operator/sign-in'] button").click()
    await tab.page.wait_for_url(f"{tab.base}/operator")


@pytest.mark.parametrize(
    ("size", "colours", "asks", "language"), [look[1:] for look in LOOKS], ids=[x[0] for x in LOOKS]
)
async def test_every_page_of_operators_can_be_seen_by_everybody(
    browser: Browser,
    dashboard: Server,
    somebody: tuple[str, str, str, str],
    size: dict[str, int],
    colours: str,
    asks: str,
    language: str,
) -> None:
    phone, of_key, _, _ = somebody
    runtime = dashboard.runtime
    account_id = await accounts.id_by_contact(runtime, phone)
    stray = hashlib.sha256(b"stray").digest()
    await runtime.pool.execute(_STRAY, stray)
    context, tab = await watched(browser, dashboard, asks=asks, viewport=size, color_scheme=colours)
    await context.add_cookies(
        [{"name": f"latchkey-{LANGUAGE}", "value": language, "url": tab.base}]
    )
    await enter(tab)
    for path in (
        "/operator",
        "/operator/accounts",
        f"/operator/accounts/{account_id}",
        "/operator/keys?text=test",
        f"/operator{of_key}",
        "/operator/money",
        "/operator/receipts?ended=1",
        f"/operator/receipts/{stray.hex()}?to={account_id}",
        "/operator/queues",
        "/operator/node",
        "/operator/server?all=1",
        "/operator/log",
    ):
        await tab.open(path)
        await tab.look()
    await tab.open(f"/operator/accounts/{account_id}")
    await tab.page.locator("form[action$='/level'] button").click()
    await tab.page.locator("input[name=root_key]").wait_for()
    await tab.look()
    await context.close()
    assert tab.complaints == []


async def test_a_page_that_there_is_not_can_be_seen_by_everybody(
    browser: Browser, dashboard: Server
) -> None:
    context, tab = await watched(browser, dashboard, viewport={"width": 360, "height": 780})
    await tab.open("/nothing/of/the/kind")
    await tab.look()
    await context.close()
    # The browser itself says of every such page that it was not found.
    assert [one for one in tab.complaints if "404" not in one] == []
