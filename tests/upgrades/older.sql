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
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_code_hash_check CHECK ((octet_length(code_hash) = 32))
);

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
	('ca5d3e63-472b-42ab-93e4-6197aea2a4c6', '8d739f59-0e63-4a9e-992a-f52dbc2a6342', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', true, '{}', '2026-11-27 17:09:31.823922+00'),
	('e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', '85ff2778-0474-48a1-bb27-253aa2cb20ac', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '2bb6467d-f6ab-4e79-871c-e977e7199df6', true, '{}', '2026-11-27 17:09:32.457839+00'),
	('b83b4124-043c-4ee7-802e-3ece0db8df8e', 'bd36a0a1-376a-4789-86a9-30fc5ee26e7f', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', true, '{}', '2026-11-27 17:09:32.716083+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('9877f23d-27e7-488b-a0a0-273414d7624b', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:09:32.059436+00', NULL, '2026-11-27 17:09:34.93399+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('057835ab-2d26-43e5-843c-b9bd58af433a', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:09:32.527845+00', NULL, '2026-11-27 17:09:34.433788+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('bbb66188-f00b-4f09-b7e2-eb97f6f77342', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:09:32.870885+00', NULL, '2026-11-27 17:09:35.239318+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('04656452-669c-4640-93ef-e06f8274e494', '9877f23d-27e7-488b-a0a0-273414d7624b', '\xc5ce14b1c7600e2a6e0c92840bd89d89546e0c5ed9fef01d5fcfea81a5fafb66', 'blink_aZu7Jm', 'uLKl', '2026-11-27 17:09:32.069265+00', NULL),
	('6df01491-85ef-4a28-902f-1fe14fdbcbf9', '057835ab-2d26-43e5-843c-b9bd58af433a', '\x0b55155a758f32d22012316efdceabc11f452f804625e254996f4919c8ff4986', 'blink_QwBtUQ', 'KyfT', '2026-11-27 17:09:32.530112+00', NULL),
	('217d00c1-4281-4040-b216-ddafd9bd6a0d', 'bbb66188-f00b-4f09-b7e2-eb97f6f77342', '\x2a10e516833e86550fb1782f4984f8eaadc44a8d1b59f33e9a59f52435ad9b4d', 'blink_xiKAz8', 'eRap', '2026-11-27 17:09:32.877132+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661451fa5c0f5468294cf3d', '2026-11-27 17:09:31.858408+00', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661451fa6f27e8e1fdab5f7', '2026-11-27 17:09:31.936442+00', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-000000000001', '481e89ef-e453-46f4-b5dc-2c19b0910a8e', '{}', '{"expires_at": "2026-12-27T17:09:31.928086+00:00"}'),
	('\x0661451fa998fa5a2246252e', '2026-11-27 17:09:32.11014+00', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', 'api_key.created', 'session', '481e89ef-e453-46f4-b5dc-2c19b0910a8e', '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-000000000002', '9877f23d-27e7-488b-a0a0-273414d7624b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_aZu7Jm…uLKl", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661451faaf577088364ca46', '2026-11-27 17:09:32.199366+00', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', 'account.username_set', 'key', '9877f23d-27e7-488b-a0a0-273414d7624b', '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661451faf078fe0073c5102', '2026-11-27 17:09:32.466121+00', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661451faf5e0e97bd1bb8d2', '2026-11-27 17:09:32.488239+00', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-000000000007', '735fa112-5f4a-4a1f-833b-b0bf181b1f5e', '{}', '{"expires_at": "2026-12-27T17:09:32.484477+00:00"}'),
	('\x0661451fb019567fb7a27ff5', '2026-11-27 17:09:32.536199+00', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'api_key.created', 'session', '735fa112-5f4a-4a1f-833b-b0bf181b1f5e', '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-000000000008', '057835ab-2d26-43e5-843c-b9bd58af433a', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_QwBtUQ…KyfT", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661451fb107c8119dcc18d9', '2026-11-27 17:09:32.597245+00', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'account.username_set', 'key', '057835ab-2d26-43e5-843c-b9bd58af433a', '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661451fb32969f6ec1d363d', '2026-11-27 17:09:32.736927+00', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661451fb3be92c1121d6b0f', '2026-11-27 17:09:32.775111+00', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-00000000000d', '7b94ab28-341f-41ec-9ad3-5c66ab1e4c66', '{}', '{"expires_at": "2026-12-27T17:09:32.772246+00:00"}'),
	('\x0661451fb5a264d9924c516b', '2026-11-27 17:09:32.898975+00', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', 'api_key.created', 'session', '7b94ab28-341f-41ec-9ad3-5c66ab1e4c66', '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-00000000000e', 'bbb66188-f00b-4f09-b7e2-eb97f6f77342', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_xiKAz8…eRap", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661451fb66a41aa3be77331', '2026-11-27 17:09:32.950141+00', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', 'account.username_set', 'key', 'bbb66188-f00b-4f09-b7e2-eb97f6f77342', '127.0.0.1', 'python-httpx2/2.16.2', '88b642d0-5d38-46c0-896f-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: callback_endpoint; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: captcha_solution; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(3, -100000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(3, 100000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(4, -50000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(4, 50000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(5, -101000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(5, 101000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(6, -50000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(6, 50000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(7, -102000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(7, 102000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(8, -51000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(8, 51000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(9, -103000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(9, 103000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(10, -51000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(10, 51000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(11, -104000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(11, 104000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(12, -52000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(12, 52000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(13, -105000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(13, 105000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(14, -52000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(14, 52000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(15, -106000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(15, 106000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(16, -53000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(16, 53000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(17, -107000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(17, 107000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(18, -53000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(18, 53000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(19, -108000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(19, 108000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(20, -54000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(20, 54000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(21, -109000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(21, 109000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(22, -54000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(22, 54000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(23, -110000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(23, 110000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(24, -55000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(24, 55000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(25, -111000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(25, 111000, '2bb6467d-f6ab-4e79-871c-e977e7199df6');
INSERT INTO public.entry VALUES
	(26, -55000, '2bb6467d-f6ab-4e79-871c-e977e7199df6'),
	(26, 55000, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4'),
	(27, -1010000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(31, -1010000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(33, -910000, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 17:09:32.428062+00', 'lightning_receipt', '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fae0ec00b686d0100'),
	(793, 2, '2026-11-27 17:09:32.683471+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fb2399e5d0c50be00'),
	(801, 3, '2026-11-27 17:09:33.067046+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fb8034e1e64441201'),
	(805, 4, '2026-11-27 17:09:33.157876+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fb9742e76b2900f01'),
	(809, 5, '2026-11-27 17:09:33.367779+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbc6338e1c0d30701'),
	(811, 6, '2026-11-27 17:09:33.399947+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fbd42320dbaa1ae01'),
	(814, 7, '2026-11-27 17:09:33.44674+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbdf864379005d501'),
	(816, 8, '2026-11-27 17:09:33.479287+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fbe77512ee6a29701'),
	(819, 9, '2026-11-27 17:09:33.535166+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbf4a371d4462a601'),
	(821, 10, '2026-11-27 17:09:33.565849+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fbfc9f048786ed001'),
	(824, 11, '2026-11-27 17:09:33.62791+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc0be01d82bca2901'),
	(826, 12, '2026-11-27 17:09:33.659515+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc13a0da0b9ad9d01'),
	(829, 13, '2026-11-27 17:09:33.703414+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc1e4f285a2562c01'),
	(831, 14, '2026-11-27 17:09:33.742381+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc27cf14c7eed3e01'),
	(834, 15, '2026-11-27 17:09:33.893084+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc4603cbdaf815e01'),
	(836, 16, '2026-11-27 17:09:33.936861+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc56238fb7fc97301'),
	(839, 17, '2026-11-27 17:09:34.02108+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc698a4ca4c31cd01'),
	(841, 18, '2026-11-27 17:09:34.051828+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc73498e3c0e83e01'),
	(844, 19, '2026-11-27 17:09:34.095757+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc7df88feccda2001'),
	(846, 20, '2026-11-27 17:09:34.134534+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc877f7fcd624db01'),
	(850, 21, '2026-11-27 17:09:34.183253+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc934a4f0e69c3b01'),
	(852, 22, '2026-11-27 17:09:34.21156+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc9a007037909a501'),
	(855, 23, '2026-11-27 17:09:34.269905+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fca8a02edef71a201'),
	(857, 24, '2026-11-27 17:09:34.293944+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fcacc03884b49ed01'),
	(860, 25, '2026-11-27 17:09:34.351911+00', 'lightning_receipt', '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fcbca3d671f6f9b01'),
	(862, 26, '2026-11-27 17:09:34.390569+00', 'intraledger_receipt', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fcc618afc77d26c01');

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
	('\x35db0a971b93239e5f1d21feeda4fe4e9b71cd8ff49b21bb49157a9c512b17f7', '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', 'BTC', 'lnbcrt500u1p4snw2vsp5cyf6lx4jpktxz90rpqf59mhll2q70z093n6cyke3prng47ef0cpspp5xhds49cmjv3euhcay8lwmf87f6dhrnv07jdjrw6fz4afc5ftzlmsdqqxqrwzqcqzzs9qrsgqjd4cglcm2qwwgqf5ntzggvgc4lz9hnvz0j6wer69ty4zrk9ajdwpsfdrv78jxm4l4v4u5u4cvpu2hhkvmm8t5926nak3qd878klzsucpf6uqjx', '\xc113af9ab20d966115e3081342eefffa81e789e58cf5825b3108e68afb297e03', '\x7fe60ba82cc620155a1a826b5905a68e60b97ef6613053cf4f282ffadf579fd6', 50000000, '', NULL, NULL, '2026-11-27 17:09:32.274599+00', '2026-11-27 21:09:32+00', 'PAID', 50000000, '\x0661451fae0ec00b686d01', 'lightning'),
	('\x68246d855f6e22a28bc34bb6b230dbb5b76f29b9439de6500c850a704efa96a1', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt50u1p4snw2vsp5h0crgy2dw0g57ldm55splkwgk6cta04llth6kd4gr2x6q3qy402qpp5dqjxmp2ldc329z7rfwmtyvxmkkmk72degww7v5qvs598qnh6j6ssdqqxqrwzqcqzzs9qrsgqe9r00mp5kvz4us6g5q6m7kuumk764sa9027l6ank8zxz72q84vr80umnzjvlcmc866qnhq8543xmc5f5n56ezuqa68qrypyjr0xy36cpd2n7ve', '\xbbf034114d73d14f7dbba5201fd9c8b6b0bebebffaefab36a81a8da04404abd4', '\x3547805bb3503c710bad5e01884cbb567649c9dac7d883bd9f93fe613bc5ddf6', 5000000, '', NULL, NULL, '2026-11-27 17:09:32.628174+00', '2026-11-27 21:09:32+00', 'PAID', 5000000, '\x0661451fb2399e5d0c50be', 'lightning'),
	('\x112353701c83b040b9bbdcf02e628c09e4ecb3feeed1a7ac5b45558bd15e7da9', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1u1p4snw2vsp50c7jhrau9eshjl6xpqjjthwr08kf2emk8zlgzrpazu46xr0cseuqpp5zy34xuquswcypwdmmnczuc5vp8jwevl7amg60tzmg42ch5270k5sdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqu574rsjqxqnc22upy70zn758rs2rkdappswze0pch2vwjn52zfa3sczsmzmtzaawuswctl3s7qwylvhurgfs3f8ukvvr4drh7k8fakqpsuqyd5', '\x7e3d2b8fbc2e61797f46082525ddc379ec95677638be810c3d172ba30df88678', '\x9eec832b9a42bfaa4a803b18738feee0ab759610133e5722c58358421797786d', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:09:32.980353+00', '2026-11-27 21:09:32+00', 'PAID', 100000, '\x0661451fb8034e1e644412', 'intraledger'),
	('\x98b87359152ba0ed64e5e544c0f12b840f598fcd2d29d04514e2a3f899689629', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1010n1p4snw2dsp5mg4tfj3ssre3jv5sewe0sqgavv4utne2rmn05rfp9v2st4lkkqhqpp5nzu8xkg49wsw6e89u4zvpuftss84nr7d955aq3g5u23l3xtgjc5sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqyftnv8crmeyzqhxdhdan3emzwj2983lc3uh4q3kjt5wwxv0zrcyq8xjnt2jg0xa7yqwahp6w6py28qccw8y89kahr6a2p8rw302ussgps23tvp', '\xda2ab4ca3080f3193290cbb2f8011d632bc5cf2a1ee6fa0d212b1505d7f6b02e', '\x7f7905ff73a5871903e286ff85b48e3c86bc58b4360d9ce9338068560a8ccc81', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:09:33.257215+00', '2026-11-27 21:09:33+00', 'PAID', 101000, '\x0661451fbc6338e1c0d307', 'intraledger'),
	('\x3f766e02201860819ccbd0cd7acc816001ef3338d77bfcd86eb5cbad251ed5a5', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1020n1p4snw2dsp5xwpnh0sgxwh2fnpv44dsm7u6wgtv7atpqt4rx9a6e0whyr5r068spp58amxuq3qrpsgr8xt6rxh4nypvqq77vec6aalekrwkh966fg76kjsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqq0wqtk9sk2jf4mw6xypfdn49f8td7764c6adwshz5nxznfvf9qk9jenltwczmajf07lt48tvqr5n5eaxxyd2gdhrurht3csc9pkwhzcpzhwujt', '\x33833bbe0833aea4cc2cad5b0dfb9a7216cf756102ea3317bacbdd720e837e8f', '\x2aafd41a9b6e2b01a5080bf20484ac764496ff80d91f30ec56c152ca3bae3078', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:09:33.424449+00', '2026-11-27 21:09:33+00', 'PAID', 102000, '\x0661451fbdf864379005d5', 'intraledger'),
	('\x030caded584eafe2e75c7782d00a5c2276891b1295664d57cf370dc0348d45dc', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1030n1p4snw2dsp5h4kj8ljrj49fxqh3f753kjx2s4p74ajrpcupwt5qeppn6vn0pg8qpp5qvx2mm2cf6h79e6uw7pdqzjuyfmgjxcjj4ny6470xuxuqdydghwqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqau9lwvgx8p0cwamrnjm6z35cwm0x08pnvjly7clecl5tpvme2kdnahtxhm8a85vjgy8v7feqedvnnpthf3v90fph32d2h9zms45vm3gpenrc2c', '\xbd6d23fe43954a9302f14fa91b48ca8543eaf6430e38172e80c8433d326f0a0e', '\xf9f07c28593a1a0834a7743b251e7cc968ca905e3429d21229d3f0c0f36592bc', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:09:33.507584+00', '2026-11-27 21:09:33+00', 'PAID', 103000, '\x0661451fbf4a371d4462a6', 'intraledger'),
	('\x1e01ea7375b7798a02a5ee7529d5079d0293188a05049455456e14cb6daa2c1a', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1040n1p4snw2dsp54g424es4z749c5pgc89y046r65rvs8rmlly8pjy2rljhqxrdkcwqpp5rcq75um4kauc5q49ae6jn4g8n5pfxxy2q5zfg429dc2vkmd29sdqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqx235k20j4ftzqv6aq550vv5dtxyux97zkzsx67dxju9tt062t5rjkt4hvl6r7yrcxxpr96ltn8wry3ese0r2p75csachk2mkz5lvefsp7hef4n', '\xaa2aaae61517aa5c5028c1ca47d743d506c81c7bffc870c88a1fe570186db61c', '\xaedbcbce2793c9c9ae22b24e6ee1dd83cbd7f15b747872fe077eb9aaa2d76da4', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:09:33.590528+00', '2026-11-27 21:09:33+00', 'PAID', 104000, '\x0661451fc0be01d82bca29', 'intraledger'),
	('\x80ffed1c2007f280b985abfde7a23f21483af6e51d9c5fa7653ceab2afb99c85', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1050n1p4snw2dsp5cn7d2rp2satd4qhl3g93p7c7zxeg4vxfexaz4snwyzyuhtkcefqqpp5srl768pqqlegpwv940770g3ly9yr4ah9rkw9lfm98n4t9taenjzsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqadwj7e7wgxq64nv9f05at4lxx5r9ncmv955mnccn9v2328ae23yhgszdzapq7flk8t8l54zkpzxgkd0mndyngymxvqvuuhxhn8tqzvsq3acx0f', '\xc4fcd50c2a8756da82ff8a0b10fb1e11b28ab0c9c9ba2ac26e2089cbaed8ca40', '\x2a0f9844f131bcfbbe7f1f35cbdc7dfd65a1a8a4b0e72684a638156d365daed5', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:09:33.676694+00', '2026-11-27 21:09:33+00', 'PAID', 105000, '\x0661451fc1e4f285a2562c', 'intraledger'),
	('\x5591c9bf487836632ae430ce5214ef3326cdf4918e004606038d1ff74b421169', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1060n1p4snw2dsp5mhfkml8ye9eyz9l9x67yaseqmh42y3n9hhummd728d6w2trpnfzspp52kgun06g0qmxx2hyxr89y980xvnvmay33cqyvpsr350lwj6zz95sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqc54t6u6uy2fq66rvtnhqyh2p82q4nnyctq994uz0fdvpevh3yy8pps4zycmcfgup5mrr6ezw4hnecpyzqm8a0uu7p9wqlj2qm44sxuqq9p7jmc', '\xddd36dfce4c9724117e536bc4ec320ddeaa24665bdf9bdb7ca3b74e52c619a45', '\x3f9454e0cfc79710e221b9b9f8aac606db4503e356fff718f3ade3da261b09fa', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:09:33.775674+00', '2026-11-27 21:09:33+00', 'PAID', 106000, '\x0661451fc4603cbdaf815e', 'intraledger'),
	('\xcc25166c14ea23732437786e459aae64cb442f2f3527cf5fd74b72ba4054c835', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1070n1p4snw2dsp5wrchuwufn3uwpy5s4u72k7ursdfxr0asjg4w2tatgk6gsh77tjyqpp5esj3vmq5ag3hxfph0phytx4wvn95gte0x5nu7h7hfdet5sz5eq6sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqt4n7fwhhlt3dlq0xfl4chpkk4gmxrftscuwwljqmmjsp6war6nfjucmas49757zmjdjd46w2w6lqmhwh8x3sdrwepulhs33h5mdnwcqqrxk7us', '\x70f17e3b899c78e09290af3cab7b83835261bfb0922ae52fab45b4885fde5c88', '\x3e1052fbda0551350d9c7f66cf1c28159694a6cd52364978428e4786dff8ca79', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:09:33.977093+00', '2026-11-27 21:09:33+00', 'PAID', 107000, '\x0661451fc698a4ca4c31cd', 'intraledger'),
	('\x37b34f7957efe5013d5bb7d3cd35c99562d560013c440145913867f0e5b3ec79', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1080n1p4snw2wsp5uvhkcxtzvm7u0qptujs3jrcycd30alg9vanm3shrqq6yzs0stv5qpp5x7e5772haljsz02mklfu6dwfj43d2cqp83zqz3v38pnlpedna3usdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqmtrtzljl7ax293gy45du9xwzn45zc6vp6u9x2dfz0u80z3klpyl5u9f9mvt0c28ald2qh2uttf8rx3d6t63w75eyqxd6vtxlg279j8gpgdr7yv', '\xe32f6c196266fdc7802be4a1190f04c362fefd056767b8c2e300344141f05b28', '\xe1c08bde641e2f5af9aafaf52fc09ed79dd3b00fbb385d1c50e5fa886d267ad1', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:09:34.07649+00', '2026-11-27 21:09:34+00', 'PAID', 108000, '\x0661451fc7df88feccda20', 'intraledger'),
	('\xcbd120cef419856056ede24351aebd1d5f5bd7e917700dd8f342fa6735d86935', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1100n1p4snw2wsp5gc4xd9g4n4sddz4rwswyx95vwxryy5c67su84wrm7lkfr4ffgl2qpp5e0gjpnh5rxzkq4hdufp4rt4ar404h4lfzacqmk8ngtaxwdwcdy6sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqrtexjvcwel9gq7rvc42cce7nvzea0jgczj8fr5yrtd9rg6zj65wnlc3adcvdfd8rv0sj3pcu7t8nlm4lc355lnh6ddylcqgahmytcdqpj4ajml', '\x462a6695159d60d68aa3741c43168c718642531af4387ab87bf7ec91d52947d4', '\x3a857b0933e0843e2626b92dce865281e06ff087ed7116cfb882b2291c35e989', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:09:34.241928+00', '2026-11-27 21:09:34+00', 'PAID', 110000, '\x0661451fca8a02edef71a2', 'intraledger'),
	('\x121af0b58d582fe1fe61591b17bc2617f918120ccfb9951e2ca81ba7b9596c4c', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1110n1p4snw2wsp5apczdhtytykg5u5l85dp3pva0fp7xgxhmzlu7gqac0c9eajm8lqqpp5zgd0pdvdtqh7rlnptyd300pxzlu3sysve7ue283v4qd60w2ed3xqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqcdj98fhxjhf37hydppgtlmkh65rq733exyl9p89z0v42avckpc4qt5tgd6s35zm8uwns70kdegctvd5tyc2svzqg4jdzqzgj3su3stcpca23r3', '\xe87026dd64592c8a729f3d1a18859d7a43e320d7d8bfcf201dc3f05cf65b3fc0', '\x43aae760497813f9b398593063e5b287c91c5319836c3e327419e81155dd223f', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:09:34.327134+00', '2026-11-27 21:09:34+00', 'PAID', 111000, '\x0661451fcbca3d671f6f9b', 'intraledger'),
	('\x1a9241978046eb28aef34d2315c87d47c4719147894330eaeff9137fb2a08f33', 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', 'BTC', 'lnbcrt5u1p4snw20sp5zfmr9gwku9l6vffk69kvlu999g4awrv4qyklq3t3y2vmq0q0xrkqpp5r2fyr9uqgm4j3thnf533tjraglz8ry2839pnp6h0lyfhlv4q3uesdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq96z8tsxs8km7jpdx2tuswvpkm2lj26xxvyeypjk6tmp978asuz7huqwu0z6s3cv3cel3hypvqu9t57ap0vm9t3ahr37vgqpwmucqndgqc2th0a', '\x127632a1d6e17fa62536d16ccff0a52a2bd70d95012df045712299b03c0f30ec', '\xc2a401524f77109609d226bcc8ed4eda099c0ec7b8002dee7161af8c1032d984', 500000, 'never paid', NULL, NULL, '2026-11-27 17:09:35.246745+00', '2026-11-27 21:09:35+00', 'OPEN', NULL, NULL, NULL),
	('\x8fc7c0fe1f8628d9a4b99ca7146e6dd82dab6aabc97b2e153b346aba4b06110f', '2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', 'lnbcrt1090n1p4snw2wsp5z7w7zjgwgwpdqxepknucwy5ct8qyuvryzw0snc7q2rrv56gcwl0spp53lruplslsc5dnf9enjn3gmndmqk6k64te9aju9fmx34t5jcxzy8sdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqt88ct4n7trfpy0ffcvkl4rs3zpg6wtl6zzw88t22surpwu4naqg42arqryszwxft3ftj08d6zdc96l7jza9yjqc3rjl8tqtte8fe3egqaw7p3d', '\x179de1490e4382d01b21b4f987129859c04e3064139f09e3c050c6ca691877df', '\x2573b95cb057e521e7471936b0b010e34f95b37aa7ea00551de831256a6dd4d9', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:09:34.154127+00', '2026-11-27 21:09:34+00', 'PAID', 109000, '\x0661451fc934a4f0e69c3b', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:09:32.402368+00', 'lightning_receipt'),
	(2, '2026-11-27 17:09:32.675486+00', 'lightning_receipt'),
	(3, '2026-11-27 17:09:33.054798+00', 'intraledger'),
	(4, '2026-11-27 17:09:33.14923+00', 'intraledger'),
	(5, '2026-11-27 17:09:33.341496+00', 'intraledger'),
	(6, '2026-11-27 17:09:33.398578+00', 'intraledger'),
	(7, '2026-11-27 17:09:33.44522+00', 'intraledger'),
	(8, '2026-11-27 17:09:33.477713+00', 'intraledger'),
	(9, '2026-11-27 17:09:33.531703+00', 'intraledger'),
	(10, '2026-11-27 17:09:33.5644+00', 'intraledger'),
	(11, '2026-11-27 17:09:33.626881+00', 'intraledger'),
	(12, '2026-11-27 17:09:33.658637+00', 'intraledger'),
	(13, '2026-11-27 17:09:33.702386+00', 'intraledger'),
	(14, '2026-11-27 17:09:33.741297+00', 'intraledger'),
	(15, '2026-11-27 17:09:33.86502+00', 'intraledger'),
	(16, '2026-11-27 17:09:33.931064+00', 'intraledger'),
	(17, '2026-11-27 17:09:34.010532+00', 'intraledger'),
	(18, '2026-11-27 17:09:34.050456+00', 'intraledger'),
	(19, '2026-11-27 17:09:34.094216+00', 'intraledger'),
	(20, '2026-11-27 17:09:34.133239+00', 'intraledger'),
	(21, '2026-11-27 17:09:34.18154+00', 'intraledger'),
	(22, '2026-11-27 17:09:34.209031+00', 'intraledger'),
	(23, '2026-11-27 17:09:34.26893+00', 'intraledger'),
	(24, '2026-11-27 17:09:34.285827+00', 'intraledger'),
	(25, '2026-11-27 17:09:34.350909+00', 'intraledger'),
	(26, '2026-11-27 17:09:34.389642+00', 'intraledger'),
	(27, '2026-11-27 17:09:34.460977+00', 'lightning_reserve'),
	(28, '2026-11-27 17:09:34.594607+00', 'lightning_settled'),
	(29, '2026-11-27 17:09:34.652416+00', 'lightning_reserve'),
	(30, '2026-11-27 17:09:34.717772+00', 'lightning_settled'),
	(31, '2026-11-27 17:09:34.766291+00', 'lightning_reserve'),
	(32, '2026-11-27 17:09:34.811929+00', 'lightning_failed'),
	(33, '2026-11-27 17:09:34.891964+00', 'lightning_reserve');

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
	('057835ab-2d26-43e5-843c-b9bd58af433a', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 14739, 14739),
	('057835ab-2d26-43e5-843c-b9bd58af433a', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1506, 1506),
	('9877f23d-27e7-488b-a0a0-273414d7624b', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 30396, 30396),
	('9877f23d-27e7-488b-a0a0-273414d7624b', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 34499, 34499),
	('9877f23d-27e7-488b-a0a0-273414d7624b', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 489, 489),
	('bbb66188-f00b-4f09-b7e2-eb97f6f77342', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 18696, 18696),
	('bbb66188-f00b-4f09-b7e2-eb97f6f77342', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 191, 191),
	('057835ab-2d26-43e5-843c-b9bd58af433a', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 276786, 52649),
	('057835ab-2d26-43e5-843c-b9bd58af433a', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 269745, 85544),
	('9877f23d-27e7-488b-a0a0-273414d7624b', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1089212, 300810),
	('bbb66188-f00b-4f09-b7e2-eb97f6f77342', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 17596, 17596);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('7654c467-ed50-4904-aeaa-ceeb7240ab08', 4, '2026-11-27 17:09:35.274641+00');

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
	('fe3fac3e-5853-473a-81a3-747a4d18d922', 'USD', NULL, 0, '-infinity'),
	('e1e81466-86e7-412a-b82d-3c45036c77ba', 'USD', NULL, 0, '-infinity'),
	('d0778a2b-7aaf-47d9-910b-1faf97c62f73', 'USD', NULL, 0, '-infinity'),
	('cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', 'BTC', NULL, 630000, '2026-11-27 17:09:34.389642+00'),
	('2bb6467d-f6ab-4e79-871c-e977e7199df6', 'BTC', NULL, 5636000, '2026-11-27 17:09:34.389642+00'),
	('96800339-4276-4f1d-b9ae-c3c30f0c0f1a', 'BTC', NULL, 45819000, '2026-11-27 17:09:34.891964+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661451fae0ec00b686d01', '\x35db0a971b93239e5f1d21feeda4fe4e9b71cd8ff49b21bb49157a9c512b17f7', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661451fb2399e5d0c50be', '\x68246d855f6e22a28bc34bb6b230dbb5b76f29b9439de6500c850a704efa96a1', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fb8034e1e644412', '\x112353701c83b040b9bbdcf02e628c09e4ecb3feeed1a7ac5b45558bd15e7da9', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661451fb9742e76b2900f', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fbc6338e1c0d307', '\x98b87359152ba0ed64e5e544c0f12b840f598fcd2d29d04514e2a3f899689629', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661451fbd42320dbaa1ae', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fbdf864379005d5', '\x3f766e02201860819ccbd0cd7acc816001ef3338d77bfcd86eb5cbad251ed5a5', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661451fbe77512ee6a297', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fbf4a371d4462a6', '\x030caded584eafe2e75c7782d00a5c2276891b1295664d57cf370dc0348d45dc', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661451fbfc9f048786ed0', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fc0be01d82bca29', '\x1e01ea7375b7798a02a5ee7529d5079d0293188a05049455456e14cb6daa2c1a', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661451fc13a0da0b9ad9d', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fc1e4f285a2562c', '\x80ffed1c2007f280b985abfde7a23f21483af6e51d9c5fa7653ceab2afb99c85', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661451fc27cf14c7eed3e', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fc4603cbdaf815e', '\x5591c9bf487836632ae430ce5214ef3326cdf4918e004606038d1ff74b421169', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661451fc56238fb7fc973', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fc698a4ca4c31cd', '\xcc25166c14ea23732437786e459aae64cb442f2f3527cf5fd74b72ba4054c835', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661451fc73498e3c0e83e', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fc7df88feccda20', '\x37b34f7957efe5013d5bb7d3cd35c99562d560013c440145913867f0e5b3ec79', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661451fc877f7fcd624db', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fc934a4f0e69c3b', '\x8fc7c0fe1f8628d9a4b99ca7146e6dd82dab6aabc97b2e153b346aba4b06110f', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661451fc9a007037909a5', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fca8a02edef71a2', '\xcbd120cef419856056ede24351aebd1d5f5bd7e917700dd8f342fa6735d86935', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661451fcacc03884b49ed', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451fcbca3d671f6f9b', '\x121af0b58d582fe1fe61591b17bc2617f918120ccfb9951e2ca81ba7b9596c4c', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661451fcc618afc77d26c', NULL, NULL, '057835ab-2d26-43e5-843c-b9bd58af433a', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661451fcd7831a33933e3', '\x3f50ebd9508a8d422ce95b5c75fb20b0bb1e166a3e964491c1f7542e21d5d92c', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661451fd06400f7724e92', '\x42d83e9b4dc3544c1e88e7c354f5e4e8ccf95cecf9c9e0820229efa120b0e240', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661451fd220d39fb5f179', '\xe8f2e66f80442ddbd404483a5e60b76234ce3750abed3eaf4968fb89755cb210', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661451fd2d319f7384a5b', '\xe8f2e66f80442ddbd404483a5e60b76234ce3750abed3eaf4968fb89755cb210', '\x0661451fd220d39fb5f179', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661451fd40bbc03a8907c', '\x27ddd42a8224587ad3fa64d16e35c00103a1119e1fcccd78cbc3d336568cddfe', NULL, '9877f23d-27e7-488b-a0a0-273414d7624b', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02b605f04af37c8716785c198fba7f6c254ee2eedc186c8451a9cb76e191cc33be', 2, 'latchkey:5e06f843-2c01-4a67-98a8-894ca9f9478c/0015', '2026-11-27 17:09:35.376197+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661451fcd7831a33933e3', 'lightning', '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', 'BTC', 1000000, 10000, 1010, 1010000, '\x3f50ebd9508a8d422ce95b5c75fb20b0bb1e166a3e964491c1f7542e21d5d92c', 'lnbcrt10u1p4snw2wsp5s5mjq9nglm029uc58h72m0w54pr0f3h67tdgy72uqw4jmw5wx28qpp58agwhk2s32x5yt8ftdw8t7eqkza3u9n286tyfywp7a2zugw4mykqdqqcqzzs9qrsgqrpu7rh2dhuvljazmn5fgj9wynry09sgwz6wtlg8vzt0ls9qsy7qn6q4k3ntek50m387c08m7w3e82vpql2z6weg6j46vgt8893lyf5spz3umk3', '\x033e3e58736dd828a4a0a75a32aaf057c0e075d8750d67be27963b5c832160e38d', '2026-11-27 17:09:42.461034+00', NULL, NULL, 'settled', 1100, '\x12d388738788017084f4840b374ba2bf391a430ff012e29109a8d62f43709578', NULL, '2026-11-27 17:09:34.594618+00'),
	('\x0661451fd06400f7724e92', 'lightning', '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', 'BTC', 1000000, 10000, 1010, 1010000, '\x42d83e9b4dc3544c1e88e7c354f5e4e8ccf95cecf9c9e0820229efa120b0e240', 'lnbcrt10u1p4snw2wsp59kwex8d7j8revx4xx695cy5yjc285pndg7xhpl43tdkss3r935qqpp5gtvrax6dcd2yc85gulp4fa0yarx0jh8vl8y7pqsz98h6zg9sufqqdqqcqzzs9qrsgqw2jxqlrhucwh5z04875sg763sgztrvmkcvdnetplgwjd0m7ymuz5slhjg6gzqz3qew806raexvnt46wc59axea9favgqa6l97rvv6mcpjhe50m', '\x033e3e58736dd828a4a0a75a32aaf057c0e075d8750d67be27963b5c832160e38d', '2026-11-27 17:09:42.652481+00', NULL, NULL, 'settled', 3000, '\xa658be52037b39d65159b076ec576b6bece558e9042a09597124d225d3a25128', NULL, '2026-11-27 17:09:34.717779+00'),
	('\x0661451fd220d39fb5f179', 'lightning', '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', 'BTC', 1000000, 10000, 1010, 1010000, '\xe8f2e66f80442ddbd404483a5e60b76234ce3750abed3eaf4968fb89755cb210', 'lnbcrt10u1p4snw2wsp5wzqs5wl6mlaxrd53jl5ss40n752mqyl9nesfefjdkyl3375ks92spp5arewvmuqgskah4qyfqa9uc9hvg6vud6s40knat6fdracja2ukggqdqqcqzzs9qrsgqh8c5d83qmqnftdqawrewvun5esref2nh06g4fjtv0jvdmdk5jm05ggmm6lh65arr4xcprr0cvmrlypns3zqshyherhzlvnpkevzz4eqp2a85uv', '\x033e3e58736dd828a4a0a75a32aaf057c0e075d8750d67be27963b5c832160e38d', '2026-11-27 17:09:42.766394+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:09:34.811998+00'),
	('\x0661451fd40bbc03a8907c', 'lightning', '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', 'BTC', 900000, 10000, 910, 910000, '\x27ddd42a8224587ad3fa64d16e35c00103a1119e1fcccd78cbc3d336568cddfe', 'lnbcrt9u1p4snw2wsp5vmq3wtpx35qj004llg8rv8m4l8seyfv7k0v8f28h23hrlvu0tc3qpp5ylwag25zy3v845l6vngkudwqqyp6zyv7rlxv67xtc0fnv45vmhlqdqqcqzzs9qrsgqfy0l3qlqqmsqqvlzehu67px66r9najnhytx6frl8cg7eyl7tyfsr9jq8t73y9mw322unfq3a2hrhf549x53eu2e53p9he8nm5a5ckwspawsped', '\x033e3e58736dd828a4a0a75a32aaf057c0e075d8750d67be27963b5c832160e38d', '2026-11-27 17:09:35.172109+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x35db0a971b93239e5f1d21feeda4fe4e9b71cd8ff49b21bb49157a9c512b17f7', 50000000, '2026-11-27 17:09:32.402587+00', 'credited', '\x0661451fae0ec00b686d01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x68246d855f6e22a28bc34bb6b230dbb5b76f29b9439de6500c850a704efa96a1', 5000000, '2026-11-27 17:09:32.675567+00', 'credited', '\x0661451fb2399e5d0c50be', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:09:29.73499+00');

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
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(8, 5000000),
	(5, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x3f50ebd9508a8d422ce95b5c75fb20b0bb1e166a3e964491c1f7542e21d5d92c', '\x12d388738788017084f4840b374ba2bf391a430ff012e29109a8d62f43709578', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:09:34.412922+00', '2026-11-27 18:09:34+00'),
	('\x42d83e9b4dc3544c1e88e7c354f5e4e8ccf95cecf9c9e0820229efa120b0e240', '\xa658be52037b39d65159b076ec576b6bece558e9042a09597124d225d3a25128', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:09:34.624258+00', '2026-11-27 18:09:34+00'),
	('\xe8f2e66f80442ddbd404483a5e60b76234ce3750abed3eaf4968fb89755cb210', '\x814136d2da9506ab858f59cb86813dacc931e2c131816db5318b37e60710b7bb', false, 'no_route', 'OPEN', 0, '2026-11-27 17:09:34.739139+00', '2026-11-27 18:09:34+00'),
	('\x27ddd42a8224587ad3fa64d16e35c00103a1119e1fcccd78cbc3d336568cddfe', '\x609171904604b27a046d849559e0862b16dc0a61bc20f6d482c89d54ba211a09', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:09:34.862506+00', '2026-11-27 18:09:34+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x03ffda0eb16db644ad2671a940a5987c9ed4729d7c0ed6b389f7fc9aa50bc050'),
	('outside', '\xddf9c3ffbf65d0589e4125bbadee212f34505016ca5e60606674ef1f07bd6061');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x35db0a971b93239e5f1d21feeda4fe4e9b71cd8ff49b21bb49157a9c512b17f7', 'SETTLED', 50000000, '\x7fe60ba82cc620155a1a826b5905a68e60b97ef6613053cf4f282ffadf579fd6', 1, '2026-11-27 17:09:32.3415+00'),
	('\x68246d855f6e22a28bc34bb6b230dbb5b76f29b9439de6500c850a704efa96a1', 'SETTLED', 5000000, '\x3547805bb3503c710bad5e01884cbb567649c9dac7d883bd9f93fe613bc5ddf6', 2, '2026-11-27 17:09:32.665688+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x3f50ebd9508a8d422ce95b5c75fb20b0bb1e166a3e964491c1f7542e21d5d92c', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:09:34.573243+00', '2026-11-27 17:09:34.573243+00'),
	(2, '\x42d83e9b4dc3544c1e88e7c354f5e4e8ccf95cecf9c9e0820229efa120b0e240', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:09:34.701541+00', '2026-11-27 17:09:34.701541+00'),
	(3, '\xe8f2e66f80442ddbd404483a5e60b76234ce3750abed3eaf4968fb89755cb210', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:09:34.79712+00', '2026-11-27 17:09:34.79712+00'),
	(4, '\x27ddd42a8224587ad3fa64d16e35c00103a1119e1fcccd78cbc3d336568cddfe', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:09:36.15421+00', '2026-11-27 17:09:34.954211+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:09:29.177954+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:09:29.323962+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 17:09:29.409149+00'),
	('0004_payments', 'd6969eeb06971c2d798e43aa547c5f9c174d4dba1843c30e432f7ba58fdab27d', 'before', '2026-11-27 17:09:29.443171+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:09:29.652853+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:09:29.764674+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:09:29.821674+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:09:29.866539+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:09:29.912851+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:09:29.962852+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:09:30.030234+00'),
	('0015_accounts', 'cefbb8ec46caf034f167b4d1f59253fc9c86af55e1be387511aa3fe90d0bd6ff', 'before', '2026-11-27 17:09:30.096506+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('481e89ef-e453-46f4-b5dc-2c19b0910a8e', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', '\xf16395453b23e964b48d58867b0f40029a1487c432529df255ae8d61c1671834', '2026-11-27 17:09:31.928086+00', '2026-12-27 17:09:31.928086+00', NULL, '2026-11-27 17:09:31.928086+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('735fa112-5f4a-4a1f-833b-b0bf181b1f5e', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', '\x1c11ca24fa5d93f64960385b71cfcde61be7062251d3f804f7117fbec6489c4b', '2026-11-27 17:09:32.484477+00', '2026-12-27 17:09:32.484477+00', NULL, '2026-11-27 17:09:32.484477+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7b94ab28-341f-41ec-9ad3-5c66ab1e4c66', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', '\x0048870d2106c0d2009fddd033a7cd55d49061d376acf84d907d719d77396ae1', '2026-11-27 17:09:32.772246+00', '2026-12-27 17:09:32.772246+00', NULL, '2026-11-27 17:09:32.772246+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('96800339-4276-4f1d-b9ae-c3c30f0c0f1a', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', 'BTC', '', '2026-11-27 17:09:31.83293+00'),
	('fe3fac3e-5853-473a-81a3-747a4d18d922', 'ca5d3e63-472b-42ab-93e4-6197aea2a4c6', 'USD', '', '2026-11-27 17:09:31.843474+00'),
	('2bb6467d-f6ab-4e79-871c-e977e7199df6', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'BTC', '', '2026-11-27 17:09:32.464594+00'),
	('e1e81466-86e7-412a-b82d-3c45036c77ba', 'e4844545-69cc-4ef3-a6f6-0a8ac4b37e11', 'USD', '', '2026-11-27 17:09:32.465159+00'),
	('cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', 'BTC', '', '2026-11-27 17:09:32.724162+00'),
	('d0778a2b-7aaf-47d9-910b-1faf97c62f73', 'b83b4124-043c-4ee7-802e-3ece0db8df8e', 'USD', '', '2026-11-27 17:09:32.732515+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fae0ec00b686d0100', NULL, NULL),
	(5000, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fb2399e5d0c50be00', NULL, NULL),
	(-100, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fb8034e1e64441200', 'bob', NULL),
	(100, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fb8034e1e64441201', 'alice', NULL),
	(-50, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fb9742e76b2900f00', 'carol', NULL),
	(50, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fb9742e76b2900f01', 'bob', NULL),
	(-101, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fbc6338e1c0d30700', 'bob', NULL),
	(101, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbc6338e1c0d30701', 'alice', NULL),
	(-50, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbd42320dbaa1ae00', 'carol', NULL),
	(50, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fbd42320dbaa1ae01', 'bob', NULL),
	(-102, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fbdf864379005d500', 'bob', NULL),
	(102, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbdf864379005d501', 'alice', NULL),
	(-51, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbe77512ee6a29700', 'carol', NULL),
	(51, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fbe77512ee6a29701', 'bob', NULL),
	(-103, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fbf4a371d4462a600', 'bob', NULL),
	(103, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbf4a371d4462a601', 'alice', NULL),
	(-51, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fbfc9f048786ed000', 'carol', NULL),
	(51, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fbfc9f048786ed001', 'bob', NULL),
	(-104, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fc0be01d82bca2900', 'bob', NULL),
	(104, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc0be01d82bca2901', 'alice', NULL),
	(-52, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc13a0da0b9ad9d00', 'carol', NULL),
	(52, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc13a0da0b9ad9d01', 'bob', NULL),
	(-105, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fc1e4f285a2562c00', 'bob', NULL),
	(105, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc1e4f285a2562c01', 'alice', NULL),
	(-52, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc27cf14c7eed3e00', 'carol', NULL),
	(52, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc27cf14c7eed3e01', 'bob', NULL),
	(-106, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fc4603cbdaf815e00', 'bob', NULL),
	(106, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc4603cbdaf815e01', 'alice', NULL),
	(-53, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc56238fb7fc97300', 'carol', NULL),
	(53, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc56238fb7fc97301', 'bob', NULL),
	(-107, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fc698a4ca4c31cd00', 'bob', NULL),
	(107, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc698a4ca4c31cd01', 'alice', NULL),
	(-53, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc73498e3c0e83e00', 'carol', NULL),
	(53, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc73498e3c0e83e01', 'bob', NULL),
	(-108, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fc7df88feccda2000', 'bob', NULL),
	(108, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc7df88feccda2001', 'alice', NULL),
	(-54, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc877f7fcd624db00', 'carol', NULL),
	(54, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc877f7fcd624db01', 'bob', NULL),
	(-109, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fc934a4f0e69c3b00', 'bob', NULL),
	(109, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc934a4f0e69c3b01', 'alice', NULL),
	(-54, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fc9a007037909a500', 'carol', NULL),
	(54, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fc9a007037909a501', 'bob', NULL),
	(-110, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fca8a02edef71a200', 'bob', NULL),
	(110, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fca8a02edef71a201', 'alice', NULL),
	(-55, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fcacc03884b49ed00', 'carol', NULL),
	(55, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fcacc03884b49ed01', 'bob', NULL),
	(-111, NULL, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fcbca3d671f6f9b00', 'bob', NULL),
	(111, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fcbca3d671f6f9b01', 'alice', NULL),
	(-55, NULL, '2bb6467d-f6ab-4e79-871c-e977e7199df6', '\x0661451fcc618afc77d26c00', 'carol', NULL),
	(55, NULL, 'cba3a9a9-4287-4c2d-8c72-91f7f6f679e4', '\x0661451fcc618afc77d26c01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fcd7831a33933e300', NULL, NULL),
	(-1003, 3, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fd06400f7724e9200', NULL, NULL),
	(-1010, 10, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fd220d39fb5f17900', NULL, NULL),
	(1010, 10, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fd2d319f7384a5b00', NULL, NULL),
	(-910, 10, '96800339-4276-4f1d-b9ae-c3c30f0c0f1a', '\x0661451fd40bbc03a8907c00', NULL, NULL);

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
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, code_hash);

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
-- Name: callback_endpoint callback_endpoint_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.callback_endpoint
    ADD CONSTRAINT callback_endpoint_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

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
-- Name: wallet wallet_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- PostgreSQL database dump complete
--
