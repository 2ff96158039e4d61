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
	('f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'a7001048-8d72-4e2a-b0aa-34c5bfb96f11', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '2026-11-27 13:53:52.333692+00'),
	('2497872d-931f-4818-a192-be9e8a794864', '44389d63-9157-48cd-90e8-e4d5c722055d', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2026-11-27 13:53:53.372117+00'),
	('7eae80d5-a47a-40be-b233-516e1dcf1be1', 'd259e515-36da-49cd-af0c-9465d041096f', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '2026-11-27 13:53:54.44114+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('e60ddd26-b698-4188-a62d-ea1592d62625', '2497872d-931f-4818-a192-be9e8a794864', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 13:53:53.688297+00', NULL, '2026-11-27 13:53:57.104074+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('66f940e8-89b6-44b9-bb92-573d2949e4a1', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 13:53:52.651139+00', NULL, '2026-11-27 13:53:57.592904+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('aab38e8a-2c6e-4b6e-bbfd-6d04a34df797', '7eae80d5-a47a-40be-b233-516e1dcf1be1', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 13:53:54.606045+00', NULL, '2026-11-27 13:53:58.018303+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('fdd48be1-3ac2-46aa-8fed-ea9578c5ae21', '66f940e8-89b6-44b9-bb92-573d2949e4a1', '\xbd7c3bf7d05ac96336e2a6bfc396aa9ec4c21b78055d33e977da71977d1f0a50', 'blink_IiLBCz', 'jqoh', '2026-11-27 13:53:52.659071+00', NULL),
	('1ad5bee3-8ef1-47ea-80b2-3ae2e53f1992', 'e60ddd26-b698-4188-a62d-ea1592d62625', '\x84d62b674fb2bed0b2b4a247a206ec576435653c37a26dcc48195c175932a79e', 'blink_1L85ZJ', 'v4Gi', '2026-11-27 13:53:53.689445+00', NULL),
	('81efdb23-a03d-4be9-9a94-567db2e702d1', 'aab38e8a-2c6e-4b6e-bbfd-6d04a34df797', '\x4eb594e410fb1a4e9f4651ddb9c8804a39d64360d8e62a26a020a3a3fa26b011', 'blink_kBg8Fe', '8xyu', '2026-11-27 13:53:54.607228+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614263eb7391adc43ce64c', '2026-11-27 13:53:52.374862+00', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614263ed68bca56fe1f7c1', '2026-11-27 13:53:52.50309+00', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-000000000001', '047622cc-b5f1-4f38-b12b-b8c329c84ed2', '{}', '{"expires_at": "2026-12-27T13:53:52.487209+00:00"}'),
	('\x06614263f06bd9d8c552d25e', '2026-11-27 13:53:52.700466+00', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'api_key.created', 'session', '047622cc-b5f1-4f38-b12b-b8c329c84ed2', '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-000000000002', '66f940e8-89b6-44b9-bb92-573d2949e4a1', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_IiLBCz…jqoh", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614263f2f45620b23b119e', '2026-11-27 13:53:52.866563+00', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'account.username_set', 'key', '66f940e8-89b6-44b9-bb92-573d2949e4a1', '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614263fb628e973981df50', '2026-11-27 13:53:53.419049+00', '2497872d-931f-4818-a192-be9e8a794864', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614263fcc0763afe8af619', '2026-11-27 13:53:53.508537+00', '2497872d-931f-4818-a192-be9e8a794864', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-000000000007', 'a92172b2-d153-479a-9ba9-1133585d068f', '{}', '{"expires_at": "2026-12-27T13:53:53.494997+00:00"}'),
	('\x06614263ffdd1a449d98dc5a', '2026-11-27 13:53:53.712489+00', '2497872d-931f-4818-a192-be9e8a794864', 'api_key.created', 'session', 'a92172b2-d153-479a-9ba9-1133585d068f', '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-000000000008', 'e60ddd26-b698-4188-a62d-ea1592d62625', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_1L85ZJ…v4Gi", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614264020f78d8354a9f03', '2026-11-27 13:53:53.856463+00', '2497872d-931f-4818-a192-be9e8a794864', 'account.username_set', 'key', 'e60ddd26-b698-4188-a62d-ea1592d62625', '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142640b9a196868694b70', '2026-11-27 13:53:54.481759+00', '7eae80d5-a47a-40be-b233-516e1dcf1be1', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142640bef73b1cee87334', '2026-11-27 13:53:54.503597+00', '7eae80d5-a47a-40be-b233-516e1dcf1be1', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-00000000000d', '93c89db3-1348-42f7-9974-b34c3069d9cc', '{}', '{"expires_at": "2026-12-27T13:53:54.492245+00:00"}'),
	('\x066142640e448901f862f0ef', '2026-11-27 13:53:54.656465+00', '7eae80d5-a47a-40be-b233-516e1dcf1be1', 'api_key.created', 'session', '93c89db3-1348-42f7-9974-b34c3069d9cc', '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-00000000000e', 'aab38e8a-2c6e-4b6e-bbfd-6d04a34df797', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_kBg8Fe…8xyu", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142640f26d4b9101daf74', '2026-11-27 13:53:54.714401+00', '7eae80d5-a47a-40be-b233-516e1dcf1be1', 'account.username_set', 'key', 'aab38e8a-2c6e-4b6e-bbfd-6d04a34df797', '127.0.0.1', 'python-httpx2/2.16.2', 'fb38bfab-d956-459c-8e5f-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(3, -100000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(3, 100000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(4, -50000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(4, 50000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(5, -101000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(5, 101000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(6, -50000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(6, 50000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(7, -102000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(7, 102000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(8, -51000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(8, 51000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(9, -103000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(9, 103000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(10, -51000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(10, 51000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(11, -104000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(11, 104000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(12, -52000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(12, 52000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(13, -105000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(13, 105000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(14, -52000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(14, 52000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(15, -106000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(15, 106000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(16, -53000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(16, 53000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(17, -107000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(17, 107000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(18, -53000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(18, 53000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(19, -108000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(19, 108000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(20, -54000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(20, 54000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(21, -109000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(21, 109000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(22, -54000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(22, 54000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(23, -110000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(23, 110000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(24, -55000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(24, 55000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(25, -111000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(25, 111000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb');
INSERT INTO public.entry VALUES
	(26, -55000, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb'),
	(26, 55000, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d'),
	(27, -1010000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(31, -1010000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(33, -910000, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 13:53:53.313296+00', 'lightning_receipt', '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x06614263f92e97e4d9cc4700'),
	(796, 2, '2026-11-27 13:53:54.374918+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426409944ba84d334500'),
	(806, 3, '2026-11-27 13:53:54.947323+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x06614264121de40f6d642001'),
	(808, 4, '2026-11-27 13:53:55.069664+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x06614264147acac9c466d701'),
	(811, 5, '2026-11-27 13:53:55.166977+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426415e798bdbfc30e01'),
	(813, 6, '2026-11-27 13:53:55.22488+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426416b93d60d93b8a01'),
	(816, 7, '2026-11-27 13:53:55.300951+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426417f32ff91de7d101'),
	(818, 8, '2026-11-27 13:53:55.34294+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426418b8c067a0fab901'),
	(821, 9, '2026-11-27 13:53:55.510789+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142641b48bd7debd74f01'),
	(823, 10, '2026-11-27 13:53:55.570269+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x066142641c1c23fd36227f01'),
	(826, 11, '2026-11-27 13:53:55.653682+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142641d58a4ca37081401'),
	(828, 12, '2026-11-27 13:53:55.837787+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x06614264203456a91cd2cd01'),
	(833, 13, '2026-11-27 13:53:55.919776+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426421871e2e6c956801'),
	(836, 14, '2026-11-27 13:53:56.100068+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x06614264238b80d7f7e55301'),
	(839, 15, '2026-11-27 13:53:56.226577+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x06614264260af809035b6b01'),
	(841, 16, '2026-11-27 13:53:56.281214+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426426f944f624415b01'),
	(844, 17, '2026-11-27 13:53:56.352726+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426427ff0c7ceac40301'),
	(846, 18, '2026-11-27 13:53:56.395167+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426428bd8aa07fa98501'),
	(849, 19, '2026-11-27 13:53:56.469282+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426429ea9647f3775401'),
	(851, 20, '2026-11-27 13:53:56.530451+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x066142642ada08a5f3719001'),
	(855, 21, '2026-11-27 13:53:56.62505+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142642c262a720f1e4101'),
	(857, 22, '2026-11-27 13:53:56.655265+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x066142642cc0d09a56b3bd01'),
	(860, 23, '2026-11-27 13:53:56.710283+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142642d968f89259d3701'),
	(862, 24, '2026-11-27 13:53:56.773453+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x066142642e8e5139c8e29901'),
	(865, 25, '2026-11-27 13:53:56.942181+00', 'lightning_receipt', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426431213c92a2ea1801'),
	(868, 26, '2026-11-27 13:53:56.981253+00', 'intraledger_receipt', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426431a6c85531d0ee01');

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
	('\x5ac15064a61ded5e6818ddba3d0308106c7398fdb10ff0c41111f4e01cb47d64', '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'BTC', 'lnbcrt500u1p4snzm3sp5zye0p99kml4nd5ysk5734m288v3d267dprpzr5qtdc9x90mx6xlqpp5ttq4qe9xrhk4u6qcmkar6qcgzpk88x8aky8lp3q3z86wq89504jqdqqxqrwzqcqzzs9qrsgqnp0uhezwtptpkq2j2a72pzr0xtpmycdtthv7wedunynw6nzqzfqr2m0v6xc5982q8wa9rsykcvp935733kk66n4u7ln6gvghgqx4rlqqeczcmv', '\x1132f094b6dfeb36d090b53d1aed473b22d56bcd08c221d00b6e0a62bf66d1be', '\x81866309c185e3db0773a0ce1a2dedb1f56e2629c4fea7eca85942adb3629e15', 50000000, '', NULL, NULL, '2026-11-27 13:53:53.151486+00', '2026-11-27 17:53:53+00', 'PAID', 50000000, '\x06614263f92e97e4d9cc47', 'lightning'),
	('\x89ab67fd17889f5eb343de39ccc9f850c71f15ff8e161bbc4b1baff91c6a16a9', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt50u1p4snzmjsp5zkftgwcdzlapz7qcusc2wdk84cyzfq9c5jr7260e3wzn5234pkwqpp53x4k0lgh3z04av6rmcuuej0c2rr3790l3ctph0ztrwhlj8r2z65sdqqxqrwzqcqzzs9qrsgqvhl4uqxrz6d7rwewar5k2wd4f6lqpvtaxyxet6nlvgcpe7a77nr5c5tgrdsxc5vgzkg0wwaqdcu9rse5ek70erudpwm8k6aavx40tksqlsnw50', '\x1592b43b0d17fa117818e430a736c7ae082480b8a487e569f98b853a2a350d9c', '\x8b6dfda401969073a4ad1e538fa328feddaf95f2e4d03dee90a337e081630f47', 5000000, '', NULL, NULL, '2026-11-27 13:53:54.228382+00', '2026-11-27 17:53:54+00', 'PAID', 5000000, '\x0661426409944ba84d3345', 'lightning'),
	('\x5a9d593614f1f63c4ad69837ef855245cc6d773c6dc75d8e1f15e88712eac5dd', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1u1p4snzmjsp543xma2r7swalg3934fk3vcu87wuuwk9svkznytw8x8flqqsaa4mqpp5t2w4jds578mrcjkknqm7lp2jghxx6aeudhr4mrslzh5gwyh2chwsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqacjge72w3sx802l4ptqzkwsjlaguc69uk478mr8d0wwxmus5nqe3l2mmujx8sttr3rv06404xvpztq3jcefj5a2ne6f3ejzp62feaycq0jdwj8', '\xac4dbea87e83bbf444b1aa6d166387f3b9c758b06585322dc731d3f0021ded76', '\x679e99a41d3d9475a59a2398f25e703c6e999954f2853efd3f0c9755f130b238', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:53:54.782725+00', '2026-11-27 17:53:54+00', 'PAID', 100000, '\x06614264121de40f6d6420', 'intraledger'),
	('\x7f618d133fa31323b29dd076021375b624a822d94e10b017c4ffdc0f7439f2be', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1010n1p4snzmnsp53h3mz08n8xc8ty4mr7n8e0dv4djynhtmyclxupa5wge84tffj30spp50asc6yel5vfj8v5a6pmqyym4kcj2sgkefcgtq97yllwq7ape72lqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq0cujlqg36g8x0t0a0gpxgt4f5ykcqdwcfmlng6klec5m5zfqku8xvawn83r8yrqw957lhk3l42whu6qmgfcl506ea7aut0py8l9uwhqp35p3ze', '\x8de3b13cf339b07592bb1fa67cbdacab6449dd7b263e6e07b472327aad29945f', '\x660c5fb94d10f0d09724248d93fcb8a64e7af23ac0f5f2f7f4493f17839ff1c9', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:53:55.108788+00', '2026-11-27 17:53:55+00', 'PAID', 101000, '\x0661426415e798bdbfc30e', 'intraledger'),
	('\x7d400adf31d3cad05d756dec34766dd4000ad9d77392e646a425eb3ef0e4e38f', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1020n1p4snzmnsp568jm3drc87qwwc3r8pdqcaqur5xzggnuy64gd3pyeyhmd5f3tdnspp504qq4he3609dqht4dhkrgand6sqq4kwhwwfwv34yyh4nau8yuw8sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq3fcj5kufmr8saeksj4knkvwduvhet3k7mk0mvarms65svxd7jfs96q996rfal2dhe3ge97gw7mzs6t3fcgykjdudepgsuyrvr059t4spuflzks', '\xd1e5b8b4783f80e76223385a0c741c1d0c24227c26aa86c424c92fb6d1315b67', '\xf921a0dcd9079191b86fb89bf34c1bb5da55ddad9efd707da68a8db568d5105c', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:53:55.253935+00', '2026-11-27 17:53:55+00', 'PAID', 102000, '\x0661426417f32ff91de7d1', 'intraledger'),
	('\x157efcbf4a885e9c5dad8ef877986f26fa0dd421a919b631de19975dd36b1d6c', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1030n1p4snzmnsp53elew6fp4xa0vnv4umcqj9qkeja4zshsfm8l2jv74wyg42hqvzhqpp5z4l0e0623p0fchdd3mu80xr0ymaqm4pp4yvmvvw7rxt4m5mtr4kqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqg5328ad9u7hc0kn80vyd8ctfezkqaj2nwhr4mzp2905pt07rs6a347a6kxmp4qnmarlvxahrw68lmcnws2rqrk040dtwh0k7m0vj8rspz0tlqe', '\x8e7f976921a9baf64d95e6f0091416ccbb5142f04ecff5499eab888aaae060ae', '\x99df2d8a73bc122aea14a8c0acdd0a00cf94dd923c664fc71c163135f34955f0', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:53:55.394773+00', '2026-11-27 17:53:55+00', 'PAID', 103000, '\x066142641b48bd7debd74f', 'intraledger'),
	('\x0de1dc8791772449559bf7501cc3963a53a409ccba37f983baf2a65eda282ef0', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1090n1p4snzm5sp5ukadeu47c27laup0554jxkq0lnwd9yaly3xz9pe2w7zj3jpjlrwspp5phsaepu3wujyj4vm7agpesuk8ff6gzwvhgmlnqa672n9ak3g9mcqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqlfd8w99f6akvyxhtju52ruhrme7r8fa9tkd0299cjkmcjd0ua9jnz252tzjc6f9rs2km5ezry2pcsuccst6qh5q4l9ltvk9c4mlyhvgpmyq9sp', '\xe5badcf2bec2bdfef02fa52b23580ffcdcd293bf244c22872a778528c832f8dd', '\x189f63fea9def2ac995138d921965eaf6f0f6b821f2af06c4d4b3acb62767563', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:53:56.557585+00', '2026-11-27 17:53:56+00', 'PAID', 109000, '\x066142642c262a720f1e41', 'intraledger'),
	('\x163a77e5d844212d74d0c8636e07eba2bc6a06fb66cc6e8cfae1831074c6b523', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1100n1p4snzm5sp5avgh96sw5sew8jv6geqz6uplqf9frjklqcdss2qsx83cg8qhatxqpp5zca80ewcgssj6axsep3kuplt527x5phmvmxxar86uxp3qaxxk53sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq3u50kqahyf2g2a3memrlhr7ukwcj0g40gtvgmsuvz85xlapd6m8r9n2fkq5wxlxs9re7ra2qddnwvgsemf8j2mr3ph9xqhhsyekkchqpz2fzl0', '\xeb1172ea0ea432e3c99a46402d703f024a91cadf061b08281031e3841c17eacc', '\x58b471fb74170483f6549c59826c5ce494c55c90ed22aa8486b423db28c549e2', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:53:56.682857+00', '2026-11-27 17:53:56+00', 'PAID', 110000, '\x066142642d968f89259d37', 'intraledger'),
	('\xe0f51b26652bbf646cb68768657f32c7a7589343a083dcf966d4b46357bd6ed4', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1110n1p4snzm5sp5ftyg3etjpwzxr2pk2rzaqyv0ar4s7w7d8ydvsc3n8x3y69c0jl6spp5ur63kfn99wlkgm9ksa5x2lejc7n43y6r5zpae7tx6j6xx4aadm2qdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqafsmfcaz9hqgex6pkk3ar3mj4su34cmj70sn83annvxxgy94zzjhuwphprvlypszql3fmv94g7vch2vdlsz5qxms6thhj4gpe0c3y3qpp3nyyu', '\x4ac888e5720b8461a83650c5d0118fe8eb0f3bcd391ac8623339a24d170f97f5', '\x8223ce93984062aad4d493811e754638ce33a764c009febcc2f6b10b0ae98ada', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:53:56.824652+00', '2026-11-27 17:53:56+00', 'PAID', 111000, '\x0661426431213c92a2ea18', 'intraledger'),
	('\x0046a5959646a55e02d68ba243234c7f01cd39b7acb5cb42c19e2cc5f014c58c', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1040n1p4snzmnsp5h9kahkpf26xaqj3kgyml4a3xkllr4znt3fsyxg9njkm39ay868lspp5qpr2t9vkg6j4uqkk3w3yxg6v0uqu6wdh4j6ukskpnckvtuq5ckxqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqwm8n2g7wpa7m700ceqdtgmcpyyqxzz0q5ltcw59q7fycy8yhwehszmhrpjge2s84a5zz3hwpcjlf3ev3ggqqkvxwt8t80gqyy44uhlgpw8yka6', '\xb96ddbd829568dd04a364137faf626b7fe3a8a6b8a604320b395b712f487d1ff', '\xe0571daaa133e79c7d6e9fcea20dcb755047189c735d05afdb744e2e20545c07', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:53:55.609396+00', '2026-11-27 17:53:55+00', 'PAID', 104000, '\x066142641d58a4ca370814', 'intraledger'),
	('\x0e9f0b913392b78466cd5fdb8ef864b6637cebb0612a5afda78570e9f97d8ad7', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1050n1p4snzmnsp5l4a94lw3txx3mrqpyzphwtag6ggsrmafty83asjsfm60k2969uhqpp5p60shyfnj2mcgekdtldca7ryke3he6asvy494ld8s4cwn7ta3ttsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq82ezcekaxvgjuhwvj7pykxntdtamecpp607azsn0ux8pf9q5cg04lvj2r2ulnc0nyrde4y59q6qppjlsg6fgyuj8qe4plf5xex8c9cgphc0s80', '\xfd7a5afdd1598d1d8c012083772fa8d21101efa9590f1ec2504ef4fb28ba2f2e', '\x7e26fab893de36d2ecd61e3c65219c7eb7f453451634b75081c6a1d756bde049', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:53:55.868497+00', '2026-11-27 17:53:55+00', 'PAID', 105000, '\x0661426421871e2e6c9568', 'intraledger'),
	('\x4ecdcd7bfddd0e0304fe948fea1a4d63c895924bc48947a748168984d8886467', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1060n1p4snzm5sp52xp84esckzn00ea7czltjxutjq98hu90jkpv8zzyphrl3ql8sepqpp5fmxu67lam58qxp87jj875xjdv0yftyjtcjy50f6gz6ycfkygv3nsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqa8636nxf3enfmt33pdfrffggl8pqhkxen2dc9c6wryp2wgnqgvxx4e9pw8e2qczm89rcwtgddf22krfqexmn9afnjm9ngnc8j2c27zspumqh5c', '\x51827ae618b0a6f7e7bec0beb91b8b900a7bf0af9582c388440dc7f883e78642', '\x56814b932a98c6d3b1a4855ad897ce98b4009a448e5cc867591a7673286938a4', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:53:56.150861+00', '2026-11-27 17:53:56+00', 'PAID', 106000, '\x06614264260af809035b6b', 'intraledger'),
	('\x3fdd8226f9b141ccf0d9929bd9d69ac5c433db546f488262693a6dd4ba50d784', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1070n1p4snzm5sp5zzc352358jdaultat0d9g6qqs6766kyml5te2keggjanrv6dteyqpp58lwcyfhek9queuxej2dan456chzr8k65daygycnf8fkafwjs67zqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq928uyp48j2vx4efterhhg5q0880frh7xq5zn5kz5wjxr95sezne502dsvxe5tmzjrurvag6w5ge02gnp9qheqjdzzjgtt48nnd35g8cp0tnk3s', '\x10b11a2a343c9bde7d7d5bda54680086bdad589bfd17955b2844bb31b34d5e48', '\xec61bf30eb1615356b2de63a70f5fbbb0d1a2fcc2788ae13b332cc62a6ebb51e', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:53:56.317219+00', '2026-11-27 17:53:56+00', 'PAID', 107000, '\x0661426427ff0c7ceac403', 'intraledger'),
	('\xb9428b57cb58f8df5b4857feeb9d58993efdaeaa7c9d16353160c57330db21ba', '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', 'lnbcrt1080n1p4snzm5sp5m0jyj3au0eqk9jpu2snvmpqwsyqtu6ywv9mpm4k2v39nqskyz5dspp5h9pgk47ttrud7k6g2llwh82cnyl0mt420jw3vdf3vrzhxvxmyxaqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq2x49wsm6gtr38fa4quujf6jay59w9t9f0459zp8kp6t8fsjael0yzsp34ww89huckqf4rg38wru9hfauzt860n9jfx8puy74um0uu0spcs6n8p', '\xdbe44947bc7e4162c83c5426cd840e8100be688e61761dd6ca644b3042c4151b', '\x3635bf57064ae12be3fb16ee909f2eb71af9d0d482ac39d1b39c0439666937e2', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:53:56.433738+00', '2026-11-27 17:53:56+00', 'PAID', 108000, '\x0661426429ea9647f37754', 'intraledger'),
	('\x36e27e24549dad745ce5479749fb7e7f79b2b1b07af86d7797e57535a5153072', 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '7eae80d5-a47a-40be-b233-516e1dcf1be1', 'BTC', 'lnbcrt5u1p4snzmksp5d36chq7exrr32z7wkrpjt5as0ja4tql0v73re6y2j3jxp3ur7rcqpp5xm38ufz5nkkhgh89g7t5n7m70aum9vds0tux6auhu46ntfg4xpeqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqm2ng705a5c9c92v5uwnt0vxxtwu96774psm58rda6lq6rsgemv595628m6vfn0q0rsw59s493e27qrvnk0pvul6zewfar07tgw9sjqgpl2c3yz', '\x6c758b83d930c7150bceb0c325d3b07cbb5583ef67a23ce88a946460c783f0f0', '\x7c0158622d3560137688e5a5921e0d7fefc3236573ac916aa8f018ee733d1f0b', 500000, 'never paid', NULL, NULL, '2026-11-27 13:53:58.058304+00', '2026-11-27 17:53:58+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:53:53.274519+00', 'lightning_receipt'),
	(2, '2026-11-27 13:53:54.349131+00', 'lightning_receipt'),
	(3, '2026-11-27 13:53:54.908644+00', 'intraledger'),
	(4, '2026-11-27 13:53:55.063498+00', 'intraledger'),
	(5, '2026-11-27 13:53:55.156888+00', 'intraledger'),
	(6, '2026-11-27 13:53:55.210557+00', 'intraledger'),
	(7, '2026-11-27 13:53:55.290927+00', 'intraledger'),
	(8, '2026-11-27 13:53:55.341504+00', 'intraledger'),
	(9, '2026-11-27 13:53:55.509437+00', 'intraledger'),
	(10, '2026-11-27 13:53:55.563555+00', 'intraledger'),
	(11, '2026-11-27 13:53:55.64458+00', 'intraledger'),
	(12, '2026-11-27 13:53:55.831894+00', 'intraledger'),
	(13, '2026-11-27 13:53:55.918622+00', 'intraledger'),
	(14, '2026-11-27 13:53:56.050816+00', 'intraledger'),
	(15, '2026-11-27 13:53:56.21452+00', 'intraledger'),
	(16, '2026-11-27 13:53:56.275524+00', 'intraledger'),
	(17, '2026-11-27 13:53:56.34254+00', 'intraledger'),
	(18, '2026-11-27 13:53:56.391306+00', 'intraledger'),
	(19, '2026-11-27 13:53:56.468374+00', 'intraledger'),
	(20, '2026-11-27 13:53:56.529672+00', 'intraledger'),
	(21, '2026-11-27 13:53:56.614698+00', 'intraledger'),
	(22, '2026-11-27 13:53:56.654288+00', 'intraledger'),
	(23, '2026-11-27 13:53:56.709007+00', 'intraledger'),
	(24, '2026-11-27 13:53:56.772433+00', 'intraledger'),
	(25, '2026-11-27 13:53:56.941116+00', 'intraledger'),
	(26, '2026-11-27 13:53:56.975304+00', 'intraledger'),
	(27, '2026-11-27 13:53:57.057077+00', 'lightning_reserve'),
	(28, '2026-11-27 13:53:57.161231+00', 'lightning_settled'),
	(29, '2026-11-27 13:53:57.250086+00', 'lightning_reserve'),
	(30, '2026-11-27 13:53:57.281893+00', 'lightning_settled'),
	(31, '2026-11-27 13:53:57.354338+00', 'lightning_reserve'),
	(32, '2026-11-27 13:53:57.394058+00', 'lightning_failed'),
	(33, '2026-11-27 13:53:57.474283+00', 'lightning_reserve');

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
	('66f940e8-89b6-44b9-bb92-573d2949e4a1', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 54530, 54530),
	('66f940e8-89b6-44b9-bb92-573d2949e4a1', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 142882, 142882),
	('66f940e8-89b6-44b9-bb92-573d2949e4a1', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 659, 659),
	('e60ddd26-b698-4188-a62d-ea1592d62625', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 2551, 2551),
	('aab38e8a-2c6e-4b6e-bbfd-6d04a34df797', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 68498, 68498),
	('aab38e8a-2c6e-4b6e-bbfd-6d04a34df797', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 186, 186),
	('e60ddd26-b698-4188-a62d-ea1592d62625', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 57958, 57958),
	('e60ddd26-b698-4188-a62d-ea1592d62625', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 449867, 146242),
	('e60ddd26-b698-4188-a62d-ea1592d62625', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 357634, 81118),
	('66f940e8-89b6-44b9-bb92-573d2949e4a1', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1397835, 517633),
	('aab38e8a-2c6e-4b6e-bbfd-6d04a34df797', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 93554, 93554);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('ecdc2df7-5ccf-48c6-8a8f-c54c37bad74a', 6, '2026-11-27 13:53:58.129145+00');

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
	('22fb124e-779f-480e-ad17-b04309e7a084', 'USD', NULL, 0, '-infinity'),
	('fd33cf89-ea15-4356-b64d-9e114f0dd17c', 'USD', NULL, 0, '-infinity'),
	('d67842bb-39d4-450b-8c4e-08be8232a1e8', 'USD', NULL, 0, '-infinity'),
	('371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', 'BTC', NULL, 5636000, '2026-11-27 13:53:56.975304+00'),
	('e927d88e-b16a-4e12-93d6-df19e92dfb5d', 'BTC', NULL, 630000, '2026-11-27 13:53:56.975304+00'),
	('4047e13d-a6ed-4fe2-9fe2-71324576a2fa', 'BTC', NULL, 45819000, '2026-11-27 13:53:57.474283+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614263f92e97e4d9cc47', '\x5ac15064a61ded5e6818ddba3d0308106c7398fdb10ff0c41111f4e01cb47d64', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661426409944ba84d3345', '\x89ab67fd17889f5eb343de39ccc9f850c71f15ff8e161bbc4b1baff91c6a16a9', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614264121de40f6d6420', '\x5a9d593614f1f63c4ad69837ef855245cc6d773c6dc75d8e1f15e88712eac5dd', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614264147acac9c466d7', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661426415e798bdbfc30e', '\x7f618d133fa31323b29dd076021375b624a822d94e10b017c4ffdc0f7439f2be', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661426416b93d60d93b8a', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661426417f32ff91de7d1', '\x7d400adf31d3cad05d756dec34766dd4000ad9d77392e646a425eb3ef0e4e38f', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661426418b8c067a0fab9', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142641b48bd7debd74f', '\x157efcbf4a885e9c5dad8ef877986f26fa0dd421a919b631de19975dd36b1d6c', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142641c1c23fd36227f', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142641d58a4ca370814', '\x0046a5959646a55e02d68ba243234c7f01cd39b7acb5cb42c19e2cc5f014c58c', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614264203456a91cd2cd', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661426421871e2e6c9568', '\x0e9f0b913392b78466cd5fdb8ef864b6637cebb0612a5afda78570e9f97d8ad7', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614264238b80d7f7e553', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614264260af809035b6b', '\x4ecdcd7bfddd0e0304fe948fea1a4d63c895924bc48947a748168984d8886467', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661426426f944f624415b', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661426427ff0c7ceac403', '\x3fdd8226f9b141ccf0d9929bd9d69ac5c433db546f488262693a6dd4ba50d784', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661426428bd8aa07fa985', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661426429ea9647f37754', '\xb9428b57cb58f8df5b4857feeb9d58993efdaeaa7c9d16353160c57330db21ba', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142642ada08a5f37190', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142642c262a720f1e41', '\x0de1dc8791772449559bf7501cc3963a53a409ccba37f983baf2a65eda282ef0', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142642cc0d09a56b3bd', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142642d968f89259d37', '\x163a77e5d844212d74d0c8636e07eba2bc6a06fb66cc6e8cfae1831074c6b523', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142642e8e5139c8e299', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661426431213c92a2ea18', '\xe0f51b26652bbf646cb68768657f32c7a7589343a083dcf966d4b46357bd6ed4', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661426431a6c85531d0ee', NULL, NULL, 'e60ddd26-b698-4188-a62d-ea1592d62625', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661426432e635d637295d', '\x964ee2e101d484707ef557fca8ea2950e2544286cbd6ee5dafcf83f9d7e3fa80', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661426435d82649be13f2', '\x1c274fcd0f097b00c2596e46b571d286977152d5a063aaa88645a2a6b4a02f58', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614264376f620d7bfb9f', '\x61d635612943d09a05446879b32a7813e6edf4d67e1196fb2dd55ad21036a471', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614264380a8adfaa3cbe', '\x61d635612943d09a05446879b32a7813e6edf4d67e1196fb2dd55ad21036a471', '\x06614264376f620d7bfb9f', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142643943ebd8f33ead', '\x60a6d33d1020ffa595030950cefaa0d4e44fbeba1f61b6bf4edddc2e41d667eb', NULL, '66f940e8-89b6-44b9-bb92-573d2949e4a1', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03b641c3b274e3dbc99e5c917cc0feef0b79a9bb356f2de0c872742cee2c37997b', 2, 'latchkey:a0b8e9fe-4b49-43bd-9ee0-122729be6043/0010', '2026-11-27 13:53:58.231393+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661426432e635d637295d', 'lightning', '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', 'BTC', 1000000, 10000, 1010, 1010000, '\x964ee2e101d484707ef557fca8ea2950e2544286cbd6ee5dafcf83f9d7e3fa80', 'lnbcrt10u1p4snzm4sp55wcmng64lnwlz73y7z846gaxu30psr0lg0scuxp45pyeq3p4vqwspp5je8w9cgp6jz8qlh42l72363f2r39gs5xe0twuhd0e7pln4lrl2qqdqqcqzzs9qrsgq0vs36s2gklwxltruxlky4v3xu588255wklhl365eu80ft52tsqwyny8dyp6kqfv3vpcm8al0gvsk8ugzawlq4vzv4gfkrwxczq0jhzcp9v3lr9', '\x021adee7f1c75c9f3c5fa2f143e3ca36e4760259c6792be58a2a46a16dea14c85f', '2026-11-27 13:54:05.057152+00', NULL, 'settled', 1100, '\x6432c06a25f1d73cfadd514bdd62597a707965ad38051c7793f543bd27ffe4c6', NULL, '2026-11-27 13:53:57.16124+00'),
	('\x0661426435d82649be13f2', 'lightning', '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', 'BTC', 1000000, 10000, 1010, 1010000, '\x1c274fcd0f097b00c2596e46b571d286977152d5a063aaa88645a2a6b4a02f58', 'lnbcrt10u1p4snzm4sp54vmaq2l4ne2fu5zmtch22hgcfslgvmu3qtnljlc5fp7wssppfdtspp5rsn5lng0p9aspsjedert2uwjs6thz5k45p3642yxgk32dd9q9avqdqqcqzzs9qrsgqa2susfxxlr5kankplredtznh70eamphrxdtm823jp8vrfry2m4u4snv5f0zes47z763lv7jsl85htwp5zl2pd2squ29m7a8pl2k7qlgqp8nlf0', '\x021adee7f1c75c9f3c5fa2f143e3ca36e4760259c6792be58a2a46a16dea14c85f', '2026-11-27 13:54:05.250155+00', NULL, 'settled', 3000, '\x07bea89e35088f89b93cb1ef6ffb9550454c70f53a48f8c6dba533ba70a4f0f9', NULL, '2026-11-27 13:53:57.281901+00'),
	('\x06614264376f620d7bfb9f', 'lightning', '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', 'BTC', 1000000, 10000, 1010, 1010000, '\x61d635612943d09a05446879b32a7813e6edf4d67e1196fb2dd55ad21036a471', 'lnbcrt10u1p4snzm4sp55qmj077nj5sqv9kvfl5kszrun59rlx9k9kwghty63mqrwg72h74spp5v8tr2cffg0gf5p2ydpumx2ncz0nwmaxk0cged7ed64ddyypk53csdqqcqzzs9qrsgquarquautxn37sqldmekptelgwytnmvq2pxdsutnpq9lm3cque4qnun8l5f2f6k2uq37jsucj7uxxn94fpwvcdg4sl8fnqvqunj88faspkhlc7a', '\x021adee7f1c75c9f3c5fa2f143e3ca36e4760259c6792be58a2a46a16dea14c85f', '2026-11-27 13:54:05.354413+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:53:57.394123+00'),
	('\x066142643943ebd8f33ead', 'lightning', '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', 'BTC', 900000, 10000, 910, 910000, '\x60a6d33d1020ffa595030950cefaa0d4e44fbeba1f61b6bf4edddc2e41d667eb', 'lnbcrt9u1p4snzm4sp5t4gjmr6fqjwvs95aua233c96gw568s0zghql4p5w4zqezvtfj7zqpp5vzndx0gsyrl6t9grp9gva74q6njyl046rasmd06wmhwzuswkvl4sdqqcqzzs9qrsgqt2ugg2hudx27v8ykd0efu7mdcvrajskct95x60pnk90jt593a0r8hazvjxu24szw5fa3787jrz0r6ggk6vxeqfud04fxysmydkwlxhsph3luyw', '\x021adee7f1c75c9f3c5fa2f143e3ca36e4760259c6792be58a2a46a16dea14c85f', '2026-11-27 13:53:57.921168+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x5ac15064a61ded5e6818ddba3d0308106c7398fdb10ff0c41111f4e01cb47d64', 50000000, '2026-11-27 13:53:53.27478+00', 'credited', '\x06614263f92e97e4d9cc47', NULL, NULL, NULL, NULL),
	('lightning', '\x89ab67fd17889f5eb343de39ccc9f850c71f15ff8e161bbc4b1baff91c6a16a9', 5000000, '2026-11-27 13:53:54.349237+00', 'credited', '\x0661426409944ba84d3345', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:53:49.170524+00');

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
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(10, 50000000),
	(9, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x964ee2e101d484707ef557fca8ea2950e2544286cbd6ee5dafcf83f9d7e3fa80', '\x6432c06a25f1d73cfadd514bdd62597a707965ad38051c7793f543bd27ffe4c6', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:53:57.017843+00', '2026-11-27 14:53:57+00'),
	('\x1c274fcd0f097b00c2596e46b571d286977152d5a063aaa88645a2a6b4a02f58', '\x07bea89e35088f89b93cb1ef6ffb9550454c70f53a48f8c6dba533ba70a4f0f9', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:53:57.201471+00', '2026-11-27 14:53:57+00'),
	('\x61d635612943d09a05446879b32a7813e6edf4d67e1196fb2dd55ad21036a471', '\xd4613b3dde9a7798358e7ce2cb0e9df49ddfdf107b911014416160bc705a12c9', false, 'no_route', 'OPEN', 0, '2026-11-27 13:53:57.322821+00', '2026-11-27 14:53:57+00'),
	('\x60a6d33d1020ffa595030950cefaa0d4e44fbeba1f61b6bf4edddc2e41d667eb', '\xb75225ee2e9d9e1ae5cd3e6cf59bd62c4ec020803f5179709d604aa23dc127ee', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:53:57.428519+00', '2026-11-27 14:53:57+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xb40137a1724fb044b6776180519c8e2a448a4a9afafca33ea4d5c0d6334a3754'),
	('outside', '\xc3df4809073f12a0dee8f6bcf414f6ef05be965aa033c3222f3e376f2eade309');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x5ac15064a61ded5e6818ddba3d0308106c7398fdb10ff0c41111f4e01cb47d64', 'SETTLED', 50000000, '\x81866309c185e3db0773a0ce1a2dedb1f56e2629c4fea7eca85942adb3629e15', 1, '2026-11-27 13:53:53.210107+00'),
	('\x89ab67fd17889f5eb343de39ccc9f850c71f15ff8e161bbc4b1baff91c6a16a9', 'SETTLED', 5000000, '\x8b6dfda401969073a4ad1e538fa328feddaf95f2e4d03dee90a337e081630f47', 2, '2026-11-27 13:53:54.31496+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x964ee2e101d484707ef557fca8ea2950e2544286cbd6ee5dafcf83f9d7e3fa80', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:53:57.148625+00', '2026-11-27 13:53:57.148625+00'),
	(2, '\x1c274fcd0f097b00c2596e46b571d286977152d5a063aaa88645a2a6b4a02f58', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:53:57.272515+00', '2026-11-27 13:53:57.272515+00'),
	(3, '\x61d635612943d09a05446879b32a7813e6edf4d67e1196fb2dd55ad21036a471', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:53:57.380997+00', '2026-11-27 13:53:57.380997+00'),
	(4, '\x60a6d33d1020ffa595030950cefaa0d4e44fbeba1f61b6bf4edddc2e41d667eb', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:53:58.710546+00', '2026-11-27 13:53:57.510547+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 13:53:48.348739+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:53:48.526864+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:53:48.608742+00'),
	('0004_payments', '651b3aa279cdd5b39c4a03b6029521a228b637c61a70d312c1366946f688f13f', 'before', '2026-11-27 13:53:48.643841+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 13:53:48.938804+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:53:49.201683+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:53:49.253982+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:53:49.388348+00'),
	('0009_spent_sums', '324287713a1df9b7749f972b7272883ef49f68ceb7a2a70825300f65cfa50962', 'before', '2026-11-27 13:53:49.45522+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 13:53:49.508631+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('047622cc-b5f1-4f38-b12b-b8c329c84ed2', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', '\xcdc9f2c7e065cee48faa8b8b2fe2d23b8c842333768e08441af0fa74dda3fe9e', '2026-11-27 13:53:52.487209+00', '2026-12-27 13:53:52.487209+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a92172b2-d153-479a-9ba9-1133585d068f', '2497872d-931f-4818-a192-be9e8a794864', '\x19f6cd6e07a040723e23fe1742732baf16c2f44ac0ff2b893d232dd53bb3b18e', '2026-11-27 13:53:53.494997+00', '2026-12-27 13:53:53.494997+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('93c89db3-1348-42f7-9974-b34c3069d9cc', '7eae80d5-a47a-40be-b233-516e1dcf1be1', '\x6801562bd69fa3ade15a95fe6b016ae4a49592f06a959f5c0d41e15335488ece', '2026-11-27 13:53:54.492245+00', '2026-12-27 13:53:54.492245+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('4047e13d-a6ed-4fe2-9fe2-71324576a2fa', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'BTC', '', '2026-11-27 13:53:52.357722+00'),
	('22fb124e-779f-480e-ad17-b04309e7a084', 'f53e83fb-b2d9-41c4-8a19-c4bc8251bbb5', 'USD', '', '2026-11-27 13:53:52.372289+00'),
	('371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '2497872d-931f-4818-a192-be9e8a794864', 'BTC', '', '2026-11-27 13:53:53.384962+00'),
	('fd33cf89-ea15-4356-b64d-9e114f0dd17c', '2497872d-931f-4818-a192-be9e8a794864', 'USD', '', '2026-11-27 13:53:53.395177+00'),
	('e927d88e-b16a-4e12-93d6-df19e92dfb5d', '7eae80d5-a47a-40be-b233-516e1dcf1be1', 'BTC', '', '2026-11-27 13:53:54.465479+00'),
	('d67842bb-39d4-450b-8c4e-08be8232a1e8', '7eae80d5-a47a-40be-b233-516e1dcf1be1', 'USD', '', '2026-11-27 13:53:54.467309+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x06614263f92e97e4d9cc4700', NULL, NULL),
	(5000, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426409944ba84d334500', NULL, NULL),
	(-100, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x06614264121de40f6d642000', 'bob', NULL),
	(100, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x06614264121de40f6d642001', 'alice', NULL),
	(-50, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x06614264147acac9c466d700', 'carol', NULL),
	(50, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x06614264147acac9c466d701', 'bob', NULL),
	(-101, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x0661426415e798bdbfc30e00', 'bob', NULL),
	(101, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426415e798bdbfc30e01', 'alice', NULL),
	(-50, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426416b93d60d93b8a00', 'carol', NULL),
	(50, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426416b93d60d93b8a01', 'bob', NULL),
	(-102, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x0661426417f32ff91de7d100', 'bob', NULL),
	(102, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426417f32ff91de7d101', 'alice', NULL),
	(-51, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426418b8c067a0fab900', 'carol', NULL),
	(51, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426418b8c067a0fab901', 'bob', NULL),
	(-103, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x066142641b48bd7debd74f00', 'bob', NULL),
	(103, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142641b48bd7debd74f01', 'alice', NULL),
	(-51, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142641c1c23fd36227f00', 'carol', NULL),
	(51, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x066142641c1c23fd36227f01', 'bob', NULL),
	(-104, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x066142641d58a4ca37081400', 'bob', NULL),
	(104, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142641d58a4ca37081401', 'alice', NULL),
	(-52, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x06614264203456a91cd2cd00', 'carol', NULL),
	(52, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x06614264203456a91cd2cd01', 'bob', NULL),
	(-105, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x0661426421871e2e6c956800', 'bob', NULL),
	(105, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426421871e2e6c956801', 'alice', NULL),
	(-52, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x06614264238b80d7f7e55300', 'carol', NULL),
	(52, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x06614264238b80d7f7e55301', 'bob', NULL),
	(-106, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x06614264260af809035b6b00', 'bob', NULL),
	(106, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x06614264260af809035b6b01', 'alice', NULL),
	(-53, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426426f944f624415b00', 'carol', NULL),
	(53, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426426f944f624415b01', 'bob', NULL),
	(-107, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x0661426427ff0c7ceac40300', 'bob', NULL),
	(107, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426427ff0c7ceac40301', 'alice', NULL),
	(-53, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426428bd8aa07fa98500', 'carol', NULL),
	(53, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426428bd8aa07fa98501', 'bob', NULL),
	(-108, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x0661426429ea9647f3775400', 'bob', NULL),
	(108, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426429ea9647f3775401', 'alice', NULL),
	(-54, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142642ada08a5f3719000', 'carol', NULL),
	(54, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x066142642ada08a5f3719001', 'bob', NULL),
	(-109, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x066142642c262a720f1e4100', 'bob', NULL),
	(109, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142642c262a720f1e4101', 'alice', NULL),
	(-54, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142642cc0d09a56b3bd00', 'carol', NULL),
	(54, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x066142642cc0d09a56b3bd01', 'bob', NULL),
	(-110, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x066142642d968f89259d3700', 'bob', NULL),
	(110, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142642d968f89259d3701', 'alice', NULL),
	(-55, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x066142642e8e5139c8e29900', 'carol', NULL),
	(55, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x066142642e8e5139c8e29901', 'bob', NULL),
	(-111, NULL, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x0661426431213c92a2ea1800', 'bob', NULL),
	(111, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426431213c92a2ea1801', 'alice', NULL),
	(-55, NULL, '371c89c1-3cb8-45b0-bc0d-1c6fd7bcd0cb', '\x0661426431a6c85531d0ee00', 'carol', NULL),
	(55, NULL, 'e927d88e-b16a-4e12-93d6-df19e92dfb5d', '\x0661426431a6c85531d0ee01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x0661426432e635d637295d00', NULL, NULL),
	(-1003, 3, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x0661426435d82649be13f200', NULL, NULL),
	(-1010, 10, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x06614264376f620d7bfb9f00', NULL, NULL),
	(1010, 10, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x06614264380a8adfaa3cbe00', NULL, NULL),
	(-910, 10, '4047e13d-a6ed-4fe2-9fe2-71324576a2fa', '\x066142643943ebd8f33ead00', NULL, NULL);

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
