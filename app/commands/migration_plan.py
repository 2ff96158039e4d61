"""`latchkey migrate --plan`: what a migration would do, for people and for programs."""

import math

from app.commands.console import Output, table
from app.database.migration_plan import MigrationPlan, PlannedMigration, PlannedTable

_ESTIMATE = (
    "Seconds are an estimate: rows and bytes of your tables, by rates measured with all in\n"
    "memory on a quiet machine, and with more than fits into it on a busy one."
)
_HEADINGS = {
    "name": "table",
    "lock": "lock",
    "blocks": "meanwhile stands",
    "work": "what it takes",
    "rows": "rows",
    "seconds": "about",
}


def facts(plan: MigrationPlan) -> Output:
    """Return a plan as `--json` prints it."""
    return {
        "newDatabase": plan.is_new,
        "pending": [_facts(one) for one in plan.migrations],
        "older": list(plan.older),
        "longTransactions": [
            {"pid": one.pid, "program": one.program, "state": one.state, "openS": one.open_s}
            for one in plan.long_transactions
        ],
    }


def _facts(planned: PlannedMigration) -> Output:
    return {
        "name": planned.migration.name,
        "phase": planned.migration.phase,
        "due": planned.is_due,
        "inTransaction": planned.migration.in_transaction,
        "statements": list(planned.rehearsed.statements),
        "estimatedS": _range(planned),
        "tables": [
            {
                "name": one.touched.name,
                "lock": one.touched.lock,
                "blocksReads": one.touched.blocks_reads,
                "blocksWrites": one.touched.blocks_writes,
                "rewritten": one.touched.is_rewritten,
                "readInFull": one.touched.reads,
                "indexesBuilt": one.touched.indexes_built,
                "writes": list(one.touched.writes),
                "rows": one.size.rows,
                "bytes": one.size.size_bytes,
                "estimatedS": _range(one),
            }
            for one in planned.tables
        ],
    }


def _range(planned: PlannedMigration | PlannedTable) -> Output:
    return {"from": round(planned.at_least_s, 3), "to": round(planned.at_most_s, 3)}


def text(plan: MigrationPlan) -> str:
    """Return a plan for people."""
    if not plan.migrations:
        return "Nothing to apply."
    if plan.is_new:
        return (
            f"The database is empty: all {len(plan.migrations)} migrations are applied, nobody "
            "waits for them, and it takes a second."
        )
    parts = [_text(one) for one in plan.migrations]
    if plan.older:
        parts.append(
            f"Connected, and older: {'; '.join(plan.older)}.\nWhat comes after waits until they "
            "have ended."
        )
    parts += [
        f"Process {one.pid} of the database ({one.program or 'unnamed'}, {one.state}) has a "
        f"transaction open for {math.ceil(one.open_s)} s: whatever it has used is not to be had "
        "alone before it ends."
        for one in plan.long_transactions
    ]
    return "\n\n".join([*parts, _ESTIMATE])


def _text(planned: PlannedMigration) -> str:
    when = "" if planned.is_due else "; waits for --after"
    how = "in one transaction" if planned.migration.in_transaction else "outside a transaction"
    lines = [
        f"{planned.migration.name}: comes {planned.migration.phase} the new version, {how}{when}",
        f"  {_counted(planned.rehearsed.statements)}",
    ]
    if not planned.tables:
        lines.append("  touches no table that is there already")
    else:
        rows = [_row(one) for one in planned.tables]
        lines += [f"  {line}" for line in table(_HEADINGS, rows).splitlines()]
    return "\n".join(lines)


def _row(planned: PlannedTable) -> dict[str, object]:
    touched = planned.touched
    work = [
        *(["is written anew"] if touched.is_rewritten else []),
        *([f"indexes built: {touched.indexes_built}"] if touched.indexes_built else []),
        *([f"read in full: {touched.reads}"] if touched.reads else []),
        *touched.writes,
    ]
    blocks = "nothing"
    if touched.blocks_writes:
        blocks = "reading and writing" if touched.blocks_reads else "writing"
    return {
        "name": touched.name,
        "lock": touched.lock,
        "blocks": blocks,
        "work": ", ".join(work) or "a moment",
        "rows": f"{planned.size.rows:,}",
        "seconds": _seconds(planned),
    }


def _seconds(planned: PlannedTable) -> str:
    if planned.at_most_s < 0.1:
        return "< 0.1 s"
    return f"{planned.at_least_s:,.1f} to {planned.at_most_s:,.0f} s"


def _counted(statements: tuple[str, ...]) -> str:
    """Return the kinds of statements in the order in which they come first, with how many."""
    counts = {one: statements.count(one) for one in dict.fromkeys(statements)}
    return ", ".join(one if n == 1 else f"{n} of {one}" for one, n in counts.items()) or "no change"
