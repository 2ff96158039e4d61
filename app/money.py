"""Units of money. Everything is an integer; every rounding says which way it goes.

The ledger keeps bitcoin in millisatoshi and dollars in cents. Clients see whole satoshi.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, NewType

Sat = NewType("Sat", int)

MSAT_PER_SAT = 1_000
SAT_PER_BTC = 100_000_000

#: The largest amount an API input may carry (Blink's cap for SatAmount and CentAmount).
AMOUNT_MAX = 10_000_000_000_000


class Currency(StrEnum):
    """The currency of a wallet; the ledger's unit is the millisatoshi, respectively the cent."""

    BTC = "BTC"
    USD = "USD"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the minor unit of its currency: satoshi or cents. Signed."""

    units: int
    currency: Currency

    @property
    def ledger_units(self) -> int:
        """The same in the ledger's unit: millisatoshi or cents."""
        return self.units * MSAT_PER_SAT if self.currency is Currency.BTC else self.units

    def __neg__(self) -> "Money":
        return Money(-self.units, self.currency)


def sats(units: int) -> Money:
    """Return some satoshi as money."""
    return Money(units, Currency.BTC)


def sat_floor(amount_msat: int) -> Sat:
    """Return whole satoshi, rounded down: what a wallet is credited."""
    return Sat(amount_msat // MSAT_PER_SAT)


def sat_ceil(amount_msat: int) -> Sat:
    """Return whole satoshi, rounded up: what a wallet is charged."""
    return Sat(-(-amount_msat // MSAT_PER_SAT))


def minor_units(currency: Currency, ledger_units: int) -> int:
    """Return a wallet's ledger balance in its minor unit.

    A BTC wallet always holds whole satoshi (a CHECK in the database says so), hence exact.
    """
    return ledger_units // MSAT_PER_SAT if currency is Currency.BTC else ledger_units


@dataclass(frozen=True, slots=True)
class DailyLimits:
    """The most an account may move in 24 hours, in cents. None is no limit."""

    #: To others, over Lightning or the blockchain; without fees.
    withdrawal: int | None = None
    #: To other accounts of this server.
    internal_send: int | None = None
    #: Between wallets of the account that hold different currencies.
    convert: int | None = None


class FeeTier(NamedTuple):
    """A fee for amounts up to a bound, which the last tier does not have; both in satoshi."""

    amount_sat_max: int | None
    fee_sat: int
