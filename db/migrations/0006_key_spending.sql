-- Spending limits of API keys: what each key spent, and how much it may spend in which window.
-- Lock cost: api_key for a moment (a column with a constant default). wallet_transaction is read
-- once, without a lock that others feel; what a process still running pays with a key in that very
-- moment is not counted, so apply this while nothing else serves.

ALTER TABLE api_key ADD COLUMN limits_include_fees boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN api_key.limits_include_fees IS
    'routing fees count against its limits, too: the reserve while a payment is pending, then the real fee';

CREATE TABLE api_key_limit (
    api_key_id  uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    time_window text NOT NULL
                CHECK (time_window IN ('PER_PAYMENT', 'DAILY', 'WEEKLY', 'MONTHLY', 'ANNUAL')),
    limit_sat   bigint NOT NULL CHECK (limit_sat BETWEEN 1 AND 9007199254740991),
    PRIMARY KEY (api_key_id, time_window)
);

-- One row a payment made with a key, written with the money whether or not the key is limited, so
-- that a limit set later knows what went before. A payment that failed has none. No foreign keys:
-- they would lock the key's row in every payment.
CREATE TABLE key_spending (
    api_key_id     uuid NOT NULL,
    transaction_id bytea NOT NULL CHECK (octet_length(transaction_id) = 12),
    at             timestamptz NOT NULL,
    sat            bigint NOT NULL CHECK (sat > 0),
    fee_sat        bigint NOT NULL CHECK (fee_sat >= 0),
    PRIMARY KEY (api_key_id, transaction_id)
) WITH (autovacuum_vacuum_insert_scale_factor = 0.02);
COMMENT ON COLUMN key_spending.sat IS 'what the payment was worth, without its fee';
COMMENT ON COLUMN key_spending.fee_sat IS 'while it is pending, the most it may be';
-- Sums are read from the index alone, as far as the table is vacuumed: hence often.
CREATE INDEX key_spending_by_time ON key_spending (api_key_id, at) INCLUDE (sat, fee_sat);

INSERT INTO key_spending (api_key_id, transaction_id, at, sat, fee_sat)
SELECT api_key_id, id, created_at, -amount - fee, fee
  FROM wallet_transaction
 WHERE api_key_id IS NOT NULL AND amount < 0 AND status <> 'FAILURE' AND currency = 'BTC';

-- How far back a window looks; null for PER_PAYMENT, which does not. In hours, since days are not
-- always 24 of them.
CREATE FUNCTION spending_span(p_window text) RETURNS interval LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_window WHEN 'DAILY' THEN interval '24 hours'
                         WHEN 'WEEKLY' THEN interval '168 hours'
                         WHEN 'MONTHLY' THEN interval '720 hours'
                         WHEN 'ANNUAL' THEN interval '8760 hours' END
$$;

-- What a key spent after a moment, and when it last did. A payment leaves a window when it is
-- exactly as old as the window is long.
CREATE FUNCTION key_spent(p_key uuid, p_after timestamptz)
RETURNS TABLE (sat bigint, fee_sat bigint, last_at timestamptz) LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(s.sat), 0)::bigint, coalesce(sum(s.fee_sat), 0)::bigint, max(s.at)
      FROM key_spending s
     WHERE s.api_key_id = p_key AND s.at > p_after
$$;

-- When enough of what a key spent has left a window again: the moment at which the oldest payments
-- that make up `p_sat` are as old as the window is long. Null if it spent less than that.
CREATE FUNCTION key_room_at(
    p_key uuid, p_now timestamptz, p_span interval, p_fees boolean, p_sat bigint
) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT o.at + p_span
      FROM (SELECT s.at, sum(s.sat + CASE WHEN p_fees THEN s.fee_sat ELSE 0 END)
                             OVER (ORDER BY s.at) AS total
              FROM key_spending s
             WHERE s.api_key_id = p_key AND s.at > p_now - p_span) o
     WHERE o.total >= p_sat
     ORDER BY o.at
     LIMIT 1
$$;

-- Refuse (SQLSTATE LK002) what a limit of the key forbids; the detail says which and why, as JSON.
--
-- Payments of a key with limits are made one after another: two at once would each miss what the
-- other spends. Those of a key without limits share the first lock and wait for nobody. Whoever
-- sets a limit takes that lock alone, so that no payment which did not know of the limit is still
-- under way when it takes effect. A statement's snapshot is taken before it waits for a lock, so
-- locks and sums are separate statements.
CREATE FUNCTION key_may_spend(p_key uuid, p_sat bigint, p_fee_sat bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_now timestamptz;
    v_fees boolean;
    v_needed bigint;
    v_over record;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_key, 1));
    IF NOT EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_key, 2));
    v_now := clock_timestamp();
    v_fees := coalesce((SELECT limits_include_fees FROM api_key WHERE id = p_key), false);
    v_needed := p_sat + CASE WHEN v_fees THEN p_fee_sat ELSE 0 END;
    -- The first limit in the order of the spans is the one that is named; the payment fits again
    -- when it fits all.
    SELECT array_agg(o.time_window ORDER BY o.span NULLS FIRST) AS windows,
           array_agg(o.limit_sat ORDER BY o.span NULLS FIRST) AS limits,
           array_agg(o.spent_sat ORDER BY o.span NULLS FIRST) AS spent,
           CASE WHEN bool_and(v_needed <= o.limit_sat) THEN max(key_room_at(
               p_key, v_now, o.span, v_fees, o.spent_sat + v_needed - o.limit_sat)) END AS room_at
      INTO v_over
      FROM (SELECT l.time_window, l.limit_sat, spending_span(l.time_window) AS span,
                   s.sat + CASE WHEN v_fees THEN s.fee_sat ELSE 0 END AS spent_sat
              FROM api_key_limit l
             CROSS JOIN LATERAL key_spent(p_key, v_now - spending_span(l.time_window)) s
             WHERE l.api_key_id = p_key) o
     WHERE o.spent_sat + v_needed > o.limit_sat;
    IF v_over.windows IS NOT NULL THEN
        RAISE EXCEPTION 'spending limit exceeded' USING ERRCODE = 'LK002',
            DETAIL = json_build_object(
                'time_window', v_over.windows[1], 'limit_sat', v_over.limits[1],
                'spent_sat', v_over.spent[1], 'needed_sat', v_needed,
                'includes_fees', v_fees, 'room_at_s', ceil(extract(epoch FROM v_over.room_at)));
    END IF;
END $$;

-- As in 0003; new is that what a key pays is checked against its limits, before the balance is
-- looked at, and recorded. The first side is the payer's.
CREATE OR REPLACE FUNCTION post_transactions(
    p_kind text, p_accounts uuid[], p_amounts bigint[], p_sides new_transaction[],
    p_first_id bytea DEFAULT NULL
) RETURNS TABLE (wallet_id uuid, id bytea, created_at timestamptz, event_id bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_payer new_transaction := p_sides[1];
    v_by_key boolean := v_payer.api_key_id IS NOT NULL AND v_payer.amount < 0;
    v_journal bigint;
BEGIN
    IF v_by_key THEN
        IF v_payer.currency <> 'BTC' THEN
            RAISE EXCEPTION 'a payment by key from a % wallet has no amount in satoshi',
                v_payer.currency USING ERRCODE = 'feature_not_supported';
        END IF;
        PERFORM key_may_spend(v_payer.api_key_id, -v_payer.amount - v_payer.fee, v_payer.fee);
    END IF;
    v_journal := ledger_post(p_kind, p_accounts, p_amounts);
    RETURN QUERY WITH side AS (
        SELECT * FROM unnest(p_sides) WITH ORDINALITY
    ), made AS (
        INSERT INTO wallet_transaction (
            wallet_id, id, account_id, journal_id, currency, status, amount, fee,
            display_currency, display_amount, display_fee, memo, external_id, initiation,
            settlement, payment_hash, payment_request, preimage, counterparty, api_key_id,
            idempotency_id)
        SELECT s.wallet_id,
               CASE WHEN s.ordinality = 1 THEN coalesce(p_first_id, transaction_id())
                    ELSE transaction_id() END,
               s.account_id, v_journal, s.currency, s.status, s.amount, s.fee,
               s.display_currency, s.display_amount, s.display_fee, s.memo, s.external_id,
               s.initiation, s.settlement, s.payment_hash, s.payment_request, s.preimage,
               s.counterparty, s.api_key_id, s.idempotency_id
          FROM side s
        RETURNING wallet_id, id, created_at
    ), told AS (
        INSERT INTO event (kind, account_id, wallet_id, transaction_id, payment_hash)
        SELECT s.event, s.account_id, s.wallet_id, m.id, s.payment_hash
          FROM made m JOIN side s ON s.wallet_id = m.wallet_id
         WHERE s.event IS NOT NULL
        RETURNING event.wallet_id, event.id
    ), spent AS (
        INSERT INTO key_spending (api_key_id, transaction_id, at, sat, fee_sat)
        SELECT v_payer.api_key_id, m.id, m.created_at, -v_payer.amount - v_payer.fee, v_payer.fee
          FROM made m
         WHERE v_by_key AND m.wallet_id = v_payer.wallet_id
    )
    SELECT m.wallet_id, m.id, m.created_at, t.id
      FROM made m LEFT JOIN told t ON t.wallet_id = m.wallet_id;
END $$;
