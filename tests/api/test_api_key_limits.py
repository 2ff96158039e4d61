"""Spending limits over GraphQL: Blink's two mutations, the fields, and what a payment is told.

Blink: spending limits per rolling day, week, month and year, with the amounts spent.
"""

import asyncio
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID, uuid4

import pytest

from app.permissions import Scope
from app.principal import KeyId
from app.services import audit
from app.services.pages import PageRequest
from tests.api.asking import Asker
from tests.api.catalogue import new_phone
from tests.api.harness import Json, Server
from tests.api.people import bearer, log_in, person_of
from tests.factories import Person, key, person

_KEY: Final = """
  id limitsIncludeFees
  limits {
    dailyLimitSats dailySpentSats weeklyLimitSats weeklySpentSats
    monthlyLimitSats monthlySpentSats annualLimitSats annualSpentSats
  }
  budgets { timeWindow limitSats spentSats remainingSats resetsAt }
"""
SET: Final = f"""
mutation ($input: ApiKeySetLimitInput!) {{
  apiKeySetLimit(input: $input) {{ apiKey {{ {_KEY} }} }}
}}
"""
REMOVE: Final = f"""
mutation ($input: ApiKeyRemoveLimitInput!) {{
  apiKeyRemoveLimit(input: $input) {{ apiKey {{ {_KEY} }} }}
}}
"""
CREATE: Final = f"""
mutation ($input: ApiKeyCreateInput!) {{
  apiKeyCreate(input: $input) {{ apiKeySecret apiKey {{ {_KEY} }} }}
}}
"""
UPDATE: Final = f"""
mutation ($input: ApiKeyUpdateInput!) {{ apiKeyUpdate(input: $input) {{ apiKey {{ {_KEY} }} }} }}
"""
KEYS: Final = f"{{ me {{ apiKeys {{ {_KEY} }} }} }}"
MINE: Final = f"{{ authorization {{ apiKey {{ {_KEY} }} }} }}"
SEND: Final = """
mutation ($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) {
    status errors { message path code } transaction { id }
  }
}
"""
PAY: Final = """
mutation ($input: LnInvoicePaymentInput!) {
  lnInvoicePaymentSend(input: $input) {
    status errors { message path code } transaction { id }
  }
}
"""
PAY_OPEN: Final = """
mutation ($input: LnNoAmountInvoicePaymentInput!) {
  lnNoAmountInvoicePaymentSend(input: $input) {
    status errors { message path code } transaction { id }
  }
}
"""

WINDOWS: Final = ("DAILY", "WEEKLY", "MONTHLY", "ANNUAL")
_DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class Client:
    """Who calls: by session, by key or without anything."""

    server: Server
    headers: dict[str, str]

    async def ask(self, query: str, **variables: Any) -> Json:
        response = await self.server.client.post(
            "/graphql", json={"query": query, "variables": variables}, headers=self.headers
        )
        answer: Json = response.json()
        return answer

    async def key(self, query: str, **fields: Any) -> Json:
        """Return the key that a mutation on it answers."""
        answer = await self.ask(query, input=fields)
        assert "errors" not in answer, answer
        (payload,) = answer["data"].values()
        found: Json = payload["apiKey"]
        return found

    async def error(self, query: str, **fields: Any) -> Json:
        """Return the only error of a refused operation, which is beside `data`."""
        answer = await self.ask(query, input=fields)
        assert answer.get("data") is None, answer
        (error,) = answer["errors"]
        assert error["extensions"] == {"code": error["code"]}
        found: Json = error
        return found


@dataclass(frozen=True, slots=True)
class House:
    """An account with a session and a key, and somebody to pay."""

    server: Server
    person: Person
    shop: Person
    session: Client
    payer: Client
    key_id: UUID

    async def limit(self, **limits: int) -> Json:
        found: Json = {}
        for window, sat in limits.items():
            found = await self.session.key(
                SET, id=str(self.key_id), limitTimeWindow=window, limitSats=sat
            )
        return found

    async def send(self, sat: int, client: Client | None = None) -> Json:
        answer = await (client or self.payer).ask(
            SEND,
            input={
                "walletId": str(self.person.btc),
                "recipientWalletId": str(self.shop.btc),
                "amount": sat,
            },
        )
        payload: Json = answer["data"]["intraLedgerPaymentSend"]
        return payload

    async def shown(self) -> Json:
        """Return the key as its owner sees it."""
        answer = await self.session.ask(KEYS)
        (found,) = [it for it in answer["data"]["me"]["apiKeys"] if it["id"] == str(self.key_id)]
        return dict(found)

    async def other(self, *grants: str) -> Client:
        """Return a client with another key, of all scopes and some permissions."""
        _, secret = await key(self.server.runtime, self.person, *Scope, permissions=grants)
        return Client(self.server, {"X-API-KEY": secret})


@pytest.fixture
async def house(server: Server) -> House:
    phone = new_phone()
    token = await log_in(server.runtime, phone)
    owner = await person_of(server.runtime, phone, sat=100_000)
    key_id, secret = await key(server.runtime, owner, Scope.READ, Scope.WRITE)
    return House(
        server,
        owner,
        await person(server.runtime),
        Client(server, bearer(token)),
        Client(server, {"X-API-KEY": secret}),
        key_id,
    )


def budget(shown: Json, window: str) -> Json:
    (found,) = [it for it in shown["budgets"] if it["timeWindow"] == window]
    return dict(found)


def limits(shown: Json) -> dict[str, int | None]:
    return {it["timeWindow"]: it["limitSats"] for it in shown["budgets"]}


def _nothing(windows: Iterable[str] = WINDOWS) -> Json:
    names = [window.lower() for window in windows]
    return dict.fromkeys((f"{name}LimitSats" for name in names), None) | dict.fromkeys(
        (f"{name}SpentSats" for name in names), 0
    )


# ---- Setting and removing


async def test_a_new_key_has_no_limits_and_spent_nothing(house: House) -> None:
    shown = await house.shown()

    assert shown["limits"] == _nothing()
    assert shown["limitsIncludeFees"] is False
    assert shown["budgets"] == [
        {
            "timeWindow": window,
            "limitSats": None,
            "spentSats": 0,
            "remainingSats": None,
            "resetsAt": None,
        }
        for window in ("PER_PAYMENT", *WINDOWS)
    ]


@pytest.mark.parametrize("window", WINDOWS)
async def test_a_limit_is_set_replaced_and_removed_in_its_window_only(
    house: House, window: str
) -> None:
    name = f"{window.lower()}LimitSats"

    assert (await house.limit(**{window: 1_000}))["limits"] == _nothing() | {name: 1_000}
    assert (await house.limit(**{window: 400}))["limits"] == _nothing() | {name: 400}
    assert (await house.shown())["limits"] == _nothing() | {name: 400}
    for _ in range(2):  # removing what is not there is no mistake
        removed = await house.session.key(REMOVE, id=str(house.key_id), limitTimeWindow=window)
        assert removed["limits"] == _nothing()


async def test_the_limit_of_one_payment_is_among_the_budgets(house: House) -> None:
    shown = await house.limit(PER_PAYMENT=50)

    assert shown["limits"] == _nothing()
    assert budget(shown, "PER_PAYMENT") == {
        "timeWindow": "PER_PAYMENT",
        "limitSats": 50,
        "spentSats": 0,
        "remainingSats": 50,
        "resetsAt": None,
    }


@pytest.mark.parametrize("sat", [0, -1, -(2**31)])
async def test_limits_must_be_positive(house: House, sat: int) -> None:
    await house.limit(DAILY=5)

    error = await house.session.error(
        SET, id=str(house.key_id), limitTimeWindow="DAILY", limitSats=sat
    )

    assert error["message"] == "Invalid limit amount (must be positive)"
    assert error["code"] == "INVALID_INPUT"
    assert limits(await house.shown())["DAILY"] == 5


@pytest.mark.parametrize(
    "sat", [2**31, 2**53, 2**53 + 1, 10**19, 1.5, "NaN", "Infinity", "5", "", True, None, [], {}]
)
async def test_limits_that_are_no_32_bit_integers_are_refused_with_their_value(
    house: House, sat: object
) -> None:
    error = await house.session.error(
        SET, id=str(house.key_id), limitTimeWindow="DAILY", limitSats=sat
    )

    assert "limitSats" in error["message"]
    assert error["code"] == "BAD_USER_INPUT"
    assert limits(await house.shown())["DAILY"] is None


@pytest.mark.parametrize(
    ("sat", "text"),
    [
        (0, "Invalid limit amount (must be positive)"),
        (-1, "Invalid value for SatAmount"),
        (2**53, "Value too big for SatAmount"),
        (2**53 + 1, "Value too big for SatAmount"),
        (10**19, "Value too big for SatAmount"),
        ("NaN", "Invalid value for SatAmount"),
        ("1e3", "Invalid value for SatAmount"),
        (True, "Invalid type for SatAmount"),
    ],
)
async def test_bad_limits_in_an_update_or_for_a_new_key_are_refused(
    house: House, sat: object, text: str
) -> None:
    given = [{"timeWindow": "DAILY", "limitSats": sat}]

    updated = await house.session.error(UPDATE, id=str(house.key_id), limits=given)
    made = await house.session.error(CREATE, name=f"k {uuid4()}", limits=given)

    assert updated["message"] == made["message"] == text
    assert limits(await house.shown())["DAILY"] is None


async def test_a_window_that_is_named_twice_is_refused(house: House) -> None:
    given = [{"timeWindow": "DAILY", "limitSats": sat} for sat in (1, 2)]

    error = await house.session.error(UPDATE, id=str(house.key_id), limits=given)

    assert error["message"] == "There are two limits for DAILY; give one for each window."


async def test_an_unknown_window_is_refused_with_the_list_of_them(house: House) -> None:
    for query, more in ((SET, {"limitSats": 1}), (REMOVE, {})):
        error = await house.session.error(
            query, id=str(house.key_id), limitTimeWindow="HOURLY", **more
        )
        assert "HOURLY" in error["message"]
        assert error["code"] == "BAD_USER_INPUT"


async def test_a7_unknown_and_foreign_keys_are_answered_alike(house: House, server: Server) -> None:
    foreign, _ = await key(server.runtime, house.shop, Scope.READ)

    for key_id in (uuid4(), foreign):
        for query, more in ((SET, {"limitSats": 1}), (REMOVE, {})):
            error = await house.session.error(
                query, id=str(key_id), limitTimeWindow="DAILY", **more
            )
            assert (error["message"], error["code"]) == ("API key not found", "NOT_FOUND")


async def test_an_id_that_is_none_is_refused(house: House) -> None:
    for query, more in ((SET, {"limitSats": 1}), (REMOVE, {})):
        error = await house.session.error(query, id="1", limitTimeWindow="DAILY", **more)
        assert error["code"] == "INVALID_INPUT"


async def test_limits_come_with_a_new_key_and_are_changed_by_an_update(house: House) -> None:
    made = await house.session.key(
        CREATE,
        name=f"k {uuid4()}",
        limits=[
            {"timeWindow": "DAILY", "limitSats": 10_000_000_000_000},
            {"timeWindow": "PER_PAYMENT", "limitSats": 7},
        ],
        limitsIncludeFees=True,
    )
    assert made["limitsIncludeFees"] is True
    # GraphQL's Int has 32 bits.
    assert made["limits"] == _nothing() | {"dailyLimitSats": 2**31 - 1}
    assert budget(made, "DAILY")["remainingSats"] == 10_000_000_000_000
    assert budget(made, "PER_PAYMENT")["limitSats"] == 7

    key_id = made["id"]
    renamed = await house.session.key(UPDATE, id=key_id, name=f"k {uuid4()}")
    assert limits(renamed) == limits(made)
    replaced = await house.session.key(
        UPDATE,
        id=key_id,
        limits=[{"timeWindow": "ANNUAL", "limitSats": "8"}],
        limitsIncludeFees=False,
    )
    assert {window: sat for window, sat in limits(replaced).items() if sat} == {"ANNUAL": 8}
    assert replaced["limitsIncludeFees"] is False
    removed = await house.session.key(UPDATE, id=key_id, limits=None)
    assert {*limits(removed).values()} == {None}


async def test_limits_on_different_windows_set_at_once_all_succeed(house: House) -> None:
    await asyncio.gather(*(house.limit(**{window: 100}) for window in WINDOWS[:3]))

    shown = await house.shown()
    assert [limits(shown)[window] for window in WINDOWS] == [100, 100, 100, None]


async def test_setting_and_removing_at_once_ends_in_either_state(house: House) -> None:
    set_, removed = await asyncio.gather(
        house.session.ask(
            SET, input={"id": str(house.key_id), "limitTimeWindow": "DAILY", "limitSats": 100}
        ),
        house.session.ask(REMOVE, input={"id": str(house.key_id), "limitTimeWindow": "DAILY"}),
    )

    assert "errors" not in set_
    assert "errors" not in removed
    assert limits(await house.shown())["DAILY"] in (100, None)


async def test_five_identical_calls_at_once_succeed(house: House) -> None:
    shown = await asyncio.gather(*(house.limit(WEEKLY=77) for _ in range(5)))

    assert [limits(it)["WEEKLY"] for it in shown] == [77] * 5


async def test_changes_are_in_the_audit_log_with_before_and_after(house: House) -> None:
    await house.limit(DAILY=100)
    await house.limit(DAILY=100)
    await house.limit(DAILY=200)
    await house.session.key(REMOVE, id=str(house.key_id), limitTimeWindow="DAILY")

    page = await audit.page(
        house.server.runtime,
        house.person.principal.account_id,
        PageRequest(10, None, backwards=False),
        subject_id=KeyId(house.key_id),
    )

    events = [
        (event.kind, event.before.get("limits"), event.after.get("limits"))
        for event in page.items
        if event.kind.startswith("api_key.limit")
    ]
    assert events == [
        ("api_key.limit_removed", {"DAILY": 200}, None),
        ("api_key.limit_set", {"DAILY": 100}, {"DAILY": 200}),
        ("api_key.limit_set", None, {"DAILY": 100}),  # setting it again changed nothing
    ]


# ---- Who may


@pytest.mark.parametrize("scopes", [(Scope.READ,), (Scope.RECEIVE,), tuple(Scope)], ids=str)
async def test_k10_no_scope_lets_a_key_change_limits_least_of_all_its_own(
    house: House, server: Server, scopes: tuple[Scope, ...]
) -> None:
    key_id, secret = await key(server.runtime, house.person, *scopes)
    caller = Client(server, {"X-API-KEY": secret})

    for target in (key_id, house.key_id):
        for query, more in ((SET, {"limitSats": 1}), (REMOVE, {})):
            error = await caller.error(query, id=str(target), limitTimeWindow="DAILY", **more)
            assert error["message"] == "Permission denied"


async def test_without_a_credential_nothing_is_changed(house: House) -> None:
    anonymous = Client(house.server, {})

    for query, more in ((SET, {"limitSats": 1}), (REMOVE, {})):
        error = await anonymous.error(query, id=str(house.key_id), limitTimeWindow="DAILY", **more)
        assert (error["message"], error["code"]) == ("Not authorized", "NOT_AUTHORIZED")


async def test_k10_a_key_that_manages_keys_cannot_change_its_own_limits(
    house: House, server: Server
) -> None:
    key_id, secret = await key(server.runtime, house.person, *Scope, permissions=["keys:write"])
    caller = Client(server, {"X-API-KEY": secret})
    fields = {"id": str(key_id), "limitTimeWindow": "DAILY"}
    await house.session.key(SET, **fields, limitSats=100)

    for query, more in (
        (SET, {**fields, "limitSats": 1_000}),
        (SET, {**fields, "limitSats": 50}),
        (SET, {**fields, "limitTimeWindow": "WEEKLY", "limitSats": 50}),
        (REMOVE, fields),
        (UPDATE, {"id": str(key_id), "limits": None}),
    ):
        error = await caller.error(query, **more)
        assert "not authorized to execute mutations" in error["message"]
        assert "cannot change itself" in error["message"]


async def test_k10_a_key_that_manages_keys_can_only_take_from_the_limits_of_others(
    house: House,
) -> None:
    manager = await house.other("keys:write")
    fields = {"id": str(house.key_id), "limitTimeWindow": "DAILY"}

    assert limits(await manager.key(SET, **fields, limitSats=100))["DAILY"] == 100
    assert limits(await manager.key(SET, **fields, limitSats=90))["DAILY"] == 90
    for query, more in (
        (SET, {**fields, "limitSats": 91}),
        (REMOVE, fields),
        (UPDATE, {"id": str(house.key_id), "limits": None}),
        (UPDATE, {"id": str(house.key_id), "limits": [{"timeWindow": "WEEKLY", "limitSats": 1}]}),
    ):
        error = await manager.error(query, **more)
        assert "Only a session can give an API key more" in error["message"]
    assert limits(await house.shown())["DAILY"] == 90
    await manager.key(REMOVE, **fields | {"limitTimeWindow": "ANNUAL"})


async def test_k10_a_key_cannot_stop_counting_the_fees_of_another(house: House) -> None:
    manager = await house.other("keys:write")
    for counts in (True, False):  # without a limit it makes no difference
        await manager.key(UPDATE, id=str(house.key_id), limitsIncludeFees=counts)
    await house.limit(DAILY=100)
    await manager.key(UPDATE, id=str(house.key_id), limitsIncludeFees=True)

    error = await manager.error(UPDATE, id=str(house.key_id), limitsIncludeFees=False)

    assert "Only a session can give an API key more" in error["message"]
    assert (await house.shown())["limitsIncludeFees"] is True


async def test_k10_a_limited_key_makes_no_key_that_pays_without_its_limits(
    house: House, server: Server
) -> None:
    key_id, secret = await key(server.runtime, house.person, *Scope, permissions=["keys:write"])
    await house.session.key(SET, id=str(key_id), limitTimeWindow="DAILY", limitSats=100)
    caller = Client(server, {"X-API-KEY": secret})
    same = [{"timeWindow": "DAILY", "limitSats": 100}]

    for wish in ({}, {"limits": same}):
        error = await caller.error(CREATE, name=f"k {uuid4()}", scopes=["WRITE"], **wish)
        assert "its spending is limited" in error["message"]
    await caller.key(CREATE, name=f"k {uuid4()}", scopes=["READ"])


async def test_the_limits_of_a_revoked_key_cannot_be_changed(house: House) -> None:
    made = await house.session.key(CREATE, name=f"k {uuid4()}")
    await house.session.ask(
        f'mutation {{ apiKeyRevoke(input: {{id: "{made["id"]}"}}) {{ __typename }} }}'
    )

    error = await house.session.error(SET, id=made["id"], limitTimeWindow="DAILY", limitSats=1)

    assert "revoked" in error["message"]


# ---- Paying


async def test_a_payment_beyond_a_limit_fails_with_blinks_code_and_says_what_to_do(
    house: House,
) -> None:
    await house.limit(DAILY=1_000)
    assert (await house.send(900))["status"] == "SUCCESS"

    refused = await house.send(200)

    (error,) = refused["errors"]
    assert (refused["status"], refused["transaction"]) == ("FAILURE", None)
    assert (error["code"], error["path"]) == ("TRANSACTION_RESTRICTED", ["intraLedgerPaymentSend"])
    assert re.fullmatch(
        r"daily spending limit exceeded: this API key may spend 1000 sats in 24 hours and has "
        r"spent 900 sats; this payment needs 200 sats\. There is room for it again at "
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ: wait until then, send less, or have the limit raised "
        r"from a session \(apiKeySetLimit\)\.",
        error["message"],
    )


@pytest.mark.parametrize("window", ["PER_PAYMENT", *WINDOWS])
async def test_every_window_refuses_every_way_to_send(
    house: House, server: Server, window: str
) -> None:
    await house.limit(**{window: 99})
    wallet = {"walletId": str(house.person.btc)}
    recipient = {"recipientWalletId": str(house.shop.btc)}
    fixed = await _invoice(house, "lnInvoiceCreateOnBehalfOfRecipient", recipient | {"amount": 100})
    open_ = await _invoice(house, "lnNoAmountInvoiceCreateOnBehalfOfRecipient", recipient)

    for query, fields in (
        (SEND, {**recipient, "amount": 100}),
        (PAY, {"paymentRequest": fixed}),
        (PAY_OPEN, {"paymentRequest": open_, "amount": 100}),
    ):
        answer = await house.payer.ask(query, input=wallet | fields)
        (payload,) = answer["data"].values()
        (error,) = payload["errors"]
        name = window.lower().replace("_", "-")
        assert payload["status"] == "FAILURE"
        assert error["code"] == "TRANSACTION_RESTRICTED"
        assert error["message"].startswith(f"{name} spending limit exceeded")
        assert "It never fits" in error["message"]
    assert (await house.shown())["limits"]["annualSpentSats"] == 0


async def _invoice(house: House, name: str, fields: Json) -> str:
    kind = f"{name[0].upper()}{name[1:]}Input"
    call = f"{name}(input: $input) {{ invoice {{ paymentRequest }} }}"
    answer = await house.payer.ask(f"mutation ($input: {kind}!) {{ {call} }}", input=fields)
    request: str = answer["data"][name]["invoice"]["paymentRequest"]
    return request


async def test_spending_is_shown_in_every_window_even_without_limits(house: House) -> None:
    await house.send(300)
    await house.send(45)

    shown = await house.shown()

    assert shown["limits"] == _nothing() | {f"{window.lower()}SpentSats": 345 for window in WINDOWS}
    await house.limit(DAILY=400)
    daily = budget(await house.shown(), "DAILY")
    assert (daily["limitSats"], daily["spentSats"], daily["remainingSats"]) == (400, 345, 55)
    assert _DAY_S - 60 < daily["resetsAt"] - time.time() <= _DAY_S + 1


async def test_sessions_and_other_keys_are_not_limited(house: House) -> None:
    await house.limit(DAILY=10)

    assert (await house.send(500, house.session))["status"] == "SUCCESS"
    assert (await house.send(500, await house.other()))["status"] == "SUCCESS"
    assert (await house.send(11))["status"] == "FAILURE"
    assert (await house.send(10))["status"] == "SUCCESS"


async def test_the_limit_is_told_before_the_balance(house: House) -> None:
    assert (await house.send(200_000))["errors"][0]["code"] == "INSUFFICIENT_BALANCE"
    await house.limit(DAILY=10)

    assert (await house.send(200_000))["errors"][0]["code"] == "TRANSACTION_RESTRICTED"


async def test_a_limit_is_in_force_when_it_is_answered(house: House) -> None:
    for _ in range(3):
        await house.limit(DAILY=10)
        assert (await house.send(11))["status"] == "FAILURE"
        await house.session.key(REMOVE, id=str(house.key_id), limitTimeWindow="DAILY")
        assert (await house.send(1))["status"] == "SUCCESS"


async def test_spending_beyond_32_bits_is_shown_as_the_most_an_int_can_say(house: House) -> None:
    await house.server.runtime.pool.execute(
        "INSERT INTO movement"
        " (id, kind, status, cents_per_btc, api_key_id, spent_sat, spent_fee_sat)"
        " VALUES (ascending_id(now(), 11), 'intraledger', 'SUCCESS', 1, $1, 5000000000, 0)",
        house.key_id,
    )

    shown = await house.shown()

    assert shown["limits"]["dailySpentSats"] == 2**31 - 1
    assert budget(shown, "DAILY")["spentSats"] == 5_000_000_000
    await house.server.runtime.pool.execute(
        "DELETE FROM movement WHERE api_key_id = $1 AND spent_sat = 5000000000", house.key_id
    )


async def test_a_key_sees_what_is_left_of_its_own_limits(house: House, server: Server) -> None:
    await house.limit(DAILY=500, PER_PAYMENT=400)
    await house.send(120)
    answer = await Asker(server, house.payer.headers["X-API-KEY"]).ask(MINE)

    mine = answer["data"]["authorization"]["apiKey"]

    assert mine["id"] == str(house.key_id)
    assert budget(mine, "DAILY")["remainingSats"] == 380
    assert budget(mine, "PER_PAYMENT")["remainingSats"] == 400
