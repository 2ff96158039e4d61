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
    v_found record;
BEGIN
    IF p_used.account_id IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.account_id, 1));
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.session_id, 1));
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.key_id, 1));
    SELECT a.status = 'active' AND a.level = coalesce(p_used.level, a.level) AS holds,
           w.archived_at IS NOT NULL AS is_archived
      INTO v_found
      FROM account a LEFT JOIN wallet w ON w.id = p_used.wallet_id
     WHERE a.id = p_used.account_id;
    IF v_found.holds IS NOT TRUE THEN
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
    IF v_found.is_archived THEN
        PERFORM refuse_archived();
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
    v_recipient record;
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
    -- Who closes an account, or archives a wallet, holds the locks of its wallets until then: this
    -- sees what came of it. What comes from outside, or comes back, has no second side: it reaches an
    -- archived wallet as well. The payer's was looked at with its credential.
    IF cardinality(p_sides) > 1 THEN
        SELECT a.status = 'active' AS is_active, w.archived_at IS NOT NULL AS is_archived
          INTO v_recipient
          FROM wallet w JOIN account a ON a.id = w.account_id
         WHERE w.id = p_sides[2].wallet_id;
        IF NOT v_recipient.is_active THEN
            RAISE EXCEPTION 'the account of the recipient is not active' USING ERRCODE = 'LK006';
        END IF;
        IF v_recipient.is_archived THEN
            PERFORM refuse_archived();
        END IF;
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
-- Name: refuse_archived(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_archived() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the wallet is archived' USING ERRCODE = 'LK007';
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
    archived_at timestamp with time zone,
    CONSTRAINT wallet_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text])))
);

--
-- Name: COLUMN wallet.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet.name IS 'empty: the two it began with, until they are given one';

--
-- Name: COLUMN wallet.archived_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet.archived_at IS 'since when nobody here pays from it or to it';

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
	('f2399c34-4a66-43f7-a24a-01cf9674d64f', '8bcb0323-9964-47ce-8d43-591e4bb17993', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'fe2a271c-4401-48e2-81dc-638329f6fd0d', true, '{}', '2026-11-27 18:20:26.796083+00'),
	('e7675558-22c4-4629-95c5-5a4f5afff442', '47672460-4def-4f6f-a34e-a1dd030c4c3b', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '5a9f0576-5377-4d5c-a9d7-995765236e48', true, '{}', '2026-11-27 18:20:27.445896+00'),
	('4714ef99-7e6d-4390-8691-4528ea6d3157', '594c053a-5d74-4eb9-aa1d-bc51bcec097b', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'bc294422-8acf-4c17-911d-fba39a072421', true, '{}', '2026-11-27 18:20:27.815431+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d577acd5f4ec292', 'internal_send'),
	(5000, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d5884f965d97a53', 'internal_send'),
	(10100, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d5a1fd97f13bb16', 'internal_send'),
	(5000, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d5b41733fe559ad', 'internal_send'),
	(10200, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d5c1856376c8d53', 'internal_send'),
	(5100, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d5cb13029f2ec18', 'internal_send'),
	(10300, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d5dc8b78a7c39c4', 'internal_send'),
	(5100, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d5e41c16bbccaad', 'internal_send'),
	(10400, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d5f39c7b767a183', 'internal_send'),
	(5200, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d6002905e33a08f', 'internal_send'),
	(10500, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d60f1455eef8ae1', 'internal_send'),
	(5200, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d616f9f717b66af', 'internal_send'),
	(10600, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d62881e5e754825', 'internal_send'),
	(5300, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d62eb6aa123b99f', 'internal_send'),
	(10700, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d63e41ba42bcd7c', 'internal_send'),
	(5300, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d644d38cf05a62d', 'internal_send'),
	(10800, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d651557295f9b42', 'internal_send'),
	(5400, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d658b73a3098e8c', 'internal_send'),
	(10900, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d6653ce42731b9d', 'internal_send'),
	(5400, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d66cb7e3573651c', 'internal_send'),
	(11000, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d67a5de21f6d51a', 'internal_send'),
	(5500, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d68042c4c0d51ed', 'internal_send'),
	(11100, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d69a5a5c716600b', 'internal_send'),
	(5500, 'e7675558-22c4-4629-95c5-5a4f5afff442', '\x0661461d6aa7523ff3c0a6', 'internal_send'),
	(100000, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d6b43dcac7eec68', 'withdrawal'),
	(100000, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d6c43054442f787', 'withdrawal'),
	(90000, 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\x0661461d6e31e88d01bd68', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 18:20:00+00', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'internal_send'),
	(63000, '2026-11-27 18:20:00+00', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'internal_send'),
	(290000, '2026-11-27 18:20:00+00', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('7dc13f7d-e071-49d4-a633-c70a6d4292ab', '4714ef99-7e6d-4390-8691-4528ea6d3157', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:20:27.970659+00', NULL, '2026-11-27 18:20:29.919746+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('e29fe150-2c66-4a56-ba96-9680e05d552e', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:20:27.000178+00', NULL, '2026-11-27 18:20:29.64884+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('67759cb4-a7b9-4677-8718-9c68eadca186', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 18:20:27.534227+00', NULL, '2026-11-27 18:20:29.415268+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('aa21e8ff-5db1-4f90-beae-83e1ceb65b04', 'e29fe150-2c66-4a56-ba96-9680e05d552e', '\x8d5075c74db89a8860ce8c0d12e2fed8d7e2097d37d2e7beeb274e42eb5113e8', 'blink_wjhq80', 'pqIt', '2026-11-27 18:20:27.008463+00', NULL),
	('1301e0aa-edf9-4fe3-a476-0e21a3c28309', '67759cb4-a7b9-4677-8718-9c68eadca186', '\x78f29a14e30170faaa08a42442e98414a5cb12b850e1328be60a38fb092bcadd', 'blink_TUl7Wx', 'minn', '2026-11-27 18:20:27.53682+00', NULL),
	('4843c1e9-c843-4b7d-8085-8f0c02856974', '7dc13f7d-e071-49d4-a633-c70a6d4292ab', '\x59ce447830e3e5c8547ba949afbe610f62f065ea07fdd4f2130c685d82c70ae4', 'blink_iVmut6', 'L2tA', '2026-11-27 18:20:27.976083+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661461d435c5cf1548f97d5', '2026-11-27 18:20:26.822895+00', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661461d44264bb1ebf7346e', '2026-11-27 18:20:26.87448+00', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-000000000001', '527aeb93-dc48-4a55-a5a4-1d0d5cc8e71d', '{}', '{"expires_at": "2026-12-27T18:20:26.864568+00:00"}'),
	('\x0661461d46a7c80ef1bf05a9', '2026-11-27 18:20:27.03873+00', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'api_key.created', 'session', '527aeb93-dc48-4a55-a5a4-1d0d5cc8e71d', '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-000000000002', 'e29fe150-2c66-4a56-ba96-9680e05d552e', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_wjhq80…pqIt", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661461d486a075de530e243', '2026-11-27 18:20:27.153972+00', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'account.username_set', 'key', 'e29fe150-2c66-4a56-ba96-9680e05d552e', '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661461d4d2897e41ea9ef0c', '2026-11-27 18:20:27.464902+00', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661461d4d8c2859416b0c6f', '2026-11-27 18:20:27.490407+00', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-000000000007', '45ae52a6-1795-4105-860d-2fc3b129b329', '{}', '{"expires_at": "2026-12-27T18:20:27.474213+00:00"}'),
	('\x0661461d4e61d541bc58710a', '2026-11-27 18:20:27.545097+00', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'api_key.created', 'session', '45ae52a6-1795-4105-860d-2fc3b129b329', '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-000000000008', '67759cb4-a7b9-4677-8718-9c68eadca186', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_TUl7Wx…minn", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661461d4f3f8033d3560022', '2026-11-27 18:20:27.601838+00', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'account.username_set', 'key', '67759cb4-a7b9-4677-8718-9c68eadca186', '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661461d52c8464ddf5de4cc', '2026-11-27 18:20:27.833577+00', '4714ef99-7e6d-4390-8691-4528ea6d3157', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661461d538eb756c069687f', '2026-11-27 18:20:27.884278+00', '4714ef99-7e6d-4390-8691-4528ea6d3157', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-00000000000d', '64ef98e2-a9a1-4272-8cf6-74e24804264f', '{}', '{"expires_at": "2026-12-27T18:20:27.870590+00:00"}'),
	('\x0661461d5508debe8c0099f0', '2026-11-27 18:20:27.981089+00', '4714ef99-7e6d-4390-8691-4528ea6d3157', 'api_key.created', 'session', '64ef98e2-a9a1-4272-8cf6-74e24804264f', '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-00000000000e', '7dc13f7d-e071-49d4-a633-c70a6d4292ab', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_iVmut6…L2tA", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661461d560fba315df68c1b', '2026-11-27 18:20:28.048387+00', '4714ef99-7e6d-4390-8691-4528ea6d3157', 'account.username_set', 'key', '7dc13f7d-e071-49d4-a633-c70a6d4292ab', '127.0.0.1', 'python-httpx2/2.16.2', 'a40cca2f-5af1-47f1-bec7-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x0292aee448f92e82ddd774caf739a06c0487caa14c5def635fe218a482cea92d78', 0);

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
	(1, 50000000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(3, -100000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(3, 100000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(4, -50000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(4, 50000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(5, -101000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(5, 101000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(6, -50000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(6, 50000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(7, -102000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(7, 102000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(8, -51000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(8, 51000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(9, -103000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(9, 103000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(10, -51000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(10, 51000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(11, -104000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(11, 104000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(12, -52000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(12, 52000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(13, -105000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(13, 105000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(14, -52000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(14, 52000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(15, -106000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(15, 106000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(16, -53000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(16, 53000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(17, -107000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(17, 107000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(18, -53000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(18, 53000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(19, -108000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(19, 108000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(20, -54000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(20, 54000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(21, -109000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(21, 109000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(22, -54000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(22, 54000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(23, -110000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(23, 110000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(24, -55000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(24, 55000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(25, -111000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(25, 111000, '5a9f0576-5377-4d5c-a9d7-995765236e48');
INSERT INTO public.entry VALUES
	(26, -55000, '5a9f0576-5377-4d5c-a9d7-995765236e48'),
	(26, 55000, 'bc294422-8acf-4c17-911d-fba39a072421'),
	(27, -1010000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(31, -1010000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(33, -910000, 'fe2a271c-4401-48e2-81dc-638329f6fd0d'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(787, 1, '2026-11-27 18:20:27.398643+00', 'lightning_receipt', 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d4bc2ea1fcc5e4f00'),
	(800, 2, '2026-11-27 18:20:27.777686+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d51c6fb2622e41d00'),
	(808, 3, '2026-11-27 18:20:28.158797+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d577acd5f4ec29201'),
	(810, 4, '2026-11-27 18:20:28.211447+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d5884f965d97a5301'),
	(816, 5, '2026-11-27 18:20:28.359771+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5a1fd97f13bb1601'),
	(818, 6, '2026-11-27 18:20:28.398945+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d5b41733fe559ad01'),
	(821, 7, '2026-11-27 18:20:28.457388+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5c1856376c8d5301'),
	(823, 8, '2026-11-27 18:20:28.490099+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d5cb13029f2ec1801'),
	(827, 9, '2026-11-27 18:20:28.566112+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5dc8b78a7c39c401'),
	(829, 10, '2026-11-27 18:20:28.587645+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d5e41c16bbccaad01'),
	(832, 11, '2026-11-27 18:20:28.660817+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5f39c7b767a18301'),
	(834, 12, '2026-11-27 18:20:28.704919+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d6002905e33a08f01'),
	(837, 13, '2026-11-27 18:20:28.763802+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d60f1455eef8ae101'),
	(839, 14, '2026-11-27 18:20:28.795666+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d616f9f717b66af01'),
	(842, 15, '2026-11-27 18:20:28.866955+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d62881e5e75482501'),
	(844, 16, '2026-11-27 18:20:28.895652+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d62eb6aa123b99f01'),
	(847, 17, '2026-11-27 18:20:28.962195+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d63e41ba42bcd7c01'),
	(849, 18, '2026-11-27 18:20:28.982992+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d644d38cf05a62d01'),
	(852, 19, '2026-11-27 18:20:29.034786+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d651557295f9b4201'),
	(854, 20, '2026-11-27 18:20:29.069029+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d658b73a3098e8c01'),
	(857, 21, '2026-11-27 18:20:29.118904+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d6653ce42731b9d01'),
	(859, 22, '2026-11-27 18:20:29.156312+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d66cb7e3573651c01'),
	(862, 23, '2026-11-27 18:20:29.207562+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d67a5de21f6d51a01'),
	(864, 24, '2026-11-27 18:20:29.226843+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d68042c4c0d51ed01'),
	(868, 25, '2026-11-27 18:20:29.371076+00', 'lightning_receipt', '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d69a5a5c716600b01'),
	(870, 26, '2026-11-27 18:20:29.408279+00', 'intraledger_receipt', 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d6aa7523ff3c0a601');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 18:20:26.203097+00'),
	('AFN', 66000000000, '2026-11-28 18:20:26.203097+00'),
	('ALL', 83000000000, '2026-11-28 18:20:26.203097+00'),
	('AMD', 383000000000, '2026-11-28 18:20:26.203097+00'),
	('AOA', 912000000000, '2026-11-28 18:20:26.203097+00'),
	('ARS', 1400000000000, '2026-11-28 18:20:26.203097+00'),
	('AUD', 1530000000, '2026-11-28 18:20:26.203097+00'),
	('AWG', 1790000000, '2026-11-28 18:20:26.203097+00'),
	('AZN', 1700000000, '2026-11-28 18:20:26.203097+00'),
	('BAM', 1690000000, '2026-11-28 18:20:26.203097+00'),
	('BBD', 2000000000, '2026-11-28 18:20:26.203097+00'),
	('BDT', 122000000000, '2026-11-28 18:20:26.203097+00'),
	('BHD', 376000000, '2026-11-28 18:20:26.203097+00'),
	('BIF', 2950000000000, '2026-11-28 18:20:26.203097+00'),
	('BMD', 1000000000, '2026-11-28 18:20:26.203097+00'),
	('BND', 1300000000, '2026-11-28 18:20:26.203097+00'),
	('BOB', 6910000000, '2026-11-28 18:20:26.203097+00'),
	('BRL', 5400000000, '2026-11-28 18:20:26.203097+00'),
	('BSD', 1000000000, '2026-11-28 18:20:26.203097+00'),
	('BTN', 88500000000, '2026-11-28 18:20:26.203097+00'),
	('BWP', 13400000000, '2026-11-28 18:20:26.203097+00'),
	('BYN', 3400000000, '2026-11-28 18:20:26.203097+00'),
	('BZD', 2010000000, '2026-11-28 18:20:26.203097+00'),
	('CAD', 1400000000, '2026-11-28 18:20:26.203097+00'),
	('CDF', 2250000000000, '2026-11-28 18:20:26.203097+00'),
	('CHF', 800000000, '2026-11-28 18:20:26.203097+00'),
	('CLP', 940000000000, '2026-11-28 18:20:26.203097+00'),
	('CNY', 7100000000, '2026-11-28 18:20:26.203097+00'),
	('COP', 3800000000000, '2026-11-28 18:20:26.203097+00'),
	('CRC', 502000000000, '2026-11-28 18:20:26.203097+00'),
	('CUP', 24000000000, '2026-11-28 18:20:26.203097+00'),
	('CVE', 95300000000, '2026-11-28 18:20:26.203097+00'),
	('CZK', 20900000000, '2026-11-28 18:20:26.203097+00'),
	('DJF', 177700000000, '2026-11-28 18:20:26.203097+00'),
	('DKK', 6450000000, '2026-11-28 18:20:26.203097+00'),
	('DOP', 63000000000, '2026-11-28 18:20:26.203097+00'),
	('DZD', 130000000000, '2026-11-28 18:20:26.203097+00'),
	('EGP', 47300000000, '2026-11-28 18:20:26.203097+00'),
	('ERN', 15000000000, '2026-11-28 18:20:26.203097+00'),
	('ETB', 153000000000, '2026-11-28 18:20:26.203097+00'),
	('EUR', 864000000, '2026-11-28 18:20:26.203097+00'),
	('FJD', 2270000000, '2026-11-28 18:20:26.203097+00'),
	('FKP', 760000000, '2026-11-28 18:20:26.203097+00'),
	('GBP', 760000000, '2026-11-28 18:20:26.203097+00'),
	('GEL', 2700000000, '2026-11-28 18:20:26.203097+00'),
	('GHS', 11000000000, '2026-11-28 18:20:26.203097+00'),
	('GIP', 760000000, '2026-11-28 18:20:26.203097+00'),
	('GMD', 73000000000, '2026-11-28 18:20:26.203097+00'),
	('GNF', 8680000000000, '2026-11-28 18:20:26.203097+00'),
	('GTQ', 7660000000, '2026-11-28 18:20:26.203097+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 18:20:26.203097+00'),
	('HKD', 7780000000, '2026-11-28 18:20:26.203097+00'),
	('HNL', 26300000000, '2026-11-28 18:20:26.203097+00'),
	('HTG', 131000000000, '2026-11-28 18:20:26.203097+00'),
	('HUF', 332000000000, '2026-11-28 18:20:26.203097+00'),
	('IDR', 16700000000000, '2026-11-28 18:20:26.203097+00'),
	('ILS', 3250000000, '2026-11-28 18:20:26.203097+00'),
	('INR', 88700000000, '2026-11-28 18:20:26.203097+00'),
	('IQD', 1310000000000, '2026-11-28 18:20:26.203097+00'),
	('IRR', 42100000000000, '2026-11-28 18:20:26.203097+00'),
	('ISK', 126000000000, '2026-11-28 18:20:26.203097+00'),
	('JMD', 160000000000, '2026-11-28 18:20:26.203097+00'),
	('JOD', 709000000, '2026-11-28 18:20:26.203097+00'),
	('JPY', 154000000000, '2026-11-28 18:20:26.203097+00'),
	('KES', 129000000000, '2026-11-28 18:20:26.203097+00'),
	('KGS', 87400000000, '2026-11-28 18:20:26.203097+00'),
	('KHR', 4010000000000, '2026-11-28 18:20:26.203097+00'),
	('KMF', 425000000000, '2026-11-28 18:20:26.203097+00'),
	('KPW', 900000000000, '2026-11-28 18:20:26.203097+00'),
	('KRW', 1460000000000, '2026-11-28 18:20:26.203097+00'),
	('KWD', 307000000, '2026-11-28 18:20:26.203097+00'),
	('KYD', 833000000, '2026-11-28 18:20:26.203097+00'),
	('KZT', 525000000000, '2026-11-28 18:20:26.203097+00'),
	('LAK', 21700000000000, '2026-11-28 18:20:26.203097+00'),
	('LBP', 89500000000000, '2026-11-28 18:20:26.203097+00'),
	('LKR', 305000000000, '2026-11-28 18:20:26.203097+00'),
	('LRD', 182000000000, '2026-11-28 18:20:26.203097+00'),
	('LSL', 17200000000, '2026-11-28 18:20:26.203097+00'),
	('LYD', 5450000000, '2026-11-28 18:20:26.203097+00'),
	('MAD', 9270000000, '2026-11-28 18:20:26.203097+00'),
	('MDL', 17000000000, '2026-11-28 18:20:26.203097+00'),
	('MGA', 4480000000000, '2026-11-28 18:20:26.203097+00'),
	('MKD', 53200000000, '2026-11-28 18:20:26.203097+00'),
	('MMK', 2100000000000, '2026-11-28 18:20:26.203097+00'),
	('MNT', 3590000000000, '2026-11-28 18:20:26.203097+00'),
	('MOP', 8010000000, '2026-11-28 18:20:26.203097+00'),
	('MRU', 39800000000, '2026-11-28 18:20:26.203097+00'),
	('MUR', 45900000000, '2026-11-28 18:20:26.203097+00'),
	('MVR', 15400000000, '2026-11-28 18:20:26.203097+00'),
	('MWK', 1735000000000, '2026-11-28 18:20:26.203097+00'),
	('MXN', 18400000000, '2026-11-28 18:20:26.203097+00'),
	('MYR', 4150000000, '2026-11-28 18:20:26.203097+00'),
	('MZN', 63900000000, '2026-11-28 18:20:26.203097+00'),
	('NAD', 17200000000, '2026-11-28 18:20:26.203097+00'),
	('NGN', 1440000000000, '2026-11-28 18:20:26.203097+00'),
	('NIO', 36800000000, '2026-11-28 18:20:26.203097+00'),
	('NOK', 10100000000, '2026-11-28 18:20:26.203097+00'),
	('NPR', 142000000000, '2026-11-28 18:20:26.203097+00'),
	('NZD', 1770000000, '2026-11-28 18:20:26.203097+00'),
	('OMR', 384500000, '2026-11-28 18:20:26.203097+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 18:20:26.203097+00'),
	('PEN', 3370000000, '2026-11-28 18:20:26.203097+00'),
	('PGK', 4230000000, '2026-11-28 18:20:26.203097+00'),
	('PHP', 58900000000, '2026-11-28 18:20:26.203097+00'),
	('PKR', 281000000000, '2026-11-28 18:20:26.203097+00'),
	('PLN', 3670000000, '2026-11-28 18:20:26.203097+00'),
	('PYG', 7060000000000, '2026-11-28 18:20:26.203097+00'),
	('QAR', 3640000000, '2026-11-28 18:20:26.203097+00'),
	('RON', 4390000000, '2026-11-28 18:20:26.203097+00'),
	('RSD', 101000000000, '2026-11-28 18:20:26.203097+00'),
	('RUB', 81000000000, '2026-11-28 18:20:26.203097+00'),
	('RWF', 1453000000000, '2026-11-28 18:20:26.203097+00'),
	('SAR', 3750000000, '2026-11-28 18:20:26.203097+00'),
	('SBD', 8230000000, '2026-11-28 18:20:26.203097+00'),
	('SCR', 13900000000, '2026-11-28 18:20:26.203097+00'),
	('SDG', 600000000000, '2026-11-28 18:20:26.203097+00'),
	('SEK', 9500000000, '2026-11-28 18:20:26.203097+00'),
	('SGD', 1300000000, '2026-11-28 18:20:26.203097+00'),
	('SHP', 760000000, '2026-11-28 18:20:26.203097+00'),
	('SLE', 23200000000, '2026-11-28 18:20:26.203097+00'),
	('SOS', 571000000000, '2026-11-28 18:20:26.203097+00'),
	('SRD', 38600000000, '2026-11-28 18:20:26.203097+00'),
	('SSP', 4600000000000, '2026-11-28 18:20:26.203097+00'),
	('STN', 21200000000, '2026-11-28 18:20:26.203097+00'),
	('SYP', 11000000000000, '2026-11-28 18:20:26.203097+00'),
	('SZL', 17200000000, '2026-11-28 18:20:26.203097+00'),
	('THB', 32400000000, '2026-11-28 18:20:26.203097+00'),
	('TJS', 9240000000, '2026-11-28 18:20:26.203097+00'),
	('TMT', 3500000000, '2026-11-28 18:20:26.203097+00'),
	('TND', 2950000000, '2026-11-28 18:20:26.203097+00'),
	('TOP', 2390000000, '2026-11-28 18:20:26.203097+00'),
	('TRY', 42300000000, '2026-11-28 18:20:26.203097+00'),
	('TTD', 6780000000, '2026-11-28 18:20:26.203097+00'),
	('TWD', 31100000000, '2026-11-28 18:20:26.203097+00'),
	('TZS', 2440000000000, '2026-11-28 18:20:26.203097+00'),
	('UAH', 42100000000, '2026-11-28 18:20:26.203097+00'),
	('UGX', 3600000000000, '2026-11-28 18:20:26.203097+00'),
	('UYU', 39800000000, '2026-11-28 18:20:26.203097+00'),
	('UZS', 11950000000000, '2026-11-28 18:20:26.203097+00'),
	('VES', 233000000000, '2026-11-28 18:20:26.203097+00'),
	('VND', 26300000000000, '2026-11-28 18:20:26.203097+00'),
	('VUV', 122000000000, '2026-11-28 18:20:26.203097+00'),
	('WST', 2810000000, '2026-11-28 18:20:26.203097+00'),
	('XAF', 567000000000, '2026-11-28 18:20:26.203097+00'),
	('XCD', 2700000000, '2026-11-28 18:20:26.203097+00'),
	('XCG', 1790000000, '2026-11-28 18:20:26.203097+00'),
	('XOF', 567000000000, '2026-11-28 18:20:26.203097+00'),
	('XPF', 103000000000, '2026-11-28 18:20:26.203097+00'),
	('YER', 238500000000, '2026-11-28 18:20:26.203097+00'),
	('ZAR', 17200000000, '2026-11-28 18:20:26.203097+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 18:20:26.203097+00'),
	('ZWG', 26400000000, '2026-11-28 18:20:26.203097+00');

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
	('\xd2510a559c854053042a6cd70e7444e12dd026aa2e32d944c30e34b1ff9efe2e', 'fe2a271c-4401-48e2-81dc-638329f6fd0d', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'BTC', 'lnbcrt500u1p4snj0tsp5z9xuy3kkjxr95ycsvarlsw4cpa0z97fygte9eunmnjf9ha60smjqpp56fgs54vus4q9xpp2dntsuazyuykaqf429cedj3xrpc6trlu7lchqdqqxqrwzqcqzzs9qrsgqfgvu83yazrw9xtkurr5luq8wxvwtvc03l3f8mz6uvphx5cw8qgs3fldd34cghyqc47nthaz0x3vrv8xz772jexpkuhfnu6cljy7wavgpuree69', '\x114dc246d691865a13106747f83ab80f5e22f92442f25cf27b9c925bf74f86e4', '\xb4ba7fa0dbbbea24867fa53bc9d1da112cdbaa41522418e721e2208d31676b0c', 50000000, NULL, '', NULL, NULL, '2026-11-27 18:20:27.213173+00', '2026-11-27 22:20:27+00', 'PAID', 50000000, '\x0661461d4bc2ea1fcc5e4f', 'lightning'),
	('\x2ed8174ac218e88692fca8731acc214c58c895bd7a4fa90d21ba04c543df1b1a', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt50u1p4snj0tsp58wkt2upr8wvys52ratv8xyxjk5hyylgzlls3e280pchscjwyk2yqpp59mvpwjkzrr5gdyhu4pe34nppf3vv39da0f86jrfphgzv2s7lrvdqdqqxqrwzqcqzzs9qrsgq43ws4n0tx230ppg2xj7jmjkd5qmap8skghyfgf8ttlffmhu85xgqvxf8prxfqwjyg5ve9f3jy4ykxgk33yg547cl6y2rf8r7uhmdc6gpq4tjm3', '\x3bacb570233b98485143ead87310d2b52e427d02ffe11ca8ef0e2f0c49c4b288', '\x0a39d680f382f0942890566a3389f436ea1a8c050b3a59af8f4832695315fab6', 5000000, NULL, '', NULL, NULL, '2026-11-27 18:20:27.641545+00', '2026-11-27 22:20:27+00', 'PAID', 5000000, '\x0661461d51c6fb2622e41d', 'lightning'),
	('\xd4017d227c1b86aff9c5e85b23036468f01b285c403211adf9f4f0e24160d64d', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1u1p4snj0vsp5wqsnhqudl4p2q2u8t9d5zg938k6mh8x9ng6td3nkjxd38ulk59uspp56sqh6gnurwr2l7w9apdjxqmydrcpk2zugqeprt0e7ncwystq6exsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqnk4w3q4ysz3hz7nrzd73gvqx5ptfyq20h2atjmfvdltvskgrz02smsem4m9l4v6h2sg5chyjzzmf3wnhd2pgtv74rk88m3adtzdvtyqp9acele', '\x70213b838dfd42a02b87595b4120b13db5bb9cc59a34b6c676919b13f3f6a179', '\x47b321c624fb2db8e3166d700a90c4a36a9ee0bb49096cbe5bb44a0b6ac42ce4', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 18:20:28.084112+00', '2026-11-27 22:20:28+00', 'PAID', 100000, '\x0661461d577acd5f4ec292', 'intraledger'),
	('\xa43bae435ca656db6ce78d4cc224e677a34d582491774c16588764e87760f152', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1010n1p4snj0vsp5xjwvpmnqp0pwxqfxjdj4tg34px862nm9hgt2et6qw2r8vjzz5wwspp55sa6us6u5etdkm8834xvyf8xw7356kpyj9m5c9jcsajwsamq79fqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqqvhp0ketxg302u3k7nlnz6u3nj5ewdujf4tfmum7mqhc9um9h53je9s0zhy6k5j2934lgqepxhe5rqsnr2f7xfup23fyrytrdc87q3gp9ak5sw', '\x349cc0ee600bc2e30126936555a235098fa54f65ba16acaf407286764842a39d', '\x66556c5e00341df662381788025dc0a9de340b149fb333903a96059689126535', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 18:20:28.244238+00', '2026-11-27 22:20:28+00', 'PAID', 101000, '\x0661461d5a1fd97f13bb16', 'intraledger'),
	('\x1ebaf4276bd6339cb368004744324ea2f739e77950ac11e75f0ee98f84fe338c', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1020n1p4snj0vsp5lznsk0tcf56thzhzu7ya7u59nfdx0s7mr02yrtwularmydq6cpeqpp5r6a0gfmt6ceeevmgqpr5gvjw5tmnneme2zkpre6lpm5clp87xwxqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqvncyx2avh3tmk95fvstd5zn6amclkun0uutf3f53cwmdnrzagqjkxe6xgjq3an58v4xazf52ww3z23q30ekmt2pkf023yy2dh9888xgqg2q6lv', '\xf8a70b3d784d34bb8ae2e789df72859a5a67c3db1bd441addcff47b2341ac072', '\x588ccebaca396c1d88e4260393f6a073ba5b596ec68448947fb96903d15ac3b0', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 18:20:28.421443+00', '2026-11-27 22:20:28+00', 'PAID', 102000, '\x0661461d5c1856376c8d53', 'intraledger'),
	('\x67cfaddb394ee17e711dd419cbc6f7f668099ea28a030d7de10fc8d2ddaab135', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1030n1p4snj0vsp55f4uklpfr3fwhfm09xy7y5htcuka29k3c0sc8vze87kpahcw4arspp5vl86mkeefmshuuga6svuh3hh7e5qn84z3gps6l0pplyd9hd2ky6sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqjr2huwe6msxlvgpcu6a7w485fmpkpqf2qk2t07cwasu7jjd9g2akggpyntspcd4mq3mfcprj0v43559k9fcywpwz094zf005nz39lucp3t9ys5', '\xa26bcb7c291c52eba76f2989e252ebc72dd516d1c3e183b0593fac1edf0eaf47', '\x98f7dda41080f6b16bfcaca5b416c067d7b1f2d20783699dabbc84d1f46d0c2a', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 18:20:28.527064+00', '2026-11-27 22:20:28+00', 'PAID', 103000, '\x0661461d5dc8b78a7c39c4', 'intraledger'),
	('\x5769543535a07a0671a9450729e9d35045eee2e3b0e40ab2042e6ea99bd259ad', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1090n1p4snj0dsp5g0pfgq8wny7tyywgll5ep5adj3f0dfdwyn6whkdegkz3jhj8668spp52a54gdf45paqvudfg5rjn6wn2pz7achrkrjq4vsy9eh2nx7jtxksdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqx9akpe7tfr3a86j90xwtqv00jxwaqnz4z7u5k222dm03fkde2gu8k32dqg3nyldqvnzurlrzquxsvge4325z7u39ny2tvs5a4g4ycdqpjs49ql', '\x43c29400ee993cb211c8ffe990d3ad9452f6a5ae24f4ebd9b94585195e47d68f', '\x7dc80df9ee73744a3048d40e3259867aa93c9b17cbb76851fb53852769a255b3', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 18:20:29.088653+00', '2026-11-27 22:20:29+00', 'PAID', 109000, '\x0661461d6653ce42731b9d', 'intraledger'),
	('\x16fc3917685d66444f63c1fb76e0df31dec52b6e9dab359cce00c69f8de10d9d', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1100n1p4snj0dsp59yydj3txxn0t4raca8u7pels4gp6r6thtmd4lfty50eat9rvmpyspp5zm7rj9mgt4nygnmrc8ahdcxlx80v22mwnk4nt8xwqrrflr0ppkwsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq020guxgk80a99hty79qwfqq5rkvqpx6vn8samemvkh5644nq3atrjnn4frs99r5x6fuceszq7q0vh99nj9vk6xghg3nednlglms06hcqf5f8cd', '\x2908d9456634deba8fb8e9f9e0e7f0aa03a1e9775edb5fa564a3f3d5946cd849', '\x8c00a19ada690f43e654eb443a9856955e3cc0328af9a3b753d8dc59a86bd25d', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 18:20:29.180098+00', '2026-11-27 22:20:29+00', 'PAID', 110000, '\x0661461d67a5de21f6d51a', 'intraledger'),
	('\xa66166a6e3710ae600a45ff52f20cb76e0906342aa195998491bb702cab667ee', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1110n1p4snj0dsp595nh86xtzc76ehtdz2adgdslp0nraxgx0lwxts6hkj7x2jk8ec2qpp55eskdfhrwy9wvq9ytl6j7gxtwmsfqc6z4gv4nxzfrwms9j4kvlhqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqtm9uwqnqvg7lfe2r5jzx8kxntvn2q69t02kkeday9ys0qzd848pyvpetmk7767zv6wwfel8sn5msl9s20cvkzcmg9z8vx8s95epc82qq8jrzz7', '\x2d2773e8cb163dacdd6d12bad4361f0be63e99067fdc65c357b4bc654ac7ce14', '\xa28d37c5b93a9d0032093e358f2e938a0aebf81c7ac1ec2d0cf85c82f08f17ad', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 18:20:29.250953+00', '2026-11-27 22:20:29+00', 'PAID', 111000, '\x0661461d69a5a5c716600b', 'intraledger'),
	('\x3d7b6585804958f60a9909f3caabfa2ea170eeea4066ac25711c2e9bd4a55eeb', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1040n1p4snj0vsp52st8ahvt8d8xa3u2gt5k0rp3pstmfrwygqkh0ndmkpygzkud8ntspp584aktpvqf9v0vz5ep8eu42l696shpmh2gpn2cft3rshfh499tm4sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqyep6c5thnv9czxrenf6afz0qkywsv5jswa0p6l2h500fu62y2vuyw62f63kluyre85cqwyxmrhmkz2w6ls6q2mm26wva3dznjzumnyqq4npk4s', '\x54167edd8b3b4e6ec78a42e9678c310c17b48dc4402d77cdbbb048815b8d3cd7', '\x4394532d19c885891f2e5814f93d28931c2862b389cd9c242b4cbda400adf08f', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 18:20:28.620624+00', '2026-11-27 22:20:28+00', 'PAID', 104000, '\x0661461d5f39c7b767a183', 'intraledger'),
	('\xa92ddfc69c56b437325e30b655e782660e8ff06d7517d44261e53bdee2b6cf0e', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1050n1p4snj0vsp5nejeq4a4y94kypra7axu4vrsn6gg78pll52tujqgr3ecyl4vxgyspp54ykal35u266rwvj7xzm9teuzvc8glurdw5tagsnpu5aaac4keu8qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqet7syepp6hc7y2qgk9cp5lz9kmmxgxh093jx02tgundc9vdp3sy48vgcqmcarwf98tmspc73728am66p49ax2q9glatsvv596p8n3ucqqjv0af', '\x9e659057b5216b62047df74dcab0709e908f1c3ffd14be48081c73827eac3209', '\xb0e15432a2fa17eccabcd6512fa72d82565c5c37188aa170e32583fc3dd4bbf0', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 18:20:28.726396+00', '2026-11-27 22:20:28+00', 'PAID', 105000, '\x0661461d60f1455eef8ae1', 'intraledger'),
	('\xce0049596513b3a60437c7e663d8932aa2b74f94c8b8c4830ff660d51a564d52', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1060n1p4snj0vsp5uf8c8arx6ydzwnd0h08qvk0f3004rr37v4t48c4vck5muyr50nuqpp5ecqyjkt9zwe6vpphclnx8kyn923twnu5ezuvfqc07esd2xjkf4fqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq20lnqk4yeadwmahhfnxpnqwypzs5wxkmwr69zu37qkrqa2uyeuyk8utrv9zr8tmea8hy0vyxj6uxf6pcxtndfqwp966854jsxn39nngqrwnz4w', '\xe24f83f466d11a274dafbbce0659e98bdf518e3e655753e2acc5a9be10747cf8', '\x60bb9ead477a033c8071f39874a3bce8f28ff38581fb61bd4c9d1b3fb64d940f', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 18:20:28.833623+00', '2026-11-27 22:20:28+00', 'PAID', 106000, '\x0661461d62881e5e754825', 'intraledger'),
	('\xe21f351a5804a1d9b4d0e9dc89387858cdd3eda871a87067c178eee3a007e808', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1070n1p4snj0vsp5w87u0h0q5dwl83zvx3cvqtlqwx4ljyp2wdf9qt84sx5dvhv8gepspp5ug0n2xjcqjsandxsa8wgjwrctrxa8mdgwx58qe7p0rhw8gq8aqyqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq64pjtaflt5yash8uu57t689qcal2u0ad0j8su6l255pdfxz2d3fne73qxd8h30yvhcl8293mkw5wrxpuy629zt2vhrmky5870qse6ycpknvxra', '\x71fdc7dde0a35df3c44c3470c02fe071abf9102a7352502cf581a8d65d874643', '\x453bc098264cc493c7e132da90b65f5c683b6a9d988ed7f26f63e5a691ed9698', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 18:20:28.925423+00', '2026-11-27 22:20:28+00', 'PAID', 107000, '\x0661461d63e41ba42bcd7c', 'intraledger'),
	('\xcdcd44f94bc46782e1dd924966430bbad9e7269d4163e333d4e546e7147b04aa', '5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', 'lnbcrt1080n1p4snj0dsp5djrvwukvw6wq7cqq35285f9d5v73jgnzhhzzlq7fq34ljfvgrt7qpp5ehx5f72tc3nc9cwajfykvscthtv7wf5ag937xv75u4rww9rmqj4qdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqqxmcm5f3dy66gg3qnc2c5jqddj5twdprcc9sk7shc6mlp87y53e8fsutrllrwn7gchl3c2fs77qfj2sdehxj3ddchq3mlhczfz88ldqqn70fxt', '\x6c86c772cc769c0f60008d147a24ada33d192262bdc42f83c9046bf925881afc', '\xdc4a49de26ad7339db106e32f9ba241f5b9b6193da51a09cdae2ed4d3b23596f', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 18:20:29.016225+00', '2026-11-27 22:20:29+00', 'PAID', 108000, '\x0661461d651557295f9b42', 'intraledger'),
	('\x28a4e1e7c85493b25bddcae509d823d07f82bee87af495c334a3f11717fa4990', 'bc294422-8acf-4c17-911d-fba39a072421', '4714ef99-7e6d-4390-8691-4528ea6d3157', 'BTC', 'lnbcrt5u1p4snj0dsp5tu4mkkh5ws320n2eakgyqmr25wnnfj9hc9eq89szyyrpwqf0m49qpp59zjwre7g2jfmyk7aetjsnkpr6plc90hg0t6ftse550c3w9l6fxgqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqhefpxa24034gpvj5pdh8w046gr5tf3d5pf4pqsv02m2kemfv7ltnf0vq36ev2lr8zdfykhu3f5twshkqf59qclsy3k4x00urp98qpjcqxs7gau', '\x5f2bbb5af47422a7cd59ed90406c6aa3a734c8b7c172039602210617012fdd4a', '\x8de86b6cb1bb8b530737a0f9d8ff9b4b725ce33b380ade41b2e3d93b0dc575f0', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 18:20:29.90189+00', '2026-11-27 22:20:29+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 18:20:27.37329+00', 'lightning_receipt'),
	(2, '2026-11-27 18:20:27.767547+00', 'lightning_receipt'),
	(3, '2026-11-27 18:20:28.141261+00', 'intraledger'),
	(4, '2026-11-27 18:20:28.209401+00', 'intraledger'),
	(5, '2026-11-27 18:20:28.314585+00', 'intraledger'),
	(6, '2026-11-27 18:20:28.388723+00', 'intraledger'),
	(7, '2026-11-27 18:20:28.443734+00', 'intraledger'),
	(8, '2026-11-27 18:20:28.482864+00', 'intraledger'),
	(9, '2026-11-27 18:20:28.554423+00', 'intraledger'),
	(10, '2026-11-27 18:20:28.585409+00', 'intraledger'),
	(11, '2026-11-27 18:20:28.648903+00', 'intraledger'),
	(12, '2026-11-27 18:20:28.700304+00', 'intraledger'),
	(13, '2026-11-27 18:20:28.761413+00', 'intraledger'),
	(14, '2026-11-27 18:20:28.793759+00', 'intraledger'),
	(15, '2026-11-27 18:20:28.865566+00', 'intraledger'),
	(16, '2026-11-27 18:20:28.890986+00', 'intraledger'),
	(17, '2026-11-27 18:20:28.954651+00', 'intraledger'),
	(18, '2026-11-27 18:20:28.98156+00', 'intraledger'),
	(19, '2026-11-27 18:20:29.032791+00', 'intraledger'),
	(20, '2026-11-27 18:20:29.063027+00', 'intraledger'),
	(21, '2026-11-27 18:20:29.114318+00', 'intraledger'),
	(22, '2026-11-27 18:20:29.144958+00', 'intraledger'),
	(23, '2026-11-27 18:20:29.200862+00', 'intraledger'),
	(24, '2026-11-27 18:20:29.225004+00', 'intraledger'),
	(25, '2026-11-27 18:20:29.331877+00', 'intraledger'),
	(26, '2026-11-27 18:20:29.397842+00', 'intraledger'),
	(27, '2026-11-27 18:20:29.437916+00', 'lightning_reserve'),
	(28, '2026-11-27 18:20:29.468849+00', 'lightning_settled'),
	(29, '2026-11-27 18:20:29.503237+00', 'lightning_reserve'),
	(30, '2026-11-27 18:20:29.526656+00', 'lightning_settled'),
	(31, '2026-11-27 18:20:29.560923+00', 'lightning_reserve'),
	(32, '2026-11-27 18:20:29.586406+00', 'lightning_failed'),
	(33, '2026-11-27 18:20:29.629928+00', 'lightning_reserve');

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
	('67759cb4-a7b9-4677-8718-9c68eadca186', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 32857, 32857),
	('67759cb4-a7b9-4677-8718-9c68eadca186', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 10108, 10108),
	('7dc13f7d-e071-49d4-a633-c70a6d4292ab', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 27896, 27896),
	('7dc13f7d-e071-49d4-a633-c70a6d4292ab', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 379, 379),
	('e29fe150-2c66-4a56-ba96-9680e05d552e', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 17084, 17084),
	('e29fe150-2c66-4a56-ba96-9680e05d552e', '2026-11-27 18:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 39737, 39737),
	('e29fe150-2c66-4a56-ba96-9680e05d552e', '2026-11-27 18:00:00+00', 'Query.me', 1, 0, 0, 826, 826),
	('67759cb4-a7b9-4677-8718-9c68eadca186', '2026-11-27 18:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 263722, 33329),
	('67759cb4-a7b9-4677-8718-9c68eadca186', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 177463, 29333),
	('7dc13f7d-e071-49d4-a633-c70a6d4292ab', '2026-11-27 18:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 13455, 13455),
	('e29fe150-2c66-4a56-ba96-9680e05d552e', '2026-11-27 18:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 848693, 243204);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('7d0473b8-1aa1-4638-a482-39ac21664fa8', 3, '2026-11-27 18:20:30.06171+00');

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
	('21e9759f-db80-49a7-b1bd-146edc4c4fad', 'USD', NULL, 0, '-infinity'),
	('3e684cac-c913-48b7-b4a1-9b58074b3702', 'USD', NULL, 0, '-infinity'),
	('9f0648b7-66d6-4c3d-b588-dd8cccb98a5a', 'USD', NULL, 0, '-infinity'),
	('bc294422-8acf-4c17-911d-fba39a072421', 'BTC', NULL, 630000, '2026-11-27 18:20:29.397842+00'),
	('5a9f0576-5377-4d5c-a9d7-995765236e48', 'BTC', NULL, 5636000, '2026-11-27 18:20:29.397842+00'),
	('fe2a271c-4401-48e2-81dc-638329f6fd0d', 'BTC', NULL, 45819000, '2026-11-27 18:20:29.629928+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661461d4bc2ea1fcc5e4f', '\xd2510a559c854053042a6cd70e7444e12dd026aa2e32d944c30e34b1ff9efe2e', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661461d51c6fb2622e41d', '\x2ed8174ac218e88692fca8731acc214c58c895bd7a4fa90d21ba04c543df1b1a', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d577acd5f4ec292', '\xd4017d227c1b86aff9c5e85b23036468f01b285c403211adf9f4f0e24160d64d', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661461d5884f965d97a53', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d5a1fd97f13bb16', '\xa43bae435ca656db6ce78d4cc224e677a34d582491774c16588764e87760f152', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661461d5b41733fe559ad', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d5c1856376c8d53', '\x1ebaf4276bd6339cb368004744324ea2f739e77950ac11e75f0ee98f84fe338c', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661461d5cb13029f2ec18', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d5dc8b78a7c39c4', '\x67cfaddb394ee17e711dd419cbc6f7f668099ea28a030d7de10fc8d2ddaab135', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661461d5e41c16bbccaad', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d5f39c7b767a183', '\x3d7b6585804958f60a9909f3caabfa2ea170eeea4066ac25711c2e9bd4a55eeb', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661461d6002905e33a08f', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d60f1455eef8ae1', '\xa92ddfc69c56b437325e30b655e782660e8ff06d7517d44261e53bdee2b6cf0e', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661461d616f9f717b66af', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d62881e5e754825', '\xce0049596513b3a60437c7e663d8932aa2b74f94c8b8c4830ff660d51a564d52', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661461d62eb6aa123b99f', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d63e41ba42bcd7c', '\xe21f351a5804a1d9b4d0e9dc89387858cdd3eda871a87067c178eee3a007e808', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661461d644d38cf05a62d', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d651557295f9b42', '\xcdcd44f94bc46782e1dd924966430bbad9e7269d4163e333d4e546e7147b04aa', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661461d658b73a3098e8c', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d6653ce42731b9d', '\x5769543535a07a0671a9450729e9d35045eee2e3b0e40ab2042e6ea99bd259ad', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661461d66cb7e3573651c', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d67a5de21f6d51a', '\x16fc3917685d66444f63c1fb76e0df31dec52b6e9dab359cce00c69f8de10d9d', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661461d68042c4c0d51ed', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661461d69a5a5c716600b', '\xa66166a6e3710ae600a45ff52f20cb76e0906342aa195998491bb702cab667ee', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661461d6aa7523ff3c0a6', NULL, NULL, '67759cb4-a7b9-4677-8718-9c68eadca186', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661461d6b43dcac7eec68', '\xc2ea0a84e8c64d80e6778a11466c02d37fe1556670384a1712e69618099f6596', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661461d6c43054442f787', '\x6685c1e7cf89a9987650e9eb63b8a97633b3ef6cc15259e3da39e6b1b48e5636', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661461d6d245bb67f5c1b', '\x902a0cf72e930612143d205ecdcc5034894300d8ecd1a6ceac08d9fe289661d3', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661461d6d87e64dc27ce7', '\x902a0cf72e930612143d205ecdcc5034894300d8ecd1a6ceac08d9fe289661d3', '\x0661461d6d245bb67f5c1b', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661461d6e31e88d01bd68', '\xa1e1eca9e0b14fd4e940226e301e63c651737e06d71ea3d559c84fb277f5c4b0', NULL, 'e29fe150-2c66-4a56-ba96-9680e05d552e', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0292aee448f92e82ddd774caf739a06c0487caa14c5def635fe218a482cea92d78', 2, 'latchkey:663cae1a-3ab7-4ea2-ba0c-c8e2bf56345e/0015', '2026-11-27 18:20:30.029562+00');

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
	('\x0661461d6b43dcac7eec68', 'lightning', 'fe2a271c-4401-48e2-81dc-638329f6fd0d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xc2ea0a84e8c64d80e6778a11466c02d37fe1556670384a1712e69618099f6596', 'lnbcrt10u1p4snj0dsp5ukunu4eghe5j6g68f0eemsynfv6932595mxy45v0eh0me9sng8yqpp5ct4q4p8gcexcpenh3gg5vmqz6dl7z4txwquy59cju6tpszvlvktqdqqcqzzs9qrsgqj7umx7f7y538epwyepqr4ks7v9yn7eua0e98uxvav6wcq4gj050pc66e82uewmw4l7xa0v5cecqaf2epj5kfrctkfj5rpwcmfhlvtcsp7myd9e', '\x03bcadaa5719bda50008cf1a16a98e498ee26e8fb16f0637b2948a0a01701a5834', '2026-11-27 18:20:37.438002+00', NULL, NULL, 'settled', 1100, '\x912f7820a6b99ceaa35cb4adc7addb2d1812a7d173fec18c54f6cd23cd68ed50', NULL, '2026-11-27 18:20:29.468856+00', 0, NULL, NULL, NULL, NULL),
	('\x0661461d6c43054442f787', 'lightning', 'fe2a271c-4401-48e2-81dc-638329f6fd0d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x6685c1e7cf89a9987650e9eb63b8a97633b3ef6cc15259e3da39e6b1b48e5636', 'lnbcrt10u1p4snj0dsp5xue2ek70qhkj07myhsf0mr66v8r0khyt3aysffueg2n90q6ffpuspp5v6zure703x5esajsa84k8w9fwcem8mmvc9f9nc7688ntrdyw2cmqdqqcqzzs9qrsgqvsk6d7qandwvkgqt36knxhu3jlsrx457x00r8kl5rmdg5yzekq2z3jp59yumafzh5hmqs00mpztyfdaa38at7ed74lqlq9l2gpdgxuqqg5z9u6', '\x03bcadaa5719bda50008cf1a16a98e498ee26e8fb16f0637b2948a0a01701a5834', '2026-11-27 18:20:37.503315+00', NULL, NULL, 'settled', 3000, '\xec6863ad88e953df17afe249789bfb8443afed6509ca6573c9cc7e817e2d5122', NULL, '2026-11-27 18:20:29.526668+00', 0, NULL, NULL, NULL, NULL),
	('\x0661461d6d245bb67f5c1b', 'lightning', 'fe2a271c-4401-48e2-81dc-638329f6fd0d', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x902a0cf72e930612143d205ecdcc5034894300d8ecd1a6ceac08d9fe289661d3', 'lnbcrt10u1p4snj0dsp5yly6twqtyycz2puemmppefgp9qx0wjzlzye2eg373544t97m7crspp5jq4qeaewjvrpy9payp0vmnzsxjy5xqxcang6dn4vprvlu2ykv8fsdqqcqzzs9qrsgq3w0xm3ydeg0yasvc7dz5zpnjwup7e5d07jyy39cp60r403eg39f8fq3mc7n5uav5gazpl9zmlt6mn3lewd0stjw0d0e3ff23sk7gwxcqkxsjgu', '\x03bcadaa5719bda50008cf1a16a98e498ee26e8fb16f0637b2948a0a01701a5834', '2026-11-27 18:20:37.560992+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 18:20:29.586503+00', 0, NULL, NULL, NULL, NULL),
	('\x0661461d6e31e88d01bd68', 'lightning', 'fe2a271c-4401-48e2-81dc-638329f6fd0d', 'BTC', 900000, 10000, 910, 910000, NULL, '\xa1e1eca9e0b14fd4e940226e301e63c651737e06d71ea3d559c84fb277f5c4b0', 'lnbcrt9u1p4snj0dsp5uw3z43gxz2eczdl97la6656c3tnsfdt2v2q83tfnwevwp7meklhqpp558s7e20qk98af62qyfhrq8nrceghxlsx6u02842eep8myal4cjcqdqqcqzzs9qrsgqn2hg0ulm6upp4d83q2wru67t6dmw7srxy2gqqv5mvyk62385vnhstly7z5n6ysgtzpv9ceguegcjhsxx6ymhv3w699esdakmaaxhpegp2dzrny', '\x03bcadaa5719bda50008cf1a16a98e498ee26e8fb16f0637b2948a0a01701a5834', '2026-11-27 18:20:29.861372+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 18:00:00+00', '2026-11-27 18:20:26.203502+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xd2510a559c854053042a6cd70e7444e12dd026aa2e32d944c30e34b1ff9efe2e', 50000000, '2026-11-27 18:20:27.380226+00', 'credited', '\x0661461d4bc2ea1fcc5e4f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x2ed8174ac218e88692fca8731acc214c58c895bd7a4fa90d21ba04c543df1b1a', 5000000, '2026-11-27 18:20:27.767749+00', 'credited', '\x0661461d51c6fb2622e41d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\xe2d66b5a37243a2c2e3399ddb78980bc9bc91378bea130c2eccf5089db9862af', '2026-11-27 18:20:24.777414+00');

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
	(15, 0),
	(14, 5000000),
	(2, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xc2ea0a84e8c64d80e6778a11466c02d37fe1556670384a1712e69618099f6596', '\x912f7820a6b99ceaa35cb4adc7addb2d1812a7d173fec18c54f6cd23cd68ed50', false, 'settle', 'SETTLED', 1000000, '2026-11-27 18:20:29.420206+00', '2026-11-27 19:20:29+00'),
	('\x6685c1e7cf89a9987650e9eb63b8a97633b3ef6cc15259e3da39e6b1b48e5636', '\xec6863ad88e953df17afe249789bfb8443afed6509ca6573c9cc7e817e2d5122', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 18:20:29.484277+00', '2026-11-27 19:20:29+00'),
	('\x902a0cf72e930612143d205ecdcc5034894300d8ecd1a6ceac08d9fe289661d3', '\xf8fdda06d8941795d3f6199fcac3b8fe4096debd08f2f042e72c956b924dab70', false, 'no_route', 'OPEN', 0, '2026-11-27 18:20:29.548865+00', '2026-11-27 19:20:29+00'),
	('\xa1e1eca9e0b14fd4e940226e301e63c651737e06d71ea3d559c84fb277f5c4b0', '\x89e4e3e0d1086bb112612c52f83f258e7679d76d44e397c71352d50ca80d60a6', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 18:20:29.611614+00', '2026-11-27 19:20:29+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xf8aa4c130bc2c12b56f090c4d44166ccd057cb74d0c28f5c08741dc15b2c79c3'),
	('outside', '\x1a2ec73fd786a7552d5d08315eb656c8c6b3d7d7e4f98093313a055af9750b23');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xd2510a559c854053042a6cd70e7444e12dd026aa2e32d944c30e34b1ff9efe2e', 'SETTLED', 50000000, '\xb4ba7fa0dbbbea24867fa53bc9d1da112cdbaa41522418e721e2208d31676b0c', 1, '2026-11-27 18:20:27.279359+00'),
	('\x2ed8174ac218e88692fca8731acc214c58c895bd7a4fa90d21ba04c543df1b1a', 'SETTLED', 5000000, '\x0a39d680f382f0942890566a3389f436ea1a8c050b3a59af8f4832695315fab6', 2, '2026-11-27 18:20:27.698228+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xc2ea0a84e8c64d80e6778a11466c02d37fe1556670384a1712e69618099f6596', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 18:20:29.462048+00', '2026-11-27 18:20:29.462048+00'),
	(2, '\x6685c1e7cf89a9987650e9eb63b8a97633b3ef6cc15259e3da39e6b1b48e5636', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 18:20:29.518585+00', '2026-11-27 18:20:29.518585+00'),
	(3, '\x902a0cf72e930612143d205ecdcc5034894300d8ecd1a6ceac08d9fe289661d3', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 18:20:29.577687+00', '2026-11-27 18:20:29.577687+00'),
	(4, '\xa1e1eca9e0b14fd4e940226e301e63c651737e06d71ea3d559c84fb277f5c4b0', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 18:20:30.847476+00', '2026-11-27 18:20:29.647477+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'c808683d947192fb966ba5ac2e210d32dcad8ceb2885bf3ff9fe9864e7c6cddc', 'before', '2026-11-27 18:20:24.299346+00'),
	('0002_ledger', 'f78736f12a13139b73ff4d1a8f4add4f2f95b26184b687e0b2a68cdce81f4afa', 'before', '2026-11-27 18:20:24.410753+00'),
	('0003_key_limits', 'd3b9c5e413133e3621852a75cb85242222cb06e1d183dfd7532f3464dbb2082f', 'before', '2026-11-27 18:20:24.488684+00'),
	('0004_payments', 'd25fe9acedd645864c45beb92a67daf75acc50687d551f5ac2c7ea2ccd32dfe3', 'before', '2026-11-27 18:20:24.516097+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 18:20:24.700073+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 18:20:24.81947+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 18:20:24.872353+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 18:20:24.904108+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 18:20:24.927373+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 18:20:24.944329+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 18:20:24.983743+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 18:20:25.008916+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 18:20:25.056536+00'),
	('0014_onchain', '47eaef41c11517b738891f3c9e77ed0815f336298230b04648230a1428367baa', 'before', '2026-11-27 18:20:25.098279+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 18:20:25.136575+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('527aeb93-dc48-4a55-a5a4-1d0d5cc8e71d', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', '\xdebfbf8cde9b51aca21dcc59422f1499f1fa724b6a5b408564434b097ffebdc4', '2026-11-27 18:20:26.864568+00', '2026-12-27 18:20:26.864568+00', NULL, '2026-11-27 18:20:26.864568+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('45ae52a6-1795-4105-860d-2fc3b129b329', 'e7675558-22c4-4629-95c5-5a4f5afff442', '\xc513aac9d532d007d05e76a6151e6793bdb8cbb791713a655d11f44d5d570c90', '2026-11-27 18:20:27.474213+00', '2026-12-27 18:20:27.474213+00', NULL, '2026-11-27 18:20:27.474213+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('64ef98e2-a9a1-4272-8cf6-74e24804264f', '4714ef99-7e6d-4390-8691-4528ea6d3157', '\x75a1f440b831c8ed856302965fff36ea2fdc8c41614d7e76a97b6729bdabe35d', '2026-11-27 18:20:27.87059+00', '2026-12-27 18:20:27.87059+00', NULL, '2026-11-27 18:20:27.87059+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('fe2a271c-4401-48e2-81dc-638329f6fd0d', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'BTC', '', '2026-11-27 18:20:26.800292+00', NULL),
	('21e9759f-db80-49a7-b1bd-146edc4c4fad', 'f2399c34-4a66-43f7-a24a-01cf9674d64f', 'USD', '', '2026-11-27 18:20:26.810838+00', NULL),
	('5a9f0576-5377-4d5c-a9d7-995765236e48', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'BTC', '', '2026-11-27 18:20:27.449546+00', NULL),
	('3e684cac-c913-48b7-b4a1-9b58074b3702', 'e7675558-22c4-4629-95c5-5a4f5afff442', 'USD', '', '2026-11-27 18:20:27.462886+00', NULL),
	('bc294422-8acf-4c17-911d-fba39a072421', '4714ef99-7e6d-4390-8691-4528ea6d3157', 'BTC', '', '2026-11-27 18:20:27.825467+00', NULL),
	('9f0648b7-66d6-4c3d-b588-dd8cccb98a5a', '4714ef99-7e6d-4390-8691-4528ea6d3157', 'USD', '', '2026-11-27 18:20:27.828791+00', NULL);

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d4bc2ea1fcc5e4f00', NULL, NULL, NULL),
	(5000, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d51c6fb2622e41d00', NULL, NULL, NULL),
	(-100, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d577acd5f4ec29200', 'bob', NULL, NULL),
	(100, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d577acd5f4ec29201', 'alice', NULL, NULL),
	(-50, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5884f965d97a5300', 'carol', NULL, NULL),
	(50, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d5884f965d97a5301', 'bob', NULL, NULL),
	(-101, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d5a1fd97f13bb1600', 'bob', NULL, NULL),
	(101, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5a1fd97f13bb1601', 'alice', NULL, NULL),
	(-50, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5b41733fe559ad00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d5b41733fe559ad01', 'bob', NULL, NULL),
	(-102, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d5c1856376c8d5300', 'bob', NULL, NULL),
	(102, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5c1856376c8d5301', 'alice', NULL, NULL),
	(-51, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5cb13029f2ec1800', 'carol', NULL, NULL),
	(51, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d5cb13029f2ec1801', 'bob', NULL, NULL),
	(-103, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d5dc8b78a7c39c400', 'bob', NULL, NULL),
	(103, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5dc8b78a7c39c401', 'alice', NULL, NULL),
	(-51, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5e41c16bbccaad00', 'carol', NULL, NULL),
	(51, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d5e41c16bbccaad01', 'bob', NULL, NULL),
	(-104, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d5f39c7b767a18300', 'bob', NULL, NULL),
	(104, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d5f39c7b767a18301', 'alice', NULL, NULL),
	(-52, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d6002905e33a08f00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d6002905e33a08f01', 'bob', NULL, NULL),
	(-105, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d60f1455eef8ae100', 'bob', NULL, NULL),
	(105, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d60f1455eef8ae101', 'alice', NULL, NULL),
	(-52, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d616f9f717b66af00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d616f9f717b66af01', 'bob', NULL, NULL),
	(-106, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d62881e5e75482500', 'bob', NULL, NULL),
	(106, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d62881e5e75482501', 'alice', NULL, NULL),
	(-53, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d62eb6aa123b99f00', 'carol', NULL, NULL),
	(53, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d62eb6aa123b99f01', 'bob', NULL, NULL),
	(-107, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d63e41ba42bcd7c00', 'bob', NULL, NULL),
	(107, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d63e41ba42bcd7c01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d644d38cf05a62d00', 'carol', NULL, NULL),
	(53, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d644d38cf05a62d01', 'bob', NULL, NULL),
	(-108, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d651557295f9b4200', 'bob', NULL, NULL),
	(108, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d651557295f9b4201', 'alice', NULL, NULL),
	(-54, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d658b73a3098e8c00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d658b73a3098e8c01', 'bob', NULL, NULL),
	(-109, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d6653ce42731b9d00', 'bob', NULL, NULL),
	(109, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d6653ce42731b9d01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d66cb7e3573651c00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d66cb7e3573651c01', 'bob', NULL, NULL),
	(-110, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d67a5de21f6d51a00', 'bob', NULL, NULL),
	(110, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d67a5de21f6d51a01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d68042c4c0d51ed00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d68042c4c0d51ed01', 'bob', NULL, NULL),
	(-111, NULL, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d69a5a5c716600b00', 'bob', NULL, NULL),
	(111, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d69a5a5c716600b01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '5a9f0576-5377-4d5c-a9d7-995765236e48', '\x0661461d6aa7523ff3c0a600', 'carol', NULL, NULL),
	(55, NULL, NULL, 'bc294422-8acf-4c17-911d-fba39a072421', '\x0661461d6aa7523ff3c0a601', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d6b43dcac7eec6800', NULL, NULL, NULL),
	(-1003, 3, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d6c43054442f78700', NULL, NULL, NULL),
	(-1010, 10, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d6d245bb67f5c1b00', NULL, NULL, NULL),
	(1010, 10, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d6d87e64dc27ce700', NULL, NULL, NULL),
	(-910, 10, NULL, 'fe2a271c-4401-48e2-81dc-638329f6fd0d', '\x0661461d6e31e88d01bd6800', NULL, NULL, NULL);

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
-- Name: wallet_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX wallet_name ON public.wallet USING btree (account_id, lower(name)) WHERE (name <> ''::text);

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
