"""Documents never seen: when too many wait, the refusal says so, and when to try again."""

from types import SimpleNamespace
from typing import Any

import pytest

from app.errors import RateLimited
from app.graphql.engine.gate import Crowded
from app.http.auth import refusal
from app.http.body import GraphQLRequest
from app.http.documents import document_of
from app.limits.limiter import Limiter


class Full:
    """Documents of which one is known, and for others the line is full."""

    def known(self, text: str, _operation_name: str | None) -> object:
        return "a document" if text == "{ known }" else None

    async def examined(self, _text: str, _operation_name: str | None, *, whose: str) -> object:
        assert whose == "203.0.113.7"
        raise Crowded


async def ask(text: str) -> object:
    documents: Any = Full()
    settings = SimpleNamespace(new_documents_per_minute=600)
    runtime: Any = SimpleNamespace(settings=settings, limiter=Limiter(None))
    request = GraphQLRequest(text, None, None)
    return await document_of(runtime, documents, request, None, address="203.0.113.7")


async def test_who_finds_the_line_full_is_told_when_to_try_again() -> None:
    with pytest.raises(RateLimited, match="wait already; send values as variables") as refused:
        await ask("{ new }")

    answer = refusal(refused.value)
    assert answer.status == 429
    assert (b"retry-after", b"1") in answer.headers


async def test_a_known_document_waits_in_no_line() -> None:
    found: Any = await ask("{ known }")
    assert found == "a document"
