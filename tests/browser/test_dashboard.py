"""The dashboard in a real browser: every page at phone and desktop size, light and dark.

axe finds nothing, the console stays silent (the Content-Security-Policy complains there), nothing
is wider than the window, and nothing is asked of another server.
"""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, BrowserContext, Page, expect
from playwright.async_api import Error as PlaywrightError

from app.permissions import Scope
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from app.services.keys import owners, roles
from app.services.keys.crediting import CreditKind, CreditRefill, WishedCredit
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.labels import Labels
from app.services.keys.policies import WishedPolicy
from app.services.keys.spending import Window
from app.web.cookies import LANGUAGE
from tests.api.catalogue import new_phone, new_username
from tests.api.conftest import on_new_database
from tests.api.harness import Server
from tests.factories import key, owner_of, person

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
PHONE, DESKTOP = {"width": 360, "height": 780}, {"width": 1280, "height": 800}
#: What axe is asked, which takes a second a page: all of it once, and of dark pages their contrast.
EVERYTHING, CONTRAST = "axe.run()", "axe.run({runOnly: ['color-contrast', 'target-size']})"
#: The choices of lists that are shown and wider than the room for them, beside the arrow.
CUT = """() => [...document.querySelectorAll("select")]
  .filter(one => one.offsetWidth && !one.multiple)
  .filter(one => {
    const style = getComputedStyle(one);
    const canvas = document.createElement("canvas").getContext("2d");
    canvas.font = style.font;
    const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return canvas.measureText(one.selectedOptions[0]?.text ?? "").width + 16 > room;
  }).map(one => one.name + ": " + one.selectedOptions[0].text)"""
#: Words of Spanish are longer: they are looked at where there is the least room.
LOOKS: list[tuple[str, dict[str, int], Literal["light", "dark"], str, str]] = [
    ("phone, light, in Spanish", PHONE, "light", "", "es"),
    ("phone, dark", PHONE, "dark", CONTRAST, "en"),
    ("desktop, light", DESKTOP, "light", EVERYTHING, "en"),
    ("desktop, dark", DESKTOP, "dark", "", "en"),
]


@pytest.fixture(scope="module")
async def dashboard(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    if not AXE.exists():
        pytest.fail("axe is missing: run scripts/setup while online")
    async with on_new_database(cluster, template, tmp_path_factory.mktemp("looks")) as served:
        yield served


@pytest.fixture(scope="module")
async def somebody(dashboard: Server) -> tuple[str, str, str, str]:
    """Somebody with money and keys: their phone number, the page of one, an owner, a role."""
    phone = new_phone()
    runtime = dashboard.runtime
    account = await accounts.create(runtime, username=new_username(), phone=phone)
    who = owner_of(await authentication.on_behalf_of(runtime, account.id))
    await sandbox_funds.fund(runtime, who.btc, 100_000)
    owner = await owners.create(
        runtime,
        who.actor,
        external_id="customer-1",
        limits={Window.DAILY: 50_000},
        credited=[WishedCredit(CreditKind.PAYMENTS, 50, CreditRefill.DAY)],
    )
    role = await roles.create(runtime, who.actor, name="cashier", scopes=(Scope.RECEIVE,))
    await key(runtime, who, name="till", role_id=role.id, owner_id=owner.id)
    id_, secret = await key(
        runtime,
        who,
        Scope.READ,
        Scope.WRITE,
        limits={Window.DAILY: 5_000},
        owner_id=owner.id,
        labelled=Labels(tags=("bar",), metadata={"till": 7}),
        credited=[WishedCredit(CreditKind.PAYMENTS, 50)],
        payment_policy=WishedPolicy(approval_above_sat=100, destinations=["username:alice"]),
    )
    derived = chain.derive(secret, Caveats(label="kiosk", total_sat=100), prefix="blink")
    for credential, query in ((secret, "{ me { id } }"), (derived, "{ apiKeys { id } }")):
        headers = {"X-API-KEY": credential}
        await dashboard.client.post("/graphql", json={"query": query}, headers=headers)
    return phone, f"/keys/{id_}", str(owner.id), str(role.id)


class Watched:
    """A page whose complaints are heard."""

    def __init__(self, page: Page, base: str, *, asks: str) -> None:
        self.page = page
        self.asks = asks
        self.base = base
        self.complaints: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", self._note)

    def _hear(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def _note(self, request: Any) -> None:
        host = urlsplit(request.url).netloc
        if host and host != urlsplit(self.base).netloc:
            self.complaints.append(f"asked {host}")

    async def look(self) -> None:
        """Note what is wrong with the page that is shown."""
        path = urlsplit(self.page.url).path
        if self.asks:
            await self.page.evaluate(AXE.read_text(encoding="utf-8"))
            found = await self.page.evaluate(self.asks)
            for one in found["violations"]:
                nodes = [node["html"][:200] for node in one["nodes"]]
                self.complaints.append(f"{path}: {one['id']}: {nodes}")
        width = await self.page.evaluate("document.documentElement.scrollWidth")
        if width > (self.page.viewport_size or DESKTOP)["width"]:
            self.complaints.append(f"{path} is {width} wide")
        self.complaints += [f"{path}: cut: {text}" for text in await self.page.evaluate(CUT)]

    async def open(self, path: str) -> None:
        await self.page.goto(f"{self.base}{path}")

    async def sign_in(self, phone: str) -> None:
        await self.open("/sign-in")
        await self.look()
        await self.page.get_by_label("Or with a code").fill(phone)
        await self.page.get_by_role("button", name="Send me a code").click()
        await self.page.get_by_label("Six digits").wait_for()
        await self.look()
        await self.page.get_by_label("Six digits").fill("000000")
        await self.page.get_by_role("button", name="Sign in").click()
        await self.page.wait_for_url(f"{self.base}/")


async def watched(
    browser: Browser, server: Server, *, asks: str = EVERYTHING, **looks: Any
) -> tuple[BrowserContext, Watched]:
    # Without movement, or axe would see colours that are still appearing.
    context = await browser.new_context(reduced_motion="reduce", **looks)
    page = await context.new_page()
    return context, Watched(page, f"http://{server.host}", asks=asks)


@pytest.mark.parametrize(
    ("size", "colours", "asks", "language"), [look[1:] for look in LOOKS], ids=[x[0] for x in LOOKS]
)
async def test_every_page_can_be_seen_by_everybody(
    browser: Browser,
    dashboard: Server,
    somebody: tuple[str, str, str, str],
    size: dict[str, int],
    colours: str,
    asks: str,
    language: str,
) -> None:
    phone, of_key, owner, role = somebody
    context, tab = await watched(browser, dashboard, asks=asks, viewport=size, color_scheme=colours)
    await tab.sign_in(phone)
    await context.add_cookies(
        [{"name": f"latchkey-{LANGUAGE}", "value": language, "url": tab.base}]
    )
    for path in (
        "/",
        "/receive",
        "/send",
        "/send/many",
        "/send/transfer",
        "/transactions",
        "/keys",
        "/keys/new",
        "/keys/new#step-2",
        "/keys/new#step-3",
        of_key,
        f"{of_key}/edit",
        f"{of_key}/rotate",
        f"{of_key}/end",
        f"{of_key}/calls",
        f"{of_key}/derived",
        f"{of_key}/trail",
        f"{of_key}/explain",
        "/keys/owners",
        "/keys/owners/new",
        f"/keys/owners/{owner}",
        f"/keys/owners/{owner}/edit",
        f"/keys/owners/{owner}/end",
        "/keys/roles",
        "/keys/roles/new",
        f"/keys/roles/{role}",
        f"/keys/roles/{role}/edit",
        "/keys/approvals",
        "/webhooks",
        "/settings",
        "/settings/email",
        "/settings/phone",
        "/settings/wallets",
        "/security",
        "/developers",
        "/developers?q=invoice",
        "/developers/guide",
        "/developers/errors",
        "/developers/operations",
        "/developers/operations/lnInvoicePaymentSend",
        "/developers/operations/realtimePrice",
        "/developers/types",
        "/developers/types/ApiKey",
        "/developers/run",
        "/developers/graphiql/key",
        "/simulator",
        "/simulator/hooks/own",
        "/design",
        "/welcome",
    ):
        await tab.open(path)
        await tab.look()
    assert await tab.page.locator("html").get_attribute("lang") == language
    await context.close()
    assert tab.complaints == []


async def test_an_invoice_turns_green_without_being_loaded_again(
    browser: Browser, dashboard: Server, somebody: tuple[str, str, str, str]
) -> None:
    context, tab = await watched(browser, dashboard, viewport=PHONE)
    await tab.sign_in(somebody[0])
    await tab.open("/receive")
    await tab.page.get_by_label("Amount").fill("1500")
    await tab.page.get_by_role("button", name="Make the invoice").click()
    await tab.page.wait_for_selector("svg.qr")
    await tab.look()
    request = await tab.page.locator("a[href^='lightning:']").get_attribute("href")
    paid = await dashboard.client.post(
        "/sandbox/payments", json={"paymentRequest": (request or "").removeprefix("lightning:")}
    )
    assert paid.json()["status"] == "SUCCEEDED", paid.text

    await tab.page.wait_for_selector(".paid")
    await tab.look()
    await context.close()
    assert tab.complaints == []


async def test_a_page_that_looks_on_after_its_session_ended_asks_to_sign_in(
    browser: Browser, dashboard: Server, somebody: tuple[str, str, str, str]
) -> None:
    context, tab = await watched(browser, dashboard, viewport=PHONE)
    await tab.sign_in(somebody[0])
    await tab.open("/receive")
    await tab.page.get_by_label("Amount").fill("1500")
    await tab.page.get_by_role("button", name="Make the invoice").click()
    await tab.page.wait_for_selector("svg.qr")
    request = await tab.page.locator("a[href^='lightning:']").get_attribute("href")
    await context.clear_cookies()
    await dashboard.client.post(
        "/sandbox/payments", json={"paymentRequest": (request or "").removeprefix("lightning:")}
    )

    await tab.page.wait_for_url(f"{tab.base}/sign-in?next=**", timeout=10_000)
    await tab.look()
    await context.close()
    assert tab.complaints == []


async def test_a_list_is_paid_while_its_page_looks_on(
    browser: Browser, dashboard: Server, somebody: tuple[str, str]
) -> None:
    name = new_username()
    await person(dashboard.runtime, username=name)
    context, tab = await watched(browser, dashboard, viewport=PHONE)
    await tab.sign_in(somebody[0])
    await tab.open("/send/many")
    await tab.page.locator("#f-file").set_input_files(
        {"name": "list.csv", "mimeType": "text/csv", "buffer": f"{name},10,sat,May\n".encode() * 30}
    )
    await tab.page.get_by_role("button", name="Review").click()
    await tab.page.get_by_role("button", name="Pay them").wait_for()
    await tab.look()
    await tab.page.get_by_role("button", name="Pay them").click()
    await tab.page.wait_for_selector("text=for 30 payments")
    await tab.page.wait_for_selector(".badge:has-text('done')")
    await tab.look()
    await context.close()
    assert tab.complaints == []


async def test_what_is_sent_is_looked_at_by_everybody(
    browser: Browser, dashboard: Server, somebody: tuple[str, str]
) -> None:
    context, tab = await watched(browser, dashboard, viewport=PHONE)
    await tab.sign_in(somebody[0])
    await tab.open("/send")
    await tab.page.get_by_label("To", exact=True).fill(
        "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
    )
    await tab.page.get_by_label("Amount").fill("20000")
    await tab.page.get_by_role("button", name="Review").click()
    await tab.page.get_by_text("Within a day").wait_for()
    await tab.look()
    await tab.open("/send/transfer")
    await tab.page.get_by_label("Amount").fill("5000")
    await tab.page.get_by_role("button", name="Review").click()
    await tab.page.get_by_role("button", name="Move it").wait_for()
    await tab.look()
    await context.close()
    assert tab.complaints == []


async def test_a_key_is_made_with_the_keyboard_alone(
    browser: Browser, dashboard: Server, somebody: tuple[str, str, str, str]
) -> None:
    context, tab = await watched(browser, dashboard, viewport=DESKTOP)
    await tab.sign_in(somebody[0])
    await tab.open("/keys/new?preset=shop")
    await tab.page.get_by_label("Name", exact=True).focus()
    await tab.page.keyboard.type("by keyboard")
    await tab.page.keyboard.press("Enter")
    await tab.page.get_by_role("button", name="Make the key").focus()
    await tab.look()
    await tab.page.keyboard.press("Enter")
    await tab.page.wait_for_selector("#secret")
    await tab.look()
    await tab.page.get_by_role("link", name="I stored it").press("Enter")
    await tab.page.wait_for_selector("h1:has-text('by keyboard')")
    # What a form answered is not kept, so that the way back shows no secret.
    with pytest.raises(PlaywrightError, match="ERR_CACHE_MISS"):
        await tab.page.go_back()
    await context.close()
    assert tab.complaints == []


async def test_the_reference_is_searched_while_one_types(
    browser: Browser, dashboard: Server
) -> None:
    context, tab = await watched(browser, dashboard, viewport=PHONE)
    await tab.open("/developers")
    await tab.page.get_by_label("Search the reference").press_sequentially("apikeyrotate")

    await tab.page.wait_for_selector("#found a[href='/developers/operations/apiKeyRotate']")
    await tab.look()
    await context.close()
    assert tab.complaints == []


async def test_graphiql_asks_as_whoever_is_logged_in_and_with_a_key(
    browser: Browser, dashboard: Server, somebody: tuple[str, str]
) -> None:
    context, tab = await watched(browser, dashboard, viewport=DESKTOP)
    await tab.sign_in(somebody[0])
    await tab.open("/developers/graphiql")
    response = tab.page.locator(".graphiql-response")
    await tab.page.locator(".graphiql-query-editor .CodeMirror:visible").click()
    await tab.page.keyboard.press("Control+Enter")
    await expect(response).to_contain_text('"walletCurrency": "BTC"')
    complaints = list(tab.complaints)

    await tab.page.get_by_label("Ask as").select_option("key")
    await tab.page.get_by_label("API key", exact=True).fill("blink_nobodys")
    await tab.page.locator(".graphiql-query-editor .CodeMirror:visible").click()
    await tab.page.keyboard.press("Control+Enter")
    await expect(response).to_contain_text("credentials are invalid")
    await context.close()
    assert complaints == []


async def test_an_invoice_of_the_simulator_is_issued_paid_and_settled(
    browser: Browser, dashboard: Server, somebody: tuple[str, str]
) -> None:
    context, tab = await watched(browser, dashboard, viewport=PHONE)
    await tab.sign_in(somebody[0])
    await tab.open("/simulator")
    await tab.page.get_by_role("radio", name="Paid at once").check()
    await tab.page.get_by_role("button", name="Issue it").click()
    await tab.page.wait_for_selector("h1:has-text('Simulated invoice')")
    await tab.look()
    at = tab.page.url
    await tab.page.get_by_role("button", name="Pay it from your wallet").click()
    await tab.page.wait_for_url("**/send/preview")
    await tab.page.locator("form[action='/send/pay'] button").click()
    await tab.page.wait_for_selector("h1")
    await tab.page.goto(at)

    await expect(tab.page.locator(".badge.good")).to_have_text("paid")
    await context.close()
    assert tab.complaints == []


async def test_graphiql_subscribes_with_a_key_that_was_made_for_it(
    browser: Browser, dashboard: Server, somebody: tuple[str, str]
) -> None:
    context, tab = await watched(browser, dashboard, viewport=DESKTOP)
    await tab.sign_in(somebody[0])
    await tab.open("/developers/graphiql/key")
    await tab.page.get_by_role("button", name="Make it and open GraphiQL").click()
    await expect(tab.page.get_by_label("Ask as")).to_have_value("key")
    secret = await tab.page.get_by_label("API key", exact=True).input_value()
    await tab.page.get_by_role("button", name="Watch").click()
    await tab.page.locator(".graphiql-query-editor .CodeMirror:visible").click()
    await tab.page.keyboard.press("Control+Enter")
    await expect(tab.page.locator(".graphiql-response")).to_contain_text("myUpdates")
    kept = await tab.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    await context.close()

    assert secret.startswith("blink_")
    assert secret not in kept
    assert tab.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
async def test_a_key_is_made_in_steps(
    browser: Browser, dashboard: Server, somebody: tuple[str, str, str, str], *, scripts: bool
) -> None:
    context, tab = await watched(
        browser, dashboard, asks="", viewport=PHONE, java_script_enabled=scripts
    )
    page = tab.page
    await tab.open("/sign-in")
    await page.get_by_label("Or with a code").fill(somebody[0])
    await page.get_by_role("button", name="Send me a code").click()
    await page.get_by_label("Six digits").fill("000000")
    await page.get_by_role("button", name="Sign in").click()
    await page.wait_for_url(f"{tab.base}/")

    await tab.open("/keys/new")
    named, of_day = page.get_by_label("Name", exact=True), page.get_by_label("Per day")
    await expect(of_day).to_be_hidden()
    await page.get_by_role("radio", name="Payouts").check()
    await page.get_by_role("link", name="Next").click()
    await expect(named).to_be_hidden()
    await expect(page.get_by_label("The date")).to_be_hidden()
    await page.get_by_role("radio", name="on a date").check()
    await expect(page.get_by_label("The date")).to_be_visible()
    await page.get_by_role("radio", name="in a year").check()
    await page.get_by_role("link", name="Next").click()
    if scripts:
        current = page.locator(".progress [aria-current]")
        await expect(current).to_have_text("Limits")
    await of_day.fill("5000")
    await page.get_by_role("button", name="Review").click()

    # What is wrong leads to the step in which it is.
    await page.locator("[data-problems] a").first.click()
    await expect(named).to_be_visible()
    await named.fill("in steps")
    await page.get_by_role("link", name="Limits").click()
    await page.get_by_role("button", name="Review").click()
    await page.get_by_role("button", name="Make the key").wait_for()

    # And so does the review.
    await page.get_by_role("button", name="Limits").click()
    await expect(of_day).to_have_value("5000")
    await expect(of_day).to_be_visible()
    await expect(named).to_be_hidden()
    await context.close()
    assert [one for one in tab.complaints if "422" not in one] == []


async def test_what_forms_of_keys_answer_can_be_seen_by_everybody(
    browser: Browser, dashboard: Server, somebody: tuple[str, str, str, str]
) -> None:
    phone, of_key, _, role = somebody
    context, tab = await watched(browser, dashboard, viewport=PHONE)
    await tab.sign_in(phone)
    page, base = tab.page, tab.base
    await tab.open(f"{of_key}/explain?sample=keys")
    await page.get_by_role("button", name="What would happen?").click()
    await page.wait_for_selector("text=PERMISSION")
    await tab.look()

    await tab.open(f"/keys/roles/{role}/edit")
    await page.get_by_label("Requests per hour").fill("77")
    await page.get_by_role("button", name="Review").click()
    await page.wait_for_selector("text=1 key changes at once")
    await tab.look()

    await tab.open(f"{of_key}/edit#step-3")
    other = await context.new_page()
    await other.goto(f"{base}{of_key}/edit#step-3")
    await other.get_by_label("Per day").fill("4000")
    await other.get_by_role("button", name="Save").click()
    await other.wait_for_url(f"{base}{of_key}")
    await page.get_by_label("Per day").fill("4500")
    await page.get_by_role("button", name="Save").click()
    await page.wait_for_selector("text=from 5000 to 4000. You typed 4500")
    await tab.look()
    await context.close()
    # Of a status that says that nothing was saved the browser complains by itself.
    assert [one for one in tab.complaints if "409" not in one] == []
