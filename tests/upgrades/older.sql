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
	('3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '30ef6a99-2eb2-4db4-96d4-8df2a86d8022', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'a6572db8-26ea-4200-8d07-d0d5179573d4', true, '{}', '2026-11-27 17:30:26.866236+00'),
	('7652a488-e515-4d8a-b914-9f1034fb9894', '85d956eb-c2e4-4e5c-a945-d9b8038757da', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', true, '{}', '2026-11-27 17:30:27.691576+00'),
	('4c801393-4bc2-45bc-b066-3296a780cc88', 'fcdb24e0-04b2-4beb-a73d-a6a192b43f3e', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '45380e95-f647-463c-a8b8-d46edfcb35fb', true, '{}', '2026-11-27 17:30:28.256629+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456a91fab22d1ad886', 'internal_send'),
	(5000, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456a945e4f8aee2e5b', 'internal_send'),
	(10100, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456a96715f8311fdf3', 'internal_send'),
	(5000, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456a97290ff89ea553', 'internal_send'),
	(10200, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456a98a447b1f8847e', 'internal_send'),
	(5100, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456a99c96f3a3c0ef9', 'internal_send'),
	(10300, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456a9b3084e78c8fb5', 'internal_send'),
	(5100, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456a9bc46d09f835fa', 'internal_send'),
	(10400, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456a9c99fd2a4841c5', 'internal_send'),
	(5200, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456a9d250ea926e3f9', 'internal_send'),
	(10500, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456a9e09c52066037f', 'internal_send'),
	(5200, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456a9ebc1e8aad5b2c', 'internal_send'),
	(10600, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456a9fd1338805057b', 'internal_send'),
	(5300, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456aa076445c32208b', 'internal_send'),
	(10700, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456aa19480c631dc5b', 'internal_send'),
	(5300, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456aa256c15538fa8e', 'internal_send'),
	(10800, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456aa3104126f18d64', 'internal_send'),
	(5400, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456aa3bced7c5911f7', 'internal_send'),
	(10900, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456aa4f450fe857d9d', 'internal_send'),
	(5400, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456aa63ec6bb86e803', 'internal_send'),
	(11000, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456aa764db9b8e72dd', 'internal_send'),
	(5500, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456aa806227fa46992', 'internal_send'),
	(11100, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456aa9584e5af632ff', 'internal_send'),
	(5500, '7652a488-e515-4d8a-b914-9f1034fb9894', '\x0661456aaa3298e198b796', 'internal_send'),
	(100000, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456aab46163cb24134', 'withdrawal'),
	(100000, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456aada8b086704e96', 'withdrawal'),
	(90000, '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x0661456ab0f9cd60678399', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:30:00+00', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'internal_send'),
	(63000, '2026-11-27 17:30:00+00', '7652a488-e515-4d8a-b914-9f1034fb9894', 'internal_send'),
	(290000, '2026-11-27 17:30:00+00', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('f69af84f-6bad-459c-aa1e-d203bd936cc1', '7652a488-e515-4d8a-b914-9f1034fb9894', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:30:27.838487+00', NULL, '2026-11-27 17:30:30.441837+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0c6b9e0d-8692-41af-808b-ac856653d985', '4c801393-4bc2-45bc-b066-3296a780cc88', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:30:28.472315+00', NULL, '2026-11-27 17:30:31.187509+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ab483691-28e9-42f1-b478-71ef04a46200', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:30:27.121179+00', NULL, '2026-11-27 17:30:30.872156+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('fe7d3575-2092-4ea3-a517-2bbf3faac5c0', 'ab483691-28e9-42f1-b478-71ef04a46200', '\x5920c008ad5512394c1cd1db4b32e8993733f02e0688d69c0a9fe2d3b0292bc2', 'blink_Ms9eOw', 's4zl', '2026-11-27 17:30:27.136298+00', NULL),
	('6e023e90-8b8f-41da-92f5-2cde18988898', 'f69af84f-6bad-459c-aa1e-d203bd936cc1', '\x60d2e9a5026c77c7efb9cd8ba4bef033b45dbdc83c0c5b4e27f993a1df8cabb6', 'blink_0AoXrN', '7KI1', '2026-11-27 17:30:27.852689+00', NULL),
	('0c1209e5-0946-48b2-ae6a-819038827d2d', '0c6b9e0d-8692-41af-808b-ac856653d985', '\xb14a6d6a1bb3840c1e72a1565bc6c6772fc9aac79d26c420999462430c90e01f', 'blink_jJij8p', 'fsDg', '2026-11-27 17:30:28.478879+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661456a741110cdf50c1481', '2026-11-27 17:30:26.893254+00', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661456a75b4ba86114e46a2', '2026-11-27 17:30:27.000574+00', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-000000000001', '38e691d8-6cf8-4770-a5a3-ba42db4017dd', '{}', '{"expires_at": "2026-12-27T17:30:26.986404+00:00"}'),
	('\x0661456a7844f9f77d0f6289', '2026-11-27 17:30:27.168568+00', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'api_key.created', 'session', '38e691d8-6cf8-4770-a5a3-ba42db4017dd', '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-000000000002', 'ab483691-28e9-42f1-b478-71ef04a46200', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Ms9eOw…s4zl", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661456a7a085d209043ea3a', '2026-11-27 17:30:27.284209+00', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'account.username_set', 'key', 'ab483691-28e9-42f1-b478-71ef04a46200', '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661456a806af1dddd3802f9', '2026-11-27 17:30:27.702565+00', '7652a488-e515-4d8a-b914-9f1034fb9894', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661456a80c538d7121f80cb', '2026-11-27 17:30:27.725701+00', '7652a488-e515-4d8a-b914-9f1034fb9894', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-000000000007', 'bc611b9e-4aac-4532-a03c-a1e471fcc463', '{}', '{"expires_at": "2026-12-27T17:30:27.712863+00:00"}'),
	('\x0661456a836250e0ca251120', '2026-11-27 17:30:27.896997+00', '7652a488-e515-4d8a-b914-9f1034fb9894', 'api_key.created', 'session', 'bc611b9e-4aac-4532-a03c-a1e471fcc463', '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-000000000008', 'f69af84f-6bad-459c-aa1e-d203bd936cc1', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_0AoXrN…7KI1", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661456a8458313afcbfd33c', '2026-11-27 17:30:27.959938+00', '7652a488-e515-4d8a-b914-9f1034fb9894', 'account.username_set', 'key', 'f69af84f-6bad-459c-aa1e-d203bd936cc1', '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661456a893fadbe0dc90069', '2026-11-27 17:30:28.281299+00', '4c801393-4bc2-45bc-b066-3296a780cc88', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661456a89e751cfaeec466d', '2026-11-27 17:30:28.324235+00', '4c801393-4bc2-45bc-b066-3296a780cc88', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-00000000000d', 'a32a2715-06d8-42bb-a732-d8e4872beaed', '{}', '{"expires_at": "2026-12-27T17:30:28.303867+00:00"}'),
	('\x0661456a8c9e28f8db725044', '2026-11-27 17:30:28.502138+00', '4c801393-4bc2-45bc-b066-3296a780cc88', 'api_key.created', 'session', 'a32a2715-06d8-42bb-a732-d8e4872beaed', '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-00000000000e', '0c6b9e0d-8692-41af-808b-ac856653d985', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_jJij8p…fsDg", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661456a8ddf12c2f4d8bf57', '2026-11-27 17:30:28.584255+00', '4c801393-4bc2-45bc-b066-3296a780cc88', 'account.username_set', 'key', '0c6b9e0d-8692-41af-808b-ac856653d985', '127.0.0.1', 'python-httpx2/2.16.2', 'e0700072-127c-42df-9264-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(3, -100000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(3, 100000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(4, -50000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(4, 50000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(5, -101000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(5, 101000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(6, -50000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(6, 50000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(7, -102000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(7, 102000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(8, -51000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(8, 51000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(9, -103000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(9, 103000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(10, -51000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(10, 51000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(11, -104000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(11, 104000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(12, -52000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(12, 52000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(13, -105000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(13, 105000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(14, -52000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(14, 52000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(15, -106000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(15, 106000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(16, -53000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(16, 53000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(17, -107000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(17, 107000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(18, -53000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(18, 53000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(19, -108000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(19, 108000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(20, -54000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(20, 54000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(21, -109000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(21, 109000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(22, -54000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(22, 54000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(23, -110000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(23, 110000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(24, -55000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(24, 55000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(25, -111000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(25, 111000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e');
INSERT INTO public.entry VALUES
	(26, -55000, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e'),
	(26, 55000, '45380e95-f647-463c-a8b8-d46edfcb35fb'),
	(27, -1010000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(31, -1010000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(33, -910000, 'a6572db8-26ea-4200-8d07-d0d5179573d4'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 17:30:27.655041+00', 'lightning_receipt', 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a7f48aab5228d0600'),
	(795, 2, '2026-11-27 17:30:28.194631+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a87bb1d83a9017800'),
	(805, 3, '2026-11-27 17:30:28.886342+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a91fab22d1ad88601'),
	(807, 4, '2026-11-27 17:30:29.041834+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a945e4f8aee2e5b01'),
	(810, 5, '2026-11-27 17:30:29.147559+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a96715f8311fdf301'),
	(812, 6, '2026-11-27 17:30:29.194543+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a97290ff89ea55301'),
	(815, 7, '2026-11-27 17:30:29.305082+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a98a447b1f8847e01'),
	(817, 8, '2026-11-27 17:30:29.366698+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a99c96f3a3c0ef901'),
	(821, 9, '2026-11-27 17:30:29.458635+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9b3084e78c8fb501'),
	(823, 10, '2026-11-27 17:30:29.506088+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a9bc46d09f835fa01'),
	(826, 11, '2026-11-27 17:30:29.551644+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9c99fd2a4841c501'),
	(828, 12, '2026-11-27 17:30:29.586146+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a9d250ea926e3f901'),
	(831, 13, '2026-11-27 17:30:29.654493+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9e09c52066037f01'),
	(833, 14, '2026-11-27 17:30:29.691112+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a9ebc1e8aad5b2c01'),
	(836, 15, '2026-11-27 17:30:29.762286+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9fd1338805057b01'),
	(838, 16, '2026-11-27 17:30:29.803564+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa076445c32208b01'),
	(841, 17, '2026-11-27 17:30:29.87701+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa19480c631dc5b01'),
	(843, 18, '2026-11-27 17:30:29.926591+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa256c15538fa8e01'),
	(846, 19, '2026-11-27 17:30:29.974102+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa3104126f18d6401'),
	(848, 20, '2026-11-27 17:30:30.018398+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa3bced7c5911f701'),
	(851, 21, '2026-11-27 17:30:30.098439+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa4f450fe857d9d01'),
	(853, 22, '2026-11-27 17:30:30.183122+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa63ec6bb86e80301'),
	(856, 23, '2026-11-27 17:30:30.257867+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa764db9b8e72dd01'),
	(858, 24, '2026-11-27 17:30:30.299109+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa806227fa4699201'),
	(861, 25, '2026-11-27 17:30:30.385828+00', 'lightning_receipt', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa9584e5af632ff01'),
	(865, 26, '2026-11-27 17:30:30.441572+00', 'intraledger_receipt', '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aaa3298e198b79601');

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
	('\xffba6254d346ff257802a1321317ad3cb9941c468ec43902a5330dcebabadd19', 'a6572db8-26ea-4200-8d07-d0d5179573d4', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'BTC', 'lnbcrt500u1p4sn03nsp5j9gms23uepmaxnq6cf8y90z0ulzeh6yn7x9dl0ndhgl7a98p577qpp5l7axy4xngmlj27qz5yepx9ad8jueg8zx3mzrjq49xvxuaw46m5vsdqqxqrwzqcqzzs9qrsgqa5pjqyafdgymsqrzm6jpw347tnm8ade6gcaucvlp7pv47nknvkqqttzhctc28mcng29gp8a448cevacpgn3s54qlx6ffweeg02tjeccpwdf9zh', '\x9151b82a3cc877d34c1ac24e42bc4fe7c59be893f18adfbe6dba3fee94e1a7bc', '\xb06b25adec5139ad828005c73580c8eb0dfeff62499f8cc01dc912c486458087', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:30:27.46703+00', '2026-11-27 21:30:27+00', 'PAID', 50000000, '\x0661456a7f48aab5228d06', 'lightning'),
	('\xbe2f8f1ba6b631de36305294dfd90bced6413edb41fe648e4a495e4ecd8db1cf', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt50u1p4sn035sp5ztjnnqffxxw7fgca5knhen3wec0s807xsxv6wjrrsc492pqvgmlspp5hchc7xaxkccaud3s222dlkgtemtyz0kmg8lxfrj2f90yanvdk88sdqqxqrwzqcqzzs9qrsgqncf9plzplaf0wcfj5uu5527h59l3wrjfga5mve2ueasj9djhe0xzrte3df97jgzcjwt2y5gepqpz2sq822svwscvce73tc9m264ew8sqq0hsua', '\x12e5398129319de4a31da5a77cce2ece1f03bfc68199a74863862a55040c46ff', '\x7f338bf3b71e793cc91eb7d0d5053a878ff0ae0ccafc25dbbd0fa80d7529abdc', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:30:28.025294+00', '2026-11-27 21:30:28+00', 'PAID', 5000000, '\x0661456a87bb1d83a90178', 'lightning'),
	('\x651e3da0aaa1cbd613b3f7280b9d5cbf2969a51b74c8578f1bc0feb2b0c6f594', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1u1p4sn035sp5ay40uf6032ccxh62cxcukrrj4g9m47hmkc6snh28uw8l2xahn6vspp5v50rmg92589avyan7u5qh82uhu5knfgmwny90rcmcrlt9vxx7k2qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqs24974lrtgz9jh25xea39tp6e34v4wdcr2ukpla2gae39ugqvd9xrd4557h0nhpw4rhmuxhqxjkhxzxsxz6wtc7ss258jwaxwh7g7yqq43fvu7', '\xe92afe274f8ab1835f4ac1b1cb0c72aa0bbafafbb63509dd47e38ff51bb79e99', '\x9b6fddc3d0b86bc1b14cc6d7610cd1d5b7aca732e3f7c0cd8149c50f1458d297', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:30:28.737349+00', '2026-11-27 21:30:28+00', 'PAID', 100000, '\x0661456a91fab22d1ad886', 'intraledger'),
	('\xe0ac7db023ba6a70d47dd042f84156dd327fffd213397fb83c7d951a74a884ee', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1010n1p4sn034sp5usftawdhs5xp93umgsfc3a9m95fnjey8k8lm50fg0jak9ugaglhspp5uzk8mvprhf48p4ra6pp0ss2km5e8ll7jzvuhlwpu0k235a9gsnhqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqk4nck60s0rr5cmd4d0zmaxvazw378mfxr8sj9n9y4synv55rlhw397wpfmwh9arkadeyxj6xvd88evm52uecpwylx80z4ckvn7yqgdgqsllvnt', '\xe412beb9b7850c12c79b441388f4bb2d13396487b1ffba3d287cbb62f11d47ef', '\x66a37a432bc65788181ea0fc90a3b5dd9af32b12d7676600687470ab4ae3eaee', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:30:29.097391+00', '2026-11-27 21:30:29+00', 'PAID', 101000, '\x0661456a96715f8311fdf3', 'intraledger'),
	('\x413d4803e5c4edcaa158f226c287563be451de8614406d408714d14fa9a56da8', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1020n1p4sn034sp5drddshw2gahv9wa0ymn92zlk37jgyrz9m6wf08x9qx8n8rp28fuqpp5gy75sql9cnku4g2c7gnv9p6k80j9rh5xz3qx6sy8zng5l2d9dk5qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqjpsd82j29czad858l20825lh3mjngzuuucvcz4d75y5u90la9ysh0xgvq5mn7363fvltnuz6snta9p8y4hytrft9fe9ayhk7gqyuhfqp4scj6y', '\x68dad85dca476ec2bbaf26e6550bf68fa4820c45de9c979cc5018f338c2a3a78', '\x5beb01dbe46f752ecf2f4fcd1f0218bb62f730c74f5d330389218c0fefa2d86b', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:30:29.245353+00', '2026-11-27 21:30:29+00', 'PAID', 102000, '\x0661456a98a447b1f8847e', 'intraledger'),
	('\x2f4f3ff885b120dd4ef9a736c13e1bf805f4219ad665b46143ef30dbb137689c', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1030n1p4sn034sp5dycul5q2m4cwzhpe9qlt6zctptnm74ggj00gnwc7recyazwkem6spp59a8nl7y9kysd6nhe5umvz0smlqzlggv66ejmgc2raucdhvfhdzwqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqqutv00yv4nkzuelmtjt9j2svens4kg023qnts2slftjh7rywcrd9jj8rm2gyedxz0v679q4s3ax8cpt63c6cph7vczna8vsljxu0fzqpmeym3f', '\x6931cfd00add70e15c39283ebd0b0b0ae7bf550893de89bb1e1e704e89d6cef5', '\x69567a044962db295fd6930bb1fc2dd0757017d1627a9771a39f765f11582973', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:30:29.413128+00', '2026-11-27 21:30:29+00', 'PAID', 103000, '\x0661456a9b3084e78c8fb5', 'intraledger'),
	('\xd589d0cc2b91ec40afa0cbfd735ec505f2dc4cef1ada0105aae1596eefd21b71', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1040n1p4sn034sp5gcnz9g0zhnmjn2yj367zkzsza65xwzcfyktaw6mj39rpez9euzaqpp56kyapnptj8kyptaqe07hxhk9qhedcn80rtdqzpd2u9vkam7jrdcsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqzh5mvrw0wk246vsuzhuajaeu29y7rew8vc0fy97j57vn0s4yds49rwd27ecl9ky6xch056asyefwacq84ruapeuv8knhdxmhe78t4hqqc38fld', '\x462622a1e2bcf729a8928ebc2b0a02eea8670b092597d76b7289461c88b9e0ba', '\x4ac1c2160714e644532b2a19ad85cc74f14d9da3311aa7077ce17ccf8f14e69c', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:30:29.520485+00', '2026-11-27 21:30:29+00', 'PAID', 104000, '\x0661456a9c99fd2a4841c5', 'intraledger'),
	('\x94206979fc9a281b6e543644f0f396a98d01e36386065008e0402de5f9b79afc', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1050n1p4sn034sp5szf6fdgv6sdkfqzgeutfc5hsxdu9n6kv9c9kd02tcxzdnejg92cspp5jssxj70ung5pkmj5xez0puuk4xxsrcmrscr9qz8qgqk7t7dhnt7qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqj2ewvs6pqafclpr87whywjjkjm6cvc330ve4fcqlcrv2zzhw9ucshmt0l4yufvgarl6wuvnzy2vt06xr3fja9tpdlhhp95ye7w8httsp6f4kvu', '\x8093a4b50cd41b648048cf169c52f0337859eacc2e0b66bd4bc184d9e6482ab1', '\xde6634162852a08f836256d1c12715eabc8c7bf4a3cc841270f06d49f5764cb7', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:30:29.60564+00', '2026-11-27 21:30:29+00', 'PAID', 105000, '\x0661456a9e09c52066037f', 'intraledger'),
	('\xf644a15a21e85534027fa862153934d19ddbcfd4ee3b07e89a1c924cbb1a0f0c', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1080n1p4sn034sp5vnl69lwde073w335ghc9rjc74rt3069zuf9wrvh0na9umydrpfeqpp57ez2zk3pap2ngqnl4p3p2wf56xwahn75acas06y6rjfyewc6puxqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq5qtl4j9zqyvnxfa82w6v5ha0ju8dqhmqq3atxj4xmd7aujteycdyjz9lrljysqr756afclese0hck0n6x29kd6pg5ranx6p0nhfcfvcqccksj2', '\x64ffa2fdcdcbfd17463445f051cb1ea8d717e8a2e24ae1b2ef9f4bcd91a30a72', '\x170b2863e43e806fd44d6babcbb23df6131268be8a84eb55c46ae9476e6c34ce', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:30:29.950127+00', '2026-11-27 21:30:29+00', 'PAID', 108000, '\x0661456aa3104126f18d64', 'intraledger'),
	('\x2235879fa7557361de2caef112f8e5933872de312af48dc12fe68fbf8ac0ab0c', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1060n1p4sn034sp5nzy6nqncyeljt4jgf5pd788snmuc2468rct6yjtjrrnkdle5ulkspp5yg6c08a824ekrh3v4mc39789jvu89h339t6gmsf0u68mlzkq4vxqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq9wqqeg4vrc2n30na4j906y72hpu793c36r5n7m88yczapp6uctkn7vucynuh79ef44aryzggkatpjn38p47a9fvdt8zfvcqgw7zu06sp6eexnh', '\x9889a98278267f25d6484d02df1cf09ef98557471e17a2497218e766ff34e7ed', '\xdfaf7f767cbd985eb4ebc96522098b347b19be35528272fab042e266216de558', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:30:29.724863+00', '2026-11-27 21:30:29+00', 'PAID', 106000, '\x0661456a9fd1338805057b', 'intraledger'),
	('\xb4965103e02a0fa7b65a1321ca831d1a077c5b7ea8d3f0337d05ec94a70b952c', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1070n1p4sn034sp5umj7z5ddjva5y3j4ymdcuuvkereh4fcvyhupnmmqp42elcvkequqpp5kjt9zqlq9g860dj6zvsu4qcargrhckm74rflqvmaqhkfffctj5kqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqlwes9n2j4w5ynrdgl3jstuw6cn88cvt2yne5shq806pqpa6e45rzqzntqwtu88fan6pwrkmdlc3da9yct7rlwdh2fv8ejzrs2jmhnscq9xlzv0', '\xe6e5e151ad933b42465526db8e7196c8f37aa70c25f819ef600d559fe196c838', '\x5024e7f195cbe6fac4b3d81b178d9ce060a0090349768d243ccf6d969baf1da0', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:30:29.848287+00', '2026-11-27 21:30:29+00', 'PAID', 107000, '\x0661456aa19480c631dc5b', 'intraledger'),
	('\x7237819ddd41d57dce3ca99b212e7c45711e1abe8e9c47f89018fc666c93e02e', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1090n1p4sn03ksp5dzamek7jrqtrqmsacj9h4m827h5crtnzwddx66mfhq72zn3q7m3spp5wgmcr8wag82hmn3u4xdjztnug4c3ux4736wy07ysrr7xvmynuqhqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq5v6j90teky8vjn5enugpwhgnqtxhh5wt9lkrrjtnyws6fcr9hh89qff8pxmhcvk437requkyaade3m8pt20xmcy953cps678w6kelngp89wasx', '\x68bbbcdbd21816306e1dc48b7aeceaf5e981ae62735a6d6b69b83ca14e20f6e3', '\x0d035f0bfab9df989630f409c9af70964c7a532ea7afb05e182b83c0f49cd32c', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:30:30.053207+00', '2026-11-27 21:30:30+00', 'PAID', 109000, '\x0661456aa4f450fe857d9d', 'intraledger'),
	('\x7d994b1100006291f7dee1b1c7215d0b37ed35c116da33447044f2ca2c6c1c4d', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1100n1p4sn03ksp554gcuqqqcs69738rdejur44jq58drea7lt8ytagf0p8jqufzzvqspp50kv5kygqqp3fra77uxcuwg2apvm76dwpzmdrx3rsgnev5trvr3xsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqvpd2t0q9qtwcuuak3lhpzj66umnpk0f4q46xm926wh264rhe4jtrucwtzq5rw2dzx7lmkyjdyqda57y95u3um85e2j272hhnf6l8yusq60wzt7', '\xa5518e0000c4345f44e36e65c1d6b2050ed1e7beface45f509784f2071221301', '\xeb46c7a1ff2821ec41577f498417dfa7e6dd15490b6d094d4eeadbdfe0978c0a', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:30:30.225928+00', '2026-11-27 21:30:30+00', 'PAID', 110000, '\x0661456aa764db9b8e72dd', 'intraledger'),
	('\xde6e8cc17daaa7cd6c4bec93fdedf610d5f7c943909072accc7926899822cc82', '45380e95-f647-463c-a8b8-d46edfcb35fb', '4c801393-4bc2-45bc-b066-3296a780cc88', 'BTC', 'lnbcrt5u1p4sn03hsp589q25ymllzl4va667ffn3ky4wmdd3lqxpjkz2t2v5gn0c70xlpgqpp5mehgesta42nu6mztajflmm0kzr2l0j2rjzg89txv0yngnxpzejpqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqp762clztpuyn2aa92a64w8gx0ymctz2awzskvwm2q9xllyd8cvqjhjl4fz0l97a0xafsk4lnx8zjq557gwxdcaq8evs6ts6y5zxsuugq9zqvtp', '\x3940aa137ff8bf56775af25338d89576dad8fc060cac252d4ca226fc79e6f850', '\x90345e1e21c1ae7961b4964c0e087c01d45ccb3be288a94b32442b714952c510', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:30:31.186376+00', '2026-11-27 21:30:31+00', 'OPEN', NULL, NULL, NULL),
	('\x07237f46917849a69d727a7a85265b8710973409612f0706880bfce4b03dfaa9', 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', 'lnbcrt1110n1p4sn03ksp58f0mwje52q7eq5gv8m0u00h058w6n56j4rgnmtxjpjqzphrd3ndspp5qu3h73530py6d8tj0fag2fjmsugfwdqfvyhswp5gp07wfvpal25sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq3rnwjy3ghdz6dmcjvgwa6q9myus0qpmeex5e480cshggg350j6zsdrzppt4f5xmxzqytzvf0earl52us04gk7xen48gfcswdj0ajsgqpv65q3k', '\x3a5fb74b34503d90510c3edfc7beefa1dda9d352a8d13dacd20c8020dc6d8cdb', '\x4caa57b411e33eed3aadbd19023157a8dfe2a55a8a4e60e61824fb778b4d4a36', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:30:30.338744+00', '2026-11-27 21:30:30+00', 'PAID', 111000, '\x0661456aa9584e5af632ff', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:30:27.628202+00', 'lightning_receipt'),
	(2, '2026-11-27 17:30:28.181789+00', 'lightning_receipt'),
	(3, '2026-11-27 17:30:28.853426+00', 'intraledger'),
	(4, '2026-11-27 17:30:29.009999+00', 'intraledger'),
	(5, '2026-11-27 17:30:29.145951+00', 'intraledger'),
	(6, '2026-11-27 17:30:29.192975+00', 'intraledger'),
	(7, '2026-11-27 17:30:29.290055+00', 'intraledger'),
	(8, '2026-11-27 17:30:29.365103+00', 'intraledger'),
	(9, '2026-11-27 17:30:29.457028+00', 'intraledger'),
	(10, '2026-11-27 17:30:29.494893+00', 'intraledger'),
	(11, '2026-11-27 17:30:29.549565+00', 'intraledger'),
	(12, '2026-11-27 17:30:29.585166+00', 'intraledger'),
	(13, '2026-11-27 17:30:29.643717+00', 'intraledger'),
	(14, '2026-11-27 17:30:29.689374+00', 'intraledger'),
	(15, '2026-11-27 17:30:29.760307+00', 'intraledger'),
	(16, '2026-11-27 17:30:29.802564+00', 'intraledger'),
	(17, '2026-11-27 17:30:29.87584+00', 'intraledger'),
	(18, '2026-11-27 17:30:29.925569+00', 'intraledger'),
	(19, '2026-11-27 17:30:29.973057+00', 'intraledger'),
	(20, '2026-11-27 17:30:30.017261+00', 'intraledger'),
	(21, '2026-11-27 17:30:30.096976+00', 'intraledger'),
	(22, '2026-11-27 17:30:30.181574+00', 'intraledger'),
	(23, '2026-11-27 17:30:30.256859+00', 'intraledger'),
	(24, '2026-11-27 17:30:30.298146+00', 'intraledger'),
	(25, '2026-11-27 17:30:30.384718+00', 'intraledger'),
	(26, '2026-11-27 17:30:30.4406+00', 'intraledger'),
	(27, '2026-11-27 17:30:30.511126+00', 'lightning_reserve'),
	(28, '2026-11-27 17:30:30.608909+00', 'lightning_settled'),
	(29, '2026-11-27 17:30:30.66744+00', 'lightning_reserve'),
	(30, '2026-11-27 17:30:30.713351+00', 'lightning_settled'),
	(31, '2026-11-27 17:30:30.766622+00', 'lightning_reserve'),
	(32, '2026-11-27 17:30:30.813479+00', 'lightning_failed'),
	(33, '2026-11-27 17:30:30.884813+00', 'lightning_reserve');

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
	('ab483691-28e9-42f1-b478-71ef04a46200', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 35845, 35845),
	('ab483691-28e9-42f1-b478-71ef04a46200', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 118382, 118382),
	('ab483691-28e9-42f1-b478-71ef04a46200', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 621, 621),
	('f69af84f-6bad-459c-aa1e-d203bd936cc1', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 32088, 32088),
	('f69af84f-6bad-459c-aa1e-d203bd936cc1', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 10380, 10380),
	('0c6b9e0d-8692-41af-808b-ac856653d985', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 110396, 110396),
	('0c6b9e0d-8692-41af-808b-ac856653d985', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 172, 172),
	('f69af84f-6bad-459c-aa1e-d203bd936cc1', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 267380, 63425),
	('0c6b9e0d-8692-41af-808b-ac856653d985', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 10153, 10153),
	('ab483691-28e9-42f1-b478-71ef04a46200', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1021710, 295177),
	('f69af84f-6bad-459c-aa1e-d203bd936cc1', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 470849, 104308);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('f6d24da0-66a2-40ea-8d20-da9898e908ab', 4, '2026-11-27 17:30:31.380072+00');

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
	('937e3eb5-b6c7-4e0f-801c-2bf4388c6788', 'USD', NULL, 0, '-infinity'),
	('0fda7eaa-15e2-4e5d-957a-c1874c15b3da', 'USD', NULL, 0, '-infinity'),
	('55deb82c-817d-4fea-bc30-ed60cf36c997', 'USD', NULL, 0, '-infinity'),
	('45380e95-f647-463c-a8b8-d46edfcb35fb', 'BTC', NULL, 630000, '2026-11-27 17:30:30.4406+00'),
	('b4ad6ba2-94f8-4d62-9868-679273d19e5e', 'BTC', NULL, 5636000, '2026-11-27 17:30:30.4406+00'),
	('a6572db8-26ea-4200-8d07-d0d5179573d4', 'BTC', NULL, 45819000, '2026-11-27 17:30:30.884813+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661456a7f48aab5228d06', '\xffba6254d346ff257802a1321317ad3cb9941c468ec43902a5330dcebabadd19', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661456a87bb1d83a90178', '\xbe2f8f1ba6b631de36305294dfd90bced6413edb41fe648e4a495e4ecd8db1cf', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456a91fab22d1ad886', '\x651e3da0aaa1cbd613b3f7280b9d5cbf2969a51b74c8578f1bc0feb2b0c6f594', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661456a945e4f8aee2e5b', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456a96715f8311fdf3', '\xe0ac7db023ba6a70d47dd042f84156dd327fffd213397fb83c7d951a74a884ee', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661456a97290ff89ea553', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456a98a447b1f8847e', '\x413d4803e5c4edcaa158f226c287563be451de8614406d408714d14fa9a56da8', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661456a99c96f3a3c0ef9', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456a9b3084e78c8fb5', '\x2f4f3ff885b120dd4ef9a736c13e1bf805f4219ad665b46143ef30dbb137689c', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661456a9bc46d09f835fa', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456a9c99fd2a4841c5', '\xd589d0cc2b91ec40afa0cbfd735ec505f2dc4cef1ada0105aae1596eefd21b71', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661456a9d250ea926e3f9', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456a9e09c52066037f', '\x94206979fc9a281b6e543644f0f396a98d01e36386065008e0402de5f9b79afc', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661456a9ebc1e8aad5b2c', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456a9fd1338805057b', '\x2235879fa7557361de2caef112f8e5933872de312af48dc12fe68fbf8ac0ab0c', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661456aa076445c32208b', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456aa19480c631dc5b', '\xb4965103e02a0fa7b65a1321ca831d1a077c5b7ea8d3f0337d05ec94a70b952c', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661456aa256c15538fa8e', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456aa3104126f18d64', '\xf644a15a21e85534027fa862153934d19ddbcfd4ee3b07e89a1c924cbb1a0f0c', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661456aa3bced7c5911f7', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456aa4f450fe857d9d', '\x7237819ddd41d57dce3ca99b212e7c45711e1abe8e9c47f89018fc666c93e02e', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661456aa63ec6bb86e803', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456aa764db9b8e72dd', '\x7d994b1100006291f7dee1b1c7215d0b37ed35c116da33447044f2ca2c6c1c4d', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661456aa806227fa46992', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456aa9584e5af632ff', '\x07237f46917849a69d727a7a85265b8710973409612f0706880bfce4b03dfaa9', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661456aaa3298e198b796', NULL, NULL, 'f69af84f-6bad-459c-aa1e-d203bd936cc1', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661456aab46163cb24134', '\x0d1afcc9a545d6de99142759d2969d3175e7541ba10da6b7d91b941b1275c5f5', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661456aada8b086704e96', '\xcbf415229d4d45529149be00897db9bf35d04030264ae167033a07436206c78f', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661456aaf2c1e7c0d2392', '\x2b1377d5df398cb3a696343c4e65c01eaf608807cac4beabf02114f9b066bed7', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661456aafe327cd652cf4', '\x2b1377d5df398cb3a696343c4e65c01eaf608807cac4beabf02114f9b066bed7', '\x0661456aaf2c1e7c0d2392', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661456ab0f9cd60678399', '\x24f4a1753d2ed8e1322a2fa22649e50169279b732e19ba0fc2b1e73b7d186abb', NULL, 'ab483691-28e9-42f1-b478-71ef04a46200', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03e45c541676974d3b46a830d81cabf5400f6ef9ee2dbe50ff09430b6ed0470257', 2, 'latchkey:354f4edc-8a2b-4dc8-bc6d-925704532252/0015', '2026-11-27 17:30:31.361912+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661456aab46163cb24134', 'lightning', 'a6572db8-26ea-4200-8d07-d0d5179573d4', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x0d1afcc9a545d6de99142759d2969d3175e7541ba10da6b7d91b941b1275c5f5', 'lnbcrt10u1p4sn03ksp5jtnl49fmjv5kevn552kwqzwzl4vw025ag9ajqapzam2xhp35deqqpp5p5d0ejd9ghtdaxg5yava995ax967w4qm5yx6dd7erw2pkyn4ch6sdqqcqzzs9qrsgqdvw5ly4g0z6sq7wunzyjyxhuq832t4nrlmy9xfd0y655l9e2xe29khgazmxqe2wk2zpwhn3jpdakdst45nh5xn3l8pxssu9v6m74lvsq2c4vxg', '\x02feec53fbbee12078e2ca3a1532190bdd8185593a74ef610c6c9bb2c6c636a297', '2026-11-27 17:30:38.511182+00', NULL, NULL, 'settled', 1100, '\x0ebf0b99e1d2fd3788f8b1f2823b426527eadb5d3de0dc9292f2cedda54ff227', NULL, '2026-11-27 17:30:30.608917+00'),
	('\x0661456aada8b086704e96', 'lightning', 'a6572db8-26ea-4200-8d07-d0d5179573d4', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xcbf415229d4d45529149be00897db9bf35d04030264ae167033a07436206c78f', 'lnbcrt10u1p4sn03ksp55f4lyq246s4w9kggye432mmykvmqpttph36gr73ykszk0lpd6w3spp5e06p2g5af4z49y2fhcqgjldehu6aqspsye9wzecr8gr5xcsxc78sdqqcqzzs9qrsgqpqw2hxeyungf047chkfz9lcach3cj622qh4zdww6duz6f58522c83qfgzkwqj965t647f695fnm5vhwphegr4ra2z2ww9llh5s6mxhcpg9u4xy', '\x02feec53fbbee12078e2ca3a1532190bdd8185593a74ef610c6c9bb2c6c636a297', '2026-11-27 17:30:38.667501+00', NULL, NULL, 'settled', 3000, '\x989ee54c86882ffad918a11ff9d20cbff46b9f09894a852bccb84afc6bebca7e', NULL, '2026-11-27 17:30:30.713358+00'),
	('\x0661456aaf2c1e7c0d2392', 'lightning', 'a6572db8-26ea-4200-8d07-d0d5179573d4', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x2b1377d5df398cb3a696343c4e65c01eaf608807cac4beabf02114f9b066bed7', 'lnbcrt10u1p4sn03ksp5g7tf83edzzgj0agv6ytc4m8uwjg02j60r5az49329vs2vlqdu4kqpp59vfh04wl8xxt8f5kxs7yuewqr6hkpzq8etzta2lsyy20nvrxhmtsdqqcqzzs9qrsgqkls8qa46rd7wy3qh8tdkqxjjwjkhj7cu2my8ayuds259zahn0jmqchlf3t636q0ckuqh96682tg5gd0gqx3m808s5vcwvpu9ppzcymspvuvylz', '\x02feec53fbbee12078e2ca3a1532190bdd8185593a74ef610c6c9bb2c6c636a297', '2026-11-27 17:30:38.766704+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:30:30.813545+00'),
	('\x0661456ab0f9cd60678399', 'lightning', 'a6572db8-26ea-4200-8d07-d0d5179573d4', 'BTC', 900000, 10000, 910, 910000, NULL, '\x24f4a1753d2ed8e1322a2fa22649e50169279b732e19ba0fc2b1e73b7d186abb', 'lnbcrt9u1p4sn03ksp5jymdvna3lkyz28tlavpqm6fej848mc7lycjsd0kr09fewqmcla4qpp5yn62zafa9mvwzv32973zvj09q95j0xmn9cvm5r7zk8nnklgcd2asdqqcqzzs9qrsgq3037kjfy2rew9nzj58zddtzw9896gakmwxnf74ys4zy5ds77ltdk5h2k2luwq33njr25we48v2lt79vgcqnge0uggl3hzdgdc054tqcpqn0v9j', '\x02feec53fbbee12078e2ca3a1532190bdd8185593a74ef610c6c9bb2c6c636a297', '2026-11-27 17:30:31.144189+00', '2026-11-27 17:30:31.356722+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xffba6254d346ff257802a1321317ad3cb9941c468ec43902a5330dcebabadd19', 50000000, '2026-11-27 17:30:27.62849+00', 'credited', '\x0661456a7f48aab5228d06', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xbe2f8f1ba6b631de36305294dfd90bced6413edb41fe648e4a495e4ecd8db1cf', 5000000, '2026-11-27 17:30:28.181967+00', 'credited', '\x0661456a87bb1d83a90178', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:30:24.559064+00');

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
	(11, 0),
	(12, 0),
	(13, 0),
	(15, 50000000),
	(14, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x0d1afcc9a545d6de99142759d2969d3175e7541ba10da6b7d91b941b1275c5f5', '\x0ebf0b99e1d2fd3788f8b1f2823b426527eadb5d3de0dc9292f2cedda54ff227', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:30:30.47183+00', '2026-11-27 18:30:30+00'),
	('\xcbf415229d4d45529149be00897db9bf35d04030264ae167033a07436206c78f', '\x989ee54c86882ffad918a11ff9d20cbff46b9f09894a852bccb84afc6bebca7e', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:30:30.64484+00', '2026-11-27 18:30:30+00'),
	('\x2b1377d5df398cb3a696343c4e65c01eaf608807cac4beabf02114f9b066bed7', '\xae38a8d043ea8297638c2885e6a8d0f694793d3060d7fe6f77671d8da11505f8', false, 'no_route', 'OPEN', 0, '2026-11-27 17:30:30.736026+00', '2026-11-27 18:30:30+00'),
	('\x24f4a1753d2ed8e1322a2fa22649e50169279b732e19ba0fc2b1e73b7d186abb', '\xbf786131d33e580d1d91b6cf3d96535157cf53cec004fdf4fd2f223f1795ea72', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:30:30.847807+00', '2026-11-27 18:30:30+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x44f84276b8467abcf31e4ea924aa63ea40fedfc2bee86d45515ff0d73b745536'),
	('outside', '\x30bdaffd14d364cb5fabe282b787574eaf2c7dc533695e8e1975b1b639634bca');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xffba6254d346ff257802a1321317ad3cb9941c468ec43902a5330dcebabadd19', 'SETTLED', 50000000, '\xb06b25adec5139ad828005c73580c8eb0dfeff62499f8cc01dc912c486458087', 1, '2026-11-27 17:30:27.548415+00'),
	('\xbe2f8f1ba6b631de36305294dfd90bced6413edb41fe648e4a495e4ecd8db1cf', 'SETTLED', 5000000, '\x7f338bf3b71e793cc91eb7d0d5053a878ff0ae0ccafc25dbbd0fa80d7529abdc', 2, '2026-11-27 17:30:28.118008+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x0d1afcc9a545d6de99142759d2969d3175e7541ba10da6b7d91b941b1275c5f5', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:30:30.593174+00', '2026-11-27 17:30:30.593174+00'),
	(2, '\xcbf415229d4d45529149be00897db9bf35d04030264ae167033a07436206c78f', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:30:30.705072+00', '2026-11-27 17:30:30.705072+00'),
	(3, '\x2b1377d5df398cb3a696343c4e65c01eaf608807cac4beabf02114f9b066bed7', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:30:30.797354+00', '2026-11-27 17:30:30.797354+00'),
	(4, '\x24f4a1753d2ed8e1322a2fa22649e50169279b732e19ba0fc2b1e73b7d186abb', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:30:32.107042+00', '2026-11-27 17:30:30.907043+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:30:23.248077+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:30:23.569014+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:30:23.737526+00'),
	('0004_payments', 'cf308bb3062f2e8446916038efabd245859c6e43bb751765d352d0f8782101b3', 'before', '2026-11-27 17:30:23.795441+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:30:24.32684+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:30:24.576255+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:30:24.617008+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:30:24.708517+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:30:24.786478+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:30:24.844506+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:30:24.947507+00'),
	('0015_accounts', '2c3eab62758680f68277ae755451e7f3591ff7e373c2ac434fea424c71324c58', 'before', '2026-11-27 17:30:25.12445+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('38e691d8-6cf8-4770-a5a3-ba42db4017dd', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', '\x10acca6bedf237e3837044effb7f3142d40df9177bede02e438f344452c58163', '2026-11-27 17:30:26.986404+00', '2026-12-27 17:30:26.986404+00', NULL, '2026-11-27 17:30:26.986404+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('bc611b9e-4aac-4532-a03c-a1e471fcc463', '7652a488-e515-4d8a-b914-9f1034fb9894', '\xd1c8a7faad94c222d7438f9540a15fae74084425f45c8049cad455620c608b35', '2026-11-27 17:30:27.712863+00', '2026-12-27 17:30:27.712863+00', NULL, '2026-11-27 17:30:27.712863+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a32a2715-06d8-42bb-a732-d8e4872beaed', '4c801393-4bc2-45bc-b066-3296a780cc88', '\xda9f3470e7c859ee3da751fe13d72acce095889824af907909ba0767f0389e28', '2026-11-27 17:30:28.303867+00', '2026-12-27 17:30:28.303867+00', NULL, '2026-11-27 17:30:28.303867+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('a6572db8-26ea-4200-8d07-d0d5179573d4', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'BTC', '', '2026-11-27 17:30:26.880775+00'),
	('937e3eb5-b6c7-4e0f-801c-2bf4388c6788', '3caffb40-cb0e-4c3b-ab71-4564e9f5bc9b', 'USD', '', '2026-11-27 17:30:26.88571+00'),
	('b4ad6ba2-94f8-4d62-9868-679273d19e5e', '7652a488-e515-4d8a-b914-9f1034fb9894', 'BTC', '', '2026-11-27 17:30:27.700183+00'),
	('0fda7eaa-15e2-4e5d-957a-c1874c15b3da', '7652a488-e515-4d8a-b914-9f1034fb9894', 'USD', '', '2026-11-27 17:30:27.701684+00'),
	('45380e95-f647-463c-a8b8-d46edfcb35fb', '4c801393-4bc2-45bc-b066-3296a780cc88', 'BTC', '', '2026-11-27 17:30:28.262729+00'),
	('55deb82c-817d-4fea-bc30-ed60cf36c997', '4c801393-4bc2-45bc-b066-3296a780cc88', 'USD', '', '2026-11-27 17:30:28.272152+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a7f48aab5228d0600', NULL, NULL),
	(5000, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a87bb1d83a9017800', NULL, NULL),
	(-100, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a91fab22d1ad88600', 'bob', NULL),
	(100, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a91fab22d1ad88601', 'alice', NULL),
	(-50, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a945e4f8aee2e5b00', 'carol', NULL),
	(50, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a945e4f8aee2e5b01', 'bob', NULL),
	(-101, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a96715f8311fdf300', 'bob', NULL),
	(101, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a96715f8311fdf301', 'alice', NULL),
	(-50, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a97290ff89ea55300', 'carol', NULL),
	(50, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a97290ff89ea55301', 'bob', NULL),
	(-102, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a98a447b1f8847e00', 'bob', NULL),
	(102, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a98a447b1f8847e01', 'alice', NULL),
	(-51, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a99c96f3a3c0ef900', 'carol', NULL),
	(51, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a99c96f3a3c0ef901', 'bob', NULL),
	(-103, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a9b3084e78c8fb500', 'bob', NULL),
	(103, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9b3084e78c8fb501', 'alice', NULL),
	(-51, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9bc46d09f835fa00', 'carol', NULL),
	(51, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a9bc46d09f835fa01', 'bob', NULL),
	(-104, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a9c99fd2a4841c500', 'bob', NULL),
	(104, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9c99fd2a4841c501', 'alice', NULL),
	(-52, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9d250ea926e3f900', 'carol', NULL),
	(52, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a9d250ea926e3f901', 'bob', NULL),
	(-105, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a9e09c52066037f00', 'bob', NULL),
	(105, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9e09c52066037f01', 'alice', NULL),
	(-52, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9ebc1e8aad5b2c00', 'carol', NULL),
	(52, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456a9ebc1e8aad5b2c01', 'bob', NULL),
	(-106, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456a9fd1338805057b00', 'bob', NULL),
	(106, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456a9fd1338805057b01', 'alice', NULL),
	(-53, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa076445c32208b00', 'carol', NULL),
	(53, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa076445c32208b01', 'bob', NULL),
	(-107, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aa19480c631dc5b00', 'bob', NULL),
	(107, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa19480c631dc5b01', 'alice', NULL),
	(-53, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa256c15538fa8e00', 'carol', NULL),
	(53, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa256c15538fa8e01', 'bob', NULL),
	(-108, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aa3104126f18d6400', 'bob', NULL),
	(108, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa3104126f18d6401', 'alice', NULL),
	(-54, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa3bced7c5911f700', 'carol', NULL),
	(54, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa3bced7c5911f701', 'bob', NULL),
	(-109, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aa4f450fe857d9d00', 'bob', NULL),
	(109, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa4f450fe857d9d01', 'alice', NULL),
	(-54, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa63ec6bb86e80300', 'carol', NULL),
	(54, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa63ec6bb86e80301', 'bob', NULL),
	(-110, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aa764db9b8e72dd00', 'bob', NULL),
	(110, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa764db9b8e72dd01', 'alice', NULL),
	(-55, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa806227fa4699200', 'carol', NULL),
	(55, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aa806227fa4699201', 'bob', NULL),
	(-111, NULL, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aa9584e5af632ff00', 'bob', NULL),
	(111, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aa9584e5af632ff01', 'alice', NULL),
	(-55, NULL, 'b4ad6ba2-94f8-4d62-9868-679273d19e5e', '\x0661456aaa3298e198b79600', 'carol', NULL),
	(55, NULL, '45380e95-f647-463c-a8b8-d46edfcb35fb', '\x0661456aaa3298e198b79601', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aab46163cb2413400', NULL, NULL),
	(-1003, 3, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aada8b086704e9600', NULL, NULL),
	(-1010, 10, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aaf2c1e7c0d239200', NULL, NULL),
	(1010, 10, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456aafe327cd652cf400', NULL, NULL),
	(-910, 10, 'a6572db8-26ea-4200-8d07-d0d5179573d4', '\x0661456ab0f9cd6067839900', NULL, NULL);

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
