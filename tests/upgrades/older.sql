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
	('e33d9af5-3000-4b66-8984-6f73eb45b512', '24ee495c-0d79-4c4b-8448-5da19396693f', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', true, '{}', '2026-11-27 17:36:46.482558+00'),
	('6d88c6d1-494e-43f2-b207-527d8ab99841', '8228689e-e88c-4d1e-a4be-8a312933dfd0', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', true, '{}', '2026-11-27 17:36:47.682418+00'),
	('5403c588-9093-4831-9b0b-0a52f135c625', 'ea19059e-cfea-4dce-8ee9-6466fe064fb8', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', true, '{}', '2026-11-27 17:36:48.479652+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x066145813a8625c76a1109', 'internal_send'),
	(5000, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x066145813c6050ac6c337a', 'internal_send'),
	(10100, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x066145813e064f899bc39c', 'internal_send'),
	(5000, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x066145813f67dbc911198a', 'internal_send'),
	(10200, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x0661458140a23dc296ea76', 'internal_send'),
	(5100, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x0661458141bd7757268a5d', 'internal_send'),
	(10300, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x06614581433497edf4c023', 'internal_send'),
	(5100, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x066145814471e5f395cd24', 'internal_send'),
	(10400, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x0661458145dda6f59b66b1', 'internal_send'),
	(5200, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x06614581465705569a2490', 'internal_send'),
	(10500, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x066145814803d4e65e5309', 'internal_send'),
	(5200, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x06614581498521edf1bc6a', 'internal_send'),
	(10600, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x066145814ad3c7ed3226ce', 'internal_send'),
	(5300, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x066145814b9e191df939b8', 'internal_send'),
	(10700, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x066145814d41cc46d1fd0e', 'internal_send'),
	(5300, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x066145814e6095b596fb19', 'internal_send'),
	(10800, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x066145814fb5562bc2d639', 'internal_send'),
	(5400, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x06614581506e1e605d519c', 'internal_send'),
	(10900, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x06614581516ee76f88cf0f', 'internal_send'),
	(5400, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x06614581521bc6f8b75d02', 'internal_send'),
	(11000, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x0661458153ae5325555b56', 'internal_send'),
	(5500, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x06614581545591a50d87b0', 'internal_send'),
	(11100, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x06614581558047ca1457ac', 'internal_send'),
	(5500, '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x0661458156879c8d44cd8f', 'internal_send'),
	(100000, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x0661458158165d496ccc8b', 'withdrawal'),
	(100000, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x066145815b7890eee80e04', 'withdrawal'),
	(90000, 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x06614581612ea2a39ae3a4', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:35:00+00', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'internal_send'),
	(63000, '2026-11-27 17:35:00+00', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'internal_send'),
	(290000, '2026-11-27 17:35:00+00', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('46a22424-0510-43cd-824d-9fa70a0253d5', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:36:46.88837+00', NULL, '2026-11-27 17:36:51.595893+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('1431ee1f-902c-4e20-a99e-e57d57c72152', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:36:47.965199+00', NULL, '2026-11-27 17:36:50.897431+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('55438ee5-7509-4f4e-921c-67af2343d71b', '5403c588-9093-4831-9b0b-0a52f135c625', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:36:48.703152+00', NULL, '2026-11-27 17:36:51.847915+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('752829de-8b24-44e6-98b5-3e0407ad8a8a', '46a22424-0510-43cd-824d-9fa70a0253d5', '\xc05510a0b83b9b62febff3406988314e8b31c31915ad6501497978e889e6fa5f', 'blink_HYhuU8', 'RHWt', '2026-11-27 17:36:46.891613+00', NULL),
	('a7d8ff6a-9b15-425d-a377-2e698fb4efb3', '1431ee1f-902c-4e20-a99e-e57d57c72152', '\xce5e6612a9e789ca955f8ffe2ae87881b337833a9b3302950a28bc6b4d80a035', 'blink_9t18WJ', 'SuWN', '2026-11-27 17:36:47.979384+00', NULL),
	('87e40137-978b-460c-9ba7-f0a635ed2551', '55438ee5-7509-4f4e-921c-67af2343d71b', '\x218623a7974cf33b76b11124ad65e60cc6db5f4e5ede53faf5fed09c3622da46', 'blink_3nvCSH', '5AnB', '2026-11-27 17:36:48.70585+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661458114d214aab7bab4b4', '2026-11-27 17:36:46.527166+00', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614581161b119521a17858', '2026-11-27 17:36:46.611282+00', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-000000000001', '52e578ad-8a99-41fb-b20b-71e9125b4845', '{}', '{"expires_at": "2026-12-27T17:36:46.585326+00:00"}'),
	('\x066145811b65bb02be072ac5', '2026-11-27 17:36:46.958076+00', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'api_key.created', 'session', '52e578ad-8a99-41fb-b20b-71e9125b4845', '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-000000000002', '46a22424-0510-43cd-824d-9fa70a0253d5', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_HYhuU8…RHWt", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145811d9016f649acd70c', '2026-11-27 17:36:47.100032+00', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'account.username_set', 'key', '46a22424-0510-43cd-824d-9fa70a0253d5', '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145812726d55490aef6d8', '2026-11-27 17:36:47.72843+00', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661458127d44fb3fc4d911b', '2026-11-27 17:36:47.772844+00', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-000000000007', '8f9524fd-fe15-49e1-9782-cf4b43c3fd79', '{}', '{"expires_at": "2026-12-27T17:36:47.760928+00:00"}'),
	('\x066145812b4f6f825447f26e', '2026-11-27 17:36:48.000954+00', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'api_key.created', 'session', '8f9524fd-fe15-49e1-9782-cf4b43c3fd79', '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-000000000008', '1431ee1f-902c-4e20-a99e-e57d57c72152', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_9t18WJ…SuWN", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145812cabd7cbca650ec4', '2026-11-27 17:36:48.090123+00', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'account.username_set', 'key', '1431ee1f-902c-4e20-a99e-e57d57c72152', '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661458132bfb1df4c96b638', '2026-11-27 17:36:48.488414+00', '5403c588-9093-4831-9b0b-0a52f135c625', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614581331185418c01f532', '2026-11-27 17:36:48.509366+00', '5403c588-9093-4831-9b0b-0a52f135c625', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-00000000000d', '9f5c8bce-673e-4e29-829c-f033b78ec2d6', '{}', '{"expires_at": "2026-12-27T17:36:48.502193+00:00"}'),
	('\x066145813694f6ccbdac6b1e', '2026-11-27 17:36:48.739825+00', '5403c588-9093-4831-9b0b-0a52f135c625', 'api_key.created', 'session', '9f5c8bce-673e-4e29-829c-f033b78ec2d6', '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-00000000000e', '55438ee5-7509-4f4e-921c-67af2343d71b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_3nvCSH…5AnB", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661458137d73e1cc115cf9c', '2026-11-27 17:36:48.822143+00', '5403c588-9093-4831-9b0b-0a52f135c625', 'account.username_set', 'key', '55438ee5-7509-4f4e-921c-67af2343d71b', '127.0.0.1', 'python-httpx2/2.16.2', '834eff6e-a8ad-4ce6-bc00-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(3, -100000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(3, 100000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(4, -50000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(4, 50000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(5, -101000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(5, 101000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(6, -50000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(6, 50000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(7, -102000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(7, 102000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(8, -51000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(8, 51000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(9, -103000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(9, 103000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(10, -51000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(10, 51000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(11, -104000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(11, 104000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(12, -52000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(12, 52000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(13, -105000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(13, 105000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(14, -52000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(14, 52000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(15, -106000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(15, 106000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(16, -53000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(16, 53000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(17, -107000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(17, 107000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(18, -53000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(18, 53000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(19, -108000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(19, 108000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(20, -54000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(20, 54000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(21, -109000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(21, 109000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(22, -54000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(22, 54000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(23, -110000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(23, 110000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(24, -55000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(24, 55000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(25, -111000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(25, 111000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d');
INSERT INTO public.entry VALUES
	(26, -55000, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d'),
	(26, 55000, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5'),
	(27, -1010000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(31, -1010000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(33, -910000, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(785, 1, '2026-11-27 17:36:47.529304+00', 'lightning_receipt', 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x0661458122e51e6cfb98df00'),
	(800, 2, '2026-11-27 17:36:48.41986+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581313d4af9f98cb400'),
	(810, 3, '2026-11-27 17:36:49.040116+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145813a8625c76a110901'),
	(812, 4, '2026-11-27 17:36:49.132449+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145813c6050ac6c337a01'),
	(815, 5, '2026-11-27 17:36:49.261381+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145813e064f899bc39c01'),
	(817, 6, '2026-11-27 17:36:49.32677+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145813f67dbc911198a01'),
	(820, 7, '2026-11-27 17:36:49.405774+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x0661458140a23dc296ea7601'),
	(822, 8, '2026-11-27 17:36:49.473568+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x0661458141bd7757268a5d01'),
	(825, 9, '2026-11-27 17:36:49.587122+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581433497edf4c02301'),
	(828, 10, '2026-11-27 17:36:49.661667+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145814471e5f395cd2401'),
	(833, 11, '2026-11-27 17:36:49.749598+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x0661458145dda6f59b66b101'),
	(835, 12, '2026-11-27 17:36:49.777615+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581465705569a249001'),
	(838, 13, '2026-11-27 17:36:49.937389+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814803d4e65e530901'),
	(840, 14, '2026-11-27 17:36:50.000261+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581498521edf1bc6a01'),
	(843, 15, '2026-11-27 17:36:50.077097+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814ad3c7ed3226ce01'),
	(845, 16, '2026-11-27 17:36:50.119814+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145814b9e191df939b801'),
	(848, 17, '2026-11-27 17:36:50.227526+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814d41cc46d1fd0e01'),
	(850, 18, '2026-11-27 17:36:50.309748+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145814e6095b596fb1901'),
	(853, 19, '2026-11-27 17:36:50.388+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814fb5562bc2d63901'),
	(855, 20, '2026-11-27 17:36:50.4353+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581506e1e605d519c01'),
	(858, 21, '2026-11-27 17:36:50.510224+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581516ee76f88cf0f01'),
	(860, 22, '2026-11-27 17:36:50.549757+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581521bc6f8b75d0201'),
	(864, 23, '2026-11-27 17:36:50.65591+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x0661458153ae5325555b5601'),
	(866, 24, '2026-11-27 17:36:50.690641+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581545591a50d87b001'),
	(869, 25, '2026-11-27 17:36:50.767664+00', 'lightning_receipt', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581558047ca1457ac01'),
	(871, 26, '2026-11-27 17:36:50.834614+00', 'intraledger_receipt', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x0661458156879c8d44cd8f01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:36:45.441353+00'),
	('AFN', 66000000000, '2026-11-28 17:36:45.441353+00'),
	('ALL', 83000000000, '2026-11-28 17:36:45.441353+00'),
	('AMD', 383000000000, '2026-11-28 17:36:45.441353+00'),
	('AOA', 912000000000, '2026-11-28 17:36:45.441353+00'),
	('ARS', 1400000000000, '2026-11-28 17:36:45.441353+00'),
	('AUD', 1530000000, '2026-11-28 17:36:45.441353+00'),
	('AWG', 1790000000, '2026-11-28 17:36:45.441353+00'),
	('AZN', 1700000000, '2026-11-28 17:36:45.441353+00'),
	('BAM', 1690000000, '2026-11-28 17:36:45.441353+00'),
	('BBD', 2000000000, '2026-11-28 17:36:45.441353+00'),
	('BDT', 122000000000, '2026-11-28 17:36:45.441353+00'),
	('BHD', 376000000, '2026-11-28 17:36:45.441353+00'),
	('BIF', 2950000000000, '2026-11-28 17:36:45.441353+00'),
	('BMD', 1000000000, '2026-11-28 17:36:45.441353+00'),
	('BND', 1300000000, '2026-11-28 17:36:45.441353+00'),
	('BOB', 6910000000, '2026-11-28 17:36:45.441353+00'),
	('BRL', 5400000000, '2026-11-28 17:36:45.441353+00'),
	('BSD', 1000000000, '2026-11-28 17:36:45.441353+00'),
	('BTN', 88500000000, '2026-11-28 17:36:45.441353+00'),
	('BWP', 13400000000, '2026-11-28 17:36:45.441353+00'),
	('BYN', 3400000000, '2026-11-28 17:36:45.441353+00'),
	('BZD', 2010000000, '2026-11-28 17:36:45.441353+00'),
	('CAD', 1400000000, '2026-11-28 17:36:45.441353+00'),
	('CDF', 2250000000000, '2026-11-28 17:36:45.441353+00'),
	('CHF', 800000000, '2026-11-28 17:36:45.441353+00'),
	('CLP', 940000000000, '2026-11-28 17:36:45.441353+00'),
	('CNY', 7100000000, '2026-11-28 17:36:45.441353+00'),
	('COP', 3800000000000, '2026-11-28 17:36:45.441353+00'),
	('CRC', 502000000000, '2026-11-28 17:36:45.441353+00'),
	('CUP', 24000000000, '2026-11-28 17:36:45.441353+00'),
	('CVE', 95300000000, '2026-11-28 17:36:45.441353+00'),
	('CZK', 20900000000, '2026-11-28 17:36:45.441353+00'),
	('DJF', 177700000000, '2026-11-28 17:36:45.441353+00'),
	('DKK', 6450000000, '2026-11-28 17:36:45.441353+00'),
	('DOP', 63000000000, '2026-11-28 17:36:45.441353+00'),
	('DZD', 130000000000, '2026-11-28 17:36:45.441353+00'),
	('EGP', 47300000000, '2026-11-28 17:36:45.441353+00'),
	('ERN', 15000000000, '2026-11-28 17:36:45.441353+00'),
	('ETB', 153000000000, '2026-11-28 17:36:45.441353+00'),
	('EUR', 864000000, '2026-11-28 17:36:45.441353+00'),
	('FJD', 2270000000, '2026-11-28 17:36:45.441353+00'),
	('FKP', 760000000, '2026-11-28 17:36:45.441353+00'),
	('GBP', 760000000, '2026-11-28 17:36:45.441353+00'),
	('GEL', 2700000000, '2026-11-28 17:36:45.441353+00'),
	('GHS', 11000000000, '2026-11-28 17:36:45.441353+00'),
	('GIP', 760000000, '2026-11-28 17:36:45.441353+00'),
	('GMD', 73000000000, '2026-11-28 17:36:45.441353+00'),
	('GNF', 8680000000000, '2026-11-28 17:36:45.441353+00'),
	('GTQ', 7660000000, '2026-11-28 17:36:45.441353+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:36:45.441353+00'),
	('HKD', 7780000000, '2026-11-28 17:36:45.441353+00'),
	('HNL', 26300000000, '2026-11-28 17:36:45.441353+00'),
	('HTG', 131000000000, '2026-11-28 17:36:45.441353+00'),
	('HUF', 332000000000, '2026-11-28 17:36:45.441353+00'),
	('IDR', 16700000000000, '2026-11-28 17:36:45.441353+00'),
	('ILS', 3250000000, '2026-11-28 17:36:45.441353+00'),
	('INR', 88700000000, '2026-11-28 17:36:45.441353+00'),
	('IQD', 1310000000000, '2026-11-28 17:36:45.441353+00'),
	('IRR', 42100000000000, '2026-11-28 17:36:45.441353+00'),
	('ISK', 126000000000, '2026-11-28 17:36:45.441353+00'),
	('JMD', 160000000000, '2026-11-28 17:36:45.441353+00'),
	('JOD', 709000000, '2026-11-28 17:36:45.441353+00'),
	('JPY', 154000000000, '2026-11-28 17:36:45.441353+00'),
	('KES', 129000000000, '2026-11-28 17:36:45.441353+00'),
	('KGS', 87400000000, '2026-11-28 17:36:45.441353+00'),
	('KHR', 4010000000000, '2026-11-28 17:36:45.441353+00'),
	('KMF', 425000000000, '2026-11-28 17:36:45.441353+00'),
	('KPW', 900000000000, '2026-11-28 17:36:45.441353+00'),
	('KRW', 1460000000000, '2026-11-28 17:36:45.441353+00'),
	('KWD', 307000000, '2026-11-28 17:36:45.441353+00'),
	('KYD', 833000000, '2026-11-28 17:36:45.441353+00'),
	('KZT', 525000000000, '2026-11-28 17:36:45.441353+00'),
	('LAK', 21700000000000, '2026-11-28 17:36:45.441353+00'),
	('LBP', 89500000000000, '2026-11-28 17:36:45.441353+00'),
	('LKR', 305000000000, '2026-11-28 17:36:45.441353+00'),
	('LRD', 182000000000, '2026-11-28 17:36:45.441353+00'),
	('LSL', 17200000000, '2026-11-28 17:36:45.441353+00'),
	('LYD', 5450000000, '2026-11-28 17:36:45.441353+00'),
	('MAD', 9270000000, '2026-11-28 17:36:45.441353+00'),
	('MDL', 17000000000, '2026-11-28 17:36:45.441353+00'),
	('MGA', 4480000000000, '2026-11-28 17:36:45.441353+00'),
	('MKD', 53200000000, '2026-11-28 17:36:45.441353+00'),
	('MMK', 2100000000000, '2026-11-28 17:36:45.441353+00'),
	('MNT', 3590000000000, '2026-11-28 17:36:45.441353+00'),
	('MOP', 8010000000, '2026-11-28 17:36:45.441353+00'),
	('MRU', 39800000000, '2026-11-28 17:36:45.441353+00'),
	('MUR', 45900000000, '2026-11-28 17:36:45.441353+00'),
	('MVR', 15400000000, '2026-11-28 17:36:45.441353+00'),
	('MWK', 1735000000000, '2026-11-28 17:36:45.441353+00'),
	('MXN', 18400000000, '2026-11-28 17:36:45.441353+00'),
	('MYR', 4150000000, '2026-11-28 17:36:45.441353+00'),
	('MZN', 63900000000, '2026-11-28 17:36:45.441353+00'),
	('NAD', 17200000000, '2026-11-28 17:36:45.441353+00'),
	('NGN', 1440000000000, '2026-11-28 17:36:45.441353+00'),
	('NIO', 36800000000, '2026-11-28 17:36:45.441353+00'),
	('NOK', 10100000000, '2026-11-28 17:36:45.441353+00'),
	('NPR', 142000000000, '2026-11-28 17:36:45.441353+00'),
	('NZD', 1770000000, '2026-11-28 17:36:45.441353+00'),
	('OMR', 384500000, '2026-11-28 17:36:45.441353+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:36:45.441353+00'),
	('PEN', 3370000000, '2026-11-28 17:36:45.441353+00'),
	('PGK', 4230000000, '2026-11-28 17:36:45.441353+00'),
	('PHP', 58900000000, '2026-11-28 17:36:45.441353+00'),
	('PKR', 281000000000, '2026-11-28 17:36:45.441353+00'),
	('PLN', 3670000000, '2026-11-28 17:36:45.441353+00'),
	('PYG', 7060000000000, '2026-11-28 17:36:45.441353+00'),
	('QAR', 3640000000, '2026-11-28 17:36:45.441353+00'),
	('RON', 4390000000, '2026-11-28 17:36:45.441353+00'),
	('RSD', 101000000000, '2026-11-28 17:36:45.441353+00'),
	('RUB', 81000000000, '2026-11-28 17:36:45.441353+00'),
	('RWF', 1453000000000, '2026-11-28 17:36:45.441353+00'),
	('SAR', 3750000000, '2026-11-28 17:36:45.441353+00'),
	('SBD', 8230000000, '2026-11-28 17:36:45.441353+00'),
	('SCR', 13900000000, '2026-11-28 17:36:45.441353+00'),
	('SDG', 600000000000, '2026-11-28 17:36:45.441353+00'),
	('SEK', 9500000000, '2026-11-28 17:36:45.441353+00'),
	('SGD', 1300000000, '2026-11-28 17:36:45.441353+00'),
	('SHP', 760000000, '2026-11-28 17:36:45.441353+00'),
	('SLE', 23200000000, '2026-11-28 17:36:45.441353+00'),
	('SOS', 571000000000, '2026-11-28 17:36:45.441353+00'),
	('SRD', 38600000000, '2026-11-28 17:36:45.441353+00'),
	('SSP', 4600000000000, '2026-11-28 17:36:45.441353+00'),
	('STN', 21200000000, '2026-11-28 17:36:45.441353+00'),
	('SYP', 11000000000000, '2026-11-28 17:36:45.441353+00'),
	('SZL', 17200000000, '2026-11-28 17:36:45.441353+00'),
	('THB', 32400000000, '2026-11-28 17:36:45.441353+00'),
	('TJS', 9240000000, '2026-11-28 17:36:45.441353+00'),
	('TMT', 3500000000, '2026-11-28 17:36:45.441353+00'),
	('TND', 2950000000, '2026-11-28 17:36:45.441353+00'),
	('TOP', 2390000000, '2026-11-28 17:36:45.441353+00'),
	('TRY', 42300000000, '2026-11-28 17:36:45.441353+00'),
	('TTD', 6780000000, '2026-11-28 17:36:45.441353+00'),
	('TWD', 31100000000, '2026-11-28 17:36:45.441353+00'),
	('TZS', 2440000000000, '2026-11-28 17:36:45.441353+00'),
	('UAH', 42100000000, '2026-11-28 17:36:45.441353+00'),
	('UGX', 3600000000000, '2026-11-28 17:36:45.441353+00'),
	('UYU', 39800000000, '2026-11-28 17:36:45.441353+00'),
	('UZS', 11950000000000, '2026-11-28 17:36:45.441353+00'),
	('VES', 233000000000, '2026-11-28 17:36:45.441353+00'),
	('VND', 26300000000000, '2026-11-28 17:36:45.441353+00'),
	('VUV', 122000000000, '2026-11-28 17:36:45.441353+00'),
	('WST', 2810000000, '2026-11-28 17:36:45.441353+00'),
	('XAF', 567000000000, '2026-11-28 17:36:45.441353+00'),
	('XCD', 2700000000, '2026-11-28 17:36:45.441353+00'),
	('XCG', 1790000000, '2026-11-28 17:36:45.441353+00'),
	('XOF', 567000000000, '2026-11-28 17:36:45.441353+00'),
	('XPF', 103000000000, '2026-11-28 17:36:45.441353+00'),
	('YER', 238500000000, '2026-11-28 17:36:45.441353+00'),
	('ZAR', 17200000000, '2026-11-28 17:36:45.441353+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:36:45.441353+00'),
	('ZWG', 26400000000, '2026-11-28 17:36:45.441353+00');

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
	('\x97d9f23ae82fcb4e48aa4c574f161cd435e2417f05838aad886e37c79d9be023', 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'BTC', 'lnbcrt500u1p4sn0a0sp5ck5qqultvay79hy5tj5qlhnf06mjtqw6kqkdqv53cx6qxrlv67qspp5jlvlywhg9l95uj92f3t579su6s67ystlqkpc4tvgdcmu08vmuq3sdqqxqrwzqcqzzs9qrsgqcg9t560zkqzauf5tsn97zkgkqzupkhfa2xzk5v8xc9lnmgntxx8zv7xv36urf30u4gmrfzk8gt5vy5fdhgmer4a9v6lje3uxqdyc43cp7acfmh', '\xc5a80073eb6749e2dc945ca80fde697eb72581dab02cd03291c1b4030fecd781', '\xf0d7b703ebcbf6a52fac3ae4eeb7dcac73da84b9c03f149723e8482778c0133f', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:36:47.209182+00', '2026-11-27 21:36:47+00', 'PAID', 50000000, '\x0661458122e51e6cfb98df', 'lightning'),
	('\x9373c1d65026ab0616df8f299053d69e1b06ee504a1d31db2798683a16cf0285', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt50u1p4sn0assp5qpj8rjkjz5v9pnr6he0g9xpqhpchsunsktvckpj8hmg3e6sgw09qpp5jdeur4jsy64sv9kl3u5eq57kncdsdmjsfgwnrke8np5r59k0q2zsdqqxqrwzqcqzzs9qrsgq250tenf66spnpkj45j5k2zaldxulyh5sfy7j0ak6ztx5v43vx57sejfehg7888fpvs3cyxzz7ln46w85c85hceyf2tmw7qzlg2dq6dgqesrv8m', '\x006471cad2151850cc7abe5e829820b871787270b2d98b0647bed11cea0873ca', '\xe6f1c3fda1d0d843650be3848931cdd45897c75427515d41d52071b1793685a6', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:36:48.169129+00', '2026-11-27 21:36:48+00', 'PAID', 5000000, '\x06614581313d4af9f98cb4', 'lightning'),
	('\x5d533f481e7fea94d7912be806687e725ab14c1fea5c57e2ccee49dc07f905ea', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1u1p4sn0assp5fwd8zw0du6qwd0ddg5ac9raqynvjx625w3rec3rjpgzcpk4pn56spp5t4fn7jq70l4ff4u3905qv6r7wfdtznqlafw90ckvaeyacpleqh4qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqq8gpnfm6mf8jlkc2q853gwyfpe6enzcawphrz0sy0smahxpzld0xwsw93mvs2um3azx04fq4c5fwltdlh6kd6h96uwpcf0flxzencncq9kqy3s', '\x4b9a7139ede680e6bdad453b828fa024d923695474479c44720a0580daa19d35', '\xf62105b28cbc9dc466ab754fd001cc6e8f7502a0570eaa205eb8cbf3df2364f1', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:36:48.881109+00', '2026-11-27 21:36:48+00', 'PAID', 100000, '\x066145813a8625c76a1109', 'intraledger'),
	('\x3a639f0c79fcff10bcb11e7a4c924c6b47e76e086fa8f4c3df078d5da7ef2bf3', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1010n1p4sn0a3sp563sfmjz47yd4zmq672tdgg54emrkaxuega4smgx2d0l2nfrxe2uqpp58f3e7rrelnl3p093reayeyjvddr7wmsgd750fs7lq7x4mfl090esdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqkds2ffwzjwmlatt3glur7lrektf5gzlpa62hjjd2z02yea2tqc5sr9ay0pe0kecw20wvrgj54je7myhkravhy4sfg442xujftpj20kcpswmde4', '\xd4609dc855f11b516c1af296d42295cec76e9b99476b0da0ca6bfea9a466cab8', '\x569cebdca69ce989d322f90eadd32c424fcb83840ef3a65a01715ad248d4dd8b', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:36:49.180176+00', '2026-11-27 21:36:49+00', 'PAID', 101000, '\x066145813e064f899bc39c', 'intraledger'),
	('\xfbf271748150dc3556f1f144e946aa875cfc2846599b3b91675dc11d2dda878a', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1020n1p4sn0a3sp5q5mx5dy4ln9cuessmucsykssh905j9d2stgswck5xjptgpw9kjfqpp5l0e8zayp2rwr24h379zwj342saw0c2zxtxdnhyt8thq36tw6s79qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqfh0pqeqgnqgq4x5gwp0zmq90dysag80qmms35amg8gdc8ncpf20rklmzm4cgfz2cx98nm9rnl03z7cgt9z0j5lt95tfjjzy0wk9hhvsplujl28', '\x05366a3495fccb8e6610df31025a10b95f4915aa82d10762d43482b405c5b492', '\xef5e4feee6ea8a1d8e9ad05aadf8decb00c84caef2b606565e2d787559ea7d5a', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:36:49.356728+00', '2026-11-27 21:36:49+00', 'PAID', 102000, '\x0661458140a23dc296ea76', 'intraledger'),
	('\x5972e735ee3595aada50a78b4729672b60d2117e4f05f787e297f4be521fbf10', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1030n1p4sn0a3sp5dpaxdgnq3h5wqg4g2pgdqts534xn45ln7ullwf292485tzxxhhvspp5t9ewwd0wxk264kjs5795w2t89dsdyyt7fuzl0plzjl6tu5slhugqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq7zpn24aayk3hxcycg3kemrh47gu8vtwwmqecdnuhnt4fvmkm554jsyezk8ht02znsl6962mgcsulzqncczr6d8jk9wzwqukhpzxymhcqrkgxwl', '\x687a66a2608de8e022a85050d02e148d4d3ad3f3f73ff72545554f4588c6bdd9', '\x5e57147015ebd0deaa945a034f9a498d707f4f933232c2c246042a72d2754dfc', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:36:49.513832+00', '2026-11-27 21:36:49+00', 'PAID', 103000, '\x06614581433497edf4c023', 'intraledger'),
	('\xccd1c3ce9f92566e3fadbf844338d373f652ca74c23a231b2d439d9ae23f0d95', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1040n1p4sn0a3sp5metg898tkr0prxk66r9ehq3gw260z5gts7s6eptru7ehg5y6p9kspp5engu8n5ljftxu0adh7zyxwxnw0m99jn5cgazxxedgwwe4c3lpk2sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqvg7ukkzzeg0qz4vja50mxj339dll6hr5yu20txuwgdg0d4n39svktm88ly39cu8z4hmyn85ut4cxddluv5fz5dff8upnhkuuetnl80sqeafrkr', '\xde568394ebb0de119adad0cb9b822872b4f1510b87a1ac8563e7b374509a096d', '\x8bd9a0fa432fb884a5346b808a3d1b5b693f4918e43cc7dc32966b517681e978', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:36:49.711396+00', '2026-11-27 21:36:49+00', 'PAID', 104000, '\x0661458145dda6f59b66b1', 'intraledger'),
	('\xdc0bd4679a8c0c18f33199592d416a24a2ebcf1ab4a96f11dd2a5a8dd513ef6c', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1060n1p4sn0ajsp5vavejfdneptulqvxkgudd30lxxy7ukzfveatuspajqtcykjuvsdspp5ms9ageu63sxp3ue3n9vj6st2yj3whnc6kj5k7ywa9fdgm4gnaakqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqshnpa0ws3y3qr426m5dz05lmcu59a682tlvk0kasrpd0xxaww7nq6g2sjdn3vs2v9w7rjey4v4dp3a5kxf4wd8na7gj84lxh9a6wuscq89u3sr', '\x67599925b3c857cf8186b238d6c5ff3189ee5849667abe403d9017825a5c641b', '\x6d14a513cc4546a9b846cbca865ab00965d082eb86ca73afdf57f64e3e2ecf56', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:36:50.034246+00', '2026-11-27 21:36:50+00', 'PAID', 106000, '\x066145814ad3c7ed3226ce', 'intraledger'),
	('\xa7590a170abcce17ab639e9b881ba9abb02513073c487909e0c2ef777f50a0e2', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1070n1p4sn0ajsp5vljd6ew68xj6wyqhsrykyqe7psp7tfgewvqz6f7zd3pcaeaqxglqpp55avs59c2hn8p02mrn6dcsxaf4wcz2yc883y8jz0qcthhwl6s5r3qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq6r4jq4s56utdy6ku3typkvutz6tqdqnqdd9xs5kpuag3vqdqaa8r954nav0vkg2gjdjhfkvh9qdpzp9e83vhdvsfc6y3s724xhdvg5qpekzyc3', '\x67e4dd65da39a5a7101780c962033e0c03e5a51973002d27c26c438ee7a0323e', '\x4d6b99a4c13ccc8f9e11c1247f9e0451996b7e33e514f3dccf97d25c3e03dc4c', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:36:50.170728+00', '2026-11-27 21:36:50+00', 'PAID', 107000, '\x066145814d41cc46d1fd0e', 'intraledger'),
	('\xa885a706009b8f89e1b386748c6613e7b679e5244b906639cfd36fb6ea53aa53', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1080n1p4sn0ajsp5gxelcv9he7u382arff5wuf3857v63m5z2n0xvwv7j3s27xsa84dqpp54zz6wpsqnw8cncdnse6gcesnu7m8nefyfwgxvww06dhmd6jn4ffsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqmjf67hl94z50c24vxyzwqa36vx2yfc88cqkyf0d84j8q3qa8kt892vvq5dzr0qcqzle2np4gsg50k0p3edcw0psgxewwpw2q8xl80jqqe3al9t', '\x41b3fc30b7cfb913aba34a68ee2627a799a8ee8254de66399e9460af1a1d3d5a', '\x810eecfa815ed49051c373245ba85216c3c8e3c02005f529c7581ed5e456b755', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:36:50.340756+00', '2026-11-27 21:36:50+00', 'PAID', 108000, '\x066145814fb5562bc2d639', 'intraledger'),
	('\x093173338f086b76c54627e944d663bb14d3e52da00a61ad44f08533cb3b2e13', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1050n1p4sn0a3sp5qxsmtv0lrfe0v94vvz6cxp05l3j6czhdkd0tetc0n3lx0nf2qrnqpp5pychxvu0pp4hd32xyl55f4nrhv2d8efd5q9xrt2y7zzn8jem9cfsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqrdepp44l9dafqqmsku49wwkap2xsxr3r5jrewmj0saet7rfaspdpk37m5p8c83xa37wvqelhk63wxs0nznahtvp43qmarhcjgr4lypcqt9cg63', '\x01a1b5b1ff1a72f616ac60b58305f4fc65ac0aedb35ebcaf0f9c7e67cd2a00e6', '\x4bd7b8cfe5b931efb48fec5ab54e7fe2e4f7506f277bbc9f837837ff60a49acd', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:36:49.823743+00', '2026-11-27 21:36:49+00', 'PAID', 105000, '\x066145814803d4e65e5309', 'intraledger'),
	('\x42f3765d743655d71455d086a7f840fd47260f14f557eefd2cc6bcf33abbf36f', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1090n1p4sn0ajsp5c2hmujldzvdjucw0r7kraz8fngt4r7gtgvvsx005twzqr4lscn8qpp5gtehvht5xe2aw9z46zr207zql4rjvrc574t7alfvc670xw4m7dhsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqch9wp3f39d77eha6lfwqdy28n7cehzag72nfz2nvuqkua2cqyjhnalgwj9yvtf4e3r7jndmt7awcf268ahlaugusy3y6vkmt0us8k9cp22r03h', '\xc2afbe4bed131b2e61cf1fac3e88e99a1751f90b4319033df45b8401d7f0c4ce', '\x12e96d0b6c2faac2641717da69af8c4eb14bc0e572a781d9a3ffa5630717090a', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:36:50.468257+00', '2026-11-27 21:36:50+00', 'PAID', 109000, '\x06614581516ee76f88cf0f', 'intraledger'),
	('\x27f2718fcf04e2fe730c183ed452acc80917f63e30d8f04afe598785521a3bf1', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1100n1p4sn0ajsp57zquhs33kmdpyjrj43u325rggce4q3vujalmy8hefl2w82cw5u7spp5yle8rr70qn30uucvrqldg54veqy30a37xrv0qjh7txrc25s680csdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqkvpdxzkut8m32fz3nq9zykzmefvtph9n58wkpuf337h96cfwwd85xxdgg02ymd7d7se5k0jncxz85j6nq9s2xv50h9vaw80lfyfqy3spx39fvs', '\xf081cbc231b6da124872ac79155068463350459c977fb21ef94fd4e3ab0ea73d', '\x746850ea8a5a15e85bb0fe6e0fe179ad95141d921632ccbb76a553b9c17ee6be', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:36:50.600547+00', '2026-11-27 21:36:50+00', 'PAID', 110000, '\x0661458153ae5325555b56', 'intraledger'),
	('\x85cf90e1609617b4a2ee5368d8bbd3094b6337fb9a2460eb79b0a8826f97b4ab', '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', 'lnbcrt1110n1p4sn0ajsp5vpl4pjyfw7xwgkyhczcgywjfzjhxr36jywr7ntsfl7n2dus9p5pqpp5sh8epctqjctmfghw2d5d3w7np99kxdlmngjxp6mekz5gymuhkj4sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq6taegz2dvqv7ffd9awf5xv57q4me3gmq2j87yama539cldu553kza0ztu59t3c5rnud24wl4aaze5trlg59hllc0fq3vvfkfmva9pscqe5fdum', '\x607f50c889778ce45897c0b0823a4914ae61c7522387e9ae09ffa6a6f2050d02', '\x14b01a4a5674e81f93e281674c2e83c0c25374b442def00390a8ca53cd25707e', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:36:50.722867+00', '2026-11-27 21:36:50+00', 'PAID', 111000, '\x06614581558047ca1457ac', 'intraledger'),
	('\x4682f3026d897639b4bb0c4c4f6fdbcd853683c277886697bb8b3a13b79c4d8a', 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '5403c588-9093-4831-9b0b-0a52f135c625', 'BTC', 'lnbcrt5u1p4sn0ansp52qfulyshlugm9uumx24wcexg5zu7ax3qkhe9afg0l9nwwwz8kwjspp5g6p0xqnd39mrnd9mp3xy7m7mekzndq7zw7yxd9am3vap8duufk9qdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqjg442rqpcufva68jrachc5q42ngaw3spr39uhkv5kz2lq2vgd8vxuxa9l0yl92eww76su97e8jcufnq788vvj92kz0lnfhfvm354n9gqq4r4yz', '\x5013cf9217ff11b2f39b32aaec64c8a0b9ee9a20b5f25ea50ff966e73847b3a5', '\x651d6976b43460c6637cda19d1d413391a2ecc34e6ac74c414e8d0cf246aa803', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:36:51.851101+00', '2026-11-27 21:36:51+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:36:47.449374+00', 'lightning_receipt'),
	(2, '2026-11-27 17:36:48.38945+00', 'lightning_receipt'),
	(3, '2026-11-27 17:36:48.997925+00', 'intraledger'),
	(4, '2026-11-27 17:36:49.119312+00', 'intraledger'),
	(5, '2026-11-27 17:36:49.227343+00', 'intraledger'),
	(6, '2026-11-27 17:36:49.317851+00', 'intraledger'),
	(7, '2026-11-27 17:36:49.398333+00', 'intraledger'),
	(8, '2026-11-27 17:36:49.470839+00', 'intraledger'),
	(9, '2026-11-27 17:36:49.566871+00', 'intraledger'),
	(10, '2026-11-27 17:36:49.648101+00', 'intraledger'),
	(11, '2026-11-27 17:36:49.741222+00', 'intraledger'),
	(12, '2026-11-27 17:36:49.772293+00', 'intraledger'),
	(13, '2026-11-27 17:36:49.882068+00', 'intraledger'),
	(14, '2026-11-27 17:36:49.980705+00', 'intraledger'),
	(15, '2026-11-27 17:36:50.066375+00', 'intraledger'),
	(16, '2026-11-27 17:36:50.118169+00', 'intraledger'),
	(17, '2026-11-27 17:36:50.225612+00', 'intraledger'),
	(18, '2026-11-27 17:36:50.299029+00', 'intraledger'),
	(19, '2026-11-27 17:36:50.386262+00', 'intraledger'),
	(20, '2026-11-27 17:36:50.433566+00', 'intraledger'),
	(21, '2026-11-27 17:36:50.499303+00', 'intraledger'),
	(22, '2026-11-27 17:36:50.543558+00', 'intraledger'),
	(23, '2026-11-27 17:36:50.646611+00', 'intraledger'),
	(24, '2026-11-27 17:36:50.689425+00', 'intraledger'),
	(25, '2026-11-27 17:36:50.765895+00', 'intraledger'),
	(26, '2026-11-27 17:36:50.833308+00', 'intraledger'),
	(27, '2026-11-27 17:36:50.935389+00', 'lightning_reserve'),
	(28, '2026-11-27 17:36:51.057097+00', 'lightning_settled'),
	(29, '2026-11-27 17:36:51.157136+00', 'lightning_reserve'),
	(30, '2026-11-27 17:36:51.276704+00', 'lightning_settled'),
	(31, '2026-11-27 17:36:51.354022+00', 'lightning_reserve'),
	(32, '2026-11-27 17:36:51.425888+00', 'lightning_failed'),
	(33, '2026-11-27 17:36:51.531426+00', 'lightning_reserve');

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
	('46a22424-0510-43cd-824d-9fa70a0253d5', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 23812, 23812),
	('46a22424-0510-43cd-824d-9fa70a0253d5', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 42463, 42463),
	('46a22424-0510-43cd-824d-9fa70a0253d5', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 649, 649),
	('1431ee1f-902c-4e20-a99e-e57d57c72152', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 62148, 62148),
	('1431ee1f-902c-4e20-a99e-e57d57c72152', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 15655, 15655),
	('55438ee5-7509-4f4e-921c-67af2343d71b', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 42146, 42146),
	('55438ee5-7509-4f4e-921c-67af2343d71b', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 170, 170),
	('1431ee1f-902c-4e20-a99e-e57d57c72152', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 459922, 52260),
	('1431ee1f-902c-4e20-a99e-e57d57c72152', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 269352, 36314),
	('46a22424-0510-43cd-824d-9fa70a0253d5', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1403329, 309291),
	('55438ee5-7509-4f4e-921c-67af2343d71b', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 26969, 26969);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('8b21c1e0-cc41-4cd9-a2c3-06089c0104aa', 5, '2026-11-27 17:36:52.104127+00');

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
	('febc9727-3151-44e2-bbf3-b5b45faf7578', 'USD', NULL, 0, '-infinity'),
	('fb8804f5-8cd4-4ce5-9c45-e8dc496b571f', 'USD', NULL, 0, '-infinity'),
	('78780999-b2ae-4e1a-a9b0-a60cd8443d79', 'USD', NULL, 0, '-infinity'),
	('cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', 'BTC', NULL, 630000, '2026-11-27 17:36:50.833308+00'),
	('4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', 'BTC', NULL, 5636000, '2026-11-27 17:36:50.833308+00'),
	('ba11156e-acec-40f0-98e6-ad0ddfa45ad8', 'BTC', NULL, 45819000, '2026-11-27 17:36:51.531426+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661458122e51e6cfb98df', '\x97d9f23ae82fcb4e48aa4c574f161cd435e2417f05838aad886e37c79d9be023', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614581313d4af9f98cb4', '\x9373c1d65026ab0616df8f299053d69e1b06ee504a1d31db2798683a16cf0285', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145813a8625c76a1109', '\x5d533f481e7fea94d7912be806687e725ab14c1fea5c57e2ccee49dc07f905ea', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145813c6050ac6c337a', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145813e064f899bc39c', '\x3a639f0c79fcff10bcb11e7a4c924c6b47e76e086fa8f4c3df078d5da7ef2bf3', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145813f67dbc911198a', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458140a23dc296ea76', '\xfbf271748150dc3556f1f144e946aa875cfc2846599b3b91675dc11d2dda878a', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661458141bd7757268a5d', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614581433497edf4c023', '\x5972e735ee3595aada50a78b4729672b60d2117e4f05f787e297f4be521fbf10', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145814471e5f395cd24', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458145dda6f59b66b1', '\xccd1c3ce9f92566e3fadbf844338d373f652ca74c23a231b2d439d9ae23f0d95', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614581465705569a2490', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145814803d4e65e5309', '\x093173338f086b76c54627e944d663bb14d3e52da00a61ad44f08533cb3b2e13', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614581498521edf1bc6a', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145814ad3c7ed3226ce', '\xdc0bd4679a8c0c18f33199592d416a24a2ebcf1ab4a96f11dd2a5a8dd513ef6c', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145814b9e191df939b8', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145814d41cc46d1fd0e', '\xa7590a170abcce17ab639e9b881ba9abb02513073c487909e0c2ef777f50a0e2', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145814e6095b596fb19', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145814fb5562bc2d639', '\xa885a706009b8f89e1b386748c6613e7b679e5244b906639cfd36fb6ea53aa53', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614581506e1e605d519c', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614581516ee76f88cf0f', '\x42f3765d743655d71455d086a7f840fd47260f14f557eefd2cc6bcf33abbf36f', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614581521bc6f8b75d02', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458153ae5325555b56', '\x27f2718fcf04e2fe730c183ed452acc80917f63e30d8f04afe598785521a3bf1', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614581545591a50d87b0', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614581558047ca1457ac', '\x85cf90e1609617b4a2ee5368d8bbd3094b6337fb9a2460eb79b0a8826f97b4ab', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661458156879c8d44cd8f', NULL, NULL, '1431ee1f-902c-4e20-a99e-e57d57c72152', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661458158165d496ccc8b', '\x157b611d08357f4aba1cea7b180b0c9a01399dfef9fb173a55526f740669d76d', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145815b7890eee80e04', '\x2ff053284d064908ba780dacc8a7d81ac16a5c2df0a55228926e6d3fc554e485', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145815e79a6407432f3', '\x3634c6dd6a2afb1664d629faea86fcaad6c1641e4b11635946d3ec581c1c5097', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145815f926052495a7b', '\x3634c6dd6a2afb1664d629faea86fcaad6c1641e4b11635946d3ec581c1c5097', '\x066145815e79a6407432f3', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614581612ea2a39ae3a4', '\xe5dce3212ab801de87ceec8798a7597290daabe242e5e8b1864e87f5a12f1840', NULL, '46a22424-0510-43cd-824d-9fa70a0253d5', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0368dde0874cffbe050bff905b7040ed73f5954ab2fbee82992024485161ce4768', 2, 'latchkey:63d301af-1cf0-40f1-a8fe-6d495d1cc7cb/0015', '2026-11-27 17:36:52.086069+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661458158165d496ccc8b', 'lightning', 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x157b611d08357f4aba1cea7b180b0c9a01399dfef9fb173a55526f740669d76d', 'lnbcrt10u1p4sn0ajsp53rkuj2qk97ycp43npxn39caw7lqgz5wzwelkk33xsmhu3zehx4mspp5z4akz8ggx4l54wsuafa3szcvngqnn807l8a3wwj42fhhgpnf6aksdqqcqzzs9qrsgqukgcgwxj5uxhfl6pzmt6cvtds50s8zh58vsqtca8h6xrq0ynt5nzm7xyqxkm93eygykwzsahaapze4pn0rf6vxlnqvkqcvlq0lp3tdqqhhxttk', '\x039af4d2e5f40c5995e3c11e556f899ec0852208d65fb2f0d14378e45e84aec52d', '2026-11-27 17:36:58.93546+00', NULL, NULL, 'settled', 1100, '\xdec84cf60724d431f307b9a7907fe3c4f6e1e9832a881685ae2f73003e2b65c3', NULL, '2026-11-27 17:36:51.057109+00'),
	('\x066145815b7890eee80e04', 'lightning', 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x2ff053284d064908ba780dacc8a7d81ac16a5c2df0a55228926e6d3fc554e485', 'lnbcrt10u1p4sn0ansp56ywkux7t6gfedhm4scgls6cl0dyrmec0wss66uvmevr962f8s9gspp59lc9x2zdqeys3wncpkkv3f7crtqk5hpd7zj4y2yjdeknl325ujzsdqqcqzzs9qrsgqktdy9eeweftuusux2hst2nnp5kuaua7pkgyu2ds05vn8sdy0uckqq529640h70gkp77csu7dtn2vuu6849tqtd8tvajw2pdyhz0f4kcpm2m4fz', '\x039af4d2e5f40c5995e3c11e556f899ec0852208d65fb2f0d14378e45e84aec52d', '2026-11-27 17:36:59.157221+00', NULL, NULL, 'settled', 3000, '\xcac5ab67f64de560532033c743f2704df6c765b3cd9ea1dd4e40c18797548e3c', NULL, '2026-11-27 17:36:51.276715+00'),
	('\x066145815e79a6407432f3', 'lightning', 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x3634c6dd6a2afb1664d629faea86fcaad6c1641e4b11635946d3ec581c1c5097', 'lnbcrt10u1p4sn0ansp5esayr4neylgvmjdz8q63ttavxu7teytun86erusq2jcmrk0v7h2spp5xc6vdht29ta3vexk98aw4phu4ttvzeq7fvgkxk2x60k9s8qu2ztsdqqcqzzs9qrsgq0cywtrue2m4cn87g8qfkeakmq0aaex6r3dvjlkl72hjc96nkchg97mt0jxr0kagn8wrwevjlmahrxttj9l7qm78w6e2aj6vkq49gylsp954y9n', '\x039af4d2e5f40c5995e3c11e556f899ec0852208d65fb2f0d14378e45e84aec52d', '2026-11-27 17:36:59.354123+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:36:51.425968+00'),
	('\x06614581612ea2a39ae3a4', 'lightning', 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', 'BTC', 900000, 10000, 910, 910000, NULL, '\xe5dce3212ab801de87ceec8798a7597290daabe242e5e8b1864e87f5a12f1840', 'lnbcrt9u1p4sn0ansp5ztf9k8szww3epw2zx8uzmr39uv8q7l848dadkq6r6qtmnqhxs3lspp5uhwwxgf2hqqaap7wajre3f6ew2gd42lzgtj73vvxf6rltgf0rpqqdqqcqzzs9qrsgqc9yx99p2yrc33amfj5jsra9sq6mkf7l45xxjzfkcqh9wllkppj7pc3lkwww5u4gv5y60w0hy7txkqskgltl2g77hglz2kza54x5qjzcp352d6a', '\x039af4d2e5f40c5995e3c11e556f899ec0852208d65fb2f0d14378e45e84aec52d', '2026-11-27 17:36:51.813534+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:36:45.4417+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x97d9f23ae82fcb4e48aa4c574f161cd435e2417f05838aad886e37c79d9be023', 50000000, '2026-11-27 17:36:47.449952+00', 'credited', '\x0661458122e51e6cfb98df', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x9373c1d65026ab0616df8f299053d69e1b06ee504a1d31db2798683a16cf0285', 5000000, '2026-11-27 17:36:48.389633+00', 'credited', '\x06614581313d4af9f98cb4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:36:43.076754+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(4, 0),
	(5, 0),
	(6, 0),
	(8, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(7, 50000000),
	(3, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x157b611d08357f4aba1cea7b180b0c9a01399dfef9fb173a55526f740669d76d', '\xdec84cf60724d431f307b9a7907fe3c4f6e1e9832a881685ae2f73003e2b65c3', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:36:50.873715+00', '2026-11-27 18:36:50+00'),
	('\x2ff053284d064908ba780dacc8a7d81ac16a5c2df0a55228926e6d3fc554e485', '\xcac5ab67f64de560532033c743f2704df6c765b3cd9ea1dd4e40c18797548e3c', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:36:51.114138+00', '2026-11-27 18:36:51+00'),
	('\x3634c6dd6a2afb1664d629faea86fcaad6c1641e4b11635946d3ec581c1c5097', '\x9d21bb3c888c6742d69360e8a631b3b0f3cdafc013f418845e83c22c2b92c4a8', false, 'no_route', 'OPEN', 0, '2026-11-27 17:36:51.310826+00', '2026-11-27 18:36:51+00'),
	('\xe5dce3212ab801de87ceec8798a7597290daabe242e5e8b1864e87f5a12f1840', '\x125ad03d9480fb65d0263e108be0f5fcc70c6f2bca11a55fab42506fdb041cde', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:36:51.488359+00', '2026-11-27 18:36:51+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x1b5ccef20b49943ce766cc9ab84528d06e147647d09d9fa64def5211973a6ea1'),
	('outside', '\xdd42e59e09f552d17aea7e01960998e051d3b374b41e68f60b5d8639ce5d423f');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x97d9f23ae82fcb4e48aa4c574f161cd435e2417f05838aad886e37c79d9be023', 'SETTLED', 50000000, '\xf0d7b703ebcbf6a52fac3ae4eeb7dcac73da84b9c03f149723e8482778c0133f', 1, '2026-11-27 17:36:47.291626+00'),
	('\x9373c1d65026ab0616df8f299053d69e1b06ee504a1d31db2798683a16cf0285', 'SETTLED', 5000000, '\xe6f1c3fda1d0d843650be3848931cdd45897c75427515d41d52071b1793685a6', 2, '2026-11-27 17:36:48.293923+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x157b611d08357f4aba1cea7b180b0c9a01399dfef9fb173a55526f740669d76d', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:36:51.041806+00', '2026-11-27 17:36:51.041806+00'),
	(2, '\x2ff053284d064908ba780dacc8a7d81ac16a5c2df0a55228926e6d3fc554e485', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:36:51.253138+00', '2026-11-27 17:36:51.253138+00'),
	(3, '\x3634c6dd6a2afb1664d629faea86fcaad6c1641e4b11635946d3ec581c1c5097', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:36:51.402445+00', '2026-11-27 17:36:51.402445+00'),
	(4, '\xe5dce3212ab801de87ceec8798a7597290daabe242e5e8b1864e87f5a12f1840', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:36:52.778457+00', '2026-11-27 17:36:51.578457+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:36:41.938155+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:36:42.201883+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:36:42.347216+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:36:42.416122+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:36:42.84209+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:36:43.113155+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:36:43.187361+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:36:43.264477+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:36:43.321811+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:36:43.36086+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:36:43.45685+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:36:43.504374+00'),
	('0015_accounts', 'f21961cf02efd1581239c32b08ec3900a2af607527c111ea26db290e95125abd', 'before', '2026-11-27 17:36:43.636733+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('52e578ad-8a99-41fb-b20b-71e9125b4845', 'e33d9af5-3000-4b66-8984-6f73eb45b512', '\x65ba0c432b0bfc5d827504f407ff05209927e5b4942f445df1865a77a611bc9a', '2026-11-27 17:36:46.585326+00', '2026-12-27 17:36:46.585326+00', NULL, '2026-11-27 17:36:46.585326+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8f9524fd-fe15-49e1-9782-cf4b43c3fd79', '6d88c6d1-494e-43f2-b207-527d8ab99841', '\x97d6b74597577a673210e4253f96569335f74ec5db594788e48181f775634f4d', '2026-11-27 17:36:47.760928+00', '2026-12-27 17:36:47.760928+00', NULL, '2026-11-27 17:36:47.760928+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('9f5c8bce-673e-4e29-829c-f033b78ec2d6', '5403c588-9093-4831-9b0b-0a52f135c625', '\x4941e8dca8b23b7952153ceaad7e9e6dacbac0726dc335307d83728eebd6e5ee', '2026-11-27 17:36:48.502193+00', '2026-12-27 17:36:48.502193+00', NULL, '2026-11-27 17:36:48.502193+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('ba11156e-acec-40f0-98e6-ad0ddfa45ad8', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'BTC', '', '2026-11-27 17:36:46.4993+00'),
	('febc9727-3151-44e2-bbf3-b5b45faf7578', 'e33d9af5-3000-4b66-8984-6f73eb45b512', 'USD', '', '2026-11-27 17:36:46.512573+00'),
	('4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'BTC', '', '2026-11-27 17:36:47.699426+00'),
	('fb8804f5-8cd4-4ce5-9c45-e8dc496b571f', '6d88c6d1-494e-43f2-b207-527d8ab99841', 'USD', '', '2026-11-27 17:36:47.711157+00'),
	('cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '5403c588-9093-4831-9b0b-0a52f135c625', 'BTC', '', '2026-11-27 17:36:48.480372+00'),
	('78780999-b2ae-4e1a-a9b0-a60cd8443d79', '5403c588-9093-4831-9b0b-0a52f135c625', 'USD', '', '2026-11-27 17:36:48.481445+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x0661458122e51e6cfb98df00', NULL, NULL, NULL),
	(5000, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581313d4af9f98cb400', NULL, NULL, NULL),
	(-100, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145813a8625c76a110900', 'bob', NULL, NULL),
	(100, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145813a8625c76a110901', 'alice', NULL, NULL),
	(-50, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145813c6050ac6c337a00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145813c6050ac6c337a01', 'bob', NULL, NULL),
	(-101, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145813e064f899bc39c00', 'bob', NULL, NULL),
	(101, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145813e064f899bc39c01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145813f67dbc911198a00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145813f67dbc911198a01', 'bob', NULL, NULL),
	(-102, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x0661458140a23dc296ea7600', 'bob', NULL, NULL),
	(102, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x0661458140a23dc296ea7601', 'alice', NULL, NULL),
	(-51, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x0661458141bd7757268a5d00', 'carol', NULL, NULL),
	(51, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x0661458141bd7757268a5d01', 'bob', NULL, NULL),
	(-103, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x06614581433497edf4c02300', 'bob', NULL, NULL),
	(103, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581433497edf4c02301', 'alice', NULL, NULL),
	(-51, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814471e5f395cd2400', 'carol', NULL, NULL),
	(51, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145814471e5f395cd2401', 'bob', NULL, NULL),
	(-104, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x0661458145dda6f59b66b100', 'bob', NULL, NULL),
	(104, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x0661458145dda6f59b66b101', 'alice', NULL, NULL),
	(-52, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581465705569a249000', 'carol', NULL, NULL),
	(52, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581465705569a249001', 'bob', NULL, NULL),
	(-105, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145814803d4e65e530900', 'bob', NULL, NULL),
	(105, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814803d4e65e530901', 'alice', NULL, NULL),
	(-52, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581498521edf1bc6a00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581498521edf1bc6a01', 'bob', NULL, NULL),
	(-106, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145814ad3c7ed3226ce00', 'bob', NULL, NULL),
	(106, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814ad3c7ed3226ce01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814b9e191df939b800', 'carol', NULL, NULL),
	(53, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145814b9e191df939b801', 'bob', NULL, NULL),
	(-107, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145814d41cc46d1fd0e00', 'bob', NULL, NULL),
	(107, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814d41cc46d1fd0e01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814e6095b596fb1900', 'carol', NULL, NULL),
	(53, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x066145814e6095b596fb1901', 'bob', NULL, NULL),
	(-108, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145814fb5562bc2d63900', 'bob', NULL, NULL),
	(108, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x066145814fb5562bc2d63901', 'alice', NULL, NULL),
	(-54, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581506e1e605d519c00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581506e1e605d519c01', 'bob', NULL, NULL),
	(-109, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x06614581516ee76f88cf0f00', 'bob', NULL, NULL),
	(109, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581516ee76f88cf0f01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581521bc6f8b75d0200', 'carol', NULL, NULL),
	(54, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581521bc6f8b75d0201', 'bob', NULL, NULL),
	(-110, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x0661458153ae5325555b5600', 'bob', NULL, NULL),
	(110, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x0661458153ae5325555b5601', 'alice', NULL, NULL),
	(-55, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581545591a50d87b000', 'carol', NULL, NULL),
	(55, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x06614581545591a50d87b001', 'bob', NULL, NULL),
	(-111, NULL, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x06614581558047ca1457ac00', 'bob', NULL, NULL),
	(111, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x06614581558047ca1457ac01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '4df513f5-6c8e-45a6-a17a-5c6914b3cb8d', '\x0661458156879c8d44cd8f00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'cc9eee88-d319-4a8f-be3e-2c993b3bf7f5', '\x0661458156879c8d44cd8f01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x0661458158165d496ccc8b00', NULL, NULL, NULL),
	(-1003, 3, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145815b7890eee80e0400', NULL, NULL, NULL),
	(-1010, 10, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145815e79a6407432f300', NULL, NULL, NULL),
	(1010, 10, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x066145815f926052495a7b00', NULL, NULL, NULL),
	(-910, 10, NULL, 'ba11156e-acec-40f0-98e6-ad0ddfa45ad8', '\x06614581612ea2a39ae3a400', NULL, NULL, NULL);

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
