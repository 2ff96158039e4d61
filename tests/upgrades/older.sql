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
	('b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'f2b26ce4-dee7-4fa1-b6b3-fbb0b835c9a5', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '2026-11-27 13:33:32.659414+00'),
	('9651cc31-8f9f-4a9e-b372-58e53a5c2f32', '44670e77-6ea4-4eae-a681-a98228069058', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '2026-11-27 13:33:33.032373+00'),
	('48793398-0374-47f6-b917-846d56f44488', '644328c5-e0a2-4231-9fd2-241e0c259585', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '2026-11-27 13:33:33.200803+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:33:33.064824+00', NULL, '2026-11-27 13:33:34.298414+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('e171a16c-b09e-41a3-9570-d268180e09cb', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:33:32.810981+00', NULL, '2026-11-27 13:33:34.549124+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5223d9f8-3511-44ed-9fa7-4eefb4dd80e7', '48793398-0374-47f6-b917-846d56f44488', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:33:33.252786+00', NULL, '2026-11-27 13:33:34.806238+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('ddd18fe2-b754-4097-84bb-df53493d1f70', 'e171a16c-b09e-41a3-9570-d268180e09cb', '\xa9bfc4f33775dc384808a63e8eeb0831c10c92df53fcb899d4687c265a01d706', 'blink_BEyETm', 'aj4V', '2026-11-27 13:33:32.812415+00', NULL),
	('50018e3d-ea53-4938-9950-942ec60679d1', '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', '\x1cb22360e20423b2ce9b71910fd58a82c567425173a4ed248759fa90b586fe3d', 'blink_Oa39am', 'ljUx', '2026-11-27 13:33:33.068507+00', NULL),
	('55ac8b2f-aa4b-44ea-be8e-53df73a3c4e5', '5223d9f8-3511-44ed-9fa7-4eefb4dd80e7', '\x418543aca950eccac91732c4b2e99cdd171e4c31990229f3bb10ec37adc29668', 'blink_2kyrdg', '1go0', '2026-11-27 13:33:33.253297+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661421b386be91e7dc6fa5a', '2026-11-27 13:33:32.682335+00', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661421b392139a01a60848d', '2026-11-27 13:33:32.728712+00', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-000000000001', '4b123988-85fe-4f3a-b07b-f34071bfa420', '{}', '{"expires_at": "2026-12-27T13:33:32.724793+00:00"}'),
	('\x0661421b3aa962c8ead73083', '2026-11-27 13:33:32.829085+00', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'api_key.created', 'session', '4b123988-85fe-4f3a-b07b-f34071bfa420', '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-000000000002', 'e171a16c-b09e-41a3-9570-d268180e09cb', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_BEyETm…aj4V", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661421b3b456bb48a0ad009', '2026-11-27 13:33:32.869015+00', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'account.username_set', 'key', 'e171a16c-b09e-41a3-9570-d268180e09cb', '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661421b3dd941f91a2470f4', '2026-11-27 13:33:33.037942+00', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661421b3e0653430b0c9ee9', '2026-11-27 13:33:33.049458+00', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-000000000007', 'fec0b4a2-b077-46f1-8eb0-66197e484268', '{}', '{"expires_at": "2026-12-27T13:33:33.048062+00:00"}'),
	('\x0661421b3e56ed2ea5a85503', '2026-11-27 13:33:33.070103+00', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'api_key.created', 'session', 'fec0b4a2-b077-46f1-8eb0-66197e484268', '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-000000000008', '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_Oa39am…ljUx", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661421b3eebd76cd90cc248', '2026-11-27 13:33:33.108242+00', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'account.username_set', 'key', '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661421b407ec561faebcccc', '2026-11-27 13:33:33.211383+00', '48793398-0374-47f6-b917-846d56f44488', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661421b40d032a840e3dde8', '2026-11-27 13:33:33.232216+00', '48793398-0374-47f6-b917-846d56f44488', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-00000000000d', '7a5566d1-5760-4433-850e-f1192fd78bab', '{}', '{"expires_at": "2026-12-27T13:33:33.225509+00:00"}'),
	('\x0661421b4127c27d138cc417', '2026-11-27 13:33:33.254627+00', '48793398-0374-47f6-b917-846d56f44488', 'api_key.created', 'session', '7a5566d1-5760-4433-850e-f1192fd78bab', '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-00000000000e', '5223d9f8-3511-44ed-9fa7-4eefb4dd80e7', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_2kyrdg…1go0", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661421b42c8408bfd5a307e', '2026-11-27 13:33:33.361381+00', '48793398-0374-47f6-b917-846d56f44488', 'account.username_set', 'key', '5223d9f8-3511-44ed-9fa7-4eefb4dd80e7', '127.0.0.1', 'python-httpx2/2.16.2', 'ac957b19-0c28-4962-9085-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(3, -100000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(3, 100000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(4, -50000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(4, 50000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(5, -101000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(5, 101000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(6, -50000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(6, 50000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(7, -102000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(7, 102000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(8, -51000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(8, 51000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(9, -103000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(9, 103000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(10, -51000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(10, 51000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(11, -104000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(11, 104000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(12, -52000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(12, 52000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(13, -105000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(13, 105000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(14, -52000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(14, 52000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(15, -106000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(15, 106000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(16, -53000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(16, 53000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(17, -107000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(17, 107000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(18, -53000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(18, 53000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(19, -108000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(19, 108000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(20, -54000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(20, 54000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(21, -109000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(21, 109000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(22, -54000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(22, 54000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(23, -110000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(23, 110000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(24, -55000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(24, 55000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(25, -111000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(25, 111000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4');
INSERT INTO public.entry VALUES
	(26, -55000, '5c14b1e4-adca-45e7-8caf-485cf9e527d4'),
	(26, 55000, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca'),
	(27, -1010000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(31, -1010000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(33, -910000, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(776, 1, '2026-11-27 13:33:33.010502+00', 'lightning_receipt', 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b3d5c7e4e07211200'),
	(788, 2, '2026-11-27 13:33:33.17479+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b3fec14849abccc00'),
	(799, 3, '2026-11-27 13:33:33.501646+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b44b0a2b316ecad01'),
	(801, 4, '2026-11-27 13:33:33.535632+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b456d4572e4cef901'),
	(804, 5, '2026-11-27 13:33:33.584346+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b460afba306444c01'),
	(806, 6, '2026-11-27 13:33:33.61363+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b469d515049747201'),
	(809, 7, '2026-11-27 13:33:33.647306+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4721fd5ad1751b01'),
	(811, 8, '2026-11-27 13:33:33.713781+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b47ec379d9356f701'),
	(814, 9, '2026-11-27 13:33:33.761867+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b48dff67288d2cf01'),
	(816, 10, '2026-11-27 13:33:33.798784+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b49719ae850718b01'),
	(819, 11, '2026-11-27 13:33:33.829034+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b49d69f2d7e8f6d01'),
	(821, 12, '2026-11-27 13:33:33.854241+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4a48c5ab1ebfb501'),
	(824, 13, '2026-11-27 13:33:33.89281+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4acf68869d87c001'),
	(826, 14, '2026-11-27 13:33:33.91186+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4b2b67c2c1c68501'),
	(829, 15, '2026-11-27 13:33:33.956733+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4bcdd97d048c6a01'),
	(831, 16, '2026-11-27 13:33:33.985549+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4c4caefe687b5101'),
	(834, 17, '2026-11-27 13:33:34.014147+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4cbc5d0efa0de401'),
	(836, 18, '2026-11-27 13:33:34.045823+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4d37e714c5d80d01'),
	(839, 19, '2026-11-27 13:33:34.091118+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4de7cbccdc1fa101'),
	(841, 20, '2026-11-27 13:33:34.112591+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4e3b0ffe031f2001'),
	(844, 21, '2026-11-27 13:33:34.158652+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4eef9da6118bff01'),
	(846, 22, '2026-11-27 13:33:34.178087+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4f3bacab5af9be01'),
	(849, 23, '2026-11-27 13:33:34.199745+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4f8fae8f43ff5801'),
	(851, 24, '2026-11-27 13:33:34.222306+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4fe87b6b123d1901'),
	(854, 25, '2026-11-27 13:33:34.267513+00', 'lightning_receipt', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b5099c40307dc0401'),
	(857, 26, '2026-11-27 13:33:34.301611+00', 'intraledger_receipt', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b511c9992f605a501');

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
	('\xc2ccb09e9efd121af2f54c368cea33ec8e47213c8f36ccaca027fee136e2d790', 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'BTC', 'lnbcrt500u1p4snp4vsp5626u0patvqmgddgq0ljhyvtz95cztwkx7xzcvdsa2z0cv5q27raspp5ctxtp857l5fp4uh4fsmge63naj8ywgfu3umvet9qyllwzdhz67gqdqqxqrwzqcqzzs9qrsgqtprg979mptv3gxqqe6tpgwwykelexuknfryuvf6gvfjq8uk6kfexxtkxcljeay59ej6qk03cj5pa286mvreu478hewdyfrt03z9x9zqqu6pnwm', '\xd2b5c787ab603686b5007fe57231622d3025bac6f18586361d509f86500af0fb', '\xe15d9b35d44082084442d27cb80903433a2d8f2c338ad43c991e716807bc0998', 50000000, '', NULL, NULL, '2026-11-27 13:33:32.926167+00', '2026-11-27 17:33:32+00', 'PAID', 50000000, '\x0661421b3d5c7e4e072112', 'lightning'),
	('\x2a2b8ae8770128f4288223185813351261242a4b48c8ad160cd06cf301cf919e', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt50u1p4snp4dsp52r0xfdr0hq33ntryt630x22rclg75gsq5ukujq7sg8558lf0hexqpp59g4c46rhqy50g2yzyvv9sye4zfsjg2jtfry269sv6pk0xqw0jx0qdqqxqrwzqcqzzs9qrsgq6c4n0s7pzrrvzxn8rc5gxhutcwssw0wwxrhgmjm2g5nxf5yls7hzk3s95ke99enlv7tuzkcmm640hw6akrqhvrreyrcfzufkwfys22sp0f2fv3', '\x50de64b46fb82319ac645ea2f32943c7d1ea2200a72dc903d041e943fd2fbe4c', '\x6b9ee8298453f955c917373e9f529474122898a6b7872edd3f42f5d7cbc09f93', 5000000, '', NULL, NULL, '2026-11-27 13:33:33.128865+00', '2026-11-27 17:33:33+00', 'PAID', 5000000, '\x0661421b3fec14849abccc', 'lightning'),
	('\xe7a675c3ad3784d290be4fdc3c17d954a2992503f1b0e37a2edc70b243b75f0d', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1u1p4snp4dsp543mkcfp3kn9gju0tpgjwju3fjuruwt987dujs87mzmfdxcg89v5qpp5u7n8tsadx7zd9y97flwrc97e2j3fjfgr7xcwx73wm3ctysahtuxsdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqmvq8dtg07tv0uyu9e56ldpmk8xmcz4lxm0lv6fdsx4279ss09mj3zrsdkn90h0ue5r66kq7avzfrmy8pkjthtwpy9cx3tpqu9rt7x9gpru9cgh', '\xac776c2431b4ca8971eb0a24e972299707c72ca7f379281fdb16d2d361072b28', '\x4a77d34c561657f6f9d8b4eb426f4149a46dae5f1fcd13984077e93d1c7b250e', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:33:33.429045+00', '2026-11-27 17:33:33+00', 'PAID', 100000, '\x0661421b44b0a2b316ecad', 'intraledger'),
	('\x2aea1b58777df5f59a3f8e450b6a98ecceaadc84786aa28753dde6e029c241cb', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1010n1p4snp4dsp57uc8rhzuvr34v85v9687y7dv57rzwr5hs9kd022e6w6acl7r4nuqpp59t4pkkrh0h6ltx3l3ezsk65can824hyy0p429p6nmhnwq2wzg89sdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqma0qk4k8acn2nsv3t6fthc4d60ue8jmdurzpqadkq780pv4s8j740tr4v5syqfhzklep4cxnje0gxcucatt5f9dpdasa50ywueekc6qpfhrelh', '\xf73071dc5c60e3561e8c2e8fe279aca786270e97816cd7a959d3b5dc7fc3acf8', '\x15a5fb80594ad92ea2696a58fe62e56e315ff184221961d853aa88f347f0b4d3', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:33:33.556566+00', '2026-11-27 17:33:33+00', 'PAID', 101000, '\x0661421b460afba306444c', 'intraledger'),
	('\x040272ef1783b5ddfd447b12fe3cb55b97bb904f33984f8afb301a0a024a517a', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1020n1p4snp4dsp5xrhc27q8exgxvzum56kv9qmug972hyeqrwkccwg4kjwptg3lujgspp5qsp89mchsw6aml2y0vf0u094twtmhyz0xwvylzhmxqdq5qj229aqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqcfzqplcke4ut8q40t7x5va4dqm37g875hxz0ktnzys9u7mhr2unqq573jf673wnt3mp8t4cwjntc57dcdutgnt2mn23l5adgeax74yqqfjuvyw', '\x30ef857807c990660b9ba6acc2837c417cab93201bad8c3915b49c15a23fe491', '\xf97b2ed59d23bcd6aba48139d0ef462c2f45fbef9c32953066412bcad43323c3', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:33:33.624512+00', '2026-11-27 17:33:33+00', 'PAID', 102000, '\x0661421b4721fd5ad1751b', 'intraledger'),
	('\xe4e5f7e4e2d3e25912cc456d421a221258ed20f0d9737a0ec59818456b1856d8', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1030n1p4snp4dsp5leurka0wflhd5ffvdsezc49yvg65ve0gurcdv3kaeejzsnt3exxspp5unjl0e8z6039jykvg4k5yx3zzfvw6g8sm9eh5rk9nqvy26cc2mvqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqcfunxlqzndhpn53tyzk454576u4k2gt6j4ycw9a9fujnkh9nshgnedhhkxeamm3lp64yw6qy7d9lyztyeaaz2jxdqtus02cqk8drfmsp2833t6', '\xfe783b75ee4feeda252c6c322c54a462354665e8e0f0d646ddce64284d71c98d', '\x741a72860288655bf6fc54dbc8589f23bc6425efd52aa8f07314cb6be2baf7db', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:33:33.742891+00', '2026-11-27 17:33:33+00', 'PAID', 103000, '\x0661421b48dff67288d2cf', 'intraledger'),
	('\x52221aa7f9540e37a00ff6d78a6db3f2b57443b1ebe7a5a760f4715bc7656ef0', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1040n1p4snp4dsp5dvnhl7juxelwkyagemvw2v7sxw9cuvtwxp0hkrksnqscxm5kve6qpp52g3p4fle2s8r0gq07mtc5mdn726hgsa3a0n6tfmq73c4h3m9dmcqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqfrgwfu4ke2fkamxgdxeua5md7yuvqs8daulpdpx5s93egxjczqxhrku3y8x4s0uqunq369g6xrkjmj9znugddgp44juz6v8fhrvchzcq3vvtvk', '\x6b277ffa5c367eeb13a8ced8e533d0338b8e316e305f7b0ed09821836e966674', '\x7d1c13b0d1d58d4ae5ab43171f1661c59d5a9ac3ff1d5ba9ec41731bafc0c1d2', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:33:33.812722+00', '2026-11-27 17:33:33+00', 'PAID', 104000, '\x0661421b49d69f2d7e8f6d', 'intraledger'),
	('\x9a3ce653f5e98c24d8fcd2c3b96b0893c8dd347bbf1ee7da93fbf1926d2a0ec4', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1050n1p4snp4dsp5t4g5lytzsj2pxfrxnspay8d5vwvnzm4sps5c8247xd0t8u7vx2aqpp5ng7wv5l4axxzfk8u6tpmj6cgj0yd6drmhu0w0k5nl0ceymf2pmzqdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqmljd87k7re85was2j4ln4yun2nhjx36m6ewy0ka4fg59q2jvmc2ky4cmk36jmtpmexgasw896vyc8083n2sct7v808ns90uw9whnkvgpj9hzj0', '\x5d514f916284941324669c03d21db46399316eb00c2983aabe335eb3f3cc32ba', '\xbb183f456ccbbbd96ebac41d3d1ae0f879325376d57e657497590f3339bbd441', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:33:33.872535+00', '2026-11-27 17:33:33+00', 'PAID', 105000, '\x0661421b4acf68869d87c0', 'intraledger'),
	('\x035ad799dc7fac793eaf55635f44035034865ea3bf69d5e4a5be4e466de4fe91', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1060n1p4snp4dsp52vsrqxm7npue373pdzdwwa004k59kpv0zxylv7ghmcet032s3qrspp5qddd0xwu07k8j040243473qr2q6gvh4rha5ate99he8yvm0yl6gsdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqt5yd05t07zlwag68tjz3ptm330kz0lsdexc86ej9878x8m0p70ert3gct0kcpprdausslntdyqjme39vccmypnhpehucv9z8l4strrgpvn6sry', '\x5320301b7e987998fa21689ae775efada85b058f1189f67917de32b7c5508807', '\xd75388868bdec712b4a2c169c3b961daadc42d09ededf06c917424a1a2522f2c', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:33:33.926318+00', '2026-11-27 17:33:33+00', 'PAID', 106000, '\x0661421b4bcdd97d048c6a', 'intraledger'),
	('\x2e6ed752c4786d0f02fbb4391444d7a2bfa017686679292538a6646b7d44f526', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1070n1p4snp4wsp5mlu7pgapzs9ygjpqecas582utj9wynnnzfj8vaa68xn9uwqhrqnspp59ehdw5ky0pks7qhmksu3g3xh52l6q9mgveujjffc5ejxkl2y75nqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq9pl2k5a0wqrd5h8tcfgc9ue3ej75wvyf8n7p6055h7r7cq6ltnu5p7n5grstg794k9km22kdnh0pczx8v8tfcjv03fnhvsaf8ttsewsqn7wdal', '\xdff9e0a3a1140a444820ce3b0a1d5c5c8ae24e7312647677ba39a65e38171827', '\x82bff0b485fc5e062f1757bc645339da17dc77531f7dd313167c7a391d43f5e4', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:33:34.00211+00', '2026-11-27 17:33:34+00', 'PAID', 107000, '\x0661421b4cbc5d0efa0de4', 'intraledger'),
	('\xda118445cebc29bcd5849a55f3e02b047d2d939a0153ee8c97d7d26f8e70b7d2', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1080n1p4snp4wsp5x8np6lyj7fakqmvu0apd3ktkcw3hfl352t8rcnplpvs0mlcxep4spp5mggcg3wwhs5me4vynf2l8cptq37jmyu6q9f7aryh6lfxlrnsklfqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgq77np2ez29nvhrswuggmr93trdmu7y6gvn65fjt90ek6ne7jr6jkjwlctsye0upp4up80hggrv3qegdggxktyufdt3ewu56srjx74rcgq64kcpw', '\x31e61d7c92f27b606d9c7f42d8d976c3a374fe3452ce3c4c3f0b20fdff06c86b', '\x947d0e5cf3d3f6d2457cda7b7f888de578856ee824c9600f28477b43512c302b', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:33:34.068378+00', '2026-11-27 17:33:34+00', 'PAID', 108000, '\x0661421b4de7cbccdc1fa1', 'intraledger'),
	('\xd9fac76f1ea125a4704ed01edc8908cfb46037b7d3abf2b31db03cfcfd7d2ea1', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1090n1p4snp4wsp54rwvwana5rerh0zcpqgpzlpryxh2732cydmez8yuh0rqu3dxrfsspp5m8avwmc75yj6guzw6q0dezgge76xqdah6w4l9vcakq70elta96ssdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqrwpffrs4l4m4hfa5utqx88hwv6yy8rue3e7d2vlc83dt98x0awyngc297vkrqa8r493juk98dyxpqvlhdr4le5tev27wfplc5nuzzhqq74pq84', '\xa8dcc7767da0f23bbc580810117c2321aeaf45582377911c9cbbc60e45a61a61', '\xfcfe4e3fee62f09d20631d30a99f38a8d386ccdfb8df70158065236b88d22227', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:33:34.13682+00', '2026-11-27 17:33:34+00', 'PAID', 109000, '\x0661421b4eef9da6118bff', 'intraledger'),
	('\x53a757ba1766d847562d5059dfece98d7301768b52b4fadb17580c4149e2983d', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1100n1p4snp4wsp5k0jutfkn8ckydqnya6ul2askqzvfdnamxgfl59ugtd5ef6n2zaxspp52wn40wshvmvyw43d2pvalm8f34esza5t22604kchtqxyzj0znq7sdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgquyq33myahk6ycr2e635gw9s7kv7yc3k0cuvv0at5mzlza7l6cjcpl90zm67pzvnk6rsy6ehqw88ge30heetd4j6zq92r9792cfsjpxcpds9hx8', '\xb3e5c5a6d33e2c468264eeb9f57616009896cfbb3213fa17885b6994ea6a174d', '\x0f5177af53de411a667b75217e996b08f2b0bad83df4c52d11a36d688a3627db', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:33:34.186582+00', '2026-11-27 17:33:34+00', 'PAID', 110000, '\x0661421b4f8fae8f43ff58', 'intraledger'),
	('\x1999674426578e406fb4867f48a31c4bd97f8ce3783c48ffad30a1e245e5387e', 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '48793398-0374-47f6-b917-846d56f44488', 'BTC', 'lnbcrt5u1p4snp4wsp5pcdx604lgswvuc30j69laue5g2e5e0p2zdphenvchyats6cgajgqpp5rxvkw3px278yqma5sel53gcuf0vhlr8r0q7y3ladxzs7y3098plqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqysm04al6zzuc0jtc78e4uk9avpxmayxxn2swfaxvcs47s9ypl935gl8hm0rap7hx2p8ruzyux3zq56ceddzgzvcmguutl58mtdcjrmsqftgg6j', '\x0e1a6d3ebf441cce622f968bfef33442b34cbc2a13437ccd98b93ab86b08ec90', '\x90f981a1ddb97cee790ef00202332f71ad581c724f4137aaf13e012c0250b8e1', 500000, 'never paid', NULL, NULL, '2026-11-27 13:33:34.808897+00', '2026-11-27 17:33:34+00', 'OPEN', NULL, NULL, NULL),
	('\xcb62fbcb65ca922625a17eab97e72f6e9a11d94cb3367e0073b46250d13c0df2', '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', 'lnbcrt1110n1p4snp4wsp567fe8y39cgyrpwt0nlke9w67430vq7s7ylrymj056lvruu47nkpqpp5ed30hjm9e2fzvfdp064e0ee0d6dprk2vkvm8uqrnk339p5fupheqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqm6s7vemwmt7qrl4kx9ju6hgf37nnmlcn2a7wcrursmpp5xa33y55nl4j5e94hjp6dtzmv087klsevkwe6v4kp0tdf357mwxq4gf5h3cqxl9jsl', '\xd793939225c20830b96f9fed92bb5eac5ec07a1e27c64dc9f4d7d83e72be9d82', '\xab6150e71ca7d2b3e845f029b53696cf0b8612f7d0e486e68c5e4fc240f22878', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:33:34.243635+00', '2026-11-27 17:33:34+00', 'PAID', 111000, '\x0661421b5099c40307dc04', 'intraledger');

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:33:33.00595+00', 'lightning_receipt'),
	(2, '2026-11-27 13:33:33.17378+00', 'lightning_receipt'),
	(3, '2026-11-27 13:33:33.486242+00', 'intraledger'),
	(4, '2026-11-27 13:33:33.534533+00', 'intraledger'),
	(5, '2026-11-27 13:33:33.574907+00', 'intraledger'),
	(6, '2026-11-27 13:33:33.612369+00', 'intraledger'),
	(7, '2026-11-27 13:33:33.646333+00', 'intraledger'),
	(8, '2026-11-27 13:33:33.698103+00', 'intraledger'),
	(9, '2026-11-27 13:33:33.760502+00', 'intraledger'),
	(10, '2026-11-27 13:33:33.797786+00', 'intraledger'),
	(11, '2026-11-27 13:33:33.823647+00', 'intraledger'),
	(12, '2026-11-27 13:33:33.852869+00', 'intraledger'),
	(13, '2026-11-27 13:33:33.887336+00', 'intraledger'),
	(14, '2026-11-27 13:33:33.910887+00', 'intraledger'),
	(15, '2026-11-27 13:33:33.952473+00', 'intraledger'),
	(16, '2026-11-27 13:33:33.984942+00', 'intraledger'),
	(17, '2026-11-27 13:33:34.013533+00', 'intraledger'),
	(18, '2026-11-27 13:33:34.045159+00', 'intraledger'),
	(19, '2026-11-27 13:33:34.090187+00', 'intraledger'),
	(20, '2026-11-27 13:33:34.111503+00', 'intraledger'),
	(21, '2026-11-27 13:33:34.157725+00', 'intraledger'),
	(22, '2026-11-27 13:33:34.177196+00', 'intraledger'),
	(23, '2026-11-27 13:33:34.198702+00', 'intraledger'),
	(24, '2026-11-27 13:33:34.221435+00', 'intraledger'),
	(25, '2026-11-27 13:33:34.26682+00', 'intraledger'),
	(26, '2026-11-27 13:33:34.300313+00', 'intraledger'),
	(27, '2026-11-27 13:33:34.351989+00', 'lightning_reserve'),
	(28, '2026-11-27 13:33:34.391763+00', 'lightning_settled'),
	(29, '2026-11-27 13:33:34.434627+00', 'lightning_reserve'),
	(30, '2026-11-27 13:33:34.452539+00', 'lightning_settled'),
	(31, '2026-11-27 13:33:34.483374+00', 'lightning_reserve'),
	(32, '2026-11-27 13:33:34.516804+00', 'lightning_failed'),
	(33, '2026-11-27 13:33:34.550573+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 167260, 42591),
	('2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 10824, 10824),
	('2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 1771, 1771),
	('5223d9f8-3511-44ed-9fa7-4eefb4dd80e7', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 28233, 28233),
	('5223d9f8-3511-44ed-9fa7-4eefb4dd80e7', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 176, 176),
	('e171a16c-b09e-41a3-9570-d268180e09cb', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 21296, 21296),
	('e171a16c-b09e-41a3-9570-d268180e09cb', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 9003, 9003),
	('e171a16c-b09e-41a3-9570-d268180e09cb', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 438, 438),
	('2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 239453, 62477),
	('5223d9f8-3511-44ed-9fa7-4eefb4dd80e7', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 8280, 8280),
	('e171a16c-b09e-41a3-9570-d268180e09cb', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 620505, 242941);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('2845a8f9-1b2d-4a75-acd1-c0b6485bb369', 3, '2026-11-27 13:33:34.981965+00');

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
	('a18900a0-7d86-47ff-aa50-bd8a449e7685', 'USD', NULL, 0, '-infinity'),
	('636ba4c5-f879-4104-b8dc-0afc8f8383ca', 'USD', NULL, 0, '-infinity'),
	('46c00605-8333-49f6-ad03-09a4df100614', 'USD', NULL, 0, '-infinity'),
	('c95e9084-3e03-4a86-82aa-a6eb311ae0ca', 'BTC', NULL, 630000, '2026-11-27 13:33:34.300313+00'),
	('5c14b1e4-adca-45e7-8caf-485cf9e527d4', 'BTC', NULL, 5636000, '2026-11-27 13:33:34.300313+00'),
	('dfbbd88b-188b-4408-ae7f-daaff53ebbc8', 'BTC', NULL, 45819000, '2026-11-27 13:33:34.550573+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661421b3d5c7e4e072112', '\xc2ccb09e9efd121af2f54c368cea33ec8e47213c8f36ccaca027fee136e2d790', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661421b3fec14849abccc', '\x2a2b8ae8770128f4288223185813351261242a4b48c8ad160cd06cf301cf919e', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b44b0a2b316ecad', '\xe7a675c3ad3784d290be4fdc3c17d954a2992503f1b0e37a2edc70b243b75f0d', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661421b456d4572e4cef9', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b460afba306444c', '\x2aea1b58777df5f59a3f8e450b6a98ecceaadc84786aa28753dde6e029c241cb', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661421b469d5150497472', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b4721fd5ad1751b', '\x040272ef1783b5ddfd447b12fe3cb55b97bb904f33984f8afb301a0a024a517a', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661421b47ec379d9356f7', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b48dff67288d2cf', '\xe4e5f7e4e2d3e25912cc456d421a221258ed20f0d9737a0ec59818456b1856d8', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661421b49719ae850718b', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b49d69f2d7e8f6d', '\x52221aa7f9540e37a00ff6d78a6db3f2b57443b1ebe7a5a760f4715bc7656ef0', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661421b4a48c5ab1ebfb5', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b4acf68869d87c0', '\x9a3ce653f5e98c24d8fcd2c3b96b0893c8dd347bbf1ee7da93fbf1926d2a0ec4', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661421b4b2b67c2c1c685', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b4bcdd97d048c6a', '\x035ad799dc7fac793eaf55635f44035034865ea3bf69d5e4a5be4e466de4fe91', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661421b4c4caefe687b51', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b4cbc5d0efa0de4', '\x2e6ed752c4786d0f02fbb4391444d7a2bfa017686679292538a6646b7d44f526', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661421b4d37e714c5d80d', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b4de7cbccdc1fa1', '\xda118445cebc29bcd5849a55f3e02b047d2d939a0153ee8c97d7d26f8e70b7d2', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661421b4e3b0ffe031f20', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b4eef9da6118bff', '\xd9fac76f1ea125a4704ed01edc8908cfb46037b7d3abf2b31db03cfcfd7d2ea1', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661421b4f3bacab5af9be', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b4f8fae8f43ff58', '\x53a757ba1766d847562d5059dfece98d7301768b52b4fadb17580c4149e2983d', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661421b4fe87b6b123d19', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661421b5099c40307dc04', '\xcb62fbcb65ca922625a17eab97e72f6e9a11d94cb3367e0073b46250d13c0df2', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661421b511c9992f605a5', NULL, NULL, '2c2091bc-17c0-4ac4-8a9a-181d8ce46c02', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661421b51e6755850491a', '\xbdd35a61b7f786989b841477ba3d24d9fbc781f2079a0588eb4707ad7c1b4d6b', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661421b532943144a833e', '\xe00e08debe98c376a8ee362011fcd27e225283c4dbc51dfb8e0f769ef462ceac', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661421b53e7ae3f6e359a', '\x76e2fb82d643712f43689de0e13a06b6a9b7e54c9e8e8d4e3fe5727c78f4fe73', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661421b546a44cfb20431', '\x76e2fb82d643712f43689de0e13a06b6a9b7e54c9e8e8d4e3fe5727c78f4fe73', '\x0661421b53e7ae3f6e359a', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661421b54ee2d5fdd5df4', '\x6e8a030dc9f93d091946a0c543c0f865544763893408c7383dd16be21af738c5', NULL, 'e171a16c-b09e-41a3-9570-d268180e09cb', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x03ba683e29d5d18a58bc5251dad8f3f37748565542b71c899d24751360aa171c50', 2, 'latchkey:4d495436-4753-4361-bd40-69461006b900/0008', '2026-11-27 13:33:34.968217+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661421b51e6755850491a', 'lightning', 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', 'BTC', 1000000, 10000, 1010, 1010000, '\xbdd35a61b7f786989b841477ba3d24d9fbc781f2079a0588eb4707ad7c1b4d6b', 'lnbcrt10u1p4snp4wsp52y53u5jp6alt2t2mex24hjeg3mdnq07z2up4l96jxezrs5pdzrmqpp5hhf45cdh77rf3xuyz3mm50fym8au0q0jq7dqtz8tgur66lqmf44sdqqcqzzs9qrsgq8dkj9ktpc9u4xkfw3gmsv7mm5k5f9a6y4y6a6mrzzl46wd87mehxu4gq7lsp302jx0wz7m22zp4x6xcz0mypquwtdpxz3sluknj7q2qpdd3a4y', '\x03673f16ccc507b6ff967888dbbb8a6dea9548f524143c29341d14b481161a57cd', '2026-11-27 13:33:42.352082+00', NULL, NULL, 'settled', 1100, '\x73325747cce7b9bc33fddf3b4043f36932e890b85292de5b09e8d82dce9b680b', NULL, '2026-11-27 13:33:34.391771+00'),
	('\x0661421b532943144a833e', 'lightning', 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', 'BTC', 1000000, 10000, 1010, 1010000, '\xe00e08debe98c376a8ee362011fcd27e225283c4dbc51dfb8e0f769ef462ceac', 'lnbcrt10u1p4snp4wsp5mcr33sqkuxhs4rce7d4eqxhhyy8vggpz2sa55p2dffalyyufkf0qpp5uq8q3h47nrphd28wxcsprlxj0c399q7ym0z3m7uwpamfaarze6kqdqqcqzzs9qrsgqqy68eaj0nn54j7x2lqdj93esctnwdjl76x9qphw8whqud6jpm8zng6ylszcl8v98nut0tnecq6ulvf5k824805npq6gjnf3f93jrr8gqqxl33l', '\x03673f16ccc507b6ff967888dbbb8a6dea9548f524143c29341d14b481161a57cd', '2026-11-27 13:33:42.434711+00', NULL, NULL, 'settled', 3000, '\x0a1060d685250563bac38ea784eb00b8fa70e75e6ff60f1eb9709022e8b73198', NULL, '2026-11-27 13:33:34.452544+00'),
	('\x0661421b53e7ae3f6e359a', 'lightning', 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', 'BTC', 1000000, 10000, 1010, 1010000, '\x76e2fb82d643712f43689de0e13a06b6a9b7e54c9e8e8d4e3fe5727c78f4fe73', 'lnbcrt10u1p4snp4wsp5h4rhjhd5ua9p06580qplzjk4akm4kfay40zgq4slwea3x8yh3gjspp5wm30hqkkgdcj7smgnhswzwsxk65m0e2vn68g6n3lu4e8c785leesdqqcqzzs9qrsgqsj3wsqnj6wuef906ckx5xfk3zf3fwz0553al4emtm3tkwgkax8wydsgz45tunrhru24q8tk98ngjjgeu0656sa4vme4lh3vhrgsa9xqpz78c3p', '\x03673f16ccc507b6ff967888dbbb8a6dea9548f524143c29341d14b481161a57cd', '2026-11-27 13:33:42.483427+00', NULL, NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:33:34.51687+00'),
	('\x0661421b54ee2d5fdd5df4', 'lightning', 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', 'BTC', 900000, 10000, 910, 910000, '\x6e8a030dc9f93d091946a0c543c0f865544763893408c7383dd16be21af738c5', 'lnbcrt9u1p4snp4wsp5d9j3ehlck3u6et2h5fv099kfq8vnur48j2na02tlp0xt9hnr55aqpp5d69qxrwfly7sjx2x5rz58s8cv42ywcufxsyvwwpa6947yxhh8rzsdqqcqzzs9qrsgqrvgjdskj9d8cwtxfk3klr2nkgrtkdy7d3e6fq8yrl553p68cucf3cmrd7xe27x0l9mpz5jnrvat9ma3gd9p2cafhjymhgkl9uraqgzqpxe3xuf', '\x03673f16ccc507b6ff967888dbbb8a6dea9548f524143c29341d14b481161a57cd', '2026-11-27 13:33:34.787057+00', NULL, NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xc2ccb09e9efd121af2f54c368cea33ec8e47213c8f36ccaca027fee136e2d790', 50000000, '2026-11-27 13:33:33.006174+00', 'credited', '\x0661421b3d5c7e4e072112', NULL, NULL, NULL, NULL),
	('lightning', '\x2a2b8ae8770128f4288223185813351261242a4b48c8ad160cd06cf301cf919e', 5000000, '2026-11-27 13:33:33.173857+00', 'credited', '\x0661421b3fec14849abccc', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:33:31.409009+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(3, 0),
	(4, 0),
	(5, 0),
	(6, 0),
	(7, 0),
	(8, 0),
	(9, 0),
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(10, 5000000),
	(2, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xbdd35a61b7f786989b841477ba3d24d9fbc781f2079a0588eb4707ad7c1b4d6b', '\x73325747cce7b9bc33fddf3b4043f36932e890b85292de5b09e8d82dce9b680b', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:33:34.326401+00', '2026-11-27 14:33:34+00'),
	('\xe00e08debe98c376a8ee362011fcd27e225283c4dbc51dfb8e0f769ef462ceac', '\x0a1060d685250563bac38ea784eb00b8fa70e75e6ff60f1eb9709022e8b73198', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:33:34.417708+00', '2026-11-27 14:33:34+00'),
	('\x76e2fb82d643712f43689de0e13a06b6a9b7e54c9e8e8d4e3fe5727c78f4fe73', '\x75e6277831b8ceaeb8cc7afd2c6bc6f10278f12f507ef0fead182c0c684e57a3', false, 'no_route', 'OPEN', 0, '2026-11-27 13:33:34.46891+00', '2026-11-27 14:33:34+00'),
	('\x6e8a030dc9f93d091946a0c543c0f865544763893408c7383dd16be21af738c5', '\x68270a1337907f6cf703e87fbe4607a8c8525b3d01596f0e3026facd79694f71', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:33:34.527591+00', '2026-11-27 14:33:34+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xf8344fd85e67a4cfe7e574189ce2710c97d2f716f2e090b25b0981bdc1a091ae'),
	('outside', '\x83fc3c60ca202e0537010367727a8cb657f8da049a9a62f59a4023a7108bbbdf');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xc2ccb09e9efd121af2f54c368cea33ec8e47213c8f36ccaca027fee136e2d790', 'SETTLED', 50000000, '\xe15d9b35d44082084442d27cb80903433a2d8f2c338ad43c991e716807bc0998', 1, '2026-11-27 13:33:32.973187+00'),
	('\x2a2b8ae8770128f4288223185813351261242a4b48c8ad160cd06cf301cf919e', 'SETTLED', 5000000, '\x6b9ee8298453f955c917373e9f529474122898a6b7872edd3f42f5d7cbc09f93', 2, '2026-11-27 13:33:33.154751+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xbdd35a61b7f786989b841477ba3d24d9fbc781f2079a0588eb4707ad7c1b4d6b', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:33:34.38449+00', '2026-11-27 13:33:34.38449+00'),
	(2, '\xe00e08debe98c376a8ee362011fcd27e225283c4dbc51dfb8e0f769ef462ceac', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:33:34.44785+00', '2026-11-27 13:33:34.44785+00'),
	(3, '\x76e2fb82d643712f43689de0e13a06b6a9b7e54c9e8e8d4e3fe5727c78f4fe73', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:33:34.504566+00', '2026-11-27 13:33:34.504566+00'),
	(4, '\x6e8a030dc9f93d091946a0c543c0f865544763893408c7383dd16be21af738c5', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:33:35.771492+00', '2026-11-27 13:33:34.571492+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 13:33:30.856115+00'),
	('0002_ledger', 'e698c92653843328036b6466e53cdb86b20eecc5e335c6501c202940a6c50aa6', 'before', '2026-11-27 13:33:31.020476+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:33:31.084063+00'),
	('0004_payments', '58a01d564cca55b911565b6e85392a160eec8807135708459cc06f91d65e98a1', 'before', '2026-11-27 13:33:31.100313+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 13:33:31.275031+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:33:31.451617+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:33:31.52037+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:33:31.596062+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('4b123988-85fe-4f3a-b07b-f34071bfa420', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', '\xb8af10d11d02ce2996680f2e2f3312c93d6c9b3a21eba6a7c0d64d0f54ac412d', '2026-11-27 13:33:32.724793+00', '2026-12-27 13:33:32.724793+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('fec0b4a2-b077-46f1-8eb0-66197e484268', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', '\x30bf06ca5456d9d49edcac5edb6b6fa47a2fad379a186092c3840403f5399c51', '2026-11-27 13:33:33.048062+00', '2026-12-27 13:33:33.048062+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('7a5566d1-5760-4433-850e-f1192fd78bab', '48793398-0374-47f6-b917-846d56f44488', '\xdcd0d5b197eb6f46846386e40ed22f948f880eb94fe9c07c5fa72efe3907e213', '2026-11-27 13:33:33.225509+00', '2026-12-27 13:33:33.225509+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('dfbbd88b-188b-4408-ae7f-daaff53ebbc8', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'BTC', '', '2026-11-27 13:33:32.674706+00'),
	('a18900a0-7d86-47ff-aa50-bd8a449e7685', 'b0d1d09a-0539-41ec-8247-4b7b3f9b4bef', 'USD', '', '2026-11-27 13:33:32.677643+00'),
	('5c14b1e4-adca-45e7-8caf-485cf9e527d4', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'BTC', '', '2026-11-27 13:33:33.03645+00'),
	('636ba4c5-f879-4104-b8dc-0afc8f8383ca', '9651cc31-8f9f-4a9e-b372-58e53a5c2f32', 'USD', '', '2026-11-27 13:33:33.037137+00'),
	('c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '48793398-0374-47f6-b917-846d56f44488', 'BTC', '', '2026-11-27 13:33:33.20126+00'),
	('46c00605-8333-49f6-ad03-09a4df100614', '48793398-0374-47f6-b917-846d56f44488', 'USD', '', '2026-11-27 13:33:33.209102+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b3d5c7e4e07211200', NULL, NULL),
	(5000, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b3fec14849abccc00', NULL, NULL),
	(-100, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b44b0a2b316ecad00', 'bob', NULL),
	(100, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b44b0a2b316ecad01', 'alice', NULL),
	(-50, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b456d4572e4cef900', 'carol', NULL),
	(50, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b456d4572e4cef901', 'bob', NULL),
	(-101, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b460afba306444c00', 'bob', NULL),
	(101, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b460afba306444c01', 'alice', NULL),
	(-50, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b469d515049747200', 'carol', NULL),
	(50, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b469d515049747201', 'bob', NULL),
	(-102, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b4721fd5ad1751b00', 'bob', NULL),
	(102, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4721fd5ad1751b01', 'alice', NULL),
	(-51, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b47ec379d9356f700', 'carol', NULL),
	(51, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b47ec379d9356f701', 'bob', NULL),
	(-103, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b48dff67288d2cf00', 'bob', NULL),
	(103, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b48dff67288d2cf01', 'alice', NULL),
	(-51, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b49719ae850718b00', 'carol', NULL),
	(51, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b49719ae850718b01', 'bob', NULL),
	(-104, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b49d69f2d7e8f6d00', 'bob', NULL),
	(104, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b49d69f2d7e8f6d01', 'alice', NULL),
	(-52, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4a48c5ab1ebfb500', 'carol', NULL),
	(52, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4a48c5ab1ebfb501', 'bob', NULL),
	(-105, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b4acf68869d87c000', 'bob', NULL),
	(105, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4acf68869d87c001', 'alice', NULL),
	(-52, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4b2b67c2c1c68500', 'carol', NULL),
	(52, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4b2b67c2c1c68501', 'bob', NULL),
	(-106, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b4bcdd97d048c6a00', 'bob', NULL),
	(106, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4bcdd97d048c6a01', 'alice', NULL),
	(-53, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4c4caefe687b5100', 'carol', NULL),
	(53, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4c4caefe687b5101', 'bob', NULL),
	(-107, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b4cbc5d0efa0de400', 'bob', NULL),
	(107, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4cbc5d0efa0de401', 'alice', NULL),
	(-53, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4d37e714c5d80d00', 'carol', NULL),
	(53, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4d37e714c5d80d01', 'bob', NULL),
	(-108, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b4de7cbccdc1fa100', 'bob', NULL),
	(108, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4de7cbccdc1fa101', 'alice', NULL),
	(-54, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4e3b0ffe031f2000', 'carol', NULL),
	(54, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4e3b0ffe031f2001', 'bob', NULL),
	(-109, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b4eef9da6118bff00', 'bob', NULL),
	(109, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4eef9da6118bff01', 'alice', NULL),
	(-54, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4f3bacab5af9be00', 'carol', NULL),
	(54, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4f3bacab5af9be01', 'bob', NULL),
	(-110, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b4f8fae8f43ff5800', 'bob', NULL),
	(110, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4f8fae8f43ff5801', 'alice', NULL),
	(-55, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b4fe87b6b123d1900', 'carol', NULL),
	(55, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b4fe87b6b123d1901', 'bob', NULL),
	(-111, NULL, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b5099c40307dc0400', 'bob', NULL),
	(111, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b5099c40307dc0401', 'alice', NULL),
	(-55, NULL, '5c14b1e4-adca-45e7-8caf-485cf9e527d4', '\x0661421b511c9992f605a500', 'carol', NULL),
	(55, NULL, 'c95e9084-3e03-4a86-82aa-a6eb311ae0ca', '\x0661421b511c9992f605a501', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b51e6755850491a00', NULL, NULL),
	(-1003, 3, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b532943144a833e00', NULL, NULL),
	(-1010, 10, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b53e7ae3f6e359a00', NULL, NULL),
	(1010, 10, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b546a44cfb2043100', NULL, NULL),
	(-910, 10, 'dfbbd88b-188b-4408-ae7f-daaff53ebbc8', '\x0661421b54ee2d5fdd5df400', NULL, NULL);

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

CREATE INDEX receipt_attention ON public.receipt USING btree (state) WHERE (state = ANY (ARRAY['suspense'::text, 'quarantined'::text]));

--
-- Name: receipt_quarantined; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_quarantined ON public.receipt USING btree (due_at) WHERE (state = 'quarantined'::text);

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
