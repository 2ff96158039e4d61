-- Keys derived of keys without asking the server: a chain of HMACs over caveats (docs/api-keys.md).
-- Lock cost: api_key and api_key_secret for a moment (columns with constant defaults).

ALTER TABLE api_key
    ADD COLUMN derivation_depth smallint NOT NULL DEFAULT 8 CHECK (derivation_depth BETWEEN 0 AND 8),
    ADD COLUMN derivation_generation integer NOT NULL DEFAULT 0 CHECK (derivation_generation >= 0);
COMMENT ON COLUMN api_key.derivation_depth IS 'how long a chain of derivations may be; 0: none';
COMMENT ON COLUMN api_key.derivation_generation IS
    'keys derived for an earlier one have ended, all at once';

ALTER TABLE api_key_secret
    ADD COLUMN locator bytea UNIQUE CHECK (octet_length(locator) = 12),
    ADD COLUMN derivation_root bytea CHECK (octet_length(derivation_root) = 32),
    ADD CONSTRAINT derivable CHECK (num_nonnulls(locator, derivation_root) IN (0, 2));
COMMENT ON COLUMN api_key_secret.locator IS 'by which a derived key names the secret that it comes of';
COMMENT ON COLUMN api_key_secret.derivation_root IS 'encrypted under the pepper: alone it derives nothing';

-- A link of a chain that was seen: written by its first payment, when its usage is, or when it is
-- ended, be it before its first use. What it may is in the text of whoever holds it, and here too once
-- it was seen: an id stands for its caveats, and they never change.
CREATE TABLE derived_key (
    api_key_id      uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    id              uuid NOT NULL,
    parent_id       uuid CHECK (parent_id <> id),
    block           bytea CHECK (octet_length(block) BETWEEN 2 AND 256),
    generation      integer NOT NULL CHECK (generation >= 0),
    known_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_used_at    timestamptz,
    ended_at        timestamptz,
    last_used_ip    inet,
    calls           bigint NOT NULL DEFAULT 0 CHECK (calls >= 0),
    refusals        bigint NOT NULL DEFAULT 0 CHECK (refusals BETWEEN 0 AND calls),
    payments        bigint NOT NULL DEFAULT 0 CHECK (payments >= 0),
    spent_sat       bigint NOT NULL DEFAULT 0 CHECK (spent_sat >= 0),
    spent_fee_sat   bigint NOT NULL DEFAULT 0 CHECK (spent_fee_sat >= 0),
    per_payment_sat bigint CHECK (per_payment_sat > 0),
    total_sat       bigint CHECK (total_sat > 0),
    label           text CHECK (label <> ''),
    PRIMARY KEY (api_key_id, id),
    CHECK (block IS NOT NULL OR num_nonnulls(parent_id, per_payment_sat, total_sat, label) = 0)
);
COMMENT ON COLUMN derived_key.parent_id IS 'the link before it; null: it was derived of the key itself';
COMMENT ON COLUMN derived_key.block IS 'its caveats as in the text; null: it was ended by its id and never seen';
COMMENT ON COLUMN derived_key.payments IS 'its own, and those of what was derived of it, that have not failed';
COMMENT ON COLUMN derived_key.spent_sat IS 'by these payments, as movement.spent_sat has it';
CREATE INDEX derived_key_by_key ON derived_key (api_key_id, known_at, id);
CREATE INDEX derived_key_ended ON derived_key (api_key_id, generation) INCLUDE (id)
    WHERE ended_at IS NOT NULL;

-- Tell whether a chain still holds: asked by credential_lock, under its locks.
CREATE FUNCTION derivations_hold(p_key uuid, p_links used_derivation[]) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
    RETURN NOT EXISTS (
        SELECT FROM api_key k CROSS JOIN unnest(p_links) l
         WHERE k.id = p_key
           AND (l.generation <> k.derivation_generation
                OR cardinality(p_links) > k.derivation_depth
                OR l.expires_at <= clock_timestamp()
                OR EXISTS (SELECT FROM derived_key d
                            WHERE d.api_key_id = p_key AND d.id = l.id AND d.ended_at IS NOT NULL))
    );
END $$;

-- See to it that the links of a chain have their rows, and that what is paid in this transaction says by
-- which key it is (post_movement). In the order of their ids, as all do who write several: hence no
-- deadlock. Called by begin_movement, under the lock of the key.
CREATE FUNCTION derivations_known(p_key uuid, p_links used_derivation[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO derived_key AS d (api_key_id, id, parent_id, block, generation, per_payment_sat,
                                  total_sat, label)
    SELECT p_key, l.id, p_links[l.ordinality - 1].id, l.block, l.generation, l.per_payment_sat,
           l.total_sat, l.label
      FROM unnest(p_links) WITH ORDINALITY AS l
     ORDER BY l.id
        ON CONFLICT (api_key_id, id) DO NOTHING;
    PERFORM set_config('latchkey.derivation', p_links[cardinality(p_links)].id::text, true);
END $$;

-- What a link of a key is called.
CREATE FUNCTION derivation_label(p_key uuid, p_id uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT label FROM derived_key WHERE api_key_id = p_key AND id = p_id
$$;

-- The ids of a link of a key, and of all before it.
CREATE FUNCTION derivation_chain(p_key uuid, p_id uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE link AS (
        SELECT d.id, d.parent_id FROM derived_key d WHERE d.api_key_id = p_key AND d.id = p_id
         UNION
        SELECT d.id, d.parent_id
          FROM link JOIN derived_key d ON d.api_key_id = p_key AND d.id = link.parent_id
    )
    SELECT id FROM link
$$;

-- Refuse (SQLSTATE LK009) what a limit of a derived key forbids, or of one that it was derived of; the
-- detail says which and why, as JSON. What waits counts as in key_may_spend. The caller holds the lock
-- of the key (begin_movement).
CREATE FUNCTION derived_may_spend(
    p_key uuid, p_id uuid, p_sat bigint, p_fee_sat bigint, p_counts_waiting boolean
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_found record;
BEGIN
    IF NOT EXISTS (SELECT FROM derived_key WHERE api_key_id = p_key AND id = p_id) THEN
        RAISE EXCEPTION 'a payment by a derived key needs the rows of its chain'
            USING ERRCODE = 'feature_not_supported';
    END IF;
    SELECT o.* INTO v_found
      FROM (SELECT d.id, d.label, d.known_at, t.is_total, t.limit_sat, k.limits_include_fees,
                   CASE WHEN t.is_total
                        THEN d.spent_sat
                           + CASE WHEN k.limits_include_fees THEN d.spent_fee_sat ELSE 0 END
                        ELSE 0 END AS spent_sat,
                   CASE WHEN t.is_total AND p_counts_waiting
                        THEN (SELECT w.sat + CASE WHEN k.limits_include_fees THEN w.fee_sat ELSE 0 END
                                FROM key_waits(p_key, d.id) w)
                        ELSE 0 END AS waiting_sat,
                   p_sat + CASE WHEN k.limits_include_fees THEN p_fee_sat ELSE 0 END AS needed_sat
              FROM derived_key d
              JOIN api_key k ON k.id = d.api_key_id
             CROSS JOIN LATERAL (VALUES (false, d.per_payment_sat), (true, d.total_sat))
                   AS t (is_total, limit_sat)
             WHERE d.api_key_id = p_key AND d.id IN (SELECT derivation_chain(p_key, p_id))) o
     WHERE o.spent_sat + o.waiting_sat + o.needed_sat > o.limit_sat
     ORDER BY o.is_total, o.limit_sat - o.spent_sat - o.waiting_sat
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'a limit of a derived key is exceeded' USING ERRCODE = 'LK009',
            DETAIL = json_build_object(
                'id', v_found.id, 'label', v_found.label, 'is_total', v_found.is_total,
                'limit_sat', v_found.limit_sat, 'spent_sat', v_found.spent_sat,
                'waiting_sat', v_found.waiting_sat, 'needed_sat', v_found.needed_sat,
                'includes_fees', v_found.limits_include_fees);
    END IF;
END $$;

-- What a payment counts, counts for each link of its chain, and what failed is taken back: whoever
-- changes what a payment counts, and whenever. The rows of derived keys come after the wallets in the
-- order of locks, and each waits for nothing.
CREATE FUNCTION derived_spent_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_chain uuid[];
    v_sat bigint := coalesce(NEW.spent_sat, 0);
    v_fee_sat bigint := coalesce(NEW.spent_fee_sat, 0);
    v_payments integer := (NEW.spent_sat IS NOT NULL)::integer;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        v_sat := v_sat - coalesce(OLD.spent_sat, 0);
        v_fee_sat := v_fee_sat - coalesce(OLD.spent_fee_sat, 0);
        v_payments := v_payments - (OLD.spent_sat IS NOT NULL)::integer;
    END IF;
    v_chain := ARRAY(SELECT derivation_chain(NEW.api_key_id, NEW.derivation_id));
    PERFORM FROM derived_key
      WHERE api_key_id = NEW.api_key_id AND id = ANY (v_chain)
      ORDER BY id FOR NO KEY UPDATE;
    UPDATE derived_key
       SET spent_sat = spent_sat + v_sat, spent_fee_sat = spent_fee_sat + v_fee_sat,
           payments = payments + v_payments
     WHERE api_key_id = NEW.api_key_id AND id = ANY (v_chain);
    RETURN NULL;
END $$;
CREATE TRIGGER derived_spent_added AFTER INSERT ON movement
    FOR EACH ROW WHEN (NEW.derivation_id IS NOT NULL AND NEW.spent_sat IS NOT NULL)
    EXECUTE FUNCTION derived_spent_changed();
CREATE TRIGGER derived_spent_changed AFTER UPDATE OF spent_sat, spent_fee_sat ON movement
    FOR EACH ROW WHEN (
        NEW.derivation_id IS NOT NULL
        AND (OLD.spent_sat IS DISTINCT FROM NEW.spent_sat
             OR OLD.spent_fee_sat IS DISTINCT FROM NEW.spent_fee_sat))
    EXECUTE FUNCTION derived_spent_changed();
