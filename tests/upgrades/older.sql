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
-- Name: new_volume; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_volume AS (
	account_id uuid,
	kind text,
	millicents bigint,
	limit_cents bigint
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
	event public.event_kind,
	volume public.new_volume
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
	grants text[],
	level text
);

--
-- Name: account_may_spend(public.new_volume); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_may_spend(p_volume public.new_volume) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_spent bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_volume.account_id, 4));
    v_spent := account_spent_after(
        p_volume.account_id, p_volume.kind, clock_timestamp() - interval '24 hours');
    IF v_spent + p_volume.millicents > p_volume.limit_cents * 1000 THEN
        RAISE EXCEPTION 'limit of the account exceeded' USING ERRCODE = 'LK004',
            DETAIL = p_volume.limit_cents::text;
    END IF;
END $$;

--
-- Name: account_spends(public.new_volume, bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spends(p_volume public.new_volume, p_id bytea, p_moment timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO account_spent (account_id, movement_id, kind, millicents)
    VALUES (p_volume.account_id, p_id, p_volume.kind, p_volume.millicents);
    INSERT INTO account_spent_sum AS s (account_id, kind, since, millicents)
    VALUES (p_volume.account_id, p_volume.kind, account_spent_slot(p_moment), p_volume.millicents)
    ON CONFLICT (account_id, kind, since)
    DO UPDATE SET millicents = s.millicents + excluded.millicents;
END $$;

--
-- Name: account_spent_after(uuid, text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_after(p_account uuid, p_kind text, p_after timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_slot timestamptz := account_spent_slot(p_after);
BEGIN
    RETURN (
        SELECT coalesce(sum(s.millicents), 0) FROM account_spent_sum s
         WHERE s.account_id = p_account AND s.kind = p_kind AND s.since > v_slot
    ) + (
        SELECT coalesce(sum(s.millicents), 0) FROM account_spent s
         WHERE s.account_id = p_account AND s.kind = p_kind
           AND s.movement_id >= moment_bytes(p_after + interval '1 microsecond')
           AND s.movement_id < moment_bytes(v_slot + interval '5 minutes')
    );
END $$;

--
-- Name: account_spent_returned(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_returned() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH gone AS (
        DELETE FROM account_spent s
         USING payment p JOIN wallet w ON w.id = p.wallet_id
         WHERE p.movement_id = NEW.id AND s.account_id = w.account_id AND s.movement_id = NEW.id
        RETURNING s.account_id, s.kind, s.millicents
    )
    UPDATE account_spent_sum s SET millicents = s.millicents - gone.millicents
      FROM gone
     WHERE s.account_id = gone.account_id AND s.kind = gone.kind
       AND s.since = account_spent_slot(moment_of(NEW.id));
    RETURN NULL;
END $$;

--
-- Name: account_spent_slot(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_slot(p_moment timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT date_bin(interval '5 minutes', p_moment, 'epoch'::timestamptz)
$$;

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
    IF NOT EXISTS (SELECT FROM account WHERE id = p_used.account_id AND status = 'active'
                      AND level = coalesce(p_used.level, level)) THEN
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
    IF (v_payer.volume).account_id IS NOT NULL THEN
        PERFORM account_may_spend(v_payer.volume);
    END IF;
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
    IF (v_payer.volume).account_id IS NOT NULL THEN
        PERFORM account_spends(v_payer.volume, p_id, p_moment);
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
-- Name: account_spent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_spent (
    millicents bigint NOT NULL,
    account_id uuid NOT NULL,
    movement_id bytea NOT NULL,
    kind text NOT NULL,
    CONSTRAINT account_spent_kind_check CHECK ((kind = ANY (ARRAY['withdrawal'::text, 'internal_send'::text, 'convert'::text]))),
    CONSTRAINT account_spent_millicents_check CHECK ((millicents > 0)),
    CONSTRAINT account_spent_movement_id_check CHECK ((octet_length(movement_id) = 11))
);

--
-- Name: COLUMN account_spent.millicents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.account_spent.millicents IS 'its worth at that moment, without the fee';

--
-- Name: account_spent_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_spent_sum (
    millicents bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    CONSTRAINT account_spent_sum_millicents_check CHECK ((millicents >= 0))
)
WITH (fillfactor='70');

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
	('1593183a-df30-47a4-8b74-84704fb53d94', '6ea873e5-7580-4947-9624-599994d3d200', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', true, '{}', '2026-11-27 17:16:05.302518+00'),
	('53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'f4502be8-53e3-4b45-92cd-bf720ff09e17', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', true, '{}', '2026-11-27 17:16:06.309942+00'),
	('4ff3e455-e15b-4f57-9f0f-68f8325c86dd', '71dd4696-2ffb-41aa-a261-8853b7e6d8c7', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '249bbe4a-6ca3-4704-bbc4-6694960b094c', true, '{}', '2026-11-27 17:16:07.272088+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145373eb5ddf374c3af', 'internal_send'),
	(5000, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x06614537418cf346cef17d', 'internal_send'),
	(10100, '1593183a-df30-47a4-8b74-84704fb53d94', '\x06614537434bb6d92d56c3', 'internal_send'),
	(5000, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x06614537445d218dbc8eb8', 'internal_send'),
	(10200, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145374639833bae8d72', 'internal_send'),
	(5100, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x06614537472d9cc7a7e184', 'internal_send'),
	(10300, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145374b0d3c7ccd3d08', 'internal_send'),
	(5100, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x066145374d95b6eae3d9e7', 'internal_send'),
	(10400, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145374ef4278d280b44', 'internal_send'),
	(5200, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x066145374fddc379d249ba', 'internal_send'),
	(10500, '1593183a-df30-47a4-8b74-84704fb53d94', '\x0661453751d1bce22b563e', 'internal_send'),
	(5200, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x0661453752a525e033504b', 'internal_send'),
	(10600, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145375444589d36f91d', 'internal_send'),
	(5300, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x06614537553008df1a1be1', 'internal_send'),
	(10700, '1593183a-df30-47a4-8b74-84704fb53d94', '\x06614537572442a86ceb3d', 'internal_send'),
	(5300, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x06614537582bc27136ef74', 'internal_send'),
	(10800, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145375b4b2daa1a3b7d', 'internal_send'),
	(5400, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x066145375d08653a7feb2c', 'internal_send'),
	(10900, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145375e901f033589e4', 'internal_send'),
	(5400, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x066145375f817f5bc73e86', 'internal_send'),
	(11000, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145376121fa2699cb0b', 'internal_send'),
	(5500, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x066145376235fe40ed6442', 'internal_send'),
	(11100, '1593183a-df30-47a4-8b74-84704fb53d94', '\x0661453763806832b1635a', 'internal_send'),
	(5500, '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\x06614537643bb18b171771', 'internal_send'),
	(100000, '1593183a-df30-47a4-8b74-84704fb53d94', '\x06614537662864daff9c52', 'withdrawal'),
	(100000, '1593183a-df30-47a4-8b74-84704fb53d94', '\x066145376b2e8e5e24ac40', 'withdrawal'),
	(90000, '1593183a-df30-47a4-8b74-84704fb53d94', '\x06614537714ee28b888893', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:15:00+00', '1593183a-df30-47a4-8b74-84704fb53d94', 'internal_send'),
	(63000, '2026-11-27 17:15:00+00', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'internal_send'),
	(290000, '2026-11-27 17:15:00+00', '1593183a-df30-47a4-8b74-84704fb53d94', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('baca3881-a96e-4c6f-a15d-47dd053a290b', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:16:06.635211+00', NULL, '2026-11-27 17:16:10.264355+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('924eac3d-fbe1-4dcc-83b6-e6c8d53e0de0', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:16:07.445735+00', NULL, '2026-11-27 17:16:11.40784+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('370d307b-d939-492b-bfc1-0add684877f9', '1593183a-df30-47a4-8b74-84704fb53d94', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:16:05.689846+00', NULL, '2026-11-27 17:16:11.055688+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('7414bfbb-7c15-4609-9c2f-fb4627bb9922', '370d307b-d939-492b-bfc1-0add684877f9', '\x450b39313e4d4a5deac7e21da80a46db03bc04c19dbba3f61ffb9d7f60d681e7', 'blink_mXJ4EI', 'AhfB', '2026-11-27 17:16:05.704935+00', NULL),
	('78269e29-24ba-4d03-8881-deae78dadb23', 'baca3881-a96e-4c6f-a15d-47dd053a290b', '\x0db6051f3cf45452d066c869994de7369bc9d29819af7de69314acd25756e0e4', 'blink_s32v4T', 'jn8T', '2026-11-27 17:16:06.646714+00', NULL),
	('a8978206-26de-438b-9207-72b623d27f92', '924eac3d-fbe1-4dcc-83b6-e6c8d53e0de0', '\x5100ccc4a03e470e2e1134d2bfe2b3cf0d2863bc71a639bc95325a258634c764', 'blink_X1VLBa', 'SMcK', '2026-11-27 17:16:07.460327+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145371a059d1786cd8ef2', '2026-11-27 17:16:05.353945+00', '1593183a-df30-47a4-8b74-84704fb53d94', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145371c18ca5c4db698db', '2026-11-27 17:16:05.491239+00', '1593183a-df30-47a4-8b74-84704fb53d94', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-000000000001', '585ef6f0-b4be-4c89-ae68-8fe45d380c93', '{}', '{"expires_at": "2026-12-27T17:16:05.477799+00:00"}'),
	('\x0661453720048b8fc96891c1', '2026-11-27 17:16:05.746876+00', '1593183a-df30-47a4-8b74-84704fb53d94', 'api_key.created', 'session', '585ef6f0-b4be-4c89-ae68-8fe45d380c93', '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-000000000002', '370d307b-d939-492b-bfc1-0add684877f9', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_mXJ4EI…AhfB", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145372231299050a801df', '2026-11-27 17:16:05.889392+00', '1593183a-df30-47a4-8b74-84704fb53d94', 'account.username_set', 'key', '370d307b-d939-492b-bfc1-0add684877f9', '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661453729a6cae0868be483', '2026-11-27 17:16:06.378423+00', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145372b84005a9cd03fd1', '2026-11-27 17:16:06.500419+00', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-000000000007', '30e8673e-9164-4ca3-89ef-6d31e55236f1', '{}', '{"expires_at": "2026-12-27T17:16:06.482142+00:00"}'),
	('\x066145372e4f035e8a360f4a', '2026-11-27 17:16:06.683476+00', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'api_key.created', 'session', '30e8673e-9164-4ca3-89ef-6d31e55236f1', '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-000000000008', 'baca3881-a96e-4c6f-a15d-47dd053a290b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_s32v4T…jn8T", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145372fcbbac0c4149e63', '2026-11-27 17:16:06.780958+00', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'account.username_set', 'key', 'baca3881-a96e-4c6f-a15d-47dd053a290b', '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661453737b7fdcbaf4fd865', '2026-11-27 17:16:07.300173+00', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145373835bf739eabf5c6', '2026-11-27 17:16:07.332341+00', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-00000000000d', 'e2cc617e-a185-4845-8829-49683c70a488', '{}', '{"expires_at": "2026-12-27T17:16:07.328946+00:00"}'),
	('\x066145373a7f77b73e4d8d5d', '2026-11-27 17:16:07.482314+00', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', 'api_key.created', 'session', 'e2cc617e-a185-4845-8829-49683c70a488', '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-00000000000e', '924eac3d-fbe1-4dcc-83b6-e6c8d53e0de0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_X1VLBa…SMcK", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145373bbf7e9855ebf3ea', '2026-11-27 17:16:07.564235+00', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', 'account.username_set', 'key', '924eac3d-fbe1-4dcc-83b6-e6c8d53e0de0', '127.0.0.1', 'python-httpx2/2.16.2', 'd70b91cb-9531-40a1-9633-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(3, -100000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(3, 100000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(4, -50000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(4, 50000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(5, -101000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(5, 101000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(6, -50000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(6, 50000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(7, -102000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(7, 102000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(8, -51000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(8, 51000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(9, -103000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(9, 103000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(10, -51000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(10, 51000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(11, -104000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(11, 104000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(12, -52000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(12, 52000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(13, -105000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(13, 105000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(14, -52000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(14, 52000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(15, -106000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(15, 106000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(16, -53000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(16, 53000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(17, -107000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(17, 107000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(18, -53000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(18, 53000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(19, -108000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(19, 108000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(20, -54000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(20, 54000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(21, -109000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(21, 109000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(22, -54000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(22, 54000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(23, -110000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(23, 110000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(24, -55000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(24, 55000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(25, -111000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(25, 111000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d');
INSERT INTO public.entry VALUES
	(26, -55000, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d'),
	(26, 55000, '249bbe4a-6ca3-4704-bbc4-6694960b094c'),
	(27, -1010000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(31, -1010000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(33, -910000, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 17:16:06.233224+00', 'lightning_receipt', 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x0661453726ebce6e324a9200'),
	(796, 2, '2026-11-27 17:16:07.188949+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537357c0cd105bbcd00'),
	(805, 3, '2026-11-27 17:16:07.828651+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145373eb5ddf374c3af01'),
	(807, 4, '2026-11-27 17:16:07.946076+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537418cf346cef17d01'),
	(810, 5, '2026-11-27 17:16:08.076476+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537434bb6d92d56c301'),
	(812, 6, '2026-11-27 17:16:08.1304+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537445d218dbc8eb801'),
	(815, 7, '2026-11-27 17:16:08.264947+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145374639833bae8d7201'),
	(817, 8, '2026-11-27 17:16:08.326337+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537472d9cc7a7e18401'),
	(823, 9, '2026-11-27 17:16:08.630909+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145374b0d3c7ccd3d0801'),
	(825, 10, '2026-11-27 17:16:08.734811+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145374d95b6eae3d9e701'),
	(828, 11, '2026-11-27 17:16:08.837814+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145374ef4278d280b4401'),
	(830, 12, '2026-11-27 17:16:08.898518+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145374fddc379d249ba01'),
	(833, 13, '2026-11-27 17:16:09.025146+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x0661453751d1bce22b563e01'),
	(835, 14, '2026-11-27 17:16:09.080851+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x0661453752a525e033504b01'),
	(838, 15, '2026-11-27 17:16:09.178414+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145375444589d36f91d01'),
	(840, 16, '2026-11-27 17:16:09.246028+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537553008df1a1be101'),
	(843, 17, '2026-11-27 17:16:09.371161+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537572442a86ceb3d01'),
	(846, 18, '2026-11-27 17:16:09.448162+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537582bc27136ef7401'),
	(849, 19, '2026-11-27 17:16:09.682627+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145375b4b2daa1a3b7d01'),
	(851, 20, '2026-11-27 17:16:09.74679+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145375d08653a7feb2c01'),
	(854, 21, '2026-11-27 17:16:09.847381+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145375e901f033589e401'),
	(856, 22, '2026-11-27 17:16:09.916811+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145375f817f5bc73e8601'),
	(859, 23, '2026-11-27 17:16:10.015799+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145376121fa2699cb0b01'),
	(861, 24, '2026-11-27 17:16:10.086152+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145376235fe40ed644201'),
	(864, 25, '2026-11-27 17:16:10.170463+00', 'lightning_receipt', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x0661453763806832b1635a01'),
	(866, 26, '2026-11-27 17:16:10.225957+00', 'intraledger_receipt', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537643bb18b17177101');

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
	('\x115ceafedc2fa2e6034d384af2299f8bcde13afbbba7916755ce8a93dcd1408a', 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '1593183a-df30-47a4-8b74-84704fb53d94', 'BTC', 'lnbcrt500u1p4snwk4sp5s5xssa65dahnyp60mncsu5d2hsln0795u9ef3u3fljq0qskyjerspp5z9ww4lku973wvq6d8p90y2vl30x7zwhmhwneze64e69f8hx3gz9qdqqxqrwzqcqzzs9qrsgqfj605weadam36g8gp5rakupkhcelv297xllhsaxdjz9smcewmya5f3gt65tvshsfwuu2924kpda2z0z0ldfq7xwavwuylywuz4kj0agqexcz5z', '\x850d0877546f6f32074fdcf10e51aabc3f37f8b4e17298f229fc80f042c49647', '\x0e046b962c7fe1a1379ee0056a38ebea4c509b223db93b2504f00050bde916e8', 50000000, '', NULL, NULL, '2026-11-27 17:16:05.995942+00', '2026-11-27 21:16:05+00', 'PAID', 50000000, '\x0661453726ebce6e324a92', 'lightning'),
	('\x93caf46476fac7222f76ea8457762e90733e19923ae48205ee7f23db30eb502d', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt50u1p4snwkksp54zufr0caa2qeqyd6txyvkvfahnu2fvpf6ze0eacqa66xrpdgd9fqpp5j090gerkltrjytmka2z9wa3wjpenuxvj8tjgyp0w0u3akv8t2qksdqqxqrwzqcqzzs9qrsgqesdnepfdxvas6vyt5s0knnc5y0hj0tedvg7d7x99l2znnc9grs7h7jzcgnqpkaya4apxjpz6rt3zlj2jyg2mmm5nzg0k5ftf54eyq2qqd6pw4s', '\xa8b891bf1dea819011ba5988cb313dbcf8a4b029d0b2fcf700eeb46185a86952', '\xedea095ad7d8c3ee60e1c19805933e3da1c6d96c60f3d6e3ed00acdd7c9b5ff1', 5000000, '', NULL, NULL, '2026-11-27 17:16:06.962568+00', '2026-11-27 21:16:06+00', 'PAID', 5000000, '\x06614537357c0cd105bbcd', 'lightning'),
	('\x0027da37758f64db321db31a7340f44ed9f949cb0786a7f3aa95858dd8677a80', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1u1p4snwkhsp59r5h7j3ht0375kfh3mndkpjpgsnjc2wtpjpmgj97xzjqffgx44nspp5qqna5dm43ajdkvsakvd8xs85fmvljjwtq7r20ua2jkzcmkr802qqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqd99wjclja28en4s0xpnw5hr7j7wdvk7wceg9ys3qyp8dcngvuhsj0as4sruxdz29frywe9d9c8ejazkja7gmmd7sv5x57a58l324hlgqte2tya', '\x28e97f4a375be3ea59378ee6db064144272c29cb0c83b448be30a404a506ad67', '\x9e89a9b03627a753c5b512757c127418824406eac69bd82c8f5cf2cec10bc463', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:16:07.64616+00', '2026-11-27 21:16:07+00', 'PAID', 100000, '\x066145373eb5ddf374c3af', 'intraledger'),
	('\x8b65bd3425f769bd52c05dd04ffcbfad27cb433652e5c68e038e5d7e3952f2a9', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1010n1p4snwkcsp5wqkma7pavq8a6u663xuy5akvd3kjkaac887jzdfncw9wp6gzyc7qpp53djm6dp97a5m65kqthgyll9l45nuksek2tjudrsr3ewhuw2j725sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq4cl2p5dlply6cns3w3zy3e3vcmfp0mwzls0van98f0kz7l72l2ssprcs8xsjku54hjfyv0fq3thkspx0qse3pkty05k8t0q58axvw4cpa730hk', '\x702dbef83d600fdd735a89b84a76cc6c6d2b77b839fd213533c38ae0e902263c', '\x492426c8bdb6e456bbd0a2c0168ecf94ce5a6a5338c2b5c21798673101d12544', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:16:08.010751+00', '2026-11-27 21:16:08+00', 'PAID', 101000, '\x06614537434bb6d92d56c3', 'intraledger'),
	('\x8a0951bde8b983f3dca40bbd73211315dc1d40a4c5ea8d58bf2e096a2a6c27f5', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1020n1p4snwkcsp577te2fkczs895x7hxuyz254ezlse6vfh7qsmpaflmgau9u3x2chqpp53gy4r00ghxpl8h9ypw7hxggnzhwp6s9ych4g6k9l9cyk52nvyl6sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqdffk8r8c4dyydxqg4m9a6vuunjfmln0kc5w5d783rqv9jgcn0ae8rfzss8y5ykvfrexafhp467y4t4n6uvj0sk33u95czffsv7cu8mqqna958j', '\xf7979526d8140e5a1bd737082552b917e19d3137f021b0f53fda3bc2f226562e', '\xaba4f846db26675415b37d43d7552043adfef13918a2f99ef571f7235b39dc42', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:16:08.199051+00', '2026-11-27 21:16:08+00', 'PAID', 102000, '\x066145374639833bae8d72', 'intraledger'),
	('\x5ffb66a01832f4dbae0600f5b77d1134b2ea51b886315796c6f511f2ff9259ee', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1030n1p4snwkcsp59yqk3vpzac024fshq30g50av6nj9l023dkua23dcvfj2fh6696jqpp5tlakdgqcxt6dhtsxqr6mwlg3xjew55dcscc409kx75gl9lujt8hqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqpys688aa6p4zl8m0ma8m3v3ngguehdpy8lzfz5sdnun0vaa7uzt4mh8xhls7plgj7y29xjus8d40x9wszmssljsjsaqh9rhlwc0474sqv90q2d', '\x290168b022ee1eaaa617045e8a3facd4e45fbd516db9d545b86264a4df5a2ea4', '\xe68c49afd5b32890f61aae372b740910db884833ce095cbe4a903e7038adfa6d', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:16:08.370064+00', '2026-11-27 21:16:08+00', 'PAID', 103000, '\x066145374b0d3c7ccd3d08', 'intraledger'),
	('\x82f1ed76c73c9cffc7ac7335a815b6bb73962bedcb3c8ac064f0c6e9d8648922', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1040n1p4snwkcsp5lt93gdawhf9wkknkjzcgfa3k2snswm57mdawkqjvvktjycp6dnsqpp5stc76ak88jw0l3avwv66s9dkhdeev2ldev7g4sry7rrwnkry3y3qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqgljhj2gwq32eqefcam30tujxlasqu4fnxd2kscxam7h9tn6suduj9n4m4cvjlpqvw75ah68qmpcnqgt6ytss9hdhk4chsgxaagpqtwcprewewc', '\xfacb1437aeba4aeb5a7690b084f6365427076e9edb7aeb024c659722603a6ce0', '\x70ee6f4a12efa53249c1f10e94b91966d563e4fb8061a223238e1923cf5dfe49', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:16:08.797134+00', '2026-11-27 21:16:08+00', 'PAID', 104000, '\x066145374ef4278d280b44', 'intraledger'),
	('\x4624b40347d19df11d3bf783bc904273e100f436749192bc7a4645af05b80d3b', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1050n1p4snwkcsp503w5rwv2439m6ytmzus9cthdlury3pmfxayztlysnkwx7pmw246qpp5gcjtgq686xwlz8fm77pmeyzzw0sspapkwjge90r6gez67pdcp5asdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqmsmxzl3eerhktw9s3vy8585s333dn0ldsz97vd9rwzsjkf0nrgt59zcarwhs2ymd54d2pzfys9zcky78mgdqyxte3kmy9k8njjgh8xgpwz7p4d', '\x7c5d41b98aac4bbd117b17205c2eedff06488769374825fc909d9c6f076e5574', '\x3378ef9585aa66fd12165daa9f7ececac00a27a0af6d522e3efd5c67ad1593ae', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:16:08.951207+00', '2026-11-27 21:16:08+00', 'PAID', 105000, '\x0661453751d1bce22b563e', 'intraledger'),
	('\x77a4c1f0ee9c4883a12cda2a04605846fa565d2a885b3e1d18e6d9d304182669', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1070n1p4snwkesp5udxrv8h4j6gtekanl47kkd0u8eazx6z44l7v0yeytlccusq2ptfspp5w7jvru8wn3yg8gfvmg4qgczcgma9vhf23pdnu8gcumvaxpqcye5sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq2wmhwx7fsaasqrhtgrmf2w26f5350rzdy5djqxxcv6u28nfzv9j5htkmx4k546nva7uhze76ml0ppz60snvchs3wrf8d65v7tvcvclgpde4xuy', '\xe34c361ef59690bcdbb3fd7d6b35fc3e7a236855affcc793245ff18e400a0ad3', '\xec36428d7c0913bcd0b91889ad31f5c717ccf2450f4b70f505b52e63961ded20', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:16:09.299416+00', '2026-11-27 21:16:09+00', 'PAID', 107000, '\x06614537572442a86ceb3d', 'intraledger'),
	('\xc93b0ea8510b482dd20a8d1ed1eac6040278c3f73df5bd484f831e06d3e0f889', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1080n1p4snwkesp5n3z8elcv4w8npp8j9dg8gj5z7vyzp05qlamzxlw0m6vqdmu8yawqpp5eyasa2z3pdyzm5s2350dr6kxqsp83slh8h6m6jz0sv0qd5lqlzysdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq5wtc8g6yt0a753qajpgtacxtss42skly5mhgn0cehqgarvzxzhupc2wecfa2l64yzwz6ncffskhfpuqntq59jrcfsqqutgy86n3h79qqfww4al', '\x9c447cff0cab8f3084f22b50744a82f30820be80ff76237dcfde9806ef87275c', '\xe772ffd355b1fb382d358a02dbdf0698bba464213e48d3a23ffafca6510cbf23', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:16:09.484638+00', '2026-11-27 21:16:09+00', 'PAID', 108000, '\x066145375b4b2daa1a3b7d', 'intraledger'),
	('\xc64de5f9c2253ca10702cb620b10a9368933cc27b27a0b1034e9dede9d6c1c9e', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1060n1p4snwkesp5vjcmw8qxttws2qf2uctc4gusaz7gt7dq9nvrtfrupdv6ucp28vkqpp5cex7t7wzy572zpczed3qky9fx6yn8np8kfaqkyp5a80da8tvrj0qdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq4mgyc7y3q2ztaemggjdaun796qg2x9qnzkczaqwvurmumxmxy62pmnp3dzklcuu6nnrdfl4zud2xlu3507es37q5crdgf4t5h9hw38sq586nff', '\x64b1b71c065add05012ae6178aa390e8bc85f9a02cd835a47c0b59ae602a3b2c', '\xae8d96a8405c705fd9ee9ff88b6e2d78d4f4f28a883a74a4406f56b9c74dc6ed', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:16:09.12932+00', '2026-11-27 21:16:09+00', 'PAID', 106000, '\x066145375444589d36f91d', 'intraledger'),
	('\x618c8efeeeabbaa98cce27174a04b6a9f88ecf030289bfe385e8a5d7b4acecdd', '249bbe4a-6ca3-4704-bbc4-6694960b094c', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', 'BTC', 'lnbcrt5u1p4snwkmsp5xrn3aqsmqhrfsr6y47j9yscy637kyc88209dnk7fk8h476jj3acspp5vxxgalhw4wa2nrxwyut55p9k48ugancrq2ymlcu9azja0d9vanwsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqjll72lf5j48yjk5jnw7066t3znanll0kk9vjp2yjx7wudztyhs78aahuhzysmgufphlmml6w4av0aq7pcufukt5rddfdw9v9dr96pycpdg2u4j', '\x30e71e821b05c6980f44afa4524304d47d6260e753cad9dbc9b1ef5f6a528f71', '\x837b3754ca355b69ffa55b107e9824bc99cf534e34dd7fe2ec16b767e0017f26', 500000, 'never paid', NULL, NULL, '2026-11-27 17:16:11.413155+00', '2026-11-27 21:16:11+00', 'OPEN', NULL, NULL, NULL),
	('\x6b7a2c4aebb4f5c691edcec1dae5651193e47a7534a44930194ae2bb5bbcd837', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1090n1p4snwkesp5zh5yaykzvjpc6xa28fk0mvktvuk2r5mn980gc6khqp5qqgcnwerqpp5ddazcjhtkn6udy0demqa4et9zxf7g7n4xjjyjvqeft3tkkaumqmsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqs3kyc3sdmka90ujgy7j2kqlk5dqq3y4ghr7kdf0qrc72h3nzpd087y4jtdaf9qm4uz5hh30e3w4zd25ud9x8r20pz34zq07aqq0sddqq344nq4', '\x15e84e92c264838d1baa3a6cfdb2cb672ca1d37329de8c6ad700680023137646', '\x9220eed849557ce3464d3d2848b0163d63384624ef5041b5c1dac3e6759725ad', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:16:09.784781+00', '2026-11-27 21:16:09+00', 'PAID', 109000, '\x066145375e901f033589e4', 'intraledger'),
	('\xf5cbad0d7f1e13425471ef22758f5c05c0cf1807c2ffae4bf71ea61a4905beff', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1100n1p4snwkesp5ymh6qeuxpudmqm2ehewl3zf6vzvfzprh5zqreus2juu2fv72rwxspp57h966rtlrcf5y4r3au38tr6uqhqv7xq8ctl6ujlhr6np5jg9hmlsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq3tpr62ak0wtvp6nfhtlhflazgxukzkyle6nt0mcyvchssugttzc39k2edunhydv5nj4ce00at5fn9h8tfzpd3hq6uekneuqcpywa8cgq52f6my', '\x26efa067860f1bb06d59be5df8893a6098910477a0803cf20a9738a4b3ca1b8d', '\x4e4717119b12d8cdf04bef59f6a5e797b3998ecd295ffd6180a00a359f5befe2', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:16:09.968236+00', '2026-11-27 21:16:09+00', 'PAID', 110000, '\x066145376121fa2699cb0b', 'intraledger'),
	('\xa42f854242124ed2a8bce7a7e9dbb61f1be311dd0f9ad2b44339793f41405523', '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', 'lnbcrt1110n1p4snwk6sp5xc90urll48k4ckfeg4mlzfkva888vwlm0lkrlz4st9apaxlwestqpp55shc2sjzzf8d929uu7n7nkakrud7xywap7dd9dzr89un7s2q253sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqqg5cqpy6cak3lgd60t36r7pjl6hdeq22zuu8hncpm7l3v6xulx5kx8dyjcphzws0rl4rkes4dyjhpgf4yt23kfdnnaf9a86p7tl39xspqfkc26', '\x360afe0fffa9ed5c59394577f126cce9ce763bfb7fec3f8ab0597a1e9beecc16', '\xb37d2438cf9a597a79f7c4fea3c87738053b86624ed5e7c8a170ba5b07e2fe62', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:16:10.124202+00', '2026-11-27 21:16:10+00', 'PAID', 111000, '\x0661453763806832b1635a', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:16:06.199246+00', 'lightning_receipt'),
	(2, '2026-11-27 17:16:07.153676+00', 'lightning_receipt'),
	(3, '2026-11-27 17:16:07.758301+00', 'intraledger'),
	(4, '2026-11-27 17:16:07.944435+00', 'intraledger'),
	(5, '2026-11-27 17:16:08.058806+00', 'intraledger'),
	(6, '2026-11-27 17:16:08.128801+00', 'intraledger'),
	(7, '2026-11-27 17:16:08.250755+00', 'intraledger'),
	(8, '2026-11-27 17:16:08.313244+00', 'intraledger'),
	(9, '2026-11-27 17:16:08.5671+00', 'intraledger'),
	(10, '2026-11-27 17:16:08.73311+00', 'intraledger'),
	(11, '2026-11-27 17:16:08.822823+00', 'intraledger'),
	(12, '2026-11-27 17:16:08.882627+00', 'intraledger'),
	(13, '2026-11-27 17:16:09.01062+00', 'intraledger'),
	(14, '2026-11-27 17:16:09.064741+00', 'intraledger'),
	(15, '2026-11-27 17:16:09.171032+00', 'intraledger'),
	(16, '2026-11-27 17:16:09.231368+00', 'intraledger'),
	(17, '2026-11-27 17:16:09.359426+00', 'intraledger'),
	(18, '2026-11-27 17:16:09.426882+00', 'intraledger'),
	(19, '2026-11-27 17:16:09.631533+00', 'intraledger'),
	(20, '2026-11-27 17:16:09.745509+00', 'intraledger'),
	(21, '2026-11-27 17:16:09.845791+00', 'intraledger'),
	(22, '2026-11-27 17:16:09.907583+00', 'intraledger'),
	(23, '2026-11-27 17:16:10.014202+00', 'intraledger'),
	(24, '2026-11-27 17:16:10.084862+00', 'intraledger'),
	(25, '2026-11-27 17:16:10.169448+00', 'intraledger'),
	(26, '2026-11-27 17:16:10.217393+00', 'intraledger'),
	(27, '2026-11-27 17:16:10.343524+00', 'lightning_reserve'),
	(28, '2026-11-27 17:16:10.557655+00', 'lightning_settled'),
	(29, '2026-11-27 17:16:10.672782+00', 'lightning_reserve'),
	(30, '2026-11-27 17:16:10.811624+00', 'lightning_settled'),
	(31, '2026-11-27 17:16:10.91759+00', 'lightning_reserve'),
	(32, '2026-11-27 17:16:10.990484+00', 'lightning_failed'),
	(33, '2026-11-27 17:16:11.074274+00', 'lightning_reserve');

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
	('370d307b-d939-492b-bfc1-0add684877f9', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 36360, 36360),
	('370d307b-d939-492b-bfc1-0add684877f9', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 42124, 42124),
	('370d307b-d939-492b-bfc1-0add684877f9', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 13011, 13011),
	('924eac3d-fbe1-4dcc-83b6-e6c8d53e0de0', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 55175, 55175),
	('924eac3d-fbe1-4dcc-83b6-e6c8d53e0de0', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 202, 202),
	('baca3881-a96e-4c6f-a15d-47dd053a290b', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 88393, 88393),
	('baca3881-a96e-4c6f-a15d-47dd053a290b', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 5959, 5959),
	('baca3881-a96e-4c6f-a15d-47dd053a290b', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 598141, 64754),
	('baca3881-a96e-4c6f-a15d-47dd053a290b', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 428613, 93704),
	('370d307b-d939-492b-bfc1-0add684877f9', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1872744, 335742),
	('924eac3d-fbe1-4dcc-83b6-e6c8d53e0de0', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15653, 15653);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('8aa9d842-9511-4974-912b-35f2e25a1915', 6, '2026-11-27 17:16:11.616359+00');

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
	('1c766075-c1d4-480d-82b8-2a4492805591', 'USD', NULL, 0, '-infinity'),
	('4757365e-6d28-496f-8011-45c86afb4bd5', 'USD', NULL, 0, '-infinity'),
	('92d6c63a-f586-4f0c-b238-6efba849ca86', 'USD', NULL, 0, '-infinity'),
	('249bbe4a-6ca3-4704-bbc4-6694960b094c', 'BTC', NULL, 630000, '2026-11-27 17:16:10.217393+00'),
	('5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', 'BTC', NULL, 5636000, '2026-11-27 17:16:10.217393+00'),
	('ef199c18-d5ab-4d1b-b962-e1919e138bf0', 'BTC', NULL, 45819000, '2026-11-27 17:16:11.074274+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661453726ebce6e324a92', '\x115ceafedc2fa2e6034d384af2299f8bcde13afbbba7916755ce8a93dcd1408a', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614537357c0cd105bbcd', '\x93caf46476fac7222f76ea8457762e90733e19923ae48205ee7f23db30eb502d', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145373eb5ddf374c3af', '\x0027da37758f64db321db31a7340f44ed9f949cb0786a7f3aa95858dd8677a80', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614537418cf346cef17d', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614537434bb6d92d56c3', '\x8b65bd3425f769bd52c05dd04ffcbfad27cb433652e5c68e038e5d7e3952f2a9', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614537445d218dbc8eb8', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145374639833bae8d72', '\x8a0951bde8b983f3dca40bbd73211315dc1d40a4c5ea8d58bf2e096a2a6c27f5', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614537472d9cc7a7e184', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145374b0d3c7ccd3d08', '\x5ffb66a01832f4dbae0600f5b77d1134b2ea51b886315796c6f511f2ff9259ee', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145374d95b6eae3d9e7', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145374ef4278d280b44', '\x82f1ed76c73c9cffc7ac7335a815b6bb73962bedcb3c8ac064f0c6e9d8648922', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145374fddc379d249ba', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661453751d1bce22b563e', '\x4624b40347d19df11d3bf783bc904273e100f436749192bc7a4645af05b80d3b', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661453752a525e033504b', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145375444589d36f91d', '\xc64de5f9c2253ca10702cb620b10a9368933cc27b27a0b1034e9dede9d6c1c9e', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614537553008df1a1be1', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614537572442a86ceb3d', '\x77a4c1f0ee9c4883a12cda2a04605846fa565d2a885b3e1d18e6d9d304182669', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614537582bc27136ef74', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145375b4b2daa1a3b7d', '\xc93b0ea8510b482dd20a8d1ed1eac6040278c3f73df5bd484f831e06d3e0f889', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145375d08653a7feb2c', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145375e901f033589e4', '\x6b7a2c4aebb4f5c691edcec1dae5651193e47a7534a44930194ae2bb5bbcd837', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145375f817f5bc73e86', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145376121fa2699cb0b', '\xf5cbad0d7f1e13425471ef22758f5c05c0cf1807c2ffae4bf71ea61a4905beff', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145376235fe40ed6442', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661453763806832b1635a', '\xa42f854242124ed2a8bce7a7e9dbb61f1be311dd0f9ad2b44339793f41405523', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614537643bb18b171771', NULL, NULL, 'baca3881-a96e-4c6f-a15d-47dd053a290b', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614537662864daff9c52', '\x2d520f1c7decc2968d35f6929418ce8f8d7ed466774a4b3de33f8e4e669e4f9e', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145376b2e8e5e24ac40', '\x31ecfbb8aaa8a4a0d6dbcf9c37fe139596bd90bf326d1ef2ded0c75e3c958fcc', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145376eead6c18eb1cf', '\x3ec3a65e7775f1d61eaa08541dc1c3ec3aa0b1d9b3a6554db11564ae61fe88a1', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614537700794ca5efe0e', '\x3ec3a65e7775f1d61eaa08541dc1c3ec3aa0b1d9b3a6554db11564ae61fe88a1', '\x066145376eead6c18eb1cf', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614537714ee28b888893', '\x0749f199477a73ca08cca1bd4a5059087a67fdc96702488da7e762f88d2e3657', NULL, '370d307b-d939-492b-bfc1-0add684877f9', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x033ba6d2ef9f7be1d31db238b3e5dd088b7eb3a577f38083e2448397d9cf67ce10', 2, 'latchkey:0ebdbdeb-ed27-48dc-98b3-64d1936f2312/0015', '2026-11-27 17:16:11.594931+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06614537662864daff9c52', 'lightning', 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', 'BTC', 1000000, 10000, 1010, 1010000, '\x2d520f1c7decc2968d35f6929418ce8f8d7ed466774a4b3de33f8e4e669e4f9e', 'lnbcrt10u1p4snwk6sp5nyasudr28ewmq9v32shhqqd83eq36593us7gucvksfzndcvlgctqpp594fq78raanpfdrf476ffgxxw37xha4rxwa9yk00r878yue57f70qdqqcqzzs9qrsgq7lcaczz64359l69r4kpj740m83nzyys8qkadx36nmngrwud02ucq9p5paujrtxa9l6yz25526ldmwawgxf4mhmhmledfrqg48al9g0sqputtvd', '\x03a2a7a76754cd14d43b69cd4c9e3683b09b17de3fe8e7e17f1993b40726a23df7', '2026-11-27 17:16:18.343609+00', NULL, NULL, 'settled', 1100, '\x05e79dd25dc4c86eacea578f85f66698251195b791d92cb2cdce27d21cfbadea', NULL, '2026-11-27 17:16:10.557665+00'),
	('\x066145376b2e8e5e24ac40', 'lightning', 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', 'BTC', 1000000, 10000, 1010, 1010000, '\x31ecfbb8aaa8a4a0d6dbcf9c37fe139596bd90bf326d1ef2ded0c75e3c958fcc', 'lnbcrt10u1p4snwk6sp5k7xgpak0a764kw5x29u6l8rv37jkt85usttj36k7s8fajjr40vmqpp5x8k0hw924zj2p4kme7wr0lsnjkttmy9lxfk3auk76rr4u0y43lxqdqqcqzzs9qrsgqta5tel22keas86jrryy8x0qk4ff9tgweuzf3k25htrayx8dx0xcr0nk0ypt5p0arnwqh800cjcscshu5maktxwdysgda7kdxc66czycpqly0vn', '\x03a2a7a76754cd14d43b69cd4c9e3683b09b17de3fe8e7e17f1993b40726a23df7', '2026-11-27 17:16:18.672863+00', NULL, NULL, 'settled', 3000, '\xf0d8e6d0ff5c41a75e162e4639451e84692fd691d9b2d2c89c66db3b0f2cdeba', NULL, '2026-11-27 17:16:10.811631+00'),
	('\x066145376eead6c18eb1cf', 'lightning', 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', 'BTC', 1000000, 10000, 1010, 1010000, '\x3ec3a65e7775f1d61eaa08541dc1c3ec3aa0b1d9b3a6554db11564ae61fe88a1', 'lnbcrt10u1p4snwk6sp59y9940ul52l7xlqazhq4j9q7gh2k0yauw37fufvpa28cf63kml8spp58mp6vhnhwhcav842pp2pmswrasa2pvwekwn92nd3z4j2uc073zssdqqcqzzs9qrsgq0m2zflx7ddyx9a0qsqdplhn6xjq9um3mv78hsz8flfutw4c55fr8sqxj7x8rdmnqgevf5dhk03jh6g4nzjhd83neenslncs8wwhf5kqqfjcmv7', '\x03a2a7a76754cd14d43b69cd4c9e3683b09b17de3fe8e7e17f1993b40726a23df7', '2026-11-27 17:16:18.917668+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:16:10.990561+00'),
	('\x06614537714ee28b888893', 'lightning', 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', 'BTC', 900000, 10000, 910, 910000, '\x0749f199477a73ca08cca1bd4a5059087a67fdc96702488da7e762f88d2e3657', 'lnbcrt9u1p4snwkmsp5ndd9jg6jmqlkwdvwqmywfpf2r0xtg8nuem3mpvfcqw98d5crtznspp5qaylrx280feu5zxv5x7555zeppax0lwfvupy3rd8ua303rfwxetsdqqcqzzs9qrsgqwc2fhd48ssa587ppu9mnvkgt0mvpd7wrj8mr7y2qm7etgchxakqsxvtf57fjq9c565590cy69qy3h604vwd2y2anr379acqkdpw4kwqpxed3hf', '\x03a2a7a76754cd14d43b69cd4c9e3683b09b17de3fe8e7e17f1993b40726a23df7', '2026-11-27 17:16:11.376811+00', '2026-11-27 17:16:11.585794+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x115ceafedc2fa2e6034d384af2299f8bcde13afbbba7916755ce8a93dcd1408a', 50000000, '2026-11-27 17:16:06.199506+00', 'credited', '\x0661453726ebce6e324a92', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x93caf46476fac7222f76ea8457762e90733e19923ae48205ee7f23db30eb502d', 5000000, '2026-11-27 17:16:07.153932+00', 'credited', '\x06614537357c0cd105bbcd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:16:01.247867+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
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
	(3, 5000000),
	(1, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x2d520f1c7decc2968d35f6929418ce8f8d7ed466774a4b3de33f8e4e669e4f9e', '\x05e79dd25dc4c86eacea578f85f66698251195b791d92cb2cdce27d21cfbadea', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:16:10.286255+00', '2026-11-27 18:16:10+00'),
	('\x31ecfbb8aaa8a4a0d6dbcf9c37fe139596bd90bf326d1ef2ded0c75e3c958fcc', '\xf0d8e6d0ff5c41a75e162e4639451e84692fd691d9b2d2c89c66db3b0f2cdeba', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:16:10.633505+00', '2026-11-27 18:16:10+00'),
	('\x3ec3a65e7775f1d61eaa08541dc1c3ec3aa0b1d9b3a6554db11564ae61fe88a1', '\xefdfe2625f8deca473a95373983440b2915bc8468fbfec484ecd131109bf31a3', false, 'no_route', 'OPEN', 0, '2026-11-27 17:16:10.881559+00', '2026-11-27 18:16:10+00'),
	('\x0749f199477a73ca08cca1bd4a5059087a67fdc96702488da7e762f88d2e3657', '\x0d70b4459efebd7cd2ecc063307b6e19a8c398a30c60fe8137ba5a47f643c814', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:16:11.039904+00', '2026-11-27 18:16:11+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xd2b63e5ca3ca3c810519baa50287377d9e14722cc1c08c3624146cbe68dcd5a5'),
	('outside', '\x3a8931cf62d21dd5dfe9e1ae434676d7bef3a2b09fa2b37d48e123f39feb8256');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x115ceafedc2fa2e6034d384af2299f8bcde13afbbba7916755ce8a93dcd1408a', 'SETTLED', 50000000, '\x0e046b962c7fe1a1379ee0056a38ebea4c509b223db93b2504f00050bde916e8', 1, '2026-11-27 17:16:06.07786+00'),
	('\x93caf46476fac7222f76ea8457762e90733e19923ae48205ee7f23db30eb502d', 'SETTLED', 5000000, '\xedea095ad7d8c3ee60e1c19805933e3da1c6d96c60f3d6e3ed00acdd7c9b5ff1', 2, '2026-11-27 17:16:07.055908+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x2d520f1c7decc2968d35f6929418ce8f8d7ed466774a4b3de33f8e4e669e4f9e', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:16:10.523509+00', '2026-11-27 17:16:10.523509+00'),
	(2, '\x31ecfbb8aaa8a4a0d6dbcf9c37fe139596bd90bf326d1ef2ded0c75e3c958fcc', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:16:10.797177+00', '2026-11-27 17:16:10.797177+00'),
	(3, '\x3ec3a65e7775f1d61eaa08541dc1c3ec3aa0b1d9b3a6554db11564ae61fe88a1', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:16:10.959337+00', '2026-11-27 17:16:10.959337+00'),
	(4, '\x0749f199477a73ca08cca1bd4a5059087a67fdc96702488da7e762f88d2e3657', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:16:12.315043+00', '2026-11-27 17:16:11.115043+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 17:16:00.434137+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:16:00.680134+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:16:00.780273+00'),
	('0004_payments', 'c72d8fabd3175e8fc67a20bf5894bc09a69567b72df5d9bb84d0b1ac75b4089b', 'before', '2026-11-27 17:16:00.828813+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:16:01.127112+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:16:01.280992+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:16:01.360925+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:16:01.437276+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:16:01.509003+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:16:01.564487+00'),
	('0015_accounts', '2c3eab62758680f68277ae755451e7f3591ff7e373c2ac434fea424c71324c58', 'before', '2026-11-27 17:16:01.658575+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('585ef6f0-b4be-4c89-ae68-8fe45d380c93', '1593183a-df30-47a4-8b74-84704fb53d94', '\x25cee9c773511f6718923c3f39d7586232676b61cee771c7f353234fccce6de1', '2026-11-27 17:16:05.477799+00', '2026-12-27 17:16:05.477799+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('30e8673e-9164-4ca3-89ef-6d31e55236f1', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', '\xefaecebb00aa0b6e893ec9f55d971e1f33f583af194691a1686da0271cac534b', '2026-11-27 17:16:06.482142+00', '2026-12-27 17:16:06.482142+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('e2cc617e-a185-4845-8829-49683c70a488', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', '\x1b64cc8d7b3420a189e375a062ba1dc4f62e7e4553c361d3a2a936e90cb3362d', '2026-11-27 17:16:07.328946+00', '2026-12-27 17:16:07.328946+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('ef199c18-d5ab-4d1b-b962-e1919e138bf0', '1593183a-df30-47a4-8b74-84704fb53d94', 'BTC', '', '2026-11-27 17:16:05.315206+00'),
	('1c766075-c1d4-480d-82b8-2a4492805591', '1593183a-df30-47a4-8b74-84704fb53d94', 'USD', '', '2026-11-27 17:16:05.338111+00'),
	('5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'BTC', '', '2026-11-27 17:16:06.340587+00'),
	('4757365e-6d28-496f-8011-45c86afb4bd5', '53c87cf8-29ad-48e5-9d7e-cf0225f6b611', 'USD', '', '2026-11-27 17:16:06.357472+00'),
	('249bbe4a-6ca3-4704-bbc4-6694960b094c', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', 'BTC', '', '2026-11-27 17:16:07.283054+00'),
	('92d6c63a-f586-4f0c-b238-6efba849ca86', '4ff3e455-e15b-4f57-9f0f-68f8325c86dd', 'USD', '', '2026-11-27 17:16:07.298156+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x0661453726ebce6e324a9200', NULL, NULL),
	(5000, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537357c0cd105bbcd00', NULL, NULL),
	(-100, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145373eb5ddf374c3af00', 'bob', NULL),
	(100, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145373eb5ddf374c3af01', 'alice', NULL),
	(-50, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537418cf346cef17d00', 'carol', NULL),
	(50, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537418cf346cef17d01', 'bob', NULL),
	(-101, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x06614537434bb6d92d56c300', 'bob', NULL),
	(101, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537434bb6d92d56c301', 'alice', NULL),
	(-50, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537445d218dbc8eb800', 'carol', NULL),
	(50, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537445d218dbc8eb801', 'bob', NULL),
	(-102, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145374639833bae8d7200', 'bob', NULL),
	(102, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145374639833bae8d7201', 'alice', NULL),
	(-51, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537472d9cc7a7e18400', 'carol', NULL),
	(51, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537472d9cc7a7e18401', 'bob', NULL),
	(-103, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145374b0d3c7ccd3d0800', 'bob', NULL),
	(103, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145374b0d3c7ccd3d0801', 'alice', NULL),
	(-51, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145374d95b6eae3d9e700', 'carol', NULL),
	(51, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145374d95b6eae3d9e701', 'bob', NULL),
	(-104, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145374ef4278d280b4400', 'bob', NULL),
	(104, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145374ef4278d280b4401', 'alice', NULL),
	(-52, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145374fddc379d249ba00', 'carol', NULL),
	(52, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145374fddc379d249ba01', 'bob', NULL),
	(-105, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x0661453751d1bce22b563e00', 'bob', NULL),
	(105, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x0661453751d1bce22b563e01', 'alice', NULL),
	(-52, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x0661453752a525e033504b00', 'carol', NULL),
	(52, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x0661453752a525e033504b01', 'bob', NULL),
	(-106, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145375444589d36f91d00', 'bob', NULL),
	(106, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145375444589d36f91d01', 'alice', NULL),
	(-53, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537553008df1a1be100', 'carol', NULL),
	(53, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537553008df1a1be101', 'bob', NULL),
	(-107, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x06614537572442a86ceb3d00', 'bob', NULL),
	(107, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537572442a86ceb3d01', 'alice', NULL),
	(-53, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537582bc27136ef7400', 'carol', NULL),
	(53, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537582bc27136ef7401', 'bob', NULL),
	(-108, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145375b4b2daa1a3b7d00', 'bob', NULL),
	(108, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145375b4b2daa1a3b7d01', 'alice', NULL),
	(-54, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145375d08653a7feb2c00', 'carol', NULL),
	(54, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145375d08653a7feb2c01', 'bob', NULL),
	(-109, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145375e901f033589e400', 'bob', NULL),
	(109, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145375e901f033589e401', 'alice', NULL),
	(-54, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145375f817f5bc73e8600', 'carol', NULL),
	(54, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145375f817f5bc73e8601', 'bob', NULL),
	(-110, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145376121fa2699cb0b00', 'bob', NULL),
	(110, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145376121fa2699cb0b01', 'alice', NULL),
	(-55, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x066145376235fe40ed644200', 'carol', NULL),
	(55, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x066145376235fe40ed644201', 'bob', NULL),
	(-111, NULL, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x0661453763806832b1635a00', 'bob', NULL),
	(111, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x0661453763806832b1635a01', 'alice', NULL),
	(-55, NULL, '5f0765ae-386c-4aa7-a7dd-52ca04a4c05d', '\x06614537643bb18b17177100', 'carol', NULL),
	(55, NULL, '249bbe4a-6ca3-4704-bbc4-6694960b094c', '\x06614537643bb18b17177101', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x06614537662864daff9c5200', NULL, NULL),
	(-1003, 3, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145376b2e8e5e24ac4000', NULL, NULL),
	(-1010, 10, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x066145376eead6c18eb1cf00', NULL, NULL),
	(1010, 10, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x06614537700794ca5efe0e00', NULL, NULL),
	(-910, 10, 'ef199c18-d5ab-4d1b-b962-e1919e138bf0', '\x06614537714ee28b88889300', NULL, NULL);

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
-- Name: account_spent account_spent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_spent
    ADD CONSTRAINT account_spent_pkey PRIMARY KEY (account_id, movement_id);

--
-- Name: account_spent_sum account_spent_sum_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_spent_sum
    ADD CONSTRAINT account_spent_sum_pkey PRIMARY KEY (account_id, kind, since);

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
-- Name: movement account_spent_returned; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_spent_returned AFTER UPDATE OF status ON public.movement FOR EACH ROW WHEN (((old.status = 'PENDING'::public.movement_status) AND (new.status = 'FAILURE'::public.movement_status))) EXECUTE FUNCTION public.account_spent_returned();

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
