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
	('46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'bae71d0d-8d81-41cd-bc5a-fecda4e2b063', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '4f029265-2f63-41ba-babe-5f443b918fa4', true, '{}', '2026-11-27 20:58:01.307432+00'),
	('a361583f-3c8c-4505-8afd-fcf43f51a925', '4336fef7-b4d1-4f85-94a0-229eccedec79', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '5ecddef9-77a0-4902-8423-5efbe317f288', true, '{}', '2026-11-27 20:58:01.716662+00'),
	('b6623b57-5401-4910-9967-cb16f6e199ad', '243be5e8-ac1f-4bbb-a71d-03806a3d0d85', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', 'd59fa250-d30e-4385-837e-1f7b9f186e34', true, '{}', '2026-11-27 20:58:01.934014+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850d725837c9da725', 'internal_send'),
	(5000, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850d7e55f328f987c', 'internal_send'),
	(10100, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850d929c3290a6c93', 'internal_send'),
	(5000, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850d9cdb57eeed57f', 'internal_send'),
	(10200, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850da8b814959ef9c', 'internal_send'),
	(5100, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850dae2139336fd73', 'internal_send'),
	(10300, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850dbb99cddd3e7d2', 'internal_send'),
	(5100, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850dc20ad5520c427', 'internal_send'),
	(10400, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850dcbe5676c05bbe', 'internal_send'),
	(5200, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850dd22e2bf79bf31', 'internal_send'),
	(10500, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850ddbb64424d8543', 'internal_send'),
	(5200, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850de14b48b7df3ef', 'internal_send'),
	(10600, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850dec0d477a79069', 'internal_send'),
	(5300, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850df1b0e20983211', 'internal_send'),
	(10700, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850dfb99683b896bb', 'internal_send'),
	(5300, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850e003e0a15cc674', 'internal_send'),
	(10800, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850e095b9b974b7a6', 'internal_send'),
	(5400, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850e10d140b063867', 'internal_send'),
	(10900, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850e18a6e176cfdfe', 'internal_send'),
	(5400, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850e1eb159a71b00a', 'internal_send'),
	(11000, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850e27552ee0001c0', 'internal_send'),
	(5500, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850e2c1f7400698c0', 'internal_send'),
	(11100, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850e3c1007b25405f', 'internal_send'),
	(5500, 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\x06614850e411f1ce99ccd3', 'internal_send'),
	(100000, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850e499d9416b0412', 'withdrawal'),
	(100000, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850e621ab0f08db89', 'withdrawal'),
	(90000, '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x06614850e86d0eb3de1c95', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-27 20:55:00+00', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'internal_send'),
	(63000, '2026-11-27 20:55:00+00', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'internal_send'),
	(290000, '2026-11-27 20:55:00+00', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'withdrawal');

--
-- Data for Name: address_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:58:01.45263+00', NULL, '2026-11-27 20:58:03.21005+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2510fb07-886a-42e8-95bc-9c90a1abaa76', 'b6623b57-5401-4910-9967-cb16f6e199ad', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:58:01.985956+00', NULL, '2026-11-27 20:58:03.478457+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-27 20:58:01.788188+00', NULL, '2026-11-27 20:58:02.924251+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('eb4bb192-6164-43bd-8291-90045ed082fe', 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', '\x853eebb8ddbb5e2523c135ab51be1cca52814e1e95379cae7346d87d6f9deb76', 'blink_wKybai', '51oU', '2026-11-27 20:58:01.455533+00', NULL),
	('97b08141-b96b-4a81-a228-3f439b83da0b', '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', '\xbf53137c0857b2c49a826524a4a54468d345e013ad6a9d7d0a1eab7e075de25b', 'blink_oNva2s', 'zL1H', '2026-11-27 20:58:01.7888+00', NULL),
	('b77750bc-428a-4216-9635-d51c7b01ad52', '2510fb07-886a-42e8-95bc-9c90a1abaa76', '\x5d94bc50da0599eee4a20bcd1709d7bf9dfb80cae8c73a13c8f7083497d14482', 'blink_Whq3B7', 'bkPz', '2026-11-27 20:58:01.986631+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614850cb92a23d808e90b8', '2026-11-27 20:58:01.324297+00', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614850cc2e4a43dae2fbb6', '2026-11-27 20:58:01.362044+00', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-000000000001', 'a8a10993-8858-4676-a5b5-bb99ed86b51b', '{}', '{"expires_at": "2026-12-27T20:58:01.356449+00:00"}'),
	('\x06614850cdbe335cc18c424d', '2026-11-27 20:58:01.464514+00', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'api_key.created', 'session', 'a8a10993-8858-4676-a5b5-bb99ed86b51b', '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-000000000002', 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_wKybai…51oU", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614850cedb994a5eef4b18', '2026-11-27 20:58:01.537492+00', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'account.username_set', 'key', 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614850d1a2729026bf7388', '2026-11-27 20:58:01.719473+00', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614850d1e75833367e3541', '2026-11-27 20:58:01.737127+00', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-000000000007', '0a54b688-c7f3-48d3-921b-dbf895ece3ce', '{}', '{"expires_at": "2026-12-27T20:58:01.728044+00:00"}'),
	('\x06614850d2bf88639395578a', '2026-11-27 20:58:01.792455+00', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'api_key.created', 'session', '0a54b688-c7f3-48d3-921b-dbf895ece3ce', '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-000000000008', '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_oNva2s…zL1H", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614850d34bcd533f29c013', '2026-11-27 20:58:01.828369+00', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'account.username_set', 'key', '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614850d4f3036189124ce8', '2026-11-27 20:58:01.936681+00', 'b6623b57-5401-4910-9967-cb16f6e199ad', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614850d52c8f1a81fc6412', '2026-11-27 20:58:01.951417+00', 'b6623b57-5401-4910-9967-cb16f6e199ad', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-00000000000d', '98cffeab-7689-47e3-a468-e7d96d3ce05a', '{}', '{"expires_at": "2026-12-27T20:58:01.945849+00:00"}'),
	('\x06614850d5cc0e7d2cfe18c0', '2026-11-27 20:58:01.992302+00', 'b6623b57-5401-4910-9967-cb16f6e199ad', 'api_key.created', 'session', '98cffeab-7689-47e3-a468-e7d96d3ce05a', '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-00000000000e', '2510fb07-886a-42e8-95bc-9c90a1abaa76', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Whq3B7…bkPz", "expires_at": null}], "requests_per_hour": 1000, "limits_include_fees": false}'),
	('\x06614850d632a1722d156804', '2026-11-27 20:58:02.018521+00', 'b6623b57-5401-4910-9967-cb16f6e199ad', 'account.username_set', 'key', '2510fb07-886a-42e8-95bc-9c90a1abaa76', '127.0.0.1', 'python-httpx2/2.16.2', '38e0c720-b475-416b-891a-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

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
	('\x02a4905ef0179abb58a08757c7b877d9d325c7223b2b4782f906de8017db3a06a6', 0);

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
	(1, 50000000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(3, -100000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(3, 100000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(4, -50000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(4, 50000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(5, -101000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(5, 101000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(6, -50000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(6, 50000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(7, -102000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(7, 102000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(8, -51000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(8, 51000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(9, -103000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(9, 103000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(10, -51000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(10, 51000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(11, -104000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(11, 104000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(12, -52000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(12, 52000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(13, -105000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(13, 105000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(14, -52000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(14, 52000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(15, -106000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(15, 106000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(16, -53000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(16, 53000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(17, -107000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(17, 107000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(18, -53000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(18, 53000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(19, -108000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(19, 108000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(20, -54000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(20, 54000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(21, -109000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(21, 109000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(22, -54000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(22, 54000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(23, -110000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(23, 110000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(24, -55000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(24, 55000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(25, -111000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(25, 111000, '5ecddef9-77a0-4902-8423-5efbe317f288');
INSERT INTO public.entry VALUES
	(26, -55000, '5ecddef9-77a0-4902-8423-5efbe317f288'),
	(26, 55000, 'd59fa250-d30e-4385-837e-1f7b9f186e34'),
	(27, -1010000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(31, -1010000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(33, -910000, '4f029265-2f63-41ba-babe-5f443b918fa4'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(789, 1, '2026-11-27 20:58:01.682206+00', 'lightning_receipt', '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850d0d4e5d49f87ad00'),
	(801, 2, '2026-11-27 20:58:01.920604+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850d48d1a671e783c00'),
	(810, 3, '2026-11-27 20:58:02.093028+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850d725837c9da72501'),
	(812, 4, '2026-11-27 20:58:02.132662+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850d7e55f328f987c01'),
	(816, 5, '2026-11-27 20:58:02.234124+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850d929c3290a6c9301'),
	(818, 6, '2026-11-27 20:58:02.261836+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850d9cdb57eeed57f01'),
	(821, 7, '2026-11-27 20:58:02.312273+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850da8b814959ef9c01'),
	(823, 8, '2026-11-27 20:58:02.327929+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850dae2139336fd7301'),
	(826, 9, '2026-11-27 20:58:02.394349+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dbb99cddd3e7d201'),
	(828, 10, '2026-11-27 20:58:02.410263+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850dc20ad5520c42701'),
	(831, 11, '2026-11-27 20:58:02.450494+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dcbe5676c05bbe01'),
	(833, 12, '2026-11-27 20:58:02.475957+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850dd22e2bf79bf3101'),
	(836, 13, '2026-11-27 20:58:02.514906+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850ddbb64424d854301'),
	(838, 14, '2026-11-27 20:58:02.542376+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850de14b48b7df3ef01'),
	(841, 15, '2026-11-27 20:58:02.585412+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dec0d477a7906901'),
	(843, 16, '2026-11-27 20:58:02.60387+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850df1b0e2098321101'),
	(846, 17, '2026-11-27 20:58:02.646698+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dfb99683b896bb01'),
	(848, 18, '2026-11-27 20:58:02.663398+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e003e0a15cc67401'),
	(851, 19, '2026-11-27 20:58:02.708337+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e095b9b974b7a601'),
	(853, 20, '2026-11-27 20:58:02.733602+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e10d140b06386701'),
	(856, 21, '2026-11-27 20:58:02.767269+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e18a6e176cfdfe01'),
	(858, 22, '2026-11-27 20:58:02.791581+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e1eb159a71b00a01'),
	(861, 23, '2026-11-27 20:58:02.824758+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e27552ee0001c001'),
	(863, 24, '2026-11-27 20:58:02.845804+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e2c1f7400698c001'),
	(867, 25, '2026-11-27 20:58:02.910243+00', 'lightning_receipt', '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e3c1007b25405f01'),
	(869, 26, '2026-11-27 20:58:02.92908+00', 'intraledger_receipt', 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e411f1ce99ccd301');

--
-- Data for Name: failed_return; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-28 20:58:00.832785+00'),
	('AFN', 66000000000, '2026-11-28 20:58:00.832785+00'),
	('ALL', 83000000000, '2026-11-28 20:58:00.832785+00'),
	('AMD', 383000000000, '2026-11-28 20:58:00.832785+00'),
	('AOA', 912000000000, '2026-11-28 20:58:00.832785+00'),
	('ARS', 1400000000000, '2026-11-28 20:58:00.832785+00'),
	('AUD', 1530000000, '2026-11-28 20:58:00.832785+00'),
	('AWG', 1790000000, '2026-11-28 20:58:00.832785+00'),
	('AZN', 1700000000, '2026-11-28 20:58:00.832785+00'),
	('BAM', 1690000000, '2026-11-28 20:58:00.832785+00'),
	('BBD', 2000000000, '2026-11-28 20:58:00.832785+00'),
	('BDT', 122000000000, '2026-11-28 20:58:00.832785+00'),
	('BHD', 376000000, '2026-11-28 20:58:00.832785+00'),
	('BIF', 2950000000000, '2026-11-28 20:58:00.832785+00'),
	('BMD', 1000000000, '2026-11-28 20:58:00.832785+00'),
	('BND', 1300000000, '2026-11-28 20:58:00.832785+00'),
	('BOB', 6910000000, '2026-11-28 20:58:00.832785+00'),
	('BRL', 5400000000, '2026-11-28 20:58:00.832785+00'),
	('BSD', 1000000000, '2026-11-28 20:58:00.832785+00'),
	('BTN', 88500000000, '2026-11-28 20:58:00.832785+00'),
	('BWP', 13400000000, '2026-11-28 20:58:00.832785+00'),
	('BYN', 3400000000, '2026-11-28 20:58:00.832785+00'),
	('BZD', 2010000000, '2026-11-28 20:58:00.832785+00'),
	('CAD', 1400000000, '2026-11-28 20:58:00.832785+00'),
	('CDF', 2250000000000, '2026-11-28 20:58:00.832785+00'),
	('CHF', 800000000, '2026-11-28 20:58:00.832785+00'),
	('CLP', 940000000000, '2026-11-28 20:58:00.832785+00'),
	('CNY', 7100000000, '2026-11-28 20:58:00.832785+00'),
	('COP', 3800000000000, '2026-11-28 20:58:00.832785+00'),
	('CRC', 502000000000, '2026-11-28 20:58:00.832785+00'),
	('CUP', 24000000000, '2026-11-28 20:58:00.832785+00'),
	('CVE', 95300000000, '2026-11-28 20:58:00.832785+00'),
	('CZK', 20900000000, '2026-11-28 20:58:00.832785+00'),
	('DJF', 177700000000, '2026-11-28 20:58:00.832785+00'),
	('DKK', 6450000000, '2026-11-28 20:58:00.832785+00'),
	('DOP', 63000000000, '2026-11-28 20:58:00.832785+00'),
	('DZD', 130000000000, '2026-11-28 20:58:00.832785+00'),
	('EGP', 47300000000, '2026-11-28 20:58:00.832785+00'),
	('ERN', 15000000000, '2026-11-28 20:58:00.832785+00'),
	('ETB', 153000000000, '2026-11-28 20:58:00.832785+00'),
	('EUR', 864000000, '2026-11-28 20:58:00.832785+00'),
	('FJD', 2270000000, '2026-11-28 20:58:00.832785+00'),
	('FKP', 760000000, '2026-11-28 20:58:00.832785+00'),
	('GBP', 760000000, '2026-11-28 20:58:00.832785+00'),
	('GEL', 2700000000, '2026-11-28 20:58:00.832785+00'),
	('GHS', 11000000000, '2026-11-28 20:58:00.832785+00'),
	('GIP', 760000000, '2026-11-28 20:58:00.832785+00'),
	('GMD', 73000000000, '2026-11-28 20:58:00.832785+00'),
	('GNF', 8680000000000, '2026-11-28 20:58:00.832785+00'),
	('GTQ', 7660000000, '2026-11-28 20:58:00.832785+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-28 20:58:00.832785+00'),
	('HKD', 7780000000, '2026-11-28 20:58:00.832785+00'),
	('HNL', 26300000000, '2026-11-28 20:58:00.832785+00'),
	('HTG', 131000000000, '2026-11-28 20:58:00.832785+00'),
	('HUF', 332000000000, '2026-11-28 20:58:00.832785+00'),
	('IDR', 16700000000000, '2026-11-28 20:58:00.832785+00'),
	('ILS', 3250000000, '2026-11-28 20:58:00.832785+00'),
	('INR', 88700000000, '2026-11-28 20:58:00.832785+00'),
	('IQD', 1310000000000, '2026-11-28 20:58:00.832785+00'),
	('IRR', 42100000000000, '2026-11-28 20:58:00.832785+00'),
	('ISK', 126000000000, '2026-11-28 20:58:00.832785+00'),
	('JMD', 160000000000, '2026-11-28 20:58:00.832785+00'),
	('JOD', 709000000, '2026-11-28 20:58:00.832785+00'),
	('JPY', 154000000000, '2026-11-28 20:58:00.832785+00'),
	('KES', 129000000000, '2026-11-28 20:58:00.832785+00'),
	('KGS', 87400000000, '2026-11-28 20:58:00.832785+00'),
	('KHR', 4010000000000, '2026-11-28 20:58:00.832785+00'),
	('KMF', 425000000000, '2026-11-28 20:58:00.832785+00'),
	('KPW', 900000000000, '2026-11-28 20:58:00.832785+00'),
	('KRW', 1460000000000, '2026-11-28 20:58:00.832785+00'),
	('KWD', 307000000, '2026-11-28 20:58:00.832785+00'),
	('KYD', 833000000, '2026-11-28 20:58:00.832785+00'),
	('KZT', 525000000000, '2026-11-28 20:58:00.832785+00'),
	('LAK', 21700000000000, '2026-11-28 20:58:00.832785+00'),
	('LBP', 89500000000000, '2026-11-28 20:58:00.832785+00'),
	('LKR', 305000000000, '2026-11-28 20:58:00.832785+00'),
	('LRD', 182000000000, '2026-11-28 20:58:00.832785+00'),
	('LSL', 17200000000, '2026-11-28 20:58:00.832785+00'),
	('LYD', 5450000000, '2026-11-28 20:58:00.832785+00'),
	('MAD', 9270000000, '2026-11-28 20:58:00.832785+00'),
	('MDL', 17000000000, '2026-11-28 20:58:00.832785+00'),
	('MGA', 4480000000000, '2026-11-28 20:58:00.832785+00'),
	('MKD', 53200000000, '2026-11-28 20:58:00.832785+00'),
	('MMK', 2100000000000, '2026-11-28 20:58:00.832785+00'),
	('MNT', 3590000000000, '2026-11-28 20:58:00.832785+00'),
	('MOP', 8010000000, '2026-11-28 20:58:00.832785+00'),
	('MRU', 39800000000, '2026-11-28 20:58:00.832785+00'),
	('MUR', 45900000000, '2026-11-28 20:58:00.832785+00'),
	('MVR', 15400000000, '2026-11-28 20:58:00.832785+00'),
	('MWK', 1735000000000, '2026-11-28 20:58:00.832785+00'),
	('MXN', 18400000000, '2026-11-28 20:58:00.832785+00'),
	('MYR', 4150000000, '2026-11-28 20:58:00.832785+00'),
	('MZN', 63900000000, '2026-11-28 20:58:00.832785+00'),
	('NAD', 17200000000, '2026-11-28 20:58:00.832785+00'),
	('NGN', 1440000000000, '2026-11-28 20:58:00.832785+00'),
	('NIO', 36800000000, '2026-11-28 20:58:00.832785+00'),
	('NOK', 10100000000, '2026-11-28 20:58:00.832785+00'),
	('NPR', 142000000000, '2026-11-28 20:58:00.832785+00'),
	('NZD', 1770000000, '2026-11-28 20:58:00.832785+00'),
	('OMR', 384500000, '2026-11-28 20:58:00.832785+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-28 20:58:00.832785+00'),
	('PEN', 3370000000, '2026-11-28 20:58:00.832785+00'),
	('PGK', 4230000000, '2026-11-28 20:58:00.832785+00'),
	('PHP', 58900000000, '2026-11-28 20:58:00.832785+00'),
	('PKR', 281000000000, '2026-11-28 20:58:00.832785+00'),
	('PLN', 3670000000, '2026-11-28 20:58:00.832785+00'),
	('PYG', 7060000000000, '2026-11-28 20:58:00.832785+00'),
	('QAR', 3640000000, '2026-11-28 20:58:00.832785+00'),
	('RON', 4390000000, '2026-11-28 20:58:00.832785+00'),
	('RSD', 101000000000, '2026-11-28 20:58:00.832785+00'),
	('RUB', 81000000000, '2026-11-28 20:58:00.832785+00'),
	('RWF', 1453000000000, '2026-11-28 20:58:00.832785+00'),
	('SAR', 3750000000, '2026-11-28 20:58:00.832785+00'),
	('SBD', 8230000000, '2026-11-28 20:58:00.832785+00'),
	('SCR', 13900000000, '2026-11-28 20:58:00.832785+00'),
	('SDG', 600000000000, '2026-11-28 20:58:00.832785+00'),
	('SEK', 9500000000, '2026-11-28 20:58:00.832785+00'),
	('SGD', 1300000000, '2026-11-28 20:58:00.832785+00'),
	('SHP', 760000000, '2026-11-28 20:58:00.832785+00'),
	('SLE', 23200000000, '2026-11-28 20:58:00.832785+00'),
	('SOS', 571000000000, '2026-11-28 20:58:00.832785+00'),
	('SRD', 38600000000, '2026-11-28 20:58:00.832785+00'),
	('SSP', 4600000000000, '2026-11-28 20:58:00.832785+00'),
	('STN', 21200000000, '2026-11-28 20:58:00.832785+00'),
	('SYP', 11000000000000, '2026-11-28 20:58:00.832785+00'),
	('SZL', 17200000000, '2026-11-28 20:58:00.832785+00'),
	('THB', 32400000000, '2026-11-28 20:58:00.832785+00'),
	('TJS', 9240000000, '2026-11-28 20:58:00.832785+00'),
	('TMT', 3500000000, '2026-11-28 20:58:00.832785+00'),
	('TND', 2950000000, '2026-11-28 20:58:00.832785+00'),
	('TOP', 2390000000, '2026-11-28 20:58:00.832785+00'),
	('TRY', 42300000000, '2026-11-28 20:58:00.832785+00'),
	('TTD', 6780000000, '2026-11-28 20:58:00.832785+00'),
	('TWD', 31100000000, '2026-11-28 20:58:00.832785+00'),
	('TZS', 2440000000000, '2026-11-28 20:58:00.832785+00'),
	('UAH', 42100000000, '2026-11-28 20:58:00.832785+00'),
	('UGX', 3600000000000, '2026-11-28 20:58:00.832785+00'),
	('UYU', 39800000000, '2026-11-28 20:58:00.832785+00'),
	('UZS', 11950000000000, '2026-11-28 20:58:00.832785+00'),
	('VES', 233000000000, '2026-11-28 20:58:00.832785+00'),
	('VND', 26300000000000, '2026-11-28 20:58:00.832785+00'),
	('VUV', 122000000000, '2026-11-28 20:58:00.832785+00'),
	('WST', 2810000000, '2026-11-28 20:58:00.832785+00'),
	('XAF', 567000000000, '2026-11-28 20:58:00.832785+00'),
	('XCD', 2700000000, '2026-11-28 20:58:00.832785+00'),
	('XCG', 1790000000, '2026-11-28 20:58:00.832785+00'),
	('XOF', 567000000000, '2026-11-28 20:58:00.832785+00'),
	('XPF', 103000000000, '2026-11-28 20:58:00.832785+00'),
	('YER', 238500000000, '2026-11-28 20:58:00.832785+00'),
	('ZAR', 17200000000, '2026-11-28 20:58:00.832785+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-28 20:58:00.832785+00'),
	('ZWG', 26400000000, '2026-11-28 20:58:00.832785+00');

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
	('\xa4e2590f567971cef6e79a0f61589cdb5c22366009b17c53b99d3bafbedcdba6', '4f029265-2f63-41ba-babe-5f443b918fa4', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'BTC', 'lnbcrt500u1p4snmkesp5v4p9drjghn7svvfr7axcgjh8zyscvqm9rhpp3kfjvul6r50ymzrqpp55n39jr6k09cuaah8ng8kzkyumdwzydnqpxchc5aen5a6l0kumwnqdqqxqrwzqcqzzs9qrsgqs04amjaltzm432dzp2glrhfcx4kwf8ua0d2cq5z6wdcyf3jth0vh2hur9e8wzqxh7y87xtk0w5gu6wmnk5f9mgjz5fjeg934fxv36tqqjmsr02', '\x6542568e48bcfd063123f74d844ae711218603651dc218d932673fa1d1e4d886', '\xc4b89492afa588ffd21f47a8283c4092593f187c9c06bf182c81962cab386b4f', 50000000, NULL, '', NULL, NULL, '2026-11-27 20:58:01.581066+00', '2026-11-28 00:58:01+00', 'PAID', 50000000, '\x06614850d0d4e5d49f87ad', 'lightning'),
	('\x4e968c163bc4bc3c2b6d48d1db8e5148da41063b6f04cf4cdf8532569a3f4ff3', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt50u1p4snmkesp5cz3s22lmkt25p6gg5ke35x2v42vf3zszapkxvzps6nlgup7l2adspp5f6tgc93mcj7rc2mdfrgahrj3frdyzp3mduzv7nxls5e9dx3lflesdqqxqrwzqcqzzs9qrsgqn69wzn7ddn4ytzh3r4k4ezgm2yma3f3pl754dmlxgu98r0pn8zfrxwj92uwhmj7vq6qzh8fn7d3uzz9ps2drnpjqr0y2xe9y52vzk9sqdsg8gn', '\xc0a3052bfbb2d540e908a5b31a194caa98988a02e86c660830d4fe8e07df575b', '\x48f982d2cdc20b8199721e5ecaf1780332ea8ecd42b301702b385a87c4e200a8', 5000000, NULL, '', NULL, NULL, '2026-11-27 20:58:01.855909+00', '2026-11-28 00:58:01+00', 'PAID', 5000000, '\x06614850d48d1a671e783c', 'lightning'),
	('\x40c46ebfb98b80b415e99a79d257b50260e9bdd456d8cd3e94213edcb9fb2eaa', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1u1p4snmk6sp59qw22324z3s08l84q9r3dhmh8ya0u60fr57u9hfyc5cpwwqugnrspp5grzxa0ae3wqtg90fnfuay4a4qfswn0w52mvv6055yyldew0m964qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqe5d9jrnhy4ur87hksvahm73d0mmwkz7tmsw4s4xg99pp5rry7j7xxf8ezs9nvqrcu0j4mnknjmmqma6g04u82hdgseag28rd743svtsqk0fxjk', '\x281ca545551460f3fcf5014716df77393afe69e91d3dc2dd24c53017381c44c7', '\x0681a0ef0f424f532dfa50b05c1a0d75e9996b60c5ff5305672679de0fd0c890', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-27 20:58:02.042835+00', '2026-11-28 00:58:02+00', 'PAID', 100000, '\x06614850d725837c9da725', 'intraledger'),
	('\x27bcfe17619d9e6ba4c19d2446295a1a7ec0a0f9c6ef159ccbd4627f0b6aacf9', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1010n1p4snmk6sp5fafdeq6ytatvp696mhz7e2feewaxwakv2ttvedmaxff60v9j3gzqpp5y770u9mpnk0xhfxpn5jyv226rflvpg8ecmh3t8xt63387zm24nusdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq54l7lzqxrvz3ahgc7gctxwv45sv2s7fpl5qxjyh0e6xumjskjexh3qsds3s07qc63qgl8cu72ey0k03jztkjq0m0nmjuyhaeeqj3tuqp36hk4p', '\x4f52dc83445f56c0e8baddc5eca939cbba6776cc52d6ccb77d3253a7b0b28a04', '\x5477d6cb1e2bc28c28396e02e5b5ced3adfb8a7aeeed9f6faa9d2c6bcca5c134', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-27 20:58:02.17873+00', '2026-11-28 00:58:02+00', 'PAID', 101000, '\x06614850d929c3290a6c93', 'intraledger'),
	('\x6074f41e9962369daacabc1533aaaf90a387112c7edc0b5c7be95bd613aac7fa', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1020n1p4snmk6sp50t3ffy4zw5k37a7m772nv693mvq3pe24rp7vgceapk3aflhh6t8qpp5vp60g85evgmfm2k2hs2n8240jz3cwyfv0mwqkhrma9davya2claqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq7u6a5m8tlsya9p4028v5dlzk8npssclqc9l6v0u0nmy5z2xv9zhnyyq3sjrfsfz3x4ej4y28wmmmg2hn3ur9jz2snnnuej5yvgy5q8cqgr5spa', '\x7ae29492a2752d1f77dbf7953668b1db0110e555187cc4633d0da3d4fef7d2ce', '\x396254de58a0e37a7396a32179926bd55913f3c370ebc75e75a2eb91596374e9', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-27 20:58:02.281851+00', '2026-11-28 00:58:02+00', 'PAID', 102000, '\x06614850da8b814959ef9c', 'intraledger'),
	('\x06ac9cfa34916a3c077ff090abd940c7d00bbd024383f56b0c333d3094b39401', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1030n1p4snmk6sp5g9mvt404sqayq8e48g5r5h93fwyzu2z9883gqf4e7zty8u4sm4xqpp5q6kfe735j94rcpml7zg2hk2qclgqh0gzgwpl26cvxv7np99njsqsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq7e0fx9swz4yewzjcu22ka98z59f3as2fhet3fhc2ejlcgsvu75lrax40hfw335aqtwjef7vhrcxdvkv6tdhwejzaltj667qxx47nfdsp6ur02j', '\x4176c5d5f5803a401f353a283a5cb14b882e284539e28026b9f09643f2b0dd4c', '\x5519077b0e20c5e3fa4ff5e774fd8421ed59864d21beaa38b0d6e1d415239ed3', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-27 20:58:02.341922+00', '2026-11-28 00:58:02+00', 'PAID', 103000, '\x06614850dbb99cddd3e7d2', 'intraledger'),
	('\x18b3378a70cb430c5b442a487b070871ecbc6593269ad3f83e4a636b9ea4039b', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1040n1p4snmk6sp5dspcscjd7k03dllv70qa9sa69pzw8v367qv6mpl50zz6zmqd64xspp5rzen0znsedpsck6y9fy8kpcgw8ktcevny6dd87p7ff3kh84yqwdsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq5kwrdqs35a2482y20vxn2qcxsay70rjvwmdm2mkhf82j2sjkdj49qrheh2fw3qd83s6ggkpksrh4l8g5x2jvpe76fvaw20spheu82xsp6599c4', '\x6c0388624df59f16ffecf3c1d2c3ba2844e3b23af019ad87f47885a16c0dd54d', '\x54ab68f61caf6bd7d5a837b5e738d900fd162e6ac28e6457191c885b598d23c2', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-27 20:58:02.425154+00', '2026-11-28 00:58:02+00', 'PAID', 104000, '\x06614850dcbe5676c05bbe', 'intraledger'),
	('\x86530f748efcb9b226b17b4d3e076a3d0012a4784b8ad14ee6cd3d7a9661a48f', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1050n1p4snmk6sp53mhljh42v2eqqrhc7tnknjnuqr63kegk87vm9zud292qjrl2qkfqpp5sefs7aywljumyf430dxnupm285qp9frcfw9dznhxe57h49np5j8sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqk5tqfl7tsqeuv6crqrsv4nlyf43v27edmpq8lflwfwvpf35zxdq4m59fjhzyyplqgyt7gywcknpwszjjdsryjn0pm9txpf3a42xurecp6wqu9v', '\x8eeff95eaa62b2000ef8f2e769ca7c00f51b65163f99b28b8d5154090fea0592', '\xe09f61b901ba6c5ac3f165b82e6374d9522cd3e4d6220075e43e6604d6369f75', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-27 20:58:02.500788+00', '2026-11-28 00:58:02+00', 'PAID', 105000, '\x06614850ddbb64424d8543', 'intraledger'),
	('\x403cfa4b06ee7f84c23c8836d1b1af355e9dacb54b2d10d8622f43d38bf5fa48', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1060n1p4snmk6sp5m5npus0ddu5y8zkdsytarg6mcgmw4uavdjnre46jtynd3rg4l9dqpp5gq705jcxaelcfs3u3qmdrvd0x40fmt94fvk3pkrz9apa8zl4lfyqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqkgf8xr5nepvedz0ue6fcv6prdd5pknh8h72vaznwqx03f99zqpf4lej6nkae4hh2qcw6zujtgwvyyrkqrlhnnnkdtmd52dtxxac3apgp4mywwn', '\xdd261e41ed6f28438acd8117d1a35bc236eaf3ac6ca63cd7525926d88d15f95a', '\x87940781c4808c7badff4e2663b3accc649efe2188ef177534814615a1fe7537', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-27 20:58:02.563961+00', '2026-11-28 00:58:02+00', 'PAID', 106000, '\x06614850dec0d477a79069', 'intraledger'),
	('\xe0a104c303d8a69ec1528f0c9ed35707971c9b1fb4686bf570f849ec23cc6956', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1070n1p4snmk6sp5n3xs8ped5nz2p6h2kehl8ndrzcgyx3hsmhl0xh9ghsu9zx0f5llqpp5uzssfscrmznfas2j3uxfa56hq7t3exclk35xhatslpy7cg7vd9tqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq2yq4nxm2cuteqa0qv8pgwhhnnyr54ql4hjt7kt72nrx7alvufytqvl764dqn3hglte7rhdxx72a9kangxtm9kn79n2ccu6kwmqamggspac2y6c', '\x9c4d03872da4c4a0eaeab66ff3cda316104346f0ddfef35ca8bc385119e9a7fe', '\xd3702e2ce81a952aeabea7e9aa3879482ad851dd7a096749fe3d2f7ca2f1d240', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-27 20:58:02.623704+00', '2026-11-28 00:58:02+00', 'PAID', 107000, '\x06614850dfb99683b896bb', 'intraledger'),
	('\x78493ece0453049f8f8e287f2ae7afcc8458eacc71958bdc6aacf1a452e053d7', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1080n1p4snmk6sp5a3xqptfud5a4gc78jjzz5y3a9a4fdu6cwz5nmawycdmcyrqr8wwspp50pynansy2vzflruw9plj4ea0ejz936kvwx2chhr24nc6g5hq20tsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqw98nupltvh0nv983pug5vaqfze604epg8trw9qtthr4eeqze08whhnhhnu3mkneg8n6m7drq004x2zlzq3q2hj9hwu98lg2x79xrqlsp3a4hmm', '\xec4c00ad3c6d3b5463c794842a123d2f6a96f35870a93df5c4c377820c033b9d', '\x70ab7146db41bb7fadd2b18576de1c62691f6ad5e86e0fa75e2900fde1f7fe76', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-27 20:58:02.681615+00', '2026-11-28 00:58:02+00', 'PAID', 108000, '\x06614850e095b9b974b7a6', 'intraledger'),
	('\x7d8560443bcc8a18141ea8a06bf8ab1830a0adf90945ed58e30e642b8e1fe5f9', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1090n1p4snmk6sp50xvzc5c9jmr8gwdnj53vammxv0j8z0pzqxk9hreeta0jcs3sqpnqpp50kzkq3pmej9ps9q74zsxh79trqc2pt0ep9z76k8rpejzhrsluhusdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqgrftys707vzs6763vcg0c7ud4cgvh3xzc28cd92qfhch83sxt9gnlevw5dkwjyk6ejvd7h3990st0yj7kcfvxv03lsva4qumgsmnhlsqlzear7', '\x79982c530596c67439b39522ceef6663e4713c2201ac5b8f395f5f2c42300066', '\x59b3c7ca7124f788efac6941edbfe412c4479ff6707154058b9e5d5d7d4ef26d', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-27 20:58:02.748504+00', '2026-11-28 00:58:02+00', 'PAID', 109000, '\x06614850e18a6e176cfdfe', 'intraledger'),
	('\x0627956c8887c0032d35d222b671a9196df6a90308a2356583d8dea3360a6084', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1100n1p4snmk6sp5m3g746aql2pskvxv7jz6mtyd5qs7fut90m9epfep6dv7c6eex7espp5qcne2mygslqqxtf46g3tvudfr9kld2grpz3r2evrmr02xds2vzzqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq6j0xdrpgaf3au8hyxchz62gnfgyspp0xa03pxtf2x043us64afpn8fqhgc9l4p7l0q3eg32m9sgrh6hm7gkzuscx452m5dwx95pg42sqy8zka9', '\xdc51eaeba0fa830b30ccf485adac8da021e4f1657ecb90a721d359ec6b3937b3', '\x26a0eefe1967db452d538c74085e736d19e3a9f347ef1f2090b3d95c850df187', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-27 20:58:02.807384+00', '2026-11-28 00:58:02+00', 'PAID', 110000, '\x06614850e27552ee0001c0', 'intraledger'),
	('\x4b6905882a056dadc78bedee1998369a7b0812dcf30ed8212e3e5e61cf47f482', 'd59fa250-d30e-4385-837e-1f7b9f186e34', 'b6623b57-5401-4910-9967-cb16f6e199ad', 'BTC', 'lnbcrt5u1p4snmkmsp5a3g46kcu4nsmccum5l2tncwd5vw8s5w2kh4ffdtyr42uvvpsg30spp5fd5stzp2q4k6m3utahhpnxpknfassyku7v8dsgfw8e0xrn687jpqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqgjgg7sc5905tzrm2vpr8aek7acn7zklkgp5vnrc9mlu5e4x9c8x9vj2j6nrccruwd4y6d4qnenwp6wz3u0kltt6p9jkq0666d88hxjcpq9wy8s', '\xec515d5b1cace1bc639ba7d4b9e1cda31c7851cab5ea94b5641d55c63030445f', '\x13a80d574bdbc1f7032ae58a95ff594a617e10cba1335c966844c5c23708dd67', 500000, NULL, 'never paid', NULL, NULL, '2026-11-27 20:58:03.481097+00', '2026-11-28 00:58:03+00', 'OPEN', NULL, NULL, NULL),
	('\xd37f6b730d69cef0025fca3b71ab93ce573f88fd962e06f87cfb47d713e929d2', '5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', 'lnbcrt1110n1p4snmk6sp574w7gg22xn6m4tytrjle58dee3x8vg0kq88v90yfevttjann0rkspp56dlkkucdd880qqjlegahr2uneetnlz8ajchqd7ruldrawylf98fqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqrf7vgqxgdm23l7xguj7vlzm5cw65zxntk7afcu9s5kyyr9ygmc2p97ys4vkmkk8v3lhtauvl2rd02eqcsfjt665emz69huhc6nfamvcq5l73fl', '\xf55de4214a34f5baac8b1cbf9a1db9cc4c7621f601cec2bc89cb16b9767378ed', '\xcb0b518bac62421041873599867871f83c7677b9936325582874626520611197', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-27 20:58:02.884681+00', '2026-11-28 00:58:02+00', 'PAID', 111000, '\x06614850e3c1007b25405f', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 20:58:01.666789+00', 'lightning_receipt'),
	(2, '2026-11-27 20:58:01.910554+00', 'lightning_receipt'),
	(3, '2026-11-27 20:58:02.080643+00', 'intraledger'),
	(4, '2026-11-27 20:58:02.129759+00', 'intraledger'),
	(5, '2026-11-27 20:58:02.212803+00', 'intraledger'),
	(6, '2026-11-27 20:58:02.254773+00', 'intraledger'),
	(7, '2026-11-27 20:58:02.303361+00', 'intraledger'),
	(8, '2026-11-27 20:58:02.325523+00', 'intraledger'),
	(9, '2026-11-27 20:58:02.3807+00', 'intraledger'),
	(10, '2026-11-27 20:58:02.407085+00', 'intraledger'),
	(11, '2026-11-27 20:58:02.447446+00', 'intraledger'),
	(12, '2026-11-27 20:58:02.473186+00', 'intraledger'),
	(13, '2026-11-27 20:58:02.512228+00', 'intraledger'),
	(14, '2026-11-27 20:58:02.535092+00', 'intraledger'),
	(15, '2026-11-27 20:58:02.579156+00', 'intraledger'),
	(16, '2026-11-27 20:58:02.602254+00', 'intraledger'),
	(17, '2026-11-27 20:58:02.642838+00', 'intraledger'),
	(18, '2026-11-27 20:58:02.661856+00', 'intraledger'),
	(19, '2026-11-27 20:58:02.699193+00', 'intraledger'),
	(20, '2026-11-27 20:58:02.729748+00', 'intraledger'),
	(21, '2026-11-27 20:58:02.761838+00', 'intraledger'),
	(22, '2026-11-27 20:58:02.786581+00', 'intraledger'),
	(23, '2026-11-27 20:58:02.82197+00', 'intraledger'),
	(24, '2026-11-27 20:58:02.841591+00', 'intraledger'),
	(25, '2026-11-27 20:58:02.90688+00', 'intraledger'),
	(26, '2026-11-27 20:58:02.927601+00', 'intraledger'),
	(27, '2026-11-27 20:58:02.962393+00', 'lightning_reserve'),
	(28, '2026-11-27 20:58:03.024358+00', 'lightning_settled'),
	(29, '2026-11-27 20:58:03.062699+00', 'lightning_reserve'),
	(30, '2026-11-27 20:58:03.083893+00', 'lightning_settled'),
	(31, '2026-11-27 20:58:03.139754+00', 'lightning_reserve'),
	(32, '2026-11-27 20:58:03.173102+00', 'lightning_failed'),
	(33, '2026-11-27 20:58:03.21307+00', 'lightning_reserve');

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
	('2510fb07-886a-42e8-95bc-9c90a1abaa76', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 14513, 14513),
	('2510fb07-886a-42e8-95bc-9c90a1abaa76', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 207, 207),
	('9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 19904, 19904),
	('9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 1882, 1882),
	('e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 11331, 11331),
	('e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', '2026-11-27 20:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 24016, 24016),
	('e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', '2026-11-27 20:00:00+00', 'Query.me', 1, 0, 0, 582, 582),
	('2510fb07-886a-42e8-95bc-9c90a1abaa76', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 6276, 6276),
	('9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', '2026-11-27 20:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 215326, 38651),
	('9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', '2026-11-27 20:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 140105, 35706),
	('e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', '2026-11-27 20:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 714991, 254588);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('af2afd6e-fe49-4cbd-aef2-64eea48b6a1c', 3, '2026-11-27 20:58:03.605162+00');

--
-- Data for Name: known_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_node VALUES
	(1, 'sandbox', '\x02a4905ef0179abb58a08757c7b877d9d325c7223b2b4782f906de8017db3a06a6', '\x02a4905ef0179abb58a08757c7b877d9d325c7223b2b4782f906de8017db3a06a6', 'regtest', '2026-11-27 20:57:59.961805+00');

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
	('8bbbc93c-6644-4e91-af0c-ef9596d30e11', 'USD', NULL, 0, '-infinity'),
	('d31d30d1-113b-46b3-9ca3-6ec2d187f88c', 'USD', NULL, 0, '-infinity'),
	('06804394-a29a-4424-a872-26580b9725d7', 'USD', NULL, 0, '-infinity'),
	('d59fa250-d30e-4385-837e-1f7b9f186e34', 'BTC', NULL, 630000, '2026-11-27 20:58:02.927601+00'),
	('5ecddef9-77a0-4902-8423-5efbe317f288', 'BTC', NULL, 5636000, '2026-11-27 20:58:02.927601+00'),
	('4f029265-2f63-41ba-babe-5f443b918fa4', 'BTC', NULL, 45819000, '2026-11-27 20:58:03.21307+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614850d0d4e5d49f87ad', '\xa4e2590f567971cef6e79a0f61589cdb5c22366009b17c53b99d3bafbedcdba6', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614850d48d1a671e783c', '\x4e968c163bc4bc3c2b6d48d1db8e5148da41063b6f04cf4cdf8532569a3f4ff3', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850d725837c9da725', '\x40c46ebfb98b80b415e99a79d257b50260e9bdd456d8cd3e94213edcb9fb2eaa', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 100', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614850d7e55f328f987c', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850d929c3290a6c93', '\x27bcfe17619d9e6ba4c19d2446295a1a7ec0a0f9c6ef159ccbd4627f0b6aacf9', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 101', NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614850d9cdb57eeed57f', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850da8b814959ef9c', '\x6074f41e9962369daacabc1533aaaf90a387112c7edc0b5c7be95bd613aac7fa', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 102', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614850dae2139336fd73', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850dbb99cddd3e7d2', '\x06ac9cfa34916a3c077ff090abd940c7d00bbd024383f56b0c333d3094b39401', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 103', NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614850dc20ad5520c427', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850dcbe5676c05bbe', '\x18b3378a70cb430c5b442a487b070871ecbc6593269ad3f83e4a636b9ea4039b', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 104', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614850dd22e2bf79bf31', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850ddbb64424d8543', '\x86530f748efcb9b226b17b4d3e076a3d0012a4784b8ad14ee6cd3d7a9661a48f', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 105', NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614850de14b48b7df3ef', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850dec0d477a79069', '\x403cfa4b06ee7f84c23c8836d1b1af355e9dacb54b2d10d8622f43d38bf5fa48', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 106', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614850df1b0e20983211', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850dfb99683b896bb', '\xe0a104c303d8a69ec1528f0c9ed35707971c9b1fb4686bf570f849ec23cc6956', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 107', NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614850e003e0a15cc674', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850e095b9b974b7a6', '\x78493ece0453049f8f8e287f2ae7afcc8458eacc71958bdc6aacf1a452e053d7', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 108', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614850e10d140b063867', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850e18a6e176cfdfe', '\x7d8560443bcc8a18141ea8a06bf8ab1830a0adf90945ed58e30e642b8e1fe5f9', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 109', NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614850e1eb159a71b00a', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850e27552ee0001c0', '\x0627956c8887c0032d35d222b671a9196df6a90308a2356583d8dea3360a6084', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 110', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614850e2c1f7400698c0', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06614850e3c1007b25405f', '\xd37f6b730d69cef0025fca3b71ab93ce573f88fd962e06f87cfb47d713e929d2', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, 'coffee 111', NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06614850e411f1ce99ccd3', NULL, NULL, '9b6a9f91-7b26-42ee-bf27-2b78e559dbe9', NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06614850e499d9416b0412', '\x3e66c76326fde995623f834e41c2d39573a6f485aeab48981b2d27ba8edbe0b0', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06614850e621ab0f08db89', '\x6791fb1395b7bcefebf5f5843619b192b2b8ad098ee0c514fb21971c2a67ac12', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06614850e74eaa2f5e7470', '\xc6ddb36a923ac494682d56227e73f5465f9eac581f57fd426b1af391c234fd73', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06614850e7d0ee13963071', '\xc6ddb36a923ac494682d56227e73f5465f9eac581f57fd426b1af391c234fd73', '\x06614850e74eaa2f5e7470', NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06614850e86d0eb3de1c95', '\xe16d0ff9e43f508d76c590e591ffcf146f311e7fe2e301b66e80793303395583', NULL, 'e5d9eb6d-ef33-47c0-8e6c-bafe3d74772a', NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02a4905ef0179abb58a08757c7b877d9d325c7223b2b4782f906de8017db3a06a6', 2, 'latchkey:9a0bd657-4c1b-4b36-b7e1-19d89e05d7fb/0016', '2026-11-27 20:58:03.597372+00', NULL);

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
	('\x06614850e499d9416b0412', 'lightning', '4f029265-2f63-41ba-babe-5f443b918fa4', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x3e66c76326fde995623f834e41c2d39573a6f485aeab48981b2d27ba8edbe0b0', 'lnbcrt10u1p4snmk6sp5rr05vr45txagmx9c98xrmh6dk5k877egqfskle74dk6tveqx9dmqpp58envwcexlh5e2c3lsd8yrsknj4e6day946453xqm95nm4rkmuzcqdqqcqzzs9qrsgql4tzjj74yv3wkufu6leu597u63dvxy4vzv4xj0ceexx7445gkkjhcy3qxmfj60tm4mlcnfutcmteszcukcnezsuscmyvrat30h0cd6qq4a99x7', '\x026d3399bd87a813b199f94ea2241c75057b365400d97c79f697181ab1376d0974', '2026-11-27 20:58:10.962463+00', 0, NULL, NULL, 'settled', 1100, '\xc308c7fac5f8e334d4cd6e57df077c87ae3820046d5c63b43c71d09a672de910', NULL, '2026-11-27 20:58:03.024368+00', 0, NULL, NULL, NULL, NULL),
	('\x06614850e621ab0f08db89', 'lightning', '4f029265-2f63-41ba-babe-5f443b918fa4', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x6791fb1395b7bcefebf5f5843619b192b2b8ad098ee0c514fb21971c2a67ac12', 'lnbcrt10u1p4snmkmsp5hhvngvg8u29zfg8se4p6t7hsz3y456cup9w4z790ev4smpn774fqpp5v7glkyu4k77wl6l47kzrvxd3j2et3tgf3msv298myxt3c2n84sfqdqqcqzzs9qrsgqcxuu0kxelvfx3gl46cgr38qvnpq2gw2jrcy3g39syw2a7sccf9qrq22mwc0c7c0fxwt7dwq5qcftq2uwkkf0sreawmz7e869utwsmcqqezl97r', '\x026d3399bd87a813b199f94ea2241c75057b365400d97c79f697181ab1376d0974', '2026-11-27 20:58:11.062787+00', 0, NULL, NULL, 'settled', 3000, '\x647b6793d6ffd112d2672efb34fc8fed9969f6d9fcb16b1b17efa9346d853b79', NULL, '2026-11-27 20:58:03.083899+00', 0, NULL, NULL, NULL, NULL),
	('\x06614850e74eaa2f5e7470', 'lightning', '4f029265-2f63-41ba-babe-5f443b918fa4', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xc6ddb36a923ac494682d56227e73f5465f9eac581f57fd426b1af391c234fd73', 'lnbcrt10u1p4snmkmsp5nazyrnusdayvmu8kps9wawz7m3089mkr3n56ptjang808agy0n4spp5cmwmx65j8tzfg6pd2c38uul4ge0eatzcratl6sntrteers35l4esdqqcqzzs9qrsgqpq87dmedk493jlg3lfr0svlyjrm2ht8d2d4y0k0yv7y4w844278n29z8v6pnnaqjxlcawv275uvyavphvfedwnk8zq9xgt45yganv6cqfqvruk', '\x026d3399bd87a813b199f94ea2241c75057b365400d97c79f697181ab1376d0974', '2026-11-27 20:58:11.13982+00', 0, NULL, '2026-11-27 20:59:03.173165+00', 'failed', NULL, NULL, 'no_route', '2026-11-27 20:58:03.173165+00', 0, NULL, NULL, NULL, NULL),
	('\x06614850e86d0eb3de1c95', 'lightning', '4f029265-2f63-41ba-babe-5f443b918fa4', 'BTC', 900000, 10000, 910, 910000, NULL, '\xe16d0ff9e43f508d76c590e591ffcf146f311e7fe2e301b66e80793303395583', 'lnbcrt9u1p4snmkmsp5pkre40795qt9t0qdk58cqqqpj2p4hzah5xrfmpkehhsek24ypgespp5u9ksl70y8agg6ak9jrjerl70z3hnz8nlut3srdnwspunxqee2kpsdqqcqzzs9qrsgq5aadp5w056ruf0t83quxm2y92fvkekf6vaj8kt7zu709t7vn3y83v6xu7jjy4fsfq5xs2pf5xy42pffdxl8x6z6k49pvej7qgldtl7gqctwytk', '\x026d3399bd87a813b199f94ea2241c75057b365400d97c79f697181ab1376d0974', '2026-11-27 20:58:03.461847+00', 0, NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-27 20:00:00+00', '2026-11-27 20:58:00.833818+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xa4e2590f567971cef6e79a0f61589cdb5c22366009b17c53b99d3bafbedcdba6', 50000000, '2026-11-27 20:58:01.668205+00', 'credited', '\x06614850d0d4e5d49f87ad', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x4e968c163bc4bc3c2b6d48d1db8e5148da41063b6f04cf4cdf8532569a3f4ff3', 5000000, '2026-11-27 20:58:01.910655+00', 'credited', '\x06614850d48d1a671e783c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

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
	(0, '\xe76c722504eb0c33c35b87a43562eb9204599f86dfed348ce68a6afb3698911c', '2026-11-27 20:57:59.090439+00');

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
	(15, 0),
	(14, 5000000),
	(4, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x3e66c76326fde995623f834e41c2d39573a6f485aeab48981b2d27ba8edbe0b0', '\xc308c7fac5f8e334d4cd6e57df077c87ae3820046d5c63b43c71d09a672de910', false, 'settle', 'SETTLED', 1000000, '2026-11-27 20:58:02.9462+00', '2026-11-27 21:58:02+00'),
	('\x6791fb1395b7bcefebf5f5843619b192b2b8ad098ee0c514fb21971c2a67ac12', '\x647b6793d6ffd112d2672efb34fc8fed9969f6d9fcb16b1b17efa9346d853b79', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 20:58:03.046705+00', '2026-11-27 21:58:03+00'),
	('\xc6ddb36a923ac494682d56227e73f5465f9eac581f57fd426b1af391c234fd73', '\xaaf85f88e581ef42184c7fa2c51741c0229a6ddd201f0325e08b86eb4445411f', false, 'no_route', 'OPEN', 0, '2026-11-27 20:58:03.102114+00', '2026-11-27 21:58:03+00'),
	('\xe16d0ff9e43f508d76c590e591ffcf146f311e7fe2e301b66e80793303395583', '\xec6ea3a395c423b70adf0a5f3ea89d53c885b1232653c4251725fb7f543f27b1', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 20:58:03.198168+00', '2026-11-27 21:58:03+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x393fd9832628eb2dd430213b1e6f6cb04004cdcf72fe1d84d402ea10f2ac0447'),
	('outside', '\x81c8ad7de1955006977aae45effd29070815c5e93e894577f27ad54fa8b88f6c');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xa4e2590f567971cef6e79a0f61589cdb5c22366009b17c53b99d3bafbedcdba6', 'SETTLED', 50000000, '\xc4b89492afa588ffd21f47a8283c4092593f187c9c06bf182c81962cab386b4f', 1, '2026-11-27 20:58:01.621547+00'),
	('\x4e968c163bc4bc3c2b6d48d1db8e5148da41063b6f04cf4cdf8532569a3f4ff3', 'SETTLED', 5000000, '\x48f982d2cdc20b8199721e5ecaf1780332ea8ecd42b301702b385a87c4e200a8', 2, '2026-11-27 20:58:01.893939+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x3e66c76326fde995623f834e41c2d39573a6f485aeab48981b2d27ba8edbe0b0', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 20:58:03.017559+00', '2026-11-27 20:58:03.017559+00'),
	(2, '\x6791fb1395b7bcefebf5f5843619b192b2b8ad098ee0c514fb21971c2a67ac12', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 20:58:03.081775+00', '2026-11-27 20:58:03.081775+00'),
	(3, '\xc6ddb36a923ac494682d56227e73f5465f9eac581f57fd426b1af391c234fd73', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 20:58:03.167917+00', '2026-11-27 20:58:03.167917+00'),
	(4, '\xe16d0ff9e43f508d76c590e591ffcf146f311e7fe2e301b66e80793303395583', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 20:58:04.446243+00', '2026-11-27 20:58:03.246243+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'f58c8d0b30e55d2e976a21e4a3ff660810a9787a685f5d079ad841c773b1b1ce', 'before', '2026-11-27 20:57:58.400507+00'),
	('0002_ledger', 'c31060709abbf41951cc249d6763c04bceb71137c74bc4584e02842dd91e1cc3', 'before', '2026-11-27 20:57:58.627552+00'),
	('0003_key_limits', 'd3b9c5e413133e3621852a75cb85242222cb06e1d183dfd7532f3464dbb2082f', 'before', '2026-11-27 20:57:58.716672+00'),
	('0004_payments', '7fa773009cc3efcf58b1388b91a2bdc5004eaace2503cba38d3f90c62ab808a7', 'before', '2026-11-27 20:57:58.756804+00'),
	('0005_sandbox', 'e0d42b6e70adc885132ebe04fdea76d8fdd109c678835a6c3e601b69af12a553', 'before', '2026-11-27 20:57:58.977447+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 20:57:59.162769+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 20:57:59.208881+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 20:57:59.267476+00'),
	('0009_spent_sums', '008176e4c6ca25864c77628ab545667c888a174877e60ca3bce26f1725f06f37', 'before', '2026-11-27 20:57:59.316068+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-27 20:57:59.35001+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-27 20:57:59.418477+00'),
	('0012_logins', 'c7e9622c7511b9acd130ca972c6b0924df1a8321205cbd93ca7b0cd0412622c1', 'before', '2026-11-27 20:57:59.456778+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-27 20:57:59.540677+00'),
	('0014_onchain', '35836cc73825a877906351432c245abc59fc5637bc40d6823915be166d56147b', 'before', '2026-11-27 20:57:59.596487+00'),
	('0015_accounts', 'b0e2db00247e2f50396f024a2a72c249fcf12ed2ba6bece9f3056d6113d64d9a', 'before', '2026-11-27 20:57:59.700646+00'),
	('0016_address_node', 'be196e49def7cf3d2c6036b783895aa7491b595acc1f0c5ab9498ed7accf23fb', 'before', '2026-11-27 20:57:59.824523+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('a8a10993-8858-4676-a5b5-bb99ed86b51b', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', '\x7b5160526165449252d630dfdeaa6f18401bc1d7384a78dd629c8e90ff372006', '2026-11-27 20:58:01.356449+00', '2026-12-27 20:58:01.356449+00', NULL, '2026-11-27 20:58:01.356449+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0a54b688-c7f3-48d3-921b-dbf895ece3ce', 'a361583f-3c8c-4505-8afd-fcf43f51a925', '\xd824714d571df07cf83b7980c500e7f9cad084401595415b04288af2521a134a', '2026-11-27 20:58:01.728044+00', '2026-12-27 20:58:01.728044+00', NULL, '2026-11-27 20:58:01.728044+00', false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('98cffeab-7689-47e3-a468-e7d96d3ce05a', 'b6623b57-5401-4910-9967-cb16f6e199ad', '\x952a450092157c65ec86766cceba5e278fde33b3e121033eee603aed2781855b', '2026-11-27 20:58:01.945849+00', '2026-12-27 20:58:01.945849+00', NULL, '2026-11-27 20:58:01.945849+00', false, '127.0.0.1', 'python-httpx2/2.16.2');

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
	('4f029265-2f63-41ba-babe-5f443b918fa4', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'BTC', '', '2026-11-27 20:58:01.316534+00', NULL),
	('8bbbc93c-6644-4e91-af0c-ef9596d30e11', '46b2e780-dc96-4ff3-9102-1c9d3c1c2bdc', 'USD', '', '2026-11-27 20:58:01.318891+00', NULL),
	('5ecddef9-77a0-4902-8423-5efbe317f288', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'BTC', '', '2026-11-27 20:58:01.717471+00', NULL),
	('d31d30d1-113b-46b3-9ca3-6ec2d187f88c', 'a361583f-3c8c-4505-8afd-fcf43f51a925', 'USD', '', '2026-11-27 20:58:01.718462+00', NULL),
	('d59fa250-d30e-4385-837e-1f7b9f186e34', 'b6623b57-5401-4910-9967-cb16f6e199ad', 'BTC', '', '2026-11-27 20:58:01.934919+00', NULL),
	('06804394-a29a-4424-a872-26580b9725d7', 'b6623b57-5401-4910-9967-cb16f6e199ad', 'USD', '', '2026-11-27 20:58:01.935785+00', NULL);

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850d0d4e5d49f87ad00', NULL, NULL, NULL),
	(5000, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850d48d1a671e783c00', NULL, NULL, NULL),
	(-100, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850d725837c9da72500', 'bob', NULL, NULL),
	(100, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850d725837c9da72501', 'alice', NULL, NULL),
	(-50, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850d7e55f328f987c00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850d7e55f328f987c01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850d929c3290a6c9300', 'bob', NULL, NULL),
	(101, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850d929c3290a6c9301', 'alice', NULL, NULL),
	(-50, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850d9cdb57eeed57f00', 'carol', NULL, NULL),
	(50, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850d9cdb57eeed57f01', 'bob', NULL, NULL),
	(-102, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850da8b814959ef9c00', 'bob', NULL, NULL),
	(102, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850da8b814959ef9c01', 'alice', NULL, NULL),
	(-51, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dae2139336fd7300', 'carol', NULL, NULL),
	(51, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850dae2139336fd7301', 'bob', NULL, NULL),
	(-103, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850dbb99cddd3e7d200', 'bob', NULL, NULL),
	(103, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dbb99cddd3e7d201', 'alice', NULL, NULL),
	(-51, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dc20ad5520c42700', 'carol', NULL, NULL),
	(51, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850dc20ad5520c42701', 'bob', NULL, NULL),
	(-104, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850dcbe5676c05bbe00', 'bob', NULL, NULL),
	(104, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dcbe5676c05bbe01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dd22e2bf79bf3100', 'carol', NULL, NULL),
	(52, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850dd22e2bf79bf3101', 'bob', NULL, NULL),
	(-105, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850ddbb64424d854300', 'bob', NULL, NULL),
	(105, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850ddbb64424d854301', 'alice', NULL, NULL),
	(-52, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850de14b48b7df3ef00', 'carol', NULL, NULL),
	(52, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850de14b48b7df3ef01', 'bob', NULL, NULL),
	(-106, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850dec0d477a7906900', 'bob', NULL, NULL),
	(106, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dec0d477a7906901', 'alice', NULL, NULL),
	(-53, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850df1b0e2098321100', 'carol', NULL, NULL),
	(53, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850df1b0e2098321101', 'bob', NULL, NULL),
	(-107, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850dfb99683b896bb00', 'bob', NULL, NULL),
	(107, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850dfb99683b896bb01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e003e0a15cc67400', 'carol', NULL, NULL),
	(53, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e003e0a15cc67401', 'bob', NULL, NULL),
	(-108, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e095b9b974b7a600', 'bob', NULL, NULL),
	(108, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e095b9b974b7a601', 'alice', NULL, NULL),
	(-54, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e10d140b06386700', 'carol', NULL, NULL),
	(54, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e10d140b06386701', 'bob', NULL, NULL),
	(-109, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e18a6e176cfdfe00', 'bob', NULL, NULL),
	(109, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e18a6e176cfdfe01', 'alice', NULL, NULL),
	(-54, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e1eb159a71b00a00', 'carol', NULL, NULL),
	(54, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e1eb159a71b00a01', 'bob', NULL, NULL),
	(-110, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e27552ee0001c000', 'bob', NULL, NULL),
	(110, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e27552ee0001c001', 'alice', NULL, NULL),
	(-55, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e2c1f7400698c000', 'carol', NULL, NULL),
	(55, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e2c1f7400698c001', 'bob', NULL, NULL),
	(-111, NULL, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e3c1007b25405f00', 'bob', NULL, NULL),
	(111, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e3c1007b25405f01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '5ecddef9-77a0-4902-8423-5efbe317f288', '\x06614850e411f1ce99ccd300', 'carol', NULL, NULL),
	(55, NULL, NULL, 'd59fa250-d30e-4385-837e-1f7b9f186e34', '\x06614850e411f1ce99ccd301', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e499d9416b041200', NULL, NULL, NULL),
	(-1003, 3, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e621ab0f08db8900', NULL, NULL, NULL),
	(-1010, 10, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e74eaa2f5e747000', NULL, NULL, NULL),
	(1010, 10, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e7d0ee1396307100', NULL, NULL, NULL),
	(-910, 10, NULL, '4f029265-2f63-41ba-babe-5f443b918fa4', '\x06614850e86d0eb3de1c9500', NULL, NULL, NULL);

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
