"""What it costs to count what a key does: noting its use, and each root field it called."""

import time
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.schema import build_schema
from app.http import calls
from app.principal import KeyId
from app.process.usage import UsageBuffer
from scripts.benchmark import operations

ADDRESS = "127.0.0.1"
_ANSWER: dict[str, Any] = {"data": {"me": {}}}


def measure(*, rounds: int = 30, times: int = 100) -> float:
    """Return the processor time a request, in microseconds: the least of all rounds.

    What follows the requests, writing the counts down every few seconds, is not in it.
    """
    usage, key_id = UsageBuffer(), KeyId(uuid4())
    document = DocumentCache(build_schema(), Bounds(), 1).get(operations.BALANCES, None)
    context: Any = SimpleNamespace(
        runtime=SimpleNamespace(usage=usage),
        principal=SimpleNamespace(key_id=key_id, derivations=()),
        address=ADDRESS,
        ended={},
    )
    least_s = float("inf")
    for _ in range(rounds):
        began_s = time.process_time()
        for _ in range(times):
            usage.touch(key_id, ADDRESS, "benchmark")
            calls.count(document, _ANSWER, context, took_s=0.001)
        least_s = min(least_s, (time.process_time() - began_s) / times)
    return 1e6 * least_s
