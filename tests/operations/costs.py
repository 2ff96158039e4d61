"""What a pooler and a replica cost: `.venv/bin/python -m tests.operations.costs`.

Each thing is done directly and the other way by turns, on one server, so that what else the machine
does meets both; the median is printed, and behind it what the quickest tenth took at most, which
is nearer to a quiet machine. Durability is off: what is measured is the way, not the disk.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from pydantic import SecretStr

from app.money import sats
from app.process.runtime import Runtime
from app.services.pages import PageRequest
from app.services.payments import sending
from app.services.wallets import transactions
from app.settings import Settings
from app.startup import open_runtime
from tests.factories import Person, balance, person
from tests.operations.pgbouncer import keeps_statements, pgbouncer
from tests.operations.postgres import Postgres, postgres

_TIMES = 200
_PAYMENTS = 20

Work = Callable[[Runtime], Awaitable[object]]


def _settings(server: Postgres, folder: Path, **more: object) -> Settings:
    return Settings(
        database_url=SecretStr(server.url()),
        data_dir=folder,
        rate_limits="off",
        **more,  # type: ignore[arg-type]
    )


async def _compare(what: str, runtimes: Mapping[str, Runtime], work: Work) -> None:
    took: dict[str, list[float]] = {name: [] for name in runtimes}
    for _ in range(_TIMES):
        for name, runtime in runtimes.items():
            began = perf_counter()
            await work(runtime)
            took[name].append(perf_counter() - began)
    figures = ", ".join(f"{name} {_figures(times)}" for name, times in took.items())
    sys.stdout.write(f"{what}: {figures}\n")


def _figures(times: list[float]) -> str:
    quick = quantiles(times, n=10)[0]
    return f"{median(times) * 1_000:.2f} ms ({quick * 1_000:.2f})"


async def _measure(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        server = await enter(postgres(folder / "pg"))
        kept = {"max_prepared_statements": "200"} if keeps_statements() else {}
        bouncer = await enter(pgbouncer(server, folder / "bouncer", **kept))
        replica = await server.replica(folder / "replica")
        stack.push_async_callback(replica.stop)
        direct = await enter(open_runtime(_settings(server, folder)))
        url, own = SecretStr(bouncer.url), SecretStr(server.url())
        pooled = _settings(server, folder).model_copy(
            update={"database_url": url, "database_direct_url": own}
        )
        through = await enter(open_runtime(pooled))
        ways = {"directly": direct, "through PgBouncer": through}
        if kept:
            keeping = pooled.model_copy(update={"pooler_prepares": "on"})
            ways["prepared there"] = await enter(open_runtime(keeping))
        address = SecretStr(replica.url())
        lists = await enter(open_runtime(_settings(server, folder, database_replica_url=address)))
        payer, payee = await person(direct, sat=1_000_000), await person(direct)
        await _compare("one statement", ways, lambda one: one.pool.fetchval("SELECT 1"))
        await _compare("a balance", ways, lambda one: balance(one, payer.btc))
        await _compare("a payment inside", ways, lambda one: _send(one, payer, payee))
        await _compare(f"{_PAYMENTS} at once", ways, lambda one: _many(one, payer, payee))
        page = PageRequest(50, None, backwards=False)
        ways = {"of the primary": direct, "of a replica": lists}
        await _compare("a page of 50", ways, lambda one: transactions.page(one, [payer.btc], page))
        sys.stdout.write(f"the replica's reads: {dict(lists.replicas.reads)}\n")  # type: ignore[union-attr]


async def _send(runtime: Runtime, payer: Person, payee: Person) -> None:
    await sending.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(1),
    )


async def _many(runtime: Runtime, payer: Person, payee: Person) -> None:
    await asyncio.gather(*(_send(runtime, payer, payee) for _ in range(_PAYMENTS)))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="lk-") as made:
        Path(made).chmod(0o755)
        asyncio.run(_measure(Path(made)))
