"""What a process counts about its work, for Prometheus.

Labels come from the schema and from our own code, never from what a client chose: anything else
would let strangers grow the registry without bound. Each process counts its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from math import nan

from prometheus_client import CollectorRegistry, Counter, Gauge
from prometheus_client.core import CounterMetricFamily, Metric
from prometheus_client.gc_collector import GCCollector
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from app.database.clock import Clock
from app.database.listener import Listener
from app.database.pool import Pool
from app.database.replicas import Replica, Replicas
from app.graphql.engine.execution import Response
from app.http.durations import OperationDurations
from app.ledger.dealer import Exposure
from app.limits.limiter import Limiter
from app.money import sat_floor
from app.prices.market import Prices
from app.process.loop_lag import LoopLag
from app.process.sent_webhooks import SentWebhooks
from app.process.solvency import Solvency, SolvencyWatch
from app.services.webhooks.backlog import Backlog


class Metrics:
    """The registry of one process and what it counts."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        GCCollector(registry=self.registry)
        self._durations = OperationDurations()
        self.registry.register(self._durations)
        self._refused = Counter(
            "latchkey_refused_requests",
            "Requests refused as a whole, by HTTP status.",
            ["status"],
            registry=self.registry,
        )
        self.sockets = Gauge(
            "latchkey_websockets", "WebSockets that are open.", registry=self.registry
        )
        self.subscriptions = Gauge(
            "latchkey_subscriptions", "Subscriptions that are served.", registry=self.registry
        )
        self.event_streams = Gauge(
            "latchkey_event_streams", "Streams of events that are open.", registry=self.registry
        )
        self._attention = Gauge(
            "latchkey_needs_attention",
            "Receipts and payments that a person must look at, of all processes.",
            ["what"],
            registry=self.registry,
        )
        self._dealer = Gauge(
            "latchkey_dealer",
            "What the house owes dollar wallets in cents, and the satoshi it has against that.",
            ["side"],
            registry=self.registry,
        )
        self._owed = Gauge(
            "latchkey_owed_msat",
            "What is owed to wallets and senders, of all processes, when this one last looked.",
            ["what"],
            registry=self.registry,
        )
        self._held = Gauge(
            "latchkey_held_msat",
            "What the node holds against it.",
            ["where"],
            registry=self.registry,
        )
        self._connections = Gauge(
            "latchkey_database_connections",
            "Connections of the database pool: idle, in use, and the most there may be.",
            ["state"],
            registry=self.registry,
        )

        self._loop_lag = Gauge(
            "latchkey_event_loop_lag_seconds",
            "The latest that the event loop called back in the last 15 seconds.",
            registry=self.registry,
        )
        self._clock_skew = Gauge(
            "latchkey_clock_skew_seconds",
            "By how much this machine's clock is ahead of the database's.",
            registry=self.registry,
        )
        self._database_started = Gauge(
            "latchkey_database_start_time_seconds",
            "When the database server was started, in seconds since 1970; changes with a restart.",
            registry=self.registry,
        )

        self._webhooks = Gauge(
            "latchkey_webhooks",
            "Webhooks that wait to be sent or were given up, and endpoints whose last try failed, "
            "of all processes, each counted to 100,000.",
            ["what"],
            registry=self.registry,
        )
        self._webhook_age = Gauge(
            "latchkey_webhook_age_seconds",
            "For how long the oldest webhook waits, and for how long one is due that nobody sends.",
            ["what"],
            registry=self.registry,
        )

    def watch_webhooks(self, sent: SentWebhooks) -> None:
        """Show how many webhooks this process has sent, read when asked."""
        self.registry.register(_WebhookTries(sent))

    def waits(self, backlog: Backlog) -> None:
        """Show what waits to be sent to webhooks."""
        self._webhooks.labels("waiting").set(backlog.waiting)
        self._webhooks.labels("failed").set(backlog.failed)
        self._webhooks.labels("failing_endpoints").set(backlog.failing_endpoints)
        self._webhook_age.labels("oldest").set(backlog.oldest_s)
        self._webhook_age.labels("late").set(backlog.late_s)

    def watch_prices(self, prices: Prices) -> None:
        """Show how old the price and the exchange rates are, and which sources did not say."""
        for name, what, age_s in (
            ("price", "price of bitcoin", prices.age_s),
            ("rates", "exchange rates", prices.rates.age_s),
        ):
            Gauge(
                f"latchkey_{name}_age_seconds",
                f"Age of the newest {what}; infinite if there is none.",
                registry=self.registry,
            ).set_function(age_s)
        self.registry.register(_SourceFailures(prices))

    def watch_loop(self, lag: LoopLag) -> None:
        """Show how late the event loop is, read when asked."""
        self._loop_lag.set_function(lag.worst_s)

    def executed(
        self, operation: str, fields: Sequence[str], *, succeeded: bool, took_s: float
    ) -> None:
        """Count an operation that was executed under each of its root fields."""
        for field in fields:
            self._durations.note(operation, field, succeeded=succeeded, took_s=took_s)

    def refused(self, status: int) -> None:
        """Count a request that was refused as a whole."""
        self._refused.labels(str(status)).inc()

    def needs_attention(self, counts: Mapping[str, int]) -> None:
        """Show how much a person must look at."""
        for what, count in counts.items():
            self._attention.labels(what).set(count)

    def dealt(self, exposure: Exposure) -> None:
        """Show what the dealer owes and has."""
        self._dealer.labels("owed_cents").set(exposure.owed_cents)
        self._dealer.labels("held_sat").set(sat_floor(exposure.held_msat))

    def watch_solvency(self, watch: SolvencyWatch) -> None:
        """Show how old the view of what is owed and held is, read when asked."""
        Gauge(
            "latchkey_solvency_age_seconds",
            "Age of what is known of what is owed and held; infinite if nothing is.",
            registry=self.registry,
        ).set_function(lambda: watch.age_s)

    def solvent(self, solvency: Solvency) -> None:
        """Show what is owed and held."""
        self._owed.labels("bitcoin").set(solvency.wallets_msat)
        self._owed.labels("dollars").set(solvency.dollars_msat)
        self._owed.labels("suspense").set(solvency.suspense_msat)
        for where, held in (("channels", solvency.channels_msat), ("chain", solvency.chain_msat)):
            if held is not None:
                self._held.labels(where).set(held)

    def watch(self, pool: Pool, listener: Listener, clock: Clock) -> None:
        """Show the use of the database, since when it runs and what time it has, when asked."""
        self._connections.labels("idle").set_function(pool.idle_size)
        self._connections.labels("used").set_function(lambda: pool.size() - pool.idle_size())
        self._connections.labels("max").set_function(pool.max_size)
        self._clock_skew.set_function(lambda: clock.skew_s)
        self._database_started.set_function(lambda: _seconds(listener.server_started_at))

    def watch_limiter(self, limiter: Limiter) -> None:
        """Show how often the storage of rate limits did not answer."""
        self.registry.register(_LimiterFallbacks(limiter))

    def watch_replicas(self, replicas: Replicas) -> None:
        """Show how far behind replicas are, and who answered what they were asked."""
        lag = Gauge(
            "latchkey_replica_lag_seconds",
            "How far behind a replica is; infinite while it is not used.",
            ["replica"],
            registry=self.registry,
        )
        for one in replicas.members:
            lag.labels(one.name).set_function(partial(_lag_s, one))
        self.registry.register(_ReplicaReads(replicas))


def _lag_s(replica: Replica) -> float:
    return replica.lag_s


class _LimiterFallbacks(Collector):
    """What became of requests while the storage of rate limits was away."""

    def __init__(self, limiter: Limiter) -> None:
        self._limiter = limiter

    def collect(self) -> Iterator[Metric]:
        fallbacks = CounterMetricFamily(
            "latchkey_rate_limit_fallbacks",
            "Times that Redis did not count: this process did alone, or refused.",
            labels=["outcome"],
        )
        for outcome in ("alone", "refused"):
            fallbacks.add_metric([outcome], self._limiter.fallbacks[outcome])
        yield fallbacks


class _ReplicaReads(Collector):
    """Who answered what replicas were to, as this process counts it."""

    def __init__(self, replicas: Replicas) -> None:
        self._replicas = replicas

    def collect(self) -> Iterator[Metric]:
        reads = CounterMetricFamily(
            "latchkey_replica_reads",
            "Reads that a replica answered, or the primary as all were behind or away.",
            labels=["outcome"],
        )
        for outcome in ("replica", "behind", "away"):
            reads.add_metric([outcome], self._replicas.reads[outcome])
        yield reads


class _SourceFailures(Collector):
    """How often the sources of prices did not say, as this process counts it."""

    def __init__(self, prices: Prices) -> None:
        self._prices = prices

    def collect(self) -> Iterator[Metric]:
        failures = CounterMetricFamily(
            "latchkey_price_source_failures",
            "Times that a source of prices or rates did not answer, or said something odd.",
            labels=["source"],
        )
        for source, count in self._prices.failures.items():
            failures.add_metric([source], count)
        yield failures


class _WebhookTries(Collector):
    """How often this process has sent a webhook, and what came of it."""

    def __init__(self, sent: SentWebhooks) -> None:
        self._sent = sent

    def collect(self) -> Iterator[Metric]:
        tries = CounterMetricFamily(
            "latchkey_webhook_tries",
            "Webhooks sent by this process: taken, refused and tried again, given up.",
            labels=["outcome"],
        )
        for outcome in ("delivered", "refused", "given_up"):
            tries.add_metric([outcome], getattr(self._sent, outcome))
        yield tries


def _seconds(moment: datetime | None) -> float:
    return nan if moment is None else moment.timestamp()


def succeeded(answer: Response) -> bool:
    """Tell whether nothing in an answer was refused, neither beside `data` nor in a payload."""
    if "errors" in answer:
        return False
    payloads = (answer.get("data") or {}).values()
    return not any(isinstance(payload, dict) and payload.get("errors") for payload in payloads)
