"""Archiving a wallet, and taking it out of the archive again.

What is archived is empty, is hidden from the list, and takes part in no payment that somebody here
makes: that is asked under its lock, in the statement that moves the money or stores the invoice
(`credential_lock`, `post_movement`). Its history stays. Who pays an old invoice or address of it
from outside pays it all the same; the money is there when it is taken out again.
"""

from dataclasses import replace
from typing import Final

from app.database.pool import Connection
from app.errors import DomainError
from app.money import Currency
from app.principal import Actor, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes
from app.services.accounts import named_wallets
from app.services.accounts.registry import Wallet
from app.services.audit import AuditKind

_RESTRICTED: Final = "OPERATION_RESTRICTED"


async def archive(
    runtime: Runtime, actor: Actor, wallet_id: WalletId, *, archived: bool = True
) -> Wallet:
    """Put a wallet of the actor into the archive, or take it out; it may be there already.

    When it returns, no payment from it, or to it from inside, is under way or begins any more.
    Raises `DomainError` (`OPERATION_RESTRICTED`) for the default wallet, the last one of its
    currency, and one that holds money or is about to; `InvalidInput` for one of others.
    """
    owner = named_wallets.owner_of(actor)
    async with changes.announced(runtime, owner.account_id) as connection:
        await named_wallets.require_active(connection, owner.account_id)
        wallet = await named_wallets.find(connection, owner, wallet_id)
        if wallet.is_archived == archived:
            return wallet
        if archived:
            # From here no payment of the account is under way, then nothing moves in the wallet.
            await changes.alone(connection, owner.account_id)
            await _require_idle(connection, wallet)
        await connection.execute(_SET, wallet_id, archived)
        await audit.record(
            connection,
            actor,
            AuditKind.WALLET_ARCHIVED if archived else AuditKind.WALLET_UNARCHIVED,
            account_id=owner.account_id,
            subject_id=wallet_id,
            after={"name": wallet.name or None},
        )
    return replace(wallet, is_archived=archived)


async def _require_idle(connection: Connection, wallet: Wallet) -> None:
    """Raise `DomainError` unless a wallet can do without, and keep it so until the commit."""
    await connection.execute(_LOCK, [wallet.id])
    row = await connection.fetchrow(_STANDING, wallet.id, wallet.account_id, wallet.currency)
    assert row is not None, "wallets are not deleted"
    unit = "sats" if wallet.currency is Currency.BTC else "cents"
    reasons = (
        (
            row["is_default"],
            "The default wallet cannot be archived. Choose another (accountUpdateDefaultWalletId).",
        ),
        (row["is_last"], f"The last {wallet.currency} wallet of an account cannot be archived."),
        (
            row["waiting"],
            "Payments of the wallet wait to be approved. Approve or decline them first.",
        ),
        (row["units"], f"The wallet holds {row['units']} {unit}. Send the money away first."),
        (row["sending"], "A payment of the wallet is not decided yet. Try again when it is."),
        (
            row["held"],
            "Somebody is paying an invoice of the wallet at this moment. Try again in a minute.",
        ),
        (
            row["deposited"],
            "A deposit to the wallet waits to be confirmed. Try again when it is.",
        ),
    )
    for applies, message in reasons:
        if applies:
            raise DomainError(message, code=_RESTRICTED)


_LOCK = "SELECT ledger_lock($1::uuid[])"
_STANDING = """
SELECT EXISTS (SELECT FROM account WHERE id = $2 AND default_wallet_id = $1) AS is_default,
       NOT EXISTS (SELECT FROM wallet
                    WHERE account_id = $2 AND currency = $3 AND id <> $1
                      AND archived_at IS NULL) AS is_last,
       (SELECT CASE currency WHEN 'BTC' THEN balance / 1000 ELSE balance END
          FROM wallet_balance WHERE wallet_id = $1) AS units,
       EXISTS (SELECT FROM wallet_balance WHERE wallet_id = $1 AND held > 0) AS waiting,
       EXISTS (SELECT FROM payment WHERE state = 'sending' AND wallet_id = $1) AS sending,
       EXISTS (SELECT FROM invoice WHERE status = 'HELD' AND wallet_id = $1) AS held,
       deposit_awaited(ARRAY[$1]) AS deposited
"""
_SET = """
UPDATE wallet SET archived_at = CASE WHEN $2::boolean THEN clock_timestamp() END WHERE id = $1
"""
