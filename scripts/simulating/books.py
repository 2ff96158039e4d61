"""The books of one database among several, as a simulation keeps them: whole units, double entry.

A payment to a wallet of another database takes three transactions. `reserve` takes the amount from
the payer into what is in transit; `credit` gives it to the payee in the other database, against
what lies between the databases; `settle` takes it out of transit, against the same. Each has the id
of the payment and does nothing the second time, so whoever does not know how a step ended repeats
it.
"""

from collections import defaultdict
from dataclasses import dataclass, field


class BooksError(Exception):
    """What the books refuse; nothing was changed."""


@dataclass(slots=True)
class Books:
    """Balances as they differ from `opening`, which every wallet began with."""

    opening: int
    wallets: defaultdict[int, int] = field(default_factory=lambda: defaultdict(int))
    #: Taken from a payer and not yet settled, by payment.
    in_transit: dict[int, int] = field(default_factory=dict)
    #: What came from the other databases less what went to them, by what this one knows.
    between: int = 0
    paid: set[int] = field(default_factory=set)
    reserved: set[int] = field(default_factory=set)
    credited: set[int] = field(default_factory=set)
    settled: set[int] = field(default_factory=set)

    def balance(self, wallet: int) -> int:
        """Return what a wallet holds."""
        return self.opening + self.wallets[wallet]

    def pay(self, payment: int, payer: int, payee: int, amount: int) -> None:
        """Pay inside, once. Raises `BooksError` where the payer has less."""
        if payment in self.paid:
            return
        self._take(payer, amount)
        self.wallets[payee] += amount
        self.paid.add(payment)

    def reserve(self, payment: int, payer: int, amount: int) -> None:
        """Begin a payment to another database, once. Raises `BooksError` as `pay` does."""
        if payment in self.reserved:
            return
        self._take(payer, amount)
        self.in_transit[payment] = amount
        self.reserved.add(payment)

    def credit(self, payment: int, payee: int, amount: int) -> None:
        """Take in a payment of another database, once."""
        if payment in self.credited:
            return
        self.wallets[payee] += amount
        self.between -= amount
        self.credited.add(payment)

    def settle(self, payment: int) -> None:
        """End a payment to another database, once, after the credit is known to be there."""
        if payment in self.settled:
            return
        if payment not in self.in_transit:
            raise BooksError(f"payment {payment} was not reserved")
        self.between += self.in_transit.pop(payment)
        self.settled.add(payment)

    def difference(self) -> int:
        """Return by how much these books are off; 0 always."""
        return sum(self.wallets.values()) + sum(self.in_transit.values()) + self.between

    def _take(self, payer: int, amount: int) -> None:
        if amount <= 0 or self.balance(payer) < amount:
            raise BooksError(f"wallet {payer} has less than {amount}")
        self.wallets[payer] -= amount
