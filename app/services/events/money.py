"""Events of money that moves, in Blink's form: the transaction as it stood then.

A body is made of the event and of what never changes in its transaction. What does change until a
payment ends stands in the event while it is pending, and what is only known at the end is not told
before: so an event is the same whenever it is rendered.
"""

from datetime import datetime
from typing import Any, Final
from uuid import NAMESPACE_OID, uuid5

from app.money import Currency, Money
from app.permissions import Permission
from app.prices.currencies import digits_of
from app.prices.display import DOLLAR, Rate, major_text, settled_price
from app.prices.quotes import Quote
from app.principal import WalletId
from app.services.event_types import EventType
from app.services.events.entry import (
    MOMENT_TEXT,
    SAMPLE_WALLET,
    UUID_TEXT,
    CatalogueEntry,
    closed,
    document,
    or_null,
    sample_of,
)
from app.services.outbox import StoredEvent, moment_text
from app.services.wallets.awaited import awaited
from app.services.wallets.movements import MovementKind, MovementStatus, Rail
from app.services.wallets.transactions import Transaction

_TXID_BYTES: Final = 32


def is_of_deposit(event: StoredEvent) -> bool:
    """Tell whether an event is of a deposit that waits: there is no transaction yet."""
    is_pending = event.status == MovementStatus.PENDING
    return event.type is EventType.RECEIVE_ONCHAIN and is_pending


def deposit_of(event: StoredEvent) -> Transaction:
    """Return the transaction that a deposit will be, as its event told of it."""
    facts = event.data
    assert facts is not None, "written with it"
    assert event.wallet_id is not None, "money is in a wallet"
    currency, cents = Currency(facts["currency"]), facts["cents_per_btc"]
    return awaited(
        bytes.fromhex(facts["txid"]) + int(facts["vout"]).to_bytes(4, "big"),
        wallet_id=WalletId(event.wallet_id),
        amount=Money(event.amount or 0, currency),
        fee=Money(event.fee or 0, currency),
        quote=None if cents is None else Quote(cents),
        address=facts["address"],
        seen_at=datetime.fromisoformat(facts["seen_at"]),
        rate=Rate(facts["display_currency"], facts["display_rate"]),
    )


def as_then(event: StoredEvent, now: Transaction) -> Transaction:
    """Return a transaction as it stood when its event was written."""
    status = MovementStatus(event.status or MovementStatus.SUCCESS)
    then = now._replace(status=status)
    if event.amount is not None:
        currency = now.amount.currency
        then = then._replace(
            amount=Money(event.amount, currency), fee=Money(event.fee or 0, currency)
        )
    if status is not MovementStatus.SUCCESS:
        then = then._replace(preimage=None, outpoint=None)
    return then


def facts_of(event: StoredEvent, transaction: Transaction) -> dict[str, Any]:
    """Return what a body says of money, beside what all begin with.

    `transaction` is what `as_then` or `deposit_of` returned.
    """
    facts: dict[str, Any] = {"walletId": str(event.wallet_id)}
    if event.api_key_id is not None:
        facts["apiKeyId"] = str(event.api_key_id)
    by = transaction.derived_by
    if by is not None:
        facts["derivedKey"] = {"id": str(by.id), "label": by.label}
    return {**facts, "transaction": _transaction(transaction)}


def _transaction(of: Transaction) -> dict[str, Any]:
    currency, rate = of.amount.currency, of.rate
    digits = digits_of(rate.currency)
    base, offset = settled_price(of.quote, currency, rate)
    return {
        "id": of.name,
        "walletId": str(of.wallet_id),
        "externalId": of.external_id,
        "createdAt": moment_text(of.created_at),
        "initiationVia": _initiation(of),
        "settlementVia": _settlement(of),
        "settlementAmount": of.amount.units,
        "settlementFee": of.fee.units,
        "settlementCurrency": currency,
        "settlementDisplayAmount": major_text(of.display_amount or 0, digits),
        "settlementDisplayFee": major_text(of.display_fee or 0, digits),
        "settlementDisplayPrice": {
            "base": str(base),
            "offset": str(offset),
            "displayCurrency": rate.currency,
            "walletCurrency": currency,
        },
        "status": of.status.lower(),
        "memo": of.memo,
    }


def _initiation(of: Transaction) -> dict[str, Any]:
    if of.initiation is Rail.LIGHTNING and of.payment_hash is not None:
        return {
            "type": Rail.LIGHTNING,
            "paymentHash": of.payment_hash.hex(),
            "paymentRequest": of.payment_request,
        }
    if of.initiation is Rail.ONCHAIN:
        return {"type": Rail.ONCHAIN, "address": of.address}
    return {"type": Rail.INTRALEDGER, "counterPartyUsername": of.counterparty}


def _settlement(of: Transaction) -> dict[str, Any]:
    preimage = None if of.preimage is None else of.preimage.hex()
    if of.settlement is Rail.LIGHTNING:
        return {"type": Rail.LIGHTNING, "revealedPreImage": preimage}
    if of.settlement is Rail.ONCHAIN:
        txid = None if of.txid is None else of.txid.hex()
        return {"type": Rail.ONCHAIN, "transactionHash": txid, "vout": of.vout}
    return {
        "type": Rail.INTRALEDGER,
        "counterPartyUsername": of.counterparty,
        "revealedPreImage": preimage,
    }


_TEXT: Final = {"type": "string"}
_INTEGER: Final = {"type": "integer"}
_HEX32: Final = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_DECIMAL: Final = {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"}
_COUNT: Final = {"type": "string", "pattern": "^[0-9]+$"}
_CURRENCY: Final = {"enum": [str(currency) for currency in Currency]}


def _via(rail: Rail, **properties: Any) -> dict[str, Any]:
    return closed({"type": {"const": str(rail)}, **properties})


_SCHEMA: Final = closed(
    {
        "id": {"type": "string", "pattern": "^([0-9a-f]{24}|[0-9a-f-]{36})$"},
        "walletId": UUID_TEXT,
        "externalId": or_null(_TEXT),
        "createdAt": MOMENT_TEXT,
        "initiationVia": {
            "oneOf": [
                _via(Rail.LIGHTNING, paymentHash=_HEX32, paymentRequest=or_null(_TEXT)),
                _via(Rail.INTRALEDGER, counterPartyUsername=or_null(_TEXT)),
                _via(Rail.ONCHAIN, address=or_null(_TEXT)),
            ]
        },
        "settlementVia": {
            "oneOf": [
                _via(Rail.LIGHTNING, revealedPreImage=or_null(_HEX32)),
                _via(
                    Rail.INTRALEDGER,
                    counterPartyUsername=or_null(_TEXT),
                    revealedPreImage=or_null(_HEX32),
                ),
                _via(Rail.ONCHAIN, transactionHash=or_null(_HEX32), vout=or_null(_INTEGER)),
            ]
        },
        "settlementAmount": _INTEGER,
        "settlementFee": {"type": "integer", "minimum": 0},
        "settlementCurrency": _CURRENCY,
        "settlementDisplayAmount": _DECIMAL,
        "settlementDisplayFee": _DECIMAL,
        "settlementDisplayPrice": closed(
            {
                "base": _COUNT,
                "offset": _COUNT,
                "displayCurrency": _TEXT,
                "walletCurrency": _CURRENCY,
            }
        ),
        "status": {"enum": [status.lower() for status in MovementStatus]},
        "memo": or_null(_TEXT),
    }
)

_SAMPLE_QUOTE: Final = Quote(9_500_000)
_SAMPLE_MOVEMENT: Final = bytes.fromhex("064d2f8a1b2c3d4e5f6071")
_SAMPLE_HASH: Final = bytes.fromhex("5f" * 32)
_SAMPLE_PREIMAGE: Final = bytes.fromhex("a7" * 32)
_SAMPLE_ADDRESS: Final = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


def _sample(type_: EventType, kind: MovementKind, sat: int, fee_sat: int = 0) -> dict[str, Any]:
    by_lightning = kind in {MovementKind.LIGHTNING_RECEIPT, MovementKind.LIGHTNING_PAYMENT}
    on_chain = kind in {MovementKind.ONCHAIN_RECEIPT, MovementKind.ONCHAIN_PAYMENT}
    is_received = sat > 0
    transaction = Transaction(
        id=_SAMPLE_MOVEMENT + bytes([is_received]),
        wallet_id=WalletId(uuid5(NAMESPACE_OID, "wallet")),
        kind=kind,
        status=MovementStatus.SUCCESS,
        amount=Money(sat, Currency.BTC),
        fee=Money(fee_sat, Currency.BTC),
        quote=_SAMPLE_QUOTE,
        memo="Coffee" if not on_chain else None,
        external_id="order-1042" if by_lightning and is_received else None,
        payment_hash=_SAMPLE_HASH if by_lightning else None,
        payment_request="lnbcrt10u1p..." if by_lightning else None,
        preimage=_SAMPLE_PREIMAGE if by_lightning else None,
        counterparty=None if by_lightning or on_chain else "alice",
        rate=DOLLAR,
        address=_SAMPLE_ADDRESS if on_chain else None,
        outpoint=_SAMPLE_HASH + bytes(4) if on_chain else None,
    )
    facts = {**_transaction(transaction), "walletId": SAMPLE_WALLET}
    return sample_of(type_, {"walletId": SAMPLE_WALLET, "transaction": facts})


#: Who paid: of what is received it is not told.
_PAYERS: Final = {
    "apiKeyId": UUID_TEXT,
    "derivedKey": closed({"id": UUID_TEXT, "label": or_null(_TEXT)}),
}
_SEEN_BY_RECIPIENTS: Final = frozenset({Permission.TRANSACTIONS_READ, Permission.INVOICES_WRITE})
_SEEN_BY_PAYERS: Final = frozenset({Permission.TRANSACTIONS_READ})


def _entry(
    type_: EventType, title: str, description: str, kind: MovementKind, sat: int, fee_sat: int = 0
) -> CatalogueEntry:
    payers = {} if sat > 0 else _PAYERS
    return CatalogueEntry(
        type=type_,
        title=title,
        description=description,
        permissions=_SEEN_BY_RECIPIENTS if sat > 0 else _SEEN_BY_PAYERS,
        schema=document(
            type_,
            {"walletId": UUID_TEXT, **payers, "transaction": _SCHEMA},
            optional=tuple(payers),
        ),
        sample=_sample(type_, kind, sat, fee_sat),
    )


ENTRIES: Final = (
    _entry(
        EventType.RECEIVE_LIGHTNING,
        "A Lightning invoice was paid",
        "From outside, or by a wallet of this server.",
        MovementKind.LIGHTNING_RECEIPT,
        1_000,
    ),
    _entry(
        EventType.RECEIVE_INTRALEDGER,
        "Another wallet of this server sent money",
        "Also what comes of another wallet of one's own, exchanged or not, and what the operator "
        "booked.",
        MovementKind.INTRALEDGER,
        1_000,
    ),
    _entry(
        EventType.RECEIVE_ONCHAIN,
        "Money came to a Bitcoin address",
        "`pending` when it is seen, which may be taken back by the chain, and `success` when it is "
        "credited. Who is paid at an address by a wallet of this server is told `success` at once.",
        MovementKind.ONCHAIN_RECEIPT,
        97_500,
        2_500,
    ),
    _entry(
        EventType.SEND_LIGHTNING,
        "A Lightning invoice was paid, or was not",
        "`pending` if the answer is long in coming, with the most that the fee may be; then "
        "`success` with what it was, or `failure`: it was given back.",
        MovementKind.LIGHTNING_PAYMENT,
        -1_003,
        3,
    ),
    _entry(
        EventType.SEND_INTRALEDGER,
        "Money was sent to another wallet of this server",
        "Also what went to another wallet of one's own, exchanged or not.",
        MovementKind.INTRALEDGER,
        -1_000,
    ),
    _entry(
        EventType.SEND_ONCHAIN,
        "Money was sent to a Bitcoin address",
        "`pending` when it is queued, with the most that the fee may be; `success` with what it "
        "was when it is confirmed, or `failure`: it was given back. To an address of this server "
        "it is `success` at once.",
        MovementKind.ONCHAIN_PAYMENT,
        -101_200,
        1_200,
    ),
)
