"""What the macaroon must allow, method by method, and what it better does not.

A macaroon of LND allows either classes of methods ("offchain:write") or single ones ("uri:…"); the
classes allow far more than is needed, closing channels for instance.
"""

from base64 import b64encode
from collections.abc import Sequence
from typing import Final

from pydantic import Field

from app.findings import Finding, ok, problem, warning
from app.nodes.lnd import refusals
from app.nodes.rest import NodeAnswer, NodeRefusal, Rest

#: What every Latchkey asks for.
METHODS: Final = (
    "/lnrpc.Lightning/GetInfo",
    "/lnrpc.Lightning/CheckMacaroonPermissions",
    "/lnrpc.Lightning/AddInvoice",
    "/lnrpc.Lightning/LookupInvoice",
    "/lnrpc.Lightning/ListInvoices",
    "/lnrpc.Lightning/SubscribeInvoices",
    "/invoicesrpc.Invoices/CancelInvoice",
    "/lnrpc.Lightning/QueryRoutes",
    "/routerrpc.Router/SendPaymentV2",
    "/routerrpc.Router/TrackPaymentV2",
    "/lnrpc.Lightning/ChannelBalance",
    "/lnrpc.Lightning/ListChannels",
    "/lnrpc.Lightning/PendingChannels",
    "/lnrpc.Lightning/EstimateFee",
    "/lnrpc.Lightning/GetTransactions",
    "/lnrpc.Lightning/WalletBalance",
    "/walletrpc.WalletKit/EstimateFee",
    "/walletrpc.WalletKit/NextAddr",
    "/walletrpc.WalletKit/FundPsbt",
    "/walletrpc.WalletKit/FinalizePsbt",
    "/walletrpc.WalletKit/PublishTransaction",
    "/walletrpc.WalletKit/ListLeases",
    "/walletrpc.WalletKit/ReleaseOutput",
)
#: With LATCHKEY_LND_HOLDS.
HOLD_METHODS: Final = (
    "/invoicesrpc.Invoices/AddHoldInvoice",
    "/invoicesrpc.Invoices/SettleInvoice",
)
#: What nobody asks for, and what whoever steals the macaroon would.
DANGEROUS: Final = (
    "/lnrpc.Lightning/SendCoins",
    "/lnrpc.Lightning/CloseChannel",
    "/lnrpc.Lightning/OpenChannel",
    "/lnrpc.Lightning/BakeMacaroon",
    "/lnrpc.Lightning/StopDaemon",
    "/lnrpc.Lightning/DeleteAllPayments",
    "/walletrpc.WalletKit/SendOutputs",
)
_ABOUT: Final = "node credential"
_DENIED: Final = 3


class LndVerdict(NodeAnswer):
    """CheckMacaroonPermissions."""

    valid: bool = Field(strict=True)


class UncheckedError(Exception):
    """LND does not say what the macaroon allows."""


def bake_command(*, holds: bool) -> str:
    """Return how the operator bakes a macaroon that allows just what is needed."""
    words = " ".join(f"uri:{method}" for method in needed(holds=holds))
    return f"lncli bakemacaroon --save_to latchkey.macaroon {words}"


def needed(*, holds: bool) -> tuple[str, ...]:
    """Return the methods that are asked for."""
    return METHODS + (HOLD_METHODS if holds else ())


async def missing(rest: Rest, macaroon: bytes, *, holds: bool, timeout_s: float) -> list[str]:
    """Return the methods that a macaroon should allow and does not.

    Raises `UncheckedError` where it does not allow to ask, or LND is too old; `NodeUnavailable`.
    """
    methods = needed(holds=holds)
    allowed = await _allowed(rest, macaroon, methods, timeout_s)
    return [method for method in methods if method not in allowed]


async def dangerous(rest: Rest, macaroon: bytes, *, timeout_s: float) -> list[str]:
    """Return the methods that it allows and better did not. Raises as `missing` does."""
    return sorted(await _allowed(rest, macaroon, DANGEROUS, timeout_s))


async def findings(rest: Rest, macaroon: bytes, *, holds: bool, timeout_s: float) -> list[Finding]:
    """Return what there is to say of a macaroon, in words. Raises `NodeUnavailable`."""
    bake = f"Bake another: {bake_command(holds=holds)}"
    try:
        lacks = await missing(rest, macaroon, holds=holds, timeout_s=timeout_s)
        exceeds = await dangerous(rest, macaroon, timeout_s=timeout_s)
    except UncheckedError as error:
        return [warning(_ABOUT, f"What the macaroon allows cannot be looked at: {error}.", bake)]
    found = []
    if lacks:
        found.append(problem(_ABOUT, f"The macaroon does not allow {_named(lacks)}.", bake))
    if exceeds:
        found.append(
            warning(
                _ABOUT,
                f"The macaroon allows more than is needed, {_named(exceeds)} for instance: who "
                "steals it can do that, too.",
                bake,
            )
        )
    return found or [ok(_ABOUT, "The macaroon allows what is needed, and not more.")]


async def _allowed(
    rest: Rest, macaroon: bytes, methods: Sequence[str], timeout_s: float
) -> set[str]:
    return {method for method in methods if await _allows(rest, macaroon, method, timeout_s)}


async def _allows(rest: Rest, macaroon: bytes, method: str, timeout_s: float) -> bool:
    body = {
        "macaroon": b64encode(macaroon).decode(),
        "fullMethod": method,
        "check_default_perms_from_full_method": True,
    }
    path = "/v1/macaroon/checkpermissions"
    try:
        verdict = await rest.ask("POST", path, LndVerdict, body=body, timeout_s=timeout_s)
    except NodeRefusal as refusal:
        error = refusals.of(refusal)
        if error.code == _DENIED and "denied" in error.message:
            return False
        raise UncheckedError(error.message) from refusal
    return verdict.valid


def _named(methods: Sequence[str]) -> str:
    names = [method.rsplit("/", 1)[1] for method in methods]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
