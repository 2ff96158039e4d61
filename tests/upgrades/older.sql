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
	('7b2c43e3-2db6-4f3b-b0f2-4751887e459c', '822d830d-2d22-4c7b-8171-ce1121e3538e', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'c26b7592-b243-4194-9783-056bc5c42c16', '2026-11-27 13:19:23.49055+00'),
	('69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'fd273714-4dcb-4362-9638-4393296d1c90', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'b7d3d004-1998-4331-b673-688e51ee252e', '2026-11-27 13:19:24.153078+00'),
	('7394b3fa-fda3-40c9-8505-8a0ed133fd64', '6a861e07-1592-484c-8e1b-4cb56b56f039', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '36537e45-3480-4704-ac02-2eba06ed29b5', '2026-11-27 13:19:24.387262+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('08db0fce-6533-485a-9c98-19b79ae14596', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:19:24.228243+00', NULL, '2026-11-27 13:19:25.972372+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('3ed3a475-9b2c-488c-b0a3-eeb78703cc1f', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:19:24.505232+00', NULL, '2026-11-27 13:19:26.614353+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('3a40b3c5-020d-4482-a1f0-b55d00525893', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:19:23.739887+00', NULL, '2026-11-27 13:19:26.343677+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('fd76a08f-6134-4227-848f-3be7452231f2', '3a40b3c5-020d-4482-a1f0-b55d00525893', '\x96b2315d18c4eccdbbc4f35803028b16e76de40f29265e6210cbce6b27233af3', 'blink_PrSNcc', 'xRyR', '2026-11-27 13:19:23.749924+00', NULL),
	('e64619fc-c7da-4bf8-b11b-40b3f4c13ceb', '08db0fce-6533-485a-9c98-19b79ae14596', '\xd21a0b95b1a205ac63a728ffd21a5b3e497c8003588a7fa25973e658f2158d72', 'blink_dvdg2f', '1meE', '2026-11-27 13:19:24.229944+00', NULL),
	('b5aa78f8-16b1-425c-84e9-42d5529e1eb3', '3ed3a475-9b2c-488c-b0a3-eeb78703cc1f', '\x37559c66fd550e950fb8efbf3eb0fb37a362ca4fe9d5c55e0f6f5250ed912886', 'blink_pwoFaU', 'cH9S', '2026-11-27 13:19:24.507874+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066141e89b4751de6fb7967a', '2026-11-27 13:19:23.523048+00', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066141e89c69536069444d70', '2026-11-27 13:19:23.597192+00', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-000000000001', '1c6e3e0f-0b1f-48d5-827d-4acd3e9ca855', '{}', '{"expires_at": "2026-12-27T13:19:23.586948+00:00"}'),
	('\x066141e89f68c2e2e1f15cdf', '2026-11-27 13:19:23.793704+00', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', 'api_key.created', 'session', '1c6e3e0f-0b1f-48d5-827d-4acd3e9ca855', '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-000000000002', '3a40b3c5-020d-4482-a1f0-b55d00525893', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_PrSNcc…xRyR", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141e8a132907859e2f5c3', '2026-11-27 13:19:23.910848+00', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', 'account.username_set', 'key', '3a40b3c5-020d-4482-a1f0-b55d00525893', '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066141e8a5248199608502ae', '2026-11-27 13:19:24.169397+00', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066141e8a57353e0188f52d0', '2026-11-27 13:19:24.18956+00', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-000000000007', 'a9398b97-bc25-4e65-8a70-ae4afbd87d84', '{}', '{"expires_at": "2026-12-27T13:19:24.185125+00:00"}'),
	('\x066141e8a64ce151b5de4804', '2026-11-27 13:19:24.245265+00', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'api_key.created', 'session', 'a9398b97-bc25-4e65-8a70-ae4afbd87d84', '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-000000000008', '08db0fce-6533-485a-9c98-19b79ae14596', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_dvdg2f…1meE", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141e8a6fe3651942eee99', '2026-11-27 13:19:24.290662+00', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'account.username_set', 'key', '08db0fce-6533-485a-9c98-19b79ae14596', '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066141e8a8cec3d7b7bf363c', '2026-11-27 13:19:24.4096+00', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066141e8a923e937f5a628b0', '2026-11-27 13:19:24.431383+00', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-00000000000d', '4e4bbe74-c8bd-43a0-80f6-e636f26e9cb1', '{}', '{"expires_at": "2026-12-27T13:19:24.427548+00:00"}'),
	('\x066141e8aaaffbacb7b24907', '2026-11-27 13:19:24.532793+00', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', 'api_key.created', 'session', '4e4bbe74-c8bd-43a0-80f6-e636f26e9cb1', '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-00000000000e', '3ed3a475-9b2c-488c-b0a3-eeb78703cc1f', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_pwoFaU…cH9S", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141e8ab63f05d485405bf', '2026-11-27 13:19:24.578854+00', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', 'account.username_set', 'key', '3ed3a475-9b2c-488c-b0a3-eeb78703cc1f', '127.0.0.1', 'python-httpx2/2.16.2', 'd59846e9-2a33-4382-9341-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(3, -100000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(3, 100000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(4, -50000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(4, 50000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(5, -101000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(5, 101000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(6, -50000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(6, 50000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(7, -102000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(7, 102000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(8, -51000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(8, 51000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(9, -103000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(9, 103000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(10, -51000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(10, 51000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(11, -104000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(11, 104000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(12, -52000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(12, 52000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(13, -105000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(13, 105000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(14, -52000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(14, 52000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(15, -106000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(15, 106000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(16, -53000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(16, 53000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(17, -107000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(17, 107000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(18, -53000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(18, 53000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(19, -108000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(19, 108000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(20, -54000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(20, 54000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(21, -109000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(21, 109000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(22, -54000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(22, 54000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(23, -110000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(23, 110000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(24, -55000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(24, 55000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(25, -111000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(25, 111000, 'b7d3d004-1998-4331-b673-688e51ee252e');
INSERT INTO public.entry VALUES
	(26, -55000, 'b7d3d004-1998-4331-b673-688e51ee252e'),
	(26, 55000, '36537e45-3480-4704-ac02-2eba06ed29b5'),
	(27, -1010000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(31, -1010000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(33, -910000, 'c26b7592-b243-4194-9783-056bc5c42c16'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(776, 1, '2026-11-27 13:19:24.12566+00', 'lightning_receipt', 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8a41cf3a6eccd9000'),
	(786, 2, '2026-11-27 13:19:24.368849+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8a8186a9b88a51c00'),
	(794, 3, '2026-11-27 13:19:24.690472+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8acaec70cea56c801'),
	(796, 4, '2026-11-27 13:19:24.763525+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8ae2e01399c4e6201'),
	(802, 5, '2026-11-27 13:19:24.850217+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8af477bbfa4438f01'),
	(804, 6, '2026-11-27 13:19:25.021926+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b1b5caf7a0ca5e01'),
	(807, 7, '2026-11-27 13:19:25.108606+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b351a2625f5dbd01'),
	(809, 8, '2026-11-27 13:19:25.135754+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b3c1b5051dae3a01'),
	(812, 9, '2026-11-27 13:19:25.186764+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b4a3b7eabd013d01'),
	(814, 10, '2026-11-27 13:19:25.22369+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b533d1c22fb49001'),
	(817, 11, '2026-11-27 13:19:25.292186+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b6301b549b243401'),
	(819, 12, '2026-11-27 13:19:25.314875+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b6993d6e12d3e101'),
	(822, 13, '2026-11-27 13:19:25.36675+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b75d8ef3d5a53d01'),
	(824, 14, '2026-11-27 13:19:25.391014+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b7c3c0b14b8e7301'),
	(827, 15, '2026-11-27 13:19:25.442343+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b88be760f9669f01'),
	(829, 16, '2026-11-27 13:19:25.466652+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b8eb3b94f5e16301'),
	(832, 17, '2026-11-27 13:19:25.529648+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b9e22a4257c3c801'),
	(834, 18, '2026-11-27 13:19:25.575126+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8ba938ead35a48a01'),
	(837, 19, '2026-11-27 13:19:25.643192+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8bb9ca33c8c5a3301'),
	(839, 20, '2026-11-27 13:19:25.674986+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8bc19d66dd2ee5101'),
	(842, 21, '2026-11-27 13:19:25.731734+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8bcf799310270d301'),
	(844, 22, '2026-11-27 13:19:25.766126+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8bd7d9bafceabe601'),
	(850, 23, '2026-11-27 13:19:25.82715+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8be6c879a3a41e801'),
	(852, 24, '2026-11-27 13:19:25.864411+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8befda0845721bd01'),
	(855, 25, '2026-11-27 13:19:25.922657+00', 'lightning_receipt', 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8bfe108e0f5742f01'),
	(857, 26, '2026-11-27 13:19:25.961848+00', 'intraledger_receipt', '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8c07abd7a0cb01b01');

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
	('\x06e60d761fb7c3efd64c49d7ae59890c7b8bc33c6247d6c27cd53cb2131077f1', 'c26b7592-b243-4194-9783-056bc5c42c16', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', 'BTC', 'lnbcrt500u1p4snq6msp5dsn989m2ay4qkrckvtztyl8nyk82m3krekcagl2wc37aufmwdnfspp5qmnq6aslklp7l4jvf8t6ukvfp3achseuvfradsnu657tyycswlcsdqqxqrwzqcqzzs9qrsgqad7ur6v0v2amjkt3czkle90w4xtzu2zhcjehwda3n99fqqjuau6qf7u72y7glrqxx52l0vzsdvdnkyxkjjah43yx8a44dz9k4uya6aqpwfcxjh', '\x6c2653976ae92a0b0f1662c4b27cf3258eadc6c3cdb1d47d4ec47dde276e6cd3', '\x82d98d40923f44b2b2e759bf0091573605e8bb36f24d7abf7774fcc373e7e9a1', 50000000, '', NULL, NULL, '2026-11-27 13:19:24.001658+00', '2026-11-27 17:19:23+00', 'PAID', 50000000, '\x066141e8a41cf3a6eccd90', 'lightning'),
	('\xb7f8741f15079ec9626958076bb41d9a48abb02c0e28fb3696a879e375e45a4f', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt50u1p4snq6usp5m8as802ynljjqull4x27842szq35cjlnv906ycs7fmh6nr7wchtqpp5klu8g8c4q70vjcnftqrkhdqanfy2hvpvpc50kd5k4pu7xa0ytf8sdqqxqrwzqcqzzs9qrsgqfe4l0ghr3vkuvs55h9l7z25l7t876czkj9vxp6augdrax5vcwyt5f4e6cz0cf8ndmhhcy9kajnrv6986zqpwq7khznjf2nelq00722gpv4jk3u', '\xd9fb03bd449fe52073ffa995e3d55010234c4bf3615fa2621e4eefa98fcec5d6', '\x8933c32bad2458f677e3151f914e005c3d2343b04559c0c173612bb065704565', 5000000, '', NULL, NULL, '2026-11-27 13:19:24.314096+00', '2026-11-27 17:19:24+00', 'PAID', 5000000, '\x066141e8a8186a9b88a51c', 'lightning'),
	('\x46e6e5c84b0050976f14737f5093263a8926454607636d7bed8e5bbaf78447ca', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1u1p4snq6usp545f9kejuqec60e489wsvz4yfdq2t28r5r5fvcw0jpglzaq2m6d5spp5gmnwtjztqpgfwmc5wdl4pyex82yjv32xqa3k67ld3edm4auygl9qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqxxxt5qtk0thse4kx2gysr9huw92c3zgatk22unf026e58t3ef5wjcpjkqzlpjd2qulr37svpld7j7g6zv9luwdaplzzxnn8le40u30qq0uq6ej', '\xad125b665c0671a7e6a72ba0c154896814b51c741d12cc39f20a3e2e815bd369', '\x2fadb5adf598fb2173782977a15c08cd1d6cff0985f1382aef9dd5f9befff495', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:19:24.607096+00', '2026-11-27 17:19:24+00', 'PAID', 100000, '\x066141e8acaec70cea56c8', 'intraledger'),
	('\x1f91de10782d03f9d1ee44405eb41e01e9c39379d53c61aeb8806a2fd4c83bed', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1010n1p4snq6usp5fxuprst08a2cyqkmccx4s32dhhzckzjzgfevd9e6lgvkkrj9tc7qpp5r7gauyrc95pln50wg3q9adq7q85u8yme657xrt4csp4zl4xg80ksdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq7lql4pvzwp07mf8qn5lx4k7j8f8262af4jythjjjtlnaw3qy3p4sn22nxm6vet3tf6jmlyq67z4qway7hj59wtj2pkz6dve6dp6y9jcq8pm9v2', '\x49b811c16f3f558202dbc60d58454dbdc58b0a424272c6973afa196b0e455e3c', '\x4938221e7fc97d19a35427216a2c5157cb65e619696f915b7a8a60a19ad7d22d', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:19:24.793311+00', '2026-11-27 17:19:24+00', 'PAID', 101000, '\x066141e8af477bbfa4438f', 'intraledger'),
	('\xf9bf929e60d6c4f3a7bb88f9216439c33466aa848cb60f0f067d9f2d7dcc4cf5', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1020n1p4snq6asp5z3n0jjxu56wudg76xdas3xwxyu3c0qsltc3pvggnpk224c0jjj0qpp5lxle98nq6mz08fam3rujzepecv6xd25y3jmq7rcx0k0j6lwvfn6sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgquzq4hujjuu059ranalxltsnpaldgpvqmkwscx70j3jtyjc7vwjyycskg9fgwnux44n4495d3wcvahhf33c2rf6wdqa2jsxqrwghshagqz38hr0', '\x1466f948dca69dc6a3da337b0899c6272387821f5e221621130d94aae1f2949e', '\x400dc39192d75ab75b9fec03000454d67506fa70932db7829e85f65ede2979f7', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:19:25.06954+00', '2026-11-27 17:19:25+00', 'PAID', 102000, '\x066141e8b351a2625f5dbd', 'intraledger'),
	('\xccdd2172a88756b66757c61a3bec1d86409806109edc8f0484dc241be00368a0', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1030n1p4snq6asp5yue3cq3kh2m0rtg67rxw3gvexuh3vwrq3fxmu7uz634lgm36uahspp5enwjzu4gsattve6hccdrhmqaseqfspssnmwg7pyymsjphcqrdzsqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqaka6ysar9r058c8hhs9zufct5wpe2dgq7xa92acq45uf3hc244xhhdp8jyeu48u44psckcelcljja3jqq2rjr2typdstxj3hfygv4ugp3agztg', '\x27331c0236bab6f1ad1af0cce8a199372f1638608a4dbe7b82d46bf46e3ae76f', '\x2944fa04217f6edbde34efb7c7034c45b4c4d63965ee35bc1a6e101bdb5cef30', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:19:25.166584+00', '2026-11-27 17:19:25+00', 'PAID', 103000, '\x066141e8b4a3b7eabd013d', 'intraledger'),
	('\x2e2999d6e3fc7a15f6c9b8d542f1069351820a6d026bd168c4645fa7b7c30c1b', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1040n1p4snq6asp540fyhhf7ul4u4lxjr2ry0q59lwaxnh5d26khgdu8pzutnvhclmuspp59c5en4hrl3aptakfhr259ugxjdgcyzndqf4az6xyv3060d7rpsdsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqya8xvxr9u9k9l9uq5vp7v3esverfav5c4rjtqxqk24e8qv9e4ssns6deaay2gpzjr6cp0krz85k3elkyeu6gwnpl2tcfylw5a798macp2em68c', '\xabd24bdd3ee7ebcafcd21a86478285fbba69de8d56ad74378708b8b9b2f8fef9', '\x4809ae5cf6cbf5687b871e10ee55c0d9520be73e8add6824c6db74f977a4d437', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:19:25.258454+00', '2026-11-27 17:19:25+00', 'PAID', 104000, '\x066141e8b6301b549b2434', 'intraledger'),
	('\xc407636c194889c721e28951149324e9dca1eef0d4b9923e3a20107c9d17812b', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1080n1p4snq6asp59dt2hvdftcltmyhmjeer2045rxwk99n6er53legq4sn8a0tu4kjqpp5csrkxmqefzyuwg0z39g3fyeya8w2rmhs6juey036yqg8e8ghsy4sdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqahm2sk8qwtvjdys2de38th694ae6nftfd2gqm4c20kwv3zxyv9vqd7nqxaarqu0gt8wkfgrmw2hp3ayg6p4wat72pcw4mhchrcujt9gqc5v25n', '\x2b56abb1a95e3ebd92fb9672353eb4199d62967ac8e91fe500ac267ebd7cada4', '\x40d97e205488a0a7bd8c91470d30455cb2c52b636200d13099387032233bc90b', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:19:25.608533+00', '2026-11-27 17:19:25+00', 'PAID', 108000, '\x066141e8bb9ca33c8c5a33', 'intraledger'),
	('\xe33fbfda37022ef7123f40652a34873d72c5ad27c4f8888193cc0a3f2ed59b50', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1090n1p4snq6asp59rzwgc69men4lgkl47xsq6aqjtqfqsgpuya9zgpdvydud9nzk2nspp5uvlmlk3hqgh0wy3lgpjj5dy884evttf8cnug3qvnes9r7tk4ndgqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqcrah53h9zn465c5tnafz7a4argttafpa034jywa69l2uzsrzl2mqwd6yp0ajzra822ulzvl2ew34y4aa4cezh5e4xwc4vgl5dze56pqq4kpqcv', '\x28c4e46345de675fa2dfaf8d006ba092c0904101e13a51202d611bc69662b2a7', '\xbd3fa93045fe5a02ebf4e6e8750f8613c7d63fb5337c4be9f0e23af6086e4396', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:19:25.707736+00', '2026-11-27 17:19:25+00', 'PAID', 109000, '\x066141e8bcf799310270d3', 'intraledger'),
	('\x2312a023fb949c89a50f3c163e938e17681b3b509421c89091e1e54204a7e426', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1050n1p4snq6asp5xj9knqx3h4zj9rxr3u9mdr7cfg5t3l3u7tqslkfwq44v7gznwgfqpp5yvf2qglmjjwgnfg08strayuwza5pkw6sjssu3yy3u8j5yp98usnqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqlu6ucggyfz55aegkp0d8zdvr0xlaw9u9pfpeh9x0m5wdj8w97rwjmpdasdyqhjsl9wtaq5urr5hwj2dcz0n6lc3n0k9444q72k0k44cprr6v5v', '\x348b6980d1bd45228cc38f0bb68fd84a28b8fe3cf2c10fd92e056acf20537212', '\x73e999adb93a97ec46eb5ccfd8bc9ec9441d92022396971e51ec70c588d11c46', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:19:25.343774+00', '2026-11-27 17:19:25+00', 'PAID', 105000, '\x066141e8b75d8ef3d5a53d', 'intraledger'),
	('\xc8ff2757361f744d4c2f08e5e000950b8a96d9ad405af44c45387b2a90cf5918', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1060n1p4snq6asp5xdzkcd2324p28z8sgy5h8ws535myhn30r54pjr9eympzf8e33mwqpp5erljw4ekra6y6np0prj7qqy4pw9fdkddgpd0gnz98paj4yx0tyvqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqhc9qqyzr6rqy9s0w99fug3j2kr33gkdwsvc8l2ryzd9ducvdzv0sktfx9euem20felvjd4l02fujsn42rdppgdtn8ggd65yy0gndsygqhn5j9t', '\x33456c35515542a388f0412973ba148d364bce2f1d2a190cb926c2249f318edc', '\xb95ab15a7f39d004ad5835f34162ce2de67e8b3fc705cb0b92deb12aed7da5c7', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:19:25.414176+00', '2026-11-27 17:19:25+00', 'PAID', 106000, '\x066141e8b88be760f9669f', 'intraledger'),
	('\xc65c4d5ee6e446ce79db12c83c11b393a29c9be5d3170cbb28493a9eb8d8a1a2', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1070n1p4snq6asp5lgs2zen69umdhvvjhdqejepuknhem6t0capqkwq8tnsac6z0wn8qpp5cewy6hhxu3rvu7wmztyrcydnjw3fexl96vtsewegfyafawxc5x3qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq3msed79gxkylmxe5nw7vc2verhv0l9t2deke98keydayvsj7s0qk0zxu92mcctc6c7vddtdsc26rts92846x462l0e8utmwwy8pwnlqqtn6368', '\xfa20a1667a2f36dbb192bb4199643cb4ef9de96fc7420b38075ce1dc684f74ce', '\xf36318d6a62a82fd780320996237820a7f9c45d23df698f0766c30f0c40e3adf', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:19:25.494116+00', '2026-11-27 17:19:25+00', 'PAID', 107000, '\x066141e8b9e22a4257c3c8', 'intraledger'),
	('\x5fe617e781a8373763f430da71f29f730f2c870b725b56cdfd24741c5fb87279', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1100n1p4snq6asp53vxapmcn8hdgkruzpr894jye76fqkzzpp6q9yvs8ahmgkuf2cltqpp5tlnp0eup4qmnwcl5xrd8ru5lwv8jepctwfd4dn0ay36pchacwfusdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqytxh3vlh9lxgnzl44asv94gc0rsz0hg7hupg5dzx8tuqx5wq8jz4ng7qrxaztmgzk06mz9pxlgcg57yqtnmz7jdnplqnczve2vk2c6sq24rlks', '\x8b0dd0ef133dda8b0f8208ce5ac899f6920b08410e80523207edf68b712ac7d6', '\xa3778e399505b0892f0e11476a027cb3253cbabf161d1cb0877d92d258a473b9', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:19:25.799035+00', '2026-11-27 17:19:25+00', 'PAID', 110000, '\x066141e8be6c879a3a41e8', 'intraledger'),
	('\x7c286e232471e226d9ef582edfeb5d21126067f95f852380ef21859c3f94aee3', 'b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', 'lnbcrt1110n1p4snq6asp5cy8jrcrlge82k00y726mney99w7dtd6caamy5t4r8vnu89nh2pgspp50s5xugeyw83zdk00tqhdl66ayyfxqelet7zj8q80yxzec0u54m3sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq9hgan9q6ftflz8hsl68edjejsw7qk4l7sqjufuhgf0hwsgmjmtl577glrgv0js63zffkwx57c792mxp7vru9jaduylzupj504g9mn5spg5dkyy', '\xc10f21e07f464eab3de4f2b5b9e4852bbcd5b758ef764a2ea33b27c396775051', '\x77535cc7b862efbb0cfc45f8b8e15d58998b486e1f82f6aaeba75c9f3e958d18', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:19:25.889015+00', '2026-11-27 17:19:25+00', 'PAID', 111000, '\x066141e8bfe108e0f5742f', 'intraledger'),
	('\x8dd73ac7d81d28f01745ad379715d79f70fb9910e2cdf1952370ef4edd7d53e3', '36537e45-3480-4704-ac02-2eba06ed29b5', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', 'BTC', 'lnbcrt5u1p4snq67sp5sgplcvlr0aew4wg2j4ceeua43twgf9y6uwj0qax7j6wed3w3ugtqpp53htn437cr550q96945mew9whnac0hxgsutxlr9frwrh5ahta203sdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqyrt7yf32vks0exkw8vvfst3ggz4twgew40vlxxyxw6hlq6cw4yyzzhkw42lzryycjd7pl8asdwq4uns6aedkwlw6cd69wdyh7vnetespwwxfvr', '\x8203fc33e37f72eab90a95719cf3b58adc84949ae3a4f074de969d96c5d1e216', '\xa3e2d6346d42e5bbf6493e15d8586e6b927eb55542941e39ca781110e127b9db', 500000, 'never paid', NULL, NULL, '2026-11-27 13:19:26.596239+00', '2026-11-27 17:19:26+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:19:24.101875+00', 'lightning_receipt'),
	(2, '2026-11-27 13:19:24.362858+00', 'lightning_receipt'),
	(3, '2026-11-27 13:19:24.663495+00', 'intraledger'),
	(4, '2026-11-27 13:19:24.761601+00', 'intraledger'),
	(5, '2026-11-27 13:19:24.833659+00', 'intraledger'),
	(6, '2026-11-27 13:19:24.99297+00', 'intraledger'),
	(7, '2026-11-27 13:19:25.098402+00', 'intraledger'),
	(8, '2026-11-27 13:19:25.127093+00', 'intraledger'),
	(9, '2026-11-27 13:19:25.184951+00', 'intraledger'),
	(10, '2026-11-27 13:19:25.221841+00', 'intraledger'),
	(11, '2026-11-27 13:19:25.286427+00', 'intraledger'),
	(12, '2026-11-27 13:19:25.313341+00', 'intraledger'),
	(13, '2026-11-27 13:19:25.363598+00', 'intraledger'),
	(14, '2026-11-27 13:19:25.38976+00', 'intraledger'),
	(15, '2026-11-27 13:19:25.440999+00', 'intraledger'),
	(16, '2026-11-27 13:19:25.465403+00', 'intraledger'),
	(17, '2026-11-27 13:19:25.528618+00', 'intraledger'),
	(18, '2026-11-27 13:19:25.57403+00', 'intraledger'),
	(19, '2026-11-27 13:19:25.641891+00', 'intraledger'),
	(20, '2026-11-27 13:19:25.673942+00', 'intraledger'),
	(21, '2026-11-27 13:19:25.730713+00', 'intraledger'),
	(22, '2026-11-27 13:19:25.765019+00', 'intraledger'),
	(23, '2026-11-27 13:19:25.826183+00', 'intraledger'),
	(24, '2026-11-27 13:19:25.863328+00', 'intraledger'),
	(25, '2026-11-27 13:19:25.921544+00', 'intraledger'),
	(26, '2026-11-27 13:19:25.960893+00', 'intraledger'),
	(27, '2026-11-27 13:19:26.029466+00', 'lightning_reserve'),
	(28, '2026-11-27 13:19:26.135944+00', 'lightning_settled'),
	(29, '2026-11-27 13:19:26.176813+00', 'lightning_reserve'),
	(30, '2026-11-27 13:19:26.214469+00', 'lightning_settled'),
	(31, '2026-11-27 13:19:26.269386+00', 'lightning_reserve'),
	(32, '2026-11-27 13:19:26.294028+00', 'lightning_failed'),
	(33, '2026-11-27 13:19:26.327204+00', 'lightning_reserve');

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
	('08db0fce-6533-485a-9c98-19b79ae14596', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 20003, 20003),
	('08db0fce-6533-485a-9c98-19b79ae14596', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 3771, 3771),
	('3a40b3c5-020d-4482-a1f0-b55d00525893', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 20527, 20527),
	('3a40b3c5-020d-4482-a1f0-b55d00525893', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 42161, 42161),
	('3a40b3c5-020d-4482-a1f0-b55d00525893', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 657, 657),
	('3ed3a475-9b2c-488c-b0a3-eeb78703cc1f', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 20428, 20428),
	('3ed3a475-9b2c-488c-b0a3-eeb78703cc1f', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 219, 219),
	('08db0fce-6533-485a-9c98-19b79ae14596', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 402148, 164919),
	('08db0fce-6533-485a-9c98-19b79ae14596', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 177288, 16976),
	('3a40b3c5-020d-4482-a1f0-b55d00525893', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 783431, 246910),
	('3ed3a475-9b2c-488c-b0a3-eeb78703cc1f', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 14852, 14852);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('cbe4b1de-f0db-43f7-82fa-9237392fa9e0', 3, '2026-11-27 13:19:26.786385+00');

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
	('baf38b83-e9aa-4279-ba1a-fdab275c971f', 'USD', NULL, 0, '-infinity'),
	('093621a7-29f3-4f81-a1dc-de4e14d91c9f', 'USD', NULL, 0, '-infinity'),
	('78e08dd4-3936-4fe1-8edb-7c9a4b917e23', 'USD', NULL, 0, '-infinity'),
	('b7d3d004-1998-4331-b673-688e51ee252e', 'BTC', NULL, 5636000, '2026-11-27 13:19:25.960893+00'),
	('36537e45-3480-4704-ac02-2eba06ed29b5', 'BTC', NULL, 630000, '2026-11-27 13:19:25.960893+00'),
	('c26b7592-b243-4194-9783-056bc5c42c16', 'BTC', NULL, 45819000, '2026-11-27 13:19:26.327204+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066141e8a41cf3a6eccd90', '\x06e60d761fb7c3efd64c49d7ae59890c7b8bc33c6247d6c27cd53cb2131077f1', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066141e8a8186a9b88a51c', '\xb7f8741f15079ec9626958076bb41d9a48abb02c0e28fb3696a879e375e45a4f', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8acaec70cea56c8', '\x46e6e5c84b0050976f14737f5093263a8926454607636d7bed8e5bbaf78447ca', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066141e8ae2e01399c4e62', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8af477bbfa4438f', '\x1f91de10782d03f9d1ee44405eb41e01e9c39379d53c61aeb8806a2fd4c83bed', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066141e8b1b5caf7a0ca5e', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8b351a2625f5dbd', '\xf9bf929e60d6c4f3a7bb88f9216439c33466aa848cb60f0f067d9f2d7dcc4cf5', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066141e8b3c1b5051dae3a', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8b4a3b7eabd013d', '\xccdd2172a88756b66757c61a3bec1d86409806109edc8f0484dc241be00368a0', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066141e8b533d1c22fb490', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8b6301b549b2434', '\x2e2999d6e3fc7a15f6c9b8d542f1069351820a6d026bd168c4645fa7b7c30c1b', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066141e8b6993d6e12d3e1', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8b75d8ef3d5a53d', '\x2312a023fb949c89a50f3c163e938e17681b3b509421c89091e1e54204a7e426', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066141e8b7c3c0b14b8e73', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8b88be760f9669f', '\xc8ff2757361f744d4c2f08e5e000950b8a96d9ad405af44c45387b2a90cf5918', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066141e8b8eb3b94f5e163', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8b9e22a4257c3c8', '\xc65c4d5ee6e446ce79db12c83c11b393a29c9be5d3170cbb28493a9eb8d8a1a2', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066141e8ba938ead35a48a', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8bb9ca33c8c5a33', '\xc407636c194889c721e28951149324e9dca1eef0d4b9923e3a20107c9d17812b', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066141e8bc19d66dd2ee51', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8bcf799310270d3', '\xe33fbfda37022ef7123f40652a34873d72c5ad27c4f8888193cc0a3f2ed59b50', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066141e8bd7d9bafceabe6', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8be6c879a3a41e8', '\x5fe617e781a8373763f430da71f29f730f2c870b725b56cdfd24741c5fb87279', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066141e8befda0845721bd', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066141e8bfe108e0f5742f', '\x7c286e232471e226d9ef582edfeb5d21126067f95f852380ef21859c3f94aee3', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066141e8c07abd7a0cb01b', NULL, NULL, '08db0fce-6533-485a-9c98-19b79ae14596', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066141e8c1869a2722a25e', '\x836e15cf76412356775b4666d53215e40e1b96d49dcc4672d8966a8c63dd16f6', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066141e8c3c62ddb5d5e9e', '\x550769fa365f748a34b5c26a60097a45892afb107f582ccb4ac81774084fab38', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066141e8c52fca779ecb46', '\x902bded391bd83223f698535cd47e616d195e706914c4632e15195079e976127', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066141e8c5900cfadfbb95', '\x902bded391bd83223f698535cd47e616d195e706914c4632e15195079e976127', '\x066141e8c52fca779ecb46', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066141e8c611a4ec6eab80', '\xa5febb0e14aedf272a58954722c77670708720772b2dde57987fcd517612c020', NULL, '3a40b3c5-020d-4482-a1f0-b55d00525893', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cancellation VALUES
	('\x5fe617e781a8373763f430da71f29f730f2c870b725b56cdfd24741c5fb87279'),
	('\x7c286e232471e226d9ef582edfeb5d21126067f95f852380ef21859c3f94aee3');

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0354e1a46324229df9ef50677e14beb1f34933c9f2ae94ca44b20e902fce1451f4', 2, 'latchkey:a9ad1656-7cae-46fb-bd33-dfb95b283c69/0009', '2026-11-27 13:19:26.762791+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066141e8c1869a2722a25e', 'lightning', 'c26b7592-b243-4194-9783-056bc5c42c16', 'BTC', 1000000, 10000, 1010, 1010000, '\x836e15cf76412356775b4666d53215e40e1b96d49dcc4672d8966a8c63dd16f6', 'lnbcrt10u1p4snq6asp53vqtldrvngrre4qnyq3upr9s3fw4qudhtj5d7hdz0zn9hvjdynlqpp5sdhptnmkgy34va6mgend2vs4us8ph9k5nhxyvukcje4gcc7azmmqdqqcqzzs9qrsgqcr9ueqvhq87car9rzvt5tqc4wj38wqgq2h96h928lmnc8jqc4jd87n0204ha865g9nwyfzwnvk808p2xf6y29nggpx292awpg4kuqyqqjpgm5z', '\x0210bf2d51fabcd56e1e80a1a8d2d377ce067f4612617996e1fbe3a8565632a39d', '2026-11-27 13:19:34.02952+00', NULL, 'settled', 1100, '\xfdf96ee6c4fba990fd0b874fc5394917f5278606158594be6cc23769a0eab04e', NULL, '2026-11-27 13:19:26.135951+00'),
	('\x066141e8c3c62ddb5d5e9e', 'lightning', 'c26b7592-b243-4194-9783-056bc5c42c16', 'BTC', 1000000, 10000, 1010, 1010000, '\x550769fa365f748a34b5c26a60097a45892afb107f582ccb4ac81774084fab38', 'lnbcrt10u1p4snq67sp5vv6sd9gafg4fwumfawvc0q9t6wywz5qms7wtedar0v5ggaz03jgspp525rkn73kta6g5d94cf4xqzt6gkyj47cs0avzej62eqthgzz04vuqdqqcqzzs9qrsgqy384np5vwdlt260e9lsqq4hvuqka3ucgzv650qkd8nzzt4463gp9rrq2ts22uagk0spf06rpwvc9my6g50xr6rsgrhf55yqvhp5d70qp5gjd5z', '\x0210bf2d51fabcd56e1e80a1a8d2d377ce067f4612617996e1fbe3a8565632a39d', '2026-11-27 13:19:34.176875+00', NULL, 'settled', 3000, '\x7615a9381fccf35c996207f104efad8a67f270809deb3658eed2cf53a468f724', NULL, '2026-11-27 13:19:26.214476+00'),
	('\x066141e8c52fca779ecb46', 'lightning', 'c26b7592-b243-4194-9783-056bc5c42c16', 'BTC', 1000000, 10000, 1010, 1010000, '\x902bded391bd83223f698535cd47e616d195e706914c4632e15195079e976127', 'lnbcrt10u1p4snq67sp55p863smdr8pn9qsup8zgur7z5qqmtcl4km3hpjd6kraawdmyq44spp5jq4aa5u3hkpjy0mfs56u63lxzmgetecxj9xyvvhp2x2s085hvynsdqqcqzzs9qrsgqe5zr443ty7xcd5yxptkqu5gs34lvlptv0dlljppkx2tn3qryzc03sd8axwaty3gyu4rejygxgx8a8sv3fu0nepe3shw8gsnkemsy07qph8thu6', '\x0210bf2d51fabcd56e1e80a1a8d2d377ce067f4612617996e1fbe3a8565632a39d', '2026-11-27 13:19:34.269444+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:19:26.294082+00'),
	('\x066141e8c611a4ec6eab80', 'lightning', 'c26b7592-b243-4194-9783-056bc5c42c16', 'BTC', 900000, 10000, 910, 910000, '\xa5febb0e14aedf272a58954722c77670708720772b2dde57987fcd517612c020', 'lnbcrt9u1p4snq67sp59wy33vs3ldqpvgx6es7tzpwwk2an2grzf3qwmfucn9luxww9efvspp55hltkrs54m0jw2jcj4rj93mkwpcgwgrh9vkau4uc0lx4zasjcqsqdqqcqzzs9qrsgqfcktl0ggxhgq7se32tm0hj94vyq0fywm85adzyp6w0s0fvmr6ca4gqaa5wcx6gtmwkggcd44yt49m7vjyc96p3auh3ysxrvckp73zmsq2vaypf', '\x0210bf2d51fabcd56e1e80a1a8d2d377ce067f4612617996e1fbe3a8565632a39d', '2026-11-27 13:19:26.563668+00', '2026-11-27 13:19:26.721524+00', 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x06e60d761fb7c3efd64c49d7ae59890c7b8bc33c6247d6c27cd53cb2131077f1', 50000000, '2026-11-27 13:19:24.102063+00', 'credited', '\x066141e8a41cf3a6eccd90', NULL, NULL, NULL, NULL),
	('lightning', '\xb7f8741f15079ec9626958076bb41d9a48abb02c0e28fb3696a879e375e45a4f', 5000000, '2026-11-27 13:19:24.36296+00', 'credited', '\x066141e8a8186a9b88a51c', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:19:21.502431+00');

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
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(7, 5000000),
	(6, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x836e15cf76412356775b4666d53215e40e1b96d49dcc4672d8966a8c63dd16f6', '\xfdf96ee6c4fba990fd0b874fc5394917f5278606158594be6cc23769a0eab04e', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:19:25.992794+00', '2026-11-27 14:19:25+00'),
	('\x550769fa365f748a34b5c26a60097a45892afb107f582ccb4ac81774084fab38', '\x7615a9381fccf35c996207f104efad8a67f270809deb3658eed2cf53a468f724', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:19:26.159547+00', '2026-11-27 14:19:26+00'),
	('\x902bded391bd83223f698535cd47e616d195e706914c4632e15195079e976127', '\x8211c699cb7ccafab67126136e70518cc3f4e0ab02ceb7edc3f00d8f7e05100c', false, 'no_route', 'OPEN', 0, '2026-11-27 13:19:26.240231+00', '2026-11-27 14:19:26+00'),
	('\xa5febb0e14aedf272a58954722c77670708720772b2dde57987fcd517612c020', '\x146c2f222981e974acb874092eb8f7c234f3c4e81fcae9a49904404fc642595d', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:19:26.310861+00', '2026-11-27 14:19:26+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x2a833be33467ddd7e0a44c735a21dc866875302143f697c686472df42247347f'),
	('outside', '\xf655df0642dcc544bcc080d6aaaf6b69aad4bc0381a20aa920edbbcaa3d1a0b1');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x06e60d761fb7c3efd64c49d7ae59890c7b8bc33c6247d6c27cd53cb2131077f1', 'SETTLED', 50000000, '\x82d98d40923f44b2b2e759bf0091573605e8bb36f24d7abf7774fcc373e7e9a1', 1, '2026-11-27 13:19:24.030582+00'),
	('\xb7f8741f15079ec9626958076bb41d9a48abb02c0e28fb3696a879e375e45a4f', 'SETTLED', 5000000, '\x8933c32bad2458f677e3151f914e005c3d2343b04559c0c173612bb065704565', 2, '2026-11-27 13:19:24.336462+00'),
	('\x1f91de10782d03f9d1ee44405eb41e01e9c39379d53c61aeb8806a2fd4c83bed', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.782453+00'),
	('\x2312a023fb949c89a50f3c163e938e17681b3b509421c89091e1e54204a7e426', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.78263+00'),
	('\x2e2999d6e3fc7a15f6c9b8d542f1069351820a6d026bd168c4645fa7b7c30c1b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.78264+00'),
	('\x46e6e5c84b0050976f14737f5093263a8926454607636d7bed8e5bbaf78447ca', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.782649+00'),
	('\xc407636c194889c721e28951149324e9dca1eef0d4b9923e3a20107c9d17812b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.782656+00'),
	('\xc65c4d5ee6e446ce79db12c83c11b393a29c9be5d3170cbb28493a9eb8d8a1a2', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.782663+00'),
	('\xc8ff2757361f744d4c2f08e5e000950b8a96d9ad405af44c45387b2a90cf5918', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.782702+00'),
	('\xccdd2172a88756b66757c61a3bec1d86409806109edc8f0484dc241be00368a0', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.782711+00'),
	('\xe33fbfda37022ef7123f40652a34873d72c5ad27c4f8888193cc0a3f2ed59b50', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.782718+00'),
	('\xf9bf929e60d6c4f3a7bb88f9216439c33466aa848cb60f0f067d9f2d7dcc4cf5', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:19:25.782727+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x836e15cf76412356775b4666d53215e40e1b96d49dcc4672d8966a8c63dd16f6', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:19:26.123023+00', '2026-11-27 13:19:26.123023+00'),
	(2, '\x550769fa365f748a34b5c26a60097a45892afb107f582ccb4ac81774084fab38', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:19:26.203635+00', '2026-11-27 13:19:26.203635+00'),
	(3, '\x902bded391bd83223f698535cd47e616d195e706914c4632e15195079e976127', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:19:26.287122+00', '2026-11-27 13:19:26.287122+00'),
	(4, '\xa5febb0e14aedf272a58954722c77670708720772b2dde57987fcd517612c020', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:19:27.556989+00', '2026-11-27 13:19:26.356991+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 13:19:21.030189+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:19:21.145221+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:19:21.200489+00'),
	('0004_payments', '5c16cb34c4dba6e983c886d322cbb7206b16db59e1deefbfb36576cdffc9930d', 'before', '2026-11-27 13:19:21.232461+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 13:19:21.381227+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:19:21.532696+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:19:21.576493+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:19:21.644254+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 13:19:21.696503+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('1c6e3e0f-0b1f-48d5-827d-4acd3e9ca855', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', '\x8bf155bf83903c6d092fede693b83bd6aed3b5be8be91d76d9ede534d443fc83', '2026-11-27 13:19:23.586948+00', '2026-12-27 13:19:23.586948+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a9398b97-bc25-4e65-8a70-ae4afbd87d84', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', '\xef36ae9052212ae3a31e95dfe3326e5caf1a253813b350d5c8f551946505ae38', '2026-11-27 13:19:24.185125+00', '2026-12-27 13:19:24.185125+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('4e4bbe74-c8bd-43a0-80f6-e636f26e9cb1', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', '\x15059bc8c0dc34a873042e5a5cebf3b1b74d680893ab45b2eebd72d44475a061', '2026-11-27 13:19:24.427548+00', '2026-12-27 13:19:24.427548+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('c26b7592-b243-4194-9783-056bc5c42c16', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', 'BTC', '', '2026-11-27 13:19:23.506065+00'),
	('baf38b83-e9aa-4279-ba1a-fdab275c971f', '7b2c43e3-2db6-4f3b-b0f2-4751887e459c', 'USD', '', '2026-11-27 13:19:23.514968+00'),
	('b7d3d004-1998-4331-b673-688e51ee252e', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'BTC', '', '2026-11-27 13:19:24.156514+00'),
	('093621a7-29f3-4f81-a1dc-de4e14d91c9f', '69d97213-39c4-4a59-a210-5c2cad8b0a8b', 'USD', '', '2026-11-27 13:19:24.166605+00'),
	('36537e45-3480-4704-ac02-2eba06ed29b5', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', 'BTC', '', '2026-11-27 13:19:24.39451+00'),
	('78e08dd4-3936-4fe1-8edb-7c9a4b917e23', '7394b3fa-fda3-40c9-8505-8a0ed133fd64', 'USD', '', '2026-11-27 13:19:24.404557+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8a41cf3a6eccd9000', NULL, NULL),
	(5000, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8a8186a9b88a51c00', NULL, NULL),
	(-100, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8acaec70cea56c800', 'bob', NULL),
	(100, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8acaec70cea56c801', 'alice', NULL),
	(-50, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8ae2e01399c4e6200', 'carol', NULL),
	(50, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8ae2e01399c4e6201', 'bob', NULL),
	(-101, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8af477bbfa4438f00', 'bob', NULL),
	(101, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8af477bbfa4438f01', 'alice', NULL),
	(-50, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b1b5caf7a0ca5e00', 'carol', NULL),
	(50, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b1b5caf7a0ca5e01', 'bob', NULL),
	(-102, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8b351a2625f5dbd00', 'bob', NULL),
	(102, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b351a2625f5dbd01', 'alice', NULL),
	(-51, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b3c1b5051dae3a00', 'carol', NULL),
	(51, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b3c1b5051dae3a01', 'bob', NULL),
	(-103, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8b4a3b7eabd013d00', 'bob', NULL),
	(103, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b4a3b7eabd013d01', 'alice', NULL),
	(-51, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b533d1c22fb49000', 'carol', NULL),
	(51, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b533d1c22fb49001', 'bob', NULL),
	(-104, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8b6301b549b243400', 'bob', NULL),
	(104, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b6301b549b243401', 'alice', NULL),
	(-52, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b6993d6e12d3e100', 'carol', NULL),
	(52, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b6993d6e12d3e101', 'bob', NULL),
	(-105, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8b75d8ef3d5a53d00', 'bob', NULL),
	(105, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b75d8ef3d5a53d01', 'alice', NULL),
	(-52, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b7c3c0b14b8e7300', 'carol', NULL),
	(52, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b7c3c0b14b8e7301', 'bob', NULL),
	(-106, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8b88be760f9669f00', 'bob', NULL),
	(106, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b88be760f9669f01', 'alice', NULL),
	(-53, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b8eb3b94f5e16300', 'carol', NULL),
	(53, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8b8eb3b94f5e16301', 'bob', NULL),
	(-107, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8b9e22a4257c3c800', 'bob', NULL),
	(107, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8b9e22a4257c3c801', 'alice', NULL),
	(-53, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8ba938ead35a48a00', 'carol', NULL),
	(53, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8ba938ead35a48a01', 'bob', NULL),
	(-108, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8bb9ca33c8c5a3300', 'bob', NULL),
	(108, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8bb9ca33c8c5a3301', 'alice', NULL),
	(-54, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8bc19d66dd2ee5100', 'carol', NULL),
	(54, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8bc19d66dd2ee5101', 'bob', NULL),
	(-109, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8bcf799310270d300', 'bob', NULL),
	(109, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8bcf799310270d301', 'alice', NULL),
	(-54, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8bd7d9bafceabe600', 'carol', NULL),
	(54, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8bd7d9bafceabe601', 'bob', NULL),
	(-110, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8be6c879a3a41e800', 'bob', NULL),
	(110, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8be6c879a3a41e801', 'alice', NULL),
	(-55, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8befda0845721bd00', 'carol', NULL),
	(55, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8befda0845721bd01', 'bob', NULL),
	(-111, NULL, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8bfe108e0f5742f00', 'bob', NULL),
	(111, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8bfe108e0f5742f01', 'alice', NULL),
	(-55, NULL, 'b7d3d004-1998-4331-b673-688e51ee252e', '\x066141e8c07abd7a0cb01b00', 'carol', NULL),
	(55, NULL, '36537e45-3480-4704-ac02-2eba06ed29b5', '\x066141e8c07abd7a0cb01b01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8c1869a2722a25e00', NULL, NULL),
	(-1003, 3, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8c3c62ddb5d5e9e00', NULL, NULL),
	(-1010, 10, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8c52fca779ecb4600', NULL, NULL),
	(1010, 10, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8c5900cfadfbb9500', NULL, NULL),
	(-910, 10, 'c26b7592-b243-4194-9783-056bc5c42c16', '\x066141e8c611a4ec6eab8000', NULL, NULL);

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
