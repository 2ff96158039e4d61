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
	('1082360e-338b-4ccd-af05-1688f3179d98', '471355c2-cc45-46f4-a1b9-1996f7d3ac5c', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '4557433e-8bd4-4ac8-bf02-2200b678a395', true, '{}', '2026-11-27 20:30:52.580434+00'),
	('e922e712-c9e1-43e6-a739-47442676f58b', '6e7b7bbf-cd05-43fe-92aa-bb878d86e158', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '8415fec3-8ee2-4521-981f-18b299456c32', true, '{}', '2026-11-27 20:30:53.868819+00'),
	('f296811c-cde0-4b23-b650-0fbcd091e1b7', 'bf948132-7f95-4419-aff9-adffbd7d737a', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', true, '{}', '2026-11-27 20:30:54.09039+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efcfccfd923cd16b', 'internal_send'),
	(5000, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd0d47fc9547247', 'internal_send'),
	(10100, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd1b19fcae49b15', 'internal_send'),
	(5000, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd22e5a3e2647a3', 'internal_send'),
	(10200, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd31ab396a7c73c', 'internal_send'),
	(5100, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd3d9df03b1919b', 'internal_send'),
	(10300, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd4c672828e02b3', 'internal_send'),
	(5100, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd564ffc105ad0f', 'internal_send'),
	(10400, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd6620b288fc2f1', 'internal_send'),
	(5200, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd69f1fcec16425', 'internal_send'),
	(10500, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd70b35be052ca0', 'internal_send'),
	(5200, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd73e3d64243475', 'internal_send'),
	(10600, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd79a18a50f4ba8', 'internal_send'),
	(5300, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd7cad0e5c9e428', 'internal_send'),
	(10700, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd81d18f52ae88e', 'internal_send'),
	(5300, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd85263f5025f6e', 'internal_send'),
	(10800, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd8a79e38911fe8', 'internal_send'),
	(5400, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd8d72f64f2f154', 'internal_send'),
	(10900, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efd9563ce065b370', 'internal_send'),
	(5400, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efd99caa86f7ae20', 'internal_send'),
	(11000, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efda37557fdbeb93', 'internal_send'),
	(5500, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efdaaaaa85ada2c2', 'internal_send'),
	(11100, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efdb19794dc53644', 'internal_send'),
	(5500, 'e922e712-c9e1-43e6-a739-47442676f58b', '\x066147efdb892d85e07172', 'internal_send'),
	(100000, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efdc0475c2eb808b', 'withdrawal'),
	(100000, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efdce4d929273ab6', 'withdrawal'),
	(90000, '1082360e-338b-4ccd-af05-1688f3179d98', '\x066147efdec36016ebba7c', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 20:30:00+00', '1082360e-338b-4ccd-af05-1688f3179d98', 'internal_send'),
	(63000, '2026-11-27 20:30:00+00', 'e922e712-c9e1-43e6-a739-47442676f58b', 'internal_send'),
	(290000, '2026-11-27 20:30:00+00', '1082360e-338b-4ccd-af05-1688f3179d98', 'withdrawal');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('7da3270a-b991-4550-8645-113c65ba3550', '1082360e-338b-4ccd-af05-1688f3179d98', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:30:52.69119+00', NULL, '2026-11-27 20:30:55.188481+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('fe3d6329-8165-43f9-9dbf-fc181e7040e4', 'e922e712-c9e1-43e6-a739-47442676f58b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:30:53.930022+00', NULL, '2026-11-27 20:30:54.981672+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('22061e3e-7d1a-4295-8a19-01a6f0fccfad', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:30:54.123806+00', NULL, '2026-11-27 20:30:55.483959+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('56e18829-c70d-4074-aa3c-f347f072c774', '7da3270a-b991-4550-8645-113c65ba3550', '\xb43f4ecb4e1ffbd93dd40baad15dead30afda51ab1949535f2059e3701e75c70', 'blink_cIzA5E', 'ej9A', '2026-11-27 20:30:52.69424+00', NULL),
	('11e94d76-55ed-434b-af45-58bc8c9514b9', 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', '\xc0af5b0f87590bab3b082515c17332ca544d7f43d75fde45ce5963805619105c', 'blink_K4FW2p', 'Ngg8', '2026-11-27 20:30:53.933809+00', NULL),
	('7068d237-4cb9-40c8-9de0-380acb2dadbd', '22061e3e-7d1a-4295-8a19-01a6f0fccfad', '\xc324d9fcf46b774b9ca47236e5bb2226fa4cdffa256ae217efd8b2ca12094d93', 'blink_aIOAy2', 'M9dy', '2026-11-27 20:30:54.124652+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066147efb7091137c8453f7e', '2026-11-27 20:30:52.586447+00', '1082360e-338b-4ccd-af05-1688f3179d98', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066147efb7560ab3b3c241c5', '2026-11-27 20:30:52.606013+00', '1082360e-338b-4ccd-af05-1688f3179d98', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-000000000001', '4f3fe152-e0af-4795-ac2d-7c61f1f7ddca', '{}', '{"expires_at": "2026-12-27T20:30:52.601715+00:00"}'),
	('\x066147efb8de121decc866c6', '2026-11-27 20:30:52.70639+00', '1082360e-338b-4ccd-af05-1688f3179d98', 'api_key.created', 'session', '4f3fe152-e0af-4795-ac2d-7c61f1f7ddca', '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-000000000002', '7da3270a-b991-4550-8645-113c65ba3550', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_cIzA5E…ej9A", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066147efb95e3d62b67868a1', '2026-11-27 20:30:52.739194+00', '1082360e-338b-4ccd-af05-1688f3179d98', 'account.username_set', 'key', '7da3270a-b991-4550-8645-113c65ba3550', '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066147efcaac9f7ae6375a10', '2026-11-27 20:30:53.873451+00', 'e922e712-c9e1-43e6-a739-47442676f58b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066147efcae9c256b536d357', '2026-11-27 20:30:53.889022+00', 'e922e712-c9e1-43e6-a739-47442676f58b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-000000000007', '04cf2830-baca-408b-97f7-42ef3f9dab8f', '{}', '{"expires_at": "2026-12-27T20:30:53.885716+00:00"}'),
	('\x066147efcbc4ddb5331b1929', '2026-11-27 20:30:53.945102+00', 'e922e712-c9e1-43e6-a739-47442676f58b', 'api_key.created', 'session', '04cf2830-baca-408b-97f7-42ef3f9dab8f', '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-000000000008', 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_K4FW2p…Ngg8", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066147efcc2605ec470f928c', '2026-11-27 20:30:53.970003+00', 'e922e712-c9e1-43e6-a739-47442676f58b', 'account.username_set', 'key', 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066147efce09b2e3943226d7', '2026-11-27 20:30:54.093818+00', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066147efce3970bee7842669', '2026-11-27 20:30:54.106001+00', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-00000000000d', 'df7e9ee8-a791-48ad-a84c-7d50d2f96d6b', '{}', '{"expires_at": "2026-12-27T20:30:54.103199+00:00"}'),
	('\x066147efce8ee7c813ba0386', '2026-11-27 20:30:54.127917+00', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', 'api_key.created', 'session', 'df7e9ee8-a791-48ad-a84c-7d50d2f96d6b', '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-00000000000e', '22061e3e-7d1a-4295-8a19-01a6f0fccfad', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_aIOAy2…M9dy", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x066147efcee2e6f3b2abeea1', '2026-11-27 20:30:54.149433+00', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', 'account.username_set', 'key', '22061e3e-7d1a-4295-8a19-01a6f0fccfad', '127.0.0.1', 'python-httpx2/2.16.2', 'b743a679-e57d-4cb6-b983-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x03202de3180eec94bcf7012b972b1f546595fe4aad3dab5cefbddb2222613a6301', 0);

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
	(1, 50000000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(3, -100000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(3, 100000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(4, -50000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(4, 50000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(5, -101000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(5, 101000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(6, -50000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(6, 50000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(7, -102000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(7, 102000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(8, -51000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(8, 51000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(9, -103000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(9, 103000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(10, -51000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(10, 51000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(11, -104000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(11, 104000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(12, -52000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(12, 52000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(13, -105000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(13, 105000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(14, -52000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(14, 52000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(15, -106000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(15, 106000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(16, -53000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(16, 53000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(17, -107000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(17, 107000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(18, -53000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(18, 53000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(19, -108000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(19, 108000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(20, -54000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(20, 54000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(21, -109000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(21, 109000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(22, -54000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(22, 54000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(23, -110000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(23, 110000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(24, -55000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(24, 55000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(25, -111000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(25, 111000, '8415fec3-8ee2-4521-981f-18b299456c32');
INSERT INTO public.entry VALUES
	(26, -55000, '8415fec3-8ee2-4521-981f-18b299456c32'),
	(26, 55000, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2'),
	(27, -1010000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(31, -1010000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(33, -910000, '4557433e-8bd4-4ac8-bf02-2200b678a395'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(790, 1, '2026-11-27 20:30:53.850743+00', 'lightning_receipt', '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efca3a67b0722e4700'),
	(803, 2, '2026-11-27 20:30:54.057436+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efcd5b8b98c2d20200'),
	(812, 3, '2026-11-27 20:30:54.21755+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efcfccfd923cd16b01'),
	(815, 4, '2026-11-27 20:30:54.294396+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd0d47fc954724701'),
	(818, 5, '2026-11-27 20:30:54.341772+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd1b19fcae49b1501'),
	(821, 6, '2026-11-27 20:30:54.36794+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd22e5a3e2647a301'),
	(824, 7, '2026-11-27 20:30:54.435141+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd31ab396a7c73c01'),
	(826, 8, '2026-11-27 20:30:54.484888+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd3d9df03b1919b01'),
	(829, 9, '2026-11-27 20:30:54.54732+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd4c672828e02b301'),
	(831, 10, '2026-11-27 20:30:54.584632+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd564ffc105ad0f01'),
	(835, 11, '2026-11-27 20:30:54.644172+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd6620b288fc2f101'),
	(837, 12, '2026-11-27 20:30:54.659296+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd69f1fcec1642501'),
	(840, 13, '2026-11-27 20:30:54.686272+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd70b35be052ca001'),
	(842, 14, '2026-11-27 20:30:54.698987+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd73e3d6424347501'),
	(845, 15, '2026-11-27 20:30:54.722737+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd79a18a50f4ba801'),
	(847, 16, '2026-11-27 20:30:54.734872+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd7cad0e5c9e42801'),
	(850, 17, '2026-11-27 20:30:54.75623+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd81d18f52ae88e01'),
	(852, 18, '2026-11-27 20:30:54.769786+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd85263f5025f6e01'),
	(855, 19, '2026-11-27 20:30:54.791745+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd8a79e38911fe801'),
	(857, 20, '2026-11-27 20:30:54.804193+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd8d72f64f2f15401'),
	(860, 21, '2026-11-27 20:30:54.836838+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd9563ce065b37001'),
	(862, 22, '2026-11-27 20:30:54.85463+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd99caa86f7ae2001'),
	(865, 23, '2026-11-27 20:30:54.894803+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efda37557fdbeb9301'),
	(867, 24, '2026-11-27 20:30:54.924245+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efdaaaaa85ada2c201'),
	(870, 25, '2026-11-27 20:30:54.959054+00', 'lightning_receipt', '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efdb19794dc5364401'),
	(872, 26, '2026-11-27 20:30:54.980081+00', 'intraledger_receipt', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efdb892d85e0717201');

--
-- Data for Name: failed_return; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 20:30:52.244729+00'),
	('AFN', 66000000000, '2026-11-28 20:30:52.244729+00'),
	('ALL', 83000000000, '2026-11-28 20:30:52.244729+00'),
	('AMD', 383000000000, '2026-11-28 20:30:52.244729+00'),
	('AOA', 912000000000, '2026-11-28 20:30:52.244729+00'),
	('ARS', 1400000000000, '2026-11-28 20:30:52.244729+00'),
	('AUD', 1530000000, '2026-11-28 20:30:52.244729+00'),
	('AWG', 1790000000, '2026-11-28 20:30:52.244729+00'),
	('AZN', 1700000000, '2026-11-28 20:30:52.244729+00'),
	('BAM', 1690000000, '2026-11-28 20:30:52.244729+00'),
	('BBD', 2000000000, '2026-11-28 20:30:52.244729+00'),
	('BDT', 122000000000, '2026-11-28 20:30:52.244729+00'),
	('BHD', 376000000, '2026-11-28 20:30:52.244729+00'),
	('BIF', 2950000000000, '2026-11-28 20:30:52.244729+00'),
	('BMD', 1000000000, '2026-11-28 20:30:52.244729+00'),
	('BND', 1300000000, '2026-11-28 20:30:52.244729+00'),
	('BOB', 6910000000, '2026-11-28 20:30:52.244729+00'),
	('BRL', 5400000000, '2026-11-28 20:30:52.244729+00'),
	('BSD', 1000000000, '2026-11-28 20:30:52.244729+00'),
	('BTN', 88500000000, '2026-11-28 20:30:52.244729+00'),
	('BWP', 13400000000, '2026-11-28 20:30:52.244729+00'),
	('BYN', 3400000000, '2026-11-28 20:30:52.244729+00'),
	('BZD', 2010000000, '2026-11-28 20:30:52.244729+00'),
	('CAD', 1400000000, '2026-11-28 20:30:52.244729+00'),
	('CDF', 2250000000000, '2026-11-28 20:30:52.244729+00'),
	('CHF', 800000000, '2026-11-28 20:30:52.244729+00'),
	('CLP', 940000000000, '2026-11-28 20:30:52.244729+00'),
	('CNY', 7100000000, '2026-11-28 20:30:52.244729+00'),
	('COP', 3800000000000, '2026-11-28 20:30:52.244729+00'),
	('CRC', 502000000000, '2026-11-28 20:30:52.244729+00'),
	('CUP', 24000000000, '2026-11-28 20:30:52.244729+00'),
	('CVE', 95300000000, '2026-11-28 20:30:52.244729+00'),
	('CZK', 20900000000, '2026-11-28 20:30:52.244729+00'),
	('DJF', 177700000000, '2026-11-28 20:30:52.244729+00'),
	('DKK', 6450000000, '2026-11-28 20:30:52.244729+00'),
	('DOP', 63000000000, '2026-11-28 20:30:52.244729+00'),
	('DZD', 130000000000, '2026-11-28 20:30:52.244729+00'),
	('EGP', 47300000000, '2026-11-28 20:30:52.244729+00'),
	('ERN', 15000000000, '2026-11-28 20:30:52.244729+00'),
	('ETB', 153000000000, '2026-11-28 20:30:52.244729+00'),
	('EUR', 864000000, '2026-11-28 20:30:52.244729+00'),
	('FJD', 2270000000, '2026-11-28 20:30:52.244729+00'),
	('FKP', 760000000, '2026-11-28 20:30:52.244729+00'),
	('GBP', 760000000, '2026-11-28 20:30:52.244729+00'),
	('GEL', 2700000000, '2026-11-28 20:30:52.244729+00'),
	('GHS', 11000000000, '2026-11-28 20:30:52.244729+00'),
	('GIP', 760000000, '2026-11-28 20:30:52.244729+00'),
	('GMD', 73000000000, '2026-11-28 20:30:52.244729+00'),
	('GNF', 8680000000000, '2026-11-28 20:30:52.244729+00'),
	('GTQ', 7660000000, '2026-11-28 20:30:52.244729+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 20:30:52.244729+00'),
	('HKD', 7780000000, '2026-11-28 20:30:52.244729+00'),
	('HNL', 26300000000, '2026-11-28 20:30:52.244729+00'),
	('HTG', 131000000000, '2026-11-28 20:30:52.244729+00'),
	('HUF', 332000000000, '2026-11-28 20:30:52.244729+00'),
	('IDR', 16700000000000, '2026-11-28 20:30:52.244729+00'),
	('ILS', 3250000000, '2026-11-28 20:30:52.244729+00'),
	('INR', 88700000000, '2026-11-28 20:30:52.244729+00'),
	('IQD', 1310000000000, '2026-11-28 20:30:52.244729+00'),
	('IRR', 42100000000000, '2026-11-28 20:30:52.244729+00'),
	('ISK', 126000000000, '2026-11-28 20:30:52.244729+00'),
	('JMD', 160000000000, '2026-11-28 20:30:52.244729+00'),
	('JOD', 709000000, '2026-11-28 20:30:52.244729+00'),
	('JPY', 154000000000, '2026-11-28 20:30:52.244729+00'),
	('KES', 129000000000, '2026-11-28 20:30:52.244729+00'),
	('KGS', 87400000000, '2026-11-28 20:30:52.244729+00'),
	('KHR', 4010000000000, '2026-11-28 20:30:52.244729+00'),
	('KMF', 425000000000, '2026-11-28 20:30:52.244729+00'),
	('KPW', 900000000000, '2026-11-28 20:30:52.244729+00'),
	('KRW', 1460000000000, '2026-11-28 20:30:52.244729+00'),
	('KWD', 307000000, '2026-11-28 20:30:52.244729+00'),
	('KYD', 833000000, '2026-11-28 20:30:52.244729+00'),
	('KZT', 525000000000, '2026-11-28 20:30:52.244729+00'),
	('LAK', 21700000000000, '2026-11-28 20:30:52.244729+00'),
	('LBP', 89500000000000, '2026-11-28 20:30:52.244729+00'),
	('LKR', 305000000000, '2026-11-28 20:30:52.244729+00'),
	('LRD', 182000000000, '2026-11-28 20:30:52.244729+00'),
	('LSL', 17200000000, '2026-11-28 20:30:52.244729+00'),
	('LYD', 5450000000, '2026-11-28 20:30:52.244729+00'),
	('MAD', 9270000000, '2026-11-28 20:30:52.244729+00'),
	('MDL', 17000000000, '2026-11-28 20:30:52.244729+00'),
	('MGA', 4480000000000, '2026-11-28 20:30:52.244729+00'),
	('MKD', 53200000000, '2026-11-28 20:30:52.244729+00'),
	('MMK', 2100000000000, '2026-11-28 20:30:52.244729+00'),
	('MNT', 3590000000000, '2026-11-28 20:30:52.244729+00'),
	('MOP', 8010000000, '2026-11-28 20:30:52.244729+00'),
	('MRU', 39800000000, '2026-11-28 20:30:52.244729+00'),
	('MUR', 45900000000, '2026-11-28 20:30:52.244729+00'),
	('MVR', 15400000000, '2026-11-28 20:30:52.244729+00'),
	('MWK', 1735000000000, '2026-11-28 20:30:52.244729+00'),
	('MXN', 18400000000, '2026-11-28 20:30:52.244729+00'),
	('MYR', 4150000000, '2026-11-28 20:30:52.244729+00'),
	('MZN', 63900000000, '2026-11-28 20:30:52.244729+00'),
	('NAD', 17200000000, '2026-11-28 20:30:52.244729+00'),
	('NGN', 1440000000000, '2026-11-28 20:30:52.244729+00'),
	('NIO', 36800000000, '2026-11-28 20:30:52.244729+00'),
	('NOK', 10100000000, '2026-11-28 20:30:52.244729+00'),
	('NPR', 142000000000, '2026-11-28 20:30:52.244729+00'),
	('NZD', 1770000000, '2026-11-28 20:30:52.244729+00'),
	('OMR', 384500000, '2026-11-28 20:30:52.244729+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 20:30:52.244729+00'),
	('PEN', 3370000000, '2026-11-28 20:30:52.244729+00'),
	('PGK', 4230000000, '2026-11-28 20:30:52.244729+00'),
	('PHP', 58900000000, '2026-11-28 20:30:52.244729+00'),
	('PKR', 281000000000, '2026-11-28 20:30:52.244729+00'),
	('PLN', 3670000000, '2026-11-28 20:30:52.244729+00'),
	('PYG', 7060000000000, '2026-11-28 20:30:52.244729+00'),
	('QAR', 3640000000, '2026-11-28 20:30:52.244729+00'),
	('RON', 4390000000, '2026-11-28 20:30:52.244729+00'),
	('RSD', 101000000000, '2026-11-28 20:30:52.244729+00'),
	('RUB', 81000000000, '2026-11-28 20:30:52.244729+00'),
	('RWF', 1453000000000, '2026-11-28 20:30:52.244729+00'),
	('SAR', 3750000000, '2026-11-28 20:30:52.244729+00'),
	('SBD', 8230000000, '2026-11-28 20:30:52.244729+00'),
	('SCR', 13900000000, '2026-11-28 20:30:52.244729+00'),
	('SDG', 600000000000, '2026-11-28 20:30:52.244729+00'),
	('SEK', 9500000000, '2026-11-28 20:30:52.244729+00'),
	('SGD', 1300000000, '2026-11-28 20:30:52.244729+00'),
	('SHP', 760000000, '2026-11-28 20:30:52.244729+00'),
	('SLE', 23200000000, '2026-11-28 20:30:52.244729+00'),
	('SOS', 571000000000, '2026-11-28 20:30:52.244729+00'),
	('SRD', 38600000000, '2026-11-28 20:30:52.244729+00'),
	('SSP', 4600000000000, '2026-11-28 20:30:52.244729+00'),
	('STN', 21200000000, '2026-11-28 20:30:52.244729+00'),
	('SYP', 11000000000000, '2026-11-28 20:30:52.244729+00'),
	('SZL', 17200000000, '2026-11-28 20:30:52.244729+00'),
	('THB', 32400000000, '2026-11-28 20:30:52.244729+00'),
	('TJS', 9240000000, '2026-11-28 20:30:52.244729+00'),
	('TMT', 3500000000, '2026-11-28 20:30:52.244729+00'),
	('TND', 2950000000, '2026-11-28 20:30:52.244729+00'),
	('TOP', 2390000000, '2026-11-28 20:30:52.244729+00'),
	('TRY', 42300000000, '2026-11-28 20:30:52.244729+00'),
	('TTD', 6780000000, '2026-11-28 20:30:52.244729+00'),
	('TWD', 31100000000, '2026-11-28 20:30:52.244729+00'),
	('TZS', 2440000000000, '2026-11-28 20:30:52.244729+00'),
	('UAH', 42100000000, '2026-11-28 20:30:52.244729+00'),
	('UGX', 3600000000000, '2026-11-28 20:30:52.244729+00'),
	('UYU', 39800000000, '2026-11-28 20:30:52.244729+00'),
	('UZS', 11950000000000, '2026-11-28 20:30:52.244729+00'),
	('VES', 233000000000, '2026-11-28 20:30:52.244729+00'),
	('VND', 26300000000000, '2026-11-28 20:30:52.244729+00'),
	('VUV', 122000000000, '2026-11-28 20:30:52.244729+00'),
	('WST', 2810000000, '2026-11-28 20:30:52.244729+00'),
	('XAF', 567000000000, '2026-11-28 20:30:52.244729+00'),
	('XCD', 2700000000, '2026-11-28 20:30:52.244729+00'),
	('XCG', 1790000000, '2026-11-28 20:30:52.244729+00'),
	('XOF', 567000000000, '2026-11-28 20:30:52.244729+00'),
	('XPF', 103000000000, '2026-11-28 20:30:52.244729+00'),
	('YER', 238500000000, '2026-11-28 20:30:52.244729+00'),
	('ZAR', 17200000000, '2026-11-28 20:30:52.244729+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 20:30:52.244729+00'),
	('ZWG', 26400000000, '2026-11-28 20:30:52.244729+00');

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
	('\xcae9ac69e1292dc73a43bac4289bfe652931a004047d62deddaaa1a3a6a94c3f', '4557433e-8bd4-4ac8-bf02-2200b678a395', '1082360e-338b-4ccd-af05-1688f3179d98', 'BTC', 'lnbcrt500u1p4sn6rasp5ldjr8eaghqh8vjul3tykeez3l8f7w77szmndaf6cuw9dhj4ufwyqpp5et56c60p9ykuwwjrhtzz3xl7v55nrgqyq37k9hka42s68f4ffslsdqqxqrwzqcqzzs9qrsgqzpke3zp7n53wuzx7eph5u7t54xsvvf8zmyfgm5a6v6drl8hy7nc9cl0d2xg3eckk5pzzj44vlxwutmf3yptqfjakvgw7h0uu3mhuh7spzvpx3y', '\xfb6433e7a8b82e764b9f8ac96ce451f9d3e77bd016e6dea758e38adbcabc4b88', '\x294cf0f70c5592cb160a752e2fdf411d91508470099c2dacff7752e3c95ba423', 50000000, NULL, '', NULL, NULL, '2026-11-27 20:30:53.786304+00', '2026-11-28 00:30:53+00', 'PAID', 50000000, '\x066147efca3a67b0722e47', 'lightning'),
	('\x1b0f0bd375595607570dc55f162490314b7dde49605aa6aa9dd4234de62837e3', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt50u1p4sn6rasp5f6m6wnvcpp8y74rma4ferav5d60qc8r4mz89zcuaja74pmrav64qpp5rv8sh5m4t9tqw4cdc403vfysx99hmhjfvpd2d25a6s35me3gxl3sdqqxqrwzqcqzzs9qrsgqztt3q0k2mzya2kcv5p2pnyags7fvhfyztc7c6qmz5e3xsv857k89z29elxx2x2jc82hs67cgdqxgrzdyya06rj4mg4lsyf5gv7gv59gqm55k3r', '\x4eb7a74d98084e4f547bed5391f5946e9e0c1c75d88e51639d977d50ec7d66aa', '\xe3c1877d0e297745655021f73ead6ec07c856db6bd999421fd2a12a609b2bec3', 5000000, NULL, '', NULL, NULL, '2026-11-27 20:30:53.987839+00', '2026-11-28 00:30:53+00', 'PAID', 5000000, '\x066147efcd5b8b98c2d202', 'lightning'),
	('\x8c6df4024a503cbf1aea726d780afcd44f52240b57406ee34828d83788ae1a92', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1u1p4sn6r7sp508jvayfe6ld48gazcrqpmmat8jtykppv60py7xywp4sqmwyxv9yqpp533klgqj22q7t7xh2wfkhszhu6384yfqt2aqxac6g9rvr0z9wr2fqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqrc0yvz3mz39x6xswxtnr87z29e37ha0t3uzyg5mxx5ky95eparlstgutzx3z7zrn8njv8kdrq738g7m6jzjh5v92d3g06tjmx5p8e2spquezy8', '\x79e4ce9139d7db53a3a2c0c01defab3c964b042cd3c24f188e0d600db8866148', '\x9ee10f66be1f901876b577550a48f8a8f9d13d3c85ca5033f2a85e16089629e8', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 20:30:54.167691+00', '2026-11-28 00:30:54+00', 'PAID', 100000, '\x066147efcfccfd923cd16b', 'intraledger'),
	('\xb1bda1902e4168e28f9836626367cb0518d81bb8a42dcb80f87e277cf9694ad3', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1010n1p4sn6r7sp5hlf6we3fwq452tp3u29hsc78cs7a46rxz6w3dsny3d2lmn6m5jzqpp5kx76rypwg95w9rucxe3xxe7tq5vdsxac5skuhq8c0cnhe7tfftfsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq5v5dh28y9m0xs2w5uq6pr4jkt7j8m2zsmq66mut6vuh25v2d2qqs0pze5cwzj5h4eehcznw8fms9m4qc3kg4qxh8gjexg5l0lsx8tccqfs80mc', '\xbfd3a76629702b452c31e28b7863c7c43ddae866169d16c2648b55fdcf5ba484', '\x99bff7a3c2e8e837007ef0cf429f20334a2e0f7a700b3132fd5dea1fee11c247', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 20:30:54.31587+00', '2026-11-28 00:30:54+00', 'PAID', 101000, '\x066147efd1b19fcae49b15', 'intraledger'),
	('\x6edbca8e5730979ecd1b968242975472efb6d4712a079acc14f0f7bd589e86d9', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1020n1p4sn6r7sp5j3mtgn8q9kzucju7lf8uw06kqf2x5j08ur3amdkjaxkceflyzhaqpp5dmdu4rjhxzteangmj6py9965wthmd4r39gre4nq57rmm6ky7smvsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqlszx92nqtz8mf5vp9xtwj85y8473efxs7fm2r8egwx96epxcl484rt27jlnjwp5elkg3makfjhfjclydar282jrl8zatq0wsdluwltgp3q6njw', '\x9476b44ce02d85cc4b9efa4fc73f5602546a49e7e0e3ddb6d2e9ad8ca7e415fa', '\x116d449e5361227b082b935aed1e9e3abe40c798d15d5963cb47808bd7c1ede3', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 20:30:54.390404+00', '2026-11-28 00:30:54+00', 'PAID', 102000, '\x066147efd31ab396a7c73c', 'intraledger'),
	('\xeeed1092f92deda838bf748cf5d28a050416275d995b20c23b82a51a9884e354', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1110n1p4sn6r7sp5hvfsm7fk8u958hejx238l9dn5y2jpjs3jljhhqzclw0d7lan2kzqpp5amk3pyhe9hk6sw9lwjx0t552q5zpvf6an9djps3ms2j34xyyud2qdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqdtwarudxsg9eylp9lv20gml87g2dgvm8dywc4ns2jvrvr3l38pu8yqnafryuket3q4whd4a2waunlqc2eskvgtmd67usp40w75vpp0cqhjzpjs', '\xbb130df9363f0b43df3232a27f95b3a11520ca1197e57b8058fb9edf7fb35584', '\x458fd347a496952b7688f4ce86fd4ada1efd8aaba0112bd77a896573bda2a3d2', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 20:30:54.940291+00', '2026-11-28 00:30:54+00', 'PAID', 111000, '\x066147efdb19794dc53644', 'intraledger'),
	('\x1419e928913b69734e555ecef45aff5889ced07b21d98399bc8d34c1fc0833d6', '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', 'BTC', 'lnbcrt5u1p4sn6rlsp55tnlytshxwvhkgk9s0rr3uw6age4rawznxg4x3uuy5rufqhp6peqpp5zsv7j2y38d5hxnj4tm80gkhltzyua5rmy8vc8xdu356vrlqgx0tqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqga4z8fq65md5cwfcfv2kratqmrdvesc7kr47g0gzt9trk7qll57nncxxx9cpsgwn5dm7vne9mjr30gsxrxg3yy98nyf4h9es6thtnysp076g5h', '\xa2e7f22e1733997b22c583c638f1daea3351f5c2999153479c2507c482e1d072', '\x7ce9e1a9911cebcf270b2f76f19f0c2a5e575859960a6729347676db6a4671ee', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 20:30:55.478109+00', '2026-11-28 00:30:55+00', 'OPEN', NULL, NULL, NULL),
	('\x492d70ab4e4f6d9151efe85341baf80a3284cdff15f0b9d2277abed481e70703', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1030n1p4sn6r7sp5v096gsr20tdv59zemrnhpmk202k44qtna324ruk6ae89ckuxpyrqpp5fykhp26wfakez500apf5rwhcpgegfn0lzhctn53802ldfq08qupsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq0h6nhjal9mrgu2esl7yyf85x0n7phmlt0xkqtc4fmkx87mj64we5q6e2jzaaat5g6jer2l8em4m8yn0f32w6aarwmrdp4s5kejt9afcqn0p9fj', '\x63cba4406a7adaca1459d8e770eeca7aad5a8173ec5551f2daee4e5c5b860906', '\x6860d5b2c6bba5908bde3859897ca0fc958171373c5aba805012c332484c8921', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 20:30:54.510685+00', '2026-11-28 00:30:54+00', 'PAID', 103000, '\x066147efd4c672828e02b3', 'intraledger'),
	('\x08a4691fa1a4b079d68ffad62f04cc112fb9121f89f7d83ac9b85fced33e18aa', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1040n1p4sn6r7sp5dacamcp6rxjuwampuyt55mlnegnjfhjfsf48yedg5qunjz4tu0rspp5pzjxj8ap5jc8n450lttz7pxvzyhmjysl38maswkfhp0ua5e7rz4qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqevwyfv7laxhtyapl4wfnhzvv587xl8kxhkf7rgw4jpcaqpsk79k9ddx5wvzj0gcu7rxnz6kkw0h3xxjydkwjgq5g4t2kdrgfgm2etpsqqedf6h', '\x6f71dde03a19a5c77761e1174a6ff3ca2724de49826a7265a8a039390aabe3c7', '\x047681f1ee52eb4bfe3ecdd68f0d0ea8331f5928a811c07be32e4cc36bc32887', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 20:30:54.62318+00', '2026-11-28 00:30:54+00', 'PAID', 104000, '\x066147efd6620b288fc2f1', 'intraledger'),
	('\x52c18a3af1ae642ae9aaa7608723aabb5497d09471db016205a0aa439805503a', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1050n1p4sn6r7sp5wy0tg9vsjkqfqmanzz48f0thth7e02h8qtfqgmpzgxljgsj4hwtqpp52tqc5wh34ejz46d25asgwga2hd2f05y5w8dszcs95z4y8xq92qaqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqdlz9a4xgxjrs6uga0v3uwpghexjwcvwk2f3j4e3z50chegfla2u3edqxqwqkm8t2nl6qqr64k89awarlgxvkp3trgl2f4cdah5cjtvqq0lndu9', '\x711eb415909580906fb310aa74bd775dfd97aae702d2046c2241bf244255bb96', '\xe57cf1de86f3750ee36a1c8efd2a21cf56eae57dbc40a74525a8ea597a2ece97', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 20:30:54.671728+00', '2026-11-28 00:30:54+00', 'PAID', 105000, '\x066147efd70b35be052ca0', 'intraledger'),
	('\x64758b61c13af0853644c0fc67185c6bc9fb04297ff9f0552d425a831352f2eb', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1060n1p4sn6r7sp52cn50qv75dhltdu06esf4jlp8uz4wa2plcs5jajhnkmd64zky86spp5v36ckcwp8tcg2djycr7xwxzud0ylkppf0lulq4fdgfdgxy6j7t4sdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqf3w2pd5eavqlltw9j0hp4upftsuz0y69gcldd2wvesdn9f6jv7lp9uq9zre3kxf6n2622amjv4x2rh9p4tannuu96u9fma7u2ncw4ycpd5ku3n', '\x562747819ea36ff5b78fd6609acbe13f05577541fe214976579db6dd545621f5', '\x304fb6fe4eab30395f4a15ab2d6bea04254d3f86b99a8e1e83e9f197fb83a7a1', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 20:30:54.709342+00', '2026-11-28 00:30:54+00', 'PAID', 106000, '\x066147efd79a18a50f4ba8', 'intraledger'),
	('\x5169a8430d2264f1fc67eaa43c53a746c0b05274e70ed35df1f0ef0c9716ee37', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1070n1p4sn6r7sp5l5ajhkmkjcn0lzktwe4qsczp2e6qqvc0sjctk4usj3969de2za0spp52956sscdyfj0rlr8a2jrc5a8gmqtq5n5uu8dxh037rhse9ckacmsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq8ahn5pakaagv7cyptlde7a8f2ytpazjg5frqws2a2hgq67t0d0pjl0exa9v2q8qavwqurkvzvutn6a0npdqunlqe8pqd8mfktguzryqpwm4p2x', '\xfd3b2bdb769626ff8acb766a086041567400330f84b0bb5790944ba2b72a175f', '\x98bc40e49ef02e56897b6bc1cd2f211c89c270f8ff0395f417521ece78663b06', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 20:30:54.744816+00', '2026-11-28 00:30:54+00', 'PAID', 107000, '\x066147efd81d18f52ae88e', 'intraledger'),
	('\x44703b4a2ae26440f0c1aee9238143264956c3915d3f1f27af26793dbe47c0df', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1080n1p4sn6r7sp5u58p82z7d2xfrn4am7x0vkhy83fzfg0a2knpghnwwl2caprlxcrqpp5g3crkj32ufjypuxp4m5j8q2ryey4dsu3t5l37fa0yeunm0j8cr0sdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqawufxs75yssjuw8j382xsp485ckcgvvdhtzlwfjggjtlceu4y9d8slk2f24xwqk5jd4rmf5xsnvztn7k25554g4xgrx6rl26qtndzfgp2e7sa4', '\xe50e13a85e6a8c91cebddf8cf65ae43c5224a1fd55a6145e6e77d58e847f3606', '\xfe040914c57aa8909ea4c5e7817f2780a4ea8a4f5c5d50cc59088e391196bbc0', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 20:30:54.780428+00', '2026-11-28 00:30:54+00', 'PAID', 108000, '\x066147efd8a79e38911fe8', 'intraledger'),
	('\x8abf527bccd848ab94e7fc25bcb8df6ef13d2b70d22c2d7fa4b083cf0440ce94', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1090n1p4sn6r7sp52kekqum62xaeqqck2pd8k3afkg5sxv3kmgwled3qkx0gxjk3lzmqpp532l4y77vmpy2h988lsjmewxldmcn62ms6gkz6laykzpu7pzqe62qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq5jc6xjpc2hggveag99fsh4f4h64pj400537vz3k902xj62jt4dd32t3y96440tnglmzeuu38m2w5kq9g8xcx60vy9wu8gf52ppv6kqcqmjc3xp', '\x55b360737a51bb900316505a7b47a9b229033236da1dfcb620b19e834ad1f8b6', '\xba5371feb3bc9de9474d2d7bd6358cbc13217374203330b7cb6810ab54466326', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 20:30:54.816928+00', '2026-11-28 00:30:54+00', 'PAID', 109000, '\x066147efd9563ce065b370', 'intraledger'),
	('\x95796c091d94a965f58d756fd63c1f4bc09db2eb223129a836366d89d70927e4', '8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', 'lnbcrt1100n1p4sn6r7sp5t9xyqw0mdpj98uzkqj3z3pkwyd7xfg0kf3ez6pneaxm37kxcrekspp5j4ukczgajj5ktavdw4hav0qlf0qfmvhtygcjn2pkxekcn4cfyljqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqwlap8a87zuh7cegn5ytyy3nv95azenepd6zqxfema5dx25qq6tksqgt2zsl46n7uwrtj36tcpq5f7k4vjj67wc7u2lqwf800tr3tq0qqrpklqz', '\x594c4039fb686453f05604a22886ce237c64a1f64c722d0679e9b71f58d81e6d', '\x92d042025b0ca79da157e47db2a6997a76e14b44f78cc9482baa0cbec32d31bd', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 20:30:54.871788+00', '2026-11-28 00:30:54+00', 'PAID', 110000, '\x066147efda37557fdbeb93', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 20:30:53.844071+00', 'lightning_receipt'),
	(2, '2026-11-27 20:30:54.049163+00', 'lightning_receipt'),
	(3, '2026-11-27 20:30:54.209277+00', 'intraledger'),
	(4, '2026-11-27 20:30:54.276735+00', 'intraledger'),
	(5, '2026-11-27 20:30:54.333343+00', 'intraledger'),
	(6, '2026-11-27 20:30:54.365274+00', 'intraledger'),
	(7, '2026-11-27 20:30:54.425779+00', 'intraledger'),
	(8, '2026-11-27 20:30:54.474719+00', 'intraledger'),
	(9, '2026-11-27 20:30:54.535282+00', 'intraledger'),
	(10, '2026-11-27 20:30:54.575871+00', 'intraledger'),
	(11, '2026-11-27 20:30:54.640651+00', 'intraledger'),
	(12, '2026-11-27 20:30:54.656287+00', 'intraledger'),
	(13, '2026-11-27 20:30:54.683957+00', 'intraledger'),
	(14, '2026-11-27 20:30:54.697021+00', 'intraledger'),
	(15, '2026-11-27 20:30:54.720536+00', 'intraledger'),
	(16, '2026-11-27 20:30:54.733008+00', 'intraledger'),
	(17, '2026-11-27 20:30:54.754072+00', 'intraledger'),
	(18, '2026-11-27 20:30:54.767715+00', 'intraledger'),
	(19, '2026-11-27 20:30:54.789534+00', 'intraledger'),
	(20, '2026-11-27 20:30:54.801711+00', 'intraledger'),
	(21, '2026-11-27 20:30:54.834236+00', 'intraledger'),
	(22, '2026-11-27 20:30:54.852266+00', 'intraledger'),
	(23, '2026-11-27 20:30:54.891861+00', 'intraledger'),
	(24, '2026-11-27 20:30:54.921386+00', 'intraledger'),
	(25, '2026-11-27 20:30:54.949753+00', 'intraledger'),
	(26, '2026-11-27 20:30:54.978349+00', 'intraledger'),
	(27, '2026-11-27 20:30:55.009909+00', 'lightning_reserve'),
	(28, '2026-11-27 20:30:55.039473+00', 'lightning_settled'),
	(29, '2026-11-27 20:30:55.067353+00', 'lightning_reserve'),
	(30, '2026-11-27 20:30:55.084638+00', 'lightning_settled'),
	(31, '2026-11-27 20:30:55.129645+00', 'lightning_reserve'),
	(32, '2026-11-27 20:30:55.146797+00', 'lightning_failed'),
	(33, '2026-11-27 20:30:55.189856+00', 'lightning_reserve');

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
	('22061e3e-7d1a-4295-8a19-01a6f0fccfad', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10502, 10502),
	('22061e3e-7d1a-4295-8a19-01a6f0fccfad', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 252, 252),
	('7da3270a-b991-4550-8645-113c65ba3550', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 15810, 15810),
	('7da3270a-b991-4550-8645-113c65ba3550', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1008850, 1008850),
	('7da3270a-b991-4550-8645-113c65ba3550', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 549, 549),
	('fe3d6329-8165-43f9-9dbf-fc181e7040e4', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 8995, 8995),
	('fe3d6329-8165-43f9-9dbf-fc181e7040e4', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 2142, 2142),
	('22061e3e-7d1a-4295-8a19-01a6f0fccfad', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 4568, 4568),
	('7da3270a-b991-4550-8645-113c65ba3550', '2026-11-27 20:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 567765, 259105),
	('fe3d6329-8165-43f9-9dbf-fc181e7040e4', '2026-11-27 20:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 208275, 58119),
	('fe3d6329-8165-43f9-9dbf-fc181e7040e4', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 100961, 13830);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('683276e8-e96b-4e11-a5bc-46da07d69653', 2, '2026-11-27 20:30:55.655151+00');

--
-- Data for Name: known_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_node VALUES
	(1, 'sandbox', '\x03202de3180eec94bcf7012b972b1f546595fe4aad3dab5cefbddb2222613a6301', '\x03202de3180eec94bcf7012b972b1f546595fe4aad3dab5cefbddb2222613a6301', 'regtest', '2026-11-27 20:30:51.582275+00');

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
	('46716599-d0f1-4840-bfae-cd1683ec38e8', 'USD', NULL, 0, '-infinity'),
	('eba81f61-7938-4a2e-a0bd-559b44856cd3', 'USD', NULL, 0, '-infinity'),
	('ffba77aa-bf53-4a5e-9826-d4f3b2b589f0', 'USD', NULL, 0, '-infinity'),
	('27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', 'BTC', NULL, 630000, '2026-11-27 20:30:54.978349+00'),
	('8415fec3-8ee2-4521-981f-18b299456c32', 'BTC', NULL, 5636000, '2026-11-27 20:30:54.978349+00'),
	('4557433e-8bd4-4ac8-bf02-2200b678a395', 'BTC', NULL, 45819000, '2026-11-27 20:30:55.189856+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066147efca3a67b0722e47', '\xcae9ac69e1292dc73a43bac4289bfe652931a004047d62deddaaa1a3a6a94c3f', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066147efcd5b8b98c2d202', '\x1b0f0bd375595607570dc55f162490314b7dde49605aa6aa9dd4234de62837e3', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efcfccfd923cd16b', '\x8c6df4024a503cbf1aea726d780afcd44f52240b57406ee34828d83788ae1a92', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066147efd0d47fc9547247', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd1b19fcae49b15', '\xb1bda1902e4168e28f9836626367cb0518d81bb8a42dcb80f87e277cf9694ad3', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066147efd22e5a3e2647a3', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd31ab396a7c73c', '\x6edbca8e5730979ecd1b968242975472efb6d4712a079acc14f0f7bd589e86d9', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066147efd3d9df03b1919b', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd4c672828e02b3', '\x492d70ab4e4f6d9151efe85341baf80a3284cdff15f0b9d2277abed481e70703', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066147efd564ffc105ad0f', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd6620b288fc2f1', '\x08a4691fa1a4b079d68ffad62f04cc112fb9121f89f7d83ac9b85fced33e18aa', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066147efd69f1fcec16425', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd70b35be052ca0', '\x52c18a3af1ae642ae9aaa7608723aabb5497d09471db016205a0aa439805503a', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066147efd73e3d64243475', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd79a18a50f4ba8', '\x64758b61c13af0853644c0fc67185c6bc9fb04297ff9f0552d425a831352f2eb', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066147efd7cad0e5c9e428', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd81d18f52ae88e', '\x5169a8430d2264f1fc67eaa43c53a746c0b05274e70ed35df1f0ef0c9716ee37', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066147efd85263f5025f6e', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd8a79e38911fe8', '\x44703b4a2ae26440f0c1aee9238143264956c3915d3f1f27af26793dbe47c0df', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066147efd8d72f64f2f154', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efd9563ce065b370', '\x8abf527bccd848ab94e7fc25bcb8df6ef13d2b70d22c2d7fa4b083cf0440ce94', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066147efd99caa86f7ae20', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efda37557fdbeb93', '\x95796c091d94a965f58d756fd63c1f4bc09db2eb223129a836366d89d70927e4', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066147efdaaaaa85ada2c2', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066147efdb19794dc53644', '\xeeed1092f92deda838bf748cf5d28a050416275d995b20c23b82a51a9884e354', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066147efdb892d85e07172', NULL, NULL, 'fe3d6329-8165-43f9-9dbf-fc181e7040e4', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066147efdc0475c2eb808b', '\x0a4f6d5940511d7b9c96f87981ad7a1bf3bdd5ce695cc8db82049815e1e4bf4d', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066147efdce4d929273ab6', '\x001a627ae5261d58655b278f3d53a30873f155a3fa0d765ad5fe7caec57518db', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066147efddd82de4d76766', '\x6bedaf288178a9a990744c1b9b7a810a64271d6032eed1b4fe5231cabb45ae2c', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066147efde1b2d428b82a0', '\x6bedaf288178a9a990744c1b9b7a810a64271d6032eed1b4fe5231cabb45ae2c', '\x066147efddd82de4d76766', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066147efdec36016ebba7c', '\x6b7525503717e926be7fc7180cec743d3ed41c5a4cacaac8b701622fb86e04cc', NULL, '7da3270a-b991-4550-8645-113c65ba3550', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03202de3180eec94bcf7012b972b1f546595fe4aad3dab5cefbddb2222613a6301', 2, 'latchkey:37a719f8-f121-4021-9277-637daa975961/0015', '2026-11-27 20:30:55.640096+00', NULL);

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
	('\x066147efdc0475c2eb808b', 'lightning', '4557433e-8bd4-4ac8-bf02-2200b678a395', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x0a4f6d5940511d7b9c96f87981ad7a1bf3bdd5ce695cc8db82049815e1e4bf4d', 'lnbcrt10u1p4sn6r7sp5v2tdxjmcw5a3rl8nhdxxs09marxu06pg2tzd8twku5jkhztstllqpp5pf8k6k2q2ywhh8yklpucrtt6r0emm4wwd9wv3kuzqjvptc0yhaxsdqqcqzzs9qrsgqvudvr2fg03t9tfddamvheea2vz5a7m46eesq7ff3kvm9d87tghzsettahu7rjayr8cuwfqfs6zycs85hzvaju6wf5g35dxj0fvqyd4qpl5wyu9', '\x030ae36d96a3004ff38541eac34448dd861a0477d5c2c4fff444c0fa946c671ce9', '2026-11-27 20:31:03.01002+00', 0, NULL, NULL, 'settled', 1100, '\xc1787dbab3c84e8dfb8a3573569687a4d6321a472262ee1ea73085b6165f9d05', NULL, '2026-11-27 20:30:55.039485+00', 0, NULL, NULL, NULL, NULL),
	('\x066147efdce4d929273ab6', 'lightning', '4557433e-8bd4-4ac8-bf02-2200b678a395', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x001a627ae5261d58655b278f3d53a30873f155a3fa0d765ad5fe7caec57518db', 'lnbcrt10u1p4sn6rlsp5h4t76p89hyhgh75mkjgf99cpk0lk7rqt44nuuxr8y679gjysfuxspp5qqdxy7h9ycw4se2my78n65arppelz4drlgxhvkk4le72a3t4rrdsdqqcqzzs9qrsgqa0jwpk9kd2h38uhwxaxsq0djr6dugx3nclp5zsxgm7f97lrsw8akpr65x4pa9udqyh044k5fqj6k3a4w82juktxjac0a2eahna3qmzqqxe3pcf', '\x030ae36d96a3004ff38541eac34448dd861a0477d5c2c4fff444c0fa946c671ce9', '2026-11-27 20:31:03.067439+00', 0, NULL, NULL, 'settled', 3000, '\x29dd7109a0ef246ed17a575d0d0feaf80186841f2a698a10868f21a86c0fbadf', NULL, '2026-11-27 20:30:55.084647+00', 0, NULL, NULL, NULL, NULL),
	('\x066147efddd82de4d76766', 'lightning', '4557433e-8bd4-4ac8-bf02-2200b678a395', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x6bedaf288178a9a990744c1b9b7a810a64271d6032eed1b4fe5231cabb45ae2c', 'lnbcrt10u1p4sn6rlsp5p0hahuxy6p58w0f4sjp3t48e3yf43x8nzsu98mpv9smsw0wrvm8qpp5d0k672yp0z56nyr5fsdek75ppfjzw8tqxthdrd872gcu4w694ckqdqqcqzzs9qrsgqzdgx6stuz3hkgazugly69fwycnguaegr0ag8rzxl494p0k8g7tr4g5lm6tk45nxyzu37f0ynh2x8cms474hu20ndxy3te29grt8pq7gqwx3dq5', '\x030ae36d96a3004ff38541eac34448dd861a0477d5c2c4fff444c0fa946c671ce9', '2026-11-27 20:31:03.129796+00', 0, NULL, '2026-11-27 20:31:55.146889+00', 'failed', NULL, NULL, 'no_route', '2026-11-27 20:30:55.146889+00', 0, NULL, NULL, NULL, NULL),
	('\x066147efdec36016ebba7c', 'lightning', '4557433e-8bd4-4ac8-bf02-2200b678a395', 'BTC', 900000, 10000, 910, 910000, NULL, '\x6b7525503717e926be7fc7180cec743d3ed41c5a4cacaac8b701622fb86e04cc', 'lnbcrt9u1p4sn6rlsp5eluy0mwgyer4dfuhh387du2fxxxlv3arltqgku6z55rt080vz63spp5dd6j25phzl5jd0nlcuvqemr585ldg8z6fjk24j9hq93zlwrwqnxqdqqcqzzs9qrsgq5we8paf8e9rfyvm8rvxu0krrqrzw4ucu34q5zn5zr42hrvmu2mvqj3zww9xkgr0tuwkprjefc0cmgvwusve00p4azyn6wljdahm98mspx67lu8', '\x030ae36d96a3004ff38541eac34448dd861a0477d5c2c4fff444c0fa946c671ce9', '2026-11-27 20:30:55.43607+00', 0, NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 20:00:00+00', '2026-11-27 20:30:52.245022+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xcae9ac69e1292dc73a43bac4289bfe652931a004047d62deddaaa1a3a6a94c3f', 50000000, '2026-11-27 20:30:53.844366+00', 'credited', '\x066147efca3a67b0722e47', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x1b0f0bd375595607570dc55f162490314b7dde49605aa6aa9dd4234de62837e3', 5000000, '2026-11-27 20:30:54.049713+00', 'credited', '\x066147efcd5b8b98c2d202', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\x09474c815b8e42c9ca56f6f08df3483c8bbc1b9fc7ef2d5cdc82b4d1fd59488b', '2026-11-27 20:30:51.227471+00');

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
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 5000000),
	(10, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x0a4f6d5940511d7b9c96f87981ad7a1bf3bdd5ce695cc8db82049815e1e4bf4d', '\xc1787dbab3c84e8dfb8a3573569687a4d6321a472262ee1ea73085b6165f9d05', false, 'settle', 'SETTLED', 1000000, '2026-11-27 20:30:54.991947+00', '2026-11-27 21:30:54+00'),
	('\x001a627ae5261d58655b278f3d53a30873f155a3fa0d765ad5fe7caec57518db', '\x29dd7109a0ef246ed17a575d0d0feaf80186841f2a698a10868f21a86c0fbadf', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 20:30:55.054443+00', '2026-11-27 21:30:55+00'),
	('\x6bedaf288178a9a990744c1b9b7a810a64271d6032eed1b4fe5231cabb45ae2c', '\x55de1d2e7b58504a0a7cf142697a2d1aefa74f7de1fafd60bfbb602aa2183e42', false, 'no_route', 'OPEN', 0, '2026-11-27 20:30:55.106488+00', '2026-11-27 21:30:55+00'),
	('\x6b7525503717e926be7fc7180cec743d3ed41c5a4cacaac8b701622fb86e04cc', '\xe0a36cedfc73afb6d80d27aeb9325f5bded0e6fee4440bf7bbb87ecbaa556b3c', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 20:30:55.161842+00', '2026-11-27 21:30:55+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x4c752d7fcfe3dfc42f200348095c3fd7f97d419d7347c7ffe34978773b13f3c7'),
	('outside', '\xce9a695f3e71f82fa00d71658dfb744e0ad57100b60e391114f43a5d7063c2b4');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xcae9ac69e1292dc73a43bac4289bfe652931a004047d62deddaaa1a3a6a94c3f', 'SETTLED', 50000000, '\x294cf0f70c5592cb160a752e2fdf411d91508470099c2dacff7752e3c95ba423', 1, '2026-11-27 20:30:53.820452+00'),
	('\x1b0f0bd375595607570dc55f162490314b7dde49605aa6aa9dd4234de62837e3', 'SETTLED', 5000000, '\xe3c1877d0e297745655021f73ead6ec07c856db6bd999421fd2a12a609b2bec3', 2, '2026-11-27 20:30:54.011138+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x0a4f6d5940511d7b9c96f87981ad7a1bf3bdd5ce695cc8db82049815e1e4bf4d', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 20:30:55.034396+00', '2026-11-27 20:30:55.034396+00'),
	(2, '\x001a627ae5261d58655b278f3d53a30873f155a3fa0d765ad5fe7caec57518db', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 20:30:55.079293+00', '2026-11-27 20:30:55.079293+00'),
	(3, '\x6bedaf288178a9a990744c1b9b7a810a64271d6032eed1b4fe5231cabb45ae2c', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 20:30:55.142617+00', '2026-11-27 20:30:55.142617+00'),
	(4, '\x6b7525503717e926be7fc7180cec743d3ed41c5a4cacaac8b701622fb86e04cc', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 20:30:56.419543+00', '2026-11-27 20:30:55.219545+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'f58c8d0b30e55d2e976a21e4a3ff660810a9787a685f5d079ad841c773b1b1ce', 'before', '2026-11-27 20:30:50.944895+00'),
	('0002_ledger', 'c31060709abbf41951cc249d6763c04bceb71137c74bc4584e02842dd91e1cc3', 'before', '2026-11-27 20:30:51.001468+00'),
	('0003_key_limits', 'd3b9c5e413133e3621852a75cb85242222cb06e1d183dfd7532f3464dbb2082f', 'before', '2026-11-27 20:30:51.069052+00'),
	('0004_payments', '7fa773009cc3efcf58b1388b91a2bdc5004eaace2503cba38d3f90c62ab808a7', 'before', '2026-11-27 20:30:51.086381+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 20:30:51.187314+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 20:30:51.255539+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 20:30:51.285166+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 20:30:51.314091+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 20:30:51.337427+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 20:30:51.354798+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 20:30:51.371899+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 20:30:51.388856+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 20:30:51.423697+00'),
	('0014_onchain', '4905e3e3b335a464d8cebb3cc8c25ce710f86d5d01338017108caa459bc4839a', 'before', '2026-11-27 20:30:51.448388+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 20:30:51.48122+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('4f3fe152-e0af-4795-ac2d-7c61f1f7ddca', '1082360e-338b-4ccd-af05-1688f3179d98', '\x7ad37e72a46d43c97c90418b670dcbae4e2fadf130c4d9a6146221af182a8c2b', '2026-11-27 20:30:52.601715+00', '2026-12-27 20:30:52.601715+00', NULL, '2026-11-27 20:30:52.601715+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('04cf2830-baca-408b-97f7-42ef3f9dab8f', 'e922e712-c9e1-43e6-a739-47442676f58b', '\x435f0a0573ddb5c6567cbe10a01e34b581899e617c19ed0ae3e92d690cb42452', '2026-11-27 20:30:53.885716+00', '2026-12-27 20:30:53.885716+00', NULL, '2026-11-27 20:30:53.885716+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('df7e9ee8-a791-48ad-a84c-7d50d2f96d6b', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', '\x8e1d3c363cb96bb96662c4d6621b1376c5f589d648b10b3fad1b55ad66ed2838', '2026-11-27 20:30:54.103199+00', '2026-12-27 20:30:54.103199+00', NULL, '2026-11-27 20:30:54.103199+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('4557433e-8bd4-4ac8-bf02-2200b678a395', '1082360e-338b-4ccd-af05-1688f3179d98', 'BTC', '', '2026-11-27 20:30:52.582164+00', NULL),
	('46716599-d0f1-4840-bfae-cd1683ec38e8', '1082360e-338b-4ccd-af05-1688f3179d98', 'USD', '', '2026-11-27 20:30:52.584164+00', NULL),
	('8415fec3-8ee2-4521-981f-18b299456c32', 'e922e712-c9e1-43e6-a739-47442676f58b', 'BTC', '', '2026-11-27 20:30:53.870012+00', NULL),
	('eba81f61-7938-4a2e-a0bd-559b44856cd3', 'e922e712-c9e1-43e6-a739-47442676f58b', 'USD', '', '2026-11-27 20:30:53.871595+00', NULL),
	('27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', 'BTC', '', '2026-11-27 20:30:54.091401+00', NULL),
	('ffba77aa-bf53-4a5e-9826-d4f3b2b589f0', 'f296811c-cde0-4b23-b650-0fbcd091e1b7', 'USD', '', '2026-11-27 20:30:54.092718+00', NULL);

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efca3a67b0722e4700', NULL, NULL, NULL),
	(5000, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efcd5b8b98c2d20200', NULL, NULL, NULL),
	(-100, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efcfccfd923cd16b00', 'bob', NULL, NULL),
	(100, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efcfccfd923cd16b01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd0d47fc954724700', 'carol', NULL, NULL),
	(50, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd0d47fc954724701', 'bob', NULL, NULL),
	(-101, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd1b19fcae49b1500', 'bob', NULL, NULL),
	(101, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd1b19fcae49b1501', 'alice', NULL, NULL),
	(-50, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd22e5a3e2647a300', 'carol', NULL, NULL),
	(50, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd22e5a3e2647a301', 'bob', NULL, NULL),
	(-102, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd31ab396a7c73c00', 'bob', NULL, NULL),
	(102, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd31ab396a7c73c01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd3d9df03b1919b00', 'carol', NULL, NULL),
	(51, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd3d9df03b1919b01', 'bob', NULL, NULL),
	(-103, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd4c672828e02b300', 'bob', NULL, NULL),
	(103, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd4c672828e02b301', 'alice', NULL, NULL),
	(-51, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd564ffc105ad0f00', 'carol', NULL, NULL),
	(51, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd564ffc105ad0f01', 'bob', NULL, NULL),
	(-104, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd6620b288fc2f100', 'bob', NULL, NULL),
	(104, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd6620b288fc2f101', 'alice', NULL, NULL),
	(-52, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd69f1fcec1642500', 'carol', NULL, NULL),
	(52, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd69f1fcec1642501', 'bob', NULL, NULL),
	(-105, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd70b35be052ca000', 'bob', NULL, NULL),
	(105, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd70b35be052ca001', 'alice', NULL, NULL),
	(-52, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd73e3d6424347500', 'carol', NULL, NULL),
	(52, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd73e3d6424347501', 'bob', NULL, NULL),
	(-106, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd79a18a50f4ba800', 'bob', NULL, NULL),
	(106, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd79a18a50f4ba801', 'alice', NULL, NULL),
	(-53, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd7cad0e5c9e42800', 'carol', NULL, NULL),
	(53, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd7cad0e5c9e42801', 'bob', NULL, NULL),
	(-107, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd81d18f52ae88e00', 'bob', NULL, NULL),
	(107, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd81d18f52ae88e01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd85263f5025f6e00', 'carol', NULL, NULL),
	(53, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd85263f5025f6e01', 'bob', NULL, NULL),
	(-108, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd8a79e38911fe800', 'bob', NULL, NULL),
	(108, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd8a79e38911fe801', 'alice', NULL, NULL),
	(-54, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd8d72f64f2f15400', 'carol', NULL, NULL),
	(54, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd8d72f64f2f15401', 'bob', NULL, NULL),
	(-109, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efd9563ce065b37000', 'bob', NULL, NULL),
	(109, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd9563ce065b37001', 'alice', NULL, NULL),
	(-54, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efd99caa86f7ae2000', 'carol', NULL, NULL),
	(54, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efd99caa86f7ae2001', 'bob', NULL, NULL),
	(-110, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efda37557fdbeb9300', 'bob', NULL, NULL),
	(110, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efda37557fdbeb9301', 'alice', NULL, NULL),
	(-55, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efdaaaaa85ada2c200', 'carol', NULL, NULL),
	(55, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efdaaaaa85ada2c201', 'bob', NULL, NULL),
	(-111, NULL, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efdb19794dc5364400', 'bob', NULL, NULL),
	(111, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efdb19794dc5364401', 'alice', NULL, NULL),
	(-55, NULL, NULL, '8415fec3-8ee2-4521-981f-18b299456c32', '\x066147efdb892d85e0717200', 'carol', NULL, NULL),
	(55, NULL, NULL, '27cdda16-0ae7-415e-bd03-aa72ea0dd6d2', '\x066147efdb892d85e0717201', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efdc0475c2eb808b00', NULL, NULL, NULL),
	(-1003, 3, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efdce4d929273ab600', NULL, NULL, NULL),
	(-1010, 10, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efddd82de4d7676600', NULL, NULL, NULL),
	(1010, 10, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efde1b2d428b82a000', NULL, NULL, NULL),
	(-910, 10, NULL, '4557433e-8bd4-4ac8-bf02-2200b678a395', '\x066147efdec36016ebba7c00', NULL, NULL, NULL);

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
