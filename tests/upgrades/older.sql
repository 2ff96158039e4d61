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
	('6781dba2-c2ac-462d-8993-c6399ad23044', '1e29f49b-f87a-4110-847d-420a04499b3f', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '735929fb-660f-44f3-b9f6-962e5a4f7e08', '2026-11-27 14:11:24.541444+00'),
	('62093054-fbe9-4e2f-86a7-499009beb3dd', 'e846e3d4-27e0-491d-a956-b15668780665', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '2026-11-27 14:11:25.954086+00'),
	('276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'd79297ab-8695-490b-a611-edb07dbdccef', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '2026-11-27 14:11:26.402956+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', '6781dba2-c2ac-462d-8993-c6399ad23044', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:11:24.666962+00', NULL, '2026-11-27 14:11:27.755088+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:11:26.03208+00', NULL, '2026-11-27 14:11:27.520134+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0bc53506-12d4-42e3-9cde-37acae272c77', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:11:26.505202+00', NULL, '2026-11-27 14:11:28.007847+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('1d19dbfb-848d-48e3-a191-93984b8a9732', '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', '\xd3a3812ff8e3a6a884e3a13507220e90a4261e50cc738be98971228294eb2c03', 'blink_sMk0Xm', 'uADI', '2026-11-27 14:11:24.668389+00', NULL),
	('12636632-8184-4390-9304-4ef511974ae3', 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', '\x7b849128ac704d881b63c15353bd5abdc801e77157d5ee7f974e7c8bc05c1bf7', 'blink_dhiQGa', 'I8ro', '2026-11-27 14:11:26.03783+00', NULL),
	('b0eaa502-1e38-459e-ab2d-55ec75cf0b6f', '0bc53506-12d4-42e3-9cde-37acae272c77', '\xed64bb965724dd9f85df7b0d8c8bf296dd42d173c8ad816ff57a658661dbe422', 'blink_0NBgFm', 'KLJI', '2026-11-27 14:11:26.50633+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142a2a28db204b2bb3bd1', '2026-11-27 14:11:24.562057+00', '6781dba2-c2ac-462d-8993-c6399ad23044', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142a2a3397ee72f132f80', '2026-11-27 14:11:24.605865+00', '6781dba2-c2ac-462d-8993-c6399ad23044', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-000000000001', 'f6deef60-c135-4712-bb7a-60027b14d5eb', '{}', '{"expires_at": "2026-12-27T14:11:24.600646+00:00"}'),
	('\x066142a2a468103c05444ab6', '2026-11-27 14:11:24.683331+00', '6781dba2-c2ac-462d-8993-c6399ad23044', 'api_key.created', 'session', 'f6deef60-c135-4712-bb7a-60027b14d5eb', '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-000000000002', '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_sMk0Xm…uADI", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142a2a51421fca6ae0582', '2026-11-27 14:11:24.72738+00', '6781dba2-c2ac-462d-8993-c6399ad23044', 'account.username_set', 'key', '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142a2b7f7dcc41a7d6fa9', '2026-11-27 14:11:25.965347+00', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142a2b82f1c404d458780', '2026-11-27 14:11:25.979464+00', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-000000000007', '5d0d6692-b905-4a5a-b88e-e7ba2964e804', '{}', '{"expires_at": "2026-12-27T14:11:25.975337+00:00"}'),
	('\x066142a2b93877b27b75b8ac', '2026-11-27 14:11:26.047418+00', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'api_key.created', 'session', '5d0d6692-b905-4a5a-b88e-e7ba2964e804', '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-000000000008', 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_dhiQGa…I8ro", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142a2b9ed53ec366fd3ea', '2026-11-27 14:11:26.093748+00', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'account.username_set', 'key', 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142a2becf2760e51f3cab', '2026-11-27 14:11:26.413714+00', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142a2bf1aa505f6d4f840', '2026-11-27 14:11:26.432999+00', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-00000000000d', '91263364-5bf8-4fe1-b917-5e1a917ce79e', '{}', '{"expires_at": "2026-12-27T14:11:26.424821+00:00"}'),
	('\x066142a2c0803c4b468a1f41', '2026-11-27 14:11:26.524548+00', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'api_key.created', 'session', '91263364-5bf8-4fe1-b917-5e1a917ce79e', '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-00000000000e', '0bc53506-12d4-42e3-9cde-37acae272c77', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_0NBgFm…KLJI", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142a2c0fd24a22a73b358', '2026-11-27 14:11:26.556543+00', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'account.username_set', 'key', '0bc53506-12d4-42e3-9cde-37acae272c77', '127.0.0.1', 'python-httpx2/2.16.2', '0309a20e-1062-477e-a487-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(3, -100000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(3, 100000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(4, -50000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(4, 50000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(5, -101000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(5, 101000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(6, -50000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(6, 50000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(7, -102000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(7, 102000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(8, -51000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(8, 51000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(9, -103000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(9, 103000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(10, -51000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(10, 51000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(11, -104000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(11, 104000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(12, -52000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(12, 52000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(13, -105000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(13, 105000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(14, -52000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(14, 52000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(15, -106000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(15, 106000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(16, -53000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(16, 53000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(17, -107000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(17, 107000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(18, -53000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(18, 53000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(19, -108000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(19, 108000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(20, -54000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(20, 54000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(21, -109000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(21, 109000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(22, -54000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(22, 54000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(23, -110000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(23, 110000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(24, -55000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(24, 55000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(25, -111000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(25, 111000, '5729562a-d2e9-43bb-8c51-f0836d19a12f');
INSERT INTO public.entry VALUES
	(26, -55000, '5729562a-d2e9-43bb-8c51-f0836d19a12f'),
	(26, 55000, 'c98948e4-fccb-471f-85d1-ab1c5236b434'),
	(27, -1010000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(31, -1010000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(33, -910000, '735929fb-660f-44f3-b9f6-962e5a4f7e08'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(778, 1, '2026-11-27 14:11:25.919504+00', 'lightning_receipt', '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2b6f353e2f513a100'),
	(792, 2, '2026-11-27 14:11:26.365478+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2bdaa93492bc83f00'),
	(801, 3, '2026-11-27 14:11:26.621771+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c1d3ac3d975d9601'),
	(803, 4, '2026-11-27 14:11:26.653866+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c273456544df0801'),
	(806, 5, '2026-11-27 14:11:26.70133+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c32b509569112701'),
	(808, 6, '2026-11-27 14:11:26.730705+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c3946a09c1880401'),
	(811, 7, '2026-11-27 14:11:26.78362+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c46c0caffdce5a01'),
	(813, 8, '2026-11-27 14:11:26.817126+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c4dd16a62ef21301'),
	(816, 9, '2026-11-27 14:11:26.8574+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c59134c9c7106801'),
	(818, 10, '2026-11-27 14:11:26.882344+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c5f2a83ed8d4f601'),
	(821, 11, '2026-11-27 14:11:26.913595+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c66c72842a568601'),
	(823, 12, '2026-11-27 14:11:26.9363+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c6c51870f5778901'),
	(826, 13, '2026-11-27 14:11:26.978396+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c76942d0e5015101'),
	(828, 14, '2026-11-27 14:11:27.003667+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c7cbb0fd28a01001'),
	(831, 15, '2026-11-27 14:11:27.168287+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c9d58bb590381d01'),
	(833, 16, '2026-11-27 14:11:27.18991+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2caa163ce35088d01'),
	(836, 17, '2026-11-27 14:11:27.233948+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cb38e8a852a75e01'),
	(838, 18, '2026-11-27 14:11:27.256798+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2cb95dc25b95e0901'),
	(841, 19, '2026-11-27 14:11:27.293162+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cc256ca6d3ab8e01'),
	(843, 20, '2026-11-27 14:11:27.314772+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2cc8a7314b49cdc01'),
	(847, 21, '2026-11-27 14:11:27.354808+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cd242da697e90c01'),
	(849, 22, '2026-11-27 14:11:27.379833+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2cd83916f179fc901'),
	(852, 23, '2026-11-27 14:11:27.426553+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2ce3c528b23217601'),
	(854, 24, '2026-11-27 14:11:27.446319+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2ce8c96f9e0a8f501'),
	(857, 25, '2026-11-27 14:11:27.489061+00', 'lightning_receipt', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cf311648eb039c01'),
	(859, 26, '2026-11-27 14:11:27.506926+00', 'intraledger_receipt', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2cf7900f95316f101');

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
	('\xc3c6507444dd1d6ba5970d84a631a4e7a6ee181cf50f85ec894584b2baa7a2fb', '735929fb-660f-44f3-b9f6-962e5a4f7e08', '6781dba2-c2ac-462d-8993-c6399ad23044', 'BTC', 'lnbcrt500u1p4snrudsp57jyvdyc4xg23e4lp0adhwexxsv573yupx7tugkk7cgpwd0skezqqpp5c0r9qazym5wkhfvhpkz2vvdyu7nwuxqu758ctmyfgkzt9w485tasdqqxqrwzqcqzzs9qrsgq0xpn9zzlrl86wade905qenr4athzagy8lm7kfthacfutq08cmmerjht0gzj248hy3r4jjntz8a8l2gas4pq77n0rxysa39zs6spkz5spy20jvq', '\xf488c6931532151cd7e17f5b7764c68329e893813797c45adec202e6be16c880', '\x1f7aaca365a564590e24b54918860fda6fe750108c7c4ec1db4d74e77ce7a171', 50000000, '', NULL, NULL, '2026-11-27 14:11:25.778114+00', '2026-11-27 18:11:25+00', 'PAID', 50000000, '\x066142a2b6f353e2f513a1', 'lightning'),
	('\x003a9eaed95d9b319aa77caf42d0a23d8beb3c9f2a6fac4241bb0d88d136c29f', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt50u1p4snruwsp5n8tp57z5ndef2yjqy6s3sp93y6jae2pe8reltdqw0dry8f3shv6spp5qqafatketkdnrx480jh5959z8k97k0yl9fh6csjphvxc35fkc20sdqqxqrwzqcqzzs9qrsgqdjzugh8csa6fzul4fyteddgecnaldczrrlg4z7nyfugn6ghetd8ku7nd4lr3nnka6rq7khuw4v8e2vh8lg4ez8mppwr0r0gedqpxy2cqgme2vd', '\x99d61a78549b7295124026a11804b126a5dca83938f3f5b40e7b4643a630bb35', '\xcbf704fbda174f647510205f48ffdd7446579e36d083a84fc3420a3efe1d2812', 5000000, '', NULL, NULL, '2026-11-27 14:11:26.140145+00', '2026-11-27 18:11:26+00', 'PAID', 5000000, '\x066142a2bdaa93492bc83f', 'lightning'),
	('\xd1747f6ab0e55437a08ac0ee7e1790635f42ffaf76006cfdae64771c2fb04888', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1u1p4snruwsp5kcpfescvjl022j6qyasxd3gqz6tfg9w6tkvzv8w3a4u2xmqslalspp56968764su42r0gy2crh8u9usvd059la0wcqxeldwv3m3ctasfzyqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqd788fhl0da8p7kjdpt83zkvwsshu638xeelzgkk0kd37hhdx6yg8vyyhgm8cwz7zs895p444eaxnmt92ey7zlcqm8hz98398vchghrgqds90p0', '\xb6029cc30c97dea54b40276066c50016969415da5d98261dd1ed78a36c10ff7f', '\xe2662fa63a8300697ead2a531e563f925153d878a39f82eea820a5fb7d6fff7a', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:11:26.577869+00', '2026-11-27 18:11:26+00', 'PAID', 100000, '\x066142a2c1d3ac3d975d96', 'intraledger'),
	('\xffbd83d60b4f51b39e03e4c7898eed0e229a73bde241ab66cf1b5649ca98be92', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1010n1p4snruwsp5y5s97rpp22x0x24s0uqhv5drxjq8q2gqpqyea8tx543egsep289qpp5l77c84stfagm88srunrcnrhdpc3f5uaaufq6kek0rdtynj5ch6fqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqsgm39grlyar0qpfxs520tqmqk3a9gzz8kll620gmhgyjz29ql5y9e9tgqsfuqulm20e7ad6c09fnardvjnsxsuhlgsfeua8fhxvtpncpmtkydx', '\x25205f0c21528cf32ab07f017651a3348070290008099e9d66a56394432151ca', '\x1fe96a1e8f2946d33e982bcf1d6f9025bd064ef2fb6de8fef6eee89227513e7d', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:11:26.676157+00', '2026-11-27 18:11:26+00', 'PAID', 101000, '\x066142a2c32b5095691127', 'intraledger'),
	('\x39af59238bbe07674f71aed381a321fc1853eedb872e7be493cb028bfeb5f24a', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1020n1p4snruwsp5qqg67eku4maw9x04mrgc0hf464578ce93ykh99c738fe8wg6mfmqpp58xh4jguthcrkwnm34mfcrgeplsv98mkmsuh8heynevpghl447f9qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqn2vwu46v6nxvj72um9cw0qlh34nrgca5yyj3k7ek7nm63uh4kt03qqfrhzc0exd7s7supz9ekw07xzyg7fuylqra2u3l9847pgtuvlcq4pqlyq', '\x0011af66dcaefae299f5d8d187dd35d569e3e325892d72971e89d393b91ada76', '\x376e9c5297873a7a12f8d603d6848305517e4bb17582dfb9c55ab32bf53193d8', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:11:26.76143+00', '2026-11-27 18:11:26+00', 'PAID', 102000, '\x066142a2c46c0caffdce5a', 'intraledger'),
	('\x303cf9713d4bfb5b6efe8989702cee458fa0db99a41d614bd248f4aab83c14a3', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1030n1p4snruwsp5zp0vcwhpyexe3kee5372h34gt83fqc3ql332f5s7yqk2xamdka2spp5xq70jufaf0a4kmh73xyhqt8wgk86pkue5swkzj7jfr624wpuzj3sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqhn42jwfcy270e3slkfvw7sxnz4f2ma98x9v6trlu85v5kwnpfhws2ynejn5ahdx2fs50cxvdm7yh7d9dv2ej5k0x72cj3qdc26ecz0qpyxsjyl', '\x105ecc3ae1264d98db39a47cabc6a859e2906220fc62a4d21e202ca3776db755', '\x7e6195295f77f3cc643ac8fe8ed6c9d7e4f59481eba7e9a04310cd47ce6f2bed', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:11:26.838283+00', '2026-11-27 18:11:26+00', 'PAID', 103000, '\x066142a2c59134c9c71068', 'intraledger'),
	('\xa89c9d0519cac45fb5fb60e10f640a7af6e7322d95d9aeb2f1615f74e4c9dbf8', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1040n1p4snruwsp5da8tjlu57ggsf8kld7lcn4waw08465hs7p7u5wtrwvzc63eu9ytqpp54zwf6pgeetz9ld0mvrss7eq20tmwwv3djhv6avh3v90hfexfm0uqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqtt6mfalh6p88tv3d67mqjgukkknlzf67yzyueejcrst7dpdjz42n8mpdw9pr5ufpny4h8k4a4f28zdtk95np3h64g8lp9ha0y59c29cqnch9x0', '\x6f4eb97f94f211049edf6fbf89d5dd73cf5d52f0f07dca396373058d473c2916', '\xe681b54da6ddfd7f9f22da1ed38d8c6baea7ca033aeca96c2209dc5be161e03b', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:11:26.900188+00', '2026-11-27 18:11:26+00', 'PAID', 104000, '\x066142a2c66c72842a5686', 'intraledger'),
	('\x2d70605d4cd9812805211070dd4b4beccd12deb41b553fc6785c205a4d1015a2', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1050n1p4snruwsp5k4dwt4c98xlnfxzq7tmetvk3zfu6l83l5dfwdxel5y4haplxtmfspp594cxqh2vmxqjspfpzpcd6j6tanx39h45rd2nl3nctss95ngszk3qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq9ar3sf7566aljafqgr9scse8prj8avvf0w4ezgttqaxyefat0y8rl9z0advcmhejxdfawsvgcps4qayl5t8fdse0c79s7gkn033pmacpu34j34', '\xb55ae5d70539bf349840f2f795b2d11279af9e3fa352e69b3fa12b7e87e65ed3', '\x647feea277d3f2a1382cbc1f42e065fd587269be421f5151210446efde15806c', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:11:26.95943+00', '2026-11-27 18:11:26+00', 'PAID', 105000, '\x066142a2c76942d0e50151', 'intraledger'),
	('\xec8b9ecc39763df0afa6fe8b31dbb577ffb0fa1f3ae825356ba23a481616357d', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1060n1p4snru0sp5x7a4a5wtns3tsvhqgtdd32lknqzyythxx3as23x979c4wp2dd39qpp5aj9eanpewc7lptaxl69nrka4wllmp7sl8t5z2dtt5gays9skx47sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq74a4r7u9q4tu4ze6pvhmavh6jq0pxqm7ekkdk4daf63924gs86vx9jeps8z3wz6au0lw324v8xfd9u0usjljkcckqx9k2gkwrc65kzspx7s9sd', '\x37bb5ed1cb9c22b832e042dad8abf69804422ee6347b0544c5f17157054d6c4a', '\x730b8908ad46fd44e2a3ec3644297406c4eb6d4f59a2259c48314ee1d058d0c9', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:11:27.076568+00', '2026-11-27 18:11:27+00', 'PAID', 106000, '\x066142a2c9d58bb590381d', 'intraledger'),
	('\x21389223ce4de774fd64e2e84ec68d41c8947a6661aacea1473442a175dbfba0', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1070n1p4snru0sp5xm3e6xfpw2f4l0y052eejfg402deechagwkqxvpy03mtyh3dm6wspp5yyufyg7wfhnhfltyut5ya35dg8yfg7nxvx4vag28x3p2zawmlwsqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqqvxre257rm6278kg33gv396nx6tvqfyj95yew4dm0e75xyymefmj8kpf0d2dp4fc9dgepx2cfaydut0cm84wvxwn3acamamm8pqwrysqh7ttn3', '\x36e39d192172935fbc8fa2b39925157a9b9ce2fd43ac0330247c76b25e2dde9d', '\xb3368291a7a86fc19266a8104e92558bf0ada86edaa7197e205d59463602be3d', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:11:27.204959+00', '2026-11-27 18:11:27+00', 'PAID', 107000, '\x066142a2cb38e8a852a75e', 'intraledger'),
	('\xbf65b196fdaf617abd9e6bbae5f4f5caa1e425b6a46629e911e5bcaa9a7abaf0', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1080n1p4snru0sp5g2nk85d8yzmkrjutads3k0xmpur2kvryl73y7xl7vg7q3tlghzhspp5hajmr9ha4ash40v7dwawta84e2s7gfdk53nzn6g3uk724xn6htcqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqhc7pvex8av65kq7k8lj9pz2vw2y6rnq5rfvu3hraaa5wfqcfgwz9ua2q0tpym88ra4366qdkls5k8gjqwxxl5x6da5w5g3pdeksvr0cqsw3mkh', '\x42a763d1a720b761cb8beb611b3cdb0f06ab3064ffa24f1bfe623c08afe8b8af', '\xa939efdfca1da1de5109d267c329ccbde432773dfbd2214903300d4ec523749e', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:11:27.273414+00', '2026-11-27 18:11:27+00', 'PAID', 108000, '\x066142a2cc256ca6d3ab8e', 'intraledger'),
	('\x26299dea30e98c93d38df783f9125204564df71caea37a197874bf953d13fff7', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1090n1p4snru0sp539kmda7fugjhpglmfp89wsa93mazvfyqqjt29ry94l7dh8spmuzspp5yc5em63saxxf85ud77pljyjjq3tymacu463h5xtcwjle20gnllmsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq07y9hamqflmhp9xlw0rux6j7kzx85gjdkelq88p88wp5ur60kgw3kn0ghvu99xejxlajwd8x7ess3er76kvepy2lg4qvckx335mkkecqnwsks4', '\x896db6f7c9e22570a3fb484e5743a58efa2624800496a28c85affcdb9e01df05', '\x39559b52836bb347fba01a76c51e2d651a2dda135f0a7f4d4d9ef6716d4459d9', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:11:27.331482+00', '2026-11-27 18:11:27+00', 'PAID', 109000, '\x066142a2cd242da697e90c', 'intraledger'),
	('\xe719d561b07055ba34c664a644cf4f76ec918a31bd4c1136c6d7d3444fee3a5b', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1100n1p4snru0sp5a38w4hlwz7p5xaldy9jzam9zrv0ff7guy6n9xgwx0c0k978fp3rspp5uuva2cdswp2m5dxxvjnyfn60wmkfrz33h4xpzdkx6lf5gnlw8fdsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqn7rz783mtjg2yfk5zhu09e9nyggq2kct3u9huqt5598n2p8lpp8r65tlvmpede5v6m2ujg4gyyhx6kxdn3d84rtapy80dpq98v9hxtqq2vlg3f', '\xec4eeadfee17834377ed21642eeca21b1e94f91c26a65321c67e1f62f8e90c47', '\x658237014af00ef2a29192fd426a1a40a4c5dab6b0d7a4fbb5352b08370a1eda', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:11:27.40152+00', '2026-11-27 18:11:27+00', 'PAID', 110000, '\x066142a2ce3c528b232176', 'intraledger'),
	('\x1c86f87464242c19590c2c6410f677fd3201cf0dce3aa57be38e49e9be2adf2d', '5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', 'lnbcrt1110n1p4snru0sp5ja6yhufd9nhwt2ja2p82uu6hwvwfmna0nq6v56q237jf2y0ngfvspp5rjr0saryyskpjkgv93jppanhl5eqrncdeca227lr3ey7n032muksdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqrnkf2h0te2yp4nq8w77gr4xxf4gh5224g25ret4y8wtlkrk6xjs8uss9hrpeeza66at6gp6u0uu22kpr8zucsfa6xu8ta39q3rlkvscp5jtk0h', '\x97744bf12d2ceee5aa5d504eae7357731c9dcfaf9834ca680a8fa49511f34259', '\xe7d2416a8f1edd6731f1be8c5e993acb0e8d27e15662f665cc8df91f059782e9', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:11:27.470904+00', '2026-11-27 18:11:27+00', 'PAID', 111000, '\x066142a2cf311648eb039c', 'intraledger'),
	('\xa9f732c1bcf9e9fe8f01b8f4b4d55b42af064a60c1b4b6dbaaf49017f7e7a3f1', 'c98948e4-fccb-471f-85d1-ab1c5236b434', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'BTC', 'lnbcrt5u1p4snru0sp59cxe6twu93lmfqsmytz9e05wrd2zqkepk5l5tafv0ute32yejtpspp548mn9sdul85larcphr6tf42mg2hsvjnqcx6tdka27jgp0al850csdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqrjk8z62p2eg5p546rnv6sf90k3h68ap4tuwn0was63qhc0rvcvr8rm6zveqz2lw9gkqr598084y0zap6vqq9dpqn9lezqzcjc3lnz0sqh6mc25', '\x2e0d9d2ddc2c7fb4821b22c45cbe8e1b54205b21b53f45f52c7f1798a89992c3', '\xf623751542d32f064dfeba977c66701c78a598d8f6e98c16b875a75d61eb153f', 500000, 'never paid', NULL, NULL, '2026-11-27 14:11:27.998436+00', '2026-11-27 18:11:27+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:11:25.898579+00', 'lightning_receipt'),
	(2, '2026-11-27 14:11:26.338707+00', 'lightning_receipt'),
	(3, '2026-11-27 14:11:26.611372+00', 'intraledger'),
	(4, '2026-11-27 14:11:26.652229+00', 'intraledger'),
	(5, '2026-11-27 14:11:26.699344+00', 'intraledger'),
	(6, '2026-11-27 14:11:26.72625+00', 'intraledger'),
	(7, '2026-11-27 14:11:26.781452+00', 'intraledger'),
	(8, '2026-11-27 14:11:26.81039+00', 'intraledger'),
	(9, '2026-11-27 14:11:26.8565+00', 'intraledger'),
	(10, '2026-11-27 14:11:26.881448+00', 'intraledger'),
	(11, '2026-11-27 14:11:26.912626+00', 'intraledger'),
	(12, '2026-11-27 14:11:26.93532+00', 'intraledger'),
	(13, '2026-11-27 14:11:26.977346+00', 'intraledger'),
	(14, '2026-11-27 14:11:27.002544+00', 'intraledger'),
	(15, '2026-11-27 14:11:27.136139+00', 'intraledger'),
	(16, '2026-11-27 14:11:27.188323+00', 'intraledger'),
	(17, '2026-11-27 14:11:27.227112+00', 'intraledger'),
	(18, '2026-11-27 14:11:27.250908+00', 'intraledger'),
	(19, '2026-11-27 14:11:27.28766+00', 'intraledger'),
	(20, '2026-11-27 14:11:27.313523+00', 'intraledger'),
	(21, '2026-11-27 14:11:27.352877+00', 'intraledger'),
	(22, '2026-11-27 14:11:27.377297+00', 'intraledger'),
	(23, '2026-11-27 14:11:27.424594+00', 'intraledger'),
	(24, '2026-11-27 14:11:27.445142+00', 'intraledger'),
	(25, '2026-11-27 14:11:27.487254+00', 'intraledger'),
	(26, '2026-11-27 14:11:27.505664+00', 'intraledger'),
	(27, '2026-11-27 14:11:27.55537+00', 'lightning_reserve'),
	(28, '2026-11-27 14:11:27.600843+00', 'lightning_settled'),
	(29, '2026-11-27 14:11:27.633207+00', 'lightning_reserve'),
	(30, '2026-11-27 14:11:27.647569+00', 'lightning_settled'),
	(31, '2026-11-27 14:11:27.686866+00', 'lightning_reserve'),
	(32, '2026-11-27 14:11:27.706464+00', 'lightning_failed'),
	(33, '2026-11-27 14:11:27.742413+00', 'lightning_reserve');

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
	('4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 32664, 32664),
	('4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1012726, 1012726),
	('4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 4517, 4517),
	('e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 35111, 35111),
	('e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 1635, 1635),
	('0bc53506-12d4-42e3-9cde-37acae272c77', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 13220, 13220),
	('0bc53506-12d4-42e3-9cde-37acae272c77', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 11663, 11663),
	('0bc53506-12d4-42e3-9cde-37acae272c77', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 248, 248),
	('4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 613550, 232502),
	('e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 170010, 18100),
	('e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 182121, 61438);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('aecb405f-fb98-4185-9354-41539b4e5e12', 2, '2026-11-27 14:11:28.152084+00');

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
	('81ca60f7-0782-481a-af45-ddb35e74cade', 'USD', NULL, 0, '-infinity'),
	('99fd2164-8de0-4b4e-a67b-9c6eafb67a29', 'USD', NULL, 0, '-infinity'),
	('82272751-c37c-4119-ab75-63ce62b7e3aa', 'USD', NULL, 0, '-infinity'),
	('c98948e4-fccb-471f-85d1-ab1c5236b434', 'BTC', NULL, 630000, '2026-11-27 14:11:27.505664+00'),
	('5729562a-d2e9-43bb-8c51-f0836d19a12f', 'BTC', NULL, 5636000, '2026-11-27 14:11:27.505664+00'),
	('735929fb-660f-44f3-b9f6-962e5a4f7e08', 'BTC', NULL, 45819000, '2026-11-27 14:11:27.742413+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142a2b6f353e2f513a1', '\xc3c6507444dd1d6ba5970d84a631a4e7a6ee181cf50f85ec894584b2baa7a2fb', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142a2bdaa93492bc83f', '\x003a9eaed95d9b319aa77caf42d0a23d8beb3c9f2a6fac4241bb0d88d136c29f', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2c1d3ac3d975d96', '\xd1747f6ab0e55437a08ac0ee7e1790635f42ffaf76006cfdae64771c2fb04888', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142a2c273456544df08', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2c32b5095691127', '\xffbd83d60b4f51b39e03e4c7898eed0e229a73bde241ab66cf1b5649ca98be92', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142a2c3946a09c18804', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2c46c0caffdce5a', '\x39af59238bbe07674f71aed381a321fc1853eedb872e7be493cb028bfeb5f24a', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142a2c4dd16a62ef213', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2c59134c9c71068', '\x303cf9713d4bfb5b6efe8989702cee458fa0db99a41d614bd248f4aab83c14a3', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142a2c5f2a83ed8d4f6', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2c66c72842a5686', '\xa89c9d0519cac45fb5fb60e10f640a7af6e7322d95d9aeb2f1615f74e4c9dbf8', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142a2c6c51870f57789', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2c76942d0e50151', '\x2d70605d4cd9812805211070dd4b4beccd12deb41b553fc6785c205a4d1015a2', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142a2c7cbb0fd28a010', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2c9d58bb590381d', '\xec8b9ecc39763df0afa6fe8b31dbb577ffb0fa1f3ae825356ba23a481616357d', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142a2caa163ce35088d', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2cb38e8a852a75e', '\x21389223ce4de774fd64e2e84ec68d41c8947a6661aacea1473442a175dbfba0', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142a2cb95dc25b95e09', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2cc256ca6d3ab8e', '\xbf65b196fdaf617abd9e6bbae5f4f5caa1e425b6a46629e911e5bcaa9a7abaf0', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142a2cc8a7314b49cdc', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2cd242da697e90c', '\x26299dea30e98c93d38df783f9125204564df71caea37a197874bf953d13fff7', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142a2cd83916f179fc9', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2ce3c528b232176', '\xe719d561b07055ba34c664a644cf4f76ec918a31bd4c1136c6d7d3444fee3a5b', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142a2ce8c96f9e0a8f5', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142a2cf311648eb039c', '\x1c86f87464242c19590c2c6410f677fd3201cf0dce3aa57be38e49e9be2adf2d', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142a2cf7900f95316f1', NULL, NULL, 'e463ece4-c781-4e73-bcc7-8b1f08fa8fa8', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142a2d03b2ad1b7fb50', '\x0cb7c23ac98efd965a0679fcd55c47a7235448460806c4c40d6fe5aa21e1b678', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142a2d16b37cde46ce6', '\xdc9df05945f18d147c028bc92595a92507b2253ca3a6d0f62c501f41ae8e7757', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142a2d23cd2df9f6381', '\x24b75b68562a247a7b200d4455dc714c17e197f82a08487af189a07391be403f', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142a2d289608e0a0710', '\x24b75b68562a247a7b200d4455dc714c17e197f82a08487af189a07391be403f', '\x066142a2d23cd2df9f6381', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142a2d315cd826b841a', '\xfb3db5dacb03b87927f68bd80275487e38c6983d9d3f3def5dcfc2ed97f478d5', NULL, '4753d0d8-5cb1-49d8-9170-ce0f2d6a2227', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x025ac6c3a444e1f27862609d0f1fda0040f55f8c660502bece479fb08602c2ccb3', 2, 'latchkey:212558d2-1cad-4bef-8125-da76b2948752/0009', '2026-11-27 14:11:28.124615+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142a2d03b2ad1b7fb50', 'lightning', '735929fb-660f-44f3-b9f6-962e5a4f7e08', 'BTC', 1000000, 10000, 1010, 1010000, '\x0cb7c23ac98efd965a0679fcd55c47a7235448460806c4c40d6fe5aa21e1b678', 'lnbcrt10u1p4snru0sp53cxtlfvdzfy6xzrf8an0u75etqj6jysr636fx5l33ftpfkkxmrrqpp5pjmuywkf3m7evksx087d2hz85u34gjzxpqrvf3qddlj65g0pkeuqdqqcqzzs9qrsgq4u8d9fgw58cm0d648ujv2rlmvmlkl4l745msvpdvvzn55dkmr3lrnk55xju9r9n0ffrg2qkpl8nxvrhelvf5ccnnqdcy67z426jcdpgpfxedyv', '\x03337490074eca4fab03a3e166e5522afc4d043545319d13f62d0205dd7c327dc9', '2026-11-27 14:11:35.555462+00', NULL, NULL, 'settled', 1100, '\x6ed234cca270498d9877ccc34ad01e481ee273042221a6bf43f5a57e9304d3e5', NULL, '2026-11-27 14:11:27.600857+00'),
	('\x066142a2d16b37cde46ce6', 'lightning', '735929fb-660f-44f3-b9f6-962e5a4f7e08', 'BTC', 1000000, 10000, 1010, 1010000, '\xdc9df05945f18d147c028bc92595a92507b2253ca3a6d0f62c501f41ae8e7757', 'lnbcrt10u1p4snru0sp5dqg4352uj5udvn6kgj9m8a7deaa8lm8wwngtp6nrnqywkd7s703spp5mjwlqk297xx3glqz30yjt9dfy5rmyffu5wndpa3v2q05rt5wwatsdqqcqzzs9qrsgq9wwauvauufqpvp57f2ys4q0ekyavmfny3h3kmy9c9ctegn2r9v0845kk09xlc3rulst3hl2vz43a8anct2992aenqgcep9lkhre4ksspn0zx7a', '\x03337490074eca4fab03a3e166e5522afc4d043545319d13f62d0205dd7c327dc9', '2026-11-27 14:11:35.633286+00', NULL, NULL, 'settled', 3000, '\x27f66786e7f40b36a986136384c993c7f9a8a7ed8d68e88df49dabb2773819cc', NULL, '2026-11-27 14:11:27.647577+00'),
	('\x066142a2d23cd2df9f6381', 'lightning', '735929fb-660f-44f3-b9f6-962e5a4f7e08', 'BTC', 1000000, 10000, 1010, 1010000, '\x24b75b68562a247a7b200d4455dc714c17e197f82a08487af189a07391be403f', 'lnbcrt10u1p4snru0sp5qsl54x0gydhepuqxhf8nrtwgjylwzr6eam4zyzjtrjxufszgfddqpp5yjm4k6zk9gj857eqp4z9thr3fst7r9lc9gyys7h33xs88yd7gqlsdqqcqzzs9qrsgqlenjx3u48nnc9w0xw92j3cvt225g7u9gddxp8u9jnpz6s728jn5r0lfnyz29trysfz7c0lz9xlwpwq6uudjqgtlrmcx6s02lpkc5v9sq5exm83', '\x03337490074eca4fab03a3e166e5522afc4d043545319d13f62d0205dd7c327dc9', '2026-11-27 14:11:35.686936+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:11:27.706548+00'),
	('\x066142a2d315cd826b841a', 'lightning', '735929fb-660f-44f3-b9f6-962e5a4f7e08', 'BTC', 900000, 10000, 910, 910000, '\xfb3db5dacb03b87927f68bd80275487e38c6983d9d3f3def5dcfc2ed97f478d5', 'lnbcrt9u1p4snru0sp5p4zuk3cc6tfxzr5mcx04nss5jjveq0nstc9pd8neztzxyqjl3ptspp5lv7mtkktqwu8jflk30vqya2g0cuvdxpan5lnmm6aelpwm9l50r2sdqqcqzzs9qrsgq70hk43mw2sx8van98nqw8vdav0t58487l2k3270pw44xmvu06cmkg8vmcf4muq70ytcrauddhjc4crv95k4lzs3c0hqxa5eyqk6d37cp6m2jej', '\x03337490074eca4fab03a3e166e5522afc4d043545319d13f62d0205dd7c327dc9', '2026-11-27 14:11:27.96475+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xc3c6507444dd1d6ba5970d84a631a4e7a6ee181cf50f85ec894584b2baa7a2fb', 50000000, '2026-11-27 14:11:25.89885+00', 'credited', '\x066142a2b6f353e2f513a1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x003a9eaed95d9b319aa77caf42d0a23d8beb3c9f2a6fac4241bb0d88d136c29f', 5000000, '2026-11-27 14:11:26.339512+00', 'credited', '\x066142a2bdaa93492bc83f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:11:23.175841+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
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
	(14, 0),
	(15, 0),
	(3, 50000000),
	(0, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x0cb7c23ac98efd965a0679fcd55c47a7235448460806c4c40d6fe5aa21e1b678', '\x6ed234cca270498d9877ccc34ad01e481ee273042221a6bf43f5a57e9304d3e5', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:11:27.530721+00', '2026-11-27 15:11:27+00'),
	('\xdc9df05945f18d147c028bc92595a92507b2253ca3a6d0f62c501f41ae8e7757', '\x27f66786e7f40b36a986136384c993c7f9a8a7ed8d68e88df49dabb2773819cc', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:11:27.617135+00', '2026-11-27 15:11:27+00'),
	('\x24b75b68562a247a7b200d4455dc714c17e197f82a08487af189a07391be403f', '\x562c9f0e05148293132602ae8e243ddaf7fa3be7ebb81fea02add2becb192c1e', false, 'no_route', 'OPEN', 0, '2026-11-27 14:11:27.668776+00', '2026-11-27 15:11:27+00'),
	('\xfb3db5dacb03b87927f68bd80275487e38c6983d9d3f3def5dcfc2ed97f478d5', '\x54ed0359a7ea8b5cffa24774b081f6296a0903bbb6f259f9f9cb8ff04d125fa0', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:11:27.723868+00', '2026-11-27 15:11:27+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x48996b5dddb0e15c30321a7a5195957c57569026c98f380805903042db80d9ce'),
	('outside', '\x85362909231af0ce96e59853cee719b9581cb73eaa0c168b87e06a35ef3bd39e');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xc3c6507444dd1d6ba5970d84a631a4e7a6ee181cf50f85ec894584b2baa7a2fb', 'SETTLED', 50000000, '\x1f7aaca365a564590e24b54918860fda6fe750108c7c4ec1db4d74e77ce7a171', 1, '2026-11-27 14:11:25.837696+00'),
	('\x003a9eaed95d9b319aa77caf42d0a23d8beb3c9f2a6fac4241bb0d88d136c29f', 'SETTLED', 5000000, '\xcbf704fbda174f647510205f48ffdd7446579e36d083a84fc3420a3efe1d2812', 2, '2026-11-27 14:11:26.195391+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x0cb7c23ac98efd965a0679fcd55c47a7235448460806c4c40d6fe5aa21e1b678', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:11:27.593983+00', '2026-11-27 14:11:27.593983+00'),
	(2, '\xdc9df05945f18d147c028bc92595a92507b2253ca3a6d0f62c501f41ae8e7757', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:11:27.64479+00', '2026-11-27 14:11:27.64479+00'),
	(3, '\x24b75b68562a247a7b200d4455dc714c17e197f82a08487af189a07391be403f', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:11:27.700197+00', '2026-11-27 14:11:27.700197+00'),
	(4, '\xfb3db5dacb03b87927f68bd80275487e38c6983d9d3f3def5dcfc2ed97f478d5', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:11:28.958154+00', '2026-11-27 14:11:27.758155+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:11:22.586811+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:11:22.762143+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:11:22.83198+00'),
	('0004_payments', '45b060784d50461998c48dcbf921ffd470b291ea081392cb8d055c3316568f7f', 'before', '2026-11-27 14:11:22.858633+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:11:23.072562+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:11:23.208642+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:11:23.24899+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:11:23.308559+00'),
	('0009_spent_sums', '1e9fe3ced5953f002a578cee26962a913365a0d9be29d6a15d3bb651b36d9a3c', 'before', '2026-11-27 14:11:23.352503+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('f6deef60-c135-4712-bb7a-60027b14d5eb', '6781dba2-c2ac-462d-8993-c6399ad23044', '\xa419fd6912763dda38ffb40c86b1f0885c96ff8255c6bfa1ceae28b8e4d2cfbc', '2026-11-27 14:11:24.600646+00', '2026-12-27 14:11:24.600646+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5d0d6692-b905-4a5a-b88e-e7ba2964e804', '62093054-fbe9-4e2f-86a7-499009beb3dd', '\x16f5797f126a60f7cbdcaab6384ae09ea182cc208e187ca7701b396641a73ade', '2026-11-27 14:11:25.975337+00', '2026-12-27 14:11:25.975337+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('91263364-5bf8-4fe1-b917-5e1a917ce79e', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', '\x316b92ff2c6c35bba3587d67b00a4492cfb86b7a26f362aa8dfd3431807b9a43', '2026-11-27 14:11:26.424821+00', '2026-12-27 14:11:26.424821+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('735929fb-660f-44f3-b9f6-962e5a4f7e08', '6781dba2-c2ac-462d-8993-c6399ad23044', 'BTC', '', '2026-11-27 14:11:24.545808+00'),
	('81ca60f7-0782-481a-af45-ddb35e74cade', '6781dba2-c2ac-462d-8993-c6399ad23044', 'USD', '', '2026-11-27 14:11:24.557105+00'),
	('5729562a-d2e9-43bb-8c51-f0836d19a12f', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'BTC', '', '2026-11-27 14:11:25.958369+00'),
	('99fd2164-8de0-4b4e-a67b-9c6eafb67a29', '62093054-fbe9-4e2f-86a7-499009beb3dd', 'USD', '', '2026-11-27 14:11:25.960761+00'),
	('c98948e4-fccb-471f-85d1-ab1c5236b434', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'BTC', '', '2026-11-27 14:11:26.40521+00'),
	('82272751-c37c-4119-ab75-63ce62b7e3aa', '276456bd-e8cd-4f0e-a3fb-4b2bcbb8205a', 'USD', '', '2026-11-27 14:11:26.410889+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2b6f353e2f513a100', NULL, NULL),
	(5000, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2bdaa93492bc83f00', NULL, NULL),
	(-100, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2c1d3ac3d975d9600', 'bob', NULL),
	(100, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c1d3ac3d975d9601', 'alice', NULL),
	(-50, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c273456544df0800', 'carol', NULL),
	(50, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c273456544df0801', 'bob', NULL),
	(-101, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2c32b509569112700', 'bob', NULL),
	(101, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c32b509569112701', 'alice', NULL),
	(-50, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c3946a09c1880400', 'carol', NULL),
	(50, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c3946a09c1880401', 'bob', NULL),
	(-102, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2c46c0caffdce5a00', 'bob', NULL),
	(102, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c46c0caffdce5a01', 'alice', NULL),
	(-51, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c4dd16a62ef21300', 'carol', NULL),
	(51, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c4dd16a62ef21301', 'bob', NULL),
	(-103, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2c59134c9c7106800', 'bob', NULL),
	(103, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c59134c9c7106801', 'alice', NULL),
	(-51, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c5f2a83ed8d4f600', 'carol', NULL),
	(51, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c5f2a83ed8d4f601', 'bob', NULL),
	(-104, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2c66c72842a568600', 'bob', NULL),
	(104, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c66c72842a568601', 'alice', NULL),
	(-52, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c6c51870f5778900', 'carol', NULL),
	(52, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c6c51870f5778901', 'bob', NULL),
	(-105, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2c76942d0e5015100', 'bob', NULL),
	(105, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c76942d0e5015101', 'alice', NULL),
	(-52, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c7cbb0fd28a01000', 'carol', NULL),
	(52, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2c7cbb0fd28a01001', 'bob', NULL),
	(-106, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2c9d58bb590381d00', 'bob', NULL),
	(106, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2c9d58bb590381d01', 'alice', NULL),
	(-53, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2caa163ce35088d00', 'carol', NULL),
	(53, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2caa163ce35088d01', 'bob', NULL),
	(-107, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2cb38e8a852a75e00', 'bob', NULL),
	(107, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cb38e8a852a75e01', 'alice', NULL),
	(-53, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cb95dc25b95e0900', 'carol', NULL),
	(53, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2cb95dc25b95e0901', 'bob', NULL),
	(-108, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2cc256ca6d3ab8e00', 'bob', NULL),
	(108, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cc256ca6d3ab8e01', 'alice', NULL),
	(-54, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cc8a7314b49cdc00', 'carol', NULL),
	(54, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2cc8a7314b49cdc01', 'bob', NULL),
	(-109, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2cd242da697e90c00', 'bob', NULL),
	(109, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cd242da697e90c01', 'alice', NULL),
	(-54, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cd83916f179fc900', 'carol', NULL),
	(54, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2cd83916f179fc901', 'bob', NULL),
	(-110, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2ce3c528b23217600', 'bob', NULL),
	(110, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2ce3c528b23217601', 'alice', NULL),
	(-55, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2ce8c96f9e0a8f500', 'carol', NULL),
	(55, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2ce8c96f9e0a8f501', 'bob', NULL),
	(-111, NULL, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2cf311648eb039c00', 'bob', NULL),
	(111, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cf311648eb039c01', 'alice', NULL),
	(-55, NULL, '5729562a-d2e9-43bb-8c51-f0836d19a12f', '\x066142a2cf7900f95316f100', 'carol', NULL),
	(55, NULL, 'c98948e4-fccb-471f-85d1-ab1c5236b434', '\x066142a2cf7900f95316f101', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2d03b2ad1b7fb5000', NULL, NULL),
	(-1003, 3, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2d16b37cde46ce600', NULL, NULL),
	(-1010, 10, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2d23cd2df9f638100', NULL, NULL),
	(1010, 10, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2d289608e0a071000', NULL, NULL),
	(-910, 10, '735929fb-660f-44f3-b9f6-962e5a4f7e08', '\x066142a2d315cd826b841a00', NULL, NULL);

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
