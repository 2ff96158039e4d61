"""Credits are taken, edited and moved with their keys at once, and nobody waits for ever."""

import asyncio
from uuid import uuid4

from app.errors import DomainError
from app.process.runtime import Runtime
from app.services.keys import crediting, lifecycle, owners
from app.services.keys.crediting import CreditKind, CreditRefill, WishedCredit
from app.services.keys.lifecycle import Edit
from app.services.keys.owners import KeyOwner, OwnerEdit
from app.services.keys.spending import Window
from tests.factories import Person
from tests.integration.limited import send
from tests.integration.test_key_credits import account, holder, key_of, shop

__all__ = ["account", "shop"]  # fixtures

PAYMENTS, REQUESTS = CreditKind.PAYMENTS, CreditKind.REQUESTS


async def test_payments_and_edits_of_credits_never_wait_for_each_other_in_a_circle(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    credited = [WishedCredit(PAYMENTS, 50), WishedCredit(REQUESTS, 50, CreditRefill.DAY)]
    first, second = [
        await owners.create(
            runtime, account.actor, external_id=uuid4().hex, credited=credited, limits={}
        )
        for _ in range(2)
    ]
    keys = [
        await holder(
            runtime,
            account,
            WishedCredit(PAYMENTS, 20),
            WishedCredit(REQUESTS, 20),
            owner_id=first.id,
        )
        for _ in range(3)
    ]

    async def pays(key: Person) -> None:
        for _ in range(8):
            await send(runtime, key, shop, 1)

    async def asks(key: Person) -> None:
        for _ in range(8):
            taken = await crediting.take(runtime, key.principal, {"requests": 1})
            await crediting.give_back(runtime, taken, {"requests": 1})

    async def moves(key: Person) -> None:
        for owner in (second, first, second, first):
            await lifecycle.update(runtime, account.actor, key_of(key), Edit(owner_id=owner.id))

    async def edits(key: Person) -> None:
        for number in (5, 6, 7):
            edit = Edit(credited=[WishedCredit(PAYMENTS, number), WishedCredit(REQUESTS, number)])
            await lifecycle.update(runtime, account.actor, key_of(key), edit)

    async def edits_owner(owner: KeyOwner) -> None:
        for number in (30, 31, 32):
            for edit in (
                OwnerEdit(credited=[WishedCredit(PAYMENTS, number)], limits={Window.DAILY: number}),
                OwnerEdit(limits={}),
            ):
                await owners.update(runtime, account.actor, owner.id, edit)

    async with asyncio.timeout(60):
        ends = await asyncio.gather(
            *(work(key) for key in keys for work in (pays, asks, moves, edits)),
            *(edits_owner(owner) for owner in (first, second)),
            return_exceptions=True,
        )

    # Limits and credits may be used up; nothing else may go wrong.
    assert [end for end in ends if end is not None and not isinstance(end, DomainError)] == []
