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
	('1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '85a87294-5f4c-4217-bd41-66d816574f93', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', true, '{}', '2026-11-27 17:34:32.061479+00'),
	('6d545bf5-a091-417c-bcfc-93654358c195', 'af4b021d-6cf7-4eeb-ae34-6b0f0c86e787', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', true, '{}', '2026-11-27 17:34:33.224519+00'),
	('95c4b7a1-571d-4295-97a4-afdc906f68d4', '75dccfd4-0219-44de-9031-688988510bee', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'bd66fa12-6862-469d-878a-e3a75b7efe56', true, '{}', '2026-11-27 17:34:34.105571+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x066145793641b047d0233e', 'internal_send'),
	(5000, '6d545bf5-a091-417c-bcfc-93654358c195', '\x066145793857c42843d1aa', 'internal_send'),
	(10100, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x0661457939f4c7abad55ad', 'internal_send'),
	(5000, '6d545bf5-a091-417c-bcfc-93654358c195', '\x066145793b1963527cd06c', 'internal_send'),
	(10200, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x066145793e23dc28d2886f', 'internal_send'),
	(5100, '6d545bf5-a091-417c-bcfc-93654358c195', '\x066145794027ac84003d16', 'internal_send'),
	(10300, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x066145794337dc322833d3', 'internal_send'),
	(5100, '6d545bf5-a091-417c-bcfc-93654358c195', '\x0661457944e1a7a4e9a673', 'internal_send'),
	(10400, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x06614579467232f017d5e5', 'internal_send'),
	(5200, '6d545bf5-a091-417c-bcfc-93654358c195', '\x066145794727629b51370a', 'internal_send'),
	(10500, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x0661457948c20c077df40d', 'internal_send'),
	(5200, '6d545bf5-a091-417c-bcfc-93654358c195', '\x06614579499be7215f070f', 'internal_send'),
	(10600, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x066145794b03c79da0d8cb', 'internal_send'),
	(5300, '6d545bf5-a091-417c-bcfc-93654358c195', '\x066145794bd292b6739821', 'internal_send'),
	(10700, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x066145794d1497ae16917b', 'internal_send'),
	(5300, '6d545bf5-a091-417c-bcfc-93654358c195', '\x066145794df145fb3b4ebb', 'internal_send'),
	(10800, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x066145794f27051246da70', 'internal_send'),
	(5400, '6d545bf5-a091-417c-bcfc-93654358c195', '\x066145794fdd4e4493c6e0', 'internal_send'),
	(10900, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x0661457951285c81a9265a', 'internal_send'),
	(5400, '6d545bf5-a091-417c-bcfc-93654358c195', '\x06614579520381eba53bfc', 'internal_send'),
	(11000, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x06614579534160a25d2b7b', 'internal_send'),
	(5500, '6d545bf5-a091-417c-bcfc-93654358c195', '\x0661457953f35041f91521', 'internal_send'),
	(11100, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x0661457955730acf2a7165', 'internal_send'),
	(5500, '6d545bf5-a091-417c-bcfc-93654358c195', '\x066145795651c7382ff921', 'internal_send'),
	(100000, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x0661457957a56dede6caea', 'withdrawal'),
	(100000, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x066145795a6298dc67fc22', 'withdrawal'),
	(90000, '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x066145795f99b7527b9b14', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:30:00+00', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'internal_send'),
	(63000, '2026-11-27 17:30:00+00', '6d545bf5-a091-417c-bcfc-93654358c195', 'internal_send'),
	(290000, '2026-11-27 17:30:00+00', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', '6d545bf5-a091-417c-bcfc-93654358c195', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:34:33.586997+00', NULL, '2026-11-27 17:34:36.662883+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('03021add-6726-4a9b-8087-2c70934b8199', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:34:32.414859+00', NULL, '2026-11-27 17:34:37.166075+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('6104b424-07e3-4dc3-9807-71e31329cd27', '95c4b7a1-571d-4295-97a4-afdc906f68d4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:34:34.248198+00', NULL, '2026-11-27 17:34:37.775434+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('2ea580aa-6622-45f2-9185-eff520f487bd', '03021add-6726-4a9b-8087-2c70934b8199', '\x526e7e72fb97e7999855e9abc92bbd668e19f9092f266e3d99a5ade919ab71a0', 'blink_i3aYoG', 'xP4T', '2026-11-27 17:34:32.432239+00', NULL),
	('78f1e0e5-1a12-4ed5-addb-b03a92bd41cb', '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', '\x7291d21282a287008cbad1a32c6d263f86f943467806f7443c9157e77e664007', 'blink_Suup43', 'oE0K', '2026-11-27 17:34:33.595616+00', NULL),
	('aa05238b-5719-4ed0-bb2a-ff5caeb729ca', '6104b424-07e3-4dc3-9807-71e31329cd27', '\x8fc4a9e687ca89b5bb7ba86b4312aa7666015f8dc83bfaf2f41d6a0bb82c4a09', 'blink_2cZW2u', '8hYs', '2026-11-27 17:34:34.251099+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661457911c7738da6aee6fa', '2026-11-27 17:34:32.110149+00', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661457913849bd73372edf9', '2026-11-27 17:34:32.223949+00', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-000000000001', '09e41800-8649-4cda-bf47-328ce048cc24', '{}', '{"expires_at": "2026-12-27T17:34:32.213253+00:00"}'),
	('\x06614579174675acbfe868e6', '2026-11-27 17:34:32.470182+00', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'api_key.created', 'session', '09e41800-8649-4cda-bf47-328ce048cc24', '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-000000000002', '03021add-6726-4a9b-8087-2c70934b8199', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_i3aYoG…xP4T", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145791ba501f520d9680f', '2026-11-27 17:34:32.756567+00', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'account.username_set', 'key', '03021add-6726-4a9b-8087-2c70934b8199', '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661457923727319a573a563', '2026-11-27 17:34:33.267883+00', '6d545bf5-a091-417c-bcfc-93654358c195', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614579255ef8697cf04c5c', '2026-11-27 17:34:33.393996+00', '6d545bf5-a091-417c-bcfc-93654358c195', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-000000000007', '2c1caa38-89eb-43b2-9c99-2b389f5cee0a', '{}', '{"expires_at": "2026-12-27T17:34:33.373241+00:00"}'),
	('\x066145792988be36c3c45cda', '2026-11-27 17:34:33.666817+00', '6d545bf5-a091-417c-bcfc-93654358c195', 'api_key.created', 'session', '2c1caa38-89eb-43b2-9c99-2b389f5cee0a', '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-000000000008', '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Suup43…oE0K", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145792b3535708199ecd6', '2026-11-27 17:34:33.776515+00', '6d545bf5-a091-417c-bcfc-93654358c195', 'account.username_set', 'key', '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661457930c5a1bd10f7052f', '2026-11-27 17:34:34.141167+00', '95c4b7a1-571d-4295-97a4-afdc906f68d4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614579316c3e7f354dc9c2', '2026-11-27 17:34:34.183806+00', '95c4b7a1-571d-4295-97a4-afdc906f68d4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-00000000000d', '28f55aca-089e-4ecf-ae8e-f402a78fdc63', '{}', '{"expires_at": "2026-12-27T17:34:34.167147+00:00"}'),
	('\x0661457932a7b5dc5a9d5dae', '2026-11-27 17:34:34.264556+00', '95c4b7a1-571d-4295-97a4-afdc906f68d4', 'api_key.created', 'session', '28f55aca-089e-4ecf-ae8e-f402a78fdc63', '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-00000000000e', '6104b424-07e3-4dc3-9807-71e31329cd27', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_2cZW2u…8hYs", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661457933c9607e72b391a2', '2026-11-27 17:34:34.338716+00', '95c4b7a1-571d-4295-97a4-afdc906f68d4', 'account.username_set', 'key', '6104b424-07e3-4dc3-9807-71e31329cd27', '127.0.0.1', 'python-httpx2/2.16.2', '15f87644-8f8f-4fbe-b729-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(3, -100000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(3, 100000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(4, -50000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(4, 50000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(5, -101000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(5, 101000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(6, -50000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(6, 50000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(7, -102000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(7, 102000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(8, -51000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(8, 51000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(9, -103000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(9, 103000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(10, -51000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(10, 51000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(11, -104000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(11, 104000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(12, -52000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(12, 52000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(13, -105000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(13, 105000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(14, -52000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(14, 52000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(15, -106000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(15, 106000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(16, -53000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(16, 53000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(17, -107000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(17, 107000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(18, -53000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(18, 53000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(19, -108000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(19, 108000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(20, -54000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(20, 54000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(21, -109000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(21, 109000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(22, -54000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(22, 54000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(23, -110000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(23, 110000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(24, -55000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(24, 55000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(25, -111000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(25, 111000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3');
INSERT INTO public.entry VALUES
	(26, -55000, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3'),
	(26, 55000, 'bd66fa12-6862-469d-878a-e3a75b7efe56'),
	(27, -1010000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(31, -1010000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(33, -910000, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(786, 1, '2026-11-27 17:34:33.135938+00', 'lightning_receipt', 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x0661457920ad7433c36bdf00'),
	(800, 2, '2026-11-27 17:34:34.034086+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145792e9871c674774c00'),
	(809, 3, '2026-11-27 17:34:34.536786+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145793641b047d0233e01'),
	(811, 4, '2026-11-27 17:34:34.665655+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145793857c42843d1aa01'),
	(814, 5, '2026-11-27 17:34:34.770182+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457939f4c7abad55ad01'),
	(816, 6, '2026-11-27 17:34:34.834025+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145793b1963527cd06c01'),
	(819, 7, '2026-11-27 17:34:35.08424+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145793e23dc28d2886f01'),
	(824, 8, '2026-11-27 17:34:35.151767+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794027ac84003d1601'),
	(827, 9, '2026-11-27 17:34:35.392064+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794337dc322833d301'),
	(829, 10, '2026-11-27 17:34:35.46611+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x0661457944e1a7a4e9a67301'),
	(832, 11, '2026-11-27 17:34:35.580665+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x06614579467232f017d5e501'),
	(834, 12, '2026-11-27 17:34:35.61027+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794727629b51370a01'),
	(837, 13, '2026-11-27 17:34:35.715081+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457948c20c077df40d01'),
	(839, 14, '2026-11-27 17:34:35.770407+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x06614579499be7215f070f01'),
	(842, 15, '2026-11-27 17:34:35.862953+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794b03c79da0d8cb01'),
	(844, 16, '2026-11-27 17:34:35.929763+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794bd292b673982101'),
	(847, 17, '2026-11-27 17:34:35.998694+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794d1497ae16917b01'),
	(849, 18, '2026-11-27 17:34:36.054943+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794df145fb3b4ebb01'),
	(852, 19, '2026-11-27 17:34:36.133768+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794f27051246da7001'),
	(855, 20, '2026-11-27 17:34:36.179976+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794fdd4e4493c6e001'),
	(858, 21, '2026-11-27 17:34:36.271112+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457951285c81a9265a01'),
	(860, 22, '2026-11-27 17:34:36.32128+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x06614579520381eba53bfc01'),
	(863, 23, '2026-11-27 17:34:36.402641+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x06614579534160a25d2b7b01'),
	(865, 24, '2026-11-27 17:34:36.462063+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x0661457953f35041f9152101'),
	(868, 25, '2026-11-27 17:34:36.546725+00', 'lightning_receipt', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457955730acf2a716501'),
	(870, 26, '2026-11-27 17:34:36.603123+00', 'intraledger_receipt', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145795651c7382ff92101');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:34:30.899682+00'),
	('AFN', 66000000000, '2026-11-28 17:34:30.899682+00'),
	('ALL', 83000000000, '2026-11-28 17:34:30.899682+00'),
	('AMD', 383000000000, '2026-11-28 17:34:30.899682+00'),
	('AOA', 912000000000, '2026-11-28 17:34:30.899682+00'),
	('ARS', 1400000000000, '2026-11-28 17:34:30.899682+00'),
	('AUD', 1530000000, '2026-11-28 17:34:30.899682+00'),
	('AWG', 1790000000, '2026-11-28 17:34:30.899682+00'),
	('AZN', 1700000000, '2026-11-28 17:34:30.899682+00'),
	('BAM', 1690000000, '2026-11-28 17:34:30.899682+00'),
	('BBD', 2000000000, '2026-11-28 17:34:30.899682+00'),
	('BDT', 122000000000, '2026-11-28 17:34:30.899682+00'),
	('BHD', 376000000, '2026-11-28 17:34:30.899682+00'),
	('BIF', 2950000000000, '2026-11-28 17:34:30.899682+00'),
	('BMD', 1000000000, '2026-11-28 17:34:30.899682+00'),
	('BND', 1300000000, '2026-11-28 17:34:30.899682+00'),
	('BOB', 6910000000, '2026-11-28 17:34:30.899682+00'),
	('BRL', 5400000000, '2026-11-28 17:34:30.899682+00'),
	('BSD', 1000000000, '2026-11-28 17:34:30.899682+00'),
	('BTN', 88500000000, '2026-11-28 17:34:30.899682+00'),
	('BWP', 13400000000, '2026-11-28 17:34:30.899682+00'),
	('BYN', 3400000000, '2026-11-28 17:34:30.899682+00'),
	('BZD', 2010000000, '2026-11-28 17:34:30.899682+00'),
	('CAD', 1400000000, '2026-11-28 17:34:30.899682+00'),
	('CDF', 2250000000000, '2026-11-28 17:34:30.899682+00'),
	('CHF', 800000000, '2026-11-28 17:34:30.899682+00'),
	('CLP', 940000000000, '2026-11-28 17:34:30.899682+00'),
	('CNY', 7100000000, '2026-11-28 17:34:30.899682+00'),
	('COP', 3800000000000, '2026-11-28 17:34:30.899682+00'),
	('CRC', 502000000000, '2026-11-28 17:34:30.899682+00'),
	('CUP', 24000000000, '2026-11-28 17:34:30.899682+00'),
	('CVE', 95300000000, '2026-11-28 17:34:30.899682+00'),
	('CZK', 20900000000, '2026-11-28 17:34:30.899682+00'),
	('DJF', 177700000000, '2026-11-28 17:34:30.899682+00'),
	('DKK', 6450000000, '2026-11-28 17:34:30.899682+00'),
	('DOP', 63000000000, '2026-11-28 17:34:30.899682+00'),
	('DZD', 130000000000, '2026-11-28 17:34:30.899682+00'),
	('EGP', 47300000000, '2026-11-28 17:34:30.899682+00'),
	('ERN', 15000000000, '2026-11-28 17:34:30.899682+00'),
	('ETB', 153000000000, '2026-11-28 17:34:30.899682+00'),
	('EUR', 864000000, '2026-11-28 17:34:30.899682+00'),
	('FJD', 2270000000, '2026-11-28 17:34:30.899682+00'),
	('FKP', 760000000, '2026-11-28 17:34:30.899682+00'),
	('GBP', 760000000, '2026-11-28 17:34:30.899682+00'),
	('GEL', 2700000000, '2026-11-28 17:34:30.899682+00'),
	('GHS', 11000000000, '2026-11-28 17:34:30.899682+00'),
	('GIP', 760000000, '2026-11-28 17:34:30.899682+00'),
	('GMD', 73000000000, '2026-11-28 17:34:30.899682+00'),
	('GNF', 8680000000000, '2026-11-28 17:34:30.899682+00'),
	('GTQ', 7660000000, '2026-11-28 17:34:30.899682+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:34:30.899682+00'),
	('HKD', 7780000000, '2026-11-28 17:34:30.899682+00'),
	('HNL', 26300000000, '2026-11-28 17:34:30.899682+00'),
	('HTG', 131000000000, '2026-11-28 17:34:30.899682+00'),
	('HUF', 332000000000, '2026-11-28 17:34:30.899682+00'),
	('IDR', 16700000000000, '2026-11-28 17:34:30.899682+00'),
	('ILS', 3250000000, '2026-11-28 17:34:30.899682+00'),
	('INR', 88700000000, '2026-11-28 17:34:30.899682+00'),
	('IQD', 1310000000000, '2026-11-28 17:34:30.899682+00'),
	('IRR', 42100000000000, '2026-11-28 17:34:30.899682+00'),
	('ISK', 126000000000, '2026-11-28 17:34:30.899682+00'),
	('JMD', 160000000000, '2026-11-28 17:34:30.899682+00'),
	('JOD', 709000000, '2026-11-28 17:34:30.899682+00'),
	('JPY', 154000000000, '2026-11-28 17:34:30.899682+00'),
	('KES', 129000000000, '2026-11-28 17:34:30.899682+00'),
	('KGS', 87400000000, '2026-11-28 17:34:30.899682+00'),
	('KHR', 4010000000000, '2026-11-28 17:34:30.899682+00'),
	('KMF', 425000000000, '2026-11-28 17:34:30.899682+00'),
	('KPW', 900000000000, '2026-11-28 17:34:30.899682+00'),
	('KRW', 1460000000000, '2026-11-28 17:34:30.899682+00'),
	('KWD', 307000000, '2026-11-28 17:34:30.899682+00'),
	('KYD', 833000000, '2026-11-28 17:34:30.899682+00'),
	('KZT', 525000000000, '2026-11-28 17:34:30.899682+00'),
	('LAK', 21700000000000, '2026-11-28 17:34:30.899682+00'),
	('LBP', 89500000000000, '2026-11-28 17:34:30.899682+00'),
	('LKR', 305000000000, '2026-11-28 17:34:30.899682+00'),
	('LRD', 182000000000, '2026-11-28 17:34:30.899682+00'),
	('LSL', 17200000000, '2026-11-28 17:34:30.899682+00'),
	('LYD', 5450000000, '2026-11-28 17:34:30.899682+00'),
	('MAD', 9270000000, '2026-11-28 17:34:30.899682+00'),
	('MDL', 17000000000, '2026-11-28 17:34:30.899682+00'),
	('MGA', 4480000000000, '2026-11-28 17:34:30.899682+00'),
	('MKD', 53200000000, '2026-11-28 17:34:30.899682+00'),
	('MMK', 2100000000000, '2026-11-28 17:34:30.899682+00'),
	('MNT', 3590000000000, '2026-11-28 17:34:30.899682+00'),
	('MOP', 8010000000, '2026-11-28 17:34:30.899682+00'),
	('MRU', 39800000000, '2026-11-28 17:34:30.899682+00'),
	('MUR', 45900000000, '2026-11-28 17:34:30.899682+00'),
	('MVR', 15400000000, '2026-11-28 17:34:30.899682+00'),
	('MWK', 1735000000000, '2026-11-28 17:34:30.899682+00'),
	('MXN', 18400000000, '2026-11-28 17:34:30.899682+00'),
	('MYR', 4150000000, '2026-11-28 17:34:30.899682+00'),
	('MZN', 63900000000, '2026-11-28 17:34:30.899682+00'),
	('NAD', 17200000000, '2026-11-28 17:34:30.899682+00'),
	('NGN', 1440000000000, '2026-11-28 17:34:30.899682+00'),
	('NIO', 36800000000, '2026-11-28 17:34:30.899682+00'),
	('NOK', 10100000000, '2026-11-28 17:34:30.899682+00'),
	('NPR', 142000000000, '2026-11-28 17:34:30.899682+00'),
	('NZD', 1770000000, '2026-11-28 17:34:30.899682+00'),
	('OMR', 384500000, '2026-11-28 17:34:30.899682+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:34:30.899682+00'),
	('PEN', 3370000000, '2026-11-28 17:34:30.899682+00'),
	('PGK', 4230000000, '2026-11-28 17:34:30.899682+00'),
	('PHP', 58900000000, '2026-11-28 17:34:30.899682+00'),
	('PKR', 281000000000, '2026-11-28 17:34:30.899682+00'),
	('PLN', 3670000000, '2026-11-28 17:34:30.899682+00'),
	('PYG', 7060000000000, '2026-11-28 17:34:30.899682+00'),
	('QAR', 3640000000, '2026-11-28 17:34:30.899682+00'),
	('RON', 4390000000, '2026-11-28 17:34:30.899682+00'),
	('RSD', 101000000000, '2026-11-28 17:34:30.899682+00'),
	('RUB', 81000000000, '2026-11-28 17:34:30.899682+00'),
	('RWF', 1453000000000, '2026-11-28 17:34:30.899682+00'),
	('SAR', 3750000000, '2026-11-28 17:34:30.899682+00'),
	('SBD', 8230000000, '2026-11-28 17:34:30.899682+00'),
	('SCR', 13900000000, '2026-11-28 17:34:30.899682+00'),
	('SDG', 600000000000, '2026-11-28 17:34:30.899682+00'),
	('SEK', 9500000000, '2026-11-28 17:34:30.899682+00'),
	('SGD', 1300000000, '2026-11-28 17:34:30.899682+00'),
	('SHP', 760000000, '2026-11-28 17:34:30.899682+00'),
	('SLE', 23200000000, '2026-11-28 17:34:30.899682+00'),
	('SOS', 571000000000, '2026-11-28 17:34:30.899682+00'),
	('SRD', 38600000000, '2026-11-28 17:34:30.899682+00'),
	('SSP', 4600000000000, '2026-11-28 17:34:30.899682+00'),
	('STN', 21200000000, '2026-11-28 17:34:30.899682+00'),
	('SYP', 11000000000000, '2026-11-28 17:34:30.899682+00'),
	('SZL', 17200000000, '2026-11-28 17:34:30.899682+00'),
	('THB', 32400000000, '2026-11-28 17:34:30.899682+00'),
	('TJS', 9240000000, '2026-11-28 17:34:30.899682+00'),
	('TMT', 3500000000, '2026-11-28 17:34:30.899682+00'),
	('TND', 2950000000, '2026-11-28 17:34:30.899682+00'),
	('TOP', 2390000000, '2026-11-28 17:34:30.899682+00'),
	('TRY', 42300000000, '2026-11-28 17:34:30.899682+00'),
	('TTD', 6780000000, '2026-11-28 17:34:30.899682+00'),
	('TWD', 31100000000, '2026-11-28 17:34:30.899682+00'),
	('TZS', 2440000000000, '2026-11-28 17:34:30.899682+00'),
	('UAH', 42100000000, '2026-11-28 17:34:30.899682+00'),
	('UGX', 3600000000000, '2026-11-28 17:34:30.899682+00'),
	('UYU', 39800000000, '2026-11-28 17:34:30.899682+00'),
	('UZS', 11950000000000, '2026-11-28 17:34:30.899682+00'),
	('VES', 233000000000, '2026-11-28 17:34:30.899682+00'),
	('VND', 26300000000000, '2026-11-28 17:34:30.899682+00'),
	('VUV', 122000000000, '2026-11-28 17:34:30.899682+00'),
	('WST', 2810000000, '2026-11-28 17:34:30.899682+00'),
	('XAF', 567000000000, '2026-11-28 17:34:30.899682+00'),
	('XCD', 2700000000, '2026-11-28 17:34:30.899682+00'),
	('XCG', 1790000000, '2026-11-28 17:34:30.899682+00'),
	('XOF', 567000000000, '2026-11-28 17:34:30.899682+00'),
	('XPF', 103000000000, '2026-11-28 17:34:30.899682+00'),
	('YER', 238500000000, '2026-11-28 17:34:30.899682+00'),
	('ZAR', 17200000000, '2026-11-28 17:34:30.899682+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:34:30.899682+00'),
	('ZWG', 26400000000, '2026-11-28 17:34:30.899682+00');

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
	('\x25b4d4d8813c4c42c3fe6fb83e46cdd043638e9932339d755bdea544b3eca7c2', 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'BTC', 'lnbcrt500u1p4sn0egsp5rjj8hxppk26g0me4e94ye2mn0apafytppgw4wrd7klhzm8hfvhyqpp5yk6dfkyp83xy9sl7d7uru3kd6ppk8r5exgee6a2mm6j5fvlv5lpqdqqxqrwzqcqzzs9qrsgqhxy9j8x7yxesal0t7yfpjspscvmn09nn282gsxq04ldg0dqyr7xz08q5uafs9xmfxdw42gxsrzv67z98l2rlej5k4rs58n4e4553dtsp3njrvk', '\x1ca47b9821b2b487ef35c96a4cab737f43d491610a1d570dbeb7ee2d9ee965c8', '\xabb5ea8b56879af6fd1d532151281662f146104c64774cc6eee85fd8672df2fa', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:34:32.851283+00', '2026-11-27 21:34:32+00', 'PAID', 50000000, '\x0661457920ad7433c36bdf', 'lightning'),
	('\xa92c0edcf3888a46cc48a8322c14b1ba8f45e25e5d9c5fc0555ca177d3fb084c', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt50u1p4sn0efsp55j9s5kpcguczgkzgudm0ev7fhfm0m7fgnl8nntg8f42l0f7rxy3spp54ykqah8n3z9ydnzg4qezc993h285tcj7tkw9lsz4tjsh05lmppxqdqqxqrwzqcqzzs9qrsgqfnvpdhwmyydqt5g24kze8j9jjqaf9sjsh4fgxqlh8xehfeqrl9vr7n0h994r5u7eqf85tcky5hj4zkga0wudwaeklk4gsn88x3kp4asqcc0res', '\xa48b0a58384730245848e376fcb3c9ba76fdf9289fcf39ad074d55f7a7c33123', '\x2b769910bcf9226f14b8821977912d9b89d5d5ebf3a21ba6a341e7207904466b', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:34:33.868038+00', '2026-11-27 21:34:33+00', 'PAID', 5000000, '\x066145792e9871c674774c', 'lightning'),
	('\xc1e0a9f58af613a7cd6bb248259c22bfda51618f372c74efd8e09cbe977f00d9', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1u1p4sn0e2sp5xguyu9asychgeqnzp50f7t8u8sy3qpnwf6n9rkeq5nnnv9teexwspp5c8s2nav27cf60nttkfyzt8pzhld9zcv0xuk8fm7cuzwta9mlqrvsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq4h35zj6jrsx4v8jpmf9rgsv7vluayhn94sz3e5glj5tnau239fnych5umj0s7mugc3vuv5jxa48wanuvj2ps77qyde8qxemq4mv8g6gqp65t22', '\x32384e17b0262e8c82620d1e9f2cfc3c0910066e4ea651db20a4e7361579c99d', '\x952fc5a8fdfa35c5ff5cd3b7921ba9b26d8d92660df64e29d23713d67f1c8eb0', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:34:34.386111+00', '2026-11-27 21:34:34+00', 'PAID', 100000, '\x066145793641b047d0233e', 'intraledger'),
	('\x08cd9131dd84282fd6fad592acaaf9d78fa185d6b5c0c20dadb584dc24d190d3', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1010n1p4sn0e2sp5j5ufxrv27y448wu8egk3k49g50lew7vgn7c4a9h0eezk3rpgmquqpp5prxezvwass5zl4h66kf2e2he6786rpwkkhqvyrddkkzdcfx3jrfsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq3a2fk8z9g3a838y0dlpy7t39ve7mpyxcfu5glm584qvend08e8phtej3w7dewlyvdydvtdhpwenxvc2jgp3vkucsw0z5hvpamug0h0qpffu5v4', '\x9538930d8af12b53bb87ca2d1b54a8a3ff9779889fb15e96efce45688c28d838', '\xfa73382f8679538d237354db940623c26b72ce1e9e50182a7b7b75e52e330e3b', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:34:34.699072+00', '2026-11-27 21:34:34+00', 'PAID', 101000, '\x0661457939f4c7abad55ad', 'intraledger'),
	('\x70a82c4b0277149b2a75c1e84c52cf2db8c98cddc8a52f14ffa7f3e57e7ed725', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1020n1p4sn0e2sp50qm5mxwp4dtf8p66ne7pke3azkflwgyl09xpffm8p4jg6cxtklaspp5wz5zcjczwu2fk2n4c85yc5k09kuvnrxaezjj798l5le72ln76ujsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqrc5qd0df0lthn6xml66ye02lhaq4p36hpuajyuh7hgykyycr62mh5ad5u296f6pvjynyjwk32v9x4mf3r6enk5j3ree4m5rlz9nrzlgpues6fy', '\x78374d99c1ab5693875a9e7c1b663d1593f7209f794c14a7670d648d60cbb7fb', '\xd915e3b2f446cefbb0710920f51ca590061db0561782fb06604ccfa8201252ab', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:34:34.921847+00', '2026-11-27 21:34:34+00', 'PAID', 102000, '\x066145793e23dc28d2886f', 'intraledger'),
	('\xc7f0070f491f9840b33f0f0217001f494983844c63544e2cdcc078639ab89d1e', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1030n1p4sn0etsp5z6epdstduf695rkfuuwpzgu2p9rddkuclg38qyatkgupred40vzspp5clcqwr6fr7vypvelpuppwqqlf9yc8pzvvd2yutxucpux8x4cn50qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqzczpx002wtgk04cl3k8twglrs7639jt6lfmxe0zwmg9fpkn7y0t84dfgl4rul2h32tf5fwerjp6d6lkjype52srg4mkth6lmpu9xw3sqzrsd00', '\x16b216c16de2745a0ec9e71c11238a0946d6db98fa227013abb23811e5b57b05', '\xe4b45268ff85d9bb654c149f91b7eb470e87383aec53603f72c367c401c991ec', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:34:35.245954+00', '2026-11-27 21:34:35+00', 'PAID', 103000, '\x066145794337dc322833d3', 'intraledger'),
	('\xbaa9d623865515b3eb85090c617d88f96f2889503d53eaf79ee11d9f69397e20', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1040n1p4sn0etsp5sp3ca8yc2yd32lenuasn7nzrtnnp0gylj8ycsjs966m4u34wmdjspp5h25avgux252m86u9pyxxzlvgl9hj3z2s84f74au7uywe76fe0csqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqycva72gh9eypjh98x7r0sl8r7pqpmqd03xlapkd6y5x0q3qxh7t3e3h9kn9u0cclvxgawcrtplv6u2m4v3cn8gs5u2jju6p5q95axgcqetceql', '\x80638e9c98511b157f33e7613f4c435ce617a09f91c9884a05d6b75e46aedb65', '\xae8fa0134943bae74a1276f1d471edce3ccabd290a8fd289a74b0c97e76489c2', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:34:35.507169+00', '2026-11-27 21:34:35+00', 'PAID', 104000, '\x06614579467232f017d5e5', 'intraledger'),
	('\x7590eafa18c7543556eef607fbbc2c27422500839d2ee49215d2cec86517528b', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1060n1p4sn0etsp5huxa6eth6phsk72vql2dlm3x6cwarjwfhc5qvzz9yy83k0mmtkfqpp5wkgw47scca2r24hw7crlh0pvyapz2qyrn5hwfys46t8vsegh229sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq6x3qhy6ulq9nxgrczlvwyp8tdqjr3g7yjlmdjspfyvyqgkscc0yqv20l2x3hymyuef4ymau2nzfhud8ree0q9d6lt84y9ualvy536cqq85psrv', '\xbf0ddd6577d06f0b794c07d4dfee26d61dd1c9c9be28060845210f1b3f7b5d92', '\xe97ee78a030c8cb3ae7939291435f48e4ac3aedd7ff259c99efdcb3f269a755a', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:34:35.810728+00', '2026-11-27 21:34:35+00', 'PAID', 106000, '\x066145794b03c79da0d8cb', 'intraledger'),
	('\xb81568e876dc61b9824e1df225b38a9a4c6a8a533de67d04c5ec9629bf5c024b', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1090n1p4sn0evsp5shqf4fd32mnjrfl2978ta45557hgy0jez0sywdq3ty27w6hamt8spp5hq2k36rkm3smnqjwrheztvu2nfxx4zjn8hn86px9ajtzn06uqf9sdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqu2ekrw3nwgu4ams4z0jgkkdkn2nnamljk2vwjz5dlynl22gkxn995aa4vpjtukqlt84w2tpmeauufd3zv9uztzmsa023s4ktvu0uuksp9zh72h', '\x85c09aa5b156e721a7ea2f8ebed694a7ae823e5913e04734115915e76afddacf', '\x6f7f64079bbf9ec9cee1ab550bec3d6d5de72208f37768fb0ca473222f961a3c', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:34:36.212232+00', '2026-11-27 21:34:36+00', 'PAID', 109000, '\x0661457951285c81a9265a', 'intraledger'),
	('\x598e305bcb889dca9f28d7b234f0b64313d5074a7061e71a148e725d830b6b39', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1100n1p4sn0evsp5de42xu0a7ayyn7n2q0ua6ckaag6mlf3yv5a2gcp6qaal5ya7dq0spp5tx8rqk7t3zwu48eg67erfu9kgvfa2p62wps7wxs53ee9mqctdvusdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqse5ewt7ruyvjs06v7gsz2u6wldu3c97yz3ll74dyfz5zgrjyjdl4fxrrlztkpktr4gh7u8mp9nwpmscwxvjnygx5vjwawldwhtx98scphsax05', '\x6e6aa371fdf74849fa6a03f9dd62ddea35bfa624653aa4603a077bfa13be681f', '\xda74ebbe39f019ad4821f65bfc380c7bfbae372b5a3c2d633b091b6e924141e6', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:34:36.355673+00', '2026-11-27 21:34:36+00', 'PAID', 110000, '\x06614579534160a25d2b7b', 'intraledger'),
	('\x90bfeee396bb0c6d4ea752637d8a4c34085e0f5bbe07bc630e3a311a95db44b9', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1050n1p4sn0etsp554hx06pffhpadgwfd3g6v3gsevl57jcyy28cwjdpfsje9nrjzhyqpp5jzl7acukhvxx6n482f3hmzjvxsy9ur6mhcrmcccw8gc349wmgjusdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq8ey544e4fvhfjxdtr6mdyr9tpgzwwh4cs2hj66sz9eyctahhzdsxzvfx5ln5u9jnlw0f9wvgxu20fjeyuze8lasdjtng7gzq8hr2n5cqtpz2d3', '\xa56e67e8294dc3d6a1c96c51a64510cb3f4f4b04228f8749a14c2592cc7215c8', '\x7cbcc21226b8c36d3721ba6628547d8a6422409a19688ff3871a45b4b0d63504', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:34:35.664745+00', '2026-11-27 21:34:35+00', 'PAID', 105000, '\x0661457948c20c077df40d', 'intraledger'),
	('\xdca90ec01558af19eb0ce7dae9d71f0ff5e3d08f067b211dacf3b8221264608e', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1070n1p4sn0etsp5kw7vrjek7r0j8e4ugrsj7mv0hsz8algdc6x74nruk9kfj7sgeg0spp5mj5sasq4tzh3n6cvuldwn4clpl6785y0qeajz8dv7wuzyynyvz8qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq63zyu96zsyp736kpv9d8c07hrgf6xfwqazch95rv4ten60wg2353mn3xu6nqge9ph7dvlv4kun86fys5f8wdtupgtyh6qdhftf2xqxgqe64478', '\xb3bcc1cb36f0df23e6bc40e12f6d8fbc047efd0dc68deacc7cb16c997a08ca1f', '\x7d72608572204690db88b2b1f358f9e0783624ae3db4d8f37f76fd2a2ba51457', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:34:35.966971+00', '2026-11-27 21:34:35+00', 'PAID', 107000, '\x066145794d1497ae16917b', 'intraledger'),
	('\x46f74632c5c99744eb06c41c0ed3520121d8def2b7de819341bc0e3da1ab9501', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1080n1p4sn0evsp5n4fqrahu5v99mlvtr4zcndh2rz7c23uj8yaq8f7j45r2rk2rncfqpp5gmm5vvk9ext5f6cxcswqa56jqysa3hhjkl0gry6phs8rmgdtj5qsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqed0r34ucmatl99pc7yduv7gyval8da0qw2c3emnwegjsfs68ujzq5g7jyjehu0khhsnazvrt0xrca6mvp9q8suyya47clsjxsxehrjqqfldg47', '\x9d5201f6fca30a5dfd8b1d4589b6ea18bd854792393a03a7d2ad06a1d9439e12', '\x23d5716dd62cd83d63304daed6e9030925786acd69e06e32f1002ccd174d9d1c', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:34:36.091872+00', '2026-11-27 21:34:36+00', 'PAID', 108000, '\x066145794f27051246da70', 'intraledger'),
	('\xe4e546eae242681b51bd5ee1075d67d981540ea8a3a9520f9eb5a114b9662164', '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', 'lnbcrt1110n1p4sn0evsp5ccavpgl98vwn9zvemat0g39al4ywydt3zdez54gdsy04l5rz2p2spp5unj5d6hzgf5pk5datmsswht8mxq4gr4g5w54yru7kks3fwtxy9jqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqjmajk0l0rzdscev4us64kj7v4vafpjlanvfvqp5h60y7p8mjvx4kk4eatphj8eqq7yna9yap7u78tqmyu4awmdyl73m9ln5slyacwmgp8jp56n', '\xc63ac0a3e53b1d328999df56f444bdfd48e2357113722a550d811f5fd0625055', '\xa72afe027262435f07b392c2fa703de73e8153c5fb067cb13656cd5efd14f957', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:34:36.4848+00', '2026-11-27 21:34:36+00', 'PAID', 111000, '\x0661457955730acf2a7165', 'intraledger'),
	('\xc50afc0518fee3caa96e0ecdfb3b9111649e081ac24ae1c4db02272a12b916e1', 'bd66fa12-6862-469d-878a-e3a75b7efe56', '95c4b7a1-571d-4295-97a4-afdc906f68d4', 'BTC', 'lnbcrt5u1p4sn0edsp50wqyh9d6u65v3e7f57k0597wwz4lzvpavkcjl2feesplcd4glqgqpp5c590cpgclm3u42twpmxlkwu3z9jfuzq6cf9wr3xmqgnj5y4ezmssdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqhdyxu4sw0sdvy7mj720x839x85j7ad2rvzrlrp836dmue99s85qyahnzgcnsgpnx760skhmhtdum6aqh5rre0uh3ej7kvq8n0yztrtqp9lv229', '\x7b804b95bae6a8c8e7c9a7acfa17ce70abf1303d65b12fa939cc03fc36a8f810', '\x74a7aa789517f2d95f0de9f2618a7b029ea4c0b1fe040fbfcbac22a948422d37', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:34:37.780036+00', '2026-11-27 21:34:37+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:34:33.086324+00', 'lightning_receipt'),
	(2, '2026-11-27 17:34:33.998449+00', 'lightning_receipt'),
	(3, '2026-11-27 17:34:34.500528+00', 'intraledger'),
	(4, '2026-11-27 17:34:34.637252+00', 'intraledger'),
	(5, '2026-11-27 17:34:34.742983+00', 'intraledger'),
	(6, '2026-11-27 17:34:34.817891+00', 'intraledger'),
	(7, '2026-11-27 17:34:35.01718+00', 'intraledger'),
	(8, '2026-11-27 17:34:35.149228+00', 'intraledger'),
	(9, '2026-11-27 17:34:35.34998+00', 'intraledger'),
	(10, '2026-11-27 17:34:35.458983+00', 'intraledger'),
	(11, '2026-11-27 17:34:35.561522+00', 'intraledger'),
	(12, '2026-11-27 17:34:35.607906+00', 'intraledger'),
	(13, '2026-11-27 17:34:35.713036+00', 'intraledger'),
	(14, '2026-11-27 17:34:35.768807+00', 'intraledger'),
	(15, '2026-11-27 17:34:35.860935+00', 'intraledger'),
	(16, '2026-11-27 17:34:35.913874+00', 'intraledger'),
	(17, '2026-11-27 17:34:35.996311+00', 'intraledger'),
	(18, '2026-11-27 17:34:36.052805+00', 'intraledger'),
	(19, '2026-11-27 17:34:36.132101+00', 'intraledger'),
	(20, '2026-11-27 17:34:36.178766+00', 'intraledger'),
	(21, '2026-11-27 17:34:36.263516+00', 'intraledger'),
	(22, '2026-11-27 17:34:36.319617+00', 'intraledger'),
	(23, '2026-11-27 17:34:36.400992+00', 'intraledger'),
	(24, '2026-11-27 17:34:36.446544+00', 'intraledger'),
	(25, '2026-11-27 17:34:36.544778+00', 'intraledger'),
	(26, '2026-11-27 17:34:36.601799+00', 'intraledger'),
	(27, '2026-11-27 17:34:36.688749+00', 'lightning_reserve'),
	(28, '2026-11-27 17:34:36.794134+00', 'lightning_settled'),
	(29, '2026-11-27 17:34:36.868248+00', 'lightning_reserve'),
	(30, '2026-11-27 17:34:36.938432+00', 'lightning_settled'),
	(31, '2026-11-27 17:34:37.009636+00', 'lightning_reserve'),
	(32, '2026-11-27 17:34:37.085814+00', 'lightning_failed'),
	(33, '2026-11-27 17:34:37.210039+00', 'lightning_reserve');

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
	('03021add-6726-4a9b-8087-2c70934b8199', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 51425, 51425),
	('03021add-6726-4a9b-8087-2c70934b8199', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 71702, 71702),
	('03021add-6726-4a9b-8087-2c70934b8199', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 666, 666),
	('6104b424-07e3-4dc3-9807-71e31329cd27', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 32067, 32067),
	('6104b424-07e3-4dc3-9807-71e31329cd27', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 174, 174),
	('8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 48319, 48319),
	('8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 23379, 23379),
	('8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 522079, 77991),
	('8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 331054, 67271),
	('03021add-6726-4a9b-8087-2c70934b8199', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1628778, 477942),
	('6104b424-07e3-4dc3-9807-71e31329cd27', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 43143, 43143);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('00e8a472-c907-4a90-b7ee-e9177b1959d8', 6, '2026-11-27 17:34:37.954819+00');

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
	('d523c8c8-3fff-49f8-8113-328f8fb6a471', 'USD', NULL, 0, '-infinity'),
	('f68178af-8084-4fd7-8674-a9750dda31fc', 'USD', NULL, 0, '-infinity'),
	('91ac163d-12fc-4f6e-91c1-5e88af8c8ba0', 'USD', NULL, 0, '-infinity'),
	('bd66fa12-6862-469d-878a-e3a75b7efe56', 'BTC', NULL, 630000, '2026-11-27 17:34:36.601799+00'),
	('444021b7-c85a-4cbb-8ca6-4fbe08011bc3', 'BTC', NULL, 5636000, '2026-11-27 17:34:36.601799+00'),
	('ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', 'BTC', NULL, 45819000, '2026-11-27 17:34:37.210039+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661457920ad7433c36bdf', '\x25b4d4d8813c4c42c3fe6fb83e46cdd043638e9932339d755bdea544b3eca7c2', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145792e9871c674774c', '\xa92c0edcf3888a46cc48a8322c14b1ba8f45e25e5d9c5fc0555ca177d3fb084c', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145793641b047d0233e', '\xc1e0a9f58af613a7cd6bb248259c22bfda51618f372c74efd8e09cbe977f00d9', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145793857c42843d1aa', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661457939f4c7abad55ad', '\x08cd9131dd84282fd6fad592acaaf9d78fa185d6b5c0c20dadb584dc24d190d3', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145793b1963527cd06c', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145793e23dc28d2886f', '\x70a82c4b0277149b2a75c1e84c52cf2db8c98cddc8a52f14ffa7f3e57e7ed725', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145794027ac84003d16', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145794337dc322833d3', '\xc7f0070f491f9840b33f0f0217001f494983844c63544e2cdcc078639ab89d1e', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661457944e1a7a4e9a673', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06614579467232f017d5e5', '\xbaa9d623865515b3eb85090c617d88f96f2889503d53eaf79ee11d9f69397e20', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145794727629b51370a', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661457948c20c077df40d', '\x90bfeee396bb0c6d4ea752637d8a4c34085e0f5bbe07bc630e3a311a95db44b9', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614579499be7215f070f', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145794b03c79da0d8cb', '\x7590eafa18c7543556eef607fbbc2c27422500839d2ee49215d2cec86517528b', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145794bd292b6739821', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145794d1497ae16917b', '\xdca90ec01558af19eb0ce7dae9d71f0ff5e3d08f067b211dacf3b8221264608e', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145794df145fb3b4ebb', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145794f27051246da70', '\x46f74632c5c99744eb06c41c0ed3520121d8def2b7de819341bc0e3da1ab9501', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145794fdd4e4493c6e0', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661457951285c81a9265a', '\xb81568e876dc61b9824e1df225b38a9a4c6a8a533de67d04c5ec9629bf5c024b', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614579520381eba53bfc', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614579534160a25d2b7b', '\x598e305bcb889dca9f28d7b234f0b64313d5074a7061e71a148e725d830b6b39', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661457953f35041f91521', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661457955730acf2a7165', '\xe4e546eae242681b51bd5ee1075d67d981540ea8a3a9520f9eb5a114b9662164', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145795651c7382ff921', NULL, NULL, '8384fd54-68ee-46fa-9eaf-4f501ed3d7d3', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661457957a56dede6caea', '\xe3b6b21ffcb65ac21a7b108d4260e67ecab4bb66236084ff9e6e7177744f9167', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145795a6298dc67fc22', '\x944db5c2236dbd9d79ec0635202d95ce684ce5b1496f24e13358dbf4bc922283', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145795c8ae411da968a', '\xc856228eb30cc204a47bf34e1c00ae72f6f12bf2ef5a4ec1d74105071b89f257', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145795db4761b64721e', '\xc856228eb30cc204a47bf34e1c00ae72f6f12bf2ef5a4ec1d74105071b89f257', '\x066145795c8ae411da968a', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145795f99b7527b9b14', '\x4814b52d6cc80746bda529e815f05ddbceb2ad8ea89849197b50da70e87b2555', NULL, '03021add-6726-4a9b-8087-2c70934b8199', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x020943c6050912885e0c1e701a2788879d218e8a840dc4bba33a37df2615a0d16b', 2, 'latchkey:fa3cd672-751e-400a-9df7-02b7270b1ff0/0015', '2026-11-27 17:34:37.930869+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661457957a56dede6caea', 'lightning', 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xe3b6b21ffcb65ac21a7b108d4260e67ecab4bb66236084ff9e6e7177744f9167', 'lnbcrt10u1p4sn0evsp55zf3arqan75m8ak6dew5e6srdxq4aw3upf2g2zva44999vqh762qpp5uwmty8lukedvyxnmzzx5yc8x0m9tfwmxydsgflu7dechwaz0j9nsdqqcqzzs9qrsgqclpw3mhwjurfwr2a9as57z4l6jyu262dkyqtcytu4gecv6ettp6xx803gfh7ldyqkham5vghml6n2swnm9w78u9hj9jqrcchhp4g67cqsrp5vn', '\x02326f2a28897ffa4da8ed82c14c597272717eead00908202008d919ae8de42372', '2026-11-27 17:34:44.68881+00', NULL, NULL, 'settled', 1100, '\x067669fe9be041c4fafc736f81e7bcad7ea65c365a4dcef4ef1b1afd34f0e999', NULL, '2026-11-27 17:34:36.794141+00'),
	('\x066145795a6298dc67fc22', 'lightning', 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x944db5c2236dbd9d79ec0635202d95ce684ce5b1496f24e13358dbf4bc922283', 'lnbcrt10u1p4sn0evsp5n9294su2uak7gjwjsxwh5n4mfcm2lgdqhuq4t2q4anfwpq2dfa7spp5j3xmts3rdk7e670vqc6jqtv4ee5yeed3f9hjfcfntrdlf0yjy2psdqqcqzzs9qrsgq0vsus03gxejqft765n4pehmj6g5rc0xa0fxwn4fsa7yr67yxza3p3emurl6zz9nj0ep5s0p7dajjngj68yqk4mq2jjcnew3uw87x4pqp4tjtgs', '\x02326f2a28897ffa4da8ed82c14c597272717eead00908202008d919ae8de42372', '2026-11-27 17:34:44.868321+00', NULL, NULL, 'settled', 3000, '\x81320d2c69380762428e90cd53c28f734439e79bee8305626cc432f33024bbae', NULL, '2026-11-27 17:34:36.938438+00'),
	('\x066145795c8ae411da968a', 'lightning', 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xc856228eb30cc204a47bf34e1c00ae72f6f12bf2ef5a4ec1d74105071b89f257', 'lnbcrt10u1p4sn0evsp5gva88p48ry30gxy5xz4dhztw7dp0fh6ly5xfzekhp7qdmxhgz9espp5eptz9r4npnpqffrm7d8pcq9wwtm0z2ljaadyaswhgyzswxuf7ftsdqqcqzzs9qrsgq475rppl0tjf3eggycg62j5jc9ryahszlgauxse6g6qayxwn0vuxr2cq5ka2nyy239qvr9h66s2yd8z8wzlly3ysavrrw76lspequc3gqe4de8s', '\x02326f2a28897ffa4da8ed82c14c597272717eead00908202008d919ae8de42372', '2026-11-27 17:34:45.009715+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:34:37.085873+00'),
	('\x066145795f99b7527b9b14', 'lightning', 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', 'BTC', 900000, 10000, 910, 910000, NULL, '\x4814b52d6cc80746bda529e815f05ddbceb2ad8ea89849197b50da70e87b2555', 'lnbcrt9u1p4sn0edsp5rdtqh0z322pwvaucuzvp3lf96cp2w2xmf44quwj7f2cfy3mfugdspp5fq2t2ttveqr5d0d9985ptuzam08t9tvw4zvyjxtm2rd8p6rmy42sdqqcqzzs9qrsgqsslkhmfp28fcywvsjjjr0uetpk0q0dymrzwr7aaasyx5pa42mjwh7u874c2xrt86r23h9ycau0ns03zm8mrhe8eqclmhd97zlt5vpqqquwhlrz', '\x02326f2a28897ffa4da8ed82c14c597272717eead00908202008d919ae8de42372', '2026-11-27 17:34:37.616242+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:34:30.900033+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x25b4d4d8813c4c42c3fe6fb83e46cdd043638e9932339d755bdea544b3eca7c2', 50000000, '2026-11-27 17:34:33.086562+00', 'credited', '\x0661457920ad7433c36bdf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xa92c0edcf3888a46cc48a8322c14b1ba8f45e25e5d9c5fc0555ca177d3fb084c', 5000000, '2026-11-27 17:34:33.998576+00', 'credited', '\x066145792e9871c674774c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:34:27.815573+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
	(4, 0),
	(6, 0),
	(7, 0),
	(8, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(9, 5000000),
	(5, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xe3b6b21ffcb65ac21a7b108d4260e67ecab4bb66236084ff9e6e7177744f9167', '\x067669fe9be041c4fafc736f81e7bcad7ea65c365a4dcef4ef1b1afd34f0e999', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:34:36.647058+00', '2026-11-27 18:34:36+00'),
	('\x944db5c2236dbd9d79ec0635202d95ce684ce5b1496f24e13358dbf4bc922283', '\x81320d2c69380762428e90cd53c28f734439e79bee8305626cc432f33024bbae', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:34:36.819117+00', '2026-11-27 18:34:36+00'),
	('\xc856228eb30cc204a47bf34e1c00ae72f6f12bf2ef5a4ec1d74105071b89f257', '\x632f2efc7ffcab84bd5d441dbc7529bc48987405aacf8c08f060698360f9bd6f', false, 'no_route', 'OPEN', 0, '2026-11-27 17:34:36.968237+00', '2026-11-27 18:34:36+00'),
	('\x4814b52d6cc80746bda529e815f05ddbceb2ad8ea89849197b50da70e87b2555', '\x3a4448313327d3ce089e3238ec15509a38507d53f66790b2f4c74dad6361abad', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:34:37.141288+00', '2026-11-27 18:34:37+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x625ac34deff1f2b8b28f53c63d3e0236e376c188389f83e70f1c5374e4014334'),
	('outside', '\x3e7f23affb188d59a6ae9f785e24edca222a863abc90b517392733c44a8e52bb');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x25b4d4d8813c4c42c3fe6fb83e46cdd043638e9932339d755bdea544b3eca7c2', 'SETTLED', 50000000, '\xabb5ea8b56879af6fd1d532151281662f146104c64774cc6eee85fd8672df2fa', 1, '2026-11-27 17:34:32.924203+00'),
	('\xa92c0edcf3888a46cc48a8322c14b1ba8f45e25e5d9c5fc0555ca177d3fb084c', 'SETTLED', 5000000, '\x2b769910bcf9226f14b8821977912d9b89d5d5ebf3a21ba6a341e7207904466b', 2, '2026-11-27 17:34:33.960419+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xe3b6b21ffcb65ac21a7b108d4260e67ecab4bb66236084ff9e6e7177744f9167', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:34:36.77776+00', '2026-11-27 17:34:36.77776+00'),
	(2, '\x944db5c2236dbd9d79ec0635202d95ce684ce5b1496f24e13358dbf4bc922283', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:34:36.918737+00', '2026-11-27 17:34:36.918737+00'),
	(3, '\xc856228eb30cc204a47bf34e1c00ae72f6f12bf2ef5a4ec1d74105071b89f257', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:34:37.068652+00', '2026-11-27 17:34:37.068652+00'),
	(4, '\x4814b52d6cc80746bda529e815f05ddbceb2ad8ea89849197b50da70e87b2555', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:34:38.572454+00', '2026-11-27 17:34:37.372455+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:34:26.356728+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:34:26.732178+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:34:26.942649+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:34:27.005949+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:34:27.520366+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:34:27.891271+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:34:28.020089+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:34:28.172066+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:34:28.293898+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:34:28.360047+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:34:28.501047+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:34:28.580876+00'),
	('0015_accounts', 'f21961cf02efd1581239c32b08ec3900a2af607527c111ea26db290e95125abd', 'before', '2026-11-27 17:34:28.780896+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('09e41800-8649-4cda-bf47-328ce048cc24', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', '\x502271a3dc98443ec967cf112ff160b5b71030b34e139dc0d92c767b248e5f48', '2026-11-27 17:34:32.213253+00', '2026-12-27 17:34:32.213253+00', NULL, '2026-11-27 17:34:32.213253+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2c1caa38-89eb-43b2-9c99-2b389f5cee0a', '6d545bf5-a091-417c-bcfc-93654358c195', '\xd1cf463bbea6292b2e3d7f52dade28907fda7affea5b838dc7cf820051daf97d', '2026-11-27 17:34:33.373241+00', '2026-12-27 17:34:33.373241+00', NULL, '2026-11-27 17:34:33.373241+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('28f55aca-089e-4ecf-ae8e-f402a78fdc63', '95c4b7a1-571d-4295-97a4-afdc906f68d4', '\x6e8e571f6ef929a2030bae800c934d5b5ee46360a6f0eb8683b941ad708e8bd4', '2026-11-27 17:34:34.167147+00', '2026-12-27 17:34:34.167147+00', NULL, '2026-11-27 17:34:34.167147+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'BTC', '', '2026-11-27 17:34:32.081681+00'),
	('d523c8c8-3fff-49f8-8113-328f8fb6a471', '1b77dc8b-2810-440d-a39c-8777ef9f4ae1', 'USD', '', '2026-11-27 17:34:32.100167+00'),
	('444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '6d545bf5-a091-417c-bcfc-93654358c195', 'BTC', '', '2026-11-27 17:34:33.237201+00'),
	('f68178af-8084-4fd7-8674-a9750dda31fc', '6d545bf5-a091-417c-bcfc-93654358c195', 'USD', '', '2026-11-27 17:34:33.260156+00'),
	('bd66fa12-6862-469d-878a-e3a75b7efe56', '95c4b7a1-571d-4295-97a4-afdc906f68d4', 'BTC', '', '2026-11-27 17:34:34.114319+00'),
	('91ac163d-12fc-4f6e-91c1-5e88af8c8ba0', '95c4b7a1-571d-4295-97a4-afdc906f68d4', 'USD', '', '2026-11-27 17:34:34.134462+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x0661457920ad7433c36bdf00', NULL, NULL, NULL),
	(5000, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145792e9871c674774c00', NULL, NULL, NULL),
	(-100, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145793641b047d0233e00', 'bob', NULL, NULL),
	(100, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145793641b047d0233e01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145793857c42843d1aa00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145793857c42843d1aa01', 'bob', NULL, NULL),
	(-101, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x0661457939f4c7abad55ad00', 'bob', NULL, NULL),
	(101, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457939f4c7abad55ad01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145793b1963527cd06c00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145793b1963527cd06c01', 'bob', NULL, NULL),
	(-102, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145793e23dc28d2886f00', 'bob', NULL, NULL),
	(102, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145793e23dc28d2886f01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794027ac84003d1600', 'carol', NULL, NULL),
	(51, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794027ac84003d1601', 'bob', NULL, NULL),
	(-103, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145794337dc322833d300', 'bob', NULL, NULL),
	(103, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794337dc322833d301', 'alice', NULL, NULL),
	(-51, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457944e1a7a4e9a67300', 'carol', NULL, NULL),
	(51, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x0661457944e1a7a4e9a67301', 'bob', NULL, NULL),
	(-104, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x06614579467232f017d5e500', 'bob', NULL, NULL),
	(104, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x06614579467232f017d5e501', 'alice', NULL, NULL),
	(-52, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794727629b51370a00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794727629b51370a01', 'bob', NULL, NULL),
	(-105, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x0661457948c20c077df40d00', 'bob', NULL, NULL),
	(105, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457948c20c077df40d01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x06614579499be7215f070f00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x06614579499be7215f070f01', 'bob', NULL, NULL),
	(-106, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145794b03c79da0d8cb00', 'bob', NULL, NULL),
	(106, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794b03c79da0d8cb01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794bd292b673982100', 'carol', NULL, NULL),
	(53, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794bd292b673982101', 'bob', NULL, NULL),
	(-107, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145794d1497ae16917b00', 'bob', NULL, NULL),
	(107, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794d1497ae16917b01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794df145fb3b4ebb00', 'carol', NULL, NULL),
	(53, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794df145fb3b4ebb01', 'bob', NULL, NULL),
	(-108, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145794f27051246da7000', 'bob', NULL, NULL),
	(108, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794f27051246da7001', 'alice', NULL, NULL),
	(-54, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145794fdd4e4493c6e000', 'carol', NULL, NULL),
	(54, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145794fdd4e4493c6e001', 'bob', NULL, NULL),
	(-109, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x0661457951285c81a9265a00', 'bob', NULL, NULL),
	(109, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457951285c81a9265a01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x06614579520381eba53bfc00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x06614579520381eba53bfc01', 'bob', NULL, NULL),
	(-110, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x06614579534160a25d2b7b00', 'bob', NULL, NULL),
	(110, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x06614579534160a25d2b7b01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457953f35041f9152100', 'carol', NULL, NULL),
	(55, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x0661457953f35041f9152101', 'bob', NULL, NULL),
	(-111, NULL, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x0661457955730acf2a716500', 'bob', NULL, NULL),
	(111, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x0661457955730acf2a716501', 'alice', NULL, NULL),
	(-55, NULL, NULL, '444021b7-c85a-4cbb-8ca6-4fbe08011bc3', '\x066145795651c7382ff92100', 'carol', NULL, NULL),
	(55, NULL, NULL, 'bd66fa12-6862-469d-878a-e3a75b7efe56', '\x066145795651c7382ff92101', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x0661457957a56dede6caea00', NULL, NULL, NULL),
	(-1003, 3, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145795a6298dc67fc2200', NULL, NULL, NULL),
	(-1010, 10, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145795c8ae411da968a00', NULL, NULL, NULL),
	(1010, 10, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145795db4761b64721e00', NULL, NULL, NULL),
	(-910, 10, NULL, 'ea732dbe-1dc3-4d8f-bdb3-6d0418f23e56', '\x066145795f99b7527b9b1400', NULL, NULL, NULL);

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
