"""What people call accounts, keys and wallets, and which ones they mean.

Ids are long, so their beginning is enough; an account has a username, a phone number, an email
address; a key has a name and a secret whose beginning is shown; a wallet is an account's, of a
currency or of a name. What could be several is refused with a list of them, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from app.commands.console import sentence
from app.errors import InvalidInput, NotFound
from app.money import Currency
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.accounts import admin
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account, Wallet
from app.services.ids import IdRange
from app.services.keys import registry as api_keys
from app.services.keys.records import ApiKey

if TYPE_CHECKING:
    from app.services.lnurl.vouchers import Voucher
    from app.services.webhook_endpoints import Endpoint

T = TypeVar("T")

_SHORT_CHARS = 8


async def account(runtime: Runtime, text: str) -> Account:
    """Return the account of a username, phone number, email, id or the beginning of an id.

    Raises `NotFound`, and `InvalidInput` for what could be several: as all functions here.
    """
    if "@" in text:
        found = await admin.find(runtime, email=text)
    elif text.startswith("+"):
        found = await admin.find(runtime, phone=text)
    else:
        found = await admin.find(runtime, username=text)
    if found is not None:
        return found
    ids = IdRange.of(text)
    several = [] if ids is None else await admin.with_ids(runtime, ids)
    return _the_one(
        several, f"account {text}", lambda one: f"{one.id} ({one.username or 'no name'})"
    )


async def key(runtime: Runtime, text: str) -> ApiKey:
    """Return the key of a name, id, beginning of an id or of a secret; `USER/NAME` says whose."""
    found = await api_keys.named(runtime, text)
    if not found and "/" in text:
        owner, _, name = text.partition("/")
        found = await api_keys.named(runtime, name, account_id=(await account(runtime, owner)).id)
    # A name may be free again: the key that had it is in the archive.
    current = [one for one in found if one.archived_at is None] or found
    current = [one for one in current if one.name.lower() == text.lower()] or current
    names = {
        one.account_id: (await accounts.get(runtime, one.account_id)).username for one in current
    }
    return _the_one(
        current,
        f"API key {text}",
        lambda one: f"{one.id} ({one.name}, of {names[one.account_id] or one.account_id})",
    )


async def wallet(runtime: Runtime, text: str, *, of: Account | None = None) -> Wallet:
    """Return the wallet of an id, its beginning, or of a currency or a name in an account.

    That account is `of`, or stands before a slash: `alice/USD`, `alice/Savings`. A currency stands
    for the oldest of its wallets that is not archived. An account alone, such as `alice`, stands
    for its default wallet.
    """
    owner, _, called = text.partition("/")
    if not called:
        owner, called = "", text
    if owner or of is not None:
        whose = await _owner(runtime, owner) if owner or of is None else of
        found = None if whose is None else _called(whose, called)
        if found is not None:
            return found
    ids = IdRange.of(text)
    several = [] if ids is None else await admin.wallets_with_ids(runtime, ids)
    if not several and owner:
        raise NotFound(
            f"There is no wallet {text}: write USER, USER/BTC or USER/USD, USER/NAME, or an id."
        )
    if not several and of is None:
        whose = await account(runtime, text)
        return next(one for one in whose.wallets if one.id == whose.default_wallet_id)
    return _the_one(several, f"wallet {text}", lambda one: f"{one.id} ({one.currency})")


async def wallets(runtime: Runtime, texts: Sequence[str], of: Account) -> list[WalletId]:
    """Return the wallets of an account that some texts stand for."""
    return [(await wallet(runtime, text, of=of)).id for text in texts]


async def voucher(runtime: Runtime, text: str) -> Voucher:
    """Return the voucher of an id, or of the beginning of one."""
    from app.services.lnurl import vouchers

    ids = IdRange.of(text)
    several = [] if ids is None else await vouchers.with_ids(runtime, ids)
    return _the_one(several, f"voucher {text}", lambda one: f"{one.id} ({one.most_sat} sats)")


async def webhook(runtime: Runtime, text: str) -> Endpoint:
    """Return the webhook endpoint of an id, `ep_…`, or of the beginning of one."""
    from app.services.webhooks import endpoints

    if len(text) < endpoints.BEGINNING_CHARS_MIN:
        raise NotFound(
            f"There is no webhook endpoint {text}. Give at least {endpoints.BEGINNING_CHARS_MIN} "
            "characters of its id, as in ep_2Kd9; `latchkey webhook list` shows them."
        )
    several = await endpoints.named(runtime, text)
    return _the_one(several, f"webhook endpoint {text}", lambda one: f"{one.id} ({one.url})")


def short(uuid: UUID | str) -> str:
    """Return the beginning of an id, enough to tell it from others in a list."""
    return str(uuid)[:_SHORT_CHARS]


async def _owner(runtime: Runtime, text: str) -> Account | None:
    try:
        return await account(runtime, text)
    except NotFound:
        return None


def _called(whose: Account, text: str) -> Wallet | None:
    """Return the wallet of a currency or a name, None if there is none."""
    if text.upper() in set(Currency):
        return next(
            it for it in whose.wallets if it.currency == text.upper() and not it.is_archived
        )
    names = (it for it in whose.wallets if it.name and it.name.lower() == text.lower())
    return next(names, None)


def _the_one(found: Sequence[T], what: str, described: Callable[[T], str]) -> T:
    if not found:
        raise NotFound(f"There is no {what}.")
    if len(found) > 1:
        several = ", ".join(described(one) for one in found)
        raise InvalidInput(f"{sentence(what)} could be one of several: {several}.")
    return found[0]
