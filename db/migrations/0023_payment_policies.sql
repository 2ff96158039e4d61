-- Policies for money that leaves by a key: where to, when, and above which amount somebody approves.
-- Lock cost: api_key for a moment (a column with a constant default).

ALTER TABLE api_key ADD COLUMN policy_revision integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN api_key.policy_revision IS 'raised whenever the policy changes';
