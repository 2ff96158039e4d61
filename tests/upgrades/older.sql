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
	('3149f43d-9ee5-41f2-a794-7de8f655f669', 'e04ac637-dabc-4117-ac22-660036b6dcb8', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '7f2654a3-6008-45c9-af14-5636aac07ca5', '2026-11-27 14:31:08.442176+00'),
	('9420c12a-6bf7-4532-8c78-85ea2486d66d', '14d1a12a-01fe-4aea-b977-ecb9ba1bc84d', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '762594ed-9d78-486c-8f15-9a439f250e0e', '2026-11-27 14:31:08.750712+00'),
	('e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'c2397112-39a6-4e5d-bb90-d6991794660b', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '132505ed-b372-41a6-81f6-d127e3889353', '2026-11-27 14:31:09.266991+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('28fffb7b-33df-46bc-8e3a-479249a1e786', '3149f43d-9ee5-41f2-a794-7de8f655f669', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:31:08.558524+00', NULL, '2026-11-27 14:31:11.696878+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('e1328483-cb7d-4393-babc-e23a896e1767', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:31:08.835639+00', NULL, '2026-11-27 14:31:11.318516+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7a378fd1-5cc7-4246-aab0-39b186f51605', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:31:09.411107+00', NULL, '2026-11-27 14:31:11.927061+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('9e229add-023c-43ce-b065-f1cd2c97c3fb', '28fffb7b-33df-46bc-8e3a-479249a1e786', '\x12abf491572db46e170b09a714b06f0694b64d5a15b94c6c36e5cee65fb49a5b', 'blink_2DSPep', 'kRho', '2026-11-27 14:31:08.5652+00', NULL),
	('95dda753-1e66-4d7f-8aef-8e740275ee0a', 'e1328483-cb7d-4393-babc-e23a896e1767', '\x3d8105fb6f817f4e041e631ff0d29ee7fed0f37665361b0da067eef6ed4bbede', 'blink_BbsCmG', 'smPT', '2026-11-27 14:31:08.836452+00', NULL),
	('5b3995db-ee8f-40b9-ad7b-33e664cd800d', '7a378fd1-5cc7-4246-aab0-39b186f51605', '\x7ff34dc804a5a25cadff3fa74ada2e9c390291dfc995d76604edc98dbf654c2a', 'blink_x5rM7e', 'y3Bc', '2026-11-27 14:31:09.413114+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142e9334eff8f146bf88d', '2026-11-27 14:31:08.453747+00', '3149f43d-9ee5-41f2-a794-7de8f655f669', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142e933e8c06ddba38837', '2026-11-27 14:31:08.493069+00', '3149f43d-9ee5-41f2-a794-7de8f655f669', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-000000000001', 'e504e809-df00-4339-8fea-9b69912c8d1a', '{}', '{"expires_at": "2026-12-27T14:31:08.487623+00:00"}'),
	('\x066142e9353876dd55f25ab8', '2026-11-27 14:31:08.578998+00', '3149f43d-9ee5-41f2-a794-7de8f655f669', 'api_key.created', 'session', 'e504e809-df00-4339-8fea-9b69912c8d1a', '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-000000000002', '28fffb7b-33df-46bc-8e3a-479249a1e786', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_2DSPep…kRho", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e9360c25f7519dd5c9', '2026-11-27 14:31:08.633184+00', '3149f43d-9ee5-41f2-a794-7de8f655f669', 'account.username_set', 'key', '28fffb7b-33df-46bc-8e3a-479249a1e786', '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142e937f4b64838d37cf6', '2026-11-27 14:31:08.758393+00', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142e93874ecc7d3faa6f8', '2026-11-27 14:31:08.791058+00', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-000000000007', 'a7917852-ce04-48bf-9a38-a575182157eb', '{}', '{"expires_at": "2026-12-27T14:31:08.788922+00:00"}'),
	('\x066142e939414c66beabb9b6', '2026-11-27 14:31:08.843465+00', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'api_key.created', 'session', 'a7917852-ce04-48bf-9a38-a575182157eb', '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-000000000008', 'e1328483-cb7d-4393-babc-e23a896e1767', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_BbsCmG…smPT", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e93bbbee9f2bc8cb5b', '2026-11-27 14:31:09.00589+00', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'account.username_set', 'key', 'e1328483-cb7d-4393-babc-e23a896e1767', '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142e93fc315fa0163b860', '2026-11-27 14:31:09.269871+00', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142e93fdea4e46df1f837', '2026-11-27 14:31:09.276913+00', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-00000000000d', '66632ea3-21aa-4710-8b27-f451a7a8967f', '{}', '{"expires_at": "2026-12-27T14:31:09.275263+00:00"}'),
	('\x066142e942344a88ecb774c0', '2026-11-27 14:31:09.429929+00', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'api_key.created', 'session', '66632ea3-21aa-4710-8b27-f451a7a8967f', '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-00000000000e', '7a378fd1-5cc7-4246-aab0-39b186f51605', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_x5rM7e…y3Bc", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e94292ff123950a281', '2026-11-27 14:31:09.454136+00', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'account.username_set', 'key', '7a378fd1-5cc7-4246-aab0-39b186f51605', '127.0.0.1', 'python-httpx2/2.16.2', '67dca796-378a-40bf-9575-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(3, -100000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(3, 100000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(4, -50000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(4, 50000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(5, -101000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(5, 101000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(6, -50000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(6, 50000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(7, -102000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(7, 102000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(8, -51000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(8, 51000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(9, -103000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(9, 103000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(10, -51000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(10, 51000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(11, -104000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(11, 104000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(12, -52000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(12, 52000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(13, -105000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(13, 105000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(14, -52000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(14, 52000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(15, -106000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(15, 106000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(16, -53000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(16, 53000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(17, -107000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(17, 107000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(18, -53000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(18, 53000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(19, -108000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(19, 108000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(20, -54000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(20, 54000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(21, -109000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(21, 109000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(22, -54000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(22, 54000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(23, -110000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(23, 110000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(24, -55000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(24, 55000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(25, -111000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(25, 111000, '762594ed-9d78-486c-8f15-9a439f250e0e');
INSERT INTO public.entry VALUES
	(26, -55000, '762594ed-9d78-486c-8f15-9a439f250e0e'),
	(26, 55000, '132505ed-b372-41a6-81f6-d127e3889353'),
	(27, -1010000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(31, -1010000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(33, -910000, '7f2654a3-6008-45c9-af14-5636aac07ca5'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(778, 1, '2026-11-27 14:31:08.728091+00', 'lightning_receipt', '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e9376653aa4b60c500'),
	(791, 2, '2026-11-27 14:31:09.227502+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e93eebefaf90699000'),
	(799, 3, '2026-11-27 14:31:09.490122+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9430a6bb001c6cc01'),
	(801, 4, '2026-11-27 14:31:09.51737+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94383fd3601eae801'),
	(804, 5, '2026-11-27 14:31:09.563052+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9443615ec49f8f201'),
	(806, 6, '2026-11-27 14:31:09.576186+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94468faa4aec24901'),
	(809, 7, '2026-11-27 14:31:09.608554+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e944e5356e31c5ce01'),
	(811, 8, '2026-11-27 14:31:09.665403+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e945c26c8961f52101'),
	(814, 9, '2026-11-27 14:31:09.703086+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9465c3060cb838801'),
	(819, 10, '2026-11-27 14:31:09.759714+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94724e133dd3c1901'),
	(822, 11, '2026-11-27 14:31:09.870013+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e948e6d8011467eb01'),
	(824, 12, '2026-11-27 14:31:09.972807+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94a78d9232073de01'),
	(827, 13, '2026-11-27 14:31:10.155117+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e94d3aba68c30b8101'),
	(829, 14, '2026-11-27 14:31:10.26343+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94ee77dcf63c65c01'),
	(832, 15, '2026-11-27 14:31:10.453459+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e951cd1ba5ea6cba01'),
	(834, 16, '2026-11-27 14:31:10.479927+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e9523482ed15f11c01'),
	(837, 17, '2026-11-27 14:31:10.671504+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9552072536b125901'),
	(839, 18, '2026-11-27 14:31:10.735722+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e9561d2f2b2a724f01'),
	(843, 19, '2026-11-27 14:31:10.946453+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e959541611358d6401'),
	(845, 20, '2026-11-27 14:31:11.022022+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e95a78ccefdbbf1501'),
	(848, 21, '2026-11-27 14:31:11.115246+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95be7f260b07ea901'),
	(850, 22, '2026-11-27 14:31:11.153336+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e95c7d02ff157a0601'),
	(853, 23, '2026-11-27 14:31:11.181539+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95ceb21a04ad90a01'),
	(855, 24, '2026-11-27 14:31:11.193608+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e95d181eceb3471f01'),
	(858, 25, '2026-11-27 14:31:11.212591+00', 'lightning_receipt', '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95d5f326d24e5f201'),
	(860, 26, '2026-11-27 14:31:11.308785+00', 'intraledger_receipt', '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e95edca7a045f6d801');

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
	('\xeb217a3631b5a563d0ee5b0706108efa250d414665d5c557cfdf193c23190439', '7f2654a3-6008-45c9-af14-5636aac07ca5', '3149f43d-9ee5-41f2-a794-7de8f655f669', 'BTC', 'lnbcrt500u1p4sn9pvsp5ggkk0wue75zvuk4xv034l3upr49gyr897m8mptxf0kv2qfa6fz9spp5avsh5d33kkjk858wtvrsvyywlgjs6s2xvh2u2470muvncgceqsusdqqxqrwzqcqzzs9qrsgqph5us8jafprczh0rfecq7rjgw3umz8qcnmwk3tjat23t57ks6xapg07t79z9z5sfpmfmg284apdc94tk4gsc97qq0gxtsadm54m9xxsqzauve5', '\x422d67bb99f504ce5aa663e35fc7811d4a820ce5f6cfb0acc97d98a027ba488b', '\x2a0c1a09d569bea66f4113e67cb7cb0a0bfdaf4e7b05c6c38b01c323dce4bfc0', 50000000, '', NULL, NULL, '2026-11-27 14:31:08.672602+00', '2026-11-27 18:31:08+00', 'PAID', 50000000, '\x066142e9376653aa4b60c5', 'lightning'),
	('\x41a94da007600e2fee58cca1c2764ac657fa62f43b430d3a3208a9246d253244', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt50u1p4sn9pdsp58jlqxr0p03as643suyfjatqy8zx9knrd47mh29fm7e6gf778hxuqpp5gx55mgq8vq8zlmjcejsuyaj2cetl5ch58dps6w3jpz5jgmf9xfzqdqqxqrwzqcqzzs9qrsgqex82w0hwaxqldkretfd07aua458pf59zc79g32ayzc83zz8wz4yz39qe6qj4kjpwp7slszavvuzse5xd4r69rgtpmk7avywt9574r7qpwze58m', '\x3cbe030de17c7b0d5630e1132eac04388c5b4c6dafb775153bf67484fbc7b9b8', '\x4a870adefe7f67cec64821babc267fd73610b5572a7051e378d89fe0243b4c54', 5000000, '', NULL, NULL, '2026-11-27 14:31:09.109238+00', '2026-11-27 18:31:09+00', 'PAID', 5000000, '\x066142e93eebefaf906990', 'lightning'),
	('\x1eacd0310e8959abcf313a9a1ee72dff71c34d9e78d2d658e5219533460fbded', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1u1p4sn9pdsp5j3054gagrjcn7q2ea86xat2uh6x3jqsj6ka4rj2a2d3f0rzz94espp5r6kdqvgw39v6hne382dpaeedlacuxnv70rfdvk89yx2nx3s0hhksdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqvt402teh7qq9t2n07v0fupsskcymt5sdn946tpg7kft3f84rx2qz5veuu48hd0sc0rpj29a45fku5w4etw5ahjeg93lszlql97rxd3cpv29q6r', '\x945f4aa3a81cb13f0159e9f46ead5cbe8d190212d5bb51c95d5362978c422d73', '\x6c5971b1f82ccc489e3b76623d16b245dcf8668988f0bb9fc3bb0613c0c3687f', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:31:09.468384+00', '2026-11-27 18:31:09+00', 'PAID', 100000, '\x066142e9430a6bb001c6cc', 'intraledger'),
	('\x8ace60695d455b48c85297a7681585a26f79d21274d6ca51c0077cdfda0f12a9', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1010n1p4sn9pdsp5lagtgr9yenw7mara3j08p9x564w2cyj7qkh7x0aztz0mfjez2rxqpp53t8xq62ag4d53jzjj7nks9v95fhhn5sjwntv55wqqa7dlks0z25sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqyyrhvddrqqq2exqfcdt6dd9zuq0hf4dtadja5jd8vslm4dpney2ynxwxltnr62wext5l623vt2shvd6k4lus39y35xjmvlvhkhpgn8gq9u52zu', '\xff50b40ca4ccddedf47d8c9e7094d4d55cac125e05afe33fa2589fb4cb2250cc', '\x84a6cec79a4407e3b090e0a9d2cd0b9f3083659591a243507d76796fd62b9515', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:31:09.543697+00', '2026-11-27 18:31:09+00', 'PAID', 101000, '\x066142e9443615ec49f8f2', 'intraledger'),
	('\x16c97da3179c75811840476f49875444403e08b0973a0d550fa3dc8bb881463c', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1020n1p4sn9pdsp59h96hm3yejza2dwjpkc0hx7y7205d7jhkg3ds0hvahwyh7qq50lspp5zmyhmgchn36czxzqgah5np65g3qruz9sjuaq64g050wghwypgc7qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqx3rrne54dqm5l0qyvs6tpm79n3tmgdkr0edu487msdcnwakqdav8pv9j8g60gd37xax9wlp2qa92phq3k9rmdksf7asmswr4tejhj4spwpyd43', '\x2dcbabee24cc85d535d20db0fb9bc4f29f46fa57b222d83eeceddc4bf800a3ff', '\xef02ba88832bf8f31d598b4eb9d38cc1f6d25c9f3b8a04db71d0bc6420254861', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:31:09.589806+00', '2026-11-27 18:31:09+00', 'PAID', 102000, '\x066142e944e5356e31c5ce', 'intraledger'),
	('\x7fb0094f3fc3b34e0efc16431c455a3cbfbb53240c4787e27cd3046b2b91a293', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1030n1p4sn9pdsp5su7z006z24zuetrf269zq57c25ca3umx7yszmnpmp0wq4482e9qspp507cqjnelcwe5urhuzep3c3268jlmk5eyp3rc0cnu6vzxk2u352fsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqste0syv239253urjsn9qqyqggs3pw3eulssv829deupd829utpyx4cjrupesk856qtg54nlx8jmpnthgjhhm5afl2ywlcwtyvuy9emqpu8j2yx', '\x873c27bf425545ccac69568a2053d85531d8f366f1202dcc3b0bdc0ad4eac941', '\xc536cae59594faf1d8975b98a9c9574b3e281d488be8357db89a0fc63bce030b', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:31:09.681113+00', '2026-11-27 18:31:09+00', 'PAID', 103000, '\x066142e9465c3060cb8388', 'intraledger'),
	('\x7a771e7af71f7930de9ca54b0a5ae6f1067e35f8bff2a8fcbc3acc180b559979', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1040n1p4sn9pdsp5rpa48mwvk647adty4dl5a8nr9l3g0rvhxz2jkzy5svlg3kgk6yeqpp50fm3u7hhraunph5u549s5khx7yr8ud0chle23l9u8txpsz64n9usdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqq4tm5fp4qw8vt643rmsqx5amneczdc98g2dlse4vp20kmxgr6ar35klkew2n53q0lcg3s8hl8cdalcegxmgh2e3h0hqvxargay7zmqspv39hl4', '\x187b53edccb6abeeb564ab7f4e9e632fe2878d9730952b0894833e88d916d132', '\x79ec32829800547dd5ce275cfcd6b2ac589dc7cea3edcfd8a1801a97c9cf5e76', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:31:09.796199+00', '2026-11-27 18:31:09+00', 'PAID', 104000, '\x066142e948e6d8011467eb', 'intraledger'),
	('\x4f373f3f3ab07b6bce1194982930bf67f2eae8afa8310f8d2adece9a02d9734c', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1050n1p4sn9pwsp5c96eljzmy4fp2cfg80mqm93nl8np6jes6d6wdkeajmhmjxlhmp5qpp5fumn70e6kpakhns3jjvzjv9lvlew46904qcslrf2mm8f5qkewdxqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqykhq6uerdha6x49ucqlansc497cn989m7lqtr5d3gj2qhwxu42xq2rwhh6x6gdh2ha7sntk4ptrxp56r3xwr7gszx8qqy40tk9sppdsqasdgxx', '\xc1759fc85b25521561283bf60d9633f9e61d4b30d374e6db3d96efb91bf7d868', '\x4d806aa4bf83e99faac48ab829f068de9ae61e8b773d853978eaac19c1b888c2', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:31:10.057384+00', '2026-11-27 18:31:10+00', 'PAID', 105000, '\x066142e94d3aba68c30b81', 'intraledger'),
	('\xf92ecf2c6dffb9d25cff9600a9bd7674262e5ad522ebfe052974dca889057e12', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1060n1p4sn9pwsp5t88aan95enum6dzh42jzm2kea8dmvpperwyxptqy98jgcvkym3gqpp5lyhv7trdl7uayh8ljcq2n0tkwsnzukk4yt4lupffwnw23zg90cfqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq0a03ecwcxdyuc2mmxgdz9er9n3kzsel2vshkwedsce08gzuy6f23x7es3gvgvsxjm3ww8jh7yae9z722j74yp2lyvuelpu7s53x8g0gq5yxu2l', '\x59cfdeccb4ccf9bd3457aaa42daad9e9dbb604391b8860ac0429e48c32c4dc50', '\xd0933089e1dcf6f4ca839ede8b831af9685643e52634314f9eade330a4d4a429', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:31:10.359417+00', '2026-11-27 18:31:10+00', 'PAID', 106000, '\x066142e951cd1ba5ea6cba', 'intraledger'),
	('\x741404c662121de4992d981e71d95d9070a603205314bc80d19ef1868f5091f5', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1070n1p4sn9pwsp5dkygy5279cvcgegxvfkzv3z9t7ftqu7alm83a4s4v45hq7knuqpqpp5ws2qf3nzzgw7fxfdnq08rk2ajpc2vqeq2v2teqx3nmccdr6sj86sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqrapqckjedgwgnckjhzjzmyjyr48x4cud6q4szhgp9qvhw09fah29wvmlq7g3f7dd7ujw6wlflcwrcxgx2zg0yd399kyxyzuht0mfu0sq85ahl8', '\x6d8882515e2e19846506626c2644455f92b073ddfecf1ed6156569707ad3e002', '\x84f178c7e992e4bead1226c429ef703a9e6150197aa3fb1b264a8ea05b0f9d69', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:31:10.573353+00', '2026-11-27 18:31:10+00', 'PAID', 107000, '\x066142e9552072536b1259', 'intraledger'),
	('\x8317b40386d0fe5ff28b6d474eeaffca9168c6931c84ca101eedb2118c7bd4c0', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1080n1p4sn9pwsp5alfgslp6xp5cq6t5gaevcfxm8umdczgevp0wutlwdyvgc0qxexhqpp5svtmgqux6rl9lu5td4r5a6hle2gk335nrjzv5yq7akeprrrm6nqqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq76m38cdgsudaes3nf9rpcrewyfdpjhfy0p4nremjn884k7mz9yeje5xsx5p6tyzpv5qxmfwupjsjlzru5qxry5txjqc4flhf89yxsacqpmuynk', '\xefd2887c3a30698069744772cc24db3f36dc0919605eee2fee69188c3c06c9ae', '\x1294250566c5d103e7531d24601b8a68ff0dfec235155aa3e5d90f538eee01f1', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:31:10.814006+00', '2026-11-27 18:31:10+00', 'PAID', 108000, '\x066142e959541611358d64', 'intraledger'),
	('\x712bfb5a254baf5c811881d70503d5cb80d0080f0f34f09dc07ebe0c5e026e7c', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1090n1p4sn9p0sp5q0ms7nupekf4t6rxqmcx9j4xe0cue3hy86se3gsvp4u3zdr849vspp5wy4lkk39fwh4eqgcs8ts2q74ewqdqzq0pu60p8wq06lqchszde7qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqc3n0f2fe28tlcn7hjx2qdqmdj6mtmn5f370klcxynurs9u7vp3qk77gd08yn9f7ywxe98u78ytfklew72x5qh78x7wjflz33390vstsqfumzdm', '\x03f70f4f81cd9355e86606f062caa6cbf1ccc6e43ea198a20c0d79113467a959', '\x55f2a994ce02bffd7121ae18b6f7e4a89e9a27cacf6c87a3809b51014542f05c', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:31:11.034515+00', '2026-11-27 18:31:11+00', 'PAID', 109000, '\x066142e95be7f260b07ea9', 'intraledger'),
	('\xed965baa6e503ae587b4f2eecdff347e32b07a1637d5125efcdf6e57bf616864', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1100n1p4sn9p0sp5l3p7hhcsvmc9ulxmlavc5vcwxcsp8tnwzd5879csuewku4fuct6qpp5akt9h2nw2qawtpa57thvmle50cetq7skxl23yhhumah900mpdpjqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqqg86jxzecxa7c40ekrsjcpxmf2tup24jnkcxvdl0y5zz7ckmfhxx0suhzx9td2gzlk3w6h5y3gh5e6rlfjde33x7ckuwfduqdk3ztecpnemva8', '\xfc43ebdf1066f05e7cdbff598a330e362013ae6e13687f1710e65d6e553cc2f4', '\xdedbb21ccabc74fbf6c627e11e7f12371b36a486473d9f4de902c80bc00b5bbe', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:31:11.171635+00', '2026-11-27 18:31:11+00', 'PAID', 110000, '\x066142e95ceb21a04ad90a', 'intraledger'),
	('\x5869321207abb5b9772d5fdb40b5f50cbc8d47f9b9a6b127c268cfba78354814', '762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', 'lnbcrt1110n1p4sn9p0sp5kumsp4zcjlfhzwuxuygq0363rxwvlwy7nnxgaf0rj04d7egfx8jspp5tp5nyys84w6mjaedtld5pd04pj7g63lehxntzf7zdr8m57p4fq2qdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqf2g4x6090yuy3acumrscuspd9et90793s7r86qy4ncnt5j8mjz2xr0596gcpjzx39h5uwep56h0cgzpj6sa76w2cgc7fl0j8a4ls8wsp50mcu9', '\xb73700d45897d3713b86e11007c751199ccfb89e9ccc8ea5e393eadf650931e5', '\x68516e197d95bb46312491e50a3c50fc40fe1a39a85a7b8911a3c655d8e7da92', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:31:11.20224+00', '2026-11-27 18:31:11+00', 'PAID', 111000, '\x066142e95d5f326d24e5f2', 'intraledger'),
	('\x17b57049c54e5aa59eb926c1d02f804e50d5546a175fedc69561e1c9dba9af03', '132505ed-b372-41a6-81f6-d127e3889353', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'BTC', 'lnbcrt5u1p4sn9p0sp5sgf0u3a2xqh0kr7azr76exva75yyu0cs2gpuu9jrph2vydh46upspp5z76hqjw9fed2t84eymqaqtuqfegd24r2za07m354v8sunkaf4upsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqp3w6dn5a59m7uhd98wzljxu9w6g8hphdhc9e9tgcndpygs8cmqg97pz2z8z30ca6r686xuv8lne0dvhkjfsk9cqgcv5d33zfqkaqxrcpkn6kfe', '\x8212fe47aa302efb0fdd10fdac999df5084e3f105203ce16430dd4c236f5d703', '\x11c3eef2abaef11019ba193a64952dec9bafd157978dc4efde2ee607e0ea6bc4', 500000, 'never paid', NULL, NULL, '2026-11-27 14:31:11.930105+00', '2026-11-27 18:31:11+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:31:08.721747+00', 'lightning_receipt'),
	(2, '2026-11-27 14:31:09.214703+00', 'lightning_receipt'),
	(3, '2026-11-27 14:31:09.484651+00', 'intraledger'),
	(4, '2026-11-27 14:31:09.515773+00', 'intraledger'),
	(5, '2026-11-27 14:31:09.561365+00', 'intraledger'),
	(6, '2026-11-27 14:31:09.574394+00', 'intraledger'),
	(7, '2026-11-27 14:31:09.606197+00', 'intraledger'),
	(8, '2026-11-27 14:31:09.662828+00', 'intraledger'),
	(9, '2026-11-27 14:31:09.702192+00', 'intraledger'),
	(10, '2026-11-27 14:31:09.753569+00', 'intraledger'),
	(11, '2026-11-27 14:31:09.86876+00', 'intraledger'),
	(12, '2026-11-27 14:31:09.971673+00', 'intraledger'),
	(13, '2026-11-27 14:31:10.152378+00', 'intraledger'),
	(14, '2026-11-27 14:31:10.262141+00', 'intraledger'),
	(15, '2026-11-27 14:31:10.451995+00', 'intraledger'),
	(16, '2026-11-27 14:31:10.478466+00', 'intraledger'),
	(17, '2026-11-27 14:31:10.669938+00', 'intraledger'),
	(18, '2026-11-27 14:31:10.734639+00', 'intraledger'),
	(19, '2026-11-27 14:31:10.945302+00', 'intraledger'),
	(20, '2026-11-27 14:31:11.020236+00', 'intraledger'),
	(21, '2026-11-27 14:31:11.114226+00', 'intraledger'),
	(22, '2026-11-27 14:31:11.152386+00', 'intraledger'),
	(23, '2026-11-27 14:31:11.180577+00', 'intraledger'),
	(24, '2026-11-27 14:31:11.192094+00', 'intraledger'),
	(25, '2026-11-27 14:31:11.21029+00', 'intraledger'),
	(26, '2026-11-27 14:31:11.307943+00', 'intraledger'),
	(27, '2026-11-27 14:31:11.376026+00', 'lightning_reserve'),
	(28, '2026-11-27 14:31:11.421027+00', 'lightning_settled'),
	(29, '2026-11-27 14:31:11.529643+00', 'lightning_reserve'),
	(30, '2026-11-27 14:31:11.541766+00', 'lightning_settled'),
	(31, '2026-11-27 14:31:11.61141+00', 'lightning_reserve'),
	(32, '2026-11-27 14:31:11.625812+00', 'lightning_failed'),
	(33, '2026-11-27 14:31:11.686318+00', 'lightning_reserve');

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
	('28fffb7b-33df-46bc-8e3a-479249a1e786', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 10609, 10609),
	('28fffb7b-33df-46bc-8e3a-479249a1e786', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 12916, 12916),
	('28fffb7b-33df-46bc-8e3a-479249a1e786', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 609, 609),
	('7a378fd1-5cc7-4246-aab0-39b186f51605', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 8355, 8355),
	('7a378fd1-5cc7-4246-aab0-39b186f51605', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 245, 245),
	('e1328483-cb7d-4393-babc-e23a896e1767', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 12101, 12101),
	('e1328483-cb7d-4393-babc-e23a896e1767', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1436, 1436),
	('e1328483-cb7d-4393-babc-e23a896e1767', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 130021, 19213),
	('e1328483-cb7d-4393-babc-e23a896e1767', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 78211, 9224),
	('28fffb7b-33df-46bc-8e3a-479249a1e786', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 468496, 221238),
	('7a378fd1-5cc7-4246-aab0-39b186f51605', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 4612, 4612);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('4f885690-1e19-416a-add8-0ead59a37416', 4, '2026-11-27 14:31:12.147767+00');

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
	('1d473204-6b7c-4b00-9c61-7c03bc97cac8', 'USD', NULL, 0, '-infinity'),
	('6bef3f88-8bc7-48dd-a75c-5bab1bd10340', 'USD', NULL, 0, '-infinity'),
	('0951efd3-5516-42b5-849e-e51cfe0f4c9a', 'USD', NULL, 0, '-infinity'),
	('132505ed-b372-41a6-81f6-d127e3889353', 'BTC', NULL, 630000, '2026-11-27 14:31:11.307943+00'),
	('762594ed-9d78-486c-8f15-9a439f250e0e', 'BTC', NULL, 5636000, '2026-11-27 14:31:11.307943+00'),
	('7f2654a3-6008-45c9-af14-5636aac07ca5', 'BTC', NULL, 45819000, '2026-11-27 14:31:11.686318+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142e9376653aa4b60c5', '\xeb217a3631b5a563d0ee5b0706108efa250d414665d5c557cfdf193c23190439', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142e93eebefaf906990', '\x41a94da007600e2fee58cca1c2764ac657fa62f43b430d3a3208a9246d253244', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e9430a6bb001c6cc', '\x1eacd0310e8959abcf313a9a1ee72dff71c34d9e78d2d658e5219533460fbded', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142e94383fd3601eae8', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e9443615ec49f8f2', '\x8ace60695d455b48c85297a7681585a26f79d21274d6ca51c0077cdfda0f12a9', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142e94468faa4aec249', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e944e5356e31c5ce', '\x16c97da3179c75811840476f49875444403e08b0973a0d550fa3dc8bb881463c', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142e945c26c8961f521', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e9465c3060cb8388', '\x7fb0094f3fc3b34e0efc16431c455a3cbfbb53240c4787e27cd3046b2b91a293', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142e94724e133dd3c19', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e948e6d8011467eb', '\x7a771e7af71f7930de9ca54b0a5ae6f1067e35f8bff2a8fcbc3acc180b559979', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142e94a78d9232073de', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e94d3aba68c30b81', '\x4f373f3f3ab07b6bce1194982930bf67f2eae8afa8310f8d2adece9a02d9734c', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142e94ee77dcf63c65c', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e951cd1ba5ea6cba', '\xf92ecf2c6dffb9d25cff9600a9bd7674262e5ad522ebfe052974dca889057e12', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142e9523482ed15f11c', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e9552072536b1259', '\x741404c662121de4992d981e71d95d9070a603205314bc80d19ef1868f5091f5', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142e9561d2f2b2a724f', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e959541611358d64', '\x8317b40386d0fe5ff28b6d474eeaffca9168c6931c84ca101eedb2118c7bd4c0', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142e95a78ccefdbbf15', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e95be7f260b07ea9', '\x712bfb5a254baf5c811881d70503d5cb80d0080f0f34f09dc07ebe0c5e026e7c', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142e95c7d02ff157a06', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e95ceb21a04ad90a', '\xed965baa6e503ae587b4f2eecdff347e32b07a1637d5125efcdf6e57bf616864', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142e95d181eceb3471f', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e95d5f326d24e5f2', '\x5869321207abb5b9772d5fdb40b5f50cbc8d47f9b9a6b127c268cfba78354814', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142e95edca7a045f6d8', NULL, NULL, 'e1328483-cb7d-4393-babc-e23a896e1767', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142e95fe69a929e00d7', '\xd5aa628ff009ab477b0c33e2d82a49c8dc3d78f533e6c39c688e0a0e4661e136', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142e9623eab215feb3a', '\xbd2709988dc8db501bd28784a3b3f3aa88c97c09c692193c156001fd18db94aa', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142e9637e12ebae8388', '\x0b4ea265580c389f531d99be6f245e7603b440f1c644a9c0fdefa6016f54a601', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142e963b654e72d21c5', '\x0b4ea265580c389f531d99be6f245e7603b440f1c644a9c0fdefa6016f54a601', '\x066142e9637e12ebae8388', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142e964a2ae46b9fe68', '\x6fe3af863193b50f8543d179d889c7a764c58aac98169a6d4a80eb8ab357ec4a', NULL, '28fffb7b-33df-46bc-8e3a-479249a1e786', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03a66b81054026443700ccf7dcdc66d962031f1bc5f6851a085e755e05eb535bf7', 2, 'latchkey:cd988867-65a9-4b6c-9c0b-1e1cf20ea13b/0010', '2026-11-27 14:31:12.143742+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142e95fe69a929e00d7', 'lightning', '7f2654a3-6008-45c9-af14-5636aac07ca5', 'BTC', 1000000, 10000, 1010, 1010000, '\xd5aa628ff009ab477b0c33e2d82a49c8dc3d78f533e6c39c688e0a0e4661e136', 'lnbcrt10u1p4sn9p0sp5g3n2h5vfavuad5nsxde5edss6g334cpm3r6ea7maf6h0h436dp6qpp56k4x9rlspx45w7cvx03ds2jferwr6784x0nv88rg3c9qu3npuymqdqqcqzzs9qrsgqh4pnm5p75wp7r6kry64ljhs4qejhvk9dle3f05tdqd3508nh3q8zxsfflv2veegy0qrztsc2qw7jt7scukuhgtecslzkfq7zl53peksqksety8', '\x02579d5a5e7fe52733aef43443b4c3344167d4c58321e718c887a7e3581e317d57', '2026-11-27 14:31:19.376086+00', NULL, NULL, 'settled', 1100, '\x408325faefaf083c54ab6a333eb2a2859bd9518c0047198aac722ae5118207f2', NULL, '2026-11-27 14:31:11.421039+00'),
	('\x066142e9623eab215feb3a', 'lightning', '7f2654a3-6008-45c9-af14-5636aac07ca5', 'BTC', 1000000, 10000, 1010, 1010000, '\xbd2709988dc8db501bd28784a3b3f3aa88c97c09c692193c156001fd18db94aa', 'lnbcrt10u1p4sn9p0sp5e8q08rmxl2ult7q7et3ktsgm23fekkevurkw5c7nw35l8lhhs49spp5h5nsnxyderd4qx7js7z28vln42yvjlqfc6fpj0q4vqql6xxmjj4qdqqcqzzs9qrsgqcjvj7r6a8899vdgye0rfe0xlwvnwxsjq3pz7vkf3t4qsscydtde4pmy2l8ws3y2pzmn764mx0gvu9dxxenc829f8pv3ct2vla6zwskqpcf5s4r', '\x02579d5a5e7fe52733aef43443b4c3344167d4c58321e718c887a7e3581e317d57', '2026-11-27 14:31:19.529717+00', NULL, NULL, 'settled', 3000, '\x6ba9a7e6c8358234200b35a8a1b370f0207d24b6b73bcc4a0a28b0e7e143d8b3', NULL, '2026-11-27 14:31:11.541773+00'),
	('\x066142e9637e12ebae8388', 'lightning', '7f2654a3-6008-45c9-af14-5636aac07ca5', 'BTC', 1000000, 10000, 1010, 1010000, '\x0b4ea265580c389f531d99be6f245e7603b440f1c644a9c0fdefa6016f54a601', 'lnbcrt10u1p4sn9p0sp5ys20dduyhhne4a8kfk7y6dn98v07tlftk3y5kt9d3v2u6uvwdmnspp5pd82ye2cpsuf75canxlx7fz7wcpmgs83cez2ns8aa7nqzm655cqsdqqcqzzs9qrsgq46azvdh9nev9mmfs789xpcdjt792h59kxk0ecw2ymhjhrz024z23wh998yflymddzvgyh65vspz6kunpaxat5exrn85rgnslkz5vkmqqurl9a8', '\x02579d5a5e7fe52733aef43443b4c3344167d4c58321e718c887a7e3581e317d57', '2026-11-27 14:31:19.611474+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:31:11.625904+00'),
	('\x066142e964a2ae46b9fe68', 'lightning', '7f2654a3-6008-45c9-af14-5636aac07ca5', 'BTC', 900000, 10000, 910, 910000, '\x6fe3af863193b50f8543d179d889c7a764c58aac98169a6d4a80eb8ab357ec4a', 'lnbcrt9u1p4sn9p0sp5kuhr3fjvqs29ufwqdx07zp7v09pv8usfnp5zmvgt5j2r7muxhyxspp5dl36lp33jw6slp2r69ua3zw85ajvtz4vnqtf5m22sr4c4v6ha39qdqqcqzzs9qrsgqt2u3zruwv9ar6dg20d44k3ctq7w034a4lshq3hwwuamdtayz4tdnr455t2hvalfl866ct5w8uryl4ylqkqy7hu94u3kaqws0e4jtlpcqa3hlsp', '\x02579d5a5e7fe52733aef43443b4c3344167d4c58321e718c887a7e3581e317d57', '2026-11-27 14:31:11.901932+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xeb217a3631b5a563d0ee5b0706108efa250d414665d5c557cfdf193c23190439', 50000000, '2026-11-27 14:31:08.721997+00', 'credited', '\x066142e9376653aa4b60c5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x41a94da007600e2fee58cca1c2764ac657fa62f43b430d3a3208a9246d253244', 5000000, '2026-11-27 14:31:09.214885+00', 'credited', '\x066142e93eebefaf906990', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:31:06.997901+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
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
	(1, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xd5aa628ff009ab477b0c33e2d82a49c8dc3d78f533e6c39c688e0a0e4661e136', '\x408325faefaf083c54ab6a333eb2a2859bd9518c0047198aac722ae5118207f2', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:31:11.339882+00', '2026-11-27 15:31:11+00'),
	('\xbd2709988dc8db501bd28784a3b3f3aa88c97c09c692193c156001fd18db94aa', '\x6ba9a7e6c8358234200b35a8a1b370f0207d24b6b73bcc4a0a28b0e7e143d8b3', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:31:11.495725+00', '2026-11-27 15:31:11+00'),
	('\x0b4ea265580c389f531d99be6f245e7603b440f1c644a9c0fdefa6016f54a601', '\x73faf60ce1d15cd784a51bda3930c8c3cfcbc765da168ed90a1cf3fe450ac98e', false, 'no_route', 'OPEN', 0, '2026-11-27 14:31:11.578261+00', '2026-11-27 15:31:11+00'),
	('\x6fe3af863193b50f8543d179d889c7a764c58aac98169a6d4a80eb8ab357ec4a', '\x6366298d15c45afdefb4ebd21b30f682e3bd7b60bea6f64c781dda0c0ca7ecd4', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:31:11.635834+00', '2026-11-27 15:31:11+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x431717eb91c2f24ddee9564ff001c261472a87bddadde64fea1d0e7de7c5ed52'),
	('outside', '\xe29b35cc2bf6940b2db73c94c32c0af7934e7f0217a0c26b18cc2ae033aeb729');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xeb217a3631b5a563d0ee5b0706108efa250d414665d5c557cfdf193c23190439', 'SETTLED', 50000000, '\x2a0c1a09d569bea66f4113e67cb7cb0a0bfdaf4e7b05c6c38b01c323dce4bfc0', 1, '2026-11-27 14:31:08.698962+00'),
	('\x41a94da007600e2fee58cca1c2764ac657fa62f43b430d3a3208a9246d253244', 'SETTLED', 5000000, '\x4a870adefe7f67cec64821babc267fd73610b5572a7051e378d89fe0243b4c54', 2, '2026-11-27 14:31:09.188211+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xd5aa628ff009ab477b0c33e2d82a49c8dc3d78f533e6c39c688e0a0e4661e136', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:31:11.412029+00', '2026-11-27 14:31:11.412029+00'),
	(2, '\xbd2709988dc8db501bd28784a3b3f3aa88c97c09c692193c156001fd18db94aa', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:31:11.53839+00', '2026-11-27 14:31:11.53839+00'),
	(3, '\x0b4ea265580c389f531d99be6f245e7603b440f1c644a9c0fdefa6016f54a601', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:31:11.618769+00', '2026-11-27 14:31:11.618769+00'),
	(4, '\x6fe3af863193b50f8543d179d889c7a764c58aac98169a6d4a80eb8ab357ec4a', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:31:12.896238+00', '2026-11-27 14:31:11.696239+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:31:06.774788+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:31:06.817777+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:31:06.845747+00'),
	('0004_payments', '48460c9706c9bfb226402dec7682d779d55977cb23096b8d486ffa71b33dd318', 'before', '2026-11-27 14:31:06.864652+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:31:06.948001+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:31:07.012552+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:31:07.044981+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:31:07.07308+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 14:31:07.09237+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:31:07.104413+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('e504e809-df00-4339-8fea-9b69912c8d1a', '3149f43d-9ee5-41f2-a794-7de8f655f669', '\xab50e87537818ea66260161b6f22f04cb06ba3c721224bbc04a3a81251f3b584', '2026-11-27 14:31:08.487623+00', '2026-12-27 14:31:08.487623+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a7917852-ce04-48bf-9a38-a575182157eb', '9420c12a-6bf7-4532-8c78-85ea2486d66d', '\x865058005d0fed1ae4bf799aecaf9d0f83187cda69970abafb4ca47c4d920c21', '2026-11-27 14:31:08.788922+00', '2026-12-27 14:31:08.788922+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('66632ea3-21aa-4710-8b27-f451a7a8967f', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', '\x20edbdc5e08636519d226d549a100c4cdb6e29f92482a59d794c3b485d9b8631', '2026-11-27 14:31:09.275263+00', '2026-12-27 14:31:09.275263+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('7f2654a3-6008-45c9-af14-5636aac07ca5', '3149f43d-9ee5-41f2-a794-7de8f655f669', 'BTC', '', '2026-11-27 14:31:08.449106+00'),
	('1d473204-6b7c-4b00-9c61-7c03bc97cac8', '3149f43d-9ee5-41f2-a794-7de8f655f669', 'USD', '', '2026-11-27 14:31:08.451338+00'),
	('762594ed-9d78-486c-8f15-9a439f250e0e', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'BTC', '', '2026-11-27 14:31:08.75196+00'),
	('6bef3f88-8bc7-48dd-a75c-5bab1bd10340', '9420c12a-6bf7-4532-8c78-85ea2486d66d', 'USD', '', '2026-11-27 14:31:08.756193+00'),
	('132505ed-b372-41a6-81f6-d127e3889353', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'BTC', '', '2026-11-27 14:31:09.267831+00'),
	('0951efd3-5516-42b5-849e-e51cfe0f4c9a', 'e97ad39c-a5a2-4cea-8292-95e42ad20d1c', 'USD', '', '2026-11-27 14:31:09.268484+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e9376653aa4b60c500', NULL, NULL),
	(5000, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e93eebefaf90699000', NULL, NULL),
	(-100, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e9430a6bb001c6cc00', 'bob', NULL),
	(100, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9430a6bb001c6cc01', 'alice', NULL),
	(-50, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e94383fd3601eae800', 'carol', NULL),
	(50, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94383fd3601eae801', 'bob', NULL),
	(-101, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e9443615ec49f8f200', 'bob', NULL),
	(101, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9443615ec49f8f201', 'alice', NULL),
	(-50, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e94468faa4aec24900', 'carol', NULL),
	(50, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94468faa4aec24901', 'bob', NULL),
	(-102, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e944e5356e31c5ce00', 'bob', NULL),
	(102, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e944e5356e31c5ce01', 'alice', NULL),
	(-51, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e945c26c8961f52100', 'carol', NULL),
	(51, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e945c26c8961f52101', 'bob', NULL),
	(-103, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e9465c3060cb838800', 'bob', NULL),
	(103, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9465c3060cb838801', 'alice', NULL),
	(-51, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e94724e133dd3c1900', 'carol', NULL),
	(51, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94724e133dd3c1901', 'bob', NULL),
	(-104, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e948e6d8011467eb00', 'bob', NULL),
	(104, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e948e6d8011467eb01', 'alice', NULL),
	(-52, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e94a78d9232073de00', 'carol', NULL),
	(52, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94a78d9232073de01', 'bob', NULL),
	(-105, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e94d3aba68c30b8100', 'bob', NULL),
	(105, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e94d3aba68c30b8101', 'alice', NULL),
	(-52, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e94ee77dcf63c65c00', 'carol', NULL),
	(52, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e94ee77dcf63c65c01', 'bob', NULL),
	(-106, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e951cd1ba5ea6cba00', 'bob', NULL),
	(106, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e951cd1ba5ea6cba01', 'alice', NULL),
	(-53, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9523482ed15f11c00', 'carol', NULL),
	(53, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e9523482ed15f11c01', 'bob', NULL),
	(-107, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e9552072536b125900', 'bob', NULL),
	(107, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9552072536b125901', 'alice', NULL),
	(-53, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e9561d2f2b2a724f00', 'carol', NULL),
	(53, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e9561d2f2b2a724f01', 'bob', NULL),
	(-108, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e959541611358d6400', 'bob', NULL),
	(108, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e959541611358d6401', 'alice', NULL),
	(-54, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95a78ccefdbbf1500', 'carol', NULL),
	(54, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e95a78ccefdbbf1501', 'bob', NULL),
	(-109, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e95be7f260b07ea900', 'bob', NULL),
	(109, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95be7f260b07ea901', 'alice', NULL),
	(-54, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95c7d02ff157a0600', 'carol', NULL),
	(54, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e95c7d02ff157a0601', 'bob', NULL),
	(-110, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e95ceb21a04ad90a00', 'bob', NULL),
	(110, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95ceb21a04ad90a01', 'alice', NULL),
	(-55, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95d181eceb3471f00', 'carol', NULL),
	(55, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e95d181eceb3471f01', 'bob', NULL),
	(-111, NULL, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e95d5f326d24e5f200', 'bob', NULL),
	(111, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95d5f326d24e5f201', 'alice', NULL),
	(-55, NULL, '762594ed-9d78-486c-8f15-9a439f250e0e', '\x066142e95edca7a045f6d800', 'carol', NULL),
	(55, NULL, '132505ed-b372-41a6-81f6-d127e3889353', '\x066142e95edca7a045f6d801', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e95fe69a929e00d700', NULL, NULL),
	(-1003, 3, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e9623eab215feb3a00', NULL, NULL),
	(-1010, 10, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e9637e12ebae838800', NULL, NULL),
	(1010, 10, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e963b654e72d21c500', NULL, NULL),
	(-910, 10, '7f2654a3-6008-45c9-af14-5636aac07ca5', '\x066142e964a2ae46b9fe6800', NULL, NULL);

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
