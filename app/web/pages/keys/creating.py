"""Making a key: what it is for, the review in one sentence, and the secret, which is shown once.

    /keys/new ──▶ /keys/review ──▶ /keys/create     each by a form that carries what was chosen

Only the last changes anything; it asks again who one is, and makes one key however often it is
sent.
"""

from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError, InvalidInput
from app.phrases import Phrase
from app.services.keys import cautions, owners, role_records, snippets, webhooks
from app.services.keys import registry as api_keys
from app.services.keys.records import ApiKey
from app.services.pages import PageRequest
from app.web.access import Access, Row, acts, shows
from app.web.forms import Form
from app.web.pages.keys import twice, wishes
from app.web.pages.keys.bounds import CREDITS
from app.web.pages.keys.presets import PRESETS, WORDS
from app.web.visit import Visit

#: How many owners a form offers; the id of any other can be typed.
_OWNERS: Final = 50
#: What failed gives its credit back unless that is unticked.
_GIVEN_BACK: Final = [(f"{name}_back", "1") for name in CREDITS.values()]


async def _new(visit: Visit) -> Response:
    asked = [(name, visit.asked(name)) for name in ("preset", "role", "owner", "tags")]
    chosen = [pair for pair in asked if pair[1]]
    usual = [("expiry", "90"), ("requests_per_hour", "1000")]
    visit.form = Form([*chosen, *usual, *_GIVEN_BACK] if chosen else [])
    return visit.page("keys/new.html", **await facts(visit))


async def _again(visit: Visit) -> Response:
    """Show the form once more, as it was filled in: on the way back from the review."""
    return visit.page("keys/new.html", **await facts(visit))


async def _review(visit: Visit) -> Response:
    try:
        wish = await wishes.read(visit)
        role = None
        if wish.role_id is not None:
            role = await role_records.get(visit.runtime, visit.member.account_id, wish.role_id)
    except DomainError as error:
        return visit.refused("keys/new.html", error, **await facts(visit))
    return visit.page(
        "keys/review.html",
        wish=wish,
        role=role,
        owner=visit.form.text("owner"),
        pairs=[pair for pair in visit.form.kept() if pair[0] != "once"],
        once=twice.number(),
    )


async def _create(visit: Visit) -> Response:
    try:
        wish = await wishes.read(visit)
        await once(visit)
        key, secret = await api_keys.create(visit.runtime, visit.actor, **wish.arguments())
    except DomainError as error:
        return visit.refused("keys/new.html", error, **await facts(visit))
    return secret_page(visit, key, secret)


def secret_page(visit: Visit, key: ApiKey, secret: str) -> Response:
    """Answer with a new secret, and where to paste it. It is never shown again."""
    server = visit.runtime.settings.base_url
    wallets = visit.member.usable_wallets
    return visit.page(
        "keys/secret.html",
        key=key,
        secret=secret,
        warnings=cautions.warnings(key),
        texts=snippets.snippets(server, secret, key, wallets),
        connections=snippets.connection_strings(server, secret, key, wallets),
        for_a_shop=snippets.is_for_a_shop(key),
        webhook_secret=webhooks.secret(visit.runtime, key),
    )


async def facts(visit: Visit) -> dict[str, Any]:
    """Return what the form of a key is drawn from."""
    account_id = visit.member.account_id
    page = await owners.page(visit.runtime, account_id, PageRequest(_OWNERS, None, False))
    return facts_of_given(visit) | {
        "roles": await role_records.list_of(visit.runtime, account_id),
        "owners": page.items,
        "credits": CREDITS,
    }


def facts_of_given(visit: Visit) -> dict[str, Any]:
    """Return what the part of the form is drawn from that keys and roles have."""
    member, chosen = visit.member, set(visit.form.texts("wallet"))
    return {
        "presets": list(PRESETS.values()),
        "permissions": WORDS,
        "wallets": {
            id_: currency
            for id_, currency in member.wallets.items()
            if id_ not in member.archived_wallets or str(id_) in chosen
        },
        "address": visit.address,
    }


async def once(visit: Visit) -> None:
    """See to it that a form that makes a key, with a field `once`, is carried out once.

    Raises `InvalidInput` for one that was sent before, `Unavailable` where that cannot be told.
    """
    if not await twice.is_first(visit, Phrase("No key was made: try again.")):
        raise InvalidInput(
            "This form was sent before, and its key was made: its secret was shown then. Look at "
            "the table of keys; a key whose secret you did not keep can be rotated or revoked."
        )


ROWS: Final[tuple[Row, ...]] = (
    shows("/keys/new", Access.MEMBER, _new),
    acts("/keys/new", Access.MEMBER, _again),
    acts("/keys/review", Access.MEMBER, _review),
    acts("/keys/create", Access.CONFIRMED, _create),
)
