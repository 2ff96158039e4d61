"""What the ledger is made of: accounts, entries, postings. Pure; nothing here touches a database.

A positive amount raises an account's balance. A wallet's balance is what the house owes its owner,
so the house's own funds (lightning, onchain) run negative: all balances together are zero.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum
from uuid import UUID

from app.money import Currency, Money
from app.principal import WalletId


class System(Enum):
    """The house's accounts; ids and currencies are those of migration 0002."""

    LIGHTNING = (1, Currency.BTC)  # the node's channel balance, negated
    ONCHAIN = (2, Currency.BTC)  # the node's on-chain balance, negated
    DEALER_BTC = (3, Currency.BTC)  # the other side of every conversion
    DEALER_USD = (4, Currency.USD)
    FEES_EARNED = (5, Currency.BTC)
    NETWORK_FEES = (6, Currency.BTC)  # routing fees the house bore itself
    ROUNDING = (7, Currency.BTC)  # parts of a satoshi
    IN_FLIGHT = (8, Currency.BTC)  # reserved for outgoing payments not yet settled
    SUSPENSE = (9, Currency.BTC)  # money that came or went and belongs to nobody yet
    LOSSES = (10, Currency.BTC)  # paid by the node though the payer had the money back
    CAPITAL = (11, Currency.BTC)  # the operator's own at the node

    @property
    def id(self) -> UUID:
        return UUID(f"00000000-0000-4000-8000-{self.value[0]:012d}")

    @property
    def currency(self) -> Currency:
        return self.value[1]


class Kind(StrEnum):
    """Why a journal was posted; the names of the database's type `journal_kind`."""

    INTRALEDGER = "intraledger"
    CONVERSION = "conversion"
    FEE = "fee"
    CORRECTION = "correction"
    SUSPENSE = "suspense"
    LOSS = "loss"
    CAPITAL = "capital"
    LIGHTNING_RECEIPT = "lightning_receipt"
    LIGHTNING_RESERVE = "lightning_reserve"
    LIGHTNING_SETTLED = "lightning_settled"
    LIGHTNING_FAILED = "lightning_failed"
    ONCHAIN_RECEIPT = "onchain_receipt"
    ONCHAIN_RESERVE = "onchain_reserve"
    ONCHAIN_SETTLED = "onchain_settled"
    ONCHAIN_FAILED = "onchain_failed"


class UnbalancedError(AssertionError):
    """A posting that would create or destroy money: a bug, stopped before the database is asked."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a journal: `amount` in msat (BTC) or cents (USD), signed."""

    account: UUID
    currency: Currency
    amount: int


@dataclass(frozen=True, slots=True)
class Posting:
    """A balanced set of entries, one an account, none of zero."""

    kind: Kind
    entries: tuple[Entry, ...]

    def __post_init__(self) -> None:
        sums: dict[Currency, int] = defaultdict(int)
        for entry in self.entries:
            sums[entry.currency] += entry.amount
        if not self.entries or any(sums.values()):
            raise UnbalancedError(f"entries of a {self.kind} do not sum to zero: {dict(sums)}")
        if any(entry.amount == 0 for entry in self.entries):
            raise UnbalancedError(f"a {self.kind} has an entry of zero")
        if len({entry.account for entry in self.entries}) != len(self.entries):
            raise UnbalancedError(f"a {self.kind} names an account twice")

    @property
    def accounts(self) -> list[UUID]:
        return [entry.account for entry in self.entries]

    @property
    def amounts(self) -> list[int]:
        return [entry.amount for entry in self.entries]


def posting(kind: Kind, entries: Iterable[Entry]) -> Posting:
    """Return a posting of the entries that are not zero. Raises `UnbalancedError`."""
    return Posting(kind, tuple(entry for entry in entries if entry.amount))


def wallet(wallet_id: WalletId, amount: Money) -> Entry:
    """Return an entry on a wallet, which moves by whole minor units only."""
    return Entry(wallet_id, amount.currency, amount.ledger_units)


def system(account: System, amount: int) -> Entry:
    """Return an entry on one of the house's accounts."""
    return Entry(account.id, account.currency, amount)
