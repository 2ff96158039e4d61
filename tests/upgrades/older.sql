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
    'intraledger_receipt'
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
	spent_fee_sat bigint
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
	event public.event_kind
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
	claim_id uuid
);

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
    IF NOT EXISTS (SELECT FROM account WHERE id = p_used.account_id AND status = 'active') THEN
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

CREATE FUNCTION public.post_movement(p_journal public.journal_kind, p_accounts uuid[], p_amounts bigint[], p_movement public.new_movement, p_sides public.new_side[], p_moment timestamp with time zone, p_id bytea) RETURNS TABLE(wallet_id uuid, id bytea, event_xid bigint, event_id bigint)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
    v_payer new_side := p_sides[1];
    v_key uuid := CASE WHEN v_payer.amount < 0 THEN p_movement.api_key_id END;
BEGIN
    IF v_key IS NOT NULL THEN
        IF p_movement.spent_sat IS NULL OR p_movement.spent_fee_sat IS NULL THEN
            RAISE EXCEPTION 'a payment by key needs its worth in satoshi'
                USING ERRCODE = 'feature_not_supported';
        END IF;
        PERFORM key_may_spend(v_key, p_movement.spent_sat, p_movement.spent_fee_sat);
    END IF;
    PERFORM ledger_post(p_journal, p_accounts, p_amounts, p_moment);
    INSERT INTO movement (id, kind, status, cents_per_btc, payment_hash, memo, api_key_id,
                          idempotency_id, parent_id, spent_sat, spent_fee_sat)
    VALUES (p_id, p_movement.kind, p_movement.status, p_movement.cents_per_btc,
            p_movement.payment_hash, p_movement.memo, p_movement.api_key_id,
            p_movement.idempotency_id, p_movement.parent_id, p_movement.spent_sat,
            p_movement.spent_fee_sat);
    IF v_key IS NOT NULL AND get_byte(p_id, 10) < 4 THEN  -- a random byte: one payment of 64
        PERFORM key_spent_grown(v_key, p_moment);
    END IF;
    RETURN QUERY WITH side AS (
        SELECT s.*, p_id || substring(int4send(s.ordinality::integer - 1) FROM 4) AS id
          FROM unnest(p_sides) WITH ORDINALITY AS s
    ), made AS (
        INSERT INTO wallet_transaction (wallet_id, id, amount, fee, counterparty, memo)
        SELECT s.wallet_id, s.id, s.amount, s.fee, s.counterparty, s.memo FROM side s
    ), told AS (
        INSERT INTO event (kind, wallet_id, transaction_id)
        SELECT s.event, s.wallet_id, s.id FROM side s WHERE s.event IS NOT NULL
        RETURNING event.transaction_id, event.xid, event.id
    )
    SELECT s.wallet_id, s.id, t.xid, t.id
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
    phone text,
    language text DEFAULT ''::text NOT NULL,
    display_currency text DEFAULT 'USD'::text NOT NULL,
    level text DEFAULT 'ONE'::text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    default_wallet_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_email_check CHECK ((email = lower(email))),
    CONSTRAINT account_level_check CHECK ((level = ANY (ARRAY['ZERO'::text, 'ONE'::text, 'TWO'::text, 'THREE'::text]))),
    CONSTRAINT account_status_check CHECK ((status = ANY (ARRAY['active'::text, 'locked'::text, 'closed'::text]))),
    CONSTRAINT account_username_check CHECK ((username = lower(username)))
);

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
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    account_id uuid NOT NULL,
    password_hash text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
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
    memo text NOT NULL,
    description_hash bytea,
    external_id text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    status text DEFAULT 'OPEN'::text NOT NULL,
    received_msat bigint,
    movement_id bytea,
    paid_by text,
    CONSTRAINT invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT invoice_check CHECK (((status = 'PAID'::text) = (num_nonnulls(movement_id, paid_by, received_msat) = 3))),
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
    CONSTRAINT movement_cents_per_btc_check CHECK ((cents_per_btc > 0)),
    CONSTRAINT movement_check CHECK ((num_nonnulls(spent_sat, spent_fee_sat) = ANY (ARRAY[0, 2]))),
    CONSTRAINT movement_check1 CHECK (((spent_sat IS NULL) OR (api_key_id IS NOT NULL))),
    CONSTRAINT movement_id_check CHECK ((octet_length(id) = 11)),
    CONSTRAINT movement_memo_check CHECK ((memo <> ''::text)),
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
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK ((held_msat >= amount_msat)),
    CONSTRAINT payment_check1 CHECK (((recheck_at IS NULL) OR (state = 'failed'::text))),
    CONSTRAINT payment_check2 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check3 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check4 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) OR (preimage IS NULL))),
    CONSTRAINT payment_check5 CHECK (((rail <> 'lightning'::text) OR (state = ANY (ARRAY['sending'::text, 'failed'::text])) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check6 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text, 'lost'::text])))
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
-- Name: COLUMN payment.sender_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.sender_until IS 'until then a process may still be handing this payment to the node: "not found" means nothing';

--
-- Name: COLUMN payment.recheck_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.recheck_at IS 'given back because the node had never heard of it; asked again then, in case it has by now';

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
-- Name: sandbox_block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_block (
    height integer NOT NULL,
    mined_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
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
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
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
    wallet_id uuid NOT NULL,
    id bytea NOT NULL,
    counterparty text,
    memo text,
    CONSTRAINT wallet_transaction_amount_check CHECK ((amount <> 0)),
    CONSTRAINT wallet_transaction_fee_check CHECK ((fee > 0)),
    CONSTRAINT wallet_transaction_id_check CHECK ((octet_length(id) = 12))
)
WITH (fillfactor='95');

--
-- Name: COLUMN wallet_transaction.fee; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.fee IS 'part of the amount; null: none';

--
-- Name: COLUMN wallet_transaction.counterparty; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.counterparty IS 'the other account''s username at that time';

--
-- Name: COLUMN wallet_transaction.memo; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.memo IS 'null: that of the movement; empty: none is shown';

--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('3fb43455-e782-4570-abb7-5ccf5a115065', 'ded0a921-8747-4b25-8727-cb85b2bdcf3c', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '2026-11-27 17:30:49.716877+00'),
	('04ef89c3-c358-4185-9ef0-b2cae1f747e4', '278593f1-18b6-48e0-ae87-599867953b71', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '2026-11-27 17:30:50.680854+00'),
	('046f75cb-5a80-41ab-adc0-04b11a43faf4', '605d6e14-4cb0-4cc5-97df-317e6e920ae8', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '2026-11-27 17:30:51.618667+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('f77ead4e-5643-4499-912d-45eb627002e3', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:30:51.056939+00', NULL, '2026-11-27 17:30:53.999254+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('eaacab26-c3db-44e7-bbfd-558c0caeb259', '046f75cb-5a80-41ab-adc0-04b11a43faf4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:30:51.764327+00', NULL, '2026-11-27 17:30:54.891335+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('aa01f499-c3e6-455b-857a-208c75950b67', '3fb43455-e782-4570-abb7-5ccf5a115065', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:30:50.077626+00', NULL, '2026-11-27 17:30:54.54789+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('030ecbc2-1405-436a-af6f-5dabc93f2919', 'aa01f499-c3e6-455b-857a-208c75950b67', '\xb4feabf750e00809079b6ad4ca49b008370caf8271f7f8953e5d94505c0fff15', 'blink_iDsXTF', 'rpL6', '2026-11-27 17:30:50.084507+00', NULL),
	('00860a37-7abf-4074-b754-b44abbfc1fc5', 'f77ead4e-5643-4499-912d-45eb627002e3', '\x1846cc8d41aec3cf46e767c81f91138c1fd6daff2b52b7f3fc6a44b53c7168bc', 'blink_aKvIAP', 'BNJI', '2026-11-27 17:30:51.076235+00', NULL),
	('a00600d8-5953-40c8-acea-2c25773a5997', 'eaacab26-c3db-44e7-bbfd-558c0caeb259', '\x0a71f0dea646e837b83b1d73d7831dfc8c17a1610a5c5cd3f7aa01ee3932e64b', 'blink_pb0hRR', '4z1I', '2026-11-27 17:30:51.765835+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661456bd0b4a925cd4a6353', '2026-11-27 17:30:49.741627+00', '3fb43455-e782-4570-abb7-5ccf5a115065', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661456bd2c43c84b5bf523c', '2026-11-27 17:30:49.876604+00', '3fb43455-e782-4570-abb7-5ccf5a115065', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-000000000001', '709580ab-9d99-4c97-aac1-7d5b13077284', '{}', '{"expires_at": "2026-12-27T17:30:49.868629+00:00"}'),
	('\x0661456bd6a6d78d08967182', '2026-11-27 17:30:50.131219+00', '3fb43455-e782-4570-abb7-5ccf5a115065', 'api_key.created', 'session', '709580ab-9d99-4c97-aac1-7d5b13077284', '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-000000000002', 'aa01f499-c3e6-455b-857a-208c75950b67', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_iDsXTF…rpL6", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661456bd892b3d30d4774ca', '2026-11-27 17:30:50.257131+00', '3fb43455-e782-4570-abb7-5ccf5a115065', 'account.username_set', 'key', 'aa01f499-c3e6-455b-857a-208c75950b67', '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661456bdf944e4a5dbee561', '2026-11-27 17:30:50.716437+00', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661456be178d97e5fe034b2', '2026-11-27 17:30:50.840327+00', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-000000000007', '680ea15d-35e5-4cd3-904b-86bbc051297f', '{}', '{"expires_at": "2026-12-27T17:30:50.833723+00:00"}'),
	('\x0661456be5ffa90e0d239012', '2026-11-27 17:30:51.136993+00', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'api_key.created', 'session', '680ea15d-35e5-4cd3-904b-86bbc051297f', '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-000000000008', 'f77ead4e-5643-4499-912d-45eb627002e3', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_aKvIAP…BNJI", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661456be76f12af18b7e77b', '2026-11-27 17:30:51.231047+00', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'account.username_set', 'key', 'f77ead4e-5643-4499-912d-45eb627002e3', '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661456bedbe51fdb58d31a5', '2026-11-27 17:30:51.644556+00', '046f75cb-5a80-41ab-adc0-04b11a43faf4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661456bee454f996c4d0954', '2026-11-27 17:30:51.679096+00', '046f75cb-5a80-41ab-adc0-04b11a43faf4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-00000000000d', 'b98db327-97e0-48d5-91d4-7df9dd16971d', '{}', '{"expires_at": "2026-12-27T17:30:51.676810+00:00"}'),
	('\x0661456befb8e953f2dcb5d8', '2026-11-27 17:30:51.774247+00', '046f75cb-5a80-41ab-adc0-04b11a43faf4', 'api_key.created', 'session', 'b98db327-97e0-48d5-91d4-7df9dd16971d', '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-00000000000e', 'eaacab26-c3db-44e7-bbfd-558c0caeb259', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_pb0hRR…4z1I", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661456bf13c14fb0d786d44', '2026-11-27 17:30:51.87336+00', '046f75cb-5a80-41ab-adc0-04b11a43faf4', 'account.username_set', 'key', 'eaacab26-c3db-44e7-bbfd-558c0caeb259', '127.0.0.1', 'python-httpx2/2.16.2', 'a95a2418-00cb-484d-9c8d-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(3, -100000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(3, 100000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(4, -50000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(4, 50000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(5, -101000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(5, 101000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(6, -50000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(6, 50000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(7, -102000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(7, 102000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(8, -51000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(8, 51000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(9, -103000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(9, 103000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(10, -51000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(10, 51000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(11, -104000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(11, 104000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(12, -52000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(12, 52000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(13, -105000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(13, 105000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(14, -52000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(14, 52000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(15, -106000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(15, 106000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(16, -53000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(16, 53000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(17, -107000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(17, 107000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(18, -53000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(18, 53000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(19, -108000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(19, 108000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(20, -54000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(20, 54000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(21, -109000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(21, 109000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(22, -54000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(22, 54000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(23, -110000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(23, 110000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(24, -55000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(24, 55000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(25, -111000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(25, 111000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba');
INSERT INTO public.entry VALUES
	(26, -55000, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba'),
	(26, 55000, '1a12ada0-1334-4d9d-986e-931ac763cdc1'),
	(27, -1010000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(31, -1010000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(33, -910000, '6e7a2037-a028-486e-b849-8cb52ea0cbc8'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 17:30:50.602717+00', 'lightning_receipt', '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456bdd5a7ae8c4a83000'),
	(795, 2, '2026-11-27 17:30:51.547165+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456beb454ffb0b890500'),
	(804, 3, '2026-11-27 17:30:52.088511+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bf40f02bb665f3e01'),
	(806, 4, '2026-11-27 17:30:52.169299+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bf5ac24d21ca3b101'),
	(809, 5, '2026-11-27 17:30:52.271626+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bf74a3284d24bf101'),
	(811, 6, '2026-11-27 17:30:52.344127+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bf846eeac03de5501'),
	(814, 7, '2026-11-27 17:30:52.444663+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bf9ce48da8d8e6501'),
	(816, 8, '2026-11-27 17:30:52.472638+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bfa5bd5d0be793e01'),
	(819, 9, '2026-11-27 17:30:52.56305+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bfb85064ff648d201'),
	(821, 10, '2026-11-27 17:30:52.642165+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bfcf3abbfa54c6b01'),
	(824, 11, '2026-11-27 17:30:52.752247+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bfe8b5c084c104101'),
	(826, 12, '2026-11-27 17:30:52.802807+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bff664d568d51f801'),
	(829, 13, '2026-11-27 17:30:52.950931+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c01a7ad280b841e01'),
	(831, 14, '2026-11-27 17:30:53.021886+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c02bead891bacd801'),
	(835, 15, '2026-11-27 17:30:53.138525+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0486dd0823917b01'),
	(839, 16, '2026-11-27 17:30:53.203016+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c057e77a20f4a0601'),
	(842, 17, '2026-11-27 17:30:53.310051+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0724252322c3f901'),
	(844, 18, '2026-11-27 17:30:53.365682+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c07fdfcde77028801'),
	(847, 19, '2026-11-27 17:30:53.459202+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c096a8b5d29bdef01'),
	(849, 20, '2026-11-27 17:30:53.503482+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c0a180d3d0ea5e101'),
	(852, 21, '2026-11-27 17:30:53.610362+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0bb8c744bed72501'),
	(854, 22, '2026-11-27 17:30:53.666989+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c0c97e23420a58c01'),
	(857, 23, '2026-11-27 17:30:53.745366+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0dc8b2df4b641c01'),
	(859, 24, '2026-11-27 17:30:53.783991+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c0e60952f1bc34e01'),
	(862, 25, '2026-11-27 17:30:53.862043+00', 'lightning_receipt', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0f91bd85e9802001'),
	(864, 26, '2026-11-27 17:30:53.90635+00', 'intraledger_receipt', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c103de744a32c1401');

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
	('\x99e872f5ebdd2c8efe604e89836311d5a1af36c2350a204faee6538686d208d6', '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '3fb43455-e782-4570-abb7-5ccf5a115065', 'BTC', 'lnbcrt500u1p4sn0j2sp54v4k8rfanwfr7kmlmh5mp70fsmzh02aq4dcewsexkd332yvvpyxqpp5n8589a0tm5kgalnqf6ycxcc36ks67dkzx59zqnawuefcdpkjprtqdqqxqrwzqcqzzs9qrsgqcw28cn57efx3xufp5lm3tcr8kjf2kk45zrekdf65evaez43l98tzm6qxdzss0j7vjk8jkvafnxnepnacat5p65tn3m8rdy5yljjjmfqqnchgeg', '\xab2b638d3d9b923f5b7fdde9b0f9e986c577aba0ab71974326b36315118c090c', '\xb1a9c0266941e740fa9ebd358e40179fecd23711c5925ac6ed211f8bb89e14dd', 50000000, '', NULL, NULL, '2026-11-27 17:30:50.367509+00', '2026-11-27 21:30:50+00', 'PAID', 50000000, '\x0661456bdd5a7ae8c4a830', 'lightning'),
	('\x887a75dd7e2f064ddc15ed6733bc3af0e5052de97ae5cf4c87218d2e3a59fd46', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt50u1p4sn0jtsp5n45l8nxkq70vd0kmxqkafywvgv393v453ss56h4cxvguujxux3yqpp53pa8tht79urymhq4a4nn80p67rjs2t0f0tju7ny8yxxjuwjel4rqdqqxqrwzqcqzzs9qrsgqcj03cvdvw8xd5ylegj560jy5d906ff9qnuq0cezhzlnhxawa0ly58a7tmts7kgmw35ttlat7zegt82z5m83p9t306vj6q8rprsnshjspd4kkel', '\x9d69f3ccd6079ec6bedb302dd491cc432258b2b48c214d5eb83311ce48dc3448', '\x69bc0d5e9d6739088b03d6f23b61587598d64060b3c520c97b166ee9b5e7ec99', 5000000, '', NULL, NULL, '2026-11-27 17:30:51.294412+00', '2026-11-27 21:30:51+00', 'PAID', 5000000, '\x0661456beb454ffb0b8905', 'lightning'),
	('\xc488541697c6d9882cb62200179eb77018ba755504b2acfa82d698c1c9533960', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1u1p4sn0jtsp5zgr4w9n703hpueautvan7g5tzks6ajqxfmck07h4s7z2gd2naclspp5cjy9g95hcmvcst9kygqp084hwqvt5a24qje2e75z66vvrj2n89sqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqqmx07mrstafn907pvt8385kr6rasrk76zeryun2zwjwpxjflgesrppvapwa8jgaglyjpe40rhwaekg0hk3dftf50vl8uj6egcccxh0sqv6y4jh', '\x120757167e7c6e1e67bc5b3b3f228b15a1aec8064ef167faf58784a43553ee3f', '\x0af7c5b8b8c6d6b9834dad74770ed2d9b9a262fe5876a1efc7390d6a352396df', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:30:51.917431+00', '2026-11-27 21:30:51+00', 'PAID', 100000, '\x0661456bf40f02bb665f3e', 'intraledger'),
	('\x7b7e52fb92eb1e345e78903bf3cf51cfeda249549da26bb4b3799b4ca6bed840', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1010n1p4sn0jvsp58lldpqjrdpl5mqwa5jfussv8ame29vlt335xrn86655uvr35c7xqpp50dl997ujav0rghncjqal8n63elk6yj25nk3xhd9n0xd5ef47mpqqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqygu28en3wmxsrlr7rwd0tyf9c3fw0jja5syeck8a5czyf7f6na49y4srzjwk7p8wma3e4vhq28rzc0q7hx9lf9p0zeyjgpfpk7z2jtsq4emrv6', '\x3ffed08243687f4d81dda493c84187eef2a2b3eb8c6861ccfad529c60e34c78c', '\xd2d956d3676c405eccc2472d228d3d7b5470d11a0449a0ebd08d1d1fffaf1c24', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:30:52.229721+00', '2026-11-27 21:30:52+00', 'PAID', 101000, '\x0661456bf74a3284d24bf1', 'intraledger'),
	('\x52ce2781c4a122caa99de89ac25510313f1a8245b901a388afe66308c5e9a788', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1020n1p4sn0jvsp57dl597tf2mra027j7x3l32p48nn0e43pp3k2qrmtnnes5snjg87spp52t8z0qwy5y3v42vaazdvy4gsxyl34qj9hyq68z90ue3s330f57yqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq7kzc9qd0uquqceusradt4jssv2anr7exkj94jmxh687yf03ttk3ncv5huyj3qt98qgs5y4hwemsm9w6w3tn53ayla4gqk4fp0fkpnkgpzyzumm', '\xf37f42f96956c7d7abd2f1a3f8a8353ce6fcd6210c6ca00f6b9cf30a427241fd', '\x020ea332bb8beb6f2ef4c6d9932454a4459768d5ccb0869c147f311d5a65c85b', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:30:52.37591+00', '2026-11-27 21:30:52+00', 'PAID', 102000, '\x0661456bf9ce48da8d8e65', 'intraledger'),
	('\x6c854a48eaf9f984eff85e9ba4c8c0789c7b7eac5fb2f461180563d0fd3d861a', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1060n1p4sn0jdsp5d8xwkg7tu9072eppz8fsxem2fe5ntmjchwu0fl58pfr8sg3qgvzqpp5djz55j82l8ucfmlct6d6fjxq0zw8kl4vt7e0gcgcq43aplfascdqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq8a3hq7q98d9h7hlvvmwm3f5c6f5mdtvapt962um2zwauv9hz5ce5h4nysajs8kfvf23jf0f4f95ylyfdh8uralrdgxtl02mhl573s9gqply3zr', '\x69cceb23cbe15fe5642111d303676a4e6935ee58bbb8f4fe870a467822204304', '\x861b94cab1d2452f0cd1ee1ec725413048b50cfb0442e72a1e8e66231be49028', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:30:53.065881+00', '2026-11-27 21:30:53+00', 'PAID', 106000, '\x0661456c0486dd0823917b', 'intraledger'),
	('\xcd95d74f84d276672c189639ebda4b5079bc275042a9546ed38307204fed3d74', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1030n1p4sn0jvsp5mazw9nwlyw4a0rac56drdl5rdwthch93v6auw9v72lsd4jytx37spp5ek2awnuy6fmxwtqcjcu7hkjt2pumcf6sg254gmknsvrjqnld846qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqzz6htzuves26d2uqum24ysucjls2rpmjwv99vrx76remrqld0tzn0x5f0mz5n93nmkvr2ap4rdzp0y7e9l5xtsan3fwhsc3t0nfvgnsqeqj2u0', '\xdf44e2cddf23abd78fb8a69a36fe836b977c5cb166bbc7159e57e0dac88b347d', '\x29d8aa9416c7c5a367cc6a4b8172b27ab3abe5dfb6fe9cc11b0cc38caf15aa40', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:30:52.508777+00', '2026-11-27 21:30:52+00', 'PAID', 103000, '\x0661456bfb85064ff648d2', 'intraledger'),
	('\x3fcd91091bb6c393a0d9d592dd80412f99acce81abe5170cd4a9a1b84d472215', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1040n1p4sn0jvsp5pfvnenx28257dmmvk370c3zgtsm8w9dj8h26y5tzm5qcn9mrquhqpp58lxezzgmkmpe8gxe6kfdmqzp97v6en5p40j3wrx54xsmsn28yg2sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqkmrgyl3tcgl3sv6natdxdj9tgrzgka0j4gmat59s2hxuhx5esr48c9mjnerjkrqmqzdg38jqw5mn77ehzwlhfy9ay59mfwrctnrmt7gqekyuc0', '\x0a593cccca3aa9e6ef6cb47cfc44485c367715b23dd5a25162dd01899763072e', '\x3638bc85570f442934354ba8ec1bb6b06204275652e8862f130c3aba087ec112', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:30:52.702941+00', '2026-11-27 21:30:52+00', 'PAID', 104000, '\x0661456bfe8b5c084c1041', 'intraledger'),
	('\x1b07f6e89c9721f9202cd8068635b47e0cd3a24d3b3c07c8f3be3612c09e6142', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1050n1p4sn0jvsp5q9nfwn3dnrjy5larw40rlfarcpkcx027utpfzem88g0hk033cnuspp5rvrld6yujusljgpvmqrgvdd50cxd8gjd8v7q0j8nhcmp9sy7v9pqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqxnp2zqpw5zfsret7u9vzjpl0c5dtcjdvqwlujjfm6dytrasl8fn4pwrugyawj5xg8ypz8tlqjw0uqe6w9as33qartl6pyqhrcppct8sq9495n8', '\x0166974e2d98e44a7fa3755e3fa7a3c06d833d5ee2c29167673a1f7b3e31c4f9', '\x25fbc5dbe4027786b5ba7cfa4b0f1b3b676904f9fafcb32555d2f29a90221551', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:30:52.90025+00', '2026-11-27 21:30:52+00', 'PAID', 105000, '\x0661456c01a7ad280b841e', 'intraledger'),
	('\x5720243df95e4f90c41f3ea2c990b9207b86f09d3acd15578437d61ba445c816', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1070n1p4sn0jdsp570qtjtn62e5lafua9nddusnh0pdzawryu2w9q9pq58d39fdx9dwspp52uszg00ete8ep3ql863vny9eypacduya8tx324uyxltphfz9eqtqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqhtc569ac3a2refcvf5j2ncg9r5zmn62um9ctqctc6kvvfhlmrhd932epmsaa4wy9jxnrz7p8lzq4w955zr3sewtnwlufucw4ks9ypqsp0wwmy0', '\xf3c0b92e7a5669fea79d2cdade4277785a2eb864e29c501420a1db12a5a62b5d', '\x15b11c42d71b125f6d19a8276aa487bcca348125056d3aa4afad95c5e7352413', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:30:53.264688+00', '2026-11-27 21:30:53+00', 'PAID', 107000, '\x0661456c0724252322c3f9', 'intraledger'),
	('\xacf572c9e9bb3878fec2e49bc0574399d936deef2ee4f5d3d974671903258b0a', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1080n1p4sn0jdsp5dwh974p0n5qerv82ge0pfyy8qtwqh2gfz3q8c488wel509q8dshqpp54n6h9j0fhvu83lkzujduq46rn8vndhh09mj0t57ew3n3jqe93v9qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqxddm9a9r92mdwsqplfdgvt7mza7ghm85xtz60qwdqaqa3alnps08q7u7zpcsqtac6twkg02058zvldccn2mrscuqmjqhunh99st69jcq2galzm', '\x6bae5f542f9d0191b0ea465e14908702dc0ba90914407c54e7767f4794076c2e', '\x9f9e1aebbae1a021e17114f3bdd4041e6ff972ecf754cb9db3e407573299ef50', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:30:53.4106+00', '2026-11-27 21:30:53+00', 'PAID', 108000, '\x0661456c096a8b5d29bdef', 'intraledger'),
	('\xde6271405c3d9ec4a5324f78b43c13311266961fdb308e622534eaf799b84561', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1090n1p4sn0jdsp52nqseceplhrdmvkp200au0f3rax7zua4v3kd0kkh6k528grskdxspp5me38zszu8k0vfffjfautg0qnxyfxd9slmvcguc39xn400xdcg4ssdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqqkyrky5yf9yp9d0lq58w6yctufyg83fnh05k8jw9phmw0dcqwy0xest7kf5g3d0ry6c9mxrqj996h90sdu3y8x3gtudv56s7qkph5aqquydu93', '\x54c10ce321fdc6ddb2c153dfde3d311f4de173b5646cd7dad7d5a8a3a070b34d', '\x6c90029389206782981b8f20bdd70c0dfa25bc12fd9f7cdcc78edc949fdf4395', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:30:53.544443+00', '2026-11-27 21:30:53+00', 'PAID', 109000, '\x0661456c0bb8c744bed725', 'intraledger'),
	('\xfde3d87ad71b77c0d21a29365311993a605603c943ddf60be5e55cd6c1cf394e', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1100n1p4sn0jdsp5r8w7kj5y88tmy5zfrcxa2n8urz43c2j6z5uwnjea24vd3nj7zzwspp5lh3as7khrdmup5s69ym9xyve8fs9vq7fg0wlvzl9u4wddsw0898qdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq8henmsqz7k8gm4tpj9wa46d2zucgc2778g6gqalmm3phraat0l2ntpdqqzv7crkd3jgrk58gca3447rjtmna5gpkdx6ha6zzkqk40ncqugwgjx', '\x19ddeb4a8439d7b250491e0dd54cfc18ab1c2a5a1538e9cb3d5558d8ce5e109d', '\xc255538381c2b61ba13415adc80bde5c5ea28f940927e719a9b5f6b2c3b9759c', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:30:53.693244+00', '2026-11-27 21:30:53+00', 'PAID', 110000, '\x0661456c0dc8b2df4b641c', 'intraledger'),
	('\x98378c409df7f37b7b72ab7ed462f7e801941bd00b5414102b05b154338b8962', 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', 'lnbcrt1110n1p4sn0jdsp5ffhktujswxlj5ecf8wl8d6g3x6c6s36eywh6tn37vakzaq7tjdkspp5nqmccsya7lehk7mj4dldgchhaqqegx7spd2pgyptqkc4gvut393qdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq0zuch7l07vf3ggpwmmffpapsx6y5evc6swaxxpnha236c94hmq84q9p5ud6r22mjzzxhld3x5n9x38zv454fd5qkvgh3cvduwwuwuvsqv4hv9c', '\x4a6f65f25071bf2a67093bbe76e91136b1a8475923afa5ce3e676c2e83cb936d', '\x90c4fe5103578fa9676a2c9d1b85d221229f34ec161f200afd34878c929b9d19', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:30:53.820513+00', '2026-11-27 21:30:53+00', 'PAID', 111000, '\x0661456c0f91bd85e98020', 'intraledger'),
	('\x4d0017ffa077511fa7895f3a8ab0ad8856e4bebc094f5c24ba060e20b754b403', '1a12ada0-1334-4d9d-986e-931ac763cdc1', '046f75cb-5a80-41ab-adc0-04b11a43faf4', 'BTC', 'lnbcrt5u1p4sn0jwsp5vtccwmrkf94evzchzk39xf442reefm5ta87vq0vjw7u54enfx88spp5f5qp0laqwag3lfuftuag4v9d3ptwf04up984cf96qc8zpd65kspsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqs6f4qmazmdz6xpdvf7lyp70wd083urt2tzeapeww05hmwj3uyvxk4zqvlsyeyu94vzthxl5enwhgsl5nyr9sel0myyrh9pxf3enp99cp9ttprx', '\x62f1876c76496b960b1715a25326b550f394ee8be9fcc03d9277b94ae66931cf', '\x1019b8c07270009d2361eefaed37989a90fe1dde9d5f88b9894f9df1f8c02e5e', 500000, 'never paid', NULL, NULL, '2026-11-27 17:30:54.795682+00', '2026-11-27 21:30:54+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:30:50.570362+00', 'lightning_receipt'),
	(2, '2026-11-27 17:30:51.482447+00', 'lightning_receipt'),
	(3, '2026-11-27 17:30:52.05837+00', 'intraledger'),
	(4, '2026-11-27 17:30:52.164132+00', 'intraledger'),
	(5, '2026-11-27 17:30:52.27013+00', 'intraledger'),
	(6, '2026-11-27 17:30:52.33483+00', 'intraledger'),
	(7, '2026-11-27 17:30:52.435016+00', 'intraledger'),
	(8, '2026-11-27 17:30:52.471253+00', 'intraledger'),
	(9, '2026-11-27 17:30:52.547334+00', 'intraledger'),
	(10, '2026-11-27 17:30:52.641195+00', 'intraledger'),
	(11, '2026-11-27 17:30:52.745564+00', 'intraledger'),
	(12, '2026-11-27 17:30:52.801613+00', 'intraledger'),
	(13, '2026-11-27 17:30:52.949421+00', 'intraledger'),
	(14, '2026-11-27 17:30:53.020845+00', 'intraledger'),
	(15, '2026-11-27 17:30:53.137629+00', 'intraledger'),
	(16, '2026-11-27 17:30:53.201015+00', 'intraledger'),
	(17, '2026-11-27 17:30:53.308965+00', 'intraledger'),
	(18, '2026-11-27 17:30:53.364732+00', 'intraledger'),
	(19, '2026-11-27 17:30:53.458059+00', 'intraledger'),
	(20, '2026-11-27 17:30:53.502477+00', 'intraledger'),
	(21, '2026-11-27 17:30:53.609159+00', 'intraledger'),
	(22, '2026-11-27 17:30:53.666274+00', 'intraledger'),
	(23, '2026-11-27 17:30:53.744306+00', 'intraledger'),
	(24, '2026-11-27 17:30:53.783189+00', 'intraledger'),
	(25, '2026-11-27 17:30:53.861309+00', 'intraledger'),
	(26, '2026-11-27 17:30:53.905383+00', 'intraledger'),
	(27, '2026-11-27 17:30:54.007989+00', 'lightning_reserve'),
	(28, '2026-11-27 17:30:54.100516+00', 'lightning_settled'),
	(29, '2026-11-27 17:30:54.182151+00', 'lightning_reserve'),
	(30, '2026-11-27 17:30:54.247652+00', 'lightning_settled'),
	(31, '2026-11-27 17:30:54.325166+00', 'lightning_reserve'),
	(32, '2026-11-27 17:30:54.364255+00', 'lightning_failed'),
	(33, '2026-11-27 17:30:54.452947+00', 'lightning_reserve');

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
	('aa01f499-c3e6-455b-857a-208c75950b67', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 42445, 42445),
	('aa01f499-c3e6-455b-857a-208c75950b67', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 49799, 49799),
	('aa01f499-c3e6-455b-857a-208c75950b67', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 324, 324),
	('eaacab26-c3db-44e7-bbfd-558c0caeb259', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 25351, 25351),
	('eaacab26-c3db-44e7-bbfd-558c0caeb259', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 184, 184),
	('f77ead4e-5643-4499-912d-45eb627002e3', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 48763, 48763),
	('f77ead4e-5643-4499-912d-45eb627002e3', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 10750, 10750),
	('aa01f499-c3e6-455b-857a-208c75950b67', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1071337, 308855),
	('eaacab26-c3db-44e7-bbfd-558c0caeb259', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15963, 15963),
	('f77ead4e-5643-4499-912d-45eb627002e3', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 399898, 44901),
	('f77ead4e-5643-4499-912d-45eb627002e3', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 306978, 36452);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('15236731-f4e4-43a8-828b-7baaf81ae8bb', 4, '2026-11-27 17:30:55.038759+00');

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
	('30d35778-bd25-4489-ae62-f088293f6518', 'USD', NULL, 0, '-infinity'),
	('01864ab4-6dac-4c36-83f4-9a8926f073f5', 'USD', NULL, 0, '-infinity'),
	('7deaf1d2-7491-436c-8621-15152e6e2196', 'USD', NULL, 0, '-infinity'),
	('1a12ada0-1334-4d9d-986e-931ac763cdc1', 'BTC', NULL, 630000, '2026-11-27 17:30:53.905383+00'),
	('a0164f5b-4071-467e-aa7e-6aacf0bb93ba', 'BTC', NULL, 5636000, '2026-11-27 17:30:53.905383+00'),
	('6e7a2037-a028-486e-b849-8cb52ea0cbc8', 'BTC', NULL, 45819000, '2026-11-27 17:30:54.452947+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661456bdd5a7ae8c4a830', '\x99e872f5ebdd2c8efe604e89836311d5a1af36c2350a204faee6538686d208d6', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661456beb454ffb0b8905', '\x887a75dd7e2f064ddc15ed6733bc3af0e5052de97ae5cf4c87218d2e3a59fd46', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456bf40f02bb665f3e', '\xc488541697c6d9882cb62200179eb77018ba755504b2acfa82d698c1c9533960', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661456bf5ac24d21ca3b1', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456bf74a3284d24bf1', '\x7b7e52fb92eb1e345e78903bf3cf51cfeda249549da26bb4b3799b4ca6bed840', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661456bf846eeac03de55', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456bf9ce48da8d8e65', '\x52ce2781c4a122caa99de89ac25510313f1a8245b901a388afe66308c5e9a788', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661456bfa5bd5d0be793e', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456bfb85064ff648d2', '\xcd95d74f84d276672c189639ebda4b5079bc275042a9546ed38307204fed3d74', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661456bfcf3abbfa54c6b', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456bfe8b5c084c1041', '\x3fcd91091bb6c393a0d9d592dd80412f99acce81abe5170cd4a9a1b84d472215', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661456bff664d568d51f8', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456c01a7ad280b841e', '\x1b07f6e89c9721f9202cd8068635b47e0cd3a24d3b3c07c8f3be3612c09e6142', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661456c02bead891bacd8', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456c0486dd0823917b', '\x6c854a48eaf9f984eff85e9ba4c8c0789c7b7eac5fb2f461180563d0fd3d861a', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661456c057e77a20f4a06', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456c0724252322c3f9', '\x5720243df95e4f90c41f3ea2c990b9207b86f09d3acd15578437d61ba445c816', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661456c07fdfcde770288', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456c096a8b5d29bdef', '\xacf572c9e9bb3878fec2e49bc0574399d936deef2ee4f5d3d974671903258b0a', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661456c0a180d3d0ea5e1', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456c0bb8c744bed725', '\xde6271405c3d9ec4a5324f78b43c13311266961fdb308e622534eaf799b84561', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661456c0c97e23420a58c', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456c0dc8b2df4b641c', '\xfde3d87ad71b77c0d21a29365311993a605603c943ddf60be5e55cd6c1cf394e', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661456c0e60952f1bc34e', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456c0f91bd85e98020', '\x98378c409df7f37b7b72ab7ed462f7e801941bd00b5414102b05b154338b8962', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661456c103de744a32c14', NULL, NULL, 'f77ead4e-5643-4499-912d-45eb627002e3', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661456c11ceb5075fe4ce', '\xd02ed7ae88e403d2528a6310aad629de42cfda0241965d555d4c35789d8726ec', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661456c147707b7443ee2', '\x301d22dcf07b0fac41a094c6a852222d30915ab22ddbf0a1f413ce6d336d08cd', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661456c16a5aeaa11ca45', '\x52a12f8803ab3a2a332731b228fe2ffac7d4415cc00bc2927105c488c297da58', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661456c173e5f19a8838f', '\x52a12f8803ab3a2a332731b228fe2ffac7d4415cc00bc2927105c488c297da58', '\x0661456c16a5aeaa11ca45', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661456c1898d39cf3f062', '\x7c43ffd2a28da8729eafcc73770ed9f359cdde1157b46b986f1f99aee957d525', NULL, 'aa01f499-c3e6-455b-857a-208c75950b67', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03f2603a6564a61e6d7e3f41d0491647b938e630c14ae60e717540f30274a67e45', 2, 'latchkey:73beb7fc-4115-44a3-a7f9-76624c3a8525/0013', '2026-11-27 17:30:54.925209+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661456c11ceb5075fe4ce', 'lightning', '6e7a2037-a028-486e-b849-8cb52ea0cbc8', 'BTC', 1000000, 10000, 1010, 1010000, '\xd02ed7ae88e403d2528a6310aad629de42cfda0241965d555d4c35789d8726ec', 'lnbcrt10u1p4sn0jdsp5x5pk43sc43fuxaej4y8mxscsay8xh8e5xmlm6lwpyzd8rl94t0eqpp56qhd0t5guspay552vvg2443fmepvlkszgxt9642afs6h38v8ymkqdqqcqzzs9qrsgqw9sv9gjxzgjlshy8cxglhtj8jhmud8tzpt88n58ve9cwvcvstlc3vmsz6z2y69q5hpd545g52ge0500s46ez93cqc2wgyzlne4xxpfqq55lwq0', '\x02e5af6c1803dfe32e08979f7f56a75523716c6862ca41416b6df897074b938b56', '2026-11-27 17:31:02.008076+00', NULL, NULL, 'settled', 1100, '\x6ebdf2cde680cf6af86741deaa2eeff72e9472bf9e45fa756a73e4fc3908aa9c', NULL, '2026-11-27 17:30:54.100523+00'),
	('\x0661456c147707b7443ee2', 'lightning', '6e7a2037-a028-486e-b849-8cb52ea0cbc8', 'BTC', 1000000, 10000, 1010, 1010000, '\x301d22dcf07b0fac41a094c6a852222d30915ab22ddbf0a1f413ce6d336d08cd', 'lnbcrt10u1p4sn0jwsp5tz6038gsv8yzuqsupkyjhw763c2tam2v4pqhpn0myetfukawxrpqpp5xqwj9h8s0v86csdqjnr2s53z95cfzk4j9hdlpg05z08x6vmdprxsdqqcqzzs9qrsgqyn5p4jn3nps9vd2yyumpf2eg0c49027qu5vnnwvwtcv50urs9kpjx8waln4f7uhpxj4jjh4ey0m6d9xcf6sg6jr526rflds4f8rtyssp9392ml', '\x02e5af6c1803dfe32e08979f7f56a75523716c6862ca41416b6df897074b938b56', '2026-11-27 17:31:02.182204+00', NULL, NULL, 'settled', 3000, '\xc14e2d94ac33cd671d6bd3adbb4f9b7d81c590e4ba6d9c19cf1092e504213570', NULL, '2026-11-27 17:30:54.24766+00'),
	('\x0661456c16a5aeaa11ca45', 'lightning', '6e7a2037-a028-486e-b849-8cb52ea0cbc8', 'BTC', 1000000, 10000, 1010, 1010000, '\x52a12f8803ab3a2a332731b228fe2ffac7d4415cc00bc2927105c488c297da58', 'lnbcrt10u1p4sn0jwsp5krn3g0s0cgc224xdn4anvsuaranfkkml9uladus86mc79a6srl7qpp522sjlzqr4vaz5ve8xxez3l30ltrags2ucq9u9yn3qhzg3s5hmfvqdqqcqzzs9qrsgqeu8u5wh55g7j8ch6mmcythxl583l0sa6h8w89n88g2r09utw0dnphxydpuq2wlnq4w3jh6rx7g0jx4w4s6pslsdzk8a5wz4jwymtqugqlsl4rx', '\x02e5af6c1803dfe32e08979f7f56a75523716c6862ca41416b6df897074b938b56', '2026-11-27 17:31:02.32524+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:30:54.364329+00'),
	('\x0661456c1898d39cf3f062', 'lightning', '6e7a2037-a028-486e-b849-8cb52ea0cbc8', 'BTC', 900000, 10000, 910, 910000, '\x7c43ffd2a28da8729eafcc73770ed9f359cdde1157b46b986f1f99aee957d525', 'lnbcrt9u1p4sn0jwsp5aeqeaylk8g9kwskrx44kgt3ux2p4l4dm9u24as9f877e7p04n47qpp503pll54z3k589840e3ehwrke7dvumhs3276xhxr0r7v6a62h65jsdqqcqzzs9qrsgq04gvtn5cwxnhktnntjr529mya9jk53dfwnhkac0n58l9e4avcd8njyjhqzzvcxujy32z94840m6zylrz5wppcvzaljj2qwgcv0rx83sqc803ke', '\x02e5af6c1803dfe32e08979f7f56a75523716c6862ca41416b6df897074b938b56', '2026-11-27 17:30:54.752083+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x99e872f5ebdd2c8efe604e89836311d5a1af36c2350a204faee6538686d208d6', 50000000, '2026-11-27 17:30:50.570587+00', 'credited', '\x0661456bdd5a7ae8c4a830', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x887a75dd7e2f064ddc15ed6733bc3af0e5052de97ae5cf4c87218d2e3a59fd46', 5000000, '2026-11-27 17:30:51.482687+00', 'credited', '\x0661456beb454ffb0b8905', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:30:46.981164+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
	(4, 0),
	(5, 0),
	(6, 0),
	(7, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(9, 50000000),
	(8, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xd02ed7ae88e403d2528a6310aad629de42cfda0241965d555d4c35789d8726ec', '\x6ebdf2cde680cf6af86741deaa2eeff72e9472bf9e45fa756a73e4fc3908aa9c', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:30:53.963229+00', '2026-11-27 18:30:53+00'),
	('\x301d22dcf07b0fac41a094c6a852222d30915ab22ddbf0a1f413ce6d336d08cd', '\xc14e2d94ac33cd671d6bd3adbb4f9b7d81c590e4ba6d9c19cf1092e504213570', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:30:54.157497+00', '2026-11-27 18:30:54+00'),
	('\x52a12f8803ab3a2a332731b228fe2ffac7d4415cc00bc2927105c488c297da58', '\xed8dfc53d5e0eeda0e71795d1b07d7eeb7181516eb612c7ad940970804b45aa6', false, 'no_route', 'OPEN', 0, '2026-11-27 17:30:54.284814+00', '2026-11-27 18:30:54+00'),
	('\x7c43ffd2a28da8729eafcc73770ed9f359cdde1157b46b986f1f99aee957d525', '\x1a451535cf977069ae763ded77d8768783694e106141d992441b6e43b551987e', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:30:54.404487+00', '2026-11-27 18:30:54+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x0cdf43ce8d0101735d065f64e1dd57bf59dcc96e0aad35e133b329757bc67a79'),
	('outside', '\x4a56b1434a83f9da15cec3fb15d33eaf2279b91bb39cff7699e758eff5ad8d4e');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x99e872f5ebdd2c8efe604e89836311d5a1af36c2350a204faee6538686d208d6', 'SETTLED', 50000000, '\xb1a9c0266941e740fa9ebd358e40179fecd23711c5925ac6ed211f8bb89e14dd', 1, '2026-11-27 17:30:50.458295+00'),
	('\x887a75dd7e2f064ddc15ed6733bc3af0e5052de97ae5cf4c87218d2e3a59fd46', 'SETTLED', 5000000, '\x69bc0d5e9d6739088b03d6f23b61587598d64060b3c520c97b166ee9b5e7ec99', 2, '2026-11-27 17:30:51.381021+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xd02ed7ae88e403d2528a6310aad629de42cfda0241965d555d4c35789d8726ec', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:30:54.080892+00', '2026-11-27 17:30:54.080892+00'),
	(2, '\x301d22dcf07b0fac41a094c6a852222d30915ab22ddbf0a1f413ce6d336d08cd', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:30:54.230522+00', '2026-11-27 17:30:54.230522+00'),
	(3, '\x52a12f8803ab3a2a332731b228fe2ffac7d4415cc00bc2927105c488c297da58', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:30:54.352558+00', '2026-11-27 17:30:54.352558+00'),
	(4, '\x7c43ffd2a28da8729eafcc73770ed9f359cdde1157b46b986f1f99aee957d525', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:30:55.697529+00', '2026-11-27 17:30:54.497529+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 17:30:45.838453+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:30:46.123331+00'),
	('0003_key_limits', 'a85707817369c8f77ffa82340a2867284aad985a8fa40cb62c1fe392e1337a1e', 'before', '2026-11-27 17:30:46.247673+00'),
	('0004_payments', 'd6969eeb06971c2d798e43aa547c5f9c174d4dba1843c30e432f7ba58fdab27d', 'before', '2026-11-27 17:30:46.301594+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:30:46.788848+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:30:47.024575+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:30:47.109088+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:30:47.212591+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:30:47.268646+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:30:47.334841+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 17:30:47.424774+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('709580ab-9d99-4c97-aac1-7d5b13077284', '3fb43455-e782-4570-abb7-5ccf5a115065', '\xb1d72f8c3825654bdead9b587e465ca8439910320e937823d84deb1a74c48568', '2026-11-27 17:30:49.868629+00', '2026-12-27 17:30:49.868629+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('680ea15d-35e5-4cd3-904b-86bbc051297f', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', '\xf25dbb4868de5c8a34a89e12bac2f0fe1ee35452550cca5b89aa04be1b2eed4a', '2026-11-27 17:30:50.833723+00', '2026-12-27 17:30:50.833723+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('b98db327-97e0-48d5-91d4-7df9dd16971d', '046f75cb-5a80-41ab-adc0-04b11a43faf4', '\xf37fe42516f90bce2c17664834a88dc90255d06168a41916e16ccb539cb1481b', '2026-11-27 17:30:51.67681+00', '2026-12-27 17:30:51.67681+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('6e7a2037-a028-486e-b849-8cb52ea0cbc8', '3fb43455-e782-4570-abb7-5ccf5a115065', 'BTC', '', '2026-11-27 17:30:49.726039+00'),
	('30d35778-bd25-4489-ae62-f088293f6518', '3fb43455-e782-4570-abb7-5ccf5a115065', 'USD', '', '2026-11-27 17:30:49.735508+00'),
	('a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'BTC', '', '2026-11-27 17:30:50.683338+00'),
	('01864ab4-6dac-4c36-83f4-9a8926f073f5', '04ef89c3-c358-4185-9ef0-b2cae1f747e4', 'USD', '', '2026-11-27 17:30:50.696166+00'),
	('1a12ada0-1334-4d9d-986e-931ac763cdc1', '046f75cb-5a80-41ab-adc0-04b11a43faf4', 'BTC', '', '2026-11-27 17:30:51.63269+00'),
	('7deaf1d2-7491-436c-8621-15152e6e2196', '046f75cb-5a80-41ab-adc0-04b11a43faf4', 'USD', '', '2026-11-27 17:30:51.638409+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456bdd5a7ae8c4a83000', NULL, NULL),
	(5000, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456beb454ffb0b890500', NULL, NULL),
	(-100, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456bf40f02bb665f3e00', 'bob', NULL),
	(100, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bf40f02bb665f3e01', 'alice', NULL),
	(-50, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bf5ac24d21ca3b100', 'carol', NULL),
	(50, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bf5ac24d21ca3b101', 'bob', NULL),
	(-101, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456bf74a3284d24bf100', 'bob', NULL),
	(101, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bf74a3284d24bf101', 'alice', NULL),
	(-50, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bf846eeac03de5500', 'carol', NULL),
	(50, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bf846eeac03de5501', 'bob', NULL),
	(-102, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456bf9ce48da8d8e6500', 'bob', NULL),
	(102, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bf9ce48da8d8e6501', 'alice', NULL),
	(-51, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bfa5bd5d0be793e00', 'carol', NULL),
	(51, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bfa5bd5d0be793e01', 'bob', NULL),
	(-103, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456bfb85064ff648d200', 'bob', NULL),
	(103, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bfb85064ff648d201', 'alice', NULL),
	(-51, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bfcf3abbfa54c6b00', 'carol', NULL),
	(51, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bfcf3abbfa54c6b01', 'bob', NULL),
	(-104, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456bfe8b5c084c104100', 'bob', NULL),
	(104, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bfe8b5c084c104101', 'alice', NULL),
	(-52, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456bff664d568d51f800', 'carol', NULL),
	(52, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456bff664d568d51f801', 'bob', NULL),
	(-105, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c01a7ad280b841e00', 'bob', NULL),
	(105, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c01a7ad280b841e01', 'alice', NULL),
	(-52, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c02bead891bacd800', 'carol', NULL),
	(52, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c02bead891bacd801', 'bob', NULL),
	(-106, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c0486dd0823917b00', 'bob', NULL),
	(106, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0486dd0823917b01', 'alice', NULL),
	(-53, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c057e77a20f4a0600', 'carol', NULL),
	(53, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c057e77a20f4a0601', 'bob', NULL),
	(-107, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c0724252322c3f900', 'bob', NULL),
	(107, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0724252322c3f901', 'alice', NULL),
	(-53, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c07fdfcde77028800', 'carol', NULL),
	(53, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c07fdfcde77028801', 'bob', NULL),
	(-108, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c096a8b5d29bdef00', 'bob', NULL),
	(108, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c096a8b5d29bdef01', 'alice', NULL),
	(-54, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0a180d3d0ea5e100', 'carol', NULL),
	(54, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c0a180d3d0ea5e101', 'bob', NULL),
	(-109, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c0bb8c744bed72500', 'bob', NULL),
	(109, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0bb8c744bed72501', 'alice', NULL),
	(-54, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0c97e23420a58c00', 'carol', NULL),
	(54, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c0c97e23420a58c01', 'bob', NULL),
	(-110, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c0dc8b2df4b641c00', 'bob', NULL),
	(110, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0dc8b2df4b641c01', 'alice', NULL),
	(-55, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0e60952f1bc34e00', 'carol', NULL),
	(55, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c0e60952f1bc34e01', 'bob', NULL),
	(-111, NULL, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c0f91bd85e9802000', 'bob', NULL),
	(111, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c0f91bd85e9802001', 'alice', NULL),
	(-55, NULL, 'a0164f5b-4071-467e-aa7e-6aacf0bb93ba', '\x0661456c103de744a32c1400', 'carol', NULL),
	(55, NULL, '1a12ada0-1334-4d9d-986e-931ac763cdc1', '\x0661456c103de744a32c1401', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c11ceb5075fe4ce00', NULL, NULL),
	(-1003, 3, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c147707b7443ee200', NULL, NULL),
	(-1010, 10, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c16a5aeaa11ca4500', NULL, NULL),
	(1010, 10, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c173e5f19a8838f00', NULL, NULL),
	(-910, 10, '6e7a2037-a028-486e-b849-8cb52ea0cbc8', '\x0661456c1898d39cf3f06200', NULL, NULL);

--
-- Name: event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.event_id_seq', 26, true);

--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 33, true);

--
-- Name: sandbox_payment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_payment_id_seq', 4, true);

--
-- Name: sandbox_settle_index; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_settle_index', 2, true);

--
-- Name: account account_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_email_key UNIQUE (email);

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
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account_id);

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
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (movement_id);

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
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);

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
-- Name: sandbox_deposit sandbox_deposit_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_deposit
    ADD CONSTRAINT sandbox_deposit_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

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
