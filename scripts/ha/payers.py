"""Accounts with money, made as their owners do it."""

import secrets
from dataclasses import dataclass
from typing import Any, Final

import httpx2

from scripts.ha.places import HaError
from scripts.ha.servers import SANDBOX_TOKEN, Latchkey

_LOGIN: Final = """
mutation login($phone: Phone!) {
  did: userLogin(input: {phone: $phone, code: "000000"}) { errors { message } authToken }
}
"""
_KEY: Final = """
mutation key { did: apiKeyCreate(input: {name: "load", permissions: ["*:*"]}) { apiKeySecret } }
"""
_WALLETS: Final = "{ did: me { defaultAccount { wallets { id walletCurrency } } } }"
_INVOICE: Final = """
mutation invoice($wallet: WalletId!, $amount: SatAmount!) {
  did: lnInvoiceCreate(input: {walletId: $wallet, amount: $amount}) {
    errors { message } invoice { paymentRequest }
  }
}
"""


@dataclass(frozen=True, slots=True)
class Payer:
    """An account with money: a key that may do everything, and its wallet of bitcoin."""

    wallet_id: str
    key: str


async def make(server: Latchkey, *, sat: int) -> Payer:
    """Open an account, and have the outside pay so much to it. Raises `HaError`."""
    async with httpx2.AsyncClient(base_url=server.url, timeout=20, trust_env=False) as client:
        phone = f"+1415{secrets.randbelow(10**7):07}"
        session = (await _ask(client, _LOGIN, {}, phone=phone))["authToken"]
        bearer = {"Authorization": f"Bearer {session}"}
        key = (await _ask(client, _KEY, bearer))["apiKeySecret"]
        wallets = (await _ask(client, _WALLETS, bearer))["defaultAccount"]["wallets"]
        wallet = next(one["id"] for one in wallets if one["walletCurrency"] == "BTC")
        made = await _ask(client, _INVOICE, bearer, wallet=wallet, amount=sat)
        paid = await client.post(
            "/sandbox/payments",
            json={"paymentRequest": made["invoice"]["paymentRequest"]},
            headers={"Authorization": f"Bearer {SANDBOX_TOKEN}"},
        )
        if paid.json().get("status") != "SUCCEEDED":
            raise HaError(f"the outside did not pay: {paid.text}")
    return Payer(wallet, key)


async def _ask(
    client: httpx2.AsyncClient, query: str, headers: dict[str, str], **variables: object
) -> dict[str, Any]:
    body = {"query": query, "variables": variables}
    answer = (await client.post("/graphql", json=body, headers=headers)).json()
    if answer.get("errors"):
        raise HaError(f"latchkey refused: {answer['errors']}")
    did: dict[str, Any] = answer["data"]["did"]
    return did
