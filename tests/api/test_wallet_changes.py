"""Further wallets as clients see them: opened, named, archived; and who hears of a new one."""

import json
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.money import Currency
from app.permissions import Scope
from app.principal import WalletId
from app.services import sandbox_funds
from app.services.accounts import named_wallets
from tests import factories
from tests.api.asking import Asker, asker
from tests.api.catalogue import new_username
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.api.test_websocket import hear_update, listening
from tests.factories import Person, person

_WALLET = "wallet { id name isArchived walletCurrency accountId }"
CREATE = f"""
mutation ($name: String!, $currency: WalletCurrency!) {{
  walletCreate(input: {{walletCurrency: $currency, name: $name}}) {{
    errors {{ message code path }} {_WALLET} }} }}
"""
RENAME = f"""
mutation ($walletId: WalletId!, $name: String!) {{
  walletRename(input: {{walletId: $walletId, name: $name}}) {{
    errors {{ message code }} {_WALLET} }} }}
"""
ARCHIVE = f"""
mutation ($walletId: WalletId!, $archived: Boolean! = true) {{
  walletArchive(input: {{walletId: $walletId, archived: $archived}}) {{
    errors {{ message code }} {_WALLET} }} }}
"""
WALLETS = """
{ me { defaultAccount { wallets { id name } archivedWallets { id isArchived balance } } } }
"""
INVOICE = """
mutation ($walletId: WalletId!) {
  lnInvoiceCreate(input: {walletId: $walletId, amount: 5}) { errors { message code } } }
"""


async def opened(asks: Asker, name: str = "Savings") -> Json:
    data = await asks.data(CREATE, name=name, currency="BTC")
    assert data["errors"] == []
    made: Json = data["wallet"]
    return made


async def listed(asks: Asker) -> Json:
    found: Json = (await asks.data(WALLETS))["defaultAccount"]
    return found


async def test_a_wallet_is_opened_renamed_archived_and_taken_out_again(
    server: Server, owner: Person
) -> None:
    asks = await asker(server, owner)

    made = await opened(asks)
    assert made["accountId"] == str(owner.principal.account_id)
    assert (made["name"], made["isArchived"], made["walletCurrency"]) == ("Savings", False, "BTC")
    renamed = await asks.data(RENAME, walletId=made["id"], name="Rent")
    assert renamed["wallet"] == {**made, "name": "Rent"}
    assert (await listed(asks))["wallets"] == [
        {"id": str(owner.btc), "name": None},
        {"id": made["id"], "name": "Rent"},
        {"id": str(owner.usd), "name": None},
    ]

    archived = await asks.data(ARCHIVE, walletId=made["id"])
    assert archived["wallet"] == {**made, "name": "Rent", "isArchived": True}
    shown = await listed(asks)
    assert [it["id"] for it in shown["wallets"]] == [str(owner.btc), str(owner.usd)]
    assert shown["archivedWallets"] == [{"id": made["id"], "isArchived": True, "balance": 0}]
    error = await asks.error(INVOICE, walletId=made["id"])
    assert error["code"] == "INVALID_INPUT"
    assert "The wallet is archived" in error["message"]

    taken_out = await asks.data(ARCHIVE, walletId=made["id"], archived=False)
    assert taken_out["wallet"] == {**made, "name": "Rent"}
    assert (await listed(asks))["archivedWallets"] == []
    assert (await asks.data(INVOICE, walletId=made["id"]))["errors"] == []


async def test_the_new_wallet_can_be_read_in_the_answer_that_opens_it(
    server: Server, owner: Person
) -> None:
    asks = await asker(server, owner)
    document = CREATE.replace("accountId }", "balance transactions { edges { cursor } } }")

    data = await asks.data(document, name="Savings", currency="USD")

    assert (data["wallet"]["balance"], data["wallet"]["transactions"]) == (0, {"edges": []})


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "A wallet needs a name of 1 to 100 printable characters."),
        ("x" * 101, "A wallet needs a name of 1 to 100 printable characters."),
        ("a\tb", "A wallet needs a name of 1 to 100 printable characters."),
        ("a\0b", "Text must not contain NUL characters or lone surrogates"),
        ("Savings", "Another wallet of the account has this name"),
        ("sAVINGS ", "Another wallet of the account has this name"),
    ],
)
async def test_a_name_that_cannot_be_is_refused_with_what_to_change(
    server: Server, owner: Person, name: str, said: str
) -> None:
    asks = await asker(server, owner)
    await opened(asks)

    for error in (
        await asks.error(CREATE, name=name, currency="BTC"),
        await asks.error(RENAME, walletId=str(owner.usd), name=name),
    ):
        assert said in error["message"]
        assert error["code"] in {"INVALID_INPUT", None}
    assert len((await listed(asks))["wallets"]) == 3


async def test_there_are_so_many_wallets_at_most(serve: Serve) -> None:
    server = await serve(wallets_max=3)
    asks = await asker(server, await person(server.runtime))
    await opened(asks)

    error = await asks.error(CREATE, name="One more", currency="BTC")

    assert error["code"] == "INVALID_INPUT"
    assert error["message"].startswith("An account has at most 3 wallets, archived ones included.")


async def test_what_cannot_be_archived_is_said_with_the_reason(
    server: Server, owner: Person
) -> None:
    asks = await asker(server, owner)
    made = await opened(asks)
    await sandbox_funds.fund(server.runtime, WalletId(UUID(made["id"])), 1_000)

    for wallet_id, said in (
        (str(owner.btc), "The default wallet cannot be archived."),
        (str(owner.usd), "The last USD wallet of an account cannot be archived."),
        (made["id"], "The wallet holds 1000 sats. Send the money away first."),
    ):
        error = await asks.error(ARCHIVE, walletId=wallet_id)
        assert error["code"] == "OPERATION_RESTRICTED"
        assert error["message"].startswith(said)
    assert (await listed(asks))["archivedWallets"] == []


async def test_wallets_of_others_are_neither_renamed_nor_archived(
    server: Server, owner: Person
) -> None:
    stranger = await person(server.runtime)
    asks = await asker(server, owner)

    for wallet_id in (str(stranger.btc), str(uuid4())):
        for document, more in ((RENAME, {"name": "Mine"}), (ARCHIVE, {})):
            error = await asks.error(document, walletId=wallet_id, **more)
            assert "WalletForAccountError" in error["message"] or (
                "CouldNotFindWalletFromIdError" in error["message"]
            )


async def test_a_key_limited_to_wallets_may_not_open_one_but_name_its_own(
    server: Server, owner: Person
) -> None:
    _, secret = await factories.key(
        server.runtime, owner, Scope.READ, Scope.WRITE, wallet_ids=[owner.btc]
    )
    asks = Asker(server, secret)

    error = await asks.error(CREATE, name="Mine", currency="BTC")
    assert error["message"] == "A key that is limited to some wallets cannot create one."
    renamed = await asks.data(RENAME, walletId=str(owner.btc), name="Till")
    assert renamed["wallet"]["name"] == "Till"
    await opened(await asker(server, owner))
    assert (await listed(asks))["wallets"] == [{"id": str(owner.btc), "name": "Till"}]


async def test_the_username_is_paid_in_the_oldest_wallet_that_is_not_archived(
    server: Server,
) -> None:
    owner = await person(server.runtime, username=new_username())
    asks = await asker(server, owner)
    made = await opened(asks)
    where = """query ($username: Username!) {
      accountDefaultWallet(username: $username, walletCurrency: BTC) { id } }"""
    name = owner.principal.username

    assert (await asks.data(where, username=name))["id"] == str(owner.btc)
    await asks.data(
        """mutation ($id: WalletId!) {
          accountUpdateDefaultWalletId(input: {walletId: $id}) { errors { message } } }""",
        id=made["id"],
    )
    assert (await asks.data(where, username=name))["id"] == str(owner.btc)
    await asks.data(ARCHIVE, walletId=str(owner.btc))
    assert (await asks.data(where, username=name))["id"] == made["id"]


async def test_an_open_socket_is_told_of_what_a_new_wallet_receives(
    server: Server, owner: Person
) -> None:
    _, secret = await factories.key(server.runtime, owner, *Scope)
    _, limited = await factories.key(server.runtime, owner, *Scope, wallet_ids=[owner.btc])
    async with listening(server, secret) as socket, listening(server, limited) as other:
        made = await named_wallets.create(
            server.runtime, owner.actor, currency=Currency.BTC, name="Savings"
        )
        await sandbox_funds.fund(server.runtime, made.id, 1_000)
        await sandbox_funds.fund(server.runtime, owner.btc, 2_000)

        update = await hear_update(socket)
        assert update["walletId"] == str(made.id)
        assert (await hear_update(other))["walletId"] == str(owner.btc)


async def test_a_repetition_gets_the_answer_of_the_first_though_there_is_a_wallet_more(
    server: Server, owner: Person
) -> None:
    _, secret = await factories.key(server.runtime, owner, *Scope)
    headers = {"X_API_KEY": secret, "X_Idempotency_Key": str(uuid4())}
    variables: dict[str, Any] = {"name": "Savings", "currency": "BTC"}

    first, second = [(await server.post(CREATE, variables, **headers)).text for _ in range(2)]

    assert json.loads(first)["data"]["walletCreate"]["errors"] == []
    assert first == second
