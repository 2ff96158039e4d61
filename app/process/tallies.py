"""What one process counts of its work, beside what pool and limiter count themselves."""

from dataclasses import dataclass, field
from typing import Final

from app.measures import Durations, JobRuns, Occurrences

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


def _refused() -> Occurrences:
    return Occurrences(*((reason,) for reason in REFUSED_CREDENTIALS))


@dataclass(frozen=True, slots=True)
class Tallies:
    """Occurrences since the process began."""

    #: Credentials that were refused, by the reason.
    credentials_refused: Occurrences = field(default_factory=_refused)
    #: Payments out of this server that this process ended, by rail and how they ended, and what
    #: left with those that were paid, fees of the network included, in msat by rail.
    payments: Occurrences = field(default_factory=Occurrences)
    paid_msat: Occurrences = field(default_factory=Occurrences)
    #: What came in and this process booked, by rail and where it went, in number and in msat.
    receipts: Occurrences = field(default_factory=Occurrences)
    received_msat: Occurrences = field(default_factory=Occurrences)
    #: What the node was asked for, by call and outcome.
    node_calls: Durations = field(default_factory=Durations)
    #: Statements of the database that took longer than `LATCHKEY_SLOW_STATEMENT_MS`.
    slow_statements: Occurrences = field(default_factory=lambda: Occurrences(()))
    #: The loops of the background work, by name.
    jobs: dict[str, JobRuns] = field(default_factory=dict)

    def received(self, rail: str, outcome: str, amount_msat: int) -> None:
        """Count what came in and was booked."""
        self.receipts.add(rail, outcome)
        self.received_msat.add(rail, outcome, number=amount_msat)
