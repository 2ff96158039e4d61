"""What clients see of a transaction, for each way money moves."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.graphql.prices import decimal_text
from app.graphql.transactions import (
    InitiationViaIntraLedger,
    InitiationViaLn,
    SettlementViaIntraLedger,
    SettlementViaLn,
    Transaction,
)
from app.money import Currency, Money, sats
from app.prices.display import RATE_SCALE, Rate, major_text
from app.prices.quotes import Quote
from app.principal import WalletId
from app.services.wallets import transactions
from app.services.wallets.movements import MovementKind, MovementStatus

_ID = UUID("00000000-0000-4000-8000-000000000001")
_PREIMAGE = b"\x33" * 32

_SENT = transactions.Transaction(
    id=bytes(range(12)),
    wallet_id=WalletId(_ID),
    kind=MovementKind.LIGHTNING_PAYMENT,
    status=MovementStatus.SUCCESS,
    amount=sats(-1_010),
    fee=sats(10),
    quote=Quote(10_000_000),
    memo=None,
    external_id=None,
    payment_hash=b"\x11" * 32,
    payment_request="lnbcrt1",
    preimage=_PREIMAGE,
    counterparty=None,
)


def seen(record: transactions.Transaction, field: str) -> Any:
    """Return a field as its resolver gives it."""
    return getattr(Transaction(record=record), field)()


def test_amount_sent_includes_the_fee() -> None:
    assert seen(_SENT, "settlement_amount") == -1_010
    assert seen(_SENT, "settlement_fee") == 10
    assert seen(_SENT, "direction") == "SEND"
    assert seen(_SENT, "settlement_display_amount") == "-1.01"
    assert seen(_SENT, "settlement_display_fee") == "0.01"


def test_id_is_24_hexadecimal_digits() -> None:
    assert seen(_SENT, "id") == "000102030405060708090a0b"


def test_price_is_that_of_the_amount_without_the_fee() -> None:
    price = seen(_SENT, "settlement_price")

    assert (price.base, price.offset) == (100_000_000_000, 12)
    assert price.currency_unit == "MINOR"
    assert price.formatted_amount() == "0.1"


def test_price_of_a_cent_has_another_offset() -> None:
    received = _SENT._replace(amount=Money(50, Currency.USD), fee=Money(0, Currency.USD))

    price = seen(received, "settlement_price")

    assert (price.base, price.offset, price.formatted_amount()) == (1_000_000, 6, "1")
    assert seen(received, "direction") == "RECEIVE"


def test_price_of_almost_nothing_is_that_of_the_moment() -> None:
    price = seen(_SENT._replace(amount=sats(1), fee=sats(0)), "settlement_price")

    assert (price.base, price.offset) == (100_000_000_000, 12)


def test_lightning_payment_shows_its_invoice_and_its_proof() -> None:
    initiation = seen(_SENT, "initiation_via")
    settlement = seen(_SENT, "settlement_via")

    assert isinstance(initiation, InitiationViaLn)
    assert (initiation.payment_hash, initiation.payment_request) == (b"\x11" * 32, "lnbcrt1")
    assert isinstance(settlement, SettlementViaLn)
    assert settlement.pre_image == _PREIMAGE
    assert settlement.payment_secret == _PREIMAGE


def test_pending_payment_has_no_proof_yet() -> None:
    settlement = seen(
        _SENT._replace(status=MovementStatus.PENDING, preimage=None), "settlement_via"
    )

    assert settlement.pre_image is None
    assert settlement.payment_secret is None


def test_invoice_settled_here_shows_the_other_side_and_the_proof() -> None:
    record = _SENT._replace(kind=MovementKind.INTRALEDGER_INVOICE, counterparty="bob")

    settlement = seen(record, "settlement_via")

    assert isinstance(seen(record, "initiation_via"), InitiationViaLn)
    assert isinstance(settlement, SettlementViaIntraLedger)
    assert settlement.counter_party_username == "bob"
    assert settlement.pre_image == _PREIMAGE


def test_transfer_between_wallets_has_no_invoice() -> None:
    record = _SENT._replace(
        kind=MovementKind.INTRALEDGER,
        payment_hash=None,
        payment_request=None,
        preimage=None,
        counterparty="bob",
    )

    initiation, settlement = seen(record, "initiation_via"), seen(record, "settlement_via")

    assert isinstance(initiation, InitiationViaIntraLedger)
    assert initiation.counter_party_username == "bob"
    assert isinstance(settlement, SettlementViaIntraLedger)
    assert settlement.pre_image is None


@pytest.mark.parametrize(
    ("cents", "text"),
    [(0, "0.00"), (5, "0.05"), (-47, "-0.47"), (-1_234, "-12.34"), (100_000, "1000.00")],
)
def test_display_amounts_have_two_decimals(cents: int, text: str) -> None:
    assert major_text(cents, 2) == text


@pytest.mark.parametrize(
    ("units", "digits", "text"),
    [(0, 0, "0"), (-1_823, 0, "-1823"), (5, 3, "0.005"), (-12_345, 3, "-12.345")],
)
def test_display_amounts_have_the_decimals_of_their_currency(
    units: int, digits: int, text: str
) -> None:
    assert major_text(units, digits) == text


def test_a_transaction_is_shown_in_the_currency_of_its_time() -> None:
    record = _SENT._replace(rate=Rate("JPY", 150 * RATE_SCALE))

    price = seen(record, "settlement_price")

    assert seen(record, "settlement_display_currency") == "JPY"
    assert seen(record, "settlement_display_amount") == "-152"
    assert seen(record, "settlement_display_fee") == "2"
    assert (price.base, price.offset) == (150_000_000_000, 12)
    dollars = record._replace(amount=Money(-50, Currency.USD), fee=Money(0, Currency.USD))
    assert seen(dollars, "settlement_display_amount") == "-75"
    price = seen(dollars, "settlement_price")
    assert (price.base, price.offset, price.formatted_amount()) == (1_500_000, 6, "1.5")


def test_a_price_that_is_not_known_is_told_as_nothing() -> None:
    record = _SENT._replace(quote=None)

    price = seen(record, "settlement_price")

    assert (price.base, price.offset, price.formatted_amount()) == (0, 12, "0")
    assert seen(record, "settlement_display_amount") == "0.00"


@given(st.integers(0, 10**18), st.integers(0, 18))
def test_prices_are_written_without_loss(base: int, offset: int) -> None:
    whole, _, decimals = decimal_text(base, offset).partition(".")

    assert int(whole + decimals.ljust(offset, "0")) == base
    assert not decimals.endswith("0")
