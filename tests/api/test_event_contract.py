"""Every type of event, caused as clients cause it, is told in the form that its schema says.

The bodies are rendered by another process than the one that wrote the events, and are what webhooks
are sent.
"""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Final
from uuid import UUID

import httpx2
from pydantic import SecretStr

from app.services import leaks, outbox
from app.services.events import bodies
from app.services.events.catalogue import CATALOGUE
from app.services.keys import expiring, unused
from app.services.leaks import Leak, LeakAction
from app.services.outbox import Cursor
from app.services.payments import approvals, expiry
from tests.api.catalogue import new_phone
from tests.api.conftest import Serve
from tests.api.harness import ROOT_KEY, Json, Server
from tests.api.people import FUNDS_SAT, bearer, log_in, person_of
from tests.events import told, validated
from tests.factories import Person
from tests.hosts import http
from tests.webhooks import OK, WebhookReceiver, webhook_receiver

CREATE_KEY: Final = """
mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) {
  apiKey { id } apiKeySecret } }"""
CREATE_OWNER: Final = """
mutation { apiKeyOwnerCreate(input: {
  externalId: "customer-7", limits: [{timeWindow: DAILY, limitSats: 50}]}) { owner { id } } }"""
INVOICE: Final = """
mutation ($wallet: WalletId!) { lnInvoiceCreate(input: {walletId: $wallet, amount: 21}) {
  errors { message } invoice { paymentHash paymentRequest } } }"""
PAY: Final = """
mutation ($wallet: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $wallet, paymentRequest: $request}) {
    errors { message } status } }"""
SEND: Final = """
mutation ($wallet: WalletId!, $to: WalletId!, $amount: SatAmount!) {
  intraLedgerPaymentSend(input: {walletId: $wallet, recipientWalletId: $to, amount: $amount}) {
    errors { message } status approval { id } } }"""
CANCEL: Final = """
mutation ($wallet: WalletId!, $hash: PaymentHash!) {
  lnInvoiceCancel(input: {walletId: $wallet, paymentHash: $hash}) {
    errors { message } success } }"""
ADDRESS: Final = """
mutation ($wallet: WalletId!) { onChainAddressCurrent(input: {walletId: $wallet}) {
  errors { message } address } }"""
PAY_ADDRESS: Final = """
mutation ($wallet: WalletId!, $address: OnChainAddress!) {
  onChainPaymentSend(input: {walletId: $wallet, address: $address, amount: 1000}) {
    errors { message } status } }"""
LOG_IN: Final = """
mutation ($phone: Phone!) { userLogin(input: {phone: $phone, code: "000000"}) {
  errors { message } authToken } }"""
HEAR: Final = """
mutation ($url: EndpointUrl!) { webhookEndpointCreate(input: {url: $url}) {
  errors { message } endpoint { id } } }"""
TRY_OUT: Final = """
mutation ($id: EndpointId!) { webhookSendTest(input: {endpointId: $id}) { errors { message } } }"""
USAGE: Final = "{ me { apiKeys { usage(period: LAST_HOUR) { total } } } }"

_names = count(1)


class Client:
    """Somebody who asks with a session."""

    def __init__(self, server: Server, owner: Person, phone: str, token: str) -> None:
        self.server, self.owner, self.phone = server, owner, phone
        self.wallet = str(owner.btc)
        self._session = bearer(token)

    async def do(self, query: str, headers: dict[str, str] | None = None, **variables: Any) -> Json:
        """Return what the only field of a document answers, which is no error."""
        answer = await self.server.post(query, variables, **(headers or self._session))
        found = answer.json()
        assert "errors" not in found, found
        (value,) = found["data"].values()
        assert not value.get("errors"), value
        made: Json = value
        return made

    async def key(self, **more: Any) -> tuple[str, dict[str, str]]:
        """Make a key; return its id and the header that carries its secret."""
        wish = {"name": f"Till {next(_names)}", "scopes": ["READ", "WRITE"], **more}
        made = await self.do(CREATE_KEY, input=wish)
        return made["apiKey"]["id"], {"X_API_KEY": made["apiKeySecret"]}

    async def change(self, name: str, key_id: str, **more: Any) -> None:
        """Change a key by one of the mutations."""
        type_ = "ApiKeyIdInput" if name in {"Suspend", "Resume"} else f"ApiKey{name}Input"
        query = (
            f"mutation ($input: {type_}!) {{ apiKey{name}(input: $input) {{ apiKey {{ id }} }} }}"
        )
        await self.do(query, input={"id": key_id, **more})

    async def invoice(self) -> Json:
        """Make an invoice."""
        made = await self.do(INVOICE, wallet=self.wallet)
        invoice: Json = made["invoice"]
        return invoice


async def client(server: Server) -> Client:
    """Return a new client with money."""
    phone = new_phone()
    token = await log_in(server.runtime, phone)
    return Client(server, await person_of(server.runtime, phone, sat=FUNDS_SAT), phone, token)


async def _pay(me: Client, other: Client) -> None:
    await me.do(PAY, wallet=me.wallet, request=(await other.invoice())["paymentRequest"])
    await me.do(SEND, wallet=me.wallet, to=other.wallet, amount=5)
    address = (await other.do(ADDRESS, wallet=other.wallet))["address"]
    await me.do(PAY_ADDRESS, wallet=me.wallet, address=address)


async def _drop_invoices(me: Client) -> None:
    withdrawn, forgotten = await me.invoice(), await me.invoice()
    await me.do(CANCEL, wallet=me.wallet, hash=withdrawn["paymentHash"])
    runtime = me.server.runtime
    await runtime.pool.execute(
        "UPDATE invoice SET expires_at = now() - interval '1 minute' WHERE payment_hash = $1",
        bytes.fromhex(forgotten["paymentHash"]),
    )
    # What other tests left is behind the position already, or is not over.
    await runtime.pool.execute("UPDATE invoice_expiry_position SET expires_at = '-infinity'")
    await expiry.tell(runtime)


async def _live_and_die(me: Client) -> None:
    key_id, _ = await me.key()
    soon = int((datetime.now(UTC) + timedelta(hours=12)).timestamp())
    await me.change("Update", key_id, expiresAt=soon, allowedIps=["192.0.2.0/24"])
    await expiring.tell(me.server.runtime)
    await me.change("Rotate", key_id, overlap="ONE_DAY")
    await me.change("Suspend", key_id)
    await me.change("Resume", key_id)
    await me.change("Revoke", key_id, reason="lost")


async def _leave_alone(me: Client) -> None:
    key_id, _ = await me.key()
    pool = me.server.runtime.pool
    await pool.execute(
        "UPDATE api_key SET created_at = now() - interval '91 days' WHERE id = $1", UUID(key_id)
    )
    await unused.tell(me.server.runtime)


async def _spend(me: Client, other: Client) -> None:
    _, by_key = await me.key(limits=[{"timeWindow": "DAILY", "limitSats": 100}])
    await me.do(SEND, by_key, wallet=me.wallet, to=other.wallet, amount=100)


async def _share(me: Client, other: Client) -> None:
    """Have an owner of keys, whose limit one of them uses up, and stop all of them."""
    owner = await me.do(CREATE_OWNER)
    owner_id = owner["owner"]["id"]
    _, by_key = await me.key(ownerId=owner_id)
    await me.do(SEND, by_key, wallet=me.wallet, to=other.wallet, amount=50)
    for name in ("Suspend", "Resume", "Revoke"):
        query = (
            f"mutation ($id: ID!) {{ apiKeyOwner{name}(input: {{id: $id}}) {{ owner {{ id }} }} }}"
        )
        await me.do(query, id=owner_id)


async def _use_up(me: Client) -> None:
    _, by_key = await me.key(credits=[{"kind": "REQUESTS", "amount": 1}])
    await me.do("{ me { id } }", by_key)


async def _ask(me: Client, other: Client) -> None:
    """Ask for three payments: one is approved, one declined, one waits too long."""
    _, by_key = await me.key(paymentPolicy={"approvalAboveSats": 0})
    ids = [
        (await me.do(SEND, by_key, wallet=me.wallet, to=other.wallet, amount=7))["approval"]["id"]
        for _ in range(3)
    ]
    for name, id_ in zip(("Approve", "Decline"), ids, strict=False):
        query = (
            f"mutation ($id: ID!) {{ paymentApproval{name}(input: {{id: $id}}) "
            "{ errors { message } approval { status } } }"
        )
        await me.do(query, id=id_)
    pool = me.server.runtime.pool
    await pool.execute("ALTER TABLE payment_approval DISABLE TRIGGER approval_stays")
    await pool.execute("UPDATE payment_approval SET expires_at = now() WHERE id = $1", UUID(ids[2]))
    await pool.execute("ALTER TABLE payment_approval ENABLE TRIGGER approval_stays")
    await approvals.expire(me.server.runtime)


async def _wander(me: Client) -> None:
    _, by_key = await me.key()
    await me.do("{ me { id } }", by_key)
    elsewhere = httpx2.AsyncHTTPTransport(local_address="127.0.0.2")
    async with httpx2.AsyncClient(transport=elsewhere) as there:
        answer = await there.post(
            f"http://{me.server.host}/graphql",
            json={"query": "{ me { id } }"},
            headers={"X-API-KEY": by_key["X_API_KEY"]},
        )
    assert answer.status_code == 200, answer.text
    await me.do(USAGE)  # which writes what was noted


async def _use_a_canary(me: Client) -> None:
    made = await me.do(CREATE_KEY, input={"name": "Bait", "isCanary": True, "scopes": []})
    answer = await me.server.post("{ me { id } }", X_API_KEY=made["apiKeySecret"])
    assert answer.status_code == 401, answer.text
    leak = Leak(secret=made["apiKeySecret"], url="https://code.example.com/a", source="content")
    await leaks.report(me.server.runtime, leak, LeakAction.SUSPEND)


async def _lock_and_log_in(me: Client) -> None:
    for name in ("Lock", "Unlock"):
        query = (
            f"mutation ($id: ID!) {{ adminAccount{name}(input: {{accountId: $id}}) "
            "{ errors { message } } }"
        )
        await me.do(query, {"X_API_KEY": ROOT_KEY}, id=str(me.owner.principal.account_id))
    await me.do(LOG_IN, {"X_Request_Id": "1"}, phone=me.phone)


async def _hear(me: Client, url: str) -> str:
    """Have everything about an account sent to a URL; return the endpoint's id."""
    endpoint_id: str = (await me.do(HEAR, url=url))["endpoint"]["id"]
    return endpoint_id


async def _bodies(server: Server, *clients: Client) -> dict[str, str]:
    """Return the bodies of all that accounts were told, by id."""
    rows = [row for one in clients for row in await told(server.runtime, one.owner)]
    async with server.runtime.connection() as connection:
        cursors = [Cursor(row["xid"], row["id"]) for row in rows]
        events = await outbox.by_cursors(connection, cursors)
    texts = await bodies.body(server.runtime, events)
    return {str(event.cursor): text for event, text in zip(events, texts, strict=True)}


async def _caught_up(there: WebhookReceiver, ids: Iterable[str]) -> None:
    """Wait until a receiver was sent all of some events."""
    async with asyncio.timeout(30):
        while set(ids) - set(there.ids):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_every_type_is_told_as_its_schema_says(serve: Serve) -> None:
    server = await serve(root_key=SecretStr(ROOT_KEY), outbound_networks=("127.0.0.0/8",))
    me, other = await client(server), await client(server)
    before = await _bodies(server, me, other)
    answers = [OK]
    async with webhook_receiver(lambda _post: answers[-1]) as there:
        endpoint_id = await _hear(me, there.url)
        await _hear(other, there.url)
        await _pay(me, other)
        await _drop_invoices(me)
        await _live_and_die(me)
        await _leave_alone(me)
        await _spend(me, other)
        await _share(me, other)
        await _use_up(me)
        await _ask(me, other)
        await _wander(me)
        await _use_a_canary(me)
        await _caught_up(there, (await _bodies(server, me, other)).keys() - before.keys())
        await _lock_and_log_in(me)
        await me.do(TRY_OUT, id=endpoint_id)
        await _caught_up(there, (await _bodies(server, me, other)).keys() - before.keys())
        answers.append(http(b"", status="410 Gone"))
        await me.key()
        async with asyncio.timeout(30):
            while not await told(server.runtime, me.owner, "webhook.disabled"):  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    rendered = await _bodies(server, me, other)
    made = [validated(body) for body in rendered.values()]
    assert {body["eventType"] for body in made} == {str(type_) for type_ in CATALOGUE}
    assert {body["accountId"] for body in made} == {
        str(one.owner.principal.account_id) for one in (me, other)
    }
    assert all(post.body.decode() == rendered[post.id] for post in there.posts)
    told_of = {body["eventType"]: body for body in made}
    assert told_of["api_key.new_address"]["data"]["ip"] == "127.0.0.2"
    assert told_of["api_key.revoked"]["data"]["by"]["kind"] == "session"
    assert told_of["invoice.expired"]["data"]["amount"] == 21
    assert told_of["api_key.expiring"]["data"]["daysLeft"] == 1
