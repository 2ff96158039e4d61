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
	('a65411e6-f408-4dd1-b89b-f3a78057db30', '5456867c-1492-4aaa-aca3-50b93be40eb3', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '9840ece4-5727-4993-bab2-5763d4531f79', '2026-11-27 14:21:31.693628+00'),
	('84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'f1f9e5f9-9c35-4e53-91ea-59065eb9299a', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '1665948b-68f5-4756-aa5b-50f6763107d0', '2026-11-27 14:21:32.723966+00'),
	('f557bb9a-7781-4c09-bca0-ba5bf929597f', '263039e2-15f6-49e8-9a7c-9255713a99bd', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '2026-11-27 14:21:33.36822+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('a7550022-b9db-4276-a68b-62f6d528b5ee', 'a65411e6-f408-4dd1-b89b-f3a78057db30', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:21:31.947256+00', NULL, '2026-11-27 14:21:35.592871+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2a7b77a3-817d-45ea-b898-fd07fc56a7be', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:21:33.000268+00', NULL, '2026-11-27 14:21:35.125546+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('6ac6fae6-7f26-4ac4-a2ad-c05180cec873', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:21:33.475724+00', NULL, '2026-11-27 14:21:36.003772+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('61577b98-9011-4dd0-8176-feebdd70642a', 'a7550022-b9db-4276-a68b-62f6d528b5ee', '\xa1b8a751f7ee750b2b059604514efaaf446dc57dd202cb6daa0a24ba9a4533bc', 'blink_dujbCi', 'H3t6', '2026-11-27 14:21:31.949954+00', NULL),
	('cd21492b-60b7-4a48-98f5-9a543d1b295b', '2a7b77a3-817d-45ea-b898-fd07fc56a7be', '\xd2b138fc7ad0137c9b881b0bcb7b4bd1a777293d0870dd5cc8ce4c157f7d7289', 'blink_HE2xN4', '638S', '2026-11-27 14:21:33.003838+00', NULL),
	('69d21ad5-7554-4bcb-ad3f-242eb3d90abe', '6ac6fae6-7f26-4ac4-a2ad-c05180cec873', '\x17068c927e5a22fa6309ed532651bee1b4ce6182ee0eecc5a1b9da73dc941676', 'blink_frpFIh', 'cXfE', '2026-11-27 14:21:33.480194+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142c6d322621f7349a462', '2026-11-27 14:21:31.725591+00', 'a65411e6-f408-4dd1-b89b-f3a78057db30', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142c6d475ed6235649856', '2026-11-27 14:21:31.812383+00', 'a65411e6-f408-4dd1-b89b-f3a78057db30', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-000000000001', '35ecdfb4-c4ed-4457-b5fd-6212911895ec', '{}', '{"expires_at": "2026-12-27T14:21:31.794788+00:00"}'),
	('\x066142c6d737c047a484f4f8', '2026-11-27 14:21:31.993077+00', 'a65411e6-f408-4dd1-b89b-f3a78057db30', 'api_key.created', 'session', '35ecdfb4-c4ed-4457-b5fd-6212911895ec', '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-000000000002', 'a7550022-b9db-4276-a68b-62f6d528b5ee', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_dujbCi…H3t6", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142c6d948f737e02d1c85', '2026-11-27 14:21:32.128591+00', 'a65411e6-f408-4dd1-b89b-f3a78057db30', 'account.username_set', 'key', 'a7550022-b9db-4276-a68b-62f6d528b5ee', '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142c6e32d00717a129d36', '2026-11-27 14:21:32.776827+00', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142c6e4647786c0d40db4', '2026-11-27 14:21:32.85651+00', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-000000000007', '1aa8bc8c-d6bf-4f8e-a268-707ae0204ca4', '{}', '{"expires_at": "2026-12-27T14:21:32.846877+00:00"}'),
	('\x066142c6e72c6168a8675f6e', '2026-11-27 14:21:33.038756+00', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'api_key.created', 'session', '1aa8bc8c-d6bf-4f8e-a268-707ae0204ca4', '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-000000000008', '2a7b77a3-817d-45ea-b898-fd07fc56a7be', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_HE2xN4…638S", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142c6e8ad05f7102dd507', '2026-11-27 14:21:33.137206+00', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'account.username_set', 'key', '2a7b77a3-817d-45ea-b898-fd07fc56a7be', '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142c6ecbe93ceb83fa920', '2026-11-27 14:21:33.403911+00', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142c6ed1c4c9545a43295', '2026-11-27 14:21:33.427832+00', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-00000000000d', '17dabb9b-aa53-49e4-92c6-03f3a46af684', '{}', '{"expires_at": "2026-12-27T14:21:33.417040+00:00"}'),
	('\x066142c6ee0fb31c9f7587ab', '2026-11-27 14:21:33.49017+00', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', 'api_key.created', 'session', '17dabb9b-aa53-49e4-92c6-03f3a46af684', '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-00000000000e', '6ac6fae6-7f26-4ac4-a2ad-c05180cec873', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_frpFIh…cXfE", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142c6eefb04e69792ed41', '2026-11-27 14:21:33.550401+00', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', 'account.username_set', 'key', '6ac6fae6-7f26-4ac4-a2ad-c05180cec873', '127.0.0.1', 'python-httpx2/2.16.2', '6400aac7-b582-4cff-a51e-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(3, -100000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(3, 100000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(4, -50000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(4, 50000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(5, -101000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(5, 101000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(6, -50000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(6, 50000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(7, -102000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(7, 102000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(8, -51000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(8, 51000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(9, -103000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(9, 103000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(10, -51000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(10, 51000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(11, -104000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(11, 104000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(12, -52000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(12, 52000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(13, -105000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(13, 105000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(14, -52000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(14, 52000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(15, -106000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(15, 106000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(16, -53000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(16, 53000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(17, -107000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(17, 107000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(18, -53000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(18, 53000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(19, -108000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(19, 108000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(20, -54000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(20, 54000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(21, -109000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(21, 109000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(22, -54000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(22, 54000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(23, -110000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(23, 110000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(24, -55000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(24, 55000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(25, -111000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(25, 111000, '1665948b-68f5-4756-aa5b-50f6763107d0');
INSERT INTO public.entry VALUES
	(26, -55000, '1665948b-68f5-4756-aa5b-50f6763107d0'),
	(26, 55000, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d'),
	(27, -1010000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(31, -1010000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(33, -910000, '9840ece4-5727-4993-bab2-5763d4531f79'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 14:21:32.634954+00', 'lightning_receipt', '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6e072e664ded01600'),
	(793, 2, '2026-11-27 14:21:33.332377+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6eb68413778ef9600'),
	(801, 3, '2026-11-27 14:21:33.685836+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f0d88f1b84528d01'),
	(803, 4, '2026-11-27 14:21:33.760196+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6f1fef4574be6b401'),
	(807, 5, '2026-11-27 14:21:33.846616+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f37bf3d8507ad201'),
	(809, 6, '2026-11-27 14:21:33.895963+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6f43bf8c3de68c401'),
	(812, 7, '2026-11-27 14:21:33.988476+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f5850a6f56182001'),
	(814, 8, '2026-11-27 14:21:34.030599+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6f64af08974ed8201'),
	(817, 9, '2026-11-27 14:21:34.159682+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f81310218ab2dc01'),
	(819, 10, '2026-11-27 14:21:34.201389+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6f8da57c140d7f301'),
	(822, 11, '2026-11-27 14:21:34.275135+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fa05c5b39d9ad601'),
	(824, 12, '2026-11-27 14:21:34.319706+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6fab3ecdda4acf801'),
	(827, 13, '2026-11-27 14:21:34.384327+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fb988b8c8bfab401'),
	(829, 14, '2026-11-27 14:21:34.41895+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6fc38030939332f01'),
	(832, 15, '2026-11-27 14:21:34.495987+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fd6430efe3576901'),
	(834, 16, '2026-11-27 14:21:34.557983+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6fe570f45d9717901'),
	(837, 17, '2026-11-27 14:21:34.636819+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6ff8b1658d0aeb701'),
	(839, 18, '2026-11-27 14:21:34.665693+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6fffc24172c5b3901'),
	(842, 19, '2026-11-27 14:21:34.721424+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c700d4e321a3102501'),
	(844, 20, '2026-11-27 14:21:34.754998+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c701570e03e7f66801'),
	(849, 21, '2026-11-27 14:21:34.866629+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c7030b30b953719f01'),
	(851, 22, '2026-11-27 14:21:34.907317+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c703aa525794404b01'),
	(854, 23, '2026-11-27 14:21:34.977495+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c704bd4e1f15e69201'),
	(856, 24, '2026-11-27 14:21:35.025188+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c7056e710058104e01'),
	(859, 25, '2026-11-27 14:21:35.079698+00', 'lightning_receipt', '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c7064427e91d8ac801'),
	(861, 26, '2026-11-27 14:21:35.09881+00', 'intraledger_receipt', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c70691a2cff83b8301');

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
	('\x4c2ccf7a2e33818248495846c745cf2cf27e90f4f6b54b1e20bdbad3d2b6a5b9', '9840ece4-5727-4993-bab2-5763d4531f79', 'a65411e6-f408-4dd1-b89b-f3a78057db30', 'BTC', 'lnbcrt500u1p4sny0vsp5vgpvjyrxkseh5whhyc9tdgm0gh20h89cex9yzl0tg66xtmwdcfcspp5fskv773wxwqcyjzftprvw3w09ne8ay857665k83qhkad854k5kusdqqxqrwzqcqzzs9qrsgq6ndc3zqm40aq98nmdxhef4lhuxczrd6x2kyjqwakge3ygq27zmgp5nt6v7r0e4n0zptsefm4th6epe5yhmr7tzfvkt0wd0ymyyuqyvgpu07sr9', '\x6202c91066b4337a3af7260ab6a36f45d4fb9cb8c98a417deb46b465edcdc271', '\x01b02089fbd27911be73f7b4bcf91275d035e850f208ca11e4d4c8de70a8a0dd', 50000000, '', NULL, NULL, '2026-11-27 14:21:32.305379+00', '2026-11-27 18:21:32+00', 'PAID', 50000000, '\x066142c6e072e664ded016', 'lightning'),
	('\xea0e77b69039c93f6fb0782407bd4dbecb58322e15d52817f69833174f543714', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt50u1p4sny0dsp5lapjvaxem2wzjmvfwgk7k8jhq02dyqtn6zdqnsruhrq0fugxlx3qpp5ag880d5s88yn7mas0qjq002dhm94sv3wzh2js9lknqe3wn65xu2qdqqxqrwzqcqzzs9qrsgqq9p5lzexjn6wdhnyfeq5emfsylcma9vshjqxxefyf3s2gelqv9z328s2x8krj4pheq2kg4yty9846fyze27m8vaep39kuxtkehd575cpk4hgut', '\xff432674d9da9c296d89722deb1e5703d4d20173d09a09c07cb8c0f4f106f9a2', '\x9246573d65835bfdecd65d5f60e4163afddb5a6a62fe350dde00117e6bb4d3a6', 5000000, '', NULL, NULL, '2026-11-27 14:21:33.173734+00', '2026-11-27 18:21:33+00', 'PAID', 5000000, '\x066142c6eb68413778ef96', 'lightning'),
	('\x714b5c4ce7200aee3ee315531b03073e56b4a01735889449580ec97bd6395254', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1u1p4sny0dsp56w2vdurdjy4cdlhyv7ehtsjc4z3tsvs3p5pstw596raegrrlsttspp5w994cn88yq9wu0hrz4f3kqc88ettfgqhxkyfgj2cpmyhh43e2f2qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqpggg08mqst2w70vrrfy0lj4fzuua06uq4sj8vky9pugkcymnkq39fsadzmuhzwszffphkh9vn9lt92w8zpkuffad79zwhhyzpklehwqqfaeejy', '\xd394c6f06d912b86fee467b375c258a8a2b832110d0305ba85d0fb940c7f82d7', '\xf8afd4602e7c8a265f17d7b8a02d7fa0e42f553f50908dc235692408d9c81695', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:21:33.593454+00', '2026-11-27 18:21:33+00', 'PAID', 100000, '\x066142c6f0d88f1b84528d', 'intraledger'),
	('\xc21b38d70046a6127a76a9318e9d9286949766831d2f0cb626fd9270eba555ed', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1010n1p4sny0dsp5ja3ct4cgxhc6u66pa7jwlun3wkzjer2q4aealks649fus4pd80lqpp5cgdn34cqg6npy7nk4ycca8vjs62fwe5rr5hsed3xlkf8p6a92hksdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqhp2054uv7n5mrdjk95rjrl6gemqy7a3408famguk2ell636x6h556rhhfed0gtkv0ed05sfnjr38lcrtyku3sj8nyk9as0et2a9yv0gqlc8349', '\x976385d70835f1ae6b41efa4eff27175852c8d40af73dfda1aa953c8542d3bfe', '\x3eb68edc4f307efcf3821123d7e533d378aad93ef709a01648850bdea17a1c08', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:21:33.78648+00', '2026-11-27 18:21:33+00', 'PAID', 101000, '\x066142c6f37bf3d8507ad2', 'intraledger'),
	('\x246dde874b1c79c39dd33dc8e60b31334723271ff88d8b69f3082a036a9eb688', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1020n1p4sny0dsp5zlle0d2c6x6r79cnaz9v3hxdr65eg24eadg2gur22u3nsr9yq8hspp5y3kaap6tr3uu88wn8hywvze3xdrjxfcllzxck60npq4qx657k6yqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq8rp4u59da65tdxdzqdefk6jvg6f0697hh9jlvjc89dgujtuxfpj9nlmnmeu474scd2l5efu7pltl75vqadch3zmydwn4gj8wdhca5kgqekwx9f', '\x17ff97b558d1b43f1713e88ac8dccd1ea9942ab9eb50a4706a5723380ca401ef', '\x97ddc48c3debba5d8fe241c6b6cfd9656b471b382003808eeef78abd6ccb6d55', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:21:33.955356+00', '2026-11-27 18:21:33+00', 'PAID', 102000, '\x066142c6f5850a6f561820', 'intraledger'),
	('\x69aa253fbf17d20d1709c868aac7d981804eadda2ac076baf871c07c27357cc3', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1030n1p4sny0wsp5chs0t9j6ry8ueq6l5hpenkj4vsjpw4krmfxgajukds0pdskalcmqpp5dx4z20alzlfq69cfep52437esxqyatw69tq8dwhcw8q8cfe40npsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqlfdrk43ht07hhw6504c7a2msuvcrqjjqrutdtym9xgf2ldklev5x6j8a6ldfu9aea3jkvwxz2xpf86c3v76rlj58vutjltxedt4z2uqq8kgw3u', '\xc5e0f5965a190fcc835fa5c399da5564241756c3da4c8ecb966c1e16c2ddfe36', '\xd64adc45d98cd4030f6b7059defce89190bf0ecd5c0e840ec8edb9e00a8f1902', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:21:34.055153+00', '2026-11-27 18:21:34+00', 'PAID', 103000, '\x066142c6f81310218ab2dc', 'intraledger'),
	('\xfcc007641751166196e9c7620fa9b4717388ac26b93b27c038da84d2a407b67a', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1040n1p4sny0wsp5mzapd0qjyweuap68njs8kxl82pyhyx05unjte658entquq9m9p6qpp5lnqqweqh2ytxr9hfca3ql2d5w9ec3tpxhyaj0spcm2zd9fq8keaqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqamssjdlmf7dptptqlzxyslmtvq6786hrn8rvfs8pqjvkua4umt5y29wrtvf3gzrw6r7zdzrudmmatf2pp437kcyu5pnyhdhus67080qqrw0hss', '\xd8ba16bc1223b3ce87479ca07b1be750497219f4e4e4bcea87ccd60e00bb2874', '\x84a95ef76d5b9ef4835891cd6d6b32c196d9ca757dc1be5e7418cff06cd874a6', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:21:34.22398+00', '2026-11-27 18:21:34+00', 'PAID', 104000, '\x066142c6fa05c5b39d9ad6', 'intraledger'),
	('\x72d7061b0fbf081c88cb9dfe818f9203088a1125eb90120ead4dc0452766f4bc', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1050n1p4sny0wsp5qqypqlz54mmhxrmd9z83wz4zjvv5a6nqge2k24usfjlyq2csc8xspp5wttsvxc0huypezxtnhlgrrujqvyg5yf9awgpyr4dfhqy2fmx7j7qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqpdqjuzczrkugklap9s5u78juf42p9newxd090azxsut3kyg98yrhscl69avu9ewng3dsy4wpkmv2889ndls2gvgqjpy2vpgq3v2jj4qpwupazj', '\x0008107c54aef7730f6d288f170aa293194eea6046556557904cbe402b10c1cd', '\xc830a281a1af043cc58e1e00cc61ebb2646e3cbf177e7de15896301644b764e7', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:21:34.343985+00', '2026-11-27 18:21:34+00', 'PAID', 105000, '\x066142c6fb988b8c8bfab4', 'intraledger'),
	('\x9bade2af276b14a06665028e3bb6d7d379eec27282b629dddfac46d43a55f3ff', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1060n1p4sny0wsp5lhfm5fxhg2dpp630q2kq6yskc4wgs905svgmm4jxxw0q48evph6qpp5nwk79te8dv22qen9q28rhdkh6du7asnjs2mznhwl43rdgwj470lsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq7hh5dvjud37s0nw5pjjuuk446vcwfkax5dkqcv8celv3lkn5yqws8hr0reunthuk4lqdawrykemkts2tvwak3s9k5058t0qqtg7fnwqp4rrjyd', '\xfdd3ba24d7429a10ea2f02ac0d1216c55c8815f48311bdd646339e0a9f2c0df4', '\x88b8c2087100e0afa8bc024730d1dff18e1f9147472ca41e6c653ae35e78bfa1', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:21:34.463135+00', '2026-11-27 18:21:34+00', 'PAID', 106000, '\x066142c6fd6430efe35769', 'intraledger'),
	('\x7ce40864d58399771e31ccc7e13729a2fbdc179304ea24560f29f6ef21170e35', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1070n1p4sny0wsp5edjeksg89h3nh0jhyjcm2t39vr343jrcvmamgdujcfm3axhlswtqpp50njqsex4swvhw833enr7zdef5taac9unqn4zg4s098mw7gghpc6sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq6w62q2u62zpfs35deh8t67xr6w7z08367tym2cryn6u9ndylpnmy560ykphue7u7a8vrml0pzvyv22mpql28xd08lvgwjqcpzapl6csqfjly7y', '\xcb659b41072de33bbe5724b1b52e2560e358c87866fbb43792c2771e9aff8396', '\xec98ae2f81e6c9ce48fcfcada67ab17fb1ea58422c1fd32b0b278613c56bc243', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:21:34.612648+00', '2026-11-27 18:21:34+00', 'PAID', 107000, '\x066142c6ff8b1658d0aeb7', 'intraledger'),
	('\x55d5dcfa13133ecceb518c885e2230f79c4fd9017a9d1aaba005e98d3a60019e', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1080n1p4sny0wsp5f8hlz8x88sez6fknxde278t9w38yky6cznvgl8z4snjx5cvkgntspp52h2ae7snzvlve6633jy9ug3s77wylkgp02w342aqqh5c6wnqqx0qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqltz7rs9zlu9ytu34lwclpdzxdypvemdn9h9ce87jwe6xssk55k5puratv0hejf3vwun377v4df603wlpmu75mvvskuuq4lyrjscz9zspcsqhuf', '\x49eff11cc73c322d26d33372af1d65744e4b135814d88f9c5584e46a619644d7', '\x08fd49f425d628296856a7d9181a847f987ce3d4e864da85580c2e9cf564e067', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:21:34.696515+00', '2026-11-27 18:21:34+00', 'PAID', 108000, '\x066142c700d4e321a31025', 'intraledger'),
	('\x5eaca941c78e5a77c8fff55c1a5fb81d11c8a3fbc3dad8a62dafd2255b8db79f', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1090n1p4sny0wsp59gu3qcjdvj7kgr47v9dcp6rl00nls8zq8d9epqh2227rsge94efqpp5t6k2jsw83ed80j8l74wp5hacr5gu3glmc0dd3f3d4lfz2kudk70sdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqfpwkjefl32443p4efn3jk7j5uksdclz0l94p5l29vzgjhe6ymlwsmsjw9u2m7467l9t8kn0y09efnmml2gkqtzh2p8q8a2256gd593gq5mvpk7', '\x2a3910624d64bd640ebe615b80e87f7be7f81c403b4b9082ea52bc382325ae52', '\xb1ddb04b8e94fc20e8f49e90c032aa4d08cd5bb473c6861e0fe1280dcc7678cb', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:21:34.800834+00', '2026-11-27 18:21:34+00', 'PAID', 109000, '\x066142c7030b30b953719f', 'intraledger'),
	('\x089be091628fad4afaf1c26a26ee1096c2c025f33b3d5367f89239d50a636305', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1100n1p4sny0wsp5tu8v2wuqp63hfcqs7wpd3u36r0ljq6m2xqs8dat3p4m5dsh5m4eqpp5pzd7pytz37k547h3cf4zdmssjmpvqf0n8v74xelcjgua2znrvvzsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqsm4fppdpx3jcyhnkyzcyzvyjq5a9zh2xfjp3cvjrevddwrvq9xtxkyym8f37wfuwc9ymh8v5mcwty7nw3wra2ulwdht2vcn69mumlvgqelmsq9', '\x5f0ec53b800ea374e010f382d8f23a1bff206b6a302076f5710d7746c2f4dd72', '\x6e1b5d20594461c4ad1e73d32e95ae9d410dc4289c83dd14ffa233b04696d509', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:21:34.943349+00', '2026-11-27 18:21:34+00', 'PAID', 110000, '\x066142c704bd4e1f15e692', 'intraledger'),
	('\xdf09d7333582c036692e1d18039157a861f2462dce4d92469b9667954f331cfa', '1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', 'lnbcrt1110n1p4sny00sp5dw2yzfyr9g62xs4dzfecm64kncemyjnfkkqj6jemxedp77wc92uspp5muyawve4stqrv6fwr5vq8y2h4psly33deexey35mjene2nenrnaqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqfu4eq29jc02hlegwt4ktgwd9r24689kwcw9azf72yxsst5x0dduzff6da0q7hwqehjdl2upzpkpylfh2xly0cqwn28ctm4ww4xedejcpg7rku9', '\x6b944124832a34a342ad12738deab69e33b24a69b5812d4b3b365a1f79d82ab9', '\x5a5fd13416f96216aafadd9dc343fad8f89c43247faffca5d86c9283ac4660bb', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:21:35.060309+00', '2026-11-27 18:21:35+00', 'PAID', 111000, '\x066142c7064427e91d8ac8', 'intraledger'),
	('\xaa84f93d7488457967dfb1dfdbb3768cdf69c026ec4af87a894960a4f86ef373', 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', 'BTC', 'lnbcrt5u1p4sny00sp5yurqp90306mplnm7hwygwzkkwzw4qt83n4pu8rm2tr4c9634sd6spp542z0j0t53pzhje7lk80ahvmk3n0knspxa390s75ff9s2f7rw7desdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqyrvhaa2kvm749ujs950x9kp80kg88a8j8e4aus6qj588v89v3cc96psn8umxfu6nr78m8s7578g8n6yt9a9pmm7yt25w6ng6n8j0dnsp42kypp', '\x27060095f17eb61fcf7ebb88870ad6709d502cf19d43c38f6a58eb82ea358375', '\x665c4b0074664f08cf26f93bb4bec9690ed810851f7c23e72da71646cb863fe2', 500000, 'never paid', NULL, NULL, '2026-11-27 14:21:36.011609+00', '2026-11-27 18:21:35+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:21:32.59799+00', 'lightning_receipt'),
	(2, '2026-11-27 14:21:33.316161+00', 'lightning_receipt'),
	(3, '2026-11-27 14:21:33.672591+00', 'intraledger'),
	(4, '2026-11-27 14:21:33.747956+00', 'intraledger'),
	(5, '2026-11-27 14:21:33.845491+00', 'intraledger'),
	(6, '2026-11-27 14:21:33.894648+00', 'intraledger'),
	(7, '2026-11-27 14:21:33.97889+00', 'intraledger'),
	(8, '2026-11-27 14:21:34.029552+00', 'intraledger'),
	(9, '2026-11-27 14:21:34.14632+00', 'intraledger'),
	(10, '2026-11-27 14:21:34.197335+00', 'intraledger'),
	(11, '2026-11-27 14:21:34.273989+00', 'intraledger'),
	(12, '2026-11-27 14:21:34.318572+00', 'intraledger'),
	(13, '2026-11-27 14:21:34.377099+00', 'intraledger'),
	(14, '2026-11-27 14:21:34.417923+00', 'intraledger'),
	(15, '2026-11-27 14:21:34.494768+00', 'intraledger'),
	(16, '2026-11-27 14:21:34.556943+00', 'intraledger'),
	(17, '2026-11-27 14:21:34.635798+00', 'intraledger'),
	(18, '2026-11-27 14:21:34.66474+00', 'intraledger'),
	(19, '2026-11-27 14:21:34.720227+00', 'intraledger'),
	(20, '2026-11-27 14:21:34.75355+00', 'intraledger'),
	(21, '2026-11-27 14:21:34.8652+00', 'intraledger'),
	(22, '2026-11-27 14:21:34.905938+00', 'intraledger'),
	(23, '2026-11-27 14:21:34.976334+00', 'intraledger'),
	(24, '2026-11-27 14:21:35.021681+00', 'intraledger'),
	(25, '2026-11-27 14:21:35.076391+00', 'intraledger'),
	(26, '2026-11-27 14:21:35.096226+00', 'intraledger'),
	(27, '2026-11-27 14:21:35.183719+00', 'lightning_reserve'),
	(28, '2026-11-27 14:21:35.275185+00', 'lightning_settled'),
	(29, '2026-11-27 14:21:35.334801+00', 'lightning_reserve'),
	(30, '2026-11-27 14:21:35.383751+00', 'lightning_settled'),
	(31, '2026-11-27 14:21:35.450012+00', 'lightning_reserve'),
	(32, '2026-11-27 14:21:35.509223+00', 'lightning_failed'),
	(33, '2026-11-27 14:21:35.569463+00', 'lightning_reserve');

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
	('a7550022-b9db-4276-a68b-62f6d528b5ee', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 43684, 43684),
	('a7550022-b9db-4276-a68b-62f6d528b5ee', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 85132, 85132),
	('a7550022-b9db-4276-a68b-62f6d528b5ee', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 28006, 28006),
	('2a7b77a3-817d-45ea-b898-fd07fc56a7be', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 30641, 30641),
	('2a7b77a3-817d-45ea-b898-fd07fc56a7be', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1431, 1431),
	('6ac6fae6-7f26-4ac4-a2ad-c05180cec873', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 34946, 34946),
	('6ac6fae6-7f26-4ac4-a2ad-c05180cec873', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 140, 140),
	('2a7b77a3-817d-45ea-b898-fd07fc56a7be', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 318374, 47498),
	('2a7b77a3-817d-45ea-b898-fd07fc56a7be', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 364301, 64599),
	('6ac6fae6-7f26-4ac4-a2ad-c05180cec873', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 56023, 56023),
	('a7550022-b9db-4276-a68b-62f6d528b5ee', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 998146, 339893);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('4f9f024a-9403-4905-ad70-1ef12d243c26', 3, '2026-11-27 14:21:36.224799+00');

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
	('301beddf-43bd-465b-89f8-7a5ff4b472d1', 'USD', NULL, 0, '-infinity'),
	('1d43ccfa-9f64-4ba8-98d9-b92bb8708675', 'USD', NULL, 0, '-infinity'),
	('3265b153-44c5-457a-b9ca-5794457fc2e2', 'USD', NULL, 0, '-infinity'),
	('c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', 'BTC', NULL, 630000, '2026-11-27 14:21:35.096226+00'),
	('1665948b-68f5-4756-aa5b-50f6763107d0', 'BTC', NULL, 5636000, '2026-11-27 14:21:35.096226+00'),
	('9840ece4-5727-4993-bab2-5763d4531f79', 'BTC', NULL, 45819000, '2026-11-27 14:21:35.569463+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142c6e072e664ded016', '\x4c2ccf7a2e33818248495846c745cf2cf27e90f4f6b54b1e20bdbad3d2b6a5b9', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142c6eb68413778ef96', '\xea0e77b69039c93f6fb0782407bd4dbecb58322e15d52817f69833174f543714', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c6f0d88f1b84528d', '\x714b5c4ce7200aee3ee315531b03073e56b4a01735889449580ec97bd6395254', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142c6f1fef4574be6b4', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c6f37bf3d8507ad2', '\xc21b38d70046a6127a76a9318e9d9286949766831d2f0cb626fd9270eba555ed', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142c6f43bf8c3de68c4', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c6f5850a6f561820', '\x246dde874b1c79c39dd33dc8e60b31334723271ff88d8b69f3082a036a9eb688', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142c6f64af08974ed82', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c6f81310218ab2dc', '\x69aa253fbf17d20d1709c868aac7d981804eadda2ac076baf871c07c27357cc3', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142c6f8da57c140d7f3', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c6fa05c5b39d9ad6', '\xfcc007641751166196e9c7620fa9b4717388ac26b93b27c038da84d2a407b67a', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142c6fab3ecdda4acf8', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c6fb988b8c8bfab4', '\x72d7061b0fbf081c88cb9dfe818f9203088a1125eb90120ead4dc0452766f4bc', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142c6fc38030939332f', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c6fd6430efe35769', '\x9bade2af276b14a06665028e3bb6d7d379eec27282b629dddfac46d43a55f3ff', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142c6fe570f45d97179', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c6ff8b1658d0aeb7', '\x7ce40864d58399771e31ccc7e13729a2fbdc179304ea24560f29f6ef21170e35', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142c6fffc24172c5b39', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c700d4e321a31025', '\x55d5dcfa13133ecceb518c885e2230f79c4fd9017a9d1aaba005e98d3a60019e', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142c701570e03e7f668', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c7030b30b953719f', '\x5eaca941c78e5a77c8fff55c1a5fb81d11c8a3fbc3dad8a62dafd2255b8db79f', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142c703aa525794404b', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c704bd4e1f15e692', '\x089be091628fad4afaf1c26a26ee1096c2c025f33b3d5367f89239d50a636305', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142c7056e710058104e', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142c7064427e91d8ac8', '\xdf09d7333582c036692e1d18039157a861f2462dce4d92469b9667954f331cfa', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142c70691a2cff83b83', NULL, NULL, '2a7b77a3-817d-45ea-b898-fd07fc56a7be', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142c707e7671cd71d71', '\xf048a39c8f147be1589f984fe3c3f0a1d61262d844337427fb632dca7c04c53f', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142c70a3591c77899ec', '\x11fb88bb4027a02c59e280d797b35883d34f2cdf85636dd361c5bb112b15ed12', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142c70bf79c109a2e8e', '\x1f0aa5d752017e8ca9c2a58b4fee8e07107f5472e9d463bc115b8261bed9bf8d', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142c70cdee72eeac108', '\x1f0aa5d752017e8ca9c2a58b4fee8e07107f5472e9d463bc115b8261bed9bf8d', '\x066142c70bf79c109a2e8e', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142c70dca3703097999', '\xce45dfb87c56568f35367bc73c9cb7c2b789df35f152bb0f4484ae513a9e0ff8', NULL, 'a7550022-b9db-4276-a68b-62f6d528b5ee', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0343a60ce82f418b912a26e4d0b3763941d8ee3497972b95d39f091cf9cf30e39c', 2, 'latchkey:6a2031ca-b810-4a10-b1b4-efb6fb851caf/0010', '2026-11-27 14:21:36.161916+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142c707e7671cd71d71', 'lightning', '9840ece4-5727-4993-bab2-5763d4531f79', 'BTC', 1000000, 10000, 1010, 1010000, '\xf048a39c8f147be1589f984fe3c3f0a1d61262d844337427fb632dca7c04c53f', 'lnbcrt10u1p4sny00sp5h0ecsexnenfwruvthsm5uj35e4nl55yyhswwcjs08vfen84cecgspp57py288y0z3a7zkylnp878sls58tpyckcgsehgflmvvku5lqyc5lsdqqcqzzs9qrsgq5wnglg6ya28n5c65mddsvamytr052r9dxff5s8cmruj2erzkj234h2y7rzjs0yc50xf4xsg2zqtta03nekguns3crj0zwq2ygaxxczqq656gel', '\x032076321c19da9dbba621f728eac12c197c7f158e3194c52c1b1727a4c1819aa6', '2026-11-27 14:21:43.183786+00', NULL, NULL, 'settled', 1100, '\x0a136c68ccc60427d2e73945f53671e0687ff911396373dc00999fdbbe4dc060', NULL, '2026-11-27 14:21:35.275192+00'),
	('\x066142c70a3591c77899ec', 'lightning', '9840ece4-5727-4993-bab2-5763d4531f79', 'BTC', 1000000, 10000, 1010, 1010000, '\x11fb88bb4027a02c59e280d797b35883d34f2cdf85636dd361c5bb112b15ed12', 'lnbcrt10u1p4sny00sp5t4jz66kth93994gc7jmp59zhj6xp7khmnsy832wk453ugz3wkypspp5z8ac3w6qy7szck0zsrte0v6cs0f57txls43km5mpcka3z2c4a5fqdqqcqzzs9qrsgqvja3qnq22twchzljt54rhkk272tmf0g6jpnu0d4gpvs8lsh6m9w4ywzqmfxwuyq06xxpgukhdvvewej2rmsvtzgz88uesaka84lvprsp2xxjq7', '\x032076321c19da9dbba621f728eac12c197c7f158e3194c52c1b1727a4c1819aa6', '2026-11-27 14:21:43.334903+00', NULL, NULL, 'settled', 3000, '\xa86de35d1f295f1f565c8085dd75aed50d5f61b9fa4fa9c148459210ce2b0fc5', NULL, '2026-11-27 14:21:35.383758+00'),
	('\x066142c70bf79c109a2e8e', 'lightning', '9840ece4-5727-4993-bab2-5763d4531f79', 'BTC', 1000000, 10000, 1010, 1010000, '\x1f0aa5d752017e8ca9c2a58b4fee8e07107f5472e9d463bc115b8261bed9bf8d', 'lnbcrt10u1p4sny00sp5et87pgw3e3rm8u73jnj9pnrvqpknamy0gstmtg4pzvyg52ugcx5qpp5ru92t46jq9lge2wz5k95lm5wqug874rja82x80q3twpxr0keh7xsdqqcqzzs9qrsgqwupd8mc9mxd98lzmgmlwcpd37xs5v9smqdfrhqgtmk6h0ktwlawzaq2vqmf528pwfy2e0teusealr7mc9wxnhrvvdn49eu2pqwv28agq7qqywq', '\x032076321c19da9dbba621f728eac12c197c7f158e3194c52c1b1727a4c1819aa6', '2026-11-27 14:21:43.450078+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:21:35.50929+00'),
	('\x066142c70dca3703097999', 'lightning', '9840ece4-5727-4993-bab2-5763d4531f79', 'BTC', 900000, 10000, 910, 910000, '\xce45dfb87c56568f35367bc73c9cb7c2b789df35f152bb0f4484ae513a9e0ff8', 'lnbcrt9u1p4sny00sp5dd4pj47cay9k9gcvc0c95htmjqckn020kruyf3vld2rtu9yuly0spp5eezalwru2etg7dfk00rne89hc2mcnhe479ftkr6ysjh9zw57pluqdqqcqzzs9qrsgqpyns5kmkj5exmsjllkfsm5qg7fe9v258vaxpd2nct6xvaj64pxmxdzehnu3haz5zw82qemgvjgxtcmxlqh8dztx8xzs4marsfr2mswsq5ez2v5', '\x032076321c19da9dbba621f728eac12c197c7f158e3194c52c1b1727a4c1819aa6', '2026-11-27 14:21:35.884072+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x4c2ccf7a2e33818248495846c745cf2cf27e90f4f6b54b1e20bdbad3d2b6a5b9', 50000000, '2026-11-27 14:21:32.598293+00', 'credited', '\x066142c6e072e664ded016', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xea0e77b69039c93f6fb0782407bd4dbecb58322e15d52817f69833174f543714', 5000000, '2026-11-27 14:21:33.31637+00', 'credited', '\x066142c6eb68413778ef96', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:21:28.111615+00');

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
	(11, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(12, 50000000),
	(10, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xf048a39c8f147be1589f984fe3c3f0a1d61262d844337427fb632dca7c04c53f', '\x0a136c68ccc60427d2e73945f53671e0687ff911396373dc00999fdbbe4dc060', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:21:35.144448+00', '2026-11-27 15:21:35+00'),
	('\x11fb88bb4027a02c59e280d797b35883d34f2cdf85636dd361c5bb112b15ed12', '\xa86de35d1f295f1f565c8085dd75aed50d5f61b9fa4fa9c148459210ce2b0fc5', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:21:35.31738+00', '2026-11-27 15:21:35+00'),
	('\x1f0aa5d752017e8ca9c2a58b4fee8e07107f5472e9d463bc115b8261bed9bf8d', '\x7089366e40257ba3b56c8c4bcd8e207f212b614da4943cef67b73bafb3e12379', false, 'no_route', 'OPEN', 0, '2026-11-27 14:21:35.418363+00', '2026-11-27 15:21:35+00'),
	('\xce45dfb87c56568f35367bc73c9cb7c2b789df35f152bb0f4484ae513a9e0ff8', '\x5cfc81fdf45f509bcf80b9d3d4afe5603a54aeb899b52746a96a8ccbcfe32b17', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:21:35.529591+00', '2026-11-27 15:21:35+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x4efdd583df0d4e506b15e4333f928c38bb230dfc8d1d74d17ff33ebab463bfba'),
	('outside', '\xc3de2e653dcb67dd1e3ac33a4902b8369ea8ab4be50f60f663d7cd875ea92313');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x4c2ccf7a2e33818248495846c745cf2cf27e90f4f6b54b1e20bdbad3d2b6a5b9', 'SETTLED', 50000000, '\x01b02089fbd27911be73f7b4bcf91275d035e850f208ca11e4d4c8de70a8a0dd', 1, '2026-11-27 14:21:32.397438+00'),
	('\xea0e77b69039c93f6fb0782407bd4dbecb58322e15d52817f69833174f543714', 'SETTLED', 5000000, '\x9246573d65835bfdecd65d5f60e4163afddb5a6a62fe350dde00117e6bb4d3a6', 2, '2026-11-27 14:21:33.245753+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xf048a39c8f147be1589f984fe3c3f0a1d61262d844337427fb632dca7c04c53f', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:21:35.258921+00', '2026-11-27 14:21:35.258921+00'),
	(2, '\x11fb88bb4027a02c59e280d797b35883d34f2cdf85636dd361c5bb112b15ed12', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:21:35.373665+00', '2026-11-27 14:21:35.373665+00'),
	(3, '\x1f0aa5d752017e8ca9c2a58b4fee8e07107f5472e9d463bc115b8261bed9bf8d', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:21:35.496401+00', '2026-11-27 14:21:35.496401+00'),
	(4, '\xce45dfb87c56568f35367bc73c9cb7c2b789df35f152bb0f4484ae513a9e0ff8', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:21:36.828252+00', '2026-11-27 14:21:35.628252+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:21:27.057338+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:21:27.322794+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:21:27.472075+00'),
	('0004_payments', '48460c9706c9bfb226402dec7682d779d55977cb23096b8d486ffa71b33dd318', 'before', '2026-11-27 14:21:27.523099+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:21:28.005346+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:21:28.156444+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:21:28.250648+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:21:28.380509+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 14:21:28.468631+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:21:28.532505+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('35ecdfb4-c4ed-4457-b5fd-6212911895ec', 'a65411e6-f408-4dd1-b89b-f3a78057db30', '\xb4deb07c17747ecdbd23fbf0b7881ec5a98f6da6cd95d96adbb7e74b623bb292', '2026-11-27 14:21:31.794788+00', '2026-12-27 14:21:31.794788+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('1aa8bc8c-d6bf-4f8e-a268-707ae0204ca4', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', '\x25594238dc498445846a50e83b2c1909cf81a30b6d9ab6ed6d67234eea47d206', '2026-11-27 14:21:32.846877+00', '2026-12-27 14:21:32.846877+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('17dabb9b-aa53-49e4-92c6-03f3a46af684', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', '\x8053143370f77ada59436fd1e4e34c03e5e26134070178b1da172408d001a2da', '2026-11-27 14:21:33.41704+00', '2026-12-27 14:21:33.41704+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('9840ece4-5727-4993-bab2-5763d4531f79', 'a65411e6-f408-4dd1-b89b-f3a78057db30', 'BTC', '', '2026-11-27 14:21:31.703154+00'),
	('301beddf-43bd-465b-89f8-7a5ff4b472d1', 'a65411e6-f408-4dd1-b89b-f3a78057db30', 'USD', '', '2026-11-27 14:21:31.712343+00'),
	('1665948b-68f5-4756-aa5b-50f6763107d0', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'BTC', '', '2026-11-27 14:21:32.746133+00'),
	('1d43ccfa-9f64-4ba8-98d9-b92bb8708675', '84c9b7ae-07f6-4399-accf-bc062f1d8b78', 'USD', '', '2026-11-27 14:21:32.767991+00'),
	('c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', 'BTC', '', '2026-11-27 14:21:33.376175+00'),
	('3265b153-44c5-457a-b9ca-5794457fc2e2', 'f557bb9a-7781-4c09-bca0-ba5bf929597f', 'USD', '', '2026-11-27 14:21:33.383483+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6e072e664ded01600', NULL, NULL),
	(5000, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6eb68413778ef9600', NULL, NULL),
	(-100, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6f0d88f1b84528d00', 'bob', NULL),
	(100, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f0d88f1b84528d01', 'alice', NULL),
	(-50, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f1fef4574be6b400', 'carol', NULL),
	(50, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6f1fef4574be6b401', 'bob', NULL),
	(-101, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6f37bf3d8507ad200', 'bob', NULL),
	(101, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f37bf3d8507ad201', 'alice', NULL),
	(-50, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f43bf8c3de68c400', 'carol', NULL),
	(50, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6f43bf8c3de68c401', 'bob', NULL),
	(-102, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6f5850a6f56182000', 'bob', NULL),
	(102, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f5850a6f56182001', 'alice', NULL),
	(-51, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f64af08974ed8200', 'carol', NULL),
	(51, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6f64af08974ed8201', 'bob', NULL),
	(-103, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6f81310218ab2dc00', 'bob', NULL),
	(103, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f81310218ab2dc01', 'alice', NULL),
	(-51, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6f8da57c140d7f300', 'carol', NULL),
	(51, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6f8da57c140d7f301', 'bob', NULL),
	(-104, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6fa05c5b39d9ad600', 'bob', NULL),
	(104, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fa05c5b39d9ad601', 'alice', NULL),
	(-52, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fab3ecdda4acf800', 'carol', NULL),
	(52, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6fab3ecdda4acf801', 'bob', NULL),
	(-105, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6fb988b8c8bfab400', 'bob', NULL),
	(105, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fb988b8c8bfab401', 'alice', NULL),
	(-52, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fc38030939332f00', 'carol', NULL),
	(52, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6fc38030939332f01', 'bob', NULL),
	(-106, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6fd6430efe3576900', 'bob', NULL),
	(106, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fd6430efe3576901', 'alice', NULL),
	(-53, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fe570f45d9717900', 'carol', NULL),
	(53, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6fe570f45d9717901', 'bob', NULL),
	(-107, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c6ff8b1658d0aeb700', 'bob', NULL),
	(107, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6ff8b1658d0aeb701', 'alice', NULL),
	(-53, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c6fffc24172c5b3900', 'carol', NULL),
	(53, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c6fffc24172c5b3901', 'bob', NULL),
	(-108, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c700d4e321a3102500', 'bob', NULL),
	(108, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c700d4e321a3102501', 'alice', NULL),
	(-54, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c701570e03e7f66800', 'carol', NULL),
	(54, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c701570e03e7f66801', 'bob', NULL),
	(-109, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c7030b30b953719f00', 'bob', NULL),
	(109, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c7030b30b953719f01', 'alice', NULL),
	(-54, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c703aa525794404b00', 'carol', NULL),
	(54, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c703aa525794404b01', 'bob', NULL),
	(-110, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c704bd4e1f15e69200', 'bob', NULL),
	(110, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c704bd4e1f15e69201', 'alice', NULL),
	(-55, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c7056e710058104e00', 'carol', NULL),
	(55, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c7056e710058104e01', 'bob', NULL),
	(-111, NULL, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c7064427e91d8ac800', 'bob', NULL),
	(111, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c7064427e91d8ac801', 'alice', NULL),
	(-55, NULL, '1665948b-68f5-4756-aa5b-50f6763107d0', '\x066142c70691a2cff83b8300', 'carol', NULL),
	(55, NULL, 'c87bf3cf-6a6d-4ce8-9caa-1c3de3a3a78d', '\x066142c70691a2cff83b8301', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c707e7671cd71d7100', NULL, NULL),
	(-1003, 3, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c70a3591c77899ec00', NULL, NULL),
	(-1010, 10, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c70bf79c109a2e8e00', NULL, NULL),
	(1010, 10, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c70cdee72eeac10800', NULL, NULL),
	(-910, 10, '9840ece4-5727-4993-bab2-5763d4531f79', '\x066142c70dca370309799900', NULL, NULL);

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
