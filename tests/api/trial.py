"""Calls that must be refused: exactly as told, without a trace of how we are made, and in vain."""

import asyncio
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

import httpx2

from app import errors
from app.graphql.engine import bounds, documents
from app.graphql.policy import POLICY
from app.graphql.rules import Root
from app.http import body
from app.lightning import bech32
from app.lightning.bolt11 import model
from tests.api.catalogue import Operation, Stage
from tests.api.harness import ROOT_KEY, Json, Server
from tests.api.inputs import CALLS, put
from tests.api.wrong import Coded, NotExecuted, Raw, Want

_ANSWER_BYTES_MAX: Final = 65_536
#: More would cost the client more than it saves waiting.
_AT_ONCE: Final = 4

#: What an answer must never show: where it was made, and by which exception.
_LEAKS: Final = re.compile(
    r"Traceback|File \"|asyncpg|sqlstate|SELECT |INSERT |UPDATE |\bpg_|\.py\b|object at 0x|<class|"
    r"NoneType|\bapp\.[a-z]|INTERNAL_SERVER_ERROR"
)

#: Everything that a refused call must leave as it is. Invoices expire by themselves.
_FINGERPRINT: Final = """
SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM entry),
       (SELECT count(*) FROM wallet_transaction),
       (SELECT count(*) FROM event WHERE type <> 'invoice.expired'),
       (SELECT count(*) FROM payment), (SELECT count(*) FROM sandbox_payment),
       (SELECT count(*) FROM sandbox_own_invoice), (SELECT sum(local_msat) FROM sandbox_channel),
       (SELECT string_agg(balance::text, ' ' ORDER BY id) FROM ledger_account),
       (SELECT string_agg(status, ' ' ORDER BY payment_hash) FROM invoice),
       (SELECT count(*) FROM account), (SELECT count(username) FROM account),
       (SELECT count(*) FROM wallet), (SELECT count(*) FROM session),
       (SELECT count(ended_at) FROM session), (SELECT count(*) FROM api_key),
       (SELECT count(revoked_at) FROM api_key), (SELECT count(*) FROM idempotency_key)
"""


def _names(kind: type[Exception]) -> Iterator[str]:
    yield kind.__name__
    for one in kind.__subclasses__():
        yield from _names(one)


_EXCEPTIONS: Final = re.compile(
    "|".join(
        rf"\b{name}\b"
        for kind in (
            errors.DomainError,
            model.Bolt11Error,
            bech32.Bech32Error,
            body.BodyRefused,
            bounds.BoundExceeded,
            documents.DocumentRefused,
        )
        for name in _names(kind)
    )
)


@dataclass(frozen=True, slots=True)
class Case:
    """One call of an operation, and how it must be refused."""

    want: Want
    variables: Json
    label: object
    #: In place of the operation's own.
    document: str | None = None


@dataclass(slots=True)
class Trial:
    """Makes calls and collects what is wrong with their answers."""

    server: Server
    stage: Stage
    headers: dict[str, str]
    problems: list[str] = field(default_factory=list)
    tried: int = 0

    async def refuse(self, operation: Operation, cases: Sequence[Case]) -> None:
        """Make calls of an operation, none of which may do anything."""
        before = await self._fingerprint()
        for at in range(0, len(cases), _AT_ONCE):
            some = cases[at : at + _AT_ONCE]
            await asyncio.gather(*(self._try(operation, case) for case in some))
        if await self._fingerprint() != before:
            self.problems.append(f"{operation.coordinate}: something has changed")

    async def refuse_changes(
        self, coordinate: str, *changes: tuple[str, Any, Want], **always: Any
    ) -> None:
        """Make calls with one of the inputs changed; `always` holds for all of them."""
        call = CALLS[coordinate]
        good = await call.variables(self.stage)
        at = ("input",) if "input" in call.arguments else ()
        for name, value in always.items():
            good = put(good, (*at, name), value)
        await self.refuse(
            call,
            [
                Case(want, put(good, (*at, name), value), (name, value))
                for name, value, want in changes
            ],
        )

    def verdict(self) -> str:
        """Return all that was wrong."""
        return "".join(f"\n{problem}" for problem in self.problems)

    async def _try(self, operation: Operation, case: Case) -> None:
        response = await self.server.quick.post(
            "/graphql",
            content=_json(
                {"query": case.document or operation.document, "variables": case.variables}
            ),
            headers=self._headers(operation),
        )
        self.tried += 1
        if not _is_clean(response) or not _is_right(operation, case.want, response):
            label = f"{operation.coordinate} {str(case.label)[:80]}"
            answer = f"{response.status_code} {response.text[:400]}"
            self.problems.append(f"{label}: wanted {case.want}, got {answer}")

    def _headers(self, operation: Operation) -> dict[str, str]:
        is_roots = POLICY.get(operation.coordinate) is Root
        return {"X-API-KEY": ROOT_KEY} if is_roots else self.headers

    async def _fingerprint(self) -> tuple[Any, ...]:
        return tuple(await self.server.runtime.pool.fetchrow(_FINGERPRINT) or ())


def _json(value: Json) -> str:
    """Return a JSON text in which `Raw` values stand as they are."""
    raw: dict[str, str] = {}
    numbers = count()

    def mark(one: object) -> str:
        assert isinstance(one, Raw)
        name = f"@raw{next(numbers)}@"
        raw[f'"{name}"'] = one.text
        return name

    text = json.dumps(value, default=mark)
    for name, written in raw.items():
        text = text.replace(name, written)
    return text


def _is_clean(response: httpx2.Response) -> bool:
    """Tell whether an answer is small, not a fault of ours, and tells nothing of our insides."""
    if response.status_code not in {200, 400} or len(response.content) >= _ANSWER_BYTES_MAX:
        return False
    return not (_LEAKS.search(response.text) or _EXCEPTIONS.search(response.text))


def _is_right(operation: Operation, want: Want, response: httpx2.Response) -> bool:
    answer = response.json()
    if isinstance(want, NotExecuted):
        found = answer.get("errors", [])
        codes = {one["code"] for one in found}
        return bool(found) and "data" not in answer and codes <= set(want.codes)
    if response.status_code != 200:
        return False
    # A query refuses bad values beside its data, even where its payload has errors.
    has_payload = " errors {" in operation.document and (
        operation.kind == "Mutation" or isinstance(want, Coded)
    )
    refusal = (_in_payload if has_payload else _beside)(operation, answer)
    if refusal is None:
        return False
    message, code = refusal
    if isinstance(want, Coded):
        return code == want.code and want.message in message
    return (message, code) == (want.message, None if has_payload else "INVALID_INPUT")


def _in_payload(operation: Operation, answer: Json) -> tuple[str, str | None] | None:
    """Return message and code of the only error in a payload that has nothing else."""
    payload = dict(answer["data"][operation.root])
    (error, *more) = payload.pop("errors") or [None]
    if error is None or more or "errors" in answer:
        return None
    status = payload.pop("status", None)
    is_tried = error["code"] is not None
    tells_status = "PaymentSend" in operation.root
    if status != ("FAILURE" if is_tried and tells_status else None) or any(payload.values()):
        return None
    path = [operation.root] if is_tried else None
    return (error["message"], error["code"]) if error["path"] == path else None


def _beside(operation: Operation, answer: Json) -> tuple[str, str | None] | None:
    """Return message and code of the only error beside `data`."""
    (error, *more) = answer.get("errors") or [None]
    if error is None or more or "data" not in answer:
        return None
    *_, last = (step for step in error["path"] if isinstance(step, str))
    is_there = last == operation.coordinate.partition(".")[2]
    agrees = error["extensions"] == {"code": error["code"]}
    return (error["message"], error["code"]) if is_there and agrees else None
