"""Every code that Blink's clients may meet: the operation and the situation that lead to it.

`SITUATIONS` is the table. What has no row is in `ABSENT`, with the reason; so no code is forgotten.
"""

import asyncio
import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest
from asyncpg import ConnectionDoesNotExistError

from app import errors
from app.errors import NodeUnavailable, PriceUnavailable
from app.money import DailyLimits
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.prices.market import Prices
from app.services import sandbox_funds
from app.services.keys.crediting import CreditKind, WishedCredit
from app.services.wallets import registry as wallets
from tests.api.asking import Asker, asker
from tests.api.catalogue import new_username
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.api.login_situations import LOGIN_SITUATIONS
from tests.api.scene import Scene, Situation
from tests.factories import Person, key, person, sandbox, world

BALANCES: Final = "{ me { defaultAccount { wallets { balance } } } }"
INVOICE: Final = """mutation($id: WalletId!, $amount: SatAmount!) {
  lnInvoiceCreate(input: {walletId: $id, amount: $amount}) { errors { message code } } }"""
CANCEL: Final = """mutation($id: WalletId!, $hash: PaymentHash!) {
  lnInvoiceCancel(input: {walletId: $id, paymentHash: $hash}) { errors { message code } } }"""
SEND: Final = """mutation($id: WalletId!, $to: WalletId!, $amount: SatAmount!) {
  intraLedgerPaymentSend(input: {walletId: $id, recipientWalletId: $to, amount: $amount}) {
    errors { message code } status } }"""
PAY: Final = """mutation($id: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $id, paymentRequest: $request}) {
    errors { message code } status } }"""
LIMIT: Final = """mutation($id: ID!) { apiKeySetLimit(
  input: {id: $id, limitTimeWindow: DAILY, limitSats: 1}) { apiKey { id } } }"""


async def _too_many_under_way(scene: Scene) -> Json:
    server = await scene.serve(payments_under_way_max=1)
    sandbox(server.runtime).pay_timeout_s = 0.05
    client = await asker(server, owner := await person(server.runtime, sat=1_000))
    invoices = [
        await world(server.runtime).create_invoice(
            amount_msat=1_000, memo="", expiry_s=600, behaviour=parse("settle"), hold=True
        )
        for _ in range(2)
    ]
    first, second = (one.payment_request for one in invoices)
    await client.data(PAY, id=str(owner.btc), request=first)
    return await client.error(PAY, id=str(owner.btc), request=second)


async def _over_a_keys_limit(scene: Scene) -> Json:
    key_id, secret = await key(scene.server.runtime, scene.owner, Scope.WRITE)
    grants = {"permissions": ("keys:read", "keys:write")}
    _, manager = await key(scene.server.runtime, scene.owner, *Scope, **grants)
    await Asker(scene.server, manager).data(LIMIT, id=str(key_id))
    return await Asker(scene.server, secret).error(
        SEND, id=scene.wallet, to=str(scene.stranger.btc), amount=2
    )


async def _over_a_keys_credits(scene: Scene) -> Json:
    credited = [WishedCredit(CreditKind.PAYMENTS, 1)]
    _, secret = await key(scene.server.runtime, scene.owner, Scope.WRITE, credited=credited)
    client, to = Asker(scene.server, secret), str(scene.stranger.btc)
    await client.data(SEND, id=scene.wallet, to=to, amount=1)
    return await client.error(SEND, id=scene.wallet, to=to, amount=1)


async def _more_than_the_balance(scene: Scene) -> Json:
    return await scene.client.error(
        SEND, id=scene.wallet, to=str(scene.stranger.btc), amount=1_000_000
    )


async def _to_the_same_wallet(scene: Scene) -> Json:
    return await scene.client.error(SEND, id=scene.wallet, to=scene.wallet, amount=1)


async def _an_invoice_that_is_not(scene: Scene) -> Json:
    return await scene.client.error(CANCEL, id=scene.wallet, hash="00" * 32)


async def _no_route(scene: Scene) -> Json:
    request = await scene.outside_invoice(behaviour="no_route")
    return await scene.client.error(PAY, id=scene.wallet, request=request)


async def _no_invoice(scene: Scene) -> Json:
    return await scene.client.error(PAY, id=scene.wallet, request="lnbcrt1garbage")


async def _nothing_to_pay(scene: Scene) -> Json:
    return await scene.client.error(INVOICE, id=scene.wallet, amount=0)


async def _nobody_of_that_name(scene: Scene) -> Json:
    return await scene.anybody.error(
        "query($name: Username!) { accountDefaultWallet(username: $name) { id } }",
        name=new_username(),
    )


async def _too_many_invoices(scene: Scene) -> Json:
    server = await scene.serve(rate_limits="on", invoices_per_account_minute=1)
    client = await asker(server, owner := await person(server.runtime))
    await client.data(INVOICE, id=str(owner.btc), amount=1)
    return await client.error(INVOICE, id=str(owner.btc), amount=1)


async def _the_database_leaves(scene: Scene) -> Json:
    async def leave(*_: object) -> Any:
        raise ConnectionDoesNotExistError

    scene.break_.setattr(wallets, "balances", leave)
    return await scene.client.error(BALANCES)


async def _the_node_is_away(scene: Scene) -> Json:
    async def away(*_: object, **__: object) -> Any:
        raise NodeUnavailable

    scene.break_.setattr(type(scene.server.runtime.node), "create_invoice", away)
    return await scene.client.error(INVOICE, id=scene.wallet, amount=1)


async def _a_node_that_only_receives(scene: Scene) -> Json:
    request = await scene.outside_invoice()
    scene.break_.setattr(type(scene.server.runtime.node), "payments", None)
    return await scene.client.error(PAY, id=scene.wallet, request=request)


async def _dollars_that_are_off(scene: Scene) -> Json:
    server = await scene.serve(dollars="off")
    client = await asker(server, owner := await person(server.runtime, sat=1_000))
    return await client.error(SEND, id=str(owner.btc), to=str(owner.usd), amount=500)


async def _more_than_a_level_may(scene: Scene) -> Json:
    server = await scene.serve(daily_limits_three_cents=DailyLimits(internal_send=1))
    owner = await person(server.runtime, sat=1_000)
    client, to = await asker(server, owner), await person(server.runtime)
    return await client.error(SEND, id=str(owner.btc), to=str(to.btc), amount=900)


async def _an_account_that_holds_money(scene: Scene) -> Json:
    return await scene.client.error("mutation { accountDelete { errors { message code } } }")


async def _an_address_of_nobody(scene: Scene) -> Json:
    return await scene.client.error(
        """mutation($id: WalletId!, $to: String!) {
          lnAddressPaymentSend(input: {walletId: $id, amount: 5, lnAddress: $to}) {
            errors { message code } status } }""",
        id=scene.wallet,
        to=f"{new_username()}@{scene.server.runtime.settings.address_domain}",
    )


async def _no_price(scene: Scene) -> Json:
    def missing(_: object) -> None:
        raise PriceUnavailable

    for name in ("reading", "quote"):
        scene.break_.setattr(Prices, name, missing)
    return await scene.anybody.error("{ realtimePrice { timestamp } }")


async def _a_username_that_is_taken(scene: Scene) -> Json:
    name = new_username()
    await person(scene.server.runtime, username=name)
    return await scene.client.error(
        "mutation($name: Username!) { userUpdateUsername(input: {username: $name}) {"
        " errors { message code } } }",
        name=name,
    )


async def _updates_of_nobody(scene: Scene) -> Json:
    query = "subscription { myUpdates { errors { message } } }"
    async with scene.server.connect() as socket:
        await socket.send(json.dumps({"type": "connection_init"}))
        subscribe = {"type": "subscribe", "id": "1", "payload": {"query": query}}
        await socket.send(json.dumps(subscribe))
        async with asyncio.timeout(5):
            await socket.recv()
            answer = json.loads(await socket.recv())
    (error,) = answer["payload"]["errors"]
    found: Json = error
    return found


async def _me_is_nobody(scene: Scene) -> Json:
    return await scene.anybody.error("{ me { id } }")


async def _a_key_that_may_not(scene: Scene) -> Json:
    receiver = await asker(scene.server, scene.owner, Scope.RECEIVE)
    return await receiver.error("{ me { id } }")


#: Code → the situations that lead to it, each by what it is.
SITUATIONS: Final[Mapping[str, Mapping[str, Situation]]] = {
    "CANT_PAY_SELF": {"sending to the wallet that pays": _to_the_same_wallet},
    "CREDITS_EXHAUSTED": {"paying with a key that has no more credits": _over_a_keys_credits},
    "DB_ERROR": {"the database leaves while a balance is read": _the_database_leaves},
    "DEALER_ERROR": {"buying dollars where they are off": _dollars_that_are_off},
    "INSUFFICIENT_BALANCE": {"sending more than there is": _more_than_the_balance},
    "INVALID_INPUT": {"an invoice for nothing": _nothing_to_pay},
    "INVOICE_DECODE_ERROR": {"paying what is no invoice": _no_invoice},
    "LIGHTNING_PAYMENT_ERROR": {"cancelling an invoice that is not": _an_invoice_that_is_not},
    "LNURL_REQUEST_INVOICE_ERROR": {"paying an address that nobody has": _an_address_of_nobody},
    "LND_OFFLINE": {"the node is away when an invoice is made": _the_node_is_away},
    "NOT_AUTHENTICATED": {"updates without a credential": _updates_of_nobody},
    "NOT_AUTHORIZED": {"`me` without a credential": _me_is_nobody},
    "NOT_FOUND": {"a username that nobody has": _nobody_of_that_name},
    "OPERATION_RESTRICTED": {"deleting an account with money in it": _an_account_that_holds_money},
    "PRICE_SERVICE_OFFLINE": {"asking for a price while there is none": _no_price},
    "ROUTE_FINDING_ERROR": {"paying where no route leads": _no_route},
    "TOO_MANY_REQUEST": {"more invoices in a minute than may be": _too_many_invoices},
    "TOO_MANY_PAYMENTS": {"paying while as many are under way as may be": _too_many_under_way},
    "TRANSACTION_RESTRICTED": {
        "sending more than a key may": _over_a_keys_limit,
        "sending more than the account's level may": _more_than_a_level_may,
    },
    "UNEXPECTED_CLIENT_ERROR": {"reading with a key that may not": _a_key_that_may_not},
    "UNSUPPORTED_BY_NODE": {"paying where the node only receives": _a_node_that_only_receives},
    "USERNAME_ERROR": {"a username that somebody has": _a_username_that_is_taken},
    **LOGIN_SITUATIONS,
}

_COMPANY: Final = "of a business of Blink's that is not here"
_NEVER: Final = "declared by Blink and never sent"

#: The codes of Blink that nothing here leads to, and why.
ABSENT: Final[Mapping[str, str]] = {
    "BAD_ERROR_CODE": "a bug is INTERNAL_SERVER_ERROR here",
    "UNKNOWN_CLIENT_ERROR": "a bug is INTERNAL_SERVER_ERROR here",
    "CODE_EXPIRED_ERROR": "PHONE_CODE_ERROR: whoever guesses is not told that there was a code",
    "DEALER_OFFLINE": "the dealer is no other server; without a price: PRICE_SERVICE_OFFLINE",
    "PHONE_ACCOUNT_ALREADY_EXISTS_NEED_TO_SWEEP_FUNDS_ERROR": "there are no accounts of a device",
    "REJECTED_CAPTCHA_FAILED": "over REST alone, which has no codes",
    "SESSION_REFRESH_REQUIRED_ERROR": "no session is too old for what a session may do",
    **dict.fromkeys(
        (
            "IP_MISSING_IN_CONTEXT_ERROR",
            "IP_NOT_ALLOWED_TO_ONBOARD_ERROR",
            "INVALID_COORDINATES",
            "INVALID_PHONE_METADATA_FOR_ONBOARDING_ERROR",
            "INVALID_TITLE",
            "MIGRATION_API_KEY_FORBIDDEN",
            "MIGRATION_INVALID_DESTINATION",
            "MIGRATION_ON_HOLD",
            "MIGRATION_STATE_CONFLICT",
            "PHONE_NOT_ALLOWED_TO_ONBOARD_ERROR",
            "QUIZ_CLAIMED_TOO_EARLY",
            "RECEIVE_DISABLED",
            "UNAUTHORIZED_COUNTRY_IP_FOR_QUIZZES",
            "UNAUTHORIZED_IP_FOR_QUIZZES",
            "UNAUTHORIZED_VPN_IP_FOR_QUIZZES",
        ),
        _COMPANY,
    ),
    **dict.fromkeys(
        (
            "ENTERED_DUST_AMOUNT",
            "LIQUIDITY_ERROR",
            "NEW_ACCOUNT_WITHDRAWAL_RESTRICTED",
            "ONCHAIN_FEE_ESTIMATION_ERROR",
            "ONCHAIN_PAYMENT_ERROR",
        ),
        _NEVER,
    ),
}

#: What Blink has no word for: whole requests refused, and rules of ours.
OURS: Final = frozenset(
    {
        "CLOCK_SKEWED",
        "CONFIRMATION_NEEDED",  # of the dashboard's console
        "IDEMPOTENCY_KEY_BUSY",
        "IDEMPOTENCY_KEY_INVALID",
        "IDEMPOTENCY_KEY_REUSED",
        "IDEMPOTENT_ANSWER_NOT_KEPT",
        "PASSKEY_ERROR",
        "PASSWORD_ERROR",
        "QUERY_TOO_COMPLEX",
        "SENDS_CLOSED",
        "TOO_MANY_API_KEYS",
        "UNAUTHENTICATED",
    }
)

_ROWS: Final = [
    pytest.param(code, situation, id=f"{code}: {what}")
    for code, situations in SITUATIONS.items()
    for what, situation in situations.items()
]


@pytest.mark.parametrize(("code", "situation"), _ROWS)
async def test_each_situation_has_its_code(
    server: Server,
    owner: Person,
    serve: Serve,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    situation: Situation,
) -> None:
    await sandbox_funds.fund(server.runtime, owner.btc, 1_000)
    client, stranger = await asker(server, owner), await person(server.runtime)
    scene = Scene(server, owner, stranger, client, serve, monkeypatch)

    error = await situation(scene)

    assert error["code"] == code, error
    assert error["message"].strip()


async def test_what_costs_too_much_is_said_in_blinks_words(server: Server) -> None:
    fields = " ".join("__typename" for _ in range(200))

    answer = await server.post(f"{{ {fields} }}")

    (error,) = answer.json()["errors"]
    assert error["message"] == "Query too complex. Value of 200 is over the maximum 200."
    assert error["code"] in OURS


def _kinds(kind: type[errors.DomainError]) -> Iterator[type[errors.DomainError]]:
    yield kind
    for one in kind.__subclasses__():
        yield from _kinds(one)


def test_every_code_that_the_program_knows_has_a_situation() -> None:
    known = {kind.code for kind in _kinds(errors.DomainError) if kind.code}

    assert known >= {"TOTP_ACCOUNT_ALREADY_EXISTS_ERROR"}, "those of services count, too"
    assert known - SITUATIONS.keys() - ABSENT.keys() - OURS == set()


def test_no_code_is_both_here_and_absent() -> None:
    assert SITUATIONS.keys() & ABSENT.keys() == set()
    assert OURS.isdisjoint(SITUATIONS.keys() | ABSENT.keys())
