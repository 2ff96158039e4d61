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
	('778f5711-d44f-4f3c-9cb2-26424064f1c0', '5b7cee91-94bb-404b-899f-61441c55efa9', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '85912429-1f1e-4ea8-b383-ac85799f50a9', '2026-11-27 14:54:50.926833+00'),
	('6f021d05-4b18-4f92-9e98-a719af3eedb3', 'd79e088a-6691-458a-bbae-6fe241cb720a', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '2026-11-27 14:54:52.136521+00'),
	('94bc4f03-140a-46b2-b76f-498eca2d2ab7', '138edb45-d5c7-42fd-ad87-8a0bdb08cd81', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '952e665e-32fb-470d-a8c6-d06c092437e5', '2026-11-27 14:54:52.308616+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('f1c609c6-6ced-45f8-8269-adf7c922f282', '778f5711-d44f-4f3c-9cb2-26424064f1c0', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:54:51.003611+00', NULL, '2026-11-27 14:54:52.975792+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('396d5216-d0a0-4ca6-a23f-9b2f9f58e50b', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:54:52.323156+00', NULL, '2026-11-27 14:54:53.195247+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0eae80ea-9f36-4f71-8f4e-c4892768e4dc', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:54:52.210069+00', NULL, '2026-11-27 14:54:52.784078+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('404f1191-8f5f-4b54-a265-b2d75635cffd', 'f1c609c6-6ced-45f8-8269-adf7c922f282', '\x3851126a8c29cd1310332a574b9fbc8324d4158adfe32cc91c88d9b8e7fd7276', 'blink_5wQjUH', 'kpGB', '2026-11-27 14:54:51.005233+00', NULL),
	('be0c4bed-8837-4484-b104-9866e0b8c3e4', '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', '\x7f2bf53e90e6ec9fbc60d237d24aeed477ae3a5b8d62be7b8cc60b6b5a47193e', 'blink_5vjOh4', 'UDX6', '2026-11-27 14:54:52.21126+00', NULL),
	('051d8c78-a975-4b02-bea4-65cc75411e98', '396d5216-d0a0-4ca6-a23f-9b2f9f58e50b', '\xe51cfb0b35fcefbc59007410c74399483eed71172057986be6d7bf25e662d3de', 'blink_fcG994', 'ApA6', '2026-11-27 14:54:52.323739+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661433dfc9c2293ffc8d110', '2026-11-27 14:54:50.9324+00', '778f5711-d44f-4f3c-9cb2-26424064f1c0', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661433dfd053e5512937e52', '2026-11-27 14:54:50.959224+00', '778f5711-d44f-4f3c-9cb2-26424064f1c0', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-000000000001', 'f4ebda10-0871-4fe6-8305-b6bc5b7b099c', '{}', '{"expires_at": "2026-12-27T14:54:50.956084+00:00"}'),
	('\x0661433dfde834b387155a6e', '2026-11-27 14:54:51.017336+00', '778f5711-d44f-4f3c-9cb2-26424064f1c0', 'api_key.created', 'session', 'f4ebda10-0871-4fe6-8305-b6bc5b7b099c', '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-000000000002', 'f1c609c6-6ced-45f8-8269-adf7c922f282', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_5wQjUH…kpGB", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661433dfe6a0486f624857a', '2026-11-27 14:54:51.050586+00', '778f5711-d44f-4f3c-9cb2-26424064f1c0', 'account.username_set', 'key', 'f1c609c6-6ced-45f8-8269-adf7c922f282', '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661433e0f2dd272e6429b37', '2026-11-27 14:54:52.149963+00', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661433e0fa125728ee72c9e', '2026-11-27 14:54:52.178779+00', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-000000000007', 'd8e3b8c6-09b4-4060-b4c2-564f05d9bce1', '{}', '{"expires_at": "2026-12-27T14:54:52.176255+00:00"}'),
	('\x0661433e104a13c6d9f4082a', '2026-11-27 14:54:52.222029+00', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'api_key.created', 'session', 'd8e3b8c6-09b4-4060-b4c2-564f05d9bce1', '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-000000000008', '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_5vjOh4…UDX6", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661433e10ab7e92106c3289', '2026-11-27 14:54:52.246982+00', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'account.username_set', 'key', '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661433e11a4b395a4e5d38e', '2026-11-27 14:54:52.310759+00', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661433e11b3d509b1e25f9f', '2026-11-27 14:54:52.314612+00', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-00000000000d', '85b0676e-641b-4ab9-9b1e-59dd30088cea', '{}', '{"expires_at": "2026-12-27T14:54:52.313573+00:00"}'),
	('\x0661433e11dd4bde0f1d297b', '2026-11-27 14:54:52.325233+00', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', 'api_key.created', 'session', '85b0676e-641b-4ab9-9b1e-59dd30088cea', '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-00000000000e', '396d5216-d0a0-4ca6-a23f-9b2f9f58e50b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_fcG994…ApA6", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661433e1223d1dc0333c628', '2026-11-27 14:54:52.343306+00', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', 'account.username_set', 'key', '396d5216-d0a0-4ca6-a23f-9b2f9f58e50b', '127.0.0.1', 'python-httpx2/2.16.2', '17a81812-e552-47af-8b3e-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(3, -100000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(3, 100000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(4, -50000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(4, 50000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(5, -101000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(5, 101000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(6, -50000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(6, 50000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(7, -102000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(7, 102000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(8, -51000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(8, 51000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(9, -103000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(9, 103000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(10, -51000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(10, 51000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(11, -104000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(11, 104000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(12, -52000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(12, 52000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(13, -105000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(13, 105000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(14, -52000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(14, 52000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(15, -106000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(15, 106000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(16, -53000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(16, 53000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(17, -107000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(17, 107000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(18, -53000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(18, 53000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(19, -108000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(19, 108000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(20, -54000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(20, 54000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(21, -109000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(21, 109000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(22, -54000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(22, 54000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(23, -110000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(23, 110000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(24, -55000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(24, 55000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(25, -111000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(25, 111000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868');
INSERT INTO public.entry VALUES
	(26, -55000, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868'),
	(26, 55000, '952e665e-32fb-470d-a8c6-d06c092437e5'),
	(27, -1010000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(31, -1010000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(33, -910000, '85912429-1f1e-4ea8-b383-ac85799f50a9'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 14:54:52.122379+00', 'lightning_receipt', '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e0ea966fbeee33000'),
	(791, 2, '2026-11-27 14:54:52.2991+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1163d47d807adf00'),
	(798, 3, '2026-11-27 14:54:52.377049+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1299a2319532b501'),
	(801, 4, '2026-11-27 14:54:52.406972+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e130ea656e1c9b801'),
	(804, 5, '2026-11-27 14:54:52.430646+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1372301172b70a01'),
	(806, 6, '2026-11-27 14:54:52.44815+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e13b7bfbf23c4d401'),
	(809, 7, '2026-11-27 14:54:52.466934+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1400774b4e7b6b01'),
	(811, 8, '2026-11-27 14:54:52.491042+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e145e35625ebba501'),
	(814, 9, '2026-11-27 14:54:52.520741+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e14d3ef975d427601'),
	(816, 10, '2026-11-27 14:54:52.530755+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e14fba8a2ca4aee01'),
	(819, 11, '2026-11-27 14:54:52.550343+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e15486861cfc0b101'),
	(821, 12, '2026-11-27 14:54:52.561928+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e15743ac4c043ea01'),
	(824, 13, '2026-11-27 14:54:52.586218+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e15d109d717f6d101'),
	(826, 14, '2026-11-27 14:54:52.597923+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e16013c6fcd6da201'),
	(829, 15, '2026-11-27 14:54:52.61467+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1642354f40e48901'),
	(831, 16, '2026-11-27 14:54:52.622711+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e16645f2daaff7c01'),
	(834, 17, '2026-11-27 14:54:52.637199+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e169be436ebebbe01'),
	(836, 18, '2026-11-27 14:54:52.645395+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e16bcc0b6e77bc001'),
	(839, 19, '2026-11-27 14:54:52.667476+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e17112930b0f60701'),
	(841, 20, '2026-11-27 14:54:52.683388+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e17506f3dc652d101'),
	(844, 21, '2026-11-27 14:54:52.697544+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1786db7f7a53e101'),
	(846, 22, '2026-11-27 14:54:52.706839+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e17ab2605ee71bf01'),
	(851, 23, '2026-11-27 14:54:52.74127+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e182e49b76b4b8c01'),
	(854, 24, '2026-11-27 14:54:52.74966+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e1853e257ec14bb01'),
	(857, 25, '2026-11-27 14:54:52.771137+00', 'lightning_receipt', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e18a5edc0f22ef701'),
	(859, 26, '2026-11-27 14:54:52.787264+00', 'intraledger_receipt', '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e18e5b1a5d036fa01');

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
	('\x72dcf15499b7d17a2b5c0b1899ad469e40eb87411ddb019dcf47617a5df7d074', '85912429-1f1e-4ea8-b383-ac85799f50a9', '778f5711-d44f-4f3c-9cb2-26424064f1c0', 'BTC', 'lnbcrt500u1p4snxdusp5dhlxvreukq3dmz2jsxdna2v0nqfdy4pdqk722rxp3efqtdqryx5spp5wtw0z4yeklgh526upvvfnt2xneqwhp6prhdsr8w0gash5h0h6p6qdqqxqrwzqcqzzs9qrsgqyjxe9nzg5ce4tk4vw83fuuhzq6gya9rhp42mtkrvfzx7xmecrw4p5wvq74485g5hln0th47rtzy0vf2slzjrfnajplnwkjd58s7ph4qpkcxgl5', '\x6dfe660f3cb022dd8952819b3ea98f9812d2542d05bca50cc18e5205b40321a9', '\xf6b41b85adbb28220c4f1355608d1b99a1a8f31b9e19f0374a8f8fb711ddbe27', 50000000, '', NULL, NULL, '2026-11-27 14:54:52.076056+00', '2026-11-27 18:54:52+00', 'PAID', 50000000, '\x0661433e0ea966fbeee330', 'lightning'),
	('\xcac0222214c311a8c097b6added202e7e15d802d6b4e39e0d14c5d7072434efe', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt50u1p4snxdusp5p6ex2yjd5tp3cm2t0z7l0crq564ulawxfk0r0dw57fenuwkfa9fqpp5etqzygs5cvg63syhk6kaa5szuls4mqpddd8rncx3f3whqujrfmlqdqqxqrwzqcqzzs9qrsgqwccppusngfx7nsqwwfcphv57y6htrw6mdpa7dewwdmecff08krkj9xthw9juwt3e4pfxyaagf5w7gqzjjecpr2r3jqw2f5ta5quxdqcp6l40lj', '\x0eb265124da2c31c6d4b78bdf7e060a6abcff5c64d9e37b5d4f2733e3ac9e952', '\xa08fdc181b974d7303a4b358394c7e1db06f1e294e6d198ac8eb3689c8bf68d4', 5000000, '', NULL, NULL, '2026-11-27 14:54:52.262334+00', '2026-11-27 18:54:52+00', 'PAID', 5000000, '\x0661433e1163d47d807adf', 'lightning'),
	('\xfd71136da92d7d6520377dedc79b316701864925215edfb26990721f3352780b', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1u1p4snxdusp5ma06v8qjyru2nshs596dmxkzvv4ztfyw30p9rt4v4emgfxyky2tspp5l4c3xmdf947k2gph0hku0xe3vuqcvjf9y90dlvnfjpep7v6j0q9sdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq3fmp4unj8ga37sxy7lr8rxspk84sv88pc55elzy7jnsyz3qc7an8299wmn9nf49cght2yd87vgmh2aswf9k44ehtwr3j9l94xsrr70spw6r62x', '\xdf5fa61c1220f8a9c2f0a174dd9ac2632a25a48e8bc251aeacae768498962297', '\x63c4372453f2a6980692c0cfb61f567d610979036e7826a6d8b57217e24707f2', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:54:52.357166+00', '2026-11-27 18:54:52+00', 'PAID', 100000, '\x0661433e1299a2319532b5', 'intraledger'),
	('\xcbf567bc191972bca73117b75a848f4eeaa3c11b0a231b055bc843ba6c9978e5', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1010n1p4snxdusp5tr30z6uxtrmctxlkjjw2essx52mdsfp4mymdafwdc66crzpjd2uspp5e06k00qer9etefe3z7m44py0fm428sgmpg33kp2meppm5mye0rjsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqx9s96dtg2px8at83k7zrarhhha2zj0tejthkycrhltvd3vetajsqqdlj930dz69vmkdytpz5da32x4703q96c4nds608sum3yy0wwggpcgywdn', '\x58e2f16b8658f7859bf6949cacc206a2b6d82435d936dea5cdc6b58188326ab9', '\xe9d7c83116f37516c94fd24dd2fc9f1c66dcdca34936b91d7f9f016b6641030a', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:54:52.417466+00', '2026-11-27 18:54:52+00', 'PAID', 101000, '\x0661433e1372301172b70a', 'intraledger'),
	('\xa64bd2c1425e01b3f5e0dbecb81a44c23d2ef191d8d8d2ce7c1eb098b3ebdc72', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1020n1p4snxdusp573gervedsul6fdsnk9nkga6pux6md3wfqwl8m890ws4wkp6m9tdqpp55e9a9s2ztcqm8a0qm0ktsxjycg7jauv3mrvd9nnur6cf3vltm3eqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqs7nsslvrr3ushy5x3srseupln9q5dcuxjqvh282ddwqfta7e6p9y0q2e3gfagzktjc6hu37ysycm0gpuys29h66rxylw886pvtkrt6squk6h4f', '\xf45191b32d873fa4b613b167647741e1b5b6c5c903be7d9caf742aeb075b2ada', '\x4fa4f81d36a3b4183772fbee8c5a064a7a17d009d4f537d94c4616d5f40c86b6', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:54:52.456523+00', '2026-11-27 18:54:52+00', 'PAID', 102000, '\x0661433e1400774b4e7b6b', 'intraledger'),
	('\xf7fbfc29d3e7418c0dcf61bf570dc051ed984cf35d0aca46bfdd4cc8881c8fc5', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1030n1p4snxdusp5207gpa8xnkel958w3wkw338czqy6tml3954m24xkhper3ks7u9qspp57lalc2wnuaqccrw0vxl4wrwq28kesn8nt59v534lm4xv3zqu3lzsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqwklxu4njq864krksqznvgzmrys8vj9343aeaa4x8p9eyrukpwa75g6d0w6xk3gay3gxdule3ufch0gyuwntqmeldpkmgquayygprlhcp53nfh8', '\x53fc80f4e69db3f2d0ee8bace8c4f81009a5eff12d2bb554d6b87238da1ee141', '\x5b3c532de21d1f6e2fb0de6df0b6cd89b43fc942f6ed8dc963771b207f68fc30', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:54:52.51125+00', '2026-11-27 18:54:52+00', 'PAID', 103000, '\x0661433e14d3ef975d4276', 'intraledger'),
	('\x9b422e41def2e3ae04b332b028cd2ed01601a746da66c7e667b8b200275c9957', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1040n1p4snxdusp56dx6sch4ehelzfjkal6makmz25thzfn38kkuvlf8xstxc053t8lqpp5ndpzusw77t36up9nx2cz3nfw6qtqrf6xmfnv0en8hzeqqf6un9tsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqyczq37k9yty468c4dap406rzuxvuqj8z492fjc8uestyrmkjy9y3muk8l9lvu7durlwh5hgwznupe4teqgk08qhswvg55tjy0f9gpdcph7lr92', '\xd34da862f5cdf3f12656eff5bedb6255177126713dadc67d2734166c3e9159fe', '\x3ed67ab8db007cd5dae6c5880dc9e7e04dcf368e8f14c0e80015ea5e4a76fc50', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:54:52.540099+00', '2026-11-27 18:54:52+00', 'PAID', 104000, '\x0661433e15486861cfc0b1', 'intraledger'),
	('\x1d5dc2c86aa546cb3f0ec4d43e4ec6482d7d877368dfec95f034243672e47166', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1070n1p4snxdusp5e0j75hneu3rmgwgmgv80z26gjyyhs8m9kylsn74l6ky4e35hqwrspp5r4wu9jr254rvk0cwcn2runkxfqkhmpmndr07e90sxsjrvuhyw9nqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqf5aplpnvcfpymddgrtr3zwzy2tc2ush0hn0nkptvw58lc388hevstcf5uu8physu2hzf7nr5kyctz7rzp7y0w28zltnnnnkc2urn0rcp8tsgln', '\xcbe5ea5e79e447b4391b430ef12b489109781f65b13f09fabfd5895cc6970387', '\xc6cb4f48340fd5d93869fb6e5e25a2f9fc4aec4f8937328b561944bbf6922ad7', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:54:52.629423+00', '2026-11-27 18:54:52+00', 'PAID', 107000, '\x0661433e169be436ebebbe', 'intraledger'),
	('\x2e7b4f974cdfa82c6ea1caf8915f9184b387cecfc26ad7eb385db45c3ddf789f', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1080n1p4snxdusp5cy0h032qcezxjgjcazgdekk9nvchfqmf2gt02t3wrlv5298w9jgspp59ea5l96vm75zcm4petufzhu3sjec0nk0cf4d06ectk69c0wl0z0sdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqpxnfwvzga5npqla8g4dhz8hzlsw3f5an93m5w4334mfxf8c2p9lherl7qh2fx3at455h94ut2y75tc6njnuwlltvavyunek299t64hqq83y5mm', '\xc11f77c540c644692258e890dcdac59b317483695216f52e2e1fd94514ee2c91', '\x0a8c9c583f04ee5cd7f678765c75053ececcd75ba314683336d5294dd6d27aef', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:54:52.656431+00', '2026-11-27 18:54:52+00', 'PAID', 108000, '\x0661433e17112930b0f607', 'intraledger'),
	('\x081f4e84d55cf88bd5a9d4456f4c076ea0ab82cb0aa217553c421013f79b7a6d', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1090n1p4snxdusp58qrrpm9uh8vcwrwusw3ftqdjcejvayfp7qs3uss8h3fsp6e85afqpp5pq05apx4tnugh4df63zk7nq8d6s2hqktp23pw4fugggp8aum0fksdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqxm8e0keljxvpaacflmzveesyca9rmjs38eurgcw4hp529auxjjjxkcceks2z2udz43phqpuum3ytakh4hcz8uygk3tfcp8xrjq4wvaspmynxqj', '\x380630ecbcb9d9870ddc83a29581b2c664ce9121f0211e4207bc5300eb27a752', '\x9919e5833782ccda1175ac5effb1b673fcf30f1e5149505f5840e9eb3dc06126', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:54:52.690366+00', '2026-11-27 18:54:52+00', 'PAID', 109000, '\x0661433e1786db7f7a53e1', 'intraledger'),
	('\xa9fa0a79663390917fc342659f979b60c506589905a87c9579d1faab1a69ba2d', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1050n1p4snxdusp5jzagas0rxjmyde3rff3dytru6wxzqquh6qhda6cad5tcvemxgs3spp548aq57txxwgfzl7rgfjel9umvrzsvkyeqk58e9te68a2kxnfhgksdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq3ypn8te79yxhuc8urh553rjs5jzz8ek5vwkjhq4hqw4lfhljcw4rg7hehd78v30ss5mexzj4r4mx23cp7uy9t5kpw9ljz0nn9z4rkesq3cvsv4', '\x90ba8ec1e334b646e6234a62d22c7cd38c200397d02edeeb1d6d178667664423', '\xece3ae45078848e3b41c7abe1f844b666567648ef95c8654cf781c6f7a87897e', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:54:52.569264+00', '2026-11-27 18:54:52+00', 'PAID', 105000, '\x0661433e15d109d717f6d1', 'intraledger'),
	('\xdd9169e33e988bffb24b3068f129e6fd7b00ccf497b577d44f2ada5453885a7f', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1060n1p4snxdusp5w0afe870pum2unyu55wwgug37kd2h2xt6zz900g5r3qdzhyn0glspp5mkgknce7nz9llvjtxp50z20xl4aspn85j76h04z09td9g5ugtflsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqfn4az53mhz8m4gd2sulhqhvjvw39cf62nv04f4wmqqax2lm5j37580cgehcytrhqcmfkkczlaujn0larm5cc2nq78e6dlj8lmsvc0vgpkynjzy', '\x73fa9c9fcf0f36ae4c9ca51ce47111f59aaba8cbd08457bd141c40d15c937a3f', '\x3e0e8f976ce31ac257440bd2c0e106dcdf5cab82ed5eb5245dbab1b9b600b322', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:54:52.606065+00', '2026-11-27 18:54:52+00', 'PAID', 106000, '\x0661433e1642354f40e489', 'intraledger'),
	('\x353cbf19f563a84884ece9059082883b3122ad461bbf94f6dfc7a0d57d0592cd', '952e665e-32fb-470d-a8c6-d06c092437e5', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', 'BTC', 'lnbcrt5u1p4snxdasp5ry2re86lrvj0g783z660ymp3uyzgym7sj6pje8arak79jlyazwxqpp5x57t7x04vw5y3p8vayzepq5g8vcj9t2xrwlefaklc7sd2lg9jtxsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq638veuusqgtq2e4y0c3c3yk696fydxk8wgua9mrelhguyqcsd5ry8vh9h97665g8z4zvmzy5d94pcq66uw6suvnla30qkd0ar2dqs6cp6nqg9l', '\x19143c9f5f1b24f478f116b4f26c31e104826fd096832c9fa3edbc597c9d138c', '\xf3e2bcc3a9974a5904880e57ceefcf8c983a4733232d1ea319a05d9dbf7189d9', 500000, 'never paid', NULL, NULL, '2026-11-27 14:54:53.197181+00', '2026-11-27 18:54:53+00', 'OPEN', NULL, NULL, NULL),
	('\x2a6091aa0cf15228b5ac9a373dba4c3aba7224903e8decfda5185a8c166fafe8', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1100n1p4snxdusp540wttfr78rssaylfcggyjs3gs3uwet7aqx7ujk4dad7sreuml0yspp59fsfr2sv79fz3ddvngmnmwjv82a8yfys86x7eld9rpdgc9n04l5qdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqtf0y8ydfgtt5msc3u3v2nusgxwv2ljylpe0slp74ertrskea98dnr8lvdtr9yx38tvlaj4wdetlnu40xw7xs9gum44jgwcah6y7rjqcp472qe7', '\xabdcb5a47e38e10e93e9c2104942288478ecafdd01bdc95aadeb7d01e79bfbc9', '\x2601d7e9b7035bb00e749466e7bd2be36bd811f6e02787e270844f76bca3c884', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:54:52.727373+00', '2026-11-27 18:54:52+00', 'PAID', 110000, '\x0661433e182e49b76b4b8c', 'intraledger'),
	('\x15c2e8a8fe8856e34b1c53c49b2034e0c94787aa794f50d350d0cf796cc6a48d', 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', 'lnbcrt1110n1p4snxdusp5gm4dx4mteh7vu3e7fv4xa7zue3f0fs7nv2zspftuzqpamjvvdjvqpp5zhpw32873ptwxjcu20zfkgp5ury50pa20984p56s6r8hjmxx5jxsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq57ztuxw3672e23e88rhx9kgfn7tcwyd8uakn8nkj34s740q9ahrqgkqhudgl8d3wkssxrwfqkm29ka8kv039mv65s7m8vseefrx3geqp5ftjns', '\x46ead3576bcdfcce473e4b2a6ef85ccc52f4c3d3628500a57c1003ddc98c6c98', '\xdf5dae6d9179858bfb6030c52d90aaeb8357dbfa655e2c1d43cc21fb7ed71982', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:54:52.757825+00', '2026-11-27 18:54:52+00', 'PAID', 111000, '\x0661433e18a5edc0f22ef7', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:54:52.115302+00', 'lightning_receipt'),
	(2, '2026-11-27 14:54:52.2941+00', 'lightning_receipt'),
	(3, '2026-11-27 14:54:52.37341+00', 'intraledger'),
	(4, '2026-11-27 14:54:52.403366+00', 'intraledger'),
	(5, '2026-11-27 14:54:52.428848+00', 'intraledger'),
	(6, '2026-11-27 14:54:52.446655+00', 'intraledger'),
	(7, '2026-11-27 14:54:52.465271+00', 'intraledger'),
	(8, '2026-11-27 14:54:52.489269+00', 'intraledger'),
	(9, '2026-11-27 14:54:52.519407+00', 'intraledger'),
	(10, '2026-11-27 14:54:52.529576+00', 'intraledger'),
	(11, '2026-11-27 14:54:52.549224+00', 'intraledger'),
	(12, '2026-11-27 14:54:52.560442+00', 'intraledger'),
	(13, '2026-11-27 14:54:52.584201+00', 'intraledger'),
	(14, '2026-11-27 14:54:52.59654+00', 'intraledger'),
	(15, '2026-11-27 14:54:52.613173+00', 'intraledger'),
	(16, '2026-11-27 14:54:52.621919+00', 'intraledger'),
	(17, '2026-11-27 14:54:52.636132+00', 'intraledger'),
	(18, '2026-11-27 14:54:52.644544+00', 'intraledger'),
	(19, '2026-11-27 14:54:52.666153+00', 'intraledger'),
	(20, '2026-11-27 14:54:52.682351+00', 'intraledger'),
	(21, '2026-11-27 14:54:52.696283+00', 'intraledger'),
	(22, '2026-11-27 14:54:52.705574+00', 'intraledger'),
	(23, '2026-11-27 14:54:52.739145+00', 'intraledger'),
	(24, '2026-11-27 14:54:52.74877+00', 'intraledger'),
	(25, '2026-11-27 14:54:52.769773+00', 'intraledger'),
	(26, '2026-11-27 14:54:52.786097+00', 'intraledger'),
	(27, '2026-11-27 14:54:52.872201+00', 'lightning_reserve'),
	(28, '2026-11-27 14:54:52.916224+00', 'lightning_settled'),
	(29, '2026-11-27 14:54:52.932178+00', 'lightning_reserve'),
	(30, '2026-11-27 14:54:52.940748+00', 'lightning_settled'),
	(31, '2026-11-27 14:54:52.954629+00', 'lightning_reserve'),
	(32, '2026-11-27 14:54:52.96252+00', 'lightning_failed'),
	(33, '2026-11-27 14:54:52.978462+00', 'lightning_reserve');

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
	('0eae80ea-9f36-4f71-8f4e-c4892768e4dc', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 7925, 7925),
	('0eae80ea-9f36-4f71-8f4e-c4892768e4dc', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 2080, 2080),
	('396d5216-d0a0-4ca6-a23f-9b2f9f58e50b', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 7286, 7286),
	('396d5216-d0a0-4ca6-a23f-9b2f9f58e50b', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 263, 263),
	('f1c609c6-6ced-45f8-8269-adf7c922f282', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7152, 7152),
	('f1c609c6-6ced-45f8-8269-adf7c922f282', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1007310, 1007310),
	('f1c609c6-6ced-45f8-8269-adf7c922f282', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 653, 653),
	('0eae80ea-9f36-4f71-8f4e-c4892768e4dc', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 93165, 18643),
	('0eae80ea-9f36-4f71-8f4e-c4892768e4dc', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 66402, 9379),
	('396d5216-d0a0-4ca6-a23f-9b2f9f58e50b', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 3529, 3529),
	('f1c609c6-6ced-45f8-8269-adf7c922f282', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 410066, 213635);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('4a6d5c31-fa91-4969-a4a0-7bdcaf410933', 3, '2026-11-27 14:54:53.325665+00');

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
	('abc47c9d-9693-44a7-8b64-448af0e7657c', 'USD', NULL, 0, '-infinity'),
	('025d22d6-c2f3-4e5a-b8a8-bcca963e3640', 'USD', NULL, 0, '-infinity'),
	('a02c98e4-8d9b-40bc-8251-36ba661e3dde', 'USD', NULL, 0, '-infinity'),
	('952e665e-32fb-470d-a8c6-d06c092437e5', 'BTC', NULL, 630000, '2026-11-27 14:54:52.786097+00'),
	('b6c8b1a7-b86f-44b0-bb57-642603cf4868', 'BTC', NULL, 5636000, '2026-11-27 14:54:52.786097+00'),
	('85912429-1f1e-4ea8-b383-ac85799f50a9', 'BTC', NULL, 45819000, '2026-11-27 14:54:52.978462+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661433e0ea966fbeee330', '\x72dcf15499b7d17a2b5c0b1899ad469e40eb87411ddb019dcf47617a5df7d074', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661433e1163d47d807adf', '\xcac0222214c311a8c097b6added202e7e15d802d6b4e39e0d14c5d7072434efe', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e1299a2319532b5', '\xfd71136da92d7d6520377dedc79b316701864925215edfb26990721f3352780b', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661433e130ea656e1c9b8', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e1372301172b70a', '\xcbf567bc191972bca73117b75a848f4eeaa3c11b0a231b055bc843ba6c9978e5', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661433e13b7bfbf23c4d4', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e1400774b4e7b6b', '\xa64bd2c1425e01b3f5e0dbecb81a44c23d2ef191d8d8d2ce7c1eb098b3ebdc72', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661433e145e35625ebba5', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e14d3ef975d4276', '\xf7fbfc29d3e7418c0dcf61bf570dc051ed984cf35d0aca46bfdd4cc8881c8fc5', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661433e14fba8a2ca4aee', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e15486861cfc0b1', '\x9b422e41def2e3ae04b332b028cd2ed01601a746da66c7e667b8b200275c9957', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661433e15743ac4c043ea', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e15d109d717f6d1', '\xa9fa0a79663390917fc342659f979b60c506589905a87c9579d1faab1a69ba2d', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661433e16013c6fcd6da2', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e1642354f40e489', '\xdd9169e33e988bffb24b3068f129e6fd7b00ccf497b577d44f2ada5453885a7f', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661433e16645f2daaff7c', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e169be436ebebbe', '\x1d5dc2c86aa546cb3f0ec4d43e4ec6482d7d877368dfec95f034243672e47166', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661433e16bcc0b6e77bc0', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e17112930b0f607', '\x2e7b4f974cdfa82c6ea1caf8915f9184b387cecfc26ad7eb385db45c3ddf789f', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661433e17506f3dc652d1', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e1786db7f7a53e1', '\x081f4e84d55cf88bd5a9d4456f4c076ea0ab82cb0aa217553c421013f79b7a6d', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661433e17ab2605ee71bf', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e182e49b76b4b8c', '\x2a6091aa0cf15228b5ac9a373dba4c3aba7224903e8decfda5185a8c166fafe8', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661433e1853e257ec14bb', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661433e18a5edc0f22ef7', '\x15c2e8a8fe8856e34b1c53c49b2034e0c94787aa794f50d350d0cf796cc6a48d', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661433e18e5b1a5d036fa', NULL, NULL, '0eae80ea-9f36-4f71-8f4e-c4892768e4dc', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661433e1a3609d7825be0', '\xf84423bae52b658dc40df31b55ac99d9766a9952986d93e63868d0e266da125e', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661433e1b20528fd230ec', '\x5c2624c82817a84c26aa5fa615940a4b678ddd59dc7cd0598b4bbbd4e93ac860', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661433e1b7805b5dc3954', '\xea59d88b4a21ca53669af0d985780da2ec89cb8afea2220b54edd56526a4e01a', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661433e1b96d85a3cb908', '\xea59d88b4a21ca53669af0d985780da2ec89cb8afea2220b54edd56526a4e01a', '\x0661433e1b7805b5dc3954', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661433e1bd51e068ec51d', '\x8b09e187a65a4dc3a7a0afdafd382dc856fcc774b6869f474c28bec802b848bd', NULL, 'f1c609c6-6ced-45f8-8269-adf7c922f282', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03b3867edf4d0d42aceda4e4408fc305757af6be1c7fa61a7fe2191f420cca6058', 2, 'latchkey:9da079af-fcda-4c9b-83ae-f1c431cf2edc/0010', '2026-11-27 14:54:53.323144+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661433e1a3609d7825be0', 'lightning', '85912429-1f1e-4ea8-b383-ac85799f50a9', 'BTC', 1000000, 10000, 1010, 1010000, '\xf84423bae52b658dc40df31b55ac99d9766a9952986d93e63868d0e266da125e', 'lnbcrt10u1p4snxdusp56jnaj8udqyaz976hnfduhcfxdz29jd5yggmc5f47lnsmwkpp7a8spp5lpzz8wh99djcm3qd7vd4ttyem9mx4x2jnpke8e3cdrgwyek6zf0qdqqcqzzs9qrsgqwjeklmmca5k6ct2e2uu9ajyu3w83x30fzkk5fd4t6jn26ytky9myypdpqkwtc4tk50d02f6sm7hczxazq5u8vsn9e5axhkz9p6a6pyspmmumev', '\x024825daf2300c73d7ce29fc6c8bf031910b9245d24490b89430544af6bad7a4b3', '2026-11-27 14:55:00.872276+00', NULL, NULL, 'settled', 1100, '\xc455949ee7c25814f083b515938bd059b367d473ee872b2923a3af6f28f15457', NULL, '2026-11-27 14:54:52.916232+00'),
	('\x0661433e1b20528fd230ec', 'lightning', '85912429-1f1e-4ea8-b383-ac85799f50a9', 'BTC', 1000000, 10000, 1010, 1010000, '\x5c2624c82817a84c26aa5fa615940a4b678ddd59dc7cd0598b4bbbd4e93ac860', 'lnbcrt10u1p4snxdusp5petdxf4xx40asg4e4fklj8csl6wprtd6y76lv7s25mya6ndxeh7spp5tsnzfjpgz75ycf42t7npt9q2fdncmh2em37dqkvtfwaaf6f6epsqdqqcqzzs9qrsgqtrpzecezhh7gnrwyux80k58cjqa2ugxfn455wwymvh8t3scm5f7rs3f88hwrldkph0r9wssqh8qac992zdexrq9g5punygemx2uhwgcqpu6ukg', '\x024825daf2300c73d7ce29fc6c8bf031910b9245d24490b89430544af6bad7a4b3', '2026-11-27 14:55:00.932245+00', NULL, NULL, 'settled', 3000, '\x96baafcfc380f3892e9c3a6a117cab2814d0788ed44b9a8ce844827785b831a8', NULL, '2026-11-27 14:54:52.940754+00'),
	('\x0661433e1b7805b5dc3954', 'lightning', '85912429-1f1e-4ea8-b383-ac85799f50a9', 'BTC', 1000000, 10000, 1010, 1010000, '\xea59d88b4a21ca53669af0d985780da2ec89cb8afea2220b54edd56526a4e01a', 'lnbcrt10u1p4snxdusp5wsyth567pzsr2ay3p0xdk9fkcjlsth08uf3duvm2sd3nhu9ccwdqpp5afva3z62y899xe567rvc27qd5tkgnju2l63zyz65ah2k2f4yuqdqdqqcqzzs9qrsgq7f2ez003lpz2klyg7hszxk6y0jy08d9flc8tv9pjlafl3364x3749ckfyvnyhz388vcvk67j49es7zgz9rmq8pnneyj95c2r63vs7fqphstnm9', '\x024825daf2300c73d7ce29fc6c8bf031910b9245d24490b89430544af6bad7a4b3', '2026-11-27 14:55:00.954685+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:54:52.962579+00'),
	('\x0661433e1bd51e068ec51d', 'lightning', '85912429-1f1e-4ea8-b383-ac85799f50a9', 'BTC', 900000, 10000, 910, 910000, '\x8b09e187a65a4dc3a7a0afdafd382dc856fcc774b6869f474c28bec802b848bd', 'lnbcrt9u1p4snxdusp5hdj58kmp2kexz5yfhsv25aje2gzr59m3w0ppcz8u3v8x05cr79kqpp53vy7rpaxtfxu8faq4ld06wpdept0e3m5k6rf736v9zlvsq4cfz7sdqqcqzzs9qrsgqvh5h9fmlxx3y38tultmkxyjnqhj8q72xz0k957jvr99wzmj48m0sws8jqlrtkd7hzvyfxlsar65lx2cn8pe42vve5xmta5h52fpkveqqh83xvw', '\x024825daf2300c73d7ce29fc6c8bf031910b9245d24490b89430544af6bad7a4b3', '2026-11-27 14:54:53.187389+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x72dcf15499b7d17a2b5c0b1899ad469e40eb87411ddb019dcf47617a5df7d074', 50000000, '2026-11-27 14:54:52.115603+00', 'credited', '\x0661433e0ea966fbeee330', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xcac0222214c311a8c097b6added202e7e15d802d6b4e39e0d14c5d7072434efe', 5000000, '2026-11-27 14:54:52.294301+00', 'credited', '\x0661433e1163d47d807adf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:54:50.206691+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(3, 0),
	(4, 0),
	(5, 0),
	(6, 0),
	(7, 0),
	(8, 0),
	(9, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(10, 5000000),
	(2, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xf84423bae52b658dc40df31b55ac99d9766a9952986d93e63868d0e266da125e', '\xc455949ee7c25814f083b515938bd059b367d473ee872b2923a3af6f28f15457', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:54:52.816984+00', '2026-11-27 15:54:52+00'),
	('\x5c2624c82817a84c26aa5fa615940a4b678ddd59dc7cd0598b4bbbd4e93ac860', '\x96baafcfc380f3892e9c3a6a117cab2814d0788ed44b9a8ce844827785b831a8', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:54:52.924313+00', '2026-11-27 15:54:52+00'),
	('\xea59d88b4a21ca53669af0d985780da2ec89cb8afea2220b54edd56526a4e01a', '\x748a6ce179201dd2cca2b2f491bc8da65849408ae1c9b57b34a252594a42fa03', false, 'no_route', 'OPEN', 0, '2026-11-27 14:54:52.947124+00', '2026-11-27 15:54:52+00'),
	('\x8b09e187a65a4dc3a7a0afdafd382dc856fcc774b6869f474c28bec802b848bd', '\x0ee95251ee0c819ffabdd39575c5576d83d3131501fbb9d14fa8216406745a83', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:54:52.971382+00', '2026-11-27 15:54:52+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x2c2e2e86efa485dd11f216d342abed47fc3339b90855900baeda24b345c328a1'),
	('outside', '\xe9076a4d17eac800946883d5357deafcccb1bc58809b3a6681c4810e858587e2');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x72dcf15499b7d17a2b5c0b1899ad469e40eb87411ddb019dcf47617a5df7d074', 'SETTLED', 50000000, '\xf6b41b85adbb28220c4f1355608d1b99a1a8f31b9e19f0374a8f8fb711ddbe27', 1, '2026-11-27 14:54:52.093125+00'),
	('\xcac0222214c311a8c097b6added202e7e15d802d6b4e39e0d14c5d7072434efe', 'SETTLED', 5000000, '\xa08fdc181b974d7303a4b358394c7e1db06f1e294e6d198ac8eb3689c8bf68d4', 2, '2026-11-27 14:54:52.277496+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xf84423bae52b658dc40df31b55ac99d9766a9952986d93e63868d0e266da125e', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:54:52.912631+00', '2026-11-27 14:54:52.912631+00'),
	(2, '\x5c2624c82817a84c26aa5fa615940a4b678ddd59dc7cd0598b4bbbd4e93ac860', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:54:52.938562+00', '2026-11-27 14:54:52.938562+00'),
	(3, '\xea59d88b4a21ca53669af0d985780da2ec89cb8afea2220b54edd56526a4e01a', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:54:52.959994+00', '2026-11-27 14:54:52.959994+00'),
	(4, '\x8b09e187a65a4dc3a7a0afdafd382dc856fcc774b6869f474c28bec802b848bd', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:54:54.18448+00', '2026-11-27 14:54:52.98448+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:54:50.105524+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:54:50.135413+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:54:50.151693+00'),
	('0004_payments', 'e21a17f57fc18d856a9e667d414f3419421b7d2333502ba1be1e9c3d1cdeddc0', 'before', '2026-11-27 14:54:50.157079+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:54:50.191055+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:54:50.212393+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:54:50.224781+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:54:50.242408+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 14:54:50.251529+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:54:50.258743+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('f4ebda10-0871-4fe6-8305-b6bc5b7b099c', '778f5711-d44f-4f3c-9cb2-26424064f1c0', '\x51dbc486f66384e878838c88e43cab932f1e7541fe64a8d257cebc892cd386e2', '2026-11-27 14:54:50.956084+00', '2026-12-27 14:54:50.956084+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('d8e3b8c6-09b4-4060-b4c2-564f05d9bce1', '6f021d05-4b18-4f92-9e98-a719af3eedb3', '\xc838f3251891b6b1fc7d93822aeddaa2be8a1a442c3f9217d0b5d34aa6baf1e6', '2026-11-27 14:54:52.176255+00', '2026-12-27 14:54:52.176255+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('85b0676e-641b-4ab9-9b1e-59dd30088cea', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', '\xbe2bd7918462d6bb3802a1a20c7ba34cb92d6233fe7873a507e16977e2071008', '2026-11-27 14:54:52.313573+00', '2026-12-27 14:54:52.313573+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('85912429-1f1e-4ea8-b383-ac85799f50a9', '778f5711-d44f-4f3c-9cb2-26424064f1c0', 'BTC', '', '2026-11-27 14:54:50.928684+00'),
	('abc47c9d-9693-44a7-8b64-448af0e7657c', '778f5711-d44f-4f3c-9cb2-26424064f1c0', 'USD', '', '2026-11-27 14:54:50.930511+00'),
	('b6c8b1a7-b86f-44b0-bb57-642603cf4868', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'BTC', '', '2026-11-27 14:54:52.140952+00'),
	('025d22d6-c2f3-4e5a-b8a8-bcca963e3640', '6f021d05-4b18-4f92-9e98-a719af3eedb3', 'USD', '', '2026-11-27 14:54:52.142922+00'),
	('952e665e-32fb-470d-a8c6-d06c092437e5', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', 'BTC', '', '2026-11-27 14:54:52.309231+00'),
	('a02c98e4-8d9b-40bc-8251-36ba661e3dde', '94bc4f03-140a-46b2-b76f-498eca2d2ab7', 'USD', '', '2026-11-27 14:54:52.309836+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e0ea966fbeee33000', NULL, NULL),
	(5000, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1163d47d807adf00', NULL, NULL),
	(-100, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1299a2319532b500', 'bob', NULL),
	(100, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1299a2319532b501', 'alice', NULL),
	(-50, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e130ea656e1c9b800', 'carol', NULL),
	(50, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e130ea656e1c9b801', 'bob', NULL),
	(-101, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1372301172b70a00', 'bob', NULL),
	(101, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1372301172b70a01', 'alice', NULL),
	(-50, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e13b7bfbf23c4d400', 'carol', NULL),
	(50, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e13b7bfbf23c4d401', 'bob', NULL),
	(-102, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1400774b4e7b6b00', 'bob', NULL),
	(102, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1400774b4e7b6b01', 'alice', NULL),
	(-51, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e145e35625ebba500', 'carol', NULL),
	(51, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e145e35625ebba501', 'bob', NULL),
	(-103, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e14d3ef975d427600', 'bob', NULL),
	(103, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e14d3ef975d427601', 'alice', NULL),
	(-51, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e14fba8a2ca4aee00', 'carol', NULL),
	(51, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e14fba8a2ca4aee01', 'bob', NULL),
	(-104, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e15486861cfc0b100', 'bob', NULL),
	(104, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e15486861cfc0b101', 'alice', NULL),
	(-52, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e15743ac4c043ea00', 'carol', NULL),
	(52, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e15743ac4c043ea01', 'bob', NULL),
	(-105, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e15d109d717f6d100', 'bob', NULL),
	(105, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e15d109d717f6d101', 'alice', NULL),
	(-52, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e16013c6fcd6da200', 'carol', NULL),
	(52, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e16013c6fcd6da201', 'bob', NULL),
	(-106, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1642354f40e48900', 'bob', NULL),
	(106, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1642354f40e48901', 'alice', NULL),
	(-53, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e16645f2daaff7c00', 'carol', NULL),
	(53, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e16645f2daaff7c01', 'bob', NULL),
	(-107, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e169be436ebebbe00', 'bob', NULL),
	(107, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e169be436ebebbe01', 'alice', NULL),
	(-53, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e16bcc0b6e77bc000', 'carol', NULL),
	(53, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e16bcc0b6e77bc001', 'bob', NULL),
	(-108, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e17112930b0f60700', 'bob', NULL),
	(108, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e17112930b0f60701', 'alice', NULL),
	(-54, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e17506f3dc652d100', 'carol', NULL),
	(54, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e17506f3dc652d101', 'bob', NULL),
	(-109, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1786db7f7a53e100', 'bob', NULL),
	(109, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1786db7f7a53e101', 'alice', NULL),
	(-54, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e17ab2605ee71bf00', 'carol', NULL),
	(54, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e17ab2605ee71bf01', 'bob', NULL),
	(-110, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e182e49b76b4b8c00', 'bob', NULL),
	(110, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e182e49b76b4b8c01', 'alice', NULL),
	(-55, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e1853e257ec14bb00', 'carol', NULL),
	(55, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e1853e257ec14bb01', 'bob', NULL),
	(-111, NULL, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e18a5edc0f22ef700', 'bob', NULL),
	(111, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e18a5edc0f22ef701', 'alice', NULL),
	(-55, NULL, 'b6c8b1a7-b86f-44b0-bb57-642603cf4868', '\x0661433e18e5b1a5d036fa00', 'carol', NULL),
	(55, NULL, '952e665e-32fb-470d-a8c6-d06c092437e5', '\x0661433e18e5b1a5d036fa01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1a3609d7825be000', NULL, NULL),
	(-1003, 3, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1b20528fd230ec00', NULL, NULL),
	(-1010, 10, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1b7805b5dc395400', NULL, NULL),
	(1010, 10, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1b96d85a3cb90800', NULL, NULL),
	(-910, 10, '85912429-1f1e-4ea8-b383-ac85799f50a9', '\x0661433e1bd51e068ec51d00', NULL, NULL);

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
