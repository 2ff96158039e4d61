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
-- Name: deposit_awaited(uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deposit_awaited(p_wallets uuid[]) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (SELECT FROM onchain_deposit WHERE state = 'seen' AND wallet_id = ANY (p_wallets))
$$;

--
-- Name: deposit_wallet(bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deposit_wallet(p_outpoint bytea) RETURNS uuid
    LANGUAGE sql STABLE
    AS $$
    SELECT wallet_id FROM onchain_deposit
     WHERE txid = substring(p_outpoint FOR 32)
       AND vout = ('x' || encode(substring(p_outpoint FROM 33), 'hex'))::bit(32)::integer
$$;

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
        'receipt: suspense > kept',
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
    CONSTRAINT receipt_state_check CHECK ((state = ANY (ARRAY['credited'::text, 'suspense'::text, 'quarantined'::text, 'assigned'::text, 'returning'::text, 'returned'::text, 'kept'::text])))
);

--
-- Name: COLUMN receipt.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.state IS 'suspense: paid inside before, without an invoice, or too little; it belongs to nobody yet. quarantined: crediting it failed, and is tried again. assigned, returned, kept: by the operator';

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
	('0f4219ac-d3ff-4b85-8586-124e4115eec4', '6c63b121-87f3-41a2-a503-d82618d47a7f', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '2fdddf91-c770-48ad-a975-4540114e040a', true, '{}', '2026-11-27 20:38:50.989003+00'),
	('407cf6db-b41e-4322-8167-5d79f8c4707b', 'a4322d3f-bb9a-4d42-bd3b-01b372bc59d8', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', true, '{}', '2026-11-27 20:38:51.594918+00'),
	('8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', '2bf2bd0f-6125-45ae-9155-50325ebdbcb5', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', true, '{}', '2026-11-27 20:38:51.88616+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c4ab2863e50cac8', 'internal_send'),
	(5000, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c4bc96d9c3fcdfb', 'internal_send'),
	(10100, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c4caa5bc4e7459f', 'internal_send'),
	(5000, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c4d0c438b202729', 'internal_send'),
	(10200, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c4da66b371fe813', 'internal_send'),
	(5100, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c4e1e5e6d85deb8', 'internal_send'),
	(10300, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c4e7c2ab57e4fbf', 'internal_send'),
	(5100, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c4ec3643e3a527e', 'internal_send'),
	(10400, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c4fa69a711025c1', 'internal_send'),
	(5200, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c5025608dff9c69', 'internal_send'),
	(10500, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c50f302961b8c81', 'internal_send'),
	(5200, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c515ecea9afd952', 'internal_send'),
	(10600, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c51cf58ab6d02e5', 'internal_send'),
	(5300, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c5201075d971538', 'internal_send'),
	(10700, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c52a372d28e20c9', 'internal_send'),
	(5300, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c52e24410f9913f', 'internal_send'),
	(10800, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c537bb416df72db', 'internal_send'),
	(5400, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c53c71c72caf54d', 'internal_send'),
	(10900, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c54a40873e82c45', 'internal_send'),
	(5400, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c553f5c88507906', 'internal_send'),
	(11000, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c5654ea171fbd80', 'internal_send'),
	(5500, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c56b85dd9794425', 'internal_send'),
	(11100, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c573b2f69b63687', 'internal_send'),
	(5500, '407cf6db-b41e-4322-8167-5d79f8c4707b', '\x0661480c579f534bf46777', 'internal_send'),
	(100000, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c584236654cf639', 'withdrawal'),
	(100000, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c59a74f5b64c2db', 'withdrawal'),
	(90000, '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x0661480c5c3982e18fe8c8', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 20:35:00+00', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'internal_send'),
	(63000, '2026-11-27 20:35:00+00', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'internal_send'),
	(290000, '2026-11-27 20:35:00+00', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'withdrawal');

--
-- Data for Name: address_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:38:51.174344+00', NULL, '2026-11-27 20:38:53.200948+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('dd5be0e2-e139-477d-94e2-05fb0417525b', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:38:51.654196+00', NULL, '2026-11-27 20:38:52.897834+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('02bf9338-856a-474a-af1a-15e94bc743a8', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:38:51.915891+00', NULL, '2026-11-27 20:38:53.484864+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('81ff84d1-1926-48d3-b01f-c2745d4f0964', 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', '\x8e521beb71a8456d9b32eba649f1b7bf039a356803ab948c71caf7dd44cafeb6', 'blink_Wilk8f', 'fM8p', '2026-11-27 20:38:51.181109+00', NULL),
	('65188357-0097-438a-b678-c63a8dffdf19', 'dd5be0e2-e139-477d-94e2-05fb0417525b', '\x59c8dc645e5ecd5cee0b4d5f4b7fd39fa8d30eee16f4d78595e08f12af620910', 'blink_g5SDku', 'aevi', '2026-11-27 20:38:51.654821+00', NULL),
	('35d31974-3cbb-4363-b678-7361ee52df48', '02bf9338-856a-474a-af1a-15e94bc743a8', '\x081e4a7bafbdf5b435923ef6eba1405db56ee7f2e59d6f9c1b884c45c521f700', 'blink_HENjr4', 'eTiu', '2026-11-27 20:38:51.91647+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661480c3ba85247db8126cc', '2026-11-27 20:38:51.039985+00', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661480c3c824be4f8cfb56d', '2026-11-27 20:38:51.095675+00', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-000000000001', '4473d0eb-98e4-4894-b5ef-8c4132d4dd68', '{}', '{"expires_at": "2026-12-27T20:38:51.092432+00:00"}'),
	('\x0661480c3e696e30f1feb340', '2026-11-27 20:38:51.2204+00', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'api_key.created', 'session', '4473d0eb-98e4-4894-b5ef-8c4132d4dd68', '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-000000000002', 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Wilk8f…fM8p", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661480c3f33268f9208f402', '2026-11-27 20:38:51.272116+00', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'account.username_set', 'key', 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661480c443c2d537bec46ec', '2026-11-27 20:38:51.60204+00', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661480c447b2c3531cff173', '2026-11-27 20:38:51.618142+00', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-000000000007', 'f8d27a40-3bda-4c70-9d1c-056112118ec1', '{}', '{"expires_at": "2026-12-27T20:38:51.610190+00:00"}'),
	('\x0661480c4511eed37babee72', '2026-11-27 20:38:51.656732+00', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'api_key.created', 'session', 'f8d27a40-3bda-4c70-9d1c-056112118ec1', '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-000000000008', 'dd5be0e2-e139-477d-94e2-05fb0417525b', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_g5SDku…aevi", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661480c45fecff580a322bb', '2026-11-27 20:38:51.717381+00', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'account.username_set', 'key', 'dd5be0e2-e139-477d-94e2-05fb0417525b', '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661480c489968d3a37662c2', '2026-11-27 20:38:51.888061+00', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661480c48bd51d354a9825a', '2026-11-27 20:38:51.897207+00', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-00000000000d', 'f238e7c8-2d61-4ca0-bc69-990b1d8643b3', '{}', '{"expires_at": "2026-12-27T20:38:51.895337+00:00"}'),
	('\x0661480c490dca2dd6cc5fdf', '2026-11-27 20:38:51.917811+00', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', 'api_key.created', 'session', 'f238e7c8-2d61-4ca0-bc69-990b1d8643b3', '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-00000000000e', '02bf9338-856a-474a-af1a-15e94bc743a8', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_HENjr4…eTiu", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x0661480c49b3c424b7fb8c23', '2026-11-27 20:38:51.960342+00', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', 'account.username_set', 'key', '02bf9338-856a-474a-af1a-15e94bc743a8', '127.0.0.1', 'python-httpx2/2.16.2', '07f1c7b0-221d-4567-b5e4-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x038448f8586f28de92feb927dd7ad91869070d52f2fe2791d57af35b4380c3a5cb', 0);

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
	(1, 50000000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(3, -100000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(3, 100000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(4, -50000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(4, 50000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(5, -101000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(5, 101000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(6, -50000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(6, 50000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(7, -102000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(7, 102000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(8, -51000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(8, 51000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(9, -103000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(9, 103000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(10, -51000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(10, 51000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(11, -104000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(11, 104000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(12, -52000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(12, 52000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(13, -105000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(13, 105000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(14, -52000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(14, 52000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(15, -106000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(15, 106000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(16, -53000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(16, 53000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(17, -107000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(17, 107000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(18, -53000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(18, 53000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(19, -108000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(19, 108000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(20, -54000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(20, 54000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(21, -109000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(21, 109000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(22, -54000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(22, 54000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(23, -110000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(23, 110000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(24, -55000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(24, 55000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(25, -111000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(25, 111000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38');
INSERT INTO public.entry VALUES
	(26, -55000, '6e1627e1-ec08-402b-9810-62e2c9f7fa38'),
	(26, 55000, '7ffc98dd-3f18-4ccd-a328-03e0c169f660'),
	(27, -1010000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(31, -1010000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(33, -910000, '2fdddf91-c770-48ad-a975-4540114e040a'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(791, 1, '2026-11-27 20:38:51.533455+00', 'lightning_receipt', '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c42a78cdf2db51300'),
	(805, 2, '2026-11-27 20:38:51.838609+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c47887d0572918700'),
	(815, 3, '2026-11-27 20:38:52.045561+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4ab2863e50cac801'),
	(817, 4, '2026-11-27 20:38:52.099104+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c4bc96d9c3fcdfb01'),
	(820, 5, '2026-11-27 20:38:52.160951+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4caa5bc4e7459f01'),
	(822, 6, '2026-11-27 20:38:52.185622+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c4d0c438b20272901'),
	(826, 7, '2026-11-27 20:38:52.224738+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4da66b371fe81301'),
	(828, 8, '2026-11-27 20:38:52.251654+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c4e1e5e6d85deb801'),
	(831, 9, '2026-11-27 20:38:52.276706+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4e7c2ab57e4fbf01'),
	(833, 10, '2026-11-27 20:38:52.293067+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c4ec3643e3a527e01'),
	(836, 11, '2026-11-27 20:38:52.358341+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4fa69a711025c101'),
	(838, 12, '2026-11-27 20:38:52.389058+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c5025608dff9c6901'),
	(841, 13, '2026-11-27 20:38:52.444559+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c50f302961b8c8101'),
	(843, 14, '2026-11-27 20:38:52.471186+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c515ecea9afd95201'),
	(846, 15, '2026-11-27 20:38:52.493961+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c51cf58ab6d02e501'),
	(848, 16, '2026-11-27 20:38:52.506208+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c5201075d97153801'),
	(851, 17, '2026-11-27 20:38:52.547044+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c52a372d28e20c901'),
	(853, 18, '2026-11-27 20:38:52.563408+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c52e24410f9913f01'),
	(856, 19, '2026-11-27 20:38:52.60264+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c537bb416df72db01'),
	(858, 20, '2026-11-27 20:38:52.621701+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c53c71c72caf54d01'),
	(861, 21, '2026-11-27 20:38:52.678513+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c54a40873e82c4501'),
	(863, 22, '2026-11-27 20:38:52.724957+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c553f5c8850790601'),
	(866, 23, '2026-11-27 20:38:52.789379+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c5654ea171fbd8001'),
	(868, 24, '2026-11-27 20:38:52.814872+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c56b85dd979442501'),
	(871, 25, '2026-11-27 20:38:52.853785+00', 'lightning_receipt', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c573b2f69b6368701'),
	(873, 26, '2026-11-27 20:38:52.880429+00', 'intraledger_receipt', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c579f534bf4677701');

--
-- Data for Name: failed_return; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 20:38:49.705271+00'),
	('AFN', 66000000000, '2026-11-28 20:38:49.705271+00'),
	('ALL', 83000000000, '2026-11-28 20:38:49.705271+00'),
	('AMD', 383000000000, '2026-11-28 20:38:49.705271+00'),
	('AOA', 912000000000, '2026-11-28 20:38:49.705271+00'),
	('ARS', 1400000000000, '2026-11-28 20:38:49.705271+00'),
	('AUD', 1530000000, '2026-11-28 20:38:49.705271+00'),
	('AWG', 1790000000, '2026-11-28 20:38:49.705271+00'),
	('AZN', 1700000000, '2026-11-28 20:38:49.705271+00'),
	('BAM', 1690000000, '2026-11-28 20:38:49.705271+00'),
	('BBD', 2000000000, '2026-11-28 20:38:49.705271+00'),
	('BDT', 122000000000, '2026-11-28 20:38:49.705271+00'),
	('BHD', 376000000, '2026-11-28 20:38:49.705271+00'),
	('BIF', 2950000000000, '2026-11-28 20:38:49.705271+00'),
	('BMD', 1000000000, '2026-11-28 20:38:49.705271+00'),
	('BND', 1300000000, '2026-11-28 20:38:49.705271+00'),
	('BOB', 6910000000, '2026-11-28 20:38:49.705271+00'),
	('BRL', 5400000000, '2026-11-28 20:38:49.705271+00'),
	('BSD', 1000000000, '2026-11-28 20:38:49.705271+00'),
	('BTN', 88500000000, '2026-11-28 20:38:49.705271+00'),
	('BWP', 13400000000, '2026-11-28 20:38:49.705271+00'),
	('BYN', 3400000000, '2026-11-28 20:38:49.705271+00'),
	('BZD', 2010000000, '2026-11-28 20:38:49.705271+00'),
	('CAD', 1400000000, '2026-11-28 20:38:49.705271+00'),
	('CDF', 2250000000000, '2026-11-28 20:38:49.705271+00'),
	('CHF', 800000000, '2026-11-28 20:38:49.705271+00'),
	('CLP', 940000000000, '2026-11-28 20:38:49.705271+00'),
	('CNY', 7100000000, '2026-11-28 20:38:49.705271+00'),
	('COP', 3800000000000, '2026-11-28 20:38:49.705271+00'),
	('CRC', 502000000000, '2026-11-28 20:38:49.705271+00'),
	('CUP', 24000000000, '2026-11-28 20:38:49.705271+00'),
	('CVE', 95300000000, '2026-11-28 20:38:49.705271+00'),
	('CZK', 20900000000, '2026-11-28 20:38:49.705271+00'),
	('DJF', 177700000000, '2026-11-28 20:38:49.705271+00'),
	('DKK', 6450000000, '2026-11-28 20:38:49.705271+00'),
	('DOP', 63000000000, '2026-11-28 20:38:49.705271+00'),
	('DZD', 130000000000, '2026-11-28 20:38:49.705271+00'),
	('EGP', 47300000000, '2026-11-28 20:38:49.705271+00'),
	('ERN', 15000000000, '2026-11-28 20:38:49.705271+00'),
	('ETB', 153000000000, '2026-11-28 20:38:49.705271+00'),
	('EUR', 864000000, '2026-11-28 20:38:49.705271+00'),
	('FJD', 2270000000, '2026-11-28 20:38:49.705271+00'),
	('FKP', 760000000, '2026-11-28 20:38:49.705271+00'),
	('GBP', 760000000, '2026-11-28 20:38:49.705271+00'),
	('GEL', 2700000000, '2026-11-28 20:38:49.705271+00'),
	('GHS', 11000000000, '2026-11-28 20:38:49.705271+00'),
	('GIP', 760000000, '2026-11-28 20:38:49.705271+00'),
	('GMD', 73000000000, '2026-11-28 20:38:49.705271+00'),
	('GNF', 8680000000000, '2026-11-28 20:38:49.705271+00'),
	('GTQ', 7660000000, '2026-11-28 20:38:49.705271+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 20:38:49.705271+00'),
	('HKD', 7780000000, '2026-11-28 20:38:49.705271+00'),
	('HNL', 26300000000, '2026-11-28 20:38:49.705271+00'),
	('HTG', 131000000000, '2026-11-28 20:38:49.705271+00'),
	('HUF', 332000000000, '2026-11-28 20:38:49.705271+00'),
	('IDR', 16700000000000, '2026-11-28 20:38:49.705271+00'),
	('ILS', 3250000000, '2026-11-28 20:38:49.705271+00'),
	('INR', 88700000000, '2026-11-28 20:38:49.705271+00'),
	('IQD', 1310000000000, '2026-11-28 20:38:49.705271+00'),
	('IRR', 42100000000000, '2026-11-28 20:38:49.705271+00'),
	('ISK', 126000000000, '2026-11-28 20:38:49.705271+00'),
	('JMD', 160000000000, '2026-11-28 20:38:49.705271+00'),
	('JOD', 709000000, '2026-11-28 20:38:49.705271+00'),
	('JPY', 154000000000, '2026-11-28 20:38:49.705271+00'),
	('KES', 129000000000, '2026-11-28 20:38:49.705271+00'),
	('KGS', 87400000000, '2026-11-28 20:38:49.705271+00'),
	('KHR', 4010000000000, '2026-11-28 20:38:49.705271+00'),
	('KMF', 425000000000, '2026-11-28 20:38:49.705271+00'),
	('KPW', 900000000000, '2026-11-28 20:38:49.705271+00'),
	('KRW', 1460000000000, '2026-11-28 20:38:49.705271+00'),
	('KWD', 307000000, '2026-11-28 20:38:49.705271+00'),
	('KYD', 833000000, '2026-11-28 20:38:49.705271+00'),
	('KZT', 525000000000, '2026-11-28 20:38:49.705271+00'),
	('LAK', 21700000000000, '2026-11-28 20:38:49.705271+00'),
	('LBP', 89500000000000, '2026-11-28 20:38:49.705271+00'),
	('LKR', 305000000000, '2026-11-28 20:38:49.705271+00'),
	('LRD', 182000000000, '2026-11-28 20:38:49.705271+00'),
	('LSL', 17200000000, '2026-11-28 20:38:49.705271+00'),
	('LYD', 5450000000, '2026-11-28 20:38:49.705271+00'),
	('MAD', 9270000000, '2026-11-28 20:38:49.705271+00'),
	('MDL', 17000000000, '2026-11-28 20:38:49.705271+00'),
	('MGA', 4480000000000, '2026-11-28 20:38:49.705271+00'),
	('MKD', 53200000000, '2026-11-28 20:38:49.705271+00'),
	('MMK', 2100000000000, '2026-11-28 20:38:49.705271+00'),
	('MNT', 3590000000000, '2026-11-28 20:38:49.705271+00'),
	('MOP', 8010000000, '2026-11-28 20:38:49.705271+00'),
	('MRU', 39800000000, '2026-11-28 20:38:49.705271+00'),
	('MUR', 45900000000, '2026-11-28 20:38:49.705271+00'),
	('MVR', 15400000000, '2026-11-28 20:38:49.705271+00'),
	('MWK', 1735000000000, '2026-11-28 20:38:49.705271+00'),
	('MXN', 18400000000, '2026-11-28 20:38:49.705271+00'),
	('MYR', 4150000000, '2026-11-28 20:38:49.705271+00'),
	('MZN', 63900000000, '2026-11-28 20:38:49.705271+00'),
	('NAD', 17200000000, '2026-11-28 20:38:49.705271+00'),
	('NGN', 1440000000000, '2026-11-28 20:38:49.705271+00'),
	('NIO', 36800000000, '2026-11-28 20:38:49.705271+00'),
	('NOK', 10100000000, '2026-11-28 20:38:49.705271+00'),
	('NPR', 142000000000, '2026-11-28 20:38:49.705271+00'),
	('NZD', 1770000000, '2026-11-28 20:38:49.705271+00'),
	('OMR', 384500000, '2026-11-28 20:38:49.705271+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 20:38:49.705271+00'),
	('PEN', 3370000000, '2026-11-28 20:38:49.705271+00'),
	('PGK', 4230000000, '2026-11-28 20:38:49.705271+00'),
	('PHP', 58900000000, '2026-11-28 20:38:49.705271+00'),
	('PKR', 281000000000, '2026-11-28 20:38:49.705271+00'),
	('PLN', 3670000000, '2026-11-28 20:38:49.705271+00'),
	('PYG', 7060000000000, '2026-11-28 20:38:49.705271+00'),
	('QAR', 3640000000, '2026-11-28 20:38:49.705271+00'),
	('RON', 4390000000, '2026-11-28 20:38:49.705271+00'),
	('RSD', 101000000000, '2026-11-28 20:38:49.705271+00'),
	('RUB', 81000000000, '2026-11-28 20:38:49.705271+00'),
	('RWF', 1453000000000, '2026-11-28 20:38:49.705271+00'),
	('SAR', 3750000000, '2026-11-28 20:38:49.705271+00'),
	('SBD', 8230000000, '2026-11-28 20:38:49.705271+00'),
	('SCR', 13900000000, '2026-11-28 20:38:49.705271+00'),
	('SDG', 600000000000, '2026-11-28 20:38:49.705271+00'),
	('SEK', 9500000000, '2026-11-28 20:38:49.705271+00'),
	('SGD', 1300000000, '2026-11-28 20:38:49.705271+00'),
	('SHP', 760000000, '2026-11-28 20:38:49.705271+00'),
	('SLE', 23200000000, '2026-11-28 20:38:49.705271+00'),
	('SOS', 571000000000, '2026-11-28 20:38:49.705271+00'),
	('SRD', 38600000000, '2026-11-28 20:38:49.705271+00'),
	('SSP', 4600000000000, '2026-11-28 20:38:49.705271+00'),
	('STN', 21200000000, '2026-11-28 20:38:49.705271+00'),
	('SYP', 11000000000000, '2026-11-28 20:38:49.705271+00'),
	('SZL', 17200000000, '2026-11-28 20:38:49.705271+00'),
	('THB', 32400000000, '2026-11-28 20:38:49.705271+00'),
	('TJS', 9240000000, '2026-11-28 20:38:49.705271+00'),
	('TMT', 3500000000, '2026-11-28 20:38:49.705271+00'),
	('TND', 2950000000, '2026-11-28 20:38:49.705271+00'),
	('TOP', 2390000000, '2026-11-28 20:38:49.705271+00'),
	('TRY', 42300000000, '2026-11-28 20:38:49.705271+00'),
	('TTD', 6780000000, '2026-11-28 20:38:49.705271+00'),
	('TWD', 31100000000, '2026-11-28 20:38:49.705271+00'),
	('TZS', 2440000000000, '2026-11-28 20:38:49.705271+00'),
	('UAH', 42100000000, '2026-11-28 20:38:49.705271+00'),
	('UGX', 3600000000000, '2026-11-28 20:38:49.705271+00'),
	('UYU', 39800000000, '2026-11-28 20:38:49.705271+00'),
	('UZS', 11950000000000, '2026-11-28 20:38:49.705271+00'),
	('VES', 233000000000, '2026-11-28 20:38:49.705271+00'),
	('VND', 26300000000000, '2026-11-28 20:38:49.705271+00'),
	('VUV', 122000000000, '2026-11-28 20:38:49.705271+00'),
	('WST', 2810000000, '2026-11-28 20:38:49.705271+00'),
	('XAF', 567000000000, '2026-11-28 20:38:49.705271+00'),
	('XCD', 2700000000, '2026-11-28 20:38:49.705271+00'),
	('XCG', 1790000000, '2026-11-28 20:38:49.705271+00'),
	('XOF', 567000000000, '2026-11-28 20:38:49.705271+00'),
	('XPF', 103000000000, '2026-11-28 20:38:49.705271+00'),
	('YER', 238500000000, '2026-11-28 20:38:49.705271+00'),
	('ZAR', 17200000000, '2026-11-28 20:38:49.705271+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 20:38:49.705271+00'),
	('ZWG', 26400000000, '2026-11-28 20:38:49.705271+00');

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
	('\xca6dd76db63e6a01ca051ae410c2d1da8d3ff2b62e7c3970f1fe3d863efe1561', '2fdddf91-c770-48ad-a975-4540114e040a', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'BTC', 'lnbcrt500u1p4sn6jmsp5v2f5efvwv50vehjqf5u0ya6tr4h5l5zc00w9sm4s0k8vpdcw0h3qpp5efkawmdk8e4qrjs9rtjppsk3m2xnlu4k9e7rju83lc7cv0h7z4ssdqqxqrwzqcqzzs9qrsgqj7m7alf4mccn0ft3c522sxckerms2jufd7fdvmd7w9r4jmkv072rx9s4rpkj5kqqgem08m7wawdjk6w3hzz6htrdnyvf27pfqts3d4cpqx4f8t', '\x62934ca58e651eccde404d38f2774b1d6f4fd0587bdc586eb07d8ec0b70e7de2', '\xce535d0799852214658458889d25f18231120491354b42d5bf7ef3364e06ccac', 50000000, NULL, '', NULL, NULL, '2026-11-27 20:38:51.394235+00', '2026-11-28 00:38:51+00', 'PAID', 50000000, '\x0661480c42a78cdf2db513', 'lightning'),
	('\x39559e8e063f1226097c5aea6775a01b0bf607beb0bfdb60e15ad349026665e8', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt50u1p4sn6jmsp5k2wjx7mtxa9qsh35leqvle9y7mmsn0f8af9tz049lgylyjw4524qpp5892earsx8ufzvztutt4xwadqrv9lvpa7kzlakc8pttf5jqnxvh5qdqqxqrwzqcqzzs9qrsgqq7fwyhunxld7ueat75hjnsj4df0vy7kkhhzm4ytk27kh7625rnehty2luqjr3ka97nve65lxu4q322qrlrzpgsqnwjshukzvqju9chqq5wt2zc', '\xb29d237b6b374a085e34fe40cfe4a4f6f709bd27ea4ab13ea5fa09f249d5a2aa', '\x49de6ceb0c57cc980bd1e48120621413a0880c0f8103084e795fef9a159e332f', 5000000, NULL, '', NULL, NULL, '2026-11-27 20:38:51.752831+00', '2026-11-28 00:38:51+00', 'PAID', 5000000, '\x0661480c47887d05729187', 'lightning'),
	('\xdc75727a85f9851a98993e9fc201fc207f8dd4b59a1d9a16e1b15f399ae223a0', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1u1p4sn6jmsp5vqvlssjn5kdvjx26wg24fqj80xlyn04c3j0vqwumz35ythpfakvqpp5m36hy759lxz34xye860uyq0uyplcm494ngwe59hpk90nnxhzywsqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqkqw02tx0gz2q6hknmtxn34lm4x5820jml7z795pec9m643pgnhunfc8gt96j0eqyjmvpvltss3kd0nkj4xcn3jhyrtnzxh226e49fnsq5ucwmt', '\x6019f84253a59ac9195a721554824779be49beb88c9ec03b9b146845dc29ed98', '\xa3133fa77f07919378d1314681cac8fe0e7728526694427a9bfe3a4e78b0ee92', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 20:38:51.989196+00', '2026-11-28 00:38:51+00', 'PAID', 100000, '\x0661480c4ab2863e50cac8', 'intraledger'),
	('\xcb040d8c5d33833ecc51612d4ee342a7d48ab2236b952a2a40dfc6bb81af1d79', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1010n1p4sn6jusp5qyqs3txse9a3sk9qjnzx5skzwvmgaq0afawhzar928hxllc87fmqpp5evzqmrzaxwpnanz3vyk5ac6z5l2g4v3rdw2j52jqmlrthqd0r4usdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqvzxh30funtetwp6hzu297w3wj7qkk9w4s3w4w22nvxu9xkkp0w7s3evemy7yury46a77x6myzascujlwtsq75pqwwxzc7xu5fthunvgqmt2tuc', '\x010108acd0c97b1858a094c46a42c273368e81fd4f5d71746551ee6fff07f276', '\xe80d5e38547bdfdc2723d20b3ab9ce12bacd538c8a3503240f6ccc4e3fecaca1', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 20:38:52.126832+00', '2026-11-28 00:38:52+00', 'PAID', 101000, '\x0661480c4caa5bc4e7459f', 'intraledger'),
	('\xbbed8aed409b9866afea3743a361e1a87211047bddba24b35ee2d5c67561595d', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1020n1p4sn6jusp5rpk4y5y5mxamgc3y9fs5t2f5r2tsg95wjw6h3ur9rsj0tjx6m0sqpp5h0kc4m2qnwvxdtl2xap6xc0p4pepzprmmkazfv67ut2uvatpt9wsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq6xkd5ryvzhv5fj54wyu6vc35w5v9n79hc2gx9mrd8uyszt4xfej8qgm8pmkt8hlrrhapt2wj4ya6s5dg2fe62tawn7pjzw6hav0ej0sp070jmj', '\x186d525094d9bbb462242a6145a9341a9704168e93b578f0651c24f5c8dadbe0', '\xccca2ed25ec8933fbaeb6131bcd6e1de5d5572d9bc4d1a988334eff1b112d36f', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 20:38:52.200193+00', '2026-11-28 00:38:52+00', 'PAID', 102000, '\x0661480c4da66b371fe813', 'intraledger'),
	('\xab20946892ec691ff4f0f122d7c4474d49effd01a0fc8be74a52b0a8cafaa5be', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1030n1p4sn6jusp5jd03nyjykdzxk0ts4jt7umejq8ve04s5e278vs4wdjdvpjh4368qpp54vsfg6yja353la8s7y3d03z8f4y7llgp5r7ghe6222c23jh65klqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqhup7ujz5j36vn9nkxssgzgdt4adegeaaeduwk9exdrwcp5xcuntng5w6uq06kftxux02wwmjfha3cne7mxun3lz7c422q7qkxt54yucqngs2nf', '\x935f199244b3446b3d70ac97ee6f3201d997d614cabc7642ae6c9ac0caf58e8e', '\x96dcb0714bd406b527ac24b2f533ab4eb41cc76e468182154a6387ff88382ae3', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 20:38:52.262037+00', '2026-11-28 00:38:52+00', 'PAID', 103000, '\x0661480c4e7c2ab57e4fbf', 'intraledger'),
	('\xf876f8900a65f95932afcc74f655c618b2aee9a3cc67fa94ca61e2010f341e26', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1040n1p4sn6jusp5u35ak90wqvdyyg3wuxyatdcyawjrdpduu22pja8c99cvdetewtjqpp5lpm03yq2vhu4jv40e360v4wxrze2a6dre3nl49x2v83qzre5rcnqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqxcyvwxfg6z6akfh4h3fcuhacxlt6yxcal3xw4ryya60kqy3nza7z7d5f8wxyp2gqwtjnz9dvsf9s0wzarcwcq8rrfxg3ej4fkt20x0gq5a4t7v', '\xe469db15ee031a42222ee189d5b704eba43685bce2941974f82970c6e57972e4', '\xa02db8a65e5752b1f602bef271f317ad0fc3f157906f36f124f6543686f134ec', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 20:38:52.330211+00', '2026-11-28 00:38:52+00', 'PAID', 104000, '\x0661480c4fa69a711025c1', 'intraledger'),
	('\xbff86221a76e2c6e09dc737eacff1fa990d19151d25040d39618c9f978efe763', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1050n1p4sn6jusp5ccmrg9r7703u07njz2le4n9xxcjqhsx2w3kycw0qs3uj789uc5yspp5hluxygd8dckxuzwuwdl2elcl4xgdry236fgyp5ukrrylj780ua3sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq0qfckgjkmvt8cz66f6z0757c6pc8eamf9tzlkhzmsa7ud2lpckdje0fe9p70w5re9wgluwcyv8qshc68wzg77037lgnakxkqsurhv4gq2d844g', '\xc63634147ef3e3c7fa7212bf9acca636240bc0ca746c4c39e084792f1cbcc509', '\x2cc15eb6d248d1674d9728335463d7a8f979e39b76c5baf917b4d8c1a0dc81dd', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 20:38:52.404875+00', '2026-11-28 00:38:52+00', 'PAID', 105000, '\x0661480c50f302961b8c81', 'intraledger'),
	('\x857fda61f11f213d30198b85b020223bf8f5f434399248e46185caeeccca4897', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1060n1p4sn6jusp5ydq06tr4vl6tmepvxucu2dpm2hxmzf8y70aqalnr2wknv9ycy42qpp5s4la5c03rusn6vqe3wzmqgpz80u0tap58xfy3erpsh9wanx2fztsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq9e9vkedvvnnnzgx6dagxexxjp6386naz57m5pk7xsjclzaf5pn8h4hlh8gnccgvfzjmgyyqts0ga48uz8a46erqkyng95ye7kznq32squvkcnr', '\x2340fd2c7567f4bde42c3731c5343b55cdb124e4f3fa0efe6353ad3614982554', '\x51537a3fb9ea250106951346a3e3aaae60da6f0e8352e4aa0804a63fa476b437', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 20:38:52.482005+00', '2026-11-28 00:38:52+00', 'PAID', 106000, '\x0661480c51cf58ab6d02e5', 'intraledger'),
	('\xc7edf4dbad70e05f88da04c8db6e86c8d55937b072fdf934edd646c292729b4d', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1070n1p4sn6jusp5ync8h4yvljxefr2m479us3kv7wrdyz92m92xaycjr845gwgc3g7qpp5clklfkadwrs9lzx6qnydkm5xer24jdaswt7ljd8d6erv9ynjndxsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq3s9pgcrjthnctk8knnn4f46ezaz59mqe05v2rqysh69myw8tkdjzte2eh0j4dq7phcp0kw9lcjgylhn5xqcfd7q5vwj72qa3tec9m9qqxnnkzv', '\x24f07bd48cfc8d948d5baf8bc846ccf386d208aad9546e931219eb4439188a3c', '\xcceab00f8d4d56a75aabb9bd24b21e47dc35edf8dc296d06b04bc3b3580e2700', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 20:38:52.525866+00', '2026-11-28 00:38:52+00', 'PAID', 107000, '\x0661480c52a372d28e20c9', 'intraledger'),
	('\xcce0c6c0203b2e47b3c8d2bbba2567a659acb9b74f4542153cb7602d57cf753d', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1080n1p4sn6jusp5adn0qdpfl9ppnp3c0kptv9txs9htvv294m3s57ffd3vje6m9ew3spp5ensvdspq8vhy0v7g62am5ft85ev6ewdhfaz5y9fukasz6470w57sdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqx0jx8wdegjaqv5m9usg4xrtaax08s4wumg4rlmaz7wh0ryvartpqqqt68gr7qcqr9fsnf54xefe7ml009f5k3ue9xul2nv02cnq5f7qqsj74ny', '\xeb66f03429f9421986387d82b61566816eb63145aee30a79296c592ceb65cba3', '\xae1e6430e0b03ccb1948508983e5416489118b547cc2e7ee6b97193393c4c08e', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 20:38:52.586935+00', '2026-11-28 00:38:52+00', 'PAID', 108000, '\x0661480c537bb416df72db', 'intraledger'),
	('\xa5184c165b989ca142a41f382464f216be32ae033a3bcbb4a1754df212ff0659', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1100n1p4sn6jusp583zf9am99hpvnwkv6zxwvsp7gwemzwx8t8w509pxlj42tj027cgqpp555vyc9jmnzw2zs4yruuzge8jz6lr9tsr8gauhd9pw4xlyyhlqevsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq4gasukm0kwhzy0zs5fw2jwvdae9s6tny4s3qy3cj74gh6lqfj52r6q5p2cw8qdssjk7jvp4n8kzzr7lyfmdkda7efwg2t8qge9kk50sqn8x4au', '\x3c4492f7652dc2c9baccd08ce6403e43b3b138c759dd479426fcaaa5c9eaf610', '\xd23d9ea36274883835e2d66c101cec4522cad4e9439240bda0ce77247c0062a0', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 20:38:52.759402+00', '2026-11-28 00:38:52+00', 'PAID', 110000, '\x0661480c5654ea171fbd80', 'intraledger'),
	('\x9ba5b7595ab9722b7ca6edc4e82d3d8b84a2fd371b0d8f446308232144337138', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1110n1p4sn6jusp54eqwyaehc0gzzt27swqetw3xap63lgg35wgutj38la5yrus9tdespp5nwjmwk26h9ezkl9xahzwstfa3wz29lfhrvxc73rrpq3jz3pnwyuqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqpfq6ush9zjf6jnktptxqv596257q4umwhrksn792yduecchhsq9qwm43vgxc25cctcjjeustt9mqhuctfe97lxhryh3jefn2umkgg3spaw039n', '\xae40e27737c3d0212d5e838195ba26e8751fa111a391c5ca27ff6841f2055b73', '\xd50318b75abb63e47ec1859d43b63ebfd8f19719c5ec7aee8bf80e1685ed7d6f', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 20:38:52.82725+00', '2026-11-28 00:38:52+00', 'PAID', 111000, '\x0661480c573b2f69b63687', 'intraledger'),
	('\x7f1fd688a5b85096072a0690c25aa760b3e809e71e1c1e665ab324c3624df192', '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', 'lnbcrt1090n1p4sn6jusp599sn4jpqcafhxdjnxv26q7ag53gmasjsa9j9kys9e66dwfmqlfeqpp50u0adz99hpgfvpe2q6gvyk48vze7sz08rcwpuej6kvjvxcjd7xfqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqagwvhdu5gfxx2yektlkasqek5jj6lyuqm98stw4aufxyzw6ve6mqremhkyp5cthz76424fjpzdmyrltfkkwf6gsf42tg6mjymja4kyqp7kys6z', '\x29613ac820c7537336533315a07ba8a451bec250e9645b1205ceb4d72760fa72', '\x147c196d46badd5e5d1888c98d2cd4ffd762c730d9e935cb9c67c825a3d26a00', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 20:38:52.645803+00', '2026-11-28 00:38:52+00', 'PAID', 109000, '\x0661480c54a40873e82c45', 'intraledger'),
	('\x9693cd99ee7cc7dad7c0df6a5d6a499d0ba593d4ad59b1ca657d0f334772a4e4', '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', 'BTC', 'lnbcrt5u1p4sn6jasp5kqg2r5584zrywcxufff2jped58qwtfalk08ty9lgnfxvf8v55yzqpp5j6fumx0w0nra447qma4966jfn596ty7544vmrjn9058nx3mj5njqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqcty87w5gzj24dtllur6j4gtzr4z6tzhtjk894jxdynmuz2qdfmg3a5z68gsrhc6ctyt27nfytzk5pr2r8hqmhv7chzhj2tlxdc74qkcp4v5xq2', '\xb010a1d287a8864760dc4a52a9072da1c0e5a7bfb3ceb217e89a4cc49d94a104', '\xdf631ff60ae894a1ddd41e1fd715a1eaa8cdda80da85a58176836b28b986e825', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 20:38:53.454319+00', '2026-11-28 00:38:53+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 20:38:51.49838+00', 'lightning_receipt'),
	(2, '2026-11-27 20:38:51.818109+00', 'lightning_receipt'),
	(3, '2026-11-27 20:38:52.025478+00', 'intraledger'),
	(4, '2026-11-27 20:38:52.096877+00', 'intraledger'),
	(5, '2026-11-27 20:38:52.154459+00', 'intraledger'),
	(6, '2026-11-27 20:38:52.179523+00', 'intraledger'),
	(7, '2026-11-27 20:38:52.218987+00', 'intraledger'),
	(8, '2026-11-27 20:38:52.249694+00', 'intraledger'),
	(9, '2026-11-27 20:38:52.273706+00', 'intraledger'),
	(10, '2026-11-27 20:38:52.29194+00', 'intraledger'),
	(11, '2026-11-27 20:38:52.350106+00', 'intraledger'),
	(12, '2026-11-27 20:38:52.38256+00', 'intraledger'),
	(13, '2026-11-27 20:38:52.435202+00', 'intraledger'),
	(14, '2026-11-27 20:38:52.462798+00', 'intraledger'),
	(15, '2026-11-27 20:38:52.491608+00', 'intraledger'),
	(16, '2026-11-27 20:38:52.504327+00', 'intraledger'),
	(17, '2026-11-27 20:38:52.545906+00', 'intraledger'),
	(18, '2026-11-27 20:38:52.561988+00', 'intraledger'),
	(19, '2026-11-27 20:38:52.601268+00', 'intraledger'),
	(20, '2026-11-27 20:38:52.620572+00', 'intraledger'),
	(21, '2026-11-27 20:38:52.677128+00', 'intraledger'),
	(22, '2026-11-27 20:38:52.716892+00', 'intraledger'),
	(23, '2026-11-27 20:38:52.787946+00', 'intraledger'),
	(24, '2026-11-27 20:38:52.813405+00', 'intraledger'),
	(25, '2026-11-27 20:38:52.846895+00', 'intraledger'),
	(26, '2026-11-27 20:38:52.872531+00', 'intraledger'),
	(27, '2026-11-27 20:38:52.91423+00', 'lightning_reserve'),
	(28, '2026-11-27 20:38:52.96942+00', 'lightning_settled'),
	(29, '2026-11-27 20:38:53.005647+00', 'lightning_reserve'),
	(30, '2026-11-27 20:38:53.024337+00', 'lightning_settled'),
	(31, '2026-11-27 20:38:53.072744+00', 'lightning_reserve'),
	(32, '2026-11-27 20:38:53.1244+00', 'lightning_failed'),
	(33, '2026-11-27 20:38:53.174146+00', 'lightning_reserve');

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
	('a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 42101, 42101),
	('a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 33197, 33197),
	('a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 773, 773),
	('dd5be0e2-e139-477d-94e2-05fb0417525b', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 10430, 10430),
	('dd5be0e2-e139-477d-94e2-05fb0417525b', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 33064, 33064),
	('02bf9338-856a-474a-af1a-15e94bc743a8', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7382, 7382),
	('02bf9338-856a-474a-af1a-15e94bc743a8', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 22899, 22899),
	('02bf9338-856a-474a-af1a-15e94bc743a8', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 160, 160),
	('a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', '2026-11-27 20:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 717149, 275794),
	('dd5be0e2-e139-477d-94e2-05fb0417525b', '2026-11-27 20:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 218771, 36137),
	('dd5be0e2-e139-477d-94e2-05fb0417525b', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 147590, 35806);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('71653787-2acb-44b8-8019-e99c9d0f6977', 3, '2026-11-27 20:38:53.668076+00');

--
-- Data for Name: known_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_node VALUES
	(1, 'sandbox', '\x038448f8586f28de92feb927dd7ad91869070d52f2fe2791d57af35b4380c3a5cb', '\x038448f8586f28de92feb927dd7ad91869070d52f2fe2791d57af35b4380c3a5cb', 'regtest', '2026-11-27 20:38:48.20696+00');

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
	('c0ac365a-76a9-4843-bc66-6aa9193b2403', 'USD', NULL, 0, '-infinity'),
	('0fecc422-c870-4377-b2a9-bfbe53995d03', 'USD', NULL, 0, '-infinity'),
	('0e74a018-0c90-4a83-b345-58642ba13f16', 'USD', NULL, 0, '-infinity'),
	('7ffc98dd-3f18-4ccd-a328-03e0c169f660', 'BTC', NULL, 630000, '2026-11-27 20:38:52.872531+00'),
	('6e1627e1-ec08-402b-9810-62e2c9f7fa38', 'BTC', NULL, 5636000, '2026-11-27 20:38:52.872531+00'),
	('2fdddf91-c770-48ad-a975-4540114e040a', 'BTC', NULL, 45819000, '2026-11-27 20:38:53.174146+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661480c42a78cdf2db513', '\xca6dd76db63e6a01ca051ae410c2d1da8d3ff2b62e7c3970f1fe3d863efe1561', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661480c47887d05729187', '\x39559e8e063f1226097c5aea6775a01b0bf607beb0bfdb60e15ad349026665e8', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c4ab2863e50cac8', '\xdc75727a85f9851a98993e9fc201fc207f8dd4b59a1d9a16e1b15f399ae223a0', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661480c4bc96d9c3fcdfb', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c4caa5bc4e7459f', '\xcb040d8c5d33833ecc51612d4ee342a7d48ab2236b952a2a40dfc6bb81af1d79', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661480c4d0c438b202729', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c4da66b371fe813', '\xbbed8aed409b9866afea3743a361e1a87211047bddba24b35ee2d5c67561595d', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661480c4e1e5e6d85deb8', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c4e7c2ab57e4fbf', '\xab20946892ec691ff4f0f122d7c4474d49effd01a0fc8be74a52b0a8cafaa5be', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661480c4ec3643e3a527e', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c4fa69a711025c1', '\xf876f8900a65f95932afcc74f655c618b2aee9a3cc67fa94ca61e2010f341e26', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661480c5025608dff9c69', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c50f302961b8c81', '\xbff86221a76e2c6e09dc737eacff1fa990d19151d25040d39618c9f978efe763', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661480c515ecea9afd952', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c51cf58ab6d02e5', '\x857fda61f11f213d30198b85b020223bf8f5f434399248e46185caeeccca4897', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661480c5201075d971538', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c52a372d28e20c9', '\xc7edf4dbad70e05f88da04c8db6e86c8d55937b072fdf934edd646c292729b4d', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661480c52e24410f9913f', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c537bb416df72db', '\xcce0c6c0203b2e47b3c8d2bbba2567a659acb9b74f4542153cb7602d57cf753d', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661480c53c71c72caf54d', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c54a40873e82c45', '\x7f1fd688a5b85096072a0690c25aa760b3e809e71e1c1e665ab324c3624df192', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661480c553f5c88507906', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c5654ea171fbd80', '\xa5184c165b989ca142a41f382464f216be32ae033a3bcbb4a1754df212ff0659', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661480c56b85dd9794425', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661480c573b2f69b63687', '\x9ba5b7595ab9722b7ca6edc4e82d3d8b84a2fd371b0d8f446308232144337138', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661480c579f534bf46777', NULL, NULL, 'dd5be0e2-e139-477d-94e2-05fb0417525b', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661480c584236654cf639', '\xd09df832a86a3a0148d8d54ba442ed79c36c5937e835ba3cc4279e5df44ee3e6', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661480c59a74f5b64c2db', '\x51759f693337d64a9033cacaea2f5975bafe906e059af3484c3ea3ae2b2da857', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661480c5aad689c348f7b', '\x717bc632e31dce8157d75a7101a5c17509beabef5110351a955b466b147ee730', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661480c5b7730448fef10', '\x717bc632e31dce8157d75a7101a5c17509beabef5110351a955b466b147ee730', '\x0661480c5aad689c348f7b', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661480c5c3982e18fe8c8', '\x68222400c41dd84b1e0d2039dde7ffb488cd4658dee71fa8040eccd7f3d37124', NULL, 'a0b2cb29-87e2-4f5f-8b0e-60ff5d4fbbc9', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x038448f8586f28de92feb927dd7ad91869070d52f2fe2791d57af35b4380c3a5cb', 2, 'latchkey:d657da7a-5a7b-48de-88ae-7bb7eb1bbe8a/0016', '2026-11-27 20:38:53.633765+00', NULL);

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
	('\x0661480c584236654cf639', 'lightning', '2fdddf91-c770-48ad-a975-4540114e040a', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xd09df832a86a3a0148d8d54ba442ed79c36c5937e835ba3cc4279e5df44ee3e6', 'lnbcrt10u1p4sn6jusp5q9326k33gwed0pulu4nfpak733y0hfttnnpgf6yzjfmfm8lt30jqpp56zwlsv4gdgaqzjxc6496gshd08pkckfhaq6m50xyy709mazwu0nqdqqcqzzs9qrsgq54gsc2njnnplxrxeay3av4gew4gw4n9ff8xtp8l6jxycza79vxmyenpm0d7090flc89cknqtqfxhms5zevx8csc2nvy6ugrjpxfhtaqqdnsph0', '\x02b6095fa418b9af8b7d8675c2b5bb7ae04661a2eaae3c59c8b5a9122652532b0f', '2026-11-27 20:39:00.914321+00', 0, NULL, NULL, 'settled', 1100, '\x62470086392070320d4989e8a8c800c5fa503890f6e88082ee75134ff71deef1', NULL, '2026-11-27 20:38:52.969429+00', 0, NULL, NULL, NULL, NULL),
	('\x0661480c59a74f5b64c2db', 'lightning', '2fdddf91-c770-48ad-a975-4540114e040a', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x51759f693337d64a9033cacaea2f5975bafe906e059af3484c3ea3ae2b2da857', 'lnbcrt10u1p4sn6jusp5pqlcvfxrct6gpl4j6648q08dz9lrnp84d39xdf8842nply4us0fqpp5296e76fnxlty4ypnet9w5t6ewka0ayrwqkd0xjzv8636u2ed4ptsdqqcqzzs9qrsgqtfn4gqs4fddjfs9te3yrkxndqjgnjs9xewvh27g4tms8m0awvw2kq880a9ydf2tvkfe58ellhwdh9nfx43pdxjnt3j7mc0lkgluqwzgq5r3vel', '\x02b6095fa418b9af8b7d8675c2b5bb7ae04661a2eaae3c59c8b5a9122652532b0f', '2026-11-27 20:39:01.005727+00', 0, NULL, NULL, 'settled', 3000, '\xca2716946c6dfbbcf305449a9a5c8dff7ef211467e9721694cae9423dcfde928', NULL, '2026-11-27 20:38:53.024344+00', 0, NULL, NULL, NULL, NULL),
	('\x0661480c5aad689c348f7b', 'lightning', '2fdddf91-c770-48ad-a975-4540114e040a', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x717bc632e31dce8157d75a7101a5c17509beabef5110351a955b466b147ee730', 'lnbcrt10u1p4sn6jasp53eqtn8yswlfelnrhk54jw7fec852p5h5lz79zpzfw6vry328fj0spp5w9auvvhrrh8gz47htfcsrfwpw5yma2l02ygr2x54tdrxk9r7uucqdqqcqzzs9qrsgqrxayuf6kjj70pht92k8z2lh753vkphrffc9g4qcmux85n2c5kj2ru9merdz9xmtd0c9mkh0fcujkt44s8948we9usss033fpuuatmnqq3qqnm4', '\x02b6095fa418b9af8b7d8675c2b5bb7ae04661a2eaae3c59c8b5a9122652532b0f', '2026-11-27 20:39:01.072799+00', 0, NULL, '2026-11-27 20:39:53.124472+00', 'failed', NULL, NULL, 'no_route', '2026-11-27 20:38:53.124473+00', 0, NULL, NULL, NULL, NULL),
	('\x0661480c5c3982e18fe8c8', 'lightning', '2fdddf91-c770-48ad-a975-4540114e040a', 'BTC', 900000, 10000, 910, 910000, NULL, '\x68222400c41dd84b1e0d2039dde7ffb488cd4658dee71fa8040eccd7f3d37124', 'lnbcrt9u1p4sn6jasp5060lxaryrkggn5hh5ayrm9pclpt0lmsdtu70zk0jgxlrh25v8prspp5dq3zgqxyrhvyk8sdyquamellkjyv63jcmmn3l2qypmxd0u7nwyjqdqqcqzzs9qrsgqezpsrumve6pytrq4ftac4j83vwg9hy3emuqaqgvmuycktekxh7szhrsuvwuxmlfqfeshknvwnhg5y4szkm4wu578hrh5k3jn7sx22fgpwqt2x7', '\x02b6095fa418b9af8b7d8675c2b5bb7ae04661a2eaae3c59c8b5a9122652532b0f', '2026-11-27 20:38:53.439568+00', 0, NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 20:00:00+00', '2026-11-27 20:38:49.705597+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xca6dd76db63e6a01ca051ae410c2d1da8d3ff2b62e7c3970f1fe3d863efe1561', 50000000, '2026-11-27 20:38:51.498601+00', 'credited', '\x0661480c42a78cdf2db513', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x39559e8e063f1226097c5aea6775a01b0bf607beb0bfdb60e15ad349026665e8', 5000000, '2026-11-27 20:38:51.818228+00', 'credited', '\x0661480c47887d05729187', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\xc91ab63294044e18d7cc78d1741f445121050d597c5efd4260ac30cf934f19ad', '2026-11-27 20:38:46.915594+00');

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
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(10, 50000000),
	(9, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xd09df832a86a3a0148d8d54ba442ed79c36c5937e835ba3cc4279e5df44ee3e6', '\x62470086392070320d4989e8a8c800c5fa503890f6e88082ee75134ff71deef1', false, 'settle', 'SETTLED', 1000000, '2026-11-27 20:38:52.893578+00', '2026-11-27 21:38:52+00'),
	('\x51759f693337d64a9033cacaea2f5975bafe906e059af3484c3ea3ae2b2da857', '\xca2716946c6dfbbcf305449a9a5c8dff7ef211467e9721694cae9423dcfde928', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 20:38:52.989044+00', '2026-11-27 21:38:52+00'),
	('\x717bc632e31dce8157d75a7101a5c17509beabef5110351a955b466b147ee730', '\x3e2b220a4d3085ed19b3b63ba88bd706cb9de0127f6244f1b1eea08d01153bad', false, 'no_route', 'OPEN', 0, '2026-11-27 20:38:53.053459+00', '2026-11-27 21:38:53+00'),
	('\x68222400c41dd84b1e0d2039dde7ffb488cd4658dee71fa8040eccd7f3d37124', '\xb75eca990522c774801a12109a716a49a1f57fa7e9d3747f4f5dd8463a792666', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 20:38:53.160996+00', '2026-11-27 21:38:53+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xf1c47011582afd17ecec7c0283cd792cb8298ea6961dd9e94a75f1c604f6d8d8'),
	('outside', '\x4ac9f8048c8eb472fb17e93cad341f3ad47c838bb909a9bf75b55d0e7a3c7c51');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xca6dd76db63e6a01ca051ae410c2d1da8d3ff2b62e7c3970f1fe3d863efe1561', 'SETTLED', 50000000, '\xce535d0799852214658458889d25f18231120491354b42d5bf7ef3364e06ccac', 1, '2026-11-27 20:38:51.445776+00'),
	('\x39559e8e063f1226097c5aea6775a01b0bf607beb0bfdb60e15ad349026665e8', 'SETTLED', 5000000, '\x49de6ceb0c57cc980bd1e48120621413a0880c0f8103084e795fef9a159e332f', 2, '2026-11-27 20:38:51.796503+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xd09df832a86a3a0148d8d54ba442ed79c36c5937e835ba3cc4279e5df44ee3e6', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 20:38:52.96419+00', '2026-11-27 20:38:52.964191+00'),
	(2, '\x51759f693337d64a9033cacaea2f5975bafe906e059af3484c3ea3ae2b2da857', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 20:38:53.015375+00', '2026-11-27 20:38:53.015375+00'),
	(3, '\x717bc632e31dce8157d75a7101a5c17509beabef5110351a955b466b147ee730', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 20:38:53.112221+00', '2026-11-27 20:38:53.112221+00'),
	(4, '\x68222400c41dd84b1e0d2039dde7ffb488cd4658dee71fa8040eccd7f3d37124', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 20:38:54.416159+00', '2026-11-27 20:38:53.216159+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'f58c8d0b30e55d2e976a21e4a3ff660810a9787a685f5d079ad841c773b1b1ce', 'before', '2026-11-27 20:38:46.148064+00'),
	('0002_ledger', 'c31060709abbf41951cc249d6763c04bceb71137c74bc4584e02842dd91e1cc3', 'before', '2026-11-27 20:38:46.313811+00'),
	('0003_key_limits', 'd3b9c5e413133e3621852a75cb85242222cb06e1d183dfd7532f3464dbb2082f', 'before', '2026-11-27 20:38:46.413002+00'),
	('0004_payments', '7fa773009cc3efcf58b1388b91a2bdc5004eaace2503cba38d3f90c62ab808a7', 'before', '2026-11-27 20:38:46.440403+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 20:38:46.79222+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 20:38:46.973548+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 20:38:47.061231+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 20:38:47.212185+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 20:38:47.287484+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 20:38:47.343766+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 20:38:47.438258+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 20:38:47.472959+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 20:38:47.574836+00'),
	('0014_onchain', '35836cc73825a877906351432c245abc59fc5637bc40d6823915be166d56147b', 'before', '2026-11-27 20:38:47.660536+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 20:38:47.804062+00'),
	('0016_address_node', 'be196e49def7cf3d2c6036b783895aa7491b595acc1f0c5ab9498ed7accf23fb', 'before', '2026-11-27 20:38:47.944922+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('4473d0eb-98e4-4894-b5ef-8c4132d4dd68', '0f4219ac-d3ff-4b85-8586-124e4115eec4', '\x2250c62751ba34180fd226018e6f6ba98f59b7bb58b0bb6e40551dcb48a79f90', '2026-11-27 20:38:51.092432+00', '2026-12-27 20:38:51.092432+00', NULL, '2026-11-27 20:38:51.092432+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f8d27a40-3bda-4c70-9d1c-056112118ec1', '407cf6db-b41e-4322-8167-5d79f8c4707b', '\xfebc6f61327878d639dd6a33eb80a2868d9a1778f6780f0f0a70ba8c51dde396', '2026-11-27 20:38:51.61019+00', '2026-12-27 20:38:51.61019+00', NULL, '2026-11-27 20:38:51.61019+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f238e7c8-2d61-4ca0-bc69-990b1d8643b3', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', '\x07a34f8c34879150bf7203da5b05c3969b08167506abf67701a43f0b3f52c870', '2026-11-27 20:38:51.895337+00', '2026-12-27 20:38:51.895337+00', NULL, '2026-11-27 20:38:51.895337+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('2fdddf91-c770-48ad-a975-4540114e040a', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'BTC', '', '2026-11-27 20:38:51.013416+00', NULL),
	('c0ac365a-76a9-4843-bc66-6aa9193b2403', '0f4219ac-d3ff-4b85-8586-124e4115eec4', 'USD', '', '2026-11-27 20:38:51.019676+00', NULL),
	('6e1627e1-ec08-402b-9810-62e2c9f7fa38', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'BTC', '', '2026-11-27 20:38:51.595455+00', NULL),
	('0fecc422-c870-4377-b2a9-bfbe53995d03', '407cf6db-b41e-4322-8167-5d79f8c4707b', 'USD', '', '2026-11-27 20:38:51.600238+00', NULL),
	('7ffc98dd-3f18-4ccd-a328-03e0c169f660', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', 'BTC', '', '2026-11-27 20:38:51.886719+00', NULL),
	('0e74a018-0c90-4a83-b345-58642ba13f16', '8eeb0340-12b2-4cb5-9ddf-e48bb8b4db36', 'USD', '', '2026-11-27 20:38:51.887236+00', NULL);

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c42a78cdf2db51300', NULL, NULL, NULL),
	(5000, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c47887d0572918700', NULL, NULL, NULL),
	(-100, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c4ab2863e50cac800', 'bob', NULL, NULL),
	(100, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4ab2863e50cac801', 'alice', NULL, NULL),
	(-50, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4bc96d9c3fcdfb00', 'carol', NULL, NULL),
	(50, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c4bc96d9c3fcdfb01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c4caa5bc4e7459f00', 'bob', NULL, NULL),
	(101, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4caa5bc4e7459f01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4d0c438b20272900', 'carol', NULL, NULL),
	(50, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c4d0c438b20272901', 'bob', NULL, NULL),
	(-102, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c4da66b371fe81300', 'bob', NULL, NULL),
	(102, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4da66b371fe81301', 'alice', NULL, NULL),
	(-51, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4e1e5e6d85deb800', 'carol', NULL, NULL),
	(51, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c4e1e5e6d85deb801', 'bob', NULL, NULL),
	(-103, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c4e7c2ab57e4fbf00', 'bob', NULL, NULL),
	(103, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4e7c2ab57e4fbf01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4ec3643e3a527e00', 'carol', NULL, NULL),
	(51, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c4ec3643e3a527e01', 'bob', NULL, NULL),
	(-104, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c4fa69a711025c100', 'bob', NULL, NULL),
	(104, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c4fa69a711025c101', 'alice', NULL, NULL),
	(-52, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c5025608dff9c6900', 'carol', NULL, NULL),
	(52, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c5025608dff9c6901', 'bob', NULL, NULL),
	(-105, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c50f302961b8c8100', 'bob', NULL, NULL),
	(105, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c50f302961b8c8101', 'alice', NULL, NULL),
	(-52, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c515ecea9afd95200', 'carol', NULL, NULL),
	(52, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c515ecea9afd95201', 'bob', NULL, NULL),
	(-106, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c51cf58ab6d02e500', 'bob', NULL, NULL),
	(106, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c51cf58ab6d02e501', 'alice', NULL, NULL),
	(-53, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c5201075d97153800', 'carol', NULL, NULL),
	(53, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c5201075d97153801', 'bob', NULL, NULL),
	(-107, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c52a372d28e20c900', 'bob', NULL, NULL),
	(107, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c52a372d28e20c901', 'alice', NULL, NULL),
	(-53, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c52e24410f9913f00', 'carol', NULL, NULL),
	(53, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c52e24410f9913f01', 'bob', NULL, NULL),
	(-108, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c537bb416df72db00', 'bob', NULL, NULL),
	(108, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c537bb416df72db01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c53c71c72caf54d00', 'carol', NULL, NULL),
	(54, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c53c71c72caf54d01', 'bob', NULL, NULL),
	(-109, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c54a40873e82c4500', 'bob', NULL, NULL),
	(109, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c54a40873e82c4501', 'alice', NULL, NULL),
	(-54, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c553f5c8850790600', 'carol', NULL, NULL),
	(54, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c553f5c8850790601', 'bob', NULL, NULL),
	(-110, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c5654ea171fbd8000', 'bob', NULL, NULL),
	(110, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c5654ea171fbd8001', 'alice', NULL, NULL),
	(-55, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c56b85dd979442500', 'carol', NULL, NULL),
	(55, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c56b85dd979442501', 'bob', NULL, NULL),
	(-111, NULL, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c573b2f69b6368700', 'bob', NULL, NULL),
	(111, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c573b2f69b6368701', 'alice', NULL, NULL),
	(-55, NULL, NULL, '6e1627e1-ec08-402b-9810-62e2c9f7fa38', '\x0661480c579f534bf4677700', 'carol', NULL, NULL),
	(55, NULL, NULL, '7ffc98dd-3f18-4ccd-a328-03e0c169f660', '\x0661480c579f534bf4677701', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c584236654cf63900', NULL, NULL, NULL),
	(-1003, 3, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c59a74f5b64c2db00', NULL, NULL, NULL),
	(-1010, 10, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c5aad689c348f7b00', NULL, NULL, NULL),
	(1010, 10, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c5b7730448fef1000', NULL, NULL, NULL),
	(-910, 10, NULL, '2fdddf91-c770-48ad-a975-4540114e040a', '\x0661480c5c3982e18fe8c800', NULL, NULL, NULL);

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
