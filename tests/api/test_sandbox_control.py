"""The control API of the simulated network: what it answers, what it refuses, who may call."""

import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import uuid4

import asyncpg
import httpx2
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from app.database.pool import Pool
from app.http.sandbox.control import SandboxControl, sandbox_routes
from app.http.sandbox.exchange import BODY_BYTES_MAX
from app.lightning import bolt11
from app.nodes.answers import NodeInvoice, Succeeded, Unknown
from app.nodes.sandbox.node import SandboxNode
from app.nodes.sandbox.world import World
from app.services.logins.codes import Channel, CodeId
from app.services.logins.delivery import Letter

ADDRESS = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
HASH = "ab" * 32
JSON = {"Content-Type": "application/json"}


@pytest.fixture
async def node(pool: Pool) -> SandboxNode:
    return await SandboxNode.open(pool, pay_timeout_s=0.2)


async def _nothing() -> None:
    """Nobody watches the chain."""


@pytest.fixture
def told() -> list[bytes]:
    """The payment hashes the wallet was told of."""
    return []


@pytest.fixture
def application(node: SandboxNode, told: list[bytes]) -> Starlette:
    async def on_receipt(payment_hash: bytes) -> None:
        told.append(payment_hash)

    application = Starlette(routes=sandbox_routes())
    application.state.sandbox = SandboxControl(node=node, on_receipt=on_receipt, on_chain=_nothing)
    return application


def client_of(
    application: Starlette, *, peer: str = "127.0.0.1", base_url: str = "http://127.0.0.1:8000"
) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(application, client=(peer, 50_000))
    return httpx2.AsyncClient(transport=transport, base_url=base_url)


@pytest.fixture
async def client(application: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(application) as client:
        yield client


@pytest.fixture
async def dry_node() -> SandboxNode:
    """A node whose database cannot be reached: what is refused is refused before it is asked."""
    nowhere = "postgresql://127.0.0.1:1/none"
    pool = Pool(asyncpg.create_pool(nowhere, min_size=0), lambda: asyncpg.connect(nowhere))
    return SandboxNode(pool, b"o" * 32, World(pool, b"w" * 32, time.time))


@pytest.fixture
def dry_application(dry_node: SandboxNode) -> Starlette:
    async def on_receipt(_payment_hash: bytes) -> None:
        raise AssertionError("nothing can have been received")

    application = Starlette(routes=sandbox_routes())
    application.state.sandbox = SandboxControl(
        node=dry_node, on_receipt=on_receipt, on_chain=_nothing
    )
    return application


@pytest.fixture
async def dry_client(dry_application: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(dry_application) as client:
        yield client


async def post(client: httpx2.AsyncClient, path: str, **members: Any) -> dict[str, Any]:
    response = await client.post(path, json=members)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    assert answer["simulated"] is True
    return answer


async def refused(response: httpx2.Response, status: int, code: str) -> str:
    """Check the shape of a refusal; return its message."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/json"
    answer = response.json()
    assert answer.keys() == {"simulated", "error"}
    assert answer["simulated"] is True
    assert answer["error"]["code"] == code
    message: str = answer["error"]["message"]
    assert message
    return message


async def own_invoice(node: SandboxNode, amount_msat: int | None = 21_000) -> NodeInvoice:
    return await node.create_invoice(
        amount_msat=amount_msat, description="", description_hash=None, expiry_s=600
    )


async def fund(client: httpx2.AsyncClient, node: SandboxNode) -> None:
    request = (await own_invoice(node, None)).payment_request
    await post(client, "/sandbox/payments", paymentRequest=request, amountSat=1_000_000)


# What it does


async def test_an_outside_invoice_is_a_real_one(
    client: httpx2.AsyncClient, node: SandboxNode
) -> None:
    answer = await post(client, "/sandbox/invoices", amountSat=10**13, memo="¡té!\0", expiresIn=77)

    assert answer.keys() == {
        "simulated", "paymentRequest", "paymentHash", "paymentSecret", "preimage",
    }  # fmt: skip
    assert answer["paymentRequest"].startswith("lnbcrt")
    invoice = bolt11.decode(answer["paymentRequest"])
    assert invoice.payee == node.world.public_key
    assert invoice.amount_msat == 10**16
    assert invoice.description == "¡té!\0"
    assert invoice.expiry_s == 77
    assert invoice.payment_hash.hex() == answer["paymentHash"]
    assert invoice.payment_secret.hex() == answer["paymentSecret"]
    assert sha256(bytes.fromhex(answer["preimage"])).hexdigest() == answer["paymentHash"]


async def test_everything_about_an_invoice_may_be_left_out(client: httpx2.AsyncClient) -> None:
    response = await client.post("/sandbox/invoices")

    assert response.status_code == 200
    invoice = bolt11.decode(response.json()["paymentRequest"])
    assert invoice.amount_msat is None
    assert invoice.expiry_s == 3600
    nulls = await post(client, "/sandbox/invoices", amountSat=None, memo=None, behaviour=None)
    assert bolt11.decode(nulls["paymentRequest"]).description == ""


async def test_an_invoice_shows_how_far_it_is(
    client: httpx2.AsyncClient, node: SandboxNode
) -> None:
    await fund(client, node)
    created = await post(client, "/sandbox/invoices", amountSat=9)
    path = f"/sandbox/invoices/{created['paymentHash']}"
    assert (await client.get(path)).json() == {
        "simulated": True, "state": "OPEN", "amountPaidMsat": 0,
    }  # fmt: skip

    outcome = await node.pay(created["paymentRequest"], amount_msat=None, fee_limit_msat=10_000)

    assert isinstance(outcome, Succeeded)
    assert outcome.preimage.hex() == created["preimage"]
    shown = (
        await client.get(path.upper().replace("/SANDBOX/INVOICES", "/sandbox/invoices"))
    ).json()
    assert shown == {"simulated": True, "state": "SETTLED", "amountPaidMsat": 9_000}


async def test_a_hold_invoice_ends_by_settle_or_cancel(
    client: httpx2.AsyncClient, node: SandboxNode
) -> None:
    await fund(client, node)
    for end, state, paid_msat in (("settle", "SETTLED", 5_000), ("cancel", "CANCELED", 0)):
        created = await post(client, "/sandbox/invoices", amountSat=5, hold=True)
        path = f"/sandbox/invoices/{created['paymentHash']}"
        sent = await node.pay(created["paymentRequest"], amount_msat=None, fee_limit_msat=10_000)
        assert sent == Unknown()
        assert (await client.get(path)).json()["state"] == "ACCEPTED"

        response = await client.post(f"{path}/{end}")  # no body at all

        expected = {"simulated": True, "state": state, "amountPaidMsat": paid_msat}
        assert response.json() == expected
        assert (await client.get(path)).json() == expected


async def test_a_hold_invoice_of_a_given_hash_needs_its_preimage(
    client: httpx2.AsyncClient, node: SandboxNode
) -> None:
    await fund(client, node)
    preimage = "0c" * 32
    payment_hash = sha256(bytes.fromhex(preimage)).hexdigest()
    created = await post(
        client, "/sandbox/invoices", amountSat=5, hold=True, preimageHash=payment_hash
    )
    assert created["paymentHash"] == payment_hash
    assert "preimage" not in created
    path = f"/sandbox/invoices/{payment_hash}"
    await refused(await client.post(f"{path}/settle", json={}), 409, "WRONG_STATE")
    await node.pay(created["paymentRequest"], amount_msat=None, fee_limit_msat=10_000)

    await refused(await client.post(f"{path}/settle", json={}), 400, "PREIMAGE_NEEDED")
    wrong = await client.post(f"{path}/settle", json={"preimage": "0d" * 32})
    await refused(wrong, 400, "WRONG_PREIMAGE")
    settled = await post(client, f"{path}/settle", preimage=preimage)

    assert settled["state"] == "SETTLED"
    outcome = await node.track(bytes.fromhex(payment_hash))
    assert isinstance(outcome, Succeeded)
    assert outcome.preimage.hex() == preimage


async def test_a_payment_tells_the_wallet_before_it_answers(
    client: httpx2.AsyncClient, node: SandboxNode, told: list[bytes]
) -> None:
    invoice = await own_invoice(node)
    assert invoice.preimage is not None

    answer = await post(
        client,
        "/sandbox/payments",
        paymentRequest=f" LIGHTNING:{invoice.payment_request.upper()}\n",
    )

    assert answer == {
        "simulated": True,
        "status": "SUCCEEDED",
        "preimage": invoice.preimage.hex(),
        "feeMsat": 1_002,
        "failure": None,
    }
    assert told == [invoice.payment_hash]


async def test_a_wallet_in_trouble_does_not_unpay_the_payer(
    application: Starlette, node: SandboxNode
) -> None:
    async def on_receipt(_payment_hash: bytes) -> None:
        raise RuntimeError("the wallet is in trouble")

    application.state.sandbox = SandboxControl(node=node, on_receipt=on_receipt, on_chain=_nothing)
    invoice = await own_invoice(node)

    async with client_of(application) as client:
        answer = await post(client, "/sandbox/payments", paymentRequest=invoice.payment_request)

    assert answer["status"] == "SUCCEEDED"
    assert await node.lookup_receipt(invoice.payment_hash) is not None


async def test_a_payment_that_fails_says_why(
    client: httpx2.AsyncClient, node: SandboxNode, told: list[bytes]
) -> None:
    invoice = await own_invoice(node)
    theirs = await post(client, "/sandbox/invoices", amountSat=5)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"paymentRequest": invoice.payment_request, "amountSat": 20}, "wrong_amount"),
        ({"paymentRequest": (await own_invoice(node, None)).payment_request}, "wrong_amount"),
        ({"paymentRequest": theirs["paymentRequest"]}, "no_route"),
    ]
    await post(client, "/sandbox/payments", paymentRequest=invoice.payment_request)
    cases.append(({"paymentRequest": invoice.payment_request}, "already_paid"))
    told.clear()

    for members, failure in cases:
        answer = await post(client, "/sandbox/payments", **members)
        assert answer["status"] == "FAILED"
        assert answer["failure"] == failure
        assert answer["preimage"] is None
        assert answer["feeMsat"] == 0
        assert answer["message"]

    assert told == []
    assert await node.balance_msat() == 21_000


async def test_blocks_deposits_balances_and_the_outbox(
    client: httpx2.AsyncClient, node: SandboxNode, application: Starlette
) -> None:
    deposit = await post(client, "/sandbox/onchain/deposits", address=ADDRESS, amountSat=10_000)
    assert len(bytes.fromhex(deposit["txid"])) == 32
    assert deposit["vout"] in {0, 1}
    assert (await post(client, "/sandbox/onchain/blocks", count=6))["height"] == 6
    await fund(client, node)
    balances = (await client.get("/sandbox/balances")).json()
    assert balances == {
        "simulated": True,
        "lightningLocalMsat": 10**9,
        "lightningRemoteMsat": 21 * 10**17 - 10**9,
        "onchainSat": 0,  # the deposit was to somebody else
    }

    assert (await client.get("/sandbox/outbox")).json() == {
        "simulated": True,
        "emails": [],
        "texts": [],
    }
    sent = Letter(
        CodeId(uuid4()), Channel.EMAIL, "a@b.c", "Subject", "Text", datetime(2026, 1, 1, tzinfo=UTC)
    )

    async def outbox() -> list[Letter]:
        return [sent, replace(sent, channel=Channel.SMS, to="+16505550100")]

    application.state.sandbox = SandboxControl(
        node=node,
        on_receipt=application.state.sandbox.on_receipt,
        on_chain=_nothing,
        outbox=outbox,
    )
    letter = {"to": "a@b.c", "subject": "Subject", "text": "Text"}
    assert (await client.get("/sandbox/outbox")).json() == {
        "simulated": True,
        "emails": [letter | {"at": "2026-01-01T00:00:00+00:00"}],
        "texts": [letter | {"to": "+16505550100", "at": "2026-01-01T00:00:00+00:00"}],
    }


# What it refuses

BAD_AMOUNTS = [
    0, -1, -0.0, 1.0, 1.5, 1e3, True, False, 10**13 + 1, 2**53, 2**63, 2**64, 10**30,
    "1", "1_000", "١٢٣", "", [], [1], {}, {"value": 1},
]  # fmt: skip


@pytest.mark.parametrize("amount", BAD_AMOUNTS, ids=repr)
async def test_a_bad_amount_is_refused_everywhere(
    dry_client: httpx2.AsyncClient, dry_node: SandboxNode, amount: object
) -> None:
    request = (await own_invoice(dry_node, None)).payment_request

    for path, members in (
        ("/sandbox/invoices", {}),
        ("/sandbox/payments", {"paymentRequest": request}),
        ("/sandbox/onchain/deposits", {"address": ADDRESS}),
    ):
        response = await dry_client.post(path, json={**members, "amountSat": amount})
        assert "amountSat" in await refused(response, 400, "INVALID_AMOUNT")


BAD_MEMBERS: list[tuple[str, dict[str, object], str]] = [
    ("invoices", {"memo": 5}, "INVALID_INPUT"),
    ("invoices", {"memo": "é" * 320}, "INVALID_INPUT"),
    ("invoices", {"expiresIn": 0}, "INVALID_INPUT"),
    ("invoices", {"expiresIn": -1}, "INVALID_INPUT"),
    ("invoices", {"expiresIn": True}, "INVALID_INPUT"),
    ("invoices", {"expiresIn": 1.5}, "INVALID_INPUT"),
    ("invoices", {"expiresIn": 31_536_001}, "INVALID_INPUT"),
    ("invoices", {"hold": 1}, "INVALID_INPUT"),
    ("invoices", {"hold": "true"}, "INVALID_INPUT"),
    ("invoices", {"hold": False, "preimageHash": HASH}, "INVALID_INPUT"),
    ("invoices", {"hold": True, "behaviour": "delay_ms:5"}, "INVALID_INPUT"),
    ("invoices", {"preimageHash": "ab"}, "INVALID_HASH"),
    ("invoices", {"preimageHash": "zz" * 32}, "INVALID_HASH"),
    ("invoices", {"preimageHash": HASH + "\n"}, "INVALID_HASH"),
    ("invoices", {"preimageHash": 5}, "INVALID_HASH"),
    ("invoices", {"behaviour": "explode"}, "UNKNOWN_BEHAVIOUR"),
    ("invoices", {"behaviour": "fee_ppm:x"}, "UNKNOWN_BEHAVIOUR"),
    ("invoices", {"behaviour": 1}, "INVALID_INPUT"),
    ("invoices", {"amountSats": 1}, "UNKNOWN_MEMBER"),
    ("invoices", {"x" * 60_000: 1}, "UNKNOWN_MEMBER"),
    ("payments", {}, "INVALID_INPUT"),
    ("payments", {"paymentRequest": None}, "INVALID_INPUT"),
    ("payments", {"paymentRequest": ["lnbcrt"]}, "INVALID_INPUT"),
    ("payments", {"paymentRequest": ""}, "INVALID_PAYMENT_REQUEST"),
    ("payments", {"paymentRequest": "lnbcrt1"}, "INVALID_PAYMENT_REQUEST"),
    ("payments", {"paymentRequest": "\0" * 9_000}, "INVALID_PAYMENT_REQUEST"),
    ("onchain/deposits", {"address": ADDRESS}, "INVALID_AMOUNT"),
    ("onchain/deposits", {"address": "bc1q", "amountSat": 1}, "INVALID_ADDRESS"),
    ("onchain/deposits", {"address": ADDRESS[:-1], "amountSat": 1}, "INVALID_ADDRESS"),
    ("onchain/deposits", {"amountSat": 1}, "INVALID_INPUT"),
    ("onchain/blocks", {"count": 0}, "INVALID_INPUT"),
    ("onchain/blocks", {"count": 1_001}, "INVALID_INPUT"),
    ("onchain/blocks", {"count": "1"}, "INVALID_INPUT"),
    (f"invoices/{HASH}/settle", {"preimage": "ab"}, "INVALID_HASH"),
    (f"invoices/{HASH}/cancel", {"preimage": HASH}, "UNKNOWN_MEMBER"),
    ("invoices/nonsense/settle", {}, "INVALID_HASH"),
    ("invoices/" + "é" * 64 + "/cancel", {}, "INVALID_HASH"),
]


@pytest.mark.parametrize(
    ("path", "members", "code"), BAD_MEMBERS, ids=lambda value: str(value)[:40]
)
async def test_bad_members_are_refused(
    dry_client: httpx2.AsyncClient, path: str, members: dict[str, object], code: str
) -> None:
    message = await refused(await dry_client.post(f"/sandbox/{path}", json=members), 400, code)

    assert len(message) < 400


async def test_an_unknown_behaviour_is_answered_with_the_known_ones(
    dry_client: httpx2.AsyncClient,
) -> None:
    response = await dry_client.post("/sandbox/invoices", json={"behaviour": "explode"})

    message = await refused(response, 400, "UNKNOWN_BEHAVIOUR")
    for name in (
        "settle", "no_route", "reject", "timeout_then_settle", "timeout_then_fail",
        "fee_ppm:N", "delay_ms:N",
    ):  # fmt: skip
        assert name in message


async def test_unknown_invoices_are_not_found(client: httpx2.AsyncClient) -> None:
    path = f"/sandbox/invoices/{HASH}"

    await refused(await client.get(path), 404, "INVOICE_NOT_FOUND")
    for end in ("settle", "cancel"):
        await refused(await client.post(f"{path}/{end}", json={}), 404, "INVOICE_NOT_FOUND")


async def test_a_hash_is_given_once(client: httpx2.AsyncClient) -> None:
    await post(client, "/sandbox/invoices", preimageHash=HASH)

    again = await client.post("/sandbox/invoices", json={"preimageHash": HASH})

    await refused(again, 409, "PAYMENT_HASH_TAKEN")


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"null",
        b"5",
        b"true",
        b'"text"',
        b"[]",
        b"[{}]",
        b"\xff\xfe",
        b'{"amountSat": NaN}',
        b'{"amountSat": 1,}',
        b'{"memo": "\\ud800"}',
        b"[" * 5_000 + b"]" * 5_000,
        b'{"memo":' * 5_000 + b"1" + b"}" * 5_000,
        b"\0",
    ],
    ids=lambda body: repr(body[:24]),
)
async def test_a_body_that_is_no_json_object_is_refused(
    dry_client: httpx2.AsyncClient, body: bytes
) -> None:
    response = await dry_client.post("/sandbox/invoices", content=body, headers=JSON)

    await refused(response, 400, "INVALID_JSON")


async def test_an_integer_of_five_thousand_digits_is_refused(
    dry_client: httpx2.AsyncClient,
) -> None:
    body = b'{"amountSat": ' + b"9" * 5_000 + b"}"

    response = await dry_client.post("/sandbox/invoices", content=body, headers=JSON)

    assert response.status_code == 400


async def test_a_huge_body_is_refused(dry_client: httpx2.AsyncClient) -> None:
    body = b'{"memo": "' + b"x" * BODY_BYTES_MAX + b'"}'

    response = await dry_client.post("/sandbox/invoices", content=body, headers=JSON)

    await refused(response, 413, "BODY_TOO_LARGE")


# Who may call

PATHS = [
    ("POST", "/sandbox/invoices"),
    ("GET", f"/sandbox/invoices/{HASH}"),
    ("POST", f"/sandbox/invoices/{HASH}/settle"),
    ("POST", f"/sandbox/invoices/{HASH}/cancel"),
    ("POST", "/sandbox/payments"),
    ("POST", "/sandbox/onchain/deposits"),
    ("POST", "/sandbox/onchain/blocks"),
    ("GET", "/sandbox/balances"),
    ("GET", "/sandbox/outbox"),
]


@pytest.mark.parametrize("peer", ["10.0.0.1", "192.168.1.9", "::ffff:10.0.0.1", "2001:db8::1", "?"])
async def test_strangers_are_refused_on_every_path(dry_application: Starlette, peer: str) -> None:
    async with client_of(dry_application, peer=peer) as client:
        for method, path in PATHS:
            await refused(await client.request(method, path), 403, "FORBIDDEN")


@pytest.mark.parametrize(
    ("peer", "base_url"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("127.8.8.8", "http://localhost"),
        ("::1", "http://[::1]:8000"),
        ("::ffff:127.0.0.1", "http://LOCALHOST:8000"),
    ],
)
async def test_this_machine_may_call(application: Starlette, peer: str, base_url: str) -> None:
    async with client_of(application, peer=peer, base_url=base_url) as client:
        assert (await client.get("/sandbox/balances")).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-For": "127.0.0.1"},
        {"Forwarded": "for=127.0.0.1"},
        {"X-Real-IP": "127.0.0.1"},
        {"Via": "1.1 proxy"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:8000"},
        {"Host": "evil.example"},
        {"Host": "evil.example:8000"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "localhost.evil.example"},
        {"Host": "evil.example@127.0.0.1:x]"},
        {"Host": ""},
        {"Host": "10.0.0.1"},
    ],
    ids=str,
)
async def test_web_pages_and_proxied_callers_are_refused(
    dry_client: httpx2.AsyncClient, headers: dict[str, str]
) -> None:
    for method, path in PATHS:
        response = await dry_client.request(method, path, headers=headers)
        await refused(response, 403, "FORBIDDEN")


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "",
        "application/json5",
    ],
)
async def test_what_a_form_could_send_is_refused(
    dry_client: httpx2.AsyncClient, content_type: str
) -> None:
    response = await dry_client.post(
        "/sandbox/onchain/blocks", content=b'{"count": 1}', headers={"Content-Type": content_type}
    )

    await refused(response, 415, "UNSUPPORTED_MEDIA_TYPE")


def guard_with(application: Starlette, token: str) -> None:
    control = application.state.sandbox
    application.state.sandbox = SandboxControl(
        node=control.node,
        on_receipt=control.on_receipt,
        on_chain=_nothing,
        token=SecretStr(token),
    )


async def test_with_a_token_only_its_bearer_may_call_from_anywhere(
    application: Starlette,
) -> None:
    guard_with(application, "s3crèt")

    async with client_of(application, peer="10.0.0.1", base_url="http://far.example") as far:
        for wrong in (None, "", "Bearer", "Bearer ", "Bearer wrong", "s3cret", "Basic s3cret"):
            headers = {} if wrong is None else {"Authorization": wrong}
            response = await far.get("/sandbox/balances", headers=headers)
            message = await refused(response, 401, "UNAUTHENTICATED")
            assert response.headers["www-authenticate"] == "Bearer"
            assert "LATCHKEY_SANDBOX_TOKEN" in message
        bearer = httpx2.Headers([(b"authorization", "Bearer s3crèt".encode())])
        assert (await far.get("/sandbox/balances", headers=bearer)).status_code == 200
    async with client_of(application) as near:
        await refused(await near.get("/sandbox/balances"), 401, "UNAUTHENTICATED")


async def test_an_empty_token_opens_nothing(dry_application: Starlette) -> None:
    guard_with(dry_application, "")

    async with client_of(dry_application, peer="10.0.0.1") as far:
        response = await far.get("/sandbox/balances", headers={"Authorization": "Bearer "})
        await refused(response, 403, "FORBIDDEN")


async def test_without_a_sandbox_node_every_path_says_so(dry_application: Starlette) -> None:
    del dry_application.state.sandbox

    async with client_of(dry_application) as client:
        for method, path in PATHS:
            await refused(await client.request(method, path), 503, "UNAVAILABLE")


async def test_a_database_that_is_gone_is_unavailable(
    client: httpx2.AsyncClient, pool: Pool
) -> None:
    await pool.close()

    await refused(await client.get("/sandbox/balances"), 503, "UNAVAILABLE")
