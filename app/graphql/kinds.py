"""Which kind of work each root field is, for the rate limits of keys by kind.

The kind follows from the row that a field has in the table of authority; what differs is named.
"""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.errors import InvalidInput
from app.graphql.engine.documents import Document
from app.graphql.policy import POLICY
from app.graphql.rules import AddressesWrite, InvoicesWrite, PaymentsWrite, Rule

PAYMENTS: Final = "payments"
INVOICES: Final = "invoices"
READS: Final = "reads"

_ROOTS: Final = ("Query", "Mutation", "Subscription")
_BY_RULE: Final[Mapping[type[Rule], str]] = MappingProxyType(
    # An address is what others pay to, as an invoice is.
    {PaymentsWrite: PAYMENTS, InvoicesWrite: INVOICES, AddressesWrite: INVOICES}
)
#: Mutations whose kind does not follow from their rule; None counts as a request and no more.
_OTHERWISE: Final[Mapping[str, str | None]] = MappingProxyType(
    {
        "Mutation.lnInvoiceCancel": None,
        "Mutation.lnInvoiceCreateOnBehalfOfRecipient": INVOICES,
        "Mutation.lnInvoiceFeeProbe": READS,
        "Mutation.lnNoAmountInvoiceCreateOnBehalfOfRecipient": INVOICES,
        "Mutation.lnNoAmountInvoiceFeeProbe": READS,
        "Mutation.lnNoAmountUsdInvoiceFeeProbe": READS,
        "Mutation.lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient": INVOICES,
        "Mutation.lnUsdInvoiceCreateOnBehalfOfRecipient": INVOICES,
        "Mutation.lnUsdInvoiceFeeProbe": READS,
        "Mutation.voucherRevoke": None,
    }
)


def kind_of(coordinate: str) -> str | None:
    """Return the kind of work that a root field is, None if it is a request and no more."""
    if not coordinate.startswith("Mutation."):
        return READS
    if coordinate in _OTHERWISE:
        return _OTHERWISE[coordinate]
    rule = POLICY.get(coordinate)
    return None if rule is None else _BY_RULE.get(rule)


def work_of(document: Document) -> Mapping[str, int]:
    """Return how much of which kinds an operation is: each call counts, also under an alias.

    Every field counts as itself, too, whatever directives would skip.
    """
    work: Counter[str] = Counter()
    for coordinate in document.root_calls.values():
        work[coordinate] += 1
        kind = kind_of(coordinate)
        if kind is not None:
            work[kind] += 1
    return work


def check_field(kind: str) -> None:
    """Raise `InvalidInput` for a kind of work that names a field which does not exist."""
    if kind.startswith(tuple(f"{root}." for root in _ROOTS)) and kind not in POLICY:
        raise InvalidInput(
            f"There is no field {kind[:60]!r}. Name one as in Mutation.lnInvoiceCreate."
        )
