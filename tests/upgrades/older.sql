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
	('bf46ce9a-aa58-4e09-96f4-f260a413e14a', '1344f330-e01c-40ae-a7ba-30710fc80180', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '2026-11-27 14:14:50.850944+00'),
	('fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'ece089f6-2800-481f-931a-b52f12ae628e', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '2026-11-27 14:14:51.656076+00'),
	('21aa552c-1186-4171-9b62-f3c57cd0ec55', 'd302a165-7b34-45e5-9e5c-f644eccf6982', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '0c33ea8d-9303-4fea-af09-934946d3f511', '2026-11-27 14:14:52.464945+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('91322163-36a6-4ff3-86c1-6c446d4c71dc', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:14:51.972362+00', NULL, '2026-11-27 14:14:54.080293+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7f6b9836-2615-4b78-847f-97bb3d0ce21d', '21aa552c-1186-4171-9b62-f3c57cd0ec55', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:14:52.540557+00', NULL, '2026-11-27 14:14:54.90565+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ca6171a7-02bc-4902-9ed3-f8ef17944127', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:14:51.164211+00', NULL, '2026-11-27 14:14:54.56636+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('13015abf-9ed3-42e2-8027-f859511fe162', 'ca6171a7-02bc-4902-9ed3-f8ef17944127', '\x597597d52d5b2f77d6da4517d7e9fd67218b5f4dbfdc50b6199a7ca40c590dbb', 'blink_UtfFzM', 'EKVT', '2026-11-27 14:14:51.173539+00', NULL),
	('4cfdef54-f7b7-4b8e-9ad6-4bed45b78025', '91322163-36a6-4ff3-86c1-6c446d4c71dc', '\x8259e2b9454f6fbeec6614fde9b41b69d8f7cf45c7e22f259990e9c89b4578de', 'blink_FgtcgE', 'ey3r', '2026-11-27 14:14:51.980254+00', NULL),
	('dbb5fb70-e562-4374-844a-82b54249196b', '7f6b9836-2615-4b78-847f-97bb3d0ce21d', '\xd7b949a296f15b29846f816ed77ad570ed5f1d7f216dbe4ddcb41537a8c2258b', 'blink_a9y0rz', 'sD1j', '2026-11-27 14:14:52.544199+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142aeeed7cf73aad90b5f', '2026-11-27 14:14:50.888384+00', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142aef07c94c809130812', '2026-11-27 14:14:50.995922+00', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-000000000001', '41e6ab4e-daa6-482d-9fb3-57201a2b2af6', '{}', '{"expires_at": "2026-12-27T14:14:50.991517+00:00"}'),
	('\x066142aef3d99995a4c2daf8', '2026-11-27 14:14:51.216355+00', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', 'api_key.created', 'session', '41e6ab4e-daa6-482d-9fb3-57201a2b2af6', '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-000000000002', 'ca6171a7-02bc-4902-9ed3-f8ef17944127', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_UtfFzM…EKVT", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142aef5eb5f40887c84d9', '2026-11-27 14:14:51.35197+00', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', 'account.username_set', 'key', 'ca6171a7-02bc-4902-9ed3-f8ef17944127', '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142aefb33adc894f7f51a', '2026-11-27 14:14:51.698257+00', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142aefcc397a6e0ba5321', '2026-11-27 14:14:51.800553+00', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-000000000007', 'cee5de91-b944-4f67-84c8-2b31c15920eb', '{}', '{"expires_at": "2026-12-27T14:14:51.788610+00:00"}'),
	('\x066142aeffff4288fea0d8e8', '2026-11-27 14:14:52.012436+00', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'api_key.created', 'session', 'cee5de91-b944-4f67-84c8-2b31c15920eb', '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-000000000008', '91322163-36a6-4ff3-86c1-6c446d4c71dc', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_FgtcgE…ey3r", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142af01499a34867ca91e', '2026-11-27 14:14:52.096973+00', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'account.username_set', 'key', '91322163-36a6-4ff3-86c1-6c446d4c71dc', '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142af071c76160e3399b7', '2026-11-27 14:14:52.47867+00', '21aa552c-1186-4171-9b62-f3c57cd0ec55', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142af079144e1eb286489', '2026-11-27 14:14:52.508545+00', '21aa552c-1186-4171-9b62-f3c57cd0ec55', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-00000000000d', '04fcd2e0-6cd2-434e-8795-caeaa9860062', '{}', '{"expires_at": "2026-12-27T14:14:52.492067+00:00"}'),
	('\x066142af0828a816ded62ecf', '2026-11-27 14:14:52.547289+00', '21aa552c-1186-4171-9b62-f3c57cd0ec55', 'api_key.created', 'session', '04fcd2e0-6cd2-434e-8795-caeaa9860062', '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-00000000000e', '7f6b9836-2615-4b78-847f-97bb3d0ce21d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_a9y0rz…sD1j", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142af090c043e4ac17f0b', '2026-11-27 14:14:52.605495+00', '21aa552c-1186-4171-9b62-f3c57cd0ec55', 'account.username_set', 'key', '7f6b9836-2615-4b78-847f-97bb3d0ce21d', '127.0.0.1', 'python-httpx2/2.16.2', '6b8826f7-408a-48dd-8656-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(3, -100000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(3, 100000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(4, -50000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(4, 50000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(5, -101000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(5, 101000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(6, -50000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(6, 50000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(7, -102000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(7, 102000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(8, -51000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(8, 51000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(9, -103000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(9, 103000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(10, -51000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(10, 51000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(11, -104000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(11, 104000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(12, -52000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(12, 52000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(13, -105000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(13, 105000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(14, -52000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(14, 52000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(15, -106000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(15, 106000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(16, -53000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(16, 53000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(17, -107000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(17, 107000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(18, -53000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(18, 53000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(19, -108000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(19, 108000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(20, -54000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(20, 54000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(21, -109000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(21, 109000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(22, -54000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(22, 54000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(23, -110000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(23, 110000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(24, -55000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(24, 55000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(25, -111000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(25, 111000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02');
INSERT INTO public.entry VALUES
	(26, -55000, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02'),
	(26, 55000, '0c33ea8d-9303-4fea-af09-934946d3f511'),
	(27, -1010000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(31, -1010000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(33, -910000, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(779, 1, '2026-11-27 14:14:51.6147+00', 'lightning_receipt', 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142aef9816264966cde00'),
	(795, 2, '2026-11-27 14:14:52.393689+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af05a6b151d05f2800'),
	(804, 3, '2026-11-27 14:14:52.726806+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af0a89c377d6d35601'),
	(806, 4, '2026-11-27 14:14:52.822808+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af0c57894e1eb0f201'),
	(809, 5, '2026-11-27 14:14:52.929663+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af0dc53f271c508d01'),
	(811, 6, '2026-11-27 14:14:52.978327+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af0eb6c80dbbc19c01'),
	(815, 7, '2026-11-27 14:14:53.167953+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af11759b39f5ecef01'),
	(817, 8, '2026-11-27 14:14:53.198994+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1215e9fb208e1d01'),
	(820, 9, '2026-11-27 14:14:53.283009+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af133ba5a21dc7f901'),
	(822, 10, '2026-11-27 14:14:53.306098+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af13b7ee815d57e401'),
	(825, 11, '2026-11-27 14:14:53.365656+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af14a0f2564e45be01'),
	(827, 12, '2026-11-27 14:14:53.38984+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af15001411bf9b5201'),
	(830, 13, '2026-11-27 14:14:53.43425+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af15ad6a5ca0631901'),
	(832, 14, '2026-11-27 14:14:53.47033+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1639d9df1dbec701'),
	(835, 15, '2026-11-27 14:14:53.519606+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af16f06c123d408001'),
	(837, 16, '2026-11-27 14:14:53.56132+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1789eab12c96ce01'),
	(840, 17, '2026-11-27 14:14:53.646688+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af18c159b3aca1e001'),
	(842, 18, '2026-11-27 14:14:53.682915+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af195e653e34c48f01'),
	(845, 19, '2026-11-27 14:14:53.743052+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1a63275e609b9701'),
	(847, 20, '2026-11-27 14:14:53.785668+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1b0a018ae467c801'),
	(850, 21, '2026-11-27 14:14:53.855553+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1c0ee5c63009f701'),
	(852, 22, '2026-11-27 14:14:53.882799+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1c85290cc8fa3d01'),
	(855, 23, '2026-11-27 14:14:53.932691+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1d4079a401fdbd01'),
	(857, 24, '2026-11-27 14:14:53.967014+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1dcf5c0f2e037c01'),
	(862, 25, '2026-11-27 14:14:54.058496+00', 'lightning_receipt', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1f3476b6ffa5a001'),
	(865, 26, '2026-11-27 14:14:54.087784+00', 'intraledger_receipt', '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1fa689c0858cfb01');

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
	('\x77ba9b384f7454740032650b0a9d89bf5ee13a884c617acba77b29881952d924', 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', 'BTC', 'lnbcrt500u1p4snyzmsp5km3vhwy0cc7strm2022a59m0vd9hkhmmc43hyxq0jxykraa0cg0qpp5w7afkwz0w328gqpjv59s48vfha0wzw5gf3sh4ja80v5csx2jmyjqdqqxqrwzqcqzzs9qrsgq0j3x5ary9lv0hfwgkzsxlmnslpkft7sqynqas864mdmxnwz5nke5s35vuk0g04a9pe3e36ypc0ywjvdrts38tur9xfyj46778rhddfqqnrxjua', '\xb6e2cbb88fc63d058f6a7a95da176f634b7b5f7bc56372180f918961f7afc21e', '\xbd807a38d0897848f1741e94ca623cb5de93fb725e106ad84d50e07eacfeb169', 50000000, '', NULL, NULL, '2026-11-27 14:14:51.485322+00', '2026-11-27 18:14:51+00', 'PAID', 50000000, '\x066142aef9816264966cde', 'lightning'),
	('\xaca34d74a6328d1aa6c3295b08badfd387f1ae8966c6a7f55f36995d1eef8a34', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt50u1p4snyzusp5kqmf4tksc9dr7z4834dnzupvlymdqu2q9qr6jhz3ve0r292uqzwspp54j356a9xx2x34fkr99ds3wkl6wrlrt5fvmr20a2lx6v468h03g6qdqqxqrwzqcqzzs9qrsgq8navenq64crlpgjghx6c6dmf4wqkpx4m6jxkds53kx729j0meswkat0k63wr7g9e9yennv6hs5fcx4j6p52ah6chh4224rv6fqxkqaspftuxp4', '\xb0369aaed0c15a3f0aa78d5b31702cf936d071402807a95c51665e35155c009d', '\x29b7d657d6f83ddaafea0f7f3dedd9c2e957c0129a83ad62fcc9d96294c03fc6', 5000000, '', NULL, NULL, '2026-11-27 14:14:52.164271+00', '2026-11-27 18:14:52+00', 'PAID', 5000000, '\x066142af05a6b151d05f28', 'lightning'),
	('\x8d9c8b1577287a4be12764a07f28b2fed212faffdfacb2da81e69193b508a9ff', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1u1p4snyzusp57hgv2a4ayuqlrvauvjt80swvklxkdcwut5f2jj2gnyj5nsx80awspp53kwgk9th9payhcf8vjs8729jlmfp97hlm7kt9k5pu6ge8dgg48lsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqjdkg256ayhjzghw6g2s38rdguy6m9x343cscfh7ak3akl2k9m0u8eysmlnj93mezu7e8rrg0phjscug665kkttqcmfmjk0nskt79q4cp4t7t2l', '\xf5d0c576bd2701f1b3bc649677c1ccb7cd66e1dc5d12a94948992549c0c77f5d', '\x92c191226b3677da91e1fe09750cb36746eb139b1f580512924ec72b1299e71b', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:14:52.632965+00', '2026-11-27 18:14:52+00', 'PAID', 100000, '\x066142af0a89c377d6d356', 'intraledger'),
	('\xe1083c042501a3bdd9f29433648362a1a00a881294d20eaddd411d1348964307', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1010n1p4snyzusp5cwpq0rf9n2qmfpp5l7cmgp6hpf797h66uh0mfadyz7w23jswrzjqpp5uyyrcpp9qx3mmk0jjsekfqmz5xsq4zqjjnfqatwagyw3xjykgvrsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqkc2cs92pz8rvxpvlpwt6kktt0a3wc84g94fez6ady9scmnc97364vnk99hzg9va5hkyjj2mw95fmrryfeexznfvuswe3lw79s8ec5cgpu998tk', '\xc382078d259a81b48434ffb1b407570a7c5f5f5ae5dfb4f5a4179ca8ca0e18a4', '\xe4bddacac3d3c524b59c043db6b0ca4dc03c7f20f7b68540d24035aa8f70dc9a', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:14:52.865115+00', '2026-11-27 18:14:52+00', 'PAID', 101000, '\x066142af0dc53f271c508d', 'intraledger'),
	('\xcb68d08b452d7494cf05a6c95873dd11eaf2862b08ebe33a60711401bcd3a456', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1020n1p4snyzasp5upxcuvngugdh6yj8vcc3kws84ky3893s3jzyrev30dc3jv5364rqpp5ed5dpz69946ffnc95my4su7az8409p3tpr47xwnqwy2qr0xn53tqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqxjwe5hsrnvc43vzy0psk42aeelpu85n3n60wz83n2f5jcvvun0zhtgn0h32qmvqmz2qrcspncr2nddzccay2kk8tyy6wc4w3z46zfhgqe6scks', '\xe04d8e3268e21b7d124766311b3a07ad891396308c8441e5917b71193291d546', '\x78e8d44390634bf7aa1aa7283b0abad973d43d9d19e7aa4c5fbf9917cee9a465', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:14:53.097215+00', '2026-11-27 18:14:53+00', 'PAID', 102000, '\x066142af11759b39f5ecef', 'intraledger'),
	('\x6bfb4f61a9235ce7e66792587a9c3c893901167c81666dbde592fe9d853c755e', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1070n1p4snyzasp5xeh84uxf8sm39s5vezn0h9a08hckcrwm9rt4pxh8kzryc9rvvl7spp5d0a57cdfydww0en8jfv848pu3yusz9nus9nxm009jtlfmpfuw40qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq7s74hq8x94d78f89ek96smjr5zsmj5jlg305pu7pr3xch9kll2lzzux79s03lls4rzj38nk6sw0sxm4yumcl08vsewgz6paj7xerh3cpcluddx', '\x366e7af0c93c3712c28cc8a6fb97af3df16c0ddb28d7509ae7b0864c146c67fd', '\x11dcc794014c891895feb00c7f7a0622381622801d2f59cc9f33661ec51d4d4e', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:14:53.584605+00', '2026-11-27 18:14:53+00', 'PAID', 107000, '\x066142af18c159b3aca1e0', 'intraledger'),
	('\xc4bcc083441a0aacdf2c71a07cd8aa5c1d091329fec4501bb3cfbb263a3d0184', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1080n1p4snyzasp5nac2lsrmkz8hxkqjx50fzecw7svlpre32q2ctufz7zhc72ttzqdspp5cj7vpq6yrg92ehevwxs8ek92tswsjyeflmz9qxane7ajvw3aqxzqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqs04lwyrgjgnhq9wxv6k8ta0x88epgz866savw2jsf3q6827j24prpps03pnx5udrs44r2y9jsxp77apype8wgujmarltvxcctaf26qcpcjrg6s', '\x9f70afc07bb08f735812351e91670ef419f08f31501585f122f0af8f296b101b', '\x29c3b0c297ceaf1914aff633ed287b5d5bd7e56645b3afd9ee0a707ca0e286e2', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:14:53.710954+00', '2026-11-27 18:14:53+00', 'PAID', 108000, '\x066142af1a63275e609b97', 'intraledger'),
	('\xe4e660cd8f95796ea224935e8ca62103f9fe2c4f0a5278e56e101774d172e01e', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1090n1p4snyzasp5huq7xyhv045h33yj8wtd56rl325kr938j4laqwdhlnuzcafvjynspp5unnxpnv0j4ukag3yjd0gef3pq0ulutz0pff83etwzqthf5tjuq0qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq5snnrvxrsc8mhw48ezkywlluz0thsvh4e6sfls633cku50g0a4wzn3jk7yxt5pc0l76avgdn4muwuraaqhc4jvau2uh0sm69lkd83kqpqtv9h3', '\xbf01e312ec7d6978c4923b96da687f8aa9619627957fd039b7fcf82c752c9127', '\x3381f6506c10f67c83de6cefd6e1ea4d32d9ff306419810e18fa4edd49e0a886', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:14:53.815175+00', '2026-11-27 18:14:53+00', 'PAID', 109000, '\x066142af1c0ee5c63009f7', 'intraledger'),
	('\xfc8b7b595250912bf0eb79bf7736010a35e1c265c2821c29e2bd4226e3056290', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1100n1p4snyzasp5tej053r565da4p72jwclyqq4frm0v2mas6swd8hzgtq5sg2xwzpspp5lj9hkk2j2zgjhu8t0xlhwdsppg67rsn9c2ppc20zh4pzdcc9v2gqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqsm9w46mppflqd9ksg07gnmuwxunh3h3a6xj28x625c0dm4ghk399pfnr76632wcwzfmyurcq0y9f856j5fsc9s9r4npz0pmxsr3jmxqpuykz44', '\x5e64fa4474d51bda87ca93b1f2001548f6f62b7d86a0e69ee242c14821467083', '\x77b0406b0abd85cee0b011c951d7d83209c77fa648d59a762b9b366c18acc382', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:14:53.905806+00', '2026-11-27 18:14:53+00', 'PAID', 110000, '\x066142af1d4079a401fdbd', 'intraledger'),
	('\x9a9a5696c9061ef6d5bf7e13d1243f44635c7d127a30ac5a30e393086372e04b', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1030n1p4snyzasp5vsa7f3k6lgt5snn0aavwy7nt7ycf0ywl6v29pfwpgdqa74uakztqpp5n2d9d9kfqc00d4dl0cfazfplg334clgj0gc2ck3suwfsscmjup9sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq9fttrqjylfe02jyfgpn6fg9rl66tx8w8aytkwe4um5qfdsqx56q35dyn04er6ycp3drqrqred9kjxuedhunlna5uf4mtey4g284nyxqqva3m0z', '\x643be4c6dafa17484e6fef58e27a6bf1309791dfd31450a5c14341df579db096', '\x3a093b8913f4946b9862092bda0c81d6a16d1c72d97d36b9e7ee0c805a8b31dd', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:14:53.231136+00', '2026-11-27 18:14:53+00', 'PAID', 103000, '\x066142af133ba5a21dc7f9', 'intraledger'),
	('\x77e2d9a26ded51f9f799137eab80abcdd12f7575f9f4c1f59daff52774fca0b0', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1040n1p4snyzasp59xaus69x84clz8dq64cjtp20qmvq3t0mvk0h8wmyxeyplryhnysqpp5wl3dngnda4glnauezdl2hq9tehgj7at4l86vrava4l6jwa8u5zcqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqphdfp4ge6afdnw7zgtze6xteccw2tvnrhceteudr2e9p0nlcwhhrekp4e04gg6dxj7en9lhg28455ggtkgp6uanmw7tvmscr90s2d0qqrpy26d', '\x29bbc868a63d71f11da0d57125854f06d808adfb659f73bb6436481f8c979920', '\x6beaf9b04f4d31106893b115a135482ae07de59ad89824bf48dc8d6ddc13419c', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:14:53.333804+00', '2026-11-27 18:14:53+00', 'PAID', 104000, '\x066142af14a0f2564e45be', 'intraledger'),
	('\x5cd5be2f4ba3d27052db46ceb24d0ed544fab0368373c534a24ffa8643143d12', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1050n1p4snyzasp5994zlruftywhcw3qawwex5qtt5pst98sxz8uy49mg8m5a9ge7vuqpp5tn2mut6t50f8q5kmgm8tyngw64z04vpksdeu2d9zflagvsc585fqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq9fwvkjnelce95mujxpkp9azqwuen8mvln598ftr2zjxj5rnjyp0x8tfj7agkg5rzvq59qkhkhdwzu4guyf05qdcs2gs32glpthk38vqqgla40r', '\x296a2f8f89591d7c3a20eb9d93500b5d030594f0308fc254bb41f74e9519f338', '\x9b52c58c52f4c13c7d2b345a77d942ed7069f59cb79e1707dc99c47a0d0c8a29', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:14:53.411754+00', '2026-11-27 18:14:53+00', 'PAID', 105000, '\x066142af15ad6a5ca06319', 'intraledger'),
	('\x70bb4e1f6e81b4d485c495b7ea75434b0cb0051e93f4686e8eccdf9670a6fa14', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1060n1p4snyzasp5380829uxgnc307y54knfkzdakc6jx35vg27x8updzeku8mdxgzlqpp5wza5u8mwsx6dfpwyjkm75a2rfvxtqpg7j06xsm5wen0evu9xlg2qdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqmz5c7rhfuyzru2d0xuz2336e6jda9xm9ch5haq579dushz9yw4hzrs4h5qrd6lhkke2yxg4mn05ggush9yajvq642llslat2xrnkkrgpakqu66', '\x89de75178644f117f894ada69b09bdb63523468c42bc63f02d166dc3eda640be', '\xe5fe3d364b9a4de10de7b6fac060629dc6008d4e8bbb40c30f2d1603f7ff038e', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:14:53.497075+00', '2026-11-27 18:14:53+00', 'PAID', 106000, '\x066142af16f06c123d4080', 'intraledger'),
	('\x53bc9abe8decba66e708a2801425d3a66f7ec5b5fd0a83adc00c2b95fab1aef8', '0c33ea8d-9303-4fea-af09-934946d3f511', '21aa552c-1186-4171-9b62-f3c57cd0ec55', 'BTC', 'lnbcrt5u1p4snyz7sp5754vdjzuz85j9gwewknf05mv58reljnl5hf3kl0nzms839fcgcjspp52w7f405dajaxdecg52qpgfwn5ehha3d4l59g8twqps4et7434muqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqwlkxj9gtnxncz0h27l7h8qzlk3rlujjjlske6l6dgkldsmh42aextflh9vekvsq3yeg4509wm4rjvsshr3ve58weqfedx8au0alqslcqtv06pt', '\xf52ac6c85c11e922a1d975a697d36ca1c79fca7fa5d31b7df316e07895384625', '\xc617a28bba7d8fd8af33a3177309515649dbc949529ce42aa9bce055345c91e7', 500000, 'never paid', NULL, NULL, '2026-11-27 14:14:54.907408+00', '2026-11-27 18:14:54+00', 'OPEN', NULL, NULL, NULL),
	('\x946c5c2780950189584864db8e14e5a10d3882220e26108195eb37566e132f21', '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', 'lnbcrt1110n1p4snyz7sp5u0asf8a5cydksvju562k6xr0r00s8e0cu365ycjrd9n3fe8f3kwqpp5j3k9cfuqj5qcjkzgvndcu9895yxn3q3zpcnppqv4avm4vmsn9ussdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqcg89qxnywc6p6t7vn3attz7rp0ujj4xa3c0l295df6c33cq0aguhy5dqsuxdwcqj8znt4nvtzyc29e7mlrz4u3cdrzflsgkygxj6dpspjt3788', '\xe3fb049fb4c11b68325ca6956d186f1bdf03e5f8e475426243696714e4e98d9c', '\xb25819330dc6f4ab24f1785ff7b1d59811eecd7bc8be03be0de473c01b108ae5', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:14:54.022607+00', '2026-11-27 18:14:54+00', 'PAID', 111000, '\x066142af1f3476b6ffa5a0', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:14:51.586914+00', 'lightning_receipt'),
	(2, '2026-11-27 14:14:52.382897+00', 'lightning_receipt'),
	(3, '2026-11-27 14:14:52.703171+00', 'intraledger'),
	(4, '2026-11-27 14:14:52.821385+00', 'intraledger'),
	(5, '2026-11-27 14:14:52.915007+00', 'intraledger'),
	(6, '2026-11-27 14:14:52.97684+00', 'intraledger'),
	(7, '2026-11-27 14:14:53.156763+00', 'intraledger'),
	(8, '2026-11-27 14:14:53.197801+00', 'intraledger'),
	(9, '2026-11-27 14:14:53.272997+00', 'intraledger'),
	(10, '2026-11-27 14:14:53.304814+00', 'intraledger'),
	(11, '2026-11-27 14:14:53.364466+00', 'intraledger'),
	(12, '2026-11-27 14:14:53.38882+00', 'intraledger'),
	(13, '2026-11-27 14:14:53.433194+00', 'intraledger'),
	(14, '2026-11-27 14:14:53.469145+00', 'intraledger'),
	(15, '2026-11-27 14:14:53.515884+00', 'intraledger'),
	(16, '2026-11-27 14:14:53.555178+00', 'intraledger'),
	(17, '2026-11-27 14:14:53.634905+00', 'intraledger'),
	(18, '2026-11-27 14:14:53.675109+00', 'intraledger'),
	(19, '2026-11-27 14:14:53.741863+00', 'intraledger'),
	(20, '2026-11-27 14:14:53.784577+00', 'intraledger'),
	(21, '2026-11-27 14:14:53.851365+00', 'intraledger'),
	(22, '2026-11-27 14:14:53.881641+00', 'intraledger'),
	(23, '2026-11-27 14:14:53.929593+00', 'intraledger'),
	(24, '2026-11-27 14:14:53.966172+00', 'intraledger'),
	(25, '2026-11-27 14:14:54.05759+00', 'intraledger'),
	(26, '2026-11-27 14:14:54.086793+00', 'intraledger'),
	(27, '2026-11-27 14:14:54.159645+00', 'lightning_reserve'),
	(28, '2026-11-27 14:14:54.276984+00', 'lightning_settled'),
	(29, '2026-11-27 14:14:54.346669+00', 'lightning_reserve'),
	(30, '2026-11-27 14:14:54.405028+00', 'lightning_settled'),
	(31, '2026-11-27 14:14:54.438384+00', 'lightning_reserve'),
	(32, '2026-11-27 14:14:54.479671+00', 'lightning_failed'),
	(33, '2026-11-27 14:14:54.585119+00', 'lightning_reserve');

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
	('ca6171a7-02bc-4902-9ed3-f8ef17944127', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 33665, 33665),
	('ca6171a7-02bc-4902-9ed3-f8ef17944127', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 39824, 39824),
	('ca6171a7-02bc-4902-9ed3-f8ef17944127', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 13863, 13863),
	('7f6b9836-2615-4b78-847f-97bb3d0ce21d', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 15010, 15010),
	('7f6b9836-2615-4b78-847f-97bb3d0ce21d', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 158, 158),
	('91322163-36a6-4ff3-86c1-6c446d4c71dc', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 46818, 46818),
	('91322163-36a6-4ff3-86c1-6c446d4c71dc', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1964, 1964),
	('91322163-36a6-4ff3-86c1-6c446d4c71dc', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 320521, 99059),
	('7f6b9836-2615-4b78-847f-97bb3d0ce21d', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7578, 7578),
	('91322163-36a6-4ff3-86c1-6c446d4c71dc', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 282538, 34763),
	('ca6171a7-02bc-4902-9ed3-f8ef17944127', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1008646, 326584);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('11f68f10-ab3e-43c1-9151-b14b34d43c4f', 4, '2026-11-27 14:14:55.093938+00');

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
	('b5bea57d-fa73-4b38-bdc1-b8fa6b6f8787', 'USD', NULL, 0, '-infinity'),
	('1acb3e8e-21a2-4082-b3c4-5ccb92601d23', 'USD', NULL, 0, '-infinity'),
	('04acbc57-4764-4186-a4df-20bce1db081e', 'USD', NULL, 0, '-infinity'),
	('0c33ea8d-9303-4fea-af09-934946d3f511', 'BTC', NULL, 630000, '2026-11-27 14:14:54.086793+00'),
	('1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'BTC', NULL, 5636000, '2026-11-27 14:14:54.086793+00'),
	('dff3cbf9-ba56-412e-a48d-bcff61b973b2', 'BTC', NULL, 45819000, '2026-11-27 14:14:54.585119+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142aef9816264966cde', '\x77ba9b384f7454740032650b0a9d89bf5ee13a884c617acba77b29881952d924', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142af05a6b151d05f28', '\xaca34d74a6328d1aa6c3295b08badfd387f1ae8966c6a7f55f36995d1eef8a34', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af0a89c377d6d356', '\x8d9c8b1577287a4be12764a07f28b2fed212faffdfacb2da81e69193b508a9ff', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142af0c57894e1eb0f2', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af0dc53f271c508d', '\xe1083c042501a3bdd9f29433648362a1a00a881294d20eaddd411d1348964307', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142af0eb6c80dbbc19c', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af11759b39f5ecef', '\xcb68d08b452d7494cf05a6c95873dd11eaf2862b08ebe33a60711401bcd3a456', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142af1215e9fb208e1d', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af133ba5a21dc7f9', '\x9a9a5696c9061ef6d5bf7e13d1243f44635c7d127a30ac5a30e393086372e04b', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142af13b7ee815d57e4', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af14a0f2564e45be', '\x77e2d9a26ded51f9f799137eab80abcdd12f7575f9f4c1f59daff52774fca0b0', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142af15001411bf9b52', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af15ad6a5ca06319', '\x5cd5be2f4ba3d27052db46ceb24d0ed544fab0368373c534a24ffa8643143d12', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142af1639d9df1dbec7', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af16f06c123d4080', '\x70bb4e1f6e81b4d485c495b7ea75434b0cb0051e93f4686e8eccdf9670a6fa14', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142af1789eab12c96ce', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af18c159b3aca1e0', '\x6bfb4f61a9235ce7e66792587a9c3c893901167c81666dbde592fe9d853c755e', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142af195e653e34c48f', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af1a63275e609b97', '\xc4bcc083441a0aacdf2c71a07cd8aa5c1d091329fec4501bb3cfbb263a3d0184', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142af1b0a018ae467c8', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af1c0ee5c63009f7', '\xe4e660cd8f95796ea224935e8ca62103f9fe2c4f0a5278e56e101774d172e01e', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142af1c85290cc8fa3d', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af1d4079a401fdbd', '\xfc8b7b595250912bf0eb79bf7736010a35e1c265c2821c29e2bd4226e3056290', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142af1dcf5c0f2e037c', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142af1f3476b6ffa5a0', '\x946c5c2780950189584864db8e14e5a10d3882220e26108195eb37566e132f21', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142af1fa689c0858cfb', NULL, NULL, '91322163-36a6-4ff3-86c1-6c446d4c71dc', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142af20c31d0ab8dcfa', '\xf9c38246f0c679f8ca4f216efc642c9fe984d92faf3b286e02401fb977c21148', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142af239dad2a6c3dd3', '\x2790fea6b623480973ea39efa6e50de9a2a43adbff00d25b4d8ed42eac23360c', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142af2503f0316462a2', '\x1f7a0f4381ea60190002356702852b26d6c591ea0d591cfe4555b0a608c32eee', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142af25a537cb9ea0b9', '\x1f7a0f4381ea60190002356702852b26d6c591ea0d591cfe4555b0a608c32eee', '\x066142af2503f0316462a2', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142af27411ff16cf271', '\x5b4fa037c408787669e881a3f7cb862bd439a26322c317cd8adce09cadf70104', NULL, 'ca6171a7-02bc-4902-9ed3-f8ef17944127', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03c6ddd31340cced113b7e9c804230031459b13eff1a2a304b0bcff233d8cb3de4', 2, 'latchkey:1f0f78ae-3769-4732-9d93-2e1f38d8ffb9/0010', '2026-11-27 14:14:55.084069+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142af20c31d0ab8dcfa', 'lightning', 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', 'BTC', 1000000, 10000, 1010, 1010000, '\xf9c38246f0c679f8ca4f216efc642c9fe984d92faf3b286e02401fb977c21148', 'lnbcrt10u1p4snyz7sp5mp8475qwkyqru0hw2mkkr5uxgxnm3uht26hdz095fpyg8l28v4xqpp5l8pcy3hsceul3jj0y9h0cepvnl5cfkf04uajsmszgq0mja7zz9yqdqqcqzzs9qrsgq8fv09nuyct2dfcsmcy2gpxsrqvl8zqg6vnn4lrz9e59f0h9t6q4k6clcgdf645nzy0cvmhexhpkckvgvl7hwu93utyqsttljvxhnhsqq8uvdmu', '\x03e14661504de29724651be208f88ec7002bcd59c81c9f7c9e027a558ed6ede0ec', '2026-11-27 14:15:02.159706+00', NULL, NULL, 'settled', 1100, '\x4724c1b2260056204e640a4e571da159d119a67a9600062de45ac70fead5df5d', NULL, '2026-11-27 14:14:54.276991+00'),
	('\x066142af239dad2a6c3dd3', 'lightning', 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', 'BTC', 1000000, 10000, 1010, 1010000, '\x2790fea6b623480973ea39efa6e50de9a2a43adbff00d25b4d8ed42eac23360c', 'lnbcrt10u1p4snyz7sp5wwnggshu9vymprfpmmgaragzan9k40pmt69enfqufhc2rvnlx9yspp5y7g0af4kydyqjul288h6degdax32gwkmluqdyk6d3m2zatprxcxqdqqcqzzs9qrsgqn74sskns82q3yeqkjzxgkjjmtgvh3rsvckd6tthnahmnnct776uj30annls2c3fznpg8k8zp2yjaxmn74d4x569puyn9tsqrvjcphagq5xt8tq', '\x03e14661504de29724651be208f88ec7002bcd59c81c9f7c9e027a558ed6ede0ec', '2026-11-27 14:15:02.346751+00', NULL, NULL, 'settled', 3000, '\xbff34018ecb20c669aa89b75aa4cbdb01e839ec8c4d811c0f3ccd5130a7dc8b7', NULL, '2026-11-27 14:14:54.405038+00'),
	('\x066142af2503f0316462a2', 'lightning', 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', 'BTC', 1000000, 10000, 1010, 1010000, '\x1f7a0f4381ea60190002356702852b26d6c591ea0d591cfe4555b0a608c32eee', 'lnbcrt10u1p4snyz7sp5fumnn24j9ltc9grf62kgtfuk35gqgdp2laf64haj58jfsjxxgm6spp5raaq7supafspjqqzx4ns9pftymtvty02p4v3elj92kc2vzxr9mhqdqqcqzzs9qrsgqvejdmj5x88c6acq43npdnal6t5e37n2elevr6c48832j57cmdkysl538d6nnwht8wdhmxtmxc7rclqcs5v3lvuhnt6z7kh3umu73kwgpzpl49w', '\x03e14661504de29724651be208f88ec7002bcd59c81c9f7c9e027a558ed6ede0ec', '2026-11-27 14:15:02.438482+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:14:54.479757+00'),
	('\x066142af27411ff16cf271', 'lightning', 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', 'BTC', 900000, 10000, 910, 910000, '\x5b4fa037c408787669e881a3f7cb862bd439a26322c317cd8adce09cadf70104', 'lnbcrt9u1p4snyz7sp5fhd04sj63gzc65we4hzzzg80575cvuwjjq4k3n4km6p09qluzq5qpp5td86qd7yppu8v60gsx3l0jux902rngnrytp30nv2mnsfet0hqyzqdqqcqzzs9qrsgqy6uetuul3dnkjwgmzkytwt7uk668fej7zyhk4jhpa9cq4tj0h36nl86addf8rcenznlytgcxr7f3pwcrnpmj9dzd9znjw6x9y6aulnqqethq8s', '\x03e14661504de29724651be208f88ec7002bcd59c81c9f7c9e027a558ed6ede0ec', '2026-11-27 14:14:54.883934+00', '2026-11-27 14:14:55.008808+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x77ba9b384f7454740032650b0a9d89bf5ee13a884c617acba77b29881952d924', 50000000, '2026-11-27 14:14:51.587178+00', 'credited', '\x066142aef9816264966cde', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xaca34d74a6328d1aa6c3295b08badfd387f1ae8966c6a7f55f36995d1eef8a34', 5000000, '2026-11-27 14:14:52.382997+00', 'credited', '\x066142af05a6b151d05f28', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:14:47.653487+00');

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
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(12, 5000000),
	(7, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xf9c38246f0c679f8ca4f216efc642c9fe984d92faf3b286e02401fb977c21148', '\x4724c1b2260056204e640a4e571da159d119a67a9600062de45ac70fead5df5d', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:14:54.107343+00', '2026-11-27 15:14:54+00'),
	('\x2790fea6b623480973ea39efa6e50de9a2a43adbff00d25b4d8ed42eac23360c', '\xbff34018ecb20c669aa89b75aa4cbdb01e839ec8c4d811c0f3ccd5130a7dc8b7', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:14:54.312277+00', '2026-11-27 15:14:54+00'),
	('\x1f7a0f4381ea60190002356702852b26d6c591ea0d591cfe4555b0a608c32eee', '\x379cb8b08ecdcc4d5434389a5cd6c439effe2af9c87173ae0eb2b24bce8fc4fb', false, 'no_route', 'OPEN', 0, '2026-11-27 14:14:54.426166+00', '2026-11-27 15:14:54+00'),
	('\x5b4fa037c408787669e881a3f7cb862bd439a26322c317cd8adce09cadf70104', '\x5876685b251638ebcb17240edee344df5b34ebca49ae2e6b0c0ce21d6fc9bfd2', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:14:54.542498+00', '2026-11-27 15:14:54+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x0cfceb84e57f686104977ca5cbad6ef12d898e507a6ee58ea6fa8e3951505284'),
	('outside', '\x9e6328abf7e79aef902a66ae34ed5954b3419e9e3cb4118b62587fa7a62d1535');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x77ba9b384f7454740032650b0a9d89bf5ee13a884c617acba77b29881952d924', 'SETTLED', 50000000, '\xbd807a38d0897848f1741e94ca623cb5de93fb725e106ad84d50e07eacfeb169', 1, '2026-11-27 14:14:51.533904+00'),
	('\xaca34d74a6328d1aa6c3295b08badfd387f1ae8966c6a7f55f36995d1eef8a34', 'SETTLED', 5000000, '\x29b7d657d6f83ddaafea0f7f3dedd9c2e957c0129a83ad62fcc9d96294c03fc6', 2, '2026-11-27 14:14:52.234589+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xf9c38246f0c679f8ca4f216efc642c9fe984d92faf3b286e02401fb977c21148', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:14:54.256744+00', '2026-11-27 14:14:54.256745+00'),
	(2, '\x2790fea6b623480973ea39efa6e50de9a2a43adbff00d25b4d8ed42eac23360c', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:14:54.388831+00', '2026-11-27 14:14:54.388831+00'),
	(3, '\x1f7a0f4381ea60190002356702852b26d6c591ea0d591cfe4555b0a608c32eee', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:14:54.468698+00', '2026-11-27 14:14:54.468698+00'),
	(4, '\x5b4fa037c408787669e881a3f7cb862bd439a26322c317cd8adce09cadf70104', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:14:55.875007+00', '2026-11-27 14:14:54.675008+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:14:46.954878+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:14:47.152867+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:14:47.241336+00'),
	('0004_payments', '45b060784d50461998c48dcbf921ffd470b291ea081392cb8d055c3316568f7f', 'before', '2026-11-27 14:14:47.26813+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:14:47.548827+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:14:47.69997+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:14:47.775977+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:14:47.856047+00'),
	('0009_spent_sums', '324287713a1df9b7749f972b7272883ef49f68ceb7a2a70825300f65cfa50962', 'before', '2026-11-27 14:14:47.902216+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:14:47.944447+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('41e6ab4e-daa6-482d-9fb3-57201a2b2af6', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', '\x5cc8b4d46b07ea2f147a2c87360a7ec7f7fa74b3d49c01c692cea3e340a246d2', '2026-11-27 14:14:50.991517+00', '2026-12-27 14:14:50.991517+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('cee5de91-b944-4f67-84c8-2b31c15920eb', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', '\x67d144caccc3b4710a020aacdc5fbe91923089e7adf7b1cb3faf28fa16fa33c5', '2026-11-27 14:14:51.78861+00', '2026-12-27 14:14:51.78861+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('04fcd2e0-6cd2-434e-8795-caeaa9860062', '21aa552c-1186-4171-9b62-f3c57cd0ec55', '\x61e436b20078c7cec7599a05c2650bc49b65056b2718779d329a1238f85114cd', '2026-11-27 14:14:52.492067+00', '2026-12-27 14:14:52.492067+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('dff3cbf9-ba56-412e-a48d-bcff61b973b2', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', 'BTC', '', '2026-11-27 14:14:50.868946+00'),
	('b5bea57d-fa73-4b38-bdc1-b8fa6b6f8787', 'bf46ce9a-aa58-4e09-96f4-f260a413e14a', 'USD', '', '2026-11-27 14:14:50.881373+00'),
	('1bffda49-56cd-4fe6-a97e-f9669f9f8f02', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'BTC', '', '2026-11-27 14:14:51.673099+00'),
	('1acb3e8e-21a2-4082-b3c4-5ccb92601d23', 'fdb94773-1c1f-4a2f-bce4-d5cd8eaa9c84', 'USD', '', '2026-11-27 14:14:51.688141+00'),
	('0c33ea8d-9303-4fea-af09-934946d3f511', '21aa552c-1186-4171-9b62-f3c57cd0ec55', 'BTC', '', '2026-11-27 14:14:52.468988+00'),
	('04acbc57-4764-4186-a4df-20bce1db081e', '21aa552c-1186-4171-9b62-f3c57cd0ec55', 'USD', '', '2026-11-27 14:14:52.473462+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142aef9816264966cde00', NULL, NULL),
	(5000, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af05a6b151d05f2800', NULL, NULL),
	(-100, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af0a89c377d6d35600', 'bob', NULL),
	(100, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af0a89c377d6d35601', 'alice', NULL),
	(-50, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af0c57894e1eb0f200', 'carol', NULL),
	(50, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af0c57894e1eb0f201', 'bob', NULL),
	(-101, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af0dc53f271c508d00', 'bob', NULL),
	(101, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af0dc53f271c508d01', 'alice', NULL),
	(-50, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af0eb6c80dbbc19c00', 'carol', NULL),
	(50, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af0eb6c80dbbc19c01', 'bob', NULL),
	(-102, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af11759b39f5ecef00', 'bob', NULL),
	(102, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af11759b39f5ecef01', 'alice', NULL),
	(-51, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1215e9fb208e1d00', 'carol', NULL),
	(51, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1215e9fb208e1d01', 'bob', NULL),
	(-103, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af133ba5a21dc7f900', 'bob', NULL),
	(103, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af133ba5a21dc7f901', 'alice', NULL),
	(-51, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af13b7ee815d57e400', 'carol', NULL),
	(51, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af13b7ee815d57e401', 'bob', NULL),
	(-104, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af14a0f2564e45be00', 'bob', NULL),
	(104, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af14a0f2564e45be01', 'alice', NULL),
	(-52, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af15001411bf9b5200', 'carol', NULL),
	(52, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af15001411bf9b5201', 'bob', NULL),
	(-105, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af15ad6a5ca0631900', 'bob', NULL),
	(105, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af15ad6a5ca0631901', 'alice', NULL),
	(-52, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1639d9df1dbec700', 'carol', NULL),
	(52, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1639d9df1dbec701', 'bob', NULL),
	(-106, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af16f06c123d408000', 'bob', NULL),
	(106, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af16f06c123d408001', 'alice', NULL),
	(-53, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1789eab12c96ce00', 'carol', NULL),
	(53, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1789eab12c96ce01', 'bob', NULL),
	(-107, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af18c159b3aca1e000', 'bob', NULL),
	(107, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af18c159b3aca1e001', 'alice', NULL),
	(-53, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af195e653e34c48f00', 'carol', NULL),
	(53, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af195e653e34c48f01', 'bob', NULL),
	(-108, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af1a63275e609b9700', 'bob', NULL),
	(108, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1a63275e609b9701', 'alice', NULL),
	(-54, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1b0a018ae467c800', 'carol', NULL),
	(54, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1b0a018ae467c801', 'bob', NULL),
	(-109, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af1c0ee5c63009f700', 'bob', NULL),
	(109, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1c0ee5c63009f701', 'alice', NULL),
	(-54, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1c85290cc8fa3d00', 'carol', NULL),
	(54, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1c85290cc8fa3d01', 'bob', NULL),
	(-110, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af1d4079a401fdbd00', 'bob', NULL),
	(110, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1d4079a401fdbd01', 'alice', NULL),
	(-55, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1dcf5c0f2e037c00', 'carol', NULL),
	(55, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1dcf5c0f2e037c01', 'bob', NULL),
	(-111, NULL, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af1f3476b6ffa5a000', 'bob', NULL),
	(111, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1f3476b6ffa5a001', 'alice', NULL),
	(-55, NULL, '1bffda49-56cd-4fe6-a97e-f9669f9f8f02', '\x066142af1fa689c0858cfb00', 'carol', NULL),
	(55, NULL, '0c33ea8d-9303-4fea-af09-934946d3f511', '\x066142af1fa689c0858cfb01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af20c31d0ab8dcfa00', NULL, NULL),
	(-1003, 3, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af239dad2a6c3dd300', NULL, NULL),
	(-1010, 10, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af2503f0316462a200', NULL, NULL),
	(1010, 10, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af25a537cb9ea0b900', NULL, NULL),
	(-910, 10, 'dff3cbf9-ba56-412e-a48d-bcff61b973b2', '\x066142af27411ff16cf27100', NULL, NULL);

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
