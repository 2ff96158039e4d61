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
	('40db3044-a6fc-4d83-b597-eea5948f6cfa', 'd3bff800-a60e-4d38-a738-4d1068fc609c', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', true, '{}', '2026-11-27 17:02:09.551727+00'),
	('e1373c74-5e19-4055-966b-d85bc43413d7', '537c9690-f9ff-45aa-8d32-3b74c16d747e', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', true, '{}', '2026-11-27 17:02:10.418982+00'),
	('e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', '8de55143-19f7-4e93-ab47-297cb37ec34e', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '17e89445-d4ce-471c-8608-90aaaa76fb4e', true, '{}', '2026-11-27 17:02:11.053002+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('226892eb-a555-41cb-989b-47954f6e73e2', '40db3044-a6fc-4d83-b597-eea5948f6cfa', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:02:09.81509+00', NULL, '2026-11-27 17:02:14.616373+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ecf72458-3d15-4fa9-8aee-9141ea1e4f51', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:02:10.693156+00', NULL, '2026-11-27 17:02:13.795245+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5c94b7e2-b2ed-416a-a811-f862b841e881', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:02:11.299079+00', NULL, '2026-11-27 17:02:14.914797+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('7d0303c3-26ad-44eb-9e8d-f30dbf0737a1', '226892eb-a555-41cb-989b-47954f6e73e2', '\x6920162c7e123ef13999a042b9a40601ae75ca2394b6ce46e82c87f9155049f9', 'blink_aAUr0c', 'pDGa', '2026-11-27 17:02:09.828607+00', NULL),
	('f539ac18-c1c9-40f0-aaeb-63534e17c73e', 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', '\x7bf08a061b806f07910238cced11e948478ddba1bc88e944351ead0f525695bd', 'blink_PATnP5', 'E68d', '2026-11-27 17:02:10.695199+00', NULL),
	('212d3348-86f3-41af-965a-6f50af30c6fd', '5c94b7e2-b2ed-416a-a811-f862b841e881', '\x5ae625908289318d3b3a684dce85ee41550047c5960089a3fb2bef3161170661', 'blink_F2rgMh', '0vQA', '2026-11-27 17:02:11.312566+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145054940d1e55d0dee64', '2026-11-27 17:02:09.588602+00', '40db3044-a6fc-4d83-b597-eea5948f6cfa', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145054a2e2ccec9d91954', '2026-11-27 17:02:09.649235+00', '40db3044-a6fc-4d83-b597-eea5948f6cfa', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-000000000001', '221174f3-cfa8-4ddc-9663-a103f87cc58c', '{}', '{"expires_at": "2026-12-27T17:02:09.645119+00:00"}'),
	('\x066145054daaeda09bcb9336', '2026-11-27 17:02:09.877819+00', '40db3044-a6fc-4d83-b597-eea5948f6cfa', 'api_key.created', 'session', '221174f3-cfa8-4ddc-9663-a103f87cc58c', '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-000000000002', '226892eb-a555-41cb-989b-47954f6e73e2', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_aAUr0c…pDGa", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145055020af58868fc937', '2026-11-27 17:02:10.039018+00', '40db3044-a6fc-4d83-b597-eea5948f6cfa', 'account.username_set', 'key', '226892eb-a555-41cb-989b-47954f6e73e2', '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614505568bbd05ebab456e', '2026-11-27 17:02:10.459741+00', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614505586f28f459e42381', '2026-11-27 17:02:10.583392+00', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-000000000007', '94fdadc0-224d-410f-8058-f5dab0974193', '{}', '{"expires_at": "2026-12-27T17:02:10.572072+00:00"}'),
	('\x066145055a966eada99c45b6', '2026-11-27 17:02:10.724538+00', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'api_key.created', 'session', '94fdadc0-224d-410f-8058-f5dab0974193', '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-000000000008', 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_PATnP5…E68d", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145055bbb8b01afabdf45', '2026-11-27 17:02:10.799559+00', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'account.username_set', 'key', 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145055fd03190e9e79155', '2026-11-27 17:02:11.066967+00', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614505606da9d7af333ea2', '2026-11-27 17:02:11.107294+00', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-00000000000d', '9a1e8c9c-5bee-4d34-ac5d-f611823e6df3', '{}', '{"expires_at": "2026-12-27T17:02:11.096135+00:00"}'),
	('\x0661450564cd1e5041137e72', '2026-11-27 17:02:11.393963+00', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', 'api_key.created', 'session', '9a1e8c9c-5bee-4d34-ac5d-f611823e6df3', '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-00000000000e', '5c94b7e2-b2ed-416a-a811-f862b841e881', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_F2rgMh…0vQA", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145056664a05de91ab626', '2026-11-27 17:02:11.498241+00', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', 'account.username_set', 'key', '5c94b7e2-b2ed-416a-a811-f862b841e881', '127.0.0.1', 'python-httpx2/2.16.2', '28b18bec-9b9d-434f-a27a-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(3, -100000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(3, 100000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(4, -50000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(4, 50000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(5, -101000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(5, 101000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(6, -50000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(6, 50000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(7, -102000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(7, 102000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(8, -51000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(8, 51000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(9, -103000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(9, 103000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(10, -51000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(10, 51000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(11, -104000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(11, 104000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(12, -52000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(12, 52000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(13, -105000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(13, 105000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(14, -52000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(14, 52000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(15, -106000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(15, 106000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(16, -53000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(16, 53000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(17, -107000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(17, 107000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(18, -53000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(18, 53000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(19, -108000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(19, 108000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(20, -54000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(20, 54000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(21, -109000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(21, 109000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(22, -54000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(22, 54000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(23, -110000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(23, 110000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(24, -55000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(24, 55000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(25, -111000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(25, 111000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474');
INSERT INTO public.entry VALUES
	(26, -55000, 'a45458da-dddd-481c-a6f3-1cc8bfc91474'),
	(26, 55000, '17e89445-d4ce-471c-8608-90aaaa76fb4e'),
	(27, -1010000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(31, -1010000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(33, -910000, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(780, 1, '2026-11-27 17:02:10.371737+00', 'lightning_receipt', '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x06614505550e6a274f6fed00'),
	(794, 2, '2026-11-27 17:02:10.998164+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145055ebec252d7038800'),
	(803, 3, '2026-11-27 17:02:11.795677+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145056a320767c4b5fb01'),
	(805, 4, '2026-11-27 17:02:11.925394+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145056cae0d512e0b1701'),
	(808, 5, '2026-11-27 17:02:12.03428+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145056e662ba00c33be01'),
	(810, 6, '2026-11-27 17:02:12.077758+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145056f37391c33d0a901'),
	(813, 7, '2026-11-27 17:02:12.168897+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057056e66bc8494f01'),
	(815, 8, '2026-11-27 17:02:12.224555+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x06614505713dcd199abc3601'),
	(818, 9, '2026-11-27 17:02:12.30319+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450572762e2147570601'),
	(820, 10, '2026-11-27 17:02:12.347318+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x06614505734a17bac107b401'),
	(823, 11, '2026-11-27 17:02:12.42476+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450574611bc45f1e1f01'),
	(825, 12, '2026-11-27 17:02:12.481896+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x0661450575615a980378a901'),
	(828, 13, '2026-11-27 17:02:12.567349+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450576a5dcc10ef90501'),
	(833, 14, '2026-11-27 17:02:12.77491+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x0661450578de8f98bf390d01'),
	(836, 15, '2026-11-27 17:02:12.869935+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057b4e3503ef759301'),
	(838, 16, '2026-11-27 17:02:12.901041+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145057bbbf62c769e9f01'),
	(841, 17, '2026-11-27 17:02:12.973954+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057cdcd435d4494401'),
	(843, 18, '2026-11-27 17:02:13.05073+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145057df9d7411818c801'),
	(846, 19, '2026-11-27 17:02:13.153626+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057fa25d8af5497601'),
	(848, 20, '2026-11-27 17:02:13.208393+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145058079aea1839d1101'),
	(851, 21, '2026-11-27 17:02:13.338327+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x06614505827453463a10cc01'),
	(853, 22, '2026-11-27 17:02:13.387128+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x06614505832fe143fa860701'),
	(856, 23, '2026-11-27 17:02:13.510239+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145058514a5bd819b9101'),
	(858, 24, '2026-11-27 17:02:13.578701+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x0661450586168c7f93b56d01'),
	(862, 25, '2026-11-27 17:02:13.677342+00', 'lightning_receipt', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x06614505879f144c149d4a01'),
	(864, 26, '2026-11-27 17:02:13.747499+00', 'intraledger_receipt', '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x0661450588b2d38fd6a57201');

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
	('\xeb12ee0626ccf66ee93870d1fda1a301dcc4808869ea8dadcd6bdb95030aacec', '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '40db3044-a6fc-4d83-b597-eea5948f6cfa', 'BTC', 'lnbcrt500u1p4sndujsp50f8mx0sxe6gucf075x99x9k07uftwukg92pkx0n46eeuu7htwwaspp5avfwup3xenmxa6fcwrglmgdrq8wvfqygd84gmtwdd0de2qc24nkqdqqxqrwzqcqzzs9qrsgqqlvyay3hdn8gmrdu4mv6c5z3l9qckclpj5ez5683qjkacthtlx95j7ejplr7prfpxk0k0h76wu2xngtnjtvqed5rurz9dr0lwurscngpwste30', '\x7a4fb33e06ce91cc25fea18a5316cff712b772c82a83633e75d673ce7aeb73bb', '\xd62b527dee64b8b958bd3b7fe3f1b23c22f41a0ed48e6246f31e962608a3347c', 50000000, '', NULL, NULL, '2026-11-27 17:02:10.222039+00', '2026-11-27 21:02:10+00', 'PAID', 50000000, '\x06614505550e6a274f6fed', 'lightning'),
	('\x3caab9044ff0498fa6b6e63960fb9919c70afde444c5746cb5febf3dd77ed772', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt50u1p4sndujsp50k48qvv3g7rtdlhr0qa7q8xjd5nu20vpqdurn2jhn9wznn25wdpqpp58j4tjpz07pyclf4kucukp7uer8rs4l0ygnzhgm94l6lnm4m76aeqdqqxqrwzqcqzzs9qrsgquwkqg7va22h3ud3spfvu6pax4j4g3ckjn03mmce4rf2xhetmevf93739cklr4kwkeeh2y8n0s537w0ast5pzj58erlgw94734rkh0lsqxzu9e9', '\x7daa7031914786b6fee3783be01cd26d27c53d81037839aa57995c29cd547342', '\xa2dd086d9b190eacaa70ac5a8c466bee32dfa92fc93b26175c19878217633d6d', 5000000, '', NULL, NULL, '2026-11-27 17:02:10.86942+00', '2026-11-27 21:02:10+00', 'PAID', 5000000, '\x066145055ebec252d70388', 'lightning'),
	('\x227e744841ca6c3be8419f07b13d9d0d88ff7acde0af302bf68913f76e0312fc', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1u1p4sndunsp5qhlc8dc87ndm70z3df4nyf4z6g6e5vnak6a6r77j5cgcvwndr5cqpp5yfl8gjzpefkrh6zpnurmz0vapky077kduzhnq2lk3yflwmsrzt7qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqeqe672l747hfrqzzgcd2ct356wtzrh8ddj7elq82csutknkja80q4t2t2nkghf60pw4rdmrye3wqwwwhz7n6cqrjfk757g4xjw22fwqpy2dwxe', '\x05ff83b707f4dbbf3c516a6b3226a2d2359a327db6bba1fbd2a611863a6d1d30', '\xb3ef63231f2924e5927b7ee782f82b7554f17357fcf1023c85a32f0ec58e94f6', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:02:11.555579+00', '2026-11-27 21:02:11+00', 'PAID', 100000, '\x066145056a320767c4b5fb', 'intraledger'),
	('\x6137fceac4f2b5b39adb4790a1c20f25e6453719bf01817abd632e2f43dbe64c', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1010n1p4sndunsp5wjd3heuhkgtj9xr5h5uahgl87cxt99a4s3hapnu9sy72pcusuq7spp5vymle6ky726m8xkmg7g2rss0yhny2dcehuqcz74avvhz7s7muexqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqltscdkvmznmmud2csdsdzp3vt8k2amfhkhwmrmknnw50v45thka5r69z8jqcq3qwl30s5f86s5h3pthsyvlq3yjnrdp6qn4qlj4j33qqppugr8', '\x749b1be797b217229874bd39dba3e7f60cb297b5846fd0cf85813ca0e390e03d', '\x1beff3e452e3c5cb278c520dd660abbf2b3ddaddf778404e05bd4ec42642da76', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:02:11.980091+00', '2026-11-27 21:02:11+00', 'PAID', 101000, '\x066145056e662ba00c33be', 'intraledger'),
	('\x43d034a85447f0db0086af811b5c96de83aa05f1255c0fb484dccb3d9c7a959c', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1020n1p4sndu5sp5mvc9q5m4hgp9m3nvm7h4helfh2fz0r0sh8yr5dfv8f87l948wg8spp5g0grf2z5glcdkqyx47q3khykm6p65p03y4wqldyymn9nm8r6jkwqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqzj47cfm7750cvq883ux5k6nzhkgjehjy5lw4q9ljathucpayvxdy29593ktcd9ka2j04dn9d447qzga302xtaa89uvz45wvw9k6dluqqrtxfh4', '\xdb30505375ba025dc66cdfaf5be7e9ba92278df0b9c83a352c3a4fef96a7720f', '\x142d2f75ac2228e64f4ccd9b69a30b323a87dbdb9ce0e4819d30d20bec66f499', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:02:12.109909+00', '2026-11-27 21:02:12+00', 'PAID', 102000, '\x066145057056e66bc8494f', 'intraledger'),
	('\xb296bbf57c950e8d9b2b46ffd4c803fb9268676b6e00939e5d2b64b8f2e41fa3', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1030n1p4sndu5sp5z5u6dc3qlprjxv6w5ssthkrevn06tgdkt2fjtpgd5clw6r6lh8wqpp5k2tthatuj58gmxetgmlafjqrlwfxsemtdcqf88ja9djt3uhyr73sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq7lu56k3s65p8k5uam55ayx39pm79n3rjq4yxqdc4ckqljw4kdp2kvxyg7yw9tv5c537j0uvus9c46jy3st2gwnzz2336ltlpswdtkugpt4gnqg', '\x1539a6e220f84723334ea420bbd87964dfa5a1b65a9325850da63eed0f5fb9dc', '\x67cf164241a0c447339fcb0f80d97b322d27a49f7c3af9b45adc225d06b8dc60', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:02:12.254093+00', '2026-11-27 21:02:12+00', 'PAID', 103000, '\x0661450572762e21475706', 'intraledger'),
	('\xf15ea85fe5a93ee1ff87aee7a2b14825af94885c5869507e2f341e3dcbee2e0a', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1040n1p4sndu5sp5rdlgnc4037xpcnzmjfhsrqgnetxtyltccthu6pj8d9u0030y67vqpp57902shl94ylwrlu84mn69v2gykhefzzutp54ql30xs0rmjlw9c9qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqxt4alt08sc9kp7h2th9pzf25a3j672fujr59233x36ch53w279nskajdg3ntc6rvvjclp8rv7szxnvmk93px7377zn0feyca0y7t8psp42se4n', '\x1b7e89e2af8f8c1c4c5b926f018113caccb27d78c2efcd06476978f7c5e4d798', '\xd012828167bb9ff3eca0a27fc854a342cdc4782ca1ee698694df23b2c7cdec00', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:02:12.377378+00', '2026-11-27 21:02:12+00', 'PAID', 104000, '\x0661450574611bc45f1e1f', 'intraledger'),
	('\xb3323986ebf4d9d8d51f3c23672a19242e57dbddd5c73c98fca23f8d021006c5', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1090n1p4sndu4sp5at2tqrms2ez8zpjjhfslt2um9gqd4wnzkz502dha9a8sahtca33qpp5kvernpht7nva34gl8s3kw2seysh90k7a6hrnex8u5glc6qssqmzsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq348mw0hm53ws76gzhjxm4pzfhfnnw9v0hzc9vlj7jhfcgsvxg3rs6xnqa70m2gf0lzjcdfddu0jcu8m9j6wdeq3ccd0g6wx4tgd0ttsphfk8lf', '\xead4b00f705644710652ba61f5ab9b2a00daba62b0a8f536fd2f4f0edd78ec62', '\xa7cbf9f68f6132dd882b64be0f5a24a4757b80149f4c37365230529e0db8fdd6', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:02:13.254629+00', '2026-11-27 21:02:13+00', 'PAID', 109000, '\x06614505827453463a10cc', 'intraledger'),
	('\x950befb0df10c2bc1cd1d74d975fa9df1ed02cd06c4a95401c97b0045c575d79', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1100n1p4sndu4sp5h9e58utscqj8yvr95wezv5gjf7jp44quxq0hk26wg2ecswc5ypwqpp5j597lvxlzrptc8x36axewhafmu0dqtxsd39f2squj7cqghzht4usdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqj073lmwwn4uj6tyxfpg8sfjusjvezwm803ppd05u06nv9prum89sk6pq4wxylur3ep5yzz9shts9889tcakwvqdulwrc4s9hhwjjy4qp5srqnw', '\xb97343f170c024723065a3b22651124fa41ad41c301f7b2b4e42b3883b14205c', '\x1fae10d787dec9f929d48e49cfd1a38e12ae26d9d14926df6639ed99822011cc', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:02:13.44336+00', '2026-11-27 21:02:13+00', 'PAID', 110000, '\x066145058514a5bd819b91', 'intraledger'),
	('\xf62b41ce88c830cd5ac4fac886d69aeb4cd4b225ca1776b87b02df5bede57e3b', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1110n1p4sndu4sp52m3q3pm3smya6ex053jzm8h8r4z27ha4u0p8qgg4ffyxq54aadxqpp57c45rn5geqcv6kkyltygd456adxdfv39egthdwrmqt04hm090casdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqpzme7hyp0vmen5srcjrcaafheydf2lc76ecvenpfunm29kxgtn0kfuj88dagr3xpnq8693t9p820kaq9p5gep2y3mnnf2xc6t8ckl7qqrgppur', '\x56e208877186c9dd64cfa4642d9ee71d44af5fb5e3c27021154a486052bdeb4c', '\xbc1e8366527a83157aff5c99ee06f13b8f3b54530d2a1ed1aa13fa3d637256ff', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:02:13.611333+00', '2026-11-27 21:02:13+00', 'PAID', 111000, '\x06614505879f144c149d4a', 'intraledger'),
	('\xc477c7af1a2e9c46fc96c75ac1b6620f80e5f1876a23aa40a322d549da717d32', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1050n1p4sndu5sp5sma9nty2zxv4vzrdd7kugxra4054qkar46gaw2s2enfvgpnhchtspp5c3mu0tc696wydlykcadvrdnzp7qwtuv8dg365s9ryt25nkn305eqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqwpg3n9npnv4xgameq9sess5xprfyx99yqvh0n034alqttl0twk6za6y0tlv3dcwltmxdmkec7pav4yhrvm2x62f48zjsjmunrjymmdgpxym86y', '\x86fa59ac8a119956086d6fadc4187dabe9505ba3ae91d72a0accd2c40677c5d7', '\x492c8fc9037bb9e20a7ad5b4724ddfc84d1ed4a573301dacc27813f284462acd', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:02:12.515057+00', '2026-11-27 21:02:12+00', 'PAID', 105000, '\x0661450576a5dcc10ef905', 'intraledger'),
	('\xc565a0d458fa68c31b6715c9d27b8af99d224e15afc2b2c4c40544e53549b4ed', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1060n1p4sndu5sp5ywvw856zjjaqv607jc6wp8mus4sptrdkzdd34vqz8vzpnxmgvwwqpp5c4j6p4zclf5vxxm8zhyay7u2lxwjyns44lpt93xyq4zw2d2fknksdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqdlnrs7yze5fsfjh5f3g7yal068fflmyjd8q8sygakzz8uzw0q49j33xw9ltr62drqzpmf7d63ejxspykaduxhfq32e6syqztcxxf6dspy9uwg9', '\x2398e3d34294ba0669fe9634e09f7c8560158db6135b1ab0023b04199b68639c', '\x8aa5bb37b127038e0a6c40ea14f999aa4c42b37c78d984f4ce251c41a1dc7e34', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:02:12.804884+00', '2026-11-27 21:02:12+00', 'PAID', 106000, '\x066145057b4e3503ef7593', 'intraledger'),
	('\xf0f48d525f828a4650d5845c7ea7f9d52f71e50e5397e7c40f8609cf23636a5c', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1070n1p4sndu5sp527nr5cv3pthn3tz9rtweqwlhhyqjun39dtw9rzrhwm7e96msdjcspp57r6g65jls29yv5x4s3w8afle65hhregw2wt703q0scyu7gmrdfwqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqxwu5ysuch4d6a9cq9f4t4n5ztl28kw5vp5ugz7n3dy3y8vef699xdgt65xxn5v3shmhqvxr8snerhgs4ag9vjx2s7jym5fh345nda2qqfwzh37', '\x57a63a61910aef38ac451add903bf7b9012e4e256adc51887776fd92eb706cb1', '\x5c03ce020578f2ddbf95275154ca61d3c7c5368f4ff99c6c742170f810f7e784', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:02:12.949586+00', '2026-11-27 21:02:12+00', 'PAID', 107000, '\x066145057cdcd435d44944', 'intraledger'),
	('\xfc05701e4c4e2dd33d8db64af637edba0a73477750c84e5e1bc64b35e389a434', 'a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', 'lnbcrt1080n1p4sndu4sp5r3ea6jwyuet6v0wkm0vsll34ztw4ccfs9mlslt2v8vl7xpzs52fspp5lszhq8jvfckax0vdke90vdldhg98x3mh2ryyuhsmce9ntcuf5s6qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqlr464lcp3xraxrrtauc9j8x2873d9np3frwv9n02a7g8mvz648cyuxsaee24x8kqalsp24mscvnwvsm7xpxe82fp3d6kqlxfa5a5w0cpwpajvx', '\x1c73dd49c4e657a63dd6dbd90ffe3512dd5c61302eff0fad4c3b3fe30450a293', '\xcb189b741f94d3ed7bbae734d4b0aa2dd1d5a762a2f1ac63da2de529b62e6362', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:02:13.087117+00', '2026-11-27 21:02:13+00', 'PAID', 108000, '\x066145057fa25d8af54976', 'intraledger'),
	('\xd418d76c6a6094ae4974e56ff3101228a789ffefe743f35982fe32856ad3a441', '17e89445-d4ce-471c-8608-90aaaa76fb4e', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', 'BTC', 'lnbcrt5u1p4snduksp5w8gy8ddprlxtrdjp77nydnnlla7g4u7cja00xnp2nml46254vmxspp56svdwmr2vz22ujt5u4hlxyqj9zncnll0uaplxkvzlceg26kn53qsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq2tld8g0y6pz9a0xht49fl32fau0ktfjfywlz9ltny0aa4vl00r8yattyv9zt839pgd90emm9a05dnq3g0x4eu7ryyvyce7jl9egqszsp56gah8', '\x71d043b5a11fccb1b641f7a646ce7fff7c8af3d8975ef34c2a9eff5d2a9566cd', '\xcc8f747ce732cef71f3f909c8f74e373714fd6cb6ecd95270d492fede099dd12', 500000, 'never paid', NULL, NULL, '2026-11-27 17:02:14.916445+00', '2026-11-27 21:02:14+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:02:10.361962+00', 'lightning_receipt'),
	(2, '2026-11-27 17:02:10.99693+00', 'lightning_receipt'),
	(3, '2026-11-27 17:02:11.747335+00', 'intraledger'),
	(4, '2026-11-27 17:02:11.910157+00', 'intraledger'),
	(5, '2026-11-27 17:02:12.022827+00', 'intraledger'),
	(6, '2026-11-27 17:02:12.076345+00', 'intraledger'),
	(7, '2026-11-27 17:02:12.14999+00', 'intraledger'),
	(8, '2026-11-27 17:02:12.209101+00', 'intraledger'),
	(9, '2026-11-27 17:02:12.28907+00', 'intraledger'),
	(10, '2026-11-27 17:02:12.343319+00', 'intraledger'),
	(11, '2026-11-27 17:02:12.414747+00', 'intraledger'),
	(12, '2026-11-27 17:02:12.480346+00', 'intraledger'),
	(13, '2026-11-27 17:02:12.56342+00', 'intraledger'),
	(14, '2026-11-27 17:02:12.709007+00', 'intraledger'),
	(15, '2026-11-27 17:02:12.868661+00', 'intraledger'),
	(16, '2026-11-27 17:02:12.896758+00', 'intraledger'),
	(17, '2026-11-27 17:02:12.970708+00', 'intraledger'),
	(18, '2026-11-27 17:02:13.043671+00', 'intraledger'),
	(19, '2026-11-27 17:02:13.152349+00', 'intraledger'),
	(20, '2026-11-27 17:02:13.20747+00', 'intraledger'),
	(21, '2026-11-27 17:02:13.337171+00', 'intraledger'),
	(22, '2026-11-27 17:02:13.385185+00', 'intraledger'),
	(23, '2026-11-27 17:02:13.509285+00', 'intraledger'),
	(24, '2026-11-27 17:02:13.575308+00', 'intraledger'),
	(25, '2026-11-27 17:02:13.675796+00', 'intraledger'),
	(26, '2026-11-27 17:02:13.746387+00', 'intraledger'),
	(27, '2026-11-27 17:02:13.878796+00', 'lightning_reserve'),
	(28, '2026-11-27 17:02:14.052472+00', 'lightning_settled'),
	(29, '2026-11-27 17:02:14.171364+00', 'lightning_reserve'),
	(30, '2026-11-27 17:02:14.255315+00', 'lightning_settled'),
	(31, '2026-11-27 17:02:14.390155+00', 'lightning_reserve'),
	(32, '2026-11-27 17:02:14.46328+00', 'lightning_failed'),
	(33, '2026-11-27 17:02:14.570715+00', 'lightning_reserve');

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
	('226892eb-a555-41cb-989b-47954f6e73e2', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 55142, 55142),
	('226892eb-a555-41cb-989b-47954f6e73e2', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 85432, 85432),
	('226892eb-a555-41cb-989b-47954f6e73e2', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 562, 562),
	('5c94b7e2-b2ed-416a-a811-f862b841e881', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 62848, 62848),
	('5c94b7e2-b2ed-416a-a811-f862b841e881', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 219, 219),
	('ecf72458-3d15-4fa9-8aee-9141ea1e4f51', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 51554, 51554),
	('ecf72458-3d15-4fa9-8aee-9141ea1e4f51', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1464, 1464),
	('ecf72458-3d15-4fa9-8aee-9141ea1e4f51', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 566882, 191898),
	('ecf72458-3d15-4fa9-8aee-9141ea1e4f51', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 297389, 37415),
	('226892eb-a555-41cb-989b-47954f6e73e2', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1471280, 345323),
	('5c94b7e2-b2ed-416a-a811-f862b841e881', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15151, 15151);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('38b8ffd8-4322-4501-91fc-4d79d8ba4b9f', 5, '2026-11-27 17:02:15.07263+00');

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
	('620335c1-55f7-4f3c-ba5f-f29864bb3b28', 'USD', NULL, 0, '-infinity'),
	('be1f8b03-76d3-443a-992c-4ab304ce78d6', 'USD', NULL, 0, '-infinity'),
	('13691421-4355-4578-accf-d5246ea4435e', 'USD', NULL, 0, '-infinity'),
	('17e89445-d4ce-471c-8608-90aaaa76fb4e', 'BTC', NULL, 630000, '2026-11-27 17:02:13.746387+00'),
	('a45458da-dddd-481c-a6f3-1cc8bfc91474', 'BTC', NULL, 5636000, '2026-11-27 17:02:13.746387+00'),
	('400fe5a7-317f-4e24-891d-ffce2b3b8f2b', 'BTC', NULL, 45819000, '2026-11-27 17:02:14.570715+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614505550e6a274f6fed', '\xeb12ee0626ccf66ee93870d1fda1a301dcc4808869ea8dadcd6bdb95030aacec', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145055ebec252d70388', '\x3caab9044ff0498fa6b6e63960fb9919c70afde444c5746cb5febf3dd77ed772', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145056a320767c4b5fb', '\x227e744841ca6c3be8419f07b13d9d0d88ff7acde0af302bf68913f76e0312fc', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145056cae0d512e0b17', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145056e662ba00c33be', '\x6137fceac4f2b5b39adb4790a1c20f25e6453719bf01817abd632e2f43dbe64c', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145056f37391c33d0a9', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145057056e66bc8494f', '\x43d034a85447f0db0086af811b5c96de83aa05f1255c0fb484dccb3d9c7a959c', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614505713dcd199abc36', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661450572762e21475706', '\xb296bbf57c950e8d9b2b46ffd4c803fb9268676b6e00939e5d2b64b8f2e41fa3', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614505734a17bac107b4', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661450574611bc45f1e1f', '\xf15ea85fe5a93ee1ff87aee7a2b14825af94885c5869507e2f341e3dcbee2e0a', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661450575615a980378a9', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661450576a5dcc10ef905', '\xc477c7af1a2e9c46fc96c75ac1b6620f80e5f1876a23aa40a322d549da717d32', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661450578de8f98bf390d', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145057b4e3503ef7593', '\xc565a0d458fa68c31b6715c9d27b8af99d224e15afc2b2c4c40544e53549b4ed', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145057bbbf62c769e9f', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145057cdcd435d44944', '\xf0f48d525f828a4650d5845c7ea7f9d52f71e50e5397e7c40f8609cf23636a5c', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145057df9d7411818c8', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145057fa25d8af54976', '\xfc05701e4c4e2dd33d8db64af637edba0a73477750c84e5e1bc64b35e389a434', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145058079aea1839d11', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614505827453463a10cc', '\xb3323986ebf4d9d8d51f3c23672a19242e57dbddd5c73c98fca23f8d021006c5', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614505832fe143fa8607', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145058514a5bd819b91', '\x950befb0df10c2bc1cd1d74d975fa9df1ed02cd06c4a95401c97b0045c575d79', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661450586168c7f93b56d', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614505879f144c149d4a', '\xf62b41ce88c830cd5ac4fac886d69aeb4cd4b225ca1776b87b02df5bede57e3b', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661450588b2d38fd6a572', NULL, NULL, 'ecf72458-3d15-4fa9-8aee-9141ea1e4f51', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145058ab80ccb80f465', '\x6b278ad424d652716ee9738774b330942a1f48cfeec81360920a08facaeb513b', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145058f2ee4337117ae', '\x9b605052cd5ededcafa64a8a1790bab58ffab9398be19a37120e48960bbc9270', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661450592858be8184f18', '\x1b006ad7591527dff82350a0c12e88344ce44384d21c4cddab44f04324dd8832', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661450593a330461a9b12', '\x1b006ad7591527dff82350a0c12e88344ce44384d21c4cddab44f04324dd8832', '\x0661450592858be8184f18', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145059546dbd7f2a5e3', '\xa0188fd9966895ac4e3027df10b1929056c71f647f8bfee114dd532716c33bcc', NULL, '226892eb-a555-41cb-989b-47954f6e73e2', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03461cf1c6c9c56ac1cf1ab458dd6cc4385540526d05fbc5e633918893a69dbd0c', 2, 'latchkey:6a313597-f9fa-4210-9ae3-3e5ecf38ef6d/0015', '2026-11-27 17:02:15.048594+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145058ab80ccb80f465', 'lightning', '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', 'BTC', 1000000, 10000, 1010, 1010000, '\x6b278ad424d652716ee9738774b330942a1f48cfeec81360920a08facaeb513b', 'lnbcrt10u1p4sndu4sp5457hxu6ydvqp92w63wfcepchtcks6s95ddzz3kdgy4htwmqpjslspp5dvnc44py6ef8zmhfwwrhfvesjs4p7jx0amypxcyjpgy04jht2yasdqqcqzzs9qrsgqjy5eq535alzhehn6us3xt8pug3ag5857e0z659ctdznq3smdemhq3cqsg6txa522j3mcglzavka3wh5nmstqwt5mjztxjfvhqjrnydgpa5squw', '\x02c762f70825ff031bffa129850d8aeb411c906a08a997724e8e49679e2fb8cdcd', '2026-11-27 17:02:21.878883+00', NULL, NULL, 'settled', 1100, '\xf5761e31f5389fbc3c8234faf97b30594c52ba546c8f1f2527ccf8f81a61e457', NULL, '2026-11-27 17:02:14.052479+00'),
	('\x066145058f2ee4337117ae', 'lightning', '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', 'BTC', 1000000, 10000, 1010, 1010000, '\x9b605052cd5ededcafa64a8a1790bab58ffab9398be19a37120e48960bbc9270', 'lnbcrt10u1p4snduksp5d7lfm3ys93x8g64svmfxtzjqnert2un7wr0ckwgrfxq3068a290qpp5nds9q5kdtm0detaxf29p0y96kk8l4wfe30se5dcjpeyfvzaujfcqdqqcqzzs9qrsgq0tsuf2yqhperw32jyl9c5mwn4p4y3sszjp3c90tljtwjr4gzaewsh936ps8tull5ujr274gkmvgmp09qqvr5sknq8c3tl602qgl9kpsp2tsety', '\x02c762f70825ff031bffa129850d8aeb411c906a08a997724e8e49679e2fb8cdcd', '2026-11-27 17:02:22.171447+00', NULL, NULL, 'settled', 3000, '\xbd711667b4ec87489e18e559cb771d1bceec6354d5baf939db4cd74dfdc3b3f5', NULL, '2026-11-27 17:02:14.255325+00'),
	('\x0661450592858be8184f18', 'lightning', '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', 'BTC', 1000000, 10000, 1010, 1010000, '\x1b006ad7591527dff82350a0c12e88344ce44384d21c4cddab44f04324dd8832', 'lnbcrt10u1p4snduksp5un66hk3tty5te2rgs7jyva2h7axpr7npsr6wucga9nsmrnwfr7jspp5rvqx446ez5nal7pr2zsvzt5gx3xwgsuy6gwyehdtgncyxfxa3qeqdqqcqzzs9qrsgq9w43gusg3zy6fc9shz3q62u0ryf4v3t74xhxfvdp8mchge2tr4uxxt4p48g2uq9x3s2rwcvqrz3hly7avyuadhjnhpflnyx8pjtq3jspufjhmr', '\x02c762f70825ff031bffa129850d8aeb411c906a08a997724e8e49679e2fb8cdcd', '2026-11-27 17:02:22.390221+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:02:14.463347+00'),
	('\x066145059546dbd7f2a5e3', 'lightning', '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', 'BTC', 900000, 10000, 910, 910000, '\xa0188fd9966895ac4e3027df10b1929056c71f647f8bfee114dd532716c33bcc', 'lnbcrt9u1p4snduksp50m7l56ekp9pvfkyt5vqs9l7keafelrnehgukwcutctkcjjeydecqpp55qvglkvkdz26cn3syl03pvvjjptvw8my079lacg5m4fjw9kr80xqdqqcqzzs9qrsgq5dh48ag2zqatfhfqa0856am7ngzl3whshdnnxp4p074lnjt7480pw8qaang3nruwkzf6r93qkr5xsc8gr8z4nntufqxut364hthh6dsp98uxfh', '\x02c762f70825ff031bffa129850d8aeb411c906a08a997724e8e49679e2fb8cdcd', '2026-11-27 17:02:14.872075+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xeb12ee0626ccf66ee93870d1fda1a301dcc4808869ea8dadcd6bdb95030aacec', 50000000, '2026-11-27 17:02:10.362243+00', 'credited', '\x06614505550e6a274f6fed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x3caab9044ff0498fa6b6e63960fb9919c70afde444c5746cb5febf3dd77ed772', 5000000, '2026-11-27 17:02:10.997022+00', 'credited', '\x066145055ebec252d70388', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:02:05.283344+00');

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
	(9, 0),
	(10, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(12, 5000000),
	(11, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x6b278ad424d652716ee9738774b330942a1f48cfeec81360920a08facaeb513b', '\xf5761e31f5389fbc3c8234faf97b30594c52ba546c8f1f2527ccf8f81a61e457', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:02:13.810968+00', '2026-11-27 18:02:13+00'),
	('\x9b605052cd5ededcafa64a8a1790bab58ffab9398be19a37120e48960bbc9270', '\xbd711667b4ec87489e18e559cb771d1bceec6354d5baf939db4cd74dfdc3b3f5', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:02:14.11973+00', '2026-11-27 18:02:14+00'),
	('\x1b006ad7591527dff82350a0c12e88344ce44384d21c4cddab44f04324dd8832', '\x8fdf988ea40e66b27092577efcf3514097b0279467b4473c7fac63fef3468bf8', false, 'no_route', 'OPEN', 0, '2026-11-27 17:02:14.328279+00', '2026-11-27 18:02:14+00'),
	('\xa0188fd9966895ac4e3027df10b1929056c71f647f8bfee114dd532716c33bcc', '\x9aac32238cf6c2f6c7052e43b9da6aa5304c1e05ce88feeb258665ec6bf7d563', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:02:14.504755+00', '2026-11-27 18:02:14+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x9198aa948dc49fb9131e82e1300b2ee0e575eb7a78323b234bc917d06ae00887'),
	('outside', '\x250a81f2882163097a0533cc4489c171ea06430b9d93d195df6dfa6ff904ed99');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xeb12ee0626ccf66ee93870d1fda1a301dcc4808869ea8dadcd6bdb95030aacec', 'SETTLED', 50000000, '\xd62b527dee64b8b958bd3b7fe3f1b23c22f41a0ed48e6246f31e962608a3347c', 1, '2026-11-27 17:02:10.291465+00'),
	('\x3caab9044ff0498fa6b6e63960fb9919c70afde444c5746cb5febf3dd77ed772', 'SETTLED', 5000000, '\xa2dd086d9b190eacaa70ac5a8c466bee32dfa92fc93b26175c19878217633d6d', 2, '2026-11-27 17:02:10.953+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x6b278ad424d652716ee9738774b330942a1f48cfeec81360920a08facaeb513b', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:02:14.014748+00', '2026-11-27 17:02:14.014748+00'),
	(2, '\x9b605052cd5ededcafa64a8a1790bab58ffab9398be19a37120e48960bbc9270', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:02:14.239768+00', '2026-11-27 17:02:14.239768+00'),
	(3, '\x1b006ad7591527dff82350a0c12e88344ce44384d21c4cddab44f04324dd8832', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:02:14.442393+00', '2026-11-27 17:02:14.442394+00'),
	(4, '\xa0188fd9966895ac4e3027df10b1929056c71f647f8bfee114dd532716c33bcc', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:02:15.830235+00', '2026-11-27 17:02:14.630235+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 17:02:04.281569+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:02:04.552898+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 17:02:04.67069+00'),
	('0004_payments', 'd6969eeb06971c2d798e43aa547c5f9c174d4dba1843c30e432f7ba58fdab27d', 'before', '2026-11-27 17:02:04.740645+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:02:05.112104+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:02:05.360201+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:02:05.512078+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:02:05.655701+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:02:05.698281+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:02:05.754785+00'),
	('0015_accounts', 'cefbb8ec46caf034f167b4d1f59253fc9c86af55e1be387511aa3fe90d0bd6ff', 'before', '2026-11-27 17:02:05.828108+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('221174f3-cfa8-4ddc-9663-a103f87cc58c', '40db3044-a6fc-4d83-b597-eea5948f6cfa', '\x8d2461ff4c7221329d3cc8789905653d2ff4707af64bd44b0f433d8a45fcce96', '2026-11-27 17:02:09.645119+00', '2026-12-27 17:02:09.645119+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('94fdadc0-224d-410f-8058-f5dab0974193', 'e1373c74-5e19-4055-966b-d85bc43413d7', '\x523b19a833cd479d46f193a4b3387643a35c6301e95a7d18a241b1ae7b3a1e8d', '2026-11-27 17:02:10.572072+00', '2026-12-27 17:02:10.572072+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('9a1e8c9c-5bee-4d34-ac5d-f611823e6df3', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', '\x96ba18576a418a2575bf3bf3aaf39012ab0a0d2f9ecd6e6f629402946ca43d3f', '2026-11-27 17:02:11.096135+00', '2026-12-27 17:02:11.096135+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '40db3044-a6fc-4d83-b597-eea5948f6cfa', 'BTC', '', '2026-11-27 17:02:09.565193+00'),
	('620335c1-55f7-4f3c-ba5f-f29864bb3b28', '40db3044-a6fc-4d83-b597-eea5948f6cfa', 'USD', '', '2026-11-27 17:02:09.572406+00'),
	('a45458da-dddd-481c-a6f3-1cc8bfc91474', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'BTC', '', '2026-11-27 17:02:10.42861+00'),
	('be1f8b03-76d3-443a-992c-4ab304ce78d6', 'e1373c74-5e19-4055-966b-d85bc43413d7', 'USD', '', '2026-11-27 17:02:10.443278+00'),
	('17e89445-d4ce-471c-8608-90aaaa76fb4e', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', 'BTC', '', '2026-11-27 17:02:11.053976+00'),
	('13691421-4355-4578-accf-d5246ea4435e', 'e1a4ebe3-f5b2-4ecb-8534-1f1d25b7c048', 'USD', '', '2026-11-27 17:02:11.065215+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x06614505550e6a274f6fed00', NULL, NULL),
	(5000, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145055ebec252d7038800', NULL, NULL),
	(-100, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145056a320767c4b5fb00', 'bob', NULL),
	(100, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145056a320767c4b5fb01', 'alice', NULL),
	(-50, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145056cae0d512e0b1700', 'carol', NULL),
	(50, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145056cae0d512e0b1701', 'bob', NULL),
	(-101, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145056e662ba00c33be00', 'bob', NULL),
	(101, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145056e662ba00c33be01', 'alice', NULL),
	(-50, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145056f37391c33d0a900', 'carol', NULL),
	(50, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145056f37391c33d0a901', 'bob', NULL),
	(-102, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145057056e66bc8494f00', 'bob', NULL),
	(102, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057056e66bc8494f01', 'alice', NULL),
	(-51, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x06614505713dcd199abc3600', 'carol', NULL),
	(51, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x06614505713dcd199abc3601', 'bob', NULL),
	(-103, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x0661450572762e2147570600', 'bob', NULL),
	(103, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450572762e2147570601', 'alice', NULL),
	(-51, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x06614505734a17bac107b400', 'carol', NULL),
	(51, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x06614505734a17bac107b401', 'bob', NULL),
	(-104, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x0661450574611bc45f1e1f00', 'bob', NULL),
	(104, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450574611bc45f1e1f01', 'alice', NULL),
	(-52, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450575615a980378a900', 'carol', NULL),
	(52, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x0661450575615a980378a901', 'bob', NULL),
	(-105, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x0661450576a5dcc10ef90500', 'bob', NULL),
	(105, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450576a5dcc10ef90501', 'alice', NULL),
	(-52, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450578de8f98bf390d00', 'carol', NULL),
	(52, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x0661450578de8f98bf390d01', 'bob', NULL),
	(-106, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145057b4e3503ef759300', 'bob', NULL),
	(106, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057b4e3503ef759301', 'alice', NULL),
	(-53, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057bbbf62c769e9f00', 'carol', NULL),
	(53, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145057bbbf62c769e9f01', 'bob', NULL),
	(-107, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145057cdcd435d4494400', 'bob', NULL),
	(107, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057cdcd435d4494401', 'alice', NULL),
	(-53, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057df9d7411818c800', 'carol', NULL),
	(53, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145057df9d7411818c801', 'bob', NULL),
	(-108, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145057fa25d8af5497600', 'bob', NULL),
	(108, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145057fa25d8af5497601', 'alice', NULL),
	(-54, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145058079aea1839d1100', 'carol', NULL),
	(54, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x066145058079aea1839d1101', 'bob', NULL),
	(-109, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x06614505827453463a10cc00', 'bob', NULL),
	(109, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x06614505827453463a10cc01', 'alice', NULL),
	(-54, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x06614505832fe143fa860700', 'carol', NULL),
	(54, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x06614505832fe143fa860701', 'bob', NULL),
	(-110, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145058514a5bd819b9100', 'bob', NULL),
	(110, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x066145058514a5bd819b9101', 'alice', NULL),
	(-55, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450586168c7f93b56d00', 'carol', NULL),
	(55, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x0661450586168c7f93b56d01', 'bob', NULL),
	(-111, NULL, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x06614505879f144c149d4a00', 'bob', NULL),
	(111, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x06614505879f144c149d4a01', 'alice', NULL),
	(-55, NULL, 'a45458da-dddd-481c-a6f3-1cc8bfc91474', '\x0661450588b2d38fd6a57200', 'carol', NULL),
	(55, NULL, '17e89445-d4ce-471c-8608-90aaaa76fb4e', '\x0661450588b2d38fd6a57201', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145058ab80ccb80f46500', NULL, NULL),
	(-1003, 3, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145058f2ee4337117ae00', NULL, NULL),
	(-1010, 10, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x0661450592858be8184f1800', NULL, NULL),
	(1010, 10, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x0661450593a330461a9b1200', NULL, NULL),
	(-910, 10, '400fe5a7-317f-4e24-891d-ffce2b3b8f2b', '\x066145059546dbd7f2a5e300', NULL, NULL);

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
