"""A schema whose resolvers do what a script says: answer at once or later, badly, or not at all.

What a field does depends on nothing but the script, the way to it and its arguments. So it does
the same each time it is asked, whoever asks and whatever else was asked.
"""

import asyncio
import inspect
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import partial
from types import SimpleNamespace
from typing import Any
from zlib import crc32

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    Undefined,
    build_schema,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
)

from app.errors import DomainError, NotFound
from app.graphql.engine.binding import OfSource, TypeByClass
from app.graphql.engine.fetching import Later, Shared
from app.graphql.engine.leaves import written_as

SDL = """
enum Mood { GLAD SAD }
scalar Anything
interface Named { name(upper: Boolean = false): String self: Named mood: Mood! }
interface Pet implements Named {
  name(upper: Boolean = false): String self: Named mood: Mood!
  friends(first: Int = 2, of: [Int]): [Pet!]
}
type Cat implements Named & Pet {
  name(upper: Boolean = false): String self: Cat! mood: Mood!
  friends(first: Int = 2, of: [Int]): [Pet!]
  lives: Int! grid: [[Int!]] box: Box!
}
type Dog implements Named & Pet {
  name(upper: Boolean = false): String self: Named mood: Mood!
  friends(first: Int = 2, of: [Int]): [Pet!]!
  lives: Int owner: Named
}
type Box {
  id: ID! thing: Thing! things: [Thing]! pets: [[Pet!]]! boxes: [Box!]!
  text(of: Pick): String! count(by: Int! = 1): Int wild: Anything open: Boolean ratio: Float!
}
union Thing = Cat | Box
input Pick { word: String = "w" number: Int! moods: [Mood!] inner: Pick }
type Query {
  box: Box! maybe: Box pet: Pet pets: [Pet]! named(mood: Mood): Named things: [Thing!]
  picked(pick: Pick, among: [[Int!]]): String word: String! count(by: Int! = 1): Int
}
type Mutation { act(by: Int! = 1): Box! try(pick: Pick): Box both: [Pet!] }
"""


class Deed(IntEnum):
    """What a field does; simple ones first, so that failures shrink to them."""

    ANSWER = 0
    ANSWER_LATER = auto()
    ANSWER_MUCH_LATER = auto()
    ANSWER_IN_A_COROUTINE = auto()
    ANSWER_TOGETHER = auto()
    NULL = auto()
    REFUSE = auto()
    REFUSE_IN_A_COROUTINE = auto()
    REFUSE_LATER = auto()
    REFUSE_MUCH_LATER = auto()
    NULL_LATER = auto()
    BREAK = auto()
    BREAK_LATER = auto()
    COMPLAIN = auto()
    RUN_OUT_OF_TIME = auto()
    RETURN_AN_ERROR = auto()
    RETURN_AN_ERROR_LATER = auto()
    RETURN_NONSENSE = auto()
    RETURN_A_TEXT = auto()
    RETURN_NOTHING_AT_ALL = auto()
    FAIL_TOGETHER = auto()
    ITEMS_LATER = auto()
    A_GENERATOR = auto()
    A_GENERATOR_THAT_BREAKS = auto()
    OF_NO_TYPE = auto()
    OF_AN_UNKNOWN_TYPE = auto()
    OF_A_WRONG_TYPE = auto()
    OF_A_SCALAR = auto()
    OF_A_TYPE_THAT_BREAKS = auto()


_TICKS = {
    Deed.ANSWER_IN_A_COROUTINE: 0,
    Deed.REFUSE_IN_A_COROUTINE: 0,
    Deed.ANSWER_LATER: 1,
    Deed.REFUSE_LATER: 1,
    Deed.NULL_LATER: 1,
    Deed.BREAK_LATER: 2,
    Deed.RETURN_AN_ERROR_LATER: 1,
    Deed.ANSWER_MUCH_LATER: 4,
    Deed.REFUSE_MUCH_LATER: 5,
}
_TYPES_TOLD = {
    Deed.OF_NO_TYPE: None,
    Deed.OF_AN_UNKNOWN_TYPE: "Unknown",
    Deed.OF_A_WRONG_TYPE: "Query",
    Deed.OF_A_SCALAR: "Int",
}


_NONSENSE = object()


@dataclass(frozen=True, slots=True)
class Thing:
    """An object of the schema: where it came from, and the type it says it has."""

    key: str
    type_told: str | None
    breaks: bool = False


class Cat(Thing):
    """One that is what it says, as are those of the other classes of types."""

    __slots__ = ()


class Dog(Thing):
    __slots__ = ()


class Box(Thing):
    __slots__ = ()


_CLASSES: Mapping[str, type[Thing]] = {"Cat": Cat, "Dog": Dog, "Box": Box}
_NAMES: Mapping[type, str] = {kind: name for name, kind in _CLASSES.items()}


class _Told(TypeByClass):
    """The type of a thing: that of its class, or what it says where it has none."""

    __slots__ = ()

    def __call__(self, value: Any, _info: object, _kind: object) -> Any:
        if not isinstance(value, Thing):
            return "Cat"
        if value.breaks:
            raise NotFound("It has lost its type")
        return value.type_told


class Scripted:
    """The schema under a script, counting what is asked of it."""

    def __init__(self) -> None:
        self.script: Sequence[Deed] = [Deed.ANSWER]
        #: How often each field of each object was resolved.
        self.calls: Counter[str] = Counter()
        #: All coroutines that were handed out.
        self.coroutines: list[Coroutine[Any, Any, Any]] = []
        #: What fetches for several fields goes on when none of them waits for it any more.
        self.fetching: list[asyncio.Task[Any]] = []
        self.begin()
        self.schema: GraphQLSchema = build_schema(SDL)
        anything: Any = self.schema.type_map["Anything"]
        anything.coerce_output_value = str
        written_as(anything, {str: None, int: str})
        for named in self.schema.type_map.values():
            if named.name.startswith("__"):
                continue
            if is_abstract_type(named):
                named.resolve_type = _Told(_NAMES)
            elif isinstance(named, GraphQLObjectType):
                if named.name in _CLASSES:
                    named.extensions["strawberry-definition"] = SimpleNamespace(
                        origin=_CLASSES[named.name]
                    )
                for name, field in named.fields.items():
                    resolve = self._resolver(name, field.type)
                    # Whatever looks at its source only may say so; half of them do.
                    is_plain = not field.args and len(name) % 2
                    field.resolve = OfSource(partial(resolve, _info=None)) if is_plain else resolve

    def begin(self) -> None:
        """Forget what was asked and fetched."""
        self.calls.clear()
        self.coroutines.clear()
        self.fetching.clear()
        self._good = Shared(partial(self._fetch, fails=False))
        self._bad = Shared(partial(self._fetch, fails=True))

    def unfinished(self) -> list[Coroutine[Any, Any, Any]]:
        """Return the coroutines that were neither awaited to their end nor closed."""
        return [
            one for one in self.coroutines if inspect.getcoroutinestate(one) != inspect.CORO_CLOSED
        ]

    def _resolver(self, name: str, kind: Any) -> Callable[..., Any]:
        def resolve(source: Thing | None, _info: object, **arguments: Any) -> Any:
            key = f"{source.key if source else ''}/{name}{arguments or ''}"
            self.calls[key] += 1
            deed = self._deed(key)
            ticks = _TICKS.get(deed)
            if deed in (Deed.ANSWER_TOGETHER, Deed.FAIL_TOGETHER):
                return self._together(deed, kind, key)
            if ticks is None:
                return self._do(deed, kind, key)
            return self._later(ticks, deed, kind, key)

        return resolve

    def _deed(self, key: str) -> Deed:
        return self.script[crc32(key.encode()) % len(self.script)]

    def _later(self, ticks: int, deed: Deed, kind: Any, key: str) -> Coroutine[Any, Any, Any]:
        async def act() -> Any:
            for _ in range(ticks):
                await asyncio.sleep(0)
            return self._do(deed, kind, key)

        self.coroutines.append(act())
        return self.coroutines[-1]

    def _together(self, deed: Deed, kind: Any, key: str) -> Later[None, Any]:
        shared = self._good if deed is Deed.ANSWER_TOGETHER else self._bad
        return shared.later(lambda _: self._do(deed, kind, key))

    async def _fetch(self, *, fails: bool) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.fetching.append(task)
        await asyncio.sleep(0)
        if fails:
            raise NotFound("Nothing was fetched")

    def _do(self, deed: Deed, kind: Any, key: str) -> Any:
        match deed:
            case Deed.NULL | Deed.NULL_LATER:
                return None
            case (
                Deed.REFUSE
                | Deed.REFUSE_IN_A_COROUTINE
                | Deed.REFUSE_LATER
                | Deed.REFUSE_MUCH_LATER
            ):
                raise NotFound(f"No {key}")
            case Deed.BREAK | Deed.BREAK_LATER:
                raise ZeroDivisionError(key)
            case Deed.COMPLAIN:
                raise GraphQLError(f"Bad {key}", extensions={"code": "BAD"})
            case Deed.RUN_OUT_OF_TIME:
                raise TimeoutError
            case Deed.RETURN_AN_ERROR | Deed.RETURN_AN_ERROR_LATER:
                return DomainError(f"Returned by {key}")
            case Deed.RETURN_NONSENSE:
                return _NONSENSE
            case Deed.RETURN_A_TEXT:
                return "text"
            case Deed.RETURN_NOTHING_AT_ALL:
                return Undefined
        return self._value(deed, kind, key)

    def _value(self, deed: Deed, kind: Any, key: str) -> Any:
        inner = get_nullable_type(kind)
        if is_list_type(inner):
            items = [self._item(inner.of_type, f"{key}[{at}]") for at in range(_number(key) % 4)]
            if deed is Deed.ITEMS_LATER:
                return [self._soon(item) for item in items]
            if deed is Deed.A_GENERATOR:
                return iter(items)
            return _breaking(items) if deed is Deed.A_GENERATOR_THAT_BREAKS else items
        if is_leaf_type(inner):
            return _leaf(inner, key)
        if deed is Deed.OF_A_TYPE_THAT_BREAKS:
            return Thing(key, None, breaks=True)
        types = [inner]
        if is_abstract_type(inner):
            types = sorted(self.schema.get_possible_types(inner), key=str)
        own = types[_number(key) % len(types)].name
        told = _TYPES_TOLD.get(deed, own)
        return (_CLASSES[own] if told == own else Thing)(key, told)

    def _item(self, kind: Any, key: str) -> Any:
        deed = self._deed(key)
        if deed in _TICKS:
            return self._later(_TICKS[deed], deed, kind, key)
        try:
            return self._do(deed, kind, key)
        except Exception as error:
            return error

    def _soon(self, item: Any) -> Any:
        async def give() -> Any:
            return item

        if not inspect.iscoroutine(item):
            self.coroutines.append(give())
            return self.coroutines[-1]
        return item


def _number(key: str) -> int:
    return crc32(key.encode()) >> 8


def _leaf(kind: Any, key: str) -> object:
    number = _number(key)
    if isinstance(kind, GraphQLEnumType):
        return sorted(kind.values)[number % len(kind.values)]
    return {"Int": number % 100, "Float": number / 8, "Boolean": number % 2 == 0}.get(
        kind.name, key[-20:]
    )


def _breaking(items: Sequence[Any]) -> Iterator[Any]:
    yield from items
    raise DomainError("The list ended early")
