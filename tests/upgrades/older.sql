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
    'intraledger_receipt',
    'onchain_receipt_pending',
    'onchain_receipt',
    'onchain_payment'
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
	spent_fee_sat bigint,
	address text,
	outpoint bytea
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
                          idempotency_id, parent_id, spent_sat, spent_fee_sat, address, outpoint)
    VALUES (p_id, p_movement.kind, p_movement.status, p_movement.cents_per_btc,
            p_movement.payment_hash, p_movement.memo, p_movement.api_key_id,
            p_movement.idempotency_id, p_movement.parent_id, p_movement.spent_sat,
            p_movement.spent_fee_sat, p_movement.address, p_movement.outpoint);
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
-- Name: chain_cursor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chain_cursor (
    node_key bytea NOT NULL,
    height integer NOT NULL
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
    address text,
    outpoint bytea,
    CONSTRAINT movement_cents_per_btc_check CHECK ((cents_per_btc > 0)),
    CONSTRAINT movement_check CHECK ((num_nonnulls(spent_sat, spent_fee_sat) = ANY (ARRAY[0, 2]))),
    CONSTRAINT movement_check1 CHECK (((spent_sat IS NULL) OR (api_key_id IS NOT NULL))),
    CONSTRAINT movement_id_check CHECK ((octet_length(id) = 11)),
    CONSTRAINT movement_memo_check CHECK ((memo <> ''::text)),
    CONSTRAINT movement_outpoint_check CHECK ((octet_length(outpoint) = 36)),
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
-- Name: COLUMN movement.address; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.address IS 'the Bitcoin address that was paid, also if inside';

--
-- Name: COLUMN movement.outpoint; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.outpoint IS 'on the chain: the id of the transaction and the number of the output';

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
-- Name: onchain_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.onchain_address (
    address text NOT NULL,
    wallet_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    used_at timestamp with time zone
);

--
-- Name: COLUMN onchain_address.used_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_address.used_at IS 'when a deposit to it was credited: it is not the current one any more';

--
-- Name: onchain_deposit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.onchain_deposit (
    txid bytea NOT NULL,
    vout integer NOT NULL,
    address text NOT NULL,
    wallet_id uuid NOT NULL,
    amount_sat bigint NOT NULL,
    height integer,
    seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    event_id bytea DEFAULT public.ascending_id(clock_timestamp(), 12) NOT NULL,
    state text DEFAULT 'seen'::text NOT NULL,
    gone_at timestamp with time zone,
    CONSTRAINT onchain_deposit_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT onchain_deposit_check CHECK (((gone_at IS NULL) OR (state = ANY (ARRAY['credited'::text, 'suspense'::text])))),
    CONSTRAINT onchain_deposit_event_id_check CHECK ((octet_length(event_id) = 12)),
    CONSTRAINT onchain_deposit_state_check CHECK ((state = ANY (ARRAY['seen'::text, 'taken_back'::text, 'credited'::text, 'suspense'::text]))),
    CONSTRAINT onchain_deposit_txid_check CHECK ((octet_length(txid) = 32)),
    CONSTRAINT onchain_deposit_vout_check CHECK ((vout >= 0))
);

--
-- Name: COLUMN onchain_deposit.height; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.height IS 'of its block; null: it waits for one';

--
-- Name: COLUMN onchain_deposit.event_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.event_id IS 'what an event names it by';

--
-- Name: COLUMN onchain_deposit.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.state IS 'taken_back: the chain has it no more, and it was not credited; it may come again. suspense: too little';

--
-- Name: COLUMN onchain_deposit.gone_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.gone_at IS 'booked, and then taken out of the chain: the house has paid what it did not get, unless it comes again';

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
    house_fee_msat bigint DEFAULT 0 NOT NULL,
    address text,
    speed text,
    batch_id uuid,
    txid bytea,
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK ((held_msat >= amount_msat)),
    CONSTRAINT payment_check1 CHECK (((recheck_at IS NULL) OR (state = 'failed'::text))),
    CONSTRAINT payment_check2 CHECK (((currency = 'USD'::text) = (spread_ppm IS NOT NULL))),
    CONSTRAINT payment_check3 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check4 CHECK ((num_nonnulls(address, speed) =
CASE rail
    WHEN 'onchain'::text THEN 2
    ELSE 0
END)),
    CONSTRAINT payment_check5 CHECK (((txid IS NULL) OR (batch_id IS NOT NULL))),
    CONSTRAINT payment_check6 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check7 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) OR (preimage IS NULL))),
    CONSTRAINT payment_check8 CHECK (((rail <> 'lightning'::text) OR (state = ANY (ARRAY['sending'::text, 'failed'::text])) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check9 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_house_fee_msat_check CHECK ((house_fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_speed_check CHECK ((speed = ANY (ARRAY['FAST'::text, 'MEDIUM'::text, 'SLOW'::text]))),
    CONSTRAINT payment_spread_ppm_check CHECK ((spread_ppm >= 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text, 'lost'::text]))),
    CONSTRAINT payment_txid_check CHECK ((octet_length(txid) = 32))
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
-- Name: COLUMN payment.house_fee_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.house_fee_msat IS 'what the house charges, in the reserve beside the amount and the most possible fee';

--
-- Name: COLUMN payment.batch_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.batch_id IS 'on the chain: what the node knows the transaction by, of one payment or several; null: queued';

--
-- Name: COLUMN payment.txid; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.txid IS 'of the transaction, once it was broadcast';

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
-- Name: sandbox_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_address (
    address text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

--
-- Name: sandbox_address_index; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sandbox_address_index
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: sandbox_block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_block (
    height integer NOT NULL,
    hash bytea DEFAULT sha256(uuid_send(gen_random_uuid())) NOT NULL,
    mined_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_block_hash_check CHECK ((octet_length(hash) = 32)),
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
-- Name: sandbox_payout; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_payout (
    reference uuid NOT NULL,
    txid bytea NOT NULL,
    speed text NOT NULL,
    amount_sat bigint NOT NULL,
    fee_sat bigint NOT NULL,
    vouts integer[] NOT NULL,
    addresses text[] NOT NULL,
    amounts_sat bigint[] NOT NULL,
    block_height integer,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_payout_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT sandbox_payout_fee_sat_check CHECK ((fee_sat > 0)),
    CONSTRAINT sandbox_payout_speed_check CHECK ((speed = ANY (ARRAY['FAST'::text, 'MEDIUM'::text, 'SLOW'::text]))),
    CONSTRAINT sandbox_payout_txid_check CHECK ((octet_length(txid) = 32))
);

--
-- Name: COLUMN sandbox_payout.vouts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_payout.vouts IS 'where in the transaction each address is paid its amount';

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
	('4dc76092-41f7-4dcf-a394-9c20f515d15c', 'a29b243c-7721-49ab-9d7a-ddba66b64b0d', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '3d32f741-b1e5-4644-8a22-f770e1f439d2', true, '{}', '2026-11-27 17:28:38.496867+00'),
	('ef678051-6bce-4be6-bbbb-c88b5f85710b', '95197a1f-cfe8-4fdb-a35c-9cc45cb4e7e5', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', true, '{}', '2026-11-27 17:28:39.248656+00'),
	('13bfa29e-c81c-496d-a3eb-036c961e9500', 'ae1e825d-5eaf-4fb1-8192-0e32f69020e9', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', true, '{}', '2026-11-27 17:28:40.009027+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x066145641a1ac467c757b8', 'internal_send'),
	(5000, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x066145641bcd3837e1fd9b', 'internal_send'),
	(10100, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x066145641e2883c3c6263f', 'internal_send'),
	(5000, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x066145641f7cc840d18215', 'internal_send'),
	(10200, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x0661456420db4575c7ee72', 'internal_send'),
	(5100, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x0661456421c70b8fbb3387', 'internal_send'),
	(10300, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x0661456422bc4067c376e4', 'internal_send'),
	(5100, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x06614564234f59533037c1', 'internal_send'),
	(10400, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x0661456424e45e7b70e3a5', 'internal_send'),
	(5200, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x06614564269421a3935832', 'internal_send'),
	(10500, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x0661456427a61db7a757a3', 'internal_send'),
	(5200, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x0661456428270ce0f2e882', 'internal_send'),
	(10600, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x06614564294dcbf676e21e', 'internal_send'),
	(5300, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x0661456429ff22dcdd13a2', 'internal_send'),
	(10700, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x066145642b02852da66535', 'internal_send'),
	(5300, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x066145642b64488c587308', 'internal_send'),
	(10800, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x066145642c55418dc4c6de', 'internal_send'),
	(5400, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x066145642ce488a1246ed5', 'internal_send'),
	(10900, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x066145642df14d0f1253be', 'internal_send'),
	(5400, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x066145642e8c1c4a97e5ee', 'internal_send'),
	(11000, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x066145642f71ed68f465c0', 'internal_send'),
	(5500, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x06614564300ed569ffa752', 'internal_send'),
	(11100, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x0661456431114b69137ae2', 'internal_send'),
	(5500, 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x0661456431dd3e27685ea4', 'internal_send'),
	(100000, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x0661456433b7779cee33b2', 'withdrawal'),
	(100000, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x06614564375c4b0843eeb6', 'withdrawal'),
	(90000, '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\x066145643bbb761f0f3a90', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:25:00+00', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'internal_send'),
	(63000, '2026-11-27 17:25:00+00', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'internal_send'),
	(290000, '2026-11-27 17:25:00+00', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:28:39.515655+00', NULL, '2026-11-27 17:28:41.886008+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5fc893e9-1566-4c9b-85d3-ee1be43f35a4', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:28:38.786019+00', NULL, '2026-11-27 17:28:42.543463+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('1960d804-3634-4c14-baa5-0abe75ebd5f1', '13bfa29e-c81c-496d-a3eb-036c961e9500', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:28:40.068048+00', NULL, '2026-11-27 17:28:42.889021+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('72a1e24a-0b07-4a00-be48-608263e55953', '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', '\x2168e6be7f2d013937845c9c9b68ec9d1035beaed5460016e1398f3212e9e7e2', 'blink_bA0oji', 'fqgX', '2026-11-27 17:28:38.787414+00', NULL),
	('8ec4a85c-d4d3-4716-b246-c7dfd8e734a2', '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', '\x62c650ee3b9c0a25ac943444a45ced7d1b3da6e6789ab748dd721ed1987a7315', 'blink_urqkJX', '0EMI', '2026-11-27 17:28:39.516833+00', NULL),
	('ffd85676-25d0-4d42-a4a8-17c535c4e0e5', '1960d804-3634-4c14-baa5-0abe75ebd5f1', '\xad193e838fd01c7d2e5829e9572f544420437ed23e77aae1dcd71d1de9d0c531', 'blink_EsGKps', 'Vw6c', '2026-11-27 17:28:40.068499+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614563febdddf090406e3e', '2026-11-27 17:28:38.540929+00', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145640092ec475b05a1c4', '2026-11-27 17:28:38.660917+00', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-000000000001', '4e95ab26-cca3-4a33-9b26-ca0c8a800ee9', '{}', '{"expires_at": "2026-12-27T17:28:38.647168+00:00"}'),
	('\x06614564030f3f62ba6b76b8', '2026-11-27 17:28:38.823824+00', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'api_key.created', 'session', '4e95ab26-cca3-4a33-9b26-ca0c8a800ee9', '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-000000000002', '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_bA0oji…fqgX", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661456404b0a7f59c8fab48', '2026-11-27 17:28:38.93066+00', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'account.username_set', 'key', '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661456409e42a8f71c247c2', '2026-11-27 17:28:39.271626+00', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145640b4594d18330ce1e', '2026-11-27 17:28:39.361992+00', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-000000000007', '82a314f3-719f-45bb-8968-010d145e9562', '{}', '{"expires_at": "2026-12-27T17:28:39.351289+00:00"}'),
	('\x066145640e430d7d49eaf833', '2026-11-27 17:28:39.55795+00', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'api_key.created', 'session', '82a314f3-719f-45bb-8968-010d145e9562', '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-000000000008', '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_urqkJX…0EMI", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145640fbfd5167741b8e1', '2026-11-27 17:28:39.655431+00', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'account.username_set', 'key', '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614564152be19013ccc283', '2026-11-27 17:28:40.010768+00', '13bfa29e-c81c-496d-a3eb-036c961e9500', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614564158ff8bc44fd9801', '2026-11-27 17:28:40.036386+00', '13bfa29e-c81c-496d-a3eb-036c961e9500', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-00000000000d', '26c723c0-dd12-4849-9658-e2b4ebb75534', '{}', '{"expires_at": "2026-12-27T17:28:40.028601+00:00"}'),
	('\x06614564161c701765440931', '2026-11-27 17:28:40.072351+00', '13bfa29e-c81c-496d-a3eb-036c961e9500', 'api_key.created', 'session', '26c723c0-dd12-4849-9658-e2b4ebb75534', '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-00000000000e', '1960d804-3634-4c14-baa5-0abe75ebd5f1', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_EsGKps…Vw6c", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661456417ab098c46654b89', '2026-11-27 17:28:40.174387+00', '13bfa29e-c81c-496d-a3eb-036c961e9500', 'account.username_set', 'key', '1960d804-3634-4c14-baa5-0abe75ebd5f1', '127.0.0.1', 'python-httpx2/2.16.2', 'f4770fbd-621a-4319-bfd8-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: callback_endpoint; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: chain_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_cursor VALUES
	('\x0390a6ada3b3e35e0882c6aba92ec2f1dc64d0f2cd145c7f250d4c38bf4868dca8', 0);

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
	(1, 50000000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(3, -100000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(3, 100000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(4, -50000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(4, 50000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(5, -101000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(5, 101000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(6, -50000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(6, 50000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(7, -102000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(7, 102000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(8, -51000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(8, 51000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(9, -103000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(9, 103000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(10, -51000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(10, 51000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(11, -104000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(11, 104000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(12, -52000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(12, 52000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(13, -105000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(13, 105000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(14, -52000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(14, 52000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(15, -106000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(15, 106000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(16, -53000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(16, 53000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(17, -107000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(17, 107000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(18, -53000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(18, 53000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(19, -108000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(19, 108000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(20, -54000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(20, 54000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(21, -109000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(21, 109000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(22, -54000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(22, 54000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(23, -110000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(23, 110000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(24, -55000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(24, 55000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(25, -111000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(25, 111000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442');
INSERT INTO public.entry VALUES
	(26, -55000, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442'),
	(26, 55000, 'f6d05e13-58a7-4810-a4d0-aa363afbf478'),
	(27, -1010000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(31, -1010000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(33, -910000, '3d32f741-b1e5-4644-8a22-f770e1f439d2'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:28:39.202305+00', 'lightning_receipt', '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145640891b9f8950f0700'),
	(800, 2, '2026-11-27 17:28:39.890568+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x06614564134f9e7a01c99500'),
	(809, 3, '2026-11-27 17:28:40.381001+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145641a1ac467c757b801'),
	(811, 4, '2026-11-27 17:28:40.456596+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145641bcd3837e1fd9b01'),
	(814, 5, '2026-11-27 17:28:40.643161+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145641e2883c3c6263f01'),
	(816, 6, '2026-11-27 17:28:40.700681+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145641f7cc840d1821501'),
	(820, 7, '2026-11-27 17:28:40.790155+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456420db4575c7ee7201'),
	(822, 8, '2026-11-27 17:28:40.838908+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x0661456421c70b8fbb338701'),
	(825, 9, '2026-11-27 17:28:40.913041+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456422bc4067c376e401'),
	(827, 10, '2026-11-27 17:28:40.939247+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x06614564234f59533037c101'),
	(830, 11, '2026-11-27 17:28:41.095437+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456424e45e7b70e3a501'),
	(833, 12, '2026-11-27 17:28:41.163714+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x06614564269421a393583201'),
	(836, 13, '2026-11-27 17:28:41.222773+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456427a61db7a757a301'),
	(838, 14, '2026-11-27 17:28:41.255457+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x0661456428270ce0f2e88201'),
	(841, 15, '2026-11-27 17:28:41.331523+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x06614564294dcbf676e21e01'),
	(843, 16, '2026-11-27 17:28:41.37702+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x0661456429ff22dcdd13a201'),
	(846, 17, '2026-11-27 17:28:41.443315+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642b02852da6653501'),
	(848, 18, '2026-11-27 17:28:41.48063+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145642b64488c58730801'),
	(851, 19, '2026-11-27 17:28:41.529998+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642c55418dc4c6de01'),
	(853, 20, '2026-11-27 17:28:41.566684+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145642ce488a1246ed501'),
	(856, 21, '2026-11-27 17:28:41.635429+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642df14d0f1253be01'),
	(858, 22, '2026-11-27 17:28:41.675157+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145642e8c1c4a97e5ee01'),
	(861, 23, '2026-11-27 17:28:41.740833+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642f71ed68f465c001'),
	(863, 24, '2026-11-27 17:28:41.774048+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x06614564300ed569ffa75201'),
	(867, 25, '2026-11-27 17:28:41.852815+00', 'lightning_receipt', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456431114b69137ae201'),
	(870, 26, '2026-11-27 17:28:41.902431+00', 'intraledger_receipt', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x0661456431dd3e27685ea401');

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
	('\xf40925b6a0bc17e9704487386f34d997f1b66bd6117e7b82b6df5c671b6cda2a', '3d32f741-b1e5-4644-8a22-f770e1f439d2', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'BTC', 'lnbcrt500u1p4sn0wxsp5am6cq24052tfy58agfr069k6ymsn2w2pmru975vy40ft7h0xcnwspp57syjtd4qhst7juzysuux7dxejlcmv67kz9l8hq4kmawxwxmvmg4qdqqxqrwzqcqzzs9qrsgqqe3wsrsdraqg9wrfnuz0gf9duzlfagfreke32a9uytgeunu03q0shm4j5vgeyga09gzd8d7s3ep0qktqlwfq9v6j6637xxdra7hywacp9c64lq', '\xeef5802aafa2969250fd4246fd16da26e1353941d8f85f5184abd2bf5de6c4dd', '\xd4fdc37ec001f3c878523f1f1923d6211ddbae1f1c204b64bbc387c9be9172c8', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:28:39.009223+00', '2026-11-27 21:28:38+00', 'PAID', 50000000, '\x066145640891b9f8950f07', 'lightning'),
	('\x6e8d33f67a88bd3120607550794a1b73acf8921cc2412941ad9e918a3ebe49d6', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt50u1p4sn0w8sp5v9dwy34fhfgn6krrne47av3xa82x93f88349dr7x8qzhva2zgaxspp5d6xn8an63z7nzgrqw4g8jjsmwwk03ysucfqjjsddn6gc5047f8tqdqqxqrwzqcqzzs9qrsgqhgdyysydh226j7e6nrwe330gdevy0c4yms0euvpyntvawzhl98yxfc6qptgr47tp0wjymuc9a69stget2xumsseprzgesrppys6cqncqllhqpp', '\x615ae246a9ba513d58639e6beeb226e9d462c5273c6a568fc63805767542474d', '\xe3641a49a6e13a7b312aed65c2b4de6437e1f7980e7a6eda6e0a1ca785096838', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:28:39.735759+00', '2026-11-27 21:28:39+00', 'PAID', 5000000, '\x06614564134f9e7a01c995', 'lightning'),
	('\x85d810eeac4261387b1eef6525a863c23780b630ba1a18100013a16f361a9c2f', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1u1p4sn0wgsp5752u37w8256crspzkpn0q94z2p5vmkeajcjpycd7qa2fsyn2dpjqpp5shvppm4vgfsns7c7aajjt2rrcgmcpd3shgdpsyqqzwsk7ds6nshsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqwgmg63qvm0ymavtl8dvq8jx7fa5fhxlca4mmr2cgcww8kz9zddxyczyge4wyf55wkckv0svwahh0r0enpq86m6dhvq70lu3awmzw7mgp07yw5u', '\xf515c8f9c7553581c022b066f016a25068cddb3d96241261be075498126a6864', '\x4acd0bab94d84b6b2af98d1aba6a171420cdc4f7603bec78d2c6a85c8bde65a7', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:28:40.237375+00', '2026-11-27 21:28:40+00', 'PAID', 100000, '\x066145641a1ac467c757b8', 'intraledger'),
	('\x7c658c2c1778700f80e9a5def28bf00c04f877e4af68f7a7568d30f6145adeee', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1010n1p4sn0wgsp5qcekkflh55w2zqeelhwp2lxaqmjrc7x3gw7k3rgwerv9n2mgvlvqpp503jcctqh0pcqlq8f5h009zlspsz0saly4a500f6k35c0v9z6mmhqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqpmmdw83cymrl80j32z00cjavjyqtpee6gd5da0k0zw5667j42gvqudxfn2090szjf4k239z0j0a6cpw86zeunge4r3dsqn8l7x3d6mgqh5rq2r', '\x06336b27f7a51ca10339fddc157cdd06e43c78d143bd688d0ec8d859ab6867d8', '\x9f66c7010e9dcaf5da7b9ea9bf69e4ee345dc1c8b7f86112d84ab867bbd80aaa', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:28:40.496925+00', '2026-11-27 21:28:40+00', 'PAID', 101000, '\x066145641e2883c3c6263f', 'intraledger'),
	('\x8700e13267b36a20359639f00c9e404d9c0c76a7f91e422ef9bd0f376648135c', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1020n1p4sn0wgsp5u6uevl47xqmvxezz2npmts2r4zkeq0h0uagfp45d29h595km0zqspp5suqwzvn8kd4zqdvk88cqe8jqfkwqca48ly0yytheh58nwejgzdwqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq0ma69fjfvhwnf4gqjqct36a39fesmv2ljztplf8ler66ju73csg4e7hxl68aezn9u0zy5302uzhllg5y9j57fztz9a9xx6pyrhplwmspz5gasu', '\xe6b9967ebe3036c3644254c3b5c143a8ad903eefe75090d68d516f42d2db7881', '\x71c4ac593ab046e4969a85b48eadf60c56d93a9029787148d7801fc5f8a775f1', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:28:40.73874+00', '2026-11-27 21:28:40+00', 'PAID', 102000, '\x0661456420db4575c7ee72', 'intraledger'),
	('\xb5b14d21a50c2e470e64a4bd5686fa0115bc2399b4ad88c320d7d4d0669969a9', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1110n1p4sn0wfsp5tfzqskw6s3ye97269w5plp2m22q5k7a7z0smtw2djpdmh0k58plspp5kkc56gd9pshywrny5j74dph6qy2mcguekjkc3seq6l2dqe5edx5sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqn6h6mef2a3eyj3vhjfvfagdxj8lfszd6pzj2z59t33ykthav4tl5kqgtllyvk3lfzgxq93lwu5rn3easf22m2e5geaxr58rnmp3ytwcpvh0q5l', '\x5a440859da844992f95a2ba81f855b52814b7bbe13e1b5b94d905bbbbed4387f', '\x6babb6eaeb6a6e3aeb249f1497f4717f3e32e95e26c214d7bd7fc5a7799fd0ed', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:28:41.795666+00', '2026-11-27 21:28:41+00', 'PAID', 111000, '\x0661456431114b69137ae2', 'intraledger'),
	('\x560434f0479fd4096821769067eb49c52289c369ef64118b72eee22e78cb163d', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1030n1p4sn0wgsp5tpjz2hwlky6k42au5mx6fwekydzhz7a3elpus8nqj2hxqqy9fguspp52czrfuz8nl2qj6ppw6gx066fc53gnsmfaajprzmjam3zu7xtzc7sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqh34elsm6wpvhrtgya4m4n0jqmed4r92a6g6p63cm9jjst27qcsrn90za2kt2f9d3hrukc32hvatgrlfhv5q7tzk74ezunw880rudx2qpwme53z', '\x5864255ddfb1356aabbca6cda4bb362345717bb1cfc3c81e6092ae6000854a39', '\xe260af04a360ffd11a52a3fd11eb718b291cbe3b05707dcad1a01046ba1ab93d', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:28:40.866487+00', '2026-11-27 21:28:40+00', 'PAID', 103000, '\x0661456422bc4067c376e4', 'intraledger'),
	('\xe027863cb5bf14092b1b1d0f6cd92e10ed9b3fcebe4fd50b426f4a49094981a9', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1060n1p4sn0wfsp55uqa3j90lt2gfuh5ycdjtgvnl4uuftf0asc2nsrc22cawdf94smspp5uqncv094hu2qj2cmr58kekfwzrkek07whe8a2z6zda9yjz2fsx5sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqenxkhasj576rat3rgwt92uw4ct7g49x3jnyvhny6mwcq08w5vsmpmmma6qke80r908jqt3algmc028qmktujxl80pwyprswjgudncsspk544zz', '\xa701d8c8affad484f2f4261b25a193fd79c4ad2fec30a9c07852b1d73525ac37', '\x0da62d4602fa2a4d4cfcb5b7e6a30a4009f8069e53d2c85b4a92cba28a0dcd22', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:28:41.289404+00', '2026-11-27 21:28:41+00', 'PAID', 106000, '\x06614564294dcbf676e21e', 'intraledger'),
	('\xa37728a6afb225dc8f162afed5f89cb237dfe2b576d100a8e530c49b6bad4d6f', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1070n1p4sn0wfsp53tqny5y5kfjlqj387qyy50k7da6n2dj6u28n7v3g9z743y52e2espp55dmj3f40kgjaerck9tldt7yukgmalc44wmgsp289xrzfk6adf4hsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqw90m8gu2xl5erh7guj47y68je7rql0d4uju36u4v3qzl4g0zhc8qdzh2guewcsa6x2frdp02s0pnxxd3dupfauydmdkyylxfug8wnqqpq97ztf', '\x8ac1325094b265f04a27f0084a3ede6f7535365ae28f3f322828bd58928acab3', '\x710eaa25550485d8fccb5082f6a8dd1104945e79b16ad55772d79b688dfaac32', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:28:41.406674+00', '2026-11-27 21:28:41+00', 'PAID', 107000, '\x066145642b02852da66535', 'intraledger'),
	('\xd9eddd4816153c9dfcc965d12a9a619fde2b640971e2e73cfadb3329b5d59f6e', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1080n1p4sn0wfsp5vhxyh45sgll20unxf0h2agkxn5ska8tp8am8v2vleku7p4xja6hspp5m8ka6jqkz57fmlxfvhgj4xnpnl0zkeqfw83ww086mvejndw4nahqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqj3npzgtxhey92xrd0cw7xutedug5kurkmcu6lagv870c35x7806jrkhq4jfsu5nmmt8n0hkahhn087yferjct2wm690xjx5qckrzvagqjg93e8', '\x65cc4bd69047fea7f2664beeaea2c69d216e9d613f7676299fcdb9e0d4d2eeaf', '\x15641278d188787c83c59139011e57253dad7b7d9c250c1c964e8796ed92b2d4', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:28:41.493052+00', '2026-11-27 21:28:41+00', 'PAID', 108000, '\x066145642c55418dc4c6de', 'intraledger'),
	('\x153062513619b453f6c2087f1d6dec3fe2408c040df7b7d3dd63e71dea0e0320', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1090n1p4sn0wfsp5w0lwj3vparv579lfqtxlyc067r840crvds33av5jyn70uprfv6nspp5z5cxy5fkrx698akzppl36m0v8l3yprqyphmm057av0n3m6swqvsqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqv5actrrsewd4qpcw2aw4hhhvtkpp24qcg5afrhmnncq099w2vn9rxsg9s7aqfpgs20r9ly4l44aft5x54arh4e89xh7p8zt4l8axcrqqveqw53', '\x73fee94581e8d94f17e902cdf261faf0cf57e06c6c231eb29224fcfe046966a7', '\x7a598fa3ad702e296b31b12903e11169fa8c01b1275616786d8668dc9de5e6c8', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:28:41.597026+00', '2026-11-27 21:28:41+00', 'PAID', 109000, '\x066145642df14d0f1253be', 'intraledger'),
	('\x950802dcd3dbe6b6c801dd99fbedb2dc5fd81c9f2a0ead3a9f75465b7993c445', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1040n1p4sn0wgsp5248lzh66yxxaktpgt4jq4vhdzxk2k6ktfhkd9amxj7kylln0ackqpp5j5yq9hxnm0ntdjqpmkvlhmdjm30as8yl9g826w5lw4r9k7vnc3zsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq9pf39xvw4ch773c0ndegpwweecmn42tsg06f4v5y3ugg5ml78cazf57p9d7p2mp05hwfn03pswa0qek7ezwkx3d5dpqljwey7e9qa3sp47y5fx', '\x554ff15f5a218ddb2c285d640ab2ed11acab6acb4decd2f76697ac4ffe6fee2c', '\xb29224470efd12c3f33df9497bc933a241b38cd39b4f0cbeb0bc09b276e752a7', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:28:40.983705+00', '2026-11-27 21:28:40+00', 'PAID', 104000, '\x0661456424e45e7b70e3a5', 'intraledger'),
	('\x4e2049d64e054688daa87163f77480a805f0dd63b8e8a223a93f3868f0cf537a', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1050n1p4sn0wfsp5g0z03kpqqlc3sn7vhlxmrq8hsh9rzrsyunym22vh7xev0xr98nkqpp5fcsyn4jwq4rg3k4gw93lwayq4qzlphtrhr52ygaf8uux3ux02daqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq8v7wx0uh7chj2n0meun8zs05qyzdfn9m7j0aje3gqtgc5dlnqjsx62ndv4hpnkal2mauwct6p5xq0m2l624km9dnsxlqalgnxtu2r9sp9c3x6u', '\x43c4f8d82007f1184fccbfcdb180f785ca310e04e4c9b52997f1b2c798653cec', '\x33dbe9eb15aa002e061f617c80e46af8fe627ec38f773e7ab59d464fd9d0e534', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:28:41.190594+00', '2026-11-27 21:28:41+00', 'PAID', 105000, '\x0661456427a61db7a757a3', 'intraledger'),
	('\x2e140d788e8a624f02d874bd10d522084fb6d78c19e7d5251935790f25b54e52', '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', 'lnbcrt1100n1p4sn0wfsp58wjg6vfx2yhfkkye40vgdk3mukprf06l0h2wdgjhs7nzfgf4j2wqpp59c2q67yw3f3y7qkcwj73p4fzpp8md4uvr8na2fgex4us7fd4fefqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq4dgup6x7cfm5ewctmuphdm5pc7p5me05f9fhhztcxu30dcf60wqqs0sc5g9g3782uy3dlsgna7e2yskqpfalz7ffz2f9ljxltq4mjdgqc6dvfd', '\x3ba48d3126512e9b5899abd886da3be58234bf5f7dd4e6a25787a624a135929c', '\x7c0a6ec278e4caa29a838fb568e6485b7368c1e6ec6d618f72a2b87b6334341b', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:28:41.704566+00', '2026-11-27 21:28:41+00', 'PAID', 110000, '\x066145642f71ed68f465c0', 'intraledger'),
	('\x406e9ac7715d8017c279c768c92e2d710e6f25b3fc81fd7bb7ee984d7328a1c5', 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '13bfa29e-c81c-496d-a3eb-036c961e9500', 'BTC', 'lnbcrt5u1p4sn0w2sp5q22vk7rxapsk55tfakmtyqsm342kffrgpqkgnmk2sh6ydyj93t5qpp5gphf43m3tkqp0sneca5vjt3dwy8x7fdnljql67aha6vy6ueg58zsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqpfvd6cf460ykeenf4etuqdctkt855y8xlrtcdec37zz0zt93kkgr48kqxjkqah67h2ruj3qz70vhgmzyxpkuftaf7d08m4nl9rqsdxgphrtlvh', '\x0294cb7866e8616a5169edb6b2021b8d5564a468082c89eeca85f44692458ae8', '\xaaa459ff250c0e62d0b9571c118069cbaeea6c65facd1da7d87fab9d4e1612a8', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:28:42.873143+00', '2026-11-27 21:28:42+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:28:39.184825+00', 'lightning_receipt'),
	(2, '2026-11-27 17:28:39.888798+00', 'lightning_receipt'),
	(3, '2026-11-27 17:28:40.33402+00', 'intraledger'),
	(4, '2026-11-27 17:28:40.44524+00', 'intraledger'),
	(5, '2026-11-27 17:28:40.599683+00', 'intraledger'),
	(6, '2026-11-27 17:28:40.686792+00', 'intraledger'),
	(7, '2026-11-27 17:28:40.776517+00', 'intraledger'),
	(8, '2026-11-27 17:28:40.836875+00', 'intraledger'),
	(9, '2026-11-27 17:28:40.899648+00', 'intraledger'),
	(10, '2026-11-27 17:28:40.937305+00', 'intraledger'),
	(11, '2026-11-27 17:28:41.04099+00', 'intraledger'),
	(12, '2026-11-27 17:28:41.151521+00', 'intraledger'),
	(13, '2026-11-27 17:28:41.221661+00', 'intraledger'),
	(14, '2026-11-27 17:28:41.254668+00', 'intraledger'),
	(15, '2026-11-27 17:28:41.330123+00', 'intraledger'),
	(16, '2026-11-27 17:28:41.375522+00', 'intraledger'),
	(17, '2026-11-27 17:28:41.441925+00', 'intraledger'),
	(18, '2026-11-27 17:28:41.466952+00', 'intraledger'),
	(19, '2026-11-27 17:28:41.528641+00', 'intraledger'),
	(20, '2026-11-27 17:28:41.56532+00', 'intraledger'),
	(21, '2026-11-27 17:28:41.634125+00', 'intraledger'),
	(22, '2026-11-27 17:28:41.673756+00', 'intraledger'),
	(23, '2026-11-27 17:28:41.732589+00', 'intraledger'),
	(24, '2026-11-27 17:28:41.772757+00', 'intraledger'),
	(25, '2026-11-27 17:28:41.838923+00', 'intraledger'),
	(26, '2026-11-27 17:28:41.891134+00', 'intraledger'),
	(27, '2026-11-27 17:28:42.012535+00', 'lightning_reserve'),
	(28, '2026-11-27 17:28:42.15678+00', 'lightning_settled'),
	(29, '2026-11-27 17:28:42.251339+00', 'lightning_reserve'),
	(30, '2026-11-27 17:28:42.315396+00', 'lightning_settled'),
	(31, '2026-11-27 17:28:42.390418+00', 'lightning_reserve'),
	(32, '2026-11-27 17:28:42.457049+00', 'lightning_failed'),
	(33, '2026-11-27 17:28:42.537846+00', 'lightning_reserve');

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
	('44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 64149, 64149),
	('44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 2114, 2114),
	('5fc893e9-1566-4c9b-85d3-ee1be43f35a4', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 30092, 30092),
	('5fc893e9-1566-4c9b-85d3-ee1be43f35a4', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 42810, 42810),
	('5fc893e9-1566-4c9b-85d3-ee1be43f35a4', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 397, 397),
	('1960d804-3634-4c14-baa5-0abe75ebd5f1', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 44943, 44943),
	('1960d804-3634-4c14-baa5-0abe75ebd5f1', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 165, 165),
	('44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 240337, 38078),
	('1960d804-3634-4c14-baa5-0abe75ebd5f1', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 18733, 18733),
	('44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 397292, 57247),
	('5fc893e9-1566-4c9b-85d3-ee1be43f35a4', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1331268, 316608);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('ba44c8c2-08b9-4f68-b88c-02a224998a86', 4, '2026-11-27 17:28:43.039914+00');

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
	('ca5a94d1-21ea-4333-974c-c343ae0ce34b', 'USD', NULL, 0, '-infinity'),
	('2a4b67bf-bb13-47a1-9f84-e07338f7ce27', 'USD', NULL, 0, '-infinity'),
	('63dbff11-edce-4cdf-b26b-967716a66f60', 'USD', NULL, 0, '-infinity'),
	('f6d05e13-58a7-4810-a4d0-aa363afbf478', 'BTC', NULL, 630000, '2026-11-27 17:28:41.891134+00'),
	('86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'BTC', NULL, 5636000, '2026-11-27 17:28:41.891134+00'),
	('3d32f741-b1e5-4644-8a22-f770e1f439d2', 'BTC', NULL, 45819000, '2026-11-27 17:28:42.537846+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145640891b9f8950f07', '\xf40925b6a0bc17e9704487386f34d997f1b66bd6117e7b82b6df5c671b6cda2a', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614564134f9e7a01c995', '\x6e8d33f67a88bd3120607550794a1b73acf8921cc2412941ad9e918a3ebe49d6', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145641a1ac467c757b8', '\x85d810eeac4261387b1eef6525a863c23780b630ba1a18100013a16f361a9c2f', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145641bcd3837e1fd9b', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145641e2883c3c6263f', '\x7c658c2c1778700f80e9a5def28bf00c04f877e4af68f7a7568d30f6145adeee', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145641f7cc840d18215', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456420db4575c7ee72', '\x8700e13267b36a20359639f00c9e404d9c0c76a7f91e422ef9bd0f376648135c', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661456421c70b8fbb3387', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456422bc4067c376e4', '\x560434f0479fd4096821769067eb49c52289c369ef64118b72eee22e78cb163d', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614564234f59533037c1', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456424e45e7b70e3a5', '\x950802dcd3dbe6b6c801dd99fbedb2dc5fd81c9f2a0ead3a9f75465b7993c445', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614564269421a3935832', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456427a61db7a757a3', '\x4e2049d64e054688daa87163f77480a805f0dd63b8e8a223a93f3868f0cf537a', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661456428270ce0f2e882', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614564294dcbf676e21e', '\xe027863cb5bf14092b1b1d0f6cd92e10ed9b3fcebe4fd50b426f4a49094981a9', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661456429ff22dcdd13a2', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145642b02852da66535', '\xa37728a6afb225dc8f162afed5f89cb237dfe2b576d100a8e530c49b6bad4d6f', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145642b64488c587308', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145642c55418dc4c6de', '\xd9eddd4816153c9dfcc965d12a9a619fde2b640971e2e73cfadb3329b5d59f6e', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145642ce488a1246ed5', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145642df14d0f1253be', '\x153062513619b453f6c2087f1d6dec3fe2408c040df7b7d3dd63e71dea0e0320', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145642e8c1c4a97e5ee', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145642f71ed68f465c0', '\x2e140d788e8a624f02d874bd10d522084fb6d78c19e7d5251935790f25b54e52', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614564300ed569ffa752', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661456431114b69137ae2', '\xb5b14d21a50c2e470e64a4bd5686fa0115bc2399b4ad88c320d7d4d0669969a9', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661456431dd3e27685ea4', NULL, NULL, '44ebf5ce-9f6c-4f07-a88c-a68f72362f3d', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661456433b7779cee33b2', '\x62f831012a50a3c63065fa5a10b0987d5b9eceaf4e1ed3b83e5a5ce9b5835ba5', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614564375c4b0843eeb6', '\x5c10207fccf7b1080e716bad12fca4504c83b23377600712d24514e33d588844', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614564397b92fe629cfb', '\x8e4882f2bb515a7b96f3360bf1f83aeb747f5726d0282210f4960968c2f97003', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145643a7fd90e8072d4', '\x8e4882f2bb515a7b96f3360bf1f83aeb747f5726d0282210f4960968c2f97003', '\x06614564397b92fe629cfb', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145643bbb761f0f3a90', '\xd42dc39b367ccf87362cdda6294b81949150ca709ce4e6e01e5afe08d526c563', NULL, '5fc893e9-1566-4c9b-85d3-ee1be43f35a4', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0390a6ada3b3e35e0882c6aba92ec2f1dc64d0f2cd145c7f250d4c38bf4868dca8', 2, 'latchkey:8e17e782-0639-439c-9501-2187618d6349/0015', '2026-11-27 17:28:43.001841+00');

--
-- Data for Name: onchain_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: onchain_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661456433b7779cee33b2', 'lightning', '3d32f741-b1e5-4644-8a22-f770e1f439d2', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x62f831012a50a3c63065fa5a10b0987d5b9eceaf4e1ed3b83e5a5ce9b5835ba5', 'lnbcrt10u1p4sn0wfsp5luxrsmuh9sh9j48l4yh3rpqp0atre0qt9nedsnnpp3g0vkte9axspp5vturzqf22z3uvvr9lfdppvyc04dean40fc0d8wp7tfwwndvrtwjsdqqcqzzs9qrsgqpykq87hevnwjfghe0wt647l4kl6lxp99nzu4q7f5sah7rqjhw273nkfy25zg78qw8h7rj60v25sdsp7xr6v8p4q8j8p43w5lcdpfhccqq77yr4', '\x03cea3807429336865801d3d6784b44aeaeec0bd19e7a8e09bda4899f518ba70a6', '2026-11-27 17:28:50.012607+00', NULL, NULL, 'settled', 1100, '\xa40c0c380054564db79352c37fcec7ecf3a6c55fc9ff8f86e9ab6331d66b966e', NULL, '2026-11-27 17:28:42.15679+00', 0, NULL, NULL, NULL, NULL),
	('\x06614564375c4b0843eeb6', 'lightning', '3d32f741-b1e5-4644-8a22-f770e1f439d2', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x5c10207fccf7b1080e716bad12fca4504c83b23377600712d24514e33d588844', 'lnbcrt10u1p4sn0w2sp5tmkuhtf7dsnf7ajl4p47kqszmnwnj8ndr9u048lqwqy58uenxlhqpp5tsgzql7v77cssrn3dwk39l9y2pxg8v3nwasqwykjg52wx02c3pzqdqqcqzzs9qrsgqupdzyr3yh5vddfhuh46h84yvc8rkcyut4k722y39xhdzgkezwv2ppd79ulhtt62jrtfuq9e04qerpd7aeyn52av7755dhmmmwkmph4cqfk0xv7', '\x03cea3807429336865801d3d6784b44aeaeec0bd19e7a8e09bda4899f518ba70a6', '2026-11-27 17:28:50.251425+00', NULL, NULL, 'settled', 3000, '\xeaf419a65d9ed8e27a194e98c5e49ec30dbfc96ec3acef1b01a5f22bb54b54d1', NULL, '2026-11-27 17:28:42.315405+00', 0, NULL, NULL, NULL, NULL),
	('\x06614564397b92fe629cfb', 'lightning', '3d32f741-b1e5-4644-8a22-f770e1f439d2', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x8e4882f2bb515a7b96f3360bf1f83aeb747f5726d0282210f4960968c2f97003', 'lnbcrt10u1p4sn0w2sp5px7000nnhzr9ks0aru7h0cnawa26t6pqnuncj2yqpgcfd8cd8zmspp53eyg9u4m29d8h9hnxc9lr7p6ad6874ex6q5zyy85jcyk3shewqpsdqqcqzzs9qrsgq4as3pe6cjfjpjyde2s2xwqf5fgsp49vznkpc0dm5hu2na2te2qpxltzt5yxkwsedtw0mutmzw6a2mqwzw79zt34gkxv09hj3df9evnsqgkzhyz', '\x03cea3807429336865801d3d6784b44aeaeec0bd19e7a8e09bda4899f518ba70a6', '2026-11-27 17:28:50.390475+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:28:42.457105+00', 0, NULL, NULL, NULL, NULL),
	('\x066145643bbb761f0f3a90', 'lightning', '3d32f741-b1e5-4644-8a22-f770e1f439d2', 'BTC', 900000, 10000, 910, 910000, NULL, '\xd42dc39b367ccf87362cdda6294b81949150ca709ce4e6e01e5afe08d526c563', 'lnbcrt9u1p4sn0w2sp5guzm7gf755qxf8l0p6wx2d463t8uwu7kr8z5zqmvpfrsg3mmlwaqpp56sku8xek0n8cwd3vmknzjjupjjg4pjnsnnjwdcq7ttlq34fxc43sdqqcqzzs9qrsgqkkj8ccy9jvjx8tvcseqh7aaguyrrsyz0kzny4586737uxpwglk4paa46lkcdyrtlkzc9duypgrak97lqqadneqjp6zvl70parshxgaspj7w85j', '\x03cea3807429336865801d3d6784b44aeaeec0bd19e7a8e09bda4899f518ba70a6', '2026-11-27 17:28:42.822967+00', '2026-11-27 17:28:42.889168+00', NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xf40925b6a0bc17e9704487386f34d997f1b66bd6117e7b82b6df5c671b6cda2a', 50000000, '2026-11-27 17:28:39.185298+00', 'credited', '\x066145640891b9f8950f07', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x6e8d33f67a88bd3120607550794a1b73acf8921cc2412941ad9e918a3ebe49d6', 5000000, '2026-11-27 17:28:39.888929+00', 'credited', '\x06614564134f9e7a01c995', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '\x97d5afae9bf3d5481a0467f01f6fb61e816b08abebe89bf9804a606ec6ae2419', '2026-11-27 17:28:35.396279+00');

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
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(15, 0),
	(14, 5000000),
	(4, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x62f831012a50a3c63065fa5a10b0987d5b9eceaf4e1ed3b83e5a5ce9b5835ba5', '\xa40c0c380054564db79352c37fcec7ecf3a6c55fc9ff8f86e9ab6331d66b966e', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:28:41.944249+00', '2026-11-27 18:28:41+00'),
	('\x5c10207fccf7b1080e716bad12fca4504c83b23377600712d24514e33d588844', '\xeaf419a65d9ed8e27a194e98c5e49ec30dbfc96ec3acef1b01a5f22bb54b54d1', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:28:42.204307+00', '2026-11-27 18:28:42+00'),
	('\x8e4882f2bb515a7b96f3360bf1f83aeb747f5726d0282210f4960968c2f97003', '\x7305f0a59ce4c73798f46a52f8db634801faadef0dc6a13c386a7d3870caf5a9', false, 'no_route', 'OPEN', 0, '2026-11-27 17:28:42.361814+00', '2026-11-27 18:28:42+00'),
	('\xd42dc39b367ccf87362cdda6294b81949150ca709ce4e6e01e5afe08d526c563', '\x86baae908e15d8eac635478ca2f9c11a5a03c6590a74f259468556d51e7112de', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:28:42.497838+00', '2026-11-27 18:28:42+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x9096e003495823c47ccdc26aa24afe137ec12be3abcfa40082fdbcc49fe89eeb'),
	('outside', '\xef9fb150d9a98d15fcb3d2b698abd5ee85406d27ca197cf122f5cf8708fd6fbe');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xf40925b6a0bc17e9704487386f34d997f1b66bd6117e7b82b6df5c671b6cda2a', 'SETTLED', 50000000, '\xd4fdc37ec001f3c878523f1f1923d6211ddbae1f1c204b64bbc387c9be9172c8', 1, '2026-11-27 17:28:39.088891+00'),
	('\x6e8d33f67a88bd3120607550794a1b73acf8921cc2412941ad9e918a3ebe49d6', 'SETTLED', 5000000, '\xe3641a49a6e13a7b312aed65c2b4de6437e1f7980e7a6eda6e0a1ca785096838', 2, '2026-11-27 17:28:39.852451+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x62f831012a50a3c63065fa5a10b0987d5b9eceaf4e1ed3b83e5a5ce9b5835ba5', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:28:42.13247+00', '2026-11-27 17:28:42.132471+00'),
	(2, '\x5c10207fccf7b1080e716bad12fca4504c83b23377600712d24514e33d588844', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:28:42.293423+00', '2026-11-27 17:28:42.293423+00'),
	(3, '\x8e4882f2bb515a7b96f3360bf1f83aeb747f5726d0282210f4960968c2f97003', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:28:42.436802+00', '2026-11-27 17:28:42.436802+00'),
	(4, '\xd42dc39b367ccf87362cdda6294b81949150ca709ce4e6e01e5afe08d526c563', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:28:43.776168+00', '2026-11-27 17:28:42.576169+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '17119c3ab176ea2023184cfcf3b96dbd64698a301c85112ef33cdce38d5d13de', 'before', '2026-11-27 17:28:34.235583+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:28:34.545863+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:28:34.740667+00'),
	('0004_payments', '2639808b38c1cfb866adc42ac5a9d72822071857d9d17522f3a2a9c3d9ebd836', 'before', '2026-11-27 17:28:34.816735+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 17:28:35.240101+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:28:35.492929+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:28:35.584101+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:28:35.684707+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:28:35.756905+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:28:35.8006+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 17:28:35.876126+00'),
	('0015_accounts', '2c3eab62758680f68277ae755451e7f3591ff7e373c2ac434fea424c71324c58', 'before', '2026-11-27 17:28:35.979904+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('4e95ab26-cca3-4a33-9b26-ca0c8a800ee9', '4dc76092-41f7-4dcf-a394-9c20f515d15c', '\xbd241c9c3750981d8f0c0afbb7a3fddf96767f6a7ae6486fa3093b19c66a8f25', '2026-11-27 17:28:38.647168+00', '2026-12-27 17:28:38.647168+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('82a314f3-719f-45bb-8968-010d145e9562', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', '\x194f2a258ab3215365ab5851cfc5144d3620eed5993e3ad9dd928138e2f49078', '2026-11-27 17:28:39.351289+00', '2026-12-27 17:28:39.351289+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('26c723c0-dd12-4849-9658-e2b4ebb75534', '13bfa29e-c81c-496d-a3eb-036c961e9500', '\x10ef42f8ec53e694545cc9401d34289ce82392dec83214dc23e0867b8529cfb3', '2026-11-27 17:28:40.028601+00', '2026-12-27 17:28:40.028601+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('3d32f741-b1e5-4644-8a22-f770e1f439d2', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'BTC', '', '2026-11-27 17:28:38.503152+00'),
	('ca5a94d1-21ea-4333-974c-c343ae0ce34b', '4dc76092-41f7-4dcf-a394-9c20f515d15c', 'USD', '', '2026-11-27 17:28:38.524885+00'),
	('86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'BTC', '', '2026-11-27 17:28:39.260535+00'),
	('2a4b67bf-bb13-47a1-9f84-e07338f7ce27', 'ef678051-6bce-4be6-bbbb-c88b5f85710b', 'USD', '', '2026-11-27 17:28:39.268182+00'),
	('f6d05e13-58a7-4810-a4d0-aa363afbf478', '13bfa29e-c81c-496d-a3eb-036c961e9500', 'BTC', '', '2026-11-27 17:28:40.009664+00'),
	('63dbff11-edce-4cdf-b26b-967716a66f60', '13bfa29e-c81c-496d-a3eb-036c961e9500', 'USD', '', '2026-11-27 17:28:40.010113+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145640891b9f8950f0700', NULL, NULL),
	(5000, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x06614564134f9e7a01c99500', NULL, NULL),
	(-100, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145641a1ac467c757b800', 'bob', NULL),
	(100, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145641a1ac467c757b801', 'alice', NULL),
	(-50, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145641bcd3837e1fd9b00', 'carol', NULL),
	(50, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145641bcd3837e1fd9b01', 'bob', NULL),
	(-101, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145641e2883c3c6263f00', 'bob', NULL),
	(101, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145641e2883c3c6263f01', 'alice', NULL),
	(-50, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145641f7cc840d1821500', 'carol', NULL),
	(50, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145641f7cc840d1821501', 'bob', NULL),
	(-102, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x0661456420db4575c7ee7200', 'bob', NULL),
	(102, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456420db4575c7ee7201', 'alice', NULL),
	(-51, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456421c70b8fbb338700', 'carol', NULL),
	(51, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x0661456421c70b8fbb338701', 'bob', NULL),
	(-103, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x0661456422bc4067c376e400', 'bob', NULL),
	(103, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456422bc4067c376e401', 'alice', NULL),
	(-51, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x06614564234f59533037c100', 'carol', NULL),
	(51, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x06614564234f59533037c101', 'bob', NULL),
	(-104, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x0661456424e45e7b70e3a500', 'bob', NULL),
	(104, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456424e45e7b70e3a501', 'alice', NULL),
	(-52, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x06614564269421a393583200', 'carol', NULL),
	(52, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x06614564269421a393583201', 'bob', NULL),
	(-105, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x0661456427a61db7a757a300', 'bob', NULL),
	(105, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456427a61db7a757a301', 'alice', NULL),
	(-52, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456428270ce0f2e88200', 'carol', NULL),
	(52, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x0661456428270ce0f2e88201', 'bob', NULL),
	(-106, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x06614564294dcbf676e21e00', 'bob', NULL),
	(106, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x06614564294dcbf676e21e01', 'alice', NULL),
	(-53, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456429ff22dcdd13a200', 'carol', NULL),
	(53, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x0661456429ff22dcdd13a201', 'bob', NULL),
	(-107, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145642b02852da6653500', 'bob', NULL),
	(107, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642b02852da6653501', 'alice', NULL),
	(-53, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642b64488c58730800', 'carol', NULL),
	(53, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145642b64488c58730801', 'bob', NULL),
	(-108, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145642c55418dc4c6de00', 'bob', NULL),
	(108, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642c55418dc4c6de01', 'alice', NULL),
	(-54, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642ce488a1246ed500', 'carol', NULL),
	(54, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145642ce488a1246ed501', 'bob', NULL),
	(-109, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145642df14d0f1253be00', 'bob', NULL),
	(109, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642df14d0f1253be01', 'alice', NULL),
	(-54, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642e8c1c4a97e5ee00', 'carol', NULL),
	(54, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x066145642e8c1c4a97e5ee01', 'bob', NULL),
	(-110, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145642f71ed68f465c000', 'bob', NULL),
	(110, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x066145642f71ed68f465c001', 'alice', NULL),
	(-55, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x06614564300ed569ffa75200', 'carol', NULL),
	(55, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x06614564300ed569ffa75201', 'bob', NULL),
	(-111, NULL, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x0661456431114b69137ae200', 'bob', NULL),
	(111, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456431114b69137ae201', 'alice', NULL),
	(-55, NULL, '86b982bd-b2b9-4c4b-ba06-c9cc5c2ae442', '\x0661456431dd3e27685ea400', 'carol', NULL),
	(55, NULL, 'f6d05e13-58a7-4810-a4d0-aa363afbf478', '\x0661456431dd3e27685ea401', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x0661456433b7779cee33b200', NULL, NULL),
	(-1003, 3, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x06614564375c4b0843eeb600', NULL, NULL),
	(-1010, 10, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x06614564397b92fe629cfb00', NULL, NULL),
	(1010, 10, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145643a7fd90e8072d400', NULL, NULL),
	(-910, 10, '3d32f741-b1e5-4644-8a22-f770e1f439d2', '\x066145643bbb761f0f3a9000', NULL, NULL);

--
-- Name: event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.event_id_seq', 26, true);

--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 33, true);

--
-- Name: sandbox_address_index; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_address_index', 1, false);

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
-- Name: chain_cursor chain_cursor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chain_cursor
    ADD CONSTRAINT chain_cursor_pkey PRIMARY KEY (node_key);

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
-- Name: onchain_address onchain_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_address
    ADD CONSTRAINT onchain_address_pkey PRIMARY KEY (address);

--
-- Name: onchain_deposit onchain_deposit_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_deposit
    ADD CONSTRAINT onchain_deposit_event_id_key UNIQUE (event_id);

--
-- Name: onchain_deposit onchain_deposit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_deposit
    ADD CONSTRAINT onchain_deposit_pkey PRIMARY KEY (txid, vout);

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
-- Name: sandbox_address sandbox_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_address
    ADD CONSTRAINT sandbox_address_pkey PRIMARY KEY (address);

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
-- Name: sandbox_payout sandbox_payout_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_pkey PRIMARY KEY (reference);

--
-- Name: sandbox_payout sandbox_payout_txid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_txid_key UNIQUE (txid);

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
-- Name: movement_by_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movement_by_address ON public.movement USING btree (address, id) WHERE (address IS NOT NULL);

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
-- Name: onchain_address_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_address_by_wallet ON public.onchain_address USING btree (wallet_id, created_at DESC);

--
-- Name: onchain_deposit_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_by_height ON public.onchain_deposit USING btree (height);

--
-- Name: onchain_deposit_gone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_gone ON public.onchain_deposit USING btree (gone_at) WHERE (gone_at IS NOT NULL);

--
-- Name: onchain_deposit_seen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_seen ON public.onchain_deposit USING btree (wallet_id, seen_at) WHERE (state = 'seen'::text);

--
-- Name: payment_by_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_by_batch ON public.payment USING btree (batch_id) WHERE (batch_id IS NOT NULL);

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
-- Name: sandbox_deposit_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_deposit_by_height ON public.sandbox_deposit USING btree (block_height) WHERE (block_height IS NOT NULL);

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
-- Name: sandbox_payout_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_payout_by_height ON public.sandbox_payout USING btree (block_height);

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
-- Name: sandbox_payout sandbox_payout_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

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
