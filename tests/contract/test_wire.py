"""What is on the wire between us and a node breaks: nothing is believed that was not said.

M15: whatever became of an answer, nothing that was paid is called failed, or not sent.
"""

import asyncio
from collections.abc import Awaitable, Callable
from hashlib import sha256

import pytest

from app.errors import NodeUnavailable
from app.lightning import bolt11
from app.nodes.answers import Failed, NodeInvoice, NoTrace, Receipt, Succeeded, Unknown
from app.nodes.port import Ability
from tests.contract.network import Network, Play, first
from tests.contract.serving import Drop, Fault, Mangle, Say, Truncate, no_json

pytestmark = pytest.mark.sweep

LIMIT_MSAT = 1_000_000
needs = pytest.mark.needs

FAULTS: dict[str, Callable[[], Fault]] = {
    "cut before": Drop,
    "cut after": lambda: Drop(acts=True),
    "cut within": Truncate,
    "a page": no_json,
    "an empty object": lambda: Say(200, b"{}"),
    "nothing": lambda: Say(200, b""),
    "a list": lambda: Say(200, b"[]"),
    "not allowed": lambda: Say(403, b'{"code": 7, "message": "permission denied"}'),
    "no credential": lambda: Say(401, b'{"code": 2, "message": "verification failed"}'),
    "broken": lambda: Say(500, b'{"code": 2, "message": "internal error"}'),
    "a gateway": lambda: Say(502, b"<html>Bad gateway</html>"),
    "busy": lambda: Say(503, b'{"code": 14, "message": "transport is closing"}'),
}
#: What a leaf of an answer is instead: missing, or something else.
CHANGES: list[tuple[object, bool]] = [
    (None, True),
    (None, False),
    (2**63, False),
    (-1, False),
    ("text", False),
    ({}, False),
]


async def paid_in_truth(network: Network, payment_hash: bytes) -> bool:
    return isinstance(await network.payments.track(payment_hash), Succeeded)


async def outcome(network: Network, invoice: NodeInvoice) -> object:
    try:
        async with asyncio.timeout(10):
            return await network.payments.pay(
                invoice.payment_request, amount_msat=None, fee_limit_msat=LIMIT_MSAT
            )
    except NodeUnavailable as error:
        return "not heard" if error.never_heard else Unknown()


async def is_true(network: Network, invoice: NodeInvoice, said: object) -> bool:
    """Tell whether what was said of a payment is so; that nothing is known is always true."""
    if said == Unknown():
        return True
    truth = await network.payments.track(invoice.payment_hash)
    if isinstance(said, Succeeded):
        return isinstance(truth, Succeeded) and (
            (said.preimage, said.fee_msat) == (invoice.preimage, truth.fee_msat)
        )
    if isinstance(said, Failed):
        return isinstance(truth, Failed | NoTrace)
    return truth == NoTrace()


@needs(Play.WIRE, Ability.PAYMENTS)
@pytest.mark.parametrize("behaviour", ["settle", "reject"])
async def test_m15_nothing_untrue_is_said_of_a_payment_whatever_the_wire_does(
    funded: Network, behaviour: str
) -> None:
    for name, fault in FAULTS.items():
        invoice = await funded.outside.invoice(behaviour=behaviour)
        with funded.wire.broken(fault()):
            said = await outcome(funded, invoice)

        assert await is_true(funded, invoice, said), (name, said)


@needs(Play.WIRE, Ability.PAYMENTS)
async def test_m15_nothing_untrue_is_said_of_a_payment_whatever_in_its_answer_is_wrong(
    funded: Network,
) -> None:
    untrue = []
    leaf, leaves = 0, 1
    while leaf < leaves:
        for value, drops in CHANGES:
            invoice = await funded.outside.invoice()
            mangle = Mangle(leaf, value, drops=drops)
            with funded.wire.broken(mangle):
                said = await outcome(funded, invoice)
            leaves = max(leaves, mangle.leaves)
            if not await is_true(funded, invoice, said):
                untrue.append((leaf, "missing" if drops else value, said))
        leaf += 1

    assert untrue == []
    assert leaves > 3


@needs(Play.WIRE)
async def test_whatever_the_wire_does_a_node_is_unavailable_and_nothing_else(
    network: Network,
) -> None:
    invoice = await network.own_invoice()
    await network.paid(invoice)
    asked: list[Callable[[], Awaitable[object]]] = [
        network.own_invoice,
        network.node.info,
        lambda: network.node.receipts.lookup_receipt(invoice.payment_hash),
        lambda: first(network.node.receipts.follow(after=0), 1),
    ]
    if (payments := network.node.payments) is not None:
        asked.append(lambda: payments.track(invoice.payment_hash))
    if (channels := network.node.channels) is not None:
        asked.append(channels.balance)

    for name, fault in FAULTS.items():
        for place, ask in enumerate(asked):
            with network.wire.broken(fault()):
                try:
                    async with asyncio.timeout(10):
                        found = await ask()
                except NodeUnavailable:
                    continue
            raise AssertionError(f"{name}, {place}: {found}")


@needs(Play.WIRE)
async def test_whatever_in_an_answer_is_wrong_no_receipt_and_no_invoice_is(
    network: Network,
) -> None:
    invoice = await network.own_invoice()
    await network.paid(invoice)

    async def looked_up() -> bool:
        return _is_right(await network.node.receipts.lookup_receipt(invoice.payment_hash), invoice)

    async def followed() -> bool:
        try:
            async with asyncio.timeout(0.2):
                told = await first(network.node.receipts.follow(after=0), 1)
        except TimeoutError:
            return True  # it is not told yet
        return _is_right(told[0], invoice)

    async def issued() -> bool:
        made = await network.own_invoice()
        decoded = bolt11.decode(made.payment_request)
        return (
            decoded.payment_hash == made.payment_hash
            and decoded.payment_secret == made.payment_secret
            and decoded.expires_at == made.expires_at
            and decoded.amount_msat == 21_000
            and (made.preimage is None or sha256(made.preimage).digest() == made.payment_hash)
        )

    for ask in (looked_up, followed, issued):
        wrong = await _wrong(network, ask)
        assert wrong == [], ask.__name__


def _is_right(receipt: Receipt | None, invoice: NodeInvoice) -> bool:
    return receipt is None or (
        receipt.payment_hash == invoice.payment_hash
        and receipt.amount_msat == 21_000
        and receipt.settle_index < 2**63
        and (receipt.preimage is None or sha256(receipt.preimage).digest() == receipt.payment_hash)
    )


async def _wrong(network: Network, ask: Callable[[], Awaitable[bool]]) -> list[object]:
    """Change each leaf of what is answered; return those changes that made us believe it."""
    wrong: list[object] = []
    leaf, leaves = 0, 1
    while leaf < leaves:
        for value, drops in CHANGES[:5]:
            mangle = Mangle(leaf, value, drops=drops)
            with network.wire.broken(mangle):
                try:
                    found: object = await ask()
                except NodeUnavailable:
                    found = True
                except Exception as error:
                    found = error
            leaves = max(leaves, mangle.leaves)
            if found is not True:
                wrong.append((leaf, "missing" if drops else value, found))
        leaf += 1
    return wrong
