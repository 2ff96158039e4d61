"""Whether the time of a refusal tells why it was refused: Welch's t of pairs of reasons."""

import math
import sys
import time
from collections.abc import Sequence
from itertools import combinations
from statistics import fmean, variance
from typing import Any, Final

import orjson

from app.services.keys import secret_format
from scripts.benchmark import operations
from scripts.benchmark.load import post
from scripts.benchmark.processes import output_of
from scripts.benchmark.world import Server
from scripts.trying.asking import Stage

#: More, and the times are not of one kind.
T_MAX: Final = 4.5
_KEPT: Final = 0.9
_COMMAND_TIMEOUT_S: Final = 30.0
_NEW: Final = ("--account", "historian", "--name", "refused", "--scopes", "READ")


async def times_of(stage: Stage, samples: int) -> dict[str, list[float]]:
    """Ask so often with each kind of key that is refused, in turns; return how long it took."""
    keys = await _keys(stage)
    requests = {
        kind: post(
            operations.PATH, orjson.dumps({"query": operations.BALANCES}), [("X-API-KEY", key)]
        )
        for kind, key in keys.items()
    }
    found: dict[str, list[float]] = {kind: [] for kind in requests}
    for _ in range(samples):
        for kind, request in requests.items():
            began = time.perf_counter()
            await stage.ask(request)
            found[kind].append(time.perf_counter() - began)
    return found


async def _keys(stage: Stage) -> dict[str, str]:
    """Return keys that are refused for one reason each."""
    made = {
        kind: await _command(stage.server, "create", *_NEW) for kind in ("revoked", "suspended")
    }
    await _command(stage.server, "revoke", made["revoked"]["id"], "--yes")
    await _command(stage.server, "suspend", made["suspended"]["id"])
    keys = {kind: str(one["secret"]) for kind, one in made.items()}
    prefix = keys["revoked"].partition("_")[0]
    return {"nobody's": secret_format.mint(prefix), **keys}


async def _command(server: Server, *words: str) -> dict[str, Any]:
    output = await output_of(
        [sys.executable, "-m", "app", "key", *words, "--json"],
        env=server.env,
        folder=server.folder,
        timeout_s=_COMMAND_TIMEOUT_S,
    )
    answer: dict[str, Any] = orjson.loads(output)
    return answer


def largest_t(found: dict[str, list[float]]) -> float:
    """Return the largest |t| of two kinds, the slowest tenth of each left out."""
    kept = [sorted(times)[: int(len(times) * _KEPT)] for times in found.values()]
    return max(abs(_welch(one, other)) for one, other in combinations(kept, 2))


def _welch(one: Sequence[float], other: Sequence[float]) -> float:
    spread = variance(one) / len(one) + variance(other) / len(other)
    return (fmean(one) - fmean(other)) / math.sqrt(spread)
