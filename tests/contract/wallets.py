"""Wallets on a network of the suite: a real runtime whose node is the network's."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from app.errors import Unavailable
from app.ledger import proof
from app.ledger.model import System
from app.money import sats
from app.nodes.answers import NodeInvoice
from app.process.runtime import Runtime
from app.services import checkup
from app.services.payments import held, invoices, receipts, reconciliation, sending
from app.services.payments.invoices import Invoice
from app.services.payments.result import PaymentResult
from app.services.wallets import transactions
from app.services.wallets.transactions import Transaction
from tests import factories
from tests.contract.network import Network
from tests.factories import Person, balance

#: Longer than any machine is slow.
PATIENCE_S = 120

_PENDING = "SELECT count(*) FROM payment WHERE state = 'sending'"
_NOBODY_SENDS = """
UPDATE payment SET due_at = NULL, sender_until = now() WHERE state = 'sending'
"""


@dataclass(frozen=True, slots=True)
class Wallets:
    """People with wallets, and the network that they pay through."""

    runtime: Runtime
    network: Network

    async def person(self, sat: int = 0) -> Person:
        """Return somebody who has received so much over the network."""
        made = await factories.person(self.runtime)
        if sat:
            invoice = await self.invoice(made, sat)
            assert await self.network.outside.offer(invoice.payment_request)
            await self.arrived(invoice)
            assert await balance(self.runtime, made.btc) == sat
        return made

    async def invoice(self, payee: Person, sat: int | None = 1_000) -> Invoice:
        return await invoices.create(
            self.runtime,
            payee.principal,
            wallet_id=payee.btc,
            amount=None if sat is None else sats(sat),
        )

    async def arrived(self, invoice: Invoice) -> None:
        """Have the node asked about an invoice, as is done when somebody looks at it."""
        await held.arrived(self.runtime, invoice.payment_hash)

    async def pay(self, payer: Person, invoice: NodeInvoice | Invoice) -> PaymentResult:
        return await sending.pay_invoice(
            self.runtime,
            payer.principal,
            wallet_id=payer.btc,
            payment_request=invoice.payment_request,
        )

    async def last(self, payer: Person, invoice: NodeInvoice) -> Transaction:
        """Return how a payment stands for its payer."""
        found = await transactions.by_payment_hash(self.runtime, payer.btc, invoice.payment_hash)
        return found[-1]

    async def has(self, who: Person) -> int:
        """Return what somebody has, in satoshi."""
        return await balance(self.runtime, who.btc)

    async def until_has(self, who: Person, sat: int) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while await self.has(who) != sat:  # noqa: ASYNC110 — many ways lead there
                await asyncio.sleep(0.01)

    async def reconciled(self) -> None:
        """Have the node asked until nothing is pending."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                await self.runtime.pool.execute(_NOBODY_SENDS)
                await reconciliation.reconcile(self.runtime)
                if not await self.runtime.pool.fetchval(_PENDING):
                    return
                await asyncio.sleep(0.02)

    @asynccontextmanager
    async def following(self) -> AsyncIterator["asyncio.Task[None]"]:
        """Follow the node while the block runs."""
        task = asyncio.create_task(receipts.follow(self.runtime))
        try:
            yield task
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Unavailable):
                await task

    async def books_are_right(self) -> None:
        """Prove the books, and that they say what the node really has, to the millisatoshi."""
        assert (await checkup.check(self.runtime)).problems == []
        await self.node_has_what_is_booked()

    async def node_has_what_is_booked(self) -> None:
        """Compare, to the millisatoshi; what the node had from the start is its operator's.

        That is in channels and on the chain, where nothing moves here.
        """
        async with self.runtime.connection() as connection:
            booked_msat = -await proof.balance(connection, System.LIGHTNING)
            booked_msat -= await proof.balance(connection, System.ONCHAIN)
            booked_msat -= await proof.balance(connection, System.CAPITAL)
        assert booked_msat == await self.network.balance_msat()
