"""Lightning addresses and vouchers over HTTP: what wallets ask that know a name, or a link.

    GET /.well-known/lnurlp/{username}   what may be paid, and where to ask for an invoice
    GET /lnurlp/{username}               the same
    GET /lnurlp/{username}/callback      an invoice over `amount` millisatoshi
    GET /lnurlp/{username}/verify/{hash} whether it was paid
    GET /lnurlw/{token}                  what may be withdrawn with a voucher
    GET /lnurlw/{token}/callback         have the invoice `pr` paid by it, showing its `k1`

As LNURL has it, a refusal is HTTP 200 with `{"status": "ERROR", "reason": …}`, and every page may
read the answers. None is ever kept by a cache: without LATCHKEY_PUBLIC_URL they name the host that
the client asked for, so a forged `Host` deceives whoever forged it and nobody else.
"""

from collections.abc import Awaitable, Callable
from typing import Final

import orjson
import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.addresses import within
from app.database.statements import DATABASE_ERRORS
from app.errors import DomainError, InvalidInput, Unavailable
from app.http.client_address import client_address
from app.lightning import lnurl
from app.money import AMOUNT_MAX, MSAT_PER_SAT
from app.process.runtime import Runtime
from app.services import rate_limits
from app.services.lnurl import claims, receiving, vouchers
from app.services.lnurl.vouchers import VoucherState
from app.services.payments.invoices import PaymentStatus
from app.settings import Settings

JsonAnswer = dict[str, object]
Answering = Callable[[Runtime, Request], Awaitable[JsonAnswer]]

_HEADERS: Final = {"Access-Control-Allow-Origin": "*", "Cache-Control": "no-store"}
_PREFLIGHT: Final = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": "7200",
    "Allow": "GET, HEAD, OPTIONS",
}
_DIGITS_MAX: Final = 15
_HASH_DIGITS: Final = 64

_log = structlog.get_logger(__name__)


class LnurlEndpoint:
    """Answers wallets; until its runtime is open it refuses all."""

    def __init__(self) -> None:
        self._runtime: Runtime | None = None

    def open(self, runtime: Runtime) -> None:
        """Begin to answer for a runtime."""
        self._runtime = runtime

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            self._route("/.well-known/lnurlp/{username}", _offer),
            self._route("/lnurlp/{username}", _offer),
            self._route("/lnurlp/{username}/callback", _invoice),
            self._route("/lnurlp/{username}/verify/{hash}", _verify),
            self._route("/lnurlw/{token}", _withdraw),
            self._route("/lnurlw/{token}/callback", _claim),
        ]

    def _route(self, path: str, answering: Answering) -> Route:
        async def endpoint(request: Request) -> Response:
            if request.method == "OPTIONS":
                return Response(status_code=204, headers=_HEADERS | _PREFLIGHT)
            answer = await self._answer(request, answering)
            return Response(orjson.dumps(answer), 200, _HEADERS, "application/json")

        return Route(path, endpoint, methods=["GET", "OPTIONS"])

    async def _answer(self, request: Request, answering: Answering) -> JsonAnswer:
        """Return the answer, whatever happens: wallets understand nothing but LNURL's errors."""
        if self._runtime is None:
            return _error(Unavailable.text)
        try:
            return await answering(self._runtime, request)
        except DomainError as error:
            return _error(error.message)
        except DATABASE_ERRORS:
            return _error(Unavailable.text)
        except Exception:
            _log.exception("lnurl_failed")
            return _error("Internal server error.")


async def _offer(runtime: Runtime, request: Request) -> JsonAnswer:
    address = _client(runtime, request)
    await rate_limits.anonymous_request(runtime, address=address)
    base, host = base_of(request, runtime.settings)
    payee = await receiving.payee(runtime, request.path_params["username"], host)
    least, most = receiving.LEAST_MSAT, receiving.MOST_MSAT
    if "amount" in request.query_params:
        least = most = _fixed_msat(request)
    return {
        "tag": "payRequest",
        "callback": f"{base}/lnurlp/{payee.address.local}/callback",
        "minSendable": least,
        "maxSendable": most,
        "metadata": payee.metadata,
        "commentAllowed": receiving.COMMENT_CHARS_MAX,
        "payerData": {name: {"mandatory": False} for name in receiving.PAYER_FIELDS},
    }


async def _invoice(runtime: Runtime, request: Request) -> JsonAnswer:
    base, host = base_of(request, runtime.settings)
    payee = await receiving.payee(runtime, request.path_params["username"], host)
    created = await receiving.invoice(
        runtime,
        payee,
        amount_msat=_number(request, "amount", "millisatoshi"),
        comment=request.query_params.get("comment", ""),
        payer_data=request.query_params.get("payerdata", ""),
        client_address=_client(runtime, request),
    )
    local = payee.address.local
    return {
        "status": "OK",
        "pr": created.payment_request,
        "routes": [],
        "successAction": {"tag": "message", "message": payee.success_message},
        "verify": f"{base}/lnurlp/{local}/verify/{created.payment_hash.hex()}",
    }


async def _verify(runtime: Runtime, request: Request) -> JsonAnswer:
    await rate_limits.anonymous_request(runtime, address=_client(runtime, request))
    text = request.path_params["hash"]
    try:
        payment_hash = bytes.fromhex(text) if len(text) == _HASH_DIGITS else b""
    except ValueError:
        payment_hash = b""
    if not payment_hash:
        raise InvalidInput("The payment hash has 64 hexadecimal digits.")
    found = await receiving.verify(runtime, payment_hash)
    return {
        "status": "OK",
        "settled": found.status is PaymentStatus.PAID,
        "preimage": None if found.preimage is None else found.preimage.hex(),
        "pr": found.payment_request,
    }


async def _withdraw(runtime: Runtime, request: Request) -> JsonAnswer:
    await rate_limits.anonymous_request(runtime, address=_client(runtime, request))
    token = request.path_params["token"]
    voucher = await vouchers.by_token(runtime, token)
    state = voucher.state_at(runtime.clock.now())
    if state not in {VoucherState.ACTIVE, VoucherState.USED}:
        raise InvalidInput(claims.ENDED[state])
    is_left = state is VoucherState.ACTIVE  # otherwise LUD-03 wants two zeros, and no error
    base, _ = base_of(request, runtime.settings)
    return {
        "tag": "withdrawRequest",
        "callback": f"{base}/lnurlw/{token}/callback",
        "k1": vouchers.k1_of(runtime, voucher),
        "defaultDescription": voucher.memo or "Voucher",
        "minWithdrawable": voucher.least_sat * MSAT_PER_SAT * is_left,
        "maxWithdrawable": voucher.most_sat * MSAT_PER_SAT * is_left,
    }


async def _claim(runtime: Runtime, request: Request) -> JsonAnswer:
    await rate_limits.anonymous_claim(runtime, address=_client(runtime, request))
    voucher = await vouchers.by_token(runtime, request.path_params["token"])
    await claims.claim(
        runtime,
        voucher,
        k1=request.query_params.get("k1", ""),
        payment_request=request.query_params.get("pr", ""),
    )
    return {"status": "OK"}


def base_of(request: Request, settings: Settings) -> tuple[str, str]:
    """Return the URL under which a client reaches this server, and the host in it.

    It is what the operator says. Where that is nothing, it is the host that was asked for, if it
    looks like one, and the scheme as a trusted proxy tells it.
    """
    host = request.headers.get("host", "").lower()
    if settings.public_url is not None or not lnurl.is_host(host):
        return settings.base_url, settings.address_domain
    scheme = request.url.scheme
    peer = request.client.host if request.client else ""
    if within(peer, settings.trusted_networks):
        told = request.headers.get("x-forwarded-proto", "").strip().lower()
        scheme = told if told in {"http", "https"} else scheme
    return f"{scheme}://{host}", host


def _client(runtime: Runtime, request: Request) -> str:
    peer = request.client.host if request.client else ""
    return client_address(peer, request.headers.raw, runtime.settings.trusted_networks)


def _fixed_msat(request: Request) -> int:
    """Return the one amount that shall be paid, as Blink's links can say it; in satoshi."""
    currency = request.query_params.get("currency", "BTC").upper()
    if currency not in {"BTC", "SAT", "SATS"}:
        raise InvalidInput("Only currency=BTC, in satoshi, can be asked for.")
    amount = _number(request, "amount", "satoshi")
    if not 1 <= amount <= min(AMOUNT_MAX, receiving.MOST_MSAT // MSAT_PER_SAT):
        raise InvalidInput("The amount is out of range.")
    return amount * MSAT_PER_SAT


def _number(request: Request, name: str, unit: str) -> int:
    text = request.query_params.get(name, "")
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS_MAX):
        raise InvalidInput(f"{name} must be given as a whole number of {unit}.")
    return int(text)


def _error(reason: str) -> JsonAnswer:
    return {"status": "ERROR", "reason": reason}
