"""Roles of keys: what keys share, edited for all of them at once, with every version kept."""

from dataclasses import fields
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, NotFound
from app.principal import KeyRoleId
from app.services.edits import KEEP
from app.services.keys import registry as api_keys
from app.services.keys import role_records, roles
from app.services.keys.filters import KeyFilter
from app.services.keys.records import ApiKey
from app.services.keys.role_records import KeyRole
from app.services.keys.roles import RoleEdit
from app.services.pages import PageRequest
from app.web.access import Access, Row, acts, shows
from app.web.forms import Form
from app.web.pages.keys import creating, given, merging
from app.web.pages.keys.given import GivenWish
from app.web.pages.keys.listing import waiting
from app.web.pages.keys.merging import SHOWN, ChangedMeanwhileError
from app.web.visit import Visit

_VERSIONS: Final = 50
_KEYS: Final = 50


async def _list(visit: Visit) -> Response:
    found = await role_records.list_of(visit.runtime, visit.member.account_id)
    return visit.page("keys/roles.html", roles=found, waiting=await waiting(visit))


async def _new(visit: Visit) -> Response:
    return _form(visit, None)


async def _create(visit: Visit) -> Response:
    try:
        name, wish = _read(visit)
        made = await roles.create(visit.runtime, visit.actor, name=name, **wish.arguments())
    except DomainError as error:
        return _form(visit, None, error)
    return visit.go(f"/keys/roles/{made.id}", "Made. Keys get it when you make or edit one.")


async def _show(visit: Visit) -> Response:
    role = await _of_path(visit)
    versions = await role_records.versions_of(visit.runtime, [role.id], _VERSIONS)
    return visit.page(
        "keys/role.html", role=role, versions=versions[role.id], keys=await _keys(visit, role)
    )


async def _edit(visit: Visit) -> Response:
    """Show the form of a role, filled in with one of its versions: with an old one to go back."""
    role = await _of_path(visit)
    filled_in = _as_fields(role)
    visit.form = Form([*filled_in.pairs, (SHOWN, merging.shown(filled_in))])
    wanted = visit.asked("version")
    if wanted and wanted != str(role.version):
        versions = await role_records.versions_of(visit.runtime, [role.id], _VERSIONS)
        old = next((one for one in versions[role.id] if str(one.version) == wanted), None)
        if old is None:
            raise NotFound("There is no such version of the role.")
        pairs = [pair for pair in _as_fields(old).pairs if pair[0] != "name"]
        visit.form = Form([("name", role.name), *pairs, (SHOWN, merging.shown(filled_in))])
    return _form(visit, role)


async def _review(visit: Visit) -> Response:
    """Say which keys will change, and in what, before anything does."""
    role = await _of_path(visit)
    try:
        merging.demand(visit.form, _as_fields)(role)
        name, wish = _read(visit)
    except ChangedMeanwhileError:
        return _merged(visit, role)
    except DomainError as error:
        return _form(visit, role, error)
    edit = _changed(role, name, wish)
    changed = [one.name for one in fields(edit) if getattr(edit, one.name) is not KEEP]
    return visit.page(
        "keys/role_review.html",
        role=role,
        wish=wish,
        changed=[one for one in changed if one != "name"],
        more=sorted(wish.all - role.permissions),
        less=sorted(role.permissions - wish.all),
        keys=await _keys(visit, role),
        pairs=visit.form.kept(),
    )


async def _save(visit: Visit) -> Response:
    role = await _of_path(visit)
    try:
        require = merging.demand(visit.form, _as_fields)
        require(role)
        edit = _changed(role, *_read(visit))
        await roles.update(visit.runtime, visit.actor, role.id, edit, require=require)
    except ChangedMeanwhileError:
        return _merged(visit, await _of_path(visit))
    except DomainError as error:
        return _form(visit, role, error)
    return visit.go(f"/keys/roles/{role.id}", "Saved. It holds for all its keys from now on.")


async def _delete(visit: Visit) -> Response:
    role = await _of_path(visit)
    await roles.delete(visit.runtime, visit.actor, role.id)
    return visit.go(
        "/keys/roles", "The role “%(name)s” is deleted; its versions are kept.", name=role.name
    )


def _form(visit: Visit, role: KeyRole | None, error: DomainError | None = None) -> Response:
    facts = creating.facts_of_given(visit) | {"role": role}
    if error is not None:
        return visit.refused("keys/role_edit.html", error, **facts)
    return visit.page("keys/role_edit.html", **facts)


def _merged(visit: Visit, role: KeyRole) -> Response:
    visit.form = merging.merged(visit.form, _as_fields(role))
    facts = creating.facts_of_given(visit)
    return visit.page("keys/role_edit.html", status=409, role=role, **facts)


async def _keys(visit: Visit, role: KeyRole) -> list[ApiKey]:
    """Return the first keys of a role; `role.keys` says how many there are."""
    page = await api_keys.page(
        visit.runtime,
        visit.member.account_id,
        PageRequest(_KEYS, None, False),
        wanted=KeyFilter(role_id=role.id),
    )
    return list(page.items)


async def _of_path(visit: Visit) -> KeyRole:
    try:
        role_id = KeyRoleId(UUID(visit.parts["role_id"]))
    except ValueError:
        raise NotFound("There is no such role.") from None
    return await role_records.get(visit.runtime, visit.member.account_id, role_id)


def _read(visit: Visit) -> tuple[str, GivenWish]:
    """Return what a role is to be called and to give. Raises `InvalidInput`, noting which field."""
    name = visit.form.text("name")
    if not name:
        visit.form.wrong("name", "Give the role a name that says who its keys are for.")
    wish = given.read(visit)
    visit.form.require()
    return name, wish


def _as_fields(role: KeyRole) -> Form:
    pairs = given.fields(role, role.limits, with_fees=role.limits_include_fees)
    return Form([("name", role.name), *pairs])


def _changed(role: KeyRole, name: str, wish: GivenWish) -> RoleEdit:
    changes: dict[str, Any] = given.changes(
        role, role.limits, wish, with_fees=role.limits_include_fees
    )
    return RoleEdit(name=name, **changes)


_ONE: Final = "/keys/roles/{role_id}"

ROWS: Final[tuple[Row, ...]] = (
    shows("/keys/roles", Access.MEMBER, _list),
    shows("/keys/roles/new", Access.MEMBER, _new),
    acts("/keys/roles/new", Access.CONFIRMED, _create),
    shows(_ONE, Access.MEMBER, _show),
    shows(f"{_ONE}/edit", Access.MEMBER, _edit),
    acts(f"{_ONE}/review", Access.MEMBER, _review),
    acts(f"{_ONE}/edit", Access.CONFIRMED, _save),
    acts(f"{_ONE}/delete", Access.CONFIRMED, _delete),
)
