"""What each operation costs in round trips to the database, counted on a connection that tells.

The figures are promises (docs/performance.md): they do not depend on the machine, as times do.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx2
import pytest
from asyncpg.connection import LoggedQuery
from starlette.applications import Starlette

from app.graphql.context import Context
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.engine.execution import execute
from app.graphql.schema import build_schema
from app.http import auth
from app.http.lnurl import LnurlEndpoint
from app.money import Currency, DailyLimits
from app.permissions import Scope
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from app.services.keys import crediting, spending
from app.services.keys import registry as api_keys
from app.services.keys.crediting import CreditKind, WishedCredit
from app.services.keys.spending import Window
from app.startup import open_runtime
from tests.conftest import make_settings

ADDRESS = "127.0.0.1"
FUNDS_SAT = 100_000

SCHEMA = build_schema()


class Statements:
    """The statements sent over the pool's only connection, BEGIN and COMMIT included."""

    def __init__(self) -> None:
        self._sent: list[str] = []

    def log(self, query: LoggedQuery) -> None:
        self._sent.append(str(query.query).strip())

    async def take(self) -> list[str]:
        """Return what was sent since the last call."""
        await asyncio.sleep(0)  # the driver tells in a callback of its own
        taken, self._sent = self._sent, []
        return taken


@dataclass(frozen=True, slots=True)
class House:
    """A server with one connection, a rich account with its key, and a poor one."""

    runtime: Runtime
    documents: DocumentCache
    statements: Statements
    secret: str
    rich: Principal
    poor: Principal

    async def answer(
        self, document: str, principal: Principal | None = None, **variables: Any
    ) -> Mapping[str, Any]:
        """Return the `data` of an operation of the rich account, or of somebody else."""
        context = Context(self.runtime, principal or self.rich, ADDRESS, "pytest")
        answer = await execute(SCHEMA, self.documents.get(document, None), variables, context)
        assert "errors" not in answer, answer
        data: Mapping[str, Any] = answer["data"]
        return data

    async def ask(self, document: str, root: str, **fields: Any) -> Mapping[str, Any]:
        """Return the payload of a mutation by the rich account that must not be refused."""
        data = await self.answer(document, input=fields)
        payload: Mapping[str, Any] = data[root]
        assert payload["errors"] == []
        return payload

    async def invoice(self, amount_sat: int = 100) -> str:
        """Return an invoice of the poor account."""
        fields = {"walletId": _id(self.poor), "amount": amount_sat}
        data = await self.answer(CREATE, self.poor, input=fields)
        request: str = data["lnInvoiceCreate"]["invoice"]["paymentRequest"]
        return request


CREATE = """
mutation create($input: LnInvoiceCreateInput!) {
  lnInvoiceCreate(input: $input) { errors { message } invoice { paymentRequest paymentHash } }
}
"""
CREATE_ON_BEHALF = """
mutation create($input: LnInvoiceCreateOnBehalfOfRecipientInput!) {
  lnInvoiceCreateOnBehalfOfRecipient(input: $input) {
    errors { message } invoice { paymentRequest }
  }
}
"""
PAY = """
mutation pay($input: LnInvoicePaymentInput!) {
  lnInvoicePaymentSend(input: $input) {
    errors { message } status transaction { id settlementAmount }
  }
}
"""
SEND = """
mutation send($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) { errors { message } status }
}
"""
PAY_ADDRESS = """
mutation pay($input: LnAddressPaymentSendInput!) {
  lnAddressPaymentSend(input: $input) { errors { message } status }
}
"""
CREATE_DOLLARS_ON_BEHALF = """
mutation create($input: LnUsdInvoiceCreateOnBehalfOfRecipientInput!) {
  lnUsdInvoiceCreateOnBehalfOfRecipient(input: $input) {
    errors { message } invoice { paymentRequest }
  }
}
"""
SEND_CENTS = """
mutation send($input: IntraLedgerUsdPaymentSendInput!) {
  intraLedgerUsdPaymentSend(input: $input) { errors { message } status }
}
"""
WALLETS = "{ me { id username defaultAccount { id level wallets { id walletCurrency } } } }"
BALANCES = "{ me { defaultAccount { wallets { id walletCurrency balance } } } }"
TRANSACTIONS = """
query page($after: String) {
  me { defaultAccount { transactions(first: 2, after: $after) {
    edges { cursor node { id direction status memo createdAt settlementAmount settlementFee
      settlementVia { __typename } initiationVia { __typename } } }
    pageInfo { hasNextPage endCursor } } } }
}
"""
EXACT = """
{ me { defaultAccount {
  wallets { balance balanceMsat }
  transactions(first: 20) { edges { node { networkAmountMsat networkFeeMsat } } }
} } }
"""
KEYS = """
{ me { apiKeys {
  id limitsIncludeFees limits { dailyLimitSats annualSpentSats }
  budgets { timeWindow limitSats spentSats remainingSats resetsAt } } } }
"""
INVOICES = """
{ me { defaultAccount { invoices(first: 2) { edges { node { paymentHash paymentStatus } } } } } }
"""

NEW_ADDRESS = """
mutation create($input: OnChainAddressCreateInput!) {
  onChainAddressCreate(input: $input) { errors { message } address }
}
"""
CURRENT_ADDRESS = """
mutation current($input: OnChainAddressCurrentInput!) {
  onChainAddressCurrent(input: $input) { errors { message } address }
}
"""
PAY_OUT = """
mutation pay($input: OnChainPaymentSendInput!) {
  onChainPaymentSend(input: $input) { errors { message } status transaction { id } }
}
"""
PAYOUT_FEE = """
query fee($wallet: WalletId!, $address: OnChainAddress!) {
  onChainTxFee(walletId: $wallet, address: $address, amount: 10000) { amount }
}
"""
VOUCHER = """
mutation create($input: VoucherCreateInput!) {
  voucherCreate(input: $input) { errors { message } voucher { id lnurl } }
}
"""
VOUCHERS = "{ vouchers(first: 10) { edges { node { id status } } } }"
CONTACTS = "{ me { contacts { handle transactionsCount } } }"
LIMITS = """
{ me { defaultAccount { limits {
  withdrawal { totalLimit remainingLimit } internalSend { remainingLimit }
  convert { remainingLimit } } } } }
"""
ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


@pytest.fixture
async def house(database_url: str, tmp_path: Path) -> AsyncIterator[House]:
    """A house in which everything has been done once.

    The first time a statement runs it is also prepared and its types are looked up, the first
    time a key is used it is read; neither is what an operation costs. One connection only: what
    would want a second one while it holds the first fails here.
    """
    settings = make_settings(database_url, tmp_path, pool_size=1, pool_wait_s=0.5)
    async with open_runtime(settings, migrates=False) as runtime:
        statements = Statements()
        async with runtime.connection() as connection:
            connection.add_query_logger(statements.log)
        house = await _house(runtime, statements)
        await _do_everything(house)
        await statements.take()
        yield house


async def _house(runtime: Runtime, statements: Statements) -> House:
    rich, poor = [
        await authentication.on_behalf_of(
            runtime, (await accounts.create(runtime, username=username)).id
        )
        for username in ("rich", "poor")
    ]
    _, secret = await api_keys.create(runtime, Actor.of(rich), name="all", scopes=list(Scope))
    await sandbox_funds.fund(runtime, rich.default_wallet_id, FUNDS_SAT)
    documents = DocumentCache(SCHEMA, Bounds(), 100)
    return House(
        runtime=runtime,
        documents=documents,
        statements=statements,
        secret=secret,
        rich=await authentication.authenticate(runtime, secret, address=ADDRESS),
        poor=poor,
    )


async def _do_everything(house: House) -> None:
    await _pay(house, await house.invoice())
    await _send(house)
    await _create_on_behalf(house, None)
    await _pay(house, await _create_dollars_on_behalf(house, None))
    await _exchange(house)
    await _exchange_back(house)
    for document in (WALLETS, BALANCES, TRANSACTIONS, INVOICES, KEYS, EXACT):
        await house.answer(document)


async def _pay(house: House, request: str) -> Mapping[str, Any]:
    return await house.ask(
        PAY, "lnInvoicePaymentSend", walletId=_id(house.rich), paymentRequest=request
    )


async def _send(house: House) -> Mapping[str, Any]:
    return await house.ask(
        SEND,
        "intraLedgerPaymentSend",
        walletId=_id(house.rich),
        recipientWalletId=_id(house.poor),
        amount=10,
    )


async def _pay_address(house: House) -> Mapping[str, Any]:
    address = f"poor@{house.runtime.settings.address_domain}"
    return await house.ask(
        PAY_ADDRESS,
        "lnAddressPaymentSend",
        walletId=_id(house.rich),
        lnAddress=address,
        amount=10,
    )


async def _create_on_behalf(house: House, caller: Principal | None) -> Mapping[str, Any]:
    context = Context(house.runtime, caller, ADDRESS, "pytest")
    document = house.documents.get(CREATE_ON_BEHALF, None)
    fields = {"recipientWalletId": _id(house.poor), "amount": 100, "memo": "coffee"}
    answer = await execute(SCHEMA, document, {"input": fields}, context)
    payload: Mapping[str, Any] = answer["data"]["lnInvoiceCreateOnBehalfOfRecipient"]
    assert payload["errors"] == []
    return payload


async def _create_dollars_on_behalf(house: House, caller: Principal | None) -> str:
    """Return an invoice over 10 cents, which cost 101 sat, of the poor account's dollar wallet."""
    context = Context(house.runtime, caller, ADDRESS, "pytest")
    document = house.documents.get(CREATE_DOLLARS_ON_BEHALF, None)
    fields = {"recipientWalletId": _dollars_of(house.poor), "amount": 10, "memo": "coffee"}
    answer = await execute(SCHEMA, document, {"input": fields}, context)
    payload: Mapping[str, Any] = answer["data"]["lnUsdInvoiceCreateOnBehalfOfRecipient"]
    assert payload["errors"] == []
    request: str = payload["invoice"]["paymentRequest"]
    return request


async def _exchange(house: House) -> Mapping[str, Any]:
    return await house.ask(
        SEND,
        "intraLedgerPaymentSend",
        walletId=_id(house.rich),
        recipientWalletId=_dollars_of(house.rich),
        amount=100,
    )


async def _exchange_back(house: House) -> Mapping[str, Any]:
    return await house.ask(
        SEND_CENTS,
        "intraLedgerUsdPaymentSend",
        walletId=_dollars_of(house.rich),
        recipientWalletId=_id(house.rich),
        amount=1,
    )


def _id(principal: Principal) -> str:
    return str(principal.default_wallet_id)


def _dollars_of(principal: Principal) -> str:
    (wallet_id,) = (it for it, held in principal.wallets.items() if held is Currency.USD)
    return str(wallet_id)


async def test_the_connection_tells_of_begin_and_commit(house: House) -> None:
    """The counter counts: without this, all the zeroes below would prove nothing."""
    async with house.runtime.connection() as connection, connection.transaction():
        await connection.fetchval("SELECT 1")

    assert await house.statements.take() == ["BEGIN;", "SELECT 1", "COMMIT;"]


async def test_a_key_used_before_is_authenticated_without_the_database(house: House) -> None:
    headers = [(b"x-api-key", house.secret.encode())]

    caller = await auth.identify(house.runtime, headers, address=ADDRESS)

    assert caller.principal == house.rich
    assert await house.statements.take() == []


async def test_a_key_seen_for_the_first_time_takes_one_round_trip(house: House) -> None:
    house.runtime.principals.forget_all()

    await authentication.authenticate(house.runtime, house.secret, address=ADDRESS)

    assert len(await house.statements.take()) == 1


async def test_the_wallets_of_a_known_key_take_no_round_trip(house: House) -> None:
    data = await house.answer(WALLETS)

    assert len(data["me"]["defaultAccount"]["wallets"]) == 2
    assert await house.statements.take() == []


async def test_all_balances_take_one_round_trip(house: House) -> None:
    data = await house.answer(BALANCES)

    assert data["me"]["defaultAccount"]["wallets"][0]["balance"] == FUNDS_SAT - 302
    assert len(await house.statements.take()) == 1


async def test_an_invoice_takes_one_round_trip(house: House) -> None:
    request = await house.invoice()

    assert request.startswith("lnbcrt")
    assert len(await house.statements.take()) == 1


@pytest.mark.parametrize("anonymous", [True, False], ids=["anonymous", "known"])
async def test_an_invoice_on_behalf_of_a_known_wallet_takes_one_round_trip(
    house: House, anonymous: bool
) -> None:
    await _create_on_behalf(house, None if anonymous else house.rich)

    assert len(await house.statements.take()) == 1


@pytest.mark.parametrize("anonymous", [True, False], ids=["anonymous", "known"])
async def test_a_dollar_invoice_on_behalf_of_a_known_wallet_takes_one_round_trip(
    house: House, anonymous: bool
) -> None:
    await _create_dollars_on_behalf(house, None if anonymous else house.rich)

    assert len(await house.statements.take()) == 1


@pytest.mark.parametrize("document", [TRANSACTIONS, INVOICES], ids=["transactions", "invoices"])
async def test_a_page_takes_one_round_trip(house: House, document: str) -> None:
    await house.answer(document)

    assert len(await house.statements.take()) == 1


async def test_exact_amounts_take_one_round_trip_for_each_way_that_money_went(house: House) -> None:
    data = await house.answer(EXACT)

    seen = [edge["node"] for edge in data["me"]["defaultAccount"]["transactions"]["edges"]]
    assert {"networkAmountMsat": FUNDS_SAT * 1_000, "networkFeeMsat": None} in seen
    # Balances, the page, what came in; nothing went out.
    assert len(await house.statements.take()) == 3


async def test_the_next_page_of_transactions_takes_one_round_trip(house: House) -> None:
    first = await house.answer(TRANSACTIONS)
    page_info = first["me"]["defaultAccount"]["transactions"]["pageInfo"]
    await house.statements.take()

    second = await house.answer(TRANSACTIONS, after=page_info["endCursor"])

    assert page_info["hasNextPage"]
    assert len(second["me"]["defaultAccount"]["transactions"]["edges"]) == 2
    assert len(await house.statements.take()) == 1


async def test_paying_an_invoice_of_this_server_takes_two_round_trips_at_most(
    house: House,
) -> None:
    request = await house.invoice()
    await house.statements.take()

    paid = await _pay(house, request)

    assert paid["status"] == "SUCCESS"
    assert len(await house.statements.take()) <= 2


async def test_a_transfer_between_wallets_takes_two_round_trips_at_most(house: House) -> None:
    sent = await _send(house)

    assert sent["status"] == "SUCCESS"
    assert len(await house.statements.take()) <= 2


async def test_paying_an_address_of_this_server_looks_it_up_makes_an_invoice_and_pays_that(
    house: House,
) -> None:
    await _pay_address(house)
    await house.statements.take()

    paid = await _pay_address(house)

    assert paid["status"] == "SUCCESS"
    assert len(await house.statements.take()) <= 4


async def test_an_exchange_between_own_wallets_takes_two_round_trips_at_most(
    house: House,
) -> None:
    for exchange in (_exchange, _exchange_back):
        done = await exchange(house)

        assert done["status"] == "SUCCESS"
        assert len(await house.statements.take()) <= 2


async def test_paying_a_dollar_invoice_of_this_server_takes_two_round_trips_at_most(
    house: House,
) -> None:
    request = await _create_dollars_on_behalf(house, None)
    await house.statements.take()

    paid = await _pay(house, request)

    assert paid["status"] == "SUCCESS"
    assert len(await house.statements.take()) <= 2


async def test_a_bound_on_what_the_house_owes_takes_no_round_trip_of_its_own(
    house: House,
) -> None:
    settings = house.runtime.settings.model_copy(update={"dealer_cents_max": 1_000})
    bounded = replace(house, runtime=replace(house.runtime, settings=settings))
    for prepares in (True, False):
        request = await _create_dollars_on_behalf(bounded, None)
        sent = [len(await house.statements.take())]
        for pay in (_exchange(bounded), _pay(bounded, request)):
            assert (await pay)["status"] == "SUCCESS"
            sent.append(len(await house.statements.take()))

        assert prepares or sent == [1, 2, 2]


def _narrowed(house: House, **restrictions: Any) -> House:
    """Return the house with its key as it is authenticated once it is narrowed."""
    narrowed = replace(house.rich.restrictions, **restrictions)
    return replace(house, rich=replace(house.rich, restrictions=narrowed))


async def test_limits_of_a_key_take_no_round_trip_of_their_own(house: House) -> None:
    await _limit(house, 1_000)
    house = _narrowed(house, has_spending_limits=True)
    request = await house.invoice()
    await house.statements.take()

    paid = await _pay(house, request)

    assert paid["status"] == "SUCCESS"
    assert len(await house.statements.take()) <= 2


async def test_credits_for_payments_take_no_round_trip_of_their_own(house: House) -> None:
    assert house.rich.key_id is not None
    async with house.runtime.connection() as connection, connection.transaction():
        wished = [WishedCredit(CreditKind.PAYMENTS, 5)]
        await crediting.set_of_key(connection, house.rich.key_id, wished)
    house = _narrowed(house, credit_kinds=("payments",))
    await _send(house)
    await house.statements.take()

    sent = await _send(house)

    assert sent["status"] == "SUCCESS"
    assert len(await house.statements.take()) <= 2


@pytest.mark.parametrize(("kinds", "trips"), [((), 0), (("invoices",), 0), (("requests",), 1)])
async def test_only_work_that_a_key_has_credits_for_asks_for_them(
    house: House, kinds: tuple[str, ...], trips: int
) -> None:
    restrictions = replace(house.rich.restrictions, credit_kinds=kinds)
    principal = replace(house.rich, restrictions=restrictions)
    work: dict[str, int] = {CreditKind.REQUESTS: 1, CreditKind.INVOICES: 0}
    await crediting.take(house.runtime, principal, work)
    await house.statements.take()

    await crediting.take(house.runtime, principal, work)

    assert len(await house.statements.take()) == trips


async def test_a_payment_that_a_limit_refuses_takes_two_round_trips_at_most(house: House) -> None:
    await _limit(house, 1)
    house = _narrowed(house, has_spending_limits=True)
    request = await house.invoice()
    await house.statements.take()

    data = await house.answer(PAY, input={"walletId": _id(house.rich), "paymentRequest": request})

    assert data["lnInvoicePaymentSend"]["status"] == "FAILURE"
    assert len(await house.statements.take()) <= 2


async def test_the_limits_and_budgets_of_all_keys_take_one_round_trip_after_the_list(
    house: House,
) -> None:
    for number in range(10):
        await api_keys.create(
            house.runtime, Actor.of(house.poor), name=f"{number}", scopes=[Scope.READ]
        )
    await house.statements.take()

    data = await house.answer(KEYS, house.poor)

    assert len(data["me"]["apiKeys"]) == 10
    assert len(await house.statements.take()) == 2


async def _counted(house: House, work: Callable[[], Awaitable[object]]) -> int:
    """Return the round trips of what was done before: the first time prepares statements."""
    await work()
    await house.statements.take()
    await work()
    return len(await house.statements.take())


async def test_an_address_takes_one_round_trip_beside_those_of_the_node(house: House) -> None:
    own = {"walletId": _id(house.rich)}

    # The simulated node takes a number and notes whose address it is.
    assert await _counted(house, lambda: house.ask(NEW_ADDRESS, "onChainAddressCreate", **own)) == 3
    assert (
        await _counted(house, lambda: house.ask(CURRENT_ADDRESS, "onChainAddressCurrent", **own))
        == 1
    )


async def test_a_payout_takes_two_round_trips_and_its_fee_one(house: House) -> None:
    data = await house.answer(NEW_ADDRESS, house.poor, input={"walletId": _id(house.poor)})
    wallet = _id(house.rich)
    for address in (ELSEWHERE, data["onChainAddressCreate"]["address"]):
        order = {"walletId": wallet, "address": address, "amount": 10_000}
        fee: dict[str, Any] = {"wallet": wallet, "address": address}

        assert await _counted(house, lambda: house.ask(PAY_OUT, "onChainPaymentSend", **order)) == 2  # noqa: B023
        assert await _counted(house, lambda: house.answer(PAYOUT_FEE, **fee)) == 1  # noqa: B023


async def test_a_voucher_is_made_in_one_transaction_and_a_page_of_them_is_one_round_trip(
    house: House,
) -> None:
    order = {"walletId": _id(house.rich), "amount": 100}

    # BEGIN, the credential under lock, the voucher, the audit log, COMMIT.
    assert await _counted(house, lambda: house.ask(VOUCHER, "voucherCreate", **order)) == 5
    assert await _counted(house, lambda: house.answer(VOUCHERS)) == 1


async def test_contacts_are_made_and_read_in_one_transaction(house: House) -> None:
    # BEGIN, one caller after another, what is new, the list, COMMIT: however many there are.
    assert await _counted(house, lambda: house.answer(CONTACTS)) == 5


async def test_limits_of_an_account_take_one_round_trip_and_none_where_there_are_none(
    house: House,
) -> None:
    limits = {"daily_limits_three_cents": DailyLimits(1_000, 1_000, 1_000)}
    settings = house.runtime.settings.model_copy(update=limits)
    limited = replace(house, runtime=replace(house.runtime, settings=settings))

    assert await _counted(house, lambda: house.answer(LIMITS)) == 0
    assert await _counted(limited, lambda: limited.answer(LIMITS)) == 1


async def test_limits_of_an_account_take_no_round_trip_of_their_own(house: House) -> None:
    limits = {"daily_limits_three_cents": DailyLimits(100_000, 100_000, 100_000)}
    settings = house.runtime.settings.model_copy(update=limits)
    limited = replace(house, runtime=replace(house.runtime, settings=settings))

    assert await _counted(limited, lambda: _send(limited)) == 2
    assert await _counted(limited, lambda: _exchange(limited)) == 2


async def test_an_address_is_looked_up_in_one_round_trip_and_gives_an_invoice_in_two(
    house: House,
) -> None:
    endpoint = LnurlEndpoint()
    endpoint.open(house.runtime)
    transport = httpx2.ASGITransport(app=Starlette(routes=endpoint.routes()))
    async with httpx2.AsyncClient(transport=transport, base_url="http://pay.example") as client:

        async def callback() -> None:
            answer = (await client.get("/lnurlp/poor/callback?amount=1000000")).json()
            assert answer["status"] == "OK"
            paths.append(answer["verify"])

        paths: list[str] = []
        assert await _counted(house, lambda: client.get("/.well-known/lnurlp/poor")) == 1
        assert await _counted(house, callback) == 2
        assert await _counted(house, lambda: client.get(paths[-1])) == 1


async def _limit(house: House, limit_sat: int) -> None:
    assert house.rich.key_id is not None
    async with house.runtime.connection() as connection, connection.transaction():
        await spending.put(connection, house.rich.key_id, Window.DAILY, limit_sat)
    await house.statements.take()
