"""What kind a key is changes nothing of what it may: derived, bound, of a role, or plain.

A dimension of the matrix in test_scope_matrix: a field for each rule of the table of authority, by
every kind of key, on every transport. All keys are of one account, and call one after another.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from time import time
from typing import Final
from unittest.mock import patch
from uuid import uuid4

import httpx2
import pytest

from app.graphql.policy import POLICY
from app.graphql.rules import Public, Root, Session
from app.limits.seen import MemorySeen
from app.permissions import Permission, Scope, expand
from app.principal import KeyId
from app.services import sandbox_funds
from app.services.keys import lifecycle, roles
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import NEVER_DERIVED, Caveats
from app.services.keys.lifecycle import Edit
from app.signatures import signing
from app.signatures.messages import Message
from app.signatures.signing import SigningKey
from tests.api.catalogue import Operation, Stage, new_username, rule_coordinate
from tests.api.harness import Json, Server
from tests.api.people import FUNDS_SAT, Role
from tests.api.streams import Stream, streaming
from tests.api.test_bound_keys import KEYS, pem
from tests.api.test_scope_matrix import (
    NESTED,
    ROOTS,
    SUBSCRIBED,
    Seen,
    by_the_table,
    difference,
    hear,
    nested_by_the_table,
    nested_verdict,
    say,
    subscribed_by_the_table,
    subscription_verdict,
    verdict,
)
from tests.factories import Person, key, person

pytestmark = pytest.mark.sweep

#: One for each rule.
SAMPLE: Final = (
    "Mutation.accountUpdateDisplayCurrency",
    "Mutation.adminAccountLock",
    "Mutation.apiKeyCreate",
    "Mutation.callbackEndpointAdd",
    "Mutation.lnInvoiceCreate",
    "Mutation.lnInvoicePaymentSend",
    "Mutation.onChainAddressCurrent",
    "Mutation.paymentApprovalApprove",
    "Mutation.paymentApprovalDecline",
    "Mutation.userSessionRevokeOthers",
    "Query.apiKeyRoles",
    "Query.authorization",
    "Query.globals",
    "Query.me",
    "Query.onChainTxFee",
    "Query.paymentApprovals",
    "Query.vouchers",
    "Subscription.myUpdates",
    "Subscription.price",
)
#: Below the roots, for what no root field asks.
BELOW: Final = (
    "BTCWallet.balance",
    "ConsumerAccount.callbackEndpoints",
    "ConsumerAccount.invoices",
    "ConsumerAccount.notificationSettings",
    "ConsumerAccount.transactions",
    "User.language",
)
CALLED: Final = [it for it in ROOTS if it.coordinate in SAMPLE and it.kind != "Subscription"]
CALLED_BELOW: Final = [it for it in NESTED if it.coordinate in BELOW]
ASKED: Final = [it for it in (*CALLED, *CALLED_BELOW) if it.kind == "Query"]
OF_SOCKETS: Final = [
    *(it for it in SUBSCRIBED if it.coordinate in SAMPLE),
    *(it for it in CALLED if it.coordinate in {"Query.onChainTxFee", "Mutation.lnInvoiceCreate"}),
]

#: What keys are made to do. The last may do nothing that the fields ask for but one.
LEVELS: Final = {
    "READ": expand([Scope.READ], []),
    "RECEIVE": expand([Scope.RECEIVE], []),
    "WRITE": expand([Scope.WRITE], []),
    "none": frozenset({Permission.KEYS_READ}),
}


@dataclass(frozen=True, slots=True)
class Caller:
    """A key of some kind, and who signs for it."""

    role: Role
    secret: str
    level: str
    client: SigningKey | None = None

    def headers(
        self, *, method: str = "POST", path: str = "/graphql", query: str = "", body: str = ""
    ) -> dict[str, str]:
        """Return what a request is sent with; of a bound key they are good for it alone."""
        shown = {"X-API-KEY": self.secret}
        if self.client is None:
            return shown
        credential = ((b"x-api-key", self.secret.encode()),)
        message = Message(method, path.encode(), query.encode(), credential, body.encode())
        created = int(time())
        made = signing.headers(message, self.client, credential="x-api-key", created=created)
        return shown | made


Make = Callable[[Server, Person, frozenset[Permission]], Awaitable[str]]


async def _plain(server: Server, owner: Person, held: frozenset[Permission]) -> str:
    return (await key(server.runtime, owner, permissions=sorted(held)))[1]


async def _of_role(server: Server, owner: Person, held: frozenset[Permission]) -> str:
    made = await roles.create(
        server.runtime, owner.actor, name=f"role {uuid4()}", scopes=[], permissions=sorted(held)
    )
    return (await key(server.runtime, owner, role_id=made.id))[1]


async def _derived(server: Server, owner: Person, held: frozenset[Permission]) -> str:
    """Return a key that its caveats alone keep from what its parent may."""
    _, parent = await key(server.runtime, owner, *Scope, permissions=["*:*"])
    return chain.derive(parent, Caveats(permissions=held - NEVER_DERIVED), prefix="blink")


async def _derived_twice(server: Server, owner: Person, held: frozenset[Permission]) -> str:
    """Return one of whose links neither leaves exactly what both do."""
    _, parent = await key(server.runtime, owner, *Scope, permissions=["*:*"])
    wanted = sorted(held - NEVER_DERIVED)
    others = sorted(frozenset(Permission) - NEVER_DERIVED - held)
    half = len(others) // 2
    for more in (others[:half], others[half:]):
        parent = chain.derive(parent, Caveats(permissions=frozenset(wanted + more)), prefix="blink")
    return parent


def _bound(client: SigningKey) -> Make:
    async def make(server: Server, owner: Person, held: frozenset[Permission]) -> str:
        grants = sorted(held)
        return (await key(server.runtime, owner, permissions=grants, client_key=pem(client)))[1]

    return make


async def _derived_of_bound(server: Server, owner: Person, held: frozenset[Permission]) -> str:
    bound = await _bound(KEYS["p256"])(server, owner, held)
    return chain.derive(bound, Caveats(label="till"), prefix="blink")


KINDS: Final[dict[str, tuple[Make, SigningKey | None]]] = {
    "plain": (_plain, None),
    "of a role": (_of_role, None),
    "derived": (_derived, None),
    "derived twice": (_derived_twice, None),
    "bound": (_bound(KEYS["ed25519"]), KEYS["ed25519"]),
    "derived of a bound one": (_derived_of_bound, KEYS["p256"]),
}


@pytest.fixture(scope="module", autouse=True)
def _as_if_it_had_run_for_long() -> Iterator[None]:
    with patch("app.startup.seen_for", lambda _: MemorySeen(since=0)):
        yield


@pytest.fixture(scope="module")
async def callers(quiet_server: Server) -> list[Caller]:
    """A key of each kind for each level, all of one account."""
    stranger = await person(quiet_server.runtime, sat=FUNDS_SAT, username=new_username())
    owner = await person(quiet_server.runtime, sat=FUNDS_SAT)
    stage = Stage(quiet_server.runtime, owner, stranger)
    made = []
    for level, held in LEVELS.items():
        for kind, (make, client) in KINDS.items():
            secret = await make(quiet_server, owner, held)
            role = Role(
                name=f"{kind} {level}",
                stage=stage,
                headers={"X-API-KEY": secret},
                permissions=held - NEVER_DERIVED if "derived" in kind else held,
            )
            made.append(Caller(role, secret, level, client))
    return made


async def everybody(
    callers: list[Caller], operations: list[Operation], call: Callable[..., Awaitable[str]]
) -> Seen:
    """Return what comes of all operations by all callers."""
    return {
        (it.coordinate, one.role.name): await call(it, one) for one in callers for it in operations
    }


def by_table(callers: list[Caller], operations: list[Operation]) -> Seen:
    return {
        (it.coordinate, one.role.name): (
            nested_by_the_table if it.coordinate in BELOW else by_the_table
        )(it, one.role)
        for one in callers
        for it in operations
    }


def named(operation: Operation, answer: httpx2.Response) -> str:
    is_below = operation.coordinate in BELOW and answer.status_code == 200
    return (nested_verdict if is_below else verdict)(operation, answer)


def test_every_rule_has_a_field_in_the_sample() -> None:
    asked = {POLICY[it.coordinate] for it in ROOTS}
    asked |= {POLICY.get(rule_coordinate(it.coordinate), Public) for it in NESTED}
    sample = [it for it in ROOTS if it.coordinate in SAMPLE] + CALLED_BELOW

    assert {POLICY[rule_coordinate(it.coordinate)] for it in sample} == asked
    assert {Public, Root, Session} <= asked
    assert len(sample) == len(SAMPLE) + len(BELOW)


async def test_every_kind_of_key_is_answered_a_post_as_a_plain_one(
    quiet_server: Server, callers: list[Caller]
) -> None:
    async def call(it: Operation, caller: Caller) -> str:
        variables = await it.variables(caller.role.stage)
        body = json.dumps({"query": it.document, "variables": variables})
        return named(
            it,
            await quiet_server.quick.post(
                "/graphql", headers=caller.headers(body=body), content=body
            ),
        )

    operations = [*CALLED, *CALLED_BELOW]
    seen = await everybody(callers, operations, call)

    assert difference(seen, by_table(callers, operations)) == {}


async def test_every_kind_of_key_is_answered_a_get_as_a_plain_one(
    quiet_server: Server, callers: list[Caller]
) -> None:
    async def call(it: Operation, caller: Caller) -> str:
        variables = json.dumps(await it.variables(caller.role.stage))
        given = httpx2.QueryParams({"query": it.document, "variables": variables})
        headers = caller.headers(method="GET", query=str(given))
        return named(it, await quiet_server.client.get(f"/graphql?{given}", headers=headers))

    seen = await everybody(callers, ASKED, call)

    assert difference(seen, by_table(callers, ASKED)) == {}


async def test_every_kind_of_key_is_answered_on_a_websocket_as_a_plain_one(
    quiet_server: Server, callers: list[Caller]
) -> None:
    seen: Seen = {}
    for one in callers:
        async with quiet_server.connect() as socket:
            await say(socket, type="connection_init", payload=one.headers(method="GET"))
            assert (await hear(socket))["type"] == "connection_ack"
            for it in OF_SOCKETS:
                request = {"query": it.document, "variables": await it.variables(one.role.stage)}
                await say(socket, type="subscribe", id=it.coordinate, payload=request)
            told: dict[str, str] = {}
            while len(told) < len(OF_SOCKETS):
                message = await hear(socket)
                if message["type"] != "complete":
                    told.setdefault(message["id"], _of_message(message))
        seen |= {(coordinate, one.role.name): text for coordinate, text in told.items()}
    expected = by_table(callers, [it for it in OF_SOCKETS if it.kind != "Subscription"]) | {
        (it.coordinate, one.role.name): subscribed_by_the_table(it, one.role)
        for it in OF_SOCKETS
        if it.kind == "Subscription"
        for one in callers
    }

    assert difference(seen, expected) == {}


def _of_message(message: Json) -> str:
    """Name what a message says to an operation, as that of an answer over HTTP."""
    (it,) = (one for one in OF_SOCKETS if one.coordinate == message["id"])
    if it.kind == "Subscription":
        return subscription_verdict(it.root, message)
    return verdict(it, httpx2.Response(200, json=message["payload"]))


async def test_every_kind_of_key_is_told_the_events_that_a_plain_one_is(
    quiet_server: Server, callers: list[Caller]
) -> None:
    runtime, owner = quiet_server.runtime, callers[0].role.stage.actor
    key_id, _ = await key(runtime, owner, Scope.READ)
    async with asyncio.timeout(60), AsyncExitStack() as stack:
        streams: dict[str, Stream] = {}
        for one in callers:
            opened = streaming(quiet_server, one.headers(method="GET", path="/events"))
            streams[one.role.name] = await stack.enter_async_context(opened)
        await sandbox_funds.fund(runtime, owner.btc, 1)
        await lifecycle.update(runtime, owner.actor, KeyId(key_id), Edit(name="the last"))
        await sandbox_funds.fund(runtime, owner.btc, 2)
        heard = {
            one.role.name: await _until_the_last(
                streams[one.role.name], is_of_keys=one.level == "none"
            )
            for one in callers
        }

    by_plain = {one.role.name: heard[f"plain {one.level}"] for one in callers}
    assert heard == by_plain
    assert [len(heard[f"plain {level}"]) for level in LEVELS] == [3, 2, 2, 1]


async def _until_the_last(stream: Stream, *, is_of_keys: bool) -> list[tuple[str, str]]:
    """Return the events up to the last of those that the test made and the key is shown."""
    told = []
    while True:
        event = await stream.next()
        told.append((event.id, event.type))
        if event.type == "api_key.updated" and is_of_keys:
            return told
        transaction = event.body.get("transaction")
        if transaction is not None and transaction["settlementAmount"] == 2:
            return told


async def test_a_bound_key_opens_nothing_without_its_client_on_any_transport(
    quiet_server: Server, callers: list[Caller]
) -> None:
    (globals_,) = (it for it in CALLED if it.coordinate == "Query.globals")
    for one in (it for it in callers if it.client is not None):
        shown = {"X-API-KEY": one.secret}
        posted = await quiet_server.post(globals_.document, X_API_KEY=one.secret)
        got = await quiet_server.client.get(
            "/graphql", params={"query": globals_.document}, headers=shown
        )
        told = await quiet_server.client.get("/events", headers=shown)
        assert [it.status_code for it in (posted, got, told)] == [401, 401, 401]
        assert "data" not in posted.text + got.text + told.text
        async with quiet_server.connect() as socket:
            await say(socket, type="connection_init", payload=shown)
            assert (await hear(socket))["type"] == "connection_ack"
            request = {"query": "{ authorization { permissions } }"}
            await say(socket, type="subscribe", id="1", payload=request)
            message = await hear(socket)
            assert (message["type"], message["payload"]["data"]) == ("next", None)
