-- Policies for money that leaves by a key: where to, when, and above which amount somebody approves.
-- Lock cost: api_key for a moment (a column with a constant default).

ALTER TABLE api_key ADD COLUMN policy_revision integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN api_key.policy_revision IS
    'raised whenever the policy changes; a payment is refused that was judged by another (credential_lock)';

CREATE TABLE api_key_policy (
    api_key_id         uuid PRIMARY KEY REFERENCES api_key ON DELETE CASCADE,
    destinations       text[] CHECK (cardinality(destinations) BETWEEN 1 AND 100),
    hours              jsonb CHECK (jsonb_array_length(hours) BETWEEN 1 AND 50),
    time_zone          text,
    approval_above_sat bigint CHECK (approval_above_sat BETWEEN 0 AND 9007199254740991),
    approval_expires_s integer CHECK (approval_expires_s BETWEEN 60 AND 2592000),
    CHECK (num_nonnulls(destinations, hours, approval_above_sat) > 0),
    CHECK (num_nonnulls(hours, time_zone) IN (0, 2)),
    CHECK (num_nonnulls(approval_above_sat, approval_expires_s) IN (0, 2))
);
COMMENT ON COLUMN api_key_policy.destinations IS 'as app/payment_policy.py writes them; null: any';
COMMENT ON COLUMN api_key_policy.hours IS
    'days of the week, 1 is Monday, and between which times, in the zone; null: always';
COMMENT ON COLUMN api_key_policy.approval_above_sat IS
    'what is worth more waits until somebody approves it; null: nothing does';

-- Nobody changes a policy without raising the revision of its key.
CREATE FUNCTION policy_revised() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE api_key SET policy_revision = policy_revision + 1
     WHERE id IN (NEW.api_key_id, OLD.api_key_id);
    RETURN NULL;
END $$;
CREATE TRIGGER policy_revised AFTER INSERT OR DELETE ON api_key_policy
    FOR EACH ROW EXECUTE FUNCTION policy_revised();
CREATE TRIGGER policy_changed AFTER UPDATE ON api_key_policy
    FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION policy_revised();
