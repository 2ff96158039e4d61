"""The control API of the simulated network: whoever calls it plays the outside world.

JSON in, JSON out; every answer says `"simulated": true`. It moves no real money, but it decides
what Latchkey believes it was paid, hence the guard: without a token only programs on this machine
may call, never a web page and never somebody behind a proxy; with one, whoever knows it.

It needs a `SandboxControl` as `app.state.sandbox`; while there is none, every answer is 503.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import structlog
from pydantic import SecretStr
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.errors import Unavailable
from app.http.draining import Draining
from app.http.sandbox import exchange, hooks
from app.http.sandbox.exchange import ControlRefused, JsonObject
from app.http.sandbox.input import InputError, payment_hash_of
from app.lightning.bolt11 import Bolt11Error
from app.lightning.onchain_address import AddressError
from app.nodes.sandbox.behaviour import UnknownBehaviourError, parse
from app.nodes.sandbox.chain import BLOCKS_AT_ONCE_MAX, DEPTH_MAX
from app.nodes.sandbox.node import Accepted, Refused, SandboxNode
from app.nodes.sandbox.payments import CAPACITY_MSAT
from app.nodes.sandbox.world import OutsideInvoice, WorldError, WorldRefusal
from app.services.logins.codes import Channel
from app.services.logins.delivery import Letter

EXPIRES_IN_MAX_S: Final = 31_536_000
MEMO_BYTES_MAX: Final = 639  # what a BOLT 11 field holds

_STATUS: Final = {
    WorldRefusal.INVOICE_NOT_FOUND: 404,
    WorldRefusal.PAYMENT_HASH_TAKEN: 409,
    WorldRefusal.WRONG_STATE: 409,
}

_log = structlog.get_logger(__name__)


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
    draining: Draining = field(default_factory=Draining)


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
        *_hook_routes(),
    ]


async def _create_invoice(control: SandboxControl, request: Request) -> JsonObject:
    members = await exchange.members(request)
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
    members = await exchange.members(request)
    preimage = members.digest("preimage")
    members.end()
    return _status(await control.node.world.settle(payment_hash, preimage))


async def _cancel_invoice(control: SandboxControl, request: Request) -> JsonObject:
    payment_hash = _path_hash(request)
    (await exchange.members(request)).end()
    return _status(await control.node.world.cancel(payment_hash))


async def _pay(control: SandboxControl, request: Request) -> JsonObject:
    members = await exchange.members(request)
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
    members = await exchange.members(request)
    address = members.text("address")
    amount_sat = members.amount("amountSat")
    members.end()
    deposit = await control.node.blockchain.deposit(address, amount_sat)
    await _chain_changed(control)
    return {"txid": deposit.txid.hex(), "vout": deposit.vout}


async def _mine(control: SandboxControl, request: Request) -> JsonObject:
    members = await exchange.members(request)
    count = members.integer("count", default=1, maximum=BLOCKS_AT_ONCE_MAX)
    members.end()
    height = await control.node.blockchain.mine(count)
    await _chain_changed(control)
    return {"height": height}


async def _reorganise(control: SandboxControl, request: Request) -> JsonObject:
    members = await exchange.members(request)
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


async def _receive(control: SandboxControl, request: Request) -> Response:
    return await hooks.receive(control.node.hooks, control.draining, request)


async def _show_received(control: SandboxControl, request: Request) -> Response | JsonObject:
    return await hooks.show(control.node.hooks, request)


async def _behave(control: SandboxControl, request: Request) -> JsonObject:
    return await hooks.behave(control.node.hooks, request)


async def _forget_received(control: SandboxControl, request: Request) -> JsonObject:
    return await hooks.forget(control.node.hooks, request)


def _hook_routes() -> list[Route]:
    route = partial(_route, path="/sandbox/hooks/{name}")
    return [
        route("POST", handler=_receive, guard=exchange.guard_receiver),
        route("GET", handler=_show_received),
        route("PUT", handler=_behave),
        route("DELETE", handler=_forget_received),
    ]


_Handler = Callable[[SandboxControl, Request], Awaitable[Response | JsonObject]]
_Guard = Callable[[Request, SecretStr | None], None]


def _route(method: str, path: str, handler: _Handler, *, guard: _Guard = exchange.guard) -> Route:
    async def endpoint(request: Request) -> Response:
        try:
            control = _control(request)
            guard(request, control.token)
            answer = await handler(control, request)
            return answer if isinstance(answer, Response) else exchange.respond(200, answer)
        except ControlRefused as refused:
            return exchange.error(refused.status, refused.code, str(refused))
        except InputError as error:
            return exchange.error(400, error.code, str(error))
        except UnknownBehaviourError as error:
            return exchange.error(400, "UNKNOWN_BEHAVIOUR", str(error))
        except Bolt11Error as error:
            return exchange.error(400, "INVALID_PAYMENT_REQUEST", str(error))
        except AddressError as error:
            return exchange.error(400, "INVALID_ADDRESS", str(error))
        except WorldError as error:
            return exchange.error(_STATUS.get(error.refusal, 400), error.refusal, str(error))
        except Unavailable:
            return exchange.error(503, "UNAVAILABLE", "The database did not answer. Ask again.")

    return Route(path, endpoint, methods=[method])


def _control(request: Request) -> SandboxControl:
    control: SandboxControl | None = getattr(request.app.state, "sandbox", None)
    if control is None:
        raise ControlRefused(503, "UNAVAILABLE", "The sandbox node is not running here.")
    return control
