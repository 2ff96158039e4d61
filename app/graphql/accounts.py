"""Accounts: wallets, and the transactions and invoices of all of them together."""

from base64 import b64encode
from collections.abc import Sequence

import strawberry

from app.errors import AnswerTooLarge, WalletRefused, unexpected
from app.graphql.account_limits import AccountLimits
from app.graphql.connections import wanted
from app.graphql.context import Info
from app.graphql.invoices import InvoiceConnection
from app.graphql.preferences import CallbackEndpoint, NotificationSettings
from app.graphql.prices import RealtimePrice
from app.graphql.scalars import DisplayCurrency, EndpointId, Username
from app.graphql.transactions import (
    Transaction,
    TransactionConnection,
    TransactionFilterInput,
    page_of,
)
from app.graphql.wallets import WALLETS_USUAL, PublicWallet, Wallet, pending_of, wallet_of
from app.graphql.webhooks import WebhookEndpoint, WebhookEndpointConnection
from app.money import Currency
from app.principal import Principal, WalletId
from app.services.accounts import limits
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Level
from app.services.payments import invoice_reading
from app.services.wallets import export, searching
from app.services.webhooks import callbacks, endpoints


@strawberry.interface(description="An account, as the credential of the request sees it.")
class Account:
    owner: strawberry.Private[Principal]

    @strawberry.field(description="A UUID; not that of the user.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.owner.account_id))

    @strawberry.field(description="How much it may do.")
    def level(self) -> Level:
        return Level(self.owner.level)

    @strawberry.field(description="The currency that amounts are shown in.")
    def display_currency(self) -> DisplayCurrency:
        return DisplayCurrency(self.owner.display_currency)

    @strawberry.field(description="What bitcoin costs in the display currency, now.")
    def realtime_price(self, info: Info) -> RealtimePrice:
        return RealtimePrice.of(info.context.runtime.prices, self.owner.display_currency)

    @strawberry.field(description="The wallet that payments to the username go to.")
    def default_wallet(self) -> PublicWallet:
        wallet_id = _default_wallet_id(self.owner)
        return PublicWallet.of(wallet_id, self.owner.wallets[wallet_id])

    @strawberry.field(description="The id of the default wallet.")
    def default_wallet_id(self) -> WalletId:
        return _default_wallet_id(self.owner)

    @strawberry.field(
        description="The wallets the credential may use, BTC first. Those that are archived are in "
        "`archivedWallets`."
    )
    def wallets(self, info: Info) -> list[Wallet]:
        return _wallets(info, self.owner, list(self.owner.usable_wallets))

    @strawberry.field(
        description="The wallets that are archived, BTC first. Of ours, not of Blink."
    )
    def archived_wallets(self, info: Info) -> list[Wallet]:
        archived = self.owner.archived_wallets
        return _wallets(info, self.owner, [it for it in self.owner.wallets if it in archived])

    @strawberry.field(description="One of the wallets, archived or not.")
    def wallet_by_id(self, wallet_id: WalletId) -> Wallet:
        if wallet_id not in self.owner.wallets:
            raise _unknown_wallet()
        return wallet_of(self.owner, wallet_id)

    @strawberry.field(
        description="What came and went in all wallets, or in some, newest first; 100 a page at "
        "most. With `filter` what fits."
    )
    async def transactions(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        wallet_ids: list[WalletId | None] | None,
        filter: TransactionFilterInput | None,
    ) -> TransactionConnection | None:
        page = wanted(info.context, first, after, last, before)
        return await page_of(info, _own_wallet_ids(self.owner, wallet_ids), page, filter)

    @strawberry.field(
        description="What came and went in some wallets as a table (CSV, in base64), newest first: "
        "with the worth at the time, and the key that paid. With `filter` what fits."
    )
    async def csv_transactions(
        self,
        info: Info,
        wallet_ids: list[WalletId],
        filter: TransactionFilterInput | None,
    ) -> str:
        chosen = _own_wallet_ids(self.owner, wallet_ids)
        wish = searching.Wish() if filter is None else filter.wish()
        table = await export.csv_of(info.context.runtime, chosen, wish)
        return b64encode(table.encode()).decode()

    @strawberry.field(
        description="Deposits on the blockchain that are not confirmed yet, newest first."
    )
    async def pending_incoming_transactions(
        self, info: Info, wallet_ids: list[WalletId | None] | None
    ) -> list[Transaction]:
        chosen = _own_wallet_ids(self.owner, wallet_ids)
        return pending_of(await info.context.pending.get(), chosen)

    @strawberry.field(
        description="The invoices of all wallets, or of some, newest first; 100 a page at most."
    )
    async def invoices(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        wallet_ids: list[WalletId | None] | None,
    ) -> InvoiceConnection | None:
        page = wanted(info.context, first, after, last, before)
        own = self.owner.wallets
        # As in Blink, wallets of others are passed over here and refused for transactions.
        chosen = [one for one in own if wallet_ids is None or one in wallet_ids]
        return InvoiceConnection.of(await invoice_reading.page(info.context.runtime, chosen, page))

    @strawberry.field(description="How much it may move in 24 hours, and how much of it is left.")
    async def limits(self, info: Info) -> AccountLimits:
        owner = self.owner
        return AccountLimits.of(
            await limits.of_account(info.context.runtime, owner.account_id, owner.level)
        )

    @strawberry.field(description="Which notifications it wants.")
    async def notification_settings(self, info: Info) -> NotificationSettings:
        return NotificationSettings.of(await info.context.account.get())

    @strawberry.field(
        description="The URLs to be called back when money moves. What else there is to them is "
        "told by `webhookEndpoints`."
    )
    async def callback_endpoints(self, info: Info) -> list[CallbackEndpoint]:
        found = await callbacks.list_of(info.context.runtime, self.owner)
        return [CallbackEndpoint.of(endpoint) for endpoint in found]

    @strawberry.field(
        description="The webhook endpoints of the account and its API keys, newest first; 100 a "
        "page at most. An API key is shown its own."
    )
    async def webhook_endpoints(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
    ) -> WebhookEndpointConnection:
        page = wanted(info.context, first, after, last, before)
        found = await endpoints.page(info.context.runtime, self.owner, page)
        return WebhookEndpointConnection.of(found)

    @strawberry.field(description="One of these endpoints; null if it is none of them.")
    async def webhook_endpoint(self, info: Info, id: EndpointId) -> WebhookEndpoint | None:
        found = await endpoints.find(info.context.runtime, self.owner, id)
        return None if found is None else WebhookEndpoint(record=found)

    @strawberry.field(
        description="Where callbacks are managed by hand; empty, for there is no such page."
    )
    def callback_portal_url(self) -> str:
        return ""


@strawberry.type(description="An account of a person or a shop.")
class ConsumerAccount(Account): ...


@strawberry.type
class AccountQuery:
    @strawberry.field(
        description="Where to pay to for a username: the account's default wallet, or its wallet "
        "of a currency."
    )
    async def account_default_wallet(
        self, info: Info, username: Username, wallet_currency: Currency | None
    ) -> PublicWallet:
        wallet = await accounts.default_wallet(info.context.runtime, username, wallet_currency)
        return PublicWallet.of(wallet.id, wallet.currency)

    @strawberry.field(
        description="The id of the default wallet of a username.",
        deprecation_reason="Use `accountDefaultWallet`.",
    )
    async def user_default_wallet_id(self, info: Info, username: Username) -> WalletId:
        return (await accounts.default_wallet(info.context.runtime, username, None)).id


def _default_wallet_id(owner: Principal) -> WalletId:
    """Return the default wallet, or the first that a key limited to others may use."""
    if owner.default_wallet_id in owner.wallets:
        return owner.default_wallet_id
    return next(iter(owner.usable_wallets or owner.wallets))


def _wallets(info: Info, owner: Principal, wallet_ids: Sequence[WalletId]) -> list[Wallet]:
    most = WALLETS_USUAL
    if len(wallet_ids) > most:
        most = info.context.items_max(most)
    if len(wallet_ids) > most:
        raise AnswerTooLarge(
            f"There are more than {most} wallets, and this asks much of each. Ask for less of "
            "each, or for one at a time with `walletById`."
        )
    return [wallet_of(owner, wallet_id) for wallet_id in wallet_ids]


def _own_wallet_ids(
    owner: Principal, wanted_ids: Sequence[WalletId | None] | None
) -> list[WalletId]:
    if wanted_ids is None:
        return list(owner.wallets)
    chosen = [one for one in wanted_ids if one is not None]
    if any(one not in owner.wallets for one in chosen):
        raise _unknown_wallet()
    return list(dict.fromkeys(chosen))


def _unknown_wallet() -> WalletRefused:
    code = "UNEXPECTED_CLIENT_ERROR"
    return WalletRefused(unexpected("CouldNotFindWalletFromIdError"), code=code)
