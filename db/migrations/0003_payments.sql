-- Invoices, outgoing payments, the transactions clients see, events and idempotency keys.
-- Lock cost: none, all tables are new.

-- Ids of wallet transactions: 12 bytes, 24 hex digits as in Blink. Seven bytes of microseconds
-- make them ascend in one wallet (its row is locked when the id is made), five random bytes tell
-- apart what happens at once. They do not reveal how many transactions the server has.
CREATE FUNCTION transaction_id() RETURNS bytea LANGUAGE sql VOLATILE AS $$
    SELECT substring(int8send((extract(epoch FROM clock_timestamp()) * 1000000)::bigint) FROM 2)
        || substring(uuid_send(gen_random_uuid()) FROM 1 FOR 5)
$$;

CREATE TABLE invoice (
    payment_hash    bytea PRIMARY KEY CHECK (octet_length(payment_hash) = 32),
    wallet_id       uuid NOT NULL,
    account_id      uuid NOT NULL,
    currency        text NOT NULL CHECK (currency IN ('BTC', 'USD')),
    payment_request text NOT NULL,
    payment_secret  bytea NOT NULL CHECK (octet_length(payment_secret) = 32),
    preimage        bytea CHECK (octet_length(preimage) = 32),
    amount_msat     bigint CHECK (amount_msat > 0),
    memo            text NOT NULL,
    description_hash bytea CHECK (octet_length(description_hash) = 32),
    external_id     text,
    status          text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'PAID', 'CANCELED')),
    paid_by         text CHECK (paid_by IN ('lightning', 'intraledger')),
    received_msat   bigint CHECK (received_msat > 0),
    suspense_msat   bigint CHECK (suspense_msat > 0),
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at      timestamptz NOT NULL,
    paid_at         timestamptz,
    node_cancel_due boolean NOT NULL DEFAULT false,
    CHECK ((status = 'PAID') = (num_nonnulls(paid_at, paid_by, received_msat) = 3))
) WITH (fillfactor = 70);
COMMENT ON COLUMN invoice.external_id IS 'null: the payment hash serves';
COMMENT ON COLUMN invoice.description_hash IS 'set: the payer never sees the memo';
COMMENT ON COLUMN invoice.suspense_msat IS 'came in from outside and was not credited: paid internally before, or too little';
COMMENT ON COLUMN invoice.node_cancel_due IS 'paid or cancelled here; the node must still be told';
CREATE INDEX invoice_by_wallet ON invoice (wallet_id, created_at DESC, payment_hash DESC);
CREATE UNIQUE INDEX invoice_external_id ON invoice (account_id, external_id)
    WHERE external_id IS NOT NULL;
CREATE INDEX invoice_node_cancel ON invoice (payment_hash) WHERE node_cancel_due;

-- An outgoing Lightning payment. 'sending' is every outcome not yet known: the reserve stays.
CREATE TABLE payment (
    id               uuid PRIMARY KEY,
    account_id       uuid NOT NULL,
    wallet_id        uuid NOT NULL,
    transaction_id   bytea NOT NULL,
    api_key_id       uuid,
    payment_hash     bytea NOT NULL CHECK (octet_length(payment_hash) = 32),
    payment_request  text NOT NULL,
    destination      bytea NOT NULL,
    amount_msat      bigint NOT NULL CHECK (amount_msat > 0),
    reserve_sat      bigint NOT NULL CHECK (reserve_sat > 0),
    fee_limit_msat   bigint NOT NULL CHECK (fee_limit_msat >= 0),
    fee_msat         bigint CHECK (fee_msat >= 0),
    preimage         bytea CHECK (octet_length(preimage) = 32),
    state            text NOT NULL DEFAULT 'sending'
                     CHECK (state IN ('sending', 'settled', 'failed')),
    failure          text,
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    sender_until     timestamptz NOT NULL,
    checked_at       timestamptz,
    ended_at         timestamptz,
    CHECK ((state = 'settled') = (preimage IS NOT NULL AND fee_msat IS NOT NULL)),
    CHECK ((state = 'sending') = (ended_at IS NULL))
) WITH (fillfactor = 70);
COMMENT ON COLUMN payment.sender_until IS
    'until then a process may still be handing this payment to the node: "not found" means nothing';
-- At most one live or settled payment a hash, whoever pays it: the node would refuse the second.
CREATE UNIQUE INDEX payment_live ON payment (payment_hash) WHERE state <> 'failed';
CREATE INDEX payment_sending ON payment (checked_at NULLS FIRST) WHERE state = 'sending';
CREATE INDEX payment_by_wallet ON payment (wallet_id, created_at DESC);

-- One wallet's side of a journal: what clients call a transaction. Amounts are in the wallet's
-- minor unit (sat, cent), display amounts in the display currency's, fixed at the time.
CREATE TABLE wallet_transaction (
    wallet_id         uuid NOT NULL,
    id                bytea NOT NULL DEFAULT transaction_id() CHECK (octet_length(id) = 12),
    account_id        uuid NOT NULL,
    journal_id        bigint NOT NULL,
    currency          text NOT NULL CHECK (currency IN ('BTC', 'USD')),
    status            text NOT NULL CHECK (status IN ('PENDING', 'SUCCESS', 'FAILURE')),
    amount            bigint NOT NULL CHECK (amount <> 0),
    fee               bigint NOT NULL CHECK (fee >= 0),
    display_currency  text NOT NULL,
    display_amount    bigint NOT NULL,
    display_fee       bigint NOT NULL,
    memo              text,
    external_id       text,
    initiation        text NOT NULL CHECK (initiation IN ('intraledger', 'lightning', 'onchain')),
    settlement        text NOT NULL CHECK (settlement IN ('intraledger', 'lightning', 'onchain')),
    payment_hash      bytea,
    payment_request   text,
    preimage          bytea,
    counterparty      text,
    api_key_id        uuid,
    idempotency_id    uuid,
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (wallet_id, id)
) WITH (fillfactor = 90);
CREATE INDEX wallet_transaction_by_hash ON wallet_transaction (payment_hash, wallet_id)
    WHERE payment_hash IS NOT NULL;
-- The database's own guard that a retried request moves money once.
CREATE UNIQUE INDEX wallet_transaction_idempotency ON wallet_transaction (idempotency_id)
    WHERE idempotency_id IS NOT NULL;

-- What subscribers are told; written in the transaction that made it true.
CREATE TABLE event (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind           text NOT NULL,
    account_id     uuid NOT NULL,
    wallet_id      uuid NOT NULL,
    transaction_id bytea,
    payment_hash   bytea,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX event_by_age ON event (created_at);

-- A side of a journal as the program hands it over; `event` is the kind of event it gives rise to.
CREATE TYPE new_transaction AS (
    wallet_id uuid, account_id uuid, currency text, status text, amount bigint, fee bigint,
    display_currency text, display_amount bigint, display_fee bigint, memo text, external_id text,
    initiation text, settlement text, payment_hash bytea, payment_request text, preimage bytea,
    counterparty text, api_key_id uuid, idempotency_id uuid, event text
);

-- Post a journal together with the transactions and events that tell of it. `p_first_id` is the
-- id of the first side where the caller had to know it beforehand.
CREATE FUNCTION post_transactions(
    p_kind text, p_accounts uuid[], p_amounts bigint[], p_sides new_transaction[],
    p_first_id bytea DEFAULT NULL
) RETURNS TABLE (wallet_id uuid, id bytea, created_at timestamptz, event_id bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_journal bigint := ledger_post(p_kind, p_accounts, p_amounts);
BEGIN
    RETURN QUERY WITH side AS (
        SELECT * FROM unnest(p_sides) WITH ORDINALITY
    ), made AS (
        INSERT INTO wallet_transaction (
            wallet_id, id, account_id, journal_id, currency, status, amount, fee,
            display_currency, display_amount, display_fee, memo, external_id, initiation,
            settlement, payment_hash, payment_request, preimage, counterparty, api_key_id,
            idempotency_id)
        SELECT s.wallet_id,
               CASE WHEN s.ordinality = 1 THEN coalesce(p_first_id, transaction_id())
                    ELSE transaction_id() END,
               s.account_id, v_journal, s.currency, s.status, s.amount, s.fee,
               s.display_currency, s.display_amount, s.display_fee, s.memo, s.external_id,
               s.initiation, s.settlement, s.payment_hash, s.payment_request, s.preimage,
               s.counterparty, s.api_key_id, s.idempotency_id
          FROM side s
        RETURNING wallet_id, id, created_at
    ), told AS (
        INSERT INTO event (kind, account_id, wallet_id, transaction_id, payment_hash)
        SELECT s.event, s.account_id, s.wallet_id, m.id, s.payment_hash
          FROM made m JOIN side s ON s.wallet_id = m.wallet_id
         WHERE s.event IS NOT NULL
        RETURNING event.wallet_id, event.id
    )
    SELECT m.wallet_id, m.id, m.created_at, t.id
      FROM made m LEFT JOIN told t ON t.wallet_id = m.wallet_id;
END $$;

-- How far we have credited what a node settled; written now and then, re-reading is harmless.
CREATE TABLE node_cursor (
    node_key     bytea PRIMARY KEY,
    settle_index bigint NOT NULL
);

-- One mutation a key: its answer is replayed for 24 hours. `tenant` is the account, or the
-- client's address when there is none.
CREATE TABLE idempotency_key (
    id         uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    tenant     text NOT NULL,
    key        uuid NOT NULL,
    body_hash  bytea NOT NULL,
    owner      text NOT NULL,
    answer     bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);
