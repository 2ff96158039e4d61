"""Goes from page to page by their links, and photographs each kind once."""

import asyncio
import base64
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, Page, ViewportSize

from scripts.pictures.lifelike import Scene

_DESKTOP: Final[ViewportSize] = {"width": 1280, "height": 800}
#: Of the README: a key's page has more to show than the others.
_WINDOW: Final[ViewportSize] = {"width": 1280, "height": 860}
_TALL: Final[ViewportSize] = {"width": 1280, "height": 1240}
_PHONE: Final[ViewportSize] = {"width": 360, "height": 780}
_LOOKS: Final[Sequence[tuple[str, Any, Literal["light", "dark"]]]] = (
    ("desktop-light", _DESKTOP, "light"),
    ("phone-dark", _PHONE, "dark"),
)
#: Of the README: a picture is made worse until it is no larger.
BYTES_MAX: Final = 120_000
_QUALITIES: Final = (86, 78, 70, 60, 50, 40)

#: What no page of the dashboard is, or what would be another kind only by its words.
_PASSED: Final = re.compile(r"/(graphql|assets|static|sign-out|\.well-known)\b|\.csv$")
_ID: Final = re.compile(
    r"/(?:[a-z]+_[0-9A-Za-z]{12,}|[0-9a-fA-F][0-9a-fA-F:-]{11,})(?=/|$)"
    r"|(?<=/developers/operations)/\w+|(?<=/developers/types)/\w+"
)
_KINDS_MAX: Final = 90

_LINKS: Final = """[...document.querySelectorAll("nav.places a[href], main a[href]")]
  .filter((it) => it.origin === location.origin)
  .map((it) => it.pathname + (it.pathname.endsWith("/end") ? it.search : ""))"""


async def everything(browser: Browser, scene: Scene, folder: Path) -> list[Path]:
    """Write all pages that links lead to, of somebody who is not, is, and operates the server."""
    written: list[Path] = []
    for look, size, colours in _LOOKS:
        context = await _context(browser, size, colours)
        page = await context.new_page()
        for path in ("/sign-in", f"/pay/{scene.username}", "/nothing-here", "/design"):
            await page.goto(f"{scene.url}{path}")
            written.append(await _png(page, folder, path, look))
        await sign_in(page, scene)
        await receive(page, scene)
        written.append(await _png(page, folder, "/receive/invoice", look))
        for step in ("/keys/new#step-2", "/keys/new#step-3"):
            await page.goto(f"{scene.url}{step}")
            written.append(await _png(page, folder, step, look))
        written += await _walk(page, scene, "/", folder, look)
        await operate(page, scene)
        written += await _walk(page, scene, "/operator", folder, look)
        await context.close()
    return written


async def readme(browser: Browser, scene: Scene, folder: Path) -> list[Path]:
    """Write the pictures of the README, none larger than `BYTES_MAX`."""
    context = await _context(browser, _WINDOW, "light", scale=1.5)
    page = await context.new_page()
    await sign_in(page, scene)
    written = []
    for name, path, size in (
        ("overview", "/", _WINDOW),
        ("keys", "/keys", _WINDOW),
        ("key", f"/keys/{scene.key_id}", _TALL),
        ("receive", "", _WINDOW),
    ):
        await page.set_viewport_size(size)
        if path:
            await page.goto(f"{scene.url}{path}")
        else:
            await receive(page, scene)
        written.append(await _webp(page, folder / f"{name}.webp"))
    await context.close()
    return written


async def sign_in(page: Page, scene: Scene) -> None:
    """Sign in as the member."""
    await page.goto(f"{scene.url}/sign-in")
    await page.locator("[name=contact]").fill(scene.phone)
    await page.locator("form[action='/sign-in/send-code'] button").click()
    await page.locator("form[action='/sign-in/code'] [name=code]").fill("000000")
    await page.locator("form[action='/sign-in/code'] button").click()
    await page.wait_for_url(f"{scene.url}/")


async def operate(page: Page, scene: Scene) -> None:
    """Sign in as the operator."""
    await page.goto(f"{scene.url}/operator/sign-in")
    await page.locator("[name=root_key]").fill(scene.root_key)
    await page.locator("form[action='/operator/sign-in'] button").click()
    await page.wait_for_url(f"{scene.url}/operator")


async def receive(page: Page, scene: Scene) -> None:
    """Make an invoice that nobody pays."""
    await page.goto(f"{scene.url}/receive")
    await page.locator("form[action='/receive'] [name=amount]").fill("21000")
    await page.locator("form[action='/receive'] [name=memo]").fill("Beans, 500 g, Huila")
    await page.locator("form[action='/receive'] button").first.click()
    await page.locator("svg.qr").first.wait_for()


async def _walk(page: Page, scene: Scene, start: str, folder: Path, look: str) -> list[Path]:
    """Follow links from a page, breadth first, to one page of each kind."""
    operates = start == "/operator"
    known, waiting = {kind_of(start)}, [start]
    written: list[Path] = []
    while waiting and len(written) < _KINDS_MAX:
        path = waiting.pop(0)
        answer = await page.goto(f"{scene.url}{path}")
        if answer is None or answer.status >= 400 or "text/html" not in _type(answer):
            continue
        written.append(await _png(page, folder, path, look))
        for link in await page.evaluate(_LINKS):
            is_of_operator = link == "/operator" or link.startswith("/operator/")
            if _PASSED.search(link) or is_of_operator != operates or kind_of(link) in known:
                continue
            known.add(kind_of(link))
            waiting.append(link)
    return written


def _type(answer: Any) -> str:
    return str(answer.headers.get("content-type", ""))


def kind_of(path: str) -> str:
    """Return a path without what names one thing of many."""
    parts = urlsplit(path)
    return _ID.sub("/one", parts.path) + (f"?{parts.query}" if parts.query else "")


async def _context(
    browser: Browser, size: Any, colours: Literal["light", "dark"], *, scale: float = 1
) -> BrowserContext:
    return await browser.new_context(
        viewport=size,
        color_scheme=colours,
        device_scale_factor=scale,
        reduced_motion="reduce",
        locale="en-GB",
        timezone_id="UTC",
    )


async def _png(page: Page, folder: Path, path: str, look: str) -> Path:
    name = re.sub(r"[^0-9A-Za-z]+", "_", kind_of(path) + urlsplit(path).fragment).strip("_")
    file = folder / f"{name or 'overview'}-{look}.png"
    await page.screenshot(path=file, full_page=True)
    return file


async def _webp(page: Page, file: Path) -> Path:
    """Write what the window shows, as well as fits; Chromium itself makes the WebP."""
    session = await page.context.new_cdp_session(page)
    picture = b""
    for quality in _QUALITIES:
        answer = await session.send(
            "Page.captureScreenshot", {"format": "webp", "quality": quality}
        )
        picture = base64.b64decode(answer["data"])
        if len(picture) <= BYTES_MAX:
            break
    await session.detach()
    await asyncio.to_thread(file.write_bytes, picture)
    return file
