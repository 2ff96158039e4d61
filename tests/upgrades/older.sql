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
	('8f259363-4515-47e4-962b-74a3c2245856', '81590677-cdda-4de7-822d-f37775e12305', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '9cb259ee-1994-4512-80f6-723b4b17aac8', true, '{}', '2026-11-27 17:19:09.865631+00'),
	('285fdc39-0396-4c34-b221-db9cf36b9b43', '000f8b71-d012-4472-8a19-b4de5e90593d', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'a074f338-59ac-427d-8027-2a7430c74f76', true, '{}', '2026-11-27 17:19:11.336072+00'),
	('93488920-43bf-4cd6-bdba-0ecb7a5fd89e', '1c2a294e-a0e8-42e1-b5e7-da69eacfb260', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', true, '{}', '2026-11-27 17:19:11.880054+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '8f259363-4515-47e4-962b-74a3c2245856', '\x0661454242859ed72a37ee', 'internal_send'),
	(5000, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x06614542455312330d2ac0', 'internal_send'),
	(10100, '8f259363-4515-47e4-962b-74a3c2245856', '\x0661454247a6f42460b67b', 'internal_send'),
	(5000, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x06614542490f9c52aaf077', 'internal_send'),
	(10200, '8f259363-4515-47e4-962b-74a3c2245856', '\x066145424b08d1e5792921', 'internal_send'),
	(5100, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x066145424c239966a20dcc', 'internal_send'),
	(10300, '8f259363-4515-47e4-962b-74a3c2245856', '\x066145424d817cb57a5339', 'internal_send'),
	(5100, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x066145424e7521e0e75293', 'internal_send'),
	(10400, '8f259363-4515-47e4-962b-74a3c2245856', '\x066145424fadbd1adb7f77', 'internal_send'),
	(5200, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x0661454250c2aa8f814513', 'internal_send'),
	(10500, '8f259363-4515-47e4-962b-74a3c2245856', '\x0661454252295794d892ef', 'internal_send'),
	(5200, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x0661454252fdfec57aed7c', 'internal_send'),
	(10600, '8f259363-4515-47e4-962b-74a3c2245856', '\x06614542545a002b22a198', 'internal_send'),
	(5300, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x06614542553a810a4d553a', 'internal_send'),
	(10700, '8f259363-4515-47e4-962b-74a3c2245856', '\x06614542567c996e1446c4', 'internal_send'),
	(5300, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x066145425753df5b9b498d', 'internal_send'),
	(10800, '8f259363-4515-47e4-962b-74a3c2245856', '\x06614542587f9dee63c6a3', 'internal_send'),
	(5400, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x066145425927e60b6648e8', 'internal_send'),
	(10900, '8f259363-4515-47e4-962b-74a3c2245856', '\x066145425a64f29a1ff8b6', 'internal_send'),
	(5400, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x066145425b1ee64e07c4e8', 'internal_send'),
	(11000, '8f259363-4515-47e4-962b-74a3c2245856', '\x066145425c64dca2be9412', 'internal_send'),
	(5500, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x066145425d0b92bbaa8baa', 'internal_send'),
	(11100, '8f259363-4515-47e4-962b-74a3c2245856', '\x066145425e8cc64fc93506', 'internal_send'),
	(5500, '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x066145425f91e1c1ed39df', 'internal_send'),
	(100000, '8f259363-4515-47e4-962b-74a3c2245856', '\x066145426147055a4d57cb', 'withdrawal'),
	(100000, '8f259363-4515-47e4-962b-74a3c2245856', '\x06614542653157a1eb245a', 'withdrawal'),
	(90000, '8f259363-4515-47e4-962b-74a3c2245856', '\x066145426c6286931b1f06', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:15:00+00', '8f259363-4515-47e4-962b-74a3c2245856', 'internal_send'),
	(63000, '2026-11-27 17:15:00+00', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'internal_send'),
	(290000, '2026-11-27 17:15:00+00', '8f259363-4515-47e4-962b-74a3c2245856', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('4429806f-9586-474a-88e5-7a0c00f83150', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:19:11.49645+00', NULL, '2026-11-27 17:19:14.558004+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('984fa321-cd43-42db-8cf9-ceb74e500be0', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:19:12.246285+00', NULL, '2026-11-27 17:19:15.762174+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('d39069c8-a5a4-43a9-8113-9cf943ebf17e', '8f259363-4515-47e4-962b-74a3c2245856', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:19:10.409822+00', NULL, '2026-11-27 17:19:15.41818+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('0d25f425-467e-41d2-a547-5f8cfddaf1e7', 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', '\x266f384796b774d071f3fda03ced699317b92c851744aef344e175959a5840ca', 'blink_BW0ZAd', 'UBk1', '2026-11-27 17:19:10.420361+00', NULL),
	('84377fd5-5d7f-41d1-b0a5-327acd5f8aba', '4429806f-9586-474a-88e5-7a0c00f83150', '\x6a99a1a7253735c4c2a2d5a8f3ba3292ce557c4acf38f8a5b435ec578bbb40d5', 'blink_cShMrn', 'oarM', '2026-11-27 17:19:11.508402+00', NULL),
	('bcf2da6d-c2c9-428e-8ba8-295b68bcb85e', '984fa321-cd43-42db-8cf9-ceb74e500be0', '\x3d26d6fd26ecc7753fc695cbc402b01e53cb6b3aeb9c64e65b5c928f546005f8', 'blink_52s6Nm', '3mks', '2026-11-27 17:19:12.25345+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145421ab3f249974e0d1b', '2026-11-27 17:19:09.94821+00', '8f259363-4515-47e4-962b-74a3c2245856', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145421d171c47cfe895fe', '2026-11-27 17:19:10.104423+00', '8f259363-4515-47e4-962b-74a3c2245856', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-000000000001', '1902a089-c57a-4917-837a-813e7073a926', '{}', '{"expires_at": "2026-12-27T17:19:10.090987+00:00"}'),
	('\x0661454222f536b825762496', '2026-11-27 17:19:10.489009+00', '8f259363-4515-47e4-962b-74a3c2245856', 'api_key.created', 'session', '1902a089-c57a-4917-837a-813e7073a926', '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-000000000002', 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_BW0ZAd…UBk1", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145422559b0f4648a0270', '2026-11-27 17:19:10.645756+00', '8f259363-4515-47e4-962b-74a3c2245856', 'account.username_set', 'key', 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145423043c1b993848ab6', '2026-11-27 17:19:11.36104+00', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661454230ee132119adba33', '2026-11-27 17:19:11.404652+00', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-000000000007', '00ec2137-5096-4637-91b0-68b7019df856', '{}', '{"expires_at": "2026-12-27T17:19:11.385890+00:00"}'),
	('\x0661454232d20d48a3fd39c0', '2026-11-27 17:19:11.528544+00', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'api_key.created', 'session', '00ec2137-5096-4637-91b0-68b7019df856', '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-000000000008', '4429806f-9586-474a-88e5-7a0c00f83150', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_cShMrn…oarM", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661454234675a67efd84786', '2026-11-27 17:19:11.632324+00', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'account.username_set', 'key', '4429806f-9586-474a-88e5-7a0c00f83150', '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661454239002d02622e7bcf', '2026-11-27 17:19:11.933723+00', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145423b4c9108bbc55273', '2026-11-27 17:19:12.084199+00', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-00000000000d', '3f10362a-3b94-494a-ac5b-e35654f46a3a', '{}', '{"expires_at": "2026-12-27T17:19:12.065411+00:00"}'),
	('\x066145423ef7a16b22044605', '2026-11-27 17:19:12.32459+00', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', 'api_key.created', 'session', '3f10362a-3b94-494a-ac5b-e35654f46a3a', '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-00000000000e', '984fa321-cd43-42db-8cf9-ceb74e500be0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_52s6Nm…3mks", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661454240075d0578dfa2b0', '2026-11-27 17:19:12.394155+00', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', 'account.username_set', 'key', '984fa321-cd43-42db-8cf9-ceb74e500be0', '127.0.0.1', 'python-httpx2/2.16.2', '3154c347-ef0f-4745-acf1-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: callback_endpoint; Type: TABLE DATA; Schema: public; Owner: -
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
	(1, 50000000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(3, -100000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(3, 100000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(4, -50000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(4, 50000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(5, -101000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(5, 101000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(6, -50000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(6, 50000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(7, -102000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(7, 102000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(8, -51000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(8, 51000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(9, -103000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(9, 103000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(10, -51000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(10, 51000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(11, -104000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(11, 104000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(12, -52000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(12, 52000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(13, -105000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(13, 105000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(14, -52000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(14, 52000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(15, -106000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(15, 106000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(16, -53000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(16, 53000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(17, -107000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(17, 107000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(18, -53000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(18, 53000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(19, -108000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(19, 108000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(20, -54000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(20, 54000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(21, -109000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(21, 109000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(22, -54000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(22, 54000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(23, -110000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(23, 110000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(24, -55000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(24, 55000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(25, -111000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(25, 111000, 'a074f338-59ac-427d-8027-2a7430c74f76');
INSERT INTO public.entry VALUES
	(26, -55000, 'a074f338-59ac-427d-8027-2a7430c74f76'),
	(26, 55000, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2'),
	(27, -1010000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(31, -1010000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(33, -910000, '9cb259ee-1994-4512-80f6-723b4b17aac8'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:19:11.227518+00', 'lightning_receipt', '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145422d9c68bd2d030600'),
	(798, 2, '2026-11-27 17:19:11.811116+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145423681844d5f34e300'),
	(807, 3, '2026-11-27 17:19:12.579858+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x0661454242859ed72a37ee01'),
	(809, 4, '2026-11-27 17:19:12.790202+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x06614542455312330d2ac001'),
	(812, 5, '2026-11-27 17:19:12.912528+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x0661454247a6f42460b67b01'),
	(815, 6, '2026-11-27 17:19:13.000792+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x06614542490f9c52aaf07701'),
	(820, 7, '2026-11-27 17:19:13.14573+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145424b08d1e579292101'),
	(822, 8, '2026-11-27 17:19:13.197973+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145424c239966a20dcc01'),
	(825, 9, '2026-11-27 17:19:13.279677+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145424d817cb57a533901'),
	(827, 10, '2026-11-27 17:19:13.342146+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145424e7521e0e7529301'),
	(830, 11, '2026-11-27 17:19:13.441442+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145424fadbd1adb7f7701'),
	(832, 12, '2026-11-27 17:19:13.502966+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x0661454250c2aa8f81451301'),
	(835, 13, '2026-11-27 17:19:13.590839+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x0661454252295794d892ef01'),
	(837, 14, '2026-11-27 17:19:13.639278+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x0661454252fdfec57aed7c01'),
	(840, 15, '2026-11-27 17:19:13.740129+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542545a002b22a19801'),
	(842, 16, '2026-11-27 17:19:13.784698+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x06614542553a810a4d553a01'),
	(845, 17, '2026-11-27 17:19:13.867216+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542567c996e1446c401'),
	(847, 18, '2026-11-27 17:19:13.922208+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425753df5b9b498d01'),
	(851, 19, '2026-11-27 17:19:13.999795+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542587f9dee63c6a301'),
	(853, 20, '2026-11-27 17:19:14.042124+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425927e60b6648e801'),
	(856, 21, '2026-11-27 17:19:14.123382+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425a64f29a1ff8b601'),
	(858, 22, '2026-11-27 17:19:14.170859+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425b1ee64e07c4e801'),
	(861, 23, '2026-11-27 17:19:14.254557+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425c64dca2be941201'),
	(863, 24, '2026-11-27 17:19:14.316416+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425d0b92bbaa8baa01'),
	(866, 25, '2026-11-27 17:19:14.413329+00', 'lightning_receipt', 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425e8cc64fc9350601'),
	(868, 26, '2026-11-27 17:19:14.463288+00', 'intraledger_receipt', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425f91e1c1ed39df01');

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
	('\xbb989a1374fd08ead370eb60edf62f43923d91e378b1881e18f6960946129e67', '9cb259ee-1994-4512-80f6-723b4b17aac8', '8f259363-4515-47e4-962b-74a3c2245856', 'BTC', 'lnbcrt500u1p4snwuwsp5sgjapcaf2gsy4snlaflulygwyep0max0zu5rsyzn30smyucgce0qpp5hwvf5ym5l5yw45msadswma30gwfrmy0r0zccs8sc76tqj3sjnensdqqxqrwzqcqzzs9qrsgqsxdhfe4k3m8wlahjn049qyxadyeve3kuce57dgz08gjlwevqvtzs8xmdytey0efsuuymptenxptp3xze6vrqw6sjjpn2wkmg8skyy0sqj4k6r4', '\x8225d0e3a952204ac27fea7fcf910e2642fdf4cf17283810538be1b27308c65e', '\xda84a01f8b8ba0b6a24a3961df7602061236f1b7bb0616d1c3ca171747a18ccd', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:19:10.909553+00', '2026-11-27 21:19:10+00', 'PAID', 50000000, '\x066145422d9c68bd2d0306', 'lightning'),
	('\x3b34718d7ba041f2e9e5f8240f07d994d92bd0cbc725970155f9b8e2b220879c', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt50u1p4snwu0sp5xme7ewspzhk8f9ntllgkdxa0zyqltdmdgcmm7ft68atgenj0lcsqpp58v68rrtm5pql9609lqjq7p7ejnvjh5xtcujewq24lxuw9v3qs7wqdqqxqrwzqcqzzs9qrsgqd2ja5x32ksstc60vpg6gwlfhnksjga3e5g2wcq5y2p9mze27pt435kqsmd06lgj88dxttvte0vama0yxmc2ga26hr30npt72047enrspwhpqu5', '\x36f3ecba0115ec74966bffd1669baf1101f5b76d4637bf257a3f568cce4ffe20', '\x1b60e52fe72ea8f45ca71a98af6971f197f6b8a235419be38f0fb6bdbc41df00', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:19:11.691456+00', '2026-11-27 21:19:11+00', 'PAID', 5000000, '\x066145423681844d5f34e3', 'lightning'),
	('\xa84773295bdd0ed61c4445daa2140442366b4b5fa697ef1ed47e734207097db8', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1u1p4snwussp5et7q6dpwlsz5pus9zzs4n3kxklakyd3pvr5k4dhz40ynjrhysj3qpp54prhx22mm58dv8zyghd2y9qyggmxkj6l56t778k50ee5ypcf0kuqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq7vwlnx7dhvncxjt83s3hk83x69szv7peuzyf9ync7fmtdemv79urn2jn3lrvnwnxleerjzx32y0jzva0ym8h79m66xwzgzep560nvugp2su2rz', '\xcafc0d342efc0540f20510a159c6c6b7fb62362160e96ab6e2abc9390ee484a2', '\xbabffdbd644ac12e35c0a8686bcf4f3f68e8abde5bb86551d7ff01ce6d06b08f', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:19:12.460786+00', '2026-11-27 21:19:12+00', 'PAID', 100000, '\x0661454242859ed72a37ee', 'intraledger'),
	('\x67cb344ba65a52f387d31eb2e65fab203e888580b94e80912baeb9eca1ba1342', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1010n1p4snwussp52xa70kqy38t6dccrnde5j8wm2lzpm0wnjmpqxglqn66mkc4ql7kqpp5vl9ngjaxtff08p7nr6ewvhatyqlg3pvqh98gpyft46u7egd6zdpqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqcmqsky2afd87t5a6qh9yxz5wfk8ncgkv6c7k6l82q6c00a7eyudk59rtj8ud464ltvpnhc9wcgr5l8njtcg3lt5ya8fyak5tnnj270cqegez5u', '\x51bbe7d80489d7a6e3039b73491ddb57c41dbdd396c20323e09eb5bb62a0ffac', '\x69d05ed4bfb1c3faa4ee9cce281e1cf2a41fdc7c127487a9ebfa1b046cab626f', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:19:12.834261+00', '2026-11-27 21:19:12+00', 'PAID', 101000, '\x0661454247a6f42460b67b', 'intraledger'),
	('\xc6271513d1f8847864f083d98a5ee930ac43450b4c5bf2352ec36d3600fa8fa9', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1020n1p4snwu3sp5mjd3h7zremqd5ftfazqpvh9hkd5g6l7wqhk5uck4au52lst9ca4qpp5ccn32y73lzz8se8ss0vc5hhfxzkyx3gtf3dlydfwcdknvq86375sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqs6yr2p329s5syvdftyehgdj8czxyxxpalmxf7sa5w0p7l4lv8st87lxw99pcpc33mx9495fg5srzsselcqfwjul4rcedeh83l07elmcqwglvf8', '\xdc9b1bf843cec0da2569e880165cb7b3688d7fce05ed4e62d5ef28afc165c76a', '\xc90ec6b0872e374305ffb9eca5112afbe7805718c45b92a0aa0a4e15800e2028', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:19:13.049141+00', '2026-11-27 21:19:13+00', 'PAID', 102000, '\x066145424b08d1e5792921', 'intraledger'),
	('\xb5d80f61b512028fb7150747a26db5e483f88d18fb524200aa6ac8e71b35f667', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1110n1p4snwujsp57kszr2w6cfu7f9dw6q70fgtrnk5hplnd8xydcvuxdm5ky6nj7l9spp5khvq7cd4zgpgldc4qar6ymd4ujpl3rgcldfyyq92dtywwxe47ensdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqux89pqys6kxqwmk8f6ehqjd54m4nt70ng0hrzmxy3vq9j92j6dskaejvt438rvz6399s7yfda8hrkr7q8j259566zpdltetu96kdensqp20tz8', '\xf5a021a9dac279e495aed03cf4a1639da970fe6d3988dc33866ee9626a72f7cb', '\xccafef518c551ee84c669c499a758112330fcc5b674fe56855e47de3c6a7451c', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:19:14.357439+00', '2026-11-27 21:19:14+00', 'PAID', 111000, '\x066145425e8cc64fc93506', 'intraledger'),
	('\x985449016b86b691c2d13c65882501c9cc2020c29c5991fdd0cc948b04efee84', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1030n1p4snwu3sp5l7mspc8z4h3l4nvaswkqug78udukp0gunurujpxjqtn0xuymlufspp5np2yjqtts6mfrsk383jcsfgpe8xzqgxzn3verlwsej2gkp80a6zqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq3qsqcx0rd9d7tmj2s8qh02d6ygu084tcclwdu3z4wystng6rywwrxnn8yg0rxth3g3e2fg776ujqzn5gu5k6uj009zkchv8quehz5vsqhccp84', '\xffb700e0e2ade3facd9d83ac0e23c7e37960bd1c9f07c904d202e6f3709bff13', '\xc0d0713d9c698c58bbbd22c7b609306e908cc6d34554a3ac2fd48766ad4032fb', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:19:13.229452+00', '2026-11-27 21:19:13+00', 'PAID', 103000, '\x066145424d817cb57a5339', 'intraledger'),
	('\x9a671d1fb935690d9ee116f7dcf524c9733ad42e8ed832457130c1cc9c539fc4', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1040n1p4snwu3sp5qnfy2fdac27yhqd96m3ttdgqx7che7yk0q3xd09zwe7rh2qgrszspp5nfn368aex45sm8hpzmmaeafye9en44pw3mvry3t3xrque8znnlzqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqdygs994rz2max3m8aqq7356d9adxfacadmxze6rqpmvcmfvlkjlhk7czvet5p2f08zfytqll59s243zlvrw3k9e34q6yvmx37trvlgqpsnmjmn', '\x04d24525bdc2bc4b81a5d6e2b5b50037b17cf896782266bca2767c3ba8081c05', '\x7f3aa8c97bf7afc9d48ad0b00fa6ce5ab17bd0ebc98fee61fc86c96ae2a1e298', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:19:13.388838+00', '2026-11-27 21:19:13+00', 'PAID', 104000, '\x066145424fadbd1adb7f77', 'intraledger'),
	('\x5a20906f0e36511846d253033f5314f450a65e4d76c9e7f29cad65db53944543', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1090n1p4snwujsp5jr46ps9swhy98da7akh8gs6vdhm43qqs6zzrtu6rhpmvvj7s4mcqpp5tgsfqmcwxeg3s3kj2vpn75c573g2vhjdwmy70u5u44jak5u5g4psdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq5gr7lw300ykgpvwrwl536luzjeqw0udhr8sdj6kakdr4nac0hrd3sfvduu8wvl8q65d07w8vqcrh270pq6y26u2c3ka8r4a775ax9gcqlhkjdq', '\x90eba0c0b075c853b7beedae74434c6df7588010d08435f343b876c64bd0aef0', '\x7f2d43e8ad451d2aa3f05c3654e8d39785a421c305c74430a8d2a4dba92629c6', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:19:14.079678+00', '2026-11-27 21:19:14+00', 'PAID', 109000, '\x066145425a64f29a1ff8b6', 'intraledger'),
	('\xdaead10a35d6c78095e25ad353098fc0ab5319d1da3dba4f044c65d498a4e849', '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', 'BTC', 'lnbcrt5u1p4snwunsp5auflt5df4rjxavn76xafx0yvlnmkn0rql90aqyq7nyy2nptgyk7qpp5mt4dzz346mrcp90zttf4xzv0cz44xxw3mg7m5ncyf3jafx9yapysdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqvxmveh7z3etzkac3j4wgt6rvc86t8676ekq0cq42yc4as9pl4upzqhmerxx44mrtch0emdt4fevgupeuu2s3rv456yxtpkttmxlx85cq5r9g7q', '\xef13f5d1a9a8e46eb27ed1ba933c8cfcf769bc60f95fd0101e9908a9856825bc', '\x728e172d570dd2e138c1793ec47b8bc3fd8391a8e5f1f4dff713b7a8f53bbe85', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:19:15.635791+00', '2026-11-27 21:19:15+00', 'OPEN', NULL, NULL, NULL),
	('\x82f9a907852425f808a43502eecd94fc2029563c797fc40c38f8ea907cf07459', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1050n1p4snwu3sp5yceq743r702hdn5mra2pewk58l92cwakejqfvw86gyx9m0w7q6vqpp5stu6jpu9ysjlsz9yx5pwanv5lsszj43u09lugrpclr4fql8sw3vsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq582yhksfshl5e59m32550re0wpgq2u3xpuclp0c4u2hqhpypjp2rl0e8mkuxwqcww29cngc500dcsywex6sclzxmt4wwsv824hacxgqpk9w5hg', '\x26320f5623f3d576ce9b1f541cbad43fcaac3bb6cc809638fa410c5dbdde0698', '\x9a099bfcd099fbf470c27baf8e6c9ff102a454bd84b6eab1c1b8a566eceb6720', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:19:13.538143+00', '2026-11-27 21:19:13+00', 'PAID', 105000, '\x0661454252295794d892ef', 'intraledger'),
	('\x92d60e7663c5506a326cc5dc015b3562ef9ce5da720553142b3e43a306cac40a', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1060n1p4snwu3sp54rq5tph2wx6jsmp5fru93u7eqg9tfkhulg72ww0ew5pp779v0n2spp5jttquanrc4gx5vnvchwqzke4vtheeew6wgz4x9pt8ep6xpk2cs9qdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqruftvk42hnpj73fe639yv0vf0zkajvfxqzw4ne8xegwk0k6x6dq9tulac9mkmzkcya8j7a4sulkjmp4302y0ysexde2zk9fn8g6relgq2hef4f', '\xa8c14586ea71b5286c3448f858f3d9020ab4dafcfa3ca739f975021f78ac7cd5', '\x771efdcdc2fba940d72b75287ae5b38be170d47fbb8a77014d49d0951d29070d', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:19:13.6717+00', '2026-11-27 21:19:13+00', 'PAID', 106000, '\x06614542545a002b22a198', 'intraledger'),
	('\xe9930a2b4df2b76f19960b19603ae4b49cbf7bbfe1214a7c592aea7967ecfe7d', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1070n1p4snwu3sp56r0aq9j0h60y0pgqp34qxyarfxzwj8r899amwu7g7swswcset0tqpp5axfs526d72mk7xvkpvvkqwhykjwt77aluys55lze9t48jelvle7sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqv63aya430wkflkn6s20p4ksq8hvphh75488z4t8ffr94xe8meds9af5dgsrpsyy3jsdsp8tehyuw3vyqqady855c3ermtx5wz5cvq2sqskxnwt', '\xd0dfd0164fbe9e4785000c6a0313a34984e91c67297bb773c8f41d0762195bd6', '\xb0a4865f8215c77e83a3ebbab077ac052b03a42b24bff30d1db6d83512ea4560', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:19:13.834138+00', '2026-11-27 21:19:13+00', 'PAID', 107000, '\x06614542567c996e1446c4', 'intraledger'),
	('\x60e8499793a56740152b4cbdbab1192b6b40f885cd80b683765517578214412b', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1080n1p4snwu3sp55pg2fd56tagn569tchrjj7fn9w8cpm5m0fcpfwn5c9daw4mua7lqpp5vr5yn9un54n5q9ftfj7m4vge9d45p7y9ekqtdqmk25t40qs5gy4sdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgql63nc73jume3ez9nkvetppza0hujwvvkajd7wldk3h20ecp45fhy46ugqkqk6hv6q79h0txuzgqelpaj7httv8pp6rtggclf9chxntcqsgq05a', '\xa050a4b69a5f513a68abc5c72979332b8f80ee9b7a7014ba74c15bd7577cefbe', '\x02b299043d5a4a1a822e449d653f82070ef9a87860bcb7c785c3e19f507a64f7', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:19:13.964303+00', '2026-11-27 21:19:13+00', 'PAID', 108000, '\x06614542587f9dee63c6a3', 'intraledger'),
	('\x561ca0f24ce25c4e77a14698707fd430d19fab3cec3e1c0da831e747fe2154c8', 'a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', 'lnbcrt1100n1p4snwujsp59t00z83czl3uad4utqwsp588kvxde5xvtsh7qhecu9c26xutd2pqpp52cw2pujvufwyuaapg6v8ql75xrgel2euaslpcrdgx8n50l3p2nyqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqjs60g0pphlf8xs3wsjy0c5ya5j420e2pf9yvlsmsut20p59ffh695znq8p24kh5fr5jgp8npvgh4nd86la38jnxc8v9d7vgk2gl7v2qpsv7lw3', '\x2adef11e3817e3ceb6bc581d00d0e7b30cdcd0cc5c2fe05f38e170ad1b8b6a82', '\x035ce319e09aabb7c9ac95024a000fe37fc504d49427a6a5ced8708349f0f06e', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:19:14.210564+00', '2026-11-27 21:19:14+00', 'PAID', 110000, '\x066145425c64dca2be9412', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:19:11.187048+00', 'lightning_receipt'),
	(2, '2026-11-27 17:19:11.769988+00', 'lightning_receipt'),
	(3, '2026-11-27 17:19:12.55747+00', 'intraledger'),
	(4, '2026-11-27 17:19:12.741138+00', 'intraledger'),
	(5, '2026-11-27 17:19:12.893684+00', 'intraledger'),
	(6, '2026-11-27 17:19:12.986012+00', 'intraledger'),
	(7, '2026-11-27 17:19:13.115345+00', 'intraledger'),
	(8, '2026-11-27 17:19:13.187737+00', 'intraledger'),
	(9, '2026-11-27 17:19:13.277308+00', 'intraledger'),
	(10, '2026-11-27 17:19:13.339681+00', 'intraledger'),
	(11, '2026-11-27 17:19:13.419709+00', 'intraledger'),
	(12, '2026-11-27 17:19:13.490602+00', 'intraledger'),
	(13, '2026-11-27 17:19:13.582423+00', 'intraledger'),
	(14, '2026-11-27 17:19:13.636862+00', 'intraledger'),
	(15, '2026-11-27 17:19:13.725952+00', 'intraledger'),
	(16, '2026-11-27 17:19:13.783425+00', 'intraledger'),
	(17, '2026-11-27 17:19:13.865881+00', 'intraledger'),
	(18, '2026-11-27 17:19:13.920991+00', 'intraledger'),
	(19, '2026-11-27 17:19:13.997725+00', 'intraledger'),
	(20, '2026-11-27 17:19:14.040806+00', 'intraledger'),
	(21, '2026-11-27 17:19:14.12197+00', 'intraledger'),
	(22, '2026-11-27 17:19:14.169574+00', 'intraledger'),
	(23, '2026-11-27 17:19:14.25302+00', 'intraledger'),
	(24, '2026-11-27 17:19:14.295698+00', 'intraledger'),
	(25, '2026-11-27 17:19:14.39431+00', 'intraledger'),
	(26, '2026-11-27 17:19:14.461153+00', 'intraledger'),
	(27, '2026-11-27 17:19:14.573061+00', 'lightning_reserve'),
	(28, '2026-11-27 17:19:14.714742+00', 'lightning_settled'),
	(29, '2026-11-27 17:19:14.829655+00', 'lightning_reserve'),
	(30, '2026-11-27 17:19:15.018783+00', 'lightning_settled'),
	(31, '2026-11-27 17:19:15.115074+00', 'lightning_reserve'),
	(32, '2026-11-27 17:19:15.2145+00', 'lightning_failed'),
	(33, '2026-11-27 17:19:15.300998+00', 'lightning_reserve');

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
	('d39069c8-a5a4-43a9-8113-9cf943ebf17e', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 51155, 51155),
	('d39069c8-a5a4-43a9-8113-9cf943ebf17e', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 555, 555),
	('4429806f-9586-474a-88e5-7a0c00f83150', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 51915, 51915),
	('4429806f-9586-474a-88e5-7a0c00f83150', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 10297, 10297),
	('984fa321-cd43-42db-8cf9-ceb74e500be0', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43595, 43595),
	('984fa321-cd43-42db-8cf9-ceb74e500be0', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 203, 203),
	('d39069c8-a5a4-43a9-8113-9cf943ebf17e', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 127166, 127166),
	('4429806f-9586-474a-88e5-7a0c00f83150', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 557940, 147039),
	('4429806f-9586-474a-88e5-7a0c00f83150', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 293739, 31837),
	('984fa321-cd43-42db-8cf9-ceb74e500be0', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15498, 15498),
	('d39069c8-a5a4-43a9-8113-9cf943ebf17e', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1426984, 315917);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('a0d61320-c5f5-40fe-9e1a-1035fc59f687', 7, '2026-11-27 17:19:16.022082+00');

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
	('cde24896-97ff-4820-b983-126ff8e8b1b0', 'USD', NULL, 0, '-infinity'),
	('7265b43a-b65f-4a14-8763-731d9923dbbd', 'USD', NULL, 0, '-infinity'),
	('caa62890-7a44-443e-8b65-d29008bac16a', 'USD', NULL, 0, '-infinity'),
	('4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', 'BTC', NULL, 630000, '2026-11-27 17:19:14.461153+00'),
	('a074f338-59ac-427d-8027-2a7430c74f76', 'BTC', NULL, 5636000, '2026-11-27 17:19:14.461153+00'),
	('9cb259ee-1994-4512-80f6-723b4b17aac8', 'BTC', NULL, 45819000, '2026-11-27 17:19:15.300998+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145422d9c68bd2d0306', '\xbb989a1374fd08ead370eb60edf62f43923d91e378b1881e18f6960946129e67', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145423681844d5f34e3', '\x3b34718d7ba041f2e9e5f8240f07d994d92bd0cbc725970155f9b8e2b220879c', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661454242859ed72a37ee', '\xa84773295bdd0ed61c4445daa2140442366b4b5fa697ef1ed47e734207097db8', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614542455312330d2ac0', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661454247a6f42460b67b', '\x67cb344ba65a52f387d31eb2e65fab203e888580b94e80912baeb9eca1ba1342', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614542490f9c52aaf077', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145424b08d1e5792921', '\xc6271513d1f8847864f083d98a5ee930ac43450b4c5bf2352ec36d3600fa8fa9', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145424c239966a20dcc', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145424d817cb57a5339', '\x985449016b86b691c2d13c65882501c9cc2020c29c5991fdd0cc948b04efee84', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145424e7521e0e75293', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145424fadbd1adb7f77', '\x9a671d1fb935690d9ee116f7dcf524c9733ad42e8ed832457130c1cc9c539fc4', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661454250c2aa8f814513', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661454252295794d892ef', '\x82f9a907852425f808a43502eecd94fc2029563c797fc40c38f8ea907cf07459', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661454252fdfec57aed7c', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614542545a002b22a198', '\x92d60e7663c5506a326cc5dc015b3562ef9ce5da720553142b3e43a306cac40a', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614542553a810a4d553a', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614542567c996e1446c4', '\xe9930a2b4df2b76f19960b19603ae4b49cbf7bbfe1214a7c592aea7967ecfe7d', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145425753df5b9b498d', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614542587f9dee63c6a3', '\x60e8499793a56740152b4cbdbab1192b6b40f885cd80b683765517578214412b', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145425927e60b6648e8', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145425a64f29a1ff8b6', '\x5a20906f0e36511846d253033f5314f450a65e4d76c9e7f29cad65db53944543', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145425b1ee64e07c4e8', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145425c64dca2be9412', '\x561ca0f24ce25c4e77a14698707fd430d19fab3cec3e1c0da831e747fe2154c8', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145425d0b92bbaa8baa', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145425e8cc64fc93506', '\xb5d80f61b512028fb7150747a26db5e483f88d18fb524200aa6ac8e71b35f667', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145425f91e1c1ed39df', NULL, NULL, '4429806f-9586-474a-88e5-7a0c00f83150', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145426147055a4d57cb', '\x00ea86dbb561fac3c907865bded7669cd308ef6877d0b20dacf2b5a560cf2df7', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614542653157a1eb245a', '\x3f7b2fa53aba12ef33753524a84b64644a13b95b8ca298142f077529a0e077cb', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614542698c42e2b793e8', '\xfd4bbcd803a4cdd83950455220ed058459053fef253e13ccce4c698665f1fd23', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145426b10a475d519ae', '\xfd4bbcd803a4cdd83950455220ed058459053fef253e13ccce4c698665f1fd23', '\x06614542698c42e2b793e8', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145426c6286931b1f06', '\x3dbae39a47a4855480c33665ec317031a3fc27010e0ea31e9e6e9bceab15629a', NULL, 'd39069c8-a5a4-43a9-8113-9cf943ebf17e', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02f32a7ee81ed4c02bd443f70d70105f13bf7228a189f6967e7a2fe6a652defb7e', 2, 'latchkey:ae54df93-bad9-4398-ac79-d97097fe6756/0015', '2026-11-27 17:19:15.859039+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145426147055a4d57cb', 'lightning', '9cb259ee-1994-4512-80f6-723b4b17aac8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x00ea86dbb561fac3c907865bded7669cd308ef6877d0b20dacf2b5a560cf2df7', 'lnbcrt10u1p4snwujsp5rv94x4hvy4vqnslnxeuh5nx4w98w7aauemmpgypr7a4fvmm7h8lqpp5qr4gdka4v8av8jg8sedaa4mxnnfs3mmgwlgtyrdv72662cx09hmsdqqcqzzs9qrsgqux2mudslxmjzjsksq0kq07gv80vakj49hydd5k0y335avveg60uxkx2u4vhm3cmgcfl0qdpnqgymr6zpgk2qnffj2z2srwq8kegt9zgp0qm2sy', '\x036e6b95b97618c7b6bfe82a30fec4b7546cca73fb08a4a847b8ac93121270e7b6', '2026-11-27 17:19:22.573138+00', NULL, NULL, 'settled', 1100, '\x311ad6b0a77c045a165fac03c6980d494583edbc457a72e3a3f3b2769d2a0d97', NULL, '2026-11-27 17:19:14.71475+00'),
	('\x06614542653157a1eb245a', 'lightning', '9cb259ee-1994-4512-80f6-723b4b17aac8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x3f7b2fa53aba12ef33753524a84b64644a13b95b8ca298142f077529a0e077cb', 'lnbcrt10u1p4snwujsp5ec95j9cy4sflwvrzuysplmw7090xahzuetfa3dg9ktjhvt23c9rqpp58aajlff6hgfw7vm4x5j2sjmyv39p8w2m3j3fs9p0qa6jng8qwl9sdqqcqzzs9qrsgqv36vqtfs86l0k584xmskytz50ffgpmuuuvtvr8u9lr4j74f8ecypcd47z025yy9mgcm8l8fdw35ak0thckxsts35wpzcyew57x2nmxqp6vlx35', '\x036e6b95b97618c7b6bfe82a30fec4b7546cca73fb08a4a847b8ac93121270e7b6', '2026-11-27 17:19:22.829739+00', NULL, NULL, 'settled', 3000, '\x93025e39ea5895a5a8e302ecbaba8a36ffe052a38af750a4ade51f45465a5675', NULL, '2026-11-27 17:19:15.018791+00'),
	('\x06614542698c42e2b793e8', 'lightning', '9cb259ee-1994-4512-80f6-723b4b17aac8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xfd4bbcd803a4cdd83950455220ed058459053fef253e13ccce4c698665f1fd23', 'lnbcrt10u1p4snwunsp524xm9vpfqcexvjkfceutp2wznyraj7hmavpq0k0xgellhteqr5tspp5l49mekqr5nxasw2sg4fzpmg9s3vs20l0y5lp8nxwf35cve03l53sdqqcqzzs9qrsgqe0gcp0kx9g2jz846r2n3sq0dexy6vc4ztz6ddrxpjzvuwzzy9w4hmsk229ecwgyjuchu3ex4ndccqhxx86ge908j073p76sam797yfcqxmth44', '\x036e6b95b97618c7b6bfe82a30fec4b7546cca73fb08a4a847b8ac93121270e7b6', '2026-11-27 17:19:23.115144+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:19:15.214601+00'),
	('\x066145426c6286931b1f06', 'lightning', '9cb259ee-1994-4512-80f6-723b4b17aac8', 'BTC', 900000, 10000, 910, 910000, NULL, '\x3dbae39a47a4855480c33665ec317031a3fc27010e0ea31e9e6e9bceab15629a', 'lnbcrt9u1p4snwunsp5h2zhsnahexjeuus83ppenvxx4sz7w23337a9e5gr98amhr4a7unqpp58kaw8xj85jz4fqxrxej7cvtsxx3lcfcppc82x857d6dua2c4v2dqdqqcqzzs9qrsgqlp3tk6qkj9l4hvznhj7zzdmmyqanvt739g2echt03arm9pgm9dvssdfydrshpvsh4vhaprlyf94hwvfwdnz5zzzjm2g8hsdpx24chscqevarv4', '\x036e6b95b97618c7b6bfe82a30fec4b7546cca73fb08a4a847b8ac93121270e7b6', '2026-11-27 17:19:15.574973+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xbb989a1374fd08ead370eb60edf62f43923d91e378b1881e18f6960946129e67', 50000000, '2026-11-27 17:19:11.187353+00', 'credited', '\x066145422d9c68bd2d0306', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x3b34718d7ba041f2e9e5f8240f07d994d92bd0cbc725970155f9b8e2b220879c', 5000000, '2026-11-27 17:19:11.796736+00', 'credited', '\x066145423681844d5f34e3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:19:06.181952+00');

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
	(9, 0),
	(10, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 52094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x00ea86dbb561fac3c907865bded7669cd308ef6877d0b20dacf2b5a560cf2df7', '\x311ad6b0a77c045a165fac03c6980d494583edbc457a72e3a3f3b2769d2a0d97', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:19:14.517578+00', '2026-11-27 18:19:14+00'),
	('\x3f7b2fa53aba12ef33753524a84b64644a13b95b8ca298142f077529a0e077cb', '\x93025e39ea5895a5a8e302ecbaba8a36ffe052a38af750a4ade51f45465a5675', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:19:14.777103+00', '2026-11-27 18:19:14+00'),
	('\xfd4bbcd803a4cdd83950455220ed058459053fef253e13ccce4c698665f1fd23', '\x0e2c6392c6598fe36410c9a84c4a765d458a0d3a22b44a6d514b26f0634c92db', false, 'no_route', 'OPEN', 0, '2026-11-27 17:19:15.074268+00', '2026-11-27 18:19:15+00'),
	('\x3dbae39a47a4855480c33665ec317031a3fc27010e0ea31e9e6e9bceab15629a', '\xc51da462dffb629a3bae9156f8187dfeb0042625f4626d1a503437b3843db94f', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:19:15.258767+00', '2026-11-27 18:19:15+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x108c68a5f57ff81b7c7eec21469b568321ef6d3f4b0f9616d168d384860c8136'),
	('outside', '\xcf55ab6360756c0fbfa811916c80696db9872ce5c52bcb910e3e429dd51edfd3');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xbb989a1374fd08ead370eb60edf62f43923d91e378b1881e18f6960946129e67', 'SETTLED', 50000000, '\xda84a01f8b8ba0b6a24a3961df7602061236f1b7bb0616d1c3ca171747a18ccd', 1, '2026-11-27 17:19:11.044679+00'),
	('\x3b34718d7ba041f2e9e5f8240f07d994d92bd0cbc725970155f9b8e2b220879c', 'SETTLED', 5000000, '\x1b60e52fe72ea8f45ca71a98af6971f197f6b8a235419be38f0fb6bdbc41df00', 2, '2026-11-27 17:19:11.748318+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x00ea86dbb561fac3c907865bded7669cd308ef6877d0b20dacf2b5a560cf2df7', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:19:14.70257+00', '2026-11-27 17:19:14.70257+00'),
	(2, '\x3f7b2fa53aba12ef33753524a84b64644a13b95b8ca298142f077529a0e077cb', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:19:15.005108+00', '2026-11-27 17:19:15.005108+00'),
	(3, '\xfd4bbcd803a4cdd83950455220ed058459053fef253e13ccce4c698665f1fd23', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:19:15.185663+00', '2026-11-27 17:19:15.185663+00'),
	(4, '\x3dbae39a47a4855480c33665ec317031a3fc27010e0ea31e9e6e9bceab15629a', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:19:16.540953+00', '2026-11-27 17:19:15.340953+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 17:19:05.563667+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:19:05.718678+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:19:05.825559+00'),
	('0004_payments', 'cf308bb3062f2e8446916038efabd245859c6e43bb751765d352d0f8782101b3', 'before', '2026-11-27 17:19:05.865724+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:19:06.053237+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:19:06.240555+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:19:06.340429+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:19:06.430095+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:19:06.503235+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:19:06.552539+00'),
	('0015_accounts', '2c3eab62758680f68277ae755451e7f3591ff7e373c2ac434fea424c71324c58', 'before', '2026-11-27 17:19:06.618819+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('1902a089-c57a-4917-837a-813e7073a926', '8f259363-4515-47e4-962b-74a3c2245856', '\x762bcb4c83390b77d533ca03301daf4df0312df6fdb591b18a02afe2f8513252', '2026-11-27 17:19:10.090987+00', '2026-12-27 17:19:10.090987+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('00ec2137-5096-4637-91b0-68b7019df856', '285fdc39-0396-4c34-b221-db9cf36b9b43', '\x8c669b64c161660102ea7e5afca77853d50430b9478150eb80fb2d3bca28c378', '2026-11-27 17:19:11.38589+00', '2026-12-27 17:19:11.38589+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('3f10362a-3b94-494a-ac5b-e35654f46a3a', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', '\x5733d6b615244806984a5c60328af1db71a0cc884ea1833e95e94aae4f405988', '2026-11-27 17:19:12.065411+00', '2026-12-27 17:19:12.065411+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('9cb259ee-1994-4512-80f6-723b4b17aac8', '8f259363-4515-47e4-962b-74a3c2245856', 'BTC', '', '2026-11-27 17:19:09.904274+00'),
	('cde24896-97ff-4820-b983-126ff8e8b1b0', '8f259363-4515-47e4-962b-74a3c2245856', 'USD', '', '2026-11-27 17:19:09.924591+00'),
	('a074f338-59ac-427d-8027-2a7430c74f76', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'BTC', '', '2026-11-27 17:19:11.349836+00'),
	('7265b43a-b65f-4a14-8763-731d9923dbbd', '285fdc39-0396-4c34-b221-db9cf36b9b43', 'USD', '', '2026-11-27 17:19:11.352314+00'),
	('4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', 'BTC', '', '2026-11-27 17:19:11.89144+00'),
	('caa62890-7a44-443e-8b65-d29008bac16a', '93488920-43bf-4cd6-bdba-0ecb7a5fd89e', 'USD', '', '2026-11-27 17:19:11.920266+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145422d9c68bd2d030600', NULL, NULL),
	(5000, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145423681844d5f34e300', NULL, NULL),
	(-100, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x0661454242859ed72a37ee00', 'bob', NULL),
	(100, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x0661454242859ed72a37ee01', 'alice', NULL),
	(-50, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542455312330d2ac000', 'carol', NULL),
	(50, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x06614542455312330d2ac001', 'bob', NULL),
	(-101, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x0661454247a6f42460b67b00', 'bob', NULL),
	(101, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x0661454247a6f42460b67b01', 'alice', NULL),
	(-50, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542490f9c52aaf07700', 'carol', NULL),
	(50, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x06614542490f9c52aaf07701', 'bob', NULL),
	(-102, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145424b08d1e579292100', 'bob', NULL),
	(102, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145424b08d1e579292101', 'alice', NULL),
	(-51, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145424c239966a20dcc00', 'carol', NULL),
	(51, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145424c239966a20dcc01', 'bob', NULL),
	(-103, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145424d817cb57a533900', 'bob', NULL),
	(103, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145424d817cb57a533901', 'alice', NULL),
	(-51, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145424e7521e0e7529300', 'carol', NULL),
	(51, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145424e7521e0e7529301', 'bob', NULL),
	(-104, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145424fadbd1adb7f7700', 'bob', NULL),
	(104, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145424fadbd1adb7f7701', 'alice', NULL),
	(-52, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x0661454250c2aa8f81451300', 'carol', NULL),
	(52, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x0661454250c2aa8f81451301', 'bob', NULL),
	(-105, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x0661454252295794d892ef00', 'bob', NULL),
	(105, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x0661454252295794d892ef01', 'alice', NULL),
	(-52, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x0661454252fdfec57aed7c00', 'carol', NULL),
	(52, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x0661454252fdfec57aed7c01', 'bob', NULL),
	(-106, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x06614542545a002b22a19800', 'bob', NULL),
	(106, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542545a002b22a19801', 'alice', NULL),
	(-53, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542553a810a4d553a00', 'carol', NULL),
	(53, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x06614542553a810a4d553a01', 'bob', NULL),
	(-107, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x06614542567c996e1446c400', 'bob', NULL),
	(107, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542567c996e1446c401', 'alice', NULL),
	(-53, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425753df5b9b498d00', 'carol', NULL),
	(53, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425753df5b9b498d01', 'bob', NULL),
	(-108, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x06614542587f9dee63c6a300', 'bob', NULL),
	(108, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x06614542587f9dee63c6a301', 'alice', NULL),
	(-54, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425927e60b6648e800', 'carol', NULL),
	(54, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425927e60b6648e801', 'bob', NULL),
	(-109, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145425a64f29a1ff8b600', 'bob', NULL),
	(109, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425a64f29a1ff8b601', 'alice', NULL),
	(-54, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425b1ee64e07c4e800', 'carol', NULL),
	(54, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425b1ee64e07c4e801', 'bob', NULL),
	(-110, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145425c64dca2be941200', 'bob', NULL),
	(110, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425c64dca2be941201', 'alice', NULL),
	(-55, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425d0b92bbaa8baa00', 'carol', NULL),
	(55, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425d0b92bbaa8baa01', 'bob', NULL),
	(-111, NULL, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145425e8cc64fc9350600', 'bob', NULL),
	(111, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425e8cc64fc9350601', 'alice', NULL),
	(-55, NULL, 'a074f338-59ac-427d-8027-2a7430c74f76', '\x066145425f91e1c1ed39df00', 'carol', NULL),
	(55, NULL, '4c879d23-c2d0-4a54-bb63-60b7cfbae0e2', '\x066145425f91e1c1ed39df01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145426147055a4d57cb00', NULL, NULL),
	(-1003, 3, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x06614542653157a1eb245a00', NULL, NULL),
	(-1010, 10, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x06614542698c42e2b793e800', NULL, NULL),
	(1010, 10, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145426b10a475d519ae00', NULL, NULL),
	(-910, 10, '9cb259ee-1994-4512-80f6-723b4b17aac8', '\x066145426c6286931b1f0600', NULL, NULL);

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
