"""A server as it may look after some weeks: people, payments, keys and their use. All invented.

The same every time but for ids and secrets: what is drawn is drawn by a fixed seed. Everything is
made by the services that clients use; then it is made older, as no service would.
"""

import asyncio
import random
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

import httpx2

from app.money import sats
from app.nodes.answers import Receipt
from app.permissions import Scope
from app.principal import KeyId, WalletId
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import named_wallets
from app.services.accounts import registry as accounts
from app.services.event_types import EventType
from app.services.keys import lifecycle
from app.services.keys.spending import Window
from app.services.payments import incoming, invoices, sending
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
#: The key that pays, whose page has most to show.
PAYING: Final = "Payouts to suppliers"
#: Which key is used how much of that.
_SHARES: Final = {"shop": 1.0, PAYING: 0.3, "till": 0.5, "old": 0.05}
_USES: Final = (
    ("shop", timedelta(minutes=4), "203.0.113.20", "btcpayserver/2.0"),
    (PAYING, timedelta(hours=3), "198.51.100.7", "python-httpx/0.28"),
    ("till", timedelta(minutes=1), "198.51.100.31", "till/1.4 (Android 15)"),
    ("old", timedelta(days=48), "198.51.100.32", "till/1.1 (Android 9)"),
)
_ENDPOINTS: Final = {
    "https://shop.example/hooks/latchkey": "Orders of the shop",
    "https://books.example/webhooks": "Bookkeeping",
}
#: Until the server has written how keys were used, which would be later than what is made up.
_FLUSHED_S: Final = 7.0


@dataclass(frozen=True, slots=True)
class Scene:
    """Where the server is, who signs in there, and whose pages are worth a picture."""

    url: str
    phone: str
    root_key: str
    username: str
    key_id: UUID
    account_id: UUID


async def fill(runtime: Runtime, url: str, root_key: str, *, troubled: bool) -> Scene:
    """Make everything that the pictures show; `troubled` also what goes wrong now and then."""
    drawn = random.Random(_SEED)  # noqa: S311  # nobody is to be surprised
    account = await accounts.create(runtime, username=USERNAME, phone=PHONE)
    who = owner_of(await authentication.on_behalf_of(runtime, account.id))
    others = []
    for name in _OTHERS:
        made = await accounts.create(runtime, username=name)
        payer = owner_of(await authentication.on_behalf_of(runtime, made.id))
        await sandbox_funds.fund(runtime, payer.btc, drawn.randrange(200_000, 900_000))
        _, secret = await key(runtime, payer, Scope.WRITE, name="Phone")
        others.append((payer, secret))
    await sandbox_funds.fund(runtime, who.btc, 1_250_000)
    await sandbox_funds.fund(runtime, who.usd, 480_000)
    await named_wallets.rename(runtime, who.actor, who.btc, "Till")
    await age(runtime, timedelta(hours=20))
    keys = await _keys(runtime, who, drawn)
    await _webhooks(runtime, who, troubled=troubled)
    async with httpx2.AsyncClient(base_url=url, timeout=60) as client:
        await _business(runtime, client, who, others, keys[PAYING][1], drawn)
        if troubled:
            await _trouble(runtime, client, who, drawn)
    await asyncio.sleep(_FLUSHED_S)
    await _last_uses(runtime, keys)
    return Scene(url, PHONE, root_key, USERNAME, keys[PAYING][0], account.id)


async def _business(
    runtime: Runtime,
    client: httpx2.AsyncClient,
    who: Person,
    others: list[tuple[Person, str]],
    secret: str,
    drawn: random.Random,
) -> None:
    """Buy and sell for some days, the first sale the oldest."""
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
    others: list[tuple[Person, str]],
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
        payer, secret = drawn.choice(others)
        paid = await _send(client, secret, payer.btc, made.payment_request)
    else:
        answer = await client.post(
            "/sandbox/payments", json={"paymentRequest": made.payment_request}
        )
        paid = answer.json()["status"] == "SUCCEEDED"
    assert paid, "a sale was not paid"


async def _trouble(
    runtime: Runtime, client: httpx2.AsyncClient, who: Person, drawn: random.Random
) -> None:
    """Have something come in that is nobody's, and a payment wait for its recipient."""
    receipt = Receipt(drawn.randbytes(32), 21_000_000, None, settle_index=0)
    await incoming.credit_or_put_aside(runtime, receipt)
    wish = {"amountSat": 42_000, "memo": "Delivery, paid on arrival", "hold": True}
    answer = await client.post("/sandbox/invoices", json=wish)
    await sending.pay_invoice(
        runtime,
        who.principal,
        wallet_id=who.btc,
        payment_request=answer.json()["paymentRequest"],
    )


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


async def _keys(runtime: Runtime, who: Person, drawn: random.Random) -> dict[str, tuple[UUID, str]]:
    """Make keys of several kinds; return their ids and secrets by what they are called."""
    shop = await key(
        runtime,
        who,
        Scope.READ,
        Scope.RECEIVE,
        name="BTCPay Server",
        description="The shop at shop.example",
        wallet_ids=[who.btc],
        networks=["203.0.113.0/24"],
    )
    payouts = await key(
        runtime,
        who,
        Scope.READ,
        Scope.WRITE,
        name=PAYING,
        limits={Window.PER_PAYMENT: 100_000, Window.DAILY: 250_000, Window.MONTHLY: 2_000_000},
        expires_in_days=90,
    )
    till = await key(runtime, who, Scope.RECEIVE, name="Till at the counter", expires_in_days=5)
    old = await key(runtime, who, Scope.READ, name="Old tablet")
    await lifecycle.suspend(runtime, who.actor, KeyId(old[0]))
    gone, _ = await key(runtime, who, Scope.READ, Scope.WRITE, name="Trial script")
    await lifecycle.revoke(runtime, who.actor, KeyId(gone), reason="No longer needed")
    found = {"shop": shop, PAYING: payouts, "till": till, "old": old}
    for name, share in _SHARES.items():
        await _use(runtime, found[name][0], share, drawn)
    return found


async def _last_uses(runtime: Runtime, keys: dict[str, tuple[UUID, str]]) -> None:
    for name, ago, address, agent in _USES:
        await runtime.pool.execute(_LAST_USED, keys[name][0], ago, address, agent)


async def _use(runtime: Runtime, key_id: UUID, share: float, drawn: random.Random) -> None:
    rows = []
    for days_ago in range(1, _DAYS):
        for operation, often in _CALLED.items():
            calls = round(often * share * drawn.uniform(0.4, 1.6))
            errors = round(calls * drawn.choice([0, 0, 0, 0.02, 0.08]))
            if calls:
                took_us = drawn.randrange(2_000, 9_000)
                rows.append((key_id, days_ago, operation, calls, errors, calls * took_us, took_us))
    async with runtime.connection() as connection:
        await connection.executemany(_USED, rows)


async def _webhooks(runtime: Runtime, who: Person, *, troubled: bool) -> None:
    """Add endpoints. Nobody is there, so those that are told of sales fail."""
    for url, description in _ENDPOINTS.items():
        types = None if troubled else [EventType.PAYMENT_APPROVAL_REQUESTED]
        await endpoints.create(runtime, who.actor, url=url, description=description, types=types)


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
