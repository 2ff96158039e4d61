"""A server as it may look after some weeks: people, payments, keys and their use. All invented.

The same every time but for ids and secrets: what is drawn is drawn by a fixed seed. Everything is
made by the services that clients use; then it is made older, as no service would.
"""

import random
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

import httpx2

from app.money import sats
from app.permissions import Scope
from app.principal import KeyId, WalletId
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import named_wallets
from app.services.accounts import registry as accounts
from app.services.keys import lifecycle
from app.services.keys.spending import Window
from app.services.payments import invoices
from app.services.webhooks import endpoints
from tests.factories import Person, age, key, owner_of

PHONE: Final = "+16505550100"
USERNAME: Final = "corner_cafe"

_SEED: Final = 2026
_OTHERS: Final = ("alice_example", "bob_example", "book_shop", "bike_repair")
_SOLD: Final = (
    "Two flat whites",
    "Breakfast for two",
    "Sourdough loaf",
    "Beans, 500 g, Huila",
    "Lunch special",
    "Gift card",
    "Oat cappuccino",
    "Birthday cake, half paid",
    "Table 4",
    "Table 11",
    "Order #1042",
    "Order #1043",
    "Order #1047",
)
_BOUGHT: Final = ("Milk and eggs", "Flour, 25 kg", "Repair of the grinder", "Flyers")
#: What is done with a key: operation → how often on a day, about.
_CALLED: Final = {
    "Mutation.lnInvoiceCreate": 46,
    "Query.me": 31,
    "Subscription.myUpdates": 12,
    "Query.transactions": 6,
}
_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Scene:
    """Where the server is, who signs in there, and whose pages are worth a picture."""

    url: str
    phone: str
    root_key: str
    username: str
    key_id: UUID
    account_id: UUID


async def fill(runtime: Runtime, url: str, root_key: str) -> Scene:
    """Make everything that the pictures show."""
    drawn = random.Random(_SEED)  # noqa: S311  # nobody is to be surprised
    account = await accounts.create(runtime, username=USERNAME, phone=PHONE)
    who = owner_of(await authentication.on_behalf_of(runtime, account.id))
    others = []
    for name in _OTHERS:
        made = await accounts.create(runtime, username=name)
        others.append(owner_of(await authentication.on_behalf_of(runtime, made.id)))
        await sandbox_funds.fund(runtime, others[-1].btc, drawn.randrange(200_000, 900_000))
    await sandbox_funds.fund(runtime, who.btc, 1_250_000)
    await sandbox_funds.fund(runtime, who.usd, 480_000)
    await named_wallets.rename(runtime, who.actor, who.btc, "Till")
    await age(runtime, timedelta(hours=20))
    key_id = await _keys(runtime, who, drawn)
    await _webhooks(runtime, who)
    async with httpx2.AsyncClient(base_url=url, timeout=60) as client:
        await _business(runtime, client, who, others, drawn)
    return Scene(url, PHONE, root_key, USERNAME, key_id, account.id)


async def _business(
    runtime: Runtime,
    client: httpx2.AsyncClient,
    who: Person,
    others: list[Person],
    drawn: random.Random,
) -> None:
    """Buy and sell for some days, the first sale the oldest."""
    _, secret = await key(
        runtime, who, Scope.READ, Scope.WRITE, name="Bookkeeping", limits={Window.DAILY: 400_000}
    )
    for number in range(36):
        if number % 6 == 4:
            await _pay(client, secret, who.btc, drawn)
        else:
            await _sell(runtime, client, who, others, drawn)
        await age(runtime, timedelta(minutes=drawn.randrange(20, 340)))


async def _sell(
    runtime: Runtime,
    client: httpx2.AsyncClient,
    who: Person,
    others: list[Person],
    drawn: random.Random,
) -> None:
    made = await invoices.create(
        runtime,
        who.principal,
        wallet_id=who.btc,
        amount=sats(drawn.randrange(2_100, 48_000)),
        memo=drawn.choice(_SOLD),
    )
    if drawn.random() < 0.3:
        payer = drawn.choice(others)
        _, secret = await key(runtime, payer, Scope.WRITE)
        paid = await _send(client, secret, payer.btc, made.payment_request)
    else:
        answer = await client.post(
            "/sandbox/payments", json={"paymentRequest": made.payment_request}
        )
        paid = answer.json()["status"] == "SUCCEEDED"
    assert paid, "a sale was not paid"


async def _pay(
    client: httpx2.AsyncClient, secret: str, wallet_id: WalletId, drawn: random.Random
) -> None:
    wish = {"amountSat": drawn.randrange(8_000, 90_000), "memo": drawn.choice(_BOUGHT)}
    answer = await client.post("/sandbox/invoices", json=wish)
    assert await _send(client, secret, wallet_id, answer.json()["paymentRequest"])


async def _send(client: httpx2.AsyncClient, secret: str, wallet_id: WalletId, request: str) -> bool:
    answer = await client.post(
        "/graphql",
        headers={"X-API-KEY": secret, "User-Agent": "bookkeeping/2.1"},
        json={"query": _SEND, "variables": {"of": str(wallet_id), "request": request}},
    )
    return bool(answer.json()["data"]["lnInvoicePaymentSend"]["status"] == "SUCCESS")


async def _keys(runtime: Runtime, who: Person, drawn: random.Random) -> UUID:
    """Make keys of several kinds; return the one that has most to show."""
    shop, _ = await key(
        runtime,
        who,
        Scope.READ,
        Scope.RECEIVE,
        name="BTCPay Server",
        description="The shop at shop.example",
        wallet_ids=[who.btc],
        networks=["203.0.113.0/24"],
    )
    payouts, _ = await key(
        runtime,
        who,
        Scope.READ,
        Scope.WRITE,
        name="Payouts to suppliers",
        limits={Window.PER_PAYMENT: 100_000, Window.DAILY: 250_000, Window.MONTHLY: 2_000_000},
        expires_in_days=90,
    )
    till, _ = await key(runtime, who, Scope.RECEIVE, name="Till at the counter", expires_in_days=5)
    old, _ = await key(runtime, who, Scope.READ, name="Old tablet")
    await lifecycle.suspend(runtime, who.actor, KeyId(old))
    gone, _ = await key(runtime, who, Scope.READ, Scope.WRITE, name="Trial script")
    await lifecycle.revoke(runtime, who.actor, KeyId(gone), reason="No longer needed")
    for id_, share in ((shop, 1.0), (payouts, 0.12), (till, 0.5), (old, 0.05)):
        await _use(runtime, id_, share, drawn)
    await _last_use(runtime, shop, "203.0.113.20", "btcpayserver/2.0", timedelta(minutes=4))
    await _last_use(runtime, payouts, "198.51.100.7", "python-httpx/0.28", timedelta(hours=7))
    await _last_use(runtime, till, "198.51.100.31", "till/1.4 (Android 15)", timedelta(minutes=1))
    await _last_use(runtime, old, "198.51.100.32", "till/1.1 (Android 9)", timedelta(days=48))
    return shop


async def _use(runtime: Runtime, key_id: UUID, share: float, drawn: random.Random) -> None:
    rows = []
    for days_ago in range(1, _DAYS):
        for operation, often in _CALLED.items():
            calls = round(often * share * drawn.uniform(0.4, 1.6))
            errors = round(calls * drawn.choice([0, 0, 0, 0.02, 0.08]))
            if calls:
                took_us = drawn.randrange(2_000, 9_000)
                rows.append(
                    (key_id, days_ago, operation, calls, errors, calls * took_us, took_us * 2)
                )
    async with runtime.connection() as connection:
        await connection.executemany(_USED, rows)


async def _last_use(
    runtime: Runtime, key_id: UUID, address: str, agent: str, ago: timedelta
) -> None:
    await runtime.pool.execute(_LAST_USED, key_id, ago, address, agent)


async def _webhooks(runtime: Runtime, who: Person) -> None:
    """Add endpoints that never answer, for there is no such host."""
    for url, description in (
        ("https://shop.example/hooks/latchkey", "Orders of the shop"),
        ("https://books.example/webhooks", "Bookkeeping"),
    ):
        endpoint, _ = await endpoints.create(runtime, who.actor, url=url, description=description)
        if "books" in url:
            await endpoints.disable(runtime, who.actor, endpoint.id)


_SEND = """
mutation ($of: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $of, paymentRequest: $request}) { status }
}
"""
_USED = """
INSERT INTO key_usage_day (api_key_id, day, operation, calls, errors, refusals, total_us, max_us)
VALUES ($1, current_date - $2::int, $3, $4, $5, 0, $6, $7)
"""
_LAST_USED = """
UPDATE api_key SET last_used_at = now() - $2::interval, last_used_ip = $3::inet,
                   last_used_user_agent = $4, created_at = created_at - interval '61 days'
 WHERE id = $1
"""
