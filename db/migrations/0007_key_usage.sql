-- What each API key was used for: calls by hour and operation, later by day; and from where last.
-- Lock cost: api_key for a moment (two columns without a default).

ALTER TABLE api_key
    ADD COLUMN last_used_ip inet,
    ADD COLUMN last_used_user_agent text
        CHECK (last_used_user_agent <> '' AND length(last_used_user_agent) <= 300);

-- Calls that neither failed nor were refused have succeeded. Times are in microseconds.
CREATE TABLE key_usage_hour (
    api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    hour       timestamptz NOT NULL CHECK (extract(epoch FROM hour) % 3600 = 0),
    operation  text NOT NULL CHECK (operation <> ''),
    calls      bigint NOT NULL CHECK (calls > 0),
    errors     bigint NOT NULL CHECK (errors >= 0),
    refusals   bigint NOT NULL CHECK (refusals >= 0),
    total_us   bigint NOT NULL CHECK (total_us >= 0),
    max_us     bigint NOT NULL CHECK (max_us BETWEEN 0 AND total_us),
    PRIMARY KEY (api_key_id, hour, operation),
    CHECK (errors + refusals <= calls)
);
COMMENT ON COLUMN key_usage_hour.hour IS 'its beginning';
COMMENT ON COLUMN key_usage_hour.operation IS
    'the coordinate of a root field, or * for requests refused as a whole';
CREATE INDEX key_usage_hour_by_time ON key_usage_hour (hour);

CREATE TABLE key_usage_day (
    api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    day        date NOT NULL,
    operation  text NOT NULL CHECK (operation <> ''),
    calls      bigint NOT NULL CHECK (calls > 0),
    errors     bigint NOT NULL CHECK (errors >= 0),
    refusals   bigint NOT NULL CHECK (refusals >= 0),
    total_us   bigint NOT NULL CHECK (total_us >= 0),
    max_us     bigint NOT NULL CHECK (max_us BETWEEN 0 AND total_us),
    PRIMARY KEY (api_key_id, day, operation),
    CHECK (errors + refusals <= calls)
);
COMMENT ON COLUMN key_usage_day.day IS 'in UTC';
CREATE INDEX key_usage_day_by_time ON key_usage_day (day);

-- The last calls of each API key, one by one, without what they asked for: to see what a program does
-- wrong. UNLOGGED, for nothing hangs on them: they cost no write-ahead log, and are gone after a crash
-- of the database.
CREATE UNLOGGED TABLE key_call (
    api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    at         timestamptz NOT NULL,
    id         uuid NOT NULL DEFAULT gen_random_uuid(),
    operation  text NOT NULL CHECK (operation <> ''),
    outcome    text NOT NULL CHECK (outcome IN ('success', 'error', 'refusal')),
    took_us    bigint NOT NULL CHECK (took_us >= 0),
    ip         inet,
    PRIMARY KEY (api_key_id, at, id)
);
COMMENT ON COLUMN key_call.operation IS
    'the coordinate of a root field, or * for requests refused as a whole';

-- The last batch that each process has written: one whose outcome the process did not learn is
-- written again under the same number, and counts once.
CREATE TABLE key_usage_writer (
    id    uuid PRIMARY KEY,
    batch bigint NOT NULL,
    at    timestamptz NOT NULL DEFAULT now()
);

-- From which addresses a key was used, the last ones: a use from another is told. One row is written
-- a day at most while it stays the same.
CREATE TABLE api_key_address (
    first_used_at timestamptz NOT NULL DEFAULT now(),
    last_used_at  timestamptz NOT NULL DEFAULT now(),
    api_key_id    uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    network       cidr NOT NULL,
    PRIMARY KEY (api_key_id, network)
);
COMMENT ON COLUMN api_key_address.network IS 'an IPv4 address, or the /64 of one of IPv6';
