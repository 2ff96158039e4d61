-- Movements of money and their sides in wallets, invoices, payments, receipts, what subscribers are
-- told, and idempotency keys.
-- Lock cost: none, all tables are new.
--
-- What many rows of a busy server are is narrow: what is true of a movement stands once, what an
-- invoice or a payment says is not repeated, a time that an id holds has no column. Wide columns
-- come first, so that none is padded. Keys begin with what ascends in time or, per wallet, end with
-- it, and no foreign key points at these tables: they can be split by time without a new design.

-- How money moves. The rails of its beginning and its end follow (app/services/payments/movements.py).
CREATE TYPE movement_kind AS ENUM (
    'intraledger',          -- to a wallet of this server
    'intraledger_invoice',  -- the same, by paying its Lightning invoice
    'intraledger_address',  -- the same, by paying its on-chain address
    'lightning_receipt', 'lightning_payment', 'lightning_refund',
    'onchain_receipt', 'onchain_payment', 'onchain_refund',
    'conversion',           -- between two currencies of one account
    'fee',                  -- charged by the house
    'correction'            -- by the operator
);
CREATE TYPE movement_status AS ENUM ('PENDING', 'SUCCESS', 'FAILURE');

-- What is true of a movement, whoever looks. Its id (11 bytes) begins with its moment and is made
-- under the lock of the wallets that it moves (ledger_lock), so in a wallet ids ascend with commits.
CREATE TABLE movement (
    cents_per_btc  bigint CHECK (cents_per_btc > 0),
    spent_sat      bigint CHECK (spent_sat > 0),
    spent_fee_sat  bigint CHECK (spent_fee_sat >= 0),
    kind           movement_kind NOT NULL,
    status         movement_status NOT NULL,
    id             bytea PRIMARY KEY CHECK (octet_length(id) = 11),
    payment_hash   bytea CHECK (octet_length(payment_hash) = 32),
    parent_id      bytea CHECK (octet_length(parent_id) = 11),
    api_key_id     uuid,
    derivation_id  uuid CHECK (derivation_id IS NULL OR api_key_id IS NOT NULL),
    idempotency_id uuid,
    memo           text CHECK (memo <> ''),
    address        text,
    outpoint       bytea CHECK (octet_length(outpoint) = 36),
    derivation_label text CHECK (derivation_label IS NULL OR derivation_id IS NOT NULL),
    CHECK (num_nonnulls(spent_sat, spent_fee_sat) IN (0, 2)),
    CHECK (spent_sat IS NULL OR api_key_id IS NOT NULL)
) WITH (autovacuum_vacuum_insert_scale_factor = 0.02);
COMMENT ON COLUMN movement.cents_per_btc IS 'the price at that moment, of which display amounts are made; null: there was none';
COMMENT ON COLUMN movement.spent_sat IS
    'what it was worth and counts against the limits of its key, without its fee; null: nothing, or it failed';
COMMENT ON COLUMN movement.spent_fee_sat IS 'while it is pending, the most it may be';
COMMENT ON COLUMN movement.derivation_id IS 'of a payment by a key that was derived of its key (0018)';
COMMENT ON COLUMN movement.derivation_label IS 'what it is called, for ever: its row may be forgotten';
COMMENT ON COLUMN movement.parent_id IS 'the movement that this one gives back, corrects or is charged for';
COMMENT ON COLUMN movement.memo IS 'as the side that began it sees it';
COMMENT ON COLUMN movement.address IS 'the Bitcoin address that was paid, also if inside';
COMMENT ON COLUMN movement.outpoint IS 'on the chain: the id of the transaction and the number of the output';
CREATE INDEX movement_by_address ON movement (address, id) WHERE address IS NOT NULL;
CREATE INDEX movement_by_parent ON movement (parent_id) WHERE parent_id IS NOT NULL;
-- What keys spent is recorded whether or not the key is limited, so that a limit set later knows what
-- what went before. What no sum covers yet (0009) is read from this index alone, as far as the table
-- is vacuumed: hence often.
CREATE INDEX movement_spent ON movement (api_key_id, id) INCLUDE (spent_sat, spent_fee_sat)
    WHERE spent_sat IS NOT NULL;
-- The database's own guard that a retried request moves money once.
CREATE UNIQUE INDEX movement_idempotency ON movement (idempotency_id)
    WHERE idempotency_id IS NOT NULL;

-- One wallet's side of a movement: what clients call a transaction. Amounts are in the wallet's
-- minor unit (sat, cent). The id is that of the movement and the number of the side: 24 hex digits,
-- as in Blink, that do not reveal how many transactions the server has.
CREATE TABLE wallet_transaction (
    amount       bigint NOT NULL CHECK (amount <> 0),
    fee          bigint CHECK (fee > 0),
    display_rate bigint CHECK (display_rate > 0),
    wallet_id    uuid NOT NULL,
    id           bytea NOT NULL CHECK (octet_length(id) = 12),
    counterparty text,
    memo         text,
    display_currency text CHECK (display_currency <> 'USD'),
    PRIMARY KEY (wallet_id, id),
    CHECK (num_nonnulls(display_rate, display_currency) IN (0, 2))
) WITH (fillfactor = 95);
COMMENT ON COLUMN wallet_transaction.fee IS 'part of the amount; null: none';
COMMENT ON COLUMN wallet_transaction.counterparty IS 'the other account''s username at that time';
COMMENT ON COLUMN wallet_transaction.display_currency IS
    'of the account at that time; null: the dollar, or there was no rate';
COMMENT ON COLUMN wallet_transaction.display_rate IS
    'what a dollar cost in it at that time, in billionths of its major unit';
COMMENT ON COLUMN wallet_transaction.memo IS 'null: that of the movement; empty: none is shown';

-- When to ask again what did not answer so often: later each time by half, a tenth of it by chance.
CREATE FUNCTION next_try(p_attempts integer, p_first interval, p_most interval) RETURNS timestamptz
LANGUAGE sql VOLATILE AS $$
    SELECT clock_timestamp()
         + least(p_most, p_first * power(1.5, least(p_attempts, 30))) * (0.9 + random() * 0.2)
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
    amount_cents    bigint CHECK (amount_cents > 0),
    memo            text NOT NULL,
    description_hash bytea CHECK (octet_length(description_hash) = 32),
    external_id     text,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at      timestamptz NOT NULL,
    status          text NOT NULL DEFAULT 'OPEN'
                    CHECK (status IN ('OPEN', 'HELD', 'PAID', 'CANCELED')),
    received_msat   bigint CHECK (received_msat > 0),
    movement_id     bytea CHECK (octet_length(movement_id) = 11),
    paid_by         text CHECK (paid_by IN ('lightning', 'intraledger')),
    expiry_told     boolean NOT NULL DEFAULT false,
    CHECK ((status = 'PAID') = (num_nonnulls(movement_id, paid_by) = 2)),
    CHECK (received_msat IS NULL OR status = 'PAID'),
    CHECK (status <> 'PAID' OR received_msat IS NOT NULL
           OR (currency = 'USD' AND paid_by = 'intraledger')),
    CHECK ((amount_cents IS NOT NULL) = (currency = 'USD' AND amount_msat IS NOT NULL))
) WITH (fillfactor = 70);
COMMENT ON COLUMN invoice.amount_cents IS
    'of a USD wallet: what it is credited; the rate was fixed when it was made, until it expires';
COMMENT ON COLUMN invoice.received_msat IS 'null: it was paid in cents, and no bitcoin moved';
COMMENT ON COLUMN invoice.external_id IS 'null: the payment hash serves';
COMMENT ON COLUMN invoice.description_hash IS 'set: the payer never sees the memo';
COMMENT ON COLUMN invoice.status IS
    'HELD: somebody outside pays it, and nobody else can; the node is about to take the money';
COMMENT ON COLUMN invoice.movement_id IS 'what paid it, and when';
COMMENT ON COLUMN invoice.expiry_told IS 'there is, or was, an event that it expired unpaid';
CREATE INDEX invoice_by_wallet ON invoice (wallet_id, created_at DESC, payment_hash DESC);
CREATE UNIQUE INDEX invoice_external_id ON invoice (account_id, external_id)
    WHERE external_id IS NOT NULL;
-- Of what never changes, so that a payment writes none of it; nearly ascending, hence one page is
-- written by many.
CREATE INDEX invoice_by_expiry ON invoice (expires_at);

-- Up to which invoice, in the order of their expiry, it was looked whether one expired unpaid.
CREATE TABLE invoice_expiry_position (
    expires_at   timestamptz NOT NULL,
    payment_hash bytea NOT NULL,
    only_one     boolean PRIMARY KEY DEFAULT true CHECK (only_one)
);
INSERT INTO invoice_expiry_position (expires_at, payment_hash) VALUES ('-infinity', '');

-- Invoices cancelled here, and with a node that cannot hold also those paid here, of which it does not
-- know: a queue that is empty most of the
-- time, read as a whole and hence without an index. A table of its own: as a mark in the invoice it
-- would be part of an index, and each payment would write the invoice's entries in all indexes anew.
CREATE TABLE node_cancellation (
    payment_hash bytea NOT NULL CHECK (octet_length(payment_hash) = 32)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- A payment that leaves. 'sending' is every outcome not yet known: the reserve stays. Its movement
-- is that of the reserve, and becomes what the payment comes to. 'lost' was given back, and then the
-- node had paid it after all: the house's loss.
CREATE TABLE payment (
    movement_id      bytea PRIMARY KEY CHECK (octet_length(movement_id) = 11),
    rail             text NOT NULL CHECK (rail IN ('lightning', 'onchain')),
    wallet_id        uuid NOT NULL,
    currency         text NOT NULL CHECK (currency IN ('BTC', 'USD')),
    amount_msat      bigint NOT NULL CHECK (amount_msat > 0),
    fee_limit_msat   bigint NOT NULL CHECK (fee_limit_msat >= 0),
    reserve          bigint NOT NULL CHECK (reserve > 0),
    held_msat        bigint NOT NULL CHECK (held_msat >= amount_msat),
    spread_ppm       integer CHECK (spread_ppm >= 0),
    payment_hash     bytea CHECK (octet_length(payment_hash) = 32),
    payment_request  text,
    destination      bytea,
    sender_until     timestamptz NOT NULL,
    attempts         integer NOT NULL DEFAULT 0,
    due_at           timestamptz,
    recheck_at       timestamptz CHECK (recheck_at IS NULL OR state = 'failed'),
    state            text NOT NULL DEFAULT 'sending'
                     CHECK (state IN ('sending', 'settled', 'failed', 'lost')),
    fee_msat         bigint CHECK (fee_msat >= 0),
    preimage         bytea CHECK (octet_length(preimage) = 32),
    failure          text,
    ended_at         timestamptz,
    house_fee_msat   bigint NOT NULL DEFAULT 0 CHECK (house_fee_msat >= 0),
    address          text,
    speed            text CHECK (speed IN ('FAST', 'MEDIUM', 'SLOW')),
    batch_id         uuid,
    txid             bytea CHECK (octet_length(txid) = 32),
    CHECK ((currency = 'USD') = (spread_ppm IS NOT NULL)),
    CHECK (rail <> 'lightning' OR num_nulls(payment_hash, payment_request, destination) = 0),
    CHECK (num_nonnulls(address, speed) = CASE rail WHEN 'onchain' THEN 2 ELSE 0 END),
    CHECK (txid IS NULL OR batch_id IS NOT NULL),
    CHECK ((state IN ('settled', 'lost')) = (fee_msat IS NOT NULL)),
    CHECK (state IN ('settled', 'lost') OR preimage IS NULL),
    CHECK (rail <> 'lightning' OR state IN ('sending', 'failed') OR preimage IS NOT NULL),
    CHECK ((state = 'sending') = (ended_at IS NULL))
) WITH (fillfactor = 70);
COMMENT ON COLUMN payment.currency IS 'of the wallet';
COMMENT ON COLUMN payment.reserve IS 'what left the wallet, in its minor unit: amount and most possible fee';
COMMENT ON COLUMN payment.held_msat IS 'the same in bitcoin: what is in flight until the end is known';
COMMENT ON COLUMN payment.spread_ppm IS
    'what the dealer takes beside the price of the movement: with both, the rate is fixed until the end';
COMMENT ON COLUMN payment.sender_until IS
    'until then a process may still be handing this payment to the node: "not found" means nothing';
COMMENT ON COLUMN payment.attempts IS 'how often it was asked how it stands, since it last moved on';
COMMENT ON COLUMN payment.due_at IS 'when it is asked next; null: at once';
COMMENT ON COLUMN payment.recheck_at IS
    'given back because the node said so; asked again then, in case it says otherwise by now';
-- At most one live, settled or lost payment a hash, whoever pays it: the node would refuse the second.
CREATE UNIQUE INDEX payment_live ON payment (payment_hash) WHERE state <> 'failed';
CREATE INDEX payment_failed ON payment (payment_hash) WHERE state = 'failed';
CREATE INDEX payment_recheck ON payment (recheck_at) WHERE recheck_at IS NOT NULL;
CREATE INDEX payment_lost ON payment (ended_at) WHERE state = 'lost';
COMMENT ON COLUMN payment.house_fee_msat IS 'what the house charges, in the reserve beside the amount and the most possible fee';
COMMENT ON COLUMN payment.batch_id IS
    'on the chain: what the node knows the transaction by, of one payment or several; null: queued';
COMMENT ON COLUMN payment.txid IS 'of the transaction, once it was broadcast';
CREATE INDEX payment_by_batch ON payment (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX payment_sending ON payment (due_at NULLS FIRST) WHERE state = 'sending';
CREATE INDEX payment_under_way ON payment (wallet_id) WHERE state = 'sending';

-- Refuse (SQLSTATE LK008) to have more than `p_most` payments of an account under way; null: any
-- number. The one that is asked for is among them already. Who asks comes after whoever asked before
-- and has not committed; this lock comes after those of the wallets and the row of the payment, and
-- who holds it waits for neither.
CREATE FUNCTION payments_under_way(p_account uuid, p_most integer) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_count bigint;
BEGIN
    IF p_most IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_account, 6));
    -- A wallet's are counted through the index, and no further than is of interest.
    SELECT count(*) INTO v_count
      FROM wallet w
     CROSS JOIN LATERAL (
           SELECT FROM payment p
            WHERE p.wallet_id = w.id AND p.state = 'sending'
            LIMIT p_most + 1) under_way
     WHERE w.account_id = p_account;
    IF v_count > p_most THEN
        RAISE EXCEPTION 'too many payments are under way' USING ERRCODE = 'LK008',
            DETAIL = p_most::text;
    END IF;
END $$;

-- What came in from outside, once for each thing that can be received: for Lightning the payment
-- hash, on-chain the transaction and its output.
CREATE TABLE receipt (
    rail        text NOT NULL CHECK (rail IN ('lightning', 'onchain')),
    reference   bytea NOT NULL,
    amount_msat bigint NOT NULL CHECK (amount_msat > 0),
    booked_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    state       text NOT NULL CHECK (state IN
                    ('credited', 'suspense', 'quarantined', 'assigned', 'returning', 'returned',
                     'kept')),
    movement_id bytea CHECK (octet_length(movement_id) = 11),
    preimage    bytea CHECK (octet_length(preimage) = 32),
    reason      text,
    attempts    integer,
    due_at      timestamptz,
    return_request        text,
    return_hash           bytea CHECK (octet_length(return_hash) = 32),
    return_fee_limit_msat bigint CHECK (return_fee_limit_msat >= 0),
    return_fee_msat       bigint CHECK (return_fee_msat >= 0),
    PRIMARY KEY (rail, reference),
    CHECK ((state IN ('credited', 'assigned')) = (movement_id IS NOT NULL)),
    CHECK (num_nonnulls(reason, attempts) = CASE state WHEN 'quarantined' THEN 2 ELSE 0 END),
    CHECK ((state IN ('quarantined', 'returning')) = (due_at IS NOT NULL)),
    CHECK (num_nonnulls(return_request, return_hash, return_fee_limit_msat)
           = CASE WHEN state IN ('returning', 'returned') THEN 3 ELSE 0 END),
    CHECK ((state = 'returned') = (return_fee_msat IS NOT NULL))
);
COMMENT ON COLUMN receipt.state IS
    'suspense: paid inside before, without an invoice, or too little; it belongs to nobody yet. quarantined: crediting it failed, and is tried again. assigned, returned, kept: by the operator';
COMMENT ON COLUMN receipt.due_at IS 'when what is quarantined is tried again, or a return asked about';
COMMENT ON COLUMN receipt.return_request IS 'the invoice by which it is returned to who sent it';
CREATE INDEX receipt_attention ON receipt (state, booked_at) WHERE state <> 'credited';
CREATE INDEX receipt_quarantined ON receipt (due_at) WHERE state = 'quarantined';
CREATE INDEX receipt_returning ON receipt (due_at) WHERE state = 'returning';

-- The only ways from one state of a payment, or a receipt, to another, whoever asks for it; a new one
-- begins in a state that nothing leads to. Everything else is a bug, and is refused.
CREATE FUNCTION state_moves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_before text := CASE TG_OP WHEN 'UPDATE' THEN OLD.state ELSE 'new' END;
BEGIN
    IF (TG_TABLE_NAME || ': ' || v_before || ' > ' || NEW.state) <> ALL (ARRAY[
        'payment: new > sending',
        'payment: sending > settled',
        'payment: sending > failed',
        'payment: failed > lost',
        'receipt: new > credited',
        'receipt: new > suspense',
        'receipt: new > quarantined',
        'receipt: quarantined > credited',
        'receipt: quarantined > suspense',
        'receipt: suspense > assigned',
        'receipt: suspense > kept',
        'receipt: suspense > returning',
        'receipt: suspense > returned',
        'receipt: returning > returned',
        'receipt: returning > suspense'
    ]) THEN
        RAISE EXCEPTION 'a % does not go from % to %', TG_TABLE_NAME, v_before, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'state_moves';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER payment_begins BEFORE INSERT ON payment
    FOR EACH ROW WHEN (NEW.state <> 'sending') EXECUTE FUNCTION state_moves();
CREATE TRIGGER payment_moves BEFORE UPDATE OF state ON payment
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION state_moves();
CREATE TRIGGER receipt_begins BEFORE INSERT ON receipt
    FOR EACH ROW WHEN (NEW.state <> 'credited') EXECUTE FUNCTION state_moves();
CREATE TRIGGER receipt_moves BEFORE UPDATE OF state ON receipt
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION state_moves();

-- A return that failed, or so the node said: asked about again, for it may have been made. `lost_msat`
-- is what the house lost by it, where somebody else had the money by then.
CREATE TABLE failed_return (
    return_hash           bytea PRIMARY KEY CHECK (octet_length(return_hash) = 32),
    rail                  text NOT NULL,
    reference             bytea NOT NULL,
    amount_msat           bigint NOT NULL CHECK (amount_msat > 0),
    return_request        text NOT NULL,
    return_fee_limit_msat bigint NOT NULL CHECK (return_fee_limit_msat >= 0),
    failed_at             timestamptz NOT NULL,
    recheck_at            timestamptz CHECK (recheck_at IS NULL OR lost_msat IS NULL),
    lost_msat             bigint CHECK (lost_msat > 0),
    lost_at               timestamptz,
    CHECK ((lost_msat IS NULL) = (lost_at IS NULL))
);

-- What somebody may want to hear of; written in the transaction that made it true. The names of what
-- happens are those of `app/services/event_types.py`.
CREATE TYPE event_type AS ENUM (
    'receive.lightning', 'receive.intraledger', 'receive.onchain',
    'send.lightning', 'send.intraledger', 'send.onchain',
    'invoice.paid',  -- told by the hook of an invoice only; an event of the account is its receipt
    'invoice.expired', 'invoice.cancelled',
    'api_key.created', 'api_key.updated', 'api_key.rotated', 'api_key.suspended', 'api_key.resumed',
    'api_key.revoked', 'api_key.expiring', 'api_key.unused',
    'api_key.budget_warning', 'api_key.budget_exhausted',
    'api_key.credits_exhausted', 'api_key.new_address', 'api_key.canary_used', 'api_key.leaked',
    'api_key_owner.suspended', 'api_key_owner.resumed', 'api_key_owner.revoked',
    'api_key_owner.budget_warning', 'api_key_owner.budget_exhausted',
    'session.created', 'account.locked', 'account.unlocked', 'webhook.disabled', 'webhook.test',
    'payment.approval_requested', 'payment.approval_approved', 'payment.approval_declined',
    'payment.approval_expired'
);

-- What is added to the numbers of the database's transactions, so that those of events go on where
-- they were after a dump was restored into a server that has counted less far: event_rebase().
CREATE TABLE event_base (
    base     bigint NOT NULL CHECK (base >= 0),
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one)
);
INSERT INTO event_base (base) VALUES (0);

-- The number of the running transaction, as events have it.
CREATE FUNCTION event_xid() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    RETURN pg_current_xact_id()::text::bigint + (SELECT base FROM event_base);
END $$;

-- Below it everything that was ever to come has come: every transaction with a lower number has
-- ended, whether or not it was the last to commit. By the snapshot of the statement that asks.
CREATE FUNCTION event_horizon() RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint + base FROM event_base
$$;

-- The number of the transaction comes first in the key: who has read all below the horizon misses
-- nothing, however late a transaction commits.
CREATE TABLE event (
    xid        bigint NOT NULL DEFAULT event_xid(),
    id         bigint GENERATED ALWAYS AS IDENTITY,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    amount     bigint,
    fee        bigint,
    account_id uuid NOT NULL,
    wallet_id  uuid,
    api_key_id uuid,
    type       event_type NOT NULL,
    status     movement_status,
    version    smallint NOT NULL DEFAULT 1,
    subject    bytea CHECK (octet_length(subject) <= 64),
    data       jsonb,
    PRIMARY KEY (xid, id)
);
COMMENT ON COLUMN event.type IS 'of money that moves: the rail on which it began, as in Blink';
COMMENT ON COLUMN event.status IS 'of money that moves: how it stood then';
COMMENT ON COLUMN event.subject IS
    'of money that moves the id of the transaction, or of the deposit while that waits (0014); of invoices the payment hash';
COMMENT ON COLUMN event.amount IS 'as it was then, where the transaction''s own changes yet; null: read that';
COMMENT ON COLUMN event.api_key_id IS 'the account''s own key that did it, or that it is about';
COMMENT ON COLUMN event.version IS 'of the form in which it is told';
COMMENT ON COLUMN event.data IS 'what else was true then; never a secret';
CREATE INDEX event_by_account ON event (account_id, xid, id);

-- Raise what is added if there are events with numbers that this server has not reached: a dump was
-- restored. Called before anything is written; returns by how much.
CREATE FUNCTION event_rebase() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_behind bigint := (SELECT max(e.xid) FROM event e) + 1
        - (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint + b.base FROM event_base b);
BEGIN
    IF v_behind > 0 THEN
        UPDATE event_base SET base = base + v_behind;
        RETURN v_behind;
    END IF;
    RETURN 0;
END $$;

-- A movement and its sides as the program hands them over. `spent_sat` and `spent_fee_sat` are what
-- it counts against the limits of the key that pays; `event` is the type of the event of a side, and
-- `account_id` whom it is told.
CREATE TYPE new_movement AS (
    kind movement_kind, status movement_status, cents_per_btc bigint, payment_hash bytea, memo text,
    api_key_id uuid, idempotency_id uuid, parent_id bytea, spent_sat bigint, spent_fee_sat bigint,
    address text, outpoint bytea, derivation_id uuid
);
-- `volume` is what the payer's side counts against the limits of its account (0015), null: nothing.
CREATE TYPE new_volume AS (
    account_id uuid, kind text, millicents bigint, limit_cents bigint
);
CREATE TYPE new_side AS (
    wallet_id uuid, amount bigint, fee bigint, counterparty text, memo text, event event_type,
    account_id uuid, volume new_volume
);

-- Refuse (SQLSTATE LK002) what a limit of the key forbids; the detail says which and why, as JSON. Tell
-- of each window of which a payment that is allowed takes up the fifth fifth, or all that was left.
-- What waits to be approved counts as spent in every window (0023), but not for a payment that was
-- approved: it was counted when it was asked for. Nothing is told of one that is only asked for.
-- The caller has called begin_movement: a statement's snapshot is taken before it waits for a lock, so
-- locks and sums are separate statements.
CREATE FUNCTION key_may_spend(
    p_key uuid, p_sat bigint, p_fee_sat bigint,
    p_counts_waiting boolean DEFAULT true, p_tells boolean DEFAULT true
) RETURNS void
LANGUAGE plpgsql SET plan_cache_mode = 'force_generic_plan' AS $$
DECLARE
    v_now timestamptz;
    v_key record;
    v_fees boolean;
    v_needed bigint;
    v_waiting bigint := 0;
    v_found record;
BEGIN
    IF NOT EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        RETURN;
    END IF;
    v_now := clock_timestamp();
    SELECT account_id, name, limits_include_fees INTO v_key FROM api_key WHERE id = p_key;
    v_fees := coalesce(v_key.limits_include_fees, false);
    v_needed := p_sat + CASE WHEN v_fees THEN p_fee_sat ELSE 0 END;
    IF p_counts_waiting THEN
        SELECT w.sat + CASE WHEN v_fees THEN w.fee_sat ELSE 0 END INTO v_waiting FROM key_waits(p_key) w;
    END IF;
    -- The first limit in the order of the spans is the one that is named; the payment fits again
    -- when it fits all.
    SELECT array_agg(o.time_window ORDER BY o.span NULLS FIRST) FILTER (WHERE o.is_over) AS windows,
           array_agg(o.limit_sat ORDER BY o.span NULLS FIRST) FILTER (WHERE o.is_over) AS limits,
           array_agg(o.spent_sat ORDER BY o.span NULLS FIRST) FILTER (WHERE o.is_over) AS spent,
           array_agg(o.waiting_sat ORDER BY o.span NULLS FIRST) FILTER (WHERE o.is_over) AS waiting,
           CASE WHEN bool_and(o.waiting_sat + v_needed <= o.limit_sat) FILTER (WHERE o.is_over)
                THEN max(key_room_at(p_key, v_now, o.span, v_fees,
                                     o.spent_sat + o.waiting_sat + v_needed - o.limit_sat))
                     FILTER (WHERE o.is_over) END AS room_at,
           array_agg(o.time_window ORDER BY o.span) FILTER (
               WHERE o.spent_sat * 5 < o.limit_sat * 4
                 AND (o.spent_sat + v_needed) * 5 >= o.limit_sat * 4 AND o.span IS NOT NULL) AS low,
           array_agg(o.time_window ORDER BY o.span) FILTER (
               WHERE o.spent_sat < o.limit_sat
                 AND o.spent_sat + v_needed = o.limit_sat AND o.span IS NOT NULL) AS empty
      INTO v_found
      FROM (SELECT b.*, b.spent_sat + b.waiting_sat + v_needed > b.limit_sat AS is_over
              FROM (SELECT l.time_window, l.limit_sat, spending_span(l.time_window) AS span,
                           CASE WHEN spending_span(l.time_window) IS NULL THEN 0
                                ELSE v_waiting END AS waiting_sat,
                           s.sat + CASE WHEN v_fees THEN s.fee_sat ELSE 0 END AS spent_sat
                      FROM api_key_limit l
                     CROSS JOIN LATERAL key_spent(p_key, v_now - spending_span(l.time_window)) s
                     WHERE l.api_key_id = p_key) b) o;
    IF v_found.windows IS NOT NULL THEN
        PERFORM refuse_spending(json_build_object(
            'time_window', v_found.windows[1], 'limit_sat', v_found.limits[1],
            'spent_sat', v_found.spent[1], 'waiting_sat', v_found.waiting[1], 'needed_sat', v_needed,
            'includes_fees', v_fees, 'room_at_s', ceil(extract(epoch FROM v_found.room_at))));
    END IF;
    IF p_tells AND (v_found.low IS NOT NULL OR v_found.empty IS NOT NULL) THEN
        INSERT INTO event (type, account_id, api_key_id, data)
        SELECT t.type, v_key.account_id, p_key,
               jsonb_build_object('name', v_key.name, 'window', t.time_window)
          FROM (SELECT 'api_key.budget_warning'::event_type AS type, unnest(v_found.low) AS time_window
                 UNION ALL
                SELECT 'api_key.budget_exhausted', unnest(v_found.empty)) t;
    END IF;
END $$;

-- Take the locks of a movement, in the order in which all take them: credential, key, its owner, wallets.
-- Return its moment and its id, made under them. Payments of a key with limits, and of keys derived of
-- one, are made one after another, and so are those of all keys of an owner with limits (0021): two at
-- once would each miss what the other spends. The key waits before the wallets are locked: what holds
-- up a key must not hold up a wallet. A null credential is nobody, who needs none.
CREATE FUNCTION begin_movement(
    p_used used_credential, p_accounts uuid[], OUT moment timestamptz, OUT id bytea
) LANGUAGE plpgsql AS $$
DECLARE
    v_owner uuid;
BEGIN
    PERFORM credential_lock(p_used);
    IF p_used.derivations IS NOT NULL
       OR EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_used.key_id) THEN
        PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_used.key_id, 2));
    END IF;
    IF p_used.derivations IS NOT NULL THEN
        PERFORM derivations_known(p_used.key_id, p_used.derivations);
    END IF;
    IF EXISTS (SELECT FROM api_key k WHERE k.id = p_used.key_id AND k.owner_id IS NOT NULL) THEN
        v_owner := key_owner_limited(p_used.key_id);
    END IF;
    IF v_owner IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock(uuid_hash_extended(v_owner, 2));
    END IF;
    moment := ledger_lock(p_accounts);
    id := ascending_id(moment, 11);
    IF p_used.approval_id IS NOT NULL THEN
        PERFORM approval_used(p_used, substring(id FOR 7));
    END IF;
END $$;

-- The same for a movement that buys `p_cents` of the dealer, who owes `p_cents_max` at most. The
-- dealer's lock comes after those of the wallets.
CREATE FUNCTION begin_dollars(
    p_used used_credential, p_accounts uuid[], p_cents bigint, p_cents_max bigint,
    OUT moment timestamptz, OUT id bytea
) LANGUAGE plpgsql AS $$
BEGIN
    SELECT b.moment, b.id INTO moment, id FROM begin_movement(p_used, p_accounts) b;
    PERFORM dealer_may_owe(p_cents, p_cents_max);
END $$;

-- In which currency a wallet's side of a movement is shown, and at which rate, for ever: as the side
-- of the movement that it gives back, else by the account's currency if there is a rate (0011). No row
-- for the dollar.
CREATE FUNCTION display_of(
    p_wallet uuid, p_parent bytea, p_moment timestamptz
) RETURNS TABLE (display_currency text, display_rate bigint)
LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
    IF p_parent IS NOT NULL THEN
        RETURN QUERY
        SELECT t.display_currency, t.display_rate
          FROM wallet_transaction t
         WHERE t.wallet_id = p_wallet AND t.id >= p_parent AND t.id < p_parent || '\xff'::bytea
         ORDER BY t.id LIMIT 1;
        IF FOUND THEN
            RETURN;
        END IF;
    END IF;
    RETURN QUERY
    SELECT r.currency, r.billionths
      FROM wallet w
      JOIN account a ON a.id = w.account_id
      JOIN fiat_rate r ON r.currency = a.display_currency AND r.usable_until > p_moment
     WHERE w.id = p_wallet AND a.display_currency <> 'USD';
END $$;

-- Post a journal together with the movement, the transactions and the events that tell of it. The
-- caller has called begin_movement, and gives the moment and the id it returned. A movement of a key
-- that pays is checked against the key's limits before the balance is looked at.
CREATE FUNCTION post_movement(
    p_journal journal_kind, p_accounts uuid[], p_amounts bigint[],
    p_movement new_movement, p_sides new_side[], p_moment timestamptz, p_id bytea
) RETURNS TABLE (
    wallet_id uuid, id bytea, event_xid bigint, event_id bigint,
    display_currency text, display_rate bigint
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_payer new_side := p_sides[1];
    v_key uuid := CASE WHEN v_payer.amount < 0 THEN p_movement.api_key_id END;
    v_counts_waiting boolean := true;
    v_of_key record;
    v_recipient record;
    v_event_xid bigint := event_xid();
BEGIN
    IF (v_payer.volume).account_id IS NOT NULL THEN
        PERFORM account_may_spend(v_payer.volume);
    END IF;
    IF v_key IS NOT NULL THEN
        IF p_movement.spent_sat IS NULL OR p_movement.spent_fee_sat IS NULL THEN
            RAISE EXCEPTION 'a payment by key needs its worth in satoshi'
                USING ERRCODE = 'feature_not_supported';
        END IF;
        -- Most keys have neither a policy nor an owner: one look for both.
        SELECT k.owner_id, k.policy_revision INTO v_of_key FROM api_key k WHERE k.id = v_key;
        IF v_of_key.policy_revision > 0 THEN
            v_counts_waiting := NOT approved_if_needed(
                v_key, v_payer.wallet_id, p_movement.spent_sat, -v_payer.amount,
                p_movement.idempotency_id, substring(p_id FOR 7));
        END IF;
        PERFORM key_may_spend(v_key, p_movement.spent_sat, p_movement.spent_fee_sat,
                              v_counts_waiting);
        IF coalesce(current_setting('latchkey.derivation', true), '')
           <> coalesce(p_movement.derivation_id::text, '') THEN
            RAISE EXCEPTION 'a payment by a derived key says by which'
                USING ERRCODE = 'feature_not_supported';
        END IF;
        IF p_movement.derivation_id IS NOT NULL THEN
            PERFORM derived_may_spend(v_key, p_movement.derivation_id, p_movement.spent_sat,
                                      p_movement.spent_fee_sat, v_counts_waiting);
        END IF;
        IF v_of_key.owner_id IS NOT NULL THEN
            PERFORM key_owner_may_spend(v_key, p_movement.spent_sat, p_movement.spent_fee_sat,
                                        v_counts_waiting);
        END IF;
    END IF;
    -- Who closes an account, or archives a wallet, holds the locks of its wallets until then: this
    -- sees what came of it. What comes from outside, or comes back, has no second side: it reaches an
    -- archived wallet as well. The payer's was looked at with its credential.
    IF cardinality(p_sides) > 1 THEN
        SELECT a.status = 'active' AS is_active, w.archived_at IS NOT NULL AS is_archived
          INTO v_recipient
          FROM wallet w JOIN account a ON a.id = w.account_id
         WHERE w.id = p_sides[2].wallet_id;
        IF NOT v_recipient.is_active THEN
            RAISE EXCEPTION 'the account of the recipient is not active' USING ERRCODE = 'LK006';
        END IF;
        IF v_recipient.is_archived THEN
            PERFORM refuse_archived();
        END IF;
    END IF;
    PERFORM ledger_post(p_journal, p_accounts, p_amounts, p_moment);
    INSERT INTO movement (id, kind, status, cents_per_btc, payment_hash, memo, api_key_id,
                          idempotency_id, parent_id, spent_sat, spent_fee_sat, address, outpoint,
                          derivation_id, derivation_label)
    VALUES (p_id, p_movement.kind, p_movement.status, p_movement.cents_per_btc,
            p_movement.payment_hash, p_movement.memo, p_movement.api_key_id,
            p_movement.idempotency_id, p_movement.parent_id, p_movement.spent_sat,
            p_movement.spent_fee_sat, p_movement.address, p_movement.outpoint,
            p_movement.derivation_id,
            CASE WHEN p_movement.derivation_id IS NOT NULL
                 THEN derivation_label(p_movement.api_key_id, p_movement.derivation_id) END);
    IF v_key IS NOT NULL AND get_byte(p_id, 10) < 4 THEN  -- a random byte: one payment of 64
        PERFORM key_spent_grown(v_key, p_moment);
    END IF;
    IF (v_payer.volume).account_id IS NOT NULL THEN
        PERFORM account_spends(v_payer.volume, p_id, p_moment);
    END IF;
    RETURN QUERY WITH side AS (
        SELECT s.*, p_id || substring(int4send(s.ordinality::integer - 1) FROM 4) AS id,
               d.display_currency, d.display_rate
          FROM unnest(p_sides) WITH ORDINALITY AS s
          LEFT JOIN LATERAL display_of(s.wallet_id, p_movement.parent_id, p_moment) d ON true
    ), made AS (
        INSERT INTO wallet_transaction (wallet_id, id, amount, fee, counterparty, memo,
                                        display_currency, display_rate)
        SELECT s.wallet_id, s.id, s.amount, s.fee, s.counterparty, s.memo,
               s.display_currency, s.display_rate
          FROM side s
    ), told AS (
        INSERT INTO event (xid, type, status, account_id, wallet_id, api_key_id, subject, amount,
                           fee)
        SELECT v_event_xid, s.event, p_movement.status, s.account_id, s.wallet_id,
               CASE s.ordinality WHEN 1 THEN p_movement.api_key_id END, s.id,
               CASE p_movement.status WHEN 'PENDING' THEN s.amount END,
               CASE p_movement.status WHEN 'PENDING' THEN s.fee END
          FROM side s WHERE s.event IS NOT NULL
         ORDER BY s.ordinality
        RETURNING event.subject, event.id
    )
    SELECT s.wallet_id, s.id, CASE WHEN t.id IS NOT NULL THEN v_event_xid END, t.id,
           s.display_currency, s.display_rate
      FROM side s LEFT JOIN told t ON t.subject = s.id
     ORDER BY s.ordinality;
END $$;

-- How far we have credited what a node settled, written now and then: re-reading is harmless; and
-- which process follows it, by a lease that another takes over.
CREATE TABLE node_cursor (
    node_key     bytea PRIMARY KEY,
    settle_index bigint NOT NULL,
    leader       text NOT NULL,
    leads_until  timestamptz NOT NULL,
    met_index    bigint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN node_cursor.met_index IS
    'where the node''s past ended when it was met: up to there, what has no invoice is none of ours';

-- Book what a node holds that a new installation meets as the operator's own; null once some of it may
-- be a user's. Who comes second finds what the first has booked.
CREATE FUNCTION capital_first(
    p_kind journal_kind, p_accounts uuid[], p_amounts bigint[]
) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('latchkey capital'));
    IF EXISTS (SELECT FROM invoice) OR EXISTS (SELECT FROM onchain_address)
       OR EXISTS (SELECT FROM entry e JOIN ledger_account a ON a.id = e.ledger_account_id
                   WHERE a.name IN ('lightning', 'onchain')) THEN
        RETURN NULL;
    END IF;
    RETURN ledger_post(p_kind, p_accounts, p_amounts);
END $$;

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
