"""Webhooks: endpoints, how they are, what was sent to them with its answers, and sending again."""

from datetime import timedelta
from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.services.event_types import EventType
from app.services.outbox import Cursor
from app.services.pages import PageRequest
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import endpoints, health, log
from app.services.webhooks.log import DeliveryState
from app.web.access import Access, Row, acts, shows
from app.web.visit import Visit

_A_PAGE: Final = 50
_DELIVERIES: Final = 25
#: How long the old secret signs, too, by what is chosen.
_OVERLAPS: Final = {
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "none": timedelta(),
}


async def _show(visit: Visit) -> Response:
    return visit.page("webhooks/list.html", **await _facts(visit))


async def _create(visit: Visit) -> Response:
    form = visit.form
    try:
        endpoint, secret = await endpoints.create(
            visit.runtime,
            visit.actor,
            url=form.text("url"),
            description=form.text("description") or None,
            types=form.texts("type") or None,
        )
    except DomainError as error:
        return visit.refused("webhooks/list.html", error, **await _facts(visit))
    return visit.page("webhooks/secret.html", endpoint=endpoint, secret=secret)


async def _one(visit: Visit) -> Response:
    endpoint = await _of_path(visit)
    return visit.page("webhooks/show.html", **await _facts_of(visit, endpoint))


async def _test(visit: Visit) -> Response:
    endpoint = await _of_path(visit)
    type_ = visit.form.text("type") or EventType.WEBHOOK_TEST
    try:
        await log.send_test(visit.runtime, visit.actor, endpoint.id, type_)
    except DomainError as error:
        return visit.refused("webhooks/show.html", error, **await _facts_of(visit, endpoint))
    return visit.go(
        f"/webhooks/{endpoint.id}", "It is on its way: load the page again for its answer."
    )


async def _redeliver(visit: Visit) -> Response:
    endpoint = await _of_path(visit)
    try:
        cursor = Cursor.of(visit.form.text("delivery"))
        await log.redeliver(visit.runtime, visit.actor, endpoint.id, cursor)
    except NotFound:
        raise
    except DomainError as error:
        return visit.refused("webhooks/show.html", error, **await _facts_of(visit, endpoint))
    return visit.go(f"/webhooks/{endpoint.id}", "It is sent again, with the same id.")


async def _rotate(visit: Visit) -> Response:
    endpoint = await _of_path(visit)
    overlap = _OVERLAPS.get(visit.form.text("overlap"))
    if overlap is None:
        raise InvalidInput("Choose how long the old secret signs, too.")
    endpoint, secret = await endpoints.rotate(
        visit.runtime, visit.actor, endpoint.id, overlap=overlap
    )
    return visit.page("webhooks/secret.html", endpoint=endpoint, secret=secret)


async def _enable(visit: Visit) -> Response:
    endpoint = await endpoints.enable(visit.runtime, visit.actor, visit.parts["id"])
    return visit.go(f"/webhooks/{endpoint.id}", "Enabled: what waited is sent.")


async def _disable(visit: Visit) -> Response:
    endpoint = await endpoints.disable(visit.runtime, visit.actor, visit.parts["id"])
    return visit.go(f"/webhooks/{endpoint.id}", "Disabled: nothing is sent to it.")


async def _delete(visit: Visit) -> Response:
    await endpoints.delete(visit.runtime, visit.actor, visit.parts["id"])
    return visit.go("/webhooks", "The endpoint is deleted.")


async def _facts(visit: Visit) -> dict[str, Any]:
    page = await endpoints.page(
        visit.runtime, visit.member, PageRequest(_A_PAGE, visit.asked("after") or None, False)
    )
    return {
        "endpoints": page.items,
        "has_next": page.has_next,
        "types": [one for one in EventType if one is not EventType.WEBHOOK_TEST],
    }


async def _facts_of(visit: Visit, endpoint: Endpoint) -> dict[str, Any]:
    wanted = visit.asked("state")
    state = DeliveryState(wanted) if wanted in set(DeliveryState) else None
    page = await log.page(
        visit.runtime,
        endpoint.id,
        PageRequest(_DELIVERIES, visit.asked("after") or None, False),
        state,
    )
    [found] = await health.of(visit.runtime, [endpoint.id])
    return {
        "endpoint": endpoint,
        "health": found,
        "deliveries": page.items,
        "has_next": page.has_next,
        "state": wanted if state else "",
        "types": list(EventType),
    }


async def _of_path(visit: Visit) -> Endpoint:
    found = await endpoints.find(visit.runtime, visit.member, visit.parts["id"])
    if found is None:
        raise NotFound("There is no such webhook endpoint.")
    return found


_ONE: Final = "/webhooks/{id}"

ROWS: Final[tuple[Row, ...]] = (
    shows("/webhooks", Access.MEMBER, _show),
    acts("/webhooks", Access.CONFIRMED, _create),
    shows(_ONE, Access.MEMBER, _one),
    acts(f"{_ONE}/test", Access.MEMBER, _test),
    acts(f"{_ONE}/redeliver", Access.MEMBER, _redeliver),
    acts(f"{_ONE}/rotate", Access.CONFIRMED, _rotate),
    acts(f"{_ONE}/enable", Access.MEMBER, _enable),
    acts(f"{_ONE}/disable", Access.MEMBER, _disable),
    acts(f"{_ONE}/delete", Access.CONFIRMED, _delete),
)
