"""Execution: plain answers, bounded in time, and mutations that end what they began."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest

from app.graphql.context import Context
from app.graphql.engine import execution
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.engine.fetching import Shared
from app.graphql.schema import build_schema
from app.money import Currency
from app.permissions import EVERYTHING, Scope
from app.principal import AccountId, Principal, SessionId, WalletId
from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.wallets import registry as wallets

_ID = UUID("00000000-0000-4000-8000-000000000001")
_BTC = WalletId(UUID("00000000-0000-4000-8000-00000000000a"))
_USD = WalletId(UUID("00000000-0000-4000-8000-00000000000b"))

_CALLER = Principal(
    account_id=AccountId(_ID),
    user_id=_ID,
    account_active=True,
    username=None,
    level="ONE",
    display_currency="USD",
    default_wallet_id=_BTC,
    wallets={_BTC: Currency.BTC, _USD: Currency.USD},
    permissions=EVERYTHING,
    scopes=tuple(Scope),
    session_id=SessionId(_ID),
)

_schema = build_schema()
_documents = DocumentCache(_schema, Bounds(), 100)


async def run(
    text: str, variables: dict[str, Any] | None = None, *, limit_s: float = 5.0
) -> dict[str, Any]:
    settings = SimpleNamespace(request_timeout_s=limit_s, page_size_max=100)
    runtime = cast("Runtime", SimpleNamespace(settings=settings))
    context = Context(runtime, _CALLER, "127.0.0.1", "tests")
    return await execution.execute(_schema, _documents.get(text, None), variables or {}, context)


Calls = list[tuple[object, ...]]


def _answering(calls: Calls, answer: object) -> Callable[..., Any]:
    async def service(_runtime: object, *arguments: object, **_: object) -> object:
        calls.append(arguments)
        await asyncio.sleep(0)
        return answer

    return service


async def test_answer_without_errors_has_no_errors_key() -> None:
    assert await run("{ __typename me { id } }") == {
        "data": {"__typename": "Query", "me": {"id": str(_ID)}}
    }


async def test_variable_of_the_wrong_type_is_not_executed() -> None:
    document = "query ($n: Int) { me { defaultAccount { invoices(first: $n) { edges { cursor }}}}}"

    answer = await run(document, {"n": "many"})

    assert "data" not in answer
    assert answer["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}
    assert answer["errors"][0]["code"] == "BAD_USER_INPUT"


async def test_long_values_are_not_echoed_in_full() -> None:
    document = "query ($n: Int) { me { defaultAccount { invoices(first: $n) { edges { cursor }}}}}"

    answer = await run(document, {"n": "x" * 10_000})

    assert len(answer["errors"][0]["message"]) < 600


async def test_subscription_is_not_answered_as_a_query() -> None:
    answer = await run("subscription { myUpdates { errors { message } } }")

    assert "data" not in answer
    assert "WebSocket" in answer["errors"][0]["message"]


async def test_balances_of_all_wallets_are_one_query(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: Calls = []
    monkeypatch.setattr(wallets, "balances", _answering(calls, {_BTC: 5, _USD: 7}))

    answer = await run(
        "{ me { defaultAccount { a: wallets { walletCurrency balance } b: wallets { balance } } } }"
    )

    account = answer["data"]["me"]["defaultAccount"]
    assert account["a"] == [
        {"walletCurrency": "BTC", "balance": 5},
        {"walletCurrency": "USD", "balance": 7},
    ]
    assert account["b"] == [{"balance": 5}, {"balance": 7}]
    assert calls == [([_BTC, _USD],)]


async def test_account_row_is_one_query_and_only_when_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: Calls = []
    account = accounts.Account(
        id=AccountId(_ID),
        user_id=_ID,
        username=None,
        email="a@example.com",
        email_verified=True,
        totp_enabled=False,
        phone="+16505554321",
        language="",
        display_currency="USD",
        level="ONE",
        status="active",
        default_wallet_id=_BTC,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        wallets=(),
        push_enabled=True,
        push_disabled=(),
    )
    monkeypatch.setattr(accounts, "get", _answering(calls, account))

    await run("{ me { id username defaultAccount { id level defaultWalletId } } }")
    assert calls == []
    answer = await run("{ me { phone email { address verified } language createdAt } }")

    assert answer["data"]["me"] == {
        "phone": "+16505554321",
        "email": {"address": "a@example.com", "verified": True},
        "language": "",
        "createdAt": 1_767_225_600,
    }
    assert calls == [(_ID,)]


async def test_failed_field_does_not_take_its_nullable_siblings_along(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both branches wait for one query; the bad page cancels the first branch only."""
    monkeypatch.setattr(wallets, "balances", _answering([], {_BTC: 5, _USD: 7}))

    answer = await run(
        "{ a: me { defaultAccount { wallets { balance invoiceByPaymentHash(paymentHash: 5) "
        "{ paymentHash } } } } b: me { defaultAccount { wallets { balance } } } }"
    )

    assert answer["data"]["a"] is None
    assert answer["data"]["b"]["defaultAccount"]["wallets"] == [{"balance": 5}, {"balance": 7}]


async def test_query_is_stopped_when_its_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(*_: object, **__: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(wallets, "balances", hang)

    answer = await run("{ me { defaultAccount { wallets { balance } } } }", limit_s=0.01)

    assert answer["data"] is None
    assert answer["errors"][0]["code"] == "TIMEOUT"


async def test_mutation_ends_what_it_began_when_its_caller_is_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    began, may_end, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def log_out(*_: object, **__: object) -> None:
        began.set()
        await may_end.wait()
        ended.set()

    monkeypatch.setattr(sessions, "log_out", log_out)
    request = asyncio.create_task(run("mutation { userLogout { success } }"))
    async with asyncio.timeout(5):
        await began.wait()

    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    may_end.set()
    await execution.finish_mutations(timeout_s=5)

    assert ended.is_set()


async def test_a_shared_value_is_fetched_again_after_forgetting() -> None:
    calls = 0

    async def fetch() -> int:
        nonlocal calls
        calls += 1
        return calls

    shared = Shared(fetch)

    assert set(await asyncio.gather(shared.get(), shared.get())) == {1}
    shared.forget()
    assert await shared.get() == 2
