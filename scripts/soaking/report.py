"""The figures of a run, and how they print: Markdown tables."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from scripts.benchmark.load import percentile
from scripts.soaking.absences import Absence
from scripts.soaking.journal import NAMES, Journal
from scripts.soaking.judging import Verdict
from scripts.soaking.watching import MIB, Growth, Watch

#: After something is back, what was cut off may take so long to notice: pools, balancers.
GRACE_S: Final = 5.0
#: A key whose answer could not be stored is busy until that is tried again.
_BUSY_GRACE_S: Final = 30.0
_BUSY: Final = "409"
P99_MS_MAX: Final = 250.0
GROWN_BYTES_MAX: Final = 50 * MIB


@dataclass(frozen=True, slots=True)
class Line:
    """What clients of one kind got. Times are of those who met no absence, but `worst_ms`."""

    kind: str
    requests: int
    p50_ms: float | None
    p99_ms: float | None
    max_ms: float | None
    worst_ms: float
    repeated: int
    unresolved: int


@dataclass(frozen=True, slots=True)
class Recovery:
    """How long something was away, for how long after it tries failed, and clients waited."""

    what: str
    away_s: float
    failed_tries: int
    failed_after_s: float
    caught_up_after_s: float


@dataclass(frozen=True, slots=True)
class Soaked:
    """All that a run came to."""

    seconds: float
    rate: float
    top: float | None
    lines: list[Line]
    #: Tries that failed during the absences, and at other times, by what was wrong.
    excused: dict[str, int]
    unexcused: dict[str, int]
    absences: list[Recovery]
    growths: list[Growth]
    connections_max: int
    database_bytes: tuple[int, int]
    sockets: dict[str, int]
    counts: dict[str, int]
    problems: list[str]


def soaked(
    journal: Journal,
    absences: Sequence[Absence],
    watch: Watch,
    *,
    growths: list[Growth],
    verdict: Verdict,
    sockets: dict[str, int],
    seconds: float,
    rate: float,
    top: float | None,
) -> Soaked:
    """Put the figures together, and find what is wrong with the answers."""
    excused, unexcused = _failures(journal, absences)
    problems = [*verdict.problems]
    problems += [f"{count} of {what}, while nothing was away" for what, count in unexcused.items()]
    never = Counter((kind, what) for kind, _, what in journal.unresolved)
    problems += [f"{n} of {kind} never carried out: {what}" for (kind, what), n in never.items()]
    sizes = [one[2] for one in watch.database] or [0]
    return Soaked(
        seconds=seconds,
        rate=rate,
        top=top,
        lines=list(_lines(journal, absences)),
        excused=excused,
        unexcused=unexcused,
        absences=list(_recoveries(journal, absences)),
        growths=growths,
        connections_max=max((one[1] for one in watch.database), default=0),
        database_bytes=(sizes[0], sizes[-1]),
        sockets=sockets,
        counts=verdict.counts,
        problems=problems,
    )


def _met(
    began_at: float, ended_at: float, absences: Iterable[Absence], grace_s: float = GRACE_S
) -> bool:
    """Say whether something was away, just back, or caught up with, between two moments."""
    return any(
        one.began_at < ended_at and began_at < max(one.back_at + grace_s, one.caught_up_at)
        for one in absences
    )


def _failures(
    journal: Journal, absences: Sequence[Absence]
) -> tuple[dict[str, int], dict[str, int]]:
    excused, unexcused = Counter[str](), Counter[str]()
    for kind, began_at, ended_at, what in journal.failed:
        grace_s = _BUSY_GRACE_S if what == _BUSY else GRACE_S
        counted = excused if _met(began_at, ended_at, absences, grace_s) else unexcused
        counted[what if counted is excused else f"{kind}: {what}"] += 1
    return dict(excused.most_common()), dict(unexcused.most_common())


def _recoveries(journal: Journal, absences: Sequence[Absence]) -> Iterable[Recovery]:
    """Look at each absence until the next one begins."""
    for place, one in enumerate(absences):
        end = absences[place + 1].began_at if place + 1 < len(absences) else math.inf
        tried = [at for _, began_at, at, _ in journal.failed if one.began_at <= began_at < end]
        yield Recovery(
            what=one.what,
            away_s=one.back_at - one.began_at,
            failed_tries=len(tried),
            failed_after_s=max(0.0, max(tried, default=one.back_at) - one.back_at),
            caught_up_after_s=one.caught_up_at - one.back_at,
        )


def _lines(journal: Journal, absences: Sequence[Absence]) -> Iterable[Line]:
    calm, all_of = defaultdict[int, list[float]](list), defaultdict[int, list[float]](list)
    repeated = Counter[int]()
    columns = zip(journal.kinds, journal.due_at, journal.took_s, journal.tries, strict=True)
    for kind, due_at, took_s, tries in columns:
        all_of[kind].append(took_s)
        repeated[kind] += tries > 1
        if not _met(due_at, due_at + took_s, absences):
            calm[kind].append(took_s)
    unresolved = Counter(kind for kind, _, _ in journal.unresolved)
    for number, name in enumerate(NAMES):
        if not all_of[number] and not unresolved[name]:
            continue
        ordered = sorted(calm[number])
        yield Line(
            kind=name,
            requests=len(all_of[number]) + unresolved[name],
            p50_ms=1_000 * percentile(ordered, 50) if ordered else None,
            p99_ms=1_000 * percentile(ordered, 99) if ordered else None,
            max_ms=1_000 * ordered[-1] if ordered else None,
            worst_ms=1_000 * max(all_of[number], default=0.0),
            repeated=repeated[number],
            unresolved=unresolved[name],
        )


def text_of(found: Soaked) -> str:
    """Return all of it as Markdown."""
    top = "" if found.top is None else f", {found.rate / found.top:.0%} of a top of {found.top:.0f}"
    parts = [
        f"{found.seconds / 60:g} minutes, {found.rate:.0f} requests a second{top}",
        _table(
            ("request", "number", "p50 ms", "p99 ms", "max ms", "max in absences ms", "repeated"),
            [
                (
                    line.kind,
                    f"{line.requests:,}",
                    _ms(line.p50_ms),
                    _ms(line.p99_ms),
                    _ms(line.max_ms),
                    _ms(line.worst_ms),
                    f"{line.repeated:,}",
                )
                for line in found.lines
            ],
        ),
        _table(
            ("process", "memory MiB", "grown MiB", "open files", "grown", "lives"),
            [
                (
                    one.name,
                    f"{one.rss_bytes / MIB:.0f}",
                    "" if one.grown_bytes is None else f"{one.grown_bytes / MIB:+.1f}",
                    f"{one.files:.0f}",
                    "" if one.files_grown is None else f"{one.files_grown:+.0f}",
                    str(one.lives),
                )
                for one in found.growths
            ],
        ),
        _table(
            (
                *("taken away", "times", "for s, at most", "tries that failed"),
                *("last of them s after", "caught up s after"),
            ),
            list(_absence_rows(found.absences)),
        ),
        _table(("what", "number"), [(name, f"{n:,}") for name, n in _numbers(found).items()]),
        _targets(found),
    ]
    return "\n\n".join(part for part in parts if part)


def _absence_rows(absences: Sequence[Recovery]) -> Iterable[tuple[str, ...]]:
    by_name = defaultdict[str, list[Recovery]](list)
    for one in absences:
        by_name[one.what].append(one)
    for what, ones in by_name.items():
        yield (
            what,
            str(len(ones)),
            f"{max(one.away_s for one in ones):.1f}",
            f"{sum(one.failed_tries for one in ones):,}",
            f"{max(one.failed_after_s for one in ones):.1f}",
            f"{max(one.caught_up_after_s for one in ones):.1f}",
        )


def _numbers(found: Soaked) -> dict[str, int]:
    return {
        **{f"tries that failed in absences: {what}": n for what, n in found.excused.items()},
        "tries that failed at other times": sum(found.unexcused.values()),
        "requests never carried out": sum(line.unresolved for line in found.lines),
        "PostgreSQL's connections, at most": found.connections_max,
        "database MiB before": found.database_bytes[0] // MIB,
        "database MiB after": found.database_bytes[1] // MIB,
        **found.sockets,
        **found.counts,
    }


def _targets(found: Soaked) -> str:
    p99_ms = max((line.p99_ms for line in found.lines if line.p99_ms is not None), default=0.0)
    grown = [one.grown_bytes for one in found.growths if one.grown_bytes is not None]
    p99 = f"p99 of every kind {p99_ms:.0f} ms at most (target {P99_MS_MAX:.0f})"
    lines = [f"{p99}: {_met_or_missed(p99_ms <= P99_MS_MAX)}"]
    if grown:
        most = max(grown)
        lines.append(
            f"memory grown by {most / MIB:.1f} MiB at most (target {GROWN_BYTES_MAX // MIB}): "
            f"{_met_or_missed(most <= GROWN_BYTES_MAX)}"
        )
    lines += [f"PROBLEM {one}" for one in found.problems] or ["no problem"]
    return "\n".join(lines)


def _met_or_missed(is_met: bool) -> str:
    return "met" if is_met else "MISSED"


def _ms(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return ""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
