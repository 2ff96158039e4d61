"""Limits of accounts as clients see them."""

from typing import Any

from app.principal import Actor, ActorKind
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from tests.api.asking import asker
from tests.api.harness import Server
from tests.factories import owner_of, person

_LIMITS = """
{ me { defaultAccount { limits {
  withdrawal { __typename totalLimit remainingLimit interval }
  internalSend { totalLimit remainingLimit interval }
  convert { totalLimit remainingLimit interval } } } } }
"""
_BY_LEVEL = """
{ globals { accountLimitsByLevel { level interval withdrawal internalSend convert } } }
"""
_SEND = """
mutation ($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) { status errors { message code path } } }
"""
_NONE = 10**13


async def test_limits_by_level_are_blinks_but_for_the_highest(server: Server) -> None:
    data = (await server.post(_BY_LEVEL)).json()["data"]["globals"]["accountLimitsByLevel"]

    day: dict[str, Any] = {"interval": 86_400}
    assert data == [
        {"level": "ZERO", "withdrawal": 12_500, "internalSend": 12_500, "convert": 200_000} | day,
        {"level": "ONE", "withdrawal": 100_000, "internalSend": 200_000, "convert": 5_000_000}
        | day,
        {"level": "TWO", "withdrawal": 5_000_000, "internalSend": 5_000_000, "convert": 20_000_000}
        | day,
        {"level": "THREE", "withdrawal": _NONE, "internalSend": _NONE, "convert": _NONE} | day,
    ]


async def test_what_is_left_drops_by_what_is_sent_until_more_is_refused(server: Server) -> None:
    made = await accounts.create(server.runtime, actor=Actor(kind=ActorKind.ANONYMOUS))
    owner = owner_of(await authentication.on_behalf_of(server.runtime, made.id))
    await sandbox_funds.fund(server.runtime, owner.btc, 3_000_000)
    other = await person(server.runtime)
    asks = await asker(server, owner)
    payment = {"walletId": str(owner.btc), "recipientWalletId": str(other.btc)}

    sent = await asks.data(_SEND, input={**payment, "amount": 150_000})
    limits = (await asks.data(_LIMITS))["defaultAccount"]["limits"]
    refused = await asks.data(_SEND, input={**payment, "amount": 1_900_000})

    assert sent == {"status": "SUCCESS", "errors": []}
    assert limits == {
        "withdrawal": [
            {
                "__typename": "OneDayAccountLimit",
                "totalLimit": 100_000,
                "remainingLimit": 100_000,
                "interval": 86_400,
            }
        ],
        "internalSend": [{"totalLimit": 200_000, "remainingLimit": 185_000, "interval": 86_400}],
        "convert": [{"totalLimit": 5_000_000, "remainingLimit": 5_000_000, "interval": 86_400}],
    }
    assert refused == {
        "status": "FAILURE",
        "errors": [
            {
                "message": "Cannot transfer more than $2000.00 in 24 hours",
                "code": "TRANSACTION_RESTRICTED",
                "path": ["intraLedgerPaymentSend"],
            }
        ],
    }
