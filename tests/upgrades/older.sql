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
	('1716be66-7ee7-4236-8291-f89d8ed241fb', '6817e2d9-707c-4c76-9f19-dc28e3c48ad8', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'd351cb6a-0dc6-47c5-af4a-a96c678effea', true, '{}', '2026-11-27 17:49:23.830478+00'),
	('f0581525-c956-4c03-b60a-655e3f42e082', '1d905c9c-c6ba-4d02-b4f8-e43ad5fccc5c', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', true, '{}', '2026-11-27 17:49:25.007124+00'),
	('52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'f23bae2a-b1e7-4451-99c2-33d7690b87db', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', true, '{}', '2026-11-27 17:49:25.10645+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae4da59dd29c13f1', 'internal_send'),
	(5000, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae4e1f5a2af90450', 'internal_send'),
	(10100, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae4e7a5be59429ec', 'internal_send'),
	(5000, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae4effc47d73e7bf', 'internal_send'),
	(10200, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae4f7519d419d5d0', 'internal_send'),
	(5100, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae4fa4352abe0de0', 'internal_send'),
	(10300, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae4ff2cafae93e63', 'internal_send'),
	(5100, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae501a821214ccf4', 'internal_send'),
	(10400, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae505a9556174d16', 'internal_send'),
	(5200, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae5082f8f1f00c37', 'internal_send'),
	(10500, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae50cc2dee878115', 'internal_send'),
	(5200, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae50eb3f124bf705', 'internal_send'),
	(10600, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae513ee96d0da17b', 'internal_send'),
	(5300, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae51651fe9254b72', 'internal_send'),
	(10700, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae51a4dceee6c9b6', 'internal_send'),
	(5300, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae51c9e6aa3ec134', 'internal_send'),
	(10800, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae52028be1c1c104', 'internal_send'),
	(5400, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae52210956dbe039', 'internal_send'),
	(10900, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae5258f57c26c601', 'internal_send'),
	(5400, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae52817206b8819a', 'internal_send'),
	(11000, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae52bf2ae4097548', 'internal_send'),
	(5500, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae52de56dd5ef371', 'internal_send'),
	(11100, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae53246b3ccb8f2a', 'internal_send'),
	(5500, 'f0581525-c956-4c03-b60a-655e3f42e082', '\x066145ae535064062cf42e', 'internal_send'),
	(100000, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae539b99d103ec24', 'withdrawal'),
	(100000, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae544a77930c7a05', 'withdrawal'),
	(90000, '1716be66-7ee7-4236-8291-f89d8ed241fb', '\x066145ae5514a256d8d4ed', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:45:00+00', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'internal_send'),
	(63000, '2026-11-27 17:45:00+00', 'f0581525-c956-4c03-b60a-655e3f42e082', 'internal_send'),
	(290000, '2026-11-27 17:45:00+00', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('dfdbb054-348f-4945-a9b2-e7f0592882df', 'f0581525-c956-4c03-b60a-655e3f42e082', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:49:25.034795+00', NULL, '2026-11-27 17:49:25.615604+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('636ba4b9-4d71-428a-a599-6ea01af35a4c', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:49:23.891326+00', NULL, '2026-11-27 17:49:25.710268+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c13f078c-ab93-4dd7-9667-a4f8eb1324d6', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:49:25.156549+00', NULL, '2026-11-27 17:49:25.934671+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('ff6399d5-9016-4a71-8d0d-a015d9dbe711', '636ba4b9-4d71-428a-a599-6ea01af35a4c', '\x381de678b86c24f35e95c2a2651219f14e4d31d353c98409fd63dc67d991250e', 'blink_V2WflK', 'xFqW', '2026-11-27 17:49:23.892621+00', NULL),
	('e398428e-ce9d-4dd9-adb3-ef7e95aa36cb', 'dfdbb054-348f-4945-a9b2-e7f0592882df', '\x76e754120871444e840688667ee73d230078bb23119f0172ffc3a7e496b9981e', 'blink_gbQvTb', 'a30z', '2026-11-27 17:49:25.035701+00', NULL),
	('27ab7ddd-db5b-4929-9c05-2d5766333703', 'c13f078c-ab93-4dd7-9667-a4f8eb1324d6', '\x7da34ea43808b872398b3e1158a233be7efa25af56dbc5798b1bd4443120b1f4', 'blink_Cq24pQ', '3vXb', '2026-11-27 17:49:25.157436+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145ae3870054b151e1977', '2026-11-27 17:49:23.836122+00', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145ae38abe4be4096ca3b', '2026-11-27 17:49:23.851284+00', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-000000000001', '2f8dce17-54dd-4f20-8008-1df666ecd8a1', '{}', '{"expires_at": "2026-12-27T17:49:23.848467+00:00"}'),
	('\x066145ae395c6558bd85c120', '2026-11-27 17:49:23.896482+00', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'api_key.created', 'session', '2f8dce17-54dd-4f20-8008-1df666ecd8a1', '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-000000000002', '636ba4b9-4d71-428a-a599-6ea01af35a4c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_V2WflK…xFqW", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145ae39ca355af8fbac79', '2026-11-27 17:49:23.924606+00', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'account.username_set', 'key', '636ba4b9-4d71-428a-a599-6ea01af35a4c', '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145ae4a5e8b47ab47f7be', '2026-11-27 17:49:25.011156+00', 'f0581525-c956-4c03-b60a-655e3f42e082', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145ae4a7958bb539c7509', '2026-11-27 17:49:25.017997+00', 'f0581525-c956-4c03-b60a-655e3f42e082', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-000000000007', 'a87559af-eed1-4939-a524-f5f24dca823e', '{}', '{"expires_at": "2026-12-27T17:49:25.015186+00:00"}'),
	('\x066145ae4aeff573600063d1', '2026-11-27 17:49:25.048383+00', 'f0581525-c956-4c03-b60a-655e3f42e082', 'api_key.created', 'session', 'a87559af-eed1-4939-a524-f5f24dca823e', '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-000000000008', 'dfdbb054-348f-4945-a9b2-e7f0592882df', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_gbQvTb…a30z", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145ae4b3b6458ace33da5', '2026-11-27 17:49:25.067741+00', 'f0581525-c956-4c03-b60a-655e3f42e082', 'account.username_set', 'key', 'dfdbb054-348f-4945-a9b2-e7f0592882df', '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145ae4bec88b8c4d8c20d', '2026-11-27 17:49:25.113191+00', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145ae4c3fe67e65389261', '2026-11-27 17:49:25.134352+00', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-00000000000d', 'a9047ebf-78b1-48d9-b3ab-34e1bc1dcb8a', '{}', '{"expires_at": "2026-12-27T17:49:25.130860+00:00"}'),
	('\x066145ae4cbdbe871b591069', '2026-11-27 17:49:25.166587+00', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'api_key.created', 'session', 'a9047ebf-78b1-48d9-b3ab-34e1bc1dcb8a', '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-00000000000e', 'c13f078c-ab93-4dd7-9667-a4f8eb1324d6', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Cq24pQ…3vXb", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145ae4cef158d7ae2b581', '2026-11-27 17:49:25.179225+00', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'account.username_set', 'key', 'c13f078c-ab93-4dd7-9667-a4f8eb1324d6', '127.0.0.1', 'python-httpx2/2.16.2', '9a1b2c26-5ab3-402a-844c-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(3, -100000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(3, 100000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(4, -50000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(4, 50000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(5, -101000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(5, 101000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(6, -50000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(6, 50000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(7, -102000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(7, 102000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(8, -51000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(8, 51000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(9, -103000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(9, 103000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(10, -51000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(10, 51000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(11, -104000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(11, 104000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(12, -52000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(12, 52000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(13, -105000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(13, 105000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(14, -52000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(14, 52000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(15, -106000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(15, 106000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(16, -53000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(16, 53000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(17, -107000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(17, 107000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(18, -53000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(18, 53000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(19, -108000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(19, 108000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(20, -54000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(20, 54000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(21, -109000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(21, 109000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(22, -54000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(22, 54000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(23, -110000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(23, 110000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(24, -55000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(24, 55000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(25, -111000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(25, 111000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb');
INSERT INTO public.entry VALUES
	(26, -55000, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb'),
	(26, 55000, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f'),
	(27, -1010000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(31, -1010000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(33, -910000, 'd351cb6a-0dc6-47c5-af4a-a96c678effea'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:49:24.993691+00', 'lightning_receipt', 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae49fe4581b9f96800'),
	(795, 2, '2026-11-27 17:49:25.09598+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4ba236e1c100db00'),
	(804, 3, '2026-11-27 17:49:25.237145+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4da59dd29c13f101'),
	(806, 4, '2026-11-27 17:49:25.260181+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae4e1f5a2af9045001'),
	(809, 5, '2026-11-27 17:49:25.284395+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4e7a5be59429ec01'),
	(811, 6, '2026-11-27 17:49:25.325279+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae4effc47d73e7bf01'),
	(814, 7, '2026-11-27 17:49:25.347777+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4f7519d419d5d001'),
	(816, 8, '2026-11-27 17:49:25.359485+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae4fa4352abe0de001'),
	(819, 9, '2026-11-27 17:49:25.379337+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4ff2cafae93e6301'),
	(821, 10, '2026-11-27 17:49:25.389173+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae501a821214ccf401'),
	(824, 11, '2026-11-27 17:49:25.406063+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae505a9556174d1601'),
	(826, 12, '2026-11-27 17:49:25.415395+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae5082f8f1f00c3701'),
	(829, 13, '2026-11-27 17:49:25.433869+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae50cc2dee87811501'),
	(831, 14, '2026-11-27 17:49:25.441547+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae50eb3f124bf70501'),
	(834, 15, '2026-11-27 17:49:25.463739+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae513ee96d0da17b01'),
	(836, 16, '2026-11-27 17:49:25.473153+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae51651fe9254b7201'),
	(839, 17, '2026-11-27 17:49:25.489868+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae51a4dceee6c9b601'),
	(841, 18, '2026-11-27 17:49:25.498998+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae51c9e6aa3ec13401'),
	(844, 19, '2026-11-27 17:49:25.513407+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae52028be1c1c10401'),
	(846, 20, '2026-11-27 17:49:25.521001+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae52210956dbe03901'),
	(849, 21, '2026-11-27 17:49:25.536302+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae5258f57c26c60101'),
	(851, 22, '2026-11-27 17:49:25.546062+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae52817206b8819a01'),
	(854, 23, '2026-11-27 17:49:25.561868+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae52bf2ae409754801'),
	(856, 24, '2026-11-27 17:49:25.569579+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae52de56dd5ef37101'),
	(859, 25, '2026-11-27 17:49:25.588278+00', 'lightning_receipt', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae53246b3ccb8f2a01'),
	(861, 26, '2026-11-27 17:49:25.598628+00', 'intraledger_receipt', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae535064062cf42e01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:49:23.611588+00'),
	('AFN', 66000000000, '2026-11-28 17:49:23.611588+00'),
	('ALL', 83000000000, '2026-11-28 17:49:23.611588+00'),
	('AMD', 383000000000, '2026-11-28 17:49:23.611588+00'),
	('AOA', 912000000000, '2026-11-28 17:49:23.611588+00'),
	('ARS', 1400000000000, '2026-11-28 17:49:23.611588+00'),
	('AUD', 1530000000, '2026-11-28 17:49:23.611588+00'),
	('AWG', 1790000000, '2026-11-28 17:49:23.611588+00'),
	('AZN', 1700000000, '2026-11-28 17:49:23.611588+00'),
	('BAM', 1690000000, '2026-11-28 17:49:23.611588+00'),
	('BBD', 2000000000, '2026-11-28 17:49:23.611588+00'),
	('BDT', 122000000000, '2026-11-28 17:49:23.611588+00'),
	('BHD', 376000000, '2026-11-28 17:49:23.611588+00'),
	('BIF', 2950000000000, '2026-11-28 17:49:23.611588+00'),
	('BMD', 1000000000, '2026-11-28 17:49:23.611588+00'),
	('BND', 1300000000, '2026-11-28 17:49:23.611588+00'),
	('BOB', 6910000000, '2026-11-28 17:49:23.611588+00'),
	('BRL', 5400000000, '2026-11-28 17:49:23.611588+00'),
	('BSD', 1000000000, '2026-11-28 17:49:23.611588+00'),
	('BTN', 88500000000, '2026-11-28 17:49:23.611588+00'),
	('BWP', 13400000000, '2026-11-28 17:49:23.611588+00'),
	('BYN', 3400000000, '2026-11-28 17:49:23.611588+00'),
	('BZD', 2010000000, '2026-11-28 17:49:23.611588+00'),
	('CAD', 1400000000, '2026-11-28 17:49:23.611588+00'),
	('CDF', 2250000000000, '2026-11-28 17:49:23.611588+00'),
	('CHF', 800000000, '2026-11-28 17:49:23.611588+00'),
	('CLP', 940000000000, '2026-11-28 17:49:23.611588+00'),
	('CNY', 7100000000, '2026-11-28 17:49:23.611588+00'),
	('COP', 3800000000000, '2026-11-28 17:49:23.611588+00'),
	('CRC', 502000000000, '2026-11-28 17:49:23.611588+00'),
	('CUP', 24000000000, '2026-11-28 17:49:23.611588+00'),
	('CVE', 95300000000, '2026-11-28 17:49:23.611588+00'),
	('CZK', 20900000000, '2026-11-28 17:49:23.611588+00'),
	('DJF', 177700000000, '2026-11-28 17:49:23.611588+00'),
	('DKK', 6450000000, '2026-11-28 17:49:23.611588+00'),
	('DOP', 63000000000, '2026-11-28 17:49:23.611588+00'),
	('DZD', 130000000000, '2026-11-28 17:49:23.611588+00'),
	('EGP', 47300000000, '2026-11-28 17:49:23.611588+00'),
	('ERN', 15000000000, '2026-11-28 17:49:23.611588+00'),
	('ETB', 153000000000, '2026-11-28 17:49:23.611588+00'),
	('EUR', 864000000, '2026-11-28 17:49:23.611588+00'),
	('FJD', 2270000000, '2026-11-28 17:49:23.611588+00'),
	('FKP', 760000000, '2026-11-28 17:49:23.611588+00'),
	('GBP', 760000000, '2026-11-28 17:49:23.611588+00'),
	('GEL', 2700000000, '2026-11-28 17:49:23.611588+00'),
	('GHS', 11000000000, '2026-11-28 17:49:23.611588+00'),
	('GIP', 760000000, '2026-11-28 17:49:23.611588+00'),
	('GMD', 73000000000, '2026-11-28 17:49:23.611588+00'),
	('GNF', 8680000000000, '2026-11-28 17:49:23.611588+00'),
	('GTQ', 7660000000, '2026-11-28 17:49:23.611588+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:49:23.611588+00'),
	('HKD', 7780000000, '2026-11-28 17:49:23.611588+00'),
	('HNL', 26300000000, '2026-11-28 17:49:23.611588+00'),
	('HTG', 131000000000, '2026-11-28 17:49:23.611588+00'),
	('HUF', 332000000000, '2026-11-28 17:49:23.611588+00'),
	('IDR', 16700000000000, '2026-11-28 17:49:23.611588+00'),
	('ILS', 3250000000, '2026-11-28 17:49:23.611588+00'),
	('INR', 88700000000, '2026-11-28 17:49:23.611588+00'),
	('IQD', 1310000000000, '2026-11-28 17:49:23.611588+00'),
	('IRR', 42100000000000, '2026-11-28 17:49:23.611588+00'),
	('ISK', 126000000000, '2026-11-28 17:49:23.611588+00'),
	('JMD', 160000000000, '2026-11-28 17:49:23.611588+00'),
	('JOD', 709000000, '2026-11-28 17:49:23.611588+00'),
	('JPY', 154000000000, '2026-11-28 17:49:23.611588+00'),
	('KES', 129000000000, '2026-11-28 17:49:23.611588+00'),
	('KGS', 87400000000, '2026-11-28 17:49:23.611588+00'),
	('KHR', 4010000000000, '2026-11-28 17:49:23.611588+00'),
	('KMF', 425000000000, '2026-11-28 17:49:23.611588+00'),
	('KPW', 900000000000, '2026-11-28 17:49:23.611588+00'),
	('KRW', 1460000000000, '2026-11-28 17:49:23.611588+00'),
	('KWD', 307000000, '2026-11-28 17:49:23.611588+00'),
	('KYD', 833000000, '2026-11-28 17:49:23.611588+00'),
	('KZT', 525000000000, '2026-11-28 17:49:23.611588+00'),
	('LAK', 21700000000000, '2026-11-28 17:49:23.611588+00'),
	('LBP', 89500000000000, '2026-11-28 17:49:23.611588+00'),
	('LKR', 305000000000, '2026-11-28 17:49:23.611588+00'),
	('LRD', 182000000000, '2026-11-28 17:49:23.611588+00'),
	('LSL', 17200000000, '2026-11-28 17:49:23.611588+00'),
	('LYD', 5450000000, '2026-11-28 17:49:23.611588+00'),
	('MAD', 9270000000, '2026-11-28 17:49:23.611588+00'),
	('MDL', 17000000000, '2026-11-28 17:49:23.611588+00'),
	('MGA', 4480000000000, '2026-11-28 17:49:23.611588+00'),
	('MKD', 53200000000, '2026-11-28 17:49:23.611588+00'),
	('MMK', 2100000000000, '2026-11-28 17:49:23.611588+00'),
	('MNT', 3590000000000, '2026-11-28 17:49:23.611588+00'),
	('MOP', 8010000000, '2026-11-28 17:49:23.611588+00'),
	('MRU', 39800000000, '2026-11-28 17:49:23.611588+00'),
	('MUR', 45900000000, '2026-11-28 17:49:23.611588+00'),
	('MVR', 15400000000, '2026-11-28 17:49:23.611588+00'),
	('MWK', 1735000000000, '2026-11-28 17:49:23.611588+00'),
	('MXN', 18400000000, '2026-11-28 17:49:23.611588+00'),
	('MYR', 4150000000, '2026-11-28 17:49:23.611588+00'),
	('MZN', 63900000000, '2026-11-28 17:49:23.611588+00'),
	('NAD', 17200000000, '2026-11-28 17:49:23.611588+00'),
	('NGN', 1440000000000, '2026-11-28 17:49:23.611588+00'),
	('NIO', 36800000000, '2026-11-28 17:49:23.611588+00'),
	('NOK', 10100000000, '2026-11-28 17:49:23.611588+00'),
	('NPR', 142000000000, '2026-11-28 17:49:23.611588+00'),
	('NZD', 1770000000, '2026-11-28 17:49:23.611588+00'),
	('OMR', 384500000, '2026-11-28 17:49:23.611588+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:49:23.611588+00'),
	('PEN', 3370000000, '2026-11-28 17:49:23.611588+00'),
	('PGK', 4230000000, '2026-11-28 17:49:23.611588+00'),
	('PHP', 58900000000, '2026-11-28 17:49:23.611588+00'),
	('PKR', 281000000000, '2026-11-28 17:49:23.611588+00'),
	('PLN', 3670000000, '2026-11-28 17:49:23.611588+00'),
	('PYG', 7060000000000, '2026-11-28 17:49:23.611588+00'),
	('QAR', 3640000000, '2026-11-28 17:49:23.611588+00'),
	('RON', 4390000000, '2026-11-28 17:49:23.611588+00'),
	('RSD', 101000000000, '2026-11-28 17:49:23.611588+00'),
	('RUB', 81000000000, '2026-11-28 17:49:23.611588+00'),
	('RWF', 1453000000000, '2026-11-28 17:49:23.611588+00'),
	('SAR', 3750000000, '2026-11-28 17:49:23.611588+00'),
	('SBD', 8230000000, '2026-11-28 17:49:23.611588+00'),
	('SCR', 13900000000, '2026-11-28 17:49:23.611588+00'),
	('SDG', 600000000000, '2026-11-28 17:49:23.611588+00'),
	('SEK', 9500000000, '2026-11-28 17:49:23.611588+00'),
	('SGD', 1300000000, '2026-11-28 17:49:23.611588+00'),
	('SHP', 760000000, '2026-11-28 17:49:23.611588+00'),
	('SLE', 23200000000, '2026-11-28 17:49:23.611588+00'),
	('SOS', 571000000000, '2026-11-28 17:49:23.611588+00'),
	('SRD', 38600000000, '2026-11-28 17:49:23.611588+00'),
	('SSP', 4600000000000, '2026-11-28 17:49:23.611588+00'),
	('STN', 21200000000, '2026-11-28 17:49:23.611588+00'),
	('SYP', 11000000000000, '2026-11-28 17:49:23.611588+00'),
	('SZL', 17200000000, '2026-11-28 17:49:23.611588+00'),
	('THB', 32400000000, '2026-11-28 17:49:23.611588+00'),
	('TJS', 9240000000, '2026-11-28 17:49:23.611588+00'),
	('TMT', 3500000000, '2026-11-28 17:49:23.611588+00'),
	('TND', 2950000000, '2026-11-28 17:49:23.611588+00'),
	('TOP', 2390000000, '2026-11-28 17:49:23.611588+00'),
	('TRY', 42300000000, '2026-11-28 17:49:23.611588+00'),
	('TTD', 6780000000, '2026-11-28 17:49:23.611588+00'),
	('TWD', 31100000000, '2026-11-28 17:49:23.611588+00'),
	('TZS', 2440000000000, '2026-11-28 17:49:23.611588+00'),
	('UAH', 42100000000, '2026-11-28 17:49:23.611588+00'),
	('UGX', 3600000000000, '2026-11-28 17:49:23.611588+00'),
	('UYU', 39800000000, '2026-11-28 17:49:23.611588+00'),
	('UZS', 11950000000000, '2026-11-28 17:49:23.611588+00'),
	('VES', 233000000000, '2026-11-28 17:49:23.611588+00'),
	('VND', 26300000000000, '2026-11-28 17:49:23.611588+00'),
	('VUV', 122000000000, '2026-11-28 17:49:23.611588+00'),
	('WST', 2810000000, '2026-11-28 17:49:23.611588+00'),
	('XAF', 567000000000, '2026-11-28 17:49:23.611588+00'),
	('XCD', 2700000000, '2026-11-28 17:49:23.611588+00'),
	('XCG', 1790000000, '2026-11-28 17:49:23.611588+00'),
	('XOF', 567000000000, '2026-11-28 17:49:23.611588+00'),
	('XPF', 103000000000, '2026-11-28 17:49:23.611588+00'),
	('YER', 238500000000, '2026-11-28 17:49:23.611588+00'),
	('ZAR', 17200000000, '2026-11-28 17:49:23.611588+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:49:23.611588+00'),
	('ZWG', 26400000000, '2026-11-28 17:49:23.611588+00');

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
	('\x1f61b6961a117cc1855012c00095209d782c17646f64690cac66315b3483b2f4', 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'BTC', 'lnbcrt500u1p4sns4ysp5nnnurja0wdf3ndsed6tcww4x35jw80uy36p8hlrldvzk5xf8ajhqpp5rasmd9s6z97vrp2sztqqp9fqn4uzc9mydajxjr9vvcc4kdyrkt6qdqqxqrwzqcqzzs9qrsgqyhwvuau8f5xfw82j2va2cfcuzs06gmz72vr36nvqcf2k24qcqhr3fnv9hp6vygmsy63q5fr7eawdu00lmvxypnehxy6mpe3m9s8dsrspylgf6a', '\x9ce7c1cbaf735319b6196e97873aa68d24e3bf848e827bfc7f6b056a1927ecae', '\x4aae3f9d257bf566d6ca250c9de49b8486db4bb1ebac320315ba7e6ae63447ca', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:49:24.95847+00', '2026-11-27 21:49:24+00', 'PAID', 50000000, '\x066145ae49fe4581b9f968', 'lightning'),
	('\x781a31b9c5a3be0e8e5d1a90259bdc846b3dfb8152cda5e33cda46b9bc1fd93b', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt50u1p4sns49sp5mhyanxgdtatcp9p3xghke7dr4a6f6njgfgyqwr45axdq4qf6eh3qpp50qdrrww95wlqarjar2gztx7us34nm7up2tx6tceumfrtn0qlmyasdqqxqrwzqcqzzs9qrsgq704ev2fh02h0qcswrfyzjphlhmrcasdk6rffkxmd40kynr45gpdpjnedp8j4rzdasvlzsw2ywj72vt8hzudjsndy76e5crvzkdsnancpya2qe9', '\xddc9d9990d5f57809431322f6cf9a3af749d4e484a08070eb4e99a0a813acde2', '\x2b1d9cb862df04fc4b10c1ceb497732739a032f8a60577892c0707bd4aa74a8a', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:49:25.080733+00', '2026-11-27 21:49:25+00', 'PAID', 5000000, '\x066145ae4ba236e1c100db', 'lightning'),
	('\xb11cb5f10a972734ac820d65b79b950be2ae9de667b7db8ca2e203c7da915954', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1u1p4sns49sp5tcchyclr904wq5vh9pwr800yv9dzpjyfhfgqhtksqfe0ds8pdgvqpp5kywttug2junnftyzp4jm0xu4p032a80xv7mahr9zugpu0k53t92qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqf4etvrvj2cc2579vwxjhp8tmk5ns3dr8t0ctc5z0axyljsjnzv68ufzmjh377qp54r64459e307vtur90jcm8gpg5zmsqtzxfmmqkwsqksqmwt', '\x5e317263e32beae05197285c33bde4615a20c889ba500baed00272f6c0e16a18', '\x2e7cdd0eb423ee67706ccc641fb09b1a6319a5307862aa9a82a3e5f037c6e23b', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:49:25.191831+00', '2026-11-27 21:49:25+00', 'PAID', 100000, '\x066145ae4da59dd29c13f1', 'intraledger'),
	('\xb65e61c78f00c01dde101cf9422e20b483e8fc7f3161ff559fa569a485070f3d', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1010n1p4sns49sp54fpykj70npftfjeh4283rhrkl38g92qt7vyq8hlxjwseh3hgt3jqpp5ke0xr3u0qrqpmhssrnu5yt3qkjp73lrlx9sl74vl5456fpg8pu7sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqteltyc854qnl4xw29t3w5265zxe4w6cpfzm3vf0lunagvwr0xwjz72p0zhzp5h3er5wad0h64c0n0as69z3gsd5j4gdck83xc0cgflsq6w27hf', '\xaa424b4bcf9852b4cb37aa8f11dc76fc4e82a80bf30803dfe693a19bc6e85c64', '\x38101a1bcf837009f5b4feddce715e090736480a6f93341e036fd6867814150c', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:49:25.26977+00', '2026-11-27 21:49:25+00', 'PAID', 101000, '\x066145ae4e7a5be59429ec', 'intraledger'),
	('\x8d5430714bfefe113f0ad7ce614a66ba94e7a1217339995bcf1b648380fb8309', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1020n1p4sns49sp5cmjdl4weajchc5aa9w735wwel93d2n64jhkyu07kx8kuwyn09meqpp5342rqu2tlmlpz0c26l8xzjnxh22w0gfpwvuejk70rdjg8q8msvysdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqpyfhmuz885398tdz5r9rtfgthmkafew02x3w67pcqf7jvwe45tl4cajy5dzhxu60aq0hvys7nqaekkst8w9zpcqk9q42nxmm9hnmcnsqge23kh', '\xc6e4dfd5d9ecb17c53bd2bbd1a39d9f962d54f5595ec4e3fd631edc7126f2ef2', '\x3484b611d66846421b35e920ddade29f92b75447184b77f86d6449d0ec70a980', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:49:25.334313+00', '2026-11-27 21:49:25+00', 'PAID', 102000, '\x066145ae4f7519d419d5d0', 'intraledger'),
	('\x1a8e3606f888ee0522e2e129c6bf9b8cf6e82babdd327468ce686caf5fc2378f', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1030n1p4sns49sp5uc69fv7yqdqxsw2zgshvu2slhxpvrahkgf4p9qwkmj7p5g6uzqaspp5r28rvphc3rhq2ghzuy5ud0um3nmws2atm5e8g6xwdpk27h7zx78sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq03q72z9lxj43plpket3neytmuhy6khafu0h5dztcwvl4u9hq3xnr886gwjgrgq4mmh2wlfwmcvx8zvg3pkwee04p5lsszzcxq9cl8dqpc7cc6d', '\xe63454b3c40340683942442ece2a1fb982c1f6f6426a1281d6dcbc1a235c103b', '\xec32454f1bc2b02f5130c5502f82412d2ad6cce0b335d2c74913ff556e23a245', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:49:25.367104+00', '2026-11-27 21:49:25+00', 'PAID', 103000, '\x066145ae4ff2cafae93e63', 'intraledger'),
	('\x55bd59209b5f249198ca36f04f5b6f9036568072507bda6350e3ca920bd3efe9', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1040n1p4sns49sp5e3n6r4yewf00je9h2gn3zqz59vmjd5r267gu2vgll7zt7pvr3z2qpp52k74jgymtujfrxx2xmcy7km0jqm9dqrj2paa5c6su09fyz7nal5sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq72re9xc28y0klslwphsvaaaccy40n09mvvdry7es20jfrs79m7jqfjfvas7kjrwzy9890crkqv4dgjcqexta99an7vkp7kzcxwcnh5qqs7a7ds', '\xcc67a1d499725ef964b752271100542b3726d06ad791c5311fff84bf05838894', '\xc7c4793a3f2b4d7b2462bb935398fb3c30d884588371d44464dde95c7ed32fd7', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:49:25.396753+00', '2026-11-27 21:49:25+00', 'PAID', 104000, '\x066145ae505a9556174d16', 'intraledger'),
	('\x8e672c7220ba0e900936fca43e0bcb1b2700f23508bb5fb61fb7deed484237e9', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1050n1p4sns49sp5872wp2jeht78zqr4lz8f7yhyh5xq6896dv97teuuyxe0ease83gqpp53enjcu3qhg8fqzfkljjruz7trvnspu34pza4ldslkl0w6jzzxl5sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqpwr0c243kjk9nddar6t4jn9lx0cv7qzrc7tzgzwf5ml3f7xsglh4d0m5fg5lz29mfmncqu0y4f3le83qlftumazzwv7sxh4h662pugsq6fd633', '\x3f94e0aa59bafc710075f88e9f12e4bd0c0d1cba6b0be5e79c21b2fcf6193c50', '\xc5b2c11979c7a146852c1ecd9275999f8db5a66c3ef613f2dddd647f1c960f1e', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:49:25.424287+00', '2026-11-27 21:49:25+00', 'PAID', 105000, '\x066145ae50cc2dee878115', 'intraledger'),
	('\xaceb2fa5508ce22ac0c9924b16077e33d4d2485d3661305bacd52bbd26dfb7e5', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1060n1p4sns49sp52t4qe3hhhzl0g6tyvslr4lrsnqfja9gk3l2cxdzeq5m4plnfm9tspp54n4jlf2s3n3z4sxfjf93vpm7x02dyjzaxesnqkav654m6fklkljsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqflg283dfuyuswklh8cppmvaweun8hq9qen02sg50v34xkqq5nmxk64c78afwt6p7xpsl90mua9lgjkterv56gtzhjfdedysj38pjwfcp9sn23q', '\x52ea0cc6f7b8bef46964643e3afc7098132e95168fd5833459053750fe69d957', '\x06240849df6a0138e2711c0ec874e59d1e2a2a37266658201714f817f9b26de5', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:49:25.448187+00', '2026-11-27 21:49:25+00', 'PAID', 106000, '\x066145ae513ee96d0da17b', 'intraledger'),
	('\x993d55f8f23804deebcd522eda5ef3bbde34982f1c8ad83c7402d428e2ce1750', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1070n1p4sns49sp57gv8ksstm2whl7z58cqdjnu2wt9nwzld8lkcxu40suqeu9agljespp5ny74t78j8qzda67d2ghd5hhnh00rfxp0rj9ds0r5qt2z3ckwzagqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqfwzappkt5empchhmpz0a6gmlwz4r5ytqp2e8ace3qlhvvsqjxrd5tjrejj7ppfhswsaa74lpwjjujhxa8pumd507cvf46zg3llnr0dqp7stax9', '\xf2187b420bda9d7ff8543e00d94f8a72cb370bed3fed8372af87019e17a8fcb3', '\xcb77fecfd22daa8c4e0f8af0c56d55b22dd4f46c22e36771cfb247e4a55c40f3', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:49:25.480129+00', '2026-11-27 21:49:25+00', 'PAID', 107000, '\x066145ae51a4dceee6c9b6', 'intraledger'),
	('\xb48cd47a0e2e7f05383b17e746fd4b5b96f8568b66a4b4b1dcb2a7540cb83873', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1080n1p4sns49sp5xw7cj9l29yju8lasxtmptwmewghaj9gafqgayylhnaysqxyd8elspp5kjxdg7sw9els2wpmzln5dl2ttwt0s45tv6jtfvwuk2n4gr9c8pesdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqu5mm62klw37884nrxf4l69qdz64uf0pv0v6u9wdce9z04s5c3tarcmyypastxjma5jumz5r2g0mty784qlzhsqw99xjx25ws3kxdmxcpdufm36', '\x33bd8917ea2925c3ffb032f615bb79722fd9151d4811d213f79f4900188d3e7f', '\x4338c6bc4e4c3b30c0dc678641c6661caa9ba6e6ced2f42860f721877fb59108', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:49:25.505473+00', '2026-11-27 21:49:25+00', 'PAID', 108000, '\x066145ae52028be1c1c104', 'intraledger'),
	('\x7db056899beb511b5168dc6b033c2a84365674259e6839303aa446d90350d661', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1090n1p4sns49sp5g7zlh7jfvetufnfz3gyrfreqhxcmyu4ctpcem55r5drtadp4n5fqpp50kc9dzvmadg3k5tgm34sx0p2ssm9vap9ne5rjvp653rdjq6s6essdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq7k6hs5ecq3gwykz4xgnz4a95vwc5u3n84celdgmy5dyvx8xa3g3hm0wul9ug9zdhvtzsxrqe5x5s2dx4e8667jz84j8n02fyhg4e3wgp7e6q7e', '\x4785fbfa496657c4cd228a08348f20b9b1b272b858719dd283a346beb4359d12', '\x9d9a311036b8a89f9e5d31e68c2bee7d68d863351ad08eb6a6b68095a9dc2fd7', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:49:25.527173+00', '2026-11-27 21:49:25+00', 'PAID', 109000, '\x066145ae5258f57c26c601', 'intraledger'),
	('\x4d29a116c9d5bfe777cd4d2c1cbff95ccc432e7f95e621d3a84cc1bb68d8713b', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1100n1p4sns49sp55mzjdjnsp2fwew3w3s2s8g3g6ljmljzgq002qwplum9zchczk8hqpp5f556z9kf6kl7wa7df5kpe0letnxyxtnljhnzr5agfnqmk6xcwyasdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqe8afuduel9wsjhyphrwyjxy34deles9tdykdus5ykx2gu53zg7vsljfwlymgtwwy0584qvq837elgjayys5684t6luwe77cnakwx0wcq3240q2', '\xa6c526ca700a92ecba2e8c1503a228d7e5bfc84803dea0383fe6ca2c5f02b1ee', '\x4d50b9649a271d7f3c6738d9554bcd3ee5e47af8606a1ff443a8c28d669f4fe1', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:49:25.552706+00', '2026-11-27 21:49:25+00', 'PAID', 110000, '\x066145ae52bf2ae4097548', 'intraledger'),
	('\xa3d96a8c60a47c7763f1f7bba4789f9579d9ccc05b36fab21d27c9bc34df4831', 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', 'lnbcrt1110n1p4sns49sp53y5xkzrpqq43yn585m3uhczv72kv8vshryx67lfp6ljky7pu885qpp550vk4rrq5378wcl377a6g7ylj4uannxqtvm04vsaylymcdxlfqcsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq39yvq3wuux0jm5yjdyfdgwkf9jqjk5hqrtxe9r294a99pz9vu8p4ne2swkgy65zcm3hk04jsw42xdt05u6ezxq4pmz838ywg67lsdrsqejkrlu', '\x89286b0861002b124e87a6e3cbe04cf2acc3b217190daf7d21d7e562783c39e8', '\x13c435b30f69b357eb0a5812bc3ce220c365952cf56f36390f06575f06ea7429', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:49:25.576211+00', '2026-11-27 21:49:25+00', 'PAID', 111000, '\x066145ae53246b3ccb8f2a', 'intraledger'),
	('\x2f9bd0dec59c2e5a16b70cbf17f0d7e0217782626560abf23916db59bd97f9be', 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'BTC', 'lnbcrt5u1p4sns49sp5jgmsh4sdjeu7vzsvzupnu7whzdj2vzje2j40jsu6k285w0arhz8spp597daphk9nsh9594hpjl30uxhuqsh0qnzv4s2hu3ezmd4n0vhlxlqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqr99jh6050ted8nefuvyccfaglrch6vfphjwq2pp5urvh978y80hx28gts89ud5k0qc6m8568qmamzv6tjr08rc9zfy37sdt7y5d59mgputmprv', '\x92370bd60d9679e60a0c17033e79d71364a60a5954aaf9439ab28f473fa3b88f', '\xf7643f4b44fe3c1c69df2779a11b043b8fc955bd27b7182fcb77f2df410bcf02', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:49:25.936625+00', '2026-11-27 21:49:25+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:49:24.986437+00', 'lightning_receipt'),
	(2, '2026-11-27 17:49:25.093942+00', 'lightning_receipt'),
	(3, '2026-11-27 17:49:25.225885+00', 'intraledger'),
	(4, '2026-11-27 17:49:25.25705+00', 'intraledger'),
	(5, '2026-11-27 17:49:25.280347+00', 'intraledger'),
	(6, '2026-11-27 17:49:25.3145+00', 'intraledger'),
	(7, '2026-11-27 17:49:25.344537+00', 'intraledger'),
	(8, '2026-11-27 17:49:25.356597+00', 'intraledger'),
	(9, '2026-11-27 17:49:25.376714+00', 'intraledger'),
	(10, '2026-11-27 17:49:25.386882+00', 'intraledger'),
	(11, '2026-11-27 17:49:25.403285+00', 'intraledger'),
	(12, '2026-11-27 17:49:25.413624+00', 'intraledger'),
	(13, '2026-11-27 17:49:25.432365+00', 'intraledger'),
	(14, '2026-11-27 17:49:25.440319+00', 'intraledger'),
	(15, '2026-11-27 17:49:25.461737+00', 'intraledger'),
	(16, '2026-11-27 17:49:25.471519+00', 'intraledger'),
	(17, '2026-11-27 17:49:25.487836+00', 'intraledger'),
	(18, '2026-11-27 17:49:25.497318+00', 'intraledger'),
	(19, '2026-11-27 17:49:25.511819+00', 'intraledger'),
	(20, '2026-11-27 17:49:25.519625+00', 'intraledger'),
	(21, '2026-11-27 17:49:25.533941+00', 'intraledger'),
	(22, '2026-11-27 17:49:25.544306+00', 'intraledger'),
	(23, '2026-11-27 17:49:25.560106+00', 'intraledger'),
	(24, '2026-11-27 17:49:25.568086+00', 'intraledger'),
	(25, '2026-11-27 17:49:25.586027+00', 'intraledger'),
	(26, '2026-11-27 17:49:25.597284+00', 'intraledger'),
	(27, '2026-11-27 17:49:25.616537+00', 'lightning_reserve'),
	(28, '2026-11-27 17:49:25.643714+00', 'lightning_settled'),
	(29, '2026-11-27 17:49:25.661303+00', 'lightning_reserve'),
	(30, '2026-11-27 17:49:25.673014+00', 'lightning_settled'),
	(31, '2026-11-27 17:49:25.686702+00', 'lightning_reserve'),
	(32, '2026-11-27 17:49:25.696679+00', 'lightning_failed'),
	(33, '2026-11-27 17:49:25.713058+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('636ba4b9-4d71-428a-a599-6ea01af35a4c');

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
	('636ba4b9-4d71-428a-a599-6ea01af35a4c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 12489, 12489),
	('636ba4b9-4d71-428a-a599-6ea01af35a4c', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1006731, 1006731),
	('636ba4b9-4d71-428a-a599-6ea01af35a4c', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 584, 584),
	('c13f078c-ab93-4dd7-9667-a4f8eb1324d6', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 6116, 6116),
	('c13f078c-ab93-4dd7-9667-a4f8eb1324d6', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 166, 166),
	('dfdbb054-348f-4945-a9b2-e7f0592882df', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 98981, 35107),
	('dfdbb054-348f-4945-a9b2-e7f0592882df', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 57969, 7461),
	('dfdbb054-348f-4945-a9b2-e7f0592882df', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 8217, 8217),
	('dfdbb054-348f-4945-a9b2-e7f0592882df', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 1629, 1629),
	('636ba4b9-4d71-428a-a599-6ea01af35a4c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 403331, 217315),
	('c13f078c-ab93-4dd7-9667-a4f8eb1324d6', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 3690, 3690);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('69b05cda-8f78-41b3-92ee-8bc5d34001db', 2, '2026-11-27 17:49:26.138599+00');

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
	('ab54ce68-495a-452b-9b0f-ae5b86b04a51', 'USD', NULL, 0, '-infinity'),
	('a074dea5-920d-43d7-88be-5fdaad5ddcb6', 'USD', NULL, 0, '-infinity'),
	('7bfc295a-09f8-4270-97c6-e9240131ad95', 'USD', NULL, 0, '-infinity'),
	('c94d71b1-dca9-4cfc-9279-ec0a60944a9f', 'BTC', NULL, 630000, '2026-11-27 17:49:25.597284+00'),
	('eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'BTC', NULL, 5636000, '2026-11-27 17:49:25.597284+00'),
	('d351cb6a-0dc6-47c5-af4a-a96c678effea', 'BTC', NULL, 45819000, '2026-11-27 17:49:25.713058+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145ae49fe4581b9f968', '\x1f61b6961a117cc1855012c00095209d782c17646f64690cac66315b3483b2f4', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145ae4ba236e1c100db', '\x781a31b9c5a3be0e8e5d1a90259bdc846b3dfb8152cda5e33cda46b9bc1fd93b', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae4da59dd29c13f1', '\xb11cb5f10a972734ac820d65b79b950be2ae9de667b7db8ca2e203c7da915954', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145ae4e1f5a2af90450', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae4e7a5be59429ec', '\xb65e61c78f00c01dde101cf9422e20b483e8fc7f3161ff559fa569a485070f3d', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145ae4effc47d73e7bf', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae4f7519d419d5d0', '\x8d5430714bfefe113f0ad7ce614a66ba94e7a1217339995bcf1b648380fb8309', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145ae4fa4352abe0de0', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae4ff2cafae93e63', '\x1a8e3606f888ee0522e2e129c6bf9b8cf6e82babdd327468ce686caf5fc2378f', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145ae501a821214ccf4', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae505a9556174d16', '\x55bd59209b5f249198ca36f04f5b6f9036568072507bda6350e3ca920bd3efe9', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145ae5082f8f1f00c37', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae50cc2dee878115', '\x8e672c7220ba0e900936fca43e0bcb1b2700f23508bb5fb61fb7deed484237e9', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145ae50eb3f124bf705', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae513ee96d0da17b', '\xaceb2fa5508ce22ac0c9924b16077e33d4d2485d3661305bacd52bbd26dfb7e5', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145ae51651fe9254b72', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae51a4dceee6c9b6', '\x993d55f8f23804deebcd522eda5ef3bbde34982f1c8ad83c7402d428e2ce1750', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145ae51c9e6aa3ec134', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae52028be1c1c104', '\xb48cd47a0e2e7f05383b17e746fd4b5b96f8568b66a4b4b1dcb2a7540cb83873', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145ae52210956dbe039', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae5258f57c26c601', '\x7db056899beb511b5168dc6b033c2a84365674259e6839303aa446d90350d661', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145ae52817206b8819a', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae52bf2ae4097548', '\x4d29a116c9d5bfe777cd4d2c1cbff95ccc432e7f95e621d3a84cc1bb68d8713b', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145ae52de56dd5ef371', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145ae53246b3ccb8f2a', '\xa3d96a8c60a47c7763f1f7bba4789f9579d9ccc05b36fab21d27c9bc34df4831', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145ae535064062cf42e', NULL, NULL, 'dfdbb054-348f-4945-a9b2-e7f0592882df', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145ae539b99d103ec24', '\xc41b18549b6171dc225f52544b47a49e67f9da3af19b4d63cf5061be9ac022bb', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145ae544a77930c7a05', '\x8db79de0a02f392b89bb04255e684377096b5af352e59c103e56de8829d59fe9', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145ae54adae7e44dfe8', '\x76a2ae9e5e26ab75c802cc3851cedfbef98b0d3d1455af713644d17fdbe3b017', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145ae54d4a7d1a034bf', '\x76a2ae9e5e26ab75c802cc3851cedfbef98b0d3d1455af713644d17fdbe3b017', '\x066145ae54adae7e44dfe8', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145ae5514a256d8d4ed', '\x0dc260285a1e806087667d7e4cef54b9ffb054a8e6d085bfdb048b33cd5bbd16', NULL, '636ba4b9-4d71-428a-a599-6ea01af35a4c', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03be9d73b9fbb5abc2bc7fcae732c7059a2dfca2c1ce392dfd31bc5557f56715fc', 2, 'latchkey:b4f4392a-6b9d-4b46-a897-8bf05125158e/0015', '2026-11-27 17:49:26.136706+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145ae539b99d103ec24', 'lightning', 'd351cb6a-0dc6-47c5-af4a-a96c678effea', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xc41b18549b6171dc225f52544b47a49e67f9da3af19b4d63cf5061be9ac022bb', 'lnbcrt10u1p4sns49sp53yrmxhkmnf0qqnrzlm5sj8rsujx4egtqnmakc80p8qqq7ptgqjfspp5csd3s4ymv9cacgjl2f2yk3aynenlnk367xd56c702psmaxkqy2asdqqcqzzs9qrsgq4yk7f5a5ufvpes332efkds60yf8tkrltzslhjw0796wt255w3h44gmnn3qljjka4qyqrrma22ttxh40emcu4yrqu5lmp2nevrvrmrqqp6tfd3y', '\x0272cb5cd2c71d2fa451a20c004a9ab4263db6feee8d9b2f0e6330a53568169cf3', '2026-11-27 17:49:33.61661+00', NULL, NULL, 'settled', 1100, '\xfc76cafedd215a3a9940ccca8b87d89024c085ba345cba07d4426058d6bcef8c', NULL, '2026-11-27 17:49:25.64372+00'),
	('\x066145ae544a77930c7a05', 'lightning', 'd351cb6a-0dc6-47c5-af4a-a96c678effea', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x8db79de0a02f392b89bb04255e684377096b5af352e59c103e56de8829d59fe9', 'lnbcrt10u1p4sns49sp5gaq6j76tj6lrwjalshh4z62c6hsr6npcphjvgskyph093dfpps0spp53kmemc9q9uujhzdmqsj4u6zrwuykkkhn2tjecyp72m0gs2w4nl5sdqqcqzzs9qrsgqcjpm20fwg62en2yndx2pu5xykk7ev88algsw58kdsy6rj63jlxcnpyvme85uur5vttnczdxy4c77lkm2xmgns4zqae2uah32tt77jzcqhcsr60', '\x0272cb5cd2c71d2fa451a20c004a9ab4263db6feee8d9b2f0e6330a53568169cf3', '2026-11-27 17:49:33.661384+00', NULL, NULL, 'settled', 3000, '\xb811a33296a8dd5a426db027dd24403cbb36b90288db6a7a5f3fed8b1c49aebd', NULL, '2026-11-27 17:49:25.673023+00'),
	('\x066145ae54adae7e44dfe8', 'lightning', 'd351cb6a-0dc6-47c5-af4a-a96c678effea', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x76a2ae9e5e26ab75c802cc3851cedfbef98b0d3d1455af713644d17fdbe3b017', 'lnbcrt10u1p4sns49sp5ucfdcr2jegxfepxheusn5szsmhskfl43ml7j8l0kmja34p8yd4tspp5w632a8j7y64htjqzesu9rnklhmuckrfaz3267ufkgnghlklrkqtsdqqcqzzs9qrsgqjfwgxewk2u948s5eg2nem3epvxex32v5y567mcs99tx4fl9qeqe8x9uvp3ysx0vnnvjxxxhc28hdw3q8naym7hk6ysn0rdk9g5pkj9cptd77ca', '\x0272cb5cd2c71d2fa451a20c004a9ab4263db6feee8d9b2f0e6330a53568169cf3', '2026-11-27 17:49:33.686791+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:49:25.696759+00'),
	('\x066145ae5514a256d8d4ed', 'lightning', 'd351cb6a-0dc6-47c5-af4a-a96c678effea', 'BTC', 900000, 10000, 910, 910000, NULL, '\x0dc260285a1e806087667d7e4cef54b9ffb054a8e6d085bfdb048b33cd5bbd16', 'lnbcrt9u1p4sns49sp5k3pq3jwl27ahc30lglq6jj2s2u6qj2e266xy88da6sakza9dxs2spp5phpxq2z6r6qxppmx04lyem65h8lmq49gumggt07mqj9n8n2mh5tqdqqcqzzs9qrsgqmj6jv0u47mu48e9jt8x9u0y4yecyzgmkpp5cxr5785lx4xzafrdxtr8gaq3my3ftmqjr9an9fatlmexvazf23kya6qf6l5t2wvppcpspz20xx3', '\x0272cb5cd2c71d2fa451a20c004a9ab4263db6feee8d9b2f0e6330a53568169cf3', '2026-11-27 17:49:25.925556+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:49:23.612012+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x1f61b6961a117cc1855012c00095209d782c17646f64690cac66315b3483b2f4', 50000000, '2026-11-27 17:49:24.986908+00', 'credited', '\x066145ae49fe4581b9f968', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x781a31b9c5a3be0e8e5d1a90259bdc846b3dfb8152cda5e33cda46b9bc1fd93b', 5000000, '2026-11-27 17:49:25.094068+00', 'credited', '\x066145ae4ba236e1c100db', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:49:22.964092+00');

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
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 50000000),
	(8, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xc41b18549b6171dc225f52544b47a49e67f9da3af19b4d63cf5061be9ac022bb', '\xfc76cafedd215a3a9940ccca8b87d89024c085ba345cba07d4426058d6bcef8c', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:49:25.605244+00', '2026-11-27 18:49:25+00'),
	('\x8db79de0a02f392b89bb04255e684377096b5af352e59c103e56de8829d59fe9', '\xb811a33296a8dd5a426db027dd24403cbb36b90288db6a7a5f3fed8b1c49aebd', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:49:25.652874+00', '2026-11-27 18:49:25+00'),
	('\x76a2ae9e5e26ab75c802cc3851cedfbef98b0d3d1455af713644d17fdbe3b017', '\x803a116561b66998549436512e7098db472c6f6d90b3767da65a3b99b9be0e89', false, 'no_route', 'OPEN', 0, '2026-11-27 17:49:25.679134+00', '2026-11-27 18:49:25+00'),
	('\x0dc260285a1e806087667d7e4cef54b9ffb054a8e6d085bfdb048b33cd5bbd16', '\xb4e1dc5f2ee996778e81ff4c216c42f27024183a702df6dce93448248ba58b95', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:49:25.706142+00', '2026-11-27 18:49:25+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x2fc82cafb32f039151e841222763198b417652709934a7db92c276b0cb65eaa2'),
	('outside', '\x420134f06dfdceed3461cc77bf65530380fd7673eec52c01de5af65414bb03a3');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x1f61b6961a117cc1855012c00095209d782c17646f64690cac66315b3483b2f4', 'SETTLED', 50000000, '\x4aae3f9d257bf566d6ca250c9de49b8486db4bb1ebac320315ba7e6ae63447ca', 1, '2026-11-27 17:49:24.97234+00'),
	('\x781a31b9c5a3be0e8e5d1a90259bdc846b3dfb8152cda5e33cda46b9bc1fd93b', 'SETTLED', 5000000, '\x2b1d9cb862df04fc4b10c1ceb497732739a032f8a60577892c0707bd4aa74a8a', 2, '2026-11-27 17:49:25.090094+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xc41b18549b6171dc225f52544b47a49e67f9da3af19b4d63cf5061be9ac022bb', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:49:25.640767+00', '2026-11-27 17:49:25.640767+00'),
	(2, '\x8db79de0a02f392b89bb04255e684377096b5af352e59c103e56de8829d59fe9', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:49:25.67001+00', '2026-11-27 17:49:25.67001+00'),
	(3, '\x76a2ae9e5e26ab75c802cc3851cedfbef98b0d3d1455af713644d17fdbe3b017', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:49:25.693778+00', '2026-11-27 17:49:25.693778+00'),
	(4, '\x0dc260285a1e806087667d7e4cef54b9ffb054a8e6d085bfdb048b33cd5bbd16', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:49:26.920373+00', '2026-11-27 17:49:25.720373+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:49:22.634406+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:49:22.714022+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:49:22.756549+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:49:22.770952+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:49:22.901452+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:49:22.977499+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:49:23.004916+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:49:23.038885+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:49:23.062233+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:49:23.077733+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:49:23.104244+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:49:23.119949+00'),
	('0015_accounts', '97c61adb8b3f6a2c1ab0df76fd3458c3f51dc0cedd048ce86057e263b336dafc', 'before', '2026-11-27 17:49:23.160258+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('2f8dce17-54dd-4f20-8008-1df666ecd8a1', '1716be66-7ee7-4236-8291-f89d8ed241fb', '\xf4e1d95b56474556611c6423ba804adae85a919c746144e1b2a4a8408280433e', '2026-11-27 17:49:23.848467+00', '2026-12-27 17:49:23.848467+00', NULL, '2026-11-27 17:49:23.848467+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a87559af-eed1-4939-a524-f5f24dca823e', 'f0581525-c956-4c03-b60a-655e3f42e082', '\x728bd54c5fa8230aca620c7705856ef8fd3d77efcf32a407cbb38b3d83952357', '2026-11-27 17:49:25.015186+00', '2026-12-27 17:49:25.015186+00', NULL, '2026-11-27 17:49:25.015186+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a9047ebf-78b1-48d9-b3ab-34e1bc1dcb8a', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', '\xd8c6d5a1a3a85c79cad04dda97ce4fbd4811a9bf45fa4fcc47331d42efd5b4a4', '2026-11-27 17:49:25.13086+00', '2026-12-27 17:49:25.13086+00', NULL, '2026-11-27 17:49:25.13086+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('d351cb6a-0dc6-47c5-af4a-a96c678effea', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'BTC', '', '2026-11-27 17:49:23.832083+00'),
	('ab54ce68-495a-452b-9b0f-ae5b86b04a51', '1716be66-7ee7-4236-8291-f89d8ed241fb', 'USD', '', '2026-11-27 17:49:23.83405+00'),
	('eb1790f3-16ad-4047-b7d4-f3e4591f86cb', 'f0581525-c956-4c03-b60a-655e3f42e082', 'BTC', '', '2026-11-27 17:49:25.008223+00'),
	('a074dea5-920d-43d7-88be-5fdaad5ddcb6', 'f0581525-c956-4c03-b60a-655e3f42e082', 'USD', '', '2026-11-27 17:49:25.009415+00'),
	('c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'BTC', '', '2026-11-27 17:49:25.107831+00'),
	('7bfc295a-09f8-4270-97c6-e9240131ad95', '52ee4846-9a0a-4824-92a8-fc4ff45a208f', 'USD', '', '2026-11-27 17:49:25.109504+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae49fe4581b9f96800', NULL, NULL, NULL),
	(5000, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4ba236e1c100db00', NULL, NULL, NULL),
	(-100, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae4da59dd29c13f100', 'bob', NULL, NULL),
	(100, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4da59dd29c13f101', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4e1f5a2af9045000', 'carol', NULL, NULL),
	(50, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae4e1f5a2af9045001', 'bob', NULL, NULL),
	(-101, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae4e7a5be59429ec00', 'bob', NULL, NULL),
	(101, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4e7a5be59429ec01', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4effc47d73e7bf00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae4effc47d73e7bf01', 'bob', NULL, NULL),
	(-102, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae4f7519d419d5d000', 'bob', NULL, NULL),
	(102, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4f7519d419d5d001', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4fa4352abe0de000', 'carol', NULL, NULL),
	(51, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae4fa4352abe0de001', 'bob', NULL, NULL),
	(-103, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae4ff2cafae93e6300', 'bob', NULL, NULL),
	(103, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae4ff2cafae93e6301', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae501a821214ccf400', 'carol', NULL, NULL),
	(51, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae501a821214ccf401', 'bob', NULL, NULL),
	(-104, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae505a9556174d1600', 'bob', NULL, NULL),
	(104, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae505a9556174d1601', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae5082f8f1f00c3700', 'carol', NULL, NULL),
	(52, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae5082f8f1f00c3701', 'bob', NULL, NULL),
	(-105, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae50cc2dee87811500', 'bob', NULL, NULL),
	(105, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae50cc2dee87811501', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae50eb3f124bf70500', 'carol', NULL, NULL),
	(52, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae50eb3f124bf70501', 'bob', NULL, NULL),
	(-106, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae513ee96d0da17b00', 'bob', NULL, NULL),
	(106, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae513ee96d0da17b01', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae51651fe9254b7200', 'carol', NULL, NULL),
	(53, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae51651fe9254b7201', 'bob', NULL, NULL),
	(-107, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae51a4dceee6c9b600', 'bob', NULL, NULL),
	(107, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae51a4dceee6c9b601', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae51c9e6aa3ec13400', 'carol', NULL, NULL),
	(53, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae51c9e6aa3ec13401', 'bob', NULL, NULL),
	(-108, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae52028be1c1c10400', 'bob', NULL, NULL),
	(108, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae52028be1c1c10401', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae52210956dbe03900', 'carol', NULL, NULL),
	(54, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae52210956dbe03901', 'bob', NULL, NULL),
	(-109, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae5258f57c26c60100', 'bob', NULL, NULL),
	(109, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae5258f57c26c60101', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae52817206b8819a00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae52817206b8819a01', 'bob', NULL, NULL),
	(-110, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae52bf2ae409754800', 'bob', NULL, NULL),
	(110, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae52bf2ae409754801', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae52de56dd5ef37100', 'carol', NULL, NULL),
	(55, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae52de56dd5ef37101', 'bob', NULL, NULL),
	(-111, NULL, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae53246b3ccb8f2a00', 'bob', NULL, NULL),
	(111, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae53246b3ccb8f2a01', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'eb1790f3-16ad-4047-b7d4-f3e4591f86cb', '\x066145ae535064062cf42e00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'c94d71b1-dca9-4cfc-9279-ec0a60944a9f', '\x066145ae535064062cf42e01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae539b99d103ec2400', NULL, NULL, NULL),
	(-1003, 3, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae544a77930c7a0500', NULL, NULL, NULL),
	(-1010, 10, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae54adae7e44dfe800', NULL, NULL, NULL),
	(1010, 10, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae54d4a7d1a034bf00', NULL, NULL, NULL),
	(-910, 10, NULL, 'd351cb6a-0dc6-47c5-af4a-a96c678effea', '\x066145ae5514a256d8d4ed00', NULL, NULL, NULL);

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
