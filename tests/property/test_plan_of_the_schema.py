"""What is asked of the real schema and a real database: a plan and graphql-core answer alike."""

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, Final
from uuid import uuid4

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from app.graphql import prices
from app.graphql.context import Context
from app.graphql.engine import errors
from app.graphql.engine.documents import DocumentCache
from app.graphql.engine.execution import execute
from app.graphql.schema import build_schema
from app.money import sats
from app.permissions import Permission, Scope
from app.principal import Principal, SessionId
from app.process.runtime import Runtime
from app.services import authentication
from app.services.payments import invoices
from app.services.payments import sending as payments
from app.startup import open_runtime
from tests import factories
from tests.examples import examples
from tests.property.documents import BASIC, Asked, documents
from tests.property.test_plan_properties import BOUNDS

pytestmark = pytest.mark.sweep

SCHEMA = build_schema()
#: What leads to money and keys, and from there to lists of objects.
FAVOURITES: Final = ("me", "defaultAccount", "wallets", "transactions", "edges", "node")

#: Texts in angle brackets stand for what is known once there is an account.
SAMPLES: Final = {
    **BASIC,
    "CentAmount": [100, 0, "nonsense"],
    "DisplayCurrency": ["USD", "nonsense"],
    "EmailAddress": ["a@example.com", 5],
    "EndpointId": ["<key>", "nonsense"],
    "ID": ["<key>", "<wallet>", "nonsense"],
    "Int": [1, 2, 3, 0, -1],
    "LnPaymentRequest": ["<request>", "nonsense"],
    "OnChainAddress": ["bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", "nonsense"],
    "PaymentHash": ["<hash>", "00" * 32, "nonsense"],
    "Phone": ["+16505554321", "nonsense"],
    "SatAmount": [6_000, "21", 0, "nonsense"],
    "String": ["", "<key>", "nonsense"],
    "Timestamp": [1, 2_000_000_000, "nonsense"],
    "Username": ["<username>", "nobody_is_it", "?"],
    "WalletId": ["<wallet>", "<other wallet>", "nonsense"],
}


@dataclass(frozen=True, slots=True)
class Household:
    """An account with some history, and the credentials by which it may be asked."""

    runtime: Runtime
    stand_ins: dict[str, str]
    #: With everything, with little, with none; and the root key, which has no principal.
    callers: dict[str, Principal | None]

    def filled(self, text: str) -> str:
        for stand_in, value in self.stand_ins.items():
            text = text.replace(stand_in, value)
        return text

    async def answers(self, asked: Asked, caller: str, times: int) -> list[bytes]:
        document = DocumentCache(SCHEMA, BOUNDS, 10).get(self.filled(asked.text), None)
        variables: Any = json.loads(self.filled(json.dumps(asked.variables)))
        principal = self.callers[caller]
        responses = []
        for _ in range(times):
            context = Context(
                self.runtime, principal, "127.0.0.1", "pytest", is_root=caller == "root"
            )
            responses.append(orjson.dumps(await execute(SCHEMA, document, variables, context)))
        # The executor refuses null for a directive's answer.
        is_planned = document.plan.planned(SCHEMA, variables) is not None
        assert is_planned or None in variables.values()
        return responses


@pytest.fixture
async def steady_runtime(shared_runtime: Runtime) -> AsyncIterator[Runtime]:
    """A runtime with one connection, so that what is asked at once fails in the order asked."""
    settings = shared_runtime.settings.model_copy(update={"pool_size": 1})
    async with open_runtime(settings, migrates=False) as opened:
        yield opened


@pytest.fixture
async def household(steady_runtime: Runtime) -> Household:
    runtime = steady_runtime
    name = f"alice_{uuid4().hex[:8]}"
    alice = await factories.person(runtime, sat=10_000, username=name)
    bob = await factories.person(runtime)
    await payments.send_intraledger(
        runtime,
        alice.principal,
        wallet_id=alice.btc,
        recipient_wallet_id=bob.btc,
        amount=sats(500),
    )
    invoice = await invoices.create(runtime, alice.principal, wallet_id=alice.btc, amount=sats(10))
    key_id, secret = await factories.key(runtime, alice, Scope.RECEIVE)
    _, other = await factories.key(
        runtime, alice, permissions=[Permission.WALLETS_READ, Permission.ACCOUNT_READ]
    )
    return Household(
        runtime,
        {
            "<key>": str(key_id),
            "<wallet>": str(alice.btc),
            "<other wallet>": str(alice.usd),
            "<username>": name,
            "<hash>": invoice.payment_hash.hex(),
            "<request>": invoice.payment_request,
        },
        {
            "session": replace(alice.principal, session_id=SessionId(uuid4())),
            "few": await authentication.authenticate(runtime, other, address="127.0.0.1"),
            "receiver": await authentication.authenticate(runtime, secret, address="127.0.0.1"),
            "nobody": None,
            "root": None,
        },
    )


@pytest.fixture(autouse=True)
def _steady(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stop the clock that prices show. Bugs have an id by chance, and a traceback in the log."""
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(prices, "datetime", SimpleNamespace(now=lambda _: moment))
    monkeypatch.setattr(errors, "uuid4", lambda: SimpleNamespace(hex="0" * 32))
    with capture_logs():
        yield


@given(
    asked=documents(SCHEMA, SAMPLES, depth=7, favourites=FAVOURITES),
    caller=st.sampled_from(["session", "session", "few", "receiver", "nobody", "root"]),
)
@settings(max_examples=examples(60))
async def test_a_plan_answers_whatever_is_asked_of_the_real_schema_as_graphql_core_does(
    household: Household, asked: Asked, caller: str
) -> None:
    first, *others = await household.answers(asked, caller, 3)
    if others != [first, first]:  # the list of prices ends with this very second
        first, *others = await household.answers(asked, caller, 3)

    assert others == [first, first]
