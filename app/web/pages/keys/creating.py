"""Making a key: what it is for, the review in one sentence, and the secret, which is shown once.

    /keys/new ──▶ /keys/review ──▶ /keys/create     each by a form that carries what was chosen

Only the last changes anything; it asks again who one is, and makes one key however often it is
sent.
"""

from typing import Any, Final
from uuid import uuid4

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, Unavailable
from app.limits.seen import NotRememberedError
from app.limits.windows import StorageDownError
from app.permissions import Permission
from app.services.keys import cautions, snippets, webhooks
from app.services.keys import registry as api_keys
from app.services.keys.records import ApiKey
from app.web.access import Access, Row, acts, shows
from app.web.forms import Form
from app.web.pages.keys import wishes
from app.web.pages.keys.presets import PRESETS
from app.web.visit import Visit

_ONCE_S: Final = 3_600


async def _new(visit: Visit) -> Response:
    preset = visit.asked("preset")
    visit.form = Form([("preset", preset), ("expiry", "90")] if preset else [])
    return visit.page("keys/new.html", **facts(visit))


async def _again(visit: Visit) -> Response:
    """Show the form once more, as it was filled in: on the way back from the review."""
    return visit.page("keys/new.html", **facts(visit))


async def _review(visit: Visit) -> Response:
    try:
        wish = wishes.read(visit)
    except InvalidInput as error:
        return visit.refused("keys/new.html", error, **facts(visit))
    pairs = [pair for pair in visit.form.kept() if pair[0] != "once"]
    return visit.page("keys/review.html", wish=wish, pairs=pairs, once=str(uuid4()))


async def _create(visit: Visit) -> Response:
    try:
        wish = wishes.read(visit)
        await once(visit)
        key, secret = await api_keys.create(
            visit.runtime,
            visit.actor,
            name=wish.name,
            description=wish.description,
            scopes=wish.scopes,
            permissions=wish.permissions,
            wallet_ids=wish.wallet_ids,
            networks=wish.networks,
            requests_per_hour=wish.requests_per_hour,
            expires_at=wish.expires_at,
            limits=wish.limits,
            limits_include_fees=wish.limits_include_fees,
            webhook_url=wish.webhook_url,
        )
    except DomainError as error:
        return visit.refused("keys/new.html", error, **facts(visit))
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
        endpoint=f"{server}/graphql",
        webhook_secret=webhooks.secret(visit.runtime, key),
    )


def facts(visit: Visit) -> dict[str, Any]:
    """Return what the form of a key is drawn from."""
    return {
        "presets": list(PRESETS.values()),
        "permissions": sorted(Permission),
        "wallets": visit.member.usable_wallets,
        "address": visit.address,
    }


async def once(visit: Visit) -> None:
    """See to it that a form that makes a key, with a field `once`, is carried out once.

    Raises `InvalidInput` for one that was sent before, `Unavailable` where that cannot be told.
    """
    nonce = f"new key {visit.member.account_id} {visit.form.text('once')}"
    try:
        is_first = await visit.runtime.seen.first(nonce, keep_s=_ONCE_S, age_s=0.0)
    except (StorageDownError, NotRememberedError):
        raise Unavailable(
            "Whether this form was sent before cannot be told now. No key was made: try again."
        ) from None
    if not is_first:
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
