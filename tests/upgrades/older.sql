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
	('f74c750a-aae4-40eb-bfc4-4b1972ab83a2', '432ee333-f2ec-44cb-a897-2b459f79b5c5', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '2817a59e-20aa-4ee9-8446-65fb28c35e03', '2026-11-27 13:45:29.25514+00'),
	('7fd7466b-fee9-4676-945c-fc99e52aa306', '8d134e6b-01be-4152-87d8-c0c353aa9513', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '86651815-954a-4511-a858-642c7d84d812', '2026-11-27 13:45:29.927587+00'),
	('77585a3e-7ae4-43cf-8294-4c3ab59314a9', '807073d5-d5b1-44c7-897c-62712560f449', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'e22fdd62-d22e-4e94-a468-b6a106393755', '2026-11-27 13:45:30.427301+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('6298c35f-f000-4023-9273-6a3fa2ce40a1', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 13:45:30.128266+00', NULL, '2026-11-27 13:45:31.917224+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c3ebe6bb-31e3-49a5-817e-002bcd4900e7', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 13:45:29.477314+00', NULL, '2026-11-27 13:45:32.305368+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('b53a07db-660d-42b4-bd6b-f49283ab9190', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 13:45:30.621512+00', NULL, '2026-11-27 13:45:32.576527+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('934575fc-b7c9-4760-a1d8-e9ea248c4abf', 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', '\x6b3901d13df3e00f73bfd4e83c6ddb34e66202b8aab546d0da5a2febb0859d8c', 'blink_5C9gDy', 'kwRe', '2026-11-27 13:45:29.478902+00', NULL),
	('8e2c18be-7a05-49aa-9aaa-9bcf77dfb151', '6298c35f-f000-4023-9273-6a3fa2ce40a1', '\x5a4818b366a408b9f192cc7bae1230f65658693dcf52b0937be1fd7cffd8093c', 'blink_cU9nF1', 'WE6u', '2026-11-27 13:45:30.132456+00', NULL),
	('c5a7b129-561b-4d28-a0f7-1e6dd225e512', 'b53a07db-660d-42b4-bd6b-f49283ab9190', '\x94b00a02147776a6004d8a233bacabb63efb87734c3ab06b2040e80d9efd4e55', 'blink_1qJQhJ', 'klYT', '2026-11-27 13:45:30.628532+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614245eeb5029f67de63c2', '2026-11-27 13:45:29.271757+00', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614245efc515d0ceb3a1af', '2026-11-27 13:45:29.341245+00', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-000000000001', '7ff2376f-bead-40c5-a9f4-a9f74d07b385', '{}', '{"expires_at": "2026-12-27T13:45:29.337489+00:00"}'),
	('\x06614245f2836c07e68f4383', '2026-11-27 13:45:29.52109+00', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', 'api_key.created', 'session', '7ff2376f-bead-40c5-a9f4-a9f74d07b385', '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-000000000002', 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_5C9gDy…kwRe", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614245f4153dac8b6e958d', '2026-11-27 13:45:29.623948+00', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', 'account.username_set', 'key', 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614245f928dd1b2b2bb38b', '2026-11-27 13:45:29.956662+00', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614245fa26654926842507', '2026-11-27 13:45:30.021535+00', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-000000000007', 'fcb33ab3-451a-4176-a6e4-4530dc0584ac', '{}', '{"expires_at": "2026-12-27T13:45:30.010811+00:00"}'),
	('\x06614245fc354f050d755817', '2026-11-27 13:45:30.15642+00', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'api_key.created', 'session', 'fcb33ab3-451a-4176-a6e4-4530dc0584ac', '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-000000000008', '6298c35f-f000-4023-9273-6a3fa2ce40a1', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_cU9nF1…WE6u", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614245fd3158dba5b43962', '2026-11-27 13:45:30.220952+00', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'account.username_set', 'key', '6298c35f-f000-4023-9273-6a3fa2ce40a1', '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661424600bdce40bb41f25a', '2026-11-27 13:45:30.453614+00', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661424601c430daa4138116', '2026-11-27 13:45:30.520673+00', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-00000000000d', '0215b06c-ab82-40a3-b021-b1e41c34bfc2', '{}', '{"expires_at": "2026-12-27T13:45:30.516814+00:00"}'),
	('\x0661424603ddc277160b08bd', '2026-11-27 13:45:30.658306+00', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', 'api_key.created', 'session', '0215b06c-ab82-40a3-b021-b1e41c34bfc2', '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-00000000000e', 'b53a07db-660d-42b4-bd6b-f49283ab9190', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_1qJQhJ…klYT", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614246047649fbf1d2c361', '2026-11-27 13:45:30.697334+00', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', 'account.username_set', 'key', 'b53a07db-660d-42b4-bd6b-f49283ab9190', '127.0.0.1', 'python-httpx2/2.16.2', '1fcbf6f4-cf98-4c4e-9be5-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '86651815-954a-4511-a858-642c7d84d812'),
	(3, -100000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(3, 100000, '86651815-954a-4511-a858-642c7d84d812'),
	(4, -50000, '86651815-954a-4511-a858-642c7d84d812'),
	(4, 50000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(5, -101000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(5, 101000, '86651815-954a-4511-a858-642c7d84d812'),
	(6, -50000, '86651815-954a-4511-a858-642c7d84d812'),
	(6, 50000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(7, -102000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(7, 102000, '86651815-954a-4511-a858-642c7d84d812'),
	(8, -51000, '86651815-954a-4511-a858-642c7d84d812'),
	(8, 51000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(9, -103000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(9, 103000, '86651815-954a-4511-a858-642c7d84d812'),
	(10, -51000, '86651815-954a-4511-a858-642c7d84d812'),
	(10, 51000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(11, -104000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(11, 104000, '86651815-954a-4511-a858-642c7d84d812'),
	(12, -52000, '86651815-954a-4511-a858-642c7d84d812'),
	(12, 52000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(13, -105000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(13, 105000, '86651815-954a-4511-a858-642c7d84d812'),
	(14, -52000, '86651815-954a-4511-a858-642c7d84d812'),
	(14, 52000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(15, -106000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(15, 106000, '86651815-954a-4511-a858-642c7d84d812'),
	(16, -53000, '86651815-954a-4511-a858-642c7d84d812'),
	(16, 53000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(17, -107000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(17, 107000, '86651815-954a-4511-a858-642c7d84d812'),
	(18, -53000, '86651815-954a-4511-a858-642c7d84d812'),
	(18, 53000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(19, -108000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(19, 108000, '86651815-954a-4511-a858-642c7d84d812'),
	(20, -54000, '86651815-954a-4511-a858-642c7d84d812'),
	(20, 54000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(21, -109000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(21, 109000, '86651815-954a-4511-a858-642c7d84d812'),
	(22, -54000, '86651815-954a-4511-a858-642c7d84d812'),
	(22, 54000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(23, -110000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(23, 110000, '86651815-954a-4511-a858-642c7d84d812'),
	(24, -55000, '86651815-954a-4511-a858-642c7d84d812'),
	(24, 55000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(25, -111000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(25, 111000, '86651815-954a-4511-a858-642c7d84d812');
INSERT INTO public.entry VALUES
	(26, -55000, '86651815-954a-4511-a858-642c7d84d812'),
	(26, 55000, 'e22fdd62-d22e-4e94-a468-b6a106393755'),
	(27, -1010000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(31, -1010000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(33, -910000, '2817a59e-20aa-4ee9-8446-65fb28c35e03'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(778, 1, '2026-11-27 13:45:29.884878+00', 'lightning_receipt', '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x06614245f790142df0041200'),
	(793, 2, '2026-11-27 13:45:30.398785+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x06614245ffae37736a1c8b00'),
	(802, 3, '2026-11-27 13:45:30.842691+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x06614246067c34ce2b28a101'),
	(804, 4, '2026-11-27 13:45:30.890262+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x06614246076361aad248a901'),
	(807, 5, '2026-11-27 13:45:30.943432+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x066142460832c5689876ba01'),
	(809, 6, '2026-11-27 13:45:30.987445+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x0661424608df9a8a031d9401'),
	(812, 7, '2026-11-27 13:45:31.032615+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x06614246097e63ea403ab901'),
	(814, 8, '2026-11-27 13:45:31.069103+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x0661424609f8a483f66e9401'),
	(817, 9, '2026-11-27 13:45:31.102648+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x066142460a9fc3b515a84b01'),
	(819, 10, '2026-11-27 13:45:31.134181+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x066142460b1e4935650a2c01'),
	(823, 11, '2026-11-27 13:45:31.201418+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x066142460c10dc6baba59701'),
	(825, 12, '2026-11-27 13:45:31.228852+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x066142460c8e7e2e720f3601'),
	(828, 13, '2026-11-27 13:45:31.291055+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x066142460d7e623b9ff99a01'),
	(830, 14, '2026-11-27 13:45:31.339059+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x066142460e3b2fcdaa49db01'),
	(833, 15, '2026-11-27 13:45:31.390868+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x066142460f071f311581d201'),
	(835, 16, '2026-11-27 13:45:31.414287+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x066142460f63da418e302d01'),
	(838, 17, '2026-11-27 13:45:31.464282+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x066142461017ff76d09e2e01'),
	(840, 18, '2026-11-27 13:45:31.495137+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x06614246109fbd6f814a1701'),
	(843, 19, '2026-11-27 13:45:31.563881+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x0661424611a78bb78bf20201'),
	(845, 20, '2026-11-27 13:45:31.601604+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x06614246123dea1166c73801'),
	(848, 21, '2026-11-27 13:45:31.684358+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x066142461360bc7587d8cc01'),
	(850, 22, '2026-11-27 13:45:31.718874+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x0661424614087f0ff6a86401'),
	(853, 23, '2026-11-27 13:45:31.762418+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x0661424614b1dbedbe4e5201'),
	(855, 24, '2026-11-27 13:45:31.786993+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x06614246151266c1a0c41c01'),
	(858, 25, '2026-11-27 13:45:31.830889+00', 'lightning_receipt', '86651815-954a-4511-a858-642c7d84d812', '\x0661424615bd6a412ba87401'),
	(860, 26, '2026-11-27 13:45:31.896468+00', 'intraledger_receipt', 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x0661424616a4f26b65f06f01');

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
	('\xa34c1694e06b1aeba33f39d2943e5b016dd0b2da96f88c2b1a51c6c353fcdef8', '2817a59e-20aa-4ee9-8446-65fb28c35e03', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', 'BTC', 'lnbcrt500u1p4snztesp5j33q4zuwlnte5psgen98x3pzdp0dk8exggsv2l5mefymsv5vh74qpp55dxpd98qdvdwhgel88ffg0jmq9kapvk6jmugc2c628rvx5lummuqdqqxqrwzqcqzzs9qrsgqh40242ym9lkkhd60qaastvvtn7ccvstme3luvx4jvmlnzapql6y87mrzh97p2fr50fuygg2r98aht6wq8tfjpsa6ht6t6uk3fdt9wnqqsr7ay3', '\x94620a8b8efcd79a0608ccca734422685edb1f264220c57e9bca49b8328cbfaa', '\xdaffbfdc3f1260c83724e5523acf4c22df7129e21d93863e3cc8ac1a5fe8ee2e', 50000000, '', NULL, NULL, '2026-11-27 13:45:29.715526+00', '2026-11-27 17:45:29+00', 'PAID', 50000000, '\x06614245f790142df00412', 'lightning'),
	('\xce9e43e162858327477d8ed666251b290fe53adb7c2f3b80e7596e347379129d', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt50u1p4snzt6sp5sa2azqd0f0rcw6rh72uklekccp0n5mplu8j4uw6yvd6qmz50vdjspp5e60y8ctzskpjw3ma3mtxvfgm9y872wkm0shnhq88t9hrgumez2wsdqqxqrwzqcqzzs9qrsgqhyqhs3w0v2xpdjn5qxk9ae7cqlzemzcjajths0jnys5390caarw5w5us5azlmgw89tz4r32arruegahg2gtsrdfwadw73u6vac5sehgqqk2hzm', '\x8755d101af4bc7876877f2b96fe6d8c05f3a6c3fe1e55e3b4463740d8a8f6365', '\x5384a74bb79c7b078c58f1a3a0742c5eaa9d8e036e23045ef1348993dd81cd56', 5000000, '', NULL, NULL, '2026-11-27 13:45:30.301991+00', '2026-11-27 17:45:30+00', 'PAID', 5000000, '\x06614245ffae37736a1c8b', 'lightning'),
	('\x2e03a701115e181fdc099bfed3b44fbb38c1226cd1b97ba7ba4566f82ed1149e', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1u1p4snzt6sp57sps6wn0p8j75ruqrqj7qgdj3qrxv07d2j3cpeayc5z3jwcufjhspp59cp6wqg3tcvplhqfn0ld8dz0hvuvzgnv6xuhhfa6g4n0stk3zj0qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqxlflgqkn3s8x3x6ny2sfl9f4ntksaxqwvtts2f7fchwgkln38zhzrhd6e4tmkmx8gtrpxg0szr3kpfpdeddsvc5l3wzl3xt83d88t2cpkdk33d', '\xf4030d3a6f09e5ea0f801825e021b28806663fcd54a380e7a4c505193b1c4caf', '\x8dfdd08bb5dd9131952e9baf29393e876f59e37bd567f5c8693439ba4f456b15', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:45:30.751072+00', '2026-11-27 17:45:30+00', 'PAID', 100000, '\x06614246067c34ce2b28a1', 'intraledger'),
	('\x974f65b8c2a2c8940e8de247bf783445bbf6e3e58e43a2604c0734536737f103', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1010n1p4snzt6sp5cxx0tq7xtvv0ckvdhlujsud4s0qa5dyhxdjgmxpxy2wq0ufjv3hspp5ja8ktwxz5tyfgr5dufrm77p5gkaldcl93ep6yczvqu69xeeh7ypsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqset4928t2rq6et7vpgs2dptzrrkasa3djsjwmkgrnvr0hypyag89qt0glpsy4vm27kklghcgpp4qyyt8qxr84u2wzcwlzk8kf86pq4cp88xcka', '\xc18cf583c65b18fc598dbff92871b583c1da349733648d9826229c07f132646f', '\xcd17d814877e6831e56476db3d779e38c0b06af5ad470d3d80548cf0b879dde4', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:45:30.902775+00', '2026-11-27 17:45:30+00', 'PAID', 101000, '\x066142460832c5689876ba', 'intraledger'),
	('\xf4a6e041ed57984732b43223ce59d6179b7c04f35b131a66708e37e5f7401dc8', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1020n1p4snztmsp5tc93xte7ztuermsenhfxh29um92hfcxpg0lsy708g0f5v8c3qf8spp57jnwqs0d27vywv45xg3uukwkz7dhcp8ntvf35ens3cm7ta6qrhyqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqhldesq6pm3nkty5tk850y6fazuer7unnury5qu8pnl8h5n5f9avnts8du36wy457pjqt8ved5e80p3ct53tfxqyxyg4u7cg3tslnyagqlqgxtu', '\x5e0b132f3e12f991ee199dd26ba8bcd95574e0c143ff0279e743d3461f11024f', '\xf263ac33a66f40582de0432394a0cc8332ce730e7182cbe746137b00ac2a7c1c', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:45:31.005328+00', '2026-11-27 17:45:31+00', 'PAID', 102000, '\x06614246097e63ea403ab9', 'intraledger'),
	('\x3d34906c44aeb3cc6d69c2803dc077ebf17f98d53ea3ff92c8746650eb366464', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1030n1p4snztmsp5wmwu2e4mqhutkhyfawprzcszvhzqrjq4q5y8dk7xq9rgj2q3c07spp5856fqmzy46eucmtfc2qrmsrha0chlxx4863llykgw3n9p6ekv3jqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqp4v4ul7q8w0qq9prm2ncyqg3av6sa89u7a9ehc53lqzzqz3cznaxptef69lyj202794g07kcwqm777zul7ygltcwh4pfjftf5a50qlgq2pewjt', '\x76ddc566bb05f8bb5c89eb8231620265c401c815050876dbc60146892811c3fd', '\x93dcf0cb6f3c9bbc0c8a0eaa5bb4658c31fbf642fc2dfbaf8509221e80cc8774', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:45:31.081591+00', '2026-11-27 17:45:31+00', 'PAID', 103000, '\x066142460a9fc3b515a84b', 'intraledger'),
	('\xaf5b099c457c5a24259f4387866b1769d5164c6a4cf62abcfd9a19f242365415', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1040n1p4snztmsp5cga7n6xywdkn7y689j7j0sm8wy3d62qlqxaqjednap2p4yx4d0espp54adsn8z903dzgfvlgwrcv6chd823vnr2fnmz408angvlys3k2s2sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqwkqu2mfa4swvgqrvsw3cmtwx873yz8kklm3pg6g0uvta3lrygj04ledfs7ykg2r7cgdax7n34ng4vw5xfchygdja59zmvm90qggvfdqpaar34e', '\xc23be9e8c4736d3f13472cbd27c3677122dd281f01ba0965b3e8541a90d56bf3', '\x20e3bb19ee739181808e000b2f4eb2d4af14870d33026419a45812c15ffe113b', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:45:31.157576+00', '2026-11-27 17:45:31+00', 'PAID', 104000, '\x066142460c10dc6baba597', 'intraledger'),
	('\x64b781b1b3eaeb502f8e0825791547f5e99b91ccf42223aa3a00ab09893173dd', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1050n1p4snztmsp588f7gklpyzjennplta56sr387t4tqkd4ezvxsdf04p7xdjywa6yspp5vjmcrvdnat44qtuwpqjhj9287h5ehywv7s3z8236qz4snzf3w0wsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqduz3xv094s5g74evqasnym82htymwypvyz93ly3rafh5mcxx5sr5qjdcduycv4xvf8vnzv8wmugp4l0rlaxq5227gqpkz55vha0sz2qp4dkk64', '\x39d3e45be120a599cc3f5f69a80e27f2eab059b5c89868352fa87c66c88eee89', '\xc1f91a9b8ef8e5c724d3d9fb7a0a943aa235b188ac5f321dcadb2ca0d5328324', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:45:31.257794+00', '2026-11-27 17:45:31+00', 'PAID', 105000, '\x066142460d7e623b9ff99a', 'intraledger'),
	('\x019ff84502df5fac22630f85d9b7c9ceeca8c1b017bbe2fb9a2488b8d4eae89b', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1060n1p4snztmsp549t8qy92ezje9pamcq4cks6tdrktv6ujen5f4vqrt5rtznvt4vzqpp5qx0ls3gzma06cgnrp7zand7femk23sdsz7a797u6yjyt3482azdsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqqwjw8cs4gqv2dmwrrkdtryzwwu9a3fe8ajsruvqm3j9gn8e37utynmqv9dr45pvw2hs42g9m34s3rs3mwqf7r4nfkzcnd6v5mresp6qpll5nuz', '\xa9567010aac8a59287bbc02b8b434b68ecb66b92cce89ab0035d06b14d8bab04', '\x6f284c3b4be92c43fa90c8e2e43db3f661888208e994d469a216514151beea53', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:45:31.360235+00', '2026-11-27 17:45:31+00', 'PAID', 106000, '\x066142460f071f311581d2', 'intraledger'),
	('\xec4905ef77a73284baf9118834e23981f85d08a1e255eb9bbb3aa4f29c3f427b', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1070n1p4snztmsp5rlws9338jeumcgw37gv4jdc28fmplrq50y9j30ydrss2a6pqxthspp5a3ystmmh5uegfwhezxyrfc3es8u96z9puf27hxam82j098plgfasdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq6f29ez8hyp0sdlanen59rkqsqdgxj9qyr0ly5ec5nesw2cpafpq9jq3fcruq8y45sy4zw0z4ncusz3llj4se7wvwd3za227cfqak2egpgrczcx', '\x1fdd02c6279679bc21d1f21959370a3a761f8c14790b28bc8d1c20aee82032ef', '\x29ded1cd61c4cd168fe5ec3842d99f0b134f88d47c833ec928498ac5f559198b', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:45:31.43884+00', '2026-11-27 17:45:31+00', 'PAID', 107000, '\x066142461017ff76d09e2e', 'intraledger'),
	('\x4208035654b4ab625a890faf941242eb21dc89b41cde8998bb2e817dbe3b96f7', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1080n1p4snztmsp53crhdltjxyr8e428qy0cldktelmcz3aasxdg68rwjw2c90azunzqpp5ggyqx4j5kj4kyk5fp7hegyjzavsaezd5rn0gnx9m96qhm03mjmmsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqaaapx8mqtf3n69mcsdu7qhdrkdmn49h7uu7kr4ssqe47s6mky3h46clyggvuw737hjvyhm0m3lgmjkf6gdd54mkar2jjdv9x9plz4tqppauxu5', '\x8e0776fd7231067cd547011f8fb6cbcff78147bd819a8d1c6e939582bfa2e4c4', '\x531473cfdd8145f9a4c58354be1fd5b14ee4ac8c00bc0da1789c32ce2e9cf40e', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:45:31.52887+00', '2026-11-27 17:45:31+00', 'PAID', 108000, '\x0661424611a78bb78bf202', 'intraledger'),
	('\x32e5647fd9d1e6b2c03ab5a0dd8aee9e4a79aca4524685c862d8063433172e91', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1090n1p4snztmsp5d504gxcxdcr9c4d924t92xscg0e8ue3ahyrjk37243tlvg5v4fgspp5xtjkgl7e68nt9sp6kksdmzhwne98nt9y2frgtjrzmqrrgvch96gsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqfyfrpk2t9evsker50e77y7ee97dxllu5n95tnux4xpumwvw5rxs5s6m92wxug7ugrez3h8g3rffs7m3kv3x4l7a57ywa0hv67pnq54cqdll89k', '\x6d1f541b066e065c55a55556551a1843f27e663db9072b47caac57f6228caa51', '\x0dc7f40b249e379bc15ab0b8c27c17f44dad025ffa86c27a5ad7462a5b5b3129', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:45:31.646124+00', '2026-11-27 17:45:31+00', 'PAID', 109000, '\x066142461360bc7587d8cc', 'intraledger'),
	('\x6d4148fdf32d932411f2c3efb12fcb8e7924d8bbd0efeb28f047261588be5a4f', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1100n1p4snztmsp5czxyt8jd0ps6cnnam2ltpf8ze07hxt892rk5ynxp8v3h4awu7dqqpp5d4q53l0n9kfjgy0jc0hmzt7t3eujfk9m6rh7k28sgunptz97tf8sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq5ntcx3jegz6wajch9plmj4qw4d5s6vtd7dnmx6edvrse8v6kzkzytttqe2wlsx80jwvxumm5uymer7762fddtt93ply7ernr62umw0qq86zt2g', '\xc08c459e4d7861ac4e7ddabeb0a4e2cbfd732ce550ed424cc13b237af5dcf340', '\xe43c7ef20592c38f05f1e5ae0a18d3ff0d35b91216d59a55d319a57107188db4', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:45:31.736568+00', '2026-11-27 17:45:31+00', 'PAID', 110000, '\x0661424614b1dbedbe4e52', 'intraledger'),
	('\x064727a13378b7f9c522f84f870a26708a7c67ad5297179484afe52c73879013', '86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', 'lnbcrt1110n1p4snztmsp5juspu0y43jt3jnely6fcv2dg9f6vhdrjs3lgzr7v9r5ngyzmd4mspp5qerj0gfn0zmln3fzlp8cwz3xwz98cead22t309yy4ljjcuu8jqfsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq4lxxnd7fykx7k9x5gfyz9crdq2nd2mv0akkx2rcuwjs5uselpfdy482k39ymm500z0mvgkgn8yy6ywll529ug5a70lq5r36cfk8hxqgpud9j5g', '\x97201e3c958c97194f3f26938629a82a74cbb472847e810fcc28e934105b6d77', '\x9d3e4d94e2db282ee3f495f04a22ba8339fa119e84d562d2dec0754ce918a57f', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:45:31.812869+00', '2026-11-27 17:45:31+00', 'PAID', 111000, '\x0661424615bd6a412ba874', 'intraledger'),
	('\x0796b77ad15403edbade6399d86fec9703b9cb815160c97d4748a4d4869c95d1', 'e22fdd62-d22e-4e94-a468-b6a106393755', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', 'BTC', 'lnbcrt5u1p4snztusp5jm8s7qnyfhgwzpd2vg773qmpv9pkun676xlsyx0dfw0hsgv6wy2spp5q7ttw7k32sp7mwk7vwvasmlvjupmnjup29svjl28fzjdfp5ujhgsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqj9awfj939cwfsq423snqsp29z7549pgeegltg95h0rgr7caexvgn4hn4smamt5fuquerxgu7rdzu7vmak2qac4w0e4jap47vux6cw8gpeuz55q', '\x96cf0f02644dd0e105aa623de8836161436e4f5ed1bf0219ed4b9f78219a7115', '\x0d048d384ad0824406b66492463c1410145698f093056c0e6e5916c31971561f', 500000, 'never paid', NULL, NULL, '2026-11-27 13:45:32.578178+00', '2026-11-27 17:45:32+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:45:29.851924+00', 'lightning_receipt'),
	(2, '2026-11-27 13:45:30.383927+00', 'lightning_receipt'),
	(3, '2026-11-27 13:45:30.829876+00', 'intraledger'),
	(4, '2026-11-27 13:45:30.889057+00', 'intraledger'),
	(5, '2026-11-27 13:45:30.942149+00', 'intraledger'),
	(6, '2026-11-27 13:45:30.986394+00', 'intraledger'),
	(7, '2026-11-27 13:45:31.027043+00', 'intraledger'),
	(8, '2026-11-27 13:45:31.05834+00', 'intraledger'),
	(9, '2026-11-27 13:45:31.101123+00', 'intraledger'),
	(10, '2026-11-27 13:45:31.133513+00', 'intraledger'),
	(11, '2026-11-27 13:45:31.195612+00', 'intraledger'),
	(12, '2026-11-27 13:45:31.227774+00', 'intraledger'),
	(13, '2026-11-27 13:45:31.289186+00', 'intraledger'),
	(14, '2026-11-27 13:45:31.337519+00', 'intraledger'),
	(15, '2026-11-27 13:45:31.389727+00', 'intraledger'),
	(16, '2026-11-27 13:45:31.413466+00', 'intraledger'),
	(17, '2026-11-27 13:45:31.459583+00', 'intraledger'),
	(18, '2026-11-27 13:45:31.494333+00', 'intraledger'),
	(19, '2026-11-27 13:45:31.561867+00', 'intraledger'),
	(20, '2026-11-27 13:45:31.600362+00', 'intraledger'),
	(21, '2026-11-27 13:45:31.674812+00', 'intraledger'),
	(22, '2026-11-27 13:45:31.717759+00', 'intraledger'),
	(23, '2026-11-27 13:45:31.761115+00', 'intraledger'),
	(24, '2026-11-27 13:45:31.78583+00', 'intraledger'),
	(25, '2026-11-27 13:45:31.82961+00', 'intraledger'),
	(26, '2026-11-27 13:45:31.888882+00', 'intraledger'),
	(27, '2026-11-27 13:45:31.970094+00', 'lightning_reserve'),
	(28, '2026-11-27 13:45:32.056149+00', 'lightning_settled'),
	(29, '2026-11-27 13:45:32.121224+00', 'lightning_reserve'),
	(30, '2026-11-27 13:45:32.162097+00', 'lightning_settled'),
	(31, '2026-11-27 13:45:32.198457+00', 'lightning_reserve'),
	(32, '2026-11-27 13:45:32.225362+00', 'lightning_failed'),
	(33, '2026-11-27 13:45:32.317167+00', 'lightning_reserve');

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
	('c3ebe6bb-31e3-49a5-817e-002bcd4900e7', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 18605, 18605),
	('c3ebe6bb-31e3-49a5-817e-002bcd4900e7', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 50349, 50349),
	('c3ebe6bb-31e3-49a5-817e-002bcd4900e7', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 438, 438),
	('6298c35f-f000-4023-9273-6a3fa2ce40a1', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 1115, 1115),
	('6298c35f-f000-4023-9273-6a3fa2ce40a1', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 252415, 29936),
	('6298c35f-f000-4023-9273-6a3fa2ce40a1', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 197297, 46412),
	('6298c35f-f000-4023-9273-6a3fa2ce40a1', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 44634, 44634),
	('b53a07db-660d-42b4-bd6b-f49283ab9190', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 31779, 31779),
	('b53a07db-660d-42b4-bd6b-f49283ab9190', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 205, 205),
	('b53a07db-660d-42b4-bd6b-f49283ab9190', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 16307, 16307),
	('c3ebe6bb-31e3-49a5-817e-002bcd4900e7', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 827335, 266288);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('9dd49d34-5d3d-4209-8f52-0df92be00bb5', 5, '2026-11-27 13:45:32.748985+00');

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
	('0b3993cd-cec2-42bd-94f2-beee7ce60e21', 'USD', NULL, 0, '-infinity'),
	('28b9a13a-ea05-4675-829d-e874c074597f', 'USD', NULL, 0, '-infinity'),
	('0faea684-fcfd-42d0-8852-a226392a4b1c', 'USD', NULL, 0, '-infinity'),
	('86651815-954a-4511-a858-642c7d84d812', 'BTC', NULL, 5636000, '2026-11-27 13:45:31.888882+00'),
	('e22fdd62-d22e-4e94-a468-b6a106393755', 'BTC', NULL, 630000, '2026-11-27 13:45:31.888882+00'),
	('2817a59e-20aa-4ee9-8446-65fb28c35e03', 'BTC', NULL, 45819000, '2026-11-27 13:45:32.317167+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614245f790142df00412', '\xa34c1694e06b1aeba33f39d2943e5b016dd0b2da96f88c2b1a51c6c353fcdef8', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614245ffae37736a1c8b', '\xce9e43e162858327477d8ed666251b290fe53adb7c2f3b80e7596e347379129d', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614246067c34ce2b28a1', '\x2e03a701115e181fdc099bfed3b44fbb38c1226cd1b97ba7ba4566f82ed1149e', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614246076361aad248a9', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142460832c5689876ba', '\x974f65b8c2a2c8940e8de247bf783445bbf6e3e58e43a2604c0734536737f103', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661424608df9a8a031d94', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614246097e63ea403ab9', '\xf4a6e041ed57984732b43223ce59d6179b7c04f35b131a66708e37e5f7401dc8', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661424609f8a483f66e94', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142460a9fc3b515a84b', '\x3d34906c44aeb3cc6d69c2803dc077ebf17f98d53ea3ff92c8746650eb366464', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142460b1e4935650a2c', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142460c10dc6baba597', '\xaf5b099c457c5a24259f4387866b1769d5164c6a4cf62abcfd9a19f242365415', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142460c8e7e2e720f36', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142460d7e623b9ff99a', '\x64b781b1b3eaeb502f8e0825791547f5e99b91ccf42223aa3a00ab09893173dd', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142460e3b2fcdaa49db', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142460f071f311581d2', '\x019ff84502df5fac22630f85d9b7c9ceeca8c1b017bbe2fb9a2488b8d4eae89b', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142460f63da418e302d', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142461017ff76d09e2e', '\xec4905ef77a73284baf9118834e23981f85d08a1e255eb9bbb3aa4f29c3f427b', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614246109fbd6f814a17', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661424611a78bb78bf202', '\x4208035654b4ab625a890faf941242eb21dc89b41cde8998bb2e817dbe3b96f7', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614246123dea1166c738', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142461360bc7587d8cc', '\x32e5647fd9d1e6b2c03ab5a0dd8aee9e4a79aca4524685c862d8063433172e91', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661424614087f0ff6a864', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661424614b1dbedbe4e52', '\x6d4148fdf32d932411f2c3efb12fcb8e7924d8bbd0efeb28f047261588be5a4f', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614246151266c1a0c41c', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661424615bd6a412ba874', '\x064727a13378b7f9c522f84f870a26708a7c67ad5297179484afe52c73879013', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661424616a4f26b65f06f', NULL, NULL, '6298c35f-f000-4023-9273-6a3fa2ce40a1', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661424617e22e57db3f5c', '\x9196f0b45f141e760b24b773243cdbf4578a0992d31f59c46875ff73c653f80b', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142461a30880d931bc3', '\x0cd9cc4a6ab34bebbb9ac3bdb5852b30bb4bfaaf23633068d877ac65c2e4287a', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142461b5e39333f1398', '\xfb7c6a415dc78b5411617dced2fe41367429a6e93f0fa310fb706e683382efab', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142461bc7524ec03df5', '\xfb7c6a415dc78b5411617dced2fe41367429a6e93f0fa310fb706e683382efab', '\x066142461b5e39333f1398', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142461d2def9f312c61', '\x71f15a0163cdfc235f142bfaa7acad6493927c08e531400b019173e70df18927', NULL, 'c3ebe6bb-31e3-49a5-817e-002bcd4900e7', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03728c1b22cc3204e15d15a181b6574bd9f8008a3f08cb89e70facbc2b0ef2f08e', 2, 'latchkey:99bf3359-35b7-4477-a0ac-3a1cea68dbe4/0009', '2026-11-27 13:45:32.736484+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661424617e22e57db3f5c', 'lightning', '2817a59e-20aa-4ee9-8446-65fb28c35e03', 'BTC', 1000000, 10000, 1010, 1010000, '\x9196f0b45f141e760b24b773243cdbf4578a0992d31f59c46875ff73c653f80b', 'lnbcrt10u1p4snztmsp5hx4987hzft9tp4xzqhtrcqk6668tkps3m9ldx6tlpmmfl3rppjtspp5jxt0pdzlzs08vzeykaejg0xm73tc5zvj6v04n3rgwhlh83jnlq9sdqqcqzzs9qrsgqrx86jeswh5dq6kwexsdn794e6skdthd0cp3zd9smhq0wrk9grazze26p8ej827dx0klkaz667kk47j0zzvmccrtezxlsvxd6905yhrqqcf6m74', '\x02829d442b0cbd74b8b6fbc87e6c4b06294651f424a007eab4d5c8758fd6771c07', '2026-11-27 13:45:39.970179+00', NULL, 'settled', 1100, '\x853b76b8db34933ad0b03ac27e7fb00923a694b5aa2974b40c04902d41b3c3fc', NULL, '2026-11-27 13:45:32.056169+00'),
	('\x066142461a30880d931bc3', 'lightning', '2817a59e-20aa-4ee9-8446-65fb28c35e03', 'BTC', 1000000, 10000, 1010, 1010000, '\x0cd9cc4a6ab34bebbb9ac3bdb5852b30bb4bfaaf23633068d877ac65c2e4287a', 'lnbcrt10u1p4snztusp5scyrsmdxqvetef4ma0ulhxzqkyspp6wakkgdqp0gz6tz22m58w6spp5pnvucjn2kd97hwu6cw7mtpftxza5h740yd3nq6xcw7kxtshy9paqdqqcqzzs9qrsgq2s0c9aywkpkn8mpdcvf404mya0jzudmgu29fnqjh737p2g33ytu4rthkvlrkzvk5zrcyp3nlc75wm30rc7uupchqw5uma3g3htspdysqv5ah67', '\x02829d442b0cbd74b8b6fbc87e6c4b06294651f424a007eab4d5c8758fd6771c07', '2026-11-27 13:45:40.121315+00', NULL, 'settled', 3000, '\x07eab6c9b91b404233afca7abc4b393ef2cf61bc7aca82752d34200f69addd8f', NULL, '2026-11-27 13:45:32.162109+00'),
	('\x066142461b5e39333f1398', 'lightning', '2817a59e-20aa-4ee9-8446-65fb28c35e03', 'BTC', 1000000, 10000, 1010, 1010000, '\xfb7c6a415dc78b5411617dced2fe41367429a6e93f0fa310fb706e683382efab', 'lnbcrt10u1p4snztusp5maau3vrfjahxfvyjtfnsu5xzw97wax8ulvjsxtfm7cyvvwclfs0qpp5ld7x5s2ac794gytp0h8d9ljpxe6znfhf8u86xy8mwphxsvuza74sdqqcqzzs9qrsgqmfpzuhtzfwmwagg3cj66d6uwqhm7y820v33wr8wgccfcjr4kus43qrll7f7thah6mu238cwy3fufm0drn9utxac6x8kylrp8j4vac4qqentps9', '\x02829d442b0cbd74b8b6fbc87e6c4b06294651f424a007eab4d5c8758fd6771c07', '2026-11-27 13:45:40.198548+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:45:32.225451+00'),
	('\x066142461d2def9f312c61', 'lightning', '2817a59e-20aa-4ee9-8446-65fb28c35e03', 'BTC', 900000, 10000, 910, 910000, '\x71f15a0163cdfc235f142bfaa7acad6493927c08e531400b019173e70df18927', 'lnbcrt9u1p4snztusp5pc4daq2eaumy3ammqxrzhxk59gnau20cuyzld6s6mwgzggakyedqpp5w8c45qtreh7zxhc590a20t9dvjfeylqgu5c5qzcpj9e7wr033ynsdqqcqzzs9qrsgqhqm9cvwgvcnxtqq76m59fegd8mcya0n5y5kpnfcfk942qlzt8g2ycjnxp6r25s5lc4knhe8jhdth6rta0da6w3lhyrd5rxkuhg0sxzspqdwdck', '\x02829d442b0cbd74b8b6fbc87e6c4b06294651f424a007eab4d5c8758fd6771c07', '2026-11-27 13:45:32.560779+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xa34c1694e06b1aeba33f39d2943e5b016dd0b2da96f88c2b1a51c6c353fcdef8', 50000000, '2026-11-27 13:45:29.858752+00', 'credited', '\x06614245f790142df00412', NULL, NULL, NULL, NULL),
	('lightning', '\xce9e43e162858327477d8ed666251b290fe53adb7c2f3b80e7596e347379129d', 5000000, '2026-11-27 13:45:30.38406+00', 'credited', '\x06614245ffae37736a1c8b', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:45:26.968867+00');

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
	(7, 0),
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(15, 0),
	(14, 5000000),
	(3, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x9196f0b45f141e760b24b773243cdbf4578a0992d31f59c46875ff73c653f80b', '\x853b76b8db34933ad0b03ac27e7fb00923a694b5aa2974b40c04902d41b3c3fc', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:45:31.937918+00', '2026-11-27 14:45:31+00'),
	('\x0cd9cc4a6ab34bebbb9ac3bdb5852b30bb4bfaaf23633068d877ac65c2e4287a', '\x07eab6c9b91b404233afca7abc4b393ef2cf61bc7aca82752d34200f69addd8f', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:45:32.093957+00', '2026-11-27 14:45:32+00'),
	('\xfb7c6a415dc78b5411617dced2fe41367429a6e93f0fa310fb706e683382efab', '\xaeceb029bd40459ab2f27949807dbc88f2abbe25d360b647ea746a07ba478a0b', false, 'no_route', 'OPEN', 0, '2026-11-27 13:45:32.181237+00', '2026-11-27 14:45:32+00'),
	('\x71f15a0163cdfc235f142bfaa7acad6493927c08e531400b019173e70df18927', '\x7fc7110d9af100f61220a8e0d45a5dfa5eb665c63e3f44d2c4e7d3c515b2ebd3', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:45:32.285834+00', '2026-11-27 14:45:32+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x815f9170db06ab7bbb9a9a040a6b5c378b53f8527a0f942c58b00325694efac8'),
	('outside', '\x403bd69185f0bea193381bfd116af89620537c54992476bcd77348d103992a13');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xa34c1694e06b1aeba33f39d2943e5b016dd0b2da96f88c2b1a51c6c353fcdef8', 'SETTLED', 50000000, '\xdaffbfdc3f1260c83724e5523acf4c22df7129e21d93863e3cc8ac1a5fe8ee2e', 1, '2026-11-27 13:45:29.76791+00'),
	('\xce9e43e162858327477d8ed666251b290fe53adb7c2f3b80e7596e347379129d', 'SETTLED', 5000000, '\x5384a74bb79c7b078c58f1a3a0742c5eaa9d8e036e23045ef1348993dd81cd56', 2, '2026-11-27 13:45:30.353357+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x9196f0b45f141e760b24b773243cdbf4578a0992d31f59c46875ff73c653f80b', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:45:32.038136+00', '2026-11-27 13:45:32.038137+00'),
	(2, '\x0cd9cc4a6ab34bebbb9ac3bdb5852b30bb4bfaaf23633068d877ac65c2e4287a', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:45:32.146632+00', '2026-11-27 13:45:32.146632+00'),
	(3, '\xfb7c6a415dc78b5411617dced2fe41367429a6e93f0fa310fb706e683382efab', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:45:32.216965+00', '2026-11-27 13:45:32.216965+00'),
	(4, '\x71f15a0163cdfc235f142bfaa7acad6493927c08e531400b019173e70df18927', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:45:33.554131+00', '2026-11-27 13:45:32.354131+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 13:45:26.452091+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:45:26.584503+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:45:26.642964+00'),
	('0004_payments', '651b3aa279cdd5b39c4a03b6029521a228b637c61a70d312c1366946f688f13f', 'before', '2026-11-27 13:45:26.675697+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 13:45:26.848961+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:45:27.022242+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:45:27.086942+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:45:27.147417+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 13:45:27.182946+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('7ff2376f-bead-40c5-a9f4-a9f74d07b385', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', '\xb48693085bf8fef1e10913eda1cc8124eaf2acbde650293a9e1c0b5e82a9b22d', '2026-11-27 13:45:29.337489+00', '2026-12-27 13:45:29.337489+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('fcb33ab3-451a-4176-a6e4-4530dc0584ac', '7fd7466b-fee9-4676-945c-fc99e52aa306', '\xea53c74c4a195a980ddb0760304fd3a4188e808398adfb7088a62755e28b5621', '2026-11-27 13:45:30.010811+00', '2026-12-27 13:45:30.010811+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0215b06c-ab82-40a3-b021-b1e41c34bfc2', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', '\x413a5085a3ba487f4f4f32c00716b82698d7fd3d434661bd8d6b2cb3d523066e', '2026-11-27 13:45:30.516814+00', '2026-12-27 13:45:30.516814+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('2817a59e-20aa-4ee9-8446-65fb28c35e03', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', 'BTC', '', '2026-11-27 13:45:29.262717+00'),
	('0b3993cd-cec2-42bd-94f2-beee7ce60e21', 'f74c750a-aae4-40eb-bfc4-4b1972ab83a2', 'USD', '', '2026-11-27 13:45:29.269698+00'),
	('86651815-954a-4511-a858-642c7d84d812', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'BTC', '', '2026-11-27 13:45:29.944178+00'),
	('28b9a13a-ea05-4675-829d-e874c074597f', '7fd7466b-fee9-4676-945c-fc99e52aa306', 'USD', '', '2026-11-27 13:45:29.949504+00'),
	('e22fdd62-d22e-4e94-a468-b6a106393755', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', 'BTC', '', '2026-11-27 13:45:30.438857+00'),
	('0faea684-fcfd-42d0-8852-a226392a4b1c', '77585a3e-7ae4-43cf-8294-4c3ab59314a9', 'USD', '', '2026-11-27 13:45:30.449619+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x06614245f790142df0041200', NULL, NULL),
	(5000, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x06614245ffae37736a1c8b00', NULL, NULL),
	(-100, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x06614246067c34ce2b28a100', 'bob', NULL),
	(100, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x06614246067c34ce2b28a101', 'alice', NULL),
	(-50, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x06614246076361aad248a900', 'carol', NULL),
	(50, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x06614246076361aad248a901', 'bob', NULL),
	(-101, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142460832c5689876ba00', 'bob', NULL),
	(101, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460832c5689876ba01', 'alice', NULL),
	(-50, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x0661424608df9a8a031d9400', 'carol', NULL),
	(50, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x0661424608df9a8a031d9401', 'bob', NULL),
	(-102, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x06614246097e63ea403ab900', 'bob', NULL),
	(102, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x06614246097e63ea403ab901', 'alice', NULL),
	(-51, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x0661424609f8a483f66e9400', 'carol', NULL),
	(51, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x0661424609f8a483f66e9401', 'bob', NULL),
	(-103, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142460a9fc3b515a84b00', 'bob', NULL),
	(103, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460a9fc3b515a84b01', 'alice', NULL),
	(-51, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460b1e4935650a2c00', 'carol', NULL),
	(51, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x066142460b1e4935650a2c01', 'bob', NULL),
	(-104, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142460c10dc6baba59700', 'bob', NULL),
	(104, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460c10dc6baba59701', 'alice', NULL),
	(-52, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460c8e7e2e720f3600', 'carol', NULL),
	(52, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x066142460c8e7e2e720f3601', 'bob', NULL),
	(-105, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142460d7e623b9ff99a00', 'bob', NULL),
	(105, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460d7e623b9ff99a01', 'alice', NULL),
	(-52, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460e3b2fcdaa49db00', 'carol', NULL),
	(52, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x066142460e3b2fcdaa49db01', 'bob', NULL),
	(-106, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142460f071f311581d200', 'bob', NULL),
	(106, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460f071f311581d201', 'alice', NULL),
	(-53, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142460f63da418e302d00', 'carol', NULL),
	(53, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x066142460f63da418e302d01', 'bob', NULL),
	(-107, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142461017ff76d09e2e00', 'bob', NULL),
	(107, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142461017ff76d09e2e01', 'alice', NULL),
	(-53, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x06614246109fbd6f814a1700', 'carol', NULL),
	(53, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x06614246109fbd6f814a1701', 'bob', NULL),
	(-108, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x0661424611a78bb78bf20200', 'bob', NULL),
	(108, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x0661424611a78bb78bf20201', 'alice', NULL),
	(-54, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x06614246123dea1166c73800', 'carol', NULL),
	(54, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x06614246123dea1166c73801', 'bob', NULL),
	(-109, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142461360bc7587d8cc00', 'bob', NULL),
	(109, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x066142461360bc7587d8cc01', 'alice', NULL),
	(-54, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x0661424614087f0ff6a86400', 'carol', NULL),
	(54, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x0661424614087f0ff6a86401', 'bob', NULL),
	(-110, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x0661424614b1dbedbe4e5200', 'bob', NULL),
	(110, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x0661424614b1dbedbe4e5201', 'alice', NULL),
	(-55, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x06614246151266c1a0c41c00', 'carol', NULL),
	(55, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x06614246151266c1a0c41c01', 'bob', NULL),
	(-111, NULL, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x0661424615bd6a412ba87400', 'bob', NULL),
	(111, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x0661424615bd6a412ba87401', 'alice', NULL),
	(-55, NULL, '86651815-954a-4511-a858-642c7d84d812', '\x0661424616a4f26b65f06f00', 'carol', NULL),
	(55, NULL, 'e22fdd62-d22e-4e94-a468-b6a106393755', '\x0661424616a4f26b65f06f01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x0661424617e22e57db3f5c00', NULL, NULL),
	(-1003, 3, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142461a30880d931bc300', NULL, NULL),
	(-1010, 10, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142461b5e39333f139800', NULL, NULL),
	(1010, 10, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142461bc7524ec03df500', NULL, NULL),
	(-910, 10, '2817a59e-20aa-4ee9-8446-65fb28c35e03', '\x066142461d2def9f312c6100', NULL, NULL);

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
