"""Postings are balanced before the database is asked."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger import model
from app.ledger.model import Kind, System, UnbalancedError
from app.money import Currency
from app.principal import WalletId
from app.services.payments.outgoing import Payment, settlement_posting
from app.services.payments.receipts import receipt_posting

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


def test_a_btc_wallet_moves_by_whole_satoshi() -> None:
    with pytest.raises(UnbalancedError, match="whole satoshi"):
        model.wallet(WALLET, Currency.BTC, 1_500)


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
    posting = receipt_posting(WALLET, Currency.BTC, received_msat // 1_000, received_msat)

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
    payment = Payment(
        id=uuid.uuid4(),
        account_id=uuid.uuid4(),
        wallet_id=WALLET,
        transaction_id=b"",
        payment_hash=b"",
        payment_request="",
        amount_msat=amount_msat,
        reserve_sat=-(-amount_msat // 1_000) + fee_cap_sat,
        fee_limit_msat=fee_cap_sat * 1_000,
    )

    posting, charged_sat = settlement_posting(payment, fee_msat)

    cost_msat = amount_msat + fee_msat
    amounts = dict(zip(posting.accounts, posting.amounts, strict=True))
    assert charged_sat == min(-(-cost_msat // 1_000), payment.reserve_sat)
    assert amounts[System.LIGHTNING.id] == cost_msat
    assert amounts.get(WALLET, 0) == (payment.reserve_sat - charged_sat) * 1_000
    assert 0 <= amounts.get(System.ROUNDING.id, 0) < 1_000
    assert amounts.get(System.NETWORK_FEES.id, 0) == -max(
        cost_msat - payment.reserve_sat * 1_000, 0
    )
