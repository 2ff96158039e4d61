-- What belongs to accounts beside their wallets and keys: callback endpoints.
-- Lock cost: account for a moment, for the foreign keys of new tables.

-- A URL that an account wants to be called back at when money moves.
CREATE TABLE callback_endpoint (
    id         text PRIMARY KEY CHECK (id LIKE 'ep\_%'),
    account_id uuid NOT NULL REFERENCES account,
    url        text NOT NULL CHECK (url <> ''),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX callback_endpoint_by_account ON callback_endpoint (account_id, created_at, id);
