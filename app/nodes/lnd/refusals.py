"""What LND means by a refusal.

Most errors have gRPC's code 2, "unknown", and are told apart by their text alone; those texts are
LND's, and stand in its sources for years.
"""

from typing import Final

from pydantic import ValidationError

from app.nodes.lnd.messages import LndError
from app.nodes.rest import NodeRefusal

_NOT_FOUND: Final = 5
ALREADY_EXISTS: Final = 6
_UNIMPLEMENTED: Final = 12
#: Codes of gRPC that its gateway answers by itself, whatever LND does meanwhile: the call was cut
#: off, took too long, or LND went away.
_UNHEARD: Final = frozenset({1, 4, 14})

#: The credential, which is looked at before anything is done.
_CREDENTIAL: Final = (
    "permission denied",
    "verification failed",
    "expected 1 macaroon",
    "cannot determine data format",
    "cannot get macaroon",
    "caveat",
    "encoding/hex",
)
#: LND is on its way up, or waits for its password: nothing is done either.
_STARTING: Final = ("in the process of starting up", "wallet locked", "waiting to start")
#: The gateway knows no such method: LND was built without it. LND's own texts say what is missing.
_NO_METHOD: Final = "Not Found"
_NO_INVOICE: Final = ("unable to locate invoice", "there are no existing invoices")


def of(refusal: NodeRefusal) -> LndError:
    """Return what a refusal says; a stream's stands in `error`."""
    body = refusal.body
    if isinstance(body, dict) and isinstance(body.get("error"), dict):
        body = body["error"]
    try:
        return LndError.model_validate(body)
    except ValidationError:
        return LndError()


def is_of_credential(error: LndError) -> bool:
    """Tell whether the macaroon is wrong, or does not allow it. Nothing was done."""
    return any(text in error.message for text in _CREDENTIAL)


def is_away(error: LndError) -> bool:
    """Tell whether nobody was there to do anything.

    It is not allowed, LND is starting, or it has no such method.
    """
    starting = any(text in error.message for text in _STARTING)
    lacks = error.code == _UNIMPLEMENTED or _is_without_method(error)
    return starting or lacks or is_of_credential(error)


def is_verdict(error: LndError) -> bool:
    """Tell whether LND itself says no: neither its gateway nor a proxy that is in between."""
    return bool(error.message) and error.code not in _UNHEARD


def is_not_found(error: LndError) -> bool:
    """Tell whether LND does not know what it was asked about."""
    return error.code == _NOT_FOUND and not _is_without_method(error)


def is_unknown_invoice(error: LndError) -> bool:
    """Tell whether LND has no such invoice."""
    return is_not_found(error) or any(text in error.message for text in _NO_INVOICE)


def _is_without_method(error: LndError) -> bool:
    return error.code == _NOT_FOUND and error.message == _NO_METHOD
