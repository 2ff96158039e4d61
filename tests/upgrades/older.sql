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
	('8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'fdd44f93-c9db-4ad8-896f-459744b7c275', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '75521888-747c-46e1-81fd-0bbcbeda7234', true, '{}', '2026-11-27 17:45:53.388625+00'),
	('32b76a92-c447-4f82-8868-0244d40a402e', 'b305382c-cdc4-4e87-9314-db627c3cffc6', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', 'b333f1af-a37f-4cad-a625-3a63a3943888', true, '{}', '2026-11-27 17:45:54.672063+00'),
	('7cc29d58-9e8c-44be-a4a4-6b243019e7b2', '19f52332-01ac-49ff-96c0-5085feae0ed8', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'e6206394-99b6-447b-a757-286751774038', true, '{}', '2026-11-27 17:45:55.239202+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1d4aac1c521111d', 'internal_send'),
	(5000, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1d70b43bcd09ee9', 'internal_send'),
	(10100, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1d99ca2d4251c21', 'internal_send'),
	(5000, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1dbc0e16afb861c', 'internal_send'),
	(10200, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1df91db18252aae', 'internal_send'),
	(5100, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1e1227fadde61a7', 'internal_send'),
	(10300, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1e20fb3a3ed1bd8', 'internal_send'),
	(5100, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1e2e346cb14aa0f', 'internal_send'),
	(10400, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1e44f2d621ce3b5', 'internal_send'),
	(5200, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1e55640d9b4c8d5', 'internal_send'),
	(10500, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1e6e414979e003a', 'internal_send'),
	(5200, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1e7ec7e0f07f66c', 'internal_send'),
	(10600, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1e996885d5aa3f7', 'internal_send'),
	(5300, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1eacfb728fa40d6', 'internal_send'),
	(10700, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1ec1073d77ad085', 'internal_send'),
	(5300, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1ece1ea1863ffa3', 'internal_send'),
	(10800, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1edf27f5fa46b8a', 'internal_send'),
	(5400, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1eeb2d3537bc982', 'internal_send'),
	(10900, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1f00c86b34fd731', 'internal_send'),
	(5400, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1f067c6688a77ad', 'internal_send'),
	(11000, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1f176112a665c35', 'internal_send'),
	(5500, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1f1cd8dbc9cf2bd', 'internal_send'),
	(11100, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1f2c548c8c8405f', 'internal_send'),
	(5500, '32b76a92-c447-4f82-8868-0244d40a402e', '\x066145a1f3260a229e97eb', 'internal_send'),
	(100000, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1f4183525f47a51', 'withdrawal'),
	(100000, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1f64b15489cd7c1', 'withdrawal'),
	(90000, '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\x066145a1f7e7212de90dd5', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:45:00+00', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'internal_send'),
	(63000, '2026-11-27 17:45:00+00', '32b76a92-c447-4f82-8868-0244d40a402e', 'internal_send'),
	(290000, '2026-11-27 17:45:00+00', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('9d27f385-bb28-4129-aa44-a0841465eb0c', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:45:53.811847+00', NULL, '2026-11-27 17:45:58.31347+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('41734709-298e-46cd-a589-e1f27244a2fa', '32b76a92-c447-4f82-8868-0244d40a402e', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:45:54.892397+00', NULL, '2026-11-27 17:45:58.002293+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f8b6de9d-c155-4eae-8cb8-55c54d8fc19c', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:45:55.592672+00', NULL, '2026-11-27 17:45:58.54907+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('5cbedde0-bdaf-4767-831f-c58e11d1f7aa', '9d27f385-bb28-4129-aa44-a0841465eb0c', '\xb6178c08370649119a1d204aa48cd596fac72efcfde1f7e1ffcb1438148105a0', 'blink_zUsDI7', '2kw3', '2026-11-27 17:45:53.822069+00', NULL),
	('7f0cf4d4-5cb9-4160-bc17-b9e8bdb707e1', '41734709-298e-46cd-a589-e1f27244a2fa', '\x228f222afc99b238ba4ca599701ed46ef0f66eb5d926ae5cb5fc5b45bef9a379', 'blink_42IbhM', 'nrFZ', '2026-11-27 17:45:54.90029+00', NULL),
	('d06a5bee-43b3-473c-934d-dcc9cd77baff', 'f8b6de9d-c155-4eae-8cb8-55c54d8fc19c', '\x11200a2a8e549d0106d2e4ae664b9b655b71c6d5b0c78d350c13595265818629', 'blink_LnPxwz', 'PwdI', '2026-11-27 17:45:55.60879+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145a1add85ba7f65203ef', '2026-11-27 17:45:53.426693+00', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066145a1af39fdcd4e828113', '2026-11-27 17:45:53.517125+00', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-000000000001', '0713db9d-2e56-48fa-bd05-c79d66d15af1', '{}', '{"expires_at": "2026-12-27T17:45:53.506169+00:00"}'),
	('\x066145a1b502b25938a2c53d', '2026-11-27 17:45:53.896207+00', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'api_key.created', 'session', '0713db9d-2e56-48fa-bd05-c79d66d15af1', '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-000000000002', '9d27f385-bb28-4129-aa44-a0841465eb0c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_zUsDI7…2kw3", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145a1b7fb6cbd922aef14', '2026-11-27 17:45:54.090974+00', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'account.username_set', 'key', '9d27f385-bb28-4129-aa44-a0841465eb0c', '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145a1c14882443a10e08b', '2026-11-27 17:45:54.704221+00', '32b76a92-c447-4f82-8868-0244d40a402e', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066145a1c2bed9f7de67811e', '2026-11-27 17:45:54.796317+00', '32b76a92-c447-4f82-8868-0244d40a402e', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-000000000007', '0070a171-c097-4fdc-9d7a-58e9b47031f3', '{}', '{"expires_at": "2026-12-27T17:45:54.777492+00:00"}'),
	('\x066145a1c4728e7638feab92', '2026-11-27 17:45:54.907858+00', '32b76a92-c447-4f82-8868-0244d40a402e', 'api_key.created', 'session', '0070a171-c097-4fdc-9d7a-58e9b47031f3', '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-000000000008', '41734709-298e-46cd-a589-e1f27244a2fa', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_42IbhM…nrFZ", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145a1c5dc0867fb4a4618', '2026-11-27 17:45:55.000394+00', '32b76a92-c447-4f82-8868-0244d40a402e', 'account.username_set', 'key', '41734709-298e-46cd-a589-e1f27244a2fa', '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066145a1ca611e88c8881088', '2026-11-27 17:45:55.296646+00', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145a1cb798ea3bad8d0cb', '2026-11-27 17:45:55.368395+00', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-00000000000d', '8eb2a229-6441-4e10-ad27-a5d2cbc340c7', '{}', '{"expires_at": "2026-12-27T17:45:55.348880+00:00"}'),
	('\x066145a1cfa0c9726e415bd3', '2026-11-27 17:45:55.64062+00', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', 'api_key.created', 'session', '8eb2a229-6441-4e10-ad27-a5d2cbc340c7', '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-00000000000e', 'f8b6de9d-c155-4eae-8cb8-55c54d8fc19c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_LnPxwz…PwdI", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145a1d174596c76ad584e', '2026-11-27 17:45:55.760329+00', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', 'account.username_set', 'key', 'f8b6de9d-c155-4eae-8cb8-55c54d8fc19c', '127.0.0.1', 'python-httpx2/2.16.2', '9ce91d83-3e72-47a2-9818-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x024a229f620ec066f894c215de50c37637a82f7b10cf37c05da38a219de6081447', 0);

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
	(1, 50000000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(3, -100000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(3, 100000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(4, -50000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(4, 50000, 'e6206394-99b6-447b-a757-286751774038'),
	(5, -101000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(5, 101000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(6, -50000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(6, 50000, 'e6206394-99b6-447b-a757-286751774038'),
	(7, -102000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(7, 102000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(8, -51000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(8, 51000, 'e6206394-99b6-447b-a757-286751774038'),
	(9, -103000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(9, 103000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(10, -51000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(10, 51000, 'e6206394-99b6-447b-a757-286751774038'),
	(11, -104000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(11, 104000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(12, -52000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(12, 52000, 'e6206394-99b6-447b-a757-286751774038'),
	(13, -105000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(13, 105000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(14, -52000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(14, 52000, 'e6206394-99b6-447b-a757-286751774038'),
	(15, -106000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(15, 106000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(16, -53000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(16, 53000, 'e6206394-99b6-447b-a757-286751774038'),
	(17, -107000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(17, 107000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(18, -53000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(18, 53000, 'e6206394-99b6-447b-a757-286751774038'),
	(19, -108000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(19, 108000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(20, -54000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(20, 54000, 'e6206394-99b6-447b-a757-286751774038'),
	(21, -109000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(21, 109000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(22, -54000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(22, 54000, 'e6206394-99b6-447b-a757-286751774038'),
	(23, -110000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(23, 110000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(24, -55000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(24, 55000, 'e6206394-99b6-447b-a757-286751774038'),
	(25, -111000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(25, 111000, 'b333f1af-a37f-4cad-a625-3a63a3943888');
INSERT INTO public.entry VALUES
	(26, -55000, 'b333f1af-a37f-4cad-a625-3a63a3943888'),
	(26, 55000, 'e6206394-99b6-447b-a757-286751774038'),
	(27, -1010000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(31, -1010000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(33, -910000, '75521888-747c-46e1-81fd-0bbcbeda7234'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(789, 1, '2026-11-27 17:45:54.559146+00', 'lightning_receipt', '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1bdf8221f0d983e00'),
	(802, 2, '2026-11-27 17:45:55.15747+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1c808de4536b53000'),
	(812, 3, '2026-11-27 17:45:56.018612+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1d4aac1c521111d01'),
	(814, 4, '2026-11-27 17:45:56.13788+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1d70b43bcd09ee901'),
	(817, 5, '2026-11-27 17:45:56.363471+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1d99ca2d4251c2101'),
	(819, 6, '2026-11-27 17:45:56.447267+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1dbc0e16afb861c01'),
	(825, 7, '2026-11-27 17:45:56.733725+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1df91db18252aae01'),
	(827, 8, '2026-11-27 17:45:56.791174+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1e1227fadde61a701'),
	(830, 9, '2026-11-27 17:45:56.850848+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e20fb3a3ed1bd801'),
	(832, 10, '2026-11-27 17:45:56.913981+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1e2e346cb14aa0f01'),
	(835, 11, '2026-11-27 17:45:57.007584+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e44f2d621ce3b501'),
	(838, 12, '2026-11-27 17:45:57.078361+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1e55640d9b4c8d501'),
	(841, 13, '2026-11-27 17:45:57.181888+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e6e414979e003a01'),
	(843, 14, '2026-11-27 17:45:57.237244+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1e7ec7e0f07f66c01'),
	(846, 15, '2026-11-27 17:45:57.352728+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e996885d5aa3f701'),
	(848, 16, '2026-11-27 17:45:57.431179+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1eacfb728fa40d601'),
	(851, 17, '2026-11-27 17:45:57.509951+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1ec1073d77ad08501'),
	(854, 18, '2026-11-27 17:45:57.559658+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1ece1ea1863ffa301'),
	(857, 19, '2026-11-27 17:45:57.62914+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1edf27f5fa46b8a01'),
	(859, 20, '2026-11-27 17:45:57.678797+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1eeb2d3537bc98201'),
	(862, 21, '2026-11-27 17:45:57.76746+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f00c86b34fd73101'),
	(864, 22, '2026-11-27 17:45:57.790455+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1f067c6688a77ad01'),
	(867, 23, '2026-11-27 17:45:57.859834+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f176112a665c3501'),
	(869, 24, '2026-11-27 17:45:57.882103+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1f1cd8dbc9cf2bd01'),
	(872, 25, '2026-11-27 17:45:57.945898+00', 'lightning_receipt', 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f2c548c8c8405f01'),
	(874, 26, '2026-11-27 17:45:57.971976+00', 'intraledger_receipt', 'e6206394-99b6-447b-a757-286751774038', '\x066145a1f3260a229e97eb01');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:45:52.277844+00'),
	('AFN', 66000000000, '2026-11-28 17:45:52.277844+00'),
	('ALL', 83000000000, '2026-11-28 17:45:52.277844+00'),
	('AMD', 383000000000, '2026-11-28 17:45:52.277844+00'),
	('AOA', 912000000000, '2026-11-28 17:45:52.277844+00'),
	('ARS', 1400000000000, '2026-11-28 17:45:52.277844+00'),
	('AUD', 1530000000, '2026-11-28 17:45:52.277844+00'),
	('AWG', 1790000000, '2026-11-28 17:45:52.277844+00'),
	('AZN', 1700000000, '2026-11-28 17:45:52.277844+00'),
	('BAM', 1690000000, '2026-11-28 17:45:52.277844+00'),
	('BBD', 2000000000, '2026-11-28 17:45:52.277844+00'),
	('BDT', 122000000000, '2026-11-28 17:45:52.277844+00'),
	('BHD', 376000000, '2026-11-28 17:45:52.277844+00'),
	('BIF', 2950000000000, '2026-11-28 17:45:52.277844+00'),
	('BMD', 1000000000, '2026-11-28 17:45:52.277844+00'),
	('BND', 1300000000, '2026-11-28 17:45:52.277844+00'),
	('BOB', 6910000000, '2026-11-28 17:45:52.277844+00'),
	('BRL', 5400000000, '2026-11-28 17:45:52.277844+00'),
	('BSD', 1000000000, '2026-11-28 17:45:52.277844+00'),
	('BTN', 88500000000, '2026-11-28 17:45:52.277844+00'),
	('BWP', 13400000000, '2026-11-28 17:45:52.277844+00'),
	('BYN', 3400000000, '2026-11-28 17:45:52.277844+00'),
	('BZD', 2010000000, '2026-11-28 17:45:52.277844+00'),
	('CAD', 1400000000, '2026-11-28 17:45:52.277844+00'),
	('CDF', 2250000000000, '2026-11-28 17:45:52.277844+00'),
	('CHF', 800000000, '2026-11-28 17:45:52.277844+00'),
	('CLP', 940000000000, '2026-11-28 17:45:52.277844+00'),
	('CNY', 7100000000, '2026-11-28 17:45:52.277844+00'),
	('COP', 3800000000000, '2026-11-28 17:45:52.277844+00'),
	('CRC', 502000000000, '2026-11-28 17:45:52.277844+00'),
	('CUP', 24000000000, '2026-11-28 17:45:52.277844+00'),
	('CVE', 95300000000, '2026-11-28 17:45:52.277844+00'),
	('CZK', 20900000000, '2026-11-28 17:45:52.277844+00'),
	('DJF', 177700000000, '2026-11-28 17:45:52.277844+00'),
	('DKK', 6450000000, '2026-11-28 17:45:52.277844+00'),
	('DOP', 63000000000, '2026-11-28 17:45:52.277844+00'),
	('DZD', 130000000000, '2026-11-28 17:45:52.277844+00'),
	('EGP', 47300000000, '2026-11-28 17:45:52.277844+00'),
	('ERN', 15000000000, '2026-11-28 17:45:52.277844+00'),
	('ETB', 153000000000, '2026-11-28 17:45:52.277844+00'),
	('EUR', 864000000, '2026-11-28 17:45:52.277844+00'),
	('FJD', 2270000000, '2026-11-28 17:45:52.277844+00'),
	('FKP', 760000000, '2026-11-28 17:45:52.277844+00'),
	('GBP', 760000000, '2026-11-28 17:45:52.277844+00'),
	('GEL', 2700000000, '2026-11-28 17:45:52.277844+00'),
	('GHS', 11000000000, '2026-11-28 17:45:52.277844+00'),
	('GIP', 760000000, '2026-11-28 17:45:52.277844+00'),
	('GMD', 73000000000, '2026-11-28 17:45:52.277844+00'),
	('GNF', 8680000000000, '2026-11-28 17:45:52.277844+00'),
	('GTQ', 7660000000, '2026-11-28 17:45:52.277844+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:45:52.277844+00'),
	('HKD', 7780000000, '2026-11-28 17:45:52.277844+00'),
	('HNL', 26300000000, '2026-11-28 17:45:52.277844+00'),
	('HTG', 131000000000, '2026-11-28 17:45:52.277844+00'),
	('HUF', 332000000000, '2026-11-28 17:45:52.277844+00'),
	('IDR', 16700000000000, '2026-11-28 17:45:52.277844+00'),
	('ILS', 3250000000, '2026-11-28 17:45:52.277844+00'),
	('INR', 88700000000, '2026-11-28 17:45:52.277844+00'),
	('IQD', 1310000000000, '2026-11-28 17:45:52.277844+00'),
	('IRR', 42100000000000, '2026-11-28 17:45:52.277844+00'),
	('ISK', 126000000000, '2026-11-28 17:45:52.277844+00'),
	('JMD', 160000000000, '2026-11-28 17:45:52.277844+00'),
	('JOD', 709000000, '2026-11-28 17:45:52.277844+00'),
	('JPY', 154000000000, '2026-11-28 17:45:52.277844+00'),
	('KES', 129000000000, '2026-11-28 17:45:52.277844+00'),
	('KGS', 87400000000, '2026-11-28 17:45:52.277844+00'),
	('KHR', 4010000000000, '2026-11-28 17:45:52.277844+00'),
	('KMF', 425000000000, '2026-11-28 17:45:52.277844+00'),
	('KPW', 900000000000, '2026-11-28 17:45:52.277844+00'),
	('KRW', 1460000000000, '2026-11-28 17:45:52.277844+00'),
	('KWD', 307000000, '2026-11-28 17:45:52.277844+00'),
	('KYD', 833000000, '2026-11-28 17:45:52.277844+00'),
	('KZT', 525000000000, '2026-11-28 17:45:52.277844+00'),
	('LAK', 21700000000000, '2026-11-28 17:45:52.277844+00'),
	('LBP', 89500000000000, '2026-11-28 17:45:52.277844+00'),
	('LKR', 305000000000, '2026-11-28 17:45:52.277844+00'),
	('LRD', 182000000000, '2026-11-28 17:45:52.277844+00'),
	('LSL', 17200000000, '2026-11-28 17:45:52.277844+00'),
	('LYD', 5450000000, '2026-11-28 17:45:52.277844+00'),
	('MAD', 9270000000, '2026-11-28 17:45:52.277844+00'),
	('MDL', 17000000000, '2026-11-28 17:45:52.277844+00'),
	('MGA', 4480000000000, '2026-11-28 17:45:52.277844+00'),
	('MKD', 53200000000, '2026-11-28 17:45:52.277844+00'),
	('MMK', 2100000000000, '2026-11-28 17:45:52.277844+00'),
	('MNT', 3590000000000, '2026-11-28 17:45:52.277844+00'),
	('MOP', 8010000000, '2026-11-28 17:45:52.277844+00'),
	('MRU', 39800000000, '2026-11-28 17:45:52.277844+00'),
	('MUR', 45900000000, '2026-11-28 17:45:52.277844+00'),
	('MVR', 15400000000, '2026-11-28 17:45:52.277844+00'),
	('MWK', 1735000000000, '2026-11-28 17:45:52.277844+00'),
	('MXN', 18400000000, '2026-11-28 17:45:52.277844+00'),
	('MYR', 4150000000, '2026-11-28 17:45:52.277844+00'),
	('MZN', 63900000000, '2026-11-28 17:45:52.277844+00'),
	('NAD', 17200000000, '2026-11-28 17:45:52.277844+00'),
	('NGN', 1440000000000, '2026-11-28 17:45:52.277844+00'),
	('NIO', 36800000000, '2026-11-28 17:45:52.277844+00'),
	('NOK', 10100000000, '2026-11-28 17:45:52.277844+00'),
	('NPR', 142000000000, '2026-11-28 17:45:52.277844+00'),
	('NZD', 1770000000, '2026-11-28 17:45:52.277844+00'),
	('OMR', 384500000, '2026-11-28 17:45:52.277844+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:45:52.277844+00'),
	('PEN', 3370000000, '2026-11-28 17:45:52.277844+00'),
	('PGK', 4230000000, '2026-11-28 17:45:52.277844+00'),
	('PHP', 58900000000, '2026-11-28 17:45:52.277844+00'),
	('PKR', 281000000000, '2026-11-28 17:45:52.277844+00'),
	('PLN', 3670000000, '2026-11-28 17:45:52.277844+00'),
	('PYG', 7060000000000, '2026-11-28 17:45:52.277844+00'),
	('QAR', 3640000000, '2026-11-28 17:45:52.277844+00'),
	('RON', 4390000000, '2026-11-28 17:45:52.277844+00'),
	('RSD', 101000000000, '2026-11-28 17:45:52.277844+00'),
	('RUB', 81000000000, '2026-11-28 17:45:52.277844+00'),
	('RWF', 1453000000000, '2026-11-28 17:45:52.277844+00'),
	('SAR', 3750000000, '2026-11-28 17:45:52.277844+00'),
	('SBD', 8230000000, '2026-11-28 17:45:52.277844+00'),
	('SCR', 13900000000, '2026-11-28 17:45:52.277844+00'),
	('SDG', 600000000000, '2026-11-28 17:45:52.277844+00'),
	('SEK', 9500000000, '2026-11-28 17:45:52.277844+00'),
	('SGD', 1300000000, '2026-11-28 17:45:52.277844+00'),
	('SHP', 760000000, '2026-11-28 17:45:52.277844+00'),
	('SLE', 23200000000, '2026-11-28 17:45:52.277844+00'),
	('SOS', 571000000000, '2026-11-28 17:45:52.277844+00'),
	('SRD', 38600000000, '2026-11-28 17:45:52.277844+00'),
	('SSP', 4600000000000, '2026-11-28 17:45:52.277844+00'),
	('STN', 21200000000, '2026-11-28 17:45:52.277844+00'),
	('SYP', 11000000000000, '2026-11-28 17:45:52.277844+00'),
	('SZL', 17200000000, '2026-11-28 17:45:52.277844+00'),
	('THB', 32400000000, '2026-11-28 17:45:52.277844+00'),
	('TJS', 9240000000, '2026-11-28 17:45:52.277844+00'),
	('TMT', 3500000000, '2026-11-28 17:45:52.277844+00'),
	('TND', 2950000000, '2026-11-28 17:45:52.277844+00'),
	('TOP', 2390000000, '2026-11-28 17:45:52.277844+00'),
	('TRY', 42300000000, '2026-11-28 17:45:52.277844+00'),
	('TTD', 6780000000, '2026-11-28 17:45:52.277844+00'),
	('TWD', 31100000000, '2026-11-28 17:45:52.277844+00'),
	('TZS', 2440000000000, '2026-11-28 17:45:52.277844+00'),
	('UAH', 42100000000, '2026-11-28 17:45:52.277844+00'),
	('UGX', 3600000000000, '2026-11-28 17:45:52.277844+00'),
	('UYU', 39800000000, '2026-11-28 17:45:52.277844+00'),
	('UZS', 11950000000000, '2026-11-28 17:45:52.277844+00'),
	('VES', 233000000000, '2026-11-28 17:45:52.277844+00'),
	('VND', 26300000000000, '2026-11-28 17:45:52.277844+00'),
	('VUV', 122000000000, '2026-11-28 17:45:52.277844+00'),
	('WST', 2810000000, '2026-11-28 17:45:52.277844+00'),
	('XAF', 567000000000, '2026-11-28 17:45:52.277844+00'),
	('XCD', 2700000000, '2026-11-28 17:45:52.277844+00'),
	('XCG', 1790000000, '2026-11-28 17:45:52.277844+00'),
	('XOF', 567000000000, '2026-11-28 17:45:52.277844+00'),
	('XPF', 103000000000, '2026-11-28 17:45:52.277844+00'),
	('YER', 238500000000, '2026-11-28 17:45:52.277844+00'),
	('ZAR', 17200000000, '2026-11-28 17:45:52.277844+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:45:52.277844+00'),
	('ZWG', 26400000000, '2026-11-28 17:45:52.277844+00');

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
	('\xdc16d4591a9e0b973db79a84fefb7a1ef0e59b3fc938b53eccc83a669f7dc753', '75521888-747c-46e1-81fd-0bbcbeda7234', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'BTC', 'lnbcrt500u1p4snswjsp5wxypjhn4a3jk3u6mk3a4dcx6h5nx97yu6fhhgjfayxecwjm9xaqqpp5mstdgkg6nc9ew0dhn2z0a7m6rmcwtxeleyut20kveqaxd8macafsdqqxqrwzqcqzzs9qrsgq4ny7utm2v7fydtq2n74q9c9qxxqr6r4spenc700j4lsahdcc3tqsa9cxhlgh7hxw2h5kz7dqunh6luer0t4hpgl5l0vcu4gnzay6w7qq7kr6av', '\x7188195e75ec6568f35bb47b56e0dabd2662f89cd26f74493d21b3874b653740', '\x361255eec3dec75b4945b9a096a5f267b773f3296a8b02a75116c8e1ec1bb0f1', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:45:54.217204+00', '2026-11-27 21:45:54+00', 'PAID', 50000000, '\x066145a1bdf8221f0d983e', 'lightning'),
	('\xffe8b7e44032d574b6f9ece2597ac02e07c0c4ee70786cf5d29fa657d83c7c1c', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt50u1p4snswnsp58e8k2k7u75fq8rmefwp42jty8yn6gsvx2nuq9lcn68y6hmjenmsspp5ll5t0ezqxt2hfdhean39j7kq9crup38wwpuxeawjn7n90kpu0swqdqqxqrwzqcqzzs9qrsgqtky6vgssellp256m84fsnkg870h0u5z973qqvhyydedqy4cmfa3kuxzha7g96yc796nlsk9md72l6tprh4vjtjj4psc67mflq59artgpunyujc', '\x3e4f655bdcf512038f794b835549643927a4418654f802ff13d1c9abee599ee1', '\xada10eac03ff858635eba3ade1bb30d6cf95e14b90e0791330c79b680f0c21b0', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:45:55.066308+00', '2026-11-27 21:45:55+00', 'PAID', 5000000, '\x066145a1c808de4536b530', 'lightning'),
	('\x98e4bf21ea150be05450631f36b66e9ca67c74d66631e3834374d6193b90177e', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1u1p4snswnsp5p4y58d07zqh5f99edf8g5vdlass04805x0f8506hscrx3qsukr4qpp5nrjt7g02z597q4zsvv0nddnwnjn8caxkvcc78q6rwntpjwuszalqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqevdru40h4395nt2n5etpj5th43m3sxge3smdk4xd43dp7gnf09d8u2gv39rq35vtu39tx6hq63tr6ju8svad0xlekz523frm24x2esqpzljhfk', '\x0d4943b5fe102f4494b96a4e8a31bfec20fa9df433d27a3f57860668821cb0ea', '\xa8ad1c0aa5b2f2471c453c4b71c6e3440adbdf4d65597e68091726b6a721393d', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:45:55.853492+00', '2026-11-27 21:45:55+00', 'PAID', 100000, '\x066145a1d4aac1c521111d', 'intraledger'),
	('\x718bf043dbbf8cd0d50acfa9f8c41548b13941d6c12b298615e985361aa08610', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1010n1p4snsw5sp5580e3m8pgk33acpaf62qjpewqys955cten52qukljckxnx7glwgspp5wx9lqs7mh7xdp4g2e75l33q4fzcnjswkcy4jnps4axznvx4qscgqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqv8gvtx87s05jld97zfp9auayvwwthqasrd53efemptl8ruuefv4n2ly42ckyqs4nsszpvw8q47nntwlmcgwwu9tlfs8d3atvut8hp9qp7gfnlc', '\xa1df98ece145a31ee03d4e9409072e01205a530bcce8a072df962c699bc8fb91', '\x0c72636a9cf1357dba48968d71f22561a126d02baa12ce5899129b3043f193b7', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:45:56.181184+00', '2026-11-27 21:45:56+00', 'PAID', 101000, '\x066145a1d99ca2d4251c21', 'intraledger'),
	('\x1d5ca303a14f918e190b4227d8e57034c0206371b5b818732bff2d6dfe2ed1d5', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1020n1p4snsw5sp5g23vk47snfnjuqjevhm8g4lvtz46wes5v2wy2hy7mu25mlpch30spp5r4w2xqapf7gcuxgtggna3etsxnqzqcm3kkupsuetlukkml3w682sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqjr3jldlcquu6umqtue5j8497f33jwcyp4y67wst3n0zwn7tl0s997vekjjhk9cuh5k0glqr47jc8pyqfftxeagrkzflcfwduyccaq0sqdn5a4x', '\x42a2cb57d09a672e025965f67457ec58aba76614629c455c9edf154dfc38bc5f', '\x31d254b8868d7ad7cc331e30e1cf10765de7671ea9c97bf80a21a07723f8f149', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:45:56.561405+00', '2026-11-27 21:45:56+00', 'PAID', 102000, '\x066145a1df91db18252aae', 'intraledger'),
	('\x6d0b337c187b91b0cc9992a1931b4a3b0922296a1b42877cde3ea4389a6304a6', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1030n1p4snsw5sp5phnq000649w2acvwkpkeh6srrpms8vsm0v68h8g67a4ved9tegqqpp5d59nxlqc0wgmpnyej2sexx628vyjy2t2rdpgwlx786jr3xnrqjnqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqptwfrvtqn9zn8v5creyencpactracuvw5h79r608755qhgd7tljqza20ppfkhvg20qt6aphedf8lfqegw328zlephr7l8syjwhrprgsp9cw908', '\x0de607bdfaa95caee18eb06d9bea03187703b21b7b347b9d1af76accb4abca00', '\xe5a0524be6e6c2772d74e05b07e82ccdb4ece0a1d910345ff569b2414382822f', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:45:56.81942+00', '2026-11-27 21:45:56+00', 'PAID', 103000, '\x066145a1e20fb3a3ed1bd8', 'intraledger'),
	('\x4bd590c1b1b61fce3ed26cf734dae95ed818028528c9781c2372e462b9b6d593', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1040n1p4snsw5sp5wjndv2t88r23gjc5exmycnpzndvfnxrgue5mxhjzsjysh6v75vhqpp5f02epsd3kc0uu0kjdnmnfkhftmvpsq599ryhs8prwtjx9wdk6kfsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqcvtac3azu593uqz3knfx6medypphppumtf8avfsjqnw792h0lqzy6jmjrysrcfpv55cnetcpyjkhte9uavch4gccmdd9n2lgpmxheqsq8sx6er', '\x74a6d6296738d5144b14c9b64c4c229b58999868e669b35e4284890be99ea32e', '\x7f1d66b852f1556bad1552e329adb0eb75ceba7b1ade59799cc9f6c059eedcb0', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:45:56.944198+00', '2026-11-27 21:45:56+00', 'PAID', 104000, '\x066145a1e44f2d621ce3b5', 'intraledger'),
	('\xb70d92c2e14870c557898f9d1436e43d87f24bdb0717ba0fd4b21716686ca558', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1060n1p4snsw4sp555jwx9mvv7dsdj7mmrv3z3jr90c9cv6fgswm67ht8l6f2e29melqpp5kuxe9shpfpcv24uf37w3gdhy8krlyj7mqutm5r75kgt3v6rv54vqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq99gw9x4e7j08u8h320t8cyu3c8tezep3aj9mrn4xuy6lxeugf7d99zuygd46yh0u42neslx2ha2e7uhvew83q235qcgqmyn4fn4h9rqqwxdu5g', '\xa524e3176c679b06cbdbd8d91146432bf05c3349441dbd7aeb3ff4956545de7e', '\x6350e4cdfceb63d61419742435867132f410878d4d4c80a8064cd6997ca61899', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:45:57.30064+00', '2026-11-27 21:45:57+00', 'PAID', 106000, '\x066145a1e996885d5aa3f7', 'intraledger'),
	('\x2e82acf302dab9a51b653ec213e0b668731c5837c7029c71167bfe15b9982874', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1070n1p4snsw4sp5u8eqfqdmd9pztjgq77hh735w6n5cyytw53ausm0x2qe6ul3xku0qpp596p2euczm2u62xm98mpp8c9kdpe3ckphcupfcugk00lptwvc9p6qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq0m999f4segkakxs8nvefy684hg6vsdlfhg96xahukkzxp8zepsz8wpcngsex7rlf5rmyaydldg0k75t5x3hz0fk4n3gjn8gjtgglrxsp4gk8wy', '\xe1f20481bb694225c900f7af7f468ed4e982116ea47bc86de65033ae7e26b71e', '\xcd1504e26323628f0da9e2ffe2f7a0a4df49e816f87757cd75a6e4f33153a2ea', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:45:57.471885+00', '2026-11-27 21:45:57+00', 'PAID', 107000, '\x066145a1ec1073d77ad085', 'intraledger'),
	('\x8a6b22232d5987aa0eec3fde685a5ebfb015f86d88fcdd5741b476b42b73ef65', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1050n1p4snsw4sp5cw2cf99gfdky4har59j2vu0zd6sj978j63hsrjgcr4d7gpchnnuspp53f4jygedtxr65rhv8l0xskj7h7cpt7rd3r7d646pk3mtg2mnaajsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqq0fh9rw7xddlzyg4e2nafavw7w8wu3qhjszkcjy53cw7hkwmux95xl0uquj3mjc7d9vmcaery70e3hryvxzzdxn0nrqml8usnkhuyscpej9n53', '\xc3958494a84b6c4adfa3a164a671e26ea122f8f2d46f01c9181d5be407179cf9', '\xc447591dc7d61e8352f943c0819bd9f8ee52bcf078ca3d773cee93ab4ea03881', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:45:57.126166+00', '2026-11-27 21:45:57+00', 'PAID', 105000, '\x066145a1e6e414979e003a', 'intraledger'),
	('\x79cdb92548c80db180fcd76b36ccf0b1feb63ad03f139989a43df67cf13cc502', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1080n1p4snsw4sp5mlfk3dfqt300wpnuqe7wllkvkhmc253qwa2l7e8z54t0efe2q7gqpp508xmjf2geqxmrq8u6a4ndn8sk8ltvwks8ufenzdy8hm8eufuc5pqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqg6wk9numlafgtp2mwxnnjmdsg6uljzvacn8j9ty4plz2hdzxahy3d8jkw6n8cefsuv8d9gkrthll7f5x73es98y9v53qhjkf56sjh7spn28qrs', '\xdfd368b5205c5ef7067c067ceffeccb5f78552207755ff64e2a556fca72a0790', '\xb5e090b864ac8042139ca6795c24b5dda788f7686fbca1f79bb7301a7eec8eb9', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:45:57.599412+00', '2026-11-27 21:45:57+00', 'PAID', 108000, '\x066145a1edf27f5fa46b8a', 'intraledger'),
	('\x63555ec7b2bf5db8c50608db6103451089d8c91357637e4b99b4f286c0ba753d', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1090n1p4snsw4sp5fl592ga76up5dsf84fg5j84gsfywkx0djqzxg3w4v4j7tla9u3aspp5vd24a3ajhawm33gxprdkzq69zzya3jgn2a3hujueknegds96w57sdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq2cyl6zjksyqymzpa6x9p5myptudzqkvap6sjp7t6kgpkwqw5h6dzsdd282acl4hweyqr6e76mudka6fhpcaelswjm7gu88s0jmxlhygpkkm5qm', '\x4fe85523bed70346c127aa51491ea88248eb19ed90046445d56565e5ffa5e47b', '\x82adffe15916689436e1f4686257a450d3c97a1adf5ac2c3c23214cf2566b5ef', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:45:57.722011+00', '2026-11-27 21:45:57+00', 'PAID', 109000, '\x066145a1f00c86b34fd731', 'intraledger'),
	('\x85066a07cef93b652fae0971b9ab1eb10c0bdc98fef82fa14f2e29ef36a53313', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1100n1p4snsw4sp5ezd5ft6l3u46h5zpnjly2xr08tductljhcyyfcfl8fkg28q9p0fspp5s5rx5p7wlyak2tawp9cmn2c7kyxqhhyclmuzlg209c577d49xvfsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqzzyrzspezeejw2mcc8zk4chyr73erje33uy6yf08tf7muq6eglhk4k8sgscczhnv75ldukzmpx46xrvfzdl0u94wmlzd7cjcmrt7m6qpq04q6x', '\xc89b44af5f8f2babd0419cbe45186f3adbcc2ff2be0844e13f3a6c851c050bd3', '\x23324c1232d8216f8ad8c3e62de9052142f66dbc51abc02b46465d7d6f4499d1', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:45:57.822949+00', '2026-11-27 21:45:57+00', 'PAID', 110000, '\x066145a1f176112a665c35', 'intraledger'),
	('\x57f3c76c7ba371f87156d5353ec60391ac310e854ef15f9edb56336501eddea2', 'b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', 'lnbcrt1110n1p4snsw4sp5eq92r9dst73zr9c9mxet58z7g75dg9dm8k5dcrtfgzavzhgvku4spp52leuwmrm5dclsu2k656na3srjxkrzr59fmc4l8km2cek2q0dm63qdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqpwt5f96sr997mfc6r8hayxy3f4xyul8jglwzjrt7cdezzmy4jcmnt82le6enm3q85zcxu793924d7v9xyytc0vurvtxaykpm4pp37ycq78y4us', '\xc80aa195b05fa2219705d9b2ba1c5e47a8d415bb3da8dc0d6940bac15d0cb72b', '\x83a3f30444ce3564fd7fae7403b99844e3f978415efa6b3d332fe7144b4bda1d', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:45:57.91473+00', '2026-11-27 21:45:57+00', 'PAID', 111000, '\x066145a1f2c548c8c8405f', 'intraledger'),
	('\xbd982be6f46f7fa76f7429df18153c2c9abae67f2621edd567ba8e776b440d4d', 'e6206394-99b6-447b-a757-286751774038', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', 'BTC', 'lnbcrt5u1p4snswksp5303tx2asg6gya5zjtptmcu03hxdu6y3hr2hyr9wgpu725zzcetkspp5hkvzheh5dal6wmm59803s9fu9jdt4enlycs7m4t8h288w66yp4xsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq67vaxkkafynwy55pxzexarl45c6h6c52lcvl93t3y54fthqyq7l82a24udmzskhdut5ztm7ep76xx75w64f574h79jtxkv8mmqe7d8spxqrca8', '\x8be2b32bb046904ed0525857bc71f1b99bcd12371aae4195c80f3caa0858caed', '\x85f8d9d9e6def8c76f5b24462f4bc751b17013fba1d79f97fde75352d6549c85', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:45:58.553387+00', '2026-11-27 21:45:58+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:45:54.483234+00', 'lightning_receipt'),
	(2, '2026-11-27 17:45:55.142878+00', 'lightning_receipt'),
	(3, '2026-11-27 17:45:55.970753+00', 'intraledger'),
	(4, '2026-11-27 17:45:56.126531+00', 'intraledger'),
	(5, '2026-11-27 17:45:56.294818+00', 'intraledger'),
	(6, '2026-11-27 17:45:56.435169+00', 'intraledger'),
	(7, '2026-11-27 17:45:56.685275+00', 'intraledger'),
	(8, '2026-11-27 17:45:56.787839+00', 'intraledger'),
	(9, '2026-11-27 17:45:56.848563+00', 'intraledger'),
	(10, '2026-11-27 17:45:56.902726+00', 'intraledger'),
	(11, '2026-11-27 17:45:56.995885+00', 'intraledger'),
	(12, '2026-11-27 17:45:57.063232+00', 'intraledger'),
	(13, '2026-11-27 17:45:57.165076+00', 'intraledger'),
	(14, '2026-11-27 17:45:57.232766+00', 'intraledger'),
	(15, '2026-11-27 17:45:57.341832+00', 'intraledger'),
	(16, '2026-11-27 17:45:57.422007+00', 'intraledger'),
	(17, '2026-11-27 17:45:57.504115+00', 'intraledger'),
	(18, '2026-11-27 17:45:57.557738+00', 'intraledger'),
	(19, '2026-11-27 17:45:57.627519+00', 'intraledger'),
	(20, '2026-11-27 17:45:57.676755+00', 'intraledger'),
	(21, '2026-11-27 17:45:57.765254+00', 'intraledger'),
	(22, '2026-11-27 17:45:57.788614+00', 'intraledger'),
	(23, '2026-11-27 17:45:57.857809+00', 'intraledger'),
	(24, '2026-11-27 17:45:57.880205+00', 'intraledger'),
	(25, '2026-11-27 17:45:57.943624+00', 'intraledger'),
	(26, '2026-11-27 17:45:57.968394+00', 'intraledger'),
	(27, '2026-11-27 17:45:58.030389+00', 'lightning_reserve'),
	(28, '2026-11-27 17:45:58.110194+00', 'lightning_settled'),
	(29, '2026-11-27 17:45:58.174485+00', 'lightning_reserve'),
	(30, '2026-11-27 17:45:58.206649+00', 'lightning_settled'),
	(31, '2026-11-27 17:45:58.252992+00', 'lightning_reserve'),
	(32, '2026-11-27 17:45:58.264854+00', 'lightning_failed'),
	(33, '2026-11-27 17:45:58.279969+00', 'lightning_reserve');

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
	('9d27f385-bb28-4129-aa44-a0841465eb0c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 52748, 52748),
	('9d27f385-bb28-4129-aa44-a0841465eb0c', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 77319, 77319),
	('9d27f385-bb28-4129-aa44-a0841465eb0c', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 574, 574),
	('41734709-298e-46cd-a589-e1f27244a2fa', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 43838, 43838),
	('41734709-298e-46cd-a589-e1f27244a2fa', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 10330, 10330),
	('f8b6de9d-c155-4eae-8cb8-55c54d8fc19c', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 96622, 96622),
	('f8b6de9d-c155-4eae-8cb8-55c54d8fc19c', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 266, 266),
	('41734709-298e-46cd-a589-e1f27244a2fa', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 426902, 57813),
	('41734709-298e-46cd-a589-e1f27244a2fa', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 314184, 103819),
	('9d27f385-bb28-4129-aa44-a0841465eb0c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1150761, 236444),
	('f8b6de9d-c155-4eae-8cb8-55c54d8fc19c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 26534, 26534);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('52fae1ee-ce8c-48e7-b138-af5159242a64', 5, '2026-11-27 17:45:58.584075+00');

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
	('3c26578b-44f3-4d2c-9e3b-3148ba2fb4fd', 'USD', NULL, 0, '-infinity'),
	('bd4bf88a-f31e-4634-a754-107ef7e491d6', 'USD', NULL, 0, '-infinity'),
	('d7c5d066-b0cf-4300-a6cb-0306984e65be', 'USD', NULL, 0, '-infinity'),
	('e6206394-99b6-447b-a757-286751774038', 'BTC', NULL, 630000, '2026-11-27 17:45:57.968394+00'),
	('b333f1af-a37f-4cad-a625-3a63a3943888', 'BTC', NULL, 5636000, '2026-11-27 17:45:57.968394+00'),
	('75521888-747c-46e1-81fd-0bbcbeda7234', 'BTC', NULL, 45819000, '2026-11-27 17:45:58.279969+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145a1bdf8221f0d983e', '\xdc16d4591a9e0b973db79a84fefb7a1ef0e59b3fc938b53eccc83a669f7dc753', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066145a1c808de4536b530', '\xffe8b7e44032d574b6f9ece2597ac02e07c0c4ee70786cf5d29fa657d83c7c1c', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1d4aac1c521111d', '\x98e4bf21ea150be05450631f36b66e9ca67c74d66631e3834374d6193b90177e', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145a1d70b43bcd09ee9', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1d99ca2d4251c21', '\x718bf043dbbf8cd0d50acfa9f8c41548b13941d6c12b298615e985361aa08610', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145a1dbc0e16afb861c', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1df91db18252aae', '\x1d5ca303a14f918e190b4227d8e57034c0206371b5b818732bff2d6dfe2ed1d5', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145a1e1227fadde61a7', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1e20fb3a3ed1bd8', '\x6d0b337c187b91b0cc9992a1931b4a3b0922296a1b42877cde3ea4389a6304a6', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066145a1e2e346cb14aa0f', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1e44f2d621ce3b5', '\x4bd590c1b1b61fce3ed26cf734dae95ed818028528c9781c2372e462b9b6d593', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145a1e55640d9b4c8d5', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1e6e414979e003a', '\x8a6b22232d5987aa0eec3fde685a5ebfb015f86d88fcdd5741b476b42b73ef65', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145a1e7ec7e0f07f66c', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1e996885d5aa3f7', '\xb70d92c2e14870c557898f9d1436e43d87f24bdb0717ba0fd4b21716686ca558', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145a1eacfb728fa40d6', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1ec1073d77ad085', '\x2e82acf302dab9a51b653ec213e0b668731c5837c7029c71167bfe15b9982874', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145a1ece1ea1863ffa3', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1edf27f5fa46b8a', '\x79cdb92548c80db180fcd76b36ccf0b1feb63ad03f139989a43df67cf13cc502', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145a1eeb2d3537bc982', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1f00c86b34fd731', '\x63555ec7b2bf5db8c50608db6103451089d8c91357637e4b99b4f286c0ba753d', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066145a1f067c6688a77ad', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1f176112a665c35', '\x85066a07cef93b652fae0971b9ab1eb10c0bdc98fef82fa14f2e29ef36a53313', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145a1f1cd8dbc9cf2bd', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145a1f2c548c8c8405f', '\x57f3c76c7ba371f87156d5353ec60391ac310e854ef15f9edb56336501eddea2', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145a1f3260a229e97eb', NULL, NULL, '41734709-298e-46cd-a589-e1f27244a2fa', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145a1f4183525f47a51', '\xb48843cfa55aae6a2440f06da6bb35534f4859ecb3257845f9d0cc5d49a8aae4', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066145a1f64b15489cd7c1', '\x882fc76b7c9a7d9869782bfbbff2399782d8ea191c81d42e88740756cca88a17', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145a1f77dc09dcd31ad', '\x9068356dc4eb3c1f19cf40ff70f3f171b39226cede9fc3c2974cfe69d0695b5a', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066145a1f7ac16046e1b8f', '\x9068356dc4eb3c1f19cf40ff70f3f171b39226cede9fc3c2974cfe69d0695b5a', '\x066145a1f77dc09dcd31ad', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145a1f7e7212de90dd5', '\x908598d42f2f78eccfab1f3c5206b69a2d64394ab56197deb2c18c6579395932', NULL, '9d27f385-bb28-4129-aa44-a0841465eb0c', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x024a229f620ec066f894c215de50c37637a82f7b10cf37c05da38a219de6081447', 2, 'latchkey:cc47efca-6f32-4666-9dc7-2c94256d1428/0015', '2026-11-27 17:45:58.677105+00');

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
	('\x066145a1f4183525f47a51', 'lightning', '75521888-747c-46e1-81fd-0bbcbeda7234', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xb48843cfa55aae6a2440f06da6bb35534f4859ecb3257845f9d0cc5d49a8aae4', 'lnbcrt10u1p4snsw4sp5c9a8yjqqrk6evy54zxpu6g8wdudnyh89jv4grpfej87hfssg55mqpp5kjyy8na9t2hx5fzq7pk6dwe42d85sk0vkvjhs30e6rx96jdg4tjqdqqcqzzs9qrsgqx83kaj4kkxgf02er268htklq24nefgt9lym92k2zg6zey68r60zzl34gk34m03ad9ume87zqjy855den7nv2m8vjcxg72ll8amhnllcqacaa6k', '\x020cbb0ac097058970d073a17a2df21f99831b4af853ddc61f9681ccf760dd4b27', '2026-11-27 17:46:06.030463+00', NULL, NULL, 'settled', 1100, '\xa40564d029a4611531f26a5bb61dd07ad891b9a67428b9d60ee8855fae1e7214', NULL, '2026-11-27 17:45:58.110208+00', 0, NULL, NULL, NULL, NULL),
	('\x066145a1f64b15489cd7c1', 'lightning', '75521888-747c-46e1-81fd-0bbcbeda7234', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x882fc76b7c9a7d9869782bfbbff2399782d8ea191c81d42e88740756cca88a17', 'lnbcrt10u1p4snswksp543p7eekgt254eqzj37axpsguvx97c46p9j5q7yl5zpm9cdvtgsrspp53qhuw6munf7es6tc90amlu3ej7pd36serjqagt5gwsr4dn9g3gtsdqqcqzzs9qrsgqm2hvgzqssegzprq76gf52gdwxqevtd0kxpx858a0ucwe6lj2d6nrtenll78jd78xmxr4sr44rjqfjqasskzryeksesrg2wlas2tjqqqqw5q3x5', '\x020cbb0ac097058970d073a17a2df21f99831b4af853ddc61f9681ccf760dd4b27', '2026-11-27 17:46:06.174539+00', NULL, NULL, 'settled', 3000, '\xa61e0c9c2efe87037de9e64235d59697796347a662198652ece68b759f738413', NULL, '2026-11-27 17:45:58.206654+00', 0, NULL, NULL, NULL, NULL),
	('\x066145a1f77dc09dcd31ad', 'lightning', '75521888-747c-46e1-81fd-0bbcbeda7234', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x9068356dc4eb3c1f19cf40ff70f3f171b39226cede9fc3c2974cfe69d0695b5a', 'lnbcrt10u1p4snswksp54kg87srjr56whzm552702kp27zrhp6lmszrrm3nha05nauu9ayrqpp5jp5r2mwyav7p7xw0grlhpul3wxeeyfkwm60u8s5hfnlxn5rftddqdqqcqzzs9qrsgq6cxtu4hftdqneyuqkm7aj0lqrwmwj4j5dl6p6j8h3a3s2ed0cy2jfnnjevxdngydafjhysh2unucadvnydmgl4l2r8vw8ge5ndayfuspycw96q', '\x020cbb0ac097058970d073a17a2df21f99831b4af853ddc61f9681ccf760dd4b27', '2026-11-27 17:46:06.253039+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:45:58.26494+00', 0, NULL, NULL, NULL, NULL),
	('\x066145a1f7e7212de90dd5', 'lightning', '75521888-747c-46e1-81fd-0bbcbeda7234', 'BTC', 900000, 10000, 910, 910000, NULL, '\x908598d42f2f78eccfab1f3c5206b69a2d64394ab56197deb2c18c6579395932', 'lnbcrt9u1p4snswksp5nt78ngcwdd9qp59wtrhs0jnzl3yjgdu0c74faded5smxtw4d4wfqpp5jzze34p09auwenatru79yp4kngkkgw22k4se0h4jcxxx27fetyeqdqqcqzzs9qrsgqjajxd4las0mj2qvc592yzurnwwjqxqrkdtnewtus96jfg8gl57xhzm0tzxqwdl6jrp0ejk4umgcm274x07nfwf7jev9yazltnz7myzsp5ac7sc', '\x020cbb0ac097058970d073a17a2df21f99831b4af853ddc61f9681ccf760dd4b27', '2026-11-27 17:45:58.50774+00', '2026-11-27 17:45:58.597576+00', NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:45:52.288937+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xdc16d4591a9e0b973db79a84fefb7a1ef0e59b3fc938b53eccc83a669f7dc753', 50000000, '2026-11-27 17:45:54.497573+00', 'credited', '\x066145a1bdf8221f0d983e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xffe8b7e44032d574b6f9ece2597ac02e07c0c4ee70786cf5d29fa657d83c7c1c', 5000000, '2026-11-27 17:45:55.143002+00', 'credited', '\x066145a1c808de4536b530', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\xe346a3fd3ab7c236eac18b16789b620970529d4bd659f7fb5ce8794efd4888c2', '2026-11-27 17:45:49.580964+00');

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
	(11, 0),
	(13, 0),
	(14, 0),
	(15, 5000000),
	(12, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xb48843cfa55aae6a2440f06da6bb35534f4859ecb3257845f9d0cc5d49a8aae4', '\xa40564d029a4611531f26a5bb61dd07ad891b9a67428b9d60ee8855fae1e7214', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:45:57.997144+00', '2026-11-27 18:45:57+00'),
	('\x882fc76b7c9a7d9869782bfbbff2399782d8ea191c81d42e88740756cca88a17', '\xa61e0c9c2efe87037de9e64235d59697796347a662198652ece68b759f738413', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:45:58.153089+00', '2026-11-27 18:45:58+00'),
	('\x9068356dc4eb3c1f19cf40ff70f3f171b39226cede9fc3c2974cfe69d0695b5a', '\x466255214d1d93c8ef28db1dc2020a595f4e3e440d5228b7392a0e6a9d6e0afb', false, 'no_route', 'OPEN', 0, '2026-11-27 17:45:58.222136+00', '2026-11-27 18:45:58+00'),
	('\x908598d42f2f78eccfab1f3c5206b69a2d64394ab56197deb2c18c6579395932', '\x7abfe40e7d515d3c33de48f917bbee8b45ce060ac755dda200f4edc0f516f7d7', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:45:58.272806+00', '2026-11-27 18:45:58+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x1da3c43db60074a7c04ca371fb98710cd445f30cfc685da76acd5fa852ea0e7f'),
	('outside', '\xd1801c5ddff83e75026498bd2f8f3879044fb49abcf65259673d8790c647e99c');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xdc16d4591a9e0b973db79a84fefb7a1ef0e59b3fc938b53eccc83a669f7dc753', 'SETTLED', 50000000, '\x361255eec3dec75b4945b9a096a5f267b773f3296a8b02a75116c8e1ec1bb0f1', 1, '2026-11-27 17:45:54.325054+00'),
	('\xffe8b7e44032d574b6f9ece2597ac02e07c0c4ee70786cf5d29fa657d83c7c1c', 'SETTLED', 5000000, '\xada10eac03ff858635eba3ade1bb30d6cf95e14b90e0791330c79b680f0c21b0', 2, '2026-11-27 17:45:55.114875+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xb48843cfa55aae6a2440f06da6bb35534f4859ecb3257845f9d0cc5d49a8aae4', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:45:58.101897+00', '2026-11-27 17:45:58.101897+00'),
	(2, '\x882fc76b7c9a7d9869782bfbbff2399782d8ea191c81d42e88740756cca88a17', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:45:58.202811+00', '2026-11-27 17:45:58.202811+00'),
	(3, '\x9068356dc4eb3c1f19cf40ff70f3f171b39226cede9fc3c2974cfe69d0695b5a', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:45:58.261985+00', '2026-11-27 17:45:58.261985+00'),
	(4, '\x908598d42f2f78eccfab1f3c5206b69a2d64394ab56197deb2c18c6579395932', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:45:59.499076+00', '2026-11-27 17:45:58.299077+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:45:48.869548+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:45:49.053093+00'),
	('0003_key_limits', '5fd82946effa6149d70df2a43effd1ccdb5eaa3d69426387991428c1d9b16188', 'before', '2026-11-27 17:45:49.160581+00'),
	('0004_payments', '8c11f75122293e250813510b0e2a033e1bdc93801e18b3cda87905c4d6a5517a', 'before', '2026-11-27 17:45:49.208545+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 17:45:49.440905+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:45:49.661754+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:45:49.744122+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:45:49.808559+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:45:49.864058+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:45:49.904489+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:45:49.964438+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:45:49.997122+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 17:45:50.088623+00'),
	('0015_accounts', 'f21961cf02efd1581239c32b08ec3900a2af607527c111ea26db290e95125abd', 'before', '2026-11-27 17:45:50.154423+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('0713db9d-2e56-48fa-bd05-c79d66d15af1', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', '\xaf7a50c1d395cde6a8506cae3358f368479dcb242b0b92c7dc2ddb076890c614', '2026-11-27 17:45:53.506169+00', '2026-12-27 17:45:53.506169+00', NULL, '2026-11-27 17:45:53.506169+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0070a171-c097-4fdc-9d7a-58e9b47031f3', '32b76a92-c447-4f82-8868-0244d40a402e', '\x8946b2018d71c0fed0167cc9188ef95edc40e585e4e5976b6d63aa9e6f204f74', '2026-11-27 17:45:54.777492+00', '2026-12-27 17:45:54.777492+00', NULL, '2026-11-27 17:45:54.777492+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('8eb2a229-6441-4e10-ad27-a5d2cbc340c7', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', '\x388ebd3cc33a7f99677d4cc0c1fed425a56bb5bc96c7dc5255a181716cbec069', '2026-11-27 17:45:55.34888+00', '2026-12-27 17:45:55.34888+00', NULL, '2026-11-27 17:45:55.34888+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('75521888-747c-46e1-81fd-0bbcbeda7234', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'BTC', '', '2026-11-27 17:45:53.40113+00'),
	('3c26578b-44f3-4d2c-9e3b-3148ba2fb4fd', '8a3a3ea9-f8df-4a57-b54a-6a2aa8fb82d7', 'USD', '', '2026-11-27 17:45:53.420157+00'),
	('b333f1af-a37f-4cad-a625-3a63a3943888', '32b76a92-c447-4f82-8868-0244d40a402e', 'BTC', '', '2026-11-27 17:45:54.680218+00'),
	('bd4bf88a-f31e-4634-a754-107ef7e491d6', '32b76a92-c447-4f82-8868-0244d40a402e', 'USD', '', '2026-11-27 17:45:54.692208+00'),
	('e6206394-99b6-447b-a757-286751774038', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', 'BTC', '', '2026-11-27 17:45:55.263419+00'),
	('d7c5d066-b0cf-4300-a6cb-0306984e65be', '7cc29d58-9e8c-44be-a4a4-6b243019e7b2', 'USD', '', '2026-11-27 17:45:55.276272+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1bdf8221f0d983e00', NULL, NULL, NULL),
	(5000, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1c808de4536b53000', NULL, NULL, NULL),
	(-100, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1d4aac1c521111d00', 'bob', NULL, NULL),
	(100, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1d4aac1c521111d01', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1d70b43bcd09ee900', 'carol', NULL, NULL),
	(50, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1d70b43bcd09ee901', 'bob', NULL, NULL),
	(-101, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1d99ca2d4251c2100', 'bob', NULL, NULL),
	(101, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1d99ca2d4251c2101', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1dbc0e16afb861c00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1dbc0e16afb861c01', 'bob', NULL, NULL),
	(-102, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1df91db18252aae00', 'bob', NULL, NULL),
	(102, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1df91db18252aae01', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e1227fadde61a700', 'carol', NULL, NULL),
	(51, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1e1227fadde61a701', 'bob', NULL, NULL),
	(-103, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1e20fb3a3ed1bd800', 'bob', NULL, NULL),
	(103, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e20fb3a3ed1bd801', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e2e346cb14aa0f00', 'carol', NULL, NULL),
	(51, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1e2e346cb14aa0f01', 'bob', NULL, NULL),
	(-104, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1e44f2d621ce3b500', 'bob', NULL, NULL),
	(104, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e44f2d621ce3b501', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e55640d9b4c8d500', 'carol', NULL, NULL),
	(52, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1e55640d9b4c8d501', 'bob', NULL, NULL),
	(-105, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1e6e414979e003a00', 'bob', NULL, NULL),
	(105, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e6e414979e003a01', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e7ec7e0f07f66c00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1e7ec7e0f07f66c01', 'bob', NULL, NULL),
	(-106, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1e996885d5aa3f700', 'bob', NULL, NULL),
	(106, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1e996885d5aa3f701', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1eacfb728fa40d600', 'carol', NULL, NULL),
	(53, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1eacfb728fa40d601', 'bob', NULL, NULL),
	(-107, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1ec1073d77ad08500', 'bob', NULL, NULL),
	(107, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1ec1073d77ad08501', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1ece1ea1863ffa300', 'carol', NULL, NULL),
	(53, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1ece1ea1863ffa301', 'bob', NULL, NULL),
	(-108, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1edf27f5fa46b8a00', 'bob', NULL, NULL),
	(108, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1edf27f5fa46b8a01', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1eeb2d3537bc98200', 'carol', NULL, NULL),
	(54, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1eeb2d3537bc98201', 'bob', NULL, NULL),
	(-109, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1f00c86b34fd73100', 'bob', NULL, NULL),
	(109, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f00c86b34fd73101', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f067c6688a77ad00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1f067c6688a77ad01', 'bob', NULL, NULL),
	(-110, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1f176112a665c3500', 'bob', NULL, NULL),
	(110, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f176112a665c3501', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f1cd8dbc9cf2bd00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1f1cd8dbc9cf2bd01', 'bob', NULL, NULL),
	(-111, NULL, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1f2c548c8c8405f00', 'bob', NULL, NULL),
	(111, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f2c548c8c8405f01', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'b333f1af-a37f-4cad-a625-3a63a3943888', '\x066145a1f3260a229e97eb00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'e6206394-99b6-447b-a757-286751774038', '\x066145a1f3260a229e97eb01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1f4183525f47a5100', NULL, NULL, NULL),
	(-1003, 3, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1f64b15489cd7c100', NULL, NULL, NULL),
	(-1010, 10, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1f77dc09dcd31ad00', NULL, NULL, NULL),
	(1010, 10, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1f7ac16046e1b8f00', NULL, NULL, NULL),
	(-910, 10, NULL, '75521888-747c-46e1-81fd-0bbcbeda7234', '\x066145a1f7e7212de90dd500', NULL, NULL, NULL);

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
