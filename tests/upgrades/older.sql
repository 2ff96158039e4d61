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
	('5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'ec1d9dc9-14ab-4091-a699-196de71371e3', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '5b12e957-b7c2-46e7-81d4-984b2e2a5590', true, '{}', '2026-11-27 17:16:39.95288+00'),
	('8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', '5b3b54ee-df91-422e-9832-5bdaec45b258', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', true, '{}', '2026-11-27 17:16:40.907035+00'),
	('5480e237-dfcb-4f35-baf7-d280adc00cbe', '391ef5a3-793c-41b9-9db1-cf7968008687', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'f134f01c-7b14-4402-a2f0-a501f28e968c', true, '{}', '2026-11-27 17:16:41.608917+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('259baa9e-9d08-4da9-8803-31b333f8eea6', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:16:41.0411+00', NULL, '2026-11-27 17:16:43.214017+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('de776c85-2116-4a59-9615-7fa393b37cf9', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:16:40.271011+00', NULL, '2026-11-27 17:16:43.650133+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('59aaf22b-d2b9-4d04-92c7-ae73ca6114f2', '5480e237-dfcb-4f35-baf7-d280adc00cbe', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:16:41.702225+00', NULL, '2026-11-27 17:16:43.924093+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('4cec110d-d730-4b9c-993d-264a1229af9e', 'de776c85-2116-4a59-9615-7fa393b37cf9', '\xd1635f74f73b684fb29c04a837fda85c6eaf8effc06519288ce02a7d3bd8a359', 'blink_OZxYix', 'Fp9a', '2026-11-27 17:16:40.281546+00', NULL),
	('0d78bdc0-9bbd-49f7-bfad-2f15667b7c6a', '259baa9e-9d08-4da9-8803-31b333f8eea6', '\x5310143d564ba1c8508d10a84d0c201b6cf3762f1722c08cd2b4d25b34c38510', 'blink_ro69KS', 'S5PW', '2026-11-27 17:16:41.043471+00', NULL),
	('c69649bd-cc67-404e-89e8-d159b88b001b', '59aaf22b-d2b9-4d04-92c7-ae73ca6114f2', '\x4974d471dfa210c2f83e7e889cf75cf50b9c0916e4612a6534db870a20b93f5f', 'blink_PwrJRj', 'vJqV', '2026-11-27 17:16:41.704539+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145392aa6bc7637e1fef4', '2026-11-27 17:16:39.99836+00', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145392c5bbbb4c22cc1a7', '2026-11-27 17:16:40.110104+00', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-000000000001', '0ad9648c-c21f-4d58-a667-f6c8fbc2d01e', '{}', '{"expires_at": "2026-12-27T17:16:40.099102+00:00"}'),
	('\x066145392fa4783a3a31cca8', '2026-11-27 17:16:40.325318+00', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'api_key.created', 'session', '0ad9648c-c21f-4d58-a667-f6c8fbc2d01e', '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-000000000002', 'de776c85-2116-4a59-9615-7fa393b37cf9', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_OZxYix…Fp9a", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614539317079e194915a4f', '2026-11-27 17:16:40.443073+00', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'account.username_set', 'key', 'de776c85-2116-4a59-9615-7fa393b37cf9', '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661453938e3303304df09bc', '2026-11-27 17:16:40.931188+00', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661453939a89fc7f87cd85e', '2026-11-27 17:16:40.981726+00', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-000000000007', '6110d3c7-de28-48f1-bea7-50ec6773e9df', '{}', '{"expires_at": "2026-12-27T17:16:40.972801+00:00"}'),
	('\x066145393b4a70af445d07bf', '2026-11-27 17:16:41.088702+00', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'api_key.created', 'session', '6110d3c7-de28-48f1-bea7-50ec6773e9df', '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-000000000008', '259baa9e-9d08-4da9-8803-31b333f8eea6', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_ro69KS…S5PW", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145393d0e8968cbbb3d83', '2026-11-27 17:16:41.204556+00', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'account.username_set', 'key', '259baa9e-9d08-4da9-8803-31b333f8eea6', '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145394367020e890d6c4b', '2026-11-27 17:16:41.620295+00', '5480e237-dfcb-4f35-baf7-d280adc00cbe', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661453943ddee45e3132dde', '2026-11-27 17:16:41.650722+00', '5480e237-dfcb-4f35-baf7-d280adc00cbe', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-00000000000d', 'c5e772bf-5061-427c-a56f-eceeb7d2abd9', '{}', '{"expires_at": "2026-12-27T17:16:41.648622+00:00"}'),
	('\x0661453944edc27401391dd6', '2026-11-27 17:16:41.72031+00', '5480e237-dfcb-4f35-baf7-d280adc00cbe', 'api_key.created', 'session', 'c5e772bf-5061-427c-a56f-eceeb7d2abd9', '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-00000000000e', '59aaf22b-d2b9-4d04-92c7-ae73ca6114f2', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_PwrJRj…vJqV", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661453945acea9e80390f76', '2026-11-27 17:16:41.769248+00', '5480e237-dfcb-4f35-baf7-d280adc00cbe', 'account.username_set', 'key', '59aaf22b-d2b9-4d04-92c7-ae73ca6114f2', '127.0.0.1', 'python-httpx2/2.16.2', '0b35dac4-d919-4317-a4b5-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(3, -100000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(3, 100000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(4, -50000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(4, 50000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(5, -101000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(5, 101000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(6, -50000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(6, 50000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(7, -102000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(7, 102000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(8, -51000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(8, 51000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(9, -103000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(9, 103000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(10, -51000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(10, 51000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(11, -104000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(11, 104000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(12, -52000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(12, 52000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(13, -105000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(13, 105000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(14, -52000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(14, 52000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(15, -106000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(15, 106000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(16, -53000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(16, 53000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(17, -107000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(17, 107000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(18, -53000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(18, 53000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(19, -108000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(19, 108000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(20, -54000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(20, 54000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(21, -109000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(21, 109000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(22, -54000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(22, 54000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(23, -110000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(23, 110000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(24, -55000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(24, 55000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(25, -111000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(25, 111000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada');
INSERT INTO public.entry VALUES
	(26, -55000, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada'),
	(26, 55000, 'f134f01c-7b14-4402-a2f0-a501f28e968c'),
	(27, -1010000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(31, -1010000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(33, -910000, '5b12e957-b7c2-46e7-81d4-984b2e2a5590'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 17:16:40.842269+00', 'lightning_receipt', '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145393708647dcd101000'),
	(796, 2, '2026-11-27 17:16:41.558804+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453942350b1b85093700'),
	(804, 3, '2026-11-27 17:16:41.939552+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453947e854596a269901'),
	(806, 4, '2026-11-27 17:16:42.00682+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145394947eab35552ac01'),
	(809, 5, '2026-11-27 17:16:42.095397+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394a9fb91f9b5ef601'),
	(811, 6, '2026-11-27 17:16:42.2181+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145394c071e9651f25d01'),
	(815, 7, '2026-11-27 17:16:42.284706+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394d855727d6e7f201'),
	(817, 8, '2026-11-27 17:16:42.321139+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145394dfd9f153eabd201'),
	(820, 9, '2026-11-27 17:16:42.379703+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394ef8ebead4897801'),
	(822, 10, '2026-11-27 17:16:42.423153+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145394fa16e2a7f317301'),
	(825, 11, '2026-11-27 17:16:42.501722+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453950c7d4490e468401'),
	(827, 12, '2026-11-27 17:16:42.538391+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145395162a11684ba0201'),
	(830, 13, '2026-11-27 17:16:42.591881+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145395236c9e0862e4b01'),
	(832, 14, '2026-11-27 17:16:42.630736+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x0661453952cd917fc51ec501'),
	(835, 15, '2026-11-27 17:16:42.695931+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453953cb4b199586f201'),
	(837, 16, '2026-11-27 17:16:42.749116+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145395479e2d7d66d0a01'),
	(840, 17, '2026-11-27 17:16:42.816403+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453955a4927be8acc201'),
	(842, 18, '2026-11-27 17:16:42.847276+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x06614539561d4ffbeef7c601'),
	(845, 19, '2026-11-27 17:16:42.893983+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453956d2856dd0943201'),
	(847, 20, '2026-11-27 17:16:42.918918+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145395735892cb7805401'),
	(850, 21, '2026-11-27 17:16:42.958293+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453957ce665829b7d401'),
	(852, 22, '2026-11-27 17:16:42.986946+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x06614539583e2db1fc3efa01'),
	(855, 23, '2026-11-27 17:16:43.0446+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x06614539591f628d0446f001'),
	(857, 24, '2026-11-27 17:16:43.075872+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x06614539599a270705d56b01'),
	(860, 25, '2026-11-27 17:16:43.133915+00', 'lightning_receipt', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145395a7c5032cb52a201'),
	(862, 26, '2026-11-27 17:16:43.169429+00', 'intraledger_receipt', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145395b071215801b0601');

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
	('\xa71981cef031f5f1777d81988b08c51d5c384e00dc813c70b60a4e3854fe7cfc', '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'BTC', 'lnbcrt500u1p4snwhcsp588rt69rudxt5sgsxyrxh2axtwyavcaupgkq0vzfld7h8qnujr32qpp55uvcrnhsx86lzamasxvgkzx9r4wrsnsqmjqncu9kpf8rs4870n7qdqqxqrwzqcqzzs9qrsgqw789xev0s9gkmk7tfv89857zcftmq30qajq66mj6kzn2vj2nmkq3etakd0rsgs95f7hc079u755a0jffpttt8rkr83pqulgan2r5afsqv7wt06', '\x39c6bd147c699748220620cd7574cb713acc77814580f6093f6fae704f921c54', '\x8cd3012ecd05b41c88fefc0fd4e3454a39659dc21671dd5b1f10d4a623d966fd', 50000000, '', NULL, NULL, '2026-11-27 17:16:40.649326+00', '2026-11-27 21:16:40+00', 'PAID', 50000000, '\x066145393708647dcd1010', 'lightning'),
	('\xcee2c4d8ded72eb9591428337e764f296915aeb14e39589709921186f99d01ac', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt50u1p4snwhesp5x5wa2thyxue37s9jfjqsmuqwwzszkw8l9hxwamqgnq7kzh2wte9qpp5em3vfkx76uhtjkg59qehuaj09953tt43fcu439cfjggcd7vaqxkqdqqxqrwzqcqzzs9qrsgqz0u28hgwl6yhn3rhmkfxwwjysqta9ln0fvjhlnmyxy5qcxpf0hlzpyjgthhj934n0u0nkxdju6p3xdkxnps4wp7plp754khkuej2h9qp3u7cht', '\x351dd52ee437331f40b24c810df00e70a02b38ff2dcceeec08983d615d4e5e4a', '\x97767390a8cdcb5dd7abf7db62d90a682cfca452cd2804a73bd49e9ca4155403', 5000000, '', NULL, NULL, '2026-11-27 17:16:41.402158+00', '2026-11-27 21:16:41+00', 'PAID', 5000000, '\x0661453942350b1b850937', 'lightning'),
	('\x1c250690d4334d2f2ad377959d4fb85c3f73a1aefd3f90483c4af59018ce513e', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1u1p4snwhesp5utl0zz7f3jmksqzh93p7lgce8ep7h6ahx6v24g98e4eyngxdydrspp5rsjsdyx5xdxj72knw72e6nactslh8gdwl5leqjpuft6eqxxw2ylqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq3s5dwaw9sw6xz99shseylmgg5auhd8lvq3nlmh7y6rf7x99wn8pjs92dawzmuje5446m8jczshtlam66turmzwrs2rh6jv8avuls93gq60phdz', '\xe2fef10bc98cb76800572c43efa3193e43ebebb73698aaa0a7cd7249a0cd2347', '\x8c1eee26eae5578329b0851fc00bdb9df027de31f9f7e5d493c3977a7913f1c0', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:16:41.821223+00', '2026-11-27 21:16:41+00', 'PAID', 100000, '\x0661453947e854596a2699', 'intraledger'),
	('\xd2b832f37a72651060d16c193697b982b57ee6b12d978e32743645b5f978bb53', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1010n1p4snwh6sp5ka552x6f5xm55zx0sz7e0fgzmmefu7c2x5s843c2skhn2xtr4nnspp562ur9um6wfj3qcx3dsvnd9aes26hae439ktcuvn5xezmt7tchdfsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqsrchq6uxyz7epuvmutvdz678tjd0klv65kns4g4e3dq6pjqx0u34zkwrdsap4vnhnuvl3zjrl8w8e753yg5g4jgvqgawpzyxxlhhn6cp608y9m', '\xb769451b49a1b74a08cf80bd97a502def29e7b0a35207ac70a85af351963ace7', '\x9cc72f71b79f2da21f64801a78ed3d882070272d32028e5b95243afbe4c75b69', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:16:42.048001+00', '2026-11-27 21:16:42+00', 'PAID', 101000, '\x066145394a9fb91f9b5ef6', 'intraledger'),
	('\xdde5d222757761d500bf326fde41102e321879c0f2a6d42d49dd0af43bce975e', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1020n1p4snwh6sp5xuwu06vewukrptrrzl3ufum6nhs8jq8gvr262chl2s2d4vhy5hdqpp5mhjaygn4wasa2q9lxfhausgs9ceps7wq72ndgt2fm590gw7wja0qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqdj4ms4kuumc4wd5ejg8t32kqwtnv84c4fla0gu2m3rtdvrdteyvymn0c52kum3qe56lvu7ftct0yymgkaxela8khztvf07vunpge4csqgynska', '\x371dc7e999772c30ac6317e3c4f37a9de07900e860d5a562ff5414dab2e4a5da', '\x6e75bf9ef24928a8e1517a2131b977f72c67180786ac188aa4d2d0eace36db9b', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:16:42.249083+00', '2026-11-27 21:16:42+00', 'PAID', 102000, '\x066145394d855727d6e7f2', 'intraledger'),
	('\x70ecb4ade912da2dd35ca4d642442d67f419f26d4b207bc53e6945b09fe50f1e', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1030n1p4snwh6sp57hjh4xd7r4mkgs0f35azrsg9tmu4vepk566sj7n52aafhe03nyeqpp5wrktft0fztdzm56u5ntyy3pdvl6pnundfvs8h3f7d9zmp8l9pu0qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqwd40nsfrdwfnx2fgh6s0m25hatgds8n5s2ae2hjnt5lu2wzwt4yykcwrdx4vctvp65ls2kmxf6qu6ywqwqtm0mhevwzf6mga6sxdxqqq0gudk3', '\xf5e57a99be1d776441e98d3a21c1055ef9566436a6b5097a74577a9be5f19932', '\x3ec3cf133475d11067d5bd2b0accb03f0e7be7d2fc7eb149e4a17f73780afb89', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:16:42.351644+00', '2026-11-27 21:16:42+00', 'PAID', 103000, '\x066145394ef8ebead48978', 'intraledger'),
	('\xac24f1a550606453653295ac60350e3d2e5917c7bfff41c1e738615064f4fc31', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1040n1p4snwh6sp5rjyynxkjg72pta49n7ntngrfaarkh2xps3jpphlyjzky9gxgpxtspp54sj0rf2svpj9xefjjkkxqdgw85h9j978hll5rs088ps4qe85lscsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqunfcte82zrzlfpuqsjnzqpn7z273ekysfthwq3f8t8zfjae3430y5hkr9pv4jpdgcjefvd8js4u3ze0tc6xa0lpdj4nseceuzchpkdcps3k7l9', '\x1c88499ad2479415f6a59fa6b9a069ef476ba8c1846410dfe490ac42a0c80997', '\x1378b3bbdd18d3b4eb6b9cf21093ab37b4b0422d132a665531cbdfb3b33482be', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:16:42.456631+00', '2026-11-27 21:16:42+00', 'PAID', 104000, '\x0661453950c7d4490e4684', 'intraledger'),
	('\x7443f15fd290533c41addf5d078090a827e4fe95b6d2a00268153f572257c309', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1060n1p4snwh6sp5y2pd0zjqw88aqkyrsp2d3de4e6d2cwpgm4pcst90vhw0tzyjmcvqpp5w3plzh7jjpfncsddmaws0qys4qn7fl54kmf2qqngz5l4wgjhcvysdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqj86r6mttv7r69s5qlmpjq6crescugmtc80txrjmr2z7zg7326j889y6n5nazxe57rn55yhdctpkts05x3jcr5kyfjwgs2fy6lz8c4ecqmga73d', '\x2282d78a4071cfd058838054d8b735ce9aac3828dd43882caf65dcf58892de18', '\x020368ee01dddf43a406d5a61054075d5f91e20bb8ff403d40e0465c53bcd7c1', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:16:42.661918+00', '2026-11-27 21:16:42+00', 'PAID', 106000, '\x0661453953cb4b199586f2', 'intraledger'),
	('\x4da722d2321d25ec919c194bc701dc610b5737aacc672df659e5b354219f2111', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1070n1p4snwh6sp50v59335dmfzjw83y5hujkxt4dg4fej2v5wf39ssefzvr6hksk2hqpp5fknj953jr5j7eyvur99uwqwuvy94wda2e3njmajeuke4ggvlyygsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqkfnys8et36nt2wytuwjm7l7fdxh8rl33aga4zyjv6pfwsqv0x40ssv9vy35jfuex3w80deq7j4uk7zdxunzf99n8quzr3tc7mhsu2acp35te4h', '\x7b2858c68dda45271e24a5f92b19756a2a9cc94ca39312c21948983d5ed0b2ae', '\xdc9ce97e3e230148a448ba5a68253c13b32d7008561e41a4e8d8e81b4a614c14', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:16:42.784708+00', '2026-11-27 21:16:42+00', 'PAID', 107000, '\x0661453955a4927be8acc2', 'intraledger'),
	('\x80f49f732e3a546ab9efa6bfa41b2e65cb4189b6cfa76c24df038dd3f0152128', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1080n1p4snwh6sp5a8jw7ryvtlnuzdmg359zdzdyujp2ttjnu4nqumv7gdz5a7xchfcspp5sr6f7uew8f2x4w0056l6gxewvh95rzdke7nkcfxlqwxa8uq4yy5qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqjejeaj0v567px990ge2f5smu8vyrjmqtesge4pv80ku8kt2hekmhm6fpk8y7qcrvvm42lksvk5a730mdwxn0g5gg86n3x8yk70m3l6sq2ks3dh', '\xe9e4ef0c8c5fe7c137688d0a2689a4e482a5ae53e5660e6d9e43454ef8d8ba71', '\x1058277f779c41f3ddd29e922fab209d701d7f3fbf6957f2e5029eaeaa082ca8', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:16:42.864264+00', '2026-11-27 21:16:42+00', 'PAID', 108000, '\x0661453956d2856dd09432', 'intraledger'),
	('\x71964bc249eb54c8900ef33dd6f5d81ee5781e0bbf16dcd138d538ec4e290606', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1050n1p4snwh6sp557w7wh6m57aa7vj9c9nngc3hae9tndepze700xlzvzx4p09lkfjspp5wxtyhsjfad2v3yqw7v7adawcrmjhs8sthutde5fc65uwcn3fqcrqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq3flvjghef3np0hmswav4l8dzrztlznvmsymg2zhc2wfyl4gvpphjuwgzx0gcdskxud3r9km27va3gn8gnz487dq4dju7fnxg7gxh89cqy6ft9f', '\xa79de75f5ba7bbdf3245c167346237ee4ab9b721167cf79be2608d50bcbfb265', '\x3c97a7bb03c98c85978e1dcf980eded69199f24be483d72970db4f5d05a303d1', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:16:42.555221+00', '2026-11-27 21:16:42+00', 'PAID', 105000, '\x066145395236c9e0862e4b', 'intraledger'),
	('\xaea1687874a15471013822181ef61815db2f0e2f19e4b3e4d7492d66afd231fe', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1090n1p4snwh6sp5lhjz37hgg4ynm2z3t26m5gnh5ta9qyv8kd64pe9r0e5dgwhsrvgspp546sks7r55928zqfcygvpaasczhdj7r30r8jt8exhfykkdt7jx8lqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqnzeg7tzx358dce9r2nejmh5yg5z9ndp9yhf8apz7kn2d8t395xwxqdatrl4yzm8jwtdewv9y0va2r24d6vg8s3crvtqxa9rl3rlz83cq3vnl2z', '\xfde428fae845493da8515ab5ba2277a2fa501187b37550e4a37e68d43af01b11', '\xda16a817747ce5d0144c3d15c488f869923cc548be4ca406486a116135c7757b', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:16:42.935981+00', '2026-11-27 21:16:42+00', 'PAID', 109000, '\x0661453957ce665829b7d4', 'intraledger'),
	('\x73a936b4d08a0d418f6660d8323ebbd73a757f8473cccdfdbce9419b3b2b1bc5', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1100n1p4snwhmsp5sdsj9mf2f7y72v7uwk6lz3wye7xxnn9edhl22lsk9dw38g0kv9aqpp5ww5nddxs3gx5rrmxvrvry04m6ua82luyw0xvmldua9qekwetr0zsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq5dh9vzna3f0cqgyh4udgvm800fg3r4wjlvgekqs0yzknj93egednaxx7u6905ez3fm708l360s3rz3nkm0lxusewskdqyce4mugpadcqtkaevv', '\x836122ed2a4f89e533dc75b5f145c4cf8c69ccb96dfea57e162b5d13a1f6617a', '\xf35b6c2a79b40641ecb518b1bfb610e362b3f2a789ad4b776d3c5a3e74366713', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:16:43.020407+00', '2026-11-27 21:16:43+00', 'PAID', 110000, '\x06614539591f628d0446f0', 'intraledger'),
	('\xaf8f0101aa7cda3f975a235133a446183692e289ee2e75385da02cf4f02e6605', '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', 'lnbcrt1110n1p4snwhmsp5krq3p5na3trxchmhd3qfhg6t99mljq6uy3hx5ftqjatc7l8pzmvspp5478szqd20ndrl966ydgn8fzxrqmf9c5fach82wza5qk0fupwvczsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqxrwj26hsdv6jqpzew7jdd65d573ayngnqvyskmzxadngqkeq30rz2yssl0sfdut8hu3xlal0nynkfu0h6vqt002rkgrlccvcd6kq5jqp45khhc', '\xb0c110d27d8ac66c5f776c409ba34b2977f9035c246e6a256097578f7ce116d9', '\xf4295b47ff19de85cc3228b8611cdf910d3fd2f640be8e7ca3e241e493efc1db', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:16:43.107565+00', '2026-11-27 21:16:43+00', 'PAID', 111000, '\x066145395a7c5032cb52a2', 'intraledger'),
	('\x52de4018e285398cf7acbb7026b41ebe0b700dbc48c9f6f4545bb020a9d032b5', 'f134f01c-7b14-4402-a2f0-a501f28e968c', '5480e237-dfcb-4f35-baf7-d280adc00cbe', 'BTC', 'lnbcrt5u1p4snwhmsp5njuynfjdygu6dehlk7ucy8pesqj6jqlr7e9maj9n0yq9ag05tvdqpp52t0yqx8zs5uceaavhdczddq7hc9hqrdufryldaz5twczp2wsx26sdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqtvm0y5cq68fmy5hmsqthve0usld4g4qj4zwf4rhphl782qttaw9ynh2sdlq000h6364zvz4gcxhe56jn347r7sp2ac59vp8xdavfxqgppdhkxm', '\x9cb849a64d2239a6e6ffb7b9821c398025a903e3f64bbec8b379005ea1f45b1a', '\xcb866b37b08a4f600b2eba981428bcb501444f282f8b542282795ace22905428', 500000, 'never paid', NULL, NULL, '2026-11-27 17:16:43.886692+00', '2026-11-27 21:16:43+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:16:40.809572+00', 'lightning_receipt'),
	(2, '2026-11-27 17:16:41.541899+00', 'lightning_receipt'),
	(3, '2026-11-27 17:16:41.915476+00', 'intraledger'),
	(4, '2026-11-27 17:16:42.005482+00', 'intraledger'),
	(5, '2026-11-27 17:16:42.093497+00', 'intraledger'),
	(6, '2026-11-27 17:16:42.185502+00', 'intraledger'),
	(7, '2026-11-27 17:16:42.283351+00', 'intraledger'),
	(8, '2026-11-27 17:16:42.314143+00', 'intraledger'),
	(9, '2026-11-27 17:16:42.378475+00', 'intraledger'),
	(10, '2026-11-27 17:16:42.421614+00', 'intraledger'),
	(11, '2026-11-27 17:16:42.49698+00', 'intraledger'),
	(12, '2026-11-27 17:16:42.536609+00', 'intraledger'),
	(13, '2026-11-27 17:16:42.590921+00', 'intraledger'),
	(14, '2026-11-27 17:16:42.629521+00', 'intraledger'),
	(15, '2026-11-27 17:16:42.694475+00', 'intraledger'),
	(16, '2026-11-27 17:16:42.73917+00', 'intraledger'),
	(17, '2026-11-27 17:16:42.815634+00', 'intraledger'),
	(18, '2026-11-27 17:16:42.846543+00', 'intraledger'),
	(19, '2026-11-27 17:16:42.892933+00', 'intraledger'),
	(20, '2026-11-27 17:16:42.918281+00', 'intraledger'),
	(21, '2026-11-27 17:16:42.957414+00', 'intraledger'),
	(22, '2026-11-27 17:16:42.986029+00', 'intraledger'),
	(23, '2026-11-27 17:16:43.043682+00', 'intraledger'),
	(24, '2026-11-27 17:16:43.075111+00', 'intraledger'),
	(25, '2026-11-27 17:16:43.133008+00', 'intraledger'),
	(26, '2026-11-27 17:16:43.16853+00', 'intraledger'),
	(27, '2026-11-27 17:16:43.233175+00', 'lightning_reserve'),
	(28, '2026-11-27 17:16:43.338894+00', 'lightning_settled'),
	(29, '2026-11-27 17:16:43.419398+00', 'lightning_reserve'),
	(30, '2026-11-27 17:16:43.46953+00', 'lightning_settled'),
	(31, '2026-11-27 17:16:43.517916+00', 'lightning_reserve'),
	(32, '2026-11-27 17:16:43.553503+00', 'lightning_failed'),
	(33, '2026-11-27 17:16:43.620431+00', 'lightning_reserve');

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
	('de776c85-2116-4a59-9615-7fa393b37cf9', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 78413, 78413),
	('de776c85-2116-4a59-9615-7fa393b37cf9', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 40666, 40666),
	('de776c85-2116-4a59-9615-7fa393b37cf9', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 534, 534),
	('259baa9e-9d08-4da9-8803-31b333f8eea6', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1734, 1734),
	('259baa9e-9d08-4da9-8803-31b333f8eea6', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 364576, 116434),
	('259baa9e-9d08-4da9-8803-31b333f8eea6', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 254834, 67521),
	('259baa9e-9d08-4da9-8803-31b333f8eea6', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 119771, 119771),
	('59aaf22b-d2b9-4d04-92c7-ae73ca6114f2', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 26052, 26052),
	('59aaf22b-d2b9-4d04-92c7-ae73ca6114f2', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 201, 201),
	('59aaf22b-d2b9-4d04-92c7-ae73ca6114f2', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 11998, 11998),
	('de776c85-2116-4a59-9615-7fa393b37cf9', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 854209, 254042);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('82ab5070-3a11-43d5-811f-e8c435d8e8a0', 4, '2026-11-27 17:16:44.088078+00');

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
	('e64fca0e-2b5c-46a4-b572-d24e7673c35d', 'USD', NULL, 0, '-infinity'),
	('bf1b2d8b-fb6f-4393-8eb9-ab955eb2b982', 'USD', NULL, 0, '-infinity'),
	('cc224a99-b0d9-4e00-9230-7da5132ff755', 'USD', NULL, 0, '-infinity'),
	('f134f01c-7b14-4402-a2f0-a501f28e968c', 'BTC', NULL, 630000, '2026-11-27 17:16:43.16853+00'),
	('6969f27f-1152-45e1-a6c6-8c2a3bc5dada', 'BTC', NULL, 5636000, '2026-11-27 17:16:43.16853+00'),
	('5b12e957-b7c2-46e7-81d4-984b2e2a5590', 'BTC', NULL, 45819000, '2026-11-27 17:16:43.620431+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145393708647dcd1010', '\xa71981cef031f5f1777d81988b08c51d5c384e00dc813c70b60a4e3854fe7cfc', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661453942350b1b850937', '\xcee2c4d8ded72eb9591428337e764f296915aeb14e39589709921186f99d01ac', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661453947e854596a2699', '\x1c250690d4334d2f2ad377959d4fb85c3f73a1aefd3f90483c4af59018ce513e', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145394947eab35552ac', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145394a9fb91f9b5ef6', '\xd2b832f37a72651060d16c193697b982b57ee6b12d978e32743645b5f978bb53', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145394c071e9651f25d', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145394d855727d6e7f2', '\xdde5d222757761d500bf326fde41102e321879c0f2a6d42d49dd0af43bce975e', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145394dfd9f153eabd2', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145394ef8ebead48978', '\x70ecb4ade912da2dd35ca4d642442d67f419f26d4b207bc53e6945b09fe50f1e', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145394fa16e2a7f3173', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661453950c7d4490e4684', '\xac24f1a550606453653295ac60350e3d2e5917c7bfff41c1e738615064f4fc31', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145395162a11684ba02', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145395236c9e0862e4b', '\x71964bc249eb54c8900ef33dd6f5d81ee5781e0bbf16dcd138d538ec4e290606', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661453952cd917fc51ec5', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661453953cb4b199586f2', '\x7443f15fd290533c41addf5d078090a827e4fe95b6d2a00268153f572257c309', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145395479e2d7d66d0a', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661453955a4927be8acc2', '\x4da722d2321d25ec919c194bc701dc610b5737aacc672df659e5b354219f2111', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614539561d4ffbeef7c6', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661453956d2856dd09432', '\x80f49f732e3a546ab9efa6bfa41b2e65cb4189b6cfa76c24df038dd3f0152128', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145395735892cb78054', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661453957ce665829b7d4', '\xaea1687874a15471013822181ef61815db2f0e2f19e4b3e4d7492d66afd231fe', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614539583e2db1fc3efa', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614539591f628d0446f0', '\x73a936b4d08a0d418f6660d8323ebbd73a757f8473cccdfdbce9419b3b2b1bc5', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614539599a270705d56b', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145395a7c5032cb52a2', '\xaf8f0101aa7cda3f975a235133a446183692e289ee2e75385da02cf4f02e6605', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145395b071215801b06', NULL, NULL, '259baa9e-9d08-4da9-8803-31b333f8eea6', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145395c0397b87a417a', '\x29ef793cea70bf9a52d4b45428b10c8ab477460893ca0e0a1a4a8ec68d53d41f', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145395edb06d141ba12', '\xab9b0d2bc4d7cd601324abc7edf554260aa05079072d10858f2adde0d4891ceb', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614539605bdca72a44df', '\xd0f998d832d11da180f4c388fbc7e6e08a887ee93f0e52bd617c0fa71926d46f', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661453960e6df0c80254b', '\xd0f998d832d11da180f4c388fbc7e6e08a887ee93f0e52bd617c0fa71926d46f', '\x06614539605bdca72a44df', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661453961ec4fffeb3386', '\x8be5b2686265ff22ba032e863a1feda4c6d9d8ea3d5618ccb39c15a7028811ef', NULL, 'de776c85-2116-4a59-9615-7fa393b37cf9', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03002de802ada8f22c839feecb9b873537341905126441179759af244ec24acd76', 2, 'latchkey:add6c328-c68c-48c1-8827-73f171c6986a/0015', '2026-11-27 17:16:44.046222+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145395c0397b87a417a', 'lightning', '5b12e957-b7c2-46e7-81d4-984b2e2a5590', 'BTC', 1000000, 10000, 1010, 1010000, '\x29ef793cea70bf9a52d4b45428b10c8ab477460893ca0e0a1a4a8ec68d53d41f', 'lnbcrt10u1p4snwhmsp5n8kf9kmzgezahrvvus00aglse5jh5n47p7dqu6pz7hnyf5m88t9qpp598hhj082wzle55k5k32z3vgv3268w3sgj09quzs6f28vdr2n6s0sdqqcqzzs9qrsgq63qem6rrujm7f9xceu8u870vhje4j5twv2xf02jqdr3vr80kkan4dxh2dzntf4je9k9xfxcvw83gv5r4enwpc9tz4w2gqfw4g5hqr2gpxh36p8', '\x03c1c6d91891ffd9139414155410d06b72c474e266d70d6152cfb3ed338010cbc8', '2026-11-27 17:16:51.233239+00', NULL, NULL, 'settled', 1100, '\xcfcd36bfbfc5ebf26f56a2d3070c7e00c321f14adee1a76fdc62d5359512e313', NULL, '2026-11-27 17:16:43.338901+00'),
	('\x066145395edb06d141ba12', 'lightning', '5b12e957-b7c2-46e7-81d4-984b2e2a5590', 'BTC', 1000000, 10000, 1010, 1010000, '\xab9b0d2bc4d7cd601324abc7edf554260aa05079072d10858f2adde0d4891ceb', 'lnbcrt10u1p4snwhmsp58gcxg94yhyh34r7fp0d2k8n5l5tntzrnj9me0e54c9necnmrgjeqpp54wds627y6lxkqyey40r7ma25yc92q5requk3ppv09tw7p4yfrn4sdqqcqzzs9qrsgqslzhu3k4q2mqxn82vtv27da75tvqs4ryv7yxr07tnr28s2hwjd9zsfavnjv0agfdptszeagfgkmmmq9jmut32w9xs3s8ern7mq4ff3cp577yv7', '\x03c1c6d91891ffd9139414155410d06b72c474e266d70d6152cfb3ed338010cbc8', '2026-11-27 17:16:51.419465+00', NULL, NULL, 'settled', 3000, '\xa367034fd850ae9c4eb63aeddfa4a887cb90f8e278417418ffe3909d7081494a', NULL, '2026-11-27 17:16:43.469537+00'),
	('\x06614539605bdca72a44df', 'lightning', '5b12e957-b7c2-46e7-81d4-984b2e2a5590', 'BTC', 1000000, 10000, 1010, 1010000, '\xd0f998d832d11da180f4c388fbc7e6e08a887ee93f0e52bd617c0fa71926d46f', 'lnbcrt10u1p4snwhmsp53jkpvpd7q684yru39wzhkarnc8x0jn9nvwjsdljlf732gjrl9thspp56rue3kpj6yw6rq85cwy0h3lxuz9gslhf8u8990tp0s86wxfx63hsdqqcqzzs9qrsgq3z3e8kt2le5efl9sn0uh0hc4l77rzza56jgc9x3xd5zly2sq7d8p6400s7ta3zfwy4jk3gw45qa8c0sztaa9ly4amyzluenph8j9ycgptgwhxd', '\x03c1c6d91891ffd9139414155410d06b72c474e266d70d6152cfb3ed338010cbc8', '2026-11-27 17:16:51.517977+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:16:43.55356+00'),
	('\x0661453961ec4fffeb3386', 'lightning', '5b12e957-b7c2-46e7-81d4-984b2e2a5590', 'BTC', 900000, 10000, 910, 910000, '\x8be5b2686265ff22ba032e863a1feda4c6d9d8ea3d5618ccb39c15a7028811ef', 'lnbcrt9u1p4snwhmsp5fmp8n7azpj7k24fztrn4y8dq0ls8rc2s62umxvr9q54z6uyfhnaspp530jmy6rzvhlj9wsr96rr58ld5nrdnk8284tp3n9nns26wq5gz8hsdqqcqzzs9qrsgq9un7lrhxrjs9gsx29570dv57rynrhhlq7zc3xylw6qkav4uweynnmltm0uzf2wcdwxvq2hfa7z32fshx0gr5nyftzf9325was6fce9gqyta5wv', '\x03c1c6d91891ffd9139414155410d06b72c474e266d70d6152cfb3ed338010cbc8', '2026-11-27 17:16:43.854879+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xa71981cef031f5f1777d81988b08c51d5c384e00dc813c70b60a4e3854fe7cfc', 50000000, '2026-11-27 17:16:40.810073+00', 'credited', '\x066145393708647dcd1010', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xcee2c4d8ded72eb9591428337e764f296915aeb14e39589709921186f99d01ac', 5000000, '2026-11-27 17:16:41.542117+00', 'credited', '\x0661453942350b1b850937', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:16:36.913217+00');

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
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(15, 0),
	(14, 5000000),
	(7, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x29ef793cea70bf9a52d4b45428b10c8ab477460893ca0e0a1a4a8ec68d53d41f', '\xcfcd36bfbfc5ebf26f56a2d3070c7e00c321f14adee1a76fdc62d5359512e313', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:16:43.197402+00', '2026-11-27 18:16:43+00'),
	('\xab9b0d2bc4d7cd601324abc7edf554260aa05079072d10858f2adde0d4891ceb', '\xa367034fd850ae9c4eb63aeddfa4a887cb90f8e278417418ffe3909d7081494a', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:16:43.380195+00', '2026-11-27 18:16:43+00'),
	('\xd0f998d832d11da180f4c388fbc7e6e08a887ee93f0e52bd617c0fa71926d46f', '\xcf02f0ec97d54ff424b46afff2e783d1ba9a687f9f905fb59d6040a084690711', false, 'no_route', 'OPEN', 0, '2026-11-27 17:16:43.488279+00', '2026-11-27 18:16:43+00'),
	('\x8be5b2686265ff22ba032e863a1feda4c6d9d8ea3d5618ccb39c15a7028811ef', '\xd893f6b98184ba7f86fbd7b15d8f0fce3896a13c110bbe6343337c790a0bdd64', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:16:43.594894+00', '2026-11-27 18:16:43+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xbb881d6477ef4459264a4468e7545584932860c897d2e882c2e9b29d2b9823b2'),
	('outside', '\xd9964b6694972455d7f3ec0d47b3708acdd0e3cc0381ffffb3b369897065dac5');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xa71981cef031f5f1777d81988b08c51d5c384e00dc813c70b60a4e3854fe7cfc', 'SETTLED', 50000000, '\x8cd3012ecd05b41c88fefc0fd4e3454a39659dc21671dd5b1f10d4a623d966fd', 1, '2026-11-27 17:16:40.741671+00'),
	('\xcee2c4d8ded72eb9591428337e764f296915aeb14e39589709921186f99d01ac', 'SETTLED', 5000000, '\x97767390a8cdcb5dd7abf7db62d90a682cfca452cd2804a73bd49e9ca4155403', 2, '2026-11-27 17:16:41.46857+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x29ef793cea70bf9a52d4b45428b10c8ab477460893ca0e0a1a4a8ec68d53d41f', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:16:43.312432+00', '2026-11-27 17:16:43.312432+00'),
	(2, '\xab9b0d2bc4d7cd601324abc7edf554260aa05079072d10858f2adde0d4891ceb', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:16:43.45354+00', '2026-11-27 17:16:43.45354+00'),
	(3, '\xd0f998d832d11da180f4c388fbc7e6e08a887ee93f0e52bd617c0fa71926d46f', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:16:43.537439+00', '2026-11-27 17:16:43.537439+00'),
	(4, '\x8be5b2686265ff22ba032e863a1feda4c6d9d8ea3d5618ccb39c15a7028811ef', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:16:44.844291+00', '2026-11-27 17:16:43.644292+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:16:35.930039+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:16:36.222779+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 17:16:36.320709+00'),
	('0004_payments', 'd6969eeb06971c2d798e43aa547c5f9c174d4dba1843c30e432f7ba58fdab27d', 'before', '2026-11-27 17:16:36.364912+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:16:36.721712+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:16:36.966491+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:16:37.07652+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:16:37.184748+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:16:37.272543+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:16:37.312047+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:16:37.400067+00'),
	('0015_accounts', 'cefbb8ec46caf034f167b4d1f59253fc9c86af55e1be387511aa3fe90d0bd6ff', 'before', '2026-11-27 17:16:37.52859+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('0ad9648c-c21f-4d58-a667-f6c8fbc2d01e', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', '\x1f0882ed5cbbd5a20aca2f3f1c0e042d15e8e68d50384797735b20d3aecea7e0', '2026-11-27 17:16:40.099102+00', '2026-12-27 17:16:40.099102+00', NULL, '2026-11-27 17:16:40.099102+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('6110d3c7-de28-48f1-bea7-50ec6773e9df', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', '\x71e2b8f8ed0bdccafb3e1c1da2a150b5eda659864cfd470aa7d917951fe1c40e', '2026-11-27 17:16:40.972801+00', '2026-12-27 17:16:40.972801+00', NULL, '2026-11-27 17:16:40.972801+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c5e772bf-5061-427c-a56f-eceeb7d2abd9', '5480e237-dfcb-4f35-baf7-d280adc00cbe', '\xba4ad76f80f37f4b3137ba8d390327b0ed47fdcc7859b35d3690cf835aee405c', '2026-11-27 17:16:41.648622+00', '2026-12-27 17:16:41.648622+00', NULL, '2026-11-27 17:16:41.648622+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('5b12e957-b7c2-46e7-81d4-984b2e2a5590', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'BTC', '', '2026-11-27 17:16:39.966283+00'),
	('e64fca0e-2b5c-46a4-b572-d24e7673c35d', '5bdb9a82-8cd3-45fa-9f37-397882098c5a', 'USD', '', '2026-11-27 17:16:39.984212+00'),
	('6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'BTC', '', '2026-11-27 17:16:40.920398+00'),
	('bf1b2d8b-fb6f-4393-8eb9-ab955eb2b982', '8adfbd5e-4493-4ad5-aa36-17f531ffb9ee', 'USD', '', '2026-11-27 17:16:40.929085+00'),
	('f134f01c-7b14-4402-a2f0-a501f28e968c', '5480e237-dfcb-4f35-baf7-d280adc00cbe', 'BTC', '', '2026-11-27 17:16:41.617922+00'),
	('cc224a99-b0d9-4e00-9230-7da5132ff755', '5480e237-dfcb-4f35-baf7-d280adc00cbe', 'USD', '', '2026-11-27 17:16:41.619157+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145393708647dcd101000', NULL, NULL),
	(5000, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453942350b1b85093700', NULL, NULL),
	(-100, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x0661453947e854596a269900', 'bob', NULL),
	(100, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453947e854596a269901', 'alice', NULL),
	(-50, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394947eab35552ac00', 'carol', NULL),
	(50, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145394947eab35552ac01', 'bob', NULL),
	(-101, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145394a9fb91f9b5ef600', 'bob', NULL),
	(101, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394a9fb91f9b5ef601', 'alice', NULL),
	(-50, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394c071e9651f25d00', 'carol', NULL),
	(50, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145394c071e9651f25d01', 'bob', NULL),
	(-102, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145394d855727d6e7f200', 'bob', NULL),
	(102, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394d855727d6e7f201', 'alice', NULL),
	(-51, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394dfd9f153eabd200', 'carol', NULL),
	(51, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145394dfd9f153eabd201', 'bob', NULL),
	(-103, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145394ef8ebead4897800', 'bob', NULL),
	(103, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394ef8ebead4897801', 'alice', NULL),
	(-51, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145394fa16e2a7f317300', 'carol', NULL),
	(51, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145394fa16e2a7f317301', 'bob', NULL),
	(-104, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x0661453950c7d4490e468400', 'bob', NULL),
	(104, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453950c7d4490e468401', 'alice', NULL),
	(-52, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145395162a11684ba0200', 'carol', NULL),
	(52, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145395162a11684ba0201', 'bob', NULL),
	(-105, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145395236c9e0862e4b00', 'bob', NULL),
	(105, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145395236c9e0862e4b01', 'alice', NULL),
	(-52, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453952cd917fc51ec500', 'carol', NULL),
	(52, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x0661453952cd917fc51ec501', 'bob', NULL),
	(-106, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x0661453953cb4b199586f200', 'bob', NULL),
	(106, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453953cb4b199586f201', 'alice', NULL),
	(-53, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145395479e2d7d66d0a00', 'carol', NULL),
	(53, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145395479e2d7d66d0a01', 'bob', NULL),
	(-107, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x0661453955a4927be8acc200', 'bob', NULL),
	(107, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453955a4927be8acc201', 'alice', NULL),
	(-53, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x06614539561d4ffbeef7c600', 'carol', NULL),
	(53, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x06614539561d4ffbeef7c601', 'bob', NULL),
	(-108, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x0661453956d2856dd0943200', 'bob', NULL),
	(108, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453956d2856dd0943201', 'alice', NULL),
	(-54, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145395735892cb7805400', 'carol', NULL),
	(54, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145395735892cb7805401', 'bob', NULL),
	(-109, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x0661453957ce665829b7d400', 'bob', NULL),
	(109, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x0661453957ce665829b7d401', 'alice', NULL),
	(-54, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x06614539583e2db1fc3efa00', 'carol', NULL),
	(54, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x06614539583e2db1fc3efa01', 'bob', NULL),
	(-110, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x06614539591f628d0446f000', 'bob', NULL),
	(110, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x06614539591f628d0446f001', 'alice', NULL),
	(-55, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x06614539599a270705d56b00', 'carol', NULL),
	(55, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x06614539599a270705d56b01', 'bob', NULL),
	(-111, NULL, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145395a7c5032cb52a200', 'bob', NULL),
	(111, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145395a7c5032cb52a201', 'alice', NULL),
	(-55, NULL, '6969f27f-1152-45e1-a6c6-8c2a3bc5dada', '\x066145395b071215801b0600', 'carol', NULL),
	(55, NULL, 'f134f01c-7b14-4402-a2f0-a501f28e968c', '\x066145395b071215801b0601', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145395c0397b87a417a00', NULL, NULL),
	(-1003, 3, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x066145395edb06d141ba1200', NULL, NULL),
	(-1010, 10, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x06614539605bdca72a44df00', NULL, NULL),
	(1010, 10, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x0661453960e6df0c80254b00', NULL, NULL),
	(-910, 10, '5b12e957-b7c2-46e7-81d4-984b2e2a5590', '\x0661453961ec4fffeb338600', NULL, NULL);

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
