"""Objects of an answer, each made by one function that is written for what was selected of it.

A plan could ask field by field how a value is read and completed; written out, most of a large
answer is a few operations of the interpreter a value. What is written for `{ id status }` of a
type with an enum and a resolver:

    def make(source, run, trail):
        waits = run.waits
        try:
            v = source.id
            v0 = v if (kind := v.__class__) is class_0_0 else settle_0(v, run, (trail, 'id'))
            v = read_1(source)
            v1 = write_1_0(v) if (kind := v.__class__) is class_1_0 else settle_1(v, ...)
        except BaseException as error:
            return resume(error, locals(), source, run, trail)
        result = {'id': v0, 'status': v1}
        return result if run.waits == waits else awaited(result, run)

A value of a class that tells how it is written goes no further; all others are settled by
`steps`. When a field fails, the fields before it keep their values and those after it are settled
one by one. Names of a client's come in as keys only, and GraphQL lets them hold letters, digits
and `_`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from app.graphql.engine.binding import Attribute, OfSource
from app.graphql.engine.leaves import Writer
from app.graphql.engine.pending import waiting_in
from app.graphql.engine.steps import Complete, Read, Run, Selected, Step, Trail, awaited


@dataclass(frozen=True, slots=True, eq=False)
class Constant:
    """What stands in an object whatever it is made of: the name of its type."""

    key: str
    value: str


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A field that was selected: how it is read, and how what was read is completed."""

    selected: Selected
    read: Read
    settle: Complete
    nullable: bool
    #: Of a scalar or an enum: what settling comes to, by the class of a value.
    writers: Mapping[type, Writer]
    #: The same of objects that may not be null. What is found out later is added.
    makers: Mapping[type, Step] | None

    def settled(self, source: Any, run: Run, trail: Trail) -> Any:
        """Read and complete it, whatever its value is."""
        try:
            value = self.read(source, run)
        except Exception as error:
            return self.fail(error, run, trail)
        return self.settle(value, run, (trail, self.selected.key))

    def fail(self, error: BaseException, run: Run, trail: Trail) -> None:
        """Note an error for null to stand here; raise it where null may not, or it is no error."""
        if not isinstance(error, Exception):
            raise error
        at = (trail, self.selected.key)
        run.fail(error, self.selected.nodes, at, nullable=self.nullable)


SelectedPart: TypeAlias = Constant | Field


def object_step(parts: Sequence[SelectedPart]) -> Step:
    """Return what makes an object of a source, or a coroutine of it."""
    names: dict[str, Any] = {"resume": _resuming(parts), "awaited": _awaited}
    lines: list[str] = []
    values: list[str] = []
    for place, part in enumerate(parts):
        if isinstance(part, Constant):
            values.append(f"{part.key!r}: {part.value!r}")
        else:
            lines += _lines(place, part, names)
            values.append(f"{part.selected.key!r}: v{place}")
    source = _FUNCTION.format(lines="\n        ".join(lines or ["pass"]), values=", ".join(values))
    exec(compile(source, "<plan>", "exec"), names)  # noqa: S102  # made of our own words and keys
    make: Step = names["make"]
    return make


_FUNCTION = """\
def make(source, run, trail):
    waits = run.waits
    try:
        {lines}
    except BaseException as error:
        return resume(error, locals(), source, run, trail)
    result = {{{values}}}
    return result if run.waits == waits else awaited(result, run)
"""


def _lines(place: int, field: Field, names: dict[str, Any]) -> Iterable[str]:
    """Write how a field is read and completed; add to `names` what that refers to."""
    read = field.read
    if isinstance(read, Attribute):
        yield f"v = source.{read.name}"
    else:
        names[f"read_{place}"] = read.function if isinstance(read, OfSource) else read
        yield f"v = read_{place}(source{'' if isinstance(read, OfSource) else ', run'})"
    names[f"settle_{place}"] = field.settle
    at = f"run, (trail, {field.selected.key!r})"
    done = f"settle_{place}(v, {at})"
    if field.makers is not None:
        names[f"maker_{place}"] = field.makers.get
        done = f"make(v, {at}) if (make := maker_{place}(v.__class__)) is not None else {done}"
    elif field.writers:
        done = _written(place, field.writers, names) + done
        if field.nullable:
            done = f"v if v is None else {done}"
    yield f"v{place} = {done}"


def _written(place: int, writers: Mapping[type, Writer], names: dict[str, Any]) -> str:
    text, found = "", "(kind := v.__class__)"
    for number, (kind, write) in enumerate(writers.items()):
        class_name, write_name = f"class_{place}_{number}", f"write_{place}_{number}"
        names |= {class_name: kind, write_name: write}
        done = "v" if write is None else f"{write_name}(v)"
        text += f"{done} if {found} is {class_name} else "
        found = "kind"
    return text


def _resuming(parts: Sequence[SelectedPart]) -> Callable[..., Any]:
    """Return what makes an object of which a field failed, from what is known of it by then."""

    def resume(
        error: BaseException, known: Mapping[str, Any], source: Any, run: Run, trail: Trail
    ) -> Any:
        result: dict[str, Any] = {}
        failed = False
        try:
            for place, part in enumerate(parts):
                if isinstance(part, Constant):
                    result[part.key] = part.value
                elif f"v{place}" in known:
                    result[part.selected.key] = known[f"v{place}"]
                elif failed:
                    result[part.selected.key] = part.settled(source, run, trail)
                else:
                    failed = True
                    part.fail(error, run, trail)
                    result[part.selected.key] = None
        except BaseException:
            run.abandon(result.values())
            raise
        return _awaited(result, run)

    return resume


def _awaited(result: dict[str, Any], run: Run) -> Any:
    return awaited(result, waiting_in(result), run)
