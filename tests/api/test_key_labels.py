"""Tags and metadata of API keys: kept as they are, bounded, and what lists are filtered by."""

from typing import Any

import pytest

from app.errors import InvalidInput
from app.principal import AccountId
from app.services import audit
from app.services.keys import labels
from app.services.pages import PageRequest
from tests.api.catalogue import new_phone
from tests.api.harness import Server
from tests.api.people import bearer, log_in, person_of
from tests.api.test_api_keys import Client, with_key

CREATE = """mutation($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) { apiKey { id tags metadata } apiKeySecret } }"""
UPDATE = """mutation($input: ApiKeyUpdateInput!) {
  apiKeyUpdate(input: $input) { apiKey { tags metadata } } }"""
LIST = "query($filter: ApiKeyFilter) { me { apiKeys(filter: $filter) { name } } }"
PAGE = """query($filter: ApiKeyFilter) {
  me { apiKeysConnection(filter: $filter) { edges { node { name } } } } }"""


@pytest.fixture
async def session(server: Server) -> Client:
    phone = new_phone()
    token = await log_in(server.runtime, phone)
    return Client(server, bearer(token), await person_of(server.runtime, phone))


async def make(session: Client, name: str, **wish: Any) -> Any:
    return await session.value(CREATE, input={"name": name, "scopes": ["READ"], **wish})


async def test_tags_and_metadata_come_back_as_they_were_given(session: Client) -> None:
    metadata = {"customer": {"id": 7, "plan": "gold", "ratio": 0.5, "on": True, "of": [None, "é"]}}

    made = await make(session, "till", tags=[" Shop", "EU", "eu"], metadata=metadata)

    assert made["apiKey"]["tags"] == ["eu", "shop"]
    assert made["apiKey"]["metadata"] == metadata


async def test_an_object_in_the_document_is_metadata_as_well(session: Client) -> None:
    found = await session.value(
        'mutation { apiKeyCreate(input: {name: "x", metadata: {a: 1, b: {c: "d"}, e: [true, 2.5]}})'
        " { apiKey { metadata } } }"
    )

    assert found["apiKey"]["metadata"] == {"a": 1, "b": {"c": "d"}, "e": [True, 2.5]}


async def test_an_edit_replaces_one_and_leaves_the_other(session: Client) -> None:
    key_id = (await make(session, "till", tags=["a"], metadata={"x": 1}))["apiKey"]["id"]

    retagged = await session.value(UPDATE, input={"id": key_id, "tags": ["b"]})
    assert retagged["apiKey"] == {"tags": ["b"], "metadata": {"x": 1}}
    emptied = await session.value(UPDATE, input={"id": key_id, "metadata": None})
    assert emptied["apiKey"] == {"tags": ["b"], "metadata": {}}


async def test_a_revoked_key_can_still_be_labelled(session: Client) -> None:
    key_id = (await make(session, "till"))["apiKey"]["id"]
    await session.value(
        "mutation($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { apiKey { id } } }",
        input={"id": key_id},
    )

    labelled = await session.value(UPDATE, input={"id": key_id, "tags": ["lost"]})

    assert labelled["apiKey"]["tags"] == ["lost"]


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "5 kB": ({"metadata": {"x": "y" * 5_000}}, "at most 4096 bytes"),
    "4 kB of two-byte letters": ({"metadata": {"x": "é" * 2_100}}, "at most 4096 bytes"),
    "too deep": ({"metadata": {"a": {"b": {"c": {"d": {"e": {}}}}}}}, "at most 5 objects"),
    "lists too deep": ({"metadata": {"a": [[[[[]]]]]}}, "at most 5 objects"),
    "too many members": ({"metadata": {str(n): n for n in range(51)}}, "at most 50 members"),
    "NUL": ({"metadata": {"a": "\0"}}, "no NUL"),
    "NUL in a name": ({"metadata": {"\0": 1}}, "no NUL"),
    "too large a number": ({"metadata": {"a": 2**53}}, "2^53"),
    "a list": ({"metadata": []}, "Invalid type for Metadata"),
    "a text": ({"metadata": "{}"}, "Invalid type for Metadata"),
    "too many tags": ({"tags": [str(n) for n in range(21)]}, "at most 20 tags"),
    "a long tag": ({"tags": ["x" * 51]}, "1 to 50"),
    "an empty tag": ({"tags": [" "]}, "1 to 50"),
    "a tag of two": ({"tags": ["a,b"]}, "without a comma"),
}


@pytest.mark.parametrize(("wish", "said"), WRONG.values(), ids=WRONG)
async def test_what_no_label_may_be_is_refused(
    session: Client, wish: dict[str, Any], said: str
) -> None:
    error = await session.error(CREATE, input={"name": "x", "scopes": ["READ"], **wish})

    assert said in error["message"]


def test_half_a_character_is_refused() -> None:
    with pytest.raises(InvalidInput, match="UTF-8"):
        labels.metadata({"a": "\ud800"})


FILTERS: dict[str, tuple[dict[str, Any], set[str]]] = {
    "nothing wanted": ({}, {"one", "two", "three"}),
    "a tag": ({"tags": ["EU"]}, {"one", "two"}),
    "two tags": ({"tags": ["eu", "shop"]}, {"one"}),
    "a place": ({"metadata": [{"path": ["plan", "name"], "equals": "gold"}]}, {"one", "two"}),
    "a number": ({"metadata": [{"path": ["plan", "seats"], "equals": "12"}]}, {"two"}),
    "a truth": ({"metadata": [{"path": ["paid"], "equals": "true"}]}, {"two"}),
    "an item": ({"metadata": [{"path": ["of", "1"], "equals": "b"}]}, {"one"}),
    "two places": (
        {
            "metadata": [
                {"path": ["plan", "name"], "equals": "gold"},
                {"path": ["paid"], "equals": "true"},
            ]
        },
        {"two"},
    ),
    "tag and place": (
        {"tags": ["shop"], "metadata": [{"path": ["paid"], "equals": "true"}]},
        set(),
    ),
    "nowhere": ({"metadata": [{"path": ["nothing"], "equals": "gold"}]}, set()),
}


@pytest.mark.parametrize(("wanted", "names"), FILTERS.values(), ids=FILTERS)
async def test_lists_are_filtered_by_labels(
    session: Client, wanted: dict[str, Any], names: set[str]
) -> None:
    await make(
        session, "one", tags=["eu", "shop"], metadata={"plan": {"name": "gold"}, "of": ["a", "b"]}
    )
    await make(
        session, "two", tags=["eu"], metadata={"plan": {"name": "gold", "seats": 12}, "paid": True}
    )
    await make(session, "three")

    listed = await session.value(LIST, filter=wanted)
    paged = await session.value(PAGE, filter=wanted)

    assert {key["name"] for key in listed["apiKeys"]} == names
    assert {edge["node"]["name"] for edge in paged["apiKeysConnection"]["edges"]} == names


async def test_a_filter_without_a_path_is_refused(session: Client) -> None:
    error = await session.error(LIST, filter={"metadata": [{"path": [], "equals": ""}]})

    assert "1 to 5 names" in error["message"]


async def test_the_audit_log_tells_of_labels_and_hides_what_looks_like_a_secret(
    session: Client,
) -> None:
    made = await make(session, "till", tags=["a"], metadata={"token": "x" * 40, "n": 1})

    request = PageRequest.of(first=1, after=None, last=None, before=None, size_max=100)
    account_id = AccountId(session.owner.principal.account_id)
    (event,) = (await audit.page(session.server.runtime, account_id, request)).items

    assert str(event.subject_id) == made["apiKey"]["id"]
    assert event.after["tags"] == ["a"]
    assert event.after["metadata"] == '{"n":1,"token":"[hidden]"}'


async def test_a_key_sees_its_own_labels(session: Client) -> None:
    made = await make(session, "till", tags=["a"], metadata={"n": 1})

    seen = await with_key(session, made["apiKeySecret"]).value(
        "{ authorization { apiKey { tags metadata } } }"
    )

    assert seen["apiKey"] == {"tags": ["a"], "metadata": {"n": 1}}
