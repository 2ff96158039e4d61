"""What many keys cost: 10,000 on one account, among ten times as many."""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import uuid4

from app.permissions import Scope
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.services import authentication
from app.services.keys import registry, usage
from app.services.keys.registry import KeyOrder
from app.services.pages import PageRequest
from scripts.scaling import history
from scripts.scaling.history import KEYS_AN_ACCOUNT, Owner, Sizes
from scripts.scaling.times import Times, timed

#: What a page of the dashboard's table of keys shows.
_PAGE: Final = PageRequest(25, None, backwards=False)
_ADDRESS: Final = "127.0.0.1"


async def measured(
    runtime: Runtime, keys: int, told: Callable[[str], object], count: int
) -> list[tuple[str, Times | None, Times]]:
    """Return times before and after there are so many keys, a tenth of them on one account."""
    told("accounts")
    first, *others = await history.people(runtime, Sizes(0, 2 * KEYS_AN_ACCOUNT, 0))
    before = await _of_keys(runtime, first, count)
    told(f"{keys:,} keys")
    await history.more_keys(runtime, first, keys // 10)
    for other in others:
        await history.more_keys(runtime, other, keys - keys // 10)
    after = await _of_keys(runtime, first, count)
    return [(name, before[name], after[name]) for name in after]


async def _of_keys(runtime: Runtime, owner: Owner, count: int) -> dict[str, Times]:
    """Time what is done with keys: by their owner, and by the server for each request."""
    actor = Actor.of(owner.principal)
    secrets: list[str] = []

    async def create() -> None:
        _, secret = await registry.create(runtime, actor, name=f"{uuid4()}", scopes=[Scope.READ])
        secrets.append(secret)

    async def authenticate() -> None:
        await authentication.authenticate(runtime, secrets.pop(), address=_ADDRESS)

    async def flush() -> None:
        for row in used:
            key_id = KeyId(row["id"])
            runtime.usage.touch(key_id, _ADDRESS, "scale")
            runtime.usage.count(key_id, "Query.me", Outcome.SUCCESS)
        await usage.flush(runtime)

    used = await runtime.pool.fetch(_SOME_KEYS, owner.key_id, KEYS_AN_ACCOUNT)
    account_id = owner.principal.account_id
    pages = {
        f"a page of keys, by {order.value}": await timed(
            count, partial(registry.page, runtime, account_id, _PAGE, order=order)
        )
        for order in KeyOrder
    }
    return {
        "a key is made": await timed(count, create),
        "a key seen for the first time": await timed(count, authenticate),
        **pages,
        f"the use of {KEYS_AN_ACCOUNT} keys, written": await timed(count, flush),
    }


_SOME_KEYS = """
SELECT k.id FROM api_key k
 WHERE k.account_id = (SELECT account_id FROM api_key WHERE id = $1)
 ORDER BY k.created_at DESC LIMIT $2
"""
