"""The ledger, payments, limits, and requests that are repeated."""

from scripts.mutation.holes.hole import Hole

_INCOMING = "app/services/payments/incoming.py"
_OUTGOING = "app/services/payments/outgoing.py"
_LIGHTNING = "app/services/payments/lightning.py"
_POST = "db/migrations/0004_payments.sql"
_LOCK = "db/migrations/0003_key_limits.sql"
_BY_CONTRACT = ("tests/contract/test_wallets.py", "tests/contract/test_fault_scripts.py")
_PAYMENTS = ("tests/integration/test_payments.py",)
_SPENDING = ("tests/integration/test_spending.py", "tests/property/test_spending_windows.py")
_UNDER_LOCK = ("tests/concurrency/test_under_lock.py", "tests/integration/test_spending.py")

HOLES = (
    Hole(
        name="repeated by somebody else",
        file="app/services/idempotency.py",
        was='return f"key {principal.derivation_id or principal.key_id}"',
        now='return "key"',
        why="Whoever guesses or shares an idempotency key reads another's answer.",
        tests=("tests/api/test_http.py", "tests/integration/test_derived_keys.py"),
    ),
    Hole(
        name="repeated with another body",
        file="app/services/idempotency.py",
        was='if row is None or row["body_hash"] != body_hash:',
        now="if row is None:",
        why="Another payment is answered as made that never was.",
        tests=("tests/api/test_http.py",),
    ),
    Hole(
        name="repeated while it runs",
        file="app/services/idempotency.py",
        was="if instance in await runtime.listener.live_instances():",
        now="if instance == owner:",
        why="The same request runs twice at once.",
        tests=("tests/api/test_http.py", "tests/integration/test_faults.py"),
    ),
    Hole(
        name="repeated with less authority",
        file="app/http/graphql.py",
        was="if isinstance(answer, Replay) and answer.authority != authority:",
        now="if isinstance(answer, Replay) and not answer.authority:",
        why="A narrowed key reads what it may not see any more.",
        tests=("tests/api/test_http.py",),
    ),
    Hole(
        name="credited twice",
        file=_INCOMING,
        was="ON i.payment_hash = $6 AND i.status <> 'PAID'",
        now="ON i.payment_hash = $6",
        why="What is paid inside and outside at once is credited twice.",
        tests=("tests/integration/test_receipts.py", *_PAYMENTS, *_BY_CONTRACT),
    ),
    Hole(
        name="paid inside before",
        file=_INCOMING,
        was="    if invoice.status is InvoiceState.PAID:\n        return await _to_suspense",
        now="    if invoice.status is InvoiceState.CANCELED:\n        return await _to_suspense",
        why="What comes for a cancelled invoice is nobody's.",
        tests=("tests/integration/test_receipts.py", *_PAYMENTS),
    ),
    Hole(
        name="settled twice",
        file=_OUTGOING,
        was="WHERE p.movement_id = waited.movement_id AND p.state = 'sending'\n"
        "    RETURNING p.movement_id, p.wallet_id, waited.moment",
        now="WHERE p.movement_id = waited.movement_id\n"
        "    RETURNING p.movement_id, p.wallet_id, waited.moment",
        why="A payment that was ended is ended again, and money moves again.",
        tests=(*_PAYMENTS, "tests/integration/test_losses.py"),
    ),
    Hole(
        name="given back after it was paid",
        file=_OUTGOING,
        was="WHERE p.movement_id = waited.movement_id AND p.state = 'sending'\n"
        "    RETURNING p.movement_id, p.wallet_id\n)",
        now="WHERE p.movement_id = waited.movement_id\n    RETURNING p.movement_id, p.wallet_id\n)",
        why="Who comes late gives back what was paid.",
        tests=(*_PAYMENTS, "tests/integration/test_losses.py"),
    ),
    Hole(
        name="unknown is failed",
        file="app/services/payments/reconciliation.py",
        was="return outcome if isinstance(outcome, Succeeded | Failed) else None",
        now="return outcome if isinstance(outcome, Succeeded | Failed) else"
        " Failed(FailureReason.NOT_SENT)",
        why="The payer has the money back, and the payment settles afterwards.",
        tests=_BY_CONTRACT,
    ),
    Hole(
        name="not known is not sent",
        file=_LIGHTNING,
        was="        if not unavailable.never_heard:\n            raise\n",
        now="",
        why="A node that drops the connection after it has paid costs the house the money.",
        tests=_BY_CONTRACT,
    ),
    Hole(
        name="asked while it is sent",
        file=_OUTGOING,
        was="WHERE state = 'sending' AND rail = $2 AND sender_until <= now()",
        now="WHERE state = 'sending' AND rail = $2",
        why="That the node knows nothing yet is taken for proof, and the order is on its way.",
        tests=_BY_CONTRACT,
    ),
    Hole(
        name="fee without limit",
        file=_LIGHTNING,
        was="fee_limit_msat=payment.fee_limit_msat,\n        )",
        now="fee_limit_msat=max(payment.fee_limit_msat, payment.amount_msat),\n        )",
        why="Whoever is on the route takes what the house has.",
        tests=_BY_CONTRACT,
    ),
    Hole(
        name="already paid is paid now",
        file=_LIGHTNING,
        was="if isinstance(outcome, Succeeded) and outcome.already:",
        now="if isinstance(outcome, Succeeded) and outcome.already and not payment.amount_msat:",
        why="A payer is charged for what another attempt has paid.",
        tests=_BY_CONTRACT,
    ),
    Hole(
        name="paying oneself",
        file="app/services/payments/intraledger.py",
        was="    if invoice.wallet_id == payer.wallet_id:\n        raise SelfPayment\n",
        now="",
        why="A wallet pays itself; elsewhere money was made of that.",
        tests=("tests/contract/test_wallets.py", *_PAYMENTS),
    ),
    Hole(
        name="overdrawn wallet",
        file="db/migrations/0002_ledger.sql",
        was="IF v_account.free + v_entry.amount < 0 THEN",
        now="IF v_account.free < 0 THEN",
        why="A wallet spends what is held for something else.",
        tests=("tests/integration/test_ledger.py", *_PAYMENTS),
    ),
    Hole(
        name="unbalanced posting",
        file="app/ledger/model.py",
        was="if not self.entries or any(sums.values()):",
        now="if not self.entries or all(sums.values()):",
        why="A posting in two currencies makes money in one of them.",
        tests=("tests/unit/test_posting.py",),
    ),
    Hole(
        name="limit by one more",
        file=_POST,
        was="b.spent_sat + b.waiting_sat + v_needed > b.limit_sat AS is_over",
        now="b.spent_sat + b.waiting_sat + v_needed > b.limit_sat + 1 AS is_over",
        why="A key spends more than its limit.",
        tests=_SPENDING,
    ),
    Hole(
        name="window of a limit",
        file=_POST,
        was="CROSS JOIN LATERAL key_spent(p_key, v_now - spending_span(l.time_window)) s\n"
        "                     WHERE l.api_key_id = p_key",
        now="CROSS JOIN LATERAL key_spent(p_key, v_now - spending_span(l.time_window) / 2) s\n"
        "                     WHERE l.api_key_id = p_key",
        why="What is limited for a day is to be had twice a day.",
        tests=_SPENDING,
    ),
    Hole(
        name="waiting is not spent",
        file=_POST,
        was="ELSE v_waiting END AS waiting_sat,",
        now="ELSE 0 END AS waiting_sat,",
        why="What waits for an approval can be spent besides.",
        tests=("tests/integration/test_approval_limits.py",),
    ),
    Hole(
        name="credential under lock",
        file=_POST,
        was="    PERFORM credential_lock(p_used);",
        now="    PERFORM 1;",
        why="A payment that waited is made by a key that was revoked meanwhile.",
        tests=_UNDER_LOCK,
    ),
    Hole(
        name="expired key under lock",
        file=_LOCK,
        was="AND coalesce(least(k.expires_at, s.expires_at) > clock_timestamp(), true)",
        now="AND true",
        why="A payment that waited is made by a key that has expired meanwhile.",
        tests=_UNDER_LOCK,
    ),
    Hole(
        name="wallet of a key under lock",
        file=_LOCK,
        was="           AND (k.wallet_ids IS NULL OR p_used.wallet_id = ANY (k.wallet_ids))\n",
        now="",
        why="A payment that waited is made from a wallet that was taken from the key.",
        tests=_UNDER_LOCK,
    ),
    Hole(
        name="policy under lock",
        file=_LOCK,
        was="           AND k.policy_revision = coalesce(",
        now="           AND 0 <= coalesce(",
        why="A payment is made that the key's policy forbids since a moment ago.",
        tests=(
            "tests/integration/test_payment_policies.py",
            "tests/concurrency/test_under_lock.py",
        ),
    ),
    Hole(
        name="destination of a policy",
        file="app/services/payments/judging.py",
        was="if policy is not None and not policy.allows(destinations):",
        now="if policy is not None and not destinations:",
        why="A key that pays one supplier pays anybody.",
        tests=("tests/integration/test_payment_policies.py",),
    ),
    Hole(
        name="voucher past a policy",
        file="app/services/payments/judging.py",
        was="if policy is not None and (policy.destinations, policy.approval_above_sat)"
        " != (None, None):",
        now="if policy is not None and policy.destinations is not None and"
        " policy.approval_above_sat is not None:",
        why="Whoever has the voucher says whom it pays, whatever the policy says.",
        tests=("tests/integration/test_payment_policies.py",),
    ),
    Hole(
        name="voucher for more",
        file="app/services/lnurl/claims.py",
        was="if invoice.amount_msat is None or not least_msat <= invoice.amount_msat <= most_msat:",
        now="if invoice.amount_msat is None or not least_msat <= invoice.amount_msat:",
        why="A voucher over a coffee empties the wallet.",
        tests=("tests/integration/test_vouchers.py", "tests/api/test_lnurl.py"),
    ),
    Hole(
        name="voucher used again",
        file="app/services/lnurl/claims.py",
        was="     WHERE id = $1 AND claims = $2 AND used < uses AND revoked_at IS NULL\n",
        now="     WHERE id = $1 AND $2::bigint >= 0 AND revoked_at IS NULL\n",
        why="Who asks twice at once is paid twice.",
        tests=("tests/integration/test_vouchers.py",),
    ),
    Hole(
        name="secret of a use",
        file="app/services/lnurl/claims.py",
        was="if not hmac.compare_digest(k1.encode(), vouchers.k1_of(runtime, voucher).encode()):",
        now="if not k1:",
        why="A use is claimed by whoever did not read the voucher.",
        tests=("tests/integration/test_vouchers.py", "tests/api/test_lnurl.py"),
    ),
    Hole(
        name="another amount than asked for",
        file="app/services/lnurl/sending.py",
        was="    if invoice.amount_msat != amount_msat:\n",
        now="    if invoice.amount_msat is None:\n",
        why="A lightning address asks for more than the payer wanted to send.",
        tests=("tests/integration/test_address_payments.py", "tests/api/test_lnurl.py"),
    ),
)
