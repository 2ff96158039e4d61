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
	('686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'f11ce72d-807c-46b9-b059-546e57705b10', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'e5a92f3f-5483-454f-8243-798c429f5265', '2026-11-27 10:59:45.839361+00'),
	('8886f5eb-2eb9-4bec-adfb-badc8b35568f', '45978ab8-af5d-46be-8941-ee5dc461b536', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '8bd61a36-6a58-488b-9212-4765a4acd99b', '2026-11-27 10:59:47.149737+00'),
	('b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'dfb98cf5-1a9b-4d4b-a4e6-33a77e8c714e', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '2026-11-27 10:59:47.429838+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('407a53a9-bcd0-43ab-9cb4-04d61aec4d57', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:59:45.947765+00', NULL, '2026-11-27 10:59:49.028849+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('26ca30b5-864d-4f4c-a452-efa20c063cdb', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:59:47.474286+00', NULL, '2026-11-27 10:59:49.276899+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('4cc8c6b4-3061-4ae0-8b19-55e86256661e', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 10:59:47.219556+00', NULL, '2026-11-27 10:59:48.640821+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('3e4751e7-5193-44ff-ba64-c5155625cf89', '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', '\x7562571d884b7e65ad03f38f95802b347670838746ee9fe276efcf5128d4ee23', 'blink_AwlQhD', 'EhpV', '2026-11-27 10:59:45.953001+00', NULL),
	('f3911c3c-86d4-45f6-a6c0-93a9f388df1b', '4cc8c6b4-3061-4ae0-8b19-55e86256661e', '\xdfb4392b041aa76aa31089f29678d88363f0deeee1bd257e1e4c84c09c1eb293', 'blink_NIwkSU', 'BTEr', '2026-11-27 10:59:47.220427+00', NULL),
	('947faadf-a052-460f-9e20-bca86a6f38bd', '26ca30b5-864d-4f4c-a452-efa20c063cdb', '\xe90f98221140c32377e8babf3de4ceae2aee04f2c038966f46687d91cc515265', 'blink_k9hyIU', '2aRw', '2026-11-27 10:59:47.476461+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06613ff54220c6388d28039c', '2026-11-27 10:59:45.849693+00', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06613ff5429dc0bfe90ff913', '2026-11-27 10:59:45.881876+00', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-000000000001', 'ffe48bc8-b83f-48fe-840f-87f2b19e03e0', '{}', '{"expires_at": "2026-12-27T10:59:45.876343+00:00"}'),
	('\x06613ff543e4c2158066516a', '2026-11-27 10:59:45.965304+00', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'api_key.created', 'session', 'ffe48bc8-b83f-48fe-840f-87f2b19e03e0', '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-000000000002', '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_AwlQhD…EhpV", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613ff544bd5812c696086b', '2026-11-27 10:59:46.020751+00', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'account.username_set', 'key', '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06613ff556331c066a667564', '2026-11-27 10:59:47.16503+00', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06613ff55666889b8ad10f59', '2026-11-27 10:59:47.178162+00', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-000000000007', '2d26573e-4de7-4840-af2b-2f6846359c9d', '{}', '{"expires_at": "2026-12-27T10:59:47.176692+00:00"}'),
	('\x06613ff5572fa75c43225d68', '2026-11-27 10:59:47.229684+00', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'api_key.created', 'session', '2d26573e-4de7-4840-af2b-2f6846359c9d', '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-000000000008', '4cc8c6b4-3061-4ae0-8b19-55e86256661e', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_NIwkSU…BTEr", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613ff557d14d2f992bdf8d', '2026-11-27 10:59:47.271062+00', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'account.username_set', 'key', '4cc8c6b4-3061-4ae0-8b19-55e86256661e', '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06613ff55a4fa7ec42966536', '2026-11-27 10:59:47.434466+00', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06613ff55a7e8cfaea099598', '2026-11-27 10:59:47.446469+00', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-00000000000d', 'a92fe7a0-836f-4a56-a311-1886fa6e40f9', '{}', '{"expires_at": "2026-12-27T10:59:47.443897+00:00"}'),
	('\x06613ff55afa65d27b4cdfd1', '2026-11-27 10:59:47.478166+00', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'api_key.created', 'session', 'a92fe7a0-836f-4a56-a311-1886fa6e40f9', '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-00000000000e', '26ca30b5-864d-4f4c-a452-efa20c063cdb', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_k9hyIU…2aRw", "expires_at": null}], "limits_include_fees": false}'),
	('\x06613ff55b917eb6db60aa25', '2026-11-27 10:59:47.516856+00', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'account.username_set', 'key', '26ca30b5-864d-4f4c-a452-efa20c063cdb', '127.0.0.1', 'python-httpx2/2.16.2', 'e7e4325c-67ff-4094-bf2d-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(3, -100000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(3, 100000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(4, -50000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(4, 50000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(5, -101000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(5, 101000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(6, -50000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(6, 50000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(7, -102000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(7, 102000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(8, -51000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(8, 51000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(9, -103000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(9, 103000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(10, -51000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(10, 51000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(11, -104000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(11, 104000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(12, -52000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(12, 52000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(13, -105000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(13, 105000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(14, -52000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(14, 52000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(15, -106000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(15, 106000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(16, -53000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(16, 53000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(17, -107000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(17, 107000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(18, -53000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(18, 53000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(19, -108000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(19, 108000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(20, -54000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(20, 54000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(21, -109000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(21, 109000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(22, -54000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(22, 54000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(23, -110000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(23, 110000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(24, -55000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(24, 55000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(25, -111000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(25, 111000, '8bd61a36-6a58-488b-9212-4765a4acd99b');
INSERT INTO public.entry VALUES
	(26, -55000, '8bd61a36-6a58-488b-9212-4765a4acd99b'),
	(26, 55000, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48'),
	(27, -1010000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(31, -1010000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(33, -910000, 'e5a92f3f-5483-454f-8243-798c429f5265'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(775, 1, '2026-11-27 10:59:47.127056+00', 'lightning_receipt', 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff5558ab1796d9f3c00'),
	(785, 2, '2026-11-27 10:59:47.39118+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff559731088f8be5600'),
	(797, 3, '2026-11-27 10:59:47.657543+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff55d7c503ba942d601'),
	(799, 4, '2026-11-27 10:59:47.706442+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff55e7215ea9a288801'),
	(802, 5, '2026-11-27 10:59:47.771016+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff55f6d615fc89c3601'),
	(804, 6, '2026-11-27 10:59:47.801192+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff55fe19ab3d82ca601'),
	(807, 7, '2026-11-27 10:59:47.853277+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff5609f149a6721db01'),
	(809, 8, '2026-11-27 10:59:47.874075+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff56100f65c267ff101'),
	(812, 9, '2026-11-27 10:59:47.909847+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff5618d67c96a3ebc01'),
	(814, 10, '2026-11-27 10:59:47.934146+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff561ed6eabbbd71201'),
	(817, 11, '2026-11-27 10:59:47.97762+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56295d525a33fec01'),
	(819, 12, '2026-11-27 10:59:48.005693+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff563042cc9c7337801'),
	(822, 13, '2026-11-27 10:59:48.063027+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff563e1a0ac8148c701'),
	(824, 14, '2026-11-27 10:59:48.101838+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff5646c85d4c1225401'),
	(827, 15, '2026-11-27 10:59:48.162467+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff565661dadf0843e01'),
	(829, 16, '2026-11-27 10:59:48.187961+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff565ca753fcfa31301'),
	(832, 17, '2026-11-27 10:59:48.254946+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff566cf73d6fe5fcf01'),
	(834, 18, '2026-11-27 10:59:48.28705+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff5674e481bbad6e201'),
	(837, 19, '2026-11-27 10:59:48.363308+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff568783fd3b98f9301'),
	(840, 20, '2026-11-27 10:59:48.392223+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff568d3bae57c4ff901'),
	(844, 21, '2026-11-27 10:59:48.450797+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff569ce7b57c5642b01'),
	(846, 22, '2026-11-27 10:59:48.467483+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff56a0e5c4d089c8001'),
	(850, 23, '2026-11-27 10:59:48.530057+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56b036b79ed2eb501'),
	(852, 24, '2026-11-27 10:59:48.555579+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff56b675c0110b2c801'),
	(855, 25, '2026-11-27 10:59:48.614767+00', 'lightning_receipt', '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56c4e4ae7c966f701'),
	(857, 26, '2026-11-27 10:59:48.652832+00', 'intraledger_receipt', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff56ce355d3a0bc1401');

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
	('\x47c8d151ebb210d9cc87440dff6573714094abddc8a1cdf13d427871a062e428', 'e5a92f3f-5483-454f-8243-798c429f5265', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'BTC', 'lnbcrt500u1p4sjc4rsp57jw24es5yratvw5czr73ywxflzfhhu80z4d5s6gzs6dedjjar8nqpp5glydz50tkggdnny8gsxl7etnw9qff27aezsumufagfu8rgrzus5qdqqxqrwzqcqzzs9qrsgqgg2sr398tsq709e5cvznwzhu6s0y70rqazugj5xgl6qjwanhp7jzpukn9e25rrn2m9pzwvs65rusllz22k9qahtqffvr52zkcw0mwzqq5zzu8f', '\xf49caae61420fab63a9810fd1238c9f8937bf0ef155b486902869b96ca5d19e6', '\x1266592bd8f9c78d9ca3b305647082cf8ecc78a3f868685525e468c26fb947e3', 50000000, '', NULL, NULL, '2026-11-27 10:59:47.070403+00', '2026-11-27 14:59:47+00', 'PAID', 50000000, '\x06613ff5558ab1796d9f3c', 'lightning'),
	('\xab63e5d6466090b50d674afd73353bc1982eebec77dfe625d4521c65fc00fd00', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt50u1p4sjc4rsp5ufmmn5sz36e47x306nkayruymcvt24pdf2hzqmf3fs39p7v6g0xqpp54d37t4jxvzgt2rt8ft7hxdfmcxvza6lvwl07vfw52gwxtlqql5qqdqqxqrwzqcqzzs9qrsgq293u7pqgd66ylza3yxpe7u2tzja0xa598nswaj8r04csysgkdyk85lypz7lmnk02ztgcun0lpqf0jjsrvvw588rwsxad6xvychezxpgpterhqc', '\xe277b9d2028eb35f1a2fd4edd20f84de18b5542d4aae206d314c2250f99a43cc', '\x7055defa7c725051b1e311c6d005e64fc77e4d46a5743b67e90161704ad90049', 5000000, '', NULL, NULL, '2026-11-27 10:59:47.318801+00', '2026-11-27 14:59:47+00', 'PAID', 5000000, '\x06613ff559731088f8be56', 'lightning'),
	('\xad70312dc2a259d075ce8d219cfef6be245d5ee9fec19b627aa49b0d7230d6ab', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1u1p4sjc4rsp5dwkfd0fkqtvgda3cxth6z43xmzt223ydqsg9e8v4vxfcw0tmzavqpp544crztwz5fvaqaww35seelhkhcj96hhflmqekcn65jds6u3s664sdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqyeanz7dd9hyvy79szufc480dzwn0dvl9k4lx2t24djezexwdqs3rf0auap473umchjqw5vc45060nmzekah5c7xfdpjgwj386mxhmkspg58m3e', '\x6bac96bd3602d886f63832efa15626d896a5448d04105c9d956193873d7b1758', '\x0225e8fc52a3cc5ff7fe1852526b03ef483ce4cbd0851705d62a806de21d0aa5', 100000, 'coffee 100', NULL, NULL, '2026-11-27 10:59:47.542166+00', '2026-11-27 14:59:47+00', 'PAID', 100000, '\x06613ff55d7c503ba942d6', 'intraledger'),
	('\x35aea987429d658b1ee28365f400bc4308b96c3188eae7f366ceda52099cea06', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1010n1p4sjc4rsp5kvny4q4zr0n22d4cjpuk0jljlpye0659v5523xdngmzak2fl6hzqpp5xkh2np6zn4jck8hzsdjlgq9ugvytjmp33r4w0umxemd9yzvuagrqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqupdsl32vxryuqc2y7qza9p9zkwm75h53283g8yjxr5hvyynj35uyvgega4agc78v5gfzlwgg4482kjrrstf7zejx3usmrr2jcw6m6dgp9tcjjk', '\xb3264a82a21be6a536b8907967cbf2f84997ea856528a899b346c5db293fd5c4', '\xafa702420a483dd47ec6f56e761f8eb877b83a3a65ca2e69c46d10a9db08a9af', 101000, 'coffee 101', NULL, NULL, '2026-11-27 10:59:47.737882+00', '2026-11-27 14:59:47+00', 'PAID', 101000, '\x06613ff55f6d615fc89c36', 'intraledger'),
	('\x342e6d652ce9db2f8e65e8a1e0ab0f9aad628fe8b4af0ca0d63bd853293239c2', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1020n1p4sjc4rsp5ugyfcr4kka7xp66xsqnnm7gewwvedpgegv35n6rwmnchd7ghfl9spp5xshx6efva8djlrn9azs7p2c0n2kk9rlgkjhsegxk80v9x2fj88pqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqhs57cduay0zrks0gpyzlnqtjdt0ftwcvnfegcze9745yszpkjnazs0pttnr258gpna5290s9gx6w03lhvc763fqpl9yx8vfxtfhgnusqtxvuvr', '\xe2089c0eb6b77c60eb4680273df9197399968519432349e86edcf176f9174fcb', '\x2f51a997ad5464cc89fc51a84635b27b14494827328d9c54cc7dda6dd3c7fa6b', 102000, 'coffee 102', NULL, NULL, '2026-11-27 10:59:47.82608+00', '2026-11-27 14:59:47+00', 'PAID', 102000, '\x06613ff5609f149a6721db', 'intraledger'),
	('\xe20069d4488b287816e915412271a7680f395097db784c22fb47c6a538cffe61', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1030n1p4sjc4rsp50e6hy9z9gqazv2wjpauecjam56mm7xdn5qluv4p9mgqfefvjpukspp5ugqxn4zg3v58s9hfz4qjyud8dq8nj5yhmduycghmglr22wx0lessdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqzfzlqh7du2r7m9wxj0rw2wz9sgmht4jlcjs78z534xmpza8me34n8k02q3f7appqq68vf69rcn9m79lmj8jptdnp7asv03fzm8pp9tsq66gk3g', '\x7e75721445403a2629d20f799c4bbba6b7bf19b3a03fc65425da009ca5920f2d', '\xde6bdbb816d621cd4ccd3e6bc7399ea64012c75a8c32b608b8c99793cb280f35', 103000, 'coffee 103', NULL, NULL, '2026-11-27 10:59:47.892361+00', '2026-11-27 14:59:47+00', 'PAID', 103000, '\x06613ff5618d67c96a3ebc', 'intraledger'),
	('\x80d961ce8128727fa84c69eabe850980ad8941dedd05185868ec64abd62ef362', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1040n1p4sjc4rsp5ykh308u0zxushkrf9v6t4cjzw44wrtxgprrxkacgyahgl753wp7qpp5srvkrn5p9pe8l2zvd84tapgfszkcjsw7m5z3skrga3j2h43w7d3qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqra4aqwzmwfs987gd0raswvzx8jfu99238z7uuvj6m8vvhwdjpe244tut74p5wzw66nu75stac24e0tv3259h652n85zx7rnc6r34fwgp6j7trm', '\x25af179f8f11b90bd8692b34bae242756ae1acc808c66b7708276e8ffa91707c', '\xe4b38f81c54f5fcdc33439c22095a4d3ddbbc053745d07eb64a3bf253bb7a65b', 104000, 'coffee 104', NULL, NULL, '2026-11-27 10:59:47.950629+00', '2026-11-27 14:59:47+00', 'PAID', 104000, '\x06613ff56295d525a33fec', 'intraledger'),
	('\xa0f3b6cd173b43f1b04eccd2bcc8bb31bb78cbabfe5a04be5eb4d1d039cc19b0', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1110n1p4sjc4ysp5t5mvj4v7ztgp54x2qlyt5u3nf7zlxw2a5unz29ekx60jwwa4vkpspp55remdngh8dplrvzwenftej9mxxah3jatledqf0j7kngaqwwvrxcqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqelyneh3je5x9srfngh5zc042952vca76pcunzte6fejgpmtv2pek2a2l7msjag9rae4huvlqe0f4y5yztjwn2tdyt7qktdpadaq4lqgp0zfsvh', '\x5d36c9559e12d01a54ca07c8ba72334f85f3395da726251736369f273bb56583', '\xd049e1598325385eb770c9c26780b261c067f2c8f14e11f4b4c749d5de17e1bf', 111000, 'coffee 111', NULL, NULL, '2026-11-27 10:59:48.581244+00', '2026-11-27 14:59:48+00', 'PAID', 111000, '\x06613ff56c4e4ae7c966f7', 'intraledger'),
	('\xeb868aca3bfc2decbce5a29777a2975f88d055762a053e20390255f837316eba', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1050n1p4sjc4ysp5wuunss3xqhjru30p904rg0a3letnfrrnytxsujjzupy8c6n9zksqpp5awrg4j3mlsk7e08952th0g5ht7ydq4tk9gznugpeqf2lsde3d6aqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqnuy74mckwheqrr7qe3z0el7rxkftrh2gpz22xrzm8ps098gxq7t4ghnwd3a8wk3xnwv7yyzf58stty8u3zpfyffvhsge3r8ry2aluqsqd4ac54', '\x773938422605e43e45e12bea343fb1fe57348c7322cd0e4a42e0487c6a6515a0', '\x07581e38157d8c6683331ec018b8516212c381e8c0e93a5f9938ab13735de356', 105000, 'coffee 105', NULL, NULL, '2026-11-27 10:59:48.04221+00', '2026-11-27 14:59:48+00', 'PAID', 105000, '\x06613ff563e1a0ac8148c7', 'intraledger'),
	('\xca7631197b4cea6621d48e14c40c1f309c2057010e37b53e659951e30402e3c3', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1060n1p4sjc4ysp54a6pmlraql36syt2e6sck9zcundjqsla473r97gqy55gckvt700spp5efmrzxtmfn4xvgw53c2vgrqlxzwzq4cppcmm20n9n9g7xpqzu0psdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqav7p38j2pgdv785uwlexytsqhhseuk3m8x2repyc3luvwavc8zdrhhe2nvgsc4ye9s5gcfw0umq36nq7j3kwlwk20x8talqmyvt3jyqpsczkef', '\xaf741dfc7d07e3a8116acea18b1458e4db2043fdafa232f90025288c598bf3df', '\x90911f8266251075401e51321d72641bce5af3abbf02327bdaba292b4884b06f', 106000, 'coffee 106', NULL, NULL, '2026-11-27 10:59:48.137652+00', '2026-11-27 14:59:48+00', 'PAID', 106000, '\x06613ff565661dadf0843e', 'intraledger'),
	('\x27700771b62e156b500fd304cfa7d77616525d9f9f12d7fb40d4058c3c5e45cf', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1070n1p4sjc4ysp5yzzgtt4yve8el9wnz26z90v99pv4xegu4z703mmtxuuwytjg7skqpp5yacqwudk9c2kk5q06vzvlf7hwct9yhvlnufd076q6szcc0z7gh8sdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq6f0834th7anpnxfmjn8fx36v3dupznhwlztps93c6vvu50slw549ta6t6dgvx4f8gd4rfn3rk4srgvqxu4r7qpgkyhktt04d8yph53sp8qaaue', '\x208485aea4664f9f95d312b422bd85285953651ca8bcf8ef6b3738e22e48f42c', '\xe0b0c9e57698f284c2c3309c176215a4686669c9afee1c97a3228a3b07ee23bb', 107000, 'coffee 107', NULL, NULL, '2026-11-27 10:59:48.227233+00', '2026-11-27 14:59:48+00', 'PAID', 107000, '\x06613ff566cf73d6fe5fcf', 'intraledger'),
	('\xeb3f38ba3f78fabe8e4567944f71f44c9685e6a27e2d15a8128f2ce249b35965', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1080n1p4sjc4ysp560je2jh5kqkyc64ksg95x5ezu75vm9fhp436yruyv6dzgvndatrspp5avln3w3l0ratarj9v72y7u05fjtgte4z0ck3t2qj3ukwyjdnt9jsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq84nlcwv9t9r28pnfe7uyp5uglykl6ht3wz7tk332j2n76rvsqscxf9ty85mcluzer74xz2vk8au073ufxgnzfu4lx2m2huh090fqa2gqyt284m', '\xd3e5954af4b02c4c6ab6820b435322e7a8cd95370d63a20f84669a24326deac7', '\x45fc842c8d6a5b5d396e4623688e4d6e6b4d76ff4e71c9b6da2649ace7d11f38', 108000, 'coffee 108', NULL, NULL, '2026-11-27 10:59:48.327279+00', '2026-11-27 14:59:48+00', 'PAID', 108000, '\x06613ff568783fd3b98f93', 'intraledger'),
	('\x739aba246412e2402e5868507b549d6d7d54405f5b9cc68c2e6911b2a1f00efa', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1090n1p4sjc4ysp5fyxs78nquph0gkzy73e9lry9l9cm0cafehya6yz5dd2wpxn2m9lspp5wwdt5fryzt3yqtjcdpg8k4yad474gszltwwvdrpwdygm9g0spmaqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqq2xjwjd8hcgcmw3ydd9pj7h89s33ke568jvcwdvw42qg28z09rzhungsjjnyh9pqlkt5p8mjattqmetxc750tp4nckgup6px36xxj2spdl24uy', '\x490d0f1e60e06ef45844f4725f8c85f971b7e3a9cdc9dd10546b54e09a6ad97f', '\xe84aeb4bb8e31e730e557a888fce376772288febc7928de18a824c321160338e', 109000, 'coffee 109', NULL, NULL, '2026-11-27 10:59:48.414876+00', '2026-11-27 14:59:48+00', 'PAID', 109000, '\x06613ff569ce7b57c5642b', 'intraledger'),
	('\xe81da34abf5b96d1de8766005306493a259a07735cc0e7eac33d20d182756b5a', '8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', 'lnbcrt1100n1p4sjc4ysp5vw3u00ua7xxdzpvu6mmqj0ya2dppegs9tjfc7stgdvfy03ghqc0qpp5aqw6xj4ltwtdrh58vcq9xpjf8gje5pmntnqw06kr85sdrqn4dddqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgq9nf69yaggmzj0zvfvley0yzrmmd2e9ht0le4szqwt46hmxyu26lsss9f9trtq9e0mnynmlfvj7exulamfqrtnxjeaj20cjua2yy4qfgqla3f9p', '\x63a3c7bf9df18cd1059cd6f6093c9d53421ca2055c938f41686b1247c517061e', '\xc8a60dcfe0d5a3da519e1d4d9819ec399bd0c46bf4c7d105a2a95243bfb8ea09', 110000, 'coffee 110', NULL, NULL, '2026-11-27 10:59:48.502513+00', '2026-11-27 14:59:48+00', 'PAID', 110000, '\x06613ff56b036b79ed2eb5', 'intraledger'),
	('\x7141aaedba30d94f80b18b91feb2dd6a3af1bfe4cb76e06e486117be61bb84e1', 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'BTC', 'lnbcrt5u1p4sjc49sp5p8lzwhvx23n5ejalwru2hux0gk2uqqxnm4296s67g7jettfh5lgspp5w9q64md6xrv5lq933wglavkadga0r0lyedmwqmjgvytmucdmsnssdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqhxdacjc8df3f3srzfa62y7a5c07hn3vjhr7lgf58nv97d2nwve59taqzdeay8tgsfgvguhwj29amp8kkq58gy346dqukws3ptm48p2gqhtp98g', '\x09fe275d8654674ccbbf70f8abf0cf4595c000d3dd545d435e47a595ad37a7d1', '\xb10a81a72da303fafb06ace67d9520bc341cd2f96058ba88f7870f6481693b26', 500000, 'never paid', NULL, NULL, '2026-11-27 10:59:49.278994+00', '2026-11-27 14:59:49+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 10:59:47.121841+00', 'lightning_receipt'),
	(2, '2026-11-27 10:59:47.377936+00', 'lightning_receipt'),
	(3, '2026-11-27 10:59:47.642448+00', 'intraledger'),
	(4, '2026-11-27 10:59:47.705365+00', 'intraledger'),
	(5, '2026-11-27 10:59:47.769697+00', 'intraledger'),
	(6, '2026-11-27 10:59:47.79945+00', 'intraledger'),
	(7, '2026-11-27 10:59:47.847956+00', 'intraledger'),
	(8, '2026-11-27 10:59:47.873014+00', 'intraledger'),
	(9, '2026-11-27 10:59:47.908967+00', 'intraledger'),
	(10, '2026-11-27 10:59:47.93355+00', 'intraledger'),
	(11, '2026-11-27 10:59:47.976661+00', 'intraledger'),
	(12, '2026-11-27 10:59:48.004908+00', 'intraledger'),
	(13, '2026-11-27 10:59:48.0616+00', 'intraledger'),
	(14, '2026-11-27 10:59:48.097157+00', 'intraledger'),
	(15, '2026-11-27 10:59:48.161053+00', 'intraledger'),
	(16, '2026-11-27 10:59:48.186741+00', 'intraledger'),
	(17, '2026-11-27 10:59:48.253555+00', 'intraledger'),
	(18, '2026-11-27 10:59:48.286024+00', 'intraledger'),
	(19, '2026-11-27 10:59:48.362303+00', 'intraledger'),
	(20, '2026-11-27 10:59:48.385722+00', 'intraledger'),
	(21, '2026-11-27 10:59:48.449915+00', 'intraledger'),
	(22, '2026-11-27 10:59:48.466268+00', 'intraledger'),
	(23, '2026-11-27 10:59:48.529003+00', 'intraledger'),
	(24, '2026-11-27 10:59:48.554588+00', 'intraledger'),
	(25, '2026-11-27 10:59:48.613706+00', 'intraledger'),
	(26, '2026-11-27 10:59:48.651861+00', 'intraledger'),
	(27, '2026-11-27 10:59:48.721743+00', 'lightning_reserve'),
	(28, '2026-11-27 10:59:48.79336+00', 'lightning_settled'),
	(29, '2026-11-27 10:59:48.863985+00', 'lightning_reserve'),
	(30, '2026-11-27 10:59:48.898014+00', 'lightning_settled'),
	(31, '2026-11-27 10:59:48.948818+00', 'lightning_reserve'),
	(32, '2026-11-27 10:59:48.971695+00', 'lightning_failed'),
	(33, '2026-11-27 10:59:49.03215+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('407a53a9-bcd0-43ab-9cb4-04d61aec4d57', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 10959, 10959),
	('407a53a9-bcd0-43ab-9cb4-04d61aec4d57', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1010057, 1010057),
	('407a53a9-bcd0-43ab-9cb4-04d61aec4d57', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 1650, 1650),
	('4cc8c6b4-3061-4ae0-8b19-55e86256661e', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 11597, 11597),
	('4cc8c6b4-3061-4ae0-8b19-55e86256661e', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 1184, 1184),
	('26ca30b5-864d-4f4c-a452-efa20c063cdb', '2026-11-27 10:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 22852, 22852),
	('26ca30b5-864d-4f4c-a452-efa20c063cdb', '2026-11-27 10:00:00+00', 'Query.me', 1, 0, 0, 175, 175),
	('26ca30b5-864d-4f4c-a452-efa20c063cdb', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 4818, 4818),
	('407a53a9-bcd0-43ab-9cb4-04d61aec4d57', '2026-11-27 10:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 652480, 238497),
	('4cc8c6b4-3061-4ae0-8b19-55e86256661e', '2026-11-27 10:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 190813, 23671),
	('4cc8c6b4-3061-4ae0-8b19-55e86256661e', '2026-11-27 10:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 154088, 15817);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('d4a89adc-64e2-4cbd-ae87-6f4f273cff1a', 3, '2026-11-27 10:59:49.416765+00');

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
	('88e24bc0-7823-444a-be58-0e87080155d4', 'USD', NULL, 0, '-infinity'),
	('3555bb78-3a27-4902-90e8-050d5bf0796a', 'USD', NULL, 0, '-infinity'),
	('3e164610-b58e-4c2c-a75b-67707bc77b8b', 'USD', NULL, 0, '-infinity'),
	('8bd61a36-6a58-488b-9212-4765a4acd99b', 'BTC', NULL, 5636000, '2026-11-27 10:59:48.651861+00'),
	('d8313e1c-3b0e-4243-a2a6-861df1b5fd48', 'BTC', NULL, 630000, '2026-11-27 10:59:48.651861+00'),
	('e5a92f3f-5483-454f-8243-798c429f5265', 'BTC', NULL, 45819000, '2026-11-27 10:59:49.03215+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06613ff5558ab1796d9f3c', '\x47c8d151ebb210d9cc87440dff6573714094abddc8a1cdf13d427871a062e428', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06613ff559731088f8be56', '\xab63e5d6466090b50d674afd73353bc1982eebec77dfe625d4521c65fc00fd00', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff55d7c503ba942d6', '\xad70312dc2a259d075ce8d219cfef6be245d5ee9fec19b627aa49b0d7230d6ab', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06613ff55e7215ea9a2888', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff55f6d615fc89c36', '\x35aea987429d658b1ee28365f400bc4308b96c3188eae7f366ceda52099cea06', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06613ff55fe19ab3d82ca6', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff5609f149a6721db', '\x342e6d652ce9db2f8e65e8a1e0ab0f9aad628fe8b4af0ca0d63bd853293239c2', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06613ff56100f65c267ff1', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff5618d67c96a3ebc', '\xe20069d4488b287816e915412271a7680f395097db784c22fb47c6a538cffe61', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06613ff561ed6eabbbd712', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff56295d525a33fec', '\x80d961ce8128727fa84c69eabe850980ad8941dedd05185868ec64abd62ef362', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06613ff563042cc9c73378', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff563e1a0ac8148c7', '\xeb868aca3bfc2decbce5a29777a2975f88d055762a053e20390255f837316eba', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06613ff5646c85d4c12254', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff565661dadf0843e', '\xca7631197b4cea6621d48e14c40c1f309c2057010e37b53e659951e30402e3c3', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06613ff565ca753fcfa313', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff566cf73d6fe5fcf', '\x27700771b62e156b500fd304cfa7d77616525d9f9f12d7fb40d4058c3c5e45cf', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06613ff5674e481bbad6e2', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff568783fd3b98f93', '\xeb3f38ba3f78fabe8e4567944f71f44c9685e6a27e2d15a8128f2ce249b35965', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06613ff568d3bae57c4ff9', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff569ce7b57c5642b', '\x739aba246412e2402e5868507b549d6d7d54405f5b9cc68c2e6911b2a1f00efa', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06613ff56a0e5c4d089c80', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff56b036b79ed2eb5', '\xe81da34abf5b96d1de8766005306493a259a07735cc0e7eac33d20d182756b5a', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06613ff56b675c0110b2c8', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x06613ff56c4e4ae7c966f7', '\xa0f3b6cd173b43f1b04eccd2bcc8bb31bb78cbabfe5a04be5eb4d1d039cc19b0', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x06613ff56ce355d3a0bc14', NULL, NULL, '4cc8c6b4-3061-4ae0-8b19-55e86256661e', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x06613ff56df44fe9f80387', '\x902b013ddba3e1ef27ed68edaa92f16f760ed807e4af9d5bb24e7d431df28188', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x06613ff5701ff13a4889c8', '\xc412b0908d5358f099c1ed16b1f723fe62ea0ebd7590f57ed16806801a69b998', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x06613ff5716b52f657e775', '\x45c406c8510054c2f328179e770b76444462816e23a520897a7d3f02823c980e', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x06613ff571c4af9a6ece1f', '\x45c406c8510054c2f328179e770b76444462816e23a520897a7d3f02823c980e', '\x06613ff5716b52f657e775', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x06613ff572b0d668fcecae', '\xb8b13d43bfb1db6452499b554fcd2a9d54dd2a02b19a8240406a153b8d7abc19', NULL, '407a53a9-bcd0-43ab-9cb4-04d61aec4d57', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02db694288cec66e2a1f1c810fb011f185a6331cc54e541078b201dd085a9a3290', 2, 'latchkey:ee62732c-47d9-4b0b-91b5-caaf7e6e8f88/0008', '2026-11-27 10:59:49.414076+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x06613ff56df44fe9f80387', 'lightning', 'e5a92f3f-5483-454f-8243-798c429f5265', 'BTC', 1000000, 10000, 1010, 1010000, '\x902b013ddba3e1ef27ed68edaa92f16f760ed807e4af9d5bb24e7d431df28188', 'lnbcrt10u1p4sjc4ysp5zgee2fv6qkmdd03myp8jn4yj877gfeyqz42y74249fdhva0wwvyspp5jq4sz0wm50s77flddrk64yh3damqakq8ujhe6kajfe75x80jsxyqdqqcqzzs9qrsgq8v06xhye3nnlnxwzd4zma5nwuj2w2kmkmyjy259gwm3pty43py89j6h8fmzml9ljp60sj948kfw53sekdnmp89cv8rkx4cyp3d9s58cpllpch7', '\x0397d37f4cfcc1ab88ceb19f7506350f13294cc34f2890b826c50d084c43cc10b0', '2026-11-27 10:59:56.722681+00', NULL, 'settled', 1100, '\x1ab2c380a962b5dfc95f1951b0f4fc7711459bae920153cc3540173fafa2eb45', NULL, '2026-11-27 10:59:48.79337+00'),
	('\x06613ff5701ff13a4889c8', 'lightning', 'e5a92f3f-5483-454f-8243-798c429f5265', 'BTC', 1000000, 10000, 1010, 1010000, '\xc412b0908d5358f099c1ed16b1f723fe62ea0ebd7590f57ed16806801a69b998', 'lnbcrt10u1p4sjc4ysp5vn4sdjyvh4an5y6vm8pgf6lns4e65cz9ap7g57vrs2h9hjsw698qpp5csftpyyd2dv0pxwpa5ttraerle3w5r4awkg02lk3dqrgqxnfhxvqdqqcqzzs9qrsgqn9z2wx9uepffnmmtslhlq9kd55flul3v678qw0sl2wawexxkncky85d48vqes6x32ymk65y9hskft95fjmhgm3z48jhqg72a350g6ycq2gfssd', '\x0397d37f4cfcc1ab88ceb19f7506350f13294cc34f2890b826c50d084c43cc10b0', '2026-11-27 10:59:56.864111+00', NULL, 'settled', 3000, '\x41182045705d45350724e68191b81d7a931328e6aed8f1d926ac8b3a85cd51da', NULL, '2026-11-27 10:59:48.898023+00'),
	('\x06613ff5716b52f657e775', 'lightning', 'e5a92f3f-5483-454f-8243-798c429f5265', 'BTC', 1000000, 10000, 1010, 1010000, '\x45c406c8510054c2f328179e770b76444462816e23a520897a7d3f02823c980e', 'lnbcrt10u1p4sjc4ysp588878cd7es4t252wdke8v2dwxkwx8zvjm064rum8y3zmnufyhnespp5ghzqdjz3qp2v9uegz708wzmkg3zx9qtwywjjpzt605ls9q3unq8qdqqcqzzs9qrsgqg0jl5m3vqszqckjaru5h5exmw25w3fcf8uhev2dkhsxs26f525a37uxfw38ep7zxymf3tdg9uz6lzgpcma5aa02drngytsljrehw3ksps77my0', '\x0397d37f4cfcc1ab88ceb19f7506350f13294cc34f2890b826c50d084c43cc10b0', '2026-11-27 10:59:56.948858+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 10:59:48.971703+00'),
	('\x06613ff572b0d668fcecae', 'lightning', 'e5a92f3f-5483-454f-8243-798c429f5265', 'BTC', 900000, 10000, 910, 910000, '\xb8b13d43bfb1db6452499b554fcd2a9d54dd2a02b19a8240406a153b8d7abc19', 'lnbcrt9u1p4sjc49sp5p50nq5jth344g3jef2ym7uuuvg5negkpma3zju69klu8lafhjneqpp5hzcn6salk8dkg5jfnd25lnf2n42d62szkxdgyszqdg2nhrt6hsvsdqqcqzzs9qrsgq90zn8jej0wn48s6nhktensz6tfhxzve6zus6qw6hm9umnuxhq34rfztas3tfjmk05dztcxfhn33vqf3h8vpvwgn2lcswzfzfs3fmhqcq5xdfp3', '\x0397d37f4cfcc1ab88ceb19f7506350f13294cc34f2890b826c50d084c43cc10b0', '2026-11-27 10:59:49.259294+00', '2026-11-27 10:59:49.3576+00', 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x47c8d151ebb210d9cc87440dff6573714094abddc8a1cdf13d427871a062e428', 50000000, '2026-11-27 10:59:47.121934+00', 'credited', '\x06613ff5558ab1796d9f3c', NULL, NULL, NULL, NULL),
	('lightning', '\xab63e5d6466090b50d674afd73353bc1982eebec77dfe625d4521c65fc00fd00', 5000000, '2026-11-27 10:59:47.378068+00', 'credited', '\x06613ff559731088f8be56', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 10:59:45.0019+00');

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
	(8, 0),
	(9, 0),
	(10, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 5000000),
	(7, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x902b013ddba3e1ef27ed68edaa92f16f760ed807e4af9d5bb24e7d431df28188', '\x1ab2c380a962b5dfc95f1951b0f4fc7711459bae920153cc3540173fafa2eb45', false, 'settle', 'SETTLED', 1000000, '2026-11-27 10:59:48.692289+00', '2026-11-27 11:59:48+00'),
	('\xc412b0908d5358f099c1ed16b1f723fe62ea0ebd7590f57ed16806801a69b998', '\x41182045705d45350724e68191b81d7a931328e6aed8f1d926ac8b3a85cd51da', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 10:59:48.834674+00', '2026-11-27 11:59:48+00'),
	('\x45c406c8510054c2f328179e770b76444462816e23a520897a7d3f02823c980e', '\xc4f134eb76c2db031edcadc60cae24c0606d890dc5f6884c39ced85d03f76cac', false, 'no_route', 'OPEN', 0, '2026-11-27 10:59:48.923515+00', '2026-11-27 11:59:48+00'),
	('\xb8b13d43bfb1db6452499b554fcd2a9d54dd2a02b19a8240406a153b8d7abc19', '\xee1002c030bcdeac9cce0e69c8ce613dc9bb28d845b18211637360a7283f2a36', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 10:59:49.003535+00', '2026-11-27 11:59:49+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x50d5f656f147a03df832099cb3f929d81e86381513464605c0783c769fecf317'),
	('outside', '\xd7dd1ee603874e855c008f9f246eb7ba4f1eb6eb377dc667358920367bfb86aa');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x47c8d151ebb210d9cc87440dff6573714094abddc8a1cdf13d427871a062e428', 'SETTLED', 50000000, '\x1266592bd8f9c78d9ca3b305647082cf8ecc78a3f868685525e468c26fb947e3', 1, '2026-11-27 10:59:47.093206+00'),
	('\xab63e5d6466090b50d674afd73353bc1982eebec77dfe625d4521c65fc00fd00', 'SETTLED', 5000000, '\x7055defa7c725051b1e311c6d005e64fc77e4d46a5743b67e90161704ad90049', 2, '2026-11-27 10:59:47.334997+00'),
	('\x27700771b62e156b500fd304cfa7d77616525d9f9f12d7fb40d4058c3c5e45cf', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:48.383469+00'),
	('\x342e6d652ce9db2f8e65e8a1e0ab0f9aad628fe8b4af0ca0d63bd853293239c2', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:48.383587+00'),
	('\x35aea987429d658b1ee28365f400bc4308b96c3188eae7f366ceda52099cea06', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:48.383597+00'),
	('\x80d961ce8128727fa84c69eabe850980ad8941dedd05185868ec64abd62ef362', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:48.383605+00'),
	('\xad70312dc2a259d075ce8d219cfef6be245d5ee9fec19b627aa49b0d7230d6ab', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:48.383611+00'),
	('\xca7631197b4cea6621d48e14c40c1f309c2057010e37b53e659951e30402e3c3', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:48.383618+00'),
	('\xe20069d4488b287816e915412271a7680f395097db784c22fb47c6a538cffe61', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:48.383624+00'),
	('\xeb868aca3bfc2decbce5a29777a2975f88d055762a053e20390255f837316eba', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:48.38363+00'),
	('\x739aba246412e2402e5868507b549d6d7d54405f5b9cc68c2e6911b2a1f00efa', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:49.385557+00'),
	('\xa0f3b6cd173b43f1b04eccd2bcc8bb31bb78cbabfe5a04be5eb4d1d039cc19b0', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:49.385731+00'),
	('\xe81da34abf5b96d1de8766005306493a259a07735cc0e7eac33d20d182756b5a', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:49.385745+00'),
	('\xeb3f38ba3f78fabe8e4567944f71f44c9685e6a27e2d15a8128f2ce249b35965', 'CANCELED', NULL, NULL, NULL, '2026-11-27 10:59:49.385752+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x902b013ddba3e1ef27ed68edaa92f16f760ed807e4af9d5bb24e7d431df28188', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 10:59:48.782608+00', '2026-11-27 10:59:48.782608+00'),
	(2, '\xc412b0908d5358f099c1ed16b1f723fe62ea0ebd7590f57ed16806801a69b998', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 10:59:48.888501+00', '2026-11-27 10:59:48.888501+00'),
	(3, '\x45c406c8510054c2f328179e770b76444462816e23a520897a7d3f02823c980e', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 10:59:48.963993+00', '2026-11-27 10:59:48.963993+00'),
	(4, '\xb8b13d43bfb1db6452499b554fcd2a9d54dd2a02b19a8240406a153b8d7abc19', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 10:59:50.253366+00', '2026-11-27 10:59:49.053366+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 10:59:44.800051+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 10:59:44.852472+00'),
	('0003_key_limits', '2640e3fdaa3f7088442aa72595a0112ccdb0a5f1bc936ed910296105d1a0298f', 'before', '2026-11-27 10:59:44.879886+00'),
	('0004_payments', 'b7cccf1b0ff56342df2092476bda7f0201542daacdf3f0120539ab6a2cf51b45', 'before', '2026-11-27 10:59:44.896544+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 10:59:44.959735+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 10:59:45.013581+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 10:59:45.048763+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 10:59:45.072378+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('ffe48bc8-b83f-48fe-840f-87f2b19e03e0', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', '\x65bafaddb51c156b2acea013126e823401dce872e835264ccef2508bc4c47b36', '2026-11-27 10:59:45.876343+00', '2026-12-27 10:59:45.876343+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('2d26573e-4de7-4840-af2b-2f6846359c9d', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', '\xacfbd286fa05d7fc810b94b1c6c11d34839e4a2785ff7d751b75be29a4f68b25', '2026-11-27 10:59:47.176692+00', '2026-12-27 10:59:47.176692+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('a92fe7a0-836f-4a56-a311-1886fa6e40f9', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', '\xcaa4a82ada2dd5f7c8f6f6f540f38ea7ec50b237ec0f647d0504469186d24bbc', '2026-11-27 10:59:47.443897+00', '2026-12-27 10:59:47.443897+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('e5a92f3f-5483-454f-8243-798c429f5265', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'BTC', '', '2026-11-27 10:59:45.842602+00'),
	('88e24bc0-7823-444a-be58-0e87080155d4', '686fcf6d-4633-4aef-a41a-6970ca4fa5a8', 'USD', '', '2026-11-27 10:59:45.845578+00'),
	('8bd61a36-6a58-488b-9212-4765a4acd99b', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'BTC', '', '2026-11-27 10:59:47.153565+00'),
	('3555bb78-3a27-4902-90e8-050d5bf0796a', '8886f5eb-2eb9-4bec-adfb-badc8b35568f', 'USD', '', '2026-11-27 10:59:47.15564+00'),
	('d8313e1c-3b0e-4243-a2a6-861df1b5fd48', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'BTC', '', '2026-11-27 10:59:47.431321+00'),
	('3e164610-b58e-4c2c-a75b-67707bc77b8b', 'b6e64f66-1c41-45da-91e6-66a8d76ddca1', 'USD', '', '2026-11-27 10:59:47.43313+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff5558ab1796d9f3c00', NULL, NULL),
	(5000, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff559731088f8be5600', NULL, NULL),
	(-100, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff55d7c503ba942d600', 'bob', NULL),
	(100, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff55d7c503ba942d601', 'alice', NULL),
	(-50, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff55e7215ea9a288800', 'carol', NULL),
	(50, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff55e7215ea9a288801', 'bob', NULL),
	(-101, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff55f6d615fc89c3600', 'bob', NULL),
	(101, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff55f6d615fc89c3601', 'alice', NULL),
	(-50, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff55fe19ab3d82ca600', 'carol', NULL),
	(50, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff55fe19ab3d82ca601', 'bob', NULL),
	(-102, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff5609f149a6721db00', 'bob', NULL),
	(102, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff5609f149a6721db01', 'alice', NULL),
	(-51, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56100f65c267ff100', 'carol', NULL),
	(51, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff56100f65c267ff101', 'bob', NULL),
	(-103, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff5618d67c96a3ebc00', 'bob', NULL),
	(103, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff5618d67c96a3ebc01', 'alice', NULL),
	(-51, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff561ed6eabbbd71200', 'carol', NULL),
	(51, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff561ed6eabbbd71201', 'bob', NULL),
	(-104, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff56295d525a33fec00', 'bob', NULL),
	(104, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56295d525a33fec01', 'alice', NULL),
	(-52, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff563042cc9c7337800', 'carol', NULL),
	(52, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff563042cc9c7337801', 'bob', NULL),
	(-105, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff563e1a0ac8148c700', 'bob', NULL),
	(105, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff563e1a0ac8148c701', 'alice', NULL),
	(-52, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff5646c85d4c1225400', 'carol', NULL),
	(52, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff5646c85d4c1225401', 'bob', NULL),
	(-106, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff565661dadf0843e00', 'bob', NULL),
	(106, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff565661dadf0843e01', 'alice', NULL),
	(-53, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff565ca753fcfa31300', 'carol', NULL),
	(53, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff565ca753fcfa31301', 'bob', NULL),
	(-107, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff566cf73d6fe5fcf00', 'bob', NULL),
	(107, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff566cf73d6fe5fcf01', 'alice', NULL),
	(-53, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff5674e481bbad6e200', 'carol', NULL),
	(53, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff5674e481bbad6e201', 'bob', NULL),
	(-108, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff568783fd3b98f9300', 'bob', NULL),
	(108, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff568783fd3b98f9301', 'alice', NULL),
	(-54, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff568d3bae57c4ff900', 'carol', NULL),
	(54, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff568d3bae57c4ff901', 'bob', NULL),
	(-109, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff569ce7b57c5642b00', 'bob', NULL),
	(109, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff569ce7b57c5642b01', 'alice', NULL),
	(-54, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56a0e5c4d089c8000', 'carol', NULL),
	(54, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff56a0e5c4d089c8001', 'bob', NULL),
	(-110, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff56b036b79ed2eb500', 'bob', NULL),
	(110, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56b036b79ed2eb501', 'alice', NULL),
	(-55, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56b675c0110b2c800', 'carol', NULL),
	(55, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff56b675c0110b2c801', 'bob', NULL),
	(-111, NULL, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff56c4e4ae7c966f700', 'bob', NULL),
	(111, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56c4e4ae7c966f701', 'alice', NULL),
	(-55, NULL, '8bd61a36-6a58-488b-9212-4765a4acd99b', '\x06613ff56ce355d3a0bc1400', 'carol', NULL),
	(55, NULL, 'd8313e1c-3b0e-4243-a2a6-861df1b5fd48', '\x06613ff56ce355d3a0bc1401', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff56df44fe9f8038700', NULL, NULL),
	(-1003, 3, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff5701ff13a4889c800', NULL, NULL),
	(-1010, 10, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff5716b52f657e77500', NULL, NULL),
	(1010, 10, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff571c4af9a6ece1f00', NULL, NULL),
	(-910, 10, 'e5a92f3f-5483-454f-8243-798c429f5265', '\x06613ff572b0d668fcecae00', NULL, NULL);

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
