"""Accounts, wallets and money for tests, made through the services as a client's would be."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from app.money import Currency
from app.nodes.sandbox.node import SandboxNode
from app.nodes.sandbox.world import World
from app.permissions import Scope
from app.principal import Actor, Principal, WalletId
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from app.services.keys import registry as api_keys
from app.services.payments import capital
from app.services.payments.intents import Payment, payment_of
from app.services.wallets import registry as wallets


@dataclass(frozen=True, slots=True)
class Person:
    """An account with its owner's full authority."""

    principal: Principal
    btc: WalletId
    usd: WalletId

    @property
    def actor(self) -> Actor:
        """The owner as one who makes changes."""
        return Actor.of(self.principal)


async def person(runtime: Runtime, *, sat: int = 0, username: str | None = None) -> Person:
    """Make an account whose BTC wallet holds `sat`."""
    account = await accounts.create(runtime, username=username)
    principal = await authentication.on_behalf_of(runtime, account.id)
    made = owner_of(principal)
    if sat:
        await sandbox_funds.fund(runtime, made.btc, sat)
    return made


def owner_of(principal: Principal) -> Person:
    """Return whom a principal with all wallets of its account stands for."""
    by_currency = {currency: wallet_id for wallet_id, currency in principal.wallets.items()}
    return Person(principal, by_currency[Currency.BTC], by_currency[Currency.USD])


async def key(runtime: Runtime, owner: Person, *scopes: Scope, **more: object) -> tuple[UUID, str]:
    """Make an API key of an account; returns its id and secret."""
    wish: dict[str, Any] = {"name": f"test {uuid4()}", "scopes": scopes, **more}
    made, secret = await api_keys.create(runtime, owner.actor, **wish)
    return made.id, secret


async def balance(runtime: Runtime, wallet_id: WalletId) -> int:
    """Return a wallet's balance in its minor unit."""
    return (await wallets.balances(runtime, [wallet_id]))[wallet_id]


async def outgoing_payments(runtime: Runtime, condition: str, *values: object) -> list[Payment]:
    """Return the outgoing payments for which a condition holds."""
    rows = await runtime.pool.fetch(
        "SELECT p.*, m.cents_per_btc FROM payment p JOIN movement m ON m.id = p.movement_id"
        f" WHERE {condition}",
        *values,
    )
    return [payment_of(row) for row in rows]


async def age(runtime: Runtime, by: timedelta, key_id: UUID | None = None) -> None:
    """Make everything a key paid, or all that moved, so much older."""
    chosen = "WHERE {0} IN (SELECT id FROM movement WHERE $2::uuid IS NULL OR api_key_id = $2)"
    async with runtime.connection() as connection, connection.transaction():
        for table, column, movement in (
            ("wallet_transaction", "id", "substring(id FOR 11)"),
            ("payment", "movement_id", "movement_id"),
            ("invoice", "movement_id", "movement_id"),
            ("receipt", "movement_id", "movement_id"),
            ("movement", "parent_id", "parent_id"),
            ("movement", "id", "id"),
        ):
            await connection.execute(
                f"UPDATE {table} SET {column} = moment_bytes(moment_of({column}) - $1::interval)"
                f" || substring({column} FROM 8) {chosen.format(movement)}",
                by,
                key_id,
            )


async def age_queue(runtime: Runtime) -> None:
    """Have queued payouts wait for long enough: as if all of them were made an hour ago."""
    await age(runtime, timedelta(hours=1))


def sandbox(runtime: Runtime) -> SandboxNode:
    """Return the simulated node."""
    assert isinstance(runtime.node, SandboxNode)
    return runtime.node


def takes_unasked(runtime: Runtime) -> None:
    """Let the simulated node be one that cannot hold what is paid to its invoices."""
    sandbox(runtime).holds_invoices = False


def world(runtime: Runtime) -> World:
    """Return the other end of the simulated network."""
    return sandbox(runtime).world


async def meet(runtime: Runtime) -> bool:
    """Meet the node of a runtime as a first start does; tell whether its money was booked."""
    met = await capital.past(runtime.node)
    async with runtime.connection() as connection, connection.transaction():
        return await capital.meet(connection, runtime.node.identity, met)
