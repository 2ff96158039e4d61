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
	('8f299700-e343-4453-990e-9c23fcc69b48', 'b1fbc7e8-b149-4892-8998-51b151c3f836', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'a350f38c-bcde-4f05-981e-bc308c67b075', true, '{}', '2026-11-27 17:13:31.501633+00'),
	('e785371a-1a37-4981-a521-e35da7946ace', '8ff42815-bc8a-4be9-b901-fc9f18b25608', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', true, '{}', '2026-11-27 17:13:32.351873+00'),
	('99db1a67-0278-441d-a459-45a014d7f540', 'f7d71b7c-939a-4bc2-80c0-978f701a690e', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '30de01bd-95cd-4543-af45-e4ebe7475835', true, '{}', '2026-11-27 17:13:32.639016+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('c4440e25-bd51-493f-9975-783865c7e16d', 'e785371a-1a37-4981-a521-e35da7946ace', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:13:32.42469+00', NULL, '2026-11-27 17:13:34.524195+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('cd871114-fa4a-4168-8126-5a7e873c7e43', '8f299700-e343-4453-990e-9c23fcc69b48', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:13:31.82463+00', NULL, '2026-11-27 17:13:35.062347+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f1491b5f-5b68-4161-9b1f-49606f5a4201', '99db1a67-0278-441d-a459-45a014d7f540', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:13:32.896347+00', NULL, '2026-11-27 17:13:35.327749+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('b7e05b79-63b3-41e0-9485-3f7da9c2be86', 'cd871114-fa4a-4168-8126-5a7e873c7e43', '\xac5b26b9e160b75639fe4b1bb88be8601a330c2ca4c09d2b904a576f107d49a3', 'blink_xqDj0w', 'PqLt', '2026-11-27 17:13:31.832151+00', NULL),
	('e5ce42dd-8c68-4ace-b5ad-5f1d4ab764b2', 'c4440e25-bd51-493f-9975-783865c7e16d', '\xa364fc946dfd64520f7405bb35035704f062f09c3069d9512c5e4580d8af8430', 'blink_7LnRZ0', 'bwW7', '2026-11-27 17:13:32.425444+00', NULL),
	('60aaea05-6834-4f02-a09d-2627b8416936', 'f1491b5f-5b68-4161-9b1f-49606f5a4201', '\x7ed1682ee7a493b75fea8928eb31c345f6bdbb24b47d6831e4fb836c4ae7cb52', 'blink_S8LiV3', 'ANq5', '2026-11-27 17:13:32.916344+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661452deef3a4c056e80a7b', '2026-11-27 17:13:31.536558+00', '8f299700-e343-4453-990e-9c23fcc69b48', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661452df0ad332f0cef879f', '2026-11-27 17:13:31.649392+00', '8f299700-e343-4453-990e-9c23fcc69b48', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-000000000001', '29b363a2-a387-41b6-a177-f9524f4cb03a', '{}', '{"expires_at": "2026-12-27T17:13:31.640219+00:00"}'),
	('\x0661452df40ac69da80e7778', '2026-11-27 17:13:31.869974+00', '8f299700-e343-4453-990e-9c23fcc69b48', 'api_key.created', 'session', '29b363a2-a387-41b6-a177-f9524f4cb03a', '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-000000000002', 'cd871114-fa4a-4168-8126-5a7e873c7e43', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_xqDj0w…PqLt", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661452df5932740818edb51', '2026-11-27 17:13:31.970416+00', '8f299700-e343-4453-990e-9c23fcc69b48', 'account.username_set', 'key', 'cd871114-fa4a-4168-8126-5a7e873c7e43', '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661452dfb90bc78236b9f0e', '2026-11-27 17:13:32.363+00', 'e785371a-1a37-4981-a521-e35da7946ace', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661452dfbe33d9485faff4b', '2026-11-27 17:13:32.384095+00', 'e785371a-1a37-4981-a521-e35da7946ace', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-000000000007', '34c6b0fb-5273-4e64-8ad9-4b35723e4e8b', '{}', '{"expires_at": "2026-12-27T17:13:32.382129+00:00"}'),
	('\x0661452dfc8971e76d0ab3db', '2026-11-27 17:13:32.426644+00', 'e785371a-1a37-4981-a521-e35da7946ace', 'api_key.created', 'session', '34c6b0fb-5273-4e64-8ad9-4b35723e4e8b', '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-000000000008', 'c4440e25-bd51-493f-9975-783865c7e16d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_7LnRZ0…bwW7", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661452dfd5bcf5d0a2e911d', '2026-11-27 17:13:32.480532+00', 'e785371a-1a37-4981-a521-e35da7946ace', 'account.username_set', 'key', 'c4440e25-bd51-493f-9975-783865c7e16d', '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661452e0049e9c20e6839de', '2026-11-27 17:13:32.67257+00', '99db1a67-0278-441d-a459-45a014d7f540', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661452e0118dfeb81b3142e', '2026-11-27 17:13:32.72553+00', '99db1a67-0278-441d-a459-45a014d7f540', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-00000000000d', '9f3b1021-df7e-4ecf-80e8-464467be9e26', '{}', '{"expires_at": "2026-12-27T17:13:32.713451+00:00"}'),
	('\x0661452e04902b646aa62ab0', '2026-11-27 17:13:32.952664+00', '99db1a67-0278-441d-a459-45a014d7f540', 'api_key.created', 'session', '9f3b1021-df7e-4ecf-80e8-464467be9e26', '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-00000000000e', 'f1491b5f-5b68-4161-9b1f-49606f5a4201', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_S8LiV3…ANq5", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661452e05be1693b6788885', '2026-11-27 17:13:33.029994+00', '99db1a67-0278-441d-a459-45a014d7f540', 'account.username_set', 'key', 'f1491b5f-5b68-4161-9b1f-49606f5a4201', '127.0.0.1', 'python-httpx2/2.16.2', 'aa6adbae-3e07-4c77-925b-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(3, -100000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(3, 100000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(4, -50000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(4, 50000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(5, -101000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(5, 101000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(6, -50000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(6, 50000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(7, -102000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(7, 102000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(8, -51000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(8, 51000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(9, -103000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(9, 103000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(10, -51000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(10, 51000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(11, -104000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(11, 104000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(12, -52000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(12, 52000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(13, -105000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(13, 105000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(14, -52000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(14, 52000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(15, -106000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(15, 106000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(16, -53000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(16, 53000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(17, -107000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(17, 107000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(18, -53000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(18, 53000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(19, -108000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(19, 108000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(20, -54000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(20, 54000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(21, -109000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(21, 109000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(22, -54000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(22, 54000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(23, -110000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(23, 110000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(24, -55000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(24, 55000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(25, -111000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(25, 111000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be');
INSERT INTO public.entry VALUES
	(26, -55000, 'dd4d5053-a453-47b1-ae19-16666bb7e9be'),
	(26, 55000, '30de01bd-95cd-4543-af45-e4ebe7475835'),
	(27, -1010000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(31, -1010000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(33, -910000, 'a350f38c-bcde-4f05-981e-bc308c67b075'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 17:13:32.312939+00', 'lightning_receipt', 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452dfa28a400ffd6d300'),
	(794, 2, '2026-11-27 17:13:32.609631+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452dff2b0c306c52c300'),
	(804, 3, '2026-11-27 17:13:33.177501+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0791d4281e23b601'),
	(806, 4, '2026-11-27 17:13:33.320524+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e09995834994edf01'),
	(809, 5, '2026-11-27 17:13:33.378608+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0b0a6698d6f67801'),
	(811, 6, '2026-11-27 17:13:33.428507+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e0bcddcc40dded101'),
	(814, 7, '2026-11-27 17:13:33.490918+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0cc2e5c8e4381501'),
	(816, 8, '2026-11-27 17:13:33.518305+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e0d2df84ac1298e01'),
	(819, 9, '2026-11-27 17:13:33.581663+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0e2408c34d1e6301'),
	(821, 10, '2026-11-27 17:13:33.62673+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e0ed56c515008a101'),
	(824, 11, '2026-11-27 17:13:33.699653+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0fef45ef467dc201'),
	(827, 12, '2026-11-27 17:13:33.750548+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e10b9182aa0b0c401'),
	(830, 13, '2026-11-27 17:13:33.798086+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e1172927113c9c301'),
	(832, 14, '2026-11-27 17:13:33.8229+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e11d406b5f6ead701'),
	(835, 15, '2026-11-27 17:13:33.917296+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e131b113fa6907701'),
	(837, 16, '2026-11-27 17:13:33.954266+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e13d5770fb2a76301'),
	(840, 17, '2026-11-27 17:13:34.009677+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e14ad0403cd1af601'),
	(842, 18, '2026-11-27 17:13:34.048707+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e15270a630be63401'),
	(845, 19, '2026-11-27 17:13:34.122739+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e1664a2c83e823201'),
	(847, 20, '2026-11-27 17:13:34.168968+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e17197fc993e79801'),
	(850, 21, '2026-11-27 17:13:34.243893+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e182f4fa2b05fb101'),
	(852, 22, '2026-11-27 17:13:34.27799+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e18c5959f5d855101'),
	(855, 23, '2026-11-27 17:13:34.35918+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e19f8053f472a9c01'),
	(857, 24, '2026-11-27 17:13:34.39438+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e1a8cf79185f01201'),
	(860, 25, '2026-11-27 17:13:34.451418+00', 'lightning_receipt', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e1b6b018dae492a01'),
	(862, 26, '2026-11-27 17:13:34.493964+00', 'intraledger_receipt', '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e1c10746c3df8bb01');

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
	('\x9bdd2ed357b6c7b50a2f76aecc17e5b14ba5da9c70d029130c83057798e77599', 'a350f38c-bcde-4f05-981e-bc308c67b075', '8f299700-e343-4453-990e-9c23fcc69b48', 'BTC', 'lnbcrt500u1p4snw3usp50spa8phfc42nsy8nsa377h05grlqfjmv9e0fm0w0cuwm0ummfcuspp5n0wja56hkmrm2z30w6hvc9l9k996tk5uwrgzjycvsvzh0x88wkvsdqqxqrwzqcqzzs9qrsgqrlye9ga6r9chkuyt85zjf5h9smcfk300zrcaaus4xdd0nznr3su5kweg4vz4y6qu5q8k25v8y48aa5m4l6y8tgreuu4rlczd5y8s7gqq84mzfc', '\x7c03d386e9c5553810f38763ef5df440fe04cb6c2e5e9dbdcfc71db7f37b4e39', '\xcd5221d2fc2a0924c6edb06d263afa0f37d0594c20ce71d0d6f44ea18d86a3e8', 50000000, '', NULL, NULL, '2026-11-27 17:13:32.081298+00', '2026-11-27 21:13:32+00', 'PAID', 50000000, '\x0661452dfa28a400ffd6d3', 'lightning'),
	('\xb011f7b5a4fd76871df058fb055b883ac02f87843f12825851a59b9f89b18b0b', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt50u1p4snw3usp5dn5pyturkpdxx5xdusr398npcl3v788x8fu00xdc5kxmue2zf6kspp5kqgl0ddyl4mgw80stras2kug8tqzlpuy8ufgykz35kdelzd33v9sdqqxqrwzqcqzzs9qrsgqldf40y2d68xf2ydm07de6d2txmywxsensx96sfuqz6q3vc4a5lnz3kv3r3n3yectk0q2let8ycypcmk32qnzhuyj7syjjv5e77rjjpgq8jusnk', '\x6ce8122f83b05a6350cde407129e61c7e2cf1ce63a78f799b8a58dbe65424ead', '\xc7a4a65499fb504f900ca9b67782db5a7c797afdad0adab9e540b639b12a2334', 5000000, '', NULL, NULL, '2026-11-27 17:13:32.524557+00', '2026-11-27 21:13:32+00', 'PAID', 5000000, '\x0661452dff2b0c306c52c3', 'lightning'),
	('\x32d97a2ce22b05db109ce8d437c8ab76a4816fafaafd2942e36bf394394b59ec', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1u1p4snw3asp5aml8myxcputple9sm2nch6u47ms5kl648a3tjfpcuuxcstc408vqpp5xtvh5t8z9vzakyyuar2r0j9tw6jgzma04t7jjshrd0eegw2tt8kqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqn9yqgxpzhssaj9cutfvjrkz3ewxtd3gc3qzjhnqszmtt8mp09yz9x2qq0carfaaxw3qqy7t6dwnad9y3s7n6qvxshkqcm6qy6gjf85qqr4tus4', '\xeefe7d90d80f161fe4b0daa78beb95f6e14b7f553f62b92438e70d882f1579d8', '\x99e4feea2258b313ccc997cd38aacc4a4d68232e497453b6240fc2f846792461', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:13:33.07269+00', '2026-11-27 21:13:33+00', 'PAID', 100000, '\x0661452e0791d4281e23b6', 'intraledger'),
	('\x2c26747645179fed123c705a0c544e2e853d9c867599714b01da7e0cff17496f', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1010n1p4snw3asp59d0qaa9jnw0vf2ryfa9uh246x3lz2suwkxtjxg2wxr77z2u9hmzqpp59sn8gaj9z7076y3uwpdqc4zw96znm8yxwkvhzjcpmflqelchf9hsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqq2yndyuek4eu9gh955muuly5xh428yry93ge6xx3q8hth4njzwx5lnnksklvtv5454h6gxe92rxkwpq07ny5zchassfleyq3pkgy7kgphusn89', '\x2b5e0ef4b29b9ec4a8644f4bcbaaba347e25438eb19723214e30fde12b85bec4', '\x7d176385ba53fcad26664c92f961c9cf86e4bb7e969ff44f0b113dd3efe3477c', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:13:33.341098+00', '2026-11-27 21:13:33+00', 'PAID', 101000, '\x0661452e0b0a6698d6f678', 'intraledger'),
	('\xd3196dc9132944b0e330c3319ac186d2d0655bab7920e7a25e8e7ef501bdb420', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1020n1p4snw3asp5wxdxvz8krevut5wdt99m4hx9e895zv73l2dr8rsvy4khqmpz9lvqpp56vvkmjgn99ztpcescvce4svx6tgx2kat0ysw0gj73el02qdakssqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqn6u0nlkucuqe7ddv7plgeushwlfj9sk99evga0yjg8eku0yra8yy6vjstj7zqjlp68rxmcql03k7fltlzrl60uc9qvw0gpfgtz2d8sgquzkaw5', '\x719a6608f61e59c5d1cd594bbadcc5c9cb4133d1fa9a338e0c256d706c222fd8', '\x5ec431c65a7f2f712d84cbdeb5963ba13d4d856d2bda6b996282677fb243f53b', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:13:33.454651+00', '2026-11-27 21:13:33+00', 'PAID', 102000, '\x0661452e0cc2e5c8e43815', 'intraledger'),
	('\x8f289dbb99abfc3bb891d84ebb1e7aa96550818a0f703608a30e69e5efa1e549', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1030n1p4snw3asp5wu9tfsvj7muha4awfkh0y2tqxrg6k2vwx4vhfm02ae59jtcyuy8spp53u5fmwue407rhwy3mp8tk8n649j4pqv2pacrvz9rpe57tmapu4ysdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqwklu4s3pmvsvny3lswzmmek5vpss5zng9vv4kt6pk78ehu098aqhz5jg4z8cflj92pf6rlq8hwtf3m5yu7nvpf0ppx9pn6esmhekgmcq09rzvx', '\x770ab4c192f6f97ed7ae4daef2296030d1ab298e355974edeaee68592f04e10f', '\xd57b025273d0eefe4b2e831ea48506ec0ae16bc63e0483e687922afe270ac4f3', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:13:33.55048+00', '2026-11-27 21:13:33+00', 'PAID', 103000, '\x0661452e0e2408c34d1e63', 'intraledger'),
	('\x32eab695de87c35a9bc023da9c192f9e6bac0169ab4705e7d2e3fafb68ad0865', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1050n1p4snw3asp55gsvnfzykqd25wd6ldvvg87a90qyh8ygl69zce29gyyqmp3s3gcqpp5xt4td9w7slp44x7qy0dfcxf0ne46cqtf4drste7ju0a0k69dppjsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqv7y9xqgyemjwn5ck7usnmv33edkhap3ptqxz3x2lqzy3tzhamueqcrnpd5pmra9k8npuh04ufexyg4el0mt0hzv5q94ylm3tup4270gpm8pzn6', '\xa220c9a444b01aaa39bafb58c41fdd2bc04b9c88fe8a2c654541080d86308a30', '\x66fe21c5fcd268bf533aa119012427abe97504995f5b03c37a01e2dcced351f5', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:13:33.774456+00', '2026-11-27 21:13:33+00', 'PAID', 105000, '\x0661452e1172927113c9c3', 'intraledger'),
	('\xb583a7b74bcec51fb1a571597918fa8a5fd075421d47a95a6757ff4154127d7c', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1060n1p4snw3asp5yjxv85etnl092tfrf00x4es8fkkcqt3u29vle3s4ne2n8nt650xspp5kkp60d6temz3lvd9w9vhjx863f0aqa2zr4r6jkn82ll5z4qj047qdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq25q7xnx8e473yu02cn88zjrgmlwl5rdtmhtvxka7lxp98txce0gx8njzclgn3la5qfcwt774ydpdwjx948kcud3yq4g508gaq7jht4sqcfn0k2', '\x248cc3d32b9fde552d234bde6ae6074dad802e3c5159fcc6159e5533cd7aa3cd', '\x05474d839876e90c48a1a17bb0c15800a9b9b56d957239e7c116725c5b0f85de', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:13:33.856756+00', '2026-11-27 21:13:33+00', 'PAID', 106000, '\x0661452e131b113fa69077', 'intraledger'),
	('\xf4f8810d17e89ec2a5e858f14633b9abe3bd2566e3308f80affec5f3338793ff', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1070n1p4snw3asp54rmaf9ad3w65ae5q5u53sw97333z3l9vt0dqpmhrt6s9t9cvmanqpp57nugzrghaz0v9f0gtrc5vvae403m6ftxuvcglq90lmzlxvu8j0lsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqs9adpjy834pnmgr93g056mvmhmrexq0xpqj5dyn87f856p9t759jjjcsj3tnypuadeg5hg3h5hxcu0k88y0mly9t82ulhtypv9m8jscpmt7as6', '\xa8f7d497ad8bb54ee680a7291838be8c6228fcac5bda00eee35ea055970cdf66', '\x8517fd589026c8daea311a23e4a2dbaebd372699b4c1490001324fe966955e56', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:13:33.978967+00', '2026-11-27 21:13:33+00', 'PAID', 107000, '\x0661452e14ad0403cd1af6', 'intraledger'),
	('\xde96321be08d532666c19e80f011922c09a1acea76781b7c98b43132486d96a9', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1100n1p4snw37sp5xv5ee8pyeckzjsc0wzq3j0t3d7r4vszqec6lltcmtlzvmm6d3w6qpp5m6tryxlq34fjvekpn6q0qyvj9sy6rt82weupklyckscnyjrdj65sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq20vdlwd88w6k34dfxrtuwtfgg6dx87n9rxr5f5cwuvp004alchry2qrwu92jsva909r0cer6zwk8h55cmxku0sfgylk8q0plt5m9ttspapla74', '\x33299c9c24ce2c29430f7081193d716f87564040ce35ffaf1b5fc4cdef4d8bb4', '\x88586f6bd62936fac1a54963ef63e99585e70892a385a7f74eae1663103b7005', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:13:34.318894+00', '2026-11-27 21:13:34+00', 'PAID', 110000, '\x0661452e19f8053f472a9c', 'intraledger'),
	('\x1ed77388ce7afd965a6653500ba0588698f573b65630115f39f410b8147d9fc4', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1040n1p4snw3asp5k3rgz9gtzkxmy3lp5gq75gtrah5s5zwtayhe4dfpmcxpqxkl2ygspp5rmth8zxw0t7evknx2dgqhgzcs6v02uak2ccpzhee7sgts9ranlzqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqr9drjau9vkjqtsaz9xd9nhxnvztqwxvfnu9z3yy0y4nhnpcaelj5cju6dnhpx25at0e3c3q4caqr2pgys0grs7kp7ndlcn6lka28rggq25tktt', '\xb44681150b158db247e1a201ea2163ede90a09cbe92f9ab521de0c101adf5111', '\xcaa157af6424b4feba63a713939dbe96daf325a1006b9748e857515f6445dd85', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:13:33.657634+00', '2026-11-27 21:13:33+00', 'PAID', 104000, '\x0661452e0fef45ef467dc2', 'intraledger'),
	('\x619aa7eee6dd8f2f022a7f2eb4dc4299e2639780a6f575793f81c766b333d3cd', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1080n1p4snw37sp5nmghtynuvwa74jreudpdcmdutapqzy2upnlrc6980pjna5s5v5uqpp5vxd20mhxmk8j7q320uhtfhzzn83x89uq5m6h27fls8rkdven60xsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq3rflhnxnhpgucn7nctmm49ge4d3gggq7fhys5nwmf3ue5ftquxfhjz2q05hupu3fhnsrjwlqjhgq22stcy66zhyuakvs0sfxne4kkmcqmxtht2', '\x9ed175927c63bbeac879e342dc6dbc5f4201115c0cfe3c68a778653ed2146538', '\x95da81ddcf3ab36e083dfbe3ee6d8659118cae5ed9afb70dac253d0d3a4db183', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:13:34.069311+00', '2026-11-27 21:13:34+00', 'PAID', 108000, '\x0661452e1664a2c83e8232', 'intraledger'),
	('\xc5f433708d4b4b74ad5efad76dc896703080f27ec29036786762adfc56548b3e', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1090n1p4snw37sp52el04sa2dqu6rnumcdl3v3rzkmvaua347pkh2rkc52cy67t0mp0spp5ch6rxuydfd9hft27lttkmjykwqcgpun7c2grv7r8v2klc4j53vlqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqddfxnmshcy7m9wmn6eqgn84p85xnhegwc4900ravs07jjraswh4zt7mp8ll2n2ke9ce5gh3gtdnlt5y4kwzw9lgzy470yhrehx6sr6gpcrx2r8', '\x567efac3aa6839a1cf9bc37f164462b6d9de7635f06d750ed8a2b04d796fd85f', '\xa12d58baba4a3d8e8e0876002c333c0c4a0f62ac8bfeced66baf7ac3e2c8f66c', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:13:34.212753+00', '2026-11-27 21:13:34+00', 'PAID', 109000, '\x0661452e182f4fa2b05fb1', 'intraledger'),
	('\x96a88c0cca2844a5b0157f0ae1d0e9d42ac112ff6e2fa469685b5ee90709fee0', 'dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', 'lnbcrt1110n1p4snw37sp55kknjt0jx02s6jg8mw5v57amlzg2fk28ztwuznyayw8fscfshynspp5j65gcrx29pz2tvq40u9wr58f6s4vzyhldch6g6tgtd0wjpcflmsqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqzynwr43afyen725xrcvrune6er6n2qpgtp8z98acvkxc9a7mqssyas6ugmv8t6s5swwuyn6yunhfw90ew3wjfq4xahnrmltrxhhmzzcp0m95us', '\xa5ad392df233d50d4907dba8ca7bbbf890a4d94712ddc14c9d238e986130b927', '\xdaea7be4e97422e7edf8ee4470133bb16ff1735b33bbd74d5b89df284a123cfb', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:13:34.43253+00', '2026-11-27 21:13:34+00', 'PAID', 111000, '\x0661452e1b6b018dae492a', 'intraledger'),
	('\xf107dca25c6926631c3945cc922f49febabc80aa2bee705877c50db7fe17663e', '30de01bd-95cd-4543-af45-e4ebe7475835', '99db1a67-0278-441d-a459-45a014d7f540', 'BTC', 'lnbcrt5u1p4snw3lsp5dv6smmpeyqp6dwa25lfh7eqyezrujtzdrm2lpkyycepgfe2tdsvspp57yraegjudynxx8peghxfyt6fl6ateq9290h8qkrhc5xm0lshvclqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq3lsjstph0lvkx35nkcstur66hrfl0h43mp9k6xg3xfp63axhlf2hvgz5zcuddhml9ftshgmz5r5adx0tyyx6tvma9gty47rln09v2jgqhkv4wx', '\x6b350dec392003a6bbaaa7d37f6404c887c92c4d1ed5f0d884c64284e54b6c19', '\x2480e4b36a2e8680f1483329faadfb85984305748d50d7dba3a31bd58bca7ad4', 500000, 'never paid', NULL, NULL, '2026-11-27 17:13:35.329195+00', '2026-11-27 21:13:35+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:13:32.270756+00', 'lightning_receipt'),
	(2, '2026-11-27 17:13:32.599052+00', 'lightning_receipt'),
	(3, '2026-11-27 17:13:33.149652+00', 'intraledger'),
	(4, '2026-11-27 17:13:33.282648+00', 'intraledger'),
	(5, '2026-11-27 17:13:33.377126+00', 'intraledger'),
	(6, '2026-11-27 17:13:33.427164+00', 'intraledger'),
	(7, '2026-11-27 17:13:33.489893+00', 'intraledger'),
	(8, '2026-11-27 17:13:33.517304+00', 'intraledger'),
	(9, '2026-11-27 17:13:33.580296+00', 'intraledger'),
	(10, '2026-11-27 17:13:33.625708+00', 'intraledger'),
	(11, '2026-11-27 17:13:33.697861+00', 'intraledger'),
	(12, '2026-11-27 17:13:33.749528+00', 'intraledger'),
	(13, '2026-11-27 17:13:33.79701+00', 'intraledger'),
	(14, '2026-11-27 17:13:33.821958+00', 'intraledger'),
	(15, '2026-11-27 17:13:33.905681+00', 'intraledger'),
	(16, '2026-11-27 17:13:33.953399+00', 'intraledger'),
	(17, '2026-11-27 17:13:34.00858+00', 'intraledger'),
	(18, '2026-11-27 17:13:34.039818+00', 'intraledger'),
	(19, '2026-11-27 17:13:34.121122+00', 'intraledger'),
	(20, '2026-11-27 17:13:34.167423+00', 'intraledger'),
	(21, '2026-11-27 17:13:34.238543+00', 'intraledger'),
	(22, '2026-11-27 17:13:34.277013+00', 'intraledger'),
	(23, '2026-11-27 17:13:34.355461+00', 'intraledger'),
	(24, '2026-11-27 17:13:34.393591+00', 'intraledger'),
	(25, '2026-11-27 17:13:34.450433+00', 'intraledger'),
	(26, '2026-11-27 17:13:34.492788+00', 'intraledger'),
	(27, '2026-11-27 17:13:34.578394+00', 'lightning_reserve'),
	(28, '2026-11-27 17:13:34.74724+00', 'lightning_settled'),
	(29, '2026-11-27 17:13:34.81012+00', 'lightning_reserve'),
	(30, '2026-11-27 17:13:34.854781+00', 'lightning_settled'),
	(31, '2026-11-27 17:13:34.940999+00', 'lightning_reserve'),
	(32, '2026-11-27 17:13:34.991676+00', 'lightning_failed'),
	(33, '2026-11-27 17:13:35.065358+00', 'lightning_reserve');

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
	('c4440e25-bd51-493f-9975-783865c7e16d', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 31360, 31360),
	('c4440e25-bd51-493f-9975-783865c7e16d', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 10246, 10246),
	('cd871114-fa4a-4168-8126-5a7e873c7e43', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 45765, 45765),
	('cd871114-fa4a-4168-8126-5a7e873c7e43', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 38116, 38116),
	('cd871114-fa4a-4168-8126-5a7e873c7e43', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 732, 732),
	('c4440e25-bd51-493f-9975-783865c7e16d', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 395477, 99441),
	('c4440e25-bd51-493f-9975-783865c7e16d', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 234378, 32876),
	('f1491b5f-5b68-4161-9b1f-49606f5a4201', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 45102, 45102),
	('f1491b5f-5b68-4161-9b1f-49606f5a4201', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 201, 201),
	('cd871114-fa4a-4168-8126-5a7e873c7e43', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 997908, 253496),
	('f1491b5f-5b68-4161-9b1f-49606f5a4201', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 8720, 8720);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('cd3eec7a-9603-4bf1-8248-780e3f21da76', 4, '2026-11-27 17:13:35.485999+00');

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
	('bfbecc57-4210-45ab-acd5-5f91d60a15b6', 'USD', NULL, 0, '-infinity'),
	('dbf1d174-c5d3-464c-95cd-a51ceb1f4f4f', 'USD', NULL, 0, '-infinity'),
	('9639f3a4-4ab9-4b8b-ac33-3b8d4768dfb0', 'USD', NULL, 0, '-infinity'),
	('30de01bd-95cd-4543-af45-e4ebe7475835', 'BTC', NULL, 630000, '2026-11-27 17:13:34.492788+00'),
	('dd4d5053-a453-47b1-ae19-16666bb7e9be', 'BTC', NULL, 5636000, '2026-11-27 17:13:34.492788+00'),
	('a350f38c-bcde-4f05-981e-bc308c67b075', 'BTC', NULL, 45819000, '2026-11-27 17:13:35.065358+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661452dfa28a400ffd6d3', '\x9bdd2ed357b6c7b50a2f76aecc17e5b14ba5da9c70d029130c83057798e77599', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661452dff2b0c306c52c3', '\xb011f7b5a4fd76871df058fb055b883ac02f87843f12825851a59b9f89b18b0b', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e0791d4281e23b6', '\x32d97a2ce22b05db109ce8d437c8ab76a4816fafaafd2942e36bf394394b59ec', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661452e09995834994edf', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e0b0a6698d6f678', '\x2c26747645179fed123c705a0c544e2e853d9c867599714b01da7e0cff17496f', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661452e0bcddcc40dded1', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e0cc2e5c8e43815', '\xd3196dc9132944b0e330c3319ac186d2d0655bab7920e7a25e8e7ef501bdb420', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661452e0d2df84ac1298e', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e0e2408c34d1e63', '\x8f289dbb99abfc3bb891d84ebb1e7aa96550818a0f703608a30e69e5efa1e549', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661452e0ed56c515008a1', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e0fef45ef467dc2', '\x1ed77388ce7afd965a6653500ba0588698f573b65630115f39f410b8147d9fc4', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661452e10b9182aa0b0c4', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e1172927113c9c3', '\x32eab695de87c35a9bc023da9c192f9e6bac0169ab4705e7d2e3fafb68ad0865', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661452e11d406b5f6ead7', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e131b113fa69077', '\xb583a7b74bcec51fb1a571597918fa8a5fd075421d47a95a6757ff4154127d7c', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661452e13d5770fb2a763', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e14ad0403cd1af6', '\xf4f8810d17e89ec2a5e858f14633b9abe3bd2566e3308f80affec5f3338793ff', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661452e15270a630be634', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e1664a2c83e8232', '\x619aa7eee6dd8f2f022a7f2eb4dc4299e2639780a6f575793f81c766b333d3cd', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661452e17197fc993e798', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e182f4fa2b05fb1', '\xc5f433708d4b4b74ad5efad76dc896703080f27ec29036786762adfc56548b3e', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661452e18c5959f5d8551', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e19f8053f472a9c', '\xde96321be08d532666c19e80f011922c09a1acea76781b7c98b43132486d96a9', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661452e1a8cf79185f012', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661452e1b6b018dae492a', '\x96a88c0cca2844a5b0157f0ae1d0e9d42ac112ff6e2fa469685b5ee90709fee0', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661452e1c10746c3df8bb', NULL, NULL, 'c4440e25-bd51-493f-9975-783865c7e16d', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661452e1d5eda1e6612c3', '\xd543e62b53d9c7c5988a31e000c271b366bdbf06c238f0f9c7c0185f9d775667', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661452e20e8082de9c9f3', '\x4bf20cb5e4164070704c0402ad2a62aed01ca37269b6df03f730b4fd12606048', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661452e22e747828587dc', '\x7a598edd77b0025403d5daf7a2a7b277dd8ef6f6801a0ec30590dd846b80cd92', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661452e23ad3ccfa70de5', '\x7a598edd77b0025403d5daf7a2a7b277dd8ef6f6801a0ec30590dd846b80cd92', '\x0661452e22e747828587dc', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661452e24cd0e2e4321b6', '\xd28ea2e1d83012ee85acb8aae7ad2c634b209be30c7023f870bb46e34cedb329', NULL, 'cd871114-fa4a-4168-8126-5a7e873c7e43', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x032961976a86006faaaea522839987521d516843855c78349536a992355bf858f7', 2, 'latchkey:51f2d5f1-8032-49a7-9fa9-bd8dbce04539/0015', '2026-11-27 17:13:35.482975+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661452e1d5eda1e6612c3', 'lightning', 'a350f38c-bcde-4f05-981e-bc308c67b075', 'BTC', 1000000, 10000, 1010, 1010000, '\xd543e62b53d9c7c5988a31e000c271b366bdbf06c238f0f9c7c0185f9d775667', 'lnbcrt10u1p4snw37sp5fk8c48x67p0ruval46z73m8frl7den0tmepv2fmlezyeg45jsnyqpp564p7v26nm8rutxy2x8sqpsn3kdntm0cxcgu0p7w8cqv9l8th2ensdqqcqzzs9qrsgqp03vexf2jc73wphar76ywqh39wt4sh4l9udswaswg4342zc4r33pu5ctfvzfzntfq8fhtnrp267eptht6t0fnt083a07p7hx5cp8ywsqnuuc36', '\x02ab3e7c8081021935083bf66abfc3ea2916ef45ea7dc453f9be45399323c10d09', '2026-11-27 17:13:42.57846+00', NULL, NULL, 'settled', 1100, '\xdcd8084ea321b0923783b5d75e909017d9813f2744a715492a43f5e485ad5f42', NULL, '2026-11-27 17:13:34.747247+00'),
	('\x0661452e20e8082de9c9f3', 'lightning', 'a350f38c-bcde-4f05-981e-bc308c67b075', 'BTC', 1000000, 10000, 1010, 1010000, '\x4bf20cb5e4164070704c0402ad2a62aed01ca37269b6df03f730b4fd12606048', 'lnbcrt10u1p4snw37sp5wlkphvkwtmdvrklppmw72x4czc954r24vm3efy5uj8fvtgqh72jqpp5f0eqed0yzeq8quzvqsp262nz4mgpegmjdxmd7qlhxz606ynqvpyqdqqcqzzs9qrsgquv97djvq9wftg00lkhtqnrlmsaz43w5s3dewnh3r9n95sf9pgetx36afngr90cp6drckddyflm20rzm02jtrjh5n8mslas577qsv2hqp5rpygq', '\x02ab3e7c8081021935083bf66abfc3ea2916ef45ea7dc453f9be45399323c10d09', '2026-11-27 17:13:42.81019+00', NULL, NULL, 'settled', 3000, '\x8038fab47eea02d87b75efec3a19679f719d14963a4015b53cb8f72afaeb4a1b', NULL, '2026-11-27 17:13:34.85479+00'),
	('\x0661452e22e747828587dc', 'lightning', 'a350f38c-bcde-4f05-981e-bc308c67b075', 'BTC', 1000000, 10000, 1010, 1010000, '\x7a598edd77b0025403d5daf7a2a7b277dd8ef6f6801a0ec30590dd846b80cd92', 'lnbcrt10u1p4snw37sp50vl0ct76ue7gdkqrzm6qqur5mew2s99y6lvysk47v7swasjrwpwqpp50fvcahthkqp9gq74mtm69fajwlwcaahksqdqasc9jrwcg6uqekfqdqqcqzzs9qrsgqnn8r79e0rlvhs46vuhrn3puh3uakpgud8w73hc7m2chf2z9uyesjtycv3h5gjyecw87hh99w0uhcnzg5qg83j8jh3k48crvuzesn3jcpkrwn5n', '\x02ab3e7c8081021935083bf66abfc3ea2916ef45ea7dc453f9be45399323c10d09', '2026-11-27 17:13:42.941057+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:13:34.991746+00'),
	('\x0661452e24cd0e2e4321b6', 'lightning', 'a350f38c-bcde-4f05-981e-bc308c67b075', 'BTC', 900000, 10000, 910, 910000, '\xd28ea2e1d83012ee85acb8aae7ad2c634b209be30c7023f870bb46e34cedb329', 'lnbcrt9u1p4snw3lsp5dyk9u9szd4kc2au478pe636ctk5ntxk83300wljp3d93c9ana4tqpp562829cwcxqfwapdvhz4w0tfvvd9jpxlrp3cz87rshdrwxn8dkv5sdqqcqzzs9qrsgq5l6hfjk03mrx5wrjq583ztp3yfpmx8xgxpvmw5vaxk4ttc403xdpv5vusee49wygm5zqth70983n055ef9h9vssyknrqmk0meczjudqqmrqcch', '\x02ab3e7c8081021935083bf66abfc3ea2916ef45ea7dc453f9be45399323c10d09', '2026-11-27 17:13:35.314108+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x9bdd2ed357b6c7b50a2f76aecc17e5b14ba5da9c70d029130c83057798e77599', 50000000, '2026-11-27 17:13:32.270953+00', 'credited', '\x0661452dfa28a400ffd6d3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xb011f7b5a4fd76871df058fb055b883ac02f87843f12825851a59b9f89b18b0b', 5000000, '2026-11-27 17:13:32.599126+00', 'credited', '\x0661452dff2b0c306c52c3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:13:28.635422+00');

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
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 50000000),
	(0, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xd543e62b53d9c7c5988a31e000c271b366bdbf06c238f0f9c7c0185f9d775667', '\xdcd8084ea321b0923783b5d75e909017d9813f2744a715492a43f5e485ad5f42', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:13:34.528724+00', '2026-11-27 18:13:34+00'),
	('\x4bf20cb5e4164070704c0402ad2a62aed01ca37269b6df03f730b4fd12606048', '\x8038fab47eea02d87b75efec3a19679f719d14963a4015b53cb8f72afaeb4a1b', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:13:34.784327+00', '2026-11-27 18:13:34+00'),
	('\x7a598edd77b0025403d5daf7a2a7b277dd8ef6f6801a0ec30590dd846b80cd92', '\xa0a2192f5c3c1724fc7a2fa5117617118964b2868271388e84d61a413fdbcb6a', false, 'no_route', 'OPEN', 0, '2026-11-27 17:13:34.898297+00', '2026-11-27 18:13:34+00'),
	('\xd28ea2e1d83012ee85acb8aae7ad2c634b209be30c7023f870bb46e34cedb329', '\xe9d54f59a559cd19faec9202c50200692d3dc3cb1204cd4171ac590ad677ba6e', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:13:35.028283+00', '2026-11-27 18:13:35+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xb4a1a9f55d8d8bef7b3f3b4189a48e1268b526a5b1be2ec13eb1d5f26140f450'),
	('outside', '\xe2d5e7f9b7fa864792049600ff33673dc72b0130494d207d24f4d1d507e695f7');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x9bdd2ed357b6c7b50a2f76aecc17e5b14ba5da9c70d029130c83057798e77599', 'SETTLED', 50000000, '\xcd5221d2fc2a0924c6edb06d263afa0f37d0594c20ce71d0d6f44ea18d86a3e8', 1, '2026-11-27 17:13:32.168691+00'),
	('\xb011f7b5a4fd76871df058fb055b883ac02f87843f12825851a59b9f89b18b0b', 'SETTLED', 5000000, '\xc7a4a65499fb504f900ca9b67782db5a7c797afdad0adab9e540b639b12a2334', 2, '2026-11-27 17:13:32.576546+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xd543e62b53d9c7c5988a31e000c271b366bdbf06c238f0f9c7c0185f9d775667', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:13:34.722825+00', '2026-11-27 17:13:34.722825+00'),
	(2, '\x4bf20cb5e4164070704c0402ad2a62aed01ca37269b6df03f730b4fd12606048', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:13:34.842147+00', '2026-11-27 17:13:34.842147+00'),
	(3, '\x7a598edd77b0025403d5daf7a2a7b277dd8ef6f6801a0ec30590dd846b80cd92', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:13:34.983951+00', '2026-11-27 17:13:34.983951+00'),
	(4, '\xd28ea2e1d83012ee85acb8aae7ad2c634b209be30c7023f870bb46e34cedb329', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:13:36.304249+00', '2026-11-27 17:13:35.10425+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 17:13:27.829963+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:13:28.050524+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 17:13:28.151162+00'),
	('0004_payments', 'd6969eeb06971c2d798e43aa547c5f9c174d4dba1843c30e432f7ba58fdab27d', 'before', '2026-11-27 17:13:28.19345+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:13:28.491345+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:13:28.689467+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:13:28.778986+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:13:28.877308+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:13:28.938686+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:13:28.99207+00'),
	('0015_accounts', 'cefbb8ec46caf034f167b4d1f59253fc9c86af55e1be387511aa3fe90d0bd6ff', 'before', '2026-11-27 17:13:29.038169+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('29b363a2-a387-41b6-a177-f9524f4cb03a', '8f299700-e343-4453-990e-9c23fcc69b48', '\xb37f5dcf3493b45a198087224106cd4264d3c867577e761cbbec480617436163', '2026-11-27 17:13:31.640219+00', '2026-12-27 17:13:31.640219+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('34c6b0fb-5273-4e64-8ad9-4b35723e4e8b', 'e785371a-1a37-4981-a521-e35da7946ace', '\xe35242af1049e3b8817797565e2d675b32567cd574b233aa51bef8df8d501993', '2026-11-27 17:13:32.382129+00', '2026-12-27 17:13:32.382129+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('9f3b1021-df7e-4ecf-80e8-464467be9e26', '99db1a67-0278-441d-a459-45a014d7f540', '\x8c38882c2dc7fa30f032651615ef0319ff8b22da7fc66fecc3fb94e055b95da6', '2026-11-27 17:13:32.713451+00', '2026-12-27 17:13:32.713451+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('a350f38c-bcde-4f05-981e-bc308c67b075', '8f299700-e343-4453-990e-9c23fcc69b48', 'BTC', '', '2026-11-27 17:13:31.503734+00'),
	('bfbecc57-4210-45ab-acd5-5f91d60a15b6', '8f299700-e343-4453-990e-9c23fcc69b48', 'USD', '', '2026-11-27 17:13:31.517619+00'),
	('dd4d5053-a453-47b1-ae19-16666bb7e9be', 'e785371a-1a37-4981-a521-e35da7946ace', 'BTC', '', '2026-11-27 17:13:32.360267+00'),
	('dbf1d174-c5d3-464c-95cd-a51ceb1f4f4f', 'e785371a-1a37-4981-a521-e35da7946ace', 'USD', '', '2026-11-27 17:13:32.362059+00'),
	('30de01bd-95cd-4543-af45-e4ebe7475835', '99db1a67-0278-441d-a459-45a014d7f540', 'BTC', '', '2026-11-27 17:13:32.660273+00'),
	('9639f3a4-4ab9-4b8b-ac33-3b8d4768dfb0', '99db1a67-0278-441d-a459-45a014d7f540', 'USD', '', '2026-11-27 17:13:32.664098+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452dfa28a400ffd6d300', NULL, NULL),
	(5000, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452dff2b0c306c52c300', NULL, NULL),
	(-100, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e0791d4281e23b600', 'bob', NULL),
	(100, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0791d4281e23b601', 'alice', NULL),
	(-50, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e09995834994edf00', 'carol', NULL),
	(50, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e09995834994edf01', 'bob', NULL),
	(-101, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e0b0a6698d6f67800', 'bob', NULL),
	(101, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0b0a6698d6f67801', 'alice', NULL),
	(-50, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0bcddcc40dded100', 'carol', NULL),
	(50, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e0bcddcc40dded101', 'bob', NULL),
	(-102, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e0cc2e5c8e4381500', 'bob', NULL),
	(102, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0cc2e5c8e4381501', 'alice', NULL),
	(-51, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0d2df84ac1298e00', 'carol', NULL),
	(51, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e0d2df84ac1298e01', 'bob', NULL),
	(-103, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e0e2408c34d1e6300', 'bob', NULL),
	(103, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0e2408c34d1e6301', 'alice', NULL),
	(-51, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0ed56c515008a100', 'carol', NULL),
	(51, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e0ed56c515008a101', 'bob', NULL),
	(-104, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e0fef45ef467dc200', 'bob', NULL),
	(104, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e0fef45ef467dc201', 'alice', NULL),
	(-52, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e10b9182aa0b0c400', 'carol', NULL),
	(52, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e10b9182aa0b0c401', 'bob', NULL),
	(-105, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e1172927113c9c300', 'bob', NULL),
	(105, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e1172927113c9c301', 'alice', NULL),
	(-52, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e11d406b5f6ead700', 'carol', NULL),
	(52, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e11d406b5f6ead701', 'bob', NULL),
	(-106, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e131b113fa6907700', 'bob', NULL),
	(106, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e131b113fa6907701', 'alice', NULL),
	(-53, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e13d5770fb2a76300', 'carol', NULL),
	(53, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e13d5770fb2a76301', 'bob', NULL),
	(-107, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e14ad0403cd1af600', 'bob', NULL),
	(107, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e14ad0403cd1af601', 'alice', NULL),
	(-53, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e15270a630be63400', 'carol', NULL),
	(53, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e15270a630be63401', 'bob', NULL),
	(-108, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e1664a2c83e823200', 'bob', NULL),
	(108, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e1664a2c83e823201', 'alice', NULL),
	(-54, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e17197fc993e79800', 'carol', NULL),
	(54, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e17197fc993e79801', 'bob', NULL),
	(-109, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e182f4fa2b05fb100', 'bob', NULL),
	(109, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e182f4fa2b05fb101', 'alice', NULL),
	(-54, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e18c5959f5d855100', 'carol', NULL),
	(54, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e18c5959f5d855101', 'bob', NULL),
	(-110, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e19f8053f472a9c00', 'bob', NULL),
	(110, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e19f8053f472a9c01', 'alice', NULL),
	(-55, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e1a8cf79185f01200', 'carol', NULL),
	(55, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e1a8cf79185f01201', 'bob', NULL),
	(-111, NULL, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e1b6b018dae492a00', 'bob', NULL),
	(111, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e1b6b018dae492a01', 'alice', NULL),
	(-55, NULL, 'dd4d5053-a453-47b1-ae19-16666bb7e9be', '\x0661452e1c10746c3df8bb00', 'carol', NULL),
	(55, NULL, '30de01bd-95cd-4543-af45-e4ebe7475835', '\x0661452e1c10746c3df8bb01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e1d5eda1e6612c300', NULL, NULL),
	(-1003, 3, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e20e8082de9c9f300', NULL, NULL),
	(-1010, 10, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e22e747828587dc00', NULL, NULL),
	(1010, 10, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e23ad3ccfa70de500', NULL, NULL),
	(-910, 10, 'a350f38c-bcde-4f05-981e-bc308c67b075', '\x0661452e24cd0e2e4321b600', NULL, NULL);

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
