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
        SELECT a.moved_at INTO v_moved_at FROM ledger_account a
         WHERE a.id = v_account AND a.balance IS NOT NULL FOR NO KEY UPDATE;
        v_last := greatest(v_last, v_moved_at);
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
);

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
	('310cc7d3-8910-44b8-8190-3843d8190425', '467b3c58-3161-4aa6-ac1f-510ba7a78fad', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '2026-11-27 10:10:46.924248+00'),
	('51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', '5b1396bb-57ae-4b99-a221-e60a725830c1', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '2026-11-27 10:10:47.310106+00'),
	('dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'b1b49153-3030-404f-84ed-f2a38e9ac479', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '2026-11-27 10:10:47.495411+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('94d05cca-0602-463d-aab0-e49ed0288198', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:10:47.351817+00', NULL, '2026-11-27 10:10:48.374582+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5d50c12e-e77c-4914-8dac-3633c9793a46', '310cc7d3-8910-44b8-8190-3843d8190425', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:10:47.114101+00', NULL, '2026-11-27 10:10:48.786285+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('d9208bde-6a15-47b4-a841-523327f01471', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:10:47.533874+00', NULL, '2026-11-27 10:10:49.083131+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('dd9b816c-5882-41d3-8ad7-3b032a1303de', '5d50c12e-e77c-4914-8dac-3633c9793a46', '\xb0048a50ed67f648702308da72338fed2dfb16651f7b4041fdd1cff00a83429b', 'blink_h7YG05', 'xJp3', '2026-11-27 10:10:47.117095+00', NULL),
	('498744f1-19a2-40db-ad65-ee99701cfb54', '94d05cca-0602-463d-aab0-e49ed0288198', '\x6b76f004b8950797391c919dc99ea62e1462d0a2ef0d5b4a852c0f1511ac6725', 'blink_cmMwmh', 'tTJf', '2026-11-27 10:10:47.356193+00', NULL),
	('fb27624c-095d-4da0-81b6-797927f07ef3', 'd9208bde-6a15-47b4-a841-523327f01471', '\x02de9fd9799cb78e36f3a2a0a93c47011717cc26dc6b142b46032223d071bbf8', 'blink_3kHiUZ', 'kwTT', '2026-11-27 10:10:47.534894+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06613f461603aa6ddd17b853', '2026-11-27 10:10:46.945909+00', '310cc7d3-8910-44b8-8190-3843d8190425', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06613f4617567335cf12127b', '2026-11-27 10:10:47.0325+00', '310cc7d3-8910-44b8-8190-3843d8190425', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-000000000001', '0b5d72a8-c755-4d9f-bdc7-eaf8302220c1', '{}', '{"expires_at": "2026-12-27T10:10:47.020820+00:00"}'),
	('\x06613f4618fee37aec262368', '2026-11-27 10:10:47.141143+00', '310cc7d3-8910-44b8-8190-3843d8190425', 'api_key.created', 'session', '0b5d72a8-c755-4d9f-bdc7-eaf8302220c1', '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-000000000002', '5d50c12e-e77c-4914-8dac-3633c9793a46', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_h7YG05…xJp3", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f4619e008bea698c605', '2026-11-27 10:10:47.198791+00', '310cc7d3-8910-44b8-8190-3843d8190425', 'account.username_set', 'key', '5d50c12e-e77c-4914-8dac-3633c9793a46', '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06613f461ba8efcea0586b61', '2026-11-27 10:10:47.315745+00', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06613f461bbf7bb628f72870', '2026-11-27 10:10:47.321498+00', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-000000000007', 'ec5046ce-b189-49d6-a7bc-4488eab0bb4e', '{}', '{"expires_at": "2026-12-27T10:10:47.320441+00:00"}'),
	('\x06613f461c5e57f50a1d3787', '2026-11-27 10:10:47.362192+00', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'api_key.created', 'session', 'ec5046ce-b189-49d6-a7bc-4488eab0bb4e', '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-000000000008', '94d05cca-0602-463d-aab0-e49ed0288198', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_cmMwmh…tTJf", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f461cfb60c8f3d5c06f', '2026-11-27 10:10:47.402381+00', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'account.username_set', 'key', '94d05cca-0602-463d-aab0-e49ed0288198', '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06613f461e727bfe7f130869', '2026-11-27 10:10:47.498398+00', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06613f461e9e58e4a4e5655f', '2026-11-27 10:10:47.50963+00', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-00000000000d', '05ee57de-a6e5-4bc9-a286-5972c6c2cfe3', '{}', '{"expires_at": "2026-12-27T10:10:47.508552+00:00"}'),
	('\x06613f461f06fa256fad0e83', '2026-11-27 10:10:47.536418+00', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'api_key.created', 'session', '05ee57de-a6e5-4bc9-a286-5972c6c2cfe3', '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-00000000000e', 'd9208bde-6a15-47b4-a841-523327f01471', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_3kHiUZ…kwTT", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f461f70b694fbe7ef81', '2026-11-27 10:10:47.563511+00', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'account.username_set', 'key', 'd9208bde-6a15-47b4-a841-523327f01471', '127.0.0.1', 'python-httpx2/2.16.2', 'cef05372-a545-451c-8305-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(3, -100000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(3, 100000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(4, -50000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(4, 50000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(5, -101000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(5, 101000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(6, -50000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(6, 50000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(7, -102000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(7, 102000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(8, -51000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(8, 51000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(9, -103000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(9, 103000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(10, -51000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(10, 51000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(11, -104000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(11, 104000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(12, -52000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(12, 52000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(13, -105000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(13, 105000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(14, -52000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(14, 52000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(15, -106000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(15, 106000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(16, -53000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(16, 53000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(17, -107000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(17, 107000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(18, -53000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(18, 53000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(19, -108000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(19, 108000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(20, -54000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(20, 54000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(21, -109000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(21, 109000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(22, -54000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(22, 54000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(23, -110000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(23, 110000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(24, -55000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(24, 55000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(25, -111000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(25, 111000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418');
INSERT INTO public.entry VALUES
	(26, -55000, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418'),
	(26, 55000, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed'),
	(27, -1010000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(31, -1010000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(33, -910000, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(773, 1, '2026-11-27 10:10:47.293514+00', 'lightning_receipt', '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f461b300e3a4bc4e300'),
	(783, 2, '2026-11-27 10:10:47.480657+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f461e0ec277d2200a00'),
	(791, 3, '2026-11-27 10:10:47.6154+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462035a65fc1d9e601'),
	(793, 4, '2026-11-27 10:10:47.653523+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4620cc79ac53b9c401'),
	(796, 5, '2026-11-27 10:10:47.695457+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46216f3b0ae3886101'),
	(798, 6, '2026-11-27 10:10:47.727384+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4621eae8f535455801'),
	(801, 7, '2026-11-27 10:10:47.767837+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4622877baf49673b01'),
	(803, 8, '2026-11-27 10:10:47.80198+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f462310870404f6ab01'),
	(806, 9, '2026-11-27 10:10:47.83902+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4623a204ed93153401'),
	(808, 10, '2026-11-27 10:10:47.861825+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4623fb699422bb1f01'),
	(811, 11, '2026-11-27 10:10:47.900521+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46248de5a735750301'),
	(813, 12, '2026-11-27 10:10:47.914887+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4624c88c60cd7af701'),
	(816, 13, '2026-11-27 10:10:47.959796+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462579a6a3ed447c01'),
	(818, 14, '2026-11-27 10:10:47.972274+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4625a9afa86b1a1801'),
	(821, 15, '2026-11-27 10:10:48.009717+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46263a06b96abb5e01'),
	(823, 16, '2026-11-27 10:10:48.035666+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4626a0109e639bf401'),
	(826, 17, '2026-11-27 10:10:48.062662+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46270a674dae5bd601'),
	(828, 18, '2026-11-27 10:10:48.081977+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f46275690508a470501'),
	(831, 19, '2026-11-27 10:10:48.110597+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4627c64d8694911a01'),
	(833, 20, '2026-11-27 10:10:48.130804+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f462814c03583183d01'),
	(836, 21, '2026-11-27 10:10:48.171337+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4628b2f6d4dfb28801'),
	(838, 22, '2026-11-27 10:10:48.189745+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4628fb63dad2bff601'),
	(841, 23, '2026-11-27 10:10:48.23988+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4629bedc6585b63001'),
	(843, 24, '2026-11-27 10:10:48.263077+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f462a1a0d3e29f98301'),
	(846, 25, '2026-11-27 10:10:48.303158+00', 'lightning_receipt', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462ab5a1e828791e01'),
	(848, 26, '2026-11-27 10:10:48.318431+00', 'intraledger_receipt', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f462af269eb2296a101');

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
	('\x5aad051efc67d61f5da96739842c2e84f97f2f7c0a052a2acf47fbc04e53232c', '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '310cc7d3-8910-44b8-8190-3843d8190425', 'BTC', 'lnbcrt500u1p4sj4e8sp5fusc7nehf7wkxxnwwldzr2x2c54e0qsp7uvfuq0qyn23kekm98hqpp5t2ks28huvltp7hdfvuucgtpwsnuh7tmupgzj52k0glauqnjnyvkqdqqxqrwzqcqzzs9qrsgqrzp0753njgylu8xr9u5mu9r228h3jzf5sp3eq552yltuy42lndr4f7vc0xlf0cjnj4uzpdk33lcsewz4a76n2h5tr4f089d3kkwnyvqq3wdmjn', '\x4f218f4f374f9d631a6e77da21a8cac52b978201f7189e01e024d51b66db29ee', '\xb9c59de9dcc8acf71f34aee2e7f92b682998085e8a76aafa207b116e4abda1b4', 50000000, '', NULL, NULL, '2026-11-27 10:10:47.23312+00', '2026-11-27 14:10:47+00', 'PAID', 50000000, '\x06613f461b300e3a4bc4e3', 'lightning'),
	('\xc88a1ad25ac100362c96975dc57a287ce2419c2cfa79c0893f636fb1eb08ab2a', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt50u1p4sj4e8sp5qyhj36n50yxrlmm7aes5ealuvsh58p9jqv03vjpwk72r0caagulspp5ez9p45j6cyqrvtykjawu273g0n3yr8pvlfuupzflvdhmr6cg4v4qdqqxqrwzqcqzzs9qrsgqcgvdsvwpaad5ehshxfwdymfchnm8m7wekmk6hcsdd56vvzhpfclqfaaj9xhdj8twgnx4sp0ku9wcdx0fc40rxh6r2w2a8lztl4gwhugp8km5tk', '\x012f28ea74790c3fef7eee614cf7fc642f4384b2031f16482eb79437e3bd473f', '\xe96ab76914fe8eec6f4d477f84a7a2a0bd5eef359ca1ea8730e80278be8ed698', 5000000, '', NULL, NULL, '2026-11-27 10:10:47.414186+00', '2026-11-27 14:10:47+00', 'PAID', 5000000, '\x06613f461e0ec277d2200a', 'lightning'),
	('\xe868fd1e42d59f70d9593a58e982931536f0f8fd7fb591a866ea2905e8469309', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1u1p4sj4e8sp525pkxdl3ffw0g4wlj7uk0a2f5z64aetn9fnxshgt3ryv74kqzxfspp5ap5068jz6k0hpk2e8fvwnq5nz5m0p78a076er2rxag5st6zxjvysdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqcfcr0elun5xyuv8428mmkn8ln2z5p8g6zdq72kg5w3gjx0exupu3auqlgvczf4nz6juae3tlnlusy8eq4yk4skulcg3vz9xza3mk48sp63e5c0', '\x55036337f14a5cf455df97b967f549a0b55ee5732a66685d0b88c8cf56c01193', '\x5821a8060496ff680a0ed3410576f41eb39e3b046823fedfd3534cadb0941c59', 100000, 'coffee 100', NULL, NULL, '2026-11-27 10:10:47.578189+00', '2026-11-27 14:10:47+00', 'PAID', 100000, '\x06613f462035a65fc1d9e6', 'intraledger'),
	('\x0b3989ab517988e474483c028d7610cc0af9ce0f6bc7204f117a31574c761a1e', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1010n1p4sj4e8sp5la27rcx3dnvwry469kns70ac694yzhpgafgctlzhzeusvv0m90hqpp5pvucn2630xywgazg8spg6asses90nns0d0rjqnc30gc4wnrkrg0qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqfpvul4zaxqy9wgastyn0swpyfqfdmk0neuea704qxy3yp3rx5ta9a8g68xpu8fnh4dz79uflxmuqa0mjyesnyrskuzrptuvs73nvd3qqe9ht7g', '\xff55e1e0d16cd8e192ba2da70f3fb8d16a415c28ea5185fc5716790631fb2bee', '\xaf4a5bfe90aff6b8911f53c82d2af4ea7f7ad023ded33ab5bfe6342afee19d37', 101000, 'coffee 101', NULL, NULL, '2026-11-27 10:10:47.672719+00', '2026-11-27 14:10:47+00', 'PAID', 101000, '\x06613f46216f3b0ae38861', 'intraledger'),
	('\x681dba4cdc8a01ccb190b7d3ba5397e155615629c67b209be3c048959386124e', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1020n1p4sj4e8sp57gxat4y5zy8fttejvgz7e6pmgdxn47l98xprc39v3jthneuhjq9spp5dqwm5nxu3gquevvsklfm55uhu92kz43fceajpxlrcpyftyuxzf8qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqfgh0ahhlh5dxnjx5d5lmcfv28pysggw6ufn37f2dt5xqe45tvgtpv6z7uffzmdt38zty8vu69umfyk6rzzzlrscpet0pnwmvrshachqqe8st4r', '\xf20dd5d494110e95af326205ece83b434d3afbe539823c44ac8c9779e797900b', '\xfaab85deffc2b2a26f65b3cf8ed509d61382d6b67d552d2bc7ecb0c48cd690f1', 102000, 'coffee 102', NULL, NULL, '2026-11-27 10:10:47.745695+00', '2026-11-27 14:10:47+00', 'PAID', 102000, '\x06613f4622877baf49673b', 'intraledger'),
	('\x36a36b9bad7fb2eddfae2a52de7960354cbc50fff522a2c3b87ffa2c980364be', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1030n1p4sj4e8sp5nsc8asj44m36sl0csg4jr53jpyzmn5xkqapgxg2utjm07fuy0spspp5x63khxad07ewmhaw9ffdu7tqx4xtc58l75329sac0lazexqrvjlqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqdwz6xkzec039e0ydqvjx432zapwd8qk5e3rnvlz53t6qr7sv3cu3xr577tpt5aaf86n6fc9ynay506fxq0z7yg7rch9tmca5ehw9hxcq48pqj4', '\x9c307ec255aee3a87df8822b21d2320905b9d0d6074283215c5cb6ff27847c03', '\x1a17ef05615c07326611a397a2aacc89480649499eed64f400c1ff570480521e', 103000, 'coffee 103', NULL, NULL, '2026-11-27 10:10:47.816502+00', '2026-11-27 14:10:47+00', 'PAID', 103000, '\x06613f4623a204ed931534', 'intraledger'),
	('\x565c8425a4cb89ef1022170b2e9ca54a3373e868a03406b17573d45ceb7d6f66', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1040n1p4sj4e8sp5v6m6968as9udwmxwj6x637sk96457paz0x9q3lkexd45ya8drjvqpp52ewggfdyewy77ypzzu9ja899fgeh86rg5q6qdvt4w029e6madanqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqzx7zsyzs8k33hql0gvymn3hwspsga7fe53hn9alnv6nedyu4p8u98u34pcyu4lcrgw3txkwafxxejas8rsuzm0dngqp53aca9yeuz7cqkypx6j', '\x66b7a2e8fd8178d76cce968da8fa162eab4f07a2798a08fed9336b4274ed1c98', '\x2b00747a4c5bb24961081eb4f1d0f34b3fe4c622b6ca25e5e54ad68bb78b8611', 104000, 'coffee 104', NULL, NULL, '2026-11-27 10:10:47.880632+00', '2026-11-27 14:10:47+00', 'PAID', 104000, '\x06613f46248de5a7357503', 'intraledger'),
	('\x661a944c643248778914a2c056874e38a9e95da6df10c3f05917a8738e4933f2', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1050n1p4sj4e8sp570yd07ys9u0kk4uf6zvu5ytwkdl5c53xnpn6h3e5hl77ls7n4y6spp5vcdfgnryxfy80zg55tq9dp6w8z57jhdxmugv8uzez7588rjfx0eqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqs4tfhttz9zdmar5a2xuzr04wr8ac3knnnqpr7n7r5ndzulz4huurzr6z8ugm0nqzld3ltdt06ysc5wrf53krvgjmz7m69n2pg56w5ssq3478kt', '\xf3c8d7f8902f1f6b5789d099ca116eb37f4c52269867abc734bffdefc3d3a935', '\xe00a17d6baf33965dab89e7240e2e36880fe1477988a2bc745fbb224f312e553', 105000, 'coffee 105', NULL, NULL, '2026-11-27 10:10:47.938474+00', '2026-11-27 14:10:47+00', 'PAID', 105000, '\x06613f462579a6a3ed447c', 'intraledger'),
	('\x000fb68b13bcf197fd746dc2c2e8289aa37e8093a0bd2f9b8154acb388bc0b8d', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1060n1p4sj4e8sp5zehga7w8vmhpaxwj8hl72pyjygu0a3x6n2zamr67f2g8an5atvkspp5qq8mdzcnhnce0lt5dhpv96pgn23haqyn5z7jlxup2jkt8z9upwxsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqmcs54lk759yknquuf26q35clm9gy50eg9g3c7jev2e9syrf2al7hr20554jgrsjemaaygm8x0egxuhfzh07xe8su2hrgjcyccr3yhtcqmlmgeg', '\x166e8ef9c766ee1e99d23dffe504922238fec4da9a85dd8f5e4a907ece9d5b2d', '\x1d618cd0c83b9d262f6f960bb0818dcf883f693e9b133a922262437913bdcef7', 106000, 'coffee 106', NULL, NULL, '2026-11-27 10:10:47.993045+00', '2026-11-27 14:10:47+00', 'PAID', 106000, '\x06613f46263a06b96abb5e', 'intraledger'),
	('\xaa76c73d8ecb34eca16b7a17f205bf93bd4f8d2bcc07ad4a0c265b35a26e6405', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1070n1p4sj4egsp5twufrqdyhc3ayu4andkdfvkqytyljw0ksl60tpyuq904axnfse9qpp54fmvw0vwev6wegtt0gtlypdljw75lrftesr66jsvyedntgnwvszsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqlgyzmcz9jk55q5cekgvgltf2s8vepatjl0u7pk9launs0hdh5l6s85xrwkvz8s8x75stl3d8wpmctprj4s4depm7gqk6q9v22vqlnxsqnemhkp', '\x5bb89181a4be23d272bd9b6cd4b2c022c9f939f687f4f5849c015f5e9a69864a', '\x53befd955df86d89bbb4ebc3d74a96961c6ce8a4a52f5098d9bc9d467611cad2', 107000, 'coffee 107', NULL, NULL, '2026-11-27 10:10:48.048097+00', '2026-11-27 14:10:48+00', 'PAID', 107000, '\x06613f46270a674dae5bd6', 'intraledger'),
	('\x55a99ecd0a1d858c6b92246554824fbaff86a3d2371b6cca9c2a41be2c994aec', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1080n1p4sj4egsp5annzhkwj3rqzu8eed6cpydjljs29y4k56hs4ax2c3zmremcrmr2qpp52k5eang2rkzcc6ujy3j4fqj0htlcdg7jxudkej5u9fqmutyeftkqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqvxylqtcvvy7aqj02u46khsvdfswfh5sl6ut5tmymnyjuc4ae7m297nl6mka2d9ynezthmhxkqy6vqdcnv7qamf8c0m20k20lg5jefkcpu9tszz', '\xece62bd9d288c02e1f396eb012365f94145256d4d5e15e995888b63cef03d8d4', '\x80453a730ce4b169d80cfe30591a54cd45123f34eeca5ee80a1436da62cb887d', 108000, 'coffee 108', NULL, NULL, '2026-11-27 10:10:48.092134+00', '2026-11-27 14:10:48+00', 'PAID', 108000, '\x06613f4627c64d8694911a', 'intraledger'),
	('\xbfefa439c707d8c86ea33db2661c3b3c0bcc685788447f88afb0996d24629fdc', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1090n1p4sj4egsp5qlwyn9q4np93vqkpu9g9u478r80nalqn0t975hzgwd8hl4tf4azqpp5hlh6gww8qlvvsm4r8kexv8pm8s9uc6zh3pz8lz90kzvk6frznlwqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqs8lwzs4um60jsumn36pdau32sm097r3vghlvgjk8h3m2j8efah0hxw9w9e6ayeq0vpxp8c65e5ntcxqmxalcpalcs0eeg683wv4waacqsel7f6', '\x07dc499415984b1602c1e1505e57c719df3efc137acbea5c48734f7fd569af44', '\x6e4ac20fca1e77613727ee01812030265a20ad7295743489c96d6d719ae85ae9', 109000, 'coffee 109', NULL, NULL, '2026-11-27 10:10:48.145709+00', '2026-11-27 14:10:48+00', 'PAID', 109000, '\x06613f4628b2f6d4dfb288', 'intraledger'),
	('\xab76f556938650038c0dc2428f2ae7e2408ab0582247642894381f501b29a620', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1100n1p4sj4egsp54sgj2fq26jwwd585uvm7uaq4hcshhuryapngcjz7x2rdjj9rr5vspp54dm0245nsegq8rqdcfpg72h8ufqg4vzcyfrkg2y58q04qxef5csqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq745674ndhwzswrlshmjm8wtuvunzahsv8r0tpkwmpul000s30unqkn8z8py7v7t6r4uahu4hpv5yspttpvu7dh24dwpgfpnh52yphssqugjg7p', '\xac1125240ad49ce6d0f4e337ee7415be217bf064e8668c485e3286d948a31d19', '\xe06a644ec7b7b3ea98569e2617f79893bff41ae5689af997ecbbdd4f7781d67a', 110000, 'coffee 110', NULL, NULL, '2026-11-27 10:10:48.216835+00', '2026-11-27 14:10:48+00', 'PAID', 110000, '\x06613f4629bedc6585b630', 'intraledger'),
	('\x2526e31f869327a8163d3a7f27d32abd3a007f2d28358a3c32546be95b2d3876', 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', 'lnbcrt1110n1p4sj4egsp556mnycce5xem8akqxrymc9jnpqd63z5gpud5pnl9fd2pe46sxryspp5y5nwx8uxjvn6s93a8flj05e2h5aqqled9q6c50pj2347jked8pmqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqpehl6mjkt60wt8tndsz8dq52rp22dwx2nrzzqzpks0zf4jp9m45rpmmx9nuxph2hx053mxucdef0592n03ldy2p3u8wmg0gunrcwcmgqxderjn', '\xa6b7326319a1b3b3f6c030c9bc1653081ba88a880f1b40cfe54b541cd75030c9', '\x807274e272e264aa965845a294b192a4a8e32ddd90718c7f10918ca035bacc11', 111000, 'coffee 111', NULL, NULL, '2026-11-27 10:10:48.283327+00', '2026-11-27 14:10:48+00', 'PAID', 111000, '\x06613f462ab5a1e828791e', 'intraledger'),
	('\x8467550c5b49fa377bf41793fc2bb308b2022ddaec8a33bc62c60844c278ed94', '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'BTC', 'lnbcrt5u1p4sj4efsp5mee668095zrdtcgxwr9vakapumnfn6cxr3y0n7sqgwt5zx9ve4lspp5s3n42rzmf8arw7l5z7flc2anpzeqytw6aj9r80rzccyyfsncak2qdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgquwe968wastjwrctfhw8tsh3phakmr75revtnkzzcnfezqc72aq5rjq4avqywzn8t33r33prd445qdxd62jaccanxzm6ndcxr6szpctqqa05jz2', '\xde73ad1de5a086d5e10670cacedba1e6e699eb061c48f9fa0043974118accd7f', '\xc9c34f523ac2132fbd58cbc7e888eab7c5a778e19190f83c19e3a9ae5e9f1a76', 500000, 'never paid', NULL, NULL, '2026-11-27 10:10:49.092316+00', '2026-11-27 14:10:49+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 10:10:47.28475+00', 'lightning_receipt'),
	(2, '2026-11-27 10:10:47.472834+00', 'lightning_receipt'),
	(3, '2026-11-27 10:10:47.613862+00', 'intraledger'),
	(4, '2026-11-27 10:10:47.652473+00', 'intraledger'),
	(5, '2026-11-27 10:10:47.694139+00', 'intraledger'),
	(6, '2026-11-27 10:10:47.7258+00', 'intraledger'),
	(7, '2026-11-27 10:10:47.765883+00', 'intraledger'),
	(8, '2026-11-27 10:10:47.800967+00', 'intraledger'),
	(9, '2026-11-27 10:10:47.838212+00', 'intraledger'),
	(10, '2026-11-27 10:10:47.861097+00', 'intraledger'),
	(11, '2026-11-27 10:10:47.898597+00', 'intraledger'),
	(12, '2026-11-27 10:10:47.913612+00', 'intraledger'),
	(13, '2026-11-27 10:10:47.95895+00', 'intraledger'),
	(14, '2026-11-27 10:10:47.971247+00', 'intraledger'),
	(15, '2026-11-27 10:10:48.008198+00', 'intraledger'),
	(16, '2026-11-27 10:10:48.03432+00', 'intraledger'),
	(17, '2026-11-27 10:10:48.061543+00', 'intraledger'),
	(18, '2026-11-27 10:10:48.08104+00', 'intraledger'),
	(19, '2026-11-27 10:10:48.109645+00', 'intraledger'),
	(20, '2026-11-27 10:10:48.129728+00', 'intraledger'),
	(21, '2026-11-27 10:10:48.17023+00', 'intraledger'),
	(22, '2026-11-27 10:10:48.188771+00', 'intraledger'),
	(23, '2026-11-27 10:10:48.238812+00', 'intraledger'),
	(24, '2026-11-27 10:10:48.262157+00', 'intraledger'),
	(25, '2026-11-27 10:10:48.301985+00', 'intraledger'),
	(26, '2026-11-27 10:10:48.317545+00', 'intraledger'),
	(27, '2026-11-27 10:10:48.374642+00', 'lightning_reserve'),
	(28, '2026-11-27 10:10:48.468556+00', 'lightning_settled'),
	(29, '2026-11-27 10:10:48.570945+00', 'lightning_reserve'),
	(30, '2026-11-27 10:10:48.659574+00', 'lightning_settled'),
	(31, '2026-11-27 10:10:48.708091+00', 'lightning_reserve'),
	(32, '2026-11-27 10:10:48.747516+00', 'lightning_failed'),
	(33, '2026-11-27 10:10:48.79298+00', 'lightning_reserve');

--
-- Data for Name: key_spending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spending VALUES
	(100, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f462035a65fc1d9e6'),
	(50, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f4620cc79ac53b9c4'),
	(101, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f46216f3b0ae38861'),
	(50, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f4621eae8f5354558'),
	(102, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f4622877baf49673b'),
	(51, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f462310870404f6ab'),
	(103, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f4623a204ed931534'),
	(51, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f4623fb699422bb1f'),
	(104, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f46248de5a7357503'),
	(52, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f4624c88c60cd7af7'),
	(105, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f462579a6a3ed447c'),
	(52, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f4625a9afa86b1a18'),
	(106, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f46263a06b96abb5e'),
	(53, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f4626a0109e639bf4'),
	(107, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f46270a674dae5bd6'),
	(53, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f46275690508a4705'),
	(108, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f4627c64d8694911a'),
	(54, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f462814c03583183d'),
	(109, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f4628b2f6d4dfb288'),
	(54, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f4628fb63dad2bff6'),
	(110, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f4629bedc6585b630'),
	(55, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f462a1a0d3e29f983'),
	(111, 0, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f462ab5a1e828791e'),
	(55, 0, '94d05cca-0602-463d-aab0-e49ed0288198', '\x06613f462af269eb2296a1'),
	(1000, 2, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f462bd172e4e69ee9'),
	(1000, 3, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f462ed041524db13a'),
	(900, 10, '5d50c12e-e77c-4914-8dac-3633c9793a46', '\x06613f4632339432541d2b');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('5d50c12e-e77c-4914-8dac-3633c9793a46', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 9532, 9532),
	('5d50c12e-e77c-4914-8dac-3633c9793a46', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 13251, 13251),
	('5d50c12e-e77c-4914-8dac-3633c9793a46', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 394, 394),
	('94d05cca-0602-463d-aab0-e49ed0288198', '2026-11-27 10:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 169281, 18973),
	('94d05cca-0602-463d-aab0-e49ed0288198', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 110209, 15399),
	('94d05cca-0602-463d-aab0-e49ed0288198', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10590, 10590),
	('94d05cca-0602-463d-aab0-e49ed0288198', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 315, 315),
	('d9208bde-6a15-47b4-a841-523327f01471', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10952, 10952),
	('d9208bde-6a15-47b4-a841-523327f01471', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 175, 175),
	('5d50c12e-e77c-4914-8dac-3633c9793a46', '2026-11-27 10:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 749556, 252706),
	('d9208bde-6a15-47b4-a841-523327f01471', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 20068, 20068);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('ed8fdb13-bf69-4272-9409-f8fe6591d27a', 3, '2026-11-27 10:10:49.290898+00');

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
	('8777aa37-539b-466a-bd35-544b4fa7070e', 'USD', NULL, 0, '-infinity'),
	('430791a0-2f98-4883-b1bf-585fec6f726a', 'USD', NULL, 0, '-infinity'),
	('c207cd2d-4075-4a7c-a447-f2d4a37a58df', 'USD', NULL, 0, '-infinity'),
	('f2523d70-e4e3-4093-86b7-9ec0e10dd418', 'BTC', NULL, 5636000, '2026-11-27 10:10:48.317545+00'),
	('23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', 'BTC', NULL, 630000, '2026-11-27 10:10:48.317545+00'),
	('5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', 'BTC', NULL, 45819000, '2026-11-27 10:10:48.79298+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, 'lightning_receipt', 'SUCCESS', '\x06613f461b300e3a4bc4e3', '\x5aad051efc67d61f5da96739842c2e84f97f2f7c0a052a2acf47fbc04e53232c', NULL, NULL, NULL, NULL),
	(10000000, 'lightning_receipt', 'SUCCESS', '\x06613f461e0ec277d2200a', '\xc88a1ad25ac100362c96975dc57a287ce2419c2cfa79c0893f636fb1eb08ab2a', NULL, NULL, NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f462035a65fc1d9e6', '\xe868fd1e42d59f70d9593a58e982931536f0f8fd7fb591a866ea2905e8469309', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 100'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f4620cc79ac53b9c4', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f46216f3b0ae38861', '\x0b3989ab517988e474483c028d7610cc0af9ce0f6bc7204f117a31574c761a1e', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 101'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f4621eae8f5354558', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f4622877baf49673b', '\x681dba4cdc8a01ccb190b7d3ba5397e155615629c67b209be3c048959386124e', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 102'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f462310870404f6ab', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f4623a204ed931534', '\x36a36b9bad7fb2eddfae2a52de7960354cbc50fff522a2c3b87ffa2c980364be', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 103'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f4623fb699422bb1f', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f46248de5a7357503', '\x565c8425a4cb89ef1022170b2e9ca54a3373e868a03406b17573d45ceb7d6f66', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 104'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f4624c88c60cd7af7', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f462579a6a3ed447c', '\x661a944c643248778914a2c056874e38a9e95da6df10c3f05917a8738e4933f2', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 105'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f4625a9afa86b1a18', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f46263a06b96abb5e', '\x000fb68b13bcf197fd746dc2c2e8289aa37e8093a0bd2f9b8154acb388bc0b8d', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 106'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f4626a0109e639bf4', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f46270a674dae5bd6', '\xaa76c73d8ecb34eca16b7a17f205bf93bd4f8d2bcc07ad4a0c265b35a26e6405', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 107'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f46275690508a4705', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f4627c64d8694911a', '\x55a99ecd0a1d858c6b92246554824fbaff86a3d2371b6cca9c2a41be2c994aec', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 108'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f462814c03583183d', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f4628b2f6d4dfb288', '\xbfefa439c707d8c86ea33db2661c3b3c0bcc685788447f88afb0996d24629fdc', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 109'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f4628fb63dad2bff6', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f4629bedc6585b630', '\xab76f556938650038c0dc2428f2ae7e2408ab0582247642894381f501b29a620', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 110'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f462a1a0d3e29f983', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'intraledger_invoice', 'SUCCESS', '\x06613f462ab5a1e828791e', '\x2526e31f869327a8163d3a7f27d32abd3a007f2d28358a3c32546be95b2d3876', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, 'coffee 111'),
	(10000000, 'intraledger', 'SUCCESS', '\x06613f462af269eb2296a1', NULL, NULL, '94d05cca-0602-463d-aab0-e49ed0288198', NULL, NULL),
	(10000000, 'lightning_payment', 'SUCCESS', '\x06613f462bd172e4e69ee9', '\x2ad263203eae760f173648297b52456f4ebeec974c4445cd487930e9e65e00d8', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, NULL),
	(10000000, 'lightning_payment', 'SUCCESS', '\x06613f462ed041524db13a', '\xf54725f80725fbbe63259bd930cec57dcb9fa1b8fb25c82fd399da63add0a6c7', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, NULL),
	(10000000, 'lightning_payment', 'FAILURE', '\x06613f4630e7fb4fa5bbd0', '\x25ddf44cadfdf64bef99056ce98c6f17823d4df4d5c092b38003e8f65b674628', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, NULL),
	(10000000, 'lightning_refund', 'FAILURE', '\x06613f463181fcdc584d5b', '\x25ddf44cadfdf64bef99056ce98c6f17823d4df4d5c092b38003e8f65b674628', '\x06613f4630e7fb4fa5bbd0', NULL, NULL, NULL),
	(10000000, 'lightning_payment', 'PENDING', '\x06613f4632339432541d2b', '\x80fb126a045feefa21e0fe2b82a7dbe6c67c1023dd144f7166181cfc1821f81a', NULL, '5d50c12e-e77c-4914-8dac-3633c9793a46', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x033e8132fec5dce926581debf428a111e3302ded9fbc105534aaa043162a576cea', 2);

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06613f462bd172e4e69ee9', 'lightning', '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', 'BTC', 1000000, 10000, 1010, 1010000, '\x2ad263203eae760f173648297b52456f4ebeec974c4445cd487930e9e65e00d8', 'lnbcrt10u1p4sj4egsp5wkzpq4px7qcf2qarfjq2kvqs6yl5l5rse30s2fg6ejalduzzn6qspp59tfxxgp74emq79ekfq5hk5j9da8tamyhf3zytn2g0ycwnej7qrvqdqqcqzzs9qrsgqhz4tpgqkym68x52wz86e9rrkz7eu52x26d55ucsg2w8rrpt67fc9q0msm5m88thcul94hkn2nzm7wrl0rnewret9r8req8hnxwufl6cpkf3296', '\x03765d04baa32e8575b6cb7cbaa4db7e182831dd49fd795e2afbe51c487f63e8d9', '2026-11-27 10:10:56.374726+00', NULL, 'settled', 1100, '\x263fb391364799af239f911a74a5feaef705b18c82d45671f699eb72a5b25de0', NULL, '2026-11-27 10:10:48.468571+00'),
	('\x06613f462ed041524db13a', 'lightning', '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', 'BTC', 1000000, 10000, 1010, 1010000, '\xf54725f80725fbbe63259bd930cec57dcb9fa1b8fb25c82fd399da63add0a6c7', 'lnbcrt10u1p4sj4egsp50rz2rjj9eyl0vgd2tch4k3fdzjzqtee677arczpnsq343887905qpp574rjt7q8yhamuce9n0vnpnk90h9elgdclvjust7nn8dx8tws5mrsdqqcqzzs9qrsgq7vrj2yrkhhx2yfe5cpf07y0hl7vfzuxvl2ctqnmdlrme2q2ny6h3sdvr965ygl2tkg64g9yv2k8fl4e4pu7ejkrztr3k4yqdzvavgdqqwecqnu', '\x03765d04baa32e8575b6cb7cbaa4db7e182831dd49fd795e2afbe51c487f63e8d9', '2026-11-27 10:10:56.571091+00', NULL, 'settled', 3000, '\x8c4fc444691875ad6bcbe69190c8f7e3607ad426b4259e7d427d1f7b2aca120c', NULL, '2026-11-27 10:10:48.659584+00'),
	('\x06613f4630e7fb4fa5bbd0', 'lightning', '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', 'BTC', 1000000, 10000, 1010, 1010000, '\x25ddf44cadfdf64bef99056ce98c6f17823d4df4d5c092b38003e8f65b674628', 'lnbcrt10u1p4sj4egsp5njfr28ul05l7g4jvuj8qgkj26xz0aev4aqg0wq2uuyqu3densv0spp5yhwlgn9dlhmyhmueq4kwnrr0z7pr6n056hqf9vuqq050vkm8gc5qdqqcqzzs9qrsgqyws0nz9ugxguuessr6pnzlt4vayu9d5r3wdekwmce4u7g84dwhw9cyv4l5uecs03uq8u2k2cyd02sxy33udll60lnrdmjl080k5nzngq6wa9v9', '\x03765d04baa32e8575b6cb7cbaa4db7e182831dd49fd795e2afbe51c487f63e8d9', '2026-11-27 10:10:56.708178+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 10:10:48.746847+00'),
	('\x06613f4632339432541d2b', 'lightning', '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', 'BTC', 900000, 10000, 910, 910000, '\x80fb126a045feefa21e0fe2b82a7dbe6c67c1023dd144f7166181cfc1821f81a', 'lnbcrt9u1p4sj4egsp50xa8wmcsn6gqc707vzfuwmxl9at2dqmkmkxendfsufnua2f52enqpp5sra3y6sytlh05g0qlc4c9f7mumr8cyprm52y7utxrqw0cxpplqdqdqqcqzzs9qrsgqzmf364zg85wsp407jv2hujxnxtgnpgr75rf0s4n3n487nk2mpcq4vff5vl60hd7z9x4y79xjzyttr69de3xp8se8tlw7rqcs9l8lk8qpq234cj', '\x03765d04baa32e8575b6cb7cbaa4db7e182831dd49fd795e2afbe51c487f63e8d9', '2026-11-27 10:10:49.032081+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x5aad051efc67d61f5da96739842c2e84f97f2f7c0a052a2acf47fbc04e53232c', 50000000, '2026-11-27 10:10:47.284847+00', 'credited', '\x06613f461b300e3a4bc4e3'),
	('lightning', '\xc88a1ad25ac100362c96975dc57a287ce2419c2cfa79c0893f636fb1eb08ab2a', 5000000, '2026-11-27 10:10:47.472921+00', 'credited', '\x06613f461e0ec277d2200a');

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 10:10:45.571219+00');

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
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(10, 50000000),
	(8, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x2ad263203eae760f173648297b52456f4ebeec974c4445cd487930e9e65e00d8', '\x263fb391364799af239f911a74a5feaef705b18c82d45671f699eb72a5b25de0', false, 'settle', 'SETTLED', 1000000, '2026-11-27 10:10:48.342358+00', '2026-11-27 11:10:48+00'),
	('\xf54725f80725fbbe63259bd930cec57dcb9fa1b8fb25c82fd399da63add0a6c7', '\x8c4fc444691875ad6bcbe69190c8f7e3607ad426b4259e7d427d1f7b2aca120c', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 10:10:48.500327+00', '2026-11-27 11:10:48+00'),
	('\x25ddf44cadfdf64bef99056ce98c6f17823d4df4d5c092b38003e8f65b674628', '\x3824fb1f3fbc7885b0efd6cf5572d1ab1ad97ebc6454afe3bf2b6d74a20f49b1', false, 'no_route', 'OPEN', 0, '2026-11-27 10:10:48.685605+00', '2026-11-27 11:10:48+00'),
	('\x80fb126a045feefa21e0fe2b82a7dbe6c67c1023dd144f7166181cfc1821f81a', '\x812eb3806430538064c7441bb4da51f80cbab94c3860fb6cf02b1ac4261647e1', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 10:10:48.774566+00', '2026-11-27 11:10:48+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x1842515e3e19e6e892fc5adb8220171643aa76f7485049301021b4a72273e0d1'),
	('outside', '\xf1153043592f0b00fd3a6106c79f6ab6268643b3b8485d9c3094bc1a1b15762b');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x5aad051efc67d61f5da96739842c2e84f97f2f7c0a052a2acf47fbc04e53232c', 'SETTLED', 50000000, '\xb9c59de9dcc8acf71f34aee2e7f92b682998085e8a76aafa207b116e4abda1b4', 1, '2026-11-27 10:10:47.250432+00'),
	('\xc88a1ad25ac100362c96975dc57a287ce2419c2cfa79c0893f636fb1eb08ab2a', 'SETTLED', 5000000, '\xe96ab76914fe8eec6f4d477f84a7a2a0bd5eef359ca1ea8730e80278be8ed698', 2, '2026-11-27 10:10:47.434827+00'),
	('\x000fb68b13bcf197fd746dc2c2e8289aa37e8093a0bd2f9b8154acb388bc0b8d', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383199+00'),
	('\x0b3989ab517988e474483c028d7610cc0af9ce0f6bc7204f117a31574c761a1e', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.38335+00'),
	('\x2526e31f869327a8163d3a7f27d32abd3a007f2d28358a3c32546be95b2d3876', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383363+00'),
	('\x36a36b9bad7fb2eddfae2a52de7960354cbc50fff522a2c3b87ffa2c980364be', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383373+00'),
	('\x55a99ecd0a1d858c6b92246554824fbaff86a3d2371b6cca9c2a41be2c994aec', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383381+00'),
	('\x565c8425a4cb89ef1022170b2e9ca54a3373e868a03406b17573d45ceb7d6f66', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383389+00'),
	('\x661a944c643248778914a2c056874e38a9e95da6df10c3f05917a8738e4933f2', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383397+00'),
	('\x681dba4cdc8a01ccb190b7d3ba5397e155615629c67b209be3c048959386124e', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383405+00'),
	('\xaa76c73d8ecb34eca16b7a17f205bf93bd4f8d2bcc07ad4a0c265b35a26e6405', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383413+00'),
	('\xab76f556938650038c0dc2428f2ae7e2408ab0582247642894381f501b29a620', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.38342+00'),
	('\xbfefa439c707d8c86ea33db2661c3b3c0bcc685788447f88afb0996d24629fdc', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383428+00'),
	('\xe868fd1e42d59f70d9593a58e982931536f0f8fd7fb591a866ea2905e8469309', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:10:48.383441+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x2ad263203eae760f173648297b52456f4ebeec974c4445cd487930e9e65e00d8', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 10:10:48.449938+00', '2026-11-27 10:10:48.449938+00'),
	(2, '\xf54725f80725fbbe63259bd930cec57dcb9fa1b8fb25c82fd399da63add0a6c7', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 10:10:48.652324+00', '2026-11-27 10:10:48.652324+00'),
	(3, '\x25ddf44cadfdf64bef99056ce98c6f17823d4df4d5c092b38003e8f65b674628', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 10:10:48.736841+00', '2026-11-27 10:10:48.736841+00'),
	(4, '\x80fb126a045feefa21e0fe2b82a7dbe6c67c1023dd144f7166181cfc1821f81a', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 10:10:50.014224+00', '2026-11-27 10:10:48.814224+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 10:10:45.034638+00'),
	('0002_ledger', '70486d3a99d7d6eebd1d04c1008a37a960df77775a054a06742757985cfd507e', 'before', '2026-11-27 10:10:45.186502+00'),
	('0003_key_spending', '8578ecc5e1b366a0e1ac460ab5cb9eda156cf93f8a91f5eb2b78c1f92f8006f5', 'before', '2026-11-27 10:10:45.254305+00'),
	('0004_payments', '69fa029dbc6cb58606e3fa7f5c34db0e704471c8f691e227f4391558c2d423a6', 'before', '2026-11-27 10:10:45.310364+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 10:10:45.480874+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 10:10:45.61246+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 10:10:45.672084+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 10:10:45.71721+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('0b5d72a8-c755-4d9f-bdc7-eaf8302220c1', '310cc7d3-8910-44b8-8190-3843d8190425', '\x76c43ab1ebeadf80ef9a90d09f0acd7a13233f082f2fdab8f5c63b3d3cf17bcc', '2026-11-27 10:10:47.02082+00', '2026-12-27 10:10:47.02082+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ec5046ce-b189-49d6-a7bc-4488eab0bb4e', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', '\x03e7304290918ee4ebaea0585ba7bdacbf69dce5eb0bdef8e2665afd73a868ba', '2026-11-27 10:10:47.320441+00', '2026-12-27 10:10:47.320441+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('05ee57de-a6e5-4bc9-a286-5972c6c2cfe3', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', '\x60665bf14d4b6b247000c62f15492c85ffd10c6deb811a857e9e4eb2877b5e9d', '2026-11-27 10:10:47.508552+00', '2026-12-27 10:10:47.508552+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '310cc7d3-8910-44b8-8190-3843d8190425', 'BTC', '', '2026-11-27 10:10:46.934317+00'),
	('8777aa37-539b-466a-bd35-544b4fa7070e', '310cc7d3-8910-44b8-8190-3843d8190425', 'USD', '', '2026-11-27 10:10:46.942584+00'),
	('f2523d70-e4e3-4093-86b7-9ec0e10dd418', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'BTC', '', '2026-11-27 10:10:47.311373+00'),
	('430791a0-2f98-4883-b1bf-585fec6f726a', '51f9c3eb-cf3c-4c0e-a2de-c033ba7bf946', 'USD', '', '2026-11-27 10:10:47.313309+00'),
	('23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'BTC', '', '2026-11-27 10:10:47.49644+00'),
	('c207cd2d-4075-4a7c-a447-f2d4a37a58df', 'dad3ad02-d629-4b5f-8d3b-4a5a192467ce', 'USD', '', '2026-11-27 10:10:47.497389+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f461b300e3a4bc4e300', NULL, NULL),
	(5000, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f461e0ec277d2200a00', NULL, NULL),
	(-100, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f462035a65fc1d9e600', 'bob', NULL),
	(100, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462035a65fc1d9e601', 'alice', NULL),
	(-50, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4620cc79ac53b9c400', 'carol', NULL),
	(50, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4620cc79ac53b9c401', 'bob', NULL),
	(-101, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f46216f3b0ae3886100', 'bob', NULL),
	(101, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46216f3b0ae3886101', 'alice', NULL),
	(-50, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4621eae8f535455800', 'carol', NULL),
	(50, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4621eae8f535455801', 'bob', NULL),
	(-102, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f4622877baf49673b00', 'bob', NULL),
	(102, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4622877baf49673b01', 'alice', NULL),
	(-51, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462310870404f6ab00', 'carol', NULL),
	(51, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f462310870404f6ab01', 'bob', NULL),
	(-103, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f4623a204ed93153400', 'bob', NULL),
	(103, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4623a204ed93153401', 'alice', NULL),
	(-51, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4623fb699422bb1f00', 'carol', NULL),
	(51, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4623fb699422bb1f01', 'bob', NULL),
	(-104, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f46248de5a735750300', 'bob', NULL),
	(104, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46248de5a735750301', 'alice', NULL),
	(-52, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4624c88c60cd7af700', 'carol', NULL),
	(52, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4624c88c60cd7af701', 'bob', NULL),
	(-105, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f462579a6a3ed447c00', 'bob', NULL),
	(105, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462579a6a3ed447c01', 'alice', NULL),
	(-52, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4625a9afa86b1a1800', 'carol', NULL),
	(52, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4625a9afa86b1a1801', 'bob', NULL),
	(-106, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f46263a06b96abb5e00', 'bob', NULL),
	(106, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46263a06b96abb5e01', 'alice', NULL),
	(-53, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4626a0109e639bf400', 'carol', NULL),
	(53, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4626a0109e639bf401', 'bob', NULL),
	(-107, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f46270a674dae5bd600', 'bob', NULL),
	(107, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46270a674dae5bd601', 'alice', NULL),
	(-53, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f46275690508a470500', 'carol', NULL),
	(53, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f46275690508a470501', 'bob', NULL),
	(-108, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f4627c64d8694911a00', 'bob', NULL),
	(108, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4627c64d8694911a01', 'alice', NULL),
	(-54, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462814c03583183d00', 'carol', NULL),
	(54, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f462814c03583183d01', 'bob', NULL),
	(-109, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f4628b2f6d4dfb28800', 'bob', NULL),
	(109, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4628b2f6d4dfb28801', 'alice', NULL),
	(-54, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4628fb63dad2bff600', 'carol', NULL),
	(54, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f4628fb63dad2bff601', 'bob', NULL),
	(-110, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f4629bedc6585b63000', 'bob', NULL),
	(110, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f4629bedc6585b63001', 'alice', NULL),
	(-55, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462a1a0d3e29f98300', 'carol', NULL),
	(55, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f462a1a0d3e29f98301', 'bob', NULL),
	(-111, NULL, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f462ab5a1e828791e00', 'bob', NULL),
	(111, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462ab5a1e828791e01', 'alice', NULL),
	(-55, NULL, 'f2523d70-e4e3-4093-86b7-9ec0e10dd418', '\x06613f462af269eb2296a100', 'carol', NULL),
	(55, NULL, '23971c0d-ef50-48a1-8d7b-f02b34b2a5ed', '\x06613f462af269eb2296a101', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f462bd172e4e69ee900', NULL, NULL),
	(-1003, 3, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f462ed041524db13a00', NULL, NULL),
	(-1010, 10, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f4630e7fb4fa5bbd000', NULL, NULL),
	(1010, 10, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f463181fcdc584d5b00', NULL, NULL),
	(-910, 10, '5cf30bef-9f0a-4cbd-a4e2-8e481ade92b8', '\x06613f4632339432541d2b00', NULL, NULL);

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
-- Name: node_cancellation node_cancellation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.node_cancellation
    ADD CONSTRAINT node_cancellation_pkey PRIMARY KEY (payment_hash);

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
