"""Answers in fewer bytes: of what, and of what not."""

import gzip
import sys
from typing import Final
from uuid import uuid4

import pytest

from app.permissions import Scope
from tests.api.harness import ROOT_KEY, Server
from tests.factories import Person, key

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

#: Its answer is large, that of ME is not.
SCHEMA: Final = "{ __schema { types { name description fields { name description } } } }"
ME: Final = "{ me { id } }"
_UNPACK = {"gzip": gzip.decompress, "zstd": zstd.decompress}


async def fetch(server: Server, query: str, coding: str, **headers: str) -> tuple[bytes, str, str]:
    """Return the body as it comes, its coding, and what the answer depends on."""
    given = {"Accept-Encoding": coding, **{n.replace("_", "-"): v for n, v in headers.items()}}
    async with server.client.stream(
        "POST", "/graphql", json={"query": query}, headers=given
    ) as answer:
        body = b"".join([chunk async for chunk in answer.aiter_raw()])
        assert int(answer.headers["content-length"]) == len(body)
        return (
            body,
            answer.headers.get("content-encoding", ""),
            answer.headers.get("vary", ""),
        )


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
async def test_large_answers_are_compressed_where_asked_for(server: Server, coding: str) -> None:
    plain, named, vary = await fetch(server, SCHEMA, "identity")
    assert (named, vary) == ("", "accept-encoding")

    for _ in range(2):  # the second is remembered
        body, named, vary = await fetch(server, SCHEMA, coding)
        assert (named, vary) == (coding, "accept-encoding")
        assert len(body) < len(plain) / 3
        assert _UNPACK[coding](body) == plain


async def test_large_answers_by_get_are_too(server: Server) -> None:
    answer = await server.client.get(
        "/graphql", params={"query": SCHEMA}, headers={"Accept-Encoding": "gzip"}
    )

    assert answer.headers["content-encoding"] == "gzip"
    assert answer.json()["data"]["__schema"]["types"]


async def test_small_answers_are_sent_as_they_are(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)

    body, named, vary = await fetch(server, ME, "gzip, zstd", X_API_KEY=secret)

    assert (named, vary) == ("", "")
    assert body.startswith(b'{"data":{"me":')


async def test_answers_that_may_hold_a_secret_are_sent_as_they_are(
    server: Server, owner: Person
) -> None:
    create = f"""mutation {{ adminApiKeyCreate(accountId: "{owner.principal.account_id}", input: {{
      name: "{uuid4()}", description: "{"x" * 500}", scopes: [READ]}}) {{
      a: apiKey {{ description }} b: apiKey {{ description }} c: apiKey {{ description }}
      apiKeySecret }} }}"""

    body, named, _ = await fetch(server, create, "gzip, zstd", X_API_KEY=ROOT_KEY)

    assert b"apiKeySecret" in body
    assert len(body) > 1_024
    assert named == ""


async def test_refusals_are_sent_as_they_are(server: Server) -> None:
    wrong = "{ " + " ".join("nothing" * 20 + str(n) for n in range(10)) + " }"

    body, named, _ = await fetch(server, wrong, "gzip")

    assert body.startswith(b'{"errors":')
    assert named == ""
