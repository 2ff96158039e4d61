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
	('4576ee74-4616-4d15-8a1c-867e19556447', 'a6efc8f9-ecda-4782-ab9b-8d56e8730e24', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'a05aead5-026b-4f9b-b63d-b442091f7a33', '2026-11-27 14:08:59.703909+00'),
	('27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', '6b620611-df74-460c-a964-bade5513c48a', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '35b197ec-10d6-4b95-9f07-c6904141b686', '2026-11-27 14:09:00.120929+00'),
	('b618de11-1c55-4ef5-894e-631cf11b8b95', 'd7040da3-0af2-442c-8334-21a51690cd67', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '2026-11-27 14:09:00.436444+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('e75fd8f8-0956-476e-b8db-21183b3636b2', '4576ee74-4616-4d15-8a1c-867e19556447', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:08:59.827043+00', NULL, '2026-11-27 14:09:02.487934+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:09:00.202587+00', NULL, '2026-11-27 14:09:02.0419+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('12fc420a-cd9e-4c00-8ff5-de6d43b3ffb6', 'b618de11-1c55-4ef5-894e-631cf11b8b95', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:09:00.501903+00', NULL, '2026-11-27 14:09:02.886827+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('3ff616ce-aa44-4d70-a58e-388e788e315b', 'e75fd8f8-0956-476e-b8db-21183b3636b2', '\x2961b61bbd766c3095f7f1d3219613b32e5c2d201c17b673fa64b50112e6250b', 'blink_sUJcIF', 'NlAI', '2026-11-27 14:08:59.828605+00', NULL),
	('5952c7bd-36b0-47ed-a92e-aad90f76e5ff', '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', '\xca715f9c6fdd5fa6124ee0c55480ba7c570642451a58ffc458e21568cbe14fb7', 'blink_Bo70Li', 'FcDC', '2026-11-27 14:09:00.20454+00', NULL),
	('e0b2796e-82c0-43dc-9145-792c6e477b13', '12fc420a-cd9e-4c00-8ff5-de6d43b3ffb6', '\x7f9901980d5e84c27213e4e6c9ff2a1beb26de88bfa92e6756aafc8eb0400d69', 'blink_vTObRX', 'wUfv', '2026-11-27 14:09:00.508479+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661429a0051350cc86e0853', '2026-11-27 14:08:59.712067+00', '4576ee74-4616-4d15-8a1c-867e19556447', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661429a00f2eb9aae0e4cb6', '2026-11-27 14:08:59.753242+00', '4576ee74-4616-4d15-8a1c-867e19556447', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-000000000001', '669ac0b3-6d4d-4129-88aa-1739378e08a7', '{}', '{"expires_at": "2026-12-27T14:08:59.750646+00:00"}'),
	('\x0661429a026de9c41e6f2bc5', '2026-11-27 14:08:59.850281+00', '4576ee74-4616-4d15-8a1c-867e19556447', 'api_key.created', 'session', '669ac0b3-6d4d-4129-88aa-1739378e08a7', '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-000000000002', 'e75fd8f8-0956-476e-b8db-21183b3636b2', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_sUJcIF…NlAI", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661429a03703d42e0ddf65c', '2026-11-27 14:08:59.916404+00', '4576ee74-4616-4d15-8a1c-867e19556447', 'account.username_set', 'key', 'e75fd8f8-0956-476e-b8db-21183b3636b2', '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661429a06b83bb300634718', '2026-11-27 14:09:00.131444+00', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661429a06ec19b220da128a', '2026-11-27 14:09:00.144727+00', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-000000000007', 'fe7d23d2-773c-4fdb-abbc-b0e4045dcc13', '{}', '{"expires_at": "2026-12-27T14:09:00.136713+00:00"}'),
	('\x0661429a07ea62dc346ed965', '2026-11-27 14:09:00.209848+00', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'api_key.created', 'session', 'fe7d23d2-773c-4fdb-abbc-b0e4045dcc13', '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-000000000008', '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Bo70Li…FcDC", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661429a08a9f39d03b29a45', '2026-11-27 14:09:00.258852+00', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'account.username_set', 'key', '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661429a0bad93e277114f04', '2026-11-27 14:09:00.45644+00', 'b618de11-1c55-4ef5-894e-631cf11b8b95', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661429a0bf36f71887c46e8', '2026-11-27 14:09:00.474279+00', 'b618de11-1c55-4ef5-894e-631cf11b8b95', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-00000000000d', '620b104d-5b5d-4262-a60c-aa9afde32b9c', '{}', '{"expires_at": "2026-12-27T14:09:00.466724+00:00"}'),
	('\x0661429a0c872f21477c263a', '2026-11-27 14:09:00.51213+00', 'b618de11-1c55-4ef5-894e-631cf11b8b95', 'api_key.created', 'session', '620b104d-5b5d-4262-a60c-aa9afde32b9c', '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-00000000000e', '12fc420a-cd9e-4c00-8ff5-de6d43b3ffb6', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_vTObRX…wUfv", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661429a0d23a49e49882bfd', '2026-11-27 14:09:00.55231+00', 'b618de11-1c55-4ef5-894e-631cf11b8b95', 'account.username_set', 'key', '12fc420a-cd9e-4c00-8ff5-de6d43b3ffb6', '127.0.0.1', 'python-httpx2/2.16.2', '76805fe9-1407-46e1-8efd-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(3, -100000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(3, 100000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(4, -50000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(4, 50000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(5, -101000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(5, 101000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(6, -50000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(6, 50000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(7, -102000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(7, 102000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(8, -51000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(8, 51000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(9, -103000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(9, 103000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(10, -51000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(10, 51000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(11, -104000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(11, 104000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(12, -52000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(12, 52000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(13, -105000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(13, 105000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(14, -52000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(14, 52000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(15, -106000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(15, 106000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(16, -53000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(16, 53000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(17, -107000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(17, 107000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(18, -53000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(18, 53000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(19, -108000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(19, 108000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(20, -54000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(20, 54000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(21, -109000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(21, 109000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(22, -54000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(22, 54000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(23, -110000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(23, 110000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(24, -55000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(24, 55000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(25, -111000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(25, 111000, '35b197ec-10d6-4b95-9f07-c6904141b686');
INSERT INTO public.entry VALUES
	(26, -55000, '35b197ec-10d6-4b95-9f07-c6904141b686'),
	(26, 55000, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2'),
	(27, -1010000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(31, -1010000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(33, -910000, 'a05aead5-026b-4f9b-b63d-b442091f7a33'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 14:09:00.096607+00', 'lightning_receipt', 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a0604747951b22800'),
	(792, 2, '2026-11-27 14:09:00.388457+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a0a6a3af0037e7100'),
	(801, 3, '2026-11-27 14:09:00.644556+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a0e2e87ff7f8d4101'),
	(803, 4, '2026-11-27 14:09:00.687789+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a0f2eaf779cd67601'),
	(806, 5, '2026-11-27 14:09:00.742654+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a0ffb9b0269716f01'),
	(808, 6, '2026-11-27 14:09:00.774203+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a1082314f40282c01'),
	(811, 7, '2026-11-27 14:09:00.91376+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a127aa32118b4e201'),
	(813, 8, '2026-11-27 14:09:00.950832+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a13198b1e05cffc01'),
	(819, 9, '2026-11-27 14:09:01.09992+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a156759fa2924ed01'),
	(821, 10, '2026-11-27 14:09:01.157424+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a16561513039eb901'),
	(824, 11, '2026-11-27 14:09:01.211469+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a171f86f804aa8f01'),
	(826, 12, '2026-11-27 14:09:01.256423+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a17bb9bf487d5ad01'),
	(829, 13, '2026-11-27 14:09:01.31233+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a18b0e6f1a9ef5c01'),
	(831, 14, '2026-11-27 14:09:01.338911+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a191fae35a1875a01'),
	(834, 15, '2026-11-27 14:09:01.410399+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1a2b6a4c29739e01'),
	(836, 16, '2026-11-27 14:09:01.442804+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a1ab6fced075a3501'),
	(839, 17, '2026-11-27 14:09:01.51256+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1bc7050439651801'),
	(841, 18, '2026-11-27 14:09:01.555096+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a1c47dbecf69f6301'),
	(844, 19, '2026-11-27 14:09:01.617955+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1d4d5ab3f7f9ea01'),
	(846, 20, '2026-11-27 14:09:01.658737+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a1de9310fe7f55401'),
	(849, 21, '2026-11-27 14:09:01.747504+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1f35f5976c744201'),
	(851, 22, '2026-11-27 14:09:01.790214+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a2001db7cdfbeea01'),
	(854, 23, '2026-11-27 14:09:01.895654+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a21779ddb6b7aaf01'),
	(856, 24, '2026-11-27 14:09:01.950561+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a225ded55766c0c01'),
	(859, 25, '2026-11-27 14:09:02.022911+00', 'lightning_receipt', '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a238b7771b92c6401'),
	(861, 26, '2026-11-27 14:09:02.062246+00', 'intraledger_receipt', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a24282630f1c6f601');

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
	('\x9e1eecd0341db45a3dbefddf1df30175cf48732fb31d0a812e33a7e40bce83c7', 'a05aead5-026b-4f9b-b63d-b442091f7a33', '4576ee74-4616-4d15-8a1c-867e19556447', 'BTC', 'lnbcrt500u1p4snrhmsp5r7qsq4tahws2fsych9lqkn8lw3wlu655rkt465pupqwaa54pr4dspp5nc0we5p5rk6950d7lh03mucpwh85sue0kvws4qfwxwn7gz7ws0rsdqqxqrwzqcqzzs9qrsgqpa5rljdhrz0me9aqvcjug3jgzz7pak997s3vfwetewfn82fuhtj86lvnc7we5vfz6akvfxledsssrs483e9mgr5z95geh7pz6hrrnmgqnd68rm', '\x1f8100557dbba0a4c098b97e0b4cff745dfe6a941d975d503c081dded2a11d5b', '\x6c8afa156227db83ad39ced7660210ea43440113a0d3d945fedb82358a0d3e4d', 50000000, '', NULL, NULL, '2026-11-27 14:08:59.975781+00', '2026-11-27 18:08:59+00', 'PAID', 50000000, '\x0661429a0604747951b228', 'lightning'),
	('\x9b3bc979aedef5446e08868cb699c618d30c01e004b02224d9d66e2067bc4556', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt50u1p4snrhusp577tjp4lmqt995h5c54memx8mzhghkts25cr2v2y45rqdg232s7uspp5nvauj7dwmm65gmsgs6xtdxwxrrfscq0qqjczyfxe6ehzqeaug4tqdqqxqrwzqcqzzs9qrsgqyy3jalhha3nek7ysqvhgsvltpxv7mh257xrzdye9rhvcfglydg3xsuvljpl9upnmgkxs7gk3u9lkwglz6uqn66ewpak4cnskzyn62rgqvck02h', '\xf79720d7fb02ca5a5e98a5779d98fb15d17b2e0aa606a62895a0c0d42a2a87b9', '\xf1c85459937adf68429b8ef24ad73b51ad19e9cc204a08de29935087f262d675', 5000000, '', NULL, NULL, '2026-11-27 14:09:00.297483+00', '2026-11-27 18:09:00+00', 'PAID', 5000000, '\x0661429a0a6a3af0037e71', 'lightning'),
	('\x4b9744bed25987b705c9769e690df56e71e35d61ad71eea0111ad34529946f78', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1u1p4snrhusp5spk6zlx292sn346uju54q2njy4v3xdyhnenwxq47nwntw24uw05qpp5fwt5f0kjtxrmwpwfw60xjr04dec7xhtp44c7agq3rtf522v5dauqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqf2693utvlp6wphvazfjvw87h9kdfhevu488jmwq0t3j6favw4ycq9yckz807xjh8h9tl2ltkjuwpyeqegncxzuq5ku8kp4ku2k8qfrcphmfe2m', '\x806da17cca2aa138d75c9729502a7225591334979e66e302be9ba6b72abc73e8', '\x4406e86e4f660ab4b521691d539d02880d5dd49319a32c3d67ca19b25d703fcb', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:09:00.577427+00', '2026-11-27 18:09:00+00', 'PAID', 100000, '\x0661429a0e2e87ff7f8d41', 'intraledger'),
	('\xaacc9c905e9eb53484c3156877e1bff146a1d0dc38812e1719ce171bab25e54f', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1010n1p4snrhusp54hm86c34xsxndayqjd2rpvg0sr98qxrp2zhccc79krlcj44nt70spp54txfeyz7n66nfpxrz4580cdl79r2r5xu8zqju9ceect3h2e9u48sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqmk7dp77ue60wzs5dndg5rdww74vcqljl2twwlqseu66w9ya02hszseyzgt2efq9ch0wqmzqeu6m3hd4h4fanufr7gsu6cpt5uhdwedcq0nt2v6', '\xadf67d6235340d36f480935430b10f80ca70186150af8c63c5b0ff8956b35f9f', '\x07e824bfbe1ae62ef3064baa88b28f3c7cebae3eea398ec187635183d2f7a9ba', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:09:00.71633+00', '2026-11-27 18:09:00+00', 'PAID', 101000, '\x0661429a0ffb9b0269716f', 'intraledger'),
	('\xb98f375fa12fabe87d31e0057bff094da6b64381f17cfb34323dc6af00f6fe31', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1020n1p4snrhusp5upyfwtqsj0k5eu8zl9dv9nq4243mfch0al23a8ufr6zzyhjzjsqspp5hx8nwhap9747slf3uqzhhlcffkntvsup7970kdpj8hr27q8klccsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqgj60han9nkky7gcxgcxgly90ddcfvau2hqg82vfs7eepf50afgwqcnpea68dtdgwjft7nh057c203yqvtakstqmk8x5ykkxwsqndytqpc46jw8', '\xe048972c1093ed4cf0e2f95ac2cc155563b4e2efefd51e9f891e84225e429401', '\xeeea9adf7186927f8247fbadef65a1ae5dd9d59c294d0810b0b0b92e14fc70f8', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:09:00.812788+00', '2026-11-27 18:09:00+00', 'PAID', 102000, '\x0661429a127aa32118b4e2', 'intraledger'),
	('\x586b0a6cfed4076dcad25d773273dd87a22567e401dc818386238e4923f765ee', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1030n1p4snrhusp5jkz3vmld7vnf0v694lyumquf5pchg3upyy5ghz3enlfq6cytk9tqpp5tp4s5m876srkmjkjt4mnyu7as73z2elyq8wgrquxyw8yjglhvhhqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqxhkurafe5lttxlgndshem533sjmc290aedex4l87krcy5r905n0zfyvkk334pf7h3af47ra0yfx50xfcljzm9qde68rf8349p7cyf8qqsdf660', '\x9585166fedf32697b345afc9cd8389a07174478121288b8a399fd20d608bb156', '\x94d550d94c4d97137c5183ca6f9a836bc0730b69ff618cf9b64eaa4493fb9edb', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:09:01.026392+00', '2026-11-27 18:09:00+00', 'PAID', 103000, '\x0661429a156759fa2924ed', 'intraledger'),
	('\x17226b8341b7b6fdfcc76e3d0baf84af97ec56772229330c3d48e7bedae56e28', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1040n1p4snrhasp579gg86rsnguf69u9nv86y5jnqlhj4fvj35ag0457zcv5xn28f6uqpp5zu3xhq6pk7m0mlx8dc7shtuy47t7c4nhyg5nxrpafrnmakh9dc5qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq3fuznrjgu5kpyu4zu96e5ydn7rxl2f0yw3vgxqn9z9yhzytk0vkrycuwtvm9f3shsrrzytf8na69kzsvsmem309hz8ukjn0qtrh9g0sqw72f9k', '\xf15083e8709a389d17859b0fa2525307ef2aa5928d3a87d69e1619434d474eb8', '\x94b769593aeda6f3729d8465dc9608275cda94f6f3d30dcd839a2d5bd5f77625', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:09:01.175923+00', '2026-11-27 18:09:01+00', 'PAID', 104000, '\x0661429a171f86f804aa8f', 'intraledger'),
	('\x9ff7556ec5eef7966f45db145c3651cbefcb86bcb293c878668d2ad2aec60224', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1050n1p4snrhasp5yc3wytpdc0a0gy4vmkhzcmp93cuqq8lfl7x4vdu9kh4jkw5lqhnspp5nlm42mk9ammevm69mv29cdj3e0huhp4uk2fus7rx354d9tkxqgjqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqf6ek7spzkmaj2azykwjxec3lw2z6cdxucp46fdm2gruhthhk90kxn324d3ayrg7c8wmf0unggh244rrlenyz706hp9j53aqwmvwxdccqxc8ya2', '\x2622e22c2dc3faf412acddae2c6c258e38001fe9ff8d563785b5eb2b3a9f05e7', '\x8f70bd2255ac8c850ea511eec37d0219eb61d2fe1a5b000db691c004ce052704', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:09:01.290403+00', '2026-11-27 18:09:01+00', 'PAID', 105000, '\x0661429a18b0e6f1a9ef5c', 'intraledger'),
	('\x477b11980d023cf6dc7966ba09b6aade955a268ebe40814be1433a2d3005d507', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1060n1p4snrhasp57g9kgudk84xa9pu9ep03naacz0skz64d2wfz030guja40jkcyvfqpp5gaa3rxqdqg70dhrev6aqnd42m6245f5wheqgzjlpgvaz6vq965rsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqghhj92sycvn3h2y55j33fdn69h0n023ych24vsvsd5s4tdwez8n49fu9fe5rrfllwhd87j2534d3cr9jjphyktxk72vaj8fzulzzqecq4tfs86', '\xf20b6471b63d4dd28785c85f19f7b813e1616aad539227c5e8e4bb57cad82312', '\x05140ec522d67e5c4829e7c58b041c937305665c127ce040fd1ab3038b4f1357', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:09:01.373684+00', '2026-11-27 18:09:01+00', 'PAID', 106000, '\x0661429a1a2b6a4c29739e', 'intraledger'),
	('\xf2b6fa6024814be48141394d621f55fd8ebed58961a5987b1c00a8bd8cd52407', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1070n1p4snrhasp5tqfpwh4mya9mkcsp7t6k2g7dtnwgv73ft5uwcah0k335fypmmzyqpp572m05cpys997fq2p89xky864lk8ta4vfvxjes7cuqz5tmrx4ysrsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqgz6h6mta898g3ly2y4xsmlc04u25cef6pslpwglmhk4p9sm7vngnm390qsft95wx4f06azp9q5uq82fnzvzcjag5tz43zp4m4xpayrcpt47cwu', '\x5812175ebb274bbb6201f2f56523cd5cdc867a295d38ec76efb46344903bd888', '\xd5543e165b644201de7cde8698a399b288d3e4fd8874f64692f797d5db233aa3', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:09:01.480249+00', '2026-11-27 18:09:01+00', 'PAID', 107000, '\x0661429a1bc70504396518', 'intraledger'),
	('\x4d1fb2208d2fa83a359fb219d0741bf7e3c0f2b7d19de55d9eb8ccd27db611b2', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1080n1p4snrhasp5nj68f4qg4tgghrsd7fzggkydml2gmcqrsjj88xd090rpa623s4zqpp5f50mygyd975r5dvlkgvaqaqm7l3upu4h6xw72hv7hrxdyldkzxeqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqtkyad0pje0m5sw7ce7smgtje2xjhlzugvkkpef600uh8l2ghezazdvrepxf9lf5kzraedklvjms8h8uzsr5a8azm0ftawtq79sajp0spct8erl', '\x9cb474d408aad08b8e0df24484588ddfd48de00384a47399af2bc61ee9518544', '\x480efa423346aa4a0f60395b66171ae5d3299d6573f8402500de305306667002', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:09:01.583474+00', '2026-11-27 18:09:01+00', 'PAID', 108000, '\x0661429a1d4d5ab3f7f9ea', 'intraledger'),
	('\x5ff27b96dc446cde124e300ad690a0e5c93424931d11192e880c8b4173d75a88', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1090n1p4snrhasp5tc5g088k3dv4sctjx7txankyrsp4v5d0h46dzpffuwlyxqmtccyqpp5tle8h9kug3kduyjwxq9ddy9quhyngfynr5g3jt5gpj95zu7ht2yqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqsp27l6aq4alpxudr3td8qhcwgvvln7u5r5mjnp6lnwudm2s9aktx7jrwx65lsyt0kreqclhfmsxgwe4lcplp5th0gajkqah0nd88mwqqsd89c3', '\x5e28879cf68b5958617237966ecec41c035651afbd74d10529e3be43036bc608', '\x9d1f04ab9d17d153ebdb6452dbc013216488113444ee249e2900a481ddda01dd', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:09:01.698572+00', '2026-11-27 18:09:01+00', 'PAID', 109000, '\x0661429a1f35f5976c7442', 'intraledger'),
	('\xc0b3fbe99ef56df3288aeba5b3d52fee2d42bff146cd1567cace9464f9e94ef1', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1100n1p4snrhasp54xvev2uh602f9xfjdy382pvfx3nv4fx6gr3tm648h88l892aul5qpp5czelh6v774klx2y2awjm84f0ack590l3gmx32e72e62xf70ffmcsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqcj6j9h2fmu8hsm9vrjuserfjws7r6ehktz5nfe7nrfy8xhk3nv7k80wstmdunjsrfw7zmwukzu29fmv4s8zs47795z5lhskyqd7lfdgpxfxl3l', '\xa999962b97d3d492993269227505893466caa4da40e2bdeaa7b9cff3955de7e8', '\xe1097e6576a9c27ddc7f71c2a429bda0c92d1c05cceebe9a87642f9fde3ef495', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:09:01.833042+00', '2026-11-27 18:09:01+00', 'PAID', 110000, '\x0661429a21779ddb6b7aaf', 'intraledger'),
	('\xf74a5672e69445ac4e11aebc2242c9d087fad0d39ae6fd698955183bae5b9e43', '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', 'b618de11-1c55-4ef5-894e-631cf11b8b95', 'BTC', 'lnbcrt5u1p4snrh7sp5x43hz62hfn74eddceph455at7f9kl8yg5vjg66twd75mccerpv7qpp57a99vuhxj3z6cns3467zyskf6zrl45xnntn066vf25vrhtjmnepsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq733zgygl5hzy7ktya6c3v6prdtwsq9nucc5ejjet0pu94yzvez3rd94fjycj2z3mrhayxaetzamwxvykse0r0dgqdpexgc3zy5kfwhgpy8gagh', '\x35637169574cfd5cb5b8c86f5a53abf24b6f9c88a3248d696e6fa9bc63230b3c', '\x6b7791f170c94a8ff709fb059d2c2e20086b1940d53966482e2e282c3581d6a4', 500000, 'never paid', NULL, NULL, '2026-11-27 14:09:02.894957+00', '2026-11-27 18:09:02+00', 'OPEN', NULL, NULL, NULL),
	('\x4b339bab48ca99e064d9dc7591db2b16350b26ba8555c30a1e5306bf47b24ebe', '35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', 'lnbcrt1110n1p4snrhasp5xzsj3stejm0smqkqllcy0v0d4wecucwqqz5ewhxhxj49xpq7fhdspp5fveeh26ge2v7qexem36erketzc6skf46s42uxzs72vrt73ajf6lqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqtqgyc9rlfpxul5w4vqksr7n7qwmjxtkacstll2auwa5p3t7fg49sjdasx85alatwr7dmcw0xynrg60l332suqfwpry6ktypwx3edqdsq85cx3x', '\x30a128c17996df0d82c0fff047b1edabb38e61c000a9975cd734aa53041e4ddb', '\xdcdbeda71697d63852f833d353f33ec6b5a8f97148761fca129789625c02c244', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:09:01.976096+00', '2026-11-27 18:09:01+00', 'PAID', 111000, '\x0661429a238b7771b92c64', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:09:00.085364+00', 'lightning_receipt'),
	(2, '2026-11-27 14:09:00.373562+00', 'lightning_receipt'),
	(3, '2026-11-27 14:09:00.620423+00', 'intraledger'),
	(4, '2026-11-27 14:09:00.685999+00', 'intraledger'),
	(5, '2026-11-27 14:09:00.738459+00', 'intraledger'),
	(6, '2026-11-27 14:09:00.772913+00', 'intraledger'),
	(7, '2026-11-27 14:09:00.902051+00', 'intraledger'),
	(8, '2026-11-27 14:09:00.942731+00', 'intraledger'),
	(9, '2026-11-27 14:09:01.093721+00', 'intraledger'),
	(10, '2026-11-27 14:09:01.154837+00', 'intraledger'),
	(11, '2026-11-27 14:09:01.206406+00', 'intraledger'),
	(12, '2026-11-27 14:09:01.246363+00', 'intraledger'),
	(13, '2026-11-27 14:09:01.309158+00', 'intraledger'),
	(14, '2026-11-27 14:09:01.337518+00', 'intraledger'),
	(15, '2026-11-27 14:09:01.406058+00', 'intraledger'),
	(16, '2026-11-27 14:09:01.441788+00', 'intraledger'),
	(17, '2026-11-27 14:09:01.511429+00', 'intraledger'),
	(18, '2026-11-27 14:09:01.544411+00', 'intraledger'),
	(19, '2026-11-27 14:09:01.611354+00', 'intraledger'),
	(20, '2026-11-27 14:09:01.651249+00', 'intraledger'),
	(21, '2026-11-27 14:09:01.736437+00', 'intraledger'),
	(22, '2026-11-27 14:09:01.788635+00', 'intraledger'),
	(23, '2026-11-27 14:09:01.884317+00', 'intraledger'),
	(24, '2026-11-27 14:09:01.943277+00', 'intraledger'),
	(25, '2026-11-27 14:09:02.020471+00', 'intraledger'),
	(26, '2026-11-27 14:09:02.060582+00', 'intraledger'),
	(27, '2026-11-27 14:09:02.133555+00', 'lightning_reserve'),
	(28, '2026-11-27 14:09:02.214715+00', 'lightning_settled'),
	(29, '2026-11-27 14:09:02.272332+00', 'lightning_reserve'),
	(30, '2026-11-27 14:09:02.317927+00', 'lightning_settled'),
	(31, '2026-11-27 14:09:02.387312+00', 'lightning_reserve'),
	(32, '2026-11-27 14:09:02.437675+00', 'lightning_failed'),
	(33, '2026-11-27 14:09:02.512056+00', 'lightning_reserve');

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
	('12fc420a-cd9e-4c00-8ff5-de6d43b3ffb6', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 20198, 20198),
	('12fc420a-cd9e-4c00-8ff5-de6d43b3ffb6', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 227, 227),
	('42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 23515, 23515),
	('42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1543, 1543),
	('e75fd8f8-0956-476e-b8db-21183b3636b2', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15202, 15202),
	('e75fd8f8-0956-476e-b8db-21183b3636b2', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 25070, 25070),
	('e75fd8f8-0956-476e-b8db-21183b3636b2', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 8619, 8619),
	('12fc420a-cd9e-4c00-8ff5-de6d43b3ffb6', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 17293, 17293),
	('42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 327820, 36437),
	('42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 234586, 64297),
	('e75fd8f8-0956-476e-b8db-21183b3636b2', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 996566, 345652);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('a69b05b0-3e91-428f-a8e1-6e1bd2869c11', 3, '2026-11-27 14:09:03.039452+00');

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
	('f7146660-dc15-41d5-8501-ca3525bdad3a', 'USD', NULL, 0, '-infinity'),
	('f85824de-37bb-429e-b9f4-07090cb4bfa9', 'USD', NULL, 0, '-infinity'),
	('59103f12-69fe-4af3-b88c-3894f652e96a', 'USD', NULL, 0, '-infinity'),
	('35b197ec-10d6-4b95-9f07-c6904141b686', 'BTC', NULL, 5636000, '2026-11-27 14:09:02.060582+00'),
	('7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', 'BTC', NULL, 630000, '2026-11-27 14:09:02.060582+00'),
	('a05aead5-026b-4f9b-b63d-b442091f7a33', 'BTC', NULL, 45819000, '2026-11-27 14:09:02.512056+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661429a0604747951b228', '\x9e1eecd0341db45a3dbefddf1df30175cf48732fb31d0a812e33a7e40bce83c7', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661429a0a6a3af0037e71', '\x9b3bc979aedef5446e08868cb699c618d30c01e004b02224d9d66e2067bc4556', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a0e2e87ff7f8d41', '\x4b9744bed25987b705c9769e690df56e71e35d61ad71eea0111ad34529946f78', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661429a0f2eaf779cd676', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a0ffb9b0269716f', '\xaacc9c905e9eb53484c3156877e1bff146a1d0dc38812e1719ce171bab25e54f', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661429a1082314f40282c', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a127aa32118b4e2', '\xb98f375fa12fabe87d31e0057bff094da6b64381f17cfb34323dc6af00f6fe31', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661429a13198b1e05cffc', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a156759fa2924ed', '\x586b0a6cfed4076dcad25d773273dd87a22567e401dc818386238e4923f765ee', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661429a16561513039eb9', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a171f86f804aa8f', '\x17226b8341b7b6fdfcc76e3d0baf84af97ec56772229330c3d48e7bedae56e28', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661429a17bb9bf487d5ad', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a18b0e6f1a9ef5c', '\x9ff7556ec5eef7966f45db145c3651cbefcb86bcb293c878668d2ad2aec60224', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661429a191fae35a1875a', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a1a2b6a4c29739e', '\x477b11980d023cf6dc7966ba09b6aade955a268ebe40814be1433a2d3005d507', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661429a1ab6fced075a35', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a1bc70504396518', '\xf2b6fa6024814be48141394d621f55fd8ebed58961a5987b1c00a8bd8cd52407', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661429a1c47dbecf69f63', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a1d4d5ab3f7f9ea', '\x4d1fb2208d2fa83a359fb219d0741bf7e3c0f2b7d19de55d9eb8ccd27db611b2', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661429a1de9310fe7f554', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a1f35f5976c7442', '\x5ff27b96dc446cde124e300ad690a0e5c93424931d11192e880c8b4173d75a88', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661429a2001db7cdfbeea', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a21779ddb6b7aaf', '\xc0b3fbe99ef56df3288aeba5b3d52fee2d42bff146cd1567cace9464f9e94ef1', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661429a225ded55766c0c', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661429a238b7771b92c64', '\x4b339bab48ca99e064d9dc7591db2b16350b26ba8555c30a1e5306bf47b24ebe', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661429a24282630f1c6f6', NULL, NULL, '42c0cbc1-1b5c-4b92-8f9f-9ff87fe6c5a9', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661429a2545333f201abd', '\x843e84fc58207059d5cf6d78ae7fc3b27b0eb88fa1e4361f2b6964e22820fd6c', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661429a27634cd19a098a', '\x4c118c230a6906869d850b3ec6e7e1fb85e9cf8893f44b3d8abd69b24b7dcf9a', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661429a292470918a464d', '\xc8c9dab0445341f260fa1a17e09d1f8be01fe06dcd04651948cdf53ddb98f4f6', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661429a29e92b30648e97', '\xc8c9dab0445341f260fa1a17e09d1f8be01fe06dcd04651948cdf53ddb98f4f6', '\x0661429a292470918a464d', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661429a2b0bb84a090a32', '\xf4cafcc16d81498e74e1808d6ca0168cbb04d515828e360c120bec514422fd70', NULL, 'e75fd8f8-0956-476e-b8db-21183b3636b2', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02444854843612a5f218b57fee71c94d235b56e3e363360c7bfb3ceea44a609470', 2, 'latchkey:6682f22d-c51e-4ebe-a7a9-bd974aa40ded/0010', '2026-11-27 14:09:03.082103+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661429a2545333f201abd', 'lightning', 'a05aead5-026b-4f9b-b63d-b442091f7a33', 'BTC', 1000000, 10000, 1010, 1010000, '\x843e84fc58207059d5cf6d78ae7fc3b27b0eb88fa1e4361f2b6964e22820fd6c', 'lnbcrt10u1p4snrh7sp52ezyfpnucskpmr72a9ut20d7ldjt6a8d9f72wdgeg0quw593fedspp5sslgflzcypc9n4w0d4u2ul7rkfasawy058jrv8etd9jwy2pql4kqdqqcqzzs9qrsgqcdtp634xjyljlcphdppk8nq06a2sg6llw9z0aztzdt3lrpjrdkxsyaqhptguff4jl74epxzmf3ssakfk5z540wvmymwuhdd5m9rnnxcqhr39e8', '\x0265c3dc11eb0b2a3fea667c5ebe012440e9f65744d53a8394b02e533c305aca42', '2026-11-27 14:09:10.13365+00', NULL, 'settled', 1100, '\x6c3076306b2183865b4e92b02379d8769c5df24e981063b2a7a2007323666fc6', NULL, '2026-11-27 14:09:02.214725+00'),
	('\x0661429a27634cd19a098a', 'lightning', 'a05aead5-026b-4f9b-b63d-b442091f7a33', 'BTC', 1000000, 10000, 1010, 1010000, '\x4c118c230a6906869d850b3ec6e7e1fb85e9cf8893f44b3d8abd69b24b7dcf9a', 'lnbcrt10u1p4snrh7sp508rjfw50zqc80hkdc9ap9mvalz0fv8xcq3aqcrlqxryy49prqnuspp5fsgccgc2dyrgd8v9pvlvdelplwz7nnugj06yk0v2h45myjmae7dqdqqcqzzs9qrsgq7l6suv8nglxz6t0cfknt4945xlk8nk2q389pjag0q4h8y3589upnqkl09jwl82lcx4lkl30zhg33qqsdcj6wspqrnja9w0vg5kud7wgp66ryap', '\x0265c3dc11eb0b2a3fea667c5ebe012440e9f65744d53a8394b02e533c305aca42', '2026-11-27 14:09:10.272388+00', NULL, 'settled', 3000, '\xed2f13df6e79faa24cdab046a2a427b233361003f9cb9279096b5581f6e27328', NULL, '2026-11-27 14:09:02.317935+00'),
	('\x0661429a292470918a464d', 'lightning', 'a05aead5-026b-4f9b-b63d-b442091f7a33', 'BTC', 1000000, 10000, 1010, 1010000, '\xc8c9dab0445341f260fa1a17e09d1f8be01fe06dcd04651948cdf53ddb98f4f6', 'lnbcrt10u1p4snrh7sp5jdwj0s2g5shvx9gjptkk7vk0pp9tsgxvhg7p4rp3n2eam7tpaxuqpp5erya4vzy2dqlyc86rgt7p8gl30splcrde5zx2x2geh6nmkuc7nmqdqqcqzzs9qrsgqqwect3d5x48th8cqyn723r90neprnz4kvm5a2h400x3lh557hk79xszv4mkhge809se6pf5yrvdw9mm6pht6957a68zjwc52w0gafhcpgxlzxy', '\x0265c3dc11eb0b2a3fea667c5ebe012440e9f65744d53a8394b02e533c305aca42', '2026-11-27 14:09:10.387387+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:09:02.437779+00'),
	('\x0661429a2b0bb84a090a32', 'lightning', 'a05aead5-026b-4f9b-b63d-b442091f7a33', 'BTC', 900000, 10000, 910, 910000, '\xf4cafcc16d81498e74e1808d6ca0168cbb04d515828e360c120bec514422fd70', 'lnbcrt9u1p4snrh7sp56wrxqvng4zdw6akqpur6mtkgqk72hkm3j8uc0aws3x9dwgc75m9spp57n90estds9ycua8pszxkegqk3jasf4g4s28rvrqjp0k9z3pzl4cqdqqcqzzs9qrsgqupr5cc69fufzgpkmacugq4fgg3v7plmrnf6d8hvwfkfnxvg8a6spys2v4k5f7trfmff8lc0slrn05ve7sfczs9r2yy6jxzc0xy6rrgqqg26aql', '\x0265c3dc11eb0b2a3fea667c5ebe012440e9f65744d53a8394b02e533c305aca42', '2026-11-27 14:09:02.829832+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x9e1eecd0341db45a3dbefddf1df30175cf48732fb31d0a812e33a7e40bce83c7', 50000000, '2026-11-27 14:09:00.08604+00', 'credited', '\x0661429a0604747951b228', NULL, NULL, NULL, NULL),
	('lightning', '\x9b3bc979aedef5446e08868cb699c618d30c01e004b02224d9d66e2067bc4556', 5000000, '2026-11-27 14:09:00.377559+00', 'credited', '\x0661429a0a6a3af0037e71', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:08:57.454442+00');

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
	(12, 0),
	(13, 0),
	(15, 0),
	(14, 50000000),
	(11, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x843e84fc58207059d5cf6d78ae7fc3b27b0eb88fa1e4361f2b6964e22820fd6c', '\x6c3076306b2183865b4e92b02379d8769c5df24e981063b2a7a2007323666fc6', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:09:02.09545+00', '2026-11-27 15:09:02+00'),
	('\x4c118c230a6906869d850b3ec6e7e1fb85e9cf8893f44b3d8abd69b24b7dcf9a', '\xed2f13df6e79faa24cdab046a2a427b233361003f9cb9279096b5581f6e27328', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:09:02.242955+00', '2026-11-27 15:09:02+00'),
	('\xc8c9dab0445341f260fa1a17e09d1f8be01fe06dcd04651948cdf53ddb98f4f6', '\x55a669c492b86ea77b9670597e5fbf69415b1301a48ec65cbb4f8c36e72e47aa', false, 'no_route', 'OPEN', 0, '2026-11-27 14:09:02.356289+00', '2026-11-27 15:09:02+00'),
	('\xf4cafcc16d81498e74e1808d6ca0168cbb04d515828e360c120bec514422fd70', '\x9ff7a5f252675e90856098eb6bb6acad99be7ad162e08ef62d67dea47d3ba32c', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:09:02.472051+00', '2026-11-27 15:09:02+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xd4af957fd0538aed92f41455727536a87b05f190ad3fac7c498190e8fc85f501'),
	('outside', '\xcbb504bdda2662abf7b2281f05dd274bc6d0b865e1399531da4f325f235a216f');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x9e1eecd0341db45a3dbefddf1df30175cf48732fb31d0a812e33a7e40bce83c7', 'SETTLED', 50000000, '\x6c8afa156227db83ad39ced7660210ea43440113a0d3d945fedb82358a0d3e4d', 1, '2026-11-27 14:09:00.013864+00'),
	('\x9b3bc979aedef5446e08868cb699c618d30c01e004b02224d9d66e2067bc4556', 'SETTLED', 5000000, '\xf1c85459937adf68429b8ef24ad73b51ad19e9cc204a08de29935087f262d675', 2, '2026-11-27 14:09:00.332793+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x843e84fc58207059d5cf6d78ae7fc3b27b0eb88fa1e4361f2b6964e22820fd6c', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:09:02.196089+00', '2026-11-27 14:09:02.196089+00'),
	(2, '\x4c118c230a6906869d850b3ec6e7e1fb85e9cf8893f44b3d8abd69b24b7dcf9a', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:09:02.309582+00', '2026-11-27 14:09:02.309582+00'),
	(3, '\xc8c9dab0445341f260fa1a17e09d1f8be01fe06dcd04651948cdf53ddb98f4f6', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:09:02.421912+00', '2026-11-27 14:09:02.421912+00'),
	(4, '\xf4cafcc16d81498e74e1808d6ca0168cbb04d515828e360c120bec514422fd70', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:09:03.809345+00', '2026-11-27 14:09:02.609346+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:08:56.951128+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 14:08:57.098943+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:08:57.160058+00'),
	('0004_payments', '651b3aa279cdd5b39c4a03b6029521a228b637c61a70d312c1366946f688f13f', 'before', '2026-11-27 14:08:57.184097+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:08:57.36476+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:08:57.476494+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:08:57.533275+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:08:57.597196+00'),
	('0009_spent_sums', '324287713a1df9b7749f972b7272883ef49f68ceb7a2a70825300f65cfa50962', 'before', '2026-11-27 14:08:57.643616+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:08:57.713338+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('669ac0b3-6d4d-4129-88aa-1739378e08a7', '4576ee74-4616-4d15-8a1c-867e19556447', '\xf5d8e274e47fd12535bc52f92ad79a4fee2c3768af3e923c114daed2e59432d8', '2026-11-27 14:08:59.750646+00', '2026-12-27 14:08:59.750646+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('fe7d23d2-773c-4fdb-abbc-b0e4045dcc13', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', '\xcfd323959c2de8e28a969c38facd7ed2f1ef3145eb3aa2d2e9859d236b4e0cf5', '2026-11-27 14:09:00.136713+00', '2026-12-27 14:09:00.136713+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('620b104d-5b5d-4262-a60c-aa9afde32b9c', 'b618de11-1c55-4ef5-894e-631cf11b8b95', '\x263c3ec363369478cad15f73e666d1295c85bd3e932e76eabfdcdc041592e038', '2026-11-27 14:09:00.466724+00', '2026-12-27 14:09:00.466724+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('a05aead5-026b-4f9b-b63d-b442091f7a33', '4576ee74-4616-4d15-8a1c-867e19556447', 'BTC', '', '2026-11-27 14:08:59.707186+00'),
	('f7146660-dc15-41d5-8501-ca3525bdad3a', '4576ee74-4616-4d15-8a1c-867e19556447', 'USD', '', '2026-11-27 14:08:59.709374+00'),
	('35b197ec-10d6-4b95-9f07-c6904141b686', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'BTC', '', '2026-11-27 14:09:00.121514+00'),
	('f85824de-37bb-429e-b9f4-07090cb4bfa9', '27b3ed3a-fbd5-4db3-9684-7cfccc2d372b', 'USD', '', '2026-11-27 14:09:00.122868+00'),
	('7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', 'b618de11-1c55-4ef5-894e-631cf11b8b95', 'BTC', '', '2026-11-27 14:09:00.440766+00'),
	('59103f12-69fe-4af3-b88c-3894f652e96a', 'b618de11-1c55-4ef5-894e-631cf11b8b95', 'USD', '', '2026-11-27 14:09:00.446592+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a0604747951b22800', NULL, NULL),
	(5000, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a0a6a3af0037e7100', NULL, NULL),
	(-100, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a0e2e87ff7f8d4100', 'bob', NULL),
	(100, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a0e2e87ff7f8d4101', 'alice', NULL),
	(-50, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a0f2eaf779cd67600', 'carol', NULL),
	(50, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a0f2eaf779cd67601', 'bob', NULL),
	(-101, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a0ffb9b0269716f00', 'bob', NULL),
	(101, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a0ffb9b0269716f01', 'alice', NULL),
	(-50, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1082314f40282c00', 'carol', NULL),
	(50, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a1082314f40282c01', 'bob', NULL),
	(-102, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a127aa32118b4e200', 'bob', NULL),
	(102, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a127aa32118b4e201', 'alice', NULL),
	(-51, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a13198b1e05cffc00', 'carol', NULL),
	(51, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a13198b1e05cffc01', 'bob', NULL),
	(-103, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a156759fa2924ed00', 'bob', NULL),
	(103, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a156759fa2924ed01', 'alice', NULL),
	(-51, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a16561513039eb900', 'carol', NULL),
	(51, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a16561513039eb901', 'bob', NULL),
	(-104, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a171f86f804aa8f00', 'bob', NULL),
	(104, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a171f86f804aa8f01', 'alice', NULL),
	(-52, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a17bb9bf487d5ad00', 'carol', NULL),
	(52, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a17bb9bf487d5ad01', 'bob', NULL),
	(-105, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a18b0e6f1a9ef5c00', 'bob', NULL),
	(105, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a18b0e6f1a9ef5c01', 'alice', NULL),
	(-52, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a191fae35a1875a00', 'carol', NULL),
	(52, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a191fae35a1875a01', 'bob', NULL),
	(-106, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a1a2b6a4c29739e00', 'bob', NULL),
	(106, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1a2b6a4c29739e01', 'alice', NULL),
	(-53, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1ab6fced075a3500', 'carol', NULL),
	(53, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a1ab6fced075a3501', 'bob', NULL),
	(-107, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a1bc7050439651800', 'bob', NULL),
	(107, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1bc7050439651801', 'alice', NULL),
	(-53, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1c47dbecf69f6300', 'carol', NULL),
	(53, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a1c47dbecf69f6301', 'bob', NULL),
	(-108, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a1d4d5ab3f7f9ea00', 'bob', NULL),
	(108, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1d4d5ab3f7f9ea01', 'alice', NULL),
	(-54, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1de9310fe7f55400', 'carol', NULL),
	(54, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a1de9310fe7f55401', 'bob', NULL),
	(-109, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a1f35f5976c744200', 'bob', NULL),
	(109, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a1f35f5976c744201', 'alice', NULL),
	(-54, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a2001db7cdfbeea00', 'carol', NULL),
	(54, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a2001db7cdfbeea01', 'bob', NULL),
	(-110, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a21779ddb6b7aaf00', 'bob', NULL),
	(110, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a21779ddb6b7aaf01', 'alice', NULL),
	(-55, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a225ded55766c0c00', 'carol', NULL),
	(55, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a225ded55766c0c01', 'bob', NULL),
	(-111, NULL, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a238b7771b92c6400', 'bob', NULL),
	(111, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a238b7771b92c6401', 'alice', NULL),
	(-55, NULL, '35b197ec-10d6-4b95-9f07-c6904141b686', '\x0661429a24282630f1c6f600', 'carol', NULL),
	(55, NULL, '7e2bbbde-2d89-4a2f-98ae-fe762f05c7c2', '\x0661429a24282630f1c6f601', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a2545333f201abd00', NULL, NULL),
	(-1003, 3, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a27634cd19a098a00', NULL, NULL),
	(-1010, 10, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a292470918a464d00', NULL, NULL),
	(1010, 10, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a29e92b30648e9700', NULL, NULL),
	(-910, 10, 'a05aead5-026b-4f9b-b63d-b442091f7a33', '\x0661429a2b0bb84a090a3200', NULL, NULL);

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
