"""A plan gives the answers of graphql-core's executor, whatever goes wrong, and asks once.

Generated documents and data are in `tests/property/test_plan_properties.py`.
"""

import asyncio
import re
from types import SimpleNamespace
from typing import Any

import pytest
from graphql import DirectiveLocation, GraphQLDirective, GraphQLSchema, build_schema

from app.errors import DomainError
from app.graphql.engine import execution
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.engine.execution import Response
from app.graphql.engine.list_sizes import ListSize
from app.graphql.engine.waiting import ITEMS_A_TURN
from tests.property.scripted import Deed, Scripted

SDL = """
interface Pet { name: String! friends(first: Int = 2, of: [Int]): [Pet!]! }
type Cat implements Pet { name: String! friends(first: Int = 2, of: [Int]): [Pet!]! lives: Int }
type Dog implements Pet { name: String! friends(first: Int = 2, of: [Int]): [Pet!]! owner: String }
type Payload { id: Int! text: String pet: Pet fails: String }
type Query {
  pets: [Pet]! pet: Pet later: Pet never: Pet fails: String failsHard: String! nothing: Int!
  trouble: Trouble
}
type Trouble { slow: String hard: String! }
type Mutation {
  count(by: Int = 1): Payload! refuse: Payload refuseHard: Payload! bad: Payload
}
"""


class World:
    """A schema whose resolvers tell how often they ran."""

    def __init__(self) -> None:
        self.counted = 0
        #: How often something was read that takes time.
        self.reads = 0
        self.schema: GraphQLSchema = build_schema(SDL)
        types: Any = self.schema.type_map
        types["Pet"].resolve_type = lambda value, _info, _kind: value["kind"]
        for kind in ("Cat", "Dog"):
            for name in ("name", "lives", "owner"):
                if name in types[kind].fields:
                    types[kind].fields[name].resolve = lambda source, _info, n=name: source[n]
            types[kind].fields["friends"].resolve = self._friends
        for name in ("id", "text"):
            types["Payload"].fields[name].resolve = lambda source, _info, n=name: source[n]
        query, mutation = types["Query"].fields, types["Mutation"].fields
        query["pets"].resolve = lambda _source, _info: [cat("Tom"), dog("Rex"), None]
        query["pet"].resolve = lambda _source, _info: cat("Tom")
        query["later"].resolve = self._later
        query["never"].resolve = self._never
        query["fails"].resolve = query["failsHard"].resolve = self._fail
        query["trouble"].resolve = lambda _source, _info: {}
        types["Trouble"].fields["slow"].resolve = self._fail_slowly
        types["Trouble"].fields["hard"].resolve = self._fail
        query["nothing"].resolve = lambda _source, _info: None
        types["Payload"].fields["pet"].resolve = self._later
        types["Payload"].fields["fails"].resolve = self._fail
        mutation["count"].resolve = self._count
        mutation["refuse"].resolve = mutation["refuseHard"].resolve = self._fail_later
        mutation["bad"].resolve = self._bad
        self.documents = DocumentCache(self.schema, Bounds(mutation_cost=10), 10)

    def plan(self, text: str) -> None:
        """Have a document answered by its plan from its first answer on."""
        plan = self.documents.get(text, None).plan
        assert [plan.planned(self.schema, {}) for _ in range(2)][1] is not None

    async def ask(self, text: str, **variables: object) -> Response:
        document = self.documents.get(text, None)
        context: Any = SimpleNamespace(request_timeout_s=5.0, ended={})
        answer = await execution.execute(self.schema, document, variables, context)
        for error in answer.get("errors", ()):
            error["message"] = re.sub(r"id: [0-9a-f]+", "id: …", error["message"])
        return answer

    async def _later(self, _source: object, _info: object) -> dict[str, object]:
        self.reads += 1
        await asyncio.sleep(0)
        return dog("Rex")

    async def _never(self, _source: object, _info: object) -> None:
        self.reads += 1
        await asyncio.Event().wait()

    async def _friends(
        self, source: dict[str, Any], _info: object, first: int, of: list[int] | None = None
    ) -> list[dict[str, object]]:
        await asyncio.sleep(0)
        return [cat(f"{source['name']} {number}") for number in (of or range(first))]

    def _fail(self, _source: object, _info: object) -> None:
        raise DomainError("failed")

    async def _fail_slowly(self, _source: object, _info: object) -> None:
        await asyncio.sleep(0)
        raise DomainError("failed slowly")

    async def _fail_later(self, _source: object, _info: object) -> None:
        self.counted += 1
        raise DomainError("refused")

    async def _count(self, _source: object, info: Any, by: int) -> dict[str, object]:
        self.counted += 1
        return {"id": by, "text": str(info.path.key)}

    async def _bad(self, _source: object, _info: object) -> dict[str, object]:
        self.counted += 1
        return {"id": None, "text": "a payload that cannot be sent"}


def cat(name: str) -> dict[str, object]:
    return {"kind": "Cat", "name": name, "lives": 9}


def dog(name: str) -> dict[str, object]:
    return {"kind": "Dog", "name": name, "owner": None}


@pytest.mark.parametrize(
    ("text", "variables"),
    [
        ("{ pet { name } }", {}),
        ("{ a: pet { n: name } b: pet { name } b: pet { __typename } }", {}),
        ("{ pets { __typename name ... on Dog { owner } ... on Pet { friends { name } } } }", {}),
        (
            "{ later { ... { name } friends(first: 3) { name friends { name } } } pets { name } }",
            {},
        ),
        ("query ($n: Int) { pet { friends(first: $n) { name } } }", {"n": 1}),
        ("query ($n: Int = 1) { pet { friends(of: [7, $n]) { name } } }", {}),
        ("{ fails pet { name } }", {}),
        ("{ pet { name } failsHard }", {}),
        ("{ later { name } nothing }", {}),
        ("query ($on: Boolean!) { pet { name @skip(if: $on) lives: __typename } }", {"on": True}),
        ("{ __schema { queryType { name } } }", {}),
        ("query ($n: Int!) { pet { friends(first: $n) { name } } }", {"n": "no number"}),
    ],
)
async def test_a_plan_answers_as_the_executor_does(text: str, variables: dict[str, object]) -> None:
    """The first answer is the executor's; from the second on there is a plan, if there can be."""
    world = World()

    first = await world.ask(text, **variables)

    assert [await world.ask(text, **variables) for _ in range(2)] == [first, first]


@pytest.mark.parametrize(
    "text",
    [
        "{ a: later { name } fails b: later { name } }",
        "{ a: later { name } b: later { friends(first: 1) { name } } failsHard }",
        "{ a: later { name } nothing b: later { name } }",
    ],
)
async def test_a_query_that_fails_under_a_plan_reads_nothing_twice(text: str) -> None:
    world = World()
    first = await world.ask(text)

    for _ in range(2):
        world.reads = 0
        assert await world.ask(text) == first
        assert world.reads <= 2


async def test_below_an_error_no_other_is_told() -> None:
    """What became null has its reason, also while the rest of the request goes on."""
    world = World()
    text = "{ trouble { slow hard } later { friends { friends { name } } } }"

    answers = [await world.ask(text) for _ in range(3)]

    assert answers[1:] == [answers[0]] * 2
    assert [error["path"] for error in answers[0]["errors"]] == [["trouble", "hard"]]


async def test_what_is_given_up_ends_before_the_answer() -> None:
    """It would wait for ever, and so would the answer if that waited for it."""
    world = World()
    text = "{ never { name } later { name } failsHard }"
    world.plan(text)

    answer = await world.ask(text)

    assert answer["data"] is None
    assert [error["path"] for error in answer["errors"]] == [["failsHard"]]
    assert left_at_work() == []


def left_at_work() -> list[str]:
    """Return the tasks of requests; other tests' servers may run in this loop, too."""
    places = ("/graphql/", "/tests/unit/")
    codes = [
        getattr(task.get_coro(), "cr_code", None)
        for task in asyncio.all_tasks() - {asyncio.current_task()}
    ]
    return [
        code.co_filename for code in codes if code and any(it in code.co_filename for it in places)
    ]


async def test_a_query_that_fails_has_one_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[float] = []

    def timeout(limit_s: float) -> asyncio.Timeout:
        limits.append(limit_s)
        return asyncio.Timeout(asyncio.get_running_loop().time())

    world = World()
    text = "{ fails never { name } }"
    world.plan(text)
    monkeypatch.setattr(asyncio, "timeout", timeout)

    answer = await world.ask(text)

    assert [error["code"] for error in answer["errors"]] == ["TIMEOUT"]
    assert (limits, world.reads) == ([5.0], 1)
    assert left_at_work() == []


@pytest.mark.parametrize("turns", [1, 2, 3])
async def test_nothing_stays_open_when_a_request_is_cancelled(turns: int) -> None:
    """After one turn of the loop the fields have their tasks, but none of these has begun."""
    world = Scripted()
    world.script = [Deed.ANSWER_MUCH_LATER]
    document = DocumentCache(world.schema, Bounds(), 10).get(
        "{ box { boxes { id } things { __typename } } maybe { id } pets { name } }", None
    )
    assert [document.plan.planned(world.schema, {}) for _ in range(2)][1] is not None
    context: Any = SimpleNamespace(request_timeout_s=5.0, ended={})

    request = asyncio.create_task(execution.execute(world.schema, document, {}, context))
    for _ in range(turns):
        await asyncio.sleep(0)
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request

    assert world.coroutines
    assert world.unfinished() == []
    assert left_at_work() == []


def test_there_is_a_plan_for_what_clients_ask() -> None:
    world = World()
    plan = world.documents.get("{ pets { ...N } } fragment N on Pet { name }", None).plan

    assert plan.planned(world.schema, {}) is None
    assert plan.planned(world.schema, {}) is not None


@pytest.mark.parametrize(
    "text", ["{ __schema { __typename } }", "{ pet { ...N } } fragment N on Pet @never { name }"]
)
def test_there_is_no_plan_for_introspection_and_other_directives(text: str) -> None:
    never = GraphQLDirective("never", [DirectiveLocation.FRAGMENT_DEFINITION])
    world = World()
    world.schema.directives = (*world.schema.directives, never)
    plan = world.documents.get(text, None).plan

    assert [plan.planned(world.schema, {}) for _ in range(3)] == [None, None, None]


async def test_what_directives_leave_out_is_neither_read_nor_answered() -> None:
    world = World()
    text = """query ($on: Boolean = true, $off: Boolean!) {
      later @include(if: $off) { name }
      pet { name @skip(if: $on) lives: __typename @include(if: $off) @skip(if: $on) id: __typename }
      ...Q @skip(if: $off)
    } fragment Q on Query { rest: pet { name } }"""
    given = [{"off": off, **on} for off in (True, False) for on in ({}, {"on": False})]
    first = [await world.ask(text, **one) for one in given]
    world.reads = 0

    assert [await world.ask(text, **one) for one in given] == first
    assert world.reads == 2
    assert "rest" not in first[0]["data"]
    assert first[2]["data"] == {"pet": {"id": "Cat"}, "rest": {"name": "Tom"}}


async def test_of_the_plans_of_many_directives_some_are_kept_and_all_answer_alike() -> None:
    world = World()
    names = [f"v{number}" for number in range(7)]
    declared = ", ".join(f"${name}: Boolean!" for name in names)
    fields = " ".join(f"{name}: __typename @include(if: ${name})" for name in names)
    text = f"query ({declared}) {{ pet {{ name {fields} }} }}"

    for number in [*range(128), 0, 64, 127]:
        given = {name: bool(number >> place & 1) for place, name in enumerate(names)}
        answer = await world.ask(text, **given)
        assert [key in answer["data"]["pet"] for key in names] == list(given.values())


@pytest.mark.parametrize(
    "text",
    [
        "mutation { count { id text } }",
        "mutation { n: count(by: 3) { __typename id text pet { name friends { name } } } }",
        "mutation ($by: Int) { count(by: $by) { id } }",
        "mutation ($by: Int = 7) { count(by: $by) { id } }",
        "mutation { count { id fails } }",
        "mutation { refuse { id } }",
        "mutation { refuseHard { id } }",
        "mutation { bad { id text } }",
    ],
)
async def test_a_mutation_is_carried_out_once_with_and_without_a_plan(text: str) -> None:
    world = World()

    first = await world.ask(text)
    answers = [await world.ask(text) for _ in range(2)]

    assert answers == [first, first]
    assert world.counted == 3
    assert world.documents.get(text, None).plan.planned(world.schema, {}) is not None


async def test_a_mutation_whose_arguments_do_not_fit_is_not_carried_out() -> None:
    world = World()
    text = "mutation ($by: Int) { count(by: $by) { id } }"
    await world.ask(text, by=1)

    for _ in range(2):
        assert "data" not in await world.ask(text, by="no number")

    assert world.counted == 1


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("mutation { a: count { id } b: count { id } }", 2),
        ("mutation { a: count { id } refuse { id } b: count { id } }", 3),
        ("mutation { a: count { id } refuseHard { id } b: count { id } }", 2),
        ("mutation ($no: Boolean = false) { a: count @include(if: $no) { id } }", 0),
    ],
)
async def test_several_mutations_are_carried_out_in_series(text: str, counted: int) -> None:
    """One that leaves nothing to answer ends it: none is begun after it."""
    world = World()

    first = await world.ask(text)
    answers = [await world.ask(text) for _ in range(2)]

    assert answers == [first, first]
    assert world.counted == 3 * counted
    assert world.documents.get(text, None).plan.planned(world.schema, {}) is not None


LONG = "{ pet { friends(first: 1000) { name friends(first: 1) { name } } } }"


async def test_a_long_list_is_answered_in_parts_as_it_is_in_one() -> None:
    world = World()
    first = await world.ask(LONG)
    world.plan(LONG)

    assert await world.ask(LONG) == first
    assert len(first["data"]["pet"]["friends"]) == 1_000


async def test_others_have_their_turn_while_a_long_list_is_completed() -> None:
    world, turns = World(), 0
    text = "{ pet { friends(first: 2560) { name } } }"
    world.plan(text)

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    await world.ask(text)
    task.cancel()

    assert turns >= 2_560 / ITEMS_A_TURN


async def test_an_error_in_a_long_list_ends_it_and_nothing_is_left_waiting() -> None:
    world = World()
    types: Any = world.schema.type_map

    async def name_of(source: dict[str, Any], _info: object) -> str:
        if source["name"].endswith("150"):
            raise DomainError("no name")
        return str(source["name"])

    types["Cat"].fields["name"].resolve = name_of
    text = "{ pet { friends(first: 200) { name } } long: pet { friends(first: 999) { name } } }"
    first = await world.ask(text)
    world.plan(text)

    assert await world.ask(text) == first
    assert first["data"] == {"pet": None, "long": None}


def test_a_document_that_may_ask_for_much_has_its_plan_at_once() -> None:
    world = World()
    bounds = Bounds(list_sizes={"friends": ListSize(2_000)})
    documents = DocumentCache(world.schema, bounds, 10)

    plan = documents.get("{ pet { friends { name } } }", None).plan

    assert plan.planned(world.schema, {}) is not None


async def test_a_page_whose_length_a_variable_says_is_counted_when_that_is_known() -> None:
    world = World()
    bounds = Bounds(list_sizes={"friends": ListSize(10, 100)}, values_max=1_000)
    world.documents = DocumentCache(world.schema, bounds, 10)
    text = """query Q($n: Int = 9) {
      pet { friends(first: $n) { friends(first: $n) { name } } }
    }"""

    assert len((await world.ask(text))["data"]["pet"]["friends"]) == 9
    assert len((await world.ask(text, n=20))["data"]["pet"]["friends"]) == 20
    for n in (50, 100, 10**6):
        refused = await world.ask(text, n=n)
        assert [error["code"] for error in refused["errors"]] == ["QUERY_TOO_COMPLEX"]
        assert "data" not in refused
    assert "Variable" in (await world.ask(text, n="many"))["errors"][0]["message"]
