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
	('2d37e488-b4c1-427f-8834-2444dd5d20dd', '70782641-2499-4411-af26-aee6171843d1', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '01c1b7a1-c675-407a-8bf0-554da977de94', '2026-11-27 14:06:29.542472+00'),
	('d2d92930-8b67-44d2-b2fe-28615c715359', 'bbf2dea2-983a-4197-a638-12f17f248cc0', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '2026-11-27 14:06:30.124094+00'),
	('dce3677c-24e9-4951-aee8-0cd32559fcd0', '86e5c846-fc4c-4d87-979a-f26f3a8ae988', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '2026-11-27 14:06:30.630354+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('494e35c0-8573-430a-a2f5-02dcbf8f6f68', '2d37e488-b4c1-427f-8834-2444dd5d20dd', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:06:29.769507+00', NULL, '2026-11-27 14:06:32.46354+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('10e068ed-c8f2-471f-a7d4-7f0071d8622f', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:06:30.686339+00', NULL, '2026-11-27 14:06:32.745831+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2c3181e1-a75c-4947-9da3-d8e56b031ac7', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:06:30.338385+00', NULL, '2026-11-27 14:06:32.171782+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('7e77db49-84de-43ea-a2dd-7be773789b7a', '494e35c0-8573-430a-a2f5-02dcbf8f6f68', '\x25e51dd476b6781d41543447b2e7dc53c1be0de363058d87ec4c20ceca15242c', 'blink_gTdJZA', 'boKv', '2026-11-27 14:06:29.771029+00', NULL),
	('330d968c-5887-4c59-bc8d-3c563bd45455', '2c3181e1-a75c-4947-9da3-d8e56b031ac7', '\x1d3753ef888b41f31004b0715a04bbe7926ae090bea459fbf0b5e34fa7344604', 'blink_hWDd8c', 'X2bz', '2026-11-27 14:06:30.345436+00', NULL),
	('4ac1ad3a-53fd-43db-bc56-c74838a5cd7c', '10e068ed-c8f2-471f-a7d4-7f0071d8622f', '\x51b9ac86977a8157b173ebeb4e1c45fbd03352af62094f4e6ce07a242370a959', 'blink_W0RYIs', 'BLDe', '2026-11-27 14:06:30.687114+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142910d404c1e9076b5c7', '2026-11-27 14:06:29.564771+00', '2d37e488-b4c1-427f-8834-2444dd5d20dd', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142910eacc45dd07c92e2', '2026-11-27 14:06:29.657884+00', '2d37e488-b4c1-427f-8834-2444dd5d20dd', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-000000000001', 'ff9c9ea4-6dd0-4cdf-9c79-dd36638d9d5e', '{}', '{"expires_at": "2026-12-27T14:06:29.646011+00:00"}'),
	('\x0661429110d901d5ede4ea7e', '2026-11-27 14:06:29.800278+00', '2d37e488-b4c1-427f-8834-2444dd5d20dd', 'api_key.created', 'session', 'ff9c9ea4-6dd0-4cdf-9c79-dd36638d9d5e', '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-000000000002', '494e35c0-8573-430a-a2f5-02dcbf8f6f68', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_gTdJZA…boKv", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614291121a27c28888482f', '2026-11-27 14:06:29.882488+00', '2d37e488-b4c1-427f-8834-2444dd5d20dd', 'account.username_set', 'key', '494e35c0-8573-430a-a2f5-02dcbf8f6f68', '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142911607e90017eaa8cf', '2026-11-27 14:06:30.14016+00', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614291176c53652b5efdbc', '2026-11-27 14:06:30.231188+00', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-000000000007', 'adf736dc-22ef-4aec-8014-c73e2ec934de', '{}', '{"expires_at": "2026-12-27T14:06:30.224664+00:00"}'),
	('\x0661429119c3684c995213e4', '2026-11-27 14:06:30.38457+00', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'api_key.created', 'session', 'adf736dc-22ef-4aec-8014-c73e2ec934de', '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-000000000008', '2c3181e1-a75c-4947-9da3-d8e56b031ac7', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_hWDd8c…X2bz", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142911a6c201772a0fecb', '2026-11-27 14:06:30.427749+00', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'account.username_set', 'key', '2c3181e1-a75c-4947-9da3-d8e56b031ac7', '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142911daca15373abb750', '2026-11-27 14:06:30.640884+00', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142911df331beca91e625', '2026-11-27 14:06:30.658916+00', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-00000000000d', 'ff8798f3-2246-461c-ac2e-c4a7e2ba789a', '{}', '{"expires_at": "2026-12-27T14:06:30.657226+00:00"}'),
	('\x066142911e9177b5bf94c530', '2026-11-27 14:06:30.699439+00', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', 'api_key.created', 'session', 'ff8798f3-2246-461c-ac2e-c4a7e2ba789a', '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-00000000000e', '10e068ed-c8f2-471f-a7d4-7f0071d8622f', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_W0RYIs…BLDe", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142911fa1cc7e6be9714a', '2026-11-27 14:06:30.769162+00', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', 'account.username_set', 'key', '10e068ed-c8f2-471f-a7d4-7f0071d8622f', '127.0.0.1', 'python-httpx2/2.16.2', '4f92bf28-ea7e-4253-b2ce-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(3, -100000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(3, 100000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(4, -50000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(4, 50000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(5, -101000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(5, 101000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(6, -50000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(6, 50000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(7, -102000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(7, 102000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(8, -51000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(8, 51000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(9, -103000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(9, 103000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(10, -51000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(10, 51000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(11, -104000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(11, 104000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(12, -52000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(12, 52000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(13, -105000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(13, 105000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(14, -52000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(14, 52000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(15, -106000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(15, 106000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(16, -53000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(16, 53000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(17, -107000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(17, 107000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(18, -53000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(18, 53000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(19, -108000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(19, 108000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(20, -54000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(20, 54000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(21, -109000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(21, 109000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(22, -54000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(22, 54000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(23, -110000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(23, 110000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(24, -55000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(24, 55000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(25, -111000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(25, 111000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c');
INSERT INTO public.entry VALUES
	(26, -55000, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c'),
	(26, 55000, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a'),
	(27, -1010000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(31, -1010000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(33, -910000, '01c1b7a1-c675-407a-8bf0-554da977de94'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(777, 1, '2026-11-27 14:06:30.086979+00', 'lightning_receipt', '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429114eb4d73d61bc600'),
	(790, 2, '2026-11-27 14:06:30.613828+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142911cf70e63f0e8da00'),
	(798, 3, '2026-11-27 14:06:30.883711+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429121424af79eb36401'),
	(800, 4, '2026-11-27 14:06:30.960763+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x0661429122756a48b5c2c601'),
	(803, 5, '2026-11-27 14:06:31.107807+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429124693485db564701'),
	(808, 6, '2026-11-27 14:06:31.219108+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x06614291264f9170a89dcb01'),
	(811, 7, '2026-11-27 14:06:31.297713+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x06614291278a08fec81b1301'),
	(813, 8, '2026-11-27 14:06:31.318392+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x0661429127fe155d7ccbd401'),
	(816, 9, '2026-11-27 14:06:31.377973+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429128e5a0ff6d3b8901'),
	(818, 10, '2026-11-27 14:06:31.41795+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x06614291298112da22f8b901'),
	(821, 11, '2026-11-27 14:06:31.475573+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912a55de97308a0901'),
	(823, 12, '2026-11-27 14:06:31.51578+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142912affe9c1f600b101'),
	(826, 13, '2026-11-27 14:06:31.573668+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912bbed35cf1f29601'),
	(828, 14, '2026-11-27 14:06:31.600938+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142912c40225dd5244001'),
	(831, 15, '2026-11-27 14:06:31.66791+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912d541ec5c2988301'),
	(833, 16, '2026-11-27 14:06:31.6929+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142912da5737fa1e1c201'),
	(836, 17, '2026-11-27 14:06:31.758204+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912eb402a53db94201'),
	(838, 18, '2026-11-27 14:06:31.793434+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142912f3e18aafead4e01'),
	(841, 19, '2026-11-27 14:06:31.855163+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142913022f3295f34d501'),
	(843, 20, '2026-11-27 14:06:31.889763+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x0661429130b69a607d39c101'),
	(846, 21, '2026-11-27 14:06:31.955787+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429131b8b8ce2f0d6201'),
	(848, 22, '2026-11-27 14:06:31.982668+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x06614291322227db2851bc01'),
	(851, 23, '2026-11-27 14:06:32.041413+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142913306ccc92afde601'),
	(853, 24, '2026-11-27 14:06:32.07781+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142913395f0ae24f55001'),
	(856, 25, '2026-11-27 14:06:32.126775+00', 'lightning_receipt', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429134557472a6979901'),
	(859, 26, '2026-11-27 14:06:32.155607+00', 'intraledger_receipt', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x0661429134c5399994aaae01');

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
	('\x765277cd1b607573883e7abd88b5d6e8dbff13f5eb7d86adf071c71d8e1d9d33', '01c1b7a1-c675-407a-8bf0-554da977de94', '2d37e488-b4c1-427f-8834-2444dd5d20dd', 'BTC', 'lnbcrt500u1p4snrn9sp5qcuhw65hrh7d8egy2hr4lyay30jdmnwq4n83c6nxfwvpn4edf74spp5wef80ngmvp6h8zp7027c3dwkardl7yl4ad7cdt0sw8r3mrsan5esdqqxqrwzqcqzzs9qrsgqu95wwn7uwukasxexp0ctcw86k002fmvevr5qmnsmxaf6lsvxzhnygnz0f7y8qcz56ymgzds5p5kj2ye3hwlca4mujmu4cf35mrzwynqq2rf4z9', '\x0639776a971dfcd3e50455c75f93a48be4ddcdc0accf1c6a664b9819d72d4fab', '\x0d21ba6f01ab98068e4ef452b05833887b5a56e7846a32027fe30494114c7c10', 50000000, '', NULL, NULL, '2026-11-27 14:06:29.943882+00', '2026-11-27 18:06:29+00', 'PAID', 50000000, '\x0661429114eb4d73d61bc6', 'lightning'),
	('\xaa2a4194b2b5049e8492f83ea162269d5760947c9ff37574c2264be343f4a81e', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt50u1p4snrnxsp5580jy76tsvvw5kkhyv00j2wccydfzfuxqu2hvvf8te24mcvv39zspp54g4yr99jk5zfapyjlql2zc3xn4tkp9runleh2axzye97xsl54q0qdqqxqrwzqcqzzs9qrsgqgc2qzsw338xx58cnce74mgx7kkj6w2kl2zqdfl9azp08nu53gvlhzs9ffkrs2g0gl5u3r60ysrxzr99dn7a77v5fd694j73wuyvwr6qplwplw3', '\xa1df227b4b8318ea5ad7231ef929d8c11a91278607157631275e555de18c8945', '\xdae05afceda045ec15256317717ea87027c29a19dc62afb7a690b15d40789c48', 5000000, '', NULL, NULL, '2026-11-27 14:06:30.469388+00', '2026-11-27 18:06:30+00', 'PAID', 5000000, '\x066142911cf70e63f0e8da', 'lightning'),
	('\xc96c53a7a0c399e687919cae8b3c3f2cdf061f0d5f6b46dc2dbd115d77778e7b', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1u1p4snrnxsp5yjjfksavre79e7qp8lsaywy3rg8rqxkmvpy4z3tdcjwsvsnawf9spp5e9k98faqcwv7dpu3njhgk0pl9n0sv8cdta45dhpdh5g46amh3easdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgquh6jnx0y5zs6dtln7tz69quzcqlg9nggcnrj8kztexk9u7yzeml34wvzv56f5nc6wx4k39kj3qptuyuqygqrges7mwhnk4tj222xxncqa3c79f', '\x24a49b43ac1e7c5cf8013fe1d238911a0e301adb604951456dc49d06427d724b', '\xb3be73a4e74caa065eff6165aa0831daab63859d1bb7088f9679b07188f98d75', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:06:30.808953+00', '2026-11-27 18:06:30+00', 'PAID', 100000, '\x0661429121424af79eb364', 'intraledger'),
	('\x05a0cb494729e3e4ac0a080885541af48b5de00ccbb179657599d515ac51d10a', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1010n1p4snrnxsp5tdy36gsqtsvtjzzgej7wqevmmuawa4nrz29xx0c38qg5xmv9tk7spp5qksvkj289837ftq2pqyg24q67j94mcqvewchjet4n823ttz36y9qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq4sk8qnnhtjpleglqq5dm0nfchd772h2sz9xpzq9exwgg33tkcjgx3mlw365jum2aqlrp3z3eyjzqu4l0hnw6230ujyj9z84k2u70h8sqvaeqsy', '\x5b491d22005c18b90848ccbce0659bdf3aeed663128a633f113811436d855dbd', '\xdfc06b9d95209dd464ad21b21ac06159f82eb3cbe389dd5ca829b73186750280', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:06:30.982925+00', '2026-11-27 18:06:30+00', 'PAID', 101000, '\x0661429124693485db5647', 'intraledger'),
	('\x96fb2d1520081d3c87538715b51b74b7ac01322ea9a296d450814c6c4431fe20', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1020n1p4snrn8sp5mj76hhnv2lfcfktzd5dm09ec0htktta7gp0qm9zt59t7c8at9easpp5jmaj69fqpqwnep6nsu2m2xm5k7kqzv3w4x3fd4zss9xxc3p3lcsqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgquvgvyps8hept350qt4q7y50hk20udx8ty5jva09wem7kwrjmv7l5qhygj879vgve9pvqwedff8ap4rqnnj05mh62m6x3fe9yt86cfpgprqn7th', '\xdcbdabde6c57d384d9626d1bb797387dd765afbe405e0d944ba157ec1fab2e7b', '\xce4de671d546d8d93357e5ea863c9d229a1bbdf784dc38b9d1680fe56bbdbb2d', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:06:31.244963+00', '2026-11-27 18:06:31+00', 'PAID', 102000, '\x06614291278a08fec81b13', 'intraledger'),
	('\x21807895aa8595cee203fd1506d12b65cbdd706daafc0d882f3b49247dc9335c', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1030n1p4snrn8sp5pz8z4p68q7kde9xj9wf4eqplzu9dwy2mg9g62vyr8kjzl99d0jtqpp5yxq839d2sk2uacsrl52sd5ftvh9a6urd4t7qmzp08dyjglwfxdwqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqle67dmkvs6w7vm35tr9f96y6u0suzd73hm4sz42xcytp968n7z84k2yyphx8tlau2kt66mf6cap278qyrl7l4xfxuag2nqfncxesn0cpzuup6l', '\x088e2a874707acdc94d22b935c803f170ad7115b4151a530833da42f94ad7c96', '\xa00eef3643693e1a1c16f008b53fcea2a8cdc567dae58de6f864d20d0c782454', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:06:31.342114+00', '2026-11-27 18:06:31+00', 'PAID', 103000, '\x0661429128e5a0ff6d3b89', 'intraledger'),
	('\x70ac3b25e1014e6d1e870d927a27b915c64d7b59b487f1cf70d610d07fd2203c', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1050n1p4snrn8sp54jlev0dgz2nxm8ua22c84h7w9qey9nmd88xfvl77rsqed0ups6xqpp5wzkrkf0pq98x6858pkf85faezhry676ekjrlrnms6cgdql7jyq7qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqhyef099x2y52vwq55yu20xqaxmugq4e6lk2czth3qq0y9nlz7gv9dts00vzkhzlu38sup37878twjxj4jmgj6mvzgyl8fu59xewrz7gp2xr5jc', '\xacbf963da812a66d9f9d52b07adfce283242cf6d39cc967fde1c0196bf81868c', '\x6395745e4e4d54907c997c5fa03aaa83b258e62c0d68f4d89c46dadabc347b4e', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:06:31.534889+00', '2026-11-27 18:06:31+00', 'PAID', 105000, '\x066142912bbed35cf1f296', 'intraledger'),
	('\x80758971c571122fd074629773dc9e57576f21069bea66aa6321536c26bc4101', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1060n1p4snrn8sp54dudhsuvpjt7puzkf5xxt3z5y9nquff2mk9je4jxsg42n93hne0spp5sp6cjuw9wyfzl5r5v2th8hy72atk7ggxn04xd2nry9fkcf4ugyqsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq4nr7z46texwfw393jx3qqyn59qfgsgu90m66djjnvkrq0ae44p3qj3c83zt7yzpklu4nw9y7a3hep8lfskr3nfdlmmsgl9lfmvagrsgqh7vuu4', '\xab78dbc38c0c97e0f0564d0c65c45421660e252add8b2cd646822aa996379e5f', '\xc34338b2b3a74b2208763b50d1cd6148cc0627033d2d107f418068f6d2892326', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:06:31.629881+00', '2026-11-27 18:06:31+00', 'PAID', 106000, '\x066142912d541ec5c29883', 'intraledger'),
	('\xb1863cdaf4a01c27d3055a5c0c2ff6523eb7fe2c3bc569fcd815a1684dfefd0e', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1080n1p4snrn8sp5dk8mnj8qa04e8qzjqzwkv4vc3x4awxxmhxwukmxa85ywhz0zt98spp5kxrrekh55qwz05c9tfwqctlk2glt0l3v80zknlxczksksn07l58qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqpwycujllkl2p4kd69f6zq4slt56zmzatvjsqa9zegyem30uumd3xajrmvrrznrl228tzu2j7x2hl4ukdn8awf9vnc73wvdny8e2szfcqm3wknw', '\x6d8fb9c8e0ebeb938052009d66559889abd718dbb99dcb6cdd3d08eb89e2594f', '\x482f0cec3049e14a5c86f4cde205a3b3424d778e268466d11061bb72a14eaa25', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:06:31.819733+00', '2026-11-27 18:06:31+00', 'PAID', 108000, '\x066142913022f3295f34d5', 'intraledger'),
	('\x71d712481b1e80b498ea89b3adbdfd84a9485089735971ace192f63927abdc30', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1090n1p4snrn8sp5r5x8s3fgpevjaxmdknethtffe2j6wxlkcjtvnyl74cdp67dswg6spp5w8t3yjqmr6qtfx823xe6m00asj55s5yfwdvhrt8pjtmrjfatmscqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqzvx63cwnpkpsz7vh3q6ssxvlcy7tyey2wrrnwlvnzzcy2gahg4upw9d0lqe8tf9zm4m0uylkjsqglu80hx0v5g90cw6zny8wln4ydcqpxh6afk', '\x1d0c7845280e592e9b6db4f2bbad29caa5a71bf6c496c993feae1a1d79b07235', '\xc26d1df9ca71a52fc50fba18c22d2c3ed18a0fd5df1a1ab251c9abf83c76b65b', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:06:31.927404+00', '2026-11-27 18:06:31+00', 'PAID', 109000, '\x0661429131b8b8ce2f0d62', 'intraledger'),
	('\x6d335caeadaf089ba2b55b718be2cb2e7b2ef79d0fb24e11110f3496244e6885', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1040n1p4snrn8sp5f8zq00w4n4ezzcp28m5g090mt0x47ua7ut5k8y04hamxfn8usflspp5d5e4et4d4uyfhg44tdcchckt9eajaauap7eyuyg3pu6fvfzwdzzsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqqlyhvzexz0my8azwynqzumanzy27h47fupwf0a39rc5k0u8pqs0rvdpdf2a7q36t70gpr9upwwk76u0rt0kpael33pvuks82g60ce3qpwfqzkf', '\x49c407bdd59d7221602a3ee88795fb5bcd5f73bee2e96391f5bf7664ccfc827f', '\xdaa6fc30ad80d7e73ffb3d1d96c0e3016ba69ed7104156202785430432600d08', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:06:31.445115+00', '2026-11-27 18:06:31+00', 'PAID', 104000, '\x066142912a55de97308a09', 'intraledger'),
	('\x486cfdda5855518a88e52cf70d5aefbcfee7806e91a3697949f277d163a4da9a', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1070n1p4snrn8sp5zx4wke4kvx5yc4c3cp9wf5h25f6kn8gr2cggdnddqs0vn4nzygdspp5fpk0mkjc24gc4z899nms6kh0hnlw0qrwjx3kj72f7fmazcaym2dqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqtx9jnk423edmqva3hcpm9kvp0cz59u3hzzkkcdvp28u9q49kn25yrft0nj6gaymkeny3hwgdmstyjptnsv35lzvsx4f5ta7lczr09tqq5sg9hz', '\x11aaeb66b661a84c5711c04ae4d2eaa275699d03561086cdad041ec9d662221b', '\x2a63863d4b6c9aaef64913ae971a0fed00bbab13d30ff2deffe85c2adf6e23cd', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:06:31.731846+00', '2026-11-27 18:06:31+00', 'PAID', 107000, '\x066142912eb402a53db942', 'intraledger'),
	('\xbcf48fe762698f3337cefa871617ceec32eb19a50d8fb678d50c218577f5f78d', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1100n1p4snrngsp5faffw8wkqx9pxq0wzqs5j07zmg6a5j6s4qnre0ujnzumws5kr83spp5hn6glemzdx8nxd7wl2r3v97wasewkxd9pk8mv7x4pssc2al477xsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq4hqq4kl38dyl6j5hszfuz798ld9meq6ns5pqt3ncs45msv47jyanmj42s2z0640zn4c4cplc9ar4rgptwl4ln5nqz8fs9tp4hgden6cp3vg7r9', '\x4f52971dd6018a1301ee1021493fc2da35da4b50a8263cbf9298b9b7429619e3', '\x18cf90b9bb95bd219b937c432ca435b00be47f6dee16fff0e042a6befdc0bd6e', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:06:32.016703+00', '2026-11-27 18:06:32+00', 'PAID', 110000, '\x066142913306ccc92afde6', 'intraledger'),
	('\x51cd1e0b66c459d61b31610b11d53e41f6ec002f1a8b6d2a4c0f6d849ed25d84', '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', 'lnbcrt1110n1p4snrngsp50ph36c23la8g44cgy6cv3vtxn55pqvvprguzv65wzgl258r84elspp528x3uzmxc3vavxe3vy93r4f7g8mwcqp0r29k62jvpakcf8kjtkzqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq7u6pgv5jrmnzm7re63p7l8rlm994glc65k3rj3qk8ddxpnfe6wdjdgtehyy7hx8ud40ha5qcn0npj7pr92zak4qxwmvdf7cf9gxlhqcqrs44xj', '\x786f1d6151ff4e8ad70826b0c8b1669d281031811a38266a8e123eaa1c67ae7f', '\x575a533c9911a32f673f03d09e211699b384c335617b174e6237aa46ec404b21', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:06:32.096199+00', '2026-11-27 18:06:32+00', 'PAID', 111000, '\x0661429134557472a69799', 'intraledger'),
	('\x426de5b295db7dbdffd98098b61b2cc95951958ea2825fe2904e961257d5e601', '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', 'BTC', 'lnbcrt5u1p4snrngsp5zvw0xluhnnd3uxaukx6dgw0v0flq0437t4dvtg22rnennm72pugspp5gfk7tv54md7mml7eszvtvxeve9v4r9vw52p9lc5sf6tpy474ucqsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqe5yr7pjklqemvuefljlayck4qw5nwdwekz22j9a42d8qwtmcu8lzn4j3sk54su0lltcd7k9h834d9h6a5p8jx7u5edv02gd0lu2s3eqq2m8mqd', '\x131cf37f979cdb1e1bbcb1b4d439ec7a7e07d63e5d5ac5a14a1cf339efca0f11', '\x98aa3ea0cade3a2421a4ede815ef91055f08f9f3c631ee7c17688eed2a7719cd', 500000, 'never paid', NULL, NULL, '2026-11-27 14:06:32.720311+00', '2026-11-27 18:06:32+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:06:30.067021+00', 'lightning_receipt'),
	(2, '2026-11-27 14:06:30.594318+00', 'lightning_receipt'),
	(3, '2026-11-27 14:06:30.875722+00', 'intraledger'),
	(4, '2026-11-27 14:06:30.954346+00', 'intraledger'),
	(5, '2026-11-27 14:06:31.082292+00', 'intraledger'),
	(6, '2026-11-27 14:06:31.206801+00', 'intraledger'),
	(7, '2026-11-27 14:06:31.287304+00', 'intraledger'),
	(8, '2026-11-27 14:06:31.317013+00', 'intraledger'),
	(9, '2026-11-27 14:06:31.376288+00', 'intraledger'),
	(10, '2026-11-27 14:06:31.416082+00', 'intraledger'),
	(11, '2026-11-27 14:06:31.470558+00', 'intraledger'),
	(12, '2026-11-27 14:06:31.514089+00', 'intraledger'),
	(13, '2026-11-27 14:06:31.562963+00', 'intraledger'),
	(14, '2026-11-27 14:06:31.596066+00', 'intraledger'),
	(15, '2026-11-27 14:06:31.666718+00', 'intraledger'),
	(16, '2026-11-27 14:06:31.687539+00', 'intraledger'),
	(17, '2026-11-27 14:06:31.756802+00', 'intraledger'),
	(18, '2026-11-27 14:06:31.792152+00', 'intraledger'),
	(19, '2026-11-27 14:06:31.850739+00', 'intraledger'),
	(20, '2026-11-27 14:06:31.888538+00', 'intraledger'),
	(21, '2026-11-27 14:06:31.954616+00', 'intraledger'),
	(22, '2026-11-27 14:06:31.981607+00', 'intraledger'),
	(23, '2026-11-27 14:06:32.04014+00', 'intraledger'),
	(24, '2026-11-27 14:06:32.076784+00', 'intraledger'),
	(25, '2026-11-27 14:06:32.125812+00', 'intraledger'),
	(26, '2026-11-27 14:06:32.154425+00', 'intraledger'),
	(27, '2026-11-27 14:06:32.218931+00', 'lightning_reserve'),
	(28, '2026-11-27 14:06:32.265156+00', 'lightning_settled'),
	(29, '2026-11-27 14:06:32.312089+00', 'lightning_reserve'),
	(30, '2026-11-27 14:06:32.333225+00', 'lightning_settled'),
	(31, '2026-11-27 14:06:32.370476+00', 'lightning_reserve'),
	(32, '2026-11-27 14:06:32.401111+00', 'lightning_failed'),
	(33, '2026-11-27 14:06:32.438673+00', 'lightning_reserve');

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
	('10e068ed-c8f2-471f-a7d4-7f0071d8622f', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 27702, 27702),
	('10e068ed-c8f2-471f-a7d4-7f0071d8622f', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 194, 194),
	('2c3181e1-a75c-4947-9da3-d8e56b031ac7', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 19259, 19259),
	('2c3181e1-a75c-4947-9da3-d8e56b031ac7', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1413, 1413),
	('494e35c0-8573-430a-a2f5-02dcbf8f6f68', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 20617, 20617),
	('494e35c0-8573-430a-a2f5-02dcbf8f6f68', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 32217, 32217),
	('494e35c0-8573-430a-a2f5-02dcbf8f6f68', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 597, 597),
	('10e068ed-c8f2-471f-a7d4-7f0071d8622f', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15017, 15017),
	('2c3181e1-a75c-4947-9da3-d8e56b031ac7', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 310402, 79944),
	('2c3181e1-a75c-4947-9da3-d8e56b031ac7', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 214556, 31347),
	('494e35c0-8573-430a-a2f5-02dcbf8f6f68', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 782531, 262507);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('5740946b-4639-49ac-b693-2500365171fb', 3, '2026-11-27 14:06:32.937245+00');

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
	('189a74f1-c4ee-40bc-84e8-a92edd929057', 'USD', NULL, 0, '-infinity'),
	('cb008b0d-c625-4434-ad06-daca2d6b160a', 'USD', NULL, 0, '-infinity'),
	('469ae043-2aed-4579-ac8a-307c3b523566', 'USD', NULL, 0, '-infinity'),
	('09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'BTC', NULL, 5636000, '2026-11-27 14:06:32.154425+00'),
	('7aa7db07-3cfa-42b8-a012-7a47729d5c7a', 'BTC', NULL, 630000, '2026-11-27 14:06:32.154425+00'),
	('01c1b7a1-c675-407a-8bf0-554da977de94', 'BTC', NULL, 45819000, '2026-11-27 14:06:32.438673+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661429114eb4d73d61bc6', '\x765277cd1b607573883e7abd88b5d6e8dbff13f5eb7d86adf071c71d8e1d9d33', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142911cf70e63f0e8da', '\xaa2a4194b2b5049e8492f83ea162269d5760947c9ff37574c2264be343f4a81e', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429121424af79eb364', '\xc96c53a7a0c399e687919cae8b3c3f2cdf061f0d5f6b46dc2dbd115d77778e7b', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661429122756a48b5c2c6', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429124693485db5647', '\x05a0cb494729e3e4ac0a080885541af48b5de00ccbb179657599d515ac51d10a', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614291264f9170a89dcb', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614291278a08fec81b13', '\x96fb2d1520081d3c87538715b51b74b7ac01322ea9a296d450814c6c4431fe20', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661429127fe155d7ccbd4', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429128e5a0ff6d3b89', '\x21807895aa8595cee203fd1506d12b65cbdd706daafc0d882f3b49247dc9335c', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614291298112da22f8b9', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142912a55de97308a09', '\x6d335caeadaf089ba2b55b718be2cb2e7b2ef79d0fb24e11110f3496244e6885', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142912affe9c1f600b1', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142912bbed35cf1f296', '\x70ac3b25e1014e6d1e870d927a27b915c64d7b59b487f1cf70d610d07fd2203c', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142912c40225dd52440', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142912d541ec5c29883', '\x80758971c571122fd074629773dc9e57576f21069bea66aa6321536c26bc4101', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142912da5737fa1e1c2', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142912eb402a53db942', '\x486cfdda5855518a88e52cf70d5aefbcfee7806e91a3697949f277d163a4da9a', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142912f3e18aafead4e', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142913022f3295f34d5', '\xb1863cdaf4a01c27d3055a5c0c2ff6523eb7fe2c3bc569fcd815a1684dfefd0e', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661429130b69a607d39c1', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429131b8b8ce2f0d62', '\x71d712481b1e80b498ea89b3adbdfd84a9485089735971ace192f63927abdc30', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614291322227db2851bc', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142913306ccc92afde6', '\xbcf48fe762698f3337cefa871617ceec32eb19a50d8fb678d50c218577f5f78d', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142913395f0ae24f550', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429134557472a69799', '\x51cd1e0b66c459d61b31610b11d53e41f6ec002f1a8b6d2a4c0f6d849ed25d84', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661429134c5399994aaae', NULL, NULL, '2c3181e1-a75c-4947-9da3-d8e56b031ac7', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661429135c133a23ad530', '\x37523e60d217532c0eb1cd5c6f98699f45b9ba3b2e4eda7cbbc7fb6dba9b1118', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614291372d197eb37106', '\x59929fe64317106ba05ffcb0a3a989a653c0b5d66d98c294f666d6f5686f6bdc', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661429138112c83fa4885', '\xd86d58d11afb2eea917bae1f6ddc26a6543012edf595c2ef9621b35964096e55', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142913888d7fc2a2199', '\xd86d58d11afb2eea917bae1f6ddc26a6543012edf595c2ef9621b35964096e55', '\x0661429138112c83fa4885', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614291391b911710de52', '\x260fc2715e9aafcfbd8ccdcbaaf16a96111b4599f8ab87c804e96a43251b4402', NULL, '494e35c0-8573-430a-a2f5-02dcbf8f6f68', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03c59035380c048ce7a9e21fd3223052ef4f6d4d658d530317cf272ac3eb679c28', 2, 'latchkey:fd1501d8-c4f6-476a-b181-4b1f551a7f6e/0009', '2026-11-27 14:06:32.899985+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661429135c133a23ad530', 'lightning', '01c1b7a1-c675-407a-8bf0-554da977de94', 'BTC', 1000000, 10000, 1010, 1010000, '\x37523e60d217532c0eb1cd5c6f98699f45b9ba3b2e4eda7cbbc7fb6dba9b1118', 'lnbcrt10u1p4snrngsp5cmz3vzzq5qewwddw66d0qxkenx3jz8fq5rxjp7k3mcmgw30n59jqpp5xafrucxjzafjcr43e4wxlxrfnazmnw3m9e8d5l9mclakmw5mzyvqdqqcqzzs9qrsgqrl3pap44tj8zlvycqqf8lfz96qfth6tqurrrq4574yrwj7twd0fhq64fsctwtugdfhjsujqdsp2tr4prhewpfnvm3spd9rphxk0h0mcqssqjld', '\x033e9688a463e788a0607c6574e2879529f8e1c422fb00a5f5f0d310df4fdbdfd1', '2026-11-27 14:06:40.218996+00', NULL, 'settled', 1100, '\x49f0c53aae389d3e153d76b493a3f52333014f1db44c43ebfcb3a70a02fc3adb', NULL, '2026-11-27 14:06:32.265165+00'),
	('\x06614291372d197eb37106', 'lightning', '01c1b7a1-c675-407a-8bf0-554da977de94', 'BTC', 1000000, 10000, 1010, 1010000, '\x59929fe64317106ba05ffcb0a3a989a653c0b5d66d98c294f666d6f5686f6bdc', 'lnbcrt10u1p4snrngsp55hrrph305tkw0cpe0s9873cfajqg8r57drp33x636fgaxymw29uspp5txfflejrzugxhgzlljc282vf5efupdwkdkvv998kvmt026r0d0wqdqqcqzzs9qrsgq29dk9sehyyh6j7werwp2up4lq5yevtca0em3lfqv55ke7xzk5gv8s6x7zdzddrls4pj9d3rdwlxlfcg4lss8gxquy5wut2gycju76ugp7295fk', '\x033e9688a463e788a0607c6574e2879529f8e1c422fb00a5f5f0d310df4fdbdfd1', '2026-11-27 14:06:40.312167+00', NULL, 'settled', 3000, '\x384c4cb4d4de417b5435ebe3c62d488928adfc77c4d7cd3d3ef6503a396cfc6f', NULL, '2026-11-27 14:06:32.333233+00'),
	('\x0661429138112c83fa4885', 'lightning', '01c1b7a1-c675-407a-8bf0-554da977de94', 'BTC', 1000000, 10000, 1010, 1010000, '\xd86d58d11afb2eea917bae1f6ddc26a6543012edf595c2ef9621b35964096e55', 'lnbcrt10u1p4snrngsp53tac6g3nk9nufhzkz60d624xyhfspze2zgl0nrk97zgnrcrjul0spp5mpk435g6lvhw4ytm4c0kmhpx5e2rqyhd7k2u9mukyxe4jeqfde2sdqqcqzzs9qrsgqvfdqnlf96nvj62wuzlzq690gh5s258ua9tsnp62s4y4829jf4mlz433t0glmned66haznzgy3fvwcs2d2sn20fph8x96823f8jrppjgpajelh0', '\x033e9688a463e788a0607c6574e2879529f8e1c422fb00a5f5f0d310df4fdbdfd1', '2026-11-27 14:06:40.370559+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:06:32.401177+00'),
	('\x06614291391b911710de52', 'lightning', '01c1b7a1-c675-407a-8bf0-554da977de94', 'BTC', 900000, 10000, 910, 910000, '\x260fc2715e9aafcfbd8ccdcbaaf16a96111b4599f8ab87c804e96a43251b4402', 'lnbcrt9u1p4snrngsp57yuhqmhw2j8t0x223tz4aaumlph0g2ttkapafru65cujcyqkdpcqpp5yc8uyu27n2hul0vveh964ut2jcg3k3velz4c0jqya94yxfgmgspqdqqcqzzs9qrsgqshp4fvst300tat3u9rjt7wdjnxn4x5tyemxmlt2rt54c4faae7zr4l7u6qhrajdqp9plw6kjg48smhjt87ad4kqkwx32rfzwprngmkcqaq9gg3', '\x033e9688a463e788a0607c6574e2879529f8e1c422fb00a5f5f0d310df4fdbdfd1', '2026-11-27 14:06:32.689172+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x765277cd1b607573883e7abd88b5d6e8dbff13f5eb7d86adf071c71d8e1d9d33', 50000000, '2026-11-27 14:06:30.067526+00', 'credited', '\x0661429114eb4d73d61bc6', NULL, NULL, NULL, NULL),
	('lightning', '\xaa2a4194b2b5049e8492f83ea162269d5760947c9ff37574c2264be343f4a81e', 5000000, '2026-11-27 14:06:30.594729+00', 'credited', '\x066142911cf70e63f0e8da', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:06:28.079947+00');

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
	(7, 0),
	(8, 0),
	(9, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(10, 5000000),
	(6, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x37523e60d217532c0eb1cd5c6f98699f45b9ba3b2e4eda7cbbc7fb6dba9b1118', '\x49f0c53aae389d3e153d76b493a3f52333014f1db44c43ebfcb3a70a02fc3adb', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:06:32.189055+00', '2026-11-27 15:06:32+00'),
	('\x59929fe64317106ba05ffcb0a3a989a653c0b5d66d98c294f666d6f5686f6bdc', '\x384c4cb4d4de417b5435ebe3c62d488928adfc77c4d7cd3d3ef6503a396cfc6f', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:06:32.286349+00', '2026-11-27 15:06:32+00'),
	('\xd86d58d11afb2eea917bae1f6ddc26a6543012edf595c2ef9621b35964096e55', '\x92cb56b3d7952540f12bab7329bd3207807db069441bab7ae538fc82fd585c3c', false, 'no_route', 'OPEN', 0, '2026-11-27 14:06:32.352133+00', '2026-11-27 15:06:32+00'),
	('\x260fc2715e9aafcfbd8ccdcbaaf16a96111b4599f8ab87c804e96a43251b4402', '\x59f7d3d9f80de921059d95b19f8613343b3bb5059206d425f2ee2f70441ecf49', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:06:32.420284+00', '2026-11-27 15:06:32+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x8014315c594e6c76949117af4e4d858adedccdf31ed7d3250e549f0665da2aed'),
	('outside', '\xbc25c3c162880446d164d9c4493a7c9be73e58f0cd81dc5fe2115f5d8db1199e');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x765277cd1b607573883e7abd88b5d6e8dbff13f5eb7d86adf071c71d8e1d9d33', 'SETTLED', 50000000, '\x0d21ba6f01ab98068e4ef452b05833887b5a56e7846a32027fe30494114c7c10', 1, '2026-11-27 14:06:29.993605+00'),
	('\xaa2a4194b2b5049e8492f83ea162269d5760947c9ff37574c2264be343f4a81e', 'SETTLED', 5000000, '\xdae05afceda045ec15256317717ea87027c29a19dc62afb7a690b15d40789c48', 2, '2026-11-27 14:06:30.528703+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x37523e60d217532c0eb1cd5c6f98699f45b9ba3b2e4eda7cbbc7fb6dba9b1118', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:06:32.258779+00', '2026-11-27 14:06:32.258779+00'),
	(2, '\x59929fe64317106ba05ffcb0a3a989a653c0b5d66d98c294f666d6f5686f6bdc', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:06:32.329823+00', '2026-11-27 14:06:32.329823+00'),
	(3, '\xd86d58d11afb2eea917bae1f6ddc26a6543012edf595c2ef9621b35964096e55', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:06:32.387257+00', '2026-11-27 14:06:32.387257+00'),
	(4, '\x260fc2715e9aafcfbd8ccdcbaaf16a96111b4599f8ab87c804e96a43251b4402', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:06:33.672242+00', '2026-11-27 14:06:32.472243+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:06:27.490422+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 14:06:27.677375+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:06:27.750509+00'),
	('0004_payments', '651b3aa279cdd5b39c4a03b6029521a228b637c61a70d312c1366946f688f13f', 'before', '2026-11-27 14:06:27.776721+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:06:28.036516+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:06:28.096365+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:06:28.156048+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:06:28.226771+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 14:06:28.248482+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('ff9c9ea4-6dd0-4cdf-9c79-dd36638d9d5e', '2d37e488-b4c1-427f-8834-2444dd5d20dd', '\x9d08b4548414d4c27478b6a19212579f8ae6c464c9392be41d7b1edd5a0076ab', '2026-11-27 14:06:29.646011+00', '2026-12-27 14:06:29.646011+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('adf736dc-22ef-4aec-8014-c73e2ec934de', 'd2d92930-8b67-44d2-b2fe-28615c715359', '\xae7a1a161aeceab8a5e88b9427de8d74f460b4b92784e7b855624f8117b66bd2', '2026-11-27 14:06:30.224664+00', '2026-12-27 14:06:30.224664+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ff8798f3-2246-461c-ac2e-c4a7e2ba789a', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', '\xa6cdd2f1d97363d218e4fcbb75b994c01be4311e4a312553efe69a868bf85e82', '2026-11-27 14:06:30.657226+00', '2026-12-27 14:06:30.657226+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('01c1b7a1-c675-407a-8bf0-554da977de94', '2d37e488-b4c1-427f-8834-2444dd5d20dd', 'BTC', '', '2026-11-27 14:06:29.553045+00'),
	('189a74f1-c4ee-40bc-84e8-a92edd929057', '2d37e488-b4c1-427f-8834-2444dd5d20dd', 'USD', '', '2026-11-27 14:06:29.560265+00'),
	('09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'BTC', '', '2026-11-27 14:06:30.130013+00'),
	('cb008b0d-c625-4434-ad06-daca2d6b160a', 'd2d92930-8b67-44d2-b2fe-28615c715359', 'USD', '', '2026-11-27 14:06:30.132812+00'),
	('7aa7db07-3cfa-42b8-a012-7a47729d5c7a', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', 'BTC', '', '2026-11-27 14:06:30.636822+00'),
	('469ae043-2aed-4579-ac8a-307c3b523566', 'dce3677c-24e9-4951-aee8-0cd32559fcd0', 'USD', '', '2026-11-27 14:06:30.638234+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429114eb4d73d61bc600', NULL, NULL),
	(5000, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142911cf70e63f0e8da00', NULL, NULL),
	(-100, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429121424af79eb36400', 'bob', NULL),
	(100, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429121424af79eb36401', 'alice', NULL),
	(-50, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429122756a48b5c2c600', 'carol', NULL),
	(50, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x0661429122756a48b5c2c601', 'bob', NULL),
	(-101, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429124693485db564700', 'bob', NULL),
	(101, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429124693485db564701', 'alice', NULL),
	(-50, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x06614291264f9170a89dcb00', 'carol', NULL),
	(50, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x06614291264f9170a89dcb01', 'bob', NULL),
	(-102, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x06614291278a08fec81b1300', 'bob', NULL),
	(102, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x06614291278a08fec81b1301', 'alice', NULL),
	(-51, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429127fe155d7ccbd400', 'carol', NULL),
	(51, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x0661429127fe155d7ccbd401', 'bob', NULL),
	(-103, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429128e5a0ff6d3b8900', 'bob', NULL),
	(103, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429128e5a0ff6d3b8901', 'alice', NULL),
	(-51, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x06614291298112da22f8b900', 'carol', NULL),
	(51, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x06614291298112da22f8b901', 'bob', NULL),
	(-104, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x066142912a55de97308a0900', 'bob', NULL),
	(104, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912a55de97308a0901', 'alice', NULL),
	(-52, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912affe9c1f600b100', 'carol', NULL),
	(52, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142912affe9c1f600b101', 'bob', NULL),
	(-105, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x066142912bbed35cf1f29600', 'bob', NULL),
	(105, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912bbed35cf1f29601', 'alice', NULL),
	(-52, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912c40225dd5244000', 'carol', NULL),
	(52, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142912c40225dd5244001', 'bob', NULL),
	(-106, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x066142912d541ec5c2988300', 'bob', NULL),
	(106, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912d541ec5c2988301', 'alice', NULL),
	(-53, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912da5737fa1e1c200', 'carol', NULL),
	(53, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142912da5737fa1e1c201', 'bob', NULL),
	(-107, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x066142912eb402a53db94200', 'bob', NULL),
	(107, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912eb402a53db94201', 'alice', NULL),
	(-53, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142912f3e18aafead4e00', 'carol', NULL),
	(53, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142912f3e18aafead4e01', 'bob', NULL),
	(-108, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x066142913022f3295f34d500', 'bob', NULL),
	(108, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142913022f3295f34d501', 'alice', NULL),
	(-54, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429130b69a607d39c100', 'carol', NULL),
	(54, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x0661429130b69a607d39c101', 'bob', NULL),
	(-109, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429131b8b8ce2f0d6200', 'bob', NULL),
	(109, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429131b8b8ce2f0d6201', 'alice', NULL),
	(-54, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x06614291322227db2851bc00', 'carol', NULL),
	(54, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x06614291322227db2851bc01', 'bob', NULL),
	(-110, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x066142913306ccc92afde600', 'bob', NULL),
	(110, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142913306ccc92afde601', 'alice', NULL),
	(-55, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x066142913395f0ae24f55000', 'carol', NULL),
	(55, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x066142913395f0ae24f55001', 'bob', NULL),
	(-111, NULL, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429134557472a6979900', 'bob', NULL),
	(111, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429134557472a6979901', 'alice', NULL),
	(-55, NULL, '09e348fe-c5ec-4ad3-bfc5-1b28e46f329c', '\x0661429134c5399994aaae00', 'carol', NULL),
	(55, NULL, '7aa7db07-3cfa-42b8-a012-7a47729d5c7a', '\x0661429134c5399994aaae01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429135c133a23ad53000', NULL, NULL),
	(-1003, 3, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x06614291372d197eb3710600', NULL, NULL),
	(-1010, 10, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x0661429138112c83fa488500', NULL, NULL),
	(1010, 10, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x066142913888d7fc2a219900', NULL, NULL),
	(-910, 10, '01c1b7a1-c675-407a-8bf0-554da977de94', '\x06614291391b911710de5200', NULL, NULL);

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
