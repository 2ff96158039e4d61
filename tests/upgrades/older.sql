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
	grants text[]
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
                          idempotency_id, parent_id, spent_sat, spent_fee_sat, address, outpoint)
    VALUES (p_id, p_movement.kind, p_movement.status, p_movement.cents_per_btc,
            p_movement.payment_hash, p_movement.memo, p_movement.api_key_id,
            p_movement.idempotency_id, p_movement.parent_id, p_movement.spent_sat,
            p_movement.spent_fee_sat, p_movement.address, p_movement.outpoint);
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
-- Name: chain_cursor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chain_cursor (
    node_key bytea NOT NULL,
    height integer NOT NULL
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
    cents_per_btc bigint NOT NULL,
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

COMMENT ON COLUMN public.movement.cents_per_btc IS 'the price at that moment: display amounts are made of it';

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
    CONSTRAINT payment_check2 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check3 CHECK ((num_nonnulls(address, speed) =
CASE rail
    WHEN 'onchain'::text THEN 2
    ELSE 0
END)),
    CONSTRAINT payment_check4 CHECK (((txid IS NULL) OR (batch_id IS NOT NULL))),
    CONSTRAINT payment_check5 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check6 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) OR (preimage IS NULL))),
    CONSTRAINT payment_check7 CHECK (((rail <> 'lightning'::text) OR (state = ANY (ARRAY['sending'::text, 'failed'::text])) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check8 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
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
	('2fa48afa-5f0f-4a31-8045-727034d1b495', '83d5b5f2-3bb2-4319-9522-f691cd6ab8d5', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '2026-11-27 17:01:43.078419+00'),
	('9eeac5de-d760-438c-928c-ef320f7f94b1', '2fa4b918-18fd-49ed-8f23-eb437f4de551', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '6f51799d-0520-4219-8933-23e714ceacb4', '2026-11-27 17:01:44.580133+00'),
	('9f85284d-c70e-4d0b-893f-a161eac12ef9', 'db84f7f5-c06b-4cfd-a579-5d0ffdec4421', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'aee19ff9-9985-4442-b859-29bf2db942ca', '2026-11-27 17:01:45.316888+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('4eb5f225-65a9-49d1-8710-684a83892569', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:01:44.682365+00', NULL, '2026-11-27 17:01:48.238406+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('708ed6d0-f980-48bf-8fba-8989e122acd3', '9f85284d-c70e-4d0b-893f-a161eac12ef9', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:01:45.59912+00', NULL, '2026-11-27 17:01:49.42109+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('b0eca2ce-b030-41f4-bc86-7c12cde9f87d', '2fa48afa-5f0f-4a31-8045-727034d1b495', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:01:43.547034+00', NULL, '2026-11-27 17:01:49.04167+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('a6209ebd-578b-46a9-b906-dfbeb63e75f7', 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', '\xa7ab44458745052cc3b6b09e4e038e00f4c28f664b09f1d55dc8648d6c35dfa2', 'blink_BiOT4o', 'yXOw', '2026-11-27 17:01:43.561002+00', NULL),
	('ff9814af-d57c-47b4-84cb-eb35bca3ecbc', '4eb5f225-65a9-49d1-8710-684a83892569', '\xf05697e1b4348a5ff25e4e740f57831ed5e9760b5ba8d8e4b3e1493da34a8b7e', 'blink_6x5trC', '7ziM', '2026-11-27 17:01:44.686521+00', NULL),
	('6b0767d8-2256-4751-8eb4-30a1ea241dcc', '708ed6d0-f980-48bf-8fba-8989e122acd3', '\xa260e02c84de47412a3b674cc4f68c9e5269a86a64e97a3a151c7037550cb34d', 'blink_OtNtAG', 'uAVt', '2026-11-27 17:01:45.600075+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614503b5a7410e99f73ce1', '2026-11-27 17:01:43.138253+00', '2fa48afa-5f0f-4a31-8045-727034d1b495', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614503b7759ab64730ab16', '2026-11-27 17:01:43.256587+00', '2fa48afa-5f0f-4a31-8045-727034d1b495', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-000000000001', 'cdefe395-8d7c-4228-8d25-2a8c1b33134a', '{}', '{"expires_at": "2026-12-27T17:01:43.226009+00:00"}'),
	('\x06614503bd6129919f64948a', '2026-11-27 17:01:43.6446+00', '2fa48afa-5f0f-4a31-8045-727034d1b495', 'api_key.created', 'session', 'cdefe395-8d7c-4228-8d25-2a8c1b33134a', '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-000000000002', 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_BiOT4o…yXOw", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614503c0f07e17493968d1', '2026-11-27 17:01:43.877951+00', '2fa48afa-5f0f-4a31-8045-727034d1b495', 'account.username_set', 'key', 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614503cbf7713e2ec2df5e', '2026-11-27 17:01:44.6005+00', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614503cc82c06aa7e3fd41', '2026-11-27 17:01:44.63616+00', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-000000000007', '683443ee-8947-49ad-9b27-7f56255c63f1', '{}', '{"expires_at": "2026-12-27T17:01:44.623631+00:00"}'),
	('\x06614503cf72540eb81ad189', '2026-11-27 17:01:44.82861+00', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'api_key.created', 'session', '683443ee-8947-49ad-9b27-7f56255c63f1', '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-000000000008', '4eb5f225-65a9-49d1-8710-684a83892569', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_6x5trC…7ziM", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614503d0d9b09e6aea41f7', '2026-11-27 17:01:44.920592+00', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'account.username_set', 'key', '4eb5f225-65a9-49d1-8710-684a83892569', '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614503d7770c5c9c5565f1', '2026-11-27 17:01:45.354084+00', '9f85284d-c70e-4d0b-893f-a161eac12ef9', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614503d80dba0b8981e6b2', '2026-11-27 17:01:45.392655+00', '9f85284d-c70e-4d0b-893f-a161eac12ef9', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-00000000000d', '008f235e-8c8f-457d-a8f5-f9e243b3fef9', '{}', '{"expires_at": "2026-12-27T17:01:45.383596+00:00"}'),
	('\x06614503dce66c29bb1a1781', '2026-11-27 17:01:45.710245+00', '9f85284d-c70e-4d0b-893f-a161eac12ef9', 'api_key.created', 'session', '008f235e-8c8f-457d-a8f5-f9e243b3fef9', '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-00000000000e', '708ed6d0-f980-48bf-8fba-8989e122acd3', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_OtNtAG…uAVt", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614503de1845b44fee60a4', '2026-11-27 17:01:45.788537+00', '9f85284d-c70e-4d0b-893f-a161eac12ef9', 'account.username_set', 'key', '708ed6d0-f980-48bf-8fba-8989e122acd3', '127.0.0.1', 'python-httpx2/2.16.2', 'f8910d6d-9f58-487b-9416-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: chain_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_cursor VALUES
	('\x02e8aac8f4bf12bd1c1926fd6cdb60dc6431cc628b22a44d1d7be3f8f2e2df5b98', 0);

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(3, -100000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(3, 100000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(4, -50000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(4, 50000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(5, -101000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(5, 101000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(6, -50000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(6, 50000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(7, -102000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(7, 102000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(8, -51000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(8, 51000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(9, -103000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(9, 103000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(10, -51000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(10, 51000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(11, -104000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(11, 104000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(12, -52000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(12, 52000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(13, -105000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(13, 105000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(14, -52000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(14, 52000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(15, -106000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(15, 106000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(16, -53000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(16, 53000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(17, -107000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(17, 107000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(18, -53000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(18, 53000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(19, -108000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(19, 108000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(20, -54000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(20, 54000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(21, -109000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(21, 109000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(22, -54000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(22, 54000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(23, -110000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(23, 110000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(24, -55000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(24, 55000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(25, -111000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(25, 111000, '6f51799d-0520-4219-8933-23e714ceacb4');
INSERT INTO public.entry VALUES
	(26, -55000, '6f51799d-0520-4219-8933-23e714ceacb4'),
	(26, 55000, 'aee19ff9-9985-4442-b859-29bf2db942ca'),
	(27, -1010000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(31, -1010000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(33, -910000, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(785, 1, '2026-11-27 17:01:44.467694+00', 'lightning_receipt', 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503c9bc0e6ef8ab9d00'),
	(800, 2, '2026-11-27 17:01:45.193775+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503d45da2477f022e00'),
	(809, 3, '2026-11-27 17:01:45.971513+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503e09ee08f377c1e01'),
	(812, 4, '2026-11-27 17:01:46.114536+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503e2678dcb6efea401'),
	(816, 5, '2026-11-27 17:01:46.271407+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503e571f5bd3f507701'),
	(819, 6, '2026-11-27 17:01:46.424539+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503e774ed51001c5b01'),
	(822, 7, '2026-11-27 17:01:46.527348+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503e95838b54347f701'),
	(824, 8, '2026-11-27 17:01:46.605867+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503ea8b21125500bf01'),
	(827, 9, '2026-11-27 17:01:46.756784+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503ec78f0f35ee25901'),
	(830, 10, '2026-11-27 17:01:46.841149+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503edf19da9e8e29301'),
	(834, 11, '2026-11-27 17:01:47.104194+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f185c209f69ec001'),
	(836, 12, '2026-11-27 17:01:47.161367+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503f2ef7f331a870f01'),
	(839, 13, '2026-11-27 17:01:47.29416+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f4e94c7665ddab01'),
	(841, 14, '2026-11-27 17:01:47.342314+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503f5ca7ed2065b3c01'),
	(844, 15, '2026-11-27 17:01:47.450287+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f747d80b00e6dd01'),
	(846, 16, '2026-11-27 17:01:47.51351+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503f839c7dbf6d76901'),
	(849, 17, '2026-11-27 17:01:47.603088+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f996cfcd74422f01'),
	(851, 18, '2026-11-27 17:01:47.635066+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503fa40bfb9d6202401'),
	(854, 19, '2026-11-27 17:01:47.728638+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503fb78d178ff317b01'),
	(856, 20, '2026-11-27 17:01:47.770282+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503fc4f615a4bc26301'),
	(859, 21, '2026-11-27 17:01:47.863488+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503fdbdcede5e135401'),
	(862, 22, '2026-11-27 17:01:47.92389+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503fea6bbf0210b5301'),
	(865, 23, '2026-11-27 17:01:48.033784+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x066145040042479bedd05801'),
	(867, 24, '2026-11-27 17:01:48.096404+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x066145040122ed98c48bea01'),
	(871, 25, '2026-11-27 17:01:48.183536+00', 'lightning_receipt', '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614504029dd045a453d401'),
	(873, 26, '2026-11-27 17:01:48.261443+00', 'intraledger_receipt', 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x0661450403d144ff9cef6c01');

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
	('\xcfb280eea426b405f72982de55c60184b24dbc20e6bcd2fd64d1ab9306a15dae', 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '2fa48afa-5f0f-4a31-8045-727034d1b495', 'BTC', 'lnbcrt500u1p4sndmcsp5hjy7wzgcucj63jrn8zkp5cm8wsw0j9yyeel7ct9tf4qfghmjf3aspp5e7egpm4yy66qtaefst09t3spsjeym0pqu67d9lty6x4exp4ptkhqdqqxqrwzqcqzzs9qrsgqts2z4qqq7ljm6ft90uv6cr3rm6zl2xr9tn6ddkqvpsdaxg7uz2qky8xhm554sw6rjazw5xyy9kwu6z0r79zac2r3hvux6gd0sdxrzgcqqr66z4', '\xbc89e70918e625a8c87338ac1a6367741cf91484ce7fec2cab4d40945f724c7b', '\xf7ed8cb82a0811fc3808f29c76f165d475b5aed0fd2061260b765c9511d2ac38', 50000000, '', NULL, NULL, '2026-11-27 17:01:44.190388+00', '2026-11-27 21:01:44+00', 'PAID', 50000000, '\x06614503c9bc0e6ef8ab9d', 'lightning'),
	('\x5076f7cdf284ef28cc52ad4a4dbbb72d4574e52c3cfc279f1dbbe8e3da3d7161', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt50u1p4sndmcsp54y6jp0s09r0g0r3zjzl4mysg7mgmuvdmj8fhllzctnzmk7fn5nyqpp52pm00n0jsnhj3nzj449ymwah94zhfefv8n7z08cah05w8k3aw9ssdqqxqrwzqcqzzs9qrsgqdmm7cxeq4640q2rs0vl929q50xd77s7hqt89l30pktrf4u5vne4pzmv309jla5ysaddlcqw2nmzl2zadpmfdwrephekmahdk9hterasqh49kyj', '\xa93520be0f28de878e2290bf5d9208f6d1be31bb91d37ffc585cc5bb7933a4c8', '\xe713243e49178a6edb7b36bd56741b9b5cd6eb7e6f18cbdf79144110f51809ab', 5000000, '', NULL, NULL, '2026-11-27 17:01:44.99295+00', '2026-11-27 21:01:44+00', 'PAID', 5000000, '\x06614503d45da2477f022e', 'lightning'),
	('\x500866059ef1784c118721991227accb778fa857fb2ee1647f5ef3d712dc4f09', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1u1p4sndmesp53l2dyqt82qqtr9mecxjvzrghk5z0up6llpv3qet7er2cx04prgrqpp52qyxvpv779uycyv8yxv3yfavedmcl2zhlvhwzerltmeawykufuysdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqtex03a7zqkqdeh30g08z0q00ewmw0jc8zs30gjdqfdxchsuueka3nadrr26esa7ym73dnh9wqxvuvr30p343pyy5zmv88ns5324lvqspqlx20k', '\x8fd4d201675000b19779c1a4c10d17b504fe075ff85910657ec8d5833ea11a06', '\x03a9959c273cb9bf386bc329a696e8b809491ee260e357d0eaf46884ecbf8a18', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:01:45.851335+00', '2026-11-27 21:01:45+00', 'PAID', 100000, '\x06614503e09ee08f377c1e', 'intraledger'),
	('\x40fa4adf45677fc05ff4d24fbca65644bdd36de01c8360f8f400ea870755fa71', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1010n1p4sndm6sp5evpc8z4v78kvppjyetdsvktpkdz95ufkhpegpwmg6e36g50ngf6qpp5gray4h69valuqhl56f8mefjkgj7axm0qrjpkp785qr4gwp64lfcsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqujls96zjexa3f6esvx8hx86008zu80qflys76aya04wwlp05qyjke5mxkqztk2w4ye7r65tgwl95skrwfy2q867lhp88lhyfx637prcpyzrzmw', '\xcb03838aacf1ecc08644cadb065961b3445a7136b87280bb68d663a451f34274', '\x2a60bce90b68ce9d185db56d72120d53ddbc40264701f90b049fd6b7bca30ea7', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:01:46.175716+00', '2026-11-27 21:01:46+00', 'PAID', 101000, '\x06614503e571f5bd3f5077', 'intraledger'),
	('\x8d1c6817b538a0d6612295b34c5ee1d96cee6b95f62e97853f2cc6ec820bb546', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1020n1p4sndm6sp5yw0sh63xm8hfcv3f5cufj6dzylqjc00sqk0ueqzyfgg0fzymh0aspp535wxs9a48zsdvcfzjke5chhpm9kwu6u47chf0pfl9nrweqstk4rqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqp2jzg85y35ea6edava2mp5j2dsf8kl52jh0qzje320d8cq46cks3xjm4qgv0a00sdn04n5mkuex8w3hnzg5yy27v070s79spyqc3vmqp3xadpn', '\x239f0bea26d9ee9c3229a6389969a227c12c3df0059fcc80444a10f4889bbbfb', '\xfd7d00f4d6ffd0444ffc759262cf0de21b34bc9d207d5b693ac2c3769e37f587', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:01:46.459871+00', '2026-11-27 21:01:46+00', 'PAID', 102000, '\x06614503e95838b54347f7', 'intraledger'),
	('\xb15fe5cf29cb035755b4a61bb8263dc6f8f6c02e3e6bdb0e453877932ccc9696', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1030n1p4sndm6sp53epym9u8sc2dj5uple9qpk88fuaqzn32frwwz705ewnpfm7jhydqpp5k907tnefevp4w4d55cdmsf3acmu0dspw8e4akrj98pmextxvj6tqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqryztj6wkkw4chy5hkx2xy0uuv28jztxtjpjk9ryxekxqunek3la99zxr5djz9ru509slqdxcs2tyer5n7m3l6vgyrynnj23wfhda2uspvw2xp6', '\x8e424d97878614d95381fe4a00d8e74f3a014e2a48dce179f4cba614efd2b91a', '\x32d5021adf863f001b389677ff423b7049538e7aa25b99af29c1a2de275d82a2', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:01:46.672493+00', '2026-11-27 21:01:46+00', 'PAID', 103000, '\x06614503ec78f0f35ee259', 'intraledger'),
	('\xd1a73d1c9be88a7c5a63c6125d16a8eb6e51f405828ba88b5eadb3361d5a16e9', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1050n1p4sndmmsp5qugc3d65w52w72va3v0jfxjhh7sczxz05nfxxghet7f5gkxcml0spp56xnn68ymaz98cknrccf9694gadh9raq9s2963z674kenv826zm5sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqeq0vmgwahv9ts0hpjut7zdy4yxsj34hrnyg9v0k678ukj7h80mm4qq4j87e04a5wj95uekdgu9ge89z7v9vfvl6gjlekd4xyjxzw2asperggy7', '\x071188b7547514ef299d8b1f249a57bfa181184fa4d26322f95f934458d8dfdf', '\x590b9bd81c755a1a3f30646579daf15c5b49fb52c96a6976b99fd78be92e47ff', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:01:47.216478+00', '2026-11-27 21:01:47+00', 'PAID', 105000, '\x06614503f4e94c7665ddab', 'intraledger'),
	('\x53a589c7a04d8fea5f6dbb9ef1ddb1718b364f5056a9c8f4fae81e811fbe52ef', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1040n1p4sndm6sp5uhp6frzewu7m52dtr9cxhyjwxgfnnvuuxzrg0w67lvultfeau7vspp52wjcn3aqfk875hmdhw00rhd3wx9nvn6s265u3a86aq0gz8a72thsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqz4tv4fuhgjm2pkp3zege39szdnu54zvcg8gykg8lsnw4tw7y4aqq33uskqwge2gkyflfq6t4my9cxknuhnry5tf2dywl7qqzg2zq8ggqyddhwq', '\xe5c3a48c59773dba29ab19706b924e321339b39c308687bb5efb39f5a73de799', '\x2f9d24e6e938ad1bce0c0589d6b76dc179f417f4b4cb96b7567398186d4e618d', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:01:46.867411+00', '2026-11-27 21:01:46+00', 'PAID', 104000, '\x06614503f185c209f69ec0', 'intraledger'),
	('\x71e97f8525a0e30361796cdb7eaaa1416359ffcf167225b9ec3157d3f8ba5e60', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1060n1p4sndmmsp53lwy0hd4k8wn87mkgyu0nlr2h3rh7crmvj8k4646g8zscqfam39spp5w85hlpf95r3sxctedndha24pg934nl70zeeztw0vx9ta8796tesqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq05tjna8sg5nc3fu73za6a8yp6t582mdlslr2dhx4rhf8x8p2pftqfz0qu0arzspgyeulwr3k7yw2ll4ugz3rgrgwrv6hxyk9lfyk0hcp9ekhje', '\x8fdc47ddb5b1dd33fb764138f9fc6abc477f607b648f6aeaba41c50c013ddc4b', '\xf94459198ba38b30ef1b1d3d5f4e41251fdba453414fd49f17d27ccbbe9a14dd', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:01:47.384222+00', '2026-11-27 21:01:47+00', 'PAID', 106000, '\x06614503f747d80b00e6dd', 'intraledger'),
	('\xcf8cace4bc3bee955f31ed93f81bd121d3ca572b6bfcb066a48a50cb8a7d48fa', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1070n1p4sndmmsp5qknlvg5rx6jz9p0hz6a522kgxhe0e7wpkd6nalvvsuq5p8e86y9qpp5e7x2ee9u80hf2he3akflsx73y8fu54etd07tqe4y3fgvhznafraqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqhpz06t2dxsk2s2x4x8kr85ymy9k8k7q5rrzl2hdk6s8mdngl5ynzsfeejympueqyqjn0qjr096str0z77gplvww4xh2a86cajkf3c5spydrm9p', '\x05a7f6228336a42285f716bb452ac835f2fcf9c1b3753efd8c8701409f27d10a', '\x715f8b64eb425b48b0d3c54b2c5ac532088d555377d40ba52f5c793de0ffe6d9', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:01:47.534151+00', '2026-11-27 21:01:47+00', 'PAID', 107000, '\x06614503f996cfcd74422f', 'intraledger'),
	('\x41ccff4c87159948adb5b8a027d0cfe5262c9df40e7df7c9e89df9805b2cc545', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1080n1p4sndmmsp53jmnw6l90kpg75yzm4q0r88v2ct02ed5ggl3x5l7fqzz66dgey8spp5g8x07ny8zkv53td4hzsz05x0u5nze805pe7l0j0gnhucqkevc4zsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq0nnqjzxwmavh8cszwpfphf6fms7ncg3mf8mmmvr9va59uxz2sm7y9m7s76wxevctsj9upe75x992k2uef84d8fgw27sq4tv5gle9qggqn28mqm', '\x8cb7376be57d828f5082dd40f19cec5616f565b4423f1353fe48042d69a8c90f', '\xf3403f9336a0c30f58746b3450ba6541241f0747510c488522f8beaa42ff14b5', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:01:47.669354+00', '2026-11-27 21:01:47+00', 'PAID', 108000, '\x06614503fb78d178ff317b', 'intraledger'),
	('\x8e5a1eb5a98eefa4ae801ec9ac05c8e89ee5a83640e8f24795e9ba22722a23e7', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1090n1p4sndmmsp56slskyvekn07e9dde7zg4phez22h8lcuqyuxqupahwfjsm62f6yqpp53edpaddf3mh6ft5qrmy6cpwgaz0wt2pkgr50y3u4axazyu32y0nsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq4znw0zrup2un4d2af0nre0pa6tfa5t7v2r9cj6r260pzwrzwgpgpdmvhm2grqhc7pcje5ugszwnucgdlehevgktlrpvvchctefwfthqpplf3zs', '\xd43f0b1199b4dfec95adcf848a86f9129573ff1c013860703dbb93286f4a4e88', '\x6d7e96bfd2eb9faeadc719044c751ed0b387fd4a39c15894af604973db080d93', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:01:47.817766+00', '2026-11-27 21:01:47+00', 'PAID', 109000, '\x06614503fdbdcede5e1354', 'intraledger'),
	('\x43d8cfe522475ca2620327ed266b1a62cc0a66b430121625aabf043b78186c1c', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1100n1p4sndmmsp5ha2aec2phh8acvfej0vam7v7elysdxmgelmej2pywzkld77zx65spp5g0vvlefzgaw2ycsrylkjv6c6vtxq5e45xqfpvfd2huzrk7qcdswqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqsmtkzrfclfhghvxvedphnhyrvvcsm60zeelfr7an03j009a7e03pa3lhu888y6dfxhfmqp2h6mhcl4k09ddfmdskusqsd8zdc2c0ewgp8v3t57', '\xbf55dce141bdcfdc313993d9ddf99ecfc9069b68cff799282470adf6fbc236a9', '\x5744e46bb8b5b774b71dd4c874e799f5def1318ca37fb662c8af8b56eef46609', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:01:47.980944+00', '2026-11-27 21:01:47+00', 'PAID', 110000, '\x066145040042479bedd058', 'intraledger'),
	('\x05feee87631be5e13f3938dbb9ba02a2fa17a6d240c7eaacff8f8bf3911a9fa9', '6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', 'lnbcrt1110n1p4sndmusp56x402hyt4wrkls98umch79h8t3z2tek2mep42883dyh9ngvak83qpp5qhlwapmrr0j7z0ee8rdmnwsz5tap0fkjgrr74t8l379l8yg6n75sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqyutw8f7p3rejxse43v0wj0d0cmgfsq06fsnj8373z7e8uqz4lsprasvrkzxmpmnry6f7q9araeyty4lp6nme3w47a0mykumfxha67ccpjekt6w', '\xd1aaf55c8bab876fc0a7e6f17f16e75c44a5e6cade43551cf1692e59a19db1e2', '\x7a80ce7ed337a91dd885454acc9b73b024c8d5c777cb52b11d1bed93a8978ace', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:01:48.138009+00', '2026-11-27 21:01:48+00', 'PAID', 111000, '\x06614504029dd045a453d4', 'intraledger'),
	('\xf9992c881ccc806dbad4b12f86cc62c9ee23792ad6895a34324dfaa515b89e71', 'aee19ff9-9985-4442-b859-29bf2db942ca', '9f85284d-c70e-4d0b-893f-a161eac12ef9', 'BTC', 'lnbcrt5u1p4sndmasp5cfm5yd6vupxv96dcyxml60j5lgsp76ujc45fq49yawh9jzgkskjqpp5lxvjezquejqxmwk5kyhcdnrze8hzx7f266y45dpjfha229dcnecsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqz0ewdfktastn2vd5muhal2esf79t07z32j0gwgazxdajkq8ufsfsx0fp87p96wcr4tmje5sep4k84543vy76a2yqqhghzzmzrwuad0gp5uvfjy', '\xc27742374ce04cc2e9b821b7fd3e54fa201f6b92c5689054a4ebae59091685a4', '\x26c30c1bfd5c814c5d8454eab7de4392c891167675398b645bad8e22dd126cb2', 500000, 'never paid', NULL, NULL, '2026-11-27 17:01:49.425532+00', '2026-11-27 21:01:49+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:01:44.454158+00', 'lightning_receipt'),
	(2, '2026-11-27 17:01:45.150882+00', 'lightning_receipt'),
	(3, '2026-11-27 17:01:45.954016+00', 'intraledger'),
	(4, '2026-11-27 17:01:46.070925+00', 'intraledger'),
	(5, '2026-11-27 17:01:46.270197+00', 'intraledger'),
	(6, '2026-11-27 17:01:46.402029+00', 'intraledger'),
	(7, '2026-11-27 17:01:46.525752+00', 'intraledger'),
	(8, '2026-11-27 17:01:46.604321+00', 'intraledger'),
	(9, '2026-11-27 17:01:46.730736+00', 'intraledger'),
	(10, '2026-11-27 17:01:46.827165+00', 'intraledger'),
	(11, '2026-11-27 17:01:47.061698+00', 'intraledger'),
	(12, '2026-11-27 17:01:47.154303+00', 'intraledger'),
	(13, '2026-11-27 17:01:47.283788+00', 'intraledger'),
	(14, '2026-11-27 17:01:47.341438+00', 'intraledger'),
	(15, '2026-11-27 17:01:47.439064+00', 'intraledger'),
	(16, '2026-11-27 17:01:47.500999+00', 'intraledger'),
	(17, '2026-11-27 17:01:47.590351+00', 'intraledger'),
	(18, '2026-11-27 17:01:47.633855+00', 'intraledger'),
	(19, '2026-11-27 17:01:47.713745+00', 'intraledger'),
	(20, '2026-11-27 17:01:47.768673+00', 'intraledger'),
	(21, '2026-11-27 17:01:47.862478+00', 'intraledger'),
	(22, '2026-11-27 17:01:47.922107+00', 'intraledger'),
	(23, '2026-11-27 17:01:48.027463+00', 'intraledger'),
	(24, '2026-11-27 17:01:48.084973+00', 'intraledger'),
	(25, '2026-11-27 17:01:48.181968+00', 'intraledger'),
	(26, '2026-11-27 17:01:48.260676+00', 'intraledger'),
	(27, '2026-11-27 17:01:48.377873+00', 'lightning_reserve'),
	(28, '2026-11-27 17:01:48.559642+00', 'lightning_settled'),
	(29, '2026-11-27 17:01:48.637123+00', 'lightning_reserve'),
	(30, '2026-11-27 17:01:48.717301+00', 'lightning_settled'),
	(31, '2026-11-27 17:01:48.841077+00', 'lightning_reserve'),
	(32, '2026-11-27 17:01:48.963164+00', 'lightning_failed'),
	(33, '2026-11-27 17:01:49.054496+00', 'lightning_reserve');

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
	('b0eca2ce-b030-41f4-bc86-7c12cde9f87d', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1002, 1002),
	('b0eca2ce-b030-41f4-bc86-7c12cde9f87d', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 119352, 119352),
	('4eb5f225-65a9-49d1-8710-684a83892569', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 63048, 63048),
	('4eb5f225-65a9-49d1-8710-684a83892569', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1209, 1209),
	('708ed6d0-f980-48bf-8fba-8989e122acd3', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 53646, 53646),
	('708ed6d0-f980-48bf-8fba-8989e122acd3', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 165, 165),
	('b0eca2ce-b030-41f4-bc86-7c12cde9f87d', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 141139, 141139),
	('4eb5f225-65a9-49d1-8710-684a83892569', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 537212, 99444),
	('4eb5f225-65a9-49d1-8710-684a83892569', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 389963, 54992),
	('708ed6d0-f980-48bf-8fba-8989e122acd3', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 21566, 21566),
	('b0eca2ce-b030-41f4-bc86-7c12cde9f87d', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1728109, 334710);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('c4139b61-fad3-4f2a-b746-8603591e13f9', 6, '2026-11-27 17:01:49.661075+00');

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
	('4e5444dd-ac6a-451d-bc97-9e87fdf36e8c', 'USD', NULL, 0, '-infinity'),
	('260d7cae-bc6f-4b47-b0a8-33c25dc12bec', 'USD', NULL, 0, '-infinity'),
	('f30ea844-8fa1-4ab2-86f9-e57050919b6b', 'USD', NULL, 0, '-infinity'),
	('aee19ff9-9985-4442-b859-29bf2db942ca', 'BTC', NULL, 630000, '2026-11-27 17:01:48.260676+00'),
	('6f51799d-0520-4219-8933-23e714ceacb4', 'BTC', NULL, 5636000, '2026-11-27 17:01:48.260676+00'),
	('ce4fa04d-82c3-484b-9489-413b57c5b9d5', 'BTC', NULL, 45819000, '2026-11-27 17:01:49.054496+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614503c9bc0e6ef8ab9d', '\xcfb280eea426b405f72982de55c60184b24dbc20e6bcd2fd64d1ab9306a15dae', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614503d45da2477f022e', '\x5076f7cdf284ef28cc52ad4a4dbbb72d4574e52c3cfc279f1dbbe8e3da3d7161', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503e09ee08f377c1e', '\x500866059ef1784c118721991227accb778fa857fb2ee1647f5ef3d712dc4f09', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614503e2678dcb6efea4', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503e571f5bd3f5077', '\x40fa4adf45677fc05ff4d24fbca65644bdd36de01c8360f8f400ea870755fa71', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614503e774ed51001c5b', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503e95838b54347f7', '\x8d1c6817b538a0d6612295b34c5ee1d96cee6b95f62e97853f2cc6ec820bb546', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614503ea8b21125500bf', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503ec78f0f35ee259', '\xb15fe5cf29cb035755b4a61bb8263dc6f8f6c02e3e6bdb0e453877932ccc9696', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614503edf19da9e8e293', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503f185c209f69ec0', '\x53a589c7a04d8fea5f6dbb9ef1ddb1718b364f5056a9c8f4fae81e811fbe52ef', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614503f2ef7f331a870f', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503f4e94c7665ddab', '\xd1a73d1c9be88a7c5a63c6125d16a8eb6e51f405828ba88b5eadb3361d5a16e9', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614503f5ca7ed2065b3c', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503f747d80b00e6dd', '\x71e97f8525a0e30361796cdb7eaaa1416359ffcf167225b9ec3157d3f8ba5e60', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614503f839c7dbf6d769', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503f996cfcd74422f', '\xcf8cace4bc3bee955f31ed93f81bd121d3ca572b6bfcb066a48a50cb8a7d48fa', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614503fa40bfb9d62024', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503fb78d178ff317b', '\x41ccff4c87159948adb5b8a027d0cfe5262c9df40e7df7c9e89df9805b2cc545', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614503fc4f615a4bc263', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614503fdbdcede5e1354', '\x8e5a1eb5a98eefa4ae801ec9ac05c8e89ee5a83640e8f24795e9ba22722a23e7', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614503fea6bbf0210b53', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145040042479bedd058', '\x43d8cfe522475ca2620327ed266b1a62cc0a66b430121625aabf043b78186c1c', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145040122ed98c48bea', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614504029dd045a453d4', '\x05feee87631be5e13f3938dbb9ba02a2fa17a6d240c7eaacff8f8bf3911a9fa9', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661450403d144ff9cef6c', NULL, NULL, '4eb5f225-65a9-49d1-8710-684a83892569', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614504059b112fb4ca5b', '\x009952ba38b3559b9d58c77fe63407be69965541fb2de8996a6eb52ed45dda12', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614504098fc3bb4e92ff', '\xf204bd5411a5eaacd2e61f84a877eddcc5926fcee044f54a9cf2bd6a970df72f', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145040cac755757c20d', '\x65dde5d30be1978bbd5d24b4d9bb5a4d126263b4af50719eee582aa374f401b6', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145040e895cac98302d', '\x65dde5d30be1978bbd5d24b4d9bb5a4d126263b4af50719eee582aa374f401b6', '\x066145040cac755757c20d', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145040fee20fc6e47c4', '\x847ac8e74867797d76a86757a7a25d1c5c09d637977ea106d9ad5717b6898ade', NULL, 'b0eca2ce-b030-41f4-bc86-7c12cde9f87d', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02e8aac8f4bf12bd1c1926fd6cdb60dc6431cc628b22a44d1d7be3f8f2e2df5b98', 2, 'latchkey:2d1fe165-05e9-4789-a2f8-a84f637e99b4/0014', '2026-11-27 17:01:49.64575+00');

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
	('\x06614504059b112fb4ca5b', 'lightning', 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', 'BTC', 1000000, 10000, 1010, 1010000, '\x009952ba38b3559b9d58c77fe63407be69965541fb2de8996a6eb52ed45dda12', 'lnbcrt10u1p4sndmusp5j7rwjvt6lrce9as9fcs6q7xyqdpeul6g6efjavntajrzywtq0ltspp5qzv49w3ckd2eh82ccal7vdq8he5ev42plvk73xt2d66ja4zamgfqdqqcqzzs9qrsgq8tsgzh60rc5tr2spwhvatqt5543g33nzc4hpfrl4ssj5ldfftna580gz9tr5fnfqp6hxjvax59v8afay5qxr2f7qmc4ewgehfdlf8tsp0pc7ew', '\x034d01589cd8e8ca13df8f679b1e61683912ea9d9cc9b2f72e142e5f2485cf379f', '2026-11-27 17:01:56.377929+00', NULL, NULL, 'settled', 1100, '\x97b7bc8a9bb749ef545822368822a538c58b2b27317c93136f37a77cdb135c57', NULL, '2026-11-27 17:01:48.559649+00', 0, NULL, NULL, NULL, NULL),
	('\x06614504098fc3bb4e92ff', 'lightning', 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', 'BTC', 1000000, 10000, 1010, 1010000, '\xf204bd5411a5eaacd2e61f84a877eddcc5926fcee044f54a9cf2bd6a970df72f', 'lnbcrt10u1p4sndmusp50hcn2mh9l5ajx7g2rt9h3q0fk6nh57z49hx38lmty2su53qtzxeqpp57gzt64q35h42e5hxr7z2saldmnzeym7wupz02j5u727k49cd7uhsdqqcqzzs9qrsgq6mgr8q04cv4qqgrn9gpd8kjtldxs58489htnuvmwuf34tyncucgnke0257yh9jwe97y0wzy6arhu8c7pvxjcrwzdw6eetad4cf9v9vcqm3ramh', '\x034d01589cd8e8ca13df8f679b1e61683912ea9d9cc9b2f72e142e5f2485cf379f', '2026-11-27 17:01:56.637191+00', NULL, NULL, 'settled', 3000, '\x24fb08ce8dae8850281d756c468fd52b644e1885bafc2855445ac7d2672e5f2b', NULL, '2026-11-27 17:01:48.717308+00', 0, NULL, NULL, NULL, NULL),
	('\x066145040cac755757c20d', 'lightning', 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', 'BTC', 1000000, 10000, 1010, 1010000, '\x65dde5d30be1978bbd5d24b4d9bb5a4d126263b4af50719eee582aa374f401b6', 'lnbcrt10u1p4sndmusp55nd5ee6nlhjgtfh0uph62fsfyasp2ntaxdpccnmhd03hrj5p8x3qpp5vhw7t5ctuxtch02ayj6dnw66f5fxyca54ag8r8hwtq42xa85qxmqdqqcqzzs9qrsgqcfpu3d6cfpq0kjyj9gnmg53vshy4tam6skeclep0yy5dlskne0u964wn9xnqxjhkjcu8xxf8tkyufk7prz4d6fw9p9ww988y9xyad8qpuegulh', '\x034d01589cd8e8ca13df8f679b1e61683912ea9d9cc9b2f72e142e5f2485cf379f', '2026-11-27 17:01:56.841158+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:01:48.963228+00', 0, NULL, NULL, NULL, NULL),
	('\x066145040fee20fc6e47c4', 'lightning', 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', 'BTC', 900000, 10000, 910, 910000, '\x847ac8e74867797d76a86757a7a25d1c5c09d637977ea106d9ad5717b6898ade', 'lnbcrt9u1p4sndmasp5qkw402kswe9d2maetcp4ce5e4vua8zkqk37ryrdvz4u3wqv2qnvspp5s3av3e6gvauh6a4gvat60gjar3wqn43hjal2zpke44t30d5f3t0qdqqcqzzs9qrsgq47hc0apxdpq6t6dd490e0kjrkew5hyt96wqdqjtc05a6d9lc5yhqe9aj0y5du7f85s7a6g6adgn2ngs2r4zvyh5awpp7hmcjqmh5desqfk5n3w', '\x034d01589cd8e8ca13df8f679b1e61683912ea9d9cc9b2f72e142e5f2485cf379f', '2026-11-27 17:01:49.360335+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xcfb280eea426b405f72982de55c60184b24dbc20e6bcd2fd64d1ab9306a15dae', 50000000, '2026-11-27 17:01:44.454326+00', 'credited', '\x06614503c9bc0e6ef8ab9d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x5076f7cdf284ef28cc52ad4a4dbbb72d4574e52c3cfc279f1dbbe8e3da3d7161', 5000000, '2026-11-27 17:01:45.15099+00', 'credited', '\x06614503d45da2477f022e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '\x137f88715fcc61b3185a8b34b30b215e504d6149c3080487c9838aacbbe59c4e', '2026-11-27 17:01:38.29989+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(1, 0),
	(2, 0),
	(3, 0),
	(4, 0),
	(5, 0),
	(6, 0),
	(7, 0),
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 50000000),
	(0, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x009952ba38b3559b9d58c77fe63407be69965541fb2de8996a6eb52ed45dda12', '\x97b7bc8a9bb749ef545822368822a538c58b2b27317c93136f37a77cdb135c57', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:01:48.312535+00', '2026-11-27 18:01:48+00'),
	('\xf204bd5411a5eaacd2e61f84a877eddcc5926fcee044f54a9cf2bd6a970df72f', '\x24fb08ce8dae8850281d756c468fd52b644e1885bafc2855445ac7d2672e5f2b', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:01:48.60274+00', '2026-11-27 18:01:48+00'),
	('\x65dde5d30be1978bbd5d24b4d9bb5a4d126263b4af50719eee582aa374f401b6', '\x0709c188cf63533a926ba91d0fb6238a2335b033421aac753f72006c40d7b4e7', false, 'no_route', 'OPEN', 0, '2026-11-27 17:01:48.766154+00', '2026-11-27 18:01:48+00'),
	('\x847ac8e74867797d76a86757a7a25d1c5c09d637977ea106d9ad5717b6898ade', '\xc94e89158bc8c058c99449d24a005f2818ae85fc3b85b43435040dd5847ae011', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:01:49.020824+00', '2026-11-27 18:01:49+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x6d1c7cbfbde1ae0ee4a6baec7fc602a735212e2d8b31956e1b98b2b937192245'),
	('outside', '\x0925bbdb03ddbafd0b83ec4fa72b08ff94e95f9a55949ffced325569ce6484ce');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xcfb280eea426b405f72982de55c60184b24dbc20e6bcd2fd64d1ab9306a15dae', 'SETTLED', 50000000, '\xf7ed8cb82a0811fc3808f29c76f165d475b5aed0fd2061260b765c9511d2ac38', 1, '2026-11-27 17:01:44.316514+00'),
	('\x5076f7cdf284ef28cc52ad4a4dbbb72d4574e52c3cfc279f1dbbe8e3da3d7161', 'SETTLED', 5000000, '\xe713243e49178a6edb7b36bd56741b9b5cd6eb7e6f18cbdf79144110f51809ab', 2, '2026-11-27 17:01:45.098303+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x009952ba38b3559b9d58c77fe63407be69965541fb2de8996a6eb52ed45dda12', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:01:48.536821+00', '2026-11-27 17:01:48.536821+00'),
	(2, '\xf204bd5411a5eaacd2e61f84a877eddcc5926fcee044f54a9cf2bd6a970df72f', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:01:48.700759+00', '2026-11-27 17:01:48.700759+00'),
	(3, '\x65dde5d30be1978bbd5d24b4d9bb5a4d126263b4af50719eee582aa374f401b6', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:01:48.933668+00', '2026-11-27 17:01:48.933668+00'),
	(4, '\x847ac8e74867797d76a86757a7a25d1c5c09d637977ea106d9ad5717b6898ade', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:01:50.333893+00', '2026-11-27 17:01:49.133894+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 17:01:37.166802+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:01:37.354508+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 17:01:37.512669+00'),
	('0004_payments', 'cd5fe64fe7ced0257d1c5d2be9e8631a73c9e89b57a8562c42745b9d49b8fdc3', 'before', '2026-11-27 17:01:37.573676+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 17:01:38.0691+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:01:38.4329+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:01:38.612634+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:01:38.803676+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:01:38.916292+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:01:38.983422+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 17:01:39.10291+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('cdefe395-8d7c-4228-8d25-2a8c1b33134a', '2fa48afa-5f0f-4a31-8045-727034d1b495', '\x0e494f9c9b3b39d65914d442b5475afde86a300e262e7ffde2a91fe3082b3a16', '2026-11-27 17:01:43.226009+00', '2026-12-27 17:01:43.226009+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('683443ee-8947-49ad-9b27-7f56255c63f1', '9eeac5de-d760-438c-928c-ef320f7f94b1', '\xc92d291a1269e956544456e681b4d8fc09529cad2e1e0dc4f50b453c0dcf2862', '2026-11-27 17:01:44.623631+00', '2026-12-27 17:01:44.623631+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('008f235e-8c8f-457d-a8f5-f9e243b3fef9', '9f85284d-c70e-4d0b-893f-a161eac12ef9', '\xc105b23408105605bf248dbd214d289181e9e1c924ad0905a9f910a9615cf2a9', '2026-11-27 17:01:45.383596+00', '2026-12-27 17:01:45.383596+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('ce4fa04d-82c3-484b-9489-413b57c5b9d5', '2fa48afa-5f0f-4a31-8045-727034d1b495', 'BTC', '', '2026-11-27 17:01:43.111961+00'),
	('4e5444dd-ac6a-451d-bc97-9e87fdf36e8c', '2fa48afa-5f0f-4a31-8045-727034d1b495', 'USD', '', '2026-11-27 17:01:43.12364+00'),
	('6f51799d-0520-4219-8933-23e714ceacb4', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'BTC', '', '2026-11-27 17:01:44.5876+00'),
	('260d7cae-bc6f-4b47-b0a8-33c25dc12bec', '9eeac5de-d760-438c-928c-ef320f7f94b1', 'USD', '', '2026-11-27 17:01:44.589928+00'),
	('aee19ff9-9985-4442-b859-29bf2db942ca', '9f85284d-c70e-4d0b-893f-a161eac12ef9', 'BTC', '', '2026-11-27 17:01:45.336247+00'),
	('f30ea844-8fa1-4ab2-86f9-e57050919b6b', '9f85284d-c70e-4d0b-893f-a161eac12ef9', 'USD', '', '2026-11-27 17:01:45.349992+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503c9bc0e6ef8ab9d00', NULL, NULL),
	(5000, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503d45da2477f022e00', NULL, NULL),
	(-100, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503e09ee08f377c1e00', 'bob', NULL),
	(100, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503e09ee08f377c1e01', 'alice', NULL),
	(-50, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503e2678dcb6efea400', 'carol', NULL),
	(50, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503e2678dcb6efea401', 'bob', NULL),
	(-101, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503e571f5bd3f507700', 'bob', NULL),
	(101, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503e571f5bd3f507701', 'alice', NULL),
	(-50, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503e774ed51001c5b00', 'carol', NULL),
	(50, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503e774ed51001c5b01', 'bob', NULL),
	(-102, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503e95838b54347f700', 'bob', NULL),
	(102, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503e95838b54347f701', 'alice', NULL),
	(-51, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503ea8b21125500bf00', 'carol', NULL),
	(51, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503ea8b21125500bf01', 'bob', NULL),
	(-103, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503ec78f0f35ee25900', 'bob', NULL),
	(103, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503ec78f0f35ee25901', 'alice', NULL),
	(-51, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503edf19da9e8e29300', 'carol', NULL),
	(51, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503edf19da9e8e29301', 'bob', NULL),
	(-104, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503f185c209f69ec000', 'bob', NULL),
	(104, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f185c209f69ec001', 'alice', NULL),
	(-52, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f2ef7f331a870f00', 'carol', NULL),
	(52, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503f2ef7f331a870f01', 'bob', NULL),
	(-105, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503f4e94c7665ddab00', 'bob', NULL),
	(105, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f4e94c7665ddab01', 'alice', NULL),
	(-52, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f5ca7ed2065b3c00', 'carol', NULL),
	(52, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503f5ca7ed2065b3c01', 'bob', NULL),
	(-106, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503f747d80b00e6dd00', 'bob', NULL),
	(106, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f747d80b00e6dd01', 'alice', NULL),
	(-53, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f839c7dbf6d76900', 'carol', NULL),
	(53, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503f839c7dbf6d76901', 'bob', NULL),
	(-107, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503f996cfcd74422f00', 'bob', NULL),
	(107, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503f996cfcd74422f01', 'alice', NULL),
	(-53, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503fa40bfb9d6202400', 'carol', NULL),
	(53, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503fa40bfb9d6202401', 'bob', NULL),
	(-108, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503fb78d178ff317b00', 'bob', NULL),
	(108, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503fb78d178ff317b01', 'alice', NULL),
	(-54, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503fc4f615a4bc26300', 'carol', NULL),
	(54, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503fc4f615a4bc26301', 'bob', NULL),
	(-109, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614503fdbdcede5e135400', 'bob', NULL),
	(109, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503fdbdcede5e135401', 'alice', NULL),
	(-54, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614503fea6bbf0210b5300', 'carol', NULL),
	(54, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x06614503fea6bbf0210b5301', 'bob', NULL),
	(-110, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x066145040042479bedd05800', 'bob', NULL),
	(110, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x066145040042479bedd05801', 'alice', NULL),
	(-55, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x066145040122ed98c48bea00', 'carol', NULL),
	(55, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x066145040122ed98c48bea01', 'bob', NULL),
	(-111, NULL, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614504029dd045a453d400', 'bob', NULL),
	(111, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x06614504029dd045a453d401', 'alice', NULL),
	(-55, NULL, '6f51799d-0520-4219-8933-23e714ceacb4', '\x0661450403d144ff9cef6c00', 'carol', NULL),
	(55, NULL, 'aee19ff9-9985-4442-b859-29bf2db942ca', '\x0661450403d144ff9cef6c01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614504059b112fb4ca5b00', NULL, NULL),
	(-1003, 3, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x06614504098fc3bb4e92ff00', NULL, NULL),
	(-1010, 10, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x066145040cac755757c20d00', NULL, NULL),
	(1010, 10, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x066145040e895cac98302d00', NULL, NULL),
	(-910, 10, 'ce4fa04d-82c3-484b-9489-413b57c5b9d5', '\x066145040fee20fc6e47c400', NULL, NULL);

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
-- Name: chain_cursor chain_cursor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chain_cursor
    ADD CONSTRAINT chain_cursor_pkey PRIMARY KEY (node_key);

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
-- Name: sandbox_payout sandbox_payout_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

--
-- Name: session session_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: wallet wallet_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- PostgreSQL database dump complete
--
