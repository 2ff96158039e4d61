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
	('09829b33-c0ed-4c7b-8084-5fe8169423b1', 'a9b86707-a643-4ef9-93df-e89f342f7c01', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '2026-11-27 16:24:42.945082+00'),
	('f15b302e-5455-4794-8967-1684eecfe264', '9c185d18-e0c0-46d5-92c7-c64d2d317798', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '2026-11-27 16:24:44.265843+00'),
	('759d5262-3193-4fd4-bed5-7c32fb414de4', '86404bc4-ecc0-445f-aeac-317477478bdc', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '3d791498-da70-4b73-9f86-0183d55e71c2', '2026-11-27 16:24:44.394155+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('ac858ef3-d69b-49bd-8787-25f6fc04c16b', '09829b33-c0ed-4c7b-8084-5fe8169423b1', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:24:43.042965+00', NULL, '2026-11-27 16:24:45.390691+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0d78b27f-9de2-4a2f-8b14-f1470cf9c4aa', '759d5262-3193-4fd4-bed5-7c32fb414de4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:24:44.421289+00', NULL, '2026-11-27 16:24:45.655896+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('08b4ea1f-0a1f-428e-be84-10496f4733ad', 'f15b302e-5455-4794-8967-1684eecfe264', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:24:44.298638+00', NULL, '2026-11-27 16:24:45.141206+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('89f10da3-9990-413a-abc8-a46f635f078f', 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', '\x23947d74c98c487021657fcf316e023738fe7ef42c675211f9bd6468ca9dae31', 'blink_Qt6pK6', 'pHBB', '2026-11-27 16:24:43.04536+00', NULL),
	('4925b2d8-441c-489d-9c46-3a42215fd981', '08b4ea1f-0a1f-428e-be84-10496f4733ad', '\x03b00a4fb071d0043f3600797dbaa00b166c38b58ffde2a989a934d81fb3e3f0', 'blink_AOcYFT', '2FTr', '2026-11-27 16:24:44.299753+00', NULL),
	('92f33962-c109-4bb5-8035-556f2bf88c62', '0d78b27f-9de2-4a2f-8b14-f1470cf9c4aa', '\xd837c5ffb18daf1616d4d9f603291c456080f09df230f528af7a3b4c2696bbf5', 'blink_a6vAq8', 'g60X', '2026-11-27 16:24:44.421705+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661447f604e529cb89108a2', '2026-11-27 16:24:42.952415+00', '09829b33-c0ed-4c7b-8084-5fe8169423b1', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661447f60c57a59702c9205', '2026-11-27 16:24:42.98285+00', '09829b33-c0ed-4c7b-8084-5fe8169423b1', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-000000000001', '1d55e513-959a-45f4-9a79-b66cc392b96f', '{}', '{"expires_at": "2026-12-27T16:24:42.978678+00:00"}'),
	('\x0661447f62087850d16391a0', '2026-11-27 16:24:43.065527+00', '09829b33-c0ed-4c7b-8084-5fe8169423b1', 'api_key.created', 'session', '1d55e513-959a-45f4-9a79-b66cc392b96f', '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-000000000002', 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Qt6pK6…pHBB", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661447f6299214fd95f46a4', '2026-11-27 16:24:43.102554+00', '09829b33-c0ed-4c7b-8084-5fe8169423b1', 'account.username_set', 'key', 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661447f747c2a38e8baf307', '2026-11-27 16:24:44.274799+00', 'f15b302e-5455-4794-8967-1684eecfe264', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661447f7496e2624b7bfe53', '2026-11-27 16:24:44.28162+00', 'f15b302e-5455-4794-8967-1684eecfe264', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-000000000007', 'ee13b40c-4f7c-4a11-aa5d-0e712e332d8e', '{}', '{"expires_at": "2026-12-27T16:24:44.279224+00:00"}'),
	('\x0661447f751021a12ac80a25', '2026-11-27 16:24:44.312674+00', 'f15b302e-5455-4794-8967-1684eecfe264', 'api_key.created', 'session', 'ee13b40c-4f7c-4a11-aa5d-0e712e332d8e', '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-000000000008', '08b4ea1f-0a1f-428e-be84-10496f4733ad', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_AOcYFT…2FTr", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661447f7571c8d112b2481d', '2026-11-27 16:24:44.337669+00', 'f15b302e-5455-4794-8967-1684eecfe264', 'account.username_set', 'key', '08b4ea1f-0a1f-428e-be84-10496f4733ad', '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661447f766b6243d2bec6c9', '2026-11-27 16:24:44.401558+00', '759d5262-3193-4fd4-bed5-7c32fb414de4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661447f76891f0d588a3526', '2026-11-27 16:24:44.409156+00', '759d5262-3193-4fd4-bed5-7c32fb414de4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-00000000000d', '8c022a54-9b81-405d-ad78-c2d33e66bda5', '{}', '{"expires_at": "2026-12-27T16:24:44.406557+00:00"}'),
	('\x0661447f76cd016349ace236', '2026-11-27 16:24:44.426533+00', '759d5262-3193-4fd4-bed5-7c32fb414de4', 'api_key.created', 'session', '8c022a54-9b81-405d-ad78-c2d33e66bda5', '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-00000000000e', '0d78b27f-9de2-4a2f-8b14-f1470cf9c4aa', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_a6vAq8…g60X", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661447f772629f80e94dd63', '2026-11-27 16:24:44.449356+00', '759d5262-3193-4fd4-bed5-7c32fb414de4', 'account.username_set', 'key', '0d78b27f-9de2-4a2f-8b14-f1470cf9c4aa', '127.0.0.1', 'python-httpx2/2.16.2', '6a302063-2e0c-45e6-8db3-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(3, -100000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(3, 100000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(4, -50000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(4, 50000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(5, -101000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(5, 101000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(6, -50000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(6, 50000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(7, -102000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(7, 102000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(8, -51000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(8, 51000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(9, -103000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(9, 103000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(10, -51000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(10, 51000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(11, -104000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(11, 104000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(12, -52000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(12, 52000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(13, -105000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(13, 105000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(14, -52000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(14, 52000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(15, -106000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(15, 106000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(16, -53000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(16, 53000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(17, -107000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(17, 107000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(18, -53000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(18, 53000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(19, -108000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(19, 108000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(20, -54000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(20, 54000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(21, -109000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(21, 109000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(22, -54000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(22, 54000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(23, -110000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(23, 110000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(24, -55000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(24, 55000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(25, -111000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(25, 111000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a');
INSERT INTO public.entry VALUES
	(26, -55000, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a'),
	(26, 55000, '3d791498-da70-4b73-9f86-0183d55e71c2'),
	(27, -1010000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(31, -1010000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(33, -910000, '8aa989e3-b83c-43bc-8a07-d9ae55af5374'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 16:24:44.246243+00', 'lightning_receipt', '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f73eef50d146c3900'),
	(791, 2, '2026-11-27 16:24:44.382386+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f761351fc507d3500'),
	(798, 3, '2026-11-27 16:24:44.526226+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f78320e66084bb901'),
	(800, 4, '2026-11-27 16:24:44.55106+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f78a4351c094ed301'),
	(804, 5, '2026-11-27 16:24:44.587367+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f79398510bfcdcf01'),
	(806, 6, '2026-11-27 16:24:44.603392+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f797b4d10a3bb8301'),
	(809, 7, '2026-11-27 16:24:44.631306+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f79e85dc65d485401'),
	(811, 8, '2026-11-27 16:24:44.643026+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7a14cccc9ac70301'),
	(817, 9, '2026-11-27 16:24:44.735757+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7b630bc76bbf2301'),
	(819, 10, '2026-11-27 16:24:44.75051+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7bbabd7d4ef39b01'),
	(822, 11, '2026-11-27 16:24:44.782953+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7c3a125cbfbd5001'),
	(824, 12, '2026-11-27 16:24:44.80234+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7c85c53fa8200501'),
	(827, 13, '2026-11-27 16:24:44.830379+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7cf2f431614b4901'),
	(829, 14, '2026-11-27 16:24:44.845646+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7d2fb29404995d01'),
	(832, 15, '2026-11-27 16:24:44.864604+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7d749b3ab96c8001'),
	(834, 16, '2026-11-27 16:24:44.886396+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7dcd21af89788801'),
	(837, 17, '2026-11-27 16:24:44.923764+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7e601a6a12fc3901'),
	(839, 18, '2026-11-27 16:24:44.958505+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7ee759443d4ea701'),
	(842, 19, '2026-11-27 16:24:44.998049+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7f819a6fbc25b901'),
	(844, 20, '2026-11-27 16:24:45.014204+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7fc1458a37af3701'),
	(847, 21, '2026-11-27 16:24:45.037391+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f801c6edd6513a801'),
	(849, 22, '2026-11-27 16:24:45.057435+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f806a21378ba4b301'),
	(852, 23, '2026-11-27 16:24:45.089683+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f80e7de756f54c701'),
	(854, 24, '2026-11-27 16:24:45.105497+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f8125c0a15746c101'),
	(857, 25, '2026-11-27 16:24:45.13327+00', 'lightning_receipt', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f8191c02a2535f401'),
	(859, 26, '2026-11-27 16:24:45.144151+00', 'intraledger_receipt', '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f81bc5920bd51c201');

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
	('\x4132a8744b22d7b537688de4191e7ae0b854e9b29e98a0b1402ad2871d1510ab', '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '09829b33-c0ed-4c7b-8084-5fe8169423b1', 'BTC', 'lnbcrt500u1p4sntkvsp5zedry4aze29e4zf4997tymp6hqrnhdn58jc4nhucha734uth9w6qpp5gye2saztyttm2dmg3hjpj8n6uzu9f6djn6v2pv2q9tfgw8g4zz4sdqqxqrwzqcqzzs9qrsgqck9etpkx8aqs7klddjckkqs8nm49lw24x22vnwkazsvy9mdtnd0rma722hq0dh8k4kepaj89888csnhjdpqd7pxwqhrfdyllcqs0t4sq77t5yt', '\x165a3257a2ca8b9a8935297cb26c3ab8073bb6743cb159df98bf7d1af1772bb4', '\x58e29104eacc9f2d5f2726fa9762acd7e70717fc30ca0af70c37d93010f661c9', 50000000, '', NULL, NULL, '2026-11-27 16:24:44.171223+00', '2026-11-27 20:24:44+00', 'PAID', 50000000, '\x0661447f73eef50d146c39', 'lightning'),
	('\x1067c0005f1f7af55454ca9c8b2f278840ee9ad0ed1123b0aef9083af1eae6e3', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt50u1p4sntkvsp5q8uaktl0q032a2vr7yd7tj5nwc6qckjptthyqyggyhk3zj4hwxyspp5zpnuqqzlraa024z5e2wgkte83pqwaxksa5gj8v9wlyyr4u02um3sdqqxqrwzqcqzzs9qrsgqtcuyfcdn4va0y8744qrhyg2wt39lx9fy6xkk2fmkmjekawwqha35sfcmn25as99t3wnvzz4uc79tk6jnd7rvdg9lyv3xngvd3avq2tgq55xzu3', '\x01f9db2fef03e2aea983f11be5ca9376340c5a415aee40110825ed114ab77189', '\xb261c0b39459858469701777a45123994ad53603ae25f7c2d4017db18aa32b26', 5000000, '', NULL, NULL, '2026-11-27 16:24:44.353478+00', '2026-11-27 20:24:44+00', 'PAID', 5000000, '\x0661447f761351fc507d35', 'lightning'),
	('\x8b74697749c39125ac83fbb0719df9e40e26997f8af2b1b1c9d4e285f3c296a7', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1u1p4sntkvsp52x7pt4xl0760vf8pawyhf92qzxyuhp8qcnfy0rmxnxf72ndxrhjspp53d6xja6fcwgjttyrlwc8r80eus8zdxtl3tetrvwf6n3gtu7zj6nsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq6kntya32xf0d6pvw83t2v2vck54max67yvtanmgs73vuw72n2gp8ysjtyn62dvq9whpay5cqdumw63kpawcs8y0cdzcwn8cdfk3m2sgpad7vq4', '\x51bc15d4df7fb4f624e1eb897495401189cb84e0c4d2478f669993e54da61de5', '\xc86ddebbcb92603403ecfa3a4e9361e94ef2bf9a8261bd9432876320a0d427c7', 100000, 'coffee 100', NULL, NULL, '2026-11-27 16:24:44.467344+00', '2026-11-27 20:24:44+00', 'PAID', 100000, '\x0661447f78320e66084bb9', 'intraledger'),
	('\x9a1df5a815417c767d7db1a462222001e09c406854e979afc6098afddf7f8bbd', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1010n1p4sntkvsp5erctut86mxhyhjlvpckq2rgll9fhae3tcj9afmuz0z4fuf3t88cqpp5ngwlt2q4g978vltakxjxyg3qq8sfcsrg2n5hnt7xpx90mhml3w7sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq38u088uwm7pauejvnrm6guz047wqj8lwjp84fdnedt0evzfyf678wremrffhd5v4wdxerzuanq9ttgjgyalpzmu9suwkwyd6s9a3macpn4xjs3', '\xc8f0be2cfad9ae4bcbec0e2c050d1ff9537ee62bc48bd4ef8278aa9e262b39f0', '\xb07e991c15e7102075127abcbfd35cb642b49256644a9de03d18b53d1fa67268', 101000, 'coffee 101', NULL, NULL, '2026-11-27 16:24:44.563344+00', '2026-11-27 20:24:44+00', 'PAID', 101000, '\x0661447f79398510bfcdcf', 'intraledger'),
	('\xbde2c079a38374a7f826e2e810cf5a0d215bc27b4f46a8eaa546d4b109e4d3f9', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1020n1p4sntkvsp5ap59j6pqnck7ya46rnq22pak3cddm23m52l9a9pgmpyfhq9jmzvspp5hh3vq7drsd6207pxut5ppn66p5s4hsnmfar23649gm2tzz0y60usdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq4e8ur9qv0h2lyl7jpf3xpp32pkq76zv4v3pghlp72yhgen0wfws4j0vdw907qg9ht5rywu9l6a3le8y5szmkee355py5d3q2ep3rgzspfd5yt6', '\xe8685968209e2de276ba1cc0a507b68e1addaa3ba2be5e9428d8489b80b2d899', '\xf6c2a00c84d25f5d95afb9a0c2ce7b43cb2f9a8ca52afb382eb869178e69e899', 102000, 'coffee 102', NULL, NULL, '2026-11-27 16:24:44.61652+00', '2026-11-27 20:24:44+00', 'PAID', 102000, '\x0661447f79e85dc65d4854', 'intraledger'),
	('\xfa38865714c2e6c789c633006e111400e5a3258b90f6973ab5dc2bb8d9a4c974', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1030n1p4sntkvsp5znqr8u8hn6a0nf9t6nvql2fdny358ukm7fsklgzr589e5lf9ar4qpp5lgugv4c5ctnv0zwxxvqxuyg5qrj6xfvtjrmfww44ms4m3kdye96qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqzqwu2c87y86s7wj6sgcl7zddy20rp9x7l3rgas76cwlmdptn42vkf2fwc66ytggr7ah9mcj53t942e34c05qpu3vkuryae3g098my2sp7t3tgs', '\x14c033f0f79ebaf9a4abd4d80fa92d992343f2dbf2616fa043a1cb9a7d25e8ea', '\x425708435c794b80ded4d45e5a68fb8f050dad005b44de532b2aefe2968d73b0', 103000, 'coffee 103', NULL, NULL, '2026-11-27 16:24:44.697248+00', '2026-11-27 20:24:44+00', 'PAID', 103000, '\x0661447f7b630bc76bbf23', 'intraledger'),
	('\x8d6acad4028ff8a65ea9fc1de1cb23ca1a79fde319899968ebc2e5892834d844', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1040n1p4sntkvsp5r0n9sgq95dveugp0pgk674xajg62p7d2cduz6pqnteqqany6fwwqpp5344v44qz3lu2vh4flsw7rjeregd8nl0rrxyej68tctjcj2p5mpzqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqdr5vf8nfhahyxlq2dulpgl8wqlssq2729skgh8744dvr9h06zp2zz96nl9dy2qdwqw7r3sjgkypl3lekpwkaeg8uvtls8scenkvhakcq3tn657', '\x1be6582005a3599e202f0a2daf54dd9234a0f9aac3782d04135e400ecc9a4b9c', '\x0bac93a2a66e1ca39391e4b97cebba40eac8908b480f2aa63cb7eb4c8d2eb95e', 104000, 'coffee 104', NULL, NULL, '2026-11-27 16:24:44.766739+00', '2026-11-27 20:24:44+00', 'PAID', 104000, '\x0661447f7c3a125cbfbd50', 'intraledger'),
	('\x9484a194624297652a8ec104831be4e842b7f8ee65828c1082167c2113ac6310', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1050n1p4sntkvsp5lw5c9ta4v63ufqgswysa7chs7krly5ksztf0ave2ry37wnej8jmqpp5jjz2r9rzg2tk225wcyzgxxlyappt078wvkpgcyyzze7zzyavvvgqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqrtgz6k8cusljj90mgygwj2sdkcnfy6k4p908wjg355z7sxraw87njqucrql7f7ae67pe84re9ph2hwxletchu0m8zfdztwnseyylu2qpvgpcmv', '\xfba982afb566a3c481107121df62f0f587f252d012d2feb32a1923e74f323cb6', '\xbf45068ea2c27c8259f3ab0ae70f82105ac4ad90dd3caeaa961929bc5f1ea58c', 105000, 'coffee 105', NULL, NULL, '2026-11-27 16:24:44.817986+00', '2026-11-27 20:24:44+00', 'PAID', 105000, '\x0661447f7cf2f431614b49', 'intraledger'),
	('\xf1a6c8bee26933bf5e4b593bb3a102d8f3db9eb171ca329d7cdeaf7dc4e7043b', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1060n1p4sntkvsp55v6x9r8ty6keff2cevw2ytz6cr6x9ezkr8hh55hl34z5curr7u0qpp57xnv30hzdyem7hjttyam8ggzmreah843w89r98tum6hhm388qsasdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqjmpqt7askecq8vdayduvup45n86enwqxzjtpas0hspeqj045j478fz65x4ljuqstyn5yyd3ck7t3dlaq28y7g74x0uwr7dmwkfav28qppwvz4j', '\xa334628ceb26ad94a558cb1ca22c5ac0f462e45619ef7a52ff8d454c7063f71e', '\xcad9577f21c9172b9d56fd1daa1e640d39da7547ed4b21a6fb35d28f42c0d30b', 106000, 'coffee 106', NULL, NULL, '2026-11-27 16:24:44.852455+00', '2026-11-27 20:24:44+00', 'PAID', 106000, '\x0661447f7d749b3ab96c80', 'intraledger'),
	('\x8896488e7a75665c41f9bf7902a4b561cbe91acfe4ca3af098e13b86d59b73f0', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1070n1p4sntkvsp5vac3wnn823zd2a7wamy4u3x4je35g9mjfh3ju3yralm08xkawtqspp53zty3rn6w4n9cs0ehaus9f94v897jxk0un9r4uycuyacd4vmw0cqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqkehehv84y8n4eqnhwufqs7w69vtts6kwwxl4g6nah06557a3sj93def5ehrqlnlwtgqc4zxe9yrsheqt4ncev4pe3fcvchtm508nsjcqs3qhud', '\x6771174e675444d577ceeec95e44d596634417724de32e4483eff6f39add72c1', '\x66bc6aae79f1d9b63f48b727755030c54f5f2eed56ec3cbea2eed9df22d596b2', 107000, 'coffee 107', NULL, NULL, '2026-11-27 16:24:44.899015+00', '2026-11-27 20:24:44+00', 'PAID', 107000, '\x0661447f7e601a6a12fc39', 'intraledger'),
	('\x678c11268715ff5723cac82728aaeb5f257b1f3fec4c7ff976f06c942695744a', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1080n1p4sntkvsp5ep5pae2r4j22janqthcw39j6prmlc8wgj9vkrk4tjwcjmhpqhhgqpp5v7xpzf58zhl4wg72eqnj32httujhk8ela3x8l7tk7pkfgf54w39qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqvr2gcexmldgmkldfjr8xf8m5ldgmd22vs406v23mnmvfy6tw5wr4w64ytvfzmjvpvm87lc6s6x00a0smkngnhgscu9f08jr9da77ekgqs6dd5z', '\xc8681ee543ac94a976605df0e8965a08f7fc1dc8915961daab93b12ddc20bdd0', '\x09e5ca7e47c1b1610f1ffd9a3b93998b148ac808a98aa99dee60ec4bef81920e', 108000, 'coffee 108', NULL, NULL, '2026-11-27 16:24:44.979617+00', '2026-11-27 20:24:44+00', 'PAID', 108000, '\x0661447f7f819a6fbc25b9', 'intraledger'),
	('\x4e710cf88c771ce56623bc0bde5ffd8b427aeb310d209a352ff7a6a1101f4064', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1090n1p4sntkdsp5krpnqgrn4rn924ac40a76vtyehwe7ll29p2w9ymyh4ssktrzu53spp5fecse7yvwuww2e3rhs9auhla3dp846e3p5sf5df077n2zyqlgpjqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqrsa05mjcmhvmqg3hvz6tjgsm30dzsae5adwy0g3u0xx5ctgdyzcrqv89pg5tchfkx3eeakr46av4erxypc7tvem08jd9yj98d8nh7lqpfl869n', '\xb0c3302073a8e65557b8abfbed3164cddd9f7fea2854e29364bd610b2c62e523', '\x5571c5efed2b10de39d683555d7d6a8c34b86b4b9fcbfb69842d8adfeb6a399c', 109000, 'coffee 109', NULL, NULL, '2026-11-27 16:24:45.02784+00', '2026-11-27 20:24:45+00', 'PAID', 109000, '\x0661447f801c6edd6513a8', 'intraledger'),
	('\xca7f834f5f2fc8462de8d3fbc27df9a3728870ee5804374e8280f079207e76c7', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1100n1p4sntkdsp5qs2479etaekxu6ga9vwd3w3uengae9f6hxqmc3ksqz9r8v9tzsrspp5eflcxn6l9lyyvt0g60auyl0e5degsu8wtqzrwn5zsrc8jgr7wmrsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqcgtqdrc97z2krcmcp6nqukxnea6rkn5fsvv9zchjaxc6lu8l3m555uts7045agda62r3yyxa3wvs9ml3pu6xecrmk47kurgdcsghxdcqp96vun', '\x04155f172bee6c6e691d2b1cd8ba3cccd1dc953ab981bc46d0008a33b0ab1407', '\x2f3e3e2eba3b534a178ec98f1de0d031d1bc3b253354ef7db28db23d8c2436be', 110000, 'coffee 110', NULL, NULL, '2026-11-27 16:24:45.070589+00', '2026-11-27 20:24:45+00', 'PAID', 110000, '\x0661447f80e7de756f54c7', 'intraledger'),
	('\x4b9bbd091f201a446fc899bf1c5364e159ade678d25fb2aae29cd3a378fb41b5', 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', 'lnbcrt1110n1p4sntkdsp59j23vvhcs375ljetuqsxks2sage7xfgnkcytdp5aarac5x6j6glspp5fwdm6zglyqdygm7gnxl3c5myu9v6menc6f0m92hznnf6x78mgx6sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqzl8v62v8mzeuwyr5jz2y2drynwmvrgr5wuj343zpkfkr2mzkrrsq8m96ye04et54c8hdzm4z29242d5shpuvlxeekgy4ugtl6tad4fgqjxw9k5', '\x2c951632f8847d4fcb2be0206b4150ea33e32513b608b6869de8fb8a1b52d23f', '\x39b7493d01f51dce2d3a8155f982c51f9192137f07034bd2034765288e46e6f7', 111000, 'coffee 111', NULL, NULL, '2026-11-27 16:24:45.116195+00', '2026-11-27 20:24:45+00', 'PAID', 111000, '\x0661447f8191c02a2535f4', 'intraledger'),
	('\x0a24cc5dacc8d807a3d9984deb6c8e5d8873fa661d21ec691c27cb988e3b8fdb', '3d791498-da70-4b73-9f86-0183d55e71c2', '759d5262-3193-4fd4-bed5-7c32fb414de4', 'BTC', 'lnbcrt5u1p4sntkdsp5sjstw8pd6a508amqusl5txkcaqd64w2m55hkcxjxgklju0xgnq5spp5pgjvchdvervq0g7enpx7kmywtky887nxr5s7c6guyl9e3r3m3ldsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq39hp0xk5cjl5t4l0e2f2th96w2yw92t0ls8xakmzeflyjv40tnds9a4cfdwad0h7r9llkv6ej5a55pgaq9cahu4n24x09nmhg70t0xgpw7fdrc', '\x84a0b71c2dd768f3f760e43f459ad8e81baab95ba52f6c1a4645bf2e3cc89829', '\xfe3c9bde7211316e32a68dd9e660b4b4ce78c13025e7660422a9774bcc4fd263', 500000, 'never paid', NULL, NULL, '2026-11-27 16:24:45.658343+00', '2026-11-27 20:24:45+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 16:24:44.238581+00', 'lightning_receipt'),
	(2, '2026-11-27 16:24:44.378961+00', 'lightning_receipt'),
	(3, '2026-11-27 16:24:44.517902+00', 'intraledger'),
	(4, '2026-11-27 16:24:44.547125+00', 'intraledger'),
	(5, '2026-11-27 16:24:44.585349+00', 'intraledger'),
	(6, '2026-11-27 16:24:44.602189+00', 'intraledger'),
	(7, '2026-11-27 16:24:44.630109+00', 'intraledger'),
	(8, '2026-11-27 16:24:44.641484+00', 'intraledger'),
	(9, '2026-11-27 16:24:44.727051+00', 'intraledger'),
	(10, '2026-11-27 16:24:44.749501+00', 'intraledger'),
	(11, '2026-11-27 16:24:44.782098+00', 'intraledger'),
	(12, '2026-11-27 16:24:44.801477+00', 'intraledger'),
	(13, '2026-11-27 16:24:44.829428+00', 'intraledger'),
	(14, '2026-11-27 16:24:44.844978+00', 'intraledger'),
	(15, '2026-11-27 16:24:44.862619+00', 'intraledger'),
	(16, '2026-11-27 16:24:44.885281+00', 'intraledger'),
	(17, '2026-11-27 16:24:44.922906+00', 'intraledger'),
	(18, '2026-11-27 16:24:44.957529+00', 'intraledger'),
	(19, '2026-11-27 16:24:44.997018+00', 'intraledger'),
	(20, '2026-11-27 16:24:45.013317+00', 'intraledger'),
	(21, '2026-11-27 16:24:45.036654+00', 'intraledger'),
	(22, '2026-11-27 16:24:45.056545+00', 'intraledger'),
	(23, '2026-11-27 16:24:45.088734+00', 'intraledger'),
	(24, '2026-11-27 16:24:45.104576+00', 'intraledger'),
	(25, '2026-11-27 16:24:45.132224+00', 'intraledger'),
	(26, '2026-11-27 16:24:45.143129+00', 'intraledger'),
	(27, '2026-11-27 16:24:45.179773+00', 'lightning_reserve'),
	(28, '2026-11-27 16:24:45.249443+00', 'lightning_settled'),
	(29, '2026-11-27 16:24:45.27545+00', 'lightning_reserve'),
	(30, '2026-11-27 16:24:45.297431+00', 'lightning_settled'),
	(31, '2026-11-27 16:24:45.335897+00', 'lightning_reserve'),
	(32, '2026-11-27 16:24:45.36331+00', 'lightning_failed'),
	(33, '2026-11-27 16:24:45.398966+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('08b4ea1f-0a1f-428e-be84-10496f4733ad');

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
	('08b4ea1f-0a1f-428e-be84-10496f4733ad', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10919, 10919),
	('08b4ea1f-0a1f-428e-be84-10496f4733ad', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 1952, 1952),
	('0d78b27f-9de2-4a2f-8b14-f1470cf9c4aa', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10778, 10778),
	('0d78b27f-9de2-4a2f-8b14-f1470cf9c4aa', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 2662, 2662),
	('ac858ef3-d69b-49bd-8787-25f6fc04c16b', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 24524, 24524),
	('ac858ef3-d69b-49bd-8787-25f6fc04c16b', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1008079, 1008079),
	('ac858ef3-d69b-49bd-8787-25f6fc04c16b', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 459, 459),
	('08b4ea1f-0a1f-428e-be84-10496f4733ad', '2026-11-27 16:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 131709, 16234),
	('08b4ea1f-0a1f-428e-be84-10496f4733ad', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 117775, 44667),
	('0d78b27f-9de2-4a2f-8b14-f1470cf9c4aa', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 5880, 5880),
	('ac858ef3-d69b-49bd-8787-25f6fc04c16b', '2026-11-27 16:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 607782, 255957);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('0e980e8b-917a-4b3f-af18-80eadca62889', 3, '2026-11-27 16:24:45.797463+00');

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
	('f96f40d2-ec5e-49b0-b28d-712eec632d79', 'USD', NULL, 0, '-infinity'),
	('3cb122ea-7fb0-43ed-b3e0-4fcf91da1e58', 'USD', NULL, 0, '-infinity'),
	('cce4fd04-ddc1-42c6-8719-7a8bd83596e3', 'USD', NULL, 0, '-infinity'),
	('3d791498-da70-4b73-9f86-0183d55e71c2', 'BTC', NULL, 630000, '2026-11-27 16:24:45.143129+00'),
	('cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'BTC', NULL, 5636000, '2026-11-27 16:24:45.143129+00'),
	('8aa989e3-b83c-43bc-8a07-d9ae55af5374', 'BTC', NULL, 45819000, '2026-11-27 16:24:45.398966+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661447f73eef50d146c39', '\x4132a8744b22d7b537688de4191e7ae0b854e9b29e98a0b1402ad2871d1510ab', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661447f761351fc507d35', '\x1067c0005f1f7af55454ca9c8b2f278840ee9ad0ed1123b0aef9083af1eae6e3', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f78320e66084bb9', '\x8b74697749c39125ac83fbb0719df9e40e26997f8af2b1b1c9d4e285f3c296a7', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661447f78a4351c094ed3', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f79398510bfcdcf', '\x9a1df5a815417c767d7db1a462222001e09c406854e979afc6098afddf7f8bbd', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661447f797b4d10a3bb83', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f79e85dc65d4854', '\xbde2c079a38374a7f826e2e810cf5a0d215bc27b4f46a8eaa546d4b109e4d3f9', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661447f7a14cccc9ac703', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f7b630bc76bbf23', '\xfa38865714c2e6c789c633006e111400e5a3258b90f6973ab5dc2bb8d9a4c974', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661447f7bbabd7d4ef39b', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f7c3a125cbfbd50', '\x8d6acad4028ff8a65ea9fc1de1cb23ca1a79fde319899968ebc2e5892834d844', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661447f7c85c53fa82005', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f7cf2f431614b49', '\x9484a194624297652a8ec104831be4e842b7f8ee65828c1082167c2113ac6310', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661447f7d2fb29404995d', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f7d749b3ab96c80', '\xf1a6c8bee26933bf5e4b593bb3a102d8f3db9eb171ca329d7cdeaf7dc4e7043b', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661447f7dcd21af897888', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f7e601a6a12fc39', '\x8896488e7a75665c41f9bf7902a4b561cbe91acfe4ca3af098e13b86d59b73f0', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661447f7ee759443d4ea7', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f7f819a6fbc25b9', '\x678c11268715ff5723cac82728aaeb5f257b1f3fec4c7ff976f06c942695744a', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661447f7fc1458a37af37', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f801c6edd6513a8', '\x4e710cf88c771ce56623bc0bde5ffd8b427aeb310d209a352ff7a6a1101f4064', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661447f806a21378ba4b3', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f80e7de756f54c7', '\xca7f834f5f2fc8462de8d3fbc27df9a3728870ee5804374e8280f079207e76c7', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661447f8125c0a15746c1', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661447f8191c02a2535f4', '\x4b9bbd091f201a446fc899bf1c5364e159ade678d25fb2aae29cd3a378fb41b5', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661447f81bc5920bd51c2', NULL, NULL, '08b4ea1f-0a1f-428e-be84-10496f4733ad', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661447f824b7d3fd5d725', '\xb72d9195727c4628b7e1c46f775ce5fabaf282ce101f3148d0c2bbd2e9dda20b', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661447f83c13a7c358a93', '\x3eca109f5275766bdd5f2e29fe99e0ff63f4e5eb5e4b5686524c36f3e52c95d4', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661447f84ad59a102e5e7', '\x7095103f83994c9afeebdce6cdf85ad554c9bb3285a5140d7e7ddc05b4c8be1c', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661447f85186eb37a28c8', '\x7095103f83994c9afeebdce6cdf85ad554c9bb3285a5140d7e7ddc05b4c8be1c', '\x0661447f84ad59a102e5e7', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661447f85a3b6590f8e1c', '\xc9dd8c26466a51cd35033ffd2457e637e75dbaf1d337a620f943bde3edbbdcc7', NULL, 'ac858ef3-d69b-49bd-8787-25f6fc04c16b', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0331c4f59e2724d49d79d182efab3e6824a8ba048da277054407fb850a64e49be5', 2, 'latchkey:0538bf09-a992-4ece-8bf7-cc7f75e5277e/0010', '2026-11-27 16:24:45.790994+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661447f824b7d3fd5d725', 'lightning', '8aa989e3-b83c-43bc-8a07-d9ae55af5374', 'BTC', 1000000, 10000, 1010, 1010000, '\xb72d9195727c4628b7e1c46f775ce5fabaf282ce101f3148d0c2bbd2e9dda20b', 'lnbcrt10u1p4sntkdsp5s0ceru2pt7fdpjmu34ec7hxga8tk3utmss7v8drtezm5k0uy2l0qpp5kuker9tj03rz3dlpc3hhwh89l2a09qkwzq0nzjxsc2aa96wa5g9sdqqcqzzs9qrsgqkcp65smk2q2xvgrw7g790gkyr8aqulpd04j6lh5p05eze4vnjthsv4xry5f3nfuldnjaw3l6pakaw320qkwmhw3zyfyg7dzphvwvtqspzuzfk9', '\x023dee70948fd43d4ca4480535798c858facc7bb212fe3a9ef2443196ed94a2af9', '2026-11-27 16:24:53.179871+00', NULL, NULL, 'settled', 1100, '\x98127e4dbbc274fa65b32b8f1ece7968a4a1da93e72708ce484c3f998c5346e8', NULL, '2026-11-27 16:24:45.249453+00'),
	('\x0661447f83c13a7c358a93', 'lightning', '8aa989e3-b83c-43bc-8a07-d9ae55af5374', 'BTC', 1000000, 10000, 1010, 1010000, '\x3eca109f5275766bdd5f2e29fe99e0ff63f4e5eb5e4b5686524c36f3e52c95d4', 'lnbcrt10u1p4sntkdsp5lnmeyyggegf6qdwltylwwdkjhy8wkpu0ynarle8zn40j8c2lgn9spp58m9pp86jw4mxhh2l9c5lax0qla3lfe0tte94dpjjfsm08efvjh2qdqqcqzzs9qrsgqnpnneypqm3tyjlnnr46c9g7u87q8edvllnzthgzjyerd7am6ntk45vtkx3v30ushry48fj2jcex0cf0r33zx4rtrre8ry0yqwxns90qpyaj53k', '\x023dee70948fd43d4ca4480535798c858facc7bb212fe3a9ef2443196ed94a2af9', '2026-11-27 16:24:53.275514+00', NULL, NULL, 'settled', 3000, '\xbc10f7c4571110cb1ecad6b113ca97ca2c45d2ed3d3abf63f4b95489ea652a70', NULL, '2026-11-27 16:24:45.297438+00'),
	('\x0661447f84ad59a102e5e7', 'lightning', '8aa989e3-b83c-43bc-8a07-d9ae55af5374', 'BTC', 1000000, 10000, 1010, 1010000, '\x7095103f83994c9afeebdce6cdf85ad554c9bb3285a5140d7e7ddc05b4c8be1c', 'lnbcrt10u1p4sntkdsp57rxy2h0w3k0eaay04lwxnxj89lus9p2j4wvnqyawnap90yufnacspp5wz23q0urn9xf4lhtmnnvm7z6642vnwejskj3grt70hwqtdxghcwqdqqcqzzs9qrsgqlu0nzvyd2xtzp7djkgmcyw079avfu595leuq9097jc6xhh7shu4ja2p96zkqnf5xkkfh2h4n7mg5fhk4f3360lcjqxucugdv3l4kp4sqv7vd9z', '\x023dee70948fd43d4ca4480535798c858facc7bb212fe3a9ef2443196ed94a2af9', '2026-11-27 16:24:53.335977+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 16:24:45.36337+00'),
	('\x0661447f85a3b6590f8e1c', 'lightning', '8aa989e3-b83c-43bc-8a07-d9ae55af5374', 'BTC', 900000, 10000, 910, 910000, '\xc9dd8c26466a51cd35033ffd2457e637e75dbaf1d337a620f943bde3edbbdcc7', 'lnbcrt9u1p4sntkdsp56p0ctsx688hgk55k2uwyfwlrz0xu83msrha09tg6zxy0aw4naftqpp5e8wccfjxdfgu6dgr8l7jg4lxxln4mwh36vm6vg8egw778mdmmnrsdqqcqzzs9qrsgq7n7atg5cvsl4zupu085pte6at8lzqg3hrau7ghy307pn490tqrd3eg0lhuqz6pl4qs4lzxvx0x0h7c0thlncqtdrssczc0jjsl7z69gpw4jgth', '\x023dee70948fd43d4ca4480535798c858facc7bb212fe3a9ef2443196ed94a2af9', '2026-11-27 16:24:45.637896+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x4132a8744b22d7b537688de4191e7ae0b854e9b29e98a0b1402ad2871d1510ab', 50000000, '2026-11-27 16:24:44.240332+00', 'credited', '\x0661447f73eef50d146c39', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x1067c0005f1f7af55454ca9c8b2f278840ee9ad0ed1123b0aef9083af1eae6e3', 5000000, '2026-11-27 16:24:44.379048+00', 'credited', '\x0661447f761351fc507d35', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 16:24:42.000404+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
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
	(13, 0),
	(14, 0),
	(15, 0),
	(1, 50000000),
	(0, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xb72d9195727c4628b7e1c46f775ce5fabaf282ce101f3148d0c2bbd2e9dda20b', '\x98127e4dbbc274fa65b32b8f1ece7968a4a1da93e72708ce484c3f998c5346e8', false, 'settle', 'SETTLED', 1000000, '2026-11-27 16:24:45.150558+00', '2026-11-27 17:24:45+00'),
	('\x3eca109f5275766bdd5f2e29fe99e0ff63f4e5eb5e4b5686524c36f3e52c95d4', '\xbc10f7c4571110cb1ecad6b113ca97ca2c45d2ed3d3abf63f4b95489ea652a70', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 16:24:45.265525+00', '2026-11-27 17:24:45+00'),
	('\x7095103f83994c9afeebdce6cdf85ad554c9bb3285a5140d7e7ddc05b4c8be1c', '\x627302c96f74a8adf57b87b6a42f3895bd750c837df0bc2f73385e13ec461745', false, 'no_route', 'OPEN', 0, '2026-11-27 16:24:45.32024+00', '2026-11-27 17:24:45+00'),
	('\xc9dd8c26466a51cd35033ffd2457e637e75dbaf1d337a620f943bde3edbbdcc7', '\x5d7446fc7b504d35390d5ba525101c31a8cf1da351a1eb8b70471633a7a35c4a', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 16:24:45.377719+00', '2026-11-27 17:24:45+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x1888b7bec8c7a90ee4b4f7f906e2d0b429845de42ee53f0b9e76e71ca1190b35'),
	('outside', '\x27fadb4bb09737c486ce943ccc73e67a4cfa2e13783bd7844bcbba5c32a5c6ff');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x4132a8744b22d7b537688de4191e7ae0b854e9b29e98a0b1402ad2871d1510ab', 'SETTLED', 50000000, '\x58e29104eacc9f2d5f2726fa9762acd7e70717fc30ca0af70c37d93010f661c9', 1, '2026-11-27 16:24:44.205567+00'),
	('\x1067c0005f1f7af55454ca9c8b2f278840ee9ad0ed1123b0aef9083af1eae6e3', 'SETTLED', 5000000, '\xb261c0b39459858469701777a45123994ad53603ae25f7c2d4017db18aa32b26', 2, '2026-11-27 16:24:44.369253+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xb72d9195727c4628b7e1c46f775ce5fabaf282ce101f3148d0c2bbd2e9dda20b', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 16:24:45.238757+00', '2026-11-27 16:24:45.238757+00'),
	(2, '\x3eca109f5275766bdd5f2e29fe99e0ff63f4e5eb5e4b5686524c36f3e52c95d4', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 16:24:45.293862+00', '2026-11-27 16:24:45.293862+00'),
	(3, '\x7095103f83994c9afeebdce6cdf85ad554c9bb3285a5140d7e7ddc05b4c8be1c', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 16:24:45.346439+00', '2026-11-27 16:24:45.346439+00'),
	(4, '\xc9dd8c26466a51cd35033ffd2457e637e75dbaf1d337a620f943bde3edbbdcc7', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 16:24:46.626973+00', '2026-11-27 16:24:45.426974+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 16:24:41.831659+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 16:24:41.865446+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 16:24:41.900514+00'),
	('0004_payments', 'd6969eeb06971c2d798e43aa547c5f9c174d4dba1843c30e432f7ba58fdab27d', 'before', '2026-11-27 16:24:41.921077+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 16:24:41.973594+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 16:24:42.009232+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 16:24:42.028154+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 16:24:42.045214+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 16:24:42.062157+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 16:24:42.073116+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('1d55e513-959a-45f4-9a79-b66cc392b96f', '09829b33-c0ed-4c7b-8084-5fe8169423b1', '\x7461e846ba21e66147b5406ef021bffa15b274d3c825ba52ed75ec767026bab2', '2026-11-27 16:24:42.978678+00', '2026-12-27 16:24:42.978678+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ee13b40c-4f7c-4a11-aa5d-0e712e332d8e', 'f15b302e-5455-4794-8967-1684eecfe264', '\x50fc28ac6ebbd393ea4ea069cd6346813dd0f3d5915959720d780550a84f4b6a', '2026-11-27 16:24:44.279224+00', '2026-12-27 16:24:44.279224+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8c022a54-9b81-405d-ad78-c2d33e66bda5', '759d5262-3193-4fd4-bed5-7c32fb414de4', '\xe085e063991ce6caf49621e24081d3e8d1e5999b5a8632aec66fa7b4c23291e7', '2026-11-27 16:24:44.406557+00', '2026-12-27 16:24:44.406557+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('8aa989e3-b83c-43bc-8a07-d9ae55af5374', '09829b33-c0ed-4c7b-8084-5fe8169423b1', 'BTC', '', '2026-11-27 16:24:42.94839+00'),
	('f96f40d2-ec5e-49b0-b28d-712eec632d79', '09829b33-c0ed-4c7b-8084-5fe8169423b1', 'USD', '', '2026-11-27 16:24:42.950164+00'),
	('cd43f756-1738-4ac4-bf5a-94951ee1aa0a', 'f15b302e-5455-4794-8967-1684eecfe264', 'BTC', '', '2026-11-27 16:24:44.2669+00'),
	('3cb122ea-7fb0-43ed-b3e0-4fcf91da1e58', 'f15b302e-5455-4794-8967-1684eecfe264', 'USD', '', '2026-11-27 16:24:44.271642+00'),
	('3d791498-da70-4b73-9f86-0183d55e71c2', '759d5262-3193-4fd4-bed5-7c32fb414de4', 'BTC', '', '2026-11-27 16:24:44.394912+00'),
	('cce4fd04-ddc1-42c6-8719-7a8bd83596e3', '759d5262-3193-4fd4-bed5-7c32fb414de4', 'USD', '', '2026-11-27 16:24:44.400589+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f73eef50d146c3900', NULL, NULL),
	(5000, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f761351fc507d3500', NULL, NULL),
	(-100, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f78320e66084bb900', 'bob', NULL),
	(100, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f78320e66084bb901', 'alice', NULL),
	(-50, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f78a4351c094ed300', 'carol', NULL),
	(50, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f78a4351c094ed301', 'bob', NULL),
	(-101, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f79398510bfcdcf00', 'bob', NULL),
	(101, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f79398510bfcdcf01', 'alice', NULL),
	(-50, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f797b4d10a3bb8300', 'carol', NULL),
	(50, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f797b4d10a3bb8301', 'bob', NULL),
	(-102, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f79e85dc65d485400', 'bob', NULL),
	(102, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f79e85dc65d485401', 'alice', NULL),
	(-51, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7a14cccc9ac70300', 'carol', NULL),
	(51, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7a14cccc9ac70301', 'bob', NULL),
	(-103, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f7b630bc76bbf2300', 'bob', NULL),
	(103, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7b630bc76bbf2301', 'alice', NULL),
	(-51, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7bbabd7d4ef39b00', 'carol', NULL),
	(51, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7bbabd7d4ef39b01', 'bob', NULL),
	(-104, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f7c3a125cbfbd5000', 'bob', NULL),
	(104, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7c3a125cbfbd5001', 'alice', NULL),
	(-52, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7c85c53fa8200500', 'carol', NULL),
	(52, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7c85c53fa8200501', 'bob', NULL),
	(-105, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f7cf2f431614b4900', 'bob', NULL),
	(105, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7cf2f431614b4901', 'alice', NULL),
	(-52, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7d2fb29404995d00', 'carol', NULL),
	(52, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7d2fb29404995d01', 'bob', NULL),
	(-106, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f7d749b3ab96c8000', 'bob', NULL),
	(106, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7d749b3ab96c8001', 'alice', NULL),
	(-53, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7dcd21af89788800', 'carol', NULL),
	(53, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7dcd21af89788801', 'bob', NULL),
	(-107, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f7e601a6a12fc3900', 'bob', NULL),
	(107, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7e601a6a12fc3901', 'alice', NULL),
	(-53, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7ee759443d4ea700', 'carol', NULL),
	(53, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7ee759443d4ea701', 'bob', NULL),
	(-108, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f7f819a6fbc25b900', 'bob', NULL),
	(108, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7f819a6fbc25b901', 'alice', NULL),
	(-54, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f7fc1458a37af3700', 'carol', NULL),
	(54, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f7fc1458a37af3701', 'bob', NULL),
	(-109, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f801c6edd6513a800', 'bob', NULL),
	(109, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f801c6edd6513a801', 'alice', NULL),
	(-54, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f806a21378ba4b300', 'carol', NULL),
	(54, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f806a21378ba4b301', 'bob', NULL),
	(-110, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f80e7de756f54c700', 'bob', NULL),
	(110, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f80e7de756f54c701', 'alice', NULL),
	(-55, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f8125c0a15746c100', 'carol', NULL),
	(55, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f8125c0a15746c101', 'bob', NULL),
	(-111, NULL, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f8191c02a2535f400', 'bob', NULL),
	(111, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f8191c02a2535f401', 'alice', NULL),
	(-55, NULL, 'cd43f756-1738-4ac4-bf5a-94951ee1aa0a', '\x0661447f81bc5920bd51c200', 'carol', NULL),
	(55, NULL, '3d791498-da70-4b73-9f86-0183d55e71c2', '\x0661447f81bc5920bd51c201', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f824b7d3fd5d72500', NULL, NULL),
	(-1003, 3, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f83c13a7c358a9300', NULL, NULL),
	(-1010, 10, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f84ad59a102e5e700', NULL, NULL),
	(1010, 10, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f85186eb37a28c800', NULL, NULL),
	(-910, 10, '8aa989e3-b83c-43bc-8a07-d9ae55af5374', '\x0661447f85a3b6590f8e1c00', NULL, NULL);

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
