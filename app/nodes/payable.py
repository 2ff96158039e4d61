"""Which invoices a node can be asked to pay."""

from app.lightning import bolt11


def payable(payment_request: str, amount_msat: int | None) -> bolt11.DecodedInvoice | None:
    """Return an invoice with just one amount to pay, None if it has none, or another."""
    try:
        invoice = bolt11.decode(payment_request)
    except bolt11.Bolt11Error:
        return None
    amounts = {one for one in (invoice.amount_msat, amount_msat) if one is not None}
    return invoice if len(amounts) == 1 and min(amounts) > 0 else None
