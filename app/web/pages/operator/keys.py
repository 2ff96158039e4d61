"""Keys of anybody: found by what is shown of them, stopped for a while or for good."""

from collections.abc import Awaitable, Callable
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, NotFound
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services import audit
from app.services.accounts import admin
from app.services.accounts import registry as accounts
from app.services.keys import lifecycle, spending
from app.services.keys import registry as api_keys
from app.services.keys.records import ApiKey
from app.services.operators import finding
from app.services.pages import PageRequest
from app.web.access import OPERATOR_PATH, Access, PageHandler, Row, acts, shows
from app.web.visit import Visit

_TRAIL: Final = 20
_PATH: Final = f"{OPERATOR_PATH}/keys"
_ONE: Final = f"{_PATH}/{{key_id}}"

_KeyAct = Callable[[Runtime, Actor, KeyId], Awaitable[ApiKey]]


async def _list(visit: Visit) -> Response:
    text = visit.asked("text")
    found = await finding.keys_of(visit.runtime, text)
    if len(found) == 1:
        return visit.go(f"{_PATH}/{found[0].id}")
    owners = {key.account_id: await accounts.get(visit.runtime, key.account_id) for key in found}
    return visit.page("operator/keys.html", text=text, keys=found, owners=owners)


async def _show(visit: Visit) -> Response:
    return visit.page("operator/key.html", **await _facts(visit))


async def _revoke(visit: Visit) -> Response:
    owner = await _owner(visit)
    try:
        reason = visit.form.text("reason") or None
        await lifecycle.revoke(visit.runtime, owner, _key_id(visit), reason=reason)
    except DomainError as error:
        return visit.refused("operator/key.html", error, **await _facts(visit))
    return visit.go(_here(visit), "Revoked: it is refused everywhere from now on.")


def _does(act: _KeyAct, told: str) -> PageHandler:
    async def do(visit: Visit) -> Response:
        await act(visit.runtime, await _owner(visit), _key_id(visit))
        return visit.go(_here(visit), told)

    return do


async def _facts(visit: Visit) -> dict[str, Any]:
    owner = await _owner(visit)
    assert owner.principal is not None
    account_id = owner.principal.account_id
    key = await api_keys.get(visit.runtime, account_id, _key_id(visit))
    trail = await audit.page(
        visit.runtime, account_id, PageRequest(_TRAIL, None, False), subject_id=key.id
    )
    spent = await spending.of_keys(visit.runtime, [key.id])
    return {
        "key": key,
        "account": await accounts.get(visit.runtime, account_id),
        "budgets": spent[key.id].budgets if key.id in spent else (),
        "trail": trail.items,
    }


async def _owner(visit: Visit) -> Actor:
    """Return the operator with the authority of who has the key. Raises `NotFound`."""
    return await admin.acting_for_owner(visit.runtime, visit.root, _key_id(visit))


def _key_id(visit: Visit) -> KeyId:
    try:
        return KeyId(UUID(visit.parts["key_id"]))
    except ValueError:
        raise NotFound("There is no such key.") from None


def _here(visit: Visit) -> str:
    return f"{_PATH}/{_key_id(visit)}"


ROWS: Final[tuple[Row, ...]] = (
    shows(_PATH, Access.OPERATOR, _list),
    shows(_ONE, Access.OPERATOR, _show),
    acts(
        f"{_ONE}/suspend",
        Access.OPERATOR_CONFIRMED,
        _does(lifecycle.suspend, "Suspended: it is refused everywhere until it is resumed."),
    ),
    acts(f"{_ONE}/resume", Access.OPERATOR_CONFIRMED, _does(lifecycle.resume, "It works again.")),
    acts(f"{_ONE}/revoke", Access.OPERATOR_CONFIRMED, _revoke),
)
