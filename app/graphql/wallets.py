"""Wallets: balances, and the transactions and invoices of one wallet."""

import strawberry

from app.errors import NotFound
from app.graphql.connections import wanted
from app.graphql.context import Info
from app.graphql.invoices import Invoice, InvoiceConnection, invoice_of
from app.graphql.scalars import LnPaymentRequest, PaymentHash, SignedAmount
from app.graphql.transactions import (
    Transaction,
    TransactionConnection,
    TransactionFilterInput,
    page_of,
)
from app.money import Currency
from app.principal import AccountId, WalletId
from app.services.payments import invoice_reading, invoices
from app.services.payments import sending as payments
from app.services.wallets import transactions


@strawberry.interface(description="A wallet: money of one currency in an account.")
class Wallet:
    wallet_id: strawberry.Private[WalletId]
    owner_id: strawberry.Private[AccountId]
    currency: strawberry.Private[Currency]

    @strawberry.field(description="A UUID; the `walletId` that operations ask for.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.wallet_id))

    @strawberry.field(description="The account it belongs to.")
    def account_id(self) -> strawberry.ID:
        return strawberry.ID(str(self.owner_id))

    @strawberry.field(description="BTC or USD.")
    def wallet_currency(self) -> Currency:
        return self.currency

    @strawberry.field(
        description="What can be spent, in satoshi or cents. Pending payments are already taken "
        "off."
    )
    async def balance(self, info: Info) -> SignedAmount:
        return SignedAmount((await info.context.balances.get())[self.wallet_id])

    @strawberry.field(description="Deposits on the blockchain that are not confirmed yet.")
    def pending_incoming_balance(self) -> SignedAmount:
        return SignedAmount(0)

    @strawberry.field(description="Deposits on the blockchain that are not confirmed yet.")
    def pending_incoming_transactions(self) -> list[Transaction]:
        return []

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


def wallet_of(wallet_id: WalletId, account_id: AccountId, currency: Currency) -> Wallet:
    """Return a wallet as the type that its currency makes it."""
    kind = BTCWallet if currency is Currency.BTC else UsdWallet
    return kind(wallet_id=wallet_id, owner_id=account_id, currency=currency)
