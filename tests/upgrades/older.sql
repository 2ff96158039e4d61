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
	('910350e7-04cf-4c8f-8a23-4ad19922f507', 'afecc78e-670b-47a0-ba0a-a16254e08646', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '319bfa17-d040-4fa1-9d67-021b2dc91241', '2026-11-27 15:11:22.282919+00'),
	('85b7462a-6659-4cbe-955d-773213a9d5df', '1e0bee13-4758-4ee1-b46d-f89aa42614d8', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '2026-11-27 15:11:23.590871+00'),
	('ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'c78d3e82-a4e2-4ebb-be41-c27a5419802f', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '2026-11-27 15:11:23.73762+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('36ef5a6c-9300-46e5-a065-f4ea58ee0156', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 15:11:23.761288+00', NULL, '2026-11-27 15:11:24.822353+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('28b3a7d2-3573-4bb8-a87c-75b7d491021d', '910350e7-04cf-4c8f-8a23-4ad19922f507', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 15:11:22.382985+00', NULL, '2026-11-27 15:11:24.579203+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('18753423-5224-454c-b76b-fc40f170c9f5', '85b7462a-6659-4cbe-955d-773213a9d5df', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 15:11:23.631494+00', NULL, '2026-11-27 15:11:24.41783+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('3d63bd5e-c862-42f8-b171-0aa7f199b1a6', '28b3a7d2-3573-4bb8-a87c-75b7d491021d', '\xd14033f956b40df887b77531144b9fbcaf238b5a8b13b675acb33550770a1fd5', 'blink_6lvzGr', 'CNYo', '2026-11-27 15:11:22.388731+00', NULL),
	('3b5f3cc0-5906-432a-a5bf-17335895386f', '18753423-5224-454c-b76b-fc40f170c9f5', '\xa53d9fd60064cd0bab3cc65b3cd18d71d3030325e264a1d04173baebe0f0f91d', 'blink_neXIal', '0VWu', '2026-11-27 15:11:23.632805+00', NULL),
	('2c949285-f1ae-495c-a8a1-4816aae298c1', '36ef5a6c-9300-46e5-a065-f4ea58ee0156', '\x1b81f4a0e68d00601f795d569eceb074449896ab0a10e577476213504f2c8689', 'blink_0UAuTl', 'xAmy', '2026-11-27 15:11:23.765495+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066143791397266ce93b6d15', '2026-11-27 15:11:22.294307+00', '910350e7-04cf-4c8f-8a23-4ad19922f507', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614379141fef5037483bbb', '2026-11-27 15:11:22.329128+00', '910350e7-04cf-4c8f-8a23-4ad19922f507', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-000000000001', '88f7ffdc-f4c7-4ba4-bca4-2feb4f629291', '{}', '{"expires_at": "2026-12-27T15:11:22.325475+00:00"}'),
	('\x06614379154068b23baf0934', '2026-11-27 15:11:22.402985+00', '910350e7-04cf-4c8f-8a23-4ad19922f507', 'api_key.created', 'session', '88f7ffdc-f4c7-4ba4-bca4-2feb4f629291', '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-000000000002', '28b3a7d2-3573-4bb8-a87c-75b7d491021d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_6lvzGr…CNYo", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661437915cb54ac116454f8', '2026-11-27 15:11:22.438674+00', '910350e7-04cf-4c8f-8a23-4ad19922f507', 'account.username_set', 'key', '28b3a7d2-3573-4bb8-a87c-75b7d491021d', '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614379276dda7c8330640f', '2026-11-27 15:11:23.594274+00', '85b7462a-6659-4cbe-955d-773213a9d5df', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661437927964e1220f50354', '2026-11-27 15:11:23.604621+00', '85b7462a-6659-4cbe-955d-773213a9d5df', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-000000000007', 'f32ef8d2-e378-4fda-a48b-923b2352c865', '{}', '{"expires_at": "2026-12-27T15:11:23.598902+00:00"}'),
	('\x066143792820212d0bd1610e', '2026-11-27 15:11:23.639905+00', '85b7462a-6659-4cbe-955d-773213a9d5df', 'api_key.created', 'session', 'f32ef8d2-e378-4fda-a48b-923b2352c865', '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-000000000008', '18753423-5224-454c-b76b-fc40f170c9f5', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_neXIal…0VWu", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661437928917da5e406f0b7', '2026-11-27 15:11:23.668943+00', '85b7462a-6659-4cbe-955d-773213a9d5df', 'account.username_set', 'key', '18753423-5224-454c-b76b-fc40f170c9f5', '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661437929a8f69a0d96a221', '2026-11-27 15:11:23.740465+00', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661437929c1b9057b336cef', '2026-11-27 15:11:23.746797+00', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-00000000000d', 'fdfe842f-c6c9-4cd6-a449-bb653134e84a', '{}', '{"expires_at": "2026-12-27T15:11:23.744708+00:00"}'),
	('\x066143792a3ff270766cfd48', '2026-11-27 15:11:23.779119+00', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'api_key.created', 'session', 'fdfe842f-c6c9-4cd6-a449-bb653134e84a', '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-00000000000e', '36ef5a6c-9300-46e5-a065-f4ea58ee0156', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_0UAuTl…xAmy", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066143792abacfd37958c45c', '2026-11-27 15:11:23.810566+00', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'account.username_set', 'key', '36ef5a6c-9300-46e5-a065-f4ea58ee0156', '127.0.0.1', 'python-httpx2/2.16.2', '2bc60a8e-639c-4b39-b5fd-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(3, -100000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(3, 100000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(4, -50000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(4, 50000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(5, -101000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(5, 101000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(6, -50000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(6, 50000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(7, -102000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(7, 102000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(8, -51000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(8, 51000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(9, -103000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(9, 103000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(10, -51000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(10, 51000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(11, -104000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(11, 104000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(12, -52000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(12, 52000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(13, -105000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(13, 105000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(14, -52000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(14, 52000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(15, -106000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(15, 106000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(16, -53000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(16, 53000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(17, -107000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(17, 107000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(18, -53000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(18, 53000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(19, -108000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(19, 108000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(20, -54000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(20, 54000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(21, -109000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(21, 109000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(22, -54000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(22, 54000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(23, -110000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(23, 110000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(24, -55000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(24, 55000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(25, -111000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(25, 111000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683');
INSERT INTO public.entry VALUES
	(26, -55000, '615ddce2-02ed-4aeb-a7ed-91e9da80c683'),
	(26, 55000, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38'),
	(27, -1010000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(31, -1010000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(33, -910000, '319bfa17-d040-4fa1-9d67-021b2dc91241'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 15:11:23.570272+00', 'lightning_receipt', '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x0661437926eadd4f581a8c00'),
	(791, 2, '2026-11-27 15:11:23.715586+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792942f42de59a2100'),
	(798, 3, '2026-11-27 15:11:23.847696+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792b3eada3aa774c01'),
	(801, 4, '2026-11-27 15:11:23.898857+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792bf9ea0c3264d501'),
	(804, 5, '2026-11-27 15:11:23.924779+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792c71850a6f69d201'),
	(806, 6, '2026-11-27 15:11:23.938367+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792ca75c1cb926a601'),
	(809, 7, '2026-11-27 15:11:23.958378+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792cee302f4ed65001'),
	(811, 8, '2026-11-27 15:11:23.96643+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792d17325869120b01'),
	(815, 9, '2026-11-27 15:11:24.003622+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792da6d9065b3c5c01'),
	(818, 10, '2026-11-27 15:11:24.023552+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792df52bc8eb199f01'),
	(822, 11, '2026-11-27 15:11:24.093782+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792ed2b4fec5e0fc01'),
	(824, 12, '2026-11-27 15:11:24.111208+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792f41af1ea9287401'),
	(827, 13, '2026-11-27 15:11:24.169083+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x06614379300c101c6250e401'),
	(829, 14, '2026-11-27 15:11:24.184963+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x06614379306d52e5fa54ef01'),
	(832, 15, '2026-11-27 15:11:24.211456+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437930d356902c179901'),
	(834, 16, '2026-11-27 15:11:24.225035+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x0661437930f6ede9824ae901'),
	(837, 17, '2026-11-27 15:11:24.253215+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437931656cac950b8d01'),
	(839, 18, '2026-11-27 15:11:24.268513+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x0661437931b3a119ad3f1a01'),
	(842, 19, '2026-11-27 15:11:24.294019+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143793214a9d4cbb43701'),
	(844, 20, '2026-11-27 15:11:24.31149+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x06614379324d8b73d2a20a01'),
	(847, 21, '2026-11-27 15:11:24.333158+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437932ae3087b7e50f01'),
	(849, 22, '2026-11-27 15:11:24.347179+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x0661437932e791070d86a201'),
	(852, 23, '2026-11-27 15:11:24.367992+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143793337ba47778f7f01'),
	(854, 24, '2026-11-27 15:11:24.38008+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143793367ec3b083d0401'),
	(857, 25, '2026-11-27 15:11:24.405187+00', 'lightning_receipt', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437933c958d8ab912801'),
	(859, 26, '2026-11-27 15:11:24.423078+00', 'intraledger_receipt', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x06614379340f4cf17f327801');

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
	('\x3f235fff4403e8ac1d576d1dfcff1165795129916832495d69722b99c5130d82', '319bfa17-d040-4fa1-9d67-021b2dc91241', '910350e7-04cf-4c8f-8a23-4ad19922f507', 'BTC', 'lnbcrt500u1p4sn8vmsp58u3vrvdkxv2ug2anhkgl9hkl8rjx06x7y0k7794vt4dr33a02wyspp58u34ll6yq052c82hd5wlelc3v4u4z2v3dqeyjhtfwg4en3gnpkpqdqqxqrwzqcqzzs9qrsgqz7r8mg604mlmpzesk2vwaf6hvnm5w79gf28mkh46l0yxc4j8y033zecgaced8g5hhcmyseym386mlq0dvx669mws635wu33xthrym2qq3p2awk', '\x3f22c1b1b63315c42bb3bd91f2dedf38e467e8de23edef16ac5d5a38c7af5389', '\x9f602dfef9b4eb33ab7ccba784bc27703745360b145095c5427ec3e48331bf10', 50000000, '', NULL, NULL, '2026-11-27 15:11:23.515697+00', '2026-11-27 19:11:23+00', 'PAID', 50000000, '\x0661437926eadd4f581a8c', 'lightning'),
	('\xf413cd70908b0a341534f2b77b40e93cb9f01d0e195de13a34a35c13f97ad542', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt50u1p4sn8vmsp5t209lgfflzmyjr0gz5wqdemkk95xlsgtkzzpq6jz34nwhh684hrspp57sfu6uys3v9rg9f572mhks8f8julq8gwr9w7zw355dwp87t664pqdqqxqrwzqcqzzs9qrsgqdzkdrxhxz29w3je6v4xpmhah2qe8wpzz7sj6czq3zdzywlawk3jpxdwsn782n87ymzssdn4pkard8d3cwft8twnlvryua99u9lak6wgp4hrlfs', '\x5a9e5fa129f8b6490de8151c06e776b1686fc10bb084106a428d66ebdf47adc7', '\xda6cd1ffc8ea2238ecafec0152cc57d349a6dd8578938d5b963c47bf82d864c4', 5000000, '', NULL, NULL, '2026-11-27 15:11:23.688935+00', '2026-11-27 19:11:23+00', 'PAID', 5000000, '\x066143792942f42de59a21', 'lightning'),
	('\x1ac4d6a8ad33a902d6641a184a8f4232b3620b78a67455e19178418de9de04b5', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1u1p4sn8vmsp5dthdeaxnaayh7g0p560nvzd32aexm9j9perqz2ytneghum0vck2spp5rtzdd29dxw5s94nyrgvy4r6zx2ekyzmc5e69tcv30pqcm6w7qj6sdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq4ugcm3trxd9a0rngkd80c0w9qq6rlmvu8usmsxpty035e8w0cky95gkn49r4sl49t7hn4zykn2ps0l4v8xy9umrqh55plgyc065d37gq4rep5g', '\x6aeedcf4d3ef497f21e1a69f3609b157726d96450e4601288b9e517e6decc595', '\xda5642a93bd66ce52d47aeeead8534f5a609ec1c1e6dc7e92b5a100196733826', 100000, 'coffee 100', NULL, NULL, '2026-11-27 15:11:23.821853+00', '2026-11-27 19:11:23+00', 'PAID', 100000, '\x066143792b3eada3aa774c', 'intraledger'),
	('\x236f47e2ca0ba8ef79f79e86f4990391cb468a0d3604fa2393c1f944c6fb68c5', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1010n1p4sn8vmsp5jjt7jsew2kcu0sp7q3lqhd3g0kllzzcnhfgp8ka50pxfyrs2kacspp5ydh50ck2pw5w770hn6r0fxgrj895dzsdxcz05gunc8u5f3hmdrzsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq3mrqz03fcqnl7m58nwy46qj8vw2yjrwvrh2nv02xnkpeaudn762ykmuxgu7kfegpdaffmtj5f9ttvr29ygzw9qawcsprv8extth466cpny0f8s', '\x9497e9432e55b1c7c03e047e0bb6287dbff10b13ba5013dbb4784c920e0ab771', '\x151e6ef7a464f629c82fe09b28aab72c1a618ef0d4dba6262111ba9a20cc36c4', 101000, 'coffee 101', NULL, NULL, '2026-11-27 15:11:23.911057+00', '2026-11-27 19:11:23+00', 'PAID', 101000, '\x066143792c71850a6f69d2', 'intraledger'),
	('\x6f713321f7b9cc4b52e28a2f7431af16f231a863e6921b42a5e9228267de1ce4', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1020n1p4sn8vmsp5rp4tjr2wrcq0lh57p52accxanrxezwd8cmetpc0gpu5vekfmdtnspp5dacnxg0hh8xyk5hz3ghhgvd0zmerr2rru6fpks49ay3gye77rnjqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqpzha3c65wmavwr8rfrnpwgcf9vcqhv7u3wq9n9amthgaf3klpyex8xlq2rynmgddjt5pg9t5yqxfwwtc5tvmkfjfs5fne046gta8w2cqd8nupx', '\x186ab90d4e1e00ffde9e0d15dc60dd98cd9139a7c6f2b0e1e80f28ccd93b6ae7', '\x0041e96ad3954cf6473cd35fcedb5e7ea9201e00ac52befce60532a4dc901f3a', 102000, 'coffee 102', NULL, NULL, '2026-11-27 15:11:23.947312+00', '2026-11-27 19:11:23+00', 'PAID', 102000, '\x066143792cee302f4ed650', 'intraledger'),
	('\x6a75e7b8106b0ed997922fe9855f022f63b157ec195a02e3081658a240de940a', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1030n1p4sn8vmsp54lelgw0mfy0jnq0qqmexuqjh2s2n8ah4e35gpy26yc3jxsl07aqqpp5df670wqsdv8dn9uj9l5c2hcz9a3mz4lvr9dq9ccgzev2ysx7js9qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq00tmfr6ue24a5qxhctu072xc0ptr0fj2fskr7tqjagjpk8krydy54dvvcjctydr4hd09xek23ql8ugxf3dgkc6dqhfvq52amkqgy0kspt4a7de', '\xaff3f439fb491f2981e006f26e0257541533f6f5cc6880915a26232343eff740', '\x9881c3b086f14c2698173b3723ef2052ec008dd19da6b249a78cc6aa351ffbdd', 103000, 'coffee 103', NULL, NULL, '2026-11-27 15:11:23.985391+00', '2026-11-27 19:11:23+00', 'PAID', 103000, '\x066143792da6d9065b3c5c', 'intraledger'),
	('\x6a8d9617a1d992d3ec6b1767b53a0779ad2125040e9dcda4bee13c63fdd4c330', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1040n1p4sn8vusp5lwf672zp08d9pfrhghznevh6hrhvutgj4wmk3zv8wyktrhp43fnqpp5d2xev9apmxfd8mrtzanm2ws80xkjzfgyp6wumf97uy7x8lw5cvcqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq3ff62wv394ch3up0x4nhmzh8yr755zr24xf8rx3v5rkrf6wkk3yk7un8s6gy4pt2u5vzgkd73cm3chhvylnkv85k0r02zaxl76rlajcqsv7d23', '\xfb93af284179da50a47745c53cb2fab8eece2d12abb7688987712cb1dc358a66', '\xa72e44cb3aa023c264ff567d5bba30a817730a715dbdfd5ab83027b794720be1', 104000, 'coffee 104', NULL, NULL, '2026-11-27 15:11:24.039138+00', '2026-11-27 19:11:24+00', 'PAID', 104000, '\x066143792ed2b4fec5e0fc', 'intraledger'),
	('\x987cc54219a06936fbcb1e1745d6b41f9b1208274fa3e2233b9aa5c3558fb82d', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1050n1p4sn8vusp5v0j2uzkf0pu50es73ekdeglgg7jvz507vd79se2v64a08f8ka3tqpp5np7v2sse5p5nd77trct5t445r7d3yzp8f737ygemn2jux4v0hqksdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqp38e03wk9mqvlps9ngycr99ff80zrg8q277z7g6zhntmf8g46znpmrsl0knnd08tsq5ckwwzfhjhegl2ek52m9ljkk0hlkq8lzl373sq8n5xjj', '\x63e4ae0ac9787947e61e8e6cdca3e847a4c151fe637c58654cd57af3a4f6ec56', '\x2c6ba9b80ea7f3bfaa98500661237c63bd016288b9c2bf4245990f1460c9decf', 105000, 'coffee 105', NULL, NULL, '2026-11-27 15:11:24.120193+00', '2026-11-27 19:11:24+00', 'PAID', 105000, '\x06614379300c101c6250e4', 'intraledger'),
	('\x02c7bcc8eaf352cc90850294a2ac416fefb53ff97de8aa99fc5947839bf18348', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1060n1p4sn8vusp5n3lj3zhdylkvt3jw84tpgwr96mvukcm78qy3qr0zqjxyr9f9gtkspp5qtrmej827dfveyy9q2229tzpdlhm20le0h524x0ut9rc8xl3sdyqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqz5wsvkspfq939j5g3uxkm2jh0ce6j8x2dm20wfmz5hnl7y23d0gshde7q0d4wdf8wjgt0vrc02gszjpzrdhn6mhd2decyh8efyar7ggqm5rrm2', '\x9c7f288aed27ecc5c64e3d56143865d6d9cb637e3809100de2048c41952542ed', '\xc394a108f2189a2dfa229488f42fe63c04af70deb5b7de592fb25c7d76ce7781', 106000, 'coffee 106', NULL, NULL, '2026-11-27 15:11:24.19768+00', '2026-11-27 19:11:24+00', 'PAID', 106000, '\x0661437930d356902c1799', 'intraledger'),
	('\x57b8fcd1f83024b931d828938643a4cc94aeb4bcd35362de3f91ebf4ca70965a', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1070n1p4sn8vusp5tqykgnl7cfclf7qv264jtyv8drynp0kdedmk4fzgp9xqh5vc70nqpp527u0e50cxqjtjvwc9zfcvsayej22ad9u6dfk9h3lj84lfjnsjedqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqw508c5zggnr269gwk4zg6erh2xa0ttp6urrr22fq9qzze2vcvkh4qrh7n3h7ujsrhhsxgmhlvy59sghnu2nnzzzh9p3y57sm64gk7pqpmhtmkm', '\x5809644ffec271f4f80c56ab25918768c930becdcb776aa448094c0bd198f3e6', '\x62c6cea959ca20f12d20c94d45868a15f6b8a82952921f678d32f082845d0369', 107000, 'coffee 107', NULL, NULL, '2026-11-27 15:11:24.234766+00', '2026-11-27 19:11:24+00', 'PAID', 107000, '\x0661437931656cac950b8d', 'intraledger'),
	('\xc4b76766fcaf3ad5f979ef9eac612fd3770f2abfc64c9820221dd0c1626bf960', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1080n1p4sn8vusp53792nx876z8yl0wspfs3w2pm4yppc077u0xuq470w8xjhgkrx06spp5cjmkwehu4uadt7tea702ccf06dms724lcexfsgpzrhgvzcntl9sqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqz3nuf3ls9zgus09v6sghah4q97wkspzqn9d6vrehh9mwptymhmgsmqshalx6zy0cu85ukmpkfqtf8jqmxpzyxp4kgf8k45fdq84tpqqpjzz8z7', '\x8f8aa998fed08e4fbdd00a6117283ba9021c3fdee3cdc057cf71cd2ba2c333f5', '\x6f9f4a13a29ca3673b7b35634b1c08a36843a96c8896009554ec998ab2ae1f99', 108000, 'coffee 108', NULL, NULL, '2026-11-27 15:11:24.278478+00', '2026-11-27 19:11:24+00', 'PAID', 108000, '\x066143793214a9d4cbb437', 'intraledger'),
	('\x65e777635dff8da851dffc7e40a2a139785942bdb3b4393e57a4d74e099ae700', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1090n1p4sn8vusp5tl6y58gtavvyg33grggupzx4zrulyse52lkkzzz5s8k5z82afjgspp5vhnhwc6al7x6s5wll3lypg4p89u9js4akw6rj0jh5nt5uzv6uuqqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqr9y36jrmmykpgf9r785vmpssnpdzkdqre9tkfs4j6sxazv6pxgkzrxzd69hz9mf5lnsmtr2fc7k9y7nwqnj5g2mnpn0uegmhqs56s9gp029zts', '\x5ff44a1d0beb184446281a11c088d510f9f2433457ed61085481ed411d5d4c91', '\x975d15106c102707e6d458d0e884a1250376b413eddef9ac8292289db91c9377', 109000, 'coffee 109', NULL, NULL, '2026-11-27 15:11:24.31915+00', '2026-11-27 19:11:24+00', 'PAID', 109000, '\x0661437932ae3087b7e50f', 'intraledger'),
	('\xe8b5310297e89285e09f606d120423f4a1da20d87cb36eba717668926c564c8f', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1100n1p4sn8vusp5mwv458dc9eszzp9k2wzs5gukn8xhtnny2ktudphhqmcu5sqe6wwqpp5az6nzq5hazfgtcylvpk3yppr7jsa5gxc0jekawn3we5fymzkfj8sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqcpfaf32ax5xkyyprmkuel7vk224galsx63m334sz5xxqjyweun7xs2elyfx80c9k4gh6gy8rllucvn4p36qsx9lugw2225rdzfdzlfspk7ayxw', '\xdb995a1db82e602104b653850a239699cd75ce645597c686f706f1ca4019d39c', '\x5d8e6c04aa0807383c73633b9f95199b369fa8ba0d957f81ca75272753899dac', 110000, 'coffee 110', NULL, NULL, '2026-11-27 15:11:24.356817+00', '2026-11-27 19:11:24+00', 'PAID', 110000, '\x066143793337ba47778f7f', 'intraledger'),
	('\xfb36bf493fbb6c4be35b2e59cb17c4a370599a177e7642bf59095b30334a9cdd', '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', 'lnbcrt1110n1p4sn8vusp5hk7vzk9nxal389zg0v00j6lmx336he49raq8teaym8n430d6w23spp5lvmt7jflhdkyhc6m9evuk97y5dc9nxsh0emy906ep9dnqv62nnwsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqw37hucdxsafan9ralprh229x2e8gsrx9kurn0ln6sq7u47dfura55yl67x5hjq54tlquxvchtfks02d4v7kuh3mz3r7vc2wuwzakh6gpka9pmp', '\xbdbcc158b3377f1394487b1ef96bfb3463abe6a51f4075e7a4d9e758bdba72a3', '\xe73bff427e9218886c9bc1143dcc2f6234650690fd4b9a4b00c979e777a38e57', 111000, 'coffee 111', NULL, NULL, '2026-11-27 15:11:24.390141+00', '2026-11-27 19:11:24+00', 'PAID', 111000, '\x0661437933c958d8ab9128', 'intraledger'),
	('\x9dbb40bdc618089f6fa31bfe9a8cf33dad29ee0af43d47fbf17514feb4355d63', 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'BTC', 'lnbcrt5u1p4sn8vusp5rs24lveh56fsazx47rkqygqx5am580h5ethxxzt0ggunxexrj7cqpp5nka5p0wxrqyf7marr0lf4r8n8kkjnms27s7507l3w520adp4t43sdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq056kut34ante0gqnacqvf2zunjgyn43k38tw5xkjwarfc3nhmye8emk4cmutd085as9c8eje0zxshpllnefn482vhulu64y2je4cprspe8a9kx', '\x1c155fb337a6930e88d5f0ec022006a77743bef4caee63096f42393364c397b0', '\x53cc00dadc4e4f91e36304de286c91d4d2d76a7755d05d810651fa16c4b2607b', 500000, 'never paid', NULL, NULL, '2026-11-27 15:11:24.823899+00', '2026-11-27 19:11:24+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 15:11:23.560669+00', 'lightning_receipt'),
	(2, '2026-11-27 15:11:23.714292+00', 'lightning_receipt'),
	(3, '2026-11-27 15:11:23.844269+00', 'intraledger'),
	(4, '2026-11-27 15:11:23.892202+00', 'intraledger'),
	(5, '2026-11-27 15:11:23.922821+00', 'intraledger'),
	(6, '2026-11-27 15:11:23.936604+00', 'intraledger'),
	(7, '2026-11-27 15:11:23.954736+00', 'intraledger'),
	(8, '2026-11-27 15:11:23.965234+00', 'intraledger'),
	(9, '2026-11-27 15:11:24.002009+00', 'intraledger'),
	(10, '2026-11-27 15:11:24.022059+00', 'intraledger'),
	(11, '2026-11-27 15:11:24.078772+00', 'intraledger'),
	(12, '2026-11-27 15:11:24.107183+00', 'intraledger'),
	(13, '2026-11-27 15:11:24.158992+00', 'intraledger'),
	(14, '2026-11-27 15:11:24.18389+00', 'intraledger'),
	(15, '2026-11-27 15:11:24.210006+00', 'intraledger'),
	(16, '2026-11-27 15:11:24.219117+00', 'intraledger'),
	(17, '2026-11-27 15:11:24.247404+00', 'intraledger'),
	(18, '2026-11-27 15:11:24.267425+00', 'intraledger'),
	(19, '2026-11-27 15:11:24.292265+00', 'intraledger'),
	(20, '2026-11-27 15:11:24.306827+00', 'intraledger'),
	(21, '2026-11-27 15:11:24.331568+00', 'intraledger'),
	(22, '2026-11-27 15:11:24.346257+00', 'intraledger'),
	(23, '2026-11-27 15:11:24.366778+00', 'intraledger'),
	(24, '2026-11-27 15:11:24.379116+00', 'intraledger'),
	(25, '2026-11-27 15:11:24.404056+00', 'intraledger'),
	(26, '2026-11-27 15:11:24.421964+00', 'intraledger'),
	(27, '2026-11-27 15:11:24.448669+00', 'lightning_reserve'),
	(28, '2026-11-27 15:11:24.479072+00', 'lightning_settled'),
	(29, '2026-11-27 15:11:24.502583+00', 'lightning_reserve'),
	(30, '2026-11-27 15:11:24.513337+00', 'lightning_settled'),
	(31, '2026-11-27 15:11:24.542114+00', 'lightning_reserve'),
	(32, '2026-11-27 15:11:24.558305+00', 'lightning_failed'),
	(33, '2026-11-27 15:11:24.581526+00', 'lightning_reserve');

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
	('18753423-5224-454c-b76b-fc40f170c9f5', '2026-11-27 15:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 11733, 11733),
	('18753423-5224-454c-b76b-fc40f170c9f5', '2026-11-27 15:00:00+00', 'Query.me', 1, 0, 0, 6061, 6061),
	('28b3a7d2-3573-4bb8-a87c-75b7d491021d', '2026-11-27 15:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 13087, 13087),
	('28b3a7d2-3573-4bb8-a87c-75b7d491021d', '2026-11-27 15:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1031689, 1031689),
	('28b3a7d2-3573-4bb8-a87c-75b7d491021d', '2026-11-27 15:00:00+00', 'Query.me', 1, 0, 0, 630, 630),
	('36ef5a6c-9300-46e5-a065-f4ea58ee0156', '2026-11-27 15:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 5817, 5817),
	('36ef5a6c-9300-46e5-a065-f4ea58ee0156', '2026-11-27 15:00:00+00', 'Query.me', 1, 0, 0, 236, 236),
	('18753423-5224-454c-b76b-fc40f170c9f5', '2026-11-27 15:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 118392, 23311),
	('18753423-5224-454c-b76b-fc40f170c9f5', '2026-11-27 15:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 92782, 9569),
	('28b3a7d2-3573-4bb8-a87c-75b7d491021d', '2026-11-27 15:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 517781, 227929),
	('36ef5a6c-9300-46e5-a065-f4ea58ee0156', '2026-11-27 15:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 10498, 10498);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('ead7621d-aac3-4d1c-aab0-ff488298ebda', 3, '2026-11-27 15:11:24.997074+00');

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
	('1e43adf5-814a-4c14-a1ab-129617e93164', 'USD', NULL, 0, '-infinity'),
	('45d1ef55-4d80-4e7e-a6d7-32e3edbc9918', 'USD', NULL, 0, '-infinity'),
	('cf968c3c-bd74-46ac-8243-76843849e521', 'USD', NULL, 0, '-infinity'),
	('d69f9bb6-4bc7-4f02-8a78-76defc2e7e38', 'BTC', NULL, 630000, '2026-11-27 15:11:24.421964+00'),
	('615ddce2-02ed-4aeb-a7ed-91e9da80c683', 'BTC', NULL, 5636000, '2026-11-27 15:11:24.421964+00'),
	('319bfa17-d040-4fa1-9d67-021b2dc91241', 'BTC', NULL, 45819000, '2026-11-27 15:11:24.581526+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661437926eadd4f581a8c', '\x3f235fff4403e8ac1d576d1dfcff1165795129916832495d69722b99c5130d82', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066143792942f42de59a21', '\xf413cd70908b0a341534f2b77b40e93cb9f01d0e195de13a34a35c13f97ad542', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066143792b3eada3aa774c', '\x1ac4d6a8ad33a902d6641a184a8f4232b3620b78a67455e19178418de9de04b5', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066143792bf9ea0c3264d5', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066143792c71850a6f69d2', '\x236f47e2ca0ba8ef79f79e86f4990391cb468a0d3604fa2393c1f944c6fb68c5', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066143792ca75c1cb926a6', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066143792cee302f4ed650', '\x6f713321f7b9cc4b52e28a2f7431af16f231a863e6921b42a5e9228267de1ce4', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066143792d17325869120b', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066143792da6d9065b3c5c', '\x6a75e7b8106b0ed997922fe9855f022f63b157ec195a02e3081658a240de940a', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066143792df52bc8eb199f', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066143792ed2b4fec5e0fc', '\x6a8d9617a1d992d3ec6b1767b53a0779ad2125040e9dcda4bee13c63fdd4c330', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066143792f41af1ea92874', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614379300c101c6250e4', '\x987cc54219a06936fbcb1e1745d6b41f9b1208274fa3e2233b9aa5c3558fb82d', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614379306d52e5fa54ef', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661437930d356902c1799', '\x02c7bcc8eaf352cc90850294a2ac416fefb53ff97de8aa99fc5947839bf18348', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661437930f6ede9824ae9', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661437931656cac950b8d', '\x57b8fcd1f83024b931d828938643a4cc94aeb4bcd35362de3f91ebf4ca70965a', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661437931b3a119ad3f1a', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066143793214a9d4cbb437', '\xc4b76766fcaf3ad5f979ef9eac612fd3770f2abfc64c9820221dd0c1626bf960', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614379324d8b73d2a20a', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661437932ae3087b7e50f', '\x65e777635dff8da851dffc7e40a2a139785942bdb3b4393e57a4d74e099ae700', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661437932e791070d86a2', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066143793337ba47778f7f', '\xe8b5310297e89285e09f606d120423f4a1da20d87cb36eba717668926c564c8f', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066143793367ec3b083d04', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661437933c958d8ab9128', '\xfb36bf493fbb6c4be35b2e59cb17c4a370599a177e7642bf59095b30334a9cdd', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614379340f4cf17f3278', NULL, NULL, '18753423-5224-454c-b76b-fc40f170c9f5', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661437934779d9e1e598b', '\xa4caebd23b31af9a64c9c09da992c6abc5a0e8f0ef6dd18cb4b3045a73392bee', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614379354a378227f24d', '\xa07ae0e3bc69e0834a20003979a75c9b5811313424e1b8f3f74231281a47e1f2', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661437935e4a26adcba2e', '\x335683a2eaea680d770873a872d1f8b1d31d1fecf35bae64ee05a449a0fd7848', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066143793623e1187f46ea', '\x335683a2eaea680d770873a872d1f8b1d31d1fecf35bae64ee05a449a0fd7848', '\x0661437935e4a26adcba2e', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614379367e9659facbdb', '\xfaf9deec99d87bb97cbf7cde8d3bc9262967b1af9f13aea5e5246a4f4b5f35b5', NULL, '28b3a7d2-3573-4bb8-a87c-75b7d491021d', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03c544529eb84722d5a4cccac5c467ea7a42875041f9858c8ec5c7849c97d41eef', 2, 'latchkey:cbe2f614-2c67-4a89-9aa2-3af7b3403b1c/0010', '2026-11-27 15:11:24.992448+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661437934779d9e1e598b', 'lightning', '319bfa17-d040-4fa1-9d67-021b2dc91241', 'BTC', 1000000, 10000, 1010, 1010000, '\xa4caebd23b31af9a64c9c09da992c6abc5a0e8f0ef6dd18cb4b3045a73392bee', 'lnbcrt10u1p4sn8vusp59a67rtxerff8pjyyfe5s9p0nq9huw97f8d0hzu5r2vw5vfzkjdrspp55n9wh53mxxhe5exfczw6nykx40z6p68saakarr95kvz95uee90hqdqqcqzzs9qrsgquqdhpa8439xz3tnmrlgwkac5rhhdusd0ajdtp2sj3uacug63am6yaxzpklcg4adq6emgrkfd9xc722jx4qaw2uy4atljk8vusvn968cpcuth40', '\x0252d60ad09fce534604c7495ad5e0d94c8cd7710ab177d1f4caf532ef86a573b4', '2026-11-27 15:11:32.448754+00', NULL, NULL, 'settled', 1100, '\x6f2d6b0c7e0218d0c9b905d333504be06543e10b31c4246bd16d84fec336ac52', NULL, '2026-11-27 15:11:24.479082+00'),
	('\x06614379354a378227f24d', 'lightning', '319bfa17-d040-4fa1-9d67-021b2dc91241', 'BTC', 1000000, 10000, 1010, 1010000, '\xa07ae0e3bc69e0834a20003979a75c9b5811313424e1b8f3f74231281a47e1f2', 'lnbcrt10u1p4sn8vusp5tpq3652ngphvpazv2efgk94sqts3t6n2a04ra7h7fqxsp8dws8vspp55pawpcaud8sgxj3qqquhnf6undvpzvf5ynsm3ulhggcjsxj8u8eqdqqcqzzs9qrsgq7lq9dyectmkrrnru2tke078y2e6q4ppsnc5taq27c4v253tktxg5pgdgm3uy7pymt42nrjg3q0nre2uaqq8j3f0qyvle4q8f4wylcfqqqlv3ff', '\x0252d60ad09fce534604c7495ad5e0d94c8cd7710ab177d1f4caf532ef86a573b4', '2026-11-27 15:11:32.502662+00', NULL, NULL, 'settled', 3000, '\x3d347d0887493470120295c39c8ae2c14d445e82297a15e78619c9b0c598d71f', NULL, '2026-11-27 15:11:24.513376+00'),
	('\x0661437935e4a26adcba2e', 'lightning', '319bfa17-d040-4fa1-9d67-021b2dc91241', 'BTC', 1000000, 10000, 1010, 1010000, '\x335683a2eaea680d770873a872d1f8b1d31d1fecf35bae64ee05a449a0fd7848', 'lnbcrt10u1p4sn8vusp5m7x7s5hf2t2v8lsu2nsm300saryle2jrpzwhejz6gm9lpameuzeqpp5xdtg8gh2af5q6acgww58950ck8f368lv7dd6ue8wqkjyng8a0pyqdqqcqzzs9qrsgqexaqsn88yy764udgvh6ygxzmlwel4zn67e6dkntst058v95carp3vtcgw54mj58vgsapatr4g6svmv8darzcjttwpmtnwr6e7scjl3gqr97482', '\x0252d60ad09fce534604c7495ad5e0d94c8cd7710ab177d1f4caf532ef86a573b4', '2026-11-27 15:11:32.542187+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 15:11:24.558394+00'),
	('\x06614379367e9659facbdb', 'lightning', '319bfa17-d040-4fa1-9d67-021b2dc91241', 'BTC', 900000, 10000, 910, 910000, '\xfaf9deec99d87bb97cbf7cde8d3bc9262967b1af9f13aea5e5246a4f4b5f35b5', 'lnbcrt9u1p4sn8vusp5503v65ljpuewuejtgkprxv24qukrknphrhn625kppkv9vmt0v53spp5ltuaamyempamjl9l0n0g6w7fyc5k0vd0nuf6af09y34y7j6lxk6sdqqcqzzs9qrsgqqfywr62552qxdvq22d80gwxxtvx3jmel20fxvqedrwyw48ya7cvq0a2unzz22g7l8y72n8jz0rat334g4erga6plwuwgzf7tvfmnknsqncy6q8', '\x0252d60ad09fce534604c7495ad5e0d94c8cd7710ab177d1f4caf532ef86a573b4', '2026-11-27 15:11:24.802704+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x3f235fff4403e8ac1d576d1dfcff1165795129916832495d69722b99c5130d82', 50000000, '2026-11-27 15:11:23.560941+00', 'credited', '\x0661437926eadd4f581a8c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xf413cd70908b0a341534f2b77b40e93cb9f01d0e195de13a34a35c13f97ad542', 5000000, '2026-11-27 15:11:23.714424+00', 'credited', '\x066143792942f42de59a21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 15:11:21.31465+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
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
	(4, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xa4caebd23b31af9a64c9c09da992c6abc5a0e8f0ef6dd18cb4b3045a73392bee', '\x6f2d6b0c7e0218d0c9b905d333504be06543e10b31c4246bd16d84fec336ac52', false, 'settle', 'SETTLED', 1000000, '2026-11-27 15:11:24.432529+00', '2026-11-27 16:11:24+00'),
	('\xa07ae0e3bc69e0834a20003979a75c9b5811313424e1b8f3f74231281a47e1f2', '\x3d347d0887493470120295c39c8ae2c14d445e82297a15e78619c9b0c598d71f', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 15:11:24.491972+00', '2026-11-27 16:11:24+00'),
	('\x335683a2eaea680d770873a872d1f8b1d31d1fecf35bae64ee05a449a0fd7848', '\x1727611038542b463a8e03c030b4b39a7c1ae3a7e7d1e32a63365bedf5ef40ac', false, 'no_route', 'OPEN', 0, '2026-11-27 15:11:24.525108+00', '2026-11-27 16:11:24+00'),
	('\xfaf9deec99d87bb97cbf7cde8d3bc9262967b1af9f13aea5e5246a4f4b5f35b5', '\x65880ce8fdeb679ce782df73585d6fdff4b00cecc20a07fc10b91801187b1d38', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 15:11:24.572502+00', '2026-11-27 16:11:24+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xb229fd62b60ab8d9c2343003c8387f4a5bf01478d66bb360c711a5ae579e3dd7'),
	('outside', '\x52b62e4fb4df03de9aee2a23597ffbdfa3c3aaa56f1de48d47c1c65fa38d6bae');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x3f235fff4403e8ac1d576d1dfcff1165795129916832495d69722b99c5130d82', 'SETTLED', 50000000, '\x9f602dfef9b4eb33ab7ccba784bc27703745360b145095c5427ec3e48331bf10', 1, '2026-11-27 15:11:23.536935+00'),
	('\xf413cd70908b0a341534f2b77b40e93cb9f01d0e195de13a34a35c13f97ad542', 'SETTLED', 5000000, '\xda6cd1ffc8ea2238ecafec0152cc57d349a6dd8578938d5b963c47bf82d864c4', 2, '2026-11-27 15:11:23.70706+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xa4caebd23b31af9a64c9c09da992c6abc5a0e8f0ef6dd18cb4b3045a73392bee', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 15:11:24.468696+00', '2026-11-27 15:11:24.468696+00'),
	(2, '\xa07ae0e3bc69e0834a20003979a75c9b5811313424e1b8f3f74231281a47e1f2', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 15:11:24.509054+00', '2026-11-27 15:11:24.509054+00'),
	(3, '\x335683a2eaea680d770873a872d1f8b1d31d1fecf35bae64ee05a449a0fd7848', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 15:11:24.551797+00', '2026-11-27 15:11:24.551797+00'),
	(4, '\xfaf9deec99d87bb97cbf7cde8d3bc9262967b1af9f13aea5e5246a4f4b5f35b5', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 15:11:25.79249+00', '2026-11-27 15:11:24.59249+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 15:11:21.110787+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 15:11:21.160714+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 15:11:21.184299+00'),
	('0004_payments', 'e21a17f57fc18d856a9e667d414f3419421b7d2333502ba1be1e9c3d1cdeddc0', 'before', '2026-11-27 15:11:21.197599+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 15:11:21.283434+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 15:11:21.322199+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 15:11:21.341396+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 15:11:21.382483+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 15:11:21.408514+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 15:11:21.423485+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('88f7ffdc-f4c7-4ba4-bca4-2feb4f629291', '910350e7-04cf-4c8f-8a23-4ad19922f507', '\xa8d57437e53425a672ad8b7ac508f927d66afe05aaaabb3a53261b4e6f4a7f5d', '2026-11-27 15:11:22.325475+00', '2026-12-27 15:11:22.325475+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f32ef8d2-e378-4fda-a48b-923b2352c865', '85b7462a-6659-4cbe-955d-773213a9d5df', '\xa2e49a149c5fdfe31e45e05e9545be6d25d225e44a818bf3e6085f1fd0ea0040', '2026-11-27 15:11:23.598902+00', '2026-12-27 15:11:23.598902+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('fdfe842f-c6c9-4cd6-a449-bb653134e84a', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', '\xc1fda278f8c3b6cb4007813f9d4c8f8abcde9d5b6edd77422400ce48bef5bc10', '2026-11-27 15:11:23.744708+00', '2026-12-27 15:11:23.744708+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('319bfa17-d040-4fa1-9d67-021b2dc91241', '910350e7-04cf-4c8f-8a23-4ad19922f507', 'BTC', '', '2026-11-27 15:11:22.286255+00'),
	('1e43adf5-814a-4c14-a1ab-129617e93164', '910350e7-04cf-4c8f-8a23-4ad19922f507', 'USD', '', '2026-11-27 15:11:22.289082+00'),
	('615ddce2-02ed-4aeb-a7ed-91e9da80c683', '85b7462a-6659-4cbe-955d-773213a9d5df', 'BTC', '', '2026-11-27 15:11:23.592301+00'),
	('45d1ef55-4d80-4e7e-a6d7-32e3edbc9918', '85b7462a-6659-4cbe-955d-773213a9d5df', 'USD', '', '2026-11-27 15:11:23.593135+00'),
	('d69f9bb6-4bc7-4f02-8a78-76defc2e7e38', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'BTC', '', '2026-11-27 15:11:23.738755+00'),
	('cf968c3c-bd74-46ac-8243-76843849e521', 'ef87c805-fc7a-4b60-a182-c69b5969fdd7', 'USD', '', '2026-11-27 15:11:23.739583+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x0661437926eadd4f581a8c00', NULL, NULL),
	(5000, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792942f42de59a2100', NULL, NULL),
	(-100, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x066143792b3eada3aa774c00', 'bob', NULL),
	(100, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792b3eada3aa774c01', 'alice', NULL),
	(-50, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792bf9ea0c3264d500', 'carol', NULL),
	(50, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792bf9ea0c3264d501', 'bob', NULL),
	(-101, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x066143792c71850a6f69d200', 'bob', NULL),
	(101, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792c71850a6f69d201', 'alice', NULL),
	(-50, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792ca75c1cb926a600', 'carol', NULL),
	(50, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792ca75c1cb926a601', 'bob', NULL),
	(-102, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x066143792cee302f4ed65000', 'bob', NULL),
	(102, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792cee302f4ed65001', 'alice', NULL),
	(-51, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792d17325869120b00', 'carol', NULL),
	(51, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792d17325869120b01', 'bob', NULL),
	(-103, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x066143792da6d9065b3c5c00', 'bob', NULL),
	(103, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792da6d9065b3c5c01', 'alice', NULL),
	(-51, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792df52bc8eb199f00', 'carol', NULL),
	(51, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792df52bc8eb199f01', 'bob', NULL),
	(-104, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x066143792ed2b4fec5e0fc00', 'bob', NULL),
	(104, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792ed2b4fec5e0fc01', 'alice', NULL),
	(-52, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143792f41af1ea9287400', 'carol', NULL),
	(52, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143792f41af1ea9287401', 'bob', NULL),
	(-105, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x06614379300c101c6250e400', 'bob', NULL),
	(105, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x06614379300c101c6250e401', 'alice', NULL),
	(-52, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x06614379306d52e5fa54ef00', 'carol', NULL),
	(52, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x06614379306d52e5fa54ef01', 'bob', NULL),
	(-106, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x0661437930d356902c179900', 'bob', NULL),
	(106, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437930d356902c179901', 'alice', NULL),
	(-53, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437930f6ede9824ae900', 'carol', NULL),
	(53, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x0661437930f6ede9824ae901', 'bob', NULL),
	(-107, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x0661437931656cac950b8d00', 'bob', NULL),
	(107, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437931656cac950b8d01', 'alice', NULL),
	(-53, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437931b3a119ad3f1a00', 'carol', NULL),
	(53, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x0661437931b3a119ad3f1a01', 'bob', NULL),
	(-108, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x066143793214a9d4cbb43700', 'bob', NULL),
	(108, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143793214a9d4cbb43701', 'alice', NULL),
	(-54, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x06614379324d8b73d2a20a00', 'carol', NULL),
	(54, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x06614379324d8b73d2a20a01', 'bob', NULL),
	(-109, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x0661437932ae3087b7e50f00', 'bob', NULL),
	(109, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437932ae3087b7e50f01', 'alice', NULL),
	(-54, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437932e791070d86a200', 'carol', NULL),
	(54, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x0661437932e791070d86a201', 'bob', NULL),
	(-110, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x066143793337ba47778f7f00', 'bob', NULL),
	(110, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143793337ba47778f7f01', 'alice', NULL),
	(-55, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x066143793367ec3b083d0400', 'carol', NULL),
	(55, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x066143793367ec3b083d0401', 'bob', NULL),
	(-111, NULL, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x0661437933c958d8ab912800', 'bob', NULL),
	(111, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x0661437933c958d8ab912801', 'alice', NULL),
	(-55, NULL, '615ddce2-02ed-4aeb-a7ed-91e9da80c683', '\x06614379340f4cf17f327800', 'carol', NULL),
	(55, NULL, 'd69f9bb6-4bc7-4f02-8a78-76defc2e7e38', '\x06614379340f4cf17f327801', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x0661437934779d9e1e598b00', NULL, NULL),
	(-1003, 3, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x06614379354a378227f24d00', NULL, NULL),
	(-1010, 10, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x0661437935e4a26adcba2e00', NULL, NULL),
	(1010, 10, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x066143793623e1187f46ea00', NULL, NULL),
	(-910, 10, '319bfa17-d040-4fa1-9d67-021b2dc91241', '\x06614379367e9659facbdb00', NULL, NULL);

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
