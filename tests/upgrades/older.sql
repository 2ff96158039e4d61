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
	level text,
	claim_id uuid
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
DECLARE
    v_voucher uuid;
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
    IF p_used.claim_id IS NOT NULL THEN
        v_voucher := (SELECT voucher_id FROM voucher_claim WHERE id = p_used.claim_id);
        PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(v_voucher, 1));
        IF NOT EXISTS (
            SELECT FROM voucher_claim c JOIN voucher v ON v.id = c.voucher_id
             WHERE c.id = p_used.claim_id AND c.state = 'paying' AND v.revoked_at IS NULL
        ) THEN
            RAISE EXCEPTION 'the claim was given up, or the voucher revoked' USING ERRCODE = 'LK003';
        END IF;
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
-- Name: voucher; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.voucher (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    wallet_id uuid NOT NULL,
    api_key_id uuid,
    least_sat bigint NOT NULL,
    most_sat bigint NOT NULL,
    uses integer NOT NULL,
    used integer DEFAULT 0 NOT NULL,
    claims bigint DEFAULT 0 NOT NULL,
    memo text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT voucher_check CHECK ((most_sat >= least_sat)),
    CONSTRAINT voucher_check1 CHECK (((used >= 0) AND (used <= uses))),
    CONSTRAINT voucher_check2 CHECK ((claims >= used)),
    CONSTRAINT voucher_least_sat_check CHECK ((least_sat > 0)),
    CONSTRAINT voucher_memo_check CHECK ((memo <> ''::text)),
    CONSTRAINT voucher_uses_check CHECK ((uses > 0))
);

--
-- Name: COLUMN voucher.api_key_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.api_key_id IS 'the key by whose authority it pays; null: the account''s';

--
-- Name: COLUMN voucher.used; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.used IS 'what was paid, and what is being paid or may have been';

--
-- Name: COLUMN voucher.claims; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.claims IS 'all that were ever begun: each has a k1 of its own';

--
-- Name: voucher_claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.voucher_claim (
    id uuid NOT NULL,
    voucher_id uuid NOT NULL,
    payment_hash bytea NOT NULL,
    state text DEFAULT 'paying'::text NOT NULL,
    claimed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    due_at timestamp with time zone DEFAULT (clock_timestamp() + '00:10:00'::interval) NOT NULL,
    CONSTRAINT voucher_claim_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT voucher_claim_state_check CHECK ((state = ANY (ARRAY['paying'::text, 'closing'::text, 'paid'::text, 'failed'::text])))
);

--
-- Name: COLUMN voucher_claim.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher_claim.state IS 'closing: no payment can begin any more; what became of one that did is still to be seen';

--
-- Name: COLUMN voucher_claim.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher_claim.due_at IS 'while it has not ended: when it is looked at again';

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
	('ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'd8ddbb1e-8ced-453d-b722-ca56d2099adb', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '2f91941b-41a7-4157-8996-e9e1c674ae91', true, '{}', '2026-11-27 17:37:06.00808+00'),
	('0597de89-33b2-4fa6-af80-93678b53f4f6', 'bb1259fd-aa1d-4519-8d80-739360e920ab', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '69fe8e8e-7daa-42e3-87ca-1243e433544a', true, '{}', '2026-11-27 17:37:07.515331+00'),
	('5214054e-897d-42d3-8006-f3be2de01e57', '417ff638-d61e-434d-9a1d-ebd2d5bb5d05', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '26c63dfd-c17f-477f-a40e-413e223c380a', true, '{}', '2026-11-27 17:37:08.511117+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x066145826acf45d71a1b34', 'internal_send'),
	(5000, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x066145826cd4c4496835fc', 'internal_send'),
	(10100, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x066145826e09413b49c147', 'internal_send'),
	(5000, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x066145826f0e2076e9a004', 'internal_send'),
	(10200, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x066145827053c5d7687416', 'internal_send'),
	(5100, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x06614582717357f6945dab', 'internal_send'),
	(10300, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x0661458272f6db0972f1fa', 'internal_send'),
	(5100, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x0661458274eae8f41493d0', 'internal_send'),
	(10400, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x0661458277a3bb94b5bfd0', 'internal_send'),
	(5200, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x0661458279812eb7c58996', 'internal_send'),
	(10500, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x066145827c09a317bca693', 'internal_send'),
	(5200, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x066145827d1ae233f23afd', 'internal_send'),
	(10600, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x066145827eaf32e7bba501', 'internal_send'),
	(5300, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x066145827f7885f8538779', 'internal_send'),
	(10700, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x06614582813bf02d873f8b', 'internal_send'),
	(5300, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x066145828199dce1872ee6', 'internal_send'),
	(10800, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x0661458282c7abd8311f68', 'internal_send'),
	(5400, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x06614582835548bbc06757', 'internal_send'),
	(10900, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x0661458284e4782bf567e0', 'internal_send'),
	(5400, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x0661458285979025635264', 'internal_send'),
	(11000, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x0661458287c8417af7f1db', 'internal_send'),
	(5500, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x0661458288ae7ab217bfc6', 'internal_send'),
	(11100, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x066145828a2d35c6f48539', 'internal_send'),
	(5500, '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x066145828afa9f02be2af7', 'internal_send'),
	(100000, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x066145828ca81111baf345', 'withdrawal'),
	(100000, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x0661458290cae18b491788', 'withdrawal'),
	(90000, 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x066145829653426ef1bd7b', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 17:35:00+00', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'internal_send'),
	(63000, '2026-11-27 17:35:00+00', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'internal_send'),
	(290000, '2026-11-27 17:35:00+00', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('4e65642f-d8f5-4af9-91ac-5be0db5bdfeb', '5214054e-897d-42d3-8006-f3be2de01e57', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:37:08.618602+00', NULL, '2026-11-27 17:37:12.210945+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:37:06.457728+00', NULL, '2026-11-27 17:37:11.770259+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ab19d4f5-6eb3-4031-bdd4-59f9c743b354', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 17:37:07.934188+00', NULL, '2026-11-27 17:37:11.037276+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('873d79c5-ac45-4862-b468-0d944f127ebc', 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', '\xe5f6dbd334434db58e0e423137acdade07b698d3e0638033b858235b798fbf34', 'blink_tnr6eZ', '11oY', '2026-11-27 17:37:06.459368+00', NULL),
	('98ee8ad7-484d-4465-9cbd-47eb36972905', 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', '\x6b60303f3e2e69113c1b3bf82b92bbd8ab465d628869d646e03ef4241be60ef8', 'blink_DcdZUl', 'xl7u', '2026-11-27 17:37:07.955787+00', NULL),
	('399e5681-a2d0-4215-8c7c-a7c7e1293238', '4e65642f-d8f5-4af9-91ac-5be0db5bdfeb', '\xdeceaa75f3d079b554937d8419b46d62cdcf36131bb7289a6847e74f4dc3c820', 'blink_tlouEW', 'r7cG', '2026-11-27 17:37:08.623393+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066145823efed30b62431018', '2026-11-27 17:37:06.068286+00', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661458240802b90412d53bc', '2026-11-27 17:37:06.166922+00', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-000000000001', '9671347c-d46b-4de9-8a92-d48e81d65b51', '{}', '{"expires_at": "2026-12-27T17:37:06.153011+00:00"}'),
	('\x0661458245350d774889f0ae', '2026-11-27 17:37:06.475339+00', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'api_key.created', 'session', '9671347c-d46b-4de9-8a92-d48e81d65b51', '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-000000000002', 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_tnr6eZ…11oY", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661458248f68fab55df8a4f', '2026-11-27 17:37:06.721586+00', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'account.username_set', 'key', 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066145825582bfa7cf10f94b', '2026-11-27 17:37:07.54408+00', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661458257690114b6ea4cc8', '2026-11-27 17:37:07.668299+00', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-000000000007', '4db0f84b-d5df-489c-85b9-4788cb2983c1', '{}', '{"expires_at": "2026-12-27T17:37:07.655601+00:00"}'),
	('\x066145825d17b15a1e01787e', '2026-11-27 17:37:08.040708+00', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'api_key.created', 'session', '4db0f84b-d5df-489c-85b9-4788cb2983c1', '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-000000000008', 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_DcdZUl…xl7u", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066145825ea315d1defc2933', '2026-11-27 17:37:08.141954+00', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'account.username_set', 'key', 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661458264964900f1ae75e5', '2026-11-27 17:37:08.531843+00', '5214054e-897d-42d3-8006-f3be2de01e57', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066145826515aa69c6aa9819', '2026-11-27 17:37:08.564484+00', '5214054e-897d-42d3-8006-f3be2de01e57', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-00000000000d', '7b53f983-3adc-461e-a984-20f3ac4715f1', '{}', '{"expires_at": "2026-12-27T17:37:08.543436+00:00"}'),
	('\x06614582664f1e489e13aa1b', '2026-11-27 17:37:08.644718+00', '5214054e-897d-42d3-8006-f3be2de01e57', 'api_key.created', 'session', '7b53f983-3adc-461e-a984-20f3ac4715f1', '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-00000000000e', '4e65642f-d8f5-4af9-91ac-5be0db5bdfeb', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_tlouEW…r7cG", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661458267fdac7d579f91d3', '2026-11-27 17:37:08.754963+00', '5214054e-897d-42d3-8006-f3be2de01e57', 'account.username_set', 'key', '4e65642f-d8f5-4af9-91ac-5be0db5bdfeb', '127.0.0.1', 'python-httpx2/2.16.2', '7c9b2952-5a97-432b-a8d3-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	(1, 50000000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(3, -100000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(3, 100000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(4, -50000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(4, 50000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(5, -101000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(5, 101000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(6, -50000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(6, 50000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(7, -102000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(7, 102000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(8, -51000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(8, 51000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(9, -103000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(9, 103000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(10, -51000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(10, 51000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(11, -104000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(11, 104000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(12, -52000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(12, 52000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(13, -105000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(13, 105000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(14, -52000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(14, 52000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(15, -106000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(15, 106000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(16, -53000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(16, 53000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(17, -107000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(17, 107000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(18, -53000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(18, 53000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(19, -108000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(19, 108000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(20, -54000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(20, 54000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(21, -109000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(21, 109000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(22, -54000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(22, 54000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(23, -110000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(23, 110000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(24, -55000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(24, 55000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(25, -111000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(25, 111000, '69fe8e8e-7daa-42e3-87ca-1243e433544a');
INSERT INTO public.entry VALUES
	(26, -55000, '69fe8e8e-7daa-42e3-87ca-1243e433544a'),
	(26, 55000, '26c63dfd-c17f-477f-a40e-413e223c380a'),
	(27, -1010000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(31, -1010000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(33, -910000, '2f91941b-41a7-4157-8996-e9e1c674ae91'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(787, 1, '2026-11-27 17:37:07.403938+00', 'lightning_receipt', '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x06614582529668c3b5db4100'),
	(800, 2, '2026-11-27 17:37:08.446826+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458262ab7f400b9f4300'),
	(811, 3, '2026-11-27 17:37:08.975723+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145826acf45d71a1b3401'),
	(813, 4, '2026-11-27 17:37:09.084612+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145826cd4c4496835fc01'),
	(816, 5, '2026-11-27 17:37:09.163305+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145826e09413b49c14701'),
	(818, 6, '2026-11-27 17:37:09.229192+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145826f0e2076e9a00401'),
	(821, 7, '2026-11-27 17:37:09.325222+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145827053c5d768741601'),
	(823, 8, '2026-11-27 17:37:09.401683+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x06614582717357f6945dab01'),
	(826, 9, '2026-11-27 17:37:09.475427+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458272f6db0972f1fa01'),
	(828, 10, '2026-11-27 17:37:09.680771+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x0661458274eae8f41493d001'),
	(832, 11, '2026-11-27 17:37:09.806498+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458277a3bb94b5bfd001'),
	(834, 12, '2026-11-27 17:37:09.973195+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x0661458279812eb7c5899601'),
	(837, 13, '2026-11-27 17:37:10.094556+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145827c09a317bca69301'),
	(839, 14, '2026-11-27 17:37:10.154249+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145827d1ae233f23afd01'),
	(842, 15, '2026-11-27 17:37:10.257389+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145827eaf32e7bba50101'),
	(844, 16, '2026-11-27 17:37:10.311081+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145827f7885f853877901'),
	(847, 17, '2026-11-27 17:37:10.410466+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x06614582813bf02d873f8b01'),
	(849, 18, '2026-11-27 17:37:10.434433+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145828199dce1872ee601'),
	(852, 19, '2026-11-27 17:37:10.528852+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458282c7abd8311f6801'),
	(854, 20, '2026-11-27 17:37:10.557437+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x06614582835548bbc0675701'),
	(857, 21, '2026-11-27 17:37:10.650543+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458284e4782bf567e001'),
	(859, 22, '2026-11-27 17:37:10.708151+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145828597902563526401'),
	(865, 23, '2026-11-27 17:37:10.854853+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458287c8417af7f1db01'),
	(867, 24, '2026-11-27 17:37:10.899532+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x0661458288ae7ab217bfc601'),
	(870, 25, '2026-11-27 17:37:11.003841+00', 'lightning_receipt', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145828a2d35c6f4853901'),
	(872, 26, '2026-11-27 17:37:11.049294+00', 'intraledger_receipt', '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145828afa9f02be2af701');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 17:37:04.464738+00'),
	('AFN', 66000000000, '2026-11-28 17:37:04.464738+00'),
	('ALL', 83000000000, '2026-11-28 17:37:04.464738+00'),
	('AMD', 383000000000, '2026-11-28 17:37:04.464738+00'),
	('AOA', 912000000000, '2026-11-28 17:37:04.464738+00'),
	('ARS', 1400000000000, '2026-11-28 17:37:04.464738+00'),
	('AUD', 1530000000, '2026-11-28 17:37:04.464738+00'),
	('AWG', 1790000000, '2026-11-28 17:37:04.464738+00'),
	('AZN', 1700000000, '2026-11-28 17:37:04.464738+00'),
	('BAM', 1690000000, '2026-11-28 17:37:04.464738+00'),
	('BBD', 2000000000, '2026-11-28 17:37:04.464738+00'),
	('BDT', 122000000000, '2026-11-28 17:37:04.464738+00'),
	('BHD', 376000000, '2026-11-28 17:37:04.464738+00'),
	('BIF', 2950000000000, '2026-11-28 17:37:04.464738+00'),
	('BMD', 1000000000, '2026-11-28 17:37:04.464738+00'),
	('BND', 1300000000, '2026-11-28 17:37:04.464738+00'),
	('BOB', 6910000000, '2026-11-28 17:37:04.464738+00'),
	('BRL', 5400000000, '2026-11-28 17:37:04.464738+00'),
	('BSD', 1000000000, '2026-11-28 17:37:04.464738+00'),
	('BTN', 88500000000, '2026-11-28 17:37:04.464738+00'),
	('BWP', 13400000000, '2026-11-28 17:37:04.464738+00'),
	('BYN', 3400000000, '2026-11-28 17:37:04.464738+00'),
	('BZD', 2010000000, '2026-11-28 17:37:04.464738+00'),
	('CAD', 1400000000, '2026-11-28 17:37:04.464738+00'),
	('CDF', 2250000000000, '2026-11-28 17:37:04.464738+00'),
	('CHF', 800000000, '2026-11-28 17:37:04.464738+00'),
	('CLP', 940000000000, '2026-11-28 17:37:04.464738+00'),
	('CNY', 7100000000, '2026-11-28 17:37:04.464738+00'),
	('COP', 3800000000000, '2026-11-28 17:37:04.464738+00'),
	('CRC', 502000000000, '2026-11-28 17:37:04.464738+00'),
	('CUP', 24000000000, '2026-11-28 17:37:04.464738+00'),
	('CVE', 95300000000, '2026-11-28 17:37:04.464738+00'),
	('CZK', 20900000000, '2026-11-28 17:37:04.464738+00'),
	('DJF', 177700000000, '2026-11-28 17:37:04.464738+00'),
	('DKK', 6450000000, '2026-11-28 17:37:04.464738+00'),
	('DOP', 63000000000, '2026-11-28 17:37:04.464738+00'),
	('DZD', 130000000000, '2026-11-28 17:37:04.464738+00'),
	('EGP', 47300000000, '2026-11-28 17:37:04.464738+00'),
	('ERN', 15000000000, '2026-11-28 17:37:04.464738+00'),
	('ETB', 153000000000, '2026-11-28 17:37:04.464738+00'),
	('EUR', 864000000, '2026-11-28 17:37:04.464738+00'),
	('FJD', 2270000000, '2026-11-28 17:37:04.464738+00'),
	('FKP', 760000000, '2026-11-28 17:37:04.464738+00'),
	('GBP', 760000000, '2026-11-28 17:37:04.464738+00'),
	('GEL', 2700000000, '2026-11-28 17:37:04.464738+00'),
	('GHS', 11000000000, '2026-11-28 17:37:04.464738+00'),
	('GIP', 760000000, '2026-11-28 17:37:04.464738+00'),
	('GMD', 73000000000, '2026-11-28 17:37:04.464738+00'),
	('GNF', 8680000000000, '2026-11-28 17:37:04.464738+00'),
	('GTQ', 7660000000, '2026-11-28 17:37:04.464738+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 17:37:04.464738+00'),
	('HKD', 7780000000, '2026-11-28 17:37:04.464738+00'),
	('HNL', 26300000000, '2026-11-28 17:37:04.464738+00'),
	('HTG', 131000000000, '2026-11-28 17:37:04.464738+00'),
	('HUF', 332000000000, '2026-11-28 17:37:04.464738+00'),
	('IDR', 16700000000000, '2026-11-28 17:37:04.464738+00'),
	('ILS', 3250000000, '2026-11-28 17:37:04.464738+00'),
	('INR', 88700000000, '2026-11-28 17:37:04.464738+00'),
	('IQD', 1310000000000, '2026-11-28 17:37:04.464738+00'),
	('IRR', 42100000000000, '2026-11-28 17:37:04.464738+00'),
	('ISK', 126000000000, '2026-11-28 17:37:04.464738+00'),
	('JMD', 160000000000, '2026-11-28 17:37:04.464738+00'),
	('JOD', 709000000, '2026-11-28 17:37:04.464738+00'),
	('JPY', 154000000000, '2026-11-28 17:37:04.464738+00'),
	('KES', 129000000000, '2026-11-28 17:37:04.464738+00'),
	('KGS', 87400000000, '2026-11-28 17:37:04.464738+00'),
	('KHR', 4010000000000, '2026-11-28 17:37:04.464738+00'),
	('KMF', 425000000000, '2026-11-28 17:37:04.464738+00'),
	('KPW', 900000000000, '2026-11-28 17:37:04.464738+00'),
	('KRW', 1460000000000, '2026-11-28 17:37:04.464738+00'),
	('KWD', 307000000, '2026-11-28 17:37:04.464738+00'),
	('KYD', 833000000, '2026-11-28 17:37:04.464738+00'),
	('KZT', 525000000000, '2026-11-28 17:37:04.464738+00'),
	('LAK', 21700000000000, '2026-11-28 17:37:04.464738+00'),
	('LBP', 89500000000000, '2026-11-28 17:37:04.464738+00'),
	('LKR', 305000000000, '2026-11-28 17:37:04.464738+00'),
	('LRD', 182000000000, '2026-11-28 17:37:04.464738+00'),
	('LSL', 17200000000, '2026-11-28 17:37:04.464738+00'),
	('LYD', 5450000000, '2026-11-28 17:37:04.464738+00'),
	('MAD', 9270000000, '2026-11-28 17:37:04.464738+00'),
	('MDL', 17000000000, '2026-11-28 17:37:04.464738+00'),
	('MGA', 4480000000000, '2026-11-28 17:37:04.464738+00'),
	('MKD', 53200000000, '2026-11-28 17:37:04.464738+00'),
	('MMK', 2100000000000, '2026-11-28 17:37:04.464738+00'),
	('MNT', 3590000000000, '2026-11-28 17:37:04.464738+00'),
	('MOP', 8010000000, '2026-11-28 17:37:04.464738+00'),
	('MRU', 39800000000, '2026-11-28 17:37:04.464738+00'),
	('MUR', 45900000000, '2026-11-28 17:37:04.464738+00'),
	('MVR', 15400000000, '2026-11-28 17:37:04.464738+00'),
	('MWK', 1735000000000, '2026-11-28 17:37:04.464738+00'),
	('MXN', 18400000000, '2026-11-28 17:37:04.464738+00'),
	('MYR', 4150000000, '2026-11-28 17:37:04.464738+00'),
	('MZN', 63900000000, '2026-11-28 17:37:04.464738+00'),
	('NAD', 17200000000, '2026-11-28 17:37:04.464738+00'),
	('NGN', 1440000000000, '2026-11-28 17:37:04.464738+00'),
	('NIO', 36800000000, '2026-11-28 17:37:04.464738+00'),
	('NOK', 10100000000, '2026-11-28 17:37:04.464738+00'),
	('NPR', 142000000000, '2026-11-28 17:37:04.464738+00'),
	('NZD', 1770000000, '2026-11-28 17:37:04.464738+00'),
	('OMR', 384500000, '2026-11-28 17:37:04.464738+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 17:37:04.464738+00'),
	('PEN', 3370000000, '2026-11-28 17:37:04.464738+00'),
	('PGK', 4230000000, '2026-11-28 17:37:04.464738+00'),
	('PHP', 58900000000, '2026-11-28 17:37:04.464738+00'),
	('PKR', 281000000000, '2026-11-28 17:37:04.464738+00'),
	('PLN', 3670000000, '2026-11-28 17:37:04.464738+00'),
	('PYG', 7060000000000, '2026-11-28 17:37:04.464738+00'),
	('QAR', 3640000000, '2026-11-28 17:37:04.464738+00'),
	('RON', 4390000000, '2026-11-28 17:37:04.464738+00'),
	('RSD', 101000000000, '2026-11-28 17:37:04.464738+00'),
	('RUB', 81000000000, '2026-11-28 17:37:04.464738+00'),
	('RWF', 1453000000000, '2026-11-28 17:37:04.464738+00'),
	('SAR', 3750000000, '2026-11-28 17:37:04.464738+00'),
	('SBD', 8230000000, '2026-11-28 17:37:04.464738+00'),
	('SCR', 13900000000, '2026-11-28 17:37:04.464738+00'),
	('SDG', 600000000000, '2026-11-28 17:37:04.464738+00'),
	('SEK', 9500000000, '2026-11-28 17:37:04.464738+00'),
	('SGD', 1300000000, '2026-11-28 17:37:04.464738+00'),
	('SHP', 760000000, '2026-11-28 17:37:04.464738+00'),
	('SLE', 23200000000, '2026-11-28 17:37:04.464738+00'),
	('SOS', 571000000000, '2026-11-28 17:37:04.464738+00'),
	('SRD', 38600000000, '2026-11-28 17:37:04.464738+00'),
	('SSP', 4600000000000, '2026-11-28 17:37:04.464738+00'),
	('STN', 21200000000, '2026-11-28 17:37:04.464738+00'),
	('SYP', 11000000000000, '2026-11-28 17:37:04.464738+00'),
	('SZL', 17200000000, '2026-11-28 17:37:04.464738+00'),
	('THB', 32400000000, '2026-11-28 17:37:04.464738+00'),
	('TJS', 9240000000, '2026-11-28 17:37:04.464738+00'),
	('TMT', 3500000000, '2026-11-28 17:37:04.464738+00'),
	('TND', 2950000000, '2026-11-28 17:37:04.464738+00'),
	('TOP', 2390000000, '2026-11-28 17:37:04.464738+00'),
	('TRY', 42300000000, '2026-11-28 17:37:04.464738+00'),
	('TTD', 6780000000, '2026-11-28 17:37:04.464738+00'),
	('TWD', 31100000000, '2026-11-28 17:37:04.464738+00'),
	('TZS', 2440000000000, '2026-11-28 17:37:04.464738+00'),
	('UAH', 42100000000, '2026-11-28 17:37:04.464738+00'),
	('UGX', 3600000000000, '2026-11-28 17:37:04.464738+00'),
	('UYU', 39800000000, '2026-11-28 17:37:04.464738+00'),
	('UZS', 11950000000000, '2026-11-28 17:37:04.464738+00'),
	('VES', 233000000000, '2026-11-28 17:37:04.464738+00'),
	('VND', 26300000000000, '2026-11-28 17:37:04.464738+00'),
	('VUV', 122000000000, '2026-11-28 17:37:04.464738+00'),
	('WST', 2810000000, '2026-11-28 17:37:04.464738+00'),
	('XAF', 567000000000, '2026-11-28 17:37:04.464738+00'),
	('XCD', 2700000000, '2026-11-28 17:37:04.464738+00'),
	('XCG', 1790000000, '2026-11-28 17:37:04.464738+00'),
	('XOF', 567000000000, '2026-11-28 17:37:04.464738+00'),
	('XPF', 103000000000, '2026-11-28 17:37:04.464738+00'),
	('YER', 238500000000, '2026-11-28 17:37:04.464738+00'),
	('ZAR', 17200000000, '2026-11-28 17:37:04.464738+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 17:37:04.464738+00'),
	('ZWG', 26400000000, '2026-11-28 17:37:04.464738+00');

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
	('\xf00a21d199530c80d96d2ae3516a32338938ee51a970c960e359e6cecf171079', '2f91941b-41a7-4157-8996-e9e1c674ae91', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'BTC', 'lnbcrt500u1p4sn07zsp5wnxu4l2dglxhcyz4lyre6ujjwhnflsxvv6jecw6hryvky8yxu0sspp57q9zr5ve2vxgpktd9t34z63jxwyn3mj349cvjc8rt8nvanchzpusdqqxqrwzqcqzzs9qrsgq942zy27khsf2tr6wnmz3pqlfprw4dexh06w07389vtmmq7lr705s7ye9hn7tzshgzrdepjm73rx0fvqvcmdf06xqjr4qxsqye2085aqpx957lq', '\x74cdcafd4d47cd7c1055f9079d725275e69fc0cc66a59c3b571919621c86e3e1', '\x029579dbbff3611e748e85ad281e12b601a036585d6ff583902b3d00cc32284f', 50000000, NULL, '', NULL, NULL, '2026-11-27 17:37:07.102812+00', '2026-11-27 21:37:06+00', 'PAID', 50000000, '\x06614582529668c3b5db41', 'lightning'),
	('\xb0b1d41065fbb601174303498ec64a48338d51ef3dda75459a557c689c5c8bb5', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt50u1p4sn07ysp54jfan8gmgmv00nvsm6ha67w7eazafp2jvt0t6w4k0es4lrjjxs6spp5kzcagyr9lwmqz96rqdyca3j2fqec65008hd823v6247x38zu3w6sdqqxqrwzqcqzzs9qrsgqa58kj2r3r7retk7c39u6xvd74ev85c8wsvjx6m5h9p0pv07kwlm5t9dakf38ltcx2tjex5jh07ecxhm0cj5u0kzk068lnmy5swtkrtqp3lp65j', '\xac93d99d1b46d8f7cd90deafdd79decf45d4855262debd3ab67e615f8e523435', '\x3af397e3f2b6a1e3eff2ad45325f7ffae7b59c9b274729c0b121c2d567250528', 5000000, NULL, '', NULL, NULL, '2026-11-27 17:37:08.205765+00', '2026-11-27 21:37:08+00', 'PAID', 5000000, '\x0661458262ab7f400b9f43', 'lightning'),
	('\xc0fc67b1634559441ecd05305a4f555b2ba30499a95de9eb0e71ebcb7a732e4a', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1u1p4sn07ysp5yj2xrlga9jsryjg5ww6ewe0gt46kck7pg4llvckm235nmma8pqhspp5cr7x0vtrg4v5g8kdq5c95n64tv46xpye49w7n6cww84uk7nn9e9qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqz47wwvk7gj0v5mhv2gnfeezh55jw20jtnmaagqtf4kf7fpwugkdsyfdjefze7fvvmc8nda5wwwzrgjeuscp8kuefqtmld6vqn3cr2hcq0zteey', '\x249461fd1d2ca032491473b59765e85d756c5bc1457ff662db54693defa7082f', '\xa0ae18cfc8254e2ad37c633825c3f4a406eb6f6a87d7fc007fdeab48d3202ad1', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 17:37:08.811524+00', '2026-11-27 21:37:08+00', 'PAID', 100000, '\x066145826acf45d71a1b34', 'intraledger'),
	('\xc7f7a3c0349d8334d4dd2eb15c52e8135b22b1eb380aa7216d874d41e4d52166', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1010n1p4sn079sp55gk4dvaej86tw96y0rxs4nxgdpgtyvqru8637xum0ua5mn33arkspp5clm68sp5nkpnf4xa96c4c5hgzddj9v0t8q92wgtdsax5rex4y9nqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq6fyn74rwu7smyxkd6esnpayu3j2xa57rptxulp0mh4k0ayk78px32d6urjqd24hej2vnd73p0xqxp8fr5hll66cz8jxpugtsxr8wmcgqyy2raa', '\xa22d56b3b991f4b7174478cd0accc86850b23003e1f51f1b9b7f3b4dce31e8ed', '\x332e8938f15d38051993fd995b43f0427594f995ee1a8ccd22c83f50a602a7ab', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 17:37:09.107745+00', '2026-11-27 21:37:09+00', 'PAID', 101000, '\x066145826e09413b49c147', 'intraledger'),
	('\xaa17df8e31f2f75c7fcca95956ade8101db3b978c9c271bfe57d9e3b4092c95c', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1020n1p4sn079sp5u8rnp6jwsvk89gjrqseah2scuy33yhyu8emtfcm7dsefmjemwytqpp54gtalr337tm4cl7v49v4dt0gzqwm8wtce8p8r0l90k0rksyje9wqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq04uvkqrkt6mtwm8thvc4uak2rslkrhj7spqn9y37mk66z5vetwk4adlvsqd777p3g9h7t4emg5edd4g7lseq5x2gaw87vm7xuhjvm2sqf8tgl4', '\xe1c730ea4e832c72a2430433dbaa18e123125c9c3e76b4e37e6c329dcb3b7116', '\xaa701cc3a2ac4e3fd1585bd1484a61a97441483090a854fa4bc892b0b804c9d4', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 17:37:09.254919+00', '2026-11-27 21:37:09+00', 'PAID', 102000, '\x066145827053c5d7687416', 'intraledger'),
	('\xe9864e380471ee71ef5f452723c3e9dee21f786d0271553fb72c41db71eb46a3', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1030n1p4sn079sp5u0yqmarvq26u7zh8gxcah2zyy8n82dr0z3g0u07qm67a0gwwjv2qpp5axryuwqyw8h8rm6lg5nj8slfmm3p77rdqfc420ah93qaku0tg63sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqsh0ek876azdzprnkff0qgx4al74epwfzawtqxzc66q0rpv635ljqqvcq7gpksg3adzm9swq2yzdes00ys42fgnpf2p3a49pq7fmflggp7m0m4q', '\xe3c80df46c02b5cf0ae741b1dba84421e675346f1450fe3fc0debdd7a1ce9314', '\x2a07ee4a2bd90a1103625507f33f49abcb5678828d049466a9fabf3ed46ac100', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 17:37:09.426389+00', '2026-11-27 21:37:09+00', 'PAID', 103000, '\x0661458272f6db0972f1fa', 'intraledger'),
	('\x8ec8a1aad4cc4e27250e1c967d95502256b1af38624cbd9ca0376f4c4c710f91', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1040n1p4sn079sp5u3fcsgg8z5s5h82rk30ynqceckyxrcaue7wj2k93qjkwctgzguzqpp53my2r2k5e38zwfgwrjt8m92syfttrtecvfxtm89qxah5cnr3p7gsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq3kfxrdw3wmw4h78lmjzl7z0hyvsf9xdx0xknzx9tzgm3kyz80z38uhh6tn056w57m5rcl7nswswuyspl96kk9gunx8kepwcjelt3zhcp9rmslp', '\xe45388210715214b9d43b45e498319c58861e3bccf9d2558b104acec2d024704', '\xeadc003cba34fe878531801b5457eec76565a594983fb8855c5237155072da3c', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 17:37:09.717135+00', '2026-11-27 21:37:09+00', 'PAID', 104000, '\x0661458277a3bb94b5bfd0', 'intraledger'),
	('\x6a645f6e900e348d3a25e6e29a47260c424f97a695e58531dd61c2507cec3124', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1050n1p4sn07xsp58639kefpwrvt2qjnsns6yxhvuhmhj862tr2f5yarjr7dlsgvg3dspp5dfj97m5spc6g6w39um3f53exp3pyl9axjhjc2vwav8p9ql8vxyjqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqgg576gvnz2e8pu9ph607u4ql8qtgnpjcw3menuesqjykmy3ydkqk2q5th3ywqn9tyzxv8x4n8wzpxdwgjzwrzrrnty3u2uutyxsxmlcph2k9wv', '\x3ea25b652170d8b5025384e1a21aece5f7791f4a58d49a13a390fcdfc10c445b', '\x0a98623a3f3e26e7b04f6b9eaa6442481e78ce07797818c896f5c272f4f1f6e6', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 17:37:10.003604+00', '2026-11-27 21:37:10+00', 'PAID', 105000, '\x066145827c09a317bca693', 'intraledger'),
	('\x6ba1e09cad6a0fb8966aa220b1a5b0cb324d6ef091e19463f82ecb45f367602f', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1060n1p4sn07xsp5s8eqznskca7jlhg0zxsadp7vfhgl5mk7l8cyucmjl2e0gqwap3dqpp5dws7p89ddg8m39n25gstrfdsevey6mhsj8segclc9m95tum8vqhsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqkv4ydcs358kgmf8nqwup3wj6rr9smzyms8t6g55ff6fh70n5gnkyndfh3vk3tkllfa2vcqmvkv4ls5leyxgc3qfm0hmjh3a2xve42xgq29aesw', '\x81f2014e16c77d2fdd0f11a1d687cc4dd1fa6edef9f04e6372fab2f401dd0c5a', '\x7a8caa8c2f0173ab1f28238d0c81f79fd3f7cbfcaafb702df8c54a480c923a8e', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 17:37:10.208275+00', '2026-11-27 21:37:10+00', 'PAID', 106000, '\x066145827eaf32e7bba501', 'intraledger'),
	('\x3645805a7e0be29eb63abd6c4c86085ac571ccf3b16c710951223ecd810a8fc4', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1070n1p4sn07xsp5at272ymctldh4yarxexectck5d28k2kqmqsr6vss2zy3sdjahadqpp5xezcqkn7p03fad36h4kyepsgttzhrn8nk9k8zz23yglvmqg23lzqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqdds7g8cpacsc6lxe63z7q42ggkwsme6pxnshmpzxmg7jdk3eage8uqlufsvqlv4l93s6dpetc0grt6l8z7euuft6r3fkkx9jzu3zgfgpygs9jy', '\xead5e513785fdb7a93a3364d9c2f16a3547b2ac0d8203d3210508918365dbf5a', '\xcfc533b4fb77a14826ccfa0ed1bf8f81863d3b5dd4481377c0032c697ec1e7c1', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 17:37:10.363623+00', '2026-11-27 21:37:10+00', 'PAID', 107000, '\x06614582813bf02d873f8b', 'intraledger'),
	('\xf07513a9594db027c2a812851414bcd490cfa87d700027d6b1e5d4fc20fd028e', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1080n1p4sn07xsp5ncaw9gxujwzgs9305u54vkp9kxnv4x77cs24ske36ze5ypnmjwrqpp57p63822efkcz0s4gz2z3g99u6jgvl2rawqqz0443uh20cg8aq28qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqqnm4kkg4ufqhrq6cd9kxeh5stulntwrd2fghxezuh08rsp9jkgw8uutjfjw7pss46h58xyaxsln64e3lmhcxe7y0rr4xhukd8xkt67gq6ptn5t', '\x9e3ae2a0dc938488162fa729565825b1a6ca9bdec415585b31d0b342067b9386', '\xe3d79a3555608982d730d5bd244d5f7a388419130032e37df6680f5d8916515e', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 17:37:10.476756+00', '2026-11-27 21:37:10+00', 'PAID', 108000, '\x0661458282c7abd8311f68', 'intraledger'),
	('\x9cfee143a53299be347b24e37b49419330685729c07f68d7b9e6303388ad78f1', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1090n1p4sn07xsp5grthg560ps2dewtz7j0a7m7nx7fqquvqpw2pdkk5s7n7gls5cg5qpp5nnlwzsa9x2vmudrmyn3hkj2pjvcxs4efcplk34aeuccr8z9d0rcsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqg34sk8zwzt6yycj75kwvzpsayspv00mqnsp7kgzfczcarcn5uqgzqtgvv9qj9s7klshkc80479ym36nl3cz3xcgg5mccn423569yvqgq47sq2t', '\x40d774534f0c14dcb962f49fdf6fd337920071800b9416dad487a7e47e14c228', '\xf61102ee88941d393ab2979baf68cda2925f4d7727f42c94339235f8a451b079', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 17:37:10.600941+00', '2026-11-27 21:37:10+00', 'PAID', 109000, '\x0661458284e4782bf567e0', 'intraledger'),
	('\xb298a89ec29f048c003bbd9f1a84ff5889eed2f7d53d8cce940f9085bbe39c7b', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1100n1p4sn07xsp5vrglnd9rucvkhkws9aamvqrzzxygqhnv4ewf4erg5nj9wrpc7mwspp5k2v238kznuzgcqpmhk034p8ltzy7a5hh657cen55p7ggtwlrn3asdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqxc0w9wm7rruj5n6v8jdpymdn4w54xyemdhrg58s06fqk45a3y0sr7f3cetkschgepzny0xyaczday5s8vuskdtf95w33epf09ucn68cpd42kax', '\x60d1f9b4a3e6196bd9d02f7bb600621188805e6cae5c9ae468a4e4570c38f6dd', '\xde24cf23cf5fc3efa3100e7a3f6e472c33f8e1949564e74e42e454518fcc1691', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 17:37:10.76919+00', '2026-11-27 21:37:10+00', 'PAID', 110000, '\x0661458287c8417af7f1db', 'intraledger'),
	('\x40ee4fa8170c8ad8df313fadf72476da99f4aaf3f42238246a5aaf1e16a5cabc', '69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', 'lnbcrt1110n1p4sn07xsp5j2jwwgj0h6jmmnfesz4awksx072xyl9gk8m20qdyfp5sxftue5pqpp5grhyl2qhpj9d3he387klwfrkm2vlf2hn7s3rsfr2t2h3u949e27qdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqjhkaf8ug7fz9hvz4peg7ak84kxe00p0m8znyn5sgz32v03ufep4kkh490axrmaktn77pksynlu8g8xja0hhfh09hux79w6pnwf25c6gqapma4r', '\x92a4e7224fbea5bdcd3980abd75a067f94627ca8b1f6a781a4486903257ccd02', '\x4175c3dc876b569dd8d1cd493ac01612084196020017213b17f1ca84d420c382', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 17:37:10.956789+00', '2026-11-27 21:37:10+00', 'PAID', 111000, '\x066145828a2d35c6f48539', 'intraledger'),
	('\xe35050e8112edbb4939327858269de31da035d8dd770adc6d7309034b42ef21d', '26c63dfd-c17f-477f-a40e-413e223c380a', '5214054e-897d-42d3-8006-f3be2de01e57', 'BTC', 'lnbcrt5u1p4sn07gsp5u6h08tsq7e2ghv2pkzg53ed4q6x3f2yutvak44gfslgvvmdfpnxqpp5udg9p6q39mdmfyuny7zcy6w7x8dqxhvd6ac2m3khxzgrfdpw7gwsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqmavx0569fvlnuyf5m2rxxjycse96w5936zsl0605ur8rkj5qszdj959ptun2xws0rfed3069u6wqtwe3r27qs68gu5f9qktsmfuamvqp76uzew', '\xe6aef3ae00f6548bb141b09148e5b5068d14a89c5b3b6ad50987d0c66da90ccc', '\x5faf4fa693cb98e2320598e7670f41ce923eea135654ed15aaa75b6e114a0f4e', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 17:37:12.228647+00', '2026-11-27 21:37:12+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 17:37:07.352168+00', 'lightning_receipt'),
	(2, '2026-11-27 17:37:08.406143+00', 'lightning_receipt'),
	(3, '2026-11-27 17:37:08.939589+00', 'intraledger'),
	(4, '2026-11-27 17:37:09.072068+00', 'intraledger'),
	(5, '2026-11-27 17:37:09.151041+00', 'intraledger'),
	(6, '2026-11-27 17:37:09.217824+00', 'intraledger'),
	(7, '2026-11-27 17:37:09.301189+00', 'intraledger'),
	(8, '2026-11-27 17:37:09.374807+00', 'intraledger'),
	(9, '2026-11-27 17:37:09.474011+00', 'intraledger'),
	(10, '2026-11-27 17:37:09.602024+00', 'intraledger'),
	(11, '2026-11-27 17:37:09.780411+00', 'intraledger'),
	(12, '2026-11-27 17:37:09.902638+00', 'intraledger'),
	(13, '2026-11-27 17:37:10.068643+00', 'intraledger'),
	(14, '2026-11-27 17:37:10.138594+00', 'intraledger'),
	(15, '2026-11-27 17:37:10.242098+00', 'intraledger'),
	(16, '2026-11-27 17:37:10.293637+00', 'intraledger'),
	(17, '2026-11-27 17:37:10.4092+00', 'intraledger'),
	(18, '2026-11-27 17:37:10.433244+00', 'intraledger'),
	(19, '2026-11-27 17:37:10.510507+00', 'intraledger'),
	(20, '2026-11-27 17:37:10.54676+00', 'intraledger'),
	(21, '2026-11-27 17:37:10.648952+00', 'intraledger'),
	(22, '2026-11-27 17:37:10.6948+00', 'intraledger'),
	(23, '2026-11-27 17:37:10.838337+00', 'intraledger'),
	(24, '2026-11-27 17:37:10.897274+00', 'intraledger'),
	(25, '2026-11-27 17:37:10.995253+00', 'intraledger'),
	(26, '2026-11-27 17:37:11.047839+00', 'intraledger'),
	(27, '2026-11-27 17:37:11.157777+00', 'lightning_reserve'),
	(28, '2026-11-27 17:37:11.335151+00', 'lightning_settled'),
	(29, '2026-11-27 17:37:11.428833+00', 'lightning_reserve'),
	(30, '2026-11-27 17:37:11.515831+00', 'lightning_settled'),
	(31, '2026-11-27 17:37:11.599023+00', 'lightning_reserve'),
	(32, '2026-11-27 17:37:11.69329+00', 'lightning_failed'),
	(33, '2026-11-27 17:37:11.791426+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('a1e177be-1c18-4ca8-b92e-60ccc9e8c50c');

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
	('a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 168816, 168816),
	('a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 138860, 138860),
	('a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 868, 868),
	('ab19d4f5-6eb3-4031-bdd4-59f9c743b354', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 39114, 39114),
	('ab19d4f5-6eb3-4031-bdd4-59f9c743b354', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 6556, 6556),
	('4e65642f-d8f5-4af9-91ac-5be0db5bdfeb', '2026-11-27 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 53496, 53496),
	('4e65642f-d8f5-4af9-91ac-5be0db5bdfeb', '2026-11-27 17:00:00+00', 'Query.me', 1, 0, 0, 228, 228),
	('4e65642f-d8f5-4af9-91ac-5be0db5bdfeb', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 28265, 28265),
	('a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', '2026-11-27 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1480690, 410975),
	('ab19d4f5-6eb3-4031-bdd4-59f9c743b354', '2026-11-27 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 698335, 183458),
	('ab19d4f5-6eb3-4031-bdd4-59f9c743b354', '2026-11-27 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 293329, 34138);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('624f1fd8-8fa8-4689-9f4f-294326d45e09', 4, '2026-11-27 17:37:12.398006+00');

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
	('4782643f-0de1-4826-897f-22126fc465a3', 'USD', NULL, 0, '-infinity'),
	('e1ab95df-2ea9-4ac0-b643-846f8a20c80d', 'USD', NULL, 0, '-infinity'),
	('50644af2-c659-419d-ab46-297116a102d9', 'USD', NULL, 0, '-infinity'),
	('26c63dfd-c17f-477f-a40e-413e223c380a', 'BTC', NULL, 630000, '2026-11-27 17:37:11.047839+00'),
	('69fe8e8e-7daa-42e3-87ca-1243e433544a', 'BTC', NULL, 5636000, '2026-11-27 17:37:11.047839+00'),
	('2f91941b-41a7-4157-8996-e9e1c674ae91', 'BTC', NULL, 45819000, '2026-11-27 17:37:11.791426+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614582529668c3b5db41', '\xf00a21d199530c80d96d2ae3516a32338938ee51a970c960e359e6cecf171079', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661458262ab7f400b9f43', '\xb0b1d41065fbb601174303498ec64a48338d51ef3dda75459a557c689c5c8bb5', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066145826acf45d71a1b34', '\xc0fc67b1634559441ecd05305a4f555b2ba30499a95de9eb0e71ebcb7a732e4a', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145826cd4c4496835fc', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066145826e09413b49c147', '\xc7f7a3c0349d8334d4dd2eb15c52e8135b22b1eb380aa7216d874d41e4d52166', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066145826f0e2076e9a004', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066145827053c5d7687416', '\xaa17df8e31f2f75c7fcca95956ade8101db3b978c9c271bfe57d9e3b4092c95c', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614582717357f6945dab', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458272f6db0972f1fa', '\xe9864e380471ee71ef5f452723c3e9dee21f786d0271553fb72c41db71eb46a3', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661458274eae8f41493d0', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458277a3bb94b5bfd0', '\x8ec8a1aad4cc4e27250e1c967d95502256b1af38624cbd9ca0376f4c4c710f91', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661458279812eb7c58996', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066145827c09a317bca693', '\x6a645f6e900e348d3a25e6e29a47260c424f97a695e58531dd61c2507cec3124', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066145827d1ae233f23afd', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066145827eaf32e7bba501', '\x6ba1e09cad6a0fb8966aa220b1a5b0cb324d6ef091e19463f82ecb45f367602f', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145827f7885f8538779', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614582813bf02d873f8b', '\x3645805a7e0be29eb63abd6c4c86085ac571ccf3b16c710951223ecd810a8fc4', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066145828199dce1872ee6', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458282c7abd8311f68', '\xf07513a9594db027c2a812851414bcd490cfa87d700027d6b1e5d4fc20fd028e', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614582835548bbc06757', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458284e4782bf567e0', '\x9cfee143a53299be347b24e37b49419330685729c07f68d7b9e6303388ad78f1', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661458285979025635264', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661458287c8417af7f1db', '\xb298a89ec29f048c003bbd9f1a84ff5889eed2f7d53d8cce940f9085bbe39c7b', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661458288ae7ab217bfc6', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066145828a2d35c6f48539', '\x40ee4fa8170c8ad8df313fadf72476da99f4aaf3f42238246a5aaf1e16a5cabc', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066145828afa9f02be2af7', NULL, NULL, 'ab19d4f5-6eb3-4031-bdd4-59f9c743b354', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066145828ca81111baf345', '\x57cf2c1cc63061535b10ec3450945e4d93323c00343e362ebe031ee6ae243bd5', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661458290cae18b491788', '\xa22b9d6b1c0b74e8c972c03dd8491ba79595897dfdee2682261f0a490a5da1d1', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066145829363afb59aad87', '\xbdb9c1998f2e3243cf277dd5f3eded73ae236febbdd6611798f9980591a11758', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661458294d3eab2bf00ae', '\xbdb9c1998f2e3243cf277dd5f3eded73ae236febbdd6611798f9980591a11758', '\x066145829363afb59aad87', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066145829653426ef1bd7b', '\x13592f455d2dcb90b7f939b0156d6e394293d943fb4b67dc32dce9a641f7d3a2', NULL, 'a1e177be-1c18-4ca8-b92e-60ccc9e8c50c', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02f429c0fa56566e54fa759222462ba22a67040f936885c51bd9fe0c5476320ada', 2, 'latchkey:43fa03c8-ab6b-4dd7-9bab-732b0a17bebe/0015', '2026-11-27 17:37:12.384453+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066145828ca81111baf345', 'lightning', '2f91941b-41a7-4157-8996-e9e1c674ae91', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x57cf2c1cc63061535b10ec3450945e4d93323c00343e362ebe031ee6ae243bd5', 'lnbcrt10u1p4sn078sp5wtd06pwppaxx3lwcq0raz76dr36pal93zferdvtnypr2h9kpq45qpp52l8jc8xxxps4xkcsas69p9z7fkfny0qqxslrvt47qv0wdt3y802sdqqcqzzs9qrsgqs78ugzmjqctgavuuygt25gkagdyva8ahfplzwf49dp3pt6p2yw0jmc0l4azpkxaksmdqznc8yp8rkfj59pesldfe82cln4nd6660cdcqlnj3y4', '\x03752ac9ee021e38dadd86b12d9fef147c9626b9bcfc0cfebebe81920e558fcb38', '2026-11-27 17:37:19.157831+00', NULL, NULL, 'settled', 1100, '\xef852ca18a6835952a74623c289a57c32128d60ddb8b9a49db9aea53d9656e79', NULL, '2026-11-27 17:37:11.335159+00'),
	('\x0661458290cae18b491788', 'lightning', '2f91941b-41a7-4157-8996-e9e1c674ae91', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xa22b9d6b1c0b74e8c972c03dd8491ba79595897dfdee2682261f0a490a5da1d1', 'lnbcrt10u1p4sn078sp5zzv09zxj4ah6t4aycpjr0yn2kmdz8s6shjc7auwm386thfm0r8rqpp55g4e66cupd6w3jtjcq7asjgm572etztalhhzdq3xru9yjzja58gsdqqcqzzs9qrsgqdf8zlh98mjkuevg0ckl4guzy0sefrejtwkqvevcpg4xc5g99fx54vy5v07wdc5q4lkyehwp6899l84t50rmwgkushdfgjdc84htz6wqqwcp7e7', '\x03752ac9ee021e38dadd86b12d9fef147c9626b9bcfc0cfebebe81920e558fcb38', '2026-11-27 17:37:19.428916+00', NULL, NULL, 'settled', 3000, '\xb797e1d94caa7afb9b503274aebe6ec634392e5b6f4c3ebb19d7c5cbafc011be', NULL, '2026-11-27 17:37:11.51584+00'),
	('\x066145829363afb59aad87', 'lightning', '2f91941b-41a7-4157-8996-e9e1c674ae91', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xbdb9c1998f2e3243cf277dd5f3eded73ae236febbdd6611798f9980591a11758', 'lnbcrt10u1p4sn078sp5u6qnqqvqupzqefcvndda6u0ylxxp0wz9pv3s5tkw4e05vwjtcr2spp5hkuurxv09cey8ne80h2l8m0dwwhzxmlthhtxz9uclxvqtydpzavqdqqcqzzs9qrsgqzg0wyfgr5px682khkwvhuwwzv8ue8f6fntrnqk9cevyksa8wuls5ls8ufhxfzlvkaf5mea4r4hf07mugvz4jgvgh2msxxt4nusjudqgpux863w', '\x03752ac9ee021e38dadd86b12d9fef147c9626b9bcfc0cfebebe81920e558fcb38', '2026-11-27 17:37:19.599099+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 17:37:11.69337+00'),
	('\x066145829653426ef1bd7b', 'lightning', '2f91941b-41a7-4157-8996-e9e1c674ae91', 'BTC', 900000, 10000, 910, 910000, NULL, '\x13592f455d2dcb90b7f939b0156d6e394293d943fb4b67dc32dce9a641f7d3a2', 'lnbcrt9u1p4sn078sp53yq8thlt9rj2829306k7gqv7lwr83ya6nztseqhxznw05j8c5wcspp5zdvj732a9h9epdle8xcp2mtw89pf8k2rld9k0hpjmn56vs0h6w3qdqqcqzzs9qrsgqznm6kuhlwd5t3636ks0f69nqshdwcq5kgx3tfv5vgpus4l7dzhap7ry668kysc5x602luje7qfgcdxwafccl5zwgtj37s2ndms6u0yqps3ml9j', '\x03752ac9ee021e38dadd86b12d9fef147c9626b9bcfc0cfebebe81920e558fcb38', '2026-11-27 17:37:12.166391+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 17:00:00+00', '2026-11-27 17:37:04.465189+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xf00a21d199530c80d96d2ae3516a32338938ee51a970c960e359e6cecf171079', 50000000, '2026-11-27 17:37:07.352962+00', 'credited', '\x06614582529668c3b5db41', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xb0b1d41065fbb601174303498ec64a48338d51ef3dda75459a557c689c5c8bb5', 5000000, '2026-11-27 17:37:08.406433+00', 'credited', '\x0661458262ab7f400b9f43', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 17:37:01.438689+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
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
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(0, 52094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x57cf2c1cc63061535b10ec3450945e4d93323c00343e362ebe031ee6ae243bd5', '\xef852ca18a6835952a74623c289a57c32128d60ddb8b9a49db9aea53d9656e79', false, 'settle', 'SETTLED', 1000000, '2026-11-27 17:37:11.124555+00', '2026-11-27 18:37:11+00'),
	('\xa22b9d6b1c0b74e8c972c03dd8491ba79595897dfdee2682261f0a490a5da1d1', '\xb797e1d94caa7afb9b503274aebe6ec634392e5b6f4c3ebb19d7c5cbafc011be', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 17:37:11.388272+00', '2026-11-27 18:37:11+00'),
	('\xbdb9c1998f2e3243cf277dd5f3eded73ae236febbdd6611798f9980591a11758', '\x1370b1b6fa3a04be402392d79c7929d57e1e3fb1901bcf2fde00713e73ffe397', false, 'no_route', 'OPEN', 0, '2026-11-27 17:37:11.561042+00', '2026-11-27 18:37:11+00'),
	('\x13592f455d2dcb90b7f939b0156d6e394293d943fb4b67dc32dce9a641f7d3a2', '\xbe176533006d7ae67c89c8eff84d4fa78f1b217050424e1eeb5c8586cfb21f80', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 17:37:11.734631+00', '2026-11-27 18:37:11+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xadb82785362c8741452b7ad15616e728eefa0daa7ad3c8fc1c590600fac7d49e'),
	('outside', '\x9c94ed8a97f64635c5dbd381c185751b3ab827d951f3fa4c5f965b6462a27869');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xf00a21d199530c80d96d2ae3516a32338938ee51a970c960e359e6cecf171079', 'SETTLED', 50000000, '\x029579dbbff3611e748e85ad281e12b601a036585d6ff583902b3d00cc32284f', 1, '2026-11-27 17:37:07.207789+00'),
	('\xb0b1d41065fbb601174303498ec64a48338d51ef3dda75459a557c689c5c8bb5', 'SETTLED', 5000000, '\x3af397e3f2b6a1e3eff2ad45325f7ffae7b59c9b274729c0b121c2d567250528', 2, '2026-11-27 17:37:08.29861+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x57cf2c1cc63061535b10ec3450945e4d93323c00343e362ebe031ee6ae243bd5', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 17:37:11.312999+00', '2026-11-27 17:37:11.312999+00'),
	(2, '\xa22b9d6b1c0b74e8c972c03dd8491ba79595897dfdee2682261f0a490a5da1d1', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 17:37:11.488199+00', '2026-11-27 17:37:11.488199+00'),
	(3, '\xbdb9c1998f2e3243cf277dd5f3eded73ae236febbdd6611798f9980591a11758', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 17:37:11.664278+00', '2026-11-27 17:37:11.664278+00'),
	(4, '\x13592f455d2dcb90b7f939b0156d6e394293d943fb4b67dc32dce9a641f7d3a2', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 17:37:13.128463+00', '2026-11-27 17:37:11.928464+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 17:37:00.686787+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 17:37:00.884607+00'),
	('0003_key_limits', '3908421ad49da8b55c9ddbc8a0a7cb453a5a6246133d621a685c694cbd40ea76', 'before', '2026-11-27 17:37:00.997092+00'),
	('0004_payments', 'f58282f5f62a461f43e67c2e61034573afd5269cbaebc86fc5ac9e9ad99bf953', 'before', '2026-11-27 17:37:01.058271+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 17:37:01.34396+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 17:37:01.484692+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 17:37:01.551554+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 17:37:01.626783+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 17:37:01.676921+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 17:37:01.721243+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 17:37:01.778523+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 17:37:01.811345+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 17:37:01.916521+00'),
	('0015_accounts', 'f21961cf02efd1581239c32b08ec3900a2af607527c111ea26db290e95125abd', 'before', '2026-11-27 17:37:01.980471+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('9671347c-d46b-4de9-8a92-d48e81d65b51', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', '\x61896a11ed85e49e58ea6abc673bd7563d65c1a6972c495fd529af217abfb0df', '2026-11-27 17:37:06.153011+00', '2026-12-27 17:37:06.153011+00', NULL, '2026-11-27 17:37:06.153011+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('4db0f84b-d5df-489c-85b9-4788cb2983c1', '0597de89-33b2-4fa6-af80-93678b53f4f6', '\x81ea94f5ce6ad9d2a90bd63172a70109a6d07ec53ae9e828de11ea0947223d1a', '2026-11-27 17:37:07.655601+00', '2026-12-27 17:37:07.655601+00', NULL, '2026-11-27 17:37:07.655601+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7b53f983-3adc-461e-a984-20f3ac4715f1', '5214054e-897d-42d3-8006-f3be2de01e57', '\xda318d549273c7cb9159fa34e14a914d64b4965547ffd6936b329a43fa97fa0d', '2026-11-27 17:37:08.543436+00', '2026-12-27 17:37:08.543436+00', NULL, '2026-11-27 17:37:08.543436+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
-- Data for Name: voucher; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: voucher_claim; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('2f91941b-41a7-4157-8996-e9e1c674ae91', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'BTC', '', '2026-11-27 17:37:06.036195+00'),
	('4782643f-0de1-4826-897f-22126fc465a3', 'ca1bf131-5fa5-48cc-a030-8f5375b2116d', 'USD', '', '2026-11-27 17:37:06.049174+00'),
	('69fe8e8e-7daa-42e3-87ca-1243e433544a', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'BTC', '', '2026-11-27 17:37:07.532623+00'),
	('e1ab95df-2ea9-4ac0-b643-846f8a20c80d', '0597de89-33b2-4fa6-af80-93678b53f4f6', 'USD', '', '2026-11-27 17:37:07.53727+00'),
	('26c63dfd-c17f-477f-a40e-413e223c380a', '5214054e-897d-42d3-8006-f3be2de01e57', 'BTC', '', '2026-11-27 17:37:08.511951+00'),
	('50644af2-c659-419d-ab46-297116a102d9', '5214054e-897d-42d3-8006-f3be2de01e57', 'USD', '', '2026-11-27 17:37:08.513905+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x06614582529668c3b5db4100', NULL, NULL, NULL),
	(5000, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458262ab7f400b9f4300', NULL, NULL, NULL),
	(-100, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145826acf45d71a1b3400', 'bob', NULL, NULL),
	(100, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145826acf45d71a1b3401', 'alice', NULL, NULL),
	(-50, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145826cd4c4496835fc00', 'carol', NULL, NULL),
	(50, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145826cd4c4496835fc01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145826e09413b49c14700', 'bob', NULL, NULL),
	(101, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145826e09413b49c14701', 'alice', NULL, NULL),
	(-50, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145826f0e2076e9a00400', 'carol', NULL, NULL),
	(50, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145826f0e2076e9a00401', 'bob', NULL, NULL),
	(-102, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145827053c5d768741600', 'bob', NULL, NULL),
	(102, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145827053c5d768741601', 'alice', NULL, NULL),
	(-51, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x06614582717357f6945dab00', 'carol', NULL, NULL),
	(51, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x06614582717357f6945dab01', 'bob', NULL, NULL),
	(-103, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x0661458272f6db0972f1fa00', 'bob', NULL, NULL),
	(103, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458272f6db0972f1fa01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458274eae8f41493d000', 'carol', NULL, NULL),
	(51, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x0661458274eae8f41493d001', 'bob', NULL, NULL),
	(-104, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x0661458277a3bb94b5bfd000', 'bob', NULL, NULL),
	(104, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458277a3bb94b5bfd001', 'alice', NULL, NULL),
	(-52, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458279812eb7c5899600', 'carol', NULL, NULL),
	(52, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x0661458279812eb7c5899601', 'bob', NULL, NULL),
	(-105, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145827c09a317bca69300', 'bob', NULL, NULL),
	(105, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145827c09a317bca69301', 'alice', NULL, NULL),
	(-52, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145827d1ae233f23afd00', 'carol', NULL, NULL),
	(52, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145827d1ae233f23afd01', 'bob', NULL, NULL),
	(-106, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145827eaf32e7bba50100', 'bob', NULL, NULL),
	(106, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145827eaf32e7bba50101', 'alice', NULL, NULL),
	(-53, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145827f7885f853877900', 'carol', NULL, NULL),
	(53, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145827f7885f853877901', 'bob', NULL, NULL),
	(-107, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x06614582813bf02d873f8b00', 'bob', NULL, NULL),
	(107, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x06614582813bf02d873f8b01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145828199dce1872ee600', 'carol', NULL, NULL),
	(53, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145828199dce1872ee601', 'bob', NULL, NULL),
	(-108, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x0661458282c7abd8311f6800', 'bob', NULL, NULL),
	(108, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458282c7abd8311f6801', 'alice', NULL, NULL),
	(-54, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x06614582835548bbc0675700', 'carol', NULL, NULL),
	(54, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x06614582835548bbc0675701', 'bob', NULL, NULL),
	(-109, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x0661458284e4782bf567e000', 'bob', NULL, NULL),
	(109, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458284e4782bf567e001', 'alice', NULL, NULL),
	(-54, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145828597902563526400', 'carol', NULL, NULL),
	(54, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145828597902563526401', 'bob', NULL, NULL),
	(-110, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x0661458287c8417af7f1db00', 'bob', NULL, NULL),
	(110, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458287c8417af7f1db01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x0661458288ae7ab217bfc600', 'carol', NULL, NULL),
	(55, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x0661458288ae7ab217bfc601', 'bob', NULL, NULL),
	(-111, NULL, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145828a2d35c6f4853900', 'bob', NULL, NULL),
	(111, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145828a2d35c6f4853901', 'alice', NULL, NULL),
	(-55, NULL, NULL, '69fe8e8e-7daa-42e3-87ca-1243e433544a', '\x066145828afa9f02be2af700', 'carol', NULL, NULL),
	(55, NULL, NULL, '26c63dfd-c17f-477f-a40e-413e223c380a', '\x066145828afa9f02be2af701', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145828ca81111baf34500', NULL, NULL, NULL),
	(-1003, 3, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x0661458290cae18b49178800', NULL, NULL, NULL),
	(-1010, 10, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145829363afb59aad8700', NULL, NULL, NULL),
	(1010, 10, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x0661458294d3eab2bf00ae00', NULL, NULL, NULL),
	(-910, 10, NULL, '2f91941b-41a7-4157-8996-e9e1c674ae91', '\x066145829653426ef1bd7b00', NULL, NULL, NULL);

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
-- Name: voucher_claim voucher_claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher_claim
    ADD CONSTRAINT voucher_claim_pkey PRIMARY KEY (id);

--
-- Name: voucher voucher_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_pkey PRIMARY KEY (id);

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
-- Name: voucher_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX voucher_by_wallet ON public.voucher USING btree (wallet_id, created_at DESC, id DESC);

--
-- Name: voucher_claim_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX voucher_claim_due ON public.voucher_claim USING btree (due_at) WHERE (state = ANY (ARRAY['paying'::text, 'closing'::text]));

--
-- Name: voucher_claim_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX voucher_claim_live ON public.voucher_claim USING btree (payment_hash) WHERE (state <> 'failed'::text);

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
-- Name: voucher voucher_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: voucher_claim voucher_claim_voucher_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher_claim
    ADD CONSTRAINT voucher_claim_voucher_id_fkey FOREIGN KEY (voucher_id) REFERENCES public.voucher(id);

--
-- Name: voucher voucher_wallet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES public.wallet(id);

--
-- Name: wallet wallet_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- PostgreSQL database dump complete
--
