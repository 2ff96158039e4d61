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
	('0add5491-7640-4307-81d1-07acbc17082a', 'e367fc2e-c54d-4b75-9e7d-47f9fc00cfb4', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '94765b0a-602f-4255-b282-44d09de47524', true, '{}', '2026-11-27 17:49:42.78707+00'),
	('252f1c4e-640d-424e-957e-b9ca775fe5aa', 'eb277822-1d7d-4501-bc2c-47c1413e64fb', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', true, '{}', '2026-11-27 17:49:43.991787+00'),
	('48863cc9-6192-4df2-8ac6-88c6c1d664fe', '4ad0b126-b347-40be-b15e-895e57629a5c', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '6ac997f4-6126-40c6-bb20-8191c9766445', true, '{}', '2026-11-27 17:49:44.123046+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af6ee73023b68b28', 'internal_send'),
	(5000, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af6f3cea909a6b4d', 'internal_send'),
	(10100, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af6f7be15cc8d9b1', 'internal_send'),
	(5000, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af6fa9a2354dd302', 'internal_send'),
	(10200, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af6feb18854680c5', 'internal_send'),
	(5100, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af7016b673750898', 'internal_send'),
	(10300, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af70700f843f1e62', 'internal_send'),
	(5100, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af709f594dcde330', 'internal_send'),
	(10400, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af70d9c0842353d4', 'internal_send'),
	(5200, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af70fbecedd76e35', 'internal_send'),
	(10500, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af7143d95f8b472e', 'internal_send'),
	(5200, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af7169a481730230', 'internal_send'),
	(10600, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af719e60dbf44fbe', 'internal_send'),
	(5300, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af71bf8c8c8c360f', 'internal_send'),
	(10700, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af71f67ee5a2f306', 'internal_send'),
	(5300, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af721a4004688002', 'internal_send'),
	(10800, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af7256ea94490533', 'internal_send'),
	(5400, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af726eb51dbb0a49', 'internal_send'),
	(10900, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af72976c1477aa5c', 'internal_send'),
	(5400, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af72b285e60a1ee4', 'internal_send'),
	(11000, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af72e52c78602595', 'internal_send'),
	(5500, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af7300d07e766698', 'internal_send'),
	(11100, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af733aa1cf12bc0a', 'internal_send'),
	(5500, '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x066145af736015902b8157', 'internal_send'),
	(100000, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af739d455658b580', 'withdrawal'),
	(100000, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af743de41d42cfd1', 'withdrawal'),
	(90000, '0add5491-7640-4307-81d1-07acbc17082a', '\x066145af752a41ad651cb3', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:45:00+00', '0add5491-7640-4307-81d1-07acbc17082a', 'internal_send'),
	(63000, '2026-11-27 17:45:00+00', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'internal_send'),
	(290000, '2026-11-27 17:45:00+00', '0add5491-7640-4307-81d1-07acbc17082a', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('239d89ea-905b-4651-b0a4-f9a99abc693b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:49:44.044295+00', NULL, '2026-11-27 17:49:44.488221+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('4bfbd2c8-000e-4832-b121-c28d562c0944', '0add5491-7640-4307-81d1-07acbc17082a', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:49:42.853271+00', NULL, '2026-11-27 17:49:44.589085+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ff3ba2bc-e28c-4411-8437-9a2844b306f7', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:49:44.135819+00', NULL, '2026-11-27 17:49:44.818268+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('82b6492c-562d-4746-8d78-326887d0bc87', '4bfbd2c8-000e-4832-b121-c28d562c0944', '\x045bb106d0d00e607ca43b0aeb248841db2bca7bdbc5815f28a3c1e366d4ebe6', 'blink_tmj4vq', 'oaJv', '2026-11-27 17:49:42.855498+00', NULL),
	('1cf7c340-a816-4a83-a632-50198a74316d', '239d89ea-905b-4651-b0a4-f9a99abc693b', '\xb8cf41d7c232cbc00f51679afef980c8f330520e5abe44de7db7867656154837', 'blink_vaHxa4', '0sJT', '2026-11-27 17:49:44.045229+00', NULL),
	('7deeab54-8727-49b8-97f7-872e55b136ca', 'ff3ba2bc-e28c-4411-8437-9a2844b306f7', '\x164dc4e09b7979f610ed5f435ab3f60295f3d9aae71094023a41ef31281f8260', 'blink_793nbr', 'bmzO', '2026-11-27 17:49:44.136401+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145af59b4643a66f20074', '2026-11-27 17:49:42.793499+00', '0add5491-7640-4307-81d1-07acbc17082a', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145af59f28169665c43b6', '2026-11-27 17:49:42.809264+00', '0add5491-7640-4307-81d1-07acbc17082a', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-000000000001', '61492b96-8f08-4115-b1d5-990b307ef214', '{}', '{"expires_at": "2026-12-27T17:49:42.806076+00:00"}'),
	('\x066145af5ae128886beec06a', '2026-11-27 17:49:42.870385+00', '0add5491-7640-4307-81d1-07acbc17082a', 'api_key.created', 'session', '61492b96-8f08-4115-b1d5-990b307ef214', '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-000000000002', '4bfbd2c8-000e-4832-b121-c28d562c0944', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_tmj4vq…oaJv", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145af5b80f9a0e83cfeb2', '2026-11-27 17:49:42.911299+00', '0add5491-7640-4307-81d1-07acbc17082a', 'account.username_set', 'key', '4bfbd2c8-000e-4832-b121-c28d562c0944', '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145af6c0ec963594e934d', '2026-11-27 17:49:43.996279+00', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145af6c5c2f16c67f97fb', '2026-11-27 17:49:44.01596+00', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-000000000007', '8dad880f-d927-4939-8369-2f6b0d600264', '{}', '{"expires_at": "2026-12-27T17:49:44.013885+00:00"}'),
	('\x066145af6cf20458a2241064', '2026-11-27 17:49:44.054339+00', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'api_key.created', 'session', '8dad880f-d927-4939-8369-2f6b0d600264', '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-000000000008', '239d89ea-905b-4651-b0a4-f9a99abc693b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_vaHxa4…0sJT", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145af6d33f9b4d38842d1', '2026-11-27 17:49:44.07123+00', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'account.username_set', 'key', '239d89ea-905b-4651-b0a4-f9a99abc693b', '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145af6e05ebb69fb33bc2', '2026-11-27 17:49:44.124955+00', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145af6e12bc5a29c44fe2', '2026-11-27 17:49:44.128217+00', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-00000000000d', 'b1ae97c6-93c3-4544-af9f-c511958eafe5', '{}', '{"expires_at": "2026-12-27T17:49:44.126843+00:00"}'),
	('\x066145af6e38657b07a814d6', '2026-11-27 17:49:44.137866+00', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', 'api_key.created', 'session', 'b1ae97c6-93c3-4544-af9f-c511958eafe5', '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-00000000000e', 'ff3ba2bc-e28c-4411-8437-9a2844b306f7', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_793nbr…bmzO", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145af6e7a7c5a48b2168c', '2026-11-27 17:49:44.154808+00', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', 'account.username_set', 'key', 'ff3ba2bc-e28c-4411-8437-9a2844b306f7', '127.0.0.1', 'python-httpx2/2.16.2', '61d21086-2ed8-4413-beb5-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '94765b0a-602f-4255-b282-44d09de47524'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(3, -100000, '94765b0a-602f-4255-b282-44d09de47524'),
	(3, 100000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(4, -50000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(4, 50000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(5, -101000, '94765b0a-602f-4255-b282-44d09de47524'),
	(5, 101000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(6, -50000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(6, 50000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(7, -102000, '94765b0a-602f-4255-b282-44d09de47524'),
	(7, 102000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(8, -51000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(8, 51000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(9, -103000, '94765b0a-602f-4255-b282-44d09de47524'),
	(9, 103000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(10, -51000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(10, 51000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(11, -104000, '94765b0a-602f-4255-b282-44d09de47524'),
	(11, 104000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(12, -52000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(12, 52000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(13, -105000, '94765b0a-602f-4255-b282-44d09de47524'),
	(13, 105000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(14, -52000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(14, 52000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(15, -106000, '94765b0a-602f-4255-b282-44d09de47524'),
	(15, 106000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(16, -53000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(16, 53000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(17, -107000, '94765b0a-602f-4255-b282-44d09de47524'),
	(17, 107000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(18, -53000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(18, 53000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(19, -108000, '94765b0a-602f-4255-b282-44d09de47524'),
	(19, 108000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(20, -54000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(20, 54000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(21, -109000, '94765b0a-602f-4255-b282-44d09de47524'),
	(21, 109000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(22, -54000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(22, 54000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(23, -110000, '94765b0a-602f-4255-b282-44d09de47524'),
	(23, 110000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(24, -55000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(24, 55000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(25, -111000, '94765b0a-602f-4255-b282-44d09de47524'),
	(25, 111000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b');
INSERT INTO public.entry VALUES
	(26, -55000, '9c348d32-8080-49ba-9e8a-66cf8d796c0b'),
	(26, 55000, '6ac997f4-6126-40c6-bb20-8191c9766445'),
	(27, -1010000, '94765b0a-602f-4255-b282-44d09de47524'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '94765b0a-602f-4255-b282-44d09de47524'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '94765b0a-602f-4255-b282-44d09de47524'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '94765b0a-602f-4255-b282-44d09de47524'),
	(31, -1010000, '94765b0a-602f-4255-b282-44d09de47524'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '94765b0a-602f-4255-b282-44d09de47524'),
	(33, -910000, '94765b0a-602f-4255-b282-44d09de47524'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:49:43.980344+00', 'lightning_receipt', '94765b0a-602f-4255-b282-44d09de47524', '\x066145af6bb8e8e2977f7100'),
	(796, 2, '2026-11-27 17:49:44.115864+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6dcd4118a69e7400'),
	(803, 3, '2026-11-27 17:49:44.18919+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6ee73023b68b2801'),
	(805, 4, '2026-11-27 17:49:44.207361+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af6f3cea909a6b4d01'),
	(808, 5, '2026-11-27 17:49:44.223316+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6f7be15cc8d9b101'),
	(810, 6, '2026-11-27 17:49:44.235213+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af6fa9a2354dd30201'),
	(813, 7, '2026-11-27 17:49:44.251386+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6feb18854680c501'),
	(816, 8, '2026-11-27 17:49:44.265964+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af7016b67375089801'),
	(819, 9, '2026-11-27 17:49:44.285973+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af70700f843f1e6201'),
	(821, 10, '2026-11-27 17:49:44.297631+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af709f594dcde33001'),
	(824, 11, '2026-11-27 17:49:44.312475+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af70d9c0842353d401'),
	(826, 12, '2026-11-27 17:49:44.321159+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af70fbecedd76e3501'),
	(829, 13, '2026-11-27 17:49:44.339491+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af7143d95f8b472e01'),
	(831, 14, '2026-11-27 17:49:44.348466+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af7169a48173023001'),
	(834, 15, '2026-11-27 17:49:44.36213+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af719e60dbf44fbe01'),
	(836, 16, '2026-11-27 17:49:44.370399+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af71bf8c8c8c360f01'),
	(839, 17, '2026-11-27 17:49:44.384828+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af71f67ee5a2f30601'),
	(841, 18, '2026-11-27 17:49:44.394286+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af721a400468800201'),
	(844, 19, '2026-11-27 17:49:44.40902+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af7256ea9449053301'),
	(846, 20, '2026-11-27 17:49:44.414958+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af726eb51dbb0a4901'),
	(849, 21, '2026-11-27 17:49:44.425574+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af72976c1477aa5c01'),
	(851, 22, '2026-11-27 17:49:44.43282+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af72b285e60a1ee401'),
	(854, 23, '2026-11-27 17:49:44.445835+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af72e52c7860259501'),
	(856, 24, '2026-11-27 17:49:44.452786+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af7300d07e76669801'),
	(859, 25, '2026-11-27 17:49:44.46836+00', 'lightning_receipt', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af733aa1cf12bc0a01'),
	(861, 26, '2026-11-27 17:49:44.477331+00', 'intraledger_receipt', '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af736015902b815701');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:49:42.563239+00'),
	('AFN', 66000000000, '2026-11-28 17:49:42.563239+00'),
	('ALL', 83000000000, '2026-11-28 17:49:42.563239+00'),
	('AMD', 383000000000, '2026-11-28 17:49:42.563239+00'),
	('AOA', 912000000000, '2026-11-28 17:49:42.563239+00'),
	('ARS', 1400000000000, '2026-11-28 17:49:42.563239+00'),
	('AUD', 1530000000, '2026-11-28 17:49:42.563239+00'),
	('AWG', 1790000000, '2026-11-28 17:49:42.563239+00'),
	('AZN', 1700000000, '2026-11-28 17:49:42.563239+00'),
	('BAM', 1690000000, '2026-11-28 17:49:42.563239+00'),
	('BBD', 2000000000, '2026-11-28 17:49:42.563239+00'),
	('BDT', 122000000000, '2026-11-28 17:49:42.563239+00'),
	('BHD', 376000000, '2026-11-28 17:49:42.563239+00'),
	('BIF', 2950000000000, '2026-11-28 17:49:42.563239+00'),
	('BMD', 1000000000, '2026-11-28 17:49:42.563239+00'),
	('BND', 1300000000, '2026-11-28 17:49:42.563239+00'),
	('BOB', 6910000000, '2026-11-28 17:49:42.563239+00'),
	('BRL', 5400000000, '2026-11-28 17:49:42.563239+00'),
	('BSD', 1000000000, '2026-11-28 17:49:42.563239+00'),
	('BTN', 88500000000, '2026-11-28 17:49:42.563239+00'),
	('BWP', 13400000000, '2026-11-28 17:49:42.563239+00'),
	('BYN', 3400000000, '2026-11-28 17:49:42.563239+00'),
	('BZD', 2010000000, '2026-11-28 17:49:42.563239+00'),
	('CAD', 1400000000, '2026-11-28 17:49:42.563239+00'),
	('CDF', 2250000000000, '2026-11-28 17:49:42.563239+00'),
	('CHF', 800000000, '2026-11-28 17:49:42.563239+00'),
	('CLP', 940000000000, '2026-11-28 17:49:42.563239+00'),
	('CNY', 7100000000, '2026-11-28 17:49:42.563239+00'),
	('COP', 3800000000000, '2026-11-28 17:49:42.563239+00'),
	('CRC', 502000000000, '2026-11-28 17:49:42.563239+00'),
	('CUP', 24000000000, '2026-11-28 17:49:42.563239+00'),
	('CVE', 95300000000, '2026-11-28 17:49:42.563239+00'),
	('CZK', 20900000000, '2026-11-28 17:49:42.563239+00'),
	('DJF', 177700000000, '2026-11-28 17:49:42.563239+00'),
	('DKK', 6450000000, '2026-11-28 17:49:42.563239+00'),
	('DOP', 63000000000, '2026-11-28 17:49:42.563239+00'),
	('DZD', 130000000000, '2026-11-28 17:49:42.563239+00'),
	('EGP', 47300000000, '2026-11-28 17:49:42.563239+00'),
	('ERN', 15000000000, '2026-11-28 17:49:42.563239+00'),
	('ETB', 153000000000, '2026-11-28 17:49:42.563239+00'),
	('EUR', 864000000, '2026-11-28 17:49:42.563239+00'),
	('FJD', 2270000000, '2026-11-28 17:49:42.563239+00'),
	('FKP', 760000000, '2026-11-28 17:49:42.563239+00'),
	('GBP', 760000000, '2026-11-28 17:49:42.563239+00'),
	('GEL', 2700000000, '2026-11-28 17:49:42.563239+00'),
	('GHS', 11000000000, '2026-11-28 17:49:42.563239+00'),
	('GIP', 760000000, '2026-11-28 17:49:42.563239+00'),
	('GMD', 73000000000, '2026-11-28 17:49:42.563239+00'),
	('GNF', 8680000000000, '2026-11-28 17:49:42.563239+00'),
	('GTQ', 7660000000, '2026-11-28 17:49:42.563239+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:49:42.563239+00'),
	('HKD', 7780000000, '2026-11-28 17:49:42.563239+00'),
	('HNL', 26300000000, '2026-11-28 17:49:42.563239+00'),
	('HTG', 131000000000, '2026-11-28 17:49:42.563239+00'),
	('HUF', 332000000000, '2026-11-28 17:49:42.563239+00'),
	('IDR', 16700000000000, '2026-11-28 17:49:42.563239+00'),
	('ILS', 3250000000, '2026-11-28 17:49:42.563239+00'),
	('INR', 88700000000, '2026-11-28 17:49:42.563239+00'),
	('IQD', 1310000000000, '2026-11-28 17:49:42.563239+00'),
	('IRR', 42100000000000, '2026-11-28 17:49:42.563239+00'),
	('ISK', 126000000000, '2026-11-28 17:49:42.563239+00'),
	('JMD', 160000000000, '2026-11-28 17:49:42.563239+00'),
	('JOD', 709000000, '2026-11-28 17:49:42.563239+00'),
	('JPY', 154000000000, '2026-11-28 17:49:42.563239+00'),
	('KES', 129000000000, '2026-11-28 17:49:42.563239+00'),
	('KGS', 87400000000, '2026-11-28 17:49:42.563239+00'),
	('KHR', 4010000000000, '2026-11-28 17:49:42.563239+00'),
	('KMF', 425000000000, '2026-11-28 17:49:42.563239+00'),
	('KPW', 900000000000, '2026-11-28 17:49:42.563239+00'),
	('KRW', 1460000000000, '2026-11-28 17:49:42.563239+00'),
	('KWD', 307000000, '2026-11-28 17:49:42.563239+00'),
	('KYD', 833000000, '2026-11-28 17:49:42.563239+00'),
	('KZT', 525000000000, '2026-11-28 17:49:42.563239+00'),
	('LAK', 21700000000000, '2026-11-28 17:49:42.563239+00'),
	('LBP', 89500000000000, '2026-11-28 17:49:42.563239+00'),
	('LKR', 305000000000, '2026-11-28 17:49:42.563239+00'),
	('LRD', 182000000000, '2026-11-28 17:49:42.563239+00'),
	('LSL', 17200000000, '2026-11-28 17:49:42.563239+00'),
	('LYD', 5450000000, '2026-11-28 17:49:42.563239+00'),
	('MAD', 9270000000, '2026-11-28 17:49:42.563239+00'),
	('MDL', 17000000000, '2026-11-28 17:49:42.563239+00'),
	('MGA', 4480000000000, '2026-11-28 17:49:42.563239+00'),
	('MKD', 53200000000, '2026-11-28 17:49:42.563239+00'),
	('MMK', 2100000000000, '2026-11-28 17:49:42.563239+00'),
	('MNT', 3590000000000, '2026-11-28 17:49:42.563239+00'),
	('MOP', 8010000000, '2026-11-28 17:49:42.563239+00'),
	('MRU', 39800000000, '2026-11-28 17:49:42.563239+00'),
	('MUR', 45900000000, '2026-11-28 17:49:42.563239+00'),
	('MVR', 15400000000, '2026-11-28 17:49:42.563239+00'),
	('MWK', 1735000000000, '2026-11-28 17:49:42.563239+00'),
	('MXN', 18400000000, '2026-11-28 17:49:42.563239+00'),
	('MYR', 4150000000, '2026-11-28 17:49:42.563239+00'),
	('MZN', 63900000000, '2026-11-28 17:49:42.563239+00'),
	('NAD', 17200000000, '2026-11-28 17:49:42.563239+00'),
	('NGN', 1440000000000, '2026-11-28 17:49:42.563239+00'),
	('NIO', 36800000000, '2026-11-28 17:49:42.563239+00'),
	('NOK', 10100000000, '2026-11-28 17:49:42.563239+00'),
	('NPR', 142000000000, '2026-11-28 17:49:42.563239+00'),
	('NZD', 1770000000, '2026-11-28 17:49:42.563239+00'),
	('OMR', 384500000, '2026-11-28 17:49:42.563239+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:49:42.563239+00'),
	('PEN', 3370000000, '2026-11-28 17:49:42.563239+00'),
	('PGK', 4230000000, '2026-11-28 17:49:42.563239+00'),
	('PHP', 58900000000, '2026-11-28 17:49:42.563239+00'),
	('PKR', 281000000000, '2026-11-28 17:49:42.563239+00'),
	('PLN', 3670000000, '2026-11-28 17:49:42.563239+00'),
	('PYG', 7060000000000, '2026-11-28 17:49:42.563239+00'),
	('QAR', 3640000000, '2026-11-28 17:49:42.563239+00'),
	('RON', 4390000000, '2026-11-28 17:49:42.563239+00'),
	('RSD', 101000000000, '2026-11-28 17:49:42.563239+00'),
	('RUB', 81000000000, '2026-11-28 17:49:42.563239+00'),
	('RWF', 1453000000000, '2026-11-28 17:49:42.563239+00'),
	('SAR', 3750000000, '2026-11-28 17:49:42.563239+00'),
	('SBD', 8230000000, '2026-11-28 17:49:42.563239+00'),
	('SCR', 13900000000, '2026-11-28 17:49:42.563239+00'),
	('SDG', 600000000000, '2026-11-28 17:49:42.563239+00'),
	('SEK', 9500000000, '2026-11-28 17:49:42.563239+00'),
	('SGD', 1300000000, '2026-11-28 17:49:42.563239+00'),
	('SHP', 760000000, '2026-11-28 17:49:42.563239+00'),
	('SLE', 23200000000, '2026-11-28 17:49:42.563239+00'),
	('SOS', 571000000000, '2026-11-28 17:49:42.563239+00'),
	('SRD', 38600000000, '2026-11-28 17:49:42.563239+00'),
	('SSP', 4600000000000, '2026-11-28 17:49:42.563239+00'),
	('STN', 21200000000, '2026-11-28 17:49:42.563239+00'),
	('SYP', 11000000000000, '2026-11-28 17:49:42.563239+00'),
	('SZL', 17200000000, '2026-11-28 17:49:42.563239+00'),
	('THB', 32400000000, '2026-11-28 17:49:42.563239+00'),
	('TJS', 9240000000, '2026-11-28 17:49:42.563239+00'),
	('TMT', 3500000000, '2026-11-28 17:49:42.563239+00'),
	('TND', 2950000000, '2026-11-28 17:49:42.563239+00'),
	('TOP', 2390000000, '2026-11-28 17:49:42.563239+00'),
	('TRY', 42300000000, '2026-11-28 17:49:42.563239+00'),
	('TTD', 6780000000, '2026-11-28 17:49:42.563239+00'),
	('TWD', 31100000000, '2026-11-28 17:49:42.563239+00'),
	('TZS', 2440000000000, '2026-11-28 17:49:42.563239+00'),
	('UAH', 42100000000, '2026-11-28 17:49:42.563239+00'),
	('UGX', 3600000000000, '2026-11-28 17:49:42.563239+00'),
	('UYU', 39800000000, '2026-11-28 17:49:42.563239+00'),
	('UZS', 11950000000000, '2026-11-28 17:49:42.563239+00'),
	('VES', 233000000000, '2026-11-28 17:49:42.563239+00'),
	('VND', 26300000000000, '2026-11-28 17:49:42.563239+00'),
	('VUV', 122000000000, '2026-11-28 17:49:42.563239+00'),
	('WST', 2810000000, '2026-11-28 17:49:42.563239+00'),
	('XAF', 567000000000, '2026-11-28 17:49:42.563239+00'),
	('XCD', 2700000000, '2026-11-28 17:49:42.563239+00'),
	('XCG', 1790000000, '2026-11-28 17:49:42.563239+00'),
	('XOF', 567000000000, '2026-11-28 17:49:42.563239+00'),
	('XPF', 103000000000, '2026-11-28 17:49:42.563239+00'),
	('YER', 238500000000, '2026-11-28 17:49:42.563239+00'),
	('ZAR', 17200000000, '2026-11-28 17:49:42.563239+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:49:42.563239+00'),
	('ZWG', 26400000000, '2026-11-28 17:49:42.563239+00');

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
	('\x52cafd6d65207252dcab8cc9fadcc4fa03d743732ba02a91cb8575a90194e250', '94765b0a-602f-4255-b282-44d09de47524', '0add5491-7640-4307-81d1-07acbc17082a', 'BTC', 'lnbcrt500u1p4sns4hsp5fckzkwr5v8p6ckjk63vph5wqrwddzem6d489z8gfgle3c0kw33jqpp52t906mt9ype99h9t3nyl4hxylgpawsmn9wsz4ywts466jqv5ufgqdqqxqrwzqcqzzs9qrsgqzklawcf5ljqh0ss43tc7sdc9s68hzpd6cuwqq8lprwjuqf2lhla5fp7vjdtjwscq8d34s5gghlfal3h2kq795fadj9cc4c9e6dz02xsq8hq09v', '\x4e2c2b387461c3ac5a56d4581bd1c01b9ad1677a6d4e511d0947f31c3ece8c64', '\x0f8f0d09fdab2bebe7cd7b65e22a088dbbb44ba52239a6235015d936881fdad3', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:49:43.934071+00', '2026-11-27 21:49:43+00', 'PAID', 50000000, '\x066145af6bb8e8e2977f71', 'lightning'),
	('\x4fa99e667739def27d0463e4d9069b0655089303f452bf14916fab63c955eae7', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1030n1p4sns4csp542wj2nyycnqyradtqde35crzyr2lk3833wstv7h5l6pa557hdl8spp5f75euenh8800ylgyv0jdjp5mqe2s3ycr73ft79y3d74k8j24atnsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq830hw3tn9uq8av5zwnwkaax8zm6yea4rujph5k2vv7fy9a66j2jkctjzhah7z7ne9tnulnklqf0f3wm2xyljglpk3lgdsj4p4rhtvdcp0rd5s0', '\xaa9d254c84c4c041f5ab03731a606220d5fb44f18ba0b67af4fe83da53d76fcf', '\x22ee957ea9421f8988e46c39406c4c4c14c42397fb2727f071ef9181bb7b3162', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:49:44.273506+00', '2026-11-27 21:49:44+00', 'PAID', 103000, '\x066145af70700f843f1e62', 'intraledger'),
	('\xf63bc1f25f84f1038a1d015fb63a9c7fdab7faf17fb0b76a9ec2caeeba025046', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt50u1p4sns4csp58ptrsk0wvq27ycypmwac7j2rw005skqj4lynqlmstar365xh3w5spp57caurujlsncs8zsaq90mvw5u0ldt07h307ctw657ct9wawsz2prqdqqxqrwzqcqzzs9qrsgq2a87axt6ea9p8j06y6yu4aspgslc54l8t9u3l3tsrycr97ch7xnpa7xw3w78xm2pwymfthrmwfz5w8aag7e72v78cxh6hrkz6xdp0nqq3gf66x', '\x38563859ee6015e26081dbbb8f494373df485812afc9307f705f471d50d78ba9', '\xa35c41f4ed8ea1d8e9ccaf7b323b13bf6a762fae283e940fdc009abec99607bc', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:49:44.082847+00', '2026-11-27 21:49:44+00', 'PAID', 5000000, '\x066145af6dcd4118a69e74', 'lightning'),
	('\xd4af82e55b34d14f06c5e1033051160f3c5254b4598d92b6ff221e857cd42aa2', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1u1p4sns4csp53ul9rt8hakrr50gdtx74rhzecjllue58j9a29756pqd7fq0s4d5spp56jhc9e2mxng57pk9uypnq5gkpu79y495txxe9dhlyg0g2lx5923qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqrghvmvy0t99lkmwmcxxz8lazx9lcrexecckkvtz66ecvxmq78eax5wtvv2aycmsempkqtxt0q2m839ws74ckswhjkm6fra7h67rtwcgpg0sq3h', '\x8f3e51acf7ed863a3d0d59bd51dc59c4bffe6687917aa2fa9a081be481f0ab69', '\xa23801e02c10667b2f6c22642506303938c025390ea073e6fc3e51a75464f365', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:49:44.164135+00', '2026-11-27 21:49:44+00', 'PAID', 100000, '\x066145af6ee73023b68b28', 'intraledger'),
	('\x15325d89eece062320afbe30226f849b3ccd5f37482ca9f8186c2c1ab0f70581', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1010n1p4sns4csp5zqvzeanepy36xjkg5l0v04av0dl4hr03suvg7dzw6r96wma3zsgqpp5z5e9mz0wecrzxg90hcczymuynv7v6hehfqk2n7qcdskp4v8hqkqsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqrjh98qgl7sw2nq50uuvl6jqghp078vc2nq3xjer4ek6dtv0rdr65qg9g3epudrnyutkecv9ags94p96fg4tq09lgfxspxnr8p25tg3cqsy856h', '\x10182cf6790923a34ac8a7dec7d7ac7b7f5b8df187188f344ed0cba76fb11410', '\x069c8aca0421e62020c3d99ceb6a043ee1919eefe471f371a1879b2445003e9b', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:49:44.214001+00', '2026-11-27 21:49:44+00', 'PAID', 101000, '\x066145af6f7be15cc8d9b1', 'intraledger'),
	('\x331a915c0684dae659633228587d59c4916d06f94116b903a04dcc5f0b3d72a5', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1020n1p4sns4csp5jvrt6pxuw70vjpjnev8zr807fsfhqwgnfrm0eaj4cfwnwhmpnkzspp5xvdfzhqxsndwvktrxg59sl2ecjgk6phegyttjqaqfhx97zeaw2jsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqrhg2a4yjwncz3jvtqeun76uc8qce7hvkguhq767khddaju6q95fnh7h0r4emkfgdhpved4nn3ztqgjzevfsjvj2kkcz03gnzfsm9rzcqj73mlp', '\x9306bd04dc779ec90653cb0e219dfe4c1370391348f6fcf655c25d375f619d85', '\x5608aa5a70682cbd7d36aba25ddcb4dec87135ebb6b199c7d9b2c69c967bdef6', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:49:44.241377+00', '2026-11-27 21:49:44+00', 'PAID', 102000, '\x066145af6feb18854680c5', 'intraledger'),
	('\xe7dcb9942ee6178d5d40bc362f89cbb9ac7fd1442bf6c2a2cae7720a121e7a3d', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1040n1p4sns4csp5q7gacttuqqc77v3evrdf55va0n7h4z0dwn6m8xpmm8am9eygl60qpp5ulwtn9pwuctc6h2qhsmzlzwthxk8l52y90mv9gk2uaeq5ys70g7sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqp9r3csqf706hq0wkydcanr5lpg5jmxhcwuam4qephdrcz7q0xqskxsdecqd6hpwce2ccjym5523str3nt5w20ax4r3n65a5ruhaz65gpfjw977', '\x0791dc2d7c0031ef323960da9a519d7cfd7a89ed74f5b3983bd9fbb2e488fe9e', '\x52fa9f516b65b71d76068744512906d35b78b246e5bcc1afdca30a6c9684e534', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:49:44.303904+00', '2026-11-27 21:49:44+00', 'PAID', 104000, '\x066145af70d9c0842353d4', 'intraledger'),
	('\xdc6d18e05f24af502e7ba46e814dbb2430edda8eb1c6e5cbdf8b1a7459d38e8e', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1050n1p4sns4csp5n8j5jxhjjh3m79xf6fpwexwfdp2wd4edfatrgvxy338us7nq9l8qpp5m3k33czlyjh4qtnm53hgzndmyscwmk5wk8rwtj7l3vd8gkwn368qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqa6y7fxgfw6em06ftk93garug3lwh0ldrypf279qcpludsn3amtcqgsradstywsnqphu5mfeg0gzm0nsljxn880vq8pfgrxym7dnlxegpy3y7v2', '\x99e5491af295e3bf14c9d242ec99c96854e6d72d4f563430c48c4fc87a602fce', '\x79e1ecf28bb53f3fd8f5babcf1d60f2a40f8ca8ceaec692c82c909bced4f6e8d', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:49:44.327904+00', '2026-11-27 21:49:44+00', 'PAID', 105000, '\x066145af7143d95f8b472e', 'intraledger'),
	('\xed4e861f31a132fe25aa4a6df9c28bf8d5ffbd9a3e99d22f9eeb047a84e2eb8d', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1060n1p4sns4csp5ndmawa0ajagctstlzupra2sfnd8jmdd4gst5mht4tfm680huzk7spp5a48gv8e35ye0ufd2ffklns5tlr2ll0v686vaytu7avz84p8zawxsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq5znzz3kmtqxra4qys40z06hupdtrtdfpjmqelry7hz0zyuvqhhkprex4rzha4jcveuxpx3y59qx64punuq2ych9v4ym42st8u7e0y0cqhqusdf', '\x9b77d775fd975185c17f17023eaa099b4f2db5b544174ddd755a77a3befc15bd', '\xb6b36c5103e221e4f7658ce4c36bba84eb74a3f4578de10476e412ce9c3dc91a', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:49:44.354467+00', '2026-11-27 21:49:44+00', 'PAID', 106000, '\x066145af719e60dbf44fbe', 'intraledger'),
	('\x9b4e48c2e5bdd3c4f3c0920d2d25dd0a2c8335157f2ae29f99c8059ff8f867a2', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1070n1p4sns4csp5wh5y9uhu0c00ltykm4j02gv5qhal8dzckw5pdju42v9vanqr0ufqpp5nd8y3sh9hhfufu7qjgxj6fwapgkgxdg40u4w98ueeqzel78cv73qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq4xy3q3h5vex2tl685dhetzrkztv7nyyay8z2lcuw0l35mdmjynykzhx9gny2cu7d7mfcfcqga7ael7xgvn5yycvcvs5ny7pgws5d6scpycg56s', '\x75e842f2fc7e1effac96dd64f5219405fbf3b458b3a816cb95530acecc037f12', '\xbfae86ccde6ea7b2cc897323db9caa34d739c75bef99f985361661dcfa65326b', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:49:44.376274+00', '2026-11-27 21:49:44+00', 'PAID', 107000, '\x066145af71f67ee5a2f306', 'intraledger'),
	('\xba814188b62b472985c6f4a3443112a66fe28c0611fab3d6305b97d9b11b036d', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1080n1p4sns4csp57u8wukdf8f8s53kqgjadh7f92m9s2ed0mykp3yhr7n3yk3jvk3jqpp5h2q5rz9k9drjnpwx7j35gvgj5eh79rqxz8at843stwtanvgmqdksdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqqqxft85hw8wjt30gv7af9ry7y6nvy974kvz36u3u5nl5pxdzye5zamtksm2shsg44mvw6rmphtx7pun5q92v7z34v8k4wmtlnymhe0cq5v7juw', '\xf70eee59a93a4f0a46c044badbf92556cb0565afd92c1892e3f4e24b464cb464', '\xa88d4089f41581c97eb7a5a14db321809187fc0340858d696527421639cda39d', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:49:44.401234+00', '2026-11-27 21:49:44+00', 'PAID', 108000, '\x066145af7256ea94490533', 'intraledger'),
	('\x0a95aab4e7b90708e65ff9636b26098a977dd5b935b309ecfddc8d51d24d65f8', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1090n1p4sns4csp5rapv4vlnf70eljyqwsexlxst5usx96zye6cayk9z6uk27e0lgvwspp5p2264d88hyrs3ejll93kkfsf32thm4dexkesnm8amjx4r5jdvhuqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqwsa96m607jw7cujc0uxw20e70ahp7agq8jtm65jr7crmlzsrrspzrkgw23n5yhcz467zn8ve66xvfkmztaq4umn5q5jjed2x6dqenmspmjlm54', '\x1f42cab3f34f9f9fc88074326f9a0ba72062e844ceb1d258a2d72caf65ff431d', '\x7e4ee145ef2e792c6bda821ec98f5fa88fd36273ff4e4baaf27b21044df9128a', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:49:44.419823+00', '2026-11-27 21:49:44+00', 'PAID', 109000, '\x066145af72976c1477aa5c', 'intraledger'),
	('\x7cc4d9a1ddd4c438690caaf5769a31a558a8fce1a34554bc7caf53d31ff60637', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1100n1p4sns4csp5vq28tcyazgk8m452t9nm55pr9hrkzas8hpqnclua0ggsalsdys0qpp50nzdngwa6nzrs6gv4t6hdx3354v23l8p5dz4f0ru4afax8lkqcmsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqcjmhemv576jvj6u7lnjquddcwnc5kutcahf98gtqxnw6vnrjuevx63wnrv3vg304gcxlj9558fksny3w0j7r6k9ffgpf3nlr7jvcdacpqdeers', '\x601475e09d122c7dd68a5967ba50232dc7617607b8413c7f9d7a110efe0d241e', '\xfab0d56cb3f2c6179e215aeec8545092d847de075c6ed3e20c910aa85e849a39', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:49:44.438332+00', '2026-11-27 21:49:44+00', 'PAID', 110000, '\x066145af72e52c78602595', 'intraledger'),
	('\x5d43a0b923860deb02b1fdabb44c95ab95ed2afe3d511c47add873ce2e6a8e24', '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', 'lnbcrt1110n1p4sns4csp5l6qhaxr8sr9wgar02zy7ctptwhs4serwlfz6rnzvd5ee9w4nsfdqpp5t4p6pwfrscx7kq43lk4mgny44w2762h784g3c3admpeuutn23cjqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqx3sp4m5hcwym9udad970ycf8h0g0vw623khhwqlplhju6a6d640nap62wve8j8zgklzsr0f9z3d8nwx03nn78p8mz4x4gjnexdfv6lspl0ttxn', '\xfe817e986780cae4746f5089ec2c2b75e158646efa45a1cc4c6d3392bab3825a', '\x1a4cb77c87adb5bea75a020548c32adb0ce13470f378d6979a6738c1ab61d0a1', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:49:44.459133+00', '2026-11-27 21:49:44+00', 'PAID', 111000, '\x066145af733aa1cf12bc0a', 'intraledger'),
	('\x45581945d495a896ef2257b8beef27536296f21b338b1ec1a5ad893518580b4c', '6ac997f4-6126-40c6-bb20-8191c9766445', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', 'BTC', 'lnbcrt5u1p4sns4csp56p3pdpqufs7xcrlks5qv4pkh7d9e409kqvrp3546t9z5p6g8xtdspp5g4vpj3w5jk5fdmez27utame82d3fdusmxw93asd94kyn2xzcpdxqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqtp02gpegrmpzas0rdcsp9y9s3edcf44ta2946t4mjspggprze5fy4u6s22443zulmqu5ez7ct6lpct34pplpc2ea269zcsn0yzklysgqmaj07t', '\xd06216841c4c3c6c0ff68500ca86d7f34b9abcb6030618d2ba594540e90732db', '\xd6a6c4f97b4607fa7ab331323a3a46f7e4f4cfc29877767003ee81b3506579d7', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:49:44.819865+00', '2026-11-27 21:49:44+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:49:43.97412+00', 'lightning_receipt'),
	(2, '2026-11-27 17:49:44.110401+00', 'lightning_receipt'),
	(3, '2026-11-27 17:49:44.182576+00', 'intraledger'),
	(4, '2026-11-27 17:49:44.204522+00', 'intraledger'),
	(5, '2026-11-27 17:49:44.220641+00', 'intraledger'),
	(6, '2026-11-27 17:49:44.232354+00', 'intraledger'),
	(7, '2026-11-27 17:49:44.249112+00', 'intraledger'),
	(8, '2026-11-27 17:49:44.260278+00', 'intraledger'),
	(9, '2026-11-27 17:49:44.283151+00', 'intraledger'),
	(10, '2026-11-27 17:49:44.295257+00', 'intraledger'),
	(11, '2026-11-27 17:49:44.310208+00', 'intraledger'),
	(12, '2026-11-27 17:49:44.318956+00', 'intraledger'),
	(13, '2026-11-27 17:49:44.337369+00', 'intraledger'),
	(14, '2026-11-27 17:49:44.347044+00', 'intraledger'),
	(15, '2026-11-27 17:49:44.360544+00', 'intraledger'),
	(16, '2026-11-27 17:49:44.369036+00', 'intraledger'),
	(17, '2026-11-27 17:49:44.383102+00', 'intraledger'),
	(18, '2026-11-27 17:49:44.392256+00', 'intraledger'),
	(19, '2026-11-27 17:49:44.407786+00', 'intraledger'),
	(20, '2026-11-27 17:49:44.413877+00', 'intraledger'),
	(21, '2026-11-27 17:49:44.4243+00', 'intraledger'),
	(22, '2026-11-27 17:49:44.431237+00', 'intraledger'),
	(23, '2026-11-27 17:49:44.444204+00', 'intraledger'),
	(24, '2026-11-27 17:49:44.45128+00', 'intraledger'),
	(25, '2026-11-27 17:49:44.466081+00', 'intraledger'),
	(26, '2026-11-27 17:49:44.475669+00', 'intraledger'),
	(27, '2026-11-27 17:49:44.491333+00', 'lightning_reserve'),
	(28, '2026-11-27 17:49:44.517881+00', 'lightning_settled'),
	(29, '2026-11-27 17:49:44.532452+00', 'lightning_reserve'),
	(30, '2026-11-27 17:49:44.540652+00', 'lightning_settled'),
	(31, '2026-11-27 17:49:44.553307+00', 'lightning_reserve'),
	(32, '2026-11-27 17:49:44.561845+00', 'lightning_failed'),
	(33, '2026-11-27 17:49:44.592961+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('239d89ea-905b-4651-b0a4-f9a99abc693b'),
	('239d89ea-905b-4651-b0a4-f9a99abc693b');

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
	('239d89ea-905b-4651-b0a4-f9a99abc693b', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 71892, 11062),
	('239d89ea-905b-4651-b0a4-f9a99abc693b', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 41901, 5227),
	('239d89ea-905b-4651-b0a4-f9a99abc693b', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 6758, 6758),
	('239d89ea-905b-4651-b0a4-f9a99abc693b', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1510, 1510),
	('4bfbd2c8-000e-4832-b121-c28d562c0944', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 5970, 5970),
	('4bfbd2c8-000e-4832-b121-c28d562c0944', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1007023, 1007023),
	('4bfbd2c8-000e-4832-b121-c28d562c0944', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 561, 561),
	('ff3ba2bc-e28c-4411-8437-9a2844b306f7', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 4965, 4965),
	('ff3ba2bc-e28c-4411-8437-9a2844b306f7', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 188, 188),
	('4bfbd2c8-000e-4832-b121-c28d562c0944', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 366785, 223478),
	('ff3ba2bc-e28c-4411-8437-9a2844b306f7', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 3055, 3055);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('1b037cc0-74a2-4756-bbb1-0e3b92bfc1d2', 3, '2026-11-27 17:49:44.985321+00');

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
	('1239c5e0-81a5-4f83-a184-3ebf73ed6d3a', 'USD', NULL, 0, '-infinity'),
	('577d93aa-d1a8-4da1-8449-06da484a0d82', 'USD', NULL, 0, '-infinity'),
	('d3d2d0bc-b185-4b8a-8243-4a8094e84443', 'USD', NULL, 0, '-infinity'),
	('6ac997f4-6126-40c6-bb20-8191c9766445', 'BTC', NULL, 630000, '2026-11-27 17:49:44.475669+00'),
	('9c348d32-8080-49ba-9e8a-66cf8d796c0b', 'BTC', NULL, 5636000, '2026-11-27 17:49:44.475669+00'),
	('94765b0a-602f-4255-b282-44d09de47524', 'BTC', NULL, 45819000, '2026-11-27 17:49:44.592961+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145af6bb8e8e2977f71', '\x52cafd6d65207252dcab8cc9fadcc4fa03d743732ba02a91cb8575a90194e250', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145af6dcd4118a69e74', '\xf63bc1f25f84f1038a1d015fb63a9c7fdab7faf17fb0b76a9ec2caeeba025046', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af6ee73023b68b28', '\xd4af82e55b34d14f06c5e1033051160f3c5254b4598d92b6ff221e857cd42aa2', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145af6f3cea909a6b4d', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af6f7be15cc8d9b1', '\x15325d89eece062320afbe30226f849b3ccd5f37482ca9f8186c2c1ab0f70581', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145af6fa9a2354dd302', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af6feb18854680c5', '\x331a915c0684dae659633228587d59c4916d06f94116b903a04dcc5f0b3d72a5', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145af7016b673750898', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af70700f843f1e62', '\x4fa99e667739def27d0463e4d9069b0655089303f452bf14916fab63c955eae7', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145af709f594dcde330', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af70d9c0842353d4', '\xe7dcb9942ee6178d5d40bc362f89cbb9ac7fd1442bf6c2a2cae7720a121e7a3d', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145af70fbecedd76e35', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af7143d95f8b472e', '\xdc6d18e05f24af502e7ba46e814dbb2430edda8eb1c6e5cbdf8b1a7459d38e8e', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145af7169a481730230', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af719e60dbf44fbe', '\xed4e861f31a132fe25aa4a6df9c28bf8d5ffbd9a3e99d22f9eeb047a84e2eb8d', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145af71bf8c8c8c360f', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af71f67ee5a2f306', '\x9b4e48c2e5bdd3c4f3c0920d2d25dd0a2c8335157f2ae29f99c8059ff8f867a2', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145af721a4004688002', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af7256ea94490533', '\xba814188b62b472985c6f4a3443112a66fe28c0611fab3d6305b97d9b11b036d', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145af726eb51dbb0a49', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af72976c1477aa5c', '\x0a95aab4e7b90708e65ff9636b26098a977dd5b935b309ecfddc8d51d24d65f8', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145af72b285e60a1ee4', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af72e52c78602595', '\x7cc4d9a1ddd4c438690caaf5769a31a558a8fce1a34554bc7caf53d31ff60637', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145af7300d07e766698', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145af733aa1cf12bc0a', '\x5d43a0b923860deb02b1fdabb44c95ab95ed2afe3d511c47add873ce2e6a8e24', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145af736015902b8157', NULL, NULL, '239d89ea-905b-4651-b0a4-f9a99abc693b', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145af739d455658b580', '\x45eb6ad21d2a2350360ec52655f0c568ef784c93db8eb070900d28e344abdca0', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145af743de41d42cfd1', '\x1c988807f9593267fa7ce0255c54e749156c1ce1bf1ef798b1582d64c01f0647', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145af748f5bd762df5f', '\x1d9633d47cf90b6bb814c4252a60818851155ea2ee15d5c31bd3112ffaeaec35', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145af74b0b52debe77e', '\x1d9633d47cf90b6bb814c4252a60818851155ea2ee15d5c31bd3112ffaeaec35', '\x066145af748f5bd762df5f', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145af752a41ad651cb3', '\x0c741801c7cb6063c8dfd56f2a6b1c5787c65c14c1c00d459e93e80b7875575a', NULL, '4bfbd2c8-000e-4832-b121-c28d562c0944', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03c78806d8dc62760547de26c333b72ecaf90f52b51390a5406e82247237ccb78d', 2, 'latchkey:1e930232-788f-401c-b9e9-45b979b74608/0015', '2026-11-27 17:49:44.982501+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145af739d455658b580', 'lightning', '94765b0a-602f-4255-b282-44d09de47524', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x45eb6ad21d2a2350360ec52655f0c568ef784c93db8eb070900d28e344abdca0', 'lnbcrt10u1p4sns4csp5kv588dd2hhqfrh8glfhyrxvnfaytp679p5fa2m09r4qqgnsm8t8spp5gh4k45sa9g34qdswc5n9tux9drhhsnynmw8tquysp55wx39tmjsqdqqcqzzs9qrsgqvefzqhnpw2qyt2y3qzyka2h8gyufssyx9pvnphhh0gz6ethg88lp40vj8m289mzxystespq20c96hdczvcuye3d3fm6e6pm8f6vyyrqp9mmw73', '\x03bbd054cb24be84d7a7b4b6fa942c0be6aedb2b6bbc617e155470df3a90b20990', '2026-11-27 17:49:52.491402+00', NULL, NULL, 'settled', 1100, '\x2c68c401dd52fa488de4e6761d0c671e997973b9d0fc02df1cab27102f6a998f', NULL, '2026-11-27 17:49:44.517889+00'),
	('\x066145af743de41d42cfd1', 'lightning', '94765b0a-602f-4255-b282-44d09de47524', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x1c988807f9593267fa7ce0255c54e749156c1ce1bf1ef798b1582d64c01f0647', 'lnbcrt10u1p4sns4csp5sy294wd5zhz75a5lgry30cw3gv2umdnvj4le4ztza9dl8pnk2e3qpp5rjvgspletyex07nuuqj4c488fy2kc88phu000x93tqkkfsqlqersdqqcqzzs9qrsgq3hvc6l7znskz9tjyxlqmu38u2awduh6htptkntjgaulslfg3qc4k3yu43xk6rxq388xr3l25wp5vxmmz4822p5uh56uwvxp6ada3kmspcg9t5q', '\x03bbd054cb24be84d7a7b4b6fa942c0be6aedb2b6bbc617e155470df3a90b20990', '2026-11-27 17:49:52.53253+00', NULL, NULL, 'settled', 3000, '\xd89a0b8a594549354614b755a167c9ccce88841b90804c2aaa273e40f7dabaaf', NULL, '2026-11-27 17:49:44.540659+00'),
	('\x066145af748f5bd762df5f', 'lightning', '94765b0a-602f-4255-b282-44d09de47524', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x1d9633d47cf90b6bb814c4252a60818851155ea2ee15d5c31bd3112ffaeaec35', 'lnbcrt10u1p4sns4csp58w4hjvk5r6akvahc4jzlqtksatl6e00sc07e43vq9tpd0q9jk54spp5rktr84ruly9khwq5csjj5cyp3pg32h4zac2atscm6vgjl7h2as6sdqqcqzzs9qrsgqvwy8akg7tge8v2a47rnt5kkhfmz6vakm27st2kef78z8jdt8ew03ay9kl67vluqmja6739vcat0eq6vtr2xwm42cexxmpkq0jemtdgqq58ltrl', '\x03bbd054cb24be84d7a7b4b6fa942c0be6aedb2b6bbc617e155470df3a90b20990', '2026-11-27 17:49:52.553378+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:49:44.561922+00'),
	('\x066145af752a41ad651cb3', 'lightning', '94765b0a-602f-4255-b282-44d09de47524', 'BTC', 900000, 10000, 910, 910000, NULL, '\x0c741801c7cb6063c8dfd56f2a6b1c5787c65c14c1c00d459e93e80b7875575a', 'lnbcrt9u1p4sns4csp5zuj8jj5cy8ygetxwdl7pau6wn6099e3c4pl9u6j5x76v8md5xp6spp5p36psqw8edsx8jxl64hj56cu27ruvhq5c8qq63v7j05qk7r42adqdqqcqzzs9qrsgq3lf3j2we80nhhcdj754p0g5yx8pgak2smstdnfaftzpnlc8glv837hmf67fjvvw6uq28pmpvv708ln9vqq9sule6ch0979z3rrcpefsphfy55y', '\x03bbd054cb24be84d7a7b4b6fa942c0be6aedb2b6bbc617e155470df3a90b20990', '2026-11-27 17:49:44.810685+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:49:42.563585+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x52cafd6d65207252dcab8cc9fadcc4fa03d743732ba02a91cb8575a90194e250', 50000000, '2026-11-27 17:49:43.974387+00', 'credited', '\x066145af6bb8e8e2977f71', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xf63bc1f25f84f1038a1d015fb63a9c7fdab7faf17fb0b76a9ec2caeeba025046', 5000000, '2026-11-27 17:49:44.110588+00', 'credited', '\x066145af6dcd4118a69e74', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:49:41.996365+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(3, 0),
	(4, 0),
	(5, 0),
	(7, 0),
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(6, 5000000),
	(2, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x45eb6ad21d2a2350360ec52655f0c568ef784c93db8eb070900d28e344abdca0', '\x2c68c401dd52fa488de4e6761d0c671e997973b9d0fc02df1cab27102f6a998f', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:49:44.483494+00', '2026-11-27 18:49:44+00'),
	('\x1c988807f9593267fa7ce0255c54e749156c1ce1bf1ef798b1582d64c01f0647', '\xd89a0b8a594549354614b755a167c9ccce88841b90804c2aaa273e40f7dabaaf', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:49:44.525625+00', '2026-11-27 18:49:44+00'),
	('\x1d9633d47cf90b6bb814c4252a60818851155ea2ee15d5c31bd3112ffaeaec35', '\x3f48d545caf847a72c2043a7995835b368566c64ac09105512e3a6069ee123e0', false, 'no_route', 'OPEN', 0, '2026-11-27 17:49:44.546874+00', '2026-11-27 18:49:44+00'),
	('\x0c741801c7cb6063c8dfd56f2a6b1c5787c65c14c1c00d459e93e80b7875575a', '\x55a76583146d00889b7ed571788a9179f135e5f5bcc03f02c33ec0103f77c1a1', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:49:44.57612+00', '2026-11-27 18:49:44+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x0786abcc0d8499e4a9aa824a7746fb6e8a4c412d5e707a237b4d9ae7b94fd9b2'),
	('outside', '\x3e77332b8a2eaca955a365b6033a8002c7721e7dad9ded39b20331689a11b15b');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x52cafd6d65207252dcab8cc9fadcc4fa03d743732ba02a91cb8575a90194e250', 'SETTLED', 50000000, '\x0f8f0d09fdab2bebe7cd7b65e22a088dbbb44ba52239a6235015d936881fdad3', 1, '2026-11-27 17:49:43.949163+00'),
	('\xf63bc1f25f84f1038a1d015fb63a9c7fdab7faf17fb0b76a9ec2caeeba025046', 'SETTLED', 5000000, '\xa35c41f4ed8ea1d8e9ccaf7b323b13bf6a762fae283e940fdc009abec99607bc', 2, '2026-11-27 17:49:44.095188+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x45eb6ad21d2a2350360ec52655f0c568ef784c93db8eb070900d28e344abdca0', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:49:44.514454+00', '2026-11-27 17:49:44.514454+00'),
	(2, '\x1c988807f9593267fa7ce0255c54e749156c1ce1bf1ef798b1582d64c01f0647', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:49:44.538664+00', '2026-11-27 17:49:44.538664+00'),
	(3, '\x1d9633d47cf90b6bb814c4252a60818851155ea2ee15d5c31bd3112ffaeaec35', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:49:44.559169+00', '2026-11-27 17:49:44.559169+00'),
	(4, '\x0c741801c7cb6063c8dfd56f2a6b1c5787c65c14c1c00d459e93e80b7875575a', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:49:45.805881+00', '2026-11-27 17:49:44.605882+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:49:41.721927+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:49:41.785279+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:49:41.815505+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:49:41.827396+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:49:41.931208+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:49:42.011628+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:49:42.037563+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:49:42.073206+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:49:42.095417+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:49:42.110005+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:49:42.136827+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:49:42.151758+00'),
	('0015_accounts', '97c61adb8b3f6a2c1ab0df76fd3458c3f51dc0cedd048ce86057e263b336dafc', 'before', '2026-11-27 17:49:42.191288+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('61492b96-8f08-4115-b1d5-990b307ef214', '0add5491-7640-4307-81d1-07acbc17082a', '\x42dd8a86c8675a77658b721764fe54ed6626de4baf4526131640dda04e17eb04', '2026-11-27 17:49:42.806076+00', '2026-12-27 17:49:42.806076+00', NULL, '2026-11-27 17:49:42.806076+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8dad880f-d927-4939-8369-2f6b0d600264', '252f1c4e-640d-424e-957e-b9ca775fe5aa', '\x9ef6d19582eb0cff07885637fc89ed982f69c32ed66b0597f3d4109e59942d2e', '2026-11-27 17:49:44.013885+00', '2026-12-27 17:49:44.013885+00', NULL, '2026-11-27 17:49:44.013885+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('b1ae97c6-93c3-4544-af9f-c511958eafe5', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', '\xdab701ad629b6f45ecb07a85a0b457b6fec771d644921c701d6f587972734128', '2026-11-27 17:49:44.126843+00', '2026-12-27 17:49:44.126843+00', NULL, '2026-11-27 17:49:44.126843+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('94765b0a-602f-4255-b282-44d09de47524', '0add5491-7640-4307-81d1-07acbc17082a', 'BTC', '', '2026-11-27 17:49:42.789406+00'),
	('1239c5e0-81a5-4f83-a184-3ebf73ed6d3a', '0add5491-7640-4307-81d1-07acbc17082a', 'USD', '', '2026-11-27 17:49:42.79142+00'),
	('9c348d32-8080-49ba-9e8a-66cf8d796c0b', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'BTC', '', '2026-11-27 17:49:43.993023+00'),
	('577d93aa-d1a8-4da1-8449-06da484a0d82', '252f1c4e-640d-424e-957e-b9ca775fe5aa', 'USD', '', '2026-11-27 17:49:43.994326+00'),
	('6ac997f4-6126-40c6-bb20-8191c9766445', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', 'BTC', '', '2026-11-27 17:49:44.123557+00'),
	('d3d2d0bc-b185-4b8a-8243-4a8094e84443', '48863cc9-6192-4df2-8ac6-88c6c1d664fe', 'USD', '', '2026-11-27 17:49:44.124173+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af6bb8e8e2977f7100', NULL, NULL, NULL),
	(5000, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6dcd4118a69e7400', NULL, NULL, NULL),
	(-100, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af6ee73023b68b2800', 'bob', NULL, NULL),
	(100, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6ee73023b68b2801', 'alice', NULL, NULL),
	(-50, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6f3cea909a6b4d00', 'carol', NULL, NULL),
	(50, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af6f3cea909a6b4d01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af6f7be15cc8d9b100', 'bob', NULL, NULL),
	(101, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6f7be15cc8d9b101', 'alice', NULL, NULL),
	(-50, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6fa9a2354dd30200', 'carol', NULL, NULL),
	(50, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af6fa9a2354dd30201', 'bob', NULL, NULL),
	(-102, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af6feb18854680c500', 'bob', NULL, NULL),
	(102, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af6feb18854680c501', 'alice', NULL, NULL),
	(-51, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af7016b67375089800', 'carol', NULL, NULL),
	(51, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af7016b67375089801', 'bob', NULL, NULL),
	(-103, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af70700f843f1e6200', 'bob', NULL, NULL),
	(103, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af70700f843f1e6201', 'alice', NULL, NULL),
	(-51, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af709f594dcde33000', 'carol', NULL, NULL),
	(51, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af709f594dcde33001', 'bob', NULL, NULL),
	(-104, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af70d9c0842353d400', 'bob', NULL, NULL),
	(104, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af70d9c0842353d401', 'alice', NULL, NULL),
	(-52, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af70fbecedd76e3500', 'carol', NULL, NULL),
	(52, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af70fbecedd76e3501', 'bob', NULL, NULL),
	(-105, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af7143d95f8b472e00', 'bob', NULL, NULL),
	(105, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af7143d95f8b472e01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af7169a48173023000', 'carol', NULL, NULL),
	(52, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af7169a48173023001', 'bob', NULL, NULL),
	(-106, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af719e60dbf44fbe00', 'bob', NULL, NULL),
	(106, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af719e60dbf44fbe01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af71bf8c8c8c360f00', 'carol', NULL, NULL),
	(53, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af71bf8c8c8c360f01', 'bob', NULL, NULL),
	(-107, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af71f67ee5a2f30600', 'bob', NULL, NULL),
	(107, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af71f67ee5a2f30601', 'alice', NULL, NULL),
	(-53, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af721a400468800200', 'carol', NULL, NULL),
	(53, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af721a400468800201', 'bob', NULL, NULL),
	(-108, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af7256ea9449053300', 'bob', NULL, NULL),
	(108, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af7256ea9449053301', 'alice', NULL, NULL),
	(-54, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af726eb51dbb0a4900', 'carol', NULL, NULL),
	(54, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af726eb51dbb0a4901', 'bob', NULL, NULL),
	(-109, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af72976c1477aa5c00', 'bob', NULL, NULL),
	(109, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af72976c1477aa5c01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af72b285e60a1ee400', 'carol', NULL, NULL),
	(54, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af72b285e60a1ee401', 'bob', NULL, NULL),
	(-110, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af72e52c7860259500', 'bob', NULL, NULL),
	(110, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af72e52c7860259501', 'alice', NULL, NULL),
	(-55, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af7300d07e76669800', 'carol', NULL, NULL),
	(55, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af7300d07e76669801', 'bob', NULL, NULL),
	(-111, NULL, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af733aa1cf12bc0a00', 'bob', NULL, NULL),
	(111, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af733aa1cf12bc0a01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '9c348d32-8080-49ba-9e8a-66cf8d796c0b', '\x066145af736015902b815700', 'carol', NULL, NULL),
	(55, NULL, NULL, '6ac997f4-6126-40c6-bb20-8191c9766445', '\x066145af736015902b815701', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af739d455658b58000', NULL, NULL, NULL),
	(-1003, 3, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af743de41d42cfd100', NULL, NULL, NULL),
	(-1010, 10, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af748f5bd762df5f00', NULL, NULL, NULL),
	(1010, 10, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af74b0b52debe77e00', NULL, NULL, NULL),
	(-910, 10, NULL, '94765b0a-602f-4255-b282-44d09de47524', '\x066145af752a41ad651cb300', NULL, NULL, NULL);

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
