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
    -- Who closes an account holds the locks of its wallets until then: this sees what came of it.
    IF cardinality(p_sides) > 1 AND EXISTS (
        SELECT FROM wallet w JOIN account a ON a.id = w.account_id
         WHERE w.id = p_sides[2].wallet_id AND a.status <> 'active'
    ) THEN
        RAISE EXCEPTION 'the account of the recipient is not active' USING ERRCODE = 'LK006';
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
	('45edd147-55dc-4228-93eb-4355792e30e8', '62e64cf2-d1b7-4a58-970d-71a777fbc832', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'e00a6b99-c837-4001-876e-0f3b1fa908ba', true, '{}', '2026-11-27 18:29:00.823328+00'),
	('2d2558dd-4b33-4633-a82e-ae671ebe4de4', '5653a148-beff-4364-9b26-a81a9f4bc8ad', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', true, '{}', '2026-11-27 18:29:02.043631+00'),
	('9773ad2e-325e-40fa-a5de-a38b9205b717', 'ab9bb78f-f905-43fb-809a-058e2db4d58e', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '5c01d4ae-49fb-4666-af26-1e5276786968', true, '{}', '2026-11-27 18:29:02.192386+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463bfc706487090030', 'internal_send'),
	(5000, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463bfce0be24d58d57', 'internal_send'),
	(10100, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463bfd347a377b4d01', 'internal_send'),
	(5000, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463bfd6b2284a7a4fe', 'internal_send'),
	(10200, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463bfdb49e6da4b522', 'internal_send'),
	(5100, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463bfde441c86f8103', 'internal_send'),
	(10300, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463bfe3635a7f8b930', 'internal_send'),
	(5100, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463bfe625cda10fbb4', 'internal_send'),
	(10400, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463bfea81140f02b07', 'internal_send'),
	(5200, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463bfecd33a01f939d', 'internal_send'),
	(10500, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463bff0c349bc4098f', 'internal_send'),
	(5200, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463bff34ae752a96de', 'internal_send'),
	(10600, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463bff742661fc8dc7', 'internal_send'),
	(5300, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463bff9a452fbab211', 'internal_send'),
	(10700, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463bffe5cc4b7e3586', 'internal_send'),
	(5300, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463c00093526ded9c8', 'internal_send'),
	(10800, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463c00459ad57d0ce6', 'internal_send'),
	(5400, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463c009601440a9a49', 'internal_send'),
	(10900, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463c01077834e92ec0', 'internal_send'),
	(5400, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463c013a0bfb948d93', 'internal_send'),
	(11000, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463c0194ab3d65a4fd', 'internal_send'),
	(5500, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463c01eed993f30905', 'internal_send'),
	(11100, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463c024281de989bea', 'internal_send'),
	(5500, '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\x0661463c02683f156d33e9', 'internal_send'),
	(100000, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463c02b088a256caf1', 'withdrawal'),
	(100000, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463c034ca1ee2f78ca', 'withdrawal'),
	(90000, '45edd147-55dc-4228-93eb-4355792e30e8', '\x0661463c042d551cfa3130', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 18:25:00+00', '45edd147-55dc-4228-93eb-4355792e30e8', 'internal_send'),
	(63000, '2026-11-27 18:25:00+00', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'internal_send'),
	(290000, '2026-11-27 18:25:00+00', '45edd147-55dc-4228-93eb-4355792e30e8', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('f5a3e941-76d1-469f-ad0e-c90764c743d9', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:29:02.094676+00', NULL, '2026-11-27 18:29:02.668422+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f0773e55-cd03-4c83-b051-021455c0c35e', '9773ad2e-325e-40fa-a5de-a38b9205b717', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:29:02.213381+00', NULL, '2026-11-27 18:29:03.007859+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', '45edd147-55dc-4228-93eb-4355792e30e8', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:29:00.890575+00', NULL, '2026-11-27 18:29:02.782927+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('2270bff4-43d1-440e-9de2-1260f6857ae2', '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', '\xb1b646d5206d7e62315a5da495bb55e84ee33334be3ac87ce39d94fdeeb97d53', 'blink_UUsaG1', 'UNvO', '2026-11-27 18:29:00.892856+00', NULL),
	('d1f7fa78-a28f-4cb5-8253-6cee92a4739d', 'f5a3e941-76d1-469f-ad0e-c90764c743d9', '\x7082d0be4f92627bfab9abf2766987c05367d2fad1a27433b35bc5fdff5c3014', 'blink_Oykmf9', 'cfxt', '2026-11-27 18:29:02.09895+00', NULL),
	('13f722cd-70d7-44f0-bc9e-1010f1fb8076', 'f0773e55-cd03-4c83-b051-021455c0c35e', '\x500ee5a84413e82660a048b4fcc0d0c04d2bb98246296322204058de3aaf3465', 'blink_qqCEy8', 'eyYx', '2026-11-27 18:29:02.214098+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661463be6772355b64ea05a', '2026-11-27 18:29:00.828595+00', '45edd147-55dc-4228-93eb-4355792e30e8', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661463be6ba35965f27f9e6', '2026-11-27 18:29:00.845667+00', '45edd147-55dc-4228-93eb-4355792e30e8', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-000000000001', 'de6f33dc-2748-46b6-ab37-5e86ca19e647', '{}', '{"expires_at": "2026-12-27T18:29:00.842089+00:00"}'),
	('\x0661463be7a89c430d59dbc6', '2026-11-27 18:29:00.906726+00', '45edd147-55dc-4228-93eb-4355792e30e8', 'api_key.created', 'session', 'de6f33dc-2748-46b6-ab37-5e86ca19e647', '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-000000000002', '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_UUsaG1…UNvO", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661463be83b145c87d7b1c4', '2026-11-27 18:29:00.944232+00', '45edd147-55dc-4228-93eb-4355792e30e8', 'account.username_set', 'key', '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661463bf91080b1ff3a6b81', '2026-11-27 18:29:02.047445+00', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661463bf9434607516ca76f', '2026-11-27 18:29:02.060414+00', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-000000000007', '4c40218b-05d9-45cb-b9f2-cc239f111436', '{}', '{"expires_at": "2026-12-27T18:29:02.057702+00:00"}'),
	('\x0661463bf9e6b5e080da3a32', '2026-11-27 18:29:02.102246+00', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'api_key.created', 'session', '4c40218b-05d9-45cb-b9f2-cc239f111436', '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-000000000008', 'f5a3e941-76d1-469f-ad0e-c90764c743d9', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Oykmf9…cfxt", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661463bfa40cc7fff8aa9ff', '2026-11-27 18:29:02.12536+00', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'account.username_set', 'key', 'f5a3e941-76d1-469f-ad0e-c90764c743d9', '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661463bfb4e2c5094b9da77', '2026-11-27 18:29:02.194277+00', '9773ad2e-325e-40fa-a5de-a38b9205b717', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661463bfb6bdf9e8799aeaf', '2026-11-27 18:29:02.201861+00', '9773ad2e-325e-40fa-a5de-a38b9205b717', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-00000000000d', '69b72c54-3c55-4d87-ae09-f178bcd3701e', '{}', '{"expires_at": "2026-12-27T18:29:02.197899+00:00"}'),
	('\x0661463bfba271baf048b4c6', '2026-11-27 18:29:02.21583+00', '9773ad2e-325e-40fa-a5de-a38b9205b717', 'api_key.created', 'session', '69b72c54-3c55-4d87-ae09-f178bcd3701e', '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-00000000000e', 'f0773e55-cd03-4c83-b051-021455c0c35e', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_qqCEy8…eyYx", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661463bfbef70a233cfdf8c', '2026-11-27 18:29:02.235567+00', '9773ad2e-325e-40fa-a5de-a38b9205b717', 'account.username_set', 'key', 'f0773e55-cd03-4c83-b051-021455c0c35e', '127.0.0.1', 'python-httpx2/2.16.2', 'fab92857-29cd-4be5-b787-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x02f2be58177d32395dc8b0dfffe56c0fdb3c52eba5b83d6a0bb5fbdc3a4e6f4168', 0);

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
	(1, 50000000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(3, -100000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(3, 100000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(4, -50000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(4, 50000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(5, -101000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(5, 101000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(6, -50000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(6, 50000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(7, -102000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(7, 102000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(8, -51000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(8, 51000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(9, -103000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(9, 103000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(10, -51000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(10, 51000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(11, -104000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(11, 104000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(12, -52000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(12, 52000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(13, -105000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(13, 105000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(14, -52000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(14, 52000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(15, -106000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(15, 106000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(16, -53000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(16, 53000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(17, -107000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(17, 107000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(18, -53000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(18, 53000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(19, -108000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(19, 108000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(20, -54000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(20, 54000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(21, -109000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(21, 109000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(22, -54000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(22, 54000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(23, -110000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(23, 110000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(24, -55000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(24, 55000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(25, -111000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(25, 111000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63');
INSERT INTO public.entry VALUES
	(26, -55000, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63'),
	(26, 55000, '5c01d4ae-49fb-4666-af26-1e5276786968'),
	(27, -1010000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(31, -1010000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(33, -910000, 'e00a6b99-c837-4001-876e-0f3b1fa908ba'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(788, 1, '2026-11-27 18:29:02.030264+00', 'lightning_receipt', 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bf8b1f82aabcd4700'),
	(800, 2, '2026-11-27 18:29:02.184781+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfb18ebb6abffd800'),
	(807, 3, '2026-11-27 18:29:02.274662+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfc70648709003001'),
	(809, 4, '2026-11-27 18:29:02.300197+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfce0be24d58d5701'),
	(813, 5, '2026-11-27 18:29:02.322418+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfd347a377b4d0101'),
	(815, 6, '2026-11-27 18:29:02.335254+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfd6b2284a7a4fe01'),
	(818, 7, '2026-11-27 18:29:02.354671+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfdb49e6da4b52201'),
	(820, 8, '2026-11-27 18:29:02.366085+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfde441c86f810301'),
	(823, 9, '2026-11-27 18:29:02.386879+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfe3635a7f8b93001'),
	(825, 10, '2026-11-27 18:29:02.397696+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfe625cda10fbb401'),
	(828, 11, '2026-11-27 18:29:02.415525+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfea81140f02b0701'),
	(830, 12, '2026-11-27 18:29:02.425198+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfecd33a01f939d01'),
	(833, 13, '2026-11-27 18:29:02.441731+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bff0c349bc4098f01'),
	(835, 14, '2026-11-27 18:29:02.451678+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bff34ae752a96de01'),
	(838, 15, '2026-11-27 18:29:02.468555+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bff742661fc8dc701'),
	(840, 16, '2026-11-27 18:29:02.477396+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bff9a452fbab21101'),
	(843, 17, '2026-11-27 18:29:02.4969+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bffe5cc4b7e358601'),
	(845, 18, '2026-11-27 18:29:02.505763+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c00093526ded9c801'),
	(848, 19, '2026-11-27 18:29:02.521503+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c00459ad57d0ce601'),
	(850, 20, '2026-11-27 18:29:02.548042+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c009601440a9a4901'),
	(853, 21, '2026-11-27 18:29:02.572991+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c01077834e92ec001'),
	(855, 22, '2026-11-27 18:29:02.585226+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c013a0bfb948d9301'),
	(858, 23, '2026-11-27 18:29:02.610403+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c0194ab3d65a4fd01'),
	(862, 24, '2026-11-27 18:29:02.63456+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c01eed993f3090501'),
	(866, 25, '2026-11-27 18:29:02.65195+00', 'lightning_receipt', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c024281de989bea01'),
	(868, 26, '2026-11-27 18:29:02.661618+00', 'intraledger_receipt', '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c02683f156d33e901');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 18:29:00.583304+00'),
	('AFN', 66000000000, '2026-11-28 18:29:00.583304+00'),
	('ALL', 83000000000, '2026-11-28 18:29:00.583304+00'),
	('AMD', 383000000000, '2026-11-28 18:29:00.583304+00'),
	('AOA', 912000000000, '2026-11-28 18:29:00.583304+00'),
	('ARS', 1400000000000, '2026-11-28 18:29:00.583304+00'),
	('AUD', 1530000000, '2026-11-28 18:29:00.583304+00'),
	('AWG', 1790000000, '2026-11-28 18:29:00.583304+00'),
	('AZN', 1700000000, '2026-11-28 18:29:00.583304+00'),
	('BAM', 1690000000, '2026-11-28 18:29:00.583304+00'),
	('BBD', 2000000000, '2026-11-28 18:29:00.583304+00'),
	('BDT', 122000000000, '2026-11-28 18:29:00.583304+00'),
	('BHD', 376000000, '2026-11-28 18:29:00.583304+00'),
	('BIF', 2950000000000, '2026-11-28 18:29:00.583304+00'),
	('BMD', 1000000000, '2026-11-28 18:29:00.583304+00'),
	('BND', 1300000000, '2026-11-28 18:29:00.583304+00'),
	('BOB', 6910000000, '2026-11-28 18:29:00.583304+00'),
	('BRL', 5400000000, '2026-11-28 18:29:00.583304+00'),
	('BSD', 1000000000, '2026-11-28 18:29:00.583304+00'),
	('BTN', 88500000000, '2026-11-28 18:29:00.583304+00'),
	('BWP', 13400000000, '2026-11-28 18:29:00.583304+00'),
	('BYN', 3400000000, '2026-11-28 18:29:00.583304+00'),
	('BZD', 2010000000, '2026-11-28 18:29:00.583304+00'),
	('CAD', 1400000000, '2026-11-28 18:29:00.583304+00'),
	('CDF', 2250000000000, '2026-11-28 18:29:00.583304+00'),
	('CHF', 800000000, '2026-11-28 18:29:00.583304+00'),
	('CLP', 940000000000, '2026-11-28 18:29:00.583304+00'),
	('CNY', 7100000000, '2026-11-28 18:29:00.583304+00'),
	('COP', 3800000000000, '2026-11-28 18:29:00.583304+00'),
	('CRC', 502000000000, '2026-11-28 18:29:00.583304+00'),
	('CUP', 24000000000, '2026-11-28 18:29:00.583304+00'),
	('CVE', 95300000000, '2026-11-28 18:29:00.583304+00'),
	('CZK', 20900000000, '2026-11-28 18:29:00.583304+00'),
	('DJF', 177700000000, '2026-11-28 18:29:00.583304+00'),
	('DKK', 6450000000, '2026-11-28 18:29:00.583304+00'),
	('DOP', 63000000000, '2026-11-28 18:29:00.583304+00'),
	('DZD', 130000000000, '2026-11-28 18:29:00.583304+00'),
	('EGP', 47300000000, '2026-11-28 18:29:00.583304+00'),
	('ERN', 15000000000, '2026-11-28 18:29:00.583304+00'),
	('ETB', 153000000000, '2026-11-28 18:29:00.583304+00'),
	('EUR', 864000000, '2026-11-28 18:29:00.583304+00'),
	('FJD', 2270000000, '2026-11-28 18:29:00.583304+00'),
	('FKP', 760000000, '2026-11-28 18:29:00.583304+00'),
	('GBP', 760000000, '2026-11-28 18:29:00.583304+00'),
	('GEL', 2700000000, '2026-11-28 18:29:00.583304+00'),
	('GHS', 11000000000, '2026-11-28 18:29:00.583304+00'),
	('GIP', 760000000, '2026-11-28 18:29:00.583304+00'),
	('GMD', 73000000000, '2026-11-28 18:29:00.583304+00'),
	('GNF', 8680000000000, '2026-11-28 18:29:00.583304+00'),
	('GTQ', 7660000000, '2026-11-28 18:29:00.583304+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 18:29:00.583304+00'),
	('HKD', 7780000000, '2026-11-28 18:29:00.583304+00'),
	('HNL', 26300000000, '2026-11-28 18:29:00.583304+00'),
	('HTG', 131000000000, '2026-11-28 18:29:00.583304+00'),
	('HUF', 332000000000, '2026-11-28 18:29:00.583304+00'),
	('IDR', 16700000000000, '2026-11-28 18:29:00.583304+00'),
	('ILS', 3250000000, '2026-11-28 18:29:00.583304+00'),
	('INR', 88700000000, '2026-11-28 18:29:00.583304+00'),
	('IQD', 1310000000000, '2026-11-28 18:29:00.583304+00'),
	('IRR', 42100000000000, '2026-11-28 18:29:00.583304+00'),
	('ISK', 126000000000, '2026-11-28 18:29:00.583304+00'),
	('JMD', 160000000000, '2026-11-28 18:29:00.583304+00'),
	('JOD', 709000000, '2026-11-28 18:29:00.583304+00'),
	('JPY', 154000000000, '2026-11-28 18:29:00.583304+00'),
	('KES', 129000000000, '2026-11-28 18:29:00.583304+00'),
	('KGS', 87400000000, '2026-11-28 18:29:00.583304+00'),
	('KHR', 4010000000000, '2026-11-28 18:29:00.583304+00'),
	('KMF', 425000000000, '2026-11-28 18:29:00.583304+00'),
	('KPW', 900000000000, '2026-11-28 18:29:00.583304+00'),
	('KRW', 1460000000000, '2026-11-28 18:29:00.583304+00'),
	('KWD', 307000000, '2026-11-28 18:29:00.583304+00'),
	('KYD', 833000000, '2026-11-28 18:29:00.583304+00'),
	('KZT', 525000000000, '2026-11-28 18:29:00.583304+00'),
	('LAK', 21700000000000, '2026-11-28 18:29:00.583304+00'),
	('LBP', 89500000000000, '2026-11-28 18:29:00.583304+00'),
	('LKR', 305000000000, '2026-11-28 18:29:00.583304+00'),
	('LRD', 182000000000, '2026-11-28 18:29:00.583304+00'),
	('LSL', 17200000000, '2026-11-28 18:29:00.583304+00'),
	('LYD', 5450000000, '2026-11-28 18:29:00.583304+00'),
	('MAD', 9270000000, '2026-11-28 18:29:00.583304+00'),
	('MDL', 17000000000, '2026-11-28 18:29:00.583304+00'),
	('MGA', 4480000000000, '2026-11-28 18:29:00.583304+00'),
	('MKD', 53200000000, '2026-11-28 18:29:00.583304+00'),
	('MMK', 2100000000000, '2026-11-28 18:29:00.583304+00'),
	('MNT', 3590000000000, '2026-11-28 18:29:00.583304+00'),
	('MOP', 8010000000, '2026-11-28 18:29:00.583304+00'),
	('MRU', 39800000000, '2026-11-28 18:29:00.583304+00'),
	('MUR', 45900000000, '2026-11-28 18:29:00.583304+00'),
	('MVR', 15400000000, '2026-11-28 18:29:00.583304+00'),
	('MWK', 1735000000000, '2026-11-28 18:29:00.583304+00'),
	('MXN', 18400000000, '2026-11-28 18:29:00.583304+00'),
	('MYR', 4150000000, '2026-11-28 18:29:00.583304+00'),
	('MZN', 63900000000, '2026-11-28 18:29:00.583304+00'),
	('NAD', 17200000000, '2026-11-28 18:29:00.583304+00'),
	('NGN', 1440000000000, '2026-11-28 18:29:00.583304+00'),
	('NIO', 36800000000, '2026-11-28 18:29:00.583304+00'),
	('NOK', 10100000000, '2026-11-28 18:29:00.583304+00'),
	('NPR', 142000000000, '2026-11-28 18:29:00.583304+00'),
	('NZD', 1770000000, '2026-11-28 18:29:00.583304+00'),
	('OMR', 384500000, '2026-11-28 18:29:00.583304+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 18:29:00.583304+00'),
	('PEN', 3370000000, '2026-11-28 18:29:00.583304+00'),
	('PGK', 4230000000, '2026-11-28 18:29:00.583304+00'),
	('PHP', 58900000000, '2026-11-28 18:29:00.583304+00'),
	('PKR', 281000000000, '2026-11-28 18:29:00.583304+00'),
	('PLN', 3670000000, '2026-11-28 18:29:00.583304+00'),
	('PYG', 7060000000000, '2026-11-28 18:29:00.583304+00'),
	('QAR', 3640000000, '2026-11-28 18:29:00.583304+00'),
	('RON', 4390000000, '2026-11-28 18:29:00.583304+00'),
	('RSD', 101000000000, '2026-11-28 18:29:00.583304+00'),
	('RUB', 81000000000, '2026-11-28 18:29:00.583304+00'),
	('RWF', 1453000000000, '2026-11-28 18:29:00.583304+00'),
	('SAR', 3750000000, '2026-11-28 18:29:00.583304+00'),
	('SBD', 8230000000, '2026-11-28 18:29:00.583304+00'),
	('SCR', 13900000000, '2026-11-28 18:29:00.583304+00'),
	('SDG', 600000000000, '2026-11-28 18:29:00.583304+00'),
	('SEK', 9500000000, '2026-11-28 18:29:00.583304+00'),
	('SGD', 1300000000, '2026-11-28 18:29:00.583304+00'),
	('SHP', 760000000, '2026-11-28 18:29:00.583304+00'),
	('SLE', 23200000000, '2026-11-28 18:29:00.583304+00'),
	('SOS', 571000000000, '2026-11-28 18:29:00.583304+00'),
	('SRD', 38600000000, '2026-11-28 18:29:00.583304+00'),
	('SSP', 4600000000000, '2026-11-28 18:29:00.583304+00'),
	('STN', 21200000000, '2026-11-28 18:29:00.583304+00'),
	('SYP', 11000000000000, '2026-11-28 18:29:00.583304+00'),
	('SZL', 17200000000, '2026-11-28 18:29:00.583304+00'),
	('THB', 32400000000, '2026-11-28 18:29:00.583304+00'),
	('TJS', 9240000000, '2026-11-28 18:29:00.583304+00'),
	('TMT', 3500000000, '2026-11-28 18:29:00.583304+00'),
	('TND', 2950000000, '2026-11-28 18:29:00.583304+00'),
	('TOP', 2390000000, '2026-11-28 18:29:00.583304+00'),
	('TRY', 42300000000, '2026-11-28 18:29:00.583304+00'),
	('TTD', 6780000000, '2026-11-28 18:29:00.583304+00'),
	('TWD', 31100000000, '2026-11-28 18:29:00.583304+00'),
	('TZS', 2440000000000, '2026-11-28 18:29:00.583304+00'),
	('UAH', 42100000000, '2026-11-28 18:29:00.583304+00'),
	('UGX', 3600000000000, '2026-11-28 18:29:00.583304+00'),
	('UYU', 39800000000, '2026-11-28 18:29:00.583304+00'),
	('UZS', 11950000000000, '2026-11-28 18:29:00.583304+00'),
	('VES', 233000000000, '2026-11-28 18:29:00.583304+00'),
	('VND', 26300000000000, '2026-11-28 18:29:00.583304+00'),
	('VUV', 122000000000, '2026-11-28 18:29:00.583304+00'),
	('WST', 2810000000, '2026-11-28 18:29:00.583304+00'),
	('XAF', 567000000000, '2026-11-28 18:29:00.583304+00'),
	('XCD', 2700000000, '2026-11-28 18:29:00.583304+00'),
	('XCG', 1790000000, '2026-11-28 18:29:00.583304+00'),
	('XOF', 567000000000, '2026-11-28 18:29:00.583304+00'),
	('XPF', 103000000000, '2026-11-28 18:29:00.583304+00'),
	('YER', 238500000000, '2026-11-28 18:29:00.583304+00'),
	('ZAR', 17200000000, '2026-11-28 18:29:00.583304+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 18:29:00.583304+00'),
	('ZWG', 26400000000, '2026-11-28 18:29:00.583304+00');

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
	('\x8b78f8b3bbad4f0e171f47b90db540df2eada4c4d775312da7fbd35b4942d8e4', 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '45edd147-55dc-4228-93eb-4355792e30e8', 'BTC', 'lnbcrt500u1p4snjldsp5ap9lqvgwuqt9dvp5jh3l62leznrsf4242ffsgy0sktsxx9gce24qpp53du03vam448su9clg7usmd2qmuh2mfxy6a6nztd8l0f4kj2zmrjqdqqxqrwzqcqzzs9qrsgqcaxad0yehslnd7cfln44c6kl4fsdv4s5fgr4t4pcdyelgfdnxv489vja7u4j08q4xusnshe6smrf7l4enw8uthwsj59vnum3ycqcpecpe2yzvf', '\xe84bf0310ee01656b03495e3fd2bf914c704d55552530411f0b2e0631518caaa', '\xc202c9ade23bfb9a659247b04674d49304c8e75773afae588385dfe20075a7bd', 50000000, NULL, '', NULL, NULL, '2026-11-27 18:29:01.976114+00', '2026-11-27 22:29:01+00', 'PAID', 50000000, '\x0661463bf8b1f82aabcd47', 'lightning'),
	('\xf13e777cc23d20571dfdbae86c6e3a363764ab9696f17701fdfd2503b29bfbc4', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt50u1p4snjlwsp596xnccsp5y5dmfgy028xwlqsp2d08ywlfkenfncy2mj689rn8s5spp57yl8wlxz85s9w80aht5xcm36xcmkf2ukjmchwq0al5js8v5ml0zqdqqxqrwzqcqzzs9qrsgq9xd900lquzmgeq6caw5mtz8v298865pa6gdvhw7nurfjatxaj36ns0p98ck775zwqakqhk305dh29288ezcmzatvtm0z3wc76f684ecqzepnmd', '\x2e8d3c6201a128dda5047a8e677c100a9af391df4db334cf0456e5a394733c29', '\xcd48c58560678d28f14fb6f79c256051094dab900e8d04741af3bf96185c1c40', 5000000, NULL, '', NULL, NULL, '2026-11-27 18:29:02.141445+00', '2026-11-27 22:29:02+00', 'PAID', 5000000, '\x0661463bfb18ebb6abffd8', 'lightning'),
	('\x410e9ac7f714c339e5b2ac988794b39b2ffc9e573a9bbd93c9b67a5be9e3aa06', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1u1p4snjlwsp5hg7y08zc6n3j8gztve588fupl8uw2dc240uz9nkc5rtzmdl2rq8qpp5gy8f43lhznpnnedj4jvg099nnvhle8jh82dmmy7fkea9h60r4grqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqtltalyjjkrqdj6z9aanu9tukqpgr0tzlnnsag4ghvjrahu46dhyske9ynyxvp8znnvg6jgutmf96lr5kyfl4aq6q8rzru3n0e94n2jcp5r0yzh', '\xba3c479c58d4e323a04b666873a781f9f8e5370aabf822ced8a0d62db7ea180e', '\x14df0389d3b940fe454b5e916e498151848642131718b13683b1cb84a79eb181', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 18:29:02.248332+00', '2026-11-27 22:29:02+00', 'PAID', 100000, '\x0661463bfc706487090030', 'intraledger'),
	('\x8613961b0be1fbf763a5eaa3ba2a3a0f5ee3db4129e0414f3fba5b1e44a2fdd0', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1010n1p4snjlwsp504z5m20v07se8rthnn0r5tgk89qrvtt3rmesd82u7z54ee9rpm0spp5scfevxctu8alwca9a23m5236pa0w8k6p98syznelhfd3u39zlhgqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqpjr5e23xhxlkn00238lzn5l3hhaddvwef2qsu53lm8pt2gepwz4hn08jpdmc8tly7449cymrpggl9hud9qghr3acvslku78haqt49rcqq6uxxd', '\x7d454da9ec7fa1938d779cde3a2d163940362d711ef3069d5cf0a95ce4a30edf', '\xb86c6eff1a31dde62d8b5ab68dcc7bc9627774aa972f60a2f41dd31631d0f347', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 18:29:02.308728+00', '2026-11-27 22:29:02+00', 'PAID', 101000, '\x0661463bfd347a377b4d01', 'intraledger'),
	('\xa1f0995a25d634c368035c22608859104e4f874ee74759c37ef810821d63dd18', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1020n1p4snjlwsp5vtmjlymgfvdq96ne77mtplqtu8gdvgtf70cks6vvnm56u0kdshnspp558cfjk396c6vx6qrts3xpzzezp8ylp6wuar4nsm7lqggy8trm5vqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqctgcvgau0yp3vyyfu7njpa6temjn0qr07yz4mcak4nr3xm5pj55kqgp8elzgv4q96swl0fj86glg4j9cqne2es3gv34plywjnvgcddsq2wwwst', '\x62f72f93684b1a02ea79f7b6b0fc0be1d0d62169f3f168698c9ee9ae3ecd85e7', '\xb2d0051945603fa77db0895f3ce4c2d006fe5681be0833e28822160b6fa538f3', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 18:29:02.343312+00', '2026-11-27 22:29:02+00', 'PAID', 102000, '\x0661463bfdb49e6da4b522', 'intraledger'),
	('\x4090c53454e6bc804045ecf1674ff0426949be191ab7db6d8085e3d6be302110', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1030n1p4snjlwsp5wr230v9u3dg4tlr8rzuuqfh6v6qklmzfdq473y0zyy4z6qzr44kspp5gzgv2dz5u67gqsz9anckwnlsgf55n0ser2makmvqsh3ad03syygqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqclklcu8h0x7kj9qhyz359gc9yv5h9qz07ph35w3f0panljzctawsu2052uy52p2h9fwvavt78jrqdzutlzl3sj7wv2fumchv080emzqq22fzxw', '\x70d517b0bc8b5155fc6718b9c026fa66816fec49682be891e2212a2d0043ad6d', '\x3d2d96658029d7b2cc3db91a51a0f2e577a3378d4e0c0940e3f6b575faff089b', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 18:29:02.374718+00', '2026-11-27 22:29:02+00', 'PAID', 103000, '\x0661463bfe3635a7f8b930', 'intraledger'),
	('\x5b4b2996b1a29f3b6aced862feaf1633b90299f50a0ae05bd11c05babd721239', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1040n1p4snjlwsp5cnq58fmd4m03222y776za9s4ywatfn65dnc6uhwmyrl6hfhf45wspp5td9jn943520nk6kwmp30atckxwus9x04pg9wqk73rszm40tjzgusdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqthg0rkw5sye6xtj5r9wa8z0p49rh8rs0mmet4l5rkzqrnfw7qvv5460vd9a5pfhcstt2068hy6mfwl5lfny4qafuvyl6kp656sdsydcpsxc0k3', '\xc4c143a76daedf152944f7b42e961523bab4cf546cf1ae5ddb20ffaba6e9ad1d', '\x064039ce6bd3ed0dc232f7162a10154ccf1b459446f9e7529dfe20ab52845562', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 18:29:02.405638+00', '2026-11-27 22:29:02+00', 'PAID', 104000, '\x0661463bfea81140f02b07', 'intraledger'),
	('\x19ca2f289a09126465a313fdf14a76b556d86ead87401984ca658cf7c8603aed', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1050n1p4snjlwsp5pr8lrk6x45yk84f44hwfsys49pfj4qy6tzxyxehje2hxnpnneglspp5r89z72y6pyfxgedrz07lzjnkk4tdsm4dsaqpnpx2vkx00jrq8tksdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqknvuvy4rqpmw0kgd8l3caxsd88qc46qmehrmyhlmr93uyzpaewy36hntdleusgq6zutl8r635vfqpvsmpckl4ql033ruhevwtqllztqpakmsrt', '\x08cff1db46ad0963d535addc98121528532a809a588c4366f2caae698673ca3f', '\x462d9122e424b82c1f754ec9be42a84b0ff2a87c21a533c575c7c713070e3ae3', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 18:29:02.432106+00', '2026-11-27 22:29:02+00', 'PAID', 105000, '\x0661463bff0c349bc4098f', 'intraledger'),
	('\x1b1cd88b07c95daad8b02fe351c2383476505f312abddb0dbe86cfeac7f55966', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1060n1p4snjlwsp5t8kck656ywwhud8n93unpgj0tlgl6tf0lyvz0cm9qpmu5f8tcc2spp5rvwd3zc8e9w64k9s9l34rs3cx3m9qhe3927akrd7sm8743l4t9nqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqh50269p858ra4l20x7rhhrtv0z3l6wtl4vsen7usajxs59savtj8wadn7f0ndg4feqaye78zf8utz6fapp3rez2jsjlch4alym9kzycp2nj90r', '\x59ed8b6a9a239d7e34f32c7930a24f5fd1fd2d2ff91827e3650077ca24ebc615', '\x9f8a3a23e81009ca5a45fabca2a50cbaf514ff4a6b555f48c135fd5f5239b030', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 18:29:02.45952+00', '2026-11-27 22:29:02+00', 'PAID', 106000, '\x0661463bff742661fc8dc7', 'intraledger'),
	('\xb39d718eedab55df9a0e62b29840f6512e3a9d511ba7eb4361e21471340717d5', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1070n1p4snjlwsp56plnd868z0u06rp2ve4udf50d4n35yyvn5zpxdlt6kpqur2cv8gspp5kwwhrrhd4d2alxswv2efss8k2yhr4823rwn7ksmpug28zdq8zl2sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqdw4m5rgjrnwav9nyd5t7uuewaezrwxvzrlngtm02zfhhj6c997237s9mnxlk984fwd4ptmyet57lnrv0ndt2fqs2a5k56gefvc65kwgpjm65zy', '\xd07f369f4713f8fd0c2a666bc6a68f6d671a108c9d041337ebd5820e0d5861d1', '\x74932c9b5af16953b14c4b2ff6dc40d85b2a48aac507020f64ca59c39fbf6beb', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 18:29:02.48799+00', '2026-11-27 22:29:02+00', 'PAID', 107000, '\x0661463bffe5cc4b7e3586', 'intraledger'),
	('\xffb21cf92cd3fc378f144fda8954e6f76ec356693b843cbf70ad2db425acd4fd', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1080n1p4snjlwsp5gcdlxhypjfyqz87p3yfh4z2wlarqy2pdydt2redrgp588pu6ud7spp5l7epe7fv607r0rc5fldgj48x7ahvx4nf8wzre0ms45kmgfdv6n7sdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqull606vt34k2g0njc0fctpeashav89u7p5sr6fdle83tva23w3cncldtm2dunt5uh4zv6vsp6z0fsmvpa2yk4m84uj4vjmcjne9crycq3e6alu', '\x461bf35c819248011fc189137a894eff4602282d2356a1e5a3406873879ae37d', '\x9068bb591a337804d4a4aaf7dd014fdc9d2bc5b68dcc821b5af9e72db4dbccdd', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 18:29:02.512815+00', '2026-11-27 22:29:02+00', 'PAID', 108000, '\x0661463c00459ad57d0ce6', 'intraledger'),
	('\x79e4c0c6dc69a85de07fd0d1ca80340777fdd8028c2115f86ded843a15276352', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1090n1p4snjlwsp579n7u8mna7ltl97qj4xtf6vt8d46y4qjd7997v7muga5ruqn43aqpp508jvp3kudx59mcrl6rgu4qp5qamlmkqz3ss3t7rdakzr59f8vdfqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqy9uut9755htjxp6uahzsk78vehs6wmh2kuhlnxk4qqf26a4rgsxry70h5xazk3hjfku9usphh0u4p08plzqxl3rpcflprwegpmqm0fcqx9ydsr', '\xf167ee1f73efbebf97c0954cb4e98b3b6ba254126f8a5f33dbe23b41f013ac7a', '\x15433b9202c3b788d5ab318ee4b3def0d5c3e22221d0ef057b65e8f57aafe962', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 18:29:02.556466+00', '2026-11-27 22:29:02+00', 'PAID', 109000, '\x0661463c01077834e92ec0', 'intraledger'),
	('\x77c4d14b309c72be7da26971407f37a0f889d2120bddc3607c2c4d7fe1a4a693', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1100n1p4snjlwsp5wyq4m48rxsqgskwcrlx2mv8mdvn503enu6axnj4pq364extdt3qspp5wlzdzjesn3etuldzd9c5qleh5rugn5sjp0wuxcru93xhlcdy56fsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqkggt8hs7yze0h2wn6yusmpzz3w8j0re09tcqlfnhk2qqg7eynhzz4j2uwsa6m5uqdllfrvfk75u8ls7m5amgmca2tuxsgqur8js6xlgpkx8fer', '\x71015dd4e334008859d81fccadb0fb6b2747c733e6ba69caa104755c996d5c41', '\xac803628eb9eb4c18ed98cad3c3fb6c442723d63dcf1569d010cd611739d6359', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 18:29:02.596354+00', '2026-11-27 22:29:02+00', 'PAID', 110000, '\x0661463c0194ab3d65a4fd', 'intraledger'),
	('\xa56df5e6d59a94115363d660030d8a235667f2c220eab1472f031b4bf8b4d3e6', '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', 'lnbcrt1110n1p4snjlwsp5my0u0j2um2fyun84lkmjyz39uyr7zl08egzykef208gyyep34wpqpp554kltek4n22pz5mr6esqxrv2ydtx0ukzyr4tz3e0qvd5h79560nqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqa5zqpaqktc8xpxmmpsfpprefe2g54gup67l88qz8e8r2purfdxz5n7ltxea22d3sjacqhtgg02970qa96fp5pnf28xgaagqjd8p4zfgpln0t5e', '\xd91fc7c95cda924e4cf5fdb7220a25e107e17de7ca044b652a79d0426431ab82', '\xd8de16280ba229c4b4610d0ee448421ab139ccbdab24bdf1099a9fdb642a02fc', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 18:29:02.643681+00', '2026-11-27 22:29:02+00', 'PAID', 111000, '\x0661463c024281de989bea', 'intraledger'),
	('\x37173734a67f69a8d04c5d4a6b81ec1dff21ed84f5b7f7e605d8a2856a217e69', '5c01d4ae-49fb-4666-af26-1e5276786968', '9773ad2e-325e-40fa-a5de-a38b9205b717', 'BTC', 'lnbcrt5u1p4snjlwsp5hxv6uwcxmuturnkn4w3wrwh9at59a05m80q43tj3xs059jz46qnspp5xutnwd9x0a5635zvt49xhq0vrhljrmvy7kml0es9mz3g263p0e5sdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqcfgucwm93dpmls4zaad4t4pgf5xrnu8qvqlw4fc3r6kt4clth9yxjl2gq9d5uf7t45cst9cr7zlpkfq3d0gjupek7vflmzfepsadnrcqupc3sc', '\xb999ae3b06df17c1ced3aba2e1bae5eae85ebe9b3bc158ae51341f42c855d027', '\x8fcdaa8ad665cca644a21e994d5477804108af1ae5d7e3c5fdec947e0657bc72', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 18:29:02.999166+00', '2026-11-27 22:29:02+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 18:29:02.02316+00', 'lightning_receipt'),
	(2, '2026-11-27 18:29:02.180587+00', 'lightning_receipt'),
	(3, '2026-11-27 18:29:02.268516+00', 'intraledger'),
	(4, '2026-11-27 18:29:02.297278+00', 'intraledger'),
	(5, '2026-11-27 18:29:02.318714+00', 'intraledger'),
	(6, '2026-11-27 18:29:02.332706+00', 'intraledger'),
	(7, '2026-11-27 18:29:02.351518+00', 'intraledger'),
	(8, '2026-11-27 18:29:02.363713+00', 'intraledger'),
	(9, '2026-11-27 18:29:02.384693+00', 'intraledger'),
	(10, '2026-11-27 18:29:02.395996+00', 'intraledger'),
	(11, '2026-11-27 18:29:02.413841+00', 'intraledger'),
	(12, '2026-11-27 18:29:02.423347+00', 'intraledger'),
	(13, '2026-11-27 18:29:02.439476+00', 'intraledger'),
	(14, '2026-11-27 18:29:02.449838+00', 'intraledger'),
	(15, '2026-11-27 18:29:02.466086+00', 'intraledger'),
	(16, '2026-11-27 18:29:02.475845+00', 'intraledger'),
	(17, '2026-11-27 18:29:02.49518+00', 'intraledger'),
	(18, '2026-11-27 18:29:02.504245+00', 'intraledger'),
	(19, '2026-11-27 18:29:02.519706+00', 'intraledger'),
	(20, '2026-11-27 18:29:02.540289+00', 'intraledger'),
	(21, '2026-11-27 18:29:02.569336+00', 'intraledger'),
	(22, '2026-11-27 18:29:02.582283+00', 'intraledger'),
	(23, '2026-11-27 18:29:02.605483+00', 'intraledger'),
	(24, '2026-11-27 18:29:02.628569+00', 'intraledger'),
	(25, '2026-11-27 18:29:02.649985+00', 'intraledger'),
	(26, '2026-11-27 18:29:02.659647+00', 'intraledger'),
	(27, '2026-11-27 18:29:02.678152+00', 'lightning_reserve'),
	(28, '2026-11-27 18:29:02.69811+00', 'lightning_settled'),
	(29, '2026-11-27 18:29:02.718113+00', 'lightning_reserve'),
	(30, '2026-11-27 18:29:02.727493+00', 'lightning_settled'),
	(31, '2026-11-27 18:29:02.744341+00', 'lightning_reserve'),
	(32, '2026-11-27 18:29:02.756352+00', 'lightning_failed'),
	(33, '2026-11-27 18:29:02.775637+00', 'lightning_reserve');

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spent_due VALUES
	('2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0'),
	('f5a3e941-76d1-469f-ad0e-c90764c743d9');

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
	('2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7338, 7338),
	('2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1016587, 1016587),
	('2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 963, 963),
	('f0773e55-cd03-4c83-b051-021455c0c35e', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 5461, 5461),
	('f0773e55-cd03-4c83-b051-021455c0c35e', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 272, 272),
	('f5a3e941-76d1-469f-ad0e-c90764c743d9', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 8340, 8340),
	('f5a3e941-76d1-469f-ad0e-c90764c743d9', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 1983, 1983),
	('2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', '2026-11-27 18:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 384076, 218738),
	('f0773e55-cd03-4c83-b051-021455c0c35e', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 5833, 5833),
	('f5a3e941-76d1-469f-ad0e-c90764c743d9', '2026-11-27 18:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 104049, 22892),
	('f5a3e941-76d1-469f-ad0e-c90764c743d9', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 57722, 6964);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('4b6d4537-01d8-481f-8224-f99883134c47', 3, '2026-11-27 18:29:03.216121+00');

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
	('1e68c684-d5a9-49ce-9f72-d82dcd16334c', 'USD', NULL, 0, '-infinity'),
	('5b1faf4d-8ff6-4ded-b0f9-b81b4a1c2c47', 'USD', NULL, 0, '-infinity'),
	('9724aa10-f169-43ad-9a66-ad1a44537b94', 'USD', NULL, 0, '-infinity'),
	('5c01d4ae-49fb-4666-af26-1e5276786968', 'BTC', NULL, 630000, '2026-11-27 18:29:02.659647+00'),
	('7c1ab1fe-967c-401a-bddc-9e7765ce6b63', 'BTC', NULL, 5636000, '2026-11-27 18:29:02.659647+00'),
	('e00a6b99-c837-4001-876e-0f3b1fa908ba', 'BTC', NULL, 45819000, '2026-11-27 18:29:02.775637+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661463bf8b1f82aabcd47', '\x8b78f8b3bbad4f0e171f47b90db540df2eada4c4d775312da7fbd35b4942d8e4', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661463bfb18ebb6abffd8', '\xf13e777cc23d20571dfdbae86c6e3a363764ab9696f17701fdfd2503b29bfbc4', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463bfc706487090030', '\x410e9ac7f714c339e5b2ac988794b39b2ffc9e573a9bbd93c9b67a5be9e3aa06', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661463bfce0be24d58d57', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463bfd347a377b4d01', '\x8613961b0be1fbf763a5eaa3ba2a3a0f5ee3db4129e0414f3fba5b1e44a2fdd0', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661463bfd6b2284a7a4fe', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463bfdb49e6da4b522', '\xa1f0995a25d634c368035c22608859104e4f874ee74759c37ef810821d63dd18', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661463bfde441c86f8103', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463bfe3635a7f8b930', '\x4090c53454e6bc804045ecf1674ff0426949be191ab7db6d8085e3d6be302110', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661463bfe625cda10fbb4', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463bfea81140f02b07', '\x5b4b2996b1a29f3b6aced862feaf1633b90299f50a0ae05bd11c05babd721239', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661463bfecd33a01f939d', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463bff0c349bc4098f', '\x19ca2f289a09126465a313fdf14a76b556d86ead87401984ca658cf7c8603aed', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661463bff34ae752a96de', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463bff742661fc8dc7', '\x1b1cd88b07c95daad8b02fe351c2383476505f312abddb0dbe86cfeac7f55966', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661463bff9a452fbab211', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463bffe5cc4b7e3586', '\xb39d718eedab55df9a0e62b29840f6512e3a9d511ba7eb4361e21471340717d5', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661463c00093526ded9c8', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463c00459ad57d0ce6', '\xffb21cf92cd3fc378f144fda8954e6f76ec356693b843cbf70ad2db425acd4fd', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661463c009601440a9a49', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463c01077834e92ec0', '\x79e4c0c6dc69a85de07fd0d1ca80340777fdd8028c2115f86ded843a15276352', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661463c013a0bfb948d93', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463c0194ab3d65a4fd', '\x77c4d14b309c72be7da26971407f37a0f889d2120bddc3607c2c4d7fe1a4a693', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661463c01eed993f30905', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661463c024281de989bea', '\xa56df5e6d59a94115363d660030d8a235667f2c220eab1472f031b4bf8b4d3e6', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661463c02683f156d33e9', NULL, NULL, 'f5a3e941-76d1-469f-ad0e-c90764c743d9', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661463c02b088a256caf1', '\xdd35c45d2156c48d8dc71c84b01468cc1b2fefb5a6db83360cda137f0aa1585f', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661463c034ca1ee2f78ca', '\x7c9d88dc30b6da1721f34de7b9ea751a185c3b3c2827f39b7868ea214e6fad06', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661463c03b315fac2bed9', '\x1cc90874a53d4dcbfc7af21c8839604e7db08c6cad5b009f03e608ff1a7842b5', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661463c03e200a8e323e8', '\x1cc90874a53d4dcbfc7af21c8839604e7db08c6cad5b009f03e608ff1a7842b5', '\x0661463c03b315fac2bed9', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661463c042d551cfa3130', '\xcded5bf75ea213e358007890a5d9fac2e65e446fa81cbb6326372f01b3c3dd00', NULL, '2afeeeb9-98f3-4c45-9c03-ed8a0ec287f0', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02f2be58177d32395dc8b0dfffe56c0fdb3c52eba5b83d6a0bb5fbdc3a4e6f4168', 2, 'latchkey:b61d7601-c5a8-4008-a25f-d93b560d1db4/0015', '2026-11-27 18:29:03.203362+00');

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
	('\x0661463c02b088a256caf1', 'lightning', 'e00a6b99-c837-4001-876e-0f3b1fa908ba', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xdd35c45d2156c48d8dc71c84b01468cc1b2fefb5a6db83360cda137f0aa1585f', 'lnbcrt10u1p4snjlwsp5z9j5ugemt8a4g65udwdh0fgtt03en9gyyc5gdkel6dnwl5c63ppspp5m56ughfp2mzgmrw8rjztq9rgesdjlma45mdcxdsvmgfh7z4ptp0sdqqcqzzs9qrsgqyjy8djl3hw0ekrzymen95dcn6p6kedhm0tlc7p4hvvjv62ue7pf9l2405rs7k6mv8ywrfsv5ewxrshrafsre94u8ffldmk7cq4qzpvqpnj6v7p', '\x02d1eadc74c1422a0f9666924dd3edf5d8503590f3a7cc61898cabece71bfd5b08', '2026-11-27 18:29:10.678216+00', NULL, NULL, 'settled', 1100, '\x9e553f63c45994a445d99702b001651dc2f5cc82ac7fbc9cce968a41ec058098', NULL, '2026-11-27 18:29:02.698117+00', 0, NULL, NULL, NULL, NULL),
	('\x0661463c034ca1ee2f78ca', 'lightning', 'e00a6b99-c837-4001-876e-0f3b1fa908ba', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x7c9d88dc30b6da1721f34de7b9ea751a185c3b3c2827f39b7868ea214e6fad06', 'lnbcrt10u1p4snjlwsp5wmvwu4nlrtsncm26d532gjp6nzlujvet3djstasfeauqcv80dvxspp50jwc3hpskmdpwg0nfhnmn6n4rgv9cweu9qnl8xmcdr4zznn045rqdqqcqzzs9qrsgqpdy23plyk8hc5un7fq23qqs4fadtvg5aasfqjgakj7g4y8lu23k9t5cxyeqwdumvq3qj4zynpzj6kt4z9mdzcykj592lkj6vnsr9rrqqqjgyru', '\x02d1eadc74c1422a0f9666924dd3edf5d8503590f3a7cc61898cabece71bfd5b08', '2026-11-27 18:29:10.718188+00', NULL, NULL, 'settled', 3000, '\xe2463f7015d78d642dcff2667eabd8e9943de36569780510468661a18d40d304', NULL, '2026-11-27 18:29:02.727499+00', 0, NULL, NULL, NULL, NULL),
	('\x0661463c03b315fac2bed9', 'lightning', 'e00a6b99-c837-4001-876e-0f3b1fa908ba', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x1cc90874a53d4dcbfc7af21c8839604e7db08c6cad5b009f03e608ff1a7842b5', 'lnbcrt10u1p4snjlwsp5gxvhndld27e7appckes6tn623cu92twm6nxj7vdkc5t69uvzszjqpp5rnyssa9984xuhlr67gwgswtqfe7mprrv44dsp8crucy07xncg26sdqqcqzzs9qrsgqz4l64qq0v8lcn28dqluf4te9w7y5tugufhpznr2cvyaev8cz76xh643dvcpfdcr2qlqukgy3ehh6ferq8w4eg6enydx3vyxjpu5nmvqqtusq2z', '\x02d1eadc74c1422a0f9666924dd3edf5d8503590f3a7cc61898cabece71bfd5b08', '2026-11-27 18:29:10.744448+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 18:29:02.756435+00', 0, NULL, NULL, NULL, NULL),
	('\x0661463c042d551cfa3130', 'lightning', 'e00a6b99-c837-4001-876e-0f3b1fa908ba', 'BTC', 900000, 10000, 910, 910000, NULL, '\xcded5bf75ea213e358007890a5d9fac2e65e446fa81cbb6326372f01b3c3dd00', 'lnbcrt9u1p4snjlwsp5za0gktraw8ycatg04a07e5ejcqwhsrk3w9qm9gz37rqh9yllgm5qpp5ehk4ha675gf7xkqq0zg2tk06ctn9u3r04qwtkcexxuhsrv7rm5qqdqqcqzzs9qrsgqkle2xpcyq2lrjmhekdjx2jzs07mt96w84u8ekjs6g9c8tzp4dlyzk5ql8whum6a3gk955nz4x94n5y0c6c6mwrag35ppw7acnagxspcq94gptf', '\x02d1eadc74c1422a0f9666924dd3edf5d8503590f3a7cc61898cabece71bfd5b08', '2026-11-27 18:29:02.989125+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 18:00:00+00', '2026-11-27 18:29:00.585199+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x8b78f8b3bbad4f0e171f47b90db540df2eada4c4d775312da7fbd35b4942d8e4', 50000000, '2026-11-27 18:29:02.023418+00', 'credited', '\x0661463bf8b1f82aabcd47', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xf13e777cc23d20571dfdbae86c6e3a363764ab9696f17701fdfd2503b29bfbc4', 5000000, '2026-11-27 18:29:02.180805+00', 'credited', '\x0661463bfb18ebb6abffd8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\xe6d111373c51dcf783c55cacc45411c9f336909382d6b454ad04670a67a5da89', '2026-11-27 18:28:59.927181+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
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
	(11, 50000000),
	(1, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xdd35c45d2156c48d8dc71c84b01468cc1b2fefb5a6db83360cda137f0aa1585f', '\x9e553f63c45994a445d99702b001651dc2f5cc82ac7fbc9cce968a41ec058098', false, 'settle', 'SETTLED', 1000000, '2026-11-27 18:29:02.669093+00', '2026-11-27 19:29:02+00'),
	('\x7c9d88dc30b6da1721f34de7b9ea751a185c3b3c2827f39b7868ea214e6fad06', '\xe2463f7015d78d642dcff2667eabd8e9943de36569780510468661a18d40d304', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 18:29:02.710884+00', '2026-11-27 19:29:02+00'),
	('\x1cc90874a53d4dcbfc7af21c8839604e7db08c6cad5b009f03e608ff1a7842b5', '\x1fa6b1b1283d40d5285f186cca693a617d0ffaf6badcb7cf1c81f86fcbd04d86', false, 'no_route', 'OPEN', 0, '2026-11-27 18:29:02.734306+00', '2026-11-27 19:29:02+00'),
	('\xcded5bf75ea213e358007890a5d9fac2e65e446fa81cbb6326372f01b3c3dd00', '\xb8b5b2893ef248c0e038918f417677c0dfd18b5a0d166efa30dd6cc7493c9750', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 18:29:02.766853+00', '2026-11-27 19:29:02+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x1e8fbdec76900bc278392520514a1d090a7342d90e5040474e460a6b21ccbc64'),
	('outside', '\xe95e1e68cb1d747428d7df721783516bee3c793844d52b26f6fae567612ab58b');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x8b78f8b3bbad4f0e171f47b90db540df2eada4c4d775312da7fbd35b4942d8e4', 'SETTLED', 50000000, '\xc202c9ade23bfb9a659247b04674d49304c8e75773afae588385dfe20075a7bd', 1, '2026-11-27 18:29:01.994248+00'),
	('\xf13e777cc23d20571dfdbae86c6e3a363764ab9696f17701fdfd2503b29bfbc4', 'SETTLED', 5000000, '\xcd48c58560678d28f14fb6f79c256051094dab900e8d04741af3bf96185c1c40', 2, '2026-11-27 18:29:02.155153+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xdd35c45d2156c48d8dc71c84b01468cc1b2fefb5a6db83360cda137f0aa1585f', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 18:29:02.694332+00', '2026-11-27 18:29:02.694332+00'),
	(2, '\x7c9d88dc30b6da1721f34de7b9ea751a185c3b3c2827f39b7868ea214e6fad06', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 18:29:02.725285+00', '2026-11-27 18:29:02.725285+00'),
	(3, '\x1cc90874a53d4dcbfc7af21c8839604e7db08c6cad5b009f03e608ff1a7842b5', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 18:29:02.752196+00', '2026-11-27 18:29:02.752196+00'),
	(4, '\xcded5bf75ea213e358007890a5d9fac2e65e446fa81cbb6326372f01b3c3dd00', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 18:29:03.983342+00', '2026-11-27 18:29:02.783343+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'af831212f80bde4257128e6d796c389ddc2388d1437d60e8a48dff775d75805e', 'before', '2026-11-27 18:28:59.768948+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 18:28:59.801047+00'),
	('0003_key_limits', '3908421ad49da8b55c9ddbc8a0a7cb453a5a6246133d621a685c694cbd40ea76', 'before', '2026-11-27 18:28:59.822543+00'),
	('0004_payments', '274202b59acbbb9cda761acc6ce877d4c5b406ac2014c6d7a2e10e9ab9857e4c', 'before', '2026-11-27 18:28:59.832571+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 18:28:59.893597+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 18:28:59.953704+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 18:28:59.973325+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 18:28:59.995994+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 18:29:00.010891+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 18:29:00.023096+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 18:29:00.038461+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 18:29:00.04984+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 18:29:00.074073+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 18:29:00.09137+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 18:29:00.109702+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('de6f33dc-2748-46b6-ab37-5e86ca19e647', '45edd147-55dc-4228-93eb-4355792e30e8', '\x0f61f9f8a0e74022e597a65c87b1cdba0c6ee19d8bc0a4d207f13f2530321a47', '2026-11-27 18:29:00.842089+00', '2026-12-27 18:29:00.842089+00', NULL, '2026-11-27 18:29:00.842089+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('4c40218b-05d9-45cb-b9f2-cc239f111436', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', '\xc5a0f7cc5e63d4b2a32ef2073a9606814712d1ceec27f8abaf71ba851ecd927e', '2026-11-27 18:29:02.057702+00', '2026-12-27 18:29:02.057702+00', NULL, '2026-11-27 18:29:02.057702+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('69b72c54-3c55-4d87-ae09-f178bcd3701e', '9773ad2e-325e-40fa-a5de-a38b9205b717', '\xf579048cc44105be14680b7ca5e70b193d7a3681e0bdfa35dd7071512ba44947', '2026-11-27 18:29:02.197899+00', '2026-12-27 18:29:02.197899+00', NULL, '2026-11-27 18:29:02.197899+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('e00a6b99-c837-4001-876e-0f3b1fa908ba', '45edd147-55dc-4228-93eb-4355792e30e8', 'BTC', '', '2026-11-27 18:29:00.825015+00'),
	('1e68c684-d5a9-49ce-9f72-d82dcd16334c', '45edd147-55dc-4228-93eb-4355792e30e8', 'USD', '', '2026-11-27 18:29:00.82662+00'),
	('7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'BTC', '', '2026-11-27 18:29:02.044893+00'),
	('5b1faf4d-8ff6-4ded-b0f9-b81b4a1c2c47', '2d2558dd-4b33-4633-a82e-ae671ebe4de4', 'USD', '', '2026-11-27 18:29:02.046062+00'),
	('5c01d4ae-49fb-4666-af26-1e5276786968', '9773ad2e-325e-40fa-a5de-a38b9205b717', 'BTC', '', '2026-11-27 18:29:02.192888+00'),
	('9724aa10-f169-43ad-9a66-ad1a44537b94', '9773ad2e-325e-40fa-a5de-a38b9205b717', 'USD', '', '2026-11-27 18:29:02.193427+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bf8b1f82aabcd4700', NULL, NULL, NULL),
	(5000, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfb18ebb6abffd800', NULL, NULL, NULL),
	(-100, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bfc70648709003000', 'bob', NULL, NULL),
	(100, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfc70648709003001', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfce0be24d58d5700', 'carol', NULL, NULL),
	(50, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfce0be24d58d5701', 'bob', NULL, NULL),
	(-101, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bfd347a377b4d0100', 'bob', NULL, NULL),
	(101, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfd347a377b4d0101', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfd6b2284a7a4fe00', 'carol', NULL, NULL),
	(50, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfd6b2284a7a4fe01', 'bob', NULL, NULL),
	(-102, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bfdb49e6da4b52200', 'bob', NULL, NULL),
	(102, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfdb49e6da4b52201', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfde441c86f810300', 'carol', NULL, NULL),
	(51, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfde441c86f810301', 'bob', NULL, NULL),
	(-103, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bfe3635a7f8b93000', 'bob', NULL, NULL),
	(103, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfe3635a7f8b93001', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfe625cda10fbb400', 'carol', NULL, NULL),
	(51, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfe625cda10fbb401', 'bob', NULL, NULL),
	(-104, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bfea81140f02b0700', 'bob', NULL, NULL),
	(104, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfea81140f02b0701', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bfecd33a01f939d00', 'carol', NULL, NULL),
	(52, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bfecd33a01f939d01', 'bob', NULL, NULL),
	(-105, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bff0c349bc4098f00', 'bob', NULL, NULL),
	(105, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bff0c349bc4098f01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bff34ae752a96de00', 'carol', NULL, NULL),
	(52, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bff34ae752a96de01', 'bob', NULL, NULL),
	(-106, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bff742661fc8dc700', 'bob', NULL, NULL),
	(106, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bff742661fc8dc701', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bff9a452fbab21100', 'carol', NULL, NULL),
	(53, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463bff9a452fbab21101', 'bob', NULL, NULL),
	(-107, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463bffe5cc4b7e358600', 'bob', NULL, NULL),
	(107, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463bffe5cc4b7e358601', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c00093526ded9c800', 'carol', NULL, NULL),
	(53, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c00093526ded9c801', 'bob', NULL, NULL),
	(-108, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c00459ad57d0ce600', 'bob', NULL, NULL),
	(108, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c00459ad57d0ce601', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c009601440a9a4900', 'carol', NULL, NULL),
	(54, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c009601440a9a4901', 'bob', NULL, NULL),
	(-109, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c01077834e92ec000', 'bob', NULL, NULL),
	(109, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c01077834e92ec001', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c013a0bfb948d9300', 'carol', NULL, NULL),
	(54, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c013a0bfb948d9301', 'bob', NULL, NULL),
	(-110, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c0194ab3d65a4fd00', 'bob', NULL, NULL),
	(110, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c0194ab3d65a4fd01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c01eed993f3090500', 'carol', NULL, NULL),
	(55, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c01eed993f3090501', 'bob', NULL, NULL),
	(-111, NULL, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c024281de989bea00', 'bob', NULL, NULL),
	(111, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c024281de989bea01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7c1ab1fe-967c-401a-bddc-9e7765ce6b63', '\x0661463c02683f156d33e900', 'carol', NULL, NULL),
	(55, NULL, NULL, '5c01d4ae-49fb-4666-af26-1e5276786968', '\x0661463c02683f156d33e901', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c02b088a256caf100', NULL, NULL, NULL),
	(-1003, 3, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c034ca1ee2f78ca00', NULL, NULL, NULL),
	(-1010, 10, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c03b315fac2bed900', NULL, NULL, NULL),
	(1010, 10, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c03e200a8e323e800', NULL, NULL, NULL),
	(-910, 10, NULL, 'e00a6b99-c837-4001-876e-0f3b1fa908ba', '\x0661463c042d551cfa313000', NULL, NULL, NULL);

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
