-- Keys that raise an alarm when they are used, and what is told of keys that leaked or lie idle.
-- Lock cost: api_key for a moment (a column with a constant default).

ALTER TABLE api_key ADD COLUMN is_canary boolean NOT NULL DEFAULT false;
