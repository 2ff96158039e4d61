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
    'loss',
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
    recheck_at timestamp with time zone,
    state text DEFAULT 'sending'::text NOT NULL,
    fee_msat bigint,
    preimage bytea,
    failure text,
    ended_at timestamp with time zone,
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK ((held_msat >= amount_msat)),
    CONSTRAINT payment_check1 CHECK (((recheck_at IS NULL) OR (state = 'failed'::text))),
    CONSTRAINT payment_check2 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check3 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check4 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) OR (preimage IS NULL))),
    CONSTRAINT payment_check5 CHECK (((rail <> 'lightning'::text) OR (state = ANY (ARRAY['sending'::text, 'failed'::text])) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check6 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text, 'lost'::text])))
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
-- Name: COLUMN payment.recheck_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.recheck_at IS 'given back because the node had never heard of it; asked again then, in case it has by now';

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
    return_request text,
    return_hash bytea,
    return_fee_limit_msat bigint,
    return_fee_msat bigint,
    CONSTRAINT receipt_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT receipt_check CHECK (((state = ANY (ARRAY['credited'::text, 'assigned'::text])) = (movement_id IS NOT NULL))),
    CONSTRAINT receipt_check1 CHECK ((num_nonnulls(reason, attempts) =
CASE state
    WHEN 'quarantined'::text THEN 2
    ELSE 0
END)),
    CONSTRAINT receipt_check2 CHECK (((state = ANY (ARRAY['quarantined'::text, 'returning'::text])) = (due_at IS NOT NULL))),
    CONSTRAINT receipt_check3 CHECK ((num_nonnulls(return_request, return_hash, return_fee_limit_msat) =
CASE
    WHEN (state = ANY (ARRAY['returning'::text, 'returned'::text])) THEN 3
    ELSE 0
END)),
    CONSTRAINT receipt_check4 CHECK (((state = 'returned'::text) = (return_fee_msat IS NOT NULL))),
    CONSTRAINT receipt_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT receipt_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT receipt_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT receipt_return_fee_limit_msat_check CHECK ((return_fee_limit_msat >= 0)),
    CONSTRAINT receipt_return_fee_msat_check CHECK ((return_fee_msat >= 0)),
    CONSTRAINT receipt_return_hash_check CHECK ((octet_length(return_hash) = 32)),
    CONSTRAINT receipt_state_check CHECK ((state = ANY (ARRAY['credited'::text, 'suspense'::text, 'quarantined'::text, 'assigned'::text, 'returning'::text, 'returned'::text])))
);

--
-- Name: COLUMN receipt.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.state IS 'suspense: paid inside before, without an invoice, or too little; it belongs to nobody yet. quarantined: crediting it failed, and is tried again. assigned, returned: by the operator';

--
-- Name: COLUMN receipt.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.due_at IS 'when what is quarantined is tried again, or a return asked about';

--
-- Name: COLUMN receipt.return_request; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.return_request IS 'the invoice by which it is returned to who sent it';

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
	('23612b2d-dc8f-4348-aa87-d2ae7d4fd709', '48672aa2-1036-4ece-8ada-33102bef368f', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '2026-11-27 14:29:56.91817+00'),
	('f070b350-9f62-45eb-957d-086b37fd2ebe', 'a7f36e09-7c81-4153-bb02-e59e69dbec00', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '2026-11-27 14:29:57.16032+00'),
	('63d5f847-a22a-4b43-bd31-9c3ad52b98cd', '8069fe3b-ebf6-4a60-926d-20addfdea671', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'd4d51182-f16d-441c-977a-0f35ced91906', '2026-11-27 14:29:57.382333+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('93637efb-da05-439b-a74a-1b031e2b53d1', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:29:57.006953+00', NULL, '2026-11-27 14:30:00.206094+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('34867508-3d9e-4c52-b71e-1e94f9c10593', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:29:57.242147+00', NULL, '2026-11-27 14:30:00.031167+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('20c55c8b-6450-4e87-ba26-6de4ff2c39b4', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:29:57.414042+00', NULL, '2026-11-27 14:30:00.515868+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('4ba1f642-6013-4040-9f70-c313dd48a701', '93637efb-da05-439b-a74a-1b031e2b53d1', '\x1f2c046bc4baf54a87c73848670591726edde37e66ee064e10b7db07bc97f857', 'blink_qbVkuW', 'oXxG', '2026-11-27 14:29:57.008372+00', NULL),
	('5961b5a2-0b46-4971-8ba9-304e26924238', '34867508-3d9e-4c52-b71e-1e94f9c10593', '\x606e1efd1558baf00832adf9c736f7797fa137fe74a198bbaf850fa13e213f6f', 'blink_DEO27A', 'HZpd', '2026-11-27 14:29:57.243124+00', NULL),
	('4db21368-eb84-4575-9937-23d197830a9c', '20c55c8b-6450-4e87-ba26-6de4ff2c39b4', '\x23774ad63897cb091be42dd46fc64fc83fda363e15ea4a1f8f244e682f7d6103', 'blink_nhrlBV', 'YxEq', '2026-11-27 14:29:57.414597+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142e4efe334fa6e9381a8', '2026-11-27 14:29:56.926414+00', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142e4f0508e0e937b27d2', '2026-11-27 14:29:56.954302+00', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-000000000001', '63c7ab38-9691-4223-afca-95021905280f', '{}', '{"expires_at": "2026-12-27T14:29:56.950376+00:00"}'),
	('\x066142e4f14f5ba2e8661ced', '2026-11-27 14:29:57.019547+00', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', 'api_key.created', 'session', '63c7ab38-9691-4223-afca-95021905280f', '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-000000000002', '93637efb-da05-439b-a74a-1b031e2b53d1', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_qbVkuW…oXxG", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e4f1fe8d65ce2260e0', '2026-11-27 14:29:57.064425+00', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', 'account.username_set', 'key', '93637efb-da05-439b-a74a-1b031e2b53d1', '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142e4f38b9b4e6e4886e5', '2026-11-27 14:29:57.166141+00', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142e4f404537b9f8f0b22', '2026-11-27 14:29:57.196931+00', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-000000000007', '32662af8-48ab-43c1-a6b7-f27bc158a205', '{}', '{"expires_at": "2026-12-27T14:29:57.194879+00:00"}'),
	('\x066142e4f4f45cdfd2a37942', '2026-11-27 14:29:57.258396+00', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'api_key.created', 'session', '32662af8-48ab-43c1-a6b7-f27bc158a205', '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-000000000008', '34867508-3d9e-4c52-b71e-1e94f9c10593', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_DEO27A…HZpd", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e4f568aca9ecaecfd4', '2026-11-27 14:29:57.288177+00', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'account.username_set', 'key', '34867508-3d9e-4c52-b71e-1e94f9c10593', '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142e4f6e14870f84b9550', '2026-11-27 14:29:57.384592+00', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142e4f6fb784352cba195', '2026-11-27 14:29:57.39126+00', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-00000000000d', 'c6e50b24-bffd-4cad-b231-ff99c229e151', '{}', '{"expires_at": "2026-12-27T14:29:57.389466+00:00"}'),
	('\x066142e4f75d5a1b59d80e2c', '2026-11-27 14:29:57.416323+00', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', 'api_key.created', 'session', 'c6e50b24-bffd-4cad-b231-ff99c229e151', '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-00000000000e', '20c55c8b-6450-4e87-ba26-6de4ff2c39b4', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_nhrlBV…YxEq", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e4f7aac1666238776a', '2026-11-27 14:29:57.436149+00', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', 'account.username_set', 'key', '20c55c8b-6450-4e87-ba26-6de4ff2c39b4', '127.0.0.1', 'python-httpx2/2.16.2', '3f85625c-403d-487e-ab1f-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(3, -100000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(3, 100000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(4, -50000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(4, 50000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(5, -101000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(5, 101000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(6, -50000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(6, 50000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(7, -102000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(7, 102000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(8, -51000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(8, 51000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(9, -103000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(9, 103000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(10, -51000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(10, 51000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(11, -104000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(11, 104000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(12, -52000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(12, 52000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(13, -105000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(13, 105000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(14, -52000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(14, 52000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(15, -106000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(15, 106000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(16, -53000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(16, 53000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(17, -107000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(17, 107000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(18, -53000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(18, 53000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(19, -108000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(19, 108000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(20, -54000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(20, 54000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(21, -109000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(21, 109000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(22, -54000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(22, 54000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(23, -110000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(23, 110000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(24, -55000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(24, 55000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(25, -111000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(25, 111000, '9ecb032a-c1a4-486a-a7aa-ed432e036485');
INSERT INTO public.entry VALUES
	(26, -55000, '9ecb032a-c1a4-486a-a7aa-ed432e036485'),
	(26, 55000, 'd4d51182-f16d-441c-977a-0f35ced91906'),
	(27, -1010000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(31, -1010000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(33, -910000, '8a866128-6b9b-4a4e-bf80-23f997cb2c71'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(778, 1, '2026-11-27 14:29:57.140578+00', 'lightning_receipt', '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e4f30507a170189500'),
	(791, 2, '2026-11-27 14:29:57.366838+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4f6771c7e4be72e00'),
	(799, 3, '2026-11-27 14:29:57.515649+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4f8c7f0c70e4de601'),
	(801, 4, '2026-11-27 14:29:57.549128+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e4f95c625bbee1f501'),
	(804, 5, '2026-11-27 14:29:57.599162+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4fa21c60c1d41fd01'),
	(806, 6, '2026-11-27 14:29:57.643294+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e4facd753a6eea6301'),
	(809, 7, '2026-11-27 14:29:57.864794+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4fe2eb4a24020d001'),
	(811, 8, '2026-11-27 14:29:57.984543+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e50004bf28dee39c01'),
	(814, 9, '2026-11-27 14:29:58.153338+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e502952245d9757a01'),
	(816, 10, '2026-11-27 14:29:58.263781+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e5044845dd17156301'),
	(822, 11, '2026-11-27 14:29:58.374971+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e505eac2f755354701'),
	(824, 12, '2026-11-27 14:29:58.460799+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e507461f2c970de501'),
	(827, 13, '2026-11-27 14:29:58.702359+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e50af58376700e1801'),
	(829, 14, '2026-11-27 14:29:58.799121+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e50c71885925585d01'),
	(832, 15, '2026-11-27 14:29:59.014232+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e50fba76abc761d001'),
	(834, 16, '2026-11-27 14:29:59.066554+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51087cdb211eff101'),
	(837, 17, '2026-11-27 14:29:59.266742+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e513951e76d0274001'),
	(840, 18, '2026-11-27 14:29:59.372525+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e5153305263de42701'),
	(843, 19, '2026-11-27 14:29:59.586996+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e518789a323fc46201'),
	(845, 20, '2026-11-27 14:29:59.688668+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51a052b407cce6401'),
	(848, 21, '2026-11-27 14:29:59.806531+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51bd28805e7e95201'),
	(850, 22, '2026-11-27 14:29:59.816972+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51bfb148cdb97e801'),
	(853, 23, '2026-11-27 14:29:59.832662+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51c382e68d1945b01'),
	(855, 24, '2026-11-27 14:29:59.842159+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51c5dd65c7b0e5301'),
	(858, 25, '2026-11-27 14:29:59.930363+00', 'lightning_receipt', '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51db60ef469f4e101'),
	(860, 26, '2026-11-27 14:30:00.026182+00', 'intraledger_receipt', 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51f2cca69f5b66301');

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
	('\x0b31c2aef68df029dad22d772dc6e06c039aac30969aed41deb98806fb45944e', '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', 'BTC', 'lnbcrt500u1p4snyl9sp5j04l7asxawh0mfsdt2lnuhs5h47hua8khek79zy8783fth8hvueqpp5pvcu9thk3hcznkkj94mjm3hqdspe4tpsj6dw6sw7hxyqd769j38qdqqxqrwzqcqzzs9qrsgqn47ktx777mmn6h4ru3r4ud0p4xetx5kz3xemynlrl5j8agms7ntjekq2y4hw0uz0wmmv9frae96vlmmmwpwwv4qfnwcdlzsal7ckerqp2xs0a4', '\x93ebff7606ebaefda60d5abf3e5e14bd7d7e74f6be6de28887f1e295dcf76732', '\xfb4652a0c22572a38bd6a8ebdc2ada58ab1f7ff00104d6ecfbb0ce4e75f20cb0', 50000000, '', NULL, NULL, '2026-11-27 14:29:57.091092+00', '2026-11-27 18:29:57+00', 'PAID', 50000000, '\x066142e4f30507a1701895', 'lightning'),
	('\x36de5f12bb13ea02d901f932ec31d282faa54f7f16b9ec7502ba8f0e59d74dba', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt50u1p4snyl9sp54cl34eh44p6p6mwryh3tcyjjhm70xj8388qjg625plzkyz3dzy9qpp5xm097y4mz04q9kgplyewcvwjsta22nmlz6u7cagzh28sukwhfkaqdqqxqrwzqcqzzs9qrsgqqlajmf4axm08p9fmpncedm8xzrynmctkkm2a0cje8jgfu2xpk2gp92qxg4h9s2wknpcke708jr08zsxyvnkaexxnxs3spq0809ttltqqlhwc95', '\xae3f1ae6f5a8741d6dc325e2bc1252befcf348f139c12469540fc5620a2d110a', '\x45a65b8729230db35028a51b3ee1d1b6529be17a52cfd4cce925ad931790d951', 5000000, '', NULL, NULL, '2026-11-27 14:29:57.308911+00', '2026-11-27 18:29:57+00', 'PAID', 5000000, '\x066142e4f6771c7e4be72e', 'lightning'),
	('\x8bf94fc2b5ce3c2c8dcf1938c930964759a1f09af977c01d0d2dd06001e2e851', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1u1p4snyl9sp5mgrsel2e58f0h4jj73ccgn23yq79ahf3t228nus49mwzga8c3pfqpp530u5ls44ec7zerw0ryuvjvykgav6ruy6l9muq8gd9hgxqq0zapgsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgql87cnjc9pk9e9wt30y8fvahkkgffny8l77q0q8jgj2gkythg909qhnu4ywyedh73x7fvzx940ne7tarhht7lkgvrj23uuajfhpghtdsp65pxvx', '\xda070cfd59a1d2fbd652f471844d51203c5edd315a9479f2152edc2474f88852', '\x3832c779af117e01fd5297eba5ce7c3d94b45ef126199d9a45962bced5a4b30a', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:29:57.453651+00', '2026-11-27 18:29:57+00', 'PAID', 100000, '\x066142e4f8c7f0c70e4de6', 'intraledger'),
	('\x3e9d9a855c170ea21517c0a6ce136e44a7c79c018c63d6384fc109e8f7615388', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1010n1p4snyl9sp5j6589xd3c6ywaujgq8f4qr9ry7k3e3q9m6x4hxu2cxedestaudxspp586we4p2uzu82y9ghcznvuymwgjnu08qp333avwz0cyy73amp2wyqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqq8q9vm5aeqvwteve6ry6swuwwy3gvz503kl9nlq8tcgztyx7h4v8wfm4z5qj232e2mqz780spf5cd80vj5a9kul75jx4y0gcyzx9z5cpe82v64', '\x96a87299b1c688eef24801d3500ca327ad1cc405de8d5b9b8ac1b2dcc17de34d', '\xfc141dbf57fa159e06f6021a9806445ce2d218abab84f6cd6568dbc9a65edc31', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:29:57.588092+00', '2026-11-27 18:29:57+00', 'PAID', 101000, '\x066142e4fa21c60c1d41fd', 'intraledger'),
	('\x9005babf6e343a7f9e99f256290255bdbc565659ac4503ddc1160c4f1fa3f47f', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1020n1p4snyl9sp54a57mmshxs6n0q6ydfqc0qrg0zdp3a898grjxlr8v3ywqwd83yxqpp5jqzm40mwxsa8l85e7ftzjqj4hk79v4je43zs8hwpzcxy78ar73lsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqscpshqs6066zj7f40sqkl36ult5yw2cpv0hs229qqt0gncuzw6eqah9vhaawxpjf6u8lms4y4nwrlw308y9tdyk8rtt042vl6s0pcyqqmt323d', '\xaf69edee1734353783446a41878068789a18f4e53a07237c676448e039a7890c', '\x0ad678d0cfe2aba1289bb31cd57856c916451381b2d805ff70635b9c8e5de2e4', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:29:57.746772+00', '2026-11-27 18:29:57+00', 'PAID', 102000, '\x066142e4fe2eb4a24020d0', 'intraledger'),
	('\x204c27958e5087e46428e007b9fedf8a97149a1bbd7bb6c98c72adebc2a1fd28', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1030n1p4snylxsp57vv8gvyc5ah0g6fq6mtjlcdg4c4m2lz6u9jcn3zvvwj8hlfmfx0qpp5ypxz09vw2zr7gepguqrmnlkl32t3fxsmh4amdjvvw2k7hs4pl55qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq4lgmfmpevtrh47l9uv4xkz69vrga0t9zsufxfvhxptqw5dmlp63k9sjre3nrj0s8xlf84t20qjhg58kss3csa5r55ekczhurum7l6tcpwrq40c', '\xf318743098a76ef46920d6d72fe1a8ae2bb57c5ae16589c44c63a47bfd3b499e', '\x22bf9e2ee18f5c1a9d0a85870e95bb78e724960fef75b67e0b9bf1469c6915f7', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:29:58.071072+00', '2026-11-27 18:29:58+00', 'PAID', 103000, '\x066142e502952245d9757a', 'intraledger'),
	('\x728f3274fe10de7081c75d00bdf23bf23b98ac39c1e85d0d2e74688222182992', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1040n1p4snylxsp5jwr278gppegzu7v35yn887a4qsaewkp2kcxq8hm24f9wr7lyms2qpp5w28nya87zr08pqw8t5qtmu3m7gae3tpec8596rfww35gygsc9xfqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqea46e6gujmky6faqlapcrrcz70psyrwqnemf0znqf3u6tdkz7q7qfe4ww3kwj2kwun5xam5a3rj0dd6hmcafgg9l0kf2qkauppna63gq54wudl', '\x9386af1d010e502e7991a12673fbb5043b97582ab60c03df6aaa4ae1fbe4dc14', '\xcefd1e5eafc021bae0e2abcd1bc37b13ccaa759b7ba5e2d3a1f55d3f8c20e0a1', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:29:58.319965+00', '2026-11-27 18:29:58+00', 'PAID', 104000, '\x066142e505eac2f7553547', 'intraledger'),
	('\xc169a94c5613150d8f4d687ef2d1eb80df24453418a5fa4f988736c23f2997e5', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1050n1p4snylxsp5el6f40l5hg63mn83yvcw003xuv692gfp8kuc0ca0yzm0fenhq9aspp5c956jnzkzv2smr6ddpl0950tsr0jg3f5rzjl5nucsumvy0efjljsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqm5hef3reyk7qxnmqlvtnc6zcxw0xy843lkfvuhm8nhj68z93jfaqypzeyzj8hvlfyhfvt4v4axna9clxnjrelc5mvp83yjh9zqefqyqq6est82', '\xcff49abff4ba351dccf12330e7be26e3345521213db987e3af20b6f4e677017b', '\xcc0dd2152cfe9f11c6f6b4b000e27407c1f2bb307118b7efce796902916fa6dd', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:29:58.557407+00', '2026-11-27 18:29:58+00', 'PAID', 105000, '\x066142e50af58376700e18', 'intraledger'),
	('\xbaf4d71ec9ac511a3d693cd6f9fd97ece8d71eca93c1cf41e301cb90bc0231bb', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1060n1p4snylxsp5ll6l6xjf6d5fxkqdhn08c2enytrw9q4c2z64794uclmecytq0axqpp5ht6dw8kf43g350tf8nt0nlvhan5dw8k2j0qu7s0rq89ep0qzxxasdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq5q30heetty84jrn098at4juq40sayzcyp8rtavpnv5e04xmlce8nfl2twrq4tjxa8wrcmucfknjvm36p9ps8jfjyzdwfemp8a5qxs9qpczt5hm', '\xfff5fd1a49d36893580dbcde7c2b3322c6e282b850b55f16bcc7f79c11607f4c', '\x58f978eeafb918833806b14aa198b9a31099b40ca2d00ae753de5a3a4e3da6b8', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:29:58.916291+00', '2026-11-27 18:29:58+00', 'PAID', 106000, '\x066142e50fba76abc761d0', 'intraledger'),
	('\xf7189ff471618ff2ee76ee75225ba33597c9f16379771119ea410251f0ee6e3e', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1070n1p4snyl8sp5y4vp0g6nnqu9cyr2nhn7c3h938rty44lf08q3tkk763vxf3zxrdspp57uvflar3vx8l9mnkae6jykarxktunutr09m3zx02gyp9ru8wdclqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqhtz9l4wxk8d3r8dugd5jvhkppwgr7hmn9uyrqtxarjqmhca8nz8hm7lc7j4v8hcvlakful4syyxy9jzl9x5naz9k0xhq5803f6hat6gpldn8f4', '\x255817a35398385c106a9de7ec46e589c6b256bf4bce08aed6f6a2c3262230db', '\x3107b79c7bd5dbce7896bffb45dc5c72b135ce78f7f0b049a3029e637e5d52be', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:29:59.081036+00', '2026-11-27 18:29:59+00', 'PAID', 107000, '\x066142e513951e76d02740', 'intraledger'),
	('\xa6516054416dac113ae927efd97e6c034651f95d2545affc9ef52b2ddc50754d', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1080n1p4snyl8sp56k9l40z3xl9h4ju4kmye5wldf67rpsms4tarc04d5hrj85e4seqqpp55egkq4zpdkkpzwhfylhajlnvqdr9r72ay4z6lly7754jmhzsw4xsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqn7p6k9qskw0uuyj3vzmg52h433dwgafn77wwy489hapxph2aaahk9yaewyj2e2uzuzyzjdjgc0l3v6qkek2lt9e06kyk6ln09cyr7xgpjsjhvg', '\xd58bfabc5137cb7acb95b6c99a3bed4ebc30c370aafa3c3eada5c723d3358640', '\xaca17d05c8338c3fb576199f66abb3d2e5d93615b3807d834c3580baff77900c', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:29:59.483142+00', '2026-11-27 18:29:59+00', 'PAID', 108000, '\x066142e518789a323fc462', 'intraledger'),
	('\x73605092e3b08235a410c4b9d1eee00ceecc724015e3bc1ec4d52562191753be', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1090n1p4snyl8sp596hqnzsszmta7cl0karn8jmwtttn38sye0j7ztnryph7wmv2700spp5wds9pyhrkzprtfqscjuarmhqpnhvcujqzh3mc8ky65jkyxgh2wlqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqe29u8pl9q5x2ph8wc5mc78cv66swvzkd3fa8mc4cl7ns8wy977d90lrejjtkx2ttsxk6fs3ut0hjvtl53v8hwxws4nptflsegk2kt7gp4kgy5v', '\x2eae098a1016d7df63efb74733cb6e5ad7389e04cbe5e12e63206fe76d8af3df', '\x2baee0cb9101b90a85dc75c96dff8eaae0b315c6e8b0c54cacd06ce3cdfc5abb', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:29:59.748446+00', '2026-11-27 18:29:59+00', 'PAID', 109000, '\x066142e51bd28805e7e952', 'intraledger'),
	('\xe67b214ca19ae62cc56255a26b3bc29d4a2095046d484069ba3ae6f508077b2e', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1100n1p4snyl8sp540hjynkv5ph7gjxxakha0tzrurarvh3z7hj37kfms9mt5mvzw9wspp5ueajzn9pntnze3tz2k3xkw7zn49zp9gyd4yyq6d68tn02zq80vhqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq7zjtf0ncv63rqq4pjcj7p09vqk25r4c2y4wxt9w3acr9y55v27k49g0hqpztatu09q0hyd8h857k3fv6gjl4g3dgywkvvvcptyy77gcq8xjy38', '\xabef224ecca06fe448c6edafd7ac43e0fa365e22f5e51f593b8176ba6d82715d', '\x1b2e0f508bf748bc0fff87ef639c5c280fb01ec24bff3a87b4abf8a25ebe4ee8', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:29:59.824964+00', '2026-11-27 18:29:59+00', 'PAID', 110000, '\x066142e51c382e68d1945b', 'intraledger'),
	('\xbced3dd4af95fb6dee8434f7b78d281a5fd0353cc299deab65e7e1d8ffa05109', '9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', 'lnbcrt1110n1p4snyl8sp5y7dtelmzx9zcyra6ypdhj0lr3kfl8zwqfmmsq4u477vqyj5a8k2qpp5hnknm490jhakmm5yxnmm0rfgrf0aqdfuc2vaa2m9ulsa3laq2yysdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqsrfkn02nerzvcgkln64cc6lzcn9jmwf88qk5286es87y8zpc7qpy9uhxc6evcjvsd0zxy3n2n5x5fasnp68ynmkeyt95f8w8gm0lskgp42t33u', '\x279abcff623145820fba205b793fe38d93f389c04ef7005795f798024a9d3d94', '\x1cf2c58cd8aa90688634df0bc59e6c17775c7255fdeab9ea5c3924491c24bd2d', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:29:59.849692+00', '2026-11-27 18:29:59+00', 'PAID', 111000, '\x066142e51db60ef469f4e1', 'intraledger'),
	('\xd3b67dd0e6944be08a04b4f14431e3711b719695f0fe009a23914a10e705be4f', 'd4d51182-f16d-441c-977a-0f35ced91906', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', 'BTC', 'lnbcrt5u1p4snylgsp5dextf9x88hcgz4y4vrhfqyrql4gh4x4l2wk2nzermpqx0zmwckwqpp56wm8m58xj397pzsyknc5gv0rwydhr9547rlqpx3rj99ppec9he8sdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqex5jcrmphxrmkl6d82hx7nraf73pq47caf0ywvjwyzcnws3k32xzsvzmhlp3ruhphh4rnkwz8nc28s67neta8ca8ftnguhtznvpg0wqpes2shg', '\x6e4cb494c73df081549560ee901060fd517a9abf53aca98b23d840678b6ec59c', '\x17e3848cefd8a359a3d14e474d2303af4b6a10933e46ccaad8efca470bf6646b', 500000, 'never paid', NULL, NULL, '2026-11-27 14:30:00.517148+00', '2026-11-27 18:30:00+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:29:57.131527+00', 'lightning_receipt'),
	(2, '2026-11-27 14:29:57.35734+00', 'lightning_receipt'),
	(3, '2026-11-27 14:29:57.509104+00', 'intraledger'),
	(4, '2026-11-27 14:29:57.547106+00', 'intraledger'),
	(5, '2026-11-27 14:29:57.597638+00', 'intraledger'),
	(6, '2026-11-27 14:29:57.641589+00', 'intraledger'),
	(7, '2026-11-27 14:29:57.863092+00', 'intraledger'),
	(8, '2026-11-27 14:29:57.983423+00', 'intraledger'),
	(9, '2026-11-27 14:29:58.151458+00', 'intraledger'),
	(10, '2026-11-27 14:29:58.262853+00', 'intraledger'),
	(11, '2026-11-27 14:29:58.369986+00', 'intraledger'),
	(12, '2026-11-27 14:29:58.458911+00', 'intraledger'),
	(13, '2026-11-27 14:29:58.700419+00', 'intraledger'),
	(14, '2026-11-27 14:29:58.797704+00', 'intraledger'),
	(15, '2026-11-27 14:29:59.012982+00', 'intraledger'),
	(16, '2026-11-27 14:29:59.065549+00', 'intraledger'),
	(17, '2026-11-27 14:29:59.265566+00', 'intraledger'),
	(18, '2026-11-27 14:29:59.371525+00', 'intraledger'),
	(19, '2026-11-27 14:29:59.585946+00', 'intraledger'),
	(20, '2026-11-27 14:29:59.687467+00', 'intraledger'),
	(21, '2026-11-27 14:29:59.805576+00', 'intraledger'),
	(22, '2026-11-27 14:29:59.815956+00', 'intraledger'),
	(23, '2026-11-27 14:29:59.831598+00', 'intraledger'),
	(24, '2026-11-27 14:29:59.841238+00', 'intraledger'),
	(25, '2026-11-27 14:29:59.929358+00', 'intraledger'),
	(26, '2026-11-27 14:30:00.02529+00', 'intraledger'),
	(27, '2026-11-27 14:30:00.067887+00', 'lightning_reserve'),
	(28, '2026-11-27 14:30:00.109294+00', 'lightning_settled'),
	(29, '2026-11-27 14:30:00.126605+00', 'lightning_reserve'),
	(30, '2026-11-27 14:30:00.140973+00', 'lightning_settled'),
	(31, '2026-11-27 14:30:00.163895+00', 'lightning_reserve'),
	(32, '2026-11-27 14:30:00.175249+00', 'lightning_failed'),
	(33, '2026-11-27 14:30:00.199487+00', 'lightning_reserve');

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
	('20c55c8b-6450-4e87-ba26-6de4ff2c39b4', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 13543, 13543),
	('20c55c8b-6450-4e87-ba26-6de4ff2c39b4', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 195, 195),
	('34867508-3d9e-4c52-b71e-1e94f9c10593', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 14831, 14831),
	('34867508-3d9e-4c52-b71e-1e94f9c10593', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1238, 1238),
	('93637efb-da05-439b-a74a-1b031e2b53d1', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 6279, 6279),
	('93637efb-da05-439b-a74a-1b031e2b53d1', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10589, 10589),
	('93637efb-da05-439b-a74a-1b031e2b53d1', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 570, 570),
	('34867508-3d9e-4c52-b71e-1e94f9c10593', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 111654, 16066),
	('34867508-3d9e-4c52-b71e-1e94f9c10593', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 75606, 10871),
	('20c55c8b-6450-4e87-ba26-6de4ff2c39b4', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 4794, 4794),
	('93637efb-da05-439b-a74a-1b031e2b53d1', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 472114, 244358);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('a840c78e-786c-49da-a7a4-089a7f177450', 4, '2026-11-27 14:30:00.756943+00');

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
	('00000000-0000-4000-8000-000000000010', 'BTC', 'losses', NULL, '-infinity'),
	('77bd2081-fd7f-437f-b74c-2898f410c7ad', 'USD', NULL, 0, '-infinity'),
	('67e3b45a-ca51-471a-b622-83ae6e5b7273', 'USD', NULL, 0, '-infinity'),
	('fbb1c828-8147-4f4b-a5db-63e6bac2ea54', 'USD', NULL, 0, '-infinity'),
	('d4d51182-f16d-441c-977a-0f35ced91906', 'BTC', NULL, 630000, '2026-11-27 14:30:00.02529+00'),
	('9ecb032a-c1a4-486a-a7aa-ed432e036485', 'BTC', NULL, 5636000, '2026-11-27 14:30:00.02529+00'),
	('8a866128-6b9b-4a4e-bf80-23f997cb2c71', 'BTC', NULL, 45819000, '2026-11-27 14:30:00.199487+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142e4f30507a1701895', '\x0b31c2aef68df029dad22d772dc6e06c039aac30969aed41deb98806fb45944e', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142e4f6771c7e4be72e', '\x36de5f12bb13ea02d901f932ec31d282faa54f7f16b9ec7502ba8f0e59d74dba', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e4f8c7f0c70e4de6', '\x8bf94fc2b5ce3c2c8dcf1938c930964759a1f09af977c01d0d2dd06001e2e851', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142e4f95c625bbee1f5', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e4fa21c60c1d41fd', '\x3e9d9a855c170ea21517c0a6ce136e44a7c79c018c63d6384fc109e8f7615388', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142e4facd753a6eea63', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e4fe2eb4a24020d0', '\x9005babf6e343a7f9e99f256290255bdbc565659ac4503ddc1160c4f1fa3f47f', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142e50004bf28dee39c', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e502952245d9757a', '\x204c27958e5087e46428e007b9fedf8a97149a1bbd7bb6c98c72adebc2a1fd28', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142e5044845dd171563', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e505eac2f7553547', '\x728f3274fe10de7081c75d00bdf23bf23b98ac39c1e85d0d2e74688222182992', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142e507461f2c970de5', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e50af58376700e18', '\xc169a94c5613150d8f4d687ef2d1eb80df24453418a5fa4f988736c23f2997e5', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142e50c71885925585d', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e50fba76abc761d0', '\xbaf4d71ec9ac511a3d693cd6f9fd97ece8d71eca93c1cf41e301cb90bc0231bb', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142e51087cdb211eff1', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e513951e76d02740', '\xf7189ff471618ff2ee76ee75225ba33597c9f16379771119ea410251f0ee6e3e', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142e5153305263de427', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e518789a323fc462', '\xa6516054416dac113ae927efd97e6c034651f95d2545affc9ef52b2ddc50754d', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142e51a052b407cce64', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e51bd28805e7e952', '\x73605092e3b08235a410c4b9d1eee00ceecc724015e3bc1ec4d52562191753be', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142e51bfb148cdb97e8', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e51c382e68d1945b', '\xe67b214ca19ae62cc56255a26b3bc29d4a2095046d484069ba3ae6f508077b2e', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142e51c5dd65c7b0e53', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e51db60ef469f4e1', '\xbced3dd4af95fb6dee8434f7b78d281a5fd0353cc299deab65e7e1d8ffa05109', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142e51f2cca69f5b663', NULL, NULL, '34867508-3d9e-4c52-b71e-1e94f9c10593', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142e51fd32fce0f103b', '\xe91aed463c76b08bb1fa401fdc7b8454a842a462e3f150a2afaa8ad2d3529864', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142e520b88d9445c83a', '\x39133093d776348b12eae5e064f797cd8fc2207600dfd7725ae263f59e235e7f', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142e5214a37aac7aaac', '\xe2add74424f783e754deee0e11e089d882750145eb15c585ce0b3934f9127f60', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142e5217691d1afc41e', '\xe2add74424f783e754deee0e11e089d882750145eb15c585ce0b3934f9127f60', '\x066142e5214a37aac7aaac', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142e521d53fecb59850', '\xd823863804f4199044110b5702281c23c7ae4ae006e1ac3d3d88d1aedd55dd5a', NULL, '93637efb-da05-439b-a74a-1b031e2b53d1', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x037e07333aaf3e9eadcfa8718e4ef2d993d755dfdf19e2cff2a7f7093c1750f346', 2, 'latchkey:e336739f-3fa6-4f47-aaab-273e4ded8ad1/0010', '2026-11-27 14:30:00.749273+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142e51fd32fce0f103b', 'lightning', '8a866128-6b9b-4a4e-bf80-23f997cb2c71', 'BTC', 1000000, 10000, 1010, 1010000, '\xe91aed463c76b08bb1fa401fdc7b8454a842a462e3f150a2afaa8ad2d3529864', 'lnbcrt10u1p4snylgsp53x47acs98p24ngfrq89m7cvndgxp372l44vwsm9yd77fwqzdc85spp5aydw633uw6cghv06gq0ac7uy2j5y9frzu0c4pg40429d956jnpjqdqqcqzzs9qrsgq6mfq8jckcjy35ynhwmfkee358k47swluhlf87mx5mamdfudsrjlj8r30t9nyzhzendx3c4kgyggm6p07eaee2hlfkh3jcp9dxqy0nacp22e6e0', '\x03edb27314fb0c26afd3df5be8a05ad9ee58ddc200151765ba5fb53395889f8c35', '2026-11-27 14:30:08.067949+00', NULL, NULL, 'settled', 1100, '\x8029080db8151e2a3012551f1a9e279b150c81bfdebfd4ebc93e96c65c9ef44d', NULL, '2026-11-27 14:30:00.1093+00'),
	('\x066142e520b88d9445c83a', 'lightning', '8a866128-6b9b-4a4e-bf80-23f997cb2c71', 'BTC', 1000000, 10000, 1010, 1010000, '\x39133093d776348b12eae5e064f797cd8fc2207600dfd7725ae263f59e235e7f', 'lnbcrt10u1p4snylgsp5knky8gykdtcs05xxdwqef5gx4lygknh6s20x5nfqnfghp0l95u7spp58yfnpy7hwc6gkyh2uhsxfauhek8uygrkqr0awuj6uf3lt83rtelsdqqcqzzs9qrsgq2sqvmg5055ak2gf3vfanx67td8xth7ctjvhcm6m4u5eczvl8lsv8asqhc65jlj4mfkhmtd3ljzxq388t33age9vc2qpl36hwvwnzducqwqftxa', '\x03edb27314fb0c26afd3df5be8a05ad9ee58ddc200151765ba5fb53395889f8c35', '2026-11-27 14:30:08.126699+00', NULL, NULL, 'settled', 3000, '\xe5ac56e1d0a22bd9d6ec6dadf4c132456d165b0bf426b4609852097d39ff5f20', NULL, '2026-11-27 14:30:00.140978+00'),
	('\x066142e5214a37aac7aaac', 'lightning', '8a866128-6b9b-4a4e-bf80-23f997cb2c71', 'BTC', 1000000, 10000, 1010, 1010000, '\xe2add74424f783e754deee0e11e089d882750145eb15c585ce0b3934f9127f60', 'lnbcrt10u1p4snylgsp5pyw6arprhxnefq274uj59y6srn4l6kq9qqupjx57v97fr9t2hvpspp5u2kaw3py77p7w4x7ac8prcyfmzp82q29av2utpwwpvunf7gj0asqdqqcqzzs9qrsgqtmyd9kgv6phpj8f7cjvmzcytgcxxf8arnhhyt3x37aprshc40ek53r5ekh8y9x6y20vlafftj2ez445wgds93uxesccy7vdg0xc83vgp73tthy', '\x03edb27314fb0c26afd3df5be8a05ad9ee58ddc200151765ba5fb53395889f8c35', '2026-11-27 14:30:08.163953+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:30:00.17532+00'),
	('\x066142e521d53fecb59850', 'lightning', '8a866128-6b9b-4a4e-bf80-23f997cb2c71', 'BTC', 900000, 10000, 910, 910000, '\xd823863804f4199044110b5702281c23c7ae4ae006e1ac3d3d88d1aedd55dd5a', 'lnbcrt9u1p4snylgsp5kqsc3uck8kc6y5yjjueglmjscjrfapcuahv08ndhcr7cqpnw398spp5mq3cvwqy7sveq3q3pdtsy2quy0r6ujhqqms6c0fa3rg6ah24m4dqdqqcqzzs9qrsgqh409md8kkk5vagac8tajsgs9fa7yzla20n926h5tvwp805mysy04huczmwk6nzfxyhjz4lchd2x6ej23vpqktc2cn6q43juxl0kxxhqqeqlfch', '\x03edb27314fb0c26afd3df5be8a05ad9ee58ddc200151765ba5fb53395889f8c35', '2026-11-27 14:30:00.437873+00', '2026-11-27 14:30:00.443957+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x0b31c2aef68df029dad22d772dc6e06c039aac30969aed41deb98806fb45944e', 50000000, '2026-11-27 14:29:57.131812+00', 'credited', '\x066142e4f30507a1701895', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x36de5f12bb13ea02d901f932ec31d282faa54f7f16b9ec7502ba8f0e59d74dba', 5000000, '2026-11-27 14:29:57.357565+00', 'credited', '\x066142e4f6771c7e4be72e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:29:55.688474+00');

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
	(10, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 50000000),
	(6, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xe91aed463c76b08bb1fa401fdc7b8454a842a462e3f150a2afaa8ad2d3529864', '\x8029080db8151e2a3012551f1a9e279b150c81bfdebfd4ebc93e96c65c9ef44d', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:30:00.053005+00', '2026-11-27 15:30:00+00'),
	('\x39133093d776348b12eae5e064f797cd8fc2207600dfd7725ae263f59e235e7f', '\xe5ac56e1d0a22bd9d6ec6dadf4c132456d165b0bf426b4609852097d39ff5f20', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:30:00.119876+00', '2026-11-27 15:30:00+00'),
	('\xe2add74424f783e754deee0e11e089d882750145eb15c585ce0b3934f9127f60', '\x9633db6ee9f8f1717130f57f8fc6798afaa0bf6358c0064e8d8847c221c3ae61', false, 'no_route', 'OPEN', 0, '2026-11-27 14:30:00.152682+00', '2026-11-27 15:30:00+00'),
	('\xd823863804f4199044110b5702281c23c7ae4ae006e1ac3d3d88d1aedd55dd5a', '\x943a4d51411892a510c85706865f94e16ca9987f7f1d980bf729efe3d5cb4ed3', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:30:00.188606+00', '2026-11-27 15:30:00+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x8ab00208eeb6c2a01860be6b0fdefb2140c5e198c7cf7430a27f24866a7e3f89'),
	('outside', '\x322dc5ed839f4fa87dbdc6d85aed95315689528fac9f1f1a6b4992c2840dfab2');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x0b31c2aef68df029dad22d772dc6e06c039aac30969aed41deb98806fb45944e', 'SETTLED', 50000000, '\xfb4652a0c22572a38bd6a8ebdc2ada58ab1f7ff00104d6ecfbb0ce4e75f20cb0', 1, '2026-11-27 14:29:57.11058+00'),
	('\x36de5f12bb13ea02d901f932ec31d282faa54f7f16b9ec7502ba8f0e59d74dba', 'SETTLED', 5000000, '\x45a65b8729230db35028a51b3ee1d1b6529be17a52cfd4cce925ad931790d951', 2, '2026-11-27 14:29:57.325898+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xe91aed463c76b08bb1fa401fdc7b8454a842a462e3f150a2afaa8ad2d3529864', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:30:00.100246+00', '2026-11-27 14:30:00.100247+00'),
	(2, '\x39133093d776348b12eae5e064f797cd8fc2207600dfd7725ae263f59e235e7f', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:30:00.13784+00', '2026-11-27 14:30:00.13784+00'),
	(3, '\xe2add74424f783e754deee0e11e089d882750145eb15c585ce0b3934f9127f60', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:30:00.17032+00', '2026-11-27 14:30:00.17032+00'),
	(4, '\xd823863804f4199044110b5702281c23c7ae4ae006e1ac3d3d88d1aedd55dd5a', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:30:01.43326+00', '2026-11-27 14:30:00.233261+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:29:55.535541+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:29:55.573452+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:29:55.600397+00'),
	('0004_payments', '45b060784d50461998c48dcbf921ffd470b291ea081392cb8d055c3316568f7f', 'before', '2026-11-27 14:29:55.609669+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:29:55.658546+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:29:55.69733+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:29:55.711994+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:29:55.728639+00'),
	('0009_spent_sums', '324287713a1df9b7749f972b7272883ef49f68ceb7a2a70825300f65cfa50962', 'before', '2026-11-27 14:29:55.743265+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:29:55.756367+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('63c7ab38-9691-4223-afca-95021905280f', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', '\x8a74c309eda177e87730b7a037e4d6a3ac3f96022a11670b5c42967a1aeebc7a', '2026-11-27 14:29:56.950376+00', '2026-12-27 14:29:56.950376+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('32662af8-48ab-43c1-a6b7-f27bc158a205', 'f070b350-9f62-45eb-957d-086b37fd2ebe', '\x572cff34b1dbe62b015a3dd943205c2db738418cb6d7d0b1f585aba680713154', '2026-11-27 14:29:57.194879+00', '2026-12-27 14:29:57.194879+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c6e50b24-bffd-4cad-b231-ff99c229e151', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', '\xf400080ecdd0ad648bd6ac9752aa954c44b32fda61bc8024d29cdc33f35fcfcb', '2026-11-27 14:29:57.389466+00', '2026-12-27 14:29:57.389466+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('8a866128-6b9b-4a4e-bf80-23f997cb2c71', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', 'BTC', '', '2026-11-27 14:29:56.919948+00'),
	('77bd2081-fd7f-437f-b74c-2898f410c7ad', '23612b2d-dc8f-4348-aa87-d2ae7d4fd709', 'USD', '', '2026-11-27 14:29:56.923467+00'),
	('9ecb032a-c1a4-486a-a7aa-ed432e036485', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'BTC', '', '2026-11-27 14:29:57.161391+00'),
	('67e3b45a-ca51-471a-b622-83ae6e5b7273', 'f070b350-9f62-45eb-957d-086b37fd2ebe', 'USD', '', '2026-11-27 14:29:57.162631+00'),
	('d4d51182-f16d-441c-977a-0f35ced91906', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', 'BTC', '', '2026-11-27 14:29:57.38291+00'),
	('fbb1c828-8147-4f4b-a5db-63e6bac2ea54', '63d5f847-a22a-4b43-bd31-9c3ad52b98cd', 'USD', '', '2026-11-27 14:29:57.383558+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e4f30507a170189500', NULL, NULL),
	(5000, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4f6771c7e4be72e00', NULL, NULL),
	(-100, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e4f8c7f0c70e4de600', 'bob', NULL),
	(100, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4f8c7f0c70e4de601', 'alice', NULL),
	(-50, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4f95c625bbee1f500', 'carol', NULL),
	(50, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e4f95c625bbee1f501', 'bob', NULL),
	(-101, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e4fa21c60c1d41fd00', 'bob', NULL),
	(101, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4fa21c60c1d41fd01', 'alice', NULL),
	(-50, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4facd753a6eea6300', 'carol', NULL),
	(50, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e4facd753a6eea6301', 'bob', NULL),
	(-102, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e4fe2eb4a24020d000', 'bob', NULL),
	(102, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e4fe2eb4a24020d001', 'alice', NULL),
	(-51, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e50004bf28dee39c00', 'carol', NULL),
	(51, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e50004bf28dee39c01', 'bob', NULL),
	(-103, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e502952245d9757a00', 'bob', NULL),
	(103, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e502952245d9757a01', 'alice', NULL),
	(-51, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e5044845dd17156300', 'carol', NULL),
	(51, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e5044845dd17156301', 'bob', NULL),
	(-104, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e505eac2f755354700', 'bob', NULL),
	(104, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e505eac2f755354701', 'alice', NULL),
	(-52, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e507461f2c970de500', 'carol', NULL),
	(52, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e507461f2c970de501', 'bob', NULL),
	(-105, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e50af58376700e1800', 'bob', NULL),
	(105, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e50af58376700e1801', 'alice', NULL),
	(-52, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e50c71885925585d00', 'carol', NULL),
	(52, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e50c71885925585d01', 'bob', NULL),
	(-106, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e50fba76abc761d000', 'bob', NULL),
	(106, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e50fba76abc761d001', 'alice', NULL),
	(-53, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51087cdb211eff100', 'carol', NULL),
	(53, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51087cdb211eff101', 'bob', NULL),
	(-107, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e513951e76d0274000', 'bob', NULL),
	(107, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e513951e76d0274001', 'alice', NULL),
	(-53, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e5153305263de42700', 'carol', NULL),
	(53, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e5153305263de42701', 'bob', NULL),
	(-108, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e518789a323fc46200', 'bob', NULL),
	(108, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e518789a323fc46201', 'alice', NULL),
	(-54, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51a052b407cce6400', 'carol', NULL),
	(54, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51a052b407cce6401', 'bob', NULL),
	(-109, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e51bd28805e7e95200', 'bob', NULL),
	(109, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51bd28805e7e95201', 'alice', NULL),
	(-54, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51bfb148cdb97e800', 'carol', NULL),
	(54, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51bfb148cdb97e801', 'bob', NULL),
	(-110, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e51c382e68d1945b00', 'bob', NULL),
	(110, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51c382e68d1945b01', 'alice', NULL),
	(-55, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51c5dd65c7b0e5300', 'carol', NULL),
	(55, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51c5dd65c7b0e5301', 'bob', NULL),
	(-111, NULL, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e51db60ef469f4e100', 'bob', NULL),
	(111, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51db60ef469f4e101', 'alice', NULL),
	(-55, NULL, '9ecb032a-c1a4-486a-a7aa-ed432e036485', '\x066142e51f2cca69f5b66300', 'carol', NULL),
	(55, NULL, 'd4d51182-f16d-441c-977a-0f35ced91906', '\x066142e51f2cca69f5b66301', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e51fd32fce0f103b00', NULL, NULL),
	(-1003, 3, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e520b88d9445c83a00', NULL, NULL),
	(-1010, 10, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e5214a37aac7aaac00', NULL, NULL),
	(1010, 10, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e5217691d1afc41e00', NULL, NULL),
	(-910, 10, '8a866128-6b9b-4a4e-bf80-23f997cb2c71', '\x066142e521d53fecb5985000', NULL, NULL);

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
-- Name: payment_lost; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_lost ON public.payment USING btree (ended_at) WHERE (state = 'lost'::text);

--
-- Name: payment_recheck; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_recheck ON public.payment USING btree (recheck_at) WHERE (recheck_at IS NOT NULL);

--
-- Name: payment_sending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_sending ON public.payment USING btree (checked_at NULLS FIRST) WHERE (state = 'sending'::text);

--
-- Name: receipt_attention; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_attention ON public.receipt USING btree (state, booked_at) WHERE (state <> 'credited'::text);

--
-- Name: receipt_quarantined; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_quarantined ON public.receipt USING btree (due_at) WHERE (state = 'quarantined'::text);

--
-- Name: receipt_returning; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_returning ON public.receipt USING btree (due_at) WHERE (state = 'returning'::text);

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
