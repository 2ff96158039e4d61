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
	('6e450080-bbd4-47df-971d-2cb4f6394a9d', '238a35db-da00-43a8-8146-15f8b650447b', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '2026-11-27 10:48:46.42486+00'),
	('3c20a147-cc97-4cfc-9475-b647b76a8116', 'efb5da19-de97-4f4b-854a-0f363139336d', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'db40034d-2f31-4708-913f-9adf3ec956f5', '2026-11-27 10:48:47.650657+00'),
	('71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'b2576850-af93-41a4-a072-b6d318a95184', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '2026-11-27 10:48:47.791783+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('7afe694e-1aaf-4879-9804-f2d9dbccf419', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:48:47.718324+00', NULL, '2026-11-27 10:48:48.240232+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('edf0138d-370c-4731-b95e-b281b6cf38a6', '6e450080-bbd4-47df-971d-2cb4f6394a9d', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:48:46.494224+00', NULL, '2026-11-27 10:48:48.57155+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('109ae5c7-21b4-439c-88e4-1ff841b74929', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:48:47.809207+00', NULL, '2026-11-27 10:48:48.830217+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('dd272d54-1d6b-4366-a40c-aab658cb5414', 'edf0138d-370c-4731-b95e-b281b6cf38a6', '\x03ad9aa0636487a9be3eb7eb48fcd7564e04344792b71e0f5b01465cb8e2ddf1', 'blink_XU4jzw', '5Myi', '2026-11-27 10:48:46.49547+00', NULL),
	('d08d56eb-6e31-493b-b8a6-e30be1de3d63', '7afe694e-1aaf-4879-9804-f2d9dbccf419', '\x50513918afb355a82a921cad3caf0ddcd077f64d04c65a9d527a509abac7b08e', 'blink_QdYlnO', '0jP4', '2026-11-27 10:48:47.719808+00', NULL),
	('2741a70e-4b7f-49f0-9e0a-37e890a211aa', '109ae5c7-21b4-439c-88e4-1ff841b74929', '\x1ff0e6bf31cf85a87c5868c0aa100e47e4e8dcd4b66538452b9cbd8e13074709', 'blink_RiuEC7', 'z5s9', '2026-11-27 10:48:47.809725+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06613fcdf43ccc35391e4995', '2026-11-27 10:48:46.433645+00', '6e450080-bbd4-47df-971d-2cb4f6394a9d', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06613fcdf48e8334b6c3ac03', '2026-11-27 10:48:46.454449+00', '6e450080-bbd4-47df-971d-2cb4f6394a9d', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-000000000001', 'e1bf6740-482b-4866-a7aa-d539e96d179e', '{}', '{"expires_at": "2026-12-27T10:48:46.452171+00:00"}'),
	('\x06613fcdf5529b2716c0cd15', '2026-11-27 10:48:46.504654+00', '6e450080-bbd4-47df-971d-2cb4f6394a9d', 'api_key.created', 'session', 'e1bf6740-482b-4866-a7aa-d539e96d179e', '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-000000000002', 'edf0138d-370c-4731-b95e-b281b6cf38a6', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_XU4jzw…5Myi", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613fcdf5b741e08692665d', '2026-11-27 10:48:46.53043+00', '6e450080-bbd4-47df-971d-2cb4f6394a9d', 'account.username_set', 'key', 'edf0138d-370c-4731-b95e-b281b6cf38a6', '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06613fce06d94969c471cdd1', '2026-11-27 10:48:47.65324+00', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06613fce06f9ed624bcd1c49', '2026-11-27 10:48:47.661573+00', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-000000000007', '47a63d6e-c04f-419c-9fc4-0ea274cb0c1c', '{}', '{"expires_at": "2026-12-27T10:48:47.659958+00:00"}'),
	('\x06613fce07fa9133175c7880', '2026-11-27 10:48:47.727342+00', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'api_key.created', 'session', '47a63d6e-c04f-419c-9fc4-0ea274cb0c1c', '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-000000000008', '7afe694e-1aaf-4879-9804-f2d9dbccf419', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_QdYlnO…0jP4", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613fce083d50842ff63dfa', '2026-11-27 10:48:47.744391+00', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'account.username_set', 'key', '7afe694e-1aaf-4879-9804-f2d9dbccf419', '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06613fce0902a6b769683a8d', '2026-11-27 10:48:47.79491+00', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06613fce091b75992f216ad6', '2026-11-27 10:48:47.801243+00', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-00000000000d', '2588a41b-ef63-4161-a024-b1d235f42d4c', '{}', '{"expires_at": "2026-12-27T10:48:47.797705+00:00"}'),
	('\x06613fce0942def928f3a545', '2026-11-27 10:48:47.811337+00', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'api_key.created', 'session', '2588a41b-ef63-4161-a024-b1d235f42d4c', '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-00000000000e', '109ae5c7-21b4-439c-88e4-1ff841b74929', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_RiuEC7…z5s9", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613fce0977aa186e371e7a', '2026-11-27 10:48:47.824844+00', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'account.username_set', 'key', '109ae5c7-21b4-439c-88e4-1ff841b74929', '127.0.0.1', 'python-httpx2/2.16.2', 'ce28eb1c-5136-4060-819b-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(3, -100000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(3, 100000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(4, -50000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(4, 50000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(5, -101000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(5, 101000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(6, -50000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(6, 50000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(7, -102000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(7, 102000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(8, -51000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(8, 51000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(9, -103000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(9, 103000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(10, -51000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(10, 51000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(11, -104000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(11, 104000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(12, -52000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(12, 52000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(13, -105000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(13, 105000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(14, -52000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(14, 52000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(15, -106000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(15, 106000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(16, -53000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(16, 53000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(17, -107000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(17, 107000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(18, -53000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(18, 53000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(19, -108000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(19, 108000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(20, -54000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(20, 54000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(21, -109000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(21, 109000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(22, -54000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(22, 54000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(23, -110000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(23, 110000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(24, -55000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(24, 55000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(25, -111000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(25, 111000, 'db40034d-2f31-4708-913f-9adf3ec956f5');
INSERT INTO public.entry VALUES
	(26, -55000, 'db40034d-2f31-4708-913f-9adf3ec956f5'),
	(26, 55000, 'cff35124-7a61-4b7b-bae4-aaf47954fe48'),
	(27, -1010000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(31, -1010000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(33, -910000, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(773, 1, '2026-11-27 10:48:47.620844+00', 'lightning_receipt', 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce062c0c1fe63fcb00'),
	(783, 2, '2026-11-27 10:48:47.785054+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce08cb84e0f89a3200'),
	(790, 3, '2026-11-27 10:48:47.854674+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce09e62f6204232e01'),
	(792, 4, '2026-11-27 10:48:47.873644+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0a324a09200c8101'),
	(796, 5, '2026-11-27 10:48:47.892934+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0a7cbcaf12ff3b01'),
	(798, 6, '2026-11-27 10:48:47.902433+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0aa2513775947c01'),
	(801, 7, '2026-11-27 10:48:47.918692+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0ae199b535192a01'),
	(803, 8, '2026-11-27 10:48:47.928057+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0b06ef53f4938801'),
	(806, 9, '2026-11-27 10:48:47.94335+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0b434df84edf9d01'),
	(808, 10, '2026-11-27 10:48:47.952495+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0b6708afb1b22901'),
	(811, 11, '2026-11-27 10:48:47.970628+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0bae12d498a4e801'),
	(813, 12, '2026-11-27 10:48:47.98035+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0bd26b55f9a90301'),
	(816, 13, '2026-11-27 10:48:47.99957+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0c1e8a2f18665101'),
	(818, 14, '2026-11-27 10:48:48.0078+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0c4065411f4b2b01'),
	(821, 15, '2026-11-27 10:48:48.031901+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0c9d3dee1c900001'),
	(823, 16, '2026-11-27 10:48:48.039655+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0cbbd9283fd4ce01'),
	(826, 17, '2026-11-27 10:48:48.054811+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0cf63c26ddfb9201'),
	(828, 18, '2026-11-27 10:48:48.063483+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0d18b13a1c801701'),
	(831, 19, '2026-11-27 10:48:48.079213+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0d560bce38f7a101'),
	(833, 20, '2026-11-27 10:48:48.09083+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0d80f8b4dce38801'),
	(836, 21, '2026-11-27 10:48:48.109882+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0dcb88718f224d01'),
	(838, 22, '2026-11-27 10:48:48.136767+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0e357c24e2fa2101'),
	(841, 23, '2026-11-27 10:48:48.16739+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0eacb7e9b62ce601'),
	(843, 24, '2026-11-27 10:48:48.186938+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0ef99f1e04008401'),
	(846, 25, '2026-11-27 10:48:48.219055+00', 'lightning_receipt', 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0f78167405716701'),
	(852, 26, '2026-11-27 10:48:48.308704+00', 'intraledger_receipt', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce10c88c8b945a7401');

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
	('\x39b64cf2e087f17de5fb80fd22e4c7f5c5adcce95353dd218b67c8ae08ce9596', 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '6e450080-bbd4-47df-971d-2cb4f6394a9d', 'BTC', 'lnbcrt500u1p4sjcq0sp5jzvf8lsmym3rga8tdet5824snt6fnz3w0v3vyy4j9q4vq3ljd4rspp58xmyeuhqslchme0msr7j9ex87hz6mn8f2dfa6gvtvly2uzxwjktqdqqxqrwzqcqzzs9qrsgqpjdgz2l9a64yj0eck42rnjmlkyk3q4jt845qnkcl87p8cq0rrl4n3y5324ds5d58sh8z232wumxzarkukfpraaz0r8taltdl8svmhycq9ps5pw', '\x909893fe1b26e23474eb6e5743aab09af4998a2e7b22c212b2282ac047f26d47', '\x3797dd274f4b7993696faf836c2c0ed224922ccb277aa55a631ae339c4ccfe14', 50000000, '', NULL, NULL, '2026-11-27 10:48:47.568765+00', '2026-11-27 14:48:47+00', 'PAID', 50000000, '\x06613fce062c0c1fe63fcb', 'lightning'),
	('\xdae17aa4d0774d352761b7a83d85ec2947d348cc6e741f91bed2593d5934b7f8', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt50u1p4sjcq0sp5drqhzre4dyz9v3z3km48pyff962z5gvmwzqp0f550uud7hnz0gkspp5mtsh4fxswaxn2fmpk75rmp0v99raxjxvde6plyd76fvn6kf5kluqdqqxqrwzqcqzzs9qrsgqkr22esnmaqurt2wlsf4qxpj0k6ry7nnvhua6e6mxwnx6zmvzguehz2g5de39xvvw8lq63aucv33luqkz3qlkuy5jcvt82kxkkv8taesp2cugvp', '\x68c1710f356904564451b6ea7091292e942a219b708017a6947f38df5e627a2d', '\x353efdf37515db045a6c3ea14c5237b365edd36d3290c0b0d4e2aa204aed2315', 5000000, '', NULL, NULL, '2026-11-27 10:48:47.757145+00', '2026-11-27 14:48:47+00', 'PAID', 5000000, '\x06613fce08cb84e0f89a32', 'lightning'),
	('\xeb248a75e1fac6e6b729f25684d552efef218490a50417571cb1fc2cc0756fc9', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1u1p4sjcq0sp5ttjv5suf3j9wwlrklqn98sf5wnqvtuh36kdz4qvn3wdhvd3nfqwspp5avjg5a0pltrwddef7ftgf42jalhjrpys55zpw4cuk87zesr4dlysdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq5sujszq8n2nzhl2zazghwwv8xnckgc8a3xp8rm0ca2y0nt3yu8wj3y97uhq9pyrv0dx6uu4gegzxe6u2eks7xwdu363ds4rnwxggwjcqtcs930', '\x5ae4ca43898c8ae77c76f82653c13474c0c5f2f1d59a2a81938b9b763633481d', '\xc5841cfd5c3aa8e576f0d878491f9da7a31f288225c277cd02373978fbf53c5c', 100000, 'coffee 100', NULL, NULL, '2026-11-27 10:48:47.833382+00', '2026-11-27 14:48:47+00', 'PAID', 100000, '\x06613fce09e62f6204232e', 'intraledger'),
	('\x7f45d3803c14ef1bae13b4fcb8a201f0615cbbc42904ce048ddd0b7652f1b811', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1010n1p4sjcq0sp5nmn0qf7vkl0edmfm7svn5y2cm537j7y3rnpa95hn52paxje5zv3qpp50aza8qpuznh3htsnkn7t3gsp7ps4ew7y9yzvupydm59hv5h3hqgsdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqynjpxewhlqwne05692a5mfcka9xqf39rdfmhnagz8vs4cqpmx63r09e5tyh3new98tzrs5nl9y8kl7ap5h4w8yymh2mwzrrnzuszmjgqj9pees', '\x9ee6f027ccb7df96ed3bf4193a1158dd23e978911cc3d2d2f3a283d34b341322', '\xd81e521b128f06f8f38949811cba250374125534a1e63a6f7406bf455200bf0a', 101000, 'coffee 101', NULL, NULL, '2026-11-27 10:48:47.881788+00', '2026-11-27 14:48:47+00', 'PAID', 101000, '\x06613fce0a7cbcaf12ff3b', 'intraledger'),
	('\x1e63b19a805eb9e883599f9ba13d9e1e8b812e08e902a178b012960e69f6659e', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1020n1p4sjcq0sp5h9rvc45g8judfq504xjeuyea8cg8a2ygwks2zwmdwwzmyerdcqgqpp5re3mrx5qt6u73q6en7d6z0v7r69cztsgayp2z79sz2tqu60kvk0qdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq6l4pg3hlghtswpc0vqe2kll2vkvkjnah89358wg2l8szrvgh3n6yx2a8lpmj47atxyw3e8z0vdj8xtpq0yl0aden7ntuwznd2y4c8egpen9ygf', '\xb946cc56883cb8d4828fa9a59e133d3e107ea88875a0a13b6d7385b2646dc010', '\xd769678bcf25713988064d32109f815be281809e94a05a4b2b7699d92d402811', 102000, 'coffee 102', NULL, NULL, '2026-11-27 10:48:47.910333+00', '2026-11-27 14:48:47+00', 'PAID', 102000, '\x06613fce0ae199b535192a', 'intraledger'),
	('\xc5b754ba22a743c6a9d085d3068306e62127f1b17d8bc2be1034907b16c6c81b', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1030n1p4sjcq0sp5424mvhkl3jytsxt75s39ttlp0jydkhfry5drpz5a4kmz6fwp482spp5ckm4fw3z5apud2wsshfsdqcxucsj0ud30k9u90ssxjg8k9kxeqdsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqjrkdnljc58h98uehfxdrx85anv7apndq6258hmm2vtjwajwp2g840v6wyeden3t2jmmqnurs00kx6kgwq9243xy52g9gkxl9zn3f6tgpachxkt', '\xaaabb65edf8c88b8197ea42255afe17c88db5d23251a308a9dadb62d25c1a9d5', '\x244df899affa6bfbc4e37dcbdf02ab27b8adf78db0175aa5f638dbed8dcf493e', 103000, 'coffee 103', NULL, NULL, '2026-11-27 10:48:47.935551+00', '2026-11-27 14:48:47+00', 'PAID', 103000, '\x06613fce0b434df84edf9d', 'intraledger'),
	('\x793dae36aa99ca81efe1a46ab4e6ea539d3f019f51868bdef9f2c245effa508b', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1040n1p4sjcq0sp5lajd2dyut5fqg8h4lrxe2fcudldghntjsc4rj4fp44fnw09zwmgqpp50y76ud42n89grmlp534tfeh22wwn7qvl2xrghhhe7tpytml62z9sdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqp6kwst0enjygspa8z56wlr9gtcrnhlmpdcqzykdmuzv3y2vees9xqvzuv8pzc6fh3q7er8l7f9cpzu23fm8xjkq6zgvpgnedqn3prpqprprgam', '\xff64d5349c5d12041ef5f8cd95271c6fda8bcd72862a395521ad53373ca276d0', '\x542be756f6e5966baa4991a63ac9250e1301bcbb17c52e92bd92178a81ab0910', 104000, 'coffee 104', NULL, NULL, '2026-11-27 10:48:47.960397+00', '2026-11-27 14:48:47+00', 'PAID', 104000, '\x06613fce0bae12d498a4e8', 'intraledger'),
	('\x485db2f2f7dbaa4e58b948ddc06385b069d859ded867aaf33c1e0c46669a415e', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1050n1p4sjcq0sp5cdglmyv2n9dcwryhv9r6k4dkkdaatcckqr6g5darm8sa5ncz5fyspp5fpwm9uhhmw4yuk9efrwuqcu9kp5askw7mpn64ueurcxyve56g90qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq33p2avf9ndg8srspkp9unh20csj9pfe4rd37ghcexwr4ztwu3xy5jyg29auw23rl0e5u67uf8d4drjtp6casuh7t4r33swgj87s32hqqngl5vq', '\xc351fd918a995b870c976147ab55b6b37bd5e31600f48a37a3d9e1da4f02a249', '\x5edc1d794e17bde076155081e5111895c18f0a7c49781d3eb83d247725949517', 105000, 'coffee 105', NULL, NULL, '2026-11-27 10:48:47.987438+00', '2026-11-27 14:48:47+00', 'PAID', 105000, '\x06613fce0c1e8a2f186651', 'intraledger'),
	('\x34baffa70790fbe2eb30a878ba19539dbe2dce5fbd3e7053a3a65a8d0a9e3a65', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1060n1p4sjcqssp590hsxsv65z6ehfjuurrnjm5058hytgpflsy6uqknyn6rfzl2hytspp5xja0lfc8jra796es4put5x2nnklzmnjlh5l8q5ar5edg6z578fjsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqs3fm8affyj2xu2sepy40vsj4xaplleecqpg4zrv2apu8ful708t4gs2dey454ja46dk2qswdzh97at7lqt4pm2my6q8dvwejngp96dqq944vv5', '\x2bef03419aa0b59ba65ce0c7396e8fa1ee45a029fc09ae02d324f4348beab917', '\x4d135d8d88e3918a1a5b8192c7db75ede5530e1b41ffcddf0d8d315f9981c18a', 106000, 'coffee 106', NULL, NULL, '2026-11-27 10:48:48.019616+00', '2026-11-27 14:48:48+00', 'PAID', 106000, '\x06613fce0c9d3dee1c9000', 'intraledger'),
	('\x4f15aef33873adef3e5375943a463d234ba1655028acff65348128a5b4f4607f', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1070n1p4sjcqssp5p6ghcw7seq40xwrudmqf7ck9wvrgcpwcy6g55luly5qufl9wqx8spp5fu26auecwwk770jnwk2r533ayd96ze2s9zk07ef5sy52td85vplsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqtlzddnxhlxwz60kxnenzh2p4g9ce4zuunpr6nj2xexy3l3jr6ngsn4veak5fh8y950g7hmc7r8wx47mf7nlg88tcrqqr2u3yh6xgteqqpswxas', '\x0e917c3bd0c82af3387c6ec09f62c573068c05d826914a7f9f2501c4fcae018f', '\x37772965a6059507e5ce8584c3a6b90d98f81a61b93ce727c33c137b50d27859', 107000, 'coffee 107', NULL, NULL, '2026-11-27 10:48:48.046778+00', '2026-11-27 14:48:48+00', 'PAID', 107000, '\x06613fce0cf63c26ddfb92', 'intraledger'),
	('\xfe948342d7a6e86b68fb007b7afde2328016bff52425a5bfa43f62350faa6857', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1080n1p4sjcqssp54s5n98eleec0yjuws808szf9cgdugcddk5g5llwjn8v90862r7uspp5l62gxskh5m5xk68mqpah4l0zx2qpd0l4ysj6t0ay8a3r2ra2dptsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqa4as2hn3lm4h8pcuw6mrveveqt3dmalaulmfstsjwaux6pkw9tp9sv266ce9hdmrx4acx5vfetag4k8aczzajhadl6r8ddqz0f4420sqn66xy4', '\xac29329f3fce70f24b8e81de780925c21bc461adb5114ffdd299d8579f4a1fb9', '\x51f9ea6ac4597da28316b25ce191d023263b9b6d5eb1679f827beaa59cc8eba7', 108000, 'coffee 108', NULL, NULL, '2026-11-27 10:48:48.07167+00', '2026-11-27 14:48:48+00', 'PAID', 108000, '\x06613fce0d560bce38f7a1', 'intraledger'),
	('\xc214333f43f8a6193efb62991152dc3dbc0d10ba08f798c03a4f7cb52ecc14c2', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1090n1p4sjcqssp5dmf3094g4kckehw3tr5tuxrggd4pyhdj4wc7dplea5ls0673w57spp5cg2rx06rlznpj0hmv2v3z5ku8k7q6y96prme3sp6fa7t2tkvznpqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq40289t2xajk02hm90z8u3tz4g2aggtpxexmxjk5uj5v3gzvnqmhyu5v0gnnwvnreg904sq736v2w8htxwzq950s677vrxdt448rvr0qpemsvl8', '\x6ed31796a8adb16cddd158e8be1868436a125db2abb1e687f9ed3f07ebd1753d', '\x4bfe44359c8780dd0b64b89ab17a0eecb47295e5476fb4b7a0f5d67345440505', 109000, 'coffee 109', NULL, NULL, '2026-11-27 10:48:48.098604+00', '2026-11-27 14:48:48+00', 'PAID', 109000, '\x06613fce0dcb88718f224d', 'intraledger'),
	('\x66fabdf66d354f6fa0e85274700a4f6bf7ec23b3347805d714c6e2c2525098d6', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1100n1p4sjcqssp57vr02cxswythe76407uf66wc7xjlgnwpjfx7ad6clzz0e4fkp28qpp5vmatmandx48klg8g2f68qzj0d0m7cganx3uqt4c5cm3vy5jsnrtqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqs6v58jnlezmd4a64dsg50k8snuhj9fvr50lagj52at0fs2g5g0sjq6xjsm8wpv6h75pq7xzmtqt8j82q5xu5cfqr255qm3wgs96ck6cqw96keg', '\xf306f560d071177cfb557fb89d69d8f1a5f44dc1924deeb758f884fcd5360a8e', '\x1d16df6fe499fe314747663d5bb3ee39a37595c93af92c3673ddd7619ffafc9c', 110000, 'coffee 110', NULL, NULL, '2026-11-27 10:48:48.156542+00', '2026-11-27 14:48:48+00', 'PAID', 110000, '\x06613fce0eacb7e9b62ce6', 'intraledger'),
	('\xcfa908a34abd876b7c131d92b6ae6aa21d6ab0bd01c150f367c0b313c011e544', 'db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', 'lnbcrt1110n1p4sjcqssp52n667qx6wzerdlfe8t20crjjer9g6gdu4hl70cyk923mt6yywuhqpp5e75s3g62hkrkklqnrkftdtn25gwk4v9aq8q4pum8cze38sq3u4zqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqkvdfzqunupy42uhf30khqh7qv0xrqf6mvk4unv7ar9fqnl7d5hhsfxjlwdf8tdsm0eh8ucdczyrrg9cxyfqw7slu4e6wvl6ssu0pk9qqj0kf2a', '\x54f5af00da70b236fd393ad4fc0e52c8ca8d21bcadffe7e0962aa3b5e884772e', '\xdeaab8d6f896bc45b36be273c5d55d70d3cfbfafdf320b0a55e3fa8a53e05a95', 111000, 'coffee 111', NULL, NULL, '2026-11-27 10:48:48.198728+00', '2026-11-27 14:48:48+00', 'PAID', 111000, '\x06613fce0f781674057167', 'intraledger'),
	('\x1c839a3bd1121bec2d2e9474ebc4846da1d92352bd68dcdbfb3f602167f56cbd', 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'BTC', 'lnbcrt5u1p4sjcqssp5h6rspk9pnvyqa0nen2lr48mkfjhn4stj5rs4jkkk70nqcnea2yzqpp5rjpe5w73zgd7ctfwj36wh3yydksajg6jh45deklm8aszzel4dj7sdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqwghttw28k0h6duyzgdeawywyjha84c34jrx3hthnz0cc0k7ph3d9k5hksurqylp6a7ff5j0wltmetugr38p78h8qjsgguml3mkd4yvcp085eq2', '\xbe8700d8a19b080ebe799abe3a9f764caf3ac172a0e1595ad6f3e60c4f3d5104', '\x57d2e2e6137a6bded744c289789286d0c6294bd61bbbe19ced745bbb9840a02c', 500000, 'never paid', NULL, NULL, '2026-11-27 10:48:48.809108+00', '2026-11-27 14:48:48+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 10:48:47.608844+00', 'lightning_receipt'),
	(2, '2026-11-27 10:48:47.78074+00', 'lightning_receipt'),
	(3, '2026-11-27 10:48:47.853103+00', 'intraledger'),
	(4, '2026-11-27 10:48:47.872586+00', 'intraledger'),
	(5, '2026-11-27 10:48:47.891644+00', 'intraledger'),
	(6, '2026-11-27 10:48:47.901265+00', 'intraledger'),
	(7, '2026-11-27 10:48:47.917465+00', 'intraledger'),
	(8, '2026-11-27 10:48:47.927023+00', 'intraledger'),
	(9, '2026-11-27 10:48:47.942477+00', 'intraledger'),
	(10, '2026-11-27 10:48:47.951624+00', 'intraledger'),
	(11, '2026-11-27 10:48:47.96981+00', 'intraledger'),
	(12, '2026-11-27 10:48:47.979115+00', 'intraledger'),
	(13, '2026-11-27 10:48:47.998602+00', 'intraledger'),
	(14, '2026-11-27 10:48:48.007269+00', 'intraledger'),
	(15, '2026-11-27 10:48:48.031037+00', 'intraledger'),
	(16, '2026-11-27 10:48:48.038873+00', 'intraledger'),
	(17, '2026-11-27 10:48:48.05382+00', 'intraledger'),
	(18, '2026-11-27 10:48:48.062641+00', 'intraledger'),
	(19, '2026-11-27 10:48:48.078347+00', 'intraledger'),
	(20, '2026-11-27 10:48:48.089336+00', 'intraledger'),
	(21, '2026-11-27 10:48:48.108424+00', 'intraledger'),
	(22, '2026-11-27 10:48:48.135548+00', 'intraledger'),
	(23, '2026-11-27 10:48:48.166071+00', 'intraledger'),
	(24, '2026-11-27 10:48:48.185759+00', 'intraledger'),
	(25, '2026-11-27 10:48:48.218134+00', 'intraledger'),
	(26, '2026-11-27 10:48:48.304268+00', 'intraledger'),
	(27, '2026-11-27 10:48:48.349978+00', 'lightning_reserve'),
	(28, '2026-11-27 10:48:48.386356+00', 'lightning_settled'),
	(29, '2026-11-27 10:48:48.42634+00', 'lightning_reserve'),
	(30, '2026-11-27 10:48:48.446071+00', 'lightning_settled'),
	(31, '2026-11-27 10:48:48.500964+00', 'lightning_reserve'),
	(32, '2026-11-27 10:48:48.519377+00', 'lightning_failed'),
	(33, '2026-11-27 10:48:48.548427+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('109ae5c7-21b4-439c-88e4-1ff841b74929', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 4829, 4829),
	('109ae5c7-21b4-439c-88e4-1ff841b74929', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 170, 170),
	('7afe694e-1aaf-4879-9804-f2d9dbccf419', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 56589, 6615),
	('7afe694e-1aaf-4879-9804-f2d9dbccf419', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 6109, 6109),
	('7afe694e-1aaf-4879-9804-f2d9dbccf419', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 1253, 1253),
	('edf0138d-370c-4731-b95e-b281b6cf38a6', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 6966, 6966),
	('edf0138d-370c-4731-b95e-b281b6cf38a6', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1006263, 1006263),
	('edf0138d-370c-4731-b95e-b281b6cf38a6', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 611, 611),
	('109ae5c7-21b4-439c-88e4-1ff841b74929', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 13022, 13022),
	('7afe694e-1aaf-4879-9804-f2d9dbccf419', '2026-11-27 10:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 146407, 78587),
	('edf0138d-370c-4731-b95e-b281b6cf38a6', '2026-11-27 10:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 451952, 235089);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('e57af33a-78f6-4b54-b9a2-ccdc2eb808cf', 3, '2026-11-27 10:48:48.963327+00');

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
	('9c880e51-a739-475f-b6ae-53eb80527a49', 'USD', NULL, 0, '-infinity'),
	('30309f40-82f7-4f50-9ef6-9536dfcd3cdb', 'USD', NULL, 0, '-infinity'),
	('82696afd-4c9c-4db5-b213-c44321068d85', 'USD', NULL, 0, '-infinity'),
	('db40034d-2f31-4708-913f-9adf3ec956f5', 'BTC', NULL, 5636000, '2026-11-27 10:48:48.304268+00'),
	('cff35124-7a61-4b7b-bae4-aaf47954fe48', 'BTC', NULL, 630000, '2026-11-27 10:48:48.304268+00'),
	('b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', 'BTC', NULL, 45819000, '2026-11-27 10:48:48.548427+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06613fce062c0c1fe63fcb', '\x39b64cf2e087f17de5fb80fd22e4c7f5c5adcce95353dd218b67c8ae08ce9596', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06613fce08cb84e0f89a32', '\xdae17aa4d0774d352761b7a83d85ec2947d348cc6e741f91bed2593d5934b7f8', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce09e62f6204232e', '\xeb248a75e1fac6e6b729f25684d552efef218490a50417571cb1fc2cc0756fc9', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06613fce0a324a09200c81', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0a7cbcaf12ff3b', '\x7f45d3803c14ef1bae13b4fcb8a201f0615cbbc42904ce048ddd0b7652f1b811', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06613fce0aa2513775947c', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0ae199b535192a', '\x1e63b19a805eb9e883599f9ba13d9e1e8b812e08e902a178b012960e69f6659e', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06613fce0b06ef53f49388', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0b434df84edf9d', '\xc5b754ba22a743c6a9d085d3068306e62127f1b17d8bc2be1034907b16c6c81b', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06613fce0b6708afb1b229', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0bae12d498a4e8', '\x793dae36aa99ca81efe1a46ab4e6ea539d3f019f51868bdef9f2c245effa508b', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06613fce0bd26b55f9a903', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0c1e8a2f186651', '\x485db2f2f7dbaa4e58b948ddc06385b069d859ded867aaf33c1e0c46669a415e', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06613fce0c4065411f4b2b', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0c9d3dee1c9000', '\x34baffa70790fbe2eb30a878ba19539dbe2dce5fbd3e7053a3a65a8d0a9e3a65', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06613fce0cbbd9283fd4ce', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0cf63c26ddfb92', '\x4f15aef33873adef3e5375943a463d234ba1655028acff65348128a5b4f4607f', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06613fce0d18b13a1c8017', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0d560bce38f7a1', '\xfe948342d7a6e86b68fb007b7afde2328016bff52425a5bfa43f62350faa6857', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06613fce0d80f8b4dce388', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0dcb88718f224d', '\xc214333f43f8a6193efb62991152dc3dbc0d10ba08f798c03a4f7cb52ecc14c2', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06613fce0e357c24e2fa21', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0eacb7e9b62ce6', '\x66fabdf66d354f6fa0e85274700a4f6bf7ec23b3347805d714c6e2c2525098d6', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06613fce0ef99f1e040084', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06613fce0f781674057167', '\xcfa908a34abd876b7c131d92b6ae6aa21d6ab0bd01c150f367c0b313c011e544', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06613fce10c88c8b945a74', NULL, NULL, '7afe694e-1aaf-4879-9804-f2d9dbccf419', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06613fce117b1a1dc998b5', '\x637493b87f7ebd1b110ff9b9ee1fb43e0cc57e791a2e8b7eaecf9d4e37ec1f86', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06613fce12a5643cb89764', '\x194ef261e698a58b945a6605f65a2272326d53827c5bc3fd552fe0b058f092b8', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06613fce13c8e45482578e', '\x3f1b4595b2e2cd5666a13b6078aa1bfb2fc53c498fd885942fd5943309d1abad', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06613fce1410d1c3f381c6', '\x3f1b4595b2e2cd5666a13b6078aa1bfb2fc53c498fd885942fd5943309d1abad', '\x06613fce13c8e45482578e', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06613fce14824b8b709569', '\x9cc12c905657a26dbd4551f87f5f7d8213184a0265f3116010e3b4814943101d', NULL, 'edf0138d-370c-4731-b95e-b281b6cf38a6', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03c3a194b2fb492f34a3a892a635a05c20413881c6a2b5dd3640a0dd11de92c6ab', 2);

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06613fce117b1a1dc998b5', 'lightning', 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', 'BTC', 1000000, 10000, 1010, 1010000, '\x637493b87f7ebd1b110ff9b9ee1fb43e0cc57e791a2e8b7eaecf9d4e37ec1f86', 'lnbcrt10u1p4sjcqssp5kh6gds4u4gxsup02cs206jrfea89w0sh0vhcqsgun0eujtc7qgtspp5vd6f8wrl0673kyg0lxu7u8a58cxv2lnerghgkl4we7w5udlvr7rqdqqcqzzs9qrsgqvsvlznen8ceadryft5q9n2e987kujuqnsal8rxwu6a4pnmmqtqt9xh3vujjdg37x6vl7jplpzu6lze6r4y8ke2qpqq5mvpfca9yex4cqc6kcsw', '\x02b93522ff43485998f2b409ddea4a7a0175c1babc0f6afbbc569b408e95636286', '2026-11-27 10:48:56.350051+00', NULL, 'settled', 1100, '\xb01b2d65f84b71bcdcfaa35961c445efc4d2fc75c256f01b15eac6a277b6daf0', NULL, '2026-11-27 10:48:48.386364+00'),
	('\x06613fce12a5643cb89764', 'lightning', 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', 'BTC', 1000000, 10000, 1010, 1010000, '\x194ef261e698a58b945a6605f65a2272326d53827c5bc3fd552fe0b058f092b8', 'lnbcrt10u1p4sjcqssp57ptmacr7dsjn36ll0nnxw035vhne5e8cknwd2r3a2mv0xrtfcyhqpp5r980yc0xnzjch9z6vczlvk3zwgex65uz03du8l249lstqk8sj2uqdqqcqzzs9qrsgqypppmrsgg7n9c8s4sz324xwsqu75rggqhkt8d4u2yu6p5k8wtv9rpde6e5zjdq805998ja2l5w726cekuzh33zmvuvd0jt3deger8rqpr6vgsj', '\x02b93522ff43485998f2b409ddea4a7a0175c1babc0f6afbbc569b408e95636286', '2026-11-27 10:48:56.426392+00', NULL, 'settled', 3000, '\x749ae899cf7ca753ff0111c1939b69e70d67a33880901fac72d5249c047b26bd', NULL, '2026-11-27 10:48:48.446078+00'),
	('\x06613fce13c8e45482578e', 'lightning', 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', 'BTC', 1000000, 10000, 1010, 1010000, '\x3f1b4595b2e2cd5666a13b6078aa1bfb2fc53c498fd885942fd5943309d1abad', 'lnbcrt10u1p4sjcqssp5tazwr063sf0265y040l5nl07e7es29d5jwp4a6v83gh3vkj3kg8qpp58ud5t9djutx4ve4p8ds832smlvhu20zf3lvgt9p06k2rxzw34wksdqqcqzzs9qrsgqc2fa0aad4gcmln7g2m9a73qta69zlrwr9ez48vey52gd070sk7npkezmazyejnhffqavrddnc6hke9uz3fm459r6sm367g43hk0fr9qq8hyajp', '\x02b93522ff43485998f2b409ddea4a7a0175c1babc0f6afbbc569b408e95636286', '2026-11-27 10:48:56.501069+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 10:48:48.519384+00'),
	('\x06613fce14824b8b709569', 'lightning', 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', 'BTC', 900000, 10000, 910, 910000, '\x9cc12c905657a26dbd4551f87f5f7d8213184a0265f3116010e3b4814943101d', 'lnbcrt9u1p4sjcqssp50ep6le34nt5uvn5swzeexd5kqanfqn2gp5slf06txdqg3t458p8spp5nnqjeyzk273xm02928u87hmasgf3sjszvhe3zcqsuw6gzj2rzqwsdqqcqzzs9qrsgqwjh5na6zq3y2yllrfdrxrnsnl6rl2sqvvye9re7dd4mqdzzth5hqaqvyzfgm5lams7jh3cu4u9mcwtw8m59k5z7jd7qdgqgaqy0ez2qqrunztj', '\x02b93522ff43485998f2b409ddea4a7a0175c1babc0f6afbbc569b408e95636286', '2026-11-27 10:48:48.772818+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x39b64cf2e087f17de5fb80fd22e4c7f5c5adcce95353dd218b67c8ae08ce9596', 50000000, '2026-11-27 10:48:47.608906+00', 'credited', '\x06613fce062c0c1fe63fcb'),
	('lightning', '\xdae17aa4d0774d352761b7a83d85ec2947d348cc6e741f91bed2593d5934b7f8', 5000000, '2026-11-27 10:48:47.780822+00', 'credited', '\x06613fce08cb84e0f89a32');

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 10:48:45.873312+00');

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
	(10, 5000000),
	(9, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x637493b87f7ebd1b110ff9b9ee1fb43e0cc57e791a2e8b7eaecf9d4e37ec1f86', '\xb01b2d65f84b71bcdcfaa35961c445efc4d2fc75c256f01b15eac6a277b6daf0', false, 'settle', 'SETTLED', 1000000, '2026-11-27 10:48:48.32836+00', '2026-11-27 11:48:48+00'),
	('\x194ef261e698a58b945a6605f65a2272326d53827c5bc3fd552fe0b058f092b8', '\x749ae899cf7ca753ff0111c1939b69e70d67a33880901fac72d5249c047b26bd', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 10:48:48.409266+00', '2026-11-27 11:48:48+00'),
	('\x3f1b4595b2e2cd5666a13b6078aa1bfb2fc53c498fd885942fd5943309d1abad', '\x24525f9595e208c556bc62398b63913dbfb575b6222d5a32e8aca63585cf2eab', false, 'no_route', 'OPEN', 0, '2026-11-27 10:48:48.462099+00', '2026-11-27 11:48:48+00'),
	('\x9cc12c905657a26dbd4551f87f5f7d8213184a0265f3116010e3b4814943101d', '\xda9d51632b940de1672d1bfd4a18e7421ae2d716826bbde14ceb97b83b091014', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 10:48:48.531715+00', '2026-11-27 11:48:48+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x5a7f2eac67008c9a4eb02ceaf36518f7bde81f10e6bf2183bf25e5c8cff2cd05'),
	('outside', '\xc03d232b9590e7539c091bcadcacce741522c728bad97e95dfb671d5e4f37d6c');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x39b64cf2e087f17de5fb80fd22e4c7f5c5adcce95353dd218b67c8ae08ce9596', 'SETTLED', 50000000, '\x3797dd274f4b7993696faf836c2c0ed224922ccb277aa55a631ae339c4ccfe14', 1, '2026-11-27 10:48:47.587498+00'),
	('\xdae17aa4d0774d352761b7a83d85ec2947d348cc6e741f91bed2593d5934b7f8', 'SETTLED', 5000000, '\x353efdf37515db045a6c3ea14c5237b365edd36d3290c0b0d4e2aa204aed2315', 2, '2026-11-27 10:48:47.764919+00'),
	('\x1e63b19a805eb9e883599f9ba13d9e1e8b812e08e902a178b012960e69f6659e', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.278976+00'),
	('\x34baffa70790fbe2eb30a878ba19539dbe2dce5fbd3e7053a3a65a8d0a9e3a65', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279099+00'),
	('\x485db2f2f7dbaa4e58b948ddc06385b069d859ded867aaf33c1e0c46669a415e', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279109+00'),
	('\x4f15aef33873adef3e5375943a463d234ba1655028acff65348128a5b4f4607f', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279116+00'),
	('\x66fabdf66d354f6fa0e85274700a4f6bf7ec23b3347805d714c6e2c2525098d6', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279124+00'),
	('\x793dae36aa99ca81efe1a46ab4e6ea539d3f019f51868bdef9f2c245effa508b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279132+00'),
	('\x7f45d3803c14ef1bae13b4fcb8a201f0615cbbc42904ce048ddd0b7652f1b811', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279139+00'),
	('\xc214333f43f8a6193efb62991152dc3dbc0d10ba08f798c03a4f7cb52ecc14c2', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279146+00'),
	('\xc5b754ba22a743c6a9d085d3068306e62127f1b17d8bc2be1034907b16c6c81b', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279154+00'),
	('\xcfa908a34abd876b7c131d92b6ae6aa21d6ab0bd01c150f367c0b313c011e544', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279161+00'),
	('\xeb248a75e1fac6e6b729f25684d552efef218490a50417571cb1fc2cc0756fc9', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279167+00'),
	('\xfe948342d7a6e86b68fb007b7afde2328016bff52425a5bfa43f62350faa6857', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:48:48.279174+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x637493b87f7ebd1b110ff9b9ee1fb43e0cc57e791a2e8b7eaecf9d4e37ec1f86', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 10:48:48.380273+00', '2026-11-27 10:48:48.380273+00'),
	(2, '\x194ef261e698a58b945a6605f65a2272326d53827c5bc3fd552fe0b058f092b8', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 10:48:48.439173+00', '2026-11-27 10:48:48.439173+00'),
	(3, '\x3f1b4595b2e2cd5666a13b6078aa1bfb2fc53c498fd885942fd5943309d1abad', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 10:48:48.516295+00', '2026-11-27 10:48:48.516295+00'),
	(4, '\x9cc12c905657a26dbd4551f87f5f7d8213184a0265f3116010e3b4814943101d', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 10:48:49.766374+00', '2026-11-27 10:48:48.566375+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 10:48:45.61993+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 10:48:45.701077+00'),
	('0003_key_limits', '2640e3fdaa3f7088442aa72595a0112ccdb0a5f1bc936ed910296105d1a0298f', 'before', '2026-11-27 10:48:45.741883+00'),
	('0004_payments', '951ebb90fa8dfc6e7fad3ba369a48cd6e7408a7b8fc6f16c4264fcefea35c38d', 'before', '2026-11-27 10:48:45.757255+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 10:48:45.849816+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 10:48:45.879671+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 10:48:45.894374+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 10:48:45.916484+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('e1bf6740-482b-4866-a7aa-d539e96d179e', '6e450080-bbd4-47df-971d-2cb4f6394a9d', '\x002f16938d4f0758ffb3b5bd18aa6915d4d4e5301680d8e5b1501697886a5811', '2026-11-27 10:48:46.452171+00', '2026-12-27 10:48:46.452171+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('47a63d6e-c04f-419c-9fc4-0ea274cb0c1c', '3c20a147-cc97-4cfc-9475-b647b76a8116', '\x464fc543eb2f9e91d107f8bb4f05c684334de015ab9449e1de5716314b17bd04', '2026-11-27 10:48:47.659958+00', '2026-12-27 10:48:47.659958+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2588a41b-ef63-4161-a024-b1d235f42d4c', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', '\xd5f36344080dc4dd22457916c0d96674254313a23ebfbb947ec6498c0b45a525', '2026-11-27 10:48:47.797705+00', '2026-12-27 10:48:47.797705+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '6e450080-bbd4-47df-971d-2cb4f6394a9d', 'BTC', '', '2026-11-27 10:48:46.426832+00'),
	('9c880e51-a739-475f-b6ae-53eb80527a49', '6e450080-bbd4-47df-971d-2cb4f6394a9d', 'USD', '', '2026-11-27 10:48:46.431243+00'),
	('db40034d-2f31-4708-913f-9adf3ec956f5', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'BTC', '', '2026-11-27 10:48:47.651434+00'),
	('30309f40-82f7-4f50-9ef6-9536dfcd3cdb', '3c20a147-cc97-4cfc-9475-b647b76a8116', 'USD', '', '2026-11-27 10:48:47.65215+00'),
	('cff35124-7a61-4b7b-bae4-aaf47954fe48', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'BTC', '', '2026-11-27 10:48:47.793049+00'),
	('82696afd-4c9c-4db5-b213-c44321068d85', '71a8d4b7-e857-49cc-97c3-4a0b5bc9593b', 'USD', '', '2026-11-27 10:48:47.793923+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce062c0c1fe63fcb00', NULL, NULL),
	(5000, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce08cb84e0f89a3200', NULL, NULL),
	(-100, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce09e62f6204232e00', 'bob', NULL),
	(100, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce09e62f6204232e01', 'alice', NULL),
	(-50, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0a324a09200c8100', 'carol', NULL),
	(50, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0a324a09200c8101', 'bob', NULL),
	(-101, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0a7cbcaf12ff3b00', 'bob', NULL),
	(101, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0a7cbcaf12ff3b01', 'alice', NULL),
	(-50, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0aa2513775947c00', 'carol', NULL),
	(50, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0aa2513775947c01', 'bob', NULL),
	(-102, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0ae199b535192a00', 'bob', NULL),
	(102, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0ae199b535192a01', 'alice', NULL),
	(-51, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0b06ef53f4938800', 'carol', NULL),
	(51, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0b06ef53f4938801', 'bob', NULL),
	(-103, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0b434df84edf9d00', 'bob', NULL),
	(103, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0b434df84edf9d01', 'alice', NULL),
	(-51, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0b6708afb1b22900', 'carol', NULL),
	(51, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0b6708afb1b22901', 'bob', NULL),
	(-104, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0bae12d498a4e800', 'bob', NULL),
	(104, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0bae12d498a4e801', 'alice', NULL),
	(-52, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0bd26b55f9a90300', 'carol', NULL),
	(52, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0bd26b55f9a90301', 'bob', NULL),
	(-105, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0c1e8a2f18665100', 'bob', NULL),
	(105, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0c1e8a2f18665101', 'alice', NULL),
	(-52, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0c4065411f4b2b00', 'carol', NULL),
	(52, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0c4065411f4b2b01', 'bob', NULL),
	(-106, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0c9d3dee1c900000', 'bob', NULL),
	(106, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0c9d3dee1c900001', 'alice', NULL),
	(-53, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0cbbd9283fd4ce00', 'carol', NULL),
	(53, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0cbbd9283fd4ce01', 'bob', NULL),
	(-107, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0cf63c26ddfb9200', 'bob', NULL),
	(107, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0cf63c26ddfb9201', 'alice', NULL),
	(-53, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0d18b13a1c801700', 'carol', NULL),
	(53, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0d18b13a1c801701', 'bob', NULL),
	(-108, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0d560bce38f7a100', 'bob', NULL),
	(108, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0d560bce38f7a101', 'alice', NULL),
	(-54, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0d80f8b4dce38800', 'carol', NULL),
	(54, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0d80f8b4dce38801', 'bob', NULL),
	(-109, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0dcb88718f224d00', 'bob', NULL),
	(109, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0dcb88718f224d01', 'alice', NULL),
	(-54, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0e357c24e2fa2100', 'carol', NULL),
	(54, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0e357c24e2fa2101', 'bob', NULL),
	(-110, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0eacb7e9b62ce600', 'bob', NULL),
	(110, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0eacb7e9b62ce601', 'alice', NULL),
	(-55, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0ef99f1e04008400', 'carol', NULL),
	(55, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce0ef99f1e04008401', 'bob', NULL),
	(-111, NULL, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce0f78167405716700', 'bob', NULL),
	(111, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce0f78167405716701', 'alice', NULL),
	(-55, NULL, 'db40034d-2f31-4708-913f-9adf3ec956f5', '\x06613fce10c88c8b945a7400', 'carol', NULL),
	(55, NULL, 'cff35124-7a61-4b7b-bae4-aaf47954fe48', '\x06613fce10c88c8b945a7401', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce117b1a1dc998b500', NULL, NULL),
	(-1003, 3, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce12a5643cb8976400', NULL, NULL),
	(-1010, 10, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce13c8e45482578e00', NULL, NULL),
	(1010, 10, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce1410d1c3f381c600', NULL, NULL),
	(-910, 10, 'b3f400e6-a5e2-4572-bd12-8f0f692dd9f4', '\x06613fce14824b8b70956900', NULL, NULL);

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
