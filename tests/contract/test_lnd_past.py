"""What LND settles while its past is read, page after page, before anything was followed."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

import pytest

from app.database.pool import Pool
from app.nodes.answers import Receipt
from app.nodes.lnd import receipts
from app.nodes.lnd.receipts import LndReceipts
from app.nodes.rest import Rest
from tests.contract.network import first
from tests.contract.networks import lnd


async def test_what_is_settled_behind_the_page_that_is_read_is_told_all_the_same(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "_PAGE", 2)
    async with lnd.opened(pool) as network:
        made = [await network.own_invoice() for _ in range(4)]
        ask, pages = Rest.ask, 0

        async def page_then_settle(
            rest: Rest, method: str, path: str, *more: Any, **and_: Any
        ) -> Any:
            nonlocal pages
            answer = await ask(rest, method, path, *more, **and_)
            pages += 1
            if pages == 1:
                assert await network.paid(made[0])
                assert await network.paid(made[3])
            return answer

        monkeypatch.setattr(Rest, "ask", page_then_settle)
        told = await first(network.node.receipts.follow(after=0), 2)

    assert [one.payment_hash for one in told] == [made[0].payment_hash, made[3].payment_hash]


async def test_what_a_slow_line_holds_back_is_looked_for_before_it_is_passed_over(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "_GAP_S", 0.05)
    monkeypatch.setattr(receipts, "_PAGE", 2)
    async with lnd.opened(pool) as network:
        made = [await network.own_invoice() for _ in range(6)]
        order = [made[place] for place in (3, 1, 4, 0, 2)]
        for invoice in order:
            assert await network.paid(invoice)
        stream, late = LndReceipts._stream, {order[1].payment_hash, order[3].payment_hash}
        held_back: list[Receipt] = []

        async def hold_back(feed: LndReceipts, after: int) -> AsyncGenerator[Receipt, None]:
            async for receipt in stream(feed, after):
                if receipt.payment_hash in late:
                    held_back.append(receipt)
                    continue
                if receipt.payment_hash == made[5].payment_hash:
                    for one in held_back:
                        yield one
                yield receipt

        monkeypatch.setattr(LndReceipts, "_stream", hold_back)
        following = network.node.receipts.follow(after=0)
        async with asyncio.timeout(10):
            told = [await anext(following) for _ in order]
            assert await network.paid(made[5])
            told.append(await anext(following))

    assert [one.payment_hash for one in told] == [one.payment_hash for one in (*order, made[5])], (
        "in order, and what came late is not told twice"
    )
    assert len(held_back) == 2
