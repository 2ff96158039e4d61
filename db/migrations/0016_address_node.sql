-- Invoices of a lightning address that is the node: what its wallet must still be asked about, and
-- what was paid.
-- Lock cost: none, the table is new.

CREATE TABLE address_invoice (
    payment_hash bytea PRIMARY KEY CHECK (octet_length(payment_hash) = 32),
    identity     bytea NOT NULL CHECK (octet_length(identity) = 33),
    amount_msat  bigint NOT NULL CHECK (amount_msat > 0),
    verify_url   text NOT NULL CHECK (length(verify_url) <= 2048),
    created_at   timestamptz NOT NULL DEFAULT now(),
    expires_at   timestamptz NOT NULL,
    look_at      timestamptz,
    preimage     bytea CHECK (sha256(preimage) = payment_hash),
    settle_index bigint UNIQUE CHECK (settle_index > 0),
    CHECK ((preimage IS NULL) = (settle_index IS NULL)),
    CHECK (preimage IS NULL OR look_at IS NULL)
);
COMMENT ON COLUMN address_invoice.identity IS 'which address: a wallet tells nothing of another''s';
COMMENT ON COLUMN address_invoice.look_at IS 'when to ask again; null: paid, or given up';
COMMENT ON COLUMN address_invoice.settle_index IS 'ascends with commits: given under a lock';

CREATE INDEX address_invoice_due ON address_invoice (look_at) WHERE look_at IS NOT NULL;
CREATE INDEX address_invoice_settled ON address_invoice (identity, settle_index)
 WHERE settle_index IS NOT NULL;
