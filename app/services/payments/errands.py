"""What a caller asks to be paid, as it can be told, stored, and asked for again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from app.money import Currency, Money
from app.services.payments import judging

_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What is to be paid: `request` in JSON's types, `destination` for people.

    `names` are what is known of where it goes, for the policy of a key. What can only be paid until
    `expires_at`, and is known by `payment_hash`, is an invoice.
    """

    destination: str
    names: frozenset[str] = frozenset()
    request: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    payment_hash: bytes | None = None
    expires_at: datetime | None = None


def invoice(
    payment_request: str, amount: Money | None, memo: str | None, payment_hash: bytes | None
) -> Errand:
    """Return the errand of paying an invoice."""
    return Errand(
        destination=payment_request,
        request={
            "kind": "invoice",
            "payment_request": payment_request,
            "amount": _amount(amount),
            "memo": memo,
        },
        payment_hash=payment_hash,
    )


def wallet(wallet_id: object, amount: Money, memo: str | None) -> Errand:
    """Return the errand of sending money to a wallet of this server."""
    return Errand(
        destination=f"wallet:{wallet_id}",
        request={
            "kind": "wallet",
            "wallet_id": str(wallet_id),
            "amount": _amount(amount),
            "memo": memo,
        },
    )


def address(address_: str, amount: Money) -> Errand:
    """Return the errand of paying whoever is at a lightning address."""
    return Errand(
        destination=f"address:{address_}",
        names=judging.to_address(address_),
        request={"kind": "address", "address": address_, "amount": _amount(amount)},
    )


def link(url: str, amount: Money, names: frozenset[str]) -> Errand:
    """Return the errand of paying an LNURL."""
    return Errand(
        destination=url,
        names=names,
        request={"kind": "link", "link": url, "amount": _amount(amount)},
    )


def chain(address_: str, amount: Money, **more: str | None) -> Errand:
    """Return the errand of paying to a Bitcoin address; `more` is the rest of the order."""
    return Errand(
        destination=f"onchain:{address_}",
        names=judging.to_chain(address_),
        request={"kind": "onchain", "address": address_, "amount": _amount(amount), **more},
    )


def amount_of(stored: Mapping[str, Any] | None) -> Money | None:
    """Return an amount of a request."""
    return None if stored is None else Money(stored["units"], Currency(stored["currency"]))


def _amount(amount: Money | None) -> dict[str, object] | None:
    return None if amount is None else {"units": amount.units, "currency": amount.currency}
