"""Wallets: balances, and the transactions and invoices of one wallet."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Final

import strawberry

from app.errors import NotFound
from app.graphql.connections import wanted
from app.graphql.context import Info
from app.graphql.engine.fetching import Later
from app.graphql.invoices import Invoice, InvoiceConnection, invoice_of
from app.graphql.scalars import (
    LnPaymentRequest,
    OnChainAddress,
    PaymentHash,
    SafeInt,
    SignedAmount,
    safe,
)
from app.graphql.transactions import (
    Transaction,
    TransactionConnection,
    TransactionFilterInput,
    page_of,
)
from app.money import MSAT_PER_SAT, Currency
from app.principal import Principal, WalletId
from app.services.accounts.registry import Wallet as AccountWallet
from app.services.payments import invoice_reading, invoices
from app.services.payments import sending as payments
from app.services.wallets import transactions

_PENDING_SHOWN_MAX = 100
#: How many wallets an account has that made no further ones.
WALLETS_USUAL: Final = 2


@strawberry.interface(description="A wallet: money of one currency in an account.")
class Wallet:
    wallet_id: strawberry.Private[WalletId]
    owner: strawberry.Private[Principal]
    currency: strawberry.Private[Currency]

    @strawberry.field(description="A UUID; the `walletId` that operations ask for.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.wallet_id))

    @strawberry.field(description="The account it belongs to.")
    def account_id(self) -> strawberry.ID:
        return strawberry.ID(str(self.owner.account_id))

    @strawberry.field(description="BTC or USD.")
    def wallet_currency(self) -> Currency:
        return self.currency

    @strawberry.field(
        description="What its owner calls it, unique in the account; null while it has no name. Of "
        "ours, not of Blink."
    )
    def name(self) -> str | None:
        return self.owner.wallet_names.get(self.wallet_id)

    @strawberry.field(
        description="Whether it is archived: nobody here pays from it or to it. Of ours, not of "
        "Blink."
    )
    def is_archived(self) -> bool:
        return self.wallet_id in self.owner.archived_wallets

    @strawberry.field(
        graphql_type=SignedAmount,
        description="What can be spent, in satoshi or cents. Pending payments are already taken "
        "off.",
    )
    def balance(self, info: Info) -> Later[dict[WalletId, int], int]:
        return info.context.balances.later(itemgetter(self.wallet_id))

    @strawberry.field(
        graphql_type=SafeInt | None,
        description="`balance` in millisatoshi, for clients that count so: a wallet holds whole "
        "satoshi. Null of a USD wallet. Of ours, not of Blink.",
    )
    def balance_msat(self, info: Info) -> Later[dict[WalletId, int], int | None] | None:
        if self.currency is not Currency.BTC:
            return None
        return info.context.balances.later(
            lambda balances: safe(balances[self.wallet_id] * MSAT_PER_SAT)
        )

    @strawberry.field(
        description="What deposits on the blockchain that are not confirmed yet will come to."
    )
    async def pending_incoming_balance(self, info: Info) -> SignedAmount:
        pending = await info.context.pending.get()
        mine = (one.amount.units for one in pending if one.wallet_id == self.wallet_id)
        return SignedAmount(sum(mine))

    @strawberry.field(
        description="Deposits on the blockchain that are not confirmed yet, newest first."
    )
    async def pending_incoming_transactions(self, info: Info) -> list[Transaction]:
        return pending_of(await info.context.pending.get(), [self.wallet_id])

    @strawberry.field(
        description="Deposits to one address that are not confirmed yet, newest first."
    )
    async def pending_incoming_transactions_by_address(
        self, info: Info, address: OnChainAddress
    ) -> list[Transaction]:
        pending = await info.context.pending.get()
        return pending_of([one for one in pending if one.address == address], [self.wallet_id])

    @strawberry.field(
        description="What came and went, newest first; 100 a page at most. With `filter` what fits."
    )
    async def transactions(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        filter: TransactionFilterInput | None,
    ) -> TransactionConnection | None:
        page = wanted(info.context, first, after, last, before)
        return await page_of(info, [self.wallet_id], page, filter)

    @strawberry.field(description="One transaction of this wallet.")
    async def transaction_by_id(self, info: Info, transaction_id: strawberry.ID) -> Transaction:
        found = await transactions.by_id(info.context.runtime, self.wallet_id, transaction_id)
        if found is None:
            raise NotFound("This wallet has no such transaction.")
        return Transaction(record=found)

    @strawberry.field(
        description="The transactions of one payment hash, newest first; empty if there are none."
    )
    async def transactions_by_payment_hash(
        self, info: Info, payment_hash: PaymentHash
    ) -> list[Transaction]:
        found = await transactions.by_payment_hash(
            info.context.runtime, self.wallet_id, payment_hash
        )
        return [Transaction(record=record) for record in found]

    @strawberry.field(
        description="The transactions of one invoice, newest first; empty if there are none."
    )
    async def transactions_by_payment_request(
        self, info: Info, payment_request: LnPaymentRequest
    ) -> list[Transaction]:
        decoded = payments.decode(info.context.runtime, payment_request)
        found = await transactions.by_payment_hash(
            info.context.runtime, self.wallet_id, decoded.payment_hash
        )
        return [Transaction(record=record) for record in found]

    @strawberry.field(
        description="What was paid to one address, or received at it, newest first; 100 a page at "
        "most."
    )
    async def transactions_by_address(
        self,
        info: Info,
        address: OnChainAddress,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
    ) -> TransactionConnection | None:
        page = wanted(info.context, first, after, last, before)
        return TransactionConnection.of(
            await transactions.page_of_address(info.context.runtime, self.wallet_id, address, page)
        )

    @strawberry.field(description="The invoices of this wallet, newest first; 100 a page at most.")
    async def invoices(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
    ) -> InvoiceConnection | None:
        page = wanted(info.context, first, after, last, before)
        return InvoiceConnection.of(
            await invoice_reading.page(info.context.runtime, [self.wallet_id], page)
        )

    @strawberry.field(description="One invoice of this wallet.")
    async def invoice_by_payment_hash(self, info: Info, payment_hash: PaymentHash) -> Invoice:
        return invoice_of(await invoices.find(info.context.runtime, self.wallet_id, payment_hash))


@strawberry.type(description="A wallet that holds bitcoin; its minor unit is the satoshi.")
class BTCWallet(Wallet): ...


@strawberry.type(description="A wallet that holds dollars; its minor unit is the cent.")
class UsdWallet(Wallet): ...


@strawberry.type(description="What anybody may know of a wallet: where to pay to.")
class PublicWallet:
    id: strawberry.ID = strawberry.field(description="For `recipientWalletId`.")
    currency: Currency = strawberry.field(
        deprecation_reason="Use `walletCurrency`.", description="BTC or USD."
    )
    wallet_currency: Currency = strawberry.field(description="BTC or USD.")

    @classmethod
    def of(cls, wallet_id: WalletId, currency: Currency) -> "PublicWallet":
        return cls(id=strawberry.ID(str(wallet_id)), currency=currency, wallet_currency=currency)


def pending_of(
    pending: Sequence[transactions.Transaction], wallet_ids: Collection[WalletId]
) -> list[Transaction]:
    """Return the pending deposits of some wallets as they are shown; as many as a page has."""
    mine = [one for one in pending if one.wallet_id in wallet_ids]
    return [Transaction(record=one) for one in mine[:_PENDING_SHOWN_MAX]]


def wallet_of(owner: Principal, wallet_id: WalletId) -> Wallet:
    """Return one of the wallets of a caller as the type that its currency makes it."""
    currency = owner.wallets[wallet_id]
    kind = BTCWallet if currency is Currency.BTC else UsdWallet
    return kind(wallet_id=wallet_id, owner=owner, currency=currency)


def changed_wallet(info: Info, wallet: AccountWallet) -> Wallet:
    """Return a wallet as it is after a change, of a caller who was checked before."""
    caller = info.context.caller
    names = {**caller.wallet_names, wallet.id: wallet.name}
    archived = caller.archived_wallets - {wallet.id}
    owner = replace(
        caller,
        wallets={**caller.wallets, wallet.id: wallet.currency},
        wallet_names={id_: name for id_, name in names.items() if name},
        archived_wallets=archived | {wallet.id} if wallet.is_archived else archived,
    )
    # What follows in the same request is about the new wallet, too.
    info.context.principal = owner
    info.context.forget()
    return wallet_of(owner, wallet.id)
