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
	('fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '7321f6a7-33fe-447b-90b5-eb4cd2f82c79', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'bc59944c-7f4e-4b91-88b4-ff81f344255d', true, '{}', '2026-11-27 17:07:00.211522+00'),
	('e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'bb3d54bf-3499-478f-b181-0d3615aad165', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '8b936945-d2ff-4178-b718-82f166bd76f0', true, '{}', '2026-11-27 17:07:01.396762+00'),
	('75068650-a1d7-4787-ae16-01110714542e', 'be6ee56f-95c3-4554-95f1-6cc2aaf861ce', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '6a25ff4c-426f-4032-a419-fe44167927b1', true, '{}', '2026-11-27 17:07:02.295405+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516c4136591e75fd6', 'internal_send'),
	(5000, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516c6328f6c290065', 'internal_send'),
	(10100, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516c79d622b5cfee1', 'internal_send'),
	(5000, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516c8d6a69f4a0ab5', 'internal_send'),
	(10200, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516cb312716ebbba3', 'internal_send'),
	(5100, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516cc03fc50e1f250', 'internal_send'),
	(10300, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516cd693e46045a03', 'internal_send'),
	(5100, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516ce88afe51db4a5', 'internal_send'),
	(10400, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516d007b3fb3b1dfd', 'internal_send'),
	(5200, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516d098df4df217ef', 'internal_send'),
	(10500, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516d2394ef0f97e6b', 'internal_send'),
	(5200, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516d33d8ed8457710', 'internal_send'),
	(10600, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516d5226f95fcf3de', 'internal_send'),
	(5300, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516d5f455231c1b5b', 'internal_send'),
	(10700, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516d73174730676aa', 'internal_send'),
	(5300, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516d82cdbf0225fe7', 'internal_send'),
	(10800, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516d9d9876c132787', 'internal_send'),
	(5400, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516dac35c3a870025', 'internal_send'),
	(10900, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516dc3e95293557f8', 'internal_send'),
	(5400, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516dd406438d44bed', 'internal_send'),
	(11000, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516dea1ab97b95c4b', 'internal_send'),
	(5500, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516df56a7db1e77fa', 'internal_send'),
	(11100, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516e08e53546d1e75', 'internal_send'),
	(5500, 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x06614516e11a45af0bec0c', 'internal_send'),
	(100000, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516e2376df3778f67', 'withdrawal'),
	(100000, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516e510cede02c66f', 'withdrawal'),
	(90000, 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x06614516eae0d7dc09d51f', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:05:00+00', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'internal_send'),
	(63000, '2026-11-27 17:05:00+00', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'internal_send'),
	(290000, '2026-11-27 17:05:00+00', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('cecd995d-95ce-4ec7-802f-9e6fb466a7bf', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:07:01.751917+00', NULL, '2026-11-27 17:07:04.741728+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ea872fb8-a924-471b-86c6-be5342c8128d', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:07:00.694572+00', NULL, '2026-11-27 17:07:05.382358+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('69670d87-8192-4d47-a18e-987394d41b34', '75068650-a1d7-4787-ae16-01110714542e', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:07:02.466356+00', NULL, '2026-11-27 17:07:05.748098+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('bacfacac-cc9f-45ca-b447-54f114d6622c', 'ea872fb8-a924-471b-86c6-be5342c8128d', '\x5115ad6dc77b45efc11b6f2b954ecd6c7a56cf49213a0faad35356e29b26016b', 'blink_Nu9jZ0', 'cNAD', '2026-11-27 17:07:00.703492+00', NULL),
	('26158dd9-5853-43b5-93b8-0a06f69c1a81', 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', '\x8c453fed924d703cdbe263e2c11591880ba5ebdafd3b9df760c169783570cd69', 'blink_u2pSpi', 'EAnC', '2026-11-27 17:07:01.760823+00', NULL),
	('8c0d13c5-29a2-43e3-be06-64f1f75c4157', '69670d87-8192-4d47-a18e-987394d41b34', '\x24d04968f82fdfdebcb019a68617bebd2a54104b863307b104123cac98980f55', 'blink_LMGy50', '0fhv', '2026-11-27 17:07:02.470473+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145169ca0e9fd6bc417cd', '2026-11-27 17:07:00.265442+00', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145169e962b1e1f1e9866', '2026-11-27 17:07:00.393587+00', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-000000000001', '40c35738-f4ac-4949-850c-27b9b4ceec1d', '{}', '{"expires_at": "2026-12-27T17:07:00.376903+00:00"}'),
	('\x06614516a427523783e39bd9', '2026-11-27 17:07:00.758484+00', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'api_key.created', 'session', '40c35738-f4ac-4949-850c-27b9b4ceec1d', '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-000000000002', 'ea872fb8-a924-471b-86c6-be5342c8128d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Nu9jZ0…cNAD", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614516a6bb295b9325686b', '2026-11-27 17:07:00.927364+00', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'account.username_set', 'key', 'ea872fb8-a924-471b-86c6-be5342c8128d', '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614516ae95efee190ee700', '2026-11-27 17:07:01.442101+00', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614516b04127cc10372349', '2026-11-27 17:07:01.551492+00', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-000000000007', '00b1dddd-4005-4a72-a674-0d026b78e9f0', '{}', '{"expires_at": "2026-12-27T17:07:01.541437+00:00"}'),
	('\x06614516b48c50b56449a8cc', '2026-11-27 17:07:01.832865+00', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'api_key.created', 'session', '00b1dddd-4005-4a72-a674-0d026b78e9f0', '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-000000000008', 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_u2pSpi…EAnC", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614516b5e1706b4819a0ed', '2026-11-27 17:07:01.920185+00', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'account.username_set', 'key', 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614516bc086cfb6651bbdc', '2026-11-27 17:07:02.323398+00', '75068650-a1d7-4787-ae16-01110714542e', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614516bca518fc60dc9a40', '2026-11-27 17:07:02.363485+00', '75068650-a1d7-4787-ae16-01110714542e', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-00000000000d', '5e8efa17-14fe-410f-9150-26a1750e220f', '{}', '{"expires_at": "2026-12-27T17:07:02.348083+00:00"}'),
	('\x06614516bf1a01623f3b5879', '2026-11-27 17:07:02.524503+00', '75068650-a1d7-4787-ae16-01110714542e', 'api_key.created', 'session', '5e8efa17-14fe-410f-9150-26a1750e220f', '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-00000000000e', '69670d87-8192-4d47-a18e-987394d41b34', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_LMGy50…0fhv", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614516c04b00d7268fbc2a', '2026-11-27 17:07:02.602544+00', '75068650-a1d7-4787-ae16-01110714542e', 'account.username_set', 'key', '69670d87-8192-4d47-a18e-987394d41b34', '127.0.0.1', 'python-httpx2/2.16.2', '7727694c-db52-4ccb-bb6b-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(3, -100000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(3, 100000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(4, -50000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(4, 50000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(5, -101000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(5, 101000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(6, -50000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(6, 50000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(7, -102000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(7, 102000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(8, -51000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(8, 51000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(9, -103000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(9, 103000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(10, -51000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(10, 51000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(11, -104000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(11, 104000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(12, -52000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(12, 52000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(13, -105000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(13, 105000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(14, -52000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(14, 52000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(15, -106000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(15, 106000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(16, -53000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(16, 53000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(17, -107000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(17, 107000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(18, -53000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(18, 53000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(19, -108000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(19, 108000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(20, -54000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(20, 54000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(21, -109000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(21, 109000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(22, -54000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(22, 54000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(23, -110000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(23, 110000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(24, -55000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(24, 55000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(25, -111000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(25, 111000, '8b936945-d2ff-4178-b718-82f166bd76f0');
INSERT INTO public.entry VALUES
	(26, -55000, '8b936945-d2ff-4178-b718-82f166bd76f0'),
	(26, 55000, '6a25ff4c-426f-4032-a419-fe44167927b1'),
	(27, -1010000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(31, -1010000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(33, -910000, 'bc59944c-7f4e-4b91-88b4-ff81f344255d'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 17:07:01.313719+00', 'lightning_receipt', 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516abf8e96858eb8600'),
	(794, 2, '2026-11-27 17:07:02.255067+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516ba965229a991b900'),
	(803, 3, '2026-11-27 17:07:02.893975+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516c4136591e75fd601'),
	(805, 4, '2026-11-27 17:07:02.991385+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516c6328f6c29006501'),
	(808, 5, '2026-11-27 17:07:03.097938+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516c79d622b5cfee101'),
	(810, 6, '2026-11-27 17:07:03.1794+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516c8d6a69f4a0ab501'),
	(814, 7, '2026-11-27 17:07:03.318552+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516cb312716ebbba301'),
	(818, 8, '2026-11-27 17:07:03.391834+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516cc03fc50e1f25001'),
	(821, 9, '2026-11-27 17:07:03.493063+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516cd693e46045a0301'),
	(823, 10, '2026-11-27 17:07:03.53911+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516ce88afe51db4a501'),
	(826, 11, '2026-11-27 17:07:03.635184+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d007b3fb3b1dfd01'),
	(828, 12, '2026-11-27 17:07:03.682438+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516d098df4df217ef01'),
	(831, 13, '2026-11-27 17:07:03.779793+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d2394ef0f97e6b01'),
	(833, 14, '2026-11-27 17:07:03.846567+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516d33d8ed845771001'),
	(836, 15, '2026-11-27 17:07:03.969725+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d5226f95fcf3de01'),
	(838, 16, '2026-11-27 17:07:04.02358+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516d5f455231c1b5b01'),
	(841, 17, '2026-11-27 17:07:04.117237+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d73174730676aa01'),
	(843, 18, '2026-11-27 17:07:04.16989+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516d82cdbf0225fe701'),
	(847, 19, '2026-11-27 17:07:04.279792+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d9d9876c13278701'),
	(850, 20, '2026-11-27 17:07:04.339122+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516dac35c3a87002501'),
	(853, 21, '2026-11-27 17:07:04.435781+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516dc3e95293557f801'),
	(855, 22, '2026-11-27 17:07:04.501639+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516dd406438d44bed01'),
	(858, 23, '2026-11-27 17:07:04.596065+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516dea1ab97b95c4b01'),
	(860, 24, '2026-11-27 17:07:04.640931+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516df56a7db1e77fa01'),
	(863, 25, '2026-11-27 17:07:04.71822+00', 'lightning_receipt', '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516e08e53546d1e7501'),
	(865, 26, '2026-11-27 17:07:04.753921+00', 'intraledger_receipt', '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516e11a45af0bec0c01');

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
	('\x98cb26da03347f23586a507494acdf457acfe269d82d0bf0e6c6e6b5d766e5ee', 'bc59944c-7f4e-4b91-88b4-ff81f344255d', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'BTC', 'lnbcrt500u1p4snw94sp5dhxt3zwtuapv064mjev8a6rsad5l4tpj5ees3safz2znleu89pfqpp5nr9jdksrx3ljxkr22p6fftxlg4avlcnfmqkshu8xcmntt4mxuhhqdqqxqrwzqcqzzs9qrsgqvxpck0a8vy30dgzmxra75d4fgdmacz3m5m6y8tn590rsn6xc2z7zq0dl6tvtzesc8f4gfxd3dpx6l5yhjzqlq9wxsfuae4tmwhjj2rgpccenvv', '\x6dccb889cbe742c7eabb96587ee870eb69faac32a67308c3a912853fe7872852', '\x5f2bfc13c37116ef1d0da5dc4007148b0ef4039368df14650c54a8553ce4ef17', 50000000, '', NULL, NULL, '2026-11-27 17:07:01.064146+00', '2026-11-27 21:07:01+00', 'PAID', 50000000, '\x06614516abf8e96858eb86', 'lightning'),
	('\x687b4e223fee60907ddf1fd059376b6edc527e8766ef3f741871f9d3b9b683d3', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt50u1p4snw9ksp5sncsq6vc692m5yp2sn4ce9v6et4c8vu5jy4hq7024lxn9lxwd84spp5dpa5ug3laesfqlwlrlg9jdmtdmw9yl58vmhn7aqcw8ua8wdks0fsdqqxqrwzqcqzzs9qrsgqwx0s4d6ezpr64k5asqkldg6zsj76v93l292e0nk3m3fzgdylqhrkawar4c7l54df96tm9t22d3das6kjnz7qt48sc6z9wpz3qmcd9mgqv4sxns', '\x84f1006998d155ba102a84eb8c959acaeb83b394912b7079eaafcd32fcce69eb', '\x694501ccd235715d58b4f1859b3cc86a5e4cbfdc197825b8c9f8b86677e68e2d', 5000000, '', NULL, NULL, '2026-11-27 17:07:02.129957+00', '2026-11-27 21:07:02+00', 'PAID', 5000000, '\x06614516ba965229a991b9', 'lightning'),
	('\x088c6f3ced581fe2d1cd500c727c010256099240199bfde5b771b1b782e7b4b6', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1u1p4snw9ksp5vuz45x8unyvnghzge67f8c88xf9xmdyqmylhlvg8cwnhpy3396lqpp5pzxx708dtq0795wd2qx8ylqpqftqnyjqrxdlmedhwxcm0qh8kjmqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqr40rp9upjlwr2y0488wa8jmpfq5ep3ncvassw4qjf4ndp3nrd34racqzca0vukv7gdf6pkq27pu22q43j0eh5m3r4vx4n2le5u5e6rqpsuae5f', '\x67055a18fc9919345c48cebc93e0e7324a6db480d93f7fb107c3a77092312ebe', '\xf90c40e629fdd3af819cb0401df12ab511cf122bb98032191c57ebf007822e34', 100000, 'coffee 100', NULL, NULL, '2026-11-27 17:07:02.68095+00', '2026-11-27 21:07:02+00', 'PAID', 100000, '\x06614516c4136591e75fd6', 'intraledger'),
	('\x315dfb713887d2fec462f8dfa71d90371e065a60e8bdd34ccd6c4c75b39f1196', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1010n1p4snw9hsp5zlshk7d904yqzyp9k7rhnz8vvw3fkw5va4wcphfwat2u668w770spp5x9wlkufcslf0a3rzlr06w8vsxu0qvknqaz7axnxdd3x8tvulzxtqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq9kpn6xhz2m3n4gr8e3tnzwnul3v3axuttre24jgt4cuesgmqf0cngpwngs840s58rjgfseygn409sm52hpnkv2x3ezw53t6lx0x6gdgq0ug98m', '\x17e17b79a57d48011025b7877988ec63a29b3a8ced5d80dd2eead5cd68eef79f', '\x1ee1f02696f51a5563443230a989929e9279c1b2029c5292ede841344e98df83', 101000, 'coffee 101', NULL, NULL, '2026-11-27 17:07:03.046221+00', '2026-11-27 21:07:03+00', 'PAID', 101000, '\x06614516c79d622b5cfee1', 'intraledger'),
	('\x76161f2afa1fa4bc492dd7347333e63f14c76c403e9ca64b96fbeb786f233336', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1020n1p4snw9hsp5luqkgenlfjz07cgvr8uxrgdz78n8esr2c5yhnz4vvv93efucaynqpp5wctp72h6r7jtcjfd6u68xvlx8u2vwmzq86w2vjukl04hsmerxvmqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqyq48w6pu7jcrcv08lg6mqzp00hxmzhp233x9s3umtjlr5r35w88qynrv76kdre32wxdg0d2qc95aqyjy4xz3f7mze8tjuvujxffxnnsp9sxq4p', '\xff0164667f4c84ff610c19f861a1a2f1e67cc06ac509798aac630b1ca798e926', '\xecbe81c83a328a56934360aa64125ea9bf4aab3ce6253dd2dbc3aa53950e461b', 102000, 'coffee 102', NULL, NULL, '2026-11-27 17:07:03.247232+00', '2026-11-27 21:07:03+00', 'PAID', 102000, '\x06614516cb312716ebbba3', 'intraledger'),
	('\xa3d8acf52b8519856252e4efad8214ba55db6f6f3bee3273320e5486cd460b5a', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1030n1p4snw9hsp5uyhgsva34pffn6m83rjxp7s7g8gu7rvjqxwezt53vcay0wc7l0mqpp550v2eafts5vc2cjjunh6mqs5hf2akmm080hryuejpe2gdn2xpddqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq3yvh4avtkuzlyj2ey653tqa83wm0np2fp609akr2u7cy3ws4kgr49nh6068f4t73d24n3j0y8k8d2fh74w76gv4d34ye7mzk59e75wcpd0dlm9', '\xe12e8833b1a85299eb6788e460fa1e41d1cf0d92019d912e91663a47bb1efbf6', '\x001eebb8a2d8ad9e24b0c823f7f518586e5e3f8d7c7f2acf4880a3cfc66efb2f', 103000, 'coffee 103', NULL, NULL, '2026-11-27 17:07:03.423371+00', '2026-11-27 21:07:03+00', 'PAID', 103000, '\x06614516cd693e46045a03', 'intraledger'),
	('\xf8ab2ba893e8b53bb01b51911fa5c5bea3ea65729d713f44ce4112a1d5622fc1', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1040n1p4snw9hsp5usxh5k069d74r85c5k3h9ecvn4cxvgpqk7rkmt6pp7lg77u2np8qpp5lz4jh2ynaz6nhvqm2xg3lfw9h6375etjn4cn73xwgyf2r4tz9lqsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqsn5xlxpesjx78ax50r9gaeplj2fe8r84c9u8yu7nfw5088sj9xx9la9s32zetc3qka8hv3nxxyqa9epdqvzwhu7jhvlr0amsmx0amwcpcc7k5m', '\xe40d7a59fa2b7d519e98a5a372e70c9d70662020b7876daf410fbe8f7b8a984e', '\x21b7dd295ca27fc650899a7cd28ec0a8afb7af60ee6e050e337f0b765363e672', 104000, 'coffee 104', NULL, NULL, '2026-11-27 17:07:03.597788+00', '2026-11-27 21:07:03+00', 'PAID', 104000, '\x06614516d007b3fb3b1dfd', 'intraledger'),
	('\x73fc9e0aa76d4caaf8d737df19aedd6c3e34de913c50c1c199ff6a1237c483e5', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1070n1p4snw9csp5hwyfxnpf7hj865dpya6h6vrjcu70573k3n0ra59fgmqmq2cugnsqpp5w07fuz48d4x247xhxl03ntkadslrfh5383gvrsvela4pyd7ys0jsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqpkes7368knzj2s6f0nm56fnyhhxyayten33wemn3yf3xrw357t5qm4wspfjdmhmkw750k2ktd4vft482jst4j2dew533c8tfme022vspn53dwl', '\xbb88934c29f5e47d51a127757d3072c73cfa7a368cde3ed0a946c1b02b1c44e0', '\x13e2a7133b25f0a1a406105bfbcaa360e7172fbe2a20969631394a10d4c6d40b', 107000, 'coffee 107', NULL, NULL, '2026-11-27 17:07:04.060641+00', '2026-11-27 21:07:04+00', 'PAID', 107000, '\x06614516d73174730676aa', 'intraledger'),
	('\x494b98a33b997e69d92fc075a53d0ecc71e5077bc2b61521c15112475904ce06', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1090n1p4snw9csp5rzfu0x3pzde0aw3nx2t7v29jtz46myd7wlep0wc46m2rldk7dxaqpp5f99e3gemn9lxnkf0cp6620gwe3c72pmmc2mp2gwp2yfywkgyecrqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqp2892nc74whznkar8ha7yt56lhxzh5u8fppx4xjvh320v4jzw2wxt0ra2ct6ltq9ukkc7typ4ap3z9cf862axk5yl7m6wn5gxu274jsq3h9smk', '\x1893c79a211372feba333297e628b258abad91be77f217bb15d6d43fb6de69ba', '\xe3dde8f647e38cbacdf737a1fe0ea7bc3c99e09a22d64d8e3ab912aa6273906e', 109000, 'coffee 109', NULL, NULL, '2026-11-27 17:07:04.400546+00', '2026-11-27 21:07:04+00', 'PAID', 109000, '\x06614516dc3e95293557f8', 'intraledger'),
	('\xc493b8f8b09f138cfd35aadaa254277ff86a7d3dba1c9a1c6afb0aa9cdd5a729', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1110n1p4snw9csp5dc0rvkcfj5zl7jlwhr7hegkxuh7uypyemqs856teazxqvdtw7sespp5cjfm379snufcelf44td2y4p80lux5lfahgwf58r2lv92nnw45u5sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqv8gyd05jzft3adf6vxhnuqxt8g93ketrefeslc0s2klm3q7rsnjp250selvke05xxh5q6s7u53fd8gsaukp0ksrtmjpy829tx8fycmgqdfllss', '\x6e1e365b099505ff4beeb8fd7ca2c6e5fdc20499d8207a6979e88c06356ef433', '\x8dd87c0e105b982634519205d76b24a0f4b0aac6c56e2663a3d39f92eba6d21e', 111000, 'coffee 111', NULL, NULL, '2026-11-27 17:07:04.67336+00', '2026-11-27 21:07:04+00', 'PAID', 111000, '\x06614516e08e53546d1e75', 'intraledger'),
	('\xc02ebcac20f1f23d937cf51365942ebdcca72fa104edab729aed43a06a2f129c', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1050n1p4snw9hsp55ldeg3c677w0x0z0ncr8vmvhdqqma8fa09ddqka7xzuyhwslrsvqpp5cqhtetpq78ermymu75fkt9pwhhx2wtapqnk6ku56a4p6q630z2wqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqd09tvy5vcx5tqfpxm3j2z54nhs3m868w3g45yn6sxehrmw4hphwxc9ydhxqt4u3ajr7y25egt2w2l6d3effv8av2pt9s0dejz56yx7gpqmtkm8', '\xa7db94471af79cf33c4f9e06766d976801be9d3d795ad05bbe30b84bba1f1c18', '\x6bd72568f24298e9d93a509a1e56f65cd6a8272da252d8449a57c354821bc3e6', 105000, 'coffee 105', NULL, NULL, '2026-11-27 17:07:03.714615+00', '2026-11-27 21:07:03+00', 'PAID', 105000, '\x06614516d2394ef0f97e6b', 'intraledger'),
	('\x4807b504b6c26b99c14cfc3936d745e4921490a6a20c62e9aa86dd77cc76502b', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1060n1p4snw9hsp5mvrcctrd2l63dqvssu488tmpv44n8sz8ywzqnkftynhl38xe9pxqpp5fqrm2p9kcf4ens2vlsund469ujfpfy9x5gxx96d2smwh0nrk2q4sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqcz88a8a0dftqa7jh7jxfm0rdm7vc9gr6qavj2uvgvs0xggxlptw92df90c2v4u795sg9gth68gwxfd82adcrshjx8e0ww3rt047dw7cpurla9y', '\xdb078c2c6d57f5168190872a73af61656b33c047238409d92b24eff89cd9284c', '\x3107671d6b7ad1fd05fc72c7658b0e2333be19760f8f29f03704216a5c7be425', 106000, 'coffee 106', NULL, NULL, '2026-11-27 17:07:03.924903+00', '2026-11-27 21:07:03+00', 'PAID', 106000, '\x06614516d5226f95fcf3de', 'intraledger'),
	('\x30642905a27b32520c76958b569e0903f754117995589738748902a49e21c216', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1080n1p4snw9csp578hj45229r53qg93c4c50gaaqhxygeyyh9n9m4ggzlc49l6dw7gqpp5xpjzjpdz0ve9yrrkjk94d8sfq0m4gytej4vfwwr53yp2f83pcgtqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqelh6l83t8f8vy63hh8x8qsfmsklz5q0rfze2yfnfj9stuzx9kdxzncu2879ju9zdjcjzrusrrtzhe8qyvg647mgt76um5j92vhrfrfcpf5npwy', '\xf1ef2ad14a28e91020b1c57147a3bd05cc446484b9665dd50817f152ff4d7790', '\x657acd223d49fef18cf970ac1975c0a8cb4c57de2f42485609bbe1c0fa45a04b', 108000, 'coffee 108', NULL, NULL, '2026-11-27 17:07:04.213319+00', '2026-11-27 21:07:04+00', 'PAID', 108000, '\x06614516d9d9876c132787', 'intraledger'),
	('\x6075c6b922759aad9df115df8aef50d9785487423eb4dcb3d2c4efe333db3e12', '8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', 'lnbcrt1100n1p4snw9csp5kwhmnrpju4ure8vqh72vq9gt6f5g240datqhxew3xjays799qmespp5vp6udwfzwkd2m803zh0c4m6sm9u9fp6z866dev7jcnh7xv7m8cfqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqq9hhdmjs3jd4d3zx4r94d7sq0kscs8gpawyzlygsagycpyr363c8u308wxrkju8373t8zh2u9zvpmvhepzleq3zn2hlf8fh9hv83k0cpx89hz0', '\xb3afb98c32e5783c9d80bf94c0150bd2688555edeac17365d134ba4878a506f3', '\xc35e07650cd21981a19e7ded7f59fe5e6c73f5826b54681a6c4d96407c6270e0', 110000, 'coffee 110', NULL, NULL, '2026-11-27 17:07:04.556925+00', '2026-11-27 21:07:04+00', 'PAID', 110000, '\x06614516dea1ab97b95c4b', 'intraledger'),
	('\x92db41faff5860288a4a0bd16df98638ee2b21f57f888ba0893a67dccd37dcb9', '6a25ff4c-426f-4032-a419-fe44167927b1', '75068650-a1d7-4787-ae16-01110714542e', 'BTC', 'lnbcrt5u1p4snw9esp5y8fm4majkcjz7mqn6ysehyztchqqsklkw7t6d7972rtlp449q2gspp5jtd5r7hltpsz3zj2p0gkm7vx8rhzkg0407yghgyf8fnaenfhmjusdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqs29kwgeu36syv63f4l0td7p72xu9jelscy73jfwx7jqhua053r28nnm4ursy9pmagqw2yru3w9pvc36jtlhznmadz92gs5hkphgshpspxtu7uy', '\x21d3baefb2b6242f6c13d1219b904bc5c0085bf67797a6f8be50d7f0d6a50291', '\x9e1b7961ffcdc720fda489370f250f519ac378aa7827dd6d1d2911bb2e400502', 500000, 'never paid', NULL, NULL, '2026-11-27 17:07:05.698166+00', '2026-11-27 21:07:05+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:07:01.270761+00', 'lightning_receipt'),
	(2, '2026-11-27 17:07:02.228562+00', 'lightning_receipt'),
	(3, '2026-11-27 17:07:02.850405+00', 'intraledger'),
	(4, '2026-11-27 17:07:02.989455+00', 'intraledger'),
	(5, '2026-11-27 17:07:03.082338+00', 'intraledger'),
	(6, '2026-11-27 17:07:03.162534+00', 'intraledger'),
	(7, '2026-11-27 17:07:03.316775+00', 'intraledger'),
	(8, '2026-11-27 17:07:03.370748+00', 'intraledger'),
	(9, '2026-11-27 17:07:03.462206+00', 'intraledger'),
	(10, '2026-11-27 17:07:03.535791+00', 'intraledger'),
	(11, '2026-11-27 17:07:03.633843+00', 'intraledger'),
	(12, '2026-11-27 17:07:03.671007+00', 'intraledger'),
	(13, '2026-11-27 17:07:03.777614+00', 'intraledger'),
	(14, '2026-11-27 17:07:03.844238+00', 'intraledger'),
	(15, '2026-11-27 17:07:03.968367+00', 'intraledger'),
	(16, '2026-11-27 17:07:04.022101+00', 'intraledger'),
	(17, '2026-11-27 17:07:04.103284+00', 'intraledger'),
	(18, '2026-11-27 17:07:04.167643+00', 'intraledger'),
	(19, '2026-11-27 17:07:04.277383+00', 'intraledger'),
	(20, '2026-11-27 17:07:04.337244+00', 'intraledger'),
	(21, '2026-11-27 17:07:04.434325+00', 'intraledger'),
	(22, '2026-11-27 17:07:04.500324+00', 'intraledger'),
	(23, '2026-11-27 17:07:04.590763+00', 'intraledger'),
	(24, '2026-11-27 17:07:04.637095+00', 'intraledger'),
	(25, '2026-11-27 17:07:04.716883+00', 'intraledger'),
	(26, '2026-11-27 17:07:04.752709+00', 'intraledger'),
	(27, '2026-11-27 17:07:04.825709+00', 'lightning_reserve'),
	(28, '2026-11-27 17:07:04.945402+00', 'lightning_settled'),
	(29, '2026-11-27 17:07:05.01243+00', 'lightning_reserve'),
	(30, '2026-11-27 17:07:05.15199+00', 'lightning_settled'),
	(31, '2026-11-27 17:07:05.247736+00', 'lightning_reserve'),
	(32, '2026-11-27 17:07:05.307756+00', 'lightning_failed'),
	(33, '2026-11-27 17:07:05.393367+00', 'lightning_reserve');

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
	('ea872fb8-a924-471b-86c6-be5342c8128d', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 47205, 47205),
	('ea872fb8-a924-471b-86c6-be5342c8128d', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 61473, 61473),
	('ea872fb8-a924-471b-86c6-be5342c8128d', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 606, 606),
	('69670d87-8192-4d47-a18e-987394d41b34', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 36970, 36970),
	('69670d87-8192-4d47-a18e-987394d41b34', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 233, 233),
	('cecd995d-95ce-4ec7-802f-9e6fb466a7bf', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 69046, 69046),
	('cecd995d-95ce-4ec7-802f-9e6fb466a7bf', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 9140, 9140),
	('cecd995d-95ce-4ec7-802f-9e6fb466a7bf', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 541738, 88306),
	('cecd995d-95ce-4ec7-802f-9e6fb466a7bf', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 351331, 83780),
	('69670d87-8192-4d47-a18e-987394d41b34', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 11251, 11251),
	('ea872fb8-a924-471b-86c6-be5342c8128d', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1320862, 290272);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('6dfcca8a-4e99-4fa0-96f5-1ce2dfcb4ffb', 5, '2026-11-27 17:07:05.936256+00');

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
	('504e186d-6819-4f73-b7fa-00f0ce7e072d', 'USD', NULL, 0, '-infinity'),
	('7054bf30-fc6e-4a87-b3b1-9fc5bd2ccb85', 'USD', NULL, 0, '-infinity'),
	('b29fd64b-0fa7-4437-975f-875939c5d045', 'USD', NULL, 0, '-infinity'),
	('6a25ff4c-426f-4032-a419-fe44167927b1', 'BTC', NULL, 630000, '2026-11-27 17:07:04.752709+00'),
	('8b936945-d2ff-4178-b718-82f166bd76f0', 'BTC', NULL, 5636000, '2026-11-27 17:07:04.752709+00'),
	('bc59944c-7f4e-4b91-88b4-ff81f344255d', 'BTC', NULL, 45819000, '2026-11-27 17:07:05.393367+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614516abf8e96858eb86', '\x98cb26da03347f23586a507494acdf457acfe269d82d0bf0e6c6e6b5d766e5ee', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614516ba965229a991b9', '\x687b4e223fee60907ddf1fd059376b6edc527e8766ef3f741871f9d3b9b683d3', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516c4136591e75fd6', '\x088c6f3ced581fe2d1cd500c727c010256099240199bfde5b771b1b782e7b4b6', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614516c6328f6c290065', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516c79d622b5cfee1', '\x315dfb713887d2fec462f8dfa71d90371e065a60e8bdd34ccd6c4c75b39f1196', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614516c8d6a69f4a0ab5', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516cb312716ebbba3', '\x76161f2afa1fa4bc492dd7347333e63f14c76c403e9ca64b96fbeb786f233336', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614516cc03fc50e1f250', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516cd693e46045a03', '\xa3d8acf52b8519856252e4efad8214ba55db6f6f3bee3273320e5486cd460b5a', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614516ce88afe51db4a5', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516d007b3fb3b1dfd', '\xf8ab2ba893e8b53bb01b51911fa5c5bea3ea65729d713f44ce4112a1d5622fc1', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614516d098df4df217ef', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516d2394ef0f97e6b', '\xc02ebcac20f1f23d937cf51365942ebdcca72fa104edab729aed43a06a2f129c', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614516d33d8ed8457710', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516d5226f95fcf3de', '\x4807b504b6c26b99c14cfc3936d745e4921490a6a20c62e9aa86dd77cc76502b', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614516d5f455231c1b5b', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516d73174730676aa', '\x73fc9e0aa76d4caaf8d737df19aedd6c3e34de913c50c1c199ff6a1237c483e5', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614516d82cdbf0225fe7', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516d9d9876c132787', '\x30642905a27b32520c76958b569e0903f754117995589738748902a49e21c216', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614516dac35c3a870025', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516dc3e95293557f8', '\x494b98a33b997e69d92fc075a53d0ecc71e5077bc2b61521c15112475904ce06', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614516dd406438d44bed', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516dea1ab97b95c4b', '\x6075c6b922759aad9df115df8aef50d9785487423eb4dcb3d2c4efe333db3e12', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614516df56a7db1e77fa', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614516e08e53546d1e75', '\xc493b8f8b09f138cfd35aadaa254277ff86a7d3dba1c9a1c6afb0aa9cdd5a729', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614516e11a45af0bec0c', NULL, NULL, 'cecd995d-95ce-4ec7-802f-9e6fb466a7bf', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614516e2376df3778f67', '\xf2d4e3b17f92b58b222215d7a9d88882dd7fa21d26d12678356b8b924245792d', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614516e510cede02c66f', '\x25acbbcb15d0e9b4fbd54065cc7fb207fdb990af306c6236013181e27d5b3d52', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614516e8a7f88bad3288', '\xc49f5cfb788a079d7f276043e5adcafe86e6564356e325e404e0d5d30e456fb4', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614516e9926c2830b054', '\xc49f5cfb788a079d7f276043e5adcafe86e6564356e325e404e0d5d30e456fb4', '\x06614516e8a7f88bad3288', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614516eae0d7dc09d51f', '\xd6001fcbcb1f34d9ac7c5386df4b36c98b5078387a8c940054024487acc41624', NULL, 'ea872fb8-a924-471b-86c6-be5342c8128d', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03e9b7d5434b3876de5cb3a0d1a64fa4acb09aed4a4caa56683fe69cdcc5fd4cdd', 2, 'latchkey:28a076d5-c8af-444a-b775-213be2b8be25/0015', '2026-11-27 17:07:05.873797+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06614516e2376df3778f67', 'lightning', 'bc59944c-7f4e-4b91-88b4-ff81f344255d', 'BTC', 1000000, 10000, 1010, 1010000, '\xf2d4e3b17f92b58b222215d7a9d88882dd7fa21d26d12678356b8b924245792d', 'lnbcrt10u1p4snw9csp5c668l9qq5mafxc83avapck86lhdsp3r0mqnzjldx5l2pnnp8whlqpp57t2w8vtlj26ckg3zzht6nkygstwhlgsaymgjv7p4dw9eysj90yksdqqcqzzs9qrsgqt9ydhl5s2hgy0sz7f9alk6mpay6t6mv9yjzyyexwzd6cj8z3jws9k0zztpxyt6cfs55j648vteaj3n6mvum52nycn7eme7vqmgnxqlgpp0g78m', '\x03ff05802f45ed75c52c02ae3c90d52bcc667ffa124fc1aa288a20f1fcd0303896', '2026-11-27 17:07:12.825785+00', NULL, NULL, 'settled', 1100, '\xde7b9e8bee2a219c7f3f5da1b2796f3f853cf1347b5dfe4dfa8cd846c77ded41', NULL, '2026-11-27 17:07:04.945411+00'),
	('\x06614516e510cede02c66f', 'lightning', 'bc59944c-7f4e-4b91-88b4-ff81f344255d', 'BTC', 1000000, 10000, 1010, 1010000, '\x25acbbcb15d0e9b4fbd54065cc7fb207fdb990af306c6236013181e27d5b3d52', 'lnbcrt10u1p4snw9csp5uvuv5m6prh7kxn7kx6tzusx9a4fz9tgpkpa9et2mxszhlaayh7vqpp5ykkthjc46r5mf774gpjuclajql7mny90xpkxydspxxq7yl2m84fqdqqcqzzs9qrsgqh3vjzgynugs0q8smfvscj9ut5j7vd8c6wpnmtnceqaeums3303ejc5kn558rae96f33238lj5v56yyqntdx5mh5hfrr0h7cgrd5hxqsq347tvh', '\x03ff05802f45ed75c52c02ae3c90d52bcc667ffa124fc1aa288a20f1fcd0303896', '2026-11-27 17:07:13.012513+00', NULL, NULL, 'settled', 3000, '\xb2ef22b4a19f2741ace460c7bcc4886429900f9931293fc5546f07af482f9673', NULL, '2026-11-27 17:07:05.152+00'),
	('\x06614516e8a7f88bad3288', 'lightning', 'bc59944c-7f4e-4b91-88b4-ff81f344255d', 'BTC', 1000000, 10000, 1010, 1010000, '\xc49f5cfb788a079d7f276043e5adcafe86e6564356e325e404e0d5d30e456fb4', 'lnbcrt10u1p4snw9esp5ze0hzs7dxm25q9p9evxa5f7sw96gevyd72ltsu7xj36fvme4vccqpp5cj04e7mc3gre6le8vpp7ttw2l6rwv4jr2m3jteqyur2axrj9d76qdqqcqzzs9qrsgqzg7xrjunenm7jyu8zj524msdqumqyp0f4a8uwlyar88hprc379tkp4ycykjcmactqck63gzlepjnm32qlk7l39a564zwp2fzfdrqc5spqnd8u6', '\x03ff05802f45ed75c52c02ae3c90d52bcc667ffa124fc1aa288a20f1fcd0303896', '2026-11-27 17:07:13.247803+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:07:05.307832+00'),
	('\x06614516eae0d7dc09d51f', 'lightning', 'bc59944c-7f4e-4b91-88b4-ff81f344255d', 'BTC', 900000, 10000, 910, 910000, '\xd6001fcbcb1f34d9ac7c5386df4b36c98b5078387a8c940054024487acc41624', 'lnbcrt9u1p4snw9esp5evkk78dzlukesufpfe9vrj6slhuzykqft39flrm0fw3wdw55ddzspp56cqplj7tru6dntru2wrd7jekex94q7pc02xfgqz5qfzg0txyzcjqdqqcqzzs9qrsgqlceh099dsw2n5l9shyr2wvkf5w3yrv9c54h5jctj2mu95axf8e23el6k5hyjdemuuxfwcn50j88p6gez3qkxq7vdu9andu8047wj2jgq8jk3mw', '\x03ff05802f45ed75c52c02ae3c90d52bcc667ffa124fc1aa288a20f1fcd0303896', '2026-11-27 17:07:05.668742+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x98cb26da03347f23586a507494acdf457acfe269d82d0bf0e6c6e6b5d766e5ee', 50000000, '2026-11-27 17:07:01.271008+00', 'credited', '\x06614516abf8e96858eb86', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x687b4e223fee60907ddf1fd059376b6edc527e8766ef3f741871f9d3b9b683d3', 5000000, '2026-11-27 17:07:02.228711+00', 'credited', '\x06614516ba965229a991b9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:06:55.950184+00');

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
	(7, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(8, 52094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xf2d4e3b17f92b58b222215d7a9d88882dd7fa21d26d12678356b8b924245792d', '\xde7b9e8bee2a219c7f3f5da1b2796f3f853cf1347b5dfe4dfa8cd846c77ded41', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:07:04.797019+00', '2026-11-27 18:07:04+00'),
	('\x25acbbcb15d0e9b4fbd54065cc7fb207fdb990af306c6236013181e27d5b3d52', '\xb2ef22b4a19f2741ace460c7bcc4886429900f9931293fc5546f07af482f9673', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:07:04.981872+00', '2026-11-27 18:07:04+00'),
	('\xc49f5cfb788a079d7f276043e5adcafe86e6564356e325e404e0d5d30e456fb4', '\x30d8ec4d23aa007ad9db1f4126247a572af093a08a09d4fe8de65fba82baa35c', false, 'no_route', 'OPEN', 0, '2026-11-27 17:07:05.212366+00', '2026-11-27 18:07:05+00'),
	('\xd6001fcbcb1f34d9ac7c5386df4b36c98b5078387a8c940054024487acc41624', '\x28addedf032e2bcfd88b8805b17d179d4e3369f5b033416f9e45069327cd5b04', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:07:05.350528+00', '2026-11-27 18:07:05+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x02b7a63c403e20b659c69434f885c1bd851927cc6ee01119f6bf9ad79b803460'),
	('outside', '\xd2cb6b3d6a8c224dea89016426928766809b91b72f2fb0e7c8b54eb2a5571617');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x98cb26da03347f23586a507494acdf457acfe269d82d0bf0e6c6e6b5d766e5ee', 'SETTLED', 50000000, '\x5f2bfc13c37116ef1d0da5dc4007148b0ef4039368df14650c54a8553ce4ef17', 1, '2026-11-27 17:07:01.162374+00'),
	('\x687b4e223fee60907ddf1fd059376b6edc527e8766ef3f741871f9d3b9b683d3', 'SETTLED', 5000000, '\x694501ccd235715d58b4f1859b3cc86a5e4cbfdc197825b8c9f8b86677e68e2d', 2, '2026-11-27 17:07:02.193303+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xf2d4e3b17f92b58b222215d7a9d88882dd7fa21d26d12678356b8b924245792d', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:07:04.926794+00', '2026-11-27 17:07:04.926794+00'),
	(2, '\x25acbbcb15d0e9b4fbd54065cc7fb207fdb990af306c6236013181e27d5b3d52', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:07:05.13478+00', '2026-11-27 17:07:05.13478+00'),
	(3, '\xc49f5cfb788a079d7f276043e5adcafe86e6564356e325e404e0d5d30e456fb4', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:07:05.293196+00', '2026-11-27 17:07:05.293196+00'),
	(4, '\xd6001fcbcb1f34d9ac7c5386df4b36c98b5078387a8c940054024487acc41624', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:07:06.640361+00', '2026-11-27 17:07:05.440362+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 17:06:54.604163+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 17:06:54.910539+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:06:55.076914+00'),
	('0004_payments', 'c72d8fabd3175e8fc67a20bf5894bc09a69567b72df5d9bb84d0b1ac75b4089b', 'before', '2026-11-27 17:06:55.229833+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:06:55.684212+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:06:56.019468+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:06:56.152512+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:06:56.289719+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:06:56.394289+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:06:56.488775+00'),
	('0015_accounts', '2c3eab62758680f68277ae755451e7f3591ff7e373c2ac434fea424c71324c58', 'before', '2026-11-27 17:06:56.612092+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('40c35738-f4ac-4949-850c-27b9b4ceec1d', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', '\x55adec336b5afa38bb84e8a5e0f320305120ff74a5023ab72c94e9476be1203f', '2026-11-27 17:07:00.376903+00', '2026-12-27 17:07:00.376903+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('00b1dddd-4005-4a72-a674-0d026b78e9f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', '\x08f969e33d7c07bbbc9b167bc5189aa2a2cb5a53d41f257afa6ae45f98008d16', '2026-11-27 17:07:01.541437+00', '2026-12-27 17:07:01.541437+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5e8efa17-14fe-410f-9150-26a1750e220f', '75068650-a1d7-4787-ae16-01110714542e', '\xcbe5091954df86528f42e69fb20d61dd74635ef21114c125e754b98ffadb7193', '2026-11-27 17:07:02.348083+00', '2026-12-27 17:07:02.348083+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('bc59944c-7f4e-4b91-88b4-ff81f344255d', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'BTC', '', '2026-11-27 17:07:00.233403+00'),
	('504e186d-6819-4f73-b7fa-00f0ce7e072d', 'fbce4590-c1ae-45b8-b1fa-46b77dbd3102', 'USD', '', '2026-11-27 17:07:00.257173+00'),
	('8b936945-d2ff-4178-b718-82f166bd76f0', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'BTC', '', '2026-11-27 17:07:01.420465+00'),
	('7054bf30-fc6e-4a87-b3b1-9fc5bd2ccb85', 'e3c0990a-bf5f-44d6-acb1-3ced6aaa0ad5', 'USD', '', '2026-11-27 17:07:01.43027+00'),
	('6a25ff4c-426f-4032-a419-fe44167927b1', '75068650-a1d7-4787-ae16-01110714542e', 'BTC', '', '2026-11-27 17:07:02.308962+00'),
	('b29fd64b-0fa7-4437-975f-875939c5d045', '75068650-a1d7-4787-ae16-01110714542e', 'USD', '', '2026-11-27 17:07:02.320243+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516abf8e96858eb8600', NULL, NULL),
	(5000, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516ba965229a991b900', NULL, NULL),
	(-100, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516c4136591e75fd600', 'bob', NULL),
	(100, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516c4136591e75fd601', 'alice', NULL),
	(-50, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516c6328f6c29006500', 'carol', NULL),
	(50, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516c6328f6c29006501', 'bob', NULL),
	(-101, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516c79d622b5cfee100', 'bob', NULL),
	(101, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516c79d622b5cfee101', 'alice', NULL),
	(-50, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516c8d6a69f4a0ab500', 'carol', NULL),
	(50, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516c8d6a69f4a0ab501', 'bob', NULL),
	(-102, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516cb312716ebbba300', 'bob', NULL),
	(102, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516cb312716ebbba301', 'alice', NULL),
	(-51, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516cc03fc50e1f25000', 'carol', NULL),
	(51, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516cc03fc50e1f25001', 'bob', NULL),
	(-103, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516cd693e46045a0300', 'bob', NULL),
	(103, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516cd693e46045a0301', 'alice', NULL),
	(-51, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516ce88afe51db4a500', 'carol', NULL),
	(51, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516ce88afe51db4a501', 'bob', NULL),
	(-104, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516d007b3fb3b1dfd00', 'bob', NULL),
	(104, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d007b3fb3b1dfd01', 'alice', NULL),
	(-52, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d098df4df217ef00', 'carol', NULL),
	(52, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516d098df4df217ef01', 'bob', NULL),
	(-105, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516d2394ef0f97e6b00', 'bob', NULL),
	(105, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d2394ef0f97e6b01', 'alice', NULL),
	(-52, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d33d8ed845771000', 'carol', NULL),
	(52, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516d33d8ed845771001', 'bob', NULL),
	(-106, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516d5226f95fcf3de00', 'bob', NULL),
	(106, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d5226f95fcf3de01', 'alice', NULL),
	(-53, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d5f455231c1b5b00', 'carol', NULL),
	(53, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516d5f455231c1b5b01', 'bob', NULL),
	(-107, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516d73174730676aa00', 'bob', NULL),
	(107, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d73174730676aa01', 'alice', NULL),
	(-53, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d82cdbf0225fe700', 'carol', NULL),
	(53, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516d82cdbf0225fe701', 'bob', NULL),
	(-108, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516d9d9876c13278700', 'bob', NULL),
	(108, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516d9d9876c13278701', 'alice', NULL),
	(-54, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516dac35c3a87002500', 'carol', NULL),
	(54, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516dac35c3a87002501', 'bob', NULL),
	(-109, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516dc3e95293557f800', 'bob', NULL),
	(109, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516dc3e95293557f801', 'alice', NULL),
	(-54, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516dd406438d44bed00', 'carol', NULL),
	(54, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516dd406438d44bed01', 'bob', NULL),
	(-110, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516dea1ab97b95c4b00', 'bob', NULL),
	(110, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516dea1ab97b95c4b01', 'alice', NULL),
	(-55, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516df56a7db1e77fa00', 'carol', NULL),
	(55, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516df56a7db1e77fa01', 'bob', NULL),
	(-111, NULL, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516e08e53546d1e7500', 'bob', NULL),
	(111, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516e08e53546d1e7501', 'alice', NULL),
	(-55, NULL, '8b936945-d2ff-4178-b718-82f166bd76f0', '\x06614516e11a45af0bec0c00', 'carol', NULL),
	(55, NULL, '6a25ff4c-426f-4032-a419-fe44167927b1', '\x06614516e11a45af0bec0c01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516e2376df3778f6700', NULL, NULL),
	(-1003, 3, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516e510cede02c66f00', NULL, NULL),
	(-1010, 10, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516e8a7f88bad328800', NULL, NULL),
	(1010, 10, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516e9926c2830b05400', NULL, NULL),
	(-910, 10, 'bc59944c-7f4e-4b91-88b4-ff81f344255d', '\x06614516eae0d7dc09d51f00', NULL, NULL);

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
