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
-- Name: chain_cursor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chain_cursor (
    node_key bytea NOT NULL,
    height integer NOT NULL
);

--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    handle text NOT NULL,
    type text NOT NULL,
    display_name text,
    transactions_count integer NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT contact_display_name_check CHECK ((display_name <> ''::text)),
    CONSTRAINT contact_handle_check CHECK ((handle = lower(handle))),
    CONSTRAINT contact_transactions_count_check CHECK ((transactions_count > 0)),
    CONSTRAINT contact_type_check CHECK ((type = ANY (ARRAY['INTRALEDGER'::text, 'LNADDRESS'::text])))
);

--
-- Name: contact_walk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_walk (
    wallet_id uuid NOT NULL,
    through bytea NOT NULL,
    CONSTRAINT contact_walk_through_check CHECK ((octet_length(through) = 12))
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
	('ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'c8aa4057-0845-456a-b6f6-f09e25e40f3b', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '90597007-afb6-48df-aeef-65d8c0b05b54', true, '{}', '2026-11-27 17:51:29.096129+00'),
	('8b96efc4-826d-4803-846e-b5fe35323447', '5dbdb54a-14eb-41b1-bfad-4ced5168d264', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', 'a165d049-e575-45bf-921c-2c7f6047c3a5', true, '{}', '2026-11-27 17:51:30.263291+00'),
	('8132026b-bfe0-4bea-ae63-1824a8eba769', '31aa17ea-24ea-4dbc-9ce7-01a295a9537c', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', true, '{}', '2026-11-27 17:51:30.365756+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c3e86ee2afec1a', 'internal_send'),
	(5000, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c437541071176b', 'internal_send'),
	(10100, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c46bd7946ecfbe', 'internal_send'),
	(5000, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c49298efe6373e', 'internal_send'),
	(10200, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c4c35133987966', 'internal_send'),
	(5100, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c4e2652a40c0d8', 'internal_send'),
	(10300, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c522fe84a3b0c0', 'internal_send'),
	(5100, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c53dbbbea4f8b5', 'internal_send'),
	(10400, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c56e80ba5d0c8b', 'internal_send'),
	(5200, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c58e3d30086333', 'internal_send'),
	(10500, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c5c30c2abb3e6a', 'internal_send'),
	(5200, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c5e229c7ea34ec', 'internal_send'),
	(10600, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c6199846e00aed', 'internal_send'),
	(5300, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c637e43123275a', 'internal_send'),
	(10700, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c66c9c0a45bfc3', 'internal_send'),
	(5300, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c689b1d28c6ed6', 'internal_send'),
	(10800, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c6bbc7c65113d1', 'internal_send'),
	(5400, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c6dcdf77f0d9a7', 'internal_send'),
	(10900, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c710f9a4fed309', 'internal_send'),
	(5400, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c72ed3982be455', 'internal_send'),
	(11000, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c76a38a72d80e1', 'internal_send'),
	(5500, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c7a191e97d6d5d', 'internal_send'),
	(11100, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c7e3327bef0e32', 'internal_send'),
	(5500, '8b96efc4-826d-4803-846e-b5fe35323447', '\x066145b5c80571b99ed713', 'internal_send'),
	(100000, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c853918f2480d9', 'withdrawal'),
	(100000, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c90dae6b79ead3', 'withdrawal'),
	(90000, 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\x066145b5c9edcbe65bc548', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:50:00+00', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'internal_send'),
	(63000, '2026-11-27 17:50:00+00', '8b96efc4-826d-4803-846e-b5fe35323447', 'internal_send'),
	(290000, '2026-11-27 17:50:00+00', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:51:29.165757+00', NULL, '2026-11-27 17:51:30.821697+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5ac1f5e7-c6f4-479e-a254-57717b4d0d04', '8b96efc4-826d-4803-846e-b5fe35323447', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:51:30.289544+00', NULL, '2026-11-27 17:51:30.698398+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7894f6db-fbdc-4fe1-bc58-f2317d1ec109', '8132026b-bfe0-4bea-ae63-1824a8eba769', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:51:30.378328+00', NULL, '2026-11-27 17:51:31.051728+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('34c93f13-31a1-4836-8d40-50251a4812af', 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', '\xae8e56e0992894033c621d2beda29e75cbf73ec3333fe9c5206dde6c8779f95f', 'blink_I8EzZ0', '1EK8', '2026-11-27 17:51:29.167276+00', NULL),
	('da935734-8e2a-4713-a11f-49e1588113a3', '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', '\x821c4760115477e17857e54b188d824904653b1e0f6f39d1f4192fe613fa8784', 'blink_aEmLGT', 'JGSw', '2026-11-27 17:51:30.290378+00', NULL),
	('707a6394-fa31-43cd-8d4a-bfee90118201', '7894f6db-fbdc-4fe1-bc58-f2317d1ec109', '\xb19547e09fa76081ad72ae70a22d0e654f7f834246beeff1455677d3263c071d', 'blink_9cZj6A', 'XrB6', '2026-11-27 17:51:30.37886+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145b5afd2cfad5c1e9e54', '2026-11-27 17:51:29.100558+00', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145b5b0336c24816c8452', '2026-11-27 17:51:29.125284+00', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-000000000001', 'a1254d0b-36a7-4aa5-934e-f3011e56e374', '{}', '{"expires_at": "2026-12-27T17:51:29.119587+00:00"}'),
	('\x066145b5b1003823686b7ca7', '2026-11-27 17:51:29.177782+00', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'api_key.created', 'session', 'a1254d0b-36a7-4aa5-934e-f3011e56e374', '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-000000000002', 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_I8EzZ0…1EK8", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b5b16b1f281e4b1cc8', '2026-11-27 17:51:29.20513+00', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'account.username_set', 'key', 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145b5c198d75478908176', '2026-11-27 17:51:30.265356+00', '8b96efc4-826d-4803-846e-b5fe35323447', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145b5c1a6899f95f98c7c', '2026-11-27 17:51:30.268847+00', '8b96efc4-826d-4803-846e-b5fe35323447', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-000000000007', '1b930133-ab43-4601-941e-a277cc77750d', '{}', '{"expires_at": "2026-12-27T17:51:30.267445+00:00"}'),
	('\x066145b5c220d21ba086c662', '2026-11-27 17:51:30.30016+00', '8b96efc4-826d-4803-846e-b5fe35323447', 'api_key.created', 'session', '1b930133-ab43-4601-941e-a277cc77750d', '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-000000000008', '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_aEmLGT…JGSw", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b5c25d83798f044800', '2026-11-27 17:51:30.315706+00', '8b96efc4-826d-4803-846e-b5fe35323447', 'account.username_set', 'key', '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145b5c326871b71ade79f', '2026-11-27 17:51:30.367143+00', '8132026b-bfe0-4bea-ae63-1824a8eba769', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145b5c332375969db5fa2', '2026-11-27 17:51:30.370131+00', '8132026b-bfe0-4bea-ae63-1824a8eba769', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-00000000000d', 'b5a8a3e6-8372-4c49-9244-f8fb8021c465', '{}', '{"expires_at": "2026-12-27T17:51:30.368899+00:00"}'),
	('\x066145b5c3598e30a99c8615', '2026-11-27 17:51:30.380207+00', '8132026b-bfe0-4bea-ae63-1824a8eba769', 'api_key.created', 'session', 'b5a8a3e6-8372-4c49-9244-f8fb8021c465', '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-00000000000e', '7894f6db-fbdc-4fe1-bc58-f2317d1ec109', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_9cZj6A…XrB6", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b5c389d350368dabb3', '2026-11-27 17:51:30.39259+00', '8132026b-bfe0-4bea-ae63-1824a8eba769', 'account.username_set', 'key', '7894f6db-fbdc-4fe1-bc58-f2317d1ec109', '127.0.0.1', 'python-httpx2/2.16.2', 'cb9636cc-9d7d-440d-9744-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: callback_endpoint; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: captcha_solution; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: chain_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_cursor VALUES
	('\x020c0fc8244da6c3bc89fd450bc7387f645f02a1514c95270c86f868d774a7ef19', 0);

--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: contact_walk; Type: TABLE DATA; Schema: public; Owner: -
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
	(1, 50000000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(3, -100000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(3, 100000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(4, -50000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(4, 50000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(5, -101000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(5, 101000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(6, -50000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(6, 50000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(7, -102000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(7, 102000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(8, -51000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(8, 51000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(9, -103000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(9, 103000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(10, -51000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(10, 51000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(11, -104000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(11, 104000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(12, -52000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(12, 52000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(13, -105000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(13, 105000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(14, -52000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(14, 52000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(15, -106000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(15, 106000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(16, -53000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(16, 53000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(17, -107000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(17, 107000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(18, -53000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(18, 53000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(19, -108000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(19, 108000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(20, -54000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(20, 54000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(21, -109000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(21, 109000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(22, -54000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(22, 54000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(23, -110000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(23, 110000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(24, -55000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(24, 55000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(25, -111000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(25, 111000, 'a165d049-e575-45bf-921c-2c7f6047c3a5');
INSERT INTO public.entry VALUES
	(26, -55000, 'a165d049-e575-45bf-921c-2c7f6047c3a5'),
	(26, 55000, '09fbeccc-e964-4bdf-8e82-c33411bafa7b'),
	(27, -1010000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(31, -1010000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(33, -910000, '90597007-afb6-48df-aeef-65d8c0b05b54'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(787, 1, '2026-11-27 17:51:30.254451+00', 'lightning_receipt', '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c15a7518a7bd8d00'),
	(800, 2, '2026-11-27 17:51:30.349304+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c2d9e5e221b29700'),
	(808, 3, '2026-11-27 17:51:30.42361+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c3e86ee2afec1a01'),
	(810, 4, '2026-11-27 17:51:30.438793+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c437541071176b01'),
	(813, 5, '2026-11-27 17:51:30.452607+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c46bd7946ecfbe01'),
	(815, 6, '2026-11-27 17:51:30.461842+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c49298efe6373e01'),
	(818, 7, '2026-11-27 17:51:30.474575+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c4c3513398796601'),
	(820, 8, '2026-11-27 17:51:30.482625+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c4e2652a40c0d801'),
	(823, 9, '2026-11-27 17:51:30.498495+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c522fe84a3b0c001'),
	(825, 10, '2026-11-27 17:51:30.505237+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c53dbbbea4f8b501'),
	(828, 11, '2026-11-27 17:51:30.517889+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c56e80ba5d0c8b01'),
	(830, 12, '2026-11-27 17:51:30.526237+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c58e3d3008633301'),
	(833, 13, '2026-11-27 17:51:30.540073+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c5c30c2abb3e6a01'),
	(835, 14, '2026-11-27 17:51:30.547677+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c5e229c7ea34ec01'),
	(838, 15, '2026-11-27 17:51:30.562167+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c6199846e00aed01'),
	(840, 16, '2026-11-27 17:51:30.56936+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c637e43123275a01'),
	(843, 17, '2026-11-27 17:51:30.583342+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c66c9c0a45bfc301'),
	(845, 18, '2026-11-27 17:51:30.59066+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c689b1d28c6ed601'),
	(848, 19, '2026-11-27 17:51:30.603931+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c6bbc7c65113d101'),
	(850, 20, '2026-11-27 17:51:30.611942+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c6dcdf77f0d9a701'),
	(853, 21, '2026-11-27 17:51:30.625493+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c710f9a4fed30901'),
	(855, 22, '2026-11-27 17:51:30.633005+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c72ed3982be45501'),
	(858, 23, '2026-11-27 17:51:30.648382+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c76a38a72d80e101'),
	(860, 24, '2026-11-27 17:51:30.662666+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c7a191e97d6d5d01'),
	(863, 25, '2026-11-27 17:51:30.679337+00', 'lightning_receipt', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c7e3327bef0e3201'),
	(865, 26, '2026-11-27 17:51:30.690316+00', 'intraledger_receipt', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c80571b99ed71301');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:51:28.862642+00'),
	('AFN', 66000000000, '2026-11-28 17:51:28.862642+00'),
	('ALL', 83000000000, '2026-11-28 17:51:28.862642+00'),
	('AMD', 383000000000, '2026-11-28 17:51:28.862642+00'),
	('AOA', 912000000000, '2026-11-28 17:51:28.862642+00'),
	('ARS', 1400000000000, '2026-11-28 17:51:28.862642+00'),
	('AUD', 1530000000, '2026-11-28 17:51:28.862642+00'),
	('AWG', 1790000000, '2026-11-28 17:51:28.862642+00'),
	('AZN', 1700000000, '2026-11-28 17:51:28.862642+00'),
	('BAM', 1690000000, '2026-11-28 17:51:28.862642+00'),
	('BBD', 2000000000, '2026-11-28 17:51:28.862642+00'),
	('BDT', 122000000000, '2026-11-28 17:51:28.862642+00'),
	('BHD', 376000000, '2026-11-28 17:51:28.862642+00'),
	('BIF', 2950000000000, '2026-11-28 17:51:28.862642+00'),
	('BMD', 1000000000, '2026-11-28 17:51:28.862642+00'),
	('BND', 1300000000, '2026-11-28 17:51:28.862642+00'),
	('BOB', 6910000000, '2026-11-28 17:51:28.862642+00'),
	('BRL', 5400000000, '2026-11-28 17:51:28.862642+00'),
	('BSD', 1000000000, '2026-11-28 17:51:28.862642+00'),
	('BTN', 88500000000, '2026-11-28 17:51:28.862642+00'),
	('BWP', 13400000000, '2026-11-28 17:51:28.862642+00'),
	('BYN', 3400000000, '2026-11-28 17:51:28.862642+00'),
	('BZD', 2010000000, '2026-11-28 17:51:28.862642+00'),
	('CAD', 1400000000, '2026-11-28 17:51:28.862642+00'),
	('CDF', 2250000000000, '2026-11-28 17:51:28.862642+00'),
	('CHF', 800000000, '2026-11-28 17:51:28.862642+00'),
	('CLP', 940000000000, '2026-11-28 17:51:28.862642+00'),
	('CNY', 7100000000, '2026-11-28 17:51:28.862642+00'),
	('COP', 3800000000000, '2026-11-28 17:51:28.862642+00'),
	('CRC', 502000000000, '2026-11-28 17:51:28.862642+00'),
	('CUP', 24000000000, '2026-11-28 17:51:28.862642+00'),
	('CVE', 95300000000, '2026-11-28 17:51:28.862642+00'),
	('CZK', 20900000000, '2026-11-28 17:51:28.862642+00'),
	('DJF', 177700000000, '2026-11-28 17:51:28.862642+00'),
	('DKK', 6450000000, '2026-11-28 17:51:28.862642+00'),
	('DOP', 63000000000, '2026-11-28 17:51:28.862642+00'),
	('DZD', 130000000000, '2026-11-28 17:51:28.862642+00'),
	('EGP', 47300000000, '2026-11-28 17:51:28.862642+00'),
	('ERN', 15000000000, '2026-11-28 17:51:28.862642+00'),
	('ETB', 153000000000, '2026-11-28 17:51:28.862642+00'),
	('EUR', 864000000, '2026-11-28 17:51:28.862642+00'),
	('FJD', 2270000000, '2026-11-28 17:51:28.862642+00'),
	('FKP', 760000000, '2026-11-28 17:51:28.862642+00'),
	('GBP', 760000000, '2026-11-28 17:51:28.862642+00'),
	('GEL', 2700000000, '2026-11-28 17:51:28.862642+00'),
	('GHS', 11000000000, '2026-11-28 17:51:28.862642+00'),
	('GIP', 760000000, '2026-11-28 17:51:28.862642+00'),
	('GMD', 73000000000, '2026-11-28 17:51:28.862642+00'),
	('GNF', 8680000000000, '2026-11-28 17:51:28.862642+00'),
	('GTQ', 7660000000, '2026-11-28 17:51:28.862642+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:51:28.862642+00'),
	('HKD', 7780000000, '2026-11-28 17:51:28.862642+00'),
	('HNL', 26300000000, '2026-11-28 17:51:28.862642+00'),
	('HTG', 131000000000, '2026-11-28 17:51:28.862642+00'),
	('HUF', 332000000000, '2026-11-28 17:51:28.862642+00'),
	('IDR', 16700000000000, '2026-11-28 17:51:28.862642+00'),
	('ILS', 3250000000, '2026-11-28 17:51:28.862642+00'),
	('INR', 88700000000, '2026-11-28 17:51:28.862642+00'),
	('IQD', 1310000000000, '2026-11-28 17:51:28.862642+00'),
	('IRR', 42100000000000, '2026-11-28 17:51:28.862642+00'),
	('ISK', 126000000000, '2026-11-28 17:51:28.862642+00'),
	('JMD', 160000000000, '2026-11-28 17:51:28.862642+00'),
	('JOD', 709000000, '2026-11-28 17:51:28.862642+00'),
	('JPY', 154000000000, '2026-11-28 17:51:28.862642+00'),
	('KES', 129000000000, '2026-11-28 17:51:28.862642+00'),
	('KGS', 87400000000, '2026-11-28 17:51:28.862642+00'),
	('KHR', 4010000000000, '2026-11-28 17:51:28.862642+00'),
	('KMF', 425000000000, '2026-11-28 17:51:28.862642+00'),
	('KPW', 900000000000, '2026-11-28 17:51:28.862642+00'),
	('KRW', 1460000000000, '2026-11-28 17:51:28.862642+00'),
	('KWD', 307000000, '2026-11-28 17:51:28.862642+00'),
	('KYD', 833000000, '2026-11-28 17:51:28.862642+00'),
	('KZT', 525000000000, '2026-11-28 17:51:28.862642+00'),
	('LAK', 21700000000000, '2026-11-28 17:51:28.862642+00'),
	('LBP', 89500000000000, '2026-11-28 17:51:28.862642+00'),
	('LKR', 305000000000, '2026-11-28 17:51:28.862642+00'),
	('LRD', 182000000000, '2026-11-28 17:51:28.862642+00'),
	('LSL', 17200000000, '2026-11-28 17:51:28.862642+00'),
	('LYD', 5450000000, '2026-11-28 17:51:28.862642+00'),
	('MAD', 9270000000, '2026-11-28 17:51:28.862642+00'),
	('MDL', 17000000000, '2026-11-28 17:51:28.862642+00'),
	('MGA', 4480000000000, '2026-11-28 17:51:28.862642+00'),
	('MKD', 53200000000, '2026-11-28 17:51:28.862642+00'),
	('MMK', 2100000000000, '2026-11-28 17:51:28.862642+00'),
	('MNT', 3590000000000, '2026-11-28 17:51:28.862642+00'),
	('MOP', 8010000000, '2026-11-28 17:51:28.862642+00'),
	('MRU', 39800000000, '2026-11-28 17:51:28.862642+00'),
	('MUR', 45900000000, '2026-11-28 17:51:28.862642+00'),
	('MVR', 15400000000, '2026-11-28 17:51:28.862642+00'),
	('MWK', 1735000000000, '2026-11-28 17:51:28.862642+00'),
	('MXN', 18400000000, '2026-11-28 17:51:28.862642+00'),
	('MYR', 4150000000, '2026-11-28 17:51:28.862642+00'),
	('MZN', 63900000000, '2026-11-28 17:51:28.862642+00'),
	('NAD', 17200000000, '2026-11-28 17:51:28.862642+00'),
	('NGN', 1440000000000, '2026-11-28 17:51:28.862642+00'),
	('NIO', 36800000000, '2026-11-28 17:51:28.862642+00'),
	('NOK', 10100000000, '2026-11-28 17:51:28.862642+00'),
	('NPR', 142000000000, '2026-11-28 17:51:28.862642+00'),
	('NZD', 1770000000, '2026-11-28 17:51:28.862642+00'),
	('OMR', 384500000, '2026-11-28 17:51:28.862642+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:51:28.862642+00'),
	('PEN', 3370000000, '2026-11-28 17:51:28.862642+00'),
	('PGK', 4230000000, '2026-11-28 17:51:28.862642+00'),
	('PHP', 58900000000, '2026-11-28 17:51:28.862642+00'),
	('PKR', 281000000000, '2026-11-28 17:51:28.862642+00'),
	('PLN', 3670000000, '2026-11-28 17:51:28.862642+00'),
	('PYG', 7060000000000, '2026-11-28 17:51:28.862642+00'),
	('QAR', 3640000000, '2026-11-28 17:51:28.862642+00'),
	('RON', 4390000000, '2026-11-28 17:51:28.862642+00'),
	('RSD', 101000000000, '2026-11-28 17:51:28.862642+00'),
	('RUB', 81000000000, '2026-11-28 17:51:28.862642+00'),
	('RWF', 1453000000000, '2026-11-28 17:51:28.862642+00'),
	('SAR', 3750000000, '2026-11-28 17:51:28.862642+00'),
	('SBD', 8230000000, '2026-11-28 17:51:28.862642+00'),
	('SCR', 13900000000, '2026-11-28 17:51:28.862642+00'),
	('SDG', 600000000000, '2026-11-28 17:51:28.862642+00'),
	('SEK', 9500000000, '2026-11-28 17:51:28.862642+00'),
	('SGD', 1300000000, '2026-11-28 17:51:28.862642+00'),
	('SHP', 760000000, '2026-11-28 17:51:28.862642+00'),
	('SLE', 23200000000, '2026-11-28 17:51:28.862642+00'),
	('SOS', 571000000000, '2026-11-28 17:51:28.862642+00'),
	('SRD', 38600000000, '2026-11-28 17:51:28.862642+00'),
	('SSP', 4600000000000, '2026-11-28 17:51:28.862642+00'),
	('STN', 21200000000, '2026-11-28 17:51:28.862642+00'),
	('SYP', 11000000000000, '2026-11-28 17:51:28.862642+00'),
	('SZL', 17200000000, '2026-11-28 17:51:28.862642+00'),
	('THB', 32400000000, '2026-11-28 17:51:28.862642+00'),
	('TJS', 9240000000, '2026-11-28 17:51:28.862642+00'),
	('TMT', 3500000000, '2026-11-28 17:51:28.862642+00'),
	('TND', 2950000000, '2026-11-28 17:51:28.862642+00'),
	('TOP', 2390000000, '2026-11-28 17:51:28.862642+00'),
	('TRY', 42300000000, '2026-11-28 17:51:28.862642+00'),
	('TTD', 6780000000, '2026-11-28 17:51:28.862642+00'),
	('TWD', 31100000000, '2026-11-28 17:51:28.862642+00'),
	('TZS', 2440000000000, '2026-11-28 17:51:28.862642+00'),
	('UAH', 42100000000, '2026-11-28 17:51:28.862642+00'),
	('UGX', 3600000000000, '2026-11-28 17:51:28.862642+00'),
	('UYU', 39800000000, '2026-11-28 17:51:28.862642+00'),
	('UZS', 11950000000000, '2026-11-28 17:51:28.862642+00'),
	('VES', 233000000000, '2026-11-28 17:51:28.862642+00'),
	('VND', 26300000000000, '2026-11-28 17:51:28.862642+00'),
	('VUV', 122000000000, '2026-11-28 17:51:28.862642+00'),
	('WST', 2810000000, '2026-11-28 17:51:28.862642+00'),
	('XAF', 567000000000, '2026-11-28 17:51:28.862642+00'),
	('XCD', 2700000000, '2026-11-28 17:51:28.862642+00'),
	('XCG', 1790000000, '2026-11-28 17:51:28.862642+00'),
	('XOF', 567000000000, '2026-11-28 17:51:28.862642+00'),
	('XPF', 103000000000, '2026-11-28 17:51:28.862642+00'),
	('YER', 238500000000, '2026-11-28 17:51:28.862642+00'),
	('ZAR', 17200000000, '2026-11-28 17:51:28.862642+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:51:28.862642+00'),
	('ZWG', 26400000000, '2026-11-28 17:51:28.862642+00');

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
	('\xab8a114898af1d35ba90403132bf1944ba27eed66bca9a3153d2259724f287c8', '90597007-afb6-48df-aeef-65d8c0b05b54', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'BTC', 'lnbcrt500u1p4snsezsp50lswl30n3yxztykh39vh4pz79r3ltqty677qsg43pkuv8hzu5fqqpp54w9pzjyc4uwntw5sgqcn90cegjaz0mkkd09f5v2n6gjewf8jslyqdqqxqrwzqcqzzs9qrsgquxhgt4apwcmv4mx9qkq5t83thpy5jyvjfn0yt59sd06kxxd95s23p7pde2hrxwwt7tvdgd3tfsjkrvqsl7pypc836mq5whfc8eqf9zqp8rjvln', '\x7fe0efc5f3890c2592d789597a845e28e3f58164d7bc0822b10db8c3dc5ca240', '\x7b467a2cfdf74679caf2405259ac77fecf7b6e8516392ece1cb7e2eb47a70f73', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:51:30.220661+00', '2026-11-27 21:51:30+00', 'PAID', 50000000, '\x066145b5c15a7518a7bd8d', 'lightning'),
	('\x4bd4bc01e7a7d361f5adb2b33fd30f88329f6444d58d3d3539dcdbcee258dacc', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt50u1p4snsezsp5xknn87c7h60cuvk66lynvgfq3jszt3tumq4n5yfky97qf8zu9z5qpp5f02tcq085lfkraddk2enl5c03qef7ezy6kxn6dfemnduacjcmtxqdqqxqrwzqcqzzs9qrsgqdsn8kvalmfq8z3ed3enlw4wrfksyjex5dfdv4wg3qh3c2am8u99j2ntm3qf2m3w4htaa9ftnu9vgn7pxekhgad9eydrzt469aq7k9agpga3209', '\x35a733fb1ebe9f8e32dad7c93621208ca025c57cd82b3a1136217c049c5c28a8', '\x2f0b17f5a0c14d653024587f4953dfe2a43d22aa6dbd558d7189d38ba3787386', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:51:30.328256+00', '2026-11-27 21:51:30+00', 'PAID', 5000000, '\x066145b5c2d9e5e221b297', 'lightning'),
	('\x8c856c04f299b6d8fcd61c08766f1441c2ad969aafe65f8f5388e1cba032c3fe', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1u1p4snsezsp57e8j2yhm5w8rpz5susghsmt32gl42wcamnxy3e7hmxdn8q38074spp53jzkcp8jnxmd3lxkrsy8vmc5g8p2m9564ln9lr6n3rsuhgpjc0lqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq38vxnajz9sesquusq2jepd6nwjvp2ftvw9ncu3hgpuff5l4g4785svf4rmqc84erez6vskm0sje3ay5pztymj0u5htq6870h0ncvttgp6hktpu', '\xf64f2512fba38e308a90e411786d71523f553b1ddccc48e7d7d99b3382277fab', '\x7f0fe92a64ff8181cff9009d8eb7c8d2abd4173ffc675b3985de88d3f9e55ddb', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:51:30.401296+00', '2026-11-27 21:51:30+00', 'PAID', 100000, '\x066145b5c3e86ee2afec1a', 'intraledger'),
	('\xb894cb43696b6aee097ad5696df734021aa75853acfdd19d83813c97003e4d74', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1010n1p4snsezsp5qjnt7nrnwf7pxmpl3apag6kzu44xzl3lsagplnen4mywvfucl02qpp5hz2vksmfdd4wuzt6645kmae5qgd2wkzn4n7ar8vrsy7fwqp7f46qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqvt7l8vgutulsst0ct4dvmszjxvghw9evcmsn3vu5q3nafc2d7h8k6a8s6dn2vh8r359cp8zcznxwjm0s6z48h4fqz7knufnfakexr2qpfyr8vv', '\x04a6bf4c73727c136c3f8f43d46ac2e56a617e3f87501fcf33aec8e62798fbd4', '\x8813ff8397597ecb4e3bcaf9707d5cf5c22826fe21302f6bbf1c33aea0f19270', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:51:30.444424+00', '2026-11-27 21:51:30+00', 'PAID', 101000, '\x066145b5c46bd7946ecfbe', 'intraledger'),
	('\xc7c8b56c750d704798b207b0fdea0729fe21455aaa2e3abeb73fd69afb533c1f', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1020n1p4snsezsp5z0n5fnqjw34mw0cnllhcdu2p9jwsce3mrlca9e000xl6n9qhf29spp5clyt2mr4p4cy0x9jq7c0m6s898lzz3264ghr404h8ltf476n8s0sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqrh9jyd268etxzvhs7r3wl86s60w34hxxajpfkcnw7w4vwyap9gvnt5d2cgfpqlwn7y62ccg6z4nnfv3yqpxyjmx72plkgceyhr8fuusqah2yux', '\x13e744cc12746bb73f13ffef86f1412c9d0c663b1ff1d2e5ef79bfa994174a8b', '\x68e75c537132d896c20dd21699fcdd0bd36327de07a25e73bee61a5519c55a3e', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:51:30.467231+00', '2026-11-27 21:51:30+00', 'PAID', 102000, '\x066145b5c4c35133987966', 'intraledger'),
	('\x048542a3278456272e049042f7289b93a2f914c1b68cca43d76cb695c5cc462d', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1030n1p4snsezsp5vzp9r97epk3yruqk6wm6ep3qkq6s0aslcndv563ketj2z8zedufspp5qjz59ge8s3tzwtsyjpp0w2ymjw30j9xpk6xv5s7hdjmft3wvgcksdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqns56nfel5q9j80sn3ccgws3e5g3x6k0ndzmfhjt5smlsylterm4rdg7jra6vvt48k2wvz9mvz5hw0ztzd6q7crze49gxer9nujwxrqsqt2r7m8', '\x60825197d90da241f016d3b7ac8620b03507f61fc4daca6a36cae4a11c596f13', '\xf378c53b7804aa197362e8777694ec55d5d95c2731dfbabe31349b51a91e3c7d', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:51:30.488747+00', '2026-11-27 21:51:30+00', 'PAID', 103000, '\x066145b5c522fe84a3b0c0', 'intraledger'),
	('\x8693036176dc29298a732e108359f01bc287f394be4e57ca5472b6a662af0e93', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1040n1p4snsezsp5jnmxrm9jl46sum0f7ggnstjkhwp5d9wkhefhzngq8dcmdgufuuaqpp5s6fsxctkms5jnznn9cggxk0sr0pg0uu5he890jj5w2m2vc40p6fsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq3eplg025j3tdjurqwh68nnrudca0p9q6qmlkfwf0arz04egcmufz852dkw8s9e2tevhnu2jgkxhzaj3xlvj4dp5a222ca2d4c2xjcaspu6ytwd', '\x94f661ecb2fd750e6de9f211382e56bb834695d6be53714d003b71b6a389e73a', '\xe245ffbbe2babb2d83db5bcc6d4b1fa4587aaef2b9336059c6728abab6eb4f8f', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:51:30.510708+00', '2026-11-27 21:51:30+00', 'PAID', 104000, '\x066145b5c56e80ba5d0c8b', 'intraledger'),
	('\xaa09eeadf95ed728d2825637018ed99690e551a3ca4e1ce4260f23cb9a0a3481', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1050n1p4snsezsp53am9et6hyc3c82xy249h55m9v2em6ua5yv5htw9h0mx33mfkakvqpp54gy7at0etmtj355z2cmsrrkej6gw25dref8peepxpu3uhxs2xjqsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqg5t9p9dty8d8dztusd6cvfcm0lt5r0fe098dqakulncjv2vxefe3avs2zdzqy3uqrttmd3g8ljpedgygm07lyv8a72dx3c8ddql0ydgq8dtdul', '\x8f765caf57262383a8c4554b7a536562b3bd73b4232975b8b77ecd18ed36ed98', '\xfb344b83e761d9d204aa396208bd95e5c70497de959c6802f8c5a9d2d248d8a6', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:51:30.532185+00', '2026-11-27 21:51:30+00', 'PAID', 105000, '\x066145b5c5c30c2abb3e6a', 'intraledger'),
	('\xb779b022df1d0be2ce866f49e1fcc6acf0883650852bfd34ef5f642dfbc14bc8', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1060n1p4snsezsp5xztyml3r7kf9sl28rnv83y9yxqv5du0r3t7wz0h2dyklfhlkyf8spp5kaumqgklr5979n5xday7rlxx4ncgsdjss54l6d80tajzm77pf0yqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqz34na0ychlv8900r486hnfyectsfzujrta6qxf7p457g2kfcwtq53q80wh98lhxx99d66r5en0j3jm6xy0ytr33ayu8tnqlme8trljqqr9pdzp', '\x30964dfe23f592587d471cd87890a4301946f1e38afce13eea692df4dff6224f', '\x706f71da5682f9744e995bbd24a71ceacfbbed6993d53876863acf43edb3b352', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:51:30.553452+00', '2026-11-27 21:51:30+00', 'PAID', 106000, '\x066145b5c6199846e00aed', 'intraledger'),
	('\xc51667233ec8a38864112c7243eb4d80931bd93be391062c8c666f3393a98611', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1070n1p4snsezsp54gcmyk8gp6ssj3d63m85up2jmagqe33j9u4jvhkpm2wva6dn3xzqpp5c5txwge7ez3cseq393ey866dszf3hkfmuwgsvtyvvehn8yafscgsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqv79juxm3n3nz3rhhudnj99s5evr9e89x0lgz8ednvrfzhtg2qla9drp7pyzclcvu7lvkm5zwwz70eyff8r89u536wrgazgukgz6v5kgpqw8lhy', '\xaa31b258e80ea10945ba8ecf4e0552df500cc6322f2b265ec1da9ccee9b38984', '\xe237ef8558fa2c38aae41cea3714f3235b9ca979170cd75dcdedf00883a032b3', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:51:30.575454+00', '2026-11-27 21:51:30+00', 'PAID', 107000, '\x066145b5c66c9c0a45bfc3', 'intraledger'),
	('\xe1dde7157adf1ffd3aa26f44e5a1a1577e39e03069797e8a71c1255d30f62d31', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1080n1p4snsezsp5ejvuajffa62u4lqpzlqj20thcw6dmzd8mkskzwm0p85jxly5qetqpp5u8w7w9t6mu0l6w4zdazwtgdp2alrncpsd9uhazn3cyj46v8k95csdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqc4ac7ulrg7pa0l5xrszalnghztenjgzx0t2p5n8zuq2u3m3t0r6s52pfcm3hdvle04ankcu4v2kd6en7x9wclvcapvu0n8zkye99s2gq8z4zzq', '\xcc99cec929ee95cafc0117c1253d77c3b4dd89a7dda1613b6f09e9237c940656', '\xcc4c2ab208794d5cb385c0586738caf0079b82a1de5c31232df4b462682bf0e8', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:51:30.596319+00', '2026-11-27 21:51:30+00', 'PAID', 108000, '\x066145b5c6bbc7c65113d1', 'intraledger'),
	('\xbe7f07e7522541410076e80d35ebfdcf9fb913db0be7b9aba2c2677b15bfae90', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1090n1p4snsezsp5lue3zmav8ejcw9zvmckpqypvk8jm73fd8vqcvjm8zm8ghkgns9gspp5hels0e6jy4q5zqrkaqxnt6lae70mjy7mp0nmn2azcfnhk9dl46gqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqqg4jgl0rxr92jg0a7n3wk684sanjjv6v9mhlu0tsk5x92mr2fhvq5q0542ultwce0tutf370cgthpvsycfgy632sduhwlsfcyy8efdcqvdff5u', '\xff33116fac3e6587144cde2c10102cb1e5bf452d3b01864b6716ce8bd9138151', '\xcee1b6ca37f6dd91fdeb943854f2ff5ac70e4c0ecf3140cf34545c7bf4cca851', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:51:30.617859+00', '2026-11-27 21:51:30+00', 'PAID', 109000, '\x066145b5c710f9a4fed309', 'intraledger'),
	('\x1a8205a8a5f51c05f9e86a47b631457ea00dfcdb2279793c3d73031614df3418', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1100n1p4snsezsp5x426ph664wn9epstla0uk5yf43x6en3662sqrzp5gr6exceylukspp5r2pqt29975wqt70gdfrmvv2906sqmlxmyfuhj0pawvp3v9xlxsvqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqck5wx3tnetas9se4tr8jt8yhsqqryhganmxw3z90mcftqp4pt78y887z925m9ccaex3m70tgp5p9l4vk2day8fqflg6447xlr2sgvrcph8y4t4', '\x3555a0df5aaba65c860bff5fcb5089ac4dacce3ad2a001883440f5936324ff2d', '\x423b046decef36bcf90603262355b49e071e3a18861c93b3cbc01670366e2568', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:51:30.639692+00', '2026-11-27 21:51:30+00', 'PAID', 110000, '\x066145b5c76a38a72d80e1', 'intraledger'),
	('\xdb9b931903a326972b52b1bfed6559a1643bfd88dc462ce2ca48f32dd6ce8a5c', 'a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', 'lnbcrt1110n1p4snsezsp5q0hnma8uc594c9pvcj06skgsajz80qlywgdhax04ve74yr230nsspp5mwdexxgr5vnfw26jkxl76e2e59jrhlvgm3rzeck2frejm4kw3fwqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq6tw8crmzd9yqct44zw0jdaqct5d6xw4hkqc8frdkm4f9npp368w8622tgxkzyvftt6zqjaqvwtvxe9z6r9s4r5tqhc72ru8cgqvv2xsqy6ar0l', '\x03ef3df4fcc50b5c142cc49fa85910ec847783e4721b7e99f5667d520d517ce1', '\x7904c2768410120cfbc846b476ece8314daeb43d6918c7323f9ec94114b4fcef', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:51:30.6704+00', '2026-11-27 21:51:30+00', 'PAID', 111000, '\x066145b5c7e3327bef0e32', 'intraledger'),
	('\x40ff3922e5574df49c499a13d3e584b8aaaa0dabda564dfe0f4bfb1c8e84fd6c', '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '8132026b-bfe0-4bea-ae63-1824a8eba769', 'BTC', 'lnbcrt5u1p4snsersp5ctvp93dv2jz6w7nptepwqd0rcsvdrmat7qv8tkfq4dq2eueyuypspp5grlnjgh92axlf8zfngfa8evyhz425rdtmftymls0f0a3er5yl4kqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqxvqs3xsrmpx3dnqf4thu53vxttmsrtvtvsqjsjzjasyn9mw0mne9dw23uzq4y44yy9r23lg3a6xtngdlwt79gyfukl3ff9883ag3d7cq8xaf5v', '\xc2d812c5ac5485a77a615e42e035e3c418d1efabf01875d920ab40acf324e103', '\x1c8bf23983fd36f1ff406b9b22558a332c8ba67c248de13fd3cb450626ce3fee', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:51:31.037141+00', '2026-11-27 21:51:31+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:51:30.249333+00', 'lightning_receipt'),
	(2, '2026-11-27 17:51:30.347493+00', 'lightning_receipt'),
	(3, '2026-11-27 17:51:30.41675+00', 'intraledger'),
	(4, '2026-11-27 17:51:30.436948+00', 'intraledger'),
	(5, '2026-11-27 17:51:30.450391+00', 'intraledger'),
	(6, '2026-11-27 17:51:30.460312+00', 'intraledger'),
	(7, '2026-11-27 17:51:30.472785+00', 'intraledger'),
	(8, '2026-11-27 17:51:30.480741+00', 'intraledger'),
	(9, '2026-11-27 17:51:30.497278+00', 'intraledger'),
	(10, '2026-11-27 17:51:30.504123+00', 'intraledger'),
	(11, '2026-11-27 17:51:30.516608+00', 'intraledger'),
	(12, '2026-11-27 17:51:30.524733+00', 'intraledger'),
	(13, '2026-11-27 17:51:30.538252+00', 'intraledger'),
	(14, '2026-11-27 17:51:30.546217+00', 'intraledger'),
	(15, '2026-11-27 17:51:30.560408+00', 'intraledger'),
	(16, '2026-11-27 17:51:30.568164+00', 'intraledger'),
	(17, '2026-11-27 17:51:30.58166+00', 'intraledger'),
	(18, '2026-11-27 17:51:30.589105+00', 'intraledger'),
	(19, '2026-11-27 17:51:30.601927+00', 'intraledger'),
	(20, '2026-11-27 17:51:30.610399+00', 'intraledger'),
	(21, '2026-11-27 17:51:30.623737+00', 'intraledger'),
	(22, '2026-11-27 17:51:30.631379+00', 'intraledger'),
	(23, '2026-11-27 17:51:30.646584+00', 'intraledger'),
	(24, '2026-11-27 17:51:30.660753+00', 'intraledger'),
	(25, '2026-11-27 17:51:30.677554+00', 'intraledger'),
	(26, '2026-11-27 17:51:30.686321+00', 'intraledger'),
	(27, '2026-11-27 17:51:30.706321+00', 'lightning_reserve'),
	(28, '2026-11-27 17:51:30.736806+00', 'lightning_settled'),
	(29, '2026-11-27 17:51:30.753966+00', 'lightning_reserve'),
	(30, '2026-11-27 17:51:30.765329+00', 'lightning_settled'),
	(31, '2026-11-27 17:51:30.782087+00', 'lightning_reserve'),
	(32, '2026-11-27 17:51:30.791416+00', 'lightning_failed'),
	(33, '2026-11-27 17:51:30.811339+00', 'lightning_reserve');

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
	('5ac1f5e7-c6f4-479e-a254-57717b4d0d04', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 65674, 9390),
	('5ac1f5e7-c6f4-479e-a254-57717b4d0d04', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 42275, 5619),
	('5ac1f5e7-c6f4-479e-a254-57717b4d0d04', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 6336, 6336),
	('5ac1f5e7-c6f4-479e-a254-57717b4d0d04', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 2007, 2007),
	('7894f6db-fbdc-4fe1-bc58-f2317d1ec109', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 4818, 4818),
	('7894f6db-fbdc-4fe1-bc58-f2317d1ec109', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 226, 226),
	('faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 4442, 4442),
	('faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1008568, 1008568),
	('faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 555, 555),
	('7894f6db-fbdc-4fe1-bc58-f2317d1ec109', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 2919, 2919),
	('faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 368072, 219393);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('82bf9fe1-db91-4ce2-921e-a3a395bc84f6', 2, '2026-11-27 17:51:31.193218+00');

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
	('1d30ce05-ff3e-41ba-9db1-133533b60c51', 'USD', NULL, 0, '-infinity'),
	('384e44c5-fcd8-42d7-9d4e-5fec0ef98810', 'USD', NULL, 0, '-infinity'),
	('a9f373eb-6158-46c6-8ee0-5cd22faa8f20', 'USD', NULL, 0, '-infinity'),
	('09fbeccc-e964-4bdf-8e82-c33411bafa7b', 'BTC', NULL, 630000, '2026-11-27 17:51:30.686321+00'),
	('a165d049-e575-45bf-921c-2c7f6047c3a5', 'BTC', NULL, 5636000, '2026-11-27 17:51:30.686321+00'),
	('90597007-afb6-48df-aeef-65d8c0b05b54', 'BTC', NULL, 45819000, '2026-11-27 17:51:30.811339+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145b5c15a7518a7bd8d', '\xab8a114898af1d35ba90403132bf1944ba27eed66bca9a3153d2259724f287c8', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145b5c2d9e5e221b297', '\x4bd4bc01e7a7d361f5adb2b33fd30f88329f6444d58d3d3539dcdbcee258dacc', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c3e86ee2afec1a', '\x8c856c04f299b6d8fcd61c08766f1441c2ad969aafe65f8f5388e1cba032c3fe', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145b5c437541071176b', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c46bd7946ecfbe', '\xb894cb43696b6aee097ad5696df734021aa75853acfdd19d83813c97003e4d74', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145b5c49298efe6373e', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c4c35133987966', '\xc7c8b56c750d704798b207b0fdea0729fe21455aaa2e3abeb73fd69afb533c1f', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145b5c4e2652a40c0d8', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c522fe84a3b0c0', '\x048542a3278456272e049042f7289b93a2f914c1b68cca43d76cb695c5cc462d', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145b5c53dbbbea4f8b5', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c56e80ba5d0c8b', '\x8693036176dc29298a732e108359f01bc287f394be4e57ca5472b6a662af0e93', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145b5c58e3d30086333', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c5c30c2abb3e6a', '\xaa09eeadf95ed728d2825637018ed99690e551a3ca4e1ce4260f23cb9a0a3481', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145b5c5e229c7ea34ec', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c6199846e00aed', '\xb779b022df1d0be2ce866f49e1fcc6acf0883650852bfd34ef5f642dfbc14bc8', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145b5c637e43123275a', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c66c9c0a45bfc3', '\xc51667233ec8a38864112c7243eb4d80931bd93be391062c8c666f3393a98611', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145b5c689b1d28c6ed6', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c6bbc7c65113d1', '\xe1dde7157adf1ffd3aa26f44e5a1a1577e39e03069797e8a71c1255d30f62d31', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145b5c6dcdf77f0d9a7', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c710f9a4fed309', '\xbe7f07e7522541410076e80d35ebfdcf9fb913db0be7b9aba2c2677b15bfae90', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145b5c72ed3982be455', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c76a38a72d80e1', '\x1a8205a8a5f51c05f9e86a47b631457ea00dfcdb2279793c3d73031614df3418', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145b5c7a191e97d6d5d', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b5c7e3327bef0e32', '\xdb9b931903a326972b52b1bfed6559a1643bfd88dc462ce2ca48f32dd6ce8a5c', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145b5c80571b99ed713', NULL, NULL, '5ac1f5e7-c6f4-479e-a254-57717b4d0d04', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145b5c853918f2480d9', '\x9714d2f4f76e66ac9b60e7269c2dc63a9c22a1b13e3896d5418e5cee048d72a6', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145b5c90dae6b79ead3', '\xa2e256b5190cebb8d6556ea7be5b05df753024e0573f813eddd5d62d02ad49a5', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145b5c97b87d218d7e6', '\xff2f1f9000033a6201ad1a7c6ffd4d8d1a19fbc6089732e565263b1ba7b64c75', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145b5c99ff8e28a3d7f', '\xff2f1f9000033a6201ad1a7c6ffd4d8d1a19fbc6089732e565263b1ba7b64c75', '\x066145b5c97b87d218d7e6', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145b5c9edcbe65bc548', '\x0f97f048ad88b15cb0b0cf2cce4f6d0448b13b28994af84b221c33153f8dd45b', NULL, 'faf6fd36-1c73-4cc9-9ff2-ea0e2be75c87', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x020c0fc8244da6c3bc89fd450bc7387f645f02a1514c95270c86f868d774a7ef19', 2, 'latchkey:cf3fe2ba-600d-474e-8aee-bbf9e93597a6/0015', '2026-11-27 17:51:31.175097+00');

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
	('\x066145b5c853918f2480d9', 'lightning', '90597007-afb6-48df-aeef-65d8c0b05b54', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x9714d2f4f76e66ac9b60e7269c2dc63a9c22a1b13e3896d5418e5cee048d72a6', 'lnbcrt10u1p4snsezsp5j6fsspzhx37qxtjeuwphqc0usqetz84ph3ue5zgmnacv0eehg5aqpp5ju2d9a8hden2exmquunfctwx82wz9gd38cufd42p3ewwupydw2nqdqqcqzzs9qrsgqx88ss6pq4aezc37r5g4pktx88efv6uekd4wm53ezmtheajgcslyjylrvmptwjrrzu3cew0vhc4vagl2w8sz46m22lgwyfux9vzxwyqgqvufz3r', '\x02cb3cc8e243cb343229b1941f735c33f98b56e2225d0c41dcd30a13db2da4b0f6', '2026-11-27 17:51:38.706407+00', NULL, NULL, 'settled', 1100, '\xec36d5b77603b1ddc8e3f30ac7cf18ed156ece0de13946d9c4190f1d8a23a291', NULL, '2026-11-27 17:51:30.736814+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b5c90dae6b79ead3', 'lightning', '90597007-afb6-48df-aeef-65d8c0b05b54', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xa2e256b5190cebb8d6556ea7be5b05df753024e0573f813eddd5d62d02ad49a5', 'lnbcrt10u1p4snsezsp5cxxta5x7px7sxt8f7ylyys3ccuuxx2vmzdsql5m6tym5le9zk40qpp55t39ddgepn4m34j4d6nmukc9ma6nqf8q2ulcz0ka6htz6q4dfxjsdqqcqzzs9qrsgq3v54447e2qspsecajz2jkmg8ejsvhly5l8eu7ad7wv4d59ejx96htc99rkcax0pfqkuc7dk9zeahvsdwn2f7ugkkt3ze56j9mk3klgcp0ygy5q', '\x02cb3cc8e243cb343229b1941f735c33f98b56e2225d0c41dcd30a13db2da4b0f6', '2026-11-27 17:51:38.754089+00', NULL, NULL, 'settled', 3000, '\x64c7bc70c56d7e74e32b8b227b1f966426fbf09a4e67ed6e61ff276e3a55db56', NULL, '2026-11-27 17:51:30.765335+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b5c97b87d218d7e6', 'lightning', '90597007-afb6-48df-aeef-65d8c0b05b54', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xff2f1f9000033a6201ad1a7c6ffd4d8d1a19fbc6089732e565263b1ba7b64c75', 'lnbcrt10u1p4snsezsp5k9ulgnuvmrafl2k5zm3m7nglv4h206gzmzauumrnjkwxxahv04zspp5luh3lyqqqvaxyqddrf7xll2d35dpn77xpztn9et9yca3hfakf36sdqqcqzzs9qrsgqwefcnxmat0q2svhc5mtgjsuzlgajck056y2a4qr3p2nnez3x9t3z27q7pqvjwk097tkf60n7zfs8zqjwm06p2tfckq479wz7x96yktspys27u0', '\x02cb3cc8e243cb343229b1941f735c33f98b56e2225d0c41dcd30a13db2da4b0f6', '2026-11-27 17:51:38.782148+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:51:30.791499+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b5c9edcbe65bc548', 'lightning', '90597007-afb6-48df-aeef-65d8c0b05b54', 'BTC', 900000, 10000, 910, 910000, NULL, '\x0f97f048ad88b15cb0b0cf2cce4f6d0448b13b28994af84b221c33153f8dd45b', 'lnbcrt9u1p4snsezsp5yuqe07m3ne3h8ueqh46z34x4j4cdqw2eyhfqvve36tgv6z5t7ueqpp5p7tlqj9d3zc4ev9seukvunmdq3ytzwegn990sjezrse320ud63dsdqqcqzzs9qrsgqntfh555p5ppl4ey7lfht478k8e5av893ntqmjk036tl5mw2huyt3a36qyaxp6dgckefd4gkxqlv05qvdrwnlenls4vcfq9zkjvjn8mgqhned39', '\x02cb3cc8e243cb343229b1941f735c33f98b56e2225d0c41dcd30a13db2da4b0f6', '2026-11-27 17:51:31.025469+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:51:28.862926+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xab8a114898af1d35ba90403132bf1944ba27eed66bca9a3153d2259724f287c8', 50000000, '2026-11-27 17:51:30.24953+00', 'credited', '\x066145b5c15a7518a7bd8d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x4bd4bc01e7a7d361f5adb2b33fd30f88329f6444d58d3d3539dcdbcee258dacc', 5000000, '2026-11-27 17:51:30.34759+00', 'credited', '\x066145b5c2d9e5e221b297', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '\x5d24b925f2580170eb329c764696b8b71cff0a77eb904f46cc9d319db92fde9a', '2026-11-27 17:51:28.334653+00');

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
	(9, 0),
	(10, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 52094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x9714d2f4f76e66ac9b60e7269c2dc63a9c22a1b13e3896d5418e5cee048d72a6', '\xec36d5b77603b1ddc8e3f30ac7cf18ed156ece0de13946d9c4190f1d8a23a291', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:51:30.697525+00', '2026-11-27 18:51:30+00'),
	('\xa2e256b5190cebb8d6556ea7be5b05df753024e0573f813eddd5d62d02ad49a5', '\x64c7bc70c56d7e74e32b8b227b1f966426fbf09a4e67ed6e61ff276e3a55db56', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:51:30.745577+00', '2026-11-27 18:51:30+00'),
	('\xff2f1f9000033a6201ad1a7c6ffd4d8d1a19fbc6089732e565263b1ba7b64c75', '\x69f6e9635bbd353e35e92bf8fe9781d1cf50e988f0e8409db4535f79272c5ac4', false, 'no_route', 'OPEN', 0, '2026-11-27 17:51:30.773103+00', '2026-11-27 18:51:30+00'),
	('\x0f97f048ad88b15cb0b0cf2cce4f6d0448b13b28994af84b221c33153f8dd45b', '\x255c21d36b0b294a842deac2bf02b8b425daf87f78dcc3bfab9ffee47f13ab68', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:51:30.803019+00', '2026-11-27 18:51:30+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xacea0c209b7639fae1ce955a9cf73d23da275cd716d356f0de8f2cc477854d9c'),
	('outside', '\xdec684c958ce3538848289d49ebe8e7373a55ad4cf13014521a861f4c5c87104');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xab8a114898af1d35ba90403132bf1944ba27eed66bca9a3153d2259724f287c8', 'SETTLED', 50000000, '\x7b467a2cfdf74679caf2405259ac77fecf7b6e8516392ece1cb7e2eb47a70f73', 1, '2026-11-27 17:51:30.232789+00'),
	('\x4bd4bc01e7a7d361f5adb2b33fd30f88329f6444d58d3d3539dcdbcee258dacc', 'SETTLED', 5000000, '\x2f0b17f5a0c14d653024587f4953dfe2a43d22aa6dbd558d7189d38ba3787386', 2, '2026-11-27 17:51:30.340105+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x9714d2f4f76e66ac9b60e7269c2dc63a9c22a1b13e3896d5418e5cee048d72a6', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:51:30.732533+00', '2026-11-27 17:51:30.732533+00'),
	(2, '\xa2e256b5190cebb8d6556ea7be5b05df753024e0573f813eddd5d62d02ad49a5', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:51:30.763196+00', '2026-11-27 17:51:30.763196+00'),
	(3, '\xff2f1f9000033a6201ad1a7c6ffd4d8d1a19fbc6089732e565263b1ba7b64c75', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:51:30.788475+00', '2026-11-27 17:51:30.788475+00'),
	(4, '\x0f97f048ad88b15cb0b0cf2cce4f6d0448b13b28994af84b221c33153f8dd45b', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:51:32.020262+00', '2026-11-27 17:51:30.820263+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:51:28.033451+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:51:28.123714+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:51:28.162903+00'),
	('0004_payments', '8c11f75122293e250813510b0e2a033e1bdc93801e18b3cda87905c4d6a5517a', 'before', '2026-11-27 17:51:28.17638+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 17:51:28.285892+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:51:28.358908+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:51:28.378073+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:51:28.401175+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:51:28.41923+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:51:28.431761+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:51:28.454223+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:51:28.465166+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 17:51:28.495275+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 17:51:28.523874+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('a1254d0b-36a7-4aa5-934e-f3011e56e374', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', '\xcbeb42dbacdff4714fb57b10d0b31780f7cd8d69b36c308396aa1f64159bdd19', '2026-11-27 17:51:29.119587+00', '2026-12-27 17:51:29.119587+00', NULL, '2026-11-27 17:51:29.119587+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('1b930133-ab43-4601-941e-a277cc77750d', '8b96efc4-826d-4803-846e-b5fe35323447', '\xa1455dd8a42b4f0ecf74ecc327fe8da9678edd9ddcd8ecf6aa9b23d0adf7be93', '2026-11-27 17:51:30.267445+00', '2026-12-27 17:51:30.267445+00', NULL, '2026-11-27 17:51:30.267445+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('b5a8a3e6-8372-4c49-9244-f8fb8021c465', '8132026b-bfe0-4bea-ae63-1824a8eba769', '\x9398ae851cc2700f6565aee7f2f4d877e1a4449d34b051c0bc988f7cdde36bab', '2026-11-27 17:51:30.368899+00', '2026-12-27 17:51:30.368899+00', NULL, '2026-11-27 17:51:30.368899+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('90597007-afb6-48df-aeef-65d8c0b05b54', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'BTC', '', '2026-11-27 17:51:29.097581+00'),
	('1d30ce05-ff3e-41ba-9db1-133533b60c51', 'ba5f36f6-7e46-419e-be3e-cb31f5b18bcc', 'USD', '', '2026-11-27 17:51:29.099137+00'),
	('a165d049-e575-45bf-921c-2c7f6047c3a5', '8b96efc4-826d-4803-846e-b5fe35323447', 'BTC', '', '2026-11-27 17:51:30.26387+00'),
	('384e44c5-fcd8-42d7-9d4e-5fec0ef98810', '8b96efc4-826d-4803-846e-b5fe35323447', 'USD', '', '2026-11-27 17:51:30.264467+00'),
	('09fbeccc-e964-4bdf-8e82-c33411bafa7b', '8132026b-bfe0-4bea-ae63-1824a8eba769', 'BTC', '', '2026-11-27 17:51:30.366229+00'),
	('a9f373eb-6158-46c6-8ee0-5cd22faa8f20', '8132026b-bfe0-4bea-ae63-1824a8eba769', 'USD', '', '2026-11-27 17:51:30.36665+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c15a7518a7bd8d00', NULL, NULL, NULL),
	(5000, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c2d9e5e221b29700', NULL, NULL, NULL),
	(-100, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c3e86ee2afec1a00', 'bob', NULL, NULL),
	(100, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c3e86ee2afec1a01', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c437541071176b00', 'carol', NULL, NULL),
	(50, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c437541071176b01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c46bd7946ecfbe00', 'bob', NULL, NULL),
	(101, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c46bd7946ecfbe01', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c49298efe6373e00', 'carol', NULL, NULL),
	(50, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c49298efe6373e01', 'bob', NULL, NULL),
	(-102, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c4c3513398796600', 'bob', NULL, NULL),
	(102, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c4c3513398796601', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c4e2652a40c0d800', 'carol', NULL, NULL),
	(51, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c4e2652a40c0d801', 'bob', NULL, NULL),
	(-103, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c522fe84a3b0c000', 'bob', NULL, NULL),
	(103, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c522fe84a3b0c001', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c53dbbbea4f8b500', 'carol', NULL, NULL),
	(51, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c53dbbbea4f8b501', 'bob', NULL, NULL),
	(-104, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c56e80ba5d0c8b00', 'bob', NULL, NULL),
	(104, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c56e80ba5d0c8b01', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c58e3d3008633300', 'carol', NULL, NULL),
	(52, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c58e3d3008633301', 'bob', NULL, NULL),
	(-105, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c5c30c2abb3e6a00', 'bob', NULL, NULL),
	(105, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c5c30c2abb3e6a01', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c5e229c7ea34ec00', 'carol', NULL, NULL),
	(52, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c5e229c7ea34ec01', 'bob', NULL, NULL),
	(-106, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c6199846e00aed00', 'bob', NULL, NULL),
	(106, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c6199846e00aed01', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c637e43123275a00', 'carol', NULL, NULL),
	(53, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c637e43123275a01', 'bob', NULL, NULL),
	(-107, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c66c9c0a45bfc300', 'bob', NULL, NULL),
	(107, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c66c9c0a45bfc301', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c689b1d28c6ed600', 'carol', NULL, NULL),
	(53, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c689b1d28c6ed601', 'bob', NULL, NULL),
	(-108, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c6bbc7c65113d100', 'bob', NULL, NULL),
	(108, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c6bbc7c65113d101', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c6dcdf77f0d9a700', 'carol', NULL, NULL),
	(54, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c6dcdf77f0d9a701', 'bob', NULL, NULL),
	(-109, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c710f9a4fed30900', 'bob', NULL, NULL),
	(109, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c710f9a4fed30901', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c72ed3982be45500', 'carol', NULL, NULL),
	(54, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c72ed3982be45501', 'bob', NULL, NULL),
	(-110, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c76a38a72d80e100', 'bob', NULL, NULL),
	(110, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c76a38a72d80e101', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c7a191e97d6d5d00', 'carol', NULL, NULL),
	(55, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c7a191e97d6d5d01', 'bob', NULL, NULL),
	(-111, NULL, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c7e3327bef0e3200', 'bob', NULL, NULL),
	(111, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c7e3327bef0e3201', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'a165d049-e575-45bf-921c-2c7f6047c3a5', '\x066145b5c80571b99ed71300', 'carol', NULL, NULL),
	(55, NULL, NULL, '09fbeccc-e964-4bdf-8e82-c33411bafa7b', '\x066145b5c80571b99ed71301', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c853918f2480d900', NULL, NULL, NULL),
	(-1003, 3, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c90dae6b79ead300', NULL, NULL, NULL),
	(-1010, 10, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c97b87d218d7e600', NULL, NULL, NULL),
	(1010, 10, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c99ff8e28a3d7f00', NULL, NULL, NULL),
	(-910, 10, NULL, '90597007-afb6-48df-aeef-65d8c0b05b54', '\x066145b5c9edcbe65bc54800', NULL, NULL, NULL);

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
-- Name: chain_cursor chain_cursor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chain_cursor
    ADD CONSTRAINT chain_cursor_pkey PRIMARY KEY (node_key);

--
-- Name: contact contact_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_id_key UNIQUE (id);

--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (account_id, handle);

--
-- Name: contact_walk contact_walk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_walk
    ADD CONSTRAINT contact_walk_pkey PRIMARY KEY (wallet_id);

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
-- Name: contact contact_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

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
-- Name: sandbox_payout sandbox_payout_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

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
