"""F1, M14, M16: the server is killed while it pays, again and again, and no satoshi is off.

Everything is asked once, then, after a restart, once more with the same idempotency keys. What the
outside node says was paid is the truth that books and answers are compared with.
"""

import asyncio
import random
from collections import Counter, defaultdict
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from time import monotonic
from uuid import UUID

import asyncpg
import httpx2
import pytest

from tests import events
from tests.examples import SEED, TIMES
from tests.story import documents
from tests.story.servers import (
    Installation,
    Json,
    Person,
    Server,
    balance,
    history,
    in_parallel,
    own_invoice,
    person,
)

pytestmark = pytest.mark.sweep

#: How often it is killed; `LATCHKEY_TEST_THOROUGH=50` makes it a thousand times.
ROUNDS = 20 * TIMES or 5
PAYMENTS = 200
#: More than all orders come to, whatever they pay outside.
FUNDS_SAT = 400_000 * ROUNDS
DICE = SEED or 20_261_122
#: On a quick machine all of them are under way at once, and whoever came too many was refused.
UNDER_WAY_MAX = str(PAYMENTS)

BEHAVIOURS = (
    "settle",
    "fee_ppm:3000",
    "delay_ms:150",
    "timeout_then_settle",
    "timeout_then_fail",
    "no_route",
)
#: A payment that no sender may still be at work on is looked at after at most so long.
PENDING_ENDS_WITHIN_S = 30.0


@dataclass(slots=True)
class Order:
    """A payment that somebody wants made once, and the answers to it."""

    document: str
    variables: Json
    once: UUID
    amount_sat: int
    payment_hash: str | None = None
    #: How the outside node treats it; None for what stays inside.
    behaviour: str | None = None
    memo: str | None = None
    answers: list[bytes] = field(default_factory=list)

    @property
    def payloads(self) -> list[Json]:
        """The answers that tell how the payment stands."""
        found = []
        for answer in self.answers:
            data = httpx2.Response(200, content=answer).json()["data"]
            (payload,) = data.values()
            found.append(payload)
        return found


@dataclass(slots=True)
class Shop:
    """Who pays whom in this story, and the dice."""

    payer: Person
    payee: Person
    dice: random.Random
    orders: list[Order] = field(default_factory=list)


async def test_nothing_is_lost_or_paid_twice_when_the_server_is_killed(
    installation: Installation,
) -> None:
    async with _serving(installation) as server:
        payer, payee = await asyncio.gather(person(server, sat=FUNDS_SAT), person(server))
        shop = Shop(payer, payee, random.Random(DICE))
        orders = await _orders(server, shop)
        await _killed_in_the_middle(server, shop, orders)
    for _ in range(ROUNDS - 1):
        async with _serving(installation) as server:
            await _all_answered(server, shop, orders)
            orders = await _orders(server, shop)
            await _killed_in_the_middle(server, shop, orders)
    async with _serving(installation) as server:
        await _all_answered(server, shop, orders)
        await _nothing_is_pending(server, shop)
        checked = await installation.ask("check")
        assert checked["problems"] == []
        assert checked["ok"] is True
        await _truth_is_in_the_books(server, shop)
        await _all_is_told(installation)


def _serving(installation: Installation) -> AbstractAsyncContextManager[Server]:
    # Of many rounds in one day the daily limit would let only the first ones pass.
    return installation.serving(
        LATCHKEY_PAYMENTS_UNDER_WAY_MAX=UNDER_WAY_MAX, LATCHKEY_DAILY_LIMITS="off"
    )


async def _orders(server: Server, shop: Shop) -> list[Order]:
    """Make invoices of both kinds and wishes to send, in a mixed order."""
    kinds = [_to_own_invoice, _to_outside_invoice, _to_wallet]
    wanted = [kinds[number % len(kinds)] for number in range(PAYMENTS)]
    made = await in_parallel(make(server, shop, n) for n, make in enumerate(wanted))
    shop.dice.shuffle(made)
    shop.orders += made
    return made


async def _to_own_invoice(server: Server, shop: Shop, number: int) -> Order:
    sat = 100 + number
    invoice = await own_invoice(server, shop.payee, sat)
    variables = {"wallet": shop.payer.btc, "request": invoice["paymentRequest"]}
    once = _uuid(shop.dice)
    return Order(documents.PAY, variables, once, sat, payment_hash=invoice["paymentHash"])


async def _to_outside_invoice(server: Server, shop: Shop, number: int) -> Order:
    sat, behaviour = 1_000 + number, BEHAVIOURS[number // 3 % len(BEHAVIOURS)]
    invoice = await server.sandbox("invoices", amountSat=sat, behaviour=behaviour)
    variables = {"wallet": shop.payer.btc, "request": invoice["paymentRequest"]}
    payment_hash = invoice["paymentHash"]
    once = _uuid(shop.dice)
    return Order(documents.PAY, variables, once, sat, payment_hash, behaviour)


async def _to_wallet(_server: Server, shop: Shop, number: int) -> Order:
    sat, once = 100 + number, _uuid(shop.dice)
    memo = f"order {once}"
    variables = {
        "wallet": shop.payer.btc,
        "recipient": shop.payee.btc,
        "amount": sat,
        "memo": memo,
    }
    return Order(documents.SEND, variables, once, sat, memo=memo)


async def _killed_in_the_middle(server: Server, shop: Shop, orders: list[Order]) -> None:
    """Ask for all payments; kill the server once some were answered and some are at work."""
    answers_until_death = shop.dice.randrange(PAYMENTS // 10, PAYMENTS * 9 // 10)

    async def place(order: Order) -> None:
        await _place(server, shop, order)
        answered = sum(len(order.answers) for order in orders)
        if order.answers and answered == answers_until_death:
            await server.kill()

    await in_parallel(place(order) for order in orders)
    answered = sum(len(order.answers) for order in orders)
    assert answers_until_death <= answered < PAYMENTS


async def _place(server: Server, shop: Shop, order: Order) -> None:
    try:
        response = await server.post(
            order.document, key=shop.payer.key, once=order.once, **order.variables
        )
    except httpx2.TransportError:
        return  # killed meanwhile: nobody told what became of it
    assert response.status_code == 200, response.text
    order.answers.append(response.content)


async def _all_answered(server: Server, shop: Shop, orders: list[Order]) -> None:
    """Ask for all payments again; answers that were given before are given again."""

    async def ask_again(order: Order) -> None:
        deadline = monotonic() + PENDING_ENDS_WITHIN_S
        while True:
            response = await server.post(
                order.document, key=shop.payer.key, once=order.once, **order.variables
            )
            if response.status_code != 409:
                break
            # The process that was killed may still be listed as listening for a moment.
            assert response.json()["errors"][0]["code"] == "IDEMPOTENCY_KEY_BUSY"
            assert monotonic() < deadline, "the key of a dead process stays busy"
            await asyncio.sleep(0.1)
        assert response.status_code == 200, response.text
        if order.answers:
            assert response.headers["Idempotent-Replayed"] == "true"
            assert response.content == order.answers[0]
        order.answers.append(response.content)

    await in_parallel(map(ask_again, orders))


async def _nothing_is_pending(server: Server, shop: Shop) -> None:
    deadline = monotonic() + PENDING_ENDS_WITHIN_S
    while any(side["status"] == "PENDING" for side in await history(server, shop.payer)):
        assert monotonic() < deadline, "payments stay pending"
        await asyncio.sleep(0.3)


async def _all_is_told(installation: Installation) -> None:
    """What came to be has its events, and no event tells of what did not."""
    connection = await asyncpg.connect(installation.settings["LATCHKEY_DATABASE_URL"])
    try:
        assert await events.unmatched(connection.fetch) == []
    finally:
        await connection.close()


async def _truth_is_in_the_books(server: Server, shop: Shop) -> None:
    sent = await history(server, shop.payer)
    received = await history(server, shop.payee)
    inside = [order for order in shop.orders if order.behaviour is None]
    outside = [order for order in shop.orders if order.behaviour is not None]
    spent_inside_sat = _inside_is_paid_once(inside, sent, received)
    spent_outside_sat, left_msat = await _outside_is_as_the_outside_says(server, outside, sent)
    assert await balance(server, shop.payee) == spent_inside_sat
    assert await balance(server, shop.payer) == FUNDS_SAT - spent_inside_sat - spent_outside_sat
    node = await server.sandbox("balances")
    assert node["lightningLocalMsat"] == FUNDS_SAT * 1_000 - left_msat


def _inside_is_paid_once(orders: list[Order], sent: list[Json], received: list[Json]) -> int:
    """Every order was carried out once, and told so; return what they come to."""
    debits, credits_ = _by_order(sent), _by_order(received)
    for order in orders:
        name = order.payment_hash or order.memo
        assert name is not None
        (debit,), (credit,) = debits[name], credits_[name]
        assert debit["settlementAmount"] == -order.amount_sat == -credit["settlementAmount"]
        for payload in order.payloads:
            assert (payload["status"], payload["errors"]) == ("SUCCESS", [])
            assert payload["transaction"]["id"] == debit["id"]
    return sum(order.amount_sat for order in orders)


async def _outside_is_as_the_outside_says(
    server: Server, orders: list[Order], sent: list[Json]
) -> tuple[int, int]:
    """Each order was paid outside once or not at all, and the books say the same.

    Return what was charged in satoshi, and what left the node in millisatoshi.
    """
    charged_sat = left_msat = 0
    by_hash = _by_order(sent)
    outcomes: Counter[tuple[str, bool]] = Counter()
    truths = dict(await in_parallel(_truth(server, order) for order in orders))
    for order in orders:
        assert order.payment_hash is not None
        assert order.behaviour is not None
        truth, sides = truths[order.payment_hash], by_hash[order.payment_hash]
        paid = truth["state"] == "SETTLED"
        outcomes[order.behaviour, paid] += 1
        told = {payload["status"] for payload in order.payloads}
        if paid:
            # Before it, there may be an attempt that was never sent, for its server was killed: if
            # it was given back before the client asked again, then that paid anew.
            (side,) = (side for side in sides if side["status"] == "SUCCESS")
            others = [one for one in sides if one is not side]
            assert {one["status"] for one in others} <= {"FAILURE"}
            assert sum(one["settlementAmount"] for one in others) == 0
            fee_msat = _fee_msat(order)
            cost_sat = -(-(order.amount_sat * 1_000 + fee_msat) // 1_000)
            assert truth["amountPaidMsat"] == order.amount_sat * 1_000
            assert (side["status"], side["settlementAmount"]) == ("SUCCESS", -cost_sat)
            assert told <= {"SUCCESS", "PENDING"}
            charged_sat += cost_sat
            left_msat += order.amount_sat * 1_000 + fee_msat
        else:
            assert truth["amountPaidMsat"] == 0
            assert sum(side["settlementAmount"] for side in sides) == 0
            assert {side["status"] for side in sides} == {"FAILURE"}
            assert told <= {"FAILURE", "PENDING"}
    for behaviour in ("timeout_then_fail", "no_route"):
        assert not outcomes[behaviour, True]
    for behaviour in BEHAVIOURS[:4]:
        assert outcomes[behaviour, True]
    return charged_sat, left_msat


async def _truth(server: Server, order: Order) -> tuple[str, Json]:
    assert order.payment_hash is not None
    return order.payment_hash, await server.sandbox(f"invoices/{order.payment_hash}")


def _by_order(sides: list[Json]) -> defaultdict[str, list[Json]]:
    """Return transactions by the payment hash, or by the memo, that names their order."""
    found = defaultdict(list)
    for side in sides:
        found[side["initiationVia"].get("paymentHash") or side["memo"]].append(side)
    return found


def _fee_msat(order: Order) -> int:
    """Return the routing fee that the simulated network says it takes."""
    if order.behaviour == "fee_ppm:3000":
        return order.amount_sat * 3
    return 1_000 + order.amount_sat // 10


def _uuid(dice: random.Random) -> UUID:
    return UUID(int=dice.getrandbits(128), version=4)
