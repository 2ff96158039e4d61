"""Coming in with a real browser: its passkeys, and its proof of work."""

import asyncio
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, Literal

import pytest
import uvicorn
from playwright.async_api import Browser, BrowserContext, expect

from app.application import create_app
from app.commands import demo
from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.serving import configure
from app.settings import Settings
from tests.api.catalogue import new_phone, new_username
from tests.browser.test_dashboard import EVERYTHING, Watched


@dataclass
class Named:
    """A server that knows by which name it is reached, as passkeys need."""

    url: str
    phone: str
    username: str


@pytest.fixture
async def named(settings: Settings, runtime: Runtime) -> AsyncIterator[Named]:
    """A server at http://localhost that asks for a proof of work, and somebody with an account."""
    phone, username = new_phone(), new_username()
    await accounts.create(runtime, phone=phone, username=username)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        url = f"http://localhost:{port}"
        changes = {"public_url": url, "port": port, "captcha": "on", "captcha_work_max": 50_000}
        known = settings.model_copy(update=changes)
        server = uvicorn.Server(configure(known, create_app(known)))
        task = asyncio.create_task(server.serve(sockets=[listening]))
        while not server.started:
            assert not task.done(), "the server did not start"
            await asyncio.sleep(0.01)
        yield Named(url, phone, username)
        server.should_exit = True
        await task


@pytest.fixture
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(
        viewport={"width": 360, "height": 780}, reduced_motion="reduce"
    )
    yield context
    await context.close()


async def opened(context: BrowserContext, named: Named, **device: Any) -> Watched:
    """Open a tab whose browser has an authenticator that says yes to everything."""
    page = await context.new_page()
    cdp = await context.new_cdp_session(page)
    await cdp.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    await cdp.send("WebAuthn.addVirtualAuthenticator", {"options": options | device})
    return Watched(page, named.url, asks=EVERYTHING)


async def press(tab: Watched, name: str) -> None:
    await tab.page.get_by_role("button", name=name, exact=True).click()


async def add_passkey(tab: Watched) -> None:
    await tab.open("/security")
    await press(tab, "Add a passkey")
    await tab.page.get_by_label("Name").fill("my phone")
    await tab.look()
    await press(tab, "Make the passkey")
    await expect(tab.page.get_by_role("status")).to_contain_text("The passkey is yours")
    await tab.look()


async def test_a_passkey_is_made_and_signs_in_confirms_and_is_a_second_factor(
    context: BrowserContext, named: Named
) -> None:
    tab = await opened(context, named)
    await tab.sign_in(named.phone)
    await add_passkey(tab)
    await press(tab, "Sign out")

    await press(tab, "Sign in with a passkey")
    await tab.page.wait_for_url(f"{named.url}/")

    await tab.open("/security")
    await press(tab, "Ask for a passkey as well")
    await tab.page.get_by_role("link", name="I stored them").click()
    await press(tab, "Sign out")
    await tab.page.get_by_label("Or with a code").fill(named.phone)
    await press(tab, "Send me a code")
    await tab.page.get_by_label("Six digits").fill("000000")
    await press(tab, "Sign in")
    await tab.look()
    await press(tab, "Use a passkey")
    await tab.page.wait_for_url(f"{named.url}/")
    assert tab.complaints == []


async def test_a_passkey_confirms_who_one_is(
    context: BrowserContext, named: Named, runtime: Runtime
) -> None:
    tab = await opened(context, named)
    await tab.sign_in(named.phone)
    await add_passkey(tab)
    await runtime.pool.execute("UPDATE session SET confirmed_at = '2020-01-01'")
    await press(tab, "Ask for a passkey as well")
    await tab.look()
    await press(tab, "Use a passkey")
    await expect(tab.page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    assert tab.complaints == []


async def test_where_no_passkey_is_shown_another_way_is_named(
    context: BrowserContext, named: Named
) -> None:
    tab = await opened(context, named)
    await tab.open("/sign-in")
    await press(tab, "Sign in with a passkey")
    await expect(tab.page.get_by_text("No passkey was shown")).to_be_visible()
    # The same server under its other name: passkeys are not for that.
    tab.base = named.url.replace("localhost", "127.0.0.1")
    await tab.open("/sign-in")
    await press(tab, "Sign in with a passkey")
    await expect(tab.page.get_by_text("Passkeys work at this address only")).to_be_visible()
    assert tab.complaints == []


async def test_a_proof_of_work_is_made_by_the_browser_before_a_code_is_sent(
    context: BrowserContext, named: Named
) -> None:
    tab = await opened(context, named)
    await tab.open("/sign-up")
    await tab.look()
    await tab.page.get_by_label("Your email address").fill("somebody@example.org")
    await tab.page.keyboard.press("Enter")  # at once, before the work is done
    await expect(tab.page.get_by_text("A code is on its way to")).to_be_visible()
    await tab.look()
    assert tab.complaints == []


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_the_demo_account_is_offered_to_everybody_who_can_see_it(
    browser: Browser, named: Named, runtime: Runtime, colours: Literal["light", "dark"]
) -> None:
    await demo.ensure(runtime)
    context = await browser.new_context(color_scheme=colours, reduced_motion="reduce")
    tab = Watched(await context.new_page(), named.url, asks=EVERYTHING)
    for path in ("/sign-up", "/sign-in"):
        await tab.open(path)
        await tab.look()
    await press(tab, "Open the demo account")
    await tab.page.wait_for_url(f"{named.url}/")
    await context.close()
    assert tab.complaints == []
