"""What LND settles while its past is read, page after page, before anything was followed."""

from typing import Any

import pytest

from app.database.pool import Pool
from app.nodes.lnd import receipts
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
