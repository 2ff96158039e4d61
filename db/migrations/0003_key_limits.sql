-- Spending limits of API keys: how much a key may spend in which window. What it spent is in its
-- movements (0004).
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

-- How far back a window looks; null for PER_PAYMENT, which does not. In hours, since days are not
-- always 24 of them.
CREATE FUNCTION spending_span(p_window text) RETURNS interval LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_window WHEN 'DAILY' THEN interval '24 hours'
                         WHEN 'WEEKLY' THEN interval '168 hours'
                         WHEN 'MONTHLY' THEN interval '720 hours'
                         WHEN 'ANNUAL' THEN interval '8760 hours' END
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
