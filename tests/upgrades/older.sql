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
	('2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'e0255afd-74ce-41eb-8efc-328c0e76872b', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '2026-11-27 11:27:54.602028+00'),
	('cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', '0e352c4f-9cc0-43dd-bca7-8b0bba8e8d52', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '45223bfb-c662-4860-9416-f298121e0e91', '2026-11-27 11:27:54.943164+00'),
	('91e5e6a8-5fba-4ed1-964d-df43cada0410', '75f8c463-c739-45f3-bf91-2a0b4a54a49a', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '0d892269-0127-4686-af30-63622ee2dc73', '2026-11-27 11:27:55.24585+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('80980952-ee9f-41a4-94c1-551beafc5186', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 11:27:55.081576+00', NULL, '2026-11-27 11:27:56.094764+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('f2db6bbc-6044-422d-8e9e-1646dd90a4d3', '91e5e6a8-5fba-4ed1-964d-df43cada0410', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 11:27:55.266588+00', NULL, '2026-11-27 11:27:56.642782+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('c21d2a5b-5427-497e-9845-9672fb2c8e38', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 11:27:54.753539+00', NULL, '2026-11-27 11:27:56.3661+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('57e95aac-acc5-4866-bee0-fb90eec330b9', 'c21d2a5b-5427-497e-9845-9672fb2c8e38', '\x5755ddc9971ce8768555ad51986513be0a1f19c42bbc29dae4c8864e944d6552', 'blink_6whI9W', 'G24Q', '2026-11-27 11:27:54.754663+00', NULL),
	('575bd287-2c36-4084-9104-cb7d57318668', '80980952-ee9f-41a4-94c1-551beafc5186', '\xf25286f7a9f1f83acd8e156a8b09c58eff2bbd6ea65ea1f6dd7e77288d437f2b', 'blink_MpAo4Q', 'yMqH', '2026-11-27 11:27:55.082766+00', NULL),
	('46ee7d5c-74bc-4986-8fd4-a9d5344fad9b', 'f2db6bbc-6044-422d-8e9e-1646dd90a4d3', '\xb118720beeb260cec21c87cc438e4cd80bbe7d902b3894df51b2bda13ea40f5a', 'blink_2dGcUP', 'mawx', '2026-11-27 11:27:55.275944+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x06614059ea95fe57a0a7ac26', '2026-11-27 11:27:54.611332+00', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x06614059eb8e2805387bf49b', '2026-11-27 11:27:54.674779+00', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-000000000001', 'aecbbfc3-7686-4c81-908c-a0d7c7e0ae48', '{}', '{"expires_at": "2026-12-27T11:27:54.672066+00:00"}'),
	('\x06614059ed06e30bbe3703fb', '2026-11-27 11:27:54.771223+00', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'api_key.created', 'session', 'aecbbfc3-7686-4c81-908c-a0d7c7e0ae48', '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-000000000002', 'c21d2a5b-5427-497e-9845-9672fb2c8e38', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_6whI9W…G24Q", "expires_at": null}], "limits_include_fees": false}'),
	('\x06614059edbd28a0a1fae6db', '2026-11-27 11:27:54.817885+00', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'account.username_set', 'key', 'c21d2a5b-5427-497e-9845-9672fb2c8e38', '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x06614059efda2b75c745a79a', '2026-11-27 11:27:54.956622+00', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x06614059f0c517135c3b1264', '2026-11-27 11:27:55.016557+00', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-000000000007', '873a703b-07ea-4da0-aca8-8856afddba5a', '{}', '{"expires_at": "2026-12-27T11:27:55.010108+00:00"}'),
	('\x06614059f2044cd187c44fc2', '2026-11-27 11:27:55.098241+00', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'api_key.created', 'session', '873a703b-07ea-4da0-aca8-8856afddba5a', '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-000000000008', '80980952-ee9f-41a4-94c1-551beafc5186', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_MpAo4Q…yMqH", "expires_at": null}], "limits_include_fees": false}'),
	('\x06614059f26e499122ab77f3', '2026-11-27 11:27:55.12539+00', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'account.username_set', 'key', '80980952-ee9f-41a4-94c1-551beafc5186', '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x06614059f44b1d86795f9f5c', '2026-11-27 11:27:55.247437+00', '91e5e6a8-5fba-4ed1-964d-df43cada0410', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x06614059f45f1d66af8914a4', '2026-11-27 11:27:55.252536+00', '91e5e6a8-5fba-4ed1-964d-df43cada0410', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-00000000000d', 'ad188e95-e7f6-45e9-96cf-bbe234277a0d', '{}', '{"expires_at": "2026-12-27T11:27:55.251476+00:00"}'),
	('\x06614059f4c0dbd574926ac5', '2026-11-27 11:27:55.277569+00', '91e5e6a8-5fba-4ed1-964d-df43cada0410', 'api_key.created', 'session', 'ad188e95-e7f6-45e9-96cf-bbe234277a0d', '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-00000000000e', 'f2db6bbc-6044-422d-8e9e-1646dd90a4d3', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_2dGcUP…mawx", "expires_at": null}], "limits_include_fees": false}'),
	('\x06614059f578afce3555996c', '2026-11-27 11:27:55.324653+00', '91e5e6a8-5fba-4ed1-964d-df43cada0410', 'account.username_set', 'key', 'f2db6bbc-6044-422d-8e9e-1646dd90a4d3', '127.0.0.1', 'python-httpx2/2.16.2', '488e4ba1-5d1c-4a10-a54b-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(3, -100000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(3, 100000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(4, -50000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(4, 50000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(5, -101000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(5, 101000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(6, -50000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(6, 50000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(7, -102000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(7, 102000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(8, -51000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(8, 51000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(9, -103000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(9, 103000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(10, -51000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(10, 51000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(11, -104000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(11, 104000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(12, -52000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(12, 52000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(13, -105000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(13, 105000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(14, -52000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(14, 52000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(15, -106000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(15, 106000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(16, -53000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(16, 53000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(17, -107000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(17, 107000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(18, -53000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(18, 53000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(19, -108000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(19, 108000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(20, -54000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(20, 54000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(21, -109000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(21, 109000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(22, -54000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(22, 54000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(23, -110000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(23, 110000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(24, -55000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(24, 55000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(25, -111000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(25, 111000, '45223bfb-c662-4860-9416-f298121e0e91');
INSERT INTO public.entry VALUES
	(26, -55000, '45223bfb-c662-4860-9416-f298121e0e91'),
	(26, 55000, '0d892269-0127-4686-af30-63622ee2dc73'),
	(27, -1010000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(31, -1010000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(33, -910000, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(774, 1, '2026-11-27 11:27:54.919031+00', 'lightning_receipt', '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059ef24cecce45d3b00'),
	(785, 2, '2026-11-27 11:27:55.230231+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f3d595c988173f00'),
	(793, 3, '2026-11-27 11:27:55.386568+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f6658f18030bbc01'),
	(795, 4, '2026-11-27 11:27:55.408067+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059f6bb5b11de7b7501'),
	(798, 5, '2026-11-27 11:27:55.439567+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f7361c9a49317701'),
	(800, 6, '2026-11-27 11:27:55.466547+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059f79f1bef3c13ac01'),
	(803, 7, '2026-11-27 11:27:55.496906+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f805e2c639ccdf01'),
	(805, 8, '2026-11-27 11:27:55.514313+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059f85af9962e8c6301'),
	(808, 9, '2026-11-27 11:27:55.549228+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f8e363ad59617401'),
	(810, 10, '2026-11-27 11:27:55.575725+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059f94b4e645e98a301'),
	(813, 11, '2026-11-27 11:27:55.62271+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fa0247030d417701'),
	(815, 12, '2026-11-27 11:27:55.646443+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059fa5faa717dd54001'),
	(818, 13, '2026-11-27 11:27:55.687906+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fb0123d8ed5a8201'),
	(820, 14, '2026-11-27 11:27:55.723351+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059fb8bbdc88aa4fc01'),
	(823, 15, '2026-11-27 11:27:55.785018+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fc672701cfc62501'),
	(825, 16, '2026-11-27 11:27:55.801564+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059fcbc4c2ecab44e01'),
	(828, 17, '2026-11-27 11:27:55.850415+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fd63a9ce17c8a501'),
	(830, 18, '2026-11-27 11:27:55.869681+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059fdc636514944c001'),
	(833, 19, '2026-11-27 11:27:55.899381+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fe3a04ccf1d11c01'),
	(835, 20, '2026-11-27 11:27:55.931936+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059feba51967c824e01'),
	(838, 21, '2026-11-27 11:27:55.970591+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059ff5178152dcbed01'),
	(840, 22, '2026-11-27 11:27:55.984984+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059ff8a0f760f548a01'),
	(843, 23, '2026-11-27 11:27:56.017201+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x0661405a0006dad4e1755b01'),
	(845, 24, '2026-11-27 11:27:56.037496+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x0661405a005603d9449c5101'),
	(849, 25, '2026-11-27 11:27:56.08144+00', 'lightning_receipt', '45223bfb-c662-4860-9416-f298121e0e91', '\x0661405a0102164dcf8c2f01'),
	(853, 26, '2026-11-27 11:27:56.097787+00', 'intraledger_receipt', '0d892269-0127-4686-af30-63622ee2dc73', '\x0661405a0141a725266aa101');

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
	('\xd29a2f3aa84e0a977f2bcfd791bd687b724b17768471bdd0317d1164e4f65c50', '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'BTC', 'lnbcrt500u1p4sj6f6sp55l29yxm4x2q2xhm3egmpgpe4pr4vt6gw83u6smwzersmyjlye0yspp562dz7w4gfc9fwletelter0tg0deyk9mks3cmm5p305gkfe8kt3gqdqqxqrwzqcqzzs9qrsgqa8cx73jqkzq8haj4s7k2nt0c8ppfjqq4muhptg9x2avet046a8u4c7w5rplrlta007t0nwscmmmt62568avmu58h57z3j8snapkvtscpetzamx', '\xa7d4521b753280a35f71ca3614073508eac5e90e3c79a86dc2c8e1b24be4cbc9', '\x455bf417f9707d4b22fb82901f6538815cafd29958e212412bdafd71b01ca960', 50000000, '', NULL, NULL, '2026-11-27 11:27:54.862453+00', '2026-11-27 15:27:54+00', 'PAID', 50000000, '\x06614059ef24cecce45d3b', 'lightning'),
	('\x6123069fee13bea080e00659edefbab51ed402827859e9f2d32be8c1d15b76bb', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt50u1p4sj6fmsp5gkkvz3y2yughxp3e2m6g7kgjpzrry58wgazasxt8c8xjvlr8luaspp5vy3sd8lwzwl2pq8qqev7mma6k50dgq5z0pv7nukn905vr52mw6asdqqxqrwzqcqzzs9qrsgq2mdm2j6jzdl05n3r75fcp7pc9dmay59xvpes6aqkqtgle9ae44eyj6wl9xeg3uqx9e5ws3uwhz87ccdt3868kfyma55aupq38t40cvcpr83fvs', '\x45acc1448a271173063956f48f591208863250ee4745d81967c1cd267c67ff3b', '\x640ddcf7babba4e625d22d6e0c1f5d59464c039b42ccec45b493d0f8556d1b3b', 5000000, '', NULL, NULL, '2026-11-27 11:27:55.157173+00', '2026-11-27 15:27:55+00', 'PAID', 5000000, '\x06614059f3d595c988173f', 'lightning'),
	('\xbaef9f6c35a3c4c840c90015c92db28653f96e962b678b879ff84c0fff10dc0d', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1u1p4sj6fmsp5477pydumz5sk9ujfa0ypa38tupmedqj9m4j8mhacqdch494pll4qpp5hthe7mp450zvssxfqq2ujtdjsefljm5k9dnchpullpxqllcsmsxsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqaa9h2n5wvls678ytxml47ldkd2j333k84fkgmtnfp6mccsa7ajxpez3vplm7wslld4pm8rmn96w6xteza5ufc0e75r0v8kv5ldhkwxgplk27cw', '\xafbc12379b152162f249ebc81ec4ebe077968245dd647ddfb803717a96a1ffea', '\xd98636058ce56cba9625a3cf2a330e3ab3e300abca7819115b0e120fcb2a0808', 100000, 'coffee 100', NULL, NULL, '2026-11-27 11:27:55.348246+00', '2026-11-27 15:27:55+00', 'PAID', 100000, '\x06614059f6658f18030bbc', 'intraledger'),
	('\xda23d2f11fb66294cd1e59f3092c7057454f72f4eeb1e9adacbcef14d12a76e6', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1010n1p4sj6fmsp5kkqr2knrfjvadfvtghdx97ntn7x4w5ws05mgpwgr24dq7rq5d25spp5mg3a9uglke3ffng7t8esjtrs2az57uh5a6c7ntdvhnh3f5f2wmnqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq2wxnll5c8lfylkhd0ayr9crtlypncuqlewgkfkwgtqzkw7dmvyw432ve5pdarutlv6m7ppzj863c577drwqkqyny0gt76vnmh9m9nzcpc2zh3a', '\xb580355a634c99d6a58b45da62fa6b9f8d5751d07d3680b903555a0f0c146aa9', '\x4b8874389f4a6655247a2ee31e66cee49ae21c6d2f49ab60427268bd7cd23882', 101000, 'coffee 101', NULL, NULL, '2026-11-27 11:27:55.421841+00', '2026-11-27 15:27:55+00', 'PAID', 101000, '\x06614059f7361c9a493177', 'intraledger'),
	('\x7c29c80246631bb34de14d9d568c53d4e75a38185009ec3b389e09f9a501127d', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1020n1p4sj6fmsp5q5nny6a9spdtcq4hq2lg3knh26sz3wsy55duxyfdx4rw3xyr4jcqpp50s5usqjxvvdmxn0pfkw4drzn6nn45wqc2qy7cwecncylnfgpzf7sdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq2anv74mefw3kpckcazf2wdajwulahw53xcav5gv8zawjw4dwzvfydsarah7skxklrddrqnh992d27h8f9f4dhzdlrv32yry89ahggrsqlrh9z9', '\x0527326ba5805abc02b702be88da7756a028ba04a51bc3112d3546e89883acb0', '\xcd34e9b80fcd05df887201d24f069477780376f5cf59b8cfab4e627521f98ae7', 102000, 'coffee 102', NULL, NULL, '2026-11-27 11:27:55.484763+00', '2026-11-27 15:27:55+00', 'PAID', 102000, '\x06614059f805e2c639ccdf', 'intraledger'),
	('\xb57b6ecde18f7ce46b7cbe21fd1c9fc42e291a2d7f3992a40ae380a26c6ba65f', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1030n1p4sj6fmsp5frr4dzs0yh74s3ws0l30pw2w63ulypmh06uw29duaye38lmh7kwspp5k4akan0p3a7wg6muhcsl68ylcshzjx3d0uue9fq2uwq2ymrt5e0sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqjv7fren5k0sj7wa7ra8t4gdl4wdpdw5vnufc96eh7mpn3952vu6jk5pjn4jwue89elscyg90ftj07p5nhu5tc405qrgsgaf8hmwrs6qqym498p', '\x48c7568a0f25fd5845d07fe2f0b94ed479f207777eb8e515bce93313ff77f59d', '\x4eef8cea678fdc175a2214b6feb8d37c6d13f3a188173789089347f3ac44b9c9', 103000, 'coffee 103', NULL, NULL, '2026-11-27 11:27:55.527362+00', '2026-11-27 15:27:55+00', 'PAID', 103000, '\x06614059f8e363ad596174', 'intraledger'),
	('\xb53775d974014f69bc17dfb79fdba5c7e08f88455f835503e94dac9b88aa7b46', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1040n1p4sj6fmsp5nn7qy9j8u2nkurq95tqnmmrxxk9n0wrl6gksyvxf329exla3d5lqpp5k5mhtkt5q98kn0qhm7melka9clsglzz9t7p42qlffkkfhz920drqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqmdh7535sdefeg49jfsaphvafefrwljgn70xgaplduhsqj22d8ga45t37hse0jm3fqe3qtmlqc0al96gnfglp8nrnc82sta8yl82m4ugpngdfr4', '\x9cfc021647e2a76e0c05a2c13dec66358b37b87fd22d0230c98a8b937fb16d3e', '\x185a94068fe48c06bbb55fba76826b20a8b6f684ff9a6322a2989f8ace393872', 104000, 'coffee 104', NULL, NULL, '2026-11-27 11:27:55.59767+00', '2026-11-27 15:27:55+00', 'PAID', 104000, '\x06614059fa0247030d4177', 'intraledger'),
	('\x03efb587d45913ceb8ce363327e435a43f4b80455b735431baa7ae578824c64f', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1050n1p4sj6fmsp5dhytmewl0tgrqd6xh9y32s4jxqvexmq97u8f2mtwp3p6dkua5fxqpp5q0hmtp75tyfuawxwxcej0ep45sl5hqz9tde4gvd657h90zpyce8sdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqg7g9dh0zpclmln9rl3l38shey80w9ggxuea40vmkgv6snre785xr52dtqd0ycnj0k5qrevr2gka85369kw9a394ws98kh7f80hr4y4cpgfjncr', '\x6dc8bde5df7ad0303746b9491542b23019936c05f70e956d6e0c43a6db9da24c', '\xd490d6b2b1bcb0956959cfeaf6372d91dd9fe0a83d076bfe58a9878c854c69cc', 105000, 'coffee 105', NULL, NULL, '2026-11-27 11:27:55.667091+00', '2026-11-27 15:27:55+00', 'PAID', 105000, '\x06614059fb0123d8ed5a82', 'intraledger'),
	('\x71c7e8ea9f5225eee236d8bbbf90bfe057dbd4b197002c0d458629a41893f7d0', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1060n1p4sj6fmsp5knyn9vgyplmgl8hh6f7uhj2g0xkhyhqhq97ad7khgc9vt9yfnjnqpp5w8r7365l2gj7ac3kmzamly9luptah493juqzcr29sc56gxyn7lgqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqsrfwd6sdetew0ew2mqckvxyd7z8gd6r27gmke48wdnxdz5hmf89svgthj3chwmd56f2kps632rxtg6ys0j6lqpj8hhdnvu96t3fwkucpuw8svr', '\xb4c932b1040ff68f9ef7d27dcbc94879ad725c17017dd6fad7460ac594899ca6', '\x06a0dbf38c065e20bed236fc9da523a89b354dbe36f19fb5beeb62c8473a8f1f', 106000, 'coffee 106', NULL, NULL, '2026-11-27 11:27:55.750399+00', '2026-11-27 15:27:55+00', 'PAID', 106000, '\x06614059fc672701cfc625', 'intraledger'),
	('\xa8035c7ffe90db4218f45a37ff21f9c0fa6ae83554b8fd62c02e1874e1d4d88d', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1110n1p4sj6fusp5syw5cxsphgmtdu2kjdf8vy3cpnffsjxqk8jdsnut0mvryd55tzdqpp54qp4cll7jrd5yx85tgml7g0ecrax46p42ju06ckq9cv8fcw5mzxsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqcx5u2c8yk2vumdras2sjm5e7x36nuyg9rfvlj8x0wtycrp9vtpjnjprxr2jhrpnyx7hss2t399pcssj7eynj4mf23nd6mrwxw35dczspalavcv', '\x811d4c1a01ba36b6f15693527612380cd29848c0b1e4d84f8b7ed8323694589a', '\xe4eceb0cb361cbba77900b6a52d6335a2afdfda9536c842417ee72a160bb01da', 111000, 'coffee 111', NULL, NULL, '2026-11-27 11:27:56.057883+00', '2026-11-27 15:27:56+00', 'PAID', 111000, '\x0661405a0102164dcf8c2f', 'intraledger'),
	('\x77be580e576de9ccc6afef30995ca5dacc952b4c5c3e770aa2afa6f56aa92c90', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1070n1p4sj6fmsp552z0ptrwvtvmlrur28y5r4xu2r52wxcazkmc65drgep9q5f84hfspp5w7l9srjhdh5ue340aucfjh99mtxf226vtsl8wz4z47n0264f9jgqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq3ysvheyn0jrkzzft33yqet67k0khxzssqnmfww3rz7d6j0rp7ntskznm02m9n59s8htzr8257080gxaan9jnl6fqndfnz2yfu20qgzgqd75hua', '\xa284f0ac6e62d9bf8f8351c941d4dc50e8a71b1d15b78d51a34642505127add3', '\x5070c0d4172f64df397ff4add9a477a906f0ae3b6fbb978075d708627870e914', 107000, 'coffee 107', NULL, NULL, '2026-11-27 11:27:55.822434+00', '2026-11-27 15:27:55+00', 'PAID', 107000, '\x06614059fd63a9ce17c8a5', 'intraledger'),
	('\xdfca832e8c0534592b83cadd62517d8571ea6611259d301d26b8b93003070906', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1080n1p4sj6fmsp507w5ms2hy3cj8aqgflnxgywsmlhyd9ucuhfz2gmvf6x6d404s63qpp5ml9gxt5vq569j2uretwky5tas4c75es3ykwnq8fxhzunqqc8pyrqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqncvahrt0aquy63hpx0js0fxq7utykcx0py6ehmuervqykf6hdf9yxhdul0kfg8w4pqky9hydmpcga8n67wj520skp048f5hx380d9jgplxg07q', '\x7f9d4dc157247123f4084fe66411d0dfee469798e5d225236c4e8da6d5f586a2', '\x6a15c750535a380e31d7defda7198e9945009536eb414361dce61ad994b034c5', 108000, 'coffee 108', NULL, NULL, '2026-11-27 11:27:55.880342+00', '2026-11-27 15:27:55+00', 'PAID', 108000, '\x06614059fe3a04ccf1d11c', 'intraledger'),
	('\xa323e87b42ca1eb7d825bd42de8a0586cf7f87cad6d5665b68ecd7dff5cd1e64', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1090n1p4sj6fmsp58g5068kzw7wdvkq26s2xf5kugpscyfyy66xyxy0zwn0a8m09egespp55v37s76zeg0t0kp9h4pdazs9sm8hlp726m2kvkmgantalawdrejqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgquk8hcy2vug75xyydx4gqju0775nvtn5uhefme7vjuak85m2uypvymzgnr294w39qfdju9cg0u24z6nz3pa8hcjnnuu4qk68md3u3k9qp48dagr', '\x3a28fd1ec2779cd6580ad41464d2dc4061822484d68c4311e274dfd3ede5ca33', '\x96c07ab44fd43474c946832c01a051dc1b48c399711f3e29c6c822ab496e3e17', 109000, 'coffee 109', NULL, NULL, '2026-11-27 11:27:55.956744+00', '2026-11-27 15:27:55+00', 'PAID', 109000, '\x06614059ff5178152dcbed', 'intraledger'),
	('\xec34b417d673773960eeb2d8e408fdc27aa8892ac0127a5fa8812ade655e65ad', '45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', 'lnbcrt1100n1p4sj6fmsp5zhk8k0cf2ag9594k2cl6txxtmnyzsd4nxelx86fqzkvqf7dch8xspp5as6tg97kwdmnjc8wktvwgz8acfa23zf2cqf85hagsy4due27vkksdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqq3vvzn4wmcxzeclwqhfjnu6ylcwy30hcuhlly2vu6exxpqftvr5ps40qfp6esx6u07nwrzgu3drs8082h48dd3hdv36r029h7gxnykqqdjguen', '\x15ec7b3f0957505a16b6563fa598cbdcc82836b3367e63e920159804f9b8b9cd', '\xebb9f4b1bc55cd8c5c5fa085a8e38ca186e30da3f5c79185b192601aeb000cf1', 110000, 'coffee 110', NULL, NULL, '2026-11-27 11:27:55.99504+00', '2026-11-27 15:27:55+00', 'PAID', 110000, '\x0661405a0006dad4e1755b', 'intraledger'),
	('\x49aee928f25fc73065981cc3e9d56014c1b4df73868b5da95248a2531ad632ad', '0d892269-0127-4686-af30-63622ee2dc73', '91e5e6a8-5fba-4ed1-964d-df43cada0410', 'BTC', 'lnbcrt5u1p4sj6fusp5gjt54k9ssdl9qmrs6vq6uhwadqhyk0wvye5nyk28wcvsfsyrlejspp5fxhwj28jtlrnqevcrnp7n4tqznqmfhmns694m22jfz39xxkkx2ksdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqejau07gppuwe7ymvk285mm8uj3z0tekzhjkxqpd8hzvz089fvf5pf4pxfdys8kku7teq0rfmcgj7u2pkltprrx9yg99gz4vxhwf0pccp0ydaz8', '\x44974ad8b0837e506c70d301ae5ddd682e4b3dcc2669325947761904c083fe65', '\x0b799319a8bc9a670372b4f48b3d1f7d40be5318f4b09d295da2815e6045a0c9', 500000, 'never paid', NULL, NULL, '2026-11-27 11:27:56.649247+00', '2026-11-27 15:27:56+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 11:27:54.909902+00', 'lightning_receipt'),
	(2, '2026-11-27 11:27:55.217301+00', 'lightning_receipt'),
	(3, '2026-11-27 11:27:55.385231+00', 'intraledger'),
	(4, '2026-11-27 11:27:55.407195+00', 'intraledger'),
	(5, '2026-11-27 11:27:55.43862+00', 'intraledger'),
	(6, '2026-11-27 11:27:55.465499+00', 'intraledger'),
	(7, '2026-11-27 11:27:55.49181+00', 'intraledger'),
	(8, '2026-11-27 11:27:55.513593+00', 'intraledger'),
	(9, '2026-11-27 11:27:55.548515+00', 'intraledger'),
	(10, '2026-11-27 11:27:55.575118+00', 'intraledger'),
	(11, '2026-11-27 11:27:55.621959+00', 'intraledger'),
	(12, '2026-11-27 11:27:55.645866+00', 'intraledger'),
	(13, '2026-11-27 11:27:55.687203+00', 'intraledger'),
	(14, '2026-11-27 11:27:55.722685+00', 'intraledger'),
	(15, '2026-11-27 11:27:55.778855+00', 'intraledger'),
	(16, '2026-11-27 11:27:55.800652+00', 'intraledger'),
	(17, '2026-11-27 11:27:55.843497+00', 'intraledger'),
	(18, '2026-11-27 11:27:55.868726+00', 'intraledger'),
	(19, '2026-11-27 11:27:55.898372+00', 'intraledger'),
	(20, '2026-11-27 11:27:55.931217+00', 'intraledger'),
	(21, '2026-11-27 11:27:55.969912+00', 'intraledger'),
	(22, '2026-11-27 11:27:55.984399+00', 'intraledger'),
	(23, '2026-11-27 11:27:56.016346+00', 'intraledger'),
	(24, '2026-11-27 11:27:56.036611+00', 'intraledger'),
	(25, '2026-11-27 11:27:56.080662+00', 'intraledger'),
	(26, '2026-11-27 11:27:56.096935+00', 'intraledger'),
	(27, '2026-11-27 11:27:56.16967+00', 'lightning_reserve'),
	(28, '2026-11-27 11:27:56.222737+00', 'lightning_settled'),
	(29, '2026-11-27 11:27:56.254173+00', 'lightning_reserve'),
	(30, '2026-11-27 11:27:56.290664+00', 'lightning_settled'),
	(31, '2026-11-27 11:27:56.323119+00', 'lightning_reserve'),
	(32, '2026-11-27 11:27:56.345116+00', 'lightning_failed'),
	(33, '2026-11-27 11:27:56.369604+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('80980952-ee9f-41a4-94c1-551beafc5186', '2026-11-27 11:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 13942, 13942),
	('80980952-ee9f-41a4-94c1-551beafc5186', '2026-11-27 11:00:00+00', 'Query.me', 1, 0, 0, 1104, 1104),
	('c21d2a5b-5427-497e-9845-9672fb2c8e38', '2026-11-27 11:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 17608, 17608),
	('c21d2a5b-5427-497e-9845-9672fb2c8e38', '2026-11-27 11:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 20141, 20141),
	('c21d2a5b-5427-497e-9845-9672fb2c8e38', '2026-11-27 11:00:00+00', 'Query.me', 1, 0, 0, 417, 417),
	('f2db6bbc-6044-422d-8e9e-1646dd90a4d3', '2026-11-27 11:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 23531, 23531),
	('f2db6bbc-6044-422d-8e9e-1646dd90a4d3', '2026-11-27 11:00:00+00', 'Query.me', 1, 0, 0, 151, 151),
	('80980952-ee9f-41a4-94c1-551beafc5186', '2026-11-27 11:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 129720, 25242),
	('80980952-ee9f-41a4-94c1-551beafc5186', '2026-11-27 11:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 148034, 20248),
	('c21d2a5b-5427-497e-9845-9672fb2c8e38', '2026-11-27 11:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 630006, 246889),
	('f2db6bbc-6044-422d-8e9e-1646dd90a4d3', '2026-11-27 11:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 17911, 17911);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('7c9a02e4-885e-46d4-9385-cd760b169907', 3, '2026-11-27 11:27:56.794395+00');

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
	('7ee2da22-7482-43ca-b268-a8cb71be1d2b', 'USD', NULL, 0, '-infinity'),
	('a0734aa3-3112-4c8a-aada-ab2b01f95421', 'USD', NULL, 0, '-infinity'),
	('e47ca16c-33a7-4bcf-aa1b-f31a1e9e987c', 'USD', NULL, 0, '-infinity'),
	('45223bfb-c662-4860-9416-f298121e0e91', 'BTC', NULL, 5636000, '2026-11-27 11:27:56.096935+00'),
	('0d892269-0127-4686-af30-63622ee2dc73', 'BTC', NULL, 630000, '2026-11-27 11:27:56.096935+00'),
	('40eb6036-d0d5-4f3f-b4db-e37227b8ee03', 'BTC', NULL, 45819000, '2026-11-27 11:27:56.369604+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614059ef24cecce45d3b', '\xd29a2f3aa84e0a977f2bcfd791bd687b724b17768471bdd0317d1164e4f65c50', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x06614059f3d595c988173f', '\x6123069fee13bea080e00659edefbab51ed402827859e9f2d32be8c1d15b76bb', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059f6658f18030bbc', '\xbaef9f6c35a3c4c840c90015c92db28653f96e962b678b879ff84c0fff10dc0d', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614059f6bb5b11de7b75', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059f7361c9a493177', '\xda23d2f11fb66294cd1e59f3092c7057454f72f4eeb1e9adacbcef14d12a76e6', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x06614059f79f1bef3c13ac', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059f805e2c639ccdf', '\x7c29c80246631bb34de14d9d568c53d4e75a38185009ec3b389e09f9a501127d', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614059f85af9962e8c63', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059f8e363ad596174', '\xb57b6ecde18f7ce46b7cbe21fd1c9fc42e291a2d7f3992a40ae380a26c6ba65f', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x06614059f94b4e645e98a3', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059fa0247030d4177', '\xb53775d974014f69bc17dfb79fdba5c7e08f88455f835503e94dac9b88aa7b46', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614059fa5faa717dd540', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059fb0123d8ed5a82', '\x03efb587d45913ceb8ce363327e435a43f4b80455b735431baa7ae578824c64f', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x06614059fb8bbdc88aa4fc', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059fc672701cfc625', '\x71c7e8ea9f5225eee236d8bbbf90bfe057dbd4b197002c0d458629a41893f7d0', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614059fcbc4c2ecab44e', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059fd63a9ce17c8a5', '\x77be580e576de9ccc6afef30995ca5dacc952b4c5c3e770aa2afa6f56aa92c90', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x06614059fdc636514944c0', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059fe3a04ccf1d11c', '\xdfca832e8c0534592b83cadd62517d8571ea6611259d301d26b8b93003070906', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614059feba51967c824e', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x06614059ff5178152dcbed', '\xa323e87b42ca1eb7d825bd42de8a0586cf7f87cad6d5665b68ecd7dff5cd1e64', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x06614059ff8a0f760f548a', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661405a0006dad4e1755b', '\xec34b417d673773960eeb2d8e408fdc27aa8892ac0127a5fa8812ade655e65ad', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661405a005603d9449c51', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661405a0102164dcf8c2f', '\xa8035c7ffe90db4218f45a37ff21f9c0fa6ae83554b8fd62c02e1874e1d4d88d', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661405a0141a725266aa1', NULL, NULL, '80980952-ee9f-41a4-94c1-551beafc5186', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661405a025dc66911d7c9', '\xe118e7317f6fbd9930d57fd5115b7018b5f12d2abf94974935f156cc860d6bd7', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661405a03a7dd21909bee', '\x0bba129d51f7772e9880d83bbfdc20d34165996e52801608499553d756241ca9', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661405a04b52f7fa304ed', '\x724d68a2b87da2101a30e58667a6c83014fad1c2da8db11a3c6df6d1c7711fdc', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661405a050b1c9726c969', '\x724d68a2b87da2101a30e58667a6c83014fad1c2da8db11a3c6df6d1c7711fdc', '\x0661405a04b52f7fa304ed', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661405a056ac4f0ebe567', '\xabf67d1191c0da289d219ab730ba887c8b264414911fba7438118f20fba4a53b', NULL, 'c21d2a5b-5427-497e-9845-9672fb2c8e38', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cancellation VALUES
	('\xa8035c7ffe90db4218f45a37ff21f9c0fa6ae83554b8fd62c02e1874e1d4d88d');

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02db5b49644e09ba62d1384fc4156622eaff7efd771620ae519a82bb601cd7243f', 2, 'latchkey:51188dd1-0caa-4110-b26f-3de0ade6fe1e/0008', '2026-11-27 11:27:56.790864+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661405a025dc66911d7c9', 'lightning', '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', 'BTC', 1000000, 10000, 1010, 1010000, '\xe118e7317f6fbd9930d57fd5115b7018b5f12d2abf94974935f156cc860d6bd7', 'lnbcrt10u1p4sj6fusp5ksjayvhvlayx4cqs8ep6l4k2xfrmwmen7nfdzlzdkag3j7f9jwrspp5uyvwwvtld77ejvx40l23zkmsrz6lztf2h72fwjf479tvepsdd0tsdqqcqzzs9qrsgqtm0zujz9e6xxaev4sy6mwfqqwjrpr0pj9vfeesqj3lvtj9g350e59r7wxn9f0pnrl2l9m9y6e9nvqzhxwcvcauugj6k2ppvhp387u2cqytydwp', '\x0290cb80878a22ac0318a3eb40b7a2c0fdba54dbd4c959d027187ef19a84d29b8e', '2026-11-27 11:28:04.169792+00', NULL, 'settled', 1100, '\xa9e4db93d8b27d230e22a594a9b366df51dc173e0935b7ad86d016cfd99628d8', NULL, '2026-11-27 11:27:56.222745+00'),
	('\x0661405a03a7dd21909bee', 'lightning', '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', 'BTC', 1000000, 10000, 1010, 1010000, '\x0bba129d51f7772e9880d83bbfdc20d34165996e52801608499553d756241ca9', 'lnbcrt10u1p4sj6fusp50zmyvmy304th27y7r2fy7upappkucqzhffdvww4gcqmhq5ndwn0qpp5pwap98237amjaxyqmqamlhpq6dqktxtw22qpvzzfj4faw43yrj5sdqqcqzzs9qrsgqswnwreksjv3mvlum40kwm7u8yqndl4t9v3a2dhfyx5v480p3gtek84lxafn9ua77e0ywkepdz8rv7x5x92jeulrn9vznd26xe3xf4hcpqgdj8a', '\x0290cb80878a22ac0318a3eb40b7a2c0fdba54dbd4c959d027187ef19a84d29b8e', '2026-11-27 11:28:04.254231+00', NULL, 'settled', 3000, '\x94fe9ce4764943eb4e1c41869bbea1cfa6b6ac5481583b47e33f2949822ba532', NULL, '2026-11-27 11:27:56.290672+00'),
	('\x0661405a04b52f7fa304ed', 'lightning', '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', 'BTC', 1000000, 10000, 1010, 1010000, '\x724d68a2b87da2101a30e58667a6c83014fad1c2da8db11a3c6df6d1c7711fdc', 'lnbcrt10u1p4sj6fusp59fsfm256chktq8m0cjk3zd02t96tj3mjrpvs6t38rg99s2r8t42qpp5wfxk3g4c0k3pqx3sukrx0fkgxq2045wzm2xmzx3udhmdr3m3rlwqdqqcqzzs9qrsgq79xppj4gjetst3z5y2rmjmck6ljgdv98gkg44z30l2klhl06axf98cyspvzdv8vs4yuqzmmcf9lngasvfz8f3m40nhe3kdzyhfhm2esp99x0lp', '\x0290cb80878a22ac0318a3eb40b7a2c0fdba54dbd4c959d027187ef19a84d29b8e', '2026-11-27 11:28:04.323192+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 11:27:56.345121+00'),
	('\x0661405a056ac4f0ebe567', 'lightning', '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', 'BTC', 900000, 10000, 910, 910000, '\xabf67d1191c0da289d219ab730ba887c8b264414911fba7438118f20fba4a53b', 'lnbcrt9u1p4sj6fusp5wetarurc7fkweqnztm7sm0ssvux3ye7lwl3sjlazntgh7l3qtxfspp540m86yv3crdz38fpn2mnpw5g0j9jv3q5jy0m5apczx8jp7ay55asdqqcqzzs9qrsgq5e2hs55fdszr95urc56u22xuqh4xmjvngdc9tace4uxzzylhcfmsl0tq2csp972lk93kreu93gj9zva2yapzmyelpdmj5suqydk7yxqpdyqkw4', '\x0290cb80878a22ac0318a3eb40b7a2c0fdba54dbd4c959d027187ef19a84d29b8e', '2026-11-27 11:27:56.60332+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xd29a2f3aa84e0a977f2bcfd791bd687b724b17768471bdd0317d1164e4f65c50', 50000000, '2026-11-27 11:27:54.909994+00', 'credited', '\x06614059ef24cecce45d3b', NULL, NULL, NULL, NULL),
	('lightning', '\x6123069fee13bea080e00659edefbab51ed402827859e9f2d32be8c1d15b76bb', 5000000, '2026-11-27 11:27:55.217405+00', 'credited', '\x06614059f3d595c988173f', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 11:27:53.102918+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
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
	(13, 0),
	(14, 0),
	(15, 0),
	(2, 50000000),
	(1, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xe118e7317f6fbd9930d57fd5115b7018b5f12d2abf94974935f156cc860d6bd7', '\xa9e4db93d8b27d230e22a594a9b366df51dc173e0935b7ad86d016cfd99628d8', false, 'settle', 'SETTLED', 1000000, '2026-11-27 11:27:56.122781+00', '2026-11-27 12:27:56+00'),
	('\x0bba129d51f7772e9880d83bbfdc20d34165996e52801608499553d756241ca9', '\x94fe9ce4764943eb4e1c41869bbea1cfa6b6ac5481583b47e33f2949822ba532', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 11:27:56.234921+00', '2026-11-27 12:27:56+00'),
	('\x724d68a2b87da2101a30e58667a6c83014fad1c2da8db11a3c6df6d1c7711fdc', '\x8d1705fb17c33cc431fea6117ac9d2919f5e1b17de528950ec2f17d262ee8f1b', false, 'no_route', 'OPEN', 0, '2026-11-27 11:27:56.309582+00', '2026-11-27 12:27:56+00'),
	('\xabf67d1191c0da289d219ab730ba887c8b264414911fba7438118f20fba4a53b', '\x129d6b46322b7db2c46dd043ba134dc6f79d5f963cacf335df0d409b03997ef7', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 11:27:56.357441+00', '2026-11-27 12:27:56+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x4bc6319af2fcf1becafc39482a5d145fa897d87a84a428f61f91b8192aa92aa8'),
	('outside', '\x2fcacf87a26cbed481bc6bf9b5828c98d236a00fa4911dde3bab9ce04ba8a181');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xd29a2f3aa84e0a977f2bcfd791bd687b724b17768471bdd0317d1164e4f65c50', 'SETTLED', 50000000, '\x455bf417f9707d4b22fb82901f6538815cafd29958e212412bdafd71b01ca960', 1, '2026-11-27 11:27:54.886218+00'),
	('\x6123069fee13bea080e00659edefbab51ed402827859e9f2d32be8c1d15b76bb', 'SETTLED', 5000000, '\x640ddcf7babba4e625d22d6e0c1f5d59464c039b42ccec45b493d0f8556d1b3b', 2, '2026-11-27 11:27:55.184856+00'),
	('\x03efb587d45913ceb8ce363327e435a43f4b80455b735431baa7ae578824c64f', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064221+00'),
	('\x71c7e8ea9f5225eee236d8bbbf90bfe057dbd4b197002c0d458629a41893f7d0', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064344+00'),
	('\x77be580e576de9ccc6afef30995ca5dacc952b4c5c3e770aa2afa6f56aa92c90', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064353+00'),
	('\x7c29c80246631bb34de14d9d568c53d4e75a38185009ec3b389e09f9a501127d', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064358+00'),
	('\xa323e87b42ca1eb7d825bd42de8a0586cf7f87cad6d5665b68ecd7dff5cd1e64', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064363+00'),
	('\xb53775d974014f69bc17dfb79fdba5c7e08f88455f835503e94dac9b88aa7b46', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064368+00'),
	('\xb57b6ecde18f7ce46b7cbe21fd1c9fc42e291a2d7f3992a40ae380a26c6ba65f', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064373+00'),
	('\xbaef9f6c35a3c4c840c90015c92db28653f96e962b678b879ff84c0fff10dc0d', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064377+00'),
	('\xda23d2f11fb66294cd1e59f3092c7057454f72f4eeb1e9adacbcef14d12a76e6', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064382+00'),
	('\xdfca832e8c0534592b83cadd62517d8571ea6611259d301d26b8b93003070906', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.064386+00'),
	('\xec34b417d673773960eeb2d8e408fdc27aa8892ac0127a5fa8812ade655e65ad', 'CANCELED', NULL, NULL, NULL, '2026-11-27 11:27:56.06439+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xe118e7317f6fbd9930d57fd5115b7018b5f12d2abf94974935f156cc860d6bd7', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 11:27:56.213591+00', '2026-11-27 11:27:56.213591+00'),
	(2, '\x0bba129d51f7772e9880d83bbfdc20d34165996e52801608499553d756241ca9', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 11:27:56.284207+00', '2026-11-27 11:27:56.284207+00'),
	(3, '\x724d68a2b87da2101a30e58667a6c83014fad1c2da8db11a3c6df6d1c7711fdc', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 11:27:56.339383+00', '2026-11-27 11:27:56.339383+00'),
	(4, '\xabf67d1191c0da289d219ab730ba887c8b264414911fba7438118f20fba4a53b', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 11:27:57.58829+00', '2026-11-27 11:27:56.388291+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 11:27:52.700115+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 11:27:52.835311+00'),
	('0003_key_limits', '2640e3fdaa3f7088442aa72595a0112ccdb0a5f1bc936ed910296105d1a0298f', 'before', '2026-11-27 11:27:52.901001+00'),
	('0004_payments', 'b7cccf1b0ff56342df2092476bda7f0201542daacdf3f0120539ab6a2cf51b45', 'before', '2026-11-27 11:27:52.921719+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 11:27:53.040688+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 11:27:53.13672+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 11:27:53.195698+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 11:27:53.264735+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('aecbbfc3-7686-4c81-908c-a0d7c7e0ae48', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', '\xfadfdba9de862177edfe60298acc51812db56a1e2c024d97fc009a7375828ec1', '2026-11-27 11:27:54.672066+00', '2026-12-27 11:27:54.672066+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('873a703b-07ea-4da0-aca8-8856afddba5a', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', '\x58bbcea2ebb8012cefe75e530d00b674019714df825fad21d75542f7925201fc', '2026-11-27 11:27:55.010108+00', '2026-12-27 11:27:55.010108+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('ad188e95-e7f6-45e9-96cf-bbe234277a0d', '91e5e6a8-5fba-4ed1-964d-df43cada0410', '\x3e9ebaff6534c84e22506fb6223904835436edb4c1fdb9f483569a705bb56638', '2026-11-27 11:27:55.251476+00', '2026-12-27 11:27:55.251476+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'BTC', '', '2026-11-27 11:27:54.603881+00'),
	('7ee2da22-7482-43ca-b268-a8cb71be1d2b', '2020c6f2-3ec3-4ace-8577-ed2c82d8d1cb', 'USD', '', '2026-11-27 11:27:54.609438+00'),
	('45223bfb-c662-4860-9416-f298121e0e91', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'BTC', '', '2026-11-27 11:27:54.949047+00'),
	('a0734aa3-3112-4c8a-aada-ab2b01f95421', 'cf7ea089-e6f1-42d4-a3e4-7caf04f487e8', 'USD', '', '2026-11-27 11:27:54.950743+00'),
	('0d892269-0127-4686-af30-63622ee2dc73', '91e5e6a8-5fba-4ed1-964d-df43cada0410', 'BTC', '', '2026-11-27 11:27:55.246299+00'),
	('e47ca16c-33a7-4bcf-aa1b-f31a1e9e987c', '91e5e6a8-5fba-4ed1-964d-df43cada0410', 'USD', '', '2026-11-27 11:27:55.24674+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059ef24cecce45d3b00', NULL, NULL),
	(5000, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f3d595c988173f00', NULL, NULL),
	(-100, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059f6658f18030bbc00', 'bob', NULL),
	(100, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f6658f18030bbc01', 'alice', NULL),
	(-50, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f6bb5b11de7b7500', 'carol', NULL),
	(50, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059f6bb5b11de7b7501', 'bob', NULL),
	(-101, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059f7361c9a49317700', 'bob', NULL),
	(101, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f7361c9a49317701', 'alice', NULL),
	(-50, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f79f1bef3c13ac00', 'carol', NULL),
	(50, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059f79f1bef3c13ac01', 'bob', NULL),
	(-102, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059f805e2c639ccdf00', 'bob', NULL),
	(102, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f805e2c639ccdf01', 'alice', NULL),
	(-51, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f85af9962e8c6300', 'carol', NULL),
	(51, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059f85af9962e8c6301', 'bob', NULL),
	(-103, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059f8e363ad59617400', 'bob', NULL),
	(103, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f8e363ad59617401', 'alice', NULL),
	(-51, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059f94b4e645e98a300', 'carol', NULL),
	(51, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059f94b4e645e98a301', 'bob', NULL),
	(-104, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059fa0247030d417700', 'bob', NULL),
	(104, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fa0247030d417701', 'alice', NULL),
	(-52, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fa5faa717dd54000', 'carol', NULL),
	(52, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059fa5faa717dd54001', 'bob', NULL),
	(-105, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059fb0123d8ed5a8200', 'bob', NULL),
	(105, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fb0123d8ed5a8201', 'alice', NULL),
	(-52, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fb8bbdc88aa4fc00', 'carol', NULL),
	(52, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059fb8bbdc88aa4fc01', 'bob', NULL),
	(-106, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059fc672701cfc62500', 'bob', NULL),
	(106, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fc672701cfc62501', 'alice', NULL),
	(-53, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fcbc4c2ecab44e00', 'carol', NULL),
	(53, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059fcbc4c2ecab44e01', 'bob', NULL),
	(-107, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059fd63a9ce17c8a500', 'bob', NULL),
	(107, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fd63a9ce17c8a501', 'alice', NULL),
	(-53, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fdc636514944c000', 'carol', NULL),
	(53, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059fdc636514944c001', 'bob', NULL),
	(-108, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059fe3a04ccf1d11c00', 'bob', NULL),
	(108, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059fe3a04ccf1d11c01', 'alice', NULL),
	(-54, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059feba51967c824e00', 'carol', NULL),
	(54, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059feba51967c824e01', 'bob', NULL),
	(-109, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x06614059ff5178152dcbed00', 'bob', NULL),
	(109, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059ff5178152dcbed01', 'alice', NULL),
	(-54, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x06614059ff8a0f760f548a00', 'carol', NULL),
	(54, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x06614059ff8a0f760f548a01', 'bob', NULL),
	(-110, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x0661405a0006dad4e1755b00', 'bob', NULL),
	(110, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x0661405a0006dad4e1755b01', 'alice', NULL),
	(-55, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x0661405a005603d9449c5100', 'carol', NULL),
	(55, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x0661405a005603d9449c5101', 'bob', NULL),
	(-111, NULL, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x0661405a0102164dcf8c2f00', 'bob', NULL),
	(111, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x0661405a0102164dcf8c2f01', 'alice', NULL),
	(-55, NULL, '45223bfb-c662-4860-9416-f298121e0e91', '\x0661405a0141a725266aa100', 'carol', NULL),
	(55, NULL, '0d892269-0127-4686-af30-63622ee2dc73', '\x0661405a0141a725266aa101', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x0661405a025dc66911d7c900', NULL, NULL),
	(-1003, 3, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x0661405a03a7dd21909bee00', NULL, NULL),
	(-1010, 10, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x0661405a04b52f7fa304ed00', NULL, NULL),
	(1010, 10, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x0661405a050b1c9726c96900', NULL, NULL),
	(-910, 10, '40eb6036-d0d5-4f3f-b4db-e37227b8ee03', '\x0661405a056ac4f0ebe56700', NULL, NULL);

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
