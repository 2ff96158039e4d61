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
-- Name: new_transaction; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_transaction AS (
	wallet_id uuid,
	account_id uuid,
	currency text,
	status text,
	amount bigint,
	fee bigint,
	display_currency text,
	display_amount bigint,
	display_fee bigint,
	memo text,
	external_id text,
	initiation text,
	settlement text,
	payment_hash bytea,
	payment_request text,
	preimage bytea,
	counterparty text,
	api_key_id uuid,
	idempotency_id uuid,
	event text
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
    UPDATE ledger_account a SET balance = a.balance + p.amount
      FROM (SELECT ledger_account_id, sum(amount)::bigint AS amount
              FROM posted GROUP BY ledger_account_id) p
     WHERE a.id = p.ledger_account_id AND a.balance IS NOT NULL;
    RETURN NULL;
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
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_key, 1));
    IF NOT EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_key, 2));
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
    SELECT o.at + p_span
      FROM (SELECT s.at, sum(s.sat + CASE WHEN p_fees THEN s.fee_sat ELSE 0 END)
                             OVER (ORDER BY s.at) AS total
              FROM key_spending s
             WHERE s.api_key_id = p_key AND s.at > p_now - p_span) o
     WHERE o.total >= p_sat
     ORDER BY o.at
     LIMIT 1
$$;

--
-- Name: key_spent(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent(p_key uuid, p_after timestamp with time zone) RETURNS TABLE(sat bigint, fee_sat bigint, last_at timestamp with time zone)
    LANGUAGE sql STABLE
    AS $$
    SELECT coalesce(sum(s.sat), 0)::bigint, coalesce(sum(s.fee_sat), 0)::bigint, max(s.at)
      FROM key_spending s
     WHERE s.api_key_id = p_key AND s.at > p_after
$$;

--
-- Name: ledger_post(text, uuid[], bigint[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_post(p_kind text, p_accounts uuid[], p_amounts bigint[]) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_journal bigint;
    v_entry record;
    v_balance bigint;
BEGIN
    FOR v_entry IN
        SELECT e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount) ORDER BY e.id
    LOOP
        SELECT a.balance INTO v_balance FROM ledger_account a
         WHERE a.id = v_entry.id AND a.balance IS NOT NULL FOR NO KEY UPDATE;
        IF v_balance + v_entry.amount < 0 THEN
            RAISE EXCEPTION 'insufficient balance' USING ERRCODE = 'LK001',
                DETAIL = format('%s %s', -v_entry.amount, v_balance);
        END IF;
    END LOOP;
    INSERT INTO journal (kind) VALUES (p_kind) RETURNING id INTO v_journal;
    INSERT INTO entry (journal_id, ledger_account_id, amount)
    SELECT v_journal, e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount);
    RETURN v_journal;
END $$;

--
-- Name: post_transactions(text, uuid[], bigint[], public.new_transaction[], bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.post_transactions(p_kind text, p_accounts uuid[], p_amounts bigint[], p_sides public.new_transaction[], p_first_id bytea DEFAULT NULL::bytea) RETURNS TABLE(wallet_id uuid, id bytea, created_at timestamp with time zone, event_id bigint)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
    v_payer new_transaction := p_sides[1];
    v_by_key boolean := v_payer.api_key_id IS NOT NULL AND v_payer.amount < 0;
    v_journal bigint;
BEGIN
    IF v_by_key THEN
        IF v_payer.currency <> 'BTC' THEN
            RAISE EXCEPTION 'a payment by key from a % wallet has no amount in satoshi',
                v_payer.currency USING ERRCODE = 'feature_not_supported';
        END IF;
        PERFORM key_may_spend(v_payer.api_key_id, -v_payer.amount - v_payer.fee, v_payer.fee);
    END IF;
    v_journal := ledger_post(p_kind, p_accounts, p_amounts);
    RETURN QUERY WITH side AS (
        SELECT * FROM unnest(p_sides) WITH ORDINALITY
    ), made AS (
        INSERT INTO wallet_transaction (
            wallet_id, id, account_id, journal_id, currency, status, amount, fee,
            display_currency, display_amount, display_fee, memo, external_id, initiation,
            settlement, payment_hash, payment_request, preimage, counterparty, api_key_id,
            idempotency_id)
        SELECT s.wallet_id,
               CASE WHEN s.ordinality = 1 THEN coalesce(p_first_id, transaction_id())
                    ELSE transaction_id() END,
               s.account_id, v_journal, s.currency, s.status, s.amount, s.fee,
               s.display_currency, s.display_amount, s.display_fee, s.memo, s.external_id,
               s.initiation, s.settlement, s.payment_hash, s.payment_request, s.preimage,
               s.counterparty, s.api_key_id, s.idempotency_id
          FROM side s
        RETURNING wallet_id, id, created_at
    ), told AS (
        INSERT INTO event (kind, account_id, wallet_id, transaction_id, payment_hash)
        SELECT s.event, s.account_id, s.wallet_id, m.id, s.payment_hash
          FROM made m JOIN side s ON s.wallet_id = m.wallet_id
         WHERE s.event IS NOT NULL
        RETURNING event.wallet_id, event.id
    ), spent AS (
        INSERT INTO key_spending (api_key_id, transaction_id, at, sat, fee_sat)
        SELECT v_payer.api_key_id, m.id, m.created_at, -v_payer.amount - v_payer.fee, v_payer.fee
          FROM made m
         WHERE v_by_key AND m.wallet_id = v_payer.wallet_id
    )
    SELECT m.wallet_id, m.id, m.created_at, t.id
      FROM made m LEFT JOIN told t ON t.wallet_id = m.wallet_id;
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
-- Name: transaction_id(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.transaction_id() RETURNS bytea
    LANGUAGE sql
    AS $$
    SELECT substring(int8send((extract(epoch FROM clock_timestamp()) * 1000000)::bigint) FROM 2)
        || substring(uuid_send(gen_random_uuid()) FROM 1 FOR 5)
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
    description text,
    suspended_at timestamp with time zone,
    archived_at timestamp with time zone,
    revoked_by_kind text,
    revoked_by_id uuid,
    revoked_reason text,
    webhook_url text,
    webhook_seed bytea,
    limits_include_fees boolean DEFAULT false NOT NULL,
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
-- Name: COLUMN api_key.revoked_by_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.revoked_by_id IS 'the session or the key that did it';

--
-- Name: COLUMN api_key.webhook_seed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.webhook_seed IS 'the webhook''s secret is made from it and the pepper';

--
-- Name: COLUMN api_key.limits_include_fees; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.limits_include_fees IS 'routing fees count against its limits, too: the reserve while a payment is pending, then the real fee';

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
    id bytea DEFAULT public.transaction_id() NOT NULL,
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
    ledger_account_id uuid NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT entry_amount_check CHECK ((amount <> 0))
);

--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    id bigint NOT NULL,
    kind text NOT NULL,
    account_id uuid NOT NULL,
    wallet_id uuid NOT NULL,
    transaction_id bytea,
    payment_hash bytea,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
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
    status text DEFAULT 'OPEN'::text NOT NULL,
    paid_by text,
    received_msat bigint,
    suspense_msat bigint,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    paid_at timestamp with time zone,
    CONSTRAINT invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT invoice_check CHECK (((status = 'PAID'::text) = (num_nonnulls(paid_at, paid_by, received_msat) = 3))),
    CONSTRAINT invoice_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT invoice_description_hash_check CHECK ((octet_length(description_hash) = 32)),
    CONSTRAINT invoice_paid_by_check CHECK ((paid_by = ANY (ARRAY['lightning'::text, 'intraledger'::text]))),
    CONSTRAINT invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT invoice_payment_secret_check CHECK ((octet_length(payment_secret) = 32)),
    CONSTRAINT invoice_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT invoice_received_msat_check CHECK ((received_msat > 0)),
    CONSTRAINT invoice_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'PAID'::text, 'CANCELED'::text]))),
    CONSTRAINT invoice_suspense_msat_check CHECK ((suspense_msat > 0))
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
-- Name: COLUMN invoice.suspense_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.suspense_msat IS 'came in from outside and was not credited: paid internally before, or too little';

--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id bigint NOT NULL,
    kind text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
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
    api_key_id uuid NOT NULL,
    transaction_id bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    sat bigint NOT NULL,
    fee_sat bigint NOT NULL,
    CONSTRAINT key_spending_fee_sat_check CHECK ((fee_sat >= 0)),
    CONSTRAINT key_spending_sat_check CHECK ((sat > 0)),
    CONSTRAINT key_spending_transaction_id_check CHECK ((octet_length(transaction_id) = 12))
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
-- Name: node_cancellation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.node_cancellation (
    payment_hash bytea NOT NULL,
    CONSTRAINT node_cancellation_payment_hash_check CHECK ((octet_length(payment_hash) = 32))
);

--
-- Name: TABLE node_cancellation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.node_cancellation IS 'invoices paid or cancelled here that the node does not know of';

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
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    wallet_id uuid NOT NULL,
    transaction_id bytea NOT NULL,
    api_key_id uuid,
    payment_hash bytea NOT NULL,
    payment_request text NOT NULL,
    destination bytea NOT NULL,
    amount_msat bigint NOT NULL,
    reserve_sat bigint NOT NULL,
    fee_limit_msat bigint NOT NULL,
    fee_msat bigint,
    preimage bytea,
    state text DEFAULT 'sending'::text NOT NULL,
    failure text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    sender_until timestamp with time zone NOT NULL,
    checked_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK (((state = 'settled'::text) = ((preimage IS NOT NULL) AND (fee_msat IS NOT NULL)))),
    CONSTRAINT payment_check1 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_reserve_sat_check CHECK ((reserve_sat > 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text])))
)
WITH (fillfactor='70');

--
-- Name: COLUMN payment.sender_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.sender_until IS 'until then a process may still be handing this payment to the node: "not found" means nothing';

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
    wallet_id uuid NOT NULL,
    id bytea DEFAULT public.transaction_id() NOT NULL,
    account_id uuid NOT NULL,
    journal_id bigint NOT NULL,
    currency text NOT NULL,
    status text NOT NULL,
    amount bigint NOT NULL,
    fee bigint NOT NULL,
    display_currency text NOT NULL,
    display_amount bigint NOT NULL,
    display_fee bigint NOT NULL,
    memo text,
    external_id text,
    initiation text NOT NULL,
    settlement text NOT NULL,
    payment_hash bytea,
    payment_request text,
    preimage bytea,
    counterparty text,
    api_key_id uuid,
    idempotency_id uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT wallet_transaction_amount_check CHECK ((amount <> 0)),
    CONSTRAINT wallet_transaction_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT wallet_transaction_fee_check CHECK ((fee >= 0)),
    CONSTRAINT wallet_transaction_id_check CHECK ((octet_length(id) = 12)),
    CONSTRAINT wallet_transaction_initiation_check CHECK ((initiation = ANY (ARRAY['intraledger'::text, 'lightning'::text, 'onchain'::text]))),
    CONSTRAINT wallet_transaction_settlement_check CHECK ((settlement = ANY (ARRAY['intraledger'::text, 'lightning'::text, 'onchain'::text]))),
    CONSTRAINT wallet_transaction_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILURE'::text])))
)
WITH (fillfactor='90');

--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('79ada595-0d0b-41db-b95a-09522f9177eb', 'f0189ee3-a98d-4771-b9c9-fbbed97b6445', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', '2026-11-27 09:49:36.154415+00'),
	('f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', '82c6eaa2-f7c1-4186-8774-18c13041a6ea', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '2026-11-27 09:49:36.509363+00'),
	('57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'ef1d14a1-b4e9-40cc-abb5-885f68e769b1', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '5262f593-ec11-4411-bf0a-5b282cf42c05', '2026-11-27 09:49:36.887658+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('18e7220a-6967-4403-a244-429bfbe237f7', '79ada595-0d0b-41db-b95a-09522f9177eb', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 09:49:36.277682+00', NULL, '2026-11-27 09:49:38.563067+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5be33cc2-1ee6-4981-a5e1-8e67d61c82fb', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 09:49:36.982871+00', NULL, '2026-11-27 09:49:38.859675+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, '127.0.0.1', 'python-httpx2/2.16.2'),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 09:49:36.545121+00', NULL, '2026-11-27 09:49:38.287776+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('6ecaf6e7-6014-4974-beab-489b8ff54720', '18e7220a-6967-4403-a244-429bfbe237f7', '\xc0c3bee67ad218e5a2db3812cc1399493377105a21afb0716aa288c34c1370d6', 'blink_Us0BJt', 'nmeV', '2026-11-27 09:49:36.289035+00', NULL),
	('13c81270-a6f2-4e70-9f2e-135dfb892d81', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x2ac6a11a93ccab3a3932e0f3158f721d3d93af350d4ba7c36c7af8a8f6f80182', 'blink_NXLmMH', '0sqz', '2026-11-27 09:49:36.545791+00', NULL),
	('48da857f-f965-473e-ab13-8520a92f2ccc', '5be33cc2-1ee6-4981-a5e1-8e67d61c82fb', '\xe8c53efa60c7ccd002c9e3c7e5ed4c8dea6b492e9a6176a5e2a00fd3a246215f', 'blink_724rws', 'Ou37', '2026-11-27 09:49:36.983908+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06613efa5771bb7faea3aeac', '2026-11-27 09:49:36.165419+00', '79ada595-0d0b-41db-b95a-09522f9177eb', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06613efa58492eee5fd335b1', '2026-11-27 09:49:36.220542+00', '79ada595-0d0b-41db-b95a-09522f9177eb', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-000000000001', '0eb8aea9-cae1-4a88-819f-3ffbd5929600', '{}', '{"expires_at": "2026-12-27T09:49:36.212708+00:00"}'),
	('\x06613efa59c6a0064d91b5b6', '2026-11-27 09:49:36.318158+00', '79ada595-0d0b-41db-b95a-09522f9177eb', 'api_key.created', 'session', '0eb8aea9-cae1-4a88-819f-3ffbd5929600', '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-000000000002', '18e7220a-6967-4403-a244-429bfbe237f7', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Us0BJt…nmeV", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613efa5aa2fc6edbced618', '2026-11-27 09:49:36.374568+00', '79ada595-0d0b-41db-b95a-09522f9177eb', 'account.username_set', 'key', '18e7220a-6967-4403-a244-429bfbe237f7', '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06613efa5cd22bebf346f924', '2026-11-27 09:49:36.517721+00', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06613efa5cf11ab91d047b80', '2026-11-27 09:49:36.52562+00', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-000000000007', '890cf8c7-f302-4e01-910d-5e05bc099e6a', '{}', '{"expires_at": "2026-12-27T09:49:36.524158+00:00"}'),
	('\x06613efa5d45b98b27b3736d', '2026-11-27 09:49:36.547285+00', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'api_key.created', 'session', '890cf8c7-f302-4e01-910d-5e05bc099e6a', '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-000000000008', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_NXLmMH…0sqz", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613efa5e4701ad96f09ffc', '2026-11-27 09:49:36.613262+00', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'account.username_set', 'key', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06613efa62bac22f4e9ccd94', '2026-11-27 09:49:36.904939+00', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06613efa6304c478b9334545', '2026-11-27 09:49:36.923872+00', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-00000000000d', '1f76772a-62c4-45b5-a1a4-9b9df36f1509', '{}', '{"expires_at": "2026-12-27T09:49:36.918133+00:00"}'),
	('\x06613efa64a4806269f6b04f', '2026-11-27 09:49:37.030306+00', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'api_key.created', 'session', '1f76772a-62c4-45b5-a1a4-9b9df36f1509', '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-00000000000e', '5be33cc2-1ee6-4981-a5e1-8e67d61c82fb', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_724rws…Ou37", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613efa659ef693a617f6f5', '2026-11-27 09:49:37.094431+00', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'account.username_set', 'key', '5be33cc2-1ee6-4981-a5e1-8e67d61c82fb', '127.0.0.1', 'python-httpx2/2.16.2', '523059ca-a58e-480f-a013-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, '00000000-0000-4000-8000-000000000001', -50000000),
	(1, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', 50000000),
	(2, '00000000-0000-4000-8000-000000000001', -5000000),
	(2, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 5000000),
	(3, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -100000),
	(3, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 100000),
	(4, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -50000),
	(4, '5262f593-ec11-4411-bf0a-5b282cf42c05', 50000),
	(5, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -101000),
	(5, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 101000),
	(6, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -50000),
	(6, '5262f593-ec11-4411-bf0a-5b282cf42c05', 50000),
	(7, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -102000),
	(7, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 102000),
	(8, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -51000),
	(8, '5262f593-ec11-4411-bf0a-5b282cf42c05', 51000),
	(9, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -103000),
	(9, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 103000),
	(10, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -51000),
	(10, '5262f593-ec11-4411-bf0a-5b282cf42c05', 51000),
	(11, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -104000),
	(11, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 104000),
	(12, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -52000),
	(12, '5262f593-ec11-4411-bf0a-5b282cf42c05', 52000),
	(13, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -105000),
	(13, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 105000),
	(14, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -52000),
	(14, '5262f593-ec11-4411-bf0a-5b282cf42c05', 52000),
	(15, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -106000),
	(15, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 106000),
	(16, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -53000),
	(16, '5262f593-ec11-4411-bf0a-5b282cf42c05', 53000),
	(17, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -107000),
	(17, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 107000),
	(18, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -53000),
	(18, '5262f593-ec11-4411-bf0a-5b282cf42c05', 53000),
	(19, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -108000),
	(19, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 108000),
	(20, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -54000),
	(20, '5262f593-ec11-4411-bf0a-5b282cf42c05', 54000),
	(21, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -109000),
	(21, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 109000),
	(22, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -54000),
	(22, '5262f593-ec11-4411-bf0a-5b282cf42c05', 54000),
	(23, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -110000),
	(23, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 110000),
	(24, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -55000),
	(24, '5262f593-ec11-4411-bf0a-5b282cf42c05', 55000),
	(25, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -111000),
	(25, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 111000);
INSERT INTO public.entry VALUES
	(26, 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', -55000),
	(26, '5262f593-ec11-4411-bf0a-5b282cf42c05', 55000),
	(27, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -1010000),
	(27, '00000000-0000-4000-8000-000000000008', 1010000),
	(28, '00000000-0000-4000-8000-000000000008', -1010000),
	(28, '00000000-0000-4000-8000-000000000001', 1001100),
	(28, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', 8000),
	(28, '00000000-0000-4000-8000-000000000007', 900),
	(29, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -1010000),
	(29, '00000000-0000-4000-8000-000000000008', 1010000),
	(30, '00000000-0000-4000-8000-000000000008', -1010000),
	(30, '00000000-0000-4000-8000-000000000001', 1003000),
	(30, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', 7000),
	(31, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -1010000),
	(31, '00000000-0000-4000-8000-000000000008', 1010000),
	(32, '00000000-0000-4000-8000-000000000008', -1010000),
	(32, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', 1010000),
	(33, 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', -910000),
	(33, '00000000-0000-4000-8000-000000000008', 910000);

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(1, 'lightning_receipt', '79ada595-0d0b-41db-b95a-09522f9177eb', 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa5c6543918ea54ae8', '\xeb4e79154b29f269d1469fd50c09796e914182b2bd0fcd876a367125b35dd2fd', '2026-11-27 09:49:36.4904+00'),
	(2, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa616f0e01f3dfb777', '\x09c8749f674d4b5eb2e1073cf298f9dddd325ae9e8d54461902eb24eb2cbcc7f', '2026-11-27 09:49:36.820466+00'),
	(3, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa67bf2166ea55da51', '\x386f6024a82400a9641f45e5b5edb78e87852845218221bbf280057761ac8a26', '2026-11-27 09:49:37.23381+00'),
	(4, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa68e3c63515421c6a', NULL, '2026-11-27 09:49:37.308669+00'),
	(5, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa69cf646e8ec82ab3', '\xeccfaaac7362ff5a75099a007b955a13ea880ecec6d4c825a9026e6ca8487e4d', '2026-11-27 09:49:37.368974+00'),
	(6, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6a5fe6d4ee93e3d0', NULL, '2026-11-27 09:49:37.405951+00'),
	(7, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6b1bdb537bf68ce9', '\x070e0c6f0fae50f84de49442a1f9e6a1031056c7f4f3f665e50c9e662dcb2141', '2026-11-27 09:49:37.45407+00'),
	(8, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6b665904c49f6036', NULL, '2026-11-27 09:49:37.473143+00'),
	(9, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6c531f17356f703b', '\xb8fa104ade06cfe1f57a276d7f916dcc4c6911a4e71b1e5ac441ad7488485c18', '2026-11-27 09:49:37.533756+00'),
	(10, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6cc3b710b027ade6', NULL, '2026-11-27 09:49:37.562581+00'),
	(11, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6d8cece986a79b69', '\xd05ee4ac27f3036788be74c3d39c11cce085f37633eae066c7ac05a8d9393174', '2026-11-27 09:49:37.614084+00'),
	(12, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6dc13f8087e2c0f7', NULL, '2026-11-27 09:49:37.627504+00'),
	(13, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6e87869092715986', '\x5e1fb59be2c7615fdc25aeeb67d0b9fc3d2a5ff2d586e29e5b736d5d16282e9c', '2026-11-27 09:49:37.678239+00'),
	(14, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6f2aab61587a1860', NULL, '2026-11-27 09:49:37.719998+00'),
	(15, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa707bf4d772f74705', '\xa0741828987991bd32b62f9ffb24b9b75f3f96a49c8f5f3721f5195eea4aa47a', '2026-11-27 09:49:37.806416+00'),
	(16, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa70cd39ff6166d13e', NULL, '2026-11-27 09:49:37.827162+00'),
	(17, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa71b45ed383f26c48', '\xfb5d0500aa4bcc983fb8c1830c028995a218659ce61e2d92ccce038a36e2ef3b', '2026-11-27 09:49:37.886337+00'),
	(18, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa721db57cec077403', NULL, '2026-11-27 09:49:37.913304+00'),
	(19, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa732bc515273b2bce', '\x769106da2569e4797585be83dc1f3f8f12fc61d9039aeb67fef59784acd0f670', '2026-11-27 09:49:37.982449+00'),
	(20, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa73ca1c44d671b6e8', NULL, '2026-11-27 09:49:38.022977+00'),
	(21, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa74a1d058658ca43e', '\x5f37e0d04288ff4c6946985196b9d3fcdedb0bc336bf326f17f631933ff78031', '2026-11-27 09:49:38.078191+00'),
	(22, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa752005c4d415840f', NULL, '2026-11-27 09:49:38.110533+00'),
	(23, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa75f8ab174f9c0904', '\x37adaf981b6fe9ce343abe4bc6d67092d76ddd55c195513a02ef2f2bf52863b9', '2026-11-27 09:49:38.165963+00'),
	(24, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa76534e669c6316b4', NULL, '2026-11-27 09:49:38.189161+00'),
	(25, 'lightning_receipt', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa770cd3a53a1d99ae', '\xfc90ca233e7b67e2b59d415d20be11722265fff276d0cc61e9e7eb4eb9b754bb', '2026-11-27 09:49:38.23666+00'),
	(26, 'intraledger_receipt', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa776e7a210370c8b9', NULL, '2026-11-27 09:49:38.261647+00');

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
	('\xeb4e79154b29f269d1469fd50c09796e914182b2bd0fcd876a367125b35dd2fd', 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', '79ada595-0d0b-41db-b95a-09522f9177eb', 'BTC', 'lnbcrt500u1p4sj53ssp57pjvx75l9l5286v2z5xq4hpjyyqncxs64uxmpmzwfj6ewmam79tqpp5ad88j92t98exn52xnl2sczted6g5rq4jh58umpm2xecjtv6a6t7sdqqxqrwzqcqzzs9qrsgqlmfvymtmemtlwlgmv9ynkqfjxfyfgfksykw2pdexqrd87t7f250qem5zsd6fk7e8ttc5y8h60skxugc3x0s7uah94dpgz3ea5lch08cq6jaryq', '\xf064c37a9f2fe8a3e98a150c0adc3221013c1a1aaf0db0ec4e4cb5976fbbf156', '\x50ca6ab9ed06e3d11ca47c9365ba4697999e2ce03c769a37d90e8b2618e8af01', 50000000, '', NULL, NULL, 'PAID', 'lightning', 50000000, NULL, '2026-11-27 09:49:36.429108+00', '2026-11-27 13:49:36+00', '2026-11-27 09:49:36.480457+00'),
	('\x09c8749f674d4b5eb2e1073cf298f9dddd325ae9e8d54461902eb24eb2cbcc7f', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt50u1p4sj53ssp5lans9h8f56pctr90f7utpph26gdjxtm9z2myqzmsdknahrkq004spp5p8y8f8m8f494avhpqu709x8emhwnykhfar25gcvs96eyavkte3lsdqqxqrwzqcqzzs9qrsgqgv9lcv9werazn5rf28rz0nfnzw8y72mrszsmdwl34cr2s3egwh84gtgth79wn4yap434yzwnz8alqvtl5ec2560cy9zl0uhss76ap7sqac57dk', '\xff6702dce9a683858caf4fb8b086ead21b232f6512b6400b706da7db8ec07beb', '\x505eaf64b5f5537c814d3e0a603b1e973e0100bdeb7662db5a25432d879e5d0b', 5000000, '', NULL, NULL, 'PAID', 'lightning', 5000000, NULL, '2026-11-27 09:49:36.764697+00', '2026-11-27 13:49:36+00', '2026-11-27 09:49:36.818429+00'),
	('\x386f6024a82400a9641f45e5b5edb78e87852845218221bbf280057761ac8a26', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1u1p4sj533sp5cdk4y6w7jjp9ptq5puk4rtfsxjea0xt45t4qsm6yztdll0zwczvqpp58phkqf9gysq2jeqlghjmtmdh36rc22z9yxpzrwljsqzhwcdv3gnqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq4h49esu3qpcaf6ch95jr7kcll0dt3vl8mrlsrl9h90had77g5y8p0mu42arukw9mn9nxnp0fy73x9y79gs9h6ax56elr4rqdnsxkm5qpssuj73', '\xc36d5269de948250ac140f2d51ad3034b3d79975a2ea086f4412dbffbc4ec098', '\x8e2a091fd35224f4c1c0061bf7cc0f1769318207437698ed7b76affc3dbc2a84', 100000, 'coffee 100', NULL, NULL, 'PAID', 'intraledger', 100000, NULL, '2026-11-27 09:49:37.124806+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.218268+00'),
	('\xeccfaaac7362ff5a75099a007b955a13ea880ecec6d4c825a9026e6ca8487e4d', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1010n1p4sj533sp5u88wwkcqpmq4e38x68scfc72uyjphwag45rclq6lm7t9jxs72d7spp5an864trnvtl45agfngq8h926z04gsrkwcm2vsfdfqfhxe2zg0exsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqfvs6yuchgu2zcw3as6ymc9l2vqt7l22920rd5jxjkufefxcnad7460l9sn8aaek8kesgxxrvvz47zy5hd4hptp67u6s2zruzp6jhkmgpjmpdaw', '\xe1cee75b000ec15cc4e6d1e184e3cae1241bbba8ad078f835fdf96591a1e537d', '\x504070b60ee56b46e2bc1466d5f8b9e4cd1379c43b7f61f046b77390a935d6fe', 101000, 'coffee 101', NULL, NULL, 'PAID', 'intraledger', 101000, NULL, '2026-11-27 09:49:37.332274+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.367026+00'),
	('\x070e0c6f0fae50f84de49442a1f9e6a1031056c7f4f3f665e50c9e662dcb2141', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1020n1p4sj533sp5mz8cxx8nwvdwqfhlj9ndu364re3qjz0z4m8ec0zyu3357vhcgd4spp5qu8qcmc04eg0sn0yj3p2r70x5yp3q4k87nelve09pj0xvtwty9qsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq7qfrfdva6kucnplhsp5qr8ugr84d72es4n66f8s4s3p49d3kyrjj8ez5tv4avc0qy3tgwsqf55yfxemd2rt6kjjq2qwz36e50a8ut3cpae0tdv', '\xd88f8318f3731ae026ff9166de47551e620909e2aecf9c3c44e4634f32f8436b', '\xa0a5485836edb3dcb9d1cae90566a391b96d0629c26bbaf81913ef5df87d2a07', 102000, 'coffee 102', NULL, NULL, 'PAID', 'intraledger', 102000, NULL, '2026-11-27 09:49:37.426954+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.452545+00'),
	('\xb8fa104ade06cfe1f57a276d7f916dcc4c6911a4e71b1e5ac441ad7488485c18', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1030n1p4sj533sp5cf7vhtq7e6ugajgl6q9yrw68mssnkqdeswn4kxed48m5dfchqp5spp5hrapqjk7qm87rat6yakhlytde3xxjydyuud3ukkygxkhfzzgtsvqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq65qxxu42na05w4m03cm67gt32x90mfm5vr7gqyd85v4cv4x7mm08kxg4hw5tms4zdyp5uchd5x0lxh6tfcmmvl78pk7l83jeet76azspyfav7p', '\xc27ccbac1eceb88ec91fd00a41bb47dc213b01b983a75b1b2da9f746a7170069', '\x46802d689903423748d426acd841a1fc42af1c1e50cff455e5c61a13e78a88f7', 103000, 'coffee 103', NULL, NULL, 'PAID', 'intraledger', 103000, NULL, '2026-11-27 09:49:37.504603+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.531228+00'),
	('\xd05ee4ac27f3036788be74c3d39c11cce085f37633eae066c7ac05a8d9393174', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1040n1p4sj533sp525wkftpset7pjur76f7k09c70qua0xjj36dz2kce0tf8t5qc7kkqpp56p0wftp87vpk0z97wnpa88q3ensgtumkx04wqek84sz63kfex96qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq2l08gxm2svajnc34gsv8w32ka7u6fwkg2rfjspzq3wul9pvmmp6476t7599tgyksmppwjhmx37fgagy9jalz58jwxc3qgpp90a2pqecqzsvfw4', '\x551d64ac30cafc19707ed27d67971e7839d79a528e9a255b197ad275d018f5ac', '\x292639932400dd0f7cf99848b284755149bdd3423083d9238750c6a952a0911b', 104000, 'coffee 104', NULL, NULL, 'PAID', 'intraledger', 104000, NULL, '2026-11-27 09:49:37.586474+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.613168+00'),
	('\x5e1fb59be2c7615fdc25aeeb67d0b9fc3d2a5ff2d586e29e5b736d5d16282e9c', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1050n1p4sj533sp5nq66mtzzlcrdk25gk2qzpg66uktcytvfdx7700tlqfjmrcg89qvqpp5tc0mtxlzcas4lhp94m4k059els7j5hlj6krw98jmwdk4693g96wqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqg92fjsllf3fw782aaewwt3ssafdffmfsceqgyghmd6vsttqpn6qxy48h428pud9q89uaxk804h4gznt22lj5ul62elk8zvqx5cvl8qqperjznx', '\x9835adac42fe06db2a88b28020a35ae597822d8969bde7bd7f0265b1e1072818', '\x5dd7d9d5601b6b4188a7c0369671b8bbb4924c17e1d14124f4d3467f27b395c6', 105000, 'coffee 105', NULL, NULL, 'PAID', 'intraledger', 105000, NULL, '2026-11-27 09:49:37.656876+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.677268+00'),
	('\xa0741828987991bd32b62f9ffb24b9b75f3f96a49c8f5f3721f5195eea4aa47a', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1060n1p4sj533sp5udzwwzsz759vzx688hw4z7c9musmw03rexlquenw8f606spj3s0spp55p6ps2yc0xgm6v4k970lkf9eka0nl94ynj847dep75v4a6j253aqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqw0nx6w8748dhc4x47te7qfw4p9yd59zu507egefteazzjzkjxqmr3ke0p4ek0h04q23mw83hasvel34k6vn2s8whwppr3yhge0kph3cqnvessc', '\xe344e70a02f50ac11b473ddd517b05df21b73e23c9be0e666e3a74fd40328c1f', '\x8b7550d7875fe6f54a56924e3978d108032eda2a89b815afb91070d9235a2f17', 106000, 'coffee 106', NULL, NULL, 'PAID', 'intraledger', 106000, NULL, '2026-11-27 09:49:37.759173+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.796959+00'),
	('\xfb5d0500aa4bcc983fb8c1830c028995a218659ce61e2d92ccce038a36e2ef3b', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1070n1p4sj533sp5td2ufxa4nt8p58uhlfpqhrnzv7w3gcgdqkz8xqfdqsfunzssagfqpp5ldws2q92f0xfs0accxpscq5fjk3psevuuc0zmykvecpc5dhzauasdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgque8hq2kg4nnremnppapjecmdxlp78eee44qj5c7xs90t52r7u8j5chn92hz6rfwgvs9me66pe4v9fn5hdj33dgkt2xjf2ghquet9pvcpfewu4s', '\x5b55c49bb59ace1a1f97fa420b8e62679d14610d058473012d0413c98a10ea12', '\x57870fa97fa74ec940c6b7e65aed07991018e6c81a70d427c0fbd12d2f6fd878', 107000, 'coffee 107', NULL, NULL, 'PAID', 'intraledger', 107000, NULL, '2026-11-27 09:49:37.855087+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.88458+00'),
	('\x769106da2569e4797585be83dc1f3f8f12fc61d9039aeb67fef59784acd0f670', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1080n1p4sj533sp5hvq2gk764d459a2na9gehmp6rgxz5luapluecszhmql33dplg7yqpp5w6gsdk39d8j8jav9h6pac8el3uf0ccweqwdwkel77ktcftxs7ecqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq3fptlmjceh2e4lfymef39cuvthkjkt6p2va5pd5rtmczyrv0jgfywd65wlazmkmyn0xum9tj70ya3s2wmtvgxh64c9q4x67y0e3yajgph6fw7h', '\xbb00a45bdaab6b42f553e9519bec3a1a0c2a7f9d0ff99c4057d83f18b43f4788', '\xf75c22fb76adf247fcabab5729c563a2a1eb84afbe9fd1bd847d309fe18b54c0', 108000, 'coffee 108', NULL, NULL, 'PAID', 'intraledger', 108000, NULL, '2026-11-27 09:49:37.940826+00', '2026-11-27 13:49:37+00', '2026-11-27 09:49:37.97114+00'),
	('\x5f37e0d04288ff4c6946985196b9d3fcdedb0bc336bf326f17f631933ff78031', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1090n1p4sj53jsp588xxhrsd7w70nqmw9gesxm73ljd25742v4kn8f9dxxh5z6ekdmfqpp5tum7p5zz3rl5c62xnpgedwwnln0dkz7rx6lnymch7ccex0lhsqcsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqqgguflmvmxlfu2cf7xz3gjsrrecgyzmuktw8kje0wvv3lj0633f86scd8uj0k0y00zvxraxv3xhwaz4uzgejtjw2pezjsppyhsdenhsp9frzqn', '\x39cc6b8e0df3bcf9836e2a33036fd1fc9aaa7aaa656d33a4ad31af416b366ed2', '\x8500c042e67b0f55382416a9535364921a85f23568c1e9f068c048626e8dbb65', 109000, 'coffee 109', NULL, NULL, 'PAID', 'intraledger', 109000, NULL, '2026-11-27 09:49:38.047764+00', '2026-11-27 13:49:38+00', '2026-11-27 09:49:38.077107+00'),
	('\x37adaf981b6fe9ce343abe4bc6d67092d76ddd55c195513a02ef2f2bf52863b9', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1100n1p4sj53jsp53u78fgzx0khflftcyajcnr9fvzql8gwwyp5ukvxqmygckps2rsjspp5x7k6lxqmdl5uudp6he9ud4nsjttkmh24cx24zwszauhjhafgvwusdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqv20jcypk56lafmq7w80d4vn23ruawdlek8xdj58kv8xed0dghur9782ksn0kulzprenua53de372pzychdc2mj9pc0hxyj8j72mlpmsqa3wn6x', '\x8f3c74a0467dae9fa5782765898ca96081f3a1ce2069cb30c0d9118b060a1c25', '\xeb1143cbffe803a08cb3f78fdc8259dbf4c545433b0bdb102510b8303019aa20', 110000, 'coffee 110', NULL, NULL, 'PAID', 'intraledger', 110000, NULL, '2026-11-27 09:49:38.141601+00', '2026-11-27 13:49:38+00', '2026-11-27 09:49:38.164954+00'),
	('\xfc90ca233e7b67e2b59d415d20be11722265fff276d0cc61e9e7eb4eb9b754bb', 'f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', 'lnbcrt1110n1p4sj53jsp5xzs4x279glc0ujz26gl58ew62axf39kvt5tvtk4vd5wfnsxqws4spp5ljgv5ge70dn79dvag9wjp0s3wg3xtlljwmgvcc0ful45awdh2jasdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqgav3vdrzu45589d8jkpxlvlmtzxrjrcj03agxcztqz2wnwl99yuhz69ywz7354rmtmy68gmrns2x90tf9hnk7xux48khjs6wj4f20agqz6mm8q', '\x30a1532bc547f0fe484ad23f43e5da574c9896cc5d16c5daac6d1c99c0c0742b', '\x7580d0bec96cd3a40c95f730f119b7d346d75f020ad3cb35948da5d593be74f2', 111000, 'coffee 111', NULL, NULL, 'PAID', 'intraledger', 111000, NULL, '2026-11-27 09:49:38.211754+00', '2026-11-27 13:49:38+00', '2026-11-27 09:49:38.235327+00'),
	('\x7ed097cd5fb62f087954e69207297022728f597006f882d247c7b6afb31a1caf', '5262f593-ec11-4411-bf0a-5b282cf42c05', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'BTC', 'lnbcrt5u1p4sj53jsp58z8t6qa6pdgzj90lxg90k9jxqzdap39r73gtmm7cuk8z2kjpgacspp50mgf0n2lkchss725u6fqw2tsyfeg7ktsqmug95j8c7m2lvc6rjhsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqt952h87zlak44333g8vjqmw3k43m94t7qru6ukzzmw289yw0y359qkclxnvuecvrq5jf22f464hkq6rf0tv83y8mlur2ft6cyljat2qppuhm5x', '\x388ebd03ba0b502915ff320afb1646009bd0c4a3f450bdefd8e58e255a414771', '\x3622713abb4324d349ab31d26601703476016a8230520744efe00adf3fcebb7e', 500000, 'never paid', NULL, NULL, 'OPEN', NULL, NULL, NULL, '2026-11-27 09:49:38.828631+00', '2026-11-27 13:49:38+00', NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, 'lightning_receipt', '2026-11-27 09:49:36.482031+00'),
	(2, 'lightning_receipt', '2026-11-27 09:49:36.818878+00'),
	(3, 'intraledger', '2026-11-27 09:49:37.221205+00'),
	(4, 'intraledger', '2026-11-27 09:49:37.29884+00'),
	(5, 'intraledger', '2026-11-27 09:49:37.367683+00'),
	(6, 'intraledger', '2026-11-27 09:49:37.404764+00'),
	(7, 'intraledger', '2026-11-27 09:49:37.453017+00'),
	(8, 'intraledger', '2026-11-27 09:49:37.469332+00'),
	(9, 'intraledger', '2026-11-27 09:49:37.531627+00'),
	(10, 'intraledger', '2026-11-27 09:49:37.561664+00'),
	(11, 'intraledger', '2026-11-27 09:49:37.61355+00'),
	(12, 'intraledger', '2026-11-27 09:49:37.626931+00'),
	(13, 'intraledger', '2026-11-27 09:49:37.677637+00'),
	(14, 'intraledger', '2026-11-27 09:49:37.719454+00'),
	(15, 'intraledger', '2026-11-27 09:49:37.799108+00'),
	(16, 'intraledger', '2026-11-27 09:49:37.825753+00'),
	(17, 'intraledger', '2026-11-27 09:49:37.885176+00'),
	(18, 'intraledger', '2026-11-27 09:49:37.912123+00'),
	(19, 'intraledger', '2026-11-27 09:49:37.97165+00'),
	(20, 'intraledger', '2026-11-27 09:49:38.007657+00'),
	(21, 'intraledger', '2026-11-27 09:49:38.077547+00'),
	(22, 'intraledger', '2026-11-27 09:49:38.109841+00'),
	(23, 'intraledger', '2026-11-27 09:49:38.165321+00'),
	(24, 'intraledger', '2026-11-27 09:49:38.188575+00'),
	(25, 'intraledger', '2026-11-27 09:49:38.235636+00'),
	(26, 'intraledger', '2026-11-27 09:49:38.26114+00'),
	(27, 'lightning_reserve', '2026-11-27 09:49:38.311963+00'),
	(28, 'lightning_settled', '2026-11-27 09:49:38.355628+00'),
	(29, 'lightning_reserve', '2026-11-27 09:49:38.398337+00'),
	(30, 'lightning_settled', '2026-11-27 09:49:38.417286+00'),
	(31, 'lightning_reserve', '2026-11-27 09:49:38.457843+00'),
	(32, 'lightning_failed', '2026-11-27 09:49:38.480243+00'),
	(33, 'lightning_reserve', '2026-11-27 09:49:38.535835+00');

--
-- Data for Name: key_spending; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_spending VALUES
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa67bd0d73b29a01e2', '2026-11-27 09:49:37.233213+00', 100, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa68e26ccde55d6184', '2026-11-27 09:49:37.308317+00', 50, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa69ceb4cd7116bd2c', '2026-11-27 09:49:37.368799+00', 101, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa6a5f4691c2535200', '2026-11-27 09:49:37.405816+00', 50, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa6b1b442297ec6c1d', '2026-11-27 09:49:37.453942+00', 102, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa6b65919a07bf708b', '2026-11-27 09:49:37.472969+00', 51, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa6c527374e39c384d', '2026-11-27 09:49:37.533605+00', 103, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa6cc1dc2fc288c9dc', '2026-11-27 09:49:37.562118+00', 51, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa6d8c5490e9076edf', '2026-11-27 09:49:37.613955+00', 104, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa6dc0cfe562d0671c', '2026-11-27 09:49:37.627374+00', 52, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa6e86eb0b29eb057b', '2026-11-27 09:49:37.678103+00', 105, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa6f2a511999e1d7e8', '2026-11-27 09:49:37.719921+00', 52, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa707a9c705814276e', '2026-11-27 09:49:37.806064+00', 106, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa70cc9a1bd601486b', '2026-11-27 09:49:37.827015+00', 53, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa71b3bee32a1791f4', '2026-11-27 09:49:37.886185+00', 107, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa721d1d0d8294b2ff', '2026-11-27 09:49:37.913161+00', 53, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa732a798e9c65a2d3', '2026-11-27 09:49:37.982122+00', 108, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa73c967cf01507eab', '2026-11-27 09:49:38.022811+00', 54, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa74a14c31295eacab', '2026-11-27 09:49:38.078064+00', 109, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa751f744e5f0b4b1f', '2026-11-27 09:49:38.110367+00', 54, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa75f823fe8c95e709', '2026-11-27 09:49:38.16583+00', 110, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa7652cd96d4ed0e2e', '2026-11-27 09:49:38.189048+00', 55, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa770a495b674ddbc7', '2026-11-27 09:49:38.236525+00', 111, 0),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '\x06613efa776e11103391cd44', '2026-11-27 09:49:38.261552+00', 55, 0),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa7830707fb32a3986', '2026-11-27 09:49:38.312714+00', 1000, 2),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa7982775cbb673980', '2026-11-27 09:49:38.39883+00', 1000, 3),
	('18e7220a-6967-4403-a244-429bfbe237f7', '\x06613efa7b9bd26073bc2c86', '2026-11-27 09:49:38.53631+00', 900, 10);

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('18e7220a-6967-4403-a244-429bfbe237f7', '2026-11-27 09:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 12831, 12831),
	('18e7220a-6967-4403-a244-429bfbe237f7', '2026-11-27 09:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 19607, 19607),
	('18e7220a-6967-4403-a244-429bfbe237f7', '2026-11-27 09:00:00+00', 'Query.me', 1, 0, 0, 645, 645),
	('5be33cc2-1ee6-4981-a5e1-8e67d61c82fb', '2026-11-27 09:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 21828, 21828),
	('5be33cc2-1ee6-4981-a5e1-8e67d61c82fb', '2026-11-27 09:00:00+00', 'Query.me', 1, 0, 0, 245, 245),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '2026-11-27 09:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 116034, 116034),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '2026-11-27 09:00:00+00', 'Query.me', 1, 0, 0, 520, 520),
	('18e7220a-6967-4403-a244-429bfbe237f7', '2026-11-27 09:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 700398, 263315),
	('5be33cc2-1ee6-4981-a5e1-8e67d61c82fb', '2026-11-27 09:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 7836, 7836),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '2026-11-27 09:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 268696, 38480),
	('81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', '2026-11-27 09:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 235721, 24536);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('031155ab-75f3-4349-b91a-1b00b89a0936', 3, '2026-11-27 09:49:38.984097+00');

--
-- Data for Name: ledger_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_account VALUES
	('00000000-0000-4000-8000-000000000001', 'BTC', 'lightning', NULL),
	('00000000-0000-4000-8000-000000000002', 'BTC', 'onchain', NULL),
	('00000000-0000-4000-8000-000000000003', 'BTC', 'dealer_btc', NULL),
	('00000000-0000-4000-8000-000000000004', 'USD', 'dealer_usd', NULL),
	('00000000-0000-4000-8000-000000000005', 'BTC', 'fees_earned', NULL),
	('00000000-0000-4000-8000-000000000006', 'BTC', 'network_fees', NULL),
	('00000000-0000-4000-8000-000000000007', 'BTC', 'rounding', NULL),
	('00000000-0000-4000-8000-000000000008', 'BTC', 'in_flight', NULL),
	('00000000-0000-4000-8000-000000000009', 'BTC', 'suspense', NULL),
	('4bff6a73-54d6-43fe-8084-3f3e8adfadcb', 'USD', NULL, 0),
	('c9be15cc-2eed-4c41-bc37-7148fc0df9c4', 'USD', NULL, 0),
	('d4341ab1-fa9d-4f16-b512-f371f88ca5e1', 'USD', NULL, 0),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', 'BTC', NULL, 45819000),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', 'BTC', NULL, 630000),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'BTC', NULL, 5636000);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x024a59678baf5f494339966a8483b0300b07fd2b34971288713aa3ae8bf1ceff45', 2);

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('7f01d391-fcb4-4578-a003-aef12c37154a', '79ada595-0d0b-41db-b95a-09522f9177eb', 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7830707fb32a3986', '18e7220a-6967-4403-a244-429bfbe237f7', '\x8c725722fa74b150f2a6e56853dd068801e78140f9185cab52fbeda72198e865', 'lnbcrt10u1p4sj53jsp5y9yg7p9f2pe6qvqts79rqwkc3k03acjdre460qvawn9vafk4nk0spp533e9wgh6wjc4pu4xu4598hgx3qq70q2qlyv9e26jl0k6wgvcapjsdqqcqzzs9qrsgqrtjxs0jwuxejtm4kr4uc6k3z7xx2nnuhdf7ld86362uttmrt3pn8ntgxe0fsyaq0wzh33mammud43evxn6w42ujlux8dzh9ag60kfyqqvkrkwr', '\x039020e8428f035a08683dd78a29beaef03816dec33435fe7f92014c8618e94954', 1000000, 1010, 10000, 1100, '\x986592c929b8f9d2ab0b96db02cca79946efc06f281dfc863d227521547cb45c', 'settled', NULL, '2026-11-27 09:49:38.311316+00', '2026-11-27 09:49:46.310056+00', NULL, '2026-11-27 09:49:38.355314+00'),
	('1ad91da1-0c87-4de8-ba0b-aefa41f980c3', '79ada595-0d0b-41db-b95a-09522f9177eb', 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7982775cbb673980', '18e7220a-6967-4403-a244-429bfbe237f7', '\x2112b8c80782774edebf586fa4e7ccfb94be2809b7cf90864e7304e2b0790c9d', 'lnbcrt10u1p4sj53jsp5wxsu2cl9w2889v24j5u79z3mtccnhta8d0gryz39ptp04068he3qpp5yyft3jq8sfm5ah4ltph6fe7vlw2tu2qfkl8eppjwwvzw9vrepjwsdqqcqzzs9qrsgqlavt60ntt4y3g73y3g24n7t0lzanxa4p9ntshmnx09h3dau24l790lcz523mqscdzanaap0k3h02cg08twz00rdj7yj6yqsgneu46mspqyjkel', '\x039020e8428f035a08683dd78a29beaef03816dec33435fe7f92014c8618e94954', 1000000, 1010, 10000, 3000, '\x8e545f1032ade6f8ac80028d0416d016863573fb98f235efa0e64f3e8a5b2254', 'settled', NULL, '2026-11-27 09:49:38.397865+00', '2026-11-27 09:49:46.397271+00', NULL, '2026-11-27 09:49:38.416909+00'),
	('dd5d6545-40fa-4270-be4b-347d7a9cde74', '79ada595-0d0b-41db-b95a-09522f9177eb', 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7a6b6bc305d237b0', '18e7220a-6967-4403-a244-429bfbe237f7', '\xd770af7acf2fc793b83ac341a5e66a9696342257480ac32e4df7238e73f6330a', 'lnbcrt10u1p4sj53jsp5pdd7sqea2rx9huewnwftxkz3zsjyq0fqmhueq4eqlyv3qpqznq8spp56ac277k09lre8wp6cdq6ten2j6trggjhfq9vxtjd7u3cuulkxv9qdqqcqzzs9qrsgqsz006jnzgz6u80vc3zn6yh7gstvxwajetssu2fzscql9gs0pugshtjytmhhrtwgekygw29j3m0szsg85tem8w8q37p7q9awdgsty5ccpdlhels', '\x039020e8428f035a08683dd78a29beaef03816dec33435fe7f92014c8618e94954', 1000000, 1010, 10000, NULL, NULL, 'failed', 'no_route', '2026-11-27 09:49:38.457528+00', '2026-11-27 09:49:46.457075+00', NULL, '2026-11-27 09:49:38.478632+00'),
	('e481081a-0089-45e4-b315-912326a1a678', '79ada595-0d0b-41db-b95a-09522f9177eb', 'a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7b9bd26073bc2c86', '18e7220a-6967-4403-a244-429bfbe237f7', '\x77abb95f995012e90745c418e6c4a85389b16a6c4bb247095f21caea55c5eeab', 'lnbcrt9u1p4sj53jsp5slpagtsf5ddasnfg8l0kmld02r332c2wlps7dluuhvuftxwkyp3spp5w74mjhue2qfwjp69csvwd39g2wymz6nvfweywz2ly89w54w9a64sdqqcqzzs9qrsgqy32pmpz0s9llztfr0d9hda08x0hlmxjsr20l4tfq7gmlayr6j3crpnc0sjsalzgrgnu4ettf7knrx82d38qvlsp2d7gfyst8ga4qg0qpkt5ur4', '\x039020e8428f035a08683dd78a29beaef03816dec33435fe7f92014c8618e94954', 900000, 910, 10000, NULL, NULL, 'sending', NULL, '2026-11-27 09:49:38.535415+00', '2026-11-27 09:49:38.786218+00', NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 09:49:34.67124+00');

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
	(10, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 50000000),
	(9, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x8c725722fa74b150f2a6e56853dd068801e78140f9185cab52fbeda72198e865', '\x986592c929b8f9d2ab0b96db02cca79946efc06f281dfc863d227521547cb45c', false, 'settle', 'SETTLED', 1000000, '2026-11-27 09:49:38.284779+00', '2026-11-27 10:49:38+00'),
	('\x2112b8c80782774edebf586fa4e7ccfb94be2809b7cf90864e7304e2b0790c9d', '\x8e545f1032ade6f8ac80028d0416d016863573fb98f235efa0e64f3e8a5b2254', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 09:49:38.368345+00', '2026-11-27 10:49:38+00'),
	('\xd770af7acf2fc793b83ac341a5e66a9696342257480ac32e4df7238e73f6330a', '\xe7a6e1b4315eb78f0c5ea3d93f5b42378dae67b7e52a1dd22b8e808a4e18809c', false, 'no_route', 'OPEN', 0, '2026-11-27 09:49:38.443121+00', '2026-11-27 10:49:38+00'),
	('\x77abb95f995012e90745c418e6c4a85389b16a6c4bb247095f21caea55c5eeab', '\x51cdd3f6d478310aa15387a0834053bc027324b18e5ea365d60b225e7674d6cb', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 09:49:38.506409+00', '2026-11-27 10:49:38+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x0d1222ba10b34206c900d0a4616735bdfed55a62d387b0d57166c28d6d6a0292'),
	('outside', '\xc103a5026258fbaf80cad70d321e1e6bf58b1677267d100a937a9a35479396c5');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xeb4e79154b29f269d1469fd50c09796e914182b2bd0fcd876a367125b35dd2fd', 'SETTLED', 50000000, '\x50ca6ab9ed06e3d11ca47c9365ba4697999e2ce03c769a37d90e8b2618e8af01', 1, '2026-11-27 09:49:36.448766+00'),
	('\x09c8749f674d4b5eb2e1073cf298f9dddd325ae9e8d54461902eb24eb2cbcc7f', 'SETTLED', 5000000, '\x505eaf64b5f5537c814d3e0a603b1e973e0100bdeb7662db5a25432d879e5d0b', 2, '2026-11-27 09:49:36.795931+00'),
	('\x070e0c6f0fae50f84de49442a1f9e6a1031056c7f4f3f665e50c9e662dcb2141', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:37.765373+00'),
	('\x386f6024a82400a9641f45e5b5edb78e87852845218221bbf280057761ac8a26', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:37.765744+00'),
	('\x5e1fb59be2c7615fdc25aeeb67d0b9fc3d2a5ff2d586e29e5b736d5d16282e9c', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:37.765757+00'),
	('\xb8fa104ade06cfe1f57a276d7f916dcc4c6911a4e71b1e5ac441ad7488485c18', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:37.765764+00'),
	('\xd05ee4ac27f3036788be74c3d39c11cce085f37633eae066c7ac05a8d9393174', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:37.76577+00'),
	('\xeccfaaac7362ff5a75099a007b955a13ea880ecec6d4c825a9026e6ca8487e4d', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:37.765775+00'),
	('\x37adaf981b6fe9ce343abe4bc6d67092d76ddd55c195513a02ef2f2bf52863b9', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:38.873188+00'),
	('\x5f37e0d04288ff4c6946985196b9d3fcdedb0bc336bf326f17f631933ff78031', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:38.873304+00'),
	('\x769106da2569e4797585be83dc1f3f8f12fc61d9039aeb67fef59784acd0f670', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:38.873312+00'),
	('\xa0741828987991bd32b62f9ffb24b9b75f3f96a49c8f5f3721f5195eea4aa47a', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:38.873317+00'),
	('\xfb5d0500aa4bcc983fb8c1830c028995a218659ce61e2d92ccce038a36e2ef3b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:38.873322+00'),
	('\xfc90ca233e7b67e2b59d415d20be11722265fff276d0cc61e9e7eb4eb9b754bb', 'CANCELED', NULL, NULL, NULL, '2026-11-27 09:49:38.873327+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x8c725722fa74b150f2a6e56853dd068801e78140f9185cab52fbeda72198e865', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 09:49:38.343324+00', '2026-11-27 09:49:38.343324+00'),
	(2, '\x2112b8c80782774edebf586fa4e7ccfb94be2809b7cf90864e7304e2b0790c9d', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 09:49:38.413569+00', '2026-11-27 09:49:38.413569+00'),
	(3, '\xd770af7acf2fc793b83ac341a5e66a9696342257480ac32e4df7238e73f6330a', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 09:49:38.475124+00', '2026-11-27 09:49:38.475124+00'),
	(4, '\x77abb95f995012e90745c418e6c4a85389b16a6c4bb247095f21caea55c5eeab', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 09:49:39.772691+00', '2026-11-27 09:49:38.572692+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 09:49:34.473233+00'),
	('0002_ledger', 'd999fcae6915f53def80a1fc0ded13c1811559139db5d91ccdda4f98d217dc93', 'before', '2026-11-27 09:49:34.516514+00'),
	('0003_payments', '8b2a09a3f742c28b17f23f3efecf4ab7dfb36e9deb8b47ae2d670fc8dc610cca', 'before', '2026-11-27 09:49:34.544081+00'),
	('0004_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 09:49:34.596754+00'),
	('0005_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 09:49:34.704585+00'),
	('0006_key_spending', '270080dfea4f1c282e257b84b4eeb70dd5ee84832dbbd8b4bcc3346d72daf940', 'before', '2026-11-27 09:49:34.752801+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 09:49:34.792552+00'),
	('0008_audit', '6408c7b5c7352441b1a27f991872e5dca4078ddf705262aebf00576083d91b02', 'before', '2026-11-27 09:49:34.836361+00'),
	('0009_node_cancellation', 'c75d19eb03f404b8abcacb4a6c34ef1e53f93967adefc82012f70584c37d1990', 'before', '2026-11-27 09:49:34.874875+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('0eb8aea9-cae1-4a88-819f-3ffbd5929600', '79ada595-0d0b-41db-b95a-09522f9177eb', '\x71e09ee8b2610e467709a1b06a9763efdc89786d51762ae798cb51c532d631f9', '2026-11-27 09:49:36.212708+00', '2026-12-27 09:49:36.212708+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('890cf8c7-f302-4e01-910d-5e05bc099e6a', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', '\x2966e2a32a6af7eed6d799771cce281b1061446e282ce614a3ecbab374211c9a', '2026-11-27 09:49:36.524158+00', '2026-12-27 09:49:36.524158+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('1f76772a-62c4-45b5-a1a4-9b9df36f1509', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', '\xc2e991a856d81f1085d166233822026e833f49bba40549dfacee30e4138acc39', '2026-11-27 09:49:36.918133+00', '2026-12-27 09:49:36.918133+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '79ada595-0d0b-41db-b95a-09522f9177eb', 'BTC', '', '2026-11-27 09:49:36.157794+00'),
	('4bff6a73-54d6-43fe-8084-3f3e8adfadcb', '79ada595-0d0b-41db-b95a-09522f9177eb', 'USD', '', '2026-11-27 09:49:36.161928+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'BTC', '', '2026-11-27 09:49:36.510223+00'),
	('c9be15cc-2eed-4c41-bc37-7148fc0df9c4', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 'USD', '', '2026-11-27 09:49:36.5166+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'BTC', '', '2026-11-27 09:49:36.888853+00'),
	('d4341ab1-fa9d-4f16-b512-f371f88ca5e1', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 'USD', '', '2026-11-27 09:49:36.901717+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa5c6543918ea54ae8', '79ada595-0d0b-41db-b95a-09522f9177eb', 1, 'BTC', 'SUCCESS', 50000, 0, 'USD', 5000, 0, NULL, 'eb4e79154b29f269d1469fd50c09796e914182b2bd0fcd876a367125b35dd2fd', 'lightning', 'lightning', '\xeb4e79154b29f269d1469fd50c09796e914182b2bd0fcd876a367125b35dd2fd', 'lnbcrt500u1p4sj53ssp57pjvx75l9l5286v2z5xq4hpjyyqncxs64uxmpmzwfj6ewmam79tqpp5ad88j92t98exn52xnl2sczted6g5rq4jh58umpm2xecjtv6a6t7sdqqxqrwzqcqzzs9qrsgqlmfvymtmemtlwlgmv9ynkqfjxfyfgfksykw2pdexqrd87t7f250qem5zsd6fk7e8ttc5y8h60skxugc3x0s7uah94dpgz3ea5lch08cq6jaryq', '\x50ca6ab9ed06e3d11ca47c9365ba4697999e2ce03c769a37d90e8b2618e8af01', NULL, NULL, NULL, '2026-11-27 09:49:36.489851+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa616f0e01f3dfb777', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 2, 'BTC', 'SUCCESS', 5000, 0, 'USD', 500, 0, NULL, '09c8749f674d4b5eb2e1073cf298f9dddd325ae9e8d54461902eb24eb2cbcc7f', 'lightning', 'lightning', '\x09c8749f674d4b5eb2e1073cf298f9dddd325ae9e8d54461902eb24eb2cbcc7f', 'lnbcrt50u1p4sj53ssp5lans9h8f56pctr90f7utpph26gdjxtm9z2myqzmsdknahrkq004spp5p8y8f8m8f494avhpqu709x8emhwnykhfar25gcvs96eyavkte3lsdqqxqrwzqcqzzs9qrsgqgv9lcv9werazn5rf28rz0nfnzw8y72mrszsmdwl34cr2s3egwh84gtgth79wn4yap434yzwnz8alqvtl5ec2560cy9zl0uhss76ap7sqac57dk', '\x505eaf64b5f5537c814d3e0a603b1e973e0100bdeb7662db5a25432d879e5d0b', NULL, NULL, NULL, '2026-11-27 09:49:36.820327+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa67bd0d73b29a01e2', '79ada595-0d0b-41db-b95a-09522f9177eb', 3, 'BTC', 'SUCCESS', -100, 0, 'USD', -10, 0, 'coffee 100', '386f6024a82400a9641f45e5b5edb78e87852845218221bbf280057761ac8a26', 'lightning', 'intraledger', '\x386f6024a82400a9641f45e5b5edb78e87852845218221bbf280057761ac8a26', 'lnbcrt1u1p4sj533sp5cdk4y6w7jjp9ptq5puk4rtfsxjea0xt45t4qsm6yztdll0zwczvqpp58phkqf9gysq2jeqlghjmtmdh36rc22z9yxpzrwljsqzhwcdv3gnqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq4h49esu3qpcaf6ch95jr7kcll0dt3vl8mrlsrl9h90had77g5y8p0mu42arukw9mn9nxnp0fy73x9y79gs9h6ax56elr4rqdnsxkm5qpssuj73', '\x8e2a091fd35224f4c1c0061bf7cc0f1769318207437698ed7b76affc3dbc2a84', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.233213+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa67bf2166ea55da51', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 3, 'BTC', 'SUCCESS', 100, 0, 'USD', 10, 0, 'coffee 100', '386f6024a82400a9641f45e5b5edb78e87852845218221bbf280057761ac8a26', 'lightning', 'intraledger', '\x386f6024a82400a9641f45e5b5edb78e87852845218221bbf280057761ac8a26', 'lnbcrt1u1p4sj533sp5cdk4y6w7jjp9ptq5puk4rtfsxjea0xt45t4qsm6yztdll0zwczvqpp58phkqf9gysq2jeqlghjmtmdh36rc22z9yxpzrwljsqzhwcdv3gnqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq4h49esu3qpcaf6ch95jr7kcll0dt3vl8mrlsrl9h90had77g5y8p0mu42arukw9mn9nxnp0fy73x9y79gs9h6ax56elr4rqdnsxkm5qpssuj73', '\x8e2a091fd35224f4c1c0061bf7cc0f1769318207437698ed7b76affc3dbc2a84', 'alice', NULL, NULL, '2026-11-27 09:49:37.23372+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa68e26ccde55d6184', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 4, 'BTC', 'SUCCESS', -50, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:37.308317+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa68e3c63515421c6a', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 4, 'BTC', 'SUCCESS', 50, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:37.308639+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa69ceb4cd7116bd2c', '79ada595-0d0b-41db-b95a-09522f9177eb', 5, 'BTC', 'SUCCESS', -101, 0, 'USD', -10, 0, 'coffee 101', 'eccfaaac7362ff5a75099a007b955a13ea880ecec6d4c825a9026e6ca8487e4d', 'lightning', 'intraledger', '\xeccfaaac7362ff5a75099a007b955a13ea880ecec6d4c825a9026e6ca8487e4d', 'lnbcrt1010n1p4sj533sp5u88wwkcqpmq4e38x68scfc72uyjphwag45rclq6lm7t9jxs72d7spp5an864trnvtl45agfngq8h926z04gsrkwcm2vsfdfqfhxe2zg0exsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqfvs6yuchgu2zcw3as6ymc9l2vqt7l22920rd5jxjkufefxcnad7460l9sn8aaek8kesgxxrvvz47zy5hd4hptp67u6s2zruzp6jhkmgpjmpdaw', '\x504070b60ee56b46e2bc1466d5f8b9e4cd1379c43b7f61f046b77390a935d6fe', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.368799+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa69cf646e8ec82ab3', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 5, 'BTC', 'SUCCESS', 101, 0, 'USD', 10, 0, 'coffee 101', 'eccfaaac7362ff5a75099a007b955a13ea880ecec6d4c825a9026e6ca8487e4d', 'lightning', 'intraledger', '\xeccfaaac7362ff5a75099a007b955a13ea880ecec6d4c825a9026e6ca8487e4d', 'lnbcrt1010n1p4sj533sp5u88wwkcqpmq4e38x68scfc72uyjphwag45rclq6lm7t9jxs72d7spp5an864trnvtl45agfngq8h926z04gsrkwcm2vsfdfqfhxe2zg0exsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqfvs6yuchgu2zcw3as6ymc9l2vqt7l22920rd5jxjkufefxcnad7460l9sn8aaek8kesgxxrvvz47zy5hd4hptp67u6s2zruzp6jhkmgpjmpdaw', '\x504070b60ee56b46e2bc1466d5f8b9e4cd1379c43b7f61f046b77390a935d6fe', 'alice', NULL, NULL, '2026-11-27 09:49:37.368948+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6a5f4691c2535200', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 6, 'BTC', 'SUCCESS', -50, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:37.405816+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6a5fe6d4ee93e3d0', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 6, 'BTC', 'SUCCESS', 50, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:37.405936+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa6b1b442297ec6c1d', '79ada595-0d0b-41db-b95a-09522f9177eb', 7, 'BTC', 'SUCCESS', -102, 0, 'USD', -10, 0, 'coffee 102', '070e0c6f0fae50f84de49442a1f9e6a1031056c7f4f3f665e50c9e662dcb2141', 'lightning', 'intraledger', '\x070e0c6f0fae50f84de49442a1f9e6a1031056c7f4f3f665e50c9e662dcb2141', 'lnbcrt1020n1p4sj533sp5mz8cxx8nwvdwqfhlj9ndu364re3qjz0z4m8ec0zyu3357vhcgd4spp5qu8qcmc04eg0sn0yj3p2r70x5yp3q4k87nelve09pj0xvtwty9qsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq7qfrfdva6kucnplhsp5qr8ugr84d72es4n66f8s4s3p49d3kyrjj8ez5tv4avc0qy3tgwsqf55yfxemd2rt6kjjq2qwz36e50a8ut3cpae0tdv', '\xa0a5485836edb3dcb9d1cae90566a391b96d0629c26bbaf81913ef5df87d2a07', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.453942+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6b1bdb537bf68ce9', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 7, 'BTC', 'SUCCESS', 102, 0, 'USD', 10, 0, 'coffee 102', '070e0c6f0fae50f84de49442a1f9e6a1031056c7f4f3f665e50c9e662dcb2141', 'lightning', 'intraledger', '\x070e0c6f0fae50f84de49442a1f9e6a1031056c7f4f3f665e50c9e662dcb2141', 'lnbcrt1020n1p4sj533sp5mz8cxx8nwvdwqfhlj9ndu364re3qjz0z4m8ec0zyu3357vhcgd4spp5qu8qcmc04eg0sn0yj3p2r70x5yp3q4k87nelve09pj0xvtwty9qsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq7qfrfdva6kucnplhsp5qr8ugr84d72es4n66f8s4s3p49d3kyrjj8ez5tv4avc0qy3tgwsqf55yfxemd2rt6kjjq2qwz36e50a8ut3cpae0tdv', '\xa0a5485836edb3dcb9d1cae90566a391b96d0629c26bbaf81913ef5df87d2a07', 'alice', NULL, NULL, '2026-11-27 09:49:37.454054+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6b65919a07bf708b', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 8, 'BTC', 'SUCCESS', -51, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:37.472969+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6b665904c49f6036', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 8, 'BTC', 'SUCCESS', 51, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:37.473124+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa6c527374e39c384d', '79ada595-0d0b-41db-b95a-09522f9177eb', 9, 'BTC', 'SUCCESS', -103, 0, 'USD', -10, 0, 'coffee 103', 'b8fa104ade06cfe1f57a276d7f916dcc4c6911a4e71b1e5ac441ad7488485c18', 'lightning', 'intraledger', '\xb8fa104ade06cfe1f57a276d7f916dcc4c6911a4e71b1e5ac441ad7488485c18', 'lnbcrt1030n1p4sj533sp5cf7vhtq7e6ugajgl6q9yrw68mssnkqdeswn4kxed48m5dfchqp5spp5hrapqjk7qm87rat6yakhlytde3xxjydyuud3ukkygxkhfzzgtsvqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq65qxxu42na05w4m03cm67gt32x90mfm5vr7gqyd85v4cv4x7mm08kxg4hw5tms4zdyp5uchd5x0lxh6tfcmmvl78pk7l83jeet76azspyfav7p', '\x46802d689903423748d426acd841a1fc42af1c1e50cff455e5c61a13e78a88f7', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.533605+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6c531f17356f703b', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 9, 'BTC', 'SUCCESS', 103, 0, 'USD', 10, 0, 'coffee 103', 'b8fa104ade06cfe1f57a276d7f916dcc4c6911a4e71b1e5ac441ad7488485c18', 'lightning', 'intraledger', '\xb8fa104ade06cfe1f57a276d7f916dcc4c6911a4e71b1e5ac441ad7488485c18', 'lnbcrt1030n1p4sj533sp5cf7vhtq7e6ugajgl6q9yrw68mssnkqdeswn4kxed48m5dfchqp5spp5hrapqjk7qm87rat6yakhlytde3xxjydyuud3ukkygxkhfzzgtsvqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgq65qxxu42na05w4m03cm67gt32x90mfm5vr7gqyd85v4cv4x7mm08kxg4hw5tms4zdyp5uchd5x0lxh6tfcmmvl78pk7l83jeet76azspyfav7p', '\x46802d689903423748d426acd841a1fc42af1c1e50cff455e5c61a13e78a88f7', 'alice', NULL, NULL, '2026-11-27 09:49:37.533737+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6cc1dc2fc288c9dc', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 10, 'BTC', 'SUCCESS', -51, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:37.562118+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6cc3b710b027ade6', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 10, 'BTC', 'SUCCESS', 51, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:37.562564+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa6d8c5490e9076edf', '79ada595-0d0b-41db-b95a-09522f9177eb', 11, 'BTC', 'SUCCESS', -104, 0, 'USD', -10, 0, 'coffee 104', 'd05ee4ac27f3036788be74c3d39c11cce085f37633eae066c7ac05a8d9393174', 'lightning', 'intraledger', '\xd05ee4ac27f3036788be74c3d39c11cce085f37633eae066c7ac05a8d9393174', 'lnbcrt1040n1p4sj533sp525wkftpset7pjur76f7k09c70qua0xjj36dz2kce0tf8t5qc7kkqpp56p0wftp87vpk0z97wnpa88q3ensgtumkx04wqek84sz63kfex96qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq2l08gxm2svajnc34gsv8w32ka7u6fwkg2rfjspzq3wul9pvmmp6476t7599tgyksmppwjhmx37fgagy9jalz58jwxc3qgpp90a2pqecqzsvfw4', '\x292639932400dd0f7cf99848b284755149bdd3423083d9238750c6a952a0911b', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.613955+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6d8cece986a79b69', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 11, 'BTC', 'SUCCESS', 104, 0, 'USD', 10, 0, 'coffee 104', 'd05ee4ac27f3036788be74c3d39c11cce085f37633eae066c7ac05a8d9393174', 'lightning', 'intraledger', '\xd05ee4ac27f3036788be74c3d39c11cce085f37633eae066c7ac05a8d9393174', 'lnbcrt1040n1p4sj533sp525wkftpset7pjur76f7k09c70qua0xjj36dz2kce0tf8t5qc7kkqpp56p0wftp87vpk0z97wnpa88q3ensgtumkx04wqek84sz63kfex96qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq2l08gxm2svajnc34gsv8w32ka7u6fwkg2rfjspzq3wul9pvmmp6476t7599tgyksmppwjhmx37fgagy9jalz58jwxc3qgpp90a2pqecqzsvfw4', '\x292639932400dd0f7cf99848b284755149bdd3423083d9238750c6a952a0911b', 'alice', NULL, NULL, '2026-11-27 09:49:37.61407+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6dc0cfe562d0671c', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 12, 'BTC', 'SUCCESS', -52, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:37.627374+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6dc13f8087e2c0f7', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 12, 'BTC', 'SUCCESS', 52, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:37.627464+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa6e86eb0b29eb057b', '79ada595-0d0b-41db-b95a-09522f9177eb', 13, 'BTC', 'SUCCESS', -105, 0, 'USD', -11, 0, 'coffee 105', '5e1fb59be2c7615fdc25aeeb67d0b9fc3d2a5ff2d586e29e5b736d5d16282e9c', 'lightning', 'intraledger', '\x5e1fb59be2c7615fdc25aeeb67d0b9fc3d2a5ff2d586e29e5b736d5d16282e9c', 'lnbcrt1050n1p4sj533sp5nq66mtzzlcrdk25gk2qzpg66uktcytvfdx7700tlqfjmrcg89qvqpp5tc0mtxlzcas4lhp94m4k059els7j5hlj6krw98jmwdk4693g96wqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqg92fjsllf3fw782aaewwt3ssafdffmfsceqgyghmd6vsttqpn6qxy48h428pud9q89uaxk804h4gznt22lj5ul62elk8zvqx5cvl8qqperjznx', '\x5dd7d9d5601b6b4188a7c0369671b8bbb4924c17e1d14124f4d3467f27b395c6', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.678103+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6e87869092715986', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 13, 'BTC', 'SUCCESS', 105, 0, 'USD', 11, 0, 'coffee 105', '5e1fb59be2c7615fdc25aeeb67d0b9fc3d2a5ff2d586e29e5b736d5d16282e9c', 'lightning', 'intraledger', '\x5e1fb59be2c7615fdc25aeeb67d0b9fc3d2a5ff2d586e29e5b736d5d16282e9c', 'lnbcrt1050n1p4sj533sp5nq66mtzzlcrdk25gk2qzpg66uktcytvfdx7700tlqfjmrcg89qvqpp5tc0mtxlzcas4lhp94m4k059els7j5hlj6krw98jmwdk4693g96wqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqg92fjsllf3fw782aaewwt3ssafdffmfsceqgyghmd6vsttqpn6qxy48h428pud9q89uaxk804h4gznt22lj5ul62elk8zvqx5cvl8qqperjznx', '\x5dd7d9d5601b6b4188a7c0369671b8bbb4924c17e1d14124f4d3467f27b395c6', 'alice', NULL, NULL, '2026-11-27 09:49:37.678223+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa6f2a511999e1d7e8', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 14, 'BTC', 'SUCCESS', -52, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:37.719921+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa6f2aab61587a1860', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 14, 'BTC', 'SUCCESS', 52, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:37.719987+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa707a9c705814276e', '79ada595-0d0b-41db-b95a-09522f9177eb', 15, 'BTC', 'SUCCESS', -106, 0, 'USD', -11, 0, 'coffee 106', 'a0741828987991bd32b62f9ffb24b9b75f3f96a49c8f5f3721f5195eea4aa47a', 'lightning', 'intraledger', '\xa0741828987991bd32b62f9ffb24b9b75f3f96a49c8f5f3721f5195eea4aa47a', 'lnbcrt1060n1p4sj533sp5udzwwzsz759vzx688hw4z7c9musmw03rexlquenw8f606spj3s0spp55p6ps2yc0xgm6v4k970lkf9eka0nl94ynj847dep75v4a6j253aqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqw0nx6w8748dhc4x47te7qfw4p9yd59zu507egefteazzjzkjxqmr3ke0p4ek0h04q23mw83hasvel34k6vn2s8whwppr3yhge0kph3cqnvessc', '\x8b7550d7875fe6f54a56924e3978d108032eda2a89b815afb91070d9235a2f17', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.806064+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa707bf4d772f74705', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 15, 'BTC', 'SUCCESS', 106, 0, 'USD', 11, 0, 'coffee 106', 'a0741828987991bd32b62f9ffb24b9b75f3f96a49c8f5f3721f5195eea4aa47a', 'lightning', 'intraledger', '\xa0741828987991bd32b62f9ffb24b9b75f3f96a49c8f5f3721f5195eea4aa47a', 'lnbcrt1060n1p4sj533sp5udzwwzsz759vzx688hw4z7c9musmw03rexlquenw8f606spj3s0spp55p6ps2yc0xgm6v4k970lkf9eka0nl94ynj847dep75v4a6j253aqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqw0nx6w8748dhc4x47te7qfw4p9yd59zu507egefteazzjzkjxqmr3ke0p4ek0h04q23mw83hasvel34k6vn2s8whwppr3yhge0kph3cqnvessc', '\x8b7550d7875fe6f54a56924e3978d108032eda2a89b815afb91070d9235a2f17', 'alice', NULL, NULL, '2026-11-27 09:49:37.80634+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa70cc9a1bd601486b', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 16, 'BTC', 'SUCCESS', -53, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:37.827015+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa70cd39ff6166d13e', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 16, 'BTC', 'SUCCESS', 53, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:37.827142+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa71b3bee32a1791f4', '79ada595-0d0b-41db-b95a-09522f9177eb', 17, 'BTC', 'SUCCESS', -107, 0, 'USD', -11, 0, 'coffee 107', 'fb5d0500aa4bcc983fb8c1830c028995a218659ce61e2d92ccce038a36e2ef3b', 'lightning', 'intraledger', '\xfb5d0500aa4bcc983fb8c1830c028995a218659ce61e2d92ccce038a36e2ef3b', 'lnbcrt1070n1p4sj533sp5td2ufxa4nt8p58uhlfpqhrnzv7w3gcgdqkz8xqfdqsfunzssagfqpp5ldws2q92f0xfs0accxpscq5fjk3psevuuc0zmykvecpc5dhzauasdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgque8hq2kg4nnremnppapjecmdxlp78eee44qj5c7xs90t52r7u8j5chn92hz6rfwgvs9me66pe4v9fn5hdj33dgkt2xjf2ghquet9pvcpfewu4s', '\x57870fa97fa74ec940c6b7e65aed07991018e6c81a70d427c0fbd12d2f6fd878', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.886185+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa71b45ed383f26c48', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 17, 'BTC', 'SUCCESS', 107, 0, 'USD', 11, 0, 'coffee 107', 'fb5d0500aa4bcc983fb8c1830c028995a218659ce61e2d92ccce038a36e2ef3b', 'lightning', 'intraledger', '\xfb5d0500aa4bcc983fb8c1830c028995a218659ce61e2d92ccce038a36e2ef3b', 'lnbcrt1070n1p4sj533sp5td2ufxa4nt8p58uhlfpqhrnzv7w3gcgdqkz8xqfdqsfunzssagfqpp5ldws2q92f0xfs0accxpscq5fjk3psevuuc0zmykvecpc5dhzauasdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgque8hq2kg4nnremnppapjecmdxlp78eee44qj5c7xs90t52r7u8j5chn92hz6rfwgvs9me66pe4v9fn5hdj33dgkt2xjf2ghquet9pvcpfewu4s', '\x57870fa97fa74ec940c6b7e65aed07991018e6c81a70d427c0fbd12d2f6fd878', 'alice', NULL, NULL, '2026-11-27 09:49:37.886315+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa721d1d0d8294b2ff', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 18, 'BTC', 'SUCCESS', -53, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:37.913161+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa721db57cec077403', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 18, 'BTC', 'SUCCESS', 53, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:37.913283+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa732a798e9c65a2d3', '79ada595-0d0b-41db-b95a-09522f9177eb', 19, 'BTC', 'SUCCESS', -108, 0, 'USD', -11, 0, 'coffee 108', '769106da2569e4797585be83dc1f3f8f12fc61d9039aeb67fef59784acd0f670', 'lightning', 'intraledger', '\x769106da2569e4797585be83dc1f3f8f12fc61d9039aeb67fef59784acd0f670', 'lnbcrt1080n1p4sj533sp5hvq2gk764d459a2na9gehmp6rgxz5luapluecszhmql33dplg7yqpp5w6gsdk39d8j8jav9h6pac8el3uf0ccweqwdwkel77ktcftxs7ecqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq3fptlmjceh2e4lfymef39cuvthkjkt6p2va5pd5rtmczyrv0jgfywd65wlazmkmyn0xum9tj70ya3s2wmtvgxh64c9q4x67y0e3yajgph6fw7h', '\xf75c22fb76adf247fcabab5729c563a2a1eb84afbe9fd1bd847d309fe18b54c0', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:37.982122+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa732bc515273b2bce', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 19, 'BTC', 'SUCCESS', 108, 0, 'USD', 11, 0, 'coffee 108', '769106da2569e4797585be83dc1f3f8f12fc61d9039aeb67fef59784acd0f670', 'lightning', 'intraledger', '\x769106da2569e4797585be83dc1f3f8f12fc61d9039aeb67fef59784acd0f670', 'lnbcrt1080n1p4sj533sp5hvq2gk764d459a2na9gehmp6rgxz5luapluecszhmql33dplg7yqpp5w6gsdk39d8j8jav9h6pac8el3uf0ccweqwdwkel77ktcftxs7ecqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq3fptlmjceh2e4lfymef39cuvthkjkt6p2va5pd5rtmczyrv0jgfywd65wlazmkmyn0xum9tj70ya3s2wmtvgxh64c9q4x67y0e3yajgph6fw7h', '\xf75c22fb76adf247fcabab5729c563a2a1eb84afbe9fd1bd847d309fe18b54c0', 'alice', NULL, NULL, '2026-11-27 09:49:37.982424+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa73c967cf01507eab', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 20, 'BTC', 'SUCCESS', -54, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:38.022811+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa73ca1c44d671b6e8', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 20, 'BTC', 'SUCCESS', 54, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:38.022954+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa74a14c31295eacab', '79ada595-0d0b-41db-b95a-09522f9177eb', 21, 'BTC', 'SUCCESS', -109, 0, 'USD', -11, 0, 'coffee 109', '5f37e0d04288ff4c6946985196b9d3fcdedb0bc336bf326f17f631933ff78031', 'lightning', 'intraledger', '\x5f37e0d04288ff4c6946985196b9d3fcdedb0bc336bf326f17f631933ff78031', 'lnbcrt1090n1p4sj53jsp588xxhrsd7w70nqmw9gesxm73ljd25742v4kn8f9dxxh5z6ekdmfqpp5tum7p5zz3rl5c62xnpgedwwnln0dkz7rx6lnymch7ccex0lhsqcsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqqgguflmvmxlfu2cf7xz3gjsrrecgyzmuktw8kje0wvv3lj0633f86scd8uj0k0y00zvxraxv3xhwaz4uzgejtjw2pezjsppyhsdenhsp9frzqn', '\x8500c042e67b0f55382416a9535364921a85f23568c1e9f068c048626e8dbb65', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:38.078064+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa74a1d058658ca43e', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 21, 'BTC', 'SUCCESS', 109, 0, 'USD', 11, 0, 'coffee 109', '5f37e0d04288ff4c6946985196b9d3fcdedb0bc336bf326f17f631933ff78031', 'lightning', 'intraledger', '\x5f37e0d04288ff4c6946985196b9d3fcdedb0bc336bf326f17f631933ff78031', 'lnbcrt1090n1p4sj53jsp588xxhrsd7w70nqmw9gesxm73ljd25742v4kn8f9dxxh5z6ekdmfqpp5tum7p5zz3rl5c62xnpgedwwnln0dkz7rx6lnymch7ccex0lhsqcsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqqgguflmvmxlfu2cf7xz3gjsrrecgyzmuktw8kje0wvv3lj0633f86scd8uj0k0y00zvxraxv3xhwaz4uzgejtjw2pezjsppyhsdenhsp9frzqn', '\x8500c042e67b0f55382416a9535364921a85f23568c1e9f068c048626e8dbb65', 'alice', NULL, NULL, '2026-11-27 09:49:38.078172+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa751f744e5f0b4b1f', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 22, 'BTC', 'SUCCESS', -54, 0, 'USD', -5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:38.110367+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa752005c4d415840f', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 22, 'BTC', 'SUCCESS', 54, 0, 'USD', 5, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:38.110512+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa75f823fe8c95e709', '79ada595-0d0b-41db-b95a-09522f9177eb', 23, 'BTC', 'SUCCESS', -110, 0, 'USD', -11, 0, 'coffee 110', '37adaf981b6fe9ce343abe4bc6d67092d76ddd55c195513a02ef2f2bf52863b9', 'lightning', 'intraledger', '\x37adaf981b6fe9ce343abe4bc6d67092d76ddd55c195513a02ef2f2bf52863b9', 'lnbcrt1100n1p4sj53jsp53u78fgzx0khflftcyajcnr9fvzql8gwwyp5ukvxqmygckps2rsjspp5x7k6lxqmdl5uudp6he9ud4nsjttkmh24cx24zwszauhjhafgvwusdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqv20jcypk56lafmq7w80d4vn23ruawdlek8xdj58kv8xed0dghur9782ksn0kulzprenua53de372pzychdc2mj9pc0hxyj8j72mlpmsqa3wn6x', '\xeb1143cbffe803a08cb3f78fdc8259dbf4c545433b0bdb102510b8303019aa20', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:38.16583+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa75f8ab174f9c0904', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 23, 'BTC', 'SUCCESS', 110, 0, 'USD', 11, 0, 'coffee 110', '37adaf981b6fe9ce343abe4bc6d67092d76ddd55c195513a02ef2f2bf52863b9', 'lightning', 'intraledger', '\x37adaf981b6fe9ce343abe4bc6d67092d76ddd55c195513a02ef2f2bf52863b9', 'lnbcrt1100n1p4sj53jsp53u78fgzx0khflftcyajcnr9fvzql8gwwyp5ukvxqmygckps2rsjspp5x7k6lxqmdl5uudp6he9ud4nsjttkmh24cx24zwszauhjhafgvwusdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqv20jcypk56lafmq7w80d4vn23ruawdlek8xdj58kv8xed0dghur9782ksn0kulzprenua53de372pzychdc2mj9pc0hxyj8j72mlpmsqa3wn6x', '\xeb1143cbffe803a08cb3f78fdc8259dbf4c545433b0bdb102510b8303019aa20', 'alice', NULL, NULL, '2026-11-27 09:49:38.165944+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa7652cd96d4ed0e2e', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 24, 'BTC', 'SUCCESS', -55, 0, 'USD', -6, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:38.189048+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa76534e669c6316b4', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 24, 'BTC', 'SUCCESS', 55, 0, 'USD', 6, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:38.189146+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa770a495b674ddbc7', '79ada595-0d0b-41db-b95a-09522f9177eb', 25, 'BTC', 'SUCCESS', -111, 0, 'USD', -11, 0, 'coffee 111', 'fc90ca233e7b67e2b59d415d20be11722265fff276d0cc61e9e7eb4eb9b754bb', 'lightning', 'intraledger', '\xfc90ca233e7b67e2b59d415d20be11722265fff276d0cc61e9e7eb4eb9b754bb', 'lnbcrt1110n1p4sj53jsp5xzs4x279glc0ujz26gl58ew62axf39kvt5tvtk4vd5wfnsxqws4spp5ljgv5ge70dn79dvag9wjp0s3wg3xtlljwmgvcc0ful45awdh2jasdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqgav3vdrzu45589d8jkpxlvlmtzxrjrcj03agxcztqz2wnwl99yuhz69ywz7354rmtmy68gmrns2x90tf9hnk7xux48khjs6wj4f20agqz6mm8q', '\x7580d0bec96cd3a40c95f730f119b7d346d75f020ad3cb35948da5d593be74f2', 'bob', '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:38.236525+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa770cd3a53a1d99ae', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 25, 'BTC', 'SUCCESS', 111, 0, 'USD', 11, 0, 'coffee 111', 'fc90ca233e7b67e2b59d415d20be11722265fff276d0cc61e9e7eb4eb9b754bb', 'lightning', 'intraledger', '\xfc90ca233e7b67e2b59d415d20be11722265fff276d0cc61e9e7eb4eb9b754bb', 'lnbcrt1110n1p4sj53jsp5xzs4x279glc0ujz26gl58ew62axf39kvt5tvtk4vd5wfnsxqws4spp5ljgv5ge70dn79dvag9wjp0s3wg3xtlljwmgvcc0ful45awdh2jasdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqgav3vdrzu45589d8jkpxlvlmtzxrjrcj03agxcztqz2wnwl99yuhz69ywz7354rmtmy68gmrns2x90tf9hnk7xux48khjs6wj4f20agqz6mm8q', '\x7580d0bec96cd3a40c95f730f119b7d346d75f020ad3cb35948da5d593be74f2', 'alice', NULL, NULL, '2026-11-27 09:49:38.236644+00'),
	('f7ec3c11-d6fd-45aa-a9d7-48ffac6951c9', '\x06613efa776e11103391cd44', 'f6fa3e08-a7ba-44ef-ac27-15ff92f5dda5', 26, 'BTC', 'SUCCESS', -55, 0, 'USD', -6, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'carol', '81b8ff12-71c1-4d87-b7b1-f802b85bd7b9', NULL, '2026-11-27 09:49:38.261552+00'),
	('5262f593-ec11-4411-bf0a-5b282cf42c05', '\x06613efa776e7a210370c8b9', '57e362f7-a1fc-4f5e-9bee-b65b698ba093', 26, 'BTC', 'SUCCESS', 55, 0, 'USD', 6, 0, NULL, NULL, 'intraledger', 'intraledger', NULL, NULL, NULL, 'bob', NULL, NULL, '2026-11-27 09:49:38.261635+00');
INSERT INTO public.wallet_transaction VALUES
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7830707fb32a3986', '79ada595-0d0b-41db-b95a-09522f9177eb', 27, 'BTC', 'SUCCESS', -1002, 2, 'USD', -100, 0, '', NULL, 'lightning', 'lightning', '\x8c725722fa74b150f2a6e56853dd068801e78140f9185cab52fbeda72198e865', 'lnbcrt10u1p4sj53jsp5y9yg7p9f2pe6qvqts79rqwkc3k03acjdre460qvawn9vafk4nk0spp533e9wgh6wjc4pu4xu4598hgx3qq70q2qlyv9e26jl0k6wgvcapjsdqqcqzzs9qrsgqrtjxs0jwuxejtm4kr4uc6k3z7xx2nnuhdf7ld86362uttmrt3pn8ntgxe0fsyaq0wzh33mammud43evxn6w42ujlux8dzh9ag60kfyqqvkrkwr', '\x986592c929b8f9d2ab0b96db02cca79946efc06f281dfc863d227521547cb45c', NULL, '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:38.312714+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7982775cbb673980', '79ada595-0d0b-41db-b95a-09522f9177eb', 29, 'BTC', 'SUCCESS', -1003, 3, 'USD', -100, 0, '', NULL, 'lightning', 'lightning', '\x2112b8c80782774edebf586fa4e7ccfb94be2809b7cf90864e7304e2b0790c9d', 'lnbcrt10u1p4sj53jsp5wxsu2cl9w2889v24j5u79z3mtccnhta8d0gryz39ptp04068he3qpp5yyft3jq8sfm5ah4ltph6fe7vlw2tu2qfkl8eppjwwvzw9vrepjwsdqqcqzzs9qrsgqlavt60ntt4y3g73y3g24n7t0lzanxa4p9ntshmnx09h3dau24l790lcz523mqscdzanaap0k3h02cg08twz00rdj7yj6yqsgneu46mspqyjkel', '\x8e545f1032ade6f8ac80028d0416d016863573fb98f235efa0e64f3e8a5b2254', NULL, '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:38.39883+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7ac7c2f1edbb416f', '79ada595-0d0b-41db-b95a-09522f9177eb', 32, 'BTC', 'FAILURE', 1010, 10, 'USD', 101, 1, NULL, NULL, 'lightning', 'lightning', '\xd770af7acf2fc793b83ac341a5e66a9696342257480ac32e4df7238e73f6330a', 'lnbcrt10u1p4sj53jsp5pdd7sqea2rx9huewnwftxkz3zsjyq0fqmhueq4eqlyv3qpqznq8spp56ac277k09lre8wp6cdq6ten2j6trggjhfq9vxtjd7u3cuulkxv9qdqqcqzzs9qrsgqsz006jnzgz6u80vc3zn6yh7gstvxwajetssu2fzscql9gs0pugshtjytmhhrtwgekygw29j3m0szsg85tem8w8q37p7q9awdgsty5ccpdlhels', NULL, NULL, NULL, NULL, '2026-11-27 09:49:38.481129+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7a6b6bc305d237b0', '79ada595-0d0b-41db-b95a-09522f9177eb', 31, 'BTC', 'FAILURE', -1010, 10, 'USD', -101, 1, '', NULL, 'lightning', 'lightning', '\xd770af7acf2fc793b83ac341a5e66a9696342257480ac32e4df7238e73f6330a', 'lnbcrt10u1p4sj53jsp5pdd7sqea2rx9huewnwftxkz3zsjyq0fqmhueq4eqlyv3qpqznq8spp56ac277k09lre8wp6cdq6ten2j6trggjhfq9vxtjd7u3cuulkxv9qdqqcqzzs9qrsgqsz006jnzgz6u80vc3zn6yh7gstvxwajetssu2fzscql9gs0pugshtjytmhhrtwgekygw29j3m0szsg85tem8w8q37p7q9awdgsty5ccpdlhels', NULL, NULL, '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:38.458268+00'),
	('a3871915-aaa4-43d2-b934-dd8c5abe1f58', '\x06613efa7b9bd26073bc2c86', '79ada595-0d0b-41db-b95a-09522f9177eb', 33, 'BTC', 'PENDING', -910, 10, 'USD', -91, 1, '', NULL, 'lightning', 'lightning', '\x77abb95f995012e90745c418e6c4a85389b16a6c4bb247095f21caea55c5eeab', 'lnbcrt9u1p4sj53jsp5slpagtsf5ddasnfg8l0kmld02r332c2wlps7dluuhvuftxwkyp3spp5w74mjhue2qfwjp69csvwd39g2wymz6nvfweywz2ly89w54w9a64sdqqcqzzs9qrsgqy32pmpz0s9llztfr0d9hda08x0hlmxjsr20l4tfq7gmlayr6j3crpnc0sjsalzgrgnu4ettf7knrx82d38qvlsp2d7gfyst8ga4qg0qpkt5ur4', NULL, NULL, '18e7220a-6967-4403-a244-429bfbe237f7', NULL, '2026-11-27 09:49:38.53631+00');

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
    ADD CONSTRAINT entry_pkey PRIMARY KEY (journal_id, ledger_account_id);

--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);

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
    ADD CONSTRAINT key_spending_pkey PRIMARY KEY (api_key_id, transaction_id);

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
    ADD CONSTRAINT payment_pkey PRIMARY KEY (id);

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
-- Name: entry_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_by_account ON public.entry USING btree (ledger_account_id, journal_id);

--
-- Name: event_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_by_age ON public.event USING btree (created_at);

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
-- Name: key_spending_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_spending_by_time ON public.key_spending USING btree (api_key_id, at) INCLUDE (sat, fee_sat);

--
-- Name: key_usage_day_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_usage_day_by_time ON public.key_usage_day USING btree (day);

--
-- Name: key_usage_hour_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_usage_hour_by_time ON public.key_usage_hour USING btree (hour);

--
-- Name: payment_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_by_wallet ON public.payment USING btree (wallet_id, created_at DESC);

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
-- Name: wallet_transaction_by_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wallet_transaction_by_hash ON public.wallet_transaction USING btree (payment_hash, wallet_id) WHERE (payment_hash IS NOT NULL);

--
-- Name: wallet_transaction_idempotency; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX wallet_transaction_idempotency ON public.wallet_transaction USING btree (idempotency_id) WHERE (idempotency_id IS NOT NULL);

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
