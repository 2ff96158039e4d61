-- The simulated Lightning network of the sandbox node: both nodes' keys, the invoices of the outside
-- node, what became of our own, payments between the two, and a chain with our addresses and payouts.
-- Empty with a real node.
-- Lock cost: none, all tables are new.

CREATE TABLE sandbox_node (
    role   text PRIMARY KEY CHECK (role IN ('ours', 'outside')),
    secret bytea NOT NULL CHECK (octet_length(secret) = 32)
);

-- Our side of the channels. Sixteen rows are one balance: a payment locks one of them when it comes
-- in, so payments do not queue behind a single row; only sending locks all (in the order of ids).
CREATE TABLE sandbox_channel (
    id         smallint PRIMARY KEY,
    local_msat bigint NOT NULL DEFAULT 0 CHECK (local_msat >= 0)
) WITH (fillfactor = 10);
INSERT INTO sandbox_channel (id) SELECT generate_series(0, 15);

-- What became of our node's own invoices. An open one has no row: its preimage is derived from the
-- node's secret, so issuing costs no query. One table for both ends and for what is held meanwhile, so
-- that the primary key decides between a payment and a cancellation that come at once.
CREATE TABLE sandbox_own_invoice (
    payment_hash bytea PRIMARY KEY CHECK (octet_length(payment_hash) = 32),
    state        text NOT NULL CHECK (state IN ('ACCEPTED', 'SETTLED', 'CANCELED')),
    amount_msat  bigint CHECK (amount_msat > 0),
    preimage     bytea CHECK (sha256(preimage) = payment_hash),
    settle_index bigint UNIQUE,
    ended_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((state = 'CANCELED') = (amount_msat IS NULL OR preimage IS NULL)),
    CHECK (state = 'SETTLED' OR settle_index IS NULL)
);
COMMENT ON COLUMN sandbox_own_invoice.ended_at IS 'of an ACCEPTED one: since when it is held';
CREATE INDEX sandbox_own_invoice_held ON sandbox_own_invoice (ended_at) WHERE state = 'ACCEPTED';
CREATE INDEX sandbox_own_invoice_unnumbered ON sandbox_own_invoice (ended_at)
    WHERE state = 'SETTLED' AND settle_index IS NULL;
CREATE SEQUENCE sandbox_settle_index;

-- Number the settlements that have no index yet. Numbering as they are inserted would let a later
-- index become visible before an earlier one, and a reader that resumes behind it would never see
-- the earlier. One process numbers at a time, so indices become visible in their order.
CREATE FUNCTION sandbox_number_receipts() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM sandbox_own_invoice WHERE state = 'SETTLED' AND settle_index IS NULL) THEN
        PERFORM FROM sandbox_node WHERE role = 'ours' FOR UPDATE;
        UPDATE sandbox_own_invoice SET settle_index = nextval('sandbox_settle_index')
         WHERE state = 'SETTLED' AND settle_index IS NULL;
    END IF;
END $$;

-- Invoices of the outside node.
CREATE TABLE sandbox_invoice (
    payment_hash     bytea PRIMARY KEY CHECK (octet_length(payment_hash) = 32),
    preimage         bytea CHECK (sha256(preimage) = payment_hash),
    hold             boolean NOT NULL,
    behaviour        text NOT NULL,
    state            text NOT NULL DEFAULT 'OPEN'
                     CHECK (state IN ('OPEN', 'ACCEPTED', 'SETTLED', 'CANCELED')),
    amount_paid_msat bigint NOT NULL DEFAULT 0 CHECK (amount_paid_msat >= 0),
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at       timestamptz NOT NULL,
    CHECK (state <> 'SETTLED' OR preimage IS NOT NULL),
    CHECK (hold OR preimage IS NOT NULL),
    CHECK ((state IN ('ACCEPTED', 'SETTLED')) = (amount_paid_msat > 0))
);
COMMENT ON COLUMN sandbox_invoice.preimage IS 'null: a hold invoice whose hash was given, not settled';

-- Payments our node has tried, failed ones included. A payment in flight has left our balance with
-- its fee; a failed one has come back.
CREATE TABLE sandbox_payment (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payment_hash bytea NOT NULL CHECK (octet_length(payment_hash) = 32),
    amount_msat  bigint NOT NULL CHECK (amount_msat >= 0),
    fee_msat     bigint NOT NULL CHECK (fee_msat >= 0),
    state        text NOT NULL CHECK (state IN ('in_flight', 'settled', 'failed')),
    failure      text,
    settles      boolean,
    ends_at      timestamptz,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at     timestamptz,
    CHECK ((state = 'failed') = (failure IS NOT NULL)),
    CHECK ((state = 'in_flight') = (ended_at IS NULL)),
    CHECK ((settles IS NULL) = (ends_at IS NULL))
);
COMMENT ON COLUMN sandbox_payment.ends_at IS
    'when a payment in flight ends by itself, as `settles` says; null: it waits for the payee';
-- One hash is paid once, whoever asks.
CREATE UNIQUE INDEX sandbox_payment_live ON sandbox_payment (payment_hash) WHERE state <> 'failed';
CREATE INDEX sandbox_payment_by_hash ON sandbox_payment (payment_hash, id);
CREATE INDEX sandbox_payment_due ON sandbox_payment (ends_at)
    WHERE state = 'in_flight' AND ends_at IS NOT NULL;

-- The chain. What waits for a block, it or a payout, is in the next one.
CREATE TABLE sandbox_block (
    height   integer PRIMARY KEY CHECK (height >= 0),
    hash     bytea NOT NULL DEFAULT sha256(uuid_send(gen_random_uuid()))
             CHECK (octet_length(hash) = 32),
    mined_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
INSERT INTO sandbox_block (height) VALUES (0);

-- Our node's addresses; the key of each is derived from the node's secret and the number.
CREATE SEQUENCE sandbox_address_index;
CREATE TABLE sandbox_address (
    address    text PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- What somebody pays to an address, ours or not.
CREATE TABLE sandbox_deposit (
    txid         bytea NOT NULL CHECK (octet_length(txid) = 32),
    vout         integer NOT NULL CHECK (vout >= 0),
    address      text NOT NULL,
    amount_sat   bigint NOT NULL CHECK (amount_sat > 0),
    block_height integer REFERENCES sandbox_block,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (txid, vout)
);
COMMENT ON COLUMN sandbox_deposit.block_height IS 'null: unconfirmed';
CREATE INDEX sandbox_deposit_unconfirmed ON sandbox_deposit (created_at) WHERE block_height IS NULL;
CREATE INDEX sandbox_deposit_by_height ON sandbox_deposit (block_height)
    WHERE block_height IS NOT NULL;

-- What our node sends: one transaction a reference, whoever asks how often.
CREATE TABLE sandbox_payout (
    reference    uuid PRIMARY KEY,
    txid         bytea NOT NULL UNIQUE CHECK (octet_length(txid) = 32),
    speed        text NOT NULL CHECK (speed IN ('FAST', 'MEDIUM', 'SLOW')),
    amount_sat   bigint NOT NULL CHECK (amount_sat > 0),
    fee_sat      bigint NOT NULL CHECK (fee_sat > 0),
    vouts        integer[] NOT NULL,
    addresses    text[] NOT NULL,
    amounts_sat  bigint[] NOT NULL,
    block_height integer REFERENCES sandbox_block,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN sandbox_payout.vouts IS 'where in the transaction each address is paid its amount';
CREATE INDEX sandbox_payout_by_height ON sandbox_payout (block_height);

-- A web server outside, for trying webhooks: what was posted to a name of it, and how it answers.
CREATE TABLE sandbox_hook (
    name          text PRIMARY KEY CHECK (name ~ '^[A-Za-z0-9_-]{1,64}$'),
    answer        integer NOT NULL DEFAULT 200 CHECK (answer BETWEEN 200 AND 599),
    delay_ms      integer NOT NULL DEFAULT 0 CHECK (delay_ms >= 0),
    retry_after_s integer CHECK (retry_after_s > 0),
    used_at       timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX sandbox_hook_by_use ON sandbox_hook (used_at);
CREATE TABLE sandbox_hook_request (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL REFERENCES sandbox_hook ON DELETE CASCADE,
    headers     json NOT NULL,
    body        bytea NOT NULL,
    answered    integer NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX sandbox_hook_request_by_name ON sandbox_hook_request (name, id);
