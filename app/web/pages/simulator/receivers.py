"""Receivers of webhooks in the simulated outside world: what came, and how they answer.

Anybody may post to a receiver, and programs on this machine may look at any. Here everybody sees
their own alone: the names of an account's receivers begin with what nobody can make for another.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.nodes.sandbox.hooks import (
    ANSWER_MAX,
    ANSWER_MIN,
    DELAY_MS_MAX,
    RETRY_AFTER_S_MAX,
    Manner,
    Posted,
)
from app.services.pages import PageRequest
from app.services.webhooks import endpoints
from app.web import tokens
from app.web.access import Access, Row, acts, shows
from app.web.pages.simulator.world import HOME, node_of
from app.web.visit import Visit

_NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,40}", re.ASCII)
_ENDPOINTS: Final = 100
_SHOWN: Final = 50
_OWN: Final = "own"
_ONE: Final = f"{HOME}/hooks/{{name}}"


@dataclass(frozen=True, slots=True)
class OwnReceiver:
    """A receiver of an account: its short name, and the address that webhooks are sent to."""

    name: str
    url: str
    #: The id of the account's endpoint that sends there, "" while there is none.
    endpoint: str = ""


async def of(visit: Visit) -> list[OwnReceiver]:
    """Return the receivers that the account's webhooks are sent to, and one that is always there.

    One is found by the endpoint that sends to it: the world outside keeps no list for anybody.
    """
    found = {_OWN: OwnReceiver(_OWN, _url(visit, _OWN))}
    page = await endpoints.page(visit.runtime, visit.member, PageRequest(_ENDPOINTS, None, False))
    for one in page.items:
        start, _, name = one.url.partition(f"/sandbox/hooks/{_prefix(visit)}-")
        if start == visit.runtime.settings.base_url and _NAME.fullmatch(name):
            found[name] = OwnReceiver(name, one.url, one.id)
    return list(found.values())


async def _show(visit: Visit) -> Response:
    facts = await _facts(visit)
    if not visit.is_part:
        return visit.page("simulator/receiver.html", **facts)
    if visit.asked("latest") == facts["latest"]:
        return Response(status_code=204)  # htmx leaves what is shown, opened as it is
    return visit.page("simulator/came.html", **facts)


async def _connect(visit: Visit) -> Response:
    """Add an endpoint to the account that sends to the receiver."""
    name = _name(visit)
    endpoint, _ = await endpoints.create(
        visit.runtime,
        visit.actor,
        url=_url(visit, name),
        description="The simulator's receiver",
        types=None,
    )
    return visit.go(
        f"{HOME}/hooks/{name}",
        "Webhooks of every type go there now; the endpoint is %(id)s.",
        id=endpoint.id,
    )


async def _behave(visit: Visit) -> Response:
    form, name = visit.form, _name(visit)
    try:
        answer = form.number("answer", least=ANSWER_MIN, most=ANSWER_MAX)
        delay_ms = form.number("delay", most=DELAY_MS_MAX)
        retry_after_s = form.number("retry_after", least=1, most=RETRY_AFTER_S_MAX)
        form.require()
        await node_of(visit).hooks.behave(
            _full(visit, name), Manner(answer or 200, delay_ms or 0, retry_after_s)
        )
    except DomainError as error:
        return visit.refused("simulator/receiver.html", error, **await _facts(visit))
    return visit.go(
        f"{HOME}/hooks/{name}", "From now on it answers %(answer)s.", answer=answer or 200
    )


async def _forget(visit: Visit) -> Response:
    name = _name(visit)
    await node_of(visit).hooks.forget(_full(visit, name))
    return visit.go(f"{HOME}/hooks/{name}", "Forgotten, with what came and how it answers.")


async def _facts(visit: Visit) -> dict[str, Any]:
    name = _name(visit)
    receiver = await node_of(visit).hooks.show(_full(visit, name))
    known = {one.name: one for one in await of(visit)}
    return {
        "own": known.get(name) or OwnReceiver(name, _url(visit, name)),
        "manner": receiver.manner,
        "count": len(receiver.requests),
        "latest": _latest(receiver.requests),
        "requests": receiver.requests[: -_SHOWN - 1 : -1],
    }


def _latest(requests: Sequence[Posted]) -> str:
    """Return when the latest of some requests came, "" for none."""
    return requests[-1].received_at.strftime("%Y%m%d%H%M%S%f") if requests else ""


def _name(visit: Visit) -> str:
    name = visit.parts["name"]
    if not _NAME.fullmatch(name):
        raise NotFound("A receiver's name has 1 to 40 letters, digits, '-' and '_'.")
    return name


async def _open(visit: Visit) -> Response:
    """Go to the receiver of a name; it is there as soon as something is sent to it."""
    name = visit.asked("name") or _OWN
    if not _NAME.fullmatch(name):
        raise InvalidInput("A receiver's name has 1 to 40 letters, digits, '-' and '_'.")
    return visit.go(f"{HOME}/hooks/{name}")


def _full(visit: Visit, name: str) -> str:
    return f"{_prefix(visit)}-{name}"


def _url(visit: Visit, name: str) -> str:
    return f"{visit.runtime.settings.base_url}/sandbox/hooks/{_full(visit, name)}"


def _prefix(visit: Visit) -> str:
    """Return what the names of an account's receivers begin with."""
    key = tokens.derive(visit.runtime.key_pepper, "receivers of the simulator")
    return f"m{tokens.mark(key, str(visit.member.account_id)).hex()[:20]}"


ROWS: Final[tuple[Row, ...]] = (
    shows(f"{HOME}/hooks", Access.MEMBER, _open),
    shows(_ONE, Access.MEMBER, _show),
    acts(_ONE, Access.MEMBER, _behave),
    acts(f"{_ONE}/connect", Access.CONFIRMED, _connect),
    acts(f"{_ONE}/forget", Access.MEMBER, _forget),
)
