"""What one process tells of itself, read from what its parts have counted, when it is asked."""

import sys
from collections.abc import Iterator
from datetime import datetime
from math import nan
from typing import Final

from prometheus_client.core import InfoMetricFamily, Metric
from prometheus_client.registry import Collector

from app.http.families import counter, counter_of, gauge, gauge_of, histogram
from app.measures import SeriesLabels
from app.process.runtime import Runtime
from app.settings import Settings

_STATES: Final = ("idle", "used")


class OwnMeasures(Collector):
    """The measures of a runtime."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    def collect(self) -> Iterator[Metric]:
        """Yield all families; asks nobody."""
        yield from self._database()
        yield from self._replicas()
        yield from self._refusals()
        yield from self._money()
        yield from self._webhooks()
        yield from self._jobs()
        yield from self._prices()
        yield histogram(
            "latchkey_node_call_seconds",
            "Time until the node answered, by call: ok, unknown (a payment that may yet be paid),"
            " unavailable, error.",
            ("call", "outcome"),
            self._runtime.tallies.node_calls,
        )

    def _database(self) -> Iterator[Metric]:
        runtime = self._runtime
        pool = runtime.pool
        idle = pool.idle_size()
        yield gauge_of(
            "latchkey_database_pool_connections",
            "Connections of the pool that are open: idle, or used by requests and jobs.",
            "state",
            dict(zip(_STATES, (idle, pool.size() - idle), strict=True)),
        )
        yield gauge(
            "latchkey_database_pool_connections_max",
            "How many connections the pool may have open (LATCHKEY_POOL_SIZE).",
            pool.max_size(),
        )
        yield gauge(
            "latchkey_database_pool_waiters",
            "Requests and jobs that wait for a connection now.",
            pool.waiting(),
        )
        yield histogram(
            "latchkey_database_pool_wait_seconds",
            "Time that those waited who found no connection at rest: until they were lent one,"
            " there was none in time, or they left.",
            ("outcome",),
            pool.waits,
        )
        yield counter(
            "latchkey_database_slow_statements",
            "Statements that took longer than LATCHKEY_SLOW_STATEMENT_MS; the log names them.",
            (),
            runtime.tallies.slow_statements,
        )
        yield gauge(
            "latchkey_database_start_time_seconds",
            "When the database server was started, in seconds since 1970; changes with a restart.",
            _seconds(runtime.listener.server_started_at),
        )
        yield gauge(
            "latchkey_listener_up",
            "1 while the process hears of changes that others make; else it remembers no keys.",
            runtime.listener.healthy,
        )
        yield gauge(
            "latchkey_clock_skew_seconds",
            "By how much this machine's clock is ahead of the database's.",
            runtime.clock.skew_s,
        )

    def _replicas(self) -> Iterator[Metric]:
        replicas = self._runtime.replicas
        if replicas is None:
            return
        yield gauge_of(
            "latchkey_replica_lag_seconds",
            "How far behind a replica is that lists are read from; infinite while it is not used.",
            "replica",
            {one.name: one.lag_s for one in replicas.members},
        )
        yield counter_of(
            "latchkey_replica_reads",
            "Reads that a replica answered, or the primary as all were behind or away.",
            ("outcome",),
            [((outcome,), replicas.reads[outcome]) for outcome in ("replica", "behind", "away")],
        )

    def _refusals(self) -> Iterator[Metric]:
        runtime = self._runtime
        yield counter(
            "latchkey_credentials_refused",
            "Keys and sessions that were refused, by the reason, which whoever showed one is not"
            " told.",
            ("reason",),
            runtime.tallies.credentials_refused,
        )
        yield counter(
            "latchkey_limit_refusals",
            "What was refused for having come too often, by the limit.",
            ("limit",),
            runtime.limiter.refusals,
        )
        yield counter(
            "latchkey_limit_storage_failures",
            "Times that the shared storage of limits did not answer: this process counted alone, or"
            " refused.",
            ("outcome",),
            runtime.limiter.storage_failures,
        )

    def _money(self) -> Iterator[Metric]:
        tallies = self._runtime.tallies
        yield counter(
            "latchkey_payments",
            "Payments to others that this process has ended, by rail: settled or failed.",
            ("rail", "outcome"),
            tallies.payments,
        )
        yield counter(
            "latchkey_payments_msat",
            "What left with payments that settled, fees of the network included, in millisatoshi.",
            ("rail",),
            tallies.paid_msat,
        )
        yield counter(
            "latchkey_receipts",
            "What came in and was booked by this process, by rail: credited, or put in suspense.",
            ("rail", "outcome"),
            tallies.receipts,
        )
        yield counter(
            "latchkey_receipts_msat",
            "What came in and was booked by this process, in millisatoshi.",
            ("rail", "outcome"),
            tallies.received_msat,
        )

    def _webhooks(self) -> Iterator[Metric]:
        sent = self._runtime.sent_webhooks
        outcomes = ("delivered", "refused", "given_up")
        yield counter_of(
            "latchkey_webhook_tries",
            "Webhooks sent by this process: taken, refused and tried again, given up.",
            ("outcome",),
            [((outcome,), getattr(sent, outcome)) for outcome in outcomes],
        )

    def _jobs(self) -> Iterator[Metric]:
        jobs = self._runtime.tallies.jobs
        runs: list[tuple[SeriesLabels, float]] = []
        for name, one in jobs.items():
            runs += [((name, "success"), one.succeeded), ((name, "failure"), one.failed)]
        yield counter_of(
            "latchkey_job_runs",
            "Runs of the background work, by loop; one that goes on for ever ends when it fails.",
            ("task", "outcome"),
            runs,
        )
        yield gauge_of(
            "latchkey_job_last_success_timestamp_seconds",
            "When a loop of the background work last came to a good end, in seconds since 1970.",
            "task",
            {name: one.succeeded_at for name, one in jobs.items() if one.succeeded_at},
        )

    def _prices(self) -> Iterator[Metric]:
        prices = self._runtime.prices
        yield gauge(
            "latchkey_price_age_seconds",
            "Age of the newest price of bitcoin; infinite if there is none.",
            prices.age_s(),
        )
        yield gauge(
            "latchkey_rates_age_seconds",
            "Age of the newest exchange rates; infinite if there are none.",
            prices.rates.age_s(),
        )
        yield counter_of(
            "latchkey_price_source_failures",
            "Times that a source of prices or rates did not answer, or said something odd.",
            ("source",),
            [((source,), count) for source, count in prices.failures.items()],
        )


def build_info(settings: Settings, version: str) -> Metric:
    """Return what is running here."""
    family = InfoMetricFamily("latchkey_build", "What runs here: version, commit, Python, node.")
    facts = {
        "version": version,
        "commit": settings.build_commit or "",
        "python": ".".join(map(str, sys.version_info[:3])),
        "node": settings.node,
    }
    family.add_metric([], facts)
    return family


def _seconds(moment: datetime | None) -> float:
    return nan if moment is None else moment.timestamp()
