"""How the root fields of an operation ended, for the usage of API keys."""

from collections.abc import Iterator

from app.graphql.engine.documents import Document
from app.graphql.engine.execution import Response
from app.graphql.engine.request import RequestContext
from app.process.usage import Outcome


def outcomes(
    document: Document, response: Response, context: RequestContext
) -> Iterator[tuple[str, Outcome]]:
    """Give the coordinate and outcome of each root field that was called.

    One that a directive skipped was not. Where an error left no data, there is no success.
    """
    data = response.get("data")
    for key, coordinate in document.root_calls.items():
        outcome = context.ended.get(key)
        if outcome is not None:
            yield coordinate, outcome
        elif data is None:
            yield coordinate, Outcome.ERROR
        elif key in data:
            payload = data[key]
            has_errors = isinstance(payload, dict) and payload.get("errors")
            yield coordinate, Outcome.ERROR if has_errors else Outcome.SUCCESS
