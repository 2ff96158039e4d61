"""LND's REST interface over a `World`: invoices, payments, channels.

Written from what a node was seen to answer; `docs/nodes.md` says which. The chain's half is
`lnd_player_chain`.
"""

import asyncio
import json
import re
from base64 import b64decode, b64encode, urlsafe_b64decode
from collections.abc import AsyncIterator, Awaitable, Callable
from hashlib import sha256
from typing import Any, Final
from urllib.parse import parse_qsl

from app.lightning import bolt11
from app.nodes.answers import Failed, FailureReason, NodeInvoiceState, Succeeded
from tests.contract.lnd_player_chain import LndWallet, RpcError
from tests.contract.serving import Message, Receive, Scope, body_of
from tests.contract.serving import Send as Reply
from tests.contract.world import CAPACITY_MSAT, HashTaken, OurInvoice, Send, World

Body = dict[str, Any]
Answer = dict[str, Any]

_OK: Final = 200
_HTTP: Final = {3: 400, 5: 404, 6: 409}
_UNKNOWN: Final = 2
_INVALID: Final = 3
_NOT_FOUND: Final = 5
_ALREADY_EXISTS: Final = 6

_REASONS: Final = {
    FailureReason.NO_ROUTE: "FAILURE_REASON_NO_ROUTE",
    FailureReason.INSUFFICIENT_FEE: "FAILURE_REASON_NO_ROUTE",
    FailureReason.INSUFFICIENT_LIQUIDITY: "FAILURE_REASON_INSUFFICIENT_BALANCE",
    FailureReason.REJECTED: "FAILURE_REASON_INCORRECT_PAYMENT_DETAILS",
}
_EXPIRY_S_DEFAULT: Final = 86_400
_COMMIT_FEE_SAT: Final = 284


class LndPlayer:
    """An application of ASGI."""

    def __init__(self, world: World, *, macaroon: str) -> None:
        self.world = world
        self.macaroon = macaroon
        #: The methods that the macaroon allows; None allows all.
        self.allowed: frozenset[str] | None = None
        #: Whose route is asked for: in a world all payees are one node.
        self.routed_hash: bytes | None = None
        #: Tells past settlements in the order of the invoices, as with an SQL database.
        self.tells_in_order_of_invoices = False
        #: Who has opened a channel sets aside what its end costs; in a world nobody does.
        self.has_opened_channels = False
        self.network_name = world.network.value
        self.wallet = LndWallet(world.chain)

    async def __call__(self, scope: Scope, receive: Receive, send: Reply) -> None:
        raw = await body_of(receive)
        path, method = scope["path"], scope["method"]
        query = dict(parse_qsl(scope["query_string"].decode()))
        stream = _STREAMS.get((method, path.rsplit("/", 1)[0] if "track" in path else path))
        try:
            self._admit(scope)
            body: Body = json.loads(raw or b"{}") if method == "POST" else query
            if stream is not None:
                await _stream(stream(self, path, body), receive, send)
            else:
                await _say(send, _OK, await self._answer(method, path, body))
        except RpcError as error:
            said = {"code": error.code, "message": error.text, "details": []}
            status = _HTTP.get(error.code, 500)
            await _say(send, status, {"error": said} if stream is not None else said)

    def _admit(self, scope: Scope) -> None:
        given = dict(scope["headers"]).get(b"grpc-metadata-macaroon")
        if given is None:
            raise RpcError(_UNKNOWN, "expected 1 macaroon, got 0")
        if given.decode() != self.macaroon:
            raise RpcError(
                _UNKNOWN, "verification failed: signature mismatch after caveat verification"
            )
        needs = _METHODS.get(scope["path"])
        if self.allowed is not None and needs is not None and needs not in self.allowed:
            raise RpcError(_UNKNOWN, "permission denied")

    async def _answer(self, method: str, path: str, body: Body) -> Answer:
        for (wanted_method, pattern), call in _CALLS.items():
            found = re.fullmatch(pattern, path)
            if wanted_method == method and found is not None:
                return await call(self, body, *found.groups())
        answer = self.wallet.answer(method, path, body)
        if answer is None:
            raise RpcError(_NOT_FOUND, "Not Found")
        return answer

    # The node

    async def getinfo(self, _: Body) -> Answer:
        return {
            "version": "0.21.99-beta commit=",
            "identity_pubkey": self.world.key.public_key.hex(),
            "alias": "player",
            "block_height": self.world.chain.height,
            "block_hash": self.world.chain.block_hash().hex(),
            "best_header_timestamp": "1795808863",
            "synced_to_chain": True,
            "synced_to_graph": True,
            "testnet": False,
            "chains": [{"chain": "bitcoin", "network": self.network_name}],
        }

    async def check_permissions(self, body: Body) -> Answer:
        if self.allowed is not None and body["fullMethod"] not in self.allowed:
            raise RpcError(_INVALID, "permission denied")
        return {"valid": True}

    async def channel_balance(self, _: Body) -> Answer:
        world = self.world
        return {
            "balance": str(world.local_msat // 1000),
            "local_balance": _amount(world.local_msat),
            "remote_balance": _amount(world.remote_msat),
            "unsettled_local_balance": _amount(world.incoming_msat),
            "unsettled_remote_balance": _amount(world.outgoing_msat),
            "pending_open_local_balance": _amount(0),
            "pending_open_remote_balance": _amount(0),
        }

    async def list_channels(self, _: Body) -> Answer:
        htlcs = [
            {"incoming": True, "hash_lock": _b64(one.payment_hash), "forwarding_channel": "0"}
            for one in self.world.ours.values()
            if one.state is NodeInvoiceState.ACCEPTED
        ]
        htlcs += [
            {"incoming": False, "hash_lock": _b64(one.payment_hash), "forwarding_channel": "0"}
            for one in self.world.sends
            if one.is_under_way
        ]
        channel = {
            "active": True,
            "capacity": str(CAPACITY_MSAT // 1000),
            "commit_fee": str(_COMMIT_FEE_SAT),
            "commit_weight": "1116",
            "fee_per_kw": "253",
            "initiator": self.has_opened_channels,
            "commitment_type": "ANCHORS",
            "pending_htlcs": htlcs,
        }
        return {"channels": [channel]}

    async def pending_channels(self, _: Body) -> Answer:
        return {"total_limbo_balance": "0", "pending_open_channels": []}

    # Invoices

    async def add_invoice(self, body: Body) -> Answer:
        preimage = b64decode(body["r_preimage"])
        return self._added(body, preimage=preimage)

    async def add_hold_invoice(self, body: Body) -> Answer:
        return self._added(body, payment_hash=b64decode(body["hash"]), holds=True)

    def _added(self, body: Body, **secret: Any) -> Answer:
        digest = body.get("description_hash")
        try:
            made = self.world.add_invoice(
                amount_msat=int(body["value_msat"]) or None,
                description=None if digest else body.get("memo", ""),
                description_hash=b64decode(digest) if digest else None,
                expiry_s=int(body["expiry"]) or _EXPIRY_S_DEFAULT,
                **secret,
            )
        except HashTaken as taken:
            raise RpcError(_UNKNOWN, "invoice with payment hash already exists") from taken
        return {
            "r_hash": _b64(made.payment_hash),
            "payment_request": made.payment_request,
            "add_index": str(made.add_index),
            "payment_addr": _b64(made.payment_secret),
        }

    async def lookup_invoice(self, _: Body, payment_hash: str) -> Answer:
        found = self.world.ours.get(bytes.fromhex(payment_hash))
        if found is None:
            none = not self.world.ours
            raise RpcError(
                _UNKNOWN if none else _NOT_FOUND,
                "there are no existing invoices" if none else "unable to locate invoice",
            )
        return self._invoice(found)

    async def list_invoices(self, body: Body) -> Answer:
        offset, size = int(body["index_offset"]), int(body["num_max_invoices"])
        page = [one for one in self.world.ours.values() if one.add_index > offset][:size]
        return {
            "invoices": [self._invoice(one) for one in page],
            "last_index_offset": str(page[-1].add_index if page else 0),
            "first_index_offset": str(page[0].add_index if page else 0),
        }

    async def cancel_invoice(self, body: Body) -> Answer:
        found = self.world.ours.get(b64decode(body["payment_hash"]))
        if found is None:
            raise RpcError(_UNKNOWN, "unable to locate invoice")
        if found.state is NodeInvoiceState.SETTLED:
            raise RpcError(_UNKNOWN, "invoice already settled")
        self.world.cancel(found.payment_hash)
        return {}

    async def settle_invoice(self, body: Body) -> Answer:
        preimage = b64decode(body["preimage"])
        if not self.world.settle(preimage):
            found = self.world.ours.get(sha256(preimage).digest())
            if found is None:
                raise RpcError(_UNKNOWN, "unable to locate invoice")
            is_open = found.state is NodeInvoiceState.OPEN
            raise RpcError(
                _UNKNOWN, "invoice still open" if is_open else "invoice already canceled"
            )
        return {}

    async def subscribe_invoices(self, _: str, body: Body) -> AsyncIterator[Answer]:
        told = int(body.get("settle_index", 0))
        if told:
            past = list(self.world.settled(after=told))
            if self.tells_in_order_of_invoices:
                past.sort(key=lambda one: one.add_index)
            for one in past:
                yield self._invoice(one)
                told = max(told, one.settle_index)
        else:
            told = max((one.settle_index for one in self.world.ours.values()), default=0)
        added = len(self.world.ours)
        while True:
            if added < len(self.world.ours):
                opened = list(self.world.ours.values())[added]
                added += 1
                yield self._invoice(opened) | {"state": "OPEN", "settle_index": "0"}
            elif settled := next(self.world.settled(after=told), None):
                told = settled.settle_index
                yield self._invoice(settled)
            else:
                await self.world.changed()

    def _invoice(self, invoice: OurInvoice) -> Answer:
        state = NodeInvoiceState.CANCELED if self.world.is_over(invoice) else invoice.state
        return {
            "memo": invoice.description or "",
            "r_preimage": _b64(invoice.preimage or b""),
            "r_hash": _b64(invoice.payment_hash),
            "value_msat": str(invoice.amount_msat or 0),
            "settled": state is NodeInvoiceState.SETTLED,
            "creation_date": str(invoice.created_at),
            "payment_request": invoice.payment_request,
            "expiry": str(invoice.expires_at - invoice.created_at),
            "add_index": str(invoice.add_index),
            "settle_index": str(invoice.settle_index),
            "amt_paid_msat": str(invoice.paid_msat),
            "state": state.value,
            "payment_addr": _b64(invoice.payment_secret),
        }

    # Payments

    async def send_payment(self, _: str, body: Body) -> AsyncIterator[Answer]:
        request = body["payment_request"]
        try:
            invoice = bolt11.decode(request)
        except bolt11.Bolt11Error as error:
            raise RpcError(_UNKNOWN, "invalid index of 1") from error
        amount_msat = int(body.get("amt_msat", 0))
        self._refuse(invoice, amount_msat)
        send, began = self.world.send(
            request, amount_msat=amount_msat or None, fee_limit_msat=int(body["fee_limit_msat"])
        )
        if not began:
            paid = isinstance(send.outcome, Succeeded)
            raise RpcError(
                _ALREADY_EXISTS, "invoice is already paid" if paid else "payment is in transition"
            )
        await self.world.until(lambda: not send.is_under_way)
        yield _payment(send)

    def _refuse(self, invoice: bolt11.DecodedInvoice, amount_msat: int) -> None:
        """Raise what keeps LND from beginning; such a payment it does not know afterwards."""
        if self.world.now() >= invoice.expires_at:
            raise RpcError(_UNKNOWN, "invoice expired. Valid until 2026-11-27 19:49:25 +0000 UTC")
        if invoice.amount_msat is None and not amount_msat:
            raise RpcError(_UNKNOWN, "amount must be specified when paying a zero amount invoice")
        if invoice.amount_msat is not None and amount_msat:
            raise RpcError(
                _UNKNOWN, "amount must not be specified when paying a non-zero amount invoice"
            )
        if invoice.payee == self.world.key.public_key:
            raise RpcError(_UNKNOWN, "self-payments not allowed")

    async def track_payment(self, path: str, _: Body) -> AsyncIterator[Answer]:
        payment_hash = urlsafe_b64decode(path.rsplit("/", 1)[1])
        send = self.world.last_send(payment_hash)
        if send is None:
            raise RpcError(_NOT_FOUND, "payment isn't initiated")
        while send.is_under_way:
            yield _payment(send)
            await self.world.changed()
        yield _payment(send)

    async def list_payments(self, body: Body) -> Answer:
        offset, most = int(body["index_offset"]), int(body["max_payments"])
        found = [
            send
            for send in self.world.sends
            if send.index > offset and send.created_at >= int(body["creation_date_start"])
        ][:most]
        last = found[-1].index if found else 0
        return {"payments": [_payment(one) for one in found], "last_index_offset": str(last)}

    async def query_routes(self, body: Body, payee: str) -> Answer:
        target = self.world.theirs.get(self.routed_hash or b"")
        amount_msat = int(body["amt_msat"])
        fee_msat = None
        if target is not None and bytes.fromhex(payee) == self.world.outside_key.public_key:
            fee_msat = self.world.fee_msat(bolt11.decode(target.payment_request), amount_msat)
        if fee_msat is None or fee_msat > int(body["fee_limit"]["fixed_msat"]):
            raise RpcError(_UNKNOWN, "unable to find a path to destination")
        return {"routes": [{"total_fees_msat": str(fee_msat)}], "success_prob": 1}


def _payment(send: Send) -> Answer:
    status, preimage, reason = "IN_FLIGHT", bytes(32), "FAILURE_REASON_NONE"
    if isinstance(send.outcome, Succeeded):
        status, preimage = "SUCCEEDED", send.outcome.preimage
    elif isinstance(send.outcome, Failed):
        status, reason = "FAILED", _REASONS[send.outcome.reason]
    return {
        "payment_hash": send.payment_hash.hex(),
        "creation_date": str(send.created_at),
        "payment_preimage": preimage.hex(),
        "value_msat": str(send.amount_msat),
        "payment_request": send.payment_request,
        "status": status,
        "fee_msat": str(send.fee_msat if status == "SUCCEEDED" else 0),
        "htlcs": [],
        "payment_index": str(send.index),
        "failure_reason": reason,
    }


Call = Callable[..., Awaitable[Answer]]
Stream = Callable[[LndPlayer, str, Body], AsyncIterator[Answer]]

_CALLS: Final[dict[tuple[str, str], Call]] = {
    ("GET", r"/v1/getinfo"): LndPlayer.getinfo,
    ("POST", r"/v1/macaroon/checkpermissions"): LndPlayer.check_permissions,
    ("GET", r"/v1/balance/channels"): LndPlayer.channel_balance,
    ("GET", r"/v1/channels"): LndPlayer.list_channels,
    ("GET", r"/v1/channels/pending"): LndPlayer.pending_channels,
    ("GET", r"/v1/payments"): LndPlayer.list_payments,
    ("POST", r"/v1/invoices"): LndPlayer.add_invoice,
    ("GET", r"/v1/invoices"): LndPlayer.list_invoices,
    ("GET", r"/v1/invoice/([0-9a-f]{64})"): LndPlayer.lookup_invoice,
    ("POST", r"/v2/invoices/hodl"): LndPlayer.add_hold_invoice,
    ("POST", r"/v2/invoices/cancel"): LndPlayer.cancel_invoice,
    ("POST", r"/v2/invoices/settle"): LndPlayer.settle_invoice,
    ("POST", r"/v1/graph/routes/([0-9a-f]{66})/0"): LndPlayer.query_routes,
}
_STREAMS: Final[dict[tuple[str, str], Stream]] = {
    ("GET", "/v1/invoices/subscribe"): LndPlayer.subscribe_invoices,
    ("POST", "/v2/router/send"): LndPlayer.send_payment,
    ("GET", "/v2/router/track"): LndPlayer.track_payment,
}
#: What a macaroon must allow for some of the paths.
_METHODS: Final = {
    "/v1/getinfo": "/lnrpc.Lightning/GetInfo",
    "/v1/invoices": "/lnrpc.Lightning/AddInvoice",
    "/v1/channels": "/lnrpc.Lightning/ListChannels",
    "/v1/macaroon/checkpermissions": "/lnrpc.Lightning/CheckMacaroonPermissions",
    "/v2/router/send": "/routerrpc.Router/SendPaymentV2",
}


async def _stream(lines: AsyncIterator[Answer], receive: Receive, send: Reply) -> None:
    """Tell lines as they come, until they end or whoever listens has left."""
    gone = asyncio.ensure_future(receive())
    following = asyncio.ensure_future(anext(lines))
    began = False
    try:
        while True:
            await asyncio.wait({gone, following}, return_when=asyncio.FIRST_COMPLETED)
            if gone.done() and not following.done():
                return
            try:
                line = following.result()
            except StopAsyncIteration:
                break
            if not began:
                await send(_head(_OK))
                began = True
            body = json.dumps({"result": line}).encode() + b"\n"
            await send({"type": "http.response.body", "body": body, "more_body": True})
            following = asyncio.ensure_future(anext(lines))
    finally:
        gone.cancel()
        following.cancel()
    await send({"type": "http.response.body", "body": b""})


async def _say(send: Reply, status: int, answer: Answer) -> None:
    await send(_head(status))
    await send({"type": "http.response.body", "body": json.dumps(answer).encode()})


def _head(status: int) -> Message:
    headers = [(b"content-type", b"application/json")]
    return {"type": "http.response.start", "status": status, "headers": headers}


def _amount(msat: int) -> Answer:
    return {"sat": str(msat // 1000), "msat": str(msat)}


def _b64(value: bytes) -> str:
    return b64encode(value).decode()
