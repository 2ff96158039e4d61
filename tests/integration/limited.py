"""Accounts with limits, and what they send."""

from datetime import timedelta

from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.principal import Actor, ActorKind
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from app.services.payments import sending
from app.services.payments.result import PaymentResult
from tests import factories
from tests.factories import Person, owner_of, world

#: At the price of the tests, 100,000 dollars.
SAT_PER_DOLLAR = 1_000


async def guest(runtime: Runtime, *, sat: int = 0) -> Person:
    """Make an account as somebody does who signs up."""
    account = await accounts.create(runtime, actor=Actor(kind=ActorKind.ANONYMOUS))
    made = owner_of(await authentication.on_behalf_of(runtime, account.id))
    if sat:
        await sandbox_funds.fund(runtime, made.btc, sat)
    return made


async def send(runtime: Runtime, payer: Person, to: Person, sat: int) -> PaymentResult:
    """Send satoshi from wallet to wallet."""
    return await sending.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=to.btc,
        amount=sats(sat),
    )


async def outside_invoice(runtime: Runtime, sat: int, behaviour: str = "settle") -> str:
    """Return an invoice of the outside node."""
    made = await world(runtime).create_invoice(
        amount_msat=sat * 1_000, memo="", expiry_s=600, behaviour=parse(behaviour)
    )
    return made.payment_request


async def age(runtime: Runtime, by: timedelta) -> None:
    """Make everything that moved so much older, and what limited accounts sent with it."""
    await factories.age(runtime, by)
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute(_AGE, by)
        await connection.execute("DELETE FROM account_spent_sum")
        await connection.execute(_SUM_UP)


_AGE = """
UPDATE account_spent SET movement_id = moment_bytes(moment_of(movement_id) - $1::interval)
                                       || substring(movement_id FROM 8)
"""
_SUM_UP = """
INSERT INTO account_spent_sum (account_id, kind, since, millicents)
SELECT account_id, kind, account_spent_slot(moment_of(movement_id)), sum(millicents)
  FROM account_spent
 GROUP BY 1, 2, 3
"""
