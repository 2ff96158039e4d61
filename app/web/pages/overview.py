"""The first page: what the wallets hold, what moved last, and what somebody should look at."""

from datetime import timedelta
from typing import Any, Final

from starlette.responses import Response

from app.services.keys import registry as api_keys
from app.services.keys import spending
from app.services.keys.records import ApiKey, KeyStatus
from app.services.pages import PageRequest
from app.services.wallets import registry as wallets
from app.services.wallets import transactions
from app.services.webhooks import endpoints
from app.web.access import Access, Row, shows
from app.web.pages.keys.listing import tightest
from app.web.visit import Visit

_LATEST: Final = 10
_EXPIRES_SOON: Final = timedelta(days=7)
#: Of a limit, from where on it is nearly used.
_NEARLY: Final = 0.8
_LOOKED_AT: Final = 100


async def _show(visit: Visit) -> Response:
    usable = visit.member.usable_wallets
    balances = await wallets.balances(visit.runtime, usable)
    page = await transactions.page(
        visit.runtime, list(visit.member.wallets), PageRequest(_LATEST, None, False)
    )
    return visit.page(
        "overview.html",
        wallets=usable,
        balances=balances,
        latest=page.items,
        **await _attention(visit),
    )


async def _attention(visit: Visit) -> dict[str, Any]:
    """Return the keys and webhooks that somebody should look at, of the newest hundred of each."""
    runtime, request = visit.runtime, PageRequest(_LOOKED_AT, None, False)
    account_id = visit.member.account_id
    keys = await api_keys.page(
        runtime, account_id, request, archived=False, statuses=[KeyStatus.ACTIVE]
    )
    limited = [key for key in keys.items if key.limits]
    spent = await spending.of_keys(runtime, [key.id for key in limited]) if limited else {}
    soon = runtime.clock.now() + _EXPIRES_SOON
    found = await endpoints.page(runtime, visit.member, request)
    return {
        "expiring": [key for key in keys.items if key.expires_at and key.expires_at <= soon],
        "spent": [key for key in limited if _is_nearly_spent(key, spent)],
        "failing": [one for one in found.items if one.disabled_at or one.failing_since],
    }


def _is_nearly_spent(key: ApiKey, spent: dict[Any, spending.Spending]) -> bool:
    budget = tightest(spent[key.id]) if key.id in spent else None
    return budget is not None and budget.spent_sat >= _NEARLY * (budget.limit_sat or 1)


ROWS: Final[tuple[Row, ...]] = (shows("/", Access.MEMBER, _show),)
