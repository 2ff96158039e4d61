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
	('9cfd031d-e7c9-4915-860b-569e01e13086', '16bb953d-a6bc-4ee5-b042-1062f3553db8', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '2026-11-27 13:42:10.117928+00'),
	('fea03816-bb90-499b-8b03-6a1bac27578f', '9459df27-34b7-45dc-bd13-dccad26881f0', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '8b3280bf-aece-44af-9703-98070fa44e4f', '2026-11-27 13:42:10.988252+00'),
	('89c65e45-2526-482a-b70c-8e6e203a9f94', '9dda5d6d-2121-45aa-bdd0-a3da7fe7ce71', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '2026-11-27 13:42:11.733383+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('e7eac8e3-3343-4ba8-b94e-96d1b407bf70', '89c65e45-2526-482a-b70c-8e6e203a9f94', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:42:11.957405+00', NULL, '2026-11-27 13:42:15.509121+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('04cffb1e-468e-4c5d-9c6a-9c952900e979', '9cfd031d-e7c9-4915-860b-569e01e13086', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:42:10.40892+00', NULL, '2026-11-27 13:42:15.205673+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('830a416e-0291-45af-ac85-3fdf4f04ee66', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:42:11.131283+00', NULL, '2026-11-27 13:42:14.673251+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('1b4ffce3-8550-4afb-b777-6ab07c09e410', '04cffb1e-468e-4c5d-9c6a-9c952900e979', '\x66e0d7f6f37d29eba3fc903dd7f23162b303f209587d5e940f947bcd18050d19', 'blink_CvRcz0', 'qRu0', '2026-11-27 13:42:10.415136+00', NULL),
	('3ed2ed25-b0fb-443a-b5cb-000d46a56dc0', '830a416e-0291-45af-ac85-3fdf4f04ee66', '\xac6120228e8d9d4561d59ab19ff2254a31e8029bf6ea5af14a1f13f2a7512cdd', 'blink_hnME1j', 'InIv', '2026-11-27 13:42:11.146729+00', NULL),
	('6e242daf-44d6-410d-963f-21dd410a3994', 'e7eac8e3-3343-4ba8-b94e-96d1b407bf70', '\xb6e991b1db223812d2108f6c852297cdfeb809dbbb64d1b69e98237d930f7051', 'blink_fWRKbn', 'lCLQ', '2026-11-27 13:42:11.960586+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661423a102dce1ce3d547cc', '2026-11-27 13:42:10.138735+00', '9cfd031d-e7c9-4915-860b-569e01e13086', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661423a11db14983940ca71', '2026-11-27 13:42:10.248576+00', '9cfd031d-e7c9-4915-860b-569e01e13086', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-000000000001', 'de5d1c42-c745-4af5-9ef2-a5c4daf5beff', '{}', '{"expires_at": "2026-12-27T13:42:10.224582+00:00"}'),
	('\x0661423a152e41b631b8b594', '2026-11-27 13:42:10.466435+00', '9cfd031d-e7c9-4915-860b-569e01e13086', 'api_key.created', 'session', 'de5d1c42-c745-4af5-9ef2-a5c4daf5beff', '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-000000000002', '04cffb1e-468e-4c5d-9c6a-9c952900e979', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_CvRcz0…qRu0", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661423a1704d4a686f9dccd', '2026-11-27 13:42:10.586922+00', '9cfd031d-e7c9-4915-860b-569e01e13086', 'account.username_set', 'key', '04cffb1e-468e-4c5d-9c6a-9c952900e979', '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661423a1d4719639f98baa9', '2026-11-27 13:42:10.997079+00', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661423a1d86efaa8a32ca72', '2026-11-27 13:42:11.013407+00', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-000000000007', '94d22925-884d-4e22-8965-4a95445e242e', '{}', '{"expires_at": "2026-12-27T13:42:11.011285+00:00"}'),
	('\x0661423a1fb870dbbe8d12fa', '2026-11-27 13:42:11.157157+00', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'api_key.created', 'session', '94d22925-884d-4e22-8965-4a95445e242e', '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-000000000008', '830a416e-0291-45af-ac85-3fdf4f04ee66', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_hnME1j…InIv", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661423a2110f7490f3f9822', '2026-11-27 13:42:11.245386+00', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'account.username_set', 'key', '830a416e-0291-45af-ac85-3fdf4f04ee66', '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661423a2901fb0e9354fd72', '2026-11-27 13:42:11.76673+00', '89c65e45-2526-482a-b70c-8e6e203a9f94', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661423a2a7ac432015bf4ea', '2026-11-27 13:42:11.86229+00', '89c65e45-2526-482a-b70c-8e6e203a9f94', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-00000000000d', '8194dfee-df45-4e47-8a62-3195d79fa4a9', '{}', '{"expires_at": "2026-12-27T13:42:11.846142+00:00"}'),
	('\x0661423a2c2b22aad58a1506', '2026-11-27 13:42:11.972956+00', '89c65e45-2526-482a-b70c-8e6e203a9f94', 'api_key.created', 'session', '8194dfee-df45-4e47-8a62-3195d79fa4a9', '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-00000000000e', 'e7eac8e3-3343-4ba8-b94e-96d1b407bf70', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_fWRKbn…lCLQ", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661423a2d55058af895dd88', '2026-11-27 13:42:12.049218+00', '89c65e45-2526-482a-b70c-8e6e203a9f94', 'account.username_set', 'key', 'e7eac8e3-3343-4ba8-b94e-96d1b407bf70', '127.0.0.1', 'python-httpx2/2.16.2', '59483c82-8cc4-4cc1-8e66-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(3, -100000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(3, 100000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(4, -50000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(4, 50000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(5, -101000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(5, 101000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(6, -50000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(6, 50000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(7, -102000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(7, 102000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(8, -51000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(8, 51000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(9, -103000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(9, 103000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(10, -51000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(10, 51000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(11, -104000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(11, 104000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(12, -52000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(12, 52000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(13, -105000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(13, 105000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(14, -52000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(14, 52000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(15, -106000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(15, 106000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(16, -53000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(16, 53000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(17, -107000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(17, 107000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(18, -53000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(18, 53000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(19, -108000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(19, 108000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(20, -54000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(20, 54000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(21, -109000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(21, 109000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(22, -54000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(22, 54000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(23, -110000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(23, 110000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(24, -55000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(24, 55000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(25, -111000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(25, 111000, '8b3280bf-aece-44af-9703-98070fa44e4f');
INSERT INTO public.entry VALUES
	(26, -55000, '8b3280bf-aece-44af-9703-98070fa44e4f'),
	(26, 55000, '0895cba2-ec13-4023-9fbb-b5ddb00078ad'),
	(27, -1010000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(31, -1010000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(33, -910000, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(780, 1, '2026-11-27 13:42:10.929557+00', 'lightning_receipt', 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a1ba3eb86e9c58b00'),
	(799, 2, '2026-11-27 13:42:11.677987+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a273c231118fe9e00'),
	(813, 3, '2026-11-27 13:42:12.207091+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a2f8202f1076a4e01'),
	(815, 4, '2026-11-27 13:42:12.32682+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a318b8a0b2a745e01'),
	(818, 5, '2026-11-27 13:42:12.686461+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a367b35e4f47efc01'),
	(820, 6, '2026-11-27 13:42:12.765697+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a383e04266bdbeb01'),
	(823, 7, '2026-11-27 13:42:12.960865+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a3b0a16da94db8201'),
	(825, 8, '2026-11-27 13:42:13.014897+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a3c0406596b634d01'),
	(828, 9, '2026-11-27 13:42:13.121201+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a3d9917015869cb01'),
	(830, 10, '2026-11-27 13:42:13.184422+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a3e79536e7b42f401'),
	(834, 11, '2026-11-27 13:42:13.263495+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a3fd34f23ff2fcb01'),
	(836, 12, '2026-11-27 13:42:13.357229+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a4123660ef3084501'),
	(839, 13, '2026-11-27 13:42:13.485283+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4317f01454a13f01'),
	(841, 14, '2026-11-27 13:42:13.519396+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a43bd0b126e4d8f01'),
	(844, 15, '2026-11-27 13:42:13.667081+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a45fd676f71236401'),
	(846, 16, '2026-11-27 13:42:13.817602+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a483e29fd046b1001'),
	(849, 17, '2026-11-27 13:42:13.940157+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4a1bb8dcd3620e01'),
	(851, 18, '2026-11-27 13:42:13.985269+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a4ad8e9d14e47dc01'),
	(854, 19, '2026-11-27 13:42:14.137846+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4d2f260af4aa6d01'),
	(858, 20, '2026-11-27 13:42:14.224902+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a4e83c59bf9aac501'),
	(862, 21, '2026-11-27 13:42:14.308843+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4fb956c572231c01'),
	(864, 22, '2026-11-27 13:42:14.413446+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a5164902096f30e01'),
	(867, 23, '2026-11-27 13:42:14.499933+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a52b4f7a5fe5d9501'),
	(869, 24, '2026-11-27 13:42:14.539734+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a5350e465d2053f01'),
	(872, 25, '2026-11-27 13:42:14.588392+00', 'lightning_receipt', '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a540fd34cfbc63e01'),
	(874, 26, '2026-11-27 13:42:14.656277+00', 'intraledger_receipt', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a550f59bc0d777a01');

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
	('\x9001a28dbce7c458395c2f47d844a080e59d8eb3b008825c22c10b9a79f2de54', 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '9cfd031d-e7c9-4915-860b-569e01e13086', 'BTC', 'lnbcrt500u1p4snz9jsp5twlwqr88l3psck2pp24802cjawp0rtp0c8nvludtfn5qrl2nvvdqpp5jqq69rduulz9sw2u9aras39qsrjemr4nkqygyhpzcy9e570jme2qdqqxqrwzqcqzzs9qrsgq8q8f0zkj96etn3er65h75m0ked5j22xpl55w3jxxcl37e22jqxj9mspvea92yuev2e4u9esxw5cgzdpl83v9v8xxdnstf578l094geqpl4cpq0', '\x5bbee00ce7fc430c59410aaa77ab12eb82f1ac2fc1e6cff1ab4ce801fd53631a', '\x153b23993ffb499ce0e085fd04b2a284dc5c42302ddcaf64afe575a0ba57cf69', 50000000, '', NULL, NULL, '2026-11-27 13:42:10.688158+00', '2026-11-27 17:42:10+00', 'PAID', 50000000, '\x0661423a1ba3eb86e9c58b', 'lightning'),
	('\xd52a57e37ac70fb1a29ccbd62c428398e721a7d518731dbd294a6cacb29ac865', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt50u1p4snz9nsp5707gn3u7yjta0zf4uhmga9s50a9vdq298tgydl4rcwvxxvwrza4spp565490cm6cu8mrg5ue0tzcs5rnrnjrf74rpe3m0ffffk2ev56epjsdqqxqrwzqcqzzs9qrsgqqnfda0uez5mr9hk5mgaugj9mnh5z95tm8j5grvly2ulwyhvvwdvn5njqq3hljlfv2a5qj06nxsl09h8cf4mryyqjjvhdmlkr444cvrqpdd7v45', '\xf3fc89c79e2497d78935e5f68e96147f4ac681453ad046fea3c3986331c3176b', '\x8bbd02b21c83e29883023ba6109a3618da85ae089c0ebbe5eaa8b7e71c918a70', 5000000, '', NULL, NULL, '2026-11-27 13:42:11.454636+00', '2026-11-27 17:42:11+00', 'PAID', 5000000, '\x0661423a273c231118fe9e', 'lightning'),
	('\xaca5090ff262852b62de15bc49da758b564b26a51b3260d1e14303fce9402f26', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1u1p4snz95sp5tdsmsn02fzrnth20p8v7nygkm242ehhg5zrk5mwje8l9yfj9fx9qpp54jjsjrljv2zjkck7zk7ynkn43dtykf49rvexp50pgvple62q9unqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqy9rq29rqzxv0dkjx8p3teza0ntjzy7a32rqh9lc5m95r8xlax0mhw2lg8sglqu36eumusfl8el7nwsdk3vsxtl3c0rgfwtdj02pwhpsqvljpda', '\x5b61b84dea488735dd4f09d9e99116daaaacdee8a0876a6dd2c9fe522645498a', '\x2c48e54bdfe10e1aaaff51c7ba3d141666f9f5a78ee74801a032ebf09c11c481', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:42:12.096808+00', '2026-11-27 17:42:12+00', 'PAID', 100000, '\x0661423a2f8202f1076a4e', 'intraledger'),
	('\xbe305f59db3b9310b2ffc3a53e6cd2d131f1d3942acfed6e0945c1cb1f99a1b9', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1010n1p4snz95sp5ms2w4f8x5lds863hcu2yzdm7mcrk6mdqg7xxltm5ad73vauamqrspp5hcc97kwm8wf3pvhlcwjnumxj6yclr5u59t876msfghquk8ue5xusdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq2ra7l2z0hkp7amsmma7mlmrgcu2jkywt2jcskfywke2k6lxafhwpccgtesaqrjvsuq2a89dmnfgtqxf8da2lsje6arntyeqwxr2lm7gpva70x6', '\xdc14eaa4e6a7db03ea37c71441377ede076d6da0478c6faf74eb7d16779dd807', '\x71ec6a44da3837ff189f417aa219a94b6d04627056c6ab2f56bfb420c5eae8e3', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:42:12.521638+00', '2026-11-27 17:42:12+00', 'PAID', 101000, '\x0661423a367b35e4f47efc', 'intraledger'),
	('\xd7dc783cd7aa843efaf26a40599ec61a1a2b46bf135ccb05be5af23b38aed823', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1020n1p4snz95sp5g59uyfzwkdlfyfwmsp5vt5gndc2qk78swmvvpkn7ru9n4ajdeglspp56lw8s0xh42zra7hjdfq9n8kxrgdzk34lzdwvkpd7tterkw9wmq3sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqyt85fe64fjz0jhdkknxae7qjutw5zpn3ul2httrnvm5mg4shy7grxm38qgcmqklaux2c65a890xcajs3ghrrjycldx4x9vm249q0hgsp8jtkes', '\x450bc2244eb37e9225db8068c5d1136e140b78f076d8c0da7e1f0b3af64dca3f', '\x0f931d30ef6acb5fd23d51c138ada2fc3552d842b2c97a6d8f6fad7e9b4b29c4', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:42:12.834866+00', '2026-11-27 17:42:12+00', 'PAID', 102000, '\x0661423a3b0a16da94db82', 'intraledger'),
	('\x313a91567866e38984daf3a87810b2fef2520000cd536918737f680fa6f588d0', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1030n1p4snz94sp5pq790zqlyu773v5wlvtafhqvycgfx8vrg52xd9gfmwk5clqstgfspp5xyafz4ncvm3cnpx67w58sy9jlme9yqqqe4fkjxrn0a5qlfh43rgqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqm9rpx6yf2ca4h9ng2cj3n92jj3gm76s6rrc4eskznjqh3gdz2ter4l6z0mzdvc2vslrlz8qkvznkf32qpymvzxcljudusf56k3gr97cp8hq5a2', '\x083c57881f273de8b28efb17d4dc0c2610931d834514669509dbad4c7c105a13', '\x841e5354de1357610aa0d211a24fe718a9d31d1efe8acdf6562191465b2f9252', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:42:13.064639+00', '2026-11-27 17:42:13+00', 'PAID', 103000, '\x0661423a3d9917015869cb', 'intraledger'),
	('\x600d3702f5c79716513bbb77f9f01243b48317ba81b743174362b8b925fcbe37', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1040n1p4snz94sp53dussmx86havjrsu9dgdzkmazc6k73ws3efmh2rww5tsq79v2g0spp5vqxnwqh4c7t3v5fmhdmlnuqjgw6gx9a6sxm5x96rv2utjf0uhcmsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq04dyrs9ajsq6gp3u33g8aqwguu0rk6gwpz3q3dnq0tmu38uyxjh8cltm2z9ugj7x3lqkd5k2txz6lgmrsquaweu525jphfz2ajgfyjqp7sh2rz', '\x8b79086cc7d5fac90e1c2b50d15b7d16356f45d08e53bba86e75170078ac521f', '\x0c4c3cc2618a31551c33f7ba7772b7a2a137f02a3856103856268abf7060ed05', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:42:13.215569+00', '2026-11-27 17:42:13+00', 'PAID', 104000, '\x0661423a3fd34f23ff2fcb', 'intraledger'),
	('\x26e055c975d73ddcd472ada567bd9cfbe95cca0d0c0bc4da26fd696554ff8dc7', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1090n1p4snz9ksp55e4sye2m7gkz2xg9mfwzu8ycywhl8pm26tjn8jvxzfxvt3ptccnqpp5yms9tjt46u7ae4rj4kjk00vul054ejsdps9ufk3xl45k248l3hrsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqd2plhxpw69a09ut6qlkut6fguexclae749ns88cznjrcmsppglajmz5r0408gkhx9v39vw0s8dse3qxufek5vqwgw4ww2ecx744gg6gqjx8xlq', '\xa66b02655bf22c251905da5c2e1c9823aff3876ad2e533c986124cc5c42bc626', '\x0986c1fea152ed88d6d33b086cfad6ccdd7b7c2ba58ea4ea3e8d2c8d04b44958', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:42:14.256269+00', '2026-11-27 17:42:14+00', 'PAID', 109000, '\x0661423a4fb956c572231c', 'intraledger'),
	('\x314ae88416d75afd00243be49827bcf4337d40ff7c331d18e010edb63b301933', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1050n1p4snz94sp5twvnj2z2jk5x6vne4tm8rl05ncn668vced5xh9zdtcu8fuhc0pvqpp5x99w3pqk6ad06qpy80jfsfau7seh6s8l0se36x8qzrkmvwesryesdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq65zy9aqdh34dhpcl34n0p7gy2fru9clhmkjgkgq7qzynenjcl645ftjq74hf9h5nw4nfn050fmert5vectzg40jyy4fmrv8r9s9xucgpcjg3l4', '\x5b9939284a95a86d3279aaf671fdf49e27ad1d98cb686b944d5e3874f2f87858', '\x7056807d2bd63c5f7aec6ffc114fbaf7acad1981d36abf99a5a307089d9e692e', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:42:13.407072+00', '2026-11-27 17:42:13+00', 'PAID', 105000, '\x0661423a4317f01454a13f', 'intraledger'),
	('\xf9ccf0577800d4a5dcf5555cf25739f9497ba0aeadb67d0bfea282ad1402485a', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1060n1p4snz94sp5nvttdgjcuxh97xs8atf7a6t4fdkjx0par0asa6gflq9chklwjsaqpp5l8x0q4mcqr22th8424w0y4eel9yhhg9w4km86zl752p269qzfpdqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqrs62etpm77zla325cc6dkarxkaq2z93wk7x59x4d7klqqts9nd7kg9l6watyfmhzgtqre0wy6fx3ly34cvg3s86vc6havz3df7n7ekcpmjrrq2', '\x9b16b6a258e1ae5f1a07ead3eee9754b6d233c3d1bfb0ee909f80b8bdbee943a', '\xeeb78edc97eb8261dce709550e503b2ea779556262b4f15eaa1a63c16f1349e0', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:42:13.608739+00', '2026-11-27 17:42:13+00', 'PAID', 106000, '\x0661423a45fd676f712364', 'intraledger'),
	('\x05ac9508d4c7eb5da684f1a8e23bd9de50c5845ea20c98b125ed4bde8e6cf313', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1070n1p4snz94sp5wdqk4vw9yruc7w2yggqgefnz83estfn80xlwgs7qtj0jjtvty3vqpp5qkkf2zx5cl44mf5y7x5wyw7emegvtpz75gxf3vf9a49aarnv7vfsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq46kexureng2u3lpcmx58hg03vxvfdq2gh6jwj264tqv5a68nj6hhalj6ur8wgsqlv2j9xsydzjph4cczn7e3v2w2fj4hrada7g3sregpn293tu', '\x73416ab1c520f98f394442008ca6623c7305a66779bee443c05c9f292d8b2458', '\xb26d1d99840fcab7d198d52894227e83d885db9c22b69ac81706c3559864a16b', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:42:13.865006+00', '2026-11-27 17:42:13+00', 'PAID', 107000, '\x0661423a4a1bb8dcd3620e', 'intraledger'),
	('\x0f14e1e2af17bbae5d975957427b9fee5dc5314e78b5efed4085a4404c77a7bd', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1080n1p4snz9ksp5scwdz4sewyu5nkdend8aegkhffhdt500nzqgcgs0q5humdsq067qpp5pu2wrc40z7a6uhvht9t5y7ulaewu2v2w0z67lm2qskjyqnrh577sdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqwxmc5dshegemcgpufndxswnz4wk72c74wqpg2xv46nydqeuedmzjqtndj9462kpxxacszq70h9k8ftuvdlncrjv87narkn5vkep67psq0dcugc', '\x861cd15619713949d9b99b4fdca2d74a6ed5d1ef98808c220f052fcdb6007ebc', '\x53d7283c74ca1eee7021b9f7ff243d1d53c3ef3b314fe5756d8bbe1201bb9242', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:42:14.027985+00', '2026-11-27 17:42:14+00', 'PAID', 108000, '\x0661423a4d2f260af4aa6d', 'intraledger'),
	('\xe229e8f3f76cd5b2af72460c7cdddab5744972653f384204737a4eeadb9034e5', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1100n1p4snz9ksp5kkmmf258sp8djcr4dftkna2rs77cy99z6xv5539ktfgm47wlqmuqpp5ug573ulhdn2m9tmjgcx8ehw6k46yjun98uuyyprn0f8w4kusxnjsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqja6h6pxmfgp6um2ht0fycya0p4ljp4he4c589hq2p9ptm5nenxgnhtp4ej7zpphwljyc4s3n3rc2vg06fsjnrfncv75en969v43strcp489cp6', '\xb5b7b4aa87804ed960756a5769f54387bd8214a2d1994a44b65a51baf9df06f8', '\x471b519482784d95311f91365baa74738e1e1bcfac0707953f5ff03cde857040', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:42:14.449745+00', '2026-11-27 17:42:14+00', 'PAID', 110000, '\x0661423a52b4f7a5fe5d95', 'intraledger'),
	('\xcaca45fe87e11359ddfb5091021bc31ed42129b5a0ab1a800aa3df0ce12d126f', '8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', 'lnbcrt1110n1p4snz9ksp5acauswc5q5w8yhfj87kndwd772hnrs2m42np0lj46x5ufgwmr0wqpp5et9ytl58uyf4nh0m2zgsyx7rrm2zz2d45z434qq2500secfdzfhsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqzxtd73qcrpmqzstll654lq59cpya72ptmsyafauue59a3ltujzh5nau98364lc3aml2gq0fragrgal3qhsh68gyjz3p96lck489x3eqq3ael9d', '\xee3bc83b14051c725d323fad36b9bef2af31c15baaa617fe55d1a9c4a1db1bdc', '\x0e89408114d9d66d71cd2641b1e441c5b4dd5690a6383c1157138a0f08f3bd77', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:42:14.564592+00', '2026-11-27 17:42:14+00', 'PAID', 111000, '\x0661423a540fd34cfbc63e', 'intraledger'),
	('\x82aad8f4a188ca359fe902b43e99cc3b192a90fede1ba8fddc648668b6f47b5a', '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '89c65e45-2526-482a-b70c-8e6e203a9f94', 'BTC', 'lnbcrt5u1p4snz9hsp5ccc5afyh5vcn8d383xspkpu5uxjnt40x7zcnvf0klzd999snnm4spp5s24d3a9p3r9rt8lfq26raxwv8vvj4y87mcd63lwuvjrx3dh50ddqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqrvrdlx64qz0zpc39hsrmfwxwkxx9hxz9894s9yxhe63ev8hc5um4l6uu48av2z7velr0xd5akgmlf28svcaydl2uydy6zmqlz2wkzzgq4g44aq', '\xc6314ea497a33133b62789a01b0794e1a535d5e6f0b13625f6f89a5296139eeb', '\x784069c4a82fd71b03ef9693631299a41a9536aad636d6392e324e5a1a495b53', 500000, 'never paid', NULL, NULL, '2026-11-27 13:42:15.488481+00', '2026-11-27 17:42:15+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:42:10.889707+00', 'lightning_receipt'),
	(2, '2026-11-27 13:42:11.649571+00', 'lightning_receipt'),
	(3, '2026-11-27 13:42:12.191746+00', 'intraledger'),
	(4, '2026-11-27 13:42:12.325258+00', 'intraledger'),
	(5, '2026-11-27 13:42:12.648757+00', 'intraledger'),
	(6, '2026-11-27 13:42:12.764164+00', 'intraledger'),
	(7, '2026-11-27 13:42:12.947478+00', 'intraledger'),
	(8, '2026-11-27 13:42:13.011462+00', 'intraledger'),
	(9, '2026-11-27 13:42:13.115159+00', 'intraledger'),
	(10, '2026-11-27 13:42:13.172563+00', 'intraledger'),
	(11, '2026-11-27 13:42:13.261135+00', 'intraledger'),
	(12, '2026-11-27 13:42:13.347174+00', 'intraledger'),
	(13, '2026-11-27 13:42:13.475312+00', 'intraledger'),
	(14, '2026-11-27 13:42:13.517579+00', 'intraledger'),
	(15, '2026-11-27 13:42:13.665127+00', 'intraledger'),
	(16, '2026-11-27 13:42:13.812777+00', 'intraledger'),
	(17, '2026-11-27 13:42:13.935032+00', 'intraledger'),
	(18, '2026-11-27 13:42:13.983465+00', 'intraledger'),
	(19, '2026-11-27 13:42:14.136614+00', 'intraledger'),
	(20, '2026-11-27 13:42:14.223813+00', 'intraledger'),
	(21, '2026-11-27 13:42:14.303062+00', 'intraledger'),
	(22, '2026-11-27 13:42:14.412432+00', 'intraledger'),
	(23, '2026-11-27 13:42:14.498551+00', 'intraledger'),
	(24, '2026-11-27 13:42:14.538468+00', 'intraledger'),
	(25, '2026-11-27 13:42:14.587347+00', 'intraledger'),
	(26, '2026-11-27 13:42:14.652761+00', 'intraledger'),
	(27, '2026-11-27 13:42:14.749459+00', 'lightning_reserve'),
	(28, '2026-11-27 13:42:14.849119+00', 'lightning_settled'),
	(29, '2026-11-27 13:42:14.951985+00', 'lightning_reserve'),
	(30, '2026-11-27 13:42:14.986941+00', 'lightning_settled'),
	(31, '2026-11-27 13:42:15.066836+00', 'lightning_reserve'),
	(32, '2026-11-27 13:42:15.086836+00', 'lightning_failed'),
	(33, '2026-11-27 13:42:15.18494+00', 'lightning_reserve');

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
	('04cffb1e-468e-4c5d-9c6a-9c952900e979', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 39405, 39405),
	('04cffb1e-468e-4c5d-9c6a-9c952900e979', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 44424, 44424),
	('04cffb1e-468e-4c5d-9c6a-9c952900e979', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 5218, 5218),
	('830a416e-0291-45af-ac85-3fdf4f04ee66', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 54495, 54495),
	('830a416e-0291-45af-ac85-3fdf4f04ee66', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 12107, 12107),
	('e7eac8e3-3343-4ba8-b94e-96d1b407bf70', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 174, 174),
	('e7eac8e3-3343-4ba8-b94e-96d1b407bf70', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 38072, 38072),
	('04cffb1e-468e-4c5d-9c6a-9c952900e979', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1019812, 276127),
	('830a416e-0291-45af-ac85-3fdf4f04ee66', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 397332, 61817),
	('830a416e-0291-45af-ac85-3fdf4f04ee66', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 355931, 87980),
	('e7eac8e3-3343-4ba8-b94e-96d1b407bf70', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7799, 7799);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('cfc6782d-102c-4b70-8789-2078a36dd429', 5, '2026-11-27 13:42:15.719691+00');

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
	('2710cf72-d9ca-424c-b914-bb5592aafcb4', 'USD', NULL, 0, '-infinity'),
	('0fd3029a-0297-4da3-ac5a-7406811f55cd', 'USD', NULL, 0, '-infinity'),
	('de42b57b-5847-4e99-9ca0-076191cc758c', 'USD', NULL, 0, '-infinity'),
	('8b3280bf-aece-44af-9703-98070fa44e4f', 'BTC', NULL, 5636000, '2026-11-27 13:42:14.652761+00'),
	('0895cba2-ec13-4023-9fbb-b5ddb00078ad', 'BTC', NULL, 630000, '2026-11-27 13:42:14.652761+00'),
	('a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', 'BTC', NULL, 45819000, '2026-11-27 13:42:15.18494+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661423a1ba3eb86e9c58b', '\x9001a28dbce7c458395c2f47d844a080e59d8eb3b008825c22c10b9a79f2de54', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661423a273c231118fe9e', '\xd52a57e37ac70fb1a29ccbd62c428398e721a7d518731dbd294a6cacb29ac865', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a2f8202f1076a4e', '\xaca5090ff262852b62de15bc49da758b564b26a51b3260d1e14303fce9402f26', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661423a318b8a0b2a745e', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a367b35e4f47efc', '\xbe305f59db3b9310b2ffc3a53e6cd2d131f1d3942acfed6e0945c1cb1f99a1b9', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661423a383e04266bdbeb', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a3b0a16da94db82', '\xd7dc783cd7aa843efaf26a40599ec61a1a2b46bf135ccb05be5af23b38aed823', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661423a3c0406596b634d', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a3d9917015869cb', '\x313a91567866e38984daf3a87810b2fef2520000cd536918737f680fa6f588d0', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661423a3e79536e7b42f4', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a3fd34f23ff2fcb', '\x600d3702f5c79716513bbb77f9f01243b48317ba81b743174362b8b925fcbe37', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661423a4123660ef30845', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a4317f01454a13f', '\x314ae88416d75afd00243be49827bcf4337d40ff7c331d18e010edb63b301933', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661423a43bd0b126e4d8f', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a45fd676f712364', '\xf9ccf0577800d4a5dcf5555cf25739f9497ba0aeadb67d0bfea282ad1402485a', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661423a483e29fd046b10', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a4a1bb8dcd3620e', '\x05ac9508d4c7eb5da684f1a8e23bd9de50c5845ea20c98b125ed4bde8e6cf313', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661423a4ad8e9d14e47dc', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a4d2f260af4aa6d', '\x0f14e1e2af17bbae5d975957427b9fee5dc5314e78b5efed4085a4404c77a7bd', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661423a4e83c59bf9aac5', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a4fb956c572231c', '\x26e055c975d73ddcd472ada567bd9cfbe95cca0d0c0bc4da26fd696554ff8dc7', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661423a5164902096f30e', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a52b4f7a5fe5d95', '\xe229e8f3f76cd5b2af72460c7cdddab5744972653f384204737a4eeadb9034e5', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661423a5350e465d2053f', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423a540fd34cfbc63e', '\xcaca45fe87e11359ddfb5091021bc31ed42129b5a0ab1a800aa3df0ce12d126f', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661423a550f59bc0d777a', NULL, NULL, '830a416e-0291-45af-ac85-3fdf4f04ee66', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661423a568913805c09f3', '\xb42c7ab39cce6235d06ca119ae696d92da0cf04333ba5cb7b436bd48615e77c1', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661423a59a031cfbe07aa', '\xbc7390d0e56ed6a480750f8f4b87d1fec4f6da536b48cccf3b77dd21efae3803', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661423a5b60d4ab76d9f7', '\x8fec0c48e5f9ce38ea9d67d3f0863ca1d16320a6e2664fd4374af76e55cfeac7', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661423a5baef4aad2b626', '\x8fec0c48e5f9ce38ea9d67d3f0863ca1d16320a6e2664fd4374af76e55cfeac7', '\x0661423a5b60d4ab76d9f7', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661423a5d2e2ccd36314e', '\xa0825fdbe5216f7d23bfb8f61bd0e9d649945d809202507e110f1ede29c92e80', NULL, '04cffb1e-468e-4c5d-9c6a-9c952900e979', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0200d3e994f340e2e500b6dd11ed3b10ae7d14bdb17623485245fab3e2dcbbf0a5', 2, 'latchkey:efb14f8f-8812-4ec3-bc23-453c305ad970/0009', '2026-11-27 13:42:15.685645+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661423a568913805c09f3', 'lightning', 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', 'BTC', 1000000, 10000, 1010, 1010000, '\xb42c7ab39cce6235d06ca119ae696d92da0cf04333ba5cb7b436bd48615e77c1', 'lnbcrt10u1p4snz9ksp5dlkxr79ek3ys5lt9hnqhysd5373h8mv46qc4ve2frswgdz0wyj4spp5ksk84vuuee3rt5rv5yv6u6tdjtdqeuzrxwa9eda5x675sc27wlqsdqqcqzzs9qrsgqd4taxtjgv3fr28vnn72eddgqwfqgztf4xxdfhgc9xew6u0vlvgghwlt32aednf3xwxx55s6vr034ktqx96u9sq75t0hz07n8r2n4wugqwzm2yq', '\x030306a12694dc3a35f50d2bdb74748fb4dc283eb7f2fa931f5fb9ab0fe45af8c6', '2026-11-27 13:42:22.749556+00', NULL, 'settled', 1100, '\x982882331840cd30c1b1b0d94cf78865db68eb948e8f8e79e28234623f3305ba', NULL, '2026-11-27 13:42:14.849128+00'),
	('\x0661423a59a031cfbe07aa', 'lightning', 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', 'BTC', 1000000, 10000, 1010, 1010000, '\xbc7390d0e56ed6a480750f8f4b87d1fec4f6da536b48cccf3b77dd21efae3803', 'lnbcrt10u1p4snz9ksp5rjuhs0ft8k9h4a6pnllgmkq3kc9swthm6ft9khssxmsmhhcc58zqpp5h3eep589dmt2fqr4p785hp73lmz0dkjnddyvenemwlwjrmaw8qpsdqqcqzzs9qrsgq8n3mct9095n0l7gdm8q25d6ssyklcp7upzh2jq9vhcjza0jj7v0h0r9v35mfcpscp6rsdwrjy85hmye5f5yvpmz2r4xftf8wc6m2sqspg2wlav', '\x030306a12694dc3a35f50d2bdb74748fb4dc283eb7f2fa931f5fb9ab0fe45af8c6', '2026-11-27 13:42:22.952086+00', NULL, 'settled', 3000, '\x3945748c8470a7ef43d148e29624c1abbb3ef04f6bbbb616f419ac309b35059d', NULL, '2026-11-27 13:42:14.988874+00'),
	('\x0661423a5b60d4ab76d9f7', 'lightning', 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', 'BTC', 1000000, 10000, 1010, 1010000, '\x8fec0c48e5f9ce38ea9d67d3f0863ca1d16320a6e2664fd4374af76e55cfeac7', 'lnbcrt10u1p4snz9hsp57zawp0yqnpanwvcdk5acp8xpxzgprjyjxs5zg89sw5dy5r56fw7qpp53lkqcj89l88r365avlflpp3u58gkxg9xufnyl4phftmku4w0atrsdqqcqzzs9qrsgq53xx7qlfey0ugkm59yrkw3mrqug802pawf2lek22490e7dlypwfqrag3ulyh7qaep28zymf76ldzkfzk6s9el944gt52wvlekga8msgq4gvv9z', '\x030306a12694dc3a35f50d2bdb74748fb4dc283eb7f2fa931f5fb9ab0fe45af8c6', '2026-11-27 13:42:23.066912+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:42:15.0869+00'),
	('\x0661423a5d2e2ccd36314e', 'lightning', 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', 'BTC', 900000, 10000, 910, 910000, '\xa0825fdbe5216f7d23bfb8f61bd0e9d649945d809202507e110f1ede29c92e80', 'lnbcrt9u1p4snz9hsp5s0xdm5zewudq0aw0n86vpvxay77u0j63mj9gcry8emqwnt5279vqpp55zp9lkl9y9hh6galhrmph58f6eyeghvqjgp9qls3pu0du2wf96qqdqqcqzzs9qrsgq9tjn7aj23wh2y6dxzcekyuvlvn4426dys7t0lfqqmgjnd980y4kr8dgkjje7f837eculajgvnfrqursqdk73rtw70vnwjz7ffaam6dgp98pgpx', '\x030306a12694dc3a35f50d2bdb74748fb4dc283eb7f2fa931f5fb9ab0fe45af8c6', '2026-11-27 13:42:15.452085+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x9001a28dbce7c458395c2f47d844a080e59d8eb3b008825c22c10b9a79f2de54', 50000000, '2026-11-27 13:42:10.890014+00', 'credited', '\x0661423a1ba3eb86e9c58b', NULL, NULL, NULL, NULL),
	('lightning', '\xd52a57e37ac70fb1a29ccbd62c428398e721a7d518731dbd294a6cacb29ac865', 5000000, '2026-11-27 13:42:11.649672+00', 'credited', '\x0661423a273c231118fe9e', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:42:06.195389+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(1, 0),
	(2, 0),
	(3, 0),
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
	(0, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xb42c7ab39cce6235d06ca119ae696d92da0cf04333ba5cb7b436bd48615e77c1', '\x982882331840cd30c1b1b0d94cf78865db68eb948e8f8e79e28234623f3305ba', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:42:14.697328+00', '2026-11-27 14:42:14+00'),
	('\xbc7390d0e56ed6a480750f8f4b87d1fec4f6da536b48cccf3b77dd21efae3803', '\x3945748c8470a7ef43d148e29624c1abbb3ef04f6bbbb616f419ac309b35059d', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:42:14.907725+00', '2026-11-27 14:42:14+00'),
	('\x8fec0c48e5f9ce38ea9d67d3f0863ca1d16320a6e2664fd4374af76e55cfeac7', '\xccf97e5146a8121ac3aab5bc73602cfb4c28e87266d1e6522ef62ba627baa937', false, 'no_route', 'OPEN', 0, '2026-11-27 13:42:15.049317+00', '2026-11-27 14:42:15+00'),
	('\xa0825fdbe5216f7d23bfb8f61bd0e9d649945d809202507e110f1ede29c92e80', '\x0f3212ebf38f4cc2da5845b1666943aa62c2453ab0a4c443c3fbeacfd497f61e', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:42:15.147316+00', '2026-11-27 14:42:15+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xd8963d71040127096a89bf285c4a5f0e9094d32b159d32492fe71c87a0f66bf2'),
	('outside', '\x41a0ffa78b1a2dced0d09f7170faca10f428750a94863758063780a7b5c694b1');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x9001a28dbce7c458395c2f47d844a080e59d8eb3b008825c22c10b9a79f2de54', 'SETTLED', 50000000, '\x153b23993ffb499ce0e085fd04b2a284dc5c42302ddcaf64afe575a0ba57cf69', 1, '2026-11-27 13:42:10.781+00'),
	('\xd52a57e37ac70fb1a29ccbd62c428398e721a7d518731dbd294a6cacb29ac865', 'SETTLED', 5000000, '\x8bbd02b21c83e29883023ba6109a3618da85ae089c0ebbe5eaa8b7e71c918a70', 2, '2026-11-27 13:42:11.604382+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xb42c7ab39cce6235d06ca119ae696d92da0cf04333ba5cb7b436bd48615e77c1', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:42:14.838743+00', '2026-11-27 13:42:14.838743+00'),
	(2, '\xbc7390d0e56ed6a480750f8f4b87d1fec4f6da536b48cccf3b77dd21efae3803', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:42:14.983372+00', '2026-11-27 13:42:14.983373+00'),
	(3, '\x8fec0c48e5f9ce38ea9d67d3f0863ca1d16320a6e2664fd4374af76e55cfeac7', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:42:15.083662+00', '2026-11-27 13:42:15.083662+00'),
	(4, '\xa0825fdbe5216f7d23bfb8f61bd0e9d649945d809202507e110f1ede29c92e80', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:42:16.434485+00', '2026-11-27 13:42:15.234485+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 13:42:05.782349+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:42:05.914674+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:42:05.979551+00'),
	('0004_payments', '651b3aa279cdd5b39c4a03b6029521a228b637c61a70d312c1366946f688f13f', 'before', '2026-11-27 13:42:06.005404+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 13:42:06.137292+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:42:06.225756+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:42:06.273065+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:42:06.324087+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 13:42:06.357562+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('de5d1c42-c745-4af5-9ef2-a5c4daf5beff', '9cfd031d-e7c9-4915-860b-569e01e13086', '\xb026a5d6626981d7ba093062dea11691df6024583a453d4ee7f393172e9e7e34', '2026-11-27 13:42:10.224582+00', '2026-12-27 13:42:10.224582+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('94d22925-884d-4e22-8965-4a95445e242e', 'fea03816-bb90-499b-8b03-6a1bac27578f', '\x847c609fc4361da44e5ecea20432d243485f8d641dd94dc0c387f7079adae5ac', '2026-11-27 13:42:11.011285+00', '2026-12-27 13:42:11.011285+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8194dfee-df45-4e47-8a62-3195d79fa4a9', '89c65e45-2526-482a-b70c-8e6e203a9f94', '\xe148d062ba207474fe0891c1172474d93f68f3adeef9adc4d34e60b1dcc624b2', '2026-11-27 13:42:11.846142+00', '2026-12-27 13:42:11.846142+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '9cfd031d-e7c9-4915-860b-569e01e13086', 'BTC', '', '2026-11-27 13:42:10.125421+00'),
	('2710cf72-d9ca-424c-b914-bb5592aafcb4', '9cfd031d-e7c9-4915-860b-569e01e13086', 'USD', '', '2026-11-27 13:42:10.134579+00'),
	('8b3280bf-aece-44af-9703-98070fa44e4f', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'BTC', '', '2026-11-27 13:42:10.989138+00'),
	('0fd3029a-0297-4da3-ac5a-7406811f55cd', 'fea03816-bb90-499b-8b03-6a1bac27578f', 'USD', '', '2026-11-27 13:42:10.992814+00'),
	('0895cba2-ec13-4023-9fbb-b5ddb00078ad', '89c65e45-2526-482a-b70c-8e6e203a9f94', 'BTC', '', '2026-11-27 13:42:11.738819+00'),
	('de42b57b-5847-4e99-9ca0-076191cc758c', '89c65e45-2526-482a-b70c-8e6e203a9f94', 'USD', '', '2026-11-27 13:42:11.752964+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a1ba3eb86e9c58b00', NULL, NULL),
	(5000, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a273c231118fe9e00', NULL, NULL),
	(-100, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a2f8202f1076a4e00', 'bob', NULL),
	(100, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a2f8202f1076a4e01', 'alice', NULL),
	(-50, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a318b8a0b2a745e00', 'carol', NULL),
	(50, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a318b8a0b2a745e01', 'bob', NULL),
	(-101, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a367b35e4f47efc00', 'bob', NULL),
	(101, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a367b35e4f47efc01', 'alice', NULL),
	(-50, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a383e04266bdbeb00', 'carol', NULL),
	(50, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a383e04266bdbeb01', 'bob', NULL),
	(-102, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a3b0a16da94db8200', 'bob', NULL),
	(102, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a3b0a16da94db8201', 'alice', NULL),
	(-51, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a3c0406596b634d00', 'carol', NULL),
	(51, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a3c0406596b634d01', 'bob', NULL),
	(-103, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a3d9917015869cb00', 'bob', NULL),
	(103, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a3d9917015869cb01', 'alice', NULL),
	(-51, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a3e79536e7b42f400', 'carol', NULL),
	(51, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a3e79536e7b42f401', 'bob', NULL),
	(-104, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a3fd34f23ff2fcb00', 'bob', NULL),
	(104, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a3fd34f23ff2fcb01', 'alice', NULL),
	(-52, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4123660ef3084500', 'carol', NULL),
	(52, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a4123660ef3084501', 'bob', NULL),
	(-105, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a4317f01454a13f00', 'bob', NULL),
	(105, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4317f01454a13f01', 'alice', NULL),
	(-52, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a43bd0b126e4d8f00', 'carol', NULL),
	(52, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a43bd0b126e4d8f01', 'bob', NULL),
	(-106, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a45fd676f71236400', 'bob', NULL),
	(106, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a45fd676f71236401', 'alice', NULL),
	(-53, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a483e29fd046b1000', 'carol', NULL),
	(53, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a483e29fd046b1001', 'bob', NULL),
	(-107, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a4a1bb8dcd3620e00', 'bob', NULL),
	(107, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4a1bb8dcd3620e01', 'alice', NULL),
	(-53, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4ad8e9d14e47dc00', 'carol', NULL),
	(53, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a4ad8e9d14e47dc01', 'bob', NULL),
	(-108, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a4d2f260af4aa6d00', 'bob', NULL),
	(108, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4d2f260af4aa6d01', 'alice', NULL),
	(-54, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4e83c59bf9aac500', 'carol', NULL),
	(54, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a4e83c59bf9aac501', 'bob', NULL),
	(-109, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a4fb956c572231c00', 'bob', NULL),
	(109, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a4fb956c572231c01', 'alice', NULL),
	(-54, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a5164902096f30e00', 'carol', NULL),
	(54, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a5164902096f30e01', 'bob', NULL),
	(-110, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a52b4f7a5fe5d9500', 'bob', NULL),
	(110, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a52b4f7a5fe5d9501', 'alice', NULL),
	(-55, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a5350e465d2053f00', 'carol', NULL),
	(55, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a5350e465d2053f01', 'bob', NULL),
	(-111, NULL, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a540fd34cfbc63e00', 'bob', NULL),
	(111, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a540fd34cfbc63e01', 'alice', NULL),
	(-55, NULL, '8b3280bf-aece-44af-9703-98070fa44e4f', '\x0661423a550f59bc0d777a00', 'carol', NULL),
	(55, NULL, '0895cba2-ec13-4023-9fbb-b5ddb00078ad', '\x0661423a550f59bc0d777a01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a568913805c09f300', NULL, NULL),
	(-1003, 3, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a59a031cfbe07aa00', NULL, NULL),
	(-1010, 10, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a5b60d4ab76d9f700', NULL, NULL),
	(1010, 10, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a5baef4aad2b62600', NULL, NULL),
	(-910, 10, 'a4d8c3e2-c917-40cf-9d90-67dccc8fc1c2', '\x0661423a5d2e2ccd36314e00', NULL, NULL);

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
