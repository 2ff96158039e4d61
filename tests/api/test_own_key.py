"""`apiKey` tells the key of the request what narrows it, what is left, and when it returns."""

from typing import Final

from app.permissions import Permission, Scope
from app.process.runtime import Runtime
from app.services.keys import owners, roles
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.policies import WishedHours, WishedPolicy
from app.services.keys.spending import Window
from tests import factories
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.factories import Person

OWN: Final = """{ apiKey {
  id permissions requestsPerHour requestsRemaining requestsResetAt
  budgets { timeWindow remainingSats resetsAt }
  rateLimits { kind remaining resetsAt }
  clientKey { fingerprint }
  role { name version }
  owner { externalId status budgets { timeWindow remainingSats } }
  paymentPolicy { destinations opensAt approvalAboveSats }
  derivation { depth generation
    chain { id label permissions walletIds expiresAt perPaymentSats totalSats remainingSats
      requestsPerHour requestsRemaining requestsResetAt depth } } } }"""
SEND: Final = """
mutation ($wallet: WalletId!, $to: WalletId!, $amount: SatAmount!) {
  intraLedgerPaymentSend(input: {walletId: $wallet, recipientWalletId: $to, amount: $amount}) {
    status } }"""
SIBLINGS: Final = """{ apiKey { derivation { derived { edges { node { id } } } } } }"""


async def own(server: Server, secret: str) -> Json:
    found: Json = (await server.post(OWN, X_API_KEY=secret)).json()["data"]["apiKey"]
    return found


async def pay(server: Server, secret: str, payer: Person, to: Person, sat: int) -> None:
    variables = {"wallet": str(payer.btc), "to": str(to.btc), "amount": sat}
    sent = await server.post(SEND, variables, X_API_KEY=secret)
    assert sent.json()["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"


async def test_a_derived_key_sees_its_own_chain_with_what_is_left(
    serve: Serve, runtime: Runtime
) -> None:
    server = await serve(rate_limits="memory")
    payer, friend = await factories.person(runtime, sat=1_000), await factories.person(runtime)
    key_id, secret = await factories.key(
        runtime, payer, *Scope, permissions=["keys:read"], requests_per_hour=50
    )
    shop = chain.derive(
        secret, Caveats(label="shop", total_sat=100, requests_per_hour=9), prefix="blink"
    )
    may = frozenset({Permission.PAYMENTS_WRITE, Permission.KEYS_READ})
    till, other = [
        chain.derive(
            shop, Caveats(label=label, permissions=may, per_payment_sat=60), prefix="blink"
        )
        for label in ("till", "other")
    ]

    await pay(server, till, payer, friend, 20)
    await pay(server, other, payer, friend, 30)
    found = await own(server, till)

    first, last = found["derivation"]["chain"]
    assert found["id"] == str(key_id)
    assert (first["label"], first["totalSats"], first["remainingSats"]) == ("shop", 100, 50)
    assert (first["requestsPerHour"], first["requestsRemaining"]) == (9, 6)
    assert first["requestsResetAt"] is not None
    assert (last["label"], last["perPaymentSats"], last["remainingSats"]) == ("till", 60, None)
    assert last["permissions"] == ["keys:read", "payments:write"]
    assert (last["requestsRemaining"], last["requestsResetAt"]) == (None, None)
    assert (found["requestsRemaining"], found["requestsResetAt"] is None) == (47, False)
    siblings = (await server.post(SIBLINGS, X_API_KEY=till)).json()
    assert siblings["data"]["apiKey"]["derivation"]["derived"]["edges"] == []
    assert (await own(server, secret))["derivation"]["chain"] == []
    seen = (await server.post(SIBLINGS, X_API_KEY=secret)).json()["data"]["apiKey"]["derivation"]
    assert len(seen["derived"]["edges"]) == 3


async def test_a_key_of_a_role_and_of_an_owner_sees_what_both_leave_it(
    server: Server, owner: Person
) -> None:
    runtime = server.runtime
    policy = WishedPolicy(
        destinations=["username:nobody"],
        hours=[WishedHours([1], "00:00", "00:01")],
        time_zone="UTC",
        approval_above_sat=5,
    )
    role = await roles.create(
        runtime, owner.actor, name="payer", scopes=[Scope.WRITE], payment_policy=policy
    )
    whose = await owners.create(
        runtime, owner.actor, external_id="customer 7", limits={Window.DAILY: 70}
    )
    _, secret = await factories.key(runtime, owner, role_id=role.id, owner_id=whose.id)

    found = await own(server, secret)

    assert found["role"] == {"name": "payer", "version": 1}
    assert (found["owner"]["externalId"], found["owner"]["status"]) == ("customer 7", "ACTIVE")
    left = {one["timeWindow"]: one["remainingSats"] for one in found["owner"]["budgets"]}
    assert (left["DAILY"], left["WEEKLY"]) == (70, None)
    assert found["paymentPolicy"]["destinations"] == ["username:nobody"]
    assert found["paymentPolicy"]["approvalAboveSats"] == 5
    opens_at = found["paymentPolicy"]["opensAt"]
    assert opens_at is None or opens_at % (7 * 86_400) == 4 * 86_400  # 1970 began on a Thursday
