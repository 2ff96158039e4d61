"""A key's own page: what it may, what it did, what is left of its limits, and who changed it."""

from typing import Final
from uuid import UUID

from starlette.responses import Response

from app.errors import NotFound
from app.principal import KeyId
from app.services import audit
from app.services.keys import cautions, spending, usage
from app.services.keys import registry as api_keys
from app.services.keys.records import ApiKey
from app.services.keys.usage import Calls, Period
from app.services.pages import PageRequest
from app.web.access import Access, Row, shows
from app.web.charts import bars
from app.web.language import N_
from app.web.visit import Visit

#: What the address says → the period and what it is called.
PERIODS: Final = {
    "1h": (Period.LAST_HOUR, N_("1 hour")),
    "24h": (Period.LAST_24_HOURS, N_("24 hours")),
    "7d": (Period.LAST_7_DAYS, N_("7 days")),
    "30d": (Period.LAST_30_DAYS, N_("30 days")),
    "90d": (Period.LAST_90_DAYS, N_("90 days")),
}
_EVENTS: Final = 20
_OPERATIONS: Final = 10


async def _show(visit: Visit) -> Response:
    key = await of_path(visit)
    chosen = visit.asked("period") if visit.asked("period") in PERIODS else "30d"
    used = await usage.of_key(visit.runtime, key.id, PERIODS[chosen][0])
    found = await spending.of_keys(visit.runtime, [key.id])
    trail = await audit.page(
        visit.runtime,
        visit.member.account_id,
        PageRequest(_EVENTS, None, False),
        subject_id=key.id,
    )
    series = used.hourly or used.daily
    return visit.page(
        "keys/show.html",
        key=key,
        warnings=cautions.warnings(key),
        periods=PERIODS,
        chosen=chosen,
        used=used,
        operations=used.operations[:_OPERATIONS],
        chart=bars([(at.isoformat(), _good(calls), _bad(calls)) for at, calls in series]),
        budgets=found[key.id].budgets if key.id in found else (),
        trail=trail.items,
        wallets=visit.member.wallets,
    )


async def of_path(visit: Visit) -> ApiKey:
    """Return the key that the path names. Raises `NotFound`, also for another account's."""
    try:
        key_id = KeyId(UUID(visit.parts["key_id"]))
    except ValueError:
        raise NotFound("There is no such key.") from None
    return await api_keys.get(visit.runtime, visit.member.account_id, key_id)


def _good(calls: Calls) -> int:
    return calls.total - _bad(calls)


def _bad(calls: Calls) -> int:
    return calls.failed + calls.refused


ROWS: Final[tuple[Row, ...]] = (shows("/keys/{key_id}", Access.MEMBER, _show),)
