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
	('e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '942eaa07-ed55-40d5-b251-68f07ee36ef9', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '84356d6a-e641-4041-9c92-09fad619f8d8', true, '{}', '2026-11-27 17:42:24.869497+00'),
	('8df7c804-79e2-4b29-a838-3833ae057e1c', 'bb571b7d-4375-4a6c-b7f9-3acef40b1dcc', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', true, '{}', '2026-11-27 17:42:25.842151+00'),
	('fc6f0a58-c47d-451e-a54d-81e00fb7edf1', '43e6e153-18f8-410e-afbc-69c59f0b4727', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'e48909dd-538d-4d6e-b35f-491a03950dc3', true, '{}', '2026-11-27 17:42:26.5143+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x066145955d6cc8b704c7ad', 'internal_send'),
	(5000, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x066145955ee5730a12af01', 'internal_send'),
	(10100, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x06614595614c2978439549', 'internal_send'),
	(5000, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x06614595631cb2d0755826', 'internal_send'),
	(10200, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x0661459564c2bd5e0dd9e0', 'internal_send'),
	(5100, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x06614595659d9125e3fc32', 'internal_send'),
	(10300, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x066145956715c88160311a', 'internal_send'),
	(5100, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x0661459567c6bba542a8be', 'internal_send'),
	(10400, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x0661459569ef794eaf1af5', 'internal_send'),
	(5200, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x066145956ad622a1788fa5', 'internal_send'),
	(10500, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x066145956bf7114cd67b18', 'internal_send'),
	(5200, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x066145956cb44d80ecedfc', 'internal_send'),
	(10600, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x066145956e55a9badfa805', 'internal_send'),
	(5300, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x066145956f3fd396fbb4a4', 'internal_send'),
	(10700, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x06614595706945e7048c89', 'internal_send'),
	(5300, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x066145957119d8e3b87253', 'internal_send'),
	(10800, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x06614595729df9a7521b37', 'internal_send'),
	(5400, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x066145957399626f324069', 'internal_send'),
	(10900, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x06614595750e17525e2c31', 'internal_send'),
	(5400, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x0661459575d04b07d8d269', 'internal_send'),
	(11000, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x0661459576c4830536e2a7', 'internal_send'),
	(5500, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x066145957799a0c80470ad', 'internal_send'),
	(11100, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x066145957893f0a98ae138', 'internal_send'),
	(5500, '8df7c804-79e2-4b29-a838-3833ae057e1c', '\x066145957973364ebceaf5', 'internal_send'),
	(100000, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x066145957acb59f916d66f', 'withdrawal'),
	(100000, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x066145957e4124ade31c25', 'withdrawal'),
	(90000, 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x0661459582292bc4f50be0', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:40:00+00', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'internal_send'),
	(63000, '2026-11-27 17:40:00+00', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'internal_send'),
	(290000, '2026-11-27 17:40:00+00', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('67d42705-e3fb-474d-a79d-f81368865bf5', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:42:25.255347+00', NULL, '2026-11-27 17:42:29.267873+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('89bbfe08-7356-4724-9168-49a1fca73f1c', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:42:26.115337+00', NULL, '2026-11-27 17:42:28.684368+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('eee3c940-d572-441c-bc27-1b81286bb33b', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:42:26.627551+00', NULL, '2026-11-27 17:42:29.581874+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('72c06832-cd38-473f-9bc3-3609cabd656f', '67d42705-e3fb-474d-a79d-f81368865bf5', '\x8f59b53da5bcbf1c179238a7f233f5cf4b963ec779d339b7aef35cb716732811', 'blink_hLJHpH', 'lk7o', '2026-11-27 17:42:25.268508+00', NULL),
	('4202d185-9ea5-4557-ab71-d04c17d7e9e4', '89bbfe08-7356-4724-9168-49a1fca73f1c', '\xab04ec3ae880f6b1a4c75e3bf5621bfdeb674f364487b49572ba5609961fffb1', 'blink_mCaGjt', 'XLqc', '2026-11-27 17:42:26.124337+00', NULL),
	('6249618c-5ce9-445f-8414-07835bd04039', 'eee3c940-d572-441c-bc27-1b81286bb33b', '\x04b9a88fba14adbddc09e92ae2cfa5a1550452830b5c58e061d78cb6b4465211', 'blink_Bn2qkA', 'yI9h', '2026-11-27 17:42:26.632309+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614595404fd60b3ca2325c', '2026-11-27 17:42:24.921744+00', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661459541aae5b71e0dbc61', '2026-11-27 17:42:25.010461+00', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-000000000001', 'bcdea31e-24d5-4483-b90a-ba82891909fb', '{}', '{"expires_at": "2026-12-27T17:42:24.993106+00:00"}'),
	('\x066145954619ebc768b69f37', '2026-11-27 17:42:25.301171+00', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'api_key.created', 'session', 'bcdea31e-24d5-4483-b90a-ba82891909fb', '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-000000000002', '67d42705-e3fb-474d-a79d-f81368865bf5', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_hLJHpH…lk7o", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614595479e4870eb6c44ce', '2026-11-27 17:42:25.400449+00', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'account.username_set', 'key', '67d42705-e3fb-474d-a79d-f81368865bf5', '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145954eb63983431ef96d', '2026-11-27 17:42:25.865452+00', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614595506c13739bd2d9e8', '2026-11-27 17:42:25.977464+00', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-000000000007', 'f1c09650-0594-4438-b80f-f9580fd59b35', '{}', '{"expires_at": "2026-12-27T17:42:25.961044+00:00"}'),
	('\x06614595539aca9b4aa040e8', '2026-11-27 17:42:26.185985+00', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'api_key.created', 'session', 'f1c09650-0594-4438-b80f-f9580fd59b35', '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-000000000008', '89bbfe08-7356-4724-9168-49a1fca73f1c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_mCaGjt…XLqc", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145955517716f682e5549', '2026-11-27 17:42:26.283447+00', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'account.username_set', 'key', '89bbfe08-7356-4724-9168-49a1fca73f1c', '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661459558feddcee692e508', '2026-11-27 17:42:26.539301+00', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661459559711463caba1277', '2026-11-27 17:42:26.568534+00', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-00000000000d', 'a0ab87f8-2b40-419a-a11f-e903a2f8d77c', '{}', '{"expires_at": "2026-12-27T17:42:26.557477+00:00"}'),
	('\x066145955a9a3ed593f95ea2', '2026-11-27 17:42:26.644615+00', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', 'api_key.created', 'session', 'a0ab87f8-2b40-419a-a11f-e903a2f8d77c', '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-00000000000e', 'eee3c940-d572-441c-bc27-1b81286bb33b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Bn2qkA…yI9h", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145955b7ac5f120d379c3', '2026-11-27 17:42:26.702082+00', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', 'account.username_set', 'key', 'eee3c940-d572-441c-bc27-1b81286bb33b', '127.0.0.1', 'python-httpx2/2.16.2', 'c695ddcf-3f30-4236-834e-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(3, -100000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(3, 100000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(4, -50000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(4, 50000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(5, -101000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(5, 101000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(6, -50000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(6, 50000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(7, -102000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(7, 102000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(8, -51000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(8, 51000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(9, -103000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(9, 103000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(10, -51000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(10, 51000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(11, -104000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(11, 104000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(12, -52000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(12, 52000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(13, -105000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(13, 105000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(14, -52000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(14, 52000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(15, -106000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(15, 106000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(16, -53000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(16, 53000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(17, -107000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(17, 107000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(18, -53000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(18, 53000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(19, -108000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(19, 108000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(20, -54000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(20, 54000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(21, -109000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(21, 109000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(22, -54000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(22, 54000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(23, -110000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(23, 110000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(24, -55000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(24, 55000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(25, -111000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(25, 111000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea');
INSERT INTO public.entry VALUES
	(26, -55000, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea'),
	(26, 55000, 'e48909dd-538d-4d6e-b35f-491a03950dc3'),
	(27, -1010000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(31, -1010000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(33, -910000, '84356d6a-e641-4041-9c92-09fad619f8d8'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:42:25.763564+00', 'lightning_receipt', '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145954c98efbdd1b24100'),
	(799, 2, '2026-11-27 17:42:26.468258+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459557a497aeb751f700'),
	(807, 3, '2026-11-27 17:42:26.853575+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145955d6cc8b704c7ad01'),
	(809, 4, '2026-11-27 17:42:26.94141+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145955ee5730a12af0101'),
	(812, 5, '2026-11-27 17:42:27.139684+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595614c297843954901'),
	(814, 6, '2026-11-27 17:42:27.225637+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x06614595631cb2d075582601'),
	(818, 7, '2026-11-27 17:42:27.327739+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459564c2bd5e0dd9e001'),
	(820, 8, '2026-11-27 17:42:27.385051+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x06614595659d9125e3fc3201'),
	(823, 9, '2026-11-27 17:42:27.4789+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956715c88160311a01'),
	(825, 10, '2026-11-27 17:42:27.567193+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x0661459567c6bba542a8be01'),
	(828, 11, '2026-11-27 17:42:27.66553+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459569ef794eaf1af501'),
	(830, 12, '2026-11-27 17:42:27.711054+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145956ad622a1788fa501'),
	(833, 13, '2026-11-27 17:42:27.793468+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956bf7114cd67b1801'),
	(835, 14, '2026-11-27 17:42:27.848971+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145956cb44d80ecedfc01'),
	(838, 15, '2026-11-27 17:42:27.951349+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956e55a9badfa80501'),
	(840, 16, '2026-11-27 17:42:28.005463+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145956f3fd396fbb4a401'),
	(843, 17, '2026-11-27 17:42:28.094049+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595706945e7048c8901'),
	(845, 18, '2026-11-27 17:42:28.134088+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145957119d8e3b8725301'),
	(848, 19, '2026-11-27 17:42:28.231481+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595729df9a7521b3701'),
	(851, 20, '2026-11-27 17:42:28.289915+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145957399626f32406901'),
	(855, 21, '2026-11-27 17:42:28.393278+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595750e17525e2c3101'),
	(857, 22, '2026-11-27 17:42:28.429541+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x0661459575d04b07d8d26901'),
	(860, 23, '2026-11-27 17:42:28.500916+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459576c4830536e2a701'),
	(862, 24, '2026-11-27 17:42:28.546596+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145957799a0c80470ad01'),
	(865, 25, '2026-11-27 17:42:28.610817+00', 'lightning_receipt', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145957893f0a98ae13801'),
	(867, 26, '2026-11-27 17:42:28.667634+00', 'intraledger_receipt', 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145957973364ebceaf501');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:42:24.107231+00'),
	('AFN', 66000000000, '2026-11-28 17:42:24.107231+00'),
	('ALL', 83000000000, '2026-11-28 17:42:24.107231+00'),
	('AMD', 383000000000, '2026-11-28 17:42:24.107231+00'),
	('AOA', 912000000000, '2026-11-28 17:42:24.107231+00'),
	('ARS', 1400000000000, '2026-11-28 17:42:24.107231+00'),
	('AUD', 1530000000, '2026-11-28 17:42:24.107231+00'),
	('AWG', 1790000000, '2026-11-28 17:42:24.107231+00'),
	('AZN', 1700000000, '2026-11-28 17:42:24.107231+00'),
	('BAM', 1690000000, '2026-11-28 17:42:24.107231+00'),
	('BBD', 2000000000, '2026-11-28 17:42:24.107231+00'),
	('BDT', 122000000000, '2026-11-28 17:42:24.107231+00'),
	('BHD', 376000000, '2026-11-28 17:42:24.107231+00'),
	('BIF', 2950000000000, '2026-11-28 17:42:24.107231+00'),
	('BMD', 1000000000, '2026-11-28 17:42:24.107231+00'),
	('BND', 1300000000, '2026-11-28 17:42:24.107231+00'),
	('BOB', 6910000000, '2026-11-28 17:42:24.107231+00'),
	('BRL', 5400000000, '2026-11-28 17:42:24.107231+00'),
	('BSD', 1000000000, '2026-11-28 17:42:24.107231+00'),
	('BTN', 88500000000, '2026-11-28 17:42:24.107231+00'),
	('BWP', 13400000000, '2026-11-28 17:42:24.107231+00'),
	('BYN', 3400000000, '2026-11-28 17:42:24.107231+00'),
	('BZD', 2010000000, '2026-11-28 17:42:24.107231+00'),
	('CAD', 1400000000, '2026-11-28 17:42:24.107231+00'),
	('CDF', 2250000000000, '2026-11-28 17:42:24.107231+00'),
	('CHF', 800000000, '2026-11-28 17:42:24.107231+00'),
	('CLP', 940000000000, '2026-11-28 17:42:24.107231+00'),
	('CNY', 7100000000, '2026-11-28 17:42:24.107231+00'),
	('COP', 3800000000000, '2026-11-28 17:42:24.107231+00'),
	('CRC', 502000000000, '2026-11-28 17:42:24.107231+00'),
	('CUP', 24000000000, '2026-11-28 17:42:24.107231+00'),
	('CVE', 95300000000, '2026-11-28 17:42:24.107231+00'),
	('CZK', 20900000000, '2026-11-28 17:42:24.107231+00'),
	('DJF', 177700000000, '2026-11-28 17:42:24.107231+00'),
	('DKK', 6450000000, '2026-11-28 17:42:24.107231+00'),
	('DOP', 63000000000, '2026-11-28 17:42:24.107231+00'),
	('DZD', 130000000000, '2026-11-28 17:42:24.107231+00'),
	('EGP', 47300000000, '2026-11-28 17:42:24.107231+00'),
	('ERN', 15000000000, '2026-11-28 17:42:24.107231+00'),
	('ETB', 153000000000, '2026-11-28 17:42:24.107231+00'),
	('EUR', 864000000, '2026-11-28 17:42:24.107231+00'),
	('FJD', 2270000000, '2026-11-28 17:42:24.107231+00'),
	('FKP', 760000000, '2026-11-28 17:42:24.107231+00'),
	('GBP', 760000000, '2026-11-28 17:42:24.107231+00'),
	('GEL', 2700000000, '2026-11-28 17:42:24.107231+00'),
	('GHS', 11000000000, '2026-11-28 17:42:24.107231+00'),
	('GIP', 760000000, '2026-11-28 17:42:24.107231+00'),
	('GMD', 73000000000, '2026-11-28 17:42:24.107231+00'),
	('GNF', 8680000000000, '2026-11-28 17:42:24.107231+00'),
	('GTQ', 7660000000, '2026-11-28 17:42:24.107231+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:42:24.107231+00'),
	('HKD', 7780000000, '2026-11-28 17:42:24.107231+00'),
	('HNL', 26300000000, '2026-11-28 17:42:24.107231+00'),
	('HTG', 131000000000, '2026-11-28 17:42:24.107231+00'),
	('HUF', 332000000000, '2026-11-28 17:42:24.107231+00'),
	('IDR', 16700000000000, '2026-11-28 17:42:24.107231+00'),
	('ILS', 3250000000, '2026-11-28 17:42:24.107231+00'),
	('INR', 88700000000, '2026-11-28 17:42:24.107231+00'),
	('IQD', 1310000000000, '2026-11-28 17:42:24.107231+00'),
	('IRR', 42100000000000, '2026-11-28 17:42:24.107231+00'),
	('ISK', 126000000000, '2026-11-28 17:42:24.107231+00'),
	('JMD', 160000000000, '2026-11-28 17:42:24.107231+00'),
	('JOD', 709000000, '2026-11-28 17:42:24.107231+00'),
	('JPY', 154000000000, '2026-11-28 17:42:24.107231+00'),
	('KES', 129000000000, '2026-11-28 17:42:24.107231+00'),
	('KGS', 87400000000, '2026-11-28 17:42:24.107231+00'),
	('KHR', 4010000000000, '2026-11-28 17:42:24.107231+00'),
	('KMF', 425000000000, '2026-11-28 17:42:24.107231+00'),
	('KPW', 900000000000, '2026-11-28 17:42:24.107231+00'),
	('KRW', 1460000000000, '2026-11-28 17:42:24.107231+00'),
	('KWD', 307000000, '2026-11-28 17:42:24.107231+00'),
	('KYD', 833000000, '2026-11-28 17:42:24.107231+00'),
	('KZT', 525000000000, '2026-11-28 17:42:24.107231+00'),
	('LAK', 21700000000000, '2026-11-28 17:42:24.107231+00'),
	('LBP', 89500000000000, '2026-11-28 17:42:24.107231+00'),
	('LKR', 305000000000, '2026-11-28 17:42:24.107231+00'),
	('LRD', 182000000000, '2026-11-28 17:42:24.107231+00'),
	('LSL', 17200000000, '2026-11-28 17:42:24.107231+00'),
	('LYD', 5450000000, '2026-11-28 17:42:24.107231+00'),
	('MAD', 9270000000, '2026-11-28 17:42:24.107231+00'),
	('MDL', 17000000000, '2026-11-28 17:42:24.107231+00'),
	('MGA', 4480000000000, '2026-11-28 17:42:24.107231+00'),
	('MKD', 53200000000, '2026-11-28 17:42:24.107231+00'),
	('MMK', 2100000000000, '2026-11-28 17:42:24.107231+00'),
	('MNT', 3590000000000, '2026-11-28 17:42:24.107231+00'),
	('MOP', 8010000000, '2026-11-28 17:42:24.107231+00'),
	('MRU', 39800000000, '2026-11-28 17:42:24.107231+00'),
	('MUR', 45900000000, '2026-11-28 17:42:24.107231+00'),
	('MVR', 15400000000, '2026-11-28 17:42:24.107231+00'),
	('MWK', 1735000000000, '2026-11-28 17:42:24.107231+00'),
	('MXN', 18400000000, '2026-11-28 17:42:24.107231+00'),
	('MYR', 4150000000, '2026-11-28 17:42:24.107231+00'),
	('MZN', 63900000000, '2026-11-28 17:42:24.107231+00'),
	('NAD', 17200000000, '2026-11-28 17:42:24.107231+00'),
	('NGN', 1440000000000, '2026-11-28 17:42:24.107231+00'),
	('NIO', 36800000000, '2026-11-28 17:42:24.107231+00'),
	('NOK', 10100000000, '2026-11-28 17:42:24.107231+00'),
	('NPR', 142000000000, '2026-11-28 17:42:24.107231+00'),
	('NZD', 1770000000, '2026-11-28 17:42:24.107231+00'),
	('OMR', 384500000, '2026-11-28 17:42:24.107231+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:42:24.107231+00'),
	('PEN', 3370000000, '2026-11-28 17:42:24.107231+00'),
	('PGK', 4230000000, '2026-11-28 17:42:24.107231+00'),
	('PHP', 58900000000, '2026-11-28 17:42:24.107231+00'),
	('PKR', 281000000000, '2026-11-28 17:42:24.107231+00'),
	('PLN', 3670000000, '2026-11-28 17:42:24.107231+00'),
	('PYG', 7060000000000, '2026-11-28 17:42:24.107231+00'),
	('QAR', 3640000000, '2026-11-28 17:42:24.107231+00'),
	('RON', 4390000000, '2026-11-28 17:42:24.107231+00'),
	('RSD', 101000000000, '2026-11-28 17:42:24.107231+00'),
	('RUB', 81000000000, '2026-11-28 17:42:24.107231+00'),
	('RWF', 1453000000000, '2026-11-28 17:42:24.107231+00'),
	('SAR', 3750000000, '2026-11-28 17:42:24.107231+00'),
	('SBD', 8230000000, '2026-11-28 17:42:24.107231+00'),
	('SCR', 13900000000, '2026-11-28 17:42:24.107231+00'),
	('SDG', 600000000000, '2026-11-28 17:42:24.107231+00'),
	('SEK', 9500000000, '2026-11-28 17:42:24.107231+00'),
	('SGD', 1300000000, '2026-11-28 17:42:24.107231+00'),
	('SHP', 760000000, '2026-11-28 17:42:24.107231+00'),
	('SLE', 23200000000, '2026-11-28 17:42:24.107231+00'),
	('SOS', 571000000000, '2026-11-28 17:42:24.107231+00'),
	('SRD', 38600000000, '2026-11-28 17:42:24.107231+00'),
	('SSP', 4600000000000, '2026-11-28 17:42:24.107231+00'),
	('STN', 21200000000, '2026-11-28 17:42:24.107231+00'),
	('SYP', 11000000000000, '2026-11-28 17:42:24.107231+00'),
	('SZL', 17200000000, '2026-11-28 17:42:24.107231+00'),
	('THB', 32400000000, '2026-11-28 17:42:24.107231+00'),
	('TJS', 9240000000, '2026-11-28 17:42:24.107231+00'),
	('TMT', 3500000000, '2026-11-28 17:42:24.107231+00'),
	('TND', 2950000000, '2026-11-28 17:42:24.107231+00'),
	('TOP', 2390000000, '2026-11-28 17:42:24.107231+00'),
	('TRY', 42300000000, '2026-11-28 17:42:24.107231+00'),
	('TTD', 6780000000, '2026-11-28 17:42:24.107231+00'),
	('TWD', 31100000000, '2026-11-28 17:42:24.107231+00'),
	('TZS', 2440000000000, '2026-11-28 17:42:24.107231+00'),
	('UAH', 42100000000, '2026-11-28 17:42:24.107231+00'),
	('UGX', 3600000000000, '2026-11-28 17:42:24.107231+00'),
	('UYU', 39800000000, '2026-11-28 17:42:24.107231+00'),
	('UZS', 11950000000000, '2026-11-28 17:42:24.107231+00'),
	('VES', 233000000000, '2026-11-28 17:42:24.107231+00'),
	('VND', 26300000000000, '2026-11-28 17:42:24.107231+00'),
	('VUV', 122000000000, '2026-11-28 17:42:24.107231+00'),
	('WST', 2810000000, '2026-11-28 17:42:24.107231+00'),
	('XAF', 567000000000, '2026-11-28 17:42:24.107231+00'),
	('XCD', 2700000000, '2026-11-28 17:42:24.107231+00'),
	('XCG', 1790000000, '2026-11-28 17:42:24.107231+00'),
	('XOF', 567000000000, '2026-11-28 17:42:24.107231+00'),
	('XPF', 103000000000, '2026-11-28 17:42:24.107231+00'),
	('YER', 238500000000, '2026-11-28 17:42:24.107231+00'),
	('ZAR', 17200000000, '2026-11-28 17:42:24.107231+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:42:24.107231+00'),
	('ZWG', 26400000000, '2026-11-28 17:42:24.107231+00');

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
	('\xc5de1bf83a67a170f12ef881fce349b9f8f1fdf5d34d16732b5ba44d14630482', '84356d6a-e641-4041-9c92-09fad619f8d8', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'BTC', 'lnbcrt500u1p4snsgpsp5etnzfs6chfhfsq9rkwnjcye2mcwgpugqggj9p4rrpqnwa7n3mx0spp5ch0ph7p6v7shpufwlzqlec6fh8u0rl046dx3vuettwjy69rrqjpqdqqxqrwzqcqzzs9qrsgqf5ff4c34wjx2j0engcaunsnxeg9z2at5kvz53k2alqasrr59r803kl6ds0a92cvjvrrg87rxs24dyauawn55yw553045cqr9c56yhdgqwlp3na', '\xcae624c358ba6e9800a3b3a72c132ade1c80f100422450d4630826eefa71d99f', '\xd059bc84be080e62bf053d2ab4796ab488e8f5b51a8e18ec1051f32e6db00bba', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:42:25.541864+00', '2026-11-27 21:42:25+00', 'PAID', 50000000, '\x066145954c98efbdd1b241', 'lightning'),
	('\xe1a78c5b11900246dccd67523f839f3dc5cc320cc5a81f6e7fe383c2dd453b86', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt50u1p4snsgzsp5zxjxszx0h3hx4xg96zs4df46s3a528j9sp6gkk27h7684e7warlspp5uxncckc3jqpydhxdvafrlqul8hzucvsvck5p7mnluwpu9h298wrqdqqxqrwzqcqzzs9qrsgq04cs3fm7uka3rgjv8r4td6kkx8xm9xsgg9y3ptuartlwkfrx0l84wqdnznymmx5ly5qx8sydwa95dl5gvxawza5ay6j2sxznspnawlcpsv9chq', '\x11a46808cfbc6e6a9905d0a156a6ba847b451e4580748b595ebfb47ae7cee8ff', '\xd8033d1eff36e83af9110432f486ff646c8178f7fdc0c450ce81e3f2043f1f58', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:42:26.345192+00', '2026-11-27 21:42:26+00', 'PAID', 5000000, '\x0661459557a497aeb751f7', 'lightning'),
	('\x3b0009f6c9307ef3ba6dd1a338ded4c02df5cc3867d593c0c39437340b1c0bfc', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1u1p4snsgzsp5vtey37eavpvfet20886m6shtuvlrqjzdaxnrd59nts34dzyug0cqpp58vqqnakfxpl08wnd6x3n3hk5cqkltnpcvl2e8sxrjsmngzcup07qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqrdg83exmlwsfaam8gm73eyu7x9gz39aetvpflfr0srz2t4nwxp8s909wp8slvdhmjtyatqcdvnxulkugt4q7pfm0rg4ehpqa4x8ec9qq90r9nj', '\x62f248fb3d60589cad4f39f5bd42ebe33e30484de9a636d0b35c2356889c43f0', '\xcff36fff60019279c67dda2093f527b96d1687c4ef13e5be39c69d91eeaccbe4', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:42:26.741174+00', '2026-11-27 21:42:26+00', 'PAID', 100000, '\x066145955d6cc8b704c7ad', 'intraledger'),
	('\x0bca8babd4f6098a043e07f11a5f5a905cbd4c9102546fa53304f9305d54dd66', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1010n1p4snsgzsp5lfh75q9fa94uvjvrp6sendjj0jhtwtd2d3veq3c708arc90chllqpp5p09gh2757cyc5pp7qlc35h66jpwt6ny3qf2xlffnqnunqh25m4nqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqt0w9vsurpcznezrnz66nupmf0gkv625j4yccezjuevdal525pkf8l0d7n4l9dhnmfwnm7ty2wz240m0fyg5fxtjl3vjwzl9fvm939gqpkx8vmg', '\xfa6fea00a9e96bc649830ea199b6527caeb72daa6c5990471e79fa3c15f8bffe', '\x50f294d88d2538292d2ea29cad931be6a63d8ca6ae43ab78e6effa82ac2d7452', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:42:26.97945+00', '2026-11-27 21:42:26+00', 'PAID', 101000, '\x06614595614c2978439549', 'intraledger'),
	('\x9b8bae466c87feed36642a9a79bc60f49b43e494b6d56c4a13ba3661325e7ee3', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1020n1p4snsgrsp57swh8cymcmlmqm9peu93ef8clajxu3aamjtstaj8a98khgyxlw7qpp5nw96u3nvsllw6dny92d8n0rq7jd58ey5km2kcjsnhgmxzvj70m3sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqr6qdwcl4070dxuy5zy2ytrdxtwv8w45r7a7nqu2nlpkwl3wm2gg3qpn7k8j0v0wyqat23yhmdmxwe3895kh536tfacl28eaj6w0hahgp65ms5p', '\xf41d73e09bc6ffb06ca1cf0b1ca4f8ff646e47bddc9705f647e94f6ba086fbbc', '\x4bf476948dbb843484edbdd35f524d747e4826572e6ab8833f2b3b1b6c3a9686', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:42:27.258007+00', '2026-11-27 21:42:27+00', 'PAID', 102000, '\x0661459564c2bd5e0dd9e0', 'intraledger'),
	('\x2fa6626975ec65a9debb6e484b7bae7dff2bdad91cf1b2e94a929feb3e46fe4f', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1030n1p4snsgrsp53tpduqcycvdh508wgmauzmjt7fkvy7x403l05n24nu78rpdwxu4qpp597nxy6t4a3j6nh4mdeyyk7aw0hljhkkerncm9622j207k0jxle8sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq9e4xzwmnlhxwl8mg8dyhpffdnpzphg60ac6fv3sus8cdknp8nz6zlma8dcnr2g8p82nf36cpxg99sdm8j7avrplw29qcqsf7s7jl4lspwe4js3', '\x8ac2de0304c31b7a3cee46fbc16e4bf26cc278d57c7efa4d559f3c7185ae372a', '\x150ca198122bf1b9ffdd9c19b24f12c1f5a8e2749acaabeb1a1055e5a73daeb0', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:42:27.416812+00', '2026-11-27 21:42:27+00', 'PAID', 103000, '\x066145956715c88160311a', 'intraledger'),
	('\x05b3ce3f2f0a0d1e359bc5a7eac66d8be819b00a343595c799d71d305a9f3df1', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1040n1p4snsgrsp5qxgxc9qs98270dvqnfzp53xre4w5ytcdv6g6rjnjnl5x7hw2htwspp5qkeuu0e0pgx3udvmckn743nd305pnvq2xs6et3ue6uwnqk5l8hcsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq46l33843azjw5ecjx8d2nnkgpegttsnkxrn8g94ezmklla9yhv55gzk3qxgpeau2c40xganyfvw0zlyy4z0xutjfrm3f44wn2zzw40gpl0jmla', '\x01906c141029d5e7b5809a441a44c3cd5d422f0d6691a1ca729fe86f5dcabadd', '\xf70f45660fa902b160116f2e16e0aa1b6371c9b606d1ab15d3d1daa19977dd5f', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:42:27.607647+00', '2026-11-27 21:42:27+00', 'PAID', 104000, '\x0661459569ef794eaf1af5', 'intraledger'),
	('\x77975d90dac71c5ea0215180893296f978aef285d03da50711817c09da73a3e2', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1050n1p4snsgrsp5j4v6zw04m049p9lyq6mwfugavkaxhz5q3xeer6gst7lxcu2ahxtqpp5w7t4myx6cuw9agpp2xqgjv5kl9u2au596q762pc3s97qnknn503qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqvqgnwx62rtlkm4jtkj29kta5shuy9dp9qztk488evvvkgmsh7fz4z42edfxzsx976wwg6jem5skm3nu283nte8d79hxpy9pwfunwhkspdqqa9r', '\x9559a139f5dbea5097e406b6e4f11d65ba6b8a8089b391e9105fbe6c715db996', '\x153215a66366d57ba4a50c9c4fa0b786519b78302e0e84b3768e005c241aae2f', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:42:27.748348+00', '2026-11-27 21:42:27+00', 'PAID', 105000, '\x066145956bf7114cd67b18', 'intraledger'),
	('\x3e8ae6207fc6b68359ebea27d0261ec4c2a82fa37568654082a7ab666a90f7f8', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1070n1p4snsgysp5pz4sqkka8t29u8m5uth3jxsg94fnmunnynelg47m5dkx23x9duwspp5869wvgrlc6mgxk0tagnaqfs7cnp2starw45x2syz574kv65s7luqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqlmhzwylkffdmdv2qnlmj8va8k83gcj5ll52umsf2qsd609degsgn8tuw36hzmqctypz6pd4vcxqmeh0vhdmxk30rlsqhg6nzmcchfwcqymhucx', '\x08ab005add3ad45e1f74e2ef191a082d533df27324f3f457dba36c6544c56f1d', '\x1a9e9093d731314a3688d4fca810df5be2b07b0eab96f5d7aa03febc65cc7b53', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:42:28.046267+00', '2026-11-27 21:42:28+00', 'PAID', 107000, '\x06614595706945e7048c89', 'intraledger'),
	('\xcb68116c9620f04f0b69753e97e635ee3fc7489d18e67bab60fe552e731e570d', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1080n1p4snsgysp5u6mhqhflcewtutctu535xf6pgcdl4q2wtv0rv0yzeqjjjsq97zvspp5ed5pzmykyrcy7zmfw5lf0e34acluwjyarrn8h2mqle2juuc72uxsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqr0m5gelfx7k723sfqmanxc980zjgnm0dczu0v9twjaqvt2vwsx68hd0dqpkk6sdym0l4gfaghy8w67e2fugxpf0nfwkq3xc8fy0d56spcxlq55', '\xe6b7705d3fc65cbe2f0be523432741461bfa814e5b1e363c82c825294005f099', '\x858bd34b780b609c221780f77819b1d12d2a7b9214afa55576b994f7a7704c7c', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:42:28.169448+00', '2026-11-27 21:42:28+00', 'PAID', 108000, '\x06614595729df9a7521b37', 'intraledger'),
	('\xadf9fdc850acbbe38172f300de5e78d87c3cbd7711fd09064c40c4ec4e668f96', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1100n1p4snsgysp5a9vm5v67m0fpfvemr8n7hqhtncrse7aey4p4l7kajfe6prjzdpwqpp54hulmjzs4ja78qtj7vqduhncmp7re0thz87sjpjvgrzwcnnx37tqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqxe7ej8dgvtjnkkddlyfeupra2d57awhuf2uqdzw7xnju6exrg3qs5zef86cnhvlhva5z5j2a6744k2yvjpv0p2qksmxawgc4syhtaycqz2096m', '\xe959ba335edbd214b33b19e7eb82eb9e070cfbb925435ffadd9273a08e42685c', '\x01dbf270bdc1a6d3a2210f234f11f4120bea41ceb03c01dbe884ecc9eade6eb3', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:42:28.463326+00', '2026-11-27 21:42:28+00', 'PAID', 110000, '\x0661459576c4830536e2a7', 'intraledger'),
	('\xc5e0780620273e03765ac11f6c3d98c190e2cb5937d12c9639e87ed410444cac', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1060n1p4snsgrsp57awvpjtcrpwl6z0xmtt0fkyqf6p8zxd6tg49fdql9z4vnluf5jrspp5chs8sp3qyulqxaj6cy0kc0vccxgw9j6exlgje93eapldgyzyfjkqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqr9vjxlkqqwr6yznzptzwlu6h6ale3dy8ju2tqh35jnjssuxevnh8z5y33lf9w38val97adyqkn9uty7ejgzpaa2vhrt9ktl5dgmmdsqpgugz3f', '\xf75cc0c978185dfd09e6dad6f4d8804e827119ba5a2a54b41f28aac9ff89a487', '\x58a230b4da1d1a10d579a1778a8d26a10889f4350cde8f5b5f6a89be434cc101', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:42:27.880108+00', '2026-11-27 21:42:27+00', 'PAID', 106000, '\x066145956e55a9badfa805', 'intraledger'),
	('\xc46d61c4bc0af28c2c944057eb6509e1d1ba1cad40b5224fdf9c21e64d4c01ce', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1090n1p4snsgysp5te9quamqd4wfm9vr2ml80wu6z3vc0e80hk4494m0ll33humrrq3qpp5c3kkr39uptegcty5gpt7kegfu8gm589dgz6jyn7lnss7vn2vq88qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqkkdphxezqngqfwshdjalasg0hmuw5mf0aulx2w26n0ea3fsz20k89udn5f0pqud7zvrc8ge5eat93nsqknly04nlu9sk8dzkcvzvwrspkkysdg', '\x5e4a0e77606d5c9d958356fe77bb9a145987e4efbdab52d76fffe31bf3631822', '\xb294439dfb3d63b8ce029720eba705ecc86246885a07d46469fe9142bb805c0d', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:42:28.342929+00', '2026-11-27 21:42:28+00', 'PAID', 109000, '\x06614595750e17525e2c31', 'intraledger'),
	('\x58650059866d7fcd05f17dc0ca0ece4282ecd7c848f0d57285906da14e698852', 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', 'lnbcrt1110n1p4snsgysp5pwr502g7dtrnh6qyx3ncq57xdjpdzvj6zvnfhfc9tjn67785tzsspp5tpjsqkvxd4lu6p030hqv5rkwg2pwe47gfrcd2u59jpk6znnf3pfqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqtjf5lpp89sq75unm8ldqhxcpghku2ctqxq2r4xljn7wmk0rzvx4qrtjcygfynwfjxsjza37pmlu26ejek25hy2vzddvmpc7m427uj4qqex2jmt', '\x0b8747a91e6ac73be80434678053c66c82d1325a13269ba7055ca7af78f458a1', '\x830d3f839c47d7467266fbbf6b3b991eb8210bb234e992562ad0e35c9445c6bf', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:42:28.578928+00', '2026-11-27 21:42:28+00', 'PAID', 111000, '\x066145957893f0a98ae138', 'intraledger'),
	('\xeedd2213187141556cadcc61d9a9e7cf64afbfa17991dba54ba2da5e2b0feb31', 'e48909dd-538d-4d6e-b35f-491a03950dc3', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', 'BTC', 'lnbcrt5u1p4snsg9sp56l7tpdhw63r4jzh953eq8xquzd8ym0elgn6lrwvkyru0rxedafwqpp5amwjyyccw9q42m9de3san208eaj2l0ap0xgahf2t5td9u2c0avcsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq7a9pgr8haslwla56x36t2luhuypmraj20sqc5vwggj0cr9dyxdmjxtk5c7u766e27r8gs9y2jgfefpg9amaqvtsewcsfmrqhvhwrengqxyp6wx', '\xd7fcb0b6eed447590ae5a47203981c134e4dbf3f44f5f1b99620f8f19b2dea5c', '\x78516df4f8b799539ee6334da800b4a99cd3bded3ac4b2bb0abd89b3f990a3ba', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:42:29.564525+00', '2026-11-27 21:42:29+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:42:25.726703+00', 'lightning_receipt'),
	(2, '2026-11-27 17:42:26.450583+00', 'lightning_receipt'),
	(3, '2026-11-27 17:42:26.829512+00', 'intraledger'),
	(4, '2026-11-27 17:42:26.925939+00', 'intraledger'),
	(5, '2026-11-27 17:42:27.083305+00', 'intraledger'),
	(6, '2026-11-27 17:42:27.202226+00', 'intraledger'),
	(7, '2026-11-27 17:42:27.310269+00', 'intraledger'),
	(8, '2026-11-27 17:42:27.366289+00', 'intraledger'),
	(9, '2026-11-27 17:42:27.4626+00', 'intraledger'),
	(10, '2026-11-27 17:42:27.507899+00', 'intraledger'),
	(11, '2026-11-27 17:42:27.649401+00', 'intraledger'),
	(12, '2026-11-27 17:42:27.70845+00', 'intraledger'),
	(13, '2026-11-27 17:42:27.782417+00', 'intraledger'),
	(14, '2026-11-27 17:42:27.830861+00', 'intraledger'),
	(15, '2026-11-27 17:42:27.937705+00', 'intraledger'),
	(16, '2026-11-27 17:42:27.997651+00', 'intraledger'),
	(17, '2026-11-27 17:42:28.073797+00', 'intraledger'),
	(18, '2026-11-27 17:42:28.119+00', 'intraledger'),
	(19, '2026-11-27 17:42:28.218361+00', 'intraledger'),
	(20, '2026-11-27 17:42:28.282722+00', 'intraledger'),
	(21, '2026-11-27 17:42:28.378135+00', 'intraledger'),
	(22, '2026-11-27 17:42:28.427851+00', 'intraledger'),
	(23, '2026-11-27 17:42:28.490371+00', 'intraledger'),
	(24, '2026-11-27 17:42:28.544928+00', 'intraledger'),
	(25, '2026-11-27 17:42:28.609008+00', 'intraledger'),
	(26, '2026-11-27 17:42:28.666166+00', 'intraledger'),
	(27, '2026-11-27 17:42:28.754265+00', 'lightning_reserve'),
	(28, '2026-11-27 17:42:28.90918+00', 'lightning_settled'),
	(29, '2026-11-27 17:42:28.981028+00', 'lightning_reserve'),
	(30, '2026-11-27 17:42:29.027791+00', 'lightning_settled'),
	(31, '2026-11-27 17:42:29.109594+00', 'lightning_reserve'),
	(32, '2026-11-27 17:42:29.161023+00', 'lightning_failed'),
	(33, '2026-11-27 17:42:29.237035+00', 'lightning_reserve');

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
	('67d42705-e3fb-474d-a79d-f81368865bf5', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 87468, 87468),
	('67d42705-e3fb-474d-a79d-f81368865bf5', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 55456, 55456),
	('67d42705-e3fb-474d-a79d-f81368865bf5', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 596, 596),
	('89bbfe08-7356-4724-9168-49a1fca73f1c', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 8151, 8151),
	('89bbfe08-7356-4724-9168-49a1fca73f1c', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 50639, 50639),
	('eee3c940-d572-441c-bc27-1b81286bb33b', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 36368, 36368),
	('eee3c940-d572-441c-bc27-1b81286bb33b', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 203, 203),
	('67d42705-e3fb-474d-a79d-f81368865bf5', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1311363, 307803),
	('89bbfe08-7356-4724-9168-49a1fca73f1c', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 554882, 89553),
	('89bbfe08-7356-4724-9168-49a1fca73f1c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 273078, 33934),
	('eee3c940-d572-441c-bc27-1b81286bb33b', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 29921, 29921);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('1e17a37a-d9e8-4816-bc53-6726c62fed8a', 4, '2026-11-27 17:42:29.848087+00');

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
	('de3f69dc-a520-4f53-b242-3790ca52b26a', 'USD', NULL, 0, '-infinity'),
	('53962f29-e36f-41e3-b062-1e1d2834f28b', 'USD', NULL, 0, '-infinity'),
	('62ff8145-e881-4abb-9a23-b4cfc20246d4', 'USD', NULL, 0, '-infinity'),
	('e48909dd-538d-4d6e-b35f-491a03950dc3', 'BTC', NULL, 630000, '2026-11-27 17:42:28.666166+00'),
	('a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', 'BTC', NULL, 5636000, '2026-11-27 17:42:28.666166+00'),
	('84356d6a-e641-4041-9c92-09fad619f8d8', 'BTC', NULL, 45819000, '2026-11-27 17:42:29.237035+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145954c98efbdd1b241', '\xc5de1bf83a67a170f12ef881fce349b9f8f1fdf5d34d16732b5ba44d14630482', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661459557a497aeb751f7', '\xe1a78c5b11900246dccd67523f839f3dc5cc320cc5a81f6e7fe383c2dd453b86', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145955d6cc8b704c7ad', '\x3b0009f6c9307ef3ba6dd1a338ded4c02df5cc3867d593c0c39437340b1c0bfc', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145955ee5730a12af01', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614595614c2978439549', '\x0bca8babd4f6098a043e07f11a5f5a905cbd4c9102546fa53304f9305d54dd66', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614595631cb2d0755826', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459564c2bd5e0dd9e0', '\x9b8bae466c87feed36642a9a79bc60f49b43e494b6d56c4a13ba3661325e7ee3', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614595659d9125e3fc32', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145956715c88160311a', '\x2fa6626975ec65a9debb6e484b7bae7dff2bdad91cf1b2e94a929feb3e46fe4f', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661459567c6bba542a8be', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459569ef794eaf1af5', '\x05b3ce3f2f0a0d1e359bc5a7eac66d8be819b00a343595c799d71d305a9f3df1', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145956ad622a1788fa5', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145956bf7114cd67b18', '\x77975d90dac71c5ea0215180893296f978aef285d03da50711817c09da73a3e2', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145956cb44d80ecedfc', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145956e55a9badfa805', '\xc5e0780620273e03765ac11f6c3d98c190e2cb5937d12c9639e87ed410444cac', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145956f3fd396fbb4a4', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614595706945e7048c89', '\x3e8ae6207fc6b68359ebea27d0261ec4c2a82fa37568654082a7ab666a90f7f8', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145957119d8e3b87253', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614595729df9a7521b37', '\xcb68116c9620f04f0b69753e97e635ee3fc7489d18e67bab60fe552e731e570d', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145957399626f324069', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614595750e17525e2c31', '\xc46d61c4bc0af28c2c944057eb6509e1d1ba1cad40b5224fdf9c21e64d4c01ce', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661459575d04b07d8d269', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459576c4830536e2a7', '\xadf9fdc850acbbe38172f300de5e78d87c3cbd7711fd09064c40c4ec4e668f96', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145957799a0c80470ad', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145957893f0a98ae138', '\x58650059866d7fcd05f17dc0ca0ece4282ecd7c848f0d57285906da14e698852', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145957973364ebceaf5', NULL, NULL, '89bbfe08-7356-4724-9168-49a1fca73f1c', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145957acb59f916d66f', '\x9f7be68ad5e302fcc8ca1f16a71d2ba469815f25d62c438e68bb1068d4b72d07', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145957e4124ade31c25', '\x918b86a4ad93103230ed6b5779d5a763ec51c442fb730fa1fac0313962582134', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661459580375a0ae94068', '\x14bdbe877ed78b888557156c989aa668b9e792f66202da2470d47107ff98f0e6', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661459581003fc5327a45', '\x14bdbe877ed78b888557156c989aa668b9e792f66202da2470d47107ff98f0e6', '\x0661459580375a0ae94068', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661459582292bc4f50be0', '\x5500cf6c3b5b18fe604ac7e5fa753616371c6dc00669791961fb0e6e3acc90c3', NULL, '67d42705-e3fb-474d-a79d-f81368865bf5', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03d1e4948a577052b9db3bbe27690044de08b3eb252f1166d0ca68d1d765b6f921', 2, 'latchkey:1d0d9d96-5c7b-418a-8517-df6536c283d6/0015', '2026-11-27 17:42:29.792133+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145957acb59f916d66f', 'lightning', '84356d6a-e641-4041-9c92-09fad619f8d8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x9f7be68ad5e302fcc8ca1f16a71d2ba469815f25d62c438e68bb1068d4b72d07', 'lnbcrt10u1p4snsgysp50ten5v2afpj9rx0uapfxwtjvfnw08axyd2502c9pfpekdkq2mv6qpp5naa7dzk4uvp0ejx2rut2w8ft535czhe96cky8rnghvgx349h95rsdqqcqzzs9qrsgqefwr45u98l03g7ne949hapwcyxcsdjg0gfg0ez6zjj5eetlhrpq3pq286hjnrzvem70z8w9q4qrlhgsjtstvc883cu33ft5watxkg7sp8hlnpd', '\x0250b4ecd386ab340683d52192da1763700b576caff285bd9914b8339d074698ff', '2026-11-27 17:42:36.75434+00', NULL, NULL, 'settled', 1100, '\x9a3c668138bc7446ecdf74f7965d081e4bf14c29bd8cf756bbf0ee9634213fdb', NULL, '2026-11-27 17:42:28.909187+00'),
	('\x066145957e4124ade31c25', 'lightning', '84356d6a-e641-4041-9c92-09fad619f8d8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x918b86a4ad93103230ed6b5779d5a763ec51c442fb730fa1fac0313962582134', 'lnbcrt10u1p4snsgysp5cns6p6xkazt8gahf8z8gyvnyfm5p34kzfcfmqwsdhmcce5lv02cspp5jx9cdf9djvgryv8dddthn4d8v0k9r3zzldeslg06cqcnjcjcyy6qdqqcqzzs9qrsgq36lxn7thnwjyeyctma3tyjrgy785svqhs29zyjltuszewpyzwk8jw9fa9cue2sc2qa3fhs3aydj7f0mctw65ey3mds2uslx0d3zz2egqjdrtm6', '\x0250b4ecd386ab340683d52192da1763700b576caff285bd9914b8339d074698ff', '2026-11-27 17:42:36.981096+00', NULL, NULL, 'settled', 3000, '\xbfc92846d88e76624a1eec226c875fe945544cf2a40d1365ff4c2749bba06ae2', NULL, '2026-11-27 17:42:29.027799+00'),
	('\x0661459580375a0ae94068', 'lightning', '84356d6a-e641-4041-9c92-09fad619f8d8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x14bdbe877ed78b888557156c989aa668b9e792f66202da2470d47107ff98f0e6', 'lnbcrt10u1p4snsg9sp50kpnmwvqfzmez3j6g6nkd9sfry899u02mhehq70ufh5569vej9mspp5zj7mapm7679c3p2hz4kf3x4xdzu70yhkvgpd5frs63cs0luc7rnqdqqcqzzs9qrsgqy6jtvpjkahnk39sgjfapn08cdsl2llnhuvas26460hrpcz6hn7nh8hrjzh7j7fz3kpt79e320y0vmfx286w4thp04pvcknyw0kplksgpgssr2v', '\x0250b4ecd386ab340683d52192da1763700b576caff285bd9914b8339d074698ff', '2026-11-27 17:42:37.109658+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:42:29.161084+00'),
	('\x0661459582292bc4f50be0', 'lightning', '84356d6a-e641-4041-9c92-09fad619f8d8', 'BTC', 900000, 10000, 910, 910000, NULL, '\x5500cf6c3b5b18fe604ac7e5fa753616371c6dc00669791961fb0e6e3acc90c3', 'lnbcrt9u1p4snsg9sp5t4t32unjz8y7f6n99pcjlz3wxfr3783a3jqh677j3mfckxp8qa4qpp525qv7mpmtvv0ucz2cljl5afkzcm3cmwqqe5hjxtplv8xuwkvjrpsdqqcqzzs9qrsgqypm5mgzxcrjymcmkmrkwh4yc5eky68fpeapkcs6effq5q6zkfv4jh5fekjp28kmn5rpf9fg4cfhcd0kfzy2yqnwm9uw5tcyeukqkuqgqnjgcgx', '\x0250b4ecd386ab340683d52192da1763700b576caff285bd9914b8339d074698ff', '2026-11-27 17:42:29.528108+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:42:24.1137+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xc5de1bf83a67a170f12ef881fce349b9f8f1fdf5d34d16732b5ba44d14630482', 50000000, '2026-11-27 17:42:25.72692+00', 'credited', '\x066145954c98efbdd1b241', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xe1a78c5b11900246dccd67523f839f3dc5cc320cc5a81f6e7fe383c2dd453b86', 5000000, '2026-11-27 17:42:26.450716+00', 'credited', '\x0661459557a497aeb751f7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:42:21.841101+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(2, 0),
	(3, 0),
	(4, 0),
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
	(5, 50000000),
	(1, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x9f7be68ad5e302fcc8ca1f16a71d2ba469815f25d62c438e68bb1068d4b72d07', '\x9a3c668138bc7446ecdf74f7965d081e4bf14c29bd8cf756bbf0ee9634213fdb', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:42:28.702247+00', '2026-11-27 18:42:28+00'),
	('\x918b86a4ad93103230ed6b5779d5a763ec51c442fb730fa1fac0313962582134', '\xbfc92846d88e76624a1eec226c875fe945544cf2a40d1365ff4c2749bba06ae2', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:42:28.945662+00', '2026-11-27 18:42:28+00'),
	('\x14bdbe877ed78b888557156c989aa668b9e792f66202da2470d47107ff98f0e6', '\xb4ef3572976e70fd0a01eb7d0b0c304b67aafb2058ac47d8dfe13bd0feecd3df', false, 'no_route', 'OPEN', 0, '2026-11-27 17:42:29.076319+00', '2026-11-27 18:42:29+00'),
	('\x5500cf6c3b5b18fe604ac7e5fa753616371c6dc00669791961fb0e6e3acc90c3', '\x75cbc68ea40de5142ad094f6898c170cb48bd49f208de61a88c490c6634cf217', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:42:29.20837+00', '2026-11-27 18:42:29+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x2458a1615b38d0ed326f10b16f06f5956eab8cf92f993ab0e20aea8f123a9218'),
	('outside', '\x5ed75652c309c1e9763e25aef26e15cc1bd11245d58350353ba7cbf085d1850d');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xc5de1bf83a67a170f12ef881fce349b9f8f1fdf5d34d16732b5ba44d14630482', 'SETTLED', 50000000, '\xd059bc84be080e62bf053d2ab4796ab488e8f5b51a8e18ec1051f32e6db00bba', 1, '2026-11-27 17:42:25.644579+00'),
	('\xe1a78c5b11900246dccd67523f839f3dc5cc320cc5a81f6e7fe383c2dd453b86', 'SETTLED', 5000000, '\xd8033d1eff36e83af9110432f486ff646c8178f7fdc0c450ce81e3f2043f1f58', 2, '2026-11-27 17:42:26.417463+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x9f7be68ad5e302fcc8ca1f16a71d2ba469815f25d62c438e68bb1068d4b72d07', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:42:28.892638+00', '2026-11-27 17:42:28.892638+00'),
	(2, '\x918b86a4ad93103230ed6b5779d5a763ec51c442fb730fa1fac0313962582134', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:42:29.01454+00', '2026-11-27 17:42:29.01454+00'),
	(3, '\x14bdbe877ed78b888557156c989aa668b9e792f66202da2470d47107ff98f0e6', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:42:29.144326+00', '2026-11-27 17:42:29.144326+00'),
	(4, '\x5500cf6c3b5b18fe604ac7e5fa753616371c6dc00669791961fb0e6e3acc90c3', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:42:30.476331+00', '2026-11-27 17:42:29.276332+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:42:20.045982+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:42:20.492099+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:42:20.724076+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:42:20.78634+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:42:21.45517+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:42:21.928881+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:42:22.057684+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:42:22.174901+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:42:22.256589+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:42:22.31277+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:42:22.40876+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:42:22.468422+00'),
	('0015_accounts', '97c61adb8b3f6a2c1ab0df76fd3458c3f51dc0cedd048ce86057e263b336dafc', 'before', '2026-11-27 17:42:22.61648+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('bcdea31e-24d5-4483-b90a-ba82891909fb', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', '\x26aadc72d0b9690b2b085117b7fa238c034a3e9a46f7851643427af02bc33ad2', '2026-11-27 17:42:24.993106+00', '2026-12-27 17:42:24.993106+00', NULL, '2026-11-27 17:42:24.993106+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f1c09650-0594-4438-b80f-f9580fd59b35', '8df7c804-79e2-4b29-a838-3833ae057e1c', '\xbc0174b57310052d02313e7d040a43047b7830b8046f4798fa4606eec4e0bca8', '2026-11-27 17:42:25.961044+00', '2026-12-27 17:42:25.961044+00', NULL, '2026-11-27 17:42:25.961044+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a0ab87f8-2b40-419a-a11f-e903a2f8d77c', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', '\x2da7d6c9dabb18e8a1c478c6b3a228ab741b3530802d6f2ec2b20c87388b3446', '2026-11-27 17:42:26.557477+00', '2026-12-27 17:42:26.557477+00', NULL, '2026-11-27 17:42:26.557477+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('84356d6a-e641-4041-9c92-09fad619f8d8', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'BTC', '', '2026-11-27 17:42:24.8963+00'),
	('de3f69dc-a520-4f53-b242-3790ca52b26a', 'e3b0d55d-0bdd-4c03-a236-1bb1375558d5', 'USD', '', '2026-11-27 17:42:24.909188+00'),
	('a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'BTC', '', '2026-11-27 17:42:25.859068+00'),
	('53962f29-e36f-41e3-b062-1e1d2834f28b', '8df7c804-79e2-4b29-a838-3833ae057e1c', 'USD', '', '2026-11-27 17:42:25.861525+00'),
	('e48909dd-538d-4d6e-b35f-491a03950dc3', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', 'BTC', '', '2026-11-27 17:42:26.52025+00'),
	('62ff8145-e881-4abb-9a23-b4cfc20246d4', 'fc6f0a58-c47d-451e-a54d-81e00fb7edf1', 'USD', '', '2026-11-27 17:42:26.536285+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145954c98efbdd1b24100', NULL, NULL, NULL),
	(5000, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459557a497aeb751f700', NULL, NULL, NULL),
	(-100, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145955d6cc8b704c7ad00', 'bob', NULL, NULL),
	(100, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145955d6cc8b704c7ad01', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145955ee5730a12af0100', 'carol', NULL, NULL),
	(50, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145955ee5730a12af0101', 'bob', NULL, NULL),
	(-101, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x06614595614c297843954900', 'bob', NULL, NULL),
	(101, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595614c297843954901', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595631cb2d075582600', 'carol', NULL, NULL),
	(50, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x06614595631cb2d075582601', 'bob', NULL, NULL),
	(-102, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x0661459564c2bd5e0dd9e000', 'bob', NULL, NULL),
	(102, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459564c2bd5e0dd9e001', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595659d9125e3fc3200', 'carol', NULL, NULL),
	(51, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x06614595659d9125e3fc3201', 'bob', NULL, NULL),
	(-103, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145956715c88160311a00', 'bob', NULL, NULL),
	(103, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956715c88160311a01', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459567c6bba542a8be00', 'carol', NULL, NULL),
	(51, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x0661459567c6bba542a8be01', 'bob', NULL, NULL),
	(-104, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x0661459569ef794eaf1af500', 'bob', NULL, NULL),
	(104, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459569ef794eaf1af501', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956ad622a1788fa500', 'carol', NULL, NULL),
	(52, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145956ad622a1788fa501', 'bob', NULL, NULL),
	(-105, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145956bf7114cd67b1800', 'bob', NULL, NULL),
	(105, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956bf7114cd67b1801', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956cb44d80ecedfc00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145956cb44d80ecedfc01', 'bob', NULL, NULL),
	(-106, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145956e55a9badfa80500', 'bob', NULL, NULL),
	(106, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956e55a9badfa80501', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145956f3fd396fbb4a400', 'carol', NULL, NULL),
	(53, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145956f3fd396fbb4a401', 'bob', NULL, NULL),
	(-107, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x06614595706945e7048c8900', 'bob', NULL, NULL),
	(107, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595706945e7048c8901', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145957119d8e3b8725300', 'carol', NULL, NULL),
	(53, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145957119d8e3b8725301', 'bob', NULL, NULL),
	(-108, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x06614595729df9a7521b3700', 'bob', NULL, NULL),
	(108, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595729df9a7521b3701', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145957399626f32406900', 'carol', NULL, NULL),
	(54, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145957399626f32406901', 'bob', NULL, NULL),
	(-109, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x06614595750e17525e2c3100', 'bob', NULL, NULL),
	(109, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x06614595750e17525e2c3101', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459575d04b07d8d26900', 'carol', NULL, NULL),
	(54, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x0661459575d04b07d8d26901', 'bob', NULL, NULL),
	(-110, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x0661459576c4830536e2a700', 'bob', NULL, NULL),
	(110, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x0661459576c4830536e2a701', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145957799a0c80470ad00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145957799a0c80470ad01', 'bob', NULL, NULL),
	(-111, NULL, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145957893f0a98ae13800', 'bob', NULL, NULL),
	(111, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145957893f0a98ae13801', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'a48143c4-e6a3-43a9-bbcd-ac7abb1b59ea', '\x066145957973364ebceaf500', 'carol', NULL, NULL),
	(55, NULL, NULL, 'e48909dd-538d-4d6e-b35f-491a03950dc3', '\x066145957973364ebceaf501', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145957acb59f916d66f00', NULL, NULL, NULL),
	(-1003, 3, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x066145957e4124ade31c2500', NULL, NULL, NULL),
	(-1010, 10, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x0661459580375a0ae9406800', NULL, NULL, NULL),
	(1010, 10, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x0661459581003fc5327a4500', NULL, NULL, NULL),
	(-910, 10, NULL, '84356d6a-e641-4041-9c92-09fad619f8d8', '\x0661459582292bc4f50be000', NULL, NULL, NULL);

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
