-- The double-entry ledger. BTC in millisatoshi, USD in cents; a positive entry raises a balance.
-- Lock cost: none, all tables are new.
--
-- What holds whatever the program does:
--   * the entries of a journal sum to zero per currency           (trigger entry_posted)
--   * a wallet's stored balance is the sum of its entries         (only entry_posted moves it)
--   * no wallet is below zero, and a BTC wallet holds whole sats  (CHECKs)
--   * journals and entries are never updated or deleted           (trigger append_only)
-- Foreign keys from entry are left out on purpose: they would lock the rows of system accounts
-- that every payment touches. entry_posted refuses unknown accounts instead.

CREATE TABLE ledger_account (
    id       uuid PRIMARY KEY,
    currency text NOT NULL CHECK (currency IN ('BTC', 'USD')),
    name     text UNIQUE,
    balance  bigint CHECK (balance >= 0),
    CHECK ((name IS NULL) = (balance IS NOT NULL)),
    CONSTRAINT whole_satoshi CHECK (currency <> 'BTC' OR balance % 1000 = 0)
) WITH (fillfactor = 50);
COMMENT ON COLUMN ledger_account.name IS 'system accounts only; a wallet''s account has its id';
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
    ('00000000-0000-4000-8000-000000000009', 'BTC', 'suspense');

CREATE TABLE journal (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE entry (
    journal_id        bigint NOT NULL,
    ledger_account_id uuid NOT NULL,
    amount            bigint NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (journal_id, ledger_account_id)
);
CREATE INDEX entry_by_account ON entry (ledger_account_id, journal_id);

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
    UPDATE ledger_account a SET balance = a.balance + p.amount
      FROM (SELECT ledger_account_id, sum(amount)::bigint AS amount
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

-- Post one journal and return its id. Wallets are locked one by one in the order of their ids: one
-- global order, hence no deadlock between crossed transfers. Each is found by its primary key and
-- checked as it is locked: SELECT ... FOR UPDATE returns the newest version of a row, however long
-- it waited. (A join of the arrays with the table lets the planner scan all of it.)
CREATE FUNCTION ledger_post(p_kind text, p_accounts uuid[], p_amounts bigint[]) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    v_journal bigint;
    v_entry record;
    v_balance bigint;
BEGIN
    FOR v_entry IN
        SELECT e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount) ORDER BY e.id
    LOOP
        SELECT a.balance INTO v_balance FROM ledger_account a
         WHERE a.id = v_entry.id AND a.balance IS NOT NULL FOR NO KEY UPDATE;
        IF v_balance + v_entry.amount < 0 THEN
            RAISE EXCEPTION 'insufficient balance' USING ERRCODE = 'LK001',
                DETAIL = format('%s %s', -v_entry.amount, v_balance);
        END IF;
    END LOOP;
    INSERT INTO journal (kind) VALUES (p_kind) RETURNING id INTO v_journal;
    INSERT INTO entry (journal_id, ledger_account_id, amount)
    SELECT v_journal, e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount);
    RETURN v_journal;
END $$;

-- What other packages may see of it.
CREATE VIEW wallet_balance AS
SELECT id AS wallet_id, currency, balance FROM ledger_account WHERE balance IS NOT NULL;
