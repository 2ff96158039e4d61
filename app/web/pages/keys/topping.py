"""Adding credits to what a key, or all keys of an owner, may still do."""

from typing import Final

from starlette.responses import Response

from app.phrases import Phrase
from app.services.keys import crediting, lifecycle, owners
from app.services.keys.crediting import CreditKind
from app.web.access import Access, Row, acts
from app.web.language import N_
from app.web.pages.keys import owners as owner_pages
from app.web.pages.keys import showing, twice
from app.web.visit import Visit

_ADDED: Final = N_("Added, once.")
#: Whether they were added then is not known here: the first time may have been refused.
_BEFORE: Final = N_("This form was sent before. Nothing was added now; see what there is.")


async def _to_key(visit: Visit) -> Response:
    key = await showing.of_path(visit)
    kind, amount = _read(visit)
    if not await twice.is_first(visit, Phrase("No credits were added: try again.")):
        return visit.go(f"/keys/{key.id}", _BEFORE)
    await lifecycle.add_credits(visit.runtime, visit.actor, key.id, kind, amount)
    return visit.go(f"/keys/{key.id}", _ADDED)


async def _to_owner(visit: Visit) -> Response:
    owner = await owner_pages.of_path(visit)
    kind, amount = _read(visit)
    if not await twice.is_first(visit, Phrase("No credits were added: try again.")):
        return visit.go(f"/keys/owners/{owner.id}", _BEFORE)
    await owners.add_credits(visit.runtime, visit.actor, owner.id, kind, amount)
    return visit.go(f"/keys/owners/{owner.id}", _ADDED)


def _read(visit: Visit) -> tuple[CreditKind, int]:
    form = visit.form
    amount = form.number("amount", least=1, most=crediting.AMOUNT_MAX)
    if form.text("kind") not in set(CreditKind):
        form.wrong("kind", "Choose what the credits are for.")
    if amount is None:
        form.wrong("amount", "Write how many credits to add, such as 100.")
    form.require()
    assert amount is not None, "it was required"
    return CreditKind(form.text("kind")), amount


ROWS: Final[tuple[Row, ...]] = (
    acts("/keys/{key_id}/credits", Access.CONFIRMED, _to_key),
    acts("/keys/owners/{owner_id}/credits", Access.CONFIRMED, _to_owner),
)
