"""An account elsewhere as the node: what it makes of the other server's answers, odd ones, too."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx2
import pytest

from app.errors import InvalidInput, NodeLacks, NodeUnavailable
from app.findings import Verdict
from app.lightning import bolt11
from app.nodes.answers import (
    Failed,
    FailureReason,
    NoTrace,
    PayOutcome,
    Receipt,
    Succeeded,
    Unknown,
)
from app.nodes.blink import receipts
from app.nodes.blink.messages import preimage_of
from app.nodes.blink.node import BlinkBackend, BlinkNode
from app.nodes.port import WrongNodeError
from app.settings import Settings

Json = dict[str, Any]

WALLET = "3c5d6a5e-9d09-4c5c-8f4c-0c1b8a1d9a11"
PREIMAGE = b"\x07" * 32
HASH = sha256(PREIMAGE).digest()
FEE_LIMIT_MSAT = 10_000
KEY = bolt11.NodeKey(b"\x01" * 32)


def invoice(
    amount_msat: int | None = 5_000_000,
    *,
    network: bolt11.Network = bolt11.Network.REGTEST,
    description: str | None = "tea",
    description_hash: bytes | None = None,
) -> str:
    return bolt11.encode(
        network=network,
        key=KEY,
        timestamp=1_700_000_000,
        fields=bolt11.Fields(
            payment_hash=HASH,
            payment_secret=b"\x02" * 32,
            description=None if description_hash else description,
            description_hash=description_hash,
            expiry_s=600,
            min_final_cltv_expiry_delta=18,
        ),
        amount_msat=amount_msat,
    )


def entry(status: str = "SUCCESS", **more: Any) -> Json:
    """Return a transaction of the wallet, as the other server shows it."""
    return {
        "id": "a1",
        "createdAt": 1_700_000_100,
        "direction": "SEND",
        "status": status,
        "settlementAmount": -5_003,
        "settlementFee": 3,
        "externalId": None,
        "initiationVia": {
            "__typename": "InitiationViaLn",
            "paymentHash": HASH.hex(),
            "paymentRequest": invoice(),
        },
        "settlementVia": {"__typename": "SettlementViaLn", "preImage": PREIMAGE.hex()},
        **more,
    }


def received(at: int, number: int = 1, **more: Any) -> Json:
    return entry(
        id=f"r{number}",
        createdAt=at,
        direction="RECEIVE",
        settlementAmount=7,
        settlementFee=0,
        externalId=f"{receipts.MARK}{number}",
        **more,
    )


def complaint(code: str | None, message: str = "no") -> list[Json]:
    return [{"message": message, "code": code}]


def of_wallet(**parts: Any) -> Json:
    return {"me": {"defaultAccount": {"walletById": parts}}}


class OtherServer:
    """Answers by the name of the operation: each again, or one after another."""

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {
            "Who": {
                "globals": {"network": "regtest"},
                "me": {
                    "defaultAccount": {
                        "defaultWallet": {"id": WALLET},
                        "wallets": [{"id": WALLET, "walletCurrency": "BTC"}],
                    }
                },
            },
            "Permissions": httpx2.Response(400, json={"errors": complaint(None, "no such field")}),
            "Scopes": {"authorization": {"scopes": ["READ", "RECEIVE", "WRITE"]}},
            "ByHash": of_wallet(transactionsByPaymentHash=[]),
            "Probe": {"probed": {"amount": 3, "errors": []}},
            "ProbeOpen": {"probed": {"amount": 0, "errors": []}},
        }
        self.asked: list[str] = []
        self.inputs: dict[str, Json] = {}

    async def answer(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content)
        name = body["query"].split("(")[0].split("{")[0].split()[1]
        self.asked.append(name)
        self.inputs[name] = body["variables"]
        answer = self.answers[name]
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if isinstance(answer, Exception):
            raise answer
        if not isinstance(answer, httpx2.Response):
            answer = httpx2.Response(200, json={"data": answer})
        return httpx2.Response(answer.status_code, content=_streamed(answer.content))


async def _streamed(body: bytes) -> AsyncIterator[bytes]:
    yield body


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> OtherServer:
    playing = OtherServer()
    real = httpx2.AsyncClient

    def client(**settings: Any) -> httpx2.AsyncClient:
        return real(transport=httpx2.MockTransport(playing.answer), **settings)

    monkeypatch.setattr(httpx2, "AsyncClient", client)
    return playing


def settings(tmp_path: Path, **more: Any) -> Settings:
    return Settings(
        _env_file=None,  # type: ignore[call-arg]
        data_dir=tmp_path,
        node="blink",
        network="regtest",
        blink_url="https://blink.example/graphql",
        **({"blink_key": "blink_secret"} | more),
    )


@pytest.fixture
async def node(server: OtherServer, tmp_path: Path) -> AsyncIterator[BlinkNode]:
    backend = BlinkBackend(settings(tmp_path, pay_timeout_s=1.0))
    yield backend.node(await backend.identify())
    await backend.close()


async def pay(node: BlinkNode, request: str | None = None, **more: Any) -> PayOutcome:
    assert node.payments is not None
    wanted: Json = {"amount_msat": None, "fee_limit_msat": FEE_LIMIT_MSAT}
    return await node.payments.pay(request or invoice(), **(wanted | more))


RIGHTS: list[tuple[Json, str | None]] = [
    ({"scopes": ["READ", "RECEIVE"]}, None),
    ({"scopes": ["READ", "WRITE"]}, None),
    ({"scopes": ["WRITE"]}, "lacks READ"),
    ({"scopes": ["READ"]}, "lacks RECEIVE"),
    ({"scopes": [], "permissions": []}, "lacks account:read"),
]


@pytest.mark.parametrize(("rights", "problem"), RIGHTS)
async def test_a_key_needs_to_read_and_to_receive(
    server: OtherServer, tmp_path: Path, rights: Json, problem: str | None
) -> None:
    server.answers["Permissions"] = server.answers["Scopes"] = {"authorization": rights}
    backend = BlinkBackend(settings(tmp_path))

    if problem is None:
        node = backend.node(await backend.identify())
        assert (node.payments is not None) == ("WRITE" in rights["scopes"])
        return
    with pytest.raises(WrongNodeError, match=problem):
        await backend.identify()


ENOUGH = ["account:read", "wallets:read", "transactions:read", "invoices:write"]


@pytest.mark.parametrize("more", ["keys:write", "account:write", "webhooks:write", "new:thing"])
async def test_a_key_that_may_more_than_is_needed_is_refused(
    server: OtherServer, tmp_path: Path, more: str
) -> None:
    rights = {"scopes": [], "permissions": [*ENOUGH, "payments:write", more]}
    server.answers["Permissions"] = {"authorization": rights}

    with pytest.raises(WrongNodeError, match=more):
        await BlinkBackend(settings(tmp_path)).identify()


async def test_a_key_without_the_permission_to_pay_only_receives(
    server: OtherServer, tmp_path: Path
) -> None:
    server.answers["Permissions"] = {"authorization": {"scopes": [], "permissions": ENOUGH}}
    backend = BlinkBackend(settings(tmp_path))

    assert backend.node(await backend.identify()).payments is None


@pytest.mark.parametrize(
    ("name", "answer", "problem"),
    [
        ("Who", httpx2.Response(401, json={"error": {}}), "does not accept the key"),
        ("Who", httpx2.Response(404, json={}), "does not lead to a GraphQL API"),
        ("Who", httpx2.Response(200, json={"errors": complaint("NOT_AUTHORIZED", "gone")}), "gone"),
        ("Who", {"globals": {"network": "mainnet"}}, None),  # and nothing of the wallets
        ("Who", httpx2.Response(200, text="<html>"), None),
        ("Who", httpx2.Response(503, json={}), None),
        ("Who", httpx2.ConnectError("refused"), None),
        ("Permissions", httpx2.Response(429, json={}), None),
    ],
)
async def test_what_cannot_be_opened_is_told_apart(
    server: OtherServer, tmp_path: Path, name: str, answer: Any, problem: str | None
) -> None:
    server.answers[name] = answer
    error = NodeUnavailable if problem is None else WrongNodeError
    with pytest.raises(error, match=problem):
        await BlinkBackend(settings(tmp_path)).identify()


async def test_the_account_says_on_which_network_it_is(server: OtherServer, tmp_path: Path) -> None:
    server.answers["Who"]["globals"]["network"] = "signet"
    assert (await BlinkBackend(settings(tmp_path)).identify()).network is bolt11.Network.SIGNET
    server.answers["Who"]["globals"]["network"] = "moon"
    with pytest.raises(WrongNodeError, match="no known network"):
        await BlinkBackend(settings(tmp_path)).identify()


async def test_a_server_that_was_away_at_the_start_is_found_later(
    server: OtherServer, tmp_path: Path
) -> None:
    identity = await BlinkBackend(settings(tmp_path)).identify()
    backend = BlinkBackend(settings(tmp_path))
    node = backend.node(identity)
    assert await backend.identify() == identity
    server.answers["Pay"] = answered("SUCCESS", transaction=entry())
    assert await pay(node) == PAID
    assert server.inputs["Pay"]["input"]["walletId"] == WALLET

    server.answers["Scopes"] = {"authorization": {"scopes": ["READ", "RECEIVE"]}}
    await backend.identify()
    with pytest.raises(NodeLacks):
        await pay(node)


async def test_of_several_wallets_the_default_one_is_used(
    server: OtherServer, tmp_path: Path
) -> None:
    account = server.answers["Who"]["me"]["defaultAccount"]
    account["wallets"].append({"id": "other", "walletCurrency": "BTC"})
    await BlinkBackend(settings(tmp_path)).identify()

    account["defaultWallet"]["id"] = "dollars"
    with pytest.raises(WrongNodeError, match="limited to one"):
        await BlinkBackend(settings(tmp_path)).identify()


async def test_the_key_may_be_in_a_file_and_is_never_shown(
    server: OtherServer, tmp_path: Path
) -> None:
    file = tmp_path / "key"
    file.write_text("blink_in_a_file\n")
    backend = BlinkBackend(settings(tmp_path, blink_key=None, blink_key_file=file))
    await backend.identify()

    with pytest.raises(WrongNodeError, match="cannot be read"):
        BlinkBackend(settings(tmp_path, blink_key=None, blink_key_file=tmp_path / "none"))


CREATED = [
    (invoice(), True),
    (invoice(4_000_000), False),
    (invoice(network=bolt11.Network.MAINNET), False),
    (invoice(description="coffee"), False),
    (invoice(description_hash=HASH), False),
    ("lnbcrt1nonsense", False),
]


@pytest.mark.parametrize(("request_", "is_taken"), CREATED)
async def test_an_invoice_must_be_what_was_asked_for(
    server: OtherServer, node: BlinkNode, request_: str, is_taken: bool
) -> None:
    made = {"paymentRequest": request_, "paymentHash": HASH.hex()}
    server.answers["Create"] = {"made": {"errors": [], "invoice": made}}
    asked: Json = {"description": "tea", "description_hash": None, "expiry_s": 600}

    if not is_taken:
        with pytest.raises(NodeUnavailable):
            await node.invoices.create_invoice(amount_msat=5_000_000, **asked)
        return
    issued = await node.invoices.create_invoice(amount_msat=5_000_000, **asked)
    assert (issued.payment_hash, issued.preimage) == (HASH, None)
    assert (issued.issued_at, issued.expires_at) == (1_700_000_000, 1_700_000_600)
    given = server.inputs["Create"]["input"]
    assert (given["amount"], given["expiresIn"], given["memo"]) == (5_000, 10, "tea")
    assert given["externalId"].startswith(receipts.MARK)


@pytest.mark.parametrize(
    "asked",
    [
        {"amount_msat": 1_500, "description": "", "description_hash": None, "expiry_s": 600},
        {"amount_msat": 1_000, "description": "", "description_hash": None, "expiry_s": 90_000},
        {"amount_msat": None, "description": None, "description_hash": HASH, "expiry_s": 600},
    ],
)
async def test_what_the_other_server_cannot_make_is_not_asked_for(
    server: OtherServer, node: BlinkNode, asked: Json
) -> None:
    before = len(server.asked)
    with pytest.raises(InvalidInput):
        await node.invoices.create_invoice(**asked)
    assert len(server.asked) == before


@pytest.mark.parametrize(
    ("errors", "is_passed_over"),
    [
        ([], True),
        (complaint("INVALID_INPUT"), True),
        (complaint("LIGHTNING_PAYMENT_ERROR"), True),
        (complaint("DB_ERROR"), False),
        (complaint(None), False),
    ],
)
async def test_what_cannot_be_cancelled_any_more_is_passed_over(
    server: OtherServer, node: BlinkNode, errors: list[Json], is_passed_over: bool
) -> None:
    server.answers["Cancel"] = {"cancelled": {"success": not errors, "errors": errors}}
    if is_passed_over:
        await node.cancellations.cancel_invoices([HASH])
        return
    with pytest.raises(NodeUnavailable):
        await node.cancellations.cancel_invoices([HASH])


def answered(status: str | None, errors: list[Json] | None = None, **more: Any) -> Json:
    return {"paid": {"status": status, "errors": errors or [], "transaction": None, **more}}


PAID = Succeeded(PREIMAGE, 3_000)
NOTHING = of_wallet(transactionsByPaymentHash=[])
INSIDE = {"__typename": "SettlementViaIntraLedger", "preImage": None}


def by_hash(*entries: Json) -> Json:
    return of_wallet(transactionsByPaymentHash=list(entries))


#: What the payment is answered with, what the list shows afterwards, what is made of it.
OUTCOMES: dict[str, tuple[Any, Any, PayOutcome]] = {
    "paid": (answered("SUCCESS", transaction=entry()), NOTHING, PAID),
    "paid, says only the list": (answered("SUCCESS"), by_hash(entry()), PAID),
    "paid, without a proof": (
        answered("SUCCESS", transaction=entry(settlementVia=INSIDE)),
        NOTHING,
        Unknown(),
    ),
    "pending": (answered("PENDING"), NOTHING, Unknown()),
    "paid before": (answered("ALREADY_PAID"), by_hash(entry()), Succeeded(PREIMAGE, 3_000, True)),
    "paid by others": (answered("ALREADY_PAID"), NOTHING, Failed(FailureReason.REJECTED)),
    "refused, and paid": (answered("FAILURE", complaint("DB_ERROR")), by_hash(entry()), PAID),
    "refused, for another attempt pays it": (
        answered("FAILURE", complaint("INVALID_INPUT", "There is a pending payment for this")),
        by_hash(entry()),
        Succeeded(PREIMAGE, 3_000, True),
    ),
    "refused, and pending": (
        answered("FAILURE", complaint("INVALID_INPUT")),
        by_hash(entry("PENDING")),
        Unknown(),
    ),
    "no route": (
        answered("FAILURE", complaint("ROUTE_FINDING_ERROR")),
        NOTHING,
        Failed(FailureReason.NO_ROUTE),
    ),
    "no money": (
        answered("FAILURE", complaint("INSUFFICIENT_BALANCE")),
        NOTHING,
        Failed(FailureReason.INSUFFICIENT_LIQUIDITY),
    ),
    "expired": (
        answered("FAILURE", complaint("LIGHTNING_PAYMENT_ERROR", "Invoice already expired")),
        NOTHING,
        Failed(FailureReason.EXPIRED),
    ),
    "busy": (
        answered(
            "FAILURE",
            complaint("UNEXPECTED_CLIENT_ERROR", "ResourceAttemptsRedlockServiceError"),
        ),
        NOTHING,
        Failed(FailureReason.NOT_SENT),
    ),
    "refused at sight": (answered(None, complaint(None)), NOTHING, Failed(FailureReason.NOT_SENT)),
    "in transition": (
        answered("FAILURE", complaint("LIGHTNING_PAYMENT_ERROR", "is still in transition.")),
        NOTHING,
        Unknown(),
    ),
    "its own trouble": (answered("FAILURE", complaint("DB_ERROR")), NOTHING, Unknown()),
    "a status of tomorrow": (answered("PERHAPS"), NOTHING, Unknown()),
    "no answer, and paid": (httpx2.ReadTimeout("slow"), by_hash(entry()), PAID),
    "no answer, no trace": (httpx2.ReadTimeout("slow"), NOTHING, Unknown()),
    "not JSON": (httpx2.Response(502, text="<html>"), NOTHING, Unknown()),
    "an error of the server": (httpx2.Response(500, json={}), NOTHING, Unknown()),
    "an error of the field": (
        httpx2.Response(200, json={"data": None, "errors": complaint("BOOM")}),
        NOTHING,
        Unknown(),
    ),
    "what was paid and may not be looked at": (
        httpx2.Response(
            200,
            json={
                "data": {"paid": {"status": "SUCCESS", "errors": [], "transaction": None}},
                "errors": complaint("NOT_AUTHORIZED"),
            },
        ),
        NOTHING,
        Unknown(),
    ),
    "numbers too large": (
        answered("SUCCESS", transaction=entry(settlementAmount=-(2**63))),
        NOTHING,
        Unknown(),
    ),
}


@pytest.mark.parametrize("case", OUTCOMES)
async def test_a_payment_is_what_answer_and_list_say_together(
    server: OtherServer, node: BlinkNode, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.nodes.blink.payments._LOOK_EVERY_S", 0.2)
    answer, afterwards, outcome = OUTCOMES[case]
    server.answers["Pay"] = answer
    server.answers["ByHash"] = [NOTHING, afterwards]
    server.answers["Preimage"] = {"lnInvoicePaymentStatusByHash": {"paymentPreimage": None}}

    assert await pay(node) == outcome
    assert server.asked.count("Pay") == 1


@pytest.mark.parametrize(("listed", "is_begun"), [("before", False), ("after", True)])
async def test_a_pending_payment_has_begun_once_the_list_shows_it(
    server: OtherServer, node: BlinkNode, listed: str, is_begun: bool
) -> None:
    """Else the list of a moment later may still show the attempt before, which failed."""
    earlier = entry("FAILURE", id="a0")
    now = by_hash(earlier) if listed == "before" else by_hash(entry("PENDING"), earlier)
    server.answers["Pay"] = answered("PENDING")
    server.answers["ByHash"] = [by_hash(earlier), now]

    outcome = await pay(node)

    assert isinstance(outcome, Unknown)
    assert outcome.is_begun is is_begun


@pytest.mark.parametrize(
    ("answer"),
    [
        httpx2.ConnectError("refused"),
        httpx2.Response(401, json={"error": {}}),
        httpx2.Response(429, json={"errors": []}),
        httpx2.Response(200, json={"errors": complaint("NOT_AUTHORIZED")}),
    ],
)
async def test_what_was_certainly_not_heard_is_no_payment(
    server: OtherServer, node: BlinkNode, answer: Any
) -> None:
    server.answers["Pay"] = answer
    with pytest.raises(NodeUnavailable):
        await pay(node)


async def test_a_payment_that_failed_before_proves_nothing_of_this_one(
    server: OtherServer, node: BlinkNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list shows the earlier attempt alone while this one has not arrived in it."""
    monkeypatch.setattr("app.nodes.blink.payments._LOOK_EVERY_S", 0.01)
    earlier = entry("FAILURE", id="a0")
    server.answers["Pay"] = httpx2.ReadTimeout("slow")
    server.answers["ByHash"] = [by_hash(earlier), by_hash(earlier), by_hash(entry(), earlier)]

    assert await pay(node) == PAID


@pytest.mark.parametrize(
    ("known", "outcome"),
    [
        (entry(), Succeeded(PREIMAGE, 3_000, already=True)),
        (entry("PENDING"), Unknown()),
    ],
)
async def test_what_was_sent_before_is_not_sent_again(
    server: OtherServer, node: BlinkNode, known: Json, outcome: PayOutcome
) -> None:
    server.answers["ByHash"] = by_hash(known)
    assert await pay(node) == outcome
    assert "Pay" not in server.asked


async def test_a_fee_above_the_limit_is_refused_before_anything_is_paid(
    server: OtherServer, node: BlinkNode
) -> None:
    server.answers["Probe"] = {"probed": {"amount": 11, "errors": []}}
    assert await pay(node) == Failed(FailureReason.INSUFFICIENT_FEE)
    server.answers["Probe"] = {"probed": {"amount": 10, "errors": complaint("ROUTE_FINDING_ERROR")}}
    assert await pay(node) == Failed(FailureReason.NO_ROUTE)
    assert "Pay" not in server.asked


async def test_part_of_a_satoshi_is_part_of_the_fee(server: OtherServer, node: BlinkNode) -> None:
    request = invoice(4_999_500)
    via = {"__typename": "InitiationViaLn", "paymentHash": HASH.hex(), "paymentRequest": request}
    paid = entry(initiationVia=via)
    server.answers["Pay"] = answered("SUCCESS", transaction=paid)

    assert await pay(node, request) == Succeeded(PREIMAGE, 3_500)
    assert node.payments is not None
    found = await node.payments.probe(request, amount_msat=None, fee_limit_msat=FEE_LIMIT_MSAT)
    assert found == 3_500
    server.answers["ByHash"] = by_hash(paid)
    assert await node.payments.track(HASH) == Succeeded(PREIMAGE, 3_500)


async def test_an_open_invoice_is_paid_in_whole_satoshi(
    server: OtherServer, node: BlinkNode
) -> None:
    request = invoice(None)
    assert await pay(node, request, amount_msat=1_500) == Failed(FailureReason.REJECTED)
    server.answers["PayOpen"] = answered("SUCCESS", transaction=entry())
    assert isinstance(await pay(node, request, amount_msat=5_000_000), Succeeded)
    assert server.inputs["PayOpen"]["input"]["amount"] == 5_000


async def test_a_payment_that_failed_and_was_given_back_has_failed(
    server: OtherServer, node: BlinkNode
) -> None:
    assert node.payments is not None
    assert await node.payments.track(HASH) == NoTrace()
    server.answers["ByHash"] = by_hash(entry("FAILURE", direction="RECEIVE"), entry("FAILURE"))
    assert await node.payments.track(HASH) == Failed(FailureReason.NO_ROUTE)


def page(*entries: Json, more: bool = False) -> Json:
    info = {"hasNextPage": more, "endCursor": "next"}
    edges = [{"node": one} for one in entries]
    return of_wallet(transactions={"pageInfo": info, "edges": edges})


async def told(node: BlinkNode, number: int, after: int = 0) -> list[tuple[str, int]]:
    found: list[Receipt] = []
    async with asyncio.timeout(5), aclosing(node.receipts.follow(after=after)) as feed:  # type: ignore[type-var]
        async for receipt in feed:
            found.append(receipt)
            if len(found) == number:
                break
    return [(receipt.payment_hash.hex()[:2], receipt.settle_index) for receipt in found]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipts, "_SLOW_S", 0.0)


def of_hash(at: int, number: int) -> Json:
    via = {
        "__typename": "InitiationViaLn",
        "paymentHash": f"{number:064x}"[::-1],
        "paymentRequest": "",
    }
    return received(at, number, initiationVia=via)


@pytest.mark.usefixtures("quick")
async def test_receipts_are_told_by_time_over_all_pages(
    server: OtherServer, node: BlinkNode
) -> None:
    server.answers["Transactions"] = [
        page(of_hash(300, 3), of_hash(200, 2), more=True),
        page(of_hash(100, 1)),
        page(of_hash(300, 3)),
    ]
    assert await told(node, 3) == [("10", 100), ("20", 200), ("30", 300)]


@pytest.mark.usefixtures("quick")
async def test_what_shows_late_is_told_with_the_index_of_the_newest(
    server: OtherServer, node: BlinkNode
) -> None:
    server.answers["Transactions"] = [
        page(of_hash(300, 3)),
        page(of_hash(300, 3), of_hash(299, 2)),
    ]
    assert await told(node, 2) == [("30", 300), ("20", 300)]
    # Whoever resumes there is told that stretch again.
    assert await told(node, 2, after=300) == [("20", 300), ("30", 300)]


@pytest.mark.usefixtures("quick")
async def test_what_is_not_of_our_invoices_is_passed_over(
    server: OtherServer, node: BlinkNode
) -> None:
    server.answers["Transactions"] = page(
        of_hash(400, 4) | {"externalId": "somebody-elses"},
        of_hash(300, 3) | {"externalId": None},
        of_hash(200, 2) | {"status": "PENDING"},
        entry(),
        of_hash(100, 1),
    )
    assert await told(node, 1) == [("10", 100)]


@pytest.mark.usefixtures("quick")
async def test_the_past_is_read_once(server: OtherServer, node: BlinkNode) -> None:
    old = page(of_hash(100, 9) | {"externalId": None}, more=True)
    now = page(of_hash(1_000, 8) | {"externalId": None}, more=True)
    server.answers["Transactions"] = [
        now,
        old,
        page(),
        page(of_hash(1_001, 1), of_hash(900, 7), more=True),
    ]
    assert await told(node, 1) == [("10", 1_001)]
    assert server.asked.count("Transactions") == 4


async def test_a_receipt_within_the_other_servers_books_may_have_no_preimage(
    server: OtherServer, node: BlinkNode
) -> None:
    assert await node.receipts.lookup_receipt(HASH) is None
    server.answers["ByHash"] = by_hash(received(5, settlementVia=INSIDE))
    assert await node.receipts.lookup_receipt(HASH) == Receipt(HASH, 7_000, None, 5)
    server.answers["ByHash"] = by_hash(received(5))
    assert await node.receipts.lookup_receipt(HASH) == Receipt(HASH, 7_000, PREIMAGE, 5)


async def test_the_balance_is_the_wallets(server: OtherServer, node: BlinkNode) -> None:
    server.answers["Balance"] = of_wallet(balance=12)
    assert (await node.channels.balance()).local_msat == 12_000
    server.answers["State"] = {"globals": {"buildInformation": {"commitHash": "abc"}}}
    assert (await node.info()).version == "abc"


@pytest.mark.parametrize(
    ("rights", "verdict"),
    [
        ({"scopes": ["READ", "WRITE"]}, Verdict.WARNING),
        ({"scopes": ["READ", "RECEIVE"]}, Verdict.OK),
        ({"scopes": [], "permissions": [*ENOUGH, "payments:write"]}, Verdict.OK),
    ],
)
async def test_the_operator_is_told_what_the_key_may(
    server: OtherServer, tmp_path: Path, rights: Json, verdict: Verdict
) -> None:
    server.answers["Permissions"] = {"authorization": rights}
    backend = BlinkBackend(settings(tmp_path))
    assert [finding.verdict for finding in await backend.examine()] == [verdict]


@pytest.mark.parametrize("preimage", [b"", b"\7" * 31, b"\7" * 33])
def test_no_preimage_that_lightning_would_not_pass_on_is_a_proof(preimage: bytes) -> None:
    assert preimage_of(preimage.hex(), sha256(preimage).digest()) is None
