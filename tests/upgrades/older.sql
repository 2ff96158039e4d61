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
    CONSTRAINT invoice_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'PAID'::text, 'CANCELED'::text])))
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
    CONSTRAINT sandbox_own_invoice_check1 CHECK (((state = 'SETTLED'::text) = ((amount_msat IS NOT NULL) AND (preimage IS NOT NULL)))),
    CONSTRAINT sandbox_own_invoice_check2 CHECK (((state = 'SETTLED'::text) OR (settle_index IS NULL))),
    CONSTRAINT sandbox_own_invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT sandbox_own_invoice_state_check CHECK ((state = ANY (ARRAY['SETTLED'::text, 'CANCELED'::text])))
);

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
	('2962ac47-7661-4748-922c-90e19e36d1e3', 'e6733b9d-eadd-4a2f-8223-f6d43bb35e58', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '2026-11-27 13:39:24.846069+00'),
	('8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'fe96d87c-2688-41a3-bd13-e5fe81fedae3', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '2026-11-27 13:39:25.15536+00'),
	('cf9d4625-0d42-49a6-94a9-4f64027731c5', '51064eca-d53d-42c9-af09-a8b63997756b', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '2026-11-27 13:39:25.292657+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('f19eebdd-7a5c-4718-8008-3e8d833d3fc1', '2962ac47-7661-4748-922c-90e19e36d1e3', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:39:24.964506+00', NULL, '2026-11-27 13:39:25.932894+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('df835ddb-cc99-45d6-8f7e-c628ba68cc38', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:39:25.177252+00', NULL, '2026-11-27 13:39:25.789217+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('b1dd21fe-fc5f-4b7b-803a-c135ad777bc5', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:39:25.340643+00', NULL, '2026-11-27 13:39:26.172867+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('58c32d77-916d-4b6f-a898-74541f42f523', 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', '\x9c422bb952c3d5177b491ba4d5876257faa34961c70b6507e83a787b60bc7caa', 'blink_FUuiqd', '9LOu', '2026-11-27 13:39:24.965844+00', NULL),
	('2ac1dadc-4ed3-4715-8e65-89c19e5fb8d3', 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', '\xeb6bd24fc637c297b335f7e1c8e2ef3182a07d89f67f6782ba0e8662d4f31d89', 'blink_939wJ5', 'jFyy', '2026-11-27 13:39:25.177816+00', NULL),
	('ab31a50e-a166-43db-af8c-e064d200f1cb', 'b1dd21fe-fc5f-4b7b-803a-c135ad777bc5', '\xc093475048dea2ac051ecb04e2883e92fc861cb0da54bb93e801a2eae61bf7ae', 'blink_6dEKMZ', 'sBZG', '2026-11-27 13:39:25.344688+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614230364ea6917588f7df', '2026-11-27 13:39:24.865375+00', '2962ac47-7661-4748-922c-90e19e36d1e3', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661423036fbf8dbb451be62', '2026-11-27 13:39:24.909607+00', '2962ac47-7661-4748-922c-90e19e36d1e3', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-000000000001', '33e3b2ed-fab9-4192-acff-5a40fbfbee19', '{}', '{"expires_at": "2026-12-27T13:39:24.903608+00:00"}'),
	('\x06614230380ffa1b0f2f8971', '2026-11-27 13:39:24.980293+00', '2962ac47-7661-4748-922c-90e19e36d1e3', 'api_key.created', 'session', '33e3b2ed-fab9-4192-acff-5a40fbfbee19', '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-000000000002', 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_FUuiqd…9LOu", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661423038bf2823b1137975', '2026-11-27 13:39:25.025146+00', '2962ac47-7661-4748-922c-90e19e36d1e3', 'account.username_set', 'key', 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142303ac69b2d20017393', '2026-11-27 13:39:25.158097+00', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142303add2b6069e7c0d5', '2026-11-27 13:39:25.163855+00', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-000000000007', '44e342dc-f375-4b9e-a456-5c1e87409fa9', '{}', '{"expires_at": "2026-12-27T13:39:25.162479+00:00"}'),
	('\x066142303b19a989ef030e72', '2026-11-27 13:39:25.179343+00', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'api_key.created', 'session', '44e342dc-f375-4b9e-a456-5c1e87409fa9', '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-000000000008', 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_939wJ5…jFyy", "expires_at": null}], "limits_include_fees": false}'),
	('\x066142303b912159e655cc8c', '2026-11-27 13:39:25.209987+00', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'account.username_set', 'key', 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142303cf1bed10e5f07d9', '2026-11-27 13:39:25.300192+00', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142303d076a10f677bca6', '2026-11-27 13:39:25.305742+00', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-00000000000d', '9c3a4379-c519-4eb3-9213-1406104dde14', '{}', '{"expires_at": "2026-12-27T13:39:25.304431+00:00"}'),
	('\x066142303dc8e02d9fbe79ec', '2026-11-27 13:39:25.355302+00', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', 'api_key.created', 'session', '9c3a4379-c519-4eb3-9213-1406104dde14', '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-00000000000e', 'b1dd21fe-fc5f-4b7b-803a-c135ad777bc5', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_6dEKMZ…sBZG", "expires_at": null}], "limits_include_fees": false}'),
	('\x066142303e0bcf46aefbd654', '2026-11-27 13:39:25.372419+00', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', 'account.username_set', 'key', 'b1dd21fe-fc5f-4b7b-803a-c135ad777bc5', '127.0.0.1', 'python-httpx2/2.16.2', '5b5e8d8b-4baa-4bdb-a85f-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(3, -100000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(3, 100000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(4, -50000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(4, 50000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(5, -101000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(5, 101000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(6, -50000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(6, 50000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(7, -102000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(7, 102000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(8, -51000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(8, 51000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(9, -103000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(9, 103000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(10, -51000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(10, 51000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(11, -104000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(11, 104000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(12, -52000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(12, 52000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(13, -105000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(13, 105000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(14, -52000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(14, 52000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(15, -106000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(15, 106000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(16, -53000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(16, 53000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(17, -107000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(17, 107000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(18, -53000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(18, 53000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(19, -108000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(19, 108000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(20, -54000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(20, 54000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(21, -109000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(21, 109000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(22, -54000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(22, 54000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(23, -110000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(23, 110000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(24, -55000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(24, 55000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(25, -111000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(25, 111000, '01974ab2-7596-4f2e-b88f-43efe8d78f95');
INSERT INTO public.entry VALUES
	(26, -55000, '01974ab2-7596-4f2e-b88f-43efe8d78f95'),
	(26, 55000, '850d5f51-8c53-4f18-816f-ca84c47b4a21'),
	(27, -1010000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(31, -1010000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(33, -910000, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(776, 1, '2026-11-27 13:39:25.129545+00', 'lightning_receipt', 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x066142303a0113ef6dc99f00'),
	(787, 2, '2026-11-27 13:39:25.267902+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303c6fc584d26f9b00'),
	(796, 3, '2026-11-27 13:39:25.406955+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303e8a342325d14001'),
	(798, 4, '2026-11-27 13:39:25.426206+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142303ecc4a016e8df101'),
	(801, 5, '2026-11-27 13:39:25.448615+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303f30a852d212b101'),
	(803, 6, '2026-11-27 13:39:25.461729+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142303f645c7771bdca01'),
	(806, 7, '2026-11-27 13:39:25.478569+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303fa58fe87148e001'),
	(808, 8, '2026-11-27 13:39:25.4868+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142303fc63eb0c92d1801'),
	(811, 9, '2026-11-27 13:39:25.507978+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230401852013826b801'),
	(813, 10, '2026-11-27 13:39:25.52005+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x06614230404999f0cf1aba01'),
	(816, 11, '2026-11-27 13:39:25.544837+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423040aa0bc1377d8401'),
	(818, 12, '2026-11-27 13:39:25.556284+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x0661423040d71eef1e4ef701'),
	(821, 13, '2026-11-27 13:39:25.58165+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230413a2a7bfb514f01'),
	(823, 14, '2026-11-27 13:39:25.594276+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142304167d76ffe8bb701'),
	(826, 15, '2026-11-27 13:39:25.616146+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423041c0d95c1338ab01'),
	(828, 16, '2026-11-27 13:39:25.624737+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x0661423041e301de3d82a501'),
	(831, 17, '2026-11-27 13:39:25.642151+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142304226820f8e653901'),
	(833, 18, '2026-11-27 13:39:25.651798+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x06614230424c277a3e70ad01'),
	(836, 19, '2026-11-27 13:39:25.68009+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423042b76e201e3a0101'),
	(838, 20, '2026-11-27 13:39:25.690631+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x0661423042e3f0bac5511801'),
	(841, 21, '2026-11-27 13:39:25.70617+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230432060f44e4e7a01'),
	(843, 22, '2026-11-27 13:39:25.718612+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142304350119a40af5101'),
	(846, 23, '2026-11-27 13:39:25.739417+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230439e2de75c8ae501'),
	(848, 24, '2026-11-27 13:39:25.749157+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x0661423043c778d946add201'),
	(851, 25, '2026-11-27 13:39:25.76623+00', 'lightning_receipt', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230440a77ff3f3bef01'),
	(853, 26, '2026-11-27 13:39:25.773297+00', 'intraledger_receipt', '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142304426820621ce9d01');

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
	('\x0778e6e38c16125745d86c9fa7d4b075094002341c9ba9d8e428d3d2d7a92968', 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '2962ac47-7661-4748-922c-90e19e36d1e3', 'BTC', 'lnbcrt500u1p4snzqdsp566ewmtv22wsdeg8ku86v3dggr4zsvmz98vhwu36su2yd57g6ys6qpp5qauwdcuvzcf9w3wcdj06049sw5y5qq35rjd6nk8y9rfa94af995qdqqxqrwzqcqzzs9qrsgqtn2rvjkttjtat5nhvrmyycmn052zmks0a2qd7u8n9wq5zwy9x3xqwv6mr66wp9t9lr0jy8ejagr5u96q6hq4e9h48xz6uelgpp0802qq602fam', '\xd6b2edad8a53a0dca0f6e1f4c8b5081d45066c453b2eee4750e288da791a2434', '\xe00d11a77a8f63568417812ea4136ea496acb667a1e2861ec69b2b90d0e3ed97', 50000000, '', NULL, NULL, '2026-11-27 13:39:25.063901+00', '2026-11-27 17:39:25+00', 'PAID', 50000000, '\x066142303a0113ef6dc99f', 'lightning'),
	('\x13017756ac35ac289a796d6b0960bb226a2f967a2665e6ff0275e54bd59eb1ac', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt50u1p4snzqdsp54sf3e04s57wzr9umprxe3ygdwzla9auntz4v2qdl7084vw02fgvqpp5zvqhw44vxkkz3xned44sjc9myf4zl9n6yej7dlczwhj5h4v7kxkqdqqxqrwzqcqzzs9qrsgqldr5xcg5u5ukr7we2jpgy4c83qs4v6f6nh8fu6p4pj4feafh20kyz8n7p85xfu6cf5r3hkjcu2g3gkzafsjnzu7pzwe3k6x4nrzt3lqqng4zpn', '\xac131cbeb0a79c21979b08cd98910d70bfd2f79358aac501bff3cf5639ea4a18', '\xd1b89d4dbdded5f943310d13d87793c752fcbcea32a6ec0ddbbf2448eee170f4', 5000000, '', NULL, NULL, '2026-11-27 13:39:25.236412+00', '2026-11-27 17:39:25+00', 'PAID', 5000000, '\x066142303c6fc584d26f9b', 'lightning'),
	('\x57a51de9fc2daa6da8dce5e4bd75d995f7560484727803974ee1c853786ede8f', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1u1p4snzqdsp52kapjf27e4864y8frld4cjeqq5w7c5rqvtce8kvz3malqs5yrvpspp527j3m60u9k4xm2xuuhjt6awejhm4vpyywfuq896wu8y9x7rwm68sdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqmlgqygh5xuclluk9dmz6yvp4qxexzeg4crhswq4e5rusekszp7thakwvqgf9usqfn74q2z3aqkty7wr6v0yftuaml9qlymczuwnu2vgpwj7cju', '\x55ba19255ecd4faa90e91fdb5c4b20051dec506062f193d9828efbf042841b03', '\x2a180c19f3449bf6a1f03da42623f641ccd607392eddfa3d7ef76675d38f6ef3', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:39:25.381872+00', '2026-11-27 17:39:25+00', 'PAID', 100000, '\x066142303e8a342325d140', 'intraledger'),
	('\xe205e31a9ec2f7b71a1fa5a64a0f5a3c4745d4dbe1e18b1355242b7b194f0c46', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1010n1p4snzqdsp5u7ddxylwt2ld64p06edxnhgrmk8su53ty8wzm8qvmefdr3l0hakqpp5ugz7xx57ctmmwxsl5kny5r6683r5t4xmu8scky64ys4hkx20p3rqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqkqhdxqche7d2q995ua978df30ya28y3ysux9wse7pe3wqrjq8325r4jt9z04y4herkxht33mkvpthaptl7gqf4vls9x6h3lcnu2k25cpwyqssy', '\xe79ad313ee5abedd542fd65a69dd03dd8f0e522b21dc2d9c0cde52d1c7efbf6c', '\xab7c57a4f182c8acb054eaa5b96bf51518d377d3930db110e22ea3de38b33b65', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:39:25.435296+00', '2026-11-27 17:39:25+00', 'PAID', 101000, '\x066142303f30a852d212b1', 'intraledger'),
	('\x8f94d933a364c06b6199199cd0ccdabf01ecca6950b2227683499cdb3427904b', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1020n1p4snzqdsp5j473v5r46nwfwrtqht7pkkvanq070xqldnx4huf8jyx59z7gdj4spp5372djvarvnqxkcverxwdpnx6huq7ejnf2zezya5rfxwdkdp8jp9sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqfd6f7kexytm5at464rrjue9ljck9ayev4qpqqzka5w9ftwcjwa0kz679rar4h4acl22zdkf54yqryeu9ny23d8ktwsegdktpqktcr2sq7cs07g', '\x957d165075d4dc970d60bafc1b599d981fe7981f6ccd5bf127910d428bc86cab', '\xddbcfdffe39ad15aee9cccbf9a2858068eecb6c85219f83861fc8a5bd6e36750', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:39:25.471232+00', '2026-11-27 17:39:25+00', 'PAID', 102000, '\x066142303fa58fe87148e0', 'intraledger'),
	('\xf7fa664a4ede521a39d6c4d5680c2e8865a41b9fe20391f8d2ca1b8654c716dd', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1030n1p4snzqdsp5gqgs2x2yf38mhqegayapy4mcwvl26w65nsjnc6pxfrsyrcrvhysspp57laxvjjwmefp5wwkcn2ksrpw3pj6gxulugper7xjegdcv4x8zmwsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqdw6ylcgfvzmdd94ywfxnsmrx4zdwkkmgae3nmzxtpc3hpjjk6arzp4asp5gdqm74hldewxznmcc24zm34zes9ypqc2mwtqujzjulsaspfhgyn0', '\x40110519444c4fbb8328e93a125778733ead3b549c253c682648e041e06cb921', '\x952b25b8448ad99d09a2d62e1102304b6c14a5d3d319e9bae264c80c52159117', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:39:25.495794+00', '2026-11-27 17:39:25+00', 'PAID', 103000, '\x06614230401852013826b8', 'intraledger'),
	('\x324a8081f57cfd1a7c61d4a99a988f3b91b6c64df77859f7ddf1bfe9ad8595ff', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1040n1p4snzqdsp5h644ptrjveepjvnhnwn5ew7rh3gyehyqs3zkehkgdcr8ttq7gvjspp5xf9gpq040n735lrp6j5e4xy08wgmd3jd7au9na7a7xl7ntv9jhlsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqtglhzz0jzx3vmqwda9ym5ew0ktxkdak7jkrc94vesf3e5xkn76vnuk6jdjgyytz8549k22777l4ut6wlc54s2hu87zdsnc6l5v9g55gpzxq8mm', '\xbeab50ac7266721932779ba74cbbc3bc504cdc8084456cdec86e0675ac1e4325', '\xdbcb25172ab8218b8bbaba72e3ed1d175429c72af918337df3437e3f978aa787', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:39:25.530679+00', '2026-11-27 17:39:25+00', 'PAID', 104000, '\x0661423040aa0bc1377d84', 'intraledger'),
	('\x288b7dd0ac6d4b5ea9dcd263355a8f2f902708ee1ae1cd40c1f9e98ff22873cf', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1050n1p4snzqdsp58gn9a74g6psatju30ftrw2dvmuh4k3p6p0r3uxd73xvretqw4caspp59z9hm59vd494a2wu6f3n2k5097gzwz8wrtsu6sxpl85clu3gw08sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqemxg7wp9fg30dwl57l585cqqd55va4xx98d6ae0azuyx8640gl5yp7afjre5za3x47v26xwdvtf000yj5jzk33et04p4r8a686cm0agp3c0esr', '\x3a265efaa8d061d5cb917a563729acdf2f5b443a0bc71e19be89983cac0eae3b', '\x879da239e0733cefe4d13a4ef9bd988bec82c2651aacbb1e544afb038c046f2f', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:39:25.569289+00', '2026-11-27 17:39:25+00', 'PAID', 105000, '\x06614230413a2a7bfb514f', 'intraledger'),
	('\x4e2b1e9270d29d5530e333c581d655fe0507a49a4e7a9f8dcf4092def241d3d4', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1060n1p4snzqdsp5uzgc5mn203rgtu065mxcafye8r6k88vsv7d0x7kzvzf82ldly6qspp5fc43ayns62w42v8rx0zcr4j4lczs0fy6feaflrw0gzfdaujp602qdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqwhd93e3jwfc6rta7nfm8tu3zjd69h2htllajhg6jrre6dfst06qrugrz3cz92g9wgjt59s3c6w22lth0arzr4lzrpx90g6myfr8susqptntywa', '\xe0918a6e6a7c4685f1faa6cd8ea49938f5639d90679af37ac26092757dbf2681', '\x159a31323608cabddd52876cfa9a7dc8195b697ed9754f48a4426e139a18eeb2', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:39:25.606373+00', '2026-11-27 17:39:25+00', 'PAID', 106000, '\x0661423041c0d95c1338ab', 'intraledger'),
	('\xb48dd59a9c04ffdb1ea9e90c5174ccb42333385c01e0b785d308ed189738fb31', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1070n1p4snzqdsp597yv7dcl2mr0ld9q5pglxdaz3atqy2403zp7gxgj6p6hhruu85rqpp5kjxatx5uqnlak84fayx9zaxvks3nxwzuq8st0pwnprk339eclvcsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqa6rsj6lc7eh6reqcdqmtep9tv8msq8l6nwur3973z2v4x69kvh4n0fz8hplhg9a85wux9ljy2cn80frjtu9fdcv93rpa320hvjtlx0qpq0ks0k', '\x2f88cf371f56c6ffb4a0a051f337a28f56022aaf8883e41912d0757b8f9c3d06', '\xa21c0cdc131db07e5d63699a13488b2376d721f843eb5b050623ac54b209ff5e', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:39:25.63358+00', '2026-11-27 17:39:25+00', 'PAID', 107000, '\x066142304226820f8e6539', 'intraledger'),
	('\x91678da6ad4fc092f21ab95f7b3f0452a84f0c7dc599f8b4a7b62621176582a2', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1080n1p4snzqdsp5qr07qtgptewqcsjq9m2huaxngrytgh5v6a4r66qcmcmay743ducspp5j9ncmf4dflqf9us6h90hk0cy225y7rrackvl3d98kcnzz9m9s23qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq3l73hvydrux0j0lr7lnlnhdjnakr7qj9e079nfu2f20jmnlps9ykrpr4j2jsln3dv2tj57wwazxu0qcacwudyz5xx0ngv8glw4gmmjcq25ugs4', '\x00dfe02d015e5c0c42402ed57e74d340c8b45e8cd76a3d6818de37d27ab16f31', '\xb19f1b568cee4257273176d1df66dda33e9baece10103ffa14e3851ff16f899b', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:39:25.663949+00', '2026-11-27 17:39:25+00', 'PAID', 108000, '\x0661423042b76e201e3a01', 'intraledger'),
	('\x567b561ffefe05bc95d4587fdf90978b0d071023f8436e61dcc969abba1f206b', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1090n1p4snzqdsp55ja7jlgy07tcxn3dcg3v9cveyeky0lza6uh2prcw35uhn06ql9eqpp52ea4v8l7lczme9w5tplalyyh3vxswyprlppkucwue956hwslyp4sdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq6003ztkqls429jdzamln33zr58lzcxxuapf29r3sd9qqfzlxdy5n3pqddkp42h7x8wxtw8tpq7vy3mx9jcpmnr90r3jtjav85cxwprgp7rch2q', '\xa4bbe97d047f97834e2dc222c2e199266c47fc5dd72ea08f0e8d3979bf40f972', '\xd690f1b3e09b6c9478dba7ff1e8b0f5e2a3027a84b8b8b2ae0be46815804fc76', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:39:25.69698+00', '2026-11-27 17:39:25+00', 'PAID', 109000, '\x06614230432060f44e4e7a', 'intraledger'),
	('\x3277930ac3fe769aa77814b631d026ba01e4bffd3c0d3b0a71ad6b9400564fc3', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1100n1p4snzqdsp5qpkcg27t4vce7v6hzd863uhgap7v82ht5xqc2rqne679aquws4gqpp5xfmexzkrlemf4fmczjmrr5pxhgq7f0la8sxnkzn3444egqzkflpsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq3uleaygvvpzth2jh50wmh5292hgunv2julrhgg53svvy45dadwmxjhdqtn022q40upsm8drgnehxl05dhcrc4r75f9jpzardfnfspkgq3mystp', '\x006d842bcbab319f3357134fa8f2e8e87cc3aaeba181850c13cebc5e838e8550', '\x530495cd085492b05ab55aa2e6310d33bbb8c4e5c27e3d285382fe42d91b9dbe', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:39:25.729539+00', '2026-11-27 17:39:25+00', 'PAID', 110000, '\x06614230439e2de75c8ae5', 'intraledger'),
	('\x341f0f2d91ff15c3e9aa4f55a2dc51f0582ff7689a1efe53d46078a974602d29', '01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', 'lnbcrt1110n1p4snzqdsp5xdxejd2eu7jzyg0gjeyhlcfwzen7ptcfx577usv4snztu569djxqpp5xs0s7tv3lu2u86d2fa269hz37pvzlamgng00u575vpu2jarq955sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqdz42n4fkyrzlvs4nuc3ra5svtad02jawapjn0zyzcertqfcalvuj8jdsfy0950vqfn7y35m80ycfdc00kx38a8rsraxp0sjj5tdu7dsp6sx234', '\x334d993559e7a42221e896497fe12e1667e0af09353dee419584c4be53456c8c', '\x8c481ca302ee0f0db2bafee464f61521b25545c7f844daeacd3d8750fdde6c5a', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:39:25.756704+00', '2026-11-27 17:39:25+00', 'PAID', 111000, '\x06614230440a77ff3f3bef', 'intraledger'),
	('\x1c6225f2098c5cd954c81c64c6a263835e7ca78d07102434c5052d90c056ee46', '850d5f51-8c53-4f18-816f-ca84c47b4a21', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', 'BTC', 'lnbcrt5u1p4snzqwsp5x0sfpc0xt2k5duf245ar0uuneqtgt5dd25fzkq3lhlv3fqtedp7spp5r33ztusf33wdj4xgr3jvdgnrsd08efudqugzgdx9q5kepszkaerqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqx28s7f9l05uelwuw2enxjgmzyd023nahnsshs7gglw48rnsz8tthvqgkfamrn7ejn3d5ure7q0my84q5s48mcnjzmtl80h60hng76vgq63lwzf', '\x33e090e1e65aad46f12aad3a37f393c81685d1ad55122b023fbfd9148179687d', '\xe848eb7b98f4f9a2c7b527e4085d84df3c4aa959fa8ea196403dbded45b92148', 500000, 'never paid', NULL, NULL, '2026-11-27 13:39:26.15942+00', '2026-11-27 17:39:26+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:39:25.107475+00', 'lightning_receipt'),
	(2, '2026-11-27 13:39:25.266885+00', 'lightning_receipt'),
	(3, '2026-11-27 13:39:25.404724+00', 'intraledger'),
	(4, '2026-11-27 13:39:25.421642+00', 'intraledger'),
	(5, '2026-11-27 13:39:25.447336+00', 'intraledger'),
	(6, '2026-11-27 13:39:25.460572+00', 'intraledger'),
	(7, '2026-11-27 13:39:25.477263+00', 'intraledger'),
	(8, '2026-11-27 13:39:25.48563+00', 'intraledger'),
	(9, '2026-11-27 13:39:25.506642+00', 'intraledger'),
	(10, '2026-11-27 13:39:25.519257+00', 'intraledger'),
	(11, '2026-11-27 13:39:25.543947+00', 'intraledger'),
	(12, '2026-11-27 13:39:25.555486+00', 'intraledger'),
	(13, '2026-11-27 13:39:25.580842+00', 'intraledger'),
	(14, '2026-11-27 13:39:25.592535+00', 'intraledger'),
	(15, '2026-11-27 13:39:25.615321+00', 'intraledger'),
	(16, '2026-11-27 13:39:25.624065+00', 'intraledger'),
	(17, '2026-11-27 13:39:25.641346+00', 'intraledger'),
	(18, '2026-11-27 13:39:25.650983+00', 'intraledger'),
	(19, '2026-11-27 13:39:25.678446+00', 'intraledger'),
	(20, '2026-11-27 13:39:25.68984+00', 'intraledger'),
	(21, '2026-11-27 13:39:25.705312+00', 'intraledger'),
	(22, '2026-11-27 13:39:25.717521+00', 'intraledger'),
	(23, '2026-11-27 13:39:25.737517+00', 'intraledger'),
	(24, '2026-11-27 13:39:25.748088+00', 'intraledger'),
	(25, '2026-11-27 13:39:25.765239+00', 'intraledger'),
	(26, '2026-11-27 13:39:25.772418+00', 'intraledger'),
	(27, '2026-11-27 13:39:25.805391+00', 'lightning_reserve'),
	(28, '2026-11-27 13:39:25.845986+00', 'lightning_settled'),
	(29, '2026-11-27 13:39:25.861514+00', 'lightning_reserve'),
	(30, '2026-11-27 13:39:25.86864+00', 'lightning_settled'),
	(31, '2026-11-27 13:39:25.889727+00', 'lightning_reserve'),
	(32, '2026-11-27 13:39:25.901749+00', 'lightning_failed'),
	(33, '2026-11-27 13:39:25.919053+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('f19eebdd-7a5c-4718-8008-3e8d833d3fc1');

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
	('b1dd21fe-fc5f-4b7b-803a-c135ad777bc5', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 9953, 9953),
	('b1dd21fe-fc5f-4b7b-803a-c135ad777bc5', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 6015, 6015),
	('b1dd21fe-fc5f-4b7b-803a-c135ad777bc5', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 142, 142),
	('df835ddb-cc99-45d6-8f7e-c628ba68cc38', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 85566, 10970),
	('df835ddb-cc99-45d6-8f7e-c628ba68cc38', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 74792, 11854),
	('df835ddb-cc99-45d6-8f7e-c628ba68cc38', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 13940, 13940),
	('df835ddb-cc99-45d6-8f7e-c628ba68cc38', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 1851, 1851),
	('f19eebdd-7a5c-4718-8008-3e8d833d3fc1', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 9339, 9339),
	('f19eebdd-7a5c-4718-8008-3e8d833d3fc1', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 395217, 223802),
	('f19eebdd-7a5c-4718-8008-3e8d833d3fc1', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 11788, 11788),
	('f19eebdd-7a5c-4718-8008-3e8d833d3fc1', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 706, 706);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('4011fae8-1a76-4e5b-af24-2798fcccc553', 1, '2026-11-27 13:39:26.30587+00');

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
	('669b5f47-7fb5-4d81-9517-361211fc361b', 'USD', NULL, 0, '-infinity'),
	('43528f63-b7e7-4bb5-a800-fa18c8fc89e4', 'USD', NULL, 0, '-infinity'),
	('bd9fa526-285c-4dfa-af38-fa7563168ad8', 'USD', NULL, 0, '-infinity'),
	('01974ab2-7596-4f2e-b88f-43efe8d78f95', 'BTC', NULL, 5636000, '2026-11-27 13:39:25.772418+00'),
	('850d5f51-8c53-4f18-816f-ca84c47b4a21', 'BTC', NULL, 630000, '2026-11-27 13:39:25.772418+00'),
	('cf499bce-6741-4f82-a74e-ffd5c45c8ae3', 'BTC', NULL, 45819000, '2026-11-27 13:39:25.919053+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142303a0113ef6dc99f', '\x0778e6e38c16125745d86c9fa7d4b075094002341c9ba9d8e428d3d2d7a92968', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142303c6fc584d26f9b', '\x13017756ac35ac289a796d6b0960bb226a2f967a2665e6ff0275e54bd59eb1ac', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142303e8a342325d140', '\x57a51de9fc2daa6da8dce5e4bd75d995f7560484727803974ee1c853786ede8f', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142303ecc4a016e8df1', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142303f30a852d212b1', '\xe205e31a9ec2f7b71a1fa5a64a0f5a3c4745d4dbe1e18b1355242b7b194f0c46', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142303f645c7771bdca', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142303fa58fe87148e0', '\x8f94d933a364c06b6199199cd0ccdabf01ecca6950b2227683499cdb3427904b', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142303fc63eb0c92d18', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614230401852013826b8', '\xf7fa664a4ede521a39d6c4d5680c2e8865a41b9fe20391f8d2ca1b8654c716dd', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614230404999f0cf1aba', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423040aa0bc1377d84', '\x324a8081f57cfd1a7c61d4a99a988f3b91b6c64df77859f7ddf1bfe9ad8595ff', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661423040d71eef1e4ef7', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614230413a2a7bfb514f', '\x288b7dd0ac6d4b5ea9dcd263355a8f2f902708ee1ae1cd40c1f9e98ff22873cf', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142304167d76ffe8bb7', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423041c0d95c1338ab', '\x4e2b1e9270d29d5530e333c581d655fe0507a49a4e7a9f8dcf4092def241d3d4', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661423041e301de3d82a5', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142304226820f8e6539', '\xb48dd59a9c04ffdb1ea9e90c5174ccb42333385c01e0b785d308ed189738fb31', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614230424c277a3e70ad', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423042b76e201e3a01', '\x91678da6ad4fc092f21ab95f7b3f0452a84f0c7dc599f8b4a7b62621176582a2', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661423042e3f0bac55118', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614230432060f44e4e7a', '\x567b561ffefe05bc95d4587fdf90978b0d071023f8436e61dcc969abba1f206b', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142304350119a40af51', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614230439e2de75c8ae5', '\x3277930ac3fe769aa77814b631d026ba01e4bffd3c0d3b0a71ad6b9400564fc3', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661423043c778d946add2', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614230440a77ff3f3bef', '\x341f0f2d91ff15c3e9aa4f55a2dc51f0582ff7689a1efe53d46078a974602d29', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142304426820621ce9d', NULL, NULL, 'df835ddb-cc99-45d6-8f7e-c628ba68cc38', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661423044a74ff26a2da1', '\xa5875f5a165ce1f80855586a6987b031c45406dc082e29e6cc483f14cd7ea71a', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661423045828af031d7f7', '\x09bbf87c7541538377b1e366026e9c1276337c126a39466993e59e5d56db4d0e', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661423045f0bfbb188aaa', '\x5d437cf177bff150d98c3c2814f2e8de968bba8edaad45ecce0829abb95791b4', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614230461fb5a407eaaf', '\x5d437cf177bff150d98c3c2814f2e8de968bba8edaad45ecce0829abb95791b4', '\x0661423045f0bfbb188aaa', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661423046634d1520a9f0', '\x77525d36c32112fcf958365c60ca4e37d4693420c49098aa256e913730014e82', NULL, 'f19eebdd-7a5c-4718-8008-3e8d833d3fc1', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03514b168a563f0c882c437e2ad3cf5d16944e50b099a98d80d2bb865356525eb8', 2, 'latchkey:0b852d8a-f88d-4b3e-a032-6483cec78582/0010', '2026-11-27 13:39:26.285874+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661423044a74ff26a2da1', 'lightning', 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', 'BTC', 1000000, 10000, 1010, 1010000, '\xa5875f5a165ce1f80855586a6987b031c45406dc082e29e6cc483f14cd7ea71a', 'lnbcrt10u1p4snzqdsp5xv7v4vwqmcvgz5vfvayhunz4l9xtc70swjrrl9k2dlfh90rg0zqqpp55kr47ksktnslszz4tp4xnpasx8z9gpkupqhznekvfql3fnt75udqdqqcqzzs9qrsgqz6nx4dn050gqkk0u8zg08wkzz7tgp2gxsl96lj776rahycld6fkzh9ns4zde3vn55klylhzadcgx8lmwagzgf65uz4wtwt7sh3wsfkcqnmcfpv', '\x03e110501c76387cc111f7bbc0cca487a89bff727ff07a6500db3b6b0b4be9ff3c', '2026-11-27 13:39:33.805455+00', NULL, 'settled', 1100, '\x73bc8e919d4da809b830513dcb79a40d34c4c437dc63e55b90a46bc13bd66867', NULL, '2026-11-27 13:39:25.845994+00'),
	('\x0661423045828af031d7f7', 'lightning', 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', 'BTC', 1000000, 10000, 1010, 1010000, '\x09bbf87c7541538377b1e366026e9c1276337c126a39466993e59e5d56db4d0e', 'lnbcrt10u1p4snzqdsp54efvf4rfch7k0fksv9ckev59x3ge75utesuyetpsmxl4mz2pt98spp5pxalslr4g9fcxaa3udnqym5uzfmrxlqjdgu5v6vnuk0964kmf58qdqqcqzzs9qrsgq7and6kjdnljg69srgddc50cagk0addymyj5spxe26nzumz8a6nr5nzpygj8m2868z2qau7qguh2w8r0472f884m3v8ggejfygyj7wpqpu20sdx', '\x03e110501c76387cc111f7bbc0cca487a89bff727ff07a6500db3b6b0b4be9ff3c', '2026-11-27 13:39:33.861578+00', NULL, 'settled', 3000, '\x5c10fd41efece549426da129d6927da7693bcc670875fba9a85d173f3437a098', NULL, '2026-11-27 13:39:25.868645+00'),
	('\x0661423045f0bfbb188aaa', 'lightning', 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', 'BTC', 1000000, 10000, 1010, 1010000, '\x5d437cf177bff150d98c3c2814f2e8de968bba8edaad45ecce0829abb95791b4', 'lnbcrt10u1p4snzqdsp5q7tfrhd75sq58lr4drhnle7xw5ln6a25xee0fnvjrwm0m4e473hqpp5t4pheuthhlc4pkvv8s5pfuhgm6tghw5wm2k5tmxwpq56hw2hjx6qdqqcqzzs9qrsgqknumktlgsdlyl4vp4d880uwe0z44z7l6xfj0f8vu7q60uqjyeyk3n0xrn6cg96n2gwhzyzushjf2dh7r9llzuq3n44dtw7puxljqq7cp7ugyay', '\x03e110501c76387cc111f7bbc0cca487a89bff727ff07a6500db3b6b0b4be9ff3c', '2026-11-27 13:39:33.889793+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:39:25.901815+00'),
	('\x0661423046634d1520a9f0', 'lightning', 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', 'BTC', 900000, 10000, 910, 910000, '\x77525d36c32112fcf958365c60ca4e37d4693420c49098aa256e913730014e82', 'lnbcrt9u1p4snzqdsp5xap25lj2jvj62k8r2dzfr4h7ala3tjgja5cz7atn2j5fs7hx76uspp5waf96dkryyf0e72cxewxpjjwxl2xjdpqcjgf3239d6gnwvqpf6pqdqqcqzzs9qrsgq3dp6k5fnkhsne8dnqkkmhjg9vwxu2gqaunyadt7l5k5q3feug2g9xwzuffmcdrvxq7a6gkzuz8z43cznggyhw7p2kjrsuvxk6v0n4fcqu2hyd2', '\x03e110501c76387cc111f7bbc0cca487a89bff727ff07a6500db3b6b0b4be9ff3c', '2026-11-27 13:39:26.136523+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x0778e6e38c16125745d86c9fa7d4b075094002341c9ba9d8e428d3d2d7a92968', 50000000, '2026-11-27 13:39:25.107734+00', 'credited', '\x066142303a0113ef6dc99f', NULL, NULL, NULL, NULL),
	('lightning', '\x13017756ac35ac289a796d6b0960bb226a2f967a2665e6ff0275e54bd59eb1ac', 5000000, '2026-11-27 13:39:25.266966+00', 'credited', '\x066142303c6fc584d26f9b', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:39:23.383298+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(4, 0),
	(5, 0),
	(6, 0),
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(7, 50000000),
	(3, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xa5875f5a165ce1f80855586a6987b031c45406dc082e29e6cc483f14cd7ea71a', '\x73bc8e919d4da809b830513dcb79a40d34c4c437dc63e55b90a46bc13bd66867', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:39:25.785831+00', '2026-11-27 14:39:25+00'),
	('\x09bbf87c7541538377b1e366026e9c1276337c126a39466993e59e5d56db4d0e', '\x5c10fd41efece549426da129d6927da7693bcc670875fba9a85d173f3437a098', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:39:25.854582+00', '2026-11-27 14:39:25+00'),
	('\x5d437cf177bff150d98c3c2814f2e8de968bba8edaad45ecce0829abb95791b4', '\xc2ecabdf6148725f5560d7ff4772400cfbcb0ebf3f235bc71c91a76013b99855', false, 'no_route', 'OPEN', 0, '2026-11-27 13:39:25.881404+00', '2026-11-27 14:39:25+00'),
	('\x77525d36c32112fcf958365c60ca4e37d4693420c49098aa256e913730014e82', '\x2c62a28206de130cb2d1937c9722fd0922f97ab35ba3b160a845dbd858b9bb6a', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:39:25.9097+00', '2026-11-27 14:39:25+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xef4421f15a8cd328c6ec9f1577d98d242466ab52820c4902344d64ffc13c994a'),
	('outside', '\xf0962edd329bd7fb4862fec1c077f2baecdb511a93fe9c7d82bc771ab55cd4e1');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x0778e6e38c16125745d86c9fa7d4b075094002341c9ba9d8e428d3d2d7a92968', 'SETTLED', 50000000, '\xe00d11a77a8f63568417812ea4136ea496acb667a1e2861ec69b2b90d0e3ed97', 1, '2026-11-27 13:39:25.077993+00'),
	('\x13017756ac35ac289a796d6b0960bb226a2f967a2665e6ff0275e54bd59eb1ac', 'SETTLED', 5000000, '\xd1b89d4dbdded5f943310d13d87793c752fcbcea32a6ec0ddbbf2448eee170f4', 2, '2026-11-27 13:39:25.257997+00'),
	('\x288b7dd0ac6d4b5ea9dcd263355a8f2f902708ee1ae1cd40c1f9e98ff22873cf', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.260764+00'),
	('\x324a8081f57cfd1a7c61d4a99a988f3b91b6c64df77859f7ddf1bfe9ad8595ff', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.260944+00'),
	('\x3277930ac3fe769aa77814b631d026ba01e4bffd3c0d3b0a71ad6b9400564fc3', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.260959+00'),
	('\x341f0f2d91ff15c3e9aa4f55a2dc51f0582ff7689a1efe53d46078a974602d29', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.260969+00'),
	('\x4e2b1e9270d29d5530e333c581d655fe0507a49a4e7a9f8dcf4092def241d3d4', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.26098+00'),
	('\x567b561ffefe05bc95d4587fdf90978b0d071023f8436e61dcc969abba1f206b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.26099+00'),
	('\x57a51de9fc2daa6da8dce5e4bd75d995f7560484727803974ee1c853786ede8f', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.260998+00'),
	('\x8f94d933a364c06b6199199cd0ccdabf01ecca6950b2227683499cdb3427904b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.261007+00'),
	('\x91678da6ad4fc092f21ab95f7b3f0452a84f0c7dc599f8b4a7b62621176582a2', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.261015+00'),
	('\xb48dd59a9c04ffdb1ea9e90c5174ccb42333385c01e0b785d308ed189738fb31', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.261024+00'),
	('\xe205e31a9ec2f7b71a1fa5a64a0f5a3c4745d4dbe1e18b1355242b7b194f0c46', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.261033+00'),
	('\xf7fa664a4ede521a39d6c4d5680c2e8865a41b9fe20391f8d2ca1b8654c716dd', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:39:26.261042+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xa5875f5a165ce1f80855586a6987b031c45406dc082e29e6cc483f14cd7ea71a', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:39:25.835614+00', '2026-11-27 13:39:25.835614+00'),
	(2, '\x09bbf87c7541538377b1e366026e9c1276337c126a39466993e59e5d56db4d0e', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:39:25.866903+00', '2026-11-27 13:39:25.866903+00'),
	(3, '\x5d437cf177bff150d98c3c2814f2e8de968bba8edaad45ecce0829abb95791b4', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:39:25.896061+00', '2026-11-27 13:39:25.896061+00'),
	(4, '\x77525d36c32112fcf958365c60ca4e37d4693420c49098aa256e913730014e82', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:39:27.127755+00', '2026-11-27 13:39:25.927756+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 13:39:22.933817+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:39:23.080868+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:39:23.149303+00'),
	('0004_payments', '5c16cb34c4dba6e983c886d322cbb7206b16db59e1deefbfb36576cdffc9930d', 'before', '2026-11-27 13:39:23.188558+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 13:39:23.320723+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:39:23.404598+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:39:23.437037+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:39:23.486156+00'),
	('0009_spent_sums', '324287713a1df9b7749f972b7272883ef49f68ceb7a2a70825300f65cfa50962', 'before', '2026-11-27 13:39:23.526033+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 13:39:23.552552+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('33e3b2ed-fab9-4192-acff-5a40fbfbee19', '2962ac47-7661-4748-922c-90e19e36d1e3', '\xe3f26184ceb212bec803db4ba6fd348861baa483736148d6c90cb97ed90df35b', '2026-11-27 13:39:24.903608+00', '2026-12-27 13:39:24.903608+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('44e342dc-f375-4b9e-a456-5c1e87409fa9', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', '\x1417c02ea564ae43211538361df61821b481b2febbd390b8d69fa0e0380f5245', '2026-11-27 13:39:25.162479+00', '2026-12-27 13:39:25.162479+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('9c3a4379-c519-4eb3-9213-1406104dde14', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', '\xfeec2067eaf9ee422505f2be5f1eca49999255def6a2f8fadfff1976dfc72fe0', '2026-11-27 13:39:25.304431+00', '2026-12-27 13:39:25.304431+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '2962ac47-7661-4748-922c-90e19e36d1e3', 'BTC', '', '2026-11-27 13:39:24.856703+00'),
	('669b5f47-7fb5-4d81-9517-361211fc361b', '2962ac47-7661-4748-922c-90e19e36d1e3', 'USD', '', '2026-11-27 13:39:24.861619+00'),
	('01974ab2-7596-4f2e-b88f-43efe8d78f95', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'BTC', '', '2026-11-27 13:39:25.156571+00'),
	('43528f63-b7e7-4bb5-a800-fa18c8fc89e4', '8fb9bbad-6111-4431-b48b-23c592a8ceb7', 'USD', '', '2026-11-27 13:39:25.157195+00'),
	('850d5f51-8c53-4f18-816f-ca84c47b4a21', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', 'BTC', '', '2026-11-27 13:39:25.293589+00'),
	('bd9fa526-285c-4dfa-af38-fa7563168ad8', 'cf9d4625-0d42-49a6-94a9-4f64027731c5', 'USD', '', '2026-11-27 13:39:25.294271+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x066142303a0113ef6dc99f00', NULL, NULL),
	(5000, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303c6fc584d26f9b00', NULL, NULL),
	(-100, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x066142303e8a342325d14000', 'bob', NULL),
	(100, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303e8a342325d14001', 'alice', NULL),
	(-50, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303ecc4a016e8df100', 'carol', NULL),
	(50, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142303ecc4a016e8df101', 'bob', NULL),
	(-101, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x066142303f30a852d212b100', 'bob', NULL),
	(101, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303f30a852d212b101', 'alice', NULL),
	(-50, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303f645c7771bdca00', 'carol', NULL),
	(50, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142303f645c7771bdca01', 'bob', NULL),
	(-102, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x066142303fa58fe87148e000', 'bob', NULL),
	(102, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303fa58fe87148e001', 'alice', NULL),
	(-51, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142303fc63eb0c92d1800', 'carol', NULL),
	(51, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142303fc63eb0c92d1801', 'bob', NULL),
	(-103, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x06614230401852013826b800', 'bob', NULL),
	(103, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230401852013826b801', 'alice', NULL),
	(-51, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230404999f0cf1aba00', 'carol', NULL),
	(51, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x06614230404999f0cf1aba01', 'bob', NULL),
	(-104, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x0661423040aa0bc1377d8400', 'bob', NULL),
	(104, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423040aa0bc1377d8401', 'alice', NULL),
	(-52, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423040d71eef1e4ef700', 'carol', NULL),
	(52, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x0661423040d71eef1e4ef701', 'bob', NULL),
	(-105, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x06614230413a2a7bfb514f00', 'bob', NULL),
	(105, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230413a2a7bfb514f01', 'alice', NULL),
	(-52, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142304167d76ffe8bb700', 'carol', NULL),
	(52, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142304167d76ffe8bb701', 'bob', NULL),
	(-106, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x0661423041c0d95c1338ab00', 'bob', NULL),
	(106, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423041c0d95c1338ab01', 'alice', NULL),
	(-53, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423041e301de3d82a500', 'carol', NULL),
	(53, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x0661423041e301de3d82a501', 'bob', NULL),
	(-107, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x066142304226820f8e653900', 'bob', NULL),
	(107, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142304226820f8e653901', 'alice', NULL),
	(-53, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230424c277a3e70ad00', 'carol', NULL),
	(53, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x06614230424c277a3e70ad01', 'bob', NULL),
	(-108, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x0661423042b76e201e3a0100', 'bob', NULL),
	(108, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423042b76e201e3a0101', 'alice', NULL),
	(-54, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423042e3f0bac5511800', 'carol', NULL),
	(54, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x0661423042e3f0bac5511801', 'bob', NULL),
	(-109, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x06614230432060f44e4e7a00', 'bob', NULL),
	(109, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230432060f44e4e7a01', 'alice', NULL),
	(-54, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142304350119a40af5100', 'carol', NULL),
	(54, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142304350119a40af5101', 'bob', NULL),
	(-110, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x06614230439e2de75c8ae500', 'bob', NULL),
	(110, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230439e2de75c8ae501', 'alice', NULL),
	(-55, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x0661423043c778d946add200', 'carol', NULL),
	(55, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x0661423043c778d946add201', 'bob', NULL),
	(-111, NULL, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x06614230440a77ff3f3bef00', 'bob', NULL),
	(111, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x06614230440a77ff3f3bef01', 'alice', NULL),
	(-55, NULL, '01974ab2-7596-4f2e-b88f-43efe8d78f95', '\x066142304426820621ce9d00', 'carol', NULL),
	(55, NULL, '850d5f51-8c53-4f18-816f-ca84c47b4a21', '\x066142304426820621ce9d01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x0661423044a74ff26a2da100', NULL, NULL),
	(-1003, 3, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x0661423045828af031d7f700', NULL, NULL),
	(-1010, 10, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x0661423045f0bfbb188aaa00', NULL, NULL),
	(1010, 10, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x06614230461fb5a407eaaf00', NULL, NULL),
	(-910, 10, 'cf499bce-6741-4f82-a74e-ffd5c45c8ae3', '\x0661423046634d1520a9f000', NULL, NULL);

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
