-- Limits on requests by kind of work and window.
-- Lock cost: api_key for a moment (a column with a constant default).

CREATE TYPE rate_limit AS (kind text, window_s integer, amount integer);
ALTER TABLE api_key ADD COLUMN rate_limits rate_limit[] NOT NULL DEFAULT '{}';
