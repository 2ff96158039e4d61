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
    END IF;
    PERFORM ledger_post(p_journal, p_accounts, p_amounts, v_moment);
    INSERT INTO movement (id, kind, status, cents_per_btc, payment_hash, memo, api_key_id,
                          idempotency_id, parent_id, spent_sat, spent_fee_sat)
    VALUES (v_id, p_movement.kind, p_movement.status, p_movement.cents_per_btc,
            p_movement.payment_hash, p_movement.memo, p_movement.api_key_id,
            p_movement.idempotency_id, p_movement.parent_id, p_movement.spent_sat,
            p_movement.spent_fee_sat);
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
	('a2067097-3e00-4476-9077-6542aeebe025', 'dd00d208-5298-4da6-b380-2a2eb19151df', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '89940994-4e49-42dc-8d1e-b79b24a0c482', '2026-11-27 10:34:04.895221+00'),
	('78899a70-bd75-4904-8dd3-310efb357b8f', '8150bb43-1586-47a6-b018-8a1f77a32c69', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '1b83fe07-0366-4b94-b0f9-774014eca21c', '2026-11-27 10:34:06.084676+00'),
	('6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'fb670626-6f85-41d0-8a35-2b1906ece6be', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '2026-11-27 10:34:06.13799+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('cf233246-77e2-4ffc-ac8e-54042fdad2d0', '78899a70-bd75-4904-8dd3-310efb357b8f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:34:06.095685+00', NULL, '2026-11-27 10:34:06.576201+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('08c8dbd6-ab43-4896-b75c-ceab83a1e922', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:34:06.150485+00', NULL, '2026-11-27 10:34:06.991019+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('b9a2dd34-b2e7-460a-9354-34f4cd7e4471', 'a2067097-3e00-4476-9077-6542aeebe025', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:34:04.96201+00', NULL, '2026-11-27 10:34:06.752438+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('e17177b2-0c47-4de5-a8a2-9ffaa9fe8b91', 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', '\x47df6b3a32a45a5770f1e3d4154e23f2744a62bbf7722943332b1a73f1af441f', 'blink_bAEtcZ', 'lrbY', '2026-11-27 10:34:04.963787+00', NULL),
	('7239890f-90c9-4ae0-aee9-9630f7d9bcda', 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', '\x46a8c658db714d8f800f609d086b9811c47bff44f57c935174c8fe4e183a6252', 'blink_jmmI37', '71Rq', '2026-11-27 10:34:06.096201+00', NULL),
	('0434f753-669d-413b-b804-a417f356b1cb', '08c8dbd6-ab43-4896-b75c-ceab83a1e922', '\xe75215c1306480fba634f69a8928c6e6ba5f2df4b9ec585e613b0224458483e3', 'blink_LZLt5y', 'w2eL', '2026-11-27 10:34:06.151242+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06613f99691f4a9ccca312db', '2026-11-27 10:34:04.901374+00', 'a2067097-3e00-4476-9077-6542aeebe025', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06613f99697e62ab1c3279a4', '2026-11-27 10:34:04.925591+00', 'a2067097-3e00-4476-9077-6542aeebe025', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-000000000001', '962e8735-d046-4b34-9129-a524a3da80d7', '{}', '{"expires_at": "2026-12-27T10:34:04.922636+00:00"}'),
	('\x06613f996a3f8e3e97e87371', '2026-11-27 10:34:04.975053+00', 'a2067097-3e00-4476-9077-6542aeebe025', 'api_key.created', 'session', '962e8735-d046-4b34-9129-a524a3da80d7', '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-000000000002', 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_bAEtcZ…lrbY", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f996acf54d7b84f6774', '2026-11-27 10:34:05.011874+00', 'a2067097-3e00-4476-9077-6542aeebe025', 'account.username_set', 'key', 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06613f997b344300863b7346', '2026-11-27 10:34:06.086251+00', '78899a70-bd75-4904-8dd3-310efb357b8f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06613f997b3f618575b8ed8f', '2026-11-27 10:34:06.089082+00', '78899a70-bd75-4904-8dd3-310efb357b8f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-000000000007', 'cb2a4d72-27fb-4553-9079-1aa9b4787d75', '{}', '{"expires_at": "2026-12-27T10:34:06.088262+00:00"}'),
	('\x06613f997b5f93f68999b428', '2026-11-27 10:34:06.09733+00', '78899a70-bd75-4904-8dd3-310efb357b8f', 'api_key.created', 'session', 'cb2a4d72-27fb-4553-9079-1aa9b4787d75', '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-000000000008', 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_jmmI37…71Rq", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f997b90dd724a162637', '2026-11-27 10:34:06.109966+00', '78899a70-bd75-4904-8dd3-310efb357b8f', 'account.username_set', 'key', 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06613f997c0504fa01b6508f', '2026-11-27 10:34:06.13969+00', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06613f997c13254a28790940', '2026-11-27 10:34:06.143302+00', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-00000000000d', '5f705c38-2cd5-4056-b7f8-c281d165f523', '{}', '{"expires_at": "2026-12-27T10:34:06.142435+00:00"}'),
	('\x06613f997c388f1c49e33621', '2026-11-27 10:34:06.152883+00', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'api_key.created', 'session', '5f705c38-2cd5-4056-b7f8-c281d165f523', '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-00000000000e', '08c8dbd6-ab43-4896-b75c-ceab83a1e922', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_LZLt5y…w2eL", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613f997c71668aa923dde1', '2026-11-27 10:34:06.167464+00', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'account.username_set', 'key', '08c8dbd6-ab43-4896-b75c-ceab83a1e922', '127.0.0.1', 'python-httpx2/2.16.2', 'cfce55f8-0852-44cb-93bb-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(3, -100000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(3, 100000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(4, -50000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(4, 50000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(5, -101000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(5, 101000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(6, -50000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(6, 50000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(7, -102000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(7, 102000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(8, -51000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(8, 51000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(9, -103000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(9, 103000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(10, -51000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(10, 51000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(11, -104000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(11, 104000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(12, -52000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(12, 52000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(13, -105000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(13, 105000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(14, -52000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(14, 52000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(15, -106000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(15, 106000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(16, -53000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(16, 53000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(17, -107000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(17, 107000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(18, -53000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(18, 53000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(19, -108000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(19, 108000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(20, -54000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(20, 54000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(21, -109000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(21, 109000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(22, -54000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(22, 54000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(23, -110000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(23, 110000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(24, -55000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(24, 55000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(25, -111000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(25, 111000, '1b83fe07-0366-4b94-b0f9-774014eca21c');
INSERT INTO public.entry VALUES
	(26, -55000, '1b83fe07-0366-4b94-b0f9-774014eca21c'),
	(26, 55000, '42dcea4c-7f97-492d-8ae3-a52f53b213a0'),
	(27, -1010000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(31, -1010000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(33, -910000, '89940994-4e49-42dc-8d1e-b79b24a0c482'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(773, 1, '2026-11-27 10:34:06.07739+00', 'lightning_receipt', '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f997b024371bd7c8400'),
	(782, 2, '2026-11-27 10:34:06.131516+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997be0bd51b696b000'),
	(791, 3, '2026-11-27 10:34:06.210367+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997d10ea1121f5af01'),
	(793, 4, '2026-11-27 10:34:06.231926+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997d6710cd0efd1e01'),
	(796, 5, '2026-11-27 10:34:06.254972+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997dc11e9e0af8b401'),
	(798, 6, '2026-11-27 10:34:06.265952+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997dedc39cd9e60601'),
	(801, 7, '2026-11-27 10:34:06.282748+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997e3038f2c2140301'),
	(803, 8, '2026-11-27 10:34:06.2912+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997e51b078bb785e01'),
	(806, 9, '2026-11-27 10:34:06.307152+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997e8fd2c938978b01'),
	(808, 10, '2026-11-27 10:34:06.318183+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997ebae10cd0b00401'),
	(811, 11, '2026-11-27 10:34:06.342462+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997f18b8e877231f01'),
	(813, 12, '2026-11-27 10:34:06.354314+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997f47bcfd5f774001'),
	(816, 13, '2026-11-27 10:34:06.373561+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997f92741f407acc01'),
	(818, 14, '2026-11-27 10:34:06.386183+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997fc45147e1552b01'),
	(821, 15, '2026-11-27 10:34:06.405205+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9980097988b2b8f001'),
	(823, 16, '2026-11-27 10:34:06.415772+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f9980377134fc5ba101'),
	(826, 17, '2026-11-27 10:34:06.435124+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f998082ed9b27686101'),
	(828, 18, '2026-11-27 10:34:06.44431+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f9980a74c80c5bac501'),
	(831, 19, '2026-11-27 10:34:06.459983+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9980e495876ecdf801'),
	(833, 20, '2026-11-27 10:34:06.468481+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f99810664924dd11701'),
	(836, 21, '2026-11-27 10:34:06.483435+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f99814071a1de272801'),
	(838, 22, '2026-11-27 10:34:06.492233+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f998162e168f5862601'),
	(841, 23, '2026-11-27 10:34:06.514571+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9981b987ae7c522001'),
	(843, 24, '2026-11-27 10:34:06.52599+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f9981e69ef3f5462301'),
	(846, 25, '2026-11-27 10:34:06.546377+00', 'lightning_receipt', '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f998235f6ff424daa01'),
	(848, 26, '2026-11-27 10:34:06.577454+00', 'intraledger_receipt', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f99828afe5165aae301');

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
	('\xd13a03bd039aab4ba23a98b1a024e01e5b4c3ed9614b46f663172eca185a852e', '89940994-4e49-42dc-8d1e-b79b24a0c482', 'a2067097-3e00-4476-9077-6542aeebe025', 'BTC', 'lnbcrt500u1p4sjhy7sp5kv37fwzxcwwzkrs4lpdun0d9vrqdwn0jdt9nlgfpaq5ggje25g7spp56yaq80grn245hg36nzc6qf8qred5c0kev995danrzuhv5xz6s5hqdqqxqrwzqcqzzs9qrsgq85p0h74322y9t6cvymy4g6w4cvqlmrz79hyyyfvtj8ce76e9quny8r89lj7y3mennmqncpx8zyltc6q4kx8ct0me7wkj7z03ynq2m8qp997tr3', '\xb323e4b846c39c2b0e15f85bc9bda560c0d74df26acb3fa121e828844b2aa23d', '\xe674088ed2090b1f4e173bac4ae2be8db6e97765296acf4b75ddd60982df359c', 50000000, '', NULL, NULL, '2026-11-27 10:34:06.038936+00', '2026-11-27 14:34:06+00', 'PAID', 50000000, '\x06613f997b024371bd7c84', 'lightning'),
	('\x0dc2597d42649fcb9aa2233869640c3b12829a942fa08f3e0bbb3aab42b9aad3', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt50u1p4sjhy7sp58am9kpv4s6uwvw7wzwl67ks3qey0ff5u77zkppfy0ur6zltmz6xqpp5php9jl2zvj0uhx4zyvuxjeqv8vfg9x5597sg70sthva2ks4e4tfsdqqxqrwzqcqzzs9qrsgqrdal0yffgyj46hl0qmzlk56jf4kj6rw9d8z5g3dflkpcuc0qcdqyvhc00c3qhu8gevzfk09zru8xmj4jvn0s8rrp2qheju2nyd5k2agpmddpz7', '\x3f765b059586b8e63bce13bfaf5a110648f4a69cf7856085247f07a17d7b168c', '\xed9c2e9b3f82a24326992e75f5e821581815912d60f4f75b2860f43118c0d2ce', 5000000, '', NULL, NULL, '2026-11-27 10:34:06.118975+00', '2026-11-27 14:34:06+00', 'PAID', 5000000, '\x06613f997be0bd51b696b0', 'lightning'),
	('\x8d4fbb6ae1c24a36a3c4923abf49426085f397b7b28c056e639d0444dedc7842', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1u1p4sjhy7sp5kwa449rfe8avp3kf9c88fetlshg6wal0552a24t5tlrvgmefxwhspp5348mk6hpcf9rdg7yjgat7j2zvzzl89ahk2xq2mnrn5zyfhku0ppqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq5lf9yu634mtncup5xte4dupk75q7xrw9r74pmav4hp645faq30cp5j0ade9j3nvmfuwf3jm8f0tlcglkna85dqqh82hm4ud9y95g97cp48ghhe', '\xb3bb5a9469c9fac0c6c92e0e74e57f85d1a777efa515d555745fc6c46f2933af', '\xd09ff42078d31580e01a890c3b89ef944f71eb5deb3937a1da8ecf4533a4ab1e', 100000, 'coffee 100', NULL, NULL, '2026-11-27 10:34:06.183542+00', '2026-11-27 14:34:06+00', 'PAID', 100000, '\x06613f997d10ea1121f5af', 'intraledger'),
	('\xe5a4343b122285fda0cb24dc0603cd96d014433c41ab61796978f6cb50a85fff', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1010n1p4sjhy7sp5smnc2pah8hmsqtst9w94y3gtrp9trlwnlhezmgnfjsguev5fqc5qpp5ukjrgwcjy2zlmgxtynwqvq7djmgpgseugx4kz7tf0rmvk59gtllsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqxn4vlztcmf7cjy6c9l586r7mu3k8pzxyy465999yzv7xpjaea8qn9evjypq5vvz6j3eur8jrawwld70gl3a25yc5k33eff5yj0rhz3cq27p3rs', '\x86e78507b73df7002e0b2b8b52450b184ab1fdd3fdf22da2699411ccb2890628', '\x0dac734c81086bb8175d52b0020df493257bae1cda30ad221acb715e8b35c4db', 101000, 'coffee 101', NULL, NULL, '2026-11-27 10:34:06.242038+00', '2026-11-27 14:34:06+00', 'PAID', 101000, '\x06613f997dc11e9e0af8b4', 'intraledger'),
	('\xa87bbc9d90817c88512361d67daee659d28765495e2239b51a0de83c78977bbb', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1020n1p4sjhy7sp5kvzs4a0f9s3va6kac870llzdrw9vkps042cc5ajfn7chm70m2aaspp54pame8vss97gs5frv8t8mthxt8fgwe2ftc3rndg6ph5rc7yh0wasdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq8jgf2y5dzxunds479wx42a6mj5d6k4mac4730yxyhv4adg33rakzrusfzzncrhrqh0acwqxsxfmr3fyp7ta4gpjz76xdpszam96tm7cqrr7wgz', '\xb3050af5e92c22ceeaddc1fcfffc4d1b8acb060faab18a76499fb17df9fb577b', '\xf7cdc720458f8c9016bb993efb5915953d6a23722f9878f719fbf837133a8c32', 102000, 'coffee 102', NULL, NULL, '2026-11-27 10:34:06.274286+00', '2026-11-27 14:34:06+00', 'PAID', 102000, '\x06613f997e3038f2c21403', 'intraledger'),
	('\x6983b6dd2d6a8bec4b409430bf8640ece5c4322309f239399c83ccde15d9a969', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1030n1p4sjhy7sp5mr8xjc8x7r6mdwj3l2q58a4e3xy43l8ll28rxaewnrkr4qzdyacspp5dxpmdhfdd297cj6qjsctlpjqanjugv3rp8erjwvus0xdu9we495sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq732hmjmnkmtsdauzxp78hcllqtxykqw4nhlqq6p2sd53a9zax7wqs8jemvczwqwyuetxkp8aarkg46wng2xz43psqx85mvdlxtjw6asq5q57xy', '\xd8ce6960e6f0f5b6ba51fa8143f6b9898958fcfffa8e33772e98ec3a804d2771', '\x9e15de956004110298e8c696894a9ddc55dcfe5bae9d80a2ab52926231db8d55', 103000, 'coffee 103', NULL, NULL, '2026-11-27 10:34:06.298527+00', '2026-11-27 14:34:06+00', 'PAID', 103000, '\x06613f997e8fd2c938978b', 'intraledger'),
	('\xf77274f14d385faf6c74dc3f1d93b7dc4055918495c12b2ec8ece17c7ec4008e', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1040n1p4sjhy7sp5uxrr37wtc03qrupdmwwd74mthy6ryr4cy5s3wtxf4rxft8mj4p9spp57ae8fu2d8p067mr5msl3myahm3q9tyvyjhqjktkganshclkyqz8qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqnpexlyeexddynpkrlpxyfcgzp70475tmwz3s9xrkkrxltse037z420q6kvluzwacu80q8mwcgmdtmfzfnxjs0u2gkzgecgezvqwz58cqzw04jt', '\xe18638f9cbc3e201f02ddb9cdf576bb934320eb82521172cc9a8cc959f72a84b', '\x38a95f715d12c03eeebf59701ba488f5483a36154e3443265a2a106ed6aa7634', 104000, 'coffee 104', NULL, NULL, '2026-11-27 10:34:06.325369+00', '2026-11-27 14:34:06+00', 'PAID', 104000, '\x06613f997f18b8e877231f', 'intraledger'),
	('\xa0ba68c6f77f5f8ea831a331ce84d255f9ae89a44b4dca4792fb1957ddaccfc1', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1050n1p4sjhy7sp5m0gz8udtxv2n65x29udkey8agrv43tagj2jw9wpln3q4mug34q7qpp55zax33hh0a0ca2p35vcuapxj2hu6azdyfdxu53ujlvv40hdvelqsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqlsermeuv6s94m4tumpdxnu2tn4j0zqyd8vtnzg6hlxgtlnz674lrwv49pxz5rc63a498enmex6agwh2fz3vwzdsnvkvftn7e9t8ec9qphzjclx', '\xdbd023f1ab33153d50ca2f1b6c90fd40d958afa892a4e2b83f9c415df111a83c', '\x4b01170897e72ef37ff4eb9a7631ecf9813f12f4f41538c128d5587e085fbb3a', 105000, 'coffee 105', NULL, NULL, '2026-11-27 10:34:06.363191+00', '2026-11-27 14:34:06+00', 'PAID', 105000, '\x06613f997f92741f407acc', 'intraledger'),
	('\xfa974903351934e1dc41d1a826777659046627bbea1b38af0656471a12f0a431', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1060n1p4sjhy7sp5kja67a7303l36ty0gjz6qgfusenmpx8yfw7wykgnu5ukmprlx54qpp5l2t5jqe4ry6wrhzp6x5zvamktyzxvfamagdn3tcx2er35yhs5scsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq6y5rnqtkevg399j69tth0hep8037vhur7h7vne2agdw4th9s0a6ryavz07uuqfduqx2c8egn0mjkg2jhhn5v68jcspy442xx2m6zjzsq2x0mxc', '\xb4bbaf77d17c7f1d2c8f4485a0213c8667b098e44bbce25913e5396d847f352a', '\x05244ff3a7f64bb3efd8a2b828a4a79fec89ac36251c9fb4bff8f20bc7e38357', 106000, 'coffee 106', NULL, NULL, '2026-11-27 10:34:06.394536+00', '2026-11-27 14:34:06+00', 'PAID', 106000, '\x06613f9980097988b2b8f0', 'intraledger'),
	('\x9f370b778ca3cf10deb80c647c64c950c6f9626c7d187f665fbdd0e7e4b54279', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1070n1p4sjhy7sp58nkgncfj3qaf0mrcpr205tl7llj9nj8jkc8yh0wsm8hqys0y3x7spp5numskauv5083ph4cp3j8cexf2rr0jcnv05v87ejlhhgw0e94gfusdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqhupp074lpux9l5gjg93wg5vphl07cp8qw250j973j70jwrh2v649s302pnu5l9j4zkvudqxkxqfl0pmth9krwahhp0qrdvjg4xv2spcqqh8haz', '\x3cec89e132883a97ec7808d4fa2ffeffe459c8f2b60e4bbdd0d9ee0241e489bd', '\x611a5ecdc3dbdbda85f5cd8fab75fa4b6f824a438bc545308e3b6f84d630486f', 107000, 'coffee 107', NULL, NULL, '2026-11-27 10:34:06.425435+00', '2026-11-27 14:34:06+00', 'PAID', 107000, '\x06613f998082ed9b276861', 'intraledger'),
	('\xa1ba81c53364304463106f7e7a516e813042da890dc14363a488df2c92f91cd3', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1080n1p4sjhy7sp5sjwaphwdj6nunl4uypd2hkpd9mj30y8g4cprdx8ny9sd487mcujqpp55xagr3fnvscygccsdal855twsycy9k5fphq5xcay3r0jeyhernfsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqauywfc5aqf5h58jrxn95sx9fqj6xdujzgc9z07aff6qj20qqp3qzs6fqwz9rnqyqqzsmu9fevhwmzq0v5wysnd67qs4nc3e7dxg062cqpn7uzp', '\x849dd0ddcd96a7c9febc205aabd82d2ee51790e8ae023698f32160da9fdbc724', '\x9e27eeacfee7581c6f613b2a6cdd9bab2081f10ff06fecaf154ae269e70a22bb', 108000, 'coffee 108', NULL, NULL, '2026-11-27 10:34:06.45228+00', '2026-11-27 14:34:06+00', 'PAID', 108000, '\x06613f9980e495876ecdf8', 'intraledger'),
	('\xef4a54402a8b9325813465c7d283e8afec4c1b6067c6fffba81c715d19595331', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1090n1p4sjhy7sp50f08fwumc5e7dznu5jwxdhy6qv999n46kq96azu0p4xa9stauulspp5aa99gsp23wfjtqf5vhra9qlg4lkycxmqvlr0l7agr3c46x2e2vcsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqdhwfldhwnw7fvjdkg9cshqla0ueprv98w7yunn2kj3yctnfw0vrqugxcltjjkvcj8fvve53cx6u8zlk75s6s5yuzxamvwt28s5ua6ggp8frh6p', '\x7a5e74bb9bc533e68a7ca49c66dc9a030a52cebab00bae8b8f0d4dd2c17de73f', '\xe33f636279ac07a0dd3ec18c0044e89e175f5198511839470ce414c45e305d27', 109000, 'coffee 109', NULL, NULL, '2026-11-27 10:34:06.475674+00', '2026-11-27 14:34:06+00', 'PAID', 109000, '\x06613f99814071a1de2728', 'intraledger'),
	('\x1d16e86033407fb81e1e9ffe740e074d59a42c75bcf6a9446453407a1b244107', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1100n1p4sjhy7sp5s8l0sn8795fs3pyvxney8hj5fa9y8rvm3duvdwrpsdj96wkd5pjspp5r5twscpngplms8s7nll8grs8f4v6gtr4hnm2j3ry2dq85xeygyrsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqdcmqv3d06fu50ryhwga3zq9yf7a97yet9t8k90qpsp7pfvwmfev3h3vc2mtdn7uw2rdt3xnzq4tm5yvcrqqk85hzddh37hyeaeajs0cqej0fgm', '\x81fef84cfe2d1308848c34f243de544f4a438d9b8b78c6b86183645d3acda065', '\x7abd680038bb275bd8851129b3f76d4db2465846aa312ef57c16bc493dd7ae8f', 110000, 'coffee 110', NULL, NULL, '2026-11-27 10:34:06.500103+00', '2026-11-27 14:34:06+00', 'PAID', 110000, '\x06613f9981b987ae7c5220', 'intraledger'),
	('\x56789d4e8422e9c2bc2a4e38a462c6db8ce158338385e792418edcfd0e47079d', '1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', 'lnbcrt1110n1p4sjhy7sp5ysv4uvxz62s6kkhdfgcks3lv20plh5h3xam0gqze6salyruq8ejspp52euf6n5yyt5u90p2fcu2gckxmwxwzkpnswz70yjp3mw06rj8q7wsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqhggkr29ga5aehd3wj8pzu32dng4rh373gyzzp95ngatu7cxenz3kal4jst0pmsae63fm4vz8w6hhufewj74k6kk6lujjyn7sh7v5f6sqqx9cta', '\x24195e30c2d2a1ab5aed4a316847ec53c3fbd2f13776f40059d43bf20f803e65', '\x302fa4bef913f3002c38f7c512ac7dbcfda34736cbcf1df617a60e04dcee0e97', 111000, 'coffee 111', NULL, NULL, '2026-11-27 10:34:06.534319+00', '2026-11-27 14:34:06+00', 'PAID', 111000, '\x06613f998235f6ff424daa', 'intraledger'),
	('\x39869e532094bd0e60d60687dc7d1999b9e644670d24dc11f2b31fab386d2141', '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'BTC', 'lnbcrt5u1p4sjhy7sp5mmt3683wcxf8hl2rjd9y4nz6ntvpkyjapqy9uw56ff4gjsnz73nqpp58xrfu5eqjj7sucxkq6raclgenxu7v3r8p5jdcy0jkv06kwrdy9qsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq6vnpph374za7cnfxrzyyekz03ap3lx4su7x2rk0kysc6lp4j8c9z9k4u6drsc5pdwda8ryjg3vkzknrnfuxc70haqy5smve7rzaaaugp0extcv', '\xded71d1e2ec1927bfd43934a4acc5a9ad81b125d08085e3a9a4a6a894262f466', '\x696fdec2db37831fb5be1ee9731829a4e293ec69766c408a96060151beac8689', 500000, 'never paid', NULL, NULL, '2026-11-27 10:34:06.98787+00', '2026-11-27 14:34:06+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 10:34:06.073411+00', 'lightning_receipt'),
	(2, '2026-11-27 10:34:06.130365+00', 'lightning_receipt'),
	(3, '2026-11-27 10:34:06.208234+00', 'intraledger'),
	(4, '2026-11-27 10:34:06.230288+00', 'intraledger'),
	(5, '2026-11-27 10:34:06.253342+00', 'intraledger'),
	(6, '2026-11-27 10:34:06.264771+00', 'intraledger'),
	(7, '2026-11-27 10:34:06.281784+00', 'intraledger'),
	(8, '2026-11-27 10:34:06.290352+00', 'intraledger'),
	(9, '2026-11-27 10:34:06.306258+00', 'intraledger'),
	(10, '2026-11-27 10:34:06.317281+00', 'intraledger'),
	(11, '2026-11-27 10:34:06.341304+00', 'intraledger'),
	(12, '2026-11-27 10:34:06.35334+00', 'intraledger'),
	(13, '2026-11-27 10:34:06.372468+00', 'intraledger'),
	(14, '2026-11-27 10:34:06.385233+00', 'intraledger'),
	(15, '2026-11-27 10:34:06.402937+00', 'intraledger'),
	(16, '2026-11-27 10:34:06.414705+00', 'intraledger'),
	(17, '2026-11-27 10:34:06.434029+00', 'intraledger'),
	(18, '2026-11-27 10:34:06.44334+00', 'intraledger'),
	(19, '2026-11-27 10:34:06.459029+00', 'intraledger'),
	(20, '2026-11-27 10:34:06.467684+00', 'intraledger'),
	(21, '2026-11-27 10:34:06.482545+00', 'intraledger'),
	(22, '2026-11-27 10:34:06.491361+00', 'intraledger'),
	(23, '2026-11-27 10:34:06.513543+00', 'intraledger'),
	(24, '2026-11-27 10:34:06.525086+00', 'intraledger'),
	(25, '2026-11-27 10:34:06.545398+00', 'intraledger'),
	(26, '2026-11-27 10:34:06.567166+00', 'intraledger'),
	(27, '2026-11-27 10:34:06.606955+00', 'lightning_reserve'),
	(28, '2026-11-27 10:34:06.638548+00', 'lightning_settled'),
	(29, '2026-11-27 10:34:06.668284+00', 'lightning_reserve'),
	(30, '2026-11-27 10:34:06.678672+00', 'lightning_settled'),
	(31, '2026-11-27 10:34:06.71114+00', 'lightning_reserve'),
	(32, '2026-11-27 10:34:06.72749+00', 'lightning_failed'),
	(33, '2026-11-27 10:34:06.754553+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('08c8dbd6-ab43-4896-b75c-ceab83a1e922', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10180, 10180),
	('08c8dbd6-ab43-4896-b75c-ceab83a1e922', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 161, 161),
	('b9a2dd34-b2e7-460a-9354-34f4cd7e4471', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7365, 7365),
	('b9a2dd34-b2e7-460a-9354-34f4cd7e4471', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1006828, 1006828),
	('b9a2dd34-b2e7-460a-9354-34f4cd7e4471', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 685, 685),
	('cf233246-77e2-4ffc-ac8e-54042fdad2d0', '2026-11-27 10:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 85232, 27259),
	('cf233246-77e2-4ffc-ac8e-54042fdad2d0', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 53829, 8610),
	('cf233246-77e2-4ffc-ac8e-54042fdad2d0', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 5030, 5030),
	('cf233246-77e2-4ffc-ac8e-54042fdad2d0', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 1368, 1368),
	('08c8dbd6-ab43-4896-b75c-ceab83a1e922', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 3543, 3543),
	('b9a2dd34-b2e7-460a-9354-34f4cd7e4471', '2026-11-27 10:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 397277, 224889);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('1eb446d9-c4b3-4eb3-bfbf-ed48d85c55fc', 3, '2026-11-27 10:34:07.137769+00');

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
	('f5f4bfec-b289-4120-ae15-fd34363452d3', 'USD', NULL, 0, '-infinity'),
	('fb7d3e5e-77b6-4e13-afa0-f79189492924', 'USD', NULL, 0, '-infinity'),
	('6e20d705-9e73-4722-994d-8489be66aa12', 'USD', NULL, 0, '-infinity'),
	('1b83fe07-0366-4b94-b0f9-774014eca21c', 'BTC', NULL, 5636000, '2026-11-27 10:34:06.567166+00'),
	('42dcea4c-7f97-492d-8ae3-a52f53b213a0', 'BTC', NULL, 630000, '2026-11-27 10:34:06.567166+00'),
	('89940994-4e49-42dc-8d1e-b79b24a0c482', 'BTC', NULL, 45819000, '2026-11-27 10:34:06.754553+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06613f997b024371bd7c84', '\xd13a03bd039aab4ba23a98b1a024e01e5b4c3ed9614b46f663172eca185a852e', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06613f997be0bd51b696b0', '\x0dc2597d42649fcb9aa2233869640c3b12829a942fa08f3e0bbb3aab42b9aad3', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f997d10ea1121f5af', '\x8d4fbb6ae1c24a36a3c4923abf49426085f397b7b28c056e639d0444dedc7842', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06613f997d6710cd0efd1e', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f997dc11e9e0af8b4', '\xe5a4343b122285fda0cb24dc0603cd96d014433c41ab61796978f6cb50a85fff', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06613f997dedc39cd9e606', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f997e3038f2c21403', '\xa87bbc9d90817c88512361d67daee659d28765495e2239b51a0de83c78977bbb', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06613f997e51b078bb785e', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f997e8fd2c938978b', '\x6983b6dd2d6a8bec4b409430bf8640ece5c4322309f239399c83ccde15d9a969', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06613f997ebae10cd0b004', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f997f18b8e877231f', '\xf77274f14d385faf6c74dc3f1d93b7dc4055918495c12b2ec8ece17c7ec4008e', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06613f997f47bcfd5f7740', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f997f92741f407acc', '\xa0ba68c6f77f5f8ea831a331ce84d255f9ae89a44b4dca4792fb1957ddaccfc1', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06613f997fc45147e1552b', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f9980097988b2b8f0', '\xfa974903351934e1dc41d1a826777659046627bbea1b38af0656471a12f0a431', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06613f9980377134fc5ba1', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f998082ed9b276861', '\x9f370b778ca3cf10deb80c647c64c950c6f9626c7d187f665fbdd0e7e4b54279', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06613f9980a74c80c5bac5', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f9980e495876ecdf8', '\xa1ba81c53364304463106f7e7a516e813042da890dc14363a488df2c92f91cd3', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06613f99810664924dd117', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f99814071a1de2728', '\xef4a54402a8b9325813465c7d283e8afec4c1b6067c6fffba81c715d19595331', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06613f998162e168f58626', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f9981b987ae7c5220', '\x1d16e86033407fb81e1e9ffe740e074d59a42c75bcf6a9446453407a1b244107', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06613f9981e69ef3f54623', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06613f998235f6ff424daa', '\x56789d4e8422e9c2bc2a4e38a462c6db8ce158338385e792418edcfd0e47079d', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06613f99828afe5165aae3', NULL, NULL, 'cf233246-77e2-4ffc-ac8e-54042fdad2d0', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06613f9983266b1f0a5af6', '\x6118c7c0332cca9c796db3e94fb66c26a66c31dd61691236b80bda6b98a91797', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06613f998415fc6c0e698d', '\x7f95be561b68a172901976f2c589f3383f282ce08459ea642111cb87a948b65b', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06613f9984bd6400f71449', '\xcbeabcca7e9111eacba27a5cb225339d684cab368369033cabdffb5e0cef1f03', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06613f9984fd423a13cfdd', '\xcbeabcca7e9111eacba27a5cb225339d684cab368369033cabdffb5e0cef1f03', '\x06613f9984bd6400f71449', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06613f998566f9924a6709', '\x49cfdbd8b656474b6c14c53ba6358a69e185e401c907af5ff0a77ac9ae86e3c8', NULL, 'b9a2dd34-b2e7-460a-9354-34f4cd7e4471', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02dc6963f593ffbd8a65a4f59a9653527bbb5a5afdde60c6200b5f0e4c254c2bb2', 2);

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06613f9983266b1f0a5af6', 'lightning', '89940994-4e49-42dc-8d1e-b79b24a0c482', 'BTC', 1000000, 10000, 1010, 1010000, '\x6118c7c0332cca9c796db3e94fb66c26a66c31dd61691236b80bda6b98a91797', 'lnbcrt10u1p4sjhy7sp5p60uj74qw7cgsgt4qjqrakc69t09ltx3rw3wyy6jzasuglca7q3spp5vyvv0spn9n9fc7tdk055ldnvy6nxcvwav953yd4cp0dxhx9fz7tsdqqcqzzs9qrsgq64w3n8pwnjt9gfuy78j0lz0qrlq8lcxj5cqefzl67gx9wv773v94cfru3v5jynwjsxmm8qzy4882cdx532vf229uswy8arrwwls2jtsqa58zfg', '\x03e3df42da6f6210fa9390c5fa80c7ce830b419ef1f1700e7d1dbb6d0b8b4457a3', '2026-11-27 10:34:14.607035+00', NULL, 'settled', 1100, '\x631457ce479f646950ab2ba0c4894dd33f33a90813156b32ecb2efbc10d629e8', NULL, '2026-11-27 10:34:06.638557+00'),
	('\x06613f998415fc6c0e698d', 'lightning', '89940994-4e49-42dc-8d1e-b79b24a0c482', 'BTC', 1000000, 10000, 1010, 1010000, '\x7f95be561b68a172901976f2c589f3383f282ce08459ea642111cb87a948b65b', 'lnbcrt10u1p4sjhy7sp5tl8edcweg50ds4vmu7t4vs5gfydxjsj7rav6zr76j2uq64paqgqspp5072mu4smdzsh9yqewmevtz0n8qljst8qs3v75eppz89c022gkedsdqqcqzzs9qrsgqdcf3j7fpdyk2etq20d5y4unwmfuzw2dmyn33j2lg2x6qyreycaeru0vamscw7755s0nc8ww5qz0a6vyphy9q4skk4tx4csh3zwxckhcqx4rtkh', '\x03e3df42da6f6210fa9390c5fa80c7ce830b419ef1f1700e7d1dbb6d0b8b4457a3', '2026-11-27 10:34:14.668358+00', NULL, 'settled', 3000, '\x958a1519f76c55b5a9a07b6da38a9a63e227f6064a03c9dd28f9552e6ff23137', NULL, '2026-11-27 10:34:06.67868+00'),
	('\x06613f9984bd6400f71449', 'lightning', '89940994-4e49-42dc-8d1e-b79b24a0c482', 'BTC', 1000000, 10000, 1010, 1010000, '\xcbeabcca7e9111eacba27a5cb225339d684cab368369033cabdffb5e0cef1f03', 'lnbcrt10u1p4sjhy7sp58vw9vygxv34m4qzwycwcsk45yf3w5ylzngsnt8gspgjlta9d6c2qpp5e04tejn7jyg74jaz0fwtyffnn45ye2eksd5sx09tmla4ur80rupsdqqcqzzs9qrsgq3yl2ggt527qnqj0tfkm2we2q56xv07sruaw6vkkrjed40yz49x44zzahjvvy8cevcdej3g2330surjv525ghmut2n7duwqnq6222c2spg2yxtw', '\x03e3df42da6f6210fa9390c5fa80c7ce830b419ef1f1700e7d1dbb6d0b8b4457a3', '2026-11-27 10:34:14.711227+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 10:34:06.727128+00'),
	('\x06613f998566f9924a6709', 'lightning', '89940994-4e49-42dc-8d1e-b79b24a0c482', 'BTC', 900000, 10000, 910, 910000, '\x49cfdbd8b656474b6c14c53ba6358a69e185e401c907af5ff0a77ac9ae86e3c8', 'lnbcrt9u1p4sjhy7sp5hg9e7kp5f2nusnc6va2tsqvkef0wpjs7prvf7zj2v2shdwdjdh6spp5f88ahk9k2er5kmq5c5a6vdv2d8scteqpeyr67hls5aavnt5xu0yqdqqcqzzs9qrsgqakc4fjsed0aj3mm3q9jjlrjkgv6v2n8sd0ckln0jdf6rwyjq6mhj3j8jh8cdt3845j33vtl84f33tm2l40z9w4mjlr0ufj0ks0lvthgpjmv8pm', '\x03e3df42da6f6210fa9390c5fa80c7ce830b419ef1f1700e7d1dbb6d0b8b4457a3', '2026-11-27 10:34:06.970348+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xd13a03bd039aab4ba23a98b1a024e01e5b4c3ed9614b46f663172eca185a852e', 50000000, '2026-11-27 10:34:06.073487+00', 'credited', '\x06613f997b024371bd7c84'),
	('lightning', '\x0dc2597d42649fcb9aa2233869640c3b12829a942fa08f3e0bbb3aab42b9aad3', 5000000, '2026-11-27 10:34:06.130444+00', 'credited', '\x06613f997be0bd51b696b0');

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 10:34:04.277269+00');

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
	(12, 0),
	(14, 0),
	(15, 0),
	(13, 5000000),
	(1, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x6118c7c0332cca9c796db3e94fb66c26a66c31dd61691236b80bda6b98a91797', '\x631457ce479f646950ab2ba0c4894dd33f33a90813156b32ecb2efbc10d629e8', false, 'settle', 'SETTLED', 1000000, '2026-11-27 10:34:06.592071+00', '2026-11-27 11:34:06+00'),
	('\x7f95be561b68a172901976f2c589f3383f282ce08459ea642111cb87a948b65b', '\x958a1519f76c55b5a9a07b6da38a9a63e227f6064a03c9dd28f9552e6ff23137', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 10:34:06.651293+00', '2026-11-27 11:34:06+00'),
	('\xcbeabcca7e9111eacba27a5cb225339d684cab368369033cabdffb5e0cef1f03', '\x18e1ab85513cb8609d7b6dece77e09a6539f8de844d2f7a45a060fa01fe7601d', false, 'no_route', 'OPEN', 0, '2026-11-27 10:34:06.692181+00', '2026-11-27 11:34:06+00'),
	('\x49cfdbd8b656474b6c14c53ba6358a69e185e401c907af5ff0a77ac9ae86e3c8', '\x323aec8076332a3a8bf970c761a098fbf5cf4cb2d7ab1221a9e967e878fa2673', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 10:34:06.735951+00', '2026-11-27 11:34:06+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xb43c5653519823218997bda9a62c094bd7c8741e6879c116b7966cc296a5f9d5'),
	('outside', '\x025e6ee81016a724fb17d9c047305319e3954f74d1227ab1266eea80818669d8');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xd13a03bd039aab4ba23a98b1a024e01e5b4c3ed9614b46f663172eca185a852e', 'SETTLED', 50000000, '\xe674088ed2090b1f4e173bac4ae2be8db6e97765296acf4b75ddd60982df359c', 1, '2026-11-27 10:34:06.052127+00'),
	('\x0dc2597d42649fcb9aa2233869640c3b12829a942fa08f3e0bbb3aab42b9aad3', 'SETTLED', 5000000, '\xed9c2e9b3f82a24326992e75f5e821581815912d60f4f75b2860f43118c0d2ce', 2, '2026-11-27 10:34:06.126453+00'),
	('\x1d16e86033407fb81e1e9ffe740e074d59a42c75bcf6a9446453407a1b244107', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583067+00'),
	('\x56789d4e8422e9c2bc2a4e38a462c6db8ce158338385e792418edcfd0e47079d', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583171+00'),
	('\x6983b6dd2d6a8bec4b409430bf8640ece5c4322309f239399c83ccde15d9a969', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583181+00'),
	('\x8d4fbb6ae1c24a36a3c4923abf49426085f397b7b28c056e639d0444dedc7842', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583189+00'),
	('\x9f370b778ca3cf10deb80c647c64c950c6f9626c7d187f665fbdd0e7e4b54279', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583197+00'),
	('\xa0ba68c6f77f5f8ea831a331ce84d255f9ae89a44b4dca4792fb1957ddaccfc1', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583204+00'),
	('\xa1ba81c53364304463106f7e7a516e813042da890dc14363a488df2c92f91cd3', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583211+00'),
	('\xa87bbc9d90817c88512361d67daee659d28765495e2239b51a0de83c78977bbb', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583219+00'),
	('\xe5a4343b122285fda0cb24dc0603cd96d014433c41ab61796978f6cb50a85fff', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583227+00'),
	('\xef4a54402a8b9325813465c7d283e8afec4c1b6067c6fffba81c715d19595331', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583234+00'),
	('\xf77274f14d385faf6c74dc3f1d93b7dc4055918495c12b2ec8ece17c7ec4008e', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583242+00'),
	('\xfa974903351934e1dc41d1a826777659046627bbea1b38af0656471a12f0a431', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:34:06.583249+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x6118c7c0332cca9c796db3e94fb66c26a66c31dd61691236b80bda6b98a91797', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 10:34:06.632565+00', '2026-11-27 10:34:06.632565+00'),
	(2, '\x7f95be561b68a172901976f2c589f3383f282ce08459ea642111cb87a948b65b', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 10:34:06.676272+00', '2026-11-27 10:34:06.676272+00'),
	(3, '\xcbeabcca7e9111eacba27a5cb225339d684cab368369033cabdffb5e0cef1f03', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 10:34:06.719844+00', '2026-11-27 10:34:06.719844+00'),
	(4, '\x49cfdbd8b656474b6c14c53ba6358a69e185e401c907af5ff0a77ac9ae86e3c8', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 10:34:07.966027+00', '2026-11-27 10:34:06.766028+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 10:34:04.092997+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 10:34:04.147357+00'),
	('0003_key_limits', '48c4225e6f684e904cc82654bf66915ec17ab6eea611ff538bd4474dd62055b8', 'before', '2026-11-27 10:34:04.174385+00'),
	('0004_payments', '80050bec47f3d6122383d0300be09e050d4019378e3c21f1d2e6aa7c0c9dbb94', 'before', '2026-11-27 10:34:04.185434+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 10:34:04.250768+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 10:34:04.286729+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 10:34:04.304167+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 10:34:04.322797+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('962e8735-d046-4b34-9129-a524a3da80d7', 'a2067097-3e00-4476-9077-6542aeebe025', '\xa36d864922a5a9d5fa6617b8c7211c7b74261d743a09f25b3beb54e7aad31ba4', '2026-11-27 10:34:04.922636+00', '2026-12-27 10:34:04.922636+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('cb2a4d72-27fb-4553-9079-1aa9b4787d75', '78899a70-bd75-4904-8dd3-310efb357b8f', '\xc3bcd2cc612d42b7b620b14c23e693b787a44ead74aefd401e112575bcf9aadb', '2026-11-27 10:34:06.088262+00', '2026-12-27 10:34:06.088262+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5f705c38-2cd5-4056-b7f8-c281d165f523', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', '\x28e14411ffc72ee12e3d8b9489a26f69d2aabedc36814baa84f26d2455ba4c46', '2026-11-27 10:34:06.142435+00', '2026-12-27 10:34:06.142435+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('89940994-4e49-42dc-8d1e-b79b24a0c482', 'a2067097-3e00-4476-9077-6542aeebe025', 'BTC', '', '2026-11-27 10:34:04.897118+00'),
	('f5f4bfec-b289-4120-ae15-fd34363452d3', 'a2067097-3e00-4476-9077-6542aeebe025', 'USD', '', '2026-11-27 10:34:04.899047+00'),
	('1b83fe07-0366-4b94-b0f9-774014eca21c', '78899a70-bd75-4904-8dd3-310efb357b8f', 'BTC', '', '2026-11-27 10:34:06.085146+00'),
	('fb7d3e5e-77b6-4e13-afa0-f79189492924', '78899a70-bd75-4904-8dd3-310efb357b8f', 'USD', '', '2026-11-27 10:34:06.085555+00'),
	('42dcea4c-7f97-492d-8ae3-a52f53b213a0', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'BTC', '', '2026-11-27 10:34:06.138485+00'),
	('6e20d705-9e73-4722-994d-8489be66aa12', '6e32f7bc-a1d0-467e-9392-55c1f6f71e84', 'USD', '', '2026-11-27 10:34:06.139049+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f997b024371bd7c8400', NULL, NULL),
	(5000, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997be0bd51b696b000', NULL, NULL),
	(-100, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f997d10ea1121f5af00', 'bob', NULL),
	(100, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997d10ea1121f5af01', 'alice', NULL),
	(-50, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997d6710cd0efd1e00', 'carol', NULL),
	(50, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997d6710cd0efd1e01', 'bob', NULL),
	(-101, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f997dc11e9e0af8b400', 'bob', NULL),
	(101, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997dc11e9e0af8b401', 'alice', NULL),
	(-50, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997dedc39cd9e60600', 'carol', NULL),
	(50, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997dedc39cd9e60601', 'bob', NULL),
	(-102, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f997e3038f2c2140300', 'bob', NULL),
	(102, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997e3038f2c2140301', 'alice', NULL),
	(-51, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997e51b078bb785e00', 'carol', NULL),
	(51, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997e51b078bb785e01', 'bob', NULL),
	(-103, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f997e8fd2c938978b00', 'bob', NULL),
	(103, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997e8fd2c938978b01', 'alice', NULL),
	(-51, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997ebae10cd0b00400', 'carol', NULL),
	(51, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997ebae10cd0b00401', 'bob', NULL),
	(-104, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f997f18b8e877231f00', 'bob', NULL),
	(104, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997f18b8e877231f01', 'alice', NULL),
	(-52, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997f47bcfd5f774000', 'carol', NULL),
	(52, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997f47bcfd5f774001', 'bob', NULL),
	(-105, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f997f92741f407acc00', 'bob', NULL),
	(105, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997f92741f407acc01', 'alice', NULL),
	(-52, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f997fc45147e1552b00', 'carol', NULL),
	(52, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f997fc45147e1552b01', 'bob', NULL),
	(-106, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f9980097988b2b8f000', 'bob', NULL),
	(106, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9980097988b2b8f001', 'alice', NULL),
	(-53, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9980377134fc5ba100', 'carol', NULL),
	(53, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f9980377134fc5ba101', 'bob', NULL),
	(-107, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f998082ed9b27686100', 'bob', NULL),
	(107, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f998082ed9b27686101', 'alice', NULL),
	(-53, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9980a74c80c5bac500', 'carol', NULL),
	(53, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f9980a74c80c5bac501', 'bob', NULL),
	(-108, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f9980e495876ecdf800', 'bob', NULL),
	(108, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9980e495876ecdf801', 'alice', NULL),
	(-54, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f99810664924dd11700', 'carol', NULL),
	(54, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f99810664924dd11701', 'bob', NULL),
	(-109, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f99814071a1de272800', 'bob', NULL),
	(109, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f99814071a1de272801', 'alice', NULL),
	(-54, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f998162e168f5862600', 'carol', NULL),
	(54, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f998162e168f5862601', 'bob', NULL),
	(-110, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f9981b987ae7c522000', 'bob', NULL),
	(110, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9981b987ae7c522001', 'alice', NULL),
	(-55, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f9981e69ef3f5462300', 'carol', NULL),
	(55, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f9981e69ef3f5462301', 'bob', NULL),
	(-111, NULL, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f998235f6ff424daa00', 'bob', NULL),
	(111, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f998235f6ff424daa01', 'alice', NULL),
	(-55, NULL, '1b83fe07-0366-4b94-b0f9-774014eca21c', '\x06613f99828afe5165aae300', 'carol', NULL),
	(55, NULL, '42dcea4c-7f97-492d-8ae3-a52f53b213a0', '\x06613f99828afe5165aae301', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f9983266b1f0a5af600', NULL, NULL),
	(-1003, 3, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f998415fc6c0e698d00', NULL, NULL),
	(-1010, 10, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f9984bd6400f7144900', NULL, NULL),
	(1010, 10, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f9984fd423a13cfdd00', NULL, NULL),
	(-910, 10, '89940994-4e49-42dc-8d1e-b79b24a0c482', '\x06613f998566f9924a670900', NULL, NULL);

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
