-- The life of an API key: suspended, revoked by whom and why, archived, its secret renewed; and
-- a description.
-- Lock cost: ACCESS EXCLUSIVE on api_key, for as long as it takes to copy the secrets and to build
-- an index on the names. Stop processes of an older version: they look for secrets in api_key.

-- A key has several secrets while it is rotated: one that lasts, and one that is about to end.
-- A secret that has ended keeps its row, so that it can be told from one that never was.
CREATE TABLE api_key_secret (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    api_key_id   uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    secret_hash  bytea NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    secret_start text NOT NULL,
    secret_end   text NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at   timestamptz
);
COMMENT ON COLUMN api_key_secret.expires_at IS 'null: the secret that lasts as long as the key';
CREATE INDEX api_key_secret_by_key ON api_key_secret (api_key_id, created_at);
CREATE UNIQUE INDEX api_key_secret_lasting ON api_key_secret (api_key_id) WHERE expires_at IS NULL;

INSERT INTO api_key_secret (api_key_id, secret_hash, secret_start, secret_end, created_at)
SELECT id, secret_hash, secret_start, secret_end, created_at FROM api_key;

ALTER TABLE api_key
    DROP COLUMN secret_hash,
    DROP COLUMN secret_start,
    DROP COLUMN secret_end,
    ADD COLUMN description text CHECK (description <> ''),
    ADD COLUMN suspended_at timestamptz,
    ADD COLUMN archived_at timestamptz,
    ADD COLUMN revoked_by_kind text
        CHECK (revoked_by_kind IN ('session', 'key', 'operator', 'root')),
    ADD COLUMN revoked_by_id uuid,
    ADD COLUMN revoked_reason text CHECK (revoked_reason <> ''),
    ADD COLUMN expiry_told_for timestamptz,
    ADD COLUMN expiry_told_days smallint CHECK (expiry_told_days > 0),
    ADD COLUMN resumed_at timestamptz,
    ADD COLUMN unused_told_for timestamptz,
    ADD CONSTRAINT revoked_by CHECK (
        revoked_at IS NOT NULL
        OR num_nonnulls(revoked_by_kind, revoked_by_id, revoked_reason) = 0
    ),
    ADD CONSTRAINT expiry_told CHECK ((expiry_told_for IS NULL) = (expiry_told_days IS NULL)),
    -- Nothing that is hidden from the list may work.
    ADD CONSTRAINT archived_is_idle CHECK (
        archived_at IS NULL OR suspended_at IS NOT NULL OR revoked_at IS NOT NULL
    );
COMMENT ON COLUMN api_key.revoked_by_id IS 'the session or the key that did it';
COMMENT ON COLUMN api_key.expiry_told_for IS 'of which expiry it was told that it is near';
COMMENT ON COLUMN api_key.expiry_told_days IS 'how near it was, at most, when it was told last';
COMMENT ON COLUMN api_key.unused_told_for IS 'since when it was unused when that was told last';
CREATE INDEX api_key_expiring ON api_key (expires_at)
    WHERE expires_at IS NOT NULL AND revoked_at IS NULL;

-- Names were not unique before: all but the oldest key of a name get the beginning of their id.
UPDATE api_key k SET name = left(k.name, 180) || ' ' || left(k.id::text, 8)
 WHERE EXISTS (
       SELECT FROM api_key older
        WHERE older.account_id = k.account_id AND lower(older.name) = lower(k.name)
          AND (older.created_at, older.id) < (k.created_at, k.id)
       );
CREATE UNIQUE INDEX api_key_live_name ON api_key (account_id, lower(name))
    WHERE archived_at IS NULL;
