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
	('a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'd62be7ff-fcef-4383-bf5c-eb0c99ab89b0', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '506d17a4-8114-4ab1-aca2-420a371e9555', '2026-11-27 16:39:05.381877+00'),
	('37f1513d-e364-4330-a34e-925439487f06', '9753aec7-ea82-4d34-ad7f-82f4dcaf9bfe', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '2026-11-27 16:39:05.909853+00'),
	('21fbb230-e6e8-4b32-aeb4-23a31cb529a4', '0819dfc0-c034-4d7c-b528-910df7fb8a03', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '2026-11-27 16:39:06.276121+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('ee8ced29-83b5-431e-8188-ab251e9673b5', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:39:06.386044+00', NULL, '2026-11-27 16:39:08.830082+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:39:05.506317+00', NULL, '2026-11-27 16:39:08.516194+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('308eefd3-85fd-4703-a142-7333b3a9fa9b', '37f1513d-e364-4330-a34e-925439487f06', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:39:06.057+00', NULL, '2026-11-27 16:39:07.971323+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('fd394e25-ff37-48b7-8e2e-d3977373f73d', '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', '\x19f37668c1e1f6f98c17ffc079f5524c364a413c024c10ed736898477d839787', 'blink_6w06WM', 'nrlq', '2026-11-27 16:39:05.507489+00', NULL),
	('6d3effc0-4e2e-4438-b027-529e1cc70710', '308eefd3-85fd-4703-a142-7333b3a9fa9b', '\x5298c5c5b28c8ce00c5e3bd9af5283f8f55b0229046c69b056166cf0efbea86f', 'blink_miI1pT', 'pWEu', '2026-11-27 16:39:06.061699+00', NULL),
	('8be2e6a9-e471-4e23-9c84-18bc57fa25b8', 'ee8ced29-83b5-431e-8188-ab251e9673b5', '\x7094fc3218d2f67b0dd09fe2344b73ff530a325cf4d00a251c8a4589b50de9c3', 'blink_005QA0', 'tXDm', '2026-11-27 16:39:06.390201+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066144b2c81bc7f60ac9e102', '2026-11-27 16:39:05.393282+00', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066144b2c8b83779e76037a6', '2026-11-27 16:39:05.433189+00', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-000000000001', 'da6b59ff-7d70-4e7a-8683-6c1adb33470b', '{}', '{"expires_at": "2026-12-27T16:39:05.428567+00:00"}'),
	('\x066144b2ca219db9d24f5b51', '2026-11-27 16:39:05.525716+00', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'api_key.created', 'session', 'da6b59ff-7d70-4e7a-8683-6c1adb33470b', '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-000000000002', '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_6w06WM…nrlq", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144b2cafdb04124da031d', '2026-11-27 16:39:05.582071+00', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'account.username_set', 'key', '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066144b2d02d2103da74796a', '2026-11-27 16:39:05.921933+00', '37f1513d-e364-4330-a34e-925439487f06', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066144b2d12794d20fd06c56', '2026-11-27 16:39:05.985997+00', '37f1513d-e364-4330-a34e-925439487f06', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-000000000007', '6c0d3767-2313-4b6e-b323-5c92cdda9b51', '{}', '{"expires_at": "2026-12-27T16:39:05.981582+00:00"}'),
	('\x066144b2d2b1a76d5df954f0', '2026-11-27 16:39:06.08689+00', '37f1513d-e364-4330-a34e-925439487f06', 'api_key.created', 'session', '6c0d3767-2313-4b6e-b323-5c92cdda9b51', '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-000000000008', '308eefd3-85fd-4703-a142-7333b3a9fa9b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_miI1pT…pWEu", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144b2d3340b290d61a7c5', '2026-11-27 16:39:06.120266+00', '37f1513d-e364-4330-a34e-925439487f06', 'account.username_set', 'key', '308eefd3-85fd-4703-a142-7333b3a9fa9b', '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066144b2d5eb9ad944c8e7e4', '2026-11-27 16:39:06.298325+00', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066144b2d644abdba663269f', '2026-11-27 16:39:06.321116+00', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-00000000000d', '63e56a70-65b9-4b68-9df9-66f4b32b0c50', '{}', '{"expires_at": "2026-12-27T16:39:06.312855+00:00"}'),
	('\x066144b2d7c32d85e6520ca2', '2026-11-27 16:39:06.419061+00', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', 'api_key.created', 'session', '63e56a70-65b9-4b68-9df9-66f4b32b0c50', '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-00000000000e', 'ee8ced29-83b5-431e-8188-ab251e9673b5', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_005QA0…tXDm", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144b2d89426ecbf1e2fc5', '2026-11-27 16:39:06.472556+00', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', 'account.username_set', 'key', 'ee8ced29-83b5-431e-8188-ab251e9673b5', '127.0.0.1', 'python-httpx2/2.16.2', 'be0c71aa-c774-4f75-a567-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(3, -100000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(3, 100000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(4, -50000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(4, 50000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(5, -101000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(5, 101000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(6, -50000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(6, 50000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(7, -102000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(7, 102000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(8, -51000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(8, 51000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(9, -103000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(9, 103000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(10, -51000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(10, 51000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(11, -104000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(11, 104000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(12, -52000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(12, 52000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(13, -105000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(13, 105000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(14, -52000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(14, 52000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(15, -106000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(15, 106000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(16, -53000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(16, 53000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(17, -107000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(17, 107000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(18, -53000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(18, 53000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(19, -108000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(19, 108000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(20, -54000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(20, 54000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(21, -109000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(21, 109000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(22, -54000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(22, 54000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(23, -110000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(23, 110000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(24, -55000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(24, 55000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(25, -111000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(25, 111000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36');
INSERT INTO public.entry VALUES
	(26, -55000, '6f316073-9aa8-48ec-b7c6-70bedf3baf36'),
	(26, 55000, '5c95c580-8e29-43dc-b133-f8e78a50dbcb'),
	(27, -1010000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(31, -1010000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(33, -910000, '506d17a4-8114-4ab1-aca2-420a371e9555'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(778, 1, '2026-11-27 16:39:05.848815+00', 'lightning_receipt', '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2ceb92d64b1400a00'),
	(792, 2, '2026-11-27 16:39:06.240329+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2d4e45af92604d300'),
	(800, 3, '2026-11-27 16:39:06.604948+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2da7cbb9b451a5801'),
	(802, 4, '2026-11-27 16:39:06.743867+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2dc7d5ac22a6a7201'),
	(805, 5, '2026-11-27 16:39:06.828574+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ddf9e45b70200d01'),
	(807, 6, '2026-11-27 16:39:06.863746+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2de866ca9ab4db101'),
	(810, 7, '2026-11-27 16:39:06.930035+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2df8a5b7937b19401'),
	(814, 8, '2026-11-27 16:39:06.978505+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e0484b66260a3501'),
	(818, 9, '2026-11-27 16:39:07.092922+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e18c30052ae03501'),
	(820, 10, '2026-11-27 16:39:07.13097+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e29b9414cbb8d501'),
	(823, 11, '2026-11-27 16:39:07.19921+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e3a599e0599f2001'),
	(825, 12, '2026-11-27 16:39:07.24306+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e451dff8ec93e301'),
	(828, 13, '2026-11-27 16:39:07.327221+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e59a534e497c9701'),
	(830, 14, '2026-11-27 16:39:07.34648+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e5e60d01a063da01'),
	(833, 15, '2026-11-27 16:39:07.409518+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e6dd93c5e1bf3f01'),
	(835, 16, '2026-11-27 16:39:07.447346+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e76e9c55e2181b01'),
	(838, 17, '2026-11-27 16:39:07.519192+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e87db06f1fdc0801'),
	(840, 18, '2026-11-27 16:39:07.559604+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e925b4f55acc2b01'),
	(843, 19, '2026-11-27 16:39:07.619708+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ea10ac36fca71501'),
	(845, 20, '2026-11-27 16:39:07.658397+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2eaa7d40b4909d601'),
	(848, 21, '2026-11-27 16:39:07.713936+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2eb81bf22efada701'),
	(850, 22, '2026-11-27 16:39:07.745511+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2ebfdaa79b5af8c01'),
	(853, 23, '2026-11-27 16:39:07.803081+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ecdd7bfd945b4601'),
	(855, 24, '2026-11-27 16:39:07.849313+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2ed6ee24090130701'),
	(858, 25, '2026-11-27 16:39:07.922499+00', 'lightning_receipt', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2eeb0ab3046529601'),
	(860, 26, '2026-11-27 16:39:07.969279+00', 'intraledger_receipt', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2ef344041c0eb0201');

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
	('\xf9ba979bc980c969d78169f5de8f3addc23c085256b0cb98f563cdb91fe478ce', '506d17a4-8114-4ab1-aca2-420a371e9555', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'BTC', 'lnbcrt500u1p4snv3fsp5m0x6fgkexh8cr6h6ke77tpq0anr7vr4jfjzgnmemmxm40ftkdfvspp5lxaf0x7fsrykn4upd86aare6mhprczzj26cvhx84v0xmj8ly0r8qdqqxqrwzqcqzzs9qrsgqxdl4e65nlmd423a4h4wqprd7yyufjnz80s7lswjp8w95fe2tplun9k5epye8a2d32xhctel3y6lrm9n7e54pqmnvzpadyf0zku0n8xcp0q9st6', '\xdbcda4a2d935cf81eafab67de5840fecc7e60eb24c8489ef3bd9b757a5766a59', '\xe603111c70b55009172682cb4f84a2d81f48b6ad560b33ad257a0baf32b0c717', 50000000, '', NULL, NULL, '2026-11-27 16:39:05.721432+00', '2026-11-27 20:39:05+00', 'PAID', 50000000, '\x066144b2ceb92d64b1400a', 'lightning'),
	('\x7fad5c3a79154d5c4ddd3b5940026382676a172268510184930669acfb80f470', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt50u1p4snv32sp57jnyh748qgs7fmqhvd9ert5p7gush8zlgmxrhq5zfkdtzneutr7spp507k4cwnez4x4cnwa8dv5qqnrsfnk59ezdpgsrpynqe56e7uq73cqdqqxqrwzqcqzzs9qrsgqrl7l803vnr566fflhnjtew9ehauc92t84yqm8tw0udy2we2er3758aua8k85l7zaxa8jqj9vk327rknpq5xuvrygsvc8y8gnm9kep4qqwjt3mg', '\xf4a64bfaa70221e4ec17634b91ae81f2390b9c5f46cc3b82824d9ab14f3c58fd', '\x7aa8db9bc11940c1a43fa7a63f94138293fe15b3d895c4b7863bc870320bbd5a', 5000000, '', NULL, NULL, '2026-11-27 16:39:06.155207+00', '2026-11-27 20:39:06+00', 'PAID', 5000000, '\x066144b2d4e45af92604d3', 'lightning'),
	('\xf766f5dc83e06d174d6a1a88f5cb74e5ac9a8f3eec6fae6bca9aa76759c7a926', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1u1p4snv32sp5t5yr8rqeg87rves2uq0r9fr470mtv9n6hmkuk7yuwggg8yk2ahnspp57an0thyrupk3wnt2r2y0tjm5ukkf4re7a3h6u672n2nkwkw84ynqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqrdmrqe4w6rhmjyn6rzjajc4sef06kyg59kyzmvuyjj9vfsxfa7arv42nmd99y4cjhusnd69nekwhdjpfj7gucd6gg8arw0uwa6m8caqqm66zpy', '\x5d08338c1941fc36660ae01e32a475f3f6b6167abeedcb789c72108392caede7', '\xebc4afebea52a83090d32205786870b89da2859e509546ca417a509946ca1016', 100000, 'coffee 100', NULL, NULL, '2026-11-27 16:39:06.510625+00', '2026-11-27 20:39:06+00', 'PAID', 100000, '\x066144b2da7cbb9b451a58', 'intraledger'),
	('\xbf2c4cef59f69c8c474a3bd4d4efbdb657da8cf2769413443e06c0420ed0fcb3', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1010n1p4snv32sp5l9gt72dvcqxj0p4mel5d36fw3ggf6fnlhhf56wasw2z002zk48rqpp5hukyem6e76wgc362802dfmaaketa4r8jw62px3p7qmqyyrksljesdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqyl2zqakg3qcprcg8t64lgyvs550stetplg6c84n6lg7s74pdde7s0mfqcajfvwccvagc4cjjc54keruxtw7z2w4kzkxz0fz52t0xr0qpkn5tpr', '\xf950bf29acc00d2786bbcfe8d8e92e8a109d267fbdd34d3bb07284f7a856a9c6', '\xa344f06d0e5c73df30f592d9f178a7d0044049774706a9a34ff4d0a318092779', 101000, 'coffee 101', NULL, NULL, '2026-11-27 16:39:06.786332+00', '2026-11-27 20:39:06+00', 'PAID', 101000, '\x066144b2ddf9e45b70200d', 'intraledger'),
	('\xae8daa9520d2a0d0d3a39207657ae73ac56625fa99988b6aa9bf977d732ccd42', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1020n1p4snv32sp5h7s3dgdlqf3wtyqwx8y8pcstvs4x063smu24cvgp5gccdvqzgr9spp546x649fq62sdp5arjgrk27h88tzkvf06nxvgk64fh7th6ueve4pqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqu69y2nj5m94f7qfahnh228h6gs6jgnlgfpa66w0lggtx4dmptjuqkl56pha5zgd5h38gympw8qry4qz8j23e025l7fhspv35gz98e2cqnnzpvp', '\xbfa116a1bf0262e5900e31c870e20b642a67ea30df155c3101a23186b00240cb', '\x856e790258e3ea56faad1f0b3e5e0d5946b8b76399cebafff5bb644a22cb5c60', 102000, 'coffee 102', NULL, NULL, '2026-11-27 16:39:06.899719+00', '2026-11-27 20:39:06+00', 'PAID', 102000, '\x066144b2df8a5b7937b194', 'intraledger'),
	('\x6d15f920d9e119e94f673e3e14453f771133e5f876e8aa55c980018319d346b1', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1030n1p4snv3tsp56grwscv2wjm84n9xq4u2usmh7pp80vyjsqx55pp2a5wd0c45sszqpp5d52ljgxeuyv7jnm88clpg3flwugn8e0cwm5254wfsqqcxxwng6csdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqxf7cd6507tdrnkl7fky5l33xst8r5jp2yqk38hpzuftt965sedcy30nczalqvfgl605jexu9wu5lpn08cwl5rqxvpx664u653lg98zsq7wcx53', '\xd206e8618a74b67acca60578ae4377f04277b092800d4a042aed1cd7e2b48404', '\x0a762ce4c62c4cecc8217e874ca4a8e082870c7a73559a3468878df7fa0b056f', 103000, 'coffee 103', NULL, NULL, '2026-11-27 16:39:07.007654+00', '2026-11-27 20:39:07+00', 'PAID', 103000, '\x066144b2e18c30052ae035', 'intraledger'),
	('\x158f0807ab8649c3efba9d34d077525670bd46e4ff7384c16d5ffc0dd1335499', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1040n1p4snv3tsp5jr266rg7uxvdatzyutz6yn32jcvvn6jpk6hhxge0kmu30syglpgspp5zk8sspatseyu8ma6n56dqa6j2ect63hylaecfstdtl7qm5fn2jvsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq3z93e94zvj93zw4w537lkylppqeqru5k3r5xxh43pkczazxf8y2ntk68k9srw0kkl2tue3t2yc83gczpgltje8wuwf3el45rvg7n2wcpcmzcct', '\x90d5ad0d1ee198deac44e2c5a24e2a9618c9ea41b6af73232fb6f917c088f851', '\xa6bdbdc3211c012ec153a7e05a6a2e3d70e9c7087d93893c1866bedc19167c18', 104000, 'coffee 104', NULL, NULL, '2026-11-27 16:39:07.16536+00', '2026-11-27 20:39:07+00', 'PAID', 104000, '\x066144b2e3a599e0599f20', 'intraledger'),
	('\xe8447ed0486f2e0eb55303ab2e607cd3eae32a2ce2ec0a2c3128b2195fac443c', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1050n1p4snv3tsp5fvd2kqndt59jdjmkfrdqedjdhzkyxke43rdk590clhq6t48w6m8qpp5apz8a5zgduhqad2nqw4jucru604wx23vutkq5tp39zepjhavgs7qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq47cxgaefr3ekjp6rkm9fhqpnysfnhccpn0grkds2hkfcnmk8cgqq4nqhl23mx886asl5gvmep9jyp5emp062mt4jhfm3t7qe0xra20spw3w3y6', '\x4b1aab026d5d0b26cb7648da0cb64db8ac435b3588db6a15f8fdc1a5d4eed6ce', '\xb437ae0b8c8c63feb985cc5052cd45839baea5b23d23016f0ee84dd32a7cfdb2', 105000, 'coffee 105', NULL, NULL, '2026-11-27 16:39:07.296582+00', '2026-11-27 20:39:07+00', 'PAID', 105000, '\x066144b2e59a534e497c97', 'intraledger'),
	('\x517d09314ee15182982f09f8662a7a589de441224388569e9ae5bb12d8755734', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1060n1p4snv3tsp5gqf46qs6rjer866pvjm5wgaer3ec7r5ggv79e44g3v8dwh79sshspp5297sjv2wu9gc9xp0p8uxv2n6tzw7gsfzgwy9d856uka39kr42u6qdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq3ds5d40dwznkvyls6gw7d2z8s0hcqjtqgepkkdjq9qtg8mm9uj4h8rkg9dp0fk5hpnxjth6p5amjpz3zxgp6w7y3c8pvvspcaxhhmecp7w63gz', '\x40135d021a1cb233eb4164b74723b91c738f0e88433c5cd6a88b0ed75fc5842f', '\xa4dfb58c36a0fe41eda1ac7cdfd6999cd8f82facd943e85d6b7992c93cb5c402', 106000, 'coffee 106', NULL, NULL, '2026-11-27 16:39:07.380625+00', '2026-11-27 20:39:07+00', 'PAID', 106000, '\x066144b2e6dd93c5e1bf3f', 'intraledger'),
	('\xa99b700a678edc2a46aff263fb8ea34b4a1a91d08ace5d8098bf908c9f3c494f', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1070n1p4snv3tsp59qd4rv8qr2xuxymlxgfwmhfpskllqs6shvuhr8d3kac07uhz47aqpp54xdhqzn83mwz53407f3lhr4rfd9p4yws3t89mqych7gge8euf98sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqsftpnjxchx5v4frn3nqlchgpefye3hjnemvumu8gxjgwf8sjtu7ntzrr70q46uuh4727vk7ufe6gydlpw0xw7ua732t9pt9rxegpfysqrd88ws', '\x281b51b0e01a8dc3137f3212eddd2185bff04350bb39719db1b770ff72e2afba', '\xc87000da0c47626df338257541c4d14bbe8b75c9a17b92893184fb9fdee9275f', 107000, 'coffee 107', NULL, NULL, '2026-11-27 16:39:07.485065+00', '2026-11-27 20:39:07+00', 'PAID', 107000, '\x066144b2e87db06f1fdc08', 'intraledger'),
	('\xc46f9dd9fb96131888c2b6cd9a728ac8d62f6012cbc0c1c82c3c05f6e37473c1', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1080n1p4snv3tsp5rgslmhg68rjrneqxh6hrxnvhp0pk6qm7gzrxsj0a0x7w49e469cqpp5c3hemk0mjcf33zxzkmxe5u52ertz7cqje0qvrjpv8szldcm5w0qsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq322z55whcx9dah8650ez786rlnll884dvpx92au8ddp3728mtqc8e40nmal3ys75v53jtelqgm9t5uh9klqjsyst8lv3vvue9z6vdusp2cet8j', '\x1a21fddd1a38e439e406beae334d970bc36d037e40866849fd79bcea9735d170', '\x1e3f820da07292a5aa2e8cad1eb2c4c1565eba3a45675957fd5aa29cf5c8019e', 108000, 'coffee 108', NULL, NULL, '2026-11-27 16:39:07.588171+00', '2026-11-27 20:39:07+00', 'PAID', 108000, '\x066144b2ea10ac36fca715', 'intraledger'),
	('\x012d1843d96dd7568b2d3959933db0985f04d8e80909a0b54aa15be155ae0ec7', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1090n1p4snv3tsp5zcjcfdtkfs0ykchy852c0f2cdyruq4z0wrm0mqumcqzrr04zrauspp5qyk3ss7edht4dzed89vex0dsnp0sfk8gpyy6pd2259d7z4dwpmrsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqeqljtk36txvg7kngt3l9azc5gf4s77wh4u02sw27ag3ckz9enn3hxcl9a2naerzcglg6evj3g8uf04z7mr4p3lxwkphp79ax887pkrcq3386wy', '\x162584b5764c1e4b62e43d1587a5586907c0544f70f6fd839bc00431bea21f79', '\xf24be972100fffd5eff7b29c1ee2003044c1a9daa3a9e10df161747a9aecdd59', 109000, 'coffee 109', NULL, NULL, '2026-11-27 16:39:07.675187+00', '2026-11-27 20:39:07+00', 'PAID', 109000, '\x066144b2eb81bf22efada7', 'intraledger'),
	('\x8a63951a48d783efde59919f621896221b4078abaa965ac261b6108dee29b83e', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1100n1p4snv3tsp5xtwmvr24dds9y7fq8vkdpcewq9e7juqtgn9zueeawx30tnqkpe0spp53f3e2xjg67p7lhjejx0kyxykygd5q79t42t94snpkcggmm3fhqlqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqn48ntqe0730th3tamfefwzk0zh47xgqqgjft027f85y8fxkw40lpl2fl0pqpahuw32a39y9pe7kz0lqemdqah4vet8nf0krn2n832ksqd927vy', '\x32ddb60d556b605279203b2cd0e32e0173e9700b44ca2e673d71a2f5cc160e5f', '\xb65989ede7cb10b12eb590e70e1e0ed935c1b2ec0e8d415ec004ff40700d38d8', 110000, 'coffee 110', NULL, NULL, '2026-11-27 16:39:07.767235+00', '2026-11-27 20:39:07+00', 'PAID', 110000, '\x066144b2ecdd7bfd945b46', 'intraledger'),
	('\x50c63fdf60827fff9bb8c7f9ce3cc0bdcf7e88601e5dc707de004f79e7761b2e', '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', 'lnbcrt1110n1p4snv3tsp5swupmr93psk0f0dw8smjzqhfh2m4e0wsut5xw4eq6sxlwxgp6hespp52rrrlhmqsflllxaccluuu0xqhh8hazrqrewuwp77qp8hnemkrvhqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq6fg6ynq5m3dh4ps05w9595feht5ua9lpp3zr8dskg9vem7dr65vyp4ytrymhp5ef6h6ew5z6tnp9q2dyc3cn26wfgs99t8axc4gl5dsq3swjy7', '\x83b81d8cb10c2cf4bdae3c372102e9bab75cbdd0e2e8675720d40df71901d5f3', '\x1f211a5a650c580ab44f8c9893a5870d70c104786d0f1cbbae588a71c734d400', 111000, 'coffee 111', NULL, NULL, '2026-11-27 16:39:07.875549+00', '2026-11-27 20:39:07+00', 'PAID', 111000, '\x066144b2eeb0ab30465296', 'intraledger'),
	('\xb433f6752567dc1c324347047c8ba736e9ed314a71e7dd4f62139b083ffa8704', '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', 'BTC', 'lnbcrt5u1p4snv3vsp538k3l5kugxzurgqmqq70tx5lknlrzqd884nshnm0wxkdx2pyedyqpp5kselvaf9vlwpcvjrguz8eza8xm576v22w8na6nmzzwdss0l6suzqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgquw8vzf2c5d65lxn9ng8ntz2sz43n5tghlsy6g5g0cctcf8anpz4steepqm0cdgcruykz35rv8se222set43jrc6v0y49s95zh3w6zaqpdhdqj6', '\x89ed1fd2dc4185c1a01b003cf59a9fb4fe3101a73d670bcf6f71acd32824cb48', '\xe5e187e71364111cc8b43c146951f2cb51ecd162a662acd3fae5de83a69ba623', 500000, 'never paid', NULL, NULL, '2026-11-27 16:39:08.837845+00', '2026-11-27 20:39:08+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 16:39:05.826605+00', 'lightning_receipt'),
	(2, '2026-11-27 16:39:06.230874+00', 'lightning_receipt'),
	(3, '2026-11-27 16:39:06.597563+00', 'intraledger'),
	(4, '2026-11-27 16:39:06.728794+00', 'intraledger'),
	(5, '2026-11-27 16:39:06.826212+00', 'intraledger'),
	(6, '2026-11-27 16:39:06.862188+00', 'intraledger'),
	(7, '2026-11-27 16:39:06.928731+00', 'intraledger'),
	(8, '2026-11-27 16:39:06.977355+00', 'intraledger'),
	(9, '2026-11-27 16:39:07.060272+00', 'intraledger'),
	(10, '2026-11-27 16:39:07.129748+00', 'intraledger'),
	(11, '2026-11-27 16:39:07.197849+00', 'intraledger'),
	(12, '2026-11-27 16:39:07.241951+00', 'intraledger'),
	(13, '2026-11-27 16:39:07.326035+00', 'intraledger'),
	(14, '2026-11-27 16:39:07.345421+00', 'intraledger'),
	(15, '2026-11-27 16:39:07.408787+00', 'intraledger'),
	(16, '2026-11-27 16:39:07.445916+00', 'intraledger'),
	(17, '2026-11-27 16:39:07.515312+00', 'intraledger'),
	(18, '2026-11-27 16:39:07.558324+00', 'intraledger'),
	(19, '2026-11-27 16:39:07.618476+00', 'intraledger'),
	(20, '2026-11-27 16:39:07.657172+00', 'intraledger'),
	(21, '2026-11-27 16:39:07.712959+00', 'intraledger'),
	(22, '2026-11-27 16:39:07.744682+00', 'intraledger'),
	(23, '2026-11-27 16:39:07.801979+00', 'intraledger'),
	(24, '2026-11-27 16:39:07.839202+00', 'intraledger'),
	(25, '2026-11-27 16:39:07.921579+00', 'intraledger'),
	(26, '2026-11-27 16:39:07.955264+00', 'intraledger'),
	(27, '2026-11-27 16:39:08.141045+00', 'lightning_reserve'),
	(28, '2026-11-27 16:39:08.241731+00', 'lightning_settled'),
	(29, '2026-11-27 16:39:08.349951+00', 'lightning_reserve'),
	(30, '2026-11-27 16:39:08.37668+00', 'lightning_settled'),
	(31, '2026-11-27 16:39:08.418335+00', 'lightning_reserve'),
	(32, '2026-11-27 16:39:08.460634+00', 'lightning_failed'),
	(33, '2026-11-27 16:39:08.496615+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('308eefd3-85fd-4703-a142-7333b3a9fa9b');

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
	('308eefd3-85fd-4703-a142-7333b3a9fa9b', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 22658, 22658),
	('308eefd3-85fd-4703-a142-7333b3a9fa9b', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 1944, 1944),
	('82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 36693, 36693),
	('82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 19784, 19784),
	('82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 468, 468),
	('ee8ced29-83b5-431e-8188-ab251e9673b5', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43146, 43146),
	('ee8ced29-83b5-431e-8188-ab251e9673b5', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 236, 236),
	('308eefd3-85fd-4703-a142-7333b3a9fa9b', '2026-11-27 16:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 452017, 110332),
	('308eefd3-85fd-4703-a142-7333b3a9fa9b', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 244257, 31763),
	('82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', '2026-11-27 16:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 828576, 241292),
	('ee8ced29-83b5-431e-8188-ab251e9673b5', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 41091, 41091);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('9b441802-68fc-4f48-930e-524f46b7abd6', 3, '2026-11-27 16:39:09.028155+00');

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
	('3a6a55ca-15b9-4a24-bfd5-d2d3a4709f29', 'USD', NULL, 0, '-infinity'),
	('4333eec7-17d6-4ba2-8531-31939df06874', 'USD', NULL, 0, '-infinity'),
	('94aeec7c-af8b-4bfe-b5f0-a0d17021f6d3', 'USD', NULL, 0, '-infinity'),
	('5c95c580-8e29-43dc-b133-f8e78a50dbcb', 'BTC', NULL, 630000, '2026-11-27 16:39:07.955264+00'),
	('6f316073-9aa8-48ec-b7c6-70bedf3baf36', 'BTC', NULL, 5636000, '2026-11-27 16:39:07.955264+00'),
	('506d17a4-8114-4ab1-aca2-420a371e9555', 'BTC', NULL, 45819000, '2026-11-27 16:39:08.496615+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066144b2ceb92d64b1400a', '\xf9ba979bc980c969d78169f5de8f3addc23c085256b0cb98f563cdb91fe478ce', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066144b2d4e45af92604d3', '\x7fad5c3a79154d5c4ddd3b5940026382676a172268510184930669acfb80f470', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2da7cbb9b451a58', '\xf766f5dc83e06d174d6a1a88f5cb74e5ac9a8f3eec6fae6bca9aa76759c7a926', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066144b2dc7d5ac22a6a72', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2ddf9e45b70200d', '\xbf2c4cef59f69c8c474a3bd4d4efbdb657da8cf2769413443e06c0420ed0fcb3', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066144b2de866ca9ab4db1', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2df8a5b7937b194', '\xae8daa9520d2a0d0d3a39207657ae73ac56625fa99988b6aa9bf977d732ccd42', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066144b2e0484b66260a35', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2e18c30052ae035', '\x6d15f920d9e119e94f673e3e14453f771133e5f876e8aa55c980018319d346b1', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066144b2e29b9414cbb8d5', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2e3a599e0599f20', '\x158f0807ab8649c3efba9d34d077525670bd46e4ff7384c16d5ffc0dd1335499', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066144b2e451dff8ec93e3', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2e59a534e497c97', '\xe8447ed0486f2e0eb55303ab2e607cd3eae32a2ce2ec0a2c3128b2195fac443c', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066144b2e5e60d01a063da', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2e6dd93c5e1bf3f', '\x517d09314ee15182982f09f8662a7a589de441224388569e9ae5bb12d8755734', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066144b2e76e9c55e2181b', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2e87db06f1fdc08', '\xa99b700a678edc2a46aff263fb8ea34b4a1a91d08ace5d8098bf908c9f3c494f', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066144b2e925b4f55acc2b', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2ea10ac36fca715', '\xc46f9dd9fb96131888c2b6cd9a728ac8d62f6012cbc0c1c82c3c05f6e37473c1', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066144b2eaa7d40b4909d6', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2eb81bf22efada7', '\x012d1843d96dd7568b2d3959933db0985f04d8e80909a0b54aa15be155ae0ec7', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066144b2ebfdaa79b5af8c', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2ecdd7bfd945b46', '\x8a63951a48d783efde59919f621896221b4078abaa965ac261b6108dee29b83e', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066144b2ed6ee240901307', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066144b2eeb0ab30465296', '\x50c63fdf60827fff9bb8c7f9ce3cc0bdcf7e88601e5dc707de004f79e7761b2e', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066144b2ef344041c0eb02', NULL, NULL, '308eefd3-85fd-4703-a142-7333b3a9fa9b', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066144b2f209f557c64b98', '\x1417e0f6aefa6d5dc3e7b4ea268b183e8a87d9deadfcf2c86eebade3b27a6588', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066144b2f539ffb6110219', '\xa6ba6087c99ff1ddc7f62a7883556510fab147cab8779bbbbf6cddbd14da463f', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066144b2f6451f88114ffa', '\x32622be655aef986083735b404f36135d8145b107ff82e0b6327dad58f1cc16c', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066144b2f6ea5a3f1bfbc0', '\x32622be655aef986083735b404f36135d8145b107ff82e0b6327dad58f1cc16c', '\x066144b2f6451f88114ffa', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066144b2f776e7c828c53e', '\x2dadfb197d06434cdb08ef9217169f57017117bac89e502321d5117e6cef817b', NULL, '82c4a2a7-5b5c-49c5-a29f-fc24b18dc37b', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02a4e81cd11e60fbdce7faf0206a4ac5d01d5e466b8652cbe283a0422d43fc5989', 2, 'latchkey:cd64d314-3316-4855-a1ae-22c02983fa40/0010', '2026-11-27 16:39:09.02274+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066144b2f209f557c64b98', 'lightning', '506d17a4-8114-4ab1-aca2-420a371e9555', 'BTC', 1000000, 10000, 1010, 1010000, '\x1417e0f6aefa6d5dc3e7b4ea268b183e8a87d9deadfcf2c86eebade3b27a6588', 'lnbcrt10u1p4snv3vsp5xn6gj9sel6463zs547dy78qw7psuh9cw3dnx0zytefg4jkgvfk0spp5zst7pa4wlfk4msl8kn4zdzcc869g0kw74h709jrwawk78vn6vkyqdqqcqzzs9qrsgq8k3q0euzqn4kazyuj02sl7jy2667gnt57h7dqtxw6yavdz8fx8h4v6qesgegphehrznee0t8cqve3z88zzv3z00azge07hw63y8ruwqprrmhwz', '\x020407e25430888dd70f575b01354f76653cadc0ec96d9ce9d6e1bcef256eada62', '2026-11-27 16:39:16.141118+00', NULL, NULL, 'settled', 1100, '\x3463532c30212950dd6d2e62de367bd399dbbe621ba8870cbfa334bad6b26432', NULL, '2026-11-27 16:39:08.241739+00'),
	('\x066144b2f539ffb6110219', 'lightning', '506d17a4-8114-4ab1-aca2-420a371e9555', 'BTC', 1000000, 10000, 1010, 1010000, '\xa6ba6087c99ff1ddc7f62a7883556510fab147cab8779bbbbf6cddbd14da463f', 'lnbcrt10u1p4snv3vsp5jd5ehh480h3959j5q6aq9jwnjnemlfht0fanmtfrnkjl583l32kspp556axpp7fnlcam3lk9fugx4t9zratz372hpmehwaldnwm69x6gclsdqqcqzzs9qrsgqau7k4zca6mnuxey0jq6hsk5p28xku4r8dvtj455q3xh73s6235l3zu07j2lyepwuthcklmmxcjadcnzegjjpae0jqqvg88cyvkrsfygp22fldw', '\x020407e25430888dd70f575b01354f76653cadc0ec96d9ce9d6e1bcef256eada62', '2026-11-27 16:39:16.350026+00', NULL, NULL, 'settled', 3000, '\x8ca9bfbcee884aba8c9fdae2186967f966c02de9a25934c15e3e9a90f12a77e1', NULL, '2026-11-27 16:39:08.376687+00'),
	('\x066144b2f6451f88114ffa', 'lightning', '506d17a4-8114-4ab1-aca2-420a371e9555', 'BTC', 1000000, 10000, 1010, 1010000, '\x32622be655aef986083735b404f36135d8145b107ff82e0b6327dad58f1cc16c', 'lnbcrt10u1p4snv3vsp5fa0sxvvh6dq3c54nprhfha2hfjm4n38dly2ry739cfcgk0huuu5spp5xf3zhej44mucvzphxk6qfumpxhvpgkcs0luzuzmrylddtrcuc9kqdqqcqzzs9qrsgqswwdawjcgytewrl2zrr4sx7ys0v47hekz9wpuj7qylaf39mgqx8xs6hse7zhlqsxtfgctxhmnp434ywcvdzhm6cy03v6pe2t3qszvhgqp8lsk9', '\x020407e25430888dd70f575b01354f76653cadc0ec96d9ce9d6e1bcef256eada62', '2026-11-27 16:39:16.418411+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 16:39:08.460702+00'),
	('\x066144b2f776e7c828c53e', 'lightning', '506d17a4-8114-4ab1-aca2-420a371e9555', 'BTC', 900000, 10000, 910, 910000, '\x2dadfb197d06434cdb08ef9217169f57017117bac89e502321d5117e6cef817b', 'lnbcrt9u1p4snv3vsp5229kxq6xklswlth639j3phmr25lgyz63yak5u8z5jjd3w7ngu4mspp59kklkxtaqep5ekcga7fpw95l2uqhz9a6ez09qgep65ghum80s9asdqqcqzzs9qrsgqzg6amkd6cjlgxwv4yvu466zwcrr5uj85vppwf307k88tc94cyslzq466vmraj8g9zwx0cdgkum27wvlwmz4mz0garj5wvk3etfuukfcpxkf64v', '\x020407e25430888dd70f575b01354f76653cadc0ec96d9ce9d6e1bcef256eada62', '2026-11-27 16:39:08.728112+00', '2026-11-27 16:39:08.899693+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xf9ba979bc980c969d78169f5de8f3addc23c085256b0cb98f563cdb91fe478ce', 50000000, '2026-11-27 16:39:05.82717+00', 'credited', '\x066144b2ceb92d64b1400a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x7fad5c3a79154d5c4ddd3b5940026382676a172268510184930669acfb80f470', 5000000, '2026-11-27 16:39:06.230957+00', 'credited', '\x066144b2d4e45af92604d3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 16:39:03.350378+00');

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
	(8, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 5000000),
	(9, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x1417e0f6aefa6d5dc3e7b4ea268b183e8a87d9deadfcf2c86eebade3b27a6588', '\x3463532c30212950dd6d2e62de367bd399dbbe621ba8870cbfa334bad6b26432', false, 'settle', 'SETTLED', 1000000, '2026-11-27 16:39:08.041966+00', '2026-11-27 17:39:08+00'),
	('\xa6ba6087c99ff1ddc7f62a7883556510fab147cab8779bbbbf6cddbd14da463f', '\x8ca9bfbcee884aba8c9fdae2186967f966c02de9a25934c15e3e9a90f12a77e1', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 16:39:08.316377+00', '2026-11-27 17:39:08+00'),
	('\x32622be655aef986083735b404f36135d8145b107ff82e0b6327dad58f1cc16c', '\xbe88138daf317f5344628015bebcc7e9f9def8b7fe6173425ea7ae5bc5680a3d', false, 'no_route', 'OPEN', 0, '2026-11-27 16:39:08.398707+00', '2026-11-27 17:39:08+00'),
	('\x2dadfb197d06434cdb08ef9217169f57017117bac89e502321d5117e6cef817b', '\x4534c1cbd14df2c5434ed094e97fc75ca3a2837b09c869633133d4f3e366bbc3', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 16:39:08.478212+00', '2026-11-27 17:39:08+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xa2798dbd6ee2990ef4f37046554f0cf0ce875ca901ed90f35b93c0d2f4750264'),
	('outside', '\xe7968b81f79a1d5b188feec6a2c02665ed31d98bfb45522d84a7ef7644af92f2');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xf9ba979bc980c969d78169f5de8f3addc23c085256b0cb98f563cdb91fe478ce', 'SETTLED', 50000000, '\xe603111c70b55009172682cb4f84a2d81f48b6ad560b33ad257a0baf32b0c717', 1, '2026-11-27 16:39:05.770068+00'),
	('\x7fad5c3a79154d5c4ddd3b5940026382676a172268510184930669acfb80f470', 'SETTLED', 5000000, '\x7aa8db9bc11940c1a43fa7a63f94138293fe15b3d895c4b7863bc870320bbd5a', 2, '2026-11-27 16:39:06.200468+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x1417e0f6aefa6d5dc3e7b4ea268b183e8a87d9deadfcf2c86eebade3b27a6588', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 16:39:08.224493+00', '2026-11-27 16:39:08.224494+00'),
	(2, '\xa6ba6087c99ff1ddc7f62a7883556510fab147cab8779bbbbf6cddbd14da463f', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 16:39:08.365937+00', '2026-11-27 16:39:08.365937+00'),
	(3, '\x32622be655aef986083735b404f36135d8145b107ff82e0b6327dad58f1cc16c', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 16:39:08.444826+00', '2026-11-27 16:39:08.444826+00'),
	(4, '\x2dadfb197d06434cdb08ef9217169f57017117bac89e502321d5117e6cef817b', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 16:39:09.711015+00', '2026-11-27 16:39:08.511016+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 16:39:02.649985+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 16:39:02.844998+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 16:39:02.944676+00'),
	('0004_payments', 'd6969eeb06971c2d798e43aa547c5f9c174d4dba1843c30e432f7ba58fdab27d', 'before', '2026-11-27 16:39:02.98478+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 16:39:03.252536+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 16:39:03.388596+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 16:39:03.440921+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 16:39:03.536633+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 16:39:03.589953+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 16:39:03.619795+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('da6b59ff-7d70-4e7a-8683-6c1adb33470b', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', '\x19010d6537d4eee0e6133d204adde6a77dbd9f6f00f72323d794ce5038e4bfd4', '2026-11-27 16:39:05.428567+00', '2026-12-27 16:39:05.428567+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('6c0d3767-2313-4b6e-b323-5c92cdda9b51', '37f1513d-e364-4330-a34e-925439487f06', '\x4f8af6add537f7fdefd0363cac9c5933b9748efa6e456c8028ceb7705a7b3d85', '2026-11-27 16:39:05.981582+00', '2026-12-27 16:39:05.981582+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('63e56a70-65b9-4b68-9df9-66f4b32b0c50', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', '\x99fb0394562d2a09d1e6b1660cd7977f22afe747a681e7995cb818445aba6877', '2026-11-27 16:39:06.312855+00', '2026-12-27 16:39:06.312855+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('506d17a4-8114-4ab1-aca2-420a371e9555', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'BTC', '', '2026-11-27 16:39:05.385781+00'),
	('3a6a55ca-15b9-4a24-bfd5-d2d3a4709f29', 'a7a5075e-b778-4edc-8cfb-9eb5b1e914b4', 'USD', '', '2026-11-27 16:39:05.388863+00'),
	('6f316073-9aa8-48ec-b7c6-70bedf3baf36', '37f1513d-e364-4330-a34e-925439487f06', 'BTC', '', '2026-11-27 16:39:05.912664+00'),
	('4333eec7-17d6-4ba2-8531-31939df06874', '37f1513d-e364-4330-a34e-925439487f06', 'USD', '', '2026-11-27 16:39:05.91995+00'),
	('5c95c580-8e29-43dc-b133-f8e78a50dbcb', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', 'BTC', '', '2026-11-27 16:39:06.283886+00'),
	('94aeec7c-af8b-4bfe-b5f0-a0d17021f6d3', '21fbb230-e6e8-4b32-aeb4-23a31cb529a4', 'USD', '', '2026-11-27 16:39:06.29471+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2ceb92d64b1400a00', NULL, NULL),
	(5000, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2d4e45af92604d300', NULL, NULL),
	(-100, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2da7cbb9b451a5800', 'bob', NULL),
	(100, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2da7cbb9b451a5801', 'alice', NULL),
	(-50, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2dc7d5ac22a6a7200', 'carol', NULL),
	(50, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2dc7d5ac22a6a7201', 'bob', NULL),
	(-101, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2ddf9e45b70200d00', 'bob', NULL),
	(101, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ddf9e45b70200d01', 'alice', NULL),
	(-50, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2de866ca9ab4db100', 'carol', NULL),
	(50, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2de866ca9ab4db101', 'bob', NULL),
	(-102, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2df8a5b7937b19400', 'bob', NULL),
	(102, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2df8a5b7937b19401', 'alice', NULL),
	(-51, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e0484b66260a3500', 'carol', NULL),
	(51, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e0484b66260a3501', 'bob', NULL),
	(-103, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2e18c30052ae03500', 'bob', NULL),
	(103, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e18c30052ae03501', 'alice', NULL),
	(-51, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e29b9414cbb8d500', 'carol', NULL),
	(51, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e29b9414cbb8d501', 'bob', NULL),
	(-104, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2e3a599e0599f2000', 'bob', NULL),
	(104, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e3a599e0599f2001', 'alice', NULL),
	(-52, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e451dff8ec93e300', 'carol', NULL),
	(52, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e451dff8ec93e301', 'bob', NULL),
	(-105, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2e59a534e497c9700', 'bob', NULL),
	(105, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e59a534e497c9701', 'alice', NULL),
	(-52, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e5e60d01a063da00', 'carol', NULL),
	(52, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e5e60d01a063da01', 'bob', NULL),
	(-106, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2e6dd93c5e1bf3f00', 'bob', NULL),
	(106, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e6dd93c5e1bf3f01', 'alice', NULL),
	(-53, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e76e9c55e2181b00', 'carol', NULL),
	(53, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e76e9c55e2181b01', 'bob', NULL),
	(-107, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2e87db06f1fdc0800', 'bob', NULL),
	(107, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e87db06f1fdc0801', 'alice', NULL),
	(-53, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2e925b4f55acc2b00', 'carol', NULL),
	(53, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2e925b4f55acc2b01', 'bob', NULL),
	(-108, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2ea10ac36fca71500', 'bob', NULL),
	(108, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ea10ac36fca71501', 'alice', NULL),
	(-54, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2eaa7d40b4909d600', 'carol', NULL),
	(54, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2eaa7d40b4909d601', 'bob', NULL),
	(-109, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2eb81bf22efada700', 'bob', NULL),
	(109, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2eb81bf22efada701', 'alice', NULL),
	(-54, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ebfdaa79b5af8c00', 'carol', NULL),
	(54, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2ebfdaa79b5af8c01', 'bob', NULL),
	(-110, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2ecdd7bfd945b4600', 'bob', NULL),
	(110, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ecdd7bfd945b4601', 'alice', NULL),
	(-55, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ed6ee24090130700', 'carol', NULL),
	(55, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2ed6ee24090130701', 'bob', NULL),
	(-111, NULL, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2eeb0ab3046529600', 'bob', NULL),
	(111, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2eeb0ab3046529601', 'alice', NULL),
	(-55, NULL, '6f316073-9aa8-48ec-b7c6-70bedf3baf36', '\x066144b2ef344041c0eb0200', 'carol', NULL),
	(55, NULL, '5c95c580-8e29-43dc-b133-f8e78a50dbcb', '\x066144b2ef344041c0eb0201', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2f209f557c64b9800', NULL, NULL),
	(-1003, 3, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2f539ffb611021900', NULL, NULL),
	(-1010, 10, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2f6451f88114ffa00', NULL, NULL),
	(1010, 10, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2f6ea5a3f1bfbc000', NULL, NULL),
	(-910, 10, '506d17a4-8114-4ab1-aca2-420a371e9555', '\x066144b2f776e7c828c53e00', NULL, NULL);

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
-- Name: wallet wallet_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- PostgreSQL database dump complete
--
