"""Addresses of wallets. Owns the table `onchain_address`.

An address belongs to a wallet for ever. The current one is the newest, until a deposit to it has
been credited, or another node follows the one that it is of.
"""

import contextlib
from dataclasses import dataclass

import asyncpg

from app.database.pool import Connection
from app.database.statements import DATABASE_ERRORS, was_lost
from app.errors import InvalidInput, Unavailable, WalletArchived, WalletRefused, unexpected
from app.lightning import onchain_address
from app.money import Currency
from app.permissions import Permission
from app.phrases import Phrase
from app.principal import AccountId, Principal, WalletId
from app.process.runtime import Runtime
from app.services import changes, rate_limits


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressOwner:
    """Whose an address of this server is."""

    wallet_id: WalletId
    currency: Currency
    account_id: AccountId
    username: str | None
    is_active: bool


async def create(runtime: Runtime, principal: Principal, wallet_id: WalletId) -> str:
    """Return a new address of a wallet of the caller.

    Raises `RateLimited`, `NodeUnavailable`, `WalletRefused`, `WalletArchived`, `NotAuthorized`.
    """
    _require_usable(principal, wallet_id)
    await rate_limits.new_address_by(runtime, principal)
    address = await runtime.chain.new_address()
    credential = principal.used_for(Permission.ADDRESSES_WRITE, wallet_id)
    try:
        async with runtime.connection() as connection:
            await connection.execute(_INSERT, address, wallet_id, credential)
    except DATABASE_ERRORS as error:
        if not await _stored_unheard(runtime, error, address):
            raise
    except asyncpg.PostgresError as error:
        stale = changes.no_longer(error)
        if stale is None:
            raise
        raise stale from error
    return address


async def unused(runtime: Runtime, principal: Principal, wallet_id: WalletId) -> str | None:
    """Return the newest address of a wallet of the caller; None if it was used, or there is none.

    Raises `WalletRefused` and `WalletArchived`.
    """
    _require_usable(principal, wallet_id)
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_NEWEST, wallet_id)
    return row["address"] if row is not None and row["used_at"] is None else None


async def current(runtime: Runtime, principal: Principal, wallet_id: WalletId) -> str:
    """Return the newest address of a wallet of the caller, or a new one if that was used.

    Raises as `create`.
    """
    newest = await unused(runtime, principal, wallet_id)
    return newest or await create(runtime, principal, wallet_id)


async def owner(runtime: Runtime, address: str) -> AddressOwner | None:
    """Return whose an address of this server is, None for one of others: one query."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_OWNER, address)
    if row is None:
        return None
    return AddressOwner(
        wallet_id=row["wallet_id"],
        currency=Currency(row["currency"]),
        account_id=row["account_id"],
        username=row["username"],
        is_active=row["status"] == "active",
    )


async def retire(connection: Connection) -> None:
    """Give no address out again: the node that they are of is not ours any more."""
    await connection.execute(_RETIRE)


def of_our_network(runtime: Runtime, text: str) -> str:
    """Return an address as it is written best. Raises `InvalidInput` for one of another network."""
    try:
        parsed = onchain_address.parse(text)
    except onchain_address.AddressError as error:
        raise InvalidInput(
            Phrase("Invalid value for OnChainAddress. %(why)s", why=error.message)
        ) from error
    network = runtime.node.network
    if network not in parsed.networks:
        other = min(parsed.networks)
        raise InvalidInput(
            Phrase(
                "Invalid value for OnChainAddress. It is of %(other)s; this server runs on "
                "%(network)s.",
                other=other,
                network=network,
            )
        )
    return parsed.text


def _require_usable(principal: Principal, wallet_id: WalletId) -> None:
    if wallet_id not in principal.wallets:
        raise WalletRefused(unexpected("InvalidWalletForAccountError"))
    if wallet_id in principal.archived_wallets:
        raise WalletArchived


async def _stored_unheard(runtime: Runtime, error: Exception, address: str) -> bool:
    """Tell whether an address was stored though nobody heard of it."""
    if was_lost(error):
        with contextlib.suppress(Unavailable, *DATABASE_ERRORS):
            return await owner(runtime, address) is not None
    return False


_INSERT = """
INSERT INTO onchain_address (address, wallet_id)
SELECT $1, w.id FROM credential_lock($3) CROSS JOIN wallet w WHERE w.id = $2
"""
_NEWEST = """
SELECT address, used_at FROM onchain_address
 WHERE wallet_id = $1 ORDER BY created_at DESC LIMIT 1
"""
_RETIRE = "UPDATE onchain_address SET used_at = clock_timestamp() WHERE used_at IS NULL"
_OWNER = """
SELECT o.wallet_id, w.currency, w.account_id, a.username, a.status
  FROM onchain_address o JOIN wallet w ON w.id = o.wallet_id JOIN account a ON a.id = w.account_id
 WHERE o.address = $1
"""
