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
	('cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '30b8ec75-25d2-4463-8245-0f6d37291bba', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', true, '{}', '2026-11-27 17:40:46.45009+00'),
	('613ae4fa-517c-439f-ade5-c76cfbad2fec', '2993d012-c586-4577-b081-82760fe08063', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', true, '{}', '2026-11-27 17:40:47.641083+00'),
	('557be3ce-e394-470e-938c-48495d248db1', '4863ce69-fcb4-4eb3-9f32-60c1759532ad', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'f90f2070-1118-4d72-b79b-4221d4801d88', true, '{}', '2026-11-27 17:40:48.351469+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f83c01d3f87c229', 'internal_send'),
	(5000, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f85f0024f306aa9', 'internal_send'),
	(10100, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f8717775c482999', 'internal_send'),
	(5000, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f87cd9956094990', 'internal_send'),
	(10200, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f8a10e78df8715e', 'internal_send'),
	(5100, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f8c59b2394b5d19', 'internal_send'),
	(10300, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f8d9ffefe46bac5', 'internal_send'),
	(5100, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f8e379acba13802', 'internal_send'),
	(10400, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f8f9f71635eb3e6', 'internal_send'),
	(5200, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f90610d967a62ba', 'internal_send'),
	(10500, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f91c1b0c11f87d0', 'internal_send'),
	(5200, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f928715bde4bf1e', 'internal_send'),
	(10600, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f94089a2e40c11b', 'internal_send'),
	(5300, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f94b349e691772c', 'internal_send'),
	(10700, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f971bce82290e52', 'internal_send'),
	(5300, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f984d082620bdfb', 'internal_send'),
	(10800, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f996c25d93189f7', 'internal_send'),
	(5400, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f9a8efd5ab4db20', 'internal_send'),
	(10900, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f9b89780fd13df9', 'internal_send'),
	(5400, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f9c096a6ea17fbb', 'internal_send'),
	(11000, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f9d3ea451edb298', 'internal_send'),
	(5500, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f9ddc5af6a4b857', 'internal_send'),
	(11100, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458f9f16c0693b77db', 'internal_send'),
	(5500, '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\x0661458f9fbae804da1e1d', 'internal_send'),
	(100000, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458fa1360096c0b85c', 'withdrawal'),
	(100000, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458fa467ccf4c29d51', 'withdrawal'),
	(90000, 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x0661458fa830f84226e967', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:40:00+00', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'internal_send'),
	(63000, '2026-11-27 17:40:00+00', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'internal_send'),
	(290000, '2026-11-27 17:40:00+00', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('387ee26e-36dc-4ee7-b83c-a7a237ce8396', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:40:46.799594+00', NULL, '2026-11-27 17:40:51.101673+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('22fc15e1-d831-4d79-80d2-edefe4c98389', '557be3ce-e394-470e-938c-48495d248db1', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:40:48.459254+00', NULL, '2026-11-27 17:40:51.440961+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:40:47.885627+00', NULL, '2026-11-27 17:40:50.549839+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('d26700e6-f10f-4304-874b-0ff23d3a3880', '387ee26e-36dc-4ee7-b83c-a7a237ce8396', '\x6b7e429560a01ce28ffa2967e6562891911811a5e2098af302a4fd2caeab4990', 'blink_QWQX7Q', 'AlPL', '2026-11-27 17:40:46.807882+00', NULL),
	('55d6cfea-a523-42e3-b911-2257b4c7de9f', 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', '\xcd2850120c035f31f3c16efc6bf1de78e4d398cf5b226912c89f19eb8034247e', 'blink_vQLcQl', 'rKM6', '2026-11-27 17:40:47.894902+00', NULL),
	('e00379fa-6824-48ba-be9d-9fe97069f273', '22fc15e1-d831-4d79-80d2-edefe4c98389', '\x959af2d1a5db3b1a2e61f7f716fa87b15b4822ca6f11431be3b44bbce1acca4e', 'blink_j8ETpO', 'Y5eD', '2026-11-27 17:40:48.46325+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661458f623e055ea3d8b308', '2026-11-27 17:40:46.482083+00', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661458f63b752a0aa627f56', '2026-11-27 17:40:46.578568+00', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-000000000001', '8a122839-0e13-4924-be87-cb3bf27faa04', '{}', '{"expires_at": "2026-12-27T17:40:46.561691+00:00"}'),
	('\x0661458f680fdb32b3281971', '2026-11-27 17:40:46.863395+00', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'api_key.created', 'session', '8a122839-0e13-4924-be87-cb3bf27faa04', '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-000000000002', '387ee26e-36dc-4ee7-b83c-a7a237ce8396', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_QWQX7Q…AlPL", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661458f6aa0af0edb085d33', '2026-11-27 17:40:47.031603+00', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'account.username_set', 'key', '387ee26e-36dc-4ee7-b83c-a7a237ce8396', '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661458f745fcc5d3a6c46a6', '2026-11-27 17:40:47.670303+00', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661458f74e5354cbb5bdc18', '2026-11-27 17:40:47.704442+00', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-000000000007', '7ed1e5fe-e5eb-4b1c-9f7d-0c7ca793b587', '{}', '{"expires_at": "2026-12-27T17:40:47.696648+00:00"}'),
	('\x0661458f7853db69c80e7b95', '2026-11-27 17:40:47.929437+00', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'api_key.created', 'session', '7ed1e5fe-e5eb-4b1c-9f7d-0c7ca793b587', '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-000000000008', 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_vQLcQl…rKM6", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661458f799695ce7ca45491', '2026-11-27 17:40:48.011989+00', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'account.username_set', 'key', 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661458f7f22d2fb0a00cf9c', '2026-11-27 17:40:48.375564+00', '557be3ce-e394-470e-938c-48495d248db1', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661458f7fa63ecc1118858b', '2026-11-27 17:40:48.409188+00', '557be3ce-e394-470e-938c-48495d248db1', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-00000000000d', '2b848d33-fff3-4000-a30c-e2b9cc7b0ff3', '{}', '{"expires_at": "2026-12-27T17:40:48.400178+00:00"}'),
	('\x0661458f8080e3405694d92f', '2026-11-27 17:40:48.465161+00', '557be3ce-e394-470e-938c-48495d248db1', 'api_key.created', 'session', '2b848d33-fff3-4000-a30c-e2b9cc7b0ff3', '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-00000000000e', '22fc15e1-d831-4d79-80d2-edefe4c98389', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_j8ETpO…Y5eD", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661458f816acf2f72a954e4', '2026-11-27 17:40:48.525081+00', '557be3ce-e394-470e-938c-48495d248db1', 'account.username_set', 'key', '22fc15e1-d831-4d79-80d2-edefe4c98389', '127.0.0.1', 'python-httpx2/2.16.2', 'a5ef4072-79f9-44f5-88dc-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(3, -100000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(3, 100000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(4, -50000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(4, 50000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(5, -101000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(5, 101000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(6, -50000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(6, 50000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(7, -102000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(7, 102000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(8, -51000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(8, 51000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(9, -103000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(9, 103000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(10, -51000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(10, 51000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(11, -104000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(11, 104000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(12, -52000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(12, 52000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(13, -105000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(13, 105000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(14, -52000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(14, 52000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(15, -106000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(15, 106000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(16, -53000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(16, 53000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(17, -107000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(17, 107000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(18, -53000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(18, 53000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(19, -108000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(19, 108000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(20, -54000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(20, 54000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(21, -109000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(21, 109000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(22, -54000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(22, 54000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(23, -110000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(23, 110000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(24, -55000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(24, 55000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(25, -111000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(25, 111000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5');
INSERT INTO public.entry VALUES
	(26, -55000, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5'),
	(26, 55000, 'f90f2070-1118-4d72-b79b-4221d4801d88'),
	(27, -1010000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(31, -1010000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(33, -910000, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(785, 1, '2026-11-27 17:40:47.55148+00', 'lightning_receipt', '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f71dcf8678db15900'),
	(799, 2, '2026-11-27 17:40:48.300797+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f7d699da1df2c7900'),
	(808, 3, '2026-11-27 17:40:48.720532+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f83c01d3f87c22901'),
	(810, 4, '2026-11-27 17:40:48.830948+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f85f0024f306aa901'),
	(813, 5, '2026-11-27 17:40:48.898876+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8717775c48299901'),
	(815, 6, '2026-11-27 17:40:48.945628+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f87cd995609499001'),
	(818, 7, '2026-11-27 17:40:49.182293+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8a10e78df8715e01'),
	(820, 8, '2026-11-27 17:40:49.257172+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f8c59b2394b5d1901'),
	(823, 9, '2026-11-27 17:40:49.327678+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8d9ffefe46bac501'),
	(825, 10, '2026-11-27 17:40:49.36712+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f8e379acba1380201'),
	(828, 11, '2026-11-27 17:40:49.45812+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8f9f71635eb3e601'),
	(830, 12, '2026-11-27 17:40:49.507021+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f90610d967a62ba01'),
	(833, 13, '2026-11-27 17:40:49.597433+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f91c1b0c11f87d001'),
	(835, 14, '2026-11-27 17:40:49.662028+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f928715bde4bf1e01'),
	(841, 15, '2026-11-27 17:40:49.74654+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f94089a2e40c11b01'),
	(843, 16, '2026-11-27 17:40:49.79008+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f94b349e691772c01'),
	(846, 17, '2026-11-27 17:40:49.985598+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f971bce82290e5201'),
	(848, 18, '2026-11-27 17:40:50.027611+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f984d082620bdfb01'),
	(851, 19, '2026-11-27 17:40:50.117506+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f996c25d93189f701'),
	(853, 20, '2026-11-27 17:40:50.174159+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f9a8efd5ab4db2001'),
	(856, 21, '2026-11-27 17:40:50.238579+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9b89780fd13df901'),
	(859, 22, '2026-11-27 17:40:50.271991+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f9c096a6ea17fbb01'),
	(862, 23, '2026-11-27 17:40:50.350265+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9d3ea451edb29801'),
	(864, 24, '2026-11-27 17:40:50.397137+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f9ddc5af6a4b85701'),
	(867, 25, '2026-11-27 17:40:50.471313+00', 'lightning_receipt', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9f16c0693b77db01'),
	(869, 26, '2026-11-27 17:40:50.513787+00', 'intraledger_receipt', 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f9fbae804da1e1d01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:40:45.503389+00'),
	('AFN', 66000000000, '2026-11-28 17:40:45.503389+00'),
	('ALL', 83000000000, '2026-11-28 17:40:45.503389+00'),
	('AMD', 383000000000, '2026-11-28 17:40:45.503389+00'),
	('AOA', 912000000000, '2026-11-28 17:40:45.503389+00'),
	('ARS', 1400000000000, '2026-11-28 17:40:45.503389+00'),
	('AUD', 1530000000, '2026-11-28 17:40:45.503389+00'),
	('AWG', 1790000000, '2026-11-28 17:40:45.503389+00'),
	('AZN', 1700000000, '2026-11-28 17:40:45.503389+00'),
	('BAM', 1690000000, '2026-11-28 17:40:45.503389+00'),
	('BBD', 2000000000, '2026-11-28 17:40:45.503389+00'),
	('BDT', 122000000000, '2026-11-28 17:40:45.503389+00'),
	('BHD', 376000000, '2026-11-28 17:40:45.503389+00'),
	('BIF', 2950000000000, '2026-11-28 17:40:45.503389+00'),
	('BMD', 1000000000, '2026-11-28 17:40:45.503389+00'),
	('BND', 1300000000, '2026-11-28 17:40:45.503389+00'),
	('BOB', 6910000000, '2026-11-28 17:40:45.503389+00'),
	('BRL', 5400000000, '2026-11-28 17:40:45.503389+00'),
	('BSD', 1000000000, '2026-11-28 17:40:45.503389+00'),
	('BTN', 88500000000, '2026-11-28 17:40:45.503389+00'),
	('BWP', 13400000000, '2026-11-28 17:40:45.503389+00'),
	('BYN', 3400000000, '2026-11-28 17:40:45.503389+00'),
	('BZD', 2010000000, '2026-11-28 17:40:45.503389+00'),
	('CAD', 1400000000, '2026-11-28 17:40:45.503389+00'),
	('CDF', 2250000000000, '2026-11-28 17:40:45.503389+00'),
	('CHF', 800000000, '2026-11-28 17:40:45.503389+00'),
	('CLP', 940000000000, '2026-11-28 17:40:45.503389+00'),
	('CNY', 7100000000, '2026-11-28 17:40:45.503389+00'),
	('COP', 3800000000000, '2026-11-28 17:40:45.503389+00'),
	('CRC', 502000000000, '2026-11-28 17:40:45.503389+00'),
	('CUP', 24000000000, '2026-11-28 17:40:45.503389+00'),
	('CVE', 95300000000, '2026-11-28 17:40:45.503389+00'),
	('CZK', 20900000000, '2026-11-28 17:40:45.503389+00'),
	('DJF', 177700000000, '2026-11-28 17:40:45.503389+00'),
	('DKK', 6450000000, '2026-11-28 17:40:45.503389+00'),
	('DOP', 63000000000, '2026-11-28 17:40:45.503389+00'),
	('DZD', 130000000000, '2026-11-28 17:40:45.503389+00'),
	('EGP', 47300000000, '2026-11-28 17:40:45.503389+00'),
	('ERN', 15000000000, '2026-11-28 17:40:45.503389+00'),
	('ETB', 153000000000, '2026-11-28 17:40:45.503389+00'),
	('EUR', 864000000, '2026-11-28 17:40:45.503389+00'),
	('FJD', 2270000000, '2026-11-28 17:40:45.503389+00'),
	('FKP', 760000000, '2026-11-28 17:40:45.503389+00'),
	('GBP', 760000000, '2026-11-28 17:40:45.503389+00'),
	('GEL', 2700000000, '2026-11-28 17:40:45.503389+00'),
	('GHS', 11000000000, '2026-11-28 17:40:45.503389+00'),
	('GIP', 760000000, '2026-11-28 17:40:45.503389+00'),
	('GMD', 73000000000, '2026-11-28 17:40:45.503389+00'),
	('GNF', 8680000000000, '2026-11-28 17:40:45.503389+00'),
	('GTQ', 7660000000, '2026-11-28 17:40:45.503389+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:40:45.503389+00'),
	('HKD', 7780000000, '2026-11-28 17:40:45.503389+00'),
	('HNL', 26300000000, '2026-11-28 17:40:45.503389+00'),
	('HTG', 131000000000, '2026-11-28 17:40:45.503389+00'),
	('HUF', 332000000000, '2026-11-28 17:40:45.503389+00'),
	('IDR', 16700000000000, '2026-11-28 17:40:45.503389+00'),
	('ILS', 3250000000, '2026-11-28 17:40:45.503389+00'),
	('INR', 88700000000, '2026-11-28 17:40:45.503389+00'),
	('IQD', 1310000000000, '2026-11-28 17:40:45.503389+00'),
	('IRR', 42100000000000, '2026-11-28 17:40:45.503389+00'),
	('ISK', 126000000000, '2026-11-28 17:40:45.503389+00'),
	('JMD', 160000000000, '2026-11-28 17:40:45.503389+00'),
	('JOD', 709000000, '2026-11-28 17:40:45.503389+00'),
	('JPY', 154000000000, '2026-11-28 17:40:45.503389+00'),
	('KES', 129000000000, '2026-11-28 17:40:45.503389+00'),
	('KGS', 87400000000, '2026-11-28 17:40:45.503389+00'),
	('KHR', 4010000000000, '2026-11-28 17:40:45.503389+00'),
	('KMF', 425000000000, '2026-11-28 17:40:45.503389+00'),
	('KPW', 900000000000, '2026-11-28 17:40:45.503389+00'),
	('KRW', 1460000000000, '2026-11-28 17:40:45.503389+00'),
	('KWD', 307000000, '2026-11-28 17:40:45.503389+00'),
	('KYD', 833000000, '2026-11-28 17:40:45.503389+00'),
	('KZT', 525000000000, '2026-11-28 17:40:45.503389+00'),
	('LAK', 21700000000000, '2026-11-28 17:40:45.503389+00'),
	('LBP', 89500000000000, '2026-11-28 17:40:45.503389+00'),
	('LKR', 305000000000, '2026-11-28 17:40:45.503389+00'),
	('LRD', 182000000000, '2026-11-28 17:40:45.503389+00'),
	('LSL', 17200000000, '2026-11-28 17:40:45.503389+00'),
	('LYD', 5450000000, '2026-11-28 17:40:45.503389+00'),
	('MAD', 9270000000, '2026-11-28 17:40:45.503389+00'),
	('MDL', 17000000000, '2026-11-28 17:40:45.503389+00'),
	('MGA', 4480000000000, '2026-11-28 17:40:45.503389+00'),
	('MKD', 53200000000, '2026-11-28 17:40:45.503389+00'),
	('MMK', 2100000000000, '2026-11-28 17:40:45.503389+00'),
	('MNT', 3590000000000, '2026-11-28 17:40:45.503389+00'),
	('MOP', 8010000000, '2026-11-28 17:40:45.503389+00'),
	('MRU', 39800000000, '2026-11-28 17:40:45.503389+00'),
	('MUR', 45900000000, '2026-11-28 17:40:45.503389+00'),
	('MVR', 15400000000, '2026-11-28 17:40:45.503389+00'),
	('MWK', 1735000000000, '2026-11-28 17:40:45.503389+00'),
	('MXN', 18400000000, '2026-11-28 17:40:45.503389+00'),
	('MYR', 4150000000, '2026-11-28 17:40:45.503389+00'),
	('MZN', 63900000000, '2026-11-28 17:40:45.503389+00'),
	('NAD', 17200000000, '2026-11-28 17:40:45.503389+00'),
	('NGN', 1440000000000, '2026-11-28 17:40:45.503389+00'),
	('NIO', 36800000000, '2026-11-28 17:40:45.503389+00'),
	('NOK', 10100000000, '2026-11-28 17:40:45.503389+00'),
	('NPR', 142000000000, '2026-11-28 17:40:45.503389+00'),
	('NZD', 1770000000, '2026-11-28 17:40:45.503389+00'),
	('OMR', 384500000, '2026-11-28 17:40:45.503389+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:40:45.503389+00'),
	('PEN', 3370000000, '2026-11-28 17:40:45.503389+00'),
	('PGK', 4230000000, '2026-11-28 17:40:45.503389+00'),
	('PHP', 58900000000, '2026-11-28 17:40:45.503389+00'),
	('PKR', 281000000000, '2026-11-28 17:40:45.503389+00'),
	('PLN', 3670000000, '2026-11-28 17:40:45.503389+00'),
	('PYG', 7060000000000, '2026-11-28 17:40:45.503389+00'),
	('QAR', 3640000000, '2026-11-28 17:40:45.503389+00'),
	('RON', 4390000000, '2026-11-28 17:40:45.503389+00'),
	('RSD', 101000000000, '2026-11-28 17:40:45.503389+00'),
	('RUB', 81000000000, '2026-11-28 17:40:45.503389+00'),
	('RWF', 1453000000000, '2026-11-28 17:40:45.503389+00'),
	('SAR', 3750000000, '2026-11-28 17:40:45.503389+00'),
	('SBD', 8230000000, '2026-11-28 17:40:45.503389+00'),
	('SCR', 13900000000, '2026-11-28 17:40:45.503389+00'),
	('SDG', 600000000000, '2026-11-28 17:40:45.503389+00'),
	('SEK', 9500000000, '2026-11-28 17:40:45.503389+00'),
	('SGD', 1300000000, '2026-11-28 17:40:45.503389+00'),
	('SHP', 760000000, '2026-11-28 17:40:45.503389+00'),
	('SLE', 23200000000, '2026-11-28 17:40:45.503389+00'),
	('SOS', 571000000000, '2026-11-28 17:40:45.503389+00'),
	('SRD', 38600000000, '2026-11-28 17:40:45.503389+00'),
	('SSP', 4600000000000, '2026-11-28 17:40:45.503389+00'),
	('STN', 21200000000, '2026-11-28 17:40:45.503389+00'),
	('SYP', 11000000000000, '2026-11-28 17:40:45.503389+00'),
	('SZL', 17200000000, '2026-11-28 17:40:45.503389+00'),
	('THB', 32400000000, '2026-11-28 17:40:45.503389+00'),
	('TJS', 9240000000, '2026-11-28 17:40:45.503389+00'),
	('TMT', 3500000000, '2026-11-28 17:40:45.503389+00'),
	('TND', 2950000000, '2026-11-28 17:40:45.503389+00'),
	('TOP', 2390000000, '2026-11-28 17:40:45.503389+00'),
	('TRY', 42300000000, '2026-11-28 17:40:45.503389+00'),
	('TTD', 6780000000, '2026-11-28 17:40:45.503389+00'),
	('TWD', 31100000000, '2026-11-28 17:40:45.503389+00'),
	('TZS', 2440000000000, '2026-11-28 17:40:45.503389+00'),
	('UAH', 42100000000, '2026-11-28 17:40:45.503389+00'),
	('UGX', 3600000000000, '2026-11-28 17:40:45.503389+00'),
	('UYU', 39800000000, '2026-11-28 17:40:45.503389+00'),
	('UZS', 11950000000000, '2026-11-28 17:40:45.503389+00'),
	('VES', 233000000000, '2026-11-28 17:40:45.503389+00'),
	('VND', 26300000000000, '2026-11-28 17:40:45.503389+00'),
	('VUV', 122000000000, '2026-11-28 17:40:45.503389+00'),
	('WST', 2810000000, '2026-11-28 17:40:45.503389+00'),
	('XAF', 567000000000, '2026-11-28 17:40:45.503389+00'),
	('XCD', 2700000000, '2026-11-28 17:40:45.503389+00'),
	('XCG', 1790000000, '2026-11-28 17:40:45.503389+00'),
	('XOF', 567000000000, '2026-11-28 17:40:45.503389+00'),
	('XPF', 103000000000, '2026-11-28 17:40:45.503389+00'),
	('YER', 238500000000, '2026-11-28 17:40:45.503389+00'),
	('ZAR', 17200000000, '2026-11-28 17:40:45.503389+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:40:45.503389+00'),
	('ZWG', 26400000000, '2026-11-28 17:40:45.503389+00');

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
	('\xe9087160c547c7b73651a52d9b90dd3e2142ba36f12803f8578b5fda3a7669b1', '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'BTC', 'lnbcrt500u1p4snsylsp5fydkgtavyrdghtfcwz68kw7sdmm6pa80d9gtd3fmng0w09qq6r5qpp5ayy8zcx9glrmwdj355kehyxa8cs59w3k7y5q87zh3d0a5wnkdxcsdqqxqrwzqcqzzs9qrsgqpmpn7cmkgd5s4dxkhlkuwjwnj9nlwjc2xmu897w5l07xjrtrr0mha3cvvsep896pra6qj5wcu35qp65cwg8pgazzusurm59hdlxz5zgp9k06gw', '\x491b642fac20da8bad3870b47b3bd06ef7a0f4ef6950b6c53b9a1ee79400d0e8', '\xf52e75c3d08d9c7432404735c86d0298ad01ec834bbb8d7e3daddc104a6b3e97', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:40:47.3424+00', '2026-11-27 21:40:47+00', 'PAID', 50000000, '\x0661458f71dcf8678db159', 'lightning'),
	('\xdf0e6d4d9ba381d95de5135bbcdd05b4d2af4f4baef465b56b0f8727af8ee8c0', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt50u1p4sns9qsp5f7c2k7jfc9za20s45ncs7u8naj8h8uqqxdhj4usfk6s9emsslurqpp5mu8x6nvm5wqajh09zddmehg9knf27n6t4m6xtdttp7rj0tuwarqqdqqxqrwzqcqzzs9qrsgqddc3f2gvp689v3mj3xrzr4vm8yahvyzdeea76ve7s8c5dy5c0xvyl8rlp7utawgghj9cw0y3nrhdx7jtgscgmea6c6snl6jy0hgx40qpgf4tdm', '\x4fb0ab7a49c145d53e15a4f10f70f3ec8f73f000336f2af209b6a05cee10ff06', '\xfab8115ce2f5ac299ff24ffbfbf400e4935779412fc256059d248a994c0c7071', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:40:48.086089+00', '2026-11-27 21:40:48+00', 'PAID', 5000000, '\x0661458f7d699da1df2c79', 'lightning'),
	('\x76d2585b7ce40defb85ec4051ba6924b4dc48a550d102cabfb9ebefeac878628', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1u1p4sns9qsp5e59rpyhmha9q03zwlsuza2vul36amp2am9hr7ht9j9wdrlvej6sqpp5wmf9skmuusx7lwz7csz3hf5jfdxufzj4p5gze2lmn6l0aty8sc5qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqzpcfhlz4jszvegt7kc6j5eelsm6jpulgxxdu8p4dljl5peqqax28qhh0um3xchmntn9l839mrpkghz62yvtn6gg0v3qzs3nuddq9hygq7tcnz3', '\xcd0a3092fbbf4a07c44efc382ea99cfc75dd855dd96e3f5d65915cd1fd9996a0', '\xf1f00783797464a6df46d52f07f1ab01f63c79faee8fe6f487e93c3a5047a0f5', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:40:48.581006+00', '2026-11-27 21:40:48+00', 'PAID', 100000, '\x0661458f83c01d3f87c229', 'intraledger'),
	('\xf79104d62792861e70432139c149ea81bb2f710d8c264219a74e40eec68ad45c', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1010n1p4sns9qsp5542ctp35uude6s7a6e2u207an08ygyyp2y5rl7f5hk9a7zmdtsvqpp577gsf438j2rpuuzryyuuzj02sxaj7ugd3snyyxd8feqwa35263wqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqszyrs6eglmkqpztt9mhs498jeqlu2t2t4zyepq3g27wekcddnsp5uffh8y7dz4py6dt9pc7hlrngwzt9vh8vun496n4rgntevrx4z0sqpz095f', '\xa555858634e71b9d43ddd655c53fdd9bce44108151283ff934bd8bdf0b6d5c18', '\xd74bdafc49caf9a02000c649c6a8d26822e293a2f6f58136be3558a641b85e83', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:40:48.850667+00', '2026-11-27 21:40:48+00', 'PAID', 101000, '\x0661458f8717775c482999', 'intraledger'),
	('\xa1a24d2a718284b7782e81979b29711931a224d51bcadd37b5a003a549f48c9d', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1020n1p4sns9qsp5msvf4qlsnwc2vlx30x4ztez4uvma6d942hmg3wsup3fx9gseuhsqpp55x3y62n3s2ztw7pwsxtek2t3ryc6yfx4r09d6da45qp62j053jwsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqc8q5ql6cdzlxeq7es4704rxuuj8t36gzyrw2lmuqeef5v7s0s9n39nan096l4k8696y4g027hgdc0l5ksqyww8vgvr56vpdsa2uxfjspw0mvnn', '\xdc189a83f09bb0a67cd179aa25e455e337dd34b555f688ba1c0c5262a219e5e0', '\x99a921c9d9211df109d95773d5a7604c6e1cb53f6ec18080a5e8e6759133a763', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:40:48.995604+00', '2026-11-27 21:40:48+00', 'PAID', 102000, '\x0661458f8a10e78df8715e', 'intraledger'),
	('\xf9a26f863a42532d1124b3cea026ac57f042d437a5ea62fdb00907dfef852209', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1030n1p4sns9psp5gzdgrklye69jtrxez343rwvycs8qv524pquqtf58x2c3gyjntmsqpp5lx3xlp36gffj6yfyk082qf4v2lcy94ph5h4x9ldspyralmu9ygysdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq89ug2c5v5ksq0ze339lxsn9tmt49aerj0seakd4a38ks4tlduamk9fsyvt0f0qtft5m464hsdd9kmdelsgydcsz5dx4yddfpn5napacqu6fszx', '\x409a81dbe4ce8b258cd9146b11b984c40e065155083805a68732b11412535ee0', '\x1bcc1c3eef099a7079af807b50f0c3fbd7e3b4447c9d1dbe499054f6389bc9c4', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:40:49.279117+00', '2026-11-27 21:40:49+00', 'PAID', 103000, '\x0661458f8d9ffefe46bac5', 'intraledger'),
	('\x92348640bf2db4ac4bc2d642d1607b2981351aa2728c2c63724ec1cd938d0df1', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1040n1p4sns9psp5x53rnpy4q6a2dckl4krv7cg62p7lda20ereeatpeqz07jppeq9rspp5jg6gvs9l9k62cj7z6epdzcrm9xqn2x4zw2xzccmjfmqumyudphcsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqs089qnag7jln0gavz6g2fwz8yra5vjvmxzf07dudm9xyg3dacxp35jfp3z73gfxkqr8l3a6r6qvg2tjwkhc86kclefsuchcge9xxmzcp3qhdf7', '\x352239849506baa6e2dfad86cf611a507df6f54fc8f39eac39009fe904390147', '\xb8ce0919449c3680bf96aeb440c4c456121603e9e87c58c2962b3447b51a91df', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:40:49.427426+00', '2026-11-27 21:40:49+00', 'PAID', 104000, '\x0661458f8f9f71635eb3e6', 'intraledger'),
	('\xbaccf7be6878b3fe60b87b262870b8183c281e768b5c0b8d459c4ce69f355b73', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1050n1p4sns9psp5wx4utmafk4zd4m04yr0kgj5pkdpvh4e2x0g25g0wgk87kptsrlvqpp5htx000ng0zeluc9c0vnzsu9crq7zs8nk3dwqhr29n3xwd8e4tdesdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqkwuhnc3zqmjunsgmw0uuayrc78quj3fhaazl6hzpchj3c2tu7hfk57xavce7y5u9jv6yxup605a8fcygpm4z2ndrrp8p40fzmewwqwsp9j3qw6', '\x71abc5efa9b544daedf520df644a81b342cbd72a33d0aa21ee458feb05701fd8', '\x38d1e1a7e4defd67a412ca9c3e6c7b664ddee18dc788892a64da879b4a5459bc', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:40:49.540678+00', '2026-11-27 21:40:49+00', 'PAID', 105000, '\x0661458f91c1b0c11f87d0', 'intraledger'),
	('\x7a3fc12f67ddcc66a3e43d0080e004728013cfbe7ed0c8c6632ec64440120194', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1060n1p4sns9psp5uwflx2wnsqh27qcaykzmwpgr0dttvzuunufykaes5eg90ekjjrhspp50gluztm8mhxxdgly85qgpcqyw2qp8na70mgv33nr9mrygsqjqx2qdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq7zzrvecj2sxlarhh0vwjv92d208k7mrg42r5ph3qee46ws83t2m5lx9t2c3s95fslcdq8wsa5ah507qva3qxlpryufd8a0ct278zx4cqg2c2sl', '\xe393f329d3802eaf031d2585b705037b56b60b9c9f124b7730a65057e6d290ef', '\xce003812dcdfdcbe6daf59c78f0f1d8f833c40d4493daad5a80b6523e6bbdcfb', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:40:49.709201+00', '2026-11-27 21:40:49+00', 'PAID', 106000, '\x0661458f94089a2e40c11b', 'intraledger'),
	('\x67470d4845129d383d73be5da425e8e93665b8b95dad51f40947da003775bc95', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1070n1p4sns9psp5avq3pdcp5xaadlhshhlzg57x88qjy8a23pccnyyqhgwnm3su4epqpp5vars6jz9z2wns0tnhew6gf0gaymxtw9etkk4raqfgldqqdm4hj2sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgquwdksape90puske4rv07t04fc5sqm2yl9lz6taxp3ce50wc6graysaqw4knq2yesznndr570c5e39enrl4dntfzfzp8tkjmv4evzcmgp84cd9h', '\xeb0110b701a1bbd6fef0bdfe2453c639c1221faa8871899080ba1d3dc61cae42', '\xb1a993340c982d363b763223e98bbd7e9997fd7a12e13aae09a53dd26251ccd8', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:40:49.81462+00', '2026-11-27 21:40:49+00', 'PAID', 107000, '\x0661458f971bce82290e52', 'intraledger'),
	('\x81e57bc69d86dfe28daa1964081cff43471d22007ddda91ffde2749029e86b7f', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1090n1p4sns9zsp53auvy6k69rm3wg7lt98fegcp66heg73wcs4qnxax8luv0vq3djxqpp5s8jhh35asm079rd2r9jqs88lgdr36gsq0hw6j8lauf6fq20gddlsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqaevqm48cx9aavyxg3zkrl2w09snrxzg8cmtfaey2mkf40tzlfsjp9fgrs4v08gmylfrgry33n2zns8ku4n2jffkrsjcn985mk0zk3qcp6sc92t', '\x8f78c26ada28f71723df594e9ca301d6af947a2ec42a099ba63ff8c7b0116c8c', '\x55a6e1621186c003d83d1b999fb1e8d441b4a09d5a37806437d95e7388e2d450', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:40:50.195217+00', '2026-11-27 21:40:50+00', 'PAID', 109000, '\x0661458f9b89780fd13df9', 'intraledger'),
	('\x1dce4875e303efedd160b6e51601441f263384d535805fb5c896c3b314e42186', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1100n1p4sns9zsp59aycqc59tkhyp9p3k6rqms8nftgutl7lfqqwgxa56kxfgy8qlpnqpp5rh8ysa0rq0h7m5tqkmj3vq2yrunr8px4xkq9ldwgjmpmx98yyxrqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqhx6enzyukkxm6ugcwju6x4lrjpk4el389devzywkrvec56zd4ulqj0u095fmy68wkzur3du8l0jdcnyhjvadejtgqzkuyv28pn9h5zqpp3eand', '\x2f498062855dae409431b6860dc0f34ad1c5ffdf4800e41bb4d58c9410e0f866', '\x758041978c1f86b59e6c503c8ede93d2bdaeb0c6896d05843d30f9fb8abbed08', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:40:50.320545+00', '2026-11-27 21:40:50+00', 'PAID', 110000, '\x0661458f9d3ea451edb298', 'intraledger'),
	('\xb7b4646d46906db81a330d5a10a3172f650222b907186c91d859bacd4974a62d', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1110n1p4sns9zsp5yjght3y06ea4rg46cjjrq5lmhcqlezjnqtts3ad9czjewu0u72uspp5k76xgm2xjpkmsx3np4dppgch9ajsyg4equvxeywctxav6jt55cksdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq5fjxj6m7p46s8gap97naj5smuffuzz2exs4fv7qhcqja8xt4srf3s6w7dxsutaksmhspwdzm3fenzrc38qx6j2gmnlclnsgp6cqfsgqqefldc2', '\x249175c48fd67b51a2bac4a43053fbbe01fc8a5302d708f5a5c0a59771fcf2b9', '\x6468d2d603d24ad2d01cb1cfec65eb37008e59489dde3fc6fe17f7eb6ddedff1', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:40:50.426587+00', '2026-11-27 21:40:50+00', 'PAID', 111000, '\x0661458f9f16c0693b77db', 'intraledger'),
	('\x9cdcb8fae2155eb97d7e82fe2b36784d818823484712067cf67686eca69fe618', '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', 'lnbcrt1080n1p4sns9zsp5l2dag8f7w7g88pqyqhg4l825q7zk2dkxz63jr50g8pc78pj6dywspp5nnwt37hzz40tjlt7stlzkdncfkqcsg6ggufqvl8kw6rwef5lucvqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqc6cjgham2ay2cp9ehgq9jlxan7ze9p9z7d2stcfajg7x8aeppv6nws84ztawlvlwhmt33tfytl2xm3d9pe9mncdj2ezcqgz2larra9sqhqa4cc', '\xfa9bd41d3e779073840405d15f9d5407856536c616a321d1e83871e3865a691d', '\xa825c71d5801b2ed0b04f395a878b02a01a309519a35a046dccbb86a3246156f', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:40:50.06927+00', '2026-11-27 21:40:50+00', 'PAID', 108000, '\x0661458f996c25d93189f7', 'intraledger'),
	('\x23dbf5bebfee27e889497ff633e6a39caaa30ba8107cda6f358d30e937a8f562', 'f90f2070-1118-4d72-b79b-4221d4801d88', '557be3ce-e394-470e-938c-48495d248db1', 'BTC', 'lnbcrt5u1p4sns9rsp5esk5lw96ckd59rrakehn8e4jpennqfsgfn034s3zetjj3s2gaacqpp5y0dlt04lacn73z2f0lmr8e4rnj42xzagzp7d5me435cwjdag743qdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqv9s35fee9rrjr8l050aawknu0q4jfpmrng3ukjl58lfwz6mjegakqk54a89nf27fw2ej5sttsazgrukl2d38hnksn7g74d3vq98agecqkrnejd', '\xcc2d4fb8bac59b428c7db66f33e6b20e673026084cdf1ac222cae528c148ef70', '\x92d1e8e37716e74f6666eb03860256ba4d4abc6cb87a86c82e2d75e0e7fcd791', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:40:51.40521+00', '2026-11-27 21:40:51+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:40:47.505656+00', 'lightning_receipt'),
	(2, '2026-11-27 17:40:48.262557+00', 'lightning_receipt'),
	(3, '2026-11-27 17:40:48.677917+00', 'intraledger'),
	(4, '2026-11-27 17:40:48.82125+00', 'intraledger'),
	(5, '2026-11-27 17:40:48.896887+00', 'intraledger'),
	(6, '2026-11-27 17:40:48.943513+00', 'intraledger'),
	(7, '2026-11-27 17:40:49.091815+00', 'intraledger'),
	(8, '2026-11-27 17:40:49.241522+00', 'intraledger'),
	(9, '2026-11-27 17:40:49.325054+00', 'intraledger'),
	(10, '2026-11-27 17:40:49.363866+00', 'intraledger'),
	(11, '2026-11-27 17:40:49.455985+00', 'intraledger'),
	(12, '2026-11-27 17:40:49.505549+00', 'intraledger'),
	(13, '2026-11-27 17:40:49.595824+00', 'intraledger'),
	(14, '2026-11-27 17:40:49.646357+00', 'intraledger'),
	(15, '2026-11-27 17:40:49.74505+00', 'intraledger'),
	(16, '2026-11-27 17:40:49.788745+00', 'intraledger'),
	(17, '2026-11-27 17:40:49.946574+00', 'intraledger'),
	(18, '2026-11-27 17:40:50.024712+00', 'intraledger'),
	(19, '2026-11-27 17:40:50.098213+00', 'intraledger'),
	(20, '2026-11-27 17:40:50.172669+00', 'intraledger'),
	(21, '2026-11-27 17:40:50.236792+00', 'intraledger'),
	(22, '2026-11-27 17:40:50.269546+00', 'intraledger'),
	(23, '2026-11-27 17:40:50.348708+00', 'intraledger'),
	(24, '2026-11-27 17:40:50.389082+00', 'intraledger'),
	(25, '2026-11-27 17:40:50.469568+00', 'intraledger'),
	(26, '2026-11-27 17:40:50.511592+00', 'intraledger'),
	(27, '2026-11-27 17:40:50.60864+00', 'lightning_reserve'),
	(28, '2026-11-27 17:40:50.717886+00', 'lightning_settled'),
	(29, '2026-11-27 17:40:50.817996+00', 'lightning_reserve'),
	(30, '2026-11-27 17:40:50.916676+00', 'lightning_settled'),
	(31, '2026-11-27 17:40:50.959466+00', 'lightning_reserve'),
	(32, '2026-11-27 17:40:51.005092+00', 'lightning_failed'),
	(33, '2026-11-27 17:40:51.066104+00', 'lightning_reserve');

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
	('387ee26e-36dc-4ee7-b83c-a7a237ce8396', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 67295, 67295),
	('387ee26e-36dc-4ee7-b83c-a7a237ce8396', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 193935, 193935),
	('387ee26e-36dc-4ee7-b83c-a7a237ce8396', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 667, 667),
	('22fc15e1-d831-4d79-80d2-edefe4c98389', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 33271, 33271),
	('22fc15e1-d831-4d79-80d2-edefe4c98389', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 219, 219),
	('dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 42795, 42795),
	('dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 14531, 14531),
	('22fc15e1-d831-4d79-80d2-edefe4c98389', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 23828, 23828),
	('387ee26e-36dc-4ee7-b83c-a7a237ce8396', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1395044, 323018),
	('dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 445429, 50484),
	('dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 293704, 40376);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('4c2ff33d-31e1-4f29-8d39-e598f54764bc', 4, '2026-11-27 17:40:51.608811+00');

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
	('abdadc4b-876e-44cc-a84e-9a0caf5955f5', 'USD', NULL, 0, '-infinity'),
	('700004be-6a6a-4e48-b97e-f7a6b651e8d1', 'USD', NULL, 0, '-infinity'),
	('fadce0c8-e162-41d0-9a9f-d12dc723a6e3', 'USD', NULL, 0, '-infinity'),
	('f90f2070-1118-4d72-b79b-4221d4801d88', 'BTC', NULL, 630000, '2026-11-27 17:40:50.511592+00'),
	('1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', 'BTC', NULL, 5636000, '2026-11-27 17:40:50.511592+00'),
	('4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', 'BTC', NULL, 45819000, '2026-11-27 17:40:51.066104+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661458f71dcf8678db159', '\xe9087160c547c7b73651a52d9b90dd3e2142ba36f12803f8578b5fda3a7669b1', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661458f7d699da1df2c79', '\xdf0e6d4d9ba381d95de5135bbcdd05b4d2af4f4baef465b56b0f8727af8ee8c0', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f83c01d3f87c229', '\x76d2585b7ce40defb85ec4051ba6924b4dc48a550d102cabfb9ebefeac878628', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661458f85f0024f306aa9', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f8717775c482999', '\xf79104d62792861e70432139c149ea81bb2f710d8c264219a74e40eec68ad45c', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661458f87cd9956094990', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f8a10e78df8715e', '\xa1a24d2a718284b7782e81979b29711931a224d51bcadd37b5a003a549f48c9d', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661458f8c59b2394b5d19', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f8d9ffefe46bac5', '\xf9a26f863a42532d1124b3cea026ac57f042d437a5ea62fdb00907dfef852209', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661458f8e379acba13802', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f8f9f71635eb3e6', '\x92348640bf2db4ac4bc2d642d1607b2981351aa2728c2c63724ec1cd938d0df1', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661458f90610d967a62ba', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f91c1b0c11f87d0', '\xbaccf7be6878b3fe60b87b262870b8183c281e768b5c0b8d459c4ce69f355b73', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661458f928715bde4bf1e', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f94089a2e40c11b', '\x7a3fc12f67ddcc66a3e43d0080e004728013cfbe7ed0c8c6632ec64440120194', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661458f94b349e691772c', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f971bce82290e52', '\x67470d4845129d383d73be5da425e8e93665b8b95dad51f40947da003775bc95', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661458f984d082620bdfb', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f996c25d93189f7', '\x9cdcb8fae2155eb97d7e82fe2b36784d818823484712067cf67686eca69fe618', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661458f9a8efd5ab4db20', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f9b89780fd13df9', '\x81e57bc69d86dfe28daa1964081cff43471d22007ddda91ffde2749029e86b7f', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661458f9c096a6ea17fbb', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f9d3ea451edb298', '\x1dce4875e303efedd160b6e51601441f263384d535805fb5c896c3b314e42186', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661458f9ddc5af6a4b857', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458f9f16c0693b77db', '\xb7b4646d46906db81a330d5a10a3172f650222b907186c91d859bacd4974a62d', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661458f9fbae804da1e1d', NULL, NULL, 'dd6919e4-d8a1-4aeb-91d2-9f3ad4c39eff', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661458fa1360096c0b85c', '\x0be298aa107f9d4b6cd7ef824b1159874bd5eaa85a7f573fe3b79f6d1e64149d', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661458fa467ccf4c29d51', '\xa8547ecc9f64b107a77b621c9b44e1859037686ac37963cdc414fb18804afb7b', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661458fa6906a223254f8', '\xbd8da414e0ef53efe18770496dca4e632086e516ec6d10a58bd7309125948957', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661458fa742a40027c97d', '\xbd8da414e0ef53efe18770496dca4e632086e516ec6d10a58bd7309125948957', '\x0661458fa6906a223254f8', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661458fa830f84226e967', '\x2e3cdc5afdf986a22a79179bb3ceeac83b8e969d64446f18747b893aa3743fb4', NULL, '387ee26e-36dc-4ee7-b83c-a7a237ce8396', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x028167d12cd58268a23e43856cad3dfa10148f4b2e9c94891f4eb077ac283bc899', 2, 'latchkey:9cd12706-0a9e-4e38-807f-53ee97456af1/0015', '2026-11-27 17:40:51.562044+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661458fa1360096c0b85c', 'lightning', '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x0be298aa107f9d4b6cd7ef824b1159874bd5eaa85a7f573fe3b79f6d1e64149d', 'lnbcrt10u1p4sns9zsp5n68c9szwtrhh7ma72x56k44j7s7sfn8l79kpvml2ur7m6ys6atyqpp5p03f32ss07w5kmxha7pyky2esa9at64gtfl4w0lrk70k68nyzjwsdqqcqzzs9qrsgqchzrzuv9yfapx4mchac44xl7zv29wnk5cmjtragf7tmdf2advvtjxvw09030wjey3efsx30j3eksqzn802mh4vzfvmgtl20fvzwsa6gppk5nvn', '\x02b6474d4fce03ced4db16985bad3a5a5c719a153c76c7914d8df3dbac3caab2f4', '2026-11-27 17:40:58.608718+00', NULL, NULL, 'settled', 1100, '\x3508632bddf0c1598d0f7e50a23bde5ea9e56dd58e4a7a00842ec776914472a0', NULL, '2026-11-27 17:40:50.717895+00'),
	('\x0661458fa467ccf4c29d51', 'lightning', '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xa8547ecc9f64b107a77b621c9b44e1859037686ac37963cdc414fb18804afb7b', 'lnbcrt10u1p4sns9zsp5kr84zndsjxqww4za0vatgmq8kh6457lj87rgn6j8x923lv3qjk2qpp54p28anylvjcs0fmmvgwfk38pskgrw6r2cduk8nwyzna33qz2ldasdqqcqzzs9qrsgqdutrfw75np59cycxhs9w0c3ussxryjgrlajwzpzu6eejynyl62qxldqw8gv6gl7jsrxdrcpn4avl8dke5zyfukzkrkv03pvp2mvmclgpxtqf4e', '\x02b6474d4fce03ced4db16985bad3a5a5c719a153c76c7914d8df3dbac3caab2f4', '2026-11-27 17:40:58.818057+00', NULL, NULL, 'settled', 3000, '\x6630bac98ea24560cd5dc6bca88a6a8a4acf1a4a0d59b26f8a03053a4aa79021', NULL, '2026-11-27 17:40:50.916686+00'),
	('\x0661458fa6906a223254f8', 'lightning', '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xbd8da414e0ef53efe18770496dca4e632086e516ec6d10a58bd7309125948957', 'lnbcrt10u1p4sns9zsp5ytg4kvtfj5ewx258ndg4a65479nnhjkzfwsytmemqd2skesjzftqpp5hkx6g98qaaf7lcv8wpykmjjwvvsgdegka3k3pfvt6ucfzfv539tsdqqcqzzs9qrsgqe5a9lrr074lp9n5g9ypcwya4rkfj557hhdrugg346awnsrzwnhzh0s7y209knzwarsuxlyqmjpytsgaay9vhjed4n8mna9k038xs36sq40aj6z', '\x02b6474d4fce03ced4db16985bad3a5a5c719a153c76c7914d8df3dbac3caab2f4', '2026-11-27 17:40:58.959516+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:40:51.00515+00'),
	('\x0661458fa830f84226e967', 'lightning', '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', 'BTC', 900000, 10000, 910, 910000, NULL, '\x2e3cdc5afdf986a22a79179bb3ceeac83b8e969d64446f18747b893aa3743fb4', 'lnbcrt9u1p4sns9rsp5xz2pwqpphee9x0986fkmnks4x9qrujqzxtew63rngkeemxpduf9qpp59c7dckhalxr2y2nez7dm8nh2eqaca95av3zx7xr50wyn4gm5876qdqqcqzzs9qrsgqa9wgxeaw3meca7tm5yqnfz7q62ahflk9j0n8rk7xfztmcflz6wc4dkwn6tqx6akfsj8rtz3nmh87umd2e6xp6500rdys6v6myt24sgsqkn7sd0', '\x02b6474d4fce03ced4db16985bad3a5a5c719a153c76c7914d8df3dbac3caab2f4', '2026-11-27 17:40:51.361184+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:40:45.503752+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xe9087160c547c7b73651a52d9b90dd3e2142ba36f12803f8578b5fda3a7669b1', 50000000, '2026-11-27 17:40:47.505871+00', 'credited', '\x0661458f71dcf8678db159', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xdf0e6d4d9ba381d95de5135bbcdd05b4d2af4f4baef465b56b0f8727af8ee8c0', 5000000, '2026-11-27 17:40:48.262803+00', 'credited', '\x0661458f7d699da1df2c79', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:40:42.923598+00');

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
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 5000000),
	(9, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x0be298aa107f9d4b6cd7ef824b1159874bd5eaa85a7f573fe3b79f6d1e64149d', '\x3508632bddf0c1598d0f7e50a23bde5ea9e56dd58e4a7a00842ec776914472a0', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:40:50.562091+00', '2026-11-27 18:40:50+00'),
	('\xa8547ecc9f64b107a77b621c9b44e1859037686ac37963cdc414fb18804afb7b', '\x6630bac98ea24560cd5dc6bca88a6a8a4acf1a4a0d59b26f8a03053a4aa79021', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:40:50.775632+00', '2026-11-27 18:40:50+00'),
	('\xbd8da414e0ef53efe18770496dca4e632086e516ec6d10a58bd7309125948957', '\x4de2e27412e8d9dfa9ac91bb4d36b2823cbc7f2eddd7e1fff2d3f52215391620', false, 'no_route', 'OPEN', 0, '2026-11-27 17:40:50.939415+00', '2026-11-27 18:40:50+00'),
	('\x2e3cdc5afdf986a22a79179bb3ceeac83b8e969d64446f18747b893aa3743fb4', '\x7867803c67314c4b8adf1eeecc5c77b82b5620de30464726d1ece2bb59b7a3d7', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:40:51.04425+00', '2026-11-27 18:40:51+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x1bea06e08b2359520d5d6f25fdd69b365e8fe37289261a8cfc7bf404145d3d27'),
	('outside', '\xfb9d4637205044b59898f66576fe921f0ede2e9ac640cbd8d7b4b76be92520eb');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xe9087160c547c7b73651a52d9b90dd3e2142ba36f12803f8578b5fda3a7669b1', 'SETTLED', 50000000, '\xf52e75c3d08d9c7432404735c86d0298ad01ec834bbb8d7e3daddc104a6b3e97', 1, '2026-11-27 17:40:47.420779+00'),
	('\xdf0e6d4d9ba381d95de5135bbcdd05b4d2af4f4baef465b56b0f8727af8ee8c0', 'SETTLED', 5000000, '\xfab8115ce2f5ac299ff24ffbfbf400e4935779412fc256059d248a994c0c7071', 2, '2026-11-27 17:40:48.16161+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x0be298aa107f9d4b6cd7ef824b1159874bd5eaa85a7f573fe3b79f6d1e64149d', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:40:50.698982+00', '2026-11-27 17:40:50.698982+00'),
	(2, '\xa8547ecc9f64b107a77b621c9b44e1859037686ac37963cdc414fb18804afb7b', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:40:50.908421+00', '2026-11-27 17:40:50.908421+00'),
	(3, '\xbd8da414e0ef53efe18770496dca4e632086e516ec6d10a58bd7309125948957', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:40:50.997557+00', '2026-11-27 17:40:50.997558+00'),
	(4, '\x2e3cdc5afdf986a22a79179bb3ceeac83b8e969d64446f18747b893aa3743fb4', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:40:52.332227+00', '2026-11-27 17:40:51.132228+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:40:41.816928+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:40:42.116454+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:40:42.25301+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:40:42.305362+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:40:42.752096+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:40:42.981345+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:40:43.061959+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:40:43.176126+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:40:43.225781+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:40:43.276094+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:40:43.375386+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:40:43.447843+00'),
	('0015_accounts', '97c61adb8b3f6a2c1ab0df76fd3458c3f51dc0cedd048ce86057e263b336dafc', 'before', '2026-11-27 17:40:43.654527+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('8a122839-0e13-4924-be87-cb3bf27faa04', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', '\x62e259f5adb6b3b053331643f30cab0205fe6829d878e41641c59b3d8a0f514a', '2026-11-27 17:40:46.561691+00', '2026-12-27 17:40:46.561691+00', NULL, '2026-11-27 17:40:46.561691+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7ed1e5fe-e5eb-4b1c-9f7d-0c7ca793b587', '613ae4fa-517c-439f-ade5-c76cfbad2fec', '\xde06e80f69f149aabe2634529fb5c095f9763feb9ad323d1690fda236dd23477', '2026-11-27 17:40:47.696648+00', '2026-12-27 17:40:47.696648+00', NULL, '2026-11-27 17:40:47.696648+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2b848d33-fff3-4000-a30c-e2b9cc7b0ff3', '557be3ce-e394-470e-938c-48495d248db1', '\xb97419bca467a6302d463fa68e03c8674c216aee055af5c553870d392032aae2', '2026-11-27 17:40:48.400178+00', '2026-12-27 17:40:48.400178+00', NULL, '2026-11-27 17:40:48.400178+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'BTC', '', '2026-11-27 17:40:46.464976+00'),
	('abdadc4b-876e-44cc-a84e-9a0caf5955f5', 'cbeb9f79-9c29-4f0a-ac44-6ecfa6ec631f', 'USD', '', '2026-11-27 17:40:46.477549+00'),
	('1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'BTC', '', '2026-11-27 17:40:47.644046+00'),
	('700004be-6a6a-4e48-b97e-f7a6b651e8d1', '613ae4fa-517c-439f-ade5-c76cfbad2fec', 'USD', '', '2026-11-27 17:40:47.660102+00'),
	('f90f2070-1118-4d72-b79b-4221d4801d88', '557be3ce-e394-470e-938c-48495d248db1', 'BTC', '', '2026-11-27 17:40:48.368547+00'),
	('fadce0c8-e162-41d0-9a9f-d12dc723a6e3', '557be3ce-e394-470e-938c-48495d248db1', 'USD', '', '2026-11-27 17:40:48.37417+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f71dcf8678db15900', NULL, NULL, NULL),
	(5000, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f7d699da1df2c7900', NULL, NULL, NULL),
	(-100, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f83c01d3f87c22900', 'bob', NULL, NULL),
	(100, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f83c01d3f87c22901', 'alice', NULL, NULL),
	(-50, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f85f0024f306aa900', 'carol', NULL, NULL),
	(50, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f85f0024f306aa901', 'bob', NULL, NULL),
	(-101, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f8717775c48299900', 'bob', NULL, NULL),
	(101, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8717775c48299901', 'alice', NULL, NULL),
	(-50, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f87cd995609499000', 'carol', NULL, NULL),
	(50, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f87cd995609499001', 'bob', NULL, NULL),
	(-102, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f8a10e78df8715e00', 'bob', NULL, NULL),
	(102, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8a10e78df8715e01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8c59b2394b5d1900', 'carol', NULL, NULL),
	(51, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f8c59b2394b5d1901', 'bob', NULL, NULL),
	(-103, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f8d9ffefe46bac500', 'bob', NULL, NULL),
	(103, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8d9ffefe46bac501', 'alice', NULL, NULL),
	(-51, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8e379acba1380200', 'carol', NULL, NULL),
	(51, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f8e379acba1380201', 'bob', NULL, NULL),
	(-104, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f8f9f71635eb3e600', 'bob', NULL, NULL),
	(104, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f8f9f71635eb3e601', 'alice', NULL, NULL),
	(-52, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f90610d967a62ba00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f90610d967a62ba01', 'bob', NULL, NULL),
	(-105, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f91c1b0c11f87d000', 'bob', NULL, NULL),
	(105, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f91c1b0c11f87d001', 'alice', NULL, NULL),
	(-52, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f928715bde4bf1e00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f928715bde4bf1e01', 'bob', NULL, NULL),
	(-106, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f94089a2e40c11b00', 'bob', NULL, NULL),
	(106, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f94089a2e40c11b01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f94b349e691772c00', 'carol', NULL, NULL),
	(53, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f94b349e691772c01', 'bob', NULL, NULL),
	(-107, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f971bce82290e5200', 'bob', NULL, NULL),
	(107, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f971bce82290e5201', 'alice', NULL, NULL),
	(-53, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f984d082620bdfb00', 'carol', NULL, NULL),
	(53, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f984d082620bdfb01', 'bob', NULL, NULL),
	(-108, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f996c25d93189f700', 'bob', NULL, NULL),
	(108, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f996c25d93189f701', 'alice', NULL, NULL),
	(-54, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9a8efd5ab4db2000', 'carol', NULL, NULL),
	(54, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f9a8efd5ab4db2001', 'bob', NULL, NULL),
	(-109, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f9b89780fd13df900', 'bob', NULL, NULL),
	(109, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9b89780fd13df901', 'alice', NULL, NULL),
	(-54, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9c096a6ea17fbb00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f9c096a6ea17fbb01', 'bob', NULL, NULL),
	(-110, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f9d3ea451edb29800', 'bob', NULL, NULL),
	(110, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9d3ea451edb29801', 'alice', NULL, NULL),
	(-55, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9ddc5af6a4b85700', 'carol', NULL, NULL),
	(55, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f9ddc5af6a4b85701', 'bob', NULL, NULL),
	(-111, NULL, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458f9f16c0693b77db00', 'bob', NULL, NULL),
	(111, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9f16c0693b77db01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '1fa68f84-3de6-4bc1-a101-ab70ad78b6c5', '\x0661458f9fbae804da1e1d00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'f90f2070-1118-4d72-b79b-4221d4801d88', '\x0661458f9fbae804da1e1d01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458fa1360096c0b85c00', NULL, NULL, NULL),
	(-1003, 3, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458fa467ccf4c29d5100', NULL, NULL, NULL),
	(-1010, 10, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458fa6906a223254f800', NULL, NULL, NULL),
	(1010, 10, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458fa742a40027c97d00', NULL, NULL, NULL),
	(-910, 10, NULL, '4e5dbc1b-dd55-4c70-8c7e-968dd6203dc3', '\x0661458fa830f84226e96700', NULL, NULL, NULL);

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
