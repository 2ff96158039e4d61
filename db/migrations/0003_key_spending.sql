-- Spending limits of API keys: what each key spent, and how much it may spend in which window.
-- Lock cost: api_key for a moment (a column with a constant default).

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
-- they would lock the key's row in every payment. The movement's id says when it was. Sums are read
-- from the index alone, as far as the table is vacuumed: hence often.
CREATE TABLE key_spending (
    sat         bigint NOT NULL CHECK (sat > 0),
    fee_sat     bigint NOT NULL CHECK (fee_sat >= 0),
    api_key_id  uuid NOT NULL,
    movement_id bytea NOT NULL CHECK (octet_length(movement_id) = 11),
    PRIMARY KEY (api_key_id, movement_id) INCLUDE (sat, fee_sat)
) WITH (autovacuum_vacuum_insert_scale_factor = 0.02);
COMMENT ON COLUMN key_spending.sat IS 'what the payment was worth, without its fee';
COMMENT ON COLUMN key_spending.fee_sat IS 'while it is pending, the most it may be';

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
    SELECT coalesce(sum(s.sat), 0)::bigint, coalesce(sum(s.fee_sat), 0)::bigint,
           (SELECT moment_of(l.movement_id) FROM key_spending l
             WHERE l.api_key_id = p_key
               AND l.movement_id >= moment_bytes(p_after + interval '1 microsecond')
             ORDER BY l.movement_id DESC LIMIT 1)
      FROM key_spending s
     WHERE s.api_key_id = p_key
       AND s.movement_id >= moment_bytes(p_after + interval '1 microsecond')
$$;

-- When enough of what a key spent has left a window again: the moment at which the oldest payments
-- that make up `p_sat` are as old as the window is long. Null if it spent less than that.
CREATE FUNCTION key_room_at(
    p_key uuid, p_now timestamptz, p_span interval, p_fees boolean, p_sat bigint
) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT moment_of(o.movement_id) + p_span
      FROM (SELECT s.movement_id, sum(s.sat + CASE WHEN p_fees THEN s.fee_sat ELSE 0 END)
                                      OVER (ORDER BY s.movement_id) AS total
              FROM key_spending s
             WHERE s.api_key_id = p_key
               AND s.movement_id >= moment_bytes(p_now - p_span + interval '1 microsecond')) o
     WHERE o.total >= p_sat
     ORDER BY o.movement_id
     LIMIT 1
$$;

-- Wait for the turn of a payment of a key. Payments of a key with limits are made one after another:
-- two at once would each miss what the other spends. Those of a key without limits share the first
-- lock and wait for nobody. Whoever sets a limit takes that lock alone, so that no payment which did
-- not know of the limit is still under way when it takes effect. Taken before the wallets are
-- locked: what holds up a key must not hold up a wallet. Null is no key.
CREATE FUNCTION key_lock(p_key uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_key IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_key, 1));
    IF EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_key, 2));
    END IF;
END $$;

-- Refuse (SQLSTATE LK002) what a limit of the key forbids; the detail says which and why, as JSON.
-- The caller has called key_lock: a statement's snapshot is taken before it waits for a lock, so
-- locks and sums are separate statements.
CREATE FUNCTION key_may_spend(p_key uuid, p_sat bigint, p_fee_sat bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_now timestamptz;
    v_fees boolean;
    v_needed bigint;
    v_over record;
BEGIN
    IF NOT EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        RETURN;
    END IF;
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
