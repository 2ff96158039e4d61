"""What a key that may read sees: the account, its wallets, what came and went."""

from uuid import uuid4

import pytest

from app.money import sats
from app.permissions import Scope
from app.services import sandbox_funds
from app.services.payments import invoices
from tests import factories
from tests.api.asking import Asker, asker
from tests.api.harness import Server
from tests.factories import Person

PAGE = """
query ($first: Int, $after: String, $last: Int, $before: String) {
  me { defaultAccount { transactions(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id settlementAmount } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } } }
}
"""
IN_WALLET = "query ($wallet: WalletId!) { me { defaultAccount { walletById(walletId: $wallet) %s}}}"


@pytest.fixture
async def reader(server: Server, owner: Person) -> Asker:
    return await asker(server, owner, Scope.READ)


async def _in_wallet(reader: Asker, owner: Person, selection: str) -> dict[str, object]:
    me = await reader.data(IN_WALLET % f"{{ {selection} }}", wallet=str(owner.btc))
    found: dict[str, object] = me["defaultAccount"]["walletById"]
    return found


async def test_account_shows_its_wallets_bitcoin_first(reader: Asker, owner: Person) -> None:
    me = await reader.data(
        "{ me { id username defaultAccount { __typename id level displayCurrency defaultWalletId "
        "defaultWallet { id currency walletCurrency } wallets { __typename id accountId "
        "walletCurrency balance pendingIncomingBalance pendingIncomingTransactions { id } } "
        "pendingIncomingTransactions { id } } } }"
    )

    account_id = str(owner.principal.account_id)
    nothing = {"balance": 0, "pendingIncomingBalance": 0, "pendingIncomingTransactions": []}
    assert me["id"] == str(owner.principal.user_id)
    assert me["id"] != account_id
    assert me["defaultAccount"] == {
        "__typename": "ConsumerAccount",
        "id": account_id,
        "level": "THREE",
        "displayCurrency": "USD",
        "defaultWalletId": str(owner.btc),
        "defaultWallet": {"id": str(owner.btc), "currency": "BTC", "walletCurrency": "BTC"},
        "wallets": [
            {
                "__typename": "BTCWallet",
                "id": str(owner.btc),
                "accountId": account_id,
                "walletCurrency": "BTC",
            }
            | nothing,
            {
                "__typename": "UsdWallet",
                "id": str(owner.usd),
                "accountId": account_id,
                "walletCurrency": "USD",
            }
            | nothing,
        ],
        "pendingIncomingTransactions": [],
    }


async def test_user_without_phone_and_email_is_shown_as_such(reader: Asker) -> None:
    me = await reader.data(
        "{ me { phone email { address verified } totpEnabled language createdAt } }"
    )

    assert me.pop("createdAt") > 1_700_000_000
    assert me == {
        "phone": None,
        "email": {"address": None, "verified": False},
        "totpEnabled": False,
        "language": "",
    }


async def test_transactions_come_newest_first_page_by_page(server: Server) -> None:
    owner = await factories.person(server.runtime, sat=1)
    for sat in (2, 3):
        await sandbox_funds.fund(server.runtime, owner.btc, sat)
    reader = await asker(server, owner, Scope.READ)

    first = (await reader.data(PAGE, first=2))["defaultAccount"]["transactions"]
    rest = await reader.data(PAGE, first=2, after=first["pageInfo"]["endCursor"])
    rest = rest["defaultAccount"]["transactions"]
    oldest = (await reader.data(PAGE, last=1))["defaultAccount"]["transactions"]
    newer = await reader.data(PAGE, last=2, before=rest["edges"][0]["cursor"])
    newer = newer["defaultAccount"]["transactions"]

    assert _amounts(first) == [3, 2]
    assert first["pageInfo"]["hasNextPage"] is True
    assert first["pageInfo"]["startCursor"] == first["edges"][0]["node"]["id"]
    assert _amounts(rest) == [1]
    assert rest["pageInfo"]["hasNextPage"] is False
    assert _amounts(oldest) == [1]
    assert oldest["pageInfo"]["hasPreviousPage"] is True
    assert _amounts(newer) == [3, 2]


def _amounts(page: dict[str, list[dict[str, dict[str, int]]]]) -> list[int]:
    return [edge["node"]["settlementAmount"] for edge in page["edges"]]


async def test_empty_page_has_no_cursors(reader: Asker) -> None:
    page = (await reader.data(PAGE))["defaultAccount"]["transactions"]

    assert page == {
        "edges": [],
        "pageInfo": {
            "hasNextPage": False,
            "hasPreviousPage": False,
            "startCursor": None,
            "endCursor": None,
        },
    }


@pytest.mark.parametrize(
    ("wanted", "code", "message"),
    [
        (
            {"first": 101},
            "INVALID_INPUT",
            "Requested page size (101) is greater than max allowed page size 100.",
        ),
        (
            {"first": 0},
            "INVALID_INPUT",
            "Requested page size (0) must be greater than 0.",
        ),
        (
            {"last": -1},
            "INVALID_INPUT",
            "Requested page size (-1) must be greater than 0.",
        ),
        (
            {"first": 2**31 - 1},
            "INVALID_INPUT",
            "Requested page size (2147483647) is greater than max allowed page size 100.",
        ),
        (
            {"first": 1, "last": 1},
            "INVALID_INPUT",
            'Cannot use both "first" and "last".',
        ),
        (
            {"first": 1, "after": "nonsense"},
            "DB_ERROR",
            "Unknown error occurred (code: UnknownLedgerError)",
        ),
    ],
    ids=str,
)
async def test_impossible_page_is_refused(
    wanted: dict[str, object], code: str, message: str, reader: Asker
) -> None:
    error = await reader.error(PAGE, **wanted)

    assert (error["code"], error["message"]) == (code, message)


async def test_wallets_of_others_are_unknown(server: Server, reader: Asker) -> None:
    stranger = await factories.person(server.runtime, sat=5)

    for wallet in (stranger.btc, uuid4()):
        error = await reader.error(IN_WALLET % "{ id }", wallet=str(wallet))
        assert error["code"] == "UNEXPECTED_CLIENT_ERROR"
        assert "CouldNotFindWalletFromIdError" in error["message"]


async def test_a8_lists_show_nothing_of_the_wallets_of_others(
    server: Server, reader: Asker
) -> None:
    stranger = await factories.person(server.runtime, sat=5)
    document = "query ($of: [WalletId]) { me { defaultAccount { %s(walletIds: $of) {"
    transactions = document % "transactions" + " edges { cursor } } } } }"
    listed = document % "invoices" + " edges { cursor } } } } }"

    error = await reader.error(transactions, of=[str(stranger.btc)])
    found = await reader.data(listed, of=[str(stranger.btc)])

    assert "CouldNotFindWalletFromIdError" in error["message"]
    assert found["defaultAccount"]["invoices"]["edges"] == []


async def test_a8_invoice_and_transactions_of_others_are_not_found(
    server: Server, reader: Asker, owner: Person
) -> None:
    stranger = await factories.person(server.runtime)
    theirs = await invoices.create(
        server.runtime, stranger.principal, wallet_id=stranger.btc, amount=sats(5)
    )
    hash_ = theirs.payment_hash.hex()

    found = await _in_wallet(
        reader,
        owner,
        f'transactionsByPaymentHash(paymentHash: "{hash_}") {{ id }} '
        f'transactionsByPaymentRequest(paymentRequest: "{theirs.payment_request}") {{ id }}',
    )
    error = await reader.error(
        IN_WALLET % f'{{ invoiceByPaymentHash(paymentHash: "{hash_}") {{ paymentHash }} }}',
        wallet=str(owner.btc),
    )

    assert found == {"transactionsByPaymentHash": [], "transactionsByPaymentRequest": []}
    assert error["code"] == "LIGHTNING_PAYMENT_ERROR"
    assert error["message"].endswith("but it does not exist")


@pytest.mark.parametrize(
    ("selection", "code"),
    [
        ('transactionById(transactionId: "nonsense") { id }', "UNEXPECTED_CLIENT_ERROR"),
        (f'transactionById(transactionId: "{"0" * 24}") {{ id }}', "NOT_FOUND"),
        (
            'transactionsByPaymentRequest(paymentRequest: "lnbcrt1x") { id }',
            "INVOICE_DECODE_ERROR",
        ),
        ('transactionsByPaymentHash(paymentHash: "ab") { id }', "INVALID_INPUT"),
    ],
)
async def test_bad_ids_are_refused_with_a_code(
    selection: str, code: str, reader: Asker, owner: Person
) -> None:
    error = await reader.error(IN_WALLET % f"{{ {selection} }}", wallet=str(owner.btc))

    assert error["code"] == code


async def test_key_limited_to_a_wallet_sees_no_other(server: Server, owner: Person) -> None:
    _, secret = await factories.key(server.runtime, owner, Scope.READ, wallet_ids=[owner.usd])
    limited = Asker(server, secret)

    me = await limited.data("{ me { defaultAccount { defaultWalletId wallets { id } } } }")
    error = await limited.error(IN_WALLET % "{ id }", wallet=str(owner.btc))

    assert me["defaultAccount"] == {
        "defaultWalletId": str(owner.usd),
        "wallets": [{"id": str(owner.usd)}],
    }
    assert "CouldNotFindWalletFromIdError" in error["message"]


async def test_authorization_tells_the_scopes_exactly(server: Server, owner: Person) -> None:
    reader = await asker(server, owner, Scope.READ, Scope.RECEIVE)

    found = await reader.data("{ authorization { scopes permissions } }")

    assert sorted(found["scopes"]) == ["READ", "RECEIVE"]
    assert "invoices:write" in found["permissions"]
    assert "payments:write" not in found["permissions"]


async def test_globals_and_prices_need_no_credential(server: Server) -> None:
    answer = await Asker(server, None).ask(
        "{ globals { network nodesIds lightningAddressDomain lightningAddressDomainAliases "
        "supportedCountries { id } buildInformation { commitHash helmRevision } "
        "blockInfo { blockHeight blockHash } } "
        "realtimePrice { denominatorCurrency btcSatPrice { base offset currencyUnit } "
        "usdCentPrice { base offset currencyUnit } denominatorCurrencyDetails { id symbol } } }"
    )

    assert "errors" not in answer
    found = answer["data"]
    assert found["globals"]["network"] == "regtest"
    assert found["globals"]["nodesIds"] == [server.runtime.node.identity.hex()]
    assert found["globals"]["supportedCountries"] == []
    assert found["realtimePrice"] == {
        "denominatorCurrency": "USD",
        "btcSatPrice": {"base": 100_000_000_000, "offset": 12, "currencyUnit": "MINOR"},
        "usdCentPrice": {"base": 1_000_000, "offset": 6, "currencyUnit": "MINOR"},
        "denominatorCurrencyDetails": {"id": "USD", "symbol": "$"},
    }


async def test_anybody_finds_where_to_pay_a_username(server: Server) -> None:
    name = f"payee_{uuid4().hex[:8]}"
    payee = await factories.person(server.runtime, username=name)
    anybody = Asker(server, None)
    ask = "query ($of: Username!, $in: WalletCurrency) { accountDefaultWallet(username: $of, "
    ask += "walletCurrency: $in) { id walletCurrency } }"

    default = await anybody.data(ask, of=name.upper())
    dollars = await anybody.data(ask, of=name, **{"in": "USD"})
    old = await anybody.data(f'{{ userDefaultWalletId(username: "{name}") }}')
    free = await anybody.data(f'{{ usernameAvailable(username: "{name}") }}')
    nobody = await anybody.error(ask, of="nobody_at_all")

    assert default == {"id": str(payee.btc), "walletCurrency": "BTC"}
    assert dollars == {"id": str(payee.usd), "walletCurrency": "USD"}
    assert old == str(payee.btc)
    assert free is False
    assert nobody["message"] == "Account does not exist for username nobody_at_all"
    assert nobody["code"] == "NOT_FOUND"


async def test_username_is_chosen_once(server: Server, owner: Person) -> None:
    writer = await asker(server, owner)
    name = f"Owner_{uuid4().hex[:8]}"
    choose = "mutation ($name: Username!) { userUpdateUsername(input: {username: $name}) { "
    choose += "errors { message code } user { id username } } }"

    chosen = await writer.data(choose, name=name)
    again = await writer.error(choose, name=f"{name}x")
    me = await writer.data("{ me { username } }")

    assert chosen["user"] == {"id": str(owner.principal.user_id), "username": name.lower()}
    assert (again["code"], again["message"]) == ("USERNAME_ERROR", "username is immutable")
    assert me == {"username": name.lower()}


@pytest.mark.parametrize("field", ["transactions", "invoices"])
async def test_an_empty_cursor_is_that_of_the_first_page(
    server: Server, reader: Asker, owner: Person, field: str
) -> None:
    await sandbox_funds.fund(server.runtime, owner.btc, 1_000)
    page = "{ me { defaultAccount { list: %s(%s) { edges { cursor } } } } }"

    first = await reader.data(page % (field, "first: 1"))
    forwards = await reader.data(page % (field, 'first: 1, after: ""'))
    backwards = await reader.data(page % (field, 'last: 1, before: ""'))

    assert len(first["defaultAccount"]["list"]["edges"]) == 1
    assert first == forwards == backwards
    keys = "{ me { apiKeys(first: 1%s) { id } auditLog(first: 1%s) { edges { cursor } } } }"
    after = ', after: ""'
    assert await reader.data(keys % ("", "")) == await reader.data(keys % (after, after))
