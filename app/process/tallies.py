"""What one process counts of its work, beside what pool and limiter count themselves."""

from dataclasses import dataclass, field
from typing import Final

from app.measures import Counts, Durations, JobRuns

#: Why a credential is refused, for metrics alone: whoever shows one gets one answer for all.
REFUSED_CREDENTIALS: Final = (
    "malformed",  # nothing that this server ever issues
    "unknown",  # unknown, replaced, revoked, suspended or expired
    "derived",  # made of another key, and that one or a link does not allow it
    "address",  # from an address that the key may not be used from
    "signature",  # without the signature of the client that the key is bound to
    "canary",  # a key that is there to be stolen
    "session",  # a session's token, malformed or ended
)


def _refused() -> Counts:
    return Counts(*((reason,) for reason in REFUSED_CREDENTIALS))


@dataclass(frozen=True, slots=True)
class Tallies:
    """Counted since the process began."""

    #: Credentials that were refused, by the reason.
    credentials_refused: Counts = field(default_factory=_refused)
    #: Payments out of this server that this process ended, by rail and how they ended, and what
    #: left with those that were paid, fees of the network included, in msat by rail.
    payments: Counts = field(default_factory=Counts)
    paid_msat: Counts = field(default_factory=Counts)
    #: What came in and this process booked, by rail and where it went, in number and in msat.
    receipts: Counts = field(default_factory=Counts)
    received_msat: Counts = field(default_factory=Counts)
    #: What the node was asked for, by call and outcome.
    node_calls: Durations = field(default_factory=Durations)
    #: Statements of the database that took longer than `LATCHKEY_SLOW_STATEMENT_MS`.
    slow_statements: Counts = field(default_factory=lambda: Counts(()))
    #: The loops of the background work, by name.
    jobs: dict[str, JobRuns] = field(default_factory=dict)

    def received(self, rail: str, outcome: str, amount_msat: int) -> None:
        """Count what came in and was booked."""
        self.receipts.add(rail, outcome)
        self.received_msat.add(rail, outcome, number=amount_msat)
