"""What a plan is made of: functions that complete what was read, and note what failed.

They do what graphql-core's executor does, errors included: an error is noted where null may stand,
and passes on to what is around where it may not. The way to a value is handed down as a chain of
keys, which costs next to nothing while nothing goes wrong.
"""

from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import CoroutineType
from typing import Any, Final, TypeAlias

from graphql import (
    ExecutionResult,
    FieldNode,
    GraphQLError,
    GraphQLLeafType,
    GraphQLObjectType,
    Undefined,
    located_error,
)
from graphql.execution.values import VariableValues
from graphql.pyutils import Path, is_iterable

from app.graphql.engine.arguments import ArgumentReader, Given
from app.graphql.engine.fetching import Later
from app.graphql.engine.pending import (
    PendingValue,
    begun,
    filled_by,
    places_waiting_in,
    shared_by,
)
from app.graphql.engine.request import RequestContext
from app.graphql.engine.waiting import Abandoned, Turns, Waiting, all_of

Trail: TypeAlias = "tuple[Trail, str | int] | None"
"""The way to a value in the response: the way to what is around, and its key there."""


@dataclass(slots=True)
class Run:
    """One request under a plan. To resolvers and the guard it is what graphql-core's info is."""

    context: RequestContext
    #: As graphql-core coerced them.
    variables: VariableValues
    #: Of a mutation, as the guard tells by it which one an error is about.
    path: Path | None = None
    errors: list[GraphQLError] = field(default_factory=list)
    #: Where null stands for an error; what is below is not told any more.
    _nulled: set["Trail"] = field(default_factory=set)
    #: All that were made or given. Of those that wait for another, that one is here, too.
    coroutines: list[Waiting] = field(default_factory=list)
    #: How often something turned out to be still to come.
    waits: int = 0
    turns: Turns = field(default_factory=Turns)
    _given: dict[ArgumentReader, Given] = field(default_factory=dict)
    _abandoned: list[Abandoned] = field(default_factory=list)

    def fail(
        self, error: Exception, nodes: Sequence[FieldNode], trail: Trail, *, nullable: bool
    ) -> None:
        """Note an error at its place, for null to stand there; raise it where null may not."""
        located = located_error(error, nodes, _keys(trail))
        if not nullable:
            raise located
        self.note(located, trail)

    def note(self, error: GraphQLError, trail: Trail) -> None:
        """Note an error at the place that it makes null, be it the whole response."""
        at = trail
        while at is not None:
            if at in self._nulled:
                return
            at = at[0]
        if None not in self._nulled:
            self._nulled.add(trail)
            self.errors.append(error)

    def wait(self, coroutine: Waiting) -> Waiting:
        """Keep a coroutine in mind until the request ends."""
        self.waits += 1
        self.coroutines.append(coroutine)
        return coroutine

    def abandon(self, values: Iterable[Any]) -> None:
        """Have those of some values that are still to come end with the request at the latest."""
        waiting = [value for value in values if type(value) is CoroutineType]
        if waiting:
            self._abandoned.append(Abandoned(waiting))

    async def end(self) -> None:
        """Cancel what was abandoned, and close what was never begun: nobody will await it."""
        while self._abandoned:
            await self._abandoned.pop().end()
        for coroutine in self.coroutines:
            coroutine.close()

    def given(self, arguments: ArgumentReader) -> Given:
        """Return the arguments of a field, worked out once. Raises GraphQLError each time."""
        known = self._given.get(arguments)
        if known is None:
            known = self._given[arguments] = arguments(self.variables)
        return known


#: Longer lists are completed in parts of so many items.
_PART_MAX: Final = 64

Read: TypeAlias = Callable[[Any, Run], Any]
"""Resolves a field of a source: to a value, or a coroutine of it."""

Complete: TypeAlias = Callable[[Any, Run, Trail], Any]
"""Turns a value, not null, into what is sent, or into a coroutine of that."""

Step: TypeAlias = Callable[[Any, Run, Trail], Any]
"""Resolves and completes a field of a source, which is found at the trail."""


@dataclass(frozen=True, slots=True, eq=False)
class Selected:
    """A field as it was selected, perhaps several times."""

    key: str
    field_name: str
    parent_type: GraphQLObjectType
    nodes: Sequence[FieldNode]


def carry_out(
    make_data: Step, run: Run, event: object = None
) -> ExecutionResult | Coroutine[Any, Any, ExecutionResult]:
    """Return what a plan makes of a request, or of an event of a subscription.

    Whatever goes wrong is among its errors.
    """
    data = None
    try:
        data = make_data(event, run, None)
    except GraphQLError as error:
        run.note(error, None)
    if run.coroutines or type(data) is PendingValue:
        return _carry_on(data, run)
    return ExecutionResult(data, run.errors or None)


async def _carry_on(data: Any, run: Run) -> ExecutionResult:
    try:
        if type(data) is PendingValue:
            data = await _made(data)
        elif type(data) is CoroutineType:
            data = await data
    except GraphQLError as error:
        run.note(error, None)
        data = None
    except BaseException:
        await run.end()
        raise
    if run.errors:
        await run.end()
    return ExecutionResult(data, run.errors or None)


async def _made(pending: PendingValue) -> Any:
    try:
        found = await pending.shared.get()
    except Exception:
        # Each place has its own error, as it would have had.
        return await pending.begin()
    return pending.finish(found)


def settling(complete: Complete, selected: Selected, *, nullable: bool, is_leaf: bool) -> Complete:
    """Return what completes any value at a place: also none, an error, and one still to come."""
    place = _Place(complete, selected, nullable)
    nodes = selected.nodes

    def settle(value: Any, run: Run, trail: Trail) -> Any:
        if type(value) is Later:
            if is_leaf:
                run.waits += 1
                return place.completed_later(value, run, trail)
            value = value.get()
        if type(value) is CoroutineType:
            run.coroutines.append(value)
            return run.wait(place.await_value(value, run, trail))
        try:
            if value is None or value is Undefined or isinstance(value, Exception):
                return place.complete_nothing(value)
            done = complete(value, run, trail)
        except Exception as error:
            return run.fail(error, nodes, trail, nullable=nullable)
        if nullable and type(done) is CoroutineType:
            return run.wait(place.await_completed(done, run, trail))
        if nullable and type(done) is PendingValue:
            return place.completed_when_made(done, run, trail)
        return done

    return settle


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    """Where a value stands: a field, or an item of its list. Errors stop here if it is nullable."""

    complete: Complete
    selected: Selected
    nullable: bool

    async def await_value(self, value: Waiting, run: Run, trail: Trail) -> Any:
        try:
            found = await value
            if run.turns.is_over:
                await run.turns.another()
            if found is None or found is Undefined or isinstance(found, Exception):
                return self.complete_nothing(found)
            done = begun(self.complete(found, run, trail))
            return await done if type(done) is CoroutineType else done
        except Exception as error:
            return run.fail(error, self.selected.nodes, trail, nullable=self.nullable)

    async def await_completed(self, completed: Waiting, run: Run, trail: Trail) -> Any:
        try:
            return await completed
        except Exception as error:
            return run.fail(error, self.selected.nodes, trail, nullable=self.nullable)

    def completed_later(self, later: Later[Any, Any], run: Run, trail: Trail) -> PendingValue:
        """Return what is to be done when what a value is picked of is there."""

        def begin() -> Waiting:
            return run.wait(self.await_value(run.wait(later.get()), run, trail))

        def finish(found: Any) -> Any:
            try:
                value = later.pick(found)
                if value is None or value is Undefined or isinstance(value, Exception):
                    return self.complete_nothing(value)
                return self.complete(value, run, trail)
            except Exception as error:
                return run.fail(error, self.selected.nodes, trail, nullable=self.nullable)

        return PendingValue(later.shared, finish, begin)

    def completed_when_made(self, pending: PendingValue, run: Run, trail: Trail) -> PendingValue:
        """Return what is pending so that its errors stop here."""

        def begin() -> Waiting:
            return run.wait(self.await_completed(pending.begin(), run, trail))

        def finish(found: Any) -> Any:
            try:
                return pending.finish(found)
            except Exception as error:
                return run.fail(error, self.selected.nodes, trail, nullable=self.nullable)

        return PendingValue(pending.shared, finish, begin)

    def complete_nothing(self, value: object) -> None:
        """Complete null, or an error that was returned instead of raised."""
        if isinstance(value, Exception):
            raise value
        if not self.nullable:
            name = f"{self.selected.parent_type}.{self.selected.field_name}"
            raise TypeError(f"Cannot return null for non-nullable field {name}.")


def completing_leaf(kind: GraphQLLeafType) -> Complete:
    """Return what completes a value of a scalar or an enum."""
    coerce = kind.coerce_output_value

    def complete_leaf(value: Any, _run: Run, _trail: Trail) -> Any:
        coerced = coerce(value)
        if coerced is None or coerced is Undefined:
            raise TypeError(f"{kind} made nothing of a value.")
        return coerced

    return complete_leaf


def completing_list(settle: Complete, selected: Selected, makers: Mapping[type, Step]) -> Complete:
    """Return what completes a list; `settle` is for its items.

    `makers` settle objects that may not be null, by their class; what is found out later is added.
    """
    maker = makers.get

    def complete_list(value: Any, run: Run, trail: Trail) -> Any:
        if type(value) is not list and not is_iterable(value):
            name = f"{selected.parent_type}.{selected.field_name}"
            raise GraphQLError(f"Expected Iterable, but did not find one for field '{name}'.")
        if type(value) is list and len(value) > _PART_MAX:
            return run.wait(_in_parts(complete_part, value, run, trail))
        return complete_part(value, run, trail)

    def complete_part(value: Iterable[Any], run: Run, trail: Trail, first: int = 0) -> Any:
        items: list[Any] = []
        waits = run.waits
        left = iter(value)
        try:
            for index, item in enumerate(left, first):
                make = maker(item.__class__)
                done = (settle if make is None else make)(item, run, (trail, index))
                items.append(done)
        except BaseException:
            run.abandon([*items, *_coroutines(left, run)])
            raise
        run.turns.count(len(items))
        return items if run.waits == waits else awaited(items, places_waiting_in(items), run)

    return complete_list


async def _in_parts(
    complete_part: Callable[[list[Any], Run, Trail, int], Any],
    value: list[Any],
    run: Run,
    trail: Trail,
) -> list[Any]:
    """Complete a long list part by part, so that others have their turn in between."""
    items: list[Any] = []
    for first in range(0, len(value), _PART_MAX):
        if run.turns.is_over:
            await run.turns.another()
        beyond = first + _PART_MAX
        try:
            part = begun(complete_part(value[first:beyond], run, trail, first))
            items += await part if type(part) is CoroutineType else part
        except BaseException:
            run.abandon(_coroutines(value[beyond:], run))
            raise
    return items


def awaited(container: Any, places: Sequence[Any], run: Run) -> Any:
    """Return an object or a list, or what is to become of it if something is still to come.

    That stands at `places`: keys, or numbers.
    """
    if not places:
        return container
    shared = shared_by(container, places)
    if shared is None:
        return run.wait(_filled(container, places))
    return PendingValue(
        shared,
        partial(filled_by, container, places),
        lambda: run.wait(_filled(container, places)),
    )


async def _filled(container: Any, places: Sequence[Any]) -> Any:
    if len(places) == 1:
        (place,) = places
        container[place] = await begun(container[place])
        return container
    found = await all_of([begun(container[place]) for place in places])
    for place, done in zip(places, found, strict=True):
        container[place] = done
    return container


def _coroutines(left: Iterable[Any], run: Run) -> Iterable[Waiting]:
    """Give the coroutines among items that are not completed any more, as far as there are some."""
    try:
        for item in left:
            if type(item) is CoroutineType:
                yield run.wait(item)
    except Exception:
        return


def _keys(trail: Trail) -> list[str | int]:
    keys: list[str | int] = []
    while trail is not None:
        trail, key = trail
        keys.append(key)
    return keys[::-1]
