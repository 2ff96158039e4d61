"""The dashboard with the keyboard alone: all of it is reached, and it is seen where one is."""

import pytest
from playwright.async_api import Browser

from tests.api.harness import Server
from tests.browser.test_dashboard import DESKTOP, dashboard, somebody, watched

__all__ = ["dashboard", "somebody"]

PAGES = [
    "/",
    "/receive",
    "/send",
    "/transactions",
    "/keys",
    "/keys/new",
    "/webhooks",
    "/settings",
    "/security",
]
_STOPS_MAX = 300

#: What has the focus: a name for it, whether it can be seen, and whether a ring is around it.
_FOCUSED = """() => {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const box = it.getBoundingClientRect();
  const style = getComputedStyle(it);
  return {
    name: `${it.tagName} ${it.id || it.name || it.getAttribute("href") || it.textContent.trim()}`,
    seen: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0,
    ringed: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""
#: How much can be reached: links, buttons and fields that are shown; of radio buttons one a group.
_REACHABLE = """() => {
  const groups = new Set();
  const kinds = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  return [...document.querySelectorAll(kinds)]
    .filter((it) => !it.disabled && it.checkVisibility())
    .filter((it) => {
      if (it.type !== "radio") return true;
      const fresh = !groups.has(it.name);
      groups.add(it.name);
      return fresh;
    }).length;
}"""
#: How far what is shown was moved by what came later.
_SHIFTED = """() => new Promise((resolve) => {
  let total = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) total += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(total), 300);
})"""


@pytest.mark.parametrize("path", PAGES)
async def test_everything_on_a_page_is_reached_and_it_is_seen_where_one_is(
    browser: Browser, dashboard: Server, somebody: tuple[str, str], path: str
) -> None:
    context, tab = await watched(browser, dashboard, asks="", viewport=DESKTOP)
    await tab.sign_in(somebody[0])
    await tab.open(path)
    assert await tab.page.evaluate(_SHIFTED) < 0.01
    reachable = await tab.page.evaluate(_REACHABLE)

    stops = []
    for _ in range(_STOPS_MAX):
        await tab.page.keyboard.press("Tab")
        at = await tab.page.evaluate(_FOCUSED)
        if at is None:
            break
        assert at["seen"], at
        assert at["ringed"], at
        stops.append(at["name"])

    await context.close()
    assert stops[0].startswith("A #content")
    assert reachable <= len(stops) < _STOPS_MAX
    assert tab.complaints == []


async def test_the_skip_link_leads_past_the_places(
    browser: Browser, dashboard: Server, somebody: tuple[str, str]
) -> None:
    context, tab = await watched(browser, dashboard, asks="", viewport=DESKTOP)
    await tab.sign_in(somebody[0])
    await tab.open("/keys")
    await tab.page.keyboard.press("Tab")
    await tab.page.keyboard.press("Enter")
    await tab.page.keyboard.press("Tab")

    within = await tab.page.evaluate("!!document.activeElement.closest('main')")

    await context.close()
    assert within
