"""Core Lightning as clnrest answers for it, over a `World`: invoices, payments, channels.

Written from what a node was seen to answer; `docs/nodes.md` says which. The chain's half is
`cln_player_chain`.
"""

import json
from collections.abc import Awaitable, Callable
from typing import Any, Final

from app.lightning import bech32, bolt11
from app.nodes.answers import Failed, FailureReason, NodeInvoiceState, Succeeded
from tests.contract.cln_player_chain import ClnWallet, RpcFault
from tests.contract.serving import Receive, Scope, body_of
from tests.contract.serving import Send as Reply
from tests.contract.world import CAPACITY_MSAT, HashTaken, OurInvoice, Send, World

Parameters = dict[str, Any]
Answer = dict[str, Any]

_CREATED: Final = 201
_NOT_ALLOWED: Final = 401
_NO_RUNE: Final = 403
_NOT_FOUND: Final = 404
_FAILED: Final = 500
_INVALID: Final = -32602

_CODES: Final = {
    FailureReason.NO_ROUTE: 205,
    FailureReason.INSUFFICIENT_FEE: 206,
    FailureReason.INSUFFICIENT_LIQUIDITY: 215,
    FailureReason.EXPIRED: 207,
    FailureReason.REJECTED: 203,
}
#: Before any part was sent, so that nothing of it is listed.
_UNLISTED: Final = frozenset(_CODES) - {FailureReason.REJECTED}
_NETWORK_NAMES: Final = {bolt11.Network.MAINNET: "bitcoin"}
_DESCRIPTION_HASH_WORDS: Final = 52


class ClnPlayer:
    """An application of ASGI."""

    def __init__(self, world: World, *, rune: str) -> None:
        self.world = world
        self.rune = rune
        #: The commands that the rune allows; None allows all.
        self.allowed: frozenset[str] | None = None
        #: Whose route is asked for: in a world all payees are one node.
        self.routed_hash: bytes | None = None
        #: What versions before 23.08 put behind an amount.
        self.unit = ""
        self.wallet = ClnWallet(world.chain)

    async def __call__(self, scope: Scope, receive: Receive, send: Reply) -> None:
        body = await body_of(receive)
        status, answer = await self._answer(scope, json.loads(body or b"{}"))
        await send(
            {
                "type": "http.response.start",
                "status": status,
                "headers": [(b"content-type", b"application/json")],
            }
        )
        await send({"type": "http.response.body", "body": json.dumps(answer).encode()})

    async def _answer(self, scope: Scope, parameters: Parameters) -> tuple[int, Answer]:
        method = scope["path"].removeprefix("/v1/")
        given = dict(scope["headers"]).get(b"rune", b"").decode()
        if not given:
            return _NO_RUNE, _error(1501, "Not authorized: Missing rune")
        if given != self.rune:
            return _NOT_ALLOWED, _error(1501, "Not authorized: Not derived from master")
        if not self._allows(method):
            return _NOT_ALLOWED, _error(1502, f"Not permitted: method is {method}")
        command = self._command(method)
        if command is None:
            return _NOT_FOUND, _error(-32601, f"Unknown command '{method}'")
        try:
            return _CREATED, self._amounts(await command(parameters))
        except RpcFault as fault:
            return _FAILED, _error(fault.number, str(fault))

    def _allows(self, method: str) -> bool:
        return self.allowed is None or method in self.allowed

    def _command(self, method: str) -> Callable[[Parameters], Awaitable[Answer]] | None:
        for part in (self, self.wallet):
            command: Callable[[Parameters], Awaitable[Answer]] | None = getattr(
                part, f"command_{method}", None
            )
            if command is not None:
                return command
        return None

    def _amounts(self, value: Any) -> Any:
        """Write amounts as the version does."""
        if isinstance(value, list):
            return [self._amounts(one) for one in value]
        if not isinstance(value, dict):
            return value
        return {
            name: f"{one}{self.unit}"
            if self.unit and name.endswith("_msat") and isinstance(one, int)
            else self._amounts(one)
            for name, one in value.items()
        }

    # The node

    async def command_getinfo(self, _: Parameters) -> Answer:
        network = self.world.network
        return {
            "id": self.world.key.public_key.hex(),
            "alias": "PLAYER",
            "version": "v26.06",
            "network": _NETWORK_NAMES.get(network, network.value),
            "blockheight": self.world.chain.height,
        }

    async def command_checkrune(self, parameters: Parameters) -> Answer:
        if parameters["rune"] != self.rune:
            raise RpcFault(1501, "Not authorized: Not derived from master")
        if not self._allows(parameters["method"]):
            raise RpcFault(1502, f"Not permitted: method is {parameters['method']}")
        return {"valid": True}

    async def command_listpeerchannels(self, _: Parameters) -> Answer:
        world = self.world
        moving = [(world.outgoing_msat, "out"), (world.incoming_msat, "in")]
        channel = {
            "state": "CHANNELD_NORMAL",
            "to_us_msat": world.local_msat + world.outgoing_msat,
            "total_msat": CAPACITY_MSAT,
            "htlcs": [
                {"direction": direction, "amount_msat": amount_msat}
                for amount_msat, direction in moving
                if amount_msat
            ],
        }
        return {"channels": [channel, {"state": "OPENINGD"}]}

    # Invoices

    async def command_invoice(self, parameters: Parameters) -> Answer:
        amount = parameters["amount_msat"]
        made = self._add(
            label=parameters["label"],
            preimage=bytes.fromhex(parameters["preimage"]),
            amount_msat=None if amount == "any" else amount,
            description=parameters["description"],
            expiry_s=parameters["expiry"],
        )
        return {**_listed(made), "payment_secret": made.payment_secret.hex()}

    async def command_createinvoice(self, parameters: Parameters) -> Answer:
        invoice, description_hash = _without_signature(parameters["invstring"])
        made = self._add(
            label=parameters["label"],
            preimage=bytes.fromhex(parameters["preimage"]),
            amount_msat=invoice.amount_msat,
            description_hash=description_hash,
            expiry_s=invoice.expiry_s,
        )
        if made.payment_hash != invoice.payment_hash:
            raise RpcFault(_INVALID, "Incorrect preimage")
        return _listed(made)

    async def command_delinvoice(self, parameters: Parameters) -> Answer:
        found = [one for one in self.world.ours.values() if one.label == parameters["label"]]
        if not found:
            raise RpcFault(905, "Unknown invoice")
        status = self._status(found[0])
        if status != parameters["status"]:
            raise RpcFault(906, f"Invoice status is {status} not {parameters['status']}")
        del self.world.ours[found[0].payment_hash]
        return {**_listed(found[0]), "status": status}

    async def command_listinvoices(self, parameters: Parameters) -> Answer:
        if "index" in parameters:
            start, limit = parameters["start"], parameters["limit"]
            found_all = [one for one in self.world.ours.values() if one.add_index >= start]
            return {"invoices": [self._invoice(one) for one in found_all[:limit]]}
        found = self.world.ours.get(bytes.fromhex(parameters["payment_hash"]))
        return {"invoices": [] if found is None else [self._invoice(found)]}

    async def command_waitanyinvoice(self, parameters: Parameters) -> Answer:
        after = parameters["lastpay_index"]
        came = await self.world.until(
            lambda: any(True for _ in self.world.settled(after=after)),
            timeout_s=parameters["timeout"],
        )
        if not came:
            raise RpcFault(904, "Timed out while waiting for invoice to be paid")
        return self._invoice(next(self.world.settled(after=after)))

    def _add(self, *, label: str, **about: Any) -> OurInvoice:
        if any(one.label == label for one in self.world.ours.values()):
            raise RpcFault(900, f"Duplicate label '{label}'")
        try:
            return self.world.add_invoice(label=label, **about)
        except HashTaken:
            raise RpcFault(901, "preimage already used") from None

    def _status(self, invoice: OurInvoice) -> str:
        if invoice.state is NodeInvoiceState.SETTLED:
            return "paid"
        return "expired" if self.world.is_over(invoice) else "unpaid"

    def _invoice(self, invoice: OurInvoice) -> Answer:
        status = self._status(invoice)
        said = {**_listed(invoice), "status": status, "created_index": invoice.add_index}
        if status == "paid":
            assert invoice.preimage is not None
            said |= {
                "pay_index": invoice.settle_index,
                "amount_received_msat": invoice.paid_msat,
                "paid_at": invoice.settled_at,
                "payment_preimage": invoice.preimage.hex(),
            }
        return said

    # Payments

    async def command_xpay(self, parameters: Parameters) -> Answer:
        try:
            invoice = bolt11.decode(parameters["invstring"])
        except bolt11.Bolt11Error as error:
            raise RpcFault(_INVALID, f"Invalid bolt11 invoice: {error}") from None
        if (invoice.amount_msat is None) is ("amount_msat" not in parameters):
            raise RpcFault(_INVALID, "amount_msat is required, or not")
        if self.world.now() > invoice.expires_at:
            raise RpcFault(207, "Invoice expired")
        send, is_new = self.world.send(
            parameters["invstring"],
            amount_msat=parameters.get("amount_msat"),
            fee_limit_msat=parameters["maxfee"],
        )
        if not is_new:
            if send.is_under_way:
                raise RpcFault(-3, "Unexpected injectpaymentonion error 200: still in progress")
            raise RpcFault(219, "Already paid this invoice successfully")
        await self.world.until(lambda: not send.is_under_way)
        outcome = send.outcome
        if isinstance(outcome, Failed):
            raise RpcFault(_CODES[outcome.reason], f"Failed: {outcome.reason}")
        assert isinstance(outcome, Succeeded)
        return {
            "payment_preimage": outcome.preimage.hex(),
            "failed_parts": 0,
            "successful_parts": 2,
            "amount_msat": send.amount_msat,
            "amount_sent_msat": send.amount_msat + outcome.fee_msat,
        }

    async def command_listsendpays(self, parameters: Parameters) -> Answer:
        wanted, status = parameters.get("payment_hash"), parameters.get("status")
        return {
            "payments": [
                part
                for send in self.world.sends
                for part in _parts(send)
                if wanted in {None, part["payment_hash"]} and status in {None, part["status"]}
            ]
        }

    async def command_getroutes(self, parameters: Parameters) -> Answer:
        invoice = self.world.theirs.get(self.routed_hash or b"")
        fee_msat = (
            None
            if invoice is None
            else self.world.fee_msat(
                bolt11.decode(invoice.payment_request), parameters["amount_msat"]
            )
        )
        if fee_msat is None or parameters["destination"] != self.world.outside_key.public_key.hex():
            raise RpcFault(205, "We could not find a usable set of paths.")
        if fee_msat > parameters["maxfee_msat"]:
            raise RpcFault(206, "Could not find route without excessive cost")
        amount_msat = parameters["amount_msat"]
        half_msat = amount_msat // 2
        routes = [(half_msat, fee_msat), (amount_msat - half_msat, 0)]
        return {
            "probability_ppm": 990_000,
            "routes": [
                {
                    "amount_msat": share_msat,
                    "final_cltv": parameters["final_cltv"],
                    "path": [{"amount_in_msat": share_msat + cost_msat, "cltv_in": 100}],
                }
                for share_msat, cost_msat in routes
            ],
        }


def _error(number: int, message: str) -> Answer:
    return {"code": number, "message": message, "data": None}


def _listed(invoice: OurInvoice) -> Answer:
    return {
        "label": invoice.label,
        "bolt11": invoice.payment_request,
        "payment_hash": invoice.payment_hash.hex(),
        "expires_at": invoice.expires_at,
        "created_index": invoice.add_index,
        "status": "unpaid",
    }


def _parts(send: Send) -> list[Answer]:
    """Return a send in two parts; the first bears the fee."""
    outcome = send.outcome
    if isinstance(outcome, Failed) and outcome.reason in _UNLISTED:
        return []
    status = "pending" if send.is_under_way else "failed"
    if isinstance(outcome, Succeeded):
        status = "complete"
    half_msat = send.amount_msat // 2
    shares = [(half_msat, send.fee_msat), (send.amount_msat - half_msat, 0)]
    parts: list[Answer] = [
        {
            "created_index": 2 * send.index + place,
            "groupid": send.index,
            "partid": place + 1,
            "payment_hash": send.payment_hash.hex(),
            "status": status,
            "amount_msat": share_msat,
            "amount_sent_msat": share_msat + fee_msat,
            "created_at": send.created_at,
        }
        for place, (share_msat, fee_msat) in enumerate(shares)
    ]
    if isinstance(outcome, Succeeded):
        for part in parts:
            part["payment_preimage"] = outcome.preimage.hex()
    return parts


def _without_signature(text: str) -> tuple[bolt11.DecodedInvoice, bytes]:
    """Read what `createinvoice` is given: it has the text of a description and the hash of one.

    Returns the rest of it, and that hash.
    """
    hrp, words = bech32.decode(text, length_max=bolt11.LENGTH_MAX)
    kept, at, description_hash = words[:7], 7, None
    while at < len(words) - 104:
        length = words[at + 1] << 5 | words[at + 2]
        one, at = words[at : at + 3 + length], at + 3 + length
        if bech32.CHARSET[one[0]] == "h" and length == _DESCRIPTION_HASH_WORDS:
            description_hash = bech32.bytes_from_words(one[3:])
        else:
            kept += one
    if description_hash is None:
        raise RpcFault(_INVALID, "the player knows invoices with the hash of a description only")
    sealed = bolt11.seal(hrp, kept, bolt11.NodeKey(b"\x33" * 32))
    return bolt11.decode(sealed), description_hash
