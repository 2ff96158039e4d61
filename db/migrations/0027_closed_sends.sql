-- While books that were restored are not known to be right, no payment is made: each process asks what
-- it remembers, and now the statement that moves the money asks the database as well. A process that has
-- not heard yet that sends were closed pays nothing either.
-- Lock cost: SHARE ROW EXCLUSIVE on receipt, for as long as it takes to create a trigger.

-- Tell whether sends are open, and keep whoever would close them waiting until this transaction's end.
-- Whoever closes them takes the table alone (close_sends): so what was told here is true until the
-- commit, and what was closed by then is seen. ROW SHARE is a lock that waits for none but that one, and
-- that costs nothing in shared memory as long as nobody wants the other.
-- A statement's snapshot is taken before it waits, so lock and look are separate statements.
CREATE FUNCTION sends_are_open() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE restoration IN ROW SHARE MODE;
    RETURN NOT EXISTS (SELECT FROM restoration WHERE opened_at IS NULL);
END $$;

-- Refuse (SQLSTATE LK012) to pay while they are closed. Last of all locks: what waits for another holds
-- up nobody who closes sends.
CREATE FUNCTION refuse_closed_sends() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT sends_are_open() THEN
        RAISE EXCEPTION 'sends are closed: the books were restored' USING ERRCODE = 'LK012';
    END IF;
END $$;

-- Close sends: payments that are being made are waited for, and those that come after see it.
CREATE FUNCTION close_sends(p_kind text, p_state_of timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE restoration IN EXCLUSIVE MODE;
    INSERT INTO restoration (kind, state_of)
    VALUES (p_kind, coalesce(p_state_of, clock_timestamp()));
END $$;

-- As in 0004, and refuses while sends are closed: what somebody pays by their authority. What comes in,
-- or comes back, is nobody's act and goes on.
CREATE OR REPLACE FUNCTION begin_movement(
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
    IF p_used.account_id IS NOT NULL THEN
        PERFORM refuse_closed_sends();
    END IF;
    IF p_used.approval_id IS NOT NULL THEN
        PERFORM approval_used(p_used, substring(id FOR 7));
    END IF;
END $$;

-- As in 0026, and refuses while sends are closed: then each of the payments is refused alone.
CREATE OR REPLACE FUNCTION lock_together(p_payments inside_payment[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_one inside_payment;
    v_locked text;  -- an assignment costs a tenth of PERFORM
BEGIN
    IF cardinality(p_payments) = 1 THEN
        v_one := p_payments[1];
        v_locked := pg_advisory_xact_lock_shared(uuid_hash_extended(v_one.account_id, 1));
        v_locked := pg_advisory_xact_lock_shared(uuid_hash_extended(v_one.session_id, 1));
        v_locked := pg_advisory_xact_lock_shared(uuid_hash_extended(v_one.key_id, 1));
        v_locked := pg_advisory_xact_lock(uuid_hash_extended(least(v_one.payer, v_one.payee), 3));
        v_locked := pg_advisory_xact_lock(uuid_hash_extended(greatest(v_one.payer, v_one.payee), 3));
        IF v_one.millicents IS NOT NULL THEN
            v_locked := pg_advisory_xact_lock(uuid_hash_extended(v_one.account_id, 5));
        END IF;
        v_locked := refuse_closed_sends();
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(l.id, 1))
       FROM (SELECT DISTINCT c.place, c.id
               FROM unnest(p_payments) p
              CROSS JOIN LATERAL (VALUES (1, p.account_id), (2, p.session_id), (3, p.key_id))
                              AS c (place, id)
              WHERE c.id IS NOT NULL
              ORDER BY c.place, c.id) l;
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(l.id, l.class))
       FROM (SELECT DISTINCT w.class, w.id
               FROM unnest(p_payments) p
              CROSS JOIN LATERAL (VALUES
                  (3, p.payer), (3, p.payee),
                  (5, CASE WHEN p.millicents IS NOT NULL THEN p.account_id END)) AS w (class, id)
              WHERE w.id IS NOT NULL
              ORDER BY w.class, w.id) l;
    v_locked := refuse_closed_sends();
END $$;

-- What is returned to who sent it leaves by the node, without a payment of anybody's.
CREATE FUNCTION return_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_closed_sends();
    RETURN NEW;
END $$;
CREATE TRIGGER return_begins BEFORE UPDATE OF state ON receipt
    FOR EACH ROW WHEN (NEW.state = 'returning' AND OLD.state <> 'returning')
    EXECUTE FUNCTION return_begins();
