"""The guard: in which order it refuses, and in which shape a client sees it.

The services behind the fields are replaced here, so that what is tested is what stands before.
"""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import asyncpg
import pytest
from structlog.testing import capture_logs

from app.errors import InsufficientBalance, InvalidInput, NotFound, OutcomeUnknown, RateLimited
from app.graphql.context import Context
from app.graphql.engine import execution
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.schema import build_schema
from app.money import Currency
from app.permissions import EVERYTHING, Scope, expand
from app.principal import AccountId, KeyId, Principal, SessionId, WalletId
from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.keys import lifecycle
from app.services.payments import invoices
from app.services.payments import sending as payments
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import registry as wallets
from app.services.wallets.registry import WalletFacts

_ID = UUID("00000000-0000-4000-8000-000000000001")
_WALLET = WalletId(UUID("00000000-0000-4000-8000-00000000000a"))
_FOREIGN = WalletId(UUID("00000000-0000-4000-8000-00000000000b"))
_UNKNOWN = WalletId(UUID("00000000-0000-4000-8000-00000000000c"))

_SESSION = Principal(
    account_id=AccountId(_ID),
    user_id=_ID,
    account_active=True,
    username="alice",
    level="ONE",
    display_currency="USD",
    default_wallet_id=_WALLET,
    wallets={_WALLET: Currency.BTC},
    permissions=EVERYTHING,
    scopes=tuple(Scope),
    session_id=SessionId(_ID),
)

_NO_WRITING = (
    "Unexpected error occurred, please try again or contact support if it persists "
    "(code: AuthorizationError: not authorized to execute mutations)"
)
_NO_READING = _NO_WRITING.replace("execute mutations", "read data")

_schema = build_schema()
_documents = DocumentCache(_schema, Bounds(), 100)

PAY = """
mutation ($wallet: WalletId!, $request: LnPaymentRequest!, $memo: Memo) {
  lnInvoicePaymentSend(input: {walletId: $wallet, paymentRequest: $request, memo: $memo}) {
    status errors { message path code } transaction { id }
  }
}
"""


INVOICE = """
mutation ($wallet: WalletId!) {
  lnInvoiceCreate(input: {walletId: $wallet, amount: 1}) { errors { message code } }
}
"""


def key(*scopes: Scope, grants: tuple[str, ...] = ()) -> Principal:
    """Return a key of the account with some authority."""
    return replace(
        _SESSION,
        session_id=None,
        key_id=KeyId(_ID),
        scopes=scopes,
        permissions=expand(scopes, grants),
    )


async def run(text: str, principal: Principal | None, **variables: Any) -> dict[str, Any]:
    """Execute a document as somebody."""
    settings = SimpleNamespace(
        request_timeout_s=5.0, page_size_max=100, lightning_address_aliases=()
    )
    runtime = cast("Runtime", SimpleNamespace(settings=settings))
    context = Context(runtime, principal, "127.0.0.1", "tests")
    return await execution.execute(_schema, _documents.get(text, None), variables, context)


async def pay(
    principal: Principal | None, wallet: object = _WALLET, request: object = "lnbc1x", **more: Any
) -> dict[str, Any]:
    return await run(PAY, principal, wallet=str(wallet), request=request, **more)


async def ask_for_an_invoice(principal: Principal) -> dict[str, Any]:
    return await run(INVOICE, principal, wallet=str(_WALLET))


def said(severity: str, error: asyncpg.PostgresError) -> asyncpg.PostgresError:
    """Return an error as the database reports it."""
    error.severity_en = severity
    return error


def payload(message: str) -> dict[str, Any]:
    """Return the answer to a payment that was refused before it was tried."""
    error = {"message": message, "path": None, "code": None}
    return {
        "data": {"lnInvoicePaymentSend": {"status": None, "errors": [error], "transaction": None}}
    }


def only_error(answer: dict[str, Any]) -> dict[str, Any]:
    """Return the one top-level error of an answer, which says its code twice."""
    (error,) = answer["errors"]
    assert error["extensions"] == {"code": error["code"]}
    return cast("dict[str, Any]", error)


@pytest.fixture(autouse=True)
def paid(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The payments that got past the guard; all of them succeed."""
    calls: list[dict[str, Any]] = []

    async def pay_invoice(*_: object, **arguments: object) -> PaymentResult:
        calls.append(arguments)
        return PaymentResult(Result.SUCCESS, None)

    async def find(_: object, wallet_id: WalletId) -> WalletFacts | None:
        known = wallet_id in (_WALLET, _FOREIGN)
        return WalletFacts(wallet_id, AccountId(_ID), Currency.BTC) if known else None

    monkeypatch.setattr(payments, "pay_invoice", pay_invoice)
    monkeypatch.setattr(wallets, "find", find)
    return calls


async def test_key_with_the_permission_pays(paid: list[dict[str, Any]]) -> None:
    answer = await pay(key(Scope.WRITE), memo="tea")

    assert answer == {
        "data": {"lnInvoicePaymentSend": {"status": "SUCCESS", "errors": [], "transaction": None}}
    }
    assert paid[0]["wallet_id"] == _WALLET
    assert paid[0]["memo"] == "tea"


async def test_login_is_asked_for_first(paid: list[dict[str, Any]]) -> None:
    answer = await pay(None, wallet="nonsense", request=5)

    assert answer["data"] is None
    assert only_error(answer)["message"] == "Not authorized"
    assert only_error(answer)["code"] == "NOT_AUTHORIZED"
    assert paid == []


async def test_inactive_account_may_not_change_anything(paid: list[dict[str, Any]]) -> None:
    answer = await pay(replace(_SESSION, account_active=False))

    assert only_error(answer)["code"] == "NOT_AUTHORIZED"
    assert paid == []


async def test_inactive_account_may_still_read() -> None:
    answer = await run("{ me { id } }", replace(_SESSION, account_active=False))

    assert answer == {"data": {"me": {"id": str(_ID)}}}


@pytest.mark.parametrize("reader", [key(Scope.READ), key(Scope.WRITE)], ids=["READ", "WRITE"])
async def test_wallet_is_looked_at_before_the_permission(
    reader: Principal, paid: list[dict[str, Any]]
) -> None:
    assert await pay(reader, wallet="nonsense") == payload("Invalid value for WalletId")
    foreign, unknown = await pay(reader, wallet=_FOREIGN), await pay(reader, wallet=_UNKNOWN)

    (refused,) = foreign["data"]["lnInvoicePaymentSend"]["errors"]
    assert refused["message"].endswith("(code: InvalidWalletForAccountError)")
    (refused,) = unknown["data"]["lnInvoicePaymentSend"]["errors"]
    assert refused["message"].endswith("(code: CouldNotFindWalletFromIdError)")
    assert paid == []


async def test_wallet_outside_the_list_of_a_key_is_not_its_own(paid: list[dict[str, Any]]) -> None:
    limited = replace(key(Scope.WRITE), wallets={_FOREIGN: Currency.BTC})

    answer = await pay(limited, wallet=_WALLET)

    (refused,) = answer["data"]["lnInvoicePaymentSend"]["errors"]
    assert "InvalidWalletForAccountError" in refused["message"]
    assert refused["code"] is None
    assert paid == []


async def test_missing_permission_on_a_wallet_is_told_in_the_payload(
    paid: list[dict[str, Any]],
) -> None:
    for scopes in ([Scope.READ], [Scope.RECEIVE], [Scope.READ, Scope.RECEIVE]):
        assert await pay(key(*scopes), request=5) == payload(_NO_WRITING)
    assert paid == []


async def test_missing_permission_elsewhere_is_a_top_level_error() -> None:
    change = 'mutation { userUpdateUsername(input: {username: "bob"}) { errors { message } } }'

    answer = await run(change, key(Scope.READ))

    assert answer["data"] is None
    assert only_error(answer)["message"] == _NO_WRITING
    assert only_error(answer)["code"] == "UNEXPECTED_CLIENT_ERROR"


async def test_missing_permission_to_read_is_one_error_and_null() -> None:
    answer = await run("{ me { id username } globals { lightningAddressDomainAliases } }", None)
    refused = await run("{ me { id username } }", key(Scope.RECEIVE, Scope.WRITE))

    assert answer["data"] == {"me": None, "globals": {"lightningAddressDomainAliases": []}}
    assert only_error(answer)["code"] == "NOT_AUTHORIZED"
    assert refused["data"] == {"me": None}
    assert only_error(refused)["message"] == _NO_READING


@pytest.mark.parametrize(
    "document",
    [
        "{ me { defaultAccount { wallets { id } } } }",
        "{ me { defaultAccount { a: wallets { balance } b: wallets { balance } } } }",
        "{ me { ...u } } fragment u on User { defaultAccount { ... { wallets { id } } } }",
        "{ me { defaultAccount { ... on ConsumerAccount { id: defaultWalletId } } } }",
        "{ me { defaultAccount { wallets @include(if: true) { id } } } }",
        '{ me { defaultAccount { walletById(walletId: "nonsense") { id } } } }',
    ],
)
async def test_nested_fields_ask_for_their_own_permission(document: str) -> None:
    answer = await run(document, key(grants=("transactions:read",)))

    assert answer["data"] == {"me": None}
    assert only_error(answer)["message"] == _NO_READING


async def test_other_bad_values_come_last(paid: list[dict[str, Any]]) -> None:
    writer = key(Scope.WRITE)

    assert await pay(writer, request=5) == payload("Invalid type for LnPaymentRequest")
    assert await pay(writer, memo="x" * 640) == payload("Memo is too long")
    assert await pay(writer, memo="a\0b") == payload("Invalid value for Memo")
    assert paid == []


async def test_bad_value_in_a_query_is_a_top_level_error() -> None:
    answer = await run('{ usernameAvailable(username: "no-name") }', None)

    assert answer["data"] == {"usernameAvailable": None}
    assert only_error(answer)["message"] == "Invalid value for Username"
    assert only_error(answer)["code"] == "INVALID_INPUT"


async def test_bad_value_in_a_list_is_found() -> None:
    document = '{ me { defaultAccount { transactions(walletIds: ["x"]) { edges { cursor } } } } }'

    answer = await run(document, _SESSION)

    assert only_error(answer)["message"] == "Invalid value for WalletId"


async def test_bad_value_in_a_mutation_that_anybody_may_call() -> None:
    document = 'mutation { userLogin(input: {phone: "x", code: "1"}) { errors { message code } } }'

    answer = await run(document, None)

    assert answer["data"]["userLogin"]["errors"] == [
        {"message": "Invalid value for Phone", "code": None}
    ]


async def test_text_with_nul_never_reaches_a_service() -> None:
    document = "mutation ($name: String!) { apiKeyCreate(input: {name: $name}) { apiKeySecret } }"

    answer = await run(document, _SESSION, name="a\0b")

    assert "NUL" in only_error(answer)["message"]
    assert only_error(answer)["code"] == "INVALID_INPUT"


async def test_key_mutations_answer_beside_data(monkeypatch: pytest.MonkeyPatch) -> None:
    async def revoke(*_: object, **__: object) -> None:
        raise NotFound("no such key")

    monkeypatch.setattr(lifecycle, "revoke", revoke)
    mint = 'mutation { apiKeyCreate(input: {name: "a"}) { apiKeySecret } }'
    drop = f'mutation {{ apiKeyRevoke(input: {{id: "{_ID}"}}) {{ apiKey {{ id }} }} }}'

    assert only_error(await run(mint, key(*Scope)))["message"] == "Permission denied"
    assert only_error(await run(mint, None))["message"] == "Not authorized"
    assert only_error(await run(drop, key(Scope.READ)))["message"] == "no such key"
    assert only_error(await run(drop, key(Scope.READ)))["code"] == "NOT_FOUND"


async def test_key_has_no_session_to_log_out(monkeypatch: pytest.MonkeyPatch) -> None:
    async def log_out(*_: object, **__: object) -> None:
        raise AssertionError("a key got past the guard")

    monkeypatch.setattr(sessions, "log_out", log_out)

    answer = await run("mutation { userLogout { success errors { code } } }", key(*Scope))

    assert answer["data"]["userLogout"] == {
        "success": False,
        "errors": [{"code": "UNEXPECTED_CLIENT_ERROR"}],
    }


async def test_refusal_of_a_service_is_a_payload_error(monkeypatch: pytest.MonkeyPatch) -> None:
    async def pay_invoice(*_: object, **__: object) -> None:
        raise InsufficientBalance(needed=5, balance=3)

    monkeypatch.setattr(payments, "pay_invoice", pay_invoice)

    assert await pay(_SESSION) == {
        "data": {
            "lnInvoicePaymentSend": {
                "status": "FAILURE",
                "errors": [
                    {
                        "message": "Payment amount '5' sats exceeds balance '3'",
                        "path": ["lnInvoicePaymentSend"],
                        "code": "INSUFFICIENT_BALANCE",
                    }
                ],
                "transaction": None,
            }
        }
    }


async def test_refusal_to_anybody_is_a_payload_error(monkeypatch: pytest.MonkeyPatch) -> None:
    async def create_on_behalf(*_: object, **__: object) -> None:
        raise RateLimited("Too many invoices.", retry_after_s=9)

    monkeypatch.setattr(invoices, "create_on_behalf", create_on_behalf)
    document = (
        "mutation { a: lnNoAmountInvoiceCreateOnBehalfOfRecipient("
        f'input: {{recipientWalletId: "{_UNKNOWN}"}}) '
        "{ invoice { paymentHash } errors { code path } } }"
    )

    assert await run(document, None) == {
        "data": {"a": {"invoice": None, "errors": [{"code": "TOO_MANY_REQUEST", "path": ["a"]}]}}
    }


async def test_refusal_of_a_query_is_a_top_level_error(monkeypatch: pytest.MonkeyPatch) -> None:
    async def default_wallet(*_: object, **__: object) -> None:
        raise InvalidInput("Account is inactive.")

    monkeypatch.setattr(accounts, "default_wallet", default_wallet)

    answer = await run('{ accountDefaultWallet(username: "bob") { id } }', None)

    assert answer["data"] is None
    assert only_error(answer)["message"] == "Account is inactive."
    assert only_error(answer)["path"] == ["accountDefaultWallet"]


async def test_bug_is_masked_and_logged_under_its_id(monkeypatch: pytest.MonkeyPatch) -> None:
    async def pay_invoice(*_: object, **__: object) -> None:
        raise RuntimeError("SELECT secret FROM vault")

    monkeypatch.setattr(payments, "pay_invoice", pay_invoice)
    with capture_logs() as logs:
        answer = await pay(_SESSION)

    error = only_error(answer)
    assert answer["data"] is None
    assert error["code"] == "INTERNAL_SERVER_ERROR"
    assert "secret" not in repr(answer)
    (entry,) = logs
    assert entry["error_id"] in error["message"]
    assert isinstance(entry["exc_info"], RuntimeError)


@pytest.mark.parametrize(
    "failure",
    [
        asyncpg.ConnectionDoesNotExistError("connection was closed"),
        said("FATAL", asyncpg.AdminShutdownError("terminating connection")),
        said("PANIC", asyncpg.DiskFullError("no space left for the log")),
        ConnectionResetError("reset by peer"),
        TimeoutError(),
    ],
    ids=lambda failure: type(failure).__name__,
)
async def test_lost_database_is_not_a_bug(
    failure: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A payment may have been committed: it is PENDING, and a mutation says that nobody knows."""

    async def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(payments, "pay_invoice", fail)
    monkeypatch.setattr(invoices, "create", fail)
    monkeypatch.setattr(accounts, "default_wallet", fail)
    with capture_logs() as logs:
        paid = await pay(_SESSION)
        changed = await ask_for_an_invoice(_SESSION)
        read = await run('{ accountDefaultWallet(username: "bob") { id } }', None)

    assert paid["data"]["lnInvoicePaymentSend"] == {
        "errors": [],
        "status": "PENDING",
        "transaction": None,
    }
    (error,) = changed["data"]["lnInvoiceCreate"]["errors"]
    assert error["message"] == OutcomeUnknown.text
    assert error["code"] == "DB_ERROR"
    assert only_error(read)["code"] == "DB_ERROR"
    assert logs == []


@pytest.mark.parametrize(
    "failure",
    [
        said("ERROR", asyncpg.QueryCanceledError("statement timeout")),
        said("ERROR", asyncpg.DeadlockDetectedError("deadlock")),
        said("ERROR", asyncpg.DiskFullError("no space left")),
        said("ERROR", asyncpg.ReadOnlySQLTransactionError("a standby")),
    ],
    ids=lambda failure: type(failure).__name__,
)
async def test_what_the_database_undid_was_not_done(
    failure: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(payments, "pay_invoice", fail)
    monkeypatch.setattr(invoices, "create", fail)

    paid = (await pay(_SESSION))["data"]["lnInvoicePaymentSend"]
    made = (await ask_for_an_invoice(_SESSION))["data"]["lnInvoiceCreate"]

    assert paid["status"] == "FAILURE"
    for payload in (paid, made):
        (error,) = payload["errors"]
        assert "Nothing was changed" in error["message"]
        assert error["code"] == "DB_ERROR"


async def test_value_the_driver_refuses_is_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise asyncpg.DataError("invalid input for query argument $1: 'secret'")

    monkeypatch.setattr(accounts, "default_wallet", fail)
    with capture_logs():
        answer = await run('{ accountDefaultWallet(username: "bob") { id } }', None)

    assert only_error(answer)["code"] == "INTERNAL_SERVER_ERROR"
    assert "secret" not in repr(answer)


async def test_a_payment_whose_payload_cannot_be_sent_is_not_made_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """From the second request on it is a plan that finds out, with the payment behind it."""
    made = 0

    async def pay_invoice(*_: object, **__: object) -> PaymentResult:
        nonlocal made
        made += 1
        return PaymentResult(Result.SUCCESS, cast("Any", "no transaction"))

    monkeypatch.setattr(payments, "pay_invoice", pay_invoice)

    with capture_logs():
        answers = [await pay(key(Scope.WRITE)) for _ in range(3)]

    assert made == 3
    for answer in answers:
        assert answer["data"]["lnInvoicePaymentSend"]["transaction"] is None
        assert only_error(answer)["code"] == "INTERNAL_SERVER_ERROR"
