"""What operators do with money: receipts that are nobody's, payments that wait or are under way."""

from typing import NoReturn
from uuid import uuid4

import pytest

from app.errors import NodeUnavailable
from app.money import sats
from app.nodes.answers import Receipt
from app.nodes.sandbox.node import SandboxNode
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.keys.policies import WishedPolicy
from app.services.payments import incoming, suspense
from app.services.payments import sending as payments
from app.web.pages.operator import node
from tests.api.harness import Server
from tests.dashboard.browsing import Tab
from tests.dashboard.conftest import FUNDS_SAT, Member
from tests.dashboard.test_operator import again, operator
from tests.factories import balance, key, person

__all__ = ["operator"]

_SAT = 21_000
_PUT_ASIDE = """
INSERT INTO receipt (rail, reference, amount_msat, state, reason, attempts, due_at)
VALUES ('lightning', $1, $2, 'quarantined', 'ValueError: <b>', 1, now() + interval '1 hour')
"""


async def stray(runtime: Runtime) -> bytes:
    """Have something come in for no invoice of this server; return its payment hash."""
    reference = uuid4().bytes + uuid4().bytes
    receipt = Receipt(reference, _SAT * 1_000, None, settle_index=0)
    assert await incoming.credit_or_put_aside(runtime, receipt)
    return reference


def page_of(reference: bytes) -> str:
    return f"/operator/receipts/{reference.hex()}"


async def test_what_is_nobodys_is_given_to_a_wallet_once(operator: Tab, member: Member) -> None:
    runtime = member.server.runtime
    reference = await stray(runtime)
    path = page_of(reference)
    assert reference.hex() in (await operator.open("/operator/receipts")).html
    assert "receipt" in (await operator.open("/operator")).words
    page = await operator.open(f"{path}?to={member.who.principal.username}")

    page = await operator.send(page, f"{path}/assign", wallet=str(member.who.btc))
    assert await balance(runtime, member.who.btc) == FUNDS_SAT
    page = await again(operator, page)

    assert "21 000 sat are the wallet's now." in page.words
    assert await balance(runtime, member.who.btc) == FUNDS_SAT + _SAT
    token = dict((await operator.open("/operator")).form("/operator/sign-out").fields)["token"]
    page = await operator.post(
        f"{path}/assign", [("token", token), ("wallet", str(member.who.btc))]
    )
    assert (page.status, "It is not in suspense; it is assigned." in page.words) == (422, True)
    assert await balance(runtime, member.who.btc) == FUNDS_SAT + _SAT
    assert f"{path}/keep" not in page.html


@pytest.mark.parametrize("wallet", ["", "x", "00000000-0000-4000-8000-00000000dead", "%00"])
async def test_a_wallet_that_there_is_not_gets_nothing(
    operator: Tab, server: Server, wallet: str
) -> None:
    reference = await stray(server.runtime)
    other = await person(server.runtime)
    path = page_of(reference)
    page = await operator.open(f"{path}?to={other.principal.account_id}")
    page = await again(operator, await operator.send(page, f"{path}/assign", wallet=wallet))

    assert page.status == 422
    assert (await suspense.find(server.runtime, reference)).state == "suspense"


async def test_what_is_nobodys_is_returned_by_an_invoice_of_its_amount(
    operator: Tab, server: Server
) -> None:
    reference = await stray(server.runtime)
    path = page_of(reference)
    less = await server.client.post("/sandbox/invoices", json={"amountSat": 20_000})
    just = await server.client.post("/sandbox/invoices", json={"amountSat": _SAT})
    page = await operator.send(
        await operator.open(path), f"{path}/return", invoice=less.json()["paymentRequest"]
    )
    page = await again(operator, page)
    assert "21000000 msat came in" in page.words
    assert less.json()["paymentRequest"] in page.html

    page = await operator.send(page, f"{path}/return", invoice=just.json()["paymentRequest"])

    assert "It is returned." in page.words, page.words
    assert (await suspense.find(server.runtime, reference)).state == "returned"


@pytest.mark.parametrize("invoice", ["", "lnbc1nothing", "<script>", "\u202e", "a" * 10_000])
async def test_what_is_no_invoice_returns_nothing(
    operator: Tab, server: Server, invoice: str
) -> None:
    reference = await stray(server.runtime)
    path = page_of(reference)
    page = await operator.send(await operator.open(path), f"{path}/return", invoice=invoice)
    page = await again(operator, page)

    assert page.status == 422
    assert "<script>" not in page.html
    assert (await suspense.find(server.runtime, reference)).state == "suspense"


async def test_what_was_for_another_program_is_kept(operator: Tab, server: Server) -> None:
    reference = await stray(server.runtime)
    path = page_of(reference)

    page = await again(operator, await operator.send(await operator.open(path), f"{path}/keep"))

    assert "booked as the house's own" in page.words
    assert (await suspense.find(server.runtime, reference)).state == "kept"
    page = await operator.send(await operator.open("/operator/node"), "/operator/node/check")
    assert "All is right" in page.words or "the node holds" in page.words


async def test_only_what_was_put_aside_is_tried_again(operator: Tab, server: Server) -> None:
    reference = await stray(server.runtime)
    path = page_of(reference)
    page = await operator.open(path)
    assert f"{path}/retry" not in page.html
    token = dict(page.form("/operator/sign-out").fields)["token"]

    page = await again(operator, await operator.post(f"{path}/retry", [("token", token)]))

    assert (page.status, "It is not put aside any more." in page.words) == (422, True)


@pytest.mark.parametrize(("decision", "left"), [("approve", -1_000), ("decline", 0)])
async def test_a_payment_that_waits_is_decided_about(
    operator: Tab, member: Member, decision: str, left: int
) -> None:
    runtime, payee = member.server.runtime, await person(member.server.runtime)
    _, secret = await key(
        runtime,
        member.who,
        Scope.READ,
        Scope.WRITE,
        payment_policy=WishedPolicy(approval_above_sat=100),
    )
    by = await authentication.authenticate(runtime, secret, address="")
    result = await payments.send_intraledger(
        runtime,
        by,
        wallet_id=member.who.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(1_000),
        idempotency_id=None,
    )
    assert result.approval is not None
    path = f"/operator/accounts/{member.who.principal.account_id}"
    act = f"{path}/approvals/{result.approval.id}/{decision}"

    page = await again(operator, await operator.send(await operator.open(path), act))

    assert page.path == path
    assert await balance(runtime, member.who.btc) == FUNDS_SAT + left
    token = dict(page.form("/operator/sign-out").fields)["token"]
    twice = await operator.post(act, [("token", token)])
    assert twice.status in {200, 422}
    assert await balance(runtime, member.who.btc) == FUNDS_SAT + left


async def test_what_is_under_way_is_listed_with_its_age(operator: Tab, member: Member) -> None:
    made = await member.server.client.post(
        "/sandbox/invoices", json={"amountSat": 2_100, "hold": True}
    )
    request, payment_hash = made.json()["paymentRequest"], made.json()["paymentHash"]
    runtime = member.server.runtime
    await payments.pay_invoice(
        runtime, member.who.principal, wallet_id=member.who.btc, payment_request=request
    )

    page = await operator.open("/operator/queues")

    assert payment_hash in page.html
    assert "2 100 sat" in page.words
    account = await accounts.get(runtime, member.who.principal.account_id)
    assert (account.username or "") in page.words
    await member.server.client.post(f"/sandbox/invoices/{payment_hash}/cancel")


async def test_what_was_put_aside_is_booked_after_all(operator: Tab, server: Server) -> None:
    reference = uuid4().bytes + uuid4().bytes
    await server.runtime.pool.execute(_PUT_ASIDE, reference, _SAT * 1_000)
    path = page_of(reference)
    page = await operator.open("/operator")
    assert "could not be booked" in page.words
    page = await operator.open(path)
    assert "put aside" in page.words
    assert "ValueError: &lt;b&gt;" in page.html

    page = await again(operator, await operator.send(page, f"{path}/retry"))

    assert (page.path, "It is booked." in page.words) == ("/operator/receipts", True)
    assert (await suspense.find(server.runtime, reference)).state == "suspense"


async def test_a_node_that_does_not_answer_keeps_no_page_from_being_shown(
    operator: Tab, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(_node: SandboxNode) -> NoReturn:
        raise NodeUnavailable

    for name in ("info", "balance", "balance_msat"):
        monkeypatch.setattr(SandboxNode, name, silent)
    for path in ("/operator", "/operator/node", "/operator/money", "/operator/server"):
        page = await operator.open(path)
        assert (page.status, page.path) == (200, path), page.words
    assert "The node does not answer" in (await operator.open("/operator")).words
    assert "does not answer" in (await operator.open("/operator/node")).words

    page = await operator.send(await operator.open("/operator/node"), "/operator/node/check")

    assert page.status == 503
    assert "All is right" not in page.words


async def test_a_check_that_takes_too_long_for_a_page_is_for_the_command_line(
    operator: Tab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(node, "_CHECK_S", 0.0)

    page = await operator.send(await operator.open("/operator/node"), "/operator/node/check")

    assert page.status == 503
    assert "run latchkey check at the command line" in page.words
