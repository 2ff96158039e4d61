"""What strangers and users write is shown as text wherever it is shown, in a real browser.

Nothing of it runs, nothing is asked of another server, and the Content-Security-Policy, which would
have kept it from running, has nothing to complain of: it never came so far.
"""

from dataclasses import dataclass
from urllib.parse import quote

from playwright.async_api import Browser

from app.money import sats
from app.permissions import Scope
from app.services import authentication, sandbox_funds
from app.services.accounts import named_wallets
from app.services.accounts import registry as accounts
from app.services.keys.labels import Labels
from app.services.payments import invoices
from app.services.webhooks import endpoints
from tests.api.catalogue import new_phone, new_username
from tests.api.harness import Server
from tests.browser.test_dashboard import DESKTOP, Watched, dashboard, watched
from tests.browser.test_operator import enter
from tests.factories import Person, key, owner_of

__all__ = ["dashboard"]

PLACES = [
    "/",
    "/transactions",
    "/keys",
    "/keys/new",
    "/webhooks",
    "/receive",
    "/send",
    "/settings",
    "/security",
    "/operator/log",
]
#: What no template of ours has, so it could only come of what was written.
_FOREIGN = """document.querySelectorAll(
  "iframe, base, style, object, embed, [http-equiv=refresh], [onload], [onerror], [onfocus], " +
  "[onmouseover], [ontoggle], [style], [href^='javascript:'], link[href*='evil'], " +
  "[href^='//'], img[src=x]"
).length"""
_TRANSACTIONS = "SELECT encode(id, 'hex') AS id FROM wallet_transaction WHERE wallet_id = $1"
RUN = "window.ran=1"
PAYLOADS = [
    f"<script>{RUN}</script>",
    f"</title><script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f"<svg onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f"<details open ontoggle={RUN}>x</details>",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'></iframe>",
    f'" autofocus onfocus="{RUN}" x="',
    f"' onmouseover='{RUN}' x='",
    f'"><script>{RUN}</script>',
    f"javascript:{RUN}",
    f"<a href=javascript:{RUN}>x</a>",
    f"</textarea><script>{RUN}</script>",
    f"--><script>{RUN}</script><!--",
    f"{{{{ {RUN} }}}}",
    "{% raw %}{{ 7*7 }}{% endraw %}${7*7}",
    "<style>*{display:none}</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example/>",
    "\u202egnp.exe\u2066 <b>bold</b> &lt;script&gt; &#60;i&#62;",
]


@dataclass
class Writer:
    """Somebody who writes such texts wherever a user can, and the pages that show them."""

    server: Server
    who: Person
    phone: str
    username: str
    pages: list[str]

    async def write_all(self) -> None:
        runtime, account_id = self.server.runtime, self.who.principal.account_id
        await sandbox_funds.fund(runtime, self.who.btc, 100_000)
        await named_wallets.rename(runtime, self.who.actor, self.who.usd, PAYLOADS[2])
        for payload in PAYLOADS:
            await self._pay(payload)
            await self._make_key(payload)
            url = f"https://example.com/{quote(payload)}?q={quote(payload)}"
            endpoint, _ = await endpoints.create(
                runtime, self.who.actor, url=url, description=_printable(payload)
            )
            typed = quote(payload)
            self.pages += [
                f"/webhooks/{endpoint.id}",
                f"/transactions?text={typed}",
                f"/keys?search={typed}",
                f"/pay/{self.username}?memo={typed}&amount={typed}",
                f"/operator/accounts?text={typed}",
                f"/operator/keys?text={typed}",
            ]
        rows = await runtime.pool.fetch(_TRANSACTIONS, self.who.btc)
        self.pages += [f"/transactions/{row['id']}" for row in rows]
        self.pages.append(f"/operator/accounts/{account_id}")

    async def _pay(self, payload: str) -> None:
        made = await invoices.create(
            self.server.runtime,
            self.who.principal,
            wallet_id=self.who.btc,
            amount=sats(1_500),
            memo=payload,
            external_id=None,
        )
        paid = await self.server.client.post(
            "/sandbox/payments", json={"paymentRequest": made.payment_request}
        )
        assert paid.json()["status"] == "SUCCEEDED", paid.text

    async def _make_key(self, payload: str) -> None:
        text = _printable(payload)
        id_, _ = await key(
            self.server.runtime,
            self.who,
            Scope.READ,
            Scope.RECEIVE,
            name=text[:50],
            description=text,
            labelled=Labels(metadata={"note": text}),
        )
        ways = ("", "/edit", "/end", "/rotate")
        self.pages += [f"/keys/{id_}{way}" for way in ways]
        self.pages.append(f"/operator/keys/{id_}")


def _printable(text: str) -> str:
    """Return a text as what somebody names a thing may be: services refuse what cannot be seen."""
    return "".join(one for one in text if one.isprintable())


async def _look(tab: Watched, path: str) -> None:
    await tab.open(path)
    assert await tab.page.evaluate("window.ran") is None, path
    assert await tab.page.evaluate(_FOREIGN) == 0, path
    assert await tab.page.locator("main").is_visible(), path
    assert tab.complaints == [], path


async def test_what_is_written_is_text_everywhere(browser: Browser, dashboard: Server) -> None:
    phone, username = new_phone(), new_username()
    account = await accounts.create(dashboard.runtime, username=username, phone=phone)
    who = owner_of(await authentication.on_behalf_of(dashboard.runtime, account.id))
    writer = Writer(dashboard, who, phone, username, list(PLACES))
    await writer.write_all()
    agent = f"{PAYLOADS[0]} {PAYLOADS[9]}"
    context, tab = await watched(browser, dashboard, asks="", viewport=DESKTOP, user_agent=agent)
    await tab.sign_in(phone)
    await enter(tab)

    for path in writer.pages:
        await _look(tab, path)

    await tab.open("/transactions")
    shown = (await tab.page.locator("main").inner_text()).replace("\n", " ").replace("\t", " ")
    await context.close()
    for payload in PAYLOADS:
        # A browser draws several spaces as one, and what turns text around not at all.
        assert " ".join(_printable(payload).split())[:40] in " ".join(_printable(shown).split()), (
            payload
        )
