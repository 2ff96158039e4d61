"""What LND means by a refusal.

Most errors have gRPC's code 2, "unknown", and are told apart by their text alone; those texts are
LND's, and stand in its sources for years.
"""

from typing import Final

from pydantic import ValidationError

from app.nodes.lnd.messages import LndError
from app.nodes.rest import NodeRefusal

NOT_FOUND: Final = 5
ALREADY_EXISTS: Final = 6
_UNIMPLEMENTED: Final = 12
_UNAVAILABLE: Final = 14

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
    """Tell whether nobody was there to do anything: it is not allowed, or LND is starting."""
    starting = any(text in error.message for text in _STARTING)
    return starting or error.code == _UNIMPLEMENTED or is_of_credential(error)


def is_unknown_invoice(error: LndError) -> bool:
    """Tell whether LND has no such invoice."""
    return error.code == NOT_FOUND or any(text in error.message for text in _NO_INVOICE)
