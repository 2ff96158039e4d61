"""Answers as JSON. One that several subscribers get is one object, and encoded once."""

from collections import OrderedDict
from typing import Final

import orjson

from app.graphql.engine.execution import Response

_REMEMBERED: Final = 100


class Encoder:
    """Encodes answers, and remembers the last ones by their identity."""

    def __init__(self) -> None:
        self._last: OrderedDict[int, tuple[Response, orjson.Fragment]] = OrderedDict()

    def encode(self, answer: Response) -> orjson.Fragment:
        """Return what stands for an answer inside a message."""
        known = self._last.get(id(answer))
        if known is not None:  # it is kept, so no other object has its place
            return known[1]
        encoded = orjson.Fragment(orjson.dumps(answer))
        self._last[id(answer)] = (answer, encoded)
        if len(self._last) > _REMEMBERED:
            self._last.popitem(last=False)
        return encoded
