"""What else may happen while a payment waits to be approved, and every way that one goes."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from unittest.mock import AsyncMock, patch
from uuid import UUID

import pytest

from app.errors import DomainError, InvalidInput, PaymentRefused, SpendingLimitReached
from app.lightning import lnurl as lnurl_text
from app.money import Currency, Money, sats
from app.outbound.client import OutboundClient
from app.permissions import Scope
from app.principal import KeyId, Principal, WalletId
from app.process.runtime import Runtime
from app.services import approvals as approving
from app.services import authentication, checkup, sandbox_funds
from app.services.accounts import admin, named_wallets
from app.services.approvals import ApprovalOutcome
from app.services.keys import lifecycle, owners, rotation, usage
from app.services.keys.derivation import chain, ending
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.lifecycle import Edit
from app.services.keys.policies import WishedPolicy
from app.services.keys.rotation import Overlap
from app.services.keys.spending import Window
from app.services.lnurl import sending as lnurl
from app.services.onchain import addresses
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.payments import approvals, archiving, closing
from app.services.payments import sending as payments
from app.services.payments.approvals import ApprovalStatus, AskedPayment
from app.services.payments.result import PaymentResult, Result
from app.services.wallets.movements import MovementStatus
from tests.factories import Person, balance, key, person
from tests.hosts import LOOPBACK
from tests.integration.limited import outside_invoice
from tests.integration.test_address_payments import Service

ABOVE_100 = WishedPolicy(approval_above_sat=100)
ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


@dataclass(frozen=True)
class Scene:
    """A payer whose key has payments wait, and what becomes of them."""

    runtime: Runtime
    payer: Person
    payee: Person
    key_id: KeyId
    secret: str
    by: Principal

    async def send(
        self, by: Principal | None = None, sat: int = 1_000, **more: Any
    ) -> AskedPayment:
        wanted: dict[str, Any] = {
            "wallet_id": self.payer.btc,
            "recipient_wallet_id": self.payee.btc,
            "amount": sats(sat),
        }
        sent = await payments.send_intraledger(self.runtime, by or self.by, **(wanted | more))
        return waiting(sent)

    async def approve(self, asked: AskedPayment) -> ApprovalOutcome:
        return await approving.approve(
            self.runtime, self.payer.actor, self.payer.principal, asked.id
        )

    async def made(self, asked: AskedPayment) -> None:
        """Approve a payment, and see that it is made and nothing held any more."""
        done = await self.approve(asked)
        assert done.approval.status is ApprovalStatus.APPROVED
        assert done.transaction is not None
        assert done.transaction.status is not MovementStatus.FAILURE
        assert await self.held(asked.wallet_id) == 0
        await self.sound()

    async def refused(self, asked: AskedPayment, match: str) -> None:
        """See that a payment is refused to who approves it, and goes on waiting."""
        with pytest.raises(PaymentRefused, match=match):
            await self.approve(asked)
        found = await approvals.find(self.runtime, asked.account_id, asked.id)
        assert found is not None
        assert found.status is ApprovalStatus.WAITING
        assert await self.held(asked.wallet_id) > 0
        await self.sound()

    async def declined(self, asked: AskedPayment) -> None:
        await approving.decline(self.runtime, self.payer.actor, self.payer.principal, asked.id)
        assert await self.held(asked.wallet_id) == 0
        await self.sound()

    async def held(self, wallet_id: WalletId) -> int:
        found: int = await self.runtime.pool.fetchval(
            "SELECT held FROM ledger_account WHERE id = $1", wallet_id
        )
        return found

    async def sound(self) -> None:
        assert (await checkup.check(self.runtime)).problems == []

    async def derived(self, **caveats: Any) -> Principal:
        prefix = self.runtime.settings.key_prefix
        text = chain.derive(self.secret, Caveats(**caveats), prefix=prefix)
        return await authentication.authenticate(self.runtime, text, address="127.0.0.1")


def waiting(result: PaymentResult) -> AskedPayment:
    assert result.status is Result.PENDING
    assert result.approval is not None
    return result.approval


@pytest.fixture
async def paying(runtime: Runtime) -> AsyncIterator[Runtime]:
    """A server that may reach this machine."""
    outbound = OutboundClient(networks=LOOPBACK, timeout_s=5)
    yield replace(runtime, outbound=outbound)
    outbound.close()


@pytest.fixture
async def scene(paying: Runtime) -> Scene:
    payer = await person(paying, sat=20_000)
    payee = await person(paying, username="alice")
    key_id, secret = await key(paying, payer, Scope.WRITE, payment_policy=ABOVE_100)
    by = await authentication.authenticate(paying, secret, address="127.0.0.1")
    return Scene(paying, payer, payee, KeyId(key_id), secret, by)


# Every way.


async def test_a_payment_to_a_lightning_address_waits_and_is_made(scene: Scene) -> None:
    domain = next(iter(scene.runtime.settings.address_domains))
    paid = await lnurl.pay_address(
        scene.runtime,
        scene.by,
        wallet_id=scene.payer.btc,
        address=f"alice@{domain}",
        amount=sats(1_000),
    )
    await scene.made(waiting(paid))
    assert await balance(scene.runtime, scene.payee.btc) == 1_000


async def test_a_payment_to_a_link_asks_for_an_invoice_once_more_when_it_is_made(
    scene: Scene,
) -> None:
    service = Service(scene.runtime)
    async with service.serving() as served:
        paid = await lnurl.pay_link(
            scene.runtime,
            scene.by,
            wallet_id=scene.payer.btc,
            link=lnurl_text.encode(f"http://127.0.0.1:{served.port}/pay?id=7"),
            amount=sats(1_000),
        )
        await scene.made(waiting(paid))
    assert len(service.issued) == 2


async def test_conversions_wait_in_either_currency(scene: Scene) -> None:
    runtime, payer = scene.runtime, scene.payer
    await scene.made(await scene.send(sat=5_010, recipient_wallet_id=payer.usd))
    cents = await balance(runtime, payer.usd)
    assert cents > 0

    back = await scene.send(
        wallet_id=payer.usd, recipient_wallet_id=payer.btc, amount=Money(cents, Currency.USD)
    )
    assert await scene.held(payer.usd) == cents
    await scene.made(back)
    assert await balance(runtime, payer.usd) == 0


async def test_a_dollar_wallet_pays_outside_once_it_is_approved(scene: Scene) -> None:
    runtime, payer = scene.runtime, scene.payer
    await sandbox_funds.fund(runtime, payer.usd, 100_000)
    invoice = await outside_invoice(runtime, 10_000)
    paid = await payments.pay_invoice(
        runtime, scene.by, wallet_id=payer.usd, payment_request=invoice
    )
    await scene.made(waiting(paid))
    order = PayoutOrder(wallet_id=payer.usd, address=ELSEWHERE, amount=None, currency=Currency.USD)
    everything = waiting(await onchain.send(runtime, scene.by, order))
    assert await scene.held(payer.usd) == await balance(runtime, payer.usd)
    await scene.made(everything)
    assert await balance(runtime, payer.usd) == 0


@pytest.mark.parametrize("inside", [False, True])
async def test_all_of_a_wallet_is_what_is_not_held(scene: Scene, inside: bool) -> None:
    runtime, payer, address = scene.runtime, scene.payer, ELSEWHERE
    if inside:
        used = scene.payee.principal
        address = await addresses.create(runtime, used, scene.payee.btc)
    order = PayoutOrder(wallet_id=payer.btc, address=address, amount=None)
    first = await scene.send(sat=2_000)
    rest = waiting(await onchain.send(runtime, scene.by, order))
    assert await scene.held(payer.btc) == 20_000_000
    with pytest.raises(PaymentRefused):
        await onchain.send(runtime, payer.principal, order)  # there is nothing left to send
    await approving.decline(runtime, payer.actor, payer.principal, first.id)
    assert await scene.held(payer.btc) == 18_000_000
    done = await scene.approve(rest)
    assert done.transaction is not None
    assert -done.transaction.amount.units == 18_000
    assert await balance(runtime, payer.btc) == 2_000
    await scene.sound()


async def test_no_more_is_paid_than_was_approved(scene: Scene) -> None:
    runtime = scene.runtime
    order = PayoutOrder(wallet_id=scene.payer.btc, address=ELSEWHERE, amount=sats(5_000))
    asked = waiting(await onchain.send(runtime, scene.by, order))
    most = asked.amount.units + asked.most_fee.units
    dearer = AsyncMock(return_value=asked.most_fee.units + 1)
    with patch.object(type(runtime.chain), "quote_fee", dearer):
        await scene.refused(asked, f"takes {most + 1} sats by now, fees included, and {most} were")
    cheaper = AsyncMock(return_value=asked.most_fee.units - 1)
    with patch.object(type(runtime.chain), "quote_fee", cheaper):
        await scene.made(asked)
    assert await balance(runtime, scene.payer.btc) == 20_000 - most + 1


# What becomes of the key.


async def test_a_revoked_key_pays_nothing_and_what_is_held_can_be_declined(scene: Scene) -> None:
    asked = await scene.send()
    await lifecycle.revoke(scene.runtime, scene.payer.actor, scene.key_id)
    await scene.refused(asked, "works no more")
    await scene.declined(asked)


async def test_a_key_that_was_rotated_is_the_same_key(scene: Scene) -> None:
    asked = await scene.send()
    await rotation.rotate(scene.runtime, scene.payer.actor, scene.key_id, overlap=Overlap.NONE)
    await scene.made(asked)


async def test_a_key_whose_payment_waits_is_not_deleted(scene: Scene) -> None:
    asked = await scene.send()
    runtime, actor = scene.runtime, scene.payer.actor
    # As another process sees it, which does not know yet that the key was used.
    with patch.object(usage, "last_use", lambda *_: usage.LastUse(None, None, None)):
        with pytest.raises(InvalidInput, match="not deleted"):
            await lifecycle.delete(runtime, actor, scene.key_id)
        await scene.declined(asked)
        await lifecycle.delete(runtime, actor, scene.key_id)


@pytest.mark.parametrize(
    "change",
    [
        Edit(scopes=[Scope.READ]),
        Edit(wallet_ids=[]),
    ],
    ids=["permission", "wallets"],
)
async def test_a_narrowed_key_does_not_pay_what_it_asked_for(scene: Scene, change: Edit) -> None:
    asked = await scene.send()
    if change.wallet_ids == []:
        change = Edit(wallet_ids=[scene.payer.usd])
    await lifecycle.update(scene.runtime, scene.payer.actor, scene.key_id, change)
    await scene.refused(asked, "may not make it any more")
    await scene.declined(asked)


async def test_what_waits_under_a_policy_is_paid_once_that_is_gone(scene: Scene) -> None:
    asked = await scene.send()
    edit = Edit(payment_policy=None)
    await lifecycle.update(scene.runtime, scene.payer.actor, scene.key_id, edit)
    await scene.made(asked)


Ended = Callable[[Scene, Principal], Awaitable[object]]


@pytest.mark.parametrize(
    "end",
    [
        lambda at, by: ending.end(at.runtime, at.payer.actor, at.key_id, id_=by.derivation_id),
        lambda at, by: ending.end_all(at.runtime, at.payer.actor, at.key_id),
        lambda at, by: lifecycle.update(
            at.runtime, at.payer.actor, at.key_id, Edit(derivation_depth=0)
        ),
        lambda at, by: rotation.rotate(at.runtime, at.payer.actor, at.key_id, overlap=Overlap.NONE),
    ],
    ids=["ended", "all ended", "depth", "rotated"],
)
async def test_a_derived_key_that_ended_does_not_pay_what_it_asked_for(
    scene: Scene, end: Ended
) -> None:
    till = await scene.derived(label="Till")
    asked = await scene.send(till)
    await end(scene, till)
    await scene.refused(asked, "derived of it, was narrowed or ended")
    await scene.declined(asked)


async def test_a_derived_key_goes_on_while_a_rotated_secret_does(scene: Scene) -> None:
    asked = await scene.send(await scene.derived(label="Till"))
    await rotation.rotate(scene.runtime, scene.payer.actor, scene.key_id, overlap=Overlap.ONE_DAY)
    await scene.made(asked)


# What becomes of its owner.


async def test_a_suspended_owner_stops_what_its_keys_asked_for(scene: Scene) -> None:
    runtime, actor = scene.runtime, scene.payer.actor
    owner = await owners.create(runtime, actor, external_id="customer-7")
    await lifecycle.update(runtime, actor, scene.key_id, Edit(owner_id=owner.id))
    asked = await scene.send()
    await owners.suspend(runtime, actor, owner.id)
    await scene.refused(asked, "works no more")
    await owners.resume(runtime, actor, owner.id)
    await scene.made(asked)


async def test_what_a_moved_key_asked_for_counts_for_its_new_owner(scene: Scene) -> None:
    runtime, actor = scene.runtime, scene.payer.actor
    wide, narrow = [
        await owners.create(runtime, actor, external_id=name, limits={Window.DAILY: sat})
        for name, sat in (("wide", 5_000), ("narrow", 999))
    ]
    await lifecycle.update(runtime, actor, scene.key_id, Edit(owner_id=wide.id))
    asked = await scene.send()
    await lifecycle.update(runtime, actor, scene.key_id, Edit(owner_id=narrow.id))
    await scene.refused(asked, "'narrow' together may spend 999 sats")
    with pytest.raises(SpendingLimitReached, match="1000 sats wait"):
        await scene.send(sat=1)
    _, secret = await key(runtime, scene.payer, Scope.WRITE, owner_id=wide.id)
    other = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    sent = await payments.send_intraledger(
        runtime,
        other,
        wallet_id=scene.payer.btc,
        recipient_wallet_id=scene.payee.btc,
        amount=sats(5_000),
    )
    assert sent.status is Result.SUCCESS


# What becomes of the wallet and the account.


async def test_an_account_with_payments_that_wait_is_not_closed(scene: Scene) -> None:
    runtime, actor = scene.runtime, scene.payer.actor
    asked = await scene.send(sat=20_000)
    for sweep_to in (None, "alice"):
        with pytest.raises(DomainError, match="wait to be approved"):
            await closing.close(runtime, actor, sweep_to=sweep_to)
    assert await balance(runtime, scene.payee.btc) == 0
    await scene.declined(asked)
    await closing.close(runtime, actor, sweep_to="alice")
    assert await balance(runtime, scene.payee.btc) == 20_000


async def test_a_wallet_with_payments_that_wait_is_not_archived(scene: Scene) -> None:
    runtime, payer = scene.runtime, scene.payer
    wallet = await named_wallets.create(runtime, payer.actor, name="till", currency=Currency.BTC)
    await sandbox_funds.fund(runtime, wallet.id, 1_000)
    by = await authentication.on_behalf_of_key(runtime, scene.key_id)
    asked = await scene.send(by, wallet_id=wallet.id)
    owner = await authentication.on_behalf_of(runtime, payer.principal.account_id)
    at = replace(scene, payer=replace(payer, principal=owner))
    with pytest.raises(DomainError, match="wait to be approved"):
        await archiving.archive(runtime, at.payer.actor, wallet.id)
    await at.made(asked)
    await archiving.archive(runtime, at.payer.actor, wallet.id)


async def test_nothing_that_waits_is_paid_out_of_a_locked_account_and_it_expires(
    scene: Scene,
) -> None:
    asked = await scene.send()
    await admin.lock(scene.runtime, scene.payer.actor, scene.payer.principal.account_id)
    with pytest.raises(DomainError):
        await scene.approve(asked)
    await age(scene, asked.id)
    assert await approvals.expire(scene.runtime) == 1
    assert await scene.held(scene.payer.btc) == 0
    await scene.sound()


async def age(scene: Scene, id_: UUID) -> None:
    """Let the time of an approval be over."""
    async with scene.runtime.connection() as connection, connection.transaction():
        await connection.execute("ALTER TABLE payment_approval DISABLE TRIGGER approval_stays")
        await connection.execute(
            "UPDATE payment_approval SET expires_at = now() - $2::interval WHERE id = $1",
            id_,
            timedelta(seconds=1),
        )
        await connection.execute("ALTER TABLE payment_approval ENABLE TRIGGER approval_stays")
