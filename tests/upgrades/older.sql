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
	('3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', '9016e536-2d91-408c-a5eb-0a67a1cd6108', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '825b55a5-3163-4cde-81da-0a7fb9b34aad', true, '{}', '2026-11-27 17:06:19.920081+00'),
	('109e96a4-6cce-4108-adb4-b4f7514cc7c2', '9b2cb14c-d4f7-4ea5-be3a-59ca2afba0ed', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', true, '{}', '2026-11-27 17:06:21.081829+00'),
	('2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'bdea8727-689d-4509-ac83-5a00816da42e', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '0d430483-411b-4982-ad9f-936b851a1f20', true, '{}', '2026-11-27 17:06:21.95813+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('0b26ae7a-134b-41b5-be78-093746bae1c3', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:06:20.298964+00', NULL, '2026-11-27 17:06:24.748953+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('99a0856c-edc9-4dbc-bb91-432ae4593499', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:06:22.116274+00', NULL, '2026-11-27 17:06:25.04541+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a570a954-eb20-4757-ad7e-3f28f8ac1378', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:06:21.376479+00', NULL, '2026-11-27 17:06:24.18103+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('446cc4fb-a292-4c1f-a27a-f745af5d1bda', '0b26ae7a-134b-41b5-be78-093746bae1c3', '\x664e01f5017cdf5b6743da46d0790960a955794b078af7c6fb4e99bb70c73f58', 'blink_bi1Arv', '8Vj0', '2026-11-27 17:06:20.312745+00', NULL),
	('8e2dbf05-007f-4b8d-a7cd-e8f31b29a099', 'a570a954-eb20-4757-ad7e-3f28f8ac1378', '\x3a71081c0bd9856e640a6d9bfaac4cd62b1205da09e8bf8f991c55e9dc7b5fe1', 'blink_5rPynM', 'llmO', '2026-11-27 17:06:21.388099+00', NULL),
	('1446e5e0-3b16-49ee-900f-5e208e5c6835', '99a0856c-edc9-4dbc-bb91-432ae4593499', '\x044ccd8ad5887f070a80e1572328bd19c299c4546ff1fdc19318323c9132a0b7', 'blink_dWfyWg', '4uNB', '2026-11-27 17:06:22.118151+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661451435d1739bbef6ad66', '2026-11-27 17:06:19.973191+00', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661451438045cc95a826ee4', '2026-11-27 17:06:20.11715+00', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-000000000001', '7ae5e906-822e-4687-9ebb-63b0f2d70cfc', '{}', '{"expires_at": "2026-12-27T17:06:20.099171+00:00"}'),
	('\x066145143bcbcc0cdb96326f', '2026-11-27 17:06:20.364816+00', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', 'api_key.created', 'session', '7ae5e906-822e-4687-9ebb-63b0f2d70cfc', '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-000000000002', '0b26ae7a-134b-41b5-be78-093746bae1c3', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_bi1Arv…8Vj0", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145143ead68f24c4fd278', '2026-11-27 17:06:20.553642+00', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', 'account.username_set', 'key', '0b26ae7a-134b-41b5-be78-093746bae1c3', '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661451446f6d787d902aab7', '2026-11-27 17:06:21.096745+00', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145144765ff7d6d7c28d6', '2026-11-27 17:06:21.125178+00', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-000000000007', 'c57b9f21-e957-46ab-bf74-b690b7413944', '{}', '{"expires_at": "2026-12-27T17:06:21.119179+00:00"}'),
	('\x066145144cb36ed533f94c3e', '2026-11-27 17:06:21.472706+00', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'api_key.created', 'session', 'c57b9f21-e957-46ab-bf74-b690b7413944', '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-000000000008', 'a570a954-eb20-4757-ad7e-3f28f8ac1378', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_5rPynM…llmO", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145144dcb2d6fc4331991', '2026-11-27 17:06:21.544318+00', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'account.username_set', 'key', 'a570a954-eb20-4757-ad7e-3f28f8ac1378', '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614514545aafb93f66b4be', '2026-11-27 17:06:21.974271+00', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661451454b8d35e8e2d40d6', '2026-11-27 17:06:21.998339+00', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-00000000000d', 'c8a526ab-d3f0-4d8a-9c79-d55e8bc81b6c', '{}', '{"expires_at": "2026-12-27T17:06:21.989001+00:00"}'),
	('\x0661451456a4ea5fd03c096c', '2026-11-27 17:06:22.124331+00', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'api_key.created', 'session', 'c8a526ab-d3f0-4d8a-9c79-d55e8bc81b6c', '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-00000000000e', '99a0856c-edc9-4dbc-bb91-432ae4593499', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_dWfyWg…4uNB", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661451457ee3042c732ea8d', '2026-11-27 17:06:22.20866+00', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'account.username_set', 'key', '99a0856c-edc9-4dbc-bb91-432ae4593499', '127.0.0.1', 'python-httpx2/2.16.2', '12957fa3-645b-41fc-8bf0-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(3, -100000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(3, 100000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(4, -50000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(4, 50000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(5, -101000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(5, 101000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(6, -50000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(6, 50000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(7, -102000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(7, 102000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(8, -51000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(8, 51000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(9, -103000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(9, 103000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(10, -51000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(10, 51000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(11, -104000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(11, 104000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(12, -52000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(12, 52000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(13, -105000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(13, 105000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(14, -52000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(14, 52000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(15, -106000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(15, 106000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(16, -53000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(16, 53000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(17, -107000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(17, 107000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(18, -53000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(18, 53000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(19, -108000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(19, 108000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(20, -54000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(20, 54000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(21, -109000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(21, 109000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(22, -54000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(22, 54000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(23, -110000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(23, 110000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(24, -55000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(24, 55000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(25, -111000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(25, 111000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a');
INSERT INTO public.entry VALUES
	(26, -55000, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a'),
	(26, 55000, '0d430483-411b-4982-ad9f-936b851a1f20'),
	(27, -1010000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(31, -1010000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(33, -910000, '825b55a5-3163-4cde-81da-0a7fb9b34aad'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(780, 1, '2026-11-27 17:06:20.99759+00', 'lightning_receipt', '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x0661451444ba853f186ce600'),
	(794, 2, '2026-11-27 17:06:21.877413+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451452394620e351b100'),
	(804, 3, '2026-11-27 17:06:22.42614+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145145ab7fca4588c3e01'),
	(806, 4, '2026-11-27 17:06:22.532996+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145145c9a750fe8b0fe01'),
	(809, 5, '2026-11-27 17:06:22.633795+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145145e2def6bb8d23701'),
	(811, 6, '2026-11-27 17:06:22.707125+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145145f84507a17ead901'),
	(814, 7, '2026-11-27 17:06:22.813139+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451460dd24cc8ffea201'),
	(816, 8, '2026-11-27 17:06:22.851419+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x0661451461b7447672325101'),
	(819, 9, '2026-11-27 17:06:22.949143+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146313539c7bd6be01'),
	(821, 10, '2026-11-27 17:06:22.983768+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x0661451463bbe1845eeec301'),
	(824, 11, '2026-11-27 17:06:23.079487+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146532be8180e2bc01'),
	(826, 12, '2026-11-27 17:06:23.125392+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x0661451465e801f19ac8ac01'),
	(829, 13, '2026-11-27 17:06:23.218132+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514675185803362dd01'),
	(831, 14, '2026-11-27 17:06:23.278581+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x06614514680e019ec8d0f901'),
	(837, 15, '2026-11-27 17:06:23.378306+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451469c1941b4abdc301'),
	(839, 16, '2026-11-27 17:06:23.434931+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145146a9ee8b684203e01'),
	(842, 17, '2026-11-27 17:06:23.522655+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146bf5cc6bacff4801'),
	(844, 18, '2026-11-27 17:06:23.591997+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145146d0571542d741c01'),
	(847, 19, '2026-11-27 17:06:23.710227+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146ed3623fa98b8101'),
	(849, 20, '2026-11-27 17:06:23.754266+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145146f80644c15804c01'),
	(852, 21, '2026-11-27 17:06:23.819217+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514707cc29bb9198f01'),
	(854, 22, '2026-11-27 17:06:23.874795+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145147153a8c06b31c801'),
	(857, 23, '2026-11-27 17:06:23.946219+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514726de76cd5d6b501'),
	(859, 24, '2026-11-27 17:06:23.98491+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x06614514730551f01952bd01'),
	(862, 25, '2026-11-27 17:06:24.07112+00', 'lightning_receipt', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514742bbd88fdf85c01'),
	(864, 26, '2026-11-27 17:06:24.139212+00', 'intraledger_receipt', '0d430483-411b-4982-ad9f-936b851a1f20', '\x06614514755f84e793730601');

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
	('\xbfb0d9a4c1102979342066e9914503e7a974e895a72b2d9a16789d1af837f4ad', '825b55a5-3163-4cde-81da-0a7fb9b34aad', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', 'BTC', 'lnbcrt500u1p4snwyvsp5pyvew6cx8vrml85m5ajkfekwp4m3vharwvpyu6cuwnf8fes558tqpp5h7cdnfxpzq5hjdpqvm5ez3gru75hf6y45u4jmxsk0zw347ph7jksdqqxqrwzqcqzzs9qrsgqvjdfml9gjxgnnn9nmaffu6h9yeus2sqhdjf2c9uav9ndd02u7xtqsaxy0lernsraxqgg7xrt39x0v38ehxr8pzx9q65gf4vyzra2wpsp6jttja', '\x0919976b063b07bf9e9ba76564e6ce0d77165fa373024e6b1c74d274e614a1d6', '\xef702b1733be4ce00a2d7ca228f147e7d910dd400b7c4033b519cc131865abb0', 50000000, '', NULL, NULL, '2026-11-27 17:06:20.715911+00', '2026-11-27 21:06:20+00', 'PAID', 50000000, '\x0661451444ba853f186ce6', 'lightning'),
	('\xcd6d550c790a6ec549cea13f2666967ea684f8c036bf3fca06966a42398b4107', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt50u1p4snwydsp5lrvr5es9788sgszrsgruc8xemd69g93xyzyw0hj0yk4h9vc0nagqpp5e4k42rrepfhv2jww5yljve5k06ngf7xqx6lnljsxje4yywvtgyrsdqqxqrwzqcqzzs9qrsgqd2h8dg7gxaakjld3lswe90qm8fnftfpfhk90wcggr507hr4wgv5qufadsc5skls7tp7fwfkvxtzvv8ww4jzwqk7ju5p44cdrea5leecp0fheld', '\xf8d83a6605f1cf0440438207cc1cd9db745416262088e7de4f25ab72b30f9f50', '\x01afd5aead1942c563585f1915f262b9344cf913e5927e2a184884bf1272f421', 5000000, '', NULL, NULL, '2026-11-27 17:06:21.605774+00', '2026-11-27 21:06:21+00', 'PAID', 5000000, '\x0661451452394620e351b1', 'lightning'),
	('\x04e55742b4bfe2597fd9cbb36a78db8e1e3cd12b5cb6a7b093c092d1f65e0771', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1u1p4snwywsp5qs3vdr8vcrjeg44umhspkk0zjl32q3hpf783fevm9r7md7vxy5cqpp5qnj4ws45hl39jl7eewek57xm3c0re5fttjm20vynczfdraj7qacsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqfumvw9qsy0kyt56t9tzsmpzzp8x064hww0uvda9vv6w0hwy3ts48ld5e5ludef09lasnxku4yleqjfvnz4neg5yr9qdl02xtmuwmxnqqz2q7z6', '\x0422c68cecc0e59456bcdde01b59e297e2a046e14f8f14e59b28fdb6f9862530', '\xd105df9114837fbf4234b8c27c2ae0a597dfdb850f0190cc9b9fd6ec31b32f2f', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:06:22.297569+00', '2026-11-27 21:06:22+00', 'PAID', 100000, '\x066145145ab7fca4588c3e', 'intraledger'),
	('\x1150eef99b5f247dbe446f1006ce9b2d10c35073a377a3b7747605a256f5613f', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1010n1p4snwywsp5m5nyra3d8n3vkz8cqhg5jfmyv5azkdek33cpmeh604p9j4at5gfqpp5z9gwa7vmtuj8m0jydugqdn5m95gvx5rn5dm68dm5wcz6y4h4vylsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqzk3mzx7fc0sx6lszrc6l7cd6md8heqfgfa63vuzup4ld87e809pq8mkg837stql574pgth05r8etrefkj02r6hhvxmcuv2p0j2wtspcq8h0ktd', '\xdd2641f62d3ce2cb08f805d1492764653a2b37368c701de6fa7d425957aba212', '\x06edb10431bd4b8fde736a3329321cbfeddb2da8a204cd10f1aec312fa7fdc51', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:06:22.561041+00', '2026-11-27 21:06:22+00', 'PAID', 101000, '\x066145145e2def6bb8d237', 'intraledger'),
	('\xa1401ebf932de524a1eec655cd8053383b54c2f057b19a098a862ae83f2d524e', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1020n1p4snwywsp5qu8wm0lg4zwz3nnr3gss3g99d0uy45uylwqqthhvzcqm000pw05qpp559qpa0un9hjjfg0wce2umqzn8qa4fshs27ce5zv2sc4ws0ed2f8qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqwtvuhxk5p0w9djhpkcgllnt7v7w67xmf5g6w30xdahfpktsfkuu5f22rxzekel7vmurd546na7ajsqtxfsrexdr6dxsnpjs0xm5aypsp7vfej6', '\x070eedbfe8a89c28ce638a2108a0a56bf84ad384fb8005deec1601b7bde173e8', '\x81f03ac95972199779cd1231ce5a5d420f0abd7121b3585c599c252cc5384809', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:06:22.754045+00', '2026-11-27 21:06:22+00', 'PAID', 102000, '\x0661451460dd24cc8ffea2', 'intraledger'),
	('\x7286c3488a68c0e4929812f17cddc9a89943ad0bd4942870084497cbee0d71fb', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1030n1p4snwywsp578qpuxuj7lf55dt56dz0hxja4kzyre8px0zx6gvehr7m87nfkhuqpp5w2rvxjy2drqwfy5cztchehwf4zv58tgt6j2zsuqggjtuhmsdw8asdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgql46fcrz45ljruwxlfd9a4cuu57q095hc85efrd2dmm5hf29fl52hne5lzwka3q7244d2ay2wj5dl3mtk2zggvjdj2xus5tk8m28lxqsphfz8ru', '\xf1c01e1b92f7d34a3574d344fb9a5dad8441e4e133c46d2199b8fdb3fa69b5f8', '\xf055f1e4938ff5f35133f229ee2e238070a3d77d447d50a6413acd559cebb119', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:06:22.890271+00', '2026-11-27 21:06:22+00', 'PAID', 103000, '\x066145146313539c7bd6be', 'intraledger'),
	('\x13048a488f976ac70566f79239fdb8c35e5e2ff62a3024577047fd5b1fcb052f', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1040n1p4snwy0sp5vgfsazgym3p46mer9cu7vhztf0vza2565k4aktmn4p4srx6p9zuspp5zvzg5jy0ja4vwptx77frnldccd09utlk9gczg4msgl74k87tq5hsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqfc8fe7825jcmkjuxknx02sde35a89x62v6djayrydct9l4q8zt6ppwphe8n0ew2kkaqndcwrzsuxg79zsg25tgqngc0wp2azmjah92sqcm03yr', '\x62130e8904dc435d6f232e39e65c4b4bd82eaa9aa5abdb2f73a86b019b4128b9', '\xeba7c11b12c07c62b420a8bffaa167c9524183066bf5c3565cceda902db202d6', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:06:23.030462+00', '2026-11-27 21:06:23+00', 'PAID', 104000, '\x066145146532be8180e2bc', 'intraledger'),
	('\x25439573d7c7dc566d5954888c45069dcb3a7251238577ed94c3681c0770e900', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1050n1p4snwy0sp5h96t4ae53z6t8rcgwv9q0h4qp94n0w5kcdrc8raaddme0jlx5f2spp5y4pe2u7hclw9vm2e2jygc3gxnh9n5uj3ywzh0mv5cd5pcpmsayqqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqf7npcy88qhtg7vzztuu0zhrtkk6t4f7uzdltwxuthcxuekeyxrtztyhys8uwnplcwq7jxsucfqv036zeq29wdkv7uw429hwma6xm8uspwzvr68', '\xb974baf73488b4b38f08730a07dea0096b37ba96c347838fbd6b7797cbe6a255', '\x308117d6fe5857d9bf5713147d87eb8b3222883ffc1baa2316c426a3afb75b16', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:06:23.168829+00', '2026-11-27 21:06:23+00', 'PAID', 105000, '\x06614514675185803362dd', 'intraledger'),
	('\x68397d5c419577f384b5dc5357565271c959674413d0c0ab98848232d1138020', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1060n1p4snwy0sp5689rarj2dk50039sycwg65x9taan5ekv0ndd253dg8tpaq8lf8espp5dquh6hzpj4ml8p94m3f4w4jjw8y4je6yz0gvp2ucsjpr95gnsqsqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq57w3qe3npr4meuk950x5d768masfnapum0ry9v02hj024er2xp8huylsjm3fdxvhc88qau64e3k300y3ah0cfx5d97f5wh6hz59mpqgqxkhhyy', '\xd1ca3e8e4a6da8f7c4b0261c8d50c55f7b3a66cc7cdad5522d41d61e80ff49f3', '\x3bf08e540c54524ec8b44f2dc5bd0fc3641ba6e98e262aa7374ca99c065bc8a6', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:06:23.331384+00', '2026-11-27 21:06:23+00', 'PAID', 106000, '\x0661451469c1941b4abdc3', 'intraledger'),
	('\xaff4838d87ddef3f044953a190bf2cb2a785dd16b682bb45f6e871c0633d2bfb', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1100n1p4snwy0sp5sek2w4k7aa3jclnsg2rr50l45upvrzt3m5nw7g42mrv9j7tj53zspp54l6g8rv8mhhn7pzf2wsep0evk2ncthgkk6ptk30kapcuqcea90asdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqh7pzjx9cjqt94elw4nau36a06v8qykdfrkf3998h6ndtzehu0tv4zwxrm08drs44xvamvefw386nfcf8nrfr02stzktr45yzt95x5mqqjtuqgx', '\x866ca756deef632c7e7042863a3ff5a702c18971dd26ef22aad8d8597972a445', '\x698db29dd4b8fd1c740d9f5e05f1130cf1c3dd3a7f1c8021ab7c1d5d2e4972af', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:06:23.921824+00', '2026-11-27 21:06:23+00', 'PAID', 110000, '\x06614514726de76cd5d6b5', 'intraledger'),
	('\xf9e46f7015930a756ab539f52ec51ec4039663c270554abecc36334c7ef57ff6', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1070n1p4snwy0sp5e6v36nnm9nqk5x8gphw3ep0m3mwt9hpuzvph8teemevsupmmnpdqpp5l8jx7uq4jv982644886ja3g7cspevc7zwp2540kvxce5clh40lmqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq53szy7jc2mxjxtmg0mx4kzc8ctyh399m8qr3qmc3eyl64mtz6rprs43fejxg3sqp3pwlwzwywu09qklpratura9z4xefls0a944zqggqdr58hz', '\xce991d4e7b2cc16a18e80ddd1c85fb8edcb2dc3c130373af39de590e077b985a', '\x712bd75bcfd3aaf13c3ad4306200e7096e7e7ecb79c3471be309a92e44c36461', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:06:23.476796+00', '2026-11-27 21:06:23+00', 'PAID', 107000, '\x066145146bf5cc6bacff48', 'intraledger'),
	('\x70fb51fe35ddc88faec3c3dfd8be219ce0879979e6c157bf4047da9876c814ee', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1080n1p4snwy0sp5cgx9s5729cckz02zztzgf0xa78qc3l0ku9l5gvaspz6au6gll0pqpp5wra4rl34mhygltkrc00a303pnnsg0xteumq4006qgldfsakgznhqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqjjxqcu5yah897lka6k6dl3derwtx3e3lpjw2ktm2dx7t7lrrr9289m2aavhrlsydmj25fal8p3gkt8vemahapdutx7jvws8k4huhfpqp2az2yr', '\xc20c5853ca2e31613d4212c484bcddf1c188fdf6e17f4433b008b5de691ffbc2', '\xeb2048e9f8f8667831f6122bde53af9168e3fbec9a0916dbb14a4a9b1762c947', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:06:23.661964+00', '2026-11-27 21:06:23+00', 'PAID', 108000, '\x066145146ed3623fa98b81', 'intraledger'),
	('\xfc49f7cfe2d8ea3061bf771f5c07b4a8677fabdbf046ab9af72ad96838cb3e08', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1090n1p4snwy0sp5zg0r4a736kpmrfrflj3cwtrsfhtgnvc52sew2dxd4r7jh0ej8zxspp5l3yl0nlzmr4rqcdlwu04cpa54pnhl27m7pr2hxhh9tvkswxt8cyqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq30qn4h6qw6l6ne4hsel9vy4x9avs8ujpymffd0q3wjlh93lr6e6xd6h4y9fxjpq4x8l50mwg9492085jzq9fekjs5kjgdme687qu47qpd2jrzv', '\x121e3af7d1d583b1a469fca3872c704dd689b3145432e534cda8fd2bbf32388d', '\xe94057aba23cdfe1463093dfe87dca816499ed49c827b625bb46e9ceda16d722', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:06:23.793709+00', '2026-11-27 21:06:23+00', 'PAID', 109000, '\x06614514707cc29bb9198f', 'intraledger'),
	('\x6e5c073491228d97bbe17e3eb703821c432f98cadf5782760b060086b69cf6f2', 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', 'lnbcrt1110n1p4snwyssp5avh5kvtdqunuyw07737tv4jyurwl94y67865xt5ch9fkds3vhxsspp5dewqwdy3y2xe0wlp0cltwquzr3pjlxx2matcyastqcqgdd5u7meqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq2f6ndxxk6khrajulhju84h24qudkrpkya9zk37wf5jpq4t7k2pmp6qglz07cm2lzt9qavmfu4te6gl53fwd5am9n70n44s7ua5yea6gpgmgnqn', '\xeb2f4b316d0727c239fef47cb65644e0ddf2d49af1f5432e98b95366c22cb9a1', '\xac89aeee382b301f02c5ea5c9e9e418256112c7f0e2d2d45def687749f4e02b7', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:06:24.021962+00', '2026-11-27 21:06:24+00', 'PAID', 111000, '\x06614514742bbd88fdf85c', 'intraledger'),
	('\x7eb3067dff50259f6967ff50e0f483c465b5fd6fdbad9f8746d6460739b501ea', '0d430483-411b-4982-ad9f-936b851a1f20', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'BTC', 'lnbcrt5u1p4snwyssp5un0ckrm9un9vnfq9vfm0s2hk6c5v9na238pyxf2s0zlkp2r78pgqpp506esvl0l2qje76t8lagwpayrc3jmtlt0mwkelp6x6erqwwd4q84qdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqvprr2n4frvpu0dg2wqkjca8ahpturhzcfe5znk3qjkxp7vu8hpfs2yuhmhazmqzxxctfxm9r4la87uk2uyud66jgn83s7kuan7u08wgp0q5f0a', '\xe4df8b0f65e4cac9a4056276f82af6d628c2cfaa89c243255078bf60a87e3850', '\xc7fab5cf97674c0568a43beca8c65012dbeac00e04b613edb42487fc0d6b666e', 500000, 'never paid', NULL, NULL, '2026-11-27 17:06:24.99924+00', '2026-11-27 21:06:24+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:06:20.950149+00', 'lightning_receipt'),
	(2, '2026-11-27 17:06:21.834566+00', 'lightning_receipt'),
	(3, '2026-11-27 17:06:22.391292+00', 'intraledger'),
	(4, '2026-11-27 17:06:22.514805+00', 'intraledger'),
	(5, '2026-11-27 17:06:22.618095+00', 'intraledger'),
	(6, '2026-11-27 17:06:22.705744+00', 'intraledger'),
	(7, '2026-11-27 17:06:22.79402+00', 'intraledger'),
	(8, '2026-11-27 17:06:22.84986+00', 'intraledger'),
	(9, '2026-11-27 17:06:22.938963+00', 'intraledger'),
	(10, '2026-11-27 17:06:22.982113+00', 'intraledger'),
	(11, '2026-11-27 17:06:23.078078+00', 'intraledger'),
	(12, '2026-11-27 17:06:23.124481+00', 'intraledger'),
	(13, '2026-11-27 17:06:23.217029+00', 'intraledger'),
	(14, '2026-11-27 17:06:23.265281+00', 'intraledger'),
	(15, '2026-11-27 17:06:23.376788+00', 'intraledger'),
	(16, '2026-11-27 17:06:23.433448+00', 'intraledger'),
	(17, '2026-11-27 17:06:23.521228+00', 'intraledger'),
	(18, '2026-11-27 17:06:23.590769+00', 'intraledger'),
	(19, '2026-11-27 17:06:23.709026+00', 'intraledger'),
	(20, '2026-11-27 17:06:23.753316+00', 'intraledger'),
	(21, '2026-11-27 17:06:23.817922+00', 'intraledger'),
	(22, '2026-11-27 17:06:23.872936+00', 'intraledger'),
	(23, '2026-11-27 17:06:23.945191+00', 'intraledger'),
	(24, '2026-11-27 17:06:23.983953+00', 'intraledger'),
	(25, '2026-11-27 17:06:24.059325+00', 'intraledger'),
	(26, '2026-11-27 17:06:24.138116+00', 'intraledger'),
	(27, '2026-11-27 17:06:24.257263+00', 'lightning_reserve'),
	(28, '2026-11-27 17:06:24.393429+00', 'lightning_settled'),
	(29, '2026-11-27 17:06:24.490592+00', 'lightning_reserve'),
	(30, '2026-11-27 17:06:24.534322+00', 'lightning_settled'),
	(31, '2026-11-27 17:06:24.590189+00', 'lightning_reserve'),
	(32, '2026-11-27 17:06:24.636964+00', 'lightning_failed'),
	(33, '2026-11-27 17:06:24.708674+00', 'lightning_reserve');

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
	('0b26ae7a-134b-41b5-be78-093746bae1c3', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 63836, 63836),
	('0b26ae7a-134b-41b5-be78-093746bae1c3', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 57727, 57727),
	('0b26ae7a-134b-41b5-be78-093746bae1c3', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 847, 847),
	('99a0856c-edc9-4dbc-bb91-432ae4593499', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43348, 43348),
	('99a0856c-edc9-4dbc-bb91-432ae4593499', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 194, 194),
	('a570a954-eb20-4757-ad7e-3f28f8ac1378', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 47757, 47757),
	('a570a954-eb20-4757-ad7e-3f28f8ac1378', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1510, 1510),
	('0b26ae7a-134b-41b5-be78-093746bae1c3', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1078658, 271406),
	('99a0856c-edc9-4dbc-bb91-432ae4593499', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 11305, 11305),
	('a570a954-eb20-4757-ad7e-3f28f8ac1378', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 396868, 47699),
	('a570a954-eb20-4757-ad7e-3f28f8ac1378', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 319441, 58935);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('fd4e78a1-0181-47b0-ba04-14d4ec456b6f', 4, '2026-11-27 17:06:25.241373+00');

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
	('b55a534b-86ed-4088-842d-6648a2560f97', 'USD', NULL, 0, '-infinity'),
	('e02ab0b2-b6a8-4c73-9107-e6501f770069', 'USD', NULL, 0, '-infinity'),
	('a6b075ec-ead3-42f2-8792-20516e6c577d', 'USD', NULL, 0, '-infinity'),
	('0d430483-411b-4982-ad9f-936b851a1f20', 'BTC', NULL, 630000, '2026-11-27 17:06:24.138116+00'),
	('f3497132-6dc2-4bc8-b37c-2fe908550b4a', 'BTC', NULL, 5636000, '2026-11-27 17:06:24.138116+00'),
	('825b55a5-3163-4cde-81da-0a7fb9b34aad', 'BTC', NULL, 45819000, '2026-11-27 17:06:24.708674+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661451444ba853f186ce6', '\xbfb0d9a4c1102979342066e9914503e7a974e895a72b2d9a16789d1af837f4ad', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661451452394620e351b1', '\xcd6d550c790a6ec549cea13f2666967ea684f8c036bf3fca06966a42398b4107', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145145ab7fca4588c3e', '\x04e55742b4bfe2597fd9cbb36a78db8e1e3cd12b5cb6a7b093c092d1f65e0771', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145145c9a750fe8b0fe', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145145e2def6bb8d237', '\x1150eef99b5f247dbe446f1006ce9b2d10c35073a377a3b7747605a256f5613f', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145145f84507a17ead9', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451460dd24cc8ffea2', '\xa1401ebf932de524a1eec655cd8053383b54c2f057b19a098a862ae83f2d524e', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661451461b74476723251', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145146313539c7bd6be', '\x7286c3488a68c0e4929812f17cddc9a89943ad0bd4942870084497cbee0d71fb', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661451463bbe1845eeec3', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145146532be8180e2bc', '\x13048a488f976ac70566f79239fdb8c35e5e2ff62a3024577047fd5b1fcb052f', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661451465e801f19ac8ac', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614514675185803362dd', '\x25439573d7c7dc566d5954888c45069dcb3a7251238577ed94c3681c0770e900', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614514680e019ec8d0f9', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661451469c1941b4abdc3', '\x68397d5c419577f384b5dc5357565271c959674413d0c0ab98848232d1138020', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145146a9ee8b684203e', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145146bf5cc6bacff48', '\xf9e46f7015930a756ab539f52ec51ec4039663c270554abecc36334c7ef57ff6', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145146d0571542d741c', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145146ed3623fa98b81', '\x70fb51fe35ddc88faec3c3dfd8be219ce0879979e6c157bf4047da9876c814ee', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145146f80644c15804c', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614514707cc29bb9198f', '\xfc49f7cfe2d8ea3061bf771f5c07b4a8677fabdbf046ab9af72ad96838cb3e08', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145147153a8c06b31c8', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614514726de76cd5d6b5', '\xaff4838d87ddef3f044953a190bf2cb2a785dd16b682bb45f6e871c0633d2bfb', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614514730551f01952bd', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614514742bbd88fdf85c', '\x6e5c073491228d97bbe17e3eb703821c432f98cadf5782760b060086b69cf6f2', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614514755f84e7937306', NULL, NULL, 'a570a954-eb20-4757-ad7e-3f28f8ac1378', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145147730ef38628974', '\x0241a49d26190ad2c2ebf6b3a7fc4350ce3236d8e11c5e811af94ea78ad4ec7a', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145147ac0600de92752', '\xa311c39c37d1bed78bc265a3682029e9b722342937f367048a875d535f74f184', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145147c456dcaedd776', '\xa6ea869c4477a6aaacebb824fb59bfd43362e2c7edbefeeea58b8b7628d08d99', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145147cfc248e2ce8dd', '\xa6ea869c4477a6aaacebb824fb59bfd43362e2c7edbefeeea58b8b7628d08d99', '\x066145147c456dcaedd776', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145147e1442606e4fbe', '\xbb15c83101d4e7e276c8dbc476585548b8e9003decf14196a068c1fbc8ff9c51', NULL, '0b26ae7a-134b-41b5-be78-093746bae1c3', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0300e1d8c47854056075b7605406942491ff6a19b442da3575e216169c16bdc54b', 2, 'latchkey:66b5cdf0-aa5f-47c2-b2cc-e51a6e45d97e/0015', '2026-11-27 17:06:25.185111+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145147730ef38628974', 'lightning', '825b55a5-3163-4cde-81da-0a7fb9b34aad', 'BTC', 1000000, 10000, 1010, 1010000, '\x0241a49d26190ad2c2ebf6b3a7fc4350ce3236d8e11c5e811af94ea78ad4ec7a', 'lnbcrt10u1p4snwyssp5kk95r0p7hnhew268ua7dw6ef5ysuwca9qp45zjxv06eadyly44aspp5qfq6f8fxry9d9sht76e60lzr2r8rydkcuyw9aqg6l9820zk5a3aqdqqcqzzs9qrsgq3q6v6m8su92l8w0wew6mww49xnkr8xfmt967fzs4jdeaejl8lxl3falrjhdvg5lmff5ue7d4unfqz06jgsjnmf3cfdtk4lcksk3q8gqq0knuyn', '\x025d3bacfe2daaf397e384a054ac6a6b46d9ea9505845259cefb3c0148d0ad05cb', '2026-11-27 17:06:32.257348+00', NULL, NULL, 'settled', 1100, '\x55f07b528e7af43896944d18233bcd43f762339ab4d5d8a96ab5a363889f26ba', NULL, '2026-11-27 17:06:24.393435+00'),
	('\x066145147ac0600de92752', 'lightning', '825b55a5-3163-4cde-81da-0a7fb9b34aad', 'BTC', 1000000, 10000, 1010, 1010000, '\xa311c39c37d1bed78bc265a3682029e9b722342937f367048a875d535f74f184', 'lnbcrt10u1p4snwyssp5tj40t9cq0fus97sscrv9h0m8jflmleat0ccv2ahu7u8fyzvqn26qpp55vgu88ph6xld0z7zvk3ksgpfaxmjydpfxlekwpy2saw4xhm57xzqdqqcqzzs9qrsgqcfanvkewjgz35zse2xwvyhggp2kuscu5fzkxdzq9swml2a6gp92hh9j9ls6egv58shp7aynh7svvw9mscqjjrzd0rarvk8f2cas8cpqpdnkdsd', '\x025d3bacfe2daaf397e384a054ac6a6b46d9ea9505845259cefb3c0148d0ad05cb', '2026-11-27 17:06:32.49065+00', NULL, NULL, 'settled', 3000, '\x10d6566b9587ec57872470ab72470fcbe43b3f888bb0916c28f53e58a608bf80', NULL, '2026-11-27 17:06:24.534328+00'),
	('\x066145147c456dcaedd776', 'lightning', '825b55a5-3163-4cde-81da-0a7fb9b34aad', 'BTC', 1000000, 10000, 1010, 1010000, '\xa6ea869c4477a6aaacebb824fb59bfd43362e2c7edbefeeea58b8b7628d08d99', 'lnbcrt10u1p4snwyssp5tasaupgaunmwce2yftzq8h9du7te4tsu9leacmhtgzk5uvhjw34qpp55m4gd8zyw7n24t8thqj0kkdl6sek9ck8akl0am493w9hv2xs3kvsdqqcqzzs9qrsgqf338d8z5t8h424mmllzrspxhwqwfc0jentlay3yrrydu3dksl0d47kgnp2rwal98xu9kc0hj8q43nzp45lx9v708jldgsdjgtnndy8cpdx22xe', '\x025d3bacfe2daaf397e384a054ac6a6b46d9ea9505845259cefb3c0148d0ad05cb', '2026-11-27 17:06:32.590256+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:06:24.637035+00'),
	('\x066145147e1442606e4fbe', 'lightning', '825b55a5-3163-4cde-81da-0a7fb9b34aad', 'BTC', 900000, 10000, 910, 910000, '\xbb15c83101d4e7e276c8dbc476585548b8e9003decf14196a068c1fbc8ff9c51', 'lnbcrt9u1p4snwyssp5uuhma39avvd0nlk0ge8g0sth70a2jyuzmzryqhpxruh245j7sltqpp5hv2usvgp6nn7yakgm0z8vkz4fzuwjqpaanc5r94qdrqlhj8ln3gsdqqcqzzs9qrsgqpuptgv2myu0hduv8sdhu9hkr6tx4dpes7qv4ertnz69n5a84cyuyynuzv7mkeccne6f3q5njwt6zxfu4q9ym7vfyhfef833gnzcxgjgq83wz4h', '\x025d3bacfe2daaf397e384a054ac6a6b46d9ea9505845259cefb3c0148d0ad05cb', '2026-11-27 17:06:24.960116+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xbfb0d9a4c1102979342066e9914503e7a974e895a72b2d9a16789d1af837f4ad', 50000000, '2026-11-27 17:06:20.950363+00', 'credited', '\x0661451444ba853f186ce6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xcd6d550c790a6ec549cea13f2666967ea684f8c036bf3fca06966a42398b4107', 5000000, '2026-11-27 17:06:21.834677+00', 'credited', '\x0661451452394620e351b1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:06:16.256845+00');

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
	(14, 0),
	(15, 50000000),
	(13, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x0241a49d26190ad2c2ebf6b3a7fc4350ce3236d8e11c5e811af94ea78ad4ec7a', '\x55f07b528e7af43896944d18233bcd43f762339ab4d5d8a96ab5a363889f26ba', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:06:24.193608+00', '2026-11-27 18:06:24+00'),
	('\xa311c39c37d1bed78bc265a3682029e9b722342937f367048a875d535f74f184', '\x10d6566b9587ec57872470ab72470fcbe43b3f888bb0916c28f53e58a608bf80', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:06:24.441047+00', '2026-11-27 18:06:24+00'),
	('\xa6ea869c4477a6aaacebb824fb59bfd43362e2c7edbefeeea58b8b7628d08d99', '\x50ca86deb5039150b5782a82ac6200e91e86e6774b6ff7d50b21fa6d85709550', false, 'no_route', 'OPEN', 0, '2026-11-27 17:06:24.564276+00', '2026-11-27 18:06:24+00'),
	('\xbb15c83101d4e7e276c8dbc476585548b8e9003decf14196a068c1fbc8ff9c51', '\xa42dd401ccee2b318acd198b38cbae2bd8aa4efa743d0ab1d4aacba64929dedb', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:06:24.668244+00', '2026-11-27 18:06:24+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xc816ec5ab55b300baa206f369857e4f46e97155b2cf4b672a36aef7fa53fe039'),
	('outside', '\x50801ce32173715188fdb1c85f318cce740c6187565b09b684e9552a1db0b0f5');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xbfb0d9a4c1102979342066e9914503e7a974e895a72b2d9a16789d1af837f4ad', 'SETTLED', 50000000, '\xef702b1733be4ce00a2d7ca228f147e7d910dd400b7c4033b519cc131865abb0', 1, '2026-11-27 17:06:20.844432+00'),
	('\xcd6d550c790a6ec549cea13f2666967ea684f8c036bf3fca06966a42398b4107', 'SETTLED', 5000000, '\x01afd5aead1942c563585f1915f262b9344cf913e5927e2a184884bf1272f421', 2, '2026-11-27 17:06:21.716463+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x0241a49d26190ad2c2ebf6b3a7fc4350ce3236d8e11c5e811af94ea78ad4ec7a', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:06:24.380548+00', '2026-11-27 17:06:24.380548+00'),
	(2, '\xa311c39c37d1bed78bc265a3682029e9b722342937f367048a875d535f74f184', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:06:24.531412+00', '2026-11-27 17:06:24.531412+00'),
	(3, '\xa6ea869c4477a6aaacebb824fb59bfd43362e2c7edbefeeea58b8b7628d08d99', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:06:24.621321+00', '2026-11-27 17:06:24.621321+00'),
	(4, '\xbb15c83101d4e7e276c8dbc476585548b8e9003decf14196a068c1fbc8ff9c51', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:06:25.943496+00', '2026-11-27 17:06:24.743497+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 17:06:15.288101+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:06:15.57672+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 17:06:15.70509+00'),
	('0004_payments', 'd6969eeb06971c2d798e43aa547c5f9c174d4dba1843c30e432f7ba58fdab27d', 'before', '2026-11-27 17:06:15.764761+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:06:16.098785+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:06:16.304769+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:06:16.408119+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:06:16.500991+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:06:16.576119+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:06:16.645948+00'),
	('0015_accounts', 'cefbb8ec46caf034f167b4d1f59253fc9c86af55e1be387511aa3fe90d0bd6ff', 'before', '2026-11-27 17:06:16.705028+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('7ae5e906-822e-4687-9ebb-63b0f2d70cfc', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', '\x78e0031b0c6cb892a70a1d94514910e9879ed4e23e644002e26519a828635b40', '2026-11-27 17:06:20.099171+00', '2026-12-27 17:06:20.099171+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c57b9f21-e957-46ab-bf74-b690b7413944', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', '\xa9f8746ce141faf9cfab177176af3301fe197569f44efa201a152a51ffee2c70', '2026-11-27 17:06:21.119179+00', '2026-12-27 17:06:21.119179+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c8a526ab-d3f0-4d8a-9c79-d55e8bc81b6c', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', '\xa81901057d7de1d8b7fef12e5d010d6ca5ade15c63867c452df4b7b84ba53e45', '2026-11-27 17:06:21.989001+00', '2026-12-27 17:06:21.989001+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('825b55a5-3163-4cde-81da-0a7fb9b34aad', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', 'BTC', '', '2026-11-27 17:06:19.940471+00'),
	('b55a534b-86ed-4088-842d-6648a2560f97', '3bac221c-f4b0-489f-b1b0-d7f22d80ba4b', 'USD', '', '2026-11-27 17:06:19.949129+00'),
	('f3497132-6dc2-4bc8-b37c-2fe908550b4a', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'BTC', '', '2026-11-27 17:06:21.082453+00'),
	('e02ab0b2-b6a8-4c73-9107-e6501f770069', '109e96a4-6cce-4108-adb4-b4f7514cc7c2', 'USD', '', '2026-11-27 17:06:21.083126+00'),
	('0d430483-411b-4982-ad9f-936b851a1f20', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'BTC', '', '2026-11-27 17:06:21.959354+00'),
	('a6b075ec-ead3-42f2-8792-20516e6c577d', '2a2f0fb3-adf4-4c33-a78d-ae74c1c97688', 'USD', '', '2026-11-27 17:06:21.972312+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x0661451444ba853f186ce600', NULL, NULL),
	(5000, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451452394620e351b100', NULL, NULL),
	(-100, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145145ab7fca4588c3e00', 'bob', NULL),
	(100, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145145ab7fca4588c3e01', 'alice', NULL),
	(-50, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145145c9a750fe8b0fe00', 'carol', NULL),
	(50, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145145c9a750fe8b0fe01', 'bob', NULL),
	(-101, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145145e2def6bb8d23700', 'bob', NULL),
	(101, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145145e2def6bb8d23701', 'alice', NULL),
	(-50, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145145f84507a17ead900', 'carol', NULL),
	(50, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145145f84507a17ead901', 'bob', NULL),
	(-102, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x0661451460dd24cc8ffea200', 'bob', NULL),
	(102, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451460dd24cc8ffea201', 'alice', NULL),
	(-51, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451461b7447672325100', 'carol', NULL),
	(51, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x0661451461b7447672325101', 'bob', NULL),
	(-103, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145146313539c7bd6be00', 'bob', NULL),
	(103, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146313539c7bd6be01', 'alice', NULL),
	(-51, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451463bbe1845eeec300', 'carol', NULL),
	(51, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x0661451463bbe1845eeec301', 'bob', NULL),
	(-104, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145146532be8180e2bc00', 'bob', NULL),
	(104, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146532be8180e2bc01', 'alice', NULL),
	(-52, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451465e801f19ac8ac00', 'carol', NULL),
	(52, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x0661451465e801f19ac8ac01', 'bob', NULL),
	(-105, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x06614514675185803362dd00', 'bob', NULL),
	(105, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514675185803362dd01', 'alice', NULL),
	(-52, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514680e019ec8d0f900', 'carol', NULL),
	(52, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x06614514680e019ec8d0f901', 'bob', NULL),
	(-106, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x0661451469c1941b4abdc300', 'bob', NULL),
	(106, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x0661451469c1941b4abdc301', 'alice', NULL),
	(-53, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146a9ee8b684203e00', 'carol', NULL),
	(53, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145146a9ee8b684203e01', 'bob', NULL),
	(-107, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145146bf5cc6bacff4800', 'bob', NULL),
	(107, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146bf5cc6bacff4801', 'alice', NULL),
	(-53, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146d0571542d741c00', 'carol', NULL),
	(53, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145146d0571542d741c01', 'bob', NULL),
	(-108, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145146ed3623fa98b8100', 'bob', NULL),
	(108, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146ed3623fa98b8101', 'alice', NULL),
	(-54, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145146f80644c15804c00', 'carol', NULL),
	(54, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145146f80644c15804c01', 'bob', NULL),
	(-109, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x06614514707cc29bb9198f00', 'bob', NULL),
	(109, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514707cc29bb9198f01', 'alice', NULL),
	(-54, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x066145147153a8c06b31c800', 'carol', NULL),
	(54, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x066145147153a8c06b31c801', 'bob', NULL),
	(-110, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x06614514726de76cd5d6b500', 'bob', NULL),
	(110, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514726de76cd5d6b501', 'alice', NULL),
	(-55, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514730551f01952bd00', 'carol', NULL),
	(55, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x06614514730551f01952bd01', 'bob', NULL),
	(-111, NULL, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x06614514742bbd88fdf85c00', 'bob', NULL),
	(111, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514742bbd88fdf85c01', 'alice', NULL),
	(-55, NULL, 'f3497132-6dc2-4bc8-b37c-2fe908550b4a', '\x06614514755f84e793730600', 'carol', NULL),
	(55, NULL, '0d430483-411b-4982-ad9f-936b851a1f20', '\x06614514755f84e793730601', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145147730ef3862897400', NULL, NULL),
	(-1003, 3, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145147ac0600de9275200', NULL, NULL),
	(-1010, 10, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145147c456dcaedd77600', NULL, NULL),
	(1010, 10, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145147cfc248e2ce8dd00', NULL, NULL),
	(-910, 10, '825b55a5-3163-4cde-81da-0a7fb9b34aad', '\x066145147e1442606e4fbe00', NULL, NULL);

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
