-- Spending limits of API keys (how much in which window; what a key spent is in its movements, 0004),
-- and what is asked of a credential under lock.
-- Lock cost: api_key for a moment (a column with a constant default).

ALTER TABLE api_key ADD COLUMN limits_include_fees boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN api_key.limits_include_fees IS
    'routing fees count against its limits, too: the reserve while a payment is pending, then the real fee';

CREATE TABLE api_key_limit (
    api_key_id  uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    time_window text NOT NULL
                CHECK (time_window IN ('PER_PAYMENT', 'DAILY', 'WEEKLY', 'MONTHLY', 'ANNUAL')),
    limit_sat   bigint NOT NULL CHECK (limit_sat BETWEEN 1 AND 9007199254740991),
    PRIMARY KEY (api_key_id, time_window)
);

-- How far back a window looks; null for PER_PAYMENT, which does not. In hours, since days are not
-- always 24 of them.
CREATE FUNCTION spending_span(p_window text) RETURNS interval LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_window WHEN 'DAILY' THEN interval '24 hours'
                         WHEN 'WEEKLY' THEN interval '168 hours'
                         WHEN 'MONTHLY' THEN interval '720 hours'
                         WHEN 'ANNUAL' THEN interval '8760 hours' END
$$;

-- A credential as the program checked it, and what it is about to be used for: a wallet, and the
-- scopes and grants any of which allow it; and the level of the account, of which its limits were
-- taken. Without key and session it is the operator's hand. With a claim it is used by whoever
-- claimed a voucher (0013). With derivations it is a key that was derived of the key (0018), the
-- outermost first. The revision is that of the policy by which a payment was judged, and with an
-- approval the payment is one that was approved (0023).
CREATE TYPE used_derivation AS (
    id uuid, label text, per_payment_sat bigint, total_sat bigint, expires_at timestamptz,
    generation integer, block bytea
);
CREATE TYPE used_credential AS (
    account_id uuid, session_id uuid, key_id uuid, secret_id uuid,
    wallet_id uuid, scopes text[], grants text[], level text, claim_id uuid,
    derivations used_derivation[], policy_revision integer, approval_id uuid
);

-- Refuse (SQLSTATE LK002) what a spending limit forbids, saying which in JSON.
CREATE FUNCTION refuse_spending(p_detail json) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'spending limit exceeded' USING ERRCODE = 'LK002', DETAIL = p_detail;
END $$;

-- Refuse (SQLSTATE LK007) what would use an archived wallet.
CREATE FUNCTION refuse_archived() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the wallet is archived' USING ERRCODE = 'LK007';
END $$;

-- Ask again, under lock, whether a credential still holds, and refuse (SQLSTATE LK003) if it does
-- not, or if the wallet is archived. It was checked when the request came in, and may have waited since. Whoever locks the account
-- or ends, narrows or replaces the credential takes the same lock alone: when that is answered,
-- nothing is under way that did not know of it. Null is nobody, who needs no credential.
CREATE FUNCTION credential_lock(p_used used_credential) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_voucher uuid;
    v_owner uuid;
    v_found record;
BEGIN
    IF p_used.account_id IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.account_id, 1));
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.session_id, 1));
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.key_id, 1));
    v_owner := (SELECT owner_id FROM api_key WHERE id = p_used.key_id);
    IF v_owner IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(v_owner, 1));
    END IF;
    SELECT a.status = 'active' AND a.level = coalesce(p_used.level, a.level) AS holds,
           w.archived_at IS NOT NULL AS is_archived
      INTO v_found
      FROM account a LEFT JOIN wallet w ON w.id = p_used.wallet_id
     WHERE a.id = p_used.account_id;
    IF v_found.holds IS NOT TRUE THEN
        RAISE EXCEPTION 'the account is not active' USING ERRCODE = 'LK003';
    END IF;
    IF p_used.session_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM session
         WHERE id = p_used.session_id AND ended_at IS NULL AND expires_at > clock_timestamp()
    ) THEN
        RAISE EXCEPTION 'the session has ended' USING ERRCODE = 'LK003';
    END IF;
    IF p_used.key_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM api_key k JOIN api_key_secret s ON s.api_key_id = k.id
         WHERE k.id = p_used.key_id AND s.id = p_used.secret_id
           AND k.revoked_at IS NULL AND k.suspended_at IS NULL
           AND key_owner_stops(k.owner_id) IS NULL
           AND coalesce(least(k.expires_at, s.expires_at) > clock_timestamp(), true)
           AND (k.wallet_ids IS NULL OR p_used.wallet_id = ANY (k.wallet_ids))
           AND (k.scopes && p_used.scopes OR k.grants && p_used.grants)
           -- What pays was judged by the policy that holds now (0023); unjudged, there must never
           -- have been one.
           AND k.policy_revision = coalesce(
               p_used.policy_revision,
               CASE WHEN 'payments:write' = ANY (p_used.grants) THEN 0 ELSE k.policy_revision END)
           AND (p_used.derivations IS NULL OR derivations_hold(k.id, p_used.derivations))
    ) THEN
        RAISE EXCEPTION 'the API key may not do this any more' USING ERRCODE = 'LK003';
    END IF;
    IF p_used.claim_id IS NOT NULL THEN
        v_voucher := (SELECT voucher_id FROM voucher_claim WHERE id = p_used.claim_id);
        PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(v_voucher, 1));
        IF NOT EXISTS (
            SELECT FROM voucher_claim c JOIN voucher v ON v.id = c.voucher_id
             WHERE c.id = p_used.claim_id AND c.state = 'paying' AND v.revoked_at IS NULL
        ) THEN
            RAISE EXCEPTION 'the claim was given up, or the voucher revoked' USING ERRCODE = 'LK003';
        END IF;
    END IF;
    IF v_found.is_archived THEN
        PERFORM refuse_archived();
    END IF;
END $$;
