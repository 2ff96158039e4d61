"""Latchkey on machines of its own, and its command line."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx2

from scripts.ha import programs
from scripts.ha.cluster import Cluster
from scripts.ha.places import HaError, Place

_ROOT: Final = Path(__file__).parents[2]
_READY_TIMEOUT_S: Final = 40.0
_COMMAND_TIMEOUT_S: Final = 90.0
#: Without it nobody plays the outside world from another machine.
SANDBOX_TOKEN: Final = "of-a-cluster-that-is-made-to-be-broken"


@dataclass(frozen=True, slots=True)
class Latchkey:
    """A process of Latchkey, and the machine it is on."""

    place: Place
    url: str
    process: Process
    log: Path


async def command(cluster: Cluster, *words: str) -> dict[str, Any]:
    """Run `latchkey … --json` against the cluster; return its answer. Raises `HaError`."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "app", *words, "--json"),
        env=_environment(cluster),
        cwd=cluster.folder,
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        async with asyncio.timeout(_COMMAND_TIMEOUT_S):
            output, errors = await process.communicate()
    except TimeoutError:
        process.kill()
        raise HaError(f"latchkey {words[0]} did not end") from None
    if not output.strip():
        raise HaError(f"latchkey {' '.join(words)}: {errors.decode()[-2_000:]}")
    answer: dict[str, Any] = json.loads(output)
    return answer


@asynccontextmanager
async def serving(cluster: Cluster, name: str) -> AsyncIterator[Latchkey]:
    """Serve on a machine of its own while the block runs."""
    place = cluster.network.place(name)
    log = cluster.folder / f"{name}.log"
    process = await programs.start(
        place,
        [
            *(sys.executable, "-m", "app", "serve", "--no-demo"),
            *("--host", place.address, "--port", str(cluster.network.port(8000))),
        ],
        log,
        environment=_environment(cluster),
        stdout=PIPE,
    )
    try:
        yield Latchkey(place, await _ready(process, log), process, log)
    finally:
        await programs.end(process)


async def _ready(process: Process, log: Path) -> str:
    assert process.stdout is not None
    async with asyncio.timeout(_READY_TIMEOUT_S):
        async for line in process.stdout:
            word, _, url = line.decode().strip().partition(" ")
            if word == "ready":
                return url
    raise HaError(f"latchkey did not start; {log} ends:\n{_end_of(log)}")


def _end_of(log: Path) -> str:
    return log.read_text(errors="replace")[-2_000:]


async def outside_invoice(client: httpx2.AsyncClient, url: str, sat: int) -> str | None:
    """Have the outside make an invoice; None when it cannot now."""
    try:
        made = await client.post(
            f"{url}/sandbox/invoices",
            json={"amountSat": sat},
            headers={"Authorization": f"Bearer {SANDBOX_TOKEN}"},
        )
    except httpx2.HTTPError:
        return None
    request: str | None = made.json().get("paymentRequest") if made.status_code == 200 else None
    return request


def _environment(cluster: Cluster) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ}
    return kept | {
        "PYTHONPATH": str(_ROOT),
        "LATCHKEY_DATA_DIR": str(cluster.folder / "latchkey"),
        "LATCHKEY_DATABASE_URL": cluster.dsn(user="latchkey"),
        "LATCHKEY_PRICE_USD": "100000",
        "LATCHKEY_RATE_LIMITS": "off",
        "LATCHKEY_DAILY_LIMITS": "off",
        "LATCHKEY_SANDBOX_TOKEN": SANDBOX_TOKEN,
        **cluster.settings,
    }
