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
	('132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'f6ef2516-c818-462f-b47c-0c0c0e4ef2ea', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'bfe67809-1ddb-4f46-8029-23974bf0c875', '2026-11-27 14:11:07.748059+00'),
	('db5a340a-70e8-43dc-88e7-a8838d86dcce', 'd75e9976-50bd-4be7-b949-ec26cf0c1e8f', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '2026-11-27 14:11:08.290671+00'),
	('91d14182-9275-4f75-8635-dc5a436c6f39', '31788310-bab5-4351-bf70-ada917e49828', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '2026-11-27 14:11:08.611425+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('a6ff90b8-b441-4763-9e80-7a20e4cad0fc', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:11:07.941531+00', NULL, '2026-11-27 14:11:10.781482+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('17fbd437-b3fe-4d86-b78e-b4b9a4bcbdc2', '91d14182-9275-4f75-8635-dc5a436c6f39', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:11:08.741352+00', NULL, '2026-11-27 14:11:11.107258+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5e112738-07c1-4f9f-abda-cec008ffc823', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:11:08.369711+00', NULL, '2026-11-27 14:11:10.318218+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('f356335b-cb06-4adf-b056-5d9fb3a3ebda', 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', '\x875edc312b63e5571edec2b34728f21c9fb45eecc7ce35665e67f7d644a955c0', 'blink_ZPXm8H', 'xAQJ', '2026-11-27 14:11:07.951921+00', NULL),
	('39c780fd-5d21-49a0-8d02-0fb1bd64362e', '5e112738-07c1-4f9f-abda-cec008ffc823', '\xf8ea9b9b0e23cefff4e3d9695de656f83f5cf0af77bec155204be4df16fca8d7', 'blink_LazUhx', 'FMVU', '2026-11-27 14:11:08.370476+00', NULL),
	('8c195543-73dc-4cc8-a644-f8098ed77008', '17fbd437-b3fe-4d86-b78e-b4b9a4bcbdc2', '\x595a4ff770b109f3aa4de5afa3552893f572b5ebbdc45d0b18b8217e7298c4dd', 'blink_tzPdqc', 'xffW', '2026-11-27 14:11:08.745024+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142a1a2483c5c8a8ab06b', '2026-11-27 14:11:07.767095+00', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142a1a364d47859d2f73a', '2026-11-27 14:11:07.839807+00', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-000000000001', '7ff33069-64ba-4438-bbbd-a4efe6e8b865', '{}', '{"expires_at": "2026-12-27T14:11:07.832935+00:00"}'),
	('\x066142a1a56e81265ef30fea', '2026-11-27 14:11:07.97335+00', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'api_key.created', 'session', '7ff33069-64ba-4438-bbbd-a4efe6e8b865', '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-000000000002', 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_ZPXm8H…xAQJ", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142a1a696b808471c4687', '2026-11-27 14:11:08.049171+00', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'account.username_set', 'key', 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142a1aa7a0d9a217e47ef', '2026-11-27 14:11:08.303943+00', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142a1aaded1177f2b9ca5', '2026-11-27 14:11:08.329715+00', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-000000000007', '0d68207d-eded-42a3-a3cf-ed5eabb35986', '{}', '{"expires_at": "2026-12-27T14:11:08.320813+00:00"}'),
	('\x066142a1abaa3411c225f9a7', '2026-11-27 14:11:08.3818+00', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'api_key.created', 'session', '0d68207d-eded-42a3-a3cf-ed5eabb35986', '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-000000000008', '5e112738-07c1-4f9f-abda-cec008ffc823', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_LazUhx…FMVU", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142a1aca55f11f0f4b4db', '2026-11-27 14:11:08.446106+00', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'account.username_set', 'key', '5e112738-07c1-4f9f-abda-cec008ffc823', '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142a1af848378593f7cb6', '2026-11-27 14:11:08.634305+00', '91d14182-9275-4f75-8635-dc5a436c6f39', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142a1aff18165c5f71aa2', '2026-11-27 14:11:08.662191+00', '91d14182-9275-4f75-8635-dc5a436c6f39', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-00000000000d', '28501613-bf2b-413a-a477-7a886e297f01', '{}', '{"expires_at": "2026-12-27T14:11:08.658382+00:00"}'),
	('\x066142a1b1cf42b2ebf72fdb', '2026-11-27 14:11:08.784522+00', '91d14182-9275-4f75-8635-dc5a436c6f39', 'api_key.created', 'session', '28501613-bf2b-413a-a477-7a886e297f01', '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-00000000000e', '17fbd437-b3fe-4d86-b78e-b4b9a4bcbdc2', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_tzPdqc…xffW", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142a1b2809db3b86b588f', '2026-11-27 14:11:08.829934+00', '91d14182-9275-4f75-8635-dc5a436c6f39', 'account.username_set', 'key', '17fbd437-b3fe-4d86-b78e-b4b9a4bcbdc2', '127.0.0.1', 'python-httpx2/2.16.2', '94f7bd43-f200-4ae7-a8e0-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(3, -100000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(3, 100000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(4, -50000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(4, 50000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(5, -101000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(5, 101000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(6, -50000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(6, 50000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(7, -102000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(7, 102000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(8, -51000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(8, 51000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(9, -103000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(9, 103000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(10, -51000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(10, 51000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(11, -104000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(11, 104000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(12, -52000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(12, 52000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(13, -105000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(13, 105000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(14, -52000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(14, 52000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(15, -106000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(15, 106000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(16, -53000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(16, 53000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(17, -107000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(17, 107000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(18, -53000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(18, 53000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(19, -108000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(19, 108000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(20, -54000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(20, 54000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(21, -109000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(21, 109000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(22, -54000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(22, 54000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(23, -110000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(23, 110000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(24, -55000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(24, 55000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(25, -111000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(25, 111000, '3f36e080-ca14-4b7f-b95f-024f1822af1a');
INSERT INTO public.entry VALUES
	(26, -55000, '3f36e080-ca14-4b7f-b95f-024f1822af1a'),
	(26, 55000, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac'),
	(27, -1010000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(31, -1010000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(33, -910000, 'bfe67809-1ddb-4f46-8029-23974bf0c875'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 14:11:08.256828+00', 'lightning_receipt', 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1a968ea1586c08400'),
	(792, 2, '2026-11-27 14:11:08.566002+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1ae7387553e936600'),
	(800, 3, '2026-11-27 14:11:08.958374+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1b44f3265632c4201'),
	(802, 4, '2026-11-27 14:11:09.032448+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1b5823382a2ed3901'),
	(805, 5, '2026-11-27 14:11:09.095595+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1b689591f60900b01'),
	(807, 6, '2026-11-27 14:11:09.129206+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1b70d3adcefe10401'),
	(813, 7, '2026-11-27 14:11:09.330907+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1b9cc5fdb9d32e601'),
	(815, 8, '2026-11-27 14:11:09.367902+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1bab196fa2bc5c601'),
	(818, 9, '2026-11-27 14:11:09.434683+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1bbb58981a0cdcb01'),
	(820, 10, '2026-11-27 14:11:09.538318+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1bcf1b8afc00a5301'),
	(823, 11, '2026-11-27 14:11:09.604097+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1be4a4320496d6801'),
	(825, 12, '2026-11-27 14:11:09.642375+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1bee0b96597898d01'),
	(828, 13, '2026-11-27 14:11:09.714216+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1bff9c67ae417fe01'),
	(830, 14, '2026-11-27 14:11:09.754277+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c07e20b75cf29601'),
	(833, 15, '2026-11-27 14:11:09.809757+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c170f5dbbd352501'),
	(835, 16, '2026-11-27 14:11:09.856124+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c21c2a91ee70c601'),
	(838, 17, '2026-11-27 14:11:09.928905+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c31c8bbd543a7701'),
	(840, 18, '2026-11-27 14:11:09.969395+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c3ba758ec5c24b01'),
	(843, 19, '2026-11-27 14:11:10.019761+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c4a0e889a47ac701'),
	(845, 20, '2026-11-27 14:11:10.051969+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c5212f22fa4fd801'),
	(848, 21, '2026-11-27 14:11:10.108324+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c5fa206016ba3801'),
	(850, 22, '2026-11-27 14:11:10.141675+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c681e5dbc8276301'),
	(853, 23, '2026-11-27 14:11:10.183091+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c7230aae80075301'),
	(855, 24, '2026-11-27 14:11:10.214312+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c79d71df5586dd01'),
	(859, 25, '2026-11-27 14:11:10.266743+00', 'lightning_receipt', '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c867a1fb389af601'),
	(861, 26, '2026-11-27 14:11:10.295136+00', 'intraledger_receipt', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c8d724f684603801');

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
	('\x6196fda63020985ca9b524cc6b3b6df34493cf38fc42cbf2d21675396485ab06', 'bfe67809-1ddb-4f46-8029-23974bf0c875', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'BTC', 'lnbcrt500u1p4snrmusp5rlnemcrgvnclgt3xg9dgs2xszryxpma6rvwjtwwgglszl244xnmspp5vxt0mf3syzv9e2d4ynxxkwmd7dzf8necl3pvhukjze6njey94vrqdqqxqrwzqcqzzs9qrsgq59wr7rwdprfhf32qt769muqtclvndgj6ry22zztd894ct3yefttp8jr8s3sfn8w2q34lmj8yvdq8q4zjd2ptuzgjg8rnn594k44da4gpm3w54t', '\x1fe79de06864f1f42e26415a8828d010c860efba1b1d25b9c847e02faab534f7', '\xe81e3a9469095a02ec09f982e6992afe5f1df2d9802e31caf776fa8f2b47d8f1', 50000000, '', NULL, NULL, '2026-11-27 14:11:08.116171+00', '2026-11-27 18:11:08+00', 'PAID', 50000000, '\x066142a1a968ea1586c084', 'lightning'),
	('\xfe91797075afa6cc412c7af3112ef4bc4444cebf3363f1c5385d288307e32033', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt50u1p4snrmusp55sgwnkczsmgdh3rqd8xm5gfdum6ne4gl47wwy5wg3j64xua5eg5spp5l6ghjur447nvcsfv0te3zth5h3zyfn4lxd3lr3fct55gxplryqesdqqxqrwzqcqzzs9qrsgq0a7fp6y8hkhl46nfdl9ytcza03qykw4ur08ffjnn5gaj7az5h92ngv2zefd7rpxv03st9j55kyz6euszk2jf0s7p5pnt2v5678utjxsptk0stz', '\xa410e9db0286d0dbc46069cdba212de6f53cd51faf9ce251c88cb55373b4ca29', '\xa6b71c28f1dfa2a4b5ae33819c25377ee684583d997acaa924e464dea4f5b67b', 5000000, '', NULL, NULL, '2026-11-27 14:11:08.487202+00', '2026-11-27 18:11:08+00', 'PAID', 5000000, '\x066142a1ae7387553e9366', 'lightning'),
	('\x0efc18f4d71b3ba1340d898f88a817e9fa83cdd9aaa58d67db483d8339db1fd9', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1u1p4snrmusp5tts2zaq4r3k9nzyk5tgfwl7yy8z7rmsvtuvxsv7z4fhv3jqx9lkqpp5pm7p3axhrva6zdqd3x8c32qha8ag8nwe42jc6e7mfq7cxwwmrlvsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq09p5lmnx9dcx5s4pt4e5d2p7gf6e467eulfmx06ugdhkpks9srw8j0ku9agt3jn26cuzsddagf0c3xs8p7k3w94l0lkphsr4syekw9spjd4ze5', '\x5ae0a174151c6c598896a2d0977fc421c5e1ee0c5f186833c2aa6ec8c8062fec', '\x88d977e4aef5ad58007e8617293bedde17699fd6514810367a96ef2dbbd617f9', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:11:08.875161+00', '2026-11-27 18:11:08+00', 'PAID', 100000, '\x066142a1b44f3265632c42', 'intraledger'),
	('\xae4566c58b0d943ac1eda17ebf5f24eb2307321b041f1eeecd33a9bb6e00b35e', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1010n1p4snrmasp57k8t2zrhznvcju52h55ya8hg0qzrwgkwpnuurpk6zrfs3c6zex7spp54ezkd3vtpk2r4s0d59lt7heyav3swvsmqs03amkdxw5mkmsqkd0qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqgsr5yru53zlfdwyx4fc0l03teamk6z8u4cxgmqkegztzn8ml8mzhhvy6ljddl8dfrac8n8zd2xt2hczqurqn7qzr9xq704uw5yrl8lsqclq98l', '\xf58eb5087714d989728abd284e9ee878043722ce0cf9c186da10d308e342c9bd', '\x1038ab40013f86cba31d33473d026b57efba6d607d0778df1b0bb7e19557d1f5', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:11:09.058653+00', '2026-11-27 18:11:09+00', 'PAID', 101000, '\x066142a1b689591f60900b', 'intraledger'),
	('\xcf03b50fa9b147e590f602e1f26a4e9c78ed0a5b90c1847b9f3a0025d2de9ab7', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1020n1p4snrmasp5xkfx8ae59u3dfue5wyf27y4vdqepfzjue395tjcu7tscu35aa29spp5eupm2rafk9r7ty8kqtsly6jwn3uw6zjmjrqcg7ul8gqzt5k7n2msdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqxcc73nxn8yz9ju58mkgu3nrp45vn04fcsz0wt4ljmtpvyu4w5xjshxnne5dumqnqu683jdw7nppl2jktdy4m2nyjuex5e8q6h9n8urcqe82zn2', '\x359263f7342f22d4f3347112af12ac6832148a5ccc4b45cb1cf2e18e469dea8b', '\x421764543640689c1f59f580be4e2b6d0bbeefa42d987a67478f7ff4d3b05d77', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:11:09.232554+00', '2026-11-27 18:11:09+00', 'PAID', 102000, '\x066142a1b9cc5fdb9d32e6', 'intraledger'),
	('\x01faa5271097186fc954d5ce8a9f079be5f508905024c58640eab8cb60da6316', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1030n1p4snrmasp56xhsuy3grx33dk6qv899r9mkxm8lpf3964evq9kf3gzyvk84hh6qpp5q8a22fcsjuvxlj256h8g48c8n0jl2zys2qjvtpjqa2uvkcx6vvtqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqzge875ylrhtfxj0jpy7q8p9jlhm8ul2cn6vun90lu5guhu366chqgjnfa7w5xefpchp4jhzcv705mtq3g8zs5lvpfkkagfg75zpau8qpj0zfct', '\xd1af0e122819a316db4061ca51977636cff0a625d572c016c98a044658f5bdf4', '\x1cce80cfde91d2c8d2ab4c26e3df07d4ac9f69fabe0e721b25ea4dbd4b7bdca6', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:11:09.396902+00', '2026-11-27 18:11:09+00', 'PAID', 103000, '\x066142a1bbb58981a0cdcb', 'intraledger'),
	('\x702fb035d75150376e041190ab4146e6d5531e0bee72efdc95243cadb1781a40', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1040n1p4snrmasp5mwglndfzry6ufsk7xcywfue706tha7a5dwl7kyg3pngvkzds3m2qpp5wqhmqdwh29grwmsyzxg2ks2xum24x8staeewlhy4ys72mvtcrfqqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqqmc2et7jh73d2fc6zljnx9n6968c60jag2cd54wd7yflwcaqp7g9cstlvzsn8xhws6wku7560pdsq09lzyxqyx7g773ttgq7m7gfxfqqevlqea', '\xdb91f9b5221935c4c2de3608e4f33e7e977efbb46bbfeb11110cd0cb09b08ed4', '\x984ba40d040d7fc4f1c9376c9d21bf5bd5874091440d63971bd6ccc7ee8f34ce', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:11:09.567124+00', '2026-11-27 18:11:09+00', 'PAID', 104000, '\x066142a1be4a4320496d68', 'intraledger'),
	('\x4bd8797c131686cb0be1dd8aa29cae0612030fac1da2839221e81d50194b1844', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1050n1p4snrmasp5fehfw6k28w99wj0n90x2sfg8992daj6pp50zd9eq52eqkq2xj2dspp5f0v8jlqnz6rvkzlpmk92989wqcfqxravrk3g8y3paqw4qx2trpzqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq0mga266l4rpqmdyxghl5wpktepgxsgnwpgyclzs6spg6fcstlxtzrmgktc8hgurv0s4xavklff0kc0l72zanv59gs9jlzkge0nkknsqqc30au3', '\x4e6e976aca3b8a5749f32bcca825072954decb410d1e269720a2b20b0146929b', '\x54deeb08b55e5171c447d31ea8646f413547faca62711523ea929e839ff878f6', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:11:09.681382+00', '2026-11-27 18:11:09+00', 'PAID', 105000, '\x066142a1bff9c67ae417fe', 'intraledger'),
	('\x7d5a2ee7229ba00630fc32f116ac5d5c6a44fe223dd6743bd66ec5a6f291e141', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1060n1p4snrmasp5qzv00xyrd0vqljve37v3mu89ckjmc43hq76rmuudneqzf9c4mpsqpp504dzaeeznwsqvv8uxtc3dtzat34yfl3z8ht8gw7kdmz6du53u9qsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq7zwgpnrwzrngwhlqzjkeuks9y63fx7mfze6puftpjt3vd8cnd5cyg50kf29fx6fk8v8lhvnk8rceskn8gq4lqjsjjqcqt48gms2jddcpk4lt2p', '\x0098f798836bd80fc9998f991df0e5c5a5bc563707b43df38d9e40249715d860', '\x477e8dbce7e8cb2e03881a0a16f6c4eca59c34c647d489e3a2065b73ceb9ee2d', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:11:09.770288+00', '2026-11-27 18:11:09+00', 'PAID', 106000, '\x066142a1c170f5dbbd3525', 'intraledger'),
	('\xbae460f6b22014dab219217fc547a6c9f4fc80219711b200864acc1033ac80b8', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1070n1p4snrmasp5s4n3rns2ehnsns4nl8jl604rq7fhjgwf28a22cvg8a4eyjkatsaspp5htjxpa4jyq2d4vsey9lu23axe860eqppjugmyqyxftxpqvavszuqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqye47aaczg93dmxxp3gq6xpdyxg62gkvpzyp4gcah73txf3xm99unqjav7yyrycryak539e5xtcrwjyvrmnmgs0rp257tlsg2wr25kkgpyefmyd', '\x856711ce0acde709c2b3f9e5fd3ea307937921c951faa561883f6b924add5c3b', '\xb4c156a32a9a0cf592aded221e427729c0d9bbbc46f3285ce6bb48a8e525f699', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:11:09.881273+00', '2026-11-27 18:11:09+00', 'PAID', 107000, '\x066142a1c31c8bbd543a77', 'intraledger'),
	('\xef4e5146709a5bc4e1e627903cab975f9d4a04f3d745224584840bcda9531b0c', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1080n1p4snrmasp5nutz3lfr8wlydx5ldpht5mjj82njp5v8xxq9juxxy0wf55nltp2qpp5aa89z3nsnfdufc0xy7gre2uht7w55p8n6azjy3vyss9um22nrvxqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq0yyrmw2w4fj88tl23592s2nvyfdydzl88fmt4zc08fkw9vgxwg59ftds5dk8ryq9xf3gal8v6zg4yvpf7rg3gwj584k2c4rqzws50vqqk3s0aw', '\x9f1628fd233bbe469a9f686eba6e523aa720d18731805970c623dc9a527f5854', '\x04f3d0a9057482cf908e6bf0f0d9a0b1a76684a52bc48d323fec69ce3e5af9fc', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:11:09.988719+00', '2026-11-27 18:11:09+00', 'PAID', 108000, '\x066142a1c4a0e889a47ac7', 'intraledger'),
	('\x63cf7bb236ff6c6f7c24bd3646b0aed85f87f42d792c9b363e2f3bce05eb7b24', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1090n1p4snrm7sp5dtmtwvzfh0fq0958y69fr5adjrxdh2hrkl55md6n6ue3h8khj29spp5v08hhv3klakx7lpyh5mydv9wmp0c0apd0ykfkd379uauup0t0vjqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgquxjhua9cem2nsrxakc85df4tq4nc5kk6ea2wgchl0y8q08hxktcr9527v0jv0nzfqtnyndgcs5l845tcqjv2lpg3gteh22kdrus89zsq8gparu', '\x6af6b73049bbd2079687268a91d3ad90ccdbaae3b7e94db753d7331b9ed7928b', '\x0442efda53973f9bb913f2214c0b904bd1d3e19bd9914ee8c17f84b111d752f3', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:11:10.073515+00', '2026-11-27 18:11:10+00', 'PAID', 109000, '\x066142a1c5fa206016ba38', 'intraledger'),
	('\xf0b3f92b51b2a6fc43d9470eee86b2f9d51c963655c48baaf2842b2d4407a645', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1100n1p4snrm7sp55tlwh7h90j83he44zl4rfpa207c54scjk7n0ckcaf2f25rts3f2spp57zelj263k2n0cs7egu8wap4jl823e93k2hzgh2hjss4j63q85ezsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq08cp8uwhjcuxdlncyj4am9l2xqckxg25e9r94d3t8cw5k7nqdkl939swda89vuj6d7nu72h4hhlsp350gkmmgpndgq7dvxvywxmhj5gprw3uzv', '\xa2feebfae57c8f1be6b517ea3487aa7fb14ac312b7a6fc5b1d4a92aa0d708a55', '\x9f886a1d4b59b0e4da6238ba64615aa3735a62f9834d0c1b6b7141e23e9dffc7', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:11:10.166387+00', '2026-11-27 18:11:10+00', 'PAID', 110000, '\x066142a1c7230aae800753', 'intraledger'),
	('\xd9a0753259e56702cac4f524dc998e9546e1873dc99387b3b86352c59b8c2449', '3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', 'lnbcrt1110n1p4snrm7sp53w9rqpzc2kq9nlknjyz4sz5w6ndzlxlm0enamaa5ls6mvtuyxkxqpp5mxs82vjeu4ns9jky75jdexvwj4rwrpeaexfc0vacvdfvtxuvy3ysdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqrpazlnqe8ptadcgcfjlw43he4nlyyexadf4emhu6es0xutkgnf6qs0wgutj5q2t38sx4hufpxumfr9qwvhqh39dtcjcz3fdfj5hp2vsp7ukxpv', '\x8b8a300458558059fed39105580a8ed4da2f9bfb7e67ddf7b4fc35b62f84358c', '\x8f931142029ae6ecd1197f58a8e0c074f1db38dd1479563b294d4c7b03ec4542', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:11:10.23234+00', '2026-11-27 18:11:10+00', 'PAID', 111000, '\x066142a1c867a1fb389af6', 'intraledger'),
	('\xdf7855fa62b3bc070d6ee0c9ee1e87cdf7b3d19d2ab809bb931c3e28a42ac861', 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '91d14182-9275-4f75-8635-dc5a436c6f39', 'BTC', 'lnbcrt5u1p4snrmlsp5f2633qdxxaus770q7wglazpu6dajsrhr7uy6z4wqrgk00yuh36cspp5mau9t7nzkw7qwrtwury7u858ehmm85va92uqnwunrslz3fp2epssdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqjsm3hw0uwmj8rzs0fq27jszvejxhmjk299y752xs3mh87fuw8qtx52cp3p7frg2sx00nseeugd5jtrhjhd7l4j4w0ansz9wxfa5ddasq5f5ff7', '\x4ab51881a637790f79e0f391fe883cd37b280ee3f709a155c01a2cf793978eb1', '\x2ba41ac48cdc1411a71a8c9f67d18e37235fbf7b7e42b98fdc9e94290d5b6857', 500000, 'never paid', NULL, NULL, '2026-11-27 14:11:11.087027+00', '2026-11-27 18:11:11+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:11:08.233962+00', 'lightning_receipt'),
	(2, '2026-11-27 14:11:08.564359+00', 'lightning_receipt'),
	(3, '2026-11-27 14:11:08.948274+00', 'intraledger'),
	(4, '2026-11-27 14:11:09.026867+00', 'intraledger'),
	(5, '2026-11-27 14:11:09.094233+00', 'intraledger'),
	(6, '2026-11-27 14:11:09.127994+00', 'intraledger'),
	(7, '2026-11-27 14:11:09.307999+00', 'intraledger'),
	(8, '2026-11-27 14:11:09.366678+00', 'intraledger'),
	(9, '2026-11-27 14:11:09.433225+00', 'intraledger'),
	(10, '2026-11-27 14:11:09.514168+00', 'intraledger'),
	(11, '2026-11-27 14:11:09.602371+00', 'intraledger'),
	(12, '2026-11-27 14:11:09.640889+00', 'intraledger'),
	(13, '2026-11-27 14:11:09.712838+00', 'intraledger'),
	(14, '2026-11-27 14:11:09.74672+00', 'intraledger'),
	(15, '2026-11-27 14:11:09.808885+00', 'intraledger'),
	(16, '2026-11-27 14:11:09.852714+00', 'intraledger'),
	(17, '2026-11-27 14:11:09.918347+00', 'intraledger'),
	(18, '2026-11-27 14:11:09.958773+00', 'intraledger'),
	(19, '2026-11-27 14:11:10.017768+00', 'intraledger'),
	(20, '2026-11-27 14:11:10.050607+00', 'intraledger'),
	(21, '2026-11-27 14:11:10.106144+00', 'intraledger'),
	(22, '2026-11-27 14:11:10.140901+00', 'intraledger'),
	(23, '2026-11-27 14:11:10.182154+00', 'intraledger'),
	(24, '2026-11-27 14:11:10.213489+00', 'intraledger'),
	(25, '2026-11-27 14:11:10.265249+00', 'intraledger'),
	(26, '2026-11-27 14:11:10.293796+00', 'intraledger'),
	(27, '2026-11-27 14:11:10.415334+00', 'lightning_reserve'),
	(28, '2026-11-27 14:11:10.529652+00', 'lightning_settled'),
	(29, '2026-11-27 14:11:10.579989+00', 'lightning_reserve'),
	(30, '2026-11-27 14:11:10.618964+00', 'lightning_settled'),
	(31, '2026-11-27 14:11:10.663693+00', 'lightning_reserve'),
	(32, '2026-11-27 14:11:10.712824+00', 'lightning_failed'),
	(33, '2026-11-27 14:11:10.761931+00', 'lightning_reserve');

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
	('17fbd437-b3fe-4d86-b78e-b4b9a4bcbdc2', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 31693, 31693),
	('17fbd437-b3fe-4d86-b78e-b4b9a4bcbdc2', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 238, 238),
	('5e112738-07c1-4f9f-abda-cec008ffc823', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 21694, 21694),
	('5e112738-07c1-4f9f-abda-cec008ffc823', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 10010, 10010),
	('a6ff90b8-b441-4763-9e80-7a20e4cad0fc', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 19520, 19520),
	('a6ff90b8-b441-4763-9e80-7a20e4cad0fc', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 22936, 22936),
	('a6ff90b8-b441-4763-9e80-7a20e4cad0fc', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 2574, 2574),
	('17fbd437-b3fe-4d86-b78e-b4b9a4bcbdc2', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 14172, 14172),
	('5e112738-07c1-4f9f-abda-cec008ffc823', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 324479, 92040),
	('5e112738-07c1-4f9f-abda-cec008ffc823', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 251511, 79401),
	('a6ff90b8-b441-4763-9e80-7a20e4cad0fc', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 988147, 283207);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('f9bf3df7-f913-4dfc-9469-cfa0a491f6a0', 3, '2026-11-27 14:11:11.305771+00');

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
	('ae261026-c6b2-4d08-9a2a-e88f7efb6212', 'USD', NULL, 0, '-infinity'),
	('2b616bc7-f179-42f1-83b6-cb2579c6f282', 'USD', NULL, 0, '-infinity'),
	('5fbd4312-e87f-4d68-9ef4-d4b4efa96d1e', 'USD', NULL, 0, '-infinity'),
	('c4ce60d8-bd90-4483-a9cb-f15dbd57caac', 'BTC', NULL, 630000, '2026-11-27 14:11:10.293796+00'),
	('3f36e080-ca14-4b7f-b95f-024f1822af1a', 'BTC', NULL, 5636000, '2026-11-27 14:11:10.293796+00'),
	('bfe67809-1ddb-4f46-8029-23974bf0c875', 'BTC', NULL, 45819000, '2026-11-27 14:11:10.761931+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142a1a968ea1586c084', '\x6196fda63020985ca9b524cc6b3b6df34493cf38fc42cbf2d21675396485ab06', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142a1ae7387553e9366', '\xfe91797075afa6cc412c7af3112ef4bc4444cebf3363f1c5385d288307e32033', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1b44f3265632c42', '\x0efc18f4d71b3ba1340d898f88a817e9fa83cdd9aaa58d67db483d8339db1fd9', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142a1b5823382a2ed39', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1b689591f60900b', '\xae4566c58b0d943ac1eda17ebf5f24eb2307321b041f1eeecd33a9bb6e00b35e', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142a1b70d3adcefe104', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1b9cc5fdb9d32e6', '\xcf03b50fa9b147e590f602e1f26a4e9c78ed0a5b90c1847b9f3a0025d2de9ab7', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142a1bab196fa2bc5c6', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1bbb58981a0cdcb', '\x01faa5271097186fc954d5ce8a9f079be5f508905024c58640eab8cb60da6316', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142a1bcf1b8afc00a53', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1be4a4320496d68', '\x702fb035d75150376e041190ab4146e6d5531e0bee72efdc95243cadb1781a40', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142a1bee0b96597898d', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1bff9c67ae417fe', '\x4bd8797c131686cb0be1dd8aa29cae0612030fac1da2839221e81d50194b1844', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142a1c07e20b75cf296', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1c170f5dbbd3525', '\x7d5a2ee7229ba00630fc32f116ac5d5c6a44fe223dd6743bd66ec5a6f291e141', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142a1c21c2a91ee70c6', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1c31c8bbd543a77', '\xbae460f6b22014dab219217fc547a6c9f4fc80219711b200864acc1033ac80b8', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142a1c3ba758ec5c24b', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1c4a0e889a47ac7', '\xef4e5146709a5bc4e1e627903cab975f9d4a04f3d745224584840bcda9531b0c', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142a1c5212f22fa4fd8', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1c5fa206016ba38', '\x63cf7bb236ff6c6f7c24bd3646b0aed85f87f42d792c9b363e2f3bce05eb7b24', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142a1c681e5dbc82763', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1c7230aae800753', '\xf0b3f92b51b2a6fc43d9470eee86b2f9d51c963655c48baaf2842b2d4407a645', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142a1c79d71df5586dd', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a1c867a1fb389af6', '\xd9a0753259e56702cac4f524dc998e9546e1873dc99387b3b86352c59b8c2449', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142a1c8d724f6846038', NULL, NULL, '5e112738-07c1-4f9f-abda-cec008ffc823', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142a1cab1e6c28fbb9b', '\x09e436c04b3604bdab0b524e85c988a7f520092589b993d9b692f4f691662045', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142a1cd3515879b9de8', '\x49561b0fe87836b869b93c92ec10969a368e691098b317915af0e39ec7df3310', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142a1ce7c0d80f46a9f', '\x3c0e0c98c7000afe9ea8153551f636f4137c331afdc8739ad80532abc897a04b', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142a1cf3bf85149f84c', '\x3c0e0c98c7000afe9ea8153551f636f4137c331afdc8739ad80532abc897a04b', '\x066142a1ce7c0d80f46a9f', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142a1cffbcb9a433bd1', '\x0d750a13800a071b93a0c0d4f2fad32a8f348e45eb3ba38e5da9b1cc5b7e676b', NULL, 'a6ff90b8-b441-4763-9e80-7a20e4cad0fc', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x030fcb11bfbc0f2612bbc02b4ba9ec89d3bcdbc91245aac9aa530d544e1460a162', 2, 'latchkey:5446c08a-10a7-416b-ba49-1da77343c975/0010', '2026-11-27 14:11:11.268188+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142a1cab1e6c28fbb9b', 'lightning', 'bfe67809-1ddb-4f46-8029-23974bf0c875', 'BTC', 1000000, 10000, 1010, 1010000, '\x09e436c04b3604bdab0b524e85c988a7f520092589b993d9b692f4f691662045', 'lnbcrt10u1p4snrm7sp55424mywxnledkd6lzmsgtay872m4ayj0wpsz2saqnd7g28sn7v6qpp5p8jrdsztxcztm2ct2f8gtjvg5l6jqzf93xue8kdkjt60dytxypzsdqqcqzzs9qrsgqv7esd9yr8nlfchawdlhz2fkmq8h0dlth7utg8vt22ecs86zdx4h99w0v0qj6pn2fgeudsyy6snwk40aaf26cvgpgr4ljf66wgjnpewgqp820kj', '\x03d9a55276872909b6b37feb095a021785fb15bd4fa64b29ff49223e974a981ccb', '2026-11-27 14:11:18.415758+00', NULL, NULL, 'settled', 1100, '\x0965808ad9c5f25f500010fd27c745804bd5e20857e76ea677b31a672d5cb442', NULL, '2026-11-27 14:11:10.529662+00'),
	('\x066142a1cd3515879b9de8', 'lightning', 'bfe67809-1ddb-4f46-8029-23974bf0c875', 'BTC', 1000000, 10000, 1010, 1010000, '\x49561b0fe87836b869b93c92ec10969a368e691098b317915af0e39ec7df3310', 'lnbcrt10u1p4snrm7sp59f5f3n98glj7vdslprc2yd2523z6jf74vr494kyd43q668kuq6uspp5f9tpkrlg0qmts6de8jfwcyykngmgu6gsnze30y267r3ea37lxvgqdqqcqzzs9qrsgqjp8f39v6el9xz3hz9z0a75gzqs4j54x0zrcz2r8hgnhxuhlnncaqf39cdghd29e0j0gvkkjetpzx5attxp6g7ljhv42fvfeg7n9g3dcqw3lghx', '\x03d9a55276872909b6b37feb095a021785fb15bd4fa64b29ff49223e974a981ccb', '2026-11-27 14:11:18.582392+00', NULL, NULL, 'settled', 3000, '\x0e6187b4024b361ae80e838c0402074c8b443d9e81414c6f131141a2e5b227df', NULL, '2026-11-27 14:11:10.618973+00'),
	('\x066142a1ce7c0d80f46a9f', 'lightning', 'bfe67809-1ddb-4f46-8029-23974bf0c875', 'BTC', 1000000, 10000, 1010, 1010000, '\x3c0e0c98c7000afe9ea8153551f636f4137c331afdc8739ad80532abc897a04b', 'lnbcrt10u1p4snrm7sp506nfvz599n3njrkh4c5e57wgj87m4hnpwv5ue0k3cmjw0dthrtlspp58s8qexx8qq90a84gz564ra3k7sfhcvc6lhy88xkcq5e2hjyh5p9sdqqcqzzs9qrsgqkux6gz6d234ujdkse0yzpmzwk3ytt8yyufswgsrynzfxheyzvrpjmkv46n5grfa2k2aej003zqft8nuhywj2pgarkdwfn8n032nmhhgpjgt3j8', '\x03d9a55276872909b6b37feb095a021785fb15bd4fa64b29ff49223e974a981ccb', '2026-11-27 14:11:18.663805+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:11:10.712941+00'),
	('\x066142a1cffbcb9a433bd1', 'lightning', 'bfe67809-1ddb-4f46-8029-23974bf0c875', 'BTC', 900000, 10000, 910, 910000, '\x0d750a13800a071b93a0c0d4f2fad32a8f348e45eb3ba38e5da9b1cc5b7e676b', 'lnbcrt9u1p4snrm7sp5uvhzz0l2ly0ct724c8uup2ye3vw6458py6targe4se9fn6tfac9spp5p46s5yuqpgr3hyaqcr2097kn928nfrj9ava68rja4xcuckm7va4sdqqcqzzs9qrsgqwawnll0jm4z4zqle4mf22wgn9m6trz7g9wgvtcc79q5p7ynyjy6xmd247zugcuel9nfych0ppcnjued2rh95lknge589zw0vxsswzgcpe33s6r', '\x03d9a55276872909b6b37feb095a021785fb15bd4fa64b29ff49223e974a981ccb', '2026-11-27 14:11:11.021491+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x6196fda63020985ca9b524cc6b3b6df34493cf38fc42cbf2d21675396485ab06', 50000000, '2026-11-27 14:11:08.234146+00', 'credited', '\x066142a1a968ea1586c084', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xfe91797075afa6cc412c7af3112ef4bc4444cebf3363f1c5385d288307e32033', 5000000, '2026-11-27 14:11:08.564488+00', 'credited', '\x066142a1ae7387553e9366', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:11:05.970951+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
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
	(15, 0),
	(14, 5000000),
	(1, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x09e436c04b3604bdab0b524e85c988a7f520092589b993d9b692f4f691662045', '\x0965808ad9c5f25f500010fd27c745804bd5e20857e76ea677b31a672d5cb442', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:11:10.328278+00', '2026-11-27 15:11:10+00'),
	('\x49561b0fe87836b869b93c92ec10969a368e691098b317915af0e39ec7df3310', '\x0e6187b4024b361ae80e838c0402074c8b443d9e81414c6f131141a2e5b227df', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:11:10.560291+00', '2026-11-27 15:11:10+00'),
	('\x3c0e0c98c7000afe9ea8153551f636f4137c331afdc8739ad80532abc897a04b', '\xc17e79dfafe61479b72f21faa19d6053933eeb5b13b1e2bac3e190b54a220eb4', false, 'no_route', 'OPEN', 0, '2026-11-27 14:11:10.639756+00', '2026-11-27 15:11:10+00'),
	('\x0d750a13800a071b93a0c0d4f2fad32a8f348e45eb3ba38e5da9b1cc5b7e676b', '\x25dcbbe3ccb855c6c218af9b24896a7d4db5a2dbda4ac4ca675980005936d8fb', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:11:10.736379+00', '2026-11-27 15:11:10+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x3822c4cb06dbda1e67c726598b5366afa14ad5a98af76b99635305c7a91c2abb'),
	('outside', '\x739dd8f3521dc97c94aff112cba63df2c777f3d91a3819df3ebd38987ee54fdb');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x6196fda63020985ca9b524cc6b3b6df34493cf38fc42cbf2d21675396485ab06', 'SETTLED', 50000000, '\xe81e3a9469095a02ec09f982e6992afe5f1df2d9802e31caf776fa8f2b47d8f1', 1, '2026-11-27 14:11:08.163546+00'),
	('\xfe91797075afa6cc412c7af3112ef4bc4444cebf3363f1c5385d288307e32033', 'SETTLED', 5000000, '\xa6b71c28f1dfa2a4b5ae33819c25377ee684583d997acaa924e464dea4f5b67b', 2, '2026-11-27 14:11:08.539545+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x09e436c04b3604bdab0b524e85c988a7f520092589b993d9b692f4f691662045', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:11:10.512286+00', '2026-11-27 14:11:10.512286+00'),
	(2, '\x49561b0fe87836b869b93c92ec10969a368e691098b317915af0e39ec7df3310', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:11:10.613875+00', '2026-11-27 14:11:10.613875+00'),
	(3, '\x3c0e0c98c7000afe9ea8153551f636f4137c331afdc8739ad80532abc897a04b', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:11:10.692819+00', '2026-11-27 14:11:10.692819+00'),
	(4, '\x0d750a13800a071b93a0c0d4f2fad32a8f348e45eb3ba38e5da9b1cc5b7e676b', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:11:12.003383+00', '2026-11-27 14:11:10.803384+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:11:05.685406+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:11:05.768184+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:11:05.825536+00'),
	('0004_payments', '45b060784d50461998c48dcbf921ffd470b291ea081392cb8d055c3316568f7f', 'before', '2026-11-27 14:11:05.843556+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:11:05.932386+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:11:05.995731+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:11:06.032149+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:11:06.06408+00'),
	('0009_spent_sums', '324287713a1df9b7749f972b7272883ef49f68ceb7a2a70825300f65cfa50962', 'before', '2026-11-27 14:11:06.084551+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:11:06.105993+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('7ff33069-64ba-4438-bbbd-a4efe6e8b865', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', '\x9b22b059a34031d9ee5ca20bb504d724477bdb28e6feeefbdd85e3caad46bf92', '2026-11-27 14:11:07.832935+00', '2026-12-27 14:11:07.832935+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0d68207d-eded-42a3-a3cf-ed5eabb35986', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', '\x1ae089b9673a3e0a98cd5d47c9671389b9ec75e624d1b6fb7f1d29e19c22c9c8', '2026-11-27 14:11:08.320813+00', '2026-12-27 14:11:08.320813+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('28501613-bf2b-413a-a477-7a886e297f01', '91d14182-9275-4f75-8635-dc5a436c6f39', '\x7901e483c8ec32064ff913879398f303d98bb533874e4882261f5f6d978d705f', '2026-11-27 14:11:08.658382+00', '2026-12-27 14:11:08.658382+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('bfe67809-1ddb-4f46-8029-23974bf0c875', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'BTC', '', '2026-11-27 14:11:07.755802+00'),
	('ae261026-c6b2-4d08-9a2a-e88f7efb6212', '132b5ec4-aa2c-4e74-a012-b088bb2fafd5', 'USD', '', '2026-11-27 14:11:07.762077+00'),
	('3f36e080-ca14-4b7f-b95f-024f1822af1a', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'BTC', '', '2026-11-27 14:11:08.300116+00'),
	('2b616bc7-f179-42f1-83b6-cb2579c6f282', 'db5a340a-70e8-43dc-88e7-a8838d86dcce', 'USD', '', '2026-11-27 14:11:08.303048+00'),
	('c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '91d14182-9275-4f75-8635-dc5a436c6f39', 'BTC', '', '2026-11-27 14:11:08.615999+00'),
	('5fbd4312-e87f-4d68-9ef4-d4b4efa96d1e', '91d14182-9275-4f75-8635-dc5a436c6f39', 'USD', '', '2026-11-27 14:11:08.625809+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1a968ea1586c08400', NULL, NULL),
	(5000, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1ae7387553e936600', NULL, NULL),
	(-100, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1b44f3265632c4200', 'bob', NULL),
	(100, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1b44f3265632c4201', 'alice', NULL),
	(-50, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1b5823382a2ed3900', 'carol', NULL),
	(50, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1b5823382a2ed3901', 'bob', NULL),
	(-101, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1b689591f60900b00', 'bob', NULL),
	(101, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1b689591f60900b01', 'alice', NULL),
	(-50, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1b70d3adcefe10400', 'carol', NULL),
	(50, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1b70d3adcefe10401', 'bob', NULL),
	(-102, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1b9cc5fdb9d32e600', 'bob', NULL),
	(102, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1b9cc5fdb9d32e601', 'alice', NULL),
	(-51, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1bab196fa2bc5c600', 'carol', NULL),
	(51, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1bab196fa2bc5c601', 'bob', NULL),
	(-103, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1bbb58981a0cdcb00', 'bob', NULL),
	(103, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1bbb58981a0cdcb01', 'alice', NULL),
	(-51, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1bcf1b8afc00a5300', 'carol', NULL),
	(51, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1bcf1b8afc00a5301', 'bob', NULL),
	(-104, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1be4a4320496d6800', 'bob', NULL),
	(104, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1be4a4320496d6801', 'alice', NULL),
	(-52, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1bee0b96597898d00', 'carol', NULL),
	(52, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1bee0b96597898d01', 'bob', NULL),
	(-105, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1bff9c67ae417fe00', 'bob', NULL),
	(105, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1bff9c67ae417fe01', 'alice', NULL),
	(-52, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c07e20b75cf29600', 'carol', NULL),
	(52, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c07e20b75cf29601', 'bob', NULL),
	(-106, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1c170f5dbbd352500', 'bob', NULL),
	(106, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c170f5dbbd352501', 'alice', NULL),
	(-53, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c21c2a91ee70c600', 'carol', NULL),
	(53, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c21c2a91ee70c601', 'bob', NULL),
	(-107, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1c31c8bbd543a7700', 'bob', NULL),
	(107, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c31c8bbd543a7701', 'alice', NULL),
	(-53, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c3ba758ec5c24b00', 'carol', NULL),
	(53, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c3ba758ec5c24b01', 'bob', NULL),
	(-108, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1c4a0e889a47ac700', 'bob', NULL),
	(108, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c4a0e889a47ac701', 'alice', NULL),
	(-54, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c5212f22fa4fd800', 'carol', NULL),
	(54, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c5212f22fa4fd801', 'bob', NULL),
	(-109, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1c5fa206016ba3800', 'bob', NULL),
	(109, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c5fa206016ba3801', 'alice', NULL),
	(-54, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c681e5dbc8276300', 'carol', NULL),
	(54, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c681e5dbc8276301', 'bob', NULL),
	(-110, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1c7230aae80075300', 'bob', NULL),
	(110, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c7230aae80075301', 'alice', NULL),
	(-55, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c79d71df5586dd00', 'carol', NULL),
	(55, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c79d71df5586dd01', 'bob', NULL),
	(-111, NULL, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1c867a1fb389af600', 'bob', NULL),
	(111, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c867a1fb389af601', 'alice', NULL),
	(-55, NULL, '3f36e080-ca14-4b7f-b95f-024f1822af1a', '\x066142a1c8d724f684603800', 'carol', NULL),
	(55, NULL, 'c4ce60d8-bd90-4483-a9cb-f15dbd57caac', '\x066142a1c8d724f684603801', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1cab1e6c28fbb9b00', NULL, NULL),
	(-1003, 3, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1cd3515879b9de800', NULL, NULL),
	(-1010, 10, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1ce7c0d80f46a9f00', NULL, NULL),
	(1010, 10, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1cf3bf85149f84c00', NULL, NULL),
	(-910, 10, 'bfe67809-1ddb-4f46-8029-23974bf0c875', '\x066142a1cffbcb9a433bd100', NULL, NULL);

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
