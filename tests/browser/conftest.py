"""A headless Chromium and a small server with the GraphiQL page, both on this machine only."""

import os
import shutil
import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.async_api import Browser, ConsoleMessage, Request, async_playwright

from app.http import graphiql
from tests.browser.fake_server import FakeServer
from tests.browser.visits import Visit

VENDOR = Path(graphiql.__file__).parent / "static" / "vendor"
NAMES = ("chromium", "chromium-browser", "google-chrome")
# Besides the sandbox, which does not work as root: nothing may look for Google's services.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    if not (VENDOR / "stamp").exists():
        pytest.fail("GraphiQL's files are missing: run scripts/setup while online")
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        fake = FakeServer(f"http://127.0.0.1:{listening.getsockname()[1]}")
        config = uvicorn.Config(fake.app(), log_level="warning", ws="websockets-sansio")
        running = uvicorn.Server(config)
        thread = threading.Thread(target=running.run, args=([listening],))
        thread.start()
        while not running.started:
            time.sleep(0.01)
        yield fake
        running.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    installed = (path for name in NAMES if (path := shutil.which(name)))
    found = os.environ.get("LATCHKEY_TEST_CHROMIUM") or next(installed, None)
    if found is None:
        pytest.skip("no Chromium here: install Debian's `chromium` or set LATCHKEY_TEST_CHROMIUM")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        await browser.close()


@pytest.fixture
async def visit(browser: Browser, server: FakeServer) -> AsyncIterator[Visit]:
    context = await browser.new_context(viewport={"width": 1280, "height": 800})
    await context.add_cookies([{"name": "session", "value": "of-the-dashboard", "url": server.url}])
    page = await context.new_page()
    visit = Visit(page, set(), [])

    def note(request: Request) -> None:
        if not request.url.startswith("data:"):
            visit.hosts.add(request.url.split("/")[2])

    def hear(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            visit.complaints.append(message.text)

    page.on("request", note)
    page.on("websocket", lambda socket: visit.hosts.add(socket.url.split("/")[2]))
    page.on("console", hear)
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    await page.goto(f"{server.url}/graphql")
    await page.wait_for_selector(".graphiql-container")
    yield visit
    await context.close()
