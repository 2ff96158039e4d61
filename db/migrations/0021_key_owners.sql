-- Whom keys are for: metadata and tags of keys, owners that share limits, and credits.
-- Lock cost: api_key for a moment (columns with constant defaults).

ALTER TABLE api_key
    ADD COLUMN metadata jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN tags text[] NOT NULL DEFAULT '{}';
