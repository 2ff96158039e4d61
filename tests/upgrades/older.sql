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
    SELECT moment_of(o.movement_id) + p_span
      FROM (SELECT s.movement_id, sum(s.sat + CASE WHEN p_fees THEN s.fee_sat ELSE 0 END)
                                      OVER (ORDER BY s.movement_id) AS total
              FROM key_spending s
             WHERE s.api_key_id = p_key
               AND s.movement_id >= moment_bytes(p_now - p_span + interval '1 microsecond')) o
     WHERE o.total >= p_sat
     ORDER BY o.movement_id
     LIMIT 1
$$;

--
-- Name: key_spent(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent(p_key uuid, p_after timestamp with time zone) RETURNS TABLE(sat bigint, fee_sat bigint, last_at timestamp with time zone)
    LANGUAGE sql STABLE
    AS $$
    SELECT coalesce(sum(s.sat), 0)::bigint, coalesce(sum(s.fee_sat), 0)::bigint,
           (SELECT moment_of(l.movement_id) FROM key_spending l
             WHERE l.api_key_id = p_key
               AND l.movement_id >= moment_bytes(p_after + interval '1 microsecond')
             ORDER BY l.movement_id DESC LIMIT 1)
      FROM key_spending s
     WHERE s.api_key_id = p_key
       AND s.movement_id >= moment_bytes(p_after + interval '1 microsecond')
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

CREATE FUNCTION public.post_movement(p_journal public.journal_kind, p_accounts uuid[], p_amounts bigint[], p_movement public.new_movement, p_sides public.new_side[], p_moment timestamp with time zone DEFAULT NULL::timestamp with time zone, p_id bytea DEFAULT NULL::bytea) RETURNS TABLE(wallet_id uuid, id bytea, event_xid bigint, event_id bigint)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
    v_payer new_side := p_sides[1];
    v_key uuid := CASE WHEN v_payer.amount < 0 THEN p_movement.api_key_id END;
    v_moment timestamptz := p_moment;
    v_id bytea := p_id;
BEGIN
    IF v_moment IS NULL THEN
        PERFORM key_lock(v_key);
        v_moment := ledger_lock(p_accounts);
        v_id := ascending_id(v_moment, 11);
    END IF;
    IF v_key IS NOT NULL THEN
        IF p_movement.spent_sat IS NULL OR p_movement.spent_fee_sat IS NULL THEN
            RAISE EXCEPTION 'a payment by key needs its worth in satoshi'
                USING ERRCODE = 'feature_not_supported';
        END IF;
        PERFORM key_may_spend(v_key, p_movement.spent_sat, p_movement.spent_fee_sat);
        INSERT INTO key_spending (api_key_id, movement_id, sat, fee_sat)
        VALUES (v_key, v_id, p_movement.spent_sat, p_movement.spent_fee_sat);
    END IF;
    PERFORM ledger_post(p_journal, p_accounts, p_amounts, v_moment);
    INSERT INTO movement (id, kind, status, cents_per_btc, payment_hash, memo, api_key_id,
                          idempotency_id, parent_id)
    VALUES (v_id, p_movement.kind, p_movement.status, p_movement.cents_per_btc,
            p_movement.payment_hash, p_movement.memo, p_movement.api_key_id,
            p_movement.idempotency_id, p_movement.parent_id);
    RETURN QUERY WITH side AS (
        SELECT s.*, v_id || substring(int4send(s.ordinality::integer - 1) FROM 4) AS id
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
-- Name: key_spending; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_spending (
    sat bigint NOT NULL,
    fee_sat bigint NOT NULL,
    api_key_id uuid NOT NULL,
    movement_id bytea NOT NULL,
    CONSTRAINT key_spending_fee_sat_check CHECK ((fee_sat >= 0)),
    CONSTRAINT key_spending_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT key_spending_sat_check CHECK ((sat > 0))
)
WITH (autovacuum_vacuum_insert_scale_factor='0.02');

--
-- Name: COLUMN key_spending.sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_spending.sat IS 'what the payment was worth, without its fee';

--
-- Name: COLUMN key_spending.fee_sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_spending.fee_sat IS 'while it is pending, the most it may be';

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
    kind public.movement_kind NOT NULL,
    status public.movement_status NOT NULL,
    id bytea NOT NULL,
    payment_hash bytea,
    parent_id bytea,
    api_key_id uuid,
    idempotency_id uuid,
    memo text,
    CONSTRAINT movement_cents_per_btc_check CHECK ((cents_per_btc > 0)),
    CONSTRAINT movement_id_check CHECK ((octet_length(id) = 11)),
    CONSTRAINT movement_memo_check CHECK ((memo <> ''::text)),
    CONSTRAINT movement_parent_id_check CHECK ((octet_length(parent_id) = 11)),
    CONSTRAINT movement_payment_hash_check CHECK ((octet_length(payment_hash) = 32))
);

--
-- Name: COLUMN movement.cents_per_btc; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.cents_per_btc IS 'the price at that moment: display amounts are made of it';

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
    settle_index bigint NOT NULL
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
-- Name: receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipt (
    rail text NOT NULL,
    reference bytea NOT NULL,
    amount_msat bigint NOT NULL,
    booked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    state text NOT NULL,
    movement_id bytea,
    CONSTRAINT receipt_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT receipt_check CHECK (((state = 'credited'::text) = (movement_id IS NOT NULL))),
    CONSTRAINT receipt_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT receipt_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT receipt_state_check CHECK ((state = ANY (ARRAY['credited'::text, 'suspense'::text])))
);

--
-- Name: COLUMN receipt.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.state IS 'suspense: paid inside before, or too little; it belongs to nobody yet';

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
	('18b7ae81-d242-42bd-9c64-d579b310966e', '25ae4591-61be-4fa9-903d-e718070f5a74', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '23898437-2da0-4fd8-9018-8264cd9ad99c', '2026-11-27 10:23:19.132085+00'),
	('61b6769c-4386-4fa6-b4c0-01778b48ef4d', '47d13aae-7721-4cd9-95ec-cc7370db75ba', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '2026-11-27 10:23:20.53598+00'),
	('ca503cc6-d21f-4958-805c-07a88c859f9a', 'd58cd1d1-6231-4224-87f0-bf91c81d301c', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '2026-11-27 10:23:20.746332+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('44aa5b77-5ee1-457e-b57c-26ac167b831d', '18b7ae81-d242-42bd-9c64-d579b310966e', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:23:19.222925+00', NULL, '2026-11-27 10:23:22.105072+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('288c7463-25c6-4b40-8b20-5c4704ba39a6', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:23:20.612634+00', NULL, '2026-11-27 10:23:21.795065+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('eb8803fd-8058-4091-a8c3-3819d4743400', 'ca503cc6-d21f-4958-805c-07a88c859f9a', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:23:20.796688+00', NULL, '2026-11-27 10:23:22.346663+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('bb3f0d0d-e997-48b6-bd9a-655a01a03e9a', '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x9792c5e88c409b0b428e6a5f2111838937d848dd215c4c2ed59c51c6a00200b9', 'blink_PmCD7s', 'oeRy', '2026-11-27 10:23:19.224943+00', NULL),
	('e81d5067-675d-4e1e-920a-b5bc0cea0897', '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\xd15bfadb33e2418373a03a37762235d3b7287b365a7f8b5e132cc771b5b19a6d', 'blink_fDlYuY', 'OH2L', '2026-11-27 10:23:20.613555+00', NULL),
	('be478fdf-df55-431c-8f87-ec28dfbb9c29', 'eb8803fd-8058-4091-a8c3-3819d4743400', '\xe725d1fb5db509093539dec1e308177f4cf51ce9ad742d9da400bdc5caaf5076', 'blink_yyeJbp', 'I0eI', '2026-11-27 10:23:20.798014+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06613f72ebab9d9fff4fbfdd', '2026-11-27 10:23:19.145562+00', '18b7ae81-d242-42bd-9c64-d579b310966e', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06613f72ec17793f8fbd8e42', '2026-11-27 10:23:19.173054+00', '18b7ae81-d242-42bd-9c64-d579b310966e', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-000000000001', 'e249d531-9ee3-408a-a2c2-6985a535fb60', '{}', '{"expires_at": "2026-12-27T10:23:19.168632+00:00"}'),
	('\x06613f72ed2c36ef057ccab7', '2026-11-27 10:23:19.243894+00', '18b7ae81-d242-42bd-9c64-d579b310966e', 'api_key.created', 'session', 'e249d531-9ee3-408a-a2c2-6985a535fb60', '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-000000000002', '44aa5b77-5ee1-457e-b57c-26ac167b831d', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_PmCD7s…oeRy", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f72ee034b660b198bcb', '2026-11-27 10:23:19.298966+00', '18b7ae81-d242-42bd-9c64-d579b310966e', 'account.username_set', 'key', '44aa5b77-5ee1-457e-b57c-26ac167b831d', '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06613f73012c17758465fff2', '2026-11-27 10:23:20.554595+00', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06613f730171de1a9ecc2616', '2026-11-27 10:23:20.572447+00', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-000000000007', '0a008044-eca5-4ddd-bf9f-34696c6f757c', '{}', '{"expires_at": "2026-12-27T10:23:20.565386+00:00"}'),
	('\x06613f730219471a38946460', '2026-11-27 10:23:20.615275+00', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'api_key.created', 'session', '0a008044-eca5-4ddd-bf9f-34696c6f757c', '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-000000000008', '288c7463-25c6-4b40-8b20-5c4704ba39a6', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_fDlYuY…OH2L", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f7302c0026caa6fe104', '2026-11-27 10:23:20.657978+00', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'account.username_set', 'key', '288c7463-25c6-4b40-8b20-5c4704ba39a6', '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06613f730430b75cd8b12403', '2026-11-27 10:23:20.752372+00', 'ca503cc6-d21f-4958-805c-07a88c859f9a', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06613f730455eaf50ceb932f', '2026-11-27 10:23:20.761885+00', 'ca503cc6-d21f-4958-805c-07a88c859f9a', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-00000000000d', 'c3b61b9b-cc4d-4551-9d3c-c5ab391c0897', '{}', '{"expires_at": "2026-12-27T10:23:20.758999+00:00"}'),
	('\x06613f7304f2532613241df2', '2026-11-27 10:23:20.801926+00', 'ca503cc6-d21f-4958-805c-07a88c859f9a', 'api_key.created', 'session', 'c3b61b9b-cc4d-4551-9d3c-c5ab391c0897', '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-00000000000e', 'eb8803fd-8058-4091-a8c3-3819d4743400', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_yyeJbp…I0eI", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f73059c0ecf1e196d49', '2026-11-27 10:23:20.845388+00', 'ca503cc6-d21f-4958-805c-07a88c859f9a', 'account.username_set', 'key', 'eb8803fd-8058-4091-a8c3-3819d4743400', '127.0.0.1', 'python-httpx2/2.16.2', 'e61f324d-e968-4db7-ae02-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(3, -100000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(3, 100000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(4, -50000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(4, 50000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(5, -101000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(5, 101000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(6, -50000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(6, 50000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(7, -102000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(7, 102000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(8, -51000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(8, 51000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(9, -103000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(9, 103000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(10, -51000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(10, 51000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(11, -104000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(11, 104000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(12, -52000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(12, 52000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(13, -105000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(13, 105000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(14, -52000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(14, 52000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(15, -106000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(15, 106000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(16, -53000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(16, 53000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(17, -107000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(17, 107000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(18, -53000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(18, 53000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(19, -108000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(19, 108000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(20, -54000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(20, 54000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(21, -109000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(21, 109000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(22, -54000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(22, 54000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(23, -110000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(23, 110000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(24, -55000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(24, 55000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(25, -111000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(25, 111000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc');
INSERT INTO public.entry VALUES
	(26, -55000, '31d1f9cc-3124-40ba-ad4f-8cede53908fc'),
	(26, 55000, 'b4855397-8c37-4f69-a986-9ae558b97f2f'),
	(27, -1010000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(31, -1010000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(33, -910000, '23898437-2da0-4fd8-9018-8264cd9ad99c'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(773, 1, '2026-11-27 10:23:20.500448+00', 'lightning_receipt', '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f72ffd810d15a44ed00'),
	(783, 2, '2026-11-27 10:23:20.728465+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7303bfb2a8ac39ee00'),
	(792, 3, '2026-11-27 10:23:20.932791+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7306d919d35552a001'),
	(794, 4, '2026-11-27 10:23:20.970211+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f73077fb6df58448201'),
	(797, 5, '2026-11-27 10:23:21.002449+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7307fc9a05d90ace01'),
	(799, 6, '2026-11-27 10:23:21.034339+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f73087a865fff979401'),
	(802, 7, '2026-11-27 10:23:21.126743+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7309c2f2207347c701'),
	(804, 8, '2026-11-27 10:23:21.146384+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730a2e34a9a6c2c101'),
	(807, 9, '2026-11-27 10:23:21.197115+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730aea88021f332b01'),
	(809, 10, '2026-11-27 10:23:21.215307+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730b3c431d41ff5401'),
	(812, 11, '2026-11-27 10:23:21.275092+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730c259cad7bd7ee01'),
	(814, 12, '2026-11-27 10:23:21.295617+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730c74c4ec39a1b601'),
	(817, 13, '2026-11-27 10:23:21.339421+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730d22008f2e47db01'),
	(819, 14, '2026-11-27 10:23:21.37564+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730db027561ecd4001'),
	(822, 15, '2026-11-27 10:23:21.42459+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730e5d6523c8caa401'),
	(824, 16, '2026-11-27 10:23:21.435029+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730e97f9d8937ef001'),
	(827, 17, '2026-11-27 10:23:21.478604+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730f41bae1d9c21e01'),
	(829, 18, '2026-11-27 10:23:21.506064+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730fadd55555626501'),
	(832, 19, '2026-11-27 10:23:21.534879+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f73101db60fea162c01'),
	(834, 20, '2026-11-27 10:23:21.554281+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f7310698da6ab24dd01'),
	(839, 21, '2026-11-27 10:23:21.606085+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f731133d7fb1e826e01'),
	(841, 22, '2026-11-27 10:23:21.636371+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f7311a46576f2cb9301'),
	(844, 23, '2026-11-27 10:23:21.686327+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f73126cf6017fde4301'),
	(846, 24, '2026-11-27 10:23:21.712161+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f7312d2c6a8ceab7601'),
	(849, 25, '2026-11-27 10:23:21.739357+00', 'lightning_receipt', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f73133c311ef2569201'),
	(851, 26, '2026-11-27 10:23:21.766335+00', 'intraledger_receipt', 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f7313a5c8afb5e6c501');

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
	('\x18780cb80749d7bee8a4503093e51786341d5f16e79430de94c2920627496856', '23898437-2da0-4fd8-9018-8264cd9ad99c', '18b7ae81-d242-42bd-9c64-d579b310966e', 'BTC', 'lnbcrt500u1p4sjkscsp58uu6r33x337terqjsrx8t9vx2r2j7enrmv6cjmpncj4psrmyy8dqpp5rpuqewq8f8tma69y2qcf8eghsc6p6hcku72rph55c2fqvf6fdptqdqqxqrwzqcqzzs9qrsgqgjamvye6jr6c9wltrqf0em0xs8gud2q2z097m5l64wcd44u7w7jkpklrwh2rpxpr0gsa7gku5ta8vd50k9a2x0ms7cckprpahvflpgcql845e5', '\x3f39a1c6268c7cbc8c1280cc75958650d52f6663db35896c33c4aa180f6421da', '\x2380b5b0fbfa9308c2577388b764ab65fbcf0c0cb05b5a554f991182d57f4aac', 50000000, '', NULL, NULL, '2026-11-27 10:23:20.357828+00', '2026-11-27 14:23:20+00', 'PAID', 50000000, '\x06613f72ffd810d15a44ed', 'lightning'),
	('\x6c0ef4a438ed36dd16a0d28eb3c0b8cf9c87208fc2101229a70772e3fad4b4d9', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt50u1p4sjkscsp5jnl0k8y6uu2eqc98pfkwfz79lw4vy6leg93mmxdf7rg5hprx09lspp5ds80ffpca5md694q628t8s9ce7wgwgy0cggpy2d8qaew87k5knvsdqqxqrwzqcqzzs9qrsgqy9kxqfyxjtuwtj7tutavdyez2n44345vghjp3hmdlgsam9cq8n78rmn7vdhqgfl3rnrkpeufe6lcvq5p4n2hdx40ulxyqats7re0z6sq70utvv', '\x94fefb1c9ae7159060a70a6ce48bc5fbaac26bf94163bd99a9f0d14b8466797f', '\x91e16d853b6a8ccce2efa01e64f649bb6ea3a6d0e7e4c3ab8f000f7f2b37066b', 5000000, '', NULL, NULL, '2026-11-27 10:23:20.693598+00', '2026-11-27 14:23:20+00', 'PAID', 5000000, '\x06613f7303bfb2a8ac39ee', 'lightning'),
	('\x6ec0f22dd1a6b2477f8d2ff5914d05893562684ee5339faf910c83c6519775ab', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1u1p4sjkscsp5x3a0z4tgzj98lsaal27g0vgg678xgm5tuqrn3d4jfr6ydz9q4whspp5dmq0ytw356eywlud9l6ezng93y6ky6zwu5eeltu3pjpuv5vhwk4sdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqlz20yvd309me6a3u28jt6jz72w0gklehfg802c5mavf0svy4u3c9wu7q2z3u579tfmc4antwwzrvu7m30pmyfar3npqy3kk9plrxpeqpw63zqa', '\x347af15568148a7fc3bdfabc87b108d78e646e8be00738b6b248f44688a0abaf', '\x1674ee2037886b56b0f149039d36be232019d3207b74e079901bf0b1e4a8fb51', 100000, 'coffee 100', NULL, NULL, '2026-11-27 10:23:20.878156+00', '2026-11-27 14:23:20+00', 'PAID', 100000, '\x06613f7306d919d35552a0', 'intraledger'),
	('\xc949d319e656ac917294a2243539ecb430b9b7c70b22d1e7e4d8f86b9a0a653d', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1010n1p4sjkscsp55vy8v94xr4z9a9pnskx0gvukhu967p2tllktl3ppzhh3p9w7ll6qpp5e9yaxx0x26kfzu555gjr2w0vksctnd78pv3drelymruxhxs2v57sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqjfjq0x2cjeeztsclr4csy60gukwr5n6rmxk4ctpjr69fah3anlg3mlapndfmwjgsf2vc9mdfhk5rw06ncc8jmyhuthssrdqsm86m6zqp58axt8', '\xa3087616a61d445e9433858cf43396bf0baf054bffecbfc42115ef1095defff4', '\x48653d69028924cf7cba30b1c5dc5ecee063016275e952ffe6219a0827e3ae4c', 101000, 'coffee 101', NULL, NULL, '2026-11-27 10:23:20.986108+00', '2026-11-27 14:23:20+00', 'PAID', 101000, '\x06613f7307fc9a05d90ace', 'intraledger'),
	('\xa7c603fdad075ca60200190fc2924644efb8949eefd1efd9bd7a0b7a521de33c', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1020n1p4sjksesp5f0kjlrgn9dxgz6jja9uf0u688jnj7fqfcr234qj7w6vpeqfepgxqpp55lrq8lddqaw2vqsqry8u9yjxgnhm39y7alg7lkda0g9h55sauv7qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqf4z9uxag47wk45zf5lpr6m9a5mvwtdkle6vv3x4ffumzq50j9a8s2sn9gkt6j2ng5a8zjtvpc8mhf8kxs4fkp5umpmlpqj9aqmad7fsq60k22t', '\x4bed2f8d132b4c816a52e97897f3473ca72f2409c0d51a825e76981c81390a0c', '\xe3cf1ab73401ed9aded67a0653f41ddfbcb94567edfe8a3685489979ef9ef59b', 102000, 'coffee 102', NULL, NULL, '2026-11-27 10:23:21.055952+00', '2026-11-27 14:23:21+00', 'PAID', 102000, '\x06613f7309c2f2207347c7', 'intraledger'),
	('\x076c03593bde52a2660fff5aa335560207ea7f6fc7d0ed3d6ba19ed702b4a320', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1030n1p4sjksesp53uke5z8sqhe87zpw5tlkcz2hx7gm5020smrf7m3cfj7xwuhefr6spp5qakqxkfmmef2yes0lad2xd2kqgr75lm0clgw60tt5x0dwq455vsqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq77na9skx47d60asxuaqjks4az5s4nnhds3mepl79c9sd0kmjvawntxf9603kwua4yy4afqe6cd83e25wwsthnf59mdk3t3zpj6wyhesq5uy0g6', '\x8f2d9a08f005f27f082ea2ff6c09573791ba3d4f86c69f6e384cbc6772f948f5', '\x32a532f67e0a25237b76f33a19b643c903ae506b9217d8e909ba73ac5381f644', 103000, 'coffee 103', NULL, NULL, '2026-11-27 10:23:21.17287+00', '2026-11-27 14:23:21+00', 'PAID', 103000, '\x06613f730aea88021f332b', 'intraledger'),
	('\x825b3416b3a28886b75b10a576892a91742c8964796a029967305c85b738dcdb', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1040n1p4sjksesp5weuxwt33z33644k7xamsfctnv6gvkps8ve8s8qnh5plelnl78pgspp5sfdng94n52ygdd6mzzjhdzf2j96zezty094q9xt8xpwgtdecmndsdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqqxlj5ht37cgdgajkqhgtype09gzld4a4sztlqxdn9xs28uudjht9hhnedjqre24mhmqg8jkr7ypv3n0vrrcg8cmsmf9rj8dzyxq9ekcpaumeuc', '\x7678672e311463aad6de377704e1736690cb0607664f038277a07f9fcffe3851', '\x95e3079c126397f257f0d09f36a7aead7c057a7dbc7c76b2faecdf712c6d8686', 104000, 'coffee 104', NULL, NULL, '2026-11-27 10:23:21.24541+00', '2026-11-27 14:23:21+00', 'PAID', 104000, '\x06613f730c259cad7bd7ee', 'intraledger'),
	('\xfeaa46809e631a6a98b71cf46fb89c02d79d28007afe4c48d7036ab46dcc76d1', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1050n1p4sjksesp5rrtk7c80d8z52f7cnv0hp0unsxzc7mxhqlqqmugujgvmrluxeffqpp5l64ydqy7vvdx4x9hrn6xlwyuqtte62qq0tlycjxhqd4tgmwvwmgsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqcza6d3waqya28420496r7qd7w3nyng54tqul4j6y322eawx9gzt4fhgufmpz3r4p7evrajhuap2gggxfyp23aaqtnvpk0q0gc8sntvgpzwkat2', '\x18d76f60ef69c54527d89b1f70bf9381858f6cd707c00df11c9219b1ff86ca52', '\x755380c2f186e6d0a3d075efba0ec8fdfce87a648021c7cb2731e7b80eff840d', 105000, 'coffee 105', NULL, NULL, '2026-11-27 10:23:21.320923+00', '2026-11-27 14:23:21+00', 'PAID', 105000, '\x06613f730d22008f2e47db', 'intraledger'),
	('\xd0caa9139192f3e4001efcdcc9cdf74c5741851ea04652ef80c545d4cbc175e4', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1060n1p4sjksesp59c3rcasfff0e5hy848v89u5zu8p0pnvkndy3zygu0x566e3ufmgspp56r92jyu3jte7gqq7lnwvnn0hf3t5rpg75pr99muqc4zafj7pwhjqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqmt2selwy54evd9j6g49fuqpa4sa9afy783vnz3n34vu9g7qch7tqh84qqyu7cg6c9eaarngcxerwmpjvvvvha4aeeua7xg3z6qymtwqpk9ac46', '\x2e223c76094a5f9a5c87a9d872f282e1c2f0cd969b4911111c79a9ad663c4ed1', '\x1ce21290a9f116cb56b5bcf29851133293e8669051810b38c1ef1452dfc3a450', 106000, 'coffee 106', NULL, NULL, '2026-11-27 10:23:21.404058+00', '2026-11-27 14:23:21+00', 'PAID', 106000, '\x06613f730e5d6523c8caa4', 'intraledger'),
	('\xee6a5b463654cc726e260388d58afc16fc937e3f4210105432706e337175cb0a', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1070n1p4sjksesp5rq20fye2zu2eag9uwdwhacay75rszv35826gl3t67742cey57maqpp5ae49k33k2nx8ym3xqwydtzhuzm7fxl3lgggpq4pjwphrxut4ev9qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqfl7spur7tznp2xjsec7fge20mw3ya2qjc42ls9axeh67dmsaqrtzstvxcmap7ycs3pas0klsrxwkelhv5fjxu2kz0mam348g7rcgvusqxmqujf', '\x1814f4932a17159ea0bc735d7ee3a4f5070132343ab48fc57af7aaac6494f6fa', '\xc394475f956dfdac8b43732c697cce61657a2ff0cc3f2191c278e7d3e50b9e57', 107000, 'coffee 107', NULL, NULL, '2026-11-27 10:23:21.460185+00', '2026-11-27 14:23:21+00', 'PAID', 107000, '\x06613f730f41bae1d9c21e', 'intraledger'),
	('\x96614861e7970c48107e5596682dd00063b6327cb0f5906b4fe6db91b581005b', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1080n1p4sjksesp5v5dvtjlrp2gsxwjp9hvtq748eyhg4pqjdmg3x4207mw84w2dy9vqpp5jes5sc08juxysyr72ktxstwsqp3mvvnukr6eq660umderdvpqpdsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqry6sn5xy39ef3edm5pc9q6p3rsd3asyx4txv6zuyfuleqrg5lv75ljrlrzerqg4dz9yfen9wphah39gluszjr5002tk5h7q0j46a70spxx0gf9', '\x651ac5cbe30a91033a412dd8b07aa7c92e8a84126ed113554ff6dc7ab94d2158', '\x8dea4ea75948b13b17f8201c69277a07bdc28e513f0ae8bb145f75f416eed517', 108000, 'coffee 108', NULL, NULL, '2026-11-27 10:23:21.520209+00', '2026-11-27 14:23:21+00', 'PAID', 108000, '\x06613f73101db60fea162c', 'intraledger'),
	('\x7a128f4424cccf631792aec289434062c81a2c7e149e4e5cba928db14a9f1ed2', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1090n1p4sjksesp5pcsetwsnnqveejrgdq2k2y7m8laqcre5llsf3l92rtk4vyjxe9vqpp50gfg73pyen8kx9uj4mpgjs6qvtyp5tr7zj0yuh96j2xmzj5lrmfqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqmf9m2m5d7ry0un5tnjzwzlern8j5msk3fum8mckv995nhj2d7k8j6u5lsqk6p2sq8wm4amr6jjmpsw5c03rgzq6a2k8m79pvm0grzusq7vh4c5', '\x0e2195ba1398199cc86868156513db3ffa0c0f34ffe098fcaa1aed561246c958', '\x4929abc2a3e6b3f9f3d707a8db439a8d461748d3c1a8c02d95d1cef6afaf7e59', 109000, 'coffee 109', NULL, NULL, '2026-11-27 10:23:21.576485+00', '2026-11-27 14:23:21+00', 'PAID', 109000, '\x06613f731133d7fb1e826e', 'intraledger'),
	('\xa3e611ffdc8f25100643fd7705e8463bb0d817594fbba4e8abb1fc47cef204d8', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1100n1p4sjksesp5cl6ken7df5uxmsl48z6l64wn229stqcnx62kezae88mek34l9ucspp550nprl7u3uj3qpjrl4mst6zx8wcds96ef7a6f69tk87y0nhjqnvqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqf8zge3fx6c8gvj4sa3z6q7m6x6yalupy889rev5gje9px47kpenqdhcdpp4raafkkvphms9h5ketzd0a3vhv7ffs4e9gl2ule82qwlqqt86gz0', '\xc7f56ccfcd4d386dc3f538b5fd55d3528b05831336956c8bb939f79b46bf2f31', '\x7cb24fa9be9133afc2e40fdb25278f793f9c66bf36c817a195183462016f2e8c', 110000, 'coffee 110', NULL, NULL, '2026-11-27 10:23:21.656511+00', '2026-11-27 14:23:21+00', 'PAID', 110000, '\x06613f73126cf6017fde43', 'intraledger'),
	('\x56ce0b9ef8ab9cb04a055f16e3d3df36eb55400b8c09a5ad239b72a4a3ee2784', '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', 'lnbcrt1110n1p4sjksesp569uq0vu4v4fxh3s6rev8vnf0l9ysmjhg5kw3lnegz02dkn35fqyspp52m8qh8hc4wwtqjs9tutw857lxm442sqt3sy6ttfrnde2fglwy7zqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgq2wemdskde4u8xrlwnz9qujkkryvfrvf4nf56xz05hu6m8mp4s5q55le0ttkwf3d54anjhmuk3sdye2g3n4qdtg0g9uxyyaf4pldksfgpnde45u', '\xd17807b39565526bc61a1e58764d2ff9490dcae8a59d1fcf2813d4db4e344809', '\xa39d0f9131ef5be0751cdd30a1eaf50c4a48f4f2301d85ea8f802d97f9aaa72b', 111000, 'coffee 111', NULL, NULL, '2026-11-27 10:23:21.724584+00', '2026-11-27 14:23:21+00', 'PAID', 111000, '\x06613f73133c311ef25692', 'intraledger'),
	('\x7ccf5c34b241e41774eac0688531ed6c24cb3eb4ca25d5943878ca2af33dd250', 'b4855397-8c37-4f69-a986-9ae558b97f2f', 'ca503cc6-d21f-4958-805c-07a88c859f9a', 'BTC', 'lnbcrt5u1p4sjks6sp5y4svayan7ck0dzlsezes7xfu4w8dsllxrj25hv0yd7rzme6rjg5spp50n84cd9jg8jpwa82cp5g2v0ddsjvk045egjat9pc0r9z4uea6fgqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqz5dk6p57500692487x5mggjg4v4s0pg8ph6k8g0s64cw0uxj0ezpxqtvtmhyxgnlxdx6t25nttsk2dych5nxg409fnp88e0jmnz3auqpsedn0y', '\x2560ce93b3f62cf68bf0c8b30f193cab8ed87fe61c954bb1e46f862de7439229', '\x5c470ef74e7760ffe5fa2838d83ec4b44dfdda4c69674474ce5f6634804be1bf', 500000, 'never paid', NULL, NULL, '2026-11-27 10:23:22.311694+00', '2026-11-27 14:23:22+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 10:23:20.467472+00', 'lightning_receipt'),
	(2, '2026-11-27 10:23:20.723378+00', 'lightning_receipt'),
	(3, '2026-11-27 10:23:20.926489+00', 'intraledger'),
	(4, '2026-11-27 10:23:20.969142+00', 'intraledger'),
	(5, '2026-11-27 10:23:21.001114+00', 'intraledger'),
	(6, '2026-11-27 10:23:21.03335+00', 'intraledger'),
	(7, '2026-11-27 10:23:21.117426+00', 'intraledger'),
	(8, '2026-11-27 10:23:21.144884+00', 'intraledger'),
	(9, '2026-11-27 10:23:21.193096+00', 'intraledger'),
	(10, '2026-11-27 10:23:21.214019+00', 'intraledger'),
	(11, '2026-11-27 10:23:21.273756+00', 'intraledger'),
	(12, '2026-11-27 10:23:21.29402+00', 'intraledger'),
	(13, '2026-11-27 10:23:21.338368+00', 'intraledger'),
	(14, '2026-11-27 10:23:21.374759+00', 'intraledger'),
	(15, '2026-11-27 10:23:21.419109+00', 'intraledger'),
	(16, '2026-11-27 10:23:21.434105+00', 'intraledger'),
	(17, '2026-11-27 10:23:21.477562+00', 'intraledger'),
	(18, '2026-11-27 10:23:21.505237+00', 'intraledger'),
	(19, '2026-11-27 10:23:21.533878+00', 'intraledger'),
	(20, '2026-11-27 10:23:21.553293+00', 'intraledger'),
	(21, '2026-11-27 10:23:21.605079+00', 'intraledger'),
	(22, '2026-11-27 10:23:21.633893+00', 'intraledger'),
	(23, '2026-11-27 10:23:21.685238+00', 'intraledger'),
	(24, '2026-11-27 10:23:21.711302+00', 'intraledger'),
	(25, '2026-11-27 10:23:21.738289+00', 'intraledger'),
	(26, '2026-11-27 10:23:21.76532+00', 'intraledger'),
	(27, '2026-11-27 10:23:21.813309+00', 'lightning_reserve'),
	(28, '2026-11-27 10:23:21.858163+00', 'lightning_settled'),
	(29, '2026-11-27 10:23:21.902983+00', 'lightning_reserve'),
	(30, '2026-11-27 10:23:21.925572+00', 'lightning_settled'),
	(31, '2026-11-27 10:23:21.95841+00', 'lightning_reserve'),
	(32, '2026-11-27 10:23:22.017482+00', 'lightning_failed'),
	(33, '2026-11-27 10:23:22.071686+00', 'lightning_reserve');

--
-- Data for Name: key_spending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spending VALUES
	(100, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f7306d919d35552a0'),
	(50, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f73077fb6df584482'),
	(101, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f7307fc9a05d90ace'),
	(50, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f73087a865fff9794'),
	(102, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f7309c2f2207347c7'),
	(51, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f730a2e34a9a6c2c1'),
	(103, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f730aea88021f332b'),
	(51, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f730b3c431d41ff54'),
	(104, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f730c259cad7bd7ee'),
	(52, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f730c74c4ec39a1b6'),
	(105, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f730d22008f2e47db'),
	(52, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f730db027561ecd40'),
	(106, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f730e5d6523c8caa4'),
	(53, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f730e97f9d8937ef0'),
	(107, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f730f41bae1d9c21e'),
	(53, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f730fadd555556265'),
	(108, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f73101db60fea162c'),
	(54, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f7310698da6ab24dd'),
	(109, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f731133d7fb1e826e'),
	(54, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f7311a46576f2cb93'),
	(110, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f73126cf6017fde43'),
	(55, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f7312d2c6a8ceab76'),
	(111, 0, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f73133c311ef25692'),
	(55, 0, '288c7463-25c6-4b40-8b20-5c4704ba39a6', '\x06613f7313a5c8afb5e6c5'),
	(1000, 2, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f7314613d0b4001ee'),
	(1000, 3, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f7315bf87231da2b5'),
	(900, 10, '44aa5b77-5ee1-457e-b57c-26ac167b831d', '\x06613f731852867d09f67b');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('288c7463-25c6-4b40-8b20-5c4704ba39a6', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 25907, 25907),
	('288c7463-25c6-4b40-8b20-5c4704ba39a6', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 5896, 5896),
	('44aa5b77-5ee1-457e-b57c-26ac167b831d', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 26962, 26962),
	('44aa5b77-5ee1-457e-b57c-26ac167b831d', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1015751, 1015751),
	('44aa5b77-5ee1-457e-b57c-26ac167b831d', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 5016, 5016),
	('288c7463-25c6-4b40-8b20-5c4704ba39a6', '2026-11-27 10:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 158143, 18499),
	('288c7463-25c6-4b40-8b20-5c4704ba39a6', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 129593, 21916),
	('44aa5b77-5ee1-457e-b57c-26ac167b831d', '2026-11-27 10:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 654161, 222961),
	('eb8803fd-8058-4091-a8c3-3819d4743400', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 6524, 6524),
	('eb8803fd-8058-4091-a8c3-3819d4743400', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 22528, 22528),
	('eb8803fd-8058-4091-a8c3-3819d4743400', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 220, 220);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('ca35e911-0b8a-4337-9258-3bc5f4eb6e4a', 2, '2026-11-27 10:23:22.553692+00');

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
	('8e8bebb6-3f15-4596-afc1-0512d5ebef18', 'USD', NULL, 0, '-infinity'),
	('02d87a28-4f97-475e-8105-0fe501780e37', 'USD', NULL, 0, '-infinity'),
	('aaa0813a-9283-4de1-8545-4581830e267e', 'USD', NULL, 0, '-infinity'),
	('31d1f9cc-3124-40ba-ad4f-8cede53908fc', 'BTC', NULL, 5636000, '2026-11-27 10:23:21.76532+00'),
	('b4855397-8c37-4f69-a986-9ae558b97f2f', 'BTC', NULL, 630000, '2026-11-27 10:23:21.76532+00'),
	('23898437-2da0-4fd8-9018-8264cd9ad99c', 'BTC', NULL, 45819000, '2026-11-27 10:23:22.071686+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, 'lightning_receipt', 'SUCCESS', '\x06613f72ffd810d15a44ed', '\x18780cb80749d7bee8a4503093e51786341d5f16e79430de94c2920627496856', NULL, NULL, NULL, NULL),
	(10000000, 'lightning_receipt', 'SUCCESS', '\x06613f7303bfb2a8ac39ee', '\x6c0ef4a438ed36dd16a0d28eb3c0b8cf9c87208fc2101229a70772e3fad4b4d9', NULL, NULL, NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f7306d919d35552a0', '\x6ec0f22dd1a6b2477f8d2ff5914d05893562684ee5339faf910c83c6519775ab', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 100'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f73077fb6df584482', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f7307fc9a05d90ace', '\xc949d319e656ac917294a2243539ecb430b9b7c70b22d1e7e4d8f86b9a0a653d', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 101'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f73087a865fff9794', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f7309c2f2207347c7', '\xa7c603fdad075ca60200190fc2924644efb8949eefd1efd9bd7a0b7a521de33c', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 102'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f730a2e34a9a6c2c1', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f730aea88021f332b', '\x076c03593bde52a2660fff5aa335560207ea7f6fc7d0ed3d6ba19ed702b4a320', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 103'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f730b3c431d41ff54', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f730c259cad7bd7ee', '\x825b3416b3a28886b75b10a576892a91742c8964796a029967305c85b738dcdb', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 104'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f730c74c4ec39a1b6', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f730d22008f2e47db', '\xfeaa46809e631a6a98b71cf46fb89c02d79d28007afe4c48d7036ab46dcc76d1', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 105'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f730db027561ecd40', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f730e5d6523c8caa4', '\xd0caa9139192f3e4001efcdcc9cdf74c5741851ea04652ef80c545d4cbc175e4', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 106'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f730e97f9d8937ef0', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f730f41bae1d9c21e', '\xee6a5b463654cc726e260388d58afc16fc937e3f4210105432706e337175cb0a', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 107'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f730fadd555556265', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f73101db60fea162c', '\x96614861e7970c48107e5596682dd00063b6327cb0f5906b4fe6db91b581005b', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 108'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f7310698da6ab24dd', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f731133d7fb1e826e', '\x7a128f4424cccf631792aec289434062c81a2c7e149e4e5cba928db14a9f1ed2', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 109'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f7311a46576f2cb93', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f73126cf6017fde43', '\xa3e611ffdc8f25100643fd7705e8463bb0d817594fbba4e8abb1fc47cef204d8', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 110'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f7312d2c6a8ceab76', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f73133c311ef25692', '\x56ce0b9ef8ab9cb04a055f16e3d3df36eb55400b8c09a5ad239b72a4a3ee2784', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, 'coffee 111'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f7313a5c8afb5e6c5', NULL, NULL, '288c7463-25c6-4b40-8b20-5c4704ba39a6', NULL, NULL),
	(10000000, 'lightning_payment', 'SUCCESS', '\x06613f7314613d0b4001ee', '\xb05fe081a4ed31e49fabb1bafc3d743df873eb5b45a73b9fa176c5ea9e009554', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, NULL),
	(10000000, 'lightning_payment', 'SUCCESS', '\x06613f7315bf87231da2b5', '\x137cf3122e3de37bc6b8e2f268984dc294eac798205737cf28bd39ae0b803dc7', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, NULL),
	(10000000, 'lightning_payment', 'FAILURE', '\x06613f7316980ac8febe9e', '\x146d16618fd8c82b8f685f8be58c4659eb57c590819216a923f5cbc381f6b0b6', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, NULL),
	(10000000, 'lightning_refund', 'FAILURE', '\x06613f73177eca73f4ee05', '\x146d16618fd8c82b8f685f8be58c4659eb57c590819216a923f5cbc381f6b0b6', '\x06613f7316980ac8febe9e', NULL, NULL, NULL),
	(10000000, 'lightning_payment', 'PENDING', '\x06613f731852867d09f67b', '\x89720f605efc1edf3b4ea48c81df63f9ef19fbf7a6af4def790019b7b70ee229', NULL, '44aa5b77-5ee1-457e-b57c-26ac167b831d', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cancellation VALUES
	('\x7a128f4424cccf631792aec289434062c81a2c7e149e4e5cba928db14a9f1ed2'),
	('\xa3e611ffdc8f25100643fd7705e8463bb0d817594fbba4e8abb1fc47cef204d8'),
	('\x56ce0b9ef8ab9cb04a055f16e3d3df36eb55400b8c09a5ad239b72a4a3ee2784');

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x026323558b4c71d18829f3e09cd333fa008d6689c3824dbe6c291e243ccb947efa', 2);

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06613f7314613d0b4001ee', 'lightning', '23898437-2da0-4fd8-9018-8264cd9ad99c', 'BTC', 1000000, 10000, 1010, 1010000, '\xb05fe081a4ed31e49fabb1bafc3d743df873eb5b45a73b9fa176c5ea9e009554', 'lnbcrt10u1p4sjksesp5jmpa924rquhqz8zgfazq5px0ahzhz0h4kfnwatakt975302maacspp5kp07pqdya5c7f8atkxa0c0t58hu8866mgknnh8apwmz748sqj42qdqqcqzzs9qrsgqex7whjr8s5cnkya027z0emw08d4kgy50fu5fuvmgpvj8pkad9xxja2yf035el78wzwzmp87e9xxdp55xr37ljxurdxp8x35scme9mmqqnyfqlp', '\x02cc7d193697903e4e1b7edc28947eb2eba3a47c63703d63d1776acec65883c3da', '2026-11-27 10:23:29.81339+00', NULL, 'settled', 1100, '\x67d901118b76af62ca320d5eef1cdf1cc4c7aa4c169db38f144463fbea38f84f', NULL, '2026-11-27 10:23:21.858171+00'),
	('\x06613f7315bf87231da2b5', 'lightning', '23898437-2da0-4fd8-9018-8264cd9ad99c', 'BTC', 1000000, 10000, 1010, 1010000, '\x137cf3122e3de37bc6b8e2f268984dc294eac798205737cf28bd39ae0b803dc7', 'lnbcrt10u1p4sjksesp5tx5t48acvyh8qd75g5njkp9uy6wlughmszaas96cklq6jcuhyzvspp5zd70xy3w8h3hh34cutex3xzdc22w43ucyptn0negh5u6uzuq8hrsdqqcqzzs9qrsgqs44tvuw7fmz7yjrfajpd00watsn386c8wxdzfujj2yhgxdyhxpu8et92q6uwgrq2gvxrzurpkhcgg8w4ufgp2pvnkftelhjwtqmjsjcqvlswgu', '\x02cc7d193697903e4e1b7edc28947eb2eba3a47c63703d63d1776acec65883c3da', '2026-11-27 10:23:29.903049+00', NULL, 'settled', 3000, '\x0d32511326b35ffba1745ecf498a62e93cb8a0ce3607fd03616616f2232c92f8', NULL, '2026-11-27 10:23:21.92558+00'),
	('\x06613f7316980ac8febe9e', 'lightning', '23898437-2da0-4fd8-9018-8264cd9ad99c', 'BTC', 1000000, 10000, 1010, 1010000, '\x146d16618fd8c82b8f685f8be58c4659eb57c590819216a923f5cbc381f6b0b6', 'lnbcrt10u1p4sjksesp5kkc8gfl93r33ft9gkd9tvf0wxdfhhewwk7pum7l3qqhwmwfj50jqpp5z3k3vcv0mryzhrmgt797trzxt84403vssxfpd2fr7h9u8q0kkzmqdqqcqzzs9qrsgqnex9x309dgqehcs779v4kst75m7l8emh6g20nusf8pahyepcqmvrefc0j0trk7varfj83m3ldrzcr649hpl43xyxnpufl4yywl965vcqc7my6d', '\x02cc7d193697903e4e1b7edc28947eb2eba3a47c63703d63d1776acec65883c3da', '2026-11-27 10:23:29.958481+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 10:23:22.017+00'),
	('\x06613f731852867d09f67b', 'lightning', '23898437-2da0-4fd8-9018-8264cd9ad99c', 'BTC', 900000, 10000, 910, 910000, '\x89720f605efc1edf3b4ea48c81df63f9ef19fbf7a6af4def790019b7b70ee229', 'lnbcrt9u1p4sjks6sp56ym39mtpy0lemqdrxu8qxcw0jalyrznc8vavqxptnfqaa004483spp539eq7cz7ls0d7w6w5jxgrhmrl8h3n7lh56h5mmmeqqvm0dcwug5sdqqcqzzs9qrsgq88q49234ext9vv5lya22a8gms5h68fa8yd8xx4rrc45w7gfqgxzz2t4eckekla9rml3t30sqe52qsvxk5vy3l5mhhd2htahlf2pukhgqx4vvwd', '\x02cc7d193697903e4e1b7edc28947eb2eba3a47c63703d63d1776acec65883c3da', '2026-11-27 10:23:22.287703+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x18780cb80749d7bee8a4503093e51786341d5f16e79430de94c2920627496856', 50000000, '2026-11-27 10:23:20.467591+00', 'credited', '\x06613f72ffd810d15a44ed'),
	('lightning', '\x6c0ef4a438ed36dd16a0d28eb3c0b8cf9c87208fc2101229a70772e3fad4b4d9', 5000000, '2026-11-27 10:23:20.723497+00', 'credited', '\x06613f7303bfb2a8ac39ee');

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 10:23:17.934049+00');

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
	(11, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(12, 5000000),
	(8, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xb05fe081a4ed31e49fabb1bafc3d743df873eb5b45a73b9fa176c5ea9e009554', '\x67d901118b76af62ca320d5eef1cdf1cc4c7aa4c169db38f144463fbea38f84f', false, 'settle', 'SETTLED', 1000000, '2026-11-27 10:23:21.786477+00', '2026-11-27 11:23:21+00'),
	('\x137cf3122e3de37bc6b8e2f268984dc294eac798205737cf28bd39ae0b803dc7', '\x0d32511326b35ffba1745ecf498a62e93cb8a0ce3607fd03616616f2232c92f8', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 10:23:21.884865+00', '2026-11-27 11:23:21+00'),
	('\x146d16618fd8c82b8f685f8be58c4659eb57c590819216a923f5cbc381f6b0b6', '\x9436ed09972a056edbb470ae26d3fb42ef42f6f3fed00c21a19bd0728a803599', false, 'no_route', 'OPEN', 0, '2026-11-27 10:23:21.944499+00', '2026-11-27 11:23:21+00'),
	('\x89720f605efc1edf3b4ea48c81df63f9ef19fbf7a6af4def790019b7b70ee229', '\x0971b43faf1ebde9f826432eab71ee3b713501ba1b1a1bc3d33f3d99721636d9', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 10:23:22.051437+00', '2026-11-27 11:23:22+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x5fc15958d380ab59b6531119ffaaef5d6325e85f2c7c801d5b607494c91d4964'),
	('outside', '\x0eb44dfb473706b60abeec2460dd4ba818e64da49ea3f76254e8af338b51673d');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x18780cb80749d7bee8a4503093e51786341d5f16e79430de94c2920627496856', 'SETTLED', 50000000, '\x2380b5b0fbfa9308c2577388b764ab65fbcf0c0cb05b5a554f991182d57f4aac', 1, '2026-11-27 10:23:20.389101+00'),
	('\x6c0ef4a438ed36dd16a0d28eb3c0b8cf9c87208fc2101229a70772e3fad4b4d9', 'SETTLED', 5000000, '\x91e16d853b6a8ccce2efa01e64f649bb6ea3a6d0e7e4c3ab8f000f7f2b37066b', 2, '2026-11-27 10:23:20.712752+00'),
	('\x076c03593bde52a2660fff5aa335560207ea7f6fc7d0ed3d6ba19ed702b4a320', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.584205+00'),
	('\x6ec0f22dd1a6b2477f8d2ff5914d05893562684ee5339faf910c83c6519775ab', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.584394+00'),
	('\x825b3416b3a28886b75b10a576892a91742c8964796a029967305c85b738dcdb', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.584406+00'),
	('\x96614861e7970c48107e5596682dd00063b6327cb0f5906b4fe6db91b581005b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.584413+00'),
	('\xa7c603fdad075ca60200190fc2924644efb8949eefd1efd9bd7a0b7a521de33c', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.584421+00'),
	('\xc949d319e656ac917294a2243539ecb430b9b7c70b22d1e7e4d8f86b9a0a653d', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.584426+00'),
	('\xd0caa9139192f3e4001efcdcc9cdf74c5741851ea04652ef80c545d4cbc175e4', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.584433+00'),
	('\xee6a5b463654cc726e260388d58afc16fc937e3f4210105432706e337175cb0a', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.58444+00'),
	('\xfeaa46809e631a6a98b71cf46fb89c02d79d28007afe4c48d7036ab46dcc76d1', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:23:21.584447+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xb05fe081a4ed31e49fabb1bafc3d743df873eb5b45a73b9fa176c5ea9e009554', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 10:23:21.853062+00', '2026-11-27 10:23:21.853062+00'),
	(2, '\x137cf3122e3de37bc6b8e2f268984dc294eac798205737cf28bd39ae0b803dc7', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 10:23:21.921327+00', '2026-11-27 10:23:21.921328+00'),
	(3, '\x146d16618fd8c82b8f685f8be58c4659eb57c590819216a923f5cbc381f6b0b6', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 10:23:21.984288+00', '2026-11-27 10:23:21.984288+00'),
	(4, '\x89720f605efc1edf3b4ea48c81df63f9ef19fbf7a6af4def790019b7b70ee229', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 10:23:23.281952+00', '2026-11-27 10:23:22.081952+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 10:23:17.608041+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 10:23:17.686977+00'),
	('0003_key_spending', '8578ecc5e1b366a0e1ac460ab5cb9eda156cf93f8a91f5eb2b78c1f92f8006f5', 'before', '2026-11-27 10:23:17.732329+00'),
	('0004_payments', '700b2b73c7de39a01720cc13093c68f6a829f8e390282d8634db9c603137ce9a', 'before', '2026-11-27 10:23:17.760464+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 10:23:17.876616+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 10:23:17.956541+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 10:23:17.992977+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 10:23:18.044444+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('e249d531-9ee3-408a-a2c2-6985a535fb60', '18b7ae81-d242-42bd-9c64-d579b310966e', '\x3505f1a375d0684ab1a5b2d7c9bdca2fd945b37ae6e802629b07c47aa1c24055', '2026-11-27 10:23:19.168632+00', '2026-12-27 10:23:19.168632+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0a008044-eca5-4ddd-bf9f-34696c6f757c', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', '\x7e02ffaa45d7f2cd80b25851cbae895211cae7c684ed3120a79d80711587c3b8', '2026-11-27 10:23:20.565386+00', '2026-12-27 10:23:20.565386+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c3b61b9b-cc4d-4551-9d3c-c5ab391c0897', 'ca503cc6-d21f-4958-805c-07a88c859f9a', '\x891c1195ee450307ce9bd9785a9f15d80cc6d05f8a4f26b2f4bbe3abca49b107', '2026-11-27 10:23:20.758999+00', '2026-12-27 10:23:20.758999+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('23898437-2da0-4fd8-9018-8264cd9ad99c', '18b7ae81-d242-42bd-9c64-d579b310966e', 'BTC', '', '2026-11-27 10:23:19.140932+00'),
	('8e8bebb6-3f15-4596-afc1-0512d5ebef18', '18b7ae81-d242-42bd-9c64-d579b310966e', 'USD', '', '2026-11-27 10:23:19.142998+00'),
	('31d1f9cc-3124-40ba-ad4f-8cede53908fc', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'BTC', '', '2026-11-27 10:23:20.548218+00'),
	('02d87a28-4f97-475e-8105-0fe501780e37', '61b6769c-4386-4fa6-b4c0-01778b48ef4d', 'USD', '', '2026-11-27 10:23:20.552746+00'),
	('b4855397-8c37-4f69-a986-9ae558b97f2f', 'ca503cc6-d21f-4958-805c-07a88c859f9a', 'BTC', '', '2026-11-27 10:23:20.747161+00'),
	('aaa0813a-9283-4de1-8545-4581830e267e', 'ca503cc6-d21f-4958-805c-07a88c859f9a', 'USD', '', '2026-11-27 10:23:20.748077+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f72ffd810d15a44ed00', NULL, NULL),
	(5000, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7303bfb2a8ac39ee00', NULL, NULL),
	(-100, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f7306d919d35552a000', 'bob', NULL),
	(100, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7306d919d35552a001', 'alice', NULL),
	(-50, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f73077fb6df58448200', 'carol', NULL),
	(50, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f73077fb6df58448201', 'bob', NULL),
	(-101, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f7307fc9a05d90ace00', 'bob', NULL),
	(101, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7307fc9a05d90ace01', 'alice', NULL),
	(-50, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f73087a865fff979400', 'carol', NULL),
	(50, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f73087a865fff979401', 'bob', NULL),
	(-102, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f7309c2f2207347c700', 'bob', NULL),
	(102, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7309c2f2207347c701', 'alice', NULL),
	(-51, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730a2e34a9a6c2c100', 'carol', NULL),
	(51, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730a2e34a9a6c2c101', 'bob', NULL),
	(-103, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f730aea88021f332b00', 'bob', NULL),
	(103, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730aea88021f332b01', 'alice', NULL),
	(-51, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730b3c431d41ff5400', 'carol', NULL),
	(51, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730b3c431d41ff5401', 'bob', NULL),
	(-104, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f730c259cad7bd7ee00', 'bob', NULL),
	(104, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730c259cad7bd7ee01', 'alice', NULL),
	(-52, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730c74c4ec39a1b600', 'carol', NULL),
	(52, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730c74c4ec39a1b601', 'bob', NULL),
	(-105, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f730d22008f2e47db00', 'bob', NULL),
	(105, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730d22008f2e47db01', 'alice', NULL),
	(-52, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730db027561ecd4000', 'carol', NULL),
	(52, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730db027561ecd4001', 'bob', NULL),
	(-106, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f730e5d6523c8caa400', 'bob', NULL),
	(106, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730e5d6523c8caa401', 'alice', NULL),
	(-53, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730e97f9d8937ef000', 'carol', NULL),
	(53, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730e97f9d8937ef001', 'bob', NULL),
	(-107, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f730f41bae1d9c21e00', 'bob', NULL),
	(107, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730f41bae1d9c21e01', 'alice', NULL),
	(-53, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f730fadd55555626500', 'carol', NULL),
	(53, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f730fadd55555626501', 'bob', NULL),
	(-108, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f73101db60fea162c00', 'bob', NULL),
	(108, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f73101db60fea162c01', 'alice', NULL),
	(-54, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7310698da6ab24dd00', 'carol', NULL),
	(54, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f7310698da6ab24dd01', 'bob', NULL),
	(-109, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f731133d7fb1e826e00', 'bob', NULL),
	(109, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f731133d7fb1e826e01', 'alice', NULL),
	(-54, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7311a46576f2cb9300', 'carol', NULL),
	(54, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f7311a46576f2cb9301', 'bob', NULL),
	(-110, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f73126cf6017fde4300', 'bob', NULL),
	(110, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f73126cf6017fde4301', 'alice', NULL),
	(-55, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7312d2c6a8ceab7600', 'carol', NULL),
	(55, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f7312d2c6a8ceab7601', 'bob', NULL),
	(-111, NULL, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f73133c311ef2569200', 'bob', NULL),
	(111, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f73133c311ef2569201', 'alice', NULL),
	(-55, NULL, '31d1f9cc-3124-40ba-ad4f-8cede53908fc', '\x06613f7313a5c8afb5e6c500', 'carol', NULL),
	(55, NULL, 'b4855397-8c37-4f69-a986-9ae558b97f2f', '\x06613f7313a5c8afb5e6c501', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f7314613d0b4001ee00', NULL, NULL),
	(-1003, 3, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f7315bf87231da2b500', NULL, NULL),
	(-1010, 10, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f7316980ac8febe9e00', NULL, NULL),
	(1010, 10, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f73177eca73f4ee0500', NULL, NULL),
	(-910, 10, '23898437-2da0-4fd8-9018-8264cd9ad99c', '\x06613f731852867d09f67b00', NULL, NULL);

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
-- Name: key_spending key_spending_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_spending
    ADD CONSTRAINT key_spending_pkey PRIMARY KEY (api_key_id, movement_id) INCLUDE (sat, fee_sat);

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
