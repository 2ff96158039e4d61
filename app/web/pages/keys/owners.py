"""Owners of keys: whom keys are for, what all keys of one share, and stopping them all at once."""

from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.principal import KeyOwnerId
from app.services import audit
from app.services.edits import KEEP
from app.services.keys import owned, owners
from app.services.keys import registry as api_keys
from app.services.keys import usage as key_usage
from app.services.keys.filters import KeyFilter
from app.services.keys.owners import KeyOwner, OwnerEdit
from app.services.pages import PageRequest
from app.web.access import Access, Row, acts, shows
from app.web.forms import Form
from app.web.pages.keys import bounds, merging, showing, twice
from app.web.pages.keys.listing import tightest, waiting
from app.web.pages.keys.merging import SHOWN, ChangedMeanwhileError
from app.web.visit import Visit

_A_PAGE: Final = 50
_KEYS: Final = 50
_EVENTS: Final = 20


async def _list(visit: Visit) -> Response:
    page = await owners.page(
        visit.runtime,
        visit.member.account_id,
        PageRequest(_A_PAGE, visit.asked("after") or None, False),
        visit.asked("search") or None,
    )
    limited = [one.id for one in page.items if one.limits]
    spent = await owned.spent(visit.runtime, limited) if limited else {}
    return visit.page(
        "keys/owners.html",
        owners=page.items,
        has_next=page.has_next,
        search=visit.asked("search"),
        tightest={id_: tightest(found) for id_, found in spent.items()},
        waiting=await waiting(visit),
    )


async def _new(visit: Visit) -> Response:
    return visit.page("keys/owner_edit.html", owner=None, credits=bounds.CREDITS)


async def _create(visit: Visit) -> Response:
    try:
        wish = _read(visit.form)
        external_id = visit.form.text("external_id")
        made = await owners.create(visit.runtime, visit.actor, external_id=external_id, **wish)
    except DomainError as error:
        return visit.refused("keys/owner_edit.html", error, owner=None, credits=bounds.CREDITS)
    return visit.go(f"/keys/owners/{made.id}", "Made. Give it keys when you make or edit one.")


async def _show(visit: Visit) -> Response:
    owner = await of_path(visit)
    runtime, account_id = visit.runtime, visit.member.account_id
    keys = await api_keys.page(
        runtime,
        account_id,
        PageRequest(_KEYS, None, False),
        wanted=KeyFilter(owner_id=owner.id),
    )
    chosen, period = showing.period_of(visit)
    used = await key_usage.of_owners(runtime, [(owner.id, period)])
    spent = await owned.spent(runtime, [owner.id])
    trail = await audit.page(
        runtime, account_id, PageRequest(_EVENTS, None, False), subject_id=owner.id
    )
    return visit.page(
        "keys/owner.html",
        owner=owner,
        keys=keys.items,
        once=twice.number(),
        **showing.usage_facts(visit, chosen, used[owner.id, period]),
        budgets=spent[owner.id].budgets if owner.id in spent else (),
        trail=trail.items,
    )


async def _edit(visit: Visit) -> Response:
    owner = await of_path(visit)
    filled_in = _as_fields(owner)
    visit.form = Form([*filled_in.pairs, (SHOWN, merging.shown(filled_in))])
    return visit.page("keys/owner_edit.html", owner=owner, credits=bounds.CREDITS)


async def _save(visit: Visit) -> Response:
    owner = await of_path(visit)
    template, around = "keys/owner_edit.html", {"credits": bounds.CREDITS}
    try:
        require = merging.demand(visit.form, _as_fields)
        require(owner)
        edit = _changes(owner, _read(visit.form))
        await owners.update(visit.runtime, visit.actor, owner.id, edit, require=require)
    except ChangedMeanwhileError:
        owner = await of_path(visit)
        visit.form = merging.merged(visit.form, _as_fields(owner))
        return visit.page(template, status=409, owner=owner, **around)
    except DomainError as error:
        return visit.refused(template, error, owner=owner, **around)
    return visit.go(f"/keys/owners/{owner.id}", "Saved. It holds for all its keys from now on.")


async def _suspend(visit: Visit) -> Response:
    owner = await of_path(visit)
    await owners.suspend(visit.runtime, visit.actor, owner.id)
    return visit.go(f"/keys/owners/{owner.id}", "Suspended: all its keys are refused everywhere.")


async def _resume(visit: Visit) -> Response:
    owner = await of_path(visit)
    home = f"/keys/owners/{owner.id}"
    shown = visit.form.text("state")
    if owner.suspended_at is None or shown != owner.suspended_at.isoformat():
        return visit.go(home, "Nothing was done: it was changed since that page was shown.")
    await owners.resume(visit.runtime, visit.actor, owner.id)
    return visit.go(home, "Its keys work again, those that would without it.")


async def _ask_to_end(visit: Visit) -> Response:
    return visit.page("keys/owner_end.html", owner=await of_path(visit))


async def _end(visit: Visit) -> Response:
    """Revoke an owner for ever, or delete one without keys, once its id was typed."""
    owner = await of_path(visit)
    try:
        if visit.form.text("typed") != owner.external_id:
            visit.form.wrong("typed", "Type the id of the owner as it stands above.")
            visit.form.require()
        if visit.form.text("how") == "delete":
            await owners.delete(visit.runtime, visit.actor, owner.id)
            return visit.go("/keys/owners", "The owner is deleted.")
        if visit.form.text("how") != "revoke":
            raise InvalidInput("Say what is to become of the owner.")
        await owners.revoke(visit.runtime, visit.actor, owner.id)
    except NotFound:
        raise
    except DomainError as error:
        return visit.refused("keys/owner_end.html", error, owner=owner)
    return visit.go(
        f"/keys/owners/{owner.id}", "Revoked: all its keys are refused everywhere, for ever."
    )


async def of_path(visit: Visit) -> KeyOwner:
    """Return the owner that the path names. Raises `NotFound`, also for another account's."""
    try:
        owner_id = KeyOwnerId(UUID(visit.parts["owner_id"]))
    except ValueError:
        raise NotFound("There is no such owner of API keys.") from None
    return await owners.get(visit.runtime, visit.member.account_id, owner_id)


def _read(form: Form) -> dict[str, Any]:
    """Return what a form wishes for, by the names of `owners.create` and of an edit."""
    wish = {
        "name": form.text("name") or None,
        "metadata": bounds.read_metadata(form),
        "limits": bounds.read_budgets(form),
        "limits_include_fees": form.ticked("limits_include_fees"),
        "rate_limits": bounds.read_rates(form),
        "credited": bounds.read_credits(form),
    }
    form.require()
    return wish


def _as_fields(owner: KeyOwner) -> Form:
    pairs = [
        *bounds.budget_fields(owner.limits),
        *bounds.rate_fields(owner.rate_limits),
        *bounds.credit_fields(owner.credits),
        *bounds.metadata_fields(owner.metadata),
    ]
    if owner.name:
        pairs.append(("name", owner.name))
    if owner.limits_include_fees:
        pairs.append(("limits_include_fees", "1"))
    return Form(pairs)


def _changes(owner: KeyOwner, wish: dict[str, Any]) -> OwnerEdit:
    held = {
        "name": owner.name,
        "metadata": dict(owner.metadata),
        "limits": dict(owner.limits),
        "limits_include_fees": owner.limits_include_fees,
        "rate_limits": owner.rate_limits,
        "credited": bounds.wished_credits(owner.credits),
    }
    return OwnerEdit(
        **{name: KEEP if value == held[name] else value for name, value in wish.items()}
    )


_ONE: Final = "/keys/owners/{owner_id}"

ROWS: Final[tuple[Row, ...]] = (
    shows("/keys/owners", Access.MEMBER, _list),
    shows("/keys/owners/new", Access.MEMBER, _new),
    acts("/keys/owners/new", Access.CONFIRMED, _create),
    shows(_ONE, Access.MEMBER, _show),
    shows(f"{_ONE}/edit", Access.MEMBER, _edit),
    acts(f"{_ONE}/edit", Access.CONFIRMED, _save),
    acts(f"{_ONE}/suspend", Access.MEMBER, _suspend),
    acts(f"{_ONE}/resume", Access.CONFIRMED, _resume),
    shows(f"{_ONE}/end", Access.MEMBER, _ask_to_end),
    acts(f"{_ONE}/end", Access.CONFIRMED, _end),
)
