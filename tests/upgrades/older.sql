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
    push_enabled boolean DEFAULT true NOT NULL,
    push_disabled text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
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
	('4ebfdab9-4452-402a-8557-8784ec0cdc5a', '7c47b9d3-a5ef-4f4e-85cf-52ec6cca6d0b', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '385b2612-6582-47ce-92af-73646eeb1229', true, '{}', '2026-11-27 16:32:47.144755+00'),
	('c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', '38950a05-dc2a-4d1b-b2e4-95e4fbab875a', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '92fbbeac-b813-40e1-8462-63bd7f057d44', true, '{}', '2026-11-27 16:32:48.427936+00'),
	('6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', '8ae1d918-6eb9-4e46-b88e-4fd0769dcbb6', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '3b280424-39e3-44cf-b224-34c8cc43bcb6', true, '{}', '2026-11-27 16:32:48.51354+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('ea8bb1ef-d860-4b76-9a55-b11e47eee655', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:32:47.208886+00', NULL, '2026-11-27 16:32:49.437519+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c21a045b-bd78-4817-9c62-9e0113a281c8', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:32:48.527157+00', NULL, '2026-11-27 16:32:49.65657+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5a374ec5-b387-4da9-9dc3-4818cfff50bf', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:32:48.445627+00', NULL, '2026-11-27 16:32:49.251721+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('9876b87a-3523-4856-a349-7dd622a4ac4b', 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', '\xca515ffca5f1071ad29974b3fe8e53f5c0c79b05c48a41c6c1ff3f581350877b', 'blink_zkDK3w', 'sAg8', '2026-11-27 16:32:47.209985+00', NULL),
	('b880205a-3d67-4ff8-a30a-d70b7e992e24', '5a374ec5-b387-4da9-9dc3-4818cfff50bf', '\xc0d8187302588e6c54b62b4e7e24c2199c049b168455c0bb2e8bc804bc24c14a', 'blink_faAF8Q', 'EgSE', '2026-11-27 16:32:48.446176+00', NULL),
	('70f3bd0d-003b-48ba-ab7c-0d2f10b57008', 'c21a045b-bd78-4817-9c62-9e0113a281c8', '\xc975700b0447b9afbbc8060d6ef40506773fe4bee818192fb83e7f03ea2340b2', 'blink_KBtP56', 'RfWi', '2026-11-27 16:32:48.527703+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661449c3c8faa6f37b37d2f', '2026-11-27 16:32:47.149126+00', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661449c3ce875291be722d8', '2026-11-27 16:32:47.171763+00', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-000000000001', 'ce85b001-07bc-43c3-b6f9-5631c7a6d67d', '{}', '{"expires_at": "2026-12-27T16:32:47.169059+00:00"}'),
	('\x0661449c3da073bf2ef977bc', '2026-11-27 16:32:47.218852+00', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', 'api_key.created', 'session', 'ce85b001-07bc-43c3-b6f9-5631c7a6d67d', '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-000000000002', 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_zkDK3w…sAg8", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661449c3e9c76cfbe94ade4', '2026-11-27 16:32:47.283525+00', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', 'account.username_set', 'key', 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661449c501c7b3e44a26d87', '2026-11-27 16:32:48.430272+00', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661449c502953b491bba3e8', '2026-11-27 16:32:48.433535+00', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-000000000007', '848b90f0-6a3a-44cb-b193-6007a56c195e', '{}', '{"expires_at": "2026-12-27T16:32:48.432466+00:00"}'),
	('\x0661449c50611e8abc271c98', '2026-11-27 16:32:48.447824+00', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'api_key.created', 'session', '848b90f0-6a3a-44cb-b193-6007a56c195e', '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-000000000008', '5a374ec5-b387-4da9-9dc3-4818cfff50bf', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_faAF8Q…EgSE", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661449c509d1b78f14efbc5', '2026-11-27 16:32:48.463188+00', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'account.username_set', 'key', '5a374ec5-b387-4da9-9dc3-4818cfff50bf', '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661449c51689e4e63b40cdf', '2026-11-27 16:32:48.515275+00', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661449c5173fb615b5c5a62', '2026-11-27 16:32:48.518172+00', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-00000000000d', '8613c25b-cc1a-45a1-8d31-305b59510a34', '{}', '{"expires_at": "2026-12-27T16:32:48.517286+00:00"}'),
	('\x0661449c519ec5eb97f1d60d', '2026-11-27 16:32:48.529126+00', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', 'api_key.created', 'session', '8613c25b-cc1a-45a1-8d31-305b59510a34', '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-00000000000e', 'c21a045b-bd78-4817-9c62-9e0113a281c8', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_KBtP56…RfWi", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661449c51d73333d9d45e11', '2026-11-27 16:32:48.54359+00', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', 'account.username_set', 'key', 'c21a045b-bd78-4817-9c62-9e0113a281c8', '127.0.0.1', 'python-httpx2/2.16.2', '0e9ab9e4-b5b0-476e-a3de-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: callback_endpoint; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(3, -100000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(3, 100000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(4, -50000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(4, 50000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(5, -101000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(5, 101000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(6, -50000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(6, 50000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(7, -102000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(7, 102000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(8, -51000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(8, 51000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(9, -103000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(9, 103000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(10, -51000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(10, 51000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(11, -104000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(11, 104000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(12, -52000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(12, 52000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(13, -105000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(13, 105000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(14, -52000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(14, 52000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(15, -106000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(15, 106000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(16, -53000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(16, 53000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(17, -107000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(17, 107000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(18, -53000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(18, 53000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(19, -108000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(19, 108000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(20, -54000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(20, 54000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(21, -109000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(21, 109000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(22, -54000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(22, 54000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(23, -110000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(23, 110000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(24, -55000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(24, 55000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(25, -111000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(25, 111000, '92fbbeac-b813-40e1-8462-63bd7f057d44');
INSERT INTO public.entry VALUES
	(26, -55000, '92fbbeac-b813-40e1-8462-63bd7f057d44'),
	(26, 55000, '3b280424-39e3-44cf-b224-34c8cc43bcb6'),
	(27, -1010000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(31, -1010000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(33, -910000, '385b2612-6582-47ce-92af-73646eeb1229'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(780, 1, '2026-11-27 16:32:48.41686+00', 'lightning_receipt', '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c4fd41e158f159200'),
	(792, 2, '2026-11-27 16:32:48.503207+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c513486836b275e00'),
	(800, 3, '2026-11-27 16:32:48.606677+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c52a159c73d981001'),
	(802, 4, '2026-11-27 16:32:48.632509+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c532b22d2e2262d01'),
	(805, 5, '2026-11-27 16:32:48.692805+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5406509b1f889c01'),
	(807, 6, '2026-11-27 16:32:48.720515+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5482cc021c0cf301'),
	(810, 7, '2026-11-27 16:32:48.763831+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c552c63d81b02d501'),
	(812, 8, '2026-11-27 16:32:48.790869+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5596ffac711aac01'),
	(815, 9, '2026-11-27 16:32:48.82199+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5612c4bf962f4901'),
	(817, 10, '2026-11-27 16:32:48.834549+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c564371d50e289201'),
	(820, 11, '2026-11-27 16:32:48.883818+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5703a4907a284c01'),
	(822, 12, '2026-11-27 16:32:48.915297+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c577f984df4707e01'),
	(825, 13, '2026-11-27 16:32:48.947562+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c57fda4a1e942d601'),
	(829, 14, '2026-11-27 16:32:48.997047+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c58a7fe0cfd56a501'),
	(832, 15, '2026-11-27 16:32:49.022855+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c591ca28398ffc701'),
	(834, 16, '2026-11-27 16:32:49.035233+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5952e2c5d1791601'),
	(838, 17, '2026-11-27 16:32:49.066636+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c59cb85c7df6c5901'),
	(840, 18, '2026-11-27 16:32:49.080708+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5a0238a936866101'),
	(843, 19, '2026-11-27 16:32:49.099718+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5a4da8d11fd5ab01'),
	(845, 20, '2026-11-27 16:32:49.113331+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5a84cd01d4c98901'),
	(848, 21, '2026-11-27 16:32:49.138198+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5adc9230c7332601'),
	(850, 22, '2026-11-27 16:32:49.148763+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5b0f048af255c001'),
	(853, 23, '2026-11-27 16:32:49.174117+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5b71b04f775dfa01'),
	(855, 24, '2026-11-27 16:32:49.195233+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5bb6715a39c5ed01'),
	(858, 25, '2026-11-27 16:32:49.234531+00', 'lightning_receipt', '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5c5eea490c0a9501'),
	(860, 26, '2026-11-27 16:32:49.263146+00', 'intraledger_receipt', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5cced417fd41f401');

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
	('\x3914568ae7363f40b82e026faa0177a9017c2c0041e8d99835a13192089d8e5f', '385b2612-6582-47ce-92af-73646eeb1229', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', 'BTC', 'lnbcrt500u1p4snv9ssp5ql7zdmrfva7xl3mcj3ngqalv00jewlenk8v0kqxfskrp3xulggkspp58y29dzh8xcl5pwpwqfh65qth4yqhctqqg85dnxp45yceyzya3e0sdqqxqrwzqcqzzs9qrsgqr7xa2awtqvalak0szt30j2zgz9a8pjc6328qe5cus6sgsdhdn5djy9hn35rn7xxp90nsf70nww23azuuvgyugp8dhs772mf9z9dp95cpth5yx0', '\x07fc26ec69677c6fc77894668077ec7be5977f33b1d8fb00c98586189b9f422d', '\x911072e95731adefc01633732fc1d981edca24001541f78a27b19567b4b86c9f', 50000000, '', NULL, NULL, '2026-11-27 16:32:48.375575+00', '2026-11-27 20:32:48+00', 'PAID', 50000000, '\x0661449c4fd41e158f1592', 'lightning'),
	('\x9043c81339cac6b834a36e4059c9dcae6fab828bde9277c336c11cded87f335e', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt50u1p4snv9ssp5wk8zurk75k4nf5wnjehw68q5ty2yyqxt9y0zy2fx50rxdd77agfspp5jppusyeeetrtsd9rdeq9njwu4eh6hq5tm6f80sekcywdakrlxd0qdqqxqrwzqcqzzs9qrsgqdcfzceq8z98zvx7k9z4e405c9mj0sv2cvlwlvftrkk46w6fusvcrjykawu6dv5v8n7hajtrht83t4n5lwfgzh9ew97qtd6mvrr4evgcpe806zg', '\x758e2e0edea5ab34d1d3966eed1c1459144200cb291e222926a3c666b7deea13', '\x0ad6f96337690c992dfbe77b308f29a1049fca63860b7d280ffe3df972dfdddb', 5000000, '', NULL, NULL, '2026-11-27 16:32:48.478099+00', '2026-11-27 20:32:48+00', 'PAID', 5000000, '\x0661449c513486836b275e', 'lightning'),
	('\x7323c83b0d68876c57ec73c5f7c863651a0f5519a9a91e732d973b7a8e172867', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1u1p4snv9ssp5nz909g4z69zk77xc9glckmn5nc87n253aj0huzuyqr7slresytdqpp5wv3uswcddzrkc4lvw0zl0jrrv5dq74ge4x53uuedjuah4rsh9pnsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqh0kn3lnfqc0aj3v8ae7nutcs9xydtlg2u0yu0qyp25360qcjgrgkpyc6py8v7l5keg2cgpujszq0cg4hnwa3fsq0j6ydhh7vaecs7dsqwn02tk', '\x988af2a2a2d1456f78d82a3f8b6e749e0fe9aa91ec9f7e0b8400fd0f8f3022da', '\xde3efef629d88a7c30b289892a81874798b82f9574cd666f5b04428537983a29', 100000, 'coffee 100', NULL, NULL, '2026-11-27 16:32:48.553634+00', '2026-11-27 20:32:48+00', 'PAID', 100000, '\x0661449c52a159c73d9810', 'intraledger'),
	('\x955f5113ff29709c9575def1081e0353a58143001487fcbdf9be68e9fddde42f', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1010n1p4snv9ssp56fsjyts5rukyjz0dv2mqe27ss4j29zmzxwk4gw748xy4sjk8v9tqpp5j404zyll99cfe9t4mmcss8sr2wjczscqzjrle00ehe5wnlwaushsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqqkdck5ehpcty9hpcralpyddupz3lxkm603hrxr0rxyf6n3f0v8t8glm7jfwycsl4zdeg9h5ll4f5x2u9yn5erkm9yzztc775z0cch6gp4qujjd', '\xd261222e141f2c4909ed62b60cabd08564a28b6233ad543bd53989584ac76156', '\x2cb937ca8419859e0a2f531de9f2d08282db0afeda9413e22eaf774df9a2122d', 101000, 'coffee 101', NULL, NULL, '2026-11-27 16:32:48.654635+00', '2026-11-27 20:32:48+00', 'PAID', 101000, '\x0661449c5406509b1f889c', 'intraledger'),
	('\xe52b573aefe639239926161c630e3d30df49c145d1d02d687908acf070ec78e5', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1020n1p4snv9ssp5k3gnfxlx25ue8wgf9m7kc3t684d633l7sftnnt9uqqlum70p2qlspp5u544wwh0ucuj8xfxzcwxxr3axr05ns2968gz66repzk0qu8v0rjsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqcnmc0z3n4ekjwasfmyge44wt63w6tsm2pza5994e4049wjc5gmzk0kg5flzdpyhhtzws5l8fx5xdvt7lpn8cmus6vyu5h5rs8cnknrgq0fvy6c', '\xb451349be6553993b9092efd6c457a3d5ba8c7fe825739acbc003fcdf9e1503f', '\x0a919b00668de20f19cd70cf59b74d3410672ab5b4fe15f055cef16d4b9b5f40', 102000, 'coffee 102', NULL, NULL, '2026-11-27 16:32:48.743726+00', '2026-11-27 20:32:48+00', 'PAID', 102000, '\x0661449c552c63d81b02d5', 'intraledger'),
	('\x51497c9ba9d7e2c6b8c830ccc42e56267bf07922a3b29baa3520b3b6c4eebfe3', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1030n1p4snv9ssp5etm56e44hmkaul5lj3zn9kpnkqk8dlj3g75rtkkst7yhj2edfs6qpp529yhexaf6l3vdwxgxrxvgtjkyealq7fz5wefh234yzemd38whl3sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq25q77xcdv5yckz59c72z32acqm2ltwd5yd0zpagscrp05ut2tv53kd5alqpcf03aeld0j8nt3qhl4llsjlektvqrr8twsxexslp6vpsphh9c5u', '\xcaf74d66b5beedde7e9f944532d833b02c76fe5147a835dad05f89792b2d4c34', '\x99fa94373f467deb5a21567ab5d2582746d0790484373e83dd9e4ecfd030dfda', 103000, 'coffee 103', NULL, NULL, '2026-11-27 16:32:48.805108+00', '2026-11-27 20:32:48+00', 'PAID', 103000, '\x0661449c5612c4bf962f49', 'intraledger'),
	('\xae25dc84ab3f538fd6898eb7ae1a852f1c13b4998a31cfaae503b0cc916871e4', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1040n1p4snv9ssp5yn7crm2ad64lyw5l3a96473yf2ajejk0wx5lerknk0j5a7zzzrdspp54cjaep9t8afcl45f36m6ux599uwp8dye3gcul2h9qwcveytgw8jqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqffcl2udphfnexh5ur3r55p999tzfyx9zg3es48q8ad9uc7x2h3vk7hdphrkwcd4svusq2m9lqwlnzc9ad0srj0y7s8cs36rp9v5r0ecpxcndre', '\x24fd81ed5d6eabf23a9f8f4baafa244abb2ccacf71a9fc8ed3b3e54ef84210db', '\xd29712990e158a2a6bb0470898737ecd71ed8eb9ee38d819b387f171f4d991ac', 104000, 'coffee 104', NULL, NULL, '2026-11-27 16:32:48.853926+00', '2026-11-27 20:32:48+00', 'PAID', 104000, '\x0661449c5703a4907a284c', 'intraledger'),
	('\x33d53b8705ff655ae36ad95c09cb48a4f615c718c6046e4905faeb72528807ec', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1050n1p4snv9ssp5pz34aurmcmq5hquwclxd0fmwmpe35x2rxxw487k4d9cj0xgv5mwspp5x02nhpc9laj44cm2m9wqnj6g5nmpt3cccczxujg9lt4hy55gqlkqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqc4f82x49n5huue0pv8yhpm7pwc8a4c8qqyu7qdv3l6nc0aqz7uzsztlxnwcv3eknr9wdtvghxpyvs7jshhwegc0fvxlmc5780najcxqpannqmd', '\x08a35ef07bc6c14b838ec7ccd7a76ed8731a1943319d53fad5697127990ca6dd', '\x377ff75482a205f065a60bb580f75c3d4f6e72092a5cf60fdb9a44a38a7cc26b', 105000, 'coffee 105', NULL, NULL, '2026-11-27 16:32:48.935609+00', '2026-11-27 20:32:48+00', 'PAID', 105000, '\x0661449c57fda4a1e942d6', 'intraledger'),
	('\xb0bee6c94d354ea97f551d8794eaf06b1f444b25593541fdf2efe2dc92ecad27', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1060n1p4snv93sp582nt0qhy6cg6jqrd0plhkeppag7l3gajwradajzwm9gglzszfhaqpp5kzlwdj2dx482jl64rkref6hsdv05gje9ty65rl0jal3deyhv45nsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqvqqn7hmurv2l8h8s285vh7cjud6lfqvjslm47sldrzwk89j9s4gj3u5uzdm00lepnxrwxf3ta7tms0vgwx0weh8nh406ns2qj7rrtnqpzcqj49', '\x3aa6b782e4d611a9006d787f7b6421ea3df8a3b270fadec84ed9508f8a024dfa', '\xe99ed02ffb7134dd8012e5192a7f4d836675883fe16a3de411c73eea4a759143', 106000, 'coffee 106', NULL, NULL, '2026-11-27 16:32:49.009572+00', '2026-11-27 20:32:49+00', 'PAID', 106000, '\x0661449c591ca28398ffc7', 'intraledger'),
	('\x3117c183bffd240a577556a67cde2b2e1fbdb4997351618408e346f07714750e', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1070n1p4snv93sp5gq7q5l6tjmjnlp8qgvu86nrvl3elffenr7jt4dpp6cqeztjd3qhspp5xyturqall5jq54m426n8eh3t9c0mmdyewdgkrpqgudr0qac5w58qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqjxugawnyyswlagt4cxzzht8g6yuq6k0fh9mvkmhrsgv8u5rcjqazkunf7teukxkp7gg4m86q4w2jx5nur55fz49ruc5lssqgpcdmjwgpzcf9ku', '\x403c0a7f4b96e53f84e043387d4c6cfc73f4a7331fa4bab421d601912e4d882f', '\x12b188b8fd2c8a6e49a481649c7b3dece134803b306e13723fb7c4051a1d7ef4', 107000, 'coffee 107', NULL, NULL, '2026-11-27 16:32:49.049234+00', '2026-11-27 20:32:49+00', 'PAID', 107000, '\x0661449c59cb85c7df6c59', 'intraledger'),
	('\xc1eabef271ba1fab0e1a8da7729e8c0335ccca7335c085a107dca99192ceb7b6', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1080n1p4snv93sp5pahd9vv4ckdhylp03rfzfjn3syry62s6rcqq2e0uefdenp403f2qpp5c84taun3hg06krs63knh985vqv6uejnnxhqgtgg8mj5erykwk7mqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqsz8tpxu25pn7xl6crv3mhd7d84p3xkgefrq2k86ga97yrlh8t49rtsp2q2vtnzex87mzkh4cfyv5gwpd0t08uxhk5v6yrqnq7wzh6rqpzxcmc8', '\x0f6ed2b195c59b727c2f88d224ca7181064d2a1a1e000565fcca5b9986af8a54', '\x735641d374deaa3c2c1fdb20314a298e877069c134713575af0ffcd61de82034', 108000, 'coffee 108', NULL, NULL, '2026-11-27 16:32:49.08925+00', '2026-11-27 20:32:49+00', 'PAID', 108000, '\x0661449c5a4da8d11fd5ab', 'intraledger'),
	('\xb76d2cb9c14570930ee8143371dc540f91f0939280bbee257e4ad91bc153d80d', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1090n1p4snv93sp5q0az67hzgjczw02e97pcv6ca3sly8uetf5drkv03fyhaacdq50pqpp5kakjewwpg4cfxrhgzsehrhz5p7glpyujsza7uft7ftv3hs2nmqxsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqchzxphptx0j09h4wd9y72zsqlnuac34v7393fxt4emf3krfgsexnzmrkxp7jtg6xmzagjqxyqmke8cc6nmtqsgxpp33an3aem6nge3qpjtka70', '\x03fa2d7ae244b0273d592f83866b1d8c3e43f32b4d1a3b31f1492fdee1a0a3c2', '\xa26341504e1f38af2035f05a751eede689a86878af3e9033d407ab23415faa67', 109000, 'coffee 109', NULL, NULL, '2026-11-27 16:32:49.123595+00', '2026-11-27 20:32:49+00', 'PAID', 109000, '\x0661449c5adc9230c73326', 'intraledger'),
	('\xc4afe80aee8d2b84f67278679d93b2ef82ad7c8eaab158d4d385b6cfb4aa6f6a', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1100n1p4snv93sp520xzpkev73fhjt6wdl5mqxvaq7650fpsjg82lkm8twnlz9xfngrqpp5cjh7szhw354cfanj0pnemyaja7p26lyw42c434xnskmvld92da4qdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqlj0yyzr75jfl4dr253kxdnzwcdx4jc4jd9vlkhdmt3gp8c04rsch2j93llhkgqju5as5t4auesua4enthuhehg6shjyk3y3w30r4jesp4x6y3j', '\x53cc20db2cf453792f4e6fe9b0199d07b547a430920eafdb675ba7f114c99a06', '\xc9884ae821af8095d6ef21df8650217b018de898431edd74c46568e8924a1d0d', 110000, 'coffee 110', NULL, NULL, '2026-11-27 16:32:49.161467+00', '2026-11-27 20:32:49+00', 'PAID', 110000, '\x0661449c5b71b04f775dfa', 'intraledger'),
	('\x7e98ab947ce196681b8835e0f345b9b055d5b2514408ff28c4b43876f82eca4e', '92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', 'lnbcrt1110n1p4snv93sp5yd7harl3da5w2jyehj2q5rkq3v0aumr0er84aegwy4772vxmr4eqpp506v2h9ruuxtxsxugxhs0x3dekp2atvj3gsy072xyksu8d7pwef8qdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqkuaegvheuensumg943q7jchj9hppqzmvsf4w359wt5hc68k8tdfku4gurwjwcmxk5yl42eufy3vjt76748ust4ff8cmpyeckjq074rqp4hdcz9', '\x237d7e8ff16f68e54899bc940a0ec08b1fde6c6fc8cf5ee50e257de530db1d72', '\x15a5ac70b5988a8b44173114822f06e8cdd1afcdb54c1fc96349d9932337e33c', 111000, 'coffee 111', NULL, NULL, '2026-11-27 16:32:49.215611+00', '2026-11-27 20:32:49+00', 'PAID', 111000, '\x0661449c5c5eea490c0a95', 'intraledger'),
	('\x34c41fc560154927d776f3c5bca6c3b5b0faa69add2c29b95e94486c9b50826d', '3b280424-39e3-44cf-b224-34c8cc43bcb6', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', 'BTC', 'lnbcrt5u1p4snv93sp54vyn5sgte5tysp534qtlklak593x9f6z3hm6s4vjkkemraqqkpxspp5xnzpl3tqz4yj04mk70zmefkrkkc04f56m5kznw27j3yxex6ssfksdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqf8x3q3l3lnfjufhkacxz0zkncareavmrfggnnjm2wg5z6g7kphvnjx2t8svzrck6c37qdwr2j6nzafj2rg84zhenwwa4j0et7ctek8qpg5j67r', '\xab093a410bcd16480691a817fb7fb6a16262a7428df7a85592b5b3b1f400b04d', '\x6660ad3c2b73345e24abdabadac05a8a7c9687a9c90312bbb9cdbcfd1ee59cb2', 500000, 'never paid', NULL, NULL, '2026-11-27 16:32:49.657845+00', '2026-11-27 20:32:49+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 16:32:48.411678+00', 'lightning_receipt'),
	(2, '2026-11-27 16:32:48.501894+00', 'lightning_receipt'),
	(3, '2026-11-27 16:32:48.595289+00', 'intraledger'),
	(4, '2026-11-27 16:32:48.630562+00', 'intraledger'),
	(5, '2026-11-27 16:32:48.686672+00', 'intraledger'),
	(6, '2026-11-27 16:32:48.71854+00', 'intraledger'),
	(7, '2026-11-27 16:32:48.761955+00', 'intraledger'),
	(8, '2026-11-27 16:32:48.789247+00', 'intraledger'),
	(9, '2026-11-27 16:32:48.820932+00', 'intraledger'),
	(10, '2026-11-27 16:32:48.833393+00', 'intraledger'),
	(11, '2026-11-27 16:32:48.882596+00', 'intraledger'),
	(12, '2026-11-27 16:32:48.914328+00', 'intraledger'),
	(13, '2026-11-27 16:32:48.946596+00', 'intraledger'),
	(14, '2026-11-27 16:32:48.990206+00', 'intraledger'),
	(15, '2026-11-27 16:32:49.020066+00', 'intraledger'),
	(16, '2026-11-27 16:32:49.033954+00', 'intraledger'),
	(17, '2026-11-27 16:32:49.064837+00', 'intraledger'),
	(18, '2026-11-27 16:32:49.07884+00', 'intraledger'),
	(19, '2026-11-27 16:32:49.098152+00', 'intraledger'),
	(20, '2026-11-27 16:32:49.112269+00', 'intraledger'),
	(21, '2026-11-27 16:32:49.134738+00', 'intraledger'),
	(22, '2026-11-27 16:32:49.147652+00', 'intraledger'),
	(23, '2026-11-27 16:32:49.172912+00', 'intraledger'),
	(24, '2026-11-27 16:32:49.190513+00', 'intraledger'),
	(25, '2026-11-27 16:32:49.233642+00', 'intraledger'),
	(26, '2026-11-27 16:32:49.262292+00', 'intraledger'),
	(27, '2026-11-27 16:32:49.303485+00', 'lightning_reserve'),
	(28, '2026-11-27 16:32:49.340156+00', 'lightning_settled'),
	(29, '2026-11-27 16:32:49.361864+00', 'lightning_reserve'),
	(30, '2026-11-27 16:32:49.388828+00', 'lightning_settled'),
	(31, '2026-11-27 16:32:49.418823+00', 'lightning_reserve'),
	(32, '2026-11-27 16:32:49.42573+00', 'lightning_failed'),
	(33, '2026-11-27 16:32:49.440104+00', 'lightning_reserve');

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
	('5a374ec5-b387-4da9-9dc3-4818cfff50bf', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 6225, 6225),
	('5a374ec5-b387-4da9-9dc3-4818cfff50bf', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 1440, 1440),
	('c21a045b-bd78-4817-9c62-9e0113a281c8', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 5148, 5148),
	('c21a045b-bd78-4817-9c62-9e0113a281c8', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 188, 188),
	('ea8bb1ef-d860-4b76-9a55-b11e47eee655', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 13121, 13121),
	('ea8bb1ef-d860-4b76-9a55-b11e47eee655', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1028266, 1028266),
	('ea8bb1ef-d860-4b76-9a55-b11e47eee655', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 716, 716),
	('5a374ec5-b387-4da9-9dc3-4818cfff50bf', '2026-11-27 16:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 167064, 45794),
	('5a374ec5-b387-4da9-9dc3-4818cfff50bf', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 97087, 11200),
	('c21a045b-bd78-4817-9c62-9e0113a281c8', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 2824, 2824),
	('ea8bb1ef-d860-4b76-9a55-b11e47eee655', '2026-11-27 16:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 499970, 213612);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('64af7afa-8c2f-4737-b3f2-67566dac147f', 3, '2026-11-27 16:32:49.805093+00');

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
	('be751563-9125-4524-b236-a62be3aab291', 'USD', NULL, 0, '-infinity'),
	('1599a5b8-bc1f-45a0-90f1-7e8ac6554216', 'USD', NULL, 0, '-infinity'),
	('13798e7e-5942-434b-8806-81c197caea91', 'USD', NULL, 0, '-infinity'),
	('3b280424-39e3-44cf-b224-34c8cc43bcb6', 'BTC', NULL, 630000, '2026-11-27 16:32:49.262292+00'),
	('92fbbeac-b813-40e1-8462-63bd7f057d44', 'BTC', NULL, 5636000, '2026-11-27 16:32:49.262292+00'),
	('385b2612-6582-47ce-92af-73646eeb1229', 'BTC', NULL, 45819000, '2026-11-27 16:32:49.440104+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661449c4fd41e158f1592', '\x3914568ae7363f40b82e026faa0177a9017c2c0041e8d99835a13192089d8e5f', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661449c513486836b275e', '\x9043c81339cac6b834a36e4059c9dcae6fab828bde9277c336c11cded87f335e', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c52a159c73d9810', '\x7323c83b0d68876c57ec73c5f7c863651a0f5519a9a91e732d973b7a8e172867', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661449c532b22d2e2262d', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c5406509b1f889c', '\x955f5113ff29709c9575def1081e0353a58143001487fcbdf9be68e9fddde42f', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661449c5482cc021c0cf3', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c552c63d81b02d5', '\xe52b573aefe639239926161c630e3d30df49c145d1d02d687908acf070ec78e5', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661449c5596ffac711aac', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c5612c4bf962f49', '\x51497c9ba9d7e2c6b8c830ccc42e56267bf07922a3b29baa3520b3b6c4eebfe3', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661449c564371d50e2892', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c5703a4907a284c', '\xae25dc84ab3f538fd6898eb7ae1a852f1c13b4998a31cfaae503b0cc916871e4', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661449c577f984df4707e', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c57fda4a1e942d6', '\x33d53b8705ff655ae36ad95c09cb48a4f615c718c6046e4905faeb72528807ec', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661449c58a7fe0cfd56a5', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c591ca28398ffc7', '\xb0bee6c94d354ea97f551d8794eaf06b1f444b25593541fdf2efe2dc92ecad27', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661449c5952e2c5d17916', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c59cb85c7df6c59', '\x3117c183bffd240a577556a67cde2b2e1fbdb4997351618408e346f07714750e', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661449c5a0238a9368661', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c5a4da8d11fd5ab', '\xc1eabef271ba1fab0e1a8da7729e8c0335ccca7335c085a107dca99192ceb7b6', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661449c5a84cd01d4c989', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c5adc9230c73326', '\xb76d2cb9c14570930ee8143371dc540f91f0939280bbee257e4ad91bc153d80d', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661449c5b0f048af255c0', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c5b71b04f775dfa', '\xc4afe80aee8d2b84f67278679d93b2ef82ad7c8eaab158d4d385b6cfb4aa6f6a', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661449c5bb6715a39c5ed', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661449c5c5eea490c0a95', '\x7e98ab947ce196681b8835e0f345b9b055d5b2514408ff28c4b43876f82eca4e', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661449c5cced417fd41f4', NULL, NULL, '5a374ec5-b387-4da9-9dc3-4818cfff50bf', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661449c5d6fbd093294a0', '\x4adc4c718a7aaaf3efc88f82842aa10b4327efe6c26c436e7cb4438736865dd5', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661449c5e53c84cb35479', '\x18c28bb3e9968f09d20bbf20f4d13539a2f57116d4f50e88df237b7766934ba7', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661449c5f3247ce6230c4', '\x284c701f65da33e2dcead47e3e5d3bfd0ee5a4a7cde58bbd12cbdc0b634b5c12', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661449c5f4d42980e1df6', '\x284c701f65da33e2dcead47e3e5d3bfd0ee5a4a7cde58bbd12cbdc0b634b5c12', '\x0661449c5f3247ce6230c4', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661449c5f85683f497efa', '\x54d3cc181ab97992d3786ae489f2093e2016d39f67c120e36e2dd1a81fcb94e3', NULL, 'ea8bb1ef-d860-4b76-9a55-b11e47eee655', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02aa16824c37c2cbbc0c94b8258639645b6a98074868a9861b7947659e24cc6afa', 2, 'latchkey:df2ee504-8ac0-40d2-a27d-b37c53ae774b/0015', '2026-11-27 16:32:49.799036+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661449c5d6fbd093294a0', 'lightning', '385b2612-6582-47ce-92af-73646eeb1229', 'BTC', 1000000, 10000, 1010, 1010000, '\x4adc4c718a7aaaf3efc88f82842aa10b4327efe6c26c436e7cb4438736865dd5', 'lnbcrt10u1p4snv93sp55mywq62dvxdknerxr4vxsrx3gx2ds637dfg7zmmdu8j4urapnvqqpp5ftwycuv202408m7g37pgg24ppdpj0mlxcfkyxmnuk3pcwd5xth2sdqqcqzzs9qrsgq2lzldn7w5kuw720pgl9vzaxvw78v8eqdeld35ynlkxsaqsjxdx98c8esldzasw58lkh8rp0tvdrs0rwy0pn7j2adn6he33hkf59hwhqqhcd35j', '\x02e21796102a25e5c870ea3c2dbce81aa7811b078f5ee6837e46c1fb132bd09eab', '2026-11-27 16:32:57.30354+00', NULL, NULL, 'settled', 1100, '\xef7eee31c69fdd705e986aca00c0c320192f55db84b1a2c2add77a68eca5e83a', NULL, '2026-11-27 16:32:49.340163+00'),
	('\x0661449c5e53c84cb35479', 'lightning', '385b2612-6582-47ce-92af-73646eeb1229', 'BTC', 1000000, 10000, 1010, 1010000, '\x18c28bb3e9968f09d20bbf20f4d13539a2f57116d4f50e88df237b7766934ba7', 'lnbcrt10u1p4snv93sp59wqws3xg8r2epzg26m4hfgz8eddstqjk82406hr80cplkdfcd75qpp5rrpghvlfj68sn5sthus0f5f48x302ugk6n6sazxlydahwe5nfwnsdqqcqzzs9qrsgqwlhnvpxgwq086pvtj48qtp4rlmjk4vq0hn08z53tykggswlk8kastpgdfmemtgdle3y3aqnlxwug7rfmu8q5huuwqxlcqx55js8922cqey5cla', '\x02e21796102a25e5c870ea3c2dbce81aa7811b078f5ee6837e46c1fb132bd09eab', '2026-11-27 16:32:57.361914+00', NULL, NULL, 'settled', 3000, '\x787285272d3e7fe85e30c4eb1e6b230cc7f95a1c6aac230fc9a87870a777edfb', NULL, '2026-11-27 16:32:49.388837+00'),
	('\x0661449c5f3247ce6230c4', 'lightning', '385b2612-6582-47ce-92af-73646eeb1229', 'BTC', 1000000, 10000, 1010, 1010000, '\x284c701f65da33e2dcead47e3e5d3bfd0ee5a4a7cde58bbd12cbdc0b634b5c12', 'lnbcrt10u1p4snv93sp5pxrkctyekxxw6nhggxf8vyvfsja5tatvgc444fj4x2ljnasd0u4qpp59px8q8m9mge79h8263lruhfml58wtf98ehjch0gje0wqkc6ttsfqdqqcqzzs9qrsgqm8gxrhftsdwqv8myty33ta5nul6dlhydvfvrzspj0uaejyy80y38x8tuccx00mcfllnc0gw6lr6284vu7x8gkmd66ql4xw6mmyw3r5cpq0qmku', '\x02e21796102a25e5c870ea3c2dbce81aa7811b078f5ee6837e46c1fb132bd09eab', '2026-11-27 16:32:57.418875+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 16:32:49.425777+00'),
	('\x0661449c5f85683f497efa', 'lightning', '385b2612-6582-47ce-92af-73646eeb1229', 'BTC', 900000, 10000, 910, 910000, '\x54d3cc181ab97992d3786ae489f2093e2016d39f67c120e36e2dd1a81fcb94e3', 'lnbcrt9u1p4snv93sp5ntd5y9jfvg5kn8ue92e0gns4z8ztgce7lchtrmj96e6099qpfaeqpp52nfucxq6h9ue95mcdtjgnusf8cspd5ulvlqjpcmw9hg6s87tjn3sdqqcqzzs9qrsgqrw3hkr82hx0ksd8qdf3jym60js0p24n8cfj9557tspn2nyd9qxnncpka3j3mc5hrgnh0s5wfgqu5ruen2aax5vlvfvqf5twvgg0jq6qqg3ar9p', '\x02e21796102a25e5c870ea3c2dbce81aa7811b078f5ee6837e46c1fb132bd09eab', '2026-11-27 16:32:49.649489+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x3914568ae7363f40b82e026faa0177a9017c2c0041e8d99835a13192089d8e5f', 50000000, '2026-11-27 16:32:48.411907+00', 'credited', '\x0661449c4fd41e158f1592', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x9043c81339cac6b834a36e4059c9dcae6fab828bde9277c336c11cded87f335e', 5000000, '2026-11-27 16:32:48.502006+00', 'credited', '\x0661449c513486836b275e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 16:32:46.028934+00');

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
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(9, 50000000),
	(0, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x4adc4c718a7aaaf3efc88f82842aa10b4327efe6c26c436e7cb4438736865dd5', '\xef7eee31c69fdd705e986aca00c0c320192f55db84b1a2c2add77a68eca5e83a', false, 'settle', 'SETTLED', 1000000, '2026-11-27 16:32:49.281877+00', '2026-11-27 17:32:49+00'),
	('\x18c28bb3e9968f09d20bbf20f4d13539a2f57116d4f50e88df237b7766934ba7', '\x787285272d3e7fe85e30c4eb1e6b230cc7f95a1c6aac230fc9a87870a777edfb', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 16:32:49.353488+00', '2026-11-27 17:32:49+00'),
	('\x284c701f65da33e2dcead47e3e5d3bfd0ee5a4a7cde58bbd12cbdc0b634b5c12', '\x8b4bb37c3892259f710309330f15a1e9866fd86ef40ce5203fb9c09fc63aea3f', false, 'no_route', 'OPEN', 0, '2026-11-27 16:32:49.4071+00', '2026-11-27 17:32:49+00'),
	('\x54d3cc181ab97992d3786ae489f2093e2016d39f67c120e36e2dd1a81fcb94e3', '\x25bd4a64651608bc841dbeff33902ba39febc4f2d5f40689f779392f5c2083c9', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 16:32:49.433398+00', '2026-11-27 17:32:49+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xc533c61e0dde46e68ada81a02ca1f577d0b55c68df250e0b167f5441a2e47d8c'),
	('outside', '\xef5bbc409945b6bf6aed8f04e39c3e8310513b5207effdb9635de84f5414114d');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x3914568ae7363f40b82e026faa0177a9017c2c0041e8d99835a13192089d8e5f', 'SETTLED', 50000000, '\x911072e95731adefc01633732fc1d981edca24001541f78a27b19567b4b86c9f', 1, '2026-11-27 16:32:48.389995+00'),
	('\x9043c81339cac6b834a36e4059c9dcae6fab828bde9277c336c11cded87f335e', 'SETTLED', 5000000, '\x0ad6f96337690c992dfbe77b308f29a1049fca63860b7d280ffe3df972dfdddb', 2, '2026-11-27 16:32:48.495836+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x4adc4c718a7aaaf3efc88f82842aa10b4327efe6c26c436e7cb4438736865dd5', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 16:32:49.331194+00', '2026-11-27 16:32:49.331194+00'),
	(2, '\x18c28bb3e9968f09d20bbf20f4d13539a2f57116d4f50e88df237b7766934ba7', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 16:32:49.379865+00', '2026-11-27 16:32:49.379865+00'),
	(3, '\x284c701f65da33e2dcead47e3e5d3bfd0ee5a4a7cde58bbd12cbdc0b634b5c12', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 16:32:49.423327+00', '2026-11-27 16:32:49.423327+00'),
	(4, '\x54d3cc181ab97992d3786ae489f2093e2016d39f67c120e36e2dd1a81fcb94e3', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 16:32:50.64546+00', '2026-11-27 16:32:49.445461+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 16:32:45.822587+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 16:32:45.878439+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 16:32:45.905871+00'),
	('0004_payments', 'e21a17f57fc18d856a9e667d414f3419421b7d2333502ba1be1e9c3d1cdeddc0', 'before', '2026-11-27 16:32:45.916658+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 16:32:45.98876+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 16:32:46.035898+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 16:32:46.054513+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 16:32:46.080796+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 16:32:46.104751+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 16:32:46.128833+00'),
	('0015_accounts', 'cefbb8ec46caf034f167b4d1f59253fc9c86af55e1be387511aa3fe90d0bd6ff', 'before', '2026-11-27 16:32:46.142093+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('ce85b001-07bc-43c3-b6f9-5631c7a6d67d', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', '\x463eab21e17db36b385ceb4623336bfd4618592b7e58439ead13919e7d9e7cb1', '2026-11-27 16:32:47.169059+00', '2026-12-27 16:32:47.169059+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('848b90f0-6a3a-44cb-b193-6007a56c195e', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', '\x22ba0baecee71003ae1920cf147d95a034a6554a9beb653dc3ecc5e04756b628', '2026-11-27 16:32:48.432466+00', '2026-12-27 16:32:48.432466+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8613c25b-cc1a-45a1-8d31-305b59510a34', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', '\xef2a503b521c138e3be474196414eef180be616bddf2d47d6504d854784d3c65', '2026-11-27 16:32:48.517286+00', '2026-12-27 16:32:48.517286+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('385b2612-6582-47ce-92af-73646eeb1229', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', 'BTC', '', '2026-11-27 16:32:47.146147+00'),
	('be751563-9125-4524-b236-a62be3aab291', '4ebfdab9-4452-402a-8557-8784ec0cdc5a', 'USD', '', '2026-11-27 16:32:47.147479+00'),
	('92fbbeac-b813-40e1-8462-63bd7f057d44', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'BTC', '', '2026-11-27 16:32:48.428819+00'),
	('1599a5b8-bc1f-45a0-90f1-7e8ac6554216', 'c584d9bf-ce6b-4837-8335-4b2b05cdc3ac', 'USD', '', '2026-11-27 16:32:48.429317+00'),
	('3b280424-39e3-44cf-b224-34c8cc43bcb6', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', 'BTC', '', '2026-11-27 16:32:48.514031+00'),
	('13798e7e-5942-434b-8806-81c197caea91', '6f3a5b3e-d7c2-43b2-b408-cc4a05ef229c', 'USD', '', '2026-11-27 16:32:48.514606+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c4fd41e158f159200', NULL, NULL),
	(5000, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c513486836b275e00', NULL, NULL),
	(-100, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c52a159c73d981000', 'bob', NULL),
	(100, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c52a159c73d981001', 'alice', NULL),
	(-50, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c532b22d2e2262d00', 'carol', NULL),
	(50, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c532b22d2e2262d01', 'bob', NULL),
	(-101, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5406509b1f889c00', 'bob', NULL),
	(101, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5406509b1f889c01', 'alice', NULL),
	(-50, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5482cc021c0cf300', 'carol', NULL),
	(50, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5482cc021c0cf301', 'bob', NULL),
	(-102, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c552c63d81b02d500', 'bob', NULL),
	(102, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c552c63d81b02d501', 'alice', NULL),
	(-51, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5596ffac711aac00', 'carol', NULL),
	(51, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5596ffac711aac01', 'bob', NULL),
	(-103, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5612c4bf962f4900', 'bob', NULL),
	(103, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5612c4bf962f4901', 'alice', NULL),
	(-51, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c564371d50e289200', 'carol', NULL),
	(51, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c564371d50e289201', 'bob', NULL),
	(-104, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5703a4907a284c00', 'bob', NULL),
	(104, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5703a4907a284c01', 'alice', NULL),
	(-52, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c577f984df4707e00', 'carol', NULL),
	(52, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c577f984df4707e01', 'bob', NULL),
	(-105, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c57fda4a1e942d600', 'bob', NULL),
	(105, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c57fda4a1e942d601', 'alice', NULL),
	(-52, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c58a7fe0cfd56a500', 'carol', NULL),
	(52, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c58a7fe0cfd56a501', 'bob', NULL),
	(-106, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c591ca28398ffc700', 'bob', NULL),
	(106, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c591ca28398ffc701', 'alice', NULL),
	(-53, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5952e2c5d1791600', 'carol', NULL),
	(53, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5952e2c5d1791601', 'bob', NULL),
	(-107, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c59cb85c7df6c5900', 'bob', NULL),
	(107, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c59cb85c7df6c5901', 'alice', NULL),
	(-53, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5a0238a936866100', 'carol', NULL),
	(53, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5a0238a936866101', 'bob', NULL),
	(-108, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5a4da8d11fd5ab00', 'bob', NULL),
	(108, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5a4da8d11fd5ab01', 'alice', NULL),
	(-54, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5a84cd01d4c98900', 'carol', NULL),
	(54, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5a84cd01d4c98901', 'bob', NULL),
	(-109, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5adc9230c7332600', 'bob', NULL),
	(109, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5adc9230c7332601', 'alice', NULL),
	(-54, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5b0f048af255c000', 'carol', NULL),
	(54, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5b0f048af255c001', 'bob', NULL),
	(-110, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5b71b04f775dfa00', 'bob', NULL),
	(110, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5b71b04f775dfa01', 'alice', NULL),
	(-55, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5bb6715a39c5ed00', 'carol', NULL),
	(55, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5bb6715a39c5ed01', 'bob', NULL),
	(-111, NULL, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5c5eea490c0a9500', 'bob', NULL),
	(111, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5c5eea490c0a9501', 'alice', NULL),
	(-55, NULL, '92fbbeac-b813-40e1-8462-63bd7f057d44', '\x0661449c5cced417fd41f400', 'carol', NULL),
	(55, NULL, '3b280424-39e3-44cf-b224-34c8cc43bcb6', '\x0661449c5cced417fd41f401', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5d6fbd093294a000', NULL, NULL),
	(-1003, 3, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5e53c84cb3547900', NULL, NULL),
	(-1010, 10, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5f3247ce6230c400', NULL, NULL),
	(1010, 10, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5f4d42980e1df600', NULL, NULL),
	(-910, 10, '385b2612-6582-47ce-92af-73646eeb1229', '\x0661449c5f85683f497efa00', NULL, NULL);

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
-- Name: callback_endpoint callback_endpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.callback_endpoint
    ADD CONSTRAINT callback_endpoint_pkey PRIMARY KEY (id);

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
-- Name: callback_endpoint_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX callback_endpoint_by_account ON public.callback_endpoint USING btree (account_id, created_at, id);

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
