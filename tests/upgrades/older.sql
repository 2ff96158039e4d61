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
	('76f55a66-a18b-4dec-9d9a-5fa9726e58b9', '28bcca0b-7114-4033-bd51-48f88a85c488', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '332c5527-657d-43ce-b65a-05b07b734593', '2026-11-27 16:55:36.181997+00'),
	('4ebef00b-a5c1-48bf-9407-5042122b80aa', '734dfc33-8a09-47c1-a341-0a284139f0fd', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '328e7428-bd8e-4112-b40a-b4251c5effae', '2026-11-27 16:55:37.167071+00'),
	('2d951060-4a54-4bfc-9c23-d632d52dd7cf', '42187be0-9dcd-4737-a5b7-30f8d9147627', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '2026-11-27 16:55:37.646932+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('1417a6d7-c7ec-4d1b-8874-adee088cdf0d', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:55:36.481273+00', NULL, '2026-11-27 16:55:39.440102+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0168f0ab-f24e-47da-a285-85892a55142a', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:55:37.28248+00', NULL, '2026-11-27 16:55:39.059887+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8c57ae64-4ede-48e5-b7cd-ee1ebc92b124', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 16:55:37.736492+00', NULL, '2026-11-27 16:55:39.780084+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('6101ec32-2f91-42dd-9109-d49e5186a184', '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', '\x3ca226765cd33711fb2b0656aee0c185673ef2ff973eae1fbb79b50eaa5459b0', 'blink_WqvDHi', 'KADl', '2026-11-27 16:55:36.492253+00', NULL),
	('aaaf73ca-fc0b-4cdb-b2a2-df52a0c7fe92', '0168f0ab-f24e-47da-a285-85892a55142a', '\x096078cb79428be812f417eeb9818c3beb245316e473c0804921fa7e24670ffc', 'blink_GPjTzK', 'CnQC', '2026-11-27 16:55:37.290657+00', NULL),
	('79a8c644-bc64-44b5-bbb6-ee65a1f907c3', '8c57ae64-4ede-48e5-b7cd-ee1ebc92b124', '\x44da6599227b977d7de5d0621396bc0c6f8ffa9c40dd657b375452f6d5068fdd', 'blink_bSP6BN', 'S2Qu', '2026-11-27 16:55:37.737183+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066144edd6c64eec7d69ba58', '2026-11-27 16:55:36.210151+00', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066144edd7f95253612d5257', '2026-11-27 16:55:36.288647+00', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-000000000001', 'f4a9d317-18c0-40b3-bbb2-0fb58d8fe5b3', '{}', '{"expires_at": "2026-12-27T16:55:36.284686+00:00"}'),
	('\x066144eddb34adaa1a966cb0', '2026-11-27 16:55:36.500451+00', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', 'api_key.created', 'session', 'f4a9d317-18c0-40b3-bbb2-0fb58d8fe5b3', '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-000000000002', '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_WqvDHi…KADl", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144eddd6d4d6fe92e4549', '2026-11-27 16:55:36.646207+00', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', 'account.username_set', 'key', '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066144ede5c382e07c387b3d', '2026-11-27 16:55:37.192387+00', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066144ede6253647a04b8ade', '2026-11-27 16:55:37.217394+00', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-000000000007', '65e446dc-6f75-4ea7-a203-1890a39be1ad', '{}', '{"expires_at": "2026-12-27T16:55:37.210357+00:00"}'),
	('\x066144ede7f2c9d4ec04c4c5', '2026-11-27 16:55:37.335561+00', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'api_key.created', 'session', '65e446dc-6f75-4ea7-a203-1890a39be1ad', '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-000000000008', '0168f0ab-f24e-47da-a285-85892a55142a', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_GPjTzK…CnQC", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144ede92e1b8c7dc2ee46', '2026-11-27 16:55:37.416278+00', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'account.username_set', 'key', '0168f0ab-f24e-47da-a285-85892a55142a', '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066144edecd5719a8c95fd71', '2026-11-27 16:55:37.655713+00', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066144edecf868fb71d89ed4', '2026-11-27 16:55:37.664657+00', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-00000000000d', 'fdf746de-baeb-47b8-a4d8-e5ba611cc443', '{}', '{"expires_at": "2026-12-27T16:55:37.662631+00:00"}'),
	('\x066144edee68c5a179e1f612', '2026-11-27 16:55:37.758977+00', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', 'api_key.created', 'session', 'fdf746de-baeb-47b8-a4d8-e5ba611cc443', '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-00000000000e', '8c57ae64-4ede-48e5-b7cd-ee1ebc92b124', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_bSP6BN…S2Qu", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066144edeee50e645b6fc603', '2026-11-27 16:55:37.790808+00', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', 'account.username_set', 'key', '8c57ae64-4ede-48e5-b7cd-ee1ebc92b124', '127.0.0.1', 'python-httpx2/2.16.2', '02bf58cf-f38c-4c6d-a9fc-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(3, -100000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(3, 100000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(4, -50000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(4, 50000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(5, -101000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(5, 101000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(6, -50000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(6, 50000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(7, -102000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(7, 102000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(8, -51000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(8, 51000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(9, -103000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(9, 103000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(10, -51000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(10, 51000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(11, -104000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(11, 104000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(12, -52000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(12, 52000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(13, -105000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(13, 105000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(14, -52000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(14, 52000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(15, -106000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(15, 106000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(16, -53000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(16, 53000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(17, -107000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(17, 107000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(18, -53000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(18, 53000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(19, -108000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(19, 108000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(20, -54000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(20, 54000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(21, -109000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(21, 109000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(22, -54000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(22, 54000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(23, -110000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(23, 110000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(24, -55000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(24, 55000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(25, -111000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(25, 111000, '328e7428-bd8e-4112-b40a-b4251c5effae');
INSERT INTO public.entry VALUES
	(26, -55000, '328e7428-bd8e-4112-b40a-b4251c5effae'),
	(26, 55000, '3ce1b95a-27a9-4e0b-978f-73f41720205f'),
	(27, -1010000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(31, -1010000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(33, -910000, '332c5527-657d-43ce-b65a-05b07b734593'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(782, 1, '2026-11-27 16:55:37.112671+00', 'lightning_receipt', '332c5527-657d-43ce-b65a-05b07b734593', '\x066144ede3f98f00c18e9e00'),
	(795, 2, '2026-11-27 16:55:37.601995+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edebceffdcc5227600'),
	(805, 3, '2026-11-27 16:55:37.890239+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf021d6f70fbe8301'),
	(807, 4, '2026-11-27 16:55:37.941467+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf11aad0803e46c01'),
	(810, 5, '2026-11-27 16:55:37.982742+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf1cc6565bbda6e01'),
	(812, 6, '2026-11-27 16:55:38.0065+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf22b7b6d12f16101'),
	(815, 7, '2026-11-27 16:55:38.047173+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf2ca149062a43301'),
	(817, 8, '2026-11-27 16:55:38.066384+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf31487251179f701'),
	(820, 9, '2026-11-27 16:55:38.143851+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf400a9c588432001'),
	(822, 10, '2026-11-27 16:55:38.187652+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf4d14d99779e6c01'),
	(825, 11, '2026-11-27 16:55:38.241952+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf5a9916ecf3c0701'),
	(827, 12, '2026-11-27 16:55:38.26495+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf607e250adb9c701'),
	(830, 13, '2026-11-27 16:55:38.340416+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf713373974f1a001'),
	(832, 14, '2026-11-27 16:55:38.386266+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf7f7cf21f7fd0b01'),
	(835, 15, '2026-11-27 16:55:38.434539+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf8b1a77be9732901'),
	(837, 16, '2026-11-27 16:55:38.476431+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf93e0ad2f763b301'),
	(840, 17, '2026-11-27 16:55:38.535949+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfa3c95eb100e4701'),
	(842, 18, '2026-11-27 16:55:38.583832+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edfaf854d6edfe7701'),
	(846, 19, '2026-11-27 16:55:38.665978+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfc26cd461dc57601'),
	(848, 20, '2026-11-27 16:55:38.712381+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edfcbeb4ecd2422501'),
	(851, 21, '2026-11-27 16:55:38.792079+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfdeead9b27624101'),
	(853, 22, '2026-11-27 16:55:38.8222+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edfe9c7a5dbfd77c01'),
	(856, 23, '2026-11-27 16:55:38.895911+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edffbc518d6cd03b01'),
	(858, 24, '2026-11-27 16:55:38.944804+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144ee005bb058bde65301'),
	(861, 25, '2026-11-27 16:55:39.005971+00', 'lightning_receipt', '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144ee01692d50cd23a501'),
	(863, 26, '2026-11-27 16:55:39.047864+00', 'intraledger_receipt', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144ee020a38abd2e90301');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 16:55:35.445072+00'),
	('AFN', 66000000000, '2026-11-28 16:55:35.445072+00'),
	('ALL', 83000000000, '2026-11-28 16:55:35.445072+00'),
	('AMD', 383000000000, '2026-11-28 16:55:35.445072+00'),
	('AOA', 912000000000, '2026-11-28 16:55:35.445072+00'),
	('ARS', 1400000000000, '2026-11-28 16:55:35.445072+00'),
	('AUD', 1530000000, '2026-11-28 16:55:35.445072+00'),
	('AWG', 1790000000, '2026-11-28 16:55:35.445072+00'),
	('AZN', 1700000000, '2026-11-28 16:55:35.445072+00'),
	('BAM', 1690000000, '2026-11-28 16:55:35.445072+00'),
	('BBD', 2000000000, '2026-11-28 16:55:35.445072+00'),
	('BDT', 122000000000, '2026-11-28 16:55:35.445072+00'),
	('BHD', 376000000, '2026-11-28 16:55:35.445072+00'),
	('BIF', 2950000000000, '2026-11-28 16:55:35.445072+00'),
	('BMD', 1000000000, '2026-11-28 16:55:35.445072+00'),
	('BND', 1300000000, '2026-11-28 16:55:35.445072+00'),
	('BOB', 6910000000, '2026-11-28 16:55:35.445072+00'),
	('BRL', 5400000000, '2026-11-28 16:55:35.445072+00'),
	('BSD', 1000000000, '2026-11-28 16:55:35.445072+00'),
	('BTN', 88500000000, '2026-11-28 16:55:35.445072+00'),
	('BWP', 13400000000, '2026-11-28 16:55:35.445072+00'),
	('BYN', 3400000000, '2026-11-28 16:55:35.445072+00'),
	('BZD', 2010000000, '2026-11-28 16:55:35.445072+00'),
	('CAD', 1400000000, '2026-11-28 16:55:35.445072+00'),
	('CDF', 2250000000000, '2026-11-28 16:55:35.445072+00'),
	('CHF', 800000000, '2026-11-28 16:55:35.445072+00'),
	('CLP', 940000000000, '2026-11-28 16:55:35.445072+00'),
	('CNY', 7100000000, '2026-11-28 16:55:35.445072+00'),
	('COP', 3800000000000, '2026-11-28 16:55:35.445072+00'),
	('CRC', 502000000000, '2026-11-28 16:55:35.445072+00'),
	('CUP', 24000000000, '2026-11-28 16:55:35.445072+00'),
	('CVE', 95300000000, '2026-11-28 16:55:35.445072+00'),
	('CZK', 20900000000, '2026-11-28 16:55:35.445072+00'),
	('DJF', 177700000000, '2026-11-28 16:55:35.445072+00'),
	('DKK', 6450000000, '2026-11-28 16:55:35.445072+00'),
	('DOP', 63000000000, '2026-11-28 16:55:35.445072+00'),
	('DZD', 130000000000, '2026-11-28 16:55:35.445072+00'),
	('EGP', 47300000000, '2026-11-28 16:55:35.445072+00'),
	('ERN', 15000000000, '2026-11-28 16:55:35.445072+00'),
	('ETB', 153000000000, '2026-11-28 16:55:35.445072+00'),
	('EUR', 864000000, '2026-11-28 16:55:35.445072+00'),
	('FJD', 2270000000, '2026-11-28 16:55:35.445072+00'),
	('FKP', 760000000, '2026-11-28 16:55:35.445072+00'),
	('GBP', 760000000, '2026-11-28 16:55:35.445072+00'),
	('GEL', 2700000000, '2026-11-28 16:55:35.445072+00'),
	('GHS', 11000000000, '2026-11-28 16:55:35.445072+00'),
	('GIP', 760000000, '2026-11-28 16:55:35.445072+00'),
	('GMD', 73000000000, '2026-11-28 16:55:35.445072+00'),
	('GNF', 8680000000000, '2026-11-28 16:55:35.445072+00'),
	('GTQ', 7660000000, '2026-11-28 16:55:35.445072+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 16:55:35.445072+00'),
	('HKD', 7780000000, '2026-11-28 16:55:35.445072+00'),
	('HNL', 26300000000, '2026-11-28 16:55:35.445072+00'),
	('HTG', 131000000000, '2026-11-28 16:55:35.445072+00'),
	('HUF', 332000000000, '2026-11-28 16:55:35.445072+00'),
	('IDR', 16700000000000, '2026-11-28 16:55:35.445072+00'),
	('ILS', 3250000000, '2026-11-28 16:55:35.445072+00'),
	('INR', 88700000000, '2026-11-28 16:55:35.445072+00'),
	('IQD', 1310000000000, '2026-11-28 16:55:35.445072+00'),
	('IRR', 42100000000000, '2026-11-28 16:55:35.445072+00'),
	('ISK', 126000000000, '2026-11-28 16:55:35.445072+00'),
	('JMD', 160000000000, '2026-11-28 16:55:35.445072+00'),
	('JOD', 709000000, '2026-11-28 16:55:35.445072+00'),
	('JPY', 154000000000, '2026-11-28 16:55:35.445072+00'),
	('KES', 129000000000, '2026-11-28 16:55:35.445072+00'),
	('KGS', 87400000000, '2026-11-28 16:55:35.445072+00'),
	('KHR', 4010000000000, '2026-11-28 16:55:35.445072+00'),
	('KMF', 425000000000, '2026-11-28 16:55:35.445072+00'),
	('KPW', 900000000000, '2026-11-28 16:55:35.445072+00'),
	('KRW', 1460000000000, '2026-11-28 16:55:35.445072+00'),
	('KWD', 307000000, '2026-11-28 16:55:35.445072+00'),
	('KYD', 833000000, '2026-11-28 16:55:35.445072+00'),
	('KZT', 525000000000, '2026-11-28 16:55:35.445072+00'),
	('LAK', 21700000000000, '2026-11-28 16:55:35.445072+00'),
	('LBP', 89500000000000, '2026-11-28 16:55:35.445072+00'),
	('LKR', 305000000000, '2026-11-28 16:55:35.445072+00'),
	('LRD', 182000000000, '2026-11-28 16:55:35.445072+00'),
	('LSL', 17200000000, '2026-11-28 16:55:35.445072+00'),
	('LYD', 5450000000, '2026-11-28 16:55:35.445072+00'),
	('MAD', 9270000000, '2026-11-28 16:55:35.445072+00'),
	('MDL', 17000000000, '2026-11-28 16:55:35.445072+00'),
	('MGA', 4480000000000, '2026-11-28 16:55:35.445072+00'),
	('MKD', 53200000000, '2026-11-28 16:55:35.445072+00'),
	('MMK', 2100000000000, '2026-11-28 16:55:35.445072+00'),
	('MNT', 3590000000000, '2026-11-28 16:55:35.445072+00'),
	('MOP', 8010000000, '2026-11-28 16:55:35.445072+00'),
	('MRU', 39800000000, '2026-11-28 16:55:35.445072+00'),
	('MUR', 45900000000, '2026-11-28 16:55:35.445072+00'),
	('MVR', 15400000000, '2026-11-28 16:55:35.445072+00'),
	('MWK', 1735000000000, '2026-11-28 16:55:35.445072+00'),
	('MXN', 18400000000, '2026-11-28 16:55:35.445072+00'),
	('MYR', 4150000000, '2026-11-28 16:55:35.445072+00'),
	('MZN', 63900000000, '2026-11-28 16:55:35.445072+00'),
	('NAD', 17200000000, '2026-11-28 16:55:35.445072+00'),
	('NGN', 1440000000000, '2026-11-28 16:55:35.445072+00'),
	('NIO', 36800000000, '2026-11-28 16:55:35.445072+00'),
	('NOK', 10100000000, '2026-11-28 16:55:35.445072+00'),
	('NPR', 142000000000, '2026-11-28 16:55:35.445072+00'),
	('NZD', 1770000000, '2026-11-28 16:55:35.445072+00'),
	('OMR', 384500000, '2026-11-28 16:55:35.445072+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 16:55:35.445072+00'),
	('PEN', 3370000000, '2026-11-28 16:55:35.445072+00'),
	('PGK', 4230000000, '2026-11-28 16:55:35.445072+00'),
	('PHP', 58900000000, '2026-11-28 16:55:35.445072+00'),
	('PKR', 281000000000, '2026-11-28 16:55:35.445072+00'),
	('PLN', 3670000000, '2026-11-28 16:55:35.445072+00'),
	('PYG', 7060000000000, '2026-11-28 16:55:35.445072+00'),
	('QAR', 3640000000, '2026-11-28 16:55:35.445072+00'),
	('RON', 4390000000, '2026-11-28 16:55:35.445072+00'),
	('RSD', 101000000000, '2026-11-28 16:55:35.445072+00'),
	('RUB', 81000000000, '2026-11-28 16:55:35.445072+00'),
	('RWF', 1453000000000, '2026-11-28 16:55:35.445072+00'),
	('SAR', 3750000000, '2026-11-28 16:55:35.445072+00'),
	('SBD', 8230000000, '2026-11-28 16:55:35.445072+00'),
	('SCR', 13900000000, '2026-11-28 16:55:35.445072+00'),
	('SDG', 600000000000, '2026-11-28 16:55:35.445072+00'),
	('SEK', 9500000000, '2026-11-28 16:55:35.445072+00'),
	('SGD', 1300000000, '2026-11-28 16:55:35.445072+00'),
	('SHP', 760000000, '2026-11-28 16:55:35.445072+00'),
	('SLE', 23200000000, '2026-11-28 16:55:35.445072+00'),
	('SOS', 571000000000, '2026-11-28 16:55:35.445072+00'),
	('SRD', 38600000000, '2026-11-28 16:55:35.445072+00'),
	('SSP', 4600000000000, '2026-11-28 16:55:35.445072+00'),
	('STN', 21200000000, '2026-11-28 16:55:35.445072+00'),
	('SYP', 11000000000000, '2026-11-28 16:55:35.445072+00'),
	('SZL', 17200000000, '2026-11-28 16:55:35.445072+00'),
	('THB', 32400000000, '2026-11-28 16:55:35.445072+00'),
	('TJS', 9240000000, '2026-11-28 16:55:35.445072+00'),
	('TMT', 3500000000, '2026-11-28 16:55:35.445072+00'),
	('TND', 2950000000, '2026-11-28 16:55:35.445072+00'),
	('TOP', 2390000000, '2026-11-28 16:55:35.445072+00'),
	('TRY', 42300000000, '2026-11-28 16:55:35.445072+00'),
	('TTD', 6780000000, '2026-11-28 16:55:35.445072+00'),
	('TWD', 31100000000, '2026-11-28 16:55:35.445072+00'),
	('TZS', 2440000000000, '2026-11-28 16:55:35.445072+00'),
	('UAH', 42100000000, '2026-11-28 16:55:35.445072+00'),
	('UGX', 3600000000000, '2026-11-28 16:55:35.445072+00'),
	('UYU', 39800000000, '2026-11-28 16:55:35.445072+00'),
	('UZS', 11950000000000, '2026-11-28 16:55:35.445072+00'),
	('VES', 233000000000, '2026-11-28 16:55:35.445072+00'),
	('VND', 26300000000000, '2026-11-28 16:55:35.445072+00'),
	('VUV', 122000000000, '2026-11-28 16:55:35.445072+00'),
	('WST', 2810000000, '2026-11-28 16:55:35.445072+00'),
	('XAF', 567000000000, '2026-11-28 16:55:35.445072+00'),
	('XCD', 2700000000, '2026-11-28 16:55:35.445072+00'),
	('XCG', 1790000000, '2026-11-28 16:55:35.445072+00'),
	('XOF', 567000000000, '2026-11-28 16:55:35.445072+00'),
	('XPF', 103000000000, '2026-11-28 16:55:35.445072+00'),
	('YER', 238500000000, '2026-11-28 16:55:35.445072+00'),
	('ZAR', 17200000000, '2026-11-28 16:55:35.445072+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 16:55:35.445072+00'),
	('ZWG', 26400000000, '2026-11-28 16:55:35.445072+00');

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
	('\x9370ca0b99a54a26929a72fcde319ab982a38830b708edfffdb8730484bfd15c', '332c5527-657d-43ce-b65a-05b07b734593', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', 'BTC', 'lnbcrt500u1p4sndsgsp57fsd3nahwsmv4hc0ayqyfy9rsxkezq9apwktte4uxr940jv3fg6spp5jdcv5zue549zdy56wt7duvv6hxp28zpskuywmllahpesfp9l69wqdqqxqrwzqcqzzs9qrsgqartexlu85kh5fc40ya6zdltynjae6y8nsm7wfzksar0sk2gvlcz9vredlknzm439e4f6w7pkmqk62hlj7z3zunuqenwwrr35s79cphqqq30ukj', '\xf260d8cfb77436cadf0fe9004490a381ad9100bd0bacb5e6bc30cb57c9914a35', '\x96ab55da25d88b0cc89f3fc90e031cbf69c21f5a41ec0afbb6b1286a4277ec55', 50000000, '', NULL, NULL, '2026-11-27 16:55:36.879087+00', '2026-11-27 20:55:36+00', 'PAID', 50000000, '\x066144ede3f98f00c18e9e', 'lightning'),
	('\xdb68c4938650fd5d18ac6c40fbfac75a318499e6f6b6163655c321b16528bb38', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt50u1p4sndsfsp5ztjhdgrtkfhj2924e5v4vt5ncfkez9n9zj5vtnrtqkd2zctr7q9spp5md5vfyux2r746x9vd3q0h7k8tgccfx0x76mpvdj4cvsmzefghvuqdqqxqrwzqcqzzs9qrsgqgrrmwdxwwh94hrcxcwz5krsvkzw8520sz0qvlypm0we6cy8an0dpl48ymkjexpad7gpx8cwp5z7qftv6s75a9vyaflz94xgdfkzw98cp7d56z9', '\x12e576a06bb26f251555cd19562e93c26d91166514a8c5cc6b059aa16163f00b', '\x4b5f71729be618b944152ad9ef6b66e9c913ca7bd273623c2027c53c8adef5d0', 5000000, '', NULL, NULL, '2026-11-27 16:55:37.462582+00', '2026-11-27 20:55:37+00', 'PAID', 5000000, '\x066144edebceffdcc52276', 'lightning'),
	('\xac6b39c1a890c12003ae5d8ca42301dc178893ea4db27fe6b5e7926d6c15f586', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1u1p4sndsfsp5pgzz7skp8j55ggsnqvmjhuxm3wy023ss9cma787k5ytd5zhcuztqpp5434nnsdgjrqjqqawtkx2ggcpmstc3yl2fke8le44u7fx6mq47krqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqvhmd0d7vx57gmkgvdwa33cclvlrtd63daesuf4357s6s80erd5eh9qc09xuqswm4qf4yrwmw46xvpl8y6xfjesev3w00zsa825222zsprunjru', '\x0a042f42c13ca944221303372bf0db8b88f546102e37df1fd6a116da0af8e096', '\xa1c37a0be47e5253c58c6c2517bef082a805c715cf5218f7b981bd23a03184fa', 100000, 'coffee 100', NULL, NULL, '2026-11-27 16:55:37.813728+00', '2026-11-27 20:55:37+00', 'PAID', 100000, '\x066144edf021d6f70fbe83', 'intraledger'),
	('\x6086c767fd08bee100e656dcd132a6a320de5aa08b094a315a9f48a387188d17', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1010n1p4sndsfsp5l2jz5hs9wjnm0w87a5fd7a0xewusmn9w8uz2jf03s4vdnlzwdg8qpp5vzrvwelapzlwzq8x2mwdzv4x5vsduk4q3vy55v26nay28pcc35tsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqxzudf2w3ljdvg6zj2043hqduksa4zva8pzacne0stw8xg5q99eg9zy9ycpc3admylawsatgzpndthlprfwns0t2j2s7cys6d32z5a7qqm463jg', '\xfaa42a5e0574a7b7b8feed12df75e6cbb90dccae3f04a925f18558d9fc4e6a0e', '\x871c5bf04476b2b6ebae79d22b80a5fdcdb674e12cf64f24a03a2c2a0c0a8264', 101000, 'coffee 101', NULL, NULL, '2026-11-27 16:55:37.95916+00', '2026-11-27 20:55:37+00', 'PAID', 101000, '\x066144edf1cc6565bbda6e', 'intraledger'),
	('\x06a04b769ed618fd61b5f0a5e0f6f66bdfa1d9fa877ff7153a47eccf07009a8d', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1020n1p4snds2sp523x08astsvq492kugav83qey4yc5xm8l5lgta6ldr06vhhwxmmxqpp5q6syka576cv06cd47zj7pahkd006rk06sallw9f6glkv7pcqn2xsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqwj825crq9yta2rty40xu3e64vmd68w6r0x8s2kgm0x5rkyd4mj4swa9sj0gr7ku5rktthv9tkltvs4xz3mqr2erk5dgmcah4xye029sqdavhgd', '\x544cf3f60b830152aadc4758788324a931436cffa7d0beebed1bf4cbddc6decc', '\xb1fce36c905e3411445c40a1b1193d7b318b560f7c388f83a7d41c6b37facc2e', 102000, 'coffee 102', NULL, NULL, '2026-11-27 16:55:38.026358+00', '2026-11-27 20:55:38+00', 'PAID', 102000, '\x066144edf2ca149062a433', 'intraledger'),
	('\x678afaa126762dfabb5d68c4074ca3fe503ceee1ec7393a880d4cfcbb0a12460', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1030n1p4snds2sp5fhzrner5d5y6y3e9rupss04z6p73sr6j8lc5e5y5z6hz4pksaexqpp5v7904gfxwckl4w6adrzqwn9rlegremhpa3ee82yq6n8uhv9py3sqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq3lmyd3rephqcp56xzmat0wn4qw9qk4auxfxheymaq3qhscyfs7vzqqw5m8sejjr9ddpdz7q306cfjmcu3ds7vt77elf6xf792pscakcqakxhhe', '\x4dc439e4746d09a247251f03083ea2d07d180f523ff14cd09416ae2a86d0ee4c', '\xe5d19b2f61d738c11dcd121b980a286d2224ee95fcf577617180387dac230089', 103000, 'coffee 103', NULL, NULL, '2026-11-27 16:55:38.088633+00', '2026-11-27 20:55:38+00', 'PAID', 103000, '\x066144edf400a9c5884320', 'intraledger'),
	('\x09813ec325322604619e74322287b51f810c4d7033eb2b90bdb0216fcecd6e1f', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1040n1p4snds2sp5euzev279qfsymq37grk9lufxpnme3jgj0234zr24jv7urh2jrnuspp5pxqnase9xgnqgcv7wsez9pa4r7qscntsx04jhy9akqsklnkddc0sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq7aqzvhq23dt3ge769unrh4hwva49lap4lz3pnrfqjtgq8vs4hyhqqr2y2lpnx472mzwtf43an28tnnp6hvlzqskhqshuanxfcr2dwdcq9dmm5q', '\xcf05962bc502604d823e40ec5ff1260cf798c9127aa3510d55933dc1dd521cf9', '\xd71df5030157abdb0f46fdd5c51b8d70648aea168ea627d244f301176073a569', 104000, 'coffee 104', NULL, NULL, '2026-11-27 16:55:38.217319+00', '2026-11-27 20:55:38+00', 'PAID', 104000, '\x066144edf5a9916ecf3c07', 'intraledger'),
	('\x769df04ad2078a0b9ed269f9f6aaba5609a48e5510959ea32cbf5e0834c52e15', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1070n1p4snds2sp53fmff89vpvesr9awct58st3kcunx7jg7lm8ujstnhzqaq9kscr3spp5w6wlqjkjq79qh8kjd8uld2462cy6frj4zz2eagevha0qsdx99c2sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq2wvywu4e3k9kx65a62r3m8vr600x9k9njuhzha6rr8crmv8zdrfhsqmydyczm0yp9zd36f02jepa4zh0qmda4rq203jw89zg4mp9r0qqayst5g', '\x8a76949cac0b330197aec2e8782e36c7266f491efecfc94173b881d016d0c0e3', '\xc21ae4afe15b88aa11d4d0e8c0e0bad03548b5510b36407c026e2bc42852db55', 107000, 'coffee 107', NULL, NULL, '2026-11-27 16:55:38.499528+00', '2026-11-27 20:55:38+00', 'PAID', 107000, '\x066144edfa3c95eb100e47', 'intraledger'),
	('\xb2cf3321e10da917bad8cbdb4ae09cb54010baefdfb4a432e83ab2189af0ae51', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1050n1p4snds2sp5lwwqprn8al9wmeqjkhqv2jj2kfg65yyp4gdzudt54lumnxwqr93qpp5kt8nxg0ppk530wkce0d54cyuk4qppwh0m762gvhg82ep3xhs4egsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqal259t54xva85afcrwz4kq3sd0frl9q944m3j2f02kycl2g5e24zaddzvgnarvgtpplfs3gmjfx3khynq7z7sdrpwtagzz6p88wdp2gprt7y69', '\xfb9c008e67efcaede412b5c0c54a4ab251aa1081aa1a2e3574aff9b999c01962', '\x5fe5fbe007eed7f8526e12ef8e7922051212d0347441452cefb683d8013b9edf', 105000, 'coffee 105', NULL, NULL, '2026-11-27 16:55:38.293551+00', '2026-11-27 20:55:38+00', 'PAID', 105000, '\x066144edf713373974f1a0', 'intraledger'),
	('\xadfdacba9887d8c93e818b3befe3b785fd6885478f3f4968f4e7575af4167ef3', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1060n1p4snds2sp5mqwutz6paqgysrp5paxrfgus07yqqq5hdhhkvejrxj70usqy6r3spp54h76ew5cslvvj05p3va7lcahsh7k3p283ul5j685uat44aqk0mesdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq5grjydrmemk5fdpgkttt6qzx852mylypppw2d9her4kytzr0fhshkchv640564wuyujn3tk779fkp7ycxamwxssyej846v4le5nrxcgpmtry79', '\xd81dc58b41e810480c340f4c34a3907f880002976def66664334bcfe4004d0e3', '\x248550065bcc33387e54d4f4c9718a431c208633cab81377c4131a48602ec8b4', 106000, 'coffee 106', NULL, NULL, '2026-11-27 16:55:38.408355+00', '2026-11-27 20:55:38+00', 'PAID', 106000, '\x066144edf8b1a77be97329', 'intraledger'),
	('\xfe3ef2bf5f522f6a97ca8975f8fdfe23d44a99a3e0944d4935df6ca848ede964', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1080n1p4snds2sp57t3mmksrwppwn008hz4gj6taaed36dfyxzd4vtn4jle8sfvgpz3qpp5lcl0906l2ghk4972396l3l07y02y4xdruz2y6jf4mak2sj8da9jqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqv330m2ectj7chne07sgv25ujwqf0v7eas8nl699xedfnarp3jkqrzdrwc2tp3js2wl4cnxtfy8k6tgedrc87qh725xjq2ysxs37xdegqkg90u9', '\xf2e3bdda037042e9bde7b8aa89697dee5b1d3524309b562e7597f278258808a2', '\x446e24a76e86eda33cc387c7579cde273bbf07371a2d2d55ff1335353deef98e', 108000, 'coffee 108', NULL, NULL, '2026-11-27 16:55:38.634669+00', '2026-11-27 20:55:38+00', 'PAID', 108000, '\x066144edfc26cd461dc576', 'intraledger'),
	('\x3c6e085b19f33d0849dc79244539a209979b8e96c74ede7d80a8d5d62be54705', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1090n1p4snds2sp5q8pe8chyk2e73zl9xst6dwe8q6m5mshsyqfvl5mmvp2dgm9vwwjspp583hqskce7v7ssjwu0yjy2wdzpxtehr5kca8dulvq4r2av2l9guzsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq0vxn7chh7wryjk3qupqeaq92auvj3r945ujrcy0ppea7w6qg0q8r6kgw5xd0j4lmdna8a9qvej4yr35lp84q30h89f8l74xxgm56q9cpj9yd8p', '\x01c393e2e4b2b3e88be53417a6bb2706b74dc2f02012cfd37b6054d46cac73a5', '\xd87ca821b71d036b76b39d4721b0d047b0e441a860ee4368b59afcc7d7642211', 109000, 'coffee 109', NULL, NULL, '2026-11-27 16:55:38.742068+00', '2026-11-27 20:55:38+00', 'PAID', 109000, '\x066144edfdeead9b276241', 'intraledger'),
	('\x208ed2010958d16eb1a14cbc38a6347f7225b1722e7f98fce2d93e5c3707eb8d', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1100n1p4snds2sp5rn8mnkejkmx8gkcsl5nfhvt6js90surwr57dqy2jxd4ja0h4e8gqpp5yz8dyqgftrgkavdpfj7r3f350aeztvtj9ele3l8zmyl9cdc8awxsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq5sxz9ura3vuwd5ld9xrul3tzlylsqplmc2e2pu980ghxaemxn7rz0flvpw6h4mxy4mk6n8ll0lyu2pr54gwrn243hfxy7pgdlcap56sqj0gtv6', '\x1ccfb9db32b6cc745b10fd269bb17a940af8706e1d3cd01152336b2ebef5c9d0', '\xdec8cd6216a7bd31a1884b913853a15327c4bd2067c1d69a3d3cb5c54f854038', 110000, 'coffee 110', NULL, NULL, '2026-11-27 16:55:38.862204+00', '2026-11-27 20:55:38+00', 'PAID', 110000, '\x066144edffbc518d6cd03b', 'intraledger'),
	('\x155abd75452b92376bdb35ae0fe3091c227113f02eed65145e2bcea3bb6439a7', '328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', 'lnbcrt1110n1p4snds2sp5jms8e004dpzwh3dlzv076luhhq6rfs35qn54es2ptqaqehh09nfspp5z4dt6a299wfrw67mxkhqlccfrs38zyls9mkk29z790828wmy8xnsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq9pax4pdl29rdj3q95gxnfqjsym5z8lx2nztx36m7239rtgw3u699tlvc47zep6603kndkr2uaxd9w9x7q246sfutstd7hn2kr6dqtqsphj7asl', '\x96e07cbdf56844ebc5bf131fed7f97b83434c23404e95cc141583a0cdeef2cd3', '\x185d0cd1bd9f5c47c00a9458b553ace171d6093e7fe2757e4a63ca4f091d8d94', 111000, 'coffee 111', NULL, NULL, '2026-11-27 16:55:38.974148+00', '2026-11-27 20:55:38+00', 'PAID', 111000, '\x066144ee01692d50cd23a5', 'intraledger'),
	('\x02b72e8b6c7e3502e609432544a9816a5b441c3b846dcb2513221d65427d6c6a', '3ce1b95a-27a9-4e0b-978f-73f41720205f', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', 'BTC', 'lnbcrt5u1p4sndstsp5kfn2dfghfu8aqw0ntp8g5d0qtvl9ml6vw8ppydkkpk6xr4wekxhqpp5q2mjazmv0c6s9esfgvj5f2vpdfd5g8pms3kukfgnygwk2snad34qdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqdvrywtuza68al82fvrfwf94qlk6pmegml00fz63vlkkvjlwg4v8rpjv4n4a3g9dnk4n8az6kmnwlvvrn7z5wqqx79j9up8dwltcsnagqzrte8w', '\xb266a6a5174f0fd039f3584e8a35e05b3e5dff4c71c21236d60db461d5d9b1ae', '\xa36fbcf15ae24e820762a44c0b39846f67df388b5cdb345187fec9c5d369958a', 500000, 'never paid', NULL, NULL, '2026-11-27 16:55:39.71921+00', '2026-11-27 20:55:39+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 16:55:37.075087+00', 'lightning_receipt'),
	(2, '2026-11-27 16:55:37.588479+00', 'lightning_receipt'),
	(3, '2026-11-27 16:55:37.87183+00', 'intraledger'),
	(4, '2026-11-27 16:55:37.935533+00', 'intraledger'),
	(5, '2026-11-27 16:55:37.981029+00', 'intraledger'),
	(6, '2026-11-27 16:55:38.005371+00', 'intraledger'),
	(7, '2026-11-27 16:55:38.045972+00', 'intraledger'),
	(8, '2026-11-27 16:55:38.065031+00', 'intraledger'),
	(9, '2026-11-27 16:55:38.125481+00', 'intraledger'),
	(10, '2026-11-27 16:55:38.178893+00', 'intraledger'),
	(11, '2026-11-27 16:55:38.234257+00', 'intraledger'),
	(12, '2026-11-27 16:55:38.258402+00', 'intraledger'),
	(13, '2026-11-27 16:55:38.326839+00', 'intraledger'),
	(14, '2026-11-27 16:55:38.385359+00', 'intraledger'),
	(15, '2026-11-27 16:55:38.432935+00', 'intraledger'),
	(16, '2026-11-27 16:55:38.468874+00', 'intraledger'),
	(17, '2026-11-27 16:55:38.534037+00', 'intraledger'),
	(18, '2026-11-27 16:55:38.5821+00', 'intraledger'),
	(19, '2026-11-27 16:55:38.659533+00', 'intraledger'),
	(20, '2026-11-27 16:55:38.69842+00', 'intraledger'),
	(21, '2026-11-27 16:55:38.776237+00', 'intraledger'),
	(22, '2026-11-27 16:55:38.82073+00', 'intraledger'),
	(23, '2026-11-27 16:55:38.894417+00', 'intraledger'),
	(24, '2026-11-27 16:55:38.935216+00', 'intraledger'),
	(25, '2026-11-27 16:55:39.004205+00', 'intraledger'),
	(26, '2026-11-27 16:55:39.045432+00', 'intraledger'),
	(27, '2026-11-27 16:55:39.102939+00', 'lightning_reserve'),
	(28, '2026-11-27 16:55:39.184156+00', 'lightning_settled'),
	(29, '2026-11-27 16:55:39.231536+00', 'lightning_reserve'),
	(30, '2026-11-27 16:55:39.271777+00', 'lightning_settled'),
	(31, '2026-11-27 16:55:39.312266+00', 'lightning_reserve'),
	(32, '2026-11-27 16:55:39.365059+00', 'lightning_failed'),
	(33, '2026-11-27 16:55:39.429891+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('0168f0ab-f24e-47da-a285-85892a55142a');

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
	('0168f0ab-f24e-47da-a285-85892a55142a', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43923, 43923),
	('0168f0ab-f24e-47da-a285-85892a55142a', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 1658, 1658),
	('1417a6d7-c7ec-4d1b-8874-adee088cdf0d', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 63487, 63487),
	('1417a6d7-c7ec-4d1b-8874-adee088cdf0d', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 153498, 153498),
	('1417a6d7-c7ec-4d1b-8874-adee088cdf0d', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 602, 602),
	('0168f0ab-f24e-47da-a285-85892a55142a', '2026-11-27 16:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 272587, 34815),
	('0168f0ab-f24e-47da-a285-85892a55142a', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 145842, 18441),
	('8c57ae64-4ede-48e5-b7cd-ee1ebc92b124', '2026-11-27 16:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 11929, 11929),
	('8c57ae64-4ede-48e5-b7cd-ee1ebc92b124', '2026-11-27 16:00:00+00', 'Query.me', 1, 0, 0, 164, 164),
	('1417a6d7-c7ec-4d1b-8874-adee088cdf0d', '2026-11-27 16:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 878328, 285394),
	('8c57ae64-4ede-48e5-b7cd-ee1ebc92b124', '2026-11-27 16:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 10661, 10661);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('90b22c4d-6bf4-4cb4-9f24-d5a7f3cb546e', 3, '2026-11-27 16:55:40.032142+00');

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
	('9cd65e0d-d79f-4698-93a7-0e0a9ce71deb', 'USD', NULL, 0, '-infinity'),
	('867238ac-0094-4db9-82ea-33051005e511', 'USD', NULL, 0, '-infinity'),
	('156d59cf-10d0-4551-98b4-be8b1a657ba5', 'USD', NULL, 0, '-infinity'),
	('3ce1b95a-27a9-4e0b-978f-73f41720205f', 'BTC', NULL, 630000, '2026-11-27 16:55:39.045432+00'),
	('328e7428-bd8e-4112-b40a-b4251c5effae', 'BTC', NULL, 5636000, '2026-11-27 16:55:39.045432+00'),
	('332c5527-657d-43ce-b65a-05b07b734593', 'BTC', NULL, 45819000, '2026-11-27 16:55:39.429891+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066144ede3f98f00c18e9e', '\x9370ca0b99a54a26929a72fcde319ab982a38830b708edfffdb8730484bfd15c', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066144edebceffdcc52276', '\xdb68c4938650fd5d18ac6c40fbfac75a318499e6f6b6163655c321b16528bb38', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edf021d6f70fbe83', '\xac6b39c1a890c12003ae5d8ca42301dc178893ea4db27fe6b5e7926d6c15f586', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066144edf11aad0803e46c', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edf1cc6565bbda6e', '\x6086c767fd08bee100e656dcd132a6a320de5aa08b094a315a9f48a387188d17', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066144edf22b7b6d12f161', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edf2ca149062a433', '\x06a04b769ed618fd61b5f0a5e0f6f66bdfa1d9fa877ff7153a47eccf07009a8d', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066144edf31487251179f7', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edf400a9c5884320', '\x678afaa126762dfabb5d68c4074ca3fe503ceee1ec7393a880d4cfcbb0a12460', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066144edf4d14d99779e6c', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edf5a9916ecf3c07', '\x09813ec325322604619e74322287b51f810c4d7033eb2b90bdb0216fcecd6e1f', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066144edf607e250adb9c7', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edf713373974f1a0', '\xb2cf3321e10da917bad8cbdb4ae09cb54010baefdfb4a432e83ab2189af0ae51', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066144edf7f7cf21f7fd0b', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edf8b1a77be97329', '\xadfdacba9887d8c93e818b3befe3b785fd6885478f3f4968f4e7575af4167ef3', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066144edf93e0ad2f763b3', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edfa3c95eb100e47', '\x769df04ad2078a0b9ed269f9f6aaba5609a48e5510959ea32cbf5e0834c52e15', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066144edfaf854d6edfe77', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edfc26cd461dc576', '\xfe3ef2bf5f522f6a97ca8975f8fdfe23d44a99a3e0944d4935df6ca848ede964', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066144edfcbeb4ecd24225', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edfdeead9b276241', '\x3c6e085b19f33d0849dc79244539a209979b8e96c74ede7d80a8d5d62be54705', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066144edfe9c7a5dbfd77c', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066144edffbc518d6cd03b', '\x208ed2010958d16eb1a14cbc38a6347f7225b1722e7f98fce2d93e5c3707eb8d', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066144ee005bb058bde653', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066144ee01692d50cd23a5', '\x155abd75452b92376bdb35ae0fe3091c227113f02eed65145e2bcea3bb6439a7', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066144ee020a38abd2e903', NULL, NULL, '0168f0ab-f24e-47da-a285-85892a55142a', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066144ee02eadbd52d7756', '\x9c566e62e71ee487ae4174c979b93fafb1d6681dc850461274b481fc992fa05f', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066144ee04e1308c071f54', '\xa4991e487c170c7a0d487cd97b565324347bf4b4b0fe3fbcc530685f440dde1f', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066144ee061c8aec9e2413', '\xed92f3f340a45fe056ea36958368a56f575d11dbd8e1632bd4e4df83cdc05258', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066144ee06eac380ffa289', '\xed92f3f340a45fe056ea36958368a56f575d11dbd8e1632bd4e4df83cdc05258', '\x066144ee061c8aec9e2413', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066144ee07e803d7d16364', '\x24bebe1f2bda2599d5b3a3878101157bb265b050419e16217936dfe5d70830fa', NULL, '1417a6d7-c7ec-4d1b-8874-adee088cdf0d', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x025eaf5261409d7562a8f4b4811349f0d7bed7e1340be0d4f4280c733843d794b8', 2, 'latchkey:b730ee43-4ef9-48e5-80cc-8da87b024798/0011', '2026-11-27 16:55:39.960118+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066144ee02eadbd52d7756', 'lightning', '332c5527-657d-43ce-b65a-05b07b734593', 'BTC', 1000000, 10000, 1010, 1010000, '\x9c566e62e71ee487ae4174c979b93fafb1d6681dc850461274b481fc992fa05f', 'lnbcrt10u1p4sndstsp5858rzlv5c7lrpvddc3wcm3mxjm8529s4g358yqrf0m92se50fa4qpp5n3txuch8rmjg0tjpwnyhnwfl47cav6qaepgyvyn5kjqlexf05p0sdqqcqzzs9qrsgq9fjkdvjuqzqpp4jmkxgy3sw7zckj4g2y2eatvf439djuqf500l3nstnemgkq8kfzgj5c5reenmlnn406nlycfu8h4nfu00tnq2k660gp3h8v8q', '\x03a4749d3dadfa1792d627bf7965cef59cbff05da550e2eb3cd30772272ebef8d5', '2026-11-27 16:55:47.103015+00', NULL, NULL, 'settled', 1100, '\x691ad2eb233178987c7bf15fee3ff4e67171521ab09e30af9410fe027489354d', NULL, '2026-11-27 16:55:39.184164+00'),
	('\x066144ee04e1308c071f54', 'lightning', '332c5527-657d-43ce-b65a-05b07b734593', 'BTC', 1000000, 10000, 1010, 1010000, '\xa4991e487c170c7a0d487cd97b565324347bf4b4b0fe3fbcc530685f440dde1f', 'lnbcrt10u1p4sndstsp504lya7wcwp6yw9c4myynnt37jh8u7lqdj3xjmxgnphjz8unuv7eqpp55jv3ujruzux85r2g0nvhk4jnys68ha95krlrl0x9xp5973qdmc0sdqqcqzzs9qrsgq553hu5a2ssqyann3fvx0mqgc9lq529vde34ura0ru7l7sz5n795r0tvgdafr046v4yn4swuntzmfamu45dzeyhpp89fvrrd56py7s7sqz8a63l', '\x03a4749d3dadfa1792d627bf7965cef59cbff05da550e2eb3cd30772272ebef8d5', '2026-11-27 16:55:47.231601+00', NULL, NULL, 'settled', 3000, '\xa6d1bc423387c005878292107f155b6f508a44014c0efd82fab3f1ba47339a57', NULL, '2026-11-27 16:55:39.271783+00'),
	('\x066144ee061c8aec9e2413', 'lightning', '332c5527-657d-43ce-b65a-05b07b734593', 'BTC', 1000000, 10000, 1010, 1010000, '\xed92f3f340a45fe056ea36958368a56f575d11dbd8e1632bd4e4df83cdc05258', 'lnbcrt10u1p4sndstsp58v8ycg45pmt33twqq97sjukkddzfrndhhe3gx8jlz0cz6a2gve7spp5akf08u6q5307q4h2x62cx699dat46ywmmrskx275un0c8nwq2fvqdqqcqzzs9qrsgqhj5q50amzpp4550wyj5xa667gl5fnej63nrud48cd9f5r95tzag8md492ne3swk4qe8f0z2yxlp25nqceprh0um04keu76pt4zj45agpwztt4e', '\x03a4749d3dadfa1792d627bf7965cef59cbff05da550e2eb3cd30772272ebef8d5', '2026-11-27 16:55:47.312371+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 16:55:39.365146+00'),
	('\x066144ee07e803d7d16364', 'lightning', '332c5527-657d-43ce-b65a-05b07b734593', 'BTC', 900000, 10000, 910, 910000, '\x24bebe1f2bda2599d5b3a3878101157bb265b050419e16217936dfe5d70830fa', 'lnbcrt9u1p4sndstsp5hzcf8ny54wnynhx4lc3y72kwlga05jqsf987sjcqgv9uahj686dspp5yjltu8etmgjen4dn5wrczqg40wextvzsgx0pvgtexm07t4cgxraqdqqcqzzs9qrsgq9qu0h8cd7shzqm3wfsczqajrt4hs6cym70gr02ksnpz6umlzshkp5g3ags5gqkwqs743eukvpg9u3rl060dveylfu4zqkm7x7wxge3gpsgzgaa', '\x03a4749d3dadfa1792d627bf7965cef59cbff05da550e2eb3cd30772272ebef8d5', '2026-11-27 16:55:39.697939+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 16:00:00+00', '2026-11-27 16:55:35.452837+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x9370ca0b99a54a26929a72fcde319ab982a38830b708edfffdb8730484bfd15c', 50000000, '2026-11-27 16:55:37.075424+00', 'credited', '\x066144ede3f98f00c18e9e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xdb68c4938650fd5d18ac6c40fbfac75a318499e6f6b6163655c321b16528bb38', 5000000, '2026-11-27 16:55:37.588573+00', 'credited', '\x066144edebceffdcc52276', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 16:55:33.414602+00');

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
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 5000000),
	(3, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x9c566e62e71ee487ae4174c979b93fafb1d6681dc850461274b481fc992fa05f', '\x691ad2eb233178987c7bf15fee3ff4e67171521ab09e30af9410fe027489354d', false, 'settle', 'SETTLED', 1000000, '2026-11-27 16:55:39.078061+00', '2026-11-27 17:55:39+00'),
	('\xa4991e487c170c7a0d487cd97b565324347bf4b4b0fe3fbcc530685f440dde1f', '\xa6d1bc423387c005878292107f155b6f508a44014c0efd82fab3f1ba47339a57', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 16:55:39.212357+00', '2026-11-27 17:55:39+00'),
	('\xed92f3f340a45fe056ea36958368a56f575d11dbd8e1632bd4e4df83cdc05258', '\x30cfe47025556c61fde9fef2f09e0291b7b1707ebd1a78ab14af2afbbaf69349', false, 'no_route', 'OPEN', 0, '2026-11-27 16:55:39.284352+00', '2026-11-27 17:55:39+00'),
	('\x24bebe1f2bda2599d5b3a3878101157bb265b050419e16217936dfe5d70830fa', '\xf07f053a6ccdb1b67ce5b80e6c351d389533ef258374b7fb96892d47fe03101c', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 16:55:39.405941+00', '2026-11-27 17:55:39+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x1eee5a63741b88c1d19d1670d16da65df627045a410c9dc411f00ea5f775ba99'),
	('outside', '\x197e6201e6d428e37a0fe547206065a4771b61fb9897bf344675db7d7fa88aa5');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x9370ca0b99a54a26929a72fcde319ab982a38830b708edfffdb8730484bfd15c', 'SETTLED', 50000000, '\x96ab55da25d88b0cc89f3fc90e031cbf69c21f5a41ec0afbb6b1286a4277ec55', 1, '2026-11-27 16:55:36.984044+00'),
	('\xdb68c4938650fd5d18ac6c40fbfac75a318499e6f6b6163655c321b16528bb38', 'SETTLED', 5000000, '\x4b5f71729be618b944152ad9ef6b66e9c913ca7bd273623c2027c53c8adef5d0', 2, '2026-11-27 16:55:37.534278+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x9c566e62e71ee487ae4174c979b93fafb1d6681dc850461274b481fc992fa05f', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 16:55:39.168395+00', '2026-11-27 16:55:39.168395+00'),
	(2, '\xa4991e487c170c7a0d487cd97b565324347bf4b4b0fe3fbcc530685f440dde1f', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 16:55:39.264925+00', '2026-11-27 16:55:39.264925+00'),
	(3, '\xed92f3f340a45fe056ea36958368a56f575d11dbd8e1632bd4e4df83cdc05258', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 16:55:39.341709+00', '2026-11-27 16:55:39.341709+00'),
	(4, '\x24bebe1f2bda2599d5b3a3878101157bb265b050419e16217936dfe5d70830fa', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 16:55:40.671433+00', '2026-11-27 16:55:39.471434+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 16:55:32.649568+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 16:55:32.874417+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 16:55:32.981935+00'),
	('0004_payments', '245f770f0c6f2bfd06d7fe334bd49083cf4a2249d2696c3218a91486aadfd810', 'before', '2026-11-27 16:55:33.016477+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 16:55:33.279979+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 16:55:33.447472+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 16:55:33.505342+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 16:55:33.575528+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 16:55:33.632666+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 16:55:33.681964+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 16:55:33.736659+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('f4a9d317-18c0-40b3-bbb2-0fb58d8fe5b3', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', '\xe4c89b924302a24f665b96c391c138d8eff89f98314a720830420982bb799a5b', '2026-11-27 16:55:36.284686+00', '2026-12-27 16:55:36.284686+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('65e446dc-6f75-4ea7-a203-1890a39be1ad', '4ebef00b-a5c1-48bf-9407-5042122b80aa', '\x0158ba6fb0f3f67ade4b527f370b26b973ba76d78ff3fdf3d6064ad041fa5fe7', '2026-11-27 16:55:37.210357+00', '2026-12-27 16:55:37.210357+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('fdf746de-baeb-47b8-a4d8-e5ba611cc443', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', '\x9f56681a2aa344d4683e932d7a800720b9cd4929afa2f0fa66549f22eb8b9fb3', '2026-11-27 16:55:37.662631+00', '2026-12-27 16:55:37.662631+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('332c5527-657d-43ce-b65a-05b07b734593', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', 'BTC', '', '2026-11-27 16:55:36.188759+00'),
	('9cd65e0d-d79f-4698-93a7-0e0a9ce71deb', '76f55a66-a18b-4dec-9d9a-5fa9726e58b9', 'USD', '', '2026-11-27 16:55:36.200998+00'),
	('328e7428-bd8e-4112-b40a-b4251c5effae', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'BTC', '', '2026-11-27 16:55:37.170468+00'),
	('867238ac-0094-4db9-82ea-33051005e511', '4ebef00b-a5c1-48bf-9407-5042122b80aa', 'USD', '', '2026-11-27 16:55:37.181828+00'),
	('3ce1b95a-27a9-4e0b-978f-73f41720205f', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', 'BTC', '', '2026-11-27 16:55:37.652881+00'),
	('156d59cf-10d0-4551-98b4-be8b1a657ba5', '2d951060-4a54-4bfc-9c23-d632d52dd7cf', 'USD', '', '2026-11-27 16:55:37.654315+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144ede3f98f00c18e9e00', NULL, NULL, NULL),
	(5000, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edebceffdcc5227600', NULL, NULL, NULL),
	(-100, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edf021d6f70fbe8300', 'bob', NULL, NULL),
	(100, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf021d6f70fbe8301', 'alice', NULL, NULL),
	(-50, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf11aad0803e46c00', 'carol', NULL, NULL),
	(50, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf11aad0803e46c01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edf1cc6565bbda6e00', 'bob', NULL, NULL),
	(101, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf1cc6565bbda6e01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf22b7b6d12f16100', 'carol', NULL, NULL),
	(50, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf22b7b6d12f16101', 'bob', NULL, NULL),
	(-102, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edf2ca149062a43300', 'bob', NULL, NULL),
	(102, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf2ca149062a43301', 'alice', NULL, NULL),
	(-51, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf31487251179f700', 'carol', NULL, NULL),
	(51, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf31487251179f701', 'bob', NULL, NULL),
	(-103, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edf400a9c588432000', 'bob', NULL, NULL),
	(103, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf400a9c588432001', 'alice', NULL, NULL),
	(-51, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf4d14d99779e6c00', 'carol', NULL, NULL),
	(51, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf4d14d99779e6c01', 'bob', NULL, NULL),
	(-104, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edf5a9916ecf3c0700', 'bob', NULL, NULL),
	(104, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf5a9916ecf3c0701', 'alice', NULL, NULL),
	(-52, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf607e250adb9c700', 'carol', NULL, NULL),
	(52, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf607e250adb9c701', 'bob', NULL, NULL),
	(-105, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edf713373974f1a000', 'bob', NULL, NULL),
	(105, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf713373974f1a001', 'alice', NULL, NULL),
	(-52, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf7f7cf21f7fd0b00', 'carol', NULL, NULL),
	(52, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf7f7cf21f7fd0b01', 'bob', NULL, NULL),
	(-106, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edf8b1a77be9732900', 'bob', NULL, NULL),
	(106, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf8b1a77be9732901', 'alice', NULL, NULL),
	(-53, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edf93e0ad2f763b300', 'carol', NULL, NULL),
	(53, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edf93e0ad2f763b301', 'bob', NULL, NULL),
	(-107, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edfa3c95eb100e4700', 'bob', NULL, NULL),
	(107, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfa3c95eb100e4701', 'alice', NULL, NULL),
	(-53, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfaf854d6edfe7700', 'carol', NULL, NULL),
	(53, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edfaf854d6edfe7701', 'bob', NULL, NULL),
	(-108, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edfc26cd461dc57600', 'bob', NULL, NULL),
	(108, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfc26cd461dc57601', 'alice', NULL, NULL),
	(-54, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfcbeb4ecd2422500', 'carol', NULL, NULL),
	(54, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edfcbeb4ecd2422501', 'bob', NULL, NULL),
	(-109, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edfdeead9b27624100', 'bob', NULL, NULL),
	(109, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfdeead9b27624101', 'alice', NULL, NULL),
	(-54, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edfe9c7a5dbfd77c00', 'carol', NULL, NULL),
	(54, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144edfe9c7a5dbfd77c01', 'bob', NULL, NULL),
	(-110, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144edffbc518d6cd03b00', 'bob', NULL, NULL),
	(110, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144edffbc518d6cd03b01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144ee005bb058bde65300', 'carol', NULL, NULL),
	(55, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144ee005bb058bde65301', 'bob', NULL, NULL),
	(-111, NULL, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144ee01692d50cd23a500', 'bob', NULL, NULL),
	(111, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144ee01692d50cd23a501', 'alice', NULL, NULL),
	(-55, NULL, NULL, '328e7428-bd8e-4112-b40a-b4251c5effae', '\x066144ee020a38abd2e90300', 'carol', NULL, NULL),
	(55, NULL, NULL, '3ce1b95a-27a9-4e0b-978f-73f41720205f', '\x066144ee020a38abd2e90301', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144ee02eadbd52d775600', NULL, NULL, NULL),
	(-1003, 3, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144ee04e1308c071f5400', NULL, NULL, NULL),
	(-1010, 10, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144ee061c8aec9e241300', NULL, NULL, NULL),
	(1010, 10, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144ee06eac380ffa28900', NULL, NULL, NULL),
	(-910, 10, NULL, '332c5527-657d-43ce-b65a-05b07b734593', '\x066144ee07e803d7d1636400', NULL, NULL, NULL);

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
