"""The dealer never loses by a rounding: whatever is exchanged is worth no more afterwards."""

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.money import MSAT_PER_SAT, Currency, Money, sats
from app.prices.dealer import Dealer, cents, charge
from app.prices.quotes import Quote

pytestmark = pytest.mark.sweep

MSAT_PER_BTC = 100_000_000_000

PRICES = st.integers(1, 10**12) | st.integers(1_000_000, 30_000_000)
SPREADS = st.integers(0, 100_000) | st.just(0)
DEALERS = st.builds(Dealer, PRICES.map(Quote), SPREADS)
MSATS = st.integers(1, 10**16) | st.integers(1, 10**7)
CENTS = (st.integers(1, 10**13) | st.integers(1, 10_000)).map(cents)


def worth(amount_msat: int, dealer: Dealer) -> Fraction:
    """Return what bitcoin is worth in cents at the price itself."""
    return Fraction(amount_msat * dealer.quote.cents_per_btc, MSAT_PER_BTC)


def spread(dealer: Dealer) -> Fraction:
    return Fraction(dealer.spread_ppm, 1_000_000)


@given(DEALERS, MSATS)
def test_bitcoin_buys_no_more_cents_than_it_is_worth_and_less_by_under_a_cent(
    dealer: Dealer, amount_msat: int
) -> None:
    fair = worth(amount_msat, dealer) * (1 - spread(dealer))

    assert fair - 1 < dealer.cents_bought(amount_msat).units <= fair


@given(DEALERS, MSATS)
def test_bitcoin_costs_no_fewer_cents_than_it_is_worth_and_more_by_under_a_cent(
    dealer: Dealer, amount_msat: int
) -> None:
    fair = worth(amount_msat, dealer) * (1 + spread(dealer))

    assert fair <= dealer.price_of_msat(amount_msat).units < fair + 1


@given(DEALERS, CENTS)
def test_cents_cost_and_buy_satoshi_in_favour_of_the_house_by_under_a_satoshi(
    dealer: Dealer, amount: Money
) -> None:
    one_sat = worth(MSAT_PER_SAT, dealer)
    paid, got = dealer.price_of_cents(amount).units, dealer.sats_bought(amount).units

    assert (paid - 1) * one_sat * (1 - spread(dealer)) < amount.units
    assert paid * one_sat * (1 - spread(dealer)) >= amount.units
    assert got * one_sat * (1 + spread(dealer)) <= amount.units
    assert (got + 1) * one_sat * (1 + spread(dealer)) > amount.units
    assert got * MSAT_PER_SAT <= dealer.msat_bought(amount) < (got + 1) * MSAT_PER_SAT


@given(DEALERS, CENTS)
def test_what_cents_cost_buys_them(dealer: Dealer, amount: Money) -> None:
    """An invoice over cents asks for satoshi that are worth them, and for none too many."""
    paid = dealer.price_of_cents(amount)

    assert dealer.cents_bought(paid.ledger_units).units >= amount.units
    assert dealer.cents_bought(paid.ledger_units - MSAT_PER_SAT).units < amount.units


@given(DEALERS, MSATS, MSATS)
def test_what_is_charged_in_two_pieces_is_no_less(dealer: Dealer, one: int, two: int) -> None:
    assert charge(one, dealer).units + charge(two, dealer).units >= charge(one + two, dealer).units


@given(MSATS)
def test_a_bitcoin_wallet_is_charged_without_a_dealer(amount_msat: int) -> None:
    charged = charge(amount_msat, None)

    assert charged.currency is Currency.BTC
    assert amount_msat <= charged.ledger_units < amount_msat + MSAT_PER_SAT


#: How somebody exchanges: which way, and which part of what they have.
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["buy cents", "pay a dollar invoice", "buy sats", "pay a bitcoin invoice"]),
        st.fractions(0, 1, max_denominator=1_000),
        st.fractions(0, 1, max_denominator=1_000),
    ),
    min_size=1,
    max_size=40,
)


@settings(max_examples=400)
@given(
    price=PRICES,
    spread_ppm=st.integers(0, 50_000),
    steps=STEPS,
    begin=st.tuples(st.integers(0, 10**9), st.integers(0, 10**9)),
)
def test_no_sequence_of_exchanges_within_the_spread_gains_anybody_anything(
    price: int, spread_ppm: int, steps: list[tuple[str, Fraction, Fraction]], begin: tuple[int, int]
) -> None:
    """All prices lie between one and that at which the house would sell for what it bought at.

    Then there is a price between what it buys and what it sells at throughout; at that nobody gets
    richer, so who ends with the same cents has no satoshi more, and the other way round.
    """
    highest = price * (1_000_000 + spread_ppm) // (1_000_000 - spread_ppm)
    between = Fraction(price * (1_000_000 + spread_ppm), 1_000_000)
    sat, cent = begin

    def wealth() -> Fraction:
        return Fraction(sat) * between / 100_000_000 + cent

    rich = wealth()
    for kind, part, at in steps:
        now = price + int((highest - price) * at)
        dealer = Dealer(Quote(now), spread_ppm)
        sat, cent = exchanged(dealer, kind, part, sat, cent)
        assert min(sat, cent) >= 0
        assert wealth() <= rich
        rich = wealth()
    assert not (sat >= begin[0] and cent >= begin[1] and (sat, cent) != begin)


def exchanged(dealer: Dealer, kind: str, part: Fraction, sat: int, cent: int) -> tuple[int, int]:
    """Return what somebody has after an exchange, in satoshi and cents."""
    if kind == "buy cents":
        give = int(sat * part)
        return sat - give, cent + dealer.cents_bought(give * MSAT_PER_SAT).units
    if kind == "buy sats":
        give = int(cent * part)
        return sat + dealer.sats_bought(cents(give)).units, cent - give
    if kind == "pay a dollar invoice":
        asked = cents(int(dealer.cents_bought(sat * MSAT_PER_SAT).units * part))
        cost = dealer.price_of_cents(asked).units
        return (sat, cent) if cost > sat else (sat - cost, cent + asked.units)
    wanted = sats(int(dealer.sats_bought(cents(cent)).units * part))
    price = dealer.price_of_msat(wanted.ledger_units).units
    return (sat, cent) if price > cent else (sat + wanted.units, cent - price)


@given(DEALERS, MSATS)
def test_there_and_back_at_one_price_gains_nothing(dealer: Dealer, amount_msat: int) -> None:
    bought = dealer.cents_bought(amount_msat)
    assume(bought.units)

    assert dealer.msat_bought(bought) <= amount_msat
