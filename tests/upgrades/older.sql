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
	('5e78e926-dd21-43b1-8597-ff4a7161d726', 'a1d8ce4e-7127-4dba-977b-b3accf156efc', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', true, '{}', '2026-11-27 17:50:30.244298+00'),
	('e5928217-f61a-4a84-b68f-734a4ff458c4', 'b207d6e4-b427-4e5d-90c7-03894ec107e7', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '7b312746-f230-4951-860d-557fd3204150', true, '{}', '2026-11-27 17:50:31.444474+00'),
	('a8b0477f-71e4-493c-91ce-c9f35a302f37', '88ea7182-7eaf-4e42-bbb9-28de1c9d8980', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', true, '{}', '2026-11-27 17:50:31.618071+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b243edd32311c2b6', 'internal_send'),
	(5000, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b24448be4f0f3e6f', 'internal_send'),
	(10100, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b244c3b4945affbe', 'internal_send'),
	(5000, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b2450f088b7cdec6', 'internal_send'),
	(10200, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b2456083e40f19bc', 'internal_send'),
	(5100, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b24584be1c7e090c', 'internal_send'),
	(10300, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b245c40b9f23ebcd', 'internal_send'),
	(5100, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b245e67c09265aa2', 'internal_send'),
	(10400, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b2461c49b4a6e15d', 'internal_send'),
	(5200, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b2463a9a9e0b8705', 'internal_send'),
	(10500, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b2467d42cf31fbeb', 'internal_send'),
	(5200, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b246a0ac06db363c', 'internal_send'),
	(10600, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b246dcce322b9f02', 'internal_send'),
	(5300, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b2470478838b80a6', 'internal_send'),
	(10700, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b2473f9eb766f013', 'internal_send'),
	(5300, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b247695d0827b0aa', 'internal_send'),
	(10800, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b247ab5c851ce6ad', 'internal_send'),
	(5400, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b247d156cc4a18ae', 'internal_send'),
	(10900, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b24816ad1e2d836e', 'internal_send'),
	(5400, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b2484158c528dfd5', 'internal_send'),
	(11000, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b24883c6f4849f0b', 'internal_send'),
	(5500, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b248ae3f53286780', 'internal_send'),
	(11100, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b249033167511dbd', 'internal_send'),
	(5500, 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x066145b2493b8615993c5d', 'internal_send'),
	(100000, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b24994ab58d23714', 'withdrawal'),
	(100000, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b24a35ecd4d6a759', 'withdrawal'),
	(90000, '5e78e926-dd21-43b1-8597-ff4a7161d726', '\x066145b24b39304f1425b0', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:50:00+00', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'internal_send'),
	(63000, '2026-11-27 17:50:00+00', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'internal_send'),
	(290000, '2026-11-27 17:50:00+00', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('c2698495-5941-406a-85d6-f63505192a60', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:50:31.472925+00', NULL, '2026-11-27 17:50:32.041401+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('747fa9c6-dee0-4323-aee3-8ec966beca0c', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:50:30.309724+00', NULL, '2026-11-27 17:50:32.179291+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0a068b98-2acc-4835-96c5-1892f00aa648', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:50:31.645721+00', NULL, '2026-11-27 17:50:32.408993+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('e168200a-8951-4959-8d25-25f1a6c5a4c0', '747fa9c6-dee0-4323-aee3-8ec966beca0c', '\xf493c88520cc1571ff57b3211d0779f6a9f63b2865d38da5c9f96c7abbd13bc3', 'blink_tdYw8M', 'NtEm', '2026-11-27 17:50:30.311155+00', NULL),
	('983acb5b-3016-4bf2-b908-fa8981e9f386', 'c2698495-5941-406a-85d6-f63505192a60', '\x9334d662b349bf0d4ef66c6f9d6e88e670d787784bebb6f086b8ed80bf9f8173', 'blink_LoWWBy', '5pTz', '2026-11-27 17:50:31.474577+00', NULL),
	('3d75d622-3a3b-499e-b2a6-bd284f27af4b', '0a068b98-2acc-4835-96c5-1892f00aa648', '\x7a63eb8f79bd1e93df0c84dfb33b41bd743b255342cdffb44dc951a978cbb083', 'blink_GOc0Dr', 'ccKd', '2026-11-27 17:50:31.64682+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145b22dd13c1af2801315', '2026-11-27 17:50:30.248937+00', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145b22e0db7eb5759b7c8', '2026-11-27 17:50:30.264299+00', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-000000000001', '793282da-f42b-49ce-9d2e-a827c2d6665c', '{}', '{"expires_at": "2026-12-27T17:50:30.261279+00:00"}'),
	('\x066145b22ef645722f158bb3', '2026-11-27 17:50:30.323877+00', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'api_key.created', 'session', '793282da-f42b-49ce-9d2e-a827c2d6665c', '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-000000000002', '747fa9c6-dee0-4323-aee3-8ec966beca0c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_tdYw8M…NtEm", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b22f794b1fe48d2a13', '2026-11-27 17:50:30.357395+00', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'account.username_set', 'key', '747fa9c6-dee0-4323-aee3-8ec966beca0c', '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145b24022596cfef19d14', '2026-11-27 17:50:31.449243+00', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145b2403b5d342afc0825', '2026-11-27 17:50:31.455641+00', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-000000000007', 'd3ab54a9-84ec-4b99-8190-2106b41f8e1e', '{}', '{"expires_at": "2026-12-27T17:50:31.452765+00:00"}'),
	('\x066145b240b9d65ff03b96cc', '2026-11-27 17:50:31.488146+00', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'api_key.created', 'session', 'd3ab54a9-84ec-4b99-8190-2106b41f8e1e', '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-000000000008', 'c2698495-5941-406a-85d6-f63505192a60', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_LoWWBy…5pTz", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b2413c14ca5d5f71fe', '2026-11-27 17:50:31.52148+00', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'account.username_set', 'key', 'c2698495-5941-406a-85d6-f63505192a60', '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145b242c0a25dc3d43511', '2026-11-27 17:50:31.620818+00', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145b242ddee6abbb01af2', '2026-11-27 17:50:31.628322+00', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-00000000000d', '15407e72-5c5f-40b0-9116-20547e9bd364', '{}', '{"expires_at": "2026-12-27T17:50:31.623434+00:00"}'),
	('\x066145b2434c7c4d4ac2f26b', '2026-11-27 17:50:31.656633+00', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', 'api_key.created', 'session', '15407e72-5c5f-40b0-9116-20547e9bd364', '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-00000000000e', '0a068b98-2acc-4835-96c5-1892f00aa648', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_GOc0Dr…ccKd", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145b2437ea3aec5b31e1d', '2026-11-27 17:50:31.669488+00', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', 'account.username_set', 'key', '0a068b98-2acc-4835-96c5-1892f00aa648', '127.0.0.1', 'python-httpx2/2.16.2', '48cfc261-1206-4649-843b-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x035df44959277a39b92a858f950763eac00029499280fefeb24cc1ca0601333594', 0);

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
	(1, 50000000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '7b312746-f230-4951-860d-557fd3204150'),
	(3, -100000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(3, 100000, '7b312746-f230-4951-860d-557fd3204150'),
	(4, -50000, '7b312746-f230-4951-860d-557fd3204150'),
	(4, 50000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(5, -101000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(5, 101000, '7b312746-f230-4951-860d-557fd3204150'),
	(6, -50000, '7b312746-f230-4951-860d-557fd3204150'),
	(6, 50000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(7, -102000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(7, 102000, '7b312746-f230-4951-860d-557fd3204150'),
	(8, -51000, '7b312746-f230-4951-860d-557fd3204150'),
	(8, 51000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(9, -103000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(9, 103000, '7b312746-f230-4951-860d-557fd3204150'),
	(10, -51000, '7b312746-f230-4951-860d-557fd3204150'),
	(10, 51000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(11, -104000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(11, 104000, '7b312746-f230-4951-860d-557fd3204150'),
	(12, -52000, '7b312746-f230-4951-860d-557fd3204150'),
	(12, 52000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(13, -105000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(13, 105000, '7b312746-f230-4951-860d-557fd3204150'),
	(14, -52000, '7b312746-f230-4951-860d-557fd3204150'),
	(14, 52000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(15, -106000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(15, 106000, '7b312746-f230-4951-860d-557fd3204150'),
	(16, -53000, '7b312746-f230-4951-860d-557fd3204150'),
	(16, 53000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(17, -107000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(17, 107000, '7b312746-f230-4951-860d-557fd3204150'),
	(18, -53000, '7b312746-f230-4951-860d-557fd3204150'),
	(18, 53000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(19, -108000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(19, 108000, '7b312746-f230-4951-860d-557fd3204150'),
	(20, -54000, '7b312746-f230-4951-860d-557fd3204150'),
	(20, 54000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(21, -109000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(21, 109000, '7b312746-f230-4951-860d-557fd3204150'),
	(22, -54000, '7b312746-f230-4951-860d-557fd3204150'),
	(22, 54000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(23, -110000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(23, 110000, '7b312746-f230-4951-860d-557fd3204150'),
	(24, -55000, '7b312746-f230-4951-860d-557fd3204150'),
	(24, 55000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(25, -111000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(25, 111000, '7b312746-f230-4951-860d-557fd3204150');
INSERT INTO public.entry VALUES
	(26, -55000, '7b312746-f230-4951-860d-557fd3204150'),
	(26, 55000, 'b404c86a-2318-4fc9-85e1-6a875c7717f0'),
	(27, -1010000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(31, -1010000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(33, -910000, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(787, 1, '2026-11-27 17:50:31.430578+00', 'lightning_receipt', 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b23fbdb0f15850e600'),
	(799, 2, '2026-11-27 17:50:31.60762+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b2427475c662c83000'),
	(806, 3, '2026-11-27 17:50:31.703423+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b243edd32311c2b601'),
	(808, 4, '2026-11-27 17:50:31.723979+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b24448be4f0f3e6f01'),
	(812, 5, '2026-11-27 17:50:31.7621+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b244c3b4945affbe01'),
	(814, 6, '2026-11-27 17:50:31.774471+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2450f088b7cdec601'),
	(817, 7, '2026-11-27 17:50:31.795312+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b2456083e40f19bc01'),
	(819, 8, '2026-11-27 17:50:31.803669+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b24584be1c7e090c01'),
	(822, 9, '2026-11-27 17:50:31.820508+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b245c40b9f23ebcd01'),
	(824, 10, '2026-11-27 17:50:31.829474+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b245e67c09265aa201'),
	(827, 11, '2026-11-27 17:50:31.842182+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b2461c49b4a6e15d01'),
	(829, 12, '2026-11-27 17:50:31.850317+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2463a9a9e0b870501'),
	(832, 13, '2026-11-27 17:50:31.867424+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b2467d42cf31fbeb01'),
	(834, 14, '2026-11-27 17:50:31.876395+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b246a0ac06db363c01'),
	(837, 15, '2026-11-27 17:50:31.892629+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b246dcce322b9f0201'),
	(839, 16, '2026-11-27 17:50:31.902027+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2470478838b80a601'),
	(842, 17, '2026-11-27 17:50:31.917408+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b2473f9eb766f01301'),
	(844, 18, '2026-11-27 17:50:31.928696+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b247695d0827b0aa01'),
	(847, 19, '2026-11-27 17:50:31.945558+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b247ab5c851ce6ad01'),
	(849, 20, '2026-11-27 17:50:31.955183+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b247d156cc4a18ae01'),
	(852, 21, '2026-11-27 17:50:31.972929+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b24816ad1e2d836e01'),
	(854, 22, '2026-11-27 17:50:31.983051+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2484158c528dfd501'),
	(857, 23, '2026-11-27 17:50:32.000248+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b24883c6f4849f0b01'),
	(859, 24, '2026-11-27 17:50:32.010969+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b248ae3f5328678001'),
	(862, 25, '2026-11-27 17:50:32.032985+00', 'lightning_receipt', '7b312746-f230-4951-860d-557fd3204150', '\x066145b249033167511dbd01'),
	(864, 26, '2026-11-27 17:50:32.047352+00', 'intraledger_receipt', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2493b8615993c5d01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:50:30.036154+00'),
	('AFN', 66000000000, '2026-11-28 17:50:30.036154+00'),
	('ALL', 83000000000, '2026-11-28 17:50:30.036154+00'),
	('AMD', 383000000000, '2026-11-28 17:50:30.036154+00'),
	('AOA', 912000000000, '2026-11-28 17:50:30.036154+00'),
	('ARS', 1400000000000, '2026-11-28 17:50:30.036154+00'),
	('AUD', 1530000000, '2026-11-28 17:50:30.036154+00'),
	('AWG', 1790000000, '2026-11-28 17:50:30.036154+00'),
	('AZN', 1700000000, '2026-11-28 17:50:30.036154+00'),
	('BAM', 1690000000, '2026-11-28 17:50:30.036154+00'),
	('BBD', 2000000000, '2026-11-28 17:50:30.036154+00'),
	('BDT', 122000000000, '2026-11-28 17:50:30.036154+00'),
	('BHD', 376000000, '2026-11-28 17:50:30.036154+00'),
	('BIF', 2950000000000, '2026-11-28 17:50:30.036154+00'),
	('BMD', 1000000000, '2026-11-28 17:50:30.036154+00'),
	('BND', 1300000000, '2026-11-28 17:50:30.036154+00'),
	('BOB', 6910000000, '2026-11-28 17:50:30.036154+00'),
	('BRL', 5400000000, '2026-11-28 17:50:30.036154+00'),
	('BSD', 1000000000, '2026-11-28 17:50:30.036154+00'),
	('BTN', 88500000000, '2026-11-28 17:50:30.036154+00'),
	('BWP', 13400000000, '2026-11-28 17:50:30.036154+00'),
	('BYN', 3400000000, '2026-11-28 17:50:30.036154+00'),
	('BZD', 2010000000, '2026-11-28 17:50:30.036154+00'),
	('CAD', 1400000000, '2026-11-28 17:50:30.036154+00'),
	('CDF', 2250000000000, '2026-11-28 17:50:30.036154+00'),
	('CHF', 800000000, '2026-11-28 17:50:30.036154+00'),
	('CLP', 940000000000, '2026-11-28 17:50:30.036154+00'),
	('CNY', 7100000000, '2026-11-28 17:50:30.036154+00'),
	('COP', 3800000000000, '2026-11-28 17:50:30.036154+00'),
	('CRC', 502000000000, '2026-11-28 17:50:30.036154+00'),
	('CUP', 24000000000, '2026-11-28 17:50:30.036154+00'),
	('CVE', 95300000000, '2026-11-28 17:50:30.036154+00'),
	('CZK', 20900000000, '2026-11-28 17:50:30.036154+00'),
	('DJF', 177700000000, '2026-11-28 17:50:30.036154+00'),
	('DKK', 6450000000, '2026-11-28 17:50:30.036154+00'),
	('DOP', 63000000000, '2026-11-28 17:50:30.036154+00'),
	('DZD', 130000000000, '2026-11-28 17:50:30.036154+00'),
	('EGP', 47300000000, '2026-11-28 17:50:30.036154+00'),
	('ERN', 15000000000, '2026-11-28 17:50:30.036154+00'),
	('ETB', 153000000000, '2026-11-28 17:50:30.036154+00'),
	('EUR', 864000000, '2026-11-28 17:50:30.036154+00'),
	('FJD', 2270000000, '2026-11-28 17:50:30.036154+00'),
	('FKP', 760000000, '2026-11-28 17:50:30.036154+00'),
	('GBP', 760000000, '2026-11-28 17:50:30.036154+00'),
	('GEL', 2700000000, '2026-11-28 17:50:30.036154+00'),
	('GHS', 11000000000, '2026-11-28 17:50:30.036154+00'),
	('GIP', 760000000, '2026-11-28 17:50:30.036154+00'),
	('GMD', 73000000000, '2026-11-28 17:50:30.036154+00'),
	('GNF', 8680000000000, '2026-11-28 17:50:30.036154+00'),
	('GTQ', 7660000000, '2026-11-28 17:50:30.036154+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:50:30.036154+00'),
	('HKD', 7780000000, '2026-11-28 17:50:30.036154+00'),
	('HNL', 26300000000, '2026-11-28 17:50:30.036154+00'),
	('HTG', 131000000000, '2026-11-28 17:50:30.036154+00'),
	('HUF', 332000000000, '2026-11-28 17:50:30.036154+00'),
	('IDR', 16700000000000, '2026-11-28 17:50:30.036154+00'),
	('ILS', 3250000000, '2026-11-28 17:50:30.036154+00'),
	('INR', 88700000000, '2026-11-28 17:50:30.036154+00'),
	('IQD', 1310000000000, '2026-11-28 17:50:30.036154+00'),
	('IRR', 42100000000000, '2026-11-28 17:50:30.036154+00'),
	('ISK', 126000000000, '2026-11-28 17:50:30.036154+00'),
	('JMD', 160000000000, '2026-11-28 17:50:30.036154+00'),
	('JOD', 709000000, '2026-11-28 17:50:30.036154+00'),
	('JPY', 154000000000, '2026-11-28 17:50:30.036154+00'),
	('KES', 129000000000, '2026-11-28 17:50:30.036154+00'),
	('KGS', 87400000000, '2026-11-28 17:50:30.036154+00'),
	('KHR', 4010000000000, '2026-11-28 17:50:30.036154+00'),
	('KMF', 425000000000, '2026-11-28 17:50:30.036154+00'),
	('KPW', 900000000000, '2026-11-28 17:50:30.036154+00'),
	('KRW', 1460000000000, '2026-11-28 17:50:30.036154+00'),
	('KWD', 307000000, '2026-11-28 17:50:30.036154+00'),
	('KYD', 833000000, '2026-11-28 17:50:30.036154+00'),
	('KZT', 525000000000, '2026-11-28 17:50:30.036154+00'),
	('LAK', 21700000000000, '2026-11-28 17:50:30.036154+00'),
	('LBP', 89500000000000, '2026-11-28 17:50:30.036154+00'),
	('LKR', 305000000000, '2026-11-28 17:50:30.036154+00'),
	('LRD', 182000000000, '2026-11-28 17:50:30.036154+00'),
	('LSL', 17200000000, '2026-11-28 17:50:30.036154+00'),
	('LYD', 5450000000, '2026-11-28 17:50:30.036154+00'),
	('MAD', 9270000000, '2026-11-28 17:50:30.036154+00'),
	('MDL', 17000000000, '2026-11-28 17:50:30.036154+00'),
	('MGA', 4480000000000, '2026-11-28 17:50:30.036154+00'),
	('MKD', 53200000000, '2026-11-28 17:50:30.036154+00'),
	('MMK', 2100000000000, '2026-11-28 17:50:30.036154+00'),
	('MNT', 3590000000000, '2026-11-28 17:50:30.036154+00'),
	('MOP', 8010000000, '2026-11-28 17:50:30.036154+00'),
	('MRU', 39800000000, '2026-11-28 17:50:30.036154+00'),
	('MUR', 45900000000, '2026-11-28 17:50:30.036154+00'),
	('MVR', 15400000000, '2026-11-28 17:50:30.036154+00'),
	('MWK', 1735000000000, '2026-11-28 17:50:30.036154+00'),
	('MXN', 18400000000, '2026-11-28 17:50:30.036154+00'),
	('MYR', 4150000000, '2026-11-28 17:50:30.036154+00'),
	('MZN', 63900000000, '2026-11-28 17:50:30.036154+00'),
	('NAD', 17200000000, '2026-11-28 17:50:30.036154+00'),
	('NGN', 1440000000000, '2026-11-28 17:50:30.036154+00'),
	('NIO', 36800000000, '2026-11-28 17:50:30.036154+00'),
	('NOK', 10100000000, '2026-11-28 17:50:30.036154+00'),
	('NPR', 142000000000, '2026-11-28 17:50:30.036154+00'),
	('NZD', 1770000000, '2026-11-28 17:50:30.036154+00'),
	('OMR', 384500000, '2026-11-28 17:50:30.036154+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:50:30.036154+00'),
	('PEN', 3370000000, '2026-11-28 17:50:30.036154+00'),
	('PGK', 4230000000, '2026-11-28 17:50:30.036154+00'),
	('PHP', 58900000000, '2026-11-28 17:50:30.036154+00'),
	('PKR', 281000000000, '2026-11-28 17:50:30.036154+00'),
	('PLN', 3670000000, '2026-11-28 17:50:30.036154+00'),
	('PYG', 7060000000000, '2026-11-28 17:50:30.036154+00'),
	('QAR', 3640000000, '2026-11-28 17:50:30.036154+00'),
	('RON', 4390000000, '2026-11-28 17:50:30.036154+00'),
	('RSD', 101000000000, '2026-11-28 17:50:30.036154+00'),
	('RUB', 81000000000, '2026-11-28 17:50:30.036154+00'),
	('RWF', 1453000000000, '2026-11-28 17:50:30.036154+00'),
	('SAR', 3750000000, '2026-11-28 17:50:30.036154+00'),
	('SBD', 8230000000, '2026-11-28 17:50:30.036154+00'),
	('SCR', 13900000000, '2026-11-28 17:50:30.036154+00'),
	('SDG', 600000000000, '2026-11-28 17:50:30.036154+00'),
	('SEK', 9500000000, '2026-11-28 17:50:30.036154+00'),
	('SGD', 1300000000, '2026-11-28 17:50:30.036154+00'),
	('SHP', 760000000, '2026-11-28 17:50:30.036154+00'),
	('SLE', 23200000000, '2026-11-28 17:50:30.036154+00'),
	('SOS', 571000000000, '2026-11-28 17:50:30.036154+00'),
	('SRD', 38600000000, '2026-11-28 17:50:30.036154+00'),
	('SSP', 4600000000000, '2026-11-28 17:50:30.036154+00'),
	('STN', 21200000000, '2026-11-28 17:50:30.036154+00'),
	('SYP', 11000000000000, '2026-11-28 17:50:30.036154+00'),
	('SZL', 17200000000, '2026-11-28 17:50:30.036154+00'),
	('THB', 32400000000, '2026-11-28 17:50:30.036154+00'),
	('TJS', 9240000000, '2026-11-28 17:50:30.036154+00'),
	('TMT', 3500000000, '2026-11-28 17:50:30.036154+00'),
	('TND', 2950000000, '2026-11-28 17:50:30.036154+00'),
	('TOP', 2390000000, '2026-11-28 17:50:30.036154+00'),
	('TRY', 42300000000, '2026-11-28 17:50:30.036154+00'),
	('TTD', 6780000000, '2026-11-28 17:50:30.036154+00'),
	('TWD', 31100000000, '2026-11-28 17:50:30.036154+00'),
	('TZS', 2440000000000, '2026-11-28 17:50:30.036154+00'),
	('UAH', 42100000000, '2026-11-28 17:50:30.036154+00'),
	('UGX', 3600000000000, '2026-11-28 17:50:30.036154+00'),
	('UYU', 39800000000, '2026-11-28 17:50:30.036154+00'),
	('UZS', 11950000000000, '2026-11-28 17:50:30.036154+00'),
	('VES', 233000000000, '2026-11-28 17:50:30.036154+00'),
	('VND', 26300000000000, '2026-11-28 17:50:30.036154+00'),
	('VUV', 122000000000, '2026-11-28 17:50:30.036154+00'),
	('WST', 2810000000, '2026-11-28 17:50:30.036154+00'),
	('XAF', 567000000000, '2026-11-28 17:50:30.036154+00'),
	('XCD', 2700000000, '2026-11-28 17:50:30.036154+00'),
	('XCG', 1790000000, '2026-11-28 17:50:30.036154+00'),
	('XOF', 567000000000, '2026-11-28 17:50:30.036154+00'),
	('XPF', 103000000000, '2026-11-28 17:50:30.036154+00'),
	('YER', 238500000000, '2026-11-28 17:50:30.036154+00'),
	('ZAR', 17200000000, '2026-11-28 17:50:30.036154+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:50:30.036154+00'),
	('ZWG', 26400000000, '2026-11-28 17:50:30.036154+00');

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
	('\x723c6b49b9152c8b0f0918eccafbeae07230d74adffaa120aaf054e95d3c52d8', 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'BTC', 'lnbcrt500u1p4snsh8sp52ee5glg04w9kau0j7q9y8qn3ez57r0yadkksauleh8n4ntzagarspp5wg7xkjdez5kgkrcfrrkv47l2uperp462mla2zg927p2wjhfu2tvqdqqxqrwzqcqzzs9qrsgqt8myclsp7aph2ma3f7wd9zgjf5chl3g6msny3nt8hlnunqc9jfdqc3qnmu2hnptze5ja7mzl3qyzgnp6qx0pyds842ptrxc9kwym52cqtsc6cu', '\x5673447d0fab8b6ef1f2f00a438271c8a9e1bc9d6dad0ef3f9b9e759ac5d4747', '\x9a30630d3f8248f9c07d63a4332c5fd3c29b1de4022d35369274014d8b3e133e', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:50:31.395942+00', '2026-11-27 21:50:31+00', 'PAID', 50000000, '\x066145b23fbdb0f15850e6', 'lightning'),
	('\x6101a60ad599ae79e05056c8b81e6631acd8a4c90dcb0132f113fbb92b0842ea', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt50u1p4snsh8sp5psd8d672c89yy2gz6lwdgxjaf93rhqwfzx27a7uzkyxyhnu3wmqspp5vyq6vzk4nxh8nczs2myts8nxxxkd3fxfph9szvh3z0amj2cggt4qdqqxqrwzqcqzzs9qrsgqqq8hzeshtgaxp68mv5r7dfezf9vukfe05m5wvhnuy39sjsx63cfnex84gk8xvqhqw6uvree4226xrkrjmhw9m3dngrlp7j9ejmp4g8gqccv7tx', '\x0c1a76ebcac1ca422902d7dcd41a5d49623b81c91195eefb82b10c4bcf9176c1', '\xe1de064d673b044bacc645ff7decbf3933b9ebfd33abe24338c1773376fdd54e', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:50:31.572673+00', '2026-11-27 21:50:31+00', 'PAID', 5000000, '\x066145b2427475c662c830', 'lightning'),
	('\x7fa7ee3c2bf5d3df6f69a53f81d388e57df550dab2bb0cce6db766f0fcd6643a', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1u1p4snsh8sp5gkyr89ah42dsj7qazqsnngjfusts57zfdq6ch9j6p0m2taf7uaqspp507n7u0pt7hfa7mmf55lcr5ugu47l25x6k2asenndkan0plxkvsaqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqhrx4v0tjvmh0nacp06g0vvkm6cddtzfdgwuyq4sya5pfhq86wqmzr29030lcrcasrrtez6v4gm2j05xdz5f8n2zcrx7cysud4cjzjdspcw4v9c', '\x45883397b7aa9b09781d102139a249e4170a784968358b965a0bf6a5f53ee741', '\x4222f114eaf4fbe30782376dbdcc332a3ac74536297bd57c6c241a01c8b6594e', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:50:31.678556+00', '2026-11-27 21:50:31+00', 'PAID', 100000, '\x066145b243edd32311c2b6', 'intraledger'),
	('\x985e032a1170b8cc6b2b13e8ae2ca4d6361989ff0734c5e04f2f11f37543b0ed', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1010n1p4snsh8sp5qnd2r43nzmgdgy9xx5y45lfd95k3725mr46al04wtaz0k0re4y2spp5np0qx2s3wzuvc6etz052ut9y6cmpnz0lqu6vtcz09uglxa2rkrksdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqplx0y77yufm23346w9nkg5h0zvqv2fuxfdw54s2nhzlddr2x3luq543ffr0a9a64ehxw5pwgk9eg44u24mdmz4ugsj994ejjcf6n48qq49ymxc', '\x04daa1d63316d0d410a635095a7d2d2d2d1f2a9b1d75dfbeae5f44fb3c79a915', '\x9b034ff1ca147e1b39f50d81ab15d87e4ef6479baf0b97ba68088ede5322e49e', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:50:31.73264+00', '2026-11-27 21:50:31+00', 'PAID', 101000, '\x066145b244c3b4945affbe', 'intraledger'),
	('\x6fe811c31e5347bcc5d30316b5ec55672c58ae20a5ba82084636a7cd343b5cda', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1020n1p4snsh8sp5gffyh0gmrz7fah2v664z6ryvj7vk5lqpaecxcmfafa85dtvqk3nqpp5dl5prsc72drme3wnqvtttmz4vuk93t3q5kagyzzxx6nu6dpmtndqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqqv0x7wmlvxay4kgl0nqnuju3upyk6gvmjhqdg87uwp7yjw8kc03ykahvum2uqzxe7cn6dtxqp7ye2ygyr0n9zu0hff7lsj7z3z5jhhcq472q5n', '\x42524bbd1b18bc9edd4cd6aa2d0c8c97996a7c01ee706c6d3d4f4f46ad80b466', '\x1d3d9c965aefd63c6bd66fc58d4e1095d000f0a8e3d6860cefd7a60041374d1c', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:50:31.783827+00', '2026-11-27 21:50:31+00', 'PAID', 102000, '\x066145b2456083e40f19bc', 'intraledger'),
	('\xdbd756e2e7cc04b2b885afd9000810a2dd7db25c3411685a5c7a67a322a8b52f', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1030n1p4snsh8sp57e0jal8h0gmc4advtrhs2xcvhrtj034m3u2zk5w7n65szwfmakaqpp5m0t4dch8eszt9wy94lvsqzqs5twhmvjuxsgkskju0fn6xg4gk5hsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqn0rj53dl6ayzzvfw4skd6y7kkgq39y83jmm3ny3j4l2mt4edh09r0sh3hsfcnwer5uul5y83l7z45fu5rp25j8mj6g0d05n5y90wm7qqpv4u6t', '\xf65f2efcf77a378af5ac58ef051b0cb8d727c6bb8f142b51de9ea901393bedba', '\x498adb5c83e95164f4f507464c4a36648588714f6229efa2f9825615cd314669', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:50:31.810285+00', '2026-11-27 21:50:31+00', 'PAID', 103000, '\x066145b245c40b9f23ebcd', 'intraledger'),
	('\x6086e79954b81f6ea43042fe47e6a37e6d6164817b5bbaacdb876b3e46688e69', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1040n1p4snsh8sp5gn76vscxd4az0tezkxfgjwzah6n8j3zq2wtk3tvdu4pvv0fzfu7spp5vzrw0x25hq0kafpsgtly0e4r0ekkzeyp0ddm4txmsa4nu3ng3e5sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqqsp98zn22w3h86t9rfuyu6zvg9x0nqrvvh028cdx75ku5yvxhy04eznq27puj38k47zvu2fe3werf2yzz3jl4k2ndvj0ey8cx3uk0gqq9z3kpx', '\x44fda643066d7a27af22b19289385dbea6794440539768ad8de542c63d224f3d', '\x5574b4c2047323782e0e1ee8a4e7752adb017bb430c5e469d51ba3e51c5198be', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:50:31.835476+00', '2026-11-27 21:50:31+00', 'PAID', 104000, '\x066145b2461c49b4a6e15d', 'intraledger'),
	('\x4e0f5c273278a6bb4b970bcb049b28510fd1bf68f2d289da100c9e5dde24ae57', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1050n1p4snsh8sp55amkyfuu39h5lh6g4qprygcsz7al7fwch87qt09yttfjculrxwzqpp5fc84cfej0zntkjuhp09sfxeg2y8ar0mg7tfgnksspj09mh3y4etsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqc0dyv56ehe39wsens0800tx9j4kwqx9j53gpfvsx8xg6xenkn3fstclg7tl7stlj4q9upf2cqhtwhrvu8lkyjeq27hs0nh2zjgxxhqsqad499r', '\xa77762279c896f4fdf48a80232231017bbff25d8b9fc05bca45ad32c73e33384', '\xdd032b189137df93d59ec739c50bed0d0a02ebcbd1c973685b15ffafeccea01a', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:50:31.858301+00', '2026-11-27 21:50:31+00', 'PAID', 105000, '\x066145b2467d42cf31fbeb', 'intraledger'),
	('\x112260727619e14fc60c2ec3e4be5de86b362b9c4fc6a29825fdcce505b25206', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1060n1p4snsh8sp5t8hacdpu2tjuw6kf8fwwyxchjjg5v9y9ndnymcv6h7d7tq54aenqpp5zy3xqunkr8s5l3sv9mp7f0jaap4nv2uuflr29xp9lhxw2pdj2grqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq52f9lcy7kq5jzxp0ts0n8z74h2z3ed9ms4kmq4sqd5h4v8fz24nyzl43quedtz0u6hhfgns9d557xlu877vqzgkqe2a5dntgvwgfe2qpdz2j6w', '\x59efdc343c52e5c76ac93a5ce21b1794914614859b664de19abf9be58295ee66', '\x2d14e2f1fe23bbe2609c2cd980d2c3d2836db21f3df91192a22fd3b8a49440ae', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:50:31.883426+00', '2026-11-27 21:50:31+00', 'PAID', 106000, '\x066145b246dcce322b9f02', 'intraledger'),
	('\xffb1543857cdae56cf458815d2a8354986d6193efb3314be626516e71baa4bda', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1070n1p4snsh8sp5ug667j0lznpupaawjhfud74qzxxkmv0w97jexk8xflyexhe949kqpp5l7c4gwzhekh9dn693q2a92p4fxrdvxf7lve3f0nzv5twwxa2f0dqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqqeyf9jwacyl0cuyukrvgzcdecze25hy9a4whltc5szch4xlxp0lxpc6nfvzqvjqkugn7ucmm704t9t8hrpqlxtg3402z4yjqln6r85cq3ztz24', '\xe235af49ff14c3c0f7ae95d3c6faa0118d6db1ee2fa59358e64fc9935f25a96c', '\x796f662a7f3be2bc1d075f3da69a0980fa368b8cd713431a0e35dcb715cdf82d', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:50:31.908752+00', '2026-11-27 21:50:31+00', 'PAID', 107000, '\x066145b2473f9eb766f013', 'intraledger'),
	('\x0be7df8096e9c54568a1dcde2a96185f151b01c9feaaa454d9c89b891c64fb1a', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1080n1p4snsh8sp5vn2jv4vanuskvk88sp0njc6gyxu6u357lstamnc6ppf4wy4klncqpp5p0nalqyka8z5269pmn0z49sctu23kqwfl642g4xeezdcj8rylvdqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqx737gt0u8ddwvd07vr8neh04yx5xngg4su8qlcurffs6n8nu09sk0crpal7mn83qxlq563lyf2ty8thjznuyjk5xfxnyte26d64rtpcqlwvkjc', '\x64d526559d9f216658e7805f39634821b9ae469efc17ddcf1a08535712b6fcf0', '\x7d579de3a1c76d92114007e851cd50b50f82ca8c9c037e942b1e25bb5aadc217', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:50:31.935693+00', '2026-11-27 21:50:31+00', 'PAID', 108000, '\x066145b247ab5c851ce6ad', 'intraledger'),
	('\x70b24c99b6accc7a469141078239ec4eec595e8867fe64a0717abe4bfc46d61c', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1090n1p4snsh8sp548k5x27y9r2mnm7gylqv92n54ndf8x8ujhcwq6vwnqk8wgyweuyspp5wzeyexdk4nx85353gyrcyw0vfmk9jh5gvllxfgr302lyhlzx6cwqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqcf4d2vtjl338nuk4nfv092atj8x74hmcsg6zu046m7hkmfyc676h82mw4h5v029msjv3kftdnmsrfjxwdaudcslsk4jswc7yrnx3p0gqvr89cy', '\xa9ed432bc428d5b9efc827c0c2aa74acda9398fc95f0e0698e982c77208ecf09', '\xca7b018f4d4ae46ce4301adb444a568c7828999af9373b55180a952b5c538f65', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:50:31.962919+00', '2026-11-27 21:50:31+00', 'PAID', 109000, '\x066145b24816ad1e2d836e', 'intraledger'),
	('\x5067aac4ce374ec531795a6918b8f46a2138d0211aa5bd31b6b2e092e3dd6ffc', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1100n1p4snsh8sp5xt4ufsdcn3lusa23wul2pen2vmd9hppzxfypj8evm0n68n76x04spp52pn643xwxa8v2vtetf533w85dgsn35ppr2jm6vdkktsf9c7adl7qdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq0elt4lht0tztkyykzd0707pc57wnv0uyhphejn2lkeqnz7v2mrwjkugg5frm5ag8hhcyztfh37dretfadrze49pywymcxs2cd97efgcqd0zer7', '\x32ebc4c1b89c7fc87551773ea0e66a66da5b84223248191f2cdbe7a3cfda33eb', '\x9e5c25f4aea43c6e7f4947243f116b9246d43816b98995dd374e6b251b07127a', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:50:31.99035+00', '2026-11-27 21:50:31+00', 'PAID', 110000, '\x066145b24883c6f4849f0b', 'intraledger'),
	('\x902395ca100e8c19a98a8807bbdc5f2898c6107567252b024639e89b18312381', '7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', 'lnbcrt1110n1p4snshgsp5zyvg9vh6t53kkluu40j68ns90z8825upmkqsyj3acwsnp5wkqq7qpp5jq3etjssp6xpn2v23qrmhhzl9zvvvyr4vujjkqjx885fkxp3ywqsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqkmnfxvpu69ukdcvyry6qzapdu27z466jxmz6d796ynf7wphra50jwqdffph8kzlcf8d5y7pj3u4t5smt2tu76agfsr92dnn0d6vp3gspepnhj6', '\x111882b2fa5d236b7f9cabe5a3ce05788e755381dd81024a3dc3a130d1d6003c', '\x02e07f4d65b9d96c2038746633e5dae9f838c1b347c8309349081527049ecdc4', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:50:32.019189+00', '2026-11-27 21:50:32+00', 'PAID', 111000, '\x066145b249033167511dbd', 'intraledger'),
	('\x3e2bccd2994b6fecf666deecc898e48ee02c66450ccea018c886fc3b04e3a4f8', 'b404c86a-2318-4fc9-85e1-6a875c7717f0', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', 'BTC', 'lnbcrt5u1p4snshgsp5le3wqf5flt8ls2zr50apd29ycm4acq0gsal3wfyufte4msjuf4jqpp58c4ue55efdh7eanxmmkv3x8y3mszcej9pn82qxxgsm7rkp8r5nuqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq7ms3a24u80qzlj8t9kr5vpp8khpykufhp96nnhjzk84yq8k40xajuegraeeddrhp9xm8nzwt2va565k4e2xjh76xp3ph9uk6p2qrqqsqj6vgj7', '\xfe62e02689facff82843a3fa16a8a4c6ebdc01e8877f17249c4af35dc25c4d64', '\x5de80dd84aa4826b3f24c46cedcf41a6022d792f5d71e93f9d113fabb0a2c6a0', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:50:32.403602+00', '2026-11-27 21:50:32+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:50:31.423408+00', 'lightning_receipt'),
	(2, '2026-11-27 17:50:31.601269+00', 'lightning_receipt'),
	(3, '2026-11-27 17:50:31.697875+00', 'intraledger'),
	(4, '2026-11-27 17:50:31.72115+00', 'intraledger'),
	(5, '2026-11-27 17:50:31.752628+00', 'intraledger'),
	(6, '2026-11-27 17:50:31.771912+00', 'intraledger'),
	(7, '2026-11-27 17:50:31.792771+00', 'intraledger'),
	(8, '2026-11-27 17:50:31.802046+00', 'intraledger'),
	(9, '2026-11-27 17:50:31.818251+00', 'intraledger'),
	(10, '2026-11-27 17:50:31.827068+00', 'intraledger'),
	(11, '2026-11-27 17:50:31.840841+00', 'intraledger'),
	(12, '2026-11-27 17:50:31.848602+00', 'intraledger'),
	(13, '2026-11-27 17:50:31.865666+00', 'intraledger'),
	(14, '2026-11-27 17:50:31.874732+00', 'intraledger'),
	(15, '2026-11-27 17:50:31.890126+00', 'intraledger'),
	(16, '2026-11-27 17:50:31.90028+00', 'intraledger'),
	(17, '2026-11-27 17:50:31.915422+00', 'intraledger'),
	(18, '2026-11-27 17:50:31.926109+00', 'intraledger'),
	(19, '2026-11-27 17:50:31.943004+00', 'intraledger'),
	(20, '2026-11-27 17:50:31.952726+00', 'intraledger'),
	(21, '2026-11-27 17:50:31.970477+00', 'intraledger'),
	(22, '2026-11-27 17:50:31.9814+00', 'intraledger'),
	(23, '2026-11-27 17:50:31.998406+00', 'intraledger'),
	(24, '2026-11-27 17:50:32.009279+00', 'intraledger'),
	(25, '2026-11-27 17:50:32.031025+00', 'intraledger'),
	(26, '2026-11-27 17:50:32.045446+00', 'intraledger'),
	(27, '2026-11-27 17:50:32.068267+00', 'lightning_reserve'),
	(28, '2026-11-27 17:50:32.090159+00', 'lightning_settled'),
	(29, '2026-11-27 17:50:32.109548+00', 'lightning_reserve'),
	(30, '2026-11-27 17:50:32.119512+00', 'lightning_settled'),
	(31, '2026-11-27 17:50:32.14033+00', 'lightning_reserve'),
	(32, '2026-11-27 17:50:32.157145+00', 'lightning_failed'),
	(33, '2026-11-27 17:50:32.17592+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('747fa9c6-dee0-4323-aee3-8ec966beca0c');

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
	('0a068b98-2acc-4835-96c5-1892f00aa648', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 5428, 5428),
	('0a068b98-2acc-4835-96c5-1892f00aa648', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 184, 184),
	('747fa9c6-dee0-4323-aee3-8ec966beca0c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 12757, 12757),
	('747fa9c6-dee0-4323-aee3-8ec966beca0c', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1010035, 1010035),
	('747fa9c6-dee0-4323-aee3-8ec966beca0c', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 733, 733),
	('c2698495-5941-406a-85d6-f63505192a60', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 58146, 14611),
	('c2698495-5941-406a-85d6-f63505192a60', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 33258, 33258),
	('c2698495-5941-406a-85d6-f63505192a60', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 2824, 2824),
	('c2698495-5941-406a-85d6-f63505192a60', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 78432, 8720),
	('0a068b98-2acc-4835-96c5-1892f00aa648', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 3150, 3150),
	('747fa9c6-dee0-4323-aee3-8ec966beca0c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 408801, 223531);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('0bbf8e66-de26-4d48-8f19-cd292ee8576c', 3, '2026-11-27 17:50:32.563966+00');

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
	('8f4bb6d6-b800-4464-89fb-bc05b12703c7', 'USD', NULL, 0, '-infinity'),
	('83cbd921-da0e-478e-a5f5-7c65cbd12896', 'USD', NULL, 0, '-infinity'),
	('ab6abd2a-0477-4ea9-a037-a714836df9d5', 'USD', NULL, 0, '-infinity'),
	('b404c86a-2318-4fc9-85e1-6a875c7717f0', 'BTC', NULL, 630000, '2026-11-27 17:50:32.045446+00'),
	('7b312746-f230-4951-860d-557fd3204150', 'BTC', NULL, 5636000, '2026-11-27 17:50:32.045446+00'),
	('fe640b28-8f2c-40dd-91c5-c5b46a77dd62', 'BTC', NULL, 45819000, '2026-11-27 17:50:32.17592+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145b23fbdb0f15850e6', '\x723c6b49b9152c8b0f0918eccafbeae07230d74adffaa120aaf054e95d3c52d8', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145b2427475c662c830', '\x6101a60ad599ae79e05056c8b81e6631acd8a4c90dcb0132f113fbb92b0842ea', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b243edd32311c2b6', '\x7fa7ee3c2bf5d3df6f69a53f81d388e57df550dab2bb0cce6db766f0fcd6643a', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145b24448be4f0f3e6f', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b244c3b4945affbe', '\x985e032a1170b8cc6b2b13e8ae2ca4d6361989ff0734c5e04f2f11f37543b0ed', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145b2450f088b7cdec6', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b2456083e40f19bc', '\x6fe811c31e5347bcc5d30316b5ec55672c58ae20a5ba82084636a7cd343b5cda', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145b24584be1c7e090c', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b245c40b9f23ebcd', '\xdbd756e2e7cc04b2b885afd9000810a2dd7db25c3411685a5c7a67a322a8b52f', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145b245e67c09265aa2', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b2461c49b4a6e15d', '\x6086e79954b81f6ea43042fe47e6a37e6d6164817b5bbaacdb876b3e46688e69', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145b2463a9a9e0b8705', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b2467d42cf31fbeb', '\x4e0f5c273278a6bb4b970bcb049b28510fd1bf68f2d289da100c9e5dde24ae57', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145b246a0ac06db363c', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b246dcce322b9f02', '\x112260727619e14fc60c2ec3e4be5de86b362b9c4fc6a29825fdcce505b25206', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145b2470478838b80a6', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b2473f9eb766f013', '\xffb1543857cdae56cf458815d2a8354986d6193efb3314be626516e71baa4bda', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145b247695d0827b0aa', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b247ab5c851ce6ad', '\x0be7df8096e9c54568a1dcde2a96185f151b01c9feaaa454d9c89b891c64fb1a', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145b247d156cc4a18ae', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b24816ad1e2d836e', '\x70b24c99b6accc7a469141078239ec4eec595e8867fe64a0717abe4bfc46d61c', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145b2484158c528dfd5', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b24883c6f4849f0b', '\x5067aac4ce374ec531795a6918b8f46a2138d0211aa5bd31b6b2e092e3dd6ffc', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145b248ae3f53286780', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145b249033167511dbd', '\x902395ca100e8c19a98a8807bbdc5f2898c6107567252b024639e89b18312381', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145b2493b8615993c5d', NULL, NULL, 'c2698495-5941-406a-85d6-f63505192a60', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145b24994ab58d23714', '\x299dd1a71030417c5ab031bb7ccb525544541771cab0abbbca2760665e3fb53c', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145b24a35ecd4d6a759', '\x953ee11e43e368e965496ee3ad770ed5ed7203b8d00c0e5b4ca8b353c84a83fd', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145b24aae2af5c1f0ca', '\xee36ce4bf3f1b08a1cc9e304589b56608bd0853858006c4b523de52980e69b11', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145b24aefd9901f6c4e', '\xee36ce4bf3f1b08a1cc9e304589b56608bd0853858006c4b523de52980e69b11', '\x066145b24aae2af5c1f0ca', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145b24b39304f1425b0', '\x2a0dab07f0afe4cc73a8a2c48b42bed3fb049af4250e36bb9fd388f4f6ef5aae', NULL, '747fa9c6-dee0-4323-aee3-8ec966beca0c', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x035df44959277a39b92a858f950763eac00029499280fefeb24cc1ca0601333594', 2, 'latchkey:3c60981f-184d-40b9-9252-dcc69892ad75/0015', '2026-11-27 17:50:32.555077+00');

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
	('\x066145b24994ab58d23714', 'lightning', 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x299dd1a71030417c5ab031bb7ccb525544541771cab0abbbca2760665e3fb53c', 'lnbcrt10u1p4snshgsp5xf9yrxe7fakx9tutam3hk5vpfuet52vxygh6l45duelj3pcp5unspp59xwarfcsxpqhck4sxxahej6j24z9g9m3e2c2hw72yasxvh3lk57qdqqcqzzs9qrsgqjzanhru90dv2hwkccmw3g4kunwsj8cjyku8h46tfhrvyy34xw2pkwm84e5s7fha3jp6ancldj7sn8gtsyxrezwucsxkqt47r4edu0xspkv04m5', '\x03f037d6cac4da5673092e9454e317fed479e25bfce83d3585a19b37204ccf640b', '2026-11-27 17:50:40.068353+00', NULL, NULL, 'settled', 1100, '\x1b6be8fde29c78c389044f49c8f70f0485c2d671d84854971839df98870db0ff', NULL, '2026-11-27 17:50:32.090167+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b24a35ecd4d6a759', 'lightning', 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x953ee11e43e368e965496ee3ad770ed5ed7203b8d00c0e5b4ca8b353c84a83fd', 'lnbcrt10u1p4snshgsp5hyzkwdl2z2tg74mzsu7klawjh7dp9hntgyf4cf2e63qxlxc46x6qpp5j5lwz8jrud5wje2fdm366acw6hkhyqac6qxquk6v4ze48jz2s07sdqqcqzzs9qrsgqt75mszfcv4rzjfnt7sezsw59gppe7mm75rcz6v2r8fmtlhcdlxp8q7ddqav9fqqhujtyuu7q2pljm2s06sxsq4wmdxegmvxl5lk0rhcptnfh72', '\x03f037d6cac4da5673092e9454e317fed479e25bfce83d3585a19b37204ccf640b', '2026-11-27 17:50:40.109614+00', NULL, NULL, 'settled', 3000, '\xe2e41cef68341ed6cde780dce21e78286afb7f066cb423d281a71315ed5b3ae9', NULL, '2026-11-27 17:50:32.11952+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b24aae2af5c1f0ca', 'lightning', 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xee36ce4bf3f1b08a1cc9e304589b56608bd0853858006c4b523de52980e69b11', 'lnbcrt10u1p4snshgsp5cyeskr80e7psg2kf7jwzwl42tyysls45gwddlj2ck4evtmmfsrqspp5acmvujln7xcg58xfuvz93x6kvz9appfctqqxcj6j8hjjnq8xnvgsdqqcqzzs9qrsgqpmnncu37c2fqy5vv5jdrd5ffwnlsue6wfu828wv8an54ag6aeuaxr9fq96u57m785lnnk8y89zmw70xvf5erqwp4qhqdgcq932dcwnspzz45gh', '\x03f037d6cac4da5673092e9454e317fed479e25bfce83d3585a19b37204ccf640b', '2026-11-27 17:50:40.140411+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:50:32.157212+00', 0, NULL, NULL, NULL, NULL),
	('\x066145b24b39304f1425b0', 'lightning', 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', 'BTC', 900000, 10000, 910, 910000, NULL, '\x2a0dab07f0afe4cc73a8a2c48b42bed3fb049af4250e36bb9fd388f4f6ef5aae', 'lnbcrt9u1p4snshgsp5whg24tam7k9ytrw0fpr832t6420p7kg8d4sdnp0j8ufucdypaqvspp59gx6kpls4ljvcuag5tzgks4760asfxh5y58rdwul6wy0fah0t2hqdqqcqzzs9qrsgqppg73h6qsa05rjunmgt84cv44fxvamaxy9q0yyv9eeu8k3ktalyqslf7p94w7cy6mzenxj5gyerx6h752rn0895yt5r806lsmlv49qsq3f0lsa', '\x03f037d6cac4da5673092e9454e317fed479e25bfce83d3585a19b37204ccf640b', '2026-11-27 17:50:32.393905+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:50:30.036441+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x723c6b49b9152c8b0f0918eccafbeae07230d74adffaa120aaf054e95d3c52d8', 50000000, '2026-11-27 17:50:31.424057+00', 'credited', '\x066145b23fbdb0f15850e6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x6101a60ad599ae79e05056c8b81e6631acd8a4c90dcb0132f113fbb92b0842ea', 5000000, '2026-11-27 17:50:31.60153+00', 'credited', '\x066145b2427475c662c830', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\x0e64d575167aef8a09bb6efe9ccf93127f04211c762b6483042ddf3e2b694a15', '2026-11-27 17:50:29.460282+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
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
	(2, 50000000),
	(1, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x299dd1a71030417c5ab031bb7ccb525544541771cab0abbbca2760665e3fb53c', '\x1b6be8fde29c78c389044f49c8f70f0485c2d671d84854971839df98870db0ff', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:50:32.057767+00', '2026-11-27 18:50:32+00'),
	('\x953ee11e43e368e965496ee3ad770ed5ed7203b8d00c0e5b4ca8b353c84a83fd', '\xe2e41cef68341ed6cde780dce21e78286afb7f066cb423d281a71315ed5b3ae9', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:50:32.101722+00', '2026-11-27 18:50:32+00'),
	('\xee36ce4bf3f1b08a1cc9e304589b56608bd0853858006c4b523de52980e69b11', '\xa1861997b45ec0bc8b61bf7c12518a77d1445715138a578c5aed0a245eec4e98', false, 'no_route', 'OPEN', 0, '2026-11-27 17:50:32.126537+00', '2026-11-27 18:50:32+00'),
	('\x2a0dab07f0afe4cc73a8a2c48b42bed3fb049af4250e36bb9fd388f4f6ef5aae', '\xd18441ee1425cf4e352a57277c19b8dc10388431833932029ec90e67a1783d2c', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:50:32.167699+00', '2026-11-27 18:50:32+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x89eb4bafd59e2e511a94b2414aeba72480ac091242d12a9c6e19c9c7ae43760f'),
	('outside', '\xeba1b621bc153495f71297f3030dfccae6bd2ccdf2e2d6de6dd1eac75a1d485a');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x723c6b49b9152c8b0f0918eccafbeae07230d74adffaa120aaf054e95d3c52d8', 'SETTLED', 50000000, '\x9a30630d3f8248f9c07d63a4332c5fd3c29b1de4022d35369274014d8b3e133e', 1, '2026-11-27 17:50:31.408696+00'),
	('\x6101a60ad599ae79e05056c8b81e6631acd8a4c90dcb0132f113fbb92b0842ea', 'SETTLED', 5000000, '\xe1de064d673b044bacc645ff7decbf3933b9ebfd33abe24338c1773376fdd54e', 2, '2026-11-27 17:50:31.585706+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x299dd1a71030417c5ab031bb7ccb525544541771cab0abbbca2760665e3fb53c', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:50:32.085674+00', '2026-11-27 17:50:32.085674+00'),
	(2, '\x953ee11e43e368e965496ee3ad770ed5ed7203b8d00c0e5b4ca8b353c84a83fd', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:50:32.117131+00', '2026-11-27 17:50:32.117131+00'),
	(3, '\xee36ce4bf3f1b08a1cc9e304589b56608bd0853858006c4b523de52980e69b11', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:50:32.153433+00', '2026-11-27 17:50:32.153433+00'),
	(4, '\x2a0dab07f0afe4cc73a8a2c48b42bed3fb049af4250e36bb9fd388f4f6ef5aae', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:50:33.389779+00', '2026-11-27 17:50:32.189779+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:50:29.080883+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:50:29.177256+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:50:29.226532+00'),
	('0004_payments', '8c11f75122293e250813510b0e2a033e1bdc93801e18b3cda87905c4d6a5517a', 'before', '2026-11-27 17:50:29.241451+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 17:50:29.383628+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:50:29.500362+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:50:29.532278+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:50:29.564152+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:50:29.583513+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:50:29.595681+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:50:29.617561+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:50:29.630993+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 17:50:29.664227+00'),
	('0015_accounts', '97c61adb8b3f6a2c1ab0df76fd3458c3f51dc0cedd048ce86057e263b336dafc', 'before', '2026-11-27 17:50:29.691707+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('793282da-f42b-49ce-9d2e-a827c2d6665c', '5e78e926-dd21-43b1-8597-ff4a7161d726', '\xabe47a70e5420a331998a639b79f05399f78e503fd2252169601c7dd8f9c1d91', '2026-11-27 17:50:30.261279+00', '2026-12-27 17:50:30.261279+00', NULL, '2026-11-27 17:50:30.261279+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('d3ab54a9-84ec-4b99-8190-2106b41f8e1e', 'e5928217-f61a-4a84-b68f-734a4ff458c4', '\x008f7cf17091a8be780b0add8cc9659e80c1a33dc55e48428cf5e104d8aeecba', '2026-11-27 17:50:31.452765+00', '2026-12-27 17:50:31.452765+00', NULL, '2026-11-27 17:50:31.452765+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('15407e72-5c5f-40b0-9116-20547e9bd364', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', '\x7a59079d5682acbfcbd806daf8a116292aa6f1c8940d5b26e1e755bc1a53b76d', '2026-11-27 17:50:31.623434+00', '2026-12-27 17:50:31.623434+00', NULL, '2026-11-27 17:50:31.623434+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'BTC', '', '2026-11-27 17:50:30.245739+00'),
	('8f4bb6d6-b800-4464-89fb-bc05b12703c7', '5e78e926-dd21-43b1-8597-ff4a7161d726', 'USD', '', '2026-11-27 17:50:30.247137+00'),
	('7b312746-f230-4951-860d-557fd3204150', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'BTC', '', '2026-11-27 17:50:31.446211+00'),
	('83cbd921-da0e-478e-a5f5-7c65cbd12896', 'e5928217-f61a-4a84-b68f-734a4ff458c4', 'USD', '', '2026-11-27 17:50:31.447817+00'),
	('b404c86a-2318-4fc9-85e1-6a875c7717f0', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', 'BTC', '', '2026-11-27 17:50:31.619119+00'),
	('ab6abd2a-0477-4ea9-a037-a714836df9d5', 'a8b0477f-71e4-493c-91ce-c9f35a302f37', 'USD', '', '2026-11-27 17:50:31.620002+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b23fbdb0f15850e600', NULL, NULL, NULL),
	(5000, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2427475c662c83000', NULL, NULL, NULL),
	(-100, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b243edd32311c2b600', 'bob', NULL, NULL),
	(100, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b243edd32311c2b601', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b24448be4f0f3e6f00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b24448be4f0f3e6f01', 'bob', NULL, NULL),
	(-101, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b244c3b4945affbe00', 'bob', NULL, NULL),
	(101, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b244c3b4945affbe01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2450f088b7cdec600', 'carol', NULL, NULL),
	(50, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2450f088b7cdec601', 'bob', NULL, NULL),
	(-102, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b2456083e40f19bc00', 'bob', NULL, NULL),
	(102, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2456083e40f19bc01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b24584be1c7e090c00', 'carol', NULL, NULL),
	(51, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b24584be1c7e090c01', 'bob', NULL, NULL),
	(-103, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b245c40b9f23ebcd00', 'bob', NULL, NULL),
	(103, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b245c40b9f23ebcd01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b245e67c09265aa200', 'carol', NULL, NULL),
	(51, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b245e67c09265aa201', 'bob', NULL, NULL),
	(-104, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b2461c49b4a6e15d00', 'bob', NULL, NULL),
	(104, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2461c49b4a6e15d01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2463a9a9e0b870500', 'carol', NULL, NULL),
	(52, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2463a9a9e0b870501', 'bob', NULL, NULL),
	(-105, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b2467d42cf31fbeb00', 'bob', NULL, NULL),
	(105, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2467d42cf31fbeb01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b246a0ac06db363c00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b246a0ac06db363c01', 'bob', NULL, NULL),
	(-106, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b246dcce322b9f0200', 'bob', NULL, NULL),
	(106, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b246dcce322b9f0201', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2470478838b80a600', 'carol', NULL, NULL),
	(53, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2470478838b80a601', 'bob', NULL, NULL),
	(-107, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b2473f9eb766f01300', 'bob', NULL, NULL),
	(107, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2473f9eb766f01301', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b247695d0827b0aa00', 'carol', NULL, NULL),
	(53, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b247695d0827b0aa01', 'bob', NULL, NULL),
	(-108, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b247ab5c851ce6ad00', 'bob', NULL, NULL),
	(108, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b247ab5c851ce6ad01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b247d156cc4a18ae00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b247d156cc4a18ae01', 'bob', NULL, NULL),
	(-109, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b24816ad1e2d836e00', 'bob', NULL, NULL),
	(109, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b24816ad1e2d836e01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2484158c528dfd500', 'carol', NULL, NULL),
	(54, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2484158c528dfd501', 'bob', NULL, NULL),
	(-110, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b24883c6f4849f0b00', 'bob', NULL, NULL),
	(110, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b24883c6f4849f0b01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b248ae3f5328678000', 'carol', NULL, NULL),
	(55, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b248ae3f5328678001', 'bob', NULL, NULL),
	(-111, NULL, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b249033167511dbd00', 'bob', NULL, NULL),
	(111, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b249033167511dbd01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7b312746-f230-4951-860d-557fd3204150', '\x066145b2493b8615993c5d00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'b404c86a-2318-4fc9-85e1-6a875c7717f0', '\x066145b2493b8615993c5d01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b24994ab58d2371400', NULL, NULL, NULL),
	(-1003, 3, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b24a35ecd4d6a75900', NULL, NULL, NULL),
	(-1010, 10, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b24aae2af5c1f0ca00', NULL, NULL, NULL),
	(1010, 10, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b24aefd9901f6c4e00', NULL, NULL, NULL),
	(-910, 10, NULL, 'fe640b28-8f2c-40dd-91c5-c5b46a77dd62', '\x066145b24b39304f1425b000', NULL, NULL, NULL);

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
