"""Asking the other server: GraphQL over HTTP, with the key in a header."""

from collections.abc import Mapping
from typing import Final, TypeVar

import httpx2
import structlog
from pydantic import ValidationError

from app.nodes.blink.messages import Complaint, GraphqlObject, GraphqlReply
from app.nodes.rest import AnswerLost, NodeRefusal, Rest

#: The server turned the request away before it carried anything out.
_TURNED_AWAY: Final = frozenset({400, 401, 403, 404, 413, 429})
_WORDS_OF_DENIAL: Final = ("AuthorizationError", "Not authorized", "Permission denied")

A = TypeVar("A", bound=GraphqlObject)

_log = structlog.get_logger()


class NotAsked(NodeRefusal):
    """The server turned the request away; nothing was carried out."""

    never_heard = True

    def __init__(self, status: int, body: object, complaints: tuple[Complaint, ...] = ()) -> None:
        super().__init__(status, body)
        self.complaints = complaints


class BlinkApi:
    """A client of one account."""

    def __init__(self, url: str, key: str, *, timeout_s: float) -> None:
        self.url = url
        self.timeout_s = timeout_s
        self._rest = Rest(
            httpx2.AsyncClient(
                headers={"X-API-KEY": key, "User-Agent": "latchkey"},
                timeout=timeout_s,
                trust_env=False,
            )
        )

    async def close(self) -> None:
        """Let go of the connections."""
        await self._rest.close()

    async def ask(
        self,
        document: str,
        answer: type[A],
        variables: Mapping[str, object] | None = None,
        *,
        timeout_s: float | None = None,
    ) -> A:
        """Return the data of an operation.

        Raises `NotAsked` and plain `NodeUnavailable` when it was certainly not carried out,
        `AnswerLost` when it may have been.
        """
        body = {"query": document, "variables": dict(variables or {})}
        try:
            reply = await self._rest.ask(
                "POST", self.url, GraphqlReply, body=body, timeout_s=timeout_s or self.timeout_s
            )
        except NodeRefusal as refusal:
            _log.warning("account_refused", status=refusal.status)
            if refusal.status in _TURNED_AWAY:
                raise NotAsked(refusal.status, refusal.body) from refusal
            raise AnswerLost from refusal
        if reply.errors:
            _log.warning("account_refused", complaints=[one.message[:200] for one in reply.errors])
            # What was carried out and may not be looked at is denied, too, beside what it answers.
            is_blank = not any((reply.data or {}).values())
            if is_blank and all(_is_denial(one) for one in reply.errors):
                raise NotAsked(httpx2.codes.OK, None, reply.errors)
            raise AnswerLost
        try:
            return answer.model_validate(reply.data)
        except ValidationError as error:
            _log.warning("account_answer_unusable", answer=answer.__name__)
            raise AnswerLost from error


def _is_denial(complaint: Complaint) -> bool:
    return complaint.code == "NOT_AUTHORIZED" or any(
        word in complaint.message for word in _WORDS_OF_DENIAL
    )
