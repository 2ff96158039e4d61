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
	('3fb825f8-d18b-4640-b98c-5d679811b5ec', '04f909d2-f154-4ed4-9206-b395616068a7', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', true, '{}', '2026-11-27 17:23:21.481368+00'),
	('5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '02afe1e3-7617-46b1-932e-be538150ed7d', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', true, '{}', '2026-11-27 17:23:22.158584+00'),
	('c8fff10a-fac0-4a37-bab0-a116fd17b6d6', '753862b5-ee20-41ec-a2da-d27b51cb2599', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'db70a704-3730-46d3-91bb-9df79f67f245', true, '{}', '2026-11-27 17:23:22.428519+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x0661455129d628b3905467', 'internal_send'),
	(5000, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x066145512a9acf23017abe', 'internal_send'),
	(10100, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145512b36f59ae30e42', 'internal_send'),
	(5000, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x066145512bcbc34fcfe64c', 'internal_send'),
	(10200, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145512c6a5428cd5777', 'internal_send'),
	(5100, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x066145512dc5654688387b', 'internal_send'),
	(10300, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145512ee2a5827ed009', 'internal_send'),
	(5100, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x066145512f5ee30bd53477', 'internal_send'),
	(10400, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145513033447f68171a', 'internal_send'),
	(5200, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x0661455130dbefb1707b4c', 'internal_send'),
	(10500, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x0661455131d382f73e0dea', 'internal_send'),
	(5200, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x066145513286e6a7815fa1', 'internal_send'),
	(10600, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145513378c8657f635c', 'internal_send'),
	(5300, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x0661455134089c950061ef', 'internal_send'),
	(10700, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x0661455134f0e7da5c6134', 'internal_send'),
	(5300, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x06614551359da17b46b7c6', 'internal_send'),
	(10800, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x06614551366777aee16e21', 'internal_send'),
	(5400, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x0661455136efc9613eb0c8', 'internal_send'),
	(10900, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x0661455137c02d210216a8', 'internal_send'),
	(5400, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x06614551385f9371e740de', 'internal_send'),
	(11000, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145513957c7288fdc7d', 'internal_send'),
	(5500, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x0661455139b246e9d8c330', 'internal_send'),
	(11100, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145513a8e70117a8fef', 'internal_send'),
	(5500, '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\x066145513ad04bfc680a95', 'internal_send'),
	(100000, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145513be0863c7f73c5', 'withdrawal'),
	(100000, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x066145513e0d56dbfcf147', 'withdrawal'),
	(90000, '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x0661455141859c12225920', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:20:00+00', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'internal_send'),
	(63000, '2026-11-27 17:20:00+00', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'internal_send'),
	(290000, '2026-11-27 17:20:00+00', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('79dbb54f-8188-48d0-8da8-adde03cb53c0', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:23:21.707624+00', NULL, '2026-11-27 17:23:24.176156+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('595a7b63-37ec-4016-af43-8bff6e60f306', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:23:22.2418+00', NULL, '2026-11-27 17:23:23.740998+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5b76e9a7-609c-455b-8bbc-46d7c3aaf749', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:23:22.484831+00', NULL, '2026-11-27 17:23:24.530723+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('22bfffe9-e889-4b4b-bb27-3d1745972dda', '79dbb54f-8188-48d0-8da8-adde03cb53c0', '\xcefd21033f3ef3e4173249f87fab168cf3c6d5ce1521b22ddd0abe71834363f9', 'blink_ysFG8g', 'k2c0', '2026-11-27 17:23:21.712736+00', NULL),
	('37935163-6442-4f40-870b-9dbe3da99c92', '595a7b63-37ec-4016-af43-8bff6e60f306', '\x774c962714f02c8a3786fb45ec8c4206b10160fcc2168c36b28a04a12e0c18b0', 'blink_BtsPUg', 'd7kn', '2026-11-27 17:23:22.242386+00', NULL),
	('ff78258b-f6dc-4e56-8c84-5dcd4a5527b2', '5b76e9a7-609c-455b-8bbc-46d7c3aaf749', '\x4d7ca317f500341b30526b886d5d75b2f831fe08478d606df9631d59a0e82085', 'blink_ppTHlA', 'jMld', '2026-11-27 17:23:22.489718+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614551194a1adcb2774816', '2026-11-27 17:23:21.513617+00', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145511a7389cf977cfc36', '2026-11-27 17:23:21.58968+00', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-000000000001', '0833ec1c-37fe-421c-8706-3a6a68c7c897', '{}', '{"expires_at": "2026-12-27T17:23:21.574436+00:00"}'),
	('\x066145511cb91dac7bf69660', '2026-11-27 17:23:21.738569+00', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'api_key.created', 'session', '0833ec1c-37fe-421c-8706-3a6a68c7c897', '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-000000000002', '79dbb54f-8188-48d0-8da8-adde03cb53c0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_ysFG8g…k2c0", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145511e4df43e6a4eb87a', '2026-11-27 17:23:21.842228+00', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'account.username_set', 'key', '79dbb54f-8188-48d0-8da8-adde03cb53c0', '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145512357c62231efaaa1', '2026-11-27 17:23:22.172416+00', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661455123a829d2a66cdb1b', '2026-11-27 17:23:22.192972+00', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-000000000007', '965c740a-d95b-4d78-bd85-cc65b371a72e', '{}', '{"expires_at": "2026-12-27T17:23:22.191345+00:00"}'),
	('\x06614551249f99dd91c7d6fc', '2026-11-27 17:23:22.256332+00', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'api_key.created', 'session', '965c740a-d95b-4d78-bd85-cc65b371a72e', '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-000000000008', '595a7b63-37ec-4016-af43-8bff6e60f306', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_BtsPUg…d7kn", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614551256e9560443ec72c', '2026-11-27 17:23:22.309314+00', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'account.username_set', 'key', '595a7b63-37ec-4016-af43-8bff6e60f306', '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614551276bacfbed04231f', '2026-11-27 17:23:22.439651+00', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661455127b5c78d292623ce', '2026-11-27 17:23:22.458614+00', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-00000000000d', '46c9920f-4ec7-41fb-97f8-59ca8ba731de', '{}', '{"expires_at": "2026-12-27T17:23:22.448528+00:00"}'),
	('\x06614551283976eb9deebe97', '2026-11-27 17:23:22.492323+00', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', 'api_key.created', 'session', '46c9920f-4ec7-41fb-97f8-59ca8ba731de', '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-00000000000e', '5b76e9a7-609c-455b-8bbc-46d7c3aaf749', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_ppTHlA…jMld", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661455128d41d93c0ee1648', '2026-11-27 17:23:22.531915+00', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', 'account.username_set', 'key', '5b76e9a7-609c-455b-8bbc-46d7c3aaf749', '127.0.0.1', 'python-httpx2/2.16.2', '4379bc93-3c93-4a2b-85d4-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(3, -100000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(3, 100000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(4, -50000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(4, 50000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(5, -101000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(5, 101000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(6, -50000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(6, 50000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(7, -102000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(7, 102000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(8, -51000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(8, 51000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(9, -103000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(9, 103000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(10, -51000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(10, 51000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(11, -104000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(11, 104000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(12, -52000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(12, 52000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(13, -105000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(13, 105000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(14, -52000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(14, 52000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(15, -106000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(15, 106000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(16, -53000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(16, 53000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(17, -107000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(17, 107000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(18, -53000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(18, 53000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(19, -108000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(19, 108000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(20, -54000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(20, 54000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(21, -109000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(21, 109000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(22, -54000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(22, 54000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(23, -110000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(23, 110000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(24, -55000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(24, 55000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(25, -111000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(25, 111000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3');
INSERT INTO public.entry VALUES
	(26, -55000, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3'),
	(26, 55000, 'db70a704-3730-46d3-91bb-9df79f67f245'),
	(27, -1010000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(31, -1010000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(33, -910000, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(781, 1, '2026-11-27 17:23:22.126079+00', 'lightning_receipt', '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x0661455121ed441983252700'),
	(794, 2, '2026-11-27 17:23:22.395922+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455126bbd4268a7edb00'),
	(802, 3, '2026-11-27 17:23:22.610015+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455129d628b390546701'),
	(804, 4, '2026-11-27 17:23:22.649791+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145512a9acf23017abe01'),
	(807, 5, '2026-11-27 17:23:22.689927+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512b36f59ae30e4201'),
	(809, 6, '2026-11-27 17:23:22.736537+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145512bcbc34fcfe64c01'),
	(812, 7, '2026-11-27 17:23:22.77708+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512c6a5428cd577701'),
	(816, 8, '2026-11-27 17:23:22.88229+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145512dc5654688387b01'),
	(820, 9, '2026-11-27 17:23:22.930547+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512ee2a5827ed00901'),
	(822, 10, '2026-11-27 17:23:22.96182+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145512f5ee30bd5347701'),
	(825, 11, '2026-11-27 17:23:23.015943+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513033447f68171a01'),
	(827, 12, '2026-11-27 17:23:23.059485+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x0661455130dbefb1707b4c01'),
	(830, 13, '2026-11-27 17:23:23.12353+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455131d382f73e0dea01'),
	(832, 14, '2026-11-27 17:23:23.169559+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145513286e6a7815fa101'),
	(835, 15, '2026-11-27 17:23:23.231647+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513378c8657f635c01'),
	(837, 16, '2026-11-27 17:23:23.267578+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x0661455134089c950061ef01'),
	(840, 17, '2026-11-27 17:23:23.327044+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455134f0e7da5c613401'),
	(842, 18, '2026-11-27 17:23:23.370767+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x06614551359da17b46b7c601'),
	(845, 19, '2026-11-27 17:23:23.42299+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x06614551366777aee16e2101'),
	(847, 20, '2026-11-27 17:23:23.457645+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x0661455136efc9613eb0c801'),
	(850, 21, '2026-11-27 17:23:23.511426+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455137c02d210216a801'),
	(852, 22, '2026-11-27 17:23:23.552904+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x06614551385f9371e740de01'),
	(855, 23, '2026-11-27 17:23:23.615059+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513957c7288fdc7d01'),
	(857, 24, '2026-11-27 17:23:23.638391+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x0661455139b246e9d8c33001'),
	(860, 25, '2026-11-27 17:23:23.694567+00', 'lightning_receipt', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513a8e70117a8fef01'),
	(862, 26, '2026-11-27 17:23:23.711344+00', 'intraledger_receipt', 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145513ad04bfc680a9501');

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
	('\x08e91006f383970a8c978d51a1c9995906d764d7399eb283246313e979f421d6', '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'BTC', 'lnbcrt500u1p4sn0yfsp52qfu9srdsfltly0hph3r9urty2wsp8uwkhkmvwcvs888p6yk2r2spp5pr53qphnswts4ryh34g6rjvetyrdwexh8x0t9qeyvvf7j705y8tqdqqxqrwzqcqzzs9qrsgqryq8l27x84g5tfxgp7wf0z09juntzrj7q40k2wku5trqyvjtq6nz053eugn5a0lellhv9adxtyfjkrnyy2nv9wfgsg5vt0ukrsdp58qpvlhswh', '\x5013c2c06d827ebf91f70de232f06b229d009f8eb5edb63b0c81ce70e89650d5', '\x185d88d1711ce7c49e804f4c5c1b14b74718404125c8852fd9a706bf426b92fa', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:23:21.952803+00', '2026-11-27 21:23:21+00', 'PAID', 50000000, '\x0661455121ed4419832527', 'lightning'),
	('\xeb3f394f96fbd08d614c6fb44a09a6c456672bdfae9229141c585629f48a5595', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt50u1p4sn0y2sp5fxkh6w37fn62ywafn45r7y0vee4fku9vtun6j5vggzy4x9cf420spp5avlnjnukl0gg6c2vd76y5zdxc3txw27l46fzj9qutptznay22k2sdqqxqrwzqcqzzs9qrsgqvrml8au0cdxf45mvmc9h2akcz277v959n7hucg862j8qlwsjqdeh3ul2sl6magz0qafhgfuel5eg2wpx5422ggach3hywstytttfmncpkzf34q', '\x49ad7d3a3e4cf4a23ba99d683f11ecce6a9b70ac5f27a951884089531709aa9f', '\xec966e44745c72691a7a3f8efb59a5eb8347a0163076966e7871ce83def1f56d', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:23:22.340454+00', '2026-11-27 21:23:22+00', 'PAID', 5000000, '\x0661455126bbd4268a7edb', 'lightning'),
	('\xd5f2d886a8fff65f5ef8a2ce61f7a3d7f37f1c66323ab7454f7a7b27e077deb3', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1u1p4sn0y2sp5s35yxfrgddv0f3ph2jsechn2p9qertjjmuyca00jlrpsj4vn6ejqpp56hed3p4gllm97hhc5t8xraar6leh78rxxgatw3200faj0crhm6esdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqes66lwc7cpttd787sktkjxxkt7ka62yu68utsljguhgs59l9as5pxrqnqhyspwc8smpqeepau08h0astupddtpmmlzv3rzsxaf2y3vcpxyxurs', '\x84684324686b58f4c43754a19c5e6a094191ae52df098ebdf2f8c3095593d664', '\xae8a86cf63daa1c876fd795415b37738ec384c7560f9eabcff51a2900c47cf07', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:23:22.546044+00', '2026-11-27 21:23:22+00', 'PAID', 100000, '\x0661455129d628b3905467', 'intraledger'),
	('\x70e64e77966a76f45fbd0029de631ab50252e9d8173f4fb9a0ebcaf290fc6594', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1010n1p4sn0y2sp5kxkw4namazulpu9447hxf2sh7zy474ck4m4q7dy7u8r72h83unqspp5wrnyuaukdfm0ghaaqq5aucc6k5p996wczul5lwdqa0909y8uvk2qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqc4pzyvv0uv0y2wzr6wwgluvdllscnufjc6y2sez9a9xdp704jxs8cgxqudu8k5vpec5kv4gasj8gja9fppg5ye5pmqtmxheduhl5fwsq5fh65r', '\xb1aceacfbbe8b9f0f0b5afae64aa17f0895f5716aeea0f349ee1c7e55cf1e4c1', '\x39f6b11c9800ae953a5369d81e0626ea8cb2a0a1edc649c16cb942b5ec9434ab', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:23:22.672178+00', '2026-11-27 21:23:22+00', 'PAID', 101000, '\x066145512b36f59ae30e42', 'intraledger'),
	('\x78cb8b9a5323436812ed4c9b555f918519a322e0dd1c018116cd1b31008ae2a8', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1020n1p4sn0y2sp5ue5zf3qkc6rtnd2qrclhfj5u59fjd6duz7y8p2y0f65hu0uqe3cqpp50r9chxjnydpksyhdfjd42hu3s5v6xghqm5wqrqgke5dnzqy2u25qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqh05nyry9qwjf0gv88nkjfd90ltq38hjflppr9u2sny2mfpdtf49snaf8j8c85srq7keakjjeduzud83nwh06htd3maar4swvh45ughqphqcvls', '\xe66824c416c686b9b5401e3f74ca9ca15326e9bc178870a88f4ea97e3f80cc70', '\xe544976b89f83dce93b73f5148451304fb3eb9302a994d8a8a7bed16b90cdbf1', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:23:22.753296+00', '2026-11-27 21:23:22+00', 'PAID', 102000, '\x066145512c6a5428cd5777', 'intraledger'),
	('\xf5449aa6d125b313710709e6c0b1a78d6405b69d617a6b92d9bdf107de114587', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1030n1p4sn0y2sp5z48vsp8atz4fwqnmye8rum4udfqzrgwsx3ngw4ft6jgsy3c76cjspp574zf4fk3yke3xug8p8nvpvd834jqtd5av9axhykehhcs0hs3gkrsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq855ufrhqlqdl532xa77dg5pew2f404yfh2ahdpy6rqlt99wpfr4rr6ep9p9h2acafa46p8pktzatphquv9306722txudpex4lyq95xcpcc8d8e', '\x154ec804fd58aa97027b264e3e6ebc6a4021a1d0346687552bd49102471ed625', '\x15335d7fefe1d3a7dd20866ac94819258eaf9641bbbae8bb47e25c1f48313f56', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:23:22.893748+00', '2026-11-27 21:23:22+00', 'PAID', 103000, '\x066145512ee2a5827ed009', 'intraledger'),
	('\x99d91681acf4456af8cf9cda2684baa0229a7223fdd7836135435b77cf150c22', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1040n1p4sn0y2sp52u4uklehvhtu40sj7wncdyk83xpceadvc8ahmxvqrc03y75ta57spp5n8v3dqdv73zk47x0nndzdp965q3f5u3rlhtcxcf4gddh0nc4ps3qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq7fk49rhyt06wjmzy4v47tjpmlrlps6gtlewyr0du0tjnlyae8tar25vdjztfcv6zrqjulkcjwlc8yffyqlpvjt9mj9pcedtgmkuq9ucq9j7ved', '\x572bcb7f3765d7cabe12f3a78692c789838cf5acc1fb7d99801e1f127a8bed3d', '\x49cfeefa74f5433f893b10297905bada4f59e219e7ed622f9142aaaf9b8a8197', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:23:22.984298+00', '2026-11-27 21:23:22+00', 'PAID', 104000, '\x066145513033447f68171a', 'intraledger'),
	('\x5dee9c9585e855bc49fbfc053fdf3fd6f84a1aa5e72b6af4b964c320198bd5fe', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1050n1p4sn0ytsp5tun4wcrl70xygnm96vrertz9ws2pj4hafwwcx05w6tvunvj2t2yqpp5thhfe9v9ap2mcj0mlsznlhel6muy5x49uu4k4a9evnpjqxvt6hlqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqsc7dpkhkydpalfqx8zpuatp404nuz4w5e6d0zyufhmmaxvd4nlwz9dak3447vsjl9j2k46gc2ngfatmkxwh6yk633gv8t6a5kl6w75cqu7z5rk', '\x5f2757607ff3cc444f65d30791ac4574141956fd4b9d833e8ed2d9c9b24a5a88', '\xb196fc6cca9744b4e30cf942f385cbcc6c5da5aa79ffc6c04119021ab9d1f99c', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:23:23.086285+00', '2026-11-27 21:23:23+00', 'PAID', 105000, '\x0661455131d382f73e0dea', 'intraledger'),
	('\xa83a0605b3afaf6860d1e0071b1462c89ef82ed860439b14e0634c333815a8d9', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1060n1p4sn0ytsp5cmz0yz8tq5qnlr3ue7elypk6yp6stcwzket06v5zn86xff90rv2spp54qaqvpdn47hkscx3uqr3k9rzez00stkcvppek98qvdxrxwq44rvsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqh60npxrl59ztuc373jrnv42pk2qte53hjpnqt722g9rv4khf3xky7d3dgx570r4pjnhdw905qk9zm66xvj236ytdsu79pz8fnv56jmgpgq5uhx', '\xc6c4f208eb05013f8e3ccfb3f206da207505e1c2b656fd328299f464a4af1b15', '\x929061b8a06bf13289e9f232556d207963fec486fb7d859f4e413048e60206e0', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:23:23.201544+00', '2026-11-27 21:23:23+00', 'PAID', 106000, '\x066145513378c8657f635c', 'intraledger'),
	('\x4a0d704eaa3d4a8e0d01337c9b60722a8de638e7d60c503cf8bf0dfdb48490ac', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1070n1p4sn0ytsp53j29edly6gjh57xcw42ln80uj58c5j25n5s9rqjcunfnr66cdxlqpp5fgxhqn42849gurgpxd7fkcrj92x7vw886cx9q08chuxlmdyyjzkqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqtfdafputyva4ztll4m4vhdx9j5vs62k9aat9hcg66t3fweg29jpha5fvxeeevc6gmw4e3t0y0qyucwyeglen7zns4jmpke5tgjm7aqcphq4t0q', '\x8c945cb7e4d2257a78d87555f99dfc950f8a49549d20518258e4d331eb5869be', '\xf500f3218602ce7414d64686e4932247dd7d8da5cb569c94d53c42691cbd0d2c', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:23:23.29696+00', '2026-11-27 21:23:23+00', 'PAID', 107000, '\x0661455134f0e7da5c6134', 'intraledger'),
	('\xcce276f7d6b1665ca6cb680dcfc3c58643672fc4ed0a705fe47a04c99a729879', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1100n1p4sn0ytsp5akjerkjnw8jkeqczzleyrra45k8tzhhf9c8f0c6d0sh3yqug608spp5en38da7kk9n9efktdqxuls79sepkwt7ya598qhly0gzvnxnjnpusdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqqnsl3gqxk8la235k0jvxt0ryxh2rn2dxr7zf3ksk57a8mmgeta6qp7fa6kv3mq0mezsnytjust3kfx76mdpy3ljerlgr6p2asrzmspsp5kdsut', '\xeda591da5371e56c830217f2418fb5a58eb15ee92e0e97e34d7c2f120388d3cf', '\xf56c8cd55a3396892e663c8c9df6490e55311e6e2f871bb5f19f30bcd5b8e7c8', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:23:23.586791+00', '2026-11-27 21:23:23+00', 'PAID', 110000, '\x066145513957c7288fdc7d', 'intraledger'),
	('\x4783440640dd15d22b73f8486401a076482e32b940938d44e5e834848f9b0480', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1110n1p4sn0ytsp5wxa2uklvg2kc4hn3wzy5gm2cjjqjnxsempdz3myqsfg7qfmrtc3spp5g7p5gpjqm52ay2mnlpyxgqdqweyzuv4egzfc6389aq6gfrumqjqqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq7yvtq4wwpcec5jmdhssfdaze7nrz9fxju8hup5066gkc57hk28dpwj5lfjkjzx44zw3ujfnvymasfnqeu89pq0f2uc4j0uyxs5n5ncgpfufvkh', '\x71baae5bec42ad8ade717089446d589481299a19d85a28ec808251e027635e23', '\x02a31281afb6e22f0919f4dd35d05c477e5773cf0f68eb427cb98165a9d4164e', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:23:23.660802+00', '2026-11-27 21:23:23+00', 'PAID', 111000, '\x066145513a8e70117a8fef', 'intraledger'),
	('\x44d4db80f255bc3e6589c2d6d4294418a68e2fe5425a23e0a3b5dd7d21bb203b', 'db70a704-3730-46d3-91bb-9df79f67f245', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', 'BTC', 'lnbcrt5u1p4sn0yvsp5dul6a23kksnxajq7e46g2vl6nzn8v0tvgquxcr2hdcwyem6r9gaqpp5gn2dhq8j2k7ruevfcttdg22yrzngutl9gfdz8c9rkhwh6gdmyqasdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqpuzeurmxeak750crkp4mwv8umf8wdfut2g9pqm54vtjh2eg0e5zypftr3v8zd63cmn56zmmah685melrr7d3fruvpj5tchn3she2vesq96cstj', '\x6f3faeaa36b4266ec81ecd748533fa98a6763d6c40386c0d576e1c4cef432a3a', '\x1e7ca6fe8a8c185193231ca4974bd11b72febf641e54a42575f35fcb624f269a', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:23:24.502432+00', '2026-11-27 21:23:24+00', 'OPEN', NULL, NULL, NULL),
	('\x92b6a92f199018cb2a4113639c021d6a76e2880c93544b14f0a162207515a74d', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1080n1p4sn0ytsp5xqyccv74pqu75hlz0prupa8u9gfrfq7f9wyjfrxzsjr0ah3yu9nqpp5j2m2jtcejqvvk2jpzd3ecqsadfmw9zqvjd2yk98s593zqag45axsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqdy6vvdzccwvmkp9kg6rtne635u2yuqjdldk3fqcj9mcwmv9x69apqap2cvjlfpl5rqldwlaalrxpa8pkft4g0hjmzq6x9yumvh4l9hsqazpwgz', '\x30098c33d50839ea5fe27847c0f4fc2a123483c92b89248cc28486fede24e166', '\x11378fa0b90c2f8195464c61d01ec217a1127aaac2b98a8523968d5c9c2bd288', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:23:23.396862+00', '2026-11-27 21:23:23+00', 'PAID', 108000, '\x06614551366777aee16e21', 'intraledger'),
	('\xadc779d88f51ca20f627d91571c09bbdf2607c6da0530b7fc1c5c9c9831de638', '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', 'lnbcrt1090n1p4sn0ytsp5v8tkly8fpu697vpxq4l6xgy2vhqj9wgg5kfq0n7cy8zwhhrxx8sqpp54hrhnky0289zpa38my2hrsymhhexqlrd5pfskl7pchyunqcaucuqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq9zrk92t5whqyvtyzs5yaqmp7z8yjmmsygx6c2pvx02sl4yu5fr0nrfhaz5d66rzwx3tqes2nfxv8gvtlfyzrwqjq23cfa05mlsln2mqpgyjev2', '\x61d76f90e90f345f3026057fa3208a65c122b908a59207cfd821c4ebdc6631e0', '\x064b2600bb5cca004d56b35e79b67f8b18dfec888af55f40d7402f7a190c9f41', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:23:23.496875+00', '2026-11-27 21:23:23+00', 'PAID', 109000, '\x0661455137c02d210216a8', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:23:22.079556+00', 'lightning_receipt'),
	(2, '2026-11-27 17:23:22.39458+00', 'lightning_receipt'),
	(3, '2026-11-27 17:23:22.597928+00', 'intraledger'),
	(4, '2026-11-27 17:23:22.648271+00', 'intraledger'),
	(5, '2026-11-27 17:23:22.688245+00', 'intraledger'),
	(6, '2026-11-27 17:23:22.726339+00', 'intraledger'),
	(7, '2026-11-27 17:23:22.766932+00', 'intraledger'),
	(8, '2026-11-27 17:23:22.855781+00', 'intraledger'),
	(9, '2026-11-27 17:23:22.928805+00', 'intraledger'),
	(10, '2026-11-27 17:23:22.960611+00', 'intraledger'),
	(11, '2026-11-27 17:23:23.01498+00', 'intraledger'),
	(12, '2026-11-27 17:23:23.058159+00', 'intraledger'),
	(13, '2026-11-27 17:23:23.121538+00', 'intraledger'),
	(14, '2026-11-27 17:23:23.167462+00', 'intraledger'),
	(15, '2026-11-27 17:23:23.229384+00', 'intraledger'),
	(16, '2026-11-27 17:23:23.266204+00', 'intraledger'),
	(17, '2026-11-27 17:23:23.325671+00', 'intraledger'),
	(18, '2026-11-27 17:23:23.369889+00', 'intraledger'),
	(19, '2026-11-27 17:23:23.421559+00', 'intraledger'),
	(20, '2026-11-27 17:23:23.456457+00', 'intraledger'),
	(21, '2026-11-27 17:23:23.509805+00', 'intraledger'),
	(22, '2026-11-27 17:23:23.550611+00', 'intraledger'),
	(23, '2026-11-27 17:23:23.614151+00', 'intraledger'),
	(24, '2026-11-27 17:23:23.637318+00', 'intraledger'),
	(25, '2026-11-27 17:23:23.69368+00', 'intraledger'),
	(26, '2026-11-27 17:23:23.710539+00', 'intraledger'),
	(27, '2026-11-27 17:23:23.78023+00', 'lightning_reserve'),
	(28, '2026-11-27 17:23:23.874278+00', 'lightning_settled'),
	(29, '2026-11-27 17:23:23.922774+00', 'lightning_reserve'),
	(30, '2026-11-27 17:23:23.984955+00', 'lightning_settled'),
	(31, '2026-11-27 17:23:24.033095+00', 'lightning_reserve'),
	(32, '2026-11-27 17:23:24.081615+00', 'lightning_failed'),
	(33, '2026-11-27 17:23:24.150172+00', 'lightning_reserve');

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
	('595a7b63-37ec-4016-af43-8bff6e60f306', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 24566, 24566),
	('595a7b63-37ec-4016-af43-8bff6e60f306', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1543, 1543),
	('5b76e9a7-609c-455b-8bbc-46d7c3aaf749', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 12696, 12696),
	('5b76e9a7-609c-455b-8bbc-46d7c3aaf749', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 174, 174),
	('79dbb54f-8188-48d0-8da8-adde03cb53c0', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 33578, 33578),
	('79dbb54f-8188-48d0-8da8-adde03cb53c0', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 36792, 36792),
	('79dbb54f-8188-48d0-8da8-adde03cb53c0', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 521, 521),
	('595a7b63-37ec-4016-af43-8bff6e60f306', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 404125, 89526),
	('595a7b63-37ec-4016-af43-8bff6e60f306', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 170879, 20844),
	('5b76e9a7-609c-455b-8bbc-46d7c3aaf749', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 21032, 21032),
	('79dbb54f-8188-48d0-8da8-adde03cb53c0', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 870371, 301217);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('24b3e74b-a5c6-4a88-b9a0-c6f3dab01f02', 3, '2026-11-27 17:23:24.752993+00');

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
	('d1880447-2c6c-4842-aa2b-dd48198f0ead', 'USD', NULL, 0, '-infinity'),
	('21e25156-01f8-4aa5-94b7-31c572ce78a1', 'USD', NULL, 0, '-infinity'),
	('62e5a6e5-03e5-471b-b081-0aa93181263e', 'USD', NULL, 0, '-infinity'),
	('db70a704-3730-46d3-91bb-9df79f67f245', 'BTC', NULL, 630000, '2026-11-27 17:23:23.710539+00'),
	('9d4f08c8-60c3-4d52-a8d1-6795e73792f3', 'BTC', NULL, 5636000, '2026-11-27 17:23:23.710539+00'),
	('6d1e97d2-fcd2-4952-935a-f4c245fae9ff', 'BTC', NULL, 45819000, '2026-11-27 17:23:24.150172+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661455121ed4419832527', '\x08e91006f383970a8c978d51a1c9995906d764d7399eb283246313e979f421d6', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661455126bbd4268a7edb', '\xeb3f394f96fbd08d614c6fb44a09a6c456672bdfae9229141c585629f48a5595', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661455129d628b3905467', '\xd5f2d886a8fff65f5ef8a2ce61f7a3d7f37f1c66323ab7454f7a7b27e077deb3', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145512a9acf23017abe', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145512b36f59ae30e42', '\x70e64e77966a76f45fbd0029de631ab50252e9d8173f4fb9a0ebcaf290fc6594', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145512bcbc34fcfe64c', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145512c6a5428cd5777', '\x78cb8b9a5323436812ed4c9b555f918519a322e0dd1c018116cd1b31008ae2a8', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145512dc5654688387b', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145512ee2a5827ed009', '\xf5449aa6d125b313710709e6c0b1a78d6405b69d617a6b92d9bdf107de114587', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145512f5ee30bd53477', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145513033447f68171a', '\x99d91681acf4456af8cf9cda2684baa0229a7223fdd7836135435b77cf150c22', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661455130dbefb1707b4c', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661455131d382f73e0dea', '\x5dee9c9585e855bc49fbfc053fdf3fd6f84a1aa5e72b6af4b964c320198bd5fe', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145513286e6a7815fa1', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145513378c8657f635c', '\xa83a0605b3afaf6860d1e0071b1462c89ef82ed860439b14e0634c333815a8d9', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661455134089c950061ef', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661455134f0e7da5c6134', '\x4a0d704eaa3d4a8e0d01337c9b60722a8de638e7d60c503cf8bf0dfdb48490ac', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614551359da17b46b7c6', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614551366777aee16e21', '\x92b6a92f199018cb2a4113639c021d6a76e2880c93544b14f0a162207515a74d', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661455136efc9613eb0c8', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661455137c02d210216a8', '\xadc779d88f51ca20f627d91571c09bbdf2607c6da0530b7fc1c5c9c9831de638', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614551385f9371e740de', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145513957c7288fdc7d', '\xcce276f7d6b1665ca6cb680dcfc3c58643672fc4ed0a705fe47a04c99a729879', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661455139b246e9d8c330', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145513a8e70117a8fef', '\x4783440640dd15d22b73f8486401a076482e32b940938d44e5e834848f9b0480', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145513ad04bfc680a95', NULL, NULL, '595a7b63-37ec-4016-af43-8bff6e60f306', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145513be0863c7f73c5', '\xc187ba0469d9754d7756246df666dd0d9b21ccba835c392558afcd9dc26a7842', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145513e0d56dbfcf147', '\x12a5b9bf2f3b66c2e0a8a3360fc93fddb0acf6631d502082f0009832426cdde4', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145513fbc47cf444e97', '\x841ee8779f24ece4a08c9f8cd181cd52a08ffff0560527644dbf90619bfc8223', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145514079cf5cdfe660', '\x841ee8779f24ece4a08c9f8cd181cd52a08ffff0560527644dbf90619bfc8223', '\x066145513fbc47cf444e97', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661455141859c12225920', '\x1d817a91e318316201d8cbc0adc78eb20c425bdf4ac2454d1853e19a73522f4b', NULL, '79dbb54f-8188-48d0-8da8-adde03cb53c0', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x034b9c1b312418caae884334241e60809b4e11fc353314e9247152766b722cff77', 2, 'latchkey:caff3dd6-0f9c-47ff-bf8d-25c7b08c6d65/0015', '2026-11-27 17:23:24.696044+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145513be0863c7f73c5', 'lightning', '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xc187ba0469d9754d7756246df666dd0d9b21ccba835c392558afcd9dc26a7842', 'lnbcrt10u1p4sn0ytsp5v7zern9qlqpdw7khfspahz6yu8zs7hhzlec4y9fy2djwjuul08rspp5cxrm5prfm9656a6ky3klvekapkdjrn96sdwrjf2c4lxemsn20ppqdqqcqzzs9qrsgq4d73yfyk3cvz5xecp89yt8lglvgwwtyggrlc6eme2a57td55tzukht020p7cy7qj9wvsu9scg5yyxjg8vlz7c0khzzk3xwdk4fywd8qq9tyxv3', '\x03459114dbf16228859761a58e38429c1c11efc96d1567e1f52c5ee62889ad1375', '2026-11-27 17:23:31.780285+00', NULL, NULL, 'settled', 1100, '\x35323e8bf6804a045f601d69401c17af18ced923ad0d52936e5aad61f348ab66', NULL, '2026-11-27 17:23:23.874286+00'),
	('\x066145513e0d56dbfcf147', 'lightning', '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x12a5b9bf2f3b66c2e0a8a3360fc93fddb0acf6631d502082f0009832426cdde4', 'lnbcrt10u1p4sn0ytsp5s02745hd8g8s5u94nuwwgpaa749p98en9d5ewzlhh0gg9jrvvjuspp5z2jmn0e08dnv9c9g5vmqljflmkc2eanrr4gzpqhsqzvrysnvmhjqdqqcqzzs9qrsgq6jhc6w0npr9gp8099np36vkltlagnzhn05rshtm2j4lhythyxfup7ynv5vs5rl4htm499hlkssgmlr4yr69n0tdat0tzule0ghm6vrsprzysyp', '\x03459114dbf16228859761a58e38429c1c11efc96d1567e1f52c5ee62889ad1375', '2026-11-27 17:23:31.922841+00', NULL, NULL, 'settled', 3000, '\x93b4118766d0f8b076b6cad990bb085386ab420dc9338a46d77c353df6a4df37', NULL, '2026-11-27 17:23:23.984972+00'),
	('\x066145513fbc47cf444e97', 'lightning', '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x841ee8779f24ece4a08c9f8cd181cd52a08ffff0560527644dbf90619bfc8223', 'lnbcrt10u1p4sn0yvsp5ch036xtmrad4j4hejslx26r9z38pjyf88cdlv7exfesd8thslkqspp5ss0wsaulynkwfgyvn7xdrqwd22sgllls2czjwezdh7gxrxlusg3sdqqcqzzs9qrsgqng6pzuqz3f8l93uesm5a3wrpacfj3ek84dtxkz0ydtw7rneu9v4xzs084dvvy0mh6fa3usfw26g2xkzmrhs96pyjzq67l0m6kqfmkjqqn43587', '\x03459114dbf16228859761a58e38429c1c11efc96d1567e1f52c5ee62889ad1375', '2026-11-27 17:23:32.033199+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:23:24.0817+00'),
	('\x0661455141859c12225920', 'lightning', '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', 'BTC', 900000, 10000, 910, 910000, NULL, '\x1d817a91e318316201d8cbc0adc78eb20c425bdf4ac2454d1853e19a73522f4b', 'lnbcrt9u1p4sn0yvsp5c7c8k25a88cnyh8n8zwnqkdr0fmxtppkh23cq39cvyn3dmpfgpwspp5rkqh4y0rrqckyqwce0q2m3uwkgxyyk7lftpy2ngc20se5u6j9a9sdqqcqzzs9qrsgq0jykma9fdkku2l706e5g936v5lsj4a6q022rys2hvzshqzh682z33qheh8v607esp6psfphaz64t0snszgp8p3hq4v8nhk8uvewakdqput9q5t', '\x03459114dbf16228859761a58e38429c1c11efc96d1567e1f52c5ee62889ad1375', '2026-11-27 17:23:24.428097+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x08e91006f383970a8c978d51a1c9995906d764d7399eb283246313e979f421d6', 50000000, '2026-11-27 17:23:22.079784+00', 'credited', '\x0661455121ed4419832527', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xeb3f394f96fbd08d614c6fb44a09a6c456672bdfae9229141c585629f48a5595', 5000000, '2026-11-27 17:23:22.39467+00', 'credited', '\x0661455126bbd4268a7edb', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:23:19.154386+00');

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
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 5000000),
	(8, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xc187ba0469d9754d7756246df666dd0d9b21ccba835c392558afcd9dc26a7842', '\x35323e8bf6804a045f601d69401c17af18ced923ad0d52936e5aad61f348ab66', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:23:23.741939+00', '2026-11-27 18:23:23+00'),
	('\x12a5b9bf2f3b66c2e0a8a3360fc93fddb0acf6631d502082f0009832426cdde4', '\x93b4118766d0f8b076b6cad990bb085386ab420dc9338a46d77c353df6a4df37', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:23:23.896989+00', '2026-11-27 18:23:23+00'),
	('\x841ee8779f24ece4a08c9f8cd181cd52a08ffff0560527644dbf90619bfc8223', '\xf307507a37bcdeb82a2440605c3701e0b8c01bed3b30bf8971cab1c5b5fef727', false, 'no_route', 'OPEN', 0, '2026-11-27 17:23:24.011786+00', '2026-11-27 18:23:24+00'),
	('\x1d817a91e318316201d8cbc0adc78eb20c425bdf4ac2454d1853e19a73522f4b', '\x84e88d1f4e3f8c3dbc21f79da90a747522273695f58ae715a9bb82ed1020e43a', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:23:24.110381+00', '2026-11-27 18:23:24+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x70d90a4f3ddf941775974e92ff5a3a6cdc22bb62123282254c44ed24126ad61a'),
	('outside', '\x19d457df381552b7ef939fd0017e2f4d8c0bf2528636348adc10da08d4c5d03f');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x08e91006f383970a8c978d51a1c9995906d764d7399eb283246313e979f421d6', 'SETTLED', 50000000, '\x185d88d1711ce7c49e804f4c5c1b14b74718404125c8852fd9a706bf426b92fa', 1, '2026-11-27 17:23:22.023819+00'),
	('\xeb3f394f96fbd08d614c6fb44a09a6c456672bdfae9229141c585629f48a5595', 'SETTLED', 5000000, '\xec966e44745c72691a7a3f8efb59a5eb8347a0163076966e7871ce83def1f56d', 2, '2026-11-27 17:23:22.379726+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xc187ba0469d9754d7756246df666dd0d9b21ccba835c392558afcd9dc26a7842', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:23:23.852432+00', '2026-11-27 17:23:23.852433+00'),
	(2, '\x12a5b9bf2f3b66c2e0a8a3360fc93fddb0acf6631d502082f0009832426cdde4', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:23:23.97443+00', '2026-11-27 17:23:23.97443+00'),
	(3, '\x841ee8779f24ece4a08c9f8cd181cd52a08ffff0560527644dbf90619bfc8223', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:23:24.063061+00', '2026-11-27 17:23:24.063061+00'),
	(4, '\x1d817a91e318316201d8cbc0adc78eb20c425bdf4ac2454d1853e19a73522f4b', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:23:25.396545+00', '2026-11-27 17:23:24.196545+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:23:17.998213+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:23:18.272781+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:23:18.453251+00'),
	('0004_payments', 'cf308bb3062f2e8446916038efabd245859c6e43bb751765d352d0f8782101b3', 'before', '2026-11-27 17:23:18.510536+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:23:18.962418+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:23:19.200532+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:23:19.273094+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:23:19.372497+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:23:19.439452+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:23:19.473491+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:23:19.551855+00'),
	('0015_accounts', '2c3eab62758680f68277ae755451e7f3591ff7e373c2ac434fea424c71324c58', 'before', '2026-11-27 17:23:19.656462+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('0833ec1c-37fe-421c-8706-3a6a68c7c897', '3fb825f8-d18b-4640-b98c-5d679811b5ec', '\x0fddf9b701a83484fb15c87eb1dcad7910256bae7c8419a09132df353092df9c', '2026-11-27 17:23:21.574436+00', '2026-12-27 17:23:21.574436+00', NULL, '2026-11-27 17:23:21.574436+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('965c740a-d95b-4d78-bd85-cc65b371a72e', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', '\xac711b78b110d3b064921dc5a0adaec2afa24a5858ea8af78255ae10f790cd4d', '2026-11-27 17:23:22.191345+00', '2026-12-27 17:23:22.191345+00', NULL, '2026-11-27 17:23:22.191345+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('46c9920f-4ec7-41fb-97f8-59ca8ba731de', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', '\xa516859e2d78e7677c6027b92085599b23385c3a19b0dd7687a1d214041fccfe', '2026-11-27 17:23:22.448528+00', '2026-12-27 17:23:22.448528+00', NULL, '2026-11-27 17:23:22.448528+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'BTC', '', '2026-11-27 17:23:21.493147+00'),
	('d1880447-2c6c-4842-aa2b-dd48198f0ead', '3fb825f8-d18b-4640-b98c-5d679811b5ec', 'USD', '', '2026-11-27 17:23:21.504186+00'),
	('9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'BTC', '', '2026-11-27 17:23:22.161437+00'),
	('21e25156-01f8-4aa5-94b7-31c572ce78a1', '5d568551-d91a-4670-9e7a-2bc9d3e25b0e', 'USD', '', '2026-11-27 17:23:22.168586+00'),
	('db70a704-3730-46d3-91bb-9df79f67f245', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', 'BTC', '', '2026-11-27 17:23:22.429559+00'),
	('62e5a6e5-03e5-471b-b081-0aa93181263e', 'c8fff10a-fac0-4a37-bab0-a116fd17b6d6', 'USD', '', '2026-11-27 17:23:22.431879+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x0661455121ed441983252700', NULL, NULL),
	(5000, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455126bbd4268a7edb00', NULL, NULL),
	(-100, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x0661455129d628b390546700', 'bob', NULL),
	(100, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455129d628b390546701', 'alice', NULL),
	(-50, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512a9acf23017abe00', 'carol', NULL),
	(50, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145512a9acf23017abe01', 'bob', NULL),
	(-101, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145512b36f59ae30e4200', 'bob', NULL),
	(101, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512b36f59ae30e4201', 'alice', NULL),
	(-50, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512bcbc34fcfe64c00', 'carol', NULL),
	(50, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145512bcbc34fcfe64c01', 'bob', NULL),
	(-102, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145512c6a5428cd577700', 'bob', NULL),
	(102, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512c6a5428cd577701', 'alice', NULL),
	(-51, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512dc5654688387b00', 'carol', NULL),
	(51, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145512dc5654688387b01', 'bob', NULL),
	(-103, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145512ee2a5827ed00900', 'bob', NULL),
	(103, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512ee2a5827ed00901', 'alice', NULL),
	(-51, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145512f5ee30bd5347700', 'carol', NULL),
	(51, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145512f5ee30bd5347701', 'bob', NULL),
	(-104, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145513033447f68171a00', 'bob', NULL),
	(104, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513033447f68171a01', 'alice', NULL),
	(-52, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455130dbefb1707b4c00', 'carol', NULL),
	(52, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x0661455130dbefb1707b4c01', 'bob', NULL),
	(-105, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x0661455131d382f73e0dea00', 'bob', NULL),
	(105, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455131d382f73e0dea01', 'alice', NULL),
	(-52, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513286e6a7815fa100', 'carol', NULL),
	(52, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145513286e6a7815fa101', 'bob', NULL),
	(-106, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145513378c8657f635c00', 'bob', NULL),
	(106, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513378c8657f635c01', 'alice', NULL),
	(-53, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455134089c950061ef00', 'carol', NULL),
	(53, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x0661455134089c950061ef01', 'bob', NULL),
	(-107, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x0661455134f0e7da5c613400', 'bob', NULL),
	(107, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455134f0e7da5c613401', 'alice', NULL),
	(-53, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x06614551359da17b46b7c600', 'carol', NULL),
	(53, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x06614551359da17b46b7c601', 'bob', NULL),
	(-108, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x06614551366777aee16e2100', 'bob', NULL),
	(108, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x06614551366777aee16e2101', 'alice', NULL),
	(-54, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455136efc9613eb0c800', 'carol', NULL),
	(54, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x0661455136efc9613eb0c801', 'bob', NULL),
	(-109, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x0661455137c02d210216a800', 'bob', NULL),
	(109, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455137c02d210216a801', 'alice', NULL),
	(-54, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x06614551385f9371e740de00', 'carol', NULL),
	(54, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x06614551385f9371e740de01', 'bob', NULL),
	(-110, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145513957c7288fdc7d00', 'bob', NULL),
	(110, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513957c7288fdc7d01', 'alice', NULL),
	(-55, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x0661455139b246e9d8c33000', 'carol', NULL),
	(55, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x0661455139b246e9d8c33001', 'bob', NULL),
	(-111, NULL, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145513a8e70117a8fef00', 'bob', NULL),
	(111, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513a8e70117a8fef01', 'alice', NULL),
	(-55, NULL, '9d4f08c8-60c3-4d52-a8d1-6795e73792f3', '\x066145513ad04bfc680a9500', 'carol', NULL),
	(55, NULL, 'db70a704-3730-46d3-91bb-9df79f67f245', '\x066145513ad04bfc680a9501', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145513be0863c7f73c500', NULL, NULL),
	(-1003, 3, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145513e0d56dbfcf14700', NULL, NULL),
	(-1010, 10, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145513fbc47cf444e9700', NULL, NULL),
	(1010, 10, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x066145514079cf5cdfe66000', NULL, NULL),
	(-910, 10, '6d1e97d2-fcd2-4952-935a-f4c245fae9ff', '\x0661455141859c1222592000', NULL, NULL);

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
