"""What can be done to a key: edited, rotated, suspended, archived, revoked, deleted.

What cannot be undone is done once its name was typed, on a page that says what will stop working.
"""

from collections.abc import Awaitable, Callable
from typing import Final

from starlette.responses import Response

from app.errors import DomainError, InvalidInput
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services.keys import lifecycle, rotation
from app.services.keys.records import ApiKey
from app.services.keys.rotation import Overlap
from app.web.access import Access, PageHandler, Row, acts, shows
from app.web.language import N_
from app.web.pages.keys import creating, wishes
from app.web.pages.keys.showing import of_path
from app.web.visit import Visit

_Act = Callable[[Runtime, Actor, KeyId], Awaitable[ApiKey]]

#: How long the old secret lives on, and what that is called.
OVERLAPS: Final = (
    (Overlap.ONE_DAY, N_("one day")),
    (Overlap.SEVEN_DAYS, N_("seven days")),
    (Overlap.ONE_HOUR, N_("one hour")),
    (Overlap.NONE, N_("not at all: it ends now")),
)
#: What ends a key for good: the word in the path → what is said of it.
ENDINGS: Final = {
    "revoke": N_("It will be refused everywhere at once, for ever."),
    "delete": N_(
        "It was never used, and will be gone as if it had never been; the audit trail stays."
    ),
}


async def _edit(visit: Visit) -> Response:
    key = await of_path(visit)
    visit.form = wishes.as_fields(key)
    return visit.page("keys/edit.html", key=key, **creating.facts(visit))


async def _save(visit: Visit) -> Response:
    key = await of_path(visit)
    try:
        edit = wishes.changes(key, wishes.read(visit))
        await lifecycle.update(visit.runtime, visit.actor, key.id, edit)
    except DomainError as error:
        return visit.refused("keys/edit.html", error, key=key, **creating.facts(visit))
    return visit.go(f"/keys/{key.id}", "Saved. It holds everywhere from now on.")


async def _ask_to_rotate(visit: Visit) -> Response:
    return visit.page("keys/rotate.html", key=await of_path(visit), overlaps=OVERLAPS)


async def _rotate(visit: Visit) -> Response:
    key = await of_path(visit)
    try:
        overlap = Overlap(visit.form.text("overlap"))
    except ValueError:
        raise InvalidInput("Choose how long the old secret works on.") from None
    key, secret = await rotation.rotate(visit.runtime, visit.actor, key.id, overlap=overlap)
    return creating.secret_page(visit, key, secret)


async def _ask_to_end(visit: Visit) -> Response:
    ending = visit.asked("how") if visit.asked("how") in ENDINGS else "revoke"
    return visit.page(
        "keys/end.html", key=await of_path(visit), ending=ending, says=ENDINGS[ending]
    )


async def _end(visit: Visit) -> Response:
    key = await of_path(visit)
    ending = visit.form.text("how")
    try:
        if ending not in ENDINGS:
            raise InvalidInput("Say what is to become of the key.")
        if visit.form.text("typed") != key.name:
            visit.form.wrong("typed", "Type the name of the key as it stands above.")
            visit.form.require()
        if ending == "delete":
            await lifecycle.delete(visit.runtime, visit.actor, key.id)
            return visit.go("/keys", "“%(name)s” is deleted.", name=key.name)
        reason = visit.form.text("reason") or None
        await lifecycle.revoke(visit.runtime, visit.actor, key.id, reason=reason)
    except DomainError as error:
        says = ENDINGS.get(ending, "")
        return visit.refused("keys/end.html", error, key=key, ending=ending, says=says)
    return visit.go(f"/keys/{key.id}", "Revoked: it is refused everywhere from now on.")


def _does(act: _Act, told: str) -> PageHandler:
    """Return the handler of an act that can be undone."""

    async def do(visit: Visit) -> Response:
        key = await of_path(visit)
        await act(visit.runtime, visit.actor, key.id)
        return visit.go(f"/keys/{key.id}", told)

    return do


_KEY: Final = "/keys/{key_id}"

ROWS: Final[tuple[Row, ...]] = (
    shows(f"{_KEY}/edit", Access.MEMBER, _edit),
    acts(f"{_KEY}/edit", Access.CONFIRMED, _save),
    shows(f"{_KEY}/rotate", Access.MEMBER, _ask_to_rotate),
    acts(f"{_KEY}/rotate", Access.CONFIRMED, _rotate),
    acts(
        f"{_KEY}/cancel-rotation",
        Access.CONFIRMED,
        _does(rotation.cancel, "The old secret lasts; the new one is refused from now on."),
    ),
    acts(
        f"{_KEY}/suspend",
        Access.MEMBER,
        _does(lifecycle.suspend, "Suspended: it is refused everywhere until it is resumed."),
    ),
    acts(f"{_KEY}/resume", Access.CONFIRMED, _does(lifecycle.resume, "It works again.")),
    acts(
        f"{_KEY}/archive",
        Access.MEMBER,
        _does(lifecycle.archive, "Archived: it is off the table, and suspended."),
    ),
    acts(
        f"{_KEY}/unarchive",
        Access.CONFIRMED,
        _does(lifecycle.unarchive, "Back on the table, and suspended still."),
    ),
    shows(f"{_KEY}/end", Access.MEMBER, _ask_to_end),
    acts(f"{_KEY}/end", Access.CONFIRMED, _end),
)
