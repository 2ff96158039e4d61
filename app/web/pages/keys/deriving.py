"""Keys that were derived of a key: which were seen, what each may, and ending one or all."""

from datetime import datetime
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.services.keys.derivation import ending, links
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.derivation.links import DerivedKey
from app.services.keys.records import ApiKey
from app.services.pages import PageRequest
from app.web.access import Access, Row, acts, shows
from app.web.pages.keys.showing import of_path
from app.web.visit import Visit

_A_PAGE: Final = 50


async def _show(visit: Visit) -> Response:
    return await _page(visit, await of_path(visit))


async def _page(visit: Visit, key: ApiKey, error: DomainError | None = None) -> Response:
    request = PageRequest(_A_PAGE, visit.asked("after") or None, False)
    page = await links.page(visit.runtime, key.id, request)
    now = visit.runtime.clock.now()
    facts: dict[str, Any] = {
        "key": key,
        "derived": page.items,
        "has_next": page.has_next,
        "standing": {one.id: _standing(one, key, now) for one in page.items},
        "nothing": Caveats(),
    }
    if error is not None:
        return visit.refused("keys/derived.html", error, **facts)
    return visit.page("keys/derived.html", **facts)


async def _end(visit: Visit) -> Response:
    """End one by its id, as a list has it, or by its text, which whoever found it has."""
    key = await of_path(visit)
    try:
        id_ = UUID(visit.form.text("id")) if visit.form.text("id") else None
    except ValueError:
        raise NotFound("There is no such derived key.") from None
    text = visit.form.secret("derived_key").strip()
    try:
        if id_ is None and not text:
            raise InvalidInput(
                "Paste the derived key. What was pasted before you showed who you are was not kept."
            )
        await ending.end(visit.runtime, visit.actor, key.id, id_=id_, text=text)
    except NotFound:
        raise
    except DomainError as error:
        return await _page(visit, key, error)
    return visit.go(
        f"/keys/{key.id}/derived",
        "Ended: it is refused everywhere, and so is all that was derived of it.",
    )


async def _end_all(visit: Visit) -> Response:
    """End all so far, if none has done so since the page was shown."""
    key = await of_path(visit)
    back = f"/keys/{key.id}/derived"
    if visit.form.text("generation") != str(key.derivation_generation):
        return visit.go(back, "They were ended since that page was shown; nothing was done now.")
    await ending.end_all(visit.runtime, visit.actor, key.id)
    return visit.go(back, "All that were derived so far are ended. The key itself works on.")


def _standing(one: DerivedKey, key: ApiKey, now: datetime) -> str:
    """Return whether a derived key works, as far as that lies with itself."""
    if one.ended_at is not None or one.generation != key.derivation_generation:
        return "ended"
    expires_at = None if one.caveats is None else one.caveats.expires_at
    return "expired" if expires_at is not None and expires_at <= now else "active"


_DERIVED: Final = "/keys/{key_id}/derived"

ROWS: Final[tuple[Row, ...]] = (
    shows(_DERIVED, Access.MEMBER, _show),
    acts(f"{_DERIVED}/end", Access.CONFIRMED, _end),
    acts(f"{_DERIVED}/end-all", Access.CONFIRMED, _end_all),
)
