"""Closing an account, for ever, at its owner's wish.

Nothing may be left in it: no money, no payment whose end is not known, nothing that somebody
outside is paying at this moment. Its history stays; its username stays its own, so that nobody is
paid what was meant for somebody else.
"""

from typing import Final

from app.database.pool import Connection
from app.errors import Denied, DomainError, InsufficientScope, InvalidInput
from app.money import Currency, Money
from app.permissions import Permission
from app.phrases import Phrase
from app.principal import AccountId, Actor, Principal, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes, outbox
from app.services.accounts import registry as accounts
from app.services.accounts import sessions, usernames
from app.services.accounts.registry import AccountStatus, Wallet
from app.services.audit import AuditKind
from app.services.event_types import EventType
from app.services.keys import lifecycle
from app.services.outbox import About
from app.services.payments import errands, intraledger
from app.services.payments.intraledger import Payer, Recipient
from app.services.wallets import registry as wallets

_RESTRICTED: Final = "OPERATION_RESTRICTED"


async def close(runtime: Runtime, actor: Actor, *, sweep_to: str | None = None) -> None:
    """Close the actor's account: keys, sessions and logins end, everywhere, when this returns.

    `sweep_to` is the username of another account of this server, to which the money goes first,
    by ordinary payments; what was sent stays sent should the account not be closed after all.
    Raises `DomainError` (`OPERATION_RESTRICTED`) for what is left, `Denied` for a key that is
    limited to some wallets, and what payments raise.
    """
    principal = actor.principal
    assert principal is not None, "an account is closed by its owner"
    if not principal.reaches_all_wallets:
        raise Denied("A key that is limited to some wallets cannot delete the account.")
    if sweep_to is not None:
        await _sweep(runtime, principal, sweep_to)
    account_id = principal.account_id
    async with changes.announced(runtime, account_id) as connection:
        if await accounts.lock_status(connection, account_id) != AccountStatus.ACTIVE:
            raise InvalidInput("Account is inactive.")
        # From here no payment of the account is under way, and then nothing moves in its wallets.
        await changes.alone(connection, account_id)
        await _require_empty(connection, account_id)
        withdrawn = await connection.fetch(
            _CANCEL_INVOICES, account_id, runtime.node.cancellations is not None
        )
        # The account hears of nothing any more; who waits for one of the invoices does.
        await outbox.record_all(
            connection, EventType.INVOICE_CANCELLED, [About(**row) for row in withdrawn]
        )
        await lifecycle.revoke_all(connection, account_id, actor, "account deleted")
        await sessions.end_all_within(connection, account_id, actor)
        await accounts.close(connection, account_id)
        await audit.record(
            connection,
            actor,
            AuditKind.ACCOUNT_DELETED,
            account_id=account_id,
            before={"status": AccountStatus.ACTIVE},
            after={"status": AccountStatus.CLOSED},
        )


async def _sweep(runtime: Runtime, principal: Principal, username: str) -> None:
    """Send all that the account holds to another one. Raises what payments raise."""
    name = usernames.parse(username)
    if name is None:
        raise InvalidInput("sweepTo must be the username of an account of this server.")
    targets = {it: await accounts.default_wallet(runtime, name, it) for it in Currency}
    if targets[Currency.BTC].account_id == principal.account_id:
        raise InvalidInput("sweepTo must be the username of another account.")
    if not principal.may(Permission.PAYMENTS_WRITE):
        raise InsufficientScope(reads=False)
    held = await wallets.balances(runtime, list(principal.wallets))
    if held != await wallets.spendable(runtime, list(principal.wallets)):
        raise _waiting()
    for wallet_id, units in held.items():
        if units:
            currency = principal.wallets[wallet_id]
            await _send(runtime, principal, wallet_id, name, targets[currency], units)


async def _send(
    runtime: Runtime,
    principal: Principal,
    wallet_id: WalletId,
    username: str,
    target: Wallet,
    units: int,
) -> None:
    amount = Money(units, target.currency)
    payer = Payer(
        principal=principal,
        wallet_id=wallet_id,
        memo=None,
        idempotency_id=None,
        errand=errands.wallet(target.id, amount, None),
    )
    recipient = Recipient(
        wallet_id=target.id,
        account_id=target.account_id,
        currency=target.currency,
        username=username,
        is_active=True,
    )
    await intraledger.send(runtime, payer, recipient, amount)


async def _require_empty(connection: Connection, account_id: AccountId) -> None:
    """Raise `DomainError` unless nothing is left, and keep it so until the commit."""
    await connection.execute(_LOCK_WALLETS, account_id)
    row = await connection.fetchrow(_LEFT, account_id)
    assert row is not None
    if row["waiting"]:
        raise _waiting()
    if row["sat"] or row["cents"]:
        held = _held(row["sat"], row["cents"])
        raise DomainError(
            Phrase(
                "The account holds %(held)s. Send the money away first, or name in "
                "`sweepTo` the username of another account of this server that is to "
                "have it.",
                held=held,
            ),
            code=_RESTRICTED,
        )
    if row["sending"]:
        raise DomainError(
            "A payment of the account is not decided yet. Try again when it is.", code=_RESTRICTED
        )
    if row["held"]:
        raise DomainError(
            "Somebody is paying an invoice of the account at this moment. Try again in a minute.",
            code=_RESTRICTED,
        )
    if row["deposited"]:
        raise DomainError(
            "A deposit to the account waits to be confirmed. Try again when it is.",
            code=_RESTRICTED,
        )


def _held(sat: int, cents: int) -> Phrase:
    if sat and cents:
        return Phrase("%(sat)s sats and %(cents)s cents", sat=sat, cents=cents)
    return Phrase("%(sat)s sats", sat=sat) if sat else Phrase("%(cents)s cents", cents=cents)


def _waiting() -> DomainError:
    return DomainError(
        "Payments of the account wait to be approved. Approve or decline them first.",
        code=_RESTRICTED,
    )


_LOCK_WALLETS = """
SELECT ledger_lock(array_agg(id)) FROM wallet WHERE account_id = $1
"""
_LEFT = """
WITH own AS (SELECT id FROM wallet WHERE account_id = $1)
SELECT (SELECT coalesce(sum(balance), 0)::bigint / 1000 FROM wallet_balance
         WHERE currency = 'BTC' AND wallet_id IN (SELECT id FROM own)) AS sat,
       (SELECT coalesce(sum(balance), 0)::bigint FROM wallet_balance
         WHERE currency = 'USD' AND wallet_id IN (SELECT id FROM own)) AS cents,
       EXISTS (SELECT FROM wallet_balance WHERE held > 0
                  AND wallet_id IN (SELECT id FROM own)) AS waiting,
       EXISTS (SELECT FROM payment WHERE state = 'sending'
                  AND wallet_id IN (SELECT id FROM own)) AS sending,
       EXISTS (SELECT FROM invoice WHERE status = 'HELD'
                  AND wallet_id IN (SELECT id FROM own)) AS held,
       deposit_awaited(ARRAY(SELECT id FROM own)) AS deposited
"""
_CANCEL_INVOICES = """
WITH canceled AS (
    UPDATE invoice SET status = 'CANCELED'
     WHERE wallet_id IN (SELECT id FROM wallet WHERE account_id = $1)
       AND status = 'OPEN' AND expires_at > now()
    RETURNING account_id, wallet_id, payment_hash
), noted AS (
    INSERT INTO node_cancellation SELECT payment_hash FROM canceled WHERE $2
)
SELECT account_id, wallet_id, payment_hash AS subject FROM canceled
"""
