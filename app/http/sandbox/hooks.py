"""The test receiver: what webhooks may be sent to when nobody has a program to receive them yet.

    POST   /sandbox/hooks/{name}   is kept, and answered as was asked for
    GET    /sandbox/hooks/{name}   what came: headers and raw body, newest last; for browsers a page
    PUT    /sandbox/hooks/{name}   {"answer"?, "delayMs"?, "retryAfter"?}: how it shall answer
    DELETE /sandbox/hooks/{name}   forgets what came, and how to answer

Deliveries bring no credential, so where a token opens the sandbox to other machines, anybody may
post; what is kept is bounded, and to be seen by whoever has the token.
"""

import asyncio
import base64
import functools
import hashlib
from html import escape
from pathlib import Path
from string import Template
from typing import Final

import orjson
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from app.http import draining
from app.http.draining import Draining
from app.http.graphiql import wants_page
from app.http.sandbox import exchange
from app.http.sandbox.exchange import ControlRefused, JsonObject
from app.nodes.sandbox.hooks import (
    ANSWER_MAX,
    ANSWER_MIN,
    DELAY_MS_MAX,
    NAME,
    RETRY_AFTER_S_MAX,
    HookReceivers,
    Manner,
    Posted,
    Receiver,
)

_TEMPLATES: Final = Path(__file__).parents[1] / "templates"
_BODILESS: Final = frozenset({204, 205, 304})


async def receive(receivers: HookReceivers, stops: Draining, request: Request) -> Response:
    """Keep a request and answer it as its receiver is told to, late if it is told to be."""
    name = _name(request)
    body = await exchange.read(request)
    manner = await receivers.receive(name, _headers(request), body)
    if manner.delay_ms:
        await _linger(request, stops, manner.delay_ms / 1_000)
    headers = {"Cache-Control": "no-store"}
    if manner.retry_after_s is not None:
        headers["Retry-After"] = str(manner.retry_after_s)
    if manner.answer in _BODILESS:
        return Response(status_code=manner.answer, headers=headers)
    content = orjson.dumps({"simulated": True, "received": len(body)})
    return Response(content, manner.answer, headers, "application/json")


async def show(receivers: HookReceivers, request: Request) -> Response | JsonObject:
    """Return what a receiver has kept."""
    receiver = await receivers.show(_name(request))
    if wants_page(request.headers.get("accept", "")):
        return HTMLResponse(_page(receiver), headers=_page_headers())
    return {
        **_manner(receiver.name, receiver.manner),
        "requests": [_request(one) for one in receiver.requests],
    }


async def behave(receivers: HookReceivers, request: Request) -> JsonObject:
    """Set how a receiver answers; what is left out is as at the beginning."""
    name = _name(request)
    members = await exchange.members(request)
    manner = Manner(
        answer=members.integer("answer", default=200, minimum=ANSWER_MIN, maximum=ANSWER_MAX),
        delay_ms=members.integer("delayMs", default=0, minimum=0, maximum=DELAY_MS_MAX),
        retry_after_s=members.integer("retryAfter", default=None, maximum=RETRY_AFTER_S_MAX),
    )
    members.end()
    await receivers.behave(name, manner)
    return _manner(name, manner)


async def forget(receivers: HookReceivers, request: Request) -> JsonObject:
    """Forget a receiver."""
    name = _name(request)
    await receivers.forget(name)
    return _manner(name, Manner())


async def _linger(request: Request, stops: Draining, wait_s: float) -> None:
    """Wait; no longer than the client does, or than the server runs."""
    request.scope[draining.ENDS_WITH_CLIENT] = True
    leaving = asyncio.ensure_future(request.receive())  # there is nothing else to come
    with stops.watch(leaving.cancel):
        await asyncio.wait({leaving}, timeout=wait_s)
    leaving.cancel()


def _name(request: Request) -> str:
    name: str = request.path_params["name"]
    if not NAME.fullmatch(name):
        message = "A receiver's name has 1 to 64 letters, digits, '-' and '_'."
        raise ControlRefused(400, "INVALID_NAME", message)
    return name


def _headers(request: Request) -> dict[str, str]:
    """Return the headers, those of one name as one."""
    joined: dict[str, str] = {}
    for name, value in request.headers.items():
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def _manner(name: str, manner: Manner) -> JsonObject:
    return {
        "name": name,
        "answer": manner.answer,
        "delayMs": manner.delay_ms,
        "retryAfter": manner.retry_after_s,
    }


def _request(posted: Posted) -> JsonObject:
    """Return what was posted; `bodyBase64` only where the body is not text."""
    shown: JsonObject = {
        "receivedAt": posted.received_at.isoformat(timespec="milliseconds"),
        "answered": posted.answered,
        "headers": dict(posted.headers),
    }
    try:
        return {**shown, "body": posted.body.decode()}
    except UnicodeDecodeError:
        encoded = base64.b64encode(posted.body).decode()
        return {**shown, "body": posted.body.decode(errors="replace"), "bodyBase64": encoded}


def _page(receiver: Receiver) -> str:
    manner = receiver.manner
    late = f", {manner.delay_ms} ms late" if manner.delay_ms else ""
    count = len(receiver.requests)
    return Template(_template("hook_receiver.html")).substitute(
        name=escape(receiver.name),
        style=_template("hook_receiver.css"),
        manner=f"A test receiver of the simulated outside world. It answers {manner.answer}{late}.",
        count=f"{count} kept, newest last." if count else "Nothing has come yet.",
        requests="\n  ".join(_article(one) for one in receiver.requests),
    )


def _article(posted: Posted) -> str:
    headers = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in posted.headers.items()
    )
    at = posted.received_at.isoformat(sep=" ", timespec="milliseconds")
    return (
        f"<article><h2>{escape(at)}, answered {posted.answered}</h2><dl>{headers}</dl>"
        f"<pre>{escape(posted.body.decode(errors='replace'))}</pre></article>"
    )


@functools.cache
def _template(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


@functools.cache
def _page_headers() -> dict[str, str]:
    """Return headers that allow the page its own style and nothing else: the rest is strangers'."""
    digest = hashlib.sha256(_template("hook_receiver.css").encode()).digest()
    style = f"'sha256-{base64.b64encode(digest).decode()}'"
    return {
        "Content-Security-Policy": (
            f"default-src 'none'; style-src {style}; base-uri 'none'; form-action 'none'; "
            "frame-ancestors 'none'"
        ),
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "Vary": "Accept",
        "X-Frame-Options": "DENY",
    }
