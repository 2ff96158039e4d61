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
	('40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'fd3e73e0-c91b-4799-ba90-f021fc33eb19', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '2026-11-27 16:37:40.686381+00'),
	('221c0535-ad58-403a-b2a1-9eab131efe9f', '943cc09f-325d-4688-889b-8a7f8c0e7dba', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'f793fbba-df8f-48ef-b946-aab958394cb9', '2026-11-27 16:37:41.349245+00'),
	('8a16dac5-1262-4652-9c3f-96a297ef005b', '0956101c-7ea5-4a34-9d41-8946494a78b9', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '2026-11-27 16:37:41.987046+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('19578b27-5760-47fe-a680-eeca9f9f1504', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:37:40.929163+00', NULL, '2026-11-27 16:37:43.871196+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('e6667bfe-723c-492a-b14b-269ec73c7755', '8a16dac5-1262-4652-9c3f-96a297ef005b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:37:42.075312+00', NULL, '2026-11-27 16:37:44.151902+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:37:41.588353+00', NULL, '2026-11-27 16:37:43.541308+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('8a2a19fc-f035-4f13-88e9-13cd2bbe391b', '19578b27-5760-47fe-a680-eeca9f9f1504', '\x9fd3fc71e6d143e488a5be390fdf31d60a7a2f4cd940f39a5e576b6d36c107ac', 'blink_u1onwu', 'cEoQ', '2026-11-27 16:37:40.938663+00', NULL),
	('afb9e926-2932-4174-ac51-ad4c56b610e5', '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', '\xb0ce0c603907c2010849474de0ff31f2170e1dfce9afa88bc164e4ef5f39c2e6', 'blink_9hneeI', '9Zgi', '2026-11-27 16:37:41.60085+00', NULL),
	('2b361a90-9448-4187-9eb0-aa53d9feec24', 'e6667bfe-723c-492a-b14b-269ec73c7755', '\xaec6f9426a0b80a350d4ecfa7b24d900ae53ba0bee0c4c2246d308da7c4467cc', 'blink_mG5Udv', 'v1iS', '2026-11-27 16:37:42.075932+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066144adbbcfec0e93b1c984', '2026-11-27 16:37:40.701383+00', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066144adbd183540b19f2829', '2026-11-27 16:37:40.785282+00', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-000000000001', 'f3ebb449-0000-4ce5-9bf6-886214875b3b', '{}', '{"expires_at": "2026-12-27T16:37:40.779061+00:00"}'),
	('\x066144adc01b8dd70f69f9de', '2026-11-27 16:37:40.982745+00', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'api_key.created', 'session', 'f3ebb449-0000-4ce5-9bf6-886214875b3b', '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-000000000002', '19578b27-5760-47fe-a680-eeca9f9f1504', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_u1onwu…cEoQ", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144adc16f8f1b3aecd416', '2026-11-27 16:37:41.06979+00', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'account.username_set', 'key', '19578b27-5760-47fe-a680-eeca9f9f1504', '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066144adc652d50e59a9933b', '2026-11-27 16:37:41.390174+00', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066144adc7884260dfa41b51', '2026-11-27 16:37:41.469295+00', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-000000000007', '0e095be0-e00e-4d46-99fe-e0abce46c0e9', '{}', '{"expires_at": "2026-12-27T16:37:41.466675+00:00"}'),
	('\x066144adca34b692950711ba', '2026-11-27 16:37:41.644542+00', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'api_key.created', 'session', '0e095be0-e00e-4d46-99fe-e0abce46c0e9', '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-000000000008', '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_9hneeI…9Zgi", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144adcb73fd4ade81ed9b', '2026-11-27 16:37:41.726273+00', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'account.username_set', 'key', '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066144adcfe158371fdf90da', '2026-11-27 16:37:42.016422+00', '8a16dac5-1262-4652-9c3f-96a297ef005b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066144add0254f3f4a9dee46', '2026-11-27 16:37:42.033784+00', '8a16dac5-1262-4652-9c3f-96a297ef005b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-00000000000d', '161f1c79-1010-43ce-b0fd-b4aa688d526b', '{}', '{"expires_at": "2026-12-27T16:37:42.029835+00:00"}'),
	('\x066144add11988ab3b39ad36', '2026-11-27 16:37:42.096329+00', '8a16dac5-1262-4652-9c3f-96a297ef005b', 'api_key.created', 'session', '161f1c79-1010-43ce-b0fd-b4aa688d526b', '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-00000000000e', 'e6667bfe-723c-492a-b14b-269ec73c7755', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_mG5Udv…v1iS", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144add1faefb92a65cc7c', '2026-11-27 16:37:42.154039+00', '8a16dac5-1262-4652-9c3f-96a297ef005b', 'account.username_set', 'key', 'e6667bfe-723c-492a-b14b-269ec73c7755', '127.0.0.1', 'python-httpx2/2.16.2', 'd6121231-9659-41e2-b2db-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(3, -100000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(3, 100000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(4, -50000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(4, 50000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(5, -101000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(5, 101000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(6, -50000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(6, 50000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(7, -102000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(7, 102000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(8, -51000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(8, 51000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(9, -103000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(9, 103000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(10, -51000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(10, 51000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(11, -104000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(11, 104000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(12, -52000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(12, 52000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(13, -105000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(13, 105000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(14, -52000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(14, 52000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(15, -106000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(15, 106000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(16, -53000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(16, 53000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(17, -107000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(17, 107000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(18, -53000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(18, 53000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(19, -108000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(19, 108000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(20, -54000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(20, 54000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(21, -109000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(21, 109000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(22, -54000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(22, 54000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(23, -110000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(23, 110000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(24, -55000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(24, 55000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(25, -111000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(25, 111000, 'f793fbba-df8f-48ef-b946-aab958394cb9');
INSERT INTO public.entry VALUES
	(26, -55000, 'f793fbba-df8f-48ef-b946-aab958394cb9'),
	(26, 55000, '6107299d-b23e-4cdb-a521-9cccd8f043b3'),
	(27, -1010000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(31, -1010000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(33, -910000, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(778, 1, '2026-11-27 16:37:41.323434+00', 'lightning_receipt', 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144adc4e2fa3c8f5b5c00'),
	(791, 2, '2026-11-27 16:37:41.94958+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144adce7399833a9e2700'),
	(799, 3, '2026-11-27 16:37:42.275725+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144add3c98a0247c80001'),
	(803, 4, '2026-11-27 16:37:42.399188+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144add58a83a6b408ca01'),
	(807, 5, '2026-11-27 16:37:42.607295+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144add8882efe302ce601'),
	(809, 6, '2026-11-27 16:37:42.657087+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144add98258fbab9dc501'),
	(812, 7, '2026-11-27 16:37:42.733324+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144adda9c29909e578e01'),
	(814, 8, '2026-11-27 16:37:42.770268+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144addb5cf366c6de4d01'),
	(817, 9, '2026-11-27 16:37:42.854044+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addca4253f2d694801'),
	(819, 10, '2026-11-27 16:37:42.89867+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144addd51762d4eff8701'),
	(822, 11, '2026-11-27 16:37:42.938171+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addde5037872c59001'),
	(824, 12, '2026-11-27 16:37:42.971687+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144adde70ebc60906a501'),
	(827, 13, '2026-11-27 16:37:43.028285+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addf32ce0c4d337201'),
	(829, 14, '2026-11-27 16:37:43.058224+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144addfb90e6a7beb0301'),
	(832, 15, '2026-11-27 16:37:43.106236+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade079b1e8f5d03901'),
	(834, 16, '2026-11-27 16:37:43.134814+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade0ee405361391201'),
	(837, 17, '2026-11-27 16:37:43.184538+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade1a0430613a6e201'),
	(839, 18, '2026-11-27 16:37:43.202725+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade1f81d4cde0a6101'),
	(842, 19, '2026-11-27 16:37:43.24209+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade2914ed7fa2b4701'),
	(844, 20, '2026-11-27 16:37:43.259654+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade2d627f6f29dc601'),
	(847, 21, '2026-11-27 16:37:43.298147+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade36c7e3b77fd9501'),
	(849, 22, '2026-11-27 16:37:43.314717+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade3ad4b1f74a31101'),
	(852, 23, '2026-11-27 16:37:43.372339+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade46e4e714a210501'),
	(855, 24, '2026-11-27 16:37:43.399601+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade4f70bb28ca37201'),
	(858, 25, '2026-11-27 16:37:43.475865+00', 'lightning_receipt', 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade604fd2f5adfcb01'),
	(860, 26, '2026-11-27 16:37:43.520856+00', 'intraledger_receipt', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade6c1dc82d7c94501');

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
	('\x8d373c8e171170c4c8a87cae9af4eb3b6155e218cb97dd9cbb48c3c7a491b839', 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'BTC', 'lnbcrt500u1p4snvw4sp5glqzeljq6wjsk920cu3dnch3yrphq2hv7edca0qyec4g3xkj67pspp535mnershz9cvfj9g0jhf4a8t8ds4tcscewtam89mfrpu0fy3hqusdqqxqrwzqcqzzs9qrsgq3yh7n236te4k9pp0n4lj4m3u5dr4fyr9ska8c4cclfa3vj36qrcnuf3nu6njgz05yv6nndd45f67w64nwsgvr9ngq9tsctdeyulksfgpvzs59a', '\x47c02cfe40d3a50b154fc722d9e2f120c3702aecf65b8ebc04ce2a889ad2d783', '\x071f765d2d8811e8e4e0e742e00107e5634fe8cf54fd2850e4141efb640995d3', 50000000, '', NULL, NULL, '2026-11-27 16:37:41.155019+00', '2026-11-27 20:37:41+00', 'PAID', 50000000, '\x066144adc4e2fa3c8f5b5c', 'lightning'),
	('\x9e2924ed87fda26723a606a0caeb58b0a49f20a097bc1dba32f7de7649f5ab56', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt50u1p4snvw4sp55kn50n7fpz3ttt9qhm4stjymum0g4mp43kjmz9zklht2gu97zhtspp5nc5jfmv8lk3xwgaxq6sv466ckzjf7g9qj77pmw3j7l08vj044dtqdqqxqrwzqcqzzs9qrsgq50tg8muwuglcz2z6g8kf4lgqy8tmxafs2ap83rp2rm0yg0pdme6jxrwsl8r3pp9w8hpm8w35uzas7yzjcp384na0vajr0p6g0jxz47gp93cctr', '\xa5a747cfc908a2b5aca0beeb05c89be6de8aec358da5b11456fdd6a470be15d7', '\x41f33044f3413392e227549485252a54a944167ab2d79856a54ef823126b4c21', 5000000, '', NULL, NULL, '2026-11-27 16:37:41.784491+00', '2026-11-27 20:37:41+00', 'PAID', 5000000, '\x066144adce7399833a9e27', 'lightning'),
	('\xec4b2e9f0de9ebf012f5c6819510ee41b835068fbd0fe748bd7224a25ee07224', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1u1p4snvwksp5c2rl6sw6yrgvv5g4svkdsvcx6m23ktd6yg8qx8jz55jjsc8c46vqpp5a39ja8cda84lqyh4c6qe2y8wgxur2p50h587wj9awgj2yhhqwgjqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq30gjkgmy0vfh6zyak2x0ll3sgjlhujgt4aw7x7z67t5pdqmrsj5hkenn2elgtljp5sxmkj20t6w2j5v5tu7few4elfzpv70p92j22tgpxxnaqg', '\xc287fd41da20d0c65115832cd83306d6d51b2dba220e031e42a5252860f8ae98', '\xcb23ef139fe34b9526b340c74bbab8f58cab469df93400670110ed8820518b64', 100000, 'coffee 100', NULL, NULL, '2026-11-27 16:37:42.188654+00', '2026-11-27 20:37:42+00', 'PAID', 100000, '\x066144add3c98a0247c800', 'intraledger'),
	('\xe5edf6039ef71dec219715d7b8f801058c346cbe5a0f0004e5e2d496af3ef99b', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1010n1p4snvwksp584a5tpzdf2sv5v7jvd5xu72n7hvc2350h0zj6pc634uugjzvnmzspp5uhklvqu77uw7cgvhzhtm37qpqkxrgm97tg8sqp89ut2fdte7lxdsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqhnhtjr7pstcel4znsyatxmg8psge4f94ctgnuwhjrzh4uctam4ax7jgevrw8fgtvlwp9jdnvelfqseff9q2mll0mmyghgfzcg8qyq5spwke0yk', '\x3d7b45844d4aa0ca33d263686e7953f5d985468fbbc52d071a8d79c4484c9ec5', '\xfb67f4ec2c0d83219fb86fc8c437d44864f52a99ae06e1ae393e6d9fb3b43618', 101000, 'coffee 101', NULL, NULL, '2026-11-27 16:37:42.498911+00', '2026-11-27 20:37:42+00', 'PAID', 101000, '\x066144add8882efe302ce6', 'intraledger'),
	('\x016c42dd385fadbad57362c5d41b587261c1ecbf4c762c2d5a34a7425e654f0b', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1020n1p4snvwksp5y378ygepjjyk45klpqay40vhmjqesx24cvwk428swzxn7m9sr5cspp5q9ky9hfct7km44tnvtzagx6cwfsurm9lf3mzct26xjn5yhn9fu9sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq3quudsc36hymafrk29vqtvm7hac4fpk7sa6qg0ezhmud9fueu4use9tax72h6spfvhweaqz809ekcvx8lq5rvq3ye6m02v8amel6vsqqks4y2h', '\x247c72232194896ad2df083a4abd97dc81981955c31d6aa8f0708d3f6cb01d31', '\xc82c76f8d9f899697ccf835ffa86b2e061e410307aa5692764c8c21a376e483e', 102000, 'coffee 102', NULL, NULL, '2026-11-27 16:37:42.690345+00', '2026-11-27 20:37:42+00', 'PAID', 102000, '\x066144adda9c29909e578e', 'intraledger'),
	('\x843c944870179d6ccc064e45e15666673f4b22c9a20de996f3ce60d6ab9965ef', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1030n1p4snvwksp5grc9gkqsjthya98pcja4tkfka308xz3gu75fjfekyjrqdk9dxc9spp5ss7fgjrsz7wkenqxfez7z4nxvul5kgkf5gx7n9hneesdd2uevhhsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqqyrwg574jancvlat5zl866mph9hwjfrzd3vez26g2u7tgzut0jyzpqw5ytercdwqgnp7ddn3jfh6xgmdfw3kq3jq4c3daagnzcjt0egqn7awfv', '\x40f054581092ee4e94e1c4bb55d936ec5e730a28e7a8992736248606d8ad360b', '\x7b65b9eb18ce2b194173013f0ee639344aa7474ebbb34130500257283031b40b', 103000, 'coffee 103', NULL, NULL, '2026-11-27 16:37:42.806517+00', '2026-11-27 20:37:42+00', 'PAID', 103000, '\x066144addca4253f2d6948', 'intraledger'),
	('\x1684d27651c05f6a817c345200b14db4e8dcab5bbb198acb3f21323491adaede', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1040n1p4snvwksp58szxvdgda0e9t2l6wjfv72s6qt9f2275cqj0lqdq92gherfjx2sspp5z6zdyaj3cp0k4qtux3fqpv2dkn5de26mhvvc4jelyyerfydd4m0qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqvh9q9my8qedl6p5xuhswk7gnd9d4xvgcdr98yxnga02pm6mggnn5up5vvkfqk7nphpmf5f4498hkjwclsrgha8makgjuarwvgpfru0gptyds06', '\x3c0466350debf255abfa7492cf2a1a02ca952bd4c024ff81a02a917c8d3232a1', '\xa965bd41774b481073373db0a71dab0f3e69ef22b50510b2432b4aca05b50918', 104000, 'coffee 104', NULL, NULL, '2026-11-27 16:37:42.919708+00', '2026-11-27 20:37:42+00', 'PAID', 104000, '\x066144addde5037872c590', 'intraledger'),
	('\x2145aa599ac9930d520f86731a223bb81953e47de6d60dcaa9603725124639cd', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1050n1p4snvwksp5gra7a0anz0whx5xps76xrf8kkqy79eyndkxrgp6c5tsxhzh4v29qpp5y9z65kv6exfs65s0see35g3mhqv48eraumtqmj4fvqmj2yjx88xsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq0lmj25n37tt64hd9mned76mygk9yzs4k6reqanx2c2dn0yl0kglssz607t3hs77eaje28q593uw9cye62gv3t95veq8jne7cf4w9awcqp3xdnr', '\x40fbeebfb313dd7350c187b461a4f6b009e2e4936d8c340758a2e06b8af5628a', '\xd83d731c899c69b74dd24bb9521c03840bed78c31671ce1984d31ce7d8d1890d', 105000, 'coffee 105', NULL, NULL, '2026-11-27 16:37:42.997584+00', '2026-11-27 20:37:42+00', 'PAID', 105000, '\x066144addf32ce0c4d3372', 'intraledger'),
	('\xd554140cfb7189d6ba73c9f4fb2ac6f5e8a94a57e57af0782a31236720cbea5a', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1060n1p4snvwhsp5knhgrz4kyddwflfzn2gd3mml55qq00c522tek75d7a7tzk8gg6fspp5642pgr8mwxyadwnne860k2kx7h52jjjhu4a0q7p2xy3kwgxtafdqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqw75s2pwdu9t5e98vtuh34w64sehcm25d5g782c72hfl3ew8xmmzpn2p88ke5fc305329r43gu0k4dljwaw4m8ylgy7thptejc0wedngqpr5xgg', '\xb4ee818ab6235ae4fd229a90d8ef7fa50007bf1452979b7a8df77cb158e84693', '\xad2f8e5a8c350b6abdedea251fb1c4a44faf46b083ea0553f0b08a67826923fd', 106000, 'coffee 106', NULL, NULL, '2026-11-27 16:37:43.082609+00', '2026-11-27 20:37:43+00', 'PAID', 106000, '\x066144ade079b1e8f5d039', 'intraledger'),
	('\x35a78c74321f4f38856c1b9b931f55bd3ee3ac34cbf069649031d856275ff7b3', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1070n1p4snvwhsp5lqgz2dh0lfxndnmsfa36kh5ugqq8s2se5wllfc3028gzh0zyh45qpp5xknccapjra8n3ptvrwdex864h5lw8tp5e0cxjeysx8v9vf6l77esdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq5zske2dvt5u6vatjxf3t0rt3danqfzx0vh2ndnjlzstljns4my8nt5mlzygy45k8zns49xnlystyxxafc85jvny5n6v8p6urau7ne4gpy63x9e', '\xf8102536effa4d36cf704f63ab5e9c4000782a19a3bff4e22f51d02bbc44bd68', '\x310069710c3865a40fc8aa0fd85e5c4824c666b7f2c026021322de5ceb795697', 107000, 'coffee 107', NULL, NULL, '2026-11-27 16:37:43.15661+00', '2026-11-27 20:37:43+00', 'PAID', 107000, '\x066144ade1a0430613a6e2', 'intraledger'),
	('\xd729de207dcb0aaf768601a39611627a7edc1887a9e930f8fb00c4d0ba5bf21b', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1080n1p4snvwhsp5ue8zjfm806c5r2kfq7eqnfnme904vppm8fxt5vs6mtm6g89duwlqpp56u5augraev927a5xqx3evytz0fldcxy8485np78mqrzdpwjm7gdsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqak9kgmf7ps4yuarspg56z2qg09f9rf0y5t5lfx9les90n4ux6tzsvd34umclprfzuctv9v0lsvvtrc076zpwax05xgh03r0z7c8hwhsq52v7yv', '\xe64e2927677eb141aac907b209a67bc95f56043b3a4cba321adaf7a41cade3be', '\x260006a748da872929bd2164512584a86861be930cc214b788e3c6923bb2faec', 108000, 'coffee 108', NULL, NULL, '2026-11-27 16:37:43.222828+00', '2026-11-27 20:37:43+00', 'PAID', 108000, '\x066144ade2914ed7fa2b47', 'intraledger'),
	('\xb600bfecef08d75da0adf83fa3b1d7e26398851bac047ea63f17d1488d7a1074', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1090n1p4snvwhsp5hj7hpsz24fv8dhzeyqjlatv8ch3y3cx7u5hk9um57ns36sdusj2qpp5kcqtlm80prt4mg9dlql68vwhuf3e3pgm4sz8af3lzlg53rt6zp6qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqhqpyh66yn79p5mrq3ecg2w30vz2kn2vvux6ra92jvkz6777yx2jpwh9y427gstpu4y7y65umtqpfxvu5lthz72x83jw96kpckx86qwgpv95yhs', '\xbcbd70c04aaa5876dc592025fead87c5e248e0dee52f62f374f4e11d41bc8494', '\x71550689149ce564614cf16853ee5b6db57a444ae70a00d1c773a370a2a60511', 109000, 'coffee 109', NULL, NULL, '2026-11-27 16:37:43.273218+00', '2026-11-27 20:37:43+00', 'PAID', 109000, '\x066144ade36c7e3b77fd95', 'intraledger'),
	('\x4de9ea2e4c5a5f69097a4626ce6394ab1d575ea1d5551d0aa3379727f263fbe5', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1100n1p4snvwhsp5gctff74khyvtfuxsl4xapjxsqsr3h9gstzt94a8tsz83t3s0zcuspp5fh575tjvtf0kjzt6gcnvucu54vw4wh4p64236z4rx7tj0unrl0jsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqwfzcpxzn9uqu7t9l59h7nh7w03d88rfxvu0vq2skf6uaklf29jprp4vsqh6j6d79vk4qrhnt7d0hf8g3lajzc8laflnyr62gsndvkqsq9zxkzn', '\x461694fab6b918b4f0d0fd4dd0c8d004071b951058965af4eb808f15c60f1639', '\x1ac2564522affa51f81c01a2977c1ebc44e5535c14db69ca1bfea8a4ea54f38c', 110000, 'coffee 110', NULL, NULL, '2026-11-27 16:37:43.344103+00', '2026-11-27 20:37:43+00', 'PAID', 110000, '\x066144ade46e4e714a2105', 'intraledger'),
	('\xdce236cc792a3232405e40581758540fef7f3b4791e517b19fa12f677bc4ad18', '6107299d-b23e-4cdb-a521-9cccd8f043b3', '8a16dac5-1262-4652-9c3f-96a297ef005b', 'BTC', 'lnbcrt5u1p4snvwcsp5sayvnex48klqqrxf3trj8auvxwt0ytkgmcwvhv5upthz9j8fl2uqpp5mn3rdnre9gerysz7gpvpwkz5plhh7w68j8j30vvl5yhkw77y45vqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqpvljy6cly65c7xfv4dj7xdwfpp68ytxwezm0g7yh7e9xqck2h4m4wa8dfrhcj0sc9s28g69jj7dc2rc7qqdgkqvlmk4umgqkr7z7efgpslceez', '\x8748c9e4d53dbe000cc98ac723f78c3396f22ec8de1ccbb29c0aee22c8e9fab8', '\xaaa35ebf8fe0508e04206dd60ea82f12fbf67a19149613ca51d2e4bde16f90fe', 500000, 'never paid', NULL, NULL, '2026-11-27 16:37:44.128779+00', '2026-11-27 20:37:44+00', 'OPEN', NULL, NULL, NULL),
	('\x48383d57f983b151d912b5f7c8c6e6afe8deb9ef9c6d0895f589dc2d44f2ead0', 'f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', 'lnbcrt1110n1p4snvwhsp5zmdd8m6kqv5rwq7lnkyyw7etmn2qkwzrpnf5r46ewzhcpu87vltqpp5fqur64leswc4rkgjkhmu33hx4l5daw00n3ks390438wz638jatgqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqysml9l38v0p459wctftueupm6tgjxacxal7k5ge3wdfjf68cqgpqsgqylr3lw6ghtr56ma4z4u20f42f46hy4nmjtdmljyjw0ltsmccpqzx30p', '\x16dad3ef5603283703df9d88477b2bdcd40b38430cd341d75970af80f0fe67d6', '\xd2c5bdffdd5515cba61331825be518870d90b242e619f6b8dc3ec1c0aeee6e4b', 111000, 'coffee 111', NULL, NULL, '2026-11-27 16:37:43.439781+00', '2026-11-27 20:37:43+00', 'PAID', 111000, '\x066144ade604fd2f5adfcb', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 16:37:41.295866+00', 'lightning_receipt'),
	(2, '2026-11-27 16:37:41.922713+00', 'lightning_receipt'),
	(3, '2026-11-27 16:37:42.272394+00', 'intraledger'),
	(4, '2026-11-27 16:37:42.387331+00', 'intraledger'),
	(5, '2026-11-27 16:37:42.583342+00', 'intraledger'),
	(6, '2026-11-27 16:37:42.647384+00', 'intraledger'),
	(7, '2026-11-27 16:37:42.719529+00', 'intraledger'),
	(8, '2026-11-27 16:37:42.768883+00', 'intraledger'),
	(9, '2026-11-27 16:37:42.852645+00', 'intraledger'),
	(10, '2026-11-27 16:37:42.897014+00', 'intraledger'),
	(11, '2026-11-27 16:37:42.934787+00', 'intraledger'),
	(12, '2026-11-27 16:37:42.970603+00', 'intraledger'),
	(13, '2026-11-27 16:37:43.020238+00', 'intraledger'),
	(14, '2026-11-27 16:37:43.054606+00', 'intraledger'),
	(15, '2026-11-27 16:37:43.103921+00', 'intraledger'),
	(16, '2026-11-27 16:37:43.13376+00', 'intraledger'),
	(17, '2026-11-27 16:37:43.179331+00', 'intraledger'),
	(18, '2026-11-27 16:37:43.201821+00', 'intraledger'),
	(19, '2026-11-27 16:37:43.241038+00', 'intraledger'),
	(20, '2026-11-27 16:37:43.258663+00', 'intraledger'),
	(21, '2026-11-27 16:37:43.29715+00', 'intraledger'),
	(22, '2026-11-27 16:37:43.313739+00', 'intraledger'),
	(23, '2026-11-27 16:37:43.36315+00', 'intraledger'),
	(24, '2026-11-27 16:37:43.398155+00', 'intraledger'),
	(25, '2026-11-27 16:37:43.467261+00', 'intraledger'),
	(26, '2026-11-27 16:37:43.515612+00', 'intraledger'),
	(27, '2026-11-27 16:37:43.583603+00', 'lightning_reserve'),
	(28, '2026-11-27 16:37:43.662652+00', 'lightning_settled'),
	(29, '2026-11-27 16:37:43.704083+00', 'lightning_reserve'),
	(30, '2026-11-27 16:37:43.733479+00', 'lightning_settled'),
	(31, '2026-11-27 16:37:43.770663+00', 'lightning_reserve'),
	(32, '2026-11-27 16:37:43.811746+00', 'lightning_failed'),
	(33, '2026-11-27 16:37:43.853953+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('19578b27-5760-47fe-a680-eeca9f9f1504'),
	('8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e');

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
	('19578b27-5760-47fe-a680-eeca9f9f1504', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 34882, 34882),
	('19578b27-5760-47fe-a680-eeca9f9f1504', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 30319, 30319),
	('19578b27-5760-47fe-a680-eeca9f9f1504', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 796, 796),
	('8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 40847, 40847),
	('8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 11545, 11545),
	('e6667bfe-723c-492a-b14b-269ec73c7755', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 22956, 22956),
	('e6667bfe-723c-492a-b14b-269ec73c7755', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 225, 225),
	('19578b27-5760-47fe-a680-eeca9f9f1504', '2026-11-27 16:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 817900, 266998),
	('8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', '2026-11-27 16:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 284859, 59645),
	('8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 227552, 77379),
	('e6667bfe-723c-492a-b14b-269ec73c7755', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 12481, 12481);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('c68a57f7-2a9a-438b-bdfd-319cea9c7a94', 3, '2026-11-27 16:37:44.34017+00');

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
	('1855782c-d405-4e11-b1f0-f511b68e293d', 'USD', NULL, 0, '-infinity'),
	('bc7d8883-8684-4828-8e5a-11957689b134', 'USD', NULL, 0, '-infinity'),
	('c278a16e-f303-4a66-a3de-a36af0adf951', 'USD', NULL, 0, '-infinity'),
	('6107299d-b23e-4cdb-a521-9cccd8f043b3', 'BTC', NULL, 630000, '2026-11-27 16:37:43.515612+00'),
	('f793fbba-df8f-48ef-b946-aab958394cb9', 'BTC', NULL, 5636000, '2026-11-27 16:37:43.515612+00'),
	('e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', 'BTC', NULL, 45819000, '2026-11-27 16:37:43.853953+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066144adc4e2fa3c8f5b5c', '\x8d373c8e171170c4c8a87cae9af4eb3b6155e218cb97dd9cbb48c3c7a491b839', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066144adce7399833a9e27', '\x9e2924ed87fda26723a606a0caeb58b0a49f20a097bc1dba32f7de7649f5ab56', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066144add3c98a0247c800', '\xec4b2e9f0de9ebf012f5c6819510ee41b835068fbd0fe748bd7224a25ee07224', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066144add58a83a6b408ca', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066144add8882efe302ce6', '\xe5edf6039ef71dec219715d7b8f801058c346cbe5a0f0004e5e2d496af3ef99b', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066144add98258fbab9dc5', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066144adda9c29909e578e', '\x016c42dd385fadbad57362c5d41b587261c1ecbf4c762c2d5a34a7425e654f0b', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066144addb5cf366c6de4d', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066144addca4253f2d6948', '\x843c944870179d6ccc064e45e15666673f4b22c9a20de996f3ce60d6ab9965ef', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066144addd51762d4eff87', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066144addde5037872c590', '\x1684d27651c05f6a817c345200b14db4e8dcab5bbb198acb3f21323491adaede', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066144adde70ebc60906a5', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066144addf32ce0c4d3372', '\x2145aa599ac9930d520f86731a223bb81953e47de6d60dcaa9603725124639cd', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066144addfb90e6a7beb03', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066144ade079b1e8f5d039', '\xd554140cfb7189d6ba73c9f4fb2ac6f5e8a94a57e57af0782a31236720cbea5a', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066144ade0ee4053613912', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066144ade1a0430613a6e2', '\x35a78c74321f4f38856c1b9b931f55bd3ee3ac34cbf069649031d856275ff7b3', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066144ade1f81d4cde0a61', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066144ade2914ed7fa2b47', '\xd729de207dcb0aaf768601a39611627a7edc1887a9e930f8fb00c4d0ba5bf21b', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066144ade2d627f6f29dc6', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066144ade36c7e3b77fd95', '\xb600bfecef08d75da0adf83fa3b1d7e26398851bac047ea63f17d1488d7a1074', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066144ade3ad4b1f74a311', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066144ade46e4e714a2105', '\x4de9ea2e4c5a5f69097a4626ce6394ab1d575ea1d5551d0aa3379727f263fbe5', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066144ade4f70bb28ca372', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066144ade604fd2f5adfcb', '\x48383d57f983b151d912b5f7c8c6e6afe8deb9ef9c6d0895f589dc2d44f2ead0', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066144ade6c1dc82d7c945', NULL, NULL, '8ab23c20-a77e-4fe9-a1e3-cfe25bc00c6e', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066144ade7cb7378b25ecc', '\x65c8f141edfdad5ae50400089eddfa1c434ccdbce9eb14273c22b5854b777be3', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066144ade9a21339ef8391', '\xdbac0967e6d0343af2b64777430b946a955068bc0eb1534438cefaf672a8649c', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066144adeaa627c082e93d', '\x64ad6d6888db56e966db3bb7c67ca3b4c3f895c83b1a67ceef0421357e976419', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066144adeb46a2cfecb0fa', '\x64ad6d6888db56e966db3bb7c67ca3b4c3f895c83b1a67ceef0421357e976419', '\x066144adeaa627c082e93d', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066144adebeb81bd0cbdcf', '\x4e130cd253ada770afb8eaa32ab6c9d76587006d29792b07a16ac30eee82d3a6', NULL, '19578b27-5760-47fe-a680-eeca9f9f1504', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x037ffc413335676df1649fa9427034a62797fc6dd999d62a94791a00c3479c0da7', 2, 'latchkey:a88c3614-982e-4d60-953b-d45cfe5fdcc5/0010', '2026-11-27 16:37:44.301708+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066144ade7cb7378b25ecc', 'lightning', 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', 'BTC', 1000000, 10000, 1010, 1010000, '\x65c8f141edfdad5ae50400089eddfa1c434ccdbce9eb14273c22b5854b777be3', 'lnbcrt10u1p4snvwhsp5kpnkeeustxmqcesrrqmfce0tpty89m668num262fz5pjadfjc9qqpp5vhy0zs0dlkk44egyqqyfah06r3p5endua843gfeuy26c2jmh003sdqqcqzzs9qrsgq6tcmngdghgqdjugxrkaj4smrexem5zvu6m6mcg42hwpy79h3hnareku66se9u84pwyckfmef8csmgra94rrhr9wkqu6dah4qj8a8zjgqcwvqn8', '\x03b0e3d7b38e704828805c816882d024cc16d8e3087086ba174220f22a8353edcf', '2026-11-27 16:37:51.583685+00', NULL, NULL, 'settled', 1100, '\x4d4f46b528240bec7fbb9bec290befedae31ce28c2cc3f0ac007bad4fd322535', NULL, '2026-11-27 16:37:43.66266+00'),
	('\x066144ade9a21339ef8391', 'lightning', 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', 'BTC', 1000000, 10000, 1010, 1010000, '\xdbac0967e6d0343af2b64777430b946a955068bc0eb1534438cefaf672a8649c', 'lnbcrt10u1p4snvwhsp57me67ncm3622x77uhv782mg8r3cfyvq8vz5ts2ulsh669eca903spp5mwkqjelx6q6r4u4kgam5xzu5d224q69up6c4x3pcema0vu4gvjwqdqqcqzzs9qrsgqe0gslm2f33dmkzft4uwedm9t9wcms34jwmhlm32y7geqmpz5zpxj2kh3th8m6nl73af8zku4zaajd26y4ewhmjkd093vcarr03yujeqqqdfzg5', '\x03b0e3d7b38e704828805c816882d024cc16d8e3087086ba174220f22a8353edcf', '2026-11-27 16:37:51.704157+00', NULL, NULL, 'settled', 3000, '\x93ebcccc999d439424eabc00fd3aaab2bc4883652e3f056a07fbad9866bab594', NULL, '2026-11-27 16:37:43.733487+00'),
	('\x066144adeaa627c082e93d', 'lightning', 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', 'BTC', 1000000, 10000, 1010, 1010000, '\x64ad6d6888db56e966db3bb7c67ca3b4c3f895c83b1a67ceef0421357e976419', 'lnbcrt10u1p4snvwhsp5gwgyq98s4mxex8chvfj4h0peltk6d5nagq86yv9ugtdlazlvstuqpp5vjkk66ygmdtwjekm8wmuvl9rknpl39wg8vdx0nh0qssn2l5hvsvsdqqcqzzs9qrsgqe4rwjgn0y865y0ktsfa4r5wga7uthkr48yqvpfuqgky0t7zf07wjmpe4w0ek3n7ju329s6t3vqawzy3xu8ezjruvw927d7qfu54j5cgptah2h4', '\x03b0e3d7b38e704828805c816882d024cc16d8e3087086ba174220f22a8353edcf', '2026-11-27 16:37:51.770748+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 16:37:43.811822+00'),
	('\x066144adebeb81bd0cbdcf', 'lightning', 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', 'BTC', 900000, 10000, 910, 910000, '\x4e130cd253ada770afb8eaa32ab6c9d76587006d29792b07a16ac30eee82d3a6', 'lnbcrt9u1p4snvwhsp5py6nq6lcm9mpekyqnwdmx547wt44g4tn8undp5pgdhprqt6autkqpp5fcfse5jn4knhptaca23j4dkf6ajcwqrd99ujkpapdtpsam5z6wnqdqqcqzzs9qrsgqx0v4x0q0s24ydf5pe9hrpr47gp9l3qug5p7de5mfj605ctepagpsnft250hjqqtzf423x0n3wqzlynj5y2596az7dr9gkl0krwjgm2qp23tuha', '\x03b0e3d7b38e704828805c816882d024cc16d8e3087086ba174220f22a8353edcf', '2026-11-27 16:37:44.106333+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x8d373c8e171170c4c8a87cae9af4eb3b6155e218cb97dd9cbb48c3c7a491b839', 50000000, '2026-11-27 16:37:41.29631+00', 'credited', '\x066144adc4e2fa3c8f5b5c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x9e2924ed87fda26723a606a0caeb58b0a49f20a097bc1dba32f7de7649f5ab56', 5000000, '2026-11-27 16:37:41.92294+00', 'credited', '\x066144adce7399833a9e27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 16:37:38.542374+00');

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
	(11, 0),
	(12, 0),
	(15, 0),
	(14, 5000000),
	(13, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x65c8f141edfdad5ae50400089eddfa1c434ccdbce9eb14273c22b5854b777be3', '\x4d4f46b528240bec7fbb9bec290befedae31ce28c2cc3f0ac007bad4fd322535', false, 'settle', 'SETTLED', 1000000, '2026-11-27 16:37:43.549222+00', '2026-11-27 17:37:43+00'),
	('\xdbac0967e6d0343af2b64777430b946a955068bc0eb1534438cefaf672a8649c', '\x93ebcccc999d439424eabc00fd3aaab2bc4883652e3f056a07fbad9866bab594', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 16:37:43.684309+00', '2026-11-27 17:37:43+00'),
	('\x64ad6d6888db56e966db3bb7c67ca3b4c3f895c83b1a67ceef0421357e976419', '\x6ff1a2969d713fbd8eec353c663429bf116f62fca944ecb7be2bf53f00704358', false, 'no_route', 'OPEN', 0, '2026-11-27 16:37:43.751702+00', '2026-11-27 17:37:43+00'),
	('\x4e130cd253ada770afb8eaa32ab6c9d76587006d29792b07a16ac30eee82d3a6', '\x4c152c031ecd8148ca151c538d0a40d5c9527b360cab920b5795a35fdec7808e', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 16:37:43.830159+00', '2026-11-27 17:37:43+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x9fb6a301a1c2f6428dbb8f85f1056f31e28f42eb133e90e236c7b73bdb634437'),
	('outside', '\x614f6cde8bac2678e113c4e3b8ceed22ccf32ec12442b7a599ca538dff9abe3f');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x8d373c8e171170c4c8a87cae9af4eb3b6155e218cb97dd9cbb48c3c7a491b839', 'SETTLED', 50000000, '\x071f765d2d8811e8e4e0e742e00107e5634fe8cf54fd2850e4141efb640995d3', 1, '2026-11-27 16:37:41.219917+00'),
	('\x9e2924ed87fda26723a606a0caeb58b0a49f20a097bc1dba32f7de7649f5ab56', 'SETTLED', 5000000, '\x41f33044f3413392e227549485252a54a944167ab2d79856a54ef823126b4c21', 2, '2026-11-27 16:37:41.86018+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x65c8f141edfdad5ae50400089eddfa1c434ccdbce9eb14273c22b5854b777be3', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 16:37:43.655199+00', '2026-11-27 16:37:43.655199+00'),
	(2, '\xdbac0967e6d0343af2b64777430b946a955068bc0eb1534438cefaf672a8649c', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 16:37:43.723936+00', '2026-11-27 16:37:43.723936+00'),
	(3, '\x64ad6d6888db56e966db3bb7c67ca3b4c3f895c83b1a67ceef0421357e976419', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 16:37:43.804161+00', '2026-11-27 16:37:43.804161+00'),
	(4, '\x4e130cd253ada770afb8eaa32ab6c9d76587006d29792b07a16ac30eee82d3a6', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 16:37:45.0829+00', '2026-11-27 16:37:43.882901+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 16:37:37.675571+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 16:37:37.895009+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 16:37:37.991489+00'),
	('0004_payments', 'e21a17f57fc18d856a9e667d414f3419421b7d2333502ba1be1e9c3d1cdeddc0', 'before', '2026-11-27 16:37:38.023558+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 16:37:38.40089+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 16:37:38.579064+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 16:37:38.660392+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 16:37:38.75681+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 16:37:38.838399+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 16:37:38.877536+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('f3ebb449-0000-4ce5-9bf6-886214875b3b', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', '\x28814d1ed45672004908a37b8c6d9275be9e44fc9797e122169672ab01a3cbd3', '2026-11-27 16:37:40.779061+00', '2026-12-27 16:37:40.779061+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0e095be0-e00e-4d46-99fe-e0abce46c0e9', '221c0535-ad58-403a-b2a1-9eab131efe9f', '\x22336bce1a99d7d165bbc884f731d81161ab77345d99152903348011aff797ff', '2026-11-27 16:37:41.466675+00', '2026-12-27 16:37:41.466675+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('161f1c79-1010-43ce-b0fd-b4aa688d526b', '8a16dac5-1262-4652-9c3f-96a297ef005b', '\xc3ef8422d242f15a328c35fcaa0117e5c332873b00f80698cf8f362572088ce8', '2026-11-27 16:37:42.029835+00', '2026-12-27 16:37:42.029835+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'BTC', '', '2026-11-27 16:37:40.690168+00'),
	('1855782c-d405-4e11-b1f0-f511b68e293d', '40d195dd-6536-4efe-85c8-4d02fe8b4ee8', 'USD', '', '2026-11-27 16:37:40.69436+00'),
	('f793fbba-df8f-48ef-b946-aab958394cb9', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'BTC', '', '2026-11-27 16:37:41.360196+00'),
	('bc7d8883-8684-4828-8e5a-11957689b134', '221c0535-ad58-403a-b2a1-9eab131efe9f', 'USD', '', '2026-11-27 16:37:41.376241+00'),
	('6107299d-b23e-4cdb-a521-9cccd8f043b3', '8a16dac5-1262-4652-9c3f-96a297ef005b', 'BTC', '', '2026-11-27 16:37:41.993586+00'),
	('c278a16e-f303-4a66-a3de-a36af0adf951', '8a16dac5-1262-4652-9c3f-96a297ef005b', 'USD', '', '2026-11-27 16:37:42.00703+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144adc4e2fa3c8f5b5c00', NULL, NULL),
	(5000, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144adce7399833a9e2700', NULL, NULL),
	(-100, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144add3c98a0247c80000', 'bob', NULL),
	(100, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144add3c98a0247c80001', 'alice', NULL),
	(-50, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144add58a83a6b408ca00', 'carol', NULL),
	(50, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144add58a83a6b408ca01', 'bob', NULL),
	(-101, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144add8882efe302ce600', 'bob', NULL),
	(101, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144add8882efe302ce601', 'alice', NULL),
	(-50, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144add98258fbab9dc500', 'carol', NULL),
	(50, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144add98258fbab9dc501', 'bob', NULL),
	(-102, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144adda9c29909e578e00', 'bob', NULL),
	(102, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144adda9c29909e578e01', 'alice', NULL),
	(-51, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addb5cf366c6de4d00', 'carol', NULL),
	(51, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144addb5cf366c6de4d01', 'bob', NULL),
	(-103, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144addca4253f2d694800', 'bob', NULL),
	(103, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addca4253f2d694801', 'alice', NULL),
	(-51, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addd51762d4eff8700', 'carol', NULL),
	(51, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144addd51762d4eff8701', 'bob', NULL),
	(-104, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144addde5037872c59000', 'bob', NULL),
	(104, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addde5037872c59001', 'alice', NULL),
	(-52, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144adde70ebc60906a500', 'carol', NULL),
	(52, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144adde70ebc60906a501', 'bob', NULL),
	(-105, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144addf32ce0c4d337200', 'bob', NULL),
	(105, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addf32ce0c4d337201', 'alice', NULL),
	(-52, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144addfb90e6a7beb0300', 'carol', NULL),
	(52, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144addfb90e6a7beb0301', 'bob', NULL),
	(-106, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144ade079b1e8f5d03900', 'bob', NULL),
	(106, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade079b1e8f5d03901', 'alice', NULL),
	(-53, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade0ee405361391200', 'carol', NULL),
	(53, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade0ee405361391201', 'bob', NULL),
	(-107, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144ade1a0430613a6e200', 'bob', NULL),
	(107, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade1a0430613a6e201', 'alice', NULL),
	(-53, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade1f81d4cde0a6100', 'carol', NULL),
	(53, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade1f81d4cde0a6101', 'bob', NULL),
	(-108, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144ade2914ed7fa2b4700', 'bob', NULL),
	(108, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade2914ed7fa2b4701', 'alice', NULL),
	(-54, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade2d627f6f29dc600', 'carol', NULL),
	(54, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade2d627f6f29dc601', 'bob', NULL),
	(-109, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144ade36c7e3b77fd9500', 'bob', NULL),
	(109, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade36c7e3b77fd9501', 'alice', NULL),
	(-54, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade3ad4b1f74a31100', 'carol', NULL),
	(54, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade3ad4b1f74a31101', 'bob', NULL),
	(-110, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144ade46e4e714a210500', 'bob', NULL),
	(110, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade46e4e714a210501', 'alice', NULL),
	(-55, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade4f70bb28ca37200', 'carol', NULL),
	(55, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade4f70bb28ca37201', 'bob', NULL),
	(-111, NULL, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144ade604fd2f5adfcb00', 'bob', NULL),
	(111, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade604fd2f5adfcb01', 'alice', NULL),
	(-55, NULL, 'f793fbba-df8f-48ef-b946-aab958394cb9', '\x066144ade6c1dc82d7c94500', 'carol', NULL),
	(55, NULL, '6107299d-b23e-4cdb-a521-9cccd8f043b3', '\x066144ade6c1dc82d7c94501', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144ade7cb7378b25ecc00', NULL, NULL),
	(-1003, 3, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144ade9a21339ef839100', NULL, NULL),
	(-1010, 10, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144adeaa627c082e93d00', NULL, NULL),
	(1010, 10, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144adeb46a2cfecb0fa00', NULL, NULL),
	(-910, 10, 'e0c1e9e9-3db8-42f3-8203-2ada1ed6ea94', '\x066144adebeb81bd0cbdcf00', NULL, NULL);

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
