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
	('da5f7703-65ef-4786-a33d-5701636ad894', '9298e4d9-17a1-453d-9273-a5c9ca0380bc', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '578e427d-6519-420e-97e4-07d75df5ea1b', '2026-11-27 13:35:28.424651+00'),
	('b2222813-04b5-4279-b7c2-07c2e96a9e45', '6fd126ab-02d1-4382-a816-9dacd72327cf', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '2026-11-27 13:35:29.327622+00'),
	('55089fcc-0ade-41ab-ad85-d24d6ce38773', '5277c06a-43ce-4604-b9f3-45bf112f5d0e', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '2026-11-27 13:35:29.816334+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('5ac030fd-c34b-4b44-8422-bb4a56831792', '55089fcc-0ade-41ab-ad85-d24d6ce38773', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:35:29.898951+00', NULL, '2026-11-27 13:35:33.31043+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', 'da5f7703-65ef-4786-a33d-5701636ad894', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:35:28.705359+00', NULL, '2026-11-27 13:35:33.038891+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('cc76faf5-09ee-4df6-a4d4-857a5da34603', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:35:29.401294+00', NULL, '2026-11-27 13:35:32.514166+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('71cb6add-0b86-4522-b699-43da8d412cbc', 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', '\x6d502d7a403f1f4b918b2c68221f5839db4ed648341cf0f727d7de473a68dbfa', 'blink_Xl8tD2', '8rSy', '2026-11-27 13:35:28.714268+00', NULL),
	('1186436d-2efa-4b70-92c2-6e4739c33ca0', 'cc76faf5-09ee-4df6-a4d4-857a5da34603', '\xd571969f8d2914456db4eebb42ab6e4ab09721175ec09d34d8fc32dfe8ced2d1', 'blink_23BvSw', 'gj27', '2026-11-27 13:35:29.402749+00', NULL),
	('8f9aa168-c142-4d30-9874-90bbcd2a9afc', '5ac030fd-c34b-4b44-8422-bb4a56831792', '\x10519426ce1e061a080e9012a2ee0eadbdd31ef0e25706088f3af8cdebd2bcb7', 'blink_hD49M8', 'ey2P', '2026-11-27 13:35:29.899685+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142221ee45e414ac5d153', '2026-11-27 13:35:28.449754+00', 'da5f7703-65ef-4786-a33d-5701636ad894', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614222202663cff745ce02', '2026-11-27 13:35:28.532162+00', 'da5f7703-65ef-4786-a33d-5701636ad894', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-000000000001', '72526c26-a97d-493a-beaa-8b5813bd1418', '{}', '{"expires_at": "2026-12-27T13:35:28.522334+00:00"}'),
	('\x06614222237b5e40e73ff868', '2026-11-27 13:35:28.750502+00', 'da5f7703-65ef-4786-a33d-5701636ad894', 'api_key.created', 'session', '72526c26-a97d-493a-beaa-8b5813bd1418', '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-000000000002', 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Xl8tD2…8rSy", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661422225c1086213e788f4', '2026-11-27 13:35:28.899521+00', 'da5f7703-65ef-4786-a33d-5701636ad894', 'account.username_set', 'key', 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142222c74519f0d497a7e', '2026-11-27 13:35:29.338527+00', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142222cb5c557ef272a67', '2026-11-27 13:35:29.355273+00', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-000000000007', 'e64dd722-1e22-4500-a965-f7063331489c', '{}', '{"expires_at": "2026-12-27T13:35:29.349960+00:00"}'),
	('\x066142222d8b0b737d2631af', '2026-11-27 13:35:29.409894+00', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'api_key.created', 'session', 'e64dd722-1e22-4500-a965-f7063331489c', '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-000000000008', 'cc76faf5-09ee-4df6-a4d4-857a5da34603', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_23BvSw…gj27", "expires_at": null}], "limits_include_fees": false}'),
	('\x066142222f4ae8a8a49f0d4d', '2026-11-27 13:35:29.52451+00', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'account.username_set', 'key', 'cc76faf5-09ee-4df6-a4d4-857a5da34603', '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661422233f136fde8508365', '2026-11-27 13:35:29.829216+00', '55089fcc-0ade-41ab-ad85-d24d6ce38773', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614222343e689161f416aa', '2026-11-27 13:35:29.849007+00', '55089fcc-0ade-41ab-ad85-d24d6ce38773', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-00000000000d', '758c8987-996e-48e6-a1c7-326c5e1b3d97', '{}', '{"expires_at": "2026-12-27T13:35:29.841162+00:00"}'),
	('\x066142223524fdbd59837afe', '2026-11-27 13:35:29.908063+00', '55089fcc-0ade-41ab-ad85-d24d6ce38773', 'api_key.created', 'session', '758c8987-996e-48e6-a1c7-326c5e1b3d97', '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-00000000000e', '5ac030fd-c34b-4b44-8422-bb4a56831792', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_hD49M8…ey2P", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661422236f49243be362618', '2026-11-27 13:35:30.026905+00', '55089fcc-0ade-41ab-ad85-d24d6ce38773', 'account.username_set', 'key', '5ac030fd-c34b-4b44-8422-bb4a56831792', '127.0.0.1', 'python-httpx2/2.16.2', '888ad1ff-eff1-4347-87e0-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(3, -100000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(3, 100000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(4, -50000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(4, 50000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(5, -101000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(5, 101000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(6, -50000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(6, 50000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(7, -102000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(7, 102000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(8, -51000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(8, 51000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(9, -103000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(9, 103000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(10, -51000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(10, 51000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(11, -104000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(11, 104000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(12, -52000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(12, 52000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(13, -105000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(13, 105000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(14, -52000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(14, 52000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(15, -106000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(15, 106000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(16, -53000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(16, 53000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(17, -107000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(17, 107000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(18, -53000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(18, 53000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(19, -108000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(19, 108000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(20, -54000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(20, 54000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(21, -109000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(21, 109000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(22, -54000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(22, 54000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(23, -110000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(23, 110000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(24, -55000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(24, 55000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(25, -111000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(25, 111000, '02eeeff3-abdc-4026-a299-7b14a1985e3a');
INSERT INTO public.entry VALUES
	(26, -55000, '02eeeff3-abdc-4026-a299-7b14a1985e3a'),
	(26, 55000, 'a60633a7-089f-41a7-9d7a-c6e8694d891a'),
	(27, -1010000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(31, -1010000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(33, -910000, '578e427d-6519-420e-97e4-07d75df5ea1b'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(780, 1, '2026-11-27 13:35:29.25176+00', 'lightning_receipt', '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142222aeb733835bad300'),
	(792, 2, '2026-11-27 13:35:29.735317+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x06614222327d3fc708013200'),
	(803, 3, '2026-11-27 13:35:30.312862+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142223b1aa0b5ea021801'),
	(805, 4, '2026-11-27 13:35:30.42449+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142223d00588a02b7fa01'),
	(808, 5, '2026-11-27 13:35:30.571125+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142223f24b5b247b1a901'),
	(810, 6, '2026-11-27 13:35:30.761801+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422241bf6d1ce2294001'),
	(813, 7, '2026-11-27 13:35:30.982045+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x06614222455e264cf9c46e01'),
	(815, 8, '2026-11-27 13:35:31.074902+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422246ed3a3bd49fa101'),
	(819, 9, '2026-11-27 13:35:31.22868+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224930babc6464ea01'),
	(821, 10, '2026-11-27 13:35:31.258575+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422249ba430b367a0401'),
	(824, 11, '2026-11-27 13:35:31.318264+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224aa2b485f970f501'),
	(826, 12, '2026-11-27 13:35:31.448525+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142224c9b2e48b3b7b901'),
	(829, 13, '2026-11-27 13:35:31.55043+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224e27ea5396488301'),
	(831, 14, '2026-11-27 13:35:31.596293+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142224ee451d04102ec01'),
	(834, 15, '2026-11-27 13:35:31.675833+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224ff864ceac0b7c01'),
	(836, 16, '2026-11-27 13:35:31.715789+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422250b4ee8083016501'),
	(839, 17, '2026-11-27 13:35:31.83051+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142225274c4cdfc296f01'),
	(841, 18, '2026-11-27 13:35:31.91101+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422253abd9265bc03201'),
	(844, 19, '2026-11-27 13:35:32.044846+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422255bccd590c96f101'),
	(846, 20, '2026-11-27 13:35:32.066223+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422256109551c8a79801'),
	(849, 21, '2026-11-27 13:35:32.175338+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422257ba2680c13c4701'),
	(854, 22, '2026-11-27 13:35:32.216852+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x06614222584820b911ca8c01'),
	(857, 23, '2026-11-27 13:35:32.287307+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x06614222596e1bee2cf8fe01'),
	(859, 24, '2026-11-27 13:35:32.326415+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142225a086f44e0c0df01'),
	(862, 25, '2026-11-27 13:35:32.443794+00', 'lightning_receipt', '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142225bb23e05d5e3de01'),
	(864, 26, '2026-11-27 13:35:32.492914+00', 'intraledger_receipt', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142225c804598d84f2301');

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
	('\x7fdfb6a5f4fb7e7ebc5243625294e7c26c334f987e9c6069c7bac1c5eab9716e', '578e427d-6519-420e-97e4-07d75df5ea1b', 'da5f7703-65ef-4786-a33d-5701636ad894', 'BTC', 'lnbcrt500u1p4snpepsp5nlqtel6lrukwllla8jyjveapf0kln3g6dyh9wnq3p8z96sngrmnqpp50l0mdf05ldl8a0zjgd399988cfkrxnuc06wxq6w8htqut64ew9hqdqqxqrwzqcqzzs9qrsgqcshmqx2e6uqca5tfcf5npm77wl6q4tanjstj6ndmvt5pnwlhuflswh2eztqszgucvw200950dhe7fkqpdvej0ape3gq4jh45kjmud2sq9h8t8n', '\x9fc0bcff5f1f2ceffffd3c892667a14bedf9c51a692e574c1109c45d42681ee6', '\x0647f71e640b2aa2ffc4ce342d71ad2df4fabb039145348ef02413882ad05fa2', 50000000, '', NULL, NULL, '2026-11-27 13:35:29.103483+00', '2026-11-27 17:35:29+00', 'PAID', 50000000, '\x066142222aeb733835bad3', 'lightning'),
	('\x2ea5f29db5e3136577cc2136a8998ca56af5b9405897b17be9b92ae2dacaf18b', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt50u1p4snpepsp585uxaymv9jnvrrp8xrgtlturt3q9xzg9ktg4xlxgsvyx3l624ftspp596jl98d4uvfk2a7vyym23xvv5440tw2qtztmz7lfhy4w9kk27x9sdqqxqrwzqcqzzs9qrsgqqqtvgqajelqh9etecjtzh85cesn7tgpm064m0rzu8sseqrd9rav4ce6ylr8045r9lvp5f54jv9k3ncek7wrsefq0vqcdz7fywmd04fgpr0kz0z', '\x3d386e936c2ca6c18c2730d0bfaf835c40530905b2d1537cc8830868ff4aaa57', '\x4325e1a0dfd20c8992a201aa3a25570874d76fe8796091ca2fa64e2e2f1329bd', 5000000, '', NULL, NULL, '2026-11-27 13:35:29.600937+00', '2026-11-27 17:35:29+00', 'PAID', 5000000, '\x06614222327d3fc7080132', 'lightning'),
	('\x756256fe643fd73cebbd15a3ae58b26524aff1006e7023b20e1c510175114fd2', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1u1p4snpezsp5wfr4w8r3xz4zgtnaj0clke0q0cej4f2z8y6qgq6swlvytufvsyfspp5w439dlny8ltne6aazk36uk9jv5j2lugqdecz8vswr3gszag3flfqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqemldk66hg0jcktdefsdmw854ccamkhzkd0h38asfa7r5cjsg8px9tpqht8043uzjjp3tgsdn574c9kc8m4zxezpapwxl6vf4uyy4mfqq7azl96', '\x7247571c7130aa242e7d93f1fb65e07e332aa542393404035077d845f12c8113', '\x0107a4e30fbde25c80a005e114029ed5c650a09cca72fc1fdb9b01efc48c6817', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:35:30.205365+00', '2026-11-27 17:35:30+00', 'PAID', 100000, '\x066142223b1aa0b5ea0218', 'intraledger'),
	('\xfdcb3b96c98ca85cc85aba0bf1b00f85e6652e2f6dd43a544d95d9d090fc0d7e', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1010n1p4snpezsp5vgd5y8xd5qgqr88s6rajjvv59zvxy88skkq2fplha4u2tdfmetzspp5lh9nh9kf3j59ejz6hg9lrvq0shnx2t30dh2r54zdjhvapy8up4lqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq43xqg5y84d3gm3xc5zfd4vpg49hc2de8hlp6sfygju9d2hn6w693h33duqlrwlgfcrqqz927a6tmaq7s5m9lrqzceqa453av0l5vzzqq5qqgny', '\x621b421ccda010019cf0d0fb2931942898621cf0b580a487f7ed78a5b53bcac5', '\x4c78c747e02800a11672033e649ce848d3f7902ba520e70c8cb4ca08eef64a70', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:35:30.521028+00', '2026-11-27 17:35:30+00', 'PAID', 101000, '\x066142223f24b5b247b1a9', 'intraledger'),
	('\xa73be9e65bd52ca54e1df973b2b0a6f0e3808cf52f28449ec831eb8471cacc07', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1020n1p4snpezsp5e3a6yytw0zvsafkjae064n7l572fnn2glr568wrae57e32wlyhhspp55ua7nejm65k22nsal9em9v9x7r3cpr849u5yf8kgx84cguw2esrsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqp6tnlvpmkganznwx4m3gmy6mc8hrea54f3zsfjjzcjkddvj65fakghsha3g0xj3gezn9r3vkdjf6f4xlef20p4h60ln0sky4hhc3fqgq67xec3', '\xcc7ba2116e78990ea6d2ee5faacfdfa79499cd48f8e9a3b87dcd3d98a9df25ef', '\xd51c234e325859bd0e21800a36376b5ef626842292f8f6a51e22b43627186669', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:35:30.863714+00', '2026-11-27 17:35:30+00', 'PAID', 102000, '\x06614222455e264cf9c46e', 'intraledger'),
	('\x84b8ee5e669603f5a64d2b3d91d6e8063c1e41a41d157c98f7bc43a8ca178a1e', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1030n1p4snpersp5qgtyllhylgt2jq85q6m6x6jdechzdnl8q90k5uz202v7k5dvyskqpp5sjuwuhnxjcpltfjd9v7er4hgqc7pusdyr52hex8hh3p63jsh3g0qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq8j33se06qnmwaw463we779nu39009dehe3hemkzkw8du2p9urayy5wdcx5uy6lw7yrdcprwpcj56l8mlxfyw8hphurljnn055gh6kwqpxtv95v', '\x02164ffee4fa16a900f406b7a36a4dce2e26cfe7015f6a704a7a99eb51ac242c', '\x04d34cccd3974f71d77640eab222204faf55737b9af38fb63eef2a3418657664', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:35:31.135845+00', '2026-11-27 17:35:31+00', 'PAID', 103000, '\x066142224930babc6464ea', 'intraledger'),
	('\x8e1dfe34d3d52c1292ae8d80321ded0e7cc70774986737bed1705f4f0c0649af', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1060n1p4snpersp579gyr9krq7at2hxz063kwhnuvkncuh79nn3gw4pca7vvydt4zj5qpp53cwludxn65kp9y4w3kqry80dpe7vwpm5npnn00k3wp057rqxfxhsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqjlshvazkscp5dparqfewd66k5c5djw52e2lqe0f0raud4me5mmfnsdfg3jw3lqavq6g3yr0tdfjnrxjc45nz3cj9mjakv6v8uwjcnjspzzctwk', '\xf1504196c307bab55cc27ea3675e7c65a78e5fc59ce2875438ef98c2357514a8', '\x8cd419a57bcea8eb2f54a08a37452aac2b84142680ca1be691081ce1702ed392', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:35:31.627657+00', '2026-11-27 17:35:31+00', 'PAID', 106000, '\x066142224ff864ceac0b7c', 'intraledger'),
	('\x2e39539e7fc4cf1b20235432656335d8cbd8e28800c50e5251af3321e9717c64', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1070n1p4snpersp5rw9tqs77fu4dp9fp4r5kz4vuwmwp3lv2q27vuwl88zkafllhkzkspp59cu488nlcn83kgpr2sex2ce4mr9a3c5gqrzsu5j34uejr6t303jqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq09zqt3j9u0xxkre6lgygnr7zgghy8zt6qx0ffmgm4w7ptsw77hsn9n8cnpkmeg7ln9s00whnzcv333v2g28jttznv28gf4s8qgcjzlspjvrymw', '\x1b8ab043de4f2ad09521a8e961559c76dc18fd8a02bcce3be738add4fff7b0ad', '\xe55e123522aec663041f37a1b7353fde9cc1015776b11f2d08a46c008c404eb8', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:35:31.74044+00', '2026-11-27 17:35:31+00', 'PAID', 107000, '\x066142225274c4cdfc296f', 'intraledger'),
	('\xb9abd0ec960bb455298858e1270f74e89c1dc857dfa2d10e03edfde21d47ab80', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1080n1p4snpersp5qztkcvnm2k5f4e6hjwydtmk4vzpd6msw36qk0ks9su60meghxjcspp5hx4apmykpw6922vgtrsjwrm5azwpmjzhm73dzrsrah77y8284wqqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqvwxzqle5fy62xf4q76jvfdr8hfz88zzqyypl57z09jdj8ht8846s5pmj7wdfj4s8tcr48h6t5cfznje48m3277xvmp3vqx7fxkrn4zqq0ypkw6', '\x00976c327b55a89ae7579388d5eed56082dd6e0e8e8167da058734fde51734b1', '\x5ce8b7dd3d8788b137e25b473889b35d141500393b03291264f7440edbbc8250', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:35:31.97599+00', '2026-11-27 17:35:31+00', 'PAID', 108000, '\x0661422255bccd590c96f1', 'intraledger'),
	('\xa2f87b0badc61a7605c0d4569243bf700acfb5ca81327c7ef2c94a80aea63a72', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1090n1p4snpeysp58rg3mrwss5tzxq3z476mjc24qxjdhgwn8t667lz3tug5xdqukcfspp55tu8kzadccd8vpwq63tfysalwq9vldw2sye8clhje99gpt4x8feqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq970kp3g4whs765xpe6rlruhdlddx7cjmp9j64qclpznmualgr7qyulqmd3cep8y52nxrum82r6h2se32d3gscajk3dtrhgws67hcjwsqmertgm', '\x38d11d8dd08516230222afb5b9615501a4dba1d33af5af7c515f1143341cb613', '\xa6736372e726d06c1ca3e411035111c08e37f8e34418eb89b81316a04bdf9016', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:35:32.107411+00', '2026-11-27 17:35:32+00', 'PAID', 109000, '\x0661422257ba2680c13c47', 'intraledger'),
	('\x172f6f9a1318a5100b3a82ed7505aae02e87e9b39cc0e5f66662c7b8c4de9865', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1040n1p4snpersp5kw5w5cxlesf4vd2eswj7efhxfck592lyahapmthrsz9mn374hwaqpp5zuhklxsnrzj3qze6stkh2pd2uqhg06dnnnqwtanxvtrm33x7npjsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqfu02cph0drjd7f93ljjapjnppnngahwdpz4cvxk5nylujlsqg69k45s32ygpwhs3q6d3fuajszlwnnfqym9m43s3z0ppna9qtl6tpdqqyu59ty', '\xb3a8ea60dfcc1356355983a5eca6e64e2d42abe4edfa1daee3808bb9c7d5bbba', '\x2d1d407db700d8ff51909b7b07a80773d3f27900c682071ccdfff6085b4eb196', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:35:31.279431+00', '2026-11-27 17:35:31+00', 'PAID', 104000, '\x066142224aa2b485f970f5', 'intraledger'),
	('\x4d3510d5ccf52b623de240eed895a066642a5900e39d5b5dda915a382f97d133', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1050n1p4snpersp53ulfzcznz3suqj36ctzdx58c0t4j2zc3el90wchm0wa8q8f677yspp5f563p4wv754ky00zgrhd39dqvejz5kgquww4khw6j9drstuh6yesdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq88h42mmlf94c23f5gxe0jg477vtal7dhg054lguyl0me2aaq44wkj5ae5fum9qmhfqymh7rceg0fw7at3m42lh50gg2sp5nkjfj325gqyqnqcd', '\x8f3e9160531461c04a3ac2c4d350f87aeb250b11cfcaf762fb7bba701d3af789', '\x1f6130a08ae4a9f406ccd7f047bfe7b3ca0e91edf7ab8546b21278b04abc7bbc', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:35:31.484101+00', '2026-11-27 17:35:31+00', 'PAID', 105000, '\x066142224e27ea53964883', 'intraledger'),
	('\x0cc08a32c0ff4b2d50f6fc210b57a1ea3dd466a7eab685f68dbfce17e2d5250d', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1110n1p4snpeysp5d8rqtwfkdx2tz4pnxy3dghdlet4daxhlltge4w9054yqvc2dykdqpp5pnqg5vkqla9j658klsssk4apag7age48a2mgta5dhl8p0ck4y5xsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqgrmn3jcd78ffrwn3k8h8u8fa9pswrdr2pfhd29sa60fumxpmla0sck7at0pdd87ms0ug6zj23zdy0jqrrdvqzp5xr7mx3ls5tmhzpugp8tkexr', '\x69c605b9366994b154333122d45dbfcaeade9afffad19ab8afa54806614d259a', '\xaa4fb4fd3cf2df6427b4ab9a8f8b1bb094a6558ce6314725c6a86668af9f4dff', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:35:32.380585+00', '2026-11-27 17:35:32+00', 'PAID', 111000, '\x066142225bb23e05d5e3de', 'intraledger'),
	('\xf88a1c49d515b101a5557c283c4f3f14fb08c9168020946bdad3c2e5a40340c7', '02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', 'lnbcrt1100n1p4snpeysp53f3jjvslhgjzzxqu2yrk5qsqp0t3lx6pn882xx7qcxn3ltvzpjdqpp5lz9pcjw4zkcsrf240s5rcnelznas3jgksqsfg67660pwtfqrgrrsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqq30yhg0gwlpdpy7y85k3emfyrpcrh35y5yh2jjjqzn4zvkehhmzzxg33q05rd8ks87w02h66vt5uyenqvk3f3wqqj44rz27jp3zchjcpm0cdgl', '\x8a6329321fba2421181c51076a02000bd71f9b4199cea31bc0c1a71fad820c9a', '\x3a37981b9a1e39dd18d03df21a366b93ed8b9cb5657bdf3c4439561039afd0a8', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:35:32.246372+00', '2026-11-27 17:35:32+00', 'PAID', 110000, '\x06614222596e1bee2cf8fe', 'intraledger'),
	('\x350c1743acd736051b4a43e9635444e9ab34048550ccdcf028a3af4b2114196f', 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '55089fcc-0ade-41ab-ad85-d24d6ce38773', 'BTC', 'lnbcrt5u1p4snpe9sp594prdfuvc7mgq7k3xdfjs7jtx5artecg9n00k44fqdr754jj5pwqpp5x5xpwsav6umq2x62g05kx4zyax4ngpy92rxdeupg5wh5kgg5r9hsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqkrun36vcqf8ayy8yf2zlse0apdsl5rz3rt3n2a2fn9n40dqwn0tpgm0atkpqqf4kqj6ujuhjrfjzvz8lx9lvd33wcfdtzmj95sqcdagqzcy58m', '\x2d4236a78cc7b6807ad13353287a4b353a35e7082cdefb56a90347ea5652a05c', '\x10716a3ed71d0f901a3732008da710fef1a669f743bf90c5ec8ea110d409760b', 500000, 'never paid', NULL, NULL, '2026-11-27 13:35:33.283891+00', '2026-11-27 17:35:33+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:35:29.237875+00', 'lightning_receipt'),
	(2, '2026-11-27 13:35:29.733951+00', 'lightning_receipt'),
	(3, '2026-11-27 13:35:30.298528+00', 'intraledger'),
	(4, '2026-11-27 13:35:30.422872+00', 'intraledger'),
	(5, '2026-11-27 13:35:30.563253+00', 'intraledger'),
	(6, '2026-11-27 13:35:30.733933+00', 'intraledger'),
	(7, '2026-11-27 13:35:30.971174+00', 'intraledger'),
	(8, '2026-11-27 13:35:31.073338+00', 'intraledger'),
	(9, '2026-11-27 13:35:31.22169+00', 'intraledger'),
	(10, '2026-11-27 13:35:31.256899+00', 'intraledger'),
	(11, '2026-11-27 13:35:31.316404+00', 'intraledger'),
	(12, '2026-11-27 13:35:31.44555+00', 'intraledger'),
	(13, '2026-11-27 13:35:31.547114+00', 'intraledger'),
	(14, '2026-11-27 13:35:31.595345+00', 'intraledger'),
	(15, '2026-11-27 13:35:31.66602+00', 'intraledger'),
	(16, '2026-11-27 13:35:31.714286+00', 'intraledger'),
	(17, '2026-11-27 13:35:31.828932+00', 'intraledger'),
	(18, '2026-11-27 13:35:31.908569+00', 'intraledger'),
	(19, '2026-11-27 13:35:32.043981+00', 'intraledger'),
	(20, '2026-11-27 13:35:32.065429+00', 'intraledger'),
	(21, '2026-11-27 13:35:32.174374+00', 'intraledger'),
	(22, '2026-11-27 13:35:32.21072+00', 'intraledger'),
	(23, '2026-11-27 13:35:32.285979+00', 'intraledger'),
	(24, '2026-11-27 13:35:32.325487+00', 'intraledger'),
	(25, '2026-11-27 13:35:32.434494+00', 'intraledger'),
	(26, '2026-11-27 13:35:32.487237+00', 'intraledger'),
	(27, '2026-11-27 13:35:32.580754+00', 'lightning_reserve'),
	(28, '2026-11-27 13:35:32.656807+00', 'lightning_settled'),
	(29, '2026-11-27 13:35:32.729348+00', 'lightning_reserve'),
	(30, '2026-11-27 13:35:32.817641+00', 'lightning_settled'),
	(31, '2026-11-27 13:35:32.891413+00', 'lightning_reserve'),
	(32, '2026-11-27 13:35:32.938412+00', 'lightning_failed'),
	(33, '2026-11-27 13:35:33.012199+00', 'lightning_reserve');

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
	('5ac030fd-c34b-4b44-8422-bb4a56831792', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 226, 226),
	('c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 54892, 54892),
	('c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 102628, 102628),
	('c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 636, 636),
	('cc76faf5-09ee-4df6-a4d4-857a5da34603', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 33326, 33326),
	('cc76faf5-09ee-4df6-a4d4-857a5da34603', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 10036, 10036),
	('5ac030fd-c34b-4b44-8422-bb4a56831792', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 107327, 107327),
	('5ac030fd-c34b-4b44-8422-bb4a56831792', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15823, 15823),
	('c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 865299, 243722),
	('cc76faf5-09ee-4df6-a4d4-857a5da34603', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 352150, 89825),
	('cc76faf5-09ee-4df6-a4d4-857a5da34603', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 250569, 66825);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('534e0382-c6d6-4ec9-a713-c82e1bf4169f', 5, '2026-11-27 13:35:33.559755+00');

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
	('59136960-7f05-404c-b96c-aae553a574d3', 'USD', NULL, 0, '-infinity'),
	('a95901e2-f355-4108-83d4-36ee91855341', 'USD', NULL, 0, '-infinity'),
	('55c04eed-bebb-4915-9920-b694e4746817', 'USD', NULL, 0, '-infinity'),
	('02eeeff3-abdc-4026-a299-7b14a1985e3a', 'BTC', NULL, 5636000, '2026-11-27 13:35:32.487237+00'),
	('a60633a7-089f-41a7-9d7a-c6e8694d891a', 'BTC', NULL, 630000, '2026-11-27 13:35:32.487237+00'),
	('578e427d-6519-420e-97e4-07d75df5ea1b', 'BTC', NULL, 45819000, '2026-11-27 13:35:33.012199+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142222aeb733835bad3', '\x7fdfb6a5f4fb7e7ebc5243625294e7c26c334f987e9c6069c7bac1c5eab9716e', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614222327d3fc7080132', '\x2ea5f29db5e3136577cc2136a8998ca56af5b9405897b17be9b92ae2dacaf18b', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142223b1aa0b5ea0218', '\x756256fe643fd73cebbd15a3ae58b26524aff1006e7023b20e1c510175114fd2', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142223d00588a02b7fa', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142223f24b5b247b1a9', '\xfdcb3b96c98ca85cc85aba0bf1b00f85e6652e2f6dd43a544d95d9d090fc0d7e', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661422241bf6d1ce22940', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614222455e264cf9c46e', '\xa73be9e65bd52ca54e1df973b2b0a6f0e3808cf52f28449ec831eb8471cacc07', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661422246ed3a3bd49fa1', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142224930babc6464ea', '\x84b8ee5e669603f5a64d2b3d91d6e8063c1e41a41d157c98f7bc43a8ca178a1e', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661422249ba430b367a04', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142224aa2b485f970f5', '\x172f6f9a1318a5100b3a82ed7505aae02e87e9b39cc0e5f66662c7b8c4de9865', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142224c9b2e48b3b7b9', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142224e27ea53964883', '\x4d3510d5ccf52b623de240eed895a066642a5900e39d5b5dda915a382f97d133', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142224ee451d04102ec', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142224ff864ceac0b7c', '\x8e1dfe34d3d52c1292ae8d80321ded0e7cc70774986737bed1705f4f0c0649af', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661422250b4ee80830165', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142225274c4cdfc296f', '\x2e39539e7fc4cf1b20235432656335d8cbd8e28800c50e5251af3321e9717c64', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661422253abd9265bc032', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661422255bccd590c96f1', '\xb9abd0ec960bb455298858e1270f74e89c1dc857dfa2d10e03edfde21d47ab80', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661422256109551c8a798', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661422257ba2680c13c47', '\xa2f87b0badc61a7605c0d4569243bf700acfb5ca81327c7ef2c94a80aea63a72', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614222584820b911ca8c', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614222596e1bee2cf8fe', '\xf88a1c49d515b101a5557c283c4f3f14fb08c9168020946bdad3c2e5a40340c7', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142225a086f44e0c0df', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142225bb23e05d5e3de', '\x0cc08a32c0ff4b2d50f6fc210b57a1ea3dd466a7eab685f68dbfce17e2d5250d', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142225c804598d84f23', NULL, NULL, 'cc76faf5-09ee-4df6-a4d4-857a5da34603', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142225ded927a646ab1', '\x7d27092b4670a4fe054a66165807ad1c54d7e513e1b024d5f9888393004b391b', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661422260320402cb662c', '\x8601fe21e467bc0065520e959febea256e8b3a87b78e578cb2666e437d0f1e40', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661422262ab1573948ef5', '\xef9e77a40cc60e91a93380ceb366bc2a30e3ecf5ea230756b7d2d3605c1dcbbf', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142226362ac34df3afc', '\xef9e77a40cc60e91a93380ceb366bc2a30e3ecf5ea230756b7d2d3605c1dcbbf', '\x0661422262ab1573948ef5', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142226482e7dd84aa59', '\x1fbef4b48b0b0fc03e5f3f735c1f5f2a23bb55f1d26ee6311be32f46a70073a8', NULL, 'c1bc57b7-a5c5-4d06-a709-fdd4f23b05e0', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02eadd9fc8330c470062f218a053c8e82e1629e589b5768369d876b007666e3529', 2, 'latchkey:f3321850-d6c1-4d1e-b5d3-46b685cd399c/0009', '2026-11-27 13:35:33.510288+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142225ded927a646ab1', 'lightning', '578e427d-6519-420e-97e4-07d75df5ea1b', 'BTC', 1000000, 10000, 1010, 1010000, '\x7d27092b4670a4fe054a66165807ad1c54d7e513e1b024d5f9888393004b391b', 'lnbcrt10u1p4snpeysp54335tytduz8tmfpsha67nprfk97pl65pm2gz958k3rcvy4th90fqpp505nsj26xwzj0up22vct9spadr32d0egnuxczf40e3zpexqzt8ydsdqqcqzzs9qrsgqm3emu3d7et2750880ysxrp58l9024xfud9wuvkqceemwh2vtz63kcee0sk9pc75ym7zau2upf445wmg47rwxml6hvn7kxuqlkv5w6wqq2psvnu', '\x02d95bede4c005d605e090c63c4c355ccc4179a4f6d19bee173fbfdac2bac0688d', '2026-11-27 13:35:40.580813+00', NULL, 'settled', 1100, '\xdc967fa413a67c36bd125555d0dd91500c4a954399e3c95ef685b0f4524e4988', NULL, '2026-11-27 13:35:32.656822+00'),
	('\x0661422260320402cb662c', 'lightning', '578e427d-6519-420e-97e4-07d75df5ea1b', 'BTC', 1000000, 10000, 1010, 1010000, '\x8601fe21e467bc0065520e959febea256e8b3a87b78e578cb2666e437d0f1e40', 'lnbcrt10u1p4snpeysp5s5j9zulcx4k789kjccqx4hv99aqm6c65x36tadnwx7k4e8fks63spp5scqlug0yv77qqe2jp62el6l2y4hgkw58k7890r9jvehyxlg0reqqdqqcqzzs9qrsgqwyhyecw6sz0vm2prun8xz6lxx8jgfmdtymny2e76rgkjy8rps46k7gjpqlntuefggjavj448uwcr3c847992u7t0ws70nvf3hd07kucqs5wvlp', '\x02d95bede4c005d605e090c63c4c355ccc4179a4f6d19bee173fbfdac2bac0688d', '2026-11-27 13:35:40.729411+00', NULL, 'settled', 3000, '\xef52e7e476378abfeb0e372336c0b6a9cfa44308f5cacd7fbd6bd8e819e00efd', NULL, '2026-11-27 13:35:32.817647+00'),
	('\x0661422262ab1573948ef5', 'lightning', '578e427d-6519-420e-97e4-07d75df5ea1b', 'BTC', 1000000, 10000, 1010, 1010000, '\xef9e77a40cc60e91a93380ceb366bc2a30e3ecf5ea230756b7d2d3605c1dcbbf', 'lnbcrt10u1p4snpeysp5gmff7nkwkpazka3y5lyvxyjzpg05u5yuv0e4qepsfufpqn36lgxqpp5a7080fqvcc8fr2fnsr8txe4u9gcw8m84ag3sw44h6tfkqhqaewlsdqqcqzzs9qrsgqxl676egayf9gnm8ynnmy6txvtydyphmwqs276a233fqshlzvmkf9zl6ftdpdq7mymktl9t7ywuaws0c4n454k9xpgcl5uv7d2nk944qpd494qu', '\x02d95bede4c005d605e090c63c4c355ccc4179a4f6d19bee173fbfdac2bac0688d', '2026-11-27 13:35:40.891502+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:35:32.938492+00'),
	('\x066142226482e7dd84aa59', 'lightning', '578e427d-6519-420e-97e4-07d75df5ea1b', 'BTC', 900000, 10000, 910, 910000, '\x1fbef4b48b0b0fc03e5f3f735c1f5f2a23bb55f1d26ee6311be32f46a70073a8', 'lnbcrt9u1p4snpeysp5hj7kpg6kq2p56m0v8xtdwc40yn8hdllewjvll48ztwsh5as2ul0qpp5r7l0fdytpv8uq0jl8ae4c86l9g3mk4036fhwvvgmuvh5dfcqww5qdqqcqzzs9qrsgqc059k0aqynstz2zcqm0q4ffp97380met3l6xlr35wz7dfw5stpj58mqhs4q8cmq0wzuh3xjc5wr75y9u9cjj77w4mvjlvuhwermqevqqy2mlfx', '\x02d95bede4c005d605e090c63c4c355ccc4179a4f6d19bee173fbfdac2bac0688d', '2026-11-27 13:35:33.247288+00', '2026-11-27 13:35:33.285464+00', 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x7fdfb6a5f4fb7e7ebc5243625294e7c26c334f987e9c6069c7bac1c5eab9716e', 50000000, '2026-11-27 13:35:29.238187+00', 'credited', '\x066142222aeb733835bad3', NULL, NULL, NULL, NULL),
	('lightning', '\x2ea5f29db5e3136577cc2136a8998ca56af5b9405897b17be9b92ae2dacaf18b', 5000000, '2026-11-27 13:35:29.734109+00', 'credited', '\x06614222327d3fc7080132', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:35:24.444708+00');

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
	(13, 0),
	(15, 50000000),
	(14, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x7d27092b4670a4fe054a66165807ad1c54d7e513e1b024d5f9888393004b391b', '\xdc967fa413a67c36bd125555d0dd91500c4a954399e3c95ef685b0f4524e4988', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:35:32.541931+00', '2026-11-27 14:35:32+00'),
	('\x8601fe21e467bc0065520e959febea256e8b3a87b78e578cb2666e437d0f1e40', '\xef52e7e476378abfeb0e372336c0b6a9cfa44308f5cacd7fbd6bd8e819e00efd', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:35:32.687053+00', '2026-11-27 14:35:32+00'),
	('\xef9e77a40cc60e91a93380ceb366bc2a30e3ecf5ea230756b7d2d3605c1dcbbf', '\x73a02f41e35059e5475344648ef4eaff651c074b65ff1cf9d6a842191cfe6bea', false, 'no_route', 'OPEN', 0, '2026-11-27 13:35:32.860256+00', '2026-11-27 14:35:32+00'),
	('\x1fbef4b48b0b0fc03e5f3f735c1f5f2a23bb55f1d26ee6311be32f46a70073a8', '\xf01cd25ccb59fe23f63d18529d04c7c2b36546a0b84db126c51e83ef35ee3929', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:35:32.992315+00', '2026-11-27 14:35:32+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x5e919c3bff3f82dbccf8c547f8c4edb9ddfaadc48da68d9e40c5b5695f325243'),
	('outside', '\x199a774c71e066b2035134776e31ce6052793c26441d4f4500d160680d3b3361');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x7fdfb6a5f4fb7e7ebc5243625294e7c26c334f987e9c6069c7bac1c5eab9716e', 'SETTLED', 50000000, '\x0647f71e640b2aa2ffc4ce342d71ad2df4fabb039145348ef02413882ad05fa2', 1, '2026-11-27 13:35:29.183479+00'),
	('\x2ea5f29db5e3136577cc2136a8998ca56af5b9405897b17be9b92ae2dacaf18b', 'SETTLED', 5000000, '\x4325e1a0dfd20c8992a201aa3a25570874d76fe8796091ca2fa64e2e2f1329bd', 2, '2026-11-27 13:35:29.695353+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x7d27092b4670a4fe054a66165807ad1c54d7e513e1b024d5f9888393004b391b', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:35:32.634817+00', '2026-11-27 13:35:32.634818+00'),
	(2, '\x8601fe21e467bc0065520e959febea256e8b3a87b78e578cb2666e437d0f1e40', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:35:32.79959+00', '2026-11-27 13:35:32.79959+00'),
	(3, '\xef9e77a40cc60e91a93380ceb366bc2a30e3ecf5ea230756b7d2d3605c1dcbbf', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:35:32.925773+00', '2026-11-27 13:35:32.925774+00'),
	(4, '\x1fbef4b48b0b0fc03e5f3f735c1f5f2a23bb55f1d26ee6311be32f46a70073a8', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:35:34.23+00', '2026-11-27 13:35:33.030001+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 13:35:23.696457+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:35:23.894316+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:35:23.98182+00'),
	('0004_payments', '651b3aa279cdd5b39c4a03b6029521a228b637c61a70d312c1366946f688f13f', 'before', '2026-11-27 13:35:24.005921+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 13:35:24.326184+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:35:24.47382+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:35:24.536102+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:35:24.590211+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 13:35:24.633389+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('72526c26-a97d-493a-beaa-8b5813bd1418', 'da5f7703-65ef-4786-a33d-5701636ad894', '\xbe29dc700c6f5f7dcafa709cb431e70ba1915fa24360f3a0e5ef5d34ed9a4259', '2026-11-27 13:35:28.522334+00', '2026-12-27 13:35:28.522334+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('e64dd722-1e22-4500-a965-f7063331489c', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', '\xfddca92ed6654b17b269f467dd1919371bee0ef1abcd800c82ba44081910736b', '2026-11-27 13:35:29.34996+00', '2026-12-27 13:35:29.34996+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('758c8987-996e-48e6-a1c7-326c5e1b3d97', '55089fcc-0ade-41ab-ad85-d24d6ce38773', '\x7b6e6e9b06c29e01d3658edaf0d0928f747f630d2c3fd0597e01dfed05da1ab8', '2026-11-27 13:35:29.841162+00', '2026-12-27 13:35:29.841162+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('578e427d-6519-420e-97e4-07d75df5ea1b', 'da5f7703-65ef-4786-a33d-5701636ad894', 'BTC', '', '2026-11-27 13:35:28.42968+00'),
	('59136960-7f05-404c-b96c-aae553a574d3', 'da5f7703-65ef-4786-a33d-5701636ad894', 'USD', '', '2026-11-27 13:35:28.446788+00'),
	('02eeeff3-abdc-4026-a299-7b14a1985e3a', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'BTC', '', '2026-11-27 13:35:29.331338+00'),
	('a95901e2-f355-4108-83d4-36ee91855341', 'b2222813-04b5-4279-b7c2-07c2e96a9e45', 'USD', '', '2026-11-27 13:35:29.335291+00'),
	('a60633a7-089f-41a7-9d7a-c6e8694d891a', '55089fcc-0ade-41ab-ad85-d24d6ce38773', 'BTC', '', '2026-11-27 13:35:29.820475+00'),
	('55c04eed-bebb-4915-9920-b694e4746817', '55089fcc-0ade-41ab-ad85-d24d6ce38773', 'USD', '', '2026-11-27 13:35:29.82601+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142222aeb733835bad300', NULL, NULL),
	(5000, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x06614222327d3fc708013200', NULL, NULL),
	(-100, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142223b1aa0b5ea021800', 'bob', NULL),
	(100, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142223b1aa0b5ea021801', 'alice', NULL),
	(-50, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142223d00588a02b7fa00', 'carol', NULL),
	(50, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142223d00588a02b7fa01', 'bob', NULL),
	(-101, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142223f24b5b247b1a900', 'bob', NULL),
	(101, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142223f24b5b247b1a901', 'alice', NULL),
	(-50, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422241bf6d1ce2294000', 'carol', NULL),
	(50, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422241bf6d1ce2294001', 'bob', NULL),
	(-102, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x06614222455e264cf9c46e00', 'bob', NULL),
	(102, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x06614222455e264cf9c46e01', 'alice', NULL),
	(-51, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422246ed3a3bd49fa100', 'carol', NULL),
	(51, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422246ed3a3bd49fa101', 'bob', NULL),
	(-103, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142224930babc6464ea00', 'bob', NULL),
	(103, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224930babc6464ea01', 'alice', NULL),
	(-51, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422249ba430b367a0400', 'carol', NULL),
	(51, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422249ba430b367a0401', 'bob', NULL),
	(-104, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142224aa2b485f970f500', 'bob', NULL),
	(104, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224aa2b485f970f501', 'alice', NULL),
	(-52, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224c9b2e48b3b7b900', 'carol', NULL),
	(52, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142224c9b2e48b3b7b901', 'bob', NULL),
	(-105, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142224e27ea5396488300', 'bob', NULL),
	(105, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224e27ea5396488301', 'alice', NULL),
	(-52, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224ee451d04102ec00', 'carol', NULL),
	(52, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142224ee451d04102ec01', 'bob', NULL),
	(-106, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142224ff864ceac0b7c00', 'bob', NULL),
	(106, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142224ff864ceac0b7c01', 'alice', NULL),
	(-53, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422250b4ee8083016500', 'carol', NULL),
	(53, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422250b4ee8083016501', 'bob', NULL),
	(-107, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142225274c4cdfc296f00', 'bob', NULL),
	(107, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142225274c4cdfc296f01', 'alice', NULL),
	(-53, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422253abd9265bc03200', 'carol', NULL),
	(53, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422253abd9265bc03201', 'bob', NULL),
	(-108, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x0661422255bccd590c96f100', 'bob', NULL),
	(108, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422255bccd590c96f101', 'alice', NULL),
	(-54, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422256109551c8a79800', 'carol', NULL),
	(54, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x0661422256109551c8a79801', 'bob', NULL),
	(-109, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x0661422257ba2680c13c4700', 'bob', NULL),
	(109, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x0661422257ba2680c13c4701', 'alice', NULL),
	(-54, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x06614222584820b911ca8c00', 'carol', NULL),
	(54, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x06614222584820b911ca8c01', 'bob', NULL),
	(-110, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x06614222596e1bee2cf8fe00', 'bob', NULL),
	(110, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x06614222596e1bee2cf8fe01', 'alice', NULL),
	(-55, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142225a086f44e0c0df00', 'carol', NULL),
	(55, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142225a086f44e0c0df01', 'bob', NULL),
	(-111, NULL, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142225bb23e05d5e3de00', 'bob', NULL),
	(111, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142225bb23e05d5e3de01', 'alice', NULL),
	(-55, NULL, '02eeeff3-abdc-4026-a299-7b14a1985e3a', '\x066142225c804598d84f2300', 'carol', NULL),
	(55, NULL, 'a60633a7-089f-41a7-9d7a-c6e8694d891a', '\x066142225c804598d84f2301', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142225ded927a646ab100', NULL, NULL),
	(-1003, 3, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x0661422260320402cb662c00', NULL, NULL),
	(-1010, 10, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x0661422262ab1573948ef500', NULL, NULL),
	(1010, 10, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142226362ac34df3afc00', NULL, NULL),
	(-910, 10, '578e427d-6519-420e-97e4-07d75df5ea1b', '\x066142226482e7dd84aa5900', NULL, NULL);

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
