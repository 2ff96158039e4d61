"""From the form of a key to what is wished for: the same for a new one and for one that changes."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, TypeVar
from uuid import UUID

from app.errors import InvalidInput, NotFound
from app.principal import KeyOwnerId, KeyRoleId
from app.services.edits import KEEP, Kept
from app.services.keys import bindings, labels, owners
from app.services.keys.crediting import WishedCredit
from app.services.keys.labels import Labels
from app.services.keys.lifecycle import Edit
from app.services.keys.records import ApiKey
from app.web.forms import Form
from app.web.pages.keys import bounds, given
from app.web.pages.keys.given import GivenWish
from app.web.pages.keys.presets import CANARY, ROLE
from app.web.visit import Visit

DEPTH_MAX: Final = 8

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyWish:
    """What is wished for, as `registry.create` and `lifecycle.Edit` name it.

    `given` is None for what a role gives, and for a canary, to which nothing is given.
    """

    name: str
    description: str | None
    given: GivenWish | None
    role_id: KeyRoleId | None
    is_canary: bool
    expires_at: datetime | None
    webhook_url: str | None
    owner_id: KeyOwnerId | None
    labelled: Labels
    credited: tuple[WishedCredit, ...]
    #: The public key of a client; None for none, or to keep the one that there is.
    client_key: str | None
    frees_client: bool
    derivation_depth: int | None

    def arguments(self) -> dict[str, Any]:
        """Return it as arguments of `registry.create`."""
        given_here = self.given.arguments() if self.given else {"scopes": ()}
        if self.is_canary:
            given_here |= {"requests_per_hour": None, "rate_limits": ()}
        return given_here | {
            "name": self.name,
            "description": self.description,
            "role_id": self.role_id,
            "is_canary": self.is_canary,
            "expires_at": self.expires_at,
            "webhook_url": self.webhook_url,
            "owner_id": self.owner_id,
            "labelled": self.labelled,
            "credited": self.credited,
            "client_key": self.client_key,
            "derivation_depth": self.derivation_depth,
        }


async def read(visit: Visit, held: ApiKey | None = None) -> KeyWish:
    """Return what a form wishes for, of a key that is `held` already if it is one.

    Raises `InvalidInput` if a field is wrong, noting which.
    """
    form = visit.form
    name = form.text("name")
    if not name:
        form.wrong("name", "Give the key a name that says what it is for.")
    chosen = form.text("preset")
    wish = KeyWish(
        name=name,
        description=form.text("description") or None,
        given=None if chosen in {ROLE, CANARY} else given.read(visit),
        role_id=_role(form) if chosen == ROLE else None,
        is_canary=chosen == CANARY,
        expires_at=_expiry(form, None if held is None else held.expires_at),
        webhook_url=form.text("webhook_url") or None,
        owner_id=await _owner(visit),
        labelled=Labels(tags=_tags(form), metadata=bounds.read_metadata(form)),
        credited=() if chosen == CANARY else bounds.read_credits(form),
        client_key=_client_key(form),
        frees_client=form.ticked("frees_client"),
        derivation_depth=form.number("derivation_depth", most=DEPTH_MAX),
    )
    form.require()
    return wish


def as_fields(key: ApiKey, owner: str = "") -> Form:
    """Return the form that wishes for a key as it is; `owner` is the external id of its owner."""
    pairs = [("name", key.name)]
    if key.description:
        pairs.append(("description", key.description))
    if key.is_canary:
        pairs.append(("preset", CANARY))
    elif key.role is not None:
        pairs += [("preset", ROLE), ("role", str(key.role.id))]
    else:
        pairs += given.fields(key, key.limits, with_fees=key.limits_include_fees)
    if key.expires_at is None:
        pairs += [("expiry", "never"), ("never", "1")]
    else:
        pairs += [("expiry", "date"), ("expires_on", key.expires_at.date().isoformat())]
    if key.webhook_url:
        pairs.append(("webhook_url", key.webhook_url))
    if key.labels.tags:
        pairs.append(("tags", ", ".join(key.labels.tags)))
    pairs += bounds.metadata_fields(key.labels.metadata)
    if owner:
        pairs.append(("owner", owner))
    pairs += bounds.credit_fields(key.credits)
    pairs.append(("derivation_depth", str(key.derivation_depth)))
    return Form(pairs)


def changes(key: ApiKey, wish: KeyWish) -> Edit:
    """Return what a form makes different about a key.

    What the form shows only roughly stays as it is until it is changed: the hour of an expiry, and
    by which scopes permissions were given. So does what a role gives, which none may name.
    """
    role_id = None if key.role is None else key.role.id
    authority: dict[str, Any] = {}
    if wish.given is not None:
        authority = given.changes(key, key.limits, wish.given, with_fees=key.limits_include_fees)
    client_key: str | Kept | None = None if wish.frees_client else KEEP
    if wish.client_key is not None:
        is_same = key.client_key == bindings.read(wish.client_key)
        client_key = KEEP if is_same else wish.client_key
    return Edit(
        name=_changed(wish.name, key.name),
        description=_changed(wish.description, key.description),
        role_id=_changed(wish.role_id, role_id),
        expires_at=KEEP if _day(wish.expires_at) == _day(key.expires_at) else wish.expires_at,
        webhook_url=_changed(wish.webhook_url, key.webhook_url),
        owner_id=_changed(wish.owner_id, key.owner_id),
        tags=_changed(tuple(labels.tags(wish.labelled.tags)), key.labels.tags),
        metadata=_changed(dict(wish.labelled.metadata), dict(key.labels.metadata)),
        credited=_changed(wish.credited, bounds.wished_credits(key.credits)),
        client_key=client_key,
        derivation_depth=KEEP
        if wish.derivation_depth is None
        else _changed(wish.derivation_depth, key.derivation_depth),
        **authority,
    )


def _changed(wished: _T, held: _T) -> _T | Kept:
    return KEEP if wished == held else wished


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.astimezone(UTC).date()


def _role(form: Form) -> KeyRoleId | None:
    try:
        return KeyRoleId(UUID(form.text("role")))
    except ValueError:
        form.wrong("role", "Choose a role, or choose what the key is for.")
        return None


async def _owner(visit: Visit) -> KeyOwnerId | None:
    external_id = visit.form.text("owner")
    if not external_id:
        return None
    try:
        return (await owners.find(visit.runtime, visit.member.account_id, external_id)).id
    except NotFound:
        visit.form.wrong("owner", "There is no owner with this id: make it first, on “Owners”.")
        return None


def _tags(form: Form) -> tuple[str, ...]:
    found = [one.strip() for one in form.text("tags").split(",") if one.strip()]
    try:
        return tuple(labels.tags(found))
    except InvalidInput as error:
        form.wrong("tags", error.message)
        return ()


def _client_key(form: Form) -> str | None:
    text = form.text("client_key")
    if not text:
        return None
    try:
        bindings.read(text)
    except InvalidInput as error:
        form.wrong("client_key", error.message)
    return text


def _expiry(form: Form, held: datetime | None) -> datetime | None:
    chosen = form.text("expiry")
    now = datetime.now(UTC)
    if chosen in {"30", "90", "365"}:
        return now + timedelta(days=int(chosen))
    if chosen == "never":
        if not form.ticked("never"):
            form.wrong("expiry", "Tick that the key shall never expire, or choose when it does.")
        return None
    if chosen != "date":
        form.wrong("expiry", "Choose when the key expires.")
        return None
    try:
        day = date.fromisoformat(form.text("expires_on"))
    except ValueError:
        form.wrong("expires_on", "Write a day as 2027-01-31.")
        return None
    end = datetime.combine(day, time(23, 59, 59), UTC)
    if end <= now and day != _day(held):
        form.wrong("expires_on", "Choose a day that is still to come.")
    return end
