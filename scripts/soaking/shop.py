"""What clients ask for: one function a kind, each of which takes its answer apart and notes it."""

import random
import time
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final
from uuid import UUID

import orjson

from scripts.benchmark import operations
from scripts.benchmark.load import post
from scripts.benchmark.operations import Owner
from scripts.soaking import sockets
from scripts.soaking.journal import Journal, Order
from scripts.soaking.retrying import TRY_TIMEOUT_S, Retries, WrongAnswerError
from scripts.soaking.wire import Answer, Servers

#: How outside invoices behave, the usual more often.
_BEHAVIOURS: Final = (
    *("settle",) * 6,
    "fee_ppm:3000",
    "delay_ms:150",
    "timeout_then_settle",
    "timeout_then_fail",
    "no_route",
)
_WRONG_AMOUNTS: Final = (-5, 0, "abc", "1.5", None, 10**18, [1], True, "0x10", "1_000")
_SAT_MAX: Final = 50
_PAGE: Final = 20
_KEY_TAIL: Final = 8

Errand = Callable[[float], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Invoice:
    """What can be paid."""

    payment_request: str
    payment_hash: str
    sat: int


@dataclass(slots=True)
class Shop:
    """The people, and invoices that wait to be paid."""

    servers: Servers
    journal: Journal
    payers: Sequence[Owner]
    payees: Sequence[Owner]
    dice: random.Random
    patience_s: float
    inside: deque[Invoice] = field(default_factory=lambda: deque(maxlen=5_000))
    outside: deque[Invoice] = field(default_factory=deque)
    incoming: deque[Invoice] = field(default_factory=deque)

    @property
    def errands(self) -> dict[str, Errand]:
        """What can be done, by the names of `journal.KINDS`; each is told when it was due.

        Raises `UnresolvedError` where it was not carried out.
        """
        return {
            "create an invoice": self.create,
            "pay inside, by invoice": self.pay_inside,
            "pay inside, to a wallet": self.send,
            "pay outside": self.pay_outside,
            "receive from outside": self.receive,
            "balances": self.balances,
            "a page of history": self.history,
            "subscribe over a WebSocket": self.subscribe,
            "a refused key": self.refused_key,
            "wrong input": self.wrong_input,
        }

    async def create(self, due_at: float) -> None:
        self.inside.append(await self._invoice(due_at, self._retries()))

    async def pay_inside(self, due_at: float) -> None:
        if not self.inside:
            await self.create(time.monotonic())
        await self._pay("pay inside, by invoice", due_at, self.inside.popleft())

    async def pay_outside(self, due_at: float) -> None:
        if not self.outside:
            await self.stock_outside()
        await self._pay("pay outside", due_at, self.outside.popleft())

    async def send(self, due_at: float) -> None:
        payer, payee, once = *map(self.dice.choice, (self.payers, self.payees)), self._uuid()
        order = Order("pay inside, to a wallet", f"order {once}", self._sat())
        fields = {
            "walletId": payer.wallet_id,
            "recipientWalletId": payee.wallet_id,
            "amount": order.sat,
            "memo": order.name,
        }
        request = _mutation(operations.SEND, payer, once, fields)
        await self._place(
            order, due_at, request, partial(_payment, order, "intraLedgerPaymentSend")
        )

    async def receive(self, due_at: float) -> None:
        if not self.incoming:
            await self.stock_incoming()
        invoice = self.incoming.popleft()
        body = orjson.dumps({"paymentRequest": invoice.payment_request})
        order = Order("receive from outside", invoice.payment_hash, invoice.sat)
        await self._place(order, due_at, post("/sandbox/payments", body), _receipt)

    async def balances(self, due_at: float) -> None:
        request = operations.request(operations.BALANCES, self._payer().credential)
        await self._ask("balances", due_at, request, partial(_holds, b'"balance":'))

    async def history(self, due_at: float) -> None:
        credential = self._payer().credential
        request = operations.request(operations.TRANSACTIONS, credential, first=_PAGE)
        await self._ask("a page of history", due_at, request, partial(_holds, b'"pageInfo":'))

    async def subscribe(self, due_at: float) -> None:
        once = partial(sockets.price, self.servers)
        await self._retries().until_answered("subscribe over a WebSocket", due_at, once, _is_ok)

    async def refused_key(self, due_at: float) -> None:
        wrong = self._payer().credential.value[:-_KEY_TAIL] + "0" * _KEY_TAIL
        body = orjson.dumps({"query": operations.BALANCES})
        request = post(operations.PATH, body, [("X-API-KEY", wrong)])
        await self._ask("a refused key", due_at, request, _is_unauthorised)

    async def wrong_input(self, due_at: float) -> None:
        payee = self.dice.choice(self.payees)
        fields = {"walletId": payee.wallet_id, "amount": self.dice.choice(_WRONG_AMOUNTS)}
        request = _mutation(operations.CREATE_INVOICE, payee, self._uuid(), fields)
        await self._ask("wrong input", due_at, request, _is_refusal)

    async def stock_outside(self) -> None:
        """Have somebody outside make an invoice, which is nobody's request."""
        sat = self._sat()
        body = orjson.dumps({"amountSat": sat, "behaviour": self.dice.choice(_BEHAVIOURS)})
        found: list[Invoice] = []

        def made(answer: Answer, _tries: int) -> str:
            invoice = orjson.loads(answer.body)
            found.append(Invoice(invoice["paymentRequest"], invoice["paymentHash"], sat))
            return "SUCCESS"

        request = post("/sandbox/invoices", body)
        once = partial(self.servers.ask, request, timeout_s=TRY_TIMEOUT_S)
        await self._unnoted().until_answered("create an invoice", time.monotonic(), once, made)
        self.outside += found

    async def stock_incoming(self) -> None:
        """Make an invoice for somebody outside to pay, which is nobody's request."""
        self.incoming.append(await self._invoice(time.monotonic(), self._unnoted()))

    async def _invoice(self, due_at: float, retries: Retries) -> Invoice:
        payee, sat = self.dice.choice(self.payees), self._sat()
        fields = {"walletId": payee.wallet_id, "amount": sat, "memo": "coffee"}
        request = _mutation(operations.CREATE_INVOICE, payee, self._uuid(), fields)
        found: list[Invoice] = []

        def made(answer: Answer, _tries: int) -> str:
            invoice = _payload(answer, "lnInvoiceCreate")["invoice"]
            found.append(Invoice(invoice["paymentRequest"], invoice["paymentHash"], sat))
            return "SUCCESS"

        once = partial(self.servers.ask, request, timeout_s=TRY_TIMEOUT_S)
        await retries.until_answered("create an invoice", due_at, once, made)
        return found[0]

    async def _pay(self, kind: str, due_at: float, invoice: Invoice) -> None:
        payer = self._payer()
        fields = {"walletId": payer.wallet_id, "paymentRequest": invoice.payment_request}
        request = _mutation(operations.PAY_INVOICE, payer, self._uuid(), fields)
        order = Order(kind, invoice.payment_hash, invoice.sat)
        await self._place(order, due_at, request, partial(_payment, order, "lnInvoicePaymentSend"))

    async def _place(
        self, order: Order, due_at: float, request: bytes, said: Callable[[Answer, int], str]
    ) -> None:
        self.journal.orders.append(order)
        order.said = await self._ask(order.kind, due_at, request, said)

    async def _ask(
        self, kind: str, due_at: float, request: bytes, said: Callable[[Answer, int], str]
    ) -> str:
        once = partial(self.servers.ask, request, timeout_s=TRY_TIMEOUT_S)
        return await self._retries().until_answered(kind, due_at, once, said)

    def _retries(self) -> Retries:
        return Retries(self.journal, self.dice, self.patience_s)

    def _unnoted(self) -> Retries:
        return Retries(Journal(), self.dice, self.patience_s)

    def _payer(self) -> Owner:
        return self.dice.choice(self.payers)

    def _sat(self) -> int:
        return self.dice.randint(1, _SAT_MAX)

    def _uuid(self) -> UUID:
        return UUID(int=self.dice.getrandbits(128), version=4)


def _mutation(document: str, owner: Owner, once: UUID, fields: dict[str, Any]) -> bytes:
    body = orjson.dumps({"query": document, "variables": {"input": fields}})
    credential = owner.credential
    headers = ((credential.name, credential.value), ("X-Idempotency-Key", str(once)))
    return post(operations.PATH, body, headers)


def _payload(answer: Answer, name: str) -> dict[str, Any]:
    """Return the payload of a mutation. Raises `WrongAnswerError` for a refusal."""
    found: dict[str, Any] = orjson.loads(answer.body)
    payload: dict[str, Any] = (found.get("data") or {}).get(name) or found
    if payload.get("errors") and payload.get("status") != "FAILURE":
        raise WrongAnswerError(f"{answer.status} {_code(payload['errors'][0])}")
    return payload


def _code(error: dict[str, Any]) -> str:
    code: str = error.get("code") or error.get("extensions", {}).get("code") or error["message"]
    return code


def _payment(order: Order, name: str, answer: Answer, _tries: int) -> str:
    payload = _payload(answer, name)
    status: str = payload["status"]
    # Nothing fails inside; outside some invoices are made to.
    if status == "FAILURE" and order.kind != "pay outside":
        raise WrongAnswerError(f"FAILURE {_code(payload['errors'][0])}")
    return status


def _receipt(answer: Answer, tries: int) -> str:
    status = orjson.loads(answer.body).get("status")
    if status == "SUCCEEDED":
        return "SUCCESS"
    if tries > 1:  # the first one may have been carried out, and this one refused for that
        return "UNKNOWN"
    raise WrongAnswerError(f"{answer.status} {status}")


def _holds(expected: bytes, answer: Answer, _tries: int) -> str:
    if answer.status != 200 or expected not in answer.body or b'"errors":' in answer.body:
        raise WrongAnswerError(f"{answer.status} without {expected.decode()}")
    return "SUCCESS"


def _is_ok(_answer: Answer, _tries: int) -> str:
    return "SUCCESS"


def _is_unauthorised(answer: Answer, _tries: int) -> str:
    if answer.status not in {401, 429}:
        raise WrongAnswerError(f"{answer.status} for a wrong key")
    return "REFUSED"


def _is_refusal(answer: Answer, _tries: int) -> str:
    if answer.status not in {200, 400} or b'"errors":[{' not in answer.body:
        raise WrongAnswerError(f"{answer.status} for wrong input")
    return "REFUSED"
