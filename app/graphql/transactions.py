"""Transactions as clients see them: one wallet's side of a movement of money."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Final, TypeAlias, cast

import strawberry

from app.errors import InvalidInput
from app.graphql.connections import PageInfo
from app.graphql.context import Info
from app.graphql.keys.derivation import NamedDerivedKey
from app.graphql.prices import (
    PriceOfOneSettlementMinorUnitInDisplayMinorUnit,
)
from app.graphql.reading import uuid_of
from app.graphql.scalars import (
    DisplayCurrency,
    LnPaymentPreImage,
    LnPaymentRequest,
    LnPaymentSecret,
    Memo,
    OnChainAddress,
    OnChainTxHash,
    PaymentHash,
    SafeInt,
    SignedAmount,
    SignedDisplayMajorAmount,
    Timestamp,
    TxExternalId,
    Username,
    safe,
)
from app.money import Currency, Money
from app.prices.currencies import digits_of
from app.prices.display import display_units, major_text
from app.principal import WalletId
from app.services.pages import Page, PageRequest
from app.services.payments.exact import Wanted
from app.services.wallets import searching, transactions
from app.services.wallets.movements import MovementStatus, Rail

#: What Blink says where an address is not known.
_NO_ADDRESS = "<no-address>"

# Asked of each transaction of a page: a name of a module is found faster than a member of an enum.
_LIGHTNING: Final = Rail.LIGHTNING
_ONCHAIN: Final = Rail.ONCHAIN

WalletCurrency = strawberry.enum(
    Currency,
    name="WalletCurrency",
    description="The currency of a wallet. Amounts are in satoshi, respectively in cents.",
)
TxStatus = strawberry.enum(
    MovementStatus,
    name="TxStatus",
    description="PENDING: not decided yet, the money is held. A FAILURE has been given back.",
)


@strawberry.enum(description="Which way the money went.")
class TxDirection(StrEnum):
    RECEIVE = "RECEIVE"
    SEND = "SEND"


_RECEIVE: Final = TxDirection.RECEIVE
_SEND: Final = TxDirection.SEND


@strawberry.input(
    description="Which transactions are asked for; what is left out or null asks for all. A page "
    "that had to pass over very many may be shorter than asked for although more follow."
)
class TransactionFilterInput:
    since: Timestamp | None = strawberry.field(description="Made then or later.")
    until: Timestamp | None = strawberry.field(description="Made before that.")
    direction: TxDirection | None
    status: MovementStatus | None
    text: str | None = strawberry.field(
        description="Part of the memo or of the other's username, in any case; or the payment hash."
    )
    api_key_id: strawberry.ID | None = strawberry.field(
        description="Paid with this API key of the account."
    )

    def wish(self) -> searching.Wish:
        """Return what is asked for. Raises `InvalidInput` for what is no id of a key."""
        key_id = None if self.api_key_id is None else uuid_of(self.api_key_id)
        if self.api_key_id is not None and key_id is None:
            raise InvalidInput("Invalid value for apiKeyId: it is the id of an API key, a UUID.")
        return searching.Wish(
            since=self.since,
            until=self.until,
            received=None if self.direction is None else self.direction is TxDirection.RECEIVE,
            status=self.status,
            text=self.text,
            api_key_id=key_id,
        )


@strawberry.type(description="Begun by naming a wallet or a user of this server.")
class InitiationViaIntraLedger:
    counter_party_wallet_id: WalletId | None = strawberry.field(
        description="The other wallet, where it is known."
    )
    counter_party_username: Username | None = strawberry.field(
        description="The other account's username, if it has one."
    )


@strawberry.type(description="Begun with a Lightning invoice.")
class InitiationViaLn:
    payment_hash: PaymentHash
    payment_request: LnPaymentRequest = strawberry.field(
        description="The invoice; empty if it is not known."
    )


@strawberry.type(description="Begun with a Bitcoin address.")
class InitiationViaOnChain:
    address: OnChainAddress


@strawberry.type(description="Settled in the books of this server, free of charge.")
class SettlementViaIntraLedger:
    counter_party_wallet_id: WalletId | None = strawberry.field(
        description="The other wallet, where it is known."
    )
    counter_party_username: Username | None = strawberry.field(
        description="The other account's username, if it has one."
    )
    pre_image: LnPaymentPreImage | None = strawberry.field(
        description="The preimage of the invoice that was paid, if one was."
    )


@strawberry.type(description="Settled over the Lightning network.")
class SettlementViaLn:
    pre_image: LnPaymentPreImage | None = strawberry.field(
        description="The proof of payment; null until it is paid."
    )
    payment_secret: LnPaymentSecret | None = strawberry.field(
        description="The preimage under its old name.", deprecation_reason="Use `preImage`."
    )


@strawberry.type(description="Settled on the Bitcoin blockchain.")
class SettlementViaOnChain:
    transaction_hash: OnChainTxHash | None = strawberry.field(
        description="The id of the transaction; null until it is broadcast."
    )
    vout: int | None = strawberry.field(description="Which of its outputs.")
    arrival_in_mempool_estimated_at: Timestamp | None = strawberry.field(
        description="From when on it is to be broadcast; null for what is received."
    )


InitiationVia: TypeAlias = Annotated[
    InitiationViaIntraLedger | InitiationViaLn | InitiationViaOnChain,
    strawberry.union("InitiationVia", description="How a transaction began."),
]
SettlementVia: TypeAlias = Annotated[
    SettlementViaIntraLedger | SettlementViaLn | SettlementViaOnChain,
    strawberry.union("SettlementVia", description="How a transaction was settled."),
]


@strawberry.type(
    description="Money that entered or left one wallet. Amounts are in the wallet's minor unit "
    "(satoshi or cents), positive when received, negative when sent; what is sent includes the fee."
)
class Transaction:
    record: strawberry.Private[transactions.Transaction]

    @strawberry.field(
        description="24 hexadecimal digits; of a deposit that is not confirmed a UUID."
    )
    def id(self) -> strawberry.ID:
        return strawberry.ID(self.record.name)

    @strawberry.field(description="How it began.")
    def initiation_via(self) -> InitiationVia:
        record = self.record
        if record.initiation is _LIGHTNING and record.payment_hash is not None:
            return InitiationViaLn(
                payment_hash=PaymentHash(record.payment_hash),
                payment_request=LnPaymentRequest(record.payment_request or ""),
            )
        if record.initiation is _ONCHAIN:
            return InitiationViaOnChain(address=OnChainAddress(record.address or _NO_ADDRESS))
        return InitiationViaIntraLedger(
            counter_party_wallet_id=None, counter_party_username=_counterparty(record)
        )

    @strawberry.field(description="How it was settled.")
    def settlement_via(self) -> SettlementVia:
        record = self.record
        if record.settlement is _ONCHAIN:
            return _via_chain(record)
        preimage = record.preimage
        if record.settlement is _LIGHTNING:
            return SettlementViaLn(
                pre_image=None if preimage is None else LnPaymentPreImage(preimage),
                payment_secret=None if preimage is None else LnPaymentSecret(preimage),
            )
        return SettlementViaIntraLedger(
            counter_party_wallet_id=None,
            counter_party_username=_counterparty(record),
            pre_image=None if preimage is None else LnPaymentPreImage(preimage),
        )

    @strawberry.field(description="What the wallet gained or, negative, lost; fee included.")
    def settlement_amount(self) -> SignedAmount:
        return SignedAmount(self.record.amount.units)

    @strawberry.field(description="The fee that is part of it.")
    def settlement_fee(self) -> SignedAmount:
        return SignedAmount(self.record.fee.units)

    @strawberry.field(
        description="What went over the network, to the millisatoshi and without a fee; null until "
        "it is paid, and for what was settled in the books. Of ours, not of Blink."
    )
    async def network_amount_msat(self, info: Info) -> SafeInt | None:
        wanted = Wanted.of(self.record)
        return None if wanted is None else safe((await info.context.exact.get(wanted)).amount_msat)

    @strawberry.field(
        description="What the route cost, to the millisatoshi: `settlementFee` is that, rounded "
        "up; null of what was received, until it is paid, and for what was settled in the books. "
        "Of ours, not of Blink."
    )
    async def network_fee_msat(self, info: Info) -> SafeInt | None:
        wanted = Wanted.of(self.record)
        return None if wanted is None else safe((await info.context.exact.get(wanted)).fee_msat)

    @strawberry.field(description="The currency of the wallet.")
    def settlement_currency(self) -> Currency:
        return self.record.amount.currency

    @strawberry.field(
        description="`settlementAmount` in the display currency, at the time; 0 if the price was "
        "not known."
    )
    def settlement_display_amount(self) -> SignedDisplayMajorAmount:
        return self._displayed(self.record.amount)

    @strawberry.field(
        description="`settlementFee` in the display currency, at the time; 0 if the price was not "
        "known."
    )
    def settlement_display_fee(self) -> SignedDisplayMajorAmount:
        return self._displayed(self.record.fee)

    @strawberry.field(
        description="The account's display currency at the time; dollars if its rate was not known."
    )
    def settlement_display_currency(self) -> DisplayCurrency:
        return DisplayCurrency(self.record.rate.currency)

    @strawberry.field(
        description="The price that the display amounts were made with; 0 if it was not known."
    )
    def settlement_price(self) -> PriceOfOneSettlementMinorUnitInDisplayMinorUnit:
        record = self.record
        return PriceOfOneSettlementMinorUnitInDisplayMinorUnit.of(
            record.quote, record.amount.currency, record.rate
        )

    @strawberry.field(description="Which way the money went.")
    def direction(self) -> TxDirection:
        return _RECEIVE if self.record.amount.units > 0 else _SEND

    @strawberry.field(description="Whether it is decided.")
    def status(self) -> MovementStatus:
        return self.record.status

    @strawberry.field(description="A note; receivers see none on very small amounts.")
    def memo(self) -> Memo | None:
        return None if self.record.memo is None else Memo(self.record.memo)

    @strawberry.field(
        description="The API key that paid; null for what a session paid, and for what is received."
    )
    def api_key_id(self) -> strawberry.ID | None:
        key_id = self.record.api_key_id
        return None if key_id is None else strawberry.ID(str(key_id))

    @strawberry.field(description="Which derived key of that paid; null if it did itself.")
    def derived_key(self) -> NamedDerivedKey | None:
        return NamedDerivedKey.of(self.record.derived_by)

    @strawberry.field(description="The external id of the invoice that was paid, if one was.")
    def external_id(self) -> TxExternalId | None:
        external_id = self.record.external_id
        return None if external_id is None else TxExternalId(external_id)

    @strawberry.field(description="When it was made.")
    def created_at(self) -> Timestamp:
        return cast("Timestamp", self.record.created_s)

    def _displayed(self, amount: Money) -> SignedDisplayMajorAmount:
        record = self.record
        rate = record.rate
        digits = digits_of(rate.currency)
        units = display_units(amount, record.quote, rate, digits) if amount.units else 0
        return SignedDisplayMajorAmount(major_text(units or 0, digits))


@strawberry.type(description="A transaction in a page.")
class TransactionEdge:
    record: strawberry.Private[transactions.Transaction]

    @strawberry.field(description="For `after` and `before`.")
    def cursor(self) -> str:
        return _cursor(self.record)

    @strawberry.field
    def node(self) -> Transaction:
        return Transaction(record=self.record)


@strawberry.type(description="A page of transactions, newest first.")
class TransactionConnection:
    edges: list[TransactionEdge] | None
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[transactions.Transaction]) -> "TransactionConnection":
        return cls(
            edges=[TransactionEdge(record=record) for record in page.items],
            page_info=PageInfo.of(page, _cursor),
        )


def _via_chain(record: transactions.Transaction) -> SettlementViaOnChain:
    is_sent = record.amount.units < 0
    return SettlementViaOnChain(
        transaction_hash=None if record.txid is None else OnChainTxHash(record.txid),
        vout=record.vout,
        arrival_in_mempool_estimated_at=Timestamp(record.created_at) if is_sent else None,
    )


async def page_of(
    info: Info,
    wallet_ids: Sequence[WalletId],
    page: PageRequest,
    filter: TransactionFilterInput | None,
) -> TransactionConnection:
    """Return a page of the transactions of some wallets, or of those that a filter lets through."""
    runtime = info.context.runtime
    if filter is None:
        return TransactionConnection.of(await transactions.page(runtime, wallet_ids, page))
    found = await searching.page(runtime, wallet_ids, page, filter.wish())
    return TransactionConnection.of(found)


def _cursor(record: transactions.Transaction) -> str:
    return record.id.hex()


def _counterparty(record: transactions.Transaction) -> Username | None:
    return None if record.counterparty is None else Username(record.counterparty)
