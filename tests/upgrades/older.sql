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
	('f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'eed50b79-3148-4e53-8bc5-2d824f578a10', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '2026-11-27 14:25:49.592934+00'),
	('c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'deb5bde6-758c-488e-b614-15e965d11dfd', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '38373ed5-206e-40ef-918d-84fa28e645d5', '2026-11-27 14:25:50.800966+00'),
	('fbe38395-e1d1-48dc-8e50-c90667a593af', 'b9246f00-c206-40b7-b05d-8310115ef0e6', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '2026-11-27 14:25:51.518174+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('79765fea-c946-4b67-8631-7f30dc431387', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:25:49.905011+00', NULL, '2026-11-27 14:25:55.179102+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:25:51.057977+00', NULL, '2026-11-27 14:25:54.448888+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a511fbe4-3488-46cd-b520-fd89a709eecc', 'fbe38395-e1d1-48dc-8e50-c90667a593af', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:25:51.67001+00', NULL, '2026-11-27 14:25:55.490703+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('b06c03c4-f1a3-4b79-bfe1-3298420e69fd', '79765fea-c946-4b67-8631-7f30dc431387', '\xbec19869a89fd995948e2c26adce5ecbdd54db509dd1fa9dec98ead25fa2e852', 'blink_RixrwM', 'TLGo', '2026-11-27 14:25:49.91742+00', NULL),
	('edb49415-e33c-4ed4-aa49-2a443624c483', '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', '\xa2dbb8ffb07d41bc1f5ee36f42ff62bd174715497fef28902e361b95f98be9e2', 'blink_e3SPqG', 'qInY', '2026-11-27 14:25:51.062236+00', NULL),
	('4adc0821-3dd4-4115-a989-ef4588822109', 'a511fbe4-3488-46cd-b520-fd89a709eecc', '\x27ba9beeea5becefcd6e618ad3e6d947d5d06ddcac89b9d10d146b86ff792244', 'blink_9hjg6d', 'LBdc', '2026-11-27 14:25:51.670975+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142d632515468fe2311da', '2026-11-27 14:25:49.621724+00', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142d6339c147c063391b9', '2026-11-27 14:25:49.706344+00', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-000000000001', '00815e78-f623-4ff2-8fdd-75b65efc84b1', '{}', '{"expires_at": "2026-12-27T14:25:49.699332+00:00"}'),
	('\x066142d6375933fdb6c5ab8b', '2026-11-27 14:25:49.951354+00', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'api_key.created', 'session', '00815e78-f623-4ff2-8fdd-75b65efc84b1', '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-000000000002', '79765fea-c946-4b67-8631-7f30dc431387', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_RixrwM…TLGo", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142d63bf2970db5d251a6', '2026-11-27 14:25:50.252752+00', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'account.username_set', 'key', '79765fea-c946-4b67-8631-7f30dc431387', '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142d644aa17b30f24d8c7', '2026-11-27 14:25:50.824135+00', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142d645b12e5e5fa08734', '2026-11-27 14:25:50.89139+00', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-000000000007', 'a3006ee7-694a-4a01-8d80-47e2ed92f824', '{}', '{"expires_at": "2026-12-27T14:25:50.886219+00:00"}'),
	('\x066142d648befcebbfdc3a26', '2026-11-27 14:25:51.091513+00', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'api_key.created', 'session', 'a3006ee7-694a-4a01-8d80-47e2ed92f824', '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-000000000008', '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_e3SPqG…qInY", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142d64bef4aaa73f16475', '2026-11-27 14:25:51.300496+00', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'account.username_set', 'key', '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142d64f5865ef5d271e68', '2026-11-27 14:25:51.523995+00', 'fbe38395-e1d1-48dc-8e50-c90667a593af', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142d64f69f8dc2ec79e8c', '2026-11-27 14:25:51.528478+00', 'fbe38395-e1d1-48dc-8e50-c90667a593af', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-00000000000d', 'a2e946e6-09e1-472f-8f58-59b56c485fd9', '{}', '{"expires_at": "2026-12-27T14:25:51.526518+00:00"}'),
	('\x066142d6519d2d62baa983a9', '2026-11-27 14:25:51.672657+00', 'fbe38395-e1d1-48dc-8e50-c90667a593af', 'api_key.created', 'session', 'a2e946e6-09e1-472f-8f58-59b56c485fd9', '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-00000000000e', 'a511fbe4-3488-46cd-b520-fd89a709eecc', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_9hjg6d…LBdc", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142d6524765790ecff217', '2026-11-27 14:25:51.716258+00', 'fbe38395-e1d1-48dc-8e50-c90667a593af', 'account.username_set', 'key', 'a511fbe4-3488-46cd-b520-fd89a709eecc', '127.0.0.1', 'python-httpx2/2.16.2', '3c822037-230b-4d37-8e67-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(3, -100000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(3, 100000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(4, -50000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(4, 50000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(5, -101000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(5, 101000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(6, -50000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(6, 50000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(7, -102000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(7, 102000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(8, -51000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(8, 51000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(9, -103000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(9, 103000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(10, -51000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(10, 51000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(11, -104000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(11, 104000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(12, -52000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(12, 52000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(13, -105000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(13, 105000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(14, -52000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(14, 52000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(15, -106000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(15, 106000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(16, -53000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(16, 53000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(17, -107000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(17, 107000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(18, -53000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(18, 53000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(19, -108000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(19, 108000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(20, -54000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(20, 54000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(21, -109000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(21, 109000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(22, -54000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(22, 54000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(23, -110000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(23, 110000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(24, -55000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(24, 55000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(25, -111000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(25, 111000, '38373ed5-206e-40ef-918d-84fa28e645d5');
INSERT INTO public.entry VALUES
	(26, -55000, '38373ed5-206e-40ef-918d-84fa28e645d5'),
	(26, 55000, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8'),
	(27, -1010000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(31, -1010000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(33, -910000, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 14:25:50.763177+00', 'lightning_receipt', '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d64359983f6cfe1900'),
	(796, 2, '2026-11-27 14:25:51.446727+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d64e1e1f3c56d13900'),
	(804, 3, '2026-11-27 14:25:51.846318+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d653e54c5d2b2c3a01'),
	(806, 4, '2026-11-27 14:25:51.999014+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d65686a1ebea02b701'),
	(809, 5, '2026-11-27 14:25:52.088112+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d657df0d4be0ef8d01'),
	(811, 6, '2026-11-27 14:25:52.118819+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d6585d7cdd5bf01701'),
	(814, 7, '2026-11-27 14:25:52.269112+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65ab18194300f3501'),
	(817, 8, '2026-11-27 14:25:52.321403+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d65b7cf93a31d5a601'),
	(820, 9, '2026-11-27 14:25:52.393082+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65c98823165864701'),
	(822, 10, '2026-11-27 14:25:52.413888+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d65ce9a52abb6a5c01'),
	(825, 11, '2026-11-27 14:25:52.465023+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65db198e8dfc8d201'),
	(827, 12, '2026-11-27 14:25:52.61861+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d660098a1a74259201'),
	(830, 13, '2026-11-27 14:25:52.783977+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d6628ee407bb945801'),
	(832, 14, '2026-11-27 14:25:52.875318+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d663f2bb7c6db97101'),
	(835, 15, '2026-11-27 14:25:53.022501+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d66632d304eb7fa301'),
	(837, 16, '2026-11-27 14:25:53.130927+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d667d198fc4f296101'),
	(842, 17, '2026-11-27 14:25:53.484924+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d66d30b738ed9ee801'),
	(844, 18, '2026-11-27 14:25:53.607577+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d66f2100b83be0fc01'),
	(847, 19, '2026-11-27 14:25:53.651484+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d66fcc0bad65974f01'),
	(849, 20, '2026-11-27 14:25:53.675309+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d67029117db4686c01'),
	(852, 21, '2026-11-27 14:25:53.736251+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d67116e3704a412501'),
	(854, 22, '2026-11-27 14:25:53.814824+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d6724a25e6e2696201'),
	(857, 23, '2026-11-27 14:25:53.966273+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d67499ad709603f101'),
	(859, 24, '2026-11-27 14:25:54.006671+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d67537e48a07339501'),
	(862, 25, '2026-11-27 14:25:54.170221+00', 'lightning_receipt', '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d6779ed46e9e193101'),
	(865, 26, '2026-11-27 14:25:54.470148+00', 'intraledger_receipt', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d67c3fa648d02d1301');

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
	('\xe09dfe0a301009e277c6576becd5f11df80b5a5e2eeebe7758fef71dbf1b8f30', '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'BTC', 'lnbcrt500u1p4snyhwsp52etn02mw7rqlty09gphd657rmpzs4fvxxqum358gr4w7gm3re54qpp5uzwluz3szqy7ya7x2a47e403rhuqkkj79mhtua6clmm3m0cm3ucqdqqxqrwzqcqzzs9qrsgq9hleq6q6cd4593lhk8skheejeu0zzfvp3vjzjecluu0dmwaeq4wqfww9gshqg4dyuygck9fa97surdy0cdlcrvuxmrt3klechdwz9mgpm32rqs', '\x565737ab6ef0c1f591e5406edd53c3d8450aa5863039b8d0e81d5de46e23cd2a', '\x7de816e7dc51d073c3d866d3c09c86a5d1d29f00c24aedc18c26658bd216e314', 50000000, '', NULL, NULL, '2026-11-27 14:25:50.649715+00', '2026-11-27 18:25:50+00', 'PAID', 50000000, '\x066142d64359983f6cfe19', 'lightning'),
	('\x8f2a566cf2974203bc77e0754648e0a73dd9bca27c55b97535a3d70baac261cb', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt50u1p4snyh0sp53fka462nnejsuukvqts0nd8z300zqmehm42cukuu98dqtfwgch4spp53u49vm8jjapq80rhup65vj8q5u7an09z032mjaf450tsh2kzv89sdqqxqrwzqcqzzs9qrsgqmk6lve7hj67dxqqgevmda97gx3dq48karkrmdfx03e7x0erj44kzlfvmnpaycxk8spfmyzx43gpwswxl5wztwwsecsdnpywzyk25kygp6hrwqj', '\x8a6ddae9539e650e72cc02e0f9b4e28bde206f37dd558e5b9c29da05a5c8c5eb', '\xd3ee9b520574b4213e1ebbd1f4c1145a2592ceee04511f9ca8ee851ad497f333', 5000000, '', NULL, NULL, '2026-11-27 14:25:51.372704+00', '2026-11-27 18:25:51+00', 'PAID', 5000000, '\x066142d64e1e1f3c56d139', 'lightning'),
	('\x175a833d24cbc98aa050c4faba221dab8b4cb38dd8e2b9fcbb7fc7270c33987b', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1u1p4snyh0sp5rcm4l65p2xx87xxw52zhyeawjy0lufkeq43jtj6y6sl8pgcy7deqpp5zadgx0fye0yc4gzscnat5gsa4w95evudmr3tnl9m0lrjwrpnnpasdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq935ymwx2y82h3d02kes0gxpst6y5arznhln4m4dc02dekhaq4nkkzelqxw9decke8x07yuqp22renzx3wm6arpq0e63nd2wxuqkalvgqs8cdpw', '\x1e375fea81518c7f18cea2857267ae911ffe26d9056325cb44d43e70a304f372', '\xa8728113b8d8fdec0b41cf1acf21e9d32d130c075f00bba658b01e32c23e4e27', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:25:51.760239+00', '2026-11-27 18:25:51+00', 'PAID', 100000, '\x066142d653e54c5d2b2c3a', 'intraledger'),
	('\x5235c35f0e6957ef46810feb301cc3d7fcbce8745d63d391ffbd134669f8eba4', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1010n1p4snyhssp5w6qq05kdrr4epw062k3q2a44lrdr5ty86fqeqkhulgz4k5z88pkspp52g6uxhcwd9t7735ppl4nq8xr6l7te6r5t43a8y0lh5f5v60cawjqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqt85vuv5rfn568t7vpcy455zzl3aqhw42gf2agp9pqml9k0r5agw8mpv33h0lfe2nquu2v09t530atav7ln8qen2guth3d0g8mn9np9gprz256g', '\x768007d2cd18eb90b9fa55a20576b5f8da3a2c87d241905afcfa055b5047386d', '\x71d553205de9fa063d5a474c5d454121107dc58c38eea6576bb4701dba9e172f', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:25:52.012187+00', '2026-11-27 18:25:52+00', 'PAID', 101000, '\x066142d657df0d4be0ef8d', 'intraledger'),
	('\xc6e1229fb7bc81d4de1a1396c4eff8e1b045fd384d37d6074e58ea2692adec66', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1020n1p4snyhssp5xy88uzs0sv08vq7lfkl572s753wvgdzhlz644m2um6e8rxyh7lxqpp5cmsj98ahhjqafhs6zwtvfmlcuxcytlfcf5mavp6wtr4zdy4da3nqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgquf53vv3avz8l2wk5qysm9ze7wwjwzevl3v02aa64h8wjlmyac34hywc7p2ayvn5z42fgyha3674yu5r99sllxj5a248cgvef3fz7lwqqvs49wc', '\x310e7e0a0f831e7603df4dbf4f2a1ea45cc43457f8b55aed5cdeb2719897f7cc', '\xde28bb9cc3be321565725a04586d37eb8388c791be25b6c4613b9ff6d405100e', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:25:52.235695+00', '2026-11-27 18:25:52+00', 'PAID', 102000, '\x066142d65ab18194300f35', 'intraledger'),
	('\xedd9bb78dcabdbeb2d7e503690d8678c30683af5970434f3fc21de6eb8e539a6', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1030n1p4snyhssp52zvsushg3p8239rpd87cv4zhfwwem68j96hla4j393wdq0e7ywsqpp5ahvmk7xu40d7ktt72qmfpkr83scxswh4juzrfuluy80xaw898xnqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqlnqrd0rxlcq3ykcfvtlhfqul28tlpfyj8s52qez662gw5efeyn8s9xsu6m70xptl8pr5knj2rj4ken5lj59ffmfxka5z9tkm5la8hlqp6emtlp', '\x50990e42e8884ea8946169fd8654574b9d9de8f22eaffed6512c5cd03f3e23a0', '\xd3e7f4e17b9d8a814a5bc251f173c91f6814e94f5683ca914e737bfb9549c404', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:25:52.363436+00', '2026-11-27 18:25:52+00', 'PAID', 103000, '\x066142d65c988231658647', 'intraledger'),
	('\xf260e5bccad414cc97ac336fa2131ccf9421c70467250361b5f93fff7a54814e', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1040n1p4snyhssp59qaez442cx9sytlxlqwl77avregp97xwnaa90h6qw24eeyesayxspp57fswt0x26s2ve9avxdh6yycue72zr3cyvujsxcd4lyll77j5s98qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqdwxrt0gsgggff8wlz3pkrgzae6dz6trs2fr62cmyvf0mqjlynzuq0c8qvt0d2s9yqrpd2gc4w0v2wyms5wsjauxmrqky3nkdem5y0mcp74q3ew', '\x283b9156aac18b022fe6f81dff7bac1e5012f8ce9f7a57df4072ab9c9330e90d', '\x7483f329832d0594782a98e74d5766bcefbe41086986e1f56782d662d3d994d3', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:25:52.431244+00', '2026-11-27 18:25:52+00', 'PAID', 104000, '\x066142d65db198e8dfc8d2', 'intraledger'),
	('\xe5e47ed11da8cd34112240800e07f929f27659ad561286d14e5776f57a4ce32b', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1050n1p4snyhssp5el4k8fkz6h7ntgfl2l83ve9yj4l7f2vse0e8af0a3uf00k77rr0spp5uhj8a5ga4rxngyfzgzqquple98e8vkdd2cfgd52w2am027jvuv4sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqs768hfcd8dr9s9gr336jrdhptll65ymc3j0lqyukprn0yd3thkxk6dxhasvte8qkj6htvkdkhh5x3czwvwlpan7ey572yqfjhmuekssp674q52', '\xcfeb63a6c2d5fd35a13f57cf1664a4957fe4a990cbf27ea5fd8f12f7dbde18df', '\xd3a8a3419d2c6eace59781a9350384e576dc30f117a3132239bc0918c450eafe', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:25:52.757695+00', '2026-11-27 18:25:52+00', 'PAID', 105000, '\x066142d6628ee407bb9458', 'intraledger'),
	('\xfdb94245c8c52281ac213311fa4139f5fda78a756d83144851ec1a124faaf181', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1060n1p4snyhssp5kjwalet7flqz6p96lxnqyhs2ff3fjul4u0g2779ug6rt0dywf48qpp5lku5y3wgc53grtppxvgl5sfe7h760zn4dkp3gjz3asdpyna27xqsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqkd8fyzgg4y5n08ql49wcrznjf24wu43hhjpt692vs4ynsyjudr038nt99lgg3w29ck60v3apg474wm385w3j26kgrc83yexlpwsxkysqxzktqh', '\xb49ddfe57e4fc02d04baf9a6025e0a4a629973f5e3d0af78bc4686b7b48e4d4e', '\x2521ccb6c753751a970a01e911746ea9c8d4b232d463fd37a3707250ad723dec', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:25:52.968646+00', '2026-11-27 18:25:52+00', 'PAID', 106000, '\x066142d66632d304eb7fa3', 'intraledger'),
	('\x3a5f6044445cd04c34de1c7cdc23ee124d9a855e84e4d02b751b2e74b32ae665', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1070n1p4snyh3sp52mneetf7jayszcuylmkdsxmvkd83859pztdmhmfeu7wn328l8vwqpp58f0kq3zytngycdx7r37dcglwzfxe4p27snjdq2m4rvh8fve2uejsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqgt0t5274swkx75n5t7mmxfwaw57ylep4f9p4rcmz3ypr69zz0vgh32v84ylxjua6phq64ayjjmys9u5gevzq0q0kvq9vtyyk8ma0wssqy9jnge', '\x56e79cad3e9749016384feecd81b6cb34f13d0a112dbbbed39e79d38a8ff3b1c', '\x12a28600c8dbc80c38d70d04ecaaea8640ded1031cfdff0953613e81713cd0f8', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:25:53.418364+00', '2026-11-27 18:25:53+00', 'PAID', 107000, '\x066142d66d30b738ed9ee8', 'intraledger'),
	('\x03f738f1d60f73d270df2989deca2e727513d94d641fc11f591ab10d7a0cc7e7', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1080n1p4snyh3sp5uwze042r6zp7jk7uy6vl2va2sj8f2kcepdq57v35h0ce3efc07rspp5q0mn3uwkpaeayuxl9xyaaj3wwf638k2dvs0uz86er2cs67svclnsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqn6z5aczgafy760zuyrkj85rh6d7s9uxhgax28tjgdc9yyef5jz099kdcq4dshehshjdcugu0c3zzedac5czl56vp94cn0fkhpj2l4pspzgjudx', '\xe38597d543d083e95bdc2699f533aa848e955b190b414f3234bbf198e5387f87', '\x1f14c80d90a6ecae1a1d08d09b7a4a49a013a48a9697f686cb91f4f47e8a0190', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:25:53.64121+00', '2026-11-27 18:25:53+00', 'PAID', 108000, '\x066142d66fcc0bad65974f', 'intraledger'),
	('\xf6fee6cc7341191e4ef35557d9116ef7f4d6b9f4b8b1abcc70ce72100429438a', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1090n1p4snyh3sp5u0gxj38avszpykemjnsytd0dg2dr4vju4vzewc396aklanm8znvspp57mlwdnrngyv3unhn24tajytw7l6ddw05hzc6hnrseeepqppfgw9qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqg5rkuts50qhy0kmps89qawtd4mlqfgz4fwe8qnl0lmr5edrc220pcsmx54lvw4q0u4sguhhvlfzjsjn3u8r8pvugt6g6wgl4rxpw0lsq83mm40', '\xe3d06944fd6404125b3b94e045b5ed429a3ab25cab05976225d76dfecf6714d9', '\x76b8d773eda18ed222215df03d0197587ae2f4547b8350dcc1bd8495375de6cc', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:25:53.689247+00', '2026-11-27 18:25:53+00', 'PAID', 109000, '\x066142d67116e3704a4125', 'intraledger'),
	('\x9b656bf35675271029be39312eb8673711f8140ed8f25647cfa30706360c7fc4', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1100n1p4snyh3sp5u0k235x4lkmyqdregdrue2aa6p3cvkkvla7nuhsjc3f3r9y8082spp5ndjkhu6kw5n3q2d78ycjawr8xugls9qwmre9v3705vrsvdsv0lzqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq5pys593k9t8j2fnanaha82h7r2w5ct33wteekvcn5crhvm9wwv2yc3y5arh5c2cqkr6rk3hfyk2y3734wc3mmvhq88f488z36pec9ecpeyxs73', '\xe3eca8d0d5fdb64034794347ccabbdd063865accff7d3e5e12c45311948779d5', '\xd1c9df81b631e5e21a16bc0d4af60b1d4f49e41e8f2e42d536564187afa80307', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:25:53.888442+00', '2026-11-27 18:25:53+00', 'PAID', 110000, '\x066142d67499ad709603f1', 'intraledger'),
	('\x55d2fdd356c3614920553e5105d7ea1d698eca9cc7025d8627a09bbb883a8696', '38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', 'lnbcrt1110n1p4snyhjsp566h0m7lntrmlafq0wr7224wzc5fr2fcuz66q5zsednpzn8zpxuxspp52hf0m56kcds5jgz48egst4l2r45caj5ucup9mp385zdmhzp6s6tqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq5qqwmmgs0wqnd6r2ry8zrf4xntjcxw6khddalpj6ztketxnpayprr0urj9p6z4uke7dtu3fkhkyhn2c2kkryatrttpuxxsnnr7uveacqhyymld', '\xd6aefdfbf358f7fea40f70fca555c2c51235271c16b40a0a196cc2299c41370d', '\x05df1ead29111bb48e03c86aa382c3cdb22d8c6cc4d4dff765456f262da22792', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:25:54.1+00', '2026-11-27 18:25:54+00', 'PAID', 111000, '\x066142d6779ed46e9e1931', 'intraledger'),
	('\x3d87186357ae835b465f6c3c334c07df9f9ec1073989a59dd70be59e9ff86629', '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', 'fbe38395-e1d1-48dc-8e50-c90667a593af', 'BTC', 'lnbcrt5u1p4snyhnsp5h2evr7suk5yvp35h3uh0qge9drcya924vcd3prka0uup5drv4q5spp58kr3sc6h46p4k3jlds7rxnq8m70easg88xy6t8whp0jea8lcvc5sdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqa3senx4y26mqvmc0xwka9q3khc6w3pt9gth58z5ulwq3hth0dj89clz9h5v6tus2675xr9pefcshgc93jc6p73pycdm8kyw86wjw4cqpytvz3h', '\xbab2c1fa1cb508c0c6978f2ef0232568f04e9555661b108edd7f381a346ca829', '\x26c019313b9cc5fbdc0031283e66016aabb673f13e33e2ef1b752373a2f2c6ab', 500000, 'never paid', NULL, NULL, '2026-11-27 14:25:55.473503+00', '2026-11-27 18:25:55+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:25:50.737816+00', 'lightning_receipt'),
	(2, '2026-11-27 14:25:51.443487+00', 'lightning_receipt'),
	(3, '2026-11-27 14:25:51.822156+00', 'intraledger'),
	(4, '2026-11-27 14:25:51.994529+00', 'intraledger'),
	(5, '2026-11-27 14:25:52.082701+00', 'intraledger'),
	(6, '2026-11-27 14:25:52.115068+00', 'intraledger'),
	(7, '2026-11-27 14:25:52.267649+00', 'intraledger'),
	(8, '2026-11-27 14:25:52.319737+00', 'intraledger'),
	(9, '2026-11-27 14:25:52.392322+00', 'intraledger'),
	(10, '2026-11-27 14:25:52.413093+00', 'intraledger'),
	(11, '2026-11-27 14:25:52.46428+00', 'intraledger'),
	(12, '2026-11-27 14:25:52.617866+00', 'intraledger'),
	(13, '2026-11-27 14:25:52.783076+00', 'intraledger'),
	(14, '2026-11-27 14:25:52.874171+00', 'intraledger'),
	(15, '2026-11-27 14:25:53.021651+00', 'intraledger'),
	(16, '2026-11-27 14:25:53.127832+00', 'intraledger'),
	(17, '2026-11-27 14:25:53.479863+00', 'intraledger'),
	(18, '2026-11-27 14:25:53.606912+00', 'intraledger'),
	(19, '2026-11-27 14:25:53.650699+00', 'intraledger'),
	(20, '2026-11-27 14:25:53.674513+00', 'intraledger'),
	(21, '2026-11-27 14:25:53.735395+00', 'intraledger'),
	(22, '2026-11-27 14:25:53.814053+00', 'intraledger'),
	(23, '2026-11-27 14:25:53.965485+00', 'intraledger'),
	(24, '2026-11-27 14:25:54.005988+00', 'intraledger'),
	(25, '2026-11-27 14:25:54.163412+00', 'intraledger'),
	(26, '2026-11-27 14:25:54.466726+00', 'intraledger'),
	(27, '2026-11-27 14:25:54.549293+00', 'lightning_reserve'),
	(28, '2026-11-27 14:25:54.642147+00', 'lightning_settled'),
	(29, '2026-11-27 14:25:54.727169+00', 'lightning_reserve'),
	(30, '2026-11-27 14:25:54.761073+00', 'lightning_settled'),
	(31, '2026-11-27 14:25:54.862018+00', 'lightning_reserve'),
	(32, '2026-11-27 14:25:54.880941+00', 'lightning_failed'),
	(33, '2026-11-27 14:25:55.181642+00', 'lightning_reserve');

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
	('79765fea-c946-4b67-8631-7f30dc431387', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 13188, 13188),
	('79765fea-c946-4b67-8631-7f30dc431387', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 30248, 30248),
	('79765fea-c946-4b67-8631-7f30dc431387', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 690, 690),
	('8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1326, 1326),
	('8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 36235, 36235),
	('a511fbe4-3488-46cd-b520-fd89a709eecc', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10209, 10209),
	('a511fbe4-3488-46cd-b520-fd89a709eecc', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 232, 232),
	('8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 179657, 28658),
	('8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 106638, 17496),
	('79765fea-c946-4b67-8631-7f30dc431387', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 658940, 249262),
	('a511fbe4-3488-46cd-b520-fd89a709eecc', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 11434, 11434);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('f4b5852a-5dd8-46d1-9d42-b2ae6c34aa2f', 5, '2026-11-27 14:25:55.707523+00');

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
	('55bf9c3a-bee4-4f54-9912-b5aee042d878', 'USD', NULL, 0, '-infinity'),
	('04206837-eb86-4105-893a-d91707a1a004', 'USD', NULL, 0, '-infinity'),
	('d1c1654d-0ab4-4190-a2b3-953a5945b04a', 'USD', NULL, 0, '-infinity'),
	('9e5e8953-0ee6-42e0-9f77-369148e0c6e8', 'BTC', NULL, 630000, '2026-11-27 14:25:54.466726+00'),
	('38373ed5-206e-40ef-918d-84fa28e645d5', 'BTC', NULL, 5636000, '2026-11-27 14:25:54.466726+00'),
	('6b68cfdf-58f9-4ca4-84d8-89c9d494e308', 'BTC', NULL, 45819000, '2026-11-27 14:25:55.181642+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142d64359983f6cfe19', '\xe09dfe0a301009e277c6576becd5f11df80b5a5e2eeebe7758fef71dbf1b8f30', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142d64e1e1f3c56d139', '\x8f2a566cf2974203bc77e0754648e0a73dd9bca27c55b97535a3d70baac261cb', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d653e54c5d2b2c3a', '\x175a833d24cbc98aa050c4faba221dab8b4cb38dd8e2b9fcbb7fc7270c33987b', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142d65686a1ebea02b7', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d657df0d4be0ef8d', '\x5235c35f0e6957ef46810feb301cc3d7fcbce8745d63d391ffbd134669f8eba4', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142d6585d7cdd5bf017', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d65ab18194300f35', '\xc6e1229fb7bc81d4de1a1396c4eff8e1b045fd384d37d6074e58ea2692adec66', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142d65b7cf93a31d5a6', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d65c988231658647', '\xedd9bb78dcabdbeb2d7e503690d8678c30683af5970434f3fc21de6eb8e539a6', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142d65ce9a52abb6a5c', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d65db198e8dfc8d2', '\xf260e5bccad414cc97ac336fa2131ccf9421c70467250361b5f93fff7a54814e', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142d660098a1a742592', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d6628ee407bb9458', '\xe5e47ed11da8cd34112240800e07f929f27659ad561286d14e5776f57a4ce32b', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142d663f2bb7c6db971', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d66632d304eb7fa3', '\xfdb94245c8c52281ac213311fa4139f5fda78a756d83144851ec1a124faaf181', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142d667d198fc4f2961', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d66d30b738ed9ee8', '\x3a5f6044445cd04c34de1c7cdc23ee124d9a855e84e4d02b751b2e74b32ae665', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142d66f2100b83be0fc', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d66fcc0bad65974f', '\x03f738f1d60f73d270df2989deca2e727513d94d641fc11f591ab10d7a0cc7e7', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142d67029117db4686c', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d67116e3704a4125', '\xf6fee6cc7341191e4ef35557d9116ef7f4d6b9f4b8b1abcc70ce72100429438a', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142d6724a25e6e26962', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d67499ad709603f1', '\x9b656bf35675271029be39312eb8673711f8140ed8f25647cfa30706360c7fc4', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142d67537e48a073395', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142d6779ed46e9e1931', '\x55d2fdd356c3614920553e5105d7ea1d698eca9cc7025d8627a09bbb883a8696', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142d67c3fa648d02d13', NULL, NULL, '8e4e43e1-2b5d-42ff-a6d2-64810bc090e7', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142d67d822d91399648', '\xcc0ecdc9a47bbcda923309d752d44bc61af8e7ef0983f119de41c16a958f4c85', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142d6803901beade4cc', '\x26a4daf2b1b2337a1d3970fafc626a8b82cf459640f60276a9ca403232746c90', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142d68247c23cd483a1', '\x4d7a52316e4994ca95231ff13165bf3795f205e070167c0be07315fdb91b434a', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142d68291ad613aeebd', '\x4d7a52316e4994ca95231ff13165bf3795f205e070167c0be07315fdb91b434a', '\x066142d68247c23cd483a1', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142d687284ab4b888e3', '\x9f3b3d5f64ab90164672385c691441b82ad1330cc28b7a45e0aee896d0566d51', NULL, '79765fea-c946-4b67-8631-7f30dc431387', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03867978f0f1b31c11cb8c41ec19d28129c8730ac756c00686fd2e132ece66d656', 2, 'latchkey:e318669b-522a-4738-8877-c863921e3a3f/0010', '2026-11-27 14:25:55.681829+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142d67d822d91399648', 'lightning', '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', 'BTC', 1000000, 10000, 1010, 1010000, '\xcc0ecdc9a47bbcda923309d752d44bc61af8e7ef0983f119de41c16a958f4c85', 'lnbcrt10u1p4snyhjsp536xgguzj4hnruuqdrx2egelnk7ky8mdd64qznxnmj4mzcxkuljlspp5es8vmjdy0w7d4y3np8t494ztccd03el0pxplzxw7g8qk49v0fjzsdqqcqzzs9qrsgquedt57ru47nm93dyuw6l057yjrcmpuq9hyw6wdr40u5r7sk8nuvze3rcedhhtze3d87l57a3lldu8zafvy8xen2pfkv0wn9kzvn26ecq58acsx', '\x025d493cd4c44199a0e80b53e0775dbbc1d4f44662cbf556679cc7dc7ee84356fa', '2026-11-27 14:26:02.54939+00', NULL, NULL, 'settled', 1100, '\xe6a3124ff9cf4ea7ee05bc55ff399b8bd7b3e2453a94a43ae28c665299e89a92', NULL, '2026-11-27 14:25:54.642158+00'),
	('\x066142d6803901beade4cc', 'lightning', '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', 'BTC', 1000000, 10000, 1010, 1010000, '\x26a4daf2b1b2337a1d3970fafc626a8b82cf459640f60276a9ca403232746c90', 'lnbcrt10u1p4snyhjsp5826f0glt27nlc32fud6q398jm0fhyyungh983qvg7vstaxjrdqdqpp5y6jd4u43kgeh58fewra0ccn23wpv73vkgrmqya4fefqryvn5djgqdqqcqzzs9qrsgqepzvg65u4mdc7aul85azn3a5k6pdawftse0fucdgc2qyv6h72e2p6kdw86c4tp3y6l7xfpgzs0qthuu9v097wl06gyxagr8zvxggskcpxqqpvf', '\x025d493cd4c44199a0e80b53e0775dbbc1d4f44662cbf556679cc7dc7ee84356fa', '2026-11-27 14:26:02.727254+00', NULL, NULL, 'settled', 3000, '\x207e1a5ae099225955ec7f52283359d6ffe75cf53a48c65b0461a559e77d67a7', NULL, '2026-11-27 14:25:54.761082+00'),
	('\x066142d68247c23cd483a1', 'lightning', '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', 'BTC', 1000000, 10000, 1010, 1010000, '\x4d7a52316e4994ca95231ff13165bf3795f205e070167c0be07315fdb91b434a', 'lnbcrt10u1p4snyhjsp5d4vcxutk7nut0wsexzapkdrwrtu3f5yhmt9w7nr4cxn8q7f2lv2qpp5f4a9yvtwfx2v49frrlcnzedlx72lyp0qwqt8czlqwv2lmwgmgd9qdqqcqzzs9qrsgqrctvapr8kq683caszhug0htqy2lu598n8z79rx3yuejw5ydd5n8sr4wz9lmjlfwlskhpwfyl4efnvjjy2alksnccznck8nzeqd4n0jspfeadtt', '\x025d493cd4c44199a0e80b53e0775dbbc1d4f44662cbf556679cc7dc7ee84356fa', '2026-11-27 14:26:02.862102+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:25:54.881037+00'),
	('\x066142d687284ab4b888e3', 'lightning', '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', 'BTC', 900000, 10000, 910, 910000, '\x9f3b3d5f64ab90164672385c691441b82ad1330cc28b7a45e0aee896d0566d51', 'lnbcrt9u1p4snyhnsp5m5lfpzp9mq7ee3k72smzzrgn8t66gp7g7dlpe549j7lnkwgwvhlqpp5nuan6hmy4wgpv3nj8pwxj9zphq4dzvcvc29h530q4m5fd5zkd4gsdqqcqzzs9qrsgqtzax83w8qwpg50vh2k7s9czne65pa42yx9952vl5zwc0kpspeyejts9u9ppvgemjrrs4y7aws4z9japkptkrngwscapnyeshfudkzvspggnjwt', '\x025d493cd4c44199a0e80b53e0775dbbc1d4f44662cbf556679cc7dc7ee84356fa', '2026-11-27 14:25:55.421725+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xe09dfe0a301009e277c6576becd5f11df80b5a5e2eeebe7758fef71dbf1b8f30', 50000000, '2026-11-27 14:25:50.744112+00', 'credited', '\x066142d64359983f6cfe19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x8f2a566cf2974203bc77e0754648e0a73dd9bca27c55b97535a3d70baac261cb', 5000000, '2026-11-27 14:25:51.443621+00', 'credited', '\x066142d64e1e1f3c56d139', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:25:45.936165+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
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
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 5000000),
	(0, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xcc0ecdc9a47bbcda923309d752d44bc61af8e7ef0983f119de41c16a958f4c85', '\xe6a3124ff9cf4ea7ee05bc55ff399b8bd7b3e2453a94a43ae28c665299e89a92', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:25:54.508362+00', '2026-11-27 15:25:54+00'),
	('\x26a4daf2b1b2337a1d3970fafc626a8b82cf459640f60276a9ca403232746c90', '\x207e1a5ae099225955ec7f52283359d6ffe75cf53a48c65b0461a559e77d67a7', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:25:54.674658+00', '2026-11-27 15:25:54+00'),
	('\x4d7a52316e4994ca95231ff13165bf3795f205e070167c0be07315fdb91b434a', '\x52affe8f1597a4847cbbe7d5b1b2a2d15325ed4d4ba80779f4068643f9970de5', false, 'no_route', 'OPEN', 0, '2026-11-27 14:25:54.774634+00', '2026-11-27 15:25:54+00'),
	('\x9f3b3d5f64ab90164672385c691441b82ad1330cc28b7a45e0aee896d0566d51', '\xc2e5391e8b6f3c89f4acc044b30c09df18273e921789bad3fe9fc07b11d0dbde', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:25:55.038304+00', '2026-11-27 15:25:55+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x8c781d602bb47df287e773fbeaea5abf18fecf4613b4e801b44b12cc503664a5'),
	('outside', '\x55161588b4e0c3661700404f8190f54338bd2877a0b301ea3fb37521418010bb');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xe09dfe0a301009e277c6576becd5f11df80b5a5e2eeebe7758fef71dbf1b8f30', 'SETTLED', 50000000, '\x7de816e7dc51d073c3d866d3c09c86a5d1d29f00c24aedc18c26658bd216e314', 1, '2026-11-27 14:25:50.691926+00'),
	('\x8f2a566cf2974203bc77e0754648e0a73dd9bca27c55b97535a3d70baac261cb', 'SETTLED', 5000000, '\xd3ee9b520574b4213e1ebbd1f4c1145a2592ceee04511f9ca8ee851ad497f333', 2, '2026-11-27 14:25:51.429813+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xcc0ecdc9a47bbcda923309d752d44bc61af8e7ef0983f119de41c16a958f4c85', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:25:54.63217+00', '2026-11-27 14:25:54.63217+00'),
	(2, '\x26a4daf2b1b2337a1d3970fafc626a8b82cf459640f60276a9ca403232746c90', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:25:54.755853+00', '2026-11-27 14:25:54.755853+00'),
	(3, '\x4d7a52316e4994ca95231ff13165bf3795f205e070167c0be07315fdb91b434a', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:25:54.873609+00', '2026-11-27 14:25:54.873609+00'),
	(4, '\x9f3b3d5f64ab90164672385c691441b82ad1330cc28b7a45e0aee896d0566d51', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:25:56.414829+00', '2026-11-27 14:25:55.214829+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:25:45.52501+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:25:45.617705+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:25:45.694488+00'),
	('0004_payments', '45b060784d50461998c48dcbf921ffd470b291ea081392cb8d055c3316568f7f', 'before', '2026-11-27 14:25:45.727872+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:25:45.880081+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:25:45.973602+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:25:46.036166+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:25:46.083276+00'),
	('0009_spent_sums', '324287713a1df9b7749f972b7272883ef49f68ceb7a2a70825300f65cfa50962', 'before', '2026-11-27 14:25:46.126208+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:25:46.157991+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('00815e78-f623-4ff2-8fdd-75b65efc84b1', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', '\xe74eadfc8e44fa86673f3ce7bb676b8a737453c69b8c5a05663d1fa1d6e32db8', '2026-11-27 14:25:49.699332+00', '2026-12-27 14:25:49.699332+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a3006ee7-694a-4a01-8d80-47e2ed92f824', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', '\xbf256d55d6ce8007d0d1e7150e094e904cba02a262b168f4e53c2c30c3990a64', '2026-11-27 14:25:50.886219+00', '2026-12-27 14:25:50.886219+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a2e946e6-09e1-472f-8f58-59b56c485fd9', 'fbe38395-e1d1-48dc-8e50-c90667a593af', '\xa30af9e3984b8d0fcc0eefd973a237df97a60f809ef1215a718017b819029a12', '2026-11-27 14:25:51.526518+00', '2026-12-27 14:25:51.526518+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('6b68cfdf-58f9-4ca4-84d8-89c9d494e308', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'BTC', '', '2026-11-27 14:25:49.605506+00'),
	('55bf9c3a-bee4-4f54-9912-b5aee042d878', 'f3d182b7-7fbb-4ec4-ae77-163c345d9354', 'USD', '', '2026-11-27 14:25:49.616237+00'),
	('38373ed5-206e-40ef-918d-84fa28e645d5', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'BTC', '', '2026-11-27 14:25:50.813614+00'),
	('04206837-eb86-4105-893a-d91707a1a004', 'c17d9ca7-5ec6-4ffd-aeb2-c1b295b78416', 'USD', '', '2026-11-27 14:25:50.81621+00'),
	('9e5e8953-0ee6-42e0-9f77-369148e0c6e8', 'fbe38395-e1d1-48dc-8e50-c90667a593af', 'BTC', '', '2026-11-27 14:25:51.519262+00'),
	('d1c1654d-0ab4-4190-a2b3-953a5945b04a', 'fbe38395-e1d1-48dc-8e50-c90667a593af', 'USD', '', '2026-11-27 14:25:51.520521+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d64359983f6cfe1900', NULL, NULL),
	(5000, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d64e1e1f3c56d13900', NULL, NULL),
	(-100, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d653e54c5d2b2c3a00', 'bob', NULL),
	(100, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d653e54c5d2b2c3a01', 'alice', NULL),
	(-50, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65686a1ebea02b700', 'carol', NULL),
	(50, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d65686a1ebea02b701', 'bob', NULL),
	(-101, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d657df0d4be0ef8d00', 'bob', NULL),
	(101, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d657df0d4be0ef8d01', 'alice', NULL),
	(-50, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d6585d7cdd5bf01700', 'carol', NULL),
	(50, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d6585d7cdd5bf01701', 'bob', NULL),
	(-102, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d65ab18194300f3500', 'bob', NULL),
	(102, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65ab18194300f3501', 'alice', NULL),
	(-51, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65b7cf93a31d5a600', 'carol', NULL),
	(51, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d65b7cf93a31d5a601', 'bob', NULL),
	(-103, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d65c98823165864700', 'bob', NULL),
	(103, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65c98823165864701', 'alice', NULL),
	(-51, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65ce9a52abb6a5c00', 'carol', NULL),
	(51, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d65ce9a52abb6a5c01', 'bob', NULL),
	(-104, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d65db198e8dfc8d200', 'bob', NULL),
	(104, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d65db198e8dfc8d201', 'alice', NULL),
	(-52, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d660098a1a74259200', 'carol', NULL),
	(52, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d660098a1a74259201', 'bob', NULL),
	(-105, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d6628ee407bb945800', 'bob', NULL),
	(105, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d6628ee407bb945801', 'alice', NULL),
	(-52, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d663f2bb7c6db97100', 'carol', NULL),
	(52, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d663f2bb7c6db97101', 'bob', NULL),
	(-106, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d66632d304eb7fa300', 'bob', NULL),
	(106, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d66632d304eb7fa301', 'alice', NULL),
	(-53, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d667d198fc4f296100', 'carol', NULL),
	(53, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d667d198fc4f296101', 'bob', NULL),
	(-107, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d66d30b738ed9ee800', 'bob', NULL),
	(107, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d66d30b738ed9ee801', 'alice', NULL),
	(-53, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d66f2100b83be0fc00', 'carol', NULL),
	(53, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d66f2100b83be0fc01', 'bob', NULL),
	(-108, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d66fcc0bad65974f00', 'bob', NULL),
	(108, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d66fcc0bad65974f01', 'alice', NULL),
	(-54, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d67029117db4686c00', 'carol', NULL),
	(54, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d67029117db4686c01', 'bob', NULL),
	(-109, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d67116e3704a412500', 'bob', NULL),
	(109, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d67116e3704a412501', 'alice', NULL),
	(-54, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d6724a25e6e2696200', 'carol', NULL),
	(54, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d6724a25e6e2696201', 'bob', NULL),
	(-110, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d67499ad709603f100', 'bob', NULL),
	(110, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d67499ad709603f101', 'alice', NULL),
	(-55, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d67537e48a07339500', 'carol', NULL),
	(55, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d67537e48a07339501', 'bob', NULL),
	(-111, NULL, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d6779ed46e9e193100', 'bob', NULL),
	(111, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d6779ed46e9e193101', 'alice', NULL),
	(-55, NULL, '38373ed5-206e-40ef-918d-84fa28e645d5', '\x066142d67c3fa648d02d1300', 'carol', NULL),
	(55, NULL, '9e5e8953-0ee6-42e0-9f77-369148e0c6e8', '\x066142d67c3fa648d02d1301', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d67d822d9139964800', NULL, NULL),
	(-1003, 3, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d6803901beade4cc00', NULL, NULL),
	(-1010, 10, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d68247c23cd483a100', NULL, NULL),
	(1010, 10, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d68291ad613aeebd00', NULL, NULL),
	(-910, 10, '6b68cfdf-58f9-4ca4-84d8-89c9d494e308', '\x066142d687284ab4b888e300', NULL, NULL);

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
