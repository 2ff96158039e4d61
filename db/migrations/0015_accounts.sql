-- What belongs to accounts beside their wallets and keys: what a limited account sent in the last
-- day.
-- Lock cost: account for a moment, for the foreign key of a new table; movement for a moment, for a
-- trigger.

-- What an account with limits sent, payment by payment. Accounts without limits have no rows. What is
-- older than the window is deleted.
CREATE TABLE account_spent (
    millicents  bigint NOT NULL CHECK (millicents > 0),
    account_id  uuid NOT NULL,
    movement_id bytea NOT NULL CHECK (octet_length(movement_id) = 11),
    kind        text NOT NULL CHECK (kind IN ('withdrawal', 'internal_send', 'convert')),
    PRIMARY KEY (account_id, movement_id)
);
COMMENT ON COLUMN account_spent.millicents IS 'its worth at that moment, without the fee';

-- The same, summed up by five minutes: a window is read as at most 288 of these and the payments of
-- one, however many there were.
CREATE TABLE account_spent_sum (
    millicents bigint NOT NULL CHECK (millicents >= 0),
    since      timestamptz NOT NULL,
    account_id uuid NOT NULL,
    kind       text NOT NULL,
    PRIMARY KEY (account_id, kind, since)
) WITH (fillfactor = 70);

CREATE FUNCTION account_spent_slot(p_moment timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE AS $$
    SELECT date_bin(interval '5 minutes', p_moment, 'epoch'::timestamptz)
$$;

-- What an account sent after a moment, in thousandths of a cent.
CREATE FUNCTION account_spent_after(p_account uuid, p_kind text, p_after timestamptz)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_slot timestamptz := account_spent_slot(p_after);
BEGIN
    RETURN (
        SELECT coalesce(sum(s.millicents), 0) FROM account_spent_sum s
         WHERE s.account_id = p_account AND s.kind = p_kind AND s.since > v_slot
    ) + (
        SELECT coalesce(sum(s.millicents), 0) FROM account_spent s
         WHERE s.account_id = p_account AND s.kind = p_kind
           AND s.movement_id >= moment_bytes(p_after + interval '1 microsecond')
           AND s.movement_id < moment_bytes(v_slot + interval '5 minutes')
    );
END $$;

-- Refuse (SQLSTATE LK005) what the limit of an account forbids. Payments of a limited account are
-- made one after another from here to their commit, whatever wallet they are from. This lock comes
-- after those of the wallets; who holds it waits for none of them.
CREATE FUNCTION account_may_spend(p_volume new_volume) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_spent bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_volume.account_id, 5));
    v_spent := account_spent_after(
        p_volume.account_id, p_volume.kind, clock_timestamp() - interval '24 hours');
    IF v_spent + p_volume.millicents > p_volume.limit_cents * 1000 THEN
        RAISE EXCEPTION 'limit of the account exceeded' USING ERRCODE = 'LK005',
            DETAIL = p_volume.limit_cents::text;
    END IF;
END $$;

-- Record what a limited account sends. The last row that a movement waits for is that of the sum.
CREATE FUNCTION account_spends(p_volume new_volume, p_id bytea, p_moment timestamptz)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_spent (account_id, movement_id, kind, millicents)
    VALUES (p_volume.account_id, p_id, p_volume.kind, p_volume.millicents);
    INSERT INTO account_spent_sum AS s (account_id, kind, since, millicents)
    VALUES (p_volume.account_id, p_volume.kind, account_spent_slot(p_moment), p_volume.millicents)
    ON CONFLICT (account_id, kind, since)
    DO UPDATE SET millicents = s.millicents + excluded.millicents;
END $$;

-- A payment that failed and was given back counts no more, whichever rail it was on.
CREATE FUNCTION account_spent_returned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH gone AS (
        DELETE FROM account_spent s
         USING payment p JOIN wallet w ON w.id = p.wallet_id
         WHERE p.movement_id = NEW.id AND s.account_id = w.account_id AND s.movement_id = NEW.id
        RETURNING s.account_id, s.kind, s.millicents
    )
    UPDATE account_spent_sum s SET millicents = s.millicents - gone.millicents
      FROM gone
     WHERE s.account_id = gone.account_id AND s.kind = gone.kind
       AND s.since = account_spent_slot(moment_of(NEW.id));
    RETURN NULL;
END $$;
CREATE TRIGGER account_spent_returned AFTER UPDATE OF status ON movement
    FOR EACH ROW WHEN (OLD.status = 'PENDING' AND NEW.status = 'FAILURE')
    EXECUTE FUNCTION account_spent_returned();

-- Somebody an account knows: made by payments inside, or noted by itself.
CREATE TABLE contact (
    id                 uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    account_id         uuid NOT NULL REFERENCES account,
    handle             text NOT NULL CHECK (handle = lower(handle)),
    type               text NOT NULL CHECK (type IN ('INTRALEDGER', 'LNADDRESS')),
    display_name       text CHECK (display_name <> ''),
    transactions_count integer NOT NULL CHECK (transactions_count > 0),
    created_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (account_id, handle)
);

-- Up to which transaction of a wallet contacts were made of them. A payment writes nothing here.
CREATE TABLE contact_walk (
    wallet_id uuid PRIMARY KEY,
    through   bytea NOT NULL CHECK (octet_length(through) = 12)
);
