"""Transactions are found by what is asked for, page by page, and exported as a table."""

import csv
import io
from datetime import timedelta

import pytest

from app.errors import AnswerTooLarge, DomainError, InvalidInput
from app.money import sats
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services import authentication
from app.services.pages import PageRequest
from app.services.payments import sending
from app.services.wallets import export, searching
from app.services.wallets.movements import MovementStatus
from app.services.wallets.searching import Wish
from app.services.wallets.transactions import Transaction
from tests.factories import Person, age, key, person


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    return await person(runtime, sat=10_000, username="alice")


@pytest.fixture
async def bob(runtime: Runtime) -> Person:
    return await person(runtime, username="bob")


async def _send(runtime: Runtime, payer: Person, to: Person, sat: int, memo: str = "") -> None:
    await sending.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=to.btc,
        amount=sats(sat),
        memo=memo,
    )


async def _found(
    runtime: Runtime, who: Person, wish: Wish, *, backwards: bool = False, size: int = 100
) -> list[Transaction]:
    request = PageRequest(size, None, backwards=backwards)
    page = await searching.page(runtime, [who.btc, who.usd], request, wish)
    return page.items


def _amounts(found: list[Transaction]) -> list[int]:
    return [one.amount.units for one in found]


async def test_what_is_asked_for_is_found_and_nothing_else(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await _send(runtime, alice, bob, 100, "Two coffees")
    await _send(runtime, alice, bob, 200, "rent")
    await _send(runtime, bob, alice, 60, "change for COFFEE")

    assert _amounts(await _found(runtime, alice, Wish(text="coffee"))) == [60, -100]
    assert _amounts(await _found(runtime, alice, Wish(text="coffee", received=True))) == [60]
    assert _amounts(await _found(runtime, alice, Wish(received=False))) == [-200, -100]
    assert _amounts(await _found(runtime, alice, Wish(text="BOB"))) == [60, -200, -100]
    assert _amounts(await _found(runtime, alice, Wish(counterparty="bob"))) == [60, -200, -100]
    assert await _found(runtime, alice, Wish(status=MovementStatus.PENDING)) == []
    assert await _found(runtime, alice, Wish(text="%")) == []


async def test_time_is_a_range_that_includes_its_begin_alone(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await _send(runtime, alice, bob, 100)
    await age(runtime, timedelta(days=2))
    await _send(runtime, alice, bob, 200)
    (last, first, *_) = await _found(runtime, alice, Wish(received=False))

    since, until = Wish(since=last.created_at), Wish(until=last.created_at, received=False)
    assert _amounts(await _found(runtime, alice, since)) == [-200]
    assert _amounts(await _found(runtime, alice, until)) == [-100]
    both = Wish(since=first.created_at, until=last.created_at)
    assert _amounts(await _found(runtime, alice, both)) == [-100]


async def test_key_is_found_by_its_account_and_never_by_who_was_paid(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    key_id, secret = await key(runtime, alice, Scope.WRITE)
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    await _send(runtime, Person(principal, alice.btc, alice.usd), bob, 100)
    await _send(runtime, alice, bob, 200)

    assert _amounts(await _found(runtime, alice, Wish(api_key_id=key_id))) == [-100]
    assert await _found(runtime, bob, Wish(api_key_id=key_id)) == []


async def test_pages_follow_each_other_without_gap_or_repetition(
    runtime: Runtime, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However small the steps are, and whichever way the walk goes."""
    for number in range(12):
        await _send(runtime, alice, bob, number + 1, "every fifth" if number % 5 == 0 else "y")
    expected = [-11, -6, -1]
    for steps in ((1, 1, 1), (2, 3, 4), (500, 1, 1)):
        monkeypatch.setattr(searching, "_STEPS", steps)
        for size in (1, 2, 10):
            for backwards in (False, True):
                seen, cursor, pages = [], None, 0
                while True:
                    request = PageRequest(size, cursor, backwards=backwards)
                    page = await searching.page(runtime, [alice.btc], request, Wish(text="fifth"))
                    pages += 1
                    assert pages < 40
                    seen += page.items[::-1] if backwards else page.items
                    if not (page.has_previous if backwards else page.has_next):
                        break
                    cursor = page.walked_to or page.items[0 if backwards else -1].id.hex()
                assert _amounts(seen) == (expected[::-1] if backwards else expected)


@pytest.mark.parametrize("text", ["", "x" * 201])
async def test_text_must_be_there_and_short(text: str, runtime: Runtime, alice: Person) -> None:
    with pytest.raises(InvalidInput, match="characters"):
        await _found(runtime, alice, Wish(text=text))


async def test_time_must_not_run_backwards(runtime: Runtime, alice: Person) -> None:
    now = runtime.clock.now()

    with pytest.raises(InvalidInput, match="before"):
        await _found(runtime, alice, Wish(since=now, until=now))


async def test_cursor_must_be_one(runtime: Runtime, alice: Person) -> None:
    with pytest.raises(DomainError):
        await searching.page(
            runtime, [alice.btc], PageRequest(5, "nonsense", backwards=False), Wish()
        )


async def test_table_has_what_accounting_needs(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    key_id, secret = await key(runtime, alice, Scope.WRITE, name="till")
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    await _send(runtime, Person(principal, alice.btc, alice.usd), bob, 1_500, 'two "coffees", hot')

    text = await export.csv_of(runtime, [alice.btc], Wish(api_key_id=key_id))

    (row,) = csv.DictReader(io.StringIO(text))
    assert row.pop("time").endswith("Z")
    assert len(row.pop("id")) == 24
    assert row == {
        "type": "intraledger",
        "status": "success",
        "amount_sat": "-1500",
        "fee_sat": "0",
        "fiat": "-1.50",
        "fiat_currency": "USD",
        "rate": "100000.00",
        "memo": 'two "coffees", hot',
        "counterparty": "bob",
        "payment_hash": "",
        "key_name": "till",
        "derived_key": "",
        "wallet_id": str(alice.btc),
        "wallet_currency": "BTC",
        "amount": "-1500",
        "fee": "0",
    }


@pytest.mark.parametrize(
    ("memo", "said"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        # Where one of these is between cells, what follows begins one.
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("tea;=1", "tea;'=1"),
    ],
)
async def test_no_text_is_taken_for_a_formula(
    memo: str, said: str, runtime: Runtime, alice: Person, bob: Person
) -> None:
    await _send(runtime, alice, bob, 5, memo)

    text = await export.csv_of(runtime, [alice.btc], Wish(received=False))

    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["memo"] == said
    assert row["amount_sat"] == "-5"


async def test_table_is_bounded(
    runtime: Runtime, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = runtime.settings.model_copy(update={"csv_rows_max": 3})
    for number in range(3):
        await _send(runtime, alice, bob, number + 1)
    object.__setattr__(runtime, "settings", small)

    rows = await export.csv_of(runtime, [alice.btc], Wish(received=False))
    assert rows.count("\n") == 4
    with pytest.raises(AnswerTooLarge, match="since"):
        await export.csv_of(runtime, [alice.btc], Wish())


async def test_table_is_read_in_parts(
    runtime: Runtime, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(7):
        await _send(runtime, alice, bob, number + 1)
    monkeypatch.setattr(export, "_ROWS_AT_ONCE", 2)

    text = await export.csv_of(runtime, [alice.btc], Wish(received=False))

    amounts = [row["amount"] for row in csv.DictReader(io.StringIO(text))]
    assert amounts == [str(-number) for number in range(7, 0, -1)]
