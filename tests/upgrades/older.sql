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
	('08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'd06ba68c-4381-40b4-9918-a99696ae6cfd', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '2026-11-27 13:23:38.561928+00'),
	('d00fea8a-c485-4204-918c-a83cbdf4c27f', '1a362409-3f85-4128-b9cc-d60724c502d0', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '2026-11-27 13:23:39.008498+00'),
	('8238fdbf-5791-470b-8716-6bb0d2275771', '16d07809-59d2-4f64-a215-b833257936a0', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '2026-11-27 13:23:39.327311+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('91315c4c-36cf-443f-80d7-db1725fd9a4e', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:23:39.037977+00', NULL, '2026-11-27 13:23:40.241479+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('9f619bd4-a01d-41a7-a05e-68cd5ab974a5', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:23:38.719117+00', NULL, '2026-11-27 13:23:40.52886+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('610215ec-9f6c-4c63-9ce7-d4b9e115c61b', '8238fdbf-5791-470b-8716-6bb0d2275771', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:23:39.369396+00', NULL, '2026-11-27 13:23:40.775568+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('26b58e1b-b50f-4d8a-bdf8-e78851d0daf1', '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', '\xb9957e7e669a3d4d5ea5300f69a816af2dcfd533683705bb0d47efc800897adf', 'blink_uNybDe', 'xGtC', '2026-11-27 13:23:38.732831+00', NULL),
	('3f4f46b7-332b-4a42-b389-3c9fa3c37b61', '91315c4c-36cf-443f-80d7-db1725fd9a4e', '\x2576a4a4b0a3d81618c7e5ec1e0aba8d9a056322db5116ba0708e57fdcaf43e3', 'blink_5xuoFV', '1atu', '2026-11-27 13:23:39.038519+00', NULL),
	('1eb03647-b335-4b9a-abe1-9afb2e158615', '610215ec-9f6c-4c63-9ce7-d4b9e115c61b', '\xf16de20b9ae2617c81b6275e67d6eb6cebba6e8c642d98163cfbc25cb0407e8b', 'blink_7Ac6cn', 'Obau', '2026-11-27 13:23:39.372408+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066141f7cefaad26fecc374e', '2026-11-27 13:23:38.569636+00', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066141f7cfc3d96c6b8f4066', '2026-11-27 13:23:38.620945+00', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-000000000001', 'ffa061cb-5746-4046-942e-050747bac3c7', '{}', '{"expires_at": "2026-12-27T13:23:38.617004+00:00"}'),
	('\x066141f7d1bb1cade98db795', '2026-11-27 13:23:38.749804+00', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'api_key.created', 'session', 'ffa061cb-5746-4046-942e-050747bac3c7', '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-000000000002', '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_uNybDe…xGtC", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141f7d2947efe1abd2036', '2026-11-27 13:23:38.805435+00', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'account.username_set', 'key', '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066141f7d5b9dbc8844f94cc', '2026-11-27 13:23:39.011627+00', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066141f7d5cc9493014153d1', '2026-11-27 13:23:39.016389+00', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-000000000007', 'd4b618aa-1298-4a34-a187-8b2bde03610a', '{}', '{"expires_at": "2026-12-27T13:23:39.014265+00:00"}'),
	('\x066141f7d62e18dc19d2a1ff', '2026-11-27 13:23:39.041344+00', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'api_key.created', 'session', 'd4b618aa-1298-4a34-a187-8b2bde03610a', '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-000000000008', '91315c4c-36cf-443f-80d7-db1725fd9a4e', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_5xuoFV…1atu", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141f7d6e4262972aa7200', '2026-11-27 13:23:39.088097+00', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'account.username_set', 'key', '91315c4c-36cf-443f-80d7-db1725fd9a4e', '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066141f7dab32b194ec30e83', '2026-11-27 13:23:39.337567+00', '8238fdbf-5791-470b-8716-6bb0d2275771', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066141f7dad389def104fd76', '2026-11-27 13:23:39.345851+00', '8238fdbf-5791-470b-8716-6bb0d2275771', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-00000000000d', 'f6cad2cb-0ffc-457d-9f90-414025acec83', '{}', '{"expires_at": "2026-12-27T13:23:39.344083+00:00"}'),
	('\x066141f7db70e407c4c13dcb', '2026-11-27 13:23:39.38616+00', '8238fdbf-5791-470b-8716-6bb0d2275771', 'api_key.created', 'session', 'f6cad2cb-0ffc-457d-9f90-414025acec83', '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-00000000000e', '610215ec-9f6c-4c63-9ce7-d4b9e115c61b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_7Ac6cn…Obau", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141f7dbeab189d55c5dd5', '2026-11-27 13:23:39.417336+00', '8238fdbf-5791-470b-8716-6bb0d2275771', 'account.username_set', 'key', '610215ec-9f6c-4c63-9ce7-d4b9e115c61b', '127.0.0.1', 'python-httpx2/2.16.2', '70fd9415-fc96-4b81-be87-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(3, -100000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(3, 100000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(4, -50000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(4, 50000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(5, -101000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(5, 101000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(6, -50000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(6, 50000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(7, -102000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(7, 102000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(8, -51000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(8, 51000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(9, -103000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(9, 103000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(10, -51000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(10, 51000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(11, -104000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(11, 104000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(12, -52000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(12, 52000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(13, -105000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(13, 105000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(14, -52000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(14, 52000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(15, -106000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(15, 106000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(16, -53000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(16, 53000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(17, -107000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(17, 107000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(18, -53000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(18, 53000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(19, -108000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(19, 108000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(20, -54000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(20, 54000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(21, -109000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(21, 109000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(22, -54000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(22, 54000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(23, -110000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(23, 110000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(24, -55000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(24, 55000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(25, -111000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(25, 111000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7');
INSERT INTO public.entry VALUES
	(26, -55000, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7'),
	(26, 55000, '1218f0ed-4d1d-4344-aff1-c778bfe29625'),
	(27, -1010000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(31, -1010000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(33, -910000, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(775, 1, '2026-11-27 13:23:38.971646+00', 'lightning_receipt', 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7d4e966b7548ec700'),
	(786, 2, '2026-11-27 13:23:39.30239+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7d9ea99e70294fd00'),
	(795, 3, '2026-11-27 13:23:39.489256+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7dcd3ce188961ec01'),
	(797, 4, '2026-11-27 13:23:39.548525+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7ddb4e3be10ee4d01'),
	(800, 5, '2026-11-27 13:23:39.594196+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7de976f9c831a2b01'),
	(802, 6, '2026-11-27 13:23:39.625201+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7df05ab544328e001'),
	(805, 7, '2026-11-27 13:23:39.666017+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7dfade23b64148701'),
	(807, 8, '2026-11-27 13:23:39.685663+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7dff8b3daa57e9f01'),
	(810, 9, '2026-11-27 13:23:39.73668+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e0b3a6936a983001'),
	(812, 10, '2026-11-27 13:23:39.762896+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e12b86ec7430bd01'),
	(815, 11, '2026-11-27 13:23:39.811708+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e1eadd24d751a201'),
	(817, 12, '2026-11-27 13:23:39.830719+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e23554523c2a2d01'),
	(820, 13, '2026-11-27 13:23:39.877313+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e2dbda2a17637d01'),
	(822, 14, '2026-11-27 13:23:39.89186+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e3246fd467d5f701'),
	(825, 15, '2026-11-27 13:23:39.931834+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e3bfbabe78b2e901'),
	(827, 16, '2026-11-27 13:23:39.950714+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e409f7bcd78ba001'),
	(830, 17, '2026-11-27 13:23:39.991027+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e4a6fbdd13501201'),
	(832, 18, '2026-11-27 13:23:40.015034+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e505892754dcba01'),
	(835, 19, '2026-11-27 13:23:40.057559+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e5ab7d47a7b9b001'),
	(837, 20, '2026-11-27 13:23:40.077365+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e5f8da44c01c8e01'),
	(840, 21, '2026-11-27 13:23:40.103784+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e65ffc862335c101'),
	(842, 22, '2026-11-27 13:23:40.124485+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e6b162edf52ea501'),
	(845, 23, '2026-11-27 13:23:40.165558+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e73c5a6da981d301'),
	(847, 24, '2026-11-27 13:23:40.182949+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e793463c88910201'),
	(850, 25, '2026-11-27 13:23:40.224434+00', 'lightning_receipt', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e83737590f665f01'),
	(853, 26, '2026-11-27 13:23:40.246349+00', 'intraledger_receipt', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e88d6f27a98f9501');

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
	('\x273b612cdfa92e8fe27349bcbeb024b2b96abdc0934e272e688c6848ccdb4723', 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'BTC', 'lnbcrt500u1p4snpz6sp5vy70t0694wsm20pt74rqgvekyapy4f0mnkxcun0ysdpxvd2x9x8qpp5yuakztxl4yhglcnnfx7tavpyk2uk40wqjd8zwtng335y3nxmgu3sdqqxqrwzqcqzzs9qrsgqnfawep3mn2y4k6zeqlhuz2fpwg0whhcda2uv3lwf0ujjnlve2m7razszr9jwu3chxu4pxq7pngg99404t02hxqxmeyep5j9p3lz3vmqpqnhtw8', '\x613cf5bf45aba1b53c2bf54604333627424aa5fb9d8d8e4de48342663546298e', '\x67c44f2470dd0d0fb197070ce69c38d7eda47f768ce0d86829bcd696309b2ed6', 50000000, '', NULL, NULL, '2026-11-27 13:23:38.864893+00', '2026-11-27 17:23:38+00', 'PAID', 50000000, '\x066141f7d4e966b7548ec7', 'lightning'),
	('\x7863ef59a692734fc61b1693adb55e079c568217abd2a7fdafbd80282ed7f2cf', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt50u1p4snpzmsp5vjdesy20x33hgj3mzrtkadlk9d5nufpefls0l9fe35r600pmw2aspp50p377kdxjfe5l3smz6f6md27q7w9dqsh40f20ld0hkqzstkh7t8sdqqxqrwzqcqzzs9qrsgqxuq3cv9am8a2kswmsrettpx4gxhrrwcjxetjltmzj75kqyflf76nx7a4lv92fg6cgtnghp0wxkk3vkv8s2vxd26hc2pfpt9n0g95vygqtzshv3', '\x649b98114f3463744a3b10d76eb7f62b693e24394fe0ff95398d07a7bc3b72bb', '\x8e6966cecef2e387c6174c420d5efb3953c90145a0b34a8f529b8a390253ed79', 5000000, '', NULL, NULL, '2026-11-27 13:23:39.200644+00', '2026-11-27 17:23:39+00', 'PAID', 5000000, '\x066141f7d9ea99e70294fd', 'lightning'),
	('\x5301d6e36190a42d2420bcb0eb3b2b9a245d1f5c4e6cb49eb954e09f86424cb1', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1u1p4snpzmsp5e8nqhpjazldudryvqlknc4sa46j48xfkpt3lla9lhvkfvt5jh3hqpp52vqadcmpjzjz6fpqhjcwkwetngj9686ufektf84e2nsflpjzfjcsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqypc6susdmhv40mg6adw6pngnxmewqlj5mm5e79yjw666wmm3v6uskl40lqe7v6xvzan6fgv4sek3g34djqffwq86lm6ur5ydfg5hufcpdsfhz3', '\xc9e60b865d17dbc68c8c07ed3c561daea55399360ae3fff4bfbb2c962e92bc6e', '\x32a3bcc594f7acdc1f0b79d814a88ac1f01fff178e986819455bfd122786a218', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:23:39.437104+00', '2026-11-27 17:23:39+00', 'PAID', 100000, '\x066141f7dcd3ce188961ec', 'intraledger'),
	('\x8823b6577c50d2d943c630e4980d32adf9b176118a5596ece7484e80fd985a9e', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1010n1p4snpzmsp5fwgk4ufmuy3hvtx8xpndck3ydhtv509myr9ne6aeea6cfyunvyaqpp53q3mv4mu2rfdjs7xxrjfsrfj4humzas33f2edm88fp8gplvct20qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqgd4vncvru92tddpuv8f73vcay0pz8uwpr60xjpt3e6rh3tqes5xpnksm2ljcv8panv0zkc2ysqz4mjh9ky66s2tk2ej2tu5z3mtt9wgpjele4r', '\x4b916af13be123762cc73066dc5a246dd6ca3cbb20cb3cebb9cf75849393613a', '\x4442fe7d093f28730344ed453168813b90a9aa7751c3d602fd1636165bdc591c', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:23:39.569077+00', '2026-11-27 17:23:39+00', 'PAID', 101000, '\x066141f7de976f9c831a2b', 'intraledger'),
	('\x8accfb29bc4695bc83eb96761106268f2147145aa98a132db40e860f8ffceff7', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1020n1p4snpzmsp57eher0wurrqvnr3eyj6a4wzsy365a8w8yk7gvxefnyel4q7kfeqqpp53tx0k2dug62meqltjempzp3x3us5w9z64x9pxtd5p6rqlrlualmsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqxun2c5l3wgg5w85vthkkxsxl3tpnaqnnawpg04dgztr396wtltqyp49xqd4skwcn50pg2qddjae60fx8nlt4edt0yuyvhurycl7gh9qqlmr03k', '\xf66f91bddc18c0c98e3924b5dab85024754e9dc725bc861b299933fa83d64e40', '\xb678b87da5e8f88579d81f924f4ad2fa9344e4df7aca061e267388514427799d', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:23:39.646739+00', '2026-11-27 17:23:39+00', 'PAID', 102000, '\x066141f7dfade23b641487', 'intraledger'),
	('\xab31dd4831359eb9260b0a8d51f54be42af38f6607976e61be16253af52ed9de', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1030n1p4snpzmsp53zkdnkxk0kx883teh0y5zv68mzunmu5c4d4yfnyypuxj9czzsqfspp54vca6jp3xk0tjfstp2x4ra2tus408rmxq7tkucd7zcjn4afwm80qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqet8pdytnt5e7kzp7kr8rc2zr76xqmhzq95p5nd2s0q7nshlm400nsf4ztex5ve42vkyg3xkrsk32hefzfrauw3taujj6us4ckgdskzqq5vd4ae', '\x88acd9d8d67d8c73c579bbc9413347d8b93df298ab6a44cc840f0d22e0428013', '\x4d366bf52f114e22d4a09f58f4ca2d15e940fb314646c3f80edfb7ebecd641ca', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:23:39.70736+00', '2026-11-27 17:23:39+00', 'PAID', 103000, '\x066141f7e0b3a6936a9830', 'intraledger'),
	('\x62616ef0b519259e2162f3c1cefb50879f64e98726b2252dc4ffc5ef3825f07b', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1040n1p4snpzmsp5nrfczm8gksrp6kd2sryxqlmvrxh6df8sknkfsuc4rlf057m984qspp5vfskau94ryjeugtz70qua76ss70kf6v8y6ez2twyllz77wp97pasdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqskxztmrf0tw439lur2s92lm3wz3egdr6epx6ymm8599uhyhh0f2njm3wyhz8wh2tua0k3nmxurxlapt6p8q7m5qmn7tfl8ke6v55jqgprh57gg', '\x98d3816ce8b4061d59aa80c8607f6c19afa6a4f0b4ec9873151fd2fa7b653d41', '\x75cacd9c31251c761087fed685684079e3ebe25495872e3debb9eacbb1abf24f', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:23:39.79289+00', '2026-11-27 17:23:39+00', 'PAID', 104000, '\x066141f7e1eadd24d751a2', 'intraledger'),
	('\x495bd225d0b6f5ea7b42bdc1bfe6fb8ff1630d0cc4825ab672281b3b816d65a7', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1050n1p4snpzmsp5tjjpzu6vdxglehuae39m2frf7xpzunsfk6vf9w0mpesqh6vrv34spp5f9dayfwskm67576zhhqmlehm3lckxrgvcjp94dnj9qdnhqtdvknsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq8z9zhspf6uavd3zszcdl8f7j0ge32wh85ewgysgsw4evg4dhj64z5pl6zuafgke8w4he0lp5cln67gujvwu6v7c5hakd4w4j5t4ah5squt8htp', '\x5ca411734c6991fcdf9dcc4bb52469f1822e4e09b69892b9fb0e600be983646b', '\x2c8257e9a119143faf339f2be5d4fdc35d8ea2089f2b398e0c5cd82e864f8aea', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:23:39.854054+00', '2026-11-27 17:23:39+00', 'PAID', 105000, '\x066141f7e2dbda2a17637d', 'intraledger'),
	('\xfa88d61cc0c32eba2c8a46841016b271fec71ca68c9a4e6bd7262ee4ab8ca6e5', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1060n1p4snpzmsp5nrvlcxsl4a6p74t9vtx3fslklkzzjwzdnsvjpqe5hpkuvzyvs89qpp5l2ydv8xqcvht5ty2g6zpq94jw8lvw89x3jdyu67hychwf2uv5mjsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqnlsxk8yjrfrtqjaykympa4ahvqhysxhwz552rp6pdnlz5vsa7jqntvkt4lc0qs6647a09rtzhvf3jgsctefulp2n3t6xwx54u3ewpacpx9ev79', '\x98d9fc1a1faf741f556562cd14c3f6fd8429384d9c19208334b86dc6088c81ca', '\x1c9ddb272f538d19f52cdaaebd5c3c51ca1aa09037c049708eea075f16314c7f', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:23:39.913207+00', '2026-11-27 17:23:39+00', 'PAID', 106000, '\x066141f7e3bfbabe78b2e9', 'intraledger'),
	('\x9adaa217b6cc18df1df86866104c9f249558f7c0c58d6fcb015f5f6ab0749125', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1070n1p4snpzmsp535ss24glpsdaq920cp3hexzgaanxwqvy5508zv2wsnwp4rx3tqfspp5ntd2y9akesvd780cdpnpqnylyj243a7qckxkljcpta0k4vr5jyjsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqk6y59tjzrjm88vg6n7pfgu02uhkyuazu0r9eu7dkq37kr7w98rhqqanm72mm84836ps89ax0s0tzdqeldkg0v53ephqavfpcm34m2csqjd74k9', '\x8d2105551f0c1bd0154fc0637c9848ef66670184a51e71314e84dc1a8cd15813', '\xabc698a5c5de18366298d10e403a1c05efcdc423f55b52cb3b1cb6f1b75e642d', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:23:39.974492+00', '2026-11-27 17:23:39+00', 'PAID', 107000, '\x066141f7e4a6fbdd135012', 'intraledger'),
	('\xf24733d91ab331bd11ca11f5eadd40208635287b56454507469d1ba6c1ee235b', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1080n1p4snpzusp5kkvdfgrqauwlhf92kzg9859l7jhvzv9vce8mxju2dkqjsaeplsaqpp57frn8kg6kvcm6yw2z8674h2qyzrr22rm2ez52p6xn5d6ds0wyddsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqe4uv5jhzy5uewmpal8xwncq99w3qelp9x5r87kjy2j3auul2ghrs20kzf4azpnexdq699wrrt7lk5ngq7yf5ehsxvytf7x9p5d5hksqqnt935a', '\xb598d4a060ef1dfba4aab09053d0bff4aec130acc64fb34b8a6d81287721fc3a', '\xeab344f8219c45e07b84501951ba3613fe010a1213b5a548ec652aa56af76ed4', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:23:40.042968+00', '2026-11-27 17:23:40+00', 'PAID', 108000, '\x066141f7e5ab7d47a7b9b0', 'intraledger'),
	('\x4878e60c5568d6f2c73f9454ac2b6ec641c88a4a1dc9b269d1a81357ebc5a2ae', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1090n1p4snpzusp539jdmwg3fqn4wl9hxxqhh8al8ujxpn085xw562pe39tqyqd8xn3qpp5fpuwvrz4drt093elj322c2mwcequ3zj2rhymy6w34qf4067952hqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqyj9yy8c5h0yd03al2xmc94f4fu09u3tm30uqdecydjqmgnq6hhwqhxcz8t786ktl0x0fzenwfzr8um8j84m2twyrve9ap6hzcrucrcgpdel74y', '\x8964ddb9114827577cb731817b9fbf3f2460cde7a19d4d283989560201a734e2', '\xece39a96a2e54956c5c0ddadc4b1b945a2a565fb206e86833027aaec61f910fa', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:23:40.093952+00', '2026-11-27 17:23:40+00', 'PAID', 109000, '\x066141f7e65ffc862335c1', 'intraledger'),
	('\xbb720dd7d403073599af58802b7ac0214ca4a2cb40b4e8524228f888721225cb', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1100n1p4snpzusp5qtgv9j78x8dlcqf06enk4nqnq4kuw56zqkhpm94kgxnar63fan6qpp5hdeqm475qvrntxd0tzqzk7kqy9x2fgktgz6ws5jz9rugsusjyh9sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqa8ulczkwapn8adhde7327vfycmx8xktrh5lzyvta0m2ejagnxmesh58d44egk8fhxy3wpyte6afjamq2vtnavgspqw68wdsqw3mksaqqfg62zy', '\x02d0c2cbc731dbfc012fd6676acc13056dc7534205ae1d96b641a7d1ea29ecf4', '\x7c7557afcd487b80dffbfc31a0a2993ed9f09e9107d3ecd8e85db84882aec868', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:23:40.143543+00', '2026-11-27 17:23:40+00', 'PAID', 110000, '\x066141f7e73c5a6da981d3', 'intraledger'),
	('\x592b24972117f7c38a8f9b9807c5391e6771fe16e259ae8de02a079a939bd015', 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', 'lnbcrt1110n1p4snpzusp5uqwtjn69neyk289gun7lrek632h7yqmr4xfev7ve43fxsejxpftqpp5ty4jf9epzlmu8z50nwvq03ferenhrlskufv6ar0q9gre4yum6q2sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq32d3522ce9uz5k25lps2k0tm3mdqv3ptzumfu2w6dx220zw8r7gxxys5vtcm9dqf59tgyh56q2t4pl7uxfcalevqlgjm8fd58rp4y6qqd9rysr', '\xe01cb94f459e49651ca8e4fdf1e6da8aafe20363a993967999ac526866460a56', '\xc484bc130316a710aef538f8793d684a5449bfa670bfad2235383ba9dc4ac21b', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:23:40.204567+00', '2026-11-27 17:23:40+00', 'PAID', 111000, '\x066141f7e83737590f665f', 'intraledger'),
	('\x81f779793119a6bb8f2a8379bbd5bb8b481e557ea2e5a1955586af2406608e91', '1218f0ed-4d1d-4344-aff1-c778bfe29625', '8238fdbf-5791-470b-8716-6bb0d2275771', 'BTC', 'lnbcrt5u1p4snpzusp5na7r3975ad0cvl0jqq8cwetcvacx2n0hcuzrued5zp99c5skeq0qpp5s8mhj7f3rxnthre2sdumh4dm3dypu4t75tj6r924s6hjgpnq36gsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqfux6z05nth3jaeyr8nh5tteqtfa70qzjt9fun494r3mvl24v45pz2a0certw6xaksklaru8qu2wf66gjnvl48lsj43u2wguwupnz8sqpzw9x5q', '\x9f7c3897d4eb5f867df2000f8765786770654df7c7043e65b4104a5c5216c81e', '\x1b1beebb0b67ba864c228b7219e959850fd130cffbd3e3ff836d90997291c9c4', 500000, 'never paid', NULL, NULL, '2026-11-27 13:23:40.758884+00', '2026-11-27 17:23:40+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:23:38.958182+00', 'lightning_receipt'),
	(2, '2026-11-27 13:23:39.286169+00', 'lightning_receipt'),
	(3, '2026-11-27 13:23:39.476942+00', 'intraledger'),
	(4, '2026-11-27 13:23:39.534563+00', 'intraledger'),
	(5, '2026-11-27 13:23:39.592559+00', 'intraledger'),
	(6, '2026-11-27 13:23:39.620779+00', 'intraledger'),
	(7, '2026-11-27 13:23:39.663842+00', 'intraledger'),
	(8, '2026-11-27 13:23:39.682995+00', 'intraledger'),
	(9, '2026-11-27 13:23:39.730854+00', 'intraledger'),
	(10, '2026-11-27 13:23:39.761542+00', 'intraledger'),
	(11, '2026-11-27 13:23:39.810525+00', 'intraledger'),
	(12, '2026-11-27 13:23:39.829588+00', 'intraledger'),
	(13, '2026-11-27 13:23:39.872218+00', 'intraledger'),
	(14, '2026-11-27 13:23:39.890799+00', 'intraledger'),
	(15, '2026-11-27 13:23:39.930554+00', 'intraledger'),
	(16, '2026-11-27 13:23:39.949559+00', 'intraledger'),
	(17, '2026-11-27 13:23:39.989755+00', 'intraledger'),
	(18, '2026-11-27 13:23:40.013961+00', 'intraledger'),
	(19, '2026-11-27 13:23:40.056445+00', 'intraledger'),
	(20, '2026-11-27 13:23:40.07625+00', 'intraledger'),
	(21, '2026-11-27 13:23:40.102652+00', 'intraledger'),
	(22, '2026-11-27 13:23:40.12349+00', 'intraledger'),
	(23, '2026-11-27 13:23:40.159066+00', 'intraledger'),
	(24, '2026-11-27 13:23:40.181318+00', 'intraledger'),
	(25, '2026-11-27 13:23:40.223287+00', 'intraledger'),
	(26, '2026-11-27 13:23:40.245359+00', 'intraledger'),
	(27, '2026-11-27 13:23:40.28515+00', 'lightning_reserve'),
	(28, '2026-11-27 13:23:40.346507+00', 'lightning_settled'),
	(29, '2026-11-27 13:23:40.390444+00', 'lightning_reserve'),
	(30, '2026-11-27 13:23:40.413563+00', 'lightning_settled'),
	(31, '2026-11-27 13:23:40.450483+00', 'lightning_reserve'),
	(32, '2026-11-27 13:23:40.476179+00', 'lightning_failed'),
	(33, '2026-11-27 13:23:40.514869+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('91315c4c-36cf-443f-80d7-db1725fd9a4e');

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
	('610215ec-9f6c-4c63-9ce7-d4b9e115c61b', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 16137, 16137),
	('610215ec-9f6c-4c63-9ce7-d4b9e115c61b', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 186, 186),
	('91315c4c-36cf-443f-80d7-db1725fd9a4e', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 64717, 64717),
	('91315c4c-36cf-443f-80d7-db1725fd9a4e', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 6378, 6378),
	('9f619bd4-a01d-41a7-a05e-68cd5ab974a5', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 25150, 25150),
	('9f619bd4-a01d-41a7-a05e-68cd5ab974a5', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 13147, 13147),
	('9f619bd4-a01d-41a7-a05e-68cd5ab974a5', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 595, 595),
	('91315c4c-36cf-443f-80d7-db1725fd9a4e', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 194787, 34600),
	('91315c4c-36cf-443f-80d7-db1725fd9a4e', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 143353, 34089),
	('610215ec-9f6c-4c63-9ce7-d4b9e115c61b', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7905, 7905),
	('9f619bd4-a01d-41a7-a05e-68cd5ab974a5', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 562783, 230946);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('8907129f-e284-4a97-ab1c-ae62409cd0fc', 3, '2026-11-27 13:23:40.995669+00');

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
	('3f265f39-4651-48ee-a3e9-03566961c2a9', 'USD', NULL, 0, '-infinity'),
	('360e2040-d94d-4d4e-aef3-a3b48c0c641e', 'USD', NULL, 0, '-infinity'),
	('721d9bea-d4eb-49b3-986d-a7438844176d', 'USD', NULL, 0, '-infinity'),
	('b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'BTC', NULL, 5636000, '2026-11-27 13:23:40.245359+00'),
	('1218f0ed-4d1d-4344-aff1-c778bfe29625', 'BTC', NULL, 630000, '2026-11-27 13:23:40.245359+00'),
	('cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', 'BTC', NULL, 45819000, '2026-11-27 13:23:40.514869+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066141f7d4e966b7548ec7', '\x273b612cdfa92e8fe27349bcbeb024b2b96abdc0934e272e688c6848ccdb4723', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066141f7d9ea99e70294fd', '\x7863ef59a692734fc61b1693adb55e079c568217abd2a7fdafbd80282ed7f2cf', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7dcd3ce188961ec', '\x5301d6e36190a42d2420bcb0eb3b2b9a245d1f5c4e6cb49eb954e09f86424cb1', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066141f7ddb4e3be10ee4d', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7de976f9c831a2b', '\x8823b6577c50d2d943c630e4980d32adf9b176118a5596ece7484e80fd985a9e', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066141f7df05ab544328e0', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7dfade23b641487', '\x8accfb29bc4695bc83eb96761106268f2147145aa98a132db40e860f8ffceff7', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066141f7dff8b3daa57e9f', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e0b3a6936a9830', '\xab31dd4831359eb9260b0a8d51f54be42af38f6607976e61be16253af52ed9de', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066141f7e12b86ec7430bd', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e1eadd24d751a2', '\x62616ef0b519259e2162f3c1cefb50879f64e98726b2252dc4ffc5ef3825f07b', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066141f7e23554523c2a2d', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e2dbda2a17637d', '\x495bd225d0b6f5ea7b42bdc1bfe6fb8ff1630d0cc4825ab672281b3b816d65a7', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066141f7e3246fd467d5f7', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e3bfbabe78b2e9', '\xfa88d61cc0c32eba2c8a46841016b271fec71ca68c9a4e6bd7262ee4ab8ca6e5', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066141f7e409f7bcd78ba0', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e4a6fbdd135012', '\x9adaa217b6cc18df1df86866104c9f249558f7c0c58d6fcb015f5f6ab0749125', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066141f7e505892754dcba', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e5ab7d47a7b9b0', '\xf24733d91ab331bd11ca11f5eadd40208635287b56454507469d1ba6c1ee235b', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066141f7e5f8da44c01c8e', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e65ffc862335c1', '\x4878e60c5568d6f2c73f9454ac2b6ec641c88a4a1dc9b269d1a81357ebc5a2ae', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066141f7e6b162edf52ea5', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e73c5a6da981d3', '\xbb720dd7d403073599af58802b7ac0214ca4a2cb40b4e8524228f888721225cb', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066141f7e793463c889102', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066141f7e83737590f665f', '\x592b24972117f7c38a8f9b9807c5391e6771fe16e259ae8de02a079a939bd015', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066141f7e88d6f27a98f95', NULL, NULL, '91315c4c-36cf-443f-80d7-db1725fd9a4e', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066141f7e928de2f269c75', '\xd0b1da6dd9b05004323414592dc2388bbcf77087f6ff5bba047d4d795067fc8a', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066141f7eac42c5920fa1e', '\xdc8d5e4d3289575fe846413c6fe01b6a3fca10dcd0a04d0e1b7b547ad276931b', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066141f7ebaeb3d3d39a6a', '\xa6917a125afb0e34d5e5206283e40858c0ae3b99de167ab410030796675fcf74', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066141f7ec13134ebf71e3', '\xa6917a125afb0e34d5e5206283e40858c0ae3b99de167ab410030796675fcf74', '\x066141f7ebaeb3d3d39a6a', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066141f7ecaa35966ca44c', '\xd0f66e654a087aa5223ea0249a1b0e256a581caa5a96b51cb1395da0e82cbd51', NULL, '9f619bd4-a01d-41a7-a05e-68cd5ab974a5', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x031edaf91e513a941db0fced50b4c0b391ab13fda345d52b8f462388da62f178cc', 2, 'latchkey:4137ed24-86e8-4497-98c6-0e8d0d2d6e57/0009', '2026-11-27 13:23:40.973574+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066141f7e928de2f269c75', 'lightning', 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', 'BTC', 1000000, 10000, 1010, 1010000, '\xd0b1da6dd9b05004323414592dc2388bbcf77087f6ff5bba047d4d795067fc8a', 'lnbcrt10u1p4snpzusp5dyhfap0tckjx503hywx8qenu3snerxtx0aq5al3h24djjgzuazlspp56zca5mwekpgqgv35z3vjms3c3w70wuy87ml4hwsy04xhj5r8lj9qdqqcqzzs9qrsgqhq6dkgtrslphhan05tn7v06hhm9k7a62h5h2edty7jl9wxu288fkg66kvpk3lhzsuqxvxn02d4gsr6avgkl365km4e5pgfkzrehcs0cpqcagv6', '\x027ad82721c94a538077f1e5e8698fcddfb25bf35edae7218ad7a4aa1a88f27f8a', '2026-11-27 13:23:48.285222+00', NULL, 'settled', 1100, '\xff8d916c83a6638387c69948d844493990882ac0aa3923232c773c7d33665808', NULL, '2026-11-27 13:23:40.346514+00'),
	('\x066141f7eac42c5920fa1e', 'lightning', 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', 'BTC', 1000000, 10000, 1010, 1010000, '\xdc8d5e4d3289575fe846413c6fe01b6a3fca10dcd0a04d0e1b7b547ad276931b', 'lnbcrt10u1p4snpzusp553m2z76q087z9adtv5cd5vtzzu3pgk4e5wntr6ym4ldr5g4g5egspp5mjx4unfj39t4l6zxgy7xlcqmdglu5yxu6zsy6rsm0d2845nkjvdsdqqcqzzs9qrsgqu27vjyf48smpyccmauyw0fv936x6emfmvt6cvfg6vyh5xsg0yrezpdah7nm9hdhw6kr597cdrmakvfjf9wksvzafrh9cpj8zyhdajncqegx9gf', '\x027ad82721c94a538077f1e5e8698fcddfb25bf35edae7218ad7a4aa1a88f27f8a', '2026-11-27 13:23:48.390519+00', NULL, 'settled', 3000, '\xe7895fecffdd69e65fd38c9f579eb300085573cb0c0b963af3337e4aa93e0e6c', NULL, '2026-11-27 13:23:40.413569+00'),
	('\x066141f7ebaeb3d3d39a6a', 'lightning', 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', 'BTC', 1000000, 10000, 1010, 1010000, '\xa6917a125afb0e34d5e5206283e40858c0ae3b99de167ab410030796675fcf74', 'lnbcrt10u1p4snpzusp5cue5wyx5kl74tztuzcv2ezhn5u0am9x40sf4u7m622trxmxunnzspp556gh5yj6lv8rf409yp3g8eqgtrq2uwuemct84dqsqvreve6lea6qdqqcqzzs9qrsgq79umt7luz07x50k4ux9flt7j8d6q6k2jtu775xh88g4tv7ds87cp3srvmvppm52lnumej32y3fgzfm70r5snuvhtr3dwq0v66m4xymqp9rzr6y', '\x027ad82721c94a538077f1e5e8698fcddfb25bf35edae7218ad7a4aa1a88f27f8a', '2026-11-27 13:23:48.450563+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:23:40.476259+00'),
	('\x066141f7ecaa35966ca44c', 'lightning', 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', 'BTC', 900000, 10000, 910, 910000, '\xd0f66e654a087aa5223ea0249a1b0e256a581caa5a96b51cb1395da0e82cbd51', 'lnbcrt9u1p4snpzusp5yltdy8vxgpf8m6hq39pcyy0j7306rgksfw6tndppz4538em9wduqpp56rmxue22ppa22g375qjf5xcwy449s892t2tt289389w6p6pvh4gsdqqcqzzs9qrsgqy6sw4wjn40r7yzq45u6ed5eqp9ksaj7r294jqkza8wy2eeew9daye5r03ed5td38zvcxhqe66rk4ghhe6hrn85j4fxjwsl6kz0k0s8gp7ph5zj', '\x027ad82721c94a538077f1e5e8698fcddfb25bf35edae7218ad7a4aa1a88f27f8a', '2026-11-27 13:23:40.739028+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x273b612cdfa92e8fe27349bcbeb024b2b96abdc0934e272e688c6848ccdb4723', 50000000, '2026-11-27 13:23:38.958348+00', 'credited', '\x066141f7d4e966b7548ec7', NULL, NULL, NULL, NULL),
	('lightning', '\x7863ef59a692734fc61b1693adb55e079c568217abd2a7fdafbd80282ed7f2cf', 5000000, '2026-11-27 13:23:39.286394+00', 'credited', '\x066141f7d9ea99e70294fd', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:23:37.314672+00');

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
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(8, 5000000),
	(7, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xd0b1da6dd9b05004323414592dc2388bbcf77087f6ff5bba047d4d795067fc8a', '\xff8d916c83a6638387c69948d844493990882ac0aa3923232c773c7d33665808', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:23:40.270014+00', '2026-11-27 14:23:40+00'),
	('\xdc8d5e4d3289575fe846413c6fe01b6a3fca10dcd0a04d0e1b7b547ad276931b', '\xe7895fecffdd69e65fd38c9f579eb300085573cb0c0b963af3337e4aa93e0e6c', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:23:40.372273+00', '2026-11-27 14:23:40+00'),
	('\xa6917a125afb0e34d5e5206283e40858c0ae3b99de167ab410030796675fcf74', '\x205a2eb169d9e21a6f76402efdbc4f8aa5738b861899393a94e7cc8086ad0ac1', false, 'no_route', 'OPEN', 0, '2026-11-27 13:23:40.42929+00', '2026-11-27 14:23:40+00'),
	('\xd0f66e654a087aa5223ea0249a1b0e256a581caa5a96b51cb1395da0e82cbd51', '\x996195825c9961a9de3675bad7449be5a76badde4b6ddd1e8ab3e004e5620cff', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:23:40.493946+00', '2026-11-27 14:23:40+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xce300191acb11f0463c3c8704140f79a9203aa86935b59d7f0174856b9d417d6'),
	('outside', '\x044c191c582c4b4be77d8d1367d4a54c2cd26d1d10b592b503ad25bbfb9fab9b');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x273b612cdfa92e8fe27349bcbeb024b2b96abdc0934e272e688c6848ccdb4723', 'SETTLED', 50000000, '\x67c44f2470dd0d0fb197070ce69c38d7eda47f768ce0d86829bcd696309b2ed6', 1, '2026-11-27 13:23:38.901828+00'),
	('\x7863ef59a692734fc61b1693adb55e079c568217abd2a7fdafbd80282ed7f2cf', 'SETTLED', 5000000, '\x8e6966cecef2e387c6174c420d5efb3953c90145a0b34a8f529b8a390253ed79', 2, '2026-11-27 13:23:39.222207+00'),
	('\x4878e60c5568d6f2c73f9454ac2b6ec641c88a4a1dc9b269d1a81357ebc5a2ae', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336796+00'),
	('\x495bd225d0b6f5ea7b42bdc1bfe6fb8ff1630d0cc4825ab672281b3b816d65a7', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.33692+00'),
	('\x5301d6e36190a42d2420bcb0eb3b2b9a245d1f5c4e6cb49eb954e09f86424cb1', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336929+00'),
	('\x592b24972117f7c38a8f9b9807c5391e6771fe16e259ae8de02a079a939bd015', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336936+00'),
	('\x62616ef0b519259e2162f3c1cefb50879f64e98726b2252dc4ffc5ef3825f07b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336943+00'),
	('\x8823b6577c50d2d943c630e4980d32adf9b176118a5596ece7484e80fd985a9e', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336949+00'),
	('\x8accfb29bc4695bc83eb96761106268f2147145aa98a132db40e860f8ffceff7', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336957+00'),
	('\x9adaa217b6cc18df1df86866104c9f249558f7c0c58d6fcb015f5f6ab0749125', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336965+00'),
	('\xab31dd4831359eb9260b0a8d51f54be42af38f6607976e61be16253af52ed9de', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336972+00'),
	('\xbb720dd7d403073599af58802b7ac0214ca4a2cb40b4e8524228f888721225cb', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336978+00'),
	('\xf24733d91ab331bd11ca11f5eadd40208635287b56454507469d1ba6c1ee235b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336984+00'),
	('\xfa88d61cc0c32eba2c8a46841016b271fec71ca68c9a4e6bd7262ee4ab8ca6e5', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:23:40.336991+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xd0b1da6dd9b05004323414592dc2388bbcf77087f6ff5bba047d4d795067fc8a', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:23:40.33821+00', '2026-11-27 13:23:40.33821+00'),
	(2, '\xdc8d5e4d3289575fe846413c6fe01b6a3fca10dcd0a04d0e1b7b547ad276931b', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:23:40.408672+00', '2026-11-27 13:23:40.408672+00'),
	(3, '\xa6917a125afb0e34d5e5206283e40858c0ae3b99de167ab410030796675fcf74', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:23:40.464127+00', '2026-11-27 13:23:40.464127+00'),
	(4, '\xd0f66e654a087aa5223ea0249a1b0e256a581caa5a96b51cb1395da0e82cbd51', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:23:41.732121+00', '2026-11-27 13:23:40.532122+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 13:23:37.010144+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:23:37.089103+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:23:37.155763+00'),
	('0004_payments', '5c16cb34c4dba6e983c886d322cbb7206b16db59e1deefbfb36576cdffc9930d', 'before', '2026-11-27 13:23:37.177864+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 13:23:37.272097+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:23:37.344829+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:23:37.381543+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:23:37.418943+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 13:23:37.43262+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('ffa061cb-5746-4046-942e-050747bac3c7', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', '\x7ddd764f507ab3fbb037068789de1d43c5f41c20431daf8c724de93914a31e4b', '2026-11-27 13:23:38.617004+00', '2026-12-27 13:23:38.617004+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('d4b618aa-1298-4a34-a187-8b2bde03610a', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', '\xdfb6f3b65c5d9051804a65a6318a17887b32c49e3386ee566fe9df322f59d2d3', '2026-11-27 13:23:39.014265+00', '2026-12-27 13:23:39.014265+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f6cad2cb-0ffc-457d-9f90-414025acec83', '8238fdbf-5791-470b-8716-6bb0d2275771', '\xce407605fc02c22708cd4ce4f4f4339483a9c0f78e3d3479739a05d6bc22a8ba', '2026-11-27 13:23:39.344083+00', '2026-12-27 13:23:39.344083+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'BTC', '', '2026-11-27 13:23:38.563391+00'),
	('3f265f39-4651-48ee-a3e9-03566961c2a9', '08f0dab4-0dcb-4e3e-8d9b-3619ea461845', 'USD', '', '2026-11-27 13:23:38.567474+00'),
	('b613c5fe-341c-4729-ac48-0502b1e0d1e7', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'BTC', '', '2026-11-27 13:23:39.009344+00'),
	('360e2040-d94d-4d4e-aef3-a3b48c0c641e', 'd00fea8a-c485-4204-918c-a83cbdf4c27f', 'USD', '', '2026-11-27 13:23:39.009965+00'),
	('1218f0ed-4d1d-4344-aff1-c778bfe29625', '8238fdbf-5791-470b-8716-6bb0d2275771', 'BTC', '', '2026-11-27 13:23:39.33426+00'),
	('721d9bea-d4eb-49b3-986d-a7438844176d', '8238fdbf-5791-470b-8716-6bb0d2275771', 'USD', '', '2026-11-27 13:23:39.336356+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7d4e966b7548ec700', NULL, NULL),
	(5000, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7d9ea99e70294fd00', NULL, NULL),
	(-100, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7dcd3ce188961ec00', 'bob', NULL),
	(100, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7dcd3ce188961ec01', 'alice', NULL),
	(-50, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7ddb4e3be10ee4d00', 'carol', NULL),
	(50, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7ddb4e3be10ee4d01', 'bob', NULL),
	(-101, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7de976f9c831a2b00', 'bob', NULL),
	(101, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7de976f9c831a2b01', 'alice', NULL),
	(-50, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7df05ab544328e000', 'carol', NULL),
	(50, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7df05ab544328e001', 'bob', NULL),
	(-102, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7dfade23b64148700', 'bob', NULL),
	(102, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7dfade23b64148701', 'alice', NULL),
	(-51, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7dff8b3daa57e9f00', 'carol', NULL),
	(51, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7dff8b3daa57e9f01', 'bob', NULL),
	(-103, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e0b3a6936a983000', 'bob', NULL),
	(103, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e0b3a6936a983001', 'alice', NULL),
	(-51, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e12b86ec7430bd00', 'carol', NULL),
	(51, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e12b86ec7430bd01', 'bob', NULL),
	(-104, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e1eadd24d751a200', 'bob', NULL),
	(104, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e1eadd24d751a201', 'alice', NULL),
	(-52, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e23554523c2a2d00', 'carol', NULL),
	(52, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e23554523c2a2d01', 'bob', NULL),
	(-105, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e2dbda2a17637d00', 'bob', NULL),
	(105, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e2dbda2a17637d01', 'alice', NULL),
	(-52, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e3246fd467d5f700', 'carol', NULL),
	(52, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e3246fd467d5f701', 'bob', NULL),
	(-106, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e3bfbabe78b2e900', 'bob', NULL),
	(106, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e3bfbabe78b2e901', 'alice', NULL),
	(-53, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e409f7bcd78ba000', 'carol', NULL),
	(53, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e409f7bcd78ba001', 'bob', NULL),
	(-107, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e4a6fbdd13501200', 'bob', NULL),
	(107, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e4a6fbdd13501201', 'alice', NULL),
	(-53, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e505892754dcba00', 'carol', NULL),
	(53, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e505892754dcba01', 'bob', NULL),
	(-108, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e5ab7d47a7b9b000', 'bob', NULL),
	(108, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e5ab7d47a7b9b001', 'alice', NULL),
	(-54, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e5f8da44c01c8e00', 'carol', NULL),
	(54, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e5f8da44c01c8e01', 'bob', NULL),
	(-109, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e65ffc862335c100', 'bob', NULL),
	(109, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e65ffc862335c101', 'alice', NULL),
	(-54, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e6b162edf52ea500', 'carol', NULL),
	(54, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e6b162edf52ea501', 'bob', NULL),
	(-110, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e73c5a6da981d300', 'bob', NULL),
	(110, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e73c5a6da981d301', 'alice', NULL),
	(-55, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e793463c88910200', 'carol', NULL),
	(55, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e793463c88910201', 'bob', NULL),
	(-111, NULL, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e83737590f665f00', 'bob', NULL),
	(111, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e83737590f665f01', 'alice', NULL),
	(-55, NULL, 'b613c5fe-341c-4729-ac48-0502b1e0d1e7', '\x066141f7e88d6f27a98f9500', 'carol', NULL),
	(55, NULL, '1218f0ed-4d1d-4344-aff1-c778bfe29625', '\x066141f7e88d6f27a98f9501', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7e928de2f269c7500', NULL, NULL),
	(-1003, 3, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7eac42c5920fa1e00', NULL, NULL),
	(-1010, 10, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7ebaeb3d3d39a6a00', NULL, NULL),
	(1010, 10, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7ec13134ebf71e300', NULL, NULL),
	(-910, 10, 'cfb5d5de-a1d0-4326-97d5-fa14d57c5ffa', '\x066141f7ecaa35966ca44c00', NULL, NULL);

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
