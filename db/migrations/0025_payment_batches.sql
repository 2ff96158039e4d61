-- Lists of payments that the server carries out one after another.
-- Lock cost: none, both tables are new.
--
-- A row is paid at most once: the id of its payment follows from batch and number, the movement holds
-- it, and the database has it once (movement_idempotency). So whoever carries on after a process that
-- died asks again with the same id, and is told what became of it. Batches hold no money, and act by
-- the authority of their account, which is asked again under lock with each payment.

CREATE TABLE payment_batch (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account,
    wallet_id  uuid NOT NULL REFERENCES wallet,
    state      text NOT NULL DEFAULT 'draft'
               CHECK (state IN ('draft', 'running', 'stopped', 'done')),
    why        text CHECK (why <> ''),
    fee_most   bigint NOT NULL CHECK (fee_most >= 0),
    worker     text NOT NULL DEFAULT '',
    due_at     timestamptz CHECK (due_at IS NULL OR state <> 'draft'),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at timestamptz,
    ended_at   timestamptz
);
COMMENT ON COLUMN payment_batch.why IS 'why the server stopped it; null: its owner did, or nobody';
COMMENT ON COLUMN payment_batch.fee_most IS 'what all fees were said to be at most, in the wallet''s minor unit';
COMMENT ON COLUMN payment_batch.worker IS 'the process that carries it out just now, by its listener''s name';
COMMENT ON COLUMN payment_batch.due_at IS 'when there is something to do for it; null: nothing';
CREATE INDEX payment_batch_by_account ON payment_batch (account_id, created_at DESC, id DESC);
CREATE INDEX payment_batch_due ON payment_batch (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE payment_batch_row (
    batch_id       uuid NOT NULL REFERENCES payment_batch ON DELETE CASCADE,
    number         integer NOT NULL CHECK (number > 0),
    recipient      text NOT NULL CHECK (recipient <> ''),
    amount         bigint NOT NULL CHECK (amount > 0),
    fee_most       bigint NOT NULL CHECK (fee_most >= 0),
    memo           text NOT NULL DEFAULT '',
    state          text NOT NULL DEFAULT 'waiting'
                   CHECK (state IN ('waiting', 'paying', 'pending', 'paid', 'failed')),
    tries          integer NOT NULL DEFAULT 0,
    due_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    code           text,
    message        text,
    transaction_id bytea CHECK (octet_length(transaction_id) = 12),
    fee            bigint,
    PRIMARY KEY (batch_id, number)
);
COMMENT ON COLUMN payment_batch_row.amount IS 'in the wallet''s minor unit; of an invoice that says how much, what that is about';
COMMENT ON COLUMN payment_batch_row.fee_most IS 'what its fee was said to be at most; a payout that would cost more fails';
COMMENT ON COLUMN payment_batch_row.state IS
    'paying: it may have begun, and is asked about again with the same id; pending: it began, and its end is not known';
COMMENT ON COLUMN payment_batch_row.due_at IS 'until then it is not tried again';
