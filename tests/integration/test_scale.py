"""scripts/scale at a small size: its history agrees with the books, and it prints times."""

from app.process.runtime import Runtime
from scripts.scaling import keys
from scripts.scaling.__main__ import measured
from scripts.scaling.history import KEYS_AN_ACCOUNT, Sizes


async def test_a_small_scale_is_filled_and_measured(runtime: Runtime) -> None:
    told: list[str] = []

    text = await measured(
        runtime, Sizes(payments=500, keys=2 * KEYS_AN_ACCOUNT, journals=700), told.append, count=2
    )

    (title, *rows), sizes = (part.splitlines() for part in text.split("\n\n| table"))
    assert title.startswith("500 payments of one key, 200 keys, ")
    assert [row.split(" | ")[0] for row in rows[3:]] == [
        "| a payment by a key with five limits",
        "| of it, its limits",
        "| a payment by a key without limits",
        "| me.apiKeys, a page with budgets",
        "| a page of history, 20 transactions",
        "| check, all 714 journals",
        "| check --incremental, the last 6 journals",
    ]
    assert "0 of 500 payments of 1 keys" in told
    assert await runtime.pool.fetchval("SELECT count(*) FROM key_spent_sum") == 500 // 64
    assert any(line.startswith("| wallet_transaction | ") for line in sizes)


async def test_many_keys_are_made_and_measured(runtime: Runtime) -> None:
    told: list[str] = []

    rows = await keys.measured(runtime, 500, told.append, 2)

    assert [name for name, _, _ in rows] == [
        "a key is made",
        "a key seen for the first time",
        "a page of keys, by newest",
        "a page of keys, by name",
        "a page of keys, by last used",
        "a page of keys, by expires",
        "the use of 100 keys, written",
    ]
    assert await runtime.pool.fetchval("SELECT count(*) FROM api_key") > 500
