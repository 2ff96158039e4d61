"""A key's own page: what it may, what is left of its limits, what it did, and who changed it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from gettext import NullTranslations
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import InvalidInput, NotFound
from app.graphql.keys import needs
from app.permissions import Permission
from app.principal import KeyId
from app.services import audit
from app.services.keys import advice, cautions, lifecycle, owners, recent_calls, spending, usage
from app.services.keys import registry as api_keys
from app.services.keys.advice import KeyAdvice
from app.services.keys.lifecycle import Edit
from app.services.keys.owners import KeyOwner
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.usage import Calls, Period, Usage
from app.services.pages import PageRequest
from app.web.access import Access, Row, acts, shows
from app.web.charts import Stack, bars
from app.web.language import N_, Words, said, translations
from app.web.pages.keys import given, twice
from app.web.rendering import grouped
from app.web.visit import Visit

#: What the address says → the period and what it is called.
PERIODS: Final = {
    "1h": (Period.LAST_HOUR, N_("1 hour")),
    "24h": (Period.LAST_24_HOURS, N_("24 hours")),
    "7d": (Period.LAST_7_DAYS, N_("7 days")),
    "30d": (Period.LAST_30_DAYS, N_("30 days")),
    "90d": (Period.LAST_90_DAYS, N_("90 days")),
}
#: What is said to who points at a bar.
_OUTCOMES: Final = N_("%(at)s: %(good)s succeeded, %(refused)s refused, %(failed)s failed")
_TIMES: Final = N_("%(at)s: %(mean)s ms on average, %(most)s ms at most")
_EVENTS: Final = 50
_OPERATIONS: Final = 10
#: What a key did not use on its first day says nothing yet.
_ADVISED_AFTER: Final = timedelta(days=1)


async def _show(visit: Visit) -> Response:
    key = await of_path(visit)
    found = await spending.of_keys(visit.runtime, [key.id])
    chosen, period = period_of(visit)
    return visit.page(
        "keys/show.html",
        key=key,
        state=state_of(key),
        owner=await _owner_of(visit, key),
        warnings=[] if key.is_canary else cautions.warnings(key),
        advice=await _advice(visit, key),
        budgets=found[key.id].budgets if key.id in found else (),
        wallets=visit.member.wallets,
        once=twice.number(),
        **usage_facts(visit, chosen, await usage.of_key(visit.runtime, key.id, period)),
    )


async def _calls(visit: Visit) -> Response:
    key = await of_path(visit)
    await usage.flush(visit.runtime)
    found = await recent_calls.of_key(visit.runtime, key.id)
    return visit.page("keys/calls.html", key=key, calls=found)


async def _trail(visit: Visit) -> Response:
    key = await of_path(visit)
    trail = await audit.page(
        visit.runtime,
        visit.member.account_id,
        PageRequest(_EVENTS, visit.asked("after") or None, False),
        subject_id=key.id,
    )
    return visit.page("keys/trail.html", key=key, trail=trail.items, has_next=trail.has_next)


async def _narrow(visit: Visit) -> Response:
    """Take from a key what it did not use; sent again, it takes nothing more."""
    key = await of_path(visit)
    kept = frozenset(Permission(one) for one in visit.form.texts("keep") if one in set(Permission))

    def require(one: ApiKey) -> None:
        if not kept <= one.permissions:
            raise InvalidInput("The key was narrowed since this page was shown: look at it again.")

    scopes, permissions = given.named(kept)
    edit = Edit(scopes=scopes, permissions=permissions)
    await lifecycle.update(visit.runtime, visit.actor, key.id, edit, require=require)
    return visit.go(f"/keys/{key.id}", "Taken away: it may do only what it used.")


def period_of(visit: Visit) -> tuple[str, Period]:
    """Return the period of usage that is asked for, a month by default."""
    chosen = visit.asked("period") if visit.asked("period") in PERIODS else "30d"
    return chosen, PERIODS[chosen][0]


def usage_facts(visit: Visit, chosen: str, used: Usage) -> dict[str, Any]:
    """Return what usage in a chosen period is drawn from."""
    series: Sequence[tuple[date | datetime, Calls]] = used.hourly or used.daily
    texts = translations(visit.language)
    moments = (_when(used.begin), _when(used.end))
    return {
        "periods": PERIODS,
        "chosen": chosen,
        "used": used,
        "series": series,
        "operations": used.operations[:_OPERATIONS],
        "chart": bars([_stack(texts, at, calls) for at, calls in series], _count, moments),
        "times": bars([_time(texts, at, calls) for at, calls in series], _duration, moments),
    }


async def of_path(visit: Visit) -> ApiKey:
    """Return the key that the path names. Raises `NotFound`, also for another account's."""
    try:
        key_id = KeyId(UUID(visit.parts["key_id"]))
    except ValueError:
        raise NotFound("There is no such key.") from None
    return await api_keys.get(visit.runtime, visit.member.account_id, key_id)


def state_of(key: ApiKey) -> str:
    """Return how a key stands, for forms that are to change that: its secret, and what stops it."""
    secret = str(key.secrets[0].id) if key.secrets else ""
    moments = (key.suspended_at, key.archived_at)
    return "/".join([secret, *("" if one is None else one.isoformat() for one in moments)])


async def _owner_of(visit: Visit, key: ApiKey) -> KeyOwner | None:
    if key.owner_id is None:
        return None
    return (await owners.of_ids(visit.runtime, [key.owner_id])).get(key.owner_id)


async def _advice(visit: Visit, key: ApiKey) -> KeyAdvice | None:
    """Return what a key did not use, where that says something: it works, and was used."""
    if key.status is not KeyStatus.ACTIVE or key.is_canary or key.last_used_at is None:
        return None
    if visit.runtime.clock.now() - key.created_at < _ADVISED_AFTER:
        return None
    wanted = (key.id, Period.LAST_30_DAYS)
    called = await advice.called(visit.runtime, [wanted])
    found = advice.advise(visit.runtime, key, wanted[1], called[wanted], needs.known())
    return found if found.suggestion is not None else None


def _stack(texts: NullTranslations, at: date | datetime, calls: Calls) -> Stack:
    facts = {
        "at": _when(at),
        "good": grouped(calls.successful),
        "refused": grouped(calls.refused),
        "failed": grouped(calls.failed),
    }
    title = said(texts, Words(_OUTCOMES, facts))
    parts = (("bar", calls.successful), ("bar warn", calls.refused), ("bar bad", calls.failed))
    return Stack(title, parts)


def _time(texts: NullTranslations, at: date | datetime, calls: Calls) -> Stack:
    mean, most = calls.average_ms or 0.0, calls.max_ms or 0.0
    facts = {"at": _when(at), "mean": f"{mean:.1f}", "most": f"{most:.1f}"}
    title = said(texts, Words(_TIMES, facts))
    return Stack(title, (("bar", mean), ("bar faint", max(most - mean, 0.0))))


def _count(calls: float) -> str:
    return grouped(int(calls)) if calls == int(calls) else ""


def _duration(ms: float) -> str:
    return f"{ms:g} ms"


def _when(at: date | datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M UTC" if isinstance(at, datetime) else "%Y-%m-%d")


_KEY: Final = "/keys/{key_id}"

ROWS: Final[tuple[Row, ...]] = (
    shows(_KEY, Access.MEMBER, _show),
    shows(f"{_KEY}/calls", Access.MEMBER, _calls),
    shows(f"{_KEY}/trail", Access.MEMBER, _trail),
    acts(f"{_KEY}/narrow", Access.CONFIRMED, _narrow),
)
