"""Payment requests that are none, or none that can be paid, wherever one is taken."""

import json
import re
from pathlib import Path

import pytest

from app.lightning import bolt11
from tests.api.forge import Forge
from tests.api.harness import Json
from tests.api.inputs import CALLS, inputs
from tests.api.trial import Case, Trial
from tests.api.wrong import Coded, Said

pytestmark = pytest.mark.sweep

_NO_INVOICE = Coded("LIGHTNING_PAYMENT_ERROR", "but it does not exist")
_EXPIRED = Coded("LIGHTNING_PAYMENT_ERROR", "Invoice already expired")


def malformed_requests(forge: Forge) -> Json:
    """Return texts that no payment request of this network is, by what is wrong with them."""
    good = forge.invoice()
    vectors = json.loads((Path(__file__).parents[1] / "unit/bolt11_vectors.json").read_text())
    other = {"q": "p"}.get(good[60], "q")
    return {
        "only a prefix": "lnbcrt1",
        "no separator": "lnbcrt",
        "a changed letter": good[:60] + other + good[61:],
        "a changed checksum": good[:-1] + {"q": "p"}.get(good[-1], "q"),
        "mixed case": good[:-6] + good[-6:].upper(),
        "mixed case in the prefix": "LNBCRT" + good[6:],
        "cut": good[:-10],
        "cut to the half": good[: len(good) // 2],
        "a letter more": good[:60] + "q" + good[60:],
        "an invoice twice": good * 2,
        "a character of no alphabet": good[:60] + "b" + good[61:],
        "no amount, only a multiplier": forge.sealed("lnbcrtm"),
        "an amount of nothing": forge.sealed("lnbcrt0n"),
        "a leading zero": forge.sealed("lnbcrt010n"),
        "an unknown multiplier": forge.sealed("lnbcrt1x"),
        "less than a millisatoshi": forge.sealed("lnbcrt2500000001p"),
        "more than there is": forge.sealed("lnbcrt21000001"),
        "an endless amount": forge.sealed(f"lnbcrt{'9' * 40}"),
        "no payment hash": forge.sealed(tags="sd"),
        "no payment secret": forge.sealed(tags="pd"),
        "no description": forge.sealed(tags="ps"),
        "two hashes": forge.sealed(tags="ppsd"),
        "an unknown feature that is required": forge.sealed(tags="psd9"),
        "nothing in it": forge.sealed(tags=""),
        "mainnet": forge.invoice(bolt11.Network.MAINNET),
        "testnet": forge.invoice(bolt11.Network.TESTNET),
        "signet": forge.invoice(bolt11.Network.SIGNET),
        "an unknown network": forge.sealed("lnxx"),
        "too long": forge.sealed(tags="psd" + "d" * 2)[:-1] + "q" * 7_089,
        "very long": "lnbcrt1" + "q" * 50_000,
        "an LNURL": "lnurl1dp68gurn8ghj7um9wfmxjcm99e3k7mf0v9cxj0m385ekvcenxc6r2c35xvukx",
        **{
            f"BOLT 11: {one['name']}": one["invoice"]
            for one in (*vectors["valid"], *vectors["invalid"])
        },
    }


async def test_m4_malformed_requests_are_refused_wherever_one_is_taken(trial: Trial) -> None:
    malformed = malformed_requests(Forge())
    undecodable = Coded("INVOICE_DECODE_ERROR", "Invalid lightning request, couldn't decode.")
    wrong_value = Said("Invalid value for LnPaymentRequest")
    for call in CALLS.values():
        good = await call.variables(trial.stage)
        cases = [
            Case(
                undecodable if re.fullmatch("(?i)ln[0-9a-z]+", text) else wrong_value,
                place.set(good, text),
                label,
            )
            for place in inputs(call)
            if place.named.name == "LnPaymentRequest"
            for label, text in malformed.items()
        ]
        await trial.refuse(call, cases)
    assert trial.tried > 400


async def test_m4_m5_invoices_that_nobody_can_be_paid_with_are_refused(trial: Trial) -> None:
    """Expired ones, and such as only look as if they were ours."""
    stage, forge = trial.stage, Forge()
    ours = await stage.invoice(stage.stranger)
    ours_open = await stage.invoice(stage.stranger, amount_sat=None)
    for name, amount_msat, own in (
        ("lnInvoice", 1_000, ours),
        ("lnNoAmountInvoice", None, ours_open),
    ):
        expired = forge.invoice(amount_msat=amount_msat, age_s=3_601)
        forged = forge.invoice(amount_msat=amount_msat, payment_hash=own.payment_hash)
        never_issued = (
            await stage.runtime.node.invoices.create_invoice(
                amount_msat=amount_msat, description="", description_hash=None, expiry_s=600
            )
        ).payment_request
        await trial.refuse_changes(
            f"Mutation.{name}PaymentSend",
            ("paymentRequest", expired, _EXPIRED),
            ("paymentRequest", forged, _NO_INVOICE),
            ("paymentRequest", never_issued, _NO_INVOICE),
        )
        await trial.refuse_changes(
            f"Mutation.{name}FeeProbe",
            ("paymentRequest", expired, _EXPIRED),
            ("paymentRequest", never_issued, _NO_INVOICE),
        )
