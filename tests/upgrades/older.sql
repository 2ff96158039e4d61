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
	('98cd427a-ae79-4d38-a855-0f337cccce7e', '45584a02-0b86-41c9-94ef-afde5a4e7249', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', true, '{}', '2026-11-27 17:44:54.476744+00'),
	('8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '8bbf696b-9436-47f5-9cad-eaf691ed72d1', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', true, '{}', '2026-11-27 17:44:55.257509+00'),
	('d5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', '1ed6a505-6da6-449b-b47e-0c5abde2fb3a', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', true, '{}', '2026-11-27 17:44:55.717263+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e4579739cb1e59b', 'internal_send'),
	(5000, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e4770ae31eaffbf', 'internal_send'),
	(10100, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e48b24cc3f6957c', 'internal_send'),
	(5000, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e49ce966b25a2ad', 'internal_send'),
	(10200, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e4d4697948f43d0', 'internal_send'),
	(5100, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e4efeef0e1e8e0c', 'internal_send'),
	(10300, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e50308953e23199', 'internal_send'),
	(5100, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e50b9e71fd7caad', 'internal_send'),
	(10400, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e52587adce0c600', 'internal_send'),
	(5200, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e5340047e62d6c0', 'internal_send'),
	(10500, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e5471f355d1d8d1', 'internal_send'),
	(5200, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e5536153140c2a2', 'internal_send'),
	(10600, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e5684c5894df4a9', 'internal_send'),
	(5300, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e5734d0bb0ceb24', 'internal_send'),
	(10700, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e583ba2b85b6916', 'internal_send'),
	(5300, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e58f57542b7d886', 'internal_send'),
	(10800, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e5a82a39f17dbe0', 'internal_send'),
	(5400, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e5b21172fbfa9ea', 'internal_send'),
	(10900, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e5c71d978f6d381', 'internal_send'),
	(5400, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e5d32c2984196e5', 'internal_send'),
	(11000, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e5e210b613b2270', 'internal_send'),
	(5500, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e5ea54e142fb9e5', 'internal_send'),
	(11100, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e600a86f65981e7', 'internal_send'),
	(5500, '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x0661459e62255d968329ca', 'internal_send'),
	(100000, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e6437ba3b5fe16b', 'withdrawal'),
	(100000, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e675b9d9316067a', 'withdrawal'),
	(90000, '98cd427a-ae79-4d38-a855-0f337cccce7e', '\x0661459e6c2787d0302986', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:40:00+00', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'internal_send'),
	(63000, '2026-11-27 17:40:00+00', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'internal_send'),
	(290000, '2026-11-27 17:40:00+00', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('d3d666e2-a300-44ce-9c62-548afe094ea5', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:44:55.37418+00', NULL, '2026-11-27 17:44:58.042617+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2cc04acf-adea-4388-8ca1-b94baa7a9c88', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:44:55.955042+00', NULL, '2026-11-27 17:44:59.142786+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:44:54.739301+00', NULL, '2026-11-27 17:44:58.778042+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('b3f7dea1-3c99-4a56-85fe-c1ff8e537272', 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', '\x5babeebd902d50047815e3968e64a25fc9334016b3d226bcbd7c81c0b2c76f04', 'blink_jkrefh', 'Ftq0', '2026-11-27 17:44:54.743153+00', NULL),
	('f646e273-45ee-4ff3-b2d7-a8efa5e2bf17', 'd3d666e2-a300-44ce-9c62-548afe094ea5', '\xacfd173b56d87cc5fcfd480065ec79a1b898a7dbb7fe5de4369d20354c1308f3', 'blink_tXSAuu', 'yWWm', '2026-11-27 17:44:55.380299+00', NULL),
	('cd8f295e-8669-43e5-bd9c-547588965252', '2cc04acf-adea-4388-8ca1-b94baa7a9c88', '\x65bc748d59fe5ba597d85f7b56f8c5a9f3492d26e01e9a3e9234bf78e7b7ecc7', 'blink_SZ2bBF', 'cN1J', '2026-11-27 17:44:55.964855+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661459e2b143d816370b71f', '2026-11-27 17:44:54.525153+00', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661459e2c331952a1518980', '2026-11-27 17:44:54.598472+00', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-000000000001', '877bcd0d-1bcd-43e6-8c87-962d4ab88d95', '{}', '{"expires_at": "2026-12-27T17:44:54.588950+00:00"}'),
	('\x0661459e2ea55a8203394943', '2026-11-27 17:44:54.758807+00', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'api_key.created', 'session', '877bcd0d-1bcd-43e6-8c87-962d4ab88d95', '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-000000000002', 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_jkrefh…Ftq0", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661459e31042c533abd23d7', '2026-11-27 17:44:54.914165+00', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'account.username_set', 'key', 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661459e367f56b4913b498e', '2026-11-27 17:44:55.27339+00', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661459e36fac2a9391cd941', '2026-11-27 17:44:55.304951+00', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-000000000007', '477e5c12-db46-4c09-ad8f-27ce08a4e859', '{}', '{"expires_at": "2026-12-27T17:44:55.294496+00:00"}'),
	('\x0661459e38307309ff6bba7f', '2026-11-27 17:44:55.384224+00', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'api_key.created', 'session', '477e5c12-db46-4c09-ad8f-27ce08a4e859', '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-000000000008', 'd3d666e2-a300-44ce-9c62-548afe094ea5', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_tXSAuu…yWWm", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661459e39755a571965a6ee', '2026-11-27 17:44:55.467412+00', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'account.username_set', 'key', 'd3d666e2-a300-44ce-9c62-548afe094ea5', '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661459e3de9006d058fcf42', '2026-11-27 17:44:55.759171+00', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661459e3e9d880e5ca5bbab', '2026-11-27 17:44:55.805394+00', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-00000000000d', 'a5f72ca7-c0f7-467a-9374-0fef177fa0e1', '{}', '{"expires_at": "2026-12-27T17:44:55.774506+00:00"}'),
	('\x0661459e417098a52f794457', '2026-11-27 17:44:55.990557+00', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', 'api_key.created', 'session', 'a5f72ca7-c0f7-467a-9374-0fef177fa0e1', '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-00000000000e', '2cc04acf-adea-4388-8ca1-b94baa7a9c88', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_SZ2bBF…cN1J", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661459e426e72dee2c02fea', '2026-11-27 17:44:56.055491+00', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', 'account.username_set', 'key', '2cc04acf-adea-4388-8ca1-b94baa7a9c88', '127.0.0.1', 'python-httpx2/2.16.2', '472ebb5a-6d6b-48a3-9231-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(3, -100000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(3, 100000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(4, -50000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(4, 50000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(5, -101000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(5, 101000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(6, -50000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(6, 50000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(7, -102000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(7, 102000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(8, -51000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(8, 51000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(9, -103000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(9, 103000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(10, -51000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(10, 51000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(11, -104000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(11, 104000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(12, -52000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(12, 52000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(13, -105000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(13, 105000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(14, -52000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(14, 52000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(15, -106000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(15, 106000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(16, -53000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(16, 53000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(17, -107000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(17, 107000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(18, -53000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(18, 53000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(19, -108000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(19, 108000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(20, -54000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(20, 54000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(21, -109000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(21, 109000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(22, -54000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(22, 54000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(23, -110000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(23, 110000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(24, -55000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(24, 55000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(25, -111000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(25, 111000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7');
INSERT INTO public.entry VALUES
	(26, -55000, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7'),
	(26, 55000, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8'),
	(27, -1010000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(31, -1010000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(33, -910000, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:44:55.187758+00', 'lightning_receipt', '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e3488491db981cb00'),
	(796, 2, '2026-11-27 17:44:55.650749+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e3c13ebcfed597300'),
	(806, 3, '2026-11-27 17:44:56.311046+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e4579739cb1e59b01'),
	(808, 4, '2026-11-27 17:44:56.390834+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e4770ae31eaffbf01'),
	(811, 5, '2026-11-27 17:44:56.482364+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e48b24cc3f6957c01'),
	(813, 6, '2026-11-27 17:44:56.546807+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e49ce966b25a2ad01'),
	(817, 7, '2026-11-27 17:44:56.835506+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e4d4697948f43d001'),
	(819, 8, '2026-11-27 17:44:56.889932+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e4efeef0e1e8e0c01'),
	(822, 9, '2026-11-27 17:44:56.959479+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e50308953e2319901'),
	(824, 10, '2026-11-27 17:44:56.994314+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e50b9e71fd7caad01'),
	(827, 11, '2026-11-27 17:44:57.114277+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e52587adce0c60001'),
	(829, 12, '2026-11-27 17:44:57.159299+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5340047e62d6c001'),
	(832, 13, '2026-11-27 17:44:57.237774+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5471f355d1d8d101'),
	(834, 14, '2026-11-27 17:44:57.287595+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5536153140c2a201'),
	(837, 15, '2026-11-27 17:44:57.37338+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5684c5894df4a901'),
	(839, 16, '2026-11-27 17:44:57.418482+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5734d0bb0ceb2401'),
	(842, 17, '2026-11-27 17:44:57.490516+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e583ba2b85b691601'),
	(844, 18, '2026-11-27 17:44:57.546009+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e58f57542b7d88601'),
	(847, 19, '2026-11-27 17:44:57.643656+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5a82a39f17dbe001'),
	(849, 20, '2026-11-27 17:44:57.675493+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5b21172fbfa9ea01'),
	(855, 21, '2026-11-27 17:44:57.761832+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5c71d978f6d38101'),
	(857, 22, '2026-11-27 17:44:57.811161+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5d32c2984196e501'),
	(860, 23, '2026-11-27 17:44:57.880685+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5e210b613b227001'),
	(862, 24, '2026-11-27 17:44:57.906053+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5ea54e142fb9e501'),
	(865, 25, '2026-11-27 17:44:57.99775+00', 'lightning_receipt', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e600a86f65981e701'),
	(867, 26, '2026-11-27 17:44:58.186404+00', 'intraledger_receipt', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e62255d968329ca01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:44:53.573264+00'),
	('AFN', 66000000000, '2026-11-28 17:44:53.573264+00'),
	('ALL', 83000000000, '2026-11-28 17:44:53.573264+00'),
	('AMD', 383000000000, '2026-11-28 17:44:53.573264+00'),
	('AOA', 912000000000, '2026-11-28 17:44:53.573264+00'),
	('ARS', 1400000000000, '2026-11-28 17:44:53.573264+00'),
	('AUD', 1530000000, '2026-11-28 17:44:53.573264+00'),
	('AWG', 1790000000, '2026-11-28 17:44:53.573264+00'),
	('AZN', 1700000000, '2026-11-28 17:44:53.573264+00'),
	('BAM', 1690000000, '2026-11-28 17:44:53.573264+00'),
	('BBD', 2000000000, '2026-11-28 17:44:53.573264+00'),
	('BDT', 122000000000, '2026-11-28 17:44:53.573264+00'),
	('BHD', 376000000, '2026-11-28 17:44:53.573264+00'),
	('BIF', 2950000000000, '2026-11-28 17:44:53.573264+00'),
	('BMD', 1000000000, '2026-11-28 17:44:53.573264+00'),
	('BND', 1300000000, '2026-11-28 17:44:53.573264+00'),
	('BOB', 6910000000, '2026-11-28 17:44:53.573264+00'),
	('BRL', 5400000000, '2026-11-28 17:44:53.573264+00'),
	('BSD', 1000000000, '2026-11-28 17:44:53.573264+00'),
	('BTN', 88500000000, '2026-11-28 17:44:53.573264+00'),
	('BWP', 13400000000, '2026-11-28 17:44:53.573264+00'),
	('BYN', 3400000000, '2026-11-28 17:44:53.573264+00'),
	('BZD', 2010000000, '2026-11-28 17:44:53.573264+00'),
	('CAD', 1400000000, '2026-11-28 17:44:53.573264+00'),
	('CDF', 2250000000000, '2026-11-28 17:44:53.573264+00'),
	('CHF', 800000000, '2026-11-28 17:44:53.573264+00'),
	('CLP', 940000000000, '2026-11-28 17:44:53.573264+00'),
	('CNY', 7100000000, '2026-11-28 17:44:53.573264+00'),
	('COP', 3800000000000, '2026-11-28 17:44:53.573264+00'),
	('CRC', 502000000000, '2026-11-28 17:44:53.573264+00'),
	('CUP', 24000000000, '2026-11-28 17:44:53.573264+00'),
	('CVE', 95300000000, '2026-11-28 17:44:53.573264+00'),
	('CZK', 20900000000, '2026-11-28 17:44:53.573264+00'),
	('DJF', 177700000000, '2026-11-28 17:44:53.573264+00'),
	('DKK', 6450000000, '2026-11-28 17:44:53.573264+00'),
	('DOP', 63000000000, '2026-11-28 17:44:53.573264+00'),
	('DZD', 130000000000, '2026-11-28 17:44:53.573264+00'),
	('EGP', 47300000000, '2026-11-28 17:44:53.573264+00'),
	('ERN', 15000000000, '2026-11-28 17:44:53.573264+00'),
	('ETB', 153000000000, '2026-11-28 17:44:53.573264+00'),
	('EUR', 864000000, '2026-11-28 17:44:53.573264+00'),
	('FJD', 2270000000, '2026-11-28 17:44:53.573264+00'),
	('FKP', 760000000, '2026-11-28 17:44:53.573264+00'),
	('GBP', 760000000, '2026-11-28 17:44:53.573264+00'),
	('GEL', 2700000000, '2026-11-28 17:44:53.573264+00'),
	('GHS', 11000000000, '2026-11-28 17:44:53.573264+00'),
	('GIP', 760000000, '2026-11-28 17:44:53.573264+00'),
	('GMD', 73000000000, '2026-11-28 17:44:53.573264+00'),
	('GNF', 8680000000000, '2026-11-28 17:44:53.573264+00'),
	('GTQ', 7660000000, '2026-11-28 17:44:53.573264+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:44:53.573264+00'),
	('HKD', 7780000000, '2026-11-28 17:44:53.573264+00'),
	('HNL', 26300000000, '2026-11-28 17:44:53.573264+00'),
	('HTG', 131000000000, '2026-11-28 17:44:53.573264+00'),
	('HUF', 332000000000, '2026-11-28 17:44:53.573264+00'),
	('IDR', 16700000000000, '2026-11-28 17:44:53.573264+00'),
	('ILS', 3250000000, '2026-11-28 17:44:53.573264+00'),
	('INR', 88700000000, '2026-11-28 17:44:53.573264+00'),
	('IQD', 1310000000000, '2026-11-28 17:44:53.573264+00'),
	('IRR', 42100000000000, '2026-11-28 17:44:53.573264+00'),
	('ISK', 126000000000, '2026-11-28 17:44:53.573264+00'),
	('JMD', 160000000000, '2026-11-28 17:44:53.573264+00'),
	('JOD', 709000000, '2026-11-28 17:44:53.573264+00'),
	('JPY', 154000000000, '2026-11-28 17:44:53.573264+00'),
	('KES', 129000000000, '2026-11-28 17:44:53.573264+00'),
	('KGS', 87400000000, '2026-11-28 17:44:53.573264+00'),
	('KHR', 4010000000000, '2026-11-28 17:44:53.573264+00'),
	('KMF', 425000000000, '2026-11-28 17:44:53.573264+00'),
	('KPW', 900000000000, '2026-11-28 17:44:53.573264+00'),
	('KRW', 1460000000000, '2026-11-28 17:44:53.573264+00'),
	('KWD', 307000000, '2026-11-28 17:44:53.573264+00'),
	('KYD', 833000000, '2026-11-28 17:44:53.573264+00'),
	('KZT', 525000000000, '2026-11-28 17:44:53.573264+00'),
	('LAK', 21700000000000, '2026-11-28 17:44:53.573264+00'),
	('LBP', 89500000000000, '2026-11-28 17:44:53.573264+00'),
	('LKR', 305000000000, '2026-11-28 17:44:53.573264+00'),
	('LRD', 182000000000, '2026-11-28 17:44:53.573264+00'),
	('LSL', 17200000000, '2026-11-28 17:44:53.573264+00'),
	('LYD', 5450000000, '2026-11-28 17:44:53.573264+00'),
	('MAD', 9270000000, '2026-11-28 17:44:53.573264+00'),
	('MDL', 17000000000, '2026-11-28 17:44:53.573264+00'),
	('MGA', 4480000000000, '2026-11-28 17:44:53.573264+00'),
	('MKD', 53200000000, '2026-11-28 17:44:53.573264+00'),
	('MMK', 2100000000000, '2026-11-28 17:44:53.573264+00'),
	('MNT', 3590000000000, '2026-11-28 17:44:53.573264+00'),
	('MOP', 8010000000, '2026-11-28 17:44:53.573264+00'),
	('MRU', 39800000000, '2026-11-28 17:44:53.573264+00'),
	('MUR', 45900000000, '2026-11-28 17:44:53.573264+00'),
	('MVR', 15400000000, '2026-11-28 17:44:53.573264+00'),
	('MWK', 1735000000000, '2026-11-28 17:44:53.573264+00'),
	('MXN', 18400000000, '2026-11-28 17:44:53.573264+00'),
	('MYR', 4150000000, '2026-11-28 17:44:53.573264+00'),
	('MZN', 63900000000, '2026-11-28 17:44:53.573264+00'),
	('NAD', 17200000000, '2026-11-28 17:44:53.573264+00'),
	('NGN', 1440000000000, '2026-11-28 17:44:53.573264+00'),
	('NIO', 36800000000, '2026-11-28 17:44:53.573264+00'),
	('NOK', 10100000000, '2026-11-28 17:44:53.573264+00'),
	('NPR', 142000000000, '2026-11-28 17:44:53.573264+00'),
	('NZD', 1770000000, '2026-11-28 17:44:53.573264+00'),
	('OMR', 384500000, '2026-11-28 17:44:53.573264+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:44:53.573264+00'),
	('PEN', 3370000000, '2026-11-28 17:44:53.573264+00'),
	('PGK', 4230000000, '2026-11-28 17:44:53.573264+00'),
	('PHP', 58900000000, '2026-11-28 17:44:53.573264+00'),
	('PKR', 281000000000, '2026-11-28 17:44:53.573264+00'),
	('PLN', 3670000000, '2026-11-28 17:44:53.573264+00'),
	('PYG', 7060000000000, '2026-11-28 17:44:53.573264+00'),
	('QAR', 3640000000, '2026-11-28 17:44:53.573264+00'),
	('RON', 4390000000, '2026-11-28 17:44:53.573264+00'),
	('RSD', 101000000000, '2026-11-28 17:44:53.573264+00'),
	('RUB', 81000000000, '2026-11-28 17:44:53.573264+00'),
	('RWF', 1453000000000, '2026-11-28 17:44:53.573264+00'),
	('SAR', 3750000000, '2026-11-28 17:44:53.573264+00'),
	('SBD', 8230000000, '2026-11-28 17:44:53.573264+00'),
	('SCR', 13900000000, '2026-11-28 17:44:53.573264+00'),
	('SDG', 600000000000, '2026-11-28 17:44:53.573264+00'),
	('SEK', 9500000000, '2026-11-28 17:44:53.573264+00'),
	('SGD', 1300000000, '2026-11-28 17:44:53.573264+00'),
	('SHP', 760000000, '2026-11-28 17:44:53.573264+00'),
	('SLE', 23200000000, '2026-11-28 17:44:53.573264+00'),
	('SOS', 571000000000, '2026-11-28 17:44:53.573264+00'),
	('SRD', 38600000000, '2026-11-28 17:44:53.573264+00'),
	('SSP', 4600000000000, '2026-11-28 17:44:53.573264+00'),
	('STN', 21200000000, '2026-11-28 17:44:53.573264+00'),
	('SYP', 11000000000000, '2026-11-28 17:44:53.573264+00'),
	('SZL', 17200000000, '2026-11-28 17:44:53.573264+00'),
	('THB', 32400000000, '2026-11-28 17:44:53.573264+00'),
	('TJS', 9240000000, '2026-11-28 17:44:53.573264+00'),
	('TMT', 3500000000, '2026-11-28 17:44:53.573264+00'),
	('TND', 2950000000, '2026-11-28 17:44:53.573264+00'),
	('TOP', 2390000000, '2026-11-28 17:44:53.573264+00'),
	('TRY', 42300000000, '2026-11-28 17:44:53.573264+00'),
	('TTD', 6780000000, '2026-11-28 17:44:53.573264+00'),
	('TWD', 31100000000, '2026-11-28 17:44:53.573264+00'),
	('TZS', 2440000000000, '2026-11-28 17:44:53.573264+00'),
	('UAH', 42100000000, '2026-11-28 17:44:53.573264+00'),
	('UGX', 3600000000000, '2026-11-28 17:44:53.573264+00'),
	('UYU', 39800000000, '2026-11-28 17:44:53.573264+00'),
	('UZS', 11950000000000, '2026-11-28 17:44:53.573264+00'),
	('VES', 233000000000, '2026-11-28 17:44:53.573264+00'),
	('VND', 26300000000000, '2026-11-28 17:44:53.573264+00'),
	('VUV', 122000000000, '2026-11-28 17:44:53.573264+00'),
	('WST', 2810000000, '2026-11-28 17:44:53.573264+00'),
	('XAF', 567000000000, '2026-11-28 17:44:53.573264+00'),
	('XCD', 2700000000, '2026-11-28 17:44:53.573264+00'),
	('XCG', 1790000000, '2026-11-28 17:44:53.573264+00'),
	('XOF', 567000000000, '2026-11-28 17:44:53.573264+00'),
	('XPF', 103000000000, '2026-11-28 17:44:53.573264+00'),
	('YER', 238500000000, '2026-11-28 17:44:53.573264+00'),
	('ZAR', 17200000000, '2026-11-28 17:44:53.573264+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:44:53.573264+00'),
	('ZWG', 26400000000, '2026-11-28 17:44:53.573264+00');

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
	('\x820de514233b6f25896c6234de8e4a0efbf513be1c15aebcd72e2dec6c7a875b', '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'BTC', 'lnbcrt500u1p4snsvksp53t38ls330jz636kza5y5acug8selxdt0cgrazfuaffcwgvfkl8uspp5sgx729pr8dhjtztvvg6darj2pmal2ya7rs26a0xh9ck7cmr6sadsdqqxqrwzqcqzzs9qrsgqqqg678sva89nxcl29ktf6u5sku3mx557k2vd5jenr86e3338cn9rfyfyfaafy8gcrxav893yj7e25458we4j6wxhazjlufd9qfkx6scqz5aze8', '\x8ae27fc2317c85a8eac2ed094ee3883c33f3356fc207d1279d4a70e43136f9f9', '\x4c0de445c51c0d359d192440588d0740395e2d76c6e15b8e3dbf99ecbe3ac2ab', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:44:55.00445+00', '2026-11-27 21:44:54+00', 'PAID', 50000000, '\x0661459e3488491db981cb', 'lightning'),
	('\xe31650c123d7e779990e377aa90276732c00938c2f2932e668914643f4c2177b', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt50u1p4snsvhsp5tngt26f26mangmhc3f6y9xlt0dlr8q30vadz2w8wqtgp4mcwc20spp5uvt9psfr6lnhnxgwxaa2jqnkwvkqpyuv9u5n9engj9ry8axzzaasdqqxqrwzqcqzzs9qrsgqvmhyn3v946rrakmusfsq0sej6swa4nxee6mg75uzmuqvxdw6ddwxrgn2430evjpg03t0j7ljnnmgf2z6tuekhw34w0xc62l48em2twsppfsytf', '\x5cd0b5692ad6fb346ef88a74429beb7b7e33822f675a2538ee02d01aef0ec29f', '\x6ce32a617345e99a688631c1ff62d0be06935ab791c85fd3f9f72ccce1dba64c', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:44:55.517254+00', '2026-11-27 21:44:55+00', 'PAID', 5000000, '\x0661459e3c13ebcfed5973', 'lightning'),
	('\x9fced7d1c3d1435cf273ba198ab13dd0980d375fad3d6fa54678f57987255a6f', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1u1p4snsvcsp53l6ejugt66yul9prj7wqgl6t0r3pnq3q975yp9yrw8c3qfjd5vespp5nl8d05wr69p4eunnhgvc4vfa6zvq6d6l457klf2x0r6hnpe9tfhsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqnza6z53zpz8l0qkh8lksha0mg4hx7qde43khxn0jpk9m04nq9435dfq3hxrk9nm8va7pkejcxm90znj24mjd7cj3hq9pf2vtukrnygqpluu6pt', '\x8ff599710bd689cf9423979c047f4b78e21982202fa840948371f110264da333', '\x5f52cefbcd079b5cff490171b99d81fe8f0809afc59b8f27bd9cc228050406b8', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:44:56.171028+00', '2026-11-27 21:44:56+00', 'PAID', 100000, '\x0661459e4579739cb1e59b', 'intraledger'),
	('\x0c138d817d15c80e0f7ba71228e1148c2710d060c685e4ac7383a4d478e10ba6', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1010n1p4snsvcsp5dx7e0tg6scx2nujl7vpdazytgjddlrghn46xe0zw8udtnsynnfcqpp5psfcmqtazhyqurmm5ufz3cg53sn3p5rqc6z7ftrnswjdg78ppwnqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq9wppwx7tzq805hx46f64zdc2rugfdzlsekc9my76egk0eqe8umkpg6l8sm7mnc5z3e0gq4w464dakaj036rg9xmcfprhgrxetlxgvqcp8xcy6z', '\x69bd97ad1a860ca9f25ff302de888b449adf8d179d746cbc4e3f1ab9c0939a70', '\xefbfcaf6d54ecc15888074ce4e91e3550608513692704798f8f623a04669c7e5', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:44:56.432189+00', '2026-11-27 21:44:56+00', 'PAID', 101000, '\x0661459e48b24cc3f6957c', 'intraledger'),
	('\xb06029b93ce954189a844867b3076dad9ae3e69decc78572a0c9fbf1b049b502', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1020n1p4snsvcsp5jem7p8rrrlnwckqzk49ha4shsz5xvecxtje2msxmdaz9k7m755xqpp5kpsznwfua92p3x5yfpnmxpmd4kdw8e5aanrc2u4qe8alrvzfk5pqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq8l2prz9p0vq0sw07crva9jpacp0sqd60jnfju6agfp9f7ana4kfk24xq60g2p3rqxhwe4y563naawd68qyvp0mafxfd5sqc9q3yr99spwxvyht', '\x9677e09c631fe6ec5802b54b7ed61780a86667065cb2adc0db6f445b7b7ea50c', '\x9839b25e7322083b67cfdfe49691fb5e0708b6b1a16196b6b3f75f46773be931', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:44:56.607136+00', '2026-11-27 21:44:56+00', 'PAID', 102000, '\x0661459e4d4697948f43d0', 'intraledger'),
	('\x701ffa95b846ebf07a99462a28189b97fd0694f41cc37174adddb6806e21a53e', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1030n1p4snsvcsp5h7d8vkcq7ghxg5ac0stvc9x6secmaqrf7wdcg6u4p3cdp7725yjspp5wq0l49dcgm4lq75egc4zsxymjl7sd985rnphza9dmkmgqm3p55lqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq7agfth3dtgr6aje8l95lusuvu0kqtrwgvkcj0u7gy9vstjft97th92w2ymn0g89vp07wsrv0le95jhg5azehwe3axyeq7aql0f6phecqncqt87', '\xbf9a765b00f22e6453b87c16cc14da8671be8069f39b846b950c70d0fbcaa125', '\x488167d94e504e2af33b0fc0556185fd75dda027eb3e7e715b86b56ba65fe716', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:44:56.911614+00', '2026-11-27 21:44:56+00', 'PAID', 103000, '\x0661459e50308953e23199', 'intraledger'),
	('\x02de56a5c53e30cf2a417b56e912aac099bd3874e006a1e1e17c8ba19f447bb4', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1040n1p4snsvesp5nuj5yxq2h2u9m8ky2an09ew84ef8hyxttl6879h4usclgkt293pspp5qt09dfw98ccv72jp0dtwjy42czvm6wr5uqr2rc0p0j96r86y0w6qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqqgj5z0jt37t4ljlyarngel7eg23eq2ulq6ll4yktccyhap4w8xn4qye8fa9lmszpkkfsyef3uqxfgnzlapj72lppjmxhetqykfppkmsqqhxd99', '\x9f2542180abab85d9ec45766f2e5c7ae527b90cb5ff47f16f5e431f4596a2c43', '\x3a3dfc76faca94ebaf7215bacda118c458d3790f2c50f327ad0657cf4927792d', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:44:57.03399+00', '2026-11-27 21:44:57+00', 'PAID', 104000, '\x0661459e52587adce0c600', 'intraledger'),
	('\x88db058e1be1d596ee0eda24a94c10e1cc14128d070cd953018a0e0d88623e5e', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1050n1p4snsvesp5w2l50wzsv7c5jqfdgdjvj0y75dp790fg2gpv9sx2fxuznasg9xjqpp53rdstrsmu82edmswmgj2jnqsu8xpgy5dquxdj5cp3g8qmzrz8e0qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq8mrl2kgudqey7fewva6kygcmj94c69nrj4p7ctexfup9w6a9447pz3eynzvyaslhuwvum8qzuahvhz2zm6yr7ujvfgvr4zre803em5cqmfkm05', '\x72bf47b85067b149012d4364c93c9ea343e2bd285202c2c0ca49b829f60829a4', '\xae453023be3725766f783095d012ca7504b7f8002281c1579b2853764ec44c05', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:44:57.200734+00', '2026-11-27 21:44:57+00', 'PAID', 105000, '\x0661459e5471f355d1d8d1', 'intraledger'),
	('\xf16665271f9e4e9562ba441cae31a6a3267e292fa076ca9d839df4144a43deb8', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1060n1p4snsvesp5trjexy6np4850kuse27vex7mr9m6jsjsde6yreymra678m4jgq8qpp579nx2fclne8f2c46gsw2uvdx5vn8u2f05pmv48vrnh6pgjjrm6uqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqpw59h8n6uedamh4tw2e0jne6hgudf6x0059k24040m25llfcnsghfwn806jkva0fuh89xglaj5rwysf2a8669f0wa09q2a25euhfw8gp54jwnp', '\x58e59313530d4f47db90cabccc9bdb1977a942506e7441e49b1f75e3eeb2400e', '\xb6854f6caf5844be2d4bf2e8b80bccff570bb5543222796bc883448ce4f33c3e', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:44:57.332145+00', '2026-11-27 21:44:57+00', 'PAID', 106000, '\x0661459e5684c5894df4a9', 'intraledger'),
	('\xfb4845221b0a6004834d33ddf4cf34b610704304721640e2df6327ee6b2c3310', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1070n1p4snsvesp542pp7zavjmqgszafch6zcy556l2z20vd97eprk3fcfh5unl09ztqpp5ldyy2gsmpfsqfq6dx0wlfne5kcg8qscywgtypcklvvn7u6evxvgqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq7ng750sc3ys40f9yynxepgs8r6vycaqvgg5w9lc2klrjn4qc4xskymsz3j83zmytpglhkuymtq2304hy5wy226wsj7hl3duxqsyyhfsq9eev0w', '\xaa821f0bac96c0880ba9c5f42c1294d7d4253d8d2fb211da29c26f4e4fef2896', '\x866f58d1156d1d9d40803ae471616d5f1a7b803b13c3f13a4ec6bc57af12c483', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:44:57.448607+00', '2026-11-27 21:44:57+00', 'PAID', 107000, '\x0661459e583ba2b85b6916', 'intraledger'),
	('\x895b45d8d0ff4958eefc097cf0f8e7cd7eee0d31738af83e4ff2264d00a185e6', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1080n1p4snsvesp5aca3qk7873j3zdj0lelkya4k3974ynf4ffll6tnqf0032qe9ygvqpp539d5tkxslay43mhup970p788e4lwurf3ww90s0j07gny6q9pshnqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqsk57uwka6aa80z5shqptp49wmz6vwxd7rl738nsp7x85qayegtq3x0dfnw9cmc7kr0umvrrjx9mj8muplmruvj0wqzrg0cw3kuf494qpzhzu49', '\xee3b105bc7f46511364ffe7f6276b6897d524d354a7ffd2e604bdf1503252218', '\x22dc57255cf7b59e5c80006ff3ba8ff78c5d7b9672cf5fb02ee4bbd6bbaaf6ca', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:44:57.601081+00', '2026-11-27 21:44:57+00', 'PAID', 108000, '\x0661459e5a82a39f17dbe0', 'intraledger'),
	('\x7dae5cf4b7a1c1e58627053b532a4745416f34174ba61881253b828850e2f7d2', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1090n1p4snsvesp5ems6xqrryqh9hs47mt59fmkxqqvrrydspk8lctysjcddxm4zsm0spp50kh9ea9h58q7tp38q5a4x2j8g4qk7dqhfwnp3qf98wpgs58z7lfqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqcuvxeeally80q5w3ml08matsuughsxe4xfn06w6l9xyz50exvzz3yp6fjfgwkurcgv0gtp0z7xw4nkvqrhnu0rafqrzmtenza76ct5cq90g7t3', '\xcee1a30063202e5bc2bedae854eec600183191b00d8ffc2c90961ad36ea286df', '\x6af593c58f80b0826a843d8655b821352b1cb419fc410bad35abdcf680d4a918', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:44:57.714578+00', '2026-11-27 21:44:57+00', 'PAID', 109000, '\x0661459e5c71d978f6d381', 'intraledger'),
	('\x90d72d22134bcdd58519b163423c763c66b79baf64871dad86936658e09c2116', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1100n1p4snsvesp5m3eq8rk7y6c725vkpcgyrn5yp2y9hf2qzzu2splv89v0vzqjhjrqpp5jrtj6gsnf0xatpgek935y0rk83nt0xa0vjr3mtvxjdn93cyuyytqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqj9rpy4pfxcakkzqqh5mljcj6unwlu3as5guvknkjtuavr2djp85zll83v5qcjatphs0dpnc8gvuhv3qaxya6pqqjrd3h2ct5l4xcy2cpz50usj', '\xdc72038ede26b1e551960e1041ce840a885ba54010b8a807ec3958f60812bc86', '\x6c483e4300f663279aa91d10d2bc16e438005179c1c196ad461522220f786787', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:44:57.85074+00', '2026-11-27 21:44:57+00', 'PAID', 110000, '\x0661459e5e210b613b2270', 'intraledger'),
	('\x579ed276dc00fe96eb37462d59cbb837b69830ff1d4939a9a451cfbd4970b2be', '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', 'lnbcrt1110n1p4snsvesp5nts656dpjqydujlyyy3z203jpv0j5skm32n72a8n3zknm080gwrqpp5270dyakuqrlfd6ehgck4njacx7mfsv8lr4ynn2dy288m6jtsk2lqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgquckysgfjm97kctvvr6kjf87ynkkaurw358xlc06p8usmcq453kay3epr9qphrtdm0k2dpcpq9l0xdnzv49mdjmhq9sgxkcx5a70kl4sq8tgw0f', '\x9ae1aa69a19008de4be42122253e320b1f2a42db8aa7e574f388ad3dbcef4386', '\xa0f0769291d9052c863ecb53c484d792f37ef1825aeaf9fa091abf039634fc84', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:44:57.943437+00', '2026-11-27 21:44:57+00', 'PAID', 111000, '\x0661459e600a86f65981e7', 'intraledger'),
	('\x9d51c41e48019876687d11d7accf831a17099b01731c8bbfa8b8aba28e6a7792', '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', 'BTC', 'lnbcrt5u1p4snsvmsp53rqk06rt4t475sn3ev2zdcfzh5hkxjh2f4l65ccmhqpqnfd5pclspp5n4gug8jgqxv8v6raz8t6enurrgtsnxcpwvwgh0aghz469rn2w7fqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqy8slcahyq7ch66ngqypnj0vgm3wxhexlltvkkqkxj9xhtgvjk8h8x72cd3tjqzn9jkueu4xlkse25t6dd8ua65zutyrzeng078j0alqpsqaltd', '\x88c167e86baaebea4271cb1426e122bd2f634aea4d7faa631bb80209a5b40e3f', '\x1da4d19d23f1291d88c37e0f1635621d661b4d80abd6805d9b00a468500fc1e8', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:44:59.146051+00', '2026-11-27 21:44:59+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:44:55.144521+00', 'lightning_receipt'),
	(2, '2026-11-27 17:44:55.639019+00', 'lightning_receipt'),
	(3, '2026-11-27 17:44:56.254835+00', 'intraledger'),
	(4, '2026-11-27 17:44:56.383662+00', 'intraledger'),
	(5, '2026-11-27 17:44:56.465996+00', 'intraledger'),
	(6, '2026-11-27 17:44:56.538774+00', 'intraledger'),
	(7, '2026-11-27 17:44:56.766103+00', 'intraledger'),
	(8, '2026-11-27 17:44:56.878831+00', 'intraledger'),
	(9, '2026-11-27 17:44:56.957065+00', 'intraledger'),
	(10, '2026-11-27 17:44:56.992231+00', 'intraledger'),
	(11, '2026-11-27 17:44:57.098362+00', 'intraledger'),
	(12, '2026-11-27 17:44:57.157636+00', 'intraledger'),
	(13, '2026-11-27 17:44:57.235955+00', 'intraledger'),
	(14, '2026-11-27 17:44:57.286165+00', 'intraledger'),
	(15, '2026-11-27 17:44:57.371845+00', 'intraledger'),
	(16, '2026-11-27 17:44:57.416912+00', 'intraledger'),
	(17, '2026-11-27 17:44:57.484194+00', 'intraledger'),
	(18, '2026-11-27 17:44:57.531765+00', 'intraledger'),
	(19, '2026-11-27 17:44:57.633443+00', 'intraledger'),
	(20, '2026-11-27 17:44:57.674007+00', 'intraledger'),
	(21, '2026-11-27 17:44:57.760217+00', 'intraledger'),
	(22, '2026-11-27 17:44:57.809602+00', 'intraledger'),
	(23, '2026-11-27 17:44:57.870603+00', 'intraledger'),
	(24, '2026-11-27 17:44:57.904462+00', 'intraledger'),
	(25, '2026-11-27 17:44:57.99591+00', 'intraledger'),
	(26, '2026-11-27 17:44:58.133853+00', 'intraledger'),
	(27, '2026-11-27 17:44:58.269626+00', 'lightning_reserve'),
	(28, '2026-11-27 17:44:58.389313+00', 'lightning_settled'),
	(29, '2026-11-27 17:44:58.475421+00', 'lightning_reserve'),
	(30, '2026-11-27 17:44:58.548945+00', 'lightning_settled'),
	(31, '2026-11-27 17:44:58.637828+00', 'lightning_reserve'),
	(32, '2026-11-27 17:44:58.701949+00', 'lightning_failed'),
	(33, '2026-11-27 17:44:58.789767+00', 'lightning_reserve');

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
	('d3d666e2-a300-44ce-9c62-548afe094ea5', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43432, 43432),
	('d3d666e2-a300-44ce-9c62-548afe094ea5', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 7938, 7938),
	('dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 29486, 29486),
	('dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 27264, 27264),
	('dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 6453, 6453),
	('2cc04acf-adea-4388-8ca1-b94baa7a9c88', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 40153, 40153),
	('2cc04acf-adea-4388-8ca1-b94baa7a9c88', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 200, 200),
	('2cc04acf-adea-4388-8ca1-b94baa7a9c88', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 18732, 18732),
	('d3d666e2-a300-44ce-9c62-548afe094ea5', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 538203, 160493),
	('d3d666e2-a300-44ce-9c62-548afe094ea5', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 307136, 89113),
	('dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1386516, 338840);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('9e804d6e-ae33-4bd7-a9f7-a8387decbf50', 4, '2026-11-27 17:44:59.294883+00');

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
	('a3f0bd06-a1f9-4925-aa5d-659f8418027a', 'USD', NULL, 0, '-infinity'),
	('4b0c55ee-1916-483a-81f1-c8ff46e762f4', 'USD', NULL, 0, '-infinity'),
	('56f56ce0-e67f-4155-a7d1-3484b1a6aaf9', 'USD', NULL, 0, '-infinity'),
	('64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', 'BTC', NULL, 630000, '2026-11-27 17:44:58.133853+00'),
	('7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', 'BTC', NULL, 5636000, '2026-11-27 17:44:58.133853+00'),
	('46cdf497-6f55-4fdf-b454-dc7c3da9b16c', 'BTC', NULL, 45819000, '2026-11-27 17:44:58.789767+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661459e3488491db981cb', '\x820de514233b6f25896c6234de8e4a0efbf513be1c15aebcd72e2dec6c7a875b', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661459e3c13ebcfed5973', '\xe31650c123d7e779990e377aa90276732c00938c2f2932e668914643f4c2177b', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e4579739cb1e59b', '\x9fced7d1c3d1435cf273ba198ab13dd0980d375fad3d6fa54678f57987255a6f', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661459e4770ae31eaffbf', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e48b24cc3f6957c', '\x0c138d817d15c80e0f7ba71228e1148c2710d060c685e4ac7383a4d478e10ba6', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661459e49ce966b25a2ad', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e4d4697948f43d0', '\xb06029b93ce954189a844867b3076dad9ae3e69decc78572a0c9fbf1b049b502', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661459e4efeef0e1e8e0c', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e50308953e23199', '\x701ffa95b846ebf07a99462a28189b97fd0694f41cc37174adddb6806e21a53e', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661459e50b9e71fd7caad', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e52587adce0c600', '\x02de56a5c53e30cf2a417b56e912aac099bd3874e006a1e1e17c8ba19f447bb4', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661459e5340047e62d6c0', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e5471f355d1d8d1', '\x88db058e1be1d596ee0eda24a94c10e1cc14128d070cd953018a0e0d88623e5e', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661459e5536153140c2a2', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e5684c5894df4a9', '\xf16665271f9e4e9562ba441cae31a6a3267e292fa076ca9d839df4144a43deb8', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661459e5734d0bb0ceb24', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e583ba2b85b6916', '\xfb4845221b0a6004834d33ddf4cf34b610704304721640e2df6327ee6b2c3310', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661459e58f57542b7d886', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e5a82a39f17dbe0', '\x895b45d8d0ff4958eefc097cf0f8e7cd7eee0d31738af83e4ff2264d00a185e6', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661459e5b21172fbfa9ea', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e5c71d978f6d381', '\x7dae5cf4b7a1c1e58627053b532a4745416f34174ba61881253b828850e2f7d2', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661459e5d32c2984196e5', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e5e210b613b2270', '\x90d72d22134bcdd58519b163423c763c66b79baf64871dad86936658e09c2116', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661459e5ea54e142fb9e5', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661459e600a86f65981e7', '\x579ed276dc00fe96eb37462d59cbb837b69830ff1d4939a9a451cfbd4970b2be', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661459e62255d968329ca', NULL, NULL, 'd3d666e2-a300-44ce-9c62-548afe094ea5', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661459e6437ba3b5fe16b', '\x08ea1c7ca33cba2e4ca0779bdd24e6ecc3a26919a4a3c3c50d94c3743e9010fa', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661459e675b9d9316067a', '\x11d18518f6741a6fda39191dd6c98e1c7537f3c97f53577dd0c1076ef8196598', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661459e69d6045a0e6d51', '\x2a0a95213ebecb4746b11f2ddfb99f0aa7f4c14e48bbca8e90039f4ff0658527', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661459e6ad07d159043d5', '\x2a0a95213ebecb4746b11f2ddfb99f0aa7f4c14e48bbca8e90039f4ff0658527', '\x0661459e69d6045a0e6d51', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661459e6c2787d0302986', '\x9a17426e24d0fe767f901580cc9426c7d204d20a874d9e8c4afee6e0a04e5c1a', NULL, 'dcbd9fae-12fa-41a1-bdb7-8c7e684f8f50', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0367a6fe74a784d57aa9ad6cfe94d2029b9f512beb64ba19c3cd978cd6f0dfc310', 2, 'latchkey:b33e25c9-3380-4358-b275-7c6870066ab3/0015', '2026-11-27 17:44:59.279168+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661459e6437ba3b5fe16b', 'lightning', '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x08ea1c7ca33cba2e4ca0779bdd24e6ecc3a26919a4a3c3c50d94c3743e9010fa', 'lnbcrt10u1p4snsv6sp5jut7s83gufz7s369w7zxqhlwfl9pv292kqvtzgkplr3t6q5pjpgspp5pr4pcl9r8jazun9qw7da6f8xanp6y6ge5j3u83gdjnphg05szraqdqqcqzzs9qrsgq6kn9j8rjheert896cz72dkjpjwqmtahh7m8w3q00yerwfmpdjgxrpg5gw9ddasec8y52mg8762f63cf6np8yqpegzvmjjnllvnjzj9cq5r3t94', '\x032408bbf138438a75a16d3d161ebf5826594a902520123ba79b8aa7ee003a7489', '2026-11-27 17:45:06.269741+00', NULL, NULL, 'settled', 1100, '\xec77601dcf23bd36e67c4837425b9cce530b85b6d963d9e564d18421df4ba7dd', NULL, '2026-11-27 17:44:58.389321+00'),
	('\x0661459e675b9d9316067a', 'lightning', '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x11d18518f6741a6fda39191dd6c98e1c7537f3c97f53577dd0c1076ef8196598', 'lnbcrt10u1p4snsv6sp5anaevstl76p4gv47648yrsnaw947ntgez3guzar5qk8q8x9r2ssqpp5z8gc2x8kwsdxlk3erywadjvwr36n0u7f0af4wlwscyrka7qevkvqdqqcqzzs9qrsgqrksp56m3wkkl4n3w35jy2l6fjm0039wz8k680mv7gajt0cfn2t8q8rrvzqr22cmk2zqs4acwd9apycjyjc7laelyshvr86kfqcjryjsqdfw8vv', '\x032408bbf138438a75a16d3d161ebf5826594a902520123ba79b8aa7ee003a7489', '2026-11-27 17:45:06.475491+00', NULL, NULL, 'settled', 3000, '\x2b81e3e6aad3dddb03ba841e8e1988e8bad50d12c8820ae12ef8600dd1b5eed9', NULL, '2026-11-27 17:44:58.548952+00'),
	('\x0661459e69d6045a0e6d51', 'lightning', '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x2a0a95213ebecb4746b11f2ddfb99f0aa7f4c14e48bbca8e90039f4ff0658527', 'lnbcrt10u1p4snsv6sp578hrnl53x9mcrkj24anxr08glgelpmmcx8wjwtptsgc4yzfpt7qspp59g9f2gf7hm95w343rukalwvlp2nlfs2wfzau4r5sqw05lur9s5nsdqqcqzzs9qrsgqmxp9wevpkdrjc3m39ym5kge0rhjd5kh95jex8twwd4vlhzpamcu3t9lfa8qynwcs3hh3mj2mk4205rhl7sgq3ft58jajq882vlfjypspprcq4r', '\x032408bbf138438a75a16d3d161ebf5826594a902520123ba79b8aa7ee003a7489', '2026-11-27 17:45:06.63792+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:44:58.702029+00'),
	('\x0661459e6c2787d0302986', 'lightning', '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', 'BTC', 900000, 10000, 910, 910000, NULL, '\x9a17426e24d0fe767f901580cc9426c7d204d20a874d9e8c4afee6e0a04e5c1a', 'lnbcrt9u1p4snsv6sp50kvx8emy32x0q35yu7l3lhd8heq635kvjy9l4sn3h4c8zvz8xp8qpp5ngt5ym3y6rl8vluszkqve9pxclfqf5s2saxearz2lmnwpgzwtsdqdqqcqzzs9qrsgqu0w2w2ve0enur2sfzmlw2ftcqac3gu6479ca7yy9d3sh45gqezmygwhp6hpxpp00sqcqw280jdvjua886z5kftf2qgxmldmwg508zaspxkfru2', '\x032408bbf138438a75a16d3d161ebf5826594a902520123ba79b8aa7ee003a7489', '2026-11-27 17:44:59.088109+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:44:53.573549+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x820de514233b6f25896c6234de8e4a0efbf513be1c15aebcd72e2dec6c7a875b', 50000000, '2026-11-27 17:44:55.144925+00', 'credited', '\x0661459e3488491db981cb', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xe31650c123d7e779990e377aa90276732c00938c2f2932e668914643f4c2177b', 5000000, '2026-11-27 17:44:55.639127+00', 'credited', '\x0661459e3c13ebcfed5973', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:44:50.670223+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
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
	(14, 0),
	(15, 0),
	(3, 5000000),
	(2, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x08ea1c7ca33cba2e4ca0779bdd24e6ecc3a26919a4a3c3c50d94c3743e9010fa', '\xec77601dcf23bd36e67c4837425b9cce530b85b6d963d9e564d18421df4ba7dd', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:44:58.216224+00', '2026-11-27 18:44:58+00'),
	('\x11d18518f6741a6fda39191dd6c98e1c7537f3c97f53577dd0c1076ef8196598', '\x2b81e3e6aad3dddb03ba841e8e1988e8bad50d12c8820ae12ef8600dd1b5eed9', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:44:58.444628+00', '2026-11-27 18:44:58+00'),
	('\x2a0a95213ebecb4746b11f2ddfb99f0aa7f4c14e48bbca8e90039f4ff0658527', '\x9ec6b2094639ec48b10f2b7b301eef470c7428b021c0eee2fcf36fda1ca6e55d', false, 'no_route', 'OPEN', 0, '2026-11-27 17:44:58.584837+00', '2026-11-27 18:44:58+00'),
	('\x9a17426e24d0fe767f901580cc9426c7d204d20a874d9e8c4afee6e0a04e5c1a', '\xfbc8c84234967b2712f7df958b99a6b2e5f8e9f706bd822db71c932c9ea40cf9', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:44:58.76028+00', '2026-11-27 18:44:58+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x6a6a50660b1edf8b3a88b978d430f8e4525b779f2009ac961b11cfa37f387626'),
	('outside', '\xf3f48ca5104dbadaebe4d581ff825fe1a0e3a3be170204c2c3f5262195903366');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x820de514233b6f25896c6234de8e4a0efbf513be1c15aebcd72e2dec6c7a875b', 'SETTLED', 50000000, '\x4c0de445c51c0d359d192440588d0740395e2d76c6e15b8e3dbf99ecbe3ac2ab', 1, '2026-11-27 17:44:55.057744+00'),
	('\xe31650c123d7e779990e377aa90276732c00938c2f2932e668914643f4c2177b', 'SETTLED', 5000000, '\x6ce32a617345e99a688631c1ff62d0be06935ab791c85fd3f9f72ccce1dba64c', 2, '2026-11-27 17:44:55.597791+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x08ea1c7ca33cba2e4ca0779bdd24e6ecc3a26919a4a3c3c50d94c3743e9010fa', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:44:58.369294+00', '2026-11-27 17:44:58.369294+00'),
	(2, '\x11d18518f6741a6fda39191dd6c98e1c7537f3c97f53577dd0c1076ef8196598', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:44:58.530981+00', '2026-11-27 17:44:58.530981+00'),
	(3, '\x2a0a95213ebecb4746b11f2ddfb99f0aa7f4c14e48bbca8e90039f4ff0658527', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:44:58.684959+00', '2026-11-27 17:44:58.684959+00'),
	(4, '\x9a17426e24d0fe767f901580cc9426c7d204d20a874d9e8c4afee6e0a04e5c1a', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:45:00.052222+00', '2026-11-27 17:44:58.852223+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:44:48.81773+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:44:49.328542+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:44:49.599839+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:44:49.682035+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:44:50.389701+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:44:50.77478+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:44:50.923432+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:44:51.044088+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:44:51.134285+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:44:51.308093+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:44:51.460488+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:44:51.528179+00'),
	('0015_accounts', '97c61adb8b3f6a2c1ab0df76fd3458c3f51dc0cedd048ce86057e263b336dafc', 'before', '2026-11-27 17:44:51.664474+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('877bcd0d-1bcd-43e6-8c87-962d4ab88d95', '98cd427a-ae79-4d38-a855-0f337cccce7e', '\xc27133451d4671276c21ece495ba0fb8fb8dd49375f0cedafb7306384e89234f', '2026-11-27 17:44:54.58895+00', '2026-12-27 17:44:54.58895+00', NULL, '2026-11-27 17:44:54.58895+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('477e5c12-db46-4c09-ad8f-27ce08a4e859', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', '\x58eaf9607710626df7a2533c33b82216ed2ec3e33f85f14c7bb728dc223980df', '2026-11-27 17:44:55.294496+00', '2026-12-27 17:44:55.294496+00', NULL, '2026-11-27 17:44:55.294496+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a5f72ca7-c0f7-467a-9374-0fef177fa0e1', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', '\x3fc024dbaeaa4d107fd26e0b15405e38b869e67f1ae545a3dc51faca389c2708', '2026-11-27 17:44:55.774506+00', '2026-12-27 17:44:55.774506+00', NULL, '2026-11-27 17:44:55.774506+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'BTC', '', '2026-11-27 17:44:54.499312+00'),
	('a3f0bd06-a1f9-4925-aa5d-659f8418027a', '98cd427a-ae79-4d38-a855-0f337cccce7e', 'USD', '', '2026-11-27 17:44:54.511915+00'),
	('7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'BTC', '', '2026-11-27 17:44:55.268615+00'),
	('4b0c55ee-1916-483a-81f1-c8ff46e762f4', '8c51f5cd-e320-4d5d-9d55-6b2c44587b6b', 'USD', '', '2026-11-27 17:44:55.271853+00'),
	('64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', 'BTC', '', '2026-11-27 17:44:55.730674+00'),
	('56f56ce0-e67f-4155-a7d1-3484b1a6aaf9', 'd5dcf6e4-0e45-42c7-b28a-aeaaf5bfca25', 'USD', '', '2026-11-27 17:44:55.740166+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e3488491db981cb00', NULL, NULL, NULL),
	(5000, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e3c13ebcfed597300', NULL, NULL, NULL),
	(-100, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e4579739cb1e59b00', 'bob', NULL, NULL),
	(100, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e4579739cb1e59b01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e4770ae31eaffbf00', 'carol', NULL, NULL),
	(50, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e4770ae31eaffbf01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e48b24cc3f6957c00', 'bob', NULL, NULL),
	(101, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e48b24cc3f6957c01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e49ce966b25a2ad00', 'carol', NULL, NULL),
	(50, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e49ce966b25a2ad01', 'bob', NULL, NULL),
	(-102, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e4d4697948f43d000', 'bob', NULL, NULL),
	(102, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e4d4697948f43d001', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e4efeef0e1e8e0c00', 'carol', NULL, NULL),
	(51, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e4efeef0e1e8e0c01', 'bob', NULL, NULL),
	(-103, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e50308953e2319900', 'bob', NULL, NULL),
	(103, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e50308953e2319901', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e50b9e71fd7caad00', 'carol', NULL, NULL),
	(51, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e50b9e71fd7caad01', 'bob', NULL, NULL),
	(-104, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e52587adce0c60000', 'bob', NULL, NULL),
	(104, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e52587adce0c60001', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5340047e62d6c000', 'carol', NULL, NULL),
	(52, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5340047e62d6c001', 'bob', NULL, NULL),
	(-105, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e5471f355d1d8d100', 'bob', NULL, NULL),
	(105, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5471f355d1d8d101', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5536153140c2a200', 'carol', NULL, NULL),
	(52, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5536153140c2a201', 'bob', NULL, NULL),
	(-106, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e5684c5894df4a900', 'bob', NULL, NULL),
	(106, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5684c5894df4a901', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5734d0bb0ceb2400', 'carol', NULL, NULL),
	(53, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5734d0bb0ceb2401', 'bob', NULL, NULL),
	(-107, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e583ba2b85b691600', 'bob', NULL, NULL),
	(107, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e583ba2b85b691601', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e58f57542b7d88600', 'carol', NULL, NULL),
	(53, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e58f57542b7d88601', 'bob', NULL, NULL),
	(-108, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e5a82a39f17dbe000', 'bob', NULL, NULL),
	(108, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5a82a39f17dbe001', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5b21172fbfa9ea00', 'carol', NULL, NULL),
	(54, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5b21172fbfa9ea01', 'bob', NULL, NULL),
	(-109, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e5c71d978f6d38100', 'bob', NULL, NULL),
	(109, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5c71d978f6d38101', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5d32c2984196e500', 'carol', NULL, NULL),
	(54, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5d32c2984196e501', 'bob', NULL, NULL),
	(-110, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e5e210b613b227000', 'bob', NULL, NULL),
	(110, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5e210b613b227001', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e5ea54e142fb9e500', 'carol', NULL, NULL),
	(55, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e5ea54e142fb9e501', 'bob', NULL, NULL),
	(-111, NULL, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e600a86f65981e700', 'bob', NULL, NULL),
	(111, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e600a86f65981e701', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7ad7c5b4-d1e5-4a8c-bf64-2ed23e9017d7', '\x0661459e62255d968329ca00', 'carol', NULL, NULL),
	(55, NULL, NULL, '64a8bc2c-f7b3-4b10-85f3-c8d8b5002bd8', '\x0661459e62255d968329ca01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e6437ba3b5fe16b00', NULL, NULL, NULL),
	(-1003, 3, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e675b9d9316067a00', NULL, NULL, NULL),
	(-1010, 10, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e69d6045a0e6d5100', NULL, NULL, NULL),
	(1010, 10, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e6ad07d159043d500', NULL, NULL, NULL),
	(-910, 10, NULL, '46cdf497-6f55-4fdf-b454-dc7c3da9b16c', '\x0661459e6c2787d030298600', NULL, NULL, NULL);

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
