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
-- Name: next_try(integer, interval, interval); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.next_try(p_attempts integer, p_first interval, p_most interval) RETURNS timestamp with time zone
    LANGUAGE sql
    AS $$
    SELECT clock_timestamp()
         + least(p_most, p_first * power(1.5, least(p_attempts, 30))) * (0.9 + random() * 0.2)
$$;

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

--
-- Name: state_moves(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.state_moves() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_before text := CASE TG_OP WHEN 'UPDATE' THEN OLD.state ELSE 'new' END;
BEGIN
    IF (TG_TABLE_NAME || ': ' || v_before || ' > ' || NEW.state) <> ALL (ARRAY[
        'payment: new > sending',
        'payment: sending > settled',
        'payment: sending > failed',
        'payment: failed > lost',
        'receipt: new > credited',
        'receipt: new > suspense',
        'receipt: new > quarantined',
        'receipt: quarantined > credited',
        'receipt: quarantined > suspense',
        'receipt: suspense > assigned',
        'receipt: suspense > returning',
        'receipt: suspense > returned',
        'receipt: returning > returned',
        'receipt: returning > suspense'
    ]) THEN
        RAISE EXCEPTION 'a % does not go from % to %', TG_TABLE_NAME, v_before, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'state_moves';
    END IF;
    RETURN NEW;
END $$;

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
-- Name: address_invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.address_invoice (
    payment_hash bytea NOT NULL,
    identity bytea NOT NULL,
    amount_msat bigint NOT NULL,
    verify_url text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    look_at timestamp with time zone,
    preimage bytea,
    settle_index bigint,
    CONSTRAINT address_invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT address_invoice_check CHECK ((sha256(preimage) = payment_hash)),
    CONSTRAINT address_invoice_check1 CHECK (((preimage IS NULL) = (settle_index IS NULL))),
    CONSTRAINT address_invoice_check2 CHECK (((preimage IS NULL) OR (look_at IS NULL))),
    CONSTRAINT address_invoice_identity_check CHECK ((octet_length(identity) = 33)),
    CONSTRAINT address_invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT address_invoice_settle_index_check CHECK ((settle_index > 0)),
    CONSTRAINT address_invoice_verify_url_check CHECK ((length(verify_url) <= 2048))
);

--
-- Name: COLUMN address_invoice.identity; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.address_invoice.identity IS 'which address: a wallet tells nothing of another''s';

--
-- Name: COLUMN address_invoice.look_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.address_invoice.look_at IS 'when to ask again; null: paid, or given up';

--
-- Name: COLUMN address_invoice.settle_index; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.address_invoice.settle_index IS 'ascends with commits: given under a lock';

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
-- Name: failed_return; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.failed_return (
    return_hash bytea NOT NULL,
    rail text NOT NULL,
    reference bytea NOT NULL,
    amount_msat bigint NOT NULL,
    return_request text NOT NULL,
    return_fee_limit_msat bigint NOT NULL,
    failed_at timestamp with time zone NOT NULL,
    recheck_at timestamp with time zone,
    lost_msat bigint,
    lost_at timestamp with time zone,
    CONSTRAINT failed_return_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT failed_return_check CHECK (((recheck_at IS NULL) OR (lost_msat IS NULL))),
    CONSTRAINT failed_return_check1 CHECK (((lost_msat IS NULL) = (lost_at IS NULL))),
    CONSTRAINT failed_return_lost_msat_check CHECK ((lost_msat > 0)),
    CONSTRAINT failed_return_return_fee_limit_msat_check CHECK ((return_fee_limit_msat >= 0)),
    CONSTRAINT failed_return_return_hash_check CHECK ((octet_length(return_hash) = 32))
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
    attempts integer DEFAULT 0 NOT NULL,
    due_at timestamp with time zone,
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
-- Name: COLUMN payment.attempts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.attempts IS 'how often it was asked how it stands, since it last moved on';

--
-- Name: COLUMN payment.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.due_at IS 'when it is asked next; null: at once';

--
-- Name: COLUMN payment.recheck_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.recheck_at IS 'given back because the node said so; asked again then, in case it says otherwise by now';

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
	('7cb9872d-902d-41c4-9452-31fc53f42eb5', 'acb8f0e0-ad86-4102-a9fb-119468b285dc', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '206b2363-e998-4157-a889-63565e60a8ff', true, '{}', '2026-11-27 20:53:57.457722+00'),
	('9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'f3b969e7-e622-4fb0-801e-a05116b9f967', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '7422f8f1-6563-4364-9da0-a34fc74a4629', true, '{}', '2026-11-27 20:53:58.240106+00'),
	('105edf4d-db63-43e4-90f9-d34a0846268c', '8ce54a7c-0dfd-42e9-bc87-c5c67c084310', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', true, '{}', '2026-11-27 20:53:58.704944+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x0661484258690159ebd15b', 'internal_send'),
	(5000, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x0661484259d143df903eec', 'internal_send'),
	(10100, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x066148425ca1038674d2d1', 'internal_send'),
	(5000, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x066148425e2d8f1d238321', 'internal_send'),
	(10200, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x066148425f49b094eacad2', 'internal_send'),
	(5100, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x066148425fe81b0b63a314', 'internal_send'),
	(10300, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x0661484261009cefc51352', 'internal_send'),
	(5100, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x0661484261daae0b5e5fa6', 'internal_send'),
	(10400, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x0661484263510f2af8e43b', 'internal_send'),
	(5200, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x0661484263fcd04736c990', 'internal_send'),
	(10500, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x0661484264e5d5e46a70db', 'internal_send'),
	(5200, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x0661484265297e3664c1da', 'internal_send'),
	(10600, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x0661484265f83d40591831', 'internal_send'),
	(5300, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x06614842667602e607b4d8', 'internal_send'),
	(10700, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x06614842675a3cf1ff7e2e', 'internal_send'),
	(5300, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x0661484267d9a777d802b3', 'internal_send'),
	(10800, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x06614842689154bbaf6698', 'internal_send'),
	(5400, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x0661484268e15fe92b869e', 'internal_send'),
	(10900, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x066148426a0c3e993ac6ea', 'internal_send'),
	(5400, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x066148426b1bed5f745389', 'internal_send'),
	(11000, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x066148426c4c0466f581b8', 'internal_send'),
	(5500, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x066148426d4b38bfe87cff', 'internal_send'),
	(11100, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x066148426e7e2258a421d5', 'internal_send'),
	(5500, '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x066148426f2d4b3b7c45cf', 'internal_send'),
	(100000, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x06614842702a5d1e3c1eea', 'withdrawal'),
	(100000, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x066148427233c1b1fd5c76', 'withdrawal'),
	(90000, '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x0661484274e9eca9ee39d5', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 20:50:00+00', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'internal_send'),
	(63000, '2026-11-27 20:50:00+00', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'internal_send'),
	(290000, '2026-11-27 20:50:00+00', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'withdrawal');

--
-- Data for Name: address_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('c5a1ff81-f388-432b-b4e5-091e30b4132f', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:53:57.716574+00', NULL, '2026-11-27 20:54:00.806192+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7c91e82a-e8e5-44e3-8f1a-928e78082d97', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:53:58.34347+00', NULL, '2026-11-27 20:54:00.427988+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('4e8967c9-0641-4c7b-a580-ca8c3769482c', '105edf4d-db63-43e4-90f9-d34a0846268c', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:53:58.766156+00', NULL, '2026-11-27 20:54:01.092789+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('ea4137b4-0164-4e05-94e6-5c0e69e0d418', 'c5a1ff81-f388-432b-b4e5-091e30b4132f', '\x06a43ccd0cffa98d112c55b8d92baaae888fcc1f866703de6bda907e25d36490', 'blink_rmqujT', 'gxrO', '2026-11-27 20:53:57.72388+00', NULL),
	('389b4877-aabc-4169-8a02-79ad84c40348', '7c91e82a-e8e5-44e3-8f1a-928e78082d97', '\xf6b022c87c86654b3bfd5b14bbedcef6bde63a1db26dbadf0d3bf80998968ce7', 'blink_qfkOla', '97tQ', '2026-11-27 20:53:58.351935+00', NULL),
	('20e49a99-048a-4c93-afb5-e8be556d0ca8', '4e8967c9-0641-4c7b-a580-ca8c3769482c', '\x2c11c748be3e19b0ada0c9b8ebc562aebc0c32e2367b08f6ac240f844b3ad733', 'blink_oJk7JT', 'GEJF', '2026-11-27 20:53:58.767924+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661484242dd7d706953ef61', '2026-11-27 20:53:57.48201+00', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066148424404acc14da8729a', '2026-11-27 20:53:57.557471+00', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-000000000001', '25454aa6-9014-4cac-8377-2ae002156258', '{}', '{"expires_at": "2026-12-27T20:53:57.544095+00:00"}'),
	('\x0661484246cfe8c275c8691e', '2026-11-27 20:53:57.740593+00', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'api_key.created', 'session', '25454aa6-9014-4cac-8377-2ae002156258', '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-000000000002', 'c5a1ff81-f388-432b-b4e5-091e30b4132f', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_rmqujT…gxrO", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614842481a1d18bdfd9fd8', '2026-11-27 20:53:57.825122+00', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'account.username_set', 'key', 'c5a1ff81-f388-432b-b4e5-091e30b4132f', '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066148424ec3402bd1cacf9a', '2026-11-27 20:53:58.261633+00', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066148424f311e492af42075', '2026-11-27 20:53:58.289745+00', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-000000000007', '337a02de-c2f6-4ae0-bf75-7d4f0fd7cea8', '{}', '{"expires_at": "2026-12-27T20:53:58.280111+00:00"}'),
	('\x0661484250f30dbcb04cdd5d', '2026-11-27 20:53:58.404933+00', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'api_key.created', 'session', '337a02de-c2f6-4ae0-bf75-7d4f0fd7cea8', '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-000000000008', '7c91e82a-e8e5-44e3-8f1a-928e78082d97', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_qfkOla…97tQ", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614842520b2663bbf55fbc', '2026-11-27 20:53:58.476642+00', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'account.username_set', 'key', '7c91e82a-e8e5-44e3-8f1a-928e78082d97', '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661484255af7be7a0ed5eca', '2026-11-27 20:53:58.715295+00', '105edf4d-db63-43e4-90f9-d34a0846268c', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614842560ecb99f5a0c48c', '2026-11-27 20:53:58.739703+00', '105edf4d-db63-43e4-90f9-d34a0846268c', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-00000000000d', 'dfccfaf8-5cb2-4caa-bc7f-1af5d53eac61', '{}', '{"expires_at": "2026-12-27T20:53:58.722112+00:00"}'),
	('\x0661484256999293243b357d', '2026-11-27 20:53:58.775251+00', '105edf4d-db63-43e4-90f9-d34a0846268c', 'api_key.created', 'session', 'dfccfaf8-5cb2-4caa-bc7f-1af5d53eac61', '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-00000000000e', '4e8967c9-0641-4c7b-a580-ca8c3769482c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_oJk7JT…GEJF", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614842571ff069da78cc48', '2026-11-27 20:53:58.809638+00', '105edf4d-db63-43e4-90f9-d34a0846268c', 'account.username_set', 'key', '4e8967c9-0641-4c7b-a580-ca8c3769482c', '127.0.0.1', 'python-httpx2/2.16.2', 'fa840c05-8056-4966-8f97-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x02dc4b294535193b6a7d9fbd4d78dd67987e1bd7ede7fec1ec24be3b276715708c', 0);

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
	(1, 50000000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(3, -100000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(3, 100000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(4, -50000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(4, 50000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(5, -101000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(5, 101000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(6, -50000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(6, 50000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(7, -102000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(7, 102000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(8, -51000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(8, 51000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(9, -103000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(9, 103000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(10, -51000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(10, 51000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(11, -104000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(11, 104000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(12, -52000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(12, 52000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(13, -105000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(13, 105000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(14, -52000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(14, 52000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(15, -106000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(15, 106000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(16, -53000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(16, 53000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(17, -107000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(17, 107000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(18, -53000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(18, 53000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(19, -108000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(19, 108000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(20, -54000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(20, 54000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(21, -109000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(21, 109000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(22, -54000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(22, 54000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(23, -110000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(23, 110000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(24, -55000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(24, 55000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(25, -111000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(25, 111000, '7422f8f1-6563-4364-9da0-a34fc74a4629');
INSERT INTO public.entry VALUES
	(26, -55000, '7422f8f1-6563-4364-9da0-a34fc74a4629'),
	(26, 55000, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30'),
	(27, -1010000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(31, -1010000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(33, -910000, '206b2363-e998-4157-a889-63565e60a8ff'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(791, 1, '2026-11-27 20:53:58.18859+00', 'lightning_receipt', '206b2363-e998-4157-a889-63565e60a8ff', '\x066148424d2ff364c3678d00'),
	(804, 2, '2026-11-27 20:53:58.663009+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484254c006517f73e100'),
	(814, 3, '2026-11-27 20:53:58.917819+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484258690159ebd15b01'),
	(817, 4, '2026-11-27 20:53:58.997277+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484259d143df903eec01'),
	(821, 5, '2026-11-27 20:53:59.223079+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148425ca1038674d2d101'),
	(823, 6, '2026-11-27 20:53:59.283251+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148425e2d8f1d23832101'),
	(826, 7, '2026-11-27 20:53:59.360538+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148425f49b094eacad201'),
	(828, 8, '2026-11-27 20:53:59.390266+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148425fe81b0b63a31401'),
	(831, 9, '2026-11-27 20:53:59.468589+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484261009cefc5135201'),
	(833, 10, '2026-11-27 20:53:59.514644+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484261daae0b5e5fa601'),
	(836, 11, '2026-11-27 20:53:59.61412+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484263510f2af8e43b01'),
	(838, 12, '2026-11-27 20:53:59.662613+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484263fcd04736c99001'),
	(841, 13, '2026-11-27 20:53:59.714584+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484264e5d5e46a70db01'),
	(843, 14, '2026-11-27 20:53:59.736916+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484265297e3664c1da01'),
	(846, 15, '2026-11-27 20:53:59.791198+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484265f83d4059183101'),
	(848, 16, '2026-11-27 20:53:59.82148+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x06614842667602e607b4d801'),
	(851, 17, '2026-11-27 20:53:59.875047+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x06614842675a3cf1ff7e2e01'),
	(853, 18, '2026-11-27 20:53:59.907431+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484267d9a777d802b301'),
	(856, 19, '2026-11-27 20:53:59.954462+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x06614842689154bbaf669801'),
	(858, 20, '2026-11-27 20:53:59.974751+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484268e15fe92b869e01'),
	(862, 21, '2026-11-27 20:54:00.075027+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426a0c3e993ac6ea01'),
	(864, 22, '2026-11-27 20:54:00.127338+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148426b1bed5f74538901'),
	(868, 23, '2026-11-27 20:54:00.198597+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426c4c0466f581b801'),
	(870, 24, '2026-11-27 20:54:00.276333+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148426d4b38bfe87cff01'),
	(873, 25, '2026-11-27 20:54:00.350115+00', 'lightning_receipt', '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426e7e2258a421d501'),
	(875, 26, '2026-11-27 20:54:00.387042+00', 'intraledger_receipt', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148426f2d4b3b7c45cf01');

--
-- Data for Name: failed_return; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 20:53:56.815073+00'),
	('AFN', 66000000000, '2026-11-28 20:53:56.815073+00'),
	('ALL', 83000000000, '2026-11-28 20:53:56.815073+00'),
	('AMD', 383000000000, '2026-11-28 20:53:56.815073+00'),
	('AOA', 912000000000, '2026-11-28 20:53:56.815073+00'),
	('ARS', 1400000000000, '2026-11-28 20:53:56.815073+00'),
	('AUD', 1530000000, '2026-11-28 20:53:56.815073+00'),
	('AWG', 1790000000, '2026-11-28 20:53:56.815073+00'),
	('AZN', 1700000000, '2026-11-28 20:53:56.815073+00'),
	('BAM', 1690000000, '2026-11-28 20:53:56.815073+00'),
	('BBD', 2000000000, '2026-11-28 20:53:56.815073+00'),
	('BDT', 122000000000, '2026-11-28 20:53:56.815073+00'),
	('BHD', 376000000, '2026-11-28 20:53:56.815073+00'),
	('BIF', 2950000000000, '2026-11-28 20:53:56.815073+00'),
	('BMD', 1000000000, '2026-11-28 20:53:56.815073+00'),
	('BND', 1300000000, '2026-11-28 20:53:56.815073+00'),
	('BOB', 6910000000, '2026-11-28 20:53:56.815073+00'),
	('BRL', 5400000000, '2026-11-28 20:53:56.815073+00'),
	('BSD', 1000000000, '2026-11-28 20:53:56.815073+00'),
	('BTN', 88500000000, '2026-11-28 20:53:56.815073+00'),
	('BWP', 13400000000, '2026-11-28 20:53:56.815073+00'),
	('BYN', 3400000000, '2026-11-28 20:53:56.815073+00'),
	('BZD', 2010000000, '2026-11-28 20:53:56.815073+00'),
	('CAD', 1400000000, '2026-11-28 20:53:56.815073+00'),
	('CDF', 2250000000000, '2026-11-28 20:53:56.815073+00'),
	('CHF', 800000000, '2026-11-28 20:53:56.815073+00'),
	('CLP', 940000000000, '2026-11-28 20:53:56.815073+00'),
	('CNY', 7100000000, '2026-11-28 20:53:56.815073+00'),
	('COP', 3800000000000, '2026-11-28 20:53:56.815073+00'),
	('CRC', 502000000000, '2026-11-28 20:53:56.815073+00'),
	('CUP', 24000000000, '2026-11-28 20:53:56.815073+00'),
	('CVE', 95300000000, '2026-11-28 20:53:56.815073+00'),
	('CZK', 20900000000, '2026-11-28 20:53:56.815073+00'),
	('DJF', 177700000000, '2026-11-28 20:53:56.815073+00'),
	('DKK', 6450000000, '2026-11-28 20:53:56.815073+00'),
	('DOP', 63000000000, '2026-11-28 20:53:56.815073+00'),
	('DZD', 130000000000, '2026-11-28 20:53:56.815073+00'),
	('EGP', 47300000000, '2026-11-28 20:53:56.815073+00'),
	('ERN', 15000000000, '2026-11-28 20:53:56.815073+00'),
	('ETB', 153000000000, '2026-11-28 20:53:56.815073+00'),
	('EUR', 864000000, '2026-11-28 20:53:56.815073+00'),
	('FJD', 2270000000, '2026-11-28 20:53:56.815073+00'),
	('FKP', 760000000, '2026-11-28 20:53:56.815073+00'),
	('GBP', 760000000, '2026-11-28 20:53:56.815073+00'),
	('GEL', 2700000000, '2026-11-28 20:53:56.815073+00'),
	('GHS', 11000000000, '2026-11-28 20:53:56.815073+00'),
	('GIP', 760000000, '2026-11-28 20:53:56.815073+00'),
	('GMD', 73000000000, '2026-11-28 20:53:56.815073+00'),
	('GNF', 8680000000000, '2026-11-28 20:53:56.815073+00'),
	('GTQ', 7660000000, '2026-11-28 20:53:56.815073+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 20:53:56.815073+00'),
	('HKD', 7780000000, '2026-11-28 20:53:56.815073+00'),
	('HNL', 26300000000, '2026-11-28 20:53:56.815073+00'),
	('HTG', 131000000000, '2026-11-28 20:53:56.815073+00'),
	('HUF', 332000000000, '2026-11-28 20:53:56.815073+00'),
	('IDR', 16700000000000, '2026-11-28 20:53:56.815073+00'),
	('ILS', 3250000000, '2026-11-28 20:53:56.815073+00'),
	('INR', 88700000000, '2026-11-28 20:53:56.815073+00'),
	('IQD', 1310000000000, '2026-11-28 20:53:56.815073+00'),
	('IRR', 42100000000000, '2026-11-28 20:53:56.815073+00'),
	('ISK', 126000000000, '2026-11-28 20:53:56.815073+00'),
	('JMD', 160000000000, '2026-11-28 20:53:56.815073+00'),
	('JOD', 709000000, '2026-11-28 20:53:56.815073+00'),
	('JPY', 154000000000, '2026-11-28 20:53:56.815073+00'),
	('KES', 129000000000, '2026-11-28 20:53:56.815073+00'),
	('KGS', 87400000000, '2026-11-28 20:53:56.815073+00'),
	('KHR', 4010000000000, '2026-11-28 20:53:56.815073+00'),
	('KMF', 425000000000, '2026-11-28 20:53:56.815073+00'),
	('KPW', 900000000000, '2026-11-28 20:53:56.815073+00'),
	('KRW', 1460000000000, '2026-11-28 20:53:56.815073+00'),
	('KWD', 307000000, '2026-11-28 20:53:56.815073+00'),
	('KYD', 833000000, '2026-11-28 20:53:56.815073+00'),
	('KZT', 525000000000, '2026-11-28 20:53:56.815073+00'),
	('LAK', 21700000000000, '2026-11-28 20:53:56.815073+00'),
	('LBP', 89500000000000, '2026-11-28 20:53:56.815073+00'),
	('LKR', 305000000000, '2026-11-28 20:53:56.815073+00'),
	('LRD', 182000000000, '2026-11-28 20:53:56.815073+00'),
	('LSL', 17200000000, '2026-11-28 20:53:56.815073+00'),
	('LYD', 5450000000, '2026-11-28 20:53:56.815073+00'),
	('MAD', 9270000000, '2026-11-28 20:53:56.815073+00'),
	('MDL', 17000000000, '2026-11-28 20:53:56.815073+00'),
	('MGA', 4480000000000, '2026-11-28 20:53:56.815073+00'),
	('MKD', 53200000000, '2026-11-28 20:53:56.815073+00'),
	('MMK', 2100000000000, '2026-11-28 20:53:56.815073+00'),
	('MNT', 3590000000000, '2026-11-28 20:53:56.815073+00'),
	('MOP', 8010000000, '2026-11-28 20:53:56.815073+00'),
	('MRU', 39800000000, '2026-11-28 20:53:56.815073+00'),
	('MUR', 45900000000, '2026-11-28 20:53:56.815073+00'),
	('MVR', 15400000000, '2026-11-28 20:53:56.815073+00'),
	('MWK', 1735000000000, '2026-11-28 20:53:56.815073+00'),
	('MXN', 18400000000, '2026-11-28 20:53:56.815073+00'),
	('MYR', 4150000000, '2026-11-28 20:53:56.815073+00'),
	('MZN', 63900000000, '2026-11-28 20:53:56.815073+00'),
	('NAD', 17200000000, '2026-11-28 20:53:56.815073+00'),
	('NGN', 1440000000000, '2026-11-28 20:53:56.815073+00'),
	('NIO', 36800000000, '2026-11-28 20:53:56.815073+00'),
	('NOK', 10100000000, '2026-11-28 20:53:56.815073+00'),
	('NPR', 142000000000, '2026-11-28 20:53:56.815073+00'),
	('NZD', 1770000000, '2026-11-28 20:53:56.815073+00'),
	('OMR', 384500000, '2026-11-28 20:53:56.815073+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 20:53:56.815073+00'),
	('PEN', 3370000000, '2026-11-28 20:53:56.815073+00'),
	('PGK', 4230000000, '2026-11-28 20:53:56.815073+00'),
	('PHP', 58900000000, '2026-11-28 20:53:56.815073+00'),
	('PKR', 281000000000, '2026-11-28 20:53:56.815073+00'),
	('PLN', 3670000000, '2026-11-28 20:53:56.815073+00'),
	('PYG', 7060000000000, '2026-11-28 20:53:56.815073+00'),
	('QAR', 3640000000, '2026-11-28 20:53:56.815073+00'),
	('RON', 4390000000, '2026-11-28 20:53:56.815073+00'),
	('RSD', 101000000000, '2026-11-28 20:53:56.815073+00'),
	('RUB', 81000000000, '2026-11-28 20:53:56.815073+00'),
	('RWF', 1453000000000, '2026-11-28 20:53:56.815073+00'),
	('SAR', 3750000000, '2026-11-28 20:53:56.815073+00'),
	('SBD', 8230000000, '2026-11-28 20:53:56.815073+00'),
	('SCR', 13900000000, '2026-11-28 20:53:56.815073+00'),
	('SDG', 600000000000, '2026-11-28 20:53:56.815073+00'),
	('SEK', 9500000000, '2026-11-28 20:53:56.815073+00'),
	('SGD', 1300000000, '2026-11-28 20:53:56.815073+00'),
	('SHP', 760000000, '2026-11-28 20:53:56.815073+00'),
	('SLE', 23200000000, '2026-11-28 20:53:56.815073+00'),
	('SOS', 571000000000, '2026-11-28 20:53:56.815073+00'),
	('SRD', 38600000000, '2026-11-28 20:53:56.815073+00'),
	('SSP', 4600000000000, '2026-11-28 20:53:56.815073+00'),
	('STN', 21200000000, '2026-11-28 20:53:56.815073+00'),
	('SYP', 11000000000000, '2026-11-28 20:53:56.815073+00'),
	('SZL', 17200000000, '2026-11-28 20:53:56.815073+00'),
	('THB', 32400000000, '2026-11-28 20:53:56.815073+00'),
	('TJS', 9240000000, '2026-11-28 20:53:56.815073+00'),
	('TMT', 3500000000, '2026-11-28 20:53:56.815073+00'),
	('TND', 2950000000, '2026-11-28 20:53:56.815073+00'),
	('TOP', 2390000000, '2026-11-28 20:53:56.815073+00'),
	('TRY', 42300000000, '2026-11-28 20:53:56.815073+00'),
	('TTD', 6780000000, '2026-11-28 20:53:56.815073+00'),
	('TWD', 31100000000, '2026-11-28 20:53:56.815073+00'),
	('TZS', 2440000000000, '2026-11-28 20:53:56.815073+00'),
	('UAH', 42100000000, '2026-11-28 20:53:56.815073+00'),
	('UGX', 3600000000000, '2026-11-28 20:53:56.815073+00'),
	('UYU', 39800000000, '2026-11-28 20:53:56.815073+00'),
	('UZS', 11950000000000, '2026-11-28 20:53:56.815073+00'),
	('VES', 233000000000, '2026-11-28 20:53:56.815073+00'),
	('VND', 26300000000000, '2026-11-28 20:53:56.815073+00'),
	('VUV', 122000000000, '2026-11-28 20:53:56.815073+00'),
	('WST', 2810000000, '2026-11-28 20:53:56.815073+00'),
	('XAF', 567000000000, '2026-11-28 20:53:56.815073+00'),
	('XCD', 2700000000, '2026-11-28 20:53:56.815073+00'),
	('XCG', 1790000000, '2026-11-28 20:53:56.815073+00'),
	('XOF', 567000000000, '2026-11-28 20:53:56.815073+00'),
	('XPF', 103000000000, '2026-11-28 20:53:56.815073+00'),
	('YER', 238500000000, '2026-11-28 20:53:56.815073+00'),
	('ZAR', 17200000000, '2026-11-28 20:53:56.815073+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 20:53:56.815073+00'),
	('ZWG', 26400000000, '2026-11-28 20:53:56.815073+00');

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
	('\xd223bce76570351bfb6022902b3ecc11c56af49f9e9c5c2b9f7350c27e99669d', '206b2363-e998-4157-a889-63565e60a8ff', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'BTC', 'lnbcrt500u1p4snm09sp5zl5gl8dzm2g2mfrg89d7gkfc268vwmr7z82hmfzzu0lxjelvv8wspp56g3meem9wq63h7mqy2gzk0kvz8zk4ayln6w9c2ulwdgvyl5ev6wsdqqxqrwzqcqzzs9qrsgqjdgw3kmajrxxjhppchx6xwd4keqxruldxla3nxe5azhn7gep4h53fe0fpd6v6h9h5waewyra2flu46y9uy8cnx58lt38htuu47pjp7qqgvd509', '\x17e88f9da2da90ada468395be45938568ec76c7e11d57da442e3fe6967ec61dd', '\x602f2818dfab23b6d86b23c1f70a4cbd9674857e80445494516e20604943bb7e', 50000000, NULL, '', NULL, NULL, '2026-11-27 20:53:58.001213+00', '2026-11-28 00:53:57+00', 'PAID', 50000000, '\x066148424d2ff364c3678d', 'lightning'),
	('\xb5a31943bf1b30c1afdb3b80ee864e17904e2f1cae981328d838015f8b799bb4', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt50u1p4snm0xsp5wk8d5cxc5h0hk2km5wt5le8n8xl2e59wvv6v525zzq43c3plhkvspp5kk33jsalrvcvrt7m8wqwapjwz7gyutcu46vpx2xc8qq4lzmenw6qdqqxqrwzqcqzzs9qrsgq929wvy0nspdt4ae2nmxnqt9drejcxuczyuyxc7s64vuzya6ctzljhzj578uzkdaes4k4fflmppufhyspnl0x526acg4v5avu7pu688cpcykhsz', '\x758eda60d8a5df7b2adba3974fe4f339beacd0ae6334ca2a82102b1c443fbd99', '\x8bfa0a74d015a13da12ca95324a402a51152fae369323bf45d399abe8f7d5a62', 5000000, NULL, '', NULL, NULL, '2026-11-27 20:53:58.526844+00', '2026-11-28 00:53:58+00', 'PAID', 5000000, '\x0661484254c006517f73e1', 'lightning'),
	('\x0f0a8852b0d3fb5403aa3540c198b7492c4ea5a753258b4e776af528b4f2aa7e', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1u1p4snm0xsp5kcsk0l4mxhx0k938c7u6j0xfej79n0qpfse72au6ghj9rwvun7hspp5pu9gs54s60a4gqa2x4qvrx9hfykyafd82vjcknnhdt6j3d8j4flqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq93qaxd40cqgpm6e39wqastlxcmqwjd4e6lj7r2ycp8t3r4e0yvzn8lk2ryq54wuqr2ztu0fxqssxxnwaxpz6qyxg0tejxxz00jt3qdqq6v87w5', '\xb62167febb35ccfb1627c7b9a93cc9ccbc59bc014c33e5779a45e451b99c9faf', '\xdec66b04e18be3e23dd30764c350dc2f317aae34fd8ccba008c5abe81317fb9d', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 20:53:58.836636+00', '2026-11-28 00:53:58+00', 'PAID', 100000, '\x0661484258690159ebd15b', 'intraledger'),
	('\xf532976b87aa04b401f4b583d3525d47b7f56b1371957072d5153e0f5d0b3523', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1010n1p4snm08sp5nek9qm40rfy7329ldu9l3prgmywslyhsngw9ps4fcn9mhgr8teespp575efw6u84gztgq05kkpax5jag7ml26cnwx2hquk4z5lq7hgtx53sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq2nrqqjqvdjkxp972ltmrepgv9hu84vg3pjjmztuq9ez4pstqw6u98zt8t97jpwkyj6l6ec0rdsgvtyehw5agm3krspd8gprh0smfwlqphqwfuh', '\x9e6c506eaf1a49e8a8bf6f0bf88468d91d0f92f09a1c50c2a9c4cbbba0675e73', '\x7035d558f06d114dfa94e239cab5e658d7574ea2567503c4037166717b07da94', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 20:53:59.049304+00', '2026-11-28 00:53:59+00', 'PAID', 101000, '\x066148425ca1038674d2d1', 'intraledger'),
	('\x284607fd7b57fd81070437772e047bf263f850d3c6b0e19bbf9d69d3dfef83f9', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1020n1p4snm08sp52dcz93twfchx49qpkqrfyur8ka7qknshz0fvr3e9m5qw5rwlrrpqpp59prq0ltm2l7czpcyxamjuprm7f3ls5xnc6cwrxaln45a8hl0s0usdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq5anytjhdlsh9npmjrcgea4sghyvr5ptlz8j9qak9mzw2hglhfxyyh5xpfmen0vl6syfan84g7fx2v83a705hww48ffsatp2mcl82g4cqjxmajc', '\x537022c56e4e2e6a9401b006927067b77c0b4e1713d2c1c725dd00ea0ddf18c2', '\xcdc6682c57c959251815bffc483170e6ebee5646996be2bfddd6c57b7296ec52', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 20:53:59.314793+00', '2026-11-28 00:53:59+00', 'PAID', 102000, '\x066148425f49b094eacad2', 'intraledger'),
	('\xf59c1ae6cd1d2f3f058a192b40869062ac7cb7ae82178dff827a4b7fde14fa4c', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1110n1p4snm0gsp5em3uce6egqnsweycq4jafz22a6dlmeq63sqta4xmd7ey2cxrexlspp57kwp4ekdr5hn7pv2ry45pp5sv2k8edawsgtcmluz0f9hlhs5lfxqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq0g5uv27vdnpemhhuzsg04qdvuh46f2wygj82xgshfe37zufezcj5ychct34ggf6ecz70ldqp4374mdvlsrlthr46692yat6q3npscxgpsl803l', '\xcee3cc675940270764980565d4894aee9bfde41a8c00bed4db6fb24560c3c9bf', '\x7582f56ca46691f16bf988993ac27dbd3ceda1262a82c905743fd1105fc9d512', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 20:54:00.317323+00', '2026-11-28 00:54:00+00', 'PAID', 111000, '\x066148426e7e2258a421d5', 'intraledger'),
	('\x50240c566b81876ca4d9c2a4b96c1e401439c1eb9ff9f3154c9c3ca46ba4ca90', 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '105edf4d-db63-43e4-90f9-d34a0846268c', 'BTC', 'lnbcrt5u1p4snm0fsp56y0s6a4rsz9h44gwlggrerp8vc4ms4z7p67zh0gk8vvykksg22vqpp52qjqc4ntsxrkefxec2jtjmq7gq2rns0tnlulx92vns72g6aye2gqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq74jdte5nn266uucw2yp2vh9szfwphq529j0qct0e9qnqjwn9lydrexxkxc8asyr42aauhy3l7sr696eva6zxj3muka3mfadtufdnsccqsvcx9d', '\xd11f0d76a3808b7ad50efa103c8c27662bb8545e0ebc2bbd163b184b5a085298', '\x6179061f470fd20aa7b5a03cfc5778d74ef7c8e452410cd9bc9f5965ef1f99aa', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 20:54:01.094671+00', '2026-11-28 00:54:01+00', 'OPEN', NULL, NULL, NULL),
	('\x8f97a9b00230584f56edd345f3742043ec144a9a923a4213ca289e07edb1015c', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1030n1p4snm08sp538pv85l898zt540z5vh2v2nrshyqztmapa98my2pdmwfppju0w9qpp537t6nvqzxpvy74hd6dzlxapqg0kpgj56jgayyy729z0q0md3q9wqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq4fqryelz0p5wx8awag0dzpfvmte8wug3a5tjkswj2p4zda79ddpkkdualpej45mj4ctctvuem07qyq9vh4je7yfs0ctujcpyu3dutpcq6zjj60', '\x89c2c3d3e729c4ba55e2a32ea62a6385c8012f7d0f4a7d91416edc90865c7b8a', '\xd4d839dfd96a74b947060287bf80a3214480cca811fcef4e64c115a9d04a577f', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 20:53:59.41894+00', '2026-11-28 00:53:59+00', 'PAID', 103000, '\x0661484261009cefc51352', 'intraledger'),
	('\xd36215af19a9e42b64753a135ba1b17da2e374c355b73edf85e9cb64e7eb8452', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1040n1p4snm08sp57y2tzm3csz66nd5j2s3ju8x7qtu3f5ezcfr2gdfy0wpdvdrmsshspp56d3pttce48jzker48gf4hgd30k3wxaxr2kmnahu9a89kfelts3fqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqhhg83mr3cza370e7vql7r2azkty97khrruduy6anyawuj554f5yrnyqjz0yz5fwaec342ggrerw2esd0kt5xjr7jk3jkmevq074r0rcqprnuxw', '\xf114b16e3880b5a9b69254232e1cde02f914d322c246a435247b82d6347b842f', '\x12da3aedc20b12c136a9d27ca398cae651709628d7b745dc72acb1fc9beb5029', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 20:53:59.556795+00', '2026-11-28 00:53:59+00', 'PAID', 104000, '\x0661484263510f2af8e43b', 'intraledger'),
	('\xbe3cf28af94b1846cb6f774636a5559934623adecc8aaef3ee187661b9b80b61', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1050n1p4snm08sp5qjhdywfj5u4k372pq50zeuejl8gxg6tx4jqe5txvru999jlhuygspp5hc709zhefvvydjm0warrdf24ny6xywk7ej92aulwrpmxrwdcpdssdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqnxljfaj8n5tg0lsju8x60a87r3esjuvxqt5u586d6f960ukrk6u9xctkusdr0gcn5068kcg289fa95gsxykt22a5eg4ca9fmw8ajlxcp9grsfz', '\x04aed23932a72b68f941051e2cf332f9d0646966ac819a2ccc1f0a52cbf7e111', '\x26cbb54499d61e5800797ac7502da134a261257c821cbb2712ee671c90a082c6', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 20:53:59.684966+00', '2026-11-28 00:53:59+00', 'PAID', 105000, '\x0661484264e5d5e46a70db', 'intraledger'),
	('\x473acfc45be836ca6754863c585d7058df924be19af051a19468006390fb8982', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1060n1p4snm08sp55ggusq5psyu2a05t2pzl64cy5l74uaqufkjrnn0hhdg9pncz8hpqpp5guavl3zmaqmv5e65sc79shtstr0eyjlpntc9rgv5dqqx8y8m3xpqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqzt52frjzryj275xnayjww2l5qxd2evudsduct6a75hmhvquszz3qpnk2amvhkqksfjmeuwmt7zz2u6alfr6yhvtcktlcvt2gd7e4lhqqq5fqng', '\xa211c802818138aebe8b5045fd5704a7fd5e741c4da439cdf7bb5050cf023dc2', '\x354761d84b5672fd14a13d388179554995ed8f3cc661cae743c2524341ecd5c7', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 20:53:59.75949+00', '2026-11-28 00:53:59+00', 'PAID', 106000, '\x0661484265f83d40591831', 'intraledger'),
	('\x7ca987c1cee12020258f6ad4ab08bec3fca085e67cee807a853352652023df06', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1070n1p4snm08sp53snxsvfrz22tpnz5kzzt765egvjhu6kn9fk20agjxxyy8yjkck6spp50j5c0swwuyszqfv0dt22kz97c072pp0x0nhgq759xdfx2gprmurqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqxk28jwvka370wyaqynaaqgwjdtqweqwtwhze7y834r6zf9y8rq2j0ugnwuuy2cjk33t4kp5kemyxs487av4tym49zsla7zde20c3l0qpx5ek6c', '\x8c266831231294b0cc54b084bf6a9943257e6ad32a6ca7f5123188439256c5b5', '\x57a938ce5e7875d39aac2a583bc4a5a02f41a7c83216ef7ae661570716c6d8fc', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 20:53:59.840306+00', '2026-11-28 00:53:59+00', 'PAID', 107000, '\x06614842675a3cf1ff7e2e', 'intraledger'),
	('\x498c5be327a410b8cf40a255492c7900348a5509accf072d944f9be834bcdd1b', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1080n1p4snm08sp5hjcx92uydspva9eat25vyqxdap50pxnfhfmmzpsd6wnfw7cwrayspp5fxx9hce85sgt3n6q5f25jtreqq6g54gf4n8swtv5f7d7sd9um5dsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqmlgx59njdlae83ml89aesu9e3lh46rpaxcgql3geml2mjq9tk7g8k3wm6fsm5k37pywk6s0anqcnnwlvkv8y63598yv2rffk05afwxqpxl4ft2', '\xbcb062ab846c02ce973d5aa8c200cde868f09a69ba77b1060dd3a6977b0e1f49', '\xc5e2a1a84787553f0ba24cd375556987333e74083dca8d0f76e59f4e47c45e9c', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 20:53:59.926723+00', '2026-11-28 00:53:59+00', 'PAID', 108000, '\x06614842689154bbaf6698', 'intraledger'),
	('\xffc1e1ee34801dd7d6c2d2b665ff01ca6ab9aa8195de587a05c13a29d20ecc2c', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1090n1p4snm0gsp534hu4pna6larwarqen2ghm8rcyr96cm2m6xamktaa369026czx6spp5llq7rm35sqwa04kz62mxtlcpef4tn25pjh09s7s9cyazn5sweskqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqz4grxlymxygqxpj6svudmerdrqahgh8ldf45qxm2hnl48q5vkvjj0lx0npa9t42qqvl4zeuk8cgzfzzand0jh2aejrs6p8rz3lsnswcp0r7aqn', '\x8d6fca867dd7fa377460ccd48bece3c1065d636ade8dddd97dec7457ab5811b5', '\x415e6447f086a59ca1889606d91407404a4b5cf2572b090a2dd73ced5304aeba', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 20:54:00.009377+00', '2026-11-28 00:54:00+00', 'PAID', 109000, '\x066148426a0c3e993ac6ea', 'intraledger'),
	('\xbe6a3bfde9ac8f65c4da4956dffcb906d0033d1f0ca8bdad166d54f78cd5bfaf', '7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', 'lnbcrt1100n1p4snm0gsp5te6hzzqaew8346sw733cya6pdc52rnctg2fwl75cf4xl8gs9smqqpp5he4rhl0f4j8kt3x6f9tdll9eqmgqx0glpj5tmtgkd4200rx4h7hsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqcsslp87djfwq962n7zxvfsqf7zn9fe5nlk8ufd8a8msykncd5kepxdd08tqn7znsf5vh8pazchtz40caawunfqxgs2k9rxzg5zehfugqgdaz6k', '\x5e7571081dcb8f1aea0ef4638277416e28a1cf0b4292effa984d4df3a20586c0', '\x67f29ed5c5a09fe556fe1061c33da50dc7ac8678905f6723b0458ce3e33836ed', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 20:54:00.166957+00', '2026-11-28 00:54:00+00', 'PAID', 110000, '\x066148426c4c0466f581b8', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 20:53:58.158323+00', 'lightning_receipt'),
	(2, '2026-11-27 20:53:58.653958+00', 'lightning_receipt'),
	(3, '2026-11-27 20:53:58.893825+00', 'intraledger'),
	(4, '2026-11-27 20:53:58.986051+00', 'intraledger'),
	(5, '2026-11-27 20:53:59.170307+00', 'intraledger'),
	(6, '2026-11-27 20:53:59.271823+00', 'intraledger'),
	(7, '2026-11-27 20:53:59.34456+00', 'intraledger'),
	(8, '2026-11-27 20:53:59.385115+00', 'intraledger'),
	(9, '2026-11-27 20:53:59.456924+00', 'intraledger'),
	(10, '2026-11-27 20:53:59.51275+00', 'intraledger'),
	(11, '2026-11-27 20:53:59.608591+00', 'intraledger'),
	(12, '2026-11-27 20:53:59.65256+00', 'intraledger'),
	(13, '2026-11-27 20:53:59.712213+00', 'intraledger'),
	(14, '2026-11-27 20:53:59.729534+00', 'intraledger'),
	(15, '2026-11-27 20:53:59.782461+00', 'intraledger'),
	(16, '2026-11-27 20:53:59.814658+00', 'intraledger'),
	(17, '2026-11-27 20:53:59.873084+00', 'intraledger'),
	(18, '2026-11-27 20:53:59.905703+00', 'intraledger'),
	(19, '2026-11-27 20:53:59.952724+00', 'intraledger'),
	(20, '2026-11-27 20:53:59.973215+00', 'intraledger'),
	(21, '2026-11-27 20:54:00.049726+00', 'intraledger'),
	(22, '2026-11-27 20:54:00.119277+00', 'intraledger'),
	(23, '2026-11-27 20:54:00.197124+00', 'intraledger'),
	(24, '2026-11-27 20:54:00.262456+00', 'intraledger'),
	(25, '2026-11-27 20:54:00.341026+00', 'intraledger'),
	(26, '2026-11-27 20:54:00.385867+00', 'intraledger'),
	(27, '2026-11-27 20:54:00.450653+00', 'lightning_reserve'),
	(28, '2026-11-27 20:54:00.525067+00', 'lightning_settled'),
	(29, '2026-11-27 20:54:00.584129+00', 'lightning_reserve'),
	(30, '2026-11-27 20:54:00.618584+00', 'lightning_settled'),
	(31, '2026-11-27 20:54:00.677034+00', 'lightning_reserve'),
	(32, '2026-11-27 20:54:00.713864+00', 'lightning_failed'),
	(33, '2026-11-27 20:54:00.761836+00', 'lightning_reserve');

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
	('4e8967c9-0641-4c7b-a580-ca8c3769482c', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 177, 177),
	('7c91e82a-e8e5-44e3-8f1a-928e78082d97', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 35986, 35986),
	('7c91e82a-e8e5-44e3-8f1a-928e78082d97', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 1514, 1514),
	('c5a1ff81-f388-432b-b4e5-091e30b4132f', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 71774, 71774),
	('c5a1ff81-f388-432b-b4e5-091e30b4132f', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 63662, 63662),
	('c5a1ff81-f388-432b-b4e5-091e30b4132f', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 450, 450),
	('4e8967c9-0641-4c7b-a580-ca8c3769482c', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 15032, 15032),
	('7c91e82a-e8e5-44e3-8f1a-928e78082d97', '2026-11-27 20:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 372736, 53929),
	('7c91e82a-e8e5-44e3-8f1a-928e78082d97', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 177517, 27947),
	('4e8967c9-0641-4c7b-a580-ca8c3769482c', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 11833, 11833),
	('c5a1ff81-f388-432b-b4e5-091e30b4132f', '2026-11-27 20:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1020920, 258398);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('5a360a2d-ab2c-4a3b-b0c4-40d91eb72b25', 4, '2026-11-27 20:54:01.257591+00');

--
-- Data for Name: known_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_node VALUES
	(1, 'sandbox', '\x02dc4b294535193b6a7d9fbd4d78dd67987e1bd7ede7fec1ec24be3b276715708c', '\x02dc4b294535193b6a7d9fbd4d78dd67987e1bd7ede7fec1ec24be3b276715708c', 'regtest', '2026-11-27 20:53:55.781759+00');

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
	('5248082b-1ae1-4b35-a94d-3f82d45c28d2', 'USD', NULL, 0, '-infinity'),
	('56297387-cc81-4e0b-93f8-8f949343f176', 'USD', NULL, 0, '-infinity'),
	('3b5f0981-f7b0-4b5c-b19c-cde7d85874a2', 'USD', NULL, 0, '-infinity'),
	('beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', 'BTC', NULL, 630000, '2026-11-27 20:54:00.385867+00'),
	('7422f8f1-6563-4364-9da0-a34fc74a4629', 'BTC', NULL, 5636000, '2026-11-27 20:54:00.385867+00'),
	('206b2363-e998-4157-a889-63565e60a8ff', 'BTC', NULL, 45819000, '2026-11-27 20:54:00.761836+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066148424d2ff364c3678d', '\xd223bce76570351bfb6022902b3ecc11c56af49f9e9c5c2b9f7350c27e99669d', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661484254c006517f73e1', '\xb5a31943bf1b30c1afdb3b80ee864e17904e2f1cae981328d838015f8b799bb4', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661484258690159ebd15b', '\x0f0a8852b0d3fb5403aa3540c198b7492c4ea5a753258b4e776af528b4f2aa7e', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661484259d143df903eec', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066148425ca1038674d2d1', '\xf532976b87aa04b401f4b583d3525d47b7f56b1371957072d5153e0f5d0b3523', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066148425e2d8f1d238321', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066148425f49b094eacad2', '\x284607fd7b57fd81070437772e047bf263f850d3c6b0e19bbf9d69d3dfef83f9', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066148425fe81b0b63a314', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661484261009cefc51352', '\x8f97a9b00230584f56edd345f3742043ec144a9a923a4213ca289e07edb1015c', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661484261daae0b5e5fa6', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661484263510f2af8e43b', '\xd36215af19a9e42b64753a135ba1b17da2e374c355b73edf85e9cb64e7eb8452', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661484263fcd04736c990', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661484264e5d5e46a70db', '\xbe3cf28af94b1846cb6f774636a5559934623adecc8aaef3ee187661b9b80b61', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661484265297e3664c1da', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661484265f83d40591831', '\x473acfc45be836ca6754863c585d7058df924be19af051a19468006390fb8982', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614842667602e607b4d8', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614842675a3cf1ff7e2e', '\x7ca987c1cee12020258f6ad4ab08bec3fca085e67cee807a853352652023df06', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661484267d9a777d802b3', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614842689154bbaf6698', '\x498c5be327a410b8cf40a255492c7900348a5509accf072d944f9be834bcdd1b', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661484268e15fe92b869e', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066148426a0c3e993ac6ea', '\xffc1e1ee34801dd7d6c2d2b665ff01ca6ab9aa8195de587a05c13a29d20ecc2c', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066148426b1bed5f745389', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066148426c4c0466f581b8', '\xbe6a3bfde9ac8f65c4da4956dffcb906d0033d1f0ca8bdad166d54f78cd5bfaf', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066148426d4b38bfe87cff', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066148426e7e2258a421d5', '\xf59c1ae6cd1d2f3f058a192b40869062ac7cb7ae82178dff827a4b7fde14fa4c', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066148426f2d4b3b7c45cf', NULL, NULL, '7c91e82a-e8e5-44e3-8f1a-928e78082d97', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614842702a5d1e3c1eea', '\xee8d463da22d6f076df2c35117c58d000cd30a3c627693de125296f04ab9270d', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066148427233c1b1fd5c76', '\xa224a383e8de31653553762b51d0e5e065e9149eabf921a223e651b1c75acbe6', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614842739eaa86c247d1', '\xa67753cd2d784b0067aca557095b499dfe144293936812432aecc03713fa5683', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614842742e88f9def8e3', '\xa67753cd2d784b0067aca557095b499dfe144293936812432aecc03713fa5683', '\x06614842739eaa86c247d1', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661484274e9eca9ee39d5', '\x48e05394d395c7da45fc5562d2584c624acb48536be4770cc21eaa7c5559ff0a', NULL, 'c5a1ff81-f388-432b-b4e5-091e30b4132f', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02dc4b294535193b6a7d9fbd4d78dd67987e1bd7ede7fec1ec24be3b276715708c', 2, 'latchkey:c685c8cc-8e06-4567-bbbd-f941ddd1564a/0016', '2026-11-27 20:54:01.243216+00', NULL);

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
	('\x06614842702a5d1e3c1eea', 'lightning', '206b2363-e998-4157-a889-63565e60a8ff', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xee8d463da22d6f076df2c35117c58d000cd30a3c627693de125296f04ab9270d', 'lnbcrt10u1p4snm0gsp5xjff3rcskfwzm4h87qerg0xc3w5xcr3umu06vpjhauh70gv8wzpspp5a6x5v0dz94hswm0jcdg303vdqqxdxz3uvfmf8hsj22t0qj4eyuxsdqqcqzzs9qrsgqeaf8vc70smewnwuu493yns2j3cmr7nt6vc59rs2wm9x33027sllqk7lg84lxlwtdunr9udfm44czwu98td74hx2qpsy42mzj5c4ms7qqhd6fzx', '\x03e61102c2d00abd302c1622c5c29ed54d084fdf070088ed6f19064b1ce2f1236a', '2026-11-27 20:54:08.450712+00', 0, NULL, NULL, 'settled', 1100, '\x6f1bd7d6828931220eaffa74789929b2fe8215c6c842d5ea87d90894f71ff56b', NULL, '2026-11-27 20:54:00.525074+00', 0, NULL, NULL, NULL, NULL),
	('\x066148427233c1b1fd5c76', 'lightning', '206b2363-e998-4157-a889-63565e60a8ff', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xa224a383e8de31653553762b51d0e5e065e9149eabf921a223e651b1c75acbe6', 'lnbcrt10u1p4snm0gsp5eq7yjrr3af5d3sl070v8lut236tj6xzcsx9usde2mt9kvqtw6ynqpp55gj28qlgmcck2d2nwc44r589upj7j9y740ujrg3ruegmr366e0nqdqqcqzzs9qrsgqsmgly3un88au454wckum8454sksy7xcknrds37jcccfrtmfz2sayq4cumlnzvujzy2n6lvgx9egwjh2eyszh233fq2ncstkxul2qgxsps3a364', '\x03e61102c2d00abd302c1622c5c29ed54d084fdf070088ed6f19064b1ce2f1236a', '2026-11-27 20:54:08.584196+00', 0, NULL, NULL, 'settled', 3000, '\x105893b0ded08b4c512c94d36400888c5ba6eab43ffd6741de564c3424e5ca32', NULL, '2026-11-27 20:54:00.618594+00', 0, NULL, NULL, NULL, NULL),
	('\x06614842739eaa86c247d1', 'lightning', '206b2363-e998-4157-a889-63565e60a8ff', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xa67753cd2d784b0067aca557095b499dfe144293936812432aecc03713fa5683', 'lnbcrt10u1p4snm0gsp5dzhwncd8qw9dw48ceeffk3ceq2hjknwgw8zdrus3ajtmcyj3htlqpp55em48nfd0p9sqeav54tsjk6fnhlpgs5njd5pyse2anqrwyl626psdqqcqzzs9qrsgqyk8fftxq6dd63vd67mrcgw4x20mkwk5hjsdr4uw456j49ukdv5ryersdly2hztrss2euwnkjr4a2kkl22nwfj6j42rr2ptuyz7r63tqpjjzfqk', '\x03e61102c2d00abd302c1622c5c29ed54d084fdf070088ed6f19064b1ce2f1236a', '2026-11-27 20:54:08.677103+00', 0, NULL, '2026-11-27 20:55:00.713922+00', 'failed', NULL, NULL, 'no_route', '2026-11-27 20:54:00.713922+00', 0, NULL, NULL, NULL, NULL),
	('\x0661484274e9eca9ee39d5', 'lightning', '206b2363-e998-4157-a889-63565e60a8ff', 'BTC', 900000, 10000, 910, 910000, NULL, '\x48e05394d395c7da45fc5562d2584c624acb48536be4770cc21eaa7c5559ff0a', 'lnbcrt9u1p4snm0gsp5xdc4z32ml8f2e5kq92qwfpdv0d7zz8asq5rspqnycrluqv50k07qpp5frs989xnjhra530u243dykzvvf9vkjznd0j8wrxzr648c42elu9qdqqcqzzs9qrsgq9w036wn93ttqph48ulmv960fvl34puy6d28uuakv8k6akz8damrsfm7kvesvma8hzcwdq3l5qmf2a4j66psgd7x7eq6m58n99n87f2qpa6xsrv', '\x03e61102c2d00abd302c1622c5c29ed54d084fdf070088ed6f19064b1ce2f1236a', '2026-11-27 20:54:01.010636+00', 1, '2026-11-27 20:54:01.965917+00', NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 20:00:00+00', '2026-11-27 20:53:56.815242+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xd223bce76570351bfb6022902b3ecc11c56af49f9e9c5c2b9f7350c27e99669d', 50000000, '2026-11-27 20:53:58.158614+00', 'credited', '\x066148424d2ff364c3678d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\xb5a31943bf1b30c1afdb3b80ee864e17904e2f1cae981328d838015f8b799bb4', 5000000, '2026-11-27 20:53:58.654142+00', 'credited', '\x0661484254c006517f73e1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\xc84a2382c98de17f65447511a6ec9bd0e6fe98e889b762fbb61580362d076b77', '2026-11-27 20:53:54.508823+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(3, 0),
	(4, 0),
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
	(5, 5000000),
	(2, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xee8d463da22d6f076df2c35117c58d000cd30a3c627693de125296f04ab9270d', '\x6f1bd7d6828931220eaffa74789929b2fe8215c6c842d5ea87d90894f71ff56b', false, 'settle', 'SETTLED', 1000000, '2026-11-27 20:54:00.416834+00', '2026-11-27 21:54:00+00'),
	('\xa224a383e8de31653553762b51d0e5e065e9149eabf921a223e651b1c75acbe6', '\x105893b0ded08b4c512c94d36400888c5ba6eab43ffd6741de564c3424e5ca32', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 20:54:00.560187+00', '2026-11-27 21:54:00+00'),
	('\xa67753cd2d784b0067aca557095b499dfe144293936812432aecc03713fa5683', '\xd0ad73021469e5281adac1f2df9caa1f88305a6ec5aa65faba69da4c543a1d11', false, 'no_route', 'OPEN', 0, '2026-11-27 20:54:00.640835+00', '2026-11-27 21:54:00+00'),
	('\x48e05394d395c7da45fc5562d2584c624acb48536be4770cc21eaa7c5559ff0a', '\x6ed54b34058f637bc1b52b1ed9e2ca2a4434c2c664004ea6b59fe5b5f2610444', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 20:54:00.741999+00', '2026-11-27 21:54:00+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xc2e3bbd6b11679cb7d669fc6f301b6aee9aa9fe080f1a60dac21688e8c1ff562'),
	('outside', '\x45c7bfbe94245aaabde7d0af2edafe3cc7790f4e16c8909e17b1638d5132622d');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xd223bce76570351bfb6022902b3ecc11c56af49f9e9c5c2b9f7350c27e99669d', 'SETTLED', 50000000, '\x602f2818dfab23b6d86b23c1f70a4cbd9674857e80445494516e20604943bb7e', 1, '2026-11-27 20:53:58.088265+00'),
	('\xb5a31943bf1b30c1afdb3b80ee864e17904e2f1cae981328d838015f8b799bb4', 'SETTLED', 5000000, '\x8bfa0a74d015a13da12ca95324a402a51152fae369323bf45d399abe8f7d5a62', 2, '2026-11-27 20:53:58.600692+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xee8d463da22d6f076df2c35117c58d000cd30a3c627693de125296f04ab9270d', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 20:54:00.514537+00', '2026-11-27 20:54:00.514537+00'),
	(2, '\xa224a383e8de31653553762b51d0e5e065e9149eabf921a223e651b1c75acbe6', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 20:54:00.613036+00', '2026-11-27 20:54:00.613036+00'),
	(3, '\xa67753cd2d784b0067aca557095b499dfe144293936812432aecc03713fa5683', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 20:54:00.700376+00', '2026-11-27 20:54:00.700376+00'),
	(4, '\x48e05394d395c7da45fc5562d2584c624acb48536be4770cc21eaa7c5559ff0a', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 20:54:01.982429+00', '2026-11-27 20:54:00.782429+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'f58c8d0b30e55d2e976a21e4a3ff660810a9787a685f5d079ad841c773b1b1ce', 'before', '2026-11-27 20:53:53.464834+00'),
	('0002_ledger', 'c31060709abbf41951cc249d6763c04bceb71137c74bc4584e02842dd91e1cc3', 'before', '2026-11-27 20:53:53.756328+00'),
	('0003_key_limits', 'd3b9c5e413133e3621852a75cb85242222cb06e1d183dfd7532f3464dbb2082f', 'before', '2026-11-27 20:53:53.900554+00'),
	('0004_payments', 'f664f73dcbeafe5897da616e6b97ae81b71bb6004bfd888c50ce9417c1e4b919', 'before', '2026-11-27 20:53:53.944552+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 20:53:54.319803+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 20:53:54.62172+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 20:53:54.704999+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 20:53:54.771088+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 20:53:54.814944+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 20:53:54.860465+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 20:53:54.939965+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 20:53:55.019055+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 20:53:55.169314+00'),
	('0014_onchain', '85ed5ce17625d09a05fef41fcec06debf7b9f4a859631a9045a3dd988da4fed3', 'before', '2026-11-27 20:53:55.280109+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 20:53:55.453181+00'),
	('0016_address_node', 'be196e49def7cf3d2c6036b783895aa7491b595acc1f0c5ab9498ed7accf23fb', 'before', '2026-11-27 20:53:55.620564+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('25454aa6-9014-4cac-8377-2ae002156258', '7cb9872d-902d-41c4-9452-31fc53f42eb5', '\x237249d24602443ccaf8b95d50bc3e538146c3e5874843d5b3dbdedd570ef044', '2026-11-27 20:53:57.544095+00', '2026-12-27 20:53:57.544095+00', NULL, '2026-11-27 20:53:57.544095+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('337a02de-c2f6-4ae0-bf75-7d4f0fd7cea8', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', '\x42b3ea0d946b1aff9a2636dd224f8c9646761ef4685ee71faa63d7bf575c1376', '2026-11-27 20:53:58.280111+00', '2026-12-27 20:53:58.280111+00', NULL, '2026-11-27 20:53:58.280111+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('dfccfaf8-5cb2-4caa-bc7f-1af5d53eac61', '105edf4d-db63-43e4-90f9-d34a0846268c', '\xc9ee12c98519ec05194f99cc34c4a180af04021ddd58f8cf82683d4f1bdd649d', '2026-11-27 20:53:58.722112+00', '2026-12-27 20:53:58.722112+00', NULL, '2026-11-27 20:53:58.722112+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('206b2363-e998-4157-a889-63565e60a8ff', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'BTC', '', '2026-11-27 20:53:57.470222+00', NULL),
	('5248082b-1ae1-4b35-a94d-3f82d45c28d2', '7cb9872d-902d-41c4-9452-31fc53f42eb5', 'USD', '', '2026-11-27 20:53:57.473498+00', NULL),
	('7422f8f1-6563-4364-9da0-a34fc74a4629', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'BTC', '', '2026-11-27 20:53:58.259224+00', NULL),
	('56297387-cc81-4e0b-93f8-8f949343f176', '9f0f74d3-6e9b-41dd-83f6-03efaf670523', 'USD', '', '2026-11-27 20:53:58.260655+00', NULL),
	('beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '105edf4d-db63-43e4-90f9-d34a0846268c', 'BTC', '', '2026-11-27 20:53:58.709773+00', NULL),
	('3b5f0981-f7b0-4b5c-b19c-cde7d85874a2', '105edf4d-db63-43e4-90f9-d34a0846268c', 'USD', '', '2026-11-27 20:53:58.713624+00', NULL);

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x066148424d2ff364c3678d00', NULL, NULL, NULL),
	(5000, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484254c006517f73e100', NULL, NULL, NULL),
	(-100, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x0661484258690159ebd15b00', 'bob', NULL, NULL),
	(100, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484258690159ebd15b01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484259d143df903eec00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484259d143df903eec01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x066148425ca1038674d2d100', 'bob', NULL, NULL),
	(101, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148425ca1038674d2d101', 'alice', NULL, NULL),
	(-50, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148425e2d8f1d23832100', 'carol', NULL, NULL),
	(50, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148425e2d8f1d23832101', 'bob', NULL, NULL),
	(-102, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x066148425f49b094eacad200', 'bob', NULL, NULL),
	(102, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148425f49b094eacad201', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148425fe81b0b63a31400', 'carol', NULL, NULL),
	(51, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148425fe81b0b63a31401', 'bob', NULL, NULL),
	(-103, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x0661484261009cefc5135200', 'bob', NULL, NULL),
	(103, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484261009cefc5135201', 'alice', NULL, NULL),
	(-51, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484261daae0b5e5fa600', 'carol', NULL, NULL),
	(51, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484261daae0b5e5fa601', 'bob', NULL, NULL),
	(-104, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x0661484263510f2af8e43b00', 'bob', NULL, NULL),
	(104, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484263510f2af8e43b01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484263fcd04736c99000', 'carol', NULL, NULL),
	(52, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484263fcd04736c99001', 'bob', NULL, NULL),
	(-105, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x0661484264e5d5e46a70db00', 'bob', NULL, NULL),
	(105, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484264e5d5e46a70db01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484265297e3664c1da00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484265297e3664c1da01', 'bob', NULL, NULL),
	(-106, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x0661484265f83d4059183100', 'bob', NULL, NULL),
	(106, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484265f83d4059183101', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x06614842667602e607b4d800', 'carol', NULL, NULL),
	(53, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x06614842667602e607b4d801', 'bob', NULL, NULL),
	(-107, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x06614842675a3cf1ff7e2e00', 'bob', NULL, NULL),
	(107, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x06614842675a3cf1ff7e2e01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484267d9a777d802b300', 'carol', NULL, NULL),
	(53, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484267d9a777d802b301', 'bob', NULL, NULL),
	(-108, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x06614842689154bbaf669800', 'bob', NULL, NULL),
	(108, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x06614842689154bbaf669801', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x0661484268e15fe92b869e00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x0661484268e15fe92b869e01', 'bob', NULL, NULL),
	(-109, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x066148426a0c3e993ac6ea00', 'bob', NULL, NULL),
	(109, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426a0c3e993ac6ea01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426b1bed5f74538900', 'carol', NULL, NULL),
	(54, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148426b1bed5f74538901', 'bob', NULL, NULL),
	(-110, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x066148426c4c0466f581b800', 'bob', NULL, NULL),
	(110, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426c4c0466f581b801', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426d4b38bfe87cff00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148426d4b38bfe87cff01', 'bob', NULL, NULL),
	(-111, NULL, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x066148426e7e2258a421d500', 'bob', NULL, NULL),
	(111, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426e7e2258a421d501', 'alice', NULL, NULL),
	(-55, NULL, NULL, '7422f8f1-6563-4364-9da0-a34fc74a4629', '\x066148426f2d4b3b7c45cf00', 'carol', NULL, NULL),
	(55, NULL, NULL, 'beebb2b0-3491-4bfc-9ca0-8311cb1f5a30', '\x066148426f2d4b3b7c45cf01', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x06614842702a5d1e3c1eea00', NULL, NULL, NULL),
	(-1003, 3, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x066148427233c1b1fd5c7600', NULL, NULL, NULL),
	(-1010, 10, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x06614842739eaa86c247d100', NULL, NULL, NULL),
	(1010, 10, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x06614842742e88f9def8e300', NULL, NULL, NULL),
	(-910, 10, NULL, '206b2363-e998-4157-a889-63565e60a8ff', '\x0661484274e9eca9ee39d500', NULL, NULL, NULL);

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
-- Name: address_invoice address_invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_invoice
    ADD CONSTRAINT address_invoice_pkey PRIMARY KEY (payment_hash);

--
-- Name: address_invoice address_invoice_settle_index_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_invoice
    ADD CONSTRAINT address_invoice_settle_index_key UNIQUE (settle_index);

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
-- Name: failed_return failed_return_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failed_return
    ADD CONSTRAINT failed_return_pkey PRIMARY KEY (return_hash);

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
-- Name: address_invoice_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX address_invoice_due ON public.address_invoice USING btree (look_at) WHERE (look_at IS NOT NULL);

--
-- Name: address_invoice_settled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX address_invoice_settled ON public.address_invoice USING btree (identity, settle_index) WHERE (settle_index IS NOT NULL);

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

CREATE INDEX payment_sending ON public.payment USING btree (due_at NULLS FIRST) WHERE (state = 'sending'::text);

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
-- Name: payment payment_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_begins BEFORE INSERT ON public.payment FOR EACH ROW WHEN ((new.state <> 'sending'::text)) EXECUTE FUNCTION public.state_moves();

--
-- Name: payment payment_moves; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_moves BEFORE UPDATE OF state ON public.payment FOR EACH ROW WHEN ((old.state <> new.state)) EXECUTE FUNCTION public.state_moves();

--
-- Name: receipt receipt_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER receipt_begins BEFORE INSERT ON public.receipt FOR EACH ROW WHEN ((new.state <> 'credited'::text)) EXECUTE FUNCTION public.state_moves();

--
-- Name: receipt receipt_moves; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER receipt_moves BEFORE UPDATE OF state ON public.receipt FOR EACH ROW WHEN ((old.state <> new.state)) EXECUTE FUNCTION public.state_moves();

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
