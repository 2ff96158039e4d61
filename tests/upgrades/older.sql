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
	('d74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'f210028d-467f-4545-bfae-30e2a1ed654f', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', true, '{}', '2026-11-27 17:28:52.35688+00'),
	('c58a6ef8-8901-4b11-a020-c1cb601e86bd', '2a71166a-9195-43c6-911a-a3438263dcac', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '1190ff67-0622-46e8-9625-e0f82b30b127', true, '{}', '2026-11-27 17:28:53.375434+00'),
	('6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'ffd35494-3c76-4de5-91d9-9e9a9dc4f34d', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', true, '{}', '2026-11-27 17:28:53.860089+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614564edc59e002634b1', 'internal_send'),
	(5000, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614564ef6131b03f4d37', 'internal_send'),
	(10100, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614564f0c33eda130ce0', 'internal_send'),
	(5000, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614564f24d701a779070', 'internal_send'),
	(10200, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614564f4a88f66f917cc', 'internal_send'),
	(5100, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614564f5a980738bda21', 'internal_send'),
	(10300, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614564f6cc9896594a8a', 'internal_send'),
	(5100, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614564f77d718d4f4158', 'internal_send'),
	(10400, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614564f8bebdb1ec7453', 'internal_send'),
	(5200, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614564f99b97462b7d0e', 'internal_send'),
	(10500, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614564faf127d8dbc03d', 'internal_send'),
	(5200, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614564fb9f9e1b1d72d0', 'internal_send'),
	(10600, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614564fcb56f3746f48c', 'internal_send'),
	(5300, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614564fd66114e34f6e3', 'internal_send'),
	(10700, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614564fe7accc061df7d', 'internal_send'),
	(5300, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614564ff16fa4fbd3636', 'internal_send'),
	(10800, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x066145650061c36f2a7efc', 'internal_send'),
	(5400, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x0661456500deb029168c1d', 'internal_send'),
	(10900, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x06614565022d9aedfb9aa9', 'internal_send'),
	(5400, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x066145650398114b37a93c', 'internal_send'),
	(11000, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x0661456504c654b036c714', 'internal_send'),
	(5500, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x06614565055634922ba2fe', 'internal_send'),
	(11100, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x0661456506e86b316a2a72', 'internal_send'),
	(5500, 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\x0661456507b68c7abeb5a2', 'internal_send'),
	(100000, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x066145650953b324f42d7a', 'withdrawal'),
	(100000, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x066145650cd097603025c1', 'withdrawal'),
	(90000, 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x0661456511dad75509ee28', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:25:00+00', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'internal_send'),
	(63000, '2026-11-27 17:25:00+00', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'internal_send'),
	(290000, '2026-11-27 17:25:00+00', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('5bf934aa-648f-4644-908f-c1679e198eed', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:28:53.532417+00', NULL, '2026-11-27 17:28:55.901455+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('58fba132-a76e-425d-8313-ff9aee205a87', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:28:53.992438+00', NULL, '2026-11-27 17:28:56.94493+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:28:52.664206+00', NULL, '2026-11-27 17:28:56.554892+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('e47d817c-fcc6-4ee9-816f-b800231cad0b', '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', '\x662b096f14ab948246b2b1b11b0766267b0a2eb9462666ee611dd6edf04ef309', 'blink_mdPqz5', 'DiKV', '2026-11-27 17:28:52.67185+00', NULL),
	('2563da4d-22e7-40bf-a300-b467aef2d5b6', '5bf934aa-648f-4644-908f-c1679e198eed', '\x096060c81d2459348959ab26bee51b630aa3413de492eecf93b3233fa9829cf3', 'blink_Aw6kz3', 'fmpa', '2026-11-27 17:28:53.536046+00', NULL),
	('a80e407e-381f-456d-90d6-d15bf5717643', '58fba132-a76e-425d-8313-ff9aee205a87', '\x43c111403288bc3d286c7980fab7a1629bb82dec6a3a8ecfcc4bfc7a8052a6ae', 'blink_QhWoWf', 'rd3v', '2026-11-27 17:28:54.00428+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614564d1eccac42f547005', '2026-11-27 17:28:52.381069+00', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614564d3a177e3f799617f', '2026-11-27 17:28:52.492727+00', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-000000000001', 'c940870f-e83b-4d14-8739-033b6706082b', '{}', '{"expires_at": "2026-12-27T17:28:52.484074+00:00"}'),
	('\x06614564d72b2444a8d3a612', '2026-11-27 17:28:52.724574+00', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'api_key.created', 'session', 'c940870f-e83b-4d14-8739-033b6706082b', '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-000000000002', '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_mdPqz5…DiKV", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614564d961acc6032a3506', '2026-11-27 17:28:52.869688+00', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'account.username_set', 'key', '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614564e19d69b71a5bcab8', '2026-11-27 17:28:53.409214+00', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614564e26e396e13618998', '2026-11-27 17:28:53.462636+00', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-000000000007', '79fc82f4-641e-4162-b10a-63c965c9f254', '{}', '{"expires_at": "2026-12-27T17:28:53.434987+00:00"}'),
	('\x06614564e4424f7263a889fb', '2026-11-27 17:28:53.582478+00', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'api_key.created', 'session', '79fc82f4-641e-4162-b10a-63c965c9f254', '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-000000000008', '5bf934aa-648f-4644-908f-c1679e198eed', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Aw6kz3…fmpa", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614564e587cb5bb7ec2d5b', '2026-11-27 17:28:53.665822+00', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'account.username_set', 'key', '5bf934aa-648f-4644-908f-c1679e198eed', '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614564e8c2dc2e91e0e56c', '2026-11-27 17:28:53.877538+00', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614564e973be4beae616fd', '2026-11-27 17:28:53.922807+00', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-00000000000d', 'b7adfb48-9652-41f0-badb-57625ba3acf3', '{}', '{"expires_at": "2026-12-27T17:28:53.916088+00:00"}'),
	('\x06614564ead9aaf1969b5d5d', '2026-11-27 17:28:54.01443+00', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'api_key.created', 'session', 'b7adfb48-9652-41f0-badb-57625ba3acf3', '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-00000000000e', '58fba132-a76e-425d-8313-ff9aee205a87', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_QhWoWf…rd3v", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614564ebfbe813fb99d0c4', '2026-11-27 17:28:54.088748+00', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'account.username_set', 'key', '58fba132-a76e-425d-8313-ff9aee205a87', '127.0.0.1', 'python-httpx2/2.16.2', '36bed4c5-f6fc-4085-a820-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(3, -100000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(3, 100000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(4, -50000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(4, 50000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(5, -101000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(5, 101000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(6, -50000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(6, 50000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(7, -102000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(7, 102000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(8, -51000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(8, 51000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(9, -103000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(9, 103000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(10, -51000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(10, 51000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(11, -104000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(11, 104000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(12, -52000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(12, 52000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(13, -105000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(13, 105000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(14, -52000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(14, 52000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(15, -106000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(15, 106000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(16, -53000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(16, 53000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(17, -107000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(17, 107000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(18, -53000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(18, 53000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(19, -108000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(19, 108000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(20, -54000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(20, 54000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(21, -109000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(21, 109000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(22, -54000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(22, 54000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(23, -110000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(23, 110000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(24, -55000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(24, 55000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(25, -111000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(25, 111000, '1190ff67-0622-46e8-9625-e0f82b30b127');
INSERT INTO public.entry VALUES
	(26, -55000, '1190ff67-0622-46e8-9625-e0f82b30b127'),
	(26, 55000, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc'),
	(27, -1010000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(31, -1010000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(33, -910000, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(783, 1, '2026-11-27 17:28:53.310665+00', 'lightning_receipt', '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564df9f4111f61f8500'),
	(799, 2, '2026-11-27 17:28:53.832785+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564e7dbc0f3335aad00'),
	(807, 3, '2026-11-27 17:28:54.23452+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564edc59e002634b101'),
	(809, 4, '2026-11-27 17:28:54.318973+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564ef6131b03f4d3701'),
	(812, 5, '2026-11-27 17:28:54.403769+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f0c33eda130ce001'),
	(814, 6, '2026-11-27 17:28:54.539829+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564f24d701a77907001'),
	(817, 7, '2026-11-27 17:28:54.659028+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f4a88f66f917cc01'),
	(820, 8, '2026-11-27 17:28:54.725386+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564f5a980738bda2101'),
	(823, 9, '2026-11-27 17:28:54.81366+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f6cc9896594a8a01'),
	(825, 10, '2026-11-27 17:28:54.853961+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564f77d718d4f415801'),
	(828, 11, '2026-11-27 17:28:54.933452+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f8bebdb1ec745301'),
	(830, 12, '2026-11-27 17:28:54.983455+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564f99b97462b7d0e01'),
	(833, 13, '2026-11-27 17:28:55.070028+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564faf127d8dbc03d01'),
	(835, 14, '2026-11-27 17:28:55.11448+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564fb9f9e1b1d72d001'),
	(838, 15, '2026-11-27 17:28:55.187236+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564fcb56f3746f48c01'),
	(840, 16, '2026-11-27 17:28:55.230906+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564fd66114e34f6e301'),
	(843, 17, '2026-11-27 17:28:55.308549+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564fe7accc061df7d01'),
	(845, 18, '2026-11-27 17:28:55.342186+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564ff16fa4fbd363601'),
	(848, 19, '2026-11-27 17:28:55.426579+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x066145650061c36f2a7efc01'),
	(850, 20, '2026-11-27 17:28:55.458579+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x0661456500deb029168c1d01'),
	(853, 21, '2026-11-27 17:28:55.577733+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614565022d9aedfb9aa901'),
	(855, 22, '2026-11-27 17:28:55.637868+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x066145650398114b37a93c01'),
	(858, 23, '2026-11-27 17:28:55.719791+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x0661456504c654b036c71401'),
	(861, 24, '2026-11-27 17:28:55.768527+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614565055634922ba2fe01'),
	(864, 25, '2026-11-27 17:28:55.855468+00', 'lightning_receipt', '1190ff67-0622-46e8-9625-e0f82b30b127', '\x0661456506e86b316a2a7201'),
	(868, 26, '2026-11-27 17:28:55.919207+00', 'intraledger_receipt', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x0661456507b68c7abeb5a201');

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
	('\x075dea71f37ff13bff46f2e3a7db853928a1f3c5624a3f0f89156fbf88c0fcdd', '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'BTC', 'lnbcrt500u1p4sn0w4sp5v9t29swzew24wn5098e5p3wl8d8z7jl9wehsd2w5htfkcgpmahqspp5qaw75u0n0lcnhl6x7t360ku98y52ru79vf9r7rufz4hmlzxqlnwsdqqxqrwzqcqzzs9qrsgq08r6nwrwufwl62v7qg7fsv750j6geg2vhyckh94wwa0re38ml8kztzwsuexz0yxuy50xe8w2gywyn48knly6xfeav5hg2a6jx5502ncpyw24cx', '\x6156a2c1c2cb95574e8f29f340c5df3b4e2f4be5766f06a9d4bad36c203bedc1', '\x7db612366e7197e6e3fb7969e356beb8502a47f7d8e9a440ba520059184d6915', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:28:53.113939+00', '2026-11-27 21:28:53+00', 'PAID', 50000000, '\x06614564df9f4111f61f85', 'lightning'),
	('\x86ae79d6a7ba01eaef2fca6ab36c57b06a90ed5157693a728af6372f79b931bb', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt50u1p4sn0w4sp5t6h939ynkd5wrn982p626ulqrjyq2p2x00ljkw2ksvew7gnqx2aqpp5s6h8n448hgq74me0ef4txmzhkp4fpm232a5n5u527cmj77dexxasdqqxqrwzqcqzzs9qrsgq4fny5rzqlvqvd4a2a2wc0y8z8wrjlmnn358jt9dep29tt84la2c5a69za9rw3glk4wr83d6xlraaa7g2s88ulxgc30cv67ukfeu3enspjn98wv', '\x5eae589493b368e1cca75074ad73e01c880505467bff2b39568332ef226032ba', '\x55ceb1be2a35e7583d878b438c45ec8210ea08c9c1ef007a90d320c049db9e74', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:28:53.709092+00', '2026-11-27 21:28:53+00', 'PAID', 5000000, '\x06614564e7dbc0f3335aad', 'lightning'),
	('\xf65b696f8ee7ea4a5bca0f893a448c130580760f4a8ee979f59147917975d192', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1u1p4sn0wksp5ap4hr9g0d7p8enelxfh2rx58qruxd3uk6nzz34htyug03w65d20qpp57edkjmuwul4y5k72p7yn53yvzvzcqas0f28wj704j9rez7t46xfqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqghsfqwl3ck42dhjyr58u47vvfenayafr3jsww8ufm0ltks8xswryzpgpm6exate4u7g5494wyyfyhrjy66xt6nkqnfze2mfr8jyzlnspx0yjf7', '\xe86b71950f6f827ccf3f326ea19a8700f866c796d4c428d6eb2710f8bb546a9e', '\xda7a59d1d35080e8e1b5efeddd41fdd5048d579f92ef9803febdf8d8c443d6a1', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:28:54.131193+00', '2026-11-27 21:28:54+00', 'PAID', 100000, '\x06614564edc59e002634b1', 'intraledger'),
	('\x5fcd672c8cbbe077cadfb46d0ee88823f87046f87e4ecca1c1e0a0729ddaa1ab', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1010n1p4sn0wksp5x9a2a050f42mt3f986xl596kekezgnj4ey7h659klz0eq0ydzl7spp5tlxkwtyvh0s80jklk3ksa6ygy0u8q3hc0e8vegwpuzs898w65x4sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq03ajztz724mfkrqvne2yg85h3e04r9ev4g5292ws6km9trpa6k4ks270jnpam56z25dhs82ykmz83x9d8lejv836lfgq5fz4pmcer4sqs8ht3n', '\x317aaebe8f4d55b5c5253e8dfa1756cdb2244e55c93d7d50b6f89f903c8d17fd', '\xbfab2ad7eb3219e0e392d0eaa346a930b6c39d4fd3d2b7d723e4e56e40381235', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:28:54.361462+00', '2026-11-27 21:28:54+00', 'PAID', 101000, '\x06614564f0c33eda130ce0', 'intraledger'),
	('\x1becdc3e056b55e9459f88fe87bd1f605a0a436e8f4a7ecccd00cd48a5148b79', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1020n1p4sn0wksp5xgkahhuj8y6u57m99648a38wy59fdn9tzzjreu250tza23hggxeqpp5r0kdc0s9dd27j3vl3rlg00glvpdq5smw3a98anxdqrx53fg53dusdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq4tfum6k7gl9zcrs7cjtgqxvcrngw9h3uhhdq0a5r484yvuyh8c8rthmjvxndlt60mj8p0h9en03qzrm6xanyafrggwlfggk6fdwzk8sp8q58ng', '\x322ddbdf923935ca7b652eaa7ec4ee250a96ccab10a43cf1547ac5d546e841b2', '\xe97bd2f95e2bb142a36128d7beadecc88f5d04c3a82e299d53f2390785c32814', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:28:54.601433+00', '2026-11-27 21:28:54+00', 'PAID', 102000, '\x06614564f4a88f66f917cc', 'intraledger'),
	('\x9d5c724ff8ec7684e3ddec63930f26871894323f90387d3fc1ec5499a6bd4d6c', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1110n1p4sn0whsp5vlk044a82umlm76npcdvslsyrqqgqks723hkpj5qqgfswjreamkspp5n4w8ynlca3mgfc7aa33exrexsuvfgv3ljqu8607pa32fnf4af4kqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqn7uvydw8nluwu38nnd5gedjunpsmgk3ldu4emf4yg5775qwqe0khht7j6y0st33nwa6mcnmq06eexsv08l65weljc9vhnzgu7m7dt3qpsds5ze', '\x67ecfad7a75737fdfb530e1ac87e041800805a1e546f60ca800213074879eeed', '\xb24540198d0f10870137f4780004de3dd0f4ced351ad68bae218eaefa889412b', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:28:55.802935+00', '2026-11-27 21:28:55+00', 'PAID', 111000, '\x0661456506e86b316a2a72', 'intraledger'),
	('\x860ca847ddaf72c4811cd3a4f8e04ea5d12535bbc9943f19cb76746c1739ae9e', 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'BTC', 'lnbcrt5u1p4sn0wcsp5748u5dd6ps4wpr3y7dm3rm607vmjujtcgtlg04d79lcrch82svtspp5scx2s37a4aevfqgu6wj03czw5hgj2ddmex2r7xwtwe6xc9ee460qdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq0k3dkwqsz0da2a9mxlyete73335a99yc39w8z4jadl9ly3x537c4w8v6gknn2pysf0uefezccefp6kdj6guz8v9ezvc7a6yke9hgw8sqz370rh', '\xf54fca35ba0c2ae08e24f37711ef4ff3372e497842fe87d5be2ff03c5cea8317', '\xa9738eca02d9526e3670fd8f4a3929c4c6210b99f924cedb06739cfd9c512191', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:28:56.946857+00', '2026-11-27 21:28:56+00', 'OPEN', NULL, NULL, NULL),
	('\x61c3988ea0bd5398c23c4b59dca44186a856a270208f7338972dd7b408d060e7', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1030n1p4sn0wksp567tskr2njdzszcvfl0ze69vx8mdh08vhdyzxkdqkglfnggpuq3sqpp5v8pe3r4qh4fe3s3ufdvaefzps659dgnsyz8hxwyh9htmgzxsvrnsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqdmzlautzfyvkhqvx4fvuu2fcgstlwkqatz605n0e024uyy0m2mny5ufk9dz4sdxm2mcnkghzzk6z9z2pq8swctme08q562qez4fu0rsqp9e5a6', '\xd7970b0d539345016189fbc59d15863edb779d9769046b341647d334203c0460', '\x9e0e2eb6a4d85c80b0f96d5b548fd1d355c60b5c626f2bc28c9ab324bcb0f08e', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:28:54.758202+00', '2026-11-27 21:28:54+00', 'PAID', 103000, '\x06614564f6cc9896594a8a', 'intraledger'),
	('\x48afd4d4f75e25388f8e0ed75d10575300ea572a816aed5aeb3af4138f7b9be4', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1040n1p4sn0wksp55ad7w0462cpcwvs43sup0xw2qdea3zrzk2snu0xtap3ytpsmgrxqpp5fzhaf48htcjn3ruwpmt46yzh2vqw54e2s94w6kht8t6p8rmmn0jqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqkncv57eu03enhut7r86knn7a7a4zulzzle3wmdvprss76ysrae2yj5xxw7mg34pmzmk9sl5r7uhkas3r2vuw6l8g68qr4rnhf7mx4fgp8nhdln', '\xa75be73eba56038732158c381799ca0373d88862b2a13e3ccbe86245861b40cc', '\xc6c41c32ccc44e1331017d5f9730ee5ed6add8b7e5f73739d07c00a8a046625f', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:28:54.895759+00', '2026-11-27 21:28:54+00', 'PAID', 104000, '\x06614564f8bebdb1ec7453', 'intraledger'),
	('\x939665b1e62bf7c3d609ecaeb20faf4f83141002389d685cba70e0cf8f22336e', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1050n1p4sn0whsp5rhxdndcxrcsaarrtcgpfc6k8vx398p3p6xcn99m0nf8987esmmgspp5jwtxtv0x90mu84sfajhtyra0f7p3gyqz8zwksh96wrsvlrezxdhqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq0zx7wk00ywl5zz92mqgtvq7d7c9wn6dwjn7gm0ns08kvmuu5d0thcqkyht3dapt30qmr7ldw8fa7vg3dpsfa7fvk9tff6p359kl0yggpq9dh4a', '\x1dccd9b7061e21de8c6bc2029c6ac761a2538621d1b132976f9a4e53fb30ded1', '\x1dbe3562bb7ab219d4bbfd0da4add39206744a6d225a002c66fb0612abd791dd', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:28:55.023158+00', '2026-11-27 21:28:55+00', 'PAID', 105000, '\x06614564faf127d8dbc03d', 'intraledger'),
	('\xabe694473cfe6a81b4895661c08cabc6c50faf462fedd0e73631288e9e81d753', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1060n1p4sn0whsp5tt6rzw2354ldlz6auaa2ervdkvg5x79usyukkwfxgfm69kjffzaqpp540nfg3eule4grdyf2esupr9tcmzslt6x9lkapeekxy5ga85p6afsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq4z59zl734ah0ps4cns7a8c942fam28sy9ufc43afqzlt7h686qk57yt0zrgh0vwyta2h0ekwkc4vupzzkk4a44u6pl7ts2447cjgpxgpwvaa9z', '\x5af4313951a57edf8b5de77aac8d8db3114378bc81396b39264277a2da4948ba', '\xd90c17fcbc7b54595ec231f2a6ff2f6fa9d8f4dddac5e8c70c81a5cb04f3399e', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:28:55.144184+00', '2026-11-27 21:28:55+00', 'PAID', 106000, '\x06614564fcb56f3746f48c', 'intraledger'),
	('\xaa3143ff3dcdc8a831f753f8132204176566a8d51e858b9ca9f25707325f5716', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1070n1p4sn0whsp56vqh3xggsl69kp43qk59gh7f4ugdxpxa0f6n4ksj8dun2346y6nspp54gc58leaehy2sv0h20upxgsyzajkd2x4r6zch89f7ftswvjl2utqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq6emmug94w0g5jhym4vsf95ah08l6adcgyeupv65t7kg55szuu7kzznnve6plqe32fn9q34mzuftufuxhgwe52jkmkef2cdsaxhj9x5cp99ca6x', '\xd30178990887f45b06b105a8545fc9af10d304dd7a753ada123b793546ba26a7', '\xd76d06f923efcac0bc71d5e0bc164f128be944e7234959f98df6cee6aba2ba2e', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:28:55.262433+00', '2026-11-27 21:28:55+00', 'PAID', 107000, '\x06614564fe7accc061df7d', 'intraledger'),
	('\x60aaa1b90384dccfbdf11372c34cd99e5e8988c8c4e6878931dedb586fa64494', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1080n1p4sn0whsp5pkg46pmansn26k8y68mwgk6u8yjzx6z77xvy68tdgtpmq0yw6fhspp5vz42rwgrsnwvl003zdevxnxene0gnzxgcnng0zf3mmd4smaxgj2qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqs7s26yptdqyrcylluwv9efjfxtgtjg9ucxsxtwzn9fzh63783gn8c899ehwwq705vkv0kv05m976qznd34dce50qlz0z7wvtf7c3efcqxzqvra', '\x0d915d077d9c26ad58e4d1f6e45b5c392423685ef1984d1d6d42c3b03c8ed26f', '\xf5be265bd78350a5819daae0eb3c770e305ad5203c4a8a07da987de1e51a64e7', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:28:55.37735+00', '2026-11-27 21:28:55+00', 'PAID', 108000, '\x066145650061c36f2a7efc', 'intraledger'),
	('\x2bab63714bda34f26431368d0725c13b6a831410021dbe80208ea22c4f7d176b', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1090n1p4sn0whsp5ddfj985tg4dmcq98cdt3fxa6lwll96wjs7vz0cndpnyj8h38gwqspp59w4kxu2tmg60yep3x6xswfwp8d4gx9qsqgwmaqpq363zcnmaza4sdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq8z5qxgfe7e6u76sgvwtqxr43a4wyq00sd80vvl8mrx835ew5r0zpmxg6c9pfe0wxycrnvndlce87wlyz83merr4ywt7fy4adykvxnhcpf5wh73', '\x6b53229e8b455bbc00a7c357149bbafbbff2e9d2879827e26d0cc923de274381', '\xf43d957f8cf7ee5887636d222efbd01b4f5dc904ec75ff892d88cd86be7d2bdd', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:28:55.5003+00', '2026-11-27 21:28:55+00', 'PAID', 109000, '\x06614565022d9aedfb9aa9', 'intraledger'),
	('\x0657893063ca520864529c186246d4af654c8f99b89c153a8a5286b7b8615aac', '1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', 'lnbcrt1100n1p4sn0whsp5y7qz5cuv54hzm6u27pssl33arr06fp9j2wzd7el2vfgq6uhx5twspp5qetcjvrreffqsezjnsvxy3k54aj5eruehzwp2w5222rt0wrpt2kqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqgjka0hcr0g8r54lldkd8tlhz3jnvz7pq9qy7jt3daswz4klfh59qjvptcj3wy0ttm65uxcda7z79g77fyy750n8raqcatl74sumalmcpnk2t6z', '\x27802a638ca56e2deb8af0610fc63d18dfa484b25384df67ea62500d72e6a2dd', '\x563d6113f2b1b3c42fda8975d676b43aec1f31c489f95bd3410b2d93ef609199', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:28:55.678668+00', '2026-11-27 21:28:55+00', 'PAID', 110000, '\x0661456504c654b036c714', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:28:53.278529+00', 'lightning_receipt'),
	(2, '2026-11-27 17:28:53.818304+00', 'lightning_receipt'),
	(3, '2026-11-27 17:28:54.205854+00', 'intraledger'),
	(4, '2026-11-27 17:28:54.311217+00', 'intraledger'),
	(5, '2026-11-27 17:28:54.401854+00', 'intraledger'),
	(6, '2026-11-27 17:28:54.502768+00', 'intraledger'),
	(7, '2026-11-27 17:28:54.657167+00', 'intraledger'),
	(8, '2026-11-27 17:28:54.722944+00', 'intraledger'),
	(9, '2026-11-27 17:28:54.797464+00', 'intraledger'),
	(10, '2026-11-27 17:28:54.842737+00', 'intraledger'),
	(11, '2026-11-27 17:28:54.924989+00', 'intraledger'),
	(12, '2026-11-27 17:28:54.981527+00', 'intraledger'),
	(13, '2026-11-27 17:28:55.068967+00', 'intraledger'),
	(14, '2026-11-27 17:28:55.11363+00', 'intraledger'),
	(15, '2026-11-27 17:28:55.184751+00', 'intraledger'),
	(16, '2026-11-27 17:28:55.229969+00', 'intraledger'),
	(17, '2026-11-27 17:28:55.300812+00', 'intraledger'),
	(18, '2026-11-27 17:28:55.340794+00', 'intraledger'),
	(19, '2026-11-27 17:28:55.425475+00', 'intraledger'),
	(20, '2026-11-27 17:28:55.457456+00', 'intraledger'),
	(21, '2026-11-27 17:28:55.543194+00', 'intraledger'),
	(22, '2026-11-27 17:28:55.635985+00', 'intraledger'),
	(23, '2026-11-27 17:28:55.713364+00', 'intraledger'),
	(24, '2026-11-27 17:28:55.750196+00', 'intraledger'),
	(25, '2026-11-27 17:28:55.853163+00', 'intraledger'),
	(26, '2026-11-27 17:28:55.905932+00', 'intraledger'),
	(27, '2026-11-27 17:28:56.011699+00', 'lightning_reserve'),
	(28, '2026-11-27 17:28:56.148554+00', 'lightning_settled'),
	(29, '2026-11-27 17:28:56.240279+00', 'lightning_reserve'),
	(30, '2026-11-27 17:28:56.301031+00', 'lightning_settled'),
	(31, '2026-11-27 17:28:56.382929+00', 'lightning_reserve'),
	(32, '2026-11-27 17:28:56.477009+00', 'lightning_failed'),
	(33, '2026-11-27 17:28:56.570583+00', 'lightning_reserve');

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
	('206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 60524, 60524),
	('206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 165135, 165135),
	('206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 16932, 16932),
	('5bf934aa-648f-4644-908f-c1679e198eed', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43710, 43710),
	('5bf934aa-648f-4644-908f-c1679e198eed', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1953, 1953),
	('58fba132-a76e-425d-8313-ff9aee205a87', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 35662, 35662),
	('58fba132-a76e-425d-8313-ff9aee205a87', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 212, 212),
	('5bf934aa-648f-4644-908f-c1679e198eed', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 269219, 34433),
	('206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1193640, 344341),
	('58fba132-a76e-425d-8313-ff9aee205a87', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 16098, 16098),
	('5bf934aa-648f-4644-908f-c1679e198eed', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 466757, 131560);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('f7b0e4c9-9593-4fdb-a7ba-fcb878fa9d65', 5, '2026-11-27 17:28:57.132502+00');

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
	('78cb8132-52f9-4129-82bb-5e145e21363a', 'USD', NULL, 0, '-infinity'),
	('a3805379-b8d0-4121-87d2-771d304e8fd0', 'USD', NULL, 0, '-infinity'),
	('4162bf06-287e-4639-9c5c-20232a584adb', 'USD', NULL, 0, '-infinity'),
	('b41fa3b5-dc33-4d87-851c-6e39f0d24adc', 'BTC', NULL, 630000, '2026-11-27 17:28:55.905932+00'),
	('1190ff67-0622-46e8-9625-e0f82b30b127', 'BTC', NULL, 5636000, '2026-11-27 17:28:55.905932+00'),
	('30cf5436-cd65-4cd5-ac24-3a7fe41eb710', 'BTC', NULL, 45819000, '2026-11-27 17:28:56.570583+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614564df9f4111f61f85', '\x075dea71f37ff13bff46f2e3a7db853928a1f3c5624a3f0f89156fbf88c0fcdd', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614564e7dbc0f3335aad', '\x86ae79d6a7ba01eaef2fca6ab36c57b06a90ed5157693a728af6372f79b931bb', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564edc59e002634b1', '\xf65b696f8ee7ea4a5bca0f893a448c130580760f4a8ee979f59147917975d192', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614564ef6131b03f4d37', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564f0c33eda130ce0', '\x5fcd672c8cbbe077cadfb46d0ee88823f87046f87e4ecca1c1e0a0729ddaa1ab', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614564f24d701a779070', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564f4a88f66f917cc', '\x1becdc3e056b55e9459f88fe87bd1f605a0a436e8f4a7ecccd00cd48a5148b79', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614564f5a980738bda21', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564f6cc9896594a8a', '\x61c3988ea0bd5398c23c4b59dca44186a856a270208f7338972dd7b408d060e7', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614564f77d718d4f4158', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564f8bebdb1ec7453', '\x48afd4d4f75e25388f8e0ed75d10575300ea572a816aed5aeb3af4138f7b9be4', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614564f99b97462b7d0e', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564faf127d8dbc03d', '\x939665b1e62bf7c3d609ecaeb20faf4f83141002389d685cba70e0cf8f22336e', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614564fb9f9e1b1d72d0', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564fcb56f3746f48c', '\xabe694473cfe6a81b4895661c08cabc6c50faf462fedd0e73631288e9e81d753', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614564fd66114e34f6e3', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564fe7accc061df7d', '\xaa3143ff3dcdc8a831f753f8132204176566a8d51e858b9ca9f25707325f5716', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614564ff16fa4fbd3636', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145650061c36f2a7efc', '\x60aaa1b90384dccfbdf11372c34cd99e5e8988c8c4e6878931dedb586fa64494', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661456500deb029168c1d', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614565022d9aedfb9aa9', '\x2bab63714bda34f26431368d0725c13b6a831410021dbe80208ea22c4f7d176b', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145650398114b37a93c', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456504c654b036c714', '\x0657893063ca520864529c186246d4af654c8f99b89c153a8a5286b7b8615aac', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614565055634922ba2fe', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456506e86b316a2a72', '\x9d5c724ff8ec7684e3ddec63930f26871894323f90387d3fc1ec5499a6bd4d6c', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661456507b68c7abeb5a2', NULL, NULL, '5bf934aa-648f-4644-908f-c1679e198eed', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145650953b324f42d7a', '\x683dd38dc5dbb35645c376b05d7d1bf2ee7ec96b2e9fe695e0b4d7048368d17c', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145650cd097603025c1', '\x7d42e1994ebe30b446252c87a914b70d0dab24092172cfe2e2695cc75815ad31', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145650efdd1d11b78ab', '\x96859091cede4b36c4b0a79563e0dd0116c7eeb5aacd0d1d5666e60b0465c1be', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614565106d51d68f19c2', '\x96859091cede4b36c4b0a79563e0dd0116c7eeb5aacd0d1d5666e60b0465c1be', '\x066145650efdd1d11b78ab', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661456511dad75509ee28', '\xd86017d9acf8b5fb45390d2c942b9f974a66d1e13a59fe3ab63f3f399fee748e', NULL, '206be3b3-0d22-4fcf-87b3-4d05c3b5cf79', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03ecf6dba583cc37a387fe32cb0694c2792f7949584cb935bdb7ddad3662447833', 2, 'latchkey:6fec5c70-f2e2-4605-ba25-f3efde9dbc07/0015', '2026-11-27 17:28:57.081355+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145650953b324f42d7a', 'lightning', '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x683dd38dc5dbb35645c376b05d7d1bf2ee7ec96b2e9fe695e0b4d7048368d17c', 'lnbcrt10u1p4sn0whsp5r6nyneqfsxldel48pvjq36apadk0qagtfx4al4nzmz95npadxp0qpp5dq7a8rw9mwe4v3wrw6c96lgm7th8ajtt9607d90qkntsfqmg697qdqqcqzzs9qrsgqlspcn45379a9vuc4er9r8z2wzny37dxxp3ctrsep8yd0j38h9z5pefhw92a905wlgw8h6xujjsrv6p8natjdhxrmnwwnl3wl6f8cqtgpc4j2mw', '\x028db25a3261517c1c61fdd2c86a8fb7c97c60bcd51bc52964c891b0de959bfc82', '2026-11-27 17:29:04.01176+00', NULL, NULL, 'settled', 1100, '\x9b6a7f793ad67fe3f4e2ad86bb30941fdfeb27d085a7cee8fcdc6a2b62794c8c', NULL, '2026-11-27 17:28:56.148561+00'),
	('\x066145650cd097603025c1', 'lightning', '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x7d42e1994ebe30b446252c87a914b70d0dab24092172cfe2e2695cc75815ad31', 'lnbcrt10u1p4sn0wcsp5kddh0w739mu926579k7zr5yzh8e0cnpdu4d45rxmhyxxvu4p0klqpp504pwrx2whcctg3399jr6j99hp5x6kfqfy9evlchzd9wvwkq445csdqqcqzzs9qrsgq0t4uqfs6sncl3w55wku249x3gym0vx83rh8kxvuqyldad4khaynhw8pkd48grrcffm3e2axe7h8vmu90syuez9reuvmrdndumzh68xcpmmuwx7', '\x028db25a3261517c1c61fdd2c86a8fb7c97c60bcd51bc52964c891b0de959bfc82', '2026-11-27 17:29:04.240391+00', NULL, NULL, 'settled', 3000, '\xadf086f415931cbd5b606febb486d6510fb6ec296340162542e3f24c1df02b3a', NULL, '2026-11-27 17:28:56.301039+00'),
	('\x066145650efdd1d11b78ab', 'lightning', '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x96859091cede4b36c4b0a79563e0dd0116c7eeb5aacd0d1d5666e60b0465c1be', 'lnbcrt10u1p4sn0wcsp5lch3d24u7yk0eqqzacq58qr2vsk63g5pkjl53hfsal955r9j224spp5j6zepywwme9nd39s572k8cxaqytv0m444txs682kvmnqkpr9cxlqdqqcqzzs9qrsgq3yeasaqwfjnyfhzcssh8yl52wf6w4fm5wgyj9uzpwj5e8j4uj8jx6mg99zsgqrelkuvr9qfp6mtltqp5ga2dzz2n3u0884e440qlnpsq4mw9ll', '\x028db25a3261517c1c61fdd2c86a8fb7c97c60bcd51bc52964c891b0de959bfc82', '2026-11-27 17:29:04.382991+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:28:56.477072+00'),
	('\x0661456511dad75509ee28', 'lightning', '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', 'BTC', 900000, 10000, 910, 910000, NULL, '\xd86017d9acf8b5fb45390d2c942b9f974a66d1e13a59fe3ab63f3f399fee748e', 'lnbcrt9u1p4sn0wcsp50lp2je8cnq5gxhxg3e8nu3j49upx5927837jythy7ruj3mtsychspp5mpsp0kdvlz6lk3fep5kfg2ulja9xd50p8fvluw4k8ulnn8lwwj8qdqqcqzzs9qrsgqwrrzp2m576jcvm7eqa5qyez0sgdqegxghhec0lq4xg6wjdk8gpy58gmwfghw0sq2s4l9uvlrv6wskpxuxvl6jn9rqswss8lnnhtzw3cpds902w', '\x028db25a3261517c1c61fdd2c86a8fb7c97c60bcd51bc52964c891b0de959bfc82', '2026-11-27 17:28:56.884076+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x075dea71f37ff13bff46f2e3a7db853928a1f3c5624a3f0f89156fbf88c0fcdd', 50000000, '2026-11-27 17:28:53.278768+00', 'credited', '\x06614564df9f4111f61f85', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x86ae79d6a7ba01eaef2fca6ab36c57b06a90ed5157693a728af6372f79b931bb', 5000000, '2026-11-27 17:28:53.818433+00', 'credited', '\x06614564e7dbc0f3335aad', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:28:49.481193+00');

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
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(7, 50000000),
	(6, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x683dd38dc5dbb35645c376b05d7d1bf2ee7ec96b2e9fe695e0b4d7048368d17c', '\x9b6a7f793ad67fe3f4e2ad86bb30941fdfeb27d085a7cee8fcdc6a2b62794c8c', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:28:55.960245+00', '2026-11-27 18:28:55+00'),
	('\x7d42e1994ebe30b446252c87a914b70d0dab24092172cfe2e2695cc75815ad31', '\xadf086f415931cbd5b606febb486d6510fb6ec296340162542e3f24c1df02b3a', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:28:56.187829+00', '2026-11-27 18:28:56+00'),
	('\x96859091cede4b36c4b0a79563e0dd0116c7eeb5aacd0d1d5666e60b0465c1be', '\x775c99d810341c7f089ede0b3de4d7d7a5d2d9df8d4b31f33008cdaac9e003ef', false, 'no_route', 'OPEN', 0, '2026-11-27 17:28:56.344796+00', '2026-11-27 18:28:56+00'),
	('\xd86017d9acf8b5fb45390d2c942b9f974a66d1e13a59fe3ab63f3f399fee748e', '\xfbcfbcb01219bc0d13690167ef6ae6b6c11f084afca690e4d4a9f1367588f94b', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:28:56.533666+00', '2026-11-27 18:28:56+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xba0ddd13e09424378d7b7e0f91b226e4ba0ba788af8d0dfff1127f97a05cb417'),
	('outside', '\xaed4f8fa1bfd3a341fcda24276b806aae322789aabf2349aa85d31268cc1b7e4');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x075dea71f37ff13bff46f2e3a7db853928a1f3c5624a3f0f89156fbf88c0fcdd', 'SETTLED', 50000000, '\x7db612366e7197e6e3fb7969e356beb8502a47f7d8e9a440ba520059184d6915', 1, '2026-11-27 17:28:53.186365+00'),
	('\x86ae79d6a7ba01eaef2fca6ab36c57b06a90ed5157693a728af6372f79b931bb', 'SETTLED', 5000000, '\x55ceb1be2a35e7583d878b438c45ec8210ea08c9c1ef007a90d320c049db9e74', 2, '2026-11-27 17:28:53.785502+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x683dd38dc5dbb35645c376b05d7d1bf2ee7ec96b2e9fe695e0b4d7048368d17c', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:28:56.122738+00', '2026-11-27 17:28:56.122738+00'),
	(2, '\x7d42e1994ebe30b446252c87a914b70d0dab24092172cfe2e2695cc75815ad31', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:28:56.293818+00', '2026-11-27 17:28:56.293818+00'),
	(3, '\x96859091cede4b36c4b0a79563e0dd0116c7eeb5aacd0d1d5666e60b0465c1be', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:28:56.456429+00', '2026-11-27 17:28:56.456429+00'),
	(4, '\xd86017d9acf8b5fb45390d2c942b9f974a66d1e13a59fe3ab63f3f399fee748e', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:28:57.848265+00', '2026-11-27 17:28:56.648265+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:28:48.775414+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:28:48.94055+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:28:49.032511+00'),
	('0004_payments', 'cf308bb3062f2e8446916038efabd245859c6e43bb751765d352d0f8782101b3', 'before', '2026-11-27 17:28:49.065281+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:28:49.351078+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:28:49.528828+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:28:49.608653+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:28:49.696712+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:28:49.748652+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:28:49.782099+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:28:49.836646+00'),
	('0015_accounts', '2c3eab62758680f68277ae755451e7f3591ff7e373c2ac434fea424c71324c58', 'before', '2026-11-27 17:28:49.93297+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('c940870f-e83b-4d14-8739-033b6706082b', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', '\x29d108434d26e42c4152326f6fca376a7a3fa6757a45c67132068dca291713e9', '2026-11-27 17:28:52.484074+00', '2026-12-27 17:28:52.484074+00', NULL, '2026-11-27 17:28:52.484074+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('79fc82f4-641e-4162-b10a-63c965c9f254', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', '\xf36980cbb6e9e977a71a2a435816a24f3b18f9415c431f6905f32ff8a61ade9b', '2026-11-27 17:28:53.434987+00', '2026-12-27 17:28:53.434987+00', NULL, '2026-11-27 17:28:53.434987+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('b7adfb48-9652-41f0-badb-57625ba3acf3', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', '\x2537b216ce95c9f4ea3e422d34988567e96344c83767e3292cf1b2c2e613cc6e', '2026-11-27 17:28:53.916088+00', '2026-12-27 17:28:53.916088+00', NULL, '2026-11-27 17:28:53.916088+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('30cf5436-cd65-4cd5-ac24-3a7fe41eb710', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'BTC', '', '2026-11-27 17:28:52.372275+00'),
	('78cb8132-52f9-4129-82bb-5e145e21363a', 'd74c0b40-b0a5-49ad-89f4-acf17f0f8408', 'USD', '', '2026-11-27 17:28:52.377244+00'),
	('1190ff67-0622-46e8-9625-e0f82b30b127', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'BTC', '', '2026-11-27 17:28:53.393879+00'),
	('a3805379-b8d0-4121-87d2-771d304e8fd0', 'c58a6ef8-8901-4b11-a020-c1cb601e86bd', 'USD', '', '2026-11-27 17:28:53.40017+00'),
	('b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'BTC', '', '2026-11-27 17:28:53.868668+00'),
	('4162bf06-287e-4639-9c5c-20232a584adb', '6263ab7c-7a66-44a9-9a98-fcdef54047ad', 'USD', '', '2026-11-27 17:28:53.869541+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564df9f4111f61f8500', NULL, NULL),
	(5000, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564e7dbc0f3335aad00', NULL, NULL),
	(-100, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564edc59e002634b100', 'bob', NULL),
	(100, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564edc59e002634b101', 'alice', NULL),
	(-50, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564ef6131b03f4d3700', 'carol', NULL),
	(50, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564ef6131b03f4d3701', 'bob', NULL),
	(-101, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564f0c33eda130ce000', 'bob', NULL),
	(101, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f0c33eda130ce001', 'alice', NULL),
	(-50, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f24d701a77907000', 'carol', NULL),
	(50, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564f24d701a77907001', 'bob', NULL),
	(-102, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564f4a88f66f917cc00', 'bob', NULL),
	(102, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f4a88f66f917cc01', 'alice', NULL),
	(-51, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f5a980738bda2100', 'carol', NULL),
	(51, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564f5a980738bda2101', 'bob', NULL),
	(-103, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564f6cc9896594a8a00', 'bob', NULL),
	(103, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f6cc9896594a8a01', 'alice', NULL),
	(-51, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f77d718d4f415800', 'carol', NULL),
	(51, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564f77d718d4f415801', 'bob', NULL),
	(-104, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564f8bebdb1ec745300', 'bob', NULL),
	(104, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f8bebdb1ec745301', 'alice', NULL),
	(-52, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564f99b97462b7d0e00', 'carol', NULL),
	(52, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564f99b97462b7d0e01', 'bob', NULL),
	(-105, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564faf127d8dbc03d00', 'bob', NULL),
	(105, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564faf127d8dbc03d01', 'alice', NULL),
	(-52, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564fb9f9e1b1d72d000', 'carol', NULL),
	(52, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564fb9f9e1b1d72d001', 'bob', NULL),
	(-106, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564fcb56f3746f48c00', 'bob', NULL),
	(106, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564fcb56f3746f48c01', 'alice', NULL),
	(-53, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564fd66114e34f6e300', 'carol', NULL),
	(53, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564fd66114e34f6e301', 'bob', NULL),
	(-107, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614564fe7accc061df7d00', 'bob', NULL),
	(107, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564fe7accc061df7d01', 'alice', NULL),
	(-53, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614564ff16fa4fbd363600', 'carol', NULL),
	(53, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614564ff16fa4fbd363601', 'bob', NULL),
	(-108, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x066145650061c36f2a7efc00', 'bob', NULL),
	(108, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x066145650061c36f2a7efc01', 'alice', NULL),
	(-54, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x0661456500deb029168c1d00', 'carol', NULL),
	(54, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x0661456500deb029168c1d01', 'bob', NULL),
	(-109, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614565022d9aedfb9aa900', 'bob', NULL),
	(109, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614565022d9aedfb9aa901', 'alice', NULL),
	(-54, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x066145650398114b37a93c00', 'carol', NULL),
	(54, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x066145650398114b37a93c01', 'bob', NULL),
	(-110, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x0661456504c654b036c71400', 'bob', NULL),
	(110, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x0661456504c654b036c71401', 'alice', NULL),
	(-55, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x06614565055634922ba2fe00', 'carol', NULL),
	(55, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x06614565055634922ba2fe01', 'bob', NULL),
	(-111, NULL, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x0661456506e86b316a2a7200', 'bob', NULL),
	(111, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x0661456506e86b316a2a7201', 'alice', NULL),
	(-55, NULL, '1190ff67-0622-46e8-9625-e0f82b30b127', '\x0661456507b68c7abeb5a200', 'carol', NULL),
	(55, NULL, 'b41fa3b5-dc33-4d87-851c-6e39f0d24adc', '\x0661456507b68c7abeb5a201', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x066145650953b324f42d7a00', NULL, NULL),
	(-1003, 3, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x066145650cd097603025c100', NULL, NULL),
	(-1010, 10, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x066145650efdd1d11b78ab00', NULL, NULL),
	(1010, 10, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x06614565106d51d68f19c200', NULL, NULL),
	(-910, 10, '30cf5436-cd65-4cd5-ac24-3a7fe41eb710', '\x0661456511dad75509ee2800', NULL, NULL);

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
