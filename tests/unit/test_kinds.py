"""Which kind of work every root field is."""

import pytest

from app.errors import InvalidInput
from app.graphql import kinds
from app.graphql.kinds import INVOICES, PAYMENTS, READS
from app.graphql.policy import POLICY

ROOTS = [name for name in POLICY if name.startswith(("Query.", "Mutation.", "Subscription."))]

#: By hand, all of them that are more than a request.
MUTATIONS = {
    "intraLedgerPaymentSend": PAYMENTS,
    "intraLedgerUsdPaymentSend": PAYMENTS,
    "lnAddressPaymentSend": PAYMENTS,
    "lnInvoiceCreate": INVOICES,
    "lnInvoiceCreateOnBehalfOfRecipient": INVOICES,
    "lnInvoiceFeeProbe": READS,
    "lnInvoicePaymentSend": PAYMENTS,
    "lnNoAmountInvoiceCreate": INVOICES,
    "lnNoAmountInvoiceCreateOnBehalfOfRecipient": INVOICES,
    "lnNoAmountInvoiceFeeProbe": READS,
    "lnNoAmountInvoicePaymentSend": PAYMENTS,
    "lnNoAmountUsdInvoiceFeeProbe": READS,
    "lnNoAmountUsdInvoicePaymentSend": PAYMENTS,
    "lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient": INVOICES,
    "lnUsdInvoiceCreate": INVOICES,
    "lnUsdInvoiceCreateOnBehalfOfRecipient": INVOICES,
    "lnUsdInvoiceFeeProbe": READS,
    "lnurlPaymentSend": PAYMENTS,
    "onChainAddressCreate": INVOICES,
    "onChainAddressCurrent": INVOICES,
    "onChainPaymentSend": PAYMENTS,
    "onChainPaymentSendAll": PAYMENTS,
    "onChainUsdPaymentSend": PAYMENTS,
    "onChainUsdPaymentSendAsBtcDenominated": PAYMENTS,
    "voucherCreate": PAYMENTS,
}


def test_every_mutation_that_moves_money_or_asks_for_it_has_its_kind() -> None:
    found = {name: kinds.kind_of(name) for name in ROOTS if name.startswith("Mutation.")}

    assert {name: kind for name, kind in found.items() if kind is not None} == {
        f"Mutation.{name}": kind for name, kind in MUTATIONS.items()
    }


def test_whatever_is_no_mutation_reads() -> None:
    assert {kinds.kind_of(name) for name in ROOTS if not name.startswith("Mutation.")} == {READS}


def test_a_field_must_exist_to_be_limited() -> None:
    for known in ("reads", "sends", "Mutation.lnInvoiceCreate", "Query.me"):
        kinds.check_field(known)  # whether a word is a kind is the service's to know
    for unknown in ("Mutation.me", "Query.", "Subscription.nothing"):
        with pytest.raises(InvalidInput, match="There is no field"):
            kinds.check_field(unknown)
