"""Units of money. Everything is an integer; every rounding says which way it goes.

The ledger keeps bitcoin in millisatoshi and dollars in cents. Clients see whole satoshi.
"""

from enum import StrEnum
from typing import NewType

Msat = NewType("Msat", int)
Sat = NewType("Sat", int)
Cents = NewType("Cents", int)

MSAT_PER_SAT = 1_000
SAT_PER_BTC = 100_000_000

#: The largest amount an API input may carry (Blink's cap for SatAmount and CentAmount).
AMOUNT_MAX = 10_000_000_000_000


class Currency(StrEnum):
    """The currency of a wallet; the ledger's unit is the millisatoshi, respectively the cent."""

    BTC = "BTC"
    USD = "USD"


def msat(sat: int) -> Msat:
    """Return satoshi as millisatoshi."""
    return Msat(sat * MSAT_PER_SAT)


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
