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
	('91dc31f3-d6ba-413b-9d65-7e86539615dd', '7b91c420-5119-43ba-87ce-81392f88616c', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '1971b37a-5869-4378-8093-7ee1346c02ad', '2026-11-27 14:01:43.782404+00'),
	('3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'ef533753-26a5-42d4-9152-20450e789eeb', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'd1442672-faa6-4d7e-a799-5056f256c948', '2026-11-27 14:01:44.86877+00'),
	('d086c972-1622-486a-a0de-a052810446ba', 'bed10d94-eed3-4b32-83ea-89a6921bc6fc', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '2026-11-27 14:01:45.468701+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('dfb5c309-44fe-4c79-a486-1fa0fae78a6c', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:01:45.168283+00', NULL, '2026-11-27 14:01:47.156516+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', '91dc31f3-d6ba-413b-9d65-7e86539615dd', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:01:44.039471+00', NULL, '2026-11-27 14:01:47.716636+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('52ff5038-0730-4af0-87f4-cab53374e68a', 'd086c972-1622-486a-a0de-a052810446ba', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:01:45.558689+00', NULL, '2026-11-27 14:01:48.06819+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('b941d11d-7907-4c36-a59b-bc37d3ffb488', 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', '\x6d37e39962aa294576ad99ee5a21a2694b3ae9662c314d0b29d754c85680cca9', 'blink_aOijFg', '0256', '2026-11-27 14:01:44.052512+00', NULL),
	('595cb4d8-26f3-48b8-9e4e-f64fbebc2e9f', 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', '\xe41838c2a2609a49449633a540238c848fdf4d45394ac8f6c9cda711dd167cf9', 'blink_ud7o3q', 'Ln6I', '2026-11-27 14:01:45.180279+00', NULL),
	('8d3c9d95-da5c-4121-9423-a3f7a9088f20', '52ff5038-0730-4af0-87f4-cab53374e68a', '\x0e1d3a2afbd0b1f9cb2df737b5339d4016310f73f7f55d1a62459927d2b2ec2b', 'blink_09uxwB', 'gqsl', '2026-11-27 14:01:45.564326+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142800514c6f567bcab39', '2026-11-27 14:01:43.816577+00', '91dc31f3-d6ba-413b-9d65-7e86539615dd', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614280066f5e79bcdc1ae1', '2026-11-27 14:01:43.905174+00', '91dc31f3-d6ba-413b-9d65-7e86539615dd', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-000000000001', '9c3af32f-0898-4f2a-b1ef-8c34d59c015d', '{}', '{"expires_at": "2026-12-27T14:01:43.892193+00:00"}'),
	('\x06614280095adf73e30e8964', '2026-11-27 14:01:44.096549+00', '91dc31f3-d6ba-413b-9d65-7e86539615dd', 'api_key.created', 'session', '9c3af32f-0898-4f2a-b1ef-8c34d59c015d', '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-000000000002', 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_aOijFg…0256", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142800b5099872e9a9436', '2026-11-27 14:01:44.22499+00', '91dc31f3-d6ba-413b-9d65-7e86539615dd', 'account.username_set', 'key', 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661428015d640d15d77f559', '2026-11-27 14:01:44.914768+00', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142801799ab4fd1af2184', '2026-11-27 14:01:45.03012+00', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-000000000007', 'fd3db0e7-4813-4802-93e1-dc014fb69659', '{}', '{"expires_at": "2026-12-27T14:01:45.015196+00:00"}'),
	('\x066142801a860dca4a5a32ce', '2026-11-27 14:01:45.221731+00', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'api_key.created', 'session', 'fd3db0e7-4813-4802-93e1-dc014fb69659', '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-000000000008', 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_ud7o3q…Ln6I", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142801b8ea46ea5045d80', '2026-11-27 14:01:45.289446+00', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'account.username_set', 'key', 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142801e8030cfcfa919ae', '2026-11-27 14:01:45.482358+00', 'd086c972-1622-486a-a0de-a052810446ba', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142801ef4ebe4af3d5d6f', '2026-11-27 14:01:45.512274+00', 'd086c972-1622-486a-a0de-a052810446ba', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-00000000000d', '40a6b8e2-a29a-4925-9aaa-91349128cd0b', '{}', '{"expires_at": "2026-12-27T14:01:45.504091+00:00"}'),
	('\x066142801fe0a9dfe687ca50', '2026-11-27 14:01:45.572589+00', 'd086c972-1622-486a-a0de-a052810446ba', 'api_key.created', 'session', '40a6b8e2-a29a-4925-9aaa-91349128cd0b', '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-00000000000e', '52ff5038-0730-4af0-87f4-cab53374e68a', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_09uxwB…gqsl", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661428020d987eaf1a34968', '2026-11-27 14:01:45.636308+00', 'd086c972-1622-486a-a0de-a052810446ba', 'account.username_set', 'key', '52ff5038-0730-4af0-87f4-cab53374e68a', '127.0.0.1', 'python-httpx2/2.16.2', '6dfed692-5fe5-4c16-b188-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(3, -100000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(3, 100000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(4, -50000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(4, 50000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(5, -101000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(5, 101000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(6, -50000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(6, 50000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(7, -102000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(7, 102000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(8, -51000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(8, 51000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(9, -103000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(9, 103000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(10, -51000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(10, 51000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(11, -104000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(11, 104000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(12, -52000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(12, 52000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(13, -105000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(13, 105000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(14, -52000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(14, 52000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(15, -106000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(15, 106000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(16, -53000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(16, 53000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(17, -107000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(17, 107000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(18, -53000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(18, 53000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(19, -108000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(19, 108000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(20, -54000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(20, 54000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(21, -109000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(21, 109000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(22, -54000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(22, 54000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(23, -110000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(23, 110000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(24, -55000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(24, 55000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(25, -111000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(25, 111000, 'd1442672-faa6-4d7e-a799-5056f256c948');
INSERT INTO public.entry VALUES
	(26, -55000, 'd1442672-faa6-4d7e-a799-5056f256c948'),
	(26, 55000, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5'),
	(27, -1010000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(31, -1010000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(33, -910000, '1971b37a-5869-4378-8093-7ee1346c02ad'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 14:01:44.810899+00', 'lightning_receipt', '1971b37a-5869-4378-8093-7ee1346c02ad', '\x0661428013d1c2fe49005700'),
	(793, 2, '2026-11-27 14:01:45.433922+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142801dbd9a5cafbd5c00'),
	(801, 3, '2026-11-27 14:01:45.785579+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428023047a7577f6e301'),
	(803, 4, '2026-11-27 14:01:45.859259+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280243ae11da337bb01'),
	(806, 5, '2026-11-27 14:01:45.935206+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802562514596a4bd01'),
	(808, 6, '2026-11-27 14:01:45.978555+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280260c929799a4e301'),
	(811, 7, '2026-11-27 14:01:46.026997+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428026c8f74aec84a201'),
	(813, 8, '2026-11-27 14:01:46.068304+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280275582c64013fd01'),
	(816, 9, '2026-11-27 14:01:46.128994+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x06614280285a3081ecb64001'),
	(818, 10, '2026-11-27 14:01:46.174602+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x0661428028dfcbcc5a691401'),
	(821, 11, '2026-11-27 14:01:46.227476+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428029daf108a30f5a01'),
	(823, 12, '2026-11-27 14:01:46.26381+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142802a698c97462a5301'),
	(827, 13, '2026-11-27 14:01:46.365982+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802be82c600d158a01'),
	(829, 14, '2026-11-27 14:01:46.39963+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142802c78f6acbef4dd01'),
	(832, 15, '2026-11-27 14:01:46.477186+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802d7d1affa03cb501'),
	(834, 16, '2026-11-27 14:01:46.509251+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142802e26a388901bc401'),
	(837, 17, '2026-11-27 14:01:46.578658+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802f2bf894937c8b01'),
	(839, 18, '2026-11-27 14:01:46.613548+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142802fbecc3a3d409f01'),
	(842, 19, '2026-11-27 14:01:46.689996+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428030c695adc0eeb501'),
	(844, 20, '2026-11-27 14:01:46.735367+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280319a0e599c6eeb01'),
	(847, 21, '2026-11-27 14:01:46.807423+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428032b3992eeaa3dd01'),
	(849, 22, '2026-11-27 14:01:46.861662+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280337347ed45382301'),
	(852, 23, '2026-11-27 14:01:46.934741+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142803495b8b954bcb401'),
	(854, 24, '2026-11-27 14:01:46.987025+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142803567557aee53f401'),
	(857, 25, '2026-11-27 14:01:47.08337+00', 'lightning_receipt', 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428036c8fbf8ddf35a01'),
	(859, 26, '2026-11-27 14:01:47.124798+00', 'intraledger_receipt', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142803788542023312801');

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
	('\x78101811d5efff9e7881a9f5fb6f016953cf9f3771d3136143a2fbffe3d7b87e', '1971b37a-5869-4378-8093-7ee1346c02ad', '91dc31f3-d6ba-413b-9d65-7e86539615dd', 'BTC', 'lnbcrt500u1p4snr2gsp5cd77k2xr92rq2fkzaq4q5pd727r62h66qzk9qp0uu9t8shehcfvspp50qgpsyw4alleu7yp486lkmcpd9ful8ehw8f3xc2r5tallc7hhplqdqqxqrwzqcqzzs9qrsgqpe8xq5ugd3rx5m6rujt7frsfwajq5yysqcnprmpg0vxfqwcjxr8984m3lwsrsj80z3ug73neavp8sf3x543l86w256pqe9xff4vgchgq38hpx3', '\xc37deb28c32a860526c2e82a0a05be5787a55f5a00ac5005fce156785f37c259', '\x97f34e75e2dbb2487a5b7ca08550dda4fbd36555dfd2c41eeab1c23323c16288', 50000000, '', NULL, NULL, '2026-11-27 14:01:44.331391+00', '2026-11-27 18:01:44+00', 'PAID', 50000000, '\x0661428013d1c2fe490057', 'lightning'),
	('\x92491c43a794779588b95ba9e2dea32ecd99dbdedd585e82648fe49ab5402d07', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt50u1p4snr2fsp5ffllwdg4sf7map2pslyhtscaqpula642w4mcjyur09yqkcl9xvvqpp5jfy3csa8j3metz9etw579h4r9mxenk77m4v9aqny3ljf4d2q95rsdqqxqrwzqcqzzs9qrsgqdmqpg4cc3cc7a08x9u9r8e6g9ppvwh0qvqrssk46kdlkzr33m4cpt4v62mtpfar6twffwwuy99ssu2586jpkufh2mjpsh8hdkhvttlqpgrp7j9', '\x4a7ff73515827dbe854187c975c31d0079feeaaa757789138379480b63e53318', '\x294ffb669e00f2e679aa0f19258382515d725fa2df194dd9d18a982283b17cb2', 5000000, '', NULL, NULL, '2026-11-27 14:01:45.368662+00', '2026-11-27 18:01:45+00', 'PAID', 5000000, '\x066142801dbd9a5cafbd5c', 'lightning'),
	('\xd92a90ddf9daa31f4e0f9f642907089c60354c20961fe6870f02172a403cbabf', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1u1p4snr2fsp5d2pw5rhph9z9vpkkyerhnyn2ytcueksn66t6xksjzhs4y7nca3jqpp5my4fph0em2337ns0najzjpcgn3sr2npqjc07dpc0qgtj5spuh2lsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqjl0mkljj6t7a5dymgg85athvpq980gfztu7e9wd7x0jwuggkyg4njsh4n3q2sngjjq0nr4fuuj69layghlst5yqp55vv32qfwkrfgkcqspqrxa', '\x6a82ea0ee1b9445606d6264779926a22f1ccda13d697a35a1215e1527a78ec64', '\xa46d6471c12f267c87efada9d833d61cf586bb7ab4e3e22e4f76e3ee1c701a79', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:01:45.69356+00', '2026-11-27 18:01:45+00', 'PAID', 100000, '\x0661428023047a7577f6e3', 'intraledger'),
	('\x69714c2e1376d67f595e09ea06e47a0c92e5cf51c263da0beb06c941b2cb29a5', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1010n1p4snr2fsp5qvkmc06zjcsdmhqeud59fj8m9w62hkrkplgfwuswdg5tvztp8kxqpp5d9c5ctsnwmt87k27p84qder6pjfwtn63cf3a5zltqmy5rvkt9xjsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqvcemvnadenwsued2kcrhfc9ljq3yr4qpsmanhtn6z6l2jhyy4ctx52f2x3ujsrw9wmez9ge6k28alrqm4xl06gama60h9lftwwv3ynqpn22shu', '\x032dbc3f429620dddc19e36854c8fb2bb4abd8760fd097720e6a28b609613d8c', '\x99461d6e99e035514dc0f61b3e831f76ddb8915dfd0da974b6d34d42ab094b7e', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:01:45.889048+00', '2026-11-27 18:01:45+00', 'PAID', 101000, '\x066142802562514596a4bd', 'intraledger'),
	('\x7416ddc49de17e2a650d5c687a2c73468b6ec7ea0b684921c8002bc8a5c6be12', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1020n1p4snr2fsp5qnmu0kw5cjp9597jwkjtgntj03ujyyh5ypvca0ul6ejpad8a0d9qpp5wstdm3yau9lz5egdt3585trng69ka3l2pd5yjgwgqq4u3fwxhcfqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqsl8th09j7mgqrqefv8p6u8uuuszphe7wq4xrley60jqjplm6kuc3yyz5yvzlnw2v9dl6dym62ettrfrvmndznstk3k252qy3z8mypvcqyhfg2s', '\x04f7c7d9d4c4825a17d275a4b44d727c792212f420598ebf9fd6641eb4fd7b4a', '\xe1fdb535210bb260b4dc317e66cde455a91956db968622e972e029796aa2c959', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:01:45.996801+00', '2026-11-27 18:01:45+00', 'PAID', 102000, '\x0661428026c8f74aec84a2', 'intraledger'),
	('\xd007f7a9e6040c3d3a5d2d5054e5329631028755599a1970784765d97824c272', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1030n1p4snr22sp5s237xcjfm345vmdazfhy3tvlvca2zznzdlnwu6hhu7g0f6dnzjkqpp56qrl020xqsxr6wja94g9fefjjccs9p64txdpjurcgajaj7pycfeqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqqdu65t2gur9whchucfq2a8l9mjv0zn6c609sdw4ary6dfcgywn68aajssydnamnmfcxvhux246e8qv2862vs0nrdtr663dwrmecwzdgpxwn5ym', '\x82a3e36249dc6b466dbd126e48ad9f663aa10a626fe6ee6af7e790f4e9b314ac', '\x986797d97e9eb46d6260a991c8a74ce9eb0da7ba28a1f1ad8b4ec66bbd90af88', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:01:46.101022+00', '2026-11-27 18:01:46+00', 'PAID', 103000, '\x06614280285a3081ecb640', 'intraledger'),
	('\x70dae589f759d686f6924c01023aafa66469c969aa6f266ec1adc724c16d907a', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1070n1p4snr22sp5kjs6yzetjehmne3c294wjjxd2x4vqldhl3a4tg94zale0yxkhu8qpp5wrdwtz0ht8tgda5jfsqsyw405ejxnjtf4fhjvmkp4hrjfstdjpaqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq5qn3d5wes6cur8n7pa83xazu3sl42alf97kf032e3y5mvqghauentndmcdx5723na4fujv5n727hq3r27rdpnmav2kywl9dv0urxr8cq2uezsp', '\xb4a1a20b2b966fb9e638516ae948cd51aac07db7fc7b55a0b5177f9790d6bf0e', '\xbabca358e4f3100faf32cd72632f4c335888f5dcf3a3d08e7356994ecc07a70f', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:01:46.545346+00', '2026-11-27 18:01:46+00', 'PAID', 107000, '\x066142802f2bf894937c8b', 'intraledger'),
	('\x0529cdc24bc4218878f1012e1e74f98894a5cc743718d2b443d0ca656afeb7d7', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1110n1p4snr2tsp5m362tvau0k70d2xdfs5vlgcgy2s6cfguhx79j4lf5zyuwlru4ksspp5q55umsjtcsscs783qyhpua8e3z22tnr5xuvd9dzr6r9x26h7kltsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqmjfhdpdwec984f4x88zyzwcl5rt9cjqmk4p8v9symjc9xjxm4hwnpjg5sgdelqzdnksx89d2aefqy4yueu9adecnjx2dndm3z69tk3qpqn44wa', '\xdc74a5b3bc7dbcf6a8cd4c28cfa30822a1ac251cb9bc5957e9a089c77c7cada1', '\xb26a00842fea0674b257417c5bc9886b0a6f80289c4b0b07653b150dbbf9d1c1', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:01:47.031547+00', '2026-11-27 18:01:47+00', 'PAID', 111000, '\x0661428036c8fbf8ddf35a', 'intraledger'),
	('\x6c7a30b3f4f95851c9b290cc054660e1b582c406451be7574b186e78fe5b2a59', '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', 'd086c972-1622-486a-a0de-a052810446ba', 'BTC', 'lnbcrt5u1p4snr2vsp59jlp0pqcdfevtvsk7akcq85rl7xn5gavdkafyhgqmfcz2n7xkvzspp5d3arpvl5l9v9rjdjjrxq23nqux6c93qxg5d7w46trph83ljm9fvsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqd8rmv4fqugyh8cwu6yey79v04kh36g82pc4fv33a2089wcz0v08zymm7skn68kz6mp9cu8hx7axq6qp6ax0wucxjkf9u4dt8h4l2eyqqtuczvl', '\x2cbe1784186a72c5b216f76d801e83ff8d3a23ac6dba925d00da70254fc6b305', '\xd21d5ffdfd29e0009255af9d45dce0255670516600dfd9584ca1719d0580cad9', 500000, 'never paid', NULL, NULL, '2026-11-27 14:01:48.052818+00', '2026-11-27 18:01:48+00', 'OPEN', NULL, NULL, NULL),
	('\x490577bccea506b4cde855dd0350b71aeb07638fbc7a3bcc6b9da1f133d8c8cb', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1040n1p4snr22sp55cg2lmzw3d8x89e78d78n3s7r894sa8fl99anhae3xemlzwcc2gspp5fyzh00xw55rtfn0g2hwsx59hrt4swcu0h3arhnrtnkslzv7cer9sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqv5hjse4m2ykv85lr0h966vp9xhv43gyjp497lv52h9mm8rxfhsh5r3dk4nd3cgu62lpleqk8aagknhvhvdksj47uqmwetrvqe6rl0ucqclv3y7', '\xa610afec4e8b4e63973e3b7c79c61e19cb5874e9f94bd9dfb989b3bf89d8c291', '\xafc6e559d0cf3988dc57719433bb1de9421ad20fad7596711e6ee6746cde57c5', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:01:46.191544+00', '2026-11-27 18:01:46+00', 'PAID', 104000, '\x0661428029daf108a30f5a', 'intraledger'),
	('\xac929c24514c03a4454b59aaba25af5d654c97df4f5afc7aa0c298874f2826b7', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1050n1p4snr22sp54thft4h8gwj2qf2qkh5zls7fnw3wdwlpyvhn4fm8v6tsz5r3wwespp54jffcfz3fsp6g32ttx4t5fd0t4j5e97lfad0c74qc2vgwnegy6msdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqyn56y72l6pj95n5zgsfjpt8vuawjau6g64n4lhx4p2zkw2mwwduzvqs7j833n0aagrjj7fna0rajk2cupw7u9gxjfg66pxas0wrd25gqlcenjq', '\xaaee95d6e743a4a02540b5e82fc3c99ba2e6bbe1232f3aa767669701507173b3', '\xcd44486d4eed6e5bfc337ecab1c7ea232fa366f02235b9db967e3ab7a74e1760', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:01:46.301584+00', '2026-11-27 18:01:46+00', 'PAID', 105000, '\x066142802be82c600d158a', 'intraledger'),
	('\x3efac6f7e1b6f74549211a5f0b0e26b8b7b64e95fad3fa02b1a7f78d25f7ae2b', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1060n1p4snr22sp5r2c2ek8vtc70sm9u2nvzz4dc6pqaw2887cppv64erhlmtlejk4fspp58mavdalpkmm52jfprf0skr3xhzmmvn54ltfl5q435lmc6f0h4c4sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqzv2mvjhjfzna823m3q8468h58aey3uyr78fz82qlx4m02y65alq3sr5jn93gsnqwf2gy8523gpr36ck9us9ugarcz63k949xjv2h83gqgfhcpr', '\x1ab0acd8ec5e3cf86cbc54d82155b8d041d728e7f602166ab91dffb5ff32b553', '\x85442659e60724977ea310e1fb57fc6aa1ba7b32da3607d0d17e708dba24432b', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:01:46.428212+00', '2026-11-27 18:01:46+00', 'PAID', 106000, '\x066142802d7d1affa03cb5', 'intraledger'),
	('\x637bc45496be9d1903ce7a941643e30aad43ed92f44a590bea54068b05e03ca8', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1080n1p4snr22sp5a23x28hx9e5cagd5kur08y24lcuhj8vsfwwe2hqvcajqf6wlvwcqpp5vdaug4ykh6w3jq7w022pvslrp2k58mvj7399jzl22srgkp0q8j5qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqarada3pfkq5a8wkm6ckn0m5u8e3g5n95adk0jy08adthr9uujjxh032ft48a7nma0f7ylsge4q0qw03x477lmxd7hxlp7epdr9gthngqkeawsj', '\xeaa2651ee62e698ea1b4b706f39155fe39791d904b9d955c0cc76404e9df63b0', '\xfc21ad9ff193bc38375e157c65afda5e8c917e9efd966a6e5ac642bf2a1aff89', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:01:46.641872+00', '2026-11-27 18:01:46+00', 'PAID', 108000, '\x0661428030c695adc0eeb5', 'intraledger'),
	('\xdda90a3338d2b888d297088e07e64c6a3c4ba671195e605d9e693e06e9b1e4c8', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1090n1p4snr22sp55d63nvy4pppgyw636ef7kd2r9jng7rgmlscng2ejlc73m6wp97tqpp5mk5s5vec62ug355hpz8q0ejvdg7yhfn3r90xqhv7dylqd6d3unyqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq3ppehs47tm9x4mqj36vyszgr9c5nlv5jx8vp2re7ky2eyhcg3tmz60ygnvjxvksqrg823nn2fpdvhvxjw5u2ny2zrc5m2cr9y374fwgqhxd5qz', '\xa37519b0950842823b51d653eb35432ca68f0d1bfc31342b32fe3d1de9c12f96', '\x95024a717b017e3f29b72c883de4a00fd626e1a9ef95baf8d769d8bafd24f8ba', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:01:46.771393+00', '2026-11-27 18:01:46+00', 'PAID', 109000, '\x0661428032b3992eeaa3dd', 'intraledger'),
	('\xbf500edb5dc73cca06331a92190aec75c08a0e2950d78753c65fabf00aa64f8d', 'd1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', 'lnbcrt1100n1p4snr22sp54syzkup30jeuhl9ryxyfwxq4sjvftxx96l5sszu3qz9n8k2p9r8spp5hagqak6acu7v5p3nr2fpjzhvwhqg5r3f2rtcw57xt74lqz4xf7xsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq6wt989ra5ge8l6wz5dw3czr2z3yheqpzluyjdcckxkq7zmuvqkljxrfv70vhy00fzhjc8ue24gynltz86tfaz3gwcqelwyvv5desa7sq8zjmw4', '\xac082b70317cb3cbfca3218897181584989598c5d7e9080b91008b33d94128cf', '\xaacaa6cef0b1376e831ba8cfb153c2cb80ac4a91e78d187e843ce26e7898458a', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:01:46.902265+00', '2026-11-27 18:01:46+00', 'PAID', 110000, '\x066142803495b8b954bcb4', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:01:44.782274+00', 'lightning_receipt'),
	(2, '2026-11-27 14:01:45.432474+00', 'lightning_receipt'),
	(3, '2026-11-27 14:01:45.778298+00', 'intraledger'),
	(4, '2026-11-27 14:01:45.857761+00', 'intraledger'),
	(5, '2026-11-27 14:01:45.933393+00', 'intraledger'),
	(6, '2026-11-27 14:01:45.976978+00', 'intraledger'),
	(7, '2026-11-27 14:01:46.025207+00', 'intraledger'),
	(8, '2026-11-27 14:01:46.061186+00', 'intraledger'),
	(9, '2026-11-27 14:01:46.12792+00', 'intraledger'),
	(10, '2026-11-27 14:01:46.162123+00', 'intraledger'),
	(11, '2026-11-27 14:01:46.226417+00', 'intraledger'),
	(12, '2026-11-27 14:01:46.262924+00', 'intraledger'),
	(13, '2026-11-27 14:01:46.360876+00', 'intraledger'),
	(14, '2026-11-27 14:01:46.397942+00', 'intraledger'),
	(15, '2026-11-27 14:01:46.464538+00', 'intraledger'),
	(16, '2026-11-27 14:01:46.507939+00', 'intraledger'),
	(17, '2026-11-27 14:01:46.57484+00', 'intraledger'),
	(18, '2026-11-27 14:01:46.612428+00', 'intraledger'),
	(19, '2026-11-27 14:01:46.679957+00', 'intraledger'),
	(20, '2026-11-27 14:01:46.734094+00', 'intraledger'),
	(21, '2026-11-27 14:01:46.806169+00', 'intraledger'),
	(22, '2026-11-27 14:01:46.855239+00', 'intraledger'),
	(23, '2026-11-27 14:01:46.929592+00', 'intraledger'),
	(24, '2026-11-27 14:01:46.983253+00', 'intraledger'),
	(25, '2026-11-27 14:01:47.073787+00', 'intraledger'),
	(26, '2026-11-27 14:01:47.122772+00', 'intraledger'),
	(27, '2026-11-27 14:01:47.18718+00', 'lightning_reserve'),
	(28, '2026-11-27 14:01:47.313336+00', 'lightning_settled'),
	(29, '2026-11-27 14:01:47.404688+00', 'lightning_reserve'),
	(30, '2026-11-27 14:01:47.473262+00', 'lightning_settled'),
	(31, '2026-11-27 14:01:47.563451+00', 'lightning_reserve'),
	(32, '2026-11-27 14:01:47.63338+00', 'lightning_failed'),
	(33, '2026-11-27 14:01:47.705746+00', 'lightning_reserve');

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
	('c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 104239, 104239),
	('c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43584, 43584),
	('c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 874, 874),
	('52ff5038-0730-4af0-87f4-cab53374e68a', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 39746, 39746),
	('52ff5038-0730-4af0-87f4-cab53374e68a', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 208, 208),
	('dfb5c309-44fe-4c79-a486-1fa0fae78a6c', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 327873, 41180),
	('dfb5c309-44fe-4c79-a486-1fa0fae78a6c', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 198722, 21538),
	('dfb5c309-44fe-4c79-a486-1fa0fae78a6c', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 55026, 55026),
	('dfb5c309-44fe-4c79-a486-1fa0fae78a6c', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1606, 1606),
	('52ff5038-0730-4af0-87f4-cab53374e68a', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 19633, 19633),
	('c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1095192, 323703);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('1b88ec00-b36e-4793-9eb8-806d808bbb80', 3, '2026-11-27 14:01:48.331277+00');

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
	('0d9ddfea-7f7f-4d12-b00f-aee6aa26037f', 'USD', NULL, 0, '-infinity'),
	('e6a806c9-eb88-4726-a6d9-5a458047c92b', 'USD', NULL, 0, '-infinity'),
	('2e581ffb-4499-4983-a795-4087ac0462ae', 'USD', NULL, 0, '-infinity'),
	('1c860cfc-1430-4aef-8334-c5f86ba9b7e5', 'BTC', NULL, 630000, '2026-11-27 14:01:47.122772+00'),
	('d1442672-faa6-4d7e-a799-5056f256c948', 'BTC', NULL, 5636000, '2026-11-27 14:01:47.122772+00'),
	('1971b37a-5869-4378-8093-7ee1346c02ad', 'BTC', NULL, 45819000, '2026-11-27 14:01:47.705746+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661428013d1c2fe490057', '\x78101811d5efff9e7881a9f5fb6f016953cf9f3771d3136143a2fbffe3d7b87e', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142801dbd9a5cafbd5c', '\x92491c43a794779588b95ba9e2dea32ecd99dbdedd585e82648fe49ab5402d07', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428023047a7577f6e3', '\xd92a90ddf9daa31f4e0f9f642907089c60354c20961fe6870f02172a403cbabf', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614280243ae11da337bb', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142802562514596a4bd', '\x69714c2e1376d67f595e09ea06e47a0c92e5cf51c263da0beb06c941b2cb29a5', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614280260c929799a4e3', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428026c8f74aec84a2', '\x7416ddc49de17e2a650d5c687a2c73468b6ec7ea0b684921c8002bc8a5c6be12', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614280275582c64013fd', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614280285a3081ecb640', '\xd007f7a9e6040c3d3a5d2d5054e5329631028755599a1970784765d97824c272', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661428028dfcbcc5a6914', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428029daf108a30f5a', '\x490577bccea506b4cde855dd0350b71aeb07638fbc7a3bcc6b9da1f133d8c8cb', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142802a698c97462a53', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142802be82c600d158a', '\xac929c24514c03a4454b59aaba25af5d654c97df4f5afc7aa0c298874f2826b7', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142802c78f6acbef4dd', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142802d7d1affa03cb5', '\x3efac6f7e1b6f74549211a5f0b0e26b8b7b64e95fad3fa02b1a7f78d25f7ae2b', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142802e26a388901bc4', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142802f2bf894937c8b', '\x70dae589f759d686f6924c01023aafa66469c969aa6f266ec1adc724c16d907a', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142802fbecc3a3d409f', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428030c695adc0eeb5', '\x637bc45496be9d1903ce7a941643e30aad43ed92f44a590bea54068b05e03ca8', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614280319a0e599c6eeb', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428032b3992eeaa3dd', '\xdda90a3338d2b888d297088e07e64c6a3c4ba671195e605d9e693e06e9b1e4c8', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614280337347ed453823', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142803495b8b954bcb4', '\xbf500edb5dc73cca06331a92190aec75c08a0e2950d78753c65fabf00aa64f8d', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142803567557aee53f4', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428036c8fbf8ddf35a', '\x0529cdc24bc4218878f1012e1e74f98894a5cc743718d2b443d0ca656afeb7d7', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661428037885420233128', NULL, NULL, 'dfb5c309-44fe-4c79-a486-1fa0fae78a6c', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142803883ecdc60a1bb', '\x4fa478556d92129ea07a48d361707dc434d59cb187ab6ee03219863508f6ddb7', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142803bd590a1122657', '\xf7323be5ff9e7a1473f7ee1519c0c4b245aab1f62096e230634e5b8414608d1d', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142803e41bb77e5424e', '\xcd37e6dd1f428055f722deed2236ffdabaff3f5cfcd711020a392ecbe8ff3a75', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142803f52e4c2382efd', '\xcd37e6dd1f428055f722deed2236ffdabaff3f5cfcd711020a392ecbe8ff3a75', '\x066142803e41bb77e5424e', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614280406d9261aafbfd', '\x0098b70da7b2a5d6d053332738a8d29c43364c30f69fc00302d60ab6c5d2d47c', NULL, 'c3ae6455-4f8b-4770-8ae8-9bcb3beb255d', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02738089a6148824daac170cb596528b2d3a6b67da822003f8e6ff7f289dd41f4e', 2, 'latchkey:c0fa87db-c9fe-4ef2-ae4d-63e9487cc90d/0009', '2026-11-27 14:01:48.288487+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142803883ecdc60a1bb', 'lightning', '1971b37a-5869-4378-8093-7ee1346c02ad', 'BTC', 1000000, 10000, 1010, 1010000, '\x4fa478556d92129ea07a48d361707dc434d59cb187ab6ee03219863508f6ddb7', 'lnbcrt10u1p4snr2tsp5qmw5c83tm55wd5jn2v9hjd030thxhf3lr0ukwdkkakv3l7wsn5cspp5f7j8s4tdjgffagr6frfkzuracs6dt893s74kacpjrxrr2z8kmkmsdqqcqzzs9qrsgq2j7e53s3x02t5n2pef2vr3wxu38curvnkgvjhrrvyl8vpxwz567ka9cky3n68z3m85nl656f2jce273dl00ujzgl58tked6ahc66ggsppgrlrn', '\x03274cca28a93a05e9c4a30784a8b32a228f0f0cdc92720479c41632910213d3fb', '2026-11-27 14:01:55.187267+00', NULL, NULL, 'settled', 1100, '\xcc5f9e1a5f5e5506b552fae9d89c27b5353cc188e128e91a63e4b4ed703ae56b', NULL, '2026-11-27 14:01:47.313353+00'),
	('\x066142803bd590a1122657', 'lightning', '1971b37a-5869-4378-8093-7ee1346c02ad', 'BTC', 1000000, 10000, 1010, 1010000, '\xf7323be5ff9e7a1473f7ee1519c0c4b245aab1f62096e230634e5b8414608d1d', 'lnbcrt10u1p4snr2tsp5lt3pg2yglcyrdy883hsk74drxd2qkmn4568f3e02wc9t63gaulyspp57uerhe0lneapgulhac23nsxykfz64v0kyztwyvrrfedcg9rq35wsdqqcqzzs9qrsgqgtexz9s6wqcv4qna4473wflk5wqssxrgaasfnnnttdpu57kthf3rxtjw6zk0kdylysrtz87f4n9mlpjmlzxhepxvcv2ljnklsv80qdspchkgdj', '\x03274cca28a93a05e9c4a30784a8b32a228f0f0cdc92720479c41632910213d3fb', '2026-11-27 14:01:55.404761+00', NULL, NULL, 'settled', 3000, '\x310f162a3b704cb5cb31b94581ab623142de149136d0033bb6f20896dc96d8f2', NULL, '2026-11-27 14:01:47.47327+00'),
	('\x066142803e41bb77e5424e', 'lightning', '1971b37a-5869-4378-8093-7ee1346c02ad', 'BTC', 1000000, 10000, 1010, 1010000, '\xcd37e6dd1f428055f722deed2236ffdabaff3f5cfcd711020a392ecbe8ff3a75', 'lnbcrt10u1p4snr2tsp5mp86wsvxzxzxjuapvduhlnhdkdf5at4jxgp6yp87hzswq6028y7qpp5e5m7dhglg2q9taezmmkjydhlm2a0706ulnt3zqs28yhvh68l8f6sdqqcqzzs9qrsgqf92pxuyj36v783mkluq8n06z430ygxc5kfk9z4uy0h49dlcrh94ndxv60ss2glx9dlpzm3rmsq6k6t9unhlqaawjma86tc4vr9530ksp4rrn42', '\x03274cca28a93a05e9c4a30784a8b32a228f0f0cdc92720479c41632910213d3fb', '2026-11-27 14:01:55.563566+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:01:47.633452+00'),
	('\x06614280406d9261aafbfd', 'lightning', '1971b37a-5869-4378-8093-7ee1346c02ad', 'BTC', 900000, 10000, 910, 910000, '\x0098b70da7b2a5d6d053332738a8d29c43364c30f69fc00302d60ab6c5d2d47c', 'lnbcrt9u1p4snr2tsp5yjsmdswd6jkhvn2zc05yt8k8crwgt8w5qchyl9hmqnupd84v8wgqpp5qzvtwrd8k2jad5znxvnn32xjn3pnvnps760uqqcz6c9td3wj637qdqqcqzzs9qrsgq5tyjcqup6ec4wpvscele9get85krhk2um5zdyzxpj9vh6rxnc6ux3chr4vndtrjwt933z7pa75rumpuptumexcarjgahmu8t6y8ylrqphez665', '\x03274cca28a93a05e9c4a30784a8b32a228f0f0cdc92720479c41632910213d3fb', '2026-11-27 14:01:47.984163+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x78101811d5efff9e7881a9f5fb6f016953cf9f3771d3136143a2fbffe3d7b87e', 50000000, '2026-11-27 14:01:44.782443+00', 'credited', '\x0661428013d1c2fe490057', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x92491c43a794779588b95ba9e2dea32ecd99dbdedd585e82648fe49ab5402d07', 5000000, '2026-11-27 14:01:45.432572+00', 'credited', '\x066142801dbd9a5cafbd5c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:01:41.703702+00');

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
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(8, 50000000),
	(2, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x4fa478556d92129ea07a48d361707dc434d59cb187ab6ee03219863508f6ddb7', '\xcc5f9e1a5f5e5506b552fae9d89c27b5353cc188e128e91a63e4b4ed703ae56b', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:01:47.156242+00', '2026-11-27 15:01:47+00'),
	('\xf7323be5ff9e7a1473f7ee1519c0c4b245aab1f62096e230634e5b8414608d1d', '\x310f162a3b704cb5cb31b94581ab623142de149136d0033bb6f20896dc96d8f2', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:01:47.366905+00', '2026-11-27 15:01:47+00'),
	('\xcd37e6dd1f428055f722deed2236ffdabaff3f5cfcd711020a392ecbe8ff3a75', '\xeca7a84aca8741b5f588939f5bd550fd4473e2e60ccad40f46e4e53b9b19df64', false, 'no_route', 'OPEN', 0, '2026-11-27 14:01:47.517599+00', '2026-11-27 15:01:47+00'),
	('\x0098b70da7b2a5d6d053332738a8d29c43364c30f69fc00302d60ab6c5d2d47c', '\xf4d46103ddf4cdc0273f448bcf44b25c62dfdb62f7235a7a8238b588183cb8db', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:01:47.672936+00', '2026-11-27 15:01:47+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xd733bbcf532c683f2c8812c930302fa3d74c5dd2b356e649044290a0cb26ae32'),
	('outside', '\x3234eadf579149a618aea771fd61cd6f71184b34a4bd14b31503fe0ac959bc27');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x78101811d5efff9e7881a9f5fb6f016953cf9f3771d3136143a2fbffe3d7b87e', 'SETTLED', 50000000, '\x97f34e75e2dbb2487a5b7ca08550dda4fbd36555dfd2c41eeab1c23323c16288', 1, '2026-11-27 14:01:44.621399+00'),
	('\x92491c43a794779588b95ba9e2dea32ecd99dbdedd585e82648fe49ab5402d07', 'SETTLED', 5000000, '\x294ffb669e00f2e679aa0f19258382515d725fa2df194dd9d18a982283b17cb2', 2, '2026-11-27 14:01:45.414527+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x4fa478556d92129ea07a48d361707dc434d59cb187ab6ee03219863508f6ddb7', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:01:47.29439+00', '2026-11-27 14:01:47.29439+00'),
	(2, '\xf7323be5ff9e7a1473f7ee1519c0c4b245aab1f62096e230634e5b8414608d1d', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:01:47.46433+00', '2026-11-27 14:01:47.46433+00'),
	(3, '\xcd37e6dd1f428055f722deed2236ffdabaff3f5cfcd711020a392ecbe8ff3a75', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:01:47.612861+00', '2026-11-27 14:01:47.612861+00'),
	(4, '\x0098b70da7b2a5d6d053332738a8d29c43364c30f69fc00302d60ab6c5d2d47c', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:01:48.963382+00', '2026-11-27 14:01:47.763383+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:01:41.426407+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:01:41.513945+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:01:41.551722+00'),
	('0004_payments', '45b060784d50461998c48dcbf921ffd470b291ea081392cb8d055c3316568f7f', 'before', '2026-11-27 14:01:41.569055+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:01:41.642354+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:01:41.716077+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:01:41.743968+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:01:41.773026+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 14:01:41.797957+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('9c3af32f-0898-4f2a-b1ef-8c34d59c015d', '91dc31f3-d6ba-413b-9d65-7e86539615dd', '\x231f371b3ca81ad309dbb7dec3de464344a842cd0a5f943a7792e75862da8060', '2026-11-27 14:01:43.892193+00', '2026-12-27 14:01:43.892193+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('fd3db0e7-4813-4802-93e1-dc014fb69659', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', '\x1ee53d643840448a9933d4f7067affd06b02f73ac129a3f9b3478147cab5f17e', '2026-11-27 14:01:45.015196+00', '2026-12-27 14:01:45.015196+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('40a6b8e2-a29a-4925-9aaa-91349128cd0b', 'd086c972-1622-486a-a0de-a052810446ba', '\xbe5c2c8443aa7473cd7b3451d1b3bc3109f406414017af6686771fea9d0ab5fe', '2026-11-27 14:01:45.504091+00', '2026-12-27 14:01:45.504091+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('1971b37a-5869-4378-8093-7ee1346c02ad', '91dc31f3-d6ba-413b-9d65-7e86539615dd', 'BTC', '', '2026-11-27 14:01:43.800273+00'),
	('0d9ddfea-7f7f-4d12-b00f-aee6aa26037f', '91dc31f3-d6ba-413b-9d65-7e86539615dd', 'USD', '', '2026-11-27 14:01:43.812683+00'),
	('d1442672-faa6-4d7e-a799-5056f256c948', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'BTC', '', '2026-11-27 14:01:44.888219+00'),
	('e6a806c9-eb88-4726-a6d9-5a458047c92b', '3a1003d4-e330-465f-8c23-c6b6e8e301c0', 'USD', '', '2026-11-27 14:01:44.901873+00'),
	('1c860cfc-1430-4aef-8334-c5f86ba9b7e5', 'd086c972-1622-486a-a0de-a052810446ba', 'BTC', '', '2026-11-27 14:01:45.476642+00'),
	('2e581ffb-4499-4983-a795-4087ac0462ae', 'd086c972-1622-486a-a0de-a052810446ba', 'USD', '', '2026-11-27 14:01:45.481057+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x0661428013d1c2fe49005700', NULL, NULL),
	(5000, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142801dbd9a5cafbd5c00', NULL, NULL),
	(-100, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x0661428023047a7577f6e300', 'bob', NULL),
	(100, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428023047a7577f6e301', 'alice', NULL),
	(-50, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x06614280243ae11da337bb00', 'carol', NULL),
	(50, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280243ae11da337bb01', 'bob', NULL),
	(-101, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142802562514596a4bd00', 'bob', NULL),
	(101, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802562514596a4bd01', 'alice', NULL),
	(-50, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x06614280260c929799a4e300', 'carol', NULL),
	(50, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280260c929799a4e301', 'bob', NULL),
	(-102, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x0661428026c8f74aec84a200', 'bob', NULL),
	(102, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428026c8f74aec84a201', 'alice', NULL),
	(-51, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x06614280275582c64013fd00', 'carol', NULL),
	(51, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280275582c64013fd01', 'bob', NULL),
	(-103, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x06614280285a3081ecb64000', 'bob', NULL),
	(103, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x06614280285a3081ecb64001', 'alice', NULL),
	(-51, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428028dfcbcc5a691400', 'carol', NULL),
	(51, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x0661428028dfcbcc5a691401', 'bob', NULL),
	(-104, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x0661428029daf108a30f5a00', 'bob', NULL),
	(104, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428029daf108a30f5a01', 'alice', NULL),
	(-52, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802a698c97462a5300', 'carol', NULL),
	(52, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142802a698c97462a5301', 'bob', NULL),
	(-105, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142802be82c600d158a00', 'bob', NULL),
	(105, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802be82c600d158a01', 'alice', NULL),
	(-52, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802c78f6acbef4dd00', 'carol', NULL),
	(52, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142802c78f6acbef4dd01', 'bob', NULL),
	(-106, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142802d7d1affa03cb500', 'bob', NULL),
	(106, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802d7d1affa03cb501', 'alice', NULL),
	(-53, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802e26a388901bc400', 'carol', NULL),
	(53, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142802e26a388901bc401', 'bob', NULL),
	(-107, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142802f2bf894937c8b00', 'bob', NULL),
	(107, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802f2bf894937c8b01', 'alice', NULL),
	(-53, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142802fbecc3a3d409f00', 'carol', NULL),
	(53, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142802fbecc3a3d409f01', 'bob', NULL),
	(-108, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x0661428030c695adc0eeb500', 'bob', NULL),
	(108, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428030c695adc0eeb501', 'alice', NULL),
	(-54, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x06614280319a0e599c6eeb00', 'carol', NULL),
	(54, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280319a0e599c6eeb01', 'bob', NULL),
	(-109, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x0661428032b3992eeaa3dd00', 'bob', NULL),
	(109, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428032b3992eeaa3dd01', 'alice', NULL),
	(-54, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x06614280337347ed45382300', 'carol', NULL),
	(54, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x06614280337347ed45382301', 'bob', NULL),
	(-110, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142803495b8b954bcb400', 'bob', NULL),
	(110, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142803495b8b954bcb401', 'alice', NULL),
	(-55, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142803567557aee53f400', 'carol', NULL),
	(55, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142803567557aee53f401', 'bob', NULL),
	(-111, NULL, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x0661428036c8fbf8ddf35a00', 'bob', NULL),
	(111, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x0661428036c8fbf8ddf35a01', 'alice', NULL),
	(-55, NULL, 'd1442672-faa6-4d7e-a799-5056f256c948', '\x066142803788542023312800', 'carol', NULL),
	(55, NULL, '1c860cfc-1430-4aef-8334-c5f86ba9b7e5', '\x066142803788542023312801', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142803883ecdc60a1bb00', NULL, NULL),
	(-1003, 3, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142803bd590a112265700', NULL, NULL),
	(-1010, 10, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142803e41bb77e5424e00', NULL, NULL),
	(1010, 10, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x066142803f52e4c2382efd00', NULL, NULL),
	(-910, 10, '1971b37a-5869-4378-8093-7ee1346c02ad', '\x06614280406d9261aafbfd00', NULL, NULL);

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
