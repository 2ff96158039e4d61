-- Webhooks: where somebody wants to be told of events, what is to be sent there, and how it went.
-- Lock cost: account and api_key for a moment, for the foreign keys of a new table.

-- A URL that is told: of an account, of one of its keys, or of one invoice.
CREATE TABLE webhook_endpoint (
    id              text PRIMARY KEY CHECK (id LIKE 'ep\_%'),
    account_id      uuid NOT NULL REFERENCES account,
    api_key_id      uuid REFERENCES api_key ON DELETE CASCADE,
    of_key          boolean NOT NULL DEFAULT false CHECK (NOT of_key OR api_key_id IS NOT NULL),
    payment_hash    bytea UNIQUE CHECK (octet_length(payment_hash) = 32),
    url             text NOT NULL CHECK (url <> ''),
    description     text NOT NULL DEFAULT '',
    types           event_type[] CHECK (cardinality(types) > 0),
    wallet_ids      uuid[] CHECK (cardinality(wallet_ids) > 0),
    seed            bytea CHECK (octet_length(seed) = 16),
    old_seed        bytea CHECK (octet_length(old_seed) = 16),
    old_seed_until  timestamptz,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    disabled_at     timestamptz,
    disabled_reason text CHECK (disabled_reason <> ''),
    failing_since   timestamptz,
    last_success_at timestamptz,
    failures        integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
    due_at          timestamptz,
    leased_until    timestamptz,
    rests_until     timestamptz,
    CHECK (api_key_id IS NULL OR payment_hash IS NULL),
    -- Whoever had an invoice made for somebody else has no secret to verify with.
    CHECK ((seed IS NULL) = (payment_hash IS NOT NULL)),
    CHECK ((old_seed IS NULL) = (old_seed_until IS NULL)),
    CHECK (disabled_reason IS NULL OR disabled_at IS NOT NULL)
);
COMMENT ON COLUMN webhook_endpoint.api_key_id IS 'whose it is: it is told what this key may see';
COMMENT ON COLUMN webhook_endpoint.of_key IS 'it is the one URL that was given with the key';
COMMENT ON COLUMN webhook_endpoint.types IS 'which events; null: all';
COMMENT ON COLUMN webhook_endpoint.wallet_ids IS 'of which wallets; null: of all';
COMMENT ON COLUMN webhook_endpoint.seed IS 'the secret is made from it and the pepper';
COMMENT ON COLUMN webhook_endpoint.old_seed IS 'of the secret before, which signs as well for a while';
COMMENT ON COLUMN webhook_endpoint.failures IS 'in a row';
COMMENT ON COLUMN webhook_endpoint.due_at IS 'when there is something to send; null: nothing waits';
COMMENT ON COLUMN webhook_endpoint.leased_until IS 'a process is at it, and has until then';
COMMENT ON COLUMN webhook_endpoint.rests_until IS 'it failed; nothing is sent before';

CREATE INDEX webhook_endpoint_by_account ON webhook_endpoint (account_id, created_at, id)
 WHERE payment_hash IS NULL;
CREATE INDEX webhook_endpoint_by_key ON webhook_endpoint (api_key_id)
 WHERE api_key_id IS NOT NULL;
CREATE UNIQUE INDEX webhook_endpoint_of_key ON webhook_endpoint (api_key_id) WHERE of_key;
CREATE INDEX webhook_endpoint_due ON webhook_endpoint (due_at)
 WHERE due_at IS NOT NULL AND disabled_at IS NULL;

-- An event that an endpoint is to be told: what is sent, as often as it takes, is this text.
CREATE TABLE webhook_delivery (
    xid         bigint NOT NULL,
    event_id    bigint NOT NULL,
    due_at      timestamptz,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at    timestamptz,
    attempts    integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    failures    integer NOT NULL DEFAULT 0 CHECK (failures BETWEEN 0 AND attempts),
    state       text NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'delivered', 'failed')),
    endpoint_id text NOT NULL REFERENCES webhook_endpoint ON DELETE CASCADE,
    type        event_type NOT NULL,
    body        text NOT NULL CHECK (body <> ''),
    PRIMARY KEY (endpoint_id, xid, event_id),
    CHECK ((state = 'pending') = (due_at IS NOT NULL)),
    CHECK ((state = 'pending') = (ended_at IS NULL))
);
COMMENT ON COLUMN webhook_delivery.due_at IS 'when to try next; null: it is over';
COMMENT ON COLUMN webhook_delivery.failures IS 'since it was made, or asked for again';

CREATE INDEX webhook_delivery_pending ON webhook_delivery (endpoint_id, xid, event_id)
 WHERE state = 'pending';
CREATE INDEX webhook_delivery_failed ON webhook_delivery (endpoint_id, created_at)
 WHERE state = 'failed';
CREATE INDEX webhook_delivery_by_age ON webhook_delivery (created_at);

-- What may have been sent under an id stays what is sent under it.
CREATE FUNCTION webhook_body_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the body of a delivery does not change' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER webhook_body_stays
 BEFORE UPDATE OF endpoint_id, xid, event_id, type, body ON webhook_delivery
   FOR EACH ROW EXECUTE FUNCTION webhook_body_stays();

-- A try of a delivery, and what came of it.
CREATE TABLE webhook_attempt (
    xid         bigint NOT NULL,
    event_id    bigint NOT NULL,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    number      integer NOT NULL CHECK (number > 0),
    latency_ms  integer NOT NULL CHECK (latency_ms >= 0),
    status      smallint CHECK (status BETWEEN 100 AND 999),
    endpoint_id text NOT NULL,
    error       text CHECK (error <> ''),
    answer_head text CHECK (length(answer_head) <= 1024),
    PRIMARY KEY (endpoint_id, xid, event_id, number),
    FOREIGN KEY (endpoint_id, xid, event_id) REFERENCES webhook_delivery ON DELETE CASCADE
);
CREATE INDEX webhook_attempt_last ON webhook_attempt (endpoint_id, at);
COMMENT ON COLUMN webhook_attempt.error IS 'why it failed, in words; null: it did not';
COMMENT ON COLUMN webhook_attempt.answer_head IS 'how the answer began';

-- Up to which event there are deliveries: one row, which whoever makes them locks.
CREATE TABLE webhook_position (
    xid      bigint NOT NULL,
    event_id bigint NOT NULL,
    one      boolean PRIMARY KEY DEFAULT true CHECK (one)
);
INSERT INTO webhook_position (xid, event_id) VALUES (0, 0);
