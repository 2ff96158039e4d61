"""The table of keys: found by text, status, owner, role and tag, in several orders."""

import asyncio
from typing import Final
from uuid import UUID

from starlette.responses import Response

from app.principal import KeyRoleId
from app.services.keys import registry as api_keys
from app.services.keys import role_records, spending
from app.services.keys.filters import KeyFilter
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.registry import KeyOrder
from app.services.keys.spending import Budget, Spending
from app.services.pages import Page, PageRequest
from app.services.payments import approvals
from app.web.access import Access, Row, shows
from app.web.visit import Visit

_A_PAGE: Final = 25
#: What narrows the table, by the names in the address.
_FILTERS: Final = ("search", "status", "role", "owner", "tag", "archived", "order")


async def _show(visit: Visit) -> Response:
    asked = {name: visit.asked(name) for name in _FILTERS if visit.asked(name)}
    page, roles, waits = await asyncio.gather(
        _found(visit, asked),
        role_records.list_of(visit.runtime, visit.member.account_id),
        waiting(visit),
    )
    limited = [key.id for key in page.items if key.limits]
    spent = await spending.limited(visit.runtime, limited) if limited else {}
    return visit.page(
        "keys/list.html",
        keys=page.items,
        has_next=page.has_next,
        asked=asked,
        roles=roles,
        statuses=list(KeyStatus),
        orders=list(KeyOrder),
        tightest={id_: tightest(found) for id_, found in spent.items()},
        waiting=waits,
    )


async def _found(visit: Visit, asked: dict[str, str]) -> Page[ApiKey]:
    """Return the keys that are asked for; what is no status, role or order asks for nothing."""
    status, order, role = (asked.get(name, "") for name in ("status", "order", "role"))
    tag = asked.get("tag", "").lower()
    return await api_keys.page(
        visit.runtime,
        visit.member.account_id,
        PageRequest(_A_PAGE, visit.asked("after") or None, False),
        archived=asked.get("archived") == "1",
        statuses=[KeyStatus(status)] if status in set(KeyStatus) else None,
        wanted=KeyFilter(
            text=asked.get("search", ""),
            tags=[tag] if tag else [],
            external_id=asked.get("owner"),
            role_id=_role(role) if role else None,
        ),
        order=KeyOrder(order) if order in set(KeyOrder) else KeyOrder.NEWEST,
    )


def _role(text: str) -> KeyRoleId:
    try:
        return KeyRoleId(UUID(text))
    except ValueError:
        return _NO_ROLE


def tightest(found: Spending) -> Budget | None:
    """Return the budget of which the least is left, in parts of its limit."""
    bounded = [one for one in found.budgets if one.limit_sat and one.window != "PER_PAYMENT"]
    return max(bounded, key=lambda one: one.spent_sat / (one.limit_sat or 1), default=None)


async def waiting(visit: Visit) -> int:
    """Return how many payments wait for approval, for the place where they are approved."""
    return await approvals.count_waiting(visit.runtime, list(visit.member.wallets))


#: The id of no role: it finds no key.
_NO_ROLE: Final = KeyRoleId(UUID(int=0))

ROWS: Final[tuple[Row, ...]] = (shows("/keys", Access.MEMBER, _show),)
