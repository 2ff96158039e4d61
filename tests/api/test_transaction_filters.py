"""Transactions that are asked for by what they are, and as a table, as clients see them."""

from base64 import b64decode
from typing import Any

import pytest

from tests.api.asking import asker
from tests.api.harness import Server
from tests.factories import Person, person


async def test_a_filter_lets_through_what_fits(server: Server) -> None:
    owner = await person(server.runtime, sat=1_000)
    asks = await asker(server, owner)
    query = """
    query ($filter: TransactionFilterInput) { me { defaultAccount {
      transactions(filter: $filter) { edges { node { settlementAmount } } } } } }
    """

    for given, amounts in (
        ({"direction": "RECEIVE", "status": "SUCCESS"}, [1_000]),
        ({"direction": "SEND"}, []),
        ({"until": 0}, []),
        ({"since": 0, "text": None}, [1_000]),
        (None, [1_000]),
    ):
        data = await asks.data(query, filter=given)
        edges = data["defaultAccount"]["transactions"]["edges"]
        assert [edge["node"]["settlementAmount"] for edge in edges] == amounts, given


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"since": 10, "until": 10}, "`since` must be before `until`."),
        ({"since": -1}, "Invalid value for Timestamp"),
        ({"text": ""}, "`text` must have 1 to 200 characters."),
        ({"text": "x" * 201}, "`text` must have 1 to 200 characters."),
        ({"apiKeyId": "mine"}, "Invalid value for apiKeyId: it is the id of an API key, a UUID."),
    ],
)
async def test_a_filter_that_makes_no_sense_is_refused(
    given: dict[str, Any], said: str, server: Server, owner: Person
) -> None:
    asks = await asker(server, owner)
    for field in (
        "transactions(filter: $filter) { edges { cursor } }",
        "csvTransactions(walletIds: [], filter: $filter)",
    ):
        head = "query ($filter: TransactionFilterInput) { me { defaultAccount"
        error = await asks.error(f"{head} {{ {field} }} }} }}", filter=given)

        assert error["message"] == said
        assert error["extensions"]["code"] == "INVALID_INPUT"


async def test_the_table_of_transactions_is_of_ones_own_wallets(
    server: Server, owner: Person
) -> None:
    stranger = await person(server.runtime, sat=10)
    asks = await asker(server, owner)
    query = """
    query ($ids: [WalletId!]!) { me { defaultAccount { csvTransactions(walletIds: $ids) } } }
    """

    data = await asks.data(query, ids=[str(owner.btc)])
    error = await asks.error(query, ids=[str(stranger.btc)])

    table = b64decode(data["defaultAccount"]["csvTransactions"]).decode()
    assert table.startswith("time,type,status,amount_sat,fee_sat,fiat,")
    assert table.count("\n") == 1
    assert "CouldNotFindWalletFromIdError" in error["message"]
