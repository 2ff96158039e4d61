"""Introspection as code generators ask it: allowed, and answered from memory the second time."""

import pytest

from app.graphql.engine import execution
from tests.api.harness import Server

#: As some generators send it: with a directive at whatever an older server may not have.
WITH_DIRECTIVES = """
query IntrospectionQuery($includeDescription: Boolean!, $includeDeprecated: Boolean!) {
__schema { queryType { name } mutationType { name } subscriptionType { name } types {
...FullType } directives { name description @include(if: $includeDescription) locations
args { ...InputValue } } } } fragment FullType on __Type { kind name description
@include(if: $includeDescription) fields(includeDeprecated: $includeDeprecated) { name
description @include(if: $includeDescription) args { ...InputValue } type { ...TypeRef }
isDeprecated @include(if: $includeDeprecated) deprecationReason @include(if:
$includeDeprecated) } inputFields { ...InputValue } interfaces { ...TypeRef }
enumValues(includeDeprecated: $includeDeprecated) { name description @include(if:
$includeDescription) isDeprecated @include(if: $includeDeprecated) deprecationReason
@include(if: $includeDeprecated) } possibleTypes { ...TypeRef } } fragment InputValue on
__InputValue { name description @include(if: $includeDescription) type { ...TypeRef }
defaultValue } fragment TypeRef on __Type { kind name ofType { kind name ofType { kind
name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
kind name } } } } } } } }
"""
BOTH = {"includeDescription": True, "includeDeprecated": True}


async def test_introspection_with_many_directives_is_answered(server: Server) -> None:
    answer = await server.post(WITH_DIRECTIVES, BOTH)

    assert answer.status_code == 200
    assert "errors" not in answer.json()
    assert len(answer.json()["data"]["__schema"]["types"]) > 100


async def test_introspection_is_remembered_for_each_way_of_asking(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await server.post(WITH_DIRECTIVES, BOTH)
    without = {**BOTH, "includeDescription": False}
    other = await server.post(WITH_DIRECTIVES, without)

    def execute(*_: object) -> None:
        raise AssertionError("executed again")

    monkeypatch.setattr(execution, "execute", execute)
    again, other_again = [
        await server.post(WITH_DIRECTIVES, variables) for variables in (BOTH, without)
    ]

    assert again.content == first.content
    assert other_again.content == other.content != first.content


async def test_what_is_the_callers_is_not_remembered(server: Server) -> None:
    query = "{ __schema { queryType { name } } me { id } }"
    for _ in range(2):
        answer = await server.post(query)
        assert [error["code"] for error in answer.json()["errors"]] == ["NOT_AUTHORIZED"]
