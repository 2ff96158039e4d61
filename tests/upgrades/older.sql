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
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_volume.account_id, 5));
    v_spent := account_spent_after(
        p_volume.account_id, p_volume.kind, clock_timestamp() - interval '24 hours');
    IF v_spent + p_volume.millicents > p_volume.limit_cents * 1000 THEN
        RAISE EXCEPTION 'limit of the account exceeded' USING ERRCODE = 'LK005',
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
    email_verified boolean DEFAULT false NOT NULL,
    phone text,
    language text DEFAULT ''::text NOT NULL,
    display_currency text DEFAULT 'USD'::text NOT NULL,
    level text DEFAULT 'ONE'::text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    default_wallet_id uuid NOT NULL,
    push_enabled boolean DEFAULT true NOT NULL,
    push_disabled text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_check CHECK (((email IS NOT NULL) OR (NOT email_verified))),
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
-- Name: captcha_solution; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.captcha_solution (
    challenge bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT captcha_solution_challenge_check CHECK ((octet_length(challenge) = 32))
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
-- Name: login_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.login_code (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    purpose text NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    account_id uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    used_at timestamp with time zone,
    send_at timestamp with time zone DEFAULT now(),
    sendings smallint DEFAULT 0 NOT NULL,
    sent_at timestamp with time zone,
    CONSTRAINT login_code_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'whatsapp'::text, 'telegram'::text]))),
    CONSTRAINT login_code_check CHECK (((account_id IS NULL) = (purpose = 'login'::text))),
    CONSTRAINT login_code_purpose_check CHECK ((purpose = ANY (ARRAY['login'::text, 'registration'::text])))
);

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
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_code_hash_check CHECK ((octet_length(code_hash) = 32))
);

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
-- Name: second_factor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.second_factor (
    account_id uuid NOT NULL,
    registration_id uuid DEFAULT gen_random_uuid() NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    enabled_at timestamp with time zone,
    last_step bigint DEFAULT 0 NOT NULL
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
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    awaits_second_factor boolean DEFAULT false NOT NULL,
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
	('1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'ed6661cd-0f60-4863-96e0-d93405c65da4', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '801a7df6-77c1-4107-bc06-5fc39bdae97d', true, '{}', '2026-11-27 17:33:51.912066+00'),
	('6b3faea2-f713-4d81-87aa-80440dba3375', '4765383e-7a1f-4ede-8a57-f506abd16488', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', true, '{}', '2026-11-27 17:33:53.397546+00'),
	('8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'd9887e0c-bd74-49bb-9138-f0b7b5dc68e1', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '530439a0-a011-466c-90d5-87f8cb74bd79', true, '{}', '2026-11-27 17:33:53.969086+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576d2a4dadc66d2bd', 'internal_send'),
	(5000, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576d6537a508fa022', 'internal_send'),
	(10100, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576d99e997870a7f9', 'internal_send'),
	(5000, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576db0f888b44487d', 'internal_send'),
	(10200, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576dfd57ddd3d1516', 'internal_send'),
	(5100, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576e165cf4b9c15d0', 'internal_send'),
	(10300, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576e2cc683a238a75', 'internal_send'),
	(5100, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576e3a1cbe68eae2e', 'internal_send'),
	(10400, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576e52fd81f60699d', 'internal_send'),
	(5200, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576e5fc871860c584', 'internal_send'),
	(10500, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576e7439f09bae409', 'internal_send'),
	(5200, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576e8168291968d79', 'internal_send'),
	(10600, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576e96b046715ef14', 'internal_send'),
	(5300, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576ea03ce8c85d2db', 'internal_send'),
	(10700, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576eb48def3e050dd', 'internal_send'),
	(5300, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576ec02f02b59e3eb', 'internal_send'),
	(10800, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576ed7c569d796513', 'internal_send'),
	(5400, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576ee6b5ca7162bf7', 'internal_send'),
	(10900, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576f03d57a5ebffb0', 'internal_send'),
	(5400, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576f0fa8d068fc98d', 'internal_send'),
	(11000, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576f2094874cc5a1a', 'internal_send'),
	(5500, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576f2dd5dfb9b8a53', 'internal_send'),
	(11100, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576f418aec9be400a', 'internal_send'),
	(5500, '6b3faea2-f713-4d81-87aa-80440dba3375', '\x06614576f4c79801c877a4', 'internal_send'),
	(100000, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576f66c7304400d15', 'withdrawal'),
	(100000, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576f92a8c16dd8e06', 'withdrawal'),
	(90000, '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x06614576fd51dc9161af6d', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:30:00+00', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'internal_send'),
	(63000, '2026-11-27 17:30:00+00', '6b3faea2-f713-4d81-87aa-80440dba3375', 'internal_send'),
	(290000, '2026-11-27 17:30:00+00', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('45a2a14d-4439-4172-abec-17ad829fda17', '6b3faea2-f713-4d81-87aa-80440dba3375', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:33:53.544318+00', NULL, '2026-11-27 17:33:56.640284+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('bc114bc3-c886-475a-bd69-b86044455353', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:33:52.34787+00', NULL, '2026-11-27 17:33:57.205261+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('912b15de-a153-46be-9328-e965bd52ea27', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:33:54.116773+00', NULL, '2026-11-27 17:33:57.633562+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('a1c0e78a-6137-4033-b48e-303a1c99fddd', 'bc114bc3-c886-475a-bd69-b86044455353', '\x917a937ca6683ebf93227e997afa5c26e32a72f63ce99dac767b926bce294f01', 'blink_D3wNNO', 'dP18', '2026-11-27 17:33:52.374789+00', NULL),
	('00c88628-bcad-4bc0-bf96-7791daec6295', '45a2a14d-4439-4172-abec-17ad829fda17', '\x708801aa26787f08e96959915b212a84ea59080cd19dbb5d4a5c958185d3f202', 'blink_pdVQJM', 'SaDQ', '2026-11-27 17:33:53.552385+00', NULL),
	('8b849c5c-f121-44b3-a73f-ea79991505d1', '912b15de-a153-46be-9328-e965bd52ea27', '\xad707eef8c8be045c3cf47b687066301a3725ad25cb46bfa09e68e6d2ca8c030', 'blink_pe62lv', 'rZjZ', '2026-11-27 17:33:54.125039+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614576acf94a236e0bc643', '2026-11-27 17:33:51.949353+00', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614576af656945e260397e', '2026-11-27 17:33:52.107964+00', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-000000000001', 'dd26e532-98f1-490c-995c-ba8b91a3f4ff', '{}', '{"expires_at": "2026-12-27T17:33:52.076027+00:00"}'),
	('\x06614576b44d5c5a61a21061', '2026-11-27 17:33:52.429475+00', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'api_key.created', 'session', 'dd26e532-98f1-490c-995c-ba8b91a3f4ff', '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-000000000002', 'bc114bc3-c886-475a-bd69-b86044455353', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_D3wNNO…dP18", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614576b6f92e4a69f3e5a2', '2026-11-27 17:33:52.604593+00', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'account.username_set', 'key', 'bc114bc3-c886-475a-bd69-b86044455353', '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614576c398c33bb38ed79b', '2026-11-27 17:33:53.431808+00', '6b3faea2-f713-4d81-87aa-80440dba3375', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614576c427e7422c2086aa', '2026-11-27 17:33:53.468457+00', '6b3faea2-f713-4d81-87aa-80440dba3375', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-000000000007', 'a45250a5-595d-4652-b79f-7938281b56d7', '{}', '{"expires_at": "2026-12-27T17:33:53.460086+00:00"}'),
	('\x06614576c57fec9b3a231897', '2026-11-27 17:33:53.556501+00', '6b3faea2-f713-4d81-87aa-80440dba3375', 'api_key.created', 'session', 'a45250a5-595d-4652-b79f-7938281b56d7', '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-000000000008', '45a2a14d-4439-4172-abec-17ad829fda17', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_pdVQJM…SaDQ", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614576c6dbaab4eeea2553', '2026-11-27 17:33:53.645539+00', '6b3faea2-f713-4d81-87aa-80440dba3375', 'account.username_set', 'key', '45a2a14d-4439-4172-abec-17ad829fda17', '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614576cc181d58fc3d7f2e', '2026-11-27 17:33:53.988701+00', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614576cc68be5f66057d1c', '2026-11-27 17:33:54.00931+00', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-00000000000d', '5c297309-a1d6-480a-87ce-23fd294cd4e6', '{}', '{"expires_at": "2026-12-27T17:33:54.003454+00:00"}'),
	('\x06614576cf30ff49d137b13b', '2026-11-27 17:33:54.191676+00', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'api_key.created', 'session', '5c297309-a1d6-480a-87ce-23fd294cd4e6', '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-00000000000e', '912b15de-a153-46be-9328-e965bd52ea27', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_pe62lv…rZjZ", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614576d02c007b3065f2c9', '2026-11-27 17:33:54.255934+00', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'account.username_set', 'key', '912b15de-a153-46be-9328-e965bd52ea27', '127.0.0.1', 'python-httpx2/2.16.2', '025461da-5c79-4cd1-b2b6-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: callback_endpoint; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: captcha_solution; Type: TABLE DATA; Schema: public; Owner: -
--

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
	(1, 50000000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(3, -100000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(3, 100000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(4, -50000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(4, 50000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(5, -101000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(5, 101000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(6, -50000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(6, 50000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(7, -102000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(7, 102000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(8, -51000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(8, 51000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(9, -103000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(9, 103000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(10, -51000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(10, 51000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(11, -104000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(11, 104000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(12, -52000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(12, 52000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(13, -105000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(13, 105000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(14, -52000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(14, 52000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(15, -106000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(15, 106000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(16, -53000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(16, 53000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(17, -107000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(17, 107000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(18, -53000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(18, 53000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(19, -108000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(19, 108000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(20, -54000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(20, 54000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(21, -109000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(21, 109000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(22, -54000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(22, 54000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(23, -110000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(23, 110000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(24, -55000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(24, 55000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(25, -111000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(25, 111000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb');
INSERT INTO public.entry VALUES
	(26, -55000, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb'),
	(26, 55000, '530439a0-a011-466c-90d5-87f8cb74bd79'),
	(27, -1010000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(31, -1010000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(33, -910000, '801a7df6-77c1-4107-bc06-5fc39bdae97d'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:33:53.327134+00', 'lightning_receipt', '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576c1c8e420dba9d800'),
	(797, 2, '2026-11-27 17:33:53.860109+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576c9a16f14b8f4fb00'),
	(807, 3, '2026-11-27 17:33:54.453867+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576d2a4dadc66d2bd01'),
	(809, 4, '2026-11-27 17:33:54.699634+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576d6537a508fa02201'),
	(812, 5, '2026-11-27 17:33:54.891498+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576d99e997870a7f901'),
	(814, 6, '2026-11-27 17:33:54.971729+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576db0f888b44487d01'),
	(819, 7, '2026-11-27 17:33:55.339012+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576dfd57ddd3d151601'),
	(822, 8, '2026-11-27 17:33:55.386436+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576e165cf4b9c15d001'),
	(825, 9, '2026-11-27 17:33:55.478146+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e2cc683a238a7501'),
	(827, 10, '2026-11-27 17:33:55.545132+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576e3a1cbe68eae2e01'),
	(830, 11, '2026-11-27 17:33:55.634735+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e52fd81f60699d01'),
	(832, 12, '2026-11-27 17:33:55.687234+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576e5fc871860c58401'),
	(835, 13, '2026-11-27 17:33:55.771324+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e7439f09bae40901'),
	(837, 14, '2026-11-27 17:33:55.836824+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576e8168291968d7901'),
	(840, 15, '2026-11-27 17:33:55.92+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e96b046715ef1401'),
	(842, 16, '2026-11-27 17:33:55.95131+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576ea03ce8c85d2db01'),
	(846, 17, '2026-11-27 17:33:56.034572+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576eb48def3e050dd01'),
	(848, 18, '2026-11-27 17:33:56.100837+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576ec02f02b59e3eb01'),
	(851, 19, '2026-11-27 17:33:56.178227+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576ed7c569d79651301'),
	(853, 20, '2026-11-27 17:33:56.239954+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576ee6b5ca7162bf701'),
	(856, 21, '2026-11-27 17:33:56.364586+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f03d57a5ebffb001'),
	(858, 22, '2026-11-27 17:33:56.406924+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576f0fa8d068fc98d01'),
	(861, 23, '2026-11-27 17:33:56.481145+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f2094874cc5a1a01'),
	(863, 24, '2026-11-27 17:33:56.535325+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576f2dd5dfb9b8a5301'),
	(866, 25, '2026-11-27 17:33:56.611377+00', 'lightning_receipt', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f418aec9be400a01'),
	(868, 26, '2026-11-27 17:33:56.65592+00', 'intraledger_receipt', '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576f4c79801c877a401');

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
	('\xab18bc609de085f694c62ba0157f425cf24db1a9b8cf6ba81673bf960d74d13e', '801a7df6-77c1-4107-bc06-5fc39bdae97d', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'BTC', 'lnbcrt500u1p4sn0cqsp57vj3zjf0asshdv92jma7u7pj8gsz2l2jyfvsms544v38acqdprsqpp54vvtccyauzzld9xx9wsp2l6ztneymvdfhr8kh2qkwwlevrt56ylqdqqxqrwzqcqzzs9qrsgqckx5zvx9pjdtwpwkht795g2mpe4jfh43xml4yq2yhxvvn4dsy45zek50r2ssefv29a2hq6gtq0gc78e7x75m4dr8slsvg0nhjxw67zsqqaghar', '\xf32511492fec2176b0aa96fbee78323a20257d5222590dc295ab227ee00d08e0', '\x3e584d9d12e0524888c80e9b3905fba9a40f25299c33c38b5725d0420be4c2c1', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:33:52.993305+00', '2026-11-27 21:33:52+00', 'PAID', 50000000, '\x06614576c1c8e420dba9d8', 'lightning'),
	('\x19af6bcde0e50c2b40fbf0d660328a8a1fcb9dfcf9d85489909841872d50f330', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt50u1p4sn0cpsp5e3m39dtdgxdnvfs6tdt7jvttvgqmrce4acny4px6lwen2svg03pspp5rxhkhn0qu5xzks8m7rtxqv523g0uh80ul8v9fzvsnpqcwt2s7vcqdqqxqrwzqcqzzs9qrsgqaajl8ueq3uygxdg0tqgl3g42l3c5gcxdsz254kltj4kxw66cqw4z8yykp5ns0ht9h37j6282s3rqgw9z5ytlm8g9xl4vlltqwsqjawqpczm4rj', '\xcc7712b56d419b36261a5b57e9316b6201b1e335ee264a84dafbb33541887c43', '\xc560071c73528c1378127be410f557188cbadf0945640e0bbf475e07a600ba3b', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:33:53.722153+00', '2026-11-27 21:33:53+00', 'PAID', 5000000, '\x06614576c9a16f14b8f4fb', 'lightning'),
	('\x20b78cff742546acea032c3646eb1971e550808231c29167db341295e435fd31', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1u1p4sn0czsp52ufzj299jux5rkpsl2fq7mpeuj5j4z6fj5xfz9vujeyh94x2w5fspp5yzmcelm5y4r2e6sr9smyd6cew8j4pqyzx8pfze7mxsfftep4l5csdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqygawhkneyevm6f4x0h05kjey38j204s85xpdu999jwm3jdnxcwfqqpau0tg7uq4nff3ksa2kjfy7qz5g7u8qwldkg6rt6tms74aahjqpsftp95', '\x57122928a5970d41d830fa920f6c39e4a92a8b49950c91159c964972d4ca7513', '\x41356c91df9f5930277304bd35d9c54c4f208375dbbc29a028dec74966ef60dd', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:33:54.314973+00', '2026-11-27 21:33:54+00', 'PAID', 100000, '\x06614576d2a4dadc66d2bd', 'intraledger'),
	('\x9a743c5867cbf820f593d5c3d47f7fc7e71bc40ec887cfdf4b48aea69acf692e', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1010n1p4sn0czsp5w4ftdwyjju06k0np0jvju2fhszq2q89tzu5rv5mx58vf0msn7x6qpp5nf6rckr8e0uzpavn6hpaglmlcln3h3qwezrulh6tfzh2dxk0dyhqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqjua55ngrws0g2f37qx90jqt0ejppgg5hhywhly4fpfrltp4wlpszj2t8mgmtrkg46fz38rc6k2f0lals7srm2q64m9fpmjwmt4xjhygpja9jyc', '\x7552b6b892971fab3e617c992e29378080a01cab1728365366a1d897ee13f1b4', '\x7388066f06fcf7ae1956f5c284cd6e56faaa9d8057b75c8295e4af53bb3bc2f3', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:33:54.754238+00', '2026-11-27 21:33:54+00', 'PAID', 101000, '\x06614576d99e997870a7f9', 'intraledger'),
	('\x74784859a7656665a5c1f67906da2231559d4b6ad9a5f377974bf8efffcf851a', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1020n1p4sn0crsp50wajc04g9zpfpluz43skslvrvtj6x5d3c8nplkkt540gy9gqkcmqpp5w3uyskd8v4nxtfwp7eusdk3zx92e6jm2mxjlxauhf0uwll70s5dqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqe595ym9u6k32e7lqfxqv2k6k5tgqf9lkeqxlchked0fyjk8tkyj3hcr8t7962wa3lg5jhgrjj9a0wq5j9r2uxgh6wp570uh77v4ts8cpmr4ffw', '\x7bbb2c3ea8288290ff82ac61687d8362e5a351b1c1e61fdacba55e821500b636', '\x2cf18bef32467d2d6841e144739dffb467deda19fdd853b10c6c4ad432150579', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:33:55.162475+00', '2026-11-27 21:33:55+00', 'PAID', 102000, '\x06614576dfd57ddd3d1516', 'intraledger'),
	('\x8936c2db6cd67db5f1b2c41871a0faec73b748fa50935edacd1cde3abed80e50', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1030n1p4sn0crsp52t77e8wrz2n8zn7qfylr4lrz2wje808jy7n2w2epa084sakenyqqpp53ymv9kmv6e7mtudjcsv8rg86a3emwj862zf4akkdrn0r40kcpegqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqdrtqz0tcpe5kvrwqc4t2s9hlwx3w8jaa4tq3tyu3k5gdsgg05t08k6vtlhf3rjeczxjgyv88j38arehegus9h5vtnc0dfql56qlqmfcphf4qzf', '\x52fdec9dc312a6714fc0493e3afc6253a593bcf227a6a72b21ebcf5876d99900', '\x7385fa4d0c5c89effbf567b4c08768a4c317a272469c44834115f2715219612f', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:33:55.430547+00', '2026-11-27 21:33:55+00', 'PAID', 103000, '\x06614576e2cc683a238a75', 'intraledger'),
	('\x0a3c6b388566633c6982ad6d9de3b290916b25ae0b4c20904d080d84598c0c37', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1080n1p4sn0cysp5fjuata28ry3umxcshqq50w7258m0xr9zfddh6v3kaxh4xht0yt0spp5pg7xkwy9ve3nc6vz44kemcajjzgkkfdwpdxzpyzdpqxcgkvvpsmsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqsp9t5uyrzmyngyqafzlxjwuqzce4takxagdrhckyqw6t5hyllj5rxsw3pcejg00pa97excepj6325wr6ktlawkjjrf4d6jvpuj0wc8gq8gjgp6', '\x4cb9d5f5471923cd9b10b80147bbcaa1f6f30ca24b5b7d3236e9af535d6f22df', '\x4cc2c8deb2284adc1762cadd39af9c76f50b98fb84c2df83a1556febf5fa5ad1', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:33:56.141149+00', '2026-11-27 21:33:56+00', 'PAID', 108000, '\x06614576ed7c569d796513', 'intraledger'),
	('\xe8635ed77faaf91bfe3b814c34f6ddff0aec335de2cf086c9ae7d3cdb88c351f', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1110n1p4sn0cysp542lsxxa4uc6fcdzju4l7v2mxgkujduhvsl8cwcuh6mhmu3qh5vuqpp5ap34a4ml4tu3hl3ms9xrfakalu9wcv6aut8ssmy6ulfumwyvx50sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqrx0057zrlxmulc0f3cmnvxwslrd9jg8cz23fsv8zzdl74h09g3jjqg3khuf755wsag3aak3kply9xrpfmjmlhk4kn0dla7q70qm5ntgps7crn9', '\xaabf031bb5e6349c3452e57fe62b6645b926f2ec87cf876397d6efbe4417a338', '\x652d55202fd5c6864f608786f61400c54e1c21c8f1ece9d3ac558e7cda1cc364', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:33:56.571574+00', '2026-11-27 21:33:56+00', 'PAID', 111000, '\x06614576f418aec9be400a', 'intraledger'),
	('\x5d1cf29e8b5e21912042c12f6983387f684f2e957b154185bab5bf8138372941', '530439a0-a011-466c-90d5-87f8cb74bd79', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'BTC', 'lnbcrt5u1p4sn0c9sp5k5m79qtscfpwklnax747c3k20l4589un0fdrgyxwxh7d0j4krtpspp5t5w0985ttcsezgzzcyhknqec0a5y7t540v25rpd6kklczwph99qsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqfgmlrqr3455k2a8tm0ycxh4q95nvgy8e02nf245hrgv8xgnyjjprzmsz0286e59m7c0uegxfp3zgayfgfcnm7tue9vy3lcg952z9kcsq047fjd', '\xb537e28170c242eb7e7d37abec46ca7feb4397937a5a3410ce35fcd7cab61ac3', '\x699529b915c8305ad2f9b070b18418db83f5b1ef623dfc14c4381b4dee9afc33', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:33:57.544849+00', '2026-11-27 21:33:57+00', 'OPEN', NULL, NULL, NULL),
	('\x6062ee8ce53d341bd0e49ede49407ec31e3d8902bd61269530f770c3e1b516b9', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1040n1p4sn0crsp57dmv5hz75fkz7r35jrxj627wrmz025cdk7tksxwpcf0kfq4efqpqpp5vp3war89856ph58ynm0yjsr7cv0rmzgzh4sjd9fs7acv8cd4z6usdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqe9ncl326mnhha8lhuf0c3f4mqdgsz72sq3pan4tsrgay8kh2kexqrv8dga9vvxy8xxdnpsgf9mwx5f0k0dsz38vcu09063nwr0rvttspwnd93v', '\xf376ca5c5ea26c2f0e3490cd2d2bce1ec4f5530db7976819c1c25f6482b94802', '\xea5c53272e7a75f079778d7481b268d3c1347c2ea0b810f541a7e75abef75da9', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:33:55.579045+00', '2026-11-27 21:33:55+00', 'PAID', 104000, '\x06614576e52fd81f60699d', 'intraledger'),
	('\xd992ca249dfcc148ab8475a63e395528466f036b4afd1bea68ea7be3c63c5827', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1060n1p4sn0crsp55gkcy7mz689gxlv7kvasekmav25yeyp2g8ufdwwxylv4vt7wetwqpp5mxfv5fyalnq532uywknruw249prx7qmtft73h6ngafa7833utqnsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqn984yx8p97gqgmgzr75na5t3ycsrtyms56fvmhltmgkwrxwhvnlnsmepz88x4awq2adl9jk7fwuqe0qv03qsy7v5952yfes8nrslgkcqw55zls', '\xa22d827b62d1ca837d9eb33b0cdb7d62a84c902a41f896b9c627d9562fcecadc', '\x2b658586af4c7b46bbf1975ef1e24f5b607ff8c4cc1889007523fa0864c9d9a9', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:33:55.873342+00', '2026-11-27 21:33:55+00', 'PAID', 106000, '\x06614576e96b046715ef14', 'intraledger'),
	('\x1eca12e0a97268cfc8b927c8ce188dd092a5386bf918c3b3b50cd903069fd4c5', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1050n1p4sn0crsp5xhkr89hgu035kctxdkvx7d40evdalyu88xvntf394cte7vvp94zqpp5rm9p9c9fwf5vlj9eylyvuxyd6zf22wrtlyvv8va4pnvsxp5l6nzsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqt86nrszy4gqym2khwrvh9za45jg4e4ktq8j54xpk6knlj2cqmypzrc24e0mk3ug7j8sathj40a0xd78gz4jlzvagf38yesg9eql3pzsq9jur0y', '\x35ec3396e8e3e34b61666d986f36afcb1bdf9387399935a625ae179f31812d44', '\xa3965d9d3b14defe88dc8bca03becefa0ef2ffcaca7e2021d5027c7d923e95cf', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:33:55.724575+00', '2026-11-27 21:33:55+00', 'PAID', 105000, '\x06614576e7439f09bae409', 'intraledger'),
	('\x1deb05dc302a72f8af0490620a502e2bacf44ea64ef951b55b88f83925b5a533', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1070n1p4sn0crsp564m50tpmje5h2dnng53em9vj6s25jelfkndqhd0hc45mud8hdetqpp5rh4sthps9fe03tcyjp3q55pw9wk0gn4xfmu4rd2m3rurjfd455esdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqrf2rlnrru9g9kwgtewze6eldz3gq9pc9g25r5uwhqzsfecn2wpsrxtklga2vueq0eaymy8xlxur0a9dfa5v2s6g744lqr6xnfwu4n8sq9lkllv', '\xd57747ac3b966975367345239d9592d4154967e9b4da0bb5f7c569be34f76e56', '\x13c345087f2db2ffd0f754d2b890a386279858371220f0b9b51c37f4ddf1c4ef', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:33:55.991698+00', '2026-11-27 21:33:55+00', 'PAID', 107000, '\x06614576eb48def3e050dd', 'intraledger'),
	('\xd9c5c20683a1de7bd7ee422292f5f78a0390a9b86b1b4e3e7cf2ee3fbd41d7f9', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1090n1p4sn0cysp555wgydlrfad5x0uu33ca2njs9wsaqem6ce6h8uquy320dwjp0e9spp5m8zuyp5r5808h4lwgg3f9a0h3gpep2dcdvd5u0nu7thrl02p6lusdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqq4tvcl6ac7mkpyqrvgj43zspjneqtppzr9g5d40vqz4usg347cs8s6fdp485dzg0ez0acfwrrksjz0gn78yktjvkq34j5hu6zskwtecq7nnzzx', '\xa51c8237e34f5b433f9c8c71d54e502ba1d0677ac67573f01c2454f6ba417e4b', '\x9f3e3dc6079c1ac55d720d9a2e0f01be1a561272598751066334fee22a24bdc5', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:33:56.293683+00', '2026-11-27 21:33:56+00', 'PAID', 109000, '\x06614576f03d57a5ebffb0', 'intraledger'),
	('\xe0258b7f41823c185096e81f93f5fb1b9c46e30a255e54ddfa85fb2ef216c93a', '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', 'lnbcrt1100n1p4sn0cysp5dhlnq4w5nvz4pfdww5nax49k0vnsncs472y3m8ma2md2d3ww9wxqpp5uqjckl6psg7ps5ykaq0e8a0mrwwydcc2y409fh06shajauskeyaqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqx84smyzmnqzjzwz706dkeu5cad2lcucssjrktrgmg69qns3tfdmyptlep5dys8xh8na3xcv9cqz57gk0yszcpra3s65wyzarpaymgjcqdh4kdn', '\x6dff3055d49b0550a5ae7527d354b67b2709e215f2891d9f7d56daa6c5ce2b8c', '\x193e103b28c405d7226f0b2ed8d77efb44d21b0fc171341386968f378e608179', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:33:56.436643+00', '2026-11-27 21:33:56+00', 'PAID', 110000, '\x06614576f2094874cc5a1a', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:33:53.312996+00', 'lightning_receipt'),
	(2, '2026-11-27 17:33:53.827183+00', 'lightning_receipt'),
	(3, '2026-11-27 17:33:54.417882+00', 'intraledger'),
	(4, '2026-11-27 17:33:54.659194+00', 'intraledger'),
	(5, '2026-11-27 17:33:54.875033+00', 'intraledger'),
	(6, '2026-11-27 17:33:54.96948+00', 'intraledger'),
	(7, '2026-11-27 17:33:55.282301+00', 'intraledger'),
	(8, '2026-11-27 17:33:55.384783+00', 'intraledger'),
	(9, '2026-11-27 17:33:55.476584+00', 'intraledger'),
	(10, '2026-11-27 17:33:55.531211+00', 'intraledger'),
	(11, '2026-11-27 17:33:55.633112+00', 'intraledger'),
	(12, '2026-11-27 17:33:55.685511+00', 'intraledger'),
	(13, '2026-11-27 17:33:55.769247+00', 'intraledger'),
	(14, '2026-11-27 17:33:55.823234+00', 'intraledger'),
	(15, '2026-11-27 17:33:55.910404+00', 'intraledger'),
	(16, '2026-11-27 17:33:55.949518+00', 'intraledger'),
	(17, '2026-11-27 17:33:56.032734+00', 'intraledger'),
	(18, '2026-11-27 17:33:56.080368+00', 'intraledger'),
	(19, '2026-11-27 17:33:56.176982+00', 'intraledger'),
	(20, '2026-11-27 17:33:56.238172+00', 'intraledger'),
	(21, '2026-11-27 17:33:56.357463+00', 'intraledger'),
	(22, '2026-11-27 17:33:56.405901+00', 'intraledger'),
	(23, '2026-11-27 17:33:56.475208+00', 'intraledger'),
	(24, '2026-11-27 17:33:56.529501+00', 'intraledger'),
	(25, '2026-11-27 17:33:56.610222+00', 'intraledger'),
	(26, '2026-11-27 17:33:56.655+00', 'intraledger'),
	(27, '2026-11-27 17:33:56.762739+00', 'lightning_reserve'),
	(28, '2026-11-27 17:33:56.889142+00', 'lightning_settled'),
	(29, '2026-11-27 17:33:56.942476+00', 'lightning_reserve'),
	(30, '2026-11-27 17:33:57.00765+00', 'lightning_settled'),
	(31, '2026-11-27 17:33:57.066893+00', 'lightning_reserve'),
	(32, '2026-11-27 17:33:57.133176+00', 'lightning_failed'),
	(33, '2026-11-27 17:33:57.214684+00', 'lightning_reserve');

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
	('bc114bc3-c886-475a-bd69-b86044455353', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 191171, 191171),
	('bc114bc3-c886-475a-bd69-b86044455353', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 17920, 17920),
	('bc114bc3-c886-475a-bd69-b86044455353', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 129854, 129854),
	('45a2a14d-4439-4172-abec-17ad829fda17', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 57386, 57386),
	('45a2a14d-4439-4172-abec-17ad829fda17', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1532, 1532),
	('912b15de-a153-46be-9328-e965bd52ea27', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43989, 43989),
	('912b15de-a153-46be-9328-e965bd52ea27', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 201, 201),
	('45a2a14d-4439-4172-abec-17ad829fda17', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 699322, 213524),
	('45a2a14d-4439-4172-abec-17ad829fda17', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 448074, 173353),
	('912b15de-a153-46be-9328-e965bd52ea27', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 11007, 11007),
	('bc114bc3-c886-475a-bd69-b86044455353', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1403445, 323088);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('ecf2b8ea-37af-4259-8f49-ee1a9ca19f40', 6, '2026-11-27 17:33:57.79972+00');

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
	('db95be77-26e5-4cde-8a05-90c79e3cb24d', 'USD', NULL, 0, '-infinity'),
	('a2f24da6-ba3a-4b7d-bf17-560fc99e4970', 'USD', NULL, 0, '-infinity'),
	('3d65a6ae-bcf7-4500-84e8-c1be3141bcbf', 'USD', NULL, 0, '-infinity'),
	('530439a0-a011-466c-90d5-87f8cb74bd79', 'BTC', NULL, 630000, '2026-11-27 17:33:56.655+00'),
	('2504fc57-17a9-4be3-b4a9-75d7dcc187bb', 'BTC', NULL, 5636000, '2026-11-27 17:33:56.655+00'),
	('801a7df6-77c1-4107-bc06-5fc39bdae97d', 'BTC', NULL, 45819000, '2026-11-27 17:33:57.214684+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614576c1c8e420dba9d8', '\xab18bc609de085f694c62ba0157f425cf24db1a9b8cf6ba81673bf960d74d13e', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614576c9a16f14b8f4fb', '\x19af6bcde0e50c2b40fbf0d660328a8a1fcb9dfcf9d85489909841872d50f330', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576d2a4dadc66d2bd', '\x20b78cff742546acea032c3646eb1971e550808231c29167db341295e435fd31', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614576d6537a508fa022', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576d99e997870a7f9', '\x9a743c5867cbf820f593d5c3d47f7fc7e71bc40ec887cfdf4b48aea69acf692e', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614576db0f888b44487d', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576dfd57ddd3d1516', '\x74784859a7656665a5c1f67906da2231559d4b6ad9a5f377974bf8efffcf851a', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614576e165cf4b9c15d0', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576e2cc683a238a75', '\x8936c2db6cd67db5f1b2c41871a0faec73b748fa50935edacd1cde3abed80e50', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614576e3a1cbe68eae2e', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576e52fd81f60699d', '\x6062ee8ce53d341bd0e49ede49407ec31e3d8902bd61269530f770c3e1b516b9', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614576e5fc871860c584', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576e7439f09bae409', '\x1eca12e0a97268cfc8b927c8ce188dd092a5386bf918c3b3b50cd903069fd4c5', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614576e8168291968d79', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576e96b046715ef14', '\xd992ca249dfcc148ab8475a63e395528466f036b4afd1bea68ea7be3c63c5827', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614576ea03ce8c85d2db', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576eb48def3e050dd', '\x1deb05dc302a72f8af0490620a502e2bacf44ea64ef951b55b88f83925b5a533', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614576ec02f02b59e3eb', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576ed7c569d796513', '\x0a3c6b388566633c6982ad6d9de3b290916b25ae0b4c20904d080d84598c0c37', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614576ee6b5ca7162bf7', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576f03d57a5ebffb0', '\xd9c5c20683a1de7bd7ee422292f5f78a0390a9b86b1b4e3e7cf2ee3fbd41d7f9', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614576f0fa8d068fc98d', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576f2094874cc5a1a', '\xe0258b7f41823c185096e81f93f5fb1b9c46e30a255e54ddfa85fb2ef216c93a', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614576f2dd5dfb9b8a53', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614576f418aec9be400a', '\xe8635ed77faaf91bfe3b814c34f6ddff0aec335de2cf086c9ae7d3cdb88c351f', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614576f4c79801c877a4', NULL, NULL, '45a2a14d-4439-4172-abec-17ad829fda17', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614576f66c7304400d15', '\xaeec819b454b4f829256895202015b9bef61e44952bbd3686016c4b6c6cf8bd7', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614576f92a8c16dd8e06', '\xec9e40d53a43ec61cd5fb3bbd84d6c0ec4cfff72f932b3f387ed410d29137887', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614576fb108dff339a9a', '\x85afce546e4f18d093bd6da6c49937329eb1e588151ccad845d692f7070615aa', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614576fc1378be3ff94e', '\x85afce546e4f18d093bd6da6c49937329eb1e588151ccad845d692f7070615aa', '\x06614576fb108dff339a9a', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614576fd51dc9161af6d', '\xbe0ef93e0c89809b61ce736a1d27524fc19fb8f5c7d0af98444289d87979b331', NULL, 'bc114bc3-c886-475a-bd69-b86044455353', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02305ead62dcb10fe8f867ef900c51bb0efa67b8f2e6b382f5492f6d9f4423d716', 2, 'latchkey:de790a5e-1963-49d2-8316-ac787e62f407/0015', '2026-11-27 17:33:57.69768+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06614576f66c7304400d15', 'lightning', '801a7df6-77c1-4107-bc06-5fc39bdae97d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xaeec819b454b4f829256895202015b9bef61e44952bbd3686016c4b6c6cf8bd7', 'lnbcrt10u1p4sn0cysp5je663n2ygcmkq63e3mfp2u0twsukn652vedrpctpavnezszw5xzqpp54mkgrx69fd8c9yjk39fqyq2mn0hkrezf22aax6rqzmztd3k030tsdqqcqzzs9qrsgq8zz080yk726tpp7cpz0nxhxzaxkl7vvktx39jxzwrje7227u69yy79lt2ds2ve624ywwggu4j25u9w4qzu6ur99xapmp03xfeudx5yqqyxnxsn', '\x0235b7d4a3f1479210a84c73e647b39bec31f1fcf3080778c54310adf0522712cd', '2026-11-27 17:34:04.762807+00', NULL, NULL, 'settled', 1100, '\x4f7fc30d30ec919808e2e3dc0f4e56916633f4cbcc922436becd8347e130a6a0', NULL, '2026-11-27 17:33:56.889148+00'),
	('\x06614576f92a8c16dd8e06', 'lightning', '801a7df6-77c1-4107-bc06-5fc39bdae97d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xec9e40d53a43ec61cd5fb3bbd84d6c0ec4cfff72f932b3f387ed410d29137887', 'lnbcrt10u1p4sn0cysp5y2xwzwzartwsz8v5rfec0tjxu8hq7cf5ntlrk05aa8va64xn6qsqpp5aj0yp4f6g0kxrn2lkwaasntvpmzvllmjlyet8uu8a4qs62gn0zrsdqqcqzzs9qrsgqsx9l9r0lnvllpylfxftu2wz6ymj0vlv78cn8ku5ldq6uz5h65fjrvafchq3tkhcg2ejteqeexg6mhjhw5qjxygaar7ck402mag99nlsph4m90d', '\x0235b7d4a3f1479210a84c73e647b39bec31f1fcf3080778c54310adf0522712cd', '2026-11-27 17:34:04.942553+00', NULL, NULL, 'settled', 3000, '\xc1a39f0cf7391995913de07814ecb5e064c73162454fd8f34f757239a5a00175', NULL, '2026-11-27 17:33:57.007657+00'),
	('\x06614576fb108dff339a9a', 'lightning', '801a7df6-77c1-4107-bc06-5fc39bdae97d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x85afce546e4f18d093bd6da6c49937329eb1e588151ccad845d692f7070615aa', 'lnbcrt10u1p4sn0c9sp59f7u23daw4exf9hgqakcv24n5mskt4ae748nvckxv7xa06pfrs2qpp5skhuu4rwfuvdpyaadknvfxfhx20trevgz5wv4kz966f0wpcxzk4qdqqcqzzs9qrsgqusgjhekcayyafa8yg375v9u8pw29ful4nfpgw3pg9hgquwtxsfnqpq2k7d4vkxsn9akffh3ttm0rkl08vvxl8tqksy7wnh0qdsa5u8cpkpdknq', '\x0235b7d4a3f1479210a84c73e647b39bec31f1fcf3080778c54310adf0522712cd', '2026-11-27 17:34:05.066964+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:33:57.133236+00'),
	('\x06614576fd51dc9161af6d', 'lightning', '801a7df6-77c1-4107-bc06-5fc39bdae97d', 'BTC', 900000, 10000, 910, 910000, NULL, '\xbe0ef93e0c89809b61ce736a1d27524fc19fb8f5c7d0af98444289d87979b331', 'lnbcrt9u1p4sn0c9sp5dcwnla2d23kq0zwyvu63dmau5la5hs7w9jt08af0xuazng79qxlspp5hc80j0sv3xqfkcwwwd4p6f6jflqelw84clg2lxzyg2yas7tekvcsdqqcqzzs9qrsgqpvpt408efh0hen6ksx653z5qrhymnccn8xtny90ezlkeq8lcxswrknnqusk3yrfce0tvdafx0l9278pwz8nksjk8zwxpgqwzu2ty9ngq55hr75', '\x0235b7d4a3f1479210a84c73e647b39bec31f1fcf3080778c54310adf0522712cd', '2026-11-27 17:33:57.510558+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xab18bc609de085f694c62ba0157f425cf24db1a9b8cf6ba81673bf960d74d13e', 50000000, '2026-11-27 17:33:53.313203+00', 'credited', '\x06614576c1c8e420dba9d8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x19af6bcde0e50c2b40fbf0d660328a8a1fcb9dfcf9d85489909841872d50f330', 5000000, '2026-11-27 17:33:53.827323+00', 'credited', '\x06614576c9a16f14b8f4fb', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:33:47.561074+00');

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
	(8, 0),
	(10, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 50000000),
	(9, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xaeec819b454b4f829256895202015b9bef61e44952bbd3686016c4b6c6cf8bd7', '\x4f7fc30d30ec919808e2e3dc0f4e56916633f4cbcc922436becd8347e130a6a0', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:33:56.704217+00', '2026-11-27 18:33:56+00'),
	('\xec9e40d53a43ec61cd5fb3bbd84d6c0ec4cfff72f932b3f387ed410d29137887', '\xc1a39f0cf7391995913de07814ecb5e064c73162454fd8f34f757239a5a00175', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:33:56.913345+00', '2026-11-27 18:33:56+00'),
	('\x85afce546e4f18d093bd6da6c49937329eb1e588151ccad845d692f7070615aa', '\xd98bf6fb54fb78e1c8e58ed16dbdea66be33c372f0f745e3f81d66c759a84b7e', false, 'no_route', 'OPEN', 0, '2026-11-27 17:33:57.030915+00', '2026-11-27 18:33:57+00'),
	('\xbe0ef93e0c89809b61ce736a1d27524fc19fb8f5c7d0af98444289d87979b331', '\x38791e5d6d6c76bc44710ca43ae789ddfd0ec94fe9030adcf7ee132e8e408883', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:33:57.176693+00', '2026-11-27 18:33:57+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x7358ba977e20d17bcd9a7665bc6aea771506ba35c3eb642ffc6366155cef0146'),
	('outside', '\xc83fab93b10b8181a4c567c641e9e227f6552e9d75a2a79e545f49ecffcdecff');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xab18bc609de085f694c62ba0157f425cf24db1a9b8cf6ba81673bf960d74d13e', 'SETTLED', 50000000, '\x3e584d9d12e0524888c80e9b3905fba9a40f25299c33c38b5725d0420be4c2c1', 1, '2026-11-27 17:33:53.160301+00'),
	('\x19af6bcde0e50c2b40fbf0d660328a8a1fcb9dfcf9d85489909841872d50f330', 'SETTLED', 5000000, '\xc560071c73528c1378127be410f557188cbadf0945640e0bbf475e07a600ba3b', 2, '2026-11-27 17:33:53.784554+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xaeec819b454b4f829256895202015b9bef61e44952bbd3686016c4b6c6cf8bd7', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:33:56.869947+00', '2026-11-27 17:33:56.869947+00'),
	(2, '\xec9e40d53a43ec61cd5fb3bbd84d6c0ec4cfff72f932b3f387ed410d29137887', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:33:56.999651+00', '2026-11-27 17:33:56.999651+00'),
	(3, '\x85afce546e4f18d093bd6da6c49937329eb1e588151ccad845d692f7070615aa', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:33:57.125985+00', '2026-11-27 17:33:57.125986+00'),
	(4, '\xbe0ef93e0c89809b61ce736a1d27524fc19fb8f5c7d0af98444289d87979b331', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:33:58.459703+00', '2026-11-27 17:33:57.259704+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:33:46.327864+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:33:46.573512+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:33:46.705659+00'),
	('0004_payments', 'cf308bb3062f2e8446916038efabd245859c6e43bb751765d352d0f8782101b3', 'before', '2026-11-27 17:33:46.747898+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:33:47.167+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:33:47.623662+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:33:47.781533+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:33:47.982586+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:33:48.105085+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:33:48.195046+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:33:48.360919+00'),
	('0015_accounts', '97c61adb8b3f6a2c1ab0df76fd3458c3f51dc0cedd048ce86057e263b336dafc', 'before', '2026-11-27 17:33:48.624643+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('dd26e532-98f1-490c-995c-ba8b91a3f4ff', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', '\x9817cdd04ba6f0703774561386cb46759f8e4d40c38339f6589a8d8e39050050', '2026-11-27 17:33:52.076027+00', '2026-12-27 17:33:52.076027+00', NULL, '2026-11-27 17:33:52.076027+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a45250a5-595d-4652-b79f-7938281b56d7', '6b3faea2-f713-4d81-87aa-80440dba3375', '\xaf76c2b5ecdc26e11b1c28ef898a32b9583b9ce752007d28c88bec150006a8b8', '2026-11-27 17:33:53.460086+00', '2026-12-27 17:33:53.460086+00', NULL, '2026-11-27 17:33:53.460086+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5c297309-a1d6-480a-87ce-23fd294cd4e6', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', '\x0591aede6dae31a3067b7780e7c6ee97c2336cf009679000f4914e4d9f4dbf57', '2026-11-27 17:33:54.003454+00', '2026-12-27 17:33:54.003454+00', NULL, '2026-11-27 17:33:54.003454+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('801a7df6-77c1-4107-bc06-5fc39bdae97d', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'BTC', '', '2026-11-27 17:33:51.91535+00'),
	('db95be77-26e5-4cde-8a05-90c79e3cb24d', '1c521ac2-599d-40b1-bfa3-6ff08d4feff8', 'USD', '', '2026-11-27 17:33:51.93875+00'),
	('2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '6b3faea2-f713-4d81-87aa-80440dba3375', 'BTC', '', '2026-11-27 17:33:53.405903+00'),
	('a2f24da6-ba3a-4b7d-bf17-560fc99e4970', '6b3faea2-f713-4d81-87aa-80440dba3375', 'USD', '', '2026-11-27 17:33:53.424461+00'),
	('530439a0-a011-466c-90d5-87f8cb74bd79', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'BTC', '', '2026-11-27 17:33:53.97232+00'),
	('3d65a6ae-bcf7-4500-84e8-c1be3141bcbf', '8aec178c-3e0b-4b64-a0d4-de9bc74a8910', 'USD', '', '2026-11-27 17:33:53.980794+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576c1c8e420dba9d800', NULL, NULL),
	(5000, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576c9a16f14b8f4fb00', NULL, NULL),
	(-100, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576d2a4dadc66d2bd00', 'bob', NULL),
	(100, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576d2a4dadc66d2bd01', 'alice', NULL),
	(-50, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576d6537a508fa02200', 'carol', NULL),
	(50, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576d6537a508fa02201', 'bob', NULL),
	(-101, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576d99e997870a7f900', 'bob', NULL),
	(101, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576d99e997870a7f901', 'alice', NULL),
	(-50, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576db0f888b44487d00', 'carol', NULL),
	(50, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576db0f888b44487d01', 'bob', NULL),
	(-102, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576dfd57ddd3d151600', 'bob', NULL),
	(102, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576dfd57ddd3d151601', 'alice', NULL),
	(-51, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e165cf4b9c15d000', 'carol', NULL),
	(51, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576e165cf4b9c15d001', 'bob', NULL),
	(-103, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576e2cc683a238a7500', 'bob', NULL),
	(103, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e2cc683a238a7501', 'alice', NULL),
	(-51, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e3a1cbe68eae2e00', 'carol', NULL),
	(51, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576e3a1cbe68eae2e01', 'bob', NULL),
	(-104, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576e52fd81f60699d00', 'bob', NULL),
	(104, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e52fd81f60699d01', 'alice', NULL),
	(-52, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e5fc871860c58400', 'carol', NULL),
	(52, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576e5fc871860c58401', 'bob', NULL),
	(-105, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576e7439f09bae40900', 'bob', NULL),
	(105, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e7439f09bae40901', 'alice', NULL),
	(-52, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e8168291968d7900', 'carol', NULL),
	(52, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576e8168291968d7901', 'bob', NULL),
	(-106, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576e96b046715ef1400', 'bob', NULL),
	(106, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576e96b046715ef1401', 'alice', NULL),
	(-53, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576ea03ce8c85d2db00', 'carol', NULL),
	(53, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576ea03ce8c85d2db01', 'bob', NULL),
	(-107, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576eb48def3e050dd00', 'bob', NULL),
	(107, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576eb48def3e050dd01', 'alice', NULL),
	(-53, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576ec02f02b59e3eb00', 'carol', NULL),
	(53, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576ec02f02b59e3eb01', 'bob', NULL),
	(-108, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576ed7c569d79651300', 'bob', NULL),
	(108, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576ed7c569d79651301', 'alice', NULL),
	(-54, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576ee6b5ca7162bf700', 'carol', NULL),
	(54, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576ee6b5ca7162bf701', 'bob', NULL),
	(-109, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576f03d57a5ebffb000', 'bob', NULL),
	(109, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f03d57a5ebffb001', 'alice', NULL),
	(-54, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f0fa8d068fc98d00', 'carol', NULL),
	(54, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576f0fa8d068fc98d01', 'bob', NULL),
	(-110, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576f2094874cc5a1a00', 'bob', NULL),
	(110, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f2094874cc5a1a01', 'alice', NULL),
	(-55, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f2dd5dfb9b8a5300', 'carol', NULL),
	(55, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576f2dd5dfb9b8a5301', 'bob', NULL),
	(-111, NULL, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576f418aec9be400a00', 'bob', NULL),
	(111, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f418aec9be400a01', 'alice', NULL),
	(-55, NULL, '2504fc57-17a9-4be3-b4a9-75d7dcc187bb', '\x06614576f4c79801c877a400', 'carol', NULL),
	(55, NULL, '530439a0-a011-466c-90d5-87f8cb74bd79', '\x06614576f4c79801c877a401', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576f66c7304400d1500', NULL, NULL),
	(-1003, 3, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576f92a8c16dd8e0600', NULL, NULL),
	(-1010, 10, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576fb108dff339a9a00', NULL, NULL),
	(1010, 10, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576fc1378be3ff94e00', NULL, NULL),
	(-910, 10, '801a7df6-77c1-4107-bc06-5fc39bdae97d', '\x06614576fd51dc9161af6d00', NULL, NULL);

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
-- Name: captcha_solution captcha_solution_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.captcha_solution
    ADD CONSTRAINT captcha_solution_pkey PRIMARY KEY (challenge);

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
-- Name: login_code login_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_code
    ADD CONSTRAINT login_code_pkey PRIMARY KEY (id);

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
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, code_hash);

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
-- Name: second_factor second_factor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (account_id);

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
-- Name: account_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX account_email_key ON public.account USING btree (email) WHERE email_verified;

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
-- Name: captcha_solution_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX captcha_solution_by_expiry ON public.captcha_solution USING btree (expires_at);

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
-- Name: login_code_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_by_expiry ON public.login_code USING btree (expires_at);

--
-- Name: login_code_by_recipient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_by_recipient ON public.login_code USING btree (recipient, created_at);

--
-- Name: login_code_to_send; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_to_send ON public.login_code USING btree (send_at) WHERE (send_at IS NOT NULL);

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
-- Name: login_code login_code_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_code
    ADD CONSTRAINT login_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: recovery_code recovery_code_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: sandbox_deposit sandbox_deposit_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_deposit
    ADD CONSTRAINT sandbox_deposit_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

--
-- Name: second_factor second_factor_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

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
