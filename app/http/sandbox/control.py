"""The control API of the simulated network: whoever calls it plays the outside world.

JSON in, JSON out; every answer says `"simulated": true`. It moves no real money, but it decides
what Latchkey believes it was paid, hence the guard: without a token only programs on this machine
may call, never a web page and never somebody behind a proxy; with one, whoever knows it.

It needs a `SandboxControl` as `app.state.sandbox`; while there is none, every answer is 503.
"""

import asyncio
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from typing import Final
from urllib.parse import urlsplit

import orjson
import structlog
from pydantic import SecretStr
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from app.errors import Unavailable
from app.http.sandbox.input import InputError, Members, payment_hash_of
from app.lightning.bolt11 import Bolt11Error
from app.lightning.onchain_address import AddressError
from app.nodes.sandbox.behaviour import UnknownBehaviourError, parse
from app.nodes.sandbox.chain import BLOCKS_AT_ONCE_MAX, DEPTH_MAX
from app.nodes.sandbox.node import Accepted, Refused, SandboxNode
from app.nodes.sandbox.payments import CAPACITY_MSAT
from app.nodes.sandbox.world import OutsideInvoice, WorldError, WorldRefusal
from app.services.logins.codes import Channel
from app.services.logins.delivery import Letter

BODY_BYTES_MAX: Final = 65_536
BODY_TIMEOUT_S: Final = 10.0
EXPIRES_IN_MAX_S: Final = 31_536_000
MEMO_BYTES_MAX: Final = 639  # what a BOLT 11 field holds

#: Headers that a proxy adds: the caller is not the one whose address we see.
_PROXY_HEADERS: Final = ("x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip", "via")

_STATUS: Final = {
    WorldRefusal.INVOICE_NOT_FOUND: 404,
    WorldRefusal.PAYMENT_HASH_TAKEN: 409,
    WorldRefusal.WRONG_STATE: 409,
}

_log = structlog.get_logger(__name__)

JsonObject = dict[str, object]


async def _nothing_sent() -> list[Letter]:
    return []


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxControl:
    """What the control API acts on.

    `on_receipt` is told the payment hash of what arrived before the payer gets an answer, so that
    the wallet's balance is up when it does; `on_chain` likewise that the chain has changed.
    `outbox` says what the server has sent.
    """

    node: SandboxNode
    on_receipt: Callable[[bytes], Awaitable[None]]
    on_chain: Callable[[], Awaitable[None]]
    token: SecretStr | None = None
    outbox: Callable[[], Awaitable[list[Letter]]] = _nothing_sent


class _RefusedError(Exception):
    """A request that is answered with an error, before or instead of doing anything."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


def sandbox_routes() -> list[Route]:
    """Return the routes below `/sandbox`."""
    return [
        _route("POST", "/sandbox/invoices", _create_invoice),
        _route("GET", "/sandbox/invoices/{hash}", _show_invoice),
        _route("POST", "/sandbox/invoices/{hash}/settle", _settle_invoice),
        _route("POST", "/sandbox/invoices/{hash}/cancel", _cancel_invoice),
        _route("POST", "/sandbox/payments", _pay),
        _route("POST", "/sandbox/onchain/deposits", _deposit),
        _route("POST", "/sandbox/onchain/blocks", _mine),
        _route("POST", "/sandbox/onchain/reorganisations", _reorganise),
        _route("GET", "/sandbox/balances", _balances),
        _route("GET", "/sandbox/outbox", _outbox),
    ]


async def _create_invoice(control: SandboxControl, request: Request) -> JsonObject:
    members = await _members(request)
    amount_sat = members.amount("amountSat", optional=True)
    memo = members.text("memo", default="", bytes_max=MEMO_BYTES_MAX)
    expires_in_s = members.integer("expiresIn", default=3600, maximum=EXPIRES_IN_MAX_S)
    payment_hash = members.digest("preimageHash")
    hold = members.flag("hold", default=payment_hash is not None)
    behaviour = parse(members.text("behaviour", default="settle"))
    members.end()
    if payment_hash is not None and not hold:
        raise InputError("preimageHash", "needs hold to be true: only its sender can settle it.")
    if hold and not behaviour.can_be_held:
        raise InputError(
            "behaviour", f"{behaviour} ends by itself; a hold invoice ends by settle or cancel."
        )
    invoice = await control.node.world.create_invoice(
        amount_msat=None if amount_sat is None else amount_sat * 1000,
        memo=memo,
        expiry_s=expires_in_s,
        behaviour=behaviour,
        hold=hold,
        payment_hash=payment_hash,
    )
    answer: JsonObject = {
        "paymentRequest": invoice.payment_request,
        "paymentHash": invoice.payment_hash.hex(),
        "paymentSecret": invoice.payment_secret.hex(),
    }
    if invoice.preimage is not None:
        answer["preimage"] = invoice.preimage.hex()
    return answer


async def _show_invoice(control: SandboxControl, request: Request) -> JsonObject:
    return _status(await control.node.world.invoice_status(_path_hash(request)))


async def _settle_invoice(control: SandboxControl, request: Request) -> JsonObject:
    payment_hash = _path_hash(request)
    members = await _members(request)
    preimage = members.digest("preimage")
    members.end()
    return _status(await control.node.world.settle(payment_hash, preimage))


async def _cancel_invoice(control: SandboxControl, request: Request) -> JsonObject:
    payment_hash = _path_hash(request)
    (await _members(request)).end()
    return _status(await control.node.world.cancel(payment_hash))


async def _pay(control: SandboxControl, request: Request) -> JsonObject:
    members = await _members(request)
    payment_request = members.text("paymentRequest").strip()
    amount_sat = members.amount("amountSat", optional=True)
    members.end()
    arrived = await control.node.receive(payment_request, amount_sat=amount_sat)
    if not isinstance(arrived, Refused):
        await _tell(control, arrived.payment_hash)
    paid = await control.node.end_of(arrived) if isinstance(arrived, Accepted) else arrived
    if isinstance(paid, Refused):
        return {
            "status": "FAILED",
            "preimage": None,
            "feeMsat": 0,
            "failure": paid.reason,
            "message": paid.message,
        }
    return {
        "status": "SUCCEEDED",
        "preimage": paid.preimage.hex(),
        "feeMsat": paid.fee_msat,
        "failure": None,
    }


async def _tell(control: SandboxControl, payment_hash: bytes) -> None:
    try:
        await control.on_receipt(payment_hash)
    except Exception:
        # The payer has paid, whatever the wallet says: the loop over receipts will credit it.
        _log.exception("sandbox_receipt_not_credited_yet", payment_hash=payment_hash.hex())


async def _deposit(control: SandboxControl, request: Request) -> JsonObject:
    members = await _members(request)
    address = members.text("address")
    amount_sat = members.amount("amountSat")
    members.end()
    deposit = await control.node.blockchain.deposit(address, amount_sat)
    await _chain_changed(control)
    return {"txid": deposit.txid.hex(), "vout": deposit.vout}


async def _mine(control: SandboxControl, request: Request) -> JsonObject:
    members = await _members(request)
    count = members.integer("count", default=1, maximum=BLOCKS_AT_ONCE_MAX)
    members.end()
    height = await control.node.blockchain.mine(count)
    await _chain_changed(control)
    return {"height": height}


async def _reorganise(control: SandboxControl, request: Request) -> JsonObject:
    members = await _members(request)
    depth = members.integer("depth", default=1, maximum=DEPTH_MAX)
    drops = members.flag("drop", default=False)
    members.end()
    done = await control.node.blockchain.reorganise(depth, drops=drops)
    await _chain_changed(control)
    return {"height": done.height, "returned": done.returned, "dropped": done.dropped}


async def _chain_changed(control: SandboxControl) -> None:
    try:
        await control.on_chain()
    except Exception:
        # The chain is what it is; the loops that watch it will see.
        _log.exception("sandbox_chain_not_looked_at_yet")


async def _balances(control: SandboxControl, _request: Request) -> JsonObject:
    local_msat = await control.node.balance_msat()
    return {
        "lightningLocalMsat": local_msat,
        "lightningRemoteMsat": CAPACITY_MSAT - local_msat,
        "onchainSat": await control.node.chain.balance_sat(),
    }


async def _outbox(control: SandboxControl, _request: Request) -> JsonObject:
    letters = await control.outbox()
    return {
        "emails": [_letter(one) for one in letters if one.channel is Channel.EMAIL],
        "texts": [_letter(one) for one in letters if one.channel is not Channel.EMAIL],
    }


def _letter(letter: Letter) -> JsonObject:
    return {
        "to": letter.to,
        "subject": letter.subject,
        "text": letter.text,
        "at": letter.at.isoformat(timespec="seconds"),
    }


def _status(invoice: OutsideInvoice) -> JsonObject:
    return {"state": invoice.state, "amountPaidMsat": invoice.amount_paid_msat}


def _path_hash(request: Request) -> bytes:
    return payment_hash_of(request.path_params["hash"])


_Handler = Callable[[SandboxControl, Request], Awaitable[JsonObject]]


def _route(method: str, path: str, handler: _Handler) -> Route:
    async def endpoint(request: Request) -> Response:
        try:
            control = _control(request)
            _guard(request, control.token)
            return _respond(200, await handler(control, request))
        except _RefusedError as refused:
            return _error(refused.status, refused.code, str(refused))
        except InputError as error:
            return _error(400, error.code, str(error))
        except UnknownBehaviourError as error:
            return _error(400, "UNKNOWN_BEHAVIOUR", str(error))
        except Bolt11Error as error:
            return _error(400, "INVALID_PAYMENT_REQUEST", str(error))
        except AddressError as error:
            return _error(400, "INVALID_ADDRESS", str(error))
        except WorldError as error:
            return _error(_STATUS.get(error.refusal, 400), error.refusal, str(error))
        except Unavailable:
            return _error(503, "UNAVAILABLE", "The database did not answer. Ask again.")

    return Route(path, endpoint, methods=[method])


def _control(request: Request) -> SandboxControl:
    control: SandboxControl | None = getattr(request.app.state, "sandbox", None)
    if control is None:
        raise _RefusedError(503, "UNAVAILABLE", "The sandbox node is not running here.")
    return control


def _guard(request: Request, token: SecretStr | None) -> None:
    """Refuse callers who may not play the outside world. Raises `_RefusedError`.

    An empty token is no token: it must not open the door to everybody.
    """
    if token is not None and token.get_secret_value():
        given = request.headers.get("authorization", "").encode("latin-1")
        if not hmac.compare_digest(given, f"Bearer {token.get_secret_value()}".encode()):
            message = "Send the value of LATCHKEY_SANDBOX_TOKEN as 'Authorization: Bearer …'."
            raise _RefusedError(401, "UNAUTHENTICATED", message)
        return
    if request.client is None or not _is_loopback(request.client.host):
        message = "Only this machine may call without LATCHKEY_SANDBOX_TOKEN being set."
        raise _RefusedError(403, "FORBIDDEN", message)
    if any(header in request.headers for header in _PROXY_HEADERS):
        message = "Calls through a proxy need LATCHKEY_SANDBOX_TOKEN to be set."
        raise _RefusedError(403, "FORBIDDEN", message)
    # A page in a local browser also comes from loopback; its scripts cannot help sending Origin,
    # and one that made its own name point here (DNS rebinding) sends that name as Host.
    if "origin" in request.headers or not _is_local_host(request.headers.get("host", "")):
        message = "Web pages may not call. Programs: send no Origin, and localhost as Host."
        raise _RefusedError(403, "FORBIDDEN", message)


def _is_local_host(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    return name == "localhost" or _is_loopback(name)


def _is_loopback(address: str) -> bool:
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is not None:
        return parsed.ipv4_mapped.is_loopback
    return parsed.is_loopback


async def _members(request: Request) -> Members:
    """Return the members of the request's JSON object; an empty body is an empty object."""
    body = await _body(request)
    if not body:
        return Members({})
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != (
        "application/json"
    ):
        message = "Send 'Content-Type: application/json'."
        raise _RefusedError(415, "UNSUPPORTED_MEDIA_TYPE", message)
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise _RefusedError(400, "INVALID_JSON", "The body is not JSON.") from None
    if not isinstance(value, dict):
        raise _RefusedError(400, "INVALID_JSON", "The body must be a JSON object.")
    return Members(value)


async def _body(request: Request) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_TIMEOUT_S):
            async for chunk in request.stream():
                body += chunk
                if len(body) > BODY_BYTES_MAX:
                    message = f"The body may have {BODY_BYTES_MAX} bytes at most."
                    raise _RefusedError(413, "BODY_TOO_LARGE", message)
    except (TimeoutError, ClientDisconnect):
        raise _RefusedError(408, "BODY_INCOMPLETE", "The body did not arrive in time.") from None
    return bytes(body)


def _error(status: int, code: str, message: str) -> Response:
    return _respond(status, {"error": {"code": code, "message": message}})


def _respond(status: int, answer: JsonObject) -> Response:
    headers = {"Cache-Control": "no-store"}  # answers carry preimages
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    content = orjson.dumps({"simulated": True, **answer})
    return Response(content, status, headers=headers, media_type="application/json")
