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
-- Name: begin_dollars(public.used_credential, uuid[], bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.begin_dollars(p_used public.used_credential, p_accounts uuid[], p_cents bigint, p_cents_max bigint, OUT moment timestamp with time zone, OUT id bytea) RETURNS record
    LANGUAGE plpgsql
    AS $$
BEGIN
    SELECT b.moment, b.id INTO moment, id FROM begin_movement(p_used, p_accounts) b;
    PERFORM dealer_may_owe(p_cents, p_cents_max);
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
-- Name: dealer_balance(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.dealer_balance(p_name text) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    SELECT t.total + coalesce(sum(e.amount), 0)::bigint
      FROM ledger_account a
      JOIN dealer_total t ON t.ledger_account_id = a.id
      LEFT JOIN entry e ON e.ledger_account_id = a.id AND e.journal_id > t.journal_id
     WHERE a.name = p_name
     GROUP BY t.total
$$;

--
-- Name: dealer_may_owe(bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.dealer_may_owe(p_more bigint, p_max bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_owed bigint;
BEGIN
    IF p_max IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('latchkey dealer', 4));
    v_owed := -dealer_balance('dealer_usd');
    IF v_owed + p_more > p_max THEN
        RAISE EXCEPTION 'the dealer owes too many dollars' USING ERRCODE = 'LK004',
            DETAIL = format('%s %s %s', p_more, v_owed, p_max);
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
-- Name: dealer_total; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dealer_total (
    ledger_account_id uuid NOT NULL,
    journal_id bigint NOT NULL,
    total bigint NOT NULL
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
    amount_cents bigint,
    memo text NOT NULL,
    description_hash bytea,
    external_id text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    status text DEFAULT 'OPEN'::text NOT NULL,
    received_msat bigint,
    movement_id bytea,
    paid_by text,
    CONSTRAINT invoice_amount_cents_check CHECK ((amount_cents > 0)),
    CONSTRAINT invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT invoice_check CHECK (((status = 'PAID'::text) = (num_nonnulls(movement_id, paid_by) = 2))),
    CONSTRAINT invoice_check1 CHECK (((received_msat IS NULL) OR (status = 'PAID'::text))),
    CONSTRAINT invoice_check2 CHECK (((status <> 'PAID'::text) OR (received_msat IS NOT NULL) OR ((currency = 'USD'::text) AND (paid_by = 'intraledger'::text)))),
    CONSTRAINT invoice_check3 CHECK (((amount_cents IS NOT NULL) = ((currency = 'USD'::text) AND (amount_msat IS NOT NULL)))),
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
-- Name: COLUMN invoice.amount_cents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.amount_cents IS 'of a USD wallet: what it is credited; the rate was fixed when it was made, until it expires';

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
-- Name: COLUMN invoice.received_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.received_msat IS 'null: it was paid in cents, and no bitcoin moved';

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
    spread_ppm integer,
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
    CONSTRAINT payment_check2 CHECK (((currency = 'USD'::text) = (spread_ppm IS NOT NULL))),
    CONSTRAINT payment_check3 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check4 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check5 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) OR (preimage IS NULL))),
    CONSTRAINT payment_check6 CHECK (((rail <> 'lightning'::text) OR (state = ANY (ARRAY['sending'::text, 'failed'::text])) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check7 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_spread_ppm_check CHECK ((spread_ppm >= 0)),
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
-- Name: COLUMN payment.spread_ppm; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.spread_ppm IS 'what the dealer takes beside the price of the movement: with both, the rate is fixed until the end';

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
	('b6b23cc1-36fa-4b4d-8293-c55de3e06229', '5ac1ba21-4180-4874-9f37-ad67ef0a8b8d', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '2026-11-27 17:07:31.955728+00'),
	('b37c2602-de0c-48ea-b2c4-a786377f77ac', '6f4747a4-9f8a-486e-98b3-e38ec3cc152f', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '3327ce20-8bda-46fa-843b-77591d8b933d', '2026-11-27 17:07:33.268083+00'),
	('a294e455-d085-4cf5-907c-9de8a0c74c4f', '725ac7d4-399b-4a9f-9f79-953ebe09a29f', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '2026-11-27 17:07:33.758453+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:07:32.373663+00', NULL, '2026-11-27 17:07:36.949798+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f86a792d-7a31-48cb-a321-15fad3886d63', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:07:33.393777+00', NULL, '2026-11-27 17:07:36.401756+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('72df2fc7-d3e1-4e04-a865-3eaf6c85d679', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:07:34.014001+00', NULL, '2026-11-27 17:07:37.297106+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('64de3455-9ec3-4c15-9930-a938763f69d1', 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', '\xa80882861bca86a5c5511279fe328c16fa77dfd698141391e6ce9452538d52ca', 'blink_ZSro0U', 'AyPe', '2026-11-27 17:07:32.379523+00', NULL),
	('a6316e96-1191-45d5-af39-5539dc5bac8a', 'f86a792d-7a31-48cb-a321-15fad3886d63', '\xf04cea1f7272c9e456f04f173f5e871419b5a7bba64b82d3b488e6e4676a698f', 'blink_tjP5s1', 'fiQN', '2026-11-27 17:07:33.404656+00', NULL),
	('fe0fa05d-3730-45d7-aa09-06870dcdeb87', '72df2fc7-d3e1-4e04-a865-3eaf6c85d679', '\xbc8542f1e7433165753dd6436ad23243f645956f19c5195b9703a7c211eff27b', 'blink_dMbIqj', '5DAL', '2026-11-27 17:07:34.023495+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661451881011d77cb2931ae', '2026-11-27 17:07:32.009542+00', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145188365f784eeefdfef', '2026-11-27 17:07:32.166216+00', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-000000000001', 'c5241d98-8ac3-4998-8fc0-ef44c2ee8fd4', '{}', '{"expires_at": "2026-12-27T17:07:32.146582+00:00"}'),
	('\x06614518877733c4ffc29ad8', '2026-11-27 17:07:32.432759+00', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', 'api_key.created', 'session', 'c5241d98-8ac3-4998-8fc0-ef44c2ee8fd4', '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-000000000002', 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_ZSro0U…AyPe", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145188972598ac269ca26', '2026-11-27 17:07:32.562593+00', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', 'account.username_set', 'key', 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614518949e3ec11cabb948', '2026-11-27 17:07:33.294721+00', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661451895057b5080b5435d', '2026-11-27 17:07:33.32116+00', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-000000000007', 'ce274c57-039e-4e33-903d-d407368343fc', '{}', '{"expires_at": "2026-12-27T17:07:33.309394+00:00"}'),
	('\x0661451896f75f5359fb8800', '2026-11-27 17:07:33.448622+00', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'api_key.created', 'session', 'ce274c57-039e-4e33-903d-d407368343fc', '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-000000000008', 'f86a792d-7a31-48cb-a321-15fad3886d63', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_tjP5s1…fiQN", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661451898659083b1028510', '2026-11-27 17:07:33.542373+00', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'account.username_set', 'key', 'f86a792d-7a31-48cb-a321-15fad3886d63', '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145189bffa3a5e4a8a7ee', '2026-11-27 17:07:33.778492+00', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145189d9feb64f12fac73', '2026-11-27 17:07:33.884974+00', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-00000000000d', 'c7b51db8-763f-472a-9d26-2fdd6f711736', '{}', '{"expires_at": "2026-12-27T17:07:33.872076+00:00"}'),
	('\x06614518a0bef789447dd4d7', '2026-11-27 17:07:34.089545+00', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', 'api_key.created', 'session', 'c7b51db8-763f-472a-9d26-2fdd6f711736', '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-00000000000e', '72df2fc7-d3e1-4e04-a865-3eaf6c85d679', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_dMbIqj…5DAL", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614518a212bad7411b9225', '2026-11-27 17:07:34.176516+00', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', 'account.username_set', 'key', '72df2fc7-d3e1-4e04-a865-3eaf6c85d679', '127.0.0.1', 'python-httpx2/2.16.2', '12d2898c-ee26-4730-a03d-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: dealer_total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dealer_total VALUES
	('00000000-0000-4000-8000-000000000003', 0, 0),
	('00000000-0000-4000-8000-000000000004', 0, 0);

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(3, -100000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(3, 100000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(4, -50000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(4, 50000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(5, -101000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(5, 101000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(6, -50000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(6, 50000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(7, -102000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(7, 102000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(8, -51000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(8, 51000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(9, -103000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(9, 103000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(10, -51000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(10, 51000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(11, -104000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(11, 104000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(12, -52000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(12, 52000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(13, -105000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(13, 105000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(14, -52000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(14, 52000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(15, -106000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(15, 106000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(16, -53000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(16, 53000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(17, -107000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(17, 107000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(18, -53000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(18, 53000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(19, -108000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(19, 108000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(20, -54000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(20, 54000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(21, -109000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(21, 109000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(22, -54000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(22, 54000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(23, -110000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(23, 110000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(24, -55000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(24, 55000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(25, -111000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(25, 111000, '3327ce20-8bda-46fa-843b-77591d8b933d');
INSERT INTO public.entry VALUES
	(26, -55000, '3327ce20-8bda-46fa-843b-77591d8b933d'),
	(26, 55000, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc'),
	(27, -1010000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(31, -1010000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(33, -910000, 'cbccf996-f185-479b-b555-2c2e50c3c4cb'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:07:33.194702+00', 'lightning_receipt', 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518929448a996b8f500'),
	(797, 2, '2026-11-27 17:07:33.690704+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x066145189aa2f24366d3d600'),
	(807, 3, '2026-11-27 17:07:34.415927+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518a55158002631ac01'),
	(809, 4, '2026-11-27 17:07:34.509751+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518a6fe6c08bd2c0201'),
	(812, 5, '2026-11-27 17:07:34.654819+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518a89af6b1e2e51d01'),
	(814, 6, '2026-11-27 17:07:34.751214+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518aad144952e975801'),
	(817, 7, '2026-11-27 17:07:34.839148+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518ac277575c8a69b01'),
	(819, 8, '2026-11-27 17:07:34.935147+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518ad9f81ac46ebcf01'),
	(823, 9, '2026-11-27 17:07:35.05171+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518af64b64299915301'),
	(825, 10, '2026-11-27 17:07:35.144406+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518b0b19830ad61cc01'),
	(830, 11, '2026-11-27 17:07:35.246018+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b26087fc6bc0ca01'),
	(832, 12, '2026-11-27 17:07:35.335273+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518b3b54c12cb690101'),
	(835, 13, '2026-11-27 17:07:35.434534+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b53f27c2441d3e01'),
	(837, 14, '2026-11-27 17:07:35.489748+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518b618737416d0d901'),
	(840, 15, '2026-11-27 17:07:35.608078+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b7a5821c298f6301'),
	(842, 16, '2026-11-27 17:07:35.665151+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518b8a1133102d64f01'),
	(845, 17, '2026-11-27 17:07:35.74136+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b9ca324fa3d72501'),
	(847, 18, '2026-11-27 17:07:35.791454+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518bab14910357f7b01'),
	(850, 19, '2026-11-27 17:07:35.878557+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518bc054b4bf4bb2301'),
	(852, 20, '2026-11-27 17:07:35.928617+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518bcca8bfe7f2c1801'),
	(857, 21, '2026-11-27 17:07:36.06794+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518bee965696270ef01'),
	(859, 22, '2026-11-27 17:07:36.147364+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518c0217ee48a9f5401'),
	(862, 23, '2026-11-27 17:07:36.237011+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518c17f2d805ece2c01'),
	(864, 24, '2026-11-27 17:07:36.294507+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518c25e079654d5cb01'),
	(867, 25, '2026-11-27 17:07:36.373229+00', 'lightning_receipt', '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518c3726ecb477c4301'),
	(869, 26, '2026-11-27 17:07:36.412688+00', 'intraledger_receipt', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518c42e4835533e5e01');

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
	('\x5955975ca40db237b9c037f67e5216c7be3a0d636f4c2e0666e914f621fb407a', 'cbccf996-f185-479b-b555-2c2e50c3c4cb', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', 'BTC', 'lnbcrt500u1p4snwx5sp5ajgeqc8uz9wgwjkkk4zvfdl26cp60300zpfy09eafap0xa09jdvqpp5t92ewh9ypker0wwqxlm8u5skc7lr5rtrdaxzupnxay20vg0mgpaqdqqxqrwzqcqzzs9qrsgqjcv068qp9nhuvad6qxt9efg6hdg8k4h9mltxng3exaexzddkgf6n6ed7g2e85d2gmqskms85w5d6l6tpkrkg04d896np5gzemnzdchsq0y20y0', '\xec919060fc115c874ad6b544c4b7ead603a7c5ef105247973d4f42f375e59358', '\xe7c7550506a963f66026930b56b145b9f0f20ab28cc678c7ff63c6eed16304f1', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:07:32.882888+00', '2026-11-27 21:07:32+00', 'PAID', 50000000, '\x06614518929448a996b8f5', 'lightning'),
	('\xb43c842496f2bad642f2398017d76eb5cfe97c63508eb5ae21878a7f522e54f9', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt50u1p4snwx4sp5x2uxngs7rv7q338x99dp08kfvt55k4dvfy96wmh64ltl84d28d3spp5ks7ggfyk72advshj8xqp04mwkh87jlrr2z8ttt3ps798753w2nusdqqxqrwzqcqzzs9qrsgq49raqucuu6ekks6q38qk4mzffz3jl6pdnrr2yks03cx533navfcpqjqt6h8y5xky4ahx57f5w0q4fjuy9zyxtzma7c3ag6h0fr2hkhgpx2k326', '\x32b869a21e1b3c08c4e6295a179ec962e94b55ac490ba76efaafd7f3d5aa3b63', '\x50193f1ee8edfe22a8b3498db38d7610e58bc909cd6dd72a7b301ca1ac57ae7e', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:07:33.59708+00', '2026-11-27 21:07:33+00', 'PAID', 5000000, '\x066145189aa2f24366d3d6', 'lightning'),
	('\x8951ceaf1c685b995fb74833006aa319cce95a11921168098d9d76c6598a22ba', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1u1p4snwxksp5357l3v6nuyq957wv6mll4a304wm3vv848cddpu9h2fgpk8unk6uqpp539guatcudpdejhahfqesq64rr8xwjks3jggkszvdn4mvvkv2y2aqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq5w06x3rj3xv7cy03dxysm4jwu048fwad7u209g5vkd6smnlh47nynm7fva36lvqqqtwgqwzegpnlpykxt855nv6kgrmux03uyq95acsqhyfahm', '\x8d3df8b353e1005a79ccd6fffaf62fabb71630f53e1ad0f0b752501b1f93b6b8', '\x904ebb2fe85a1fc5de10f18c44fddcb286b9e93d18e29a550240d54d462be1de', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:07:34.250378+00', '2026-11-27 21:07:34+00', 'PAID', 100000, '\x06614518a55158002631ac', 'intraledger'),
	('\x06441f259039d23c0191a3da433d35d2bc31b478c4d8dbd659881cd390ce61ff', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1010n1p4snwxksp53w8lznf4c73xq8rp8y9rq5ss34w4swp70fdyrmzp3d2rtuhlkjuspp5qezp7fvs88frcqv350dyx0f4627rrdrccnvdh4je3qwd8yxwv8lsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqdj0dgkzxxu4k2ft5wltmekpl0l49nypks5v8fndnp57xhnujxsxsaaq8x9d4u6uke7n05cyw2m39jmzspwrdd8quxn2mvpuu3nlpwygqumeegh', '\x8b8ff14d35c7a2601c61390a3052108d5d58383e7a5a41ec418b5435f2ffb4b9', '\x29f06d533d7a3b9be0fcc666ee0562e3f188d993c4092678122fd690b9459bfe', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:07:34.545315+00', '2026-11-27 21:07:34+00', 'PAID', 101000, '\x06614518a89af6b1e2e51d', 'intraledger'),
	('\x65524df5d8df9febb660a8421ead29ce41127dc5773f49eaca62fdccd6eb5cf9', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1020n1p4snwxksp5rrjknednxmq6ayjwud5mvv0ldwlzzm7xe0ac2gntnv3eavhlrucspp5v4fymawcm707hdnq4pppatffeeq3ylw9wul5n6k2vt7ue4httnusdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqczne4f88nssf8vaqrwhydv7q7duslqsrt5fkvsu898mjpz3evff42cx335u4cjc6z8upqed627emhvgc279j4tspudl8jr2j40h8tmgpud30wq', '\x18e569e5b336c1ae924ee369b631ff6bbe216fc6cbfb85226b9b239eb2ff1f31', '\x29a8f0e561bfd9501f65ea35db699fc0cb81a93d15462ebdfba17edb8b6d4803', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:07:34.79413+00', '2026-11-27 21:07:34+00', 'PAID', 102000, '\x06614518ac277575c8a69b', 'intraledger'),
	('\xc5da32481c099983e458acb897d9c293cf3037fc5a65cf3075fbefe6b5b5a3e6', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1030n1p4snwxksp5yn340cyx6upsq49x9t5gr2gpst9wuuxc3pglsmz4eeelqjv5yp0qpp5chdryjqupxvc8ezc4juf0kwzj08nqdlutfju7vr4l0h7ddd450nqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqglaa6aw35605t4sk45da6twtzf94uh4p0gyykdpvxk0v6adlm53xsnukajlkpww05sl5kdhj80ejuqxyyjszvrvxkluxn5hd5g3g9zgpvv6yd0', '\x24e357e086d7030054a62ae881a90182caee70d88851f86c55ce73f04994205e', '\x79d76623b36290ff0b28a9125754c294e3d1dd69031337f091321aac73d7a732', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:07:34.992711+00', '2026-11-27 21:07:34+00', 'PAID', 103000, '\x06614518af64b642999153', 'intraledger'),
	('\xa1f7465ab774247309d73c4e5a39a83d9623cfa0a002db40fde51575e3aa2456', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1040n1p4snwxhsp5hyma40ls2vwyvt8dw6lfp50qz3cdnyylw76ftn6p7thnrvxtpj0spp558m5vk4hwsj8xzwh83895wdg8ktz8naq5qpdks8au52htca2y3tqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq4u48dyx2ngnmev9mye55ncyulqtreywyrry4qf2cjtx636h6eq2zld8467hkqcjh5zt0mcn2v6cl2scup2h9r75a3cm0899y223gykqptgez99', '\xb937dabff0531c462ced76be90d1e01470d9909f77b495cf41f2ef31b0cb0c9f', '\x714d1118e776ca8fbd4892b10ccc3b54edd87405050e6441b3429d436dfdd777', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:07:35.192295+00', '2026-11-27 21:07:35+00', 'PAID', 104000, '\x06614518b26087fc6bc0ca', 'intraledger'),
	('\x1d2dd89192a1fb553ce81e3faeaf3ab64a8111694b49f182f35dd1e6932945b4', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1050n1p4snwxhsp5f86z5svlnv6zysl3qyq397sp0vt6q6af365waqkjyevf66jelg9spp5r5ka3yvj58a4208grcl6ate6ke9gzytffdylrqhnthg7dyefgk6qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqntatrfsk2zx24ma9lc0xka3u3egv62mxmd3yp3yzhzrz9pcx8j2hg4djrpkf497nhnfkmv2k8h04869h6y9c2g3f4dqnz0h68k8z23cq2kndqq', '\x49f42a419f9b342243f1010112fa017b17a06ba98ea8ee82d226589d6a59fa0b', '\xa53395678633f1bf1a85f06690734122ad2d3b68d4a78cdb8b0b62721f5abc03', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:07:35.378066+00', '2026-11-27 21:07:35+00', 'PAID', 105000, '\x06614518b53f27c2441d3e', 'intraledger'),
	('\xe3b2738d3192049611291eb31811013ba2503764e59ffaf0e389ee0e9d21f9dd', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1060n1p4snwxhsp5jvvaraljqadnt0f7h57ku9fgag9mv87gmzu92acaxug8vt69r9fspp5uwe88rf3jgzfvyffr6e3sygp8w39qdmyuk0l4u8r38hqa8fpl8wsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqccuwds8sr576eptjhf5jm9pmktk3uv54840qxmeghtyq06wlgjq5p3jcy3j5jjn2ajw0t4l4e0rngnn74de7fperphp9vmxk562an3cpvspkw8', '\x9319d1f7f2075b35bd3ebd3d6e1528ea0bb61fc8d8b855771d3710762f451953', '\x038d3846e5e788cfa0746167161cfec71e6289f3a5b96b2e52ae2338d3633e38', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:07:35.541606+00', '2026-11-27 21:07:35+00', 'PAID', 106000, '\x06614518b7a5821c298f63', 'intraledger'),
	('\x67c3c3ccafd94d034d2fe5f3e9de503ed79875aa3e75a35c4e320485e4909b79', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1070n1p4snwxhsp5vvfadfe9m0v8uazp8ssjvvn9m3cpwawrgjm69q8qdmgad8gysd2qpp5vlpu8n90m9xsxnf0uhe7nhjs8mtesad28e66xhzwxgzgteysndusdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqwtd89ugfpzltryu4mtuu29kf6k7jtmzymcpqulcne0nf69pv57ghmyqyuegqsq6fzxp3lmjxarwtrhad80l07a5wrhmcgqaxmf50vfgqf4w622', '\x6313d6a725dbd87e74413c21263265dc701775c344b7a280e06ed1d69d048354', '\x5c3ce430bff0d5a81d0ba833eee11cb612069f5057b9509f42033fb444a6e3ef', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:07:35.696761+00', '2026-11-27 21:07:35+00', 'PAID', 107000, '\x06614518b9ca324fa3d725', 'intraledger'),
	('\x3965476c274175e50965642f24f598cf7e04f4273e9cdf03ecc312a6da7f189d', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1080n1p4snwxhsp52ydtm7qdhy76fa0sc3l0n4kh07lekxmpfllltv3ak7krptx3fs3spp589j5wmp8g9672zt9vshjfavcealqfap886wd7qlvcvf2dknlrzwsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqzhspwqvzu99vvf2kpdvua45gzerjtmdwq7fse07psuv3njcs24k3s9th04lejcdeaw979vl2y4qx8p5z6cmhh58jay5g7qj87tpw53qprsgwvq', '\x511abdf80db93da4f5f0c47ef9d6d77fbf9b1b614ffff5b23db7ac30acd14c23', '\x0384ebf16b93d23ba721f26fd58a3b954837f99661d495f6b3299b0a411f0101', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:07:35.832118+00', '2026-11-27 21:07:35+00', 'PAID', 108000, '\x06614518bc054b4bf4bb23', 'intraledger'),
	('\xdeaf6b955bed80a651c2f8ccaf5dd8df00ca3ece72b95d883ce548d2902cf49e', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1090n1p4snwxhsp5z29nhc5krlln377txes73t202a7f8hceuqme4n37rydu4cn9ntdqpp5m6hkh92makq2v5wzlrx27hwcmuqv50kww2u4mzpuu4yd9ypv7j0qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq9hg6p8x8tn5hygy7ncle2d0xn5u4e0gzhfdnfye9ykskxhxd66zxxvl833v3pt0gjegqz9y0r0nunassy4ycjxu4w0g204rqdy0vzcsqlzxelx', '\x128b3be2961fff38fbcb3661e8ad4f577c93df19e0379ace3e191bcae2659ada', '\xf1370474d9862c81afe88e467449646185fc8ba617d0e155d02372cd12964050', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:07:36.008685+00', '2026-11-27 21:07:35+00', 'PAID', 109000, '\x06614518bee965696270ef', 'intraledger'),
	('\xd691503f76669797906bca3c519b27cdddba08e2cfb17a9f1bec17a86eb5b6cb', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1100n1p4snwxcsp5yamvy4xx9jjj3z0l540u60hk32tq0x4p3ksu4h5h20d93yngel0spp566g4q0mkv6te0yrteg79rxe8ehwm5z8ze7ch48cmast6sm44km9sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqj9klq008espmv4wdytfm7dffj4vnugeqzwgfdm8vnk8d6sv8vu7yctdz0h2cw5pfkuw8zvya44pklgk8nkte3jkhjxvfkyxcdxma2sgpgv60dl', '\x2776c254c62ca52889ffa55fcd3ef68a96079aa18da1cade9753da589268cfdf', '\x105ef225eb9ab1e4d5f3492a62c556efa633bfc16af9cc1fbe17160705fdd0c5', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:07:36.19514+00', '2026-11-27 21:07:36+00', 'PAID', 110000, '\x06614518c17f2d805ece2c', 'intraledger'),
	('\x842b438b4f29e8666461050fea91eda70117343525e143fc9e6620faade0c710', '3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', 'lnbcrt1110n1p4snwxcsp5vyr9k2r680u3n2xs60mryd47v59myfrr0tymrzwe0mlw3hnh4jgspp5ss458z60985xverpq5874y0d5uq3wdp4yhs58ly7vcs04t0qcugqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqhgfzhh65pdxnn535xyjte2fv7mnvudn046rnfq7uzy9e453nasy44jj906azrn9f9mw0qwhvrw2lceadrjuxu6sdcu6hy2656u6965sqpwku5u', '\x61065b287a3bf919a8d0d3f63236be650bb224637ac9b189d97efee8de77ac91', '\x6b8546e72904dd41b8ddf56473dc86b9e974a8d17d60b2542589de8d567a0fc4', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:07:36.316549+00', '2026-11-27 21:07:36+00', 'PAID', 111000, '\x06614518c3726ecb477c43', 'intraledger'),
	('\xa948453e99d4c152ab2fe8bb7a2a464a3169094485becca188789fa4f9458188', 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', 'BTC', 'lnbcrt5u1p4snwxesp5xwj39krz9thzpm2wsnpjlykxutn3ssre8rpwjzejdup98k4hvm4qpp549yy205e6nq492e0azah52jxfgckjz2ysklvegvg0z06f729sxyqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqsfw6pmrxw0kpc5wr5zk24s5mzgs3wa6p88w7rnhjfzlnnxsjzeusgal2mjq945263l74j40f2rgu539uv0ugxwtdrglnvcrm4wt6klcpd8ck70', '\x33a512d8622aee20ed4e84c32f92c6e2e718407938c2e90b326f0253dab766ea', '\xe39577e31600a596ac3de25d1fbe1e7e74b5ccf560176296adc5223add998559', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:07:37.304588+00', '2026-11-27 21:07:37+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:07:33.161032+00', 'lightning_receipt'),
	(2, '2026-11-27 17:07:33.689074+00', 'lightning_receipt'),
	(3, '2026-11-27 17:07:34.38908+00', 'intraledger'),
	(4, '2026-11-27 17:07:34.498924+00', 'intraledger'),
	(5, '2026-11-27 17:07:34.604534+00', 'intraledger'),
	(6, '2026-11-27 17:07:34.749508+00', 'intraledger'),
	(7, '2026-11-27 17:07:34.837109+00', 'intraledger'),
	(8, '2026-11-27 17:07:34.933377+00', 'intraledger'),
	(9, '2026-11-27 17:07:35.049398+00', 'intraledger'),
	(10, '2026-11-27 17:07:35.134616+00', 'intraledger'),
	(11, '2026-11-27 17:07:35.244935+00', 'intraledger'),
	(12, '2026-11-27 17:07:35.332172+00', 'intraledger'),
	(13, '2026-11-27 17:07:35.432999+00', 'intraledger'),
	(14, '2026-11-27 17:07:35.488627+00', 'intraledger'),
	(15, '2026-11-27 17:07:35.590274+00', 'intraledger'),
	(16, '2026-11-27 17:07:35.654675+00', 'intraledger'),
	(17, '2026-11-27 17:07:35.730738+00', 'intraledger'),
	(18, '2026-11-27 17:07:35.789897+00', 'intraledger'),
	(19, '2026-11-27 17:07:35.876939+00', 'intraledger'),
	(20, '2026-11-27 17:07:35.927435+00', 'intraledger'),
	(21, '2026-11-27 17:07:36.066405+00', 'intraledger'),
	(22, '2026-11-27 17:07:36.146302+00', 'intraledger'),
	(23, '2026-11-27 17:07:36.235821+00', 'intraledger'),
	(24, '2026-11-27 17:07:36.292871+00', 'intraledger'),
	(25, '2026-11-27 17:07:36.36363+00', 'intraledger'),
	(26, '2026-11-27 17:07:36.41172+00', 'intraledger'),
	(27, '2026-11-27 17:07:36.508741+00', 'lightning_reserve'),
	(28, '2026-11-27 17:07:36.653692+00', 'lightning_settled'),
	(29, '2026-11-27 17:07:36.710376+00', 'lightning_reserve'),
	(30, '2026-11-27 17:07:36.754285+00', 'lightning_settled'),
	(31, '2026-11-27 17:07:36.825535+00', 'lightning_reserve'),
	(32, '2026-11-27 17:07:36.883252+00', 'lightning_failed'),
	(33, '2026-11-27 17:07:36.954557+00', 'lightning_reserve');

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
	('cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 76540, 76540),
	('cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 418, 418),
	('cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 117168, 117168),
	('72df2fc7-d3e1-4e04-a865-3eaf6c85d679', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 47907, 47907),
	('72df2fc7-d3e1-4e04-a865-3eaf6c85d679', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 226, 226),
	('f86a792d-7a31-48cb-a321-15fad3886d63', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 46633, 46633),
	('f86a792d-7a31-48cb-a321-15fad3886d63', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 10372, 10372),
	('f86a792d-7a31-48cb-a321-15fad3886d63', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 540724, 68309),
	('f86a792d-7a31-48cb-a321-15fad3886d63', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 301127, 49401),
	('72df2fc7-d3e1-4e04-a865-3eaf6c85d679', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 23002, 23002),
	('cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1289119, 326133);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('3b3110be-e823-4b0c-8cdc-640b61b144ca', 6, '2026-11-27 17:07:37.465598+00');

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
	('231ca415-4a25-4f54-b25d-2e336394fc3a', 'USD', NULL, 0, '-infinity'),
	('6f076d3b-1501-4afa-b78c-f568bfe6c81e', 'USD', NULL, 0, '-infinity'),
	('d51f2544-2bff-43c4-93dc-523bc10b7b3c', 'USD', NULL, 0, '-infinity'),
	('d93eb117-8c31-41f5-875d-1a7c552ce7bc', 'BTC', NULL, 630000, '2026-11-27 17:07:36.41172+00'),
	('3327ce20-8bda-46fa-843b-77591d8b933d', 'BTC', NULL, 5636000, '2026-11-27 17:07:36.41172+00'),
	('cbccf996-f185-479b-b555-2c2e50c3c4cb', 'BTC', NULL, 45819000, '2026-11-27 17:07:36.954557+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614518929448a996b8f5', '\x5955975ca40db237b9c037f67e5216c7be3a0d636f4c2e0666e914f621fb407a', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145189aa2f24366d3d6', '\xb43c842496f2bad642f2398017d76eb5cfe97c63508eb5ae21878a7f522e54f9', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518a55158002631ac', '\x8951ceaf1c685b995fb74833006aa319cce95a11921168098d9d76c6598a22ba', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614518a6fe6c08bd2c02', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518a89af6b1e2e51d', '\x06441f259039d23c0191a3da433d35d2bc31b478c4d8dbd659881cd390ce61ff', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614518aad144952e9758', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518ac277575c8a69b', '\x65524df5d8df9febb660a8421ead29ce41127dc5773f49eaca62fdccd6eb5cf9', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614518ad9f81ac46ebcf', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518af64b642999153', '\xc5da32481c099983e458acb897d9c293cf3037fc5a65cf3075fbefe6b5b5a3e6', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614518b0b19830ad61cc', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518b26087fc6bc0ca', '\xa1f7465ab774247309d73c4e5a39a83d9623cfa0a002db40fde51575e3aa2456', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614518b3b54c12cb6901', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518b53f27c2441d3e', '\x1d2dd89192a1fb553ce81e3faeaf3ab64a8111694b49f182f35dd1e6932945b4', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614518b618737416d0d9', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518b7a5821c298f63', '\xe3b2738d3192049611291eb31811013ba2503764e59ffaf0e389ee0e9d21f9dd', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614518b8a1133102d64f', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518b9ca324fa3d725', '\x67c3c3ccafd94d034d2fe5f3e9de503ed79875aa3e75a35c4e320485e4909b79', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614518bab14910357f7b', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518bc054b4bf4bb23', '\x3965476c274175e50965642f24f598cf7e04f4273e9cdf03ecc312a6da7f189d', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614518bcca8bfe7f2c18', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518bee965696270ef', '\xdeaf6b955bed80a651c2f8ccaf5dd8df00ca3ece72b95d883ce548d2902cf49e', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614518c0217ee48a9f54', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518c17f2d805ece2c', '\xd691503f76669797906bca3c519b27cdddba08e2cfb17a9f1bec17a86eb5b6cb', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614518c25e079654d5cb', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614518c3726ecb477c43', '\x842b438b4f29e8666461050fea91eda70117343525e143fc9e6620faade0c710', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614518c42e4835533e5e', NULL, NULL, 'f86a792d-7a31-48cb-a321-15fad3886d63', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614518c5a9459bba8548', '\x7477bed39f884d3ddee6f88879e4b7a708c9227c3572bb93adcd7e0d1ac5cb6e', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614518c8bce8d3433b7b', '\xe3540936fba1d1f028a95ce688846275466622244240c9783d93955d8b4b2fa7', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614518ca7ebf68f1dc4a', '\xb1cd0a4500bdc306d87f525ce9708e3fffde08d1569b5c58218ffd4fd56bb150', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614518cb6034960aa916', '\xb1cd0a4500bdc306d87f525ce9708e3fffde08d1569b5c58218ffd4fd56bb150', '\x06614518ca7ebf68f1dc4a', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614518cc76bd8a7fd844', '\x73162f9d982cb9a3929446932e48f67cea40cc798b4cd84219a0a48acede41fc', NULL, 'cd723207-f6fb-41b9-87c1-0bd06e4a0bb3', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0295c3764241fe2d482b6a63fb5556d1ab1e485e8546da198bd7e7085054ff529c', 2, 'latchkey:2d011bcd-3e52-4969-b28e-3a0170753635/0010', '2026-11-27 17:07:37.456128+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06614518c5a9459bba8548', 'lightning', 'cbccf996-f185-479b-b555-2c2e50c3c4cb', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x7477bed39f884d3ddee6f88879e4b7a708c9227c3572bb93adcd7e0d1ac5cb6e', 'lnbcrt10u1p4snwxcsp5ts3l2qda80tdfy5qvvpfm92ppn82erngasu52lv3qnk0n3ymduvspp5w3mma5ul3pxnmhhxlzy8ne9h5uyvjgnux4ethyade4lq6xk9edhqdqqcqzzs9qrsgq5zwvkzxvpzzs6rcpzqdfdd2gdejjyvz36y72js0gncrdvz38t034cg2rj4lg6f82f24p4nm4l4h08ayd9kqsjrku53mgd0wfzas3q4qq6edunc', '\x02c0e7346460f10c2fb95dd29e0c2de01208bca44f2422162212f9c2076e65c947', '2026-11-27 17:07:44.508859+00', NULL, NULL, 'settled', 1100, '\x59af2d3c1b11887c007fcc1e4f005538bba22b9304142ab1733e28c837945ee7', NULL, '2026-11-27 17:07:36.6537+00'),
	('\x06614518c8bce8d3433b7b', 'lightning', 'cbccf996-f185-479b-b555-2c2e50c3c4cb', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xe3540936fba1d1f028a95ce688846275466622244240c9783d93955d8b4b2fa7', 'lnbcrt10u1p4snwxcsp5jlwce7h373c38ujulv3lv33xudgd0my2mqrevq5czvrmpgsqcw7spp5ud2qjdhm58glq29ftnng3przw4rxvg3ygfqvj7pajw24mz6t97nsdqqcqzzs9qrsgqln8gusaul6hgynqmsgljund3368ujp3dsnw6zuk68evnlnmtx8una0cew343jpwsp3rdm78zvwyc7u082tl6xauxfclsqq7xj09tuxgqves9rr', '\x02c0e7346460f10c2fb95dd29e0c2de01208bca44f2422162212f9c2076e65c947', '2026-11-27 17:07:44.71044+00', NULL, NULL, 'settled', 3000, '\xd89c17130e557aa9b2d5f25ad97e9829c6ebc2f7645ff6f413d57f5a41a9696a', NULL, '2026-11-27 17:07:36.754297+00'),
	('\x06614518ca7ebf68f1dc4a', 'lightning', 'cbccf996-f185-479b-b555-2c2e50c3c4cb', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xb1cd0a4500bdc306d87f525ce9708e3fffde08d1569b5c58218ffd4fd56bb150', 'lnbcrt10u1p4snwxcsp5w5pxl3k4st4la9sh0puf6wltzxfcqxs4luc9fmmh7vgyjhxzr30qpp5k8xs53gqhhpsdkrl2fwwjuyw8llauzx326d4ckpp3l75l4ttk9gqdqqcqzzs9qrsgq5q880vdgftphzpx70n3m7l2aqvqwszpx85c54lntahkdkd96j60sj85erld57lpm9d7uaq82zq8xfeqcekxehe35sy7gcsgdd49gpdqp4vzafu', '\x02c0e7346460f10c2fb95dd29e0c2de01208bca44f2422162212f9c2076e65c947', '2026-11-27 17:07:44.825636+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:07:36.883342+00'),
	('\x06614518cc76bd8a7fd844', 'lightning', 'cbccf996-f185-479b-b555-2c2e50c3c4cb', 'BTC', 900000, 10000, 910, 910000, NULL, '\x73162f9d982cb9a3929446932e48f67cea40cc798b4cd84219a0a48acede41fc', 'lnbcrt9u1p4snwxcsp5wtu4p6n99dvfzfdnwag8ej4ul72s27e983yeszcag7ta9h3pgv2spp5wvtzl8vc9ju68y55g6fjuj8k0n4ypnre3dxdssse5zjg4nk7g87qdqqcqzzs9qrsgqdve6v2y4h0kpke5r0e06a7qe8f5q5fh5w7t7l2547pqtypqm62h523nuueca6pyle0d9zkrexlgxyc0an3x7qvl3wjxgu5z6fwhawpqqd4x6sd', '\x02c0e7346460f10c2fb95dd29e0c2de01208bca44f2422162212f9c2076e65c947', '2026-11-27 17:07:37.265803+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x5955975ca40db237b9c037f67e5216c7be3a0d636f4c2e0666e914f621fb407a', 50000000, '2026-11-27 17:07:33.161768+00', 'credited', '\x06614518929448a996b8f5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xb43c842496f2bad642f2398017d76eb5cfe97c63508eb5ae21878a7f522e54f9', 5000000, '2026-11-27 17:07:33.689207+00', 'credited', '\x066145189aa2f24366d3d6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:07:28.271281+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
	(5, 0),
	(6, 0),
	(7, 0),
	(8, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(9, 50000000),
	(4, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x7477bed39f884d3ddee6f88879e4b7a708c9227c3572bb93adcd7e0d1ac5cb6e', '\x59af2d3c1b11887c007fcc1e4f005538bba22b9304142ab1733e28c837945ee7', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:07:36.458591+00', '2026-11-27 18:07:36+00'),
	('\xe3540936fba1d1f028a95ce688846275466622244240c9783d93955d8b4b2fa7', '\xd89c17130e557aa9b2d5f25ad97e9829c6ebc2f7645ff6f413d57f5a41a9696a', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:07:36.681656+00', '2026-11-27 18:07:36+00'),
	('\xb1cd0a4500bdc306d87f525ce9708e3fffde08d1569b5c58218ffd4fd56bb150', '\x08310715eb55e0fa8105c5be27250ad849b64678171008d13261e49f23c5d98d', false, 'no_route', 'OPEN', 0, '2026-11-27 17:07:36.790668+00', '2026-11-27 18:07:36+00'),
	('\x73162f9d982cb9a3929446932e48f67cea40cc798b4cd84219a0a48acede41fc', '\x4f15e5be9d5bdaf9dc06922b9a942c89c6b6074ac2ee0416f203587b694886a6', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:07:36.929163+00', '2026-11-27 18:07:36+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xd7b4829863974e1cb28a7cce081da0e281f9ea9e90816f2d27a23f0a277df7c2'),
	('outside', '\x3ddf05c6eb799dad4dec14275186171ebd61d59210d27511bae5bbb161e639c9');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x5955975ca40db237b9c037f67e5216c7be3a0d636f4c2e0666e914f621fb407a', 'SETTLED', 50000000, '\xe7c7550506a963f66026930b56b145b9f0f20ab28cc678c7ff63c6eed16304f1', 1, '2026-11-27 17:07:33.022514+00'),
	('\xb43c842496f2bad642f2398017d76eb5cfe97c63508eb5ae21878a7f522e54f9', 'SETTLED', 5000000, '\x50193f1ee8edfe22a8b3498db38d7610e58bc909cd6dd72a7b301ca1ac57ae7e', 2, '2026-11-27 17:07:33.649811+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x7477bed39f884d3ddee6f88879e4b7a708c9227c3572bb93adcd7e0d1ac5cb6e', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:07:36.644218+00', '2026-11-27 17:07:36.644218+00'),
	(2, '\xe3540936fba1d1f028a95ce688846275466622244240c9783d93955d8b4b2fa7', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:07:36.742031+00', '2026-11-27 17:07:36.742031+00'),
	(3, '\xb1cd0a4500bdc306d87f525ce9708e3fffde08d1569b5c58218ffd4fd56bb150', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:07:36.862169+00', '2026-11-27 17:07:36.862169+00'),
	(4, '\x73162f9d982cb9a3929446932e48f67cea40cc798b4cd84219a0a48acede41fc', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:07:38.241083+00', '2026-11-27 17:07:37.041084+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 17:07:27.517745+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:07:27.71191+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 17:07:27.852686+00'),
	('0004_payments', '3c4c2ea6f99fdac924a388b6ca60d29d3fdc123373539800abff923aa1533d3c', 'before', '2026-11-27 17:07:27.887446+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:07:28.164447+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:07:28.328526+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:07:28.409072+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:07:28.492945+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:07:28.558715+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:07:28.596424+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('c5241d98-8ac3-4998-8fc0-ef44c2ee8fd4', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', '\x866af177de195221ea7cacb4bb691379ccbec5f25d1148d56a763ed4d7bc29e7', '2026-11-27 17:07:32.146582+00', '2026-12-27 17:07:32.146582+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ce274c57-039e-4e33-903d-d407368343fc', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', '\x80cbee09f4e64c97a1bff7223a92a8e6166a1efa157cd0cdeb93e33f39962d5f', '2026-11-27 17:07:33.309394+00', '2026-12-27 17:07:33.309394+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c7b51db8-763f-472a-9d26-2fdd6f711736', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', '\x2d74f5abc72c1b67361644203d9bdc66e4b14ef120d117b0f5b80451d9245e56', '2026-11-27 17:07:33.872076+00', '2026-12-27 17:07:33.872076+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('cbccf996-f185-479b-b555-2c2e50c3c4cb', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', 'BTC', '', '2026-11-27 17:07:31.98029+00'),
	('231ca415-4a25-4f54-b25d-2e336394fc3a', 'b6b23cc1-36fa-4b4d-8293-c55de3e06229', 'USD', '', '2026-11-27 17:07:31.992259+00'),
	('3327ce20-8bda-46fa-843b-77591d8b933d', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'BTC', '', '2026-11-27 17:07:33.272885+00'),
	('6f076d3b-1501-4afa-b78c-f568bfe6c81e', 'b37c2602-de0c-48ea-b2c4-a786377f77ac', 'USD', '', '2026-11-27 17:07:33.274643+00'),
	('d93eb117-8c31-41f5-875d-1a7c552ce7bc', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', 'BTC', '', '2026-11-27 17:07:33.762922+00'),
	('d51f2544-2bff-43c4-93dc-523bc10b7b3c', 'a294e455-d085-4cf5-907c-9de8a0c74c4f', 'USD', '', '2026-11-27 17:07:33.776517+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518929448a996b8f500', NULL, NULL),
	(5000, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x066145189aa2f24366d3d600', NULL, NULL),
	(-100, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518a55158002631ac00', 'bob', NULL),
	(100, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518a55158002631ac01', 'alice', NULL),
	(-50, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518a6fe6c08bd2c0200', 'carol', NULL),
	(50, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518a6fe6c08bd2c0201', 'bob', NULL),
	(-101, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518a89af6b1e2e51d00', 'bob', NULL),
	(101, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518a89af6b1e2e51d01', 'alice', NULL),
	(-50, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518aad144952e975800', 'carol', NULL),
	(50, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518aad144952e975801', 'bob', NULL),
	(-102, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518ac277575c8a69b00', 'bob', NULL),
	(102, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518ac277575c8a69b01', 'alice', NULL),
	(-51, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518ad9f81ac46ebcf00', 'carol', NULL),
	(51, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518ad9f81ac46ebcf01', 'bob', NULL),
	(-103, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518af64b64299915300', 'bob', NULL),
	(103, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518af64b64299915301', 'alice', NULL),
	(-51, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b0b19830ad61cc00', 'carol', NULL),
	(51, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518b0b19830ad61cc01', 'bob', NULL),
	(-104, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518b26087fc6bc0ca00', 'bob', NULL),
	(104, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b26087fc6bc0ca01', 'alice', NULL),
	(-52, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b3b54c12cb690100', 'carol', NULL),
	(52, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518b3b54c12cb690101', 'bob', NULL),
	(-105, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518b53f27c2441d3e00', 'bob', NULL),
	(105, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b53f27c2441d3e01', 'alice', NULL),
	(-52, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b618737416d0d900', 'carol', NULL),
	(52, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518b618737416d0d901', 'bob', NULL),
	(-106, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518b7a5821c298f6300', 'bob', NULL),
	(106, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b7a5821c298f6301', 'alice', NULL),
	(-53, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b8a1133102d64f00', 'carol', NULL),
	(53, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518b8a1133102d64f01', 'bob', NULL),
	(-107, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518b9ca324fa3d72500', 'bob', NULL),
	(107, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518b9ca324fa3d72501', 'alice', NULL),
	(-53, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518bab14910357f7b00', 'carol', NULL),
	(53, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518bab14910357f7b01', 'bob', NULL),
	(-108, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518bc054b4bf4bb2300', 'bob', NULL),
	(108, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518bc054b4bf4bb2301', 'alice', NULL),
	(-54, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518bcca8bfe7f2c1800', 'carol', NULL),
	(54, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518bcca8bfe7f2c1801', 'bob', NULL),
	(-109, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518bee965696270ef00', 'bob', NULL),
	(109, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518bee965696270ef01', 'alice', NULL),
	(-54, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518c0217ee48a9f5400', 'carol', NULL),
	(54, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518c0217ee48a9f5401', 'bob', NULL),
	(-110, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518c17f2d805ece2c00', 'bob', NULL),
	(110, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518c17f2d805ece2c01', 'alice', NULL),
	(-55, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518c25e079654d5cb00', 'carol', NULL),
	(55, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518c25e079654d5cb01', 'bob', NULL),
	(-111, NULL, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518c3726ecb477c4300', 'bob', NULL),
	(111, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518c3726ecb477c4301', 'alice', NULL),
	(-55, NULL, '3327ce20-8bda-46fa-843b-77591d8b933d', '\x06614518c42e4835533e5e00', 'carol', NULL),
	(55, NULL, 'd93eb117-8c31-41f5-875d-1a7c552ce7bc', '\x06614518c42e4835533e5e01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518c5a9459bba854800', NULL, NULL),
	(-1003, 3, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518c8bce8d3433b7b00', NULL, NULL),
	(-1010, 10, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518ca7ebf68f1dc4a00', NULL, NULL),
	(1010, 10, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518cb6034960aa91600', NULL, NULL),
	(-910, 10, 'cbccf996-f185-479b-b555-2c2e50c3c4cb', '\x06614518cc76bd8a7fd84400', NULL, NULL);

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
-- Name: dealer_total dealer_total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dealer_total
    ADD CONSTRAINT dealer_total_pkey PRIMARY KEY (ledger_account_id);

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
