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
	('41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'a56d266b-f7bc-4a21-8c2d-2881c83a39fd', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'eb112ae0-149f-4545-8211-a80b05e09ee1', true, '{}', '2026-11-27 17:38:49.635883+00'),
	('9375512e-a3db-458f-941b-de85c5bb867c', '17e797e2-e379-4f31-a405-29306e88d618', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '07b6ba76-a1eb-48f9-b329-06c30a337f63', true, '{}', '2026-11-27 17:38:50.479996+00'),
	('9bca90c6-b62f-4547-a17c-5c458c3e9685', 'fe09042a-331a-4605-92e9-afe6f6a1a663', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'a2104013-bff0-44de-bc54-fd1b6e381e75', true, '{}', '2026-11-27 17:38:51.047517+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x0661458885a90d7857057f', 'internal_send'),
	(5000, '9375512e-a3db-458f-941b-de85c5bb867c', '\x06614588875cbbd5439fc0', 'internal_send'),
	(10100, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x066145888911f7745da582', 'internal_send'),
	(5000, '9375512e-a3db-458f-941b-de85c5bb867c', '\x066145888a18b70b8b47a5', 'internal_send'),
	(10200, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x066145888ad33bd243eaec', 'internal_send'),
	(5100, '9375512e-a3db-458f-941b-de85c5bb867c', '\x066145888b8e9e34ed36b3', 'internal_send'),
	(10300, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x066145888cfeddbdfa0cc6', 'internal_send'),
	(5100, '9375512e-a3db-458f-941b-de85c5bb867c', '\x066145888dcfea1735360f', 'internal_send'),
	(10400, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x066145888f399e1d557a85', 'internal_send'),
	(5200, '9375512e-a3db-458f-941b-de85c5bb867c', '\x0661458890ffb02daee1c5', 'internal_send'),
	(10500, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x06614588929d810c0a6792', 'internal_send'),
	(5200, '9375512e-a3db-458f-941b-de85c5bb867c', '\x06614588939c9d19c127e8', 'internal_send'),
	(10600, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x0661458895241fcfac59d3', 'internal_send'),
	(5300, '9375512e-a3db-458f-941b-de85c5bb867c', '\x0661458896038116675870', 'internal_send'),
	(10700, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x066145889772662308a566', 'internal_send'),
	(5300, '9375512e-a3db-458f-941b-de85c5bb867c', '\x06614588984ea9a07c3d9a', 'internal_send'),
	(10800, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x06614588997c56193ac0e6', 'internal_send'),
	(5400, '9375512e-a3db-458f-941b-de85c5bb867c', '\x066145889a5a5f545c9912', 'internal_send'),
	(10900, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x066145889bc7303ad684a1', 'internal_send'),
	(5400, '9375512e-a3db-458f-941b-de85c5bb867c', '\x066145889ca990f2c90fbe', 'internal_send'),
	(11000, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x066145889df3e98efe8b1d', 'internal_send'),
	(5500, '9375512e-a3db-458f-941b-de85c5bb867c', '\x066145889ee1f5bbf035ac', 'internal_send'),
	(11100, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x06614588a0ca5e7f5765ce', 'internal_send'),
	(5500, '9375512e-a3db-458f-941b-de85c5bb867c', '\x06614588a190237471c77c', 'internal_send'),
	(100000, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x06614588a39bc42d104e9c', 'withdrawal'),
	(100000, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x06614588a64fe73620376f', 'withdrawal'),
	(90000, '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\x06614588aac5965f5fb56a', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:35:00+00', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'internal_send'),
	(63000, '2026-11-27 17:35:00+00', '9375512e-a3db-458f-941b-de85c5bb867c', 'internal_send'),
	(290000, '2026-11-27 17:35:00+00', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('4ccbfcc9-39b4-494d-9d37-a07374f4f484', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:38:49.992438+00', NULL, '2026-11-27 17:38:53.765203+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('bd398371-ca11-443d-b4ed-358b48e96862', '9375512e-a3db-458f-941b-de85c5bb867c', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:38:50.6762+00', NULL, '2026-11-27 17:38:53.169584+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('6775c9f5-6e27-4f81-91e0-d8975c0506d6', '9bca90c6-b62f-4547-a17c-5c458c3e9685', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:38:51.150591+00', NULL, '2026-11-27 17:38:54.22158+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('e9240af1-fa56-4f26-93cb-3c13bcaa8586', '4ccbfcc9-39b4-494d-9d37-a07374f4f484', '\x537ccec7004cab82da39759725f9f1394aacef2fa18450ce28854e334e76b337', 'blink_3H3IxO', 'h4pF', '2026-11-27 17:38:49.997154+00', NULL),
	('15c173a4-94cd-45e4-8fa5-6e34725f2a55', 'bd398371-ca11-443d-b4ed-358b48e96862', '\x166c0aaf35d3266f3de7b42819ae6b2ab9a3e108a6304c6f5c18f9d8b65ccffc', 'blink_HAQBtB', '7NQv', '2026-11-27 17:38:50.679441+00', NULL),
	('d34bc481-bb37-4cd7-9e2d-7f34fa8e7ebb', '6775c9f5-6e27-4f81-91e0-d8975c0506d6', '\xcb3bff0291ac391c0f7243cf14caa4034a36ddd43a80d5cd548b5c350f36e8bc', 'blink_l7dYcW', 'iPVc', '2026-11-27 17:38:51.15627+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145886bc701fb82b0aa13', '2026-11-27 17:38:49.666555+00', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145886d752fcd7cecc811', '2026-11-27 17:38:49.776481+00', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-000000000001', '4aa7ad98-20ba-498f-82cd-a3477dc1af3e', '{}', '{"expires_at": "2026-12-27T17:38:49.768079+00:00"}'),
	('\x0661458871001f4de24a8658', '2026-11-27 17:38:50.008683+00', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'api_key.created', 'session', '4aa7ad98-20ba-498f-82cd-a3477dc1af3e', '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-000000000002', '4ccbfcc9-39b4-494d-9d37-a07374f4f484', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_3H3IxO…h4pF", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145887370c1df3d916e00', '2026-11-27 17:38:50.168598+00', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'account.username_set', 'key', '4ccbfcc9-39b4-494d-9d37-a07374f4f484', '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145887851f1ee283f1b2e', '2026-11-27 17:38:50.488385+00', '9375512e-a3db-458f-941b-de85c5bb867c', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145887a8ec2c99b142bac', '2026-11-27 17:38:50.634976+00', '9375512e-a3db-458f-941b-de85c5bb867c', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-000000000007', 'f6810b2e-c391-4a46-8631-d29e0cb00fdb', '{}', '{"expires_at": "2026-12-27T17:38:50.629274+00:00"}'),
	('\x066145887b491ac0ff3a28e4', '2026-11-27 17:38:50.682694+00', '9375512e-a3db-458f-941b-de85c5bb867c', 'api_key.created', 'session', 'f6810b2e-c391-4a46-8631-d29e0cb00fdb', '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-000000000008', 'bd398371-ca11-443d-b4ed-358b48e96862', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_HAQBtB…7NQv", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145887c876d237f3e21a0', '2026-11-27 17:38:50.764193+00', '9375512e-a3db-458f-941b-de85c5bb867c', 'account.username_set', 'key', 'bd398371-ca11-443d-b4ed-358b48e96862', '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661458880f627d6977d9120', '2026-11-27 17:38:51.054677+00', '9bca90c6-b62f-4547-a17c-5c458c3e9685', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614588816ca930770f8941', '2026-11-27 17:38:51.085022+00', '9bca90c6-b62f-4547-a17c-5c458c3e9685', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-00000000000d', 'a067a923-23eb-4ee7-8e2f-ce51a851ed02', '{}', '{"expires_at": "2026-12-27T17:38:51.076532+00:00"}'),
	('\x0661458882c23d859fa6eb15', '2026-11-27 17:38:51.172471+00', '9bca90c6-b62f-4547-a17c-5c458c3e9685', 'api_key.created', 'session', 'a067a923-23eb-4ee7-8e2f-ce51a851ed02', '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-00000000000e', '6775c9f5-6e27-4f81-91e0-d8975c0506d6', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_l7dYcW…iPVc", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661458883827488403a173e', '2026-11-27 17:38:51.22168+00', '9bca90c6-b62f-4547-a17c-5c458c3e9685', 'account.username_set', 'key', '6775c9f5-6e27-4f81-91e0-d8975c0506d6', '127.0.0.1', 'python-httpx2/2.16.2', 'f71cd6d7-3030-4c31-90b6-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(3, -100000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(3, 100000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(4, -50000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(4, 50000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(5, -101000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(5, 101000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(6, -50000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(6, 50000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(7, -102000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(7, 102000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(8, -51000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(8, 51000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(9, -103000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(9, 103000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(10, -51000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(10, 51000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(11, -104000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(11, 104000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(12, -52000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(12, 52000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(13, -105000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(13, 105000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(14, -52000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(14, 52000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(15, -106000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(15, 106000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(16, -53000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(16, 53000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(17, -107000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(17, 107000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(18, -53000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(18, 53000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(19, -108000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(19, 108000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(20, -54000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(20, 54000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(21, -109000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(21, 109000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(22, -54000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(22, 54000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(23, -110000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(23, 110000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(24, -55000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(24, 55000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(25, -111000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(25, 111000, '07b6ba76-a1eb-48f9-b329-06c30a337f63');
INSERT INTO public.entry VALUES
	(26, -55000, '07b6ba76-a1eb-48f9-b329-06c30a337f63'),
	(26, 55000, 'a2104013-bff0-44de-bc54-fd1b6e381e75'),
	(27, -1010000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(31, -1010000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(33, -910000, 'eb112ae0-149f-4545-8211-a80b05e09ee1'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(784, 1, '2026-11-27 17:38:50.435471+00', 'lightning_receipt', 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x0661458876fe4a9946559300'),
	(799, 2, '2026-11-27 17:38:51.004299+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145887fbc10a0a6aa5300'),
	(807, 3, '2026-11-27 17:38:51.390196+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x0661458885a90d7857057f01'),
	(809, 4, '2026-11-27 17:38:51.498688+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x06614588875cbbd5439fc001'),
	(812, 5, '2026-11-27 17:38:51.590738+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888911f7745da58201'),
	(814, 6, '2026-11-27 17:38:51.655863+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145888a18b70b8b47a501'),
	(817, 7, '2026-11-27 17:38:51.703825+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888ad33bd243eaec01'),
	(819, 8, '2026-11-27 17:38:51.751661+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145888b8e9e34ed36b301'),
	(822, 9, '2026-11-27 17:38:51.853753+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888cfeddbdfa0cc601'),
	(824, 10, '2026-11-27 17:38:51.898627+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145888dcfea1735360f01'),
	(828, 11, '2026-11-27 17:38:52.039967+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888f399e1d557a8501'),
	(830, 12, '2026-11-27 17:38:52.127976+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x0661458890ffb02daee1c501'),
	(833, 13, '2026-11-27 17:38:52.223095+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588929d810c0a679201'),
	(835, 14, '2026-11-27 17:38:52.281397+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x06614588939c9d19c127e801'),
	(838, 15, '2026-11-27 17:38:52.385084+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x0661458895241fcfac59d301'),
	(840, 16, '2026-11-27 17:38:52.438716+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145889603811667587001'),
	(843, 17, '2026-11-27 17:38:52.529966+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889772662308a56601'),
	(845, 18, '2026-11-27 17:38:52.599612+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x06614588984ea9a07c3d9a01'),
	(848, 19, '2026-11-27 17:38:52.67764+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588997c56193ac0e601'),
	(850, 20, '2026-11-27 17:38:52.74107+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145889a5a5f545c991201'),
	(853, 21, '2026-11-27 17:38:52.823805+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889bc7303ad684a101'),
	(857, 22, '2026-11-27 17:38:52.871404+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145889ca990f2c90fbe01'),
	(860, 23, '2026-11-27 17:38:52.972549+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889df3e98efe8b1d01'),
	(863, 24, '2026-11-27 17:38:53.017022+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145889ee1f5bbf035ac01'),
	(866, 25, '2026-11-27 17:38:53.149014+00', 'lightning_receipt', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588a0ca5e7f5765ce01'),
	(868, 26, '2026-11-27 17:38:53.231126+00', 'intraledger_receipt', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x06614588a190237471c77c01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:38:48.72882+00'),
	('AFN', 66000000000, '2026-11-28 17:38:48.72882+00'),
	('ALL', 83000000000, '2026-11-28 17:38:48.72882+00'),
	('AMD', 383000000000, '2026-11-28 17:38:48.72882+00'),
	('AOA', 912000000000, '2026-11-28 17:38:48.72882+00'),
	('ARS', 1400000000000, '2026-11-28 17:38:48.72882+00'),
	('AUD', 1530000000, '2026-11-28 17:38:48.72882+00'),
	('AWG', 1790000000, '2026-11-28 17:38:48.72882+00'),
	('AZN', 1700000000, '2026-11-28 17:38:48.72882+00'),
	('BAM', 1690000000, '2026-11-28 17:38:48.72882+00'),
	('BBD', 2000000000, '2026-11-28 17:38:48.72882+00'),
	('BDT', 122000000000, '2026-11-28 17:38:48.72882+00'),
	('BHD', 376000000, '2026-11-28 17:38:48.72882+00'),
	('BIF', 2950000000000, '2026-11-28 17:38:48.72882+00'),
	('BMD', 1000000000, '2026-11-28 17:38:48.72882+00'),
	('BND', 1300000000, '2026-11-28 17:38:48.72882+00'),
	('BOB', 6910000000, '2026-11-28 17:38:48.72882+00'),
	('BRL', 5400000000, '2026-11-28 17:38:48.72882+00'),
	('BSD', 1000000000, '2026-11-28 17:38:48.72882+00'),
	('BTN', 88500000000, '2026-11-28 17:38:48.72882+00'),
	('BWP', 13400000000, '2026-11-28 17:38:48.72882+00'),
	('BYN', 3400000000, '2026-11-28 17:38:48.72882+00'),
	('BZD', 2010000000, '2026-11-28 17:38:48.72882+00'),
	('CAD', 1400000000, '2026-11-28 17:38:48.72882+00'),
	('CDF', 2250000000000, '2026-11-28 17:38:48.72882+00'),
	('CHF', 800000000, '2026-11-28 17:38:48.72882+00'),
	('CLP', 940000000000, '2026-11-28 17:38:48.72882+00'),
	('CNY', 7100000000, '2026-11-28 17:38:48.72882+00'),
	('COP', 3800000000000, '2026-11-28 17:38:48.72882+00'),
	('CRC', 502000000000, '2026-11-28 17:38:48.72882+00'),
	('CUP', 24000000000, '2026-11-28 17:38:48.72882+00'),
	('CVE', 95300000000, '2026-11-28 17:38:48.72882+00'),
	('CZK', 20900000000, '2026-11-28 17:38:48.72882+00'),
	('DJF', 177700000000, '2026-11-28 17:38:48.72882+00'),
	('DKK', 6450000000, '2026-11-28 17:38:48.72882+00'),
	('DOP', 63000000000, '2026-11-28 17:38:48.72882+00'),
	('DZD', 130000000000, '2026-11-28 17:38:48.72882+00'),
	('EGP', 47300000000, '2026-11-28 17:38:48.72882+00'),
	('ERN', 15000000000, '2026-11-28 17:38:48.72882+00'),
	('ETB', 153000000000, '2026-11-28 17:38:48.72882+00'),
	('EUR', 864000000, '2026-11-28 17:38:48.72882+00'),
	('FJD', 2270000000, '2026-11-28 17:38:48.72882+00'),
	('FKP', 760000000, '2026-11-28 17:38:48.72882+00'),
	('GBP', 760000000, '2026-11-28 17:38:48.72882+00'),
	('GEL', 2700000000, '2026-11-28 17:38:48.72882+00'),
	('GHS', 11000000000, '2026-11-28 17:38:48.72882+00'),
	('GIP', 760000000, '2026-11-28 17:38:48.72882+00'),
	('GMD', 73000000000, '2026-11-28 17:38:48.72882+00'),
	('GNF', 8680000000000, '2026-11-28 17:38:48.72882+00'),
	('GTQ', 7660000000, '2026-11-28 17:38:48.72882+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:38:48.72882+00'),
	('HKD', 7780000000, '2026-11-28 17:38:48.72882+00'),
	('HNL', 26300000000, '2026-11-28 17:38:48.72882+00'),
	('HTG', 131000000000, '2026-11-28 17:38:48.72882+00'),
	('HUF', 332000000000, '2026-11-28 17:38:48.72882+00'),
	('IDR', 16700000000000, '2026-11-28 17:38:48.72882+00'),
	('ILS', 3250000000, '2026-11-28 17:38:48.72882+00'),
	('INR', 88700000000, '2026-11-28 17:38:48.72882+00'),
	('IQD', 1310000000000, '2026-11-28 17:38:48.72882+00'),
	('IRR', 42100000000000, '2026-11-28 17:38:48.72882+00'),
	('ISK', 126000000000, '2026-11-28 17:38:48.72882+00'),
	('JMD', 160000000000, '2026-11-28 17:38:48.72882+00'),
	('JOD', 709000000, '2026-11-28 17:38:48.72882+00'),
	('JPY', 154000000000, '2026-11-28 17:38:48.72882+00'),
	('KES', 129000000000, '2026-11-28 17:38:48.72882+00'),
	('KGS', 87400000000, '2026-11-28 17:38:48.72882+00'),
	('KHR', 4010000000000, '2026-11-28 17:38:48.72882+00'),
	('KMF', 425000000000, '2026-11-28 17:38:48.72882+00'),
	('KPW', 900000000000, '2026-11-28 17:38:48.72882+00'),
	('KRW', 1460000000000, '2026-11-28 17:38:48.72882+00'),
	('KWD', 307000000, '2026-11-28 17:38:48.72882+00'),
	('KYD', 833000000, '2026-11-28 17:38:48.72882+00'),
	('KZT', 525000000000, '2026-11-28 17:38:48.72882+00'),
	('LAK', 21700000000000, '2026-11-28 17:38:48.72882+00'),
	('LBP', 89500000000000, '2026-11-28 17:38:48.72882+00'),
	('LKR', 305000000000, '2026-11-28 17:38:48.72882+00'),
	('LRD', 182000000000, '2026-11-28 17:38:48.72882+00'),
	('LSL', 17200000000, '2026-11-28 17:38:48.72882+00'),
	('LYD', 5450000000, '2026-11-28 17:38:48.72882+00'),
	('MAD', 9270000000, '2026-11-28 17:38:48.72882+00'),
	('MDL', 17000000000, '2026-11-28 17:38:48.72882+00'),
	('MGA', 4480000000000, '2026-11-28 17:38:48.72882+00'),
	('MKD', 53200000000, '2026-11-28 17:38:48.72882+00'),
	('MMK', 2100000000000, '2026-11-28 17:38:48.72882+00'),
	('MNT', 3590000000000, '2026-11-28 17:38:48.72882+00'),
	('MOP', 8010000000, '2026-11-28 17:38:48.72882+00'),
	('MRU', 39800000000, '2026-11-28 17:38:48.72882+00'),
	('MUR', 45900000000, '2026-11-28 17:38:48.72882+00'),
	('MVR', 15400000000, '2026-11-28 17:38:48.72882+00'),
	('MWK', 1735000000000, '2026-11-28 17:38:48.72882+00'),
	('MXN', 18400000000, '2026-11-28 17:38:48.72882+00'),
	('MYR', 4150000000, '2026-11-28 17:38:48.72882+00'),
	('MZN', 63900000000, '2026-11-28 17:38:48.72882+00'),
	('NAD', 17200000000, '2026-11-28 17:38:48.72882+00'),
	('NGN', 1440000000000, '2026-11-28 17:38:48.72882+00'),
	('NIO', 36800000000, '2026-11-28 17:38:48.72882+00'),
	('NOK', 10100000000, '2026-11-28 17:38:48.72882+00'),
	('NPR', 142000000000, '2026-11-28 17:38:48.72882+00'),
	('NZD', 1770000000, '2026-11-28 17:38:48.72882+00'),
	('OMR', 384500000, '2026-11-28 17:38:48.72882+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:38:48.72882+00'),
	('PEN', 3370000000, '2026-11-28 17:38:48.72882+00'),
	('PGK', 4230000000, '2026-11-28 17:38:48.72882+00'),
	('PHP', 58900000000, '2026-11-28 17:38:48.72882+00'),
	('PKR', 281000000000, '2026-11-28 17:38:48.72882+00'),
	('PLN', 3670000000, '2026-11-28 17:38:48.72882+00'),
	('PYG', 7060000000000, '2026-11-28 17:38:48.72882+00'),
	('QAR', 3640000000, '2026-11-28 17:38:48.72882+00'),
	('RON', 4390000000, '2026-11-28 17:38:48.72882+00'),
	('RSD', 101000000000, '2026-11-28 17:38:48.72882+00'),
	('RUB', 81000000000, '2026-11-28 17:38:48.72882+00'),
	('RWF', 1453000000000, '2026-11-28 17:38:48.72882+00'),
	('SAR', 3750000000, '2026-11-28 17:38:48.72882+00'),
	('SBD', 8230000000, '2026-11-28 17:38:48.72882+00'),
	('SCR', 13900000000, '2026-11-28 17:38:48.72882+00'),
	('SDG', 600000000000, '2026-11-28 17:38:48.72882+00'),
	('SEK', 9500000000, '2026-11-28 17:38:48.72882+00'),
	('SGD', 1300000000, '2026-11-28 17:38:48.72882+00'),
	('SHP', 760000000, '2026-11-28 17:38:48.72882+00'),
	('SLE', 23200000000, '2026-11-28 17:38:48.72882+00'),
	('SOS', 571000000000, '2026-11-28 17:38:48.72882+00'),
	('SRD', 38600000000, '2026-11-28 17:38:48.72882+00'),
	('SSP', 4600000000000, '2026-11-28 17:38:48.72882+00'),
	('STN', 21200000000, '2026-11-28 17:38:48.72882+00'),
	('SYP', 11000000000000, '2026-11-28 17:38:48.72882+00'),
	('SZL', 17200000000, '2026-11-28 17:38:48.72882+00'),
	('THB', 32400000000, '2026-11-28 17:38:48.72882+00'),
	('TJS', 9240000000, '2026-11-28 17:38:48.72882+00'),
	('TMT', 3500000000, '2026-11-28 17:38:48.72882+00'),
	('TND', 2950000000, '2026-11-28 17:38:48.72882+00'),
	('TOP', 2390000000, '2026-11-28 17:38:48.72882+00'),
	('TRY', 42300000000, '2026-11-28 17:38:48.72882+00'),
	('TTD', 6780000000, '2026-11-28 17:38:48.72882+00'),
	('TWD', 31100000000, '2026-11-28 17:38:48.72882+00'),
	('TZS', 2440000000000, '2026-11-28 17:38:48.72882+00'),
	('UAH', 42100000000, '2026-11-28 17:38:48.72882+00'),
	('UGX', 3600000000000, '2026-11-28 17:38:48.72882+00'),
	('UYU', 39800000000, '2026-11-28 17:38:48.72882+00'),
	('UZS', 11950000000000, '2026-11-28 17:38:48.72882+00'),
	('VES', 233000000000, '2026-11-28 17:38:48.72882+00'),
	('VND', 26300000000000, '2026-11-28 17:38:48.72882+00'),
	('VUV', 122000000000, '2026-11-28 17:38:48.72882+00'),
	('WST', 2810000000, '2026-11-28 17:38:48.72882+00'),
	('XAF', 567000000000, '2026-11-28 17:38:48.72882+00'),
	('XCD', 2700000000, '2026-11-28 17:38:48.72882+00'),
	('XCG', 1790000000, '2026-11-28 17:38:48.72882+00'),
	('XOF', 567000000000, '2026-11-28 17:38:48.72882+00'),
	('XPF', 103000000000, '2026-11-28 17:38:48.72882+00'),
	('YER', 238500000000, '2026-11-28 17:38:48.72882+00'),
	('ZAR', 17200000000, '2026-11-28 17:38:48.72882+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:38:48.72882+00'),
	('ZWG', 26400000000, '2026-11-28 17:38:48.72882+00');

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
	('\x920ba3b10c68bab91a569ae606734b6ab46b11809bc4258a6c69826b907056bf', 'eb112ae0-149f-4545-8211-a80b05e09ee1', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'BTC', 'lnbcrt500u1p4snsp2sp5xjwny33y39kkg6yd7ajh3gnqen58fsxp37spdx6rqr5072kj83cspp5jg968vgvdzatjxjkntnqvu6td26xkyvqn0zztznvdxpxhyrs26lsdqqxqrwzqcqzzs9qrsgqnugjwuaawkh9c946tv8nw8kyzslz87l70m4yn8weugnncdtcwry824y3gaq7jnamlzyln32hmjx8xd4mhz8qxm7lzjtqsdptpd4syycqqurk8d', '\x349d324624896d64688df76578a260cce874c0c18fa0169b4300e8ff2ad23c71', '\xb8b2bea2ae7c88e08ca6ebe815636125175e02817bc94a82e9073598681c9ef7', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:38:50.244565+00', '2026-11-27 21:38:50+00', 'PAID', 50000000, '\x0661458876fe4a99465593', 'lightning'),
	('\x62ad8921b3b4c2a1cb155d0f05b3739c9778e0ca76abb71558e003dfd7ff9b80', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt50u1p4snsp2sp5ftrhgvl0wltx0j0rsk5lngrfzjp286nym6g09n02xxsqa59qapkspp5v2kcjgdnknp2rjc4t58stvmnnjth3cx2w64mw92cuqpal4llnwqqdqqxqrwzqcqzzs9qrsgqaulykm0g699jr2cef70um635may3hg5mn94v4rp2frhn2ms72vcnh8tyc69pukw0ujjcduj6rw0ftw9rknf9t2mhx453vagtdkrzfyqpezfjfq', '\x4ac77433ef77d667c9e385a9f9a0691482a3ea64de90f2cdea31a00ed0a0e86d', '\x3676cd6c203fcb33a503d12fd345c31bdce61fabc58c118f69cb1e4c1e5d10dc', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:38:50.815633+00', '2026-11-27 21:38:50+00', 'PAID', 5000000, '\x066145887fbc10a0a6aa53', 'lightning'),
	('\xf7754d87900277d9b379120ecaa519353206363b3b7ff2d302f43cce0e5fbb41', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1u1p4snsptsp5cc8pwajy6ydtvsnyq7czwqaq5ck02a6jledlanxmjmfyue092hqspp57a65mpusqfmanvmezg8v4fgex5eqvd3m8dll95cz7s7vurjlhdqsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqxyyk075m9dk8zq0j50pczl0zhzs8xz36sjt476z06zl7kx8cgs3z97pqqvpqpe9l7225tymjzctkjdfa0q90h77a34r9rtkr5henyzgpytamkp', '\xc60e177644d11ab6426407b02703a0a62cf57752fe5bfeccdb96d24e65e555c1', '\xf074d7feccea99a803cea8110df7c544f7d1dde93af2d905a21477ebfa9b05ee', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:38:51.25084+00', '2026-11-27 21:38:51+00', 'PAID', 100000, '\x0661458885a90d7857057f', 'intraledger'),
	('\x9843ede1f9718c2e37883552f45fa7df1412e64d6da5372770b3b7108bfc2474', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1010n1p4snsptsp5wvxa0s3w3sqlwfut7v9vhlm42c7ewdruwhdlcamxp73xn0hkjfgspp5npp7mc0ewxxzudugx4f0gha8mu2p9ejddkjnwfmskwm3pzluy36qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqjw48eamgat042ssln7sujxvytkvm9sh9trzr6e7zux4nx9ly44axlc0566r40pyvc2hfguhksq3n37dmuyutmwx0kq4w9y8u80xh2qcp2s6w4a', '\x730dd7c22e8c01f7278bf30acbff75563d97347c75dbfc77660fa269bef69251', '\x704f6f797795fb9eb4170a2cfedae231aae6cd185867236465f047aec1e6297f', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:38:51.533564+00', '2026-11-27 21:38:51+00', 'PAID', 101000, '\x066145888911f7745da582', 'intraledger'),
	('\x728e8f10379db11dfe351f9dffb3638370a02a7a04b8523789f87fafc264d1f4', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1020n1p4snsptsp5yxuqlshz9ts8q4gjp0wxsdphxf0fnkcyzjavh6zng30zj5s5yxrqpp5w28g7yphnkc3ml34r7wllvmrsdc2q2n6qju9yduflpl6lsny686qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqzrkfsucxzk3m8pnaqspmqrrgtnrlwvte4dr0tadhv2nr0eztte6pm9nr94xjxedpqu3hsc9ahtfgpjxmzsf77svlr7xwj0p8uxl37wgqgnm9jt', '\x21b80fc2e22ae07055120bdc683437325e99db0414bacbe853445e2952142186', '\x9e4a99910c1b97037808526013c9f6d0c530d03b7db6a01d3da67c38c275192e', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:38:51.678077+00', '2026-11-27 21:38:51+00', 'PAID', 102000, '\x066145888ad33bd243eaec', 'intraledger'),
	('\x68021421d3b47fe486bd592320d88dab349d47e68587276c797d129c05d99b3a', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1030n1p4snsptsp5jww5uk73zm4czlpyxrp76dcvkn7ud26d8tae90q8ra4zr0knhryqpp5dqppggwnk3l7fp4aty3jpkyd4v6f63lxskrjwmre05ffcpwenvaqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq2jcl732ccdxxnz2nfd48hclfwry57rpun3j0xv3sgd9zthk8wcehdf06k3m0fmu4n227lgdlntf2flpv4kjm0tddgxmj8qduhvl4h7qp296y6z', '\x939d4e5bd116eb817c2430c3ed370cb4fdc6ab4d3afb92bc071f6a21bed3b8c8', '\x1252597c661ab1ea73a002bbfd3286ffa2525397796f3c785f9fa592db217150', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:38:51.804317+00', '2026-11-27 21:38:51+00', 'PAID', 103000, '\x066145888cfeddbdfa0cc6', 'intraledger'),
	('\xe06681593f0f43012187379144c2777f31f24bfe95b77d06c37e1ed70f351ae0', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1060n1p4snspvsp5qasgnj77hwt9aw3z2ww3jq9ah0mxjpx9ruaty3vhlsff7q0aqskspp5upngzkflpapszgv8x7g5fsnh0uclyjl7jkmh6pkr0c0dwre4rtsqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqdywuq4303wf9uxcgrt9396c890pv4a06w3ktz43wldwgxrrrrqqrtqvmkl0nc78jlay6c6cvlsdxcudph2c57f32qn4tmp7esht2nycpkux3rw', '\x076089cbdebb965eba22539d1900bdbbf66904c51f3ab24597fc129f01fd042d', '\xe0fd48cf8636d8016762d92cba9404579a666d099736472cb561318158ed269d', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:38:52.327878+00', '2026-11-27 21:38:52+00', 'PAID', 106000, '\x0661458895241fcfac59d3', 'intraledger'),
	('\x885af6f76e0aad50ae4e7554bb8a3b8c7ebc1fb4e7a23369ac203cfaeaff88f2', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1070n1p4snspvsp5vxjku3m27k2820erx79l00m35whk06vj0k5yvfcslzdvjwwpkqaspp53pd0damwp2k4ptjww42thz3m33ltc8a5u73rx6dvyq7046hl3reqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq8um9gkjna9244uzgpkvgmjdat5dlnyzjglu0ffxjrjxtahj5727s54zs5wtth902gr0d6gd0cw3sta5vl09prneew73w2hcg37cwaxgpu4pkj0', '\x61a56e476af594753f23378bf7bf71a3af67e9927da8462710f89ac939c1b03b', '\xbdfb032c49c615b3713ad87d1c15bd8ebf7e7e900ef3c6950322539764b800c9', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:38:52.483563+00', '2026-11-27 21:38:52+00', 'PAID', 107000, '\x066145889772662308a566', 'intraledger'),
	('\x934ce84285c3f4df700815d232699fb2d96ca406bea971b3799d8fa5b83564f4', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1080n1p4snspvsp57skc2l9jpch8qycph5vcrg9tp82kesnx5cy0gfvqqe6zpdkauw5spp5jdxwss59c06d7uqgzhfry6vlktvkefqxh65hrvmenk86twp4vn6qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqwr7gayrgu4qrk9heyte47vw4xysy8el5rqgk6j2f95a90deneef8ugp54kygwjtep33gsfqy98m66uuvhdd5ckekfnrzpt9zwepcynspafuakz', '\xf42d857cb20e2e701301bd1981a0ab09d56cc266a608f42580067420b6dde3a9', '\x22f87914b01a51720a779ad728b11fbb0537af7f23d71838da1403a980233ea1', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:38:52.620564+00', '2026-11-27 21:38:52+00', 'PAID', 108000, '\x06614588997c56193ac0e6', 'intraledger'),
	('\xba47583fc6b215803e156a4ed74426cda934d8e11274f75f063a6e3d6b01d521', 'a2104013-bff0-44de-bc54-fd1b6e381e75', '9bca90c6-b62f-4547-a17c-5c458c3e9685', 'BTC', 'lnbcrt5u1p4snspwsp5fxxw5kc5pp22rh56qfmfash52cyufkmy2nq94ryr8kgjr646xr8spp5hfr4s07xkg2cq0s4df8dw3pxek5nfk8pzf60whcx8fhr66cp65ssdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqd82p690smcnhtjf36ty564m4xdkjf4e69v68nz3wn7hllcnzh6j9z952fve5rfejrwnn5w0w0h5kv4axa2k7vkr3tywwj3lyt8yhs2cpmt5cv9', '\x498cea5b140854a1de9a02769ec2f45609c4db6454c05a8c833d9121eaba30cf', '\x01cf3ded8996409a57d97b9e34bde27ed72ecaaa3e8de56d9e11ec19793c5d77', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:38:54.222984+00', '2026-11-27 21:38:54+00', 'OPEN', NULL, NULL, NULL),
	('\xbf3c1b0727aca4fca9a3a70bba05d6a2526771ed1d85f444bdb477c123f8579e', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1040n1p4snsptsp5xc6ptjah4jaaat0dud4qkcc5xh4nrxs4ztkwygfwghnacac5dr2qpp5hu7pkpe84jj0e2dr5u9m5pwk5ffxwu0drkzlg39ak3muzglc270qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq0xad2d4qgteckfnunyg8g26m67rdg9djtjhhc0tg98k7tu9rq82nhns65j5jexjqhazmz5tslndkf3yem95nhrh9pfhrjly8wudwlhqqzjf5sk', '\x363415cbb7acbbdeadede36a0b631435eb319a1512ece2212e45e7dc771468d4', '\xbd44420f4d7193a09f3478ec45ae6108bd7980c189fbf64bbf51b58067017cc7', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:38:51.943352+00', '2026-11-27 21:38:51+00', 'PAID', 104000, '\x066145888f399e1d557a85', 'intraledger'),
	('\x8e90ac43992d61daac04ee51a5ea140ac09895e9e5138a8f3968b14304bd1212', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1050n1p4snspvsp567tgn26nfxc4qgtp6jzy6ekmawudr5j4dd0wg22h4vmwatv7p86qpp536g2csue94sa4tqyaeg6t6s5ptqf390fu5fc4reedzc5xp9azgfqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqqt9dezj7nh684k3rq95uz6ztjkzx52ra3xa7q9ld0xqem0uv7d2jgyafyr8kvvg4cwqdrxch0uwsfn4yajtuvkn7n485r8hmu3ye8jqplnydh4', '\xd79689ab5349b1502161d4844d66dbebb8d1d2556b5ee42957ab36eead9e09f4', '\x9f8bbb1ea29b4ca8a7c5ea2b9d9fe14df639dcc6cd70550ede4fae2169b57fbc', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:38:52.174656+00', '2026-11-27 21:38:52+00', 'PAID', 105000, '\x06614588929d810c0a6792', 'intraledger'),
	('\xe2697169a751039ab13a84154c96d653537528e5e745ad9b135f2ac9af3d0068', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1090n1p4snspvsp5xx75ulu09wnt69pzcpfjgl4tcuvxaqc7xxvvrxp73czfhqa8vqdqpp5uf5hz6d82ype4vf6ss25e9kk2dfh2289uaz6mxcntu4vnteaqp5qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq57nhr50hckapdj36wl43l2yhtfvsy40and2zlhdwd5m60s9qxs5yymczx05mtfczkja60xcqasdkpqy096sqvg5wlyprrhtfngy99acpgx99zk', '\x31bd4e7f8f2ba6bd1422c053247eabc7186e831e3198c1983e8e049b83a7601a', '\x73787f362a8864a42131fd34d5f7ae990ba931d9fc750f55a86ddd910c1e8568', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:38:52.775082+00', '2026-11-27 21:38:52+00', 'PAID', 109000, '\x066145889bc7303ad684a1', 'intraledger'),
	('\xce1f063aa003efd49186a01fac6336100da5d9df26fc078d25cc01162fd6315d', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1100n1p4snspvsp5t50hf5e9egndq0y3ck4vqcshewx4jczxt9hscculj2usxjy8mfzspp5ec0svw4qq0hafyvx5q06ccekzqx6tkwlym7q0rf9esq3vt7kx9wsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqa6vkg0ynw9cjrpm765gvkd7d6ezyc8s5ezqrw2682ljctgg4993kekeel7u4djlnqtzrrw97552k602qg8wg4vxl48m5urrzde0f8fsqadt0t6', '\x5d1f74d325ca26d03c91c5aac06217cb8d596046596f0c639f92b9034887da45', '\x5550209c61ff7be6f5f46a12cc9b56619e1ea20fd29991466f9dadbb2cfac44b', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:38:52.914584+00', '2026-11-27 21:38:52+00', 'PAID', 110000, '\x066145889df3e98efe8b1d', 'intraledger'),
	('\x862ef0fd488403bc998faf1041ef5dab3ece1a70e0f7b24283e865b4f462c023', '07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', 'lnbcrt1110n1p4snspdsp520z2xwj9mqde9ut97ywdwj8hy633kx3e4s90nnysvfldq082tn4qpp5sch0pl2gsspmexv04ugyrm6a4vlvuxnsurmmys5rapjmfarzcq3sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq6ycg285p4hyhese60qgg7sx50r3gjjv4rrntyt3vrlgtakyqhj3nypkqmss75qp6srmd0pthfxvt86zvh9teksahrs5lnc22eh3v4eqpkr76a6', '\x53c4a33a45d81b92f165f11cd748f726a31b1a39ac0af9cc90627ed03cea5cea', '\xf7393248f579451167c6bfd43b609a39051a59233c2bd19e939eb14c7aac73ed', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:38:53.114405+00', '2026-11-27 21:38:53+00', 'PAID', 111000, '\x06614588a0ca5e7f5765ce', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:38:50.401354+00', 'lightning_receipt'),
	(2, '2026-11-27 17:38:50.974224+00', 'lightning_receipt'),
	(3, '2026-11-27 17:38:51.362573+00', 'intraledger'),
	(4, '2026-11-27 17:38:51.474107+00', 'intraledger'),
	(5, '2026-11-27 17:38:51.586039+00', 'intraledger'),
	(6, '2026-11-27 17:38:51.653303+00', 'intraledger'),
	(7, '2026-11-27 17:38:51.701051+00', 'intraledger'),
	(8, '2026-11-27 17:38:51.749022+00', 'intraledger'),
	(9, '2026-11-27 17:38:51.843293+00', 'intraledger'),
	(10, '2026-11-27 17:38:51.89681+00', 'intraledger'),
	(11, '2026-11-27 17:38:51.989406+00', 'intraledger'),
	(12, '2026-11-27 17:38:52.105648+00', 'intraledger'),
	(13, '2026-11-27 17:38:52.211585+00', 'intraledger'),
	(14, '2026-11-27 17:38:52.276893+00', 'intraledger'),
	(15, '2026-11-27 17:38:52.377119+00', 'intraledger'),
	(16, '2026-11-27 17:38:52.434305+00', 'intraledger'),
	(17, '2026-11-27 17:38:52.52823+00', 'intraledger'),
	(18, '2026-11-27 17:38:52.584617+00', 'intraledger'),
	(19, '2026-11-27 17:38:52.661846+00', 'intraledger'),
	(20, '2026-11-27 17:38:52.718687+00', 'intraledger'),
	(21, '2026-11-27 17:38:52.81208+00', 'intraledger'),
	(22, '2026-11-27 17:38:52.870032+00', 'intraledger'),
	(23, '2026-11-27 17:38:52.954601+00', 'intraledger'),
	(24, '2026-11-27 17:38:53.015541+00', 'intraledger'),
	(25, '2026-11-27 17:38:53.140574+00', 'intraledger'),
	(26, '2026-11-27 17:38:53.191203+00', 'intraledger'),
	(27, '2026-11-27 17:38:53.325252+00', 'lightning_reserve'),
	(28, '2026-11-27 17:38:53.442386+00', 'lightning_settled'),
	(29, '2026-11-27 17:38:53.502439+00', 'lightning_reserve'),
	(30, '2026-11-27 17:38:53.556905+00', 'lightning_settled'),
	(31, '2026-11-27 17:38:53.633233+00', 'lightning_reserve'),
	(32, '2026-11-27 17:38:53.682077+00', 'lightning_failed'),
	(33, '2026-11-27 17:38:53.79471+00', 'lightning_reserve');

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
	('4ccbfcc9-39b4-494d-9d37-a07374f4f484', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 28892, 28892),
	('4ccbfcc9-39b4-494d-9d37-a07374f4f484', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 63579, 63579),
	('4ccbfcc9-39b4-494d-9d37-a07374f4f484', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 692, 692),
	('bd398371-ca11-443d-b4ed-358b48e96862', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 4845, 4845),
	('bd398371-ca11-443d-b4ed-358b48e96862', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 70303, 70303),
	('6775c9f5-6e27-4f81-91e0-d8975c0506d6', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 25825, 25825),
	('6775c9f5-6e27-4f81-91e0-d8975c0506d6', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 179, 179),
	('4ccbfcc9-39b4-494d-9d37-a07374f4f484', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1220273, 355951),
	('6775c9f5-6e27-4f81-91e0-d8975c0506d6', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15285, 15285),
	('bd398371-ca11-443d-b4ed-358b48e96862', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 516596, 83480),
	('bd398371-ca11-443d-b4ed-358b48e96862', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 305518, 60897);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('51afbe6f-d7b5-4725-a19c-b4d5513edd98', 5, '2026-11-27 17:38:54.428993+00');

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
	('8008f00c-3e50-405f-b84a-8d7dc2f6ab46', 'USD', NULL, 0, '-infinity'),
	('aa36866e-efb8-416a-9613-5c5f53abb3ea', 'USD', NULL, 0, '-infinity'),
	('758152cb-6e5a-48ab-b73a-24e97c335850', 'USD', NULL, 0, '-infinity'),
	('a2104013-bff0-44de-bc54-fd1b6e381e75', 'BTC', NULL, 630000, '2026-11-27 17:38:53.191203+00'),
	('07b6ba76-a1eb-48f9-b329-06c30a337f63', 'BTC', NULL, 5636000, '2026-11-27 17:38:53.191203+00'),
	('eb112ae0-149f-4545-8211-a80b05e09ee1', 'BTC', NULL, 45819000, '2026-11-27 17:38:53.79471+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661458876fe4a99465593', '\x920ba3b10c68bab91a569ae606734b6ab46b11809bc4258a6c69826b907056bf', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145887fbc10a0a6aa53', '\x62ad8921b3b4c2a1cb155d0f05b3739c9778e0ca76abb71558e003dfd7ff9b80', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458885a90d7857057f', '\xf7754d87900277d9b379120ecaa519353206363b3b7ff2d302f43cce0e5fbb41', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614588875cbbd5439fc0', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145888911f7745da582', '\x9843ede1f9718c2e37883552f45fa7df1412e64d6da5372770b3b7108bfc2474', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145888a18b70b8b47a5', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145888ad33bd243eaec', '\x728e8f10379db11dfe351f9dffb3638370a02a7a04b8523789f87fafc264d1f4', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145888b8e9e34ed36b3', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145888cfeddbdfa0cc6', '\x68021421d3b47fe486bd592320d88dab349d47e68587276c797d129c05d99b3a', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145888dcfea1735360f', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145888f399e1d557a85', '\xbf3c1b0727aca4fca9a3a70bba05d6a2526771ed1d85f444bdb477c123f8579e', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661458890ffb02daee1c5', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614588929d810c0a6792', '\x8e90ac43992d61daac04ee51a5ea140ac09895e9e5138a8f3968b14304bd1212', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614588939c9d19c127e8', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458895241fcfac59d3', '\xe06681593f0f43012187379144c2777f31f24bfe95b77d06c37e1ed70f351ae0', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661458896038116675870', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145889772662308a566', '\x885af6f76e0aad50ae4e7554bb8a3b8c7ebc1fb4e7a23369ac203cfaeaff88f2', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614588984ea9a07c3d9a', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614588997c56193ac0e6', '\x934ce84285c3f4df700815d232699fb2d96ca406bea971b3799d8fa5b83564f4', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145889a5a5f545c9912', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145889bc7303ad684a1', '\xe2697169a751039ab13a84154c96d653537528e5e745ad9b135f2ac9af3d0068', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145889ca990f2c90fbe', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145889df3e98efe8b1d', '\xce1f063aa003efd49186a01fac6336100da5d9df26fc078d25cc01162fd6315d', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145889ee1f5bbf035ac', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614588a0ca5e7f5765ce', '\x862ef0fd488403bc998faf1041ef5dab3ece1a70e0f7b24283e865b4f462c023', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614588a190237471c77c', NULL, NULL, 'bd398371-ca11-443d-b4ed-358b48e96862', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614588a39bc42d104e9c', '\x4c58734ea1d29a591c25bdea11a27bc18c57733443fde21a60b8a8ca11229c0b', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614588a64fe73620376f', '\xcc78ee5e0f7a996c5125554423b1ebc381bb4ab251b30b93bdb03ec44f7abc2f', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614588a84ed1ad1d8931', '\x41393b26c170e2674080655d60508e2ad397209593282495b6513c722d42eadd', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614588a90d9dc36414a2', '\x41393b26c170e2674080655d60508e2ad397209593282495b6513c722d42eadd', '\x06614588a84ed1ad1d8931', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614588aac5965f5fb56a', '\x47849c9cdcdfd64afb6fa6181045c54176a8a7cce2d1aab34e7054a8c34c2338', NULL, '4ccbfcc9-39b4-494d-9d37-a07374f4f484', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x030af066eca3e6558d336a782f7ef7fd4dec70ef4f8b7a73d0dd285769f6bd14ec', 2, 'latchkey:fe958a88-671a-47c1-9e77-0804ac8170d0/0015', '2026-11-27 17:38:54.420096+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06614588a39bc42d104e9c', 'lightning', 'eb112ae0-149f-4545-8211-a80b05e09ee1', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x4c58734ea1d29a591c25bdea11a27bc18c57733443fde21a60b8a8ca11229c0b', 'lnbcrt10u1p4snspdsp5d06w8gckrcrg2hvdsg4aug9fvyas38nqqgdt7yd7mak3e5jqe2mspp5f3v8xn4p62d9j8p9hh4prgnmcxx9wue5g077yxnqhz5v5yfzns9sdqqcqzzs9qrsgq5qtms44ayj0hynw3arxnxe8a2v6j4q4h7yfny6w6mhpjxmnyu4dnfxdhzwucgxy35mx45zw2c5322jwjx9rxwp0lupt9uqgqey7y8sqqr09vs8', '\x02e29cdc71b749c8ef010d80d4f578f769aab8edde79c08be5567523b10264345c', '2026-11-27 17:39:01.325315+00', NULL, NULL, 'settled', 1100, '\x6c6f410033d7a1e2d0719a3a77cce9b676bd1ffce44fc0ec0e33a9e65bc930af', NULL, '2026-11-27 17:38:53.442394+00'),
	('\x06614588a64fe73620376f', 'lightning', 'eb112ae0-149f-4545-8211-a80b05e09ee1', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xcc78ee5e0f7a996c5125554423b1ebc381bb4ab251b30b93bdb03ec44f7abc2f', 'lnbcrt10u1p4snspdsp5h9l3th9jmal2n3cta8kj6ekf6ye6j4q4svh2d83pjvjtknzjjh2qpp5e3uwuhs002vkc5f924zz8v0tcwqmkj4j2xeshyaakqlvgnm6hshsdqqcqzzs9qrsgq437fw7cegv043l29j95n2qckhh37xer06gggrqxle949y3jz9lsylwu4umnr9nmdz9w9t3252h8960ahudp97mecsjkewshzxk5yp5cqd355j5', '\x02e29cdc71b749c8ef010d80d4f578f769aab8edde79c08be5567523b10264345c', '2026-11-27 17:39:01.5025+00', NULL, NULL, 'settled', 3000, '\xe69245dce32873784edcda3ae72db7031070c59d15971bc1b0d419dc72614808', NULL, '2026-11-27 17:38:53.556913+00'),
	('\x06614588a84ed1ad1d8931', 'lightning', 'eb112ae0-149f-4545-8211-a80b05e09ee1', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x41393b26c170e2674080655d60508e2ad397209593282495b6513c722d42eadd', 'lnbcrt10u1p4snspdsp5dscrcph9yc9ufd7v2rt3kvz78e2jcy3jx9v45mkcdxcwwwvx6q6spp5gyunkfkpwr3xwsyqv4wkq5yw9tfewgy4jv5zf9dk2y78yt2zatwsdqqcqzzs9qrsgq853564jz7sh0flnagrhtz3kvfh9r644qknzu8t7xkjs6fkrulc2x095h065q4axlrzx8fhn0dn9lu40aj08nehwztrk00hp572fx38gqtqfhr5', '\x02e29cdc71b749c8ef010d80d4f578f769aab8edde79c08be5567523b10264345c', '2026-11-27 17:39:01.633286+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:38:53.682147+00'),
	('\x06614588aac5965f5fb56a', 'lightning', 'eb112ae0-149f-4545-8211-a80b05e09ee1', 'BTC', 900000, 10000, 910, 910000, NULL, '\x47849c9cdcdfd64afb6fa6181045c54176a8a7cce2d1aab34e7054a8c34c2338', 'lnbcrt9u1p4snspdsp5cvau5vu8wmlyywsrg9sacmxa5pnvcqvkda6hzgyqljzpraxgn68qpp5g7zfe8xumlty47m05cvpq3w9g9m23f7vutg64v6wwp223s6vyvuqdqqcqzzs9qrsgqyqe0xqvtkvue8n8zdqhw57cqcjqyvrjfqu6svcp2fxm6jg47hzcnjha00rfp6udsfrj3lkdstryjjshzdzd7kadqtwk0jw8l9eah69cqnr0ney', '\x02e29cdc71b749c8ef010d80d4f578f769aab8edde79c08be5567523b10264345c', '2026-11-27 17:38:54.112083+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:38:48.729231+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x920ba3b10c68bab91a569ae606734b6ab46b11809bc4258a6c69826b907056bf', 50000000, '2026-11-27 17:38:50.401616+00', 'credited', '\x0661458876fe4a99465593', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x62ad8921b3b4c2a1cb155d0f05b3739c9778e0ca76abb71558e003dfd7ff9b80', 5000000, '2026-11-27 17:38:50.974594+00', 'credited', '\x066145887fbc10a0a6aa53', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:38:46.363434+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(3, 0),
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
	(2, 52094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x4c58734ea1d29a591c25bdea11a27bc18c57733443fde21a60b8a8ca11229c0b', '\x6c6f410033d7a1e2d0719a3a77cce9b676bd1ffce44fc0ec0e33a9e65bc930af', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:38:53.28868+00', '2026-11-27 18:38:53+00'),
	('\xcc78ee5e0f7a996c5125554423b1ebc381bb4ab251b30b93bdb03ec44f7abc2f', '\xe69245dce32873784edcda3ae72db7031070c59d15971bc1b0d419dc72614808', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:38:53.478542+00', '2026-11-27 18:38:53+00'),
	('\x41393b26c170e2674080655d60508e2ad397209593282495b6513c722d42eadd', '\x614811a9d4f5965eee31104108aeb0507bc03577b3f7c7cb677a4cca77398336', false, 'no_route', 'OPEN', 0, '2026-11-27 17:38:53.589398+00', '2026-11-27 18:38:53+00'),
	('\x47849c9cdcdfd64afb6fa6181045c54176a8a7cce2d1aab34e7054a8c34c2338', '\x82daf4b4d1e8e578b4b0ae1d2a27bf3d700cfb2bbd2737215c41e271b41c28a8', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:38:53.725168+00', '2026-11-27 18:38:53+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x36703ce19d950d53f981f19d1f4a5f3d4aa1dd985ce0bf8abcd47d1f5552980f'),
	('outside', '\x220cd22805fae5ccdeb7c6b2ef90ad69a8ef22f7ee6d4bd2e9588bf9d22af75a');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x920ba3b10c68bab91a569ae606734b6ab46b11809bc4258a6c69826b907056bf', 'SETTLED', 50000000, '\xb8b2bea2ae7c88e08ca6ebe815636125175e02817bc94a82e9073598681c9ef7', 1, '2026-11-27 17:38:50.329833+00'),
	('\x62ad8921b3b4c2a1cb155d0f05b3739c9778e0ca76abb71558e003dfd7ff9b80', 'SETTLED', 5000000, '\x3676cd6c203fcb33a503d12fd345c31bdce61fabc58c118f69cb1e4c1e5d10dc', 2, '2026-11-27 17:38:50.902108+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x4c58734ea1d29a591c25bdea11a27bc18c57733443fde21a60b8a8ca11229c0b', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:38:53.420911+00', '2026-11-27 17:38:53.420911+00'),
	(2, '\xcc78ee5e0f7a996c5125554423b1ebc381bb4ab251b30b93bdb03ec44f7abc2f', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:38:53.540162+00', '2026-11-27 17:38:53.540162+00'),
	(3, '\x41393b26c170e2674080655d60508e2ad397209593282495b6513c722d42eadd', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:38:53.666751+00', '2026-11-27 17:38:53.666751+00'),
	(4, '\x47849c9cdcdfd64afb6fa6181045c54176a8a7cce2d1aab34e7054a8c34c2338', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:38:55.081575+00', '2026-11-27 17:38:53.881576+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:38:45.080966+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:38:45.464774+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:38:45.591375+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:38:45.632547+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:38:46.072405+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:38:46.423467+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:38:46.534749+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:38:46.657723+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:38:46.776653+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:38:46.840591+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:38:46.955293+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:38:47.036718+00'),
	('0015_accounts', 'f21961cf02efd1581239c32b08ec3900a2af607527c111ea26db290e95125abd', 'before', '2026-11-27 17:38:47.245861+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('4aa7ad98-20ba-498f-82cd-a3477dc1af3e', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', '\xe27f5461a38d71d726eabe99e6d135a1391789e16db989537348f19268dac88d', '2026-11-27 17:38:49.768079+00', '2026-12-27 17:38:49.768079+00', NULL, '2026-11-27 17:38:49.768079+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f6810b2e-c391-4a46-8631-d29e0cb00fdb', '9375512e-a3db-458f-941b-de85c5bb867c', '\x49a1fa7b0f87158d62cc02b11b1bee93ff8e1e3a1f4c430dfa599c0fde9eac94', '2026-11-27 17:38:50.629274+00', '2026-12-27 17:38:50.629274+00', NULL, '2026-11-27 17:38:50.629274+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a067a923-23eb-4ee7-8e2f-ce51a851ed02', '9bca90c6-b62f-4547-a17c-5c458c3e9685', '\xb98a9440eab63d40ef8ce9f7c73f914e4cd9ab91e7cf04f28a6df275fefbd888', '2026-11-27 17:38:51.076532+00', '2026-12-27 17:38:51.076532+00', NULL, '2026-11-27 17:38:51.076532+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('eb112ae0-149f-4545-8211-a80b05e09ee1', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'BTC', '', '2026-11-27 17:38:49.651112+00'),
	('8008f00c-3e50-405f-b84a-8d7dc2f6ab46', '41cbcd97-c2ac-4dc3-b0cd-17a3693991ce', 'USD', '', '2026-11-27 17:38:49.655059+00'),
	('07b6ba76-a1eb-48f9-b329-06c30a337f63', '9375512e-a3db-458f-941b-de85c5bb867c', 'BTC', '', '2026-11-27 17:38:50.480591+00'),
	('aa36866e-efb8-416a-9613-5c5f53abb3ea', '9375512e-a3db-458f-941b-de85c5bb867c', 'USD', '', '2026-11-27 17:38:50.484974+00'),
	('a2104013-bff0-44de-bc54-fd1b6e381e75', '9bca90c6-b62f-4547-a17c-5c458c3e9685', 'BTC', '', '2026-11-27 17:38:51.052414+00'),
	('758152cb-6e5a-48ab-b73a-24e97c335850', '9bca90c6-b62f-4547-a17c-5c458c3e9685', 'USD', '', '2026-11-27 17:38:51.053836+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x0661458876fe4a9946559300', NULL, NULL, NULL),
	(5000, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145887fbc10a0a6aa5300', NULL, NULL, NULL),
	(-100, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x0661458885a90d7857057f00', 'bob', NULL, NULL),
	(100, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x0661458885a90d7857057f01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588875cbbd5439fc000', 'carol', NULL, NULL),
	(50, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x06614588875cbbd5439fc001', 'bob', NULL, NULL),
	(-101, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x066145888911f7745da58200', 'bob', NULL, NULL),
	(101, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888911f7745da58201', 'alice', NULL, NULL),
	(-50, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888a18b70b8b47a500', 'carol', NULL, NULL),
	(50, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145888a18b70b8b47a501', 'bob', NULL, NULL),
	(-102, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x066145888ad33bd243eaec00', 'bob', NULL, NULL),
	(102, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888ad33bd243eaec01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888b8e9e34ed36b300', 'carol', NULL, NULL),
	(51, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145888b8e9e34ed36b301', 'bob', NULL, NULL),
	(-103, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x066145888cfeddbdfa0cc600', 'bob', NULL, NULL),
	(103, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888cfeddbdfa0cc601', 'alice', NULL, NULL),
	(-51, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888dcfea1735360f00', 'carol', NULL, NULL),
	(51, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145888dcfea1735360f01', 'bob', NULL, NULL),
	(-104, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x066145888f399e1d557a8500', 'bob', NULL, NULL),
	(104, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145888f399e1d557a8501', 'alice', NULL, NULL),
	(-52, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x0661458890ffb02daee1c500', 'carol', NULL, NULL),
	(52, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x0661458890ffb02daee1c501', 'bob', NULL, NULL),
	(-105, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x06614588929d810c0a679200', 'bob', NULL, NULL),
	(105, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588929d810c0a679201', 'alice', NULL, NULL),
	(-52, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588939c9d19c127e800', 'carol', NULL, NULL),
	(52, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x06614588939c9d19c127e801', 'bob', NULL, NULL),
	(-106, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x0661458895241fcfac59d300', 'bob', NULL, NULL),
	(106, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x0661458895241fcfac59d301', 'alice', NULL, NULL),
	(-53, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889603811667587000', 'carol', NULL, NULL),
	(53, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145889603811667587001', 'bob', NULL, NULL),
	(-107, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x066145889772662308a56600', 'bob', NULL, NULL),
	(107, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889772662308a56601', 'alice', NULL, NULL),
	(-53, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588984ea9a07c3d9a00', 'carol', NULL, NULL),
	(53, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x06614588984ea9a07c3d9a01', 'bob', NULL, NULL),
	(-108, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x06614588997c56193ac0e600', 'bob', NULL, NULL),
	(108, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588997c56193ac0e601', 'alice', NULL, NULL),
	(-54, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889a5a5f545c991200', 'carol', NULL, NULL),
	(54, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145889a5a5f545c991201', 'bob', NULL, NULL),
	(-109, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x066145889bc7303ad684a100', 'bob', NULL, NULL),
	(109, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889bc7303ad684a101', 'alice', NULL, NULL),
	(-54, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889ca990f2c90fbe00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145889ca990f2c90fbe01', 'bob', NULL, NULL),
	(-110, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x066145889df3e98efe8b1d00', 'bob', NULL, NULL),
	(110, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889df3e98efe8b1d01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x066145889ee1f5bbf035ac00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x066145889ee1f5bbf035ac01', 'bob', NULL, NULL),
	(-111, NULL, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x06614588a0ca5e7f5765ce00', 'bob', NULL, NULL),
	(111, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588a0ca5e7f5765ce01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '07b6ba76-a1eb-48f9-b329-06c30a337f63', '\x06614588a190237471c77c00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'a2104013-bff0-44de-bc54-fd1b6e381e75', '\x06614588a190237471c77c01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x06614588a39bc42d104e9c00', NULL, NULL, NULL),
	(-1003, 3, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x06614588a64fe73620376f00', NULL, NULL, NULL),
	(-1010, 10, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x06614588a84ed1ad1d893100', NULL, NULL, NULL),
	(1010, 10, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x06614588a90d9dc36414a200', NULL, NULL, NULL),
	(-910, 10, NULL, 'eb112ae0-149f-4545-8211-a80b05e09ee1', '\x06614588aac5965f5fb56a00', NULL, NULL, NULL);

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
