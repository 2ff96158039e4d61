"""Clients that pay and are paid, and ask again until they know: what they were told is kept.

Each asks for one thing after another, under an idempotency key, at the next server whenever it got
no answer. Others take keys away, and look whether that holds everywhere.
"""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Final
from uuid import UUID, uuid4

import httpx2

from scripts.ha.payers import Payer
from scripts.ha.servers import Latchkey, outside_invoice

_ATTEMPT_S: Final = 15.0
_PAUSE_S: Final = 0.1
_ENDS: Final = {"SUCCESS", "ALREADY_PAID"}

_SEND: Final = """
mutation send($wallet: WalletId!, $to: WalletId!, $amount: SatAmount!, $memo: Memo) {
  did: intraLedgerPaymentSend(
    input: {walletId: $wallet, recipientWalletId: $to, amount: $amount, memo: $memo}
  ) { errors { message code } status }
}
"""
_INVOICE: Final = """
mutation invoice($wallet: WalletId!, $amount: SatAmount!, $memo: Memo) {
  did: lnInvoiceCreate(input: {walletId: $wallet, amount: $amount, memo: $memo}) {
    errors { message code } invoice { paymentHash }
  }
}
"""
_PAY: Final = """
mutation pay($wallet: WalletId!, $request: LnPaymentRequest!) {
  did: lnInvoicePaymentSend(input: {walletId: $wallet, paymentRequest: $request}) {
    errors { message code } status transaction { id }
  }
}
"""
_CREATE_KEY: Final = """
mutation create($name: String!) {
  did: apiKeyCreate(input: {name: $name, permissions: ["wallets:read"]}) {
    apiKey { id } apiKeySecret
  }
}
"""
_REVOKE: Final = """
mutation revoke($id: ID!) { did: apiKeyRevoke(input: {id: $id}) { apiKey { id revoked } } }
"""
_READ: Final = "{ me { defaultAccount { wallets { id balance } } } }"
#: A key was made, and its secret lost with the answer: that is said, or that the name is taken.
_SECRET_LOST: Final = {"IDEMPOTENT_ANSWER_NOT_KEPT", "INVALID_INPUT"}


@dataclass(slots=True)
class Told:
    """What was asked for, and what the client was told in the end."""

    kind: str
    #: What it is found by: a memo, or an invoice.
    name: str
    status: str = ""
    once: UUID = field(default_factory=uuid4)


@dataclass(slots=True)
class Clients:
    """All clients of a scenario."""

    servers: Sequence[Latchkey]
    payers: Sequence[Payer]
    told: list[Told] = field(default_factory=list)
    #: What came instead of an answer: `HTTP 503`, an error's code, or what went wrong with HTTP.
    errors: Counter[str] = field(default_factory=Counter)
    #: When something was confirmed, and by which server.
    confirmed: list[tuple[float, str]] = field(default_factory=list)
    #: Keys that were honoured after the call that revoked them had answered.
    honoured: list[str] = field(default_factory=list)
    revoked: int = 0
    stopping: bool = False

    async def pay(self, seed: int) -> None:
        """Be a client until told to stop; the last thing is brought to its end."""
        dice = random.Random(seed)  # noqa: S311
        async with httpx2.AsyncClient(timeout=_ATTEMPT_S, trust_env=False) as client:
            while not self.stopping:
                kind = dice.choice(("inside", "inside", "invoice", "outside"))
                await self._want(client, dice, kind)

    async def _want(self, client: httpx2.AsyncClient, dice: random.Random, kind: str) -> None:
        payer, payee = dice.sample(list(self.payers), 2)
        name, amount = f"ha {uuid4()}", dice.randint(50, 60)
        variables: dict[str, object] = {"wallet": payer.wallet_id, "amount": amount, "memo": name}
        query = _INVOICE
        if kind == "inside":
            query, variables = _SEND, variables | {"to": payee.wallet_id}
        elif kind == "outside":
            server = dice.choice(list(self.servers))
            request = await outside_invoice(client, server.url, amount)
            if request is None:
                await asyncio.sleep(_PAUSE_S)
                return
            query, name = _PAY, request
            variables = {"wallet": payer.wallet_id, "request": request}
        told = Told(kind, name)
        self.told.append(told)
        did = await self._until_answered(client, payer.key, query, variables, told.once, dice)
        if kind == "invoice":
            told.name, told.status = did["invoice"]["paymentHash"], "SUCCESS"
        else:
            told.status = did["status"]

    async def revoke(self, seed: int) -> None:
        """Make keys, use each everywhere, take it away, and use it everywhere again."""
        dice = random.Random(seed)  # noqa: S311
        async with httpx2.AsyncClient(timeout=_ATTEMPT_S, trust_env=False) as client:
            while not self.stopping:
                await self._one_key(client, dice)

    async def _one_key(self, client: httpx2.AsyncClient, dice: random.Random) -> None:
        owner, name = self.payers[0].key, f"key {uuid4()}"
        made = await self._until_answered(client, owner, _CREATE_KEY, {"name": name}, uuid4(), dice)
        if not made:  # its answer was lost, and secrets are not kept
            return
        secret, identity = made["apiKeySecret"], made["apiKey"]["id"]
        for server in self.servers:
            await self._ask(client, server, secret, _READ, {}, None)
        await self._until_answered(client, owner, _REVOKE, {"id": identity}, uuid4(), dice)
        self.revoked += 1
        for server in self.servers:
            answer = await self._ask(client, server, secret, _READ, {}, None)
            if answer is not None and answer.get("me") is not None:
                self.honoured.append(f"{name} at {server.place.name}")

    async def _until_answered(
        self,
        client: httpx2.AsyncClient,
        key: str,
        query: str,
        variables: dict[str, object],
        once: UUID,
        dice: random.Random,
    ) -> dict[str, Any]:
        """Ask one server after another until one says how it ended."""
        turn = dice.randrange(len(self.servers))
        while True:
            turn += 1
            server = self.servers[turn % len(self.servers)]
            data = await self._ask(client, server, key, query, variables, once)
            did: dict[str, Any] | None = None if data is None else data["did"]
            if did is not None and self._is_an_end(did):
                self.confirmed.append((monotonic(), server.place.name))
                return did
            await asyncio.sleep(_PAUSE_S)

    async def more(self, number: int) -> None:
        """Wait until so many more things are confirmed."""
        wanted = len(self.confirmed) + number
        while len(self.confirmed) < wanted:  # noqa: ASYNC110 -- clients need not know who waits
            await asyncio.sleep(_PAUSE_S)

    def _is_an_end(self, did: dict[str, Any]) -> bool:
        # A payment that is under way has a transaction; without one nobody knows whether it is.
        is_under_way = did.get("status") == "PENDING" and did.get("transaction") is not None
        if "status" in did and not (did["status"] in _ENDS or is_under_way):
            self.errors[_codes(did["errors"]) or str(did["status"])] += 1
            return False
        if "invoice" in did and did["invoice"] is None:
            self.errors[_codes(did["errors"])] += 1
            return False
        return True

    async def _ask(
        self,
        client: httpx2.AsyncClient,
        server: Latchkey,
        key: str,
        query: str,
        variables: dict[str, object],
        once: UUID | None,
    ) -> dict[str, Any] | None:
        """Return the `data` of an answer, None if there was none."""
        headers = {"X-API-KEY": key}
        if once is not None:
            headers["X-Idempotency-Key"] = str(once)
        body = {"query": query, "variables": variables}
        try:
            answer = await client.post(f"{server.url}/graphql", json=body, headers=headers)
            told: dict[str, Any] = answer.json()
        except (httpx2.HTTPError, json.JSONDecodeError) as error:
            self.errors[type(error).__name__] += 1
            return None
        data: dict[str, Any] | None = told.get("data")
        if query is _CREATE_KEY and _codes(told.get("errors")) in _SECRET_LOST:
            return {"did": {}}
        if told.get("errors") or answer.status_code != 200 or data is None:
            if once is not None:
                self.errors[_codes(told.get("errors")) or f"HTTP {answer.status_code}"] += 1
            return None
        return data


def _codes(errors: object) -> str:
    if not isinstance(errors, list):
        return ""
    return " ".join(
        sorted({str(one.get("code") or one.get("extensions", {}).get("code")) for one in errors})
    )
