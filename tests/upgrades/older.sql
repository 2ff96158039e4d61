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
    'capital',
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
-- Name: capital_first(public.journal_kind, uuid[], bigint[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.capital_first(p_kind public.journal_kind, p_accounts uuid[], p_amounts bigint[]) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('latchkey capital'));
    IF EXISTS (SELECT FROM invoice) OR EXISTS (SELECT FROM onchain_address)
       OR EXISTS (SELECT FROM entry e JOIN ledger_account a ON a.id = e.ledger_account_id
                   WHERE a.name IN ('lightning', 'onchain')) THEN
        RETURN NULL;
    END IF;
    RETURN ledger_post(p_kind, p_accounts, p_amounts);
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
-- Name: cln_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cln_address (
    address text NOT NULL,
    node_key bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT cln_address_node_key_check CHECK ((octet_length(node_key) = 33))
);

--
-- Name: cln_payout; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cln_payout (
    reference uuid NOT NULL,
    attempt uuid NOT NULL,
    node_key bytea NOT NULL,
    begun_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    txid bytea,
    psbt text,
    amount_sat bigint,
    fee_sat bigint,
    outputs integer,
    CONSTRAINT cln_payout_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT cln_payout_check CHECK ((num_nulls(txid, psbt, amount_sat, fee_sat, outputs) = ANY (ARRAY[0, 5]))),
    CONSTRAINT cln_payout_fee_sat_check CHECK ((fee_sat >= 0)),
    CONSTRAINT cln_payout_node_key_check CHECK ((octet_length(node_key) = 33)),
    CONSTRAINT cln_payout_outputs_check CHECK ((outputs > 0)),
    CONSTRAINT cln_payout_txid_check CHECK ((octet_length(txid) = 32))
);

--
-- Name: COLUMN cln_payout.attempt; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.cln_payout.attempt IS 'who may write the transaction down; another may take over a minute later';

--
-- Name: COLUMN cln_payout.txid; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.cln_payout.txid IS 'what the reference means for ever, written down before it is signed; null: nothing was signed yet';

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
-- Name: known_node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.known_node (
    id smallint DEFAULT 1 NOT NULL,
    backend text NOT NULL,
    identity bytea NOT NULL,
    public_key bytea,
    network text NOT NULL,
    known_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT known_node_id_check CHECK ((id = 1)),
    CONSTRAINT known_node_identity_check CHECK ((octet_length(identity) = 33)),
    CONSTRAINT known_node_public_key_check CHECK ((octet_length(public_key) = 33))
);

--
-- Name: COLUMN known_node.backend; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.known_node.backend IS 'as LATCHKEY_NODE names it';

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
    leads_until timestamp with time zone NOT NULL,
    met_at timestamp with time zone
);

--
-- Name: COLUMN node_cursor.met_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.node_cursor.met_at IS 'when all was told that the node had settled before it met us; null: what has no invoice is none of ours';

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

COMMENT ON COLUMN public.onchain_address.used_at IS 'when a deposit to it was credited, or another node followed the one it is of: it is not the current one any more';

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
	('6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'f926aa02-f706-4b6c-abc8-2a3395b6fed7', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', 'e9d412a7-c670-4aa0-97ab-cbb3437835df', true, '{}', '2026-11-27 20:17:42.88627+00'),
	('14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'd2e5055e-2572-44fd-9b3f-0eb8b9bcadd4', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', true, '{}', '2026-11-27 20:17:43.689702+00'),
	('6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'ec98300f-e7ed-4b8b-a363-8088af4e9979', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', true, '{}', '2026-11-27 20:17:44.184583+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0bed59b38406453', 'internal_send'),
	(5000, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0c021835963fc43', 'internal_send'),
	(10100, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0c12fc60b774ff2', 'internal_send'),
	(5000, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0c2b0c22e56e5ff', 'internal_send'),
	(10200, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0c6bd9907c0157c', 'internal_send'),
	(5100, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0c7f0fe45bf45c3', 'internal_send'),
	(10300, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0c95085886b16bf', 'internal_send'),
	(5100, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0caefc247a361e1', 'internal_send'),
	(10400, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0ccde4349872c68', 'internal_send'),
	(5200, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0cdaf5effff63c2', 'internal_send'),
	(10500, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0cea5f21458fecf', 'internal_send'),
	(5200, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0cf10e501d18c6e', 'internal_send'),
	(10600, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0cfe4bcfdc4ea30', 'internal_send'),
	(5300, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0d04f576a7fee14', 'internal_send'),
	(10700, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0d1098126e9d9ff', 'internal_send'),
	(5300, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0d167903aee97da', 'internal_send'),
	(10800, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0d21bbba4588ed3', 'internal_send'),
	(5400, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0d2a09cbebc4d87', 'internal_send'),
	(10900, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0d38455ba59dcce', 'internal_send'),
	(5400, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0d3e85702c3b6f2', 'internal_send'),
	(11000, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0d543095cd15022', 'internal_send'),
	(5500, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0d60f62fd040929', 'internal_send'),
	(11100, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0d6fcf0c6e82d88', 'internal_send'),
	(5500, '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x066147c0d7ba34dfe643d5', 'internal_send'),
	(100000, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0d8d89bcae33f5f', 'withdrawal'),
	(100000, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0daf2a963ce8b04', 'withdrawal'),
	(90000, '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x066147c0deab2b83ba89f9', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 20:15:00+00', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'internal_send'),
	(63000, '2026-11-27 20:15:00+00', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'internal_send'),
	(290000, '2026-11-27 20:15:00+00', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('c9327526-3a10-40ea-a639-fe11a742cc9c', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:17:43.74963+00', NULL, '2026-11-27 20:17:46.197387+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2f149003-4054-486f-b0af-6318feea88f0', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:17:43.218387+00', NULL, '2026-11-27 20:17:46.642892+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0d885135-9bba-4a1f-87b3-30eb098ebc65', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:17:44.372184+00', NULL, '2026-11-27 20:17:46.921816+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('6053af9e-35e9-4029-9b26-34a01275b024', '2f149003-4054-486f-b0af-6318feea88f0', '\x0544355092a6bcd2b6289d784afff4babe06b949ab414e7a8d61aa590c3ceb6c', 'blink_UCb6ik', 'VnOZ', '2026-11-27 20:17:43.219999+00', NULL),
	('5ee1fa5e-d837-4aae-a73e-c71f53de6e45', 'c9327526-3a10-40ea-a639-fe11a742cc9c', '\x4717c2005677896acbf0cf90bab6c7a64df20774e99e19a4b8c847033b1303bf', 'blink_2D7p08', 's8mq', '2026-11-27 20:17:43.750224+00', NULL),
	('2949d94e-1038-4fd2-a07d-3d4e4055b3cf', '0d885135-9bba-4a1f-87b3-30eb098ebc65', '\x4374627429e8af06c09a259ab1ed5cf6d7621c455a6dd7370063d87db1f1ef68', 'blink_9ZfsIB', 'AsBi', '2026-11-27 20:17:44.388644+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066147c0a5a54aebe957e216', '2026-11-27 20:17:42.917647+00', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066147c0a6da3a6ff1200eb3', '2026-11-27 20:17:42.996587+00', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-000000000001', '31f7b84b-2b89-4d11-bc91-de93bdf9fb59', '{}', '{"expires_at": "2026-12-27T20:17:42.988527+00:00"}'),
	('\x066147c0aae614ad7e130408', '2026-11-27 20:17:43.261772+00', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'api_key.created', 'session', '31f7b84b-2b89-4d11-bc91-de93bdf9fb59', '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-000000000002', '2f149003-4054-486f-b0af-6318feea88f0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_UCb6ik…VnOZ", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066147c0adcfe882b3206333', '2026-11-27 20:17:43.452738+00', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'account.username_set', 'key', '2f149003-4054-486f-b0af-6318feea88f0', '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066147c0b174c78292b54359', '2026-11-27 20:17:43.691518+00', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066147c0b1bf94d79bda6efe', '2026-11-27 20:17:43.710657+00', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-000000000007', 'be8dba0b-ef7c-4a5b-8b20-9bcca133747b', '{}', '{"expires_at": "2026-12-27T20:17:43.708534+00:00"}'),
	('\x066147c0b283f6b999c3ae2e', '2026-11-27 20:17:43.760935+00', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'api_key.created', 'session', 'be8dba0b-ef7c-4a5b-8b20-9bcca133747b', '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-000000000008', 'c9327526-3a10-40ea-a639-fe11a742cc9c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_2D7p08…s8mq", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066147c0b40e91db9d1d79f7', '2026-11-27 20:17:43.861965+00', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'account.username_set', 'key', 'c9327526-3a10-40ea-a639-fe11a742cc9c', '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066147c0b949fef236a9332d', '2026-11-27 20:17:44.204939+00', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066147c0ba38cbf5d646ee27', '2026-11-27 20:17:44.265977+00', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-00000000000d', '7c80b838-e41a-42b7-83ff-3d4b0cf377ca', '{}', '{"expires_at": "2026-12-27T20:17:44.248537+00:00"}'),
	('\x066147c0bc937d12e8d0a73f', '2026-11-27 20:17:44.42029+00', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'api_key.created', 'session', '7c80b838-e41a-42b7-83ff-3d4b0cf377ca', '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-00000000000e', '0d885135-9bba-4a1f-87b3-30eb098ebc65', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_9ZfsIB…AsBi", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066147c0bd46713b1cc207a1', '2026-11-27 20:17:44.466114+00', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'account.username_set', 'key', '0d885135-9bba-4a1f-87b3-30eb098ebc65', '127.0.0.1', 'python-httpx2/2.16.2', '0ad45965-bff4-4661-8124-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x030df5e7db76aa46271075df9c515fa515f49ec04829bdafe13da5b3b34ee3f7ea', 0);

--
-- Data for Name: cln_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: cln_payout; Type: TABLE DATA; Schema: public; Owner: -
--

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
	(1, 50000000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(3, -100000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(3, 100000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(4, -50000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(4, 50000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(5, -101000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(5, 101000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(6, -50000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(6, 50000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(7, -102000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(7, 102000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(8, -51000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(8, 51000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(9, -103000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(9, 103000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(10, -51000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(10, 51000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(11, -104000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(11, 104000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(12, -52000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(12, 52000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(13, -105000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(13, 105000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(14, -52000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(14, 52000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(15, -106000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(15, 106000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(16, -53000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(16, 53000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(17, -107000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(17, 107000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(18, -53000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(18, 53000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(19, -108000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(19, 108000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(20, -54000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(20, 54000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(21, -109000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(21, 109000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(22, -54000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(22, 54000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(23, -110000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(23, 110000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(24, -55000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(24, 55000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(25, -111000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(25, 111000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76');
INSERT INTO public.entry VALUES
	(26, -55000, 'b23062a1-5a55-4af2-9dad-f78a650e5f76'),
	(26, 55000, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774'),
	(27, -1010000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(31, -1010000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(33, -910000, 'e9d412a7-c670-4aa0-97ab-cbb3437835df'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(790, 1, '2026-11-27 20:17:43.658837+00', 'lightning_receipt', 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0b0b0d4be75671400'),
	(802, 2, '2026-11-27 20:17:44.044864+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0b6c2fb7706140f00'),
	(814, 3, '2026-11-27 20:17:44.591024+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0bed59b3840645301'),
	(816, 4, '2026-11-27 20:17:44.655878+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0c021835963fc4301'),
	(819, 5, '2026-11-27 20:17:44.729508+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c12fc60b774ff201'),
	(821, 6, '2026-11-27 20:17:44.857692+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0c2b0c22e56e5ff01'),
	(824, 7, '2026-11-27 20:17:45.127619+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c6bd9907c0157c01'),
	(826, 8, '2026-11-27 20:17:45.173563+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0c7f0fe45bf45c301'),
	(830, 9, '2026-11-27 20:17:45.268339+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c95085886b16bf01'),
	(833, 10, '2026-11-27 20:17:45.365909+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0caefc247a361e101'),
	(836, 11, '2026-11-27 20:17:45.489983+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0ccde4349872c6801'),
	(838, 12, '2026-11-27 20:17:45.552983+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0cdaf5effff63c201'),
	(841, 13, '2026-11-27 20:17:45.607204+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0cea5f21458fecf01'),
	(843, 14, '2026-11-27 20:17:45.634488+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0cf10e501d18c6e01'),
	(846, 15, '2026-11-27 20:17:45.693357+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0cfe4bcfdc4ea3001'),
	(848, 16, '2026-11-27 20:17:45.715234+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d04f576a7fee1401'),
	(851, 17, '2026-11-27 20:17:45.765276+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d1098126e9d9ff01'),
	(853, 18, '2026-11-27 20:17:45.786592+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d167903aee97da01'),
	(856, 19, '2026-11-27 20:17:45.837397+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d21bbba4588ed301'),
	(858, 20, '2026-11-27 20:17:45.872627+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d2a09cbebc4d8701'),
	(861, 21, '2026-11-27 20:17:45.925196+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d38455ba59dcce01'),
	(863, 22, '2026-11-27 20:17:45.959762+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d3e85702c3b6f201'),
	(866, 23, '2026-11-27 20:17:46.039905+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d543095cd1502201'),
	(868, 24, '2026-11-27 20:17:46.091877+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d60f62fd04092901'),
	(871, 25, '2026-11-27 20:17:46.154444+00', 'lightning_receipt', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d6fcf0c6e82d8801'),
	(873, 26, '2026-11-27 20:17:46.201104+00', 'intraledger_receipt', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d7ba34dfe643d501');

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 20:17:42.076934+00'),
	('AFN', 66000000000, '2026-11-28 20:17:42.076934+00'),
	('ALL', 83000000000, '2026-11-28 20:17:42.076934+00'),
	('AMD', 383000000000, '2026-11-28 20:17:42.076934+00'),
	('AOA', 912000000000, '2026-11-28 20:17:42.076934+00'),
	('ARS', 1400000000000, '2026-11-28 20:17:42.076934+00'),
	('AUD', 1530000000, '2026-11-28 20:17:42.076934+00'),
	('AWG', 1790000000, '2026-11-28 20:17:42.076934+00'),
	('AZN', 1700000000, '2026-11-28 20:17:42.076934+00'),
	('BAM', 1690000000, '2026-11-28 20:17:42.076934+00'),
	('BBD', 2000000000, '2026-11-28 20:17:42.076934+00'),
	('BDT', 122000000000, '2026-11-28 20:17:42.076934+00'),
	('BHD', 376000000, '2026-11-28 20:17:42.076934+00'),
	('BIF', 2950000000000, '2026-11-28 20:17:42.076934+00'),
	('BMD', 1000000000, '2026-11-28 20:17:42.076934+00'),
	('BND', 1300000000, '2026-11-28 20:17:42.076934+00'),
	('BOB', 6910000000, '2026-11-28 20:17:42.076934+00'),
	('BRL', 5400000000, '2026-11-28 20:17:42.076934+00'),
	('BSD', 1000000000, '2026-11-28 20:17:42.076934+00'),
	('BTN', 88500000000, '2026-11-28 20:17:42.076934+00'),
	('BWP', 13400000000, '2026-11-28 20:17:42.076934+00'),
	('BYN', 3400000000, '2026-11-28 20:17:42.076934+00'),
	('BZD', 2010000000, '2026-11-28 20:17:42.076934+00'),
	('CAD', 1400000000, '2026-11-28 20:17:42.076934+00'),
	('CDF', 2250000000000, '2026-11-28 20:17:42.076934+00'),
	('CHF', 800000000, '2026-11-28 20:17:42.076934+00'),
	('CLP', 940000000000, '2026-11-28 20:17:42.076934+00'),
	('CNY', 7100000000, '2026-11-28 20:17:42.076934+00'),
	('COP', 3800000000000, '2026-11-28 20:17:42.076934+00'),
	('CRC', 502000000000, '2026-11-28 20:17:42.076934+00'),
	('CUP', 24000000000, '2026-11-28 20:17:42.076934+00'),
	('CVE', 95300000000, '2026-11-28 20:17:42.076934+00'),
	('CZK', 20900000000, '2026-11-28 20:17:42.076934+00'),
	('DJF', 177700000000, '2026-11-28 20:17:42.076934+00'),
	('DKK', 6450000000, '2026-11-28 20:17:42.076934+00'),
	('DOP', 63000000000, '2026-11-28 20:17:42.076934+00'),
	('DZD', 130000000000, '2026-11-28 20:17:42.076934+00'),
	('EGP', 47300000000, '2026-11-28 20:17:42.076934+00'),
	('ERN', 15000000000, '2026-11-28 20:17:42.076934+00'),
	('ETB', 153000000000, '2026-11-28 20:17:42.076934+00'),
	('EUR', 864000000, '2026-11-28 20:17:42.076934+00'),
	('FJD', 2270000000, '2026-11-28 20:17:42.076934+00'),
	('FKP', 760000000, '2026-11-28 20:17:42.076934+00'),
	('GBP', 760000000, '2026-11-28 20:17:42.076934+00'),
	('GEL', 2700000000, '2026-11-28 20:17:42.076934+00'),
	('GHS', 11000000000, '2026-11-28 20:17:42.076934+00'),
	('GIP', 760000000, '2026-11-28 20:17:42.076934+00'),
	('GMD', 73000000000, '2026-11-28 20:17:42.076934+00'),
	('GNF', 8680000000000, '2026-11-28 20:17:42.076934+00'),
	('GTQ', 7660000000, '2026-11-28 20:17:42.076934+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 20:17:42.076934+00'),
	('HKD', 7780000000, '2026-11-28 20:17:42.076934+00'),
	('HNL', 26300000000, '2026-11-28 20:17:42.076934+00'),
	('HTG', 131000000000, '2026-11-28 20:17:42.076934+00'),
	('HUF', 332000000000, '2026-11-28 20:17:42.076934+00'),
	('IDR', 16700000000000, '2026-11-28 20:17:42.076934+00'),
	('ILS', 3250000000, '2026-11-28 20:17:42.076934+00'),
	('INR', 88700000000, '2026-11-28 20:17:42.076934+00'),
	('IQD', 1310000000000, '2026-11-28 20:17:42.076934+00'),
	('IRR', 42100000000000, '2026-11-28 20:17:42.076934+00'),
	('ISK', 126000000000, '2026-11-28 20:17:42.076934+00'),
	('JMD', 160000000000, '2026-11-28 20:17:42.076934+00'),
	('JOD', 709000000, '2026-11-28 20:17:42.076934+00'),
	('JPY', 154000000000, '2026-11-28 20:17:42.076934+00'),
	('KES', 129000000000, '2026-11-28 20:17:42.076934+00'),
	('KGS', 87400000000, '2026-11-28 20:17:42.076934+00'),
	('KHR', 4010000000000, '2026-11-28 20:17:42.076934+00'),
	('KMF', 425000000000, '2026-11-28 20:17:42.076934+00'),
	('KPW', 900000000000, '2026-11-28 20:17:42.076934+00'),
	('KRW', 1460000000000, '2026-11-28 20:17:42.076934+00'),
	('KWD', 307000000, '2026-11-28 20:17:42.076934+00'),
	('KYD', 833000000, '2026-11-28 20:17:42.076934+00'),
	('KZT', 525000000000, '2026-11-28 20:17:42.076934+00'),
	('LAK', 21700000000000, '2026-11-28 20:17:42.076934+00'),
	('LBP', 89500000000000, '2026-11-28 20:17:42.076934+00'),
	('LKR', 305000000000, '2026-11-28 20:17:42.076934+00'),
	('LRD', 182000000000, '2026-11-28 20:17:42.076934+00'),
	('LSL', 17200000000, '2026-11-28 20:17:42.076934+00'),
	('LYD', 5450000000, '2026-11-28 20:17:42.076934+00'),
	('MAD', 9270000000, '2026-11-28 20:17:42.076934+00'),
	('MDL', 17000000000, '2026-11-28 20:17:42.076934+00'),
	('MGA', 4480000000000, '2026-11-28 20:17:42.076934+00'),
	('MKD', 53200000000, '2026-11-28 20:17:42.076934+00'),
	('MMK', 2100000000000, '2026-11-28 20:17:42.076934+00'),
	('MNT', 3590000000000, '2026-11-28 20:17:42.076934+00'),
	('MOP', 8010000000, '2026-11-28 20:17:42.076934+00'),
	('MRU', 39800000000, '2026-11-28 20:17:42.076934+00'),
	('MUR', 45900000000, '2026-11-28 20:17:42.076934+00'),
	('MVR', 15400000000, '2026-11-28 20:17:42.076934+00'),
	('MWK', 1735000000000, '2026-11-28 20:17:42.076934+00'),
	('MXN', 18400000000, '2026-11-28 20:17:42.076934+00'),
	('MYR', 4150000000, '2026-11-28 20:17:42.076934+00'),
	('MZN', 63900000000, '2026-11-28 20:17:42.076934+00'),
	('NAD', 17200000000, '2026-11-28 20:17:42.076934+00'),
	('NGN', 1440000000000, '2026-11-28 20:17:42.076934+00'),
	('NIO', 36800000000, '2026-11-28 20:17:42.076934+00'),
	('NOK', 10100000000, '2026-11-28 20:17:42.076934+00'),
	('NPR', 142000000000, '2026-11-28 20:17:42.076934+00'),
	('NZD', 1770000000, '2026-11-28 20:17:42.076934+00'),
	('OMR', 384500000, '2026-11-28 20:17:42.076934+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 20:17:42.076934+00'),
	('PEN', 3370000000, '2026-11-28 20:17:42.076934+00'),
	('PGK', 4230000000, '2026-11-28 20:17:42.076934+00'),
	('PHP', 58900000000, '2026-11-28 20:17:42.076934+00'),
	('PKR', 281000000000, '2026-11-28 20:17:42.076934+00'),
	('PLN', 3670000000, '2026-11-28 20:17:42.076934+00'),
	('PYG', 7060000000000, '2026-11-28 20:17:42.076934+00'),
	('QAR', 3640000000, '2026-11-28 20:17:42.076934+00'),
	('RON', 4390000000, '2026-11-28 20:17:42.076934+00'),
	('RSD', 101000000000, '2026-11-28 20:17:42.076934+00'),
	('RUB', 81000000000, '2026-11-28 20:17:42.076934+00'),
	('RWF', 1453000000000, '2026-11-28 20:17:42.076934+00'),
	('SAR', 3750000000, '2026-11-28 20:17:42.076934+00'),
	('SBD', 8230000000, '2026-11-28 20:17:42.076934+00'),
	('SCR', 13900000000, '2026-11-28 20:17:42.076934+00'),
	('SDG', 600000000000, '2026-11-28 20:17:42.076934+00'),
	('SEK', 9500000000, '2026-11-28 20:17:42.076934+00'),
	('SGD', 1300000000, '2026-11-28 20:17:42.076934+00'),
	('SHP', 760000000, '2026-11-28 20:17:42.076934+00'),
	('SLE', 23200000000, '2026-11-28 20:17:42.076934+00'),
	('SOS', 571000000000, '2026-11-28 20:17:42.076934+00'),
	('SRD', 38600000000, '2026-11-28 20:17:42.076934+00'),
	('SSP', 4600000000000, '2026-11-28 20:17:42.076934+00'),
	('STN', 21200000000, '2026-11-28 20:17:42.076934+00'),
	('SYP', 11000000000000, '2026-11-28 20:17:42.076934+00'),
	('SZL', 17200000000, '2026-11-28 20:17:42.076934+00'),
	('THB', 32400000000, '2026-11-28 20:17:42.076934+00'),
	('TJS', 9240000000, '2026-11-28 20:17:42.076934+00'),
	('TMT', 3500000000, '2026-11-28 20:17:42.076934+00'),
	('TND', 2950000000, '2026-11-28 20:17:42.076934+00'),
	('TOP', 2390000000, '2026-11-28 20:17:42.076934+00'),
	('TRY', 42300000000, '2026-11-28 20:17:42.076934+00'),
	('TTD', 6780000000, '2026-11-28 20:17:42.076934+00'),
	('TWD', 31100000000, '2026-11-28 20:17:42.076934+00'),
	('TZS', 2440000000000, '2026-11-28 20:17:42.076934+00'),
	('UAH', 42100000000, '2026-11-28 20:17:42.076934+00'),
	('UGX', 3600000000000, '2026-11-28 20:17:42.076934+00'),
	('UYU', 39800000000, '2026-11-28 20:17:42.076934+00'),
	('UZS', 11950000000000, '2026-11-28 20:17:42.076934+00'),
	('VES', 233000000000, '2026-11-28 20:17:42.076934+00'),
	('VND', 26300000000000, '2026-11-28 20:17:42.076934+00'),
	('VUV', 122000000000, '2026-11-28 20:17:42.076934+00'),
	('WST', 2810000000, '2026-11-28 20:17:42.076934+00'),
	('XAF', 567000000000, '2026-11-28 20:17:42.076934+00'),
	('XCD', 2700000000, '2026-11-28 20:17:42.076934+00'),
	('XCG', 1790000000, '2026-11-28 20:17:42.076934+00'),
	('XOF', 567000000000, '2026-11-28 20:17:42.076934+00'),
	('XPF', 103000000000, '2026-11-28 20:17:42.076934+00'),
	('YER', 238500000000, '2026-11-28 20:17:42.076934+00'),
	('ZAR', 17200000000, '2026-11-28 20:17:42.076934+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 20:17:42.076934+00'),
	('ZWG', 26400000000, '2026-11-28 20:17:42.076934+00');

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
	('\xdbaea3b69d31c190be5b22682953e6b06b93d415aca99eb442ce8a6283c3a13c', 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'BTC', 'lnbcrt500u1p4snet8sp57r9t42ut8g6mgqm89vzt6qlqksq0s3merkrqf4hkvkj7vuh4g82spp5mwh28d5ax8qep0jmyf5zj5lxkp4e84q44j5eadzze69x9q7r5y7qdqqxqrwzqcqzzs9qrsgqpuqdqhhgg47znlvxu4ptpnezltnaf736m5sxgmwtj5gr86wnwycrvypt3uymyg4j7wtvu36lrtcgcfwyrtdcs8n5g0jh87y326t3zzgpr2hh6d', '\xf0cabaab8b3a35b403672b04bd03e0b400f847791d8604d6f665a5e672f541d5', '\x4814e666a204177b0e484422dbeea883e2f3d0490fe790ba5a495559021f28ae', 50000000, NULL, '', NULL, NULL, '2026-11-27 20:17:43.52488+00', '2026-11-28 00:17:43+00', 'PAID', 50000000, '\x066147c0b0b0d4be756714', 'lightning'),
	('\x68c99a387cf796c09c76c5de7bc04c27b71f5a69d8e81aed424255e600069d3d', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt50u1p4snet8sp5hwltn05enxgr00p2uczswv75jktxkyvyf0pt36ny6yarvgh3wlcspp5drye5wru77tvp8rkch08hszvy7m37knfmr5p4m2zgf27vqqxn57sdqqxqrwzqcqzzs9qrsgqvhg5grh5ac2mywtvhmmszvxlqzwm4ulxwv55l6y68kz0gmndh7vs3r5gclpfqmkeqequ87k0ftvuystjlu74jyps0f204av4cuvlgzgqcvjada', '\xbbbeb9be99999037bc2ae6050733d495966b11844bc2b8ea64d13a3622f177f1', '\x504004e44ffbe5838ce888282fe5529b1974ac2dda5d5b1baf7c18331f037f89', 5000000, NULL, '', NULL, NULL, '2026-11-27 20:17:43.938885+00', '2026-11-28 00:17:43+00', 'PAID', 5000000, '\x066147c0b6c2fb7706140f', 'lightning'),
	('\x33c8eeb53b69b4850a29a5f36febfad74a64c8356f5ae1ca77ad9bc541963c2b', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1u1p4snetgsp5phpnrst3dpdyy5frnmjjqp5zw49cazcaj9c9txxl9j4x95el3fespp5x0ywadfmdx6g2z3f5hekl6l66a9xfjp4dadwrjnh4kdu2svk8s4sdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqzhuv3rruk2lsa38whyuxztswerf2sz2fcf40szg2tawhhypmrpupsghxrq856daxzk3vt4npwjcfycpchhrta52s2a7n5uslln2gadqpsv0zp7', '\x0dc331c171685a4251239ee5200682754b8e8b1d91705598df2caa62d33f8a73', '\xbf7e97ef2462a232a0129ca6e77908b200732a6e67c0a7ccbe5f72586ec6bd01', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 20:17:44.517169+00', '2026-11-28 00:17:44+00', 'PAID', 100000, '\x066147c0bed59b38406453', 'intraledger'),
	('\x18a9f2a3460bd103a2f26eb899cfb9a8ff15994c7342d2134d6135b658e85115', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1010n1p4snetgsp5ssyakkzrxcul302wwz7akhqk5wu3qk48lg8exma4am4asn0n7t6spp5rz5l9g6xp0gs8ghjd6ufnnae4rl3tx2vwdpdyy6dvy6mvk8g2y2sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqw5vvg8rmj9spc82lwj05nhmm4xlskher44ax8ym5pkucf2tk0lujv5w4lq577m0jq808zyg6xnax2ac78278pev8gv683xydzny0l3sqn3vtk3', '\x8409db58433639f8bd4e70bddb5c16a3b9105aa7fa0f936fb5eeebd84df3f2f5', '\xa170303c1c287f17d200656f6b2efed43bb0c2db7acc78512786bc9843bdf6c9', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 20:17:44.694056+00', '2026-11-28 00:17:44+00', 'PAID', 101000, '\x066147c0c12fc60b774ff2', 'intraledger'),
	('\x7dade097630d6734972808801acd9aac88789e11e705ef7749842ce180bbf565', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1020n1p4snetgsp58fn5x9pqmcdrjnrykq4ylqggx32chgfe9r8hphtc07fckm0vr2kspp50kk7p9mrp4nnf9egpzqp4nv64jy838s3uuz77a6fsskwrq9m74jsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqt5h08vvwmh8tkzgeatwe046g2fpg4zp6cgsf8j93uf756hg7cl0prwnml2364shtg5gz0luhhzu3eg7mwnjrpukdmrxnrprx0s6skpcphqtamu', '\x3a67431420de1a394c64b02a4f810834558ba13928cf70dd787f938b6dec1aad', '\x55b2de753aedb0d96a68d9b6124593b020abaeb39f0b9b1d72bca9cc88f1b565', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 20:17:44.915525+00', '2026-11-28 00:17:44+00', 'PAID', 102000, '\x066147c0c6bd9907c0157c', 'intraledger'),
	('\x7c4a0d206f985ea9d2c83fa7ea8c6e64773fcb639e514691e018d3a1729f15fa', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1030n1p4snetfsp52xgemf3nulw2lns95kk32k0elup0f8xzdphddsyzggdr6435xmaqpp5039q6gr0np02n5kg87n74rrwv3mnljmrneg5dy0qrrf6zu5lzhaqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqejunzlrmat3wm29slqn7hxk8eqyjj5yz9yap06ap86nhtzf0s2ezusp4rs6txk2ukwl76wfs9eg7f9tep89j7daup3amq8uase436psp7z29zv', '\x51919da633e7dcafce05a5ad1559f9ff02f49cc2686ed6c082421a3d563436fa', '\x0d9e4c9e63b0b69b75d4c612e8103b260962de8300f05be7c0f39cf94cd6eebf', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 20:17:45.21111+00', '2026-11-28 00:17:45+00', 'PAID', 103000, '\x066147c0c95085886b16bf', 'intraledger'),
	('\x3efe3d960605216c2c5724bcd8a43b0c24cc7c0c884a57939f892acbcd65f597', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1040n1p4snetfsp56meml88catzh036qx798u90r7wn808w0epyn7yzdn26rgn3d452spp58mlrm9sxq5skctzhyj7d3fpmpsjvclqv3p990yul3y4vhnt97ktsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqzes2wumxpkkfhez9z8gftlcwne09rydxfexkrxqnsgutyqwstf846cwfsdkq7msn7u3mzzywpxqh4l4jjl9s83unt793k02ccp8v4cspsr2899', '\xd6f3bf9cf8eac577c740378a7e15e3f3a6779dcfc8493f104d9ab4344e2dad15', '\xc659fcb197b05f0d6792daa5fb52f7583eb4986639748edae16c83f78c244895', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 20:17:45.456646+00', '2026-11-28 00:17:45+00', 'PAID', 104000, '\x066147c0ccde4349872c68', 'intraledger'),
	('\x98e64f20e0e719b8950f522e007102c2ce4033290d1f6e182765bdc458f657e1', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1050n1p4snetfsp5jjaffs59k7nl82w6rx7v8mg22yrw9e856z7wpj7fts7tac96r2kspp5nrny7g8quuvm39g02ghqqugzct8yqvefp50kuxp8vk7ugk8k2lssdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqateq4n08j7vgkdzundxuhpawqvjy8dsk7ppryhz9yxl8xvywpkj38dhpznky2e9aav6ka0hypq75cyapf6cwf4zyhdz9eqdkh7nxmtsq8a8ssw', '\x94ba94c285b7a7f3a9da19bcc3ed0a5106e2e4f4d0bce0cbc95c3cbee0ba1aad', '\xd776ec12a29539d2cd6db427477967d4e776e047ee7e06c39e9e267a20623973', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 20:17:45.581692+00', '2026-11-28 00:17:45+00', 'PAID', 105000, '\x066147c0cea5f21458fecf', 'intraledger'),
	('\x5206e5c8bbb3340a06db186a33ca81381ddcea6fb5c034965fa891968b024bb3', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1060n1p4snetfsp5mrku466wyc2ad6hkrrjdq0vsmd2g9grfyu73fpmwqmwng8dlkfcqpp52grwtj9mkv6q5pkmrp4r8j5p8qwae6n0khqrf9jl4zgedzczfwesdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqt8ma5f8nysk8tfyw24l3drn7nuywk9cm779rvsmgaftmmmawlc8z400fmj2238f4ranl3suux6kq34d0xtnycw0h0xkh7en5n4t9tlsp9s7xkn', '\xd8edcaeb4e2615d6eaf618e4d03d90db5482a069273d14876e06dd341dbfb270', '\x70fc64dc346c626ca867aea02a11b99ccb5cde17d3b3f299c73de9fe129c97eb', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 20:17:45.663887+00', '2026-11-28 00:17:45+00', 'PAID', 106000, '\x066147c0cfe4bcfdc4ea30', 'intraledger'),
	('\x700f8dda897c44ef6d52d6c92786dd903030775691c04ba4a69873b89134ba00', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1070n1p4snetfsp5ru4t36zag42em6d86jvy2d44u5ntma905dgv094hcuxlewaa5tfqpp5wq8cmk5f03zw7m2j6myj0pkajqcrqa6kj8qyhf9xnpem3yf5hgqqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqqzf7hp32sxk4ecrkr75skudq5cghynev4cq7rsm07hdmfsd727752g28hd06v7hcx5n6fkxn2x7vfjxzp0wxyukkak30gptjwzfesuqpmfl2he', '\x1f2ab8e85d45559de9a7d4984536b5e526bdf4afa350c796b7c70dfcbbbda2d2', '\x85eb1c72cb0dcf81ffdafb06c6337f8021415fceb011e2110baa6b12d731583b', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 20:17:45.737819+00', '2026-11-28 00:17:45+00', 'PAID', 107000, '\x066147c0d1098126e9d9ff', 'intraledger'),
	('\xa694c084c962785017242338dfd0dab17e5821a21ffcbd1a85aaf8e55ad7125c', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1080n1p4snetfsp59tkmtv0ndm7f3xjtf7hsj0hjvgsv525uphgnftyes3ych29gx8cqpp5562vppxfvfu9q9eyyvudl5x6k9l9sgdzrl7t6x594tuw2kkhzfwqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqxw4e2xya5ehnhskqx94puzxtpcfgknerm46437sy63elc8uk8nqkm7vyl07pcql0mtmmmhwu9ga58pm64dcupgaztmhkleq527hdxsqqqculs3', '\x2aedb5b1f36efc989a4b4faf093ef26220ca2a9c0dd134ac9984498ba8a831f0', '\x1516cedf19206aa0c3e2584ef3cb378d3f07d848e7643e14adffc66a4b9f6600', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 20:17:45.810669+00', '2026-11-28 00:17:45+00', 'PAID', 108000, '\x066147c0d21bbba4588ed3', 'intraledger'),
	('\x771628bc4de3ea3ce0f4ab3a96912c687adc1df70d9d517e3dd7ec11640ce26d', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1090n1p4snetfsp5dumdw7hvtqvju62rcd605008yq4gnpuhmdurzlqje0y9j0xmlv2spp5wutz30zdu04rec854vafdyfvdpadc80hpkw4zl3a6lkpzeqvufksdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqu9skrmjsfzmm8q7nwgzmdhgugcaukrzrvxvpwa3knyq6l42fphnjve9e9faemx9ajw5lyq9rernzqpq7me24mtejstuxrdqpuwrwjkcqdmkgnt', '\x6f36d77aec58192e6943c374fa3de7202a898797db78317c12cbc8593cdbfb15', '\x88efd063d9fc14b4b9b8185082392bdb87a404c3d392b08bf95df62e9faa2096', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 20:17:45.894406+00', '2026-11-28 00:17:45+00', 'PAID', 109000, '\x066147c0d38455ba59dcce', 'intraledger'),
	('\x9d3d6e44b76430c0b13b8a649678e01fd7430d618a2c1e4e9774771d4f8f40be', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1100n1p4snetfsp5sln884vcj3ze03s4ztrymqvhqutym05kazamuznrh7jvhvfvgkkqpp5n57ku39hvscvpvfm3fjfv78qrlt5xrtp3gkpun5hw3m36nu0gzlqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqwx3cgvy324mmfqcdcwwjtf9lvywu8vx74hlt0h2cp7ahsk755633jfc2s2d6w3cuxxqp8ja2ch37vd5vhzg2evlql56hancvy2satycp4edv9g', '\x87e673d598944597c61512c64d819707164dbe96e8bbbe0a63bfa4cbb12c45ac', '\xb4431a173baba361afaa886438112a8eb45d9f7a4f9be3b7e23fc31af6d4a6e2', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 20:17:46.000767+00', '2026-11-28 00:17:45+00', 'PAID', 110000, '\x066147c0d543095cd15022', 'intraledger'),
	('\x7db2c26534a07ac4bc3322c8335e1e4a6bc4b68bc0e882234bc7c46ceed0e6c9', 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', 'lnbcrt1110n1p4snet2sp57u9wrq30xqyeyurgl4y0ufhu0jn4gge9fy38rfcet27gcd2jwh2qpp50kevyef55pavf0pnytyrxhs7ff4ufd5tcr5gyg6tclzxemksumysdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqe65e75wlgywvty6mcjauwt4vxpgx220sznf64denrdcj9vlmdunxurckmz9cx0uhsx7rx32t8j9h52jxxuhhkpsujcv0tg9lxxcx28qqdzv5ym', '\xf70ae1822f3009927068fd48fe26fc7ca7542325492271a7195abc8c355275d4', '\x4d7088c301ab83d7356d6c1a65b5eae0a83c0a2765274e81edccb3c50bd1a79e', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 20:17:46.114003+00', '2026-11-28 00:17:46+00', 'PAID', 111000, '\x066147c0d6fcf0c6e82d88', 'intraledger'),
	('\x8b88ad47a46a1b6906b8e08e87c73bc4db05a79844dc1c73f137acb145d087e7', 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'BTC', 'lnbcrt5u1p4snet2sp5x2yh0hajprd7akkqy000kqcs6u0g3swpydsumlsyqgfzwz3espeqpp53wy263aydgdkjp4cuz8g03emcndstfucgnwpcul3x7ktz3wsslnsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgql25krf7wse5y8pwws2s5ktvwyc60cjvz3sn7jkdtpd7mn9p47arh007tudrxxtty32p7zpv4unssr73yf285jg33mftetm0up2qqtvgq2dys4y', '\x328977dfb208dbeedac023defb0310d71e88c1c12361cdfe040212270a398072', '\x53302422c91378160f544ba4bfd580231575269d18c98296be0daedb1d0a739b', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 20:17:46.924426+00', '2026-11-28 00:17:46+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 20:17:43.6413+00', 'lightning_receipt'),
	(2, '2026-11-27 20:17:44.039163+00', 'lightning_receipt'),
	(3, '2026-11-27 20:17:44.568219+00', 'intraledger'),
	(4, '2026-11-27 20:17:44.653187+00', 'intraledger'),
	(5, '2026-11-27 20:17:44.722374+00', 'intraledger'),
	(6, '2026-11-27 20:17:44.82093+00', 'intraledger'),
	(7, '2026-11-27 20:17:45.086361+00', 'intraledger'),
	(8, '2026-11-27 20:17:45.165054+00', 'intraledger'),
	(9, '2026-11-27 20:17:45.255045+00', 'intraledger'),
	(10, '2026-11-27 20:17:45.361346+00', 'intraledger'),
	(11, '2026-11-27 20:17:45.487939+00', 'intraledger'),
	(12, '2026-11-27 20:17:45.54147+00', 'intraledger'),
	(13, '2026-11-27 20:17:45.604594+00', 'intraledger'),
	(14, '2026-11-27 20:17:45.631973+00', 'intraledger'),
	(15, '2026-11-27 20:17:45.686204+00', 'intraledger'),
	(16, '2026-11-27 20:17:45.713495+00', 'intraledger'),
	(17, '2026-11-27 20:17:45.761153+00', 'intraledger'),
	(18, '2026-11-27 20:17:45.785232+00', 'intraledger'),
	(19, '2026-11-27 20:17:45.831355+00', 'intraledger'),
	(20, '2026-11-27 20:17:45.865372+00', 'intraledger'),
	(21, '2026-11-27 20:17:45.923669+00', 'intraledger'),
	(22, '2026-11-27 20:17:45.949271+00', 'intraledger'),
	(23, '2026-11-27 20:17:46.038025+00', 'intraledger'),
	(24, '2026-11-27 20:17:46.090338+00', 'intraledger'),
	(25, '2026-11-27 20:17:46.151152+00', 'intraledger'),
	(26, '2026-11-27 20:17:46.199604+00', 'intraledger'),
	(27, '2026-11-27 20:17:46.272923+00', 'lightning_reserve'),
	(28, '2026-11-27 20:17:46.353255+00', 'lightning_settled'),
	(29, '2026-11-27 20:17:46.410665+00', 'lightning_reserve'),
	(30, '2026-11-27 20:17:46.472749+00', 'lightning_settled'),
	(31, '2026-11-27 20:17:46.537537+00', 'lightning_reserve'),
	(32, '2026-11-27 20:17:46.58275+00', 'lightning_failed'),
	(33, '2026-11-27 20:17:46.654507+00', 'lightning_reserve');

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
	('2f149003-4054-486f-b0af-6318feea88f0', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 33748, 33748),
	('2f149003-4054-486f-b0af-6318feea88f0', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 46223, 46223),
	('2f149003-4054-486f-b0af-6318feea88f0', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 417, 417),
	('c9327526-3a10-40ea-a639-fe11a742cc9c', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 61834, 61834),
	('c9327526-3a10-40ea-a639-fe11a742cc9c', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 13562, 13562),
	('0d885135-9bba-4a1f-87b3-30eb098ebc65', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 33142, 33142),
	('0d885135-9bba-4a1f-87b3-30eb098ebc65', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 259, 259),
	('c9327526-3a10-40ea-a639-fe11a742cc9c', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 292516, 95196),
	('c9327526-3a10-40ea-a639-fe11a742cc9c', '2026-11-27 20:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 448450, 121449),
	('0d885135-9bba-4a1f-87b3-30eb098ebc65', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 14969, 14969),
	('2f149003-4054-486f-b0af-6318feea88f0', '2026-11-27 20:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 955334, 266795);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('8f84ef25-b226-41d9-ba83-ab4aa11598af', 4, '2026-11-27 20:17:47.088946+00');

--
-- Data for Name: known_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_node VALUES
	(1, 'sandbox', '\x030df5e7db76aa46271075df9c515fa515f49ec04829bdafe13da5b3b34ee3f7ea', '\x030df5e7db76aa46271075df9c515fa515f49ec04829bdafe13da5b3b34ee3f7ea', 'regtest', '2026-11-27 20:17:40.710656+00');

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
	('00000000-0000-4000-8000-000000000011', 'BTC', 'capital', NULL, '-infinity'),
	('6eb63c0f-ec5b-4b25-bd62-b514a31270df', 'USD', NULL, 0, '-infinity'),
	('7c8ddcb0-4a04-459a-8d47-04f05b7531cb', 'USD', NULL, 0, '-infinity'),
	('eb91ed55-ca06-4a9a-a4f6-118082d2cd30', 'USD', NULL, 0, '-infinity'),
	('ca2b1517-14a4-4ff8-9755-d1f0c4457774', 'BTC', NULL, 630000, '2026-11-27 20:17:46.199604+00'),
	('b23062a1-5a55-4af2-9dad-f78a650e5f76', 'BTC', NULL, 5636000, '2026-11-27 20:17:46.199604+00'),
	('e9d412a7-c670-4aa0-97ab-cbb3437835df', 'BTC', NULL, 45819000, '2026-11-27 20:17:46.654507+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066147c0b0b0d4be756714', '\xdbaea3b69d31c190be5b22682953e6b06b93d415aca99eb442ce8a6283c3a13c', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066147c0b6c2fb7706140f', '\x68c99a387cf796c09c76c5de7bc04c27b71f5a69d8e81aed424255e600069d3d', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0bed59b38406453', '\x33c8eeb53b69b4850a29a5f36febfad74a64c8356f5ae1ca77ad9bc541963c2b', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066147c0c021835963fc43', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0c12fc60b774ff2', '\x18a9f2a3460bd103a2f26eb899cfb9a8ff15994c7342d2134d6135b658e85115', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066147c0c2b0c22e56e5ff', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0c6bd9907c0157c', '\x7dade097630d6734972808801acd9aac88789e11e705ef7749842ce180bbf565', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066147c0c7f0fe45bf45c3', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0c95085886b16bf', '\x7c4a0d206f985ea9d2c83fa7ea8c6e64773fcb639e514691e018d3a1729f15fa', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066147c0caefc247a361e1', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0ccde4349872c68', '\x3efe3d960605216c2c5724bcd8a43b0c24cc7c0c884a57939f892acbcd65f597', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066147c0cdaf5effff63c2', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0cea5f21458fecf', '\x98e64f20e0e719b8950f522e007102c2ce4033290d1f6e182765bdc458f657e1', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066147c0cf10e501d18c6e', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0cfe4bcfdc4ea30', '\x5206e5c8bbb3340a06db186a33ca81381ddcea6fb5c034965fa891968b024bb3', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066147c0d04f576a7fee14', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0d1098126e9d9ff', '\x700f8dda897c44ef6d52d6c92786dd903030775691c04ba4a69873b89134ba00', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066147c0d167903aee97da', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0d21bbba4588ed3', '\xa694c084c962785017242338dfd0dab17e5821a21ffcbd1a85aaf8e55ad7125c', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066147c0d2a09cbebc4d87', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0d38455ba59dcce', '\x771628bc4de3ea3ce0f4ab3a96912c687adc1df70d9d517e3dd7ec11640ce26d', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066147c0d3e85702c3b6f2', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0d543095cd15022', '\x9d3d6e44b76430c0b13b8a649678e01fd7430d618a2c1e4e9774771d4f8f40be', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066147c0d60f62fd040929', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066147c0d6fcf0c6e82d88', '\x7db2c26534a07ac4bc3322c8335e1e4a6bc4b68bc0e882234bc7c46ceed0e6c9', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066147c0d7ba34dfe643d5', NULL, NULL, 'c9327526-3a10-40ea-a639-fe11a742cc9c', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066147c0d8d89bcae33f5f', '\x6eef8542c6e618058e4edbad37393918e7b4742bdd0b77baef37976a6da92e7f', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066147c0daf2a963ce8b04', '\xced484b2fa184c844f331ae51b2e3d551c5ef95d63c38e5feab25db77570edfd', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066147c0dce241b75369c8', '\xf87f54a03a475a2737a9b280a5530d402fe87e2a9cb41460c6f9cbb10f177677', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066147c0dd92de20d4a07b', '\xf87f54a03a475a2737a9b280a5530d402fe87e2a9cb41460c6f9cbb10f177677', '\x066147c0dce241b75369c8', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066147c0deab2b83ba89f9', '\x78e87cf2a71b71d20bc0f23a0b9fe0f2bfa30135145613a9f806a26a745846b2', NULL, '2f149003-4054-486f-b0af-6318feea88f0', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x030df5e7db76aa46271075df9c515fa515f49ec04829bdafe13da5b3b34ee3f7ea', 2, 'latchkey:15e42a0d-a7c5-41a0-9045-6578134bcfda/0015', '2026-11-27 20:17:47.073953+00', NULL);

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
	('\x066147c0d8d89bcae33f5f', 'lightning', 'e9d412a7-c670-4aa0-97ab-cbb3437835df', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x6eef8542c6e618058e4edbad37393918e7b4742bdd0b77baef37976a6da92e7f', 'lnbcrt10u1p4snet2sp5dgr5kxs04g0h7kgtpd9uaujqpy94c8tezehnhxe448qvdd9rrqfspp5dmhc2skxucvqtrjwmwknwwferrnmgaptm59h0wh0x7tk5mdf9elsdqqcqzzs9qrsgqesa9svztul5n24a0svz2prdldmg63hzcu3wy2txg933ual6evl9nn3w99g0w8ftv8yzny34q97tfxpckf38pvrd2nla7t0732z5snpcqlweljh', '\x0260bdc3d035bc6472b8a8af9304f4f12935dd73a5eefab69c54b2e662a1bc0212', '2026-11-27 20:17:54.272981+00', NULL, NULL, 'settled', 1100, '\xd0d9300289f5edf54a7259651ee0533c4f8f36a13e9de99291d08d88149bb340', NULL, '2026-11-27 20:17:46.353263+00', 0, NULL, NULL, NULL, NULL),
	('\x066147c0daf2a963ce8b04', 'lightning', 'e9d412a7-c670-4aa0-97ab-cbb3437835df', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xced484b2fa184c844f331ae51b2e3d551c5ef95d63c38e5feab25db77570edfd', 'lnbcrt10u1p4snet2sp52yge200cxh2pmpqzm22wlpz0g5qkp368mlkvz4q8pekqn6cmk7jqpp5em2gfvh6rpxggnenrtj3kt3a25w9a72av0pcuhl2kfwmwatsah7sdqqcqzzs9qrsgqsj66ac4q33srjj7syxdxdzxvas8nxadsm6n2gyajumgepgqjwyqpahkdcmfevqpmt4z75z9zlnqgwx5lvducs94fm4rcjx0q9l8j6ygptd5uqa', '\x0260bdc3d035bc6472b8a8af9304f4f12935dd73a5eefab69c54b2e662a1bc0212', '2026-11-27 20:17:54.410732+00', NULL, NULL, 'settled', 3000, '\x1701bc8e723a6eca5e41a952dc41f5bcb7e93fed4d9afe1b127f9ad5f9656315', NULL, '2026-11-27 20:17:46.47276+00', 0, NULL, NULL, NULL, NULL),
	('\x066147c0dce241b75369c8', 'lightning', 'e9d412a7-c670-4aa0-97ab-cbb3437835df', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xf87f54a03a475a2737a9b280a5530d402fe87e2a9cb41460c6f9cbb10f177677', 'lnbcrt10u1p4snet2sp54n3l2saqrme5zms8kdyhp6hdazzpm92egg3upz83jx3fp7rlqclspp5lpl4fgp6gadzwdafk2q225cdgqh7sl32nj6pgcxxl89mzrchwemsdqqcqzzs9qrsgq0kcl2y6yalfpe9ma9g5zg56hxcuwd7hx9cqh7m89hh64x658k5fq40revzjncm5xgcs0nyqj45td0zy0ty0nrg673fpxvp58xz094lqqqzrzgf', '\x0260bdc3d035bc6472b8a8af9304f4f12935dd73a5eefab69c54b2e662a1bc0212', '2026-11-27 20:17:54.537607+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 20:17:46.582816+00', 0, NULL, NULL, NULL, NULL),
	('\x066147c0deab2b83ba89f9', 'lightning', 'e9d412a7-c670-4aa0-97ab-cbb3437835df', 'BTC', 900000, 10000, 910, 910000, NULL, '\x78e87cf2a71b71d20bc0f23a0b9fe0f2bfa30135145613a9f806a26a745846b2', 'lnbcrt9u1p4snet2sp54s3jmdhz02vpgy5u835znrgs5dk5n4sr67jwvay0y6sjr028yncqpp50r58eu48rdcayz7q7gaqh8lq72l6xqf4z3tp820cq63x5azcg6eqdqqcqzzs9qrsgqnt0xf9qecrhp8vc7vu4xnqwaz65tsgumjmp6e53edk73gpwsepdr49g88rl0qhkxxzz4xk7vs0pk2r7f35auezs05g5zf8yerzpsz3qqx7l4rh', '\x0260bdc3d035bc6472b8a8af9304f4f12935dd73a5eefab69c54b2e662a1bc0212', '2026-11-27 20:17:46.89698+00', '2026-11-27 20:17:47.00752+00', NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 20:00:00+00', '2026-11-27 20:17:42.081364+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xdbaea3b69d31c190be5b22682953e6b06b93d415aca99eb442ce8a6283c3a13c', 50000000, '2026-11-27 20:17:43.641479+00', 'credited', '\x066147c0b0b0d4be756714', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x68c99a387cf796c09c76c5de7bc04c27b71f5a69d8e81aed424255e600069d3d', 5000000, '2026-11-27 20:17:44.039233+00', 'credited', '\x066147c0b6c2fb7706140f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\xc322028fa9471c69cfa4222eb145e24a6e6a5679c6ed237d7c5f46bc2c44afac', '2026-11-27 20:17:39.875955+00');

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
	(9, 0),
	(10, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 50000000),
	(8, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x6eef8542c6e618058e4edbad37393918e7b4742bdd0b77baef37976a6da92e7f', '\xd0d9300289f5edf54a7259651ee0533c4f8f36a13e9de99291d08d88149bb340', false, 'settle', 'SETTLED', 1000000, '2026-11-27 20:17:46.23481+00', '2026-11-27 21:17:46+00'),
	('\xced484b2fa184c844f331ae51b2e3d551c5ef95d63c38e5feab25db77570edfd', '\x1701bc8e723a6eca5e41a952dc41f5bcb7e93fed4d9afe1b127f9ad5f9656315', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 20:17:46.392315+00', '2026-11-27 21:17:46+00'),
	('\xf87f54a03a475a2737a9b280a5530d402fe87e2a9cb41460c6f9cbb10f177677', '\xfe4d24322e1341ffff1f039774db5f5e6475bc12b1ff5d6a7298de1be932e91e', false, 'no_route', 'OPEN', 0, '2026-11-27 20:17:46.492191+00', '2026-11-27 21:17:46+00'),
	('\x78e87cf2a71b71d20bc0f23a0b9fe0f2bfa30135145613a9f806a26a745846b2', '\x857824979febe9b9eeb9b4520db3a0d40552d51df5f048fe75beae7389ea3723', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 20:17:46.625869+00', '2026-11-27 21:17:46+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xaba190b67e090cc78f7e489c49cc26be7b66366c5150ff84775959c6f6976acc'),
	('outside', '\x7c2d53313564ec5569a578d3fb37e1505b7ccb96f955b2e88549dc5ea7cb6ed5');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xdbaea3b69d31c190be5b22682953e6b06b93d415aca99eb442ce8a6283c3a13c', 'SETTLED', 50000000, '\x4814e666a204177b0e484422dbeea883e2f3d0490fe790ba5a495559021f28ae', 1, '2026-11-27 20:17:43.571865+00'),
	('\x68c99a387cf796c09c76c5de7bc04c27b71f5a69d8e81aed424255e600069d3d', 'SETTLED', 5000000, '\x504004e44ffbe5838ce888282fe5529b1974ac2dda5d5b1baf7c18331f037f89', 2, '2026-11-27 20:17:44.012723+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x6eef8542c6e618058e4edbad37393918e7b4742bdd0b77baef37976a6da92e7f', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 20:17:46.332609+00', '2026-11-27 20:17:46.332609+00'),
	(2, '\xced484b2fa184c844f331ae51b2e3d551c5ef95d63c38e5feab25db77570edfd', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 20:17:46.457584+00', '2026-11-27 20:17:46.457584+00'),
	(3, '\xf87f54a03a475a2737a9b280a5530d402fe87e2a9cb41460c6f9cbb10f177677', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 20:17:46.571082+00', '2026-11-27 20:17:46.571082+00'),
	(4, '\x78e87cf2a71b71d20bc0f23a0b9fe0f2bfa30135145613a9f806a26a745846b2', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 20:17:47.880285+00', '2026-11-27 20:17:46.680286+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'f58c8d0b30e55d2e976a21e4a3ff660810a9787a685f5d079ad841c773b1b1ce', 'before', '2026-11-27 20:17:39.232042+00'),
	('0002_ledger', 'c31060709abbf41951cc249d6763c04bceb71137c74bc4584e02842dd91e1cc3', 'before', '2026-11-27 20:17:39.416083+00'),
	('0003_key_limits', 'd3b9c5e413133e3621852a75cb85242222cb06e1d183dfd7532f3464dbb2082f', 'before', '2026-11-27 20:17:39.504705+00'),
	('0004_payments', '10b83d79a641d07fa4a7e02b367b30023a3cd8cf2fa27eaeb93c03185e0b47b4', 'before', '2026-11-27 20:17:39.532043+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 20:17:39.748862+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 20:17:39.956854+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 20:17:40.013314+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 20:17:40.084455+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 20:17:40.125943+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 20:17:40.160422+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 20:17:40.2119+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 20:17:40.240956+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 20:17:40.301595+00'),
	('0014_onchain', '85ed5ce17625d09a05fef41fcec06debf7b9f4a859631a9045a3dd988da4fed3', 'before', '2026-11-27 20:17:40.362962+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 20:17:40.464499+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('31f7b84b-2b89-4d11-bc91-de93bdf9fb59', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', '\x727ac80571310c090b874bbec09ca68adfb02b01acfc71f74577d44f0ea19634', '2026-11-27 20:17:42.988527+00', '2026-12-27 20:17:42.988527+00', NULL, '2026-11-27 20:17:42.988527+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('be8dba0b-ef7c-4a5b-8b20-9bcca133747b', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', '\x3d7cb0b46fa9631d52d790f54d7793f0419e8925bcc5b2ad1b5f23507272286c', '2026-11-27 20:17:43.708534+00', '2026-12-27 20:17:43.708534+00', NULL, '2026-11-27 20:17:43.708534+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7c80b838-e41a-42b7-83ff-3d4b0cf377ca', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', '\x59227e9f90008cc26b499db94704e5c4cf8b708b3cf5dcd9e0d626ecce7dee1f', '2026-11-27 20:17:44.248537+00', '2026-12-27 20:17:44.248537+00', NULL, '2026-11-27 20:17:44.248537+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('e9d412a7-c670-4aa0-97ab-cbb3437835df', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'BTC', '', '2026-11-27 20:17:42.904269+00', NULL),
	('6eb63c0f-ec5b-4b25-bd62-b514a31270df', '6a03d725-4b48-4893-b16d-e5fb1bcd2a06', 'USD', '', '2026-11-27 20:17:42.913296+00', NULL),
	('b23062a1-5a55-4af2-9dad-f78a650e5f76', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'BTC', '', '2026-11-27 20:17:43.690236+00', NULL),
	('7c8ddcb0-4a04-459a-8d47-04f05b7531cb', '14851da9-73ac-41e0-a69d-e7c42bcf12c8', 'USD', '', '2026-11-27 20:17:43.690763+00', NULL),
	('ca2b1517-14a4-4ff8-9755-d1f0c4457774', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'BTC', '', '2026-11-27 20:17:44.189362+00', NULL),
	('eb91ed55-ca06-4a9a-a4f6-118082d2cd30', '6f91c5a5-de06-4fe9-a9fc-8a40cd455604', 'USD', '', '2026-11-27 20:17:44.196113+00', NULL);

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0b0b0d4be75671400', NULL, NULL, NULL),
	(5000, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0b6c2fb7706140f00', NULL, NULL, NULL),
	(-100, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0bed59b3840645300', 'bob', NULL, NULL),
	(100, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0bed59b3840645301', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c021835963fc4300', 'carol', NULL, NULL),
	(50, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0c021835963fc4301', 'bob', NULL, NULL),
	(-101, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0c12fc60b774ff200', 'bob', NULL, NULL),
	(101, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c12fc60b774ff201', 'alice', NULL, NULL),
	(-50, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c2b0c22e56e5ff00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0c2b0c22e56e5ff01', 'bob', NULL, NULL),
	(-102, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0c6bd9907c0157c00', 'bob', NULL, NULL),
	(102, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c6bd9907c0157c01', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c7f0fe45bf45c300', 'carol', NULL, NULL),
	(51, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0c7f0fe45bf45c301', 'bob', NULL, NULL),
	(-103, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0c95085886b16bf00', 'bob', NULL, NULL),
	(103, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0c95085886b16bf01', 'alice', NULL, NULL),
	(-51, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0caefc247a361e100', 'carol', NULL, NULL),
	(51, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0caefc247a361e101', 'bob', NULL, NULL),
	(-104, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0ccde4349872c6800', 'bob', NULL, NULL),
	(104, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0ccde4349872c6801', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0cdaf5effff63c200', 'carol', NULL, NULL),
	(52, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0cdaf5effff63c201', 'bob', NULL, NULL),
	(-105, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0cea5f21458fecf00', 'bob', NULL, NULL),
	(105, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0cea5f21458fecf01', 'alice', NULL, NULL),
	(-52, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0cf10e501d18c6e00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0cf10e501d18c6e01', 'bob', NULL, NULL),
	(-106, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0cfe4bcfdc4ea3000', 'bob', NULL, NULL),
	(106, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0cfe4bcfdc4ea3001', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d04f576a7fee1400', 'carol', NULL, NULL),
	(53, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d04f576a7fee1401', 'bob', NULL, NULL),
	(-107, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0d1098126e9d9ff00', 'bob', NULL, NULL),
	(107, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d1098126e9d9ff01', 'alice', NULL, NULL),
	(-53, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d167903aee97da00', 'carol', NULL, NULL),
	(53, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d167903aee97da01', 'bob', NULL, NULL),
	(-108, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0d21bbba4588ed300', 'bob', NULL, NULL),
	(108, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d21bbba4588ed301', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d2a09cbebc4d8700', 'carol', NULL, NULL),
	(54, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d2a09cbebc4d8701', 'bob', NULL, NULL),
	(-109, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0d38455ba59dcce00', 'bob', NULL, NULL),
	(109, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d38455ba59dcce01', 'alice', NULL, NULL),
	(-54, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d3e85702c3b6f200', 'carol', NULL, NULL),
	(54, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d3e85702c3b6f201', 'bob', NULL, NULL),
	(-110, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0d543095cd1502200', 'bob', NULL, NULL),
	(110, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d543095cd1502201', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d60f62fd04092900', 'carol', NULL, NULL),
	(55, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d60f62fd04092901', 'bob', NULL, NULL),
	(-111, NULL, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0d6fcf0c6e82d8800', 'bob', NULL, NULL),
	(111, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d6fcf0c6e82d8801', 'alice', NULL, NULL),
	(-55, NULL, NULL, 'b23062a1-5a55-4af2-9dad-f78a650e5f76', '\x066147c0d7ba34dfe643d500', 'carol', NULL, NULL),
	(55, NULL, NULL, 'ca2b1517-14a4-4ff8-9755-d1f0c4457774', '\x066147c0d7ba34dfe643d501', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0d8d89bcae33f5f00', NULL, NULL, NULL),
	(-1003, 3, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0daf2a963ce8b0400', NULL, NULL, NULL),
	(-1010, 10, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0dce241b75369c800', NULL, NULL, NULL),
	(1010, 10, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0dd92de20d4a07b00', NULL, NULL, NULL),
	(-910, 10, NULL, 'e9d412a7-c670-4aa0-97ab-cbb3437835df', '\x066147c0deab2b83ba89f900', NULL, NULL, NULL);

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
-- Name: cln_address cln_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cln_address
    ADD CONSTRAINT cln_address_pkey PRIMARY KEY (address);

--
-- Name: cln_payout cln_payout_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cln_payout
    ADD CONSTRAINT cln_payout_pkey PRIMARY KEY (reference);

--
-- Name: cln_payout cln_payout_txid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cln_payout
    ADD CONSTRAINT cln_payout_txid_key UNIQUE (txid);

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
-- Name: known_node known_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_node
    ADD CONSTRAINT known_node_pkey PRIMARY KEY (id);

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
