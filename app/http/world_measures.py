"""What is told once for all processes, whichever of them is asked."""

from collections.abc import Iterator, Mapping
from importlib.metadata import version

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from app.http.attention import Watch
from app.http.families import gauge, gauge_of
from app.http.own_measures import build_info
from app.http.surroundings import Surroundings
from app.process.runtime import Runtime
from app.process.solvency import Solvency


class WorldMeasures(Collector):
    """The measures of what all processes have in common, as this one has seen it last."""

    def __init__(self, runtime: Runtime, watch: Watch, surroundings: Surroundings) -> None:
        self._runtime = runtime
        self._watch = watch
        self._around = surroundings
        #: Which parts of the server were ready when last looked at.
        self.ready: Mapping[str, bool] = {}
        self.attention: Mapping[str, int] = {}

    def collect(self) -> Iterator[Metric]:
        """Yield all families; asks nobody."""
        yield build_info(self._runtime.settings, version("latchkey"))
        yield gauge_of(
            "latchkey_ready",
            "1 while a part of what requests need is in order, as /readyz tells it.",
            "part",
            {part: float(ready) for part, ready in self.ready.items()},
        )
        yield gauge_of(
            "latchkey_needs_attention",
            "Receipts and payments that a person must look at, and what is wrong besides.",
            "what",
            dict(self.attention),
        )
        yield gauge_of(
            "latchkey_view_age_seconds",
            "Age of what is told of each part of the surroundings; infinite if nothing is known.",
            "part",
            self._around.ages_s(),
        )
        yield from self._payments()
        yield from self._receipts()
        yield from self._books()
        yield from self._node()
        yield from self._webhooks()
        yield from self._database()
        yield from self._disk()

    def _payments(self) -> Iterator[Metric]:
        rails = self._around.money.under_way
        yield gauge_of(
            "latchkey_payments_pending",
            "Payments to others whose outcome is not known yet, by rail, counted to 100,000.",
            "rail",
            {one.rail: one.number for one in rails},
        )
        yield gauge_of(
            "latchkey_payments_pending_oldest_seconds",
            "For how long the oldest of them is under way.",
            "rail",
            {one.rail: one.oldest_s for one in rails},
        )
        yield gauge_of(
            "latchkey_payments_reserved_msat",
            "What is reserved for them, in millisatoshi.",
            "rail",
            {one.rail: one.reserved_msat for one in rails},
        )

    def _receipts(self) -> Iterator[Metric]:
        money = self._around.money
        for name, text, values in (
            ("", "Receipts that are no wallet's: suspense, quarantined.", "number"),
            ("_msat", "How much they are, in millisatoshi.", "msat"),
            ("_oldest_seconds", "For how long the oldest of them waits.", "oldest_s"),
        ):
            yield gauge_of(
                f"latchkey_receipts_aside{name}",
                text,
                "state",
                {one.state: float(getattr(one, values)) for one in money.put_aside},
            )
        yield gauge(
            "latchkey_receipts_unled_seconds",
            "For how long no process has followed what the node receives; 0 while one does.",
            money.unled_s,
        )
        if money.cursor is not None:
            yield gauge(
                "latchkey_receipts_cursor",
                "The last settlement of the node up to which all are booked, in its own count.",
                money.cursor,
            )
        if money.cursor is not None and self._around.node is not None:
            yield gauge(
                "latchkey_receipts_behind",
                "By how much the last settlement that the node tells is ahead of the last one that"
                " was booked, in the node's own count.",
                max(0, self._around.node.newest_receipt - money.cursor),
            )

    def _books(self) -> Iterator[Metric]:
        exposure = self._watch.exposure
        yield gauge(
            "latchkey_dealer_owed_cents",
            "What the house owes dollar wallets, in US cents.",
            exposure.owed_cents,
        )
        yield gauge(
            "latchkey_dealer_held_msat",
            "What the house has bought against that, in millisatoshi.",
            exposure.held_msat,
        )
        solvency = self._runtime.solvency
        if self._runtime.settings.solvency_mode != "off":
            yield gauge(
                "latchkey_solvency_age_seconds",
                "Age of what is known of what is owed and held; infinite if nothing is.",
                solvency.age_s,
            )
        if solvency.latest is not None:
            yield from _solvency(solvency.latest)

    def _node(self) -> Iterator[Metric]:
        if self._around.node is None:
            return
        info = self._around.node.info
        yield gauge(
            "latchkey_node_synced",
            "1 while the node knows the chain and the network.",
            info.is_synced,
        )
        if info.block_height is not None:
            yield gauge(
                "latchkey_node_block_height",
                "Height of the chain's tip, as the node sees it.",
                info.block_height,
            )

    def _webhooks(self) -> Iterator[Metric]:
        backlog = self._watch.backlog
        yield gauge_of(
            "latchkey_webhooks",
            "Webhooks that wait to be sent or were given up, and endpoints whose last try failed,"
            " each counted to 100,000.",
            "what",
            {
                "waiting": backlog.waiting,
                "failed": backlog.failed,
                "failing_endpoints": backlog.failing_endpoints,
            },
        )
        yield gauge_of(
            "latchkey_webhook_age_seconds",
            "For how long the oldest webhook waits, and for how long one is due that nobody sends.",
            "what",
            {"oldest": backlog.oldest_s, "late": backlog.late_s},
        )

    def _database(self) -> Iterator[Metric]:
        facts = self._around.database
        if self._around.database_bytes is not None:
            yield gauge(
                "latchkey_database_size_bytes",
                "How much of the disk the database takes.",
                self._around.database_bytes,
            )
        yield gauge(
            "latchkey_database_server_connections",
            "Connections of clients to the whole database server.",
            facts.connections,
        )
        yield gauge(
            "latchkey_database_server_connections_max",
            "How many the database server allows (max_connections).",
            facts.connections_max,
        )
        yield gauge(
            "latchkey_database_oldest_transaction_seconds",
            "Age of the oldest open transaction of the database.",
            facts.oldest_transaction_s,
        )
        yield gauge(
            "latchkey_database_xid_age",
            "Transactions since the oldest row that is not frozen; at 2e9 the database stops.",
            facts.xid_age,
        )
        for name, text, values in (
            ("bytes", "What a replica has not applied of what was written.", "lag_bytes"),
            ("seconds", "How long ago what a replica applied last was written.", "lag_s"),
        ):
            lags = {one.name: getattr(one, values) for one in facts.replicas}
            yield gauge_of(
                f"latchkey_database_replica_lag_{name}",
                text,
                "replica",
                {replica: lag for replica, lag in lags.items() if lag is not None},
            )

    def _disk(self) -> Iterator[Metric]:
        files = self._around.files
        if files is None:
            return
        yield gauge(
            "latchkey_data_dir_free_bytes",
            "Room on the disk of the data directory.",
            files.free_bytes,
        )
        if files.backup_at is not None:
            yield gauge(
                "latchkey_backup_newest_timestamp_seconds",
                "When the newest file in LATCHKEY_BACKUP_DIR was written, in seconds since 1970; 0"
                " if there is none.",
                files.backup_at,
            )
            yield gauge(
                "latchkey_backup_age_max_seconds",
                "How old it may be (LATCHKEY_BACKUP_AGE_MAX_H).",
                self._runtime.settings.backup_age_max_h * 3_600,
            )


def _solvency(view: Solvency) -> Iterator[Metric]:
    owed = {
        "bitcoin": view.wallets_msat,
        "dollars": view.dollars_msat,
        "suspense": view.suspense_msat,
    }
    held = {"channels": view.channels_msat, "chain": view.chain_msat}
    yield gauge_of(
        "latchkey_owed_msat",
        "What is owed to wallets and senders, in millisatoshi.",
        "what",
        dict(owed),
    )
    yield gauge_of(
        "latchkey_held_msat",
        "What the node holds against it, in millisatoshi.",
        "where",
        {where: msat for where, msat in held.items() if msat is not None},
    )
    yield GaugeMetricFamily(
        "latchkey_solvency_short_msat",
        "By how much the node holds less than is owed, in millisatoshi; 0 where it does not tell.",
        view.short_msat,
    )
