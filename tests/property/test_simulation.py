"""scripts/simulate: whatever is lost, repeated or late, its books keep every unit."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.simulating.__main__ import main, run
from scripts.simulating.books import Books, BooksError
from scripts.simulating.calibration import compared
from scripts.simulating.costs import REFERENCE, Costs
from scripts.simulating.world import Setup, World
from tests.examples import examples

_OPENING = 50
_WALLETS = 6
_DATABASES = 3

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["pay", "reserve", "credit", "settle"]),
        st.integers(0, 7),  # the payment
    ),
    max_size=60,
)


@given(steps=STEPS, seed=st.integers(0, 1_000))
@settings(max_examples=examples(400), deadline=None)
def test_repeated_steps_in_any_order_keep_every_unit(
    steps: list[tuple[str, int]], seed: int
) -> None:
    dice = random.Random(seed)
    terms = [(dice.sample(range(_WALLETS), 2), dice.randint(1, 2 * _OPENING)) for _ in range(8)]
    databases = [Books(_OPENING) for _ in range(_DATABASES)]
    for step, payment in steps:
        (payer, payee), amount = terms[payment]
        here, there = databases[payer % _DATABASES], databases[payee % _DATABASES]
        _step(step, payment, here, there, payer, payee, amount)
        assert [one.difference() for one in databases] == [0] * _DATABASES
        assert min(one.balance(wallet) for one in databases for wallet in range(_WALLETS)) >= 0
    # What is credited there and not settled here is in transit still, never anywhere else.
    credited = {p for one in databases for p in one.credited}
    settled = {p for one in databases for p in one.settled}
    assert sum(one.between for one in databases) == -sum(
        terms[payment][1] for payment in credited - settled
    )


def _step(
    step: str, payment: int, here: Books, there: Books, payer: int, payee: int, amount: int
) -> None:
    try:
        if here is there:
            here.pay(payment, payer, payee, amount)
        elif step == "reserve":
            here.reserve(payment, payer, amount)
        elif step == "credit" and payment in here.reserved:
            there.credit(payment, payee, amount)
        elif step == "settle" and payment in there.credited:
            here.settle(payment)
    except BooksError:
        assert here.balance(payer) < amount


@given(
    databases=st.integers(1, 4),
    skew=st.sampled_from([0.0, 0.8, 1.0, 1.2]),
    seed=st.integers(0, 10_000),
    lost=st.none() | st.tuples(st.just(0), st.floats(0.0, 0.4), st.floats(0.01, 2.0)),
    replicated=st.booleans(),
)
@settings(max_examples=examples(60), deadline=None)
def test_a_database_that_is_lost_takes_no_unit_with_it(
    databases: int,
    skew: float,
    seed: int,
    lost: tuple[int, float, float] | None,
    replicated: bool,
) -> None:
    setup = Setup(
        shards=databases,
        processors_per_shard=1,
        server_processes=2,
        accounts=40,
        skew=skew,
        replicated=replicated,
        costs=Costs(),
        seed=seed,
        lost=lost,
    )

    found = run(setup, rate=400.0, seconds=0.5)

    assert (found.difference, found.in_transit) == (0, 0)
    assert found.succeeded + found.refused + found.unavailable == found.asked
    assert found.unavailable == 0 or lost is not None
    assert found.across_share == 0 or databases > 1


def test_every_payment_that_is_told_is_credited_once() -> None:
    setup = Setup(2, 1, 2, 30, 0.9, True, Costs(), seed=3, lost=(0, 0.1, 1.5))
    world = World(setup)
    payments = [world.new_payment() for _ in range(200)]
    for number, payment in enumerate(payments):
        world.env.process(_after(world, number / 500, payment))

    world.env.run()

    told = {payment.told for payment in payments}
    assert told == {"SUCCESS", "PENDING", "UNAVAILABLE"}
    for payment in payments:
        here, there = world.shard_of(payment.payer), world.shard_of(payment.payee)
        made = (
            payment.number in here.books.paid
            if here is there
            else payment.number in there.books.credited & here.books.reserved & here.books.settled
        )
        assert made == (payment.told != "UNAVAILABLE")
    books = [shard.books for shard in world.shards]
    assert sum(sum(one.wallets.values()) for one in books) == 0


def _after(world: World, seconds: float, payment):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN202
    yield world.env.timeout(seconds)
    yield from world.pay(payment)


def test_it_foretells_the_machine_that_was_measured() -> None:
    errors = {one.name: compared(Costs(), one).error for one in REFERENCE}

    assert max(map(abs, errors.values())) < 0.1, errors


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--rate", "-1"], "-1 is not above 0"),
        (["--databases", "0"], "0 is not above 0"),
        (["--bench", "nowhere.json"], "No such file"),
    ],
)
def test_what_cannot_be_simulated_is_said(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(words)

    assert said in capsys.readouterr().err
