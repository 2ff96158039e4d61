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
	('42010781-3dbb-46f9-a2ce-438f3785f986', 'fba5eeef-e334-4088-aeb9-d8f9ca062386', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '2946121b-f9a6-49e5-bb87-b051d9ef910d', true, '{}', '2026-11-27 17:42:43.749631+00'),
	('4fb3bedf-c3eb-4314-bb98-77234d4044fd', '758427ce-0e1e-433a-8bea-23052e0bd6c0', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '7489df9d-2e7c-4d91-84c2-e081536a6cee', true, '{}', '2026-11-27 17:42:44.952099+00'),
	('a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'fb59160f-09ba-4c82-b46c-ab824321e241', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '634a2223-2c08-481b-9b12-d3d07ff79ece', true, '{}', '2026-11-27 17:42:45.777572+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x066145968cc248ef239bf0', 'internal_send'),
	(5000, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x066145968fe95886b81a7f', 'internal_send'),
	(10100, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x066145969236f68e4864b0', 'internal_send'),
	(5000, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x06614596949a615dc18071', 'internal_send'),
	(10200, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x0661459696f66b36224708', 'internal_send'),
	(5100, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x066145969840811451c231', 'internal_send'),
	(10300, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x066145969a830f1a7f94d8', 'internal_send'),
	(5100, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x066145969bd6591700e2f2', 'internal_send'),
	(10400, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x066145969d4ea90e25eed3', 'internal_send'),
	(5200, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x066145969e804ca4b24047', 'internal_send'),
	(10500, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x066145969fd259c215a07a', 'internal_send'),
	(5200, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x06614596a15bbc2ce2f315', 'internal_send'),
	(10600, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596a3e32eeed2dbd2', 'internal_send'),
	(5300, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x06614596a5616d63210456', 'internal_send'),
	(10700, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596a6afaea7f3f0a2', 'internal_send'),
	(5300, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x06614596a7d8df5ee14f72', 'internal_send'),
	(10800, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596a9d3e5b1f448e8', 'internal_send'),
	(5400, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x06614596ab72e4890766b8', 'internal_send'),
	(10900, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596ad8aeedd2b6ae9', 'internal_send'),
	(5400, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x06614596ae7c1ec8bd90a7', 'internal_send'),
	(11000, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596afea2a05b48af1', 'internal_send'),
	(5500, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x06614596b0c93d3b21622c', 'internal_send'),
	(11100, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596b289bcca490f6b', 'internal_send'),
	(5500, '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x06614596b3a7e3427a214c', 'internal_send'),
	(100000, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596b6712b138f34e6', 'withdrawal'),
	(100000, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596b9711861bb4308', 'withdrawal'),
	(90000, '42010781-3dbb-46f9-a2ce-438f3785f986', '\x06614596be213ca93b46a1', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:40:00+00', '42010781-3dbb-46f9-a2ce-438f3785f986', 'internal_send'),
	(63000, '2026-11-27 17:40:00+00', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'internal_send'),
	(290000, '2026-11-27 17:40:00+00', '42010781-3dbb-46f9-a2ce-438f3785f986', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('bc76fccb-620a-4d0f-8bd9-58fe327132e7', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:42:46.153954+00', NULL, '2026-11-27 17:42:50.463699+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('3f6a4a68-951f-4350-b69f-de5e76e29c5b', '42010781-3dbb-46f9-a2ce-438f3785f986', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:42:44.172621+00', NULL, '2026-11-27 17:42:49.982651+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('922e2642-1b90-448f-86b0-3b955e27098f', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:42:45.280294+00', NULL, '2026-11-27 17:42:49.291024+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('0b4b0d82-5401-41dd-aee0-24a37f22cbf2', '3f6a4a68-951f-4350-b69f-de5e76e29c5b', '\x6b5420781de613191ad5c92a93039e30a8375d1c7e9f22198eb9263ec29a17bc', 'blink_KrTinT', 'iULG', '2026-11-27 17:42:44.189072+00', NULL),
	('bf49d456-2e35-40f0-92fa-33537b650c99', '922e2642-1b90-448f-86b0-3b955e27098f', '\x20c68691e94191d637b3234d7a8d10ab6f4f9373cd056c29e3bd0ac87eff6c48', 'blink_rlFfo4', 'RS5T', '2026-11-27 17:42:45.291163+00', NULL),
	('00f4a174-b20d-41e2-8ad1-ab48083f764f', 'bc76fccb-620a-4d0f-8bd9-58fe327132e7', '\x3d531b750d0954f057dafa721e875bf0727b6ee5be31150c5cff6e6a369a1035', 'blink_QZSxig', 'Y1Pi', '2026-11-27 17:42:46.168425+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614596607725cf5a638bf7', '2026-11-27 17:42:43.806275+00', '42010781-3dbb-46f9-a2ce-438f3785f986', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145966229c6e97242136e', '2026-11-27 17:42:43.917345+00', '42010781-3dbb-46f9-a2ce-438f3785f986', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-000000000001', 'ad86bfad-6aa5-4dac-b314-8496202efe28', '{}', '{"expires_at": "2026-12-27T17:42:43.890784+00:00"}'),
	('\x0661459666a5235fe3bc5506', '2026-11-27 17:42:44.211072+00', '42010781-3dbb-46f9-a2ce-438f3785f986', 'api_key.created', 'session', 'ad86bfad-6aa5-4dac-b314-8496202efe28', '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-000000000002', '3f6a4a68-951f-4350-b69f-de5e76e29c5b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_KrTinT…iULG", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614596690ce995822330f7', '2026-11-27 17:42:44.368682+00', '42010781-3dbb-46f9-a2ce-438f3785f986', 'account.username_set', 'key', '3f6a4a68-951f-4350-b69f-de5e76e29c5b', '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614596725c620de15dfe4e', '2026-11-27 17:42:44.979021+00', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145967475fd7f67d2029c', '2026-11-27 17:42:45.116474+00', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-000000000007', '661d1967-a575-41b6-9edb-4a6aee9ab9e9', '{}', '{"expires_at": "2026-12-27T17:42:45.108428+00:00"}'),
	('\x066145967763740c2c75e9e1', '2026-11-27 17:42:45.308391+00', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'api_key.created', 'session', '661d1967-a575-41b6-9edb-4a6aee9ab9e9', '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-000000000008', '922e2642-1b90-448f-86b0-3b955e27098f', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_rlFfo4…RS5T", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661459678efcf68d5c5907a', '2026-11-27 17:42:45.409805+00', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'account.username_set', 'key', '922e2642-1b90-448f-86b0-3b955e27098f', '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145967f602d01f8240bc8', '2026-11-27 17:42:45.831915+00', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614596818c3f3ad3081c0c', '2026-11-27 17:42:45.97417+00', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-00000000000d', '0b621c6e-6495-4aca-9552-af8dac39790e', '{}', '{"expires_at": "2026-12-27T17:42:45.949224+00:00"}'),
	('\x0661459685a063055fe4968c', '2026-11-27 17:42:46.241497+00', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'api_key.created', 'session', '0b621c6e-6495-4aca-9552-af8dac39790e', '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-00000000000e', 'bc76fccb-620a-4d0f-8bd9-58fe327132e7', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_QZSxig…Y1Pi", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145968707c9babf022043', '2026-11-27 17:42:46.333456+00', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'account.username_set', 'key', 'bc76fccb-620a-4d0f-8bd9-58fe327132e7', '127.0.0.1', 'python-httpx2/2.16.2', 'f5f9959c-38f9-4378-a1c9-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(3, -100000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(3, 100000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(4, -50000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(4, 50000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(5, -101000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(5, 101000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(6, -50000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(6, 50000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(7, -102000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(7, 102000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(8, -51000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(8, 51000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(9, -103000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(9, 103000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(10, -51000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(10, 51000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(11, -104000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(11, 104000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(12, -52000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(12, 52000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(13, -105000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(13, 105000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(14, -52000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(14, 52000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(15, -106000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(15, 106000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(16, -53000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(16, 53000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(17, -107000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(17, 107000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(18, -53000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(18, 53000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(19, -108000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(19, 108000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(20, -54000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(20, 54000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(21, -109000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(21, 109000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(22, -54000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(22, 54000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(23, -110000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(23, 110000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(24, -55000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(24, 55000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(25, -111000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(25, 111000, '7489df9d-2e7c-4d91-84c2-e081536a6cee');
INSERT INTO public.entry VALUES
	(26, -55000, '7489df9d-2e7c-4d91-84c2-e081536a6cee'),
	(26, 55000, '634a2223-2c08-481b-9b12-d3d07ff79ece'),
	(27, -1010000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(31, -1010000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(33, -910000, '2946121b-f9a6-49e5-bb87-b051d9ef910d'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(785, 1, '2026-11-27 17:42:44.814235+00', 'lightning_receipt', '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x066145966f074282caae4600'),
	(800, 2, '2026-11-27 17:42:45.725937+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145967d1a3dfb73548500'),
	(809, 3, '2026-11-27 17:42:46.793658+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145968cc248ef239bf001'),
	(811, 4, '2026-11-27 17:42:46.939037+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x066145968fe95886b81a7f01'),
	(815, 5, '2026-11-27 17:42:47.094675+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969236f68e4864b001'),
	(819, 6, '2026-11-27 17:42:47.258174+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596949a615dc1807101'),
	(822, 7, '2026-11-27 17:42:47.396767+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x0661459696f66b3622470801'),
	(824, 8, '2026-11-27 17:42:47.476388+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x066145969840811451c23101'),
	(827, 9, '2026-11-27 17:42:47.6298+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969a830f1a7f94d801'),
	(829, 10, '2026-11-27 17:42:47.699521+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x066145969bd6591700e2f201'),
	(832, 11, '2026-11-27 17:42:47.815066+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969d4ea90e25eed301'),
	(834, 12, '2026-11-27 17:42:47.879494+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x066145969e804ca4b2404701'),
	(837, 13, '2026-11-27 17:42:47.97355+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969fd259c215a07a01'),
	(840, 14, '2026-11-27 17:42:48.119319+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596a15bbc2ce2f31501'),
	(843, 15, '2026-11-27 17:42:48.2267+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a3e32eeed2dbd201'),
	(845, 16, '2026-11-27 17:42:48.33055+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596a5616d6321045601'),
	(848, 17, '2026-11-27 17:42:48.409591+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a6afaea7f3f0a201'),
	(850, 18, '2026-11-27 17:42:48.485741+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596a7d8df5ee14f7201'),
	(853, 19, '2026-11-27 17:42:48.637571+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a9d3e5b1f448e801'),
	(855, 20, '2026-11-27 17:42:48.745389+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596ab72e4890766b801'),
	(858, 21, '2026-11-27 17:42:48.859778+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596ad8aeedd2b6ae901'),
	(860, 22, '2026-11-27 17:42:48.937959+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596ae7c1ec8bd90a701'),
	(863, 23, '2026-11-27 17:42:49.014625+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596afea2a05b48af101'),
	(866, 24, '2026-11-27 17:42:49.096781+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596b0c93d3b21622c01'),
	(869, 25, '2026-11-27 17:42:49.187376+00', 'lightning_receipt', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596b289bcca490f6b01'),
	(873, 26, '2026-11-27 17:42:49.277024+00', 'intraledger_receipt', '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596b3a7e3427a214c01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:42:42.763171+00'),
	('AFN', 66000000000, '2026-11-28 17:42:42.763171+00'),
	('ALL', 83000000000, '2026-11-28 17:42:42.763171+00'),
	('AMD', 383000000000, '2026-11-28 17:42:42.763171+00'),
	('AOA', 912000000000, '2026-11-28 17:42:42.763171+00'),
	('ARS', 1400000000000, '2026-11-28 17:42:42.763171+00'),
	('AUD', 1530000000, '2026-11-28 17:42:42.763171+00'),
	('AWG', 1790000000, '2026-11-28 17:42:42.763171+00'),
	('AZN', 1700000000, '2026-11-28 17:42:42.763171+00'),
	('BAM', 1690000000, '2026-11-28 17:42:42.763171+00'),
	('BBD', 2000000000, '2026-11-28 17:42:42.763171+00'),
	('BDT', 122000000000, '2026-11-28 17:42:42.763171+00'),
	('BHD', 376000000, '2026-11-28 17:42:42.763171+00'),
	('BIF', 2950000000000, '2026-11-28 17:42:42.763171+00'),
	('BMD', 1000000000, '2026-11-28 17:42:42.763171+00'),
	('BND', 1300000000, '2026-11-28 17:42:42.763171+00'),
	('BOB', 6910000000, '2026-11-28 17:42:42.763171+00'),
	('BRL', 5400000000, '2026-11-28 17:42:42.763171+00'),
	('BSD', 1000000000, '2026-11-28 17:42:42.763171+00'),
	('BTN', 88500000000, '2026-11-28 17:42:42.763171+00'),
	('BWP', 13400000000, '2026-11-28 17:42:42.763171+00'),
	('BYN', 3400000000, '2026-11-28 17:42:42.763171+00'),
	('BZD', 2010000000, '2026-11-28 17:42:42.763171+00'),
	('CAD', 1400000000, '2026-11-28 17:42:42.763171+00'),
	('CDF', 2250000000000, '2026-11-28 17:42:42.763171+00'),
	('CHF', 800000000, '2026-11-28 17:42:42.763171+00'),
	('CLP', 940000000000, '2026-11-28 17:42:42.763171+00'),
	('CNY', 7100000000, '2026-11-28 17:42:42.763171+00'),
	('COP', 3800000000000, '2026-11-28 17:42:42.763171+00'),
	('CRC', 502000000000, '2026-11-28 17:42:42.763171+00'),
	('CUP', 24000000000, '2026-11-28 17:42:42.763171+00'),
	('CVE', 95300000000, '2026-11-28 17:42:42.763171+00'),
	('CZK', 20900000000, '2026-11-28 17:42:42.763171+00'),
	('DJF', 177700000000, '2026-11-28 17:42:42.763171+00'),
	('DKK', 6450000000, '2026-11-28 17:42:42.763171+00'),
	('DOP', 63000000000, '2026-11-28 17:42:42.763171+00'),
	('DZD', 130000000000, '2026-11-28 17:42:42.763171+00'),
	('EGP', 47300000000, '2026-11-28 17:42:42.763171+00'),
	('ERN', 15000000000, '2026-11-28 17:42:42.763171+00'),
	('ETB', 153000000000, '2026-11-28 17:42:42.763171+00'),
	('EUR', 864000000, '2026-11-28 17:42:42.763171+00'),
	('FJD', 2270000000, '2026-11-28 17:42:42.763171+00'),
	('FKP', 760000000, '2026-11-28 17:42:42.763171+00'),
	('GBP', 760000000, '2026-11-28 17:42:42.763171+00'),
	('GEL', 2700000000, '2026-11-28 17:42:42.763171+00'),
	('GHS', 11000000000, '2026-11-28 17:42:42.763171+00'),
	('GIP', 760000000, '2026-11-28 17:42:42.763171+00'),
	('GMD', 73000000000, '2026-11-28 17:42:42.763171+00'),
	('GNF', 8680000000000, '2026-11-28 17:42:42.763171+00'),
	('GTQ', 7660000000, '2026-11-28 17:42:42.763171+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:42:42.763171+00'),
	('HKD', 7780000000, '2026-11-28 17:42:42.763171+00'),
	('HNL', 26300000000, '2026-11-28 17:42:42.763171+00'),
	('HTG', 131000000000, '2026-11-28 17:42:42.763171+00'),
	('HUF', 332000000000, '2026-11-28 17:42:42.763171+00'),
	('IDR', 16700000000000, '2026-11-28 17:42:42.763171+00'),
	('ILS', 3250000000, '2026-11-28 17:42:42.763171+00'),
	('INR', 88700000000, '2026-11-28 17:42:42.763171+00'),
	('IQD', 1310000000000, '2026-11-28 17:42:42.763171+00'),
	('IRR', 42100000000000, '2026-11-28 17:42:42.763171+00'),
	('ISK', 126000000000, '2026-11-28 17:42:42.763171+00'),
	('JMD', 160000000000, '2026-11-28 17:42:42.763171+00'),
	('JOD', 709000000, '2026-11-28 17:42:42.763171+00'),
	('JPY', 154000000000, '2026-11-28 17:42:42.763171+00'),
	('KES', 129000000000, '2026-11-28 17:42:42.763171+00'),
	('KGS', 87400000000, '2026-11-28 17:42:42.763171+00'),
	('KHR', 4010000000000, '2026-11-28 17:42:42.763171+00'),
	('KMF', 425000000000, '2026-11-28 17:42:42.763171+00'),
	('KPW', 900000000000, '2026-11-28 17:42:42.763171+00'),
	('KRW', 1460000000000, '2026-11-28 17:42:42.763171+00'),
	('KWD', 307000000, '2026-11-28 17:42:42.763171+00'),
	('KYD', 833000000, '2026-11-28 17:42:42.763171+00'),
	('KZT', 525000000000, '2026-11-28 17:42:42.763171+00'),
	('LAK', 21700000000000, '2026-11-28 17:42:42.763171+00'),
	('LBP', 89500000000000, '2026-11-28 17:42:42.763171+00'),
	('LKR', 305000000000, '2026-11-28 17:42:42.763171+00'),
	('LRD', 182000000000, '2026-11-28 17:42:42.763171+00'),
	('LSL', 17200000000, '2026-11-28 17:42:42.763171+00'),
	('LYD', 5450000000, '2026-11-28 17:42:42.763171+00'),
	('MAD', 9270000000, '2026-11-28 17:42:42.763171+00'),
	('MDL', 17000000000, '2026-11-28 17:42:42.763171+00'),
	('MGA', 4480000000000, '2026-11-28 17:42:42.763171+00'),
	('MKD', 53200000000, '2026-11-28 17:42:42.763171+00'),
	('MMK', 2100000000000, '2026-11-28 17:42:42.763171+00'),
	('MNT', 3590000000000, '2026-11-28 17:42:42.763171+00'),
	('MOP', 8010000000, '2026-11-28 17:42:42.763171+00'),
	('MRU', 39800000000, '2026-11-28 17:42:42.763171+00'),
	('MUR', 45900000000, '2026-11-28 17:42:42.763171+00'),
	('MVR', 15400000000, '2026-11-28 17:42:42.763171+00'),
	('MWK', 1735000000000, '2026-11-28 17:42:42.763171+00'),
	('MXN', 18400000000, '2026-11-28 17:42:42.763171+00'),
	('MYR', 4150000000, '2026-11-28 17:42:42.763171+00'),
	('MZN', 63900000000, '2026-11-28 17:42:42.763171+00'),
	('NAD', 17200000000, '2026-11-28 17:42:42.763171+00'),
	('NGN', 1440000000000, '2026-11-28 17:42:42.763171+00'),
	('NIO', 36800000000, '2026-11-28 17:42:42.763171+00'),
	('NOK', 10100000000, '2026-11-28 17:42:42.763171+00'),
	('NPR', 142000000000, '2026-11-28 17:42:42.763171+00'),
	('NZD', 1770000000, '2026-11-28 17:42:42.763171+00'),
	('OMR', 384500000, '2026-11-28 17:42:42.763171+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:42:42.763171+00'),
	('PEN', 3370000000, '2026-11-28 17:42:42.763171+00'),
	('PGK', 4230000000, '2026-11-28 17:42:42.763171+00'),
	('PHP', 58900000000, '2026-11-28 17:42:42.763171+00'),
	('PKR', 281000000000, '2026-11-28 17:42:42.763171+00'),
	('PLN', 3670000000, '2026-11-28 17:42:42.763171+00'),
	('PYG', 7060000000000, '2026-11-28 17:42:42.763171+00'),
	('QAR', 3640000000, '2026-11-28 17:42:42.763171+00'),
	('RON', 4390000000, '2026-11-28 17:42:42.763171+00'),
	('RSD', 101000000000, '2026-11-28 17:42:42.763171+00'),
	('RUB', 81000000000, '2026-11-28 17:42:42.763171+00'),
	('RWF', 1453000000000, '2026-11-28 17:42:42.763171+00'),
	('SAR', 3750000000, '2026-11-28 17:42:42.763171+00'),
	('SBD', 8230000000, '2026-11-28 17:42:42.763171+00'),
	('SCR', 13900000000, '2026-11-28 17:42:42.763171+00'),
	('SDG', 600000000000, '2026-11-28 17:42:42.763171+00'),
	('SEK', 9500000000, '2026-11-28 17:42:42.763171+00'),
	('SGD', 1300000000, '2026-11-28 17:42:42.763171+00'),
	('SHP', 760000000, '2026-11-28 17:42:42.763171+00'),
	('SLE', 23200000000, '2026-11-28 17:42:42.763171+00'),
	('SOS', 571000000000, '2026-11-28 17:42:42.763171+00'),
	('SRD', 38600000000, '2026-11-28 17:42:42.763171+00'),
	('SSP', 4600000000000, '2026-11-28 17:42:42.763171+00'),
	('STN', 21200000000, '2026-11-28 17:42:42.763171+00'),
	('SYP', 11000000000000, '2026-11-28 17:42:42.763171+00'),
	('SZL', 17200000000, '2026-11-28 17:42:42.763171+00'),
	('THB', 32400000000, '2026-11-28 17:42:42.763171+00'),
	('TJS', 9240000000, '2026-11-28 17:42:42.763171+00'),
	('TMT', 3500000000, '2026-11-28 17:42:42.763171+00'),
	('TND', 2950000000, '2026-11-28 17:42:42.763171+00'),
	('TOP', 2390000000, '2026-11-28 17:42:42.763171+00'),
	('TRY', 42300000000, '2026-11-28 17:42:42.763171+00'),
	('TTD', 6780000000, '2026-11-28 17:42:42.763171+00'),
	('TWD', 31100000000, '2026-11-28 17:42:42.763171+00'),
	('TZS', 2440000000000, '2026-11-28 17:42:42.763171+00'),
	('UAH', 42100000000, '2026-11-28 17:42:42.763171+00'),
	('UGX', 3600000000000, '2026-11-28 17:42:42.763171+00'),
	('UYU', 39800000000, '2026-11-28 17:42:42.763171+00'),
	('UZS', 11950000000000, '2026-11-28 17:42:42.763171+00'),
	('VES', 233000000000, '2026-11-28 17:42:42.763171+00'),
	('VND', 26300000000000, '2026-11-28 17:42:42.763171+00'),
	('VUV', 122000000000, '2026-11-28 17:42:42.763171+00'),
	('WST', 2810000000, '2026-11-28 17:42:42.763171+00'),
	('XAF', 567000000000, '2026-11-28 17:42:42.763171+00'),
	('XCD', 2700000000, '2026-11-28 17:42:42.763171+00'),
	('XCG', 1790000000, '2026-11-28 17:42:42.763171+00'),
	('XOF', 567000000000, '2026-11-28 17:42:42.763171+00'),
	('XPF', 103000000000, '2026-11-28 17:42:42.763171+00'),
	('YER', 238500000000, '2026-11-28 17:42:42.763171+00'),
	('ZAR', 17200000000, '2026-11-28 17:42:42.763171+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:42:42.763171+00'),
	('ZWG', 26400000000, '2026-11-28 17:42:42.763171+00');

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
	('\xe630f71da9681b6b184783679588d3b9b6659b6fff080a0e9c2e69d0c5c544e5', '2946121b-f9a6-49e5-bb87-b051d9ef910d', '42010781-3dbb-46f9-a2ce-438f3785f986', 'BTC', 'lnbcrt500u1p4snsg5sp59s0j392354amcmqzkx24wex9gxsjfru9gyapmgmdas3kte38f7tspp5ucc0w8dfdqdkkxz8sdnetzxnhxmxtxm0luyq5r5u9e5ap3w9gnjsdqqxqrwzqcqzzs9qrsgqxxqf4r3pjdrjj0jc7nx3ch2cldefcuj5wjleaneclejzxw44uf5p7tj84aq5xjlx8puzjd7svvq29ctlaps0xey8w39xum80uqgwsycphr7a80', '\x2c1f289551a57bbc6c02b1955764c541a1248f85413a1da36dec2365e6274f97', '\x83aa21bc20412f1b799a709d6f11ea3ee3d8303e077d602c75bb56dda9e1302a', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:42:44.510162+00', '2026-11-27 21:42:44+00', 'PAID', 50000000, '\x066145966f074282caae46', 'lightning'),
	('\xdc66a21b8d1135ef9d68580780f2c83a128f663758e474dff99120b3a309be38', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt50u1p4snsg4sp59pd2ufr675lwne6n4rakxhqjzqvz46dvxtxv9w8x0tq9gksc2rvqpp5m3n2yxudzy67l8tgtqrcpukg8gfg7e3htrj8fhlejyst8gcfhcuqdqqxqrwzqcqzzs9qrsgq45r2zcsk8w45cm4g8lhrkau3pnpru0atwvk4cedzz5v598ns5483xumjaxnw2prjg02ql0egh9y3htm05r56g2m7gj43fcypq05dh6gpndf608', '\x285aae247af53ee9e753a8fb635c1210182ae9ac32ccc2b8e67ac0545a1850d8', '\xfbcefd72b25ad0c624e0a59e70f1c077a698fcc7895a86d91a40e63b73f4ded1', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:42:45.492141+00', '2026-11-27 21:42:45+00', 'PAID', 5000000, '\x066145967d1a3dfb735485', 'lightning'),
	('\xdc2955c331c63fa98190291599b97e48ec833205ccbd6a0408a9e13d7ee7eca8', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1u1p4snsgksp5lv5n8atgfcy2y09v6me9a72uk05af2vy9nllej209e5u9dglvggqpp5ms54tse3ccl6nqvs9y2enwt7frkgxvs9ej7k5pqg48sn6lh8aj5qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqmjghnamxxcegdf7aacwq2vhlyuk6aztszvzv3yxhs2lz8sw808aply8fheyx0ek44n07k988pccurcmvc8mw2j3phhyf8rgywfhsatsqzfnw6v', '\xfb2933f5684e08a23cacd6f25ef95cb3e9d4a9842cfffcc94f2e69c2b51f6210', '\x3653667d5c30d5cecae3a5398466e9208117f00a25bba8a01947355e5716321f', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:42:46.454515+00', '2026-11-27 21:42:46+00', 'PAID', 100000, '\x066145968cc248ef239bf0', 'intraledger'),
	('\xa72ebc430d94bab008f053251996ee0a92ce76b3cd964bf744643f4598c549fb', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1010n1p4snsgksp5uw962yeuq6d5ufwwa0v7m82h65vc7kfl4zwa9vcl0802mcugydxspp55uhtcscdjjatqz8s2vj3n9hwp2fvua4nektyha6yvsl5txx9f8asdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqk9lt5vhn499zw2vqr00w5dw6jx82gydpxjc6xygge4zgzhpfz6hh0fcf2t60azc9ek6cgcag6axu2xdr0xcr3gmt5jy8lmyj83me6hgqjun76r', '\xe38ba5133c069b4e25ceebd9ed9d57d5198f593fa89dd2b31f79deade388234d', '\x979c949a6d783d8e03e8918abec8f59cb0d9b47adb1e62b2941085ea3f698442', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:42:47.01057+00', '2026-11-27 21:42:46+00', 'PAID', 101000, '\x066145969236f68e4864b0', 'intraledger'),
	('\x0879c6c235e79b10ae9b0550f2d41fed40b4643bd0ee6e9749fc8eb01e45c61f', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1020n1p4snsghsp5n5ht22rggj2x8hjn6v85stkxk5f56avnzqxy2w6srvar2wxjnatspp5ppuuds34u7d3pt5mq4g094qla4qtgepm6rhxa96flj8tq8j9cc0sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq37txzlyea3vkym8et3855cugmp6zawc3h85kuzarv6t3fx2ptxq4xkx5dgmu66gfuanr73tnrt6gk9e0752vmmeh5rk5sex9grhqr4sq9vmjda', '\x9d2eb52868449463de53d30f482ec6b5134d7593100c453b501b3a3538d29f57', '\x57744ef9b506ba99f0ea1f3bd5779433bf4e3fe4594b53c51f86543698980132', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:42:47.304996+00', '2026-11-27 21:42:47+00', 'PAID', 102000, '\x0661459696f66b36224708', 'intraledger'),
	('\xde719a201d70f2da71905d8fb4ecce550fdb5c47370ce7420c05171fed20d9a6', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1030n1p4snsghsp5g56knqwar5gny69x3w556jslfjn3gf453ze6q0d4wv4taw79zgmspp5mece5gqawred5uvstk8mfmxw258akhz8xuxwwssvq5t3lmfqmxnqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqf364szrdhvqdlmcdzrlq6kzyc8r4upz5lfqjpwvh48pv75rlpswj4e25wuuaktamk6s4wfxa9eg6sg466d5cpdu232cja2443uq2pmgqqtau3z', '\x45356981dd1d113268a68ba94d4a1f4ca71426b488b3a03db5732abebbc51237', '\x8a8336786c462e5514a69735ef832960d2e562b1d18a79462665f44f7645a946', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:42:47.553189+00', '2026-11-27 21:42:47+00', 'PAID', 103000, '\x066145969a830f1a7f94d8', 'intraledger'),
	('\x40643a687b1ea8374cfa35836c57fda1308b0bb800e7d38f26f8b54dbce02459', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1040n1p4snsghsp5fg3e6nkrhkngdrz8jlhfs6hcptglj98rw4m0qhgyffsqsha0aqespp5gpjr56rmr65rwn86xkpkc4la5ycgkzacqrna8rexlz65m08qy3vsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqmuz5l2er7uym6fwle4j7uga325v60kfuqtz4gz2sf6s8ztn638c59pfr822xukmcf535mzwrte4nzu22mzh3vy9wv5d4ec4jf8uqp7qqe6v3ks', '\x4a239d4ec3bda6868c4797ee986af80ad1f914e37576f05d044a60085fafe833', '\x5b1e9de93af98a16c05d32a9fade2083d9dfdeaf388ab01d321d9904b3d7db88', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:42:47.75314+00', '2026-11-27 21:42:47+00', 'PAID', 104000, '\x066145969d4ea90e25eed3', 'intraledger'),
	('\x4ac99aff48d6981bb962c6c16623eb480098708cf399f4ac4abd32f9258a2a1d', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1050n1p4snsghsp50nz4m7rks5205e6ch50n42txxwqwnv0xzpndplrn2rxfjvwpz9mspp5ftye4l6g66vphwtzcmqkvgltfqqfsuyv7wvlftz2h5e0jfv29gwsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqg7y8yfj7wtgddprjpmv688rwgx4h6r8wef02kd3nnv329mh2vt84x3ttgs8pv2yyluyd8ry7k2sdt82axz7s66as9uryehv073vnpusprvdc08', '\x7cc55df8768514fa6758bd1f3aa9663380e9b1e61066d0fc7350cc9931c11177', '\xc235503ef092a6c606c28af23e1a001690c1cd7de6aacc723b33273ccb1ee1c0', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:42:47.91855+00', '2026-11-27 21:42:47+00', 'PAID', 105000, '\x066145969fd259c215a07a', 'intraledger'),
	('\x31f7a547cb06b7930a9f23765991701d201ef9c64d86d290d61cfcb8a5dec458', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1060n1p4snsgcsp5vyn3u4gfkk49kszkk6a2seuwdf5ezhg67npna3j64dy0jn4jz5yspp5x8m6237tq6mexz5lydm9nytsr5spa7wxfkrd9yxkrn7t3fw7c3vqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgquu8085nyktjsju836gnvk86w0d2gxxk6mwun2taqsx2kgm730zwzq4l8daptc097ttua88fuhyjvqsjzuc8szqs0quyd0560xenc8lgquz9pee', '\x61271e5509b5aa5b4056b6baa8678e6a69915d1af4c33ec65aab48f94eb21509', '\xd7c679b7f368bfdda425b78cdb7a02bb0288792e2879938c98683a66a66d84ee', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:42:48.16405+00', '2026-11-27 21:42:48+00', 'PAID', 106000, '\x06614596a3e32eeed2dbd2', 'intraledger'),
	('\xed4150987e0852c18667c54978ceee7ff40eb233573a81b0349c3b14a51a7790', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1070n1p4snsgcsp5hxcgf99tgfz6cpx8jh95mn79ca5yg807xnrszkjwhl72yx5a7wmspp5a4q4pxr7ppfvrpn8c4yh3nhw0l6qav3n2uagrvp5nsa3ffg6w7gqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqazxrq3z4ce83eqnq4r0t3n3zwzkg5zhrkual9rfpzckz9ld0g829834cxtr8rxskmaywg80hhsfmvc2nv0yd02y78hfpud5d769es3sqkmvc9j', '\xb9b08494ab4245ac04c795cb4dcfc5c768441dfe34c7015a4ebffca21a9df3b7', '\x52857983f88fe870256c4d8d91c83c92be6fc7551f16c07cc54f2c215a677cb5', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:42:48.355461+00', '2026-11-27 21:42:48+00', 'PAID', 107000, '\x06614596a6afaea7f3f0a2', 'intraledger'),
	('\xd1f213c073d304b62485a340eea08240adc41ed31ed79ba68c93f602a7807400', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1080n1p4snsgcsp5wta4r23zyzcdm0ky44rgl45zlqc77js5wn3jkpuvrpam3sy6krwspp568ep8srn6vztvfy95dqwagyzgzkug8knrmtehf5vj0mq9fuqwsqqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqaxz9jvewwajaycde9x680vsx703yrfu4rhm9yp08qj5qzeehyjmxu7aayepmuaplqeny8r6yncxamaf64j5cgacc6vmdmsghmrma9uqpaxcjha', '\x72fb51aa2220b0ddbec4ad468fd682f831ef4a1474e32b078c187bb8c09ab0dd', '\x3b063c494972a1ba43bae2cb4746ff70c1d69a0838d9a9df7c77d0e6c53e49a2', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:42:48.53554+00', '2026-11-27 21:42:48+00', 'PAID', 108000, '\x06614596a9d3e5b1f448e8', 'intraledger'),
	('\x670a103fc59512ce7f33018299c3b759a14a1268f1f46f697db31727295bbcf6', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1090n1p4snsgcsp5pcr8k847dcwnz49zpeg3zahunrqcjuzr2sw6258dsxyh4d3qdc3spp5vu9pq079j5fvulenqxpfnsahtxs55yng786x76takvtjw22mhnmqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq3vg6648r3m7qp77vpqqrqxvflxtmk4nk6d42mwz072p5qpce7a75q5cpage7gknptn9fwmf62zzeh2d0m702ueynu0jfa887kp8e94gp3d0aqj', '\x0e067b1ebe6e1d3154a20e511176fc98c1897043541da550ed81897ab6206e23', '\xf405b97f92e57df969d60fb6c5ed5b682cb87a54f43fa846a1a9f42cb85ecbe0', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:42:48.796777+00', '2026-11-27 21:42:48+00', 'PAID', 109000, '\x06614596ad8aeedd2b6ae9', 'intraledger'),
	('\x90f00ed1185ce0b549c7aee2a2bb605b52b6c6274c7a1ef0fa87b088fbb9c836', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1100n1p4snsgcsp5mngjqfwfvn0dc9e0l59tu2fpvqcr3zpq9mh44x9kk56slhjeqghqpp5jrcqa5gctnst2jw84m329wmqtdftd338f3apau86s7cg37aeeqmqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqk594u8wqg6nq8emyp4492e6cx0xl80f47ph7grunzala4cacg89xy78agum662dfz3m43anqh89xqr2l40cefk4hajqsncxcwafzwmqqk6gycd', '\xdcd12025c964dedc172ffd0abe292160303888202eef5a98b6b5350fde59022e', '\x013f30eb63cc071e6c1a29e214d7e89c2f5353a77b61d963335fa6e3cc649e22', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:42:48.965265+00', '2026-11-27 21:42:48+00', 'PAID', 110000, '\x06614596afea2a05b48af1', 'intraledger'),
	('\x32daa20ab0a8196165d1849e7e2fdfd8bf9050ae14a130ee4a2b2cda84b9f304', '7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', 'lnbcrt1110n1p4snsgesp59e2hg27k2x6cqtwwtpksyrg7c5z2t00ttuy54vm3y5vexgf3alqqpp5xtd2yz4s4qvkzew3sj08ut7lmzleq59wzjsnpmj29vkd4p9e7vzqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq757hzylxxa6juk4gxe2q9zswanc2c5fm3u0hgmpknz4y6ydhhnuzr7klsaxwsxmy0q8phs0mxtrl74gljhwrnh2vz50pxu4tvv0u4pspxwzhhv', '\x2e55742bd651b5802dce586d020d1ec504a5bdeb5f094ab3712519932131efc0', '\x96aa983e90b25bb42c6c1d8afd365d82d55e57e1786dc9bd340fa8a53d2cba90', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:42:49.135605+00', '2026-11-27 21:42:49+00', 'PAID', 111000, '\x06614596b289bcca490f6b', 'intraledger'),
	('\x4e20b6fc6646d0968695e6602c197955eccc5158547b9c676a503d5f45d8eccf', '634a2223-2c08-481b-9b12-d3d07ff79ece', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'BTC', 'lnbcrt5u1p4snsg6sp5gvx9xl3e8v5gdmhnmx6wvx297m3f2rw0kx3qn42u7xq5ngrpgauspp5fcstdlrxgmgfdp54ueszcxte2hkvc52c23aecem22q7473wcan8sdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqqpxyya4mz5ywzp9cnuxe509zhaau7sxsnem4psj7sc9889xqqtyqg3q6c240c379e9s4ms9gk68xs6wahgdsnhm4nhmlegk5phng7wqqnaedpd', '\x430c537e393b2886eef3d9b4e61945f6e2950dcfb1a209d55cf18149a0614779', '\x006f162af9cfa3c272568e9eb346c36a76562fa40784584ef5bbff05e5beeb7a', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:42:50.419201+00', '2026-11-27 21:42:50+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:42:44.760386+00', 'lightning_receipt'),
	(2, '2026-11-27 17:42:45.682749+00', 'lightning_receipt'),
	(3, '2026-11-27 17:42:46.708808+00', 'intraledger'),
	(4, '2026-11-27 17:42:46.915416+00', 'intraledger'),
	(5, '2026-11-27 17:42:47.066358+00', 'intraledger'),
	(6, '2026-11-27 17:42:47.222881+00', 'intraledger'),
	(7, '2026-11-27 17:42:47.377515+00', 'intraledger'),
	(8, '2026-11-27 17:42:47.462017+00', 'intraledger'),
	(9, '2026-11-27 17:42:47.610127+00', 'intraledger'),
	(10, '2026-11-27 17:42:47.696985+00', 'intraledger'),
	(11, '2026-11-27 17:42:47.793321+00', 'intraledger'),
	(12, '2026-11-27 17:42:47.871564+00', 'intraledger'),
	(13, '2026-11-27 17:42:47.958105+00', 'intraledger'),
	(14, '2026-11-27 17:42:48.058812+00', 'intraledger'),
	(15, '2026-11-27 17:42:48.224558+00', 'intraledger'),
	(16, '2026-11-27 17:42:48.322413+00', 'intraledger'),
	(17, '2026-11-27 17:42:48.407982+00', 'intraledger'),
	(18, '2026-11-27 17:42:48.484063+00', 'intraledger'),
	(19, '2026-11-27 17:42:48.613861+00', 'intraledger'),
	(20, '2026-11-27 17:42:48.7201+00', 'intraledger'),
	(21, '2026-11-27 17:42:48.857326+00', 'intraledger'),
	(22, '2026-11-27 17:42:48.91907+00', 'intraledger'),
	(23, '2026-11-27 17:42:49.012778+00', 'intraledger'),
	(24, '2026-11-27 17:42:49.069885+00', 'intraledger'),
	(25, '2026-11-27 17:42:49.1847+00', 'intraledger'),
	(26, '2026-11-27 17:42:49.257955+00', 'intraledger'),
	(27, '2026-11-27 17:42:49.440555+00', 'lightning_reserve'),
	(28, '2026-11-27 17:42:49.559851+00', 'lightning_settled'),
	(29, '2026-11-27 17:42:49.637144+00', 'lightning_reserve'),
	(30, '2026-11-27 17:42:49.692276+00', 'lightning_settled'),
	(31, '2026-11-27 17:42:49.777101+00', 'lightning_reserve'),
	(32, '2026-11-27 17:42:49.846617+00', 'lightning_failed'),
	(33, '2026-11-27 17:42:49.94438+00', 'lightning_reserve');

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
	('3f6a4a68-951f-4350-b69f-de5e76e29c5b', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 53395, 53395),
	('3f6a4a68-951f-4350-b69f-de5e76e29c5b', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 68488, 68488),
	('3f6a4a68-951f-4350-b69f-de5e76e29c5b', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 660, 660),
	('922e2642-1b90-448f-86b0-3b955e27098f', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 66245, 66245),
	('922e2642-1b90-448f-86b0-3b955e27098f', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 14785, 14785),
	('bc76fccb-620a-4d0f-8bd9-58fe327132e7', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 39314, 39314),
	('bc76fccb-620a-4d0f-8bd9-58fe327132e7', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 289, 289),
	('922e2642-1b90-448f-86b0-3b955e27098f', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 424473, 99809),
	('3f6a4a68-951f-4350-b69f-de5e76e29c5b', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1561438, 377427),
	('922e2642-1b90-448f-86b0-3b955e27098f', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 792240, 148735),
	('bc76fccb-620a-4d0f-8bd9-58fe327132e7', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 12049, 12049);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('c3d19170-249e-41b3-b091-913ca24c4430', 6, '2026-11-27 17:42:50.692075+00');

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
	('d3cb72b1-b61f-4d07-8e8b-a42c8e929469', 'USD', NULL, 0, '-infinity'),
	('f972ff76-4ad0-4bdf-a42c-a29260e98d90', 'USD', NULL, 0, '-infinity'),
	('1aab8bac-9b0b-4fa7-904f-db53a83f8e93', 'USD', NULL, 0, '-infinity'),
	('634a2223-2c08-481b-9b12-d3d07ff79ece', 'BTC', NULL, 630000, '2026-11-27 17:42:49.257955+00'),
	('7489df9d-2e7c-4d91-84c2-e081536a6cee', 'BTC', NULL, 5636000, '2026-11-27 17:42:49.257955+00'),
	('2946121b-f9a6-49e5-bb87-b051d9ef910d', 'BTC', NULL, 45819000, '2026-11-27 17:42:49.94438+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145966f074282caae46', '\xe630f71da9681b6b184783679588d3b9b6659b6fff080a0e9c2e69d0c5c544e5', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145967d1a3dfb735485', '\xdc66a21b8d1135ef9d68580780f2c83a128f663758e474dff99120b3a309be38', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145968cc248ef239bf0', '\xdc2955c331c63fa98190291599b97e48ec833205ccbd6a0408a9e13d7ee7eca8', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145968fe95886b81a7f', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145969236f68e4864b0', '\xa72ebc430d94bab008f053251996ee0a92ce76b3cd964bf744643f4598c549fb', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614596949a615dc18071', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459696f66b36224708', '\x0879c6c235e79b10ae9b0550f2d41fed40b4643bd0ee6e9749fc8eb01e45c61f', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145969840811451c231', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145969a830f1a7f94d8', '\xde719a201d70f2da71905d8fb4ecce550fdb5c47370ce7420c05171fed20d9a6', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145969bd6591700e2f2', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145969d4ea90e25eed3', '\x40643a687b1ea8374cfa35836c57fda1308b0bb800e7d38f26f8b54dbce02459', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145969e804ca4b24047', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145969fd259c215a07a', '\x4ac99aff48d6981bb962c6c16623eb480098708cf399f4ac4abd32f9258a2a1d', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614596a15bbc2ce2f315', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614596a3e32eeed2dbd2', '\x31f7a547cb06b7930a9f23765991701d201ef9c64d86d290d61cfcb8a5dec458', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614596a5616d63210456', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614596a6afaea7f3f0a2', '\xed4150987e0852c18667c54978ceee7ff40eb233573a81b0349c3b14a51a7790', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614596a7d8df5ee14f72', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614596a9d3e5b1f448e8', '\xd1f213c073d304b62485a340eea08240adc41ed31ed79ba68c93f602a7807400', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614596ab72e4890766b8', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614596ad8aeedd2b6ae9', '\x670a103fc59512ce7f33018299c3b759a14a1268f1f46f697db31727295bbcf6', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614596ae7c1ec8bd90a7', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614596afea2a05b48af1', '\x90f00ed1185ce0b549c7aee2a2bb605b52b6c6274c7a1ef0fa87b088fbb9c836', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614596b0c93d3b21622c', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614596b289bcca490f6b', '\x32daa20ab0a8196165d1849e7e2fdfd8bf9050ae14a130ee4a2b2cda84b9f304', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614596b3a7e3427a214c', NULL, NULL, '922e2642-1b90-448f-86b0-3b955e27098f', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614596b6712b138f34e6', '\xcbaab66b222ccfc32a783691223acb0aa1d740df2a21c8a7e8767653b4e14ac5', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614596b9711861bb4308', '\xc6de6db94508b1d757f236e5bb72326e5f07c9f7d655af3881bd41450b5cfd1a', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614596bb93cdbcc67758', '\xe2adffeffe32b61b9c7241bfe1d96bcb1978be47ddeb52aa29caf358b9ccbb35', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614596bca35917ebe68e', '\xe2adffeffe32b61b9c7241bfe1d96bcb1978be47ddeb52aa29caf358b9ccbb35', '\x06614596bb93cdbcc67758', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614596be213ca93b46a1', '\x258db30b7e6928cf0ca773a72621c07fbb767a3fd78d733bcbea6b41b96046bd', NULL, '3f6a4a68-951f-4350-b69f-de5e76e29c5b', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03efeed4139746f114f7a25093cc8ec77406086b6ff7d8125f0b3ff38af7e54dd3', 2, 'latchkey:ca850041-6b96-4137-a581-31a0501c9e0c/0015', '2026-11-27 17:42:50.637849+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06614596b6712b138f34e6', 'lightning', '2946121b-f9a6-49e5-bb87-b051d9ef910d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xcbaab66b222ccfc32a783691223acb0aa1d740df2a21c8a7e8767653b4e14ac5', 'lnbcrt10u1p4snsgesp5jqjt6qjtmzhcdccjdy7ggp36jfqz0qmys7u3v2kww8t75v0s85uspp5ew4tv6ez9n8ux2ncx6gjywktp2sawsxl9gsu3flgwem98d8pftzsdqqcqzzs9qrsgqak5ksjrsevzy8h56c2sr8x8nvsgz8nr0dl6jy9enles80cvz3m8py424f4muxeaheg4g5gsclk9a7mwmz77n2px59cwzafsmht8nccqqx4drc4', '\x03a692b89c7671243b3a2e3c53a620f68f1bb704489f90483867e0933020bdf633', '2026-11-27 17:42:57.440623+00', NULL, NULL, 'settled', 1100, '\xcffab83fdbc5883f162f24e08912d6cf6151c86202b2c2f7ba64bf5f4167ad03', NULL, '2026-11-27 17:42:49.559858+00'),
	('\x06614596b9711861bb4308', 'lightning', '2946121b-f9a6-49e5-bb87-b051d9ef910d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xc6de6db94508b1d757f236e5bb72326e5f07c9f7d655af3881bd41450b5cfd1a', 'lnbcrt10u1p4snsgesp5zdywd4akec2te3p4sfsls3swzqq97axzmjpptxheg09lyuvqy54spp5cm0xmw29pzcaw4ljxmjmku3jde0s0j0h6e267wyph4q52z6ul5dqdqqcqzzs9qrsgq498sh3dpe6wmzfvc2mwky4p8facyej9qn6qwv3fxrecn2wp2lsc4xlj5yasmkda8s496a4f9tyxypqzr8zmjycf5v7qenkr3jp4kkksppt79rg', '\x03a692b89c7671243b3a2e3c53a620f68f1bb704489f90483867e0933020bdf633', '2026-11-27 17:42:57.637265+00', NULL, NULL, 'settled', 3000, '\x9d7d3e9fb64b5c1b19edfe7a557936a879756ba4295398e95bc962924d0a2496', NULL, '2026-11-27 17:42:49.692285+00'),
	('\x06614596bb93cdbcc67758', 'lightning', '2946121b-f9a6-49e5-bb87-b051d9ef910d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xe2adffeffe32b61b9c7241bfe1d96bcb1978be47ddeb52aa29caf358b9ccbb35', 'lnbcrt10u1p4snsgesp5ew5ejueu0sduv8nfh7n9p8rl7sly7mwrxqv4zv4k9wxls80phu0spp5u2kllml7x2mph8rjgxl7rkttevvh30j8mh44923fete43wwvhv6sdqqcqzzs9qrsgqysyzt8hpgnp4pxfug92u4h6ya25uuh7w22mmfe0lfzz6vgpmjjv8syade6me4d3sdrerq2ggxhgmfs8fmk3hfm2hcqyf62j5q5zpv2qqnvgh4v', '\x03a692b89c7671243b3a2e3c53a620f68f1bb704489f90483867e0933020bdf633', '2026-11-27 17:42:57.777186+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:42:49.84669+00'),
	('\x06614596be213ca93b46a1', 'lightning', '2946121b-f9a6-49e5-bb87-b051d9ef910d', 'BTC', 900000, 10000, 910, 910000, NULL, '\x258db30b7e6928cf0ca773a72621c07fbb767a3fd78d733bcbea6b41b96046bd', 'lnbcrt9u1p4snsgesp5n5qhepsf8cmnvqapq39svc6940fqhz7trmjtl4xr39hgmrv53cnspp5ykxmxzm7dy5v7r98wwnjvgwq07ahv73l67xhxw7taf45rwtqg67sdqqcqzzs9qrsgq8rg6u94enkv2xehcrn4fltfnxq7lq2j3cgjvy0th8mm7wtgqmgm932ern3tsvgmh4aeqv57cwesceruz5qvzczr5g952znf4cyh3dssqr2t2e7', '\x03a692b89c7671243b3a2e3c53a620f68f1bb704489f90483867e0933020bdf633', '2026-11-27 17:42:50.308058+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:42:42.763724+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xe630f71da9681b6b184783679588d3b9b6659b6fff080a0e9c2e69d0c5c544e5', 50000000, '2026-11-27 17:42:44.760748+00', 'credited', '\x066145966f074282caae46', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xdc66a21b8d1135ef9d68580780f2c83a128f663758e474dff99120b3a309be38', 5000000, '2026-11-27 17:42:45.683027+00', 'credited', '\x066145967d1a3dfb735485', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:42:40.07923+00');

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
	(7, 0),
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(12, 5000000),
	(6, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xcbaab66b222ccfc32a783691223acb0aa1d740df2a21c8a7e8767653b4e14ac5', '\xcffab83fdbc5883f162f24e08912d6cf6151c86202b2c2f7ba64bf5f4167ad03', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:42:49.354301+00', '2026-11-27 18:42:49+00'),
	('\xc6de6db94508b1d757f236e5bb72326e5f07c9f7d655af3881bd41450b5cfd1a', '\x9d7d3e9fb64b5c1b19edfe7a557936a879756ba4295398e95bc962924d0a2496', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:42:49.604873+00', '2026-11-27 18:42:49+00'),
	('\xe2adffeffe32b61b9c7241bfe1d96bcb1978be47ddeb52aa29caf358b9ccbb35', '\x0eb2f9ee5ae9ff66767c204e48d7bc4b3b326d1bd73f99dd4c771e3cc041d7a5', false, 'no_route', 'OPEN', 0, '2026-11-27 17:42:49.729719+00', '2026-11-27 18:42:49+00'),
	('\x258db30b7e6928cf0ca773a72621c07fbb767a3fd78d733bcbea6b41b96046bd', '\xe0587b0f2e6cdef0763b32da4a26078478cfaae914e069e94eb5978bed374b23', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:42:49.912347+00', '2026-11-27 18:42:49+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x3c2184d529576dd9a58296f5e5ad8559ebc12da5ac79411d75ce26876c1cab18'),
	('outside', '\x05da93394c50e6054abd9dd1798cb86f800b88c0f870f95aac8fdcff61350d5b');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xe630f71da9681b6b184783679588d3b9b6659b6fff080a0e9c2e69d0c5c544e5', 'SETTLED', 50000000, '\x83aa21bc20412f1b799a709d6f11ea3ee3d8303e077d602c75bb56dda9e1302a', 1, '2026-11-27 17:42:44.613091+00'),
	('\xdc66a21b8d1135ef9d68580780f2c83a128f663758e474dff99120b3a309be38', 'SETTLED', 5000000, '\xfbcefd72b25ad0c624e0a59e70f1c077a698fcc7895a86d91a40e63b73f4ded1', 2, '2026-11-27 17:42:45.586664+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xcbaab66b222ccfc32a783691223acb0aa1d740df2a21c8a7e8767653b4e14ac5', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:42:49.54254+00', '2026-11-27 17:42:49.54254+00'),
	(2, '\xc6de6db94508b1d757f236e5bb72326e5f07c9f7d655af3881bd41450b5cfd1a', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:42:49.681457+00', '2026-11-27 17:42:49.681457+00'),
	(3, '\xe2adffeffe32b61b9c7241bfe1d96bcb1978be47ddeb52aa29caf358b9ccbb35', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:42:49.828674+00', '2026-11-27 17:42:49.828674+00'),
	(4, '\x258db30b7e6928cf0ca773a72621c07fbb767a3fd78d733bcbea6b41b96046bd', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:42:51.266527+00', '2026-11-27 17:42:50.066527+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:42:38.992594+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:42:39.295938+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:42:39.456557+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:42:39.512598+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:42:39.884429+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:42:40.140499+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:42:40.2661+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:42:40.426109+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:42:40.552514+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:42:40.612878+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:42:40.707389+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:42:40.75192+00'),
	('0015_accounts', '97c61adb8b3f6a2c1ab0df76fd3458c3f51dc0cedd048ce86057e263b336dafc', 'before', '2026-11-27 17:42:40.856076+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('ad86bfad-6aa5-4dac-b314-8496202efe28', '42010781-3dbb-46f9-a2ce-438f3785f986', '\x35f821b385043bfc599c036e1ff9eb4c0c676a0447f6938aacba1de27e59e2eb', '2026-11-27 17:42:43.890784+00', '2026-12-27 17:42:43.890784+00', NULL, '2026-11-27 17:42:43.890784+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('661d1967-a575-41b6-9edb-4a6aee9ab9e9', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', '\x27305fa01b44c130823c383e5dad47eed7dfa15e8f768de587e6403397e58fe5', '2026-11-27 17:42:45.108428+00', '2026-12-27 17:42:45.108428+00', NULL, '2026-11-27 17:42:45.108428+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0b621c6e-6495-4aca-9552-af8dac39790e', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', '\xec9ab918740bc19803c80d7352fb59d0b8deb0084468aa67679c01160dbc62a2', '2026-11-27 17:42:45.949224+00', '2026-12-27 17:42:45.949224+00', NULL, '2026-11-27 17:42:45.949224+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('2946121b-f9a6-49e5-bb87-b051d9ef910d', '42010781-3dbb-46f9-a2ce-438f3785f986', 'BTC', '', '2026-11-27 17:42:43.772715+00'),
	('d3cb72b1-b61f-4d07-8e8b-a42c8e929469', '42010781-3dbb-46f9-a2ce-438f3785f986', 'USD', '', '2026-11-27 17:42:43.789316+00'),
	('7489df9d-2e7c-4d91-84c2-e081536a6cee', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'BTC', '', '2026-11-27 17:42:44.958057+00'),
	('f972ff76-4ad0-4bdf-a42c-a29260e98d90', '4fb3bedf-c3eb-4314-bb98-77234d4044fd', 'USD', '', '2026-11-27 17:42:44.976293+00'),
	('634a2223-2c08-481b-9b12-d3d07ff79ece', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'BTC', '', '2026-11-27 17:42:45.804324+00'),
	('1aab8bac-9b0b-4fa7-904f-db53a83f8e93', 'a3bbb59d-c28d-4223-8ee4-83a111beb8cd', 'USD', '', '2026-11-27 17:42:45.815583+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x066145966f074282caae4600', NULL, NULL, NULL),
	(5000, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145967d1a3dfb73548500', NULL, NULL, NULL),
	(-100, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x066145968cc248ef239bf000', 'bob', NULL, NULL),
	(100, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145968cc248ef239bf001', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145968fe95886b81a7f00', 'carol', NULL, NULL),
	(50, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x066145968fe95886b81a7f01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x066145969236f68e4864b000', 'bob', NULL, NULL),
	(101, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969236f68e4864b001', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596949a615dc1807100', 'carol', NULL, NULL),
	(50, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596949a615dc1807101', 'bob', NULL, NULL),
	(-102, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x0661459696f66b3622470800', 'bob', NULL, NULL),
	(102, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x0661459696f66b3622470801', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969840811451c23100', 'carol', NULL, NULL),
	(51, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x066145969840811451c23101', 'bob', NULL, NULL),
	(-103, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x066145969a830f1a7f94d800', 'bob', NULL, NULL),
	(103, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969a830f1a7f94d801', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969bd6591700e2f200', 'carol', NULL, NULL),
	(51, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x066145969bd6591700e2f201', 'bob', NULL, NULL),
	(-104, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x066145969d4ea90e25eed300', 'bob', NULL, NULL),
	(104, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969d4ea90e25eed301', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969e804ca4b2404700', 'carol', NULL, NULL),
	(52, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x066145969e804ca4b2404701', 'bob', NULL, NULL),
	(-105, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x066145969fd259c215a07a00', 'bob', NULL, NULL),
	(105, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x066145969fd259c215a07a01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a15bbc2ce2f31500', 'carol', NULL, NULL),
	(52, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596a15bbc2ce2f31501', 'bob', NULL, NULL),
	(-106, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596a3e32eeed2dbd200', 'bob', NULL, NULL),
	(106, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a3e32eeed2dbd201', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a5616d6321045600', 'carol', NULL, NULL),
	(53, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596a5616d6321045601', 'bob', NULL, NULL),
	(-107, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596a6afaea7f3f0a200', 'bob', NULL, NULL),
	(107, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a6afaea7f3f0a201', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a7d8df5ee14f7200', 'carol', NULL, NULL),
	(53, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596a7d8df5ee14f7201', 'bob', NULL, NULL),
	(-108, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596a9d3e5b1f448e800', 'bob', NULL, NULL),
	(108, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596a9d3e5b1f448e801', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596ab72e4890766b800', 'carol', NULL, NULL),
	(54, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596ab72e4890766b801', 'bob', NULL, NULL),
	(-109, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596ad8aeedd2b6ae900', 'bob', NULL, NULL),
	(109, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596ad8aeedd2b6ae901', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596ae7c1ec8bd90a700', 'carol', NULL, NULL),
	(54, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596ae7c1ec8bd90a701', 'bob', NULL, NULL),
	(-110, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596afea2a05b48af100', 'bob', NULL, NULL),
	(110, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596afea2a05b48af101', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596b0c93d3b21622c00', 'carol', NULL, NULL),
	(55, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596b0c93d3b21622c01', 'bob', NULL, NULL),
	(-111, NULL, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596b289bcca490f6b00', 'bob', NULL, NULL),
	(111, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596b289bcca490f6b01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7489df9d-2e7c-4d91-84c2-e081536a6cee', '\x06614596b3a7e3427a214c00', 'carol', NULL, NULL),
	(55, NULL, NULL, '634a2223-2c08-481b-9b12-d3d07ff79ece', '\x06614596b3a7e3427a214c01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596b6712b138f34e600', NULL, NULL, NULL),
	(-1003, 3, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596b9711861bb430800', NULL, NULL, NULL),
	(-1010, 10, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596bb93cdbcc6775800', NULL, NULL, NULL),
	(1010, 10, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596bca35917ebe68e00', NULL, NULL, NULL),
	(-910, 10, NULL, '2946121b-f9a6-49e5-bb87-b051d9ef910d', '\x06614596be213ca93b46a100', NULL, NULL, NULL);

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
