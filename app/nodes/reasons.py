"""Why a node could not be asked, in words for its operator; clients are told less."""

import json
import ssl
from collections.abc import Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from app.by_need import by_need
from app.nodes.rest import NodeRefusal

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = by_need("httpx2")

_TEXT_CHARS_MAX: Final = 160
_NOT_LET_IN: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})


def why(error: BaseException) -> str:
    """Return what kept us from a node, as the rest of a sentence that begins with "it"."""
    for one in _causes(error):
        match one:
            case NodeRefusal():
                return _refusal(one)
            case ssl.SSLCertVerificationError():
                return (
                    "shows a certificate that is not the one we were told to trust "
                    f"({one.verify_message or 'it cannot be verified'})"
                )
            case ssl.SSLError():
                return "does not speak TLS as we do: is its URL to begin with http, or https?"
            case ValidationError():
                return (
                    "answers what no node of this kind does "
                    f"({_fields(one)}): is the URL the right one?"
                )
            case json.JSONDecodeError() | UnicodeDecodeError():
                return (
                    "answers something that is not JSON: is the URL that of its REST interface, "
                    "and does it begin with https where the node wants that?"
                )
            case httpx2.ProxyError():
                return "cannot be reached through the proxy that is set"
            case httpx2.TimeoutException() | TimeoutError():
                return "did not answer in time (LATCHKEY_NODE_TIMEOUT_S says how long that is)"
            case httpx2.RemoteProtocolError() | httpx2.ReadError() | httpx2.WriteError():
                return (
                    "cut the connection or does not speak HTTP: is the URL that of its REST "
                    "interface, and does it begin with https where the node wants that?"
                )
            case _:
                pass
    return "cannot be reached: does it run, and is its URL right?"


def is_the_settings_fault(error: BaseException) -> bool:
    """Tell whether the node is there, and waiting will not help: the settings must be mended."""
    return any(
        isinstance(one, ssl.SSLCertVerificationError)
        or (isinstance(one, NodeRefusal) and one.status in _NOT_LET_IN)
        for one in _causes(error)
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield what led to an error, the last cause first: it says most."""
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found:
        found.append(one)
        one = one.__cause__ or one.__context__
    yield from reversed(found)


def _refusal(refusal: NodeRefusal) -> str:
    said = _text(refusal.body)
    tail = f": {said}" if said else ""
    if refusal.status in _NOT_LET_IN:
        return f"does not accept our credential, or not for this (HTTP {refusal.status}){tail}"
    return f"answers with an error (HTTP {refusal.status}){tail}"


def _text(body: object) -> str:
    """Return what a node says of its refusal, on one line, none too long."""
    if isinstance(body, dict):
        body = next((body[name] for name in ("message", "error", "detail") if body.get(name)), "")
    text = body if isinstance(body, str) else ""
    line = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    return line if len(line) <= _TEXT_CHARS_MAX else f"{line[:_TEXT_CHARS_MAX]}…"


def _fields(error: ValidationError) -> str:
    names = {".".join(map(str, one["loc"])) or "the whole" for one in error.errors()}
    return ", ".join(sorted(names)[:3])
