"""What operators did at their pages, each act written down before it is done.

The audit log of an account tells its owner what was done to the account; this tells operators what
any of them did, also what is about no account. Owns the table `operator_act`.

    (begun: no outcome) ──▶ done | refused      without one, the process ended in between
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

import asyncpg
from structlog.contextvars import get_contextvars

from app.addresses import parse as parse_address
from app.process.runtime import Runtime
from app.services import audit
from app.services.pages import Page, PageRequest, id_of_cursor, page_of

_USER_AGENT_LENGTH_MAX: Final = 300
_NOTE_LENGTH_MAX: Final = 200
_SUBJECT_LENGTH_MAX: Final = 200
_ID_BYTES: Final = 12
_AFTER_ALL: Final = b"\xff" * _ID_BYTES

DONE: Final = "done"
REFUSED: Final = "refused"


@dataclass(frozen=True, slots=True)
class Where:
    """In which session something was asked for, and from where."""

    session_id: UUID | None
    address: str
    user_agent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorAct:
    """An entry: what was asked for, of what, and what came of it; None while nobody knows."""

    id: bytes
    at: datetime
    session_id: UUID | None
    kind: str
    subject: str | None
    note: str | None
    outcome: str | None
    ip: str | None
    user_agent: str | None
    request_id: str | None


async def begin(runtime: Runtime, where: Where, kind: str, *, subject: str, note: str) -> bytes:
    """Write down what is about to be done, and return its id for `end`."""
    rows = await runtime.change(_BEGIN, *_values(where, kind, subject, note, None))
    return bytes(rows[0]["id"])


async def end(runtime: Runtime, act_id: bytes, outcome: str) -> None:
    """Write down what came of it, once."""
    await runtime.change(_END, act_id, outcome)


async def note(runtime: Runtime, where: Where, kind: str) -> None:
    """Write down what is over already."""
    outcome = REFUSED if kind == "refused" else DONE
    await runtime.change(_BEGIN, *_values(where, f"session.{kind}", "", "", outcome))


async def page(runtime: Runtime, request: PageRequest) -> Page[OperatorAct]:
    """Return a page of the trail, newest first. Raises `InvalidInput` for a cursor of no such."""
    start = _AFTER_ALL if request.cursor is None else id_of_cursor(request.cursor, length=_ID_BYTES)
    rows = await runtime.read(_PAGE, start, request.size + 1)
    return page_of([_act(row) for row in rows], request)


def _values(
    where: Where, kind: str, subject: str, note: str, outcome: str | None
) -> Sequence[object]:
    agent = audit.without_secrets(_printable(where.user_agent))
    return (
        where.session_id,
        kind,
        _printable(subject)[:_SUBJECT_LENGTH_MAX] or None,
        audit.without_secrets(_printable(note))[:_NOTE_LENGTH_MAX] or None,
        outcome,
        parse_address(where.address),
        agent[:_USER_AGENT_LENGTH_MAX] or None,
        get_contextvars().get("request_id"),
    )


def _printable(text: str) -> str:
    """Return a text without what could make a line of the log look like another."""
    return "".join(one for one in text if one.isprintable())


def _act(row: asyncpg.Record) -> OperatorAct:
    return OperatorAct(
        id=row["id"],
        at=row["at"],
        session_id=row["session_id"],
        kind=row["kind"],
        subject=row["subject"],
        note=row["note"],
        outcome=row["outcome"],
        ip=None if row["ip"] is None else str(row["ip"]),
        user_agent=row["user_agent"],
        request_id=row["request_id"],
    )


_BEGIN = """
INSERT INTO operator_act (session_id, kind, subject, note, outcome, ip, user_agent, request_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id
"""
_END = "UPDATE operator_act SET outcome = $2 WHERE id = $1 AND outcome IS NULL"
_PAGE = """
SELECT * FROM operator_act WHERE id < $1 ORDER BY id DESC LIMIT $2
"""
