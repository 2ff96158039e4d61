"""Postings are balanced before the database is asked."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger import model
from app.ledger.model import Kind, Posting, System, UnbalancedError
from app.money import Currency, Money, sats
from app.prices.quotes import Quote
from app.principal import WalletId
from app.services.payments.incoming import receipt_posting
from app.services.payments.outgoing import Payment, settlement_posting

WALLET = WalletId(uuid.UUID(int=1 << 80))


def test_entries_that_do_not_sum_to_zero_are_refused() -> None:
    with pytest.raises(UnbalancedError, match="do not sum to zero"):
        model.posting(Kind.SUSPENSE, [model.system(System.LIGHTNING, -1)])


def test_bitcoin_and_dollars_do_not_balance_each_other() -> None:
    with pytest.raises(UnbalancedError):
        model.posting(
            Kind.SUSPENSE,
            [model.system(System.DEALER_BTC, 5), model.system(System.DEALER_USD, -5)],
        )


def test_an_account_stands_once_in_a_posting() -> None:
    with pytest.raises(UnbalancedError, match="twice"):
        model.posting(
            Kind.SUSPENSE,
            [
                model.system(System.LIGHTNING, 1),
                model.system(System.LIGHTNING, 1),
                model.system(System.SUSPENSE, -2),
            ],
        )


def test_nothing_is_no_posting() -> None:
    with pytest.raises(UnbalancedError):
        model.posting(Kind.SUSPENSE, [])


def test_an_entry_of_zero_that_is_not_left_out_is_refused() -> None:
    entries = (model.system(System.LIGHTNING, 0), model.system(System.SUSPENSE, 0))

    with pytest.raises(UnbalancedError, match="an entry of zero"):
        Posting(Kind.SUSPENSE, entries)


@given(units=st.integers(-(10**13), 10**13))
def test_a_wallet_moves_by_whole_minor_units(units: int) -> None:
    assert model.wallet(WALLET, sats(units)).amount == units * 1_000
    assert model.wallet(WALLET, Money(units, Currency.USD)).amount == units


def test_entries_of_zero_are_left_out() -> None:
    posting = model.posting(
        Kind.SUSPENSE,
        [
            model.system(System.LIGHTNING, -1),
            model.system(System.SUSPENSE, 1),
            model.system(System.ROUNDING, 0),
        ],
    )

    assert posting.accounts == [System.LIGHTNING.id, System.SUSPENSE.id]


@given(received_msat=st.integers(1, 10**15))
def test_a_receipt_credits_whole_satoshi_and_the_house_keeps_less_than_one(
    received_msat: int,
) -> None:
    posting = receipt_posting(WALLET, sats(received_msat // 1_000), received_msat)

    amounts = dict(zip(posting.accounts, posting.amounts, strict=True))
    assert amounts[System.LIGHTNING.id] == -received_msat
    assert 0 <= amounts.get(System.ROUNDING.id, 0) < 1_000


@given(
    amount_msat=st.integers(1, 10**13),
    fee_cap_sat=st.integers(1, 10**7),
    fee_msat=st.integers(0, 2 * 10**10),
)
def test_a_paid_payment_costs_amount_and_real_fee_rounded_up_and_never_over_the_reserve(
    amount_msat: int, fee_cap_sat: int, fee_msat: int
) -> None:
    reserve_sat = -(-amount_msat // 1_000) + fee_cap_sat
    payment = Payment(
        movement_id=b"",
        wallet_id=WALLET,
        quote=Quote(10_000_000),
        payment_hash=b"",
        payment_request="",
        amount_msat=amount_msat,
        reserve=sats(reserve_sat),
        held_msat=reserve_sat * 1_000,
        fee_limit_msat=fee_cap_sat * 1_000,
    )

    posting, charged = settlement_posting(payment, fee_msat)

    cost_msat = amount_msat + fee_msat
    amounts = dict(zip(posting.accounts, posting.amounts, strict=True))
    assert charged == sats(min(-(-cost_msat // 1_000), reserve_sat))
    assert amounts[System.LIGHTNING.id] == cost_msat
    assert amounts.get(WALLET, 0) == (reserve_sat - charged.units) * 1_000
    assert 0 <= amounts.get(System.ROUNDING.id, 0) < 1_000
    assert amounts.get(System.NETWORK_FEES.id, 0) == -max(cost_msat - reserve_sat * 1_000, 0)
