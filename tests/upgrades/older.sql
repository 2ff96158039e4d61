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
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_check CHECK (((email IS NOT NULL) OR (NOT email_verified))),
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
	('b757cb79-21f9-46b8-9caf-4469ad0abfae', 'd01e2318-c708-4d1e-acf7-eb478c419cde', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '2026-11-27 16:52:36.472462+00'),
	('4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'a547dc95-232f-474f-bf67-a6b73676c42b', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '0e044b18-4b04-4f86-9d26-bd78e897375f', '2026-11-27 16:52:37.631868+00'),
	('57867039-9175-4a47-bac7-d56703002ef8', '4e9cad5b-84d9-4695-a85b-d3b00d354d9c', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '2026-11-27 16:52:37.759259+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('d3371e6b-53ad-4e76-895b-a62364fe895c', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:52:37.669043+00', NULL, '2026-11-27 16:52:38.180023+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:52:36.520053+00', NULL, '2026-11-27 16:52:38.3084+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7c5a3a19-a62a-4b4d-ac76-0763d945144a', '57867039-9175-4a47-bac7-d56703002ef8', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:52:37.773399+00', NULL, '2026-11-27 16:52:38.552775+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('b4659bb0-0c4f-4097-b85c-a38b17fd0e44', 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', '\xa370b6474f7f7204e82b2b3c80df8421b6255af0a4e9d4493cb06af1a51ec837', 'blink_0COzpl', 'Bso9', '2026-11-27 16:52:36.523233+00', NULL),
	('e1298016-7dda-491a-9c8c-980e3d19b1b9', 'd3371e6b-53ad-4e76-895b-a62364fe895c', '\x1d9129de903e2a4d8aad17e1fcd0f83a05cb1b5157d1e052f05aa3a3ee9af379', 'blink_QjLMRK', 'NJ6G', '2026-11-27 16:52:37.669661+00', NULL),
	('f535c6f2-73f7-4f58-94bb-482016a4a277', '7c5a3a19-a62a-4b4d-ac76-0763d945144a', '\xaee98e1288c03032dfb89eb6e2ee20a0ccfcbdba67054c49630cee98c2709577', 'blink_vpJHQr', 'PGEe', '2026-11-27 16:52:37.773984+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066144e32040ba5c3cb44d54', '2026-11-27 16:52:36.476211+00', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066144e3207cc27560940217', '2026-11-27 16:52:36.491502+00', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-000000000001', 'd87dc399-c5e7-4755-a949-3821e237dc52', '{}', '{"expires_at": "2026-12-27T16:52:36.489535+00:00"}'),
	('\x066144e3211adebe5ed78877', '2026-11-27 16:52:36.531976+00', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', 'api_key.created', 'session', 'd87dc399-c5e7-4755-a949-3821e237dc52', '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-000000000002', 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_0COzpl…Bso9", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144e3217ff0871528bb56', '2026-11-27 16:52:36.557866+00', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', 'account.username_set', 'key', 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066144e331efe5ca1916a2e6', '2026-11-27 16:52:37.635132+00', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066144e3322a697589385359', '2026-11-27 16:52:37.650062+00', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-000000000007', '9c666c0c-c349-4622-99bb-ea926c20b5a3', '{}', '{"expires_at": "2026-12-27T16:52:37.647887+00:00"}'),
	('\x066144e332983ef71fd51c00', '2026-11-27 16:52:37.678191+00', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'api_key.created', 'session', '9c666c0c-c349-4622-99bb-ea926c20b5a3', '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-000000000008', 'd3371e6b-53ad-4e76-895b-a62364fe895c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_QjLMRK…NJ6G", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144e332da99e6ffe39837', '2026-11-27 16:52:37.695213+00', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'account.username_set', 'key', 'd3371e6b-53ad-4e76-895b-a62364fe895c', '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066144e333dd12f6d2b4f9bb', '2026-11-27 16:52:37.761337+00', '57867039-9175-4a47-bac7-d56703002ef8', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066144e333ea91c17b28c178', '2026-11-27 16:52:37.764782+00', '57867039-9175-4a47-bac7-d56703002ef8', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-00000000000d', 'dc748138-6d99-406f-88b3-8e9d5c4bc307', '{}', '{"expires_at": "2026-12-27T16:52:37.763248+00:00"}'),
	('\x066144e3341471f189b7dd0f', '2026-11-27 16:52:37.775512+00', '57867039-9175-4a47-bac7-d56703002ef8', 'api_key.created', 'session', 'dc748138-6d99-406f-88b3-8e9d5c4bc307', '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-00000000000e', '7c5a3a19-a62a-4b4d-ac76-0763d945144a', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_vpJHQr…PGEe", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144e3344dea747012f874', '2026-11-27 16:52:37.790235+00', '57867039-9175-4a47-bac7-d56703002ef8', 'account.username_set', 'key', '7c5a3a19-a62a-4b4d-ac76-0763d945144a', '127.0.0.1', 'python-httpx2/2.16.2', 'f4c269cd-7e90-4cae-bb42-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(3, -100000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(3, 100000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(4, -50000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(4, 50000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(5, -101000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(5, 101000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(6, -50000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(6, 50000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(7, -102000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(7, 102000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(8, -51000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(8, 51000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(9, -103000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(9, 103000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(10, -51000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(10, 51000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(11, -104000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(11, 104000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(12, -52000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(12, 52000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(13, -105000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(13, 105000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(14, -52000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(14, 52000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(15, -106000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(15, 106000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(16, -53000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(16, 53000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(17, -107000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(17, 107000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(18, -53000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(18, 53000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(19, -108000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(19, 108000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(20, -54000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(20, 54000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(21, -109000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(21, 109000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(22, -54000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(22, 54000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(23, -110000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(23, 110000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(24, -55000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(24, 55000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(25, -111000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(25, 111000, '0e044b18-4b04-4f86-9d26-bd78e897375f');
INSERT INTO public.entry VALUES
	(26, -55000, '0e044b18-4b04-4f86-9d26-bd78e897375f'),
	(26, 55000, '33d0e989-4185-40dc-bca2-05ef3d64f7ec'),
	(27, -1010000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(31, -1010000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(33, -910000, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(780, 1, '2026-11-27 16:52:37.621889+00', 'lightning_receipt', '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e331a8093f325b5d00'),
	(792, 2, '2026-11-27 16:52:37.748286+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3338ea787d2028d00'),
	(801, 3, '2026-11-27 16:52:37.820182+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e334b6fab061cdee01'),
	(803, 4, '2026-11-27 16:52:37.839126+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e335073d3b29033701'),
	(806, 5, '2026-11-27 16:52:37.86057+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e33559d47920de6f01'),
	(808, 6, '2026-11-27 16:52:37.871743+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e3358721148d09e401'),
	(811, 7, '2026-11-27 16:52:37.888243+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e335c645de4e80d701'),
	(813, 8, '2026-11-27 16:52:37.897423+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e335ecc0e7f76f1001'),
	(816, 9, '2026-11-27 16:52:37.913554+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3362ba6083518c401'),
	(818, 10, '2026-11-27 16:52:37.922342+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e3364eaf6b5e887a01'),
	(821, 11, '2026-11-27 16:52:37.938975+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3368ef9e612781c01'),
	(823, 12, '2026-11-27 16:52:37.946003+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e336abe8ad8444b201'),
	(826, 13, '2026-11-27 16:52:37.984729+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3372f516ddba6c401'),
	(828, 14, '2026-11-27 16:52:38.00139+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e3377cb2ce5a2ef601'),
	(831, 15, '2026-11-27 16:52:38.022742+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e337d3cbcc7a732401'),
	(833, 16, '2026-11-27 16:52:38.032372+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e337fa96cdbd41eb01'),
	(836, 17, '2026-11-27 16:52:38.049161+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3383b50ca603ba001'),
	(838, 18, '2026-11-27 16:52:38.058704+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e33861090042027301'),
	(841, 19, '2026-11-27 16:52:38.080163+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e338b65710556cc901'),
	(843, 20, '2026-11-27 16:52:38.090304+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e338ded129127ad301'),
	(846, 21, '2026-11-27 16:52:38.107544+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e33921f22c30980d01'),
	(848, 22, '2026-11-27 16:52:38.115302+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e3394002a722809001'),
	(851, 23, '2026-11-27 16:52:38.130497+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3397b27f78aeb1901'),
	(853, 24, '2026-11-27 16:52:38.139934+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e339a0a3950797cc01'),
	(856, 25, '2026-11-27 16:52:38.158363+00', 'lightning_receipt', '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e339e84b3293f95701'),
	(858, 26, '2026-11-27 16:52:38.168444+00', 'intraledger_receipt', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e33a10032625282801');

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
	('\x1a038822bf99925eeeb0883fd6393dfa2759a5c000c365a5e6bc977f36ffe863', '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', 'BTC', 'lnbcrt500u1p4snd24sp5cwqpfjzxs8uqp05qsth545vgkfmz8mzmd0ed5st9klv70x0a0ptspp5rgpcsg4lnxf9am4s3qlavwfalgn4nfwqqrpktf0xhjth7dhlap3sdqqxqrwzqcqzzs9qrsgqdkpnuzv8z2ueem92d0tsvm06jsfv70zlher7z9p6dr7hsz5sfj3ymnn8htqhep62jqpunuamfcda94amvz52jevt3x3afxtd2ls2x9qql0j569', '\xc38014c84681f800be8082ef4ad188b27623ec5b6bf2da4165b7d9e799fd7857', '\xc2cf0a8312c90b69e7c2f526148e09896bc161fe83430d4b3f3e4615811e0953', 50000000, '', NULL, NULL, '2026-11-27 16:52:37.583249+00', '2026-11-27 20:52:37+00', 'PAID', 50000000, '\x066144e331a8093f325b5d', 'lightning'),
	('\xc5126bb7e4f7741c2b02571310fa535e5e1b91e100f75d206a9aef339c791414', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt50u1p4snd24sp59c7pa0vylgehmcju97dzmacrxuq0eg3fu2eh78tadjpljwyjpc9qpp5c5fxhdly7a6pc2cz2uf3p7jnte0phy0pqrm46gr2nthn88rezs2qdqqxqrwzqcqzzs9qrsgq25uscql456sjgey4ahrvx083sz0gdh3vrgv0skgycsm5ce256k6klhf64h53emz45ltjgg8k06gdj9nmvh8c4a38rdhgp7348metffgp2ldphl', '\x2e3c1ebd84fa337de25c2f9a2df7033700fca229e2b37f1d7d6c83f938920e0a', '\x162cb904d094e9da15a59f74406e95c6a2b8ebbfd8aae1fd3cc84918102f7226', 5000000, '', NULL, NULL, '2026-11-27 16:52:37.710152+00', '2026-11-27 20:52:37+00', 'PAID', 5000000, '\x066144e3338ea787d2028d', 'lightning'),
	('\xcc296f49c9756a1224843a2107d0b2cc0324c641b0a0effd898d9e845fe6d0f1', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1u1p4snd24sp5fttf3xp40le45ce2rc4zuck4svprppj4t42x3v2hnmmjde2la4hspp5es5k7jwfw44pyfyy8gss059jespjf3jpkzswllvf3k0gghlx6rcsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq2fmzwqk4gf93pwplm703cppp0svldcp6dz93hsrv3jyg22rcnjrnueszjguvs7hxk2gsqddrhh8q4sj8ddknw8rlr6rrdamsqf25mmqphpfuep', '\x4ad69898357ff35a632a1e2a2e62d583023086555d5468b1579ef726e55fed6f', '\x1caf3d36d47b996908ba67000bde96590094eb78251c2a9111d49904c52a6f64', 100000, 'coffee 100', NULL, NULL, '2026-11-27 16:52:37.799202+00', '2026-11-27 20:52:37+00', 'PAID', 100000, '\x066144e334b6fab061cdee', 'intraledger'),
	('\xad90855bce706353b15b97e993e96fb7811cb7d2c291d0edd5a1e1910403c561', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1010n1p4snd24sp5fzlfg0cpgj25xu4tlduhezkar465gaawh2dcxrldf763jzcls8gqpp54kgg2k7wwp348v2mjl5e86t0k7q3ed7jc2gapmw458sezpqrc4ssdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqdkcshlrr0q08j80u3e4jhawzmnqpzjct6qqd6lcpk0zkzy0jk9xhaj9vme3v8qr25rv8pe8kqkjghd6e2l0fx30pmx09evyqdak6qdcpa9577v', '\x48be943f0144954372abfb797c8add1d754477aeba9b830fed4fb5190b1f81d0', '\x2336abb33c64e64987a69fb2fb89f572f99aed669dfeba4b5fb3ad7d9004557a', 101000, 'coffee 101', NULL, NULL, '2026-11-27 16:52:37.849077+00', '2026-11-27 20:52:37+00', 'PAID', 101000, '\x066144e33559d47920de6f', 'intraledger'),
	('\xb273eb57c1c5da79c49f0294c1098db14be668ac7ef48838e35af2c1e660da58', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1020n1p4snd24sp5c6nx6h2pald5egj3axxxwdvjyl7dnvalpusw986s02ag2u4sxpmqpp5kfe7k47pchd8n3ylq22vzzvdk997v69v0m6gsw8rttevrenqmfvqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqhf2cyeyafn2sk5s0qvmp0kmahe8vpsq2yath9y4w3dfmu8s4tt2nr9hd7t2halnmdzjynztmpqjwea9ddzrnqn97dy7pr8k5mvpqndgpc3cy58', '\xc6a66d5d41efdb4ca251e98c67359227fcd9b3bf0f20e29f507aba8572b03076', '\x1248a9b39318b58347e5af7883208578a477937873a3d78eb65a00f0e9180359', 102000, 'coffee 102', NULL, NULL, '2026-11-27 16:52:37.878502+00', '2026-11-27 20:52:37+00', 'PAID', 102000, '\x066144e335c645de4e80d7', 'intraledger'),
	('\x01e7434720aaf76836dccaa6c0467c2fda0d3d161bbe92991092ac19743e20a9', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1030n1p4snd24sp5djmtjdw9nvc0unr39jch9p87vypdqj5qrhn593u0tp8yts0x6sgspp5q8n5x3eq4tmksdkue2nvq3nu9ldq60gkrwlf9xgsj2kpjap7yz5sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqc922eyq5ue5x8shvzgln4ctmqq5drarfmlunhl926jha90n88dm3s2vl2eh54wsrvwpr5jcdjsfva6rp2yej9hfas30ze5jjk5qcv8cp7l7r0p', '\x6cb6b935c59b30fe4c712cb17284fe6102d04a801de742c78f584e45c1e6d411', '\x334e7b790f10987f3f2eb2eb8a4b2ca4e6cdd3b9ad540c1525a95128c764cf1c', 103000, 'coffee 103', NULL, NULL, '2026-11-27 16:52:37.904569+00', '2026-11-27 20:52:37+00', 'PAID', 103000, '\x066144e3362ba6083518c4', 'intraledger'),
	('\x7cfa7f571f0ce992245701b35a49571b6ff56ed645d8b2511f71c57bd7c85ec5', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1040n1p4snd24sp5hkxwnxcnmft7c9t8wxj48v27j0uwwpfp8tqwj2saks38crxmyucspp50na874clpn5eyfzhqxe45j2hrdhl2mkkghvty5glw8zhh47gtmzsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq8m7w3vggj06t604mrtyq4akndhjshkyrljaglkjddd4692449uj80h4ymkj86z67jlwqa4akemctrge4d76r24akqend79kt8qlwq0gqu3gted', '\xbd8ce99b13da57ec156771a553b15e93f8e705213ac0e92a1db4227c0cdb2731', '\xf9b0999a2a3e93817a107aa05e8fa3be269cc48d150c1daaeea62e17343adf58', 104000, 'coffee 104', NULL, NULL, '2026-11-27 16:52:37.929769+00', '2026-11-27 20:52:37+00', 'PAID', 104000, '\x066144e3368ef9e612781c', 'intraledger'),
	('\xd57a0c8103b45051834421f74e1adeda872bb5f9b24ce85e99fc7212cebde76b', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1050n1p4snd24sp59wme0yjfxgwpj73ldgvhsw53k3jgaeefshh9ksnr79yu82cs0kyspp564aqeqgrk3g9rq6yy8m5uxk7m2rjhd0ekfxwsh5el3ep9n4aua4sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqfh23rjlmwmsj87rqn46f88lsvf9fpc4a73h8ftq7k8a89vpcydlnv3mrcyy3f2sfav578vdjyumlyn9cr93g4c2e8rxu2s46kprxnmcpqwrym8', '\x2bb7979249321c197a3f6a19783a91b4648ee72985ee5b4263f149c3ab107d89', '\x53ff4c0882c863f78b2981b47c0576659960086ee104a2f62dad40e208f9e055', 105000, 'coffee 105', NULL, NULL, '2026-11-27 16:52:37.951511+00', '2026-11-27 20:52:37+00', 'PAID', 105000, '\x066144e3372f516ddba6c4', 'intraledger'),
	('\xca1294284f1a78ab556a25c9cd870c330ab5eff36a024731cd28d4f4acaad17a', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1060n1p4snd2ksp5azgnwzkw5g4p064nl2g4vwncxyh3wy8mvh0x0yaz5sphtqxqmtkqpp5egffg2z0rfu2k4t2yhyumpcvxv9ttmlndgpywvwd9r20ft9269aqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqcfd53exuh696ndmskxdpful8qws0zxwlq872f3q7pp7v2n3lf9pntsxlxpayemfvuuughvz4zjtl9yjwt0lj3cyhw7lztt909ums89sp6y604v', '\xe891370acea22a17eab3fa91563a78312f1710fb65de6793a2a4037580c0daec', '\xa285a2f8b6f6a2d0e31b983681424d297b9a4edc8d788b6d8f61677c29d15c3d', 106000, 'coffee 106', NULL, NULL, '2026-11-27 16:52:38.012605+00', '2026-11-27 20:52:38+00', 'PAID', 106000, '\x066144e337d3cbcc7a7324', 'intraledger'),
	('\xfded4dd5da65c066631bc3f728b9443e226307f0c5e8a9e57cd4ec82a79fa7bb', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1070n1p4snd2ksp5gzgsr86353swyzexp67despca4yc6nyqf4sugmxp3fmz38ngcqvspp5lhk5m4w6vhqxvccmc0mj3w2y8c3xxplsch52netu6nkg9ful57asdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqujuhjvfdcerzx249uxt2lzu7cd9hx2xev5mm2nnyp7smv7avtzyn9sn7c92xe0p53q79jlkm58xqw5hvtuw2786ksumgfdqkujzygnsp7ezc8l', '\x4091019f51a460e20b260ebcdcc038ed498d4c804d61c46cc18a76289e68c019', '\x30aecb7ff3a4ce2d916d24b2e1317304af35d644b1a4213fae388c5e025b6ddc', 107000, 'coffee 107', NULL, NULL, '2026-11-27 16:52:38.039651+00', '2026-11-27 20:52:38+00', 'PAID', 107000, '\x066144e3383b50ca603ba0', 'intraledger'),
	('\x0f658b6aae328b19fc42b621348812fa2069c68372eca676cce180dd8d0ee691', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1080n1p4snd2ksp5q3u64kmnrg0zjtq6wyqlf8ga4va76u5y20ldlyfgh8qqhxtp0q4qpp5pajck64wx293nlzzkcsnfzqjlgsxn35rwtk2vakvuxqdmrgwu6gsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqhl6sgstk8f6yd8uma43uegxls8a85zcvpp3paylngne8rpe7nmlr23hl3lglrxq03thj432wp7l2xrkghr293ea7w9cq07tmltwx59qq0sxfax', '\x0479aadb731a1e292c1a7101f49d1dab3bed728453fedf9128b9c00b9961782a', '\x52bc77be16b0d352ede18969cbf39b5f544776601f11a3c44f935a1b35e4924e', 108000, 'coffee 108', NULL, NULL, '2026-11-27 16:52:38.066254+00', '2026-11-27 20:52:38+00', 'PAID', 108000, '\x066144e338b65710556cc9', 'intraledger'),
	('\x4eaaaaaaf3df5868ef01dfa8e69d4219f669703d3cb3c91a20b3839ca468b087', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1090n1p4snd2ksp5gzx5gqlllk6ea2rhn6k8fs7z3jmd6fw3d6j9txdr5xl2wpte8vgqpp5f64242hnmavx3mcpm75wd82zr8mxjupa8jeujx3qkwpeefrgkzrsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqfuyx38mzqf886eptwpv9p94529jgclh9h9k468866j9ju5f5uc74s2n6uf8nngyyyc73vpgl64j0nttgdp4vr8z40kytfvf49eswaxgqjkkea6', '\x408d4403fffdb59ea8779eac74c3c28cb6dd25d16ea45599a3a1bea705793b10', '\x7fd89e3670e1be39a3552129df8f49a53bbec64f327e7b85d8677fdc6e24c2dc', 109000, 'coffee 109', NULL, NULL, '2026-11-27 16:52:38.09689+00', '2026-11-27 20:52:38+00', 'PAID', 109000, '\x066144e33921f22c30980d', 'intraledger'),
	('\x202596103cebc3e1fae70b2abf58b8d652ccfa17d527921cd2d7b6ea7e4d629c', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1100n1p4snd2ksp5k20cah755lfxthwsfju0csl6prmf46ymxs8z9c94h0sl3s0syt2qpp5yqjevypua0p7r7h8pv4t7k9c6efve7sh65ney8xj67mw5ljdv2wqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqks72k4sd5vmkcy20569rtgaf60k7myr4mfn6cezlsfqzsq77dnd9v452rcpzw0q2lzh45klf0x4wulnvc3v8aup4ncca666ymh3tkyqqzvxmjr', '\xb29f8edfd4a7d265ddd04cb8fc43fa08f69ae89b340e22e0b5bbe1f8c1f022d4', '\x7f976a88c440cef8d59589e1da257df749c058c8829dbd13c3e00664b2dc38be', 110000, 'coffee 110', NULL, NULL, '2026-11-27 16:52:38.121611+00', '2026-11-27 20:52:38+00', 'PAID', 110000, '\x066144e3397b27f78aeb19', 'intraledger'),
	('\x62e13eec47c87236c62261713076a3b6d8696780c726a38dc899ae696e17e5ee', '0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', 'lnbcrt1110n1p4snd2ksp5zppfh9v46k4nc59p2ycrtn0jfepkgan8yp54w2ce6vwj8ewy6t3qpp5vtsnamz8eperd33zv9cnqa4rkmvxjeuqcun28rwgnxhxjmshuhhqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqxqvhs2uc0wa2j5k454u6rt2e2tm42lvrt3ltgdvgea8xwx3flx0yg4tws260xvd97nn3q864vvyuvtlsawv8hch9xmxh2vner2jfz6gqlxgzpf', '\x10429b9595d5ab3c50a1513035cdf24e436476672069572b19d31d23e5c4d2e2', '\x7aead36783069b801ab29dba7720e44a5d314182827ffb0aba7a0f58fb6c0b6f', 111000, 'coffee 111', NULL, NULL, '2026-11-27 16:52:38.148171+00', '2026-11-27 20:52:38+00', 'PAID', 111000, '\x066144e339e84b3293f957', 'intraledger'),
	('\xbcf861bd9cdd1ec9a801074ef9aded39109321af3c693251ff8a2cba33dbef47', '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '57867039-9175-4a47-bac7-d56703002ef8', 'BTC', 'lnbcrt5u1p4snd2ksp5n2385htxlzs9ukvpz0uqyjh44wdryjh7c3cpq5yxfmxlaqsh69wqpp5hnuxr0vum50vn2qpqa80nt0d8ygfxgd0835ny50l3gkt5v7maarsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqladldrdfeajhp0820zu9h05pg2znz8v4vx2sjyrek595p2za2uv4jkeltynvha0n0lh85fzsxhw5rrpx4hy6tmx8mlcpw48wr9a4fysp229qkx', '\x9aa27a5d66f8a05e598113f8024af5ab9a324afec4701050864ecdfe8217d15c', '\x85c2d5faf1f482620bb5916ffd0ad07dd5f04c4bfc1e106ee5c03375dafd3040', 500000, 'never paid', NULL, NULL, '2026-11-27 16:52:38.544374+00', '2026-11-27 20:52:38+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 16:52:37.616649+00', 'lightning_receipt'),
	(2, '2026-11-27 16:52:37.741223+00', 'lightning_receipt'),
	(3, '2026-11-27 16:52:37.817082+00', 'intraledger'),
	(4, '2026-11-27 16:52:37.837629+00', 'intraledger'),
	(5, '2026-11-27 16:52:37.858772+00', 'intraledger'),
	(6, '2026-11-27 16:52:37.870369+00', 'intraledger'),
	(7, '2026-11-27 16:52:37.886533+00', 'intraledger'),
	(8, '2026-11-27 16:52:37.896384+00', 'intraledger'),
	(9, '2026-11-27 16:52:37.912486+00', 'intraledger'),
	(10, '2026-11-27 16:52:37.921455+00', 'intraledger'),
	(11, '2026-11-27 16:52:37.937913+00', 'intraledger'),
	(12, '2026-11-27 16:52:37.94532+00', 'intraledger'),
	(13, '2026-11-27 16:52:37.978961+00', 'intraledger'),
	(14, '2026-11-27 16:52:37.99877+00', 'intraledger'),
	(15, '2026-11-27 16:52:38.021067+00', 'intraledger'),
	(16, '2026-11-27 16:52:38.030998+00', 'intraledger'),
	(17, '2026-11-27 16:52:38.047568+00', 'intraledger'),
	(18, '2026-11-27 16:52:38.057225+00', 'intraledger'),
	(19, '2026-11-27 16:52:38.079063+00', 'intraledger'),
	(20, '2026-11-27 16:52:38.089425+00', 'intraledger'),
	(21, '2026-11-27 16:52:38.10661+00', 'intraledger'),
	(22, '2026-11-27 16:52:38.114306+00', 'intraledger'),
	(23, '2026-11-27 16:52:38.129447+00', 'intraledger'),
	(24, '2026-11-27 16:52:38.139043+00', 'intraledger'),
	(25, '2026-11-27 16:52:38.157387+00', 'intraledger'),
	(26, '2026-11-27 16:52:38.167555+00', 'intraledger'),
	(27, '2026-11-27 16:52:38.195236+00', 'lightning_reserve'),
	(28, '2026-11-27 16:52:38.223557+00', 'lightning_settled'),
	(29, '2026-11-27 16:52:38.246297+00', 'lightning_reserve'),
	(30, '2026-11-27 16:52:38.257136+00', 'lightning_settled'),
	(31, '2026-11-27 16:52:38.276937+00', 'lightning_reserve'),
	(32, '2026-11-27 16:52:38.288817+00', 'lightning_failed'),
	(33, '2026-11-27 16:52:38.311274+00', 'lightning_reserve');

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
	('7c5a3a19-a62a-4b4d-ac76-0763d945144a', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 4977, 4977),
	('7c5a3a19-a62a-4b4d-ac76-0763d945144a', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 188, 188),
	('d3371e6b-53ad-4e76-895b-a62364fe895c', '2026-11-27 16:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 66727, 9528),
	('d3371e6b-53ad-4e76-895b-a62364fe895c', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 52616, 5354),
	('d3371e6b-53ad-4e76-895b-a62364fe895c', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 7105, 7105),
	('d3371e6b-53ad-4e76-895b-a62364fe895c', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 1263, 1263),
	('f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 6427, 6427),
	('f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1005526, 1005526),
	('f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 1157, 1157),
	('7c5a3a19-a62a-4b4d-ac76-0763d945144a', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 4568, 4568),
	('f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', '2026-11-27 16:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 398278, 226738);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('0ca0700a-3c6c-4198-96f3-fdf9cdea1424', 3, '2026-11-27 16:52:38.708122+00');

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
	('39783759-1036-4f42-b0f9-d6605897037b', 'USD', NULL, 0, '-infinity'),
	('6c74bfa4-e550-4931-9a3e-b242f78e2177', 'USD', NULL, 0, '-infinity'),
	('11f0da52-809f-4c0e-9b76-df21ee39e94a', 'USD', NULL, 0, '-infinity'),
	('33d0e989-4185-40dc-bca2-05ef3d64f7ec', 'BTC', NULL, 630000, '2026-11-27 16:52:38.167555+00'),
	('0e044b18-4b04-4f86-9d26-bd78e897375f', 'BTC', NULL, 5636000, '2026-11-27 16:52:38.167555+00'),
	('4a37b72e-d7cb-4a03-9939-3b21c5f1a444', 'BTC', NULL, 45819000, '2026-11-27 16:52:38.311274+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066144e331a8093f325b5d', '\x1a038822bf99925eeeb0883fd6393dfa2759a5c000c365a5e6bc977f36ffe863', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066144e3338ea787d2028d', '\xc5126bb7e4f7741c2b02571310fa535e5e1b91e100f75d206a9aef339c791414', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e334b6fab061cdee', '\xcc296f49c9756a1224843a2107d0b2cc0324c641b0a0effd898d9e845fe6d0f1', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066144e335073d3b290337', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e33559d47920de6f', '\xad90855bce706353b15b97e993e96fb7811cb7d2c291d0edd5a1e1910403c561', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066144e3358721148d09e4', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e335c645de4e80d7', '\xb273eb57c1c5da79c49f0294c1098db14be668ac7ef48838e35af2c1e660da58', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066144e335ecc0e7f76f10', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e3362ba6083518c4', '\x01e7434720aaf76836dccaa6c0467c2fda0d3d161bbe92991092ac19743e20a9', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066144e3364eaf6b5e887a', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e3368ef9e612781c', '\x7cfa7f571f0ce992245701b35a49571b6ff56ed645d8b2511f71c57bd7c85ec5', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066144e336abe8ad8444b2', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e3372f516ddba6c4', '\xd57a0c8103b45051834421f74e1adeda872bb5f9b24ce85e99fc7212cebde76b', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066144e3377cb2ce5a2ef6', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e337d3cbcc7a7324', '\xca1294284f1a78ab556a25c9cd870c330ab5eff36a024731cd28d4f4acaad17a', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066144e337fa96cdbd41eb', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e3383b50ca603ba0', '\xfded4dd5da65c066631bc3f728b9443e226307f0c5e8a9e57cd4ec82a79fa7bb', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066144e338610900420273', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e338b65710556cc9', '\x0f658b6aae328b19fc42b621348812fa2069c68372eca676cce180dd8d0ee691', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066144e338ded129127ad3', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e33921f22c30980d', '\x4eaaaaaaf3df5868ef01dfa8e69d4219f669703d3cb3c91a20b3839ca468b087', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066144e3394002a7228090', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e3397b27f78aeb19', '\x202596103cebc3e1fae70b2abf58b8d652ccfa17d527921cd2d7b6ea7e4d629c', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066144e339a0a3950797cc', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066144e339e84b3293f957', '\x62e13eec47c87236c62261713076a3b6d8696780c726a38dc899ae696e17e5ee', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066144e33a100326252828', NULL, NULL, 'd3371e6b-53ad-4e76-895b-a62364fe895c', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066144e33a7c240b9b6812', '\xfceb0f471014526c518518a2014af5be00d31a2993957636c70580a08353af84', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066144e33b4399c402da80', '\xfa8408ea49ad817fa5f244dea50d71cb0e57cb2d322357605cb7e1273d758397', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066144e33bbb492bff68eb', '\x2c129d867ec3600dd008d93e0addda01b21bc16735e3caef5bfa1c53c2a77d64', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066144e33be9b13901b0e2', '\x2c129d867ec3600dd008d93e0addda01b21bc16735e3caef5bfa1c53c2a77d64', '\x066144e33bbb492bff68eb', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066144e33c416acd4e8fa4', '\x58499ab32175ad5fc9fbf176cb8729300e44d54d0d7ea266c262b6578e1200a6', NULL, 'f1b6d697-0226-48d3-9d0a-c2f5e5c1a8b1', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02dd5dc5146541a699ed3ff87326aa535d8e4ff1107e9d9bcdce1e6f79f10a1a14', 2, 'latchkey:3ee442a2-ccca-4aeb-a0d6-6018d839f3d3/0012', '2026-11-27 16:52:38.696261+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066144e33a7c240b9b6812', 'lightning', '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', 'BTC', 1000000, 10000, 1010, 1010000, '\xfceb0f471014526c518518a2014af5be00d31a2993957636c70580a08353af84', 'lnbcrt10u1p4snd2ksp5gtmzr8pk2mrqc8ywsqn3chp0e2nrem83kvhnlj8l9h5jeru7hs4spp5ln4s73csz3fxc5v9rz3qzjh4hcqdxx3fjw2hvdk8qkq2pq6n47zqdqqcqzzs9qrsgq8cks88fmp8vfn4fnasnycsat44mez2ssw9rujkdwzjtu0unnn0j8tkfa7snp2pvkmtujn5n0te8p46yq5q2x2dnzat2qeedma70kdxqpa344dq', '\x0248701ce3ee1fb18c65702c440d33581307b359ae257ce2fefd3325d5b3eff4a3', '2026-11-27 16:52:46.19531+00', NULL, NULL, 'settled', 1100, '\x093374b0cab1ddcaff0984e7d6a36d2e85f556a679f79380e00a8ab9d0e3d7f1', NULL, '2026-11-27 16:52:38.223572+00'),
	('\x066144e33b4399c402da80', 'lightning', '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', 'BTC', 1000000, 10000, 1010, 1010000, '\xfa8408ea49ad817fa5f244dea50d71cb0e57cb2d322357605cb7e1273d758397', 'lnbcrt10u1p4snd2ksp5u5zr496jajnuf5pw0f06khd2y5elpka9ga32f9xm4rlvj4xgajespp5l2zq36jf4kqhlf0jgn022rt3ev890jedxg34wczuklsjw0t4swtsdqqcqzzs9qrsgqk0cxz30t88ah83xhwakd96rs7png6qwgqgrrnqch3eu9st7lefayau9dpqmvaa6n77rpwcr5d2k0agu6xeksujvf8l9d7v36rzgcptcq0rh5t3', '\x0248701ce3ee1fb18c65702c440d33581307b359ae257ce2fefd3325d5b3eff4a3', '2026-11-27 16:52:46.246375+00', NULL, NULL, 'settled', 3000, '\x3ee10e141ea7298ad52676d0ae0565bf5a6356ac154853972ef0ec1f16bf1d5b', NULL, '2026-11-27 16:52:38.257142+00'),
	('\x066144e33bbb492bff68eb', 'lightning', '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', 'BTC', 1000000, 10000, 1010, 1010000, '\x2c129d867ec3600dd008d93e0addda01b21bc16735e3caef5bfa1c53c2a77d64', 'lnbcrt10u1p4snd2ksp5xrdexwme9cqvj2t70ddt6ld5qs822ldgjnxw3dfp8hq8ynckmttqpp59sffmpn7cdsqm5qgmylq4hw6qxephst8xh3u4m6mlgw98s4804jqdqqcqzzs9qrsgqr3klnysqxpc7uw02cx3v5mdgsnwwsmn3ces8sxtw7080pshwnv7z6jccjva55lvs29d498tp6rqcget2j658luu7qdjmpqfnxzdd3yqpszgz9d', '\x0248701ce3ee1fb18c65702c440d33581307b359ae257ce2fefd3325d5b3eff4a3', '2026-11-27 16:52:46.277008+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 16:52:38.288884+00'),
	('\x066144e33c416acd4e8fa4', 'lightning', '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', 'BTC', 900000, 10000, 910, 910000, '\x58499ab32175ad5fc9fbf176cb8729300e44d54d0d7ea266c262b6578e1200a6', 'lnbcrt9u1p4snd2ksp5xe583na4kpdhyl0fhcc0uus80347sxx23ygl2u3vszhz5p2rascspp5tpye4vepwkk4lj0m79mvhpefxq8yf42dp4l2yekzv2m90rsjqznqdqqcqzzs9qrsgqhsplhn8jwwpvn7fkycxhcz05523dr3jkceatkwf9tffn8plwgamx2k3e7nr7z7nv8ltqsnkf9np4ly4y6kqtxd3vgjpwngv0khp2ffgpdlq46y', '\x0248701ce3ee1fb18c65702c440d33581307b359ae257ce2fefd3325d5b3eff4a3', '2026-11-27 16:52:38.533117+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x1a038822bf99925eeeb0883fd6393dfa2759a5c000c365a5e6bc977f36ffe863', 50000000, '2026-11-27 16:52:37.616851+00', 'credited', '\x066144e331a8093f325b5d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xc5126bb7e4f7741c2b02571310fa535e5e1b91e100f75d206a9aef339c791414', 5000000, '2026-11-27 16:52:37.741448+00', 'credited', '\x066144e3338ea787d2028d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 16:52:35.810628+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
	(4, 0),
	(6, 0),
	(7, 0),
	(8, 0),
	(9, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(10, 50000000),
	(5, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xfceb0f471014526c518518a2014af5be00d31a2993957636c70580a08353af84', '\x093374b0cab1ddcaff0984e7d6a36d2e85f556a679f79380e00a8ab9d0e3d7f1', false, 'settle', 'SETTLED', 1000000, '2026-11-27 16:52:38.180208+00', '2026-11-27 17:52:38+00'),
	('\xfa8408ea49ad817fa5f244dea50d71cb0e57cb2d322357605cb7e1273d758397', '\x3ee10e141ea7298ad52676d0ae0565bf5a6356ac154853972ef0ec1f16bf1d5b', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 16:52:38.236258+00', '2026-11-27 17:52:38+00'),
	('\x2c129d867ec3600dd008d93e0addda01b21bc16735e3caef5bfa1c53c2a77d64', '\x634b5c46e5793fc78ba479c9be29c7d8330a63d86aaba40a785d70d9bf2a88be', false, 'no_route', 'OPEN', 0, '2026-11-27 16:52:38.268271+00', '2026-11-27 17:52:38+00'),
	('\x58499ab32175ad5fc9fbf176cb8729300e44d54d0d7ea266c262b6578e1200a6', '\xf94ec79eb6aec8d8b050295c6d3ea86bf1701283a6e1cb7ce483d0f3346050a3', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 16:52:38.300477+00', '2026-11-27 17:52:38+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xca3371e331a588feacfc765dc3238b43df0d2b8a051c99d12412405bb8548ebc'),
	('outside', '\xd41635e2ca636535e40d1a1e89ecf1083952bfe9ba933906be0952e171238b9b');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x1a038822bf99925eeeb0883fd6393dfa2759a5c000c365a5e6bc977f36ffe863', 'SETTLED', 50000000, '\xc2cf0a8312c90b69e7c2f526148e09896bc161fe83430d4b3f3e4615811e0953', 1, '2026-11-27 16:52:37.601068+00'),
	('\xc5126bb7e4f7741c2b02571310fa535e5e1b91e100f75d206a9aef339c791414', 'SETTLED', 5000000, '\x162cb904d094e9da15a59f74406e95c6a2b8ebbfd8aae1fd3cc84918102f7226', 2, '2026-11-27 16:52:37.72276+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xfceb0f471014526c518518a2014af5be00d31a2993957636c70580a08353af84', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 16:52:38.220205+00', '2026-11-27 16:52:38.220205+00'),
	(2, '\xfa8408ea49ad817fa5f244dea50d71cb0e57cb2d322357605cb7e1273d758397', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 16:52:38.25435+00', '2026-11-27 16:52:38.25435+00'),
	(3, '\x2c129d867ec3600dd008d93e0addda01b21bc16735e3caef5bfa1c53c2a77d64', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 16:52:38.284587+00', '2026-11-27 16:52:38.284587+00'),
	(4, '\x58499ab32175ad5fc9fbf176cb8729300e44d54d0d7ea266c262b6578e1200a6', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 16:52:39.519229+00', '2026-11-27 16:52:38.31923+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '1832440e71135086c1616d5fee65659cf9d57a6c93346cfa333df27db0a9a242', 'before', '2026-11-27 16:52:35.684149+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 16:52:35.718123+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 16:52:35.735933+00'),
	('0004_payments', 'e21a17f57fc18d856a9e667d414f3419421b7d2333502ba1be1e9c3d1cdeddc0', 'before', '2026-11-27 16:52:35.743374+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 16:52:35.78849+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 16:52:35.816571+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 16:52:35.83215+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 16:52:35.848071+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 16:52:35.858726+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 16:52:35.868238+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 16:52:35.8828+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('d87dc399-c5e7-4755-a949-3821e237dc52', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', '\xbac6b86837024d959012d92ac6cca646980e14d78c2bfbcdd02e8af1bd942928', '2026-11-27 16:52:36.489535+00', '2026-12-27 16:52:36.489535+00', NULL, '2026-11-27 16:52:36.489535+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('9c666c0c-c349-4622-99bb-ea926c20b5a3', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', '\x141d5232ee0efe3886cf5ca1758794bf34b2de10e1efeccac0f7e47677a2b972', '2026-11-27 16:52:37.647887+00', '2026-12-27 16:52:37.647887+00', NULL, '2026-11-27 16:52:37.647887+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('dc748138-6d99-406f-88b3-8e9d5c4bc307', '57867039-9175-4a47-bac7-d56703002ef8', '\x4878d7085b802c24febd1db215df61b6e875dab1980ae5f185719c5435b7ae6e', '2026-11-27 16:52:37.763248+00', '2026-12-27 16:52:37.763248+00', NULL, '2026-11-27 16:52:37.763248+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('4a37b72e-d7cb-4a03-9939-3b21c5f1a444', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', 'BTC', '', '2026-11-27 16:52:36.473627+00'),
	('39783759-1036-4f42-b0f9-d6605897037b', 'b757cb79-21f9-46b8-9caf-4469ad0abfae', 'USD', '', '2026-11-27 16:52:36.4749+00'),
	('0e044b18-4b04-4f86-9d26-bd78e897375f', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'BTC', '', '2026-11-27 16:52:37.632918+00'),
	('6c74bfa4-e550-4931-9a3e-b242f78e2177', '4b6df921-9b50-41f1-af7d-7657c68bb5ea', 'USD', '', '2026-11-27 16:52:37.633987+00'),
	('33d0e989-4185-40dc-bca2-05ef3d64f7ec', '57867039-9175-4a47-bac7-d56703002ef8', 'BTC', '', '2026-11-27 16:52:37.759875+00'),
	('11f0da52-809f-4c0e-9b76-df21ee39e94a', '57867039-9175-4a47-bac7-d56703002ef8', 'USD', '', '2026-11-27 16:52:37.760529+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e331a8093f325b5d00', NULL, NULL),
	(5000, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3338ea787d2028d00', NULL, NULL),
	(-100, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e334b6fab061cdee00', 'bob', NULL),
	(100, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e334b6fab061cdee01', 'alice', NULL),
	(-50, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e335073d3b29033700', 'carol', NULL),
	(50, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e335073d3b29033701', 'bob', NULL),
	(-101, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e33559d47920de6f00', 'bob', NULL),
	(101, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e33559d47920de6f01', 'alice', NULL),
	(-50, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3358721148d09e400', 'carol', NULL),
	(50, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e3358721148d09e401', 'bob', NULL),
	(-102, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e335c645de4e80d700', 'bob', NULL),
	(102, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e335c645de4e80d701', 'alice', NULL),
	(-51, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e335ecc0e7f76f1000', 'carol', NULL),
	(51, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e335ecc0e7f76f1001', 'bob', NULL),
	(-103, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e3362ba6083518c400', 'bob', NULL),
	(103, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3362ba6083518c401', 'alice', NULL),
	(-51, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3364eaf6b5e887a00', 'carol', NULL),
	(51, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e3364eaf6b5e887a01', 'bob', NULL),
	(-104, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e3368ef9e612781c00', 'bob', NULL),
	(104, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3368ef9e612781c01', 'alice', NULL),
	(-52, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e336abe8ad8444b200', 'carol', NULL),
	(52, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e336abe8ad8444b201', 'bob', NULL),
	(-105, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e3372f516ddba6c400', 'bob', NULL),
	(105, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3372f516ddba6c401', 'alice', NULL),
	(-52, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3377cb2ce5a2ef600', 'carol', NULL),
	(52, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e3377cb2ce5a2ef601', 'bob', NULL),
	(-106, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e337d3cbcc7a732400', 'bob', NULL),
	(106, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e337d3cbcc7a732401', 'alice', NULL),
	(-53, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e337fa96cdbd41eb00', 'carol', NULL),
	(53, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e337fa96cdbd41eb01', 'bob', NULL),
	(-107, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e3383b50ca603ba000', 'bob', NULL),
	(107, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3383b50ca603ba001', 'alice', NULL),
	(-53, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e33861090042027300', 'carol', NULL),
	(53, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e33861090042027301', 'bob', NULL),
	(-108, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e338b65710556cc900', 'bob', NULL),
	(108, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e338b65710556cc901', 'alice', NULL),
	(-54, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e338ded129127ad300', 'carol', NULL),
	(54, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e338ded129127ad301', 'bob', NULL),
	(-109, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e33921f22c30980d00', 'bob', NULL),
	(109, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e33921f22c30980d01', 'alice', NULL),
	(-54, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3394002a722809000', 'carol', NULL),
	(54, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e3394002a722809001', 'bob', NULL),
	(-110, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e3397b27f78aeb1900', 'bob', NULL),
	(110, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e3397b27f78aeb1901', 'alice', NULL),
	(-55, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e339a0a3950797cc00', 'carol', NULL),
	(55, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e339a0a3950797cc01', 'bob', NULL),
	(-111, NULL, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e339e84b3293f95700', 'bob', NULL),
	(111, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e339e84b3293f95701', 'alice', NULL),
	(-55, NULL, '0e044b18-4b04-4f86-9d26-bd78e897375f', '\x066144e33a10032625282800', 'carol', NULL),
	(55, NULL, '33d0e989-4185-40dc-bca2-05ef3d64f7ec', '\x066144e33a10032625282801', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e33a7c240b9b681200', NULL, NULL),
	(-1003, 3, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e33b4399c402da8000', NULL, NULL),
	(-1010, 10, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e33bbb492bff68eb00', NULL, NULL),
	(1010, 10, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e33be9b13901b0e200', NULL, NULL),
	(-910, 10, '4a37b72e-d7cb-4a03-9939-3b21c5f1a444', '\x066144e33c416acd4e8fa400', NULL, NULL);

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
