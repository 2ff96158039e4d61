-- Up to where the books were verified, so that `latchkey check --incremental` begins there.
-- Lock cost: none, all tables are new.
--
-- Written at the end of a check that found nothing wrong, and only then; without rows there is no
-- such point. What is compared as a total (balances, lists) has its total as of then here.

CREATE TABLE verified_point (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    journal_id bigint NOT NULL,
    at         timestamptz NOT NULL
);
COMMENT ON COLUMN verified_point.journal_id IS 'the last one; none at or below it was still to come';
COMMENT ON COLUMN verified_point.at IS 'the moment of the snapshot that was verified';

-- The sum of an account's entries up to the journal verified_point.journal_id.
CREATE TABLE verified_account (
    ledger_account_id uuid PRIMARY KEY,
    total             bigint NOT NULL
);

-- The sum of a wallet's transactions up to one of them, without those in verified_pending. In a wallet
-- they ascend with the commits: what comes later has a higher id.
CREATE TABLE verified_wallet (
    total     bigint NOT NULL,
    wallet_id uuid PRIMARY KEY,
    last_id   bytea NOT NULL
);

-- Payments that were pending, of which everything may have changed since.
CREATE TABLE verified_pending (
    wallet_id   uuid NOT NULL,
    movement_id bytea NOT NULL,
    PRIMARY KEY (wallet_id, movement_id)
);
