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
-- Name: display_of(uuid, bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.display_of(p_wallet uuid, p_parent bytea, p_moment timestamp with time zone) RETURNS TABLE(display_currency text, display_rate bigint)
    LANGUAGE plpgsql STABLE
    AS $$
#variable_conflict use_column
BEGIN
    IF p_parent IS NOT NULL THEN
        RETURN QUERY
        SELECT t.display_currency, t.display_rate
          FROM wallet_transaction t
         WHERE t.wallet_id = p_wallet AND t.id >= p_parent AND t.id < p_parent || '\xff'::bytea
         ORDER BY t.id LIMIT 1;
        IF FOUND THEN
            RETURN;
        END IF;
    END IF;
    RETURN QUERY
    SELECT r.currency, r.billionths
      FROM wallet w
      JOIN account a ON a.id = w.account_id
      JOIN fiat_rate r ON r.currency = a.display_currency AND r.usable_until > p_moment
     WHERE w.id = p_wallet AND a.display_currency <> 'USD';
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
    SET plan_cache_mode TO 'force_generic_plan'
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
    SET plan_cache_mode TO 'force_generic_plan'
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
    SET plan_cache_mode TO 'force_generic_plan'
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
    SET plan_cache_mode TO 'force_generic_plan'
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

CREATE FUNCTION public.post_movement(p_journal public.journal_kind, p_accounts uuid[], p_amounts bigint[], p_movement public.new_movement, p_sides public.new_side[], p_moment timestamp with time zone, p_id bytea) RETURNS TABLE(wallet_id uuid, id bytea, event_xid bigint, event_id bigint, display_currency text, display_rate bigint)
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
        SELECT s.*, p_id || substring(int4send(s.ordinality::integer - 1) FROM 4) AS id,
               d.display_currency, d.display_rate
          FROM unnest(p_sides) WITH ORDINALITY AS s
          LEFT JOIN LATERAL display_of(s.wallet_id, p_movement.parent_id, p_moment) d ON true
    ), made AS (
        INSERT INTO wallet_transaction (wallet_id, id, amount, fee, counterparty, memo,
                                        display_currency, display_rate)
        SELECT s.wallet_id, s.id, s.amount, s.fee, s.counterparty, s.memo,
               s.display_currency, s.display_rate
          FROM side s
    ), told AS (
        INSERT INTO event (kind, wallet_id, transaction_id)
        SELECT s.event, s.wallet_id, s.id FROM side s WHERE s.event IS NOT NULL
        RETURNING event.transaction_id, event.xid, event.id
    )
    SELECT s.wallet_id, s.id, t.xid, t.id, s.display_currency, s.display_rate
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
    push_enabled boolean DEFAULT true NOT NULL,
    push_disabled text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_email_check CHECK ((email = lower(email))),
    CONSTRAINT account_level_check CHECK ((level = ANY (ARRAY['ZERO'::text, 'ONE'::text, 'TWO'::text, 'THREE'::text]))),
    CONSTRAINT account_status_check CHECK ((status = ANY (ARRAY['active'::text, 'locked'::text, 'closed'::text]))),
    CONSTRAINT account_username_check CHECK ((username = lower(username)))
);

--
-- Name: COLUMN account.push_disabled; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.account.push_disabled IS 'the categories of notifications that it wants no push of';

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
-- Name: callback_endpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.callback_endpoint (
    id text NOT NULL,
    account_id uuid NOT NULL,
    url text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT callback_endpoint_id_check CHECK ((id ~~ 'ep\_%'::text)),
    CONSTRAINT callback_endpoint_url_check CHECK ((url <> ''::text))
);

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
-- Name: fiat_rate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fiat_rate (
    currency text NOT NULL,
    billionths bigint NOT NULL,
    usable_until timestamp with time zone NOT NULL,
    CONSTRAINT fiat_rate_billionths_check CHECK ((billionths > 0)),
    CONSTRAINT fiat_rate_currency_check CHECK ((currency <> 'USD'::text))
);

--
-- Name: COLUMN fiat_rate.billionths; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.fiat_rate.billionths IS 'of the currency''s major unit';

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
    cents_per_btc bigint,
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

COMMENT ON COLUMN public.movement.cents_per_btc IS 'the price at that moment, of which display amounts are made; null: there was none';

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
-- Name: price_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.price_point (
    hour timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    cents_per_btc bigint NOT NULL,
    CONSTRAINT price_point_cents_per_btc_check CHECK ((cents_per_btc > 0)),
    CONSTRAINT price_point_check CHECK ((hour = date_bin('01:00:00'::interval, at, '2000-01-03 00:00:00+00'::timestamp with time zone)))
);

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
    display_rate bigint,
    wallet_id uuid NOT NULL,
    id bytea NOT NULL,
    counterparty text,
    memo text,
    display_currency text,
    CONSTRAINT wallet_transaction_amount_check CHECK ((amount <> 0)),
    CONSTRAINT wallet_transaction_check CHECK ((num_nonnulls(display_rate, display_currency) = ANY (ARRAY[0, 2]))),
    CONSTRAINT wallet_transaction_display_currency_check CHECK ((display_currency <> 'USD'::text)),
    CONSTRAINT wallet_transaction_display_rate_check CHECK ((display_rate > 0)),
    CONSTRAINT wallet_transaction_fee_check CHECK ((fee > 0)),
    CONSTRAINT wallet_transaction_id_check CHECK ((octet_length(id) = 12))
)
WITH (fillfactor='95');

--
-- Name: COLUMN wallet_transaction.fee; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.fee IS 'part of the amount; null: none';

--
-- Name: COLUMN wallet_transaction.display_rate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.display_rate IS 'what a dollar cost in it at that time, in billionths of its major unit';

--
-- Name: COLUMN wallet_transaction.counterparty; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.counterparty IS 'the other account''s username at that time';

--
-- Name: COLUMN wallet_transaction.memo; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.memo IS 'null: that of the movement; empty: none is shown';

--
-- Name: COLUMN wallet_transaction.display_currency; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.display_currency IS 'of the account at that time; null: the dollar, or there was no rate';

--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', '8868f957-a2b1-49cc-b98e-6c2c209285f7', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '0bab0e5f-dbf1-4045-9027-2d013393ee3a', true, '{}', '2026-11-27 17:20:30.508084+00'),
	('5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', '0278d0e3-45dd-4e46-bfb6-3aae92dc6fab', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', true, '{}', '2026-11-27 17:20:31.537613+00'),
	('60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', '4ab914c3-4725-4dec-ad05-4a3df279cac8', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', true, '{}', '2026-11-27 17:20:32.032069+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('6b0fc695-fd29-407f-88dd-f3c07b7fad82', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:20:31.672303+00', NULL, '2026-11-27 17:20:33.95724+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c6dcff87-e776-4031-83ae-a8e5125d5993', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:20:32.339339+00', NULL, '2026-11-27 17:20:34.549078+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c144c169-c012-48d7-a716-9839fe5fb9ba', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:20:30.833057+00', NULL, '2026-11-27 17:20:34.272834+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('0ec1eb86-4bbb-4704-9b60-a461b171cca6', 'c144c169-c012-48d7-a716-9839fe5fb9ba', '\x89e50a39ee58ac66f9d8c4df6f3d269ef27fdef5a86f2fe9b64e549f5f2a945e', 'blink_Ogk2YD', 'XXRU', '2026-11-27 17:20:30.840492+00', NULL),
	('0f369d1a-6116-46a5-ab92-e51b0e8e5745', '6b0fc695-fd29-407f-88dd-f3c07b7fad82', '\x7e4793226c863e0b4dbcdad2bb00afd881d1f66bbe42eec93a2db99c2c400693', 'blink_4E7sHt', '7U3K', '2026-11-27 17:20:31.680756+00', NULL),
	('5b8abdb7-7f6f-4b8c-a30f-a314ab0824b6', 'c6dcff87-e776-4031-83ae-a8e5125d5993', '\xed83a8a33d342eb60fc9a4aa38b195ad14378238fb61dae4b3515c8f5c8e53c1', 'blink_FXnV1V', 'JKcZ', '2026-11-27 17:20:32.340449+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614546e8d271b9dc528b80', '2026-11-27 17:20:30.565164+00', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614546ea0897f2397c722e', '2026-11-27 17:20:30.644454+00', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-000000000001', '5e1f5523-6341-4807-9f13-43b18b8e4a11', '{}', '{"expires_at": "2026-12-27T17:20:30.630897+00:00"}'),
	('\x06614546ed77f4648b3cc28a', '2026-11-27 17:20:30.869585+00', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', 'api_key.created', 'session', '5e1f5523-6341-4807-9f13-43b18b8e4a11', '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-000000000002', 'c144c169-c012-48d7-a716-9839fe5fb9ba', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Ogk2YD…XXRU", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614546ef3f6e0c6276564b', '2026-11-27 17:20:30.986278+00', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', 'account.username_set', 'key', 'c144c169-c012-48d7-a716-9839fe5fb9ba', '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614546f812a813697448b5', '2026-11-27 17:20:31.56456+00', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614546f876d7f051795abe', '2026-11-27 17:20:31.590157+00', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-000000000007', 'd8e2e343-882f-4bfe-9f38-9daaf644d221', '{}', '{"expires_at": "2026-12-27T17:20:31.572816+00:00"}'),
	('\x06614546fa59642af914c3d1', '2026-11-27 17:20:31.713707+00', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'api_key.created', 'session', 'd8e2e343-882f-4bfe-9f38-9daaf644d221', '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-000000000008', '6b0fc695-fd29-407f-88dd-f3c07b7fad82', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_4E7sHt…7U3K", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614546fb97c2860752eb23', '2026-11-27 17:20:31.795217+00', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'account.username_set', 'key', '6b0fc695-fd29-407f-88dd-f3c07b7fad82', '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614546ffe5d76310d8283b', '2026-11-27 17:20:32.077477+00', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661454701b754867e9f3446', '2026-11-27 17:20:32.196506+00', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-00000000000d', '6414b22c-27df-4f0d-9676-993870a17e2b', '{}', '{"expires_at": "2026-12-27T17:20:32.175460+00:00"}'),
	('\x0661454704570bf783b4680a', '2026-11-27 17:20:32.368454+00', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', 'api_key.created', 'session', '6414b22c-27df-4f0d-9676-993870a17e2b', '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-00000000000e', 'c6dcff87-e776-4031-83ae-a8e5125d5993', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_FXnV1V…JKcZ", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661454705d6a995365d8743', '2026-11-27 17:20:32.466674+00', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', 'account.username_set', 'key', 'c6dcff87-e776-4031-83ae-a8e5125d5993', '127.0.0.1', 'python-httpx2/2.16.2', 'baf42cc5-fcca-46ad-8f9d-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: callback_endpoint; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(3, -100000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(3, 100000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(4, -50000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(4, 50000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(5, -101000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(5, 101000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(6, -50000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(6, 50000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(7, -102000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(7, 102000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(8, -51000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(8, 51000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(9, -103000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(9, 103000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(10, -51000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(10, 51000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(11, -104000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(11, 104000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(12, -52000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(12, 52000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(13, -105000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(13, 105000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(14, -52000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(14, 52000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(15, -106000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(15, 106000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(16, -53000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(16, 53000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(17, -107000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(17, 107000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(18, -53000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(18, 53000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(19, -108000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(19, 108000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(20, -54000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(20, 54000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(21, -109000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(21, 109000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(22, -54000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(22, 54000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(23, -110000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(23, 110000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(24, -55000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(24, 55000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(25, -111000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(25, 111000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84');
INSERT INTO public.entry VALUES
	(26, -55000, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84'),
	(26, 55000, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a'),
	(27, -1010000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(31, -1010000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(33, -910000, '0bab0e5f-dbf1-4045-9027-2d013393ee3a'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(783, 1, '2026-11-27 17:20:31.425468+00', 'lightning_receipt', '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x06614546f5b380400cc84f00'),
	(798, 2, '2026-11-27 17:20:31.969928+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x06614546fe29a8d8c589d400'),
	(808, 3, '2026-11-27 17:20:32.687453+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x06614547082bda7def0a2501'),
	(810, 4, '2026-11-27 17:20:32.766398+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145470a6111b75e37b501'),
	(813, 5, '2026-11-27 17:20:32.88564+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145470c022a8bbb33fb01'),
	(815, 6, '2026-11-27 17:20:32.939073+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145470d060f7523379901'),
	(819, 7, '2026-11-27 17:20:33.021046+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145470e20af2882020001'),
	(821, 8, '2026-11-27 17:20:33.111944+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145470f4bc55ee6c44701'),
	(824, 9, '2026-11-27 17:20:33.183794+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454710bfd07d88f5b001'),
	(826, 10, '2026-11-27 17:20:33.213665+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x0661454711356dd4f26beb01'),
	(829, 11, '2026-11-27 17:20:33.275351+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471226e02d09285701'),
	(831, 12, '2026-11-27 17:20:33.323059+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x0661454712e2a8da12753901'),
	(834, 13, '2026-11-27 17:20:33.395763+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454713fe05625ea2e901'),
	(836, 14, '2026-11-27 17:20:33.43068+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x06614547148780675756b101'),
	(839, 15, '2026-11-27 17:20:33.490878+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471571503800e33001'),
	(841, 16, '2026-11-27 17:20:33.522624+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x0661454715ecab808355b601'),
	(844, 17, '2026-11-27 17:20:33.595845+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x06614547170a8b737ab6ab01'),
	(846, 18, '2026-11-27 17:20:33.643174+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x0661454717c5b3c7a11b6501'),
	(849, 19, '2026-11-27 17:20:33.707227+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454718bda9d45143c801'),
	(851, 20, '2026-11-27 17:20:33.734171+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145471928fa8ad3e28a01'),
	(854, 21, '2026-11-27 17:20:33.778914+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454719d7a35d2e4b6101'),
	(856, 22, '2026-11-27 17:20:33.798654+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145471a24f51b89feda01'),
	(859, 23, '2026-11-27 17:20:33.852648+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471ae71b5267833f01'),
	(861, 24, '2026-11-27 17:20:33.886418+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145471b7c1e9d043ebf01'),
	(865, 25, '2026-11-27 17:20:33.921018+00', 'lightning_receipt', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471c0293c1d27ff701'),
	(867, 26, '2026-11-27 17:20:33.969296+00', 'intraledger_receipt', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145471cbba6862cbb5f01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:20:29.792698+00'),
	('AFN', 66000000000, '2026-11-28 17:20:29.792698+00'),
	('ALL', 83000000000, '2026-11-28 17:20:29.792698+00'),
	('AMD', 383000000000, '2026-11-28 17:20:29.792698+00'),
	('AOA', 912000000000, '2026-11-28 17:20:29.792698+00'),
	('ARS', 1400000000000, '2026-11-28 17:20:29.792698+00'),
	('AUD', 1530000000, '2026-11-28 17:20:29.792698+00'),
	('AWG', 1790000000, '2026-11-28 17:20:29.792698+00'),
	('AZN', 1700000000, '2026-11-28 17:20:29.792698+00'),
	('BAM', 1690000000, '2026-11-28 17:20:29.792698+00'),
	('BBD', 2000000000, '2026-11-28 17:20:29.792698+00'),
	('BDT', 122000000000, '2026-11-28 17:20:29.792698+00'),
	('BHD', 376000000, '2026-11-28 17:20:29.792698+00'),
	('BIF', 2950000000000, '2026-11-28 17:20:29.792698+00'),
	('BMD', 1000000000, '2026-11-28 17:20:29.792698+00'),
	('BND', 1300000000, '2026-11-28 17:20:29.792698+00'),
	('BOB', 6910000000, '2026-11-28 17:20:29.792698+00'),
	('BRL', 5400000000, '2026-11-28 17:20:29.792698+00'),
	('BSD', 1000000000, '2026-11-28 17:20:29.792698+00'),
	('BTN', 88500000000, '2026-11-28 17:20:29.792698+00'),
	('BWP', 13400000000, '2026-11-28 17:20:29.792698+00'),
	('BYN', 3400000000, '2026-11-28 17:20:29.792698+00'),
	('BZD', 2010000000, '2026-11-28 17:20:29.792698+00'),
	('CAD', 1400000000, '2026-11-28 17:20:29.792698+00'),
	('CDF', 2250000000000, '2026-11-28 17:20:29.792698+00'),
	('CHF', 800000000, '2026-11-28 17:20:29.792698+00'),
	('CLP', 940000000000, '2026-11-28 17:20:29.792698+00'),
	('CNY', 7100000000, '2026-11-28 17:20:29.792698+00'),
	('COP', 3800000000000, '2026-11-28 17:20:29.792698+00'),
	('CRC', 502000000000, '2026-11-28 17:20:29.792698+00'),
	('CUP', 24000000000, '2026-11-28 17:20:29.792698+00'),
	('CVE', 95300000000, '2026-11-28 17:20:29.792698+00'),
	('CZK', 20900000000, '2026-11-28 17:20:29.792698+00'),
	('DJF', 177700000000, '2026-11-28 17:20:29.792698+00'),
	('DKK', 6450000000, '2026-11-28 17:20:29.792698+00'),
	('DOP', 63000000000, '2026-11-28 17:20:29.792698+00'),
	('DZD', 130000000000, '2026-11-28 17:20:29.792698+00'),
	('EGP', 47300000000, '2026-11-28 17:20:29.792698+00'),
	('ERN', 15000000000, '2026-11-28 17:20:29.792698+00'),
	('ETB', 153000000000, '2026-11-28 17:20:29.792698+00'),
	('EUR', 864000000, '2026-11-28 17:20:29.792698+00'),
	('FJD', 2270000000, '2026-11-28 17:20:29.792698+00'),
	('FKP', 760000000, '2026-11-28 17:20:29.792698+00'),
	('GBP', 760000000, '2026-11-28 17:20:29.792698+00'),
	('GEL', 2700000000, '2026-11-28 17:20:29.792698+00'),
	('GHS', 11000000000, '2026-11-28 17:20:29.792698+00'),
	('GIP', 760000000, '2026-11-28 17:20:29.792698+00'),
	('GMD', 73000000000, '2026-11-28 17:20:29.792698+00'),
	('GNF', 8680000000000, '2026-11-28 17:20:29.792698+00'),
	('GTQ', 7660000000, '2026-11-28 17:20:29.792698+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:20:29.792698+00'),
	('HKD', 7780000000, '2026-11-28 17:20:29.792698+00'),
	('HNL', 26300000000, '2026-11-28 17:20:29.792698+00'),
	('HTG', 131000000000, '2026-11-28 17:20:29.792698+00'),
	('HUF', 332000000000, '2026-11-28 17:20:29.792698+00'),
	('IDR', 16700000000000, '2026-11-28 17:20:29.792698+00'),
	('ILS', 3250000000, '2026-11-28 17:20:29.792698+00'),
	('INR', 88700000000, '2026-11-28 17:20:29.792698+00'),
	('IQD', 1310000000000, '2026-11-28 17:20:29.792698+00'),
	('IRR', 42100000000000, '2026-11-28 17:20:29.792698+00'),
	('ISK', 126000000000, '2026-11-28 17:20:29.792698+00'),
	('JMD', 160000000000, '2026-11-28 17:20:29.792698+00'),
	('JOD', 709000000, '2026-11-28 17:20:29.792698+00'),
	('JPY', 154000000000, '2026-11-28 17:20:29.792698+00'),
	('KES', 129000000000, '2026-11-28 17:20:29.792698+00'),
	('KGS', 87400000000, '2026-11-28 17:20:29.792698+00'),
	('KHR', 4010000000000, '2026-11-28 17:20:29.792698+00'),
	('KMF', 425000000000, '2026-11-28 17:20:29.792698+00'),
	('KPW', 900000000000, '2026-11-28 17:20:29.792698+00'),
	('KRW', 1460000000000, '2026-11-28 17:20:29.792698+00'),
	('KWD', 307000000, '2026-11-28 17:20:29.792698+00'),
	('KYD', 833000000, '2026-11-28 17:20:29.792698+00'),
	('KZT', 525000000000, '2026-11-28 17:20:29.792698+00'),
	('LAK', 21700000000000, '2026-11-28 17:20:29.792698+00'),
	('LBP', 89500000000000, '2026-11-28 17:20:29.792698+00'),
	('LKR', 305000000000, '2026-11-28 17:20:29.792698+00'),
	('LRD', 182000000000, '2026-11-28 17:20:29.792698+00'),
	('LSL', 17200000000, '2026-11-28 17:20:29.792698+00'),
	('LYD', 5450000000, '2026-11-28 17:20:29.792698+00'),
	('MAD', 9270000000, '2026-11-28 17:20:29.792698+00'),
	('MDL', 17000000000, '2026-11-28 17:20:29.792698+00'),
	('MGA', 4480000000000, '2026-11-28 17:20:29.792698+00'),
	('MKD', 53200000000, '2026-11-28 17:20:29.792698+00'),
	('MMK', 2100000000000, '2026-11-28 17:20:29.792698+00'),
	('MNT', 3590000000000, '2026-11-28 17:20:29.792698+00'),
	('MOP', 8010000000, '2026-11-28 17:20:29.792698+00'),
	('MRU', 39800000000, '2026-11-28 17:20:29.792698+00'),
	('MUR', 45900000000, '2026-11-28 17:20:29.792698+00'),
	('MVR', 15400000000, '2026-11-28 17:20:29.792698+00'),
	('MWK', 1735000000000, '2026-11-28 17:20:29.792698+00'),
	('MXN', 18400000000, '2026-11-28 17:20:29.792698+00'),
	('MYR', 4150000000, '2026-11-28 17:20:29.792698+00'),
	('MZN', 63900000000, '2026-11-28 17:20:29.792698+00'),
	('NAD', 17200000000, '2026-11-28 17:20:29.792698+00'),
	('NGN', 1440000000000, '2026-11-28 17:20:29.792698+00'),
	('NIO', 36800000000, '2026-11-28 17:20:29.792698+00'),
	('NOK', 10100000000, '2026-11-28 17:20:29.792698+00'),
	('NPR', 142000000000, '2026-11-28 17:20:29.792698+00'),
	('NZD', 1770000000, '2026-11-28 17:20:29.792698+00'),
	('OMR', 384500000, '2026-11-28 17:20:29.792698+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:20:29.792698+00'),
	('PEN', 3370000000, '2026-11-28 17:20:29.792698+00'),
	('PGK', 4230000000, '2026-11-28 17:20:29.792698+00'),
	('PHP', 58900000000, '2026-11-28 17:20:29.792698+00'),
	('PKR', 281000000000, '2026-11-28 17:20:29.792698+00'),
	('PLN', 3670000000, '2026-11-28 17:20:29.792698+00'),
	('PYG', 7060000000000, '2026-11-28 17:20:29.792698+00'),
	('QAR', 3640000000, '2026-11-28 17:20:29.792698+00'),
	('RON', 4390000000, '2026-11-28 17:20:29.792698+00'),
	('RSD', 101000000000, '2026-11-28 17:20:29.792698+00'),
	('RUB', 81000000000, '2026-11-28 17:20:29.792698+00'),
	('RWF', 1453000000000, '2026-11-28 17:20:29.792698+00'),
	('SAR', 3750000000, '2026-11-28 17:20:29.792698+00'),
	('SBD', 8230000000, '2026-11-28 17:20:29.792698+00'),
	('SCR', 13900000000, '2026-11-28 17:20:29.792698+00'),
	('SDG', 600000000000, '2026-11-28 17:20:29.792698+00'),
	('SEK', 9500000000, '2026-11-28 17:20:29.792698+00'),
	('SGD', 1300000000, '2026-11-28 17:20:29.792698+00'),
	('SHP', 760000000, '2026-11-28 17:20:29.792698+00'),
	('SLE', 23200000000, '2026-11-28 17:20:29.792698+00'),
	('SOS', 571000000000, '2026-11-28 17:20:29.792698+00'),
	('SRD', 38600000000, '2026-11-28 17:20:29.792698+00'),
	('SSP', 4600000000000, '2026-11-28 17:20:29.792698+00'),
	('STN', 21200000000, '2026-11-28 17:20:29.792698+00'),
	('SYP', 11000000000000, '2026-11-28 17:20:29.792698+00'),
	('SZL', 17200000000, '2026-11-28 17:20:29.792698+00'),
	('THB', 32400000000, '2026-11-28 17:20:29.792698+00'),
	('TJS', 9240000000, '2026-11-28 17:20:29.792698+00'),
	('TMT', 3500000000, '2026-11-28 17:20:29.792698+00'),
	('TND', 2950000000, '2026-11-28 17:20:29.792698+00'),
	('TOP', 2390000000, '2026-11-28 17:20:29.792698+00'),
	('TRY', 42300000000, '2026-11-28 17:20:29.792698+00'),
	('TTD', 6780000000, '2026-11-28 17:20:29.792698+00'),
	('TWD', 31100000000, '2026-11-28 17:20:29.792698+00'),
	('TZS', 2440000000000, '2026-11-28 17:20:29.792698+00'),
	('UAH', 42100000000, '2026-11-28 17:20:29.792698+00'),
	('UGX', 3600000000000, '2026-11-28 17:20:29.792698+00'),
	('UYU', 39800000000, '2026-11-28 17:20:29.792698+00'),
	('UZS', 11950000000000, '2026-11-28 17:20:29.792698+00'),
	('VES', 233000000000, '2026-11-28 17:20:29.792698+00'),
	('VND', 26300000000000, '2026-11-28 17:20:29.792698+00'),
	('VUV', 122000000000, '2026-11-28 17:20:29.792698+00'),
	('WST', 2810000000, '2026-11-28 17:20:29.792698+00'),
	('XAF', 567000000000, '2026-11-28 17:20:29.792698+00'),
	('XCD', 2700000000, '2026-11-28 17:20:29.792698+00'),
	('XCG', 1790000000, '2026-11-28 17:20:29.792698+00'),
	('XOF', 567000000000, '2026-11-28 17:20:29.792698+00'),
	('XPF', 103000000000, '2026-11-28 17:20:29.792698+00'),
	('YER', 238500000000, '2026-11-28 17:20:29.792698+00'),
	('ZAR', 17200000000, '2026-11-28 17:20:29.792698+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:20:29.792698+00'),
	('ZWG', 26400000000, '2026-11-28 17:20:29.792698+00');

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
	('\x33fad38e094140f2b3c334b9f7ab8abea1a0920032563a72ef2279e4d842f010', '0bab0e5f-dbf1-4045-9027-2d013393ee3a', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', 'BTC', 'lnbcrt500u1p4snw7lsp59l2syz8rvamqn830ywc6k80hx42eq9mvtkuemplfu8epzujqvg2qpp5x0ad8rsfg9q09v7rxjul02u2h6s6pysqxftr5uh0yfu7fkzz7qgqdqqxqrwzqcqzzs9qrsgqkn69hm0ucv53nrdddwuzljgknmd6hpy8na4uh8x7dqtngegs9rerskv698ddvzg5sxwjkyfdgjk6f2pkh55qt9rqag3ggh224nm8mlcp69e5gu', '\x2fd50208e36776099e2f23b1ab1df7355590176c5db99d87e9e1f21172406214', '\x8c26b42b9f78aac1217128145926d17289e0441ae9e3001e6b4337177ca11755', 50000000, '', NULL, NULL, '2026-11-27 17:20:31.217985+00', '2026-11-27 21:20:31+00', 'PAID', 50000000, '\x06614546f5b380400cc84f', 'lightning'),
	('\x9d1d52c7afd185274a5ae2b2dc3422e15f479abcffc13d793208a79dae489a35', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt50u1p4snw7lsp5er6jxk4gtat5jcpc4nacmqh75av65alasex47d0c09234hjdv8hqpp5n5w493a06xzjwjj6u2edcdpzu9050x4ullqn67fjpznemtjgng6sdqqxqrwzqcqzzs9qrsgqt6lgmz8luwww0aushs2nc3wqygaywjkqcjefmm03p0x3msl86n79ludmv68vz6c56dfm0ctam2l3plvuujezpr3epa67q8rfud24wfsqe2ys9r', '\xc8f5235aa85f57496038acfb8d82fea759aa77fd864d5f35f879551ade4d61ee', '\xb28c8f17b48025c7d1dec2b4d6525f273ff296b038e90dfb0faf439e593962e1', 5000000, '', NULL, NULL, '2026-11-27 17:20:31.880968+00', '2026-11-27 21:20:31+00', 'PAID', 5000000, '\x06614546fe29a8d8c589d4', 'lightning'),
	('\x4dc6da762e3158fda8413bab3c8227a4057f0d53e7192d2e1aa9fc1d874fdf14', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1u1p4snwlqsp5ryhajhgl7xa6kuamtg4wcvsunju983vszused5lca2alwsfz9vdspp5fhrd5a3wx9v0m2zp8w4neq385szh7r2nuuvj6ts6487pmp60mu2qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq3zt99w3kh32nkk5hrstxa99egeajllnqksgu4uz8dyt5fw0guprkjqz0ppp9eux4sx8gfshqvxprfkwpp9x947fa9f8xdca6z59zwjgqzrdkch', '\x192fd95d1ff1bbab73bb5a2aec321c9cb853c590172196d3f8eabbf741222b1b', '\xf6b34c3498f88ef22a5787d8016bfdeb538d8aaaa02530c1daf96abe1bc9bf81', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:20:32.517183+00', '2026-11-27 21:20:32+00', 'PAID', 100000, '\x06614547082bda7def0a25', 'intraledger'),
	('\x2b350ff5c4d961fed12d6519beafc817e60dfea8029db1cc289e922c57b32329', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1010n1p4snwlqsp5vqygrfz6c6r4a3qcntf3w6svh6dx3k4lcvvl88p8qfrwnpg2lu9spp59v6slawym9sla5fdv5vmat7gzlnqml4gq2wmrnpgn6fzc4anyv5sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqjueeupj4490qa767k7p09yj74k9vhjgangn4jw50v028dlwxjlz5xt97xrjha44gcrwkmqtf303mf79gh7eklyl9kddpml59wr82necqe3dqt0', '\x600881a45ac6875ec4189ad3176a0cbe9a68dabfc319f39c270246e9850aff0b', '\xc8f420e415f4b43235c54f52851283467e356b40d3cf60921e228f583376f3d5', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:20:32.808314+00', '2026-11-27 21:20:32+00', 'PAID', 101000, '\x066145470c022a8bbb33fb', 'intraledger'),
	('\xd05de93f3216ab9586f6f07bca99e856afaf7667f7149bd3758ad64892a177e4', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1020n1p4snwlqsp5pvpl8yas0lhj039ll827uftmfv27ycnna570qev32shc9s57uyfspp56pw7j0ejz64etphk7pau4x0g26h67an87u2fh5m43tty3y4pwljqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqaa5m6ufcv2852s35af9f204pf3g60ramwylsmd457ukh2xj5htpjt98j2xej46vf6qcusv6c8g6v9pjdnu0t0s9d360g4dg6te4w6rcpq0f6vr', '\x0b03f393b07fef27c4bff9d5ee257b4b15e26273ed3cf06591542f82c29ee113', '\xdba7ee9c47979798c2a7cb717294dbfc291fbcc1734bb366385799c61850a48a', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:20:32.968844+00', '2026-11-27 21:20:32+00', 'PAID', 102000, '\x066145470e20af28820200', 'intraledger'),
	('\xad1fc1123cdce19f387937b27c7d17e2732c9caf84a70effc02c2f987ac53cfb', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1030n1p4snwlpsp5fk5rfnvmsr94m7rf7zz49lesyew2xzuwrszwk8qzpht8e3ptgqkspp5450uzy3umnse7wrex7e8clghufeje890sjnsal7q9shes7k98nasdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqthc39zc933sxl6ecnkw96tue56ax0rc2tslj5uege0uzh4a3kcxh6hpawar87ekhqscrhm5dwmynr3wzew008jsfnetmask9zyzmjxspll6q2p', '\x4da834cd9b80cb5df869f08552ff30265ca30b8e1c04eb1c020dd67cc42b402d', '\x4d5394575e5aa3160b0e31f1f97bb38fc524e65c66d24732f331c0b6ed98b1de', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:20:33.145505+00', '2026-11-27 21:20:33+00', 'PAID', 103000, '\x0661454710bfd07d88f5b0', 'intraledger'),
	('\xb3049490193da595a1970347d40db4612d9512ac488119f4a89dd7d805f2b042', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1040n1p4snwlpsp5tp2xq40unlumdwjvl5hjjqtnl4sutctq55j75klk9haqc6e22llspp5kvzffyqe8kjetgvhqdragrd5vyke2y4vfzq3na9gnhtasp0jkppqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqjy8786c2rq6p3gx9grklefnj5n7pnlravup2sf584uv95w92hgtnvjjjt2mfp7vh8euaphqdm5g05axfgjza4p67x9mr3jg3aut38ggq6u8vvs', '\x58546055fc9ff9b6ba4cfd2f290173fd61c5e160a525ea5bf62dfa0c6b2a57ff', '\x6846d7460169dadd21003a7a98202cbc2edb883bfe0d9005a520717311976293', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:20:33.239053+00', '2026-11-27 21:20:33+00', 'PAID', 104000, '\x066145471226e02d092857', 'intraledger'),
	('\xf164978f5ca6aeffd5740b83c60c6ba9bd71dfe956eb08f05ec20aa34785deb5', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1060n1p4snwlpsp5ax4wxvsjmxtdrxu9gctmu9l9zdqd2mp0sd8amycchqwsedv4rgkqpp579jf0r6u56h0l4t5pwpuvrrt4x7hrhlf2m4s3uz7cg92x3u9m66sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqw58nvyj0j7l7tdaxm0uch2ve45d907xgl3v72w9kep224ksldlx93xdysrmvfkmuerhdafzhdqwpj3xzhuz8hj364shwwqtr3euzdzqqdqm9hq', '\xe9aae33212d996d19b854617be17e51340d56c2f834fdd9318b81d0cb5951a2c', '\xeee1e60f00cb780253d2effd2f9d2792d42ef6c160a0499a3cc6bbf31d91ecc9', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:20:33.468651+00', '2026-11-27 21:20:33+00', 'PAID', 106000, '\x066145471571503800e330', 'intraledger'),
	('\xc55f03eb72d969a883d2d1bdd62377fcf8be3a4cfba5c6a227ecc5d1cb4fc80f', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1070n1p4snwlpsp5g3al2y4k766hpr9670w90yxhtepza75s6kgjadf2f3t4797pcfqqpp5c40s86mjm9563q7j6x7avgmhlnutuwjvlwjudg38anzarj60eq8sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq5cnm2zvthcz30m9s5c0acjuch42775p70pjmea8r3j6k0mhxgvjk73j8xksdvzty0pk3xdsj602u2jx7z0xut8upjgzs3stwf4ft0uqphv6pna', '\x447bf512b6f6b5708cbaf3dc5790d75e422efa90d5912eb52a4c575f17c1c240', '\xbdf043a54572d7e7e4023814ea946d8fcaa64a5bfcaad556c6806d5cabddf9a4', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:20:33.55927+00', '2026-11-27 21:20:33+00', 'PAID', 107000, '\x06614547170a8b737ab6ab', 'intraledger'),
	('\xec9ac531dc6d57e757a164b5cc46f7393a8f6631871688cc9e2e93d9d60e9cea', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1080n1p4snwlpsp53rye5ylft862p5u5a2h3jv06th3wq6jnzxuq4et4wc4hjrf5av9spp5ajdv2vwud4t7w4apvj6uc3hh8yag7e33sutg3ny796fan4swnn4qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqat2q44sdmq3x6pwj8s3uvjes68630kxtdurvy8fdsrvt0yqr5jx5uu2z7s5ap4k6aq4h6rqkg3jyrpkpwfd6tgv278wqv4j68hfz6gsp4ad58c', '\x88c99a13e959f4a0d394eaaf1931fa5de2e06a5311b80ae575762b790d34eb0b', '\x261189cefd63f5661b04b755e197a5a35232d93d82243f531770e6028bd7b3dd', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:20:33.6722+00', '2026-11-27 21:20:33+00', 'PAID', 108000, '\x0661454718bda9d45143c8', 'intraledger'),
	('\x918a7f554147710a0abba6f4f27bdae0714edc241ba923f1981b3d9360abe4bb', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1050n1p4snwlpsp5jh8gytm6vuku9jxfhvyetjhw9akys22h67ns6auhphf3wc6dr97qpp5jx98742pgacs5z4m5m60y776upc5ahpyrw5j8uvcrv7exc9tujasdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqr3zhqpkq260ylm6tvz43ps3kxr66axsqwjspkk52s7nmld7txl0pyn452ktmwyg40slstqmtrg2dqx03np48ty4agg4vfuq9ds27h8qqw9ymfe', '\x95ce822f7a672dc2c8c9bb0995caee2f6c482957d7a70d77970dd317634d197c', '\x1a19334f87644f89cea20173c777edfd4e29082bc350aff6dff9a5902f69181f', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:20:33.354996+00', '2026-11-27 21:20:33+00', 'PAID', 105000, '\x0661454713fe05625ea2e9', 'intraledger'),
	('\x6f0e58f5c766cd954b72e81995b81e9dd4ca3110b1da4f5f2e49d67c0b278d70', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1090n1p4snwlpsp5ruzj602qwx2w378edj7pzeedwf9rks4whmjktz4lcsgdhe82udwspp5du893aw8vmxe2jmjaqvetwq7nh2v5vgsk8dy7hewf8t8cze834cqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqhr3r7zqhkwqth4hyqlzsty0tu7xjxkd9jtzr4puf83944ldq3c5zj4eql0sg6anz2eyj6cu746l3npj2fw95u5wr5dhxzffxvp3x6zqq3shq3a', '\x1f052d3d407194e8f8f96cbc11672d724a3b42aebee5658abfc410dbe4eae35d', '\x6f3d0ada3316ce4424de269ac3c1dca10e0cf167c934b0eff592e96a2fd1ff7b', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:20:33.75666+00', '2026-11-27 21:20:33+00', 'PAID', 109000, '\x0661454719d7a35d2e4b61', 'intraledger'),
	('\x7e9b8a68e623a63be004c400aee8ba931aad13e3dff1c3af84982221d88a7a17', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1100n1p4snwlpsp52qzexhwwe6qp4qt530gakj0e2wl29va3gl0943fjdm6ky8g5u20qpp506dc568xywnrhcqycsq2a696jvd26ylrmlcu8tuynq3zrky20gtsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq23m5c8ec6g76jht8z0z6kx2lht2vjkurmlkm4zu6p375gde2fcd8h30xefcwmknt5tsqj2g7nvhcts6ffy6emsppnxwmxe0duvkecjgqw2rr2u', '\x5005935dcece801a81748bd1db49f953bea2b3b147de5ac5326ef5621d14e29e', '\x9fef50bb5404f749165962e74edbf5e02f4ef0fb854743df3a3af40a3ab9b39c', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:20:33.828132+00', '2026-11-27 21:20:33+00', 'PAID', 110000, '\x066145471ae71b5267833f', 'intraledger'),
	('\x5994db3cf1cb723fa4885a27eb18d4c17b3009838944164f4d7ded8cb69a8112', '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', 'lnbcrt1110n1p4snwlpsp585mmyavnxxf7lswl5n24tc3plyw9et9jax47829kmhykja89l6hqpp5tx2dk083ederlfygtgn7kxx5c9anqzvr39zpvn6d0hkced56syfqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq0cfhjmd7grcgsymfp0tw9vrcvkqylalvg34lx2vgswdzl0hll6khuwlfxuz8g7unm0477vpl60mv7qgf55h74u4le0w7r5yxj90zx8sqc2dch4', '\x3d37b275933193efc1dfa4d555e221f91c5cacb2e9abe3a8b6ddc96974e5feae', '\x94d15a06c2e2cd64369e332fc3ff8a126680ad1e392407836d7cda87246baca8', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:20:33.905432+00', '2026-11-27 21:20:33+00', 'PAID', 111000, '\x066145471c0293c1d27ff7', 'intraledger'),
	('\x71c244b5e0e3c46c66be885d0288d67dc1220e3f111cb54c5dcdce238b9f1667', '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', 'BTC', 'lnbcrt5u1p4snwlzsp5s56r00j2tux97fakgzy695mt8enn5g6zdgwrmhrn772jgj4tdu2qpp5w8pyfd0qu0zxce473pws9zxk0hqjyr3lzywt2nzaeh8z8zulzensdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqkuumhy436c49qdakcpeh63gj87z569s2ut9n65vchgusvpe3ca9jzrwuvdq5r9620e8mu4xvvqvk64q80vq32e2xsx5a34djzg5kypqpndnajy', '\x853437be4a5f0c5f27b64089a2d36b3e673a23426a1c3ddc73f795244aab6f14', '\xefeac67fd702a10b441264f3e18acf40e27e881e4fd9ea8bc635b1cba352d6e1', 500000, 'never paid', NULL, NULL, '2026-11-27 17:20:34.550914+00', '2026-11-27 21:20:34+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:20:31.409024+00', 'lightning_receipt'),
	(2, '2026-11-27 17:20:31.96356+00', 'lightning_receipt'),
	(3, '2026-11-27 17:20:32.619482+00', 'intraledger'),
	(4, '2026-11-27 17:20:32.764177+00', 'intraledger'),
	(5, '2026-11-27 17:20:32.870954+00', 'intraledger'),
	(6, '2026-11-27 17:20:32.937487+00', 'intraledger'),
	(7, '2026-11-27 17:20:33.009839+00', 'intraledger'),
	(8, '2026-11-27 17:20:33.086405+00', 'intraledger'),
	(9, '2026-11-27 17:20:33.181648+00', 'intraledger'),
	(10, '2026-11-27 17:20:33.211757+00', 'intraledger'),
	(11, '2026-11-27 17:20:33.273568+00', 'intraledger'),
	(12, '2026-11-27 17:20:33.32164+00', 'intraledger'),
	(13, '2026-11-27 17:20:33.394181+00', 'intraledger'),
	(14, '2026-11-27 17:20:33.429376+00', 'intraledger'),
	(15, '2026-11-27 17:20:33.489232+00', 'intraledger'),
	(16, '2026-11-27 17:20:33.520811+00', 'intraledger'),
	(17, '2026-11-27 17:20:33.593995+00', 'intraledger'),
	(18, '2026-11-27 17:20:33.641907+00', 'intraledger'),
	(19, '2026-11-27 17:20:33.705385+00', 'intraledger'),
	(20, '2026-11-27 17:20:33.732858+00', 'intraledger'),
	(21, '2026-11-27 17:20:33.777571+00', 'intraledger'),
	(22, '2026-11-27 17:20:33.797365+00', 'intraledger'),
	(23, '2026-11-27 17:20:33.847067+00', 'intraledger'),
	(24, '2026-11-27 17:20:33.885214+00', 'intraledger'),
	(25, '2026-11-27 17:20:33.919635+00', 'intraledger'),
	(26, '2026-11-27 17:20:33.967014+00', 'intraledger'),
	(27, '2026-11-27 17:20:34.032408+00', 'lightning_reserve'),
	(28, '2026-11-27 17:20:34.118491+00', 'lightning_settled'),
	(29, '2026-11-27 17:20:34.157947+00', 'lightning_reserve'),
	(30, '2026-11-27 17:20:34.184964+00', 'lightning_settled'),
	(31, '2026-11-27 17:20:34.225975+00', 'lightning_reserve'),
	(32, '2026-11-27 17:20:34.246215+00', 'lightning_failed'),
	(33, '2026-11-27 17:20:34.275178+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('c144c169-c012-48d7-a716-9839fe5fb9ba');

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
	('6b0fc695-fd29-407f-88dd-f3c07b7fad82', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 5869, 5869),
	('c144c169-c012-48d7-a716-9839fe5fb9ba', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 62623, 62623),
	('c144c169-c012-48d7-a716-9839fe5fb9ba', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 139899, 139899),
	('c144c169-c012-48d7-a716-9839fe5fb9ba', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 423, 423),
	('6b0fc695-fd29-407f-88dd-f3c07b7fad82', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 51982, 51982),
	('c6dcff87-e776-4031-83ae-a8e5125d5993', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 51491, 51491),
	('c6dcff87-e776-4031-83ae-a8e5125d5993', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 183, 183),
	('6b0fc695-fd29-407f-88dd-f3c07b7fad82', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 174197, 24100),
	('6b0fc695-fd29-407f-88dd-f3c07b7fad82', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 330942, 76958),
	('c144c169-c012-48d7-a716-9839fe5fb9ba', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 840264, 232854),
	('c6dcff87-e776-4031-83ae-a8e5125d5993', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 10766, 10766);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('0f249513-1e44-4cd4-b039-e0f9e19c8bb4', 5, '2026-11-27 17:20:34.735136+00');

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
	('1adbcc6c-31b4-4f14-9f7c-5a1050607108', 'USD', NULL, 0, '-infinity'),
	('04983523-386c-4a96-8bc4-00d6b53c071f', 'USD', NULL, 0, '-infinity'),
	('ddc26884-daca-4995-bcf0-bc590d42bf9a', 'USD', NULL, 0, '-infinity'),
	('40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', 'BTC', NULL, 630000, '2026-11-27 17:20:33.967014+00'),
	('5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', 'BTC', NULL, 5636000, '2026-11-27 17:20:33.967014+00'),
	('0bab0e5f-dbf1-4045-9027-2d013393ee3a', 'BTC', NULL, 45819000, '2026-11-27 17:20:34.275178+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614546f5b380400cc84f', '\x33fad38e094140f2b3c334b9f7ab8abea1a0920032563a72ef2279e4d842f010', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614546fe29a8d8c589d4', '\x9d1d52c7afd185274a5ae2b2dc3422e15f479abcffc13d793208a79dae489a35', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614547082bda7def0a25', '\x4dc6da762e3158fda8413bab3c8227a4057f0d53e7192d2e1aa9fc1d874fdf14', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145470a6111b75e37b5', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145470c022a8bbb33fb', '\x2b350ff5c4d961fed12d6519beafc817e60dfea8029db1cc289e922c57b32329', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145470d060f75233799', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145470e20af28820200', '\xd05de93f3216ab9586f6f07bca99e856afaf7667f7149bd3758ad64892a177e4', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145470f4bc55ee6c447', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661454710bfd07d88f5b0', '\xad1fc1123cdce19f387937b27c7d17e2732c9caf84a70effc02c2f987ac53cfb', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661454711356dd4f26beb', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145471226e02d092857', '\xb3049490193da595a1970347d40db4612d9512ac488119f4a89dd7d805f2b042', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661454712e2a8da127539', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661454713fe05625ea2e9', '\x918a7f554147710a0abba6f4f27bdae0714edc241ba923f1981b3d9360abe4bb', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614547148780675756b1', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145471571503800e330', '\xf164978f5ca6aeffd5740b83c60c6ba9bd71dfe956eb08f05ec20aa34785deb5', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661454715ecab808355b6', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614547170a8b737ab6ab', '\xc55f03eb72d969a883d2d1bdd62377fcf8be3a4cfba5c6a227ecc5d1cb4fc80f', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661454717c5b3c7a11b65', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661454718bda9d45143c8', '\xec9ac531dc6d57e757a164b5cc46f7393a8f6631871688cc9e2e93d9d60e9cea', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145471928fa8ad3e28a', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661454719d7a35d2e4b61', '\x6f0e58f5c766cd954b72e81995b81e9dd4ca3110b1da4f5f2e49d67c0b278d70', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145471a24f51b89feda', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145471ae71b5267833f', '\x7e9b8a68e623a63be004c400aee8ba931aad13e3dff1c3af84982221d88a7a17', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145471b7c1e9d043ebf', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145471c0293c1d27ff7', '\x5994db3cf1cb723fa4885a27eb18d4c17b3009838944164f4d7ded8cb69a8112', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145471cbba6862cbb5f', NULL, NULL, '6b0fc695-fd29-407f-88dd-f3c07b7fad82', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145471dbb1807d1ac8b', '\x91e3ade7fc5c1cd02a5cdc8a74a541a206c3e780f430b2a439a29b6fd22997b0', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145471fa57b4316747f', '\xa780704d4498c3b2da357df26e4f5d931be8dc6075f9da7a1a17acb66a222fa6', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661454720af37a2088ac4', '\xb4f198be233d060b6251a9030b560c4e1ac0c9dd1afc25b4e6bf40c6b0d3246b', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661454720fe47e97f0cf3', '\xb4f198be233d060b6251a9030b560c4e1ac0c9dd1afc25b4e6bf40c6b0d3246b', '\x0661454720af37a2088ac4', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614547216f6ab03467bd', '\xb7b609a39b5f495140968dc20f2b8fb3bdd89a3c679cfe98d9af49ee309a3fa5', NULL, 'c144c169-c012-48d7-a716-9839fe5fb9ba', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03d0203a12dfada53ad4d31626f33cc2f225a8df80ec1411f7d32963db1e5f6e7d', 2, 'latchkey:e8fc8c90-0ce5-4f35-89ac-4239f152d265/0015', '2026-11-27 17:20:34.720413+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145471dbb1807d1ac8b', 'lightning', '0bab0e5f-dbf1-4045-9027-2d013393ee3a', 'BTC', 1000000, 10000, 1010, 1010000, '\x91e3ade7fc5c1cd02a5cdc8a74a541a206c3e780f430b2a439a29b6fd22997b0', 'lnbcrt10u1p4snwlpsp55ylzdyzcrq4dv396l69gp3w80al0nyyewd75ee9ggkvmzhdk24yqpp5j836melutswdq2jumj98ff2p5grv8euq7sct9fpe52dkl53fj7cqdqqcqzzs9qrsgq57pjyzyrq6qux4hdp978t6pxz5pg9nwjjkwzgvzla4qsdvn2rk2n3e6wlrul8tc0d8fqx4p67jvedrsg3ku28grmaxfd5v58ze0z3rcp509s3j', '\x0397595e69b1d16196386f3e26f351de2c64ee6657cbd1ab1ec64ad4808d594937', '2026-11-27 17:20:42.032482+00', NULL, NULL, 'settled', 1100, '\x50756fa2466a6726ca4104e14c8cf2dfe03dd391290ce127a475419442d8d90d', NULL, '2026-11-27 17:20:34.118498+00'),
	('\x066145471fa57b4316747f', 'lightning', '0bab0e5f-dbf1-4045-9027-2d013393ee3a', 'BTC', 1000000, 10000, 1010, 1010000, '\xa780704d4498c3b2da357df26e4f5d931be8dc6075f9da7a1a17acb66a222fa6', 'lnbcrt10u1p4snwlzsp5wgrxzzf5hzjkh34ywcll08c6hffudnla550pkn5zv8kn7lcgnegqpp557q8qn2ynrpm9k340hexun6ajvd73hrqwhua57s6z7ktv63z97nqdqqcqzzs9qrsgqagrwxvly452sme3p3yv6rpkv3tdrdv3gmwyln8sdu2wrlas0h5g8eh5j9plx8hv4vwpqttcs40rdak5plet2vrqyqrkdgltkg7zn6tgqkr9klp', '\x0397595e69b1d16196386f3e26f351de2c64ee6657cbd1ab1ec64ad4808d594937', '2026-11-27 17:20:42.158028+00', NULL, NULL, 'settled', 3000, '\x5eab5e9cbe74371dfe817311a95bb22418dd1abdbe65da9f7182751400089a68', NULL, '2026-11-27 17:20:34.184973+00'),
	('\x0661454720af37a2088ac4', 'lightning', '0bab0e5f-dbf1-4045-9027-2d013393ee3a', 'BTC', 1000000, 10000, 1010, 1010000, '\xb4f198be233d060b6251a9030b560c4e1ac0c9dd1afc25b4e6bf40c6b0d3246b', 'lnbcrt10u1p4snwlzsp5hdfmqrqm9sqy5ss9xgehz9u930y9d5qwgesf2z7jkunzwxs6zkhqpp5knce303r85rqkcj34ypsk4svfcdvpjwart7ztd8xhaqvdvxny34sdqqcqzzs9qrsgqf2kd64uz4j8yxarx7udnczfhpk2n5r6mraj02c5a27meu8ytyyn5v75vcxwg4kd9fstgef48gyjs4yzykvaq59xp4x6pyjpc3vv46kgqcgl8r4', '\x0397595e69b1d16196386f3e26f351de2c64ee6657cbd1ab1ec64ad4808d594937', '2026-11-27 17:20:42.226039+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:20:34.246287+00'),
	('\x06614547216f6ab03467bd', 'lightning', '0bab0e5f-dbf1-4045-9027-2d013393ee3a', 'BTC', 900000, 10000, 910, 910000, '\xb7b609a39b5f495140968dc20f2b8fb3bdd89a3c679cfe98d9af49ee309a3fa5', 'lnbcrt9u1p4snwlzsp57wqk0l2tpzg2e6pl8jthfclj7fhd6lx07esgg4xqeqf5p2qgw4cspp5k7mqngumtay4zsyk3hpq72u0kw7a3x3uv7w0axxe4ay7uvy687jsdqqcqzzs9qrsgq53zdf9x8agapg3l7zg7w55vvp9n5pqrf0836zd559esc75vx3gzs2w2hulv4drc0uag4eamqjcwwpjw4e8ntxnmt0jkjzhamg3rulcsqq4zcjr', '\x0397595e69b1d16196386f3e26f351de2c64ee6657cbd1ab1ec64ad4808d594937', '2026-11-27 17:20:34.502848+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:20:29.801937+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x33fad38e094140f2b3c334b9f7ab8abea1a0920032563a72ef2279e4d842f010', 50000000, '2026-11-27 17:20:31.409249+00', 'credited', '\x06614546f5b380400cc84f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x9d1d52c7afd185274a5ae2b2dc3422e15f479abcffc13d793208a79dae489a35', 5000000, '2026-11-27 17:20:31.963644+00', 'credited', '\x06614546fe29a8d8c589d4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:20:27.538044+00');

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
	(14, 0),
	(15, 0),
	(13, 5000000),
	(3, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x91e3ade7fc5c1cd02a5cdc8a74a541a206c3e780f430b2a439a29b6fd22997b0', '\x50756fa2466a6726ca4104e14c8cf2dfe03dd391290ce127a475419442d8d90d', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:20:33.997766+00', '2026-11-27 18:20:33+00'),
	('\xa780704d4498c3b2da357df26e4f5d931be8dc6075f9da7a1a17acb66a222fa6', '\x5eab5e9cbe74371dfe817311a95bb22418dd1abdbe65da9f7182751400089a68', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:20:34.140273+00', '2026-11-27 18:20:34+00'),
	('\xb4f198be233d060b6251a9030b560c4e1ac0c9dd1afc25b4e6bf40c6b0d3246b', '\x02c18c6eb730e61a1d888f8334c9acf2edefb1582e39b7a29c96d7d2e0225011', false, 'no_route', 'OPEN', 0, '2026-11-27 17:20:34.200301+00', '2026-11-27 18:20:34+00'),
	('\xb7b609a39b5f495140968dc20f2b8fb3bdd89a3c679cfe98d9af49ee309a3fa5', '\xc20900f935f8d66a024f785a828c2224f99944e2347d22867e20ee2c94608d0d', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:20:34.262264+00', '2026-11-27 18:20:34+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x5f7d5769f99cd30d19c54b8c5302f26702ba934efff63131f0c2bb8ed1d83865'),
	('outside', '\x92c6dd9d9beb7fc596ed4af6b1e49b993d2df929dfe4658dba214e0e8b81ff26');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x33fad38e094140f2b3c334b9f7ab8abea1a0920032563a72ef2279e4d842f010', 'SETTLED', 50000000, '\x8c26b42b9f78aac1217128145926d17289e0441ae9e3001e6b4337177ca11755', 1, '2026-11-27 17:20:31.316533+00'),
	('\x9d1d52c7afd185274a5ae2b2dc3422e15f479abcffc13d793208a79dae489a35', 'SETTLED', 5000000, '\xb28c8f17b48025c7d1dec2b4d6525f273ff296b038e90dfb0faf439e593962e1', 2, '2026-11-27 17:20:31.928402+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x91e3ade7fc5c1cd02a5cdc8a74a541a206c3e780f430b2a439a29b6fd22997b0', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:20:34.109607+00', '2026-11-27 17:20:34.109607+00'),
	(2, '\xa780704d4498c3b2da357df26e4f5d931be8dc6075f9da7a1a17acb66a222fa6', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:20:34.181647+00', '2026-11-27 17:20:34.181647+00'),
	(3, '\xb4f198be233d060b6251a9030b560c4e1ac0c9dd1afc25b4e6bf40c6b0d3246b', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:20:34.23782+00', '2026-11-27 17:20:34.23782+00'),
	(4, '\xb7b609a39b5f495140968dc20f2b8fb3bdd89a3c679cfe98d9af49ee309a3fa5', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:20:35.489425+00', '2026-11-27 17:20:34.289426+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 17:20:26.976577+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:20:27.122211+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 17:20:27.19891+00'),
	('0004_payments', '245f770f0c6f2bfd06d7fe334bd49083cf4a2249d2696c3218a91486aadfd810', 'before', '2026-11-27 17:20:27.219217+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:20:27.436989+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:20:27.592897+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:20:27.66346+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:20:27.730959+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:20:27.788885+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:20:27.838441+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:20:27.90636+00'),
	('0015_accounts', 'cefbb8ec46caf034f167b4d1f59253fc9c86af55e1be387511aa3fe90d0bd6ff', 'before', '2026-11-27 17:20:27.972667+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('5e1f5523-6341-4807-9f13-43b18b8e4a11', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', '\x683a14ea1559a3d73f7e1e30850ad471c5a2290918a0954f90e50f63b381c1f7', '2026-11-27 17:20:30.630897+00', '2026-12-27 17:20:30.630897+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('d8e2e343-882f-4bfe-9f38-9daaf644d221', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', '\xca41098af881fe85054934e9cd7f7e08ba1a47973ef3535f20a43a4ad3cd7347', '2026-11-27 17:20:31.572816+00', '2026-12-27 17:20:31.572816+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('6414b22c-27df-4f0d-9676-993870a17e2b', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', '\xdbfc5cfb910a36ce3348cb05d63345d2bedb36bab51bdc5e633648c50c2a40d8', '2026-11-27 17:20:32.17546+00', '2026-12-27 17:20:32.17546+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('0bab0e5f-dbf1-4045-9027-2d013393ee3a', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', 'BTC', '', '2026-11-27 17:20:30.524347+00'),
	('1adbcc6c-31b4-4f14-9f7c-5a1050607108', 'e58fe3a3-fc85-4991-b5ce-b8a2d70f2f77', 'USD', '', '2026-11-27 17:20:30.546613+00'),
	('5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'BTC', '', '2026-11-27 17:20:31.542155+00'),
	('04983523-386c-4a96-8bc4-00d6b53c071f', '5a5c48e7-0e53-4a0c-9d4d-c7f5202e4e80', 'USD', '', '2026-11-27 17:20:31.560856+00'),
	('40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', 'BTC', '', '2026-11-27 17:20:32.048248+00'),
	('ddc26884-daca-4995-bcf0-bc590d42bf9a', '60a9eb5f-bd7f-447b-a7eb-7b4bf948e3eb', 'USD', '', '2026-11-27 17:20:32.072426+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x06614546f5b380400cc84f00', NULL, NULL, NULL),
	(5000, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x06614546fe29a8d8c589d400', NULL, NULL, NULL),
	(-100, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x06614547082bda7def0a2500', 'bob', NULL, NULL),
	(100, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x06614547082bda7def0a2501', 'alice', NULL, NULL),
	(-50, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145470a6111b75e37b500', 'carol', NULL, NULL),
	(50, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145470a6111b75e37b501', 'bob', NULL, NULL),
	(-101, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x066145470c022a8bbb33fb00', 'bob', NULL, NULL),
	(101, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145470c022a8bbb33fb01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145470d060f7523379900', 'carol', NULL, NULL),
	(50, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145470d060f7523379901', 'bob', NULL, NULL),
	(-102, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x066145470e20af2882020000', 'bob', NULL, NULL),
	(102, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145470e20af2882020001', 'alice', NULL, NULL),
	(-51, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145470f4bc55ee6c44700', 'carol', NULL, NULL),
	(51, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145470f4bc55ee6c44701', 'bob', NULL, NULL),
	(-103, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x0661454710bfd07d88f5b000', 'bob', NULL, NULL),
	(103, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454710bfd07d88f5b001', 'alice', NULL, NULL),
	(-51, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454711356dd4f26beb00', 'carol', NULL, NULL),
	(51, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x0661454711356dd4f26beb01', 'bob', NULL, NULL),
	(-104, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x066145471226e02d09285700', 'bob', NULL, NULL),
	(104, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471226e02d09285701', 'alice', NULL, NULL),
	(-52, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454712e2a8da12753900', 'carol', NULL, NULL),
	(52, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x0661454712e2a8da12753901', 'bob', NULL, NULL),
	(-105, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x0661454713fe05625ea2e900', 'bob', NULL, NULL),
	(105, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454713fe05625ea2e901', 'alice', NULL, NULL),
	(-52, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x06614547148780675756b100', 'carol', NULL, NULL),
	(52, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x06614547148780675756b101', 'bob', NULL, NULL),
	(-106, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x066145471571503800e33000', 'bob', NULL, NULL),
	(106, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471571503800e33001', 'alice', NULL, NULL),
	(-53, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454715ecab808355b600', 'carol', NULL, NULL),
	(53, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x0661454715ecab808355b601', 'bob', NULL, NULL),
	(-107, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x06614547170a8b737ab6ab00', 'bob', NULL, NULL),
	(107, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x06614547170a8b737ab6ab01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454717c5b3c7a11b6500', 'carol', NULL, NULL),
	(53, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x0661454717c5b3c7a11b6501', 'bob', NULL, NULL),
	(-108, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x0661454718bda9d45143c800', 'bob', NULL, NULL),
	(108, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454718bda9d45143c801', 'alice', NULL, NULL),
	(-54, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471928fa8ad3e28a00', 'carol', NULL, NULL),
	(54, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145471928fa8ad3e28a01', 'bob', NULL, NULL),
	(-109, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x0661454719d7a35d2e4b6100', 'bob', NULL, NULL),
	(109, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x0661454719d7a35d2e4b6101', 'alice', NULL, NULL),
	(-54, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471a24f51b89feda00', 'carol', NULL, NULL),
	(54, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145471a24f51b89feda01', 'bob', NULL, NULL),
	(-110, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x066145471ae71b5267833f00', 'bob', NULL, NULL),
	(110, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471ae71b5267833f01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471b7c1e9d043ebf00', 'carol', NULL, NULL),
	(55, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145471b7c1e9d043ebf01', 'bob', NULL, NULL),
	(-111, NULL, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x066145471c0293c1d27ff700', 'bob', NULL, NULL),
	(111, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471c0293c1d27ff701', 'alice', NULL, NULL),
	(-55, NULL, NULL, '5cf6aadc-a5e5-4a5e-b77e-a86a217d9c84', '\x066145471cbba6862cbb5f00', 'carol', NULL, NULL),
	(55, NULL, NULL, '40fa6ded-95e9-4562-a5a3-c4e0ecb9160a', '\x066145471cbba6862cbb5f01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x066145471dbb1807d1ac8b00', NULL, NULL, NULL),
	(-1003, 3, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x066145471fa57b4316747f00', NULL, NULL, NULL),
	(-1010, 10, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x0661454720af37a2088ac400', NULL, NULL, NULL),
	(1010, 10, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x0661454720fe47e97f0cf300', NULL, NULL, NULL),
	(-910, 10, NULL, '0bab0e5f-dbf1-4045-9027-2d013393ee3a', '\x06614547216f6ab03467bd00', NULL, NULL, NULL);

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
-- Name: callback_endpoint callback_endpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.callback_endpoint
    ADD CONSTRAINT callback_endpoint_pkey PRIMARY KEY (id);

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
-- Name: fiat_rate fiat_rate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fiat_rate
    ADD CONSTRAINT fiat_rate_pkey PRIMARY KEY (currency);

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
-- Name: price_point price_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.price_point
    ADD CONSTRAINT price_point_pkey PRIMARY KEY (hour);

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
-- Name: callback_endpoint_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX callback_endpoint_by_account ON public.callback_endpoint USING btree (account_id, created_at, id);

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
-- Name: callback_endpoint callback_endpoint_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.callback_endpoint
    ADD CONSTRAINT callback_endpoint_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

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
