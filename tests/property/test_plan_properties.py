"""Whatever is asked, and whatever resolvers do: a plan and graphql-core answer byte for byte alike.

The first answer to a document is graphql-core's, from the second on there is a plan.
"""

import asyncio
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from app.graphql.engine import errors
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.engine.execution import execute
from tests.examples import examples
from tests.property.documents import BASIC, Asked, documents
from tests.property.scripted import Deed, Scripted

#: Loops of their own, whose tasks they count: on the shared one other tests may have a server.
pytestmark = pytest.mark.asyncio(loop_scope="function")

WORLD = Scripted()
SAMPLES = {**BASIC, "Anything": [1, "x", True]}
#: So wide that nothing of what is drawn is refused.
BOUNDS = Bounds(
    document_tokens_max=100_000,
    depth_max=1_000,
    fields_max=10**9,
    aliases_max=10**9,
    directives_max=10**9,
    literal_depth_max=100,
    cost_max=10**9,
)

#: Half of the fields of a script do well at least, or hardly anything would be seen but errors.
WELL = st.sampled_from([deed for deed in Deed if deed < Deed.NULL])
SCRIPTS = st.lists(WELL | st.sampled_from(Deed), min_size=1, max_size=24)


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Bugs have an id by chance, and are logged with their traceback."""
    monkeypatch.setattr(errors, "uuid4", lambda: SimpleNamespace(hex="0" * 32))
    with capture_logs():
        yield


class House:
    """A document, asked time and again."""

    def __init__(self, asked: Asked) -> None:
        self.document = DocumentCache(WORLD.schema, BOUNDS, 10).get(asked.text, None)
        self._variables = asked.variables

    async def ask(self) -> tuple[bytes, dict[str, Any]]:
        """Return the response, and which root fields did not succeed."""
        WORLD.begin()
        context: Any = SimpleNamespace(request_timeout_s=60.0, ended={})
        response = await execute(WORLD.schema, self.document, self._variables, context)
        if WORLD.fetching:
            await asyncio.wait(WORLD.fetching)
        return orjson.dumps(response), context.ended


async def _rest() -> None:
    """Let graphql-core's tasks that nobody waits for come to their end."""
    while others := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(others)
    for coroutine in WORLD.unfinished():
        coroutine.close()


async def _alike(asked: Asked, script: list[Deed]) -> None:
    WORLD.script = script
    house = House(asked)
    expected = await house.ask()
    await _rest()
    calls = WORLD.calls.copy()

    planned = house.document.plan.planned(WORLD.schema, asked.variables)
    if planned is None:
        assert None in asked.variables.values(), "a directive has null for an answer"
        assert await house.ask() == expected
        await _rest()
        return
    for _ in range(2):
        assert await house.ask() == expected
        assert WORLD.calls <= calls
        assert WORLD.unfinished() == []
        assert asyncio.all_tasks() == {asyncio.current_task()}


@given(asked=documents(WORLD.schema, SAMPLES), script=SCRIPTS)
@settings(max_examples=examples(400))
async def test_a_plan_answers_as_graphql_core_does_reads_nothing_twice_and_leaves_nothing_open(
    asked: Asked, script: list[Deed]
) -> None:
    await _alike(asked, script)


@given(asked=documents(WORLD.schema, SAMPLES, root="mutation", mutations=3), script=SCRIPTS)
@settings(max_examples=examples(150))
async def test_mutations_under_a_plan_answer_as_with_graphql_core(
    asked: Asked, script: list[Deed]
) -> None:
    await _alike(asked, script)
