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
	('9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'ab26ac9d-c9b9-4f08-9fd2-32c1c3138701', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '8e7f557b-ad7e-489f-87bb-0660be6516b9', '2026-11-27 14:28:41.486342+00'),
	('82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'a0424c66-cc36-43c0-8b85-9a623edacb99', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '2026-11-27 14:28:42.302208+00'),
	('d3371e9e-71bd-43d5-b5b9-3fa7c2535c93', '31cc1f69-346e-41bb-b52e-102eaa3bf4d7', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '2026-11-27 14:28:43.188871+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('e2024b43-0e67-401f-ae54-60d91dfcadbd', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:28:42.452928+00', NULL, '2026-11-27 14:28:48.131746+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('92165bc9-f044-4929-8c7f-89e07d959827', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:28:43.436539+00', NULL, '2026-11-27 14:28:48.913562+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 14:28:41.686459+00', NULL, '2026-11-27 14:28:48.675814+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('fb502644-6b95-4a3e-bf02-fd631d07da71', 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', '\x030e5162ec2eb4e85601128e02e1c6498ee6b4d849b0494a44c86364fd34c6ef', 'blink_T8Sgt3', 'OoE5', '2026-11-27 14:28:41.688037+00', NULL),
	('41efa999-51bc-4f28-a587-93908bf6812e', 'e2024b43-0e67-401f-ae54-60d91dfcadbd', '\x7ddc77f03698985c95ac6d18905d5e9f14ea7f7ba5fd925f3febbf1bbd6103f6', 'blink_JOaNiG', 'KZKW', '2026-11-27 14:28:42.45655+00', NULL),
	('55ad1c3c-20b6-4876-ac0d-31980ff02e58', '92165bc9-f044-4929-8c7f-89e07d959827', '\x8e2c2c470f702602d765aecede2082d7f046f992576a23a431a77de80d9e718a', 'blink_alLfFV', 'DXSE', '2026-11-27 14:28:43.440649+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066142e070e3582b504120f0', '2026-11-27 14:28:41.494473+00', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066142e07197448c077650e3', '2026-11-27 14:28:41.540498+00', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-000000000001', 'ba2d8d67-a38a-41e3-bc8d-a36ca0a8255e', '{}', '{"expires_at": "2026-12-27T14:28:41.532718+00:00"}'),
	('\x066142e07427bdbd514dc02d', '2026-11-27 14:28:41.708558+00', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'api_key.created', 'session', 'ba2d8d67-a38a-41e3-bc8d-a36ca0a8255e', '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-000000000002', 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_T8Sgt3…OoE5", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e07796223147c37fe8', '2026-11-27 14:28:41.933432+00', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'account.username_set', 'key', 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066142e07d580cda40a4458e', '2026-11-27 14:28:42.310736+00', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066142e07d7cc54ea819bed5', '2026-11-27 14:28:42.320113+00', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-000000000007', '26f53f99-598f-4f5d-82a1-b2e2094d19cb', '{}', '{"expires_at": "2026-12-27T14:28:42.318455+00:00"}'),
	('\x066142e07fc656b70e84a864', '2026-11-27 14:28:42.470039+00', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'api_key.created', 'session', '26f53f99-598f-4f5d-82a1-b2e2094d19cb', '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-000000000008', 'e2024b43-0e67-401f-ae54-60d91dfcadbd', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_JOaNiG…KZKW", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e082469d613f2fbeb2', '2026-11-27 14:28:42.633958+00', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'account.username_set', 'key', 'e2024b43-0e67-401f-ae54-60d91dfcadbd', '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066142e08ad093a7ee01054c', '2026-11-27 14:28:43.193544+00', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066142e08af22c58a4f13c06', '2026-11-27 14:28:43.202135+00', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-00000000000d', '2afea9e8-15ba-431d-b8e4-97a5fd7d2680', '{}', '{"expires_at": "2026-12-27T14:28:43.200676+00:00"}'),
	('\x066142e08eb4ff78189dc18a', '2026-11-27 14:28:43.448656+00', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', 'api_key.created', 'session', '2afea9e8-15ba-431d-b8e4-97a5fd7d2680', '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-00000000000e', '92165bc9-f044-4929-8c7f-89e07d959827', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_alLfFV…DXSE", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066142e093e96ff94e9146e6', '2026-11-27 14:28:43.789754+00', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', 'account.username_set', 'key', '92165bc9-f044-4929-8c7f-89e07d959827', '127.0.0.1', 'python-httpx2/2.16.2', 'd466b543-db91-4366-b5f6-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(3, -100000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(3, 100000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(4, -50000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(4, 50000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(5, -101000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(5, 101000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(6, -50000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(6, 50000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(7, -102000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(7, 102000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(8, -51000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(8, 51000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(9, -103000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(9, 103000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(10, -51000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(10, 51000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(11, -104000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(11, 104000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(12, -52000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(12, 52000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(13, -105000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(13, 105000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(14, -52000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(14, 52000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(15, -106000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(15, 106000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(16, -53000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(16, 53000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(17, -107000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(17, 107000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(18, -53000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(18, 53000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(19, -108000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(19, 108000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(20, -54000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(20, 54000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(21, -109000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(21, 109000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(22, -54000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(22, 54000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(23, -110000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(23, 110000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(24, -55000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(24, 55000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(25, -111000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(25, 111000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf');
INSERT INTO public.entry VALUES
	(26, -55000, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf'),
	(26, 55000, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da'),
	(27, -1010000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(31, -1010000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(33, -910000, '8e7f557b-ad7e-489f-87bb-0660be6516b9'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 14:28:42.193309+00', 'lightning_receipt', '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e07b5211bf0d36fa00'),
	(795, 2, '2026-11-27 14:28:43.059042+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0889a0c0137d83c00'),
	(805, 3, '2026-11-27 14:28:44.196713+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e099fbb3e84a4bf701'),
	(809, 4, '2026-11-27 14:28:44.399451+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e09d2be0e494822401'),
	(812, 5, '2026-11-27 14:28:44.728801+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0a227c38b219a0901'),
	(814, 6, '2026-11-27 14:28:45.00532+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0a66bfb94bc544801'),
	(817, 7, '2026-11-27 14:28:45.150434+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0a8a62da4aaa99e01'),
	(819, 8, '2026-11-27 14:28:45.343045+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0ab97cab2b82d3c01'),
	(823, 9, '2026-11-27 14:28:45.899196+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0b413f3e48db33001'),
	(825, 10, '2026-11-27 14:28:45.96635+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0b51be0904445db01'),
	(828, 11, '2026-11-27 14:28:46.262632+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0b9a20830f765a601'),
	(831, 12, '2026-11-27 14:28:46.410318+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0bbe36f81e8656001'),
	(835, 13, '2026-11-27 14:28:46.595273+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0beb220f1feb40a01'),
	(837, 14, '2026-11-27 14:28:46.804236+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0c1e439ce78a44201'),
	(840, 15, '2026-11-27 14:28:47.142736+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0c70e5daa2b6b9a01'),
	(842, 16, '2026-11-27 14:28:47.173266+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0c787790d03405701'),
	(845, 17, '2026-11-27 14:28:47.33874+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0ca0ca57157753501'),
	(848, 18, '2026-11-27 14:28:47.500221+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0cc8308789fe8a001'),
	(851, 19, '2026-11-27 14:28:47.543109+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0cd2abc18fffd9c01'),
	(853, 20, '2026-11-27 14:28:47.555337+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0cd4ee87be546d701'),
	(856, 21, '2026-11-27 14:28:47.73595+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d01cbab017b8e801'),
	(858, 22, '2026-11-27 14:28:47.853309+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0d1e66ec96380d601'),
	(861, 23, '2026-11-27 14:28:48.034079+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d4a89a84e9254a01'),
	(863, 24, '2026-11-27 14:28:48.05594+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0d4fe58d8a7aade01'),
	(866, 25, '2026-11-27 14:28:48.122561+00', 'lightning_receipt', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d6036136e4064201'),
	(868, 26, '2026-11-27 14:28:48.137962+00', 'intraledger_receipt', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0d63cf1e297f1f201');

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
	('\xb53a752e1a510f7397c83c9e8e25f57b52a7294262e11732eec7f842f2d94fd9', '8e7f557b-ad7e-489f-87bb-0660be6516b9', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'BTC', 'lnbcrt500u1p4snyu6sp5vy2mn22t6t7ff8cceq0338aehndjjsacmjdm62znpjzfh7dvj5wqpp5k5a82ts62y8h897g8j0guf040df2w22zvts3wvhwcluy9ukeflvsdqqxqrwzqcqzzs9qrsgqg3ev8y5km5zsr34s5sdxgvfhdv5n22dzzn3ge4ge5h73qt2gzzxzec0jvswzua9j6qjwcd4hpukcg4ea5qvnthf33vezjzwtmce6rqcqppt5sy', '\x6115b9a94bd2fc949f18c81f189fb9bcdb2943b8dc9bbd28530c849bf9ac951c', '\xbe2718e9c48d92bdaca7a0ea95c11b488070ac4a7ba4eb6ffb7f8dc2c7389897', 50000000, '', NULL, NULL, '2026-11-27 14:28:42.094303+00', '2026-11-27 18:28:42+00', 'PAID', 50000000, '\x066142e07b5211bf0d36fa', 'lightning'),
	('\x6c5f42fa6a9ebb446bb9ce248934439722131cecaf0fc0388207ca4446f89042', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt50u1p4snyu6sp5w3r3am3l4a493uuyccnna59h34hgtqx2xsym6rfxwty35p0z5cgqpp5d30597n2n6a5g6aeecjgjdzrju3px88v4u8uqwyzql9yg3hcjppqdqqxqrwzqcqzzs9qrsgqpkuzzjkpsr5rffpp5kz3p0t733y34kswv00qlfes7g2lfha5u2vkv77ptzxk02jy23f2gqz87pq3q7fk3f80cef3auyfysd3uzs6nvsp9jfcpg', '\x74471eee3faf6a58f384c6273ed0b78d6e8580ca3409bd0d2672c91a05e2a610', '\xe9538148f0d230bc54e3f08f5eff5d9bf21db055ac6243483ea280f099363353', 5000000, '', NULL, NULL, '2026-11-27 14:28:42.941303+00', '2026-11-27 18:28:42+00', 'PAID', 5000000, '\x066142e0889a0c0137d83c', 'lightning'),
	('\xc8664bcb9d13e6222c56d983d83e46e268d107289aa69748c26de047d4c38443', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1u1p4snyuusp5ehwv4ctes6ncpkpccapjx5ng0uawevph4q4fcgpz7lyhrqvznwmqpp5epnyhjuaz0nzytzkmxpas0jxuf5dzpegn2nfwjxzdhsy04xrs3psdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq2844p8gppjwwh4efdem4en3fe082s0zhygaka4gs9k9rtgz5w374hf8g728v9qwvwf7gttqsqnl5m7cddvr39q43s5cyjlqunzkjy4qpj629wd', '\xcddccae17986a780d838c7432352687f3aecb037a82a9c2022f7c97181829bb6', '\x8e797ccf88e2b07dfe47a7d9ba35255d5832ff3b72df201b1adbea78697f1fb2', 100000, 'coffee 100', NULL, NULL, '2026-11-27 14:28:44.021137+00', '2026-11-27 18:28:44+00', 'PAID', 100000, '\x066142e099fbb3e84a4bf7', 'intraledger'),
	('\x955a82750edc039ba9015a474c8d04837d0c00ba8e77fd6f52689724ce408612', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1010n1p4snyuusp5nkwr44m08r3pepn3trh63rprlfj6attu6eadv9qcez75wg0d5v5qpp5j4dgyagwmspeh2gptfr5ergysd7scq963eml6m6jdztjfnjqscfqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqndy7qzegyja0cdx7p7qgpm3y6ntvqa85d9y5ysgd3h8xy7x6x67jqylpp5wve5xfaq97g4d0j9ugn9wsq8zqrddyut7xe8st9h73uwcq63yuu9', '\x9d9c3ad76f38e21c867158efa88c23fa65aead7cd67ad61418c8bd4721eda328', '\x5aaffd10afb01f2783b09ec4bb1b4fdeadc16f989addf68921564e1232e07dfe', 101000, 'coffee 101', NULL, NULL, '2026-11-27 14:28:44.536796+00', '2026-11-27 18:28:44+00', 'PAID', 101000, '\x066142e0a227c38b219a09', 'intraledger'),
	('\x05d1eba64d01e181b316ffdd7138db9c3a7b480eb9f453afedd30f33053d5925', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1020n1p4snyuasp5htpcllhtak50lr8x52t5n40ak36s3jen5fesel9hqfz6fe9w464spp5qhg7hfjdq8scrvckllwhzwxmnsa8kjqwh8698tld6v8nxpfatyjsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq8nepajjdx3wpeucgd9w66uzf4gktrm0ch5tyvxgs27u8d7ef74dr5rjuhlhxtexq0jx4kh5fverappjcphn272s7lzymcmk8x7sl8xgq60u4e2', '\xbac38ffeebeda8ff8ce6a29749d5fdb47508cb33a2730cfcb70245a4e4aeaeab', '\x17f18356dad950e418a9809163258e3ab3a9029d0b9f2c408d6a34cf5ff42601', 102000, 'coffee 102', NULL, NULL, '2026-11-27 14:28:45.092729+00', '2026-11-27 18:28:45+00', 'PAID', 102000, '\x066142e0a8a62da4aaa99e', 'intraledger'),
	('\x83bcbdc217eac35538f685c3aa0fbdc4520201e9f57f26930257a06e9a96d277', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1030n1p4snyuasp54ax0x5vaezzh97whnfhgtw3sxrrkmhx478gnzl4pk689ym4p0kzqpp5sw7tmsshatp42w8kshp65raac3fqyq0f74ljdycz27sxax5k6fmsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq9c64ud5c7v23pfrflqrrk5xu2f6m3t8a0gjuct9q4ae7q7s6g3d5avjc4lcrv4hkl546cuehn79lq776qjs94kvx3w5455n2y5hsqxcp4s7mka', '\xaf4cf3519dc88572f9d79a6e85ba3030c76ddcd5f1d1317ea1b68e526ea17d84', '\xca150e94f5b0d82a959a8d928f70e03c89e5b5f027786decc29731a007bdcc35', 103000, 'coffee 103', NULL, NULL, '2026-11-27 14:28:45.681771+00', '2026-11-27 18:28:45+00', 'PAID', 103000, '\x066142e0b413f3e48db330', 'intraledger'),
	('\x4a277a7e7814347d62f3d75e1e59c311ad7fc1f2a880ae0c1d71b37907808e78', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1040n1p4snyu7sp5vfaxkgylp8h2z3w7yz2n4m9tj6vstfjxfv5urlcssuxygnxn3jyspp5fgnh5lnczs686chn6a0pukwrzxkhls0j4zq2urqawxehjpuq3euqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqgdcxc4fvsh0y5sq7jaufelegfxwxl042fnf5065uzppas5kmf524vnftq3a595auutfuqgjcq6kaqzkf3p0srxps5ck27hdzyulktlqqg9784a', '\x627a6b209f09eea145de20953aecab969905a6464b29c1ff10870c444cd38c89', '\x08c0c107552ffe18e1f329cca8bea094638dfb104ae78052c274053f3aac62d9', 104000, 'coffee 104', NULL, NULL, '2026-11-27 14:28:46.084635+00', '2026-11-27 18:28:46+00', 'PAID', 104000, '\x066142e0b9a20830f765a6', 'intraledger'),
	('\xb364ead0b9813e8e3bc81ac1096a8244fad71edadf65e0e6974ddfcf6733540a', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1070n1p4snyulsp5lrw3v08cmdtlhlplw0lwhla6fwdxjfs0uklz00mf6uvjsuugkpuqpp5kdjw459esylguw7grtqsj65zgnadw8k6maj7pe5hfh0u7een2s9qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqgxvgnxk7ajfd8xw67ay3l32rssnzn97u7qwds4ys5vff7nkf5gj5mcqyyzdr05xdwukvamuyea0k8ypxvvwfdcsr0w6s2rzpr3eurzcpvhvlqc', '\xf8dd163cf8db57fbfc3f73feebffba4b9a69260fe5be27bf69d719287388b078', '\x9f1ea8ecb84080dceed2b4a7b35502163593ab1ef0de060a84512f3ee1d89967', 107000, 'coffee 107', NULL, NULL, '2026-11-27 14:28:47.243223+00', '2026-11-27 18:28:47+00', 'PAID', 107000, '\x066142e0ca0ca571577535', 'intraledger'),
	('\x5b4940286cd9f90035faf7a8ca0dbf377feb6b7aaefac9ae20db79554ecc3039', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1080n1p4snyulsp5fmctcxjy0nm3nyfyarzmp43p75ew5h4x0x0zefkmhh4gpayv23hspp5tdy5q2rvm8usqd06775v5rdlxal7k6m64mavnt3qmdu42nkvxqusdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqvsut9cqmc09q93v3s9yz76qdr32fw3jt38xjup3yxuc8fjfn6q6spf75dt205cnfefepp3dapsw3kgtzy5ed5sf9k52kekehp8xpq0cqhsed79', '\x4ef0bc1a447cf7199124e8c5b0d621f532ea5ea6799e2ca6dbbdea80f48c546f', '\xf8bc8cdbe1fd1fdd2db0ec248759bc55423c59e5c5ec8389c109ff9e5fe7c9d5', 108000, 'coffee 108', NULL, NULL, '2026-11-27 14:28:47.534059+00', '2026-11-27 18:28:47+00', 'PAID', 108000, '\x066142e0cd2abc18fffd9c', 'intraledger'),
	('\x40eb3fd477deed03a31456edbbd3c3834ef7c616e6664ef591d6c95af8521d8d', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1090n1p4snyulsp59s49cw3amz5r8dswpyp329eqln6zsanrsznl4rny4z0k4u5rshgqpp5gr4nl4rhmmks8gc52mkmh57rsd8003skuenyaav36my447zjrkxsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqne9u0mv52k5p9zyutdhna85al5g8ku39alpn3czydzv6a0tjkc8zntkhr3srhawk0x3zz4hmgmvf0u7tdn2zlw3vmwg6kwdqkr7anzgqzrcfmu', '\x2c2a5c3a3dd8a833b60e0903151720fcf428766380a7fa8e64a89f6af28385d0', '\x02cbcc60799de29816c98453d0177cabb2567b3e263be2147195ce279481a607', 109000, 'coffee 109', NULL, NULL, '2026-11-27 14:28:47.569854+00', '2026-11-27 18:28:47+00', 'PAID', 109000, '\x066142e0d01cbab017b8e8', 'intraledger'),
	('\x1a514a539cbdb4caf19d06b9608dd31b2feab7086e50ea075c6263528d80cf8f', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1050n1p4snyu7sp5hguq02nql6zfhkh4cq6tcrx3e5jqhrrg2snhhpf2zrpnysugqp9qpp5rfg555uuhk6v4uvaq6ukprwnrvh74dcgdegw5p6uvf349rvqe78sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqkvwmgjhpvsqassa2lez54eryla9qw2q95d7dn0xsgwh535ncdqz5fehh4ghrr0nr9nvajusspllvsq4rtsswqtjjvteuvugh3ta6pzqpw98t7c', '\xba3807aa60fe849bdaf5c034bc0cd1cd240b8c6854277b852a10c3324388004a', '\x806dbd3be09d93110ed12a2cfd7b6f37fd48616a8d87f5fda7d5bf8b14bf7178', 105000, 'coffee 105', NULL, NULL, '2026-11-27 14:28:46.496421+00', '2026-11-27 18:28:46+00', 'PAID', 105000, '\x066142e0beb220f1feb40a', 'intraledger'),
	('\xe953fa6118464ffc4a051300dcdd49e8a88398cf329d0faa6b8e678395144fb1', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1060n1p4snyu7sp5shk2kssr5le4vthsgc7m654xkled4kth4hgsuqxxrvgd88m4jh9spp5a9fl5cgcge8lcjs9zvqdeh2faz5g8xx0x2wsl2nt3enc89g5f7csdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqk05ckkhpjzesprsr64hqy09lw3ea406z6rg0rnarq389tzka80syatftt9p87f90e2d0773fefhu3esawv6ja7qlnh5f0592t2pf5esp4dtm85', '\x85ecab4203a7f3562ef0463dbd52a6b7f2dad977add10e00c61b10d39f7595cb', '\x84cf0667b150e9d0f166b928c80215a25d388165e4120a7b725097b42bd4a589', 106000, 'coffee 106', NULL, NULL, '2026-11-27 14:28:46.964471+00', '2026-11-27 18:28:46+00', 'PAID', 106000, '\x066142e0c70e5daa2b6b9a', 'intraledger'),
	('\x78f901bebcb4382f8c517e8d03e69a6b2553525535b8538486b00e960a19f177', '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', 'BTC', 'lnbcrt5u1p4snyaqsp52r79fu34vcj6ss2ehenrzzdcuecjh24yrunjt2rt0ep7pemwk73spp50rusr04uksuzlrz306xs8e56dvj4x5j4xku98pyxkq8fvzse79msdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqhjyec27797ypygulhac85f73k3mt7ml6epp5r6mk462ep0yszvrrjf84xnml7y8vsjvmyqzm92nmmghf06x6tvqzsyd697t82d25p9gperkq94', '\x50fc54f2356625a84159be663109b8e6712baaa41f2725a86b7e43e0e76eb7a3', '\x92bdfa01f9d7b454ff2695fe888b79f299d64b0e6429a21cb8dee3409f44597f', 500000, 'never paid', NULL, NULL, '2026-11-27 14:28:48.91528+00', '2026-11-27 18:28:48+00', 'OPEN', NULL, NULL, NULL),
	('\xa1799c65528f1828c86f51577bde8c1d0f549ee2c85ae8ccd12d8cf0db476a0b', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1100n1p4snyulsp5ftzkqpkugnva8h5ff75wntjrfxgl67wf3jnr4nys95mqe9f7khkqpp559uece2j3uvz3jr029thhh5vr584f8hzepdw3nx39kx0pk68dg9sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqf93ssl8sqs7f5rnf9spylgveyeu52atajjq67vanp8lp2x9rtddnzk40d04q0h0nfr5gver3g6uegl5uxmf8ppfx3zp4rxkv0papgpgpcll3wl', '\x4ac56006dc44d9d3de894fa8e9ae434991fd79c98ca63acc902d360c953eb5ec', '\xb808eaa5e7f8aa038e6b03c448f3c5c40c9ad7c203010def1eba81dfeb41b569', 110000, 'coffee 110', NULL, NULL, '2026-11-27 14:28:47.890201+00', '2026-11-27 18:28:47+00', 'PAID', 110000, '\x066142e0d4a89a84e9254a', 'intraledger'),
	('\x962b31645a8e75b8cad3d380bbdbdb62e1fbc52aa7e65e59ce6767d991ff776c', '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', 'lnbcrt1110n1p4snyaqsp59ljazak9sajutl7899sp2qqdm7s30x7ffcepywpr7se0r4p7utgspp5jc4nzez63e6m3jkn6wqthk7mvtslh3f25ln9ukwwvanany0lwakqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqth6yhvwfxcjs2r4gvtuu863cl756ngf6ya70dxulsd0n4qta3k55yhxkx2p2g92yq2rvz582aruk0dnq7fq3j7zplqgx8jjxu39rgjqp404p9z', '\x2fe5d176c58765c5ffc7296015000ddfa1179bc94e32123823f432f1d43ee2d1', '\xaed531e5edb1b80eb5289de78712e7fb99d16c2044dd9f223288cdf6abe31e7f', 111000, 'coffee 111', NULL, NULL, '2026-11-27 14:28:48.108533+00', '2026-11-27 18:28:48+00', 'PAID', 111000, '\x066142e0d6036136e40642', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 14:28:42.178065+00', 'lightning_receipt'),
	(2, '2026-11-27 14:28:43.04846+00', 'lightning_receipt'),
	(3, '2026-11-27 14:28:44.187571+00', 'intraledger'),
	(4, '2026-11-27 14:28:44.396512+00', 'intraledger'),
	(5, '2026-11-27 14:28:44.723139+00', 'intraledger'),
	(6, '2026-11-27 14:28:45.002747+00', 'intraledger'),
	(7, '2026-11-27 14:28:45.148717+00', 'intraledger'),
	(8, '2026-11-27 14:28:45.341642+00', 'intraledger'),
	(9, '2026-11-27 14:28:45.897715+00', 'intraledger'),
	(10, '2026-11-27 14:28:45.96528+00', 'intraledger'),
	(11, '2026-11-27 14:28:46.261768+00', 'intraledger'),
	(12, '2026-11-27 14:28:46.409583+00', 'intraledger'),
	(13, '2026-11-27 14:28:46.593568+00', 'intraledger'),
	(14, '2026-11-27 14:28:46.803001+00', 'intraledger'),
	(15, '2026-11-27 14:28:47.141469+00', 'intraledger'),
	(16, '2026-11-27 14:28:47.172473+00', 'intraledger'),
	(17, '2026-11-27 14:28:47.337637+00', 'intraledger'),
	(18, '2026-11-27 14:28:47.499016+00', 'intraledger'),
	(19, '2026-11-27 14:28:47.541948+00', 'intraledger'),
	(20, '2026-11-27 14:28:47.551208+00', 'intraledger'),
	(21, '2026-11-27 14:28:47.73497+00', 'intraledger'),
	(22, '2026-11-27 14:28:47.852142+00', 'intraledger'),
	(23, '2026-11-27 14:28:48.032922+00', 'intraledger'),
	(24, '2026-11-27 14:28:48.054872+00', 'intraledger'),
	(25, '2026-11-27 14:28:48.121697+00', 'intraledger'),
	(26, '2026-11-27 14:28:48.136433+00', 'intraledger'),
	(27, '2026-11-27 14:28:48.189516+00', 'lightning_reserve'),
	(28, '2026-11-27 14:28:48.224713+00', 'lightning_settled'),
	(29, '2026-11-27 14:28:48.256761+00', 'lightning_reserve'),
	(30, '2026-11-27 14:28:48.273455+00', 'lightning_settled'),
	(31, '2026-11-27 14:28:48.431129+00', 'lightning_reserve'),
	(32, '2026-11-27 14:28:48.450917+00', 'lightning_failed'),
	(33, '2026-11-27 14:28:48.679731+00', 'lightning_reserve');

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
	('ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 14725, 14725),
	('ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10407, 10407),
	('ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 448, 448),
	('92165bc9-f044-4929-8c7f-89e07d959827', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 21646, 21646),
	('92165bc9-f044-4929-8c7f-89e07d959827', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 220, 220),
	('e2024b43-0e67-401f-ae54-60d91dfcadbd', '2026-11-27 14:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 13802, 13802),
	('e2024b43-0e67-401f-ae54-60d91dfcadbd', '2026-11-27 14:00:00+00', 'Query.me', 1, 0, 0, 2166, 2166),
	('e2024b43-0e67-401f-ae54-60d91dfcadbd', '2026-11-27 14:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 148260, 19768),
	('e2024b43-0e67-401f-ae54-60d91dfcadbd', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 153532, 17907),
	('92165bc9-f044-4929-8c7f-89e07d959827', '2026-11-27 14:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7599, 7599),
	('ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', '2026-11-27 14:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 547758, 228841);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('294e5074-088a-41d5-bba8-b6ccfbc9b796', 5, '2026-11-27 14:28:49.266447+00');

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
	('aa8bd8cf-ffb2-4d72-9828-e218315cb6de', 'USD', NULL, 0, '-infinity'),
	('19e82f58-7092-4bab-977c-98198ca77b5d', 'USD', NULL, 0, '-infinity'),
	('faa5abc4-68ae-4008-ba4a-caa396c853ff', 'USD', NULL, 0, '-infinity'),
	('85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', 'BTC', NULL, 630000, '2026-11-27 14:28:48.136433+00'),
	('43c4c85c-11e6-4ce1-bd0e-209aeae67baf', 'BTC', NULL, 5636000, '2026-11-27 14:28:48.136433+00'),
	('8e7f557b-ad7e-489f-87bb-0660be6516b9', 'BTC', NULL, 45819000, '2026-11-27 14:28:48.679731+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142e07b5211bf0d36fa', '\xb53a752e1a510f7397c83c9e8e25f57b52a7294262e11732eec7f842f2d94fd9', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066142e0889a0c0137d83c', '\x6c5f42fa6a9ebb446bb9ce248934439722131cecaf0fc0388207ca4446f89042', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e099fbb3e84a4bf7', '\xc8664bcb9d13e6222c56d983d83e46e268d107289aa69748c26de047d4c38443', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142e09d2be0e4948224', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0a227c38b219a09', '\x955a82750edc039ba9015a474c8d04837d0c00ba8e77fd6f52689724ce408612', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066142e0a66bfb94bc5448', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0a8a62da4aaa99e', '\x05d1eba64d01e181b316ffdd7138db9c3a7b480eb9f453afedd30f33053d5925', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142e0ab97cab2b82d3c', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0b413f3e48db330', '\x83bcbdc217eac35538f685c3aa0fbdc4520201e9f57f26930257a06e9a96d277', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066142e0b51be0904445db', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0b9a20830f765a6', '\x4a277a7e7814347d62f3d75e1e59c311ad7fc1f2a880ae0c1d71b37907808e78', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142e0bbe36f81e86560', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0beb220f1feb40a', '\x1a514a539cbdb4caf19d06b9608dd31b2feab7086e50ea075c6263528d80cf8f', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066142e0c1e439ce78a442', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0c70e5daa2b6b9a', '\xe953fa6118464ffc4a051300dcdd49e8a88398cf329d0faa6b8e678395144fb1', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142e0c787790d034057', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0ca0ca571577535', '\xb364ead0b9813e8e3bc81ac1096a8244fad71edadf65e0e6974ddfcf6733540a', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066142e0cc8308789fe8a0', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0cd2abc18fffd9c', '\x5b4940286cd9f90035faf7a8ca0dbf377feb6b7aaefac9ae20db79554ecc3039', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142e0cd4ee87be546d7', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0d01cbab017b8e8', '\x40eb3fd477deed03a31456edbbd3c3834ef7c616e6664ef591d6c95af8521d8d', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066142e0d1e66ec96380d6', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0d4a89a84e9254a', '\xa1799c65528f1828c86f51577bde8c1d0f549ee2c85ae8ccd12d8cf0db476a0b', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142e0d4fe58d8a7aade', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066142e0d6036136e40642', '\x962b31645a8e75b8cad3d380bbdbdb62e1fbc52aa7e65e59ce6767d991ff776c', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066142e0d63cf1e297f1f2', NULL, NULL, 'e2024b43-0e67-401f-ae54-60d91dfcadbd', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066142e0d70c4c1a3c627a', '\x6d0d26626978c770badc9a32d10a279bda9d240bd7e935c347c77fc54f92dfa9', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066142e0d812f90ba6bf98', '\x90d3806ab8658b9659b62b2a1ff6961ebbbccb48c10fbf52d781211f3cf85392', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066142e0dabc19ba3b6217', '\x52fef1aee1b1278e0e44dfe86b556a28042a217edb21f600c14779110a539838', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066142e0db09659df5e50a', '\x52fef1aee1b1278e0e44dfe86b556a28042a217edb21f600c14779110a539838', '\x066142e0dabc19ba3b6217', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066142e0de873327f0cb3f', '\x8b7c9db138150bdc410617d0633fafb0e94b034ef58b44c95504933b91635ae0', NULL, 'ba0b9dde-1b2c-4bd1-8e31-a85e2fa50e53', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x027153c66256b508a289614e6dcfd1001f6d767c8c54290d06796910f724a8727b', 2, 'latchkey:eafeddcd-8936-451b-837b-8e199a4e06ec/0010', '2026-11-27 14:28:49.264375+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066142e0d70c4c1a3c627a', 'lightning', '8e7f557b-ad7e-489f-87bb-0660be6516b9', 'BTC', 1000000, 10000, 1010, 1010000, '\x6d0d26626978c770badc9a32d10a279bda9d240bd7e935c347c77fc54f92dfa9', 'lnbcrt10u1p4snyaqsp5vc64qczn9s22xhtpyaww79wedmf8enparz4l57jr8j5g80f3a9pqpp5d5xjvcnf0rrhpwkungedzz38n0df6fqt6l5nts68calu2nujm75sdqqcqzzs9qrsgqk9ftq8cq7ezq4z4lffunyzdwpute2srchglmfnqwu52xywv6y325nd725l8vefdf2n846hsrhk9xthkge4was38lhpe8s5l66l88krspy3jy7p', '\x0324b724f81db283c00a765777c5d9a3b393a8add6e0f0752496968d76d3a7d62b', '2026-11-27 14:28:56.189591+00', NULL, NULL, 'settled', 1100, '\xa52ac55c029382259ea349dded669fa219802c22fd419580eee8a4ccf9b98168', NULL, '2026-11-27 14:28:48.224722+00'),
	('\x066142e0d812f90ba6bf98', 'lightning', '8e7f557b-ad7e-489f-87bb-0660be6516b9', 'BTC', 1000000, 10000, 1010, 1010000, '\x90d3806ab8658b9659b62b2a1ff6961ebbbccb48c10fbf52d781211f3cf85392', 'lnbcrt10u1p4snyaqsp5s307m8g0k4844ujf6zpndncmwwvu6uy3sdr5kz9ltskx0tgde60qpp5jrfcq64cvk9evkdk9v4pla5kr6amej6gcy8m75khsys3708c2wfqdqqcqzzs9qrsgq2adycr0krxgkp7cjg8sqz5zx2u9479nt7wys79qt8t2lkxgc5e7rnju0y0p56d6e2xy4l4l9v675p9wcarnhknrup7v5vdk0lgddmmcp6qgpu5', '\x0324b724f81db283c00a765777c5d9a3b393a8add6e0f0752496968d76d3a7d62b', '2026-11-27 14:28:56.25684+00', NULL, NULL, 'settled', 3000, '\x1e8368f7ef6eb732b9fafdd67a1f381af6901b91138e015c8586f4314a62dfaf', NULL, '2026-11-27 14:28:48.273463+00'),
	('\x066142e0dabc19ba3b6217', 'lightning', '8e7f557b-ad7e-489f-87bb-0660be6516b9', 'BTC', 1000000, 10000, 1010, 1010000, '\x52fef1aee1b1278e0e44dfe86b556a28042a217edb21f600c14779110a539838', 'lnbcrt10u1p4snyaqsp59uga5n6vq7x56sv89g27uuqjs354y3s3gg82fg6d4zrjdzyhcqxspp52tl0rthpkyncurjyml5xk4t29qzz5gt7mvslvqxpgau3zzjnnquqdqqcqzzs9qrsgqllvw02vyntlhx9cy3fvk9slxvmfcmvaaefsl7netf7gpdg0570wpn98scyqq858lnj58z53jlz7rdq97xp52j77kfej2m0u6lf8v4scplyla29', '\x0324b724f81db283c00a765777c5d9a3b393a8add6e0f0752496968d76d3a7d62b', '2026-11-27 14:28:56.431233+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 14:28:48.451013+00'),
	('\x066142e0de873327f0cb3f', 'lightning', '8e7f557b-ad7e-489f-87bb-0660be6516b9', 'BTC', 900000, 10000, 910, 910000, '\x8b7c9db138150bdc410617d0633fafb0e94b034ef58b44c95504933b91635ae0', 'lnbcrt9u1p4snyaqsp5pcz5sfyzm6h5a2sdv0kzsfh32fcxqpg43790ycq79v2ge4kvcrgspp53d7fmvfcz59acsgxzlgxx0a0kr55kq6w7k95fj24qjfnhytrttsqdqqcqzzs9qrsgqxl0chnk0n4an2jduntchzgce7jnl3mex3mn4flzzyxld0md4qfq8s9xsngaxqkwexzeqq5qhty5wlm5px9p49nrn722vk30v87dxg2sq7jkmtq', '\x0324b724f81db283c00a765777c5d9a3b393a8add6e0f0752496968d76d3a7d62b', '2026-11-27 14:28:48.902606+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xb53a752e1a510f7397c83c9e8e25f57b52a7294262e11732eec7f842f2d94fd9', 50000000, '2026-11-27 14:28:42.178287+00', 'credited', '\x066142e07b5211bf0d36fa', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x6c5f42fa6a9ebb446bb9ce248934439722131cecaf0fc0388207ca4446f89042', 5000000, '2026-11-27 14:28:43.048592+00', 'credited', '\x066142e0889a0c0137d83c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 14:28:37.773042+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
	(4, 0),
	(6, 0),
	(7, 0),
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(12, 5000000),
	(5, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x6d0d26626978c770badc9a32d10a279bda9d240bd7e935c347c77fc54f92dfa9', '\xa52ac55c029382259ea349dded669fa219802c22fd419580eee8a4ccf9b98168', false, 'settle', 'SETTLED', 1000000, '2026-11-27 14:28:48.150215+00', '2026-11-27 15:28:48+00'),
	('\x90d3806ab8658b9659b62b2a1ff6961ebbbccb48c10fbf52d781211f3cf85392', '\x1e8368f7ef6eb732b9fafdd67a1f381af6901b91138e015c8586f4314a62dfaf', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 14:28:48.238443+00', '2026-11-27 15:28:48+00'),
	('\x52fef1aee1b1278e0e44dfe86b556a28042a217edb21f600c14779110a539838', '\x713ca7c783f2325be6297974da538bfe44deac4d6149382238295e32f0f2dd22', false, 'no_route', 'OPEN', 0, '2026-11-27 14:28:48.296518+00', '2026-11-27 15:28:48+00'),
	('\x8b7c9db138150bdc410617d0633fafb0e94b034ef58b44c95504933b91635ae0', '\x11eaed3bd699259eddb5e63057a181124d3cc2e47b578c3eb2bd4dd0c8ec1b37', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 14:28:48.504891+00', '2026-11-27 15:28:48+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x6d90ed64ac0ea5b249a1ce7015de43ae6fc79f5b868507cb5094bb1bc1cc6e13'),
	('outside', '\x0f0922c05db2d5f0281fcd66fb4c98585e0503d694d61ab038cbca7ccb4f6833');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xb53a752e1a510f7397c83c9e8e25f57b52a7294262e11732eec7f842f2d94fd9', 'SETTLED', 50000000, '\xbe2718e9c48d92bdaca7a0ea95c11b488070ac4a7ba4eb6ffb7f8dc2c7389897', 1, '2026-11-27 14:28:42.145038+00'),
	('\x6c5f42fa6a9ebb446bb9ce248934439722131cecaf0fc0388207ca4446f89042', 'SETTLED', 5000000, '\xe9538148f0d230bc54e3f08f5eff5d9bf21db055ac6243483ea280f099363353', 2, '2026-11-27 14:28:43.016419+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x6d0d26626978c770badc9a32d10a279bda9d240bd7e935c347c77fc54f92dfa9', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 14:28:48.21817+00', '2026-11-27 14:28:48.21817+00'),
	(2, '\x90d3806ab8658b9659b62b2a1ff6961ebbbccb48c10fbf52d781211f3cf85392', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 14:28:48.270447+00', '2026-11-27 14:28:48.270447+00'),
	(3, '\x52fef1aee1b1278e0e44dfe86b556a28042a217edb21f600c14779110a539838', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 14:28:48.439125+00', '2026-11-27 14:28:48.439125+00'),
	(4, '\x8b7c9db138150bdc410617d0633fafb0e94b034ef58b44c95504933b91635ae0', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 14:28:49.89715+00', '2026-11-27 14:28:48.697151+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 14:28:37.598264+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 14:28:37.644558+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 14:28:37.672484+00'),
	('0004_payments', '45b060784d50461998c48dcbf921ffd470b291ea081392cb8d055c3316568f7f', 'before', '2026-11-27 14:28:37.684521+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 14:28:37.752108+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 14:28:37.783079+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 14:28:37.804075+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 14:28:37.816468+00'),
	('0009_spent_sums', '324287713a1df9b7749f972b7272883ef49f68ceb7a2a70825300f65cfa50962', 'before', '2026-11-27 14:28:37.832576+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 14:28:37.848485+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('ba2d8d67-a38a-41e3-bc8d-a36ca0a8255e', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', '\x761dd4183e6b11cb137d54fb58373465d060a8584bda6a2531812ce2a3d7c5ce', '2026-11-27 14:28:41.532718+00', '2026-12-27 14:28:41.532718+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('26f53f99-598f-4f5d-82a1-b2e2094d19cb', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', '\x3bad811e7bcbb57c186c09845cd510cd77bfa0864d9d2d23267ccd17421f0853', '2026-11-27 14:28:42.318455+00', '2026-12-27 14:28:42.318455+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2afea9e8-15ba-431d-b8e4-97a5fd7d2680', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', '\x9dec28dac1f030bb7497de6d8028a4b5cddc0938d239357c10371ca8ede2b52d', '2026-11-27 14:28:43.200676+00', '2026-12-27 14:28:43.200676+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('8e7f557b-ad7e-489f-87bb-0660be6516b9', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'BTC', '', '2026-11-27 14:28:41.489363+00'),
	('aa8bd8cf-ffb2-4d72-9828-e218315cb6de', '9ac75ce9-ccdc-4478-95ec-b04e0e6d6c18', 'USD', '', '2026-11-27 14:28:41.49288+00'),
	('43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'BTC', '', '2026-11-27 14:28:42.305142+00'),
	('19e82f58-7092-4bab-977c-98198ca77b5d', '82fcf2cd-03e1-44fc-9d12-7e37f081bf4b', 'USD', '', '2026-11-27 14:28:42.309243+00'),
	('85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', 'BTC', '', '2026-11-27 14:28:43.189555+00'),
	('faa5abc4-68ae-4008-ba4a-caa396c853ff', 'd3371e9e-71bd-43d5-b5b9-3fa7c2535c93', 'USD', '', '2026-11-27 14:28:43.19261+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e07b5211bf0d36fa00', NULL, NULL),
	(5000, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0889a0c0137d83c00', NULL, NULL),
	(-100, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e099fbb3e84a4bf700', 'bob', NULL),
	(100, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e099fbb3e84a4bf701', 'alice', NULL),
	(-50, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e09d2be0e494822400', 'carol', NULL),
	(50, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e09d2be0e494822401', 'bob', NULL),
	(-101, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0a227c38b219a0900', 'bob', NULL),
	(101, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0a227c38b219a0901', 'alice', NULL),
	(-50, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0a66bfb94bc544800', 'carol', NULL),
	(50, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0a66bfb94bc544801', 'bob', NULL),
	(-102, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0a8a62da4aaa99e00', 'bob', NULL),
	(102, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0a8a62da4aaa99e01', 'alice', NULL),
	(-51, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0ab97cab2b82d3c00', 'carol', NULL),
	(51, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0ab97cab2b82d3c01', 'bob', NULL),
	(-103, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0b413f3e48db33000', 'bob', NULL),
	(103, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0b413f3e48db33001', 'alice', NULL),
	(-51, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0b51be0904445db00', 'carol', NULL),
	(51, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0b51be0904445db01', 'bob', NULL),
	(-104, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0b9a20830f765a600', 'bob', NULL),
	(104, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0b9a20830f765a601', 'alice', NULL),
	(-52, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0bbe36f81e8656000', 'carol', NULL),
	(52, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0bbe36f81e8656001', 'bob', NULL),
	(-105, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0beb220f1feb40a00', 'bob', NULL),
	(105, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0beb220f1feb40a01', 'alice', NULL),
	(-52, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0c1e439ce78a44200', 'carol', NULL),
	(52, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0c1e439ce78a44201', 'bob', NULL),
	(-106, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0c70e5daa2b6b9a00', 'bob', NULL),
	(106, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0c70e5daa2b6b9a01', 'alice', NULL),
	(-53, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0c787790d03405700', 'carol', NULL),
	(53, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0c787790d03405701', 'bob', NULL),
	(-107, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0ca0ca57157753500', 'bob', NULL),
	(107, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0ca0ca57157753501', 'alice', NULL),
	(-53, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0cc8308789fe8a000', 'carol', NULL),
	(53, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0cc8308789fe8a001', 'bob', NULL),
	(-108, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0cd2abc18fffd9c00', 'bob', NULL),
	(108, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0cd2abc18fffd9c01', 'alice', NULL),
	(-54, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0cd4ee87be546d700', 'carol', NULL),
	(54, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0cd4ee87be546d701', 'bob', NULL),
	(-109, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0d01cbab017b8e800', 'bob', NULL),
	(109, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d01cbab017b8e801', 'alice', NULL),
	(-54, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d1e66ec96380d600', 'carol', NULL),
	(54, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0d1e66ec96380d601', 'bob', NULL),
	(-110, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0d4a89a84e9254a00', 'bob', NULL),
	(110, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d4a89a84e9254a01', 'alice', NULL),
	(-55, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d4fe58d8a7aade00', 'carol', NULL),
	(55, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0d4fe58d8a7aade01', 'bob', NULL),
	(-111, NULL, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0d6036136e4064200', 'bob', NULL),
	(111, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d6036136e4064201', 'alice', NULL),
	(-55, NULL, '43c4c85c-11e6-4ce1-bd0e-209aeae67baf', '\x066142e0d63cf1e297f1f200', 'carol', NULL),
	(55, NULL, '85ecbe9c-e0ee-4aee-82d4-d4ca8e6542da', '\x066142e0d63cf1e297f1f201', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0d70c4c1a3c627a00', NULL, NULL),
	(-1003, 3, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0d812f90ba6bf9800', NULL, NULL),
	(-1010, 10, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0dabc19ba3b621700', NULL, NULL),
	(1010, 10, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0db09659df5e50a00', NULL, NULL),
	(-910, 10, '8e7f557b-ad7e-489f-87bb-0660be6516b9', '\x066142e0de873327f0cb3f00', NULL, NULL);

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
