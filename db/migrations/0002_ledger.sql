-- The double-entry ledger. BTC in millisatoshi, USD in cents; a positive entry raises a balance.
-- Lock cost: none, all tables are new.
--
-- What holds whatever the program does:
--   * the entries of a journal sum to zero per currency           (trigger entry_posted)
--   * a wallet's stored balance is the sum of its entries         (only entry_posted moves it)
--   * the journals of a wallet have ascending moments             (ledger_lock, under its lock)
--   * no wallet is below zero, and a BTC wallet holds whole sats  (CHECKs)
--   * journals and entries are never updated or deleted           (trigger append_only)
-- Foreign keys from entry are left out on purpose: they would lock the rows of system accounts
-- that every payment touches. entry_posted refuses unknown accounts instead.

CREATE TABLE ledger_account (
    id       uuid PRIMARY KEY,
    currency text NOT NULL CHECK (currency IN ('BTC', 'USD')),
    name     text UNIQUE,
    balance  bigint CHECK (balance >= 0),
    held     bigint NOT NULL DEFAULT 0 CHECK (held >= 0),
    moved_at timestamptz NOT NULL DEFAULT '-infinity',
    CHECK ((name IS NULL) = (balance IS NOT NULL)),
    CONSTRAINT house_ids CHECK ((name IS NULL) = (id > '00000000-0000-4000-8000-0000000000ff')),
    CONSTRAINT held_is_there CHECK (held <= coalesce(balance, 0)),
    CONSTRAINT whole_satoshi CHECK (currency <> 'BTC' OR balance % 1000 = 0)
) WITH (fillfactor = 50);
COMMENT ON COLUMN ledger_account.name IS 'system accounts only; a wallet''s account has its id';
COMMENT ON COLUMN ledger_account.moved_at IS 'wallets only: the moment of its last journal; the next one''s is later';
COMMENT ON COLUMN ledger_account.held IS
    'wallets only: part of the balance that waits for payments to be approved (0023) and is not spent';
COMMENT ON COLUMN ledger_account.balance IS 'wallets only: a row that all payments touch would serialise them';

INSERT INTO ledger_account (id, currency, name) VALUES
    ('00000000-0000-4000-8000-000000000001', 'BTC', 'lightning'),
    ('00000000-0000-4000-8000-000000000002', 'BTC', 'onchain'),
    ('00000000-0000-4000-8000-000000000003', 'BTC', 'dealer_btc'),
    ('00000000-0000-4000-8000-000000000004', 'USD', 'dealer_usd'),
    ('00000000-0000-4000-8000-000000000005', 'BTC', 'fees_earned'),
    ('00000000-0000-4000-8000-000000000006', 'BTC', 'network_fees'),
    ('00000000-0000-4000-8000-000000000007', 'BTC', 'rounding'),
    ('00000000-0000-4000-8000-000000000008', 'BTC', 'in_flight'),
    ('00000000-0000-4000-8000-000000000009', 'BTC', 'suspense'),
    ('00000000-0000-4000-8000-000000000010', 'BTC', 'losses'),
    ('00000000-0000-4000-8000-000000000011', 'BTC', 'capital');

CREATE TYPE journal_kind AS ENUM (
    'intraledger', 'conversion', 'fee', 'correction', 'suspense', 'loss', 'capital',
    'lightning_receipt', 'lightning_reserve', 'lightning_settled', 'lightning_failed',
    'onchain_receipt', 'onchain_reserve', 'onchain_settled', 'onchain_failed'
);

CREATE TABLE journal (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind       journal_kind NOT NULL
);

-- One index serves an account's statement and keeps an account from being named twice in a journal.
-- What belongs to one journal lies together, since rows are only ever added: the summary of the
-- blocks (BRIN) finds it, and costs a payment nothing.
CREATE TABLE entry (
    journal_id        bigint NOT NULL,
    amount            bigint NOT NULL CHECK (amount <> 0),
    ledger_account_id uuid NOT NULL,
    PRIMARY KEY (ledger_account_id, journal_id)
);
CREATE INDEX entry_by_journal ON entry USING brin (journal_id) WITH (pages_per_range = 16);

CREATE FUNCTION entry_posted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM posted p LEFT JOIN ledger_account a ON a.id = p.ledger_account_id
         GROUP BY p.journal_id, a.currency
        HAVING sum(p.amount) <> 0 OR a.currency IS NULL
    ) THEN
        RAISE EXCEPTION 'a journal''s entries must sum to zero per currency, on known accounts'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'journal_balanced';
    END IF;
    UPDATE ledger_account a
       SET balance = a.balance + p.amount, moved_at = greatest(a.moved_at, p.moment)
      FROM (SELECT ledger_account_id, sum(amount)::bigint AS amount,
                   max((SELECT j.created_at FROM journal j WHERE j.id = journal_id)) AS moment
              FROM posted GROUP BY ledger_account_id) p
     WHERE a.id = p.ledger_account_id AND a.balance IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER entry_posted AFTER INSERT ON entry
    REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION entry_posted();

CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE FUNCTION balance_moves_by_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() < 2 THEN
        RAISE EXCEPTION 'a balance moves only by entries' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER balance_moves_by_entries AFTER UPDATE OR DELETE OR TRUNCATE ON ledger_account
    FOR EACH STATEMENT EXECUTE FUNCTION balance_moves_by_entries();

-- Lock the wallets among some accounts and return the moment of what is about to be posted: it is
-- later than that of any journal that these wallets were part of, even if the clock was set back.
-- Ids made of it ascend in a wallet in the order of the commits, for nobody else can make one
-- before the lock is released. Wallets are locked one by one in the order of their ids: one global
-- order, hence no deadlock between crossed transfers. The lock is advisory, since to lock a row is
-- to write it (and so its WAL); what moves the row itself does so under this lock. A statement's
-- snapshot is taken before it waits, so the lock and the look are separate statements.
CREATE FUNCTION ledger_lock(p_accounts uuid[]) RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
    v_account uuid;
    v_moved_at timestamptz;
    v_last timestamptz := '-infinity';
BEGIN
    FOR v_account IN SELECT a.id FROM unnest(p_accounts) AS a (id) ORDER BY a.id LOOP
        IF v_account > '00000000-0000-4000-8000-0000000000ff' THEN
            PERFORM pg_advisory_xact_lock(uuid_hash_extended(v_account, 3));
            SELECT a.moved_at INTO v_moved_at FROM ledger_account a WHERE a.id = v_account;
            v_last := greatest(v_last, v_moved_at);
        END IF;
    END LOOP;
    RETURN greatest(clock_timestamp(), v_last + interval '1 microsecond');
END $$;

-- Refuse (SQLSTATE LK001) to take more out of a wallet than it has to spend.
CREATE FUNCTION refuse_overdrawn(p_needed bigint, p_has bigint, p_currency text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'insufficient balance' USING ERRCODE = 'LK001',
        DETAIL = format('%s %s %s', p_needed, p_has, p_currency);
END $$;

-- Post one journal and return its id. `p_moment` is what ledger_lock returned, where the caller has
-- called it for these accounts.
CREATE FUNCTION ledger_post(
    p_kind journal_kind, p_accounts uuid[], p_amounts bigint[], p_moment timestamptz DEFAULT NULL
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_moment timestamptz := coalesce(p_moment, ledger_lock(p_accounts));
    v_journal bigint;
    v_entry record;
    v_account record;
BEGIN
    FOR v_entry IN
        SELECT e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount)
         WHERE e.amount < 0 ORDER BY e.id
    LOOP
        SELECT a.balance - a.held AS free, a.currency INTO v_account
          FROM ledger_account a WHERE a.id = v_entry.id;
        IF v_account.free + v_entry.amount < 0 THEN
            PERFORM refuse_overdrawn(-v_entry.amount, v_account.free, v_account.currency);
        END IF;
    END LOOP;
    INSERT INTO journal (kind, created_at) VALUES (p_kind, v_moment) RETURNING id INTO v_journal;
    INSERT INTO entry (journal_id, ledger_account_id, amount)
    SELECT v_journal, e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount);
    RETURN v_journal;
END $$;

-- Ids that ascend with time: seven bytes of microseconds since 1970, then random ones that tell apart
-- what happens at once and reveal nothing.
CREATE FUNCTION moment_bytes(p_moment timestamptz) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT substring(int8send((date_part('epoch', p_moment) * 1000000)::bigint) FROM 2)
$$;
CREATE FUNCTION ascending_id(p_moment timestamptz, p_size integer) RETURNS bytea
LANGUAGE sql VOLATILE AS $$
    SELECT moment_bytes(p_moment) || substring(uuid_send(gen_random_uuid()) FROM 1 FOR p_size - 7)
$$;
CREATE FUNCTION moment_of(p_id bytea) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
    SELECT 'epoch'::timestamptz
        + ('x' || encode(substring(p_id FROM 1 FOR 7), 'hex'))::bit(56)::bigint
          * interval '1 microsecond'
$$;

-- What the dealer's accounts came to at a journal: with what came after, they are summed up at once.
CREATE TABLE dealer_total (
    ledger_account_id uuid PRIMARY KEY,
    journal_id        bigint NOT NULL,
    total             bigint NOT NULL
);
INSERT INTO dealer_total (ledger_account_id, journal_id, total)
SELECT id, 0, 0 FROM ledger_account WHERE name IN ('dealer_btc', 'dealer_usd');

CREATE FUNCTION dealer_balance(p_name text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT t.total + coalesce(sum(e.amount), 0)::bigint
      FROM ledger_account a
      JOIN dealer_total t ON t.ledger_account_id = a.id
      LEFT JOIN entry e ON e.ledger_account_id = a.id AND e.journal_id > t.journal_id
     WHERE a.name = p_name
     GROUP BY t.total
$$;

-- Refuse (SQLSTATE LK004) to owe more dollars than the house wants to: `p_more` cents more, `p_max`
-- in all. Without a bound nothing is looked at, and nobody waits. With one, those who buy dollars are
-- asked one after another until they commit, each after the locks of its movement and before the row
-- of an invoice. A statement's snapshot is taken before it waits, so the lock and the sum are
-- separate statements.
CREATE FUNCTION dealer_may_owe(p_more bigint, p_max bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_owed bigint;
BEGIN
    IF p_max IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('latchkey dealer', 4));
    v_owed := -dealer_balance('dealer_usd');
    IF v_owed + p_more > p_max THEN
        RAISE EXCEPTION 'the dealer owes too many dollars' USING ERRCODE = 'LK004',
            DETAIL = format('%s %s %s', p_more, v_owed, p_max);
    END IF;
END $$;

-- What other packages may see of it.
CREATE VIEW wallet_balance AS
SELECT id AS wallet_id, currency, balance, held FROM ledger_account WHERE balance IS NOT NULL;
