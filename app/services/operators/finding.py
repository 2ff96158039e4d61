"""Whose account or key is meant: by anything that an operator may have in hand.

A list, never a guess: a text may stand for several.
"""

import re
from typing import Final

from app.errors import InvalidInput
from app.principal import AccountId
from app.process.runtime import Runtime
from app.services.accounts import admin
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account
from app.services.ids import FOUND_MAX, IdRange
from app.services.keys import registry as api_keys
from app.services.keys.records import ApiKey

_PAYMENT_HASH: Final = re.compile(r"[0-9a-f]{64}")
_TEXT_LENGTH_MAX: Final = 200


async def accounts_of(runtime: Runtime, text: str) -> list[Account]:
    """Return the accounts that a text may stand for, the first few.

    That is a username, a phone number, an email address, the beginning of the id of an account or
    of a wallet, the hash of a payment or invoice, or what stands for a key (`keys_of`).
    """
    text = text.strip()[:_TEXT_LENGTH_MAX]
    if not text:
        return []
    named = await _named(runtime, text)
    if named is not None:
        return [named]
    found = {account.id: account for account in await _with_ids(runtime, text)}
    ids = await _paying(runtime, text)
    ids += [key.account_id for key in await keys_of(runtime, text)]
    for account_id in ids:
        if account_id not in found:
            found[account_id] = await accounts.get(runtime, account_id)
    return list(found.values())


async def keys_of(runtime: Runtime, text: str) -> list[ApiKey]:
    """Return the keys of any account with a name, the beginning of an id or of what is shown."""
    text = text.strip()[:_TEXT_LENGTH_MAX]
    return await api_keys.named(runtime, text) if text else []


async def _named(runtime: Runtime, text: str) -> Account | None:
    try:
        if "@" in text:
            return await admin.find(runtime, email=text)
        if text.startswith("+"):
            return await admin.find(runtime, phone=text)
        return await admin.find(runtime, username=text)
    except InvalidInput:
        return None  # no username or phone number can be so; it may be something else


async def _with_ids(runtime: Runtime, text: str) -> list[Account]:
    ids = IdRange.of(text)
    if ids is None:
        return []
    found = await admin.with_ids(runtime, ids)
    known = {account.id for account in found}
    owners = dict.fromkeys(
        wallet.account_id for wallet in await admin.wallets_with_ids(runtime, ids)
    )
    return [*found, *[await accounts.get(runtime, one) for one in owners if one not in known]]


async def _paying(runtime: Runtime, text: str) -> list[AccountId]:
    """Return whose invoice has a payment hash, and who paid one of it."""
    if not _PAYMENT_HASH.fullmatch(text.lower()):
        return []
    async with runtime.connection() as connection:
        rows = await connection.fetch(_BY_HASH, bytes.fromhex(text), FOUND_MAX)
    return [AccountId(row["account_id"]) for row in rows]


_BY_HASH = """
SELECT account_id FROM invoice WHERE payment_hash = $1
 UNION
SELECT w.account_id FROM payment p JOIN wallet w ON w.id = p.wallet_id WHERE p.payment_hash = $1
 LIMIT $2
"""
