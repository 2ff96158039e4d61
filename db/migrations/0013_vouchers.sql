-- Vouchers: what whoever has their link may withdraw (LNURL-withdraw), and each time somebody does.
-- Lock cost: none, all tables are new.
--
-- A voucher holds no money: it is the word of the key or account that made it, which is asked again
-- under lock, with the voucher itself, when somebody claims it (credential_lock, 0003).

CREATE TABLE voucher (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account,
    wallet_id  uuid NOT NULL REFERENCES wallet,
    api_key_id uuid,
    least_sat  bigint NOT NULL CHECK (least_sat > 0),
    most_sat   bigint NOT NULL CHECK (most_sat >= least_sat),
    uses       integer NOT NULL CHECK (uses > 0),
    used       integer NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND uses),
    claims     bigint NOT NULL DEFAULT 0 CHECK (claims >= used),
    memo       text CHECK (memo <> ''),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz,
    revoked_at timestamptz
);
COMMENT ON COLUMN voucher.api_key_id IS 'the key by whose authority it pays; null: the account''s';
COMMENT ON COLUMN voucher.used IS 'what was paid, and what is being paid or may have been';
COMMENT ON COLUMN voucher.claims IS 'all that were ever begun: each has a k1 of its own';
CREATE INDEX voucher_by_wallet ON voucher (wallet_id, created_at DESC, id DESC);

-- A claim takes a use before anything is paid, and gives it back only when nothing can be any more.
-- Its id is the idempotency id of the movement that pays it.
CREATE TABLE voucher_claim (
    id           uuid PRIMARY KEY,
    voucher_id   uuid NOT NULL REFERENCES voucher,
    payment_hash bytea NOT NULL CHECK (octet_length(payment_hash) = 32),
    state        text NOT NULL DEFAULT 'paying' CHECK (state IN ('paying', 'closing', 'paid', 'failed')),
    claimed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_at       timestamptz NOT NULL DEFAULT clock_timestamp() + interval '10 minutes'
);
COMMENT ON COLUMN voucher_claim.state IS
    'closing: no payment can begin any more; what became of one that did is still to be seen';
COMMENT ON COLUMN voucher_claim.due_at IS 'while it has not ended: when it is looked at again';
-- An invoice is claimed once, with whatever voucher.
CREATE UNIQUE INDEX voucher_claim_live ON voucher_claim (payment_hash) WHERE state <> 'failed';
CREATE INDEX voucher_claim_due ON voucher_claim (due_at) WHERE state IN ('paying', 'closing');
