-- Policies for money that leaves by a key: where to, when, and above which amount somebody approves.
-- Lock cost: api_key for a moment (a column with a constant default).

ALTER TABLE api_key ADD COLUMN policy_revision integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN api_key.policy_revision IS
    'raised whenever the policy changes; a payment is refused that was judged by another (credential_lock)';

CREATE TABLE api_key_policy (
    api_key_id         uuid PRIMARY KEY REFERENCES api_key ON DELETE CASCADE,
    destinations       text[] CHECK (cardinality(destinations) BETWEEN 1 AND 100),
    hours              jsonb CHECK (jsonb_array_length(hours) BETWEEN 1 AND 50),
    time_zone          text,
    approval_above_sat bigint CHECK (approval_above_sat BETWEEN 0 AND 9007199254740991),
    approval_expires_s integer CHECK (approval_expires_s BETWEEN 60 AND 2592000),
    CHECK (num_nonnulls(destinations, hours, approval_above_sat) > 0),
    CHECK (num_nonnulls(hours, time_zone) IN (0, 2)),
    CHECK (num_nonnulls(approval_above_sat, approval_expires_s) IN (0, 2))
);
COMMENT ON COLUMN api_key_policy.destinations IS 'as app/payment_policy.py writes them; null: any';
COMMENT ON COLUMN api_key_policy.hours IS
    'days of the week, 1 is Monday, and between which times, in the zone; null: always';
COMMENT ON COLUMN api_key_policy.approval_above_sat IS
    'what is worth more waits until somebody approves it; null: nothing does';

-- Nobody changes a policy without raising the revision of its key.
CREATE FUNCTION policy_revised() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE api_key SET policy_revision = policy_revision + 1
     WHERE id IN (NEW.api_key_id, OLD.api_key_id);
    RETURN NULL;
END $$;
CREATE TRIGGER policy_revised AFTER INSERT OR DELETE ON api_key_policy
    FOR EACH ROW EXECUTE FUNCTION policy_revised();
CREATE TRIGGER policy_changed AFTER UPDATE ON api_key_policy
    FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION policy_revised();

-- A payment that a key asked for, above the amount from which its policy wants somebody to approve it.
-- While it waits, what it takes at most is held in the wallet (ledger_account.held, 0002).
CREATE TABLE payment_approval (
    id              uuid PRIMARY KEY,
    account_id      uuid NOT NULL REFERENCES account,
    wallet_id       uuid NOT NULL REFERENCES wallet,
    api_key_id      uuid NOT NULL,
    secret_id       uuid NOT NULL,
    derivations     used_derivation[],
    request_id      uuid UNIQUE,
    request         jsonb NOT NULL,
    destination     text NOT NULL,
    payment_hash    bytea CHECK (octet_length(payment_hash) = 32),
    amount          bigint NOT NULL CHECK (amount > 0),
    most_fee        bigint NOT NULL CHECK (most_fee >= 0),
    held            bigint NOT NULL CHECK (held >= amount + most_fee),
    spent_sat       bigint NOT NULL CHECK (spent_sat >= 0),
    spent_fee_sat   bigint NOT NULL CHECK (spent_fee_sat >= 0),
    memo            text,
    status          text NOT NULL DEFAULT 'waiting'
                    CHECK (status IN ('waiting', 'approved', 'declined', 'expired', 'cancelled')),
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at      timestamptz NOT NULL,
    decided_at      timestamptz,
    decided_by_kind text CHECK (decided_by_kind IN ('session', 'key', 'operator', 'root')),
    decided_by_id   uuid,
    moment          bytea CHECK (octet_length(moment) = 7),
    CHECK ((status = 'approved') = (moment IS NOT NULL)),
    CHECK (status IN ('waiting', 'expired') OR num_nonnulls(decided_at, decided_by_kind) = 2),
    CONSTRAINT nobody_approves_their_own
    CHECK (status = 'cancelled' OR decided_by_kind IS DISTINCT FROM 'key'
           OR decided_by_id IS DISTINCT FROM api_key_id)
);
COMMENT ON COLUMN payment_approval.api_key_id IS 'the key that asked, and by whose authority it is paid';
COMMENT ON COLUMN payment_approval.secret_id IS
    'by which it asked; what was derived of it must still hold when it is paid';
COMMENT ON COLUMN payment_approval.spent_sat IS
    'what it was worth when it was asked for, and counts against limits while it waits (key_waits)';
COMMENT ON COLUMN payment_approval.derivations IS 'of a derived key: what its chain said';
COMMENT ON COLUMN payment_approval.request_id IS 'the request, if it had an X-Idempotency-Key';
COMMENT ON COLUMN payment_approval.request IS 'what is to be paid, as the program asks for it again';
COMMENT ON COLUMN payment_approval.amount IS 'in the wallet''s minor unit, as most_fee is';
COMMENT ON COLUMN payment_approval.held IS 'in the unit of the ledger: amount and most possible fee';
COMMENT ON COLUMN payment_approval.decided_by_kind IS
    'while it waits: who has approved it, though it was not carried out yet';
COMMENT ON COLUMN payment_approval.moment IS
    'how the id of its movement begins, whose idempotency id is that of the approval';
CREATE UNIQUE INDEX payment_approval_waiting ON payment_approval (wallet_id, payment_hash)
    WHERE status = 'waiting';
CREATE INDEX payment_approval_by_wallet ON payment_approval (wallet_id, created_at DESC, id DESC);
CREATE INDEX payment_approval_by_key ON payment_approval (api_key_id) WHERE status = 'waiting';
CREATE INDEX payment_approval_due ON payment_approval (expires_at) WHERE status = 'waiting';

-- What waits goes one way, once, and what it is about never changes.
CREATE FUNCTION approval_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> 'waiting'
       OR (NEW.id, NEW.account_id, NEW.wallet_id, NEW.api_key_id, NEW.secret_id, NEW.request,
           NEW.amount, NEW.most_fee, NEW.held, NEW.spent_sat, NEW.spent_fee_sat, NEW.expires_at)
          IS DISTINCT FROM
          (OLD.id, OLD.account_id, OLD.wallet_id, OLD.api_key_id, OLD.secret_id, OLD.request,
           OLD.amount, OLD.most_fee, OLD.held, OLD.spent_sat, OLD.spent_fee_sat, OLD.expires_at) THEN
        RAISE EXCEPTION 'an approval is decided once, and is about one payment'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_stays';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER approval_stays BEFORE UPDATE ON payment_approval
    FOR EACH ROW EXECUTE FUNCTION approval_stays();

-- Hold what waits, give back what does not any more, and tell of it, all with the row: there is no hold
-- without a payment that waits, nor the other way round. The wallet's lock comes before the row's.
CREATE FUNCTION approval_holds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row payment_approval := coalesce(NEW, OLD);
    v_more bigint := 0;
    v_wallet record;
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.status = 'waiting' THEN
        v_more := v_more - OLD.held;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.status = 'waiting' THEN
        v_more := v_more + NEW.held;
    END IF;
    IF v_more = 0 THEN
        RETURN NULL;
    END IF;
    PERFORM ledger_lock(ARRAY[v_row.wallet_id]);
    SELECT a.balance - a.held AS free, a.currency INTO v_wallet
      FROM ledger_account a WHERE a.id = v_row.wallet_id;
    IF v_wallet.free < v_more THEN
        PERFORM refuse_overdrawn(v_more, v_wallet.free, v_wallet.currency);
    END IF;
    UPDATE ledger_account SET held = held + v_more WHERE id = v_row.wallet_id;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO event (type, account_id, wallet_id, api_key_id, data)
        VALUES (CASE NEW.status WHEN 'waiting' THEN 'payment.approval_requested'
                                WHEN 'approved' THEN 'payment.approval_approved'
                                WHEN 'expired' THEN 'payment.approval_expired'
                                ELSE 'payment.approval_declined' END::event_type,
                NEW.account_id, NEW.wallet_id, NEW.api_key_id,
                jsonb_build_object(
                    'approvalId', NEW.id, 'status', upper(NEW.status), 'amount', NEW.amount,
                    'mostFee', NEW.most_fee, 'currency', v_wallet.currency,
                    'destination', NEW.destination,
                    'expiresAt', to_char(NEW.expires_at AT TIME ZONE 'UTC',
                                         'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER approval_holds AFTER INSERT OR UPDATE OF status OR DELETE ON payment_approval
    FOR EACH ROW EXECUTE FUNCTION approval_holds();

-- Refuse (SQLSTATE LK011) a payment that needs an approval and has none, or none any more; or one for
-- so much, which the detail says.
CREATE FUNCTION refuse_unapproved(p_detail text DEFAULT '') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the payment needs an approval that waits'
        USING ERRCODE = 'LK011', DETAIL = p_detail;
END $$;

-- Use an approval for the payment that begins at a moment, under the locks of its movement: what was
-- held is free again in the transaction that takes the money.
CREATE FUNCTION approval_used(p_used used_credential, p_moment bytea) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE payment_approval
       SET status = 'approved', decided_at = clock_timestamp(), moment = p_moment
     WHERE id = p_used.approval_id AND api_key_id = p_used.key_id AND wallet_id = p_used.wallet_id
       AND derivations IS NOT DISTINCT FROM p_used.derivations
       AND status = 'waiting' AND decided_by_kind IS NOT NULL AND expires_at > clock_timestamp();
    IF NOT FOUND THEN
        PERFORM refuse_unapproved();
    END IF;
END $$;

-- Tell whether a payment is the one that was approved just now, and refuse one that is not though the
-- policy of its key has it wait; and one that takes more than was approved (`p_units`, in the wallet's
-- minor unit: prices and fees may have risen), saying both.
CREATE FUNCTION approved_if_needed(
    p_key uuid, p_wallet uuid, p_sat bigint, p_units bigint, p_approval uuid, p_moment bytea
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_units bigint := CASE WHEN p_approval IS NOT NULL THEN (
        SELECT a.amount + a.most_fee FROM payment_approval a
         WHERE a.id = p_approval AND a.api_key_id = p_key AND a.wallet_id = p_wallet
           AND a.moment = p_moment) END;
BEGIN
    IF v_units IS NULL AND EXISTS (
        SELECT FROM api_key_policy WHERE api_key_id = p_key AND approval_above_sat < p_sat
    ) THEN
        PERFORM refuse_unapproved();
    END IF;
    IF p_units > v_units THEN
        PERFORM refuse_unapproved(
            (SELECT concat_ws(' ', p_units, v_units, w.currency) FROM wallet w WHERE w.id = p_wallet));
    END IF;
    RETURN v_units IS NOT NULL;
END $$;

-- What waits of a key, or of what was derived of it by a link: worth in satoshi, and fees.
CREATE FUNCTION key_waits(
    p_key uuid, p_link uuid DEFAULT NULL, OUT sat bigint, OUT fee_sat bigint
) LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(a.spent_sat), 0)::bigint, coalesce(sum(a.spent_fee_sat), 0)::bigint
      FROM payment_approval a
     WHERE a.api_key_id = p_key AND a.status = 'waiting'
       AND (p_link IS NULL OR EXISTS (SELECT FROM unnest(a.derivations) d WHERE d.id = p_link))
$$;

-- Tell whether a payment of a key waits.
CREATE FUNCTION key_is_asking(p_key uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM payment_approval WHERE api_key_id = p_key AND status = 'waiting')
$$;

-- Take the locks of a payment that is asked for: those of the payment itself, and that of the key even
-- if it has no limits, so that what waits of it is counted.
CREATE FUNCTION begin_asking(p_used used_credential) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM credential_lock(p_used);
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_used.key_id, 2));
    PERFORM begin_movement(p_used, ARRAY[p_used.wallet_id]);
END $$;

-- Refuse to have a payment wait that would be refused if it were made now, under the locks of
-- begin_asking: what waits and what was spent are together within each limit.
CREATE FUNCTION may_ask(
    p_used used_credential, p_volume new_volume, p_sat bigint, p_fee_sat bigint
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_volume.account_id IS NOT NULL THEN
        PERFORM account_may_spend(p_volume);
    END IF;
    PERFORM key_may_spend(p_used.key_id, p_sat, p_fee_sat, p_tells => false);
    IF p_used.derivations IS NOT NULL THEN
        PERFORM derived_may_spend(
            p_used.key_id, p_used.derivations[cardinality(p_used.derivations)].id, p_sat, p_fee_sat,
            true);
    END IF;
    PERFORM key_owner_may_spend(p_used.key_id, p_sat, p_fee_sat, true, p_tells => false);
END $$;
