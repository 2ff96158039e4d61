--
-- A database of an older version, to try upgrades on. Written by `python -m tests.upgrades.older`
-- at a release; do not edit.
--

--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: event_kind; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.event_kind AS ENUM (
    'lightning_receipt',
    'intraledger_receipt',
    'onchain_receipt_pending',
    'onchain_receipt',
    'onchain_payment'
);

--
-- Name: journal_kind; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.journal_kind AS ENUM (
    'intraledger',
    'conversion',
    'fee',
    'correction',
    'suspense',
    'loss',
    'lightning_receipt',
    'lightning_reserve',
    'lightning_settled',
    'lightning_failed',
    'onchain_receipt',
    'onchain_reserve',
    'onchain_settled',
    'onchain_failed'
);

--
-- Name: movement_kind; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.movement_kind AS ENUM (
    'intraledger',
    'intraledger_invoice',
    'intraledger_address',
    'lightning_receipt',
    'lightning_payment',
    'lightning_refund',
    'onchain_receipt',
    'onchain_payment',
    'onchain_refund',
    'conversion',
    'fee',
    'correction'
);

--
-- Name: movement_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.movement_status AS ENUM (
    'PENDING',
    'SUCCESS',
    'FAILURE'
);

--
-- Name: new_movement; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_movement AS (
	kind public.movement_kind,
	status public.movement_status,
	cents_per_btc bigint,
	payment_hash bytea,
	memo text,
	api_key_id uuid,
	idempotency_id uuid,
	parent_id bytea,
	spent_sat bigint,
	spent_fee_sat bigint,
	address text,
	outpoint bytea
);

--
-- Name: new_volume; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_volume AS (
	account_id uuid,
	kind text,
	millicents bigint,
	limit_cents bigint
);

--
-- Name: new_side; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_side AS (
	wallet_id uuid,
	amount bigint,
	fee bigint,
	counterparty text,
	memo text,
	event public.event_kind,
	volume public.new_volume
);

--
-- Name: used_credential; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.used_credential AS (
	account_id uuid,
	session_id uuid,
	key_id uuid,
	secret_id uuid,
	wallet_id uuid,
	scopes text[],
	grants text[],
	level text,
	claim_id uuid
);

--
-- Name: account_may_spend(public.new_volume); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_may_spend(p_volume public.new_volume) RETURNS void
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: account_spends(public.new_volume, bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spends(p_volume public.new_volume, p_id bytea, p_moment timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO account_spent (account_id, movement_id, kind, millicents)
    VALUES (p_volume.account_id, p_id, p_volume.kind, p_volume.millicents);
    INSERT INTO account_spent_sum AS s (account_id, kind, since, millicents)
    VALUES (p_volume.account_id, p_volume.kind, account_spent_slot(p_moment), p_volume.millicents)
    ON CONFLICT (account_id, kind, since)
    DO UPDATE SET millicents = s.millicents + excluded.millicents;
END $$;

--
-- Name: account_spent_after(uuid, text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_after(p_account uuid, p_kind text, p_after timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: account_spent_returned(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_returned() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: account_spent_slot(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_slot(p_moment timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT date_bin(interval '5 minutes', p_moment, 'epoch'::timestamptz)
$$;

--
-- Name: append_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;

--
-- Name: ascending_id(timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ascending_id(p_moment timestamp with time zone, p_size integer) RETURNS bytea
    LANGUAGE sql
    AS $$
    SELECT moment_bytes(p_moment) || substring(uuid_send(gen_random_uuid()) FROM 1 FOR p_size - 7)
$$;

--
-- Name: balance_moves_by_entries(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.balance_moves_by_entries() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF pg_trigger_depth() < 2 THEN
        RAISE EXCEPTION 'a balance moves only by entries' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

--
-- Name: begin_dollars(public.used_credential, uuid[], bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.begin_dollars(p_used public.used_credential, p_accounts uuid[], p_cents bigint, p_cents_max bigint, OUT moment timestamp with time zone, OUT id bytea) RETURNS record
    LANGUAGE plpgsql
    AS $$
BEGIN
    SELECT b.moment, b.id INTO moment, id FROM begin_movement(p_used, p_accounts) b;
    PERFORM dealer_may_owe(p_cents, p_cents_max);
END $$;

--
-- Name: begin_movement(public.used_credential, uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.begin_movement(p_used public.used_credential, p_accounts uuid[], OUT moment timestamp with time zone, OUT id bytea) RETURNS record
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM credential_lock(p_used);
    IF EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_used.key_id) THEN
        PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_used.key_id, 2));
    END IF;
    moment := ledger_lock(p_accounts);
    id := ascending_id(moment, 11);
END $$;

--
-- Name: credential_lock(public.used_credential); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.credential_lock(p_used public.used_credential) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_voucher uuid;
BEGIN
    IF p_used.account_id IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.account_id, 1));
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.session_id, 1));
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.key_id, 1));
    IF NOT EXISTS (SELECT FROM account WHERE id = p_used.account_id AND status = 'active'
                      AND level = coalesce(p_used.level, level)) THEN
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
           AND coalesce(least(k.expires_at, s.expires_at) > clock_timestamp(), true)
           AND (k.wallet_ids IS NULL OR p_used.wallet_id = ANY (k.wallet_ids))
           AND (k.scopes && p_used.scopes OR k.grants && p_used.grants)
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
END $$;

--
-- Name: dealer_balance(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.dealer_balance(p_name text) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    SELECT t.total + coalesce(sum(e.amount), 0)::bigint
      FROM ledger_account a
      JOIN dealer_total t ON t.ledger_account_id = a.id
      LEFT JOIN entry e ON e.ledger_account_id = a.id AND e.journal_id > t.journal_id
     WHERE a.name = p_name
     GROUP BY t.total
$$;

--
-- Name: dealer_may_owe(bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.dealer_may_owe(p_more bigint, p_max bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: display_of(uuid, bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.display_of(p_wallet uuid, p_parent bytea, p_moment timestamp with time zone) RETURNS TABLE(display_currency text, display_rate bigint)
    LANGUAGE plpgsql STABLE
    AS $$
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

--
-- Name: entry_posted(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.entry_posted() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: key_may_spend(uuid, bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_may_spend(p_key uuid, p_sat bigint, p_fee_sat bigint) RETURNS void
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
    v_now timestamptz;
    v_fees boolean;
    v_needed bigint;
    v_over record;
BEGIN
    IF NOT EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        RETURN;
    END IF;
    v_now := clock_timestamp();
    v_fees := coalesce((SELECT limits_include_fees FROM api_key WHERE id = p_key), false);
    v_needed := p_sat + CASE WHEN v_fees THEN p_fee_sat ELSE 0 END;
    -- The first limit in the order of the spans is the one that is named; the payment fits again
    -- when it fits all.
    SELECT array_agg(o.time_window ORDER BY o.span NULLS FIRST) AS windows,
           array_agg(o.limit_sat ORDER BY o.span NULLS FIRST) AS limits,
           array_agg(o.spent_sat ORDER BY o.span NULLS FIRST) AS spent,
           CASE WHEN bool_and(v_needed <= o.limit_sat) THEN max(key_room_at(
               p_key, v_now, o.span, v_fees, o.spent_sat + v_needed - o.limit_sat)) END AS room_at
      INTO v_over
      FROM (SELECT l.time_window, l.limit_sat, spending_span(l.time_window) AS span,
                   s.sat + CASE WHEN v_fees THEN s.fee_sat ELSE 0 END AS spent_sat
              FROM api_key_limit l
             CROSS JOIN LATERAL key_spent(p_key, v_now - spending_span(l.time_window)) s
             WHERE l.api_key_id = p_key) o
     WHERE o.spent_sat + v_needed > o.limit_sat;
    IF v_over.windows IS NOT NULL THEN
        RAISE EXCEPTION 'spending limit exceeded' USING ERRCODE = 'LK002',
            DETAIL = json_build_object(
                'time_window', v_over.windows[1], 'limit_sat', v_over.limits[1],
                'spent_sat', v_over.spent[1], 'needed_sat', v_needed,
                'includes_fees', v_fees, 'room_at_s', ceil(extract(epoch FROM v_over.room_at)));
    END IF;
END $$;

--
-- Name: key_room_at(uuid, timestamp with time zone, interval, boolean, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_room_at(p_key uuid, p_now timestamp with time zone, p_span interval, p_fees boolean, p_sat bigint) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
    v_after timestamptz := p_now - p_span;
    v_rest bigint := p_sat;
    v_top smallint;
    v_part bigint;
    v_sum record;
BEGIN
    SELECT s.level INTO v_top FROM key_spent_sum s
     WHERE s.api_key_id = p_key ORDER BY s.level DESC LIMIT 1;
    FOR v_level IN REVERSE coalesce(v_top, 0)..1 LOOP
        SELECT s.until INTO v_sum FROM key_spent_sum s
         WHERE s.api_key_id = p_key AND s.level = v_level AND s.until > v_after
         ORDER BY s.until LIMIT 1;
        CONTINUE WHEN NOT FOUND;
        -- Of the first one only what lies behind the moment counts.
        SELECT a.sat - b.sat + CASE WHEN p_fees THEN a.fee_sat - b.fee_sat ELSE 0 END INTO v_part
          FROM key_spent(p_key, v_after) a, key_spent(p_key, v_sum.until) b;
        CONTINUE WHEN v_part >= v_rest;
        v_after := v_sum.until;
        v_rest := v_rest - v_part;
        FOR v_sum IN
            SELECT s.until, s.sat + CASE WHEN p_fees THEN s.fee_sat ELSE 0 END AS total
              FROM key_spent_sum s
             WHERE s.api_key_id = p_key AND s.level = v_level AND s.until > v_after
             ORDER BY s.until
        LOOP
            EXIT WHEN v_sum.total >= v_rest;
            v_after := v_sum.until;
            v_rest := v_rest - v_sum.total;
        END LOOP;
    END LOOP;
    RETURN (SELECT moment_of(o.id) + p_span
              FROM (SELECT m.id, sum(m.spent_sat + CASE WHEN p_fees THEN m.spent_fee_sat ELSE 0 END)
                                     OVER (ORDER BY m.id) AS total
                      FROM movement m
                     WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
                       AND m.id >= moment_bytes(v_after + interval '1 microsecond')) o
             WHERE o.total >= v_rest
             ORDER BY o.id
             LIMIT 1);
END $$;

--
-- Name: key_spent(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent(p_key uuid, p_after timestamp with time zone, OUT sat bigint, OUT fee_sat bigint) RETURNS record
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
    v_top smallint;
    v_left timestamptz := 'infinity';
    v_right timestamptz := 'infinity';
    v_first timestamptz;
    v_whole record;
BEGIN
    sat := 0;
    fee_sat := 0;
    SELECT s.level INTO v_top FROM key_spent_sum s
     WHERE s.api_key_id = p_key ORDER BY s.level DESC LIMIT 1;
    FOR v_level IN REVERSE coalesce(v_top, 0)..1 LOOP
        SELECT s.until INTO v_first FROM key_spent_sum s
         WHERE s.api_key_id = p_key AND s.level = v_level AND s.until > p_after
         ORDER BY s.until LIMIT 1;
        CONTINUE WHEN v_first IS NULL;
        SELECT sum(s.sat) AS sat, sum(s.fee_sat) AS fee_sat, max(s.until) AS until INTO v_whole
          FROM (SELECT a.sat, a.fee_sat, a.until FROM key_spent_sum a
                 WHERE a.api_key_id = p_key AND a.level = v_level
                   AND a.until > v_first AND a.until <= v_left
                 UNION ALL
                SELECT b.sat, b.fee_sat, b.until FROM key_spent_sum b
                 WHERE b.api_key_id = p_key AND b.level = v_level AND b.until > v_right) s;
        sat := sat + coalesce(v_whole.sat, 0);
        fee_sat := fee_sat + coalesce(v_whole.fee_sat, 0);
        -- greatest() passes over null; what is not there yet is infinite.
        v_right := greatest(nullif(v_right, 'infinity'), v_whole.until, v_first);
        v_left := v_first;
    END LOOP;
    SELECT sat + coalesce(sum(m.spent_sat), 0), fee_sat + coalesce(sum(m.spent_fee_sat), 0)
      INTO sat, fee_sat
      FROM movement m
     WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
       AND m.id >= moment_bytes(p_after + interval '1 microsecond')
       AND m.id < CASE WHEN v_left = 'infinity' THEN '\xff'
                       ELSE moment_bytes(v_left + interval '1 microsecond') END;
    IF v_right <> 'infinity' THEN
        SELECT sat + coalesce(sum(m.spent_sat), 0), fee_sat + coalesce(sum(m.spent_fee_sat), 0)
          INTO sat, fee_sat
          FROM movement m
         WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
           AND m.id >= moment_bytes(v_right + interval '1 microsecond');
    END IF;
END $$;

--
-- Name: key_spent_change(uuid, timestamp with time zone, bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent_change(p_key uuid, p_moment timestamp with time zone, p_sat bigint, p_fee_sat bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_level smallint := 1;
BEGIN
    LOOP
        UPDATE key_spent_sum s SET sat = s.sat + p_sat, fee_sat = s.fee_sat + p_fee_sat
         WHERE s.api_key_id = p_key AND s.level = v_level
           AND s.until = (SELECT c.until FROM key_spent_sum c
                           WHERE c.api_key_id = p_key AND c.level = v_level
                             AND c.until >= p_moment
                           ORDER BY c.until LIMIT 1);
        EXIT WHEN NOT FOUND;
        v_level := v_level + 1;
    END LOOP;
END $$;

--
-- Name: key_spent_fold(uuid, timestamp with time zone, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent_fold(p_key uuid, p_until timestamp with time zone, p_sums integer, p_size integer DEFAULT 64) RETURNS boolean
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
    v_since timestamptz;
    v_until timestamptz;
    v_from bytea;
    v_behind bytea;
    v_made integer := 0;
    v_level smallint := 1;
BEGIN
    SELECT max(s.until) INTO v_since FROM key_spent_sum s
     WHERE s.api_key_id = p_key AND s.level = 1;
    v_from := coalesce(moment_bytes(v_since + interval '1 microsecond'), '\x');
    WHILE v_made < p_sums LOOP
        SELECT moment_of(m.id) INTO v_until FROM movement m
         WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL AND m.id >= v_from
           AND m.id < moment_bytes(p_until + interval '1 microsecond')
         ORDER BY m.id OFFSET p_size - 1 LIMIT 1;
        EXIT WHEN NOT FOUND;
        v_behind := moment_bytes(v_until + interval '1 microsecond');
        PERFORM FROM movement m
          WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
            AND m.id >= v_from AND m.id < v_behind AND m.status = 'PENDING'
          ORDER BY m.id FOR NO KEY UPDATE;
        INSERT INTO key_spent_sum (api_key_id, level, until, sat, fee_sat)
        SELECT p_key, 1, v_until, coalesce(sum(m.spent_sat), 0), coalesce(sum(m.spent_fee_sat), 0)
          FROM movement m
         WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
           AND m.id >= v_from AND m.id < v_behind;
        v_from := v_behind;
        v_made := v_made + 1;
    END LOOP;
    LOOP
        SELECT max(s.until) INTO v_since FROM key_spent_sum s
         WHERE s.api_key_id = p_key AND s.level = v_level + 1;
        SELECT s.until INTO v_until FROM key_spent_sum s
         WHERE s.api_key_id = p_key AND s.level = v_level
           AND s.until > coalesce(v_since, '-infinity')
         ORDER BY s.until OFFSET p_size - 1 LIMIT 1;
        IF FOUND THEN
            PERFORM FROM key_spent_sum s
              WHERE s.api_key_id = p_key AND s.level = v_level
                AND s.until > coalesce(v_since, '-infinity') AND s.until <= v_until
              ORDER BY s.until FOR NO KEY UPDATE;
            INSERT INTO key_spent_sum (api_key_id, level, until, sat, fee_sat)
            SELECT p_key, v_level + 1, v_until, sum(s.sat), sum(s.fee_sat)
              FROM key_spent_sum s
             WHERE s.api_key_id = p_key AND s.level = v_level
               AND s.until > coalesce(v_since, '-infinity') AND s.until <= v_until;
        ELSIF v_since IS NULL THEN
            RETURN v_made = p_sums;
        ELSE
            v_level := v_level + 1;
        END IF;
    END LOOP;
END $$;

--
-- Name: key_spent_grown(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent_grown(p_key uuid, p_moment timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        PERFORM key_spent_fold(p_key, p_moment, 64);
    ELSE
        INSERT INTO key_spent_due (api_key_id) VALUES (p_key);
    END IF;
END $$;

--
-- Name: ledger_lock(uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_lock(p_accounts uuid[]) RETURNS timestamp with time zone
    LANGUAGE plpgsql
    AS $$
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

--
-- Name: ledger_post(public.journal_kind, uuid[], bigint[], timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_post(p_kind public.journal_kind, p_accounts uuid[], p_amounts bigint[], p_moment timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
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
        SELECT a.balance, a.currency INTO v_account FROM ledger_account a WHERE a.id = v_entry.id;
        IF v_account.balance + v_entry.amount < 0 THEN
            RAISE EXCEPTION 'insufficient balance' USING ERRCODE = 'LK001',
                DETAIL = format('%s %s %s', -v_entry.amount, v_account.balance, v_account.currency);
        END IF;
    END LOOP;
    INSERT INTO journal (kind, created_at) VALUES (p_kind, v_moment) RETURNING id INTO v_journal;
    INSERT INTO entry (journal_id, ledger_account_id, amount)
    SELECT v_journal, e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount);
    RETURN v_journal;
END $$;

--
-- Name: moment_bytes(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.moment_bytes(p_moment timestamp with time zone) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT substring(int8send((date_part('epoch', p_moment) * 1000000)::bigint) FROM 2)
$$;

--
-- Name: moment_of(bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.moment_of(p_id bytea) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT 'epoch'::timestamptz
        + ('x' || encode(substring(p_id FROM 1 FOR 7), 'hex'))::bit(56)::bigint
          * interval '1 microsecond'
$$;

--
-- Name: movement_spent_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.movement_spent_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.id = NEW.id AND OLD.api_key_id = NEW.api_key_id THEN
        PERFORM key_spent_change(
            NEW.api_key_id, moment_of(NEW.id),
            coalesce(NEW.spent_sat, 0) - coalesce(OLD.spent_sat, 0),
            coalesce(NEW.spent_fee_sat, 0) - coalesce(OLD.spent_fee_sat, 0));
        RETURN NULL;
    END IF;
    IF OLD.spent_sat IS NOT NULL THEN
        PERFORM key_spent_change(
            OLD.api_key_id, moment_of(OLD.id), -OLD.spent_sat, -OLD.spent_fee_sat);
    END IF;
    IF NEW.spent_sat IS NOT NULL THEN
        PERFORM key_spent_change(
            NEW.api_key_id, moment_of(NEW.id), NEW.spent_sat, NEW.spent_fee_sat);
    END IF;
    RETURN NULL;
END $$;

--
-- Name: post_movement(public.journal_kind, uuid[], bigint[], public.new_movement, public.new_side[], timestamp with time zone, bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.post_movement(p_journal public.journal_kind, p_accounts uuid[], p_amounts bigint[], p_movement public.new_movement, p_sides public.new_side[], p_moment timestamp with time zone, p_id bytea) RETURNS TABLE(wallet_id uuid, id bytea, event_xid bigint, event_id bigint, display_currency text, display_rate bigint)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
    v_payer new_side := p_sides[1];
    v_key uuid := CASE WHEN v_payer.amount < 0 THEN p_movement.api_key_id END;
BEGIN
    IF (v_payer.volume).account_id IS NOT NULL THEN
        PERFORM account_may_spend(v_payer.volume);
    END IF;
    IF v_key IS NOT NULL THEN
        IF p_movement.spent_sat IS NULL OR p_movement.spent_fee_sat IS NULL THEN
            RAISE EXCEPTION 'a payment by key needs its worth in satoshi'
                USING ERRCODE = 'feature_not_supported';
        END IF;
        PERFORM key_may_spend(v_key, p_movement.spent_sat, p_movement.spent_fee_sat);
    END IF;
    -- Who closes an account holds the locks of its wallets until then: this sees what came of it.
    IF cardinality(p_sides) > 1 AND EXISTS (
        SELECT FROM wallet w JOIN account a ON a.id = w.account_id
         WHERE w.id = p_sides[2].wallet_id AND a.status <> 'active'
    ) THEN
        RAISE EXCEPTION 'the account of the recipient is not active' USING ERRCODE = 'LK006';
    END IF;
    PERFORM ledger_post(p_journal, p_accounts, p_amounts, p_moment);
    INSERT INTO movement (id, kind, status, cents_per_btc, payment_hash, memo, api_key_id,
                          idempotency_id, parent_id, spent_sat, spent_fee_sat, address, outpoint)
    VALUES (p_id, p_movement.kind, p_movement.status, p_movement.cents_per_btc,
            p_movement.payment_hash, p_movement.memo, p_movement.api_key_id,
            p_movement.idempotency_id, p_movement.parent_id, p_movement.spent_sat,
            p_movement.spent_fee_sat, p_movement.address, p_movement.outpoint);
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
        INSERT INTO event (kind, wallet_id, transaction_id)
        SELECT s.event, s.wallet_id, s.id FROM side s WHERE s.event IS NOT NULL
        RETURNING event.transaction_id, event.xid, event.id
    )
    SELECT s.wallet_id, s.id, t.xid, t.id, s.display_currency, s.display_rate
      FROM side s LEFT JOIN told t ON t.transaction_id = s.id
     ORDER BY s.ordinality;
END $$;

--
-- Name: sandbox_number_receipts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sandbox_number_receipts() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM sandbox_own_invoice WHERE state = 'SETTLED' AND settle_index IS NULL) THEN
        PERFORM FROM sandbox_node WHERE role = 'ours' FOR UPDATE;
        UPDATE sandbox_own_invoice SET settle_index = nextval('sandbox_settle_index')
         WHERE state = 'SETTLED' AND settle_index IS NULL;
    END IF;
END $$;

--
-- Name: spending_span(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spending_span(p_window text) RETURNS interval
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT CASE p_window WHEN 'DAILY' THEN interval '24 hours'
                         WHEN 'WEEKLY' THEN interval '168 hours'
                         WHEN 'MONTHLY' THEN interval '720 hours'
                         WHEN 'ANNUAL' THEN interval '8760 hours' END
$$;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid DEFAULT gen_random_uuid() NOT NULL,
    username text,
    email text,
    email_verified boolean DEFAULT false NOT NULL,
    phone text,
    language text DEFAULT ''::text NOT NULL,
    display_currency text DEFAULT 'USD'::text NOT NULL,
    level text DEFAULT 'ONE'::text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    default_wallet_id uuid NOT NULL,
    push_enabled boolean DEFAULT true NOT NULL,
    push_disabled text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_check CHECK (((email IS NOT NULL) OR (NOT email_verified))),
    CONSTRAINT account_email_check CHECK ((email = lower(email))),
    CONSTRAINT account_level_check CHECK ((level = ANY (ARRAY['ZERO'::text, 'ONE'::text, 'TWO'::text, 'THREE'::text]))),
    CONSTRAINT account_status_check CHECK ((status = ANY (ARRAY['active'::text, 'locked'::text, 'closed'::text]))),
    CONSTRAINT account_username_check CHECK ((username = lower(username)))
);

--
-- Name: COLUMN account.push_disabled; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.account.push_disabled IS 'the categories of notifications that it wants no push of';

--
-- Name: account_spent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_spent (
    millicents bigint NOT NULL,
    account_id uuid NOT NULL,
    movement_id bytea NOT NULL,
    kind text NOT NULL,
    CONSTRAINT account_spent_kind_check CHECK ((kind = ANY (ARRAY['withdrawal'::text, 'internal_send'::text, 'convert'::text]))),
    CONSTRAINT account_spent_millicents_check CHECK ((millicents > 0)),
    CONSTRAINT account_spent_movement_id_check CHECK ((octet_length(movement_id) = 11))
);

--
-- Name: COLUMN account_spent.millicents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.account_spent.millicents IS 'its worth at that moment, without the fee';

--
-- Name: account_spent_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_spent_sum (
    millicents bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    CONSTRAINT account_spent_sum_millicents_check CHECK ((millicents >= 0))
)
WITH (fillfactor='70');

--
-- Name: api_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    grants text[] NOT NULL,
    wallet_ids uuid[],
    networks cidr[],
    requests_per_hour integer,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    limits_include_fees boolean DEFAULT false NOT NULL,
    description text,
    suspended_at timestamp with time zone,
    archived_at timestamp with time zone,
    revoked_by_kind text,
    revoked_by_id uuid,
    revoked_reason text,
    webhook_url text,
    webhook_seed bytea,
    last_used_ip inet,
    last_used_user_agent text,
    CONSTRAINT api_key_check CHECK (((cardinality(scopes) + cardinality(grants)) > 0)),
    CONSTRAINT api_key_description_check CHECK ((description <> ''::text)),
    CONSTRAINT api_key_last_used_user_agent_check CHECK (((last_used_user_agent <> ''::text) AND (length(last_used_user_agent) <= 300))),
    CONSTRAINT api_key_name_check CHECK ((name <> ''::text)),
    CONSTRAINT api_key_requests_per_hour_check CHECK ((requests_per_hour > 0)),
    CONSTRAINT api_key_revoked_by_kind_check CHECK ((revoked_by_kind = ANY (ARRAY['session'::text, 'key'::text, 'operator'::text, 'root'::text]))),
    CONSTRAINT api_key_revoked_reason_check CHECK ((revoked_reason <> ''::text)),
    CONSTRAINT api_key_webhook_seed_check CHECK ((octet_length(webhook_seed) = 16)),
    CONSTRAINT api_key_webhook_url_check CHECK ((webhook_url <> ''::text)),
    CONSTRAINT archived_is_idle CHECK (((archived_at IS NULL) OR (suspended_at IS NOT NULL) OR (revoked_at IS NOT NULL))),
    CONSTRAINT revoked_by CHECK (((revoked_at IS NOT NULL) OR (num_nonnulls(revoked_by_kind, revoked_by_id, revoked_reason) = 0))),
    CONSTRAINT webhook_with_seed CHECK (((webhook_url IS NULL) = (webhook_seed IS NULL)))
);

--
-- Name: COLUMN api_key.limits_include_fees; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.limits_include_fees IS 'routing fees count against its limits, too: the reserve while a payment is pending, then the real fee';

--
-- Name: COLUMN api_key.revoked_by_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.revoked_by_id IS 'the session or the key that did it';

--
-- Name: COLUMN api_key.webhook_seed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.webhook_seed IS 'the webhook''s secret is made from it and the pepper';

--
-- Name: api_key_limit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key_limit (
    api_key_id uuid NOT NULL,
    time_window text NOT NULL,
    limit_sat bigint NOT NULL,
    CONSTRAINT api_key_limit_limit_sat_check CHECK (((limit_sat >= 1) AND (limit_sat <= '9007199254740991'::bigint))),
    CONSTRAINT api_key_limit_time_window_check CHECK ((time_window = ANY (ARRAY['PER_PAYMENT'::text, 'DAILY'::text, 'WEEKLY'::text, 'MONTHLY'::text, 'ANNUAL'::text])))
);

--
-- Name: api_key_secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key_secret (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    api_key_id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    secret_start text NOT NULL,
    secret_end text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    CONSTRAINT api_key_secret_secret_hash_check CHECK ((octet_length(secret_hash) = 32))
);

--
-- Name: COLUMN api_key_secret.expires_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key_secret.expires_at IS 'null: the secret that lasts as long as the key';

--
-- Name: audit_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_event (
    id bytea DEFAULT public.ascending_id(clock_timestamp(), 12) NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    ip inet,
    user_agent text,
    request_id text,
    subject_id uuid,
    before jsonb DEFAULT '{}'::jsonb NOT NULL,
    after jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT audit_event_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['session'::text, 'key'::text, 'operator'::text, 'root'::text, 'anonymous'::text]))),
    CONSTRAINT audit_event_after_check CHECK ((jsonb_typeof(after) = 'object'::text)),
    CONSTRAINT audit_event_before_check CHECK ((jsonb_typeof(before) = 'object'::text)),
    CONSTRAINT audit_event_check CHECK (((actor_kind = ANY (ARRAY['session'::text, 'key'::text])) OR (actor_id IS NULL))),
    CONSTRAINT audit_event_id_check CHECK ((octet_length(id) = 12)),
    CONSTRAINT audit_event_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT audit_event_request_id_check CHECK ((length(request_id) <= 100)),
    CONSTRAINT audit_event_user_agent_check CHECK ((length(user_agent) <= 300))
);

--
-- Name: COLUMN audit_event.actor_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_event.actor_id IS 'the session or the key that did it';

--
-- Name: COLUMN audit_event.subject_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_event.subject_id IS 'the key or session it was done to; null: the account itself';

--
-- Name: COLUMN audit_event.before; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_event.before IS 'what was different before, never a secret';

--
-- Name: callback_endpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.callback_endpoint (
    id text NOT NULL,
    account_id uuid NOT NULL,
    url text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT callback_endpoint_id_check CHECK ((id ~~ 'ep\_%'::text)),
    CONSTRAINT callback_endpoint_url_check CHECK ((url <> ''::text))
);

--
-- Name: captcha_solution; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.captcha_solution (
    challenge bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT captcha_solution_challenge_check CHECK ((octet_length(challenge) = 32))
);

--
-- Name: chain_cursor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chain_cursor (
    node_key bytea NOT NULL,
    height integer NOT NULL
);

--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    handle text NOT NULL,
    type text NOT NULL,
    display_name text,
    transactions_count integer NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT contact_display_name_check CHECK ((display_name <> ''::text)),
    CONSTRAINT contact_handle_check CHECK ((handle = lower(handle))),
    CONSTRAINT contact_transactions_count_check CHECK ((transactions_count > 0)),
    CONSTRAINT contact_type_check CHECK ((type = ANY (ARRAY['INTRALEDGER'::text, 'LNADDRESS'::text])))
);

--
-- Name: contact_walk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_walk (
    wallet_id uuid NOT NULL,
    through bytea NOT NULL,
    CONSTRAINT contact_walk_through_check CHECK ((octet_length(through) = 12))
);

--
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    account_id uuid NOT NULL,
    password_hash text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: dealer_total; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dealer_total (
    ledger_account_id uuid NOT NULL,
    journal_id bigint NOT NULL,
    total bigint NOT NULL
);

--
-- Name: entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entry (
    journal_id bigint NOT NULL,
    amount bigint NOT NULL,
    ledger_account_id uuid NOT NULL,
    CONSTRAINT entry_amount_check CHECK ((amount <> 0))
);

--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    xid bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    kind public.event_kind NOT NULL,
    wallet_id uuid NOT NULL,
    transaction_id bytea NOT NULL,
    CONSTRAINT event_transaction_id_check CHECK ((octet_length(transaction_id) = 12))
);

--
-- Name: event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: fiat_rate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fiat_rate (
    currency text NOT NULL,
    billionths bigint NOT NULL,
    usable_until timestamp with time zone NOT NULL,
    CONSTRAINT fiat_rate_billionths_check CHECK ((billionths > 0)),
    CONSTRAINT fiat_rate_currency_check CHECK ((currency <> 'USD'::text))
);

--
-- Name: COLUMN fiat_rate.billionths; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.fiat_rate.billionths IS 'of the currency''s major unit';

--
-- Name: idempotency_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_key (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant text NOT NULL,
    key uuid NOT NULL,
    body_hash bytea NOT NULL,
    owner text NOT NULL,
    answer bytea,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: installation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation (
    name text NOT NULL,
    value text NOT NULL
);

--
-- Name: invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoice (
    payment_hash bytea NOT NULL,
    wallet_id uuid NOT NULL,
    account_id uuid NOT NULL,
    currency text NOT NULL,
    payment_request text NOT NULL,
    payment_secret bytea NOT NULL,
    preimage bytea,
    amount_msat bigint,
    amount_cents bigint,
    memo text NOT NULL,
    description_hash bytea,
    external_id text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    status text DEFAULT 'OPEN'::text NOT NULL,
    received_msat bigint,
    movement_id bytea,
    paid_by text,
    CONSTRAINT invoice_amount_cents_check CHECK ((amount_cents > 0)),
    CONSTRAINT invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT invoice_check CHECK (((status = 'PAID'::text) = (num_nonnulls(movement_id, paid_by) = 2))),
    CONSTRAINT invoice_check1 CHECK (((received_msat IS NULL) OR (status = 'PAID'::text))),
    CONSTRAINT invoice_check2 CHECK (((status <> 'PAID'::text) OR (received_msat IS NOT NULL) OR ((currency = 'USD'::text) AND (paid_by = 'intraledger'::text)))),
    CONSTRAINT invoice_check3 CHECK (((amount_cents IS NOT NULL) = ((currency = 'USD'::text) AND (amount_msat IS NOT NULL)))),
    CONSTRAINT invoice_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT invoice_description_hash_check CHECK ((octet_length(description_hash) = 32)),
    CONSTRAINT invoice_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT invoice_paid_by_check CHECK ((paid_by = ANY (ARRAY['lightning'::text, 'intraledger'::text]))),
    CONSTRAINT invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT invoice_payment_secret_check CHECK ((octet_length(payment_secret) = 32)),
    CONSTRAINT invoice_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT invoice_received_msat_check CHECK ((received_msat > 0)),
    CONSTRAINT invoice_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'HELD'::text, 'PAID'::text, 'CANCELED'::text])))
)
WITH (fillfactor='70');

--
-- Name: COLUMN invoice.amount_cents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.amount_cents IS 'of a USD wallet: what it is credited; the rate was fixed when it was made, until it expires';

--
-- Name: COLUMN invoice.description_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.description_hash IS 'set: the payer never sees the memo';

--
-- Name: COLUMN invoice.external_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.external_id IS 'null: the payment hash serves';

--
-- Name: COLUMN invoice.status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.status IS 'HELD: somebody outside pays it, and nobody else can; the node is about to take the money';

--
-- Name: COLUMN invoice.received_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.received_msat IS 'null: it was paid in cents, and no bitcoin moved';

--
-- Name: COLUMN invoice.movement_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.movement_id IS 'what paid it, and when';

--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    kind public.journal_kind NOT NULL
);

--
-- Name: journal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.journal ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.journal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: key_spent_due; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_spent_due (
    api_key_id uuid NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');

--
-- Name: key_spent_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_spent_sum (
    sat bigint NOT NULL,
    fee_sat bigint NOT NULL,
    until timestamp with time zone NOT NULL,
    api_key_id uuid NOT NULL,
    level smallint NOT NULL,
    CONSTRAINT key_spent_sum_level_check CHECK ((level > 0))
)
WITH (fillfactor='90');

--
-- Name: COLUMN key_spent_sum.until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_spent_sum.until IS 'the moment of the last payment that it covers; it begins behind the one before it';

--
-- Name: key_spent_sum_span; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.key_spent_sum_span AS
 SELECT sat,
    fee_sat,
    until,
    api_key_id,
    level,
    COALESCE(lag(until) OVER (PARTITION BY api_key_id, level ORDER BY until), '1970-01-01 00:00:00+00'::timestamp with time zone) AS since
   FROM public.key_spent_sum s;

--
-- Name: key_usage_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_usage_day (
    api_key_id uuid NOT NULL,
    day date NOT NULL,
    operation text NOT NULL,
    calls bigint NOT NULL,
    errors bigint NOT NULL,
    refusals bigint NOT NULL,
    total_us bigint NOT NULL,
    max_us bigint NOT NULL,
    CONSTRAINT key_usage_day_calls_check CHECK ((calls > 0)),
    CONSTRAINT key_usage_day_check CHECK (((max_us >= 0) AND (max_us <= total_us))),
    CONSTRAINT key_usage_day_check1 CHECK (((errors + refusals) <= calls)),
    CONSTRAINT key_usage_day_errors_check CHECK ((errors >= 0)),
    CONSTRAINT key_usage_day_operation_check CHECK ((operation <> ''::text)),
    CONSTRAINT key_usage_day_refusals_check CHECK ((refusals >= 0)),
    CONSTRAINT key_usage_day_total_us_check CHECK ((total_us >= 0))
);

--
-- Name: COLUMN key_usage_day.day; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_usage_day.day IS 'in UTC';

--
-- Name: key_usage_hour; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_usage_hour (
    api_key_id uuid NOT NULL,
    hour timestamp with time zone NOT NULL,
    operation text NOT NULL,
    calls bigint NOT NULL,
    errors bigint NOT NULL,
    refusals bigint NOT NULL,
    total_us bigint NOT NULL,
    max_us bigint NOT NULL,
    CONSTRAINT key_usage_hour_calls_check CHECK ((calls > 0)),
    CONSTRAINT key_usage_hour_check CHECK (((max_us >= 0) AND (max_us <= total_us))),
    CONSTRAINT key_usage_hour_check1 CHECK (((errors + refusals) <= calls)),
    CONSTRAINT key_usage_hour_errors_check CHECK ((errors >= 0)),
    CONSTRAINT key_usage_hour_hour_check CHECK (((EXTRACT(epoch FROM hour) % (3600)::numeric) = (0)::numeric)),
    CONSTRAINT key_usage_hour_operation_check CHECK ((operation <> ''::text)),
    CONSTRAINT key_usage_hour_refusals_check CHECK ((refusals >= 0)),
    CONSTRAINT key_usage_hour_total_us_check CHECK ((total_us >= 0))
);

--
-- Name: COLUMN key_usage_hour.hour; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_usage_hour.hour IS 'its beginning';

--
-- Name: COLUMN key_usage_hour.operation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_usage_hour.operation IS 'the coordinate of a root field, or * for requests refused as a whole';

--
-- Name: key_usage_writer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_usage_writer (
    id uuid NOT NULL,
    batch bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: ledger_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_account (
    id uuid NOT NULL,
    currency text NOT NULL,
    name text,
    balance bigint,
    moved_at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    CONSTRAINT house_ids CHECK (((name IS NULL) = (id > '00000000-0000-4000-8000-0000000000ff'::uuid))),
    CONSTRAINT ledger_account_balance_check CHECK ((balance >= 0)),
    CONSTRAINT ledger_account_check CHECK (((name IS NULL) = (balance IS NOT NULL))),
    CONSTRAINT ledger_account_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT whole_satoshi CHECK (((currency <> 'BTC'::text) OR ((balance % (1000)::bigint) = 0)))
)
WITH (fillfactor='50');

--
-- Name: COLUMN ledger_account.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.ledger_account.name IS 'system accounts only; a wallet''s account has its id';

--
-- Name: COLUMN ledger_account.balance; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.ledger_account.balance IS 'wallets only: a row that all payments touch would serialise them';

--
-- Name: COLUMN ledger_account.moved_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.ledger_account.moved_at IS 'wallets only: the moment of its last journal; the next one''s is later';

--
-- Name: login_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.login_code (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    purpose text NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    account_id uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    used_at timestamp with time zone,
    send_at timestamp with time zone DEFAULT now(),
    sendings smallint DEFAULT 0 NOT NULL,
    sent_at timestamp with time zone,
    CONSTRAINT login_code_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'whatsapp'::text, 'telegram'::text]))),
    CONSTRAINT login_code_check CHECK (((account_id IS NULL) = (purpose = 'login'::text))),
    CONSTRAINT login_code_purpose_check CHECK ((purpose = ANY (ARRAY['login'::text, 'registration'::text])))
);

--
-- Name: movement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.movement (
    cents_per_btc bigint,
    spent_sat bigint,
    spent_fee_sat bigint,
    kind public.movement_kind NOT NULL,
    status public.movement_status NOT NULL,
    id bytea NOT NULL,
    payment_hash bytea,
    parent_id bytea,
    api_key_id uuid,
    idempotency_id uuid,
    memo text,
    address text,
    outpoint bytea,
    CONSTRAINT movement_cents_per_btc_check CHECK ((cents_per_btc > 0)),
    CONSTRAINT movement_check CHECK ((num_nonnulls(spent_sat, spent_fee_sat) = ANY (ARRAY[0, 2]))),
    CONSTRAINT movement_check1 CHECK (((spent_sat IS NULL) OR (api_key_id IS NOT NULL))),
    CONSTRAINT movement_id_check CHECK ((octet_length(id) = 11)),
    CONSTRAINT movement_memo_check CHECK ((memo <> ''::text)),
    CONSTRAINT movement_outpoint_check CHECK ((octet_length(outpoint) = 36)),
    CONSTRAINT movement_parent_id_check CHECK ((octet_length(parent_id) = 11)),
    CONSTRAINT movement_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT movement_spent_fee_sat_check CHECK ((spent_fee_sat >= 0)),
    CONSTRAINT movement_spent_sat_check CHECK ((spent_sat > 0))
)
WITH (autovacuum_vacuum_insert_scale_factor='0.02');

--
-- Name: COLUMN movement.cents_per_btc; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.cents_per_btc IS 'the price at that moment, of which display amounts are made; null: there was none';

--
-- Name: COLUMN movement.spent_sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.spent_sat IS 'what it was worth and counts against the limits of its key, without its fee; null: nothing, or it failed';

--
-- Name: COLUMN movement.spent_fee_sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.spent_fee_sat IS 'while it is pending, the most it may be';

--
-- Name: COLUMN movement.parent_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.parent_id IS 'the movement that this one gives back, corrects or is charged for';

--
-- Name: COLUMN movement.memo; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.memo IS 'as the side that began it sees it';

--
-- Name: COLUMN movement.address; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.address IS 'the Bitcoin address that was paid, also if inside';

--
-- Name: COLUMN movement.outpoint; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.outpoint IS 'on the chain: the id of the transaction and the number of the output';

--
-- Name: node_cancellation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.node_cancellation (
    payment_hash bytea NOT NULL,
    CONSTRAINT node_cancellation_payment_hash_check CHECK ((octet_length(payment_hash) = 32))
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');

--
-- Name: node_cursor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.node_cursor (
    node_key bytea NOT NULL,
    settle_index bigint NOT NULL,
    leader text NOT NULL,
    leads_until timestamp with time zone NOT NULL
);

--
-- Name: onchain_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.onchain_address (
    address text NOT NULL,
    wallet_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    used_at timestamp with time zone
);

--
-- Name: COLUMN onchain_address.used_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_address.used_at IS 'when a deposit to it was credited: it is not the current one any more';

--
-- Name: onchain_deposit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.onchain_deposit (
    txid bytea NOT NULL,
    vout integer NOT NULL,
    address text NOT NULL,
    wallet_id uuid NOT NULL,
    amount_sat bigint NOT NULL,
    height integer,
    seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    event_id bytea DEFAULT public.ascending_id(clock_timestamp(), 12) NOT NULL,
    state text DEFAULT 'seen'::text NOT NULL,
    gone_at timestamp with time zone,
    CONSTRAINT onchain_deposit_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT onchain_deposit_check CHECK (((gone_at IS NULL) OR (state = ANY (ARRAY['credited'::text, 'suspense'::text])))),
    CONSTRAINT onchain_deposit_event_id_check CHECK ((octet_length(event_id) = 12)),
    CONSTRAINT onchain_deposit_state_check CHECK ((state = ANY (ARRAY['seen'::text, 'taken_back'::text, 'credited'::text, 'suspense'::text]))),
    CONSTRAINT onchain_deposit_txid_check CHECK ((octet_length(txid) = 32)),
    CONSTRAINT onchain_deposit_vout_check CHECK ((vout >= 0))
);

--
-- Name: COLUMN onchain_deposit.height; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.height IS 'of its block; null: it waits for one';

--
-- Name: COLUMN onchain_deposit.event_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.event_id IS 'what an event names it by';

--
-- Name: COLUMN onchain_deposit.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.state IS 'taken_back: the chain has it no more, and it was not credited; it may come again. suspense: too little';

--
-- Name: COLUMN onchain_deposit.gone_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.gone_at IS 'booked, and then taken out of the chain: the house has paid what it did not get, unless it comes again';

--
-- Name: payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment (
    movement_id bytea NOT NULL,
    rail text NOT NULL,
    wallet_id uuid NOT NULL,
    currency text NOT NULL,
    amount_msat bigint NOT NULL,
    fee_limit_msat bigint NOT NULL,
    reserve bigint NOT NULL,
    held_msat bigint NOT NULL,
    spread_ppm integer,
    payment_hash bytea,
    payment_request text,
    destination bytea,
    sender_until timestamp with time zone NOT NULL,
    checked_at timestamp with time zone,
    recheck_at timestamp with time zone,
    state text DEFAULT 'sending'::text NOT NULL,
    fee_msat bigint,
    preimage bytea,
    failure text,
    ended_at timestamp with time zone,
    house_fee_msat bigint DEFAULT 0 NOT NULL,
    address text,
    speed text,
    batch_id uuid,
    txid bytea,
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK ((held_msat >= amount_msat)),
    CONSTRAINT payment_check1 CHECK (((recheck_at IS NULL) OR (state = 'failed'::text))),
    CONSTRAINT payment_check2 CHECK (((currency = 'USD'::text) = (spread_ppm IS NOT NULL))),
    CONSTRAINT payment_check3 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check4 CHECK ((num_nonnulls(address, speed) =
CASE rail
    WHEN 'onchain'::text THEN 2
    ELSE 0
END)),
    CONSTRAINT payment_check5 CHECK (((txid IS NULL) OR (batch_id IS NOT NULL))),
    CONSTRAINT payment_check6 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check7 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) OR (preimage IS NULL))),
    CONSTRAINT payment_check8 CHECK (((rail <> 'lightning'::text) OR (state = ANY (ARRAY['sending'::text, 'failed'::text])) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check9 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_house_fee_msat_check CHECK ((house_fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_speed_check CHECK ((speed = ANY (ARRAY['FAST'::text, 'MEDIUM'::text, 'SLOW'::text]))),
    CONSTRAINT payment_spread_ppm_check CHECK ((spread_ppm >= 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text, 'lost'::text]))),
    CONSTRAINT payment_txid_check CHECK ((octet_length(txid) = 32))
)
WITH (fillfactor='70');

--
-- Name: COLUMN payment.currency; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.currency IS 'of the wallet';

--
-- Name: COLUMN payment.reserve; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.reserve IS 'what left the wallet, in its minor unit: amount and most possible fee';

--
-- Name: COLUMN payment.held_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.held_msat IS 'the same in bitcoin: what is in flight until the end is known';

--
-- Name: COLUMN payment.spread_ppm; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.spread_ppm IS 'what the dealer takes beside the price of the movement: with both, the rate is fixed until the end';

--
-- Name: COLUMN payment.sender_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.sender_until IS 'until then a process may still be handing this payment to the node: "not found" means nothing';

--
-- Name: COLUMN payment.recheck_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.recheck_at IS 'given back because the node had never heard of it; asked again then, in case it has by now';

--
-- Name: COLUMN payment.house_fee_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.house_fee_msat IS 'what the house charges, in the reserve beside the amount and the most possible fee';

--
-- Name: COLUMN payment.batch_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.batch_id IS 'on the chain: what the node knows the transaction by, of one payment or several; null: queued';

--
-- Name: COLUMN payment.txid; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.txid IS 'of the transaction, once it was broadcast';

--
-- Name: price_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.price_point (
    hour timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    cents_per_btc bigint NOT NULL,
    CONSTRAINT price_point_cents_per_btc_check CHECK ((cents_per_btc > 0)),
    CONSTRAINT price_point_check CHECK ((hour = date_bin('01:00:00'::interval, at, '2000-01-03 00:00:00+00'::timestamp with time zone)))
);

--
-- Name: pulse; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pulse (
    id smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    filler text NOT NULL,
    CONSTRAINT pulse_id_check CHECK ((id = 1))
);
ALTER TABLE ONLY public.pulse ALTER COLUMN filler SET STORAGE PLAIN;

--
-- Name: receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipt (
    rail text NOT NULL,
    reference bytea NOT NULL,
    amount_msat bigint NOT NULL,
    booked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    state text NOT NULL,
    movement_id bytea,
    preimage bytea,
    reason text,
    attempts integer,
    due_at timestamp with time zone,
    return_request text,
    return_hash bytea,
    return_fee_limit_msat bigint,
    return_fee_msat bigint,
    CONSTRAINT receipt_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT receipt_check CHECK (((state = ANY (ARRAY['credited'::text, 'assigned'::text])) = (movement_id IS NOT NULL))),
    CONSTRAINT receipt_check1 CHECK ((num_nonnulls(reason, attempts) =
CASE state
    WHEN 'quarantined'::text THEN 2
    ELSE 0
END)),
    CONSTRAINT receipt_check2 CHECK (((state = ANY (ARRAY['quarantined'::text, 'returning'::text])) = (due_at IS NOT NULL))),
    CONSTRAINT receipt_check3 CHECK ((num_nonnulls(return_request, return_hash, return_fee_limit_msat) =
CASE
    WHEN (state = ANY (ARRAY['returning'::text, 'returned'::text])) THEN 3
    ELSE 0
END)),
    CONSTRAINT receipt_check4 CHECK (((state = 'returned'::text) = (return_fee_msat IS NOT NULL))),
    CONSTRAINT receipt_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT receipt_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT receipt_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT receipt_return_fee_limit_msat_check CHECK ((return_fee_limit_msat >= 0)),
    CONSTRAINT receipt_return_fee_msat_check CHECK ((return_fee_msat >= 0)),
    CONSTRAINT receipt_return_hash_check CHECK ((octet_length(return_hash) = 32)),
    CONSTRAINT receipt_state_check CHECK ((state = ANY (ARRAY['credited'::text, 'suspense'::text, 'quarantined'::text, 'assigned'::text, 'returning'::text, 'returned'::text])))
);

--
-- Name: COLUMN receipt.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.state IS 'suspense: paid inside before, without an invoice, or too little; it belongs to nobody yet. quarantined: crediting it failed, and is tried again. assigned, returned: by the operator';

--
-- Name: COLUMN receipt.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.due_at IS 'when what is quarantined is tried again, or a return asked about';

--
-- Name: COLUMN receipt.return_request; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.return_request IS 'the invoice by which it is returned to who sent it';

--
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_code_hash_check CHECK ((octet_length(code_hash) = 32))
);

--
-- Name: sandbox_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_address (
    address text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

--
-- Name: sandbox_address_index; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sandbox_address_index
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: sandbox_block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_block (
    height integer NOT NULL,
    hash bytea DEFAULT sha256(uuid_send(gen_random_uuid())) NOT NULL,
    mined_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_block_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT sandbox_block_height_check CHECK ((height >= 0))
);

--
-- Name: sandbox_channel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_channel (
    id smallint NOT NULL,
    local_msat bigint DEFAULT 0 NOT NULL,
    CONSTRAINT sandbox_channel_local_msat_check CHECK ((local_msat >= 0))
)
WITH (fillfactor='10');

--
-- Name: sandbox_deposit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_deposit (
    txid bytea NOT NULL,
    vout integer NOT NULL,
    address text NOT NULL,
    amount_sat bigint NOT NULL,
    block_height integer,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_deposit_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT sandbox_deposit_txid_check CHECK ((octet_length(txid) = 32)),
    CONSTRAINT sandbox_deposit_vout_check CHECK ((vout >= 0))
);

--
-- Name: COLUMN sandbox_deposit.block_height; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_deposit.block_height IS 'null: unconfirmed';

--
-- Name: sandbox_invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_invoice (
    payment_hash bytea NOT NULL,
    preimage bytea,
    hold boolean NOT NULL,
    behaviour text NOT NULL,
    state text DEFAULT 'OPEN'::text NOT NULL,
    amount_paid_msat bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT sandbox_invoice_amount_paid_msat_check CHECK ((amount_paid_msat >= 0)),
    CONSTRAINT sandbox_invoice_check CHECK ((sha256(preimage) = payment_hash)),
    CONSTRAINT sandbox_invoice_check1 CHECK (((state <> 'SETTLED'::text) OR (preimage IS NOT NULL))),
    CONSTRAINT sandbox_invoice_check2 CHECK ((hold OR (preimage IS NOT NULL))),
    CONSTRAINT sandbox_invoice_check3 CHECK (((state = ANY (ARRAY['ACCEPTED'::text, 'SETTLED'::text])) = (amount_paid_msat > 0))),
    CONSTRAINT sandbox_invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT sandbox_invoice_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ACCEPTED'::text, 'SETTLED'::text, 'CANCELED'::text])))
);

--
-- Name: COLUMN sandbox_invoice.preimage; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_invoice.preimage IS 'null: a hold invoice whose hash was given, not settled';

--
-- Name: sandbox_node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_node (
    role text NOT NULL,
    secret bytea NOT NULL,
    CONSTRAINT sandbox_node_role_check CHECK ((role = ANY (ARRAY['ours'::text, 'outside'::text]))),
    CONSTRAINT sandbox_node_secret_check CHECK ((octet_length(secret) = 32))
);

--
-- Name: sandbox_own_invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_own_invoice (
    payment_hash bytea NOT NULL,
    state text NOT NULL,
    amount_msat bigint,
    preimage bytea,
    settle_index bigint,
    ended_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_own_invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT sandbox_own_invoice_check CHECK ((sha256(preimage) = payment_hash)),
    CONSTRAINT sandbox_own_invoice_check1 CHECK (((state = 'CANCELED'::text) = ((amount_msat IS NULL) OR (preimage IS NULL)))),
    CONSTRAINT sandbox_own_invoice_check2 CHECK (((state = 'SETTLED'::text) OR (settle_index IS NULL))),
    CONSTRAINT sandbox_own_invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT sandbox_own_invoice_state_check CHECK ((state = ANY (ARRAY['ACCEPTED'::text, 'SETTLED'::text, 'CANCELED'::text])))
);

--
-- Name: COLUMN sandbox_own_invoice.ended_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_own_invoice.ended_at IS 'of an ACCEPTED one: since when it is held';

--
-- Name: sandbox_payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_payment (
    id bigint NOT NULL,
    payment_hash bytea NOT NULL,
    amount_msat bigint NOT NULL,
    fee_msat bigint NOT NULL,
    state text NOT NULL,
    failure text,
    settles boolean,
    ends_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT sandbox_payment_amount_msat_check CHECK ((amount_msat >= 0)),
    CONSTRAINT sandbox_payment_check CHECK (((state = 'failed'::text) = (failure IS NOT NULL))),
    CONSTRAINT sandbox_payment_check1 CHECK (((state = 'in_flight'::text) = (ended_at IS NULL))),
    CONSTRAINT sandbox_payment_check2 CHECK (((settles IS NULL) = (ends_at IS NULL))),
    CONSTRAINT sandbox_payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT sandbox_payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT sandbox_payment_state_check CHECK ((state = ANY (ARRAY['in_flight'::text, 'settled'::text, 'failed'::text])))
);

--
-- Name: COLUMN sandbox_payment.ends_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_payment.ends_at IS 'when a payment in flight ends by itself, as `settles` says; null: it waits for the payee';

--
-- Name: sandbox_payment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.sandbox_payment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.sandbox_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: sandbox_payout; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_payout (
    reference uuid NOT NULL,
    txid bytea NOT NULL,
    speed text NOT NULL,
    amount_sat bigint NOT NULL,
    fee_sat bigint NOT NULL,
    vouts integer[] NOT NULL,
    addresses text[] NOT NULL,
    amounts_sat bigint[] NOT NULL,
    block_height integer,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_payout_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT sandbox_payout_fee_sat_check CHECK ((fee_sat > 0)),
    CONSTRAINT sandbox_payout_speed_check CHECK ((speed = ANY (ARRAY['FAST'::text, 'MEDIUM'::text, 'SLOW'::text]))),
    CONSTRAINT sandbox_payout_txid_check CHECK ((octet_length(txid) = 32))
);

--
-- Name: COLUMN sandbox_payout.vouts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_payout.vouts IS 'where in the transaction each address is paid its amount';

--
-- Name: sandbox_settle_index; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sandbox_settle_index
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    name text NOT NULL,
    checksum text NOT NULL,
    phase text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schema_migration_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'after'::text])))
);

--
-- Name: second_factor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.second_factor (
    account_id uuid NOT NULL,
    registration_id uuid DEFAULT gen_random_uuid() NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    enabled_at timestamp with time zone,
    last_step bigint DEFAULT 0 NOT NULL
);

--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    awaits_second_factor boolean DEFAULT false NOT NULL,
    ip inet,
    user_agent text,
    CONSTRAINT session_token_hash_check CHECK ((octet_length(token_hash) = 32))
);

--
-- Name: verified_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verified_account (
    ledger_account_id uuid NOT NULL,
    total bigint NOT NULL
);

--
-- Name: verified_pending; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verified_pending (
    wallet_id uuid NOT NULL,
    movement_id bytea NOT NULL
);

--
-- Name: verified_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verified_point (
    only_one boolean DEFAULT true NOT NULL,
    journal_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT verified_point_only_one_check CHECK (only_one)
);

--
-- Name: COLUMN verified_point.journal_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.verified_point.journal_id IS 'the last one; none at or below it was still to come';

--
-- Name: COLUMN verified_point.at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.verified_point.at IS 'the moment of the snapshot that was verified';

--
-- Name: verified_wallet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verified_wallet (
    total bigint NOT NULL,
    wallet_id uuid NOT NULL,
    last_id bytea NOT NULL
);

--
-- Name: voucher; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.voucher (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    wallet_id uuid NOT NULL,
    api_key_id uuid,
    least_sat bigint NOT NULL,
    most_sat bigint NOT NULL,
    uses integer NOT NULL,
    used integer DEFAULT 0 NOT NULL,
    claims bigint DEFAULT 0 NOT NULL,
    memo text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT voucher_check CHECK ((most_sat >= least_sat)),
    CONSTRAINT voucher_check1 CHECK (((used >= 0) AND (used <= uses))),
    CONSTRAINT voucher_check2 CHECK ((claims >= used)),
    CONSTRAINT voucher_least_sat_check CHECK ((least_sat > 0)),
    CONSTRAINT voucher_memo_check CHECK ((memo <> ''::text)),
    CONSTRAINT voucher_uses_check CHECK ((uses > 0))
);

--
-- Name: COLUMN voucher.api_key_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.api_key_id IS 'the key by whose authority it pays; null: the account''s';

--
-- Name: COLUMN voucher.used; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.used IS 'what was paid, and what is being paid or may have been';

--
-- Name: COLUMN voucher.claims; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.claims IS 'all that were ever begun: each has a k1 of its own';

--
-- Name: voucher_claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.voucher_claim (
    id uuid NOT NULL,
    voucher_id uuid NOT NULL,
    payment_hash bytea NOT NULL,
    state text DEFAULT 'paying'::text NOT NULL,
    claimed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    due_at timestamp with time zone DEFAULT (clock_timestamp() + '00:10:00'::interval) NOT NULL,
    CONSTRAINT voucher_claim_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT voucher_claim_state_check CHECK ((state = ANY (ARRAY['paying'::text, 'closing'::text, 'paid'::text, 'failed'::text])))
);

--
-- Name: COLUMN voucher_claim.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher_claim.state IS 'closing: no payment can begin any more; what became of one that did is still to be seen';

--
-- Name: COLUMN voucher_claim.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher_claim.due_at IS 'while it has not ended: when it is looked at again';

--
-- Name: wallet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wallet (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    currency text NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT wallet_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text])))
);

--
-- Name: wallet_balance; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.wallet_balance AS
 SELECT id AS wallet_id,
    currency,
    balance
   FROM public.ledger_account
  WHERE (balance IS NOT NULL);

--
-- Name: wallet_transaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wallet_transaction (
    amount bigint NOT NULL,
    fee bigint,
    display_rate bigint,
    wallet_id uuid NOT NULL,
    id bytea NOT NULL,
    counterparty text,
    memo text,
    display_currency text,
    CONSTRAINT wallet_transaction_amount_check CHECK ((amount <> 0)),
    CONSTRAINT wallet_transaction_check CHECK ((num_nonnulls(display_rate, display_currency) = ANY (ARRAY[0, 2]))),
    CONSTRAINT wallet_transaction_display_currency_check CHECK ((display_currency <> 'USD'::text)),
    CONSTRAINT wallet_transaction_display_rate_check CHECK ((display_rate > 0)),
    CONSTRAINT wallet_transaction_fee_check CHECK ((fee > 0)),
    CONSTRAINT wallet_transaction_id_check CHECK ((octet_length(id) = 12))
)
WITH (fillfactor='95');

--
-- Name: COLUMN wallet_transaction.fee; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.fee IS 'part of the amount; null: none';

--
-- Name: COLUMN wallet_transaction.display_rate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.display_rate IS 'what a dollar cost in it at that time, in billionths of its major unit';

--
-- Name: COLUMN wallet_transaction.counterparty; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.counterparty IS 'the other account''s username at that time';

--
-- Name: COLUMN wallet_transaction.memo; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.memo IS 'null: that of the movement; empty: none is shown';

--
-- Name: COLUMN wallet_transaction.display_currency; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.display_currency IS 'of the account at that time; null: the dollar, or there was no rate';

--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '65a9d4db-4395-485a-86e1-4b5ef7ac4669', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '2c9262c3-f31c-445b-9241-d5d9fcadd35f', true, '{}', '2026-11-27 18:27:13.357296+00'),
	('b3b41c78-e167-4913-93f2-f7a04d886c0b', '52c9391d-d7d0-4466-aebd-a110c6c18424', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', true, '{}', '2026-11-27 18:27:13.810794+00'),
	('288546ba-9e2e-43f7-8aa1-437039b71222', 'c9070f86-82e6-4249-bbcf-05ee18be028a', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', true, '{}', '2026-11-27 18:27:14.033501+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x066146358d5b718b1af961', 'internal_send'),
	(5000, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x066146358e93d03331e830', 'internal_send'),
	(10100, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x066146358fc59b73a88805', 'internal_send'),
	(5000, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x06614635905d6f44822a0b', 'internal_send'),
	(10200, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x06614635912b3dfcbb9454', 'internal_send'),
	(5100, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x0661463591b373b1e7c02c', 'internal_send'),
	(10300, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x0661463592ee285934a6b2', 'internal_send'),
	(5100, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x06614635935885b06065c7', 'internal_send'),
	(10400, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x0661463594310074654e6f', 'internal_send'),
	(5200, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x0661463594cc5f2abcab48', 'internal_send'),
	(10500, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x0661463595c6ce6a79778d', 'internal_send'),
	(5200, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x066146359654846b4e0cf6', 'internal_send'),
	(10600, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x0661463597446628144127', 'internal_send'),
	(5300, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x0661463597e5b7543c61e5', 'internal_send'),
	(10700, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x0661463598a09c92763c66', 'internal_send'),
	(5300, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x066146359932e98e75e4a3', 'internal_send'),
	(10800, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x0661463599a2c8b40f2626', 'internal_send'),
	(5400, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x0661463599f4567335a140', 'internal_send'),
	(10900, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x066146359a88ca612fdbc0', 'internal_send'),
	(5400, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x066146359adfcb6cf602d5', 'internal_send'),
	(11000, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x066146359ba32c78f129dd', 'internal_send'),
	(5500, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x066146359c20bf7f5fe36f', 'internal_send'),
	(11100, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x066146359ce2b7f1825d78', 'internal_send'),
	(5500, 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x066146359d3bac77daac4a', 'internal_send'),
	(100000, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x066146359e14e55c0191f8', 'withdrawal'),
	(100000, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x066146359f82d308bc53de', 'withdrawal'),
	(90000, '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\x06614635a12e90b298b322', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 18:25:00+00', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'internal_send'),
	(63000, '2026-11-27 18:25:00+00', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'internal_send'),
	(290000, '2026-11-27 18:25:00+00', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('9f8053b1-c936-464b-aa4f-6e6d6b4ee717', '288546ba-9e2e-43f7-8aa1-437039b71222', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:27:14.14325+00', NULL, '2026-11-27 18:27:15.905749+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:27:13.497125+00', NULL, '2026-11-27 18:27:15.620789+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('15e27695-2807-4ee0-bfe3-86bafd8af467', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:27:13.864814+00', NULL, '2026-11-27 18:27:15.371914+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('4675c696-2081-437e-9a22-697871405e0e', '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', '\x535e3044aac5c203657d3f3d9d253cd11b934c28151f17f01c1d21b07c112002', 'blink_0WB8zL', 'kSn2', '2026-11-27 18:27:13.501841+00', NULL),
	('12c03a6e-a9fc-45fc-b96c-9e1fe5633f82', '15e27695-2807-4ee0-bfe3-86bafd8af467', '\xd255aaa94f498c991ccd97208d4658913d6712ddbeee1e7c84c573e5bb5444f8', 'blink_myBWfi', '5BTC', '2026-11-27 18:27:13.865457+00', NULL),
	('b24ac644-e22e-469d-8abb-afb1fd63d80f', '9f8053b1-c936-464b-aa4f-6e6d6b4ee717', '\x9b2ac29722dacc9d33a02c093b3b4628750ecdb3107440d8604542b8225ac0f8', 'blink_QOQ42X', 'QcnU', '2026-11-27 18:27:14.149747+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066146357ed601137accd549', '2026-11-27 18:27:13.37384+00', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066146357f4ef4c2ed66c9ac', '2026-11-27 18:27:13.404713+00', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-000000000001', '76626d13-02d9-403f-854d-212d0fd5a889', '{}', '{"expires_at": "2026-12-27T18:27:13.400628+00:00"}'),
	('\x066146358124f396e447c870', '2026-11-27 18:27:13.525053+00', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'api_key.created', 'session', '76626d13-02d9-403f-854d-212d0fd5a889', '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-000000000002', '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_0WB8zL…kSn2", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066146358253645b5c3821c7', '2026-11-27 18:27:13.602571+00', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'account.username_set', 'key', '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661463585a9d19fddba15cc', '2026-11-27 18:27:13.821209+00', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661463585f7dc8686465e4a', '2026-11-27 18:27:13.841178+00', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-000000000007', '7f56ccd2-e989-4468-adf8-c5483380c0e7', '{}', '{"expires_at": "2026-12-27T18:27:13.832620+00:00"}'),
	('\x0661463586676d52460a5fde', '2026-11-27 18:27:13.869731+00', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'api_key.created', 'session', '7f56ccd2-e989-4468-adf8-c5483380c0e7', '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-000000000008', '15e27695-2807-4ee0-bfe3-86bafd8af467', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_myBWfi…5BTC", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066146358732b66f7afdc3fc', '2026-11-27 18:27:13.921777+00', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'account.username_set', 'key', '15e27695-2807-4ee0-bfe3-86bafd8af467', '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614635890d36e308226484', '2026-11-27 18:27:14.043298+00', '288546ba-9e2e-43f7-8aa1-437039b71222', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661463589a761d153971c4f', '2026-11-27 18:27:14.0827+00', '288546ba-9e2e-43f7-8aa1-437039b71222', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-00000000000d', '50aa5554-5726-4288-a5b6-9f4337f6592b', '{}', '{"expires_at": "2026-12-27T18:27:14.076647+00:00"}'),
	('\x066146358af632d6fd138841', '2026-11-27 18:27:14.168432+00', '288546ba-9e2e-43f7-8aa1-437039b71222', 'api_key.created', 'session', '50aa5554-5726-4288-a5b6-9f4337f6592b', '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-00000000000e', '9f8053b1-c936-464b-aa4f-6e6d6b4ee717', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_QOQ42X…QcnU", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066146358ba7ea7b7b137e85', '2026-11-27 18:27:14.213922+00', '288546ba-9e2e-43f7-8aa1-437039b71222', 'account.username_set', 'key', '9f8053b1-c936-464b-aa4f-6e6d6b4ee717', '127.0.0.1', 'python-httpx2/2.16.2', 'c3f8eb8b-c6ad-483d-b911-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: callback_endpoint; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: captcha_solution; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: chain_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_cursor VALUES
	('\x02627ec63335d8a8aa24ddcb78db8d4bb02c2df19ba42c7aa6de4e40dda96e4fed', 0);

--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: contact_walk; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: dealer_total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dealer_total VALUES
	('00000000-0000-4000-8000-000000000003', 0, 0),
	('00000000-0000-4000-8000-000000000004', 0, 0);

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(3, -100000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(3, 100000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(4, -50000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(4, 50000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(5, -101000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(5, 101000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(6, -50000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(6, 50000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(7, -102000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(7, 102000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(8, -51000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(8, 51000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(9, -103000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(9, 103000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(10, -51000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(10, 51000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(11, -104000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(11, 104000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(12, -52000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(12, 52000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(13, -105000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(13, 105000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(14, -52000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(14, 52000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(15, -106000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(15, 106000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(16, -53000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(16, 53000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(17, -107000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(17, 107000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(18, -53000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(18, 53000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(19, -108000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(19, 108000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(20, -54000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(20, 54000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(21, -109000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(21, 109000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(22, -54000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(22, 54000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(23, -110000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(23, 110000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(24, -55000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(24, 55000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(25, -111000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(25, 111000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f');
INSERT INTO public.entry VALUES
	(26, -55000, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f'),
	(26, 55000, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede'),
	(27, -1010000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(31, -1010000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(33, -910000, '2c9262c3-f31c-445b-9241-d5d9fcadd35f'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(786, 1, '2026-11-27 18:27:13.782583+00', 'lightning_receipt', '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x0661463584b5c4b324361c00'),
	(798, 2, '2026-11-27 18:27:13.999148+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146358851d70e39f20400'),
	(808, 3, '2026-11-27 18:27:14.341404+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146358d5b718b1af96101'),
	(810, 4, '2026-11-27 18:27:14.430908+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146358e93d03331e83001'),
	(813, 5, '2026-11-27 18:27:14.493368+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146358fc59b73a8880501'),
	(815, 6, '2026-11-27 18:27:14.530765+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x06614635905d6f44822a0b01'),
	(818, 7, '2026-11-27 18:27:14.578312+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x06614635912b3dfcbb945401'),
	(820, 8, '2026-11-27 18:27:14.621853+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x0661463591b373b1e7c02c01'),
	(823, 9, '2026-11-27 18:27:14.696625+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463592ee285934a6b201'),
	(825, 10, '2026-11-27 18:27:14.724745+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x06614635935885b06065c701'),
	(828, 11, '2026-11-27 18:27:14.784653+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463594310074654e6f01'),
	(830, 12, '2026-11-27 18:27:14.820289+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x0661463594cc5f2abcab4801'),
	(833, 13, '2026-11-27 18:27:14.879345+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463595c6ce6a79778d01'),
	(835, 14, '2026-11-27 18:27:14.915202+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359654846b4e0cf601'),
	(840, 15, '2026-11-27 18:27:14.98681+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359744662814412701'),
	(842, 16, '2026-11-27 18:27:15.017419+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x0661463597e5b7543c61e501'),
	(846, 17, '2026-11-27 18:27:15.078766+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463598a09c92763c6601'),
	(849, 18, '2026-11-27 18:27:15.103876+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359932e98e75e4a301'),
	(852, 19, '2026-11-27 18:27:15.131871+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463599a2c8b40f262601'),
	(854, 20, '2026-11-27 18:27:15.155902+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x0661463599f4567335a14001'),
	(857, 21, '2026-11-27 18:27:15.190754+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359a88ca612fdbc001'),
	(859, 22, '2026-11-27 18:27:15.213914+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359adfcb6cf602d501'),
	(862, 23, '2026-11-27 18:27:15.27334+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359ba32c78f129dd01'),
	(864, 24, '2026-11-27 18:27:15.295297+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359c20bf7f5fe36f01'),
	(867, 25, '2026-11-27 18:27:15.345642+00', 'lightning_receipt', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359ce2b7f1825d7801'),
	(869, 26, '2026-11-27 18:27:15.367444+00', 'intraledger_receipt', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359d3bac77daac4a01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 18:27:12.914288+00'),
	('AFN', 66000000000, '2026-11-28 18:27:12.914288+00'),
	('ALL', 83000000000, '2026-11-28 18:27:12.914288+00'),
	('AMD', 383000000000, '2026-11-28 18:27:12.914288+00'),
	('AOA', 912000000000, '2026-11-28 18:27:12.914288+00'),
	('ARS', 1400000000000, '2026-11-28 18:27:12.914288+00'),
	('AUD', 1530000000, '2026-11-28 18:27:12.914288+00'),
	('AWG', 1790000000, '2026-11-28 18:27:12.914288+00'),
	('AZN', 1700000000, '2026-11-28 18:27:12.914288+00'),
	('BAM', 1690000000, '2026-11-28 18:27:12.914288+00'),
	('BBD', 2000000000, '2026-11-28 18:27:12.914288+00'),
	('BDT', 122000000000, '2026-11-28 18:27:12.914288+00'),
	('BHD', 376000000, '2026-11-28 18:27:12.914288+00'),
	('BIF', 2950000000000, '2026-11-28 18:27:12.914288+00'),
	('BMD', 1000000000, '2026-11-28 18:27:12.914288+00'),
	('BND', 1300000000, '2026-11-28 18:27:12.914288+00'),
	('BOB', 6910000000, '2026-11-28 18:27:12.914288+00'),
	('BRL', 5400000000, '2026-11-28 18:27:12.914288+00'),
	('BSD', 1000000000, '2026-11-28 18:27:12.914288+00'),
	('BTN', 88500000000, '2026-11-28 18:27:12.914288+00'),
	('BWP', 13400000000, '2026-11-28 18:27:12.914288+00'),
	('BYN', 3400000000, '2026-11-28 18:27:12.914288+00'),
	('BZD', 2010000000, '2026-11-28 18:27:12.914288+00'),
	('CAD', 1400000000, '2026-11-28 18:27:12.914288+00'),
	('CDF', 2250000000000, '2026-11-28 18:27:12.914288+00'),
	('CHF', 800000000, '2026-11-28 18:27:12.914288+00'),
	('CLP', 940000000000, '2026-11-28 18:27:12.914288+00'),
	('CNY', 7100000000, '2026-11-28 18:27:12.914288+00'),
	('COP', 3800000000000, '2026-11-28 18:27:12.914288+00'),
	('CRC', 502000000000, '2026-11-28 18:27:12.914288+00'),
	('CUP', 24000000000, '2026-11-28 18:27:12.914288+00'),
	('CVE', 95300000000, '2026-11-28 18:27:12.914288+00'),
	('CZK', 20900000000, '2026-11-28 18:27:12.914288+00'),
	('DJF', 177700000000, '2026-11-28 18:27:12.914288+00'),
	('DKK', 6450000000, '2026-11-28 18:27:12.914288+00'),
	('DOP', 63000000000, '2026-11-28 18:27:12.914288+00'),
	('DZD', 130000000000, '2026-11-28 18:27:12.914288+00'),
	('EGP', 47300000000, '2026-11-28 18:27:12.914288+00'),
	('ERN', 15000000000, '2026-11-28 18:27:12.914288+00'),
	('ETB', 153000000000, '2026-11-28 18:27:12.914288+00'),
	('EUR', 864000000, '2026-11-28 18:27:12.914288+00'),
	('FJD', 2270000000, '2026-11-28 18:27:12.914288+00'),
	('FKP', 760000000, '2026-11-28 18:27:12.914288+00'),
	('GBP', 760000000, '2026-11-28 18:27:12.914288+00'),
	('GEL', 2700000000, '2026-11-28 18:27:12.914288+00'),
	('GHS', 11000000000, '2026-11-28 18:27:12.914288+00'),
	('GIP', 760000000, '2026-11-28 18:27:12.914288+00'),
	('GMD', 73000000000, '2026-11-28 18:27:12.914288+00'),
	('GNF', 8680000000000, '2026-11-28 18:27:12.914288+00'),
	('GTQ', 7660000000, '2026-11-28 18:27:12.914288+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 18:27:12.914288+00'),
	('HKD', 7780000000, '2026-11-28 18:27:12.914288+00'),
	('HNL', 26300000000, '2026-11-28 18:27:12.914288+00'),
	('HTG', 131000000000, '2026-11-28 18:27:12.914288+00'),
	('HUF', 332000000000, '2026-11-28 18:27:12.914288+00'),
	('IDR', 16700000000000, '2026-11-28 18:27:12.914288+00'),
	('ILS', 3250000000, '2026-11-28 18:27:12.914288+00'),
	('INR', 88700000000, '2026-11-28 18:27:12.914288+00'),
	('IQD', 1310000000000, '2026-11-28 18:27:12.914288+00'),
	('IRR', 42100000000000, '2026-11-28 18:27:12.914288+00'),
	('ISK', 126000000000, '2026-11-28 18:27:12.914288+00'),
	('JMD', 160000000000, '2026-11-28 18:27:12.914288+00'),
	('JOD', 709000000, '2026-11-28 18:27:12.914288+00'),
	('JPY', 154000000000, '2026-11-28 18:27:12.914288+00'),
	('KES', 129000000000, '2026-11-28 18:27:12.914288+00'),
	('KGS', 87400000000, '2026-11-28 18:27:12.914288+00'),
	('KHR', 4010000000000, '2026-11-28 18:27:12.914288+00'),
	('KMF', 425000000000, '2026-11-28 18:27:12.914288+00'),
	('KPW', 900000000000, '2026-11-28 18:27:12.914288+00'),
	('KRW', 1460000000000, '2026-11-28 18:27:12.914288+00'),
	('KWD', 307000000, '2026-11-28 18:27:12.914288+00'),
	('KYD', 833000000, '2026-11-28 18:27:12.914288+00'),
	('KZT', 525000000000, '2026-11-28 18:27:12.914288+00'),
	('LAK', 21700000000000, '2026-11-28 18:27:12.914288+00'),
	('LBP', 89500000000000, '2026-11-28 18:27:12.914288+00'),
	('LKR', 305000000000, '2026-11-28 18:27:12.914288+00'),
	('LRD', 182000000000, '2026-11-28 18:27:12.914288+00'),
	('LSL', 17200000000, '2026-11-28 18:27:12.914288+00'),
	('LYD', 5450000000, '2026-11-28 18:27:12.914288+00'),
	('MAD', 9270000000, '2026-11-28 18:27:12.914288+00'),
	('MDL', 17000000000, '2026-11-28 18:27:12.914288+00'),
	('MGA', 4480000000000, '2026-11-28 18:27:12.914288+00'),
	('MKD', 53200000000, '2026-11-28 18:27:12.914288+00'),
	('MMK', 2100000000000, '2026-11-28 18:27:12.914288+00'),
	('MNT', 3590000000000, '2026-11-28 18:27:12.914288+00'),
	('MOP', 8010000000, '2026-11-28 18:27:12.914288+00'),
	('MRU', 39800000000, '2026-11-28 18:27:12.914288+00'),
	('MUR', 45900000000, '2026-11-28 18:27:12.914288+00'),
	('MVR', 15400000000, '2026-11-28 18:27:12.914288+00'),
	('MWK', 1735000000000, '2026-11-28 18:27:12.914288+00'),
	('MXN', 18400000000, '2026-11-28 18:27:12.914288+00'),
	('MYR', 4150000000, '2026-11-28 18:27:12.914288+00'),
	('MZN', 63900000000, '2026-11-28 18:27:12.914288+00'),
	('NAD', 17200000000, '2026-11-28 18:27:12.914288+00'),
	('NGN', 1440000000000, '2026-11-28 18:27:12.914288+00'),
	('NIO', 36800000000, '2026-11-28 18:27:12.914288+00'),
	('NOK', 10100000000, '2026-11-28 18:27:12.914288+00'),
	('NPR', 142000000000, '2026-11-28 18:27:12.914288+00'),
	('NZD', 1770000000, '2026-11-28 18:27:12.914288+00'),
	('OMR', 384500000, '2026-11-28 18:27:12.914288+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 18:27:12.914288+00'),
	('PEN', 3370000000, '2026-11-28 18:27:12.914288+00'),
	('PGK', 4230000000, '2026-11-28 18:27:12.914288+00'),
	('PHP', 58900000000, '2026-11-28 18:27:12.914288+00'),
	('PKR', 281000000000, '2026-11-28 18:27:12.914288+00'),
	('PLN', 3670000000, '2026-11-28 18:27:12.914288+00'),
	('PYG', 7060000000000, '2026-11-28 18:27:12.914288+00'),
	('QAR', 3640000000, '2026-11-28 18:27:12.914288+00'),
	('RON', 4390000000, '2026-11-28 18:27:12.914288+00'),
	('RSD', 101000000000, '2026-11-28 18:27:12.914288+00'),
	('RUB', 81000000000, '2026-11-28 18:27:12.914288+00'),
	('RWF', 1453000000000, '2026-11-28 18:27:12.914288+00'),
	('SAR', 3750000000, '2026-11-28 18:27:12.914288+00'),
	('SBD', 8230000000, '2026-11-28 18:27:12.914288+00'),
	('SCR', 13900000000, '2026-11-28 18:27:12.914288+00'),
	('SDG', 600000000000, '2026-11-28 18:27:12.914288+00'),
	('SEK', 9500000000, '2026-11-28 18:27:12.914288+00'),
	('SGD', 1300000000, '2026-11-28 18:27:12.914288+00'),
	('SHP', 760000000, '2026-11-28 18:27:12.914288+00'),
	('SLE', 23200000000, '2026-11-28 18:27:12.914288+00'),
	('SOS', 571000000000, '2026-11-28 18:27:12.914288+00'),
	('SRD', 38600000000, '2026-11-28 18:27:12.914288+00'),
	('SSP', 4600000000000, '2026-11-28 18:27:12.914288+00'),
	('STN', 21200000000, '2026-11-28 18:27:12.914288+00'),
	('SYP', 11000000000000, '2026-11-28 18:27:12.914288+00'),
	('SZL', 17200000000, '2026-11-28 18:27:12.914288+00'),
	('THB', 32400000000, '2026-11-28 18:27:12.914288+00'),
	('TJS', 9240000000, '2026-11-28 18:27:12.914288+00'),
	('TMT', 3500000000, '2026-11-28 18:27:12.914288+00'),
	('TND', 2950000000, '2026-11-28 18:27:12.914288+00'),
	('TOP', 2390000000, '2026-11-28 18:27:12.914288+00'),
	('TRY', 42300000000, '2026-11-28 18:27:12.914288+00'),
	('TTD', 6780000000, '2026-11-28 18:27:12.914288+00'),
	('TWD', 31100000000, '2026-11-28 18:27:12.914288+00'),
	('TZS', 2440000000000, '2026-11-28 18:27:12.914288+00'),
	('UAH', 42100000000, '2026-11-28 18:27:12.914288+00'),
	('UGX', 3600000000000, '2026-11-28 18:27:12.914288+00'),
	('UYU', 39800000000, '2026-11-28 18:27:12.914288+00'),
	('UZS', 11950000000000, '2026-11-28 18:27:12.914288+00'),
	('VES', 233000000000, '2026-11-28 18:27:12.914288+00'),
	('VND', 26300000000000, '2026-11-28 18:27:12.914288+00'),
	('VUV', 122000000000, '2026-11-28 18:27:12.914288+00'),
	('WST', 2810000000, '2026-11-28 18:27:12.914288+00'),
	('XAF', 567000000000, '2026-11-28 18:27:12.914288+00'),
	('XCD', 2700000000, '2026-11-28 18:27:12.914288+00'),
	('XCG', 1790000000, '2026-11-28 18:27:12.914288+00'),
	('XOF', 567000000000, '2026-11-28 18:27:12.914288+00'),
	('XPF', 103000000000, '2026-11-28 18:27:12.914288+00'),
	('YER', 238500000000, '2026-11-28 18:27:12.914288+00'),
	('ZAR', 17200000000, '2026-11-28 18:27:12.914288+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 18:27:12.914288+00'),
	('ZWG', 26400000000, '2026-11-28 18:27:12.914288+00');

--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installation VALUES
	('key_pepper_mark', 'ff6c2e5b30393d250c0f9270f407b000944dc49e64d1df2d0a8ffb210425687c');

--
-- Data for Name: invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice VALUES
	('\xd5a3ac2e88ef2d8a62592200aac646470ef4d9bd8822ffe1501a15951f674c06', '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'BTC', 'lnbcrt500u1p4snjupsp5mt90yrcx8zp9qekwh6y4lghfg46sjq7aza4459kexdjhp4x8d9uspp56k36ct5gaukc5cjeygq243jxgu80fkda3q30lc2srg2e28m8fsrqdqqxqrwzqcqzzs9qrsgqmeqp95yzsctnhl5y6w0y3cu0ltmdtrumqqrpxgu7aujg04paa9298nxcgelcn8u2mltu7kqjc33uttz48rrvh0sns7s63eh7h0tespqpjvrwr9', '\xdacaf20f0638825066cebe895fa2e945750903dd176b5a16d9336570d4c76979', '\xd4e1ea838028c7c81ef0233d8fee0bc84580cc6e9989f5757141e8993351d93a', 50000000, NULL, '', NULL, NULL, '2026-11-27 18:27:13.683002+00', '2026-11-27 22:27:13+00', 'PAID', 50000000, '\x0661463584b5c4b324361c', 'lightning'),
	('\x4fb51d8dc7bd34449078f3e8ad07f9e5ab6bdd9f6d760e79dcca1ea7989ec87e', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt50u1p4snjupsp50xlk2kc62afljt4rdvqszdfj8w0m2sw2l4a3x2rrxxma9kg43x7qpp5f763mrw8h56yfyrc70526pleuk4khhvld4mqu7wueg020xy7eplqdqqxqrwzqcqzzs9qrsgq6tzhlvmsqpc29h9xerl4nv6sw280k074utpmrdzp95xq07td0fe3k05gh65wm528ynztqcfur0ttqdzwav5s5j5vnx5dghy39exu82cpdlp7gn', '\x79bf655b1a5753f92ea36b010135323b9fb541cafd7b13286331b7d2d91589bc', '\xb55ac4934c015bb993e6ad20f1bce3d005c11e7eea663051a9f8b38d51e0e739', 5000000, NULL, '', NULL, NULL, '2026-11-27 18:27:13.953824+00', '2026-11-27 22:27:13+00', 'PAID', 5000000, '\x066146358851d70e39f204', 'lightning'),
	('\xdb2306f474e0fe438ab54e1dd0cce766d86e1b4655e90fd43232eb198b649883', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1u1p4snjuzsp5rmg8c5xy4nszjg48ecl2cczqxq47tkj4ms9um0ffudsw304leh0spp5mv3sdar5urly8z44fcwapn88vmvxux6x2h5sl4pjxt43nzmynzpsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqcxt9y3qnrkjwvhxmprk7js84m299zjd9s5d7maycwhh7kumy5h0x82y3a72hr00t9tjqv9am0jppfu49dvyevtaecjkd0n6j7hr8uyqq3uc680', '\x1ed07c50c4ace02922a7ce3eac6040302be5da55dc0bcdbd29e360e8bebfcddf', '\x013392945701ce70c7b576f601593360c2ef0af6a1ca98a75e996f3fc53c1d6b', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 18:27:14.240864+00', '2026-11-27 22:27:14+00', 'PAID', 100000, '\x066146358d5b718b1af961', 'intraledger'),
	('\x9633ef46861db60372743fedec1fdcbfbcd495721eed99c869e47a32528c3783', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1010n1p4snjuzsp55klecxw0c87uj4ny05e45tjzt2a45alcl9cgvhnu92ajp5dhxssspp5jce7735xrkmqxun58lk7c87uh77df9tjrmkenjrfu3ary55vx7psdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqdg9u3etwttmdrnfhrqxdkfsguau63c4ppfkksy26vcdzrzlw27ryw6kckfa2vtusw54ghsgq5lujne84m24z8wfrft6q0qekj485fkgqlc28d3', '\xa5bf9c19cfc1fdc956647d335a2e425abb5a77f8f970865e7c2abb20d1b73421', '\x5ece3e4a400f83ea4285a5f78129f59f5862661292c4091dba75fa96c3b6f2dc', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 18:27:14.457624+00', '2026-11-27 22:27:14+00', 'PAID', 101000, '\x066146358fc59b73a88805', 'intraledger'),
	('\x139d2dcea9b9088d6a19fe5647477d9184b2c5dfca7ac13d21f0bd29a2c9bfdb', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1020n1p4snjuzsp5r0ahl65x849lwhwxdv2mf8rltp4jvggv2svg3kglympw6ca6y4pspp5zwwjmn4fhyyg66seletyw3majxzt93wlefavz0fp7z7jngkfhldsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqytya633qpx68a96rljh32m9c9t4j0n66he5nlqjqnjj8ud233ck48e42vg6jem55dputanyscypd5350eulj2ycqzku0a7sullrksnsqt9xj69', '\x1bfb7fea863d4bf75dc66b15b49c7f586b26210c541888d91f26c2ed63ba2543', '\xa8c2dd95d22189fc3fc16d8b45eb293b640498f9b9b1be65531939eec3d0908a', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 18:27:14.552278+00', '2026-11-27 22:27:14+00', 'PAID', 102000, '\x06614635912b3dfcbb9454', 'intraledger'),
	('\xe21757d0403b0429a0f89d03d3a7203d29fa0c8052ea2c08607ca2e801d91e75', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1030n1p4snjuzsp5225m8c7tntmsgly08ckz9u5ye6sffe3q0wvdt6qtjzr2p6efdkpqpp5ugt405zq8vzzng8cn5pa8feq855l5ryq2t4zczrq0j3wsqwere6sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq87udlhsqqfgzx87nug6z5x3xs9uaxtmyz5kj9h2rehxk3677f0xzm7639g0m4ytsu7ydczgaz2l7xzr0udt3dx5gtlccky0cqdep9wspskhgvv', '\x52a9b3e3cb9af7047c8f3e2c22f284cea094e6207b98d5e80b9086a0eb296d82', '\x36d09c7c925bd6b465fe7d148d26a6f468663030d55e0db29e973fa483ae35fe', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 18:27:14.659187+00', '2026-11-27 22:27:14+00', 'PAID', 103000, '\x0661463592ee285934a6b2', 'intraledger'),
	('\xf6599b448cf97d264ca2ecb8519f4ffdf3159ed140d84d9fa4a701178f2b3e36', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1040n1p4snjuzsp5gqs2d0ehc6fyg4ht7pm72f0c9y9ys630xtfplx3epw5qg3cjfqyspp57evek3yvl97jvn9zaju9r860lhe3t8k3grvym8ay5uq30ret8cmqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqge80ck6nx6dzccnm7zgj9n6qhy4d0xx0z8dx3galsa7mvzy2hmmyje63dh0fzp8dmdzm023smgkvggluap8u044wk9f5yl3zlny8hmqpdy393f', '\x4020a6bf37c6924456ebf077e525f8290a486a2f32d21f9a390ba80447124809', '\x48c6a339c89413f7d7b36a8eaca686d2e10503aad588889e37b29f290b6707ac', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 18:27:14.748929+00', '2026-11-27 22:27:14+00', 'PAID', 104000, '\x0661463594310074654e6f', 'intraledger'),
	('\x00bcc4b36e2d1d97a8b8e1c1975991d695b343673ff9f64331b85f1bf3b5b640', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1050n1p4snjuzsp5m5nfrjxgt8er4eshaa3wg5wrax4cd8p8c2fzk7cnv6kdv666f4nspp5qz7vfvmw95we029cu8qewkv3662mxsm88lulvse3hp03hua4keqqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqcxtamd73u7h7d4s6vr9cpjq9tp484x0wsy3djva0rhwtw3wzpdy9uu3neaxwteua76nqf7662k2rv4fc7vjp4edrqq24gzhmhh7y4pgpm6tau3', '\xdd2691c8c859f23ae617ef62e451c3e9ab869c27c2922b7b1366acd66b5a4d67', '\x37185a476ff54b504b80fcac634bad09de89c41375436564a42a53dee27ce9af', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 18:27:14.854056+00', '2026-11-27 22:27:14+00', 'PAID', 105000, '\x0661463595c6ce6a79778d', 'intraledger'),
	('\x24b8f05ba9d263d94a36e842f6ba9fa353f94976ca4df2f181b35cac4a9e65ff', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1090n1p4snjursp5x55ymmthxywhjhkglyqnmjnts97hqvw8w6stfnmrrhy34vprkmdspp5yju0qkaf6f3ajj3kapp0dw5l5dfljjtkefxl9uvpkdw2cj57vhlsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqff903gqe2x9wcuzsgx05ltsygmznl373ax6lc7trgkc257c7gyek5kq49dzxyxxmx76wkptdt6x73h7zcc3hcxjqqfkh9xgd9tcyzdcppuccar', '\x35284ded77311d795ec8f9013dca6b817d7031c776a0b4cf631dc91ab023b6db', '\x40c9a21516c660cbc573a34f9243c5c5b15bb332677a0d3d76f41036d28c8024', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 18:27:15.170936+00', '2026-11-27 22:27:15+00', 'PAID', 109000, '\x066146359a88ca612fdbc0', 'intraledger'),
	('\x64d08dd1d4a8529e3a386bcd44ecc76bb2a162ccdd8a08a90fb2753a4cc4dbc1', '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '288546ba-9e2e-43f7-8aa1-437039b71222', 'BTC', 'lnbcrt5u1p4snjursp56qkadtltngvundf5lczw5qgrukzfxsh3vej2m4t49tr8lwql9mjspp5vnggm5w54pffuw3cd0x5fmx8dwe2zckvmk9q32g0kf6n5nxym0qsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq22t3chjqvemv40u85xttzk90j2qva9yvms0qeqm22h2ct0mfm8rzad4x4qdfwu454w0kznt8dtg63kx0lpvs3rkjw3wfp0kphg9vz7qpr3d6f4', '\xd02dd6afeb9a19c9b534fe04ea0103e5849342f16664add5752ac67fb81f2ee5', '\xec0d69a80bbc3184a5b4b5484e720ce8baabd3bf276c4562c84b472991835880', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 18:27:15.896503+00', '2026-11-27 22:27:15+00', 'OPEN', NULL, NULL, NULL),
	('\x3e5e1f55c9ffe5f1f5636b8e7f99862a2bb3f813a4b7a376bb471f3153ca2d69', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1060n1p4snjuzsp5kxu4ra0fhf0l9ru8jh4fy8kntn42h7p4d47u69s6wkss8a67ffxspp58e0p74wflljlratrdw88lxvx9g4m87qn5jm6xa4mgu0nz572945sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqkdnt259hxecczem0r2emvyqdyljjvjt9tm55lzfsyd3qh5fuuvtnag3f6vl4vhq2xgw7tveef7z8rk3l774k2qzgzj245crg0sgwhlgphw8l90', '\xb1b951f5e9ba5ff28f8795ea921ed35ceaabf8356d7dcd161a75a103f75e4a4d', '\x36b617232f2c8ba913e7e70b814b644f21febe72b98991d2ecfe93b270c13618', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 18:27:14.942953+00', '2026-11-27 22:27:14+00', 'PAID', 106000, '\x0661463597446628144127', 'intraledger'),
	('\xe28b612e6499e1822721a44a60747cd2befc8956b43553d29d1cead4199b0d9e', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1080n1p4snjursp5utxe3jngdma73pfhzqqvwsv4652ctzslkrttm4ag85u8dtdft8qspp5u29kztnyn8scyfep539xqaru62l0ez2kks64855arn4dgxvmpk0qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqqxd5gyrrk9gjkuv0waajz4tw2hmnx96r4xdu0gzdzfxz2vpdx5mra52msjs5qkfm5k7lc7af6v4jx6kt2vt73tfmngq6trkddfghswsp4se4cj', '\xe2cd98ca686efbe885371000c74195d515858a1fb0d6bdd7a83d3876ada959c1', '\xa1596d26beaab91e12787735dba3deed6bab63e984c9e64f4b7dc7366adf7756', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 18:27:15.112201+00', '2026-11-27 22:27:15+00', 'PAID', 108000, '\x0661463599a2c8b40f2626', 'intraledger'),
	('\xa6253a6929a8ef02951d420c04e94011f01c3ecc56fa131da5d223efeda2403f', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1100n1p4snjursp5d4zwcpa443vwr8q3d2nx5d7x8f8amntdj9nus7mmjjh3ye2lcznspp55cjn56ff4rhs99gaggxqf62qz8cpc0kv2mapx8d96g37lmdzgqlsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqn3jjmlj6tj7haxtwfdkmvkyqhu05dlsqn2977dlkkr94v782vgj37z0qpxvalfpx82zqg7fkhxr8uungm4sxj2j476zuvdey9dfg4kgpqwwqs6', '\x6d44ec07b5ac58e19c116aa66a37c63a4fddcd6d9167c87b7b94af12655fc0a7', '\x77dd33ab23dca2683ca7110c37c2b638bf4a37acbf9cde6ad679261922385755', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 18:27:15.228844+00', '2026-11-27 22:27:15+00', 'PAID', 110000, '\x066146359ba32c78f129dd', 'intraledger'),
	('\xb50d418af882a9accc27669fe7773dd4b82c63c5a9da5350fbea65fa22be143e', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1110n1p4snjursp56pvqltm0vcccu7vxzupq7uwnff90r79rvf33rwc0hyezuwqy9xeqpp5k5x5rzhcs256enp8v607waea6juzcc7948d9x58mafjl5g47zslqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqwecaf27m094gdjfgnk9r08zhwg0hd9jyg8nphulerj7n7knr0r2y002zkzx7tqkmj37a39vlgcnsl6zlx8zx9vjv3xwjfju3q6v76hqq34zf2t', '\xd0580faf6f66318e798617020f71d34a4af1f8a3626311bb0fb9322e380429b2', '\x7ef9c0535230280f5acd367139433e5b29d26ca76426149fb4c6c94c0c966401', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 18:27:15.322374+00', '2026-11-27 22:27:15+00', 'PAID', 111000, '\x066146359ce2b7f1825d78', 'intraledger'),
	('\x30052bb660a70392e3a7ce4a8efbf74d6ba562a8e8c2d868a9a832d27a32063b', 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', 'lnbcrt1070n1p4snjursp59m4ugkguy03xg40w6yyxm27772ncef72udsfh4s5rgt0zy6f6raspp5xqzjhdnq5upe9ca8ee9ga7lhf4462c4garpds69f4qedy73jqcasdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq6mgd39t9rq4d2cqh5q3fc5ktmptu8gqqtv2zy0ydf4y7uz69r4s5hmn73ztejxwat5476z09lczx8fpsvcgfqu9mfj0y6ccwyxy3wygpl4h75x', '\x2eebc4591c23e26455eed1086dabdef2a78ca7cae3609bd6141a16f11349d0fb', '\xab59d37ee16e0aac4072dffd6ed6648e281e2482ebc9eb39c37be55f49a1c72f', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 18:27:15.037103+00', '2026-11-27 22:27:15+00', 'PAID', 107000, '\x0661463598a09c92763c66', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 18:27:13.75866+00', 'lightning_receipt'),
	(2, '2026-11-27 18:27:13.995223+00', 'lightning_receipt'),
	(3, '2026-11-27 18:27:14.325361+00', 'intraledger'),
	(4, '2026-11-27 18:27:14.405328+00', 'intraledger'),
	(5, '2026-11-27 18:27:14.483611+00', 'intraledger'),
	(6, '2026-11-27 18:27:14.522479+00', 'intraledger'),
	(7, '2026-11-27 18:27:14.575165+00', 'intraledger'),
	(8, '2026-11-27 18:27:14.610035+00', 'intraledger'),
	(9, '2026-11-27 18:27:14.6906+00', 'intraledger'),
	(10, '2026-11-27 18:27:14.717829+00', 'intraledger'),
	(11, '2026-11-27 18:27:14.773248+00', 'intraledger'),
	(12, '2026-11-27 18:27:14.813023+00', 'intraledger'),
	(13, '2026-11-27 18:27:14.877134+00', 'intraledger'),
	(14, '2026-11-27 18:27:14.913412+00', 'intraledger'),
	(15, '2026-11-27 18:27:14.974822+00', 'intraledger'),
	(16, '2026-11-27 18:27:15.016119+00', 'intraledger'),
	(17, '2026-11-27 18:27:15.063964+00', 'intraledger'),
	(18, '2026-11-27 18:27:15.101417+00', 'intraledger'),
	(19, '2026-11-27 18:27:15.130056+00', 'intraledger'),
	(20, '2026-11-27 18:27:15.150934+00', 'intraledger'),
	(21, '2026-11-27 18:27:15.188938+00', 'intraledger'),
	(22, '2026-11-27 18:27:15.211211+00', 'intraledger'),
	(23, '2026-11-27 18:27:15.261228+00', 'intraledger'),
	(24, '2026-11-27 18:27:15.293375+00', 'intraledger'),
	(25, '2026-11-27 18:27:15.343031+00', 'intraledger'),
	(26, '2026-11-27 18:27:15.365804+00', 'intraledger'),
	(27, '2026-11-27 18:27:15.421413+00', 'lightning_reserve'),
	(28, '2026-11-27 18:27:15.482119+00', 'lightning_settled'),
	(29, '2026-11-27 18:27:15.515091+00', 'lightning_reserve'),
	(30, '2026-11-27 18:27:15.53147+00', 'lightning_settled'),
	(31, '2026-11-27 18:27:15.558401+00', 'lightning_reserve'),
	(32, '2026-11-27 18:27:15.577323+00', 'lightning_failed'),
	(33, '2026-11-27 18:27:15.624592+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('15e27695-2807-4ee0-bfe3-86bafd8af467', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 19464, 19464),
	('15e27695-2807-4ee0-bfe3-86bafd8af467', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 1639, 1639),
	('2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 28712, 28712),
	('2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 35462, 35462),
	('2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 485, 485),
	('9f8053b1-c936-464b-aa4f-6e6d6b4ee717', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 18524, 18524),
	('9f8053b1-c936-464b-aa4f-6e6d6b4ee717', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 239, 239),
	('15e27695-2807-4ee0-bfe3-86bafd8af467', '2026-11-27 18:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 319666, 73679),
	('15e27695-2807-4ee0-bfe3-86bafd8af467', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 183703, 21416),
	('2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', '2026-11-27 18:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 744437, 272485),
	('9f8053b1-c936-464b-aa4f-6e6d6b4ee717', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7976, 7976);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('088f0b65-a462-41a5-8d17-adc64b1ba9b7', 3, '2026-11-27 18:27:16.040756+00');

--
-- Data for Name: ledger_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_account VALUES
	('00000000-0000-4000-8000-000000000001', 'BTC', 'lightning', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000002', 'BTC', 'onchain', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000003', 'BTC', 'dealer_btc', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000004', 'USD', 'dealer_usd', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000005', 'BTC', 'fees_earned', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000006', 'BTC', 'network_fees', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000007', 'BTC', 'rounding', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000008', 'BTC', 'in_flight', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000009', 'BTC', 'suspense', NULL, '-infinity'),
	('00000000-0000-4000-8000-000000000010', 'BTC', 'losses', NULL, '-infinity'),
	('d33ec22e-321c-412d-b0ce-9b1cba6fdefd', 'USD', NULL, 0, '-infinity'),
	('1d35f005-f6f4-47a2-ab00-9d4b616ed61b', 'USD', NULL, 0, '-infinity'),
	('937ff0a5-afd4-4da1-9b20-a429f72d9077', 'USD', NULL, 0, '-infinity'),
	('4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', 'BTC', NULL, 630000, '2026-11-27 18:27:15.365804+00'),
	('e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'BTC', NULL, 5636000, '2026-11-27 18:27:15.365804+00'),
	('2c9262c3-f31c-445b-9241-d5d9fcadd35f', 'BTC', NULL, 45819000, '2026-11-27 18:27:15.624592+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661463584b5c4b324361c', '\xd5a3ac2e88ef2d8a62592200aac646470ef4d9bd8822ffe1501a15951f674c06', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066146358851d70e39f204', '\x4fb51d8dc7bd34449078f3e8ad07f9e5ab6bdd9f6d760e79dcca1ea7989ec87e', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066146358d5b718b1af961', '\xdb2306f474e0fe438ab54e1dd0cce766d86e1b4655e90fd43232eb198b649883', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066146358e93d03331e830', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066146358fc59b73a88805', '\x9633ef46861db60372743fedec1fdcbfbcd495721eed99c869e47a32528c3783', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614635905d6f44822a0b', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614635912b3dfcbb9454', '\x139d2dcea9b9088d6a19fe5647477d9184b2c5dfca7ac13d21f0bd29a2c9bfdb', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661463591b373b1e7c02c', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463592ee285934a6b2', '\xe21757d0403b0429a0f89d03d3a7203d29fa0c8052ea2c08607ca2e801d91e75', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614635935885b06065c7', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463594310074654e6f', '\xf6599b448cf97d264ca2ecb8519f4ffdf3159ed140d84d9fa4a701178f2b3e36', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661463594cc5f2abcab48', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463595c6ce6a79778d', '\x00bcc4b36e2d1d97a8b8e1c1975991d695b343673ff9f64331b85f1bf3b5b640', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066146359654846b4e0cf6', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463597446628144127', '\x3e5e1f55c9ffe5f1f5636b8e7f99862a2bb3f813a4b7a376bb471f3153ca2d69', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661463597e5b7543c61e5', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463598a09c92763c66', '\x30052bb660a70392e3a7ce4a8efbf74d6ba562a8e8c2d868a9a832d27a32063b', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066146359932e98e75e4a3', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463599a2c8b40f2626', '\xe28b612e6499e1822721a44a60747cd2befc8956b43553d29d1cead4199b0d9e', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661463599f4567335a140', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066146359a88ca612fdbc0', '\x24b8f05ba9d263d94a36e842f6ba9fa353f94976ca4df2f181b35cac4a9e65ff', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066146359adfcb6cf602d5', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066146359ba32c78f129dd', '\xa6253a6929a8ef02951d420c04e94011f01c3ecc56fa131da5d223efeda2403f', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066146359c20bf7f5fe36f', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066146359ce2b7f1825d78', '\xb50d418af882a9accc27669fe7773dd4b82c63c5a9da5350fbea65fa22be143e', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066146359d3bac77daac4a', NULL, NULL, '15e27695-2807-4ee0-bfe3-86bafd8af467', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066146359e14e55c0191f8', '\xf5a219c6ba536f09a4183ca898db39e8f025b55ac498db3aaa5340d7776ecc54', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066146359f82d308bc53de', '\x9ce2bfe45bcf4b7fd5f7e0ecac7a7f7d5506b79a84db668dc9081d816958ebaf', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614635a02c017f6e8b6b', '\x778bfd6d27ea12f3a29dc762723e849ec6eeb5e23f521600f891d4bc6ecaf2e2', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614635a075eb9aa03ce1', '\x778bfd6d27ea12f3a29dc762723e849ec6eeb5e23f521600f891d4bc6ecaf2e2', '\x06614635a02c017f6e8b6b', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614635a12e90b298b322', '\xf71d2cf58a8659e423d286de0cbe9e303a26f39818c09da3df2b1e9786f8b417', NULL, '2c0bb4dc-ebdd-4eaa-bbc5-77350c16c0d0', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02627ec63335d8a8aa24ddcb78db8d4bb02c2df19ba42c7aa6de4e40dda96e4fed', 2, 'latchkey:6bfb6054-999b-443c-85df-68f68f712c35/0015', '2026-11-27 18:27:16.020094+00');

--
-- Data for Name: onchain_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: onchain_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066146359e14e55c0191f8', 'lightning', '2c9262c3-f31c-445b-9241-d5d9fcadd35f', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xf5a219c6ba536f09a4183ca898db39e8f025b55ac498db3aaa5340d7776ecc54', 'lnbcrt10u1p4snjursp58lhpnzgn6vtxmr9jskn2609tc4aaak92zr7nwsyexuxycx7n22gspp57k3pn3462dhsnfqc8j5f3keearcztd26cjvdkw422dqdwamwe32qdqqcqzzs9qrsgqd66ax3cceehdnlq8alajzlsr3shlqst66srejpjkhhenmxerqph42y4x8h9yfk5z34ezlu5ezl6y8mdxz33gl38rjajzn5hu2lzz87gq6nshk8', '\x02a870cc30fda3f0d2fc061ebea114991f894a647241f906c68f6b3f5ec36e61cf', '2026-11-27 18:27:23.42149+00', NULL, NULL, 'settled', 1100, '\xedf8e49447bd3924fab053a5c077d2c854745f3a305a49763888f9c30f276d96', NULL, '2026-11-27 18:27:15.482126+00', 0, NULL, NULL, NULL, NULL),
	('\x066146359f82d308bc53de', 'lightning', '2c9262c3-f31c-445b-9241-d5d9fcadd35f', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x9ce2bfe45bcf4b7fd5f7e0ecac7a7f7d5506b79a84db668dc9081d816958ebaf', 'lnbcrt10u1p4snjursp5w9rmcfkw50jlw0n4rcm69fwty9l5qlsf2g020rngm8aaux88ymyspp5nn3tlezmea9hl40hurk2c7nl042sddu6sndkdrwfpqwcz62cawhsdqqcqzzs9qrsgqpvpz9zqq9yndfw6r8y9ahyqvckkt0pyegk4gtqrg64l9hj9dl5cqryxfxdkuvrchuq7ezfxp8rfuec7d4m29cd7h4ksejkjff5qvaeqpdm4sr6', '\x02a870cc30fda3f0d2fc061ebea114991f894a647241f906c68f6b3f5ec36e61cf', '2026-11-27 18:27:23.515153+00', NULL, NULL, 'settled', 3000, '\xbfb498cda4592eb7aff13f7cb958e2d28221eb83248e034cd983d1f1f686ac41', NULL, '2026-11-27 18:27:15.531475+00', 0, NULL, NULL, NULL, NULL),
	('\x06614635a02c017f6e8b6b', 'lightning', '2c9262c3-f31c-445b-9241-d5d9fcadd35f', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x778bfd6d27ea12f3a29dc762723e849ec6eeb5e23f521600f891d4bc6ecaf2e2', 'lnbcrt10u1p4snjursp5nssq8gpycvw8s7m46567mv28ynt92vlvsl98ph5xuexddvsrl45spp5w79l6mf8agf08g5aca38y05ynmrwad0z8afpvq8cj82tcmk27t3qdqqcqzzs9qrsgqr7awy7ms6lrls37fetw8s6lwhqe6f2zf970tvtjqasde030qmcep782gyhmmle0cttachu3mwwv27xd8xr7sm2xnxev92ykvk6x44pgpj8xgfn', '\x02a870cc30fda3f0d2fc061ebea114991f894a647241f906c68f6b3f5ec36e61cf', '2026-11-27 18:27:23.558464+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 18:27:15.577374+00', 0, NULL, NULL, NULL, NULL),
	('\x06614635a12e90b298b322', 'lightning', '2c9262c3-f31c-445b-9241-d5d9fcadd35f', 'BTC', 900000, 10000, 910, 910000, NULL, '\xf71d2cf58a8659e423d286de0cbe9e303a26f39818c09da3df2b1e9786f8b417', 'lnbcrt9u1p4snjursp5lajn9vylylvnqpeestkmldkgd0ssf4hv8edhjvcc4qn9qk6p7f2spp57uwjeav2sev7gg7jsm0qe057xqazduucrrqfmg7l9v0f0phckstsdqqcqzzs9qrsgqujug2ngq0x5e73quf0spgkmymevq94ysg820fpm4a67a3lue7td5a0kt9rh7h4z6255vduknhgamxnlju6d0rgr37av5vpeucpcxhusqmqza5c', '\x02a870cc30fda3f0d2fc061ebea114991f894a647241f906c68f6b3f5ec36e61cf', '2026-11-27 18:27:15.875413+00', '2026-11-27 18:27:15.937151+00', NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 18:00:00+00', '2026-11-27 18:27:12.91503+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xd5a3ac2e88ef2d8a62592200aac646470ef4d9bd8822ffe1501a15951f674c06', 50000000, '2026-11-27 18:27:13.758905+00', 'credited', '\x0661463584b5c4b324361c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x4fb51d8dc7bd34449078f3e8ad07f9e5ab6bdd9f6d760e79dcca1ea7989ec87e', 5000000, '2026-11-27 18:27:13.99533+00', 'credited', '\x066146358851d70e39f204', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '\xbb43af8b1522fdae6208ee506b7525bfb86f4d39647090d6194818c08bfc778c', '2026-11-27 18:27:11.654841+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
	(4, 0),
	(6, 0),
	(7, 0),
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 5000000),
	(5, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xf5a219c6ba536f09a4183ca898db39e8f025b55ac498db3aaa5340d7776ecc54', '\xedf8e49447bd3924fab053a5c077d2c854745f3a305a49763888f9c30f276d96', false, 'settle', 'SETTLED', 1000000, '2026-11-27 18:27:15.398985+00', '2026-11-27 19:27:15+00'),
	('\x9ce2bfe45bcf4b7fd5f7e0ecac7a7f7d5506b79a84db668dc9081d816958ebaf', '\xbfb498cda4592eb7aff13f7cb958e2d28221eb83248e034cd983d1f1f686ac41', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 18:27:15.498074+00', '2026-11-27 19:27:15+00'),
	('\x778bfd6d27ea12f3a29dc762723e849ec6eeb5e23f521600f891d4bc6ecaf2e2', '\xe1d095be99172d9e94094d9b96453631405bb36b67d9baac20288be7e18894a0', false, 'no_route', 'OPEN', 0, '2026-11-27 18:27:15.547031+00', '2026-11-27 19:27:15+00'),
	('\xf71d2cf58a8659e423d286de0cbe9e303a26f39818c09da3df2b1e9786f8b417', '\x33d3d3cb8d56837889c2832d465454444d72b437173806bf12e255c080a2d729', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 18:27:15.597898+00', '2026-11-27 19:27:15+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x0ad09fcbd34acffca7808e2b8dc6193d074a0a7d69a2a71c83d09c658cdebd78'),
	('outside', '\x07084fe4c7ef772e665dfd5cd9723342827cf92aa40fa78f762e454457ed4a53');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xd5a3ac2e88ef2d8a62592200aac646470ef4d9bd8822ffe1501a15951f674c06', 'SETTLED', 50000000, '\xd4e1ea838028c7c81ef0233d8fee0bc84580cc6e9989f5757141e8993351d93a', 1, '2026-11-27 18:27:13.717332+00'),
	('\x4fb51d8dc7bd34449078f3e8ad07f9e5ab6bdd9f6d760e79dcca1ea7989ec87e', 'SETTLED', 5000000, '\xb55ac4934c015bb993e6ad20f1bce3d005c11e7eea663051a9f8b38d51e0e739', 2, '2026-11-27 18:27:13.98476+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xf5a219c6ba536f09a4183ca898db39e8f025b55ac498db3aaa5340d7776ecc54', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 18:27:15.473704+00', '2026-11-27 18:27:15.473704+00'),
	(2, '\x9ce2bfe45bcf4b7fd5f7e0ecac7a7f7d5506b79a84db668dc9081d816958ebaf', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 18:27:15.528092+00', '2026-11-27 18:27:15.528092+00'),
	(3, '\x778bfd6d27ea12f3a29dc762723e849ec6eeb5e23f521600f891d4bc6ecaf2e2', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 18:27:15.57161+00', '2026-11-27 18:27:15.57161+00'),
	(4, '\xf71d2cf58a8659e423d286de0cbe9e303a26f39818c09da3df2b1e9786f8b417', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 18:27:16.862631+00', '2026-11-27 18:27:15.662632+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 18:27:11.46106+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 18:27:11.504738+00'),
	('0003_key_limits', '3908421ad49da8b55c9ddbc8a0a7cb453a5a6246133d621a685c694cbd40ea76', 'before', '2026-11-27 18:27:11.560731+00'),
	('0004_payments', '274202b59acbbb9cda761acc6ce877d4c5b406ac2014c6d7a2e10e9ab9857e4c', 'before', '2026-11-27 18:27:11.577851+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 18:27:11.63242+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 18:27:11.672711+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 18:27:11.705078+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 18:27:11.73609+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 18:27:11.752545+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 18:27:11.769827+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 18:27:11.796429+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 18:27:11.8141+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 18:27:11.848433+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 18:27:11.876479+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 18:27:11.912472+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('76626d13-02d9-403f-854d-212d0fd5a889', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', '\xad4eb8c3a989a264d4bc636db3105236cb0364c9a8a108881e792b3585bd1cb0', '2026-11-27 18:27:13.400628+00', '2026-12-27 18:27:13.400628+00', NULL, '2026-11-27 18:27:13.400628+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7f56ccd2-e989-4468-adf8-c5483380c0e7', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', '\x00a03de74bb6bf6ee062a9a1c4d193158b01bcf06d22cc413be09fdcdd1cd0d1', '2026-11-27 18:27:13.83262+00', '2026-12-27 18:27:13.83262+00', NULL, '2026-11-27 18:27:13.83262+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('50aa5554-5726-4288-a5b6-9f4337f6592b', '288546ba-9e2e-43f7-8aa1-437039b71222', '\xc07f79e3ee824c2bcf3a92c14f5ce4522975948cdbdc1092e12b247266cc18b1', '2026-11-27 18:27:14.076647+00', '2026-12-27 18:27:14.076647+00', NULL, '2026-11-27 18:27:14.076647+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: verified_account; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: verified_pending; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: verified_point; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: verified_wallet; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: voucher; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: voucher_claim; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('2c9262c3-f31c-445b-9241-d5d9fcadd35f', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'BTC', '', '2026-11-27 18:27:13.359439+00'),
	('d33ec22e-321c-412d-b0ce-9b1cba6fdefd', '8aaec1c2-6b6a-48af-a1db-8dcdaa48934d', 'USD', '', '2026-11-27 18:27:13.36457+00'),
	('e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'BTC', '', '2026-11-27 18:27:13.811433+00'),
	('1d35f005-f6f4-47a2-ab00-9d4b616ed61b', 'b3b41c78-e167-4913-93f2-f7a04d886c0b', 'USD', '', '2026-11-27 18:27:13.81205+00'),
	('4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '288546ba-9e2e-43f7-8aa1-437039b71222', 'BTC', '', '2026-11-27 18:27:14.034766+00'),
	('937ff0a5-afd4-4da1-9b20-a429f72d9077', '288546ba-9e2e-43f7-8aa1-437039b71222', 'USD', '', '2026-11-27 18:27:14.041433+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x0661463584b5c4b324361c00', NULL, NULL, NULL),
	(5000, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146358851d70e39f20400', NULL, NULL, NULL),
	(-100, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x066146358d5b718b1af96100', 'bob', NULL, NULL),
	(100, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146358d5b718b1af96101', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146358e93d03331e83000', 'carol', NULL, NULL),
	(50, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146358e93d03331e83001', 'bob', NULL, NULL),
	(-101, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x066146358fc59b73a8880500', 'bob', NULL, NULL),
	(101, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146358fc59b73a8880501', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x06614635905d6f44822a0b00', 'carol', NULL, NULL),
	(50, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x06614635905d6f44822a0b01', 'bob', NULL, NULL),
	(-102, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x06614635912b3dfcbb945400', 'bob', NULL, NULL),
	(102, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x06614635912b3dfcbb945401', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463591b373b1e7c02c00', 'carol', NULL, NULL),
	(51, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x0661463591b373b1e7c02c01', 'bob', NULL, NULL),
	(-103, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x0661463592ee285934a6b200', 'bob', NULL, NULL),
	(103, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463592ee285934a6b201', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x06614635935885b06065c700', 'carol', NULL, NULL),
	(51, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x06614635935885b06065c701', 'bob', NULL, NULL),
	(-104, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x0661463594310074654e6f00', 'bob', NULL, NULL),
	(104, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463594310074654e6f01', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463594cc5f2abcab4800', 'carol', NULL, NULL),
	(52, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x0661463594cc5f2abcab4801', 'bob', NULL, NULL),
	(-105, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x0661463595c6ce6a79778d00', 'bob', NULL, NULL),
	(105, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463595c6ce6a79778d01', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359654846b4e0cf600', 'carol', NULL, NULL),
	(52, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359654846b4e0cf601', 'bob', NULL, NULL),
	(-106, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x066146359744662814412700', 'bob', NULL, NULL),
	(106, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359744662814412701', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463597e5b7543c61e500', 'carol', NULL, NULL),
	(53, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x0661463597e5b7543c61e501', 'bob', NULL, NULL),
	(-107, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x0661463598a09c92763c6600', 'bob', NULL, NULL),
	(107, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463598a09c92763c6601', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359932e98e75e4a300', 'carol', NULL, NULL),
	(53, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359932e98e75e4a301', 'bob', NULL, NULL),
	(-108, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x0661463599a2c8b40f262600', 'bob', NULL, NULL),
	(108, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463599a2c8b40f262601', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x0661463599f4567335a14000', 'carol', NULL, NULL),
	(54, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x0661463599f4567335a14001', 'bob', NULL, NULL),
	(-109, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x066146359a88ca612fdbc000', 'bob', NULL, NULL),
	(109, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359a88ca612fdbc001', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359adfcb6cf602d500', 'carol', NULL, NULL),
	(54, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359adfcb6cf602d501', 'bob', NULL, NULL),
	(-110, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x066146359ba32c78f129dd00', 'bob', NULL, NULL),
	(110, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359ba32c78f129dd01', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359c20bf7f5fe36f00', 'carol', NULL, NULL),
	(55, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359c20bf7f5fe36f01', 'bob', NULL, NULL),
	(-111, NULL, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x066146359ce2b7f1825d7800', 'bob', NULL, NULL),
	(111, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359ce2b7f1825d7801', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'e4e03ef5-7083-4436-b1c9-7d1ff9a4e80f', '\x066146359d3bac77daac4a00', 'carol', NULL, NULL),
	(55, NULL, NULL, '4cc2c3b0-48fc-4c28-ac87-46de05bc3ede', '\x066146359d3bac77daac4a01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x066146359e14e55c0191f800', NULL, NULL, NULL),
	(-1003, 3, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x066146359f82d308bc53de00', NULL, NULL, NULL),
	(-1010, 10, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x06614635a02c017f6e8b6b00', NULL, NULL, NULL),
	(1010, 10, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x06614635a075eb9aa03ce100', NULL, NULL, NULL),
	(-910, 10, NULL, '2c9262c3-f31c-445b-9241-d5d9fcadd35f', '\x06614635a12e90b298b32200', NULL, NULL, NULL);

--
-- Name: event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.event_id_seq', 26, true);

--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 33, true);

--
-- Name: sandbox_address_index; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_address_index', 1, false);

--
-- Name: sandbox_payment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_payment_id_seq', 4, true);

--
-- Name: sandbox_settle_index; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_settle_index', 2, true);

--
-- Name: account account_phone_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_phone_key UNIQUE (phone);

--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);

--
-- Name: account_spent account_spent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_spent
    ADD CONSTRAINT account_spent_pkey PRIMARY KEY (account_id, movement_id);

--
-- Name: account_spent_sum account_spent_sum_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_spent_sum
    ADD CONSTRAINT account_spent_sum_pkey PRIMARY KEY (account_id, kind, since);

--
-- Name: account account_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_user_id_key UNIQUE (user_id);

--
-- Name: account account_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_username_key UNIQUE (username);

--
-- Name: api_key_limit api_key_limit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_limit
    ADD CONSTRAINT api_key_limit_pkey PRIMARY KEY (api_key_id, time_window);

--
-- Name: api_key api_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);

--
-- Name: api_key_secret api_key_secret_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_secret
    ADD CONSTRAINT api_key_secret_pkey PRIMARY KEY (id);

--
-- Name: api_key_secret api_key_secret_secret_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_secret
    ADD CONSTRAINT api_key_secret_secret_hash_key UNIQUE (secret_hash);

--
-- Name: audit_event audit_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (id);

--
-- Name: callback_endpoint callback_endpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.callback_endpoint
    ADD CONSTRAINT callback_endpoint_pkey PRIMARY KEY (id);

--
-- Name: captcha_solution captcha_solution_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.captcha_solution
    ADD CONSTRAINT captcha_solution_pkey PRIMARY KEY (challenge);

--
-- Name: chain_cursor chain_cursor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chain_cursor
    ADD CONSTRAINT chain_cursor_pkey PRIMARY KEY (node_key);

--
-- Name: contact contact_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_id_key UNIQUE (id);

--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (account_id, handle);

--
-- Name: contact_walk contact_walk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_walk
    ADD CONSTRAINT contact_walk_pkey PRIMARY KEY (wallet_id);

--
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account_id);

--
-- Name: dealer_total dealer_total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dealer_total
    ADD CONSTRAINT dealer_total_pkey PRIMARY KEY (ledger_account_id);

--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (ledger_account_id, journal_id);

--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (xid, id);

--
-- Name: fiat_rate fiat_rate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fiat_rate
    ADD CONSTRAINT fiat_rate_pkey PRIMARY KEY (currency);

--
-- Name: idempotency_key idempotency_key_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_id_key UNIQUE (id);

--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (tenant, key);

--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (name);

--
-- Name: invoice invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_pkey PRIMARY KEY (payment_hash);

--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);

--
-- Name: key_spent_sum key_spent_sum_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_spent_sum
    ADD CONSTRAINT key_spent_sum_pkey PRIMARY KEY (api_key_id, level, until);

--
-- Name: key_usage_day key_usage_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_day
    ADD CONSTRAINT key_usage_day_pkey PRIMARY KEY (api_key_id, day, operation);

--
-- Name: key_usage_hour key_usage_hour_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_hour
    ADD CONSTRAINT key_usage_hour_pkey PRIMARY KEY (api_key_id, hour, operation);

--
-- Name: key_usage_writer key_usage_writer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_writer
    ADD CONSTRAINT key_usage_writer_pkey PRIMARY KEY (id);

--
-- Name: ledger_account ledger_account_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT ledger_account_name_key UNIQUE (name);

--
-- Name: ledger_account ledger_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT ledger_account_pkey PRIMARY KEY (id);

--
-- Name: login_code login_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_code
    ADD CONSTRAINT login_code_pkey PRIMARY KEY (id);

--
-- Name: movement movement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.movement
    ADD CONSTRAINT movement_pkey PRIMARY KEY (id);

--
-- Name: node_cursor node_cursor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.node_cursor
    ADD CONSTRAINT node_cursor_pkey PRIMARY KEY (node_key);

--
-- Name: onchain_address onchain_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_address
    ADD CONSTRAINT onchain_address_pkey PRIMARY KEY (address);

--
-- Name: onchain_deposit onchain_deposit_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_deposit
    ADD CONSTRAINT onchain_deposit_event_id_key UNIQUE (event_id);

--
-- Name: onchain_deposit onchain_deposit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_deposit
    ADD CONSTRAINT onchain_deposit_pkey PRIMARY KEY (txid, vout);

--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (movement_id);

--
-- Name: price_point price_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.price_point
    ADD CONSTRAINT price_point_pkey PRIMARY KEY (hour);

--
-- Name: pulse pulse_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pulse
    ADD CONSTRAINT pulse_pkey PRIMARY KEY (id);

--
-- Name: receipt receipt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (rail, reference);

--
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, code_hash);

--
-- Name: sandbox_address sandbox_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_address
    ADD CONSTRAINT sandbox_address_pkey PRIMARY KEY (address);

--
-- Name: sandbox_block sandbox_block_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_block
    ADD CONSTRAINT sandbox_block_pkey PRIMARY KEY (height);

--
-- Name: sandbox_channel sandbox_channel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_channel
    ADD CONSTRAINT sandbox_channel_pkey PRIMARY KEY (id);

--
-- Name: sandbox_deposit sandbox_deposit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_deposit
    ADD CONSTRAINT sandbox_deposit_pkey PRIMARY KEY (txid, vout);

--
-- Name: sandbox_invoice sandbox_invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_invoice
    ADD CONSTRAINT sandbox_invoice_pkey PRIMARY KEY (payment_hash);

--
-- Name: sandbox_node sandbox_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_node
    ADD CONSTRAINT sandbox_node_pkey PRIMARY KEY (role);

--
-- Name: sandbox_own_invoice sandbox_own_invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_own_invoice
    ADD CONSTRAINT sandbox_own_invoice_pkey PRIMARY KEY (payment_hash);

--
-- Name: sandbox_own_invoice sandbox_own_invoice_settle_index_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_own_invoice
    ADD CONSTRAINT sandbox_own_invoice_settle_index_key UNIQUE (settle_index);

--
-- Name: sandbox_payment sandbox_payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payment
    ADD CONSTRAINT sandbox_payment_pkey PRIMARY KEY (id);

--
-- Name: sandbox_payout sandbox_payout_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_pkey PRIMARY KEY (reference);

--
-- Name: sandbox_payout sandbox_payout_txid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_txid_key UNIQUE (txid);

--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);

--
-- Name: second_factor second_factor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (account_id);

--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);

--
-- Name: session session_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);

--
-- Name: verified_account verified_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verified_account
    ADD CONSTRAINT verified_account_pkey PRIMARY KEY (ledger_account_id);

--
-- Name: verified_pending verified_pending_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verified_pending
    ADD CONSTRAINT verified_pending_pkey PRIMARY KEY (wallet_id, movement_id);

--
-- Name: verified_point verified_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verified_point
    ADD CONSTRAINT verified_point_pkey PRIMARY KEY (only_one);

--
-- Name: verified_wallet verified_wallet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verified_wallet
    ADD CONSTRAINT verified_wallet_pkey PRIMARY KEY (wallet_id);

--
-- Name: voucher_claim voucher_claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher_claim
    ADD CONSTRAINT voucher_claim_pkey PRIMARY KEY (id);

--
-- Name: voucher voucher_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_pkey PRIMARY KEY (id);

--
-- Name: wallet wallet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_pkey PRIMARY KEY (id);

--
-- Name: wallet_transaction wallet_transaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet_transaction
    ADD CONSTRAINT wallet_transaction_pkey PRIMARY KEY (wallet_id, id);

--
-- Name: account_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_by_age ON public.account USING btree (created_at, id);

--
-- Name: account_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX account_email_key ON public.account USING btree (email) WHERE email_verified;

--
-- Name: api_key_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_key_by_account ON public.api_key USING btree (account_id, created_at);

--
-- Name: api_key_live_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX api_key_live_name ON public.api_key USING btree (account_id, lower(name)) WHERE (archived_at IS NULL);

--
-- Name: api_key_secret_by_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_key_secret_by_key ON public.api_key_secret USING btree (api_key_id, created_at);

--
-- Name: api_key_secret_lasting; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX api_key_secret_lasting ON public.api_key_secret USING btree (api_key_id) WHERE (expires_at IS NULL);

--
-- Name: audit_event_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_by_account ON public.audit_event USING btree (account_id, id DESC);

--
-- Name: audit_event_by_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_by_actor ON public.audit_event USING btree (actor_id, id DESC) WHERE (actor_id IS NOT NULL);

--
-- Name: audit_event_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_by_subject ON public.audit_event USING btree (subject_id, id DESC) WHERE (subject_id IS NOT NULL);

--
-- Name: callback_endpoint_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX callback_endpoint_by_account ON public.callback_endpoint USING btree (account_id, created_at, id);

--
-- Name: captcha_solution_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX captcha_solution_by_expiry ON public.captcha_solution USING btree (expires_at);

--
-- Name: entry_by_journal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_by_journal ON public.entry USING brin (journal_id) WITH (pages_per_range='16');

--
-- Name: idempotency_key_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_key_by_age ON public.idempotency_key USING btree (created_at);

--
-- Name: invoice_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_by_wallet ON public.invoice USING btree (wallet_id, created_at DESC, payment_hash DESC);

--
-- Name: invoice_external_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invoice_external_id ON public.invoice USING btree (account_id, external_id) WHERE (external_id IS NOT NULL);

--
-- Name: key_usage_day_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_usage_day_by_time ON public.key_usage_day USING btree (day);

--
-- Name: key_usage_hour_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_usage_hour_by_time ON public.key_usage_hour USING btree (hour);

--
-- Name: login_code_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_by_expiry ON public.login_code USING btree (expires_at);

--
-- Name: login_code_by_recipient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_by_recipient ON public.login_code USING btree (recipient, created_at);

--
-- Name: login_code_to_send; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_to_send ON public.login_code USING btree (send_at) WHERE (send_at IS NOT NULL);

--
-- Name: movement_by_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movement_by_address ON public.movement USING btree (address, id) WHERE (address IS NOT NULL);

--
-- Name: movement_by_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movement_by_parent ON public.movement USING btree (parent_id) WHERE (parent_id IS NOT NULL);

--
-- Name: movement_idempotency; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX movement_idempotency ON public.movement USING btree (idempotency_id) WHERE (idempotency_id IS NOT NULL);

--
-- Name: movement_spent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movement_spent ON public.movement USING btree (api_key_id, id) INCLUDE (spent_sat, spent_fee_sat) WHERE (spent_sat IS NOT NULL);

--
-- Name: onchain_address_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_address_by_wallet ON public.onchain_address USING btree (wallet_id, created_at DESC);

--
-- Name: onchain_deposit_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_by_height ON public.onchain_deposit USING btree (height);

--
-- Name: onchain_deposit_gone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_gone ON public.onchain_deposit USING btree (gone_at) WHERE (gone_at IS NOT NULL);

--
-- Name: onchain_deposit_seen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_seen ON public.onchain_deposit USING btree (wallet_id, seen_at) WHERE (state = 'seen'::text);

--
-- Name: payment_by_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_by_batch ON public.payment USING btree (batch_id) WHERE (batch_id IS NOT NULL);

--
-- Name: payment_failed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_failed ON public.payment USING btree (payment_hash) WHERE (state = 'failed'::text);

--
-- Name: payment_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX payment_live ON public.payment USING btree (payment_hash) WHERE (state <> 'failed'::text);

--
-- Name: payment_lost; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_lost ON public.payment USING btree (ended_at) WHERE (state = 'lost'::text);

--
-- Name: payment_recheck; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_recheck ON public.payment USING btree (recheck_at) WHERE (recheck_at IS NOT NULL);

--
-- Name: payment_sending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_sending ON public.payment USING btree (checked_at NULLS FIRST) WHERE (state = 'sending'::text);

--
-- Name: receipt_attention; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_attention ON public.receipt USING btree (state, booked_at) WHERE (state <> 'credited'::text);

--
-- Name: receipt_quarantined; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_quarantined ON public.receipt USING btree (due_at) WHERE (state = 'quarantined'::text);

--
-- Name: receipt_returning; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_returning ON public.receipt USING btree (due_at) WHERE (state = 'returning'::text);

--
-- Name: sandbox_deposit_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_deposit_by_height ON public.sandbox_deposit USING btree (block_height) WHERE (block_height IS NOT NULL);

--
-- Name: sandbox_deposit_unconfirmed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_deposit_unconfirmed ON public.sandbox_deposit USING btree (created_at) WHERE (block_height IS NULL);

--
-- Name: sandbox_own_invoice_held; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_own_invoice_held ON public.sandbox_own_invoice USING btree (ended_at) WHERE (state = 'ACCEPTED'::text);

--
-- Name: sandbox_own_invoice_unnumbered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_own_invoice_unnumbered ON public.sandbox_own_invoice USING btree (ended_at) WHERE ((state = 'SETTLED'::text) AND (settle_index IS NULL));

--
-- Name: sandbox_payment_by_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_payment_by_hash ON public.sandbox_payment USING btree (payment_hash, id);

--
-- Name: sandbox_payment_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_payment_due ON public.sandbox_payment USING btree (ends_at) WHERE ((state = 'in_flight'::text) AND (ends_at IS NOT NULL));

--
-- Name: sandbox_payment_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sandbox_payment_live ON public.sandbox_payment USING btree (payment_hash) WHERE (state <> 'failed'::text);

--
-- Name: sandbox_payout_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_payout_by_height ON public.sandbox_payout USING btree (block_height);

--
-- Name: session_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_by_account ON public.session USING btree (account_id, created_at);

--
-- Name: voucher_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX voucher_by_wallet ON public.voucher USING btree (wallet_id, created_at DESC, id DESC);

--
-- Name: voucher_claim_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX voucher_claim_due ON public.voucher_claim USING btree (due_at) WHERE (state = ANY (ARRAY['paying'::text, 'closing'::text]));

--
-- Name: voucher_claim_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX voucher_claim_live ON public.voucher_claim USING btree (payment_hash) WHERE (state <> 'failed'::text);

--
-- Name: wallet_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wallet_by_account ON public.wallet USING btree (account_id, currency, created_at);

--
-- Name: movement account_spent_returned; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_spent_returned AFTER UPDATE OF status ON public.movement FOR EACH ROW WHEN (((old.status = 'PENDING'::public.movement_status) AND (new.status = 'FAILURE'::public.movement_status))) EXECUTE FUNCTION public.account_spent_returned();

--
-- Name: audit_event append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

--
-- Name: entry append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

--
-- Name: journal append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

--
-- Name: ledger_account balance_moves_by_entries; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER balance_moves_by_entries AFTER DELETE OR UPDATE OR TRUNCATE ON public.ledger_account FOR EACH STATEMENT EXECUTE FUNCTION public.balance_moves_by_entries();

--
-- Name: entry entry_posted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entry_posted AFTER INSERT ON public.entry REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION public.entry_posted();

--
-- Name: movement spent_added; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spent_added AFTER INSERT ON public.movement FOR EACH ROW WHEN ((new.spent_sat IS NOT NULL)) EXECUTE FUNCTION public.movement_spent_changed();

--
-- Name: movement spent_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spent_changed AFTER UPDATE OF id, api_key_id, spent_sat, spent_fee_sat ON public.movement FOR EACH ROW WHEN (((old.id IS DISTINCT FROM new.id) OR (old.api_key_id IS DISTINCT FROM new.api_key_id) OR (old.spent_sat IS DISTINCT FROM new.spent_sat) OR (old.spent_fee_sat IS DISTINCT FROM new.spent_fee_sat))) EXECUTE FUNCTION public.movement_spent_changed();

--
-- Name: movement spent_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spent_removed AFTER DELETE ON public.movement FOR EACH ROW WHEN ((old.spent_sat IS NOT NULL)) EXECUTE FUNCTION public.movement_spent_changed();

--
-- Name: account account_default_wallet; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_default_wallet FOREIGN KEY (default_wallet_id) REFERENCES public.wallet(id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: api_key api_key_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: api_key_limit api_key_limit_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_limit
    ADD CONSTRAINT api_key_limit_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: api_key_secret api_key_secret_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_secret
    ADD CONSTRAINT api_key_secret_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: audit_event audit_event_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: callback_endpoint callback_endpoint_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.callback_endpoint
    ADD CONSTRAINT callback_endpoint_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: contact contact_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: credential credential_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: key_usage_day key_usage_day_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_day
    ADD CONSTRAINT key_usage_day_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: key_usage_hour key_usage_hour_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_hour
    ADD CONSTRAINT key_usage_hour_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: login_code login_code_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_code
    ADD CONSTRAINT login_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: recovery_code recovery_code_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: sandbox_deposit sandbox_deposit_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_deposit
    ADD CONSTRAINT sandbox_deposit_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

--
-- Name: sandbox_payout sandbox_payout_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

--
-- Name: second_factor second_factor_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: session session_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: voucher voucher_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: voucher_claim voucher_claim_voucher_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher_claim
    ADD CONSTRAINT voucher_claim_voucher_id_fkey FOREIGN KEY (voucher_id) REFERENCES public.voucher(id);

--
-- Name: voucher voucher_wallet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES public.wallet(id);

--
-- Name: wallet wallet_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- PostgreSQL database dump complete
--
