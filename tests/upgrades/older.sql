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
-- Name: new_side; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_side AS (
	wallet_id uuid,
	amount bigint,
	fee bigint,
	counterparty text,
	memo text,
	event public.event_kind
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
	grants text[]
);

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
    PERFORM key_lock(p_used.key_id);
    IF NOT EXISTS (SELECT FROM account WHERE id = p_used.account_id AND status = 'active') THEN
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
-- Name: key_lock(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_lock(p_key uuid) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF p_key IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_key, 1));
    IF EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_key, 2));
    END IF;
END $$;

--
-- Name: key_may_spend(uuid, bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_may_spend(p_key uuid, p_sat bigint, p_fee_sat bigint) RETURNS void
    LANGUAGE plpgsql
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
    LANGUAGE sql STABLE
    AS $$
    SELECT moment_of(o.id) + p_span
      FROM (SELECT s.id, sum(s.spent_sat + CASE WHEN p_fees THEN s.spent_fee_sat ELSE 0 END)
                             OVER (ORDER BY s.id) AS total
              FROM movement s
             WHERE s.api_key_id = p_key AND s.spent_sat IS NOT NULL
               AND s.id >= moment_bytes(p_now - p_span + interval '1 microsecond')) o
     WHERE o.total >= p_sat
     ORDER BY o.id
     LIMIT 1
$$;

--
-- Name: key_spent(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent(p_key uuid, p_after timestamp with time zone) RETURNS TABLE(sat bigint, fee_sat bigint, last_at timestamp with time zone)
    LANGUAGE sql STABLE
    AS $$
    SELECT coalesce(sum(s.spent_sat), 0)::bigint, coalesce(sum(s.spent_fee_sat), 0)::bigint,
           (SELECT moment_of(l.id) FROM movement l
             WHERE l.api_key_id = p_key AND l.spent_sat IS NOT NULL
               AND l.id >= moment_bytes(p_after + interval '1 microsecond')
             ORDER BY l.id DESC LIMIT 1)
      FROM movement s
     WHERE s.api_key_id = p_key AND s.spent_sat IS NOT NULL
       AND s.id >= moment_bytes(p_after + interval '1 microsecond')
$$;

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
-- Name: post_movement(public.journal_kind, uuid[], bigint[], public.new_movement, public.new_side[], timestamp with time zone, bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.post_movement(p_journal public.journal_kind, p_accounts uuid[], p_amounts bigint[], p_movement public.new_movement, p_sides public.new_side[], p_moment timestamp with time zone, p_id bytea) RETURNS TABLE(wallet_id uuid, id bytea, event_xid bigint, event_id bigint)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
    v_payer new_side := p_sides[1];
    v_key uuid := CASE WHEN v_payer.amount < 0 THEN p_movement.api_key_id END;
BEGIN
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
    RETURN QUERY WITH side AS (
        SELECT s.*, p_id || substring(int4send(s.ordinality::integer - 1) FROM 4) AS id
          FROM unnest(p_sides) WITH ORDINALITY AS s
    ), made AS (
        INSERT INTO wallet_transaction (wallet_id, id, amount, fee, counterparty, memo)
        SELECT s.wallet_id, s.id, s.amount, s.fee, s.counterparty, s.memo FROM side s
    ), told AS (
        INSERT INTO event (kind, wallet_id, transaction_id)
        SELECT s.event, s.wallet_id, s.id FROM side s WHERE s.event IS NOT NULL
        RETURNING event.transaction_id, event.xid, event.id
    )
    SELECT s.wallet_id, s.id, t.xid, t.id
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
    phone text,
    language text DEFAULT ''::text NOT NULL,
    display_currency text DEFAULT 'USD'::text NOT NULL,
    level text DEFAULT 'ONE'::text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    default_wallet_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_email_check CHECK ((email = lower(email))),
    CONSTRAINT account_level_check CHECK ((level = ANY (ARRAY['ZERO'::text, 'ONE'::text, 'TWO'::text, 'THREE'::text]))),
    CONSTRAINT account_status_check CHECK ((status = ANY (ARRAY['active'::text, 'locked'::text, 'closed'::text]))),
    CONSTRAINT account_username_check CHECK ((username = lower(username)))
);

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
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    account_id uuid NOT NULL,
    password_hash text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
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
    memo text NOT NULL,
    description_hash bytea,
    external_id text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    status text DEFAULT 'OPEN'::text NOT NULL,
    received_msat bigint,
    movement_id bytea,
    paid_by text,
    CONSTRAINT invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT invoice_check CHECK (((status = 'PAID'::text) = (num_nonnulls(movement_id, paid_by, received_msat) = 3))),
    CONSTRAINT invoice_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT invoice_description_hash_check CHECK ((octet_length(description_hash) = 32)),
    CONSTRAINT invoice_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT invoice_paid_by_check CHECK ((paid_by = ANY (ARRAY['lightning'::text, 'intraledger'::text]))),
    CONSTRAINT invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT invoice_payment_secret_check CHECK ((octet_length(payment_secret) = 32)),
    CONSTRAINT invoice_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT invoice_received_msat_check CHECK ((received_msat > 0)),
    CONSTRAINT invoice_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'PAID'::text, 'CANCELED'::text])))
)
WITH (fillfactor='70');

--
-- Name: COLUMN invoice.description_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.description_hash IS 'set: the payer never sees the memo';

--
-- Name: COLUMN invoice.external_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.external_id IS 'null: the payment hash serves';

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
-- Name: movement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.movement (
    cents_per_btc bigint NOT NULL,
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

COMMENT ON COLUMN public.movement.cents_per_btc IS 'the price at that moment: display amounts are made of it';

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
    payment_hash bytea,
    payment_request text,
    destination bytea,
    sender_until timestamp with time zone NOT NULL,
    checked_at timestamp with time zone,
    state text DEFAULT 'sending'::text NOT NULL,
    fee_msat bigint,
    preimage bytea,
    failure text,
    ended_at timestamp with time zone,
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK ((held_msat >= amount_msat)),
    CONSTRAINT payment_check1 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check2 CHECK (((state = 'settled'::text) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check3 CHECK (((state = 'settled'::text) OR (preimage IS NULL))),
    CONSTRAINT payment_check4 CHECK (((rail <> 'lightning'::text) OR (state <> 'settled'::text) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check5 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text])))
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
-- Name: COLUMN payment.sender_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.sender_until IS 'until then a process may still be handing this payment to the node: "not found" means nothing';

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
    CONSTRAINT receipt_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT receipt_check CHECK (((state = 'credited'::text) = (movement_id IS NOT NULL))),
    CONSTRAINT receipt_check1 CHECK ((num_nonnulls(reason, attempts, due_at) =
CASE state
    WHEN 'quarantined'::text THEN 3
    ELSE 0
END)),
    CONSTRAINT receipt_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT receipt_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT receipt_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT receipt_state_check CHECK ((state = ANY (ARRAY['credited'::text, 'suspense'::text, 'quarantined'::text])))
);

--
-- Name: COLUMN receipt.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.state IS 'suspense: paid inside before, without an invoice, or too little; it belongs to nobody yet. quarantined: crediting it failed, and is tried again';

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
    CONSTRAINT sandbox_own_invoice_check1 CHECK (((state = 'SETTLED'::text) = ((amount_msat IS NOT NULL) AND (preimage IS NOT NULL)))),
    CONSTRAINT sandbox_own_invoice_check2 CHECK (((state = 'SETTLED'::text) OR (settle_index IS NULL))),
    CONSTRAINT sandbox_own_invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT sandbox_own_invoice_state_check CHECK ((state = ANY (ARRAY['SETTLED'::text, 'CANCELED'::text])))
);

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
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ip inet,
    user_agent text,
    CONSTRAINT session_token_hash_check CHECK ((octet_length(token_hash) = 32))
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
    wallet_id uuid NOT NULL,
    id bytea NOT NULL,
    counterparty text,
    memo text,
    CONSTRAINT wallet_transaction_amount_check CHECK ((amount <> 0)),
    CONSTRAINT wallet_transaction_fee_check CHECK ((fee > 0)),
    CONSTRAINT wallet_transaction_id_check CHECK ((octet_length(id) = 12))
)
WITH (fillfactor='95');

--
-- Name: COLUMN wallet_transaction.fee; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.fee IS 'part of the amount; null: none';

--
-- Name: COLUMN wallet_transaction.counterparty; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.counterparty IS 'the other account''s username at that time';

--
-- Name: COLUMN wallet_transaction.memo; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.memo IS 'null: that of the movement; empty: none is shown';

--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'a27454bd-9c27-4a0b-9fd4-218e14b20a36', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '19ac5118-af29-4fe5-b5ff-9bf8902db271', '2026-11-27 13:11:47.921668+00'),
	('7e16d67f-7cb5-458a-ad30-c44b09642018', '022f46d1-ce35-463e-b2f4-c4aeaed7858e', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '2026-11-27 13:11:48.332331+00'),
	('e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'c3c6effe-32e1-44db-b271-73d40d5c3f6c', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '241f160b-b283-442d-96f3-38e07753f9e4', '2026-11-27 13:11:48.564947+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('5405cdde-c641-420a-97a1-54a024bfb14d', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:11:48.412736+00', NULL, '2026-11-27 13:11:49.671936+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('94cee3f1-7f45-450d-adfe-16b022be191f', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:11:48.613793+00', NULL, '2026-11-27 13:11:50.223713+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:11:48.09745+00', NULL, '2026-11-27 13:11:49.953269+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('984f22f1-45a9-4226-9642-a7dd7b72c74c', 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', '\x20d402a5bdf7e19b237f9b7c0460c6f0d793459fcfdb80bfddddeedb0f55310e', 'blink_TVZcP3', 'WYSf', '2026-11-27 13:11:48.0988+00', NULL),
	('7b0652f1-c3fc-497a-a889-04dfc97b2444', '5405cdde-c641-420a-97a1-54a024bfb14d', '\xce78c5370767764af9877ebe7fa624c1cf0b236f1aac3e70defc10844346d89d', 'blink_H17WTA', '8RzI', '2026-11-27 13:11:48.414021+00', NULL),
	('76ab9f41-a0ba-4bdd-bba6-b72bc929afde', '94cee3f1-7f45-450d-adfe-16b022be191f', '\x54462907de1d9c621f540bc98358101b4371588981e1ce31bb1b36e7e7492cbb', 'blink_wez9YP', '2RnO', '2026-11-27 13:11:48.614306+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066141cd7386132e8d04acb5', '2026-11-27 13:11:47.932834+00', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066141cd7409ef39687a2bc9', '2026-11-27 13:11:47.966482+00', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-000000000001', 'a069bf84-0df0-485f-999b-4c478207ddf5', '{}', '{"expires_at": "2026-12-27T13:11:47.964564+00:00"}'),
	('\x066141cd765dcaebd0da5047', '2026-11-27 13:11:48.119089+00', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'api_key.created', 'session', 'a069bf84-0df0-485f-999b-4c478207ddf5', '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-000000000002', 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_TVZcP3…WYSf", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141cd771e7471bbfb26c1', '2026-11-27 13:11:48.16836+00', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'account.username_set', 'key', 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066141cd79be9939205bbe5b', '2026-11-27 13:11:48.340428+00', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066141cd79ebecb33e4b6e8e', '2026-11-27 13:11:48.352057+00', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-000000000007', 'a4ac3bb7-8f42-40ab-86b2-f44c347fb3cd', '{}', '{"expires_at": "2026-12-27T13:11:48.350614+00:00"}'),
	('\x066141cd7b54b62941586125', '2026-11-27 13:11:48.444404+00', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'api_key.created', 'session', 'a4ac3bb7-8f42-40ab-86b2-f44c347fb3cd', '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-000000000008', '5405cdde-c641-420a-97a1-54a024bfb14d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_H17WTA…8RzI", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141cd7bda7396f6665392', '2026-11-27 13:11:48.478617+00', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'account.username_set', 'key', '5405cdde-c641-420a-97a1-54a024bfb14d', '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066141cd7d564859542e9e1a', '2026-11-27 13:11:48.575858+00', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066141cd7d8cc6801501bc8e', '2026-11-27 13:11:48.589804+00', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-00000000000d', '580f8adc-bba6-4102-b64c-915c0d2fb72d', '{}', '{"expires_at": "2026-12-27T13:11:48.588704+00:00"}'),
	('\x066141cd7e04dc6cbdd008f0', '2026-11-27 13:11:48.620551+00', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'api_key.created', 'session', '580f8adc-bba6-4102-b64c-915c0d2fb72d', '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-00000000000e', '94cee3f1-7f45-450d-adfe-16b022be191f', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_wez9YP…2RnO", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141cd7e710d33ce2f5645', '2026-11-27 13:11:48.648252+00', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'account.username_set', 'key', '94cee3f1-7f45-450d-adfe-16b022be191f', '127.0.0.1', 'python-httpx2/2.16.2', 'c7ac6d4b-b231-47e1-b238-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(3, -100000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(3, 100000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(4, -50000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(4, 50000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(5, -101000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(5, 101000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(6, -50000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(6, 50000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(7, -102000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(7, 102000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(8, -51000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(8, 51000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(9, -103000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(9, 103000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(10, -51000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(10, 51000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(11, -104000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(11, 104000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(12, -52000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(12, 52000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(13, -105000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(13, 105000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(14, -52000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(14, 52000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(15, -106000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(15, 106000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(16, -53000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(16, 53000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(17, -107000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(17, 107000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(18, -53000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(18, 53000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(19, -108000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(19, 108000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(20, -54000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(20, 54000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(21, -109000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(21, 109000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(22, -54000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(22, 54000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(23, -110000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(23, 110000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(24, -55000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(24, 55000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(25, -111000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(25, 111000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f');
INSERT INTO public.entry VALUES
	(26, -55000, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f'),
	(26, 55000, '241f160b-b283-442d-96f3-38e07753f9e4'),
	(27, -1010000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(31, -1010000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(33, -910000, '19ac5118-af29-4fe5-b5ff-9bf8902db271'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(774, 1, '2026-11-27 13:11:48.310059+00', 'lightning_receipt', '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd78fa9df550c7ef00'),
	(784, 2, '2026-11-27 13:11:48.54557+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd7ccc1b079882ab00'),
	(793, 3, '2026-11-27 13:11:48.728049+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd7f922e3d8c152501'),
	(795, 4, '2026-11-27 13:11:48.779551+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd8051ebb759748101'),
	(798, 5, '2026-11-27 13:11:48.830981+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd81354b24a1229f01'),
	(800, 6, '2026-11-27 13:11:48.8613+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd81acfdb3e9fc7201'),
	(803, 7, '2026-11-27 13:11:48.903332+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd82459209c5782401'),
	(805, 8, '2026-11-27 13:11:48.922463+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd829caf5184637d01'),
	(808, 9, '2026-11-27 13:11:48.977306+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd83734cb552a3a001'),
	(810, 10, '2026-11-27 13:11:48.994796+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd83b7336b4200f301'),
	(813, 11, '2026-11-27 13:11:49.035223+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8454c14ed938dd01'),
	(815, 12, '2026-11-27 13:11:49.062537+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd84c09ab9f4fa7e01'),
	(818, 13, '2026-11-27 13:11:49.095505+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd85407fd5978cfb01'),
	(820, 14, '2026-11-27 13:11:49.126649+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd85baa02228216501'),
	(823, 15, '2026-11-27 13:11:49.174447+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd867516e80ebb5501'),
	(825, 16, '2026-11-27 13:11:49.199902+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd86d880ad5809e501'),
	(828, 17, '2026-11-27 13:11:49.233587+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd875b68e4485a6101'),
	(830, 18, '2026-11-27 13:11:49.252834+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd87a76161c7ff2c01'),
	(833, 19, '2026-11-27 13:11:49.293597+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd88468a97e58fdd01'),
	(835, 20, '2026-11-27 13:11:49.311208+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd888a52abf43b2e01'),
	(838, 21, '2026-11-27 13:11:49.402628+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd89cb4cc3f67f4001'),
	(840, 22, '2026-11-27 13:11:49.436525+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd8a6715dd2e5f4201'),
	(843, 23, '2026-11-27 13:11:49.47872+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8b18050b9c351e01'),
	(845, 24, '2026-11-27 13:11:49.503111+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd8b740a44f054a001'),
	(850, 25, '2026-11-27 13:11:49.637708+00', 'lightning_receipt', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8d236e14a0421f01'),
	(855, 26, '2026-11-27 13:11:49.675659+00', 'intraledger_receipt', '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd8e18a593007b0c01');

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
	('\x71e520c954e18942521a0088939bf07384b31a34da85c9033f18a8ac9ae49917', '19ac5118-af29-4fe5-b5ff-9bf8902db271', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'BTC', 'lnbcrt500u1p4snqv5sp52tn98q43chg9zygufzxnckasg39khpzz8664x6qkaqdfynas2x3spp5w8jjpj25uxy5y5s6qzyf8xlswwztxx35m2zujqelrz52exhynytsdqqxqrwzqcqzzs9qrsgq4ewd7nf3rn2u47hwfm0e45gwa94tmgngllv3x52cwngzcpz34a0x23rq9wwv7tsvfv6v8qlwc7mr7xdppy8xk4u7c4wwj5f9xm4lqvgprx3rg6', '\x52e65382b1c5d051111c488d3c5bb0444b6b84423eb5536816e81a924fb051a3', '\x0c77a8f0c705c3855ab3e5fb70e53c6569510f4ee956c45b45d6cee2220ca37e', 50000000, '', NULL, NULL, '2026-11-27 13:11:48.222822+00', '2026-11-27 17:11:48+00', 'PAID', 50000000, '\x066141cd78fa9df550c7ef', 'lightning'),
	('\xbc8ea42d60541bb0553610036ddb43b07b8c86a48e4323b5fada41eb11b2480d', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt50u1p4snqv5sp5cxpgxt0fngzfurdwjxh86lmztzjayxqfxf0wv7jhn4p2jfxcv35qpp5hj82gttq2sdmq4fkzqpkmk6rkpacep4y3epj8d06mfq7kydjfqxsdqqxqrwzqcqzzs9qrsgqyctp98rmpyaezkagwg290ydkyu5l27n7jurz8gzd9dejc0q6xhxqg4fy2cremcs8zyy8z6a6xfthhuh5t4uw6a3y3p64dw9av7np3wsp5ux3vq', '\xc182832de99a049e0dae91ae7d7f6258a5d21809325ee67a579d42a924d86468', '\xa3265be553db6c5e435ce0292154c0e31c06fe41fcd44be0825caf0f63d29c81', 5000000, '', NULL, NULL, '2026-11-27 13:11:48.50552+00', '2026-11-27 17:11:48+00', 'PAID', 5000000, '\x066141cd7ccc1b079882ab', 'lightning'),
	('\x97626472ee67e930083413ae4dcc4c619648ab250af2dec42e049ca32aa47044', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1u1p4snqv5sp579p3xa0drr9hwgm4tyzhlqrp5a6nvek3eg8rg32c9su4vv6znxvspp5ja3xguhwvl5nqzp5zwhymnzvvxty32e9pteda3pwqjw2x24ywpzqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqvjl2xenrg0eck34vav44awlq59fhcnaajpcfscagslew7uqx08wyvg029xwu8xhvu0ny7r6zylmxdg90xagm9zw0lwdzcvydtdapkzqp4n3emw', '\xf1431375ed18cb77237559057f8061a7753666d1ca0e3445582c395633429999', '\xb6feb3c5b9541131b490af7c0db26276d72410b62b28a4e4988a65816614fbbd', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:11:48.671511+00', '2026-11-27 17:11:48+00', 'PAID', 100000, '\x066141cd7f922e3d8c1525', 'intraledger'),
	('\x0c392f5f36bb1551480546eec933b9b5e240730266e0c2695b0adcb1693be86a', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1010n1p4snqv5sp58zdck9d3m3um8ta9jkn6hu7t55m55p56zzlyhcyd2mgq0fc5h2uspp5psuj7hekhv24zjq9gmhvjvaekh3yquczvmsvy62mptwtz6fmap4qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqup3uu62c64dh067lcqz7cz6w7ytnyatld82zac3tpwlq6s297h34hnaze2pe6zdqxrqy0dvuwejynek4nhrhwfmks96ppezp4x94gcspj8mtlx', '\x389b8b15b1dc79b3afa595a7abf3cba5374a069a10be4be08d56d007a714bab9', '\xdcb94de9b58f782e5a2365164fc8d88a36da1303f3a35cb7d62fb66a9c00bd0d', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:11:48.810636+00', '2026-11-27 17:11:48+00', 'PAID', 101000, '\x066141cd81354b24a1229f', 'intraledger'),
	('\x792044e9e5171a01a762707c55130412a29b362691c742539d75fa0a66988f36', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1020n1p4snqv5sp5mw3hweqmqeg57qfm3qydkkh9nslj6gtsdqjf9vkxhwh2yxysn44qpp50ysyf609zudqrfmzwp792ycyz23fkd3xj8r5y5uawhaq5e5c3umqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqzctuwhjtd227vt8mm6cdn5nvg346naqfu4fgn3cl74pxd9z9dm9xs89skkgly3sj0mr00h7779x0e7rewmtl8t80ldaz4320jr6lrlspu3gpv9', '\xdba377641b06514f013b8808db5ae59c3f2d2170682492b2c6bbaea218909d6a', '\x7a9f6a993c3c499b9692c735b4e3b4d6efc73927b953dd946a92445821bfc63c', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:11:48.884888+00', '2026-11-27 17:11:48+00', 'PAID', 102000, '\x066141cd82459209c57824', 'intraledger'),
	('\x34a54ecbd5254c48ba12c6995b1eb1971bfdd29bc388e847b3b15c18ae556ad5', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1030n1p4snqv5sp59fqx8s7ww8casf28hfrqddemdhhktshu4k77f74694tlhtlj2a8qpp5xjj5aj74y4xy3wsjc6v4k843judlm55mcwyws3ank9wp3tj4dt2sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqh87lj728nx9dtdeyagzaptjcz3vqyy8gvxlvtdlcj7le48k88kwxeeu8hx9ysyw0e8chqsykwd2vy64eu50ps9g8a4e499yvsxsvh3spa4fgnp', '\x2a4063c3ce71f1d82547ba4606b73b6def65c2fcadbde4faba2d57fbaff2574e', '\x50dbebdfbe4e754c16086e9268e03bffed65d3142e1232e9f74f29572a012503', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:11:48.950986+00', '2026-11-27 17:11:48+00', 'PAID', 103000, '\x066141cd83734cb552a3a0', 'intraledger'),
	('\xfe705d615abd5497c0cf6b51815b8d732c2eea12646a653354bef103f4bab909', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1040n1p4snqv4sp5s4f8lzu0n54xcv6rj7ym5gr3jg99gy5m9mx3uye84592k4x64f3spp5lec96c26h42f0sx0ddgczkudwvkza6sjv34x2v65hmcs8a96hyysdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqzrqwh8ruh2vf0rvgtcckn3cnsqyzpsvyjq2luqw6x5gzr95glexhwrjra250mva3ecz9u7grpp6xs02jk53lazf9r7r66acvur5c9kcpd83uwg', '\x85527f8b8f9d2a6c33439789ba2071920a54129b2ecd1e1327ad0aab54daaa63', '\xd3c11cf20e9d71b8c6d4ff817cc1c4cb23f2c00901de930c55e0b6c9ceaf7593', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:11:49.011179+00', '2026-11-27 17:11:49+00', 'PAID', 104000, '\x066141cd8454c14ed938dd', 'intraledger'),
	('\xbf6ba627e200089b4fada2c6aab3845f5906a3b0b2bc3e0d80a9d8cd363de4b4', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1050n1p4snqv4sp55tj5lw4y905z3n8pk23037ce8zwnhgxuyr56plfm8xkdjcfk8ghspp5ha46vflzqqyfknad5tr24vuytavsdgask27rurvq48vv6d3auj6qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgql486rkx7rgm45etlllz30taesqxnq2e2au6kygkkl85s9w26j6wp3cca7k9jcxtw6gps8gcpgy3qxu0dnyfs3pg58xr7l2lm9dlk5ncqvcamjh', '\xa2e54fbaa42be828cce1b2a2f8fb19389d3ba0dc20e9a0fd3b39acd961363a2f', '\x8a8f04bf5c7c33d45a37b0d1e5ec127271704d9530e07a19781b2cf7495daa90', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:11:49.078076+00', '2026-11-27 17:11:49+00', 'PAID', 105000, '\x066141cd85407fd5978cfb', 'intraledger'),
	('\xcb367b98dde13ba734b4006d3d78138ffebbee99e66c7ac7c028e80b7973295a', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1060n1p4snqv4sp5dxq59heec583pu4ad5m9yvp6zc23neguhxspzl3aa2pn92f0sgkqpp5evm8hxxauya6wd95qpkn67qn3llthm5euek8437q9r5qk7tn99dqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqnfeslvw4vxy2m6sasf05a92pcwy5gfns7krejy6q4xjd6qp8vg5k09agc5vzly0yws64ll8w9uep7a98x92wsz4mxg5808qw9fewjxqqjjpnef', '\x698142df39c50f10f2bd6d3652303a161519e51cb9a0117e3dea8332a92f822c', '\xf6daa58e27759f2b92329a13e54708e84c05a37ffa486497eb4739aebd897254', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:11:49.148531+00', '2026-11-27 17:11:49+00', 'PAID', 106000, '\x066141cd867516e80ebb55', 'intraledger'),
	('\xf8c93dd6719f7dcf8fb3cac0a8d07c934dacaecc1a828c18ddf0559dc07a502c', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1070n1p4snqv4sp53jyapxh2yh8qf690ajudpp5z57zs6pclakjfk0em8ysy6uj5aktqpp5lrynm4n3na7ulranetq235rujdx6etkvr2pgcxxa7p2emsr62qkqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqn8hq4qhvnt6u26c8mr9zdyzv4hxwjlw2d4wjnuy449kxxuezhkzj5xx07v6l68nmgwkccaahv7z2de9tt0w79c5s0h6rnghjmg0sgpqpq20gvy', '\x8c89d09aea25ce04e8afecb8d08682a7850d071feda49b3f3b39204d7254ed96', '\x9677499f1e7b8b05e76f90996385a7e280e9229e3dd8d31ff541fa5069569260', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:11:49.215459+00', '2026-11-27 17:11:49+00', 'PAID', 107000, '\x066141cd875b68e4485a61', 'intraledger'),
	('\x186fff0581f9cd6147b427f0183a955cdf6335226b464de7291ce11ab35a6192', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1080n1p4snqv4sp5s8tu0pjywzpavqq7uk6q3ks883q8lmldcy3gexye993th996ncfspp5rphl7pvpl8xkz3a5ylcpsw54tn0kxdfzddrymeefrns34v66vxfqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqukawae7nf2mxhrlh2sqx2msxfr5gd56w7f8c9e77qxljm8glnz2rk9kv0kdfrzf8mncra9angj08gzmsz79djferqkhez4mag2dxm7sqq37fz6', '\x81d7c786447083d6001ee5b408da073c407fefedc1228c98992962bb94ba9e13', '\xac5071818a80bc9cd3a22fe007ca056d19c4d36ad42c30b50ee72773ab4a9a07', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:11:49.273735+00', '2026-11-27 17:11:49+00', 'PAID', 108000, '\x066141cd88468a97e58fdd', 'intraledger'),
	('\xadb8a537afd199cf9fd4221af59561505f3eae41e6c4bafd89840f98bfe056dc', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1090n1p4snqv4sp5tp0ehl6lw2g63mymlveyj45gzu0w2fdgxkwzp72axmqdw0vyuftspp54ku22da06xvul875ygd0t9tp2p0natjpumzt4lvfss8e30lq2mwqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqrvfuefayt2cgk9nh48glakrs93d52zzn34pv5whq2nzkv09sn6qxrefm7zuge5nu3lzv0uk5xcl7fn9a6g02pr277ez9zv844pnhqtspt5fv3z', '\x585f9bff5f7291a8ec9bfb32495688171ee525a8359c20f95d36c0d73d84e257', '\x978a5e6cc088c78d3ca93f45c472d714400e4371aba830dad148f4da94aad489', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:11:49.333037+00', '2026-11-27 17:11:49+00', 'PAID', 109000, '\x066141cd89cb4cc3f67f40', 'intraledger'),
	('\x1398eae9713ab3488237d7cc62e8fa6a2f56218c65f8b6ccca304325cb2f2ccb', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1100n1p4snqv4sp56ec960uxr87m6xazry5yz3qjc3kjd5v2rm87ulm4f4pndfndkf7spp5zwvw46t382e53q3h6lxx9686dgh4vgvvvhutdnx2xppjtje09n9sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqyqa3ps0ag0rlg4sejpwf8966ufa0kdj96p2vgqpxcuz2n6xgjdw9nf4mel7r2qxep4t3ch48j58ve870ml4lwqktnqzmlpyjvp7zdlcqmqtp46', '\xd6705d3f8619fdbd1ba21928414412c46d26d18a1ecfee7f754d4336a66db27d', '\x4eee4b485fa5ab36ff5534da9baf5c783a78a0440265ceeb8ff2d9e77a5b8fd5', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:11:49.454339+00', '2026-11-27 17:11:49+00', 'PAID', 110000, '\x066141cd8b18050b9c351e', 'intraledger'),
	('\x0e3802c9fbeb88fbc88835cad7664cd9aca0246d324d59b03a10c797f9c559f2', 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', 'lnbcrt1110n1p4snqv4sp53xl7sx8w5jgc0vwmwrspcg35ptszyslrggq7nvxpwtdk5vmynfgspp5pcuq9j0mawy0hjygxh9dwejvmxk2qfrdxfx4nvp6zrre07w9t8eqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqsrlvm58ph4fed3cd5pw9agug3kp8nfd328k0nuqkwwfz2qfwhfq9k20qp68lnyps3e57strvvjam8wuw6jyc2kat9gx0aex3gxzrydspvp0usk', '\x89bfe818eea49187b1db70e01c22340ae02243e34201e9b0c172db6a33649a51', '\x54a77d5469e94a9b317d113e5e6981709d0f3dd14d890e2b03b6edfc6dbdde22', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:11:49.525427+00', '2026-11-27 17:11:49+00', 'PAID', 111000, '\x066141cd8d236e14a0421f', 'intraledger'),
	('\x00b7a9eb441623f843ab800e945b2d61881701cf3c018d3f31e9173362e7d0e6', '241f160b-b283-442d-96f3-38e07753f9e4', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'BTC', 'lnbcrt5u1p4snqvksp5tseryt5zpj09g78hfkygzfu8sxe6pcscmr7wjxm490t5x3jxq3wqpp5qzm6n66yzc3lssatsq8fgkedvxypwqw08sqc60e3aytnxch86rnqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqj8ndmru9jymlja47qrkq4cg0uusyk33x3e4mjfdjuys4w7hqj6v4zgpuv5wenltgygrujnw7sg4dtv7kpc87yam2mtj52pfprmt2k2sqraxzzc', '\x5c32322e820c9e5478f74d8881278781b3a0e218d8fce91b752bd7434646045c', '\xdc1d3ac06aa793d3c5313322aa88a1fa5e3286781f1203ac98b813977827d232', 500000, 'never paid', NULL, NULL, '2026-11-27 13:11:50.216986+00', '2026-11-27 17:11:50+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:11:48.290205+00', 'lightning_receipt'),
	(2, '2026-11-27 13:11:48.540443+00', 'lightning_receipt'),
	(3, '2026-11-27 13:11:48.722222+00', 'intraledger'),
	(4, '2026-11-27 13:11:48.771307+00', 'intraledger'),
	(5, '2026-11-27 13:11:48.829515+00', 'intraledger'),
	(6, '2026-11-27 13:11:48.860157+00', 'intraledger'),
	(7, '2026-11-27 13:11:48.899218+00', 'intraledger'),
	(8, '2026-11-27 13:11:48.921519+00', 'intraledger'),
	(9, '2026-11-27 13:11:48.97646+00', 'intraledger'),
	(10, '2026-11-27 13:11:48.993843+00', 'intraledger'),
	(11, '2026-11-27 13:11:49.034177+00', 'intraledger'),
	(12, '2026-11-27 13:11:49.061786+00', 'intraledger'),
	(13, '2026-11-27 13:11:49.094527+00', 'intraledger'),
	(14, '2026-11-27 13:11:49.125792+00', 'intraledger'),
	(15, '2026-11-27 13:11:49.173526+00', 'intraledger'),
	(16, '2026-11-27 13:11:49.198976+00', 'intraledger'),
	(17, '2026-11-27 13:11:49.232488+00', 'intraledger'),
	(18, '2026-11-27 13:11:49.251937+00', 'intraledger'),
	(19, '2026-11-27 13:11:49.292682+00', 'intraledger'),
	(20, '2026-11-27 13:11:49.310034+00', 'intraledger'),
	(21, '2026-11-27 13:11:49.392204+00', 'intraledger'),
	(22, '2026-11-27 13:11:49.432085+00', 'intraledger'),
	(23, '2026-11-27 13:11:49.477381+00', 'intraledger'),
	(24, '2026-11-27 13:11:49.500938+00', 'intraledger'),
	(25, '2026-11-27 13:11:49.611374+00', 'intraledger'),
	(26, '2026-11-27 13:11:49.674149+00', 'intraledger'),
	(27, '2026-11-27 13:11:49.73434+00', 'lightning_reserve'),
	(28, '2026-11-27 13:11:49.785885+00', 'lightning_settled'),
	(29, '2026-11-27 13:11:49.82153+00', 'lightning_reserve'),
	(30, '2026-11-27 13:11:49.849737+00', 'lightning_settled'),
	(31, '2026-11-27 13:11:49.881113+00', 'lightning_reserve'),
	(32, '2026-11-27 13:11:49.902457+00', 'lightning_failed'),
	(33, '2026-11-27 13:11:49.949174+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('5405cdde-c641-420a-97a1-54a024bfb14d', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 142442, 15974),
	('5405cdde-c641-420a-97a1-54a024bfb14d', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 20498, 20498),
	('5405cdde-c641-420a-97a1-54a024bfb14d', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 1163, 1163),
	('94cee3f1-7f45-450d-adfe-16b022be191f', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 9881, 9881),
	('94cee3f1-7f45-450d-adfe-16b022be191f', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 190, 190),
	('e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 18782, 18782),
	('e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 20991, 20991),
	('e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 397, 397),
	('5405cdde-c641-420a-97a1-54a024bfb14d', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 193330, 30445),
	('94cee3f1-7f45-450d-adfe-16b022be191f', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 8071, 8071),
	('e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 739907, 258498);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('ffc00bd5-0d38-4619-8929-8f93d2cc4604', 3, '2026-11-27 13:11:50.404092+00');

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
	('46ce1aa5-aebd-4b8f-9013-907fbc1740a6', 'USD', NULL, 0, '-infinity'),
	('071e996a-bd35-46c7-8771-572856b0de96', 'USD', NULL, 0, '-infinity'),
	('96e53584-c0d7-411e-8b34-d9ccef4e1d59', 'USD', NULL, 0, '-infinity'),
	('a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', 'BTC', NULL, 5636000, '2026-11-27 13:11:49.674149+00'),
	('241f160b-b283-442d-96f3-38e07753f9e4', 'BTC', NULL, 630000, '2026-11-27 13:11:49.674149+00'),
	('19ac5118-af29-4fe5-b5ff-9bf8902db271', 'BTC', NULL, 45819000, '2026-11-27 13:11:49.949174+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066141cd78fa9df550c7ef', '\x71e520c954e18942521a0088939bf07384b31a34da85c9033f18a8ac9ae49917', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066141cd7ccc1b079882ab', '\xbc8ea42d60541bb0553610036ddb43b07b8c86a48e4323b5fada41eb11b2480d', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd7f922e3d8c1525', '\x97626472ee67e930083413ae4dcc4c619648ab250af2dec42e049ca32aa47044', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066141cd8051ebb7597481', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd81354b24a1229f', '\x0c392f5f36bb1551480546eec933b9b5e240730266e0c2695b0adcb1693be86a', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066141cd81acfdb3e9fc72', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd82459209c57824', '\x792044e9e5171a01a762707c55130412a29b362691c742539d75fa0a66988f36', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066141cd829caf5184637d', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd83734cb552a3a0', '\x34a54ecbd5254c48ba12c6995b1eb1971bfdd29bc388e847b3b15c18ae556ad5', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066141cd83b7336b4200f3', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd8454c14ed938dd', '\xfe705d615abd5497c0cf6b51815b8d732c2eea12646a653354bef103f4bab909', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066141cd84c09ab9f4fa7e', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd85407fd5978cfb', '\xbf6ba627e200089b4fada2c6aab3845f5906a3b0b2bc3e0d80a9d8cd363de4b4', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066141cd85baa022282165', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd867516e80ebb55', '\xcb367b98dde13ba734b4006d3d78138ffebbee99e66c7ac7c028e80b7973295a', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066141cd86d880ad5809e5', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd875b68e4485a61', '\xf8c93dd6719f7dcf8fb3cac0a8d07c934dacaecc1a828c18ddf0559dc07a502c', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066141cd87a76161c7ff2c', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd88468a97e58fdd', '\x186fff0581f9cd6147b427f0183a955cdf6335226b464de7291ce11ab35a6192', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066141cd888a52abf43b2e', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd89cb4cc3f67f40', '\xadb8a537afd199cf9fd4221af59561505f3eae41e6c4bafd89840f98bfe056dc', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066141cd8a6715dd2e5f42', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd8b18050b9c351e', '\x1398eae9713ab3488237d7cc62e8fa6a2f56218c65f8b6ccca304325cb2f2ccb', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066141cd8b740a44f054a0', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066141cd8d236e14a0421f', '\x0e3802c9fbeb88fbc88835cad7664cd9aca0246d324d59b03a10c797f9c559f2', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066141cd8e18a593007b0c', NULL, NULL, '5405cdde-c641-420a-97a1-54a024bfb14d', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066141cd8f03c476bcee1d', '\xe81067a397079eb674bc7828000ef49ad4c01763fda07bf2e8ef439b11fff156', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066141cd90585aeaca260f', '\x17a827a9817560f7548cf361245a59ba1fd2f2665835fe54424445cd80c62afb', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066141cd91411966f92680', '\xa7981b62571cef8f1cb89e791201a12ebbaabc1ffbd63abf58a23d3eb34cf035', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066141cd919479d6319f3b', '\xa7981b62571cef8f1cb89e791201a12ebbaabc1ffbd63abf58a23d3eb34cf035', '\x066141cd91411966f92680', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066141cd924af64a6f0bf0', '\x086cc48ca1350054b9f456bcda0b6dc4209ee7f5d81b25a2d3db9ba358449864', NULL, 'e402f4cf-0a13-40d2-aa6c-bd9734dc13e0', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cancellation VALUES
	('\x0e3802c9fbeb88fbc88835cad7664cd9aca0246d324d59b03a10c797f9c559f2');

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03a2739ac7685a15d815cbc6181b1c56343f78136778de48b598da6d567ecf1b84', 2, 'latchkey:cd49b3a4-0243-48ff-ae46-8e710e4dd724/0008', '2026-11-27 13:11:50.382423+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066141cd8f03c476bcee1d', 'lightning', '19ac5118-af29-4fe5-b5ff-9bf8902db271', 'BTC', 1000000, 10000, 1010, 1010000, '\xe81067a397079eb674bc7828000ef49ad4c01763fda07bf2e8ef439b11fff156', 'lnbcrt10u1p4snqv4sp5htxlguxefnzy2wessrslkn4ftqdnscwr6cpmarpmhaz9djtth07qpp5aqgx0guhq70tva9u0q5qqrh5nt2vq9mrlks8huhgaapeky0l79tqdqqcqzzs9qrsgqqvd6ep9jfj2cgee8q76tyf99wlu5g4a8v50w627pjqshf6vc37lxe302nu0yc8srhyppaammfya25wmy4v874mzwlhllqa5d5rxhudgp4s9dds', '\x026e1a07f66c6cd40eb3c24b3466d8be4b07aae5cf3f89a775d44ac2832633a047', '2026-11-27 13:11:57.734405+00', NULL, 'settled', 1100, '\x51e267ab15b0080de790a00fda960f63e03ff11b188d4f400c2b609e546804a3', NULL, '2026-11-27 13:11:49.785893+00'),
	('\x066141cd90585aeaca260f', 'lightning', '19ac5118-af29-4fe5-b5ff-9bf8902db271', 'BTC', 1000000, 10000, 1010, 1010000, '\x17a827a9817560f7548cf361245a59ba1fd2f2665835fe54424445cd80c62afb', 'lnbcrt10u1p4snqv4sp5n3zvc2tuunr8q9vd08m4v5n9lpg2v9ewr55573utmth965t40wrspp5z75z02vpw4s0w4yv7dsjgkjehg0a9unxtq6lu4zzg3zumqxx9tasdqqcqzzs9qrsgqm8cwfmdp28pq9kvescm2d8hp00zxr5k0zmf6784spr57sfjya8ckwklhmwmnaq2k6r6s0ddzvt0g7dx2egyctl0fdjvcuhnu93cd33cppnsqtc', '\x026e1a07f66c6cd40eb3c24b3466d8be4b07aae5cf3f89a775d44ac2832633a047', '2026-11-27 13:11:57.821611+00', NULL, 'settled', 3000, '\x11568788edfe6e1cf40695dd7959791cd0e70d150388dff5992d28af7021ba38', NULL, '2026-11-27 13:11:49.849745+00'),
	('\x066141cd91411966f92680', 'lightning', '19ac5118-af29-4fe5-b5ff-9bf8902db271', 'BTC', 1000000, 10000, 1010, 1010000, '\xa7981b62571cef8f1cb89e791201a12ebbaabc1ffbd63abf58a23d3eb34cf035', 'lnbcrt10u1p4snqv4sp5gnd9mkggx5enj3nrz6ysu0pl5tc7jf0nnylj8ld409ela9ek9e6spp557vpkcjhrnhc789cneu3yqdp96a640qll0tr406c5g7nav6v7q6sdqqcqzzs9qrsgqpmf27uhstcvwwch4vfuvkdnk4vlz44sgn70dxa7xc0cf3frvvcdppjph72ynhqm6t0egk25rzedret7cf2m7agxwxgteuayp5kyfalcq8z5njz', '\x026e1a07f66c6cd40eb3c24b3466d8be4b07aae5cf3f89a775d44ac2832633a047', '2026-11-27 13:11:57.881235+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:11:49.902466+00'),
	('\x066141cd924af64a6f0bf0', 'lightning', '19ac5118-af29-4fe5-b5ff-9bf8902db271', 'BTC', 900000, 10000, 910, 910000, '\x086cc48ca1350054b9f456bcda0b6dc4209ee7f5d81b25a2d3db9ba358449864', 'lnbcrt9u1p4snqv4sp5mljvhas4ee9qcfvyn6yf3tjvq99hj74ltx74u2ca7gvkzya60yqqpp5ppkvfr9px5q9fw05267d5zmdcssfael4mqdjtgknmwd6xkzynpjqdqqcqzzs9qrsgqrhmdfywl4ql9sds52q6qe82arxadqrsn64felfvmkrjs3nqsvhs4euq2jkl2h0f2vlpw2qp7k649ksam6wywxsu9qzatc8h68n4ltnqq2usp59', '\x026e1a07f66c6cd40eb3c24b3466d8be4b07aae5cf3f89a775d44ac2832633a047', '2026-11-27 13:11:50.195368+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x71e520c954e18942521a0088939bf07384b31a34da85c9033f18a8ac9ae49917', 50000000, '2026-11-27 13:11:48.290295+00', 'credited', '\x066141cd78fa9df550c7ef', NULL, NULL, NULL, NULL),
	('lightning', '\xbc8ea42d60541bb0553610036ddb43b07b8c86a48e4323b5fada41eb11b2480d', 5000000, '2026-11-27 13:11:48.540507+00', 'credited', '\x066141cd7ccc1b079882ab', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:11:47.012515+00');

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
	(11, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(12, 5000000),
	(1, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xe81067a397079eb674bc7828000ef49ad4c01763fda07bf2e8ef439b11fff156', '\x51e267ab15b0080de790a00fda960f63e03ff11b188d4f400c2b609e546804a3', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:11:49.696959+00', '2026-11-27 14:11:49+00'),
	('\x17a827a9817560f7548cf361245a59ba1fd2f2665835fe54424445cd80c62afb', '\x11568788edfe6e1cf40695dd7959791cd0e70d150388dff5992d28af7021ba38', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:11:49.806661+00', '2026-11-27 14:11:49+00'),
	('\xa7981b62571cef8f1cb89e791201a12ebbaabc1ffbd63abf58a23d3eb34cf035', '\x6c301b52dc0f79a0d4108edafc91b6ce262561ded5cd54d26cb7e12460a8d28e', false, 'no_route', 'OPEN', 0, '2026-11-27 13:11:49.863046+00', '2026-11-27 14:11:49+00'),
	('\x086cc48ca1350054b9f456bcda0b6dc4209ee7f5d81b25a2d3db9ba358449864', '\x2efd641fc58da4742b8db42bb2466a63801c7ef561acc580639fb218bdfc8aea', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:11:49.922294+00', '2026-11-27 14:11:49+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x72b1d4128c650b8d5b38fc332475301a3569784901d2f711699b9ffa6b54bf00'),
	('outside', '\x0bf37876f84383c05490511488a20a6ece4fe36dfe3bfe787442f68a5731940f');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x71e520c954e18942521a0088939bf07384b31a34da85c9033f18a8ac9ae49917', 'SETTLED', 50000000, '\x0c77a8f0c705c3855ab3e5fb70e53c6569510f4ee956c45b45d6cee2220ca37e', 1, '2026-11-27 13:11:48.249281+00'),
	('\xbc8ea42d60541bb0553610036ddb43b07b8c86a48e4323b5fada41eb11b2480d', 'SETTLED', 5000000, '\xa3265be553db6c5e435ce0292154c0e31c06fe41fcd44be0825caf0f63d29c81', 2, '2026-11-27 13:11:48.526981+00'),
	('\x0c392f5f36bb1551480546eec933b9b5e240730266e0c2695b0adcb1693be86a', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.63634+00'),
	('\x1398eae9713ab3488237d7cc62e8fa6a2f56218c65f8b6ccca304325cb2f2ccb', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636508+00'),
	('\x186fff0581f9cd6147b427f0183a955cdf6335226b464de7291ce11ab35a6192', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636521+00'),
	('\x34a54ecbd5254c48ba12c6995b1eb1971bfdd29bc388e847b3b15c18ae556ad5', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636531+00'),
	('\x792044e9e5171a01a762707c55130412a29b362691c742539d75fa0a66988f36', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636539+00'),
	('\x97626472ee67e930083413ae4dcc4c619648ab250af2dec42e049ca32aa47044', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636547+00'),
	('\xadb8a537afd199cf9fd4221af59561505f3eae41e6c4bafd89840f98bfe056dc', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636555+00'),
	('\xbf6ba627e200089b4fada2c6aab3845f5906a3b0b2bc3e0d80a9d8cd363de4b4', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636563+00'),
	('\xcb367b98dde13ba734b4006d3d78138ffebbee99e66c7ac7c028e80b7973295a', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636572+00'),
	('\xf8c93dd6719f7dcf8fb3cac0a8d07c934dacaecc1a828c18ddf0559dc07a502c', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636581+00'),
	('\xfe705d615abd5497c0cf6b51815b8d732c2eea12646a653354bef103f4bab909', 'CANCELED', NULL, NULL, NULL, '2026-11-27 13:11:49.636588+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xe81067a397079eb674bc7828000ef49ad4c01763fda07bf2e8ef439b11fff156', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:11:49.779627+00', '2026-11-27 13:11:49.779627+00'),
	(2, '\x17a827a9817560f7548cf361245a59ba1fd2f2665835fe54424445cd80c62afb', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:11:49.840902+00', '2026-11-27 13:11:49.840902+00'),
	(3, '\xa7981b62571cef8f1cb89e791201a12ebbaabc1ffbd63abf58a23d3eb34cf035', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:11:49.896699+00', '2026-11-27 13:11:49.896699+00'),
	(4, '\x086cc48ca1350054b9f456bcda0b6dc4209ee7f5d81b25a2d3db9ba358449864', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:11:51.185841+00', '2026-11-27 13:11:49.985842+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'e8f2513ad7ac1a05c73df02f62cf01c92e8db3642de685b18ec42ae6f72e9b29', 'before', '2026-11-27 13:11:46.717653+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:11:46.792527+00'),
	('0003_key_limits', '2640e3fdaa3f7088442aa72595a0112ccdb0a5f1bc936ed910296105d1a0298f', 'before', '2026-11-27 13:11:46.824423+00'),
	('0004_payments', 'b7cccf1b0ff56342df2092476bda7f0201542daacdf3f0120539ab6a2cf51b45', 'before', '2026-11-27 13:11:46.840056+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 13:11:46.972069+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:11:47.024503+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:11:47.052841+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:11:47.08039+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('a069bf84-0df0-485f-999b-4c478207ddf5', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', '\xdc8d5f784d640e5ae75b55e971453e4625721d275e43ed8a94c270eab4350fe3', '2026-11-27 13:11:47.964564+00', '2026-12-27 13:11:47.964564+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a4ac3bb7-8f42-40ab-86b2-f44c347fb3cd', '7e16d67f-7cb5-458a-ad30-c44b09642018', '\x54b2299e08f35843ee7b396539628bf5855c340fc0826ecd6d1b75eb11bccf38', '2026-11-27 13:11:48.350614+00', '2026-12-27 13:11:48.350614+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('580f8adc-bba6-4102-b64c-915c0d2fb72d', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', '\x7c7c4deef5fdcb738109ff66ccb6bf630784019c3e535512a711f4b7c56a8838', '2026-11-27 13:11:48.588704+00', '2026-12-27 13:11:48.588704+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('19ac5118-af29-4fe5-b5ff-9bf8902db271', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'BTC', '', '2026-11-27 13:11:47.925662+00'),
	('46ce1aa5-aebd-4b8f-9013-907fbc1740a6', 'b1db8c5a-c6e9-4ec7-837b-d5725a13254d', 'USD', '', '2026-11-27 13:11:47.928786+00'),
	('a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'BTC', '', '2026-11-27 13:11:48.338931+00'),
	('071e996a-bd35-46c7-8771-572856b0de96', '7e16d67f-7cb5-458a-ad30-c44b09642018', 'USD', '', '2026-11-27 13:11:48.339576+00'),
	('241f160b-b283-442d-96f3-38e07753f9e4', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'BTC', '', '2026-11-27 13:11:48.565461+00'),
	('96e53584-c0d7-411e-8b34-d9ccef4e1d59', 'e895a850-d82b-4fb4-8064-27bb1dcc1e2f', 'USD', '', '2026-11-27 13:11:48.572201+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd78fa9df550c7ef00', NULL, NULL),
	(5000, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd7ccc1b079882ab00', NULL, NULL),
	(-100, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd7f922e3d8c152500', 'bob', NULL),
	(100, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd7f922e3d8c152501', 'alice', NULL),
	(-50, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8051ebb759748100', 'carol', NULL),
	(50, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd8051ebb759748101', 'bob', NULL),
	(-101, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd81354b24a1229f00', 'bob', NULL),
	(101, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd81354b24a1229f01', 'alice', NULL),
	(-50, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd81acfdb3e9fc7200', 'carol', NULL),
	(50, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd81acfdb3e9fc7201', 'bob', NULL),
	(-102, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd82459209c5782400', 'bob', NULL),
	(102, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd82459209c5782401', 'alice', NULL),
	(-51, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd829caf5184637d00', 'carol', NULL),
	(51, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd829caf5184637d01', 'bob', NULL),
	(-103, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd83734cb552a3a000', 'bob', NULL),
	(103, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd83734cb552a3a001', 'alice', NULL),
	(-51, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd83b7336b4200f300', 'carol', NULL),
	(51, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd83b7336b4200f301', 'bob', NULL),
	(-104, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd8454c14ed938dd00', 'bob', NULL),
	(104, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8454c14ed938dd01', 'alice', NULL),
	(-52, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd84c09ab9f4fa7e00', 'carol', NULL),
	(52, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd84c09ab9f4fa7e01', 'bob', NULL),
	(-105, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd85407fd5978cfb00', 'bob', NULL),
	(105, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd85407fd5978cfb01', 'alice', NULL),
	(-52, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd85baa02228216500', 'carol', NULL),
	(52, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd85baa02228216501', 'bob', NULL),
	(-106, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd867516e80ebb5500', 'bob', NULL),
	(106, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd867516e80ebb5501', 'alice', NULL),
	(-53, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd86d880ad5809e500', 'carol', NULL),
	(53, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd86d880ad5809e501', 'bob', NULL),
	(-107, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd875b68e4485a6100', 'bob', NULL),
	(107, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd875b68e4485a6101', 'alice', NULL),
	(-53, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd87a76161c7ff2c00', 'carol', NULL),
	(53, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd87a76161c7ff2c01', 'bob', NULL),
	(-108, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd88468a97e58fdd00', 'bob', NULL),
	(108, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd88468a97e58fdd01', 'alice', NULL),
	(-54, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd888a52abf43b2e00', 'carol', NULL),
	(54, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd888a52abf43b2e01', 'bob', NULL),
	(-109, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd89cb4cc3f67f4000', 'bob', NULL),
	(109, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd89cb4cc3f67f4001', 'alice', NULL),
	(-54, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8a6715dd2e5f4200', 'carol', NULL),
	(54, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd8a6715dd2e5f4201', 'bob', NULL),
	(-110, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd8b18050b9c351e00', 'bob', NULL),
	(110, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8b18050b9c351e01', 'alice', NULL),
	(-55, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8b740a44f054a000', 'carol', NULL),
	(55, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd8b740a44f054a001', 'bob', NULL),
	(-111, NULL, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd8d236e14a0421f00', 'bob', NULL),
	(111, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8d236e14a0421f01', 'alice', NULL),
	(-55, NULL, 'a54abeb2-4af4-4dcf-89a0-485e37f0ec8f', '\x066141cd8e18a593007b0c00', 'carol', NULL),
	(55, NULL, '241f160b-b283-442d-96f3-38e07753f9e4', '\x066141cd8e18a593007b0c01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd8f03c476bcee1d00', NULL, NULL),
	(-1003, 3, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd90585aeaca260f00', NULL, NULL),
	(-1010, 10, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd91411966f9268000', NULL, NULL),
	(1010, 10, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd919479d6319f3b00', NULL, NULL),
	(-910, 10, '19ac5118-af29-4fe5-b5ff-9bf8902db271', '\x066141cd924af64a6f0bf000', NULL, NULL);

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
-- Name: account account_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_email_key UNIQUE (email);

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
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account_id);

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
-- Name: payment_sending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_sending ON public.payment USING btree (checked_at NULLS FIRST) WHERE (state = 'sending'::text);

--
-- Name: receipt_quarantined; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_quarantined ON public.receipt USING btree (due_at) WHERE (state = 'quarantined'::text);

--
-- Name: sandbox_deposit_unconfirmed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_deposit_unconfirmed ON public.sandbox_deposit USING btree (created_at) WHERE (block_height IS NULL);

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
-- Name: wallet_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wallet_by_account ON public.wallet USING btree (account_id, currency, created_at);

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
-- Name: sandbox_deposit sandbox_deposit_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_deposit
    ADD CONSTRAINT sandbox_deposit_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

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
