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

-- Tell of a window of an owner's that a payment takes to four fifths of its limit, or to all of it.
CREATE FUNCTION key_owner_budget_told(
    p_owner uuid, p_window text, p_limit_sat bigint, p_spent_sat bigint, p_needed_sat bigint
) RETURNS void LANGUAGE sql AS $$
    INSERT INTO event (type, account_id, data)
    SELECT t.type, o.account_id,
           jsonb_build_object('ownerId', o.id, 'externalId', o.external_id, 'name', o.name,
                              'window', p_window)
      FROM key_owner o
     CROSS JOIN (VALUES
           ('api_key_owner.budget_warning'::event_type, p_limit_sat * 4),
           ('api_key_owner.budget_exhausted', p_limit_sat * 5)) AS t (type, reached)
     WHERE o.id = p_owner AND p_spent_sat * 5 < t.reached
       AND (p_spent_sat + p_needed_sat) * 5 >= t.reached
     ORDER BY t.reached
$$;

-- Refuse what a limit of the key's owner forbids, and tell of each window that a payment takes to four
-- fifths of its limit, or to all of it: as key_may_spend does for the key's own, and counting what waits
-- of all its keys. The caller has called begin_movement, under whose lock the payments of all keys of a
-- limited owner are made one after another.
CREATE FUNCTION key_owner_may_spend(
    p_key uuid, p_sat bigint, p_fee_sat bigint, p_counts_waiting boolean,
    p_tells boolean DEFAULT true
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_id uuid := key_owner_limited(p_key);
    v_now timestamptz := clock_timestamp();
    v_owner record;
    v_needed bigint;
    v_waiting bigint := 0;
    v_over record;
    v_room_at timestamptz;
BEGIN
    IF v_id IS NULL THEN
        RETURN;
    END IF;
    SELECT account_id, external_id, name, limits_include_fees INTO v_owner
      FROM key_owner WHERE id = v_id;
    v_needed := p_sat + CASE WHEN v_owner.limits_include_fees THEN p_fee_sat ELSE 0 END;
    IF p_counts_waiting THEN
        SELECT coalesce(sum(w.sat + CASE WHEN v_owner.limits_include_fees THEN w.fee_sat ELSE 0 END), 0)
          INTO v_waiting
          FROM api_key k CROSS JOIN LATERAL key_waits(k.id) w
         WHERE k.owner_id = v_id;
    END IF;
    FOR v_over IN
        SELECT l.time_window, l.limit_sat, spending_span(l.time_window) AS span,
               CASE WHEN spending_span(l.time_window) IS NULL THEN 0 ELSE v_waiting END AS waiting_sat,
               s.sat + CASE WHEN v_owner.limits_include_fees THEN s.fee_sat ELSE 0 END AS spent_sat
          FROM key_owner_limit l
         CROSS JOIN LATERAL key_owner_spent(v_id, v_now - spending_span(l.time_window)) s
         WHERE l.owner_id = v_id
         ORDER BY spending_span(l.time_window) NULLS FIRST
    LOOP
        IF v_over.spent_sat + v_over.waiting_sat + v_needed <= v_over.limit_sat THEN
            IF p_tells AND v_over.span IS NOT NULL THEN
                PERFORM key_owner_budget_told(
                    v_id, v_over.time_window, v_over.limit_sat, v_over.spent_sat, v_needed);
            END IF;
            CONTINUE;
        END IF;
        v_room_at := key_owner_room_at(
            v_id, v_now, v_over.span, v_owner.limits_include_fees,
            v_over.limit_sat - v_over.waiting_sat - v_needed);
        PERFORM refuse_spending(json_build_object(
            'time_window', v_over.time_window, 'limit_sat', v_over.limit_sat,
            'spent_sat', v_over.spent_sat, 'waiting_sat', v_over.waiting_sat, 'needed_sat', v_needed,
            'includes_fees', v_owner.limits_include_fees, 'owner', v_owner.external_id,
            'room_at_s', ceil(extract(epoch FROM v_room_at))));
    END LOOP;
END $$;

-- How many requests, invoices or payments a key, or all keys of an owner, may still make.
CREATE TABLE key_credit (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    api_key_id   uuid REFERENCES api_key ON DELETE CASCADE,
    owner_id     uuid REFERENCES key_owner ON DELETE CASCADE,
    given_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    refills_at   timestamptz,
    amount       bigint NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
    added        bigint NOT NULL DEFAULT 0 CHECK (added >= 0),
    credits_left bigint NOT NULL CHECK (credits_left >= 0),
    kind         text NOT NULL CHECK (kind IN ('requests', 'invoices', 'payments')),
    refill       text CHECK (refill IN ('day', 'week', 'month')),
    gives_back   boolean NOT NULL,
    CHECK (num_nonnulls(api_key_id, owner_id) = 1),
    CHECK ((refill IS NULL) = (refills_at IS NULL))
);
COMMENT ON COLUMN key_credit.amount IS 'to how many it is refilled; what was added beside stays';
COMMENT ON COLUMN key_credit.added IS 'how many were added since, for the audit log';
COMMENT ON COLUMN key_credit.refills_at IS
    'from then on there are as many again as were given; noted when one is taken';
COMMENT ON COLUMN key_credit.gives_back IS 'what failed is given back';
CREATE UNIQUE INDEX key_credit_of_key ON key_credit (api_key_id, kind) WHERE api_key_id IS NOT NULL;
CREATE UNIQUE INDEX key_credit_of_owner ON key_credit (owner_id, kind) WHERE owner_id IS NOT NULL;

-- Of which credits a payment that is under way was taken, to give them back if it fails.
CREATE TABLE key_credit_taken (
    movement_id bytea NOT NULL CHECK (octet_length(movement_id) = 11),
    credit_id   uuid NOT NULL REFERENCES key_credit ON DELETE CASCADE,
    refills_at  timestamptz,
    PRIMARY KEY (movement_id, credit_id)
);
COMMENT ON COLUMN key_credit_taken.refills_at IS
    'as it was then; after a refill nothing is given back, for all are there again';
CREATE INDEX key_credit_taken_of ON key_credit_taken (credit_id);

-- The first moment after `p_now` that is whole days, weeks or months, in UTC, after another.
CREATE FUNCTION next_credit_refill(p_refill text, p_since timestamptz, p_now timestamptz)
RETURNS timestamptz LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    v_since timestamp := p_since AT TIME ZONE 'UTC';
    v_age interval := age(p_now AT TIME ZONE 'UTC', v_since);
    v_span interval := CASE p_refill WHEN 'day' THEN interval '1 day'
                                     WHEN 'week' THEN interval '7 days'
                                     ELSE interval '1 month' END;
    v_times integer := greatest(0, CASE p_refill
        WHEN 'month' THEN extract(year FROM v_age) * 12 + extract(month FROM v_age)
        ELSE floor(extract(epoch FROM p_now - p_since) / extract(epoch FROM v_span)) END);
BEGIN
    WHILE v_since + v_times * v_span <= p_now AT TIME ZONE 'UTC' LOOP
        v_times := v_times + 1;
    END LOOP;
    RETURN (v_since + v_times * v_span) AT TIME ZONE 'UTC';
END $$;

-- The kinds of work for which a key, or its owner, has credits; null: none.
CREATE FUNCTION credit_kinds(p_key uuid, p_owner uuid) RETURNS text[]
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT array_agg(DISTINCT kind) FROM key_credit WHERE api_key_id = p_key OR owner_id = p_owner
$$;

-- The credits of a key or of an owner as they stand now, as JSON in the order of their kinds.
CREATE FUNCTION credits_of(p_holder uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object(
               'kind', c.kind, 'amount', c.amount, 'added', c.added, 'refill', c.refill,
               'gives_back', c.gives_back,
               'left', CASE WHEN c.refills_at <= now() THEN greatest(c.amount, c.credits_left)
                            ELSE c.credits_left END,
               'refills_at', CASE WHEN c.refills_at <= now()
                                  THEN next_credit_refill(c.refill, c.given_at, now())
                                  ELSE c.refills_at END) ORDER BY c.kind), '[]')
      FROM key_credit c WHERE c.api_key_id = p_holder OR c.owner_id = p_holder
$$;

-- Take credits of a key, and of its owner, for work of some kinds; refuse (SQLSTATE LK010) what there
-- are not enough for, saying which as JSON: then none was taken. Tell of those that are used up. The
-- rows come after all other locks, those of the key first, by kind: who holds one waits for no other
-- lock but that of a credit further on.
CREATE FUNCTION take_credits(p_key uuid, p_kinds text[], p_counts bigint[])
RETURNS TABLE (credit_id uuid, kind text, refills_at timestamptz, gives_back boolean)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_key record;
    v_wish record;
    v_found key_credit;
    v_now timestamptz;
BEGIN
    SELECT k.account_id, k.name, k.owner_id, o.external_id INTO v_key
      FROM api_key k LEFT JOIN key_owner o ON o.id = k.owner_id WHERE k.id = p_key;
    FOR v_wish IN
        SELECT c.id, w.wanted
          FROM unnest(p_kinds, p_counts) AS w (kind, wanted)
          JOIN key_credit c ON c.kind = w.kind
                           AND (c.api_key_id = p_key OR c.owner_id = v_key.owner_id)
         WHERE w.wanted > 0
         ORDER BY c.owner_id IS NOT NULL, c.kind
    LOOP
        SELECT * INTO v_found FROM key_credit c WHERE c.id = v_wish.id FOR UPDATE;
        CONTINUE WHEN NOT FOUND;  -- taken from the key meanwhile
        v_now := clock_timestamp();
        IF v_found.refills_at <= v_now THEN
            v_found.credits_left := greatest(v_found.amount, v_found.credits_left);
            v_found.refills_at := next_credit_refill(v_found.refill, v_found.given_at, v_now);
        END IF;
        IF v_found.credits_left < v_wish.wanted THEN
            RAISE EXCEPTION 'there are not enough credits' USING ERRCODE = 'LK010',
                DETAIL = json_build_object(
                    'kind', v_found.kind, 'left', v_found.credits_left, 'wanted', v_wish.wanted,
                    'owner', CASE WHEN v_found.owner_id IS NOT NULL THEN v_key.external_id END,
                    'refills_at_s', ceil(extract(epoch FROM v_found.refills_at)));
        END IF;
        UPDATE key_credit c
           SET credits_left = v_found.credits_left - v_wish.wanted, refills_at = v_found.refills_at
         WHERE c.id = v_found.id;
        IF v_found.credits_left = v_wish.wanted THEN
            INSERT INTO event (type, account_id, api_key_id, data)
            VALUES ('api_key.credits_exhausted', v_key.account_id, p_key,
                    jsonb_build_object(
                        'name', v_key.name, 'kind', upper(v_found.kind),
                        'owner', CASE WHEN v_found.owner_id IS NOT NULL THEN v_key.external_id END));
        END IF;
        credit_id := v_found.id;
        kind := v_found.kind;
        refills_at := v_found.refills_at;
        gives_back := v_found.gives_back;
        RETURN NEXT;
    END LOOP;
END $$;

-- Give credits back, unless all were refilled, or given anew, since they were taken.
CREATE FUNCTION give_back_credits(p_credits uuid[], p_refills timestamptz[], p_counts bigint[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM key_credit WHERE id = ANY (p_credits)
      ORDER BY owner_id IS NOT NULL, kind FOR UPDATE;
    UPDATE key_credit c
       SET credits_left = c.credits_left + t.given
      FROM unnest(p_credits, p_refills, p_counts) AS t (credit_id, refills_at, given)
     WHERE c.id = t.credit_id AND c.refills_at IS NOT DISTINCT FROM t.refills_at;
END $$;

-- A payment by a key takes a credit with the statement that moves the money. What is over at once
-- cannot fail any more; else it is noted of which credits it was.
CREATE FUNCTION payments_take_credits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_new record;
    v_taken record;
BEGIN
    -- Most keys have none: one look for all payments of a statement.
    FOR v_new IN
        SELECT m.id, m.api_key_id, m.status
          FROM added m JOIN api_key k ON k.id = m.api_key_id
         WHERE m.spent_sat IS NOT NULL
           AND EXISTS (SELECT FROM key_credit c
                        WHERE c.kind = 'payments'
                          AND (c.api_key_id = k.id OR c.owner_id = k.owner_id))
         ORDER BY m.id
    LOOP
        FOR v_taken IN SELECT * FROM take_credits(v_new.api_key_id, '{payments}', '{1}') LOOP
            IF v_taken.gives_back AND v_new.status = 'PENDING' THEN
                INSERT INTO key_credit_taken (movement_id, credit_id, refills_at)
                VALUES (v_new.id, v_taken.credit_id, v_taken.refills_at);
            END IF;
        END LOOP;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER credit_taken AFTER INSERT ON movement
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION payments_take_credits();

-- What it came to decides whether the credit is given back, whoever says so, and whenever.
CREATE FUNCTION payment_ends_credit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_credits uuid[];
    v_refills timestamptz[];
BEGIN
    WITH gone AS (DELETE FROM key_credit_taken t WHERE t.movement_id = NEW.id RETURNING *)
    SELECT array_agg(credit_id), array_agg(refills_at) INTO v_credits, v_refills FROM gone;
    IF v_credits IS NOT NULL AND NEW.status = 'FAILURE' THEN
        PERFORM give_back_credits(v_credits, v_refills,
                                  array_fill(1::bigint, ARRAY[cardinality(v_credits)]));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER credit_ended AFTER UPDATE OF status ON movement
    FOR EACH ROW WHEN (OLD.status = 'PENDING' AND NEW.status <> 'PENDING'
                       AND NEW.api_key_id IS NOT NULL)
    EXECUTE FUNCTION payment_ends_credit();
