"""What is in suspense ends once, whatever the operator does and whatever the node says of it.

After each run all is found out that the node did in spite of what it said, and the books are the
node's to the millisatoshi: what was given away twice is the house's loss, and nobody else's.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from enum import StrEnum
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import DomainError, NodeUnavailable
from app.ledger import proof
from app.ledger.model import System
from app.nodes.answers import Failed, FailureReason, NodeInvoice, PayOutcome, Unknown
from app.nodes.sandbox.node import SandboxNode
from app.process.runtime import Runtime
from app.services import checkup
from app.services.payments import (
    failed_returns,
    losses,
    reconciliation,
    returns,
    sending,
    suspense,
)
from tests import factories
from tests.examples import examples
from tests.factories import Person
from tests.integration.test_suspense import FEE_MSAT, OPERATOR, PAID_MSAT, Twice, _twice

Pay = Callable[..., Awaitable[PayOutcome]]


class Node(StrEnum):
    """What the node does when it is asked to pay, and what it says."""

    PAYS = "pays"
    AWAY = "away"
    REFUSES = "refuses"
    PAYS_UNHEARD = "pays unheard"
    PAYS_AND_SAYS_IT_FAILED = "pays and says it failed"
    PAYS_AND_DOES_NOT_SAY = "pays and does not say"


class Deed(StrEnum):
    """What somebody does next."""

    RETURN = "return"
    PAY = "pay the invoice as a user"
    ASSIGN = "assign"
    KEEP = "keep"
    ASK = "ask the node"


STEP = st.tuples(
    st.sampled_from([Deed.RETURN, Deed.RETURN, *Deed]), st.sampled_from(Node), st.integers(0, 1)
)


def acting(node: Node) -> Pay:
    pay: Pay = SandboxNode.pay

    async def act(*arguments: object, **more: object) -> PayOutcome:
        if node is Node.AWAY:
            raise NodeUnavailable
        if node is Node.REFUSES:
            return Failed(FailureReason.NO_ROUTE)
        outcome = await pay(*arguments, **more)
        if node is Node.PAYS_UNHEARD:
            raise NodeUnavailable
        if node is Node.PAYS_AND_SAYS_IT_FAILED:
            return Failed(FailureReason.REJECTED)
        return Unknown() if node is Node.PAYS_AND_DOES_NOT_SAY else outcome

    return act


async def do(twice: Twice, invoice: NodeInvoice, deed: Deed) -> None:
    if deed is Deed.RETURN:
        await twice.send_back(invoice)
    elif deed is Deed.PAY:
        await sending.pay_invoice(
            twice.runtime,
            twice.alice.principal,
            wallet_id=twice.alice.btc,
            payment_request=invoice.payment_request,
        )
    elif deed is Deed.ASSIGN:
        await suspense.assign(twice.runtime, OPERATOR, twice.reference, twice.bob.btc)
    elif deed is Deed.KEEP:
        await suspense.keep(twice.runtime, twice.reference)
    else:
        await ask(twice.runtime)


async def ask(runtime: Runtime) -> None:
    """Let enough time pass that everything is asked about."""
    await runtime.pool.execute(
        "UPDATE payment SET sender_until = now(), due_at = NULL WHERE state = 'sending'"
    )
    for table, column in (
        ("payment", "recheck_at"),
        ("receipt", "due_at"),
        ("failed_return", "recheck_at"),
    ):
        await runtime.pool.execute(
            f"UPDATE {table} SET {column} = now() WHERE {column} IS NOT NULL"
        )
    await returns.conclude(runtime)
    await reconciliation.reconcile(runtime)
    await failed_returns.recheck(runtime)
    await losses.recheck(runtime)


@pytest.fixture
async def people(runtime: Runtime) -> tuple[Person, Person]:
    factories.takes_unasked(runtime)
    return await factories.person(runtime, sat=1_000_000), await factories.person(runtime)


async def lost_msat(runtime: Runtime) -> int:
    async with runtime.connection() as connection:
        return -await proof.balance(connection, System.LOSSES)


@given(steps=st.lists(STEP, min_size=1, max_size=6))
@settings(max_examples=examples(60))
async def test_what_is_in_suspense_ends_once_whatever_the_node_says(
    runtime: Runtime, people: tuple[Person, Person], steps: list[tuple[Deed, Node, int]]
) -> None:
    twice = await _twice(runtime, *people)
    invoices = [await twice.outside() for _ in range(2)]
    lost_before = await lost_msat(runtime)

    for deed, node, which in steps:
        with patch.object(SandboxNode, "pay", acting(node)), suppress(DomainError):
            await do(twice, invoices[which], deed)
    for _ in range(2):
        await ask(runtime)

    state = await twice.state()
    assert state in {"suspense", "assigned", "kept", "returned"}
    paid = sum([await twice.is_paid(invoice) for invoice in invoices])
    lost = (await lost_msat(runtime) - lost_before) // (PAID_MSAT + FEE_MSAT)
    settled = await runtime.pool.fetchval(
        "SELECT count(*) FROM payment WHERE state = 'settled' AND payment_hash = ANY($1)",
        [invoice.payment_hash for invoice in invoices],
    )
    assert paid == settled + lost + (state == "returned")
    assert (await checkup.check(runtime)).problems == []
