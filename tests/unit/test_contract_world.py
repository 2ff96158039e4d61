"""The in-memory network that players stand on, and the faults of what serves them."""

import asyncio
import json
from collections.abc import AsyncIterator
from hashlib import sha256

import httpx2
import pytest

from app.lightning import bolt11
from app.nodes.answers import Failed, FailureReason, NodeInvoiceState, Succeeded
from tests.contract.serving import (
    Drop,
    Message,
    Place,
    Receive,
    Say,
    Scope,
    Send,
    Stall,
    Truncate,
    no_json,
    served,
    with_value,
    without,
)
from tests.contract.world import CAPACITY_MSAT, World


async def test_every_millisatoshi_of_a_world_is_somewhere() -> None:
    world = World()
    ours = world.add_invoice(amount_msat=500_000, holds=True, description="tea")
    assert ours.preimage is not None

    assert world.offer(ours.payment_request, parts=3)
    assert (world.local_msat, world.incoming_msat) == (0, 500_000)
    assert len(ours.parts_msat) == 3
    assert world.settle(ours.preimage)
    assert world.settle(ours.preimage)
    assert not world.cancel(ours.payment_hash)
    theirs = world.add_their_invoice(amount_msat=100_000, holds=True)
    send, began = world.send(theirs.payment_request, fee_limit_msat=10_000)

    assert began
    assert send.is_under_way
    assert (world.local_msat, world.outgoing_msat) == (398_990, 101_010)
    assert world.local_msat + world.outgoing_msat + world.remote_msat == CAPACITY_MSAT
    world.settle_theirs(theirs.payment_hash)
    assert send.outcome == Succeeded(theirs.preimage, 1_010)
    assert world.send(theirs.payment_request, fee_limit_msat=10_000) == (send, False)


async def test_a_world_signs_what_it_is_asked_for_and_settles_in_order() -> None:
    world = World()
    digest = sha256(b"long").digest()
    first, second = (
        world.add_invoice(amount_msat=None, description_hash=digest, expiry_s=60) for _ in range(2)
    )

    decoded = bolt11.decode(first.payment_request)
    assert decoded.payee == world.key.public_key
    assert (decoded.description_hash, decoded.expiry_s) == (digest, 60)
    assert not world.offer(second.payment_request), "an amount is needed"
    assert world.offer(second.payment_request, amount_msat=5)
    assert world.offer(first.payment_request, amount_msat=6)

    assert [one.add_index for one in world.settled(after=0)] == [2, 1]
    assert [one.paid_msat for one in world.settled(after=1)] == [6]
    third = world.add_invoice(amount_msat=7, description="")
    world.pass_time(3601)
    assert not world.offer(third.payment_request)
    assert third.state is NodeInvoiceState.OPEN


async def test_a_send_fails_for_its_reason_and_moves_nothing() -> None:
    world = World()
    dear = world.add_their_invoice(behaviour="fee_ppm:20000")
    away = world.add_their_invoice(behaviour="no_route")
    world.local_msat = 1_000_000

    assert world.send(dear.payment_request, fee_limit_msat=1_999)[0].outcome == Failed(
        FailureReason.INSUFFICIENT_FEE
    )
    assert world.send(away.payment_request, fee_limit_msat=1_999)[0].outcome == Failed(
        FailureReason.NO_ROUTE
    )
    assert world.local_msat == 1_000_000


async def counting(scope: Scope, receive: Receive, send: Send) -> None:
    """A player that says the same to everything."""
    body = json.dumps({"asked": 1, "amount": 5}).encode()
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    message: Message = {"type": "http.response.body", "body": body}
    await send(message)


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    async with served(counting) as place:
        yield place


async def test_what_a_player_answers_is_broken_as_asked(place: Place) -> None:
    async with httpx2.AsyncClient(base_url=place.url) as client:
        assert (await client.get("/")).json() == {"asked": 1, "amount": 5}
        for fault in (Drop(), Drop(acts=True), Truncate()):
            with place.broken(fault), pytest.raises(httpx2.HTTPError):
                await client.get("/")
        place.break_next(Say(403))
        assert (await client.get("/")).status_code == 403
        place.break_next(no_json())
        assert b"html" in (await client.get("/")).content
        place.break_next(without("asked"))
        assert (await client.get("/")).json() == {"amount": 5}
        place.break_next(with_value("amount", str), path="/other")
        place.break_next(with_value("amount", lambda _: 2**63))
        assert (await client.get("/")).json()["amount"] == 2**63
        assert (await client.get("/other")).json()["amount"] == "5"


async def test_a_player_that_is_away_refuses_and_comes_back(place: Place) -> None:
    async with httpx2.AsyncClient(base_url=place.url) as client:
        await client.get("/")
        stall = Stall()
        with place.broken(stall):
            asking = asyncio.create_task(client.get("/"))
            await stall.waits.wait()
            async with place.away():
                with pytest.raises(httpx2.HTTPError):
                    await asking
                with pytest.raises(httpx2.ConnectError):
                    await client.get("/")
        assert (await client.get("/")).status_code == 200
