"""The first page: what the wallets hold, what moved, and what somebody should look at."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from markupsafe import Markup
from starlette.responses import Response

from app.money import Currency, Money
from app.principal import WalletId
from app.services.accounts import registry as accounts
from app.services.accounts.registry import AccountStatus
from app.services.keys import registry as api_keys
from app.services.keys import spending
from app.services.keys.records import ApiKey, KeyStatus
from app.services.onchain import deposits
from app.services.pages import PageRequest
from app.services.payments import approvals, under_way
from app.services.payments.approvals import ApprovalStatus
from app.services.wallets import daily, transactions
from app.services.wallets import registry as wallets
from app.services.webhooks import endpoints
from app.web import charts, worth
from app.web.access import Access, Row, shows
from app.web.pages.keys.listing import tightest
from app.web.rendering import amount
from app.web.visit import Visit

_LATEST: Final = 10
_EXPIRES_SOON: Final = timedelta(days=7)
#: Of a limit, from where on it is nearly used.
_NEARLY: Final = 0.8
_LOOKED_AT: Final = 100
_DAYS: Final = 30
#: A node that has not told of itself by then is said to be away.
_NODE_TIMEOUT_S: Final = 1.0


async def _show(visit: Visit) -> Response:
    usable = visit.member.usable_wallets
    balances = await wallets.balances(visit.runtime, usable)
    held = {id_: Money(balances[id_], currency) for id_, currency in usable.items()}
    page = await transactions.page(
        visit.runtime, list(visit.member.wallets), PageRequest(_LATEST, None, False)
    )
    return visit.page(
        "overview.html",
        wallets=usable,
        balances=balances,
        worth=worth.beside(visit, held),
        rate=worth.rate_words(visit),
        pending=await _pending(visit, list(usable), balances),
        latest=page.items,
        **await _flows(visit),
        **await _attention(visit),
        **await _state(visit),
    )


async def _pending(
    visit: Visit, wallet_ids: list[WalletId], balances: dict[WalletId, int]
) -> dict[WalletId, tuple[int, int, int]]:
    """Return of each wallet what is to come in, what is on its way out, and what is held back."""
    runtime = visit.runtime
    comes: defaultdict[WalletId, int] = defaultdict(int)
    for one in await deposits.pending(runtime, wallet_ids):
        comes[one.wallet_id] += one.amount.units
    goes = await under_way.reserved(runtime, wallet_ids)
    free = await wallets.spendable(runtime, wallet_ids)
    return {id_: (comes[id_], goes.get(id_, 0), balances[id_] - free[id_]) for id_ in wallet_ids}


async def _flows(visit: Visit) -> dict[str, Any]:
    """Return a chart of thirty days for each currency in which something moved."""
    today = visit.runtime.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    first = today - timedelta(days=_DAYS - 1)
    moments = [first + timedelta(days=number) for number in range(_DAYS)]
    found, is_all = await daily.flows(visit.runtime, list(visit.member.wallets), moments)
    by_currency: dict[Currency, dict[date, tuple[int, int]]] = {}
    for one in found:
        by_currency.setdefault(one.currency, {})[one.day] = (one.came_in, one.went_out)
    days = [moment.date() for moment in moments]
    flows = [
        {
            "currency": currency,
            "chart": _chart(currency, days, moved),
            "days": sorted(moved.items(), reverse=True),
            "came": sum(came for came, _ in moved.values()),
            "went": sum(went for _, went in moved.values()),
        }
        for currency, moved in sorted(by_currency.items())
    ]
    return {"flows": flows, "flows_are_all": is_all}


def _chart(
    currency: Currency, days: Sequence[date], moved: Mapping[date, tuple[int, int]]
) -> Markup:
    return charts.flows(
        [(str(day), *moved.get(day, (0, 0))) for day in days],
        lambda units: amount(int(units), currency),
        (str(days[0]), f"{days[-1]}, UTC"),
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
    waiting = await approvals.page(
        runtime, list(visit.member.wallets), request, status=ApprovalStatus.WAITING
    )
    return {
        "expiring": [key for key in keys.items if key.expires_at and key.expires_at <= soon],
        "spent": [key for key in limited if _is_nearly_spent(key, spent)],
        "failing": [one for one in found.items if one.disabled_at or one.failing_since],
        "waiting": len(waiting.items),
    }


async def _state(visit: Visit) -> dict[str, Any]:
    """Return what of the server and the account keeps money from moving, or from being shown."""
    account = await accounts.get(visit.runtime, visit.member.account_id)
    return {
        "is_locked": account.status == AccountStatus.LOCKED,
        "is_node_away": await _is_node_away(visit),
        "is_price_stale": visit.runtime.prices.reading_or_none() is None,
        "unconfirmed": account.email if account.email and not account.email_verified else "",
    }


async def _is_node_away(visit: Visit) -> bool:
    try:
        async with asyncio.timeout(_NODE_TIMEOUT_S):
            await visit.runtime.node.info()
    except Exception:  # whatever it is, payments will meet it, too
        return True
    return False


def _is_nearly_spent(key: ApiKey, spent: dict[Any, spending.Spending]) -> bool:
    budget = tightest(spent[key.id]) if key.id in spent else None
    return budget is not None and budget.spent_sat >= _NEARLY * (budget.limit_sat or 1)


ROWS: Final[tuple[Row, ...]] = (shows("/", Access.MEMBER, _show),)
