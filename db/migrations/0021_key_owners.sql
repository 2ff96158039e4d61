-- Whom keys are for: metadata and tags of keys, owners that share limits, and credits.
-- Lock cost: api_key for a moment (columns with constant defaults).

ALTER TABLE api_key
    ADD COLUMN metadata jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN tags text[] NOT NULL DEFAULT '{}';

-- Whom keys of an account are for, by the id that the account's own programs know them by. What it is
-- limited to all its keys share; suspended or revoked, it stops them all, and none of them is changed.
CREATE TABLE key_owner (
    id                  uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id          uuid NOT NULL REFERENCES account,
    external_id         text NOT NULL,
    name                text,
    metadata            jsonb NOT NULL DEFAULT '{}',
    rate_limits         rate_limit[] NOT NULL DEFAULT '{}'
                        CHECK (cardinality(rate_limits) = 0 OR are_rate_limits(rate_limits)),
    limits_include_fees boolean NOT NULL DEFAULT false,
    created_at          timestamptz NOT NULL DEFAULT now(),
    suspended_at        timestamptz,
    resumed_at          timestamptz,
    revoked_at          timestamptz,
    UNIQUE (account_id, external_id)
);
CREATE INDEX key_owner_by_age ON key_owner (account_id, created_at, id);

CREATE TABLE key_owner_limit (
    owner_id    uuid NOT NULL REFERENCES key_owner ON DELETE CASCADE,
    time_window text NOT NULL
                CHECK (time_window IN ('PER_PAYMENT', 'DAILY', 'WEEKLY', 'MONTHLY', 'ANNUAL')),
    limit_sat   bigint NOT NULL CHECK (limit_sat BETWEEN 1 AND 9007199254740991),
    PRIMARY KEY (owner_id, time_window)
);

ALTER TABLE api_key ADD COLUMN owner_id uuid REFERENCES key_owner;
CREATE INDEX api_key_of_owner ON api_key (owner_id) WHERE owner_id IS NOT NULL;

-- What stops the keys of an owner: SUSPENDED, REVOKED, or null for nothing; null for no owner.
CREATE FUNCTION key_owner_stops(p_owner uuid) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN revoked_at IS NOT NULL THEN 'REVOKED'
                WHEN suspended_at IS NOT NULL THEN 'SUSPENDED' END
      FROM key_owner WHERE id = p_owner
$$;

-- The rate limits that the keys of an owner share; null for no owner.
CREATE FUNCTION key_owner_rate_limits(p_owner uuid) RETURNS text[]
LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT rate_limits::text[] FROM key_owner WHERE id = p_owner
$$;

-- The owner whose spending limits a key shares, null if there are none.
CREATE FUNCTION key_owner_limited(p_key uuid) RETURNS uuid LANGUAGE sql STABLE STRICT AS $$
    SELECT k.owner_id FROM api_key k
     WHERE k.id = p_key AND k.owner_id IS NOT NULL
       AND EXISTS (SELECT FROM key_owner_limit l WHERE l.owner_id = k.owner_id)
$$;

-- What all keys of an owner spent after a moment, whatever became of them.
CREATE FUNCTION key_owner_spent(p_owner uuid, p_after timestamptz, OUT sat bigint, OUT fee_sat bigint)
LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(s.sat), 0)::bigint, coalesce(sum(s.fee_sat), 0)::bigint
      FROM api_key k CROSS JOIN LATERAL key_spent(k.id, p_after) s
     WHERE k.owner_id = p_owner
$$;

-- When no more than `p_most` of what the keys of an owner spent is left in a window, if they spend
-- nothing more: found by halving, up to one part in 65,536 of the window late.
CREATE FUNCTION key_owner_room_at(
    p_owner uuid, p_now timestamptz, p_span interval, p_fees boolean, p_most bigint
) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_step interval := p_span / 2;
    v_late timestamptz := p_now + p_span;
BEGIN
    IF p_span IS NULL OR p_most < 0 THEN
        RETURN NULL;
    END IF;
    FOR i IN 1..16 LOOP
        IF (SELECT s.sat + CASE WHEN p_fees THEN s.fee_sat ELSE 0 END <= p_most
              FROM key_owner_spent(p_owner, v_late - v_step - p_span) s) THEN
            v_late := v_late - v_step;
        END IF;
        v_step := v_step / 2;
    END LOOP;
    RETURN v_late;
END $$;

-- Refuse what a limit of the key's owner forbids, and tell of each window of which the payment takes up
-- the fifth fifth, or all that was left: as key_may_spend does for the key's own, and counting what
-- waits of all its keys. The caller has called begin_movement, under whose lock the payments of all keys
-- of a limited owner are made one after another.
CREATE FUNCTION key_owner_may_spend(
    p_key uuid, p_sat bigint, p_fee_sat bigint, p_counts_waiting boolean, p_tells boolean DEFAULT true
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_id uuid := key_owner_limited(p_key);
    v_now timestamptz := clock_timestamp();
    v_owner record;
    v_needed bigint;
    v_waiting bigint := 0;
    v_limit record;
    v_room_at timestamptz;
    v_low text[] := '{}';
    v_empty text[] := '{}';
BEGIN
    IF v_id IS NULL THEN
        RETURN;
    END IF;
    SELECT account_id, external_id, name, limits_include_fees INTO v_owner FROM key_owner WHERE id = v_id;
    v_needed := p_sat + CASE WHEN v_owner.limits_include_fees THEN p_fee_sat ELSE 0 END;
    IF p_counts_waiting THEN
        SELECT coalesce(sum(w.sat + CASE WHEN v_owner.limits_include_fees THEN w.fee_sat ELSE 0 END), 0)
          INTO v_waiting
          FROM api_key k CROSS JOIN LATERAL key_waits(k.id) w
         WHERE k.owner_id = v_id;
    END IF;
    FOR v_limit IN
        SELECT l.time_window, l.limit_sat, spending_span(l.time_window) AS span,
               CASE WHEN spending_span(l.time_window) IS NULL THEN 0 ELSE v_waiting END AS waiting_sat,
               s.sat + CASE WHEN v_owner.limits_include_fees THEN s.fee_sat ELSE 0 END AS spent_sat
          FROM key_owner_limit l
         CROSS JOIN LATERAL key_owner_spent(v_id, v_now - spending_span(l.time_window)) s
         WHERE l.owner_id = v_id
         ORDER BY spending_span(l.time_window) NULLS FIRST
    LOOP
        IF v_limit.spent_sat + v_limit.waiting_sat + v_needed <= v_limit.limit_sat THEN
            IF v_limit.span IS NOT NULL AND v_limit.spent_sat * 5 < v_limit.limit_sat * 4
               AND (v_limit.spent_sat + v_needed) * 5 >= v_limit.limit_sat * 4 THEN
                v_low := v_low || v_limit.time_window;
            END IF;
            IF v_limit.span IS NOT NULL AND v_limit.spent_sat < v_limit.limit_sat
               AND v_limit.spent_sat + v_needed = v_limit.limit_sat THEN
                v_empty := v_empty || v_limit.time_window;
            END IF;
            CONTINUE;
        END IF;
        v_room_at := key_owner_room_at(
            v_id, v_now, v_limit.span, v_owner.limits_include_fees,
            v_limit.limit_sat - v_limit.waiting_sat - v_needed);
        PERFORM refuse_spending(json_build_object(
            'time_window', v_limit.time_window, 'limit_sat', v_limit.limit_sat,
            'spent_sat', v_limit.spent_sat, 'waiting_sat', v_limit.waiting_sat, 'needed_sat', v_needed,
            'includes_fees', v_owner.limits_include_fees, 'owner', v_owner.external_id,
            'room_at_s', ceil(extract(epoch FROM v_room_at))));
    END LOOP;
    IF p_tells AND v_low || v_empty <> '{}' THEN
        INSERT INTO event (type, account_id, data)
        SELECT t.type, v_owner.account_id,
               jsonb_build_object('ownerId', v_id, 'externalId', v_owner.external_id,
                                  'name', v_owner.name, 'window', t.time_window)
          FROM (SELECT 'api_key_owner.budget_warning'::event_type AS type, unnest(v_low) AS time_window
                 UNION ALL
                SELECT 'api_key_owner.budget_exhausted', unnest(v_empty)) t;
    END IF;
END $$;
