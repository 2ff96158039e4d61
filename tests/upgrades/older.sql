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
    state text DEFAULT 'sending'::text NOT NULL,
    fee_msat bigint,
    preimage bytea,
    failure text,
    ended_at timestamp with time zone,
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK ((held_msat >= amount_msat)),
    CONSTRAINT payment_check1 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check2 CHECK (((state = 'settled'::text) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check3 CHECK (((state = 'settled'::text) OR (preimage IS NULL))),
    CONSTRAINT payment_check4 CHECK (((rail <> 'lightning'::text) OR (state <> 'settled'::text) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check5 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text])))
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
    CONSTRAINT receipt_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT receipt_check CHECK (((state = 'credited'::text) = (movement_id IS NOT NULL))),
    CONSTRAINT receipt_check1 CHECK ((num_nonnulls(reason, attempts, due_at) =
CASE state
    WHEN 'quarantined'::text THEN 3
    ELSE 0
END)),
    CONSTRAINT receipt_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT receipt_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT receipt_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT receipt_state_check CHECK ((state = ANY (ARRAY['credited'::text, 'suspense'::text, 'quarantined'::text])))
);

--
-- Name: COLUMN receipt.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.state IS 'suspense: paid inside before, without an invoice, or too little; it belongs to nobody yet. quarantined: crediting it failed, and is tried again';

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
	('7130a066-6d2a-4817-836c-671a491dfd27', '06cecf7c-28a2-4a1d-830c-b2b3562c2840', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '2026-11-27 14:05:20.68317+00'),
	('1970f5c1-0355-411d-9bb7-d5371947917b', '5f1378af-7d1e-45a6-a0e2-d5d2d7e33a0a', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '2026-11-27 14:05:21.331264+00'),
	('57c6640b-261a-4df6-8958-c219bda70b4d', 'e5e55fc5-4f04-48ab-a10b-cf252ac3fe00', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '5445273d-64f3-4b42-a3de-65b3f19b9618', '2026-11-27 14:05:21.931843+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('076baada-cb8d-46b9-b86c-641e11eedacb', '7130a066-6d2a-4817-836c-671a491dfd27', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:05:20.898096+00', NULL, '2026-11-27 14:05:23.818029+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('088de713-3ef8-4cc7-bb54-d379fdcb07d0', '1970f5c1-0355-411d-9bb7-d5371947917b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:05:21.52189+00', NULL, '2026-11-27 14:05:23.35435+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('daac390b-0830-4b78-8fbd-7b8306079456', '57c6640b-261a-4df6-8958-c219bda70b4d', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:05:22.018375+00', NULL, '2026-11-27 14:05:24.185192+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('d52bd9f9-1a8b-47a9-a120-0ff2e46cc265', '076baada-cb8d-46b9-b86c-641e11eedacb', '\x46b3e84f9cc8cfe167c2b843d6d3de7911a837fd913fb2fde26caa992da426e2', 'blink_gHCOur', 'rT04', '2026-11-27 14:05:20.904264+00', NULL),
	('dabc5ed8-43ea-4707-b145-d1c0f6f29e9a', '088de713-3ef8-4cc7-bb54-d379fdcb07d0', '\x11d7c5f2180fd15cf5d5119ccec9f8e9f4182ebee436015ee2b32466d8ae6957', 'blink_cW9zqg', '0Qf1', '2026-11-27 14:05:21.523105+00', NULL),
	('870d156c-dd47-499a-8ea2-c3c86bb8ff05', 'daac390b-0830-4b78-8fbd-7b8306079456', '\xe7cc92410a5a2133e6d377130334cd2b374da316387062bf455ee47a3dea7956', 'blink_IJJQSP', 'Kmky', '2026-11-27 14:05:22.019739+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661428cf2a78344a1cba807', '2026-11-27 14:05:20.712795+00', '7130a066-6d2a-4817-836c-671a491dfd27', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661428cf38c32e2fce338bd', '2026-11-27 14:05:20.771167+00', '7130a066-6d2a-4817-836c-671a491dfd27', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-000000000001', '405b4082-0252-4dcc-ac83-2fdcf0fccd43', '{}', '{"expires_at": "2026-12-27T14:05:20.768431+00:00"}'),
	('\x0661428cf6158046a546ca5c', '2026-11-27 14:05:20.93746+00', '7130a066-6d2a-4817-836c-671a491dfd27', 'api_key.created', 'session', '405b4082-0252-4dcc-ac83-2fdcf0fccd43', '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-000000000002', '076baada-cb8d-46b9-b86c-641e11eedacb', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_gHCOur…rT04", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661428cf7612687c36ac6f8', '2026-11-27 14:05:21.022323+00', '7130a066-6d2a-4817-836c-671a491dfd27', 'account.username_set', 'key', '076baada-cb8d-46b9-b86c-641e11eedacb', '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661428cfc7f8c4687f72a6a', '2026-11-27 14:05:21.357975+00', '1970f5c1-0355-411d-9bb7-d5371947917b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661428cfdb2a68aec159136', '2026-11-27 14:05:21.436426+00', '1970f5c1-0355-411d-9bb7-d5371947917b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-000000000007', '2d90a471-ffcb-4859-b6c2-3c47651bedf9', '{}', '{"expires_at": "2026-12-27T14:05:21.429279+00:00"}'),
	('\x0661428cff391c520700c1e4', '2026-11-27 14:05:21.536343+00', '1970f5c1-0355-411d-9bb7-d5371947917b', 'api_key.created', 'session', '2d90a471-ffcb-4859-b6c2-3c47651bedf9', '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-000000000008', '088de713-3ef8-4cc7-bb54-d379fdcb07d0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_cW9zqg…0Qf1", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661428d0051927c3a8fd1b2', '2026-11-27 14:05:21.608176+00', '1970f5c1-0355-411d-9bb7-d5371947917b', 'account.username_set', 'key', '088de713-3ef8-4cc7-bb54-d379fdcb07d0', '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661428d0580ba32fa4412e8', '2026-11-27 14:05:21.947912+00', '57c6640b-261a-4df6-8958-c219bda70b4d', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661428d05d1dc2d204bad83', '2026-11-27 14:05:21.968658+00', '57c6640b-261a-4df6-8958-c219bda70b4d', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-00000000000d', '37177ceb-9ce1-4a7e-ac09-7ff05f32ef54', '{}', '{"expires_at": "2026-12-27T14:05:21.952368+00:00"}'),
	('\x0661428d06b90a5c9b14d06c', '2026-11-27 14:05:22.027842+00', '57c6640b-261a-4df6-8958-c219bda70b4d', 'api_key.created', 'session', '37177ceb-9ce1-4a7e-ac09-7ff05f32ef54', '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-00000000000e', 'daac390b-0830-4b78-8fbd-7b8306079456', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_IJJQSP…Kmky", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661428d07956bc3f12698d4', '2026-11-27 14:05:22.084262+00', '57c6640b-261a-4df6-8958-c219bda70b4d', 'account.username_set', 'key', 'daac390b-0830-4b78-8fbd-7b8306079456', '127.0.0.1', 'python-httpx2/2.16.2', 'cfebd9fc-7d03-4a8f-a499-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(3, -100000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(3, 100000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(4, -50000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(4, 50000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(5, -101000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(5, 101000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(6, -50000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(6, 50000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(7, -102000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(7, 102000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(8, -51000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(8, 51000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(9, -103000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(9, 103000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(10, -51000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(10, 51000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(11, -104000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(11, 104000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(12, -52000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(12, 52000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(13, -105000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(13, 105000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(14, -52000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(14, 52000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(15, -106000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(15, 106000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(16, -53000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(16, 53000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(17, -107000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(17, 107000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(18, -53000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(18, 53000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(19, -108000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(19, 108000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(20, -54000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(20, 54000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(21, -109000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(21, 109000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(22, -54000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(22, 54000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(23, -110000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(23, 110000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(24, -55000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(24, 55000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(25, -111000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(25, 111000, '0e1d301e-cb88-4053-8440-07c84f5f1a78');
INSERT INTO public.entry VALUES
	(26, -55000, '0e1d301e-cb88-4053-8440-07c84f5f1a78'),
	(26, 55000, '5445273d-64f3-4b42-a3de-65b3f19b9618'),
	(27, -1010000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(31, -1010000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(33, -910000, '6eef2a11-6f75-41f5-91b4-5a5616851ac4'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 14:05:21.266574+00', 'lightning_receipt', '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428cfac2b30a79a78600'),
	(794, 2, '2026-11-27 14:05:21.884351+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d041458bca9035000'),
	(804, 3, '2026-11-27 14:05:22.304871+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0a88bf98d70a7a01'),
	(806, 4, '2026-11-27 14:05:22.372809+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d0bde3b3f2b65bb01'),
	(809, 5, '2026-11-27 14:05:22.452898+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0cfa06ea07323d01'),
	(811, 6, '2026-11-27 14:05:22.499046+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d0de3f1c3cfb44701'),
	(814, 7, '2026-11-27 14:05:22.560695+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0ed35fbf6dfef001'),
	(816, 8, '2026-11-27 14:05:22.59162+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d0f4d982b67d12f01'),
	(819, 9, '2026-11-27 14:05:22.645998+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d101141a00defc301'),
	(821, 10, '2026-11-27 14:05:22.687182+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d10c3561249ae6001'),
	(824, 11, '2026-11-27 14:05:22.731274+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d11705eaa587e2701'),
	(826, 12, '2026-11-27 14:05:22.757134+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d11c45d9565ed4701'),
	(829, 13, '2026-11-27 14:05:22.795418+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d126a1dcfdbbb1101'),
	(831, 14, '2026-11-27 14:05:22.812141+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d12ad71fb9c535401'),
	(834, 15, '2026-11-27 14:05:22.843065+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d1326242193c20901'),
	(836, 16, '2026-11-27 14:05:22.86673+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d13832a81b9285701'),
	(839, 17, '2026-11-27 14:05:22.899877+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d14037f8c7dee5301'),
	(842, 18, '2026-11-27 14:05:22.942901+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d14ab13ece4721301'),
	(845, 19, '2026-11-27 14:05:23.017599+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d15accaa938c7b101'),
	(847, 20, '2026-11-27 14:05:23.034292+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d160ff5952660a101'),
	(850, 21, '2026-11-27 14:05:23.097977+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d1706ee5ec1dd3e01'),
	(852, 22, '2026-11-27 14:05:23.134085+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d17961f226fc0dc01'),
	(855, 23, '2026-11-27 14:05:23.201185+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d18778be314d9a001'),
	(857, 24, '2026-11-27 14:05:23.237968+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d192b164b53fd2a01'),
	(860, 25, '2026-11-27 14:05:23.301773+00', 'lightning_receipt', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d1a258697126dd101'),
	(862, 26, '2026-11-27 14:05:23.334197+00', 'intraledger_receipt', '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d1aa4d480ef94cb01');

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
	('\xb3c7a21f70f0f0cd1f56bf89e5c89e494304705f43e63eabd5a0289f227d56d4', '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '7130a066-6d2a-4817-836c-671a491dfd27', 'BTC', 'lnbcrt500u1p4snr3psp5m5nahdgp5kddpfhlqa48vap839dddum85yuyrssaat9a7jcj64sspp5k0r6y8ms7rcv686kh7y7tjy7f9psguzlg0nra2745q5f7gna2m2qdqqxqrwzqcqzzs9qrsgqmtq0zfarsgpa9azk3q9hur2un8wc8fcf6k9ekvaqy7au4yuq72cr263xdgm6epcluju6v5nuc49un79ap6atft024znx8uffh0m6xsgq97zw56', '\xdd27dbb501a59ad0a6ff076a767427895ad6f367a13841c21deacbdf4b12d561', '\x1139e975d292f0eb4f4508065240d33b491dfc5b216e1033e8cd012cf43598d1', 50000000, '', NULL, NULL, '2026-11-27 14:05:21.08611+00', '2026-11-27 18:05:21+00', 'PAID', 50000000, '\x0661428cfac2b30a79a786', 'lightning'),
	('\x55436b028d2d3811915d5465276133abe39f19ae06f0f8cba78d8f5c1bfc77a4', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt50u1p4snr3psp5uxq7r32m0llwly4l9fkwne5na9n03kfcmmuzpjx23385hxj93ehqpp524pkkq5d95upry2a23jjwcfn403e7xdwqmc03ja83k84cxluw7jqdqqxqrwzqcqzzs9qrsgq8jrp9ye5dlld6gp9vqku5rvs3vy0pnsve62z62xxdnhqemsn0vxjgy897ww484al2lkfgs8mr6gdppgm6p9khqmrhz5ugkrx7hes9wqpc0vgyd', '\xe181e1c55b7ffeef92bf2a6ce9e693e966f8d938def820c8ca8c4f4b9a458e6e', '\x621a10329ac025eae3897b75984eb77e7d29e6ad1cdc4ce459216ef2f69f70ab', 5000000, '', NULL, NULL, '2026-11-27 14:05:21.695139+00', '2026-11-27 18:05:21+00', 'PAID', 5000000, '\x0661428d041458bca90350', 'lightning'),
	('\x1f8bced3625b208f3b7a4396d8f430456b2244f7521b229eb44e6cf314d1008d', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1u1p4snr3zsp5h7z4crzf74ev4h94myeakk0ss3e79fg2ha2larqhfahkdwv9j0sspp5r79ua5mztvsg7wm6gwtd3apsg44jy38h2gdj9845fek0x9x3qzxsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqwg2sqk26qtzwv0k9vnsyzj8trxs5lq4lvuj5yqd6d4kca0vlvedk0lr4m5h2fqcycv9kzns9mx72mqn4fcg3lse8xpyddpv4k5t9essqlgstn7', '\xbf855c0c49f572cadcb5d933db59f08473e2a50abf55fe8c174f6f66b98593e1', '\x59cd109f7550cc883959cd059386b13493bc5e1055de6e79108a7d881304414d', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:05:22.124209+00', '2026-11-27 18:05:22+00', 'PAID', 100000, '\x0661428d0a88bf98d70a7a', 'intraledger'),
	('\xc69eba2294eee62d6e8cc21c7303efd13403f2b65f0fcdafddc901a004929fd3', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1010n1p4snr3zsp5vc9mw50a54g3r88sxc935mhgldvtwrvz52cukdfjyl29wsm6cgjspp5c60t5g55amnz6m5vcgw8xql06y6q8u4ktu8umt7aeyq6qpyjnlfsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq4k20g4ssffckhynnz42g77ywvvdl2vmt6u7hszc95cz2f8wex6anyn6m5chvs3a7tetrgefs0yux5f93jur6dzlh2ssds8cc5rh743qq5wpax4', '\x660bb751fda551119cf0360b1a6ee8fb58b70d82a2b1cb353227d457437ac225', '\xb33ec1f62537a19b7555b921b1eecbe21fb59cecb81cdd37452500cb15a7f8b5', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:05:22.410613+00', '2026-11-27 18:05:22+00', 'PAID', 101000, '\x0661428d0cfa06ea07323d', 'intraledger'),
	('\x74105e723adbab2e298bd50ecc361b7e27159be0e5f600daa264adbb832027bd', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1020n1p4snr3zsp5n2zhp5tzph0p56yaenvupac9gnzadc4wfk5esvq2k3dsgvt7h0hqpp5wsg9uu36mw4ju2vt658vcdsm0cn3txlquhmqpk4zvjkmhqeqy77sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqr7naguhadzj3599paks67f50r5rwfrl8v342kye5px04ax3qumls8k0mff32xq756hfwjrjk6q6xuajgllutt5dk29y43yp5vvjk2ycpwztmmr', '\x9a8570d1620dde1a689dccd9c0f70544c5d6e2ae4da998300ab45b04317ebbee', '\xf9b9ac050ee613e69108890ce2ff83a63c33a791b618c63cdc2c909b582c8207', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:05:22.526656+00', '2026-11-27 18:05:22+00', 'PAID', 102000, '\x0661428d0ed35fbf6dfef0', 'intraledger'),
	('\x2229d313a356f00d444d751ec58e81665e2b5f8e16f81eb907b827a30bdf9d06', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1030n1p4snr3zsp5z7ltrg6mktyr5y9secddxl658xd7ju90ham5yxu6rngswx40agtspp5yg5axyar2mcq63zdw50vtr5pve0zkhuwzmupawg8hqn6xz7ln5rqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqvs2u48uzqe9qqg428csdt0y5th22tc3qe4pa4x35y3axf5ynd6qpverc9jhqfthd0gkdy6acxpq5lu4jkmhrdwxvx2pge2wz28lhjacpyzuq50', '\x17beb1a35bb2c83a10b0ce1ad37f54399be970afbf77421b9a1cd1071aafea17', '\x6451d9f2b16acc036d5399656aabaf67348f8d84b3ebf2d2a6a76b85802c2538', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:05:22.607078+00', '2026-11-27 18:05:22+00', 'PAID', 103000, '\x0661428d101141a00defc3', 'intraledger'),
	('\xf90ce7b1b9009c4e786e8e1f978f4aecb7484223f4e2047baa190846616c640f', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1040n1p4snr3zsp5sd0am09gxsm67lqdeh42sy72c7me0e4gmzfn4fy4ntvwndwfs2nspp5lyxw0vdeqzwyu7rw3c0e0r62ajm5ss3r7n3qg7a2ryyyvctvvs8sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq98p4792alyv4raf3g9tgeau5hgaredvgufr45c2803xtnhq5rl28fkhnytkk02mtfzmfs62d5h2y03fgus09c5jqaqnhsdmcfvj5wvgppn8v8x', '\x835fddbca83437af7c0dcdeaa813cac7b797e6a8d8933aa4959ad8e9b5c982a7', '\x9ad926249ea6209764d310fe0a3e0f6ba9ee6e647ec9d63ea744b13db63bf943', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:05:22.710828+00', '2026-11-27 18:05:22+00', 'PAID', 104000, '\x0661428d11705eaa587e27', 'intraledger'),
	('\xbb4d31faae1767ad9414aef3078f5064f85fe2d91399c6317b628967380934ab', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1050n1p4snr3zsp54qunlkk5qujp5xxz8dyzrhvja6rx5xrrenn4sk2e9qq9ct0xg0lqpp5hdxnr74wzan6m9q54mes0r6svnu9lckezwvuvvtmv2ykwwqfxj4sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq6ezs60g98uzqhh5jtwpapr47puecsq4y6nqx22ldctn0qe7xwsun8rxu09g08ry883elgjsh9p6gfqfjdclh3ja28nxychuntrzaymsqtrtaq4', '\xa8393fdad407241a18c23b4821dd92ee866a1863cce758595928005c2de643fe', '\x26b2c13875ece7291e8c4ba2ddc564d941ccc683ab928c2c80c395ce7874f60c', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:05:22.774149+00', '2026-11-27 18:05:22+00', 'PAID', 105000, '\x0661428d126a1dcfdbbb11', 'intraledger'),
	('\xa956e24108edd99abd6818e35d31e74dc2ce441d60b836e9cdf39afaf8fc7dfe', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1060n1p4snr3zsp5x2xczxn9zrkev7pzpj755fzhzug9y0a84vyglzaj6xmeul67n9vspp549twysggahve40tgrr346v08fhpvu3qavzurd6wd7wd0478u0hlqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq0qarhtkju26gxy7ks5nde34n2td88ee5rqphufk4aavfhlceutxyxjvvgpjecgrfy84cv3sxry3mdz38zddjnryezsra9tpajekzjpqpm7c3f7', '\x328d811a6510ed9678220cbd4a24571710523fa7ab088f8bb2d1b79e7f5e9959', '\xef694e9d461bc418b314a321dcf5e3f2cede8cd0ae192188b88f4785d64c716a', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:05:22.824805+00', '2026-11-27 18:05:22+00', 'PAID', 106000, '\x0661428d1326242193c209', 'intraledger'),
	('\x896f7f3e38dd9b57248a8b2e9f7afd615e90f75a48969051189144d06c6f2966', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1070n1p4snr3zsp5v2z4vjlrs2ldcn7hplx7grfmxlqltd7dxz558xtae8675h7eevcqpp539hh703cmkd4wfy23vhf77hav90fpa66fztfq5gcj9zdqmr099nqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqafpmfm33mwqeax88hz9dhrhltrtmx2e3z9a69lwyemf2djdqp9lqrrd25202kwx7cr80scy2u3yu4jsz0u6qw0x8zswgszu5j64emzcqh9w20f', '\x6285564be382bedc4fd70fcde40d3b37c1f5b7cd30a943997dc9f5ea5fd9cb30', '\x9b7b24cab949c4ad32ec219b7c10b9972bed9ed8d34e9f896f320716ecae5473', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:05:22.886633+00', '2026-11-27 18:05:22+00', 'PAID', 107000, '\x0661428d14037f8c7dee53', 'intraledger'),
	('\xefcb7483b989f273cf7debe59e15248d32e9084d1d03231170f7cf6365f262c5', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1110n1p4snr3rsp5hvvxkqlq4cekf3s9q8aef9rusu4rzflvhksescaq4wjavqwd0l7spp5al9hfqae38e88nmaa0jeu9fy35ewjzzdr5pjxyts7l8kxe0jvtzsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqr457qe8nmephgmx9gzx0uvetx5cm52ppeut4wzuyscg0g0drht6pz20npt8t53lanf8jkg4c498kf48v4nryx3mce7zz3mqzvfstdksqywpr7d', '\xbb186b03e0ae3364c60501fb94947c872a3127ecbda19863a0aba5d601cd7ffd', '\x045063bb538f3b5b9fa3132422e41b18da80d2d10e8ace8fab9b063a887935f0', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:05:23.264611+00', '2026-11-27 18:05:23+00', 'PAID', 111000, '\x0661428d1a258697126dd1', 'intraledger'),
	('\x6eefc59e89549ad8cab6857c2a61ef55ddff3ba4b5cdd725cfe9877ff76f347e', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1080n1p4snr3zsp5956cmp74vnqzgy7q9afwvx4acmr38fmdw9a0p43dqa7dlrdmhe9qpp5dmhut85f2jdd3j4ks47z5c002hwl7waykhxawfw0axrhlam0x3lqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqakpey9kmpfgr60p9lare2499e4vxd2w0zl98vuh6sx7hpz34qjxxnresrr0r04g6pmh4em07w64h9wadjaqrlpk2hrxg9xt7t3864usp2shmp8', '\x2d358d87d564c02413c02f52e61abdc6c713a76d717af0d62d077cdf8dbbbe4a', '\x60f10ebb7f88f26950f4d8d70cdfc48b6779219c3899d37e5d5f41da23e158bf', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:05:22.979666+00', '2026-11-27 18:05:22+00', 'PAID', 108000, '\x0661428d15accaa938c7b1', 'intraledger'),
	('\x11aa2d3173635f936584cec673f3043037b39a070c0a6659e46a549dbc6fb2a2', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1090n1p4snr3rsp5qlmj3lln794njzp022j3v00cfat3092s8uk84cwdj8a4frpwsyxqpp5zx4z6vtnvd0exevyemr88ucyxqmm8xs8ps9xvk0ydf2fm0r0k23qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqtvvqmfkfmrf2ce4eaw5w3mf8lqyq3tehs34zhj28ppaa8tsef89stumqr5f3vpvvm0yj59v73h58r9u3jgc6vsgpzkeay6l8lz7vh0sq6zak4u', '\x07f728fff3f16b39082f52a5163df84f571795503f2c7ae1cd91fb548c2e810c', '\x359fb7f1f019fa78b80e8cfa78f40d9b0feb6f97f2450e8c3c9a0a022ce469fd', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:05:23.068899+00', '2026-11-27 18:05:23+00', 'PAID', 109000, '\x0661428d1706ee5ec1dd3e', 'intraledger'),
	('\x7a63d1ada60cf16ae826806994c862e522906c527df0adff8e7fba9a2fde5ebe', '0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', 'lnbcrt1100n1p4snr3rsp5hydjr2383kq5ryw6cwvqzlt0htqafe8fyc3s4fuhqmqzhmlv2wgqpp50f3artdxpnck46pxsp5efjrzu53fqmzj0hc2mluw07af5t77t6lqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqvyhxtzx3r6afe8wxzevw9pzmf93usektup3cqsjwlyfez30m476y483d0ktvmkafjdrg779r2pkwvwcqg7m8lv57zag28wrqhgtmhdgphy4ua0', '\xb91b21aa278d814191dac398017d6fbac1d4e4e926230aa79706c02befec5390', '\x509edc6ce59dafa6b767a6bd1a0e1d36db5c9ce28bda9eb50f864ed6f2154929', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:05:23.164984+00', '2026-11-27 18:05:23+00', 'PAID', 110000, '\x0661428d18778be314d9a0', 'intraledger'),
	('\x178cefc573c4185254a8ffc276af551da4ffcf788e2678830fe1b8541d251101', '5445273d-64f3-4b42-a3de-65b3f19b9618', '57c6640b-261a-4df6-8958-c219bda70b4d', 'BTC', 'lnbcrt5u1p4snr3ysp5qhdaqw9vdensmde64dlpvkhukp6kdnm0cg6q52zd3ck4fc2zg2sspp5z7xwl3tncsv9y49gllp8dt64rkj0lnmc3cn83qc0uxu9g8f9zyqsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqgtyqnysawe8axnmkexk3l63fn24mf6w0enhx59qkph4rywn2fnwqkq6jh3snecf8vaxmaa992yzygz250xw3n80lxjthhwfrue44y3spf7sa44', '\x05dbd038ac6e670db73aab7e165afcb07566cf6fc2340a284d8e2d54e14242a1', '\xf8adfdeab75900441cfb92072561f78ea83431ae0b8171672ee62413d583048f', 500000, 'never paid', NULL, NULL, '2026-11-27 14:05:24.187017+00', '2026-11-27 18:05:24+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:05:21.243827+00', 'lightning_receipt'),
	(2, '2026-11-27 14:05:21.854552+00', 'lightning_receipt'),
	(3, '2026-11-27 14:05:22.277567+00', 'intraledger'),
	(4, '2026-11-27 14:05:22.364987+00', 'intraledger'),
	(5, '2026-11-27 14:05:22.437638+00', 'intraledger'),
	(6, '2026-11-27 14:05:22.497521+00', 'intraledger'),
	(7, '2026-11-27 14:05:22.558815+00', 'intraledger'),
	(8, '2026-11-27 14:05:22.590104+00', 'intraledger'),
	(9, '2026-11-27 14:05:22.640193+00', 'intraledger'),
	(10, '2026-11-27 14:05:22.685782+00', 'intraledger'),
	(11, '2026-11-27 14:05:22.730078+00', 'intraledger'),
	(12, '2026-11-27 14:05:22.751581+00', 'intraledger'),
	(13, '2026-11-27 14:05:22.794013+00', 'intraledger'),
	(14, '2026-11-27 14:05:22.811249+00', 'intraledger'),
	(15, '2026-11-27 14:05:22.842148+00', 'intraledger'),
	(16, '2026-11-27 14:05:22.865962+00', 'intraledger'),
	(17, '2026-11-27 14:05:22.898815+00', 'intraledger'),
	(18, '2026-11-27 14:05:22.941715+00', 'intraledger'),
	(19, '2026-11-27 14:05:23.00769+00', 'intraledger'),
	(20, '2026-11-27 14:05:23.033077+00', 'intraledger'),
	(21, '2026-11-27 14:05:23.096302+00', 'intraledger'),
	(22, '2026-11-27 14:05:23.132959+00', 'intraledger'),
	(23, '2026-11-27 14:05:23.190667+00', 'intraledger'),
	(24, '2026-11-27 14:05:23.23663+00', 'intraledger'),
	(25, '2026-11-27 14:05:23.300742+00', 'intraledger'),
	(26, '2026-11-27 14:05:23.333332+00', 'intraledger'),
	(27, '2026-11-27 14:05:23.398048+00', 'lightning_reserve'),
	(28, '2026-11-27 14:05:23.51945+00', 'lightning_settled'),
	(29, '2026-11-27 14:05:23.586548+00', 'lightning_reserve'),
	(30, '2026-11-27 14:05:23.622696+00', 'lightning_settled'),
	(31, '2026-11-27 14:05:23.687857+00', 'lightning_reserve'),
	(32, '2026-11-27 14:05:23.737182+00', 'lightning_failed'),
	(33, '2026-11-27 14:05:23.796732+00', 'lightning_reserve');

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
	('076baada-cb8d-46b9-b86c-641e11eedacb', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15884, 15884),
	('076baada-cb8d-46b9-b86c-641e11eedacb', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 23257, 23257),
	('076baada-cb8d-46b9-b86c-641e11eedacb', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 651, 651),
	('088de713-3ef8-4cc7-bb54-d379fdcb07d0', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 39773, 39773),
	('088de713-3ef8-4cc7-bb54-d379fdcb07d0', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 9525, 9525),
	('088de713-3ef8-4cc7-bb54-d379fdcb07d0', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 260095, 33256),
	('088de713-3ef8-4cc7-bb54-d379fdcb07d0', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 192540, 32328),
	('daac390b-0830-4b78-8fbd-7b8306079456', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 33808, 33808),
	('daac390b-0830-4b78-8fbd-7b8306079456', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 250, 250),
	('076baada-cb8d-46b9-b86c-641e11eedacb', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 927283, 275626),
	('daac390b-0830-4b78-8fbd-7b8306079456', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 51802, 51802);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('964c044f-4eea-4c6e-afe9-f02d7e64907c', 3, '2026-11-27 14:05:24.415243+00');

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
	('bf3d2a25-78ff-450e-b0ac-d968417081d8', 'USD', NULL, 0, '-infinity'),
	('5b621f5f-bd63-492b-987d-7e8af5b292dc', 'USD', NULL, 0, '-infinity'),
	('d486c761-c5be-4842-b611-ac2619cc4097', 'USD', NULL, 0, '-infinity'),
	('0e1d301e-cb88-4053-8440-07c84f5f1a78', 'BTC', NULL, 5636000, '2026-11-27 14:05:23.333332+00'),
	('5445273d-64f3-4b42-a3de-65b3f19b9618', 'BTC', NULL, 630000, '2026-11-27 14:05:23.333332+00'),
	('6eef2a11-6f75-41f5-91b4-5a5616851ac4', 'BTC', NULL, 45819000, '2026-11-27 14:05:23.796732+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661428cfac2b30a79a786', '\xb3c7a21f70f0f0cd1f56bf89e5c89e494304705f43e63eabd5a0289f227d56d4', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661428d041458bca90350', '\x55436b028d2d3811915d5465276133abe39f19ae06f0f8cba78d8f5c1bfc77a4', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d0a88bf98d70a7a', '\x1f8bced3625b208f3b7a4396d8f430456b2244f7521b229eb44e6cf314d1008d', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661428d0bde3b3f2b65bb', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d0cfa06ea07323d', '\xc69eba2294eee62d6e8cc21c7303efd13403f2b65f0fcdafddc901a004929fd3', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661428d0de3f1c3cfb447', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d0ed35fbf6dfef0', '\x74105e723adbab2e298bd50ecc361b7e27159be0e5f600daa264adbb832027bd', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661428d0f4d982b67d12f', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d101141a00defc3', '\x2229d313a356f00d444d751ec58e81665e2b5f8e16f81eb907b827a30bdf9d06', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661428d10c3561249ae60', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d11705eaa587e27', '\xf90ce7b1b9009c4e786e8e1f978f4aecb7484223f4e2047baa190846616c640f', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661428d11c45d9565ed47', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d126a1dcfdbbb11', '\xbb4d31faae1767ad9414aef3078f5064f85fe2d91399c6317b628967380934ab', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661428d12ad71fb9c5354', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d1326242193c209', '\xa956e24108edd99abd6818e35d31e74dc2ce441d60b836e9cdf39afaf8fc7dfe', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661428d13832a81b92857', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d14037f8c7dee53', '\x896f7f3e38dd9b57248a8b2e9f7afd615e90f75a48969051189144d06c6f2966', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661428d14ab13ece47213', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d15accaa938c7b1', '\x6eefc59e89549ad8cab6857c2a61ef55ddff3ba4b5cdd725cfe9877ff76f347e', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661428d160ff5952660a1', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d1706ee5ec1dd3e', '\x11aa2d3173635f936584cec673f3043037b39a070c0a6659e46a549dbc6fb2a2', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661428d17961f226fc0dc', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d18778be314d9a0', '\x7a63d1ada60cf16ae826806994c862e522906c527df0adff8e7fba9a2fde5ebe', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661428d192b164b53fd2a', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661428d1a258697126dd1', '\xefcb7483b989f273cf7debe59e15248d32e9084d1d03231170f7cf6365f262c5', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661428d1aa4d480ef94cb', NULL, NULL, '088de713-3ef8-4cc7-bb54-d379fdcb07d0', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661428d1ba1a07ca5d3cd', '\xa60a256940be2385c7e1ecca14232c15c65fdb1e597bca7dffc117d4a18e38c9', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661428d1e81f42d65c9ee', '\x09518a1524ff348bc428a07d77df78868398c580c1354ed9fff19336b5ffe9a1', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661428d200db106d7ee8b', '\x1b01401bf2ebbe89278fa0ed803f6840579b8fd5f83d6f10b6e34785f20817ef', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661428d20ce5eb6ff0514', '\x1b01401bf2ebbe89278fa0ed803f6840579b8fd5f83d6f10b6e34785f20817ef', '\x0661428d200db106d7ee8b', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661428d21b6fcb8f06f37', '\x4a1b3cf6a41820123867bc34f94ba9ad3ea1c8aed04ad7e1752ced0ad514e2e1', NULL, '076baada-cb8d-46b9-b86c-641e11eedacb', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03f2ae3a83e32c73cc67e638f0448f35d4dd041c3bba5cae22dbeda87c39a0cead', 2, 'latchkey:3e6a2323-ec36-4b60-85b5-f2aae27885c5/0009', '2026-11-27 14:05:24.364086+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661428d1ba1a07ca5d3cd', 'lightning', '6eef2a11-6f75-41f5-91b4-5a5616851ac4', 'BTC', 1000000, 10000, 1010, 1010000, '\xa60a256940be2385c7e1ecca14232c15c65fdb1e597bca7dffc117d4a18e38c9', 'lnbcrt10u1p4snr3rsp5kmvz5sk37lhvlhkmxzfx3vmaay2km2wr7kt2ymusmuxmzr2ys0vspp55c9z262qhc3ct3lpan9pggevzhr9lkc7t9au5l0lcytafgvw8rysdqqcqzzs9qrsgqky8mzv46c32waax0etl9yrg5qfhe9j6fc4vxmuh5s9u6d68uhplj37rl36mudxya3743u2p2c6dq4v7patwzm56lqmjxanyc9wdjq8spyzuadm', '\x02e69e8fc4fe3938b81ce9bf4e4e4e88c3e89a4cc521336cb4c90b0db9a11ec4dd', '2026-11-27 14:05:31.398121+00', NULL, 'settled', 1100, '\x9119018592789ae3c430dde4add19d8ed77fc77bea9dee61dfd175f6b64e8890', NULL, '2026-11-27 14:05:23.519457+00'),
	('\x0661428d1e81f42d65c9ee', 'lightning', '6eef2a11-6f75-41f5-91b4-5a5616851ac4', 'BTC', 1000000, 10000, 1010, 1010000, '\x09518a1524ff348bc428a07d77df78868398c580c1354ed9fff19336b5ffe9a1', 'lnbcrt10u1p4snr3rsp586m47twgerdfs0zlvqms4vf22nujuynr9masetyp2y73nndc9l0spp5p9gc59fylu6gh3pg5p7h0hmcs6pe33vqcy65ak0l7xfndd0laxssdqqcqzzs9qrsgqvk2jdxdmwlqd4frmhnc4f9xq2r73a7rcmu5uwkvt8n30rkulmlljat6t6vmu68uhgc0d5ta7mcp7rslf3jc4dnny69umc5cuvzcn78gq9x3pkh', '\x02e69e8fc4fe3938b81ce9bf4e4e4e88c3e89a4cc521336cb4c90b0db9a11ec4dd', '2026-11-27 14:05:31.586596+00', NULL, 'settled', 3000, '\x288dc86aeb85b511af9a277a89c0a5acc39fb917fc32b304e3f8300f0b634b48', NULL, '2026-11-27 14:05:23.622705+00'),
	('\x0661428d200db106d7ee8b', 'lightning', '6eef2a11-6f75-41f5-91b4-5a5616851ac4', 'BTC', 1000000, 10000, 1010, 1010000, '\x1b01401bf2ebbe89278fa0ed803f6840579b8fd5f83d6f10b6e34785f20817ef', 'lnbcrt10u1p4snr3rsp5esmftchx6cs59sr8kvksje8j9w954s58rwlltqga4lf3f4sh0f5qpp5rvq5qxljawlgjfu05rkcq0mggptehr74lq7k7y9kudrctusgzlhsdqqcqzzs9qrsgqsmr09gkm7tk6xra2a38e8rn20wvxpfxywsgq5wc86thgsjzp8fcp2qae7w8ch67weqqhnp8jglp6vwdygucuahu8qze2cg2twtgelnqqzcrvna', '\x02e69e8fc4fe3938b81ce9bf4e4e4e88c3e89a4cc521336cb4c90b0db9a11ec4dd', '2026-11-27 14:05:31.687939+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:05:23.737258+00'),
	('\x0661428d21b6fcb8f06f37', 'lightning', '6eef2a11-6f75-41f5-91b4-5a5616851ac4', 'BTC', 900000, 10000, 910, 910000, '\x4a1b3cf6a41820123867bc34f94ba9ad3ea1c8aed04ad7e1752ced0ad514e2e1', 'lnbcrt9u1p4snr3rsp5up32fgmhvqlxr989z79z3ul53usttlk4206xz9l4aa4tu2n6ll5qpp5fgdnea4yrqspywr8hs60jjaf45l2rj9w6p9d0ct49nks44g5utssdqqcqzzs9qrsgqq9ze8kq4a569hm42s8e03ssc3ff3z0eau6mkkvc65xhydtw9pm8re5c7vngndyk07g0m444lplkuckur63dmatdkcwa5xdf8azcyzncq8x4z3s', '\x02e69e8fc4fe3938b81ce9bf4e4e4e88c3e89a4cc521336cb4c90b0db9a11ec4dd', '2026-11-27 14:05:24.056645+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xb3c7a21f70f0f0cd1f56bf89e5c89e494304705f43e63eabd5a0289f227d56d4', 50000000, '2026-11-27 14:05:21.24417+00', 'credited', '\x0661428cfac2b30a79a786', NULL, NULL, NULL, NULL),
	('lightning', '\x55436b028d2d3811915d5465276133abe39f19ae06f0f8cba78d8f5c1bfc77a4', 5000000, '2026-11-27 14:05:21.854821+00', 'credited', '\x0661428d041458bca90350', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:05:18.018038+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(4, 0),
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
	(5, 5000000),
	(3, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xa60a256940be2385c7e1ecca14232c15c65fdb1e597bca7dffc117d4a18e38c9', '\x9119018592789ae3c430dde4add19d8ed77fc77bea9dee61dfd175f6b64e8890', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:05:23.363196+00', '2026-11-27 15:05:23+00'),
	('\x09518a1524ff348bc428a07d77df78868398c580c1354ed9fff19336b5ffe9a1', '\x288dc86aeb85b511af9a277a89c0a5acc39fb917fc32b304e3f8300f0b634b48', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:05:23.555774+00', '2026-11-27 15:05:23+00'),
	('\x1b01401bf2ebbe89278fa0ed803f6840579b8fd5f83d6f10b6e34785f20817ef', '\x537271d8e02571cde6166641e420d5760c5791b4b79388faeb39203fe8b3c82a', false, 'no_route', 'OPEN', 0, '2026-11-27 14:05:23.654462+00', '2026-11-27 15:05:23+00'),
	('\x4a1b3cf6a41820123867bc34f94ba9ad3ea1c8aed04ad7e1752ced0ad514e2e1', '\xed7ba76088ccf09a18f4671341e52e155feac4895ed00d38718aa4d3b798e9b2', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:05:23.780374+00', '2026-11-27 15:05:23+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x34dd601ff17ca1df5a035aee220c6156d39e15cf896f49756e4d772895dec9f0'),
	('outside', '\xd4636f0e7d6d1a0ca31b3e2db46b2d61c32b5bb38cdeb1c02c7a4db9473177b2');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xb3c7a21f70f0f0cd1f56bf89e5c89e494304705f43e63eabd5a0289f227d56d4', 'SETTLED', 50000000, '\x1139e975d292f0eb4f4508065240d33b491dfc5b216e1033e8cd012cf43598d1', 1, '2026-11-27 14:05:21.146119+00'),
	('\x55436b028d2d3811915d5465276133abe39f19ae06f0f8cba78d8f5c1bfc77a4', 'SETTLED', 5000000, '\x621a10329ac025eae3897b75984eb77e7d29e6ad1cdc4ce459216ef2f69f70ab', 2, '2026-11-27 14:05:21.780444+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xa60a256940be2385c7e1ecca14232c15c65fdb1e597bca7dffc117d4a18e38c9', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:05:23.500345+00', '2026-11-27 14:05:23.500345+00'),
	(2, '\x09518a1524ff348bc428a07d77df78868398c580c1354ed9fff19336b5ffe9a1', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:05:23.611275+00', '2026-11-27 14:05:23.611275+00'),
	(3, '\x1b01401bf2ebbe89278fa0ed803f6840579b8fd5f83d6f10b6e34785f20817ef', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:05:23.728864+00', '2026-11-27 14:05:23.728864+00'),
	(4, '\x4a1b3cf6a41820123867bc34f94ba9ad3ea1c8aed04ad7e1752ced0ad514e2e1', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:05:25.03692+00', '2026-11-27 14:05:23.836921+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:05:17.088142+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 14:05:17.354463+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:05:17.461438+00'),
	('0004_payments', '651b3aa279cdd5b39c4a03b6029521a228b637c61a70d312c1366946f688f13f', 'before', '2026-11-27 14:05:17.505283+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:05:17.840458+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:05:18.057282+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:05:18.148244+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:05:18.216999+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 14:05:18.264721+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('405b4082-0252-4dcc-ac83-2fdcf0fccd43', '7130a066-6d2a-4817-836c-671a491dfd27', '\x48317a090162dd8934e4d737661d81f0bbd85767bcdddd0f29089439ec148a84', '2026-11-27 14:05:20.768431+00', '2026-12-27 14:05:20.768431+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2d90a471-ffcb-4859-b6c2-3c47651bedf9', '1970f5c1-0355-411d-9bb7-d5371947917b', '\xa6c23ba929e159a719bfaea4b0b63d857820e1a31cd852b23bb6aca6b9334045', '2026-11-27 14:05:21.429279+00', '2026-12-27 14:05:21.429279+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('37177ceb-9ce1-4a7e-ac09-7ff05f32ef54', '57c6640b-261a-4df6-8958-c219bda70b4d', '\x4100b8ae167c2b2fae75e49a76433ec4c3ca2f0441e2b66e20583ca0e080d233', '2026-11-27 14:05:21.952368+00', '2026-12-27 14:05:21.952368+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('6eef2a11-6f75-41f5-91b4-5a5616851ac4', '7130a066-6d2a-4817-836c-671a491dfd27', 'BTC', '', '2026-11-27 14:05:20.693433+00'),
	('bf3d2a25-78ff-450e-b0ac-d968417081d8', '7130a066-6d2a-4817-836c-671a491dfd27', 'USD', '', '2026-11-27 14:05:20.704358+00'),
	('0e1d301e-cb88-4053-8440-07c84f5f1a78', '1970f5c1-0355-411d-9bb7-d5371947917b', 'BTC', '', '2026-11-27 14:05:21.342111+00'),
	('5b621f5f-bd63-492b-987d-7e8af5b292dc', '1970f5c1-0355-411d-9bb7-d5371947917b', 'USD', '', '2026-11-27 14:05:21.34623+00'),
	('5445273d-64f3-4b42-a3de-65b3f19b9618', '57c6640b-261a-4df6-8958-c219bda70b4d', 'BTC', '', '2026-11-27 14:05:21.942691+00'),
	('d486c761-c5be-4842-b611-ac2619cc4097', '57c6640b-261a-4df6-8958-c219bda70b4d', 'USD', '', '2026-11-27 14:05:21.945517+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428cfac2b30a79a78600', NULL, NULL),
	(5000, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d041458bca9035000', NULL, NULL),
	(-100, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d0a88bf98d70a7a00', 'bob', NULL),
	(100, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0a88bf98d70a7a01', 'alice', NULL),
	(-50, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0bde3b3f2b65bb00', 'carol', NULL),
	(50, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d0bde3b3f2b65bb01', 'bob', NULL),
	(-101, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d0cfa06ea07323d00', 'bob', NULL),
	(101, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0cfa06ea07323d01', 'alice', NULL),
	(-50, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0de3f1c3cfb44700', 'carol', NULL),
	(50, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d0de3f1c3cfb44701', 'bob', NULL),
	(-102, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d0ed35fbf6dfef000', 'bob', NULL),
	(102, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0ed35fbf6dfef001', 'alice', NULL),
	(-51, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d0f4d982b67d12f00', 'carol', NULL),
	(51, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d0f4d982b67d12f01', 'bob', NULL),
	(-103, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d101141a00defc300', 'bob', NULL),
	(103, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d101141a00defc301', 'alice', NULL),
	(-51, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d10c3561249ae6000', 'carol', NULL),
	(51, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d10c3561249ae6001', 'bob', NULL),
	(-104, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d11705eaa587e2700', 'bob', NULL),
	(104, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d11705eaa587e2701', 'alice', NULL),
	(-52, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d11c45d9565ed4700', 'carol', NULL),
	(52, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d11c45d9565ed4701', 'bob', NULL),
	(-105, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d126a1dcfdbbb1100', 'bob', NULL),
	(105, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d126a1dcfdbbb1101', 'alice', NULL),
	(-52, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d12ad71fb9c535400', 'carol', NULL),
	(52, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d12ad71fb9c535401', 'bob', NULL),
	(-106, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d1326242193c20900', 'bob', NULL),
	(106, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d1326242193c20901', 'alice', NULL),
	(-53, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d13832a81b9285700', 'carol', NULL),
	(53, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d13832a81b9285701', 'bob', NULL),
	(-107, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d14037f8c7dee5300', 'bob', NULL),
	(107, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d14037f8c7dee5301', 'alice', NULL),
	(-53, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d14ab13ece4721300', 'carol', NULL),
	(53, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d14ab13ece4721301', 'bob', NULL),
	(-108, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d15accaa938c7b100', 'bob', NULL),
	(108, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d15accaa938c7b101', 'alice', NULL),
	(-54, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d160ff5952660a100', 'carol', NULL),
	(54, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d160ff5952660a101', 'bob', NULL),
	(-109, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d1706ee5ec1dd3e00', 'bob', NULL),
	(109, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d1706ee5ec1dd3e01', 'alice', NULL),
	(-54, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d17961f226fc0dc00', 'carol', NULL),
	(54, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d17961f226fc0dc01', 'bob', NULL),
	(-110, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d18778be314d9a000', 'bob', NULL),
	(110, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d18778be314d9a001', 'alice', NULL),
	(-55, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d192b164b53fd2a00', 'carol', NULL),
	(55, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d192b164b53fd2a01', 'bob', NULL),
	(-111, NULL, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d1a258697126dd100', 'bob', NULL),
	(111, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d1a258697126dd101', 'alice', NULL),
	(-55, NULL, '0e1d301e-cb88-4053-8440-07c84f5f1a78', '\x0661428d1aa4d480ef94cb00', 'carol', NULL),
	(55, NULL, '5445273d-64f3-4b42-a3de-65b3f19b9618', '\x0661428d1aa4d480ef94cb01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d1ba1a07ca5d3cd00', NULL, NULL),
	(-1003, 3, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d1e81f42d65c9ee00', NULL, NULL),
	(-1010, 10, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d200db106d7ee8b00', NULL, NULL),
	(1010, 10, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d20ce5eb6ff051400', NULL, NULL),
	(-910, 10, '6eef2a11-6f75-41f5-91b4-5a5616851ac4', '\x0661428d21b6fcb8f06f3700', NULL, NULL);

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
-- Name: payment_sending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_sending ON public.payment USING btree (checked_at NULLS FIRST) WHERE (state = 'sending'::text);

--
-- Name: receipt_quarantined; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_quarantined ON public.receipt USING btree (due_at) WHERE (state = 'quarantined'::text);

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
