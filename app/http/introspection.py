"""Answers to introspection, remembered as they are sent: the schema is the same for everybody."""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Final

import orjson

from app.graphql.engine.documents import Document, OperationKind
from app.graphql.engine.execution import Response

#: What the standard query is answered with has some 150 kB.
_BYTES_MAX: Final = 4_000_000
_ANSWERS_MAX: Final = 64
_VARIABLES_BYTES_MAX: Final = 200


class IntrospectionAnswers:
    """The last answers to queries that ask for nothing but the schema."""

    def __init__(self) -> None:
        self._answers: OrderedDict[tuple[Document, bytes], tuple[Response, bytes]] = OrderedDict()
        self._bytes_free = _BYTES_MAX

    def get(
        self, document: Document, variables: Mapping[str, object]
    ) -> tuple[Response, bytes] | None:
        """Return an answer and its bytes, None if there is none yet. Its data are keys only."""
        if not _is_introspection(document):
            return None
        text = _text(variables)
        if text is None:
            return None
        key = (document, text)
        found = self._answers.get(key)
        if found is not None:
            self._answers.move_to_end(key)
        return found

    def remember(
        self,
        document: Document,
        variables: Mapping[str, object],
        answer: Response,
        sent: bytes,
    ) -> None:
        """Keep an answer if it is one to introspection, and the whole of it."""
        if "errors" in answer or not _is_introspection(document):
            return
        text = _text(variables)
        if text is None or (document, text) in self._answers:
            return
        key = (document, text)
        if len(text) > _VARIABLES_BYTES_MAX or len(sent) > _BYTES_MAX:
            return
        self._answers[key] = ({"data": dict.fromkeys(answer["data"])}, sent)
        self._bytes_free -= len(sent)
        while self._bytes_free < 0 or len(self._answers) > _ANSWERS_MAX:
            _, (_, oldest) = self._answers.popitem(last=False)
            self._bytes_free += len(oldest)


def _is_introspection(document: Document) -> bool:
    names = document.root_fields
    return document.kind is OperationKind.QUERY and all(name.startswith("__") for name in names)


def _text(variables: Mapping[str, object]) -> bytes | None:
    """Return variables as text, None for those that cannot be: numbers may be of any size."""
    try:
        return orjson.dumps(variables, option=orjson.OPT_SORT_KEYS) if variables else b""
    except orjson.JSONEncodeError:
        return None
