"""What an account likes: its default wallet, its language, which notifications it wants.

The rows are those of `.registry`.
"""

from enum import StrEnum

import structlog

from app.errors import InvalidInput, NotFound, WalletArchived
from app.phrases import Phrase
from app.principal import AccountId, Actor, Principal, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes
from app.services.accounts import registry as accounts
from app.services.accounts.registry import SELECT_ACCOUNTS, Account
from app.services.audit import AuditKind

_log = structlog.get_logger()


class Category(StrEnum):
    """What notifications are about; Blink's."""

    PAYMENTS = "Payments"
    CIRCLES = "Circles"
    PRICE = "Price"
    ADMIN_NOTIFICATION = "AdminNotification"
    MARKETING = "Marketing"


async def set_default_wallet(
    runtime: Runtime, principal: Principal, wallet_id: WalletId, *, actor: Actor
) -> Account:
    """Have what is paid to the username, and no wallet in particular, go to one of the wallets.

    Holds in every process when it returns. Raises `InvalidInput` for a wallet that is not the
    caller's, `WalletArchived` for one that is archived.
    """
    if wallet_id not in principal.wallets:
        raise InvalidInput("Invalid walletId for account.")
    async with changes.announced(runtime, principal.account_id) as connection:
        before = await connection.fetchrow(_LOCKED, principal.account_id)
        assert before is not None
        if before["default_wallet_id"] != wallet_id:
            row = await connection.fetchrow(_SET_DEFAULT_WALLET, principal.account_id, wallet_id)
            if row is None:
                raise WalletArchived
            await audit.record(
                connection,
                actor,
                AuditKind.ACCOUNT_DEFAULT_WALLET_SET,
                account_id=principal.account_id,
                before={"default_wallet_id": before["default_wallet_id"]},
                after={"default_wallet_id": wallet_id},
            )
        found = await connection.fetchrow(_GET, principal.account_id)
    assert found is not None
    return accounts.of_row(found)


async def set_language(runtime: Runtime, account_id: AccountId, language: str) -> Account:
    """Set the preferred language, "" for the client's choice. Raises `NotFound`."""
    return await _change(runtime, account_id, _SET_LANGUAGE, language)


async def set_push(runtime: Runtime, account_id: AccountId, *, enabled: bool) -> Account:
    """Want notifications pushed, or none at all. Raises `NotFound`."""
    return await _change(runtime, account_id, _SET_PUSH, enabled)


async def set_push_of(
    runtime: Runtime, account_id: AccountId, category: str, *, enabled: bool
) -> Account:
    """Want notifications about something pushed, or not. Raises `NotFound` and `InvalidInput`."""
    if category not in set(map(str, Category)):
        raise InvalidInput(Phrase("Invalid notification category: %(category)s", category=category))
    return await _change(
        runtime, account_id, _ENABLE_CATEGORY if enabled else _DISABLE_CATEGORY, category
    )


def take_feedback(principal: Principal, text: str) -> None:
    """Tell the operator what a user thinks, in the log."""
    _log.info("feedback", account_id=str(principal.account_id), text=text)


async def _change(runtime: Runtime, account_id: AccountId, sql: str, value: object) -> Account:
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute(sql, account_id, value)
        row = await connection.fetchrow(_GET, account_id)
    if row is None:
        raise NotFound(Phrase("There is no account %(account_id)s.", account_id=account_id))
    return accounts.of_row(row)


_GET = f"{SELECT_ACCOUNTS} WHERE a.id = $1"
_LOCKED = "SELECT default_wallet_id FROM account WHERE id = $1 FOR NO KEY UPDATE"
_SET_DEFAULT_WALLET = """
UPDATE account a SET default_wallet_id = w.id
  FROM wallet w
 WHERE a.id = $1 AND w.id = $2 AND w.account_id = a.id AND w.archived_at IS NULL
RETURNING a.id
"""
_SET_LANGUAGE = "UPDATE account SET language = $2 WHERE id = $1"
_SET_PUSH = "UPDATE account SET push_enabled = $2 WHERE id = $1"
_ENABLE_CATEGORY = (
    "UPDATE account SET push_disabled = array_remove(push_disabled, $2) WHERE id = $1"
)
_DISABLE_CATEGORY = """
UPDATE account SET push_disabled = array_append(push_disabled, $2)
 WHERE id = $1 AND NOT $2 = ANY (push_disabled)
"""
