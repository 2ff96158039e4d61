"""The rules of the table: what they let pass, what follows, what Strawberry makes of them."""

from dataclasses import dataclass, field

import pytest
import strawberry
from strawberry.permission import BasePermission
from strawberry.tools import create_type

from app.errors import InsufficientScope, NotAuthorized
from app.graphql import rules
from app.graphql.policy import POLICY
from app.graphql.rules import (
    AnyRead,
    Shown,
    KeysRead,
    KeysWrite,
    LoggedIn,
    PaymentsWrite,
    Root,
    Rule,
    Session,
    Way,
    implies,
)
from app.permissions import EVERYTHING, Permission

RULES = sorted(set(POLICY.values()), key=lambda rule: rule.__name__)


@dataclass(frozen=True, slots=True)
class Holder:
    permissions: frozenset[Permission] = frozenset()
    is_session: bool = False


@dataclass(frozen=True, slots=True)
class Caller:
    principal: Holder | None = field(default_factory=Holder)
    is_root: bool = False


CALLERS = {
    "nobody": Caller(None),
    "the root key": Caller(None, is_root=True),
    "a session": Caller(Holder(EVERYTHING, is_session=True)),
    "a session of a locked account": Caller(Holder(is_session=True)),
    "a key that may do nothing": Caller(),
    **{str(one): Caller(Holder(frozenset({one}))) for one in Permission},
}


def test_every_rule_is_a_permission_class_that_the_table_uses() -> None:
    declared = {one for one in vars(rules).values() if isinstance(one, type)}

    assert {one for one in declared if issubclass(one, Rule)} - {Rule} == set(RULES)
    assert all(issubclass(rule, BasePermission) for rule in RULES)
    assert all(rule.need and rule.message and rule.error_extensions for rule in RULES)


def shown_by(caller: Caller) -> set[Way]:
    """Return all ways to satisfy a rule that a caller has."""
    ways: set[Way] = {Shown.NONE}
    if caller.is_root:
        ways.add(Shown.ROOT_KEY)
    if caller.principal is not None:
        ways |= {Shown.KEY_OR_SESSION, *caller.principal.permissions}
        if caller.principal.is_session:
            ways.add(Shown.SESSION)
    return ways


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_lets_pass_whoever_has_one_of_its_ways_and_nobody_else(rule: type[Rule]) -> None:
    for caller in CALLERS.values():
        assert rule.allows(caller) is bool(rule.any_of & shown_by(caller)), caller


@pytest.mark.parametrize("one", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_implies_those_that_refuse_nobody_whom_it_lets_pass(one: type[Rule]) -> None:
    passing = [caller for caller in CALLERS.values() if one.allows(caller)]

    for other in RULES:
        assert implies(one, other) is all(map(other.allows, passing)), other.__name__


def test_refusals_are_those_that_clients_of_blink_know() -> None:
    read, write = InsufficientScope(reads=True), InsufficientScope(reads=False)

    assert {rule.__name__: rule.message for rule in (KeysRead, AnyRead, PaymentsWrite)} == {
        "KeysRead": read.message,
        "AnyRead": read.message,
        "PaymentsWrite": write.message,
    }
    assert KeysWrite.message == "Permission denied"
    assert Session.message == "This needs a session; an API key is none."
    assert LoggedIn.message == Root.message == NotAuthorized.text
    codes = {rule.error_extensions["code"] for rule in RULES if rule.error_extensions}
    assert codes == {"UNEXPECTED_CLIENT_ERROR", "NOT_AUTHORIZED"}


def _keys(rule: type[Rule]) -> strawberry.Schema:
    def keys() -> list[str]:
        return ["till"]

    async def keys_later() -> list[str]:
        return ["till"]

    fields = [
        strawberry.field(resolver, name=name, permission_classes=[rule])
        for resolver, name in ((keys, "keys"), (keys_later, "keysLater"))
    ]
    return strawberry.Schema(query=create_type("Query", fields))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
async def test_a_rule_serves_as_permission_class_of_a_field_of_strawberry(
    rule: type[Rule],
) -> None:
    described = _keys(rule)

    for caller in CALLERS.values():
        now = described.execute_sync("{ keys }", context_value=caller)
        later = await described.execute("{ keysLater }", context_value=caller)
        for answer, name in ((now, "keys"), (later, "keysLater")):
            if rule.allows(caller):
                assert (answer.data, answer.errors) == ({name: ["till"]}, None)
                continue
            assert answer.data is None
            (error,) = answer.errors or []
            assert (error.message, error.extensions) == (rule.message, rule.error_extensions)
