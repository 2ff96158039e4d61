"""What a key was given and did not use, and what would have been enough."""

from typing import Any, Final
from uuid import uuid4

import pytest

from app.graphql.keys import needs
from app.graphql.schema import build_schema
from app.permissions import EVERYTHING, Permission, Scope
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.services.keys import advice
from app.services.keys import registry as api_keys
from app.services.keys.advice import KeyAdvice, Needs
from app.services.keys.usage import Period
from tests import factories
from tests.factories import Person

READS: Final = frozenset(one for one in Permission if one.endswith(":read"))
PERIOD: Final = Period.LAST_30_DAYS


@pytest.fixture(scope="module")
def known() -> Needs:
    build_schema()
    return needs.known()


@pytest.fixture
def runtime(shared_runtime: Runtime) -> Runtime:
    return shared_runtime


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await factories.person(runtime)


async def advised(
    runtime: Runtime, owner: Person, needs: Needs, *called: tuple[str, Outcome], **wish: Any
) -> KeyAdvice:
    key, _ = await api_keys.create(runtime, owner.actor, name=f"key {uuid4()}", **wish)
    for operation, outcome in called:
        runtime.usage.count(key.id, operation, outcome)
    found = await advice.called(runtime, [(key.id, PERIOD)])
    return advice.advise(runtime, key, PERIOD, found[key.id, PERIOD], needs)


async def test_what_was_not_used_is_told_with_what_is_enough(
    runtime: Runtime, owner: Person, known: Needs
) -> None:
    found = await advised(
        runtime,
        owner,
        known,
        ("Mutation.lnInvoiceCreate", Outcome.SUCCESS),
        ("Query.globals", Outcome.SUCCESS),
        scopes=[Scope.READ, Scope.WRITE],
        permissions=["keys:write"],
    )

    assert found.used == {Permission.INVOICES_WRITE}
    others = {Permission.INVOICES_WRITE, Permission.PAYMENTS_APPROVE}
    assert found.unused == EVERYTHING - others
    assert found.unused_scopes == (Scope.READ,)
    assert found.suggestion is not None
    assert (found.suggestion.scopes, found.suggestion.grants) == ((), ("invoices:write",))


async def test_scopes_that_were_used_as_a_whole_stay(
    runtime: Runtime, owner: Person, known: Needs
) -> None:
    found = await advised(
        runtime,
        owner,
        known,
        ("Query.me", Outcome.ERROR),  # which may have needed any permission to read
        ("Mutation.lnInvoicePaymentSend", Outcome.REFUSAL),
        scopes=[Scope.READ, Scope.WRITE],
    )

    assert found.used == READS
    assert found.unused_scopes == (Scope.WRITE,)
    assert found.suggestion is not None
    assert found.suggestion.scopes == (Scope.READ,)


async def test_nothing_is_suggested_when_all_or_nothing_was_used(
    runtime: Runtime, owner: Person, known: Needs
) -> None:
    read = {"scopes": [Scope.READ]}
    idle = await advised(runtime, owner, known, **read)
    busy = await advised(runtime, owner, known, ("Query.me", Outcome.SUCCESS), **read)
    strange = await advised(runtime, owner, known, ("Query.gone", Outcome.SUCCESS), **read)

    assert (idle.used, idle.suggestion) == (frozenset(), None)
    assert (busy.unused, busy.suggestion) == (frozenset(), None)
    assert strange.unused == frozenset()


def test_what_operations_may_have_needed(known: Needs) -> None:
    assert known["Mutation.lnInvoiceCreate"] == {frozenset({Permission.INVOICES_WRITE})}
    assert known["Query.globals"] == frozenset()
    each_read = {frozenset({one}) for one in READS}
    assert known["Query.me"] >= each_read
    assert frozenset({Permission.PAYMENTS_WRITE}) in known["Mutation.lnInvoicePaymentSend"]
    assert known["GET /events"] == each_read
