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
	('22fcd80f-f27b-4731-af7d-76956449336e', '59038dee-eb10-44dc-a236-4021ef692237', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '3b79a410-0a62-4a94-9656-f2dbd29170d8', true, '{}', '2026-11-27 17:51:02.863106+00'),
	('bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'f806278a-ce9a-4135-b1a2-332af07ab6d5', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', 'e585c173-d1b3-44f3-a98e-babfc0428036', true, '{}', '2026-11-27 17:51:04.073866+00'),
	('80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'e472ee62-6e4c-4850-a3a8-b75f693d2acc', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '343599be-27e6-4226-851f-230c53741b77', true, '{}', '2026-11-27 17:51:04.190999+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b434aacc5c486773', 'internal_send'),
	(5000, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b435073aeda1dd79', 'internal_send'),
	(10100, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b435596a3c598bdc', 'internal_send'),
	(5000, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b435920b8f4b69a5', 'internal_send'),
	(10200, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b435dc863b8e1927', 'internal_send'),
	(5100, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b4360d1dcb658571', 'internal_send'),
	(10300, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b43671fabbdd4794', 'internal_send'),
	(5100, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b436a17556abef65', 'internal_send'),
	(10400, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b436eb023d0ad1f7', 'internal_send'),
	(5200, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b4371a2b341fe91d', 'internal_send'),
	(10500, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b43768b293da80f8', 'internal_send'),
	(5200, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b43792d72cb8fec1', 'internal_send'),
	(10600, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b437e53240217950', 'internal_send'),
	(5300, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b4380e447e17c4ef', 'internal_send'),
	(10700, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b43853deaa9879ee', 'internal_send'),
	(5300, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b43887e0edb83673', 'internal_send'),
	(10800, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b438ce30aaa16a9b', 'internal_send'),
	(5400, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b438f7fd70a1e573', 'internal_send'),
	(10900, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b4393c72bbee8a37', 'internal_send'),
	(5400, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b4396a5d3e26e813', 'internal_send'),
	(11000, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b439b8b1a6e3bafc', 'internal_send'),
	(5500, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b439e46e36f8b0a7', 'internal_send'),
	(11100, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b43a2d358dcb5c8c', 'internal_send'),
	(5500, 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x066145b43a53c7d7e1cb9a', 'internal_send'),
	(100000, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b43ab8625d189337', 'withdrawal'),
	(100000, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b43b5350674f5641', 'withdrawal'),
	(90000, '22fcd80f-f27b-4731-af7d-76956449336e', '\x066145b43c6452297635c0', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:50:00+00', '22fcd80f-f27b-4731-af7d-76956449336e', 'internal_send'),
	(63000, '2026-11-27 17:50:00+00', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'internal_send'),
	(290000, '2026-11-27 17:50:00+00', '22fcd80f-f27b-4731-af7d-76956449336e', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('2e0db2aa-452c-4694-ad06-0665202d5735', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:51:04.102207+00', NULL, '2026-11-27 17:51:04.633714+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ec570b1d-65e6-4a96-90ab-23d9c9b50c9d', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:51:04.206838+00', NULL, '2026-11-27 17:51:04.98643+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('034dfdee-785c-43c5-829d-5aca012a3dd8', '22fcd80f-f27b-4731-af7d-76956449336e', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:51:02.92768+00', NULL, '2026-11-27 17:51:04.754633+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('c1726f3e-dcef-48bf-ae5c-32efd3ab4756', '034dfdee-785c-43c5-829d-5aca012a3dd8', '\x66be2edd94fd79d5e5c6eba04915e16b9d26a2c85368b06c7bc606b4761067d1', 'blink_4Fn1un', 'PA89', '2026-11-27 17:51:02.92916+00', NULL),
	('03226fea-43c2-47b4-817c-a18d84b4e0a2', '2e0db2aa-452c-4694-ad06-0665202d5735', '\x3eb1b8d2c814babd6afc6df5170a6622f7f2cff4b27777e67675566121e4e00c', 'blink_ZMFhkl', 'BmaB', '2026-11-27 17:51:04.103263+00', NULL),
	('eb9056b6-5e82-4417-b2fc-030833a6ae1a', 'ec570b1d-65e6-4a96-90ab-23d9c9b50c9d', '\x11140a70a151e6bf436970c3c333a48ba810a1ae5b8557636f0ee8ac7b45cc71', 'blink_tMRIBB', 'B6yz', '2026-11-27 17:51:04.207487+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145b41f8c08ecb2079145', '2026-11-27 17:51:02.868133+00', '22fcd80f-f27b-4731-af7d-76956449336e', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145b41fc7d6a6a4f316b6', '2026-11-27 17:51:02.883341+00', '22fcd80f-f27b-4731-af7d-76956449336e', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-000000000001', '98de4e9d-1a15-4848-988c-a1c212b8978e', '{}', '{"expires_at": "2026-12-27T17:51:02.880356+00:00"}'),
	('\x066145b420a8ea5bc35cc060', '2026-11-27 17:51:02.940984+00', '22fcd80f-f27b-4731-af7d-76956449336e', 'api_key.created', 'session', '98de4e9d-1a15-4848-988c-a1c212b8978e', '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-000000000002', '034dfdee-785c-43c5-829d-5aca012a3dd8', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_4Fn1un…PA89", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b4211d529b1cbe4563', '2026-11-27 17:51:02.970792+00', '22fcd80f-f27b-4731-af7d-76956449336e', 'account.username_set', 'key', '034dfdee-785c-43c5-829d-5aca012a3dd8', '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145b432035125d277204d', '2026-11-27 17:51:04.078227+00', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145b4321bbdfb913f8fae', '2026-11-27 17:51:04.084473+00', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-000000000007', '24ee05c6-ae21-4483-9baa-4aa280fd293e', '{}', '{"expires_at": "2026-12-27T17:51:04.081632+00:00"}'),
	('\x066145b4326ee79db22e1452', '2026-11-27 17:51:04.105756+00', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'api_key.created', 'session', '24ee05c6-ae21-4483-9baa-4aa280fd293e', '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-000000000008', '2e0db2aa-452c-4694-ad06-0665202d5735', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_ZMFhkl…BmaB", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b432b6ed68dc311820', '2026-11-27 17:51:04.124225+00', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'account.username_set', 'key', '2e0db2aa-452c-4694-ad06-0665202d5735', '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145b433c572f79980bfe0', '2026-11-27 17:51:04.193455+00', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145b433d4fb0d102614cf', '2026-11-27 17:51:04.1974+00', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-00000000000d', 'cb142439-3367-4fcd-ad16-346d5b744753', '{}', '{"expires_at": "2026-12-27T17:51:04.195754+00:00"}'),
	('\x066145b43402adde1614b109', '2026-11-27 17:51:04.209112+00', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'api_key.created', 'session', 'cb142439-3367-4fcd-ad16-346d5b744753', '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-00000000000e', 'ec570b1d-65e6-4a96-90ab-23d9c9b50c9d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_tMRIBB…B6yz", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b43437a6f32901826b', '2026-11-27 17:51:04.222696+00', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'account.username_set', 'key', 'ec570b1d-65e6-4a96-90ab-23d9c9b50c9d', '127.0.0.1', 'python-httpx2/2.16.2', '721c8418-92db-448b-9446-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x021dc7b9555c36acfb0461d01e86f64dc10cc0802624f91b6c2f694fa7551ece60', 0);

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
	(1, 50000000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(3, -100000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(3, 100000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(4, -50000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(4, 50000, '343599be-27e6-4226-851f-230c53741b77'),
	(5, -101000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(5, 101000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(6, -50000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(6, 50000, '343599be-27e6-4226-851f-230c53741b77'),
	(7, -102000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(7, 102000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(8, -51000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(8, 51000, '343599be-27e6-4226-851f-230c53741b77'),
	(9, -103000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(9, 103000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(10, -51000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(10, 51000, '343599be-27e6-4226-851f-230c53741b77'),
	(11, -104000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(11, 104000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(12, -52000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(12, 52000, '343599be-27e6-4226-851f-230c53741b77'),
	(13, -105000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(13, 105000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(14, -52000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(14, 52000, '343599be-27e6-4226-851f-230c53741b77'),
	(15, -106000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(15, 106000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(16, -53000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(16, 53000, '343599be-27e6-4226-851f-230c53741b77'),
	(17, -107000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(17, 107000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(18, -53000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(18, 53000, '343599be-27e6-4226-851f-230c53741b77'),
	(19, -108000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(19, 108000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(20, -54000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(20, 54000, '343599be-27e6-4226-851f-230c53741b77'),
	(21, -109000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(21, 109000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(22, -54000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(22, 54000, '343599be-27e6-4226-851f-230c53741b77'),
	(23, -110000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(23, 110000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(24, -55000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(24, 55000, '343599be-27e6-4226-851f-230c53741b77'),
	(25, -111000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(25, 111000, 'e585c173-d1b3-44f3-a98e-babfc0428036');
INSERT INTO public.entry VALUES
	(26, -55000, 'e585c173-d1b3-44f3-a98e-babfc0428036'),
	(26, 55000, '343599be-27e6-4226-851f-230c53741b77'),
	(27, -1010000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(31, -1010000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(33, -910000, '3b79a410-0a62-4a94-9656-f2dbd29170d8'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(787, 1, '2026-11-27 17:51:04.060326+00', 'lightning_receipt', '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b4319e61888510a400'),
	(799, 2, '2026-11-27 17:51:04.181769+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b433813491a9e4d300'),
	(806, 3, '2026-11-27 17:51:04.25816+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b434aacc5c48677301'),
	(808, 4, '2026-11-27 17:51:04.278354+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b435073aeda1dd7901'),
	(811, 5, '2026-11-27 17:51:04.300268+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b435596a3c598bdc01'),
	(813, 6, '2026-11-27 17:51:04.313747+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b435920b8f4b69a501'),
	(816, 7, '2026-11-27 17:51:04.332792+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b435dc863b8e192701'),
	(819, 8, '2026-11-27 17:51:04.350542+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b4360d1dcb65857101'),
	(822, 9, '2026-11-27 17:51:04.371579+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43671fabbdd479401'),
	(824, 10, '2026-11-27 17:51:04.383226+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b436a17556abef6501'),
	(827, 11, '2026-11-27 17:51:04.402431+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b436eb023d0ad1f701'),
	(829, 12, '2026-11-27 17:51:04.414533+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b4371a2b341fe91d01'),
	(832, 13, '2026-11-27 17:51:04.434104+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43768b293da80f801'),
	(834, 14, '2026-11-27 17:51:04.4443+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b43792d72cb8fec101'),
	(837, 15, '2026-11-27 17:51:04.465386+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b437e5324021795001'),
	(839, 16, '2026-11-27 17:51:04.475695+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b4380e447e17c4ef01'),
	(842, 17, '2026-11-27 17:51:04.493827+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43853deaa9879ee01'),
	(844, 18, '2026-11-27 17:51:04.506888+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b43887e0edb8367301'),
	(847, 19, '2026-11-27 17:51:04.525213+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b438ce30aaa16a9b01'),
	(849, 20, '2026-11-27 17:51:04.535738+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b438f7fd70a1e57301'),
	(852, 21, '2026-11-27 17:51:04.554075+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b4393c72bbee8a3701'),
	(854, 22, '2026-11-27 17:51:04.565385+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b4396a5d3e26e81301'),
	(857, 23, '2026-11-27 17:51:04.58554+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b439b8b1a6e3bafc01'),
	(859, 24, '2026-11-27 17:51:04.59648+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b439e46e36f8b0a701'),
	(862, 25, '2026-11-27 17:51:04.614805+00', 'lightning_receipt', 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43a2d358dcb5c8c01'),
	(864, 26, '2026-11-27 17:51:04.624617+00', 'intraledger_receipt', '343599be-27e6-4226-851f-230c53741b77', '\x066145b43a53c7d7e1cb9a01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:51:02.626561+00'),
	('AFN', 66000000000, '2026-11-28 17:51:02.626561+00'),
	('ALL', 83000000000, '2026-11-28 17:51:02.626561+00'),
	('AMD', 383000000000, '2026-11-28 17:51:02.626561+00'),
	('AOA', 912000000000, '2026-11-28 17:51:02.626561+00'),
	('ARS', 1400000000000, '2026-11-28 17:51:02.626561+00'),
	('AUD', 1530000000, '2026-11-28 17:51:02.626561+00'),
	('AWG', 1790000000, '2026-11-28 17:51:02.626561+00'),
	('AZN', 1700000000, '2026-11-28 17:51:02.626561+00'),
	('BAM', 1690000000, '2026-11-28 17:51:02.626561+00'),
	('BBD', 2000000000, '2026-11-28 17:51:02.626561+00'),
	('BDT', 122000000000, '2026-11-28 17:51:02.626561+00'),
	('BHD', 376000000, '2026-11-28 17:51:02.626561+00'),
	('BIF', 2950000000000, '2026-11-28 17:51:02.626561+00'),
	('BMD', 1000000000, '2026-11-28 17:51:02.626561+00'),
	('BND', 1300000000, '2026-11-28 17:51:02.626561+00'),
	('BOB', 6910000000, '2026-11-28 17:51:02.626561+00'),
	('BRL', 5400000000, '2026-11-28 17:51:02.626561+00'),
	('BSD', 1000000000, '2026-11-28 17:51:02.626561+00'),
	('BTN', 88500000000, '2026-11-28 17:51:02.626561+00'),
	('BWP', 13400000000, '2026-11-28 17:51:02.626561+00'),
	('BYN', 3400000000, '2026-11-28 17:51:02.626561+00'),
	('BZD', 2010000000, '2026-11-28 17:51:02.626561+00'),
	('CAD', 1400000000, '2026-11-28 17:51:02.626561+00'),
	('CDF', 2250000000000, '2026-11-28 17:51:02.626561+00'),
	('CHF', 800000000, '2026-11-28 17:51:02.626561+00'),
	('CLP', 940000000000, '2026-11-28 17:51:02.626561+00'),
	('CNY', 7100000000, '2026-11-28 17:51:02.626561+00'),
	('COP', 3800000000000, '2026-11-28 17:51:02.626561+00'),
	('CRC', 502000000000, '2026-11-28 17:51:02.626561+00'),
	('CUP', 24000000000, '2026-11-28 17:51:02.626561+00'),
	('CVE', 95300000000, '2026-11-28 17:51:02.626561+00'),
	('CZK', 20900000000, '2026-11-28 17:51:02.626561+00'),
	('DJF', 177700000000, '2026-11-28 17:51:02.626561+00'),
	('DKK', 6450000000, '2026-11-28 17:51:02.626561+00'),
	('DOP', 63000000000, '2026-11-28 17:51:02.626561+00'),
	('DZD', 130000000000, '2026-11-28 17:51:02.626561+00'),
	('EGP', 47300000000, '2026-11-28 17:51:02.626561+00'),
	('ERN', 15000000000, '2026-11-28 17:51:02.626561+00'),
	('ETB', 153000000000, '2026-11-28 17:51:02.626561+00'),
	('EUR', 864000000, '2026-11-28 17:51:02.626561+00'),
	('FJD', 2270000000, '2026-11-28 17:51:02.626561+00'),
	('FKP', 760000000, '2026-11-28 17:51:02.626561+00'),
	('GBP', 760000000, '2026-11-28 17:51:02.626561+00'),
	('GEL', 2700000000, '2026-11-28 17:51:02.626561+00'),
	('GHS', 11000000000, '2026-11-28 17:51:02.626561+00'),
	('GIP', 760000000, '2026-11-28 17:51:02.626561+00'),
	('GMD', 73000000000, '2026-11-28 17:51:02.626561+00'),
	('GNF', 8680000000000, '2026-11-28 17:51:02.626561+00'),
	('GTQ', 7660000000, '2026-11-28 17:51:02.626561+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:51:02.626561+00'),
	('HKD', 7780000000, '2026-11-28 17:51:02.626561+00'),
	('HNL', 26300000000, '2026-11-28 17:51:02.626561+00'),
	('HTG', 131000000000, '2026-11-28 17:51:02.626561+00'),
	('HUF', 332000000000, '2026-11-28 17:51:02.626561+00'),
	('IDR', 16700000000000, '2026-11-28 17:51:02.626561+00'),
	('ILS', 3250000000, '2026-11-28 17:51:02.626561+00'),
	('INR', 88700000000, '2026-11-28 17:51:02.626561+00'),
	('IQD', 1310000000000, '2026-11-28 17:51:02.626561+00'),
	('IRR', 42100000000000, '2026-11-28 17:51:02.626561+00'),
	('ISK', 126000000000, '2026-11-28 17:51:02.626561+00'),
	('JMD', 160000000000, '2026-11-28 17:51:02.626561+00'),
	('JOD', 709000000, '2026-11-28 17:51:02.626561+00'),
	('JPY', 154000000000, '2026-11-28 17:51:02.626561+00'),
	('KES', 129000000000, '2026-11-28 17:51:02.626561+00'),
	('KGS', 87400000000, '2026-11-28 17:51:02.626561+00'),
	('KHR', 4010000000000, '2026-11-28 17:51:02.626561+00'),
	('KMF', 425000000000, '2026-11-28 17:51:02.626561+00'),
	('KPW', 900000000000, '2026-11-28 17:51:02.626561+00'),
	('KRW', 1460000000000, '2026-11-28 17:51:02.626561+00'),
	('KWD', 307000000, '2026-11-28 17:51:02.626561+00'),
	('KYD', 833000000, '2026-11-28 17:51:02.626561+00'),
	('KZT', 525000000000, '2026-11-28 17:51:02.626561+00'),
	('LAK', 21700000000000, '2026-11-28 17:51:02.626561+00'),
	('LBP', 89500000000000, '2026-11-28 17:51:02.626561+00'),
	('LKR', 305000000000, '2026-11-28 17:51:02.626561+00'),
	('LRD', 182000000000, '2026-11-28 17:51:02.626561+00'),
	('LSL', 17200000000, '2026-11-28 17:51:02.626561+00'),
	('LYD', 5450000000, '2026-11-28 17:51:02.626561+00'),
	('MAD', 9270000000, '2026-11-28 17:51:02.626561+00'),
	('MDL', 17000000000, '2026-11-28 17:51:02.626561+00'),
	('MGA', 4480000000000, '2026-11-28 17:51:02.626561+00'),
	('MKD', 53200000000, '2026-11-28 17:51:02.626561+00'),
	('MMK', 2100000000000, '2026-11-28 17:51:02.626561+00'),
	('MNT', 3590000000000, '2026-11-28 17:51:02.626561+00'),
	('MOP', 8010000000, '2026-11-28 17:51:02.626561+00'),
	('MRU', 39800000000, '2026-11-28 17:51:02.626561+00'),
	('MUR', 45900000000, '2026-11-28 17:51:02.626561+00'),
	('MVR', 15400000000, '2026-11-28 17:51:02.626561+00'),
	('MWK', 1735000000000, '2026-11-28 17:51:02.626561+00'),
	('MXN', 18400000000, '2026-11-28 17:51:02.626561+00'),
	('MYR', 4150000000, '2026-11-28 17:51:02.626561+00'),
	('MZN', 63900000000, '2026-11-28 17:51:02.626561+00'),
	('NAD', 17200000000, '2026-11-28 17:51:02.626561+00'),
	('NGN', 1440000000000, '2026-11-28 17:51:02.626561+00'),
	('NIO', 36800000000, '2026-11-28 17:51:02.626561+00'),
	('NOK', 10100000000, '2026-11-28 17:51:02.626561+00'),
	('NPR', 142000000000, '2026-11-28 17:51:02.626561+00'),
	('NZD', 1770000000, '2026-11-28 17:51:02.626561+00'),
	('OMR', 384500000, '2026-11-28 17:51:02.626561+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:51:02.626561+00'),
	('PEN', 3370000000, '2026-11-28 17:51:02.626561+00'),
	('PGK', 4230000000, '2026-11-28 17:51:02.626561+00'),
	('PHP', 58900000000, '2026-11-28 17:51:02.626561+00'),
	('PKR', 281000000000, '2026-11-28 17:51:02.626561+00'),
	('PLN', 3670000000, '2026-11-28 17:51:02.626561+00'),
	('PYG', 7060000000000, '2026-11-28 17:51:02.626561+00'),
	('QAR', 3640000000, '2026-11-28 17:51:02.626561+00'),
	('RON', 4390000000, '2026-11-28 17:51:02.626561+00'),
	('RSD', 101000000000, '2026-11-28 17:51:02.626561+00'),
	('RUB', 81000000000, '2026-11-28 17:51:02.626561+00'),
	('RWF', 1453000000000, '2026-11-28 17:51:02.626561+00'),
	('SAR', 3750000000, '2026-11-28 17:51:02.626561+00'),
	('SBD', 8230000000, '2026-11-28 17:51:02.626561+00'),
	('SCR', 13900000000, '2026-11-28 17:51:02.626561+00'),
	('SDG', 600000000000, '2026-11-28 17:51:02.626561+00'),
	('SEK', 9500000000, '2026-11-28 17:51:02.626561+00'),
	('SGD', 1300000000, '2026-11-28 17:51:02.626561+00'),
	('SHP', 760000000, '2026-11-28 17:51:02.626561+00'),
	('SLE', 23200000000, '2026-11-28 17:51:02.626561+00'),
	('SOS', 571000000000, '2026-11-28 17:51:02.626561+00'),
	('SRD', 38600000000, '2026-11-28 17:51:02.626561+00'),
	('SSP', 4600000000000, '2026-11-28 17:51:02.626561+00'),
	('STN', 21200000000, '2026-11-28 17:51:02.626561+00'),
	('SYP', 11000000000000, '2026-11-28 17:51:02.626561+00'),
	('SZL', 17200000000, '2026-11-28 17:51:02.626561+00'),
	('THB', 32400000000, '2026-11-28 17:51:02.626561+00'),
	('TJS', 9240000000, '2026-11-28 17:51:02.626561+00'),
	('TMT', 3500000000, '2026-11-28 17:51:02.626561+00'),
	('TND', 2950000000, '2026-11-28 17:51:02.626561+00'),
	('TOP', 2390000000, '2026-11-28 17:51:02.626561+00'),
	('TRY', 42300000000, '2026-11-28 17:51:02.626561+00'),
	('TTD', 6780000000, '2026-11-28 17:51:02.626561+00'),
	('TWD', 31100000000, '2026-11-28 17:51:02.626561+00'),
	('TZS', 2440000000000, '2026-11-28 17:51:02.626561+00'),
	('UAH', 42100000000, '2026-11-28 17:51:02.626561+00'),
	('UGX', 3600000000000, '2026-11-28 17:51:02.626561+00'),
	('UYU', 39800000000, '2026-11-28 17:51:02.626561+00'),
	('UZS', 11950000000000, '2026-11-28 17:51:02.626561+00'),
	('VES', 233000000000, '2026-11-28 17:51:02.626561+00'),
	('VND', 26300000000000, '2026-11-28 17:51:02.626561+00'),
	('VUV', 122000000000, '2026-11-28 17:51:02.626561+00'),
	('WST', 2810000000, '2026-11-28 17:51:02.626561+00'),
	('XAF', 567000000000, '2026-11-28 17:51:02.626561+00'),
	('XCD', 2700000000, '2026-11-28 17:51:02.626561+00'),
	('XCG', 1790000000, '2026-11-28 17:51:02.626561+00'),
	('XOF', 567000000000, '2026-11-28 17:51:02.626561+00'),
	('XPF', 103000000000, '2026-11-28 17:51:02.626561+00'),
	('YER', 238500000000, '2026-11-28 17:51:02.626561+00'),
	('ZAR', 17200000000, '2026-11-28 17:51:02.626561+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:51:02.626561+00'),
	('ZWG', 26400000000, '2026-11-28 17:51:02.626561+00');

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
	('\x7ffa4b5fa1f9d794fe6b63d27862cc2460d86e0e668eaab0bdfb247293ce3bf1', '3b79a410-0a62-4a94-9656-f2dbd29170d8', '22fcd80f-f27b-4731-af7d-76956449336e', 'BTC', 'lnbcrt500u1p4snscgsp5dvy8e8pp3lugh84g9upsfn36p7z5g2pjq8ndfp89ujjdg6s9z7qqpp50laykhapl8teflntv0f8sckvy3sdsmswv6824v9alvj89y7w80csdqqxqrwzqcqzzs9qrsgqy3dk75wda59axcs43n8qclll9uyd7fv4ea6utdvcfcukvla7pzpjytptwrasm4ez9xshq6atmtqmkscdr09jlteh0w9fw223yugstlgqs6kcys', '\x6b087c9c218ff88b9ea82f0304ce3a0f8544283201e6d484e5e4a4d46a051780', '\xf617313380c3c178946382d0a2a01a015d7f74d2fe90404cb8532fed6f2ce113', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:51:04.018552+00', '2026-11-27 21:51:04+00', 'PAID', 50000000, '\x066145b4319e61888510a4', 'lightning'),
	('\x562521d22e248f028c0b49f98aad8dab0ab4b4d8a68ee72ff997191bf9dd2e41', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1030n1p4snscgsp5xwfv8ad9f2qdt88d3aw5qmdf2aklygzkpq9mcklfzk0x9gc90mrspp52cjjr53wyj8s9rqtf8uc4tvd4v9tfdxc568wwtlejuv3h7wa9eqsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqzx07630z5z7yxeqpqwqgxpfdpzk9qzxzvwa5nhq6wel59vw208g8f0ayy0lkq3yekmj0fpwx67da9u9dyp4tmh2wlyda6w8h5gemlzgqedx8jd', '\x3392c3f5a54a80d59ced8f5d406da9576df22056080bbc5be9159e62a3057ec7', '\x07f61c485aa9447e4f494778e9bd37e44e8b77ba3456a587f2488fbe280d2a61', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:51:04.359318+00', '2026-11-27 21:51:04+00', 'PAID', 103000, '\x066145b43671fabbdd4794', 'intraledger'),
	('\x4426d414f7263a56643da76c624dc299bc2b2a78509180359b1153a6e24f569d', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt50u1p4snscgsp5z5g62q64u2n86vvpnr7jwy94qjaharfd00vfdfgz2kjv4rcqyagqpp5gsndg98hyca9vepa5akxynwznx7zk2nc2zgcqdvmz9f6dcj026wsdqqxqrwzqcqzzs9qrsgqjp74qzdz20mjklput2yg8j7dktlfukarde28vd39yl8rfvl4lv8sne7apqr7fveum4p7van8m6avfx8ascfx9ywlweparp4xdfm3e3cqnuc77r', '\x1511a50355e2a67d318198fd2710b504bb7e8d2d7bd896a50255a4ca8f002750', '\xfacb2602fdb89dfbb09226fcf754592625ffe303d65278e724ba84475d2b28e0', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:51:04.139347+00', '2026-11-27 21:51:04+00', 'PAID', 5000000, '\x066145b433813491a9e4d3', 'lightning'),
	('\xcd75edf4f6d6df542e739ac457254e180f423aba42cab23cddc846eda4a0bcee', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1u1p4snscgsp5etslk5rs6wu25e6nza8az640tdkx5y5rdpahsweq5vszr0jjqe9spp5e467ma8k6m04gtnnntz9wf2wrq85yw46gt9ty0xaeprwmf9qhnhqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq5ctcxpk8qvywxd2q8p0l854z5l7lwtzpl4rykewtzrj7sglkcqyzw6kvdwkfhlm6cevdk7c56gle5dk0fuxn8kee4arvq2uyas9a64squjers4', '\xcae1fb5070d3b8aa6753174fd16aaf5b6c6a1283687b783b20a32021be52064b', '\x8088e43d763a2fa02b3c9aed892e4802da3ad8c33923103d5a5d940b948bcf2c', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:51:04.232549+00', '2026-11-27 21:51:04+00', 'PAID', 100000, '\x066145b434aacc5c486773', 'intraledger'),
	('\x05b2c633514e54dc5258fac971f93146f32fad8981d22854ef7b7ca36cb9bd10', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1010n1p4snscgsp5udyax4ue8pwyxtgtra0eeftuaffrnteffu8kydpr6f5ph0fl8mvspp5qkevvv63fe2dc5jcltyhr7f3gmejltvfs8fzs4800d72xm9eh5gqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq9j8fwy9pxzshjhkpvwz95r8kva4e7zj4dhjle7fv7l987p9v47fy989l2dvuru2hmsemake6jfajmsupdvy42r88t5mkezvrnn9nnnsqy9ee4p', '\xe349d35799385c432d0b1f5f9ca57cea5239af294f0f623423d2681bbd3f3ed9', '\x25e76024140f9c29e28e5e45b34ffeb9975cc3a37763a189182cc9d0ee6f8e81', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:51:04.287123+00', '2026-11-27 21:51:04+00', 'PAID', 101000, '\x066145b435596a3c598bdc', 'intraledger'),
	('\xd86481204c5059683d23f5b99626a010f4806164a6cfeec0a3f6496341fe0b87', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1020n1p4snscgsp5385hpezr8l0hwss2tgml28cnjfcelrqxxvkvx3aq6hrn0swzd4fqpp5mpjgzgzv2pvks0fr7kuevf4qzr6gqcty5m87as9r7eykxs07pwrsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqpsrekv4f8vc08eunxt5l0nwm6nj08pmmuvpg2n9jaygfj073zxw5rkcmrz82q724ejn32ulgscya3g2vnsev5340yeta4g59af2svhqp8w0tjg', '\x89e970e4433fdf77420a5a37f51f1392719f8c06332cc347a0d5c737c1c26d52', '\xf53cf0e18dc03c9026dc5d7ef8aae0d7ba97be148c5248966df1c40f5055e89b', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:51:04.321895+00', '2026-11-27 21:51:04+00', 'PAID', 102000, '\x066145b435dc863b8e1927', 'intraledger'),
	('\xf6811b0c2d4989bfd1fadce61224b70fa0a3c39424c961fb10b87ede4d275fd5', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1040n1p4snscgsp5umlakm4qkc9klrxuf6hm8ha9p5fst845hzxw7uvlhwmsf0xv0kxspp576q3krpdfxyml506mnnpyf9hp7s28su5ynykr7cshpldunf8tl2sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqcavuhy9j83vau9465te4janx94vc08vzauzjlwqdnkv05myfhjgng8t5w8mzmck39w0ua55remsvlfxn4kg7q3qy5pwlszg83uw2jpcpd5tcgm', '\xe6ffdb6ea0b60b6f8cdc4eafb3dfa50d13059eb4b88cef719fbbb704bccc7d8d', '\x861f56a3ac119450486a056128b5fa38a824e24baeae39ee66be1dff371fc13d', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:51:04.390719+00', '2026-11-27 21:51:04+00', 'PAID', 104000, '\x066145b436eb023d0ad1f7', 'intraledger'),
	('\x4bc748024c21834b2eef1f295abb5b470894a3c8967ebe4ecc951870d82a5032', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1050n1p4snscgsp5gu05qne4yglez9yks8d7y92s3y9jksmmym50wq803yl6yknugl2qpp5f0r5sqjvyxp5kth0ru544w6mguyffg7gjeltunkvj5v8pkp22qeqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq97w33e9mhlgdm28wpdqpm4ecrvyluupt0f28mlyw99r3lycrw5wpam6j2xm53g6x6lwpfll266yppw5x9huj7tspxr48x24g3uteu4sqvr2lxn', '\x471f404f35223f91149681dbe21550890b2b437b26e8f700ef893fa25a7c47d4', '\xb03ba44fc542ca6520a7d6b9ffd14829933660c356cefed36f1f13d7026e2163', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:51:04.423276+00', '2026-11-27 21:51:04+00', 'PAID', 105000, '\x066145b43768b293da80f8', 'intraledger'),
	('\x811eb14b8fbdc0dfd776c32d693936cfe05d620d6955da6e83a978a8825b57ac', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1060n1p4snscgsp5kuncemmdv9rurfrgcfn52sw0gadslmlcmhm4w2vj67fyshd4x0qspp5sy0tzju0hhqdl4mkcvkkjwfkels96csdd92a5m5r49u23qjm27kqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqppnyte94pep85ngmt9jlnytltfzqyg0w3f7apcgqg6nw2drrsxz5lns68vjth9a89u4p5szrq2w9q4dzd5z37uc38zwa09ahx8dndpcpq8zdwc', '\xb7278cef6d6147c1a468c2674541cf475b0feff8ddf7572992d792485db533c1', '\x4b69032c55862102c54c85792ed330a2d3a72f36b3927ea546a6627179b899a5', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:51:04.452686+00', '2026-11-27 21:51:04+00', 'PAID', 106000, '\x066145b437e53240217950', 'intraledger'),
	('\xc8dd0985646632ec1466295f4ef65f94ee0df01ab94ef3f194ee4b08c6343341', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1070n1p4snscgsp58tyc9m3un4k4608x0dr77v8fkch70x7gynlpv80an6ukvtjqz0mspp5erwsnptyvcewc9rx9905aajljnhqmuq6h9808uv5ae9s3335xdqsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq2jtt95wu2m2uu90tcnhn96ad6xa98sjrhvzc6rpw53lupsg2zwkhhdg483ltnhnddvpx8fafxx486dzdju4ykkjgwe5m0ecy52j680qpq33fh4', '\x3ac982ee3c9d6d5d3ce67b47ef30e9b62fe79bc824fe161dfd9eb9662e4013f7', '\x79d0bfb56181e7887f4ba42c9291958ed77dd46bd5b4ea080fe9d090cca73494', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:51:04.48366+00', '2026-11-27 21:51:04+00', 'PAID', 107000, '\x066145b43853deaa9879ee', 'intraledger'),
	('\x2c48f708ad45046f0510e21165cfe78e9ee1e8d00615699ffc160efe970bb941', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1080n1p4snscgsp5wvtr7u3z5ymcf660sp5sl2q2ak40k4mk34sugk3lharpcs27nrfspp593y0wz9dg5zx7pgsuggktnl8360wr6xsqc2kn8luzc80a9cth9qsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqkhpa5uplyzy9xl0gzplzuzm7juwtnx8z0aaprwe6r3gymhgjaa0huqkysfk237sj94s7dzcjvwzjr7p59q25fv3lcltc790h6wddp4sqpp2fe5', '\x73163f7222a13784eb4f80690fa80aedaafb57768d61c45a3fbf461c415e98d3', '\xb8c96a782f272c3eba79ee0a4cc9680270e36a128ae0ac31fae7888f8568d9e6', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:51:04.515073+00', '2026-11-27 21:51:04+00', 'PAID', 108000, '\x066145b438ce30aaa16a9b', 'intraledger'),
	('\x826d24b77167c2cac8ca9468a8eff3601dee0db218a7ea042a4b6c0595d0d834', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1090n1p4snscgsp54a670unxynxfzhp5fz2y7ma6wn6l7856a47ag0ykcfrdu5chs64spp5sfkjfdm3vlpv4jx2j3523mlnvqw7urdjrzn75pp2fdkqt9wsmq6qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqkqca69s56hmjdd0ukvk3aqqwf8sds5t2q7cpnxn4ma522f9m2xgxqgrd6c3jpjc97yj0wyxs33ll9rnyppgat7mvnu6n7e2238nxamcqg4ukh0', '\xaf75e7f26624cc915c3448944f6fba74f5ff1e9aed7dd43c96c246de531786ab', '\xbfc54fa91d07683db1e85e0854fb9e2887384016017f4a8f18cd44e8c2bb4fa8', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:51:04.543577+00', '2026-11-27 21:51:04+00', 'PAID', 109000, '\x066145b4393c72bbee8a37', 'intraledger'),
	('\x72657ace70ed29ea64d8c27a307a26f6649b4d218218e29aa9ae247945d4be51', '343599be-27e6-4226-851f-230c53741b77', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'BTC', 'lnbcrt5u1p4snscgsp5xspaghlqxq3d0dc66flmu54mcrxlf4hg70c97a2p8q98t8vstx5qpp5wfjh4nnsa5575exccfarq73x7ejfknfpsgvw9x4f4cj8j3w5hegsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqer2pw0e2tnvk9fjfuge98rxx5ghakdsqta498mzusrr2lpr2ccl8nvsc7r3dn3ppfjefvlmfrmt4vguff7kh54jxupyf4g6l7psu7wspqd2kyn', '\x3403d45fe03022d7b71ad27fbe52bbc0cdf4d6e8f3f05f7541380a759d9059a8', '\xac90b0e3c0e8a606f84101cd4ffa0e019a8de890c6bba0563343a7d261145876', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:51:04.987894+00', '2026-11-27 21:51:04+00', 'OPEN', NULL, NULL, NULL),
	('\xb02eadf51ab4a5b04afcf0617799aeb1eadaba8f93e608d8b73bdaa84a30769c', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1100n1p4snscgsp580jdkr5t5jp0z6efzh6v545ats2j052adldxfjffgu2usp2t5gkqpp5kqh2mag6kjjmqjhu7psh0xdwk84d4w50j0nq3k9h80d2sj3sw6wqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqtuctlhktnvqud34yfvheav8z7r7pa3fsr9gf3nae9a7qlhwpwfxk7t3hj848thsf8e58l5knzuq9d8nfwcs2nrevwca047heqed3lrsp9pv06a', '\x3be4db0e8ba482f16b2915f4ca569d5c1527d15d6fda64c9294715c8054ba22c', '\x07abdbe6f3241010d88862f40bf553dcbbe031b254d0a4c07f927ca0278f6f4f', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:51:04.574254+00', '2026-11-27 21:51:04+00', 'PAID', 110000, '\x066145b439b8b1a6e3bafc', 'intraledger'),
	('\xe41e213647678ea3078f689ae7b4eb3cfd1939e6bcba2c05a2e67b410b1290cb', 'e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', 'lnbcrt1110n1p4snscgsp5ed8ap0ctz6hjqqrvn0uvwzk7ytwq4jlx26m2429z94plsztdqtnqpp5us0zzdj8v782xpu0dzdw0d8t8n73jw0xhjazcpdzuea5zzcjjr9sdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq5s3ytldrnl0p2ue9zhv03lrg2k8hc5wk8z6tydk6clz2tspqk2q8h095cqf5tw727lp666cesv5m2tvnn3tkv2w5nrr9mr2zlpyg5wgpgcu79e', '\xcb4fd0bf0b16af20006c9bf8c70ade22dc0acbe656b6aaa8a22d43f8096d02e6', '\x2ba34643c9cacd77e0017ce57d302492f5dfe5ce25ba0a474fab5bf90a7eac9b', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:51:04.605043+00', '2026-11-27 21:51:04+00', 'PAID', 111000, '\x066145b43a2d358dcb5c8c', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:51:04.052321+00', 'lightning_receipt'),
	(2, '2026-11-27 17:51:04.175924+00', 'lightning_receipt'),
	(3, '2026-11-27 17:51:04.252108+00', 'intraledger'),
	(4, '2026-11-27 17:51:04.27577+00', 'intraledger'),
	(5, '2026-11-27 17:51:04.29681+00', 'intraledger'),
	(6, '2026-11-27 17:51:04.311307+00', 'intraledger'),
	(7, '2026-11-27 17:51:04.330374+00', 'intraledger'),
	(8, '2026-11-27 17:51:04.342813+00', 'intraledger'),
	(9, '2026-11-27 17:51:04.368634+00', 'intraledger'),
	(10, '2026-11-27 17:51:04.380789+00', 'intraledger'),
	(11, '2026-11-27 17:51:04.399618+00', 'intraledger'),
	(12, '2026-11-27 17:51:04.411691+00', 'intraledger'),
	(13, '2026-11-27 17:51:04.431794+00', 'intraledger'),
	(14, '2026-11-27 17:51:04.442583+00', 'intraledger'),
	(15, '2026-11-27 17:51:04.463666+00', 'intraledger'),
	(16, '2026-11-27 17:51:04.47418+00', 'intraledger'),
	(17, '2026-11-27 17:51:04.491998+00', 'intraledger'),
	(18, '2026-11-27 17:51:04.505312+00', 'intraledger'),
	(19, '2026-11-27 17:51:04.523312+00', 'intraledger'),
	(20, '2026-11-27 17:51:04.534013+00', 'intraledger'),
	(21, '2026-11-27 17:51:04.551538+00', 'intraledger'),
	(22, '2026-11-27 17:51:04.563293+00', 'intraledger'),
	(23, '2026-11-27 17:51:04.583345+00', 'intraledger'),
	(24, '2026-11-27 17:51:04.594542+00', 'intraledger'),
	(25, '2026-11-27 17:51:04.613173+00', 'intraledger'),
	(26, '2026-11-27 17:51:04.623047+00', 'intraledger'),
	(27, '2026-11-27 17:51:04.648802+00', 'lightning_reserve'),
	(28, '2026-11-27 17:51:04.673621+00', 'lightning_settled'),
	(29, '2026-11-27 17:51:04.688464+00', 'lightning_reserve'),
	(30, '2026-11-27 17:51:04.703122+00', 'lightning_settled'),
	(31, '2026-11-27 17:51:04.725812+00', 'lightning_reserve'),
	(32, '2026-11-27 17:51:04.738129+00', 'lightning_failed'),
	(33, '2026-11-27 17:51:04.758354+00', 'lightning_reserve');

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
	('034dfdee-785c-43c5-829d-5aca012a3dd8', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 18557, 18557),
	('034dfdee-785c-43c5-829d-5aca012a3dd8', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1010539, 1010539),
	('034dfdee-785c-43c5-829d-5aca012a3dd8', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 812, 812),
	('2e0db2aa-452c-4694-ad06-0665202d5735', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 92485, 14540),
	('2e0db2aa-452c-4694-ad06-0665202d5735', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 54894, 6391),
	('2e0db2aa-452c-4694-ad06-0665202d5735', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 7633, 7633),
	('2e0db2aa-452c-4694-ad06-0665202d5735', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 2125, 2125),
	('ec570b1d-65e6-4a96-90ab-23d9c9b50c9d', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 5361, 5361),
	('ec570b1d-65e6-4a96-90ab-23d9c9b50c9d', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 262, 262),
	('034dfdee-785c-43c5-829d-5aca012a3dd8', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 403867, 226352),
	('ec570b1d-65e6-4a96-90ab-23d9c9b50c9d', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 2942, 2942);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('b909217c-fbf3-49ec-a9fa-07c00ed35c91', 3, '2026-11-27 17:51:05.154779+00');

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
	('b10fb3ae-760f-4d04-b61f-be5c093e7934', 'USD', NULL, 0, '-infinity'),
	('8e9c34eb-4cf6-469f-904e-a4b9abdf27a9', 'USD', NULL, 0, '-infinity'),
	('c25be494-4ee2-40a0-8716-c6263b572698', 'USD', NULL, 0, '-infinity'),
	('343599be-27e6-4226-851f-230c53741b77', 'BTC', NULL, 630000, '2026-11-27 17:51:04.623047+00'),
	('e585c173-d1b3-44f3-a98e-babfc0428036', 'BTC', NULL, 5636000, '2026-11-27 17:51:04.623047+00'),
	('3b79a410-0a62-4a94-9656-f2dbd29170d8', 'BTC', NULL, 45819000, '2026-11-27 17:51:04.758354+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145b4319e61888510a4', '\x7ffa4b5fa1f9d794fe6b63d27862cc2460d86e0e668eaab0bdfb247293ce3bf1', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145b433813491a9e4d3', '\x4426d414f7263a56643da76c624dc299bc2b2a78509180359b1153a6e24f569d', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b434aacc5c486773', '\xcd75edf4f6d6df542e739ac457254e180f423aba42cab23cddc846eda4a0bcee', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145b435073aeda1dd79', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b435596a3c598bdc', '\x05b2c633514e54dc5258fac971f93146f32fad8981d22854ef7b7ca36cb9bd10', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145b435920b8f4b69a5', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b435dc863b8e1927', '\xd86481204c5059683d23f5b99626a010f4806164a6cfeec0a3f6496341fe0b87', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145b4360d1dcb658571', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b43671fabbdd4794', '\x562521d22e248f028c0b49f98aad8dab0ab4b4d8a68ee72ff997191bf9dd2e41', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145b436a17556abef65', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b436eb023d0ad1f7', '\xf6811b0c2d4989bfd1fadce61224b70fa0a3c39424c961fb10b87ede4d275fd5', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145b4371a2b341fe91d', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b43768b293da80f8', '\x4bc748024c21834b2eef1f295abb5b470894a3c8967ebe4ecc951870d82a5032', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145b43792d72cb8fec1', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b437e53240217950', '\x811eb14b8fbdc0dfd776c32d693936cfe05d620d6955da6e83a978a8825b57ac', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145b4380e447e17c4ef', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b43853deaa9879ee', '\xc8dd0985646632ec1466295f4ef65f94ee0df01ab94ef3f194ee4b08c6343341', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145b43887e0edb83673', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b438ce30aaa16a9b', '\x2c48f708ad45046f0510e21165cfe78e9ee1e8d00615699ffc160efe970bb941', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145b438f7fd70a1e573', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b4393c72bbee8a37', '\x826d24b77167c2cac8ca9468a8eff3601dee0db218a7ea042a4b6c0595d0d834', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145b4396a5d3e26e813', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b439b8b1a6e3bafc', '\xb02eadf51ab4a5b04afcf0617799aeb1eadaba8f93e608d8b73bdaa84a30769c', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145b439e46e36f8b0a7', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b43a2d358dcb5c8c', '\xe41e213647678ea3078f689ae7b4eb3cfd1939e6bcba2c05a2e67b410b1290cb', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145b43a53c7d7e1cb9a', NULL, NULL, '2e0db2aa-452c-4694-ad06-0665202d5735', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145b43ab8625d189337', '\xf1c1ae7859d3cf341ab00fd565ccade70e2b8039f2ce8cbb006914107ca1c1de', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145b43b5350674f5641', '\x93f10024bcdd8dc84778800b310748bd2f87aef8ff22991ae8b259975f8cd4c3', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145b43be5342c020e58', '\x09c61705b71e41b5949c08bd6acb677b366fdd16a44a4de41ed836acb234f1eb', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145b43c1551d47d4700', '\x09c61705b71e41b5949c08bd6acb677b366fdd16a44a4de41ed836acb234f1eb', '\x066145b43be5342c020e58', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145b43c6452297635c0', '\xed2114728be6997b72f3adc0b32ac58e3b920416aa185cacc8669fff2e541f5d', NULL, '034dfdee-785c-43c5-829d-5aca012a3dd8', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x021dc7b9555c36acfb0461d01e86f64dc10cc0802624f91b6c2f694fa7551ece60', 2, 'latchkey:a10e2df9-097a-4a31-8c31-71597e00c261/0015', '2026-11-27 17:51:05.151739+00');

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
	('\x066145b43ab8625d189337', 'lightning', '3b79a410-0a62-4a94-9656-f2dbd29170d8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xf1c1ae7859d3cf341ab00fd565ccade70e2b8039f2ce8cbb006914107ca1c1de', 'lnbcrt10u1p4snscgsp5hfe7j6wz74l44psvv7fwhjcpacc7llpzc3259nffdaljxja3qruqpp578q6u7ze608ngx4spl2ktn9duu8zhqpe7t8gewcqdy2pql9pc80qdqqcqzzs9qrsgqdejxmr2g3sy68lkek906kev834mulpm0akrprwqpn30ccfd7h73zacmya4x3heeyrpn5xwwllsnz4l576zqkmafvs5w5tduapfv4pyspppgcav', '\x028e388df1b7506a913f9d8a35ed8086b856eaf28d30f59713991a2d853a630332', '2026-11-27 17:51:12.648867+00', NULL, NULL, 'settled', 1100, '\xdfa85675337e96bc3a57123fe4d1354e083a5e15f4154eb793645935d6cdd79d', NULL, '2026-11-27 17:51:04.673628+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b43b5350674f5641', 'lightning', '3b79a410-0a62-4a94-9656-f2dbd29170d8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x93f10024bcdd8dc84778800b310748bd2f87aef8ff22991ae8b259975f8cd4c3', 'lnbcrt10u1p4snscgsp594ulxfprvt334z76v6cylh98p0zlc9mte7d5grvcm9dw4j0ryngqpp5j0csqf9umkxus3mcsq9nzp6gh5hc0thclu3fjxhgkfvewhuv6npsdqqcqzzs9qrsgqsg7d4al5z8lc79cjuyt94jqn439hdezx9c7nhq2l3tala94dft7hnl9y59apm0vxpr50ppkz3jjp4uzvch99dnq6dmsxufjne8z9jdgqfmlwzl', '\x028e388df1b7506a913f9d8a35ed8086b856eaf28d30f59713991a2d853a630332', '2026-11-27 17:51:12.688547+00', NULL, NULL, 'settled', 3000, '\xb667e7ece0daa060dbcfdf847e55ba952fa6ed43d78c098b0de9d636483d3133', NULL, '2026-11-27 17:51:04.70313+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b43be5342c020e58', 'lightning', '3b79a410-0a62-4a94-9656-f2dbd29170d8', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x09c61705b71e41b5949c08bd6acb677b366fdd16a44a4de41ed836acb234f1eb', 'lnbcrt10u1p4snscgsp5wfx78vysy5rv5453w5k4pplpy6ssmjawwv3myp2d857xd6cg6afqpp5p8rpwpdhreqmt9yupz7k4jm80vmxlhgk539ymeq7mqm2ev35784sdqqcqzzs9qrsgqmm6unv6t2n74qf0xdftlsz5egck6q9lc363fg7ehy3scjn7dzug8z43fg3h4pvwvdav6zh9fr7rj4q9wsk9nkj4ply2dgshlgnnxj0sqjxlddk', '\x028e388df1b7506a913f9d8a35ed8086b856eaf28d30f59713991a2d853a630332', '2026-11-27 17:51:12.725887+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:51:04.738215+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b43c6452297635c0', 'lightning', '3b79a410-0a62-4a94-9656-f2dbd29170d8', 'BTC', 900000, 10000, 910, 910000, NULL, '\xed2114728be6997b72f3adc0b32ac58e3b920416aa185cacc8669fff2e541f5d', 'lnbcrt9u1p4snscgsp575q8za56p37fff293tg5mz0gf5yt2lr8ys7tu3wpec8j2wavn5nqpp5a5s3gu5tu6vhkuhn4hqtx2k93caeypqk4gv9etxgv60l7tj5rawsdqqcqzzs9qrsgquc85uvut80542eh0qeeu2vm5xr0v63379xzdxxhuh09gex2q9a4keupz0asdy8a5lzhktygpcvm89rgas8xzpxnp3wr0r39tqcnd73cqfrgzhx', '\x028e388df1b7506a913f9d8a35ed8086b856eaf28d30f59713991a2d853a630332', '2026-11-27 17:51:04.979079+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:51:02.627079+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x7ffa4b5fa1f9d794fe6b63d27862cc2460d86e0e668eaab0bdfb247293ce3bf1', 50000000, '2026-11-27 17:51:04.052799+00', 'credited', '\x066145b4319e61888510a4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x4426d414f7263a56643da76c624dc299bc2b2a78509180359b1153a6e24f569d', 5000000, '2026-11-27 17:51:04.176276+00', 'credited', '\x066145b433813491a9e4d3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\x4a7e479095d9ff7c3938ec929dd5935fffee5484d7e27a3dc30c3bac8175874a', '2026-11-27 17:51:01.871738+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
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
	(15, 50000000),
	(4, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xf1c1ae7859d3cf341ab00fd565ccade70e2b8039f2ce8cbb006914107ca1c1de', '\xdfa85675337e96bc3a57123fe4d1354e083a5e15f4154eb793645935d6cdd79d', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:51:04.631943+00', '2026-11-27 18:51:04+00'),
	('\x93f10024bcdd8dc84778800b310748bd2f87aef8ff22991ae8b259975f8cd4c3', '\xb667e7ece0daa060dbcfdf847e55ba952fa6ed43d78c098b0de9d636483d3133', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:51:04.681428+00', '2026-11-27 18:51:04+00'),
	('\x09c61705b71e41b5949c08bd6acb677b366fdd16a44a4de41ed836acb234f1eb', '\xb9d23d50ac3f4adccb9cdf0410391e64232bc5fc673fd673702bf19821b4bbf6', false, 'no_route', 'OPEN', 0, '2026-11-27 17:51:04.715988+00', '2026-11-27 18:51:04+00'),
	('\xed2114728be6997b72f3adc0b32ac58e3b920416aa185cacc8669fff2e541f5d', '\xd923fb962f2e4433b9f582b21e7377c7afa4bc22bcc9f9888d144ed919988f83', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:51:04.748759+00', '2026-11-27 18:51:04+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x918c1427f69ee35c739b68ae3126877239494194b2cc5b8f1e6fa7ab0cf78fb3'),
	('outside', '\x99eaf132d282e8960490d132ccfd1d4fb5cbfde1e0329aa7f891a962e80a04b1');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x7ffa4b5fa1f9d794fe6b63d27862cc2460d86e0e668eaab0bdfb247293ce3bf1', 'SETTLED', 50000000, '\xf617313380c3c178946382d0a2a01a015d7f74d2fe90404cb8532fed6f2ce113', 1, '2026-11-27 17:51:04.035098+00'),
	('\x4426d414f7263a56643da76c624dc299bc2b2a78509180359b1153a6e24f569d', 'SETTLED', 5000000, '\xfacb2602fdb89dfbb09226fcf754592625ffe303d65278e724ba84475d2b28e0', 2, '2026-11-27 17:51:04.153234+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xf1c1ae7859d3cf341ab00fd565ccade70e2b8039f2ce8cbb006914107ca1c1de', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:51:04.669681+00', '2026-11-27 17:51:04.669682+00'),
	(2, '\x93f10024bcdd8dc84778800b310748bd2f87aef8ff22991ae8b259975f8cd4c3', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:51:04.70031+00', '2026-11-27 17:51:04.70031+00'),
	(3, '\x09c61705b71e41b5949c08bd6acb677b366fdd16a44a4de41ed836acb234f1eb', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:51:04.734924+00', '2026-11-27 17:51:04.734924+00'),
	(4, '\xed2114728be6997b72f3adc0b32ac58e3b920416aa185cacc8669fff2e541f5d', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:51:05.974112+00', '2026-11-27 17:51:04.774113+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:51:01.530937+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:51:01.611936+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:51:01.658676+00'),
	('0004_payments', '8c11f75122293e250813510b0e2a033e1bdc93801e18b3cda87905c4d6a5517a', 'before', '2026-11-27 17:51:01.674875+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 17:51:01.802289+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:51:01.911114+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:51:01.93855+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:51:01.976193+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:51:02.00337+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:51:02.020256+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:51:02.051472+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:51:02.071153+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 17:51:02.118569+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 17:51:02.158413+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('98de4e9d-1a15-4848-988c-a1c212b8978e', '22fcd80f-f27b-4731-af7d-76956449336e', '\x1fd75b27237ccfc3e5e1bd638e879af69fcfd6491bdeecc827947774aa74ac7d', '2026-11-27 17:51:02.880356+00', '2026-12-27 17:51:02.880356+00', NULL, '2026-11-27 17:51:02.880356+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('24ee05c6-ae21-4483-9baa-4aa280fd293e', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', '\x09fb8b56c8bf1126d755adcbf9c9453ad3faa6a5dca572e3804c8cea5d513cd6', '2026-11-27 17:51:04.081632+00', '2026-12-27 17:51:04.081632+00', NULL, '2026-11-27 17:51:04.081632+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('cb142439-3367-4fcd-ad16-346d5b744753', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', '\xd909c307d7b1fd2ef94b904b5a428c075e4d5485b696db65648bf2400522b354', '2026-11-27 17:51:04.195754+00', '2026-12-27 17:51:04.195754+00', NULL, '2026-11-27 17:51:04.195754+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('3b79a410-0a62-4a94-9656-f2dbd29170d8', '22fcd80f-f27b-4731-af7d-76956449336e', 'BTC', '', '2026-11-27 17:51:02.864653+00'),
	('b10fb3ae-760f-4d04-b61f-be5c093e7934', '22fcd80f-f27b-4731-af7d-76956449336e', 'USD', '', '2026-11-27 17:51:02.866192+00'),
	('e585c173-d1b3-44f3-a98e-babfc0428036', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'BTC', '', '2026-11-27 17:51:04.075503+00'),
	('8e9c34eb-4cf6-469f-904e-a4b9abdf27a9', 'bfcfab90-93e9-4f5e-8a6a-b57a09b2fdf7', 'USD', '', '2026-11-27 17:51:04.076697+00'),
	('343599be-27e6-4226-851f-230c53741b77', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'BTC', '', '2026-11-27 17:51:04.191672+00'),
	('c25be494-4ee2-40a0-8716-c6263b572698', '80e903b3-2a4f-4aa0-b027-c053e1d6250b', 'USD', '', '2026-11-27 17:51:04.192414+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b4319e61888510a400', NULL, NULL, NULL),
	(5000, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b433813491a9e4d300', NULL, NULL, NULL),
	(-100, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b434aacc5c48677300', 'bob', NULL, NULL),
	(100, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b434aacc5c48677301', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b435073aeda1dd7900', 'carol', NULL, NULL),
	(50, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b435073aeda1dd7901', 'bob', NULL, NULL),
	(-101, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b435596a3c598bdc00', 'bob', NULL, NULL),
	(101, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b435596a3c598bdc01', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b435920b8f4b69a500', 'carol', NULL, NULL),
	(50, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b435920b8f4b69a501', 'bob', NULL, NULL),
	(-102, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b435dc863b8e192700', 'bob', NULL, NULL),
	(102, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b435dc863b8e192701', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b4360d1dcb65857100', 'carol', NULL, NULL),
	(51, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b4360d1dcb65857101', 'bob', NULL, NULL),
	(-103, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43671fabbdd479400', 'bob', NULL, NULL),
	(103, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43671fabbdd479401', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b436a17556abef6500', 'carol', NULL, NULL),
	(51, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b436a17556abef6501', 'bob', NULL, NULL),
	(-104, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b436eb023d0ad1f700', 'bob', NULL, NULL),
	(104, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b436eb023d0ad1f701', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b4371a2b341fe91d00', 'carol', NULL, NULL),
	(52, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b4371a2b341fe91d01', 'bob', NULL, NULL),
	(-105, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43768b293da80f800', 'bob', NULL, NULL),
	(105, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43768b293da80f801', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43792d72cb8fec100', 'carol', NULL, NULL),
	(52, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b43792d72cb8fec101', 'bob', NULL, NULL),
	(-106, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b437e5324021795000', 'bob', NULL, NULL),
	(106, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b437e5324021795001', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b4380e447e17c4ef00', 'carol', NULL, NULL),
	(53, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b4380e447e17c4ef01', 'bob', NULL, NULL),
	(-107, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43853deaa9879ee00', 'bob', NULL, NULL),
	(107, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43853deaa9879ee01', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43887e0edb8367300', 'carol', NULL, NULL),
	(53, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b43887e0edb8367301', 'bob', NULL, NULL),
	(-108, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b438ce30aaa16a9b00', 'bob', NULL, NULL),
	(108, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b438ce30aaa16a9b01', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b438f7fd70a1e57300', 'carol', NULL, NULL),
	(54, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b438f7fd70a1e57301', 'bob', NULL, NULL),
	(-109, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b4393c72bbee8a3700', 'bob', NULL, NULL),
	(109, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b4393c72bbee8a3701', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b4396a5d3e26e81300', 'carol', NULL, NULL),
	(54, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b4396a5d3e26e81301', 'bob', NULL, NULL),
	(-110, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b439b8b1a6e3bafc00', 'bob', NULL, NULL),
	(110, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b439b8b1a6e3bafc01', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b439e46e36f8b0a700', 'carol', NULL, NULL),
	(55, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b439e46e36f8b0a701', 'bob', NULL, NULL),
	(-111, NULL, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43a2d358dcb5c8c00', 'bob', NULL, NULL),
	(111, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43a2d358dcb5c8c01', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'e585c173-d1b3-44f3-a98e-babfc0428036', '\x066145b43a53c7d7e1cb9a00', 'carol', NULL, NULL),
	(55, NULL, NULL, '343599be-27e6-4226-851f-230c53741b77', '\x066145b43a53c7d7e1cb9a01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43ab8625d18933700', NULL, NULL, NULL),
	(-1003, 3, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43b5350674f564100', NULL, NULL, NULL),
	(-1010, 10, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43be5342c020e5800', NULL, NULL, NULL),
	(1010, 10, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43c1551d47d470000', NULL, NULL, NULL),
	(-910, 10, NULL, '3b79a410-0a62-4a94-9656-f2dbd29170d8', '\x066145b43c6452297635c000', NULL, NULL, NULL);

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
