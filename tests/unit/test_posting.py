"""Postings are balanced before the database is asked."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger import model
from app.ledger.model import Kind, Posting, System, UnbalancedError
from app.money import Currency, Money, sats
from app.prices.dealer import Dealer, cents
from app.prices.quotes import Quote
from app.principal import WalletId
from app.services.payments import reserves
from app.services.payments.incoming import receipt_posting
from app.services.payments.reserves import Reserve

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


def test_one_currency_that_balances_does_not_excuse_the_other() -> None:
    with pytest.raises(UnbalancedError):
        model.posting(
            Kind.SUSPENSE,
            [
                model.system(System.LIGHTNING, 5),
                model.system(System.SUSPENSE, -5),
                model.system(System.DEALER_USD, 1),
            ],
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
    reserve = Reserve(
        wallet_id=WALLET, units=sats(reserve_sat), held_msat=reserve_sat * 1_000, dealer=None
    )

    entries, charged = reserves.spent(reserve, amount_msat + fee_msat, System.LIGHTNING)
    posting = model.posting(Kind.LIGHTNING_SETTLED, entries)

    cost_msat = amount_msat + fee_msat
    amounts = dict(zip(posting.accounts, posting.amounts, strict=True))
    assert charged == sats(min(-(-cost_msat // 1_000), reserve_sat))
    assert amounts[System.LIGHTNING.id] == cost_msat
    assert amounts.get(WALLET, 0) == (reserve_sat - charged.units) * 1_000
    assert 0 <= amounts.get(System.ROUNDING.id, 0) < 1_000
    assert amounts.get(System.NETWORK_FEES.id, 0) == -max(cost_msat - reserve_sat * 1_000, 0)


#: A rate and an amount at which amounts are a few cents, or very many.
DEALERS = st.builds(
    Dealer,
    st.builds(Quote, st.integers(1_000, 10**10)),
    st.sampled_from([0, 1, 2_000, 99_999]),
)


@given(
    dealer=DEALERS,
    amount_msat=st.integers(1, 10**13),
    fee_cap_cents=st.integers(1, 10**7),
    fee_msat=st.integers(0, 2 * 10**10),
)
def test_a_payment_from_a_dollar_wallet_costs_what_its_bitcoin_does_rounded_up_to_a_cent(
    dealer: Dealer, amount_msat: int, fee_cap_cents: int, fee_msat: int
) -> None:
    """What was reserved too much comes back in cents, and the dealer has the bitcoin again."""
    reserve, fee_limit_msat = reserves.of(WALLET, amount_msat, cents(fee_cap_cents), dealer)
    cost_msat = amount_msat + fee_msat
    begun = by_account(model.posting(Kind.LIGHTNING_RESERVE, reserves.taken(reserve)))
    entries, charged = reserves.spent(reserve, cost_msat, System.LIGHTNING)
    ended = by_account(model.posting(Kind.LIGHTNING_SETTLED, entries))

    assert begun[WALLET] == -reserve.units.units
    assert begun[System.IN_FLIGHT.id] == amount_msat + fee_limit_msat == reserve.held_msat
    assert dealer.price_of_msat(reserve.held_msat).units <= reserve.units.units
    paid = -begun[WALLET] - ended.get(WALLET, 0)
    assert charged == cents(paid)
    assert paid == min(dealer.price_of_msat(cost_msat).units, reserve.units.units)
    if fee_msat <= fee_limit_msat:
        assert paid == dealer.price_of_msat(cost_msat).units
        assert System.NETWORK_FEES.id not in ended
    sold_msat = -begun[System.DEALER_BTC.id] - ended.get(System.DEALER_BTC.id, 0)
    assert sold_msat == min(cost_msat, reserve.held_msat)
    assert -ended.get(System.NETWORK_FEES.id, 0) == cost_msat - sold_msat
    assert ended[System.LIGHTNING.id] == cost_msat


@given(dealer=DEALERS, amount_msat=st.integers(1, 10**13), fee_cap_cents=st.integers(1, 10**7))
def test_a_failed_payment_gives_a_dollar_wallet_the_same_cents_back(
    dealer: Dealer, amount_msat: int, fee_cap_cents: int
) -> None:
    reserve, _ = reserves.of(WALLET, amount_msat, cents(fee_cap_cents), dealer)
    begun = by_account(model.posting(Kind.LIGHTNING_RESERVE, reserves.taken(reserve)))
    ended = by_account(model.posting(Kind.LIGHTNING_FAILED, reserves.given_back(reserve)))

    assert ended == {account: -amount for account, amount in begun.items()}


def by_account(posting: Posting) -> dict[uuid.UUID, int]:
    return dict(zip(posting.accounts, posting.amounts, strict=True))
