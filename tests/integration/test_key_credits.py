"""Credits of keys and owners: never less than none, and what failed comes back."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from app.errors import CreditsExhausted, InsufficientScope, InvalidInput, NoRoute
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import authentication, checkup
from app.services.keys import crediting, lifecycle, owners
from app.services.keys import registry as api_keys
from app.services.keys.crediting import CreditKind, CreditRefill, WishedCredit
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.lifecycle import Edit
from app.services.keys.owners import OwnerEdit
from app.services.keys.records import ApiKey
from app.services.payments import reconciliation
from app.services.payments import sending as payments
from app.services.payments.result import PaymentResult, Result
from tests import factories
from tests.command_line import CommandLine
from tests.dying import Killed, dying
from tests.events import told
from tests.factories import Person
from tests.integration.limited import outside_invoice, send

HOME = "127.0.0.1"
PAYMENTS = CreditKind.PAYMENTS
#: Whoever sent what is under way is gone, and it is time to ask about it.
DUE = "UPDATE payment SET sender_until = now(), due_at = NULL WHERE state = 'sending'"


@pytest.fixture
async def account(runtime: Runtime) -> Person:
    return await factories.person(runtime, sat=100_000)


@pytest.fixture
async def shop(runtime: Runtime) -> Person:
    return await factories.person(runtime)


async def holder(
    runtime: Runtime, account: Person, *credited: WishedCredit, **more: object
) -> Person:
    """Return the account as somebody who acts by a new key with some credits."""
    _, secret = await factories.key(
        runtime, account, Scope.READ, Scope.WRITE, credited=credited, **more
    )
    principal = await authentication.authenticate(runtime, secret, address=HOME)
    return replace(account, principal=principal)


def key_of(person: Person) -> KeyId:
    assert person.principal.key_id is not None
    return person.principal.key_id


async def left(runtime: Runtime, person: Person) -> dict[str, int]:
    """Return how many credits a key has, by kind."""
    key = await api_keys.get(runtime, person.principal.account_id, key_of(person))
    return {one.kind.value: one.left for one in key.credits}


async def pay_outside(runtime: Runtime, payer: Person, behaviour: str) -> PaymentResult:
    return await payments.pay_invoice(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        payment_request=await outside_invoice(runtime, 100, behaviour=behaviour),
    )


async def ended(runtime: Runtime) -> None:
    """Wait until no payment is under way."""
    async with asyncio.timeout(20):
        while await factories.outgoing_payments(runtime, "state = 'sending'"):
            await runtime.pool.execute(DUE)
            await reconciliation.reconcile(runtime)
            await asyncio.sleep(0.05)


async def test_a_throwaway_key_pays_once(runtime: Runtime, account: Person, shop: Person) -> None:
    payer = await holder(runtime, account, WishedCredit(PAYMENTS, 1))

    assert (await send(runtime, payer, shop, 10)).status is Result.SUCCESS
    with pytest.raises(CreditsExhausted) as refused:
        await send(runtime, payer, shop, 10)

    assert refused.value.message == (
        "Credits for payments exhausted: this API key has 0 left, and this needs 1. They are not "
        "refilled: use another key, or have some added from a session (apiKeyCreditsAdd)."
    )
    assert await factories.balance(runtime, shop.btc) == 10
    assert await left(runtime, payer) == {"payments": 0}
    (event,) = [
        one for one in await told(runtime, account) if one["type"] == "api_key.credits_exhausted"
    ]
    assert (event["data"]["kind"], event["data"]["owner"]) == ("PAYMENTS", None)


async def test_payments_at_once_take_exactly_the_credits_of_key_and_owner(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    owner = await owners.create(
        runtime, account.actor, external_id=uuid4().hex, credited=[WishedCredit(PAYMENTS, 7)]
    )
    payers = [
        await holder(runtime, account, WishedCredit(PAYMENTS, 5), owner_id=owner.id) for _ in "ab"
    ]

    answers = await asyncio.gather(
        *(send(runtime, payer, shop, 1) for payer in payers for _ in range(8)),
        return_exceptions=True,
    )

    refused = [one for one in answers if isinstance(one, CreditsExhausted)]
    assert len(answers) - len(refused) == 7
    assert await factories.balance(runtime, shop.btc) == 7
    found = (await owners.of_ids(runtime, [owner.id]))[owner.id]
    assert [one.left for one in found.credits] == [0]
    remaining = [(await left(runtime, payer))["payments"] for payer in payers]
    assert sum(remaining) == 3
    with pytest.raises(CreditsExhausted, match="apiKeyOwnerCreditsAdd"):
        await send(runtime, payers[remaining.index(max(remaining))], shop, 1)


async def test_derived_keys_use_the_credits_of_the_key_that_they_come_of(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    wishes = [WishedCredit(PAYMENTS, 3), WishedCredit(CreditKind.REQUESTS, 1)]
    _, secret = await factories.key(runtime, account, Scope.READ, Scope.WRITE, credited=wishes)
    prefix = runtime.settings.key_prefix
    till = chain.derive(secret, Caveats(label="till"), prefix=prefix)
    texts = [till, chain.derive(till, Caveats(label="drawer"), prefix=prefix), secret]
    payers = [
        replace(account, principal=await authentication.authenticate(runtime, text, address=HOME))
        for text in texts
    ]

    answers = await asyncio.gather(
        *(send(runtime, payer, shop, 1) for payer in payers for _ in "ab"), return_exceptions=True
    )

    assert sum(isinstance(one, CreditsExhausted) for one in answers) == 3
    assert await factories.balance(runtime, shop.btc) == 3
    work: dict[str, int] = {CreditKind.REQUESTS: 1}
    assert len(await crediting.take(runtime, payers[1].principal, work)) == 1
    for payer in payers:
        with pytest.raises(CreditsExhausted):
            await crediting.take(runtime, payer.principal, work)
    assert await left(runtime, payers[0]) == {"payments": 0, "requests": 0}


async def test_work_at_once_takes_exactly_the_credits_there_are(
    runtime: Runtime, account: Person
) -> None:
    maker = await holder(
        runtime, account, WishedCredit(CreditKind.INVOICES, 5), WishedCredit(CreditKind.REQUESTS, 9)
    )
    work: dict[str, int] = {CreditKind.REQUESTS: 1, CreditKind.INVOICES: 2}

    answers = await asyncio.gather(
        *(crediting.take(runtime, maker.principal, work) for _ in range(8)), return_exceptions=True
    )

    taken = [one for one in answers if not isinstance(one, BaseException)]
    assert len(taken) == 2
    assert all(isinstance(one, list | CreditsExhausted) for one in answers)
    assert await left(runtime, maker) == {"invoices": 1, "requests": 7}
    await crediting.give_back(runtime, taken[0], {CreditKind.INVOICES: 1})
    assert await left(runtime, maker) == {"invoices": 2, "requests": 7}


@pytest.mark.parametrize("gives_back", [True, False])
async def test_what_failed_is_given_back_if_the_credit_says_so(
    runtime: Runtime, account: Person, gives_back: bool
) -> None:
    payer = await holder(runtime, account, WishedCredit(PAYMENTS, 3, None, gives_back))

    with pytest.raises(NoRoute):
        await pay_outside(runtime, payer, "no_route")
    assert (await left(runtime, payer))["payments"] == (3 if gives_back else 2)
    await pay_outside(runtime, payer, "settle")

    assert (await left(runtime, payer))["payments"] == (2 if gives_back else 1)
    assert await runtime.pool.fetchval("SELECT count(*) FROM key_credit_taken") == 0


async def test_a_payment_under_way_holds_its_credit(runtime: Runtime, account: Person) -> None:
    payer = await holder(runtime, account, WishedCredit(PAYMENTS, 1))

    pending = await pay_outside(runtime, payer, "timeout_then_fail")

    assert pending.status is Result.PENDING
    assert (await left(runtime, payer))["payments"] == 0
    with pytest.raises(CreditsExhausted):
        await pay_outside(runtime, payer, "settle")
    await ended(runtime)
    assert (await left(runtime, payer))["payments"] == 1


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
async def test_whoever_dies_at_any_statement_a_failed_payment_gives_its_credit_back_once(
    runtime: Runtime, account: Person, after: bool
) -> None:
    for at in range(1, 7):
        payer = await holder(runtime, account, WishedCredit(PAYMENTS, 2))
        request = await outside_invoice(runtime, 100, behaviour="no_route")
        with dying(at, after=after), suppress(Killed, NoRoute):
            await payments.pay_invoice(
                runtime, payer.principal, wallet_id=payer.btc, payment_request=request
            )
        await runtime.pool.execute(DUE)
        await reconciliation.reconcile(runtime)

        assert (await left(runtime, payer))["payments"] == 2, at
    assert await factories.balance(runtime, account.btc) == 100_000
    assert (await checkup.check(runtime)).problems == []


async def test_credits_are_refilled_and_what_was_added_stays(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    payer = await holder(runtime, account, WishedCredit(PAYMENTS, 2, CreditRefill.DAY))
    await send(runtime, payer, shop, 1)
    await send(runtime, payer, shop, 1)
    with pytest.raises(CreditsExhausted, match="They are refilled at 20"):
        await send(runtime, payer, shop, 1)

    await runtime.pool.execute(
        "UPDATE key_credit SET given_at = given_at - interval '1 day', "
        "refills_at = refills_at - interval '1 day' WHERE api_key_id = $1",
        key_of(payer),
    )
    assert (await left(runtime, payer))["payments"] == 2
    await lifecycle.add_credits(runtime, account.actor, key_of(payer), PAYMENTS, 5)
    await send(runtime, payer, shop, 1)
    key = await api_keys.get(runtime, account.principal.account_id, key_of(payer))

    (credit,) = key.credits
    assert (credit.left, credit.amount, credit.added) == (6, 2, 5)
    assert credit.refills_at is not None
    until = credit.refills_at - datetime.now(UTC)
    assert timedelta(hours=23) < until <= timedelta(days=1)


async def test_what_failed_after_a_refill_gives_nothing_more(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    payer = await holder(runtime, account, WishedCredit(PAYMENTS, 2, CreditRefill.WEEK))
    await pay_outside(runtime, payer, "timeout_then_fail")
    await runtime.pool.execute("UPDATE key_credit SET refills_at = refills_at - interval '7 days'")
    await send(runtime, payer, shop, 1)

    await ended(runtime)
    assert await runtime.pool.fetchval("SELECT count(*) FROM key_credit_taken") == 0

    assert (await left(runtime, payer))["payments"] == 1


async def test_months_are_those_of_the_calendar(runtime: Runtime) -> None:
    for since, now, expected in (
        ("2026-01-31T12:00Z", "2026-02-27T12:00Z", "2026-02-28T12:00Z"),
        ("2026-01-31T12:00Z", "2026-02-28T12:00Z", "2026-03-31T12:00Z"),
        ("2026-01-31T12:00Z", "2027-01-31T11:59Z", "2027-01-31T12:00Z"),
    ):
        found = await runtime.pool.fetchval(
            "SELECT next_credit_refill('month', $1, $2)",
            *(datetime.fromisoformat(text) for text in (since, now)),
        )
        assert found == datetime.fromisoformat(expected)


async def test_the_same_terms_given_again_change_nothing_and_others_begin_anew(
    runtime: Runtime, account: Person, shop: Person
) -> None:
    payer = await holder(runtime, account, WishedCredit(PAYMENTS, 2))
    await send(runtime, payer, shop, 1)
    key_id = key_of(payer)

    for wished, remaining in (([WishedCredit(PAYMENTS, 2)], 1), ([WishedCredit(PAYMENTS, 3)], 3)):
        await lifecycle.update(runtime, account.actor, key_id, Edit(credited=wished))
        assert (await left(runtime, payer))["payments"] == remaining
    await lifecycle.update(runtime, account.actor, key_id, Edit(credited=[]))
    assert await left(runtime, payer) == {}
    assert (await send(runtime, payer, shop, 1)).status is Result.SUCCESS


async def test_keys_give_no_credits_and_a_key_with_credits_manages_none(
    runtime: Runtime, account: Person
) -> None:
    manager = await holder(runtime, account, permissions=["keys:write"])
    limited = await holder(runtime, account, WishedCredit(PAYMENTS, 5), permissions=["keys:write"])
    key_id = key_of(await holder(runtime, account, WishedCredit(PAYMENTS, 5, CreditRefill.DAY)))

    with pytest.raises(InsufficientScope, match="more credits"):
        await lifecycle.add_credits(runtime, manager.actor, key_id, PAYMENTS, 1)
    for more in (
        [],
        [WishedCredit(PAYMENTS, 6, CreditRefill.DAY)],
        [WishedCredit(PAYMENTS, 4, CreditRefill.WEEK)],
        [WishedCredit(CreditKind.REQUESTS, 1)],
    ):
        with pytest.raises(InsufficientScope, match="more credits"):
            await lifecycle.update(runtime, manager.actor, key_id, Edit(credited=more))
    fewer = [WishedCredit(PAYMENTS, 4, CreditRefill.DAY), WishedCredit(CreditKind.REQUESTS, 1)]
    await lifecycle.update(runtime, manager.actor, key_id, Edit(credited=fewer))
    with pytest.raises(InsufficientScope, match="with credits manages no others"):
        await api_keys.create(runtime, limited.actor, name=uuid4().hex, scopes=[Scope.READ])
    with pytest.raises(InsufficientScope, match="manages no owners"):
        await owners.create(runtime, limited.actor, external_id=uuid4().hex)


async def test_what_is_used_meanwhile_is_not_had_again_by_what_a_key_edits(
    runtime: Runtime, account: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager = await holder(runtime, account, permissions=["keys:write"])
    payer = await holder(runtime, account, WishedCredit(CreditKind.REQUESTS, 5))
    key_id, asks = key_of(payer), {"requests": 5}
    fewer = [WishedCredit(CreditKind.REQUESTS, 5, gives_back=False)]
    read = api_keys.read

    async def read_and_used(*given: Any) -> ApiKey:
        monkeypatch.setattr(api_keys, "read", read)
        found = await read(*given)
        await crediting.take(runtime, payer.principal, asks)
        return found

    monkeypatch.setattr(api_keys, "read", read_and_used)
    with pytest.raises(InsufficientScope, match="more credits"):
        await lifecycle.update(runtime, manager.actor, key_id, Edit(credited=fewer))
    assert await left(runtime, payer) == {"requests": 0}
    await lifecycle.add_credits(runtime, account.actor, key_id, CreditKind.REQUESTS, 5)
    monkeypatch.setattr(api_keys, "read", read_and_used)
    with pytest.raises(InsufficientScope, match="more credits"):
        await lifecycle.add_credits(runtime, manager.actor, key_id, CreditKind.REQUESTS, 3)
    assert await left(runtime, payer) == {"requests": 0}


async def test_a_key_gives_an_owner_no_credits(runtime: Runtime, account: Person) -> None:
    manager = await holder(runtime, account, permissions=["keys:write"])
    owner = await owners.create(
        runtime, account.actor, external_id=uuid4().hex, credited=[WishedCredit(PAYMENTS, 5)]
    )

    with pytest.raises(InsufficientScope, match="Only a session"):
        await owners.add_credits(runtime, manager.actor, owner.id, PAYMENTS, 1)
    with pytest.raises(InsufficientScope, match="Only a session"):
        await owners.update(runtime, manager.actor, owner.id, OwnerEdit(credited=[]))
    added = await owners.add_credits(runtime, account.actor, owner.id, PAYMENTS, 1)
    assert [one.left for one in added.credits] == [6]


async def test_bad_credits_are_refused(runtime: Runtime, account: Person) -> None:
    payer = await holder(runtime, account, WishedCredit(PAYMENTS, 1))

    for bad in (
        [WishedCredit(PAYMENTS, 0)],
        [WishedCredit(PAYMENTS, crediting.AMOUNT_MAX + 1)],
        [WishedCredit(PAYMENTS, 1), WishedCredit(PAYMENTS, 2)],
    ):
        with pytest.raises(InvalidInput, match="credits"):
            await lifecycle.update(runtime, account.actor, key_of(payer), Edit(credited=bad))
    with pytest.raises(InvalidInput, match="no credits for requests"):
        await lifecycle.add_credits(runtime, account.actor, key_of(payer), CreditKind.REQUESTS, 1)


async def test_the_operator_gives_credits_at_the_command_line(
    runtime: Runtime, command_line: CommandLine
) -> None:
    await factories.person(runtime, username="alice")
    of_alice = ("--account", "alice")

    owner = await command_line.ask(
        "key",
        "owner",
        "create",
        "customer-7",
        *of_alice,
        "--credits",
        "payments=3",
        "--limit",
        "reads=5/minute",
    )
    added = await command_line.ask(
        "key", "owner", "add-credits", "customer-7", "payments", "2", *of_alice
    )
    key = await command_line.ask(
        "key",
        "create",
        *of_alice,
        "--name",
        "till",
        "--scopes",
        "READ",
        "--credits",
        "requests=10/day,keep",
        "--credits",
        "invoices=1",
    )
    more = await command_line.ask("key", "add-credits", key["id"], "invoices", "4")

    changed = await command_line.ask("key", "update", key["id"], "--credits", "payments=1/week")
    shared = await command_line.ask(
        "key", "owner", "update", "customer-7", *of_alice, "--credits", "invoices=2"
    )
    wrong = await command_line.run("key", "update", key["id"], "--credits", "coffees=1")

    assert owner["rateLimits"] == [{"kind": "reads", "amount": 5, "windowSeconds": 60}]
    assert [(one["kind"], one["remaining"]) for one in added["credits"]] == [("payments", 5)]
    invoices, requests = more["credits"]
    assert (invoices["remaining"], invoices["amount"], invoices["giveBack"]) == (5, 1, True)
    assert (requests["refill"], requests["giveBack"]) == ("day", False)
    assert [(one["kind"], one["refill"]) for one in changed["credits"]] == [("payments", "week")]
    assert [(one["kind"], one["remaining"]) for one in shared["credits"]] == [("invoices", 2)]
    assert wrong.code != 0
    assert "coffees=1" in wrong.errors
