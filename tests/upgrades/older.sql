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
    'loss',
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
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.key_id, 1));
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
    CONSTRAINT invoice_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'HELD'::text, 'PAID'::text, 'CANCELED'::text])))
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
-- Name: COLUMN invoice.status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.status IS 'HELD: somebody outside pays it, and nobody else can; the node is about to take the money';

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
    recheck_at timestamp with time zone,
    state text DEFAULT 'sending'::text NOT NULL,
    fee_msat bigint,
    preimage bytea,
    failure text,
    ended_at timestamp with time zone,
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK ((held_msat >= amount_msat)),
    CONSTRAINT payment_check1 CHECK (((recheck_at IS NULL) OR (state = 'failed'::text))),
    CONSTRAINT payment_check2 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check3 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check4 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) OR (preimage IS NULL))),
    CONSTRAINT payment_check5 CHECK (((rail <> 'lightning'::text) OR (state = ANY (ARRAY['sending'::text, 'failed'::text])) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check6 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text, 'lost'::text])))
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
-- Name: COLUMN payment.recheck_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.recheck_at IS 'given back because the node had never heard of it; asked again then, in case it has by now';

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
    CONSTRAINT receipt_state_check CHECK ((state = ANY (ARRAY['credited'::text, 'suspense'::text, 'quarantined'::text, 'assigned'::text, 'returning'::text, 'returned'::text])))
);

--
-- Name: COLUMN receipt.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.state IS 'suspense: paid inside before, without an invoice, or too little; it belongs to nobody yet. quarantined: crediting it failed, and is tried again. assigned, returned: by the operator';

--
-- Name: COLUMN receipt.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.due_at IS 'when what is quarantined is tried again, or a return asked about';

--
-- Name: COLUMN receipt.return_request; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.return_request IS 'the invoice by which it is returned to who sent it';

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
	('a3ef5cd0-2477-4d32-8280-51f07bdcc30a', '1e570dc4-ad74-4ca8-9def-4f4e2980672e', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'e972be54-c67c-4326-a6c0-9dc057409e63', '2026-11-27 13:42:24.954691+00'),
	('b4b72ecd-3ed0-4711-8802-528de57013be', '42556c4a-04d3-4109-bb48-561b4a9ab55c', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '2026-11-27 13:42:26.288082+00'),
	('1d849976-c23a-4b92-864e-c4295248f4a4', 'eee90ca4-bb4f-479e-bcd0-a2f27e59ffc5', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '2026-11-27 13:42:26.896825+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:42:25.500401+00', NULL, '2026-11-27 13:42:29.767028+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('4dbc0ebe-55cc-4afa-8fd0-76433546d987', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:42:26.505933+00', NULL, '2026-11-27 13:42:29.253878+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('335d8aad-8f84-4efa-8ed5-223de3f173d5', '1d849976-c23a-4b92-864e-c4295248f4a4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:42:26.9924+00', NULL, '2026-11-27 13:42:30.159741+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('5c80056c-04be-49a6-85d6-ce43518d1788', '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', '\x46a0c16c2615d245f45542ca79273d05fbe0f11956064b0cba9fee395e814712', 'blink_BAtMnL', 'S1QY', '2026-11-27 13:42:25.512275+00', NULL),
	('687a5f75-bf56-41ef-992a-4c4aafcf75a5', '4dbc0ebe-55cc-4afa-8fd0-76433546d987', '\x0f486e990a57863d05f778a495e7da2cefc2e136f5db4648deff5343877683c6', 'blink_a6MQmU', 'bDZK', '2026-11-27 13:42:26.514717+00', NULL),
	('d9e0cc9a-6539-4e0e-8425-a5fa24415494', '335d8aad-8f84-4efa-8ed5-223de3f173d5', '\xf78cfeedca4300e3f8a5314f4b15217b5a7ed071452166e0d25548758f9f6df8', 'blink_CriR4V', 'pyCt', '2026-11-27 13:42:26.993654+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661423af32d74689f4236bb', '2026-11-27 13:42:25.015441+00', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661423af5a37a652988c039', '2026-11-27 13:42:25.176518+00', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-000000000001', '533e4952-c333-412b-a422-cf7e0c6cb510', '{}', '{"expires_at": "2026-12-27T13:42:25.165585+00:00"}'),
	('\x0661423afb9ed38c7a363d4b', '2026-11-27 13:42:25.568527+00', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', 'api_key.created', 'session', '533e4952-c333-412b-a422-cf7e0c6cb510', '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-000000000002', '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_BAtMnL…S1QY", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661423afd8c3c26323507ad', '2026-11-27 13:42:25.694936+00', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', 'account.username_set', 'key', '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661423b072a2c8f607f3249', '2026-11-27 13:42:26.325099+00', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661423b07e52da1b6e713df', '2026-11-27 13:42:26.372975+00', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-000000000007', '24195667-c3f5-4ca9-a5d3-39386a575cff', '{}', '{"expires_at": "2026-12-27T13:42:26.354529+00:00"}'),
	('\x0661423b0a9a49b3279bacf7', '2026-11-27 13:42:26.550391+00', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'api_key.created', 'session', '24195667-c3f5-4ca9-a5d3-39386a575cff', '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-000000000008', '4dbc0ebe-55cc-4afa-8fd0-76433546d987', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_a6MQmU…bDZK", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661423b0ba2b4833ddf6514', '2026-11-27 13:42:26.618094+00', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'account.username_set', 'key', '4dbc0ebe-55cc-4afa-8fd0-76433546d987', '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661423b102d43b905f5b1c4', '2026-11-27 13:42:26.915729+00', '1d849976-c23a-4b92-864e-c4295248f4a4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661423b10aa263716740beb', '2026-11-27 13:42:26.947697+00', '1d849976-c23a-4b92-864e-c4295248f4a4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-00000000000d', '76c146f6-4cc4-4051-acee-87df0179eb61', '{}', '{"expires_at": "2026-12-27T13:42:26.933607+00:00"}'),
	('\x0661423b118f9f906727d651', '2026-11-27 13:42:27.00643+00', '1d849976-c23a-4b92-864e-c4295248f4a4', 'api_key.created', 'session', '76c146f6-4cc4-4051-acee-87df0179eb61', '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-00000000000e', '335d8aad-8f84-4efa-8ed5-223de3f173d5', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_CriR4V…pyCt", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661423b12776b302e703992', '2026-11-27 13:42:27.065779+00', '1d849976-c23a-4b92-864e-c4295248f4a4', 'account.username_set', 'key', '335d8aad-8f84-4efa-8ed5-223de3f173d5', '127.0.0.1', 'python-httpx2/2.16.2', 'a703a737-5df8-48ff-8b7c-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(3, -100000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(3, 100000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(4, -50000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(4, 50000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(5, -101000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(5, 101000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(6, -50000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(6, 50000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(7, -102000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(7, 102000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(8, -51000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(8, 51000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(9, -103000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(9, 103000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(10, -51000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(10, 51000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(11, -104000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(11, 104000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(12, -52000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(12, 52000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(13, -105000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(13, 105000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(14, -52000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(14, 52000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(15, -106000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(15, 106000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(16, -53000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(16, 53000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(17, -107000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(17, 107000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(18, -53000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(18, 53000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(19, -108000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(19, 108000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(20, -54000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(20, 54000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(21, -109000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(21, 109000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(22, -54000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(22, 54000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(23, -110000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(23, 110000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(24, -55000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(24, 55000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(25, -111000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(25, 111000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3');
INSERT INTO public.entry VALUES
	(26, -55000, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3'),
	(26, 55000, 'a4343c70-80ef-4be8-92cd-6199fc63dede'),
	(27, -1010000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(31, -1010000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(33, -910000, 'e972be54-c67c-4326-a6c0-9dc057409e63'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(780, 1, '2026-11-27 13:42:26.179415+00', 'lightning_receipt', 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b04627ef451932c00'),
	(796, 2, '2026-11-27 13:42:26.842621+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b0e7ebe1ec8c5ab00'),
	(805, 3, '2026-11-27 13:42:27.27405+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1508d7d69ae33001'),
	(807, 4, '2026-11-27 13:42:27.481132+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b1862441283856a01'),
	(810, 5, '2026-11-27 13:42:27.614495+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1a8b7ce266d63701'),
	(812, 6, '2026-11-27 13:42:27.666609+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b1b9e309517c9ea01'),
	(815, 7, '2026-11-27 13:42:27.799684+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1da56b513ed03e01'),
	(817, 8, '2026-11-27 13:42:27.872855+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b1ec3b1375aefbd01'),
	(820, 9, '2026-11-27 13:42:28.024708+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b20f7ff8a8c3ef201'),
	(822, 10, '2026-11-27 13:42:28.091414+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b221a7e85879ee301'),
	(826, 11, '2026-11-27 13:42:28.23829+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b245716c5d5637e01'),
	(829, 12, '2026-11-27 13:42:28.348714+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2597b019eefd0b01'),
	(832, 13, '2026-11-27 13:42:28.436534+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b274a4a07f8991d01'),
	(834, 14, '2026-11-27 13:42:28.470298+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b27e09dbffdc6c401'),
	(837, 15, '2026-11-27 13:42:28.559114+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b293a27426f8e8a01'),
	(839, 16, '2026-11-27 13:42:28.630075+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2a4f9073d7c6f901'),
	(842, 17, '2026-11-27 13:42:28.722138+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2bb9ad29334e4a01'),
	(844, 18, '2026-11-27 13:42:28.765584+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2c646d85888de201'),
	(847, 19, '2026-11-27 13:42:28.84737+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2d96677baf6b3b01'),
	(849, 20, '2026-11-27 13:42:28.887487+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2e3f6d43ba805c01'),
	(852, 21, '2026-11-27 13:42:28.951535+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2f3a70e3c3375701'),
	(854, 22, '2026-11-27 13:42:28.987599+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2fc7d20ea585fd01'),
	(857, 23, '2026-11-27 13:42:29.04815+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b30b487bb3b2f0b01'),
	(859, 24, '2026-11-27 13:42:29.10039+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b317fbb6d214c9f01'),
	(862, 25, '2026-11-27 13:42:29.178766+00', 'lightning_receipt', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b32b00fed86057b01'),
	(864, 26, '2026-11-27 13:42:29.241993+00', 'intraledger_receipt', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b3380b21fbf3b5201');

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
	('\x6be2508b725f8f6246f5e8b49831bfa468fc906460dec552691fe5ef81e95874', 'e972be54-c67c-4326-a6c0-9dc057409e63', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', 'BTC', 'lnbcrt500u1p4snzxpsp5w2anpv4fcx3wfp5vuzghswz46ysmw568ys3d7yue7st4czwzny5qpp5d039pzmjt78ky3h4az6fsvdl5350eyryvr0v25nfrlj7lq0ftp6qdqqxqrwzqcqzzs9qrsgquydghl6eymygdzv8gtk4hkenl2ak4d289zqe9grt2nmcyufd5yd8kj8a6zaw6e8y0vef237vldp4u4z7zu4yjwccpj7pja6mzrs5avcq5wk2ar', '\x72bb30b2a9c1a2e4868ce091783855d121b753472422df1399f4175c09c29928', '\x8d4bb88d935fc29c48e315e25c66263f26f88e3460f8db5e11212756a308a02f', 50000000, '', NULL, NULL, '2026-11-27 13:42:25.966162+00', '2026-11-27 17:42:25+00', 'PAID', 50000000, '\x0661423b04627ef451932c', 'lightning'),
	('\x6b2d59d7aa8301be88ca6937000662687d5d3797284c9d8cfe5cd437ae366814', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt50u1p4snzxzsp5h9z8kp8efnfypq2p4j24n6apeh60agggt428ey8zz52x7yvauhlqpp5dvk4n4a2svqmazx2dymsqpnzdp746duh9pxfmr87tn2r0t3kdq2qdqqxqrwzqcqzzs9qrsgq778fsy3rfkkr7dzjlkqajcf6xqcaj2sygmaz0neeu8gfu449sd4xv5rcnnlqw46fxrgavk6laqw9vdxguuphyu6vlgzq0xdetjmry5gq47csey', '\xb9447b04f94cd2408141ac9559eba1cdf4fea1085d547c90e215146f119de5fe', '\x4b1d7548863a3a73e87c80cce4a7711c2e7a5529814846d832495fb626194cbf', 5000000, '', NULL, NULL, '2026-11-27 13:42:26.673236+00', '2026-11-27 17:42:26+00', 'PAID', 5000000, '\x0661423b0e7ebe1ec8c5ab', 'lightning'),
	('\x24ea823564c5e4f99107993627e90bd6a646e00e1f0e5c1d1e0459791cdbe7e8', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1u1p4snzxrsp5jykclsn7c7k08qqr6enyqlkwphfa8d25hyuvjzn2h2pu4y9tr9cqpp5yn4gydtychj0nyg8nymz06gt66nydcqwru89c8g7q3vhj8xmul5qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqclgjhezn6nryn2u3cfvjr8wzajgg68xa47c4r3rwrn55utyvlu45vkrjut3uc6a3yn69y72f6ace64y85mrjhpwpkxnqvxas0rxvsvgps9v5s4', '\x912d8fc27ec7acf38003d666407ece0dd3d3b554b938c90a6aba83ca90ab1970', '\x6d20fde2a262134aba265d267b3090e1bdedb658d5805b385e65ecc2b5131316', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:42:27.116454+00', '2026-11-27 17:42:27+00', 'PAID', 100000, '\x0661423b1508d7d69ae330', 'intraledger'),
	('\x7f4e77fd37412f3463ddf2f3ac7cbda77f95d842aa8adf340c7a5d10010dd321', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1010n1p4snzxrsp56tpwr57ztzpumlyhjr0kv0aktem42kds07nxmpcqj6746yy76mxspp50a880lfhgyhngc7a7te6cl9a5aletkzz429d7dqv0fw3qqgd6vssdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqnp4lp439kuma93lw75jr330ylqwzr4zcn56yxpcjxqtx6a8htc6j9nrmt7flfty0luvlta23f8gcqqd5pmwzhwwsrrzu0l20felqygqq83grck', '\xd2c2e1d3c25883cdfc9790df663fb65e775559b07fa66d870096bd5d109ed6cd', '\x801338d489ca568f3eb6378e49db472a31cae89b01a4734870018a5285a5f9fd', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:42:27.538041+00', '2026-11-27 17:42:27+00', 'PAID', 101000, '\x0661423b1a8b7ce266d637', 'intraledger'),
	('\x5c04de50e3b5c850f9bbd11b60bd7f04ade1769ffc66b950bd10a7afc1a286b6', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1020n1p4snzxrsp5ynn9pvzz2hvfxyuum3d69fxj7k7yds3skgtp9v0rlex24499runqpp5tszdu58rkhy9p7dm6ydkp0tlqjk7za5ll3ntj59azzn6lsdzs6mqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqp0kunqzwmjr69quxjgvj0mz5zfw4vgedw7cgu4e9a3ueklppy0888nu0l6t4fly99st0ggz48vngwar9dj68dxpg0mftfz7cll8swuspdyexjd', '\x24e650b04255d893139cdc5ba2a4d2f5bc46c230b21612b1e3fe4caad4a51f26', '\x17896977513aa09d0be4b48dcee18fd02b91de27cf319391975ba5e5fe18a85b', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:42:27.751634+00', '2026-11-27 17:42:27+00', 'PAID', 102000, '\x0661423b1da56b513ed03e', 'intraledger'),
	('\x9e25d1f134a4d8b89e658baf3a9b40adbeb10bc2b1a70fb13a7f9ef538a6713f', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1030n1p4snzxrsp55p6keqpa90mhavx4mrh2xj3mhajf3hn6e8ug27hvftlgw7fjxznqpp5ncjaruf55nvt38n93whn4x6q4kltzz7zkxnslvf607002w9xwylsdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqpqeap7y42e4lspl27ytgn0k35hs58mtre5x7n5weanqkrr9vgdapgkrfgnc93d5l27pvrhvshmnmnuzf70tljsjvt37khpadn9e0khcqqt5yzw', '\xa0756c803d2bf77eb0d5d8eea34a3bbf6498de7ac9f8857aec4afe87793230a6', '\xf71940cdd87ca8f298b728797495298999de95a3bb18b08083bf7e2292b94662', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:42:27.952792+00', '2026-11-27 17:42:27+00', 'PAID', 103000, '\x0661423b20f7ff8a8c3ef2', 'intraledger'),
	('\xdcb371e94bdb18edae178f6883090bbe5d92a04696d701407074402c8e25ab04', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1040n1p4snzxysp59f736s5h4gner2sr90ca45v6gfyc2qcavrd8kdsww63a720yffgqpp5mjehr62tmvvwmtsh3a5gxzgthewe9gzxjmtszsrsw3qzer394vzqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqzth8rtc2ud4nm7tltywnt76m5dwm2mk90ygsrxcrdt09s3ayty3jpw3rdz9qgdpel2j47ukjnup8mlg5awwanfk2vd9nyqwe6dfayvqp0fg36q', '\x2a7d1d4297aa2791aa032bf1dad19a424985031d60da7b360e76a3df29e44a50', '\xb6ee31f8d6c19fb959df7cff3884b9315775b66d4b41aebc39a9e81c7dee7529', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:42:28.168236+00', '2026-11-27 17:42:28+00', 'PAID', 104000, '\x0661423b245716c5d5637e', 'intraledger'),
	('\x90d0683587209c528d010c343d57860a7e37836ca2f36ddb34d139a820367aac', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1050n1p4snzxysp5afvq07vlttyul0ph8j30wzn9selwrx07a0z5xs4qcllu667zgy9spp5jrgxsdv8yzw99rgpps6r64uxpflr0qmv5tekmke56yu6sgpk02kqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqdm8xmgctg287m8vcz6ef2e4apywy3syn8w4xrpak9u5hvdrtwmd4kd0vr0uccxwy5q008zjqw50h6c7ghzzeuvfflk0ydmmedsjdrvsqpmq8d2', '\xea5807f99f5ac9cfbc373ca2f70a65867ee199feebc54342a0c7ffcd6bc2410b', '\xc1eb4137a2f9bdc4e1bcba87e62d74a3686d9e5ec766930c38e07bb0f8683607', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:42:28.37671+00', '2026-11-27 17:42:28+00', 'PAID', 105000, '\x0661423b274a4a07f8991d', 'intraledger'),
	('\xe7b5e9cc5334e1fa8bac21a51bd3ccc9ff063e18996db103c9dcf3322170d56d', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1060n1p4snzxysp5c5v25098au53ya6p6lac9u23yxu9f06wux83q660zd4vzmsvpa9spp5u767nnznxnsl4zavyxj3h57ve8lsv0scn9kmzq7fmnenygts64ksdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq6ft6pnp7z3gxsjda5x478769r8ekdq67t8pgpzw0gry8yt366e4nmg4uefzhr67yxgkrfrnlfgs2ex2w0s24z9lv6c74f0khjwl9y9gqrr7yfa', '\xc518aa3ca7ef29127741d7fb82f15121b854bf4ee18f106b4f136ac16e0c0f4b', '\x11f28a004169e45f9544b32933a37aa528b2307ce91a194764f3d89813ce4a37', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:42:28.514074+00', '2026-11-27 17:42:28+00', 'PAID', 106000, '\x0661423b293a27426f8e8a', 'intraledger'),
	('\x8c7984f3638956b00d7638b3c0b95fc61ee014ebe7c4e6b74b10db4e4a1ae7ff', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1070n1p4snzxysp5dj389y4r0xygchtw4cppdfutgq3hwc7f0uey2yqhmj2mmfnx94aspp533ucfumr39ttqrtk8zeupw2lcc0wq98tulzwdd6tzrd5ujs6ullsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq6yexpu7kfyuwfv4ygwntf7ylsad6lcmssdvpv5nkr6xjr2dkv9e8rt6n0maspmwu5568zu0xtgj0rc3zvfgz2w9yhz4nfn67rtqey4gptaeh98', '\x6ca27292a379888c5d6eae0216a78b40237763c97f32451017dc95bda6662d7b', '\x3fb23dc21c184ef88269a13760f6c55291da577421e03488bcdd001d93bcd72c', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:42:28.690917+00', '2026-11-27 17:42:28+00', 'PAID', 107000, '\x0661423b2bb9ad29334e4a', 'intraledger'),
	('\xa304ac691ea581db5d6dd537e925d730d8e00e7b19939fb0fe41a1c38015500f', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1080n1p4snzxysp5y5r4yc8pqy8535yehye6ptcjh0wazh5urdc3r9ft4al6zxdr65sqpp55vz2c6g75kqakhtd65m7jfwhxrvwqrnmrxfelv87gxsu8qq42q8sdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq5mv9grf8lsdunq8prl7exzvvf4s2rq4cwfc4rz4x3c8pdvhp06ynhlx5zdmhs379tapfdh9gdq3sj287guxykuv3xwr60egs9k0r5cqpyrjxmm', '\x25075260e1010f48d099b933a0af12bbddd15e9c1b7111952baf7fa119a3d520', '\x9545429cc044a9c1969536d6a54e7a022bce42b0aad7eaf36fa7a90ac0525ef2', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:42:28.798849+00', '2026-11-27 17:42:28+00', 'PAID', 108000, '\x0661423b2d96677baf6b3b', 'intraledger'),
	('\x1e285f026f30fd80a6f399fa6d27537a8c3aed762257c64634ed212f743b850e', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1090n1p4snzxysp5g7965ln6399pendaewn8z0tansresv59cy0jehj2r9f8wkxew0pqpp5rc597qn0xr7cpfhnn8ax6f6n02xr4mtkyftuv335a5sj7apms58qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqwtfu2gfc736zx3yedksgprefd7evnft085lx4eq73360uf0lt8nrajfmnzl0pzslj3d72elyrx0wlddw04vvajh8vt78mech79lefmspqsexs0', '\x478baa7e7a894a1ccdbdcba6713d7d9c07983285c11f2cde4a19527758d973c2', '\x309426cb0f952ad9e665e7c875139edbd19b01e1c677234d3a86e48a9f336270', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:42:28.92188+00', '2026-11-27 17:42:28+00', 'PAID', 109000, '\x0661423b2f3a70e3c33757', 'intraledger'),
	('\xd1ad225edc2833182b984ed87d63ff1d6ff4569d426a78be7dba538f90910fff', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1100n1p4snzx9sp5p8f4q0l7r2h94qylstkxhxnpf6e9n7sma0m47ch33cv3pdqxpewspp56xkjyhku9qe3s2ucfmv86cllr4hlg45agf4830nahffclyy3pllsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqhlmn2lgqgdnwhptd97cmxr95s7uevhhy53tmrzjhp2cpw927cj3rkh366ulu5h8eap6f7a2757t5atv0y8e73gsg2z3qn0ucezpazqsppm63xw', '\x09d3503ffe1aae5a809f82ec6b9a614eb259fa1bebf75f62f18e1910b4060e5d', '\xe200d7697db43153670b9bced82820d7a9494ff945f97342a1a1796f84f5a3fd', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:42:29.018378+00', '2026-11-27 17:42:29+00', 'PAID', 110000, '\x0661423b30b487bb3b2f0b', 'intraledger'),
	('\x9c5790450e52260f779a21137e735a7569408ab67918a09281e16de55ee308f2', 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', 'lnbcrt1110n1p4snzx9sp5kmnly8ja74l0nmfnvncsv6ek78shff6mg8cm9ce8072j4087hzsspp5n3teq3gw2gnq7au6yyfhuu66w455pz4k0yv2py5pu9k72hhrpreqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqq5uncs4dz2mspug96c3hk23g0eq49p3eq2cuzqdke3a7jmmlsseye9cgswjq7a3242mgjnlfyvan9m6wfkyunlzyz4l2n7rsyrzdglgpezfpyj', '\xb6e7f21e5df57ef9ed3364f1066b36f1e174a75b41f1b2e3277f952abcfeb8a1', '\x9d2b4d395b6910f96e025ac85a4a2a3873835f51b43b9b737d6380120bffc8e6', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:42:29.128592+00', '2026-11-27 17:42:29+00', 'PAID', 111000, '\x0661423b32b00fed86057b', 'intraledger'),
	('\xd959d666342ae929adf59fa665450656f79e656611a8f11d2958bd25b30e05d3', 'a4343c70-80ef-4be8-92cd-6199fc63dede', '1d849976-c23a-4b92-864e-c4295248f4a4', 'BTC', 'lnbcrt5u1p4snzxxsp5f904sqs4yrj3htlf300r795s629td4tlqs4rpnpav8w6vppnym6spp5m9vave359t5jnt04n7nx23gx2mmeuetxzx50z8fftz7jtvcwqhfsdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqd66m5z4eh3cutuyhekuqx2u557yh3hk9mu2wk2qvkxhrtu6qzz5yjwxzs5r0msh8nazxy9x0n2x5kqjlapexf8q9cy0cacfkpmp63scpz779xd', '\x495f58021520e51bafe98bde3f1690d28ab6d57f042a30cc3d61dda6043326f5', '\x46e91b42bd126d796c8bbeb978e8df74d1b67985bf754972609c12a42d28324b', 500000, 'never paid', NULL, NULL, '2026-11-27 13:42:30.144855+00', '2026-11-27 17:42:30+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:42:26.142846+00', 'lightning_receipt'),
	(2, '2026-11-27 13:42:26.805438+00', 'lightning_receipt'),
	(3, '2026-11-27 13:42:27.234007+00', 'intraledger'),
	(4, '2026-11-27 13:42:27.453508+00', 'intraledger'),
	(5, '2026-11-27 13:42:27.595132+00', 'intraledger'),
	(6, '2026-11-27 13:42:27.665456+00', 'intraledger'),
	(7, '2026-11-27 13:42:27.798379+00', 'intraledger'),
	(8, '2026-11-27 13:42:27.871665+00', 'intraledger'),
	(9, '2026-11-27 13:42:28.016127+00', 'intraledger'),
	(10, '2026-11-27 13:42:28.090494+00', 'intraledger'),
	(11, '2026-11-27 13:42:28.237078+00', 'intraledger'),
	(12, '2026-11-27 13:42:28.319152+00', 'intraledger'),
	(13, '2026-11-27 13:42:28.43041+00', 'intraledger'),
	(14, '2026-11-27 13:42:28.468893+00', 'intraledger'),
	(15, '2026-11-27 13:42:28.557351+00', 'intraledger'),
	(16, '2026-11-27 13:42:28.628368+00', 'intraledger'),
	(17, '2026-11-27 13:42:28.721069+00', 'intraledger'),
	(18, '2026-11-27 13:42:28.764781+00', 'intraledger'),
	(19, '2026-11-27 13:42:28.843111+00', 'intraledger'),
	(20, '2026-11-27 13:42:28.886381+00', 'intraledger'),
	(21, '2026-11-27 13:42:28.95064+00', 'intraledger'),
	(22, '2026-11-27 13:42:28.986834+00', 'intraledger'),
	(23, '2026-11-27 13:42:29.047431+00', 'intraledger'),
	(24, '2026-11-27 13:42:29.099451+00', 'intraledger'),
	(25, '2026-11-27 13:42:29.177359+00', 'intraledger'),
	(26, '2026-11-27 13:42:29.23077+00', 'intraledger'),
	(27, '2026-11-27 13:42:29.307911+00', 'lightning_reserve'),
	(28, '2026-11-27 13:42:29.425211+00', 'lightning_settled'),
	(29, '2026-11-27 13:42:29.507657+00', 'lightning_reserve'),
	(30, '2026-11-27 13:42:29.573225+00', 'lightning_settled'),
	(31, '2026-11-27 13:42:29.635862+00', 'lightning_reserve'),
	(32, '2026-11-27 13:42:29.680457+00', 'lightning_failed'),
	(33, '2026-11-27 13:42:29.751688+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 63575, 63575),
	('71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 148103, 148103),
	('71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 12694, 12694),
	('335d8aad-8f84-4efa-8ed5-223de3f173d5', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 24237, 24237),
	('335d8aad-8f84-4efa-8ed5-223de3f173d5', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 201, 201),
	('4dbc0ebe-55cc-4afa-8fd0-76433546d987', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 30404, 30404),
	('4dbc0ebe-55cc-4afa-8fd0-76433546d987', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 1429, 1429),
	('335d8aad-8f84-4efa-8ed5-223de3f173d5', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 16720, 16720),
	('4dbc0ebe-55cc-4afa-8fd0-76433546d987', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 577334, 145913),
	('4dbc0ebe-55cc-4afa-8fd0-76433546d987', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 295999, 36964),
	('71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 1201626, 334758);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('b992faa8-3354-4f53-ae40-ba6d843533e0', 3, '2026-11-27 13:42:30.277434+00');

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
	('52587300-a949-4eaf-8350-e9bac7d8ac01', 'USD', NULL, 0, '-infinity'),
	('690d93e1-1494-42a4-9c4b-4bebc97986a3', 'USD', NULL, 0, '-infinity'),
	('f6bbf6b1-8e7e-402d-85b8-d78222397eba', 'USD', NULL, 0, '-infinity'),
	('a4343c70-80ef-4be8-92cd-6199fc63dede', 'BTC', NULL, 630000, '2026-11-27 13:42:29.23077+00'),
	('df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'BTC', NULL, 5636000, '2026-11-27 13:42:29.23077+00'),
	('e972be54-c67c-4326-a6c0-9dc057409e63', 'BTC', NULL, 45819000, '2026-11-27 13:42:29.751688+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661423b04627ef451932c', '\x6be2508b725f8f6246f5e8b49831bfa468fc906460dec552691fe5ef81e95874', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661423b0e7ebe1ec8c5ab', '\x6b2d59d7aa8301be88ca6937000662687d5d3797284c9d8cfe5cd437ae366814', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b1508d7d69ae330', '\x24ea823564c5e4f99107993627e90bd6a646e00e1f0e5c1d1e0459791cdbe7e8', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661423b1862441283856a', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b1a8b7ce266d637', '\x7f4e77fd37412f3463ddf2f3ac7cbda77f95d842aa8adf340c7a5d10010dd321', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661423b1b9e309517c9ea', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b1da56b513ed03e', '\x5c04de50e3b5c850f9bbd11b60bd7f04ade1769ffc66b950bd10a7afc1a286b6', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661423b1ec3b1375aefbd', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b20f7ff8a8c3ef2', '\x9e25d1f134a4d8b89e658baf3a9b40adbeb10bc2b1a70fb13a7f9ef538a6713f', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661423b221a7e85879ee3', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b245716c5d5637e', '\xdcb371e94bdb18edae178f6883090bbe5d92a04696d701407074402c8e25ab04', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661423b2597b019eefd0b', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b274a4a07f8991d', '\x90d0683587209c528d010c343d57860a7e37836ca2f36ddb34d139a820367aac', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661423b27e09dbffdc6c4', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b293a27426f8e8a', '\xe7b5e9cc5334e1fa8bac21a51bd3ccc9ff063e18996db103c9dcf3322170d56d', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661423b2a4f9073d7c6f9', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b2bb9ad29334e4a', '\x8c7984f3638956b00d7638b3c0b95fc61ee014ebe7c4e6b74b10db4e4a1ae7ff', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661423b2c646d85888de2', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b2d96677baf6b3b', '\xa304ac691ea581db5d6dd537e925d730d8e00e7b19939fb0fe41a1c38015500f', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661423b2e3f6d43ba805c', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b2f3a70e3c33757', '\x1e285f026f30fd80a6f399fa6d27537a8c3aed762257c64634ed212f743b850e', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661423b2fc7d20ea585fd', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b30b487bb3b2f0b', '\xd1ad225edc2833182b984ed87d63ff1d6ff4569d426a78be7dba538f90910fff', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661423b317fbb6d214c9f', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661423b32b00fed86057b', '\x9c5790450e52260f779a21137e735a7569408ab67918a09281e16de55ee308f2', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661423b3380b21fbf3b52', NULL, NULL, '4dbc0ebe-55cc-4afa-8fd0-76433546d987', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661423b34ae0710cbcea4', '\x1ca2e140ee6fc68616933ffbe2a06cc5851a3a48174181c56088bcdc8479c3fb', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661423b37ba4964a51bdb', '\xa53a4e4b9dcb42ecda94d93ff71a7afe3bb3b038e296c5f397343569e62d3967', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661423b39af16bb66be78', '\xa0fd0dc39533f1216d6390cdfabc28474dd7ca7febf6c48930446c415e331942', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661423b3a5d4905771469', '\xa0fd0dc39533f1216d6390cdfabc28474dd7ca7febf6c48930446c415e331942', '\x0661423b39af16bb66be78', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661423b3b73880f192802', '\x86fb260672d8b4c7a0920d9d520ddc765a8b8eed7cb7ee993286aaeff1579414', NULL, '71ddddb3-e4e7-4a2f-819a-4d1d119c0c2a', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02683d6af39ddf41b24ca6d301fad7afc7afe122b8be8ce9f2354446fc5ad37fdf', 2, 'latchkey:808c8bf8-4689-401e-9313-6975561d4ca7/0008', '2026-11-27 13:42:30.331454+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661423b34ae0710cbcea4', 'lightning', 'e972be54-c67c-4326-a6c0-9dc057409e63', 'BTC', 1000000, 10000, 1010, 1010000, '\x1ca2e140ee6fc68616933ffbe2a06cc5851a3a48174181c56088bcdc8479c3fb', 'lnbcrt10u1p4snzx9sp5nakwwwsslh5ywgf3zmwukxhuawwlkwgghnh78de8k9j6vkaeezgspp5rj3wzs8wdlrgv95n8la79grvckz35wjgzaqcr3tq3z7deprec0asdqqcqzzs9qrsgq2sdkrzj4fnt4pd547xr7csf0gxtvyv20ymejuy43ucsc9s268clhv3ntm8muk88l7ehdjr88umr48j8ujz234kwj4yxscgs7el57mlqqh0cegu', '\x032f671c2f36966a6e065e7ac1ad17128fd22ba7b802964889163a53e860af2f8a', '2026-11-27 13:42:37.311408+00', NULL, NULL, 'settled', 1100, '\xaa08b4cf06ae25ed6c1fb5589af6c43c375f032c99474afbb2960fcbd6226beb', NULL, '2026-11-27 13:42:29.425219+00'),
	('\x0661423b37ba4964a51bdb', 'lightning', 'e972be54-c67c-4326-a6c0-9dc057409e63', 'BTC', 1000000, 10000, 1010, 1010000, '\xa53a4e4b9dcb42ecda94d93ff71a7afe3bb3b038e296c5f397343569e62d3967', 'lnbcrt10u1p4snzx9sp5f3fmx5f7qhcu8f7yhelch2vjgl637s3mnj80e5h7c49tg8hwdhvspp555ayujuaedpwek55myllwxn6lcam8vpcu2tvtuuhxs6kne3d89nsdqqcqzzs9qrsgqqwnzfl83m2fqqc9rrts4lpcgdk4reuez632gz3tkawxxkqvzd9knp0wug2repy0fxx833pgypnj0fl2t9yuhzr3lu5dlrzr8tj8pw5qq2wppqp', '\x032f671c2f36966a6e065e7ac1ad17128fd22ba7b802964889163a53e860af2f8a', '2026-11-27 13:42:37.507729+00', NULL, NULL, 'settled', 3000, '\x61f70ad00ca31c5b426d742408a1a7a797c25f605c15d3c44b23bdecea67a1d6', NULL, '2026-11-27 13:42:29.573236+00'),
	('\x0661423b39af16bb66be78', 'lightning', 'e972be54-c67c-4326-a6c0-9dc057409e63', 'BTC', 1000000, 10000, 1010, 1010000, '\xa0fd0dc39533f1216d6390cdfabc28474dd7ca7febf6c48930446c415e331942', 'lnbcrt10u1p4snzx9sp5408wlg58fgjts4yljedryxxth00shq2x8xqkm0l9mtzae448cq3spp55r7smsu4x0cjzmtrjrxl40pggaxa0jnla0mvfzfsg3kyzh3nr9pqdqqcqzzs9qrsgqlf3fq4lk5hdlusq6y3hhwaxhuk8w4r27pe40502nuzmy2hzqp3f55805pmys49sd4cpgft5fpga399jqv9j73fr62azsfhnr740tq9gqc6r3pw', '\x032f671c2f36966a6e065e7ac1ad17128fd22ba7b802964889163a53e860af2f8a', '2026-11-27 13:42:37.63594+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:42:29.680589+00'),
	('\x0661423b3b73880f192802', 'lightning', 'e972be54-c67c-4326-a6c0-9dc057409e63', 'BTC', 900000, 10000, 910, 910000, '\x86fb260672d8b4c7a0920d9d520ddc765a8b8eed7cb7ee993286aaeff1579414', 'lnbcrt9u1p4snzx9sp5aevvdqzcccusj7cl9854qrxcvytm98lukxwdndftraaa9d4huruspp5smajvpnjmz6v0gyjpkw4yrwuwedghrhd0jm7axfjs64wlu2hjs2qdqqcqzzs9qrsgqnwxdhfqspg2l3zky8s3skja9v3zx0wz529te9a5d0dt2kmpqtp6ry49jz3n53prna79ugrkh3mdj3jvyfdalx2tycvz87l34m3u008cpwseraf', '\x032f671c2f36966a6e065e7ac1ad17128fd22ba7b802964889163a53e860af2f8a', '2026-11-27 13:42:30.059651+00', '2026-11-27 13:42:30.130196+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\x6be2508b725f8f6246f5e8b49831bfa468fc906460dec552691fe5ef81e95874', 50000000, '2026-11-27 13:42:26.143082+00', 'credited', '\x0661423b04627ef451932c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x6b2d59d7aa8301be88ca6937000662687d5d3797284c9d8cfe5cd437ae366814', 5000000, '2026-11-27 13:42:26.80563+00', 'credited', '\x0661423b0e7ebe1ec8c5ab', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:42:22.819778+00');

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
	(10, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(11, 52094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x1ca2e140ee6fc68616933ffbe2a06cc5851a3a48174181c56088bcdc8479c3fb', '\xaa08b4cf06ae25ed6c1fb5589af6c43c375f032c99474afbb2960fcbd6226beb', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:42:29.270079+00', '2026-11-27 14:42:29+00'),
	('\xa53a4e4b9dcb42ecda94d93ff71a7afe3bb3b038e296c5f397343569e62d3967', '\x61f70ad00ca31c5b426d742408a1a7a797c25f605c15d3c44b23bdecea67a1d6', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:42:29.45625+00', '2026-11-27 14:42:29+00'),
	('\xa0fd0dc39533f1216d6390cdfabc28474dd7ca7febf6c48930446c415e331942', '\x72d84ee699c3e9d366d224b401279ab6885e2c91b54015d0b5b80b669e799de3', false, 'no_route', 'OPEN', 0, '2026-11-27 13:42:29.612526+00', '2026-11-27 14:42:29+00'),
	('\x86fb260672d8b4c7a0920d9d520ddc765a8b8eed7cb7ee993286aaeff1579414', '\x77ec623654c2bbae37fabd9df6263b1d69e0972c3e03075698d6e09b6f2a7b6a', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:42:29.728898+00', '2026-11-27 14:42:29+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xaa6c8593db58eafb00f7d3c4d1303de84817f6ea6633a5aa6f61254c7a7e3ce5'),
	('outside', '\xd9539872f22e1ebc2de80233598d3d305b330fa5af747fc7420172d48bcaff63');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\x6be2508b725f8f6246f5e8b49831bfa468fc906460dec552691fe5ef81e95874', 'SETTLED', 50000000, '\x8d4bb88d935fc29c48e315e25c66263f26f88e3460f8db5e11212756a308a02f', 1, '2026-11-27 13:42:26.056671+00'),
	('\x6b2d59d7aa8301be88ca6937000662687d5d3797284c9d8cfe5cd437ae366814', 'SETTLED', 5000000, '\x4b1d7548863a3a73e87c80cce4a7711c2e7a5529814846d832495fb626194cbf', 2, '2026-11-27 13:42:26.756622+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x1ca2e140ee6fc68616933ffbe2a06cc5851a3a48174181c56088bcdc8479c3fb', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:42:29.411732+00', '2026-11-27 13:42:29.411732+00'),
	(2, '\xa53a4e4b9dcb42ecda94d93ff71a7afe3bb3b038e296c5f397343569e62d3967', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:42:29.570002+00', '2026-11-27 13:42:29.570002+00'),
	(3, '\xa0fd0dc39533f1216d6390cdfabc28474dd7ca7febf6c48930446c415e331942', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:42:29.675351+00', '2026-11-27 13:42:29.675351+00'),
	(4, '\x86fb260672d8b4c7a0920d9d520ddc765a8b8eed7cb7ee993286aaeff1579414', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:42:31.037359+00', '2026-11-27 13:42:29.83736+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 13:42:22.37269+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 13:42:22.480989+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:42:22.537469+00'),
	('0004_payments', '554cb0744d2b0b86f5f866c72ac18325ce2792c0ffcf295525e4b1bc6fed8141', 'before', '2026-11-27 13:42:22.559559+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 13:42:22.720211+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:42:22.861652+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:42:22.953244+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:42:23.037291+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('533e4952-c333-412b-a422-cf7e0c6cb510', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', '\xfddaa078f4cc814ae586da3940bfe0c925cab3db4ca52285cc23bf9eda9885a8', '2026-11-27 13:42:25.165585+00', '2026-12-27 13:42:25.165585+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('24195667-c3f5-4ca9-a5d3-39386a575cff', 'b4b72ecd-3ed0-4711-8802-528de57013be', '\xba11a1fa3a60a3363c7cb4c5b7a89a45d0be9cfb47ce7c9dfa3a435c708ea672', '2026-11-27 13:42:26.354529+00', '2026-12-27 13:42:26.354529+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('76c146f6-4cc4-4051-acee-87df0179eb61', '1d849976-c23a-4b92-864e-c4295248f4a4', '\x7eb7ebc2311af0462f4a1e3ead50fc6b3d960d73383302e581ffe63c230e4847', '2026-11-27 13:42:26.933607+00', '2026-12-27 13:42:26.933607+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('e972be54-c67c-4326-a6c0-9dc057409e63', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', 'BTC', '', '2026-11-27 13:42:24.975192+00'),
	('52587300-a949-4eaf-8350-e9bac7d8ac01', 'a3ef5cd0-2477-4d32-8280-51f07bdcc30a', 'USD', '', '2026-11-27 13:42:24.99313+00'),
	('df5ae189-d3e6-4c15-8888-5ba1e469f3f3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'BTC', '', '2026-11-27 13:42:26.298017+00'),
	('690d93e1-1494-42a4-9c4b-4bebc97986a3', 'b4b72ecd-3ed0-4711-8802-528de57013be', 'USD', '', '2026-11-27 13:42:26.308208+00'),
	('a4343c70-80ef-4be8-92cd-6199fc63dede', '1d849976-c23a-4b92-864e-c4295248f4a4', 'BTC', '', '2026-11-27 13:42:26.903092+00'),
	('f6bbf6b1-8e7e-402d-85b8-d78222397eba', '1d849976-c23a-4b92-864e-c4295248f4a4', 'USD', '', '2026-11-27 13:42:26.905824+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b04627ef451932c00', NULL, NULL),
	(5000, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b0e7ebe1ec8c5ab00', NULL, NULL),
	(-100, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b1508d7d69ae33000', 'bob', NULL),
	(100, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1508d7d69ae33001', 'alice', NULL),
	(-50, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1862441283856a00', 'carol', NULL),
	(50, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b1862441283856a01', 'bob', NULL),
	(-101, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b1a8b7ce266d63700', 'bob', NULL),
	(101, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1a8b7ce266d63701', 'alice', NULL),
	(-50, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1b9e309517c9ea00', 'carol', NULL),
	(50, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b1b9e309517c9ea01', 'bob', NULL),
	(-102, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b1da56b513ed03e00', 'bob', NULL),
	(102, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1da56b513ed03e01', 'alice', NULL),
	(-51, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b1ec3b1375aefbd00', 'carol', NULL),
	(51, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b1ec3b1375aefbd01', 'bob', NULL),
	(-103, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b20f7ff8a8c3ef200', 'bob', NULL),
	(103, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b20f7ff8a8c3ef201', 'alice', NULL),
	(-51, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b221a7e85879ee300', 'carol', NULL),
	(51, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b221a7e85879ee301', 'bob', NULL),
	(-104, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b245716c5d5637e00', 'bob', NULL),
	(104, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b245716c5d5637e01', 'alice', NULL),
	(-52, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2597b019eefd0b00', 'carol', NULL),
	(52, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2597b019eefd0b01', 'bob', NULL),
	(-105, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b274a4a07f8991d00', 'bob', NULL),
	(105, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b274a4a07f8991d01', 'alice', NULL),
	(-52, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b27e09dbffdc6c400', 'carol', NULL),
	(52, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b27e09dbffdc6c401', 'bob', NULL),
	(-106, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b293a27426f8e8a00', 'bob', NULL),
	(106, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b293a27426f8e8a01', 'alice', NULL),
	(-53, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2a4f9073d7c6f900', 'carol', NULL),
	(53, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2a4f9073d7c6f901', 'bob', NULL),
	(-107, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b2bb9ad29334e4a00', 'bob', NULL),
	(107, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2bb9ad29334e4a01', 'alice', NULL),
	(-53, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2c646d85888de200', 'carol', NULL),
	(53, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2c646d85888de201', 'bob', NULL),
	(-108, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b2d96677baf6b3b00', 'bob', NULL),
	(108, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2d96677baf6b3b01', 'alice', NULL),
	(-54, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2e3f6d43ba805c00', 'carol', NULL),
	(54, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2e3f6d43ba805c01', 'bob', NULL),
	(-109, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b2f3a70e3c3375700', 'bob', NULL),
	(109, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2f3a70e3c3375701', 'alice', NULL),
	(-54, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b2fc7d20ea585fd00', 'carol', NULL),
	(54, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b2fc7d20ea585fd01', 'bob', NULL),
	(-110, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b30b487bb3b2f0b00', 'bob', NULL),
	(110, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b30b487bb3b2f0b01', 'alice', NULL),
	(-55, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b317fbb6d214c9f00', 'carol', NULL),
	(55, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b317fbb6d214c9f01', 'bob', NULL),
	(-111, NULL, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b32b00fed86057b00', 'bob', NULL),
	(111, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b32b00fed86057b01', 'alice', NULL),
	(-55, NULL, 'df5ae189-d3e6-4c15-8888-5ba1e469f3f3', '\x0661423b3380b21fbf3b5200', 'carol', NULL),
	(55, NULL, 'a4343c70-80ef-4be8-92cd-6199fc63dede', '\x0661423b3380b21fbf3b5201', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b34ae0710cbcea400', NULL, NULL),
	(-1003, 3, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b37ba4964a51bdb00', NULL, NULL),
	(-1010, 10, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b39af16bb66be7800', NULL, NULL),
	(1010, 10, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b3a5d490577146900', NULL, NULL),
	(-910, 10, 'e972be54-c67c-4326-a6c0-9dc057409e63', '\x0661423b3b73880f19280200', NULL, NULL);

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

CREATE INDEX payment_sending ON public.payment USING btree (checked_at NULLS FIRST) WHERE (state = 'sending'::text);

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
