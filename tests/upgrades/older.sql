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
	('b49e8d63-fbd0-4871-aeb4-96a86a59575c', '4fa3c6d9-bc91-47b9-bb12-e544b486e544', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '587d7bd9-a93e-424c-aae8-34daa4334c81', '2026-11-27 12:44:18.644974+00'),
	('3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'c5264f45-2249-4fd2-b883-d4f42479eb51', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '2026-11-27 12:44:19.316699+00'),
	('6be73256-a852-432d-9db3-fdccbb3e6f6a', '8879b031-5924-4e4c-b051-f75567155bad', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '2026-11-27 12:44:19.748504+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 12:44:18.915784+00', NULL, '2026-11-27 12:44:20.651597+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('977fb19d-d960-4313-bf0a-86e075173d54', '6be73256-a852-432d-9db3-fdccbb3e6f6a', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 12:44:19.780546+00', NULL, '2026-11-27 12:44:20.884259+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('bd6dd408-9159-4a44-8358-9c57433252b2', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 12:44:19.345661+00', NULL, '2026-11-27 12:44:20.552985+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('bfc6d365-a3de-447c-9e22-02387dab9b4c', 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', '\x7dc8e328fa2d493f93afebcd0bca4305c28b82657edb22cceeded96874f66788', 'blink_8ui1Ji', 'NNbU', '2026-11-27 12:44:18.917428+00', NULL),
	('7bc25b98-bc34-4e39-9caf-e974366ebe0b', 'bd6dd408-9159-4a44-8358-9c57433252b2', '\xbd61b8667f78f80ad8f6bd15cd03bade3c36985004f42ae09666539cb2caf131', 'blink_GfYFGC', 'mKqi', '2026-11-27 12:44:19.34816+00', NULL),
	('2f070a8e-ed8e-4faf-b977-663f1e239a00', '977fb19d-d960-4313-bf0a-86e075173d54', '\x75c159ca49de8721d7f274911c27594632cf485cf559d375beabc71811b19383', 'blink_qZDHGN', 'KZFN', '2026-11-27 12:44:19.781485+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661416b259d1784265fe9c5', '2026-11-27 12:44:18.659731+00', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661416b266aeacb01e3278f', '2026-11-27 12:44:18.712387+00', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-000000000001', 'eb34723a-c4af-45f6-b4d1-935bdf63fb58', '{}', '{"expires_at": "2026-12-27T12:44:18.708751+00:00"}'),
	('\x0661416b29f74feb4cd1c6c5', '2026-11-27 12:44:18.944923+00', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', 'api_key.created', 'session', 'eb34723a-c4af-45f6-b4d1-935bdf63fb58', '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-000000000002', 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_8ui1Ji…NNbU", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661416b2ceca68210b5fc2c', '2026-11-27 12:44:19.138794+00', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', 'account.username_set', 'key', 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661416b2fad8888638a9bcb', '2026-11-27 12:44:19.319222+00', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661416b2fd6d6eb92edef5d', '2026-11-27 12:44:19.329784+00', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-000000000007', '718d6317-c815-41a3-9eb7-36b077e72441', '{}', '{"expires_at": "2026-12-27T12:44:19.328597+00:00"}'),
	('\x0661416b3023cd6022227b63', '2026-11-27 12:44:19.349485+00', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'api_key.created', 'session', '718d6317-c815-41a3-9eb7-36b077e72441', '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-000000000008', 'bd6dd408-9159-4a44-8358-9c57433252b2', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_GfYFGC…mKqi", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661416b323314d4f23024bd', '2026-11-27 12:44:19.484613+00', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'account.username_set', 'key', 'bd6dd408-9159-4a44-8358-9c57433252b2', '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661416b364fa14996e45db7', '2026-11-27 12:44:19.753945+00', '6be73256-a852-432d-9db3-fdccbb3e6f6a', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661416b366f41ef20ba356c', '2026-11-27 12:44:19.762031+00', '6be73256-a852-432d-9db3-fdccbb3e6f6a', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-00000000000d', '0a83be96-5210-47d2-9262-989ad80e4a12', '{}', '{"expires_at": "2026-12-27T12:44:19.760483+00:00"}'),
	('\x0661416b370c4aff34fbae95', '2026-11-27 12:44:19.802261+00', '6be73256-a852-432d-9db3-fdccbb3e6f6a', 'api_key.created', 'session', '0a83be96-5210-47d2-9262-989ad80e4a12', '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-00000000000e', '977fb19d-d960-4313-bf0a-86e075173d54', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_qZDHGN…KZFN", "expires_at": null}], "limits_include_fees": false}'),
	('\x0661416b379c5e08ae54a696', '2026-11-27 12:44:19.839131+00', '6be73256-a852-432d-9db3-fdccbb3e6f6a', 'account.username_set', 'key', '977fb19d-d960-4313-bf0a-86e075173d54', '127.0.0.1', 'python-httpx2/2.16.2', '38c7a3da-9fab-4ef6-837d-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(3, -100000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(3, 100000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(4, -50000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(4, 50000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(5, -101000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(5, 101000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(6, -50000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(6, 50000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(7, -102000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(7, 102000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(8, -51000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(8, 51000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(9, -103000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(9, 103000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(10, -51000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(10, 51000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(11, -104000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(11, 104000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(12, -52000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(12, 52000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(13, -105000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(13, 105000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(14, -52000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(14, 52000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(15, -106000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(15, 106000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(16, -53000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(16, 53000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(17, -107000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(17, 107000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(18, -53000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(18, 53000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(19, -108000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(19, 108000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(20, -54000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(20, 54000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(21, -109000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(21, 109000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(22, -54000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(22, 54000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(23, -110000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(23, 110000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(24, -55000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(24, 55000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(25, -111000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(25, 111000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8');
INSERT INTO public.entry VALUES
	(26, -55000, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8'),
	(26, 55000, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1'),
	(27, -1010000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(31, -1010000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(33, -910000, '587d7bd9-a93e-424c-aae8-34daa4334c81'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(775, 1, '2026-11-27 12:44:19.298797+00', 'lightning_receipt', '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b2f3c027a2a691c00'),
	(785, 2, '2026-11-27 12:44:19.666574+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b34d99fe103194900'),
	(796, 3, '2026-11-27 12:44:19.931167+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b38ea20f836245b01'),
	(798, 4, '2026-11-27 12:44:19.976553+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b399af5821e0c3701'),
	(803, 5, '2026-11-27 12:44:20.019873+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3a5848344648fc01'),
	(805, 6, '2026-11-27 12:44:20.04368+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3ab617104c47e301'),
	(808, 7, '2026-11-27 12:44:20.088354+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3b54c6f790058b01'),
	(810, 8, '2026-11-27 12:44:20.106847+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3bac5b242b7c6501'),
	(813, 9, '2026-11-27 12:44:20.135013+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3c1be58c6114f901'),
	(815, 10, '2026-11-27 12:44:20.150263+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3c57ef82a6260101'),
	(818, 11, '2026-11-27 12:44:20.187774+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3ce77f6006c8a501'),
	(820, 12, '2026-11-27 12:44:20.215252+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3d5459c927ec8201'),
	(823, 13, '2026-11-27 12:44:20.253416+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3deacb871fa3cf01'),
	(825, 14, '2026-11-27 12:44:20.276134+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3e33519c30d5a201'),
	(828, 15, '2026-11-27 12:44:20.304105+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3eb0f1a2cd7e0e01'),
	(830, 16, '2026-11-27 12:44:20.32+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3ef050e4d04aa501'),
	(833, 17, '2026-11-27 12:44:20.354733+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3f76fbcfd95a6101'),
	(835, 18, '2026-11-27 12:44:20.367976+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3fab3188dfeb2701'),
	(838, 19, '2026-11-27 12:44:20.407735+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b40465b8fd6b4bc01'),
	(840, 20, '2026-11-27 12:44:20.426064+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b408e3ceb4d169e01'),
	(843, 21, '2026-11-27 12:44:20.463941+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b4120df20b9c26d01'),
	(845, 22, '2026-11-27 12:44:20.473381+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b4146f2f0dd92d501'),
	(848, 23, '2026-11-27 12:44:20.494035+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b4196090b07603401'),
	(850, 24, '2026-11-27 12:44:20.508591+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b41cf598fd018e701'),
	(853, 25, '2026-11-27 12:44:20.531991+00', 'lightning_receipt', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b422a6b7da4a03901'),
	(855, 26, '2026-11-27 12:44:20.550317+00', 'intraledger_receipt', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b42726f77cb27fc01');

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
	('\xbc77e543f0daff46f0a1a38d7dbe1bbcb1fb86d39fd393c9f2b710822b884239', '587d7bd9-a93e-424c-aae8-34daa4334c81', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', 'BTC', 'lnbcrt500u1p4sj7ersp556q4vzvskc3w9qf6cv7nyu4gkz9t5kx8am93szkx36j029qev7yspp5h3m72slsmtl5du9p5wxhm0smhjclhpknnlfe8j0jkuggy2ugggusdqqxqrwzqcqzzs9qrsgq0357zhr0j0w9f4d3f9vly5wut0lkt0z2huvr7k6mvk6mlt6ragvns4x7pyuxfa7wvu5x5z7fr33ym0kw3pscdvmpfwfduz7zlrpfqzqpumk67p', '\xa681560990b622e2813ac33d3272a8b08aba58c7eecb180ac68ea4f514196789', '\x01a89f58f4470ad50edc6f8fd6473342657b922619f52feaf821dd45ce43277d', 50000000, '', NULL, NULL, '2026-11-27 12:44:19.238096+00', '2026-11-27 16:44:19+00', 'PAID', 50000000, '\x0661416b2f3c027a2a691c', 'lightning'),
	('\xf8bf3cc4c007da8c13590ad437106f5476d602188b2aff3d86c24352a86d6826', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt50u1p4sj7ersp5evrgmn5ces88weu5hh5ynp6utj4ng9qv7emcd5f30flxg569l65spp5lzlne3xqqldgcy6ept2rwyr023mdvqsc3v4070vxcfp492rddqnqdqqxqrwzqcqzzs9qrsgqnvlv8qn5ekv57qzhsrmkvp095x7h8w5lwdnhur66jtqqr8usucvqcmmhf9kgss0s0m55rljj203swvrtjkqmvz96vn3z437g0qka6ggqsvfl5d', '\xcb068dce98cc0e776794bde849875c5cab34140cf67786d1317a7e645345fea9', '\x69e40115003342c6fc69a564d898e841945ea7ecfd4410242c45d8240b8c2af2', 5000000, '', NULL, NULL, '2026-11-27 12:44:19.603936+00', '2026-11-27 16:44:19+00', 'PAID', 5000000, '\x0661416b34d99fe1031949', 'lightning'),
	('\x09b5e3908fae5143ef909e4b99c2f9b3b4d52fd7a307e0297f415da93313129e', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1u1p4sj7ersp5xqsp32zw2hj6u5fv4dmyhp7wkdwns5wqulrn4smwcu886dwc8kzspp5px678yy04eg58musne9enshekw6d2t7h5vr7q2tlg9w6jvcnz20qdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgq7jcxsm5dvfcp8a7t7lsyu6ns3n6jzh5xd03pnyzq5humfj7ndpckcc97wgeyv298z8nkcs85j0s9fc6px64d08xs3k0vxuhva0saneqqvhaew3', '\x302018a84e55e5ae512cab764b87ceb35d3851c0e7c73ac36ec70e7d35d83d85', '\x4c7df0e1af834127ec713ba526c2907f1d1960ca67cd3cfb4265a9aedefd69e0', 100000, 'coffee 100', NULL, NULL, '2026-11-27 12:44:19.852989+00', '2026-11-27 16:44:19+00', 'PAID', 100000, '\x0661416b38ea20f836245b', 'intraledger'),
	('\xa1c9c70d81cf6be429eb9177c80e02a5116bd76a87817f250dc5dca857bf8d58', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1010n1p4sj7ersp5vqfemx6d89j0ls258nfgrfnzdaumvwmyctdp8hcl9qt2ujmc42kspp558yuwrvpea47g20tj9musrsz55gkh4m2s7qh7fgdchw2s4al34vqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqsghr8n8wekc3qarctrapqn9s0d8z837p5sky8dssjujawu8nsjar2epxh52qjx0wd2tkfcwvlzk2w3hx2wpjd8ydhw3ctv7m4n2d0lgqkmvcc6', '\x60139d9b4d3964ffc1543cd281a6626f79b63b64c2da13df1f2816ae4b78aaad', '\x78d13fc1b3cf2275f104480564c7872f3dbd72fe37be313ff702c7fe4bc40a76', 101000, 'coffee 101', NULL, NULL, '2026-11-27 12:44:19.998059+00', '2026-11-27 16:44:19+00', 'PAID', 101000, '\x0661416b3a5848344648fc', 'intraledger'),
	('\xda388aa4dd204062f80db09d8de7367996370a5c8bed133503e866d3727fcee0', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1020n1p4sj7eysp5e7fv58yq5rxh42cayea6gthdfs74k84c6lnhmtql73pcfprs98gspp5mgug4fxaypqx97qdkzwcmeek0xtrwzju30k3xdgrapndxunlemsqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqvd58tw5e8dfcnpqt32w8w5nrj8akdyxu45zh2yztutz52d6llgk482m9ndxdt6wnfjek6gaur972hmyez5gf47xhg7h4aw8rp8aj2lcpf20jlu', '\xcf92ca1c80a0cd7aab1d267ba42eed4c3d5b1eb8d7e77dac1ff44384847029d1', '\x334f968f916dd1dc7629a9463bccfe61105dda4cf1f67eb3ff019b1f3fe86e64', 102000, 'coffee 102', NULL, NULL, '2026-11-27 12:44:20.066949+00', '2026-11-27 16:44:20+00', 'PAID', 102000, '\x0661416b3b54c6f790058b', 'intraledger'),
	('\xe0c3b7f2941a34454db814f834327d1192ce011867bf6463124a27877d132e16', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1030n1p4sj7eysp5ldc9sdh9elqh0azdmghdp3uszxdc748wf3fwgj679fmj79zlvtmqpp5urpm0u55rg6y2ndcznurgvnazxfvuqgcv7lkgccjfgncwlgn9ctqdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqfzk5nl62ux6prgc5wrcynmjk35pqdkldays2glmysjc937hjsgzht9h2j5fq353p0plw3xvg2ypfayd0eenda9waz3xdm09d22u0fkgpcrue9p', '\xfb705836e5cfc177f44dda2ed0c790119b8f54ee4c52e44b5e2a772f145f62f6', '\xdf7f6f015396f0bb1a2e295f7f51278d18b228e1eb2cc18827afeb28bab56a5f', 103000, 'coffee 103', NULL, NULL, '2026-11-27 12:44:20.118426+00', '2026-11-27 16:44:20+00', 'PAID', 103000, '\x0661416b3c1be58c6114f9', 'intraledger'),
	('\x36ad50639516aff702631cfbf14a04d398f5e9b284bbdc466eb76ce109d4b9d8', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1040n1p4sj7eysp5kgdlzjg078vfn39s9s75e90cmvrelaxueyzvg7m0r84puht4zzuspp5x6k4qcu4z6hlwqnrrnalzjsy6wv0t6djsjaac3nwkakwzzw5h8vqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqukcrqzn4m0x8rhrc6cawkt7r0sudygyahg2p650sfvmq5u63ctpz0fa6fpxgcv20efvtetsragd9ym2tr92fqn24zkvtzcvf70uregsqjcmm9p', '\xb21bf1490ff1d899c4b02c3d4c95f8db079ff4dcc904c47b6f19ea1e5d7510b9', '\x8d0bbd85b3fecee5752da592e02dbf8a5105df94c419e3a2f2e114d1ac10e807', 104000, 'coffee 104', NULL, NULL, '2026-11-27 12:44:20.162221+00', '2026-11-27 16:44:20+00', 'PAID', 104000, '\x0661416b3ce77f6006c8a5', 'intraledger'),
	('\x5e4fb33a17531bff3b52ab78ad41d1d5d789df8878f02b120273c1b2ee84d6ca', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1050n1p4sj7eysp5g8rw2qpfthp4stcz9su60wll5nakajxqmwdy3wnlwpkm8md6dggqpp5te8mxwsh2vdl7w6j4du26sw36htcnhug0rczkyszw0qm9m5y6m9qdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgq4sxnwykny9exrvj89xvhygafe90z25y8jjda2mek6cqzsh6efs4n06qzgt078ll62cf30dzrjanqzs72chyjtymazkv6vjj9584z2hgq7mwr6e', '\x41c6e500295dc3582f022c39a7bbffa4fb6ec8c0db9a48ba7f706db3edba6a10', '\xabb455e3318d2ef9832c34c70defaa7cafe2dc399df5c5ab9f3480d6d7f99e8d', 105000, 'coffee 105', NULL, NULL, '2026-11-27 12:44:20.233774+00', '2026-11-27 16:44:20+00', 'PAID', 105000, '\x0661416b3deacb871fa3cf', 'intraledger'),
	('\x7faec09c3a1fc31632cbbeed8a9a604557a17bff1cf494e94ba13a162166c796', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1060n1p4sj7eysp528jnk467z0h4qhw9k6zafyphzljppyd6zs3r6v7tlta35tjnn0qspp507hvp8p6rlp3vvkthmkc4xnqg4t6z7llrn6ff62t5yapvgtxc7tqdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgqxnyzdw8rezx9f906syn820ml39jrmt0nlgmmpsnhl72awjry4gsyd3q4rn3dk46ak7fqgv9jz9kp5qdd6wxawfq3x9jdfcgap6gtnlspc2xask', '\x51e53b575e13ef505dc5b685d4903717e41091ba14223d33cbfafb1a2e539bc1', '\x889a9ae789a8287c2097270b97d6877b727826b2ab120571440780d58199daa6', 106000, 'coffee 106', NULL, NULL, '2026-11-27 12:44:20.288254+00', '2026-11-27 16:44:20+00', 'PAID', 106000, '\x0661416b3eb0f1a2cd7e0e', 'intraledger'),
	('\xa312c5a4c75bbcde1abe2fe36530e7c5f4f717ccd3d458ed458814186ea850b1', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1070n1p4sj7eysp5tpsy3kcre3z4u3jgf4zqwl0yddhfjvn9xwc78d8lde5jfn9sdezqpp55vfvtfx8tw7dux479l3k2v88ch60w97v60293m293q2psm4g2zcsdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgqxa2g7eml8rlxnysf5x4ctdwqv2phjcecqurl3p3q4l0fpz6dj5l9484gcp6xdlt9htstd97kw5wre27s4k6tep55u05s7xmnhjz0suqpv3gwlu', '\x586048db03cc455e46484d44077de46b6e99326533b1e3b4ff6e6924ccb06e44', '\x1eb4b21814edd1e2a9044783b8b060c7908fc2c09c13d4f083890c8b93c7c52f', 107000, 'coffee 107', NULL, NULL, '2026-11-27 12:44:20.337872+00', '2026-11-27 16:44:20+00', 'PAID', 107000, '\x0661416b3f76fbcfd95a61', 'intraledger'),
	('\xdf082633154af4ad4ea7f8c9c44e543c2f2280ee29dde7886abd6d4bdaf807ee', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1080n1p4sj7eysp5dlaxngxt7l32c5xdjwg7m5yvnll4ty507wpgdeunhl6x5qjjdnuqpp5muyzvvc4ft626n48lryugnj58shj9q8w98w70zr2h4k5hkhcqlhqdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqjq4cj32zfmusfw2fenekvlne4c5vvy7aku9m3ccjjgn4uly8ayn83ldwm3srvrwhprfz206pd8m4rdqfktdk7umlg7z3r4hmr7ncx6spsldgnu', '\x6ffa69a0cbf7e2ac50cd9391edd08c9fff55928ff38286e793bff46a02526cf8', '\xa9877dce70d74a7f9c8aa3b83d013980fe1a561790a727c67f5fa263e44ba223', 108000, 'coffee 108', NULL, NULL, '2026-11-27 12:44:20.387518+00', '2026-11-27 16:44:20+00', 'PAID', 108000, '\x0661416b40465b8fd6b4bc', 'intraledger'),
	('\x68ed3dbeeffccd4db64fad109a96b67a74b82efb8bc062e3ae2db08fd7934f4c', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1090n1p4sj7eysp5w0ykmxu673zllwqnv3p7llwerjrndtaagqex9a9avuaha5pf8ccspp5drknm0h0lnx5mdj045gf494k0f6tsthm30qx9caw9kcgl4unfaxqdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqjme9vhm4cmnv7z3t3tlnucqep5pkz5z59ln7t6p60a84mwyxlgnkg39d338009epljz4j6dfwtkx3qg9svrecx0drqw2lh0fyfrhq2cphn0ttu', '\x73c96d9b9af445ffb8136443effdd91c8736afbd403262f4bd673b7ed0293e31', '\x513de42f5fe0881f2182a19daff6481240633233f3e72427f96b14a1ff1cd11a', 109000, 'coffee 109', NULL, NULL, '2026-11-27 12:44:20.445655+00', '2026-11-27 16:44:20+00', 'PAID', 109000, '\x0661416b4120df20b9c26d', 'intraledger'),
	('\x37c6b5a873a0d4920be66663f74ad61c9460cc117a5a2178a829914d48c7f2ee', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1100n1p4sj7eysp5psw5j3w3h8tyk82tayscsnygc0v7d8javnkennxcqpfmwqc3mquspp5xlrtt2rn5r2fyzlxve3lwjkkrj2xpnq30fdzz79g9xg56jx87thqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqv0up4hex9ue7g6p4506zd55cuql8aclykwudul0xdxl54lvn08q5uggr5y9z038ejsy9mu64gq82gg0pk9w5g800qrrnjq30j5gzwmgpxrdksh', '\x0c1d4945d1b9d64b1d4be921884c88c3d9e69e5d64ed99ccd80053b70311d839', '\x03cb8efe4492aa54477f3b5f03a43649f5f9e9257ba3b9ba5c34cf2a85169938', 110000, 'coffee 110', NULL, NULL, '2026-11-27 12:44:20.482388+00', '2026-11-27 16:44:20+00', 'PAID', 110000, '\x0661416b4196090b076034', 'intraledger'),
	('\x7e8002aae01d620e7541702adaf026a58401d79cbefbbc1a6a751ecbeaeab425', 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', 'lnbcrt1110n1p4sj7eysp5hd855hgv28rge4q4hgjkzch5h4rx5pnnn30kmtqw5cw2p24d9f0spp506qq92hqr43qua2pwq4d4upx5kzqr4uuhmamcxn2w50vh6h2ksjsdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqly52cx5yhgjnze6808ljlhsmadlh5llkhv86zm6j6xxycypndlaxt67a08hqqe87wcdsvrjytlczwyj62xa3p9dj2mhx9xmyt75m9pgq7ftc22', '\xbb4f4a5d0c51c68cd415ba256162f4bd466a06739c5f6dac0ea61ca0aaad2a5f', '\xcbef4caec5d265d989e77e00472d071c10820c528f46ed134f6c981294564621', 111000, 'coffee 111', NULL, NULL, '2026-11-27 12:44:20.51909+00', '2026-11-27 16:44:20+00', 'PAID', 111000, '\x0661416b422a6b7da4a039', 'intraledger'),
	('\x23953bbc4963d3ffc1f514142a475e44676fdf9fcc51843143cc8a007bca156a', '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '6be73256-a852-432d-9db3-fdccbb3e6f6a', 'BTC', 'lnbcrt5u1p4sj7eysp5dfsmqqueedm5x7yak3xnlymc039u8gy02w22utkjyrll7vp74upspp5yw2nh0zfv0flls04zs2z5367g3nklhule3gcgv2rej9qq772z44qdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqkmn6dsrx9eef8dryre7ch80jsj4rl4fmvcp5pgxxswuqhe77rlqjan3qer2lfgt7dm2ytrshfdcfvuql6lwtnm20w07kz50w34jhwmspuhscqu', '\x6a61b00399cb7743789db44d3f93787c4bc3a08f5394ae2ed220ffff303eaf03', '\xddbd4d06aa20f824a730f042c0372db9ecc35050dc32853edbd4a63d1ab37501', 500000, 'never paid', NULL, NULL, '2026-11-27 12:44:20.877194+00', '2026-11-27 16:44:20+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 12:44:19.290114+00', 'lightning_receipt'),
	(2, '2026-11-27 12:44:19.658143+00', 'lightning_receipt'),
	(3, '2026-11-27 12:44:19.924512+00', 'intraledger'),
	(4, '2026-11-27 12:44:19.969781+00', 'intraledger'),
	(5, '2026-11-27 12:44:20.018248+00', 'intraledger'),
	(6, '2026-11-27 12:44:20.042263+00', 'intraledger'),
	(7, '2026-11-27 12:44:20.082886+00', 'intraledger'),
	(8, '2026-11-27 12:44:20.105307+00', 'intraledger'),
	(9, '2026-11-27 12:44:20.133861+00', 'intraledger'),
	(10, '2026-11-27 12:44:20.149231+00', 'intraledger'),
	(11, '2026-11-27 12:44:20.185983+00', 'intraledger'),
	(12, '2026-11-27 12:44:20.213849+00', 'intraledger'),
	(13, '2026-11-27 12:44:20.252363+00', 'intraledger'),
	(14, '2026-11-27 12:44:20.270929+00', 'intraledger'),
	(15, '2026-11-27 12:44:20.303089+00', 'intraledger'),
	(16, '2026-11-27 12:44:20.319312+00', 'intraledger'),
	(17, '2026-11-27 12:44:20.353787+00', 'intraledger'),
	(18, '2026-11-27 12:44:20.367153+00', 'intraledger'),
	(19, '2026-11-27 12:44:20.406875+00', 'intraledger'),
	(20, '2026-11-27 12:44:20.425276+00', 'intraledger'),
	(21, '2026-11-27 12:44:20.462815+00', 'intraledger'),
	(22, '2026-11-27 12:44:20.472562+00', 'intraledger'),
	(23, '2026-11-27 12:44:20.492809+00', 'intraledger'),
	(24, '2026-11-27 12:44:20.507481+00', 'intraledger'),
	(25, '2026-11-27 12:44:20.530795+00', 'intraledger'),
	(26, '2026-11-27 12:44:20.549231+00', 'intraledger'),
	(27, '2026-11-27 12:44:20.568145+00', 'lightning_reserve'),
	(28, '2026-11-27 12:44:20.585596+00', 'lightning_settled'),
	(29, '2026-11-27 12:44:20.598902+00', 'lightning_reserve'),
	(30, '2026-11-27 12:44:20.606085+00', 'lightning_settled'),
	(31, '2026-11-27 12:44:20.619011+00', 'lightning_reserve'),
	(32, '2026-11-27 12:44:20.628295+00', 'lightning_failed'),
	(33, '2026-11-27 12:44:20.645803+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('bd6dd408-9159-4a44-8358-9c57433252b2', '2026-11-27 12:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 28476, 28476),
	('bd6dd408-9159-4a44-8358-9c57433252b2', '2026-11-27 12:00:00+00', 'Query.me', 1, 0, 0, 24507, 24507),
	('c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', '2026-11-27 12:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 23060, 23060),
	('c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', '2026-11-27 12:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 69600, 69600),
	('c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', '2026-11-27 12:00:00+00', 'Query.me', 1, 0, 0, 562, 562),
	('977fb19d-d960-4313-bf0a-86e075173d54', '2026-11-27 12:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 8804, 8804),
	('977fb19d-d960-4313-bf0a-86e075173d54', '2026-11-27 12:00:00+00', 'Query.me', 1, 0, 0, 207, 207),
	('977fb19d-d960-4313-bf0a-86e075173d54', '2026-11-27 12:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 2867, 2867),
	('bd6dd408-9159-4a44-8358-9c57433252b2', '2026-11-27 12:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 137843, 22591),
	('bd6dd408-9159-4a44-8358-9c57433252b2', '2026-11-27 12:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 154667, 56019),
	('c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', '2026-11-27 12:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 471540, 217325);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('71f680d5-45fe-4394-a1f4-4fdf04d5857d', 3, '2026-11-27 12:44:21.015074+00');

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
	('d65a151c-ef72-436a-ab5c-3e2ad4d9cd71', 'USD', NULL, 0, '-infinity'),
	('9f818c92-a323-44f1-8085-2e27f9629401', 'USD', NULL, 0, '-infinity'),
	('de67f9f7-1750-4731-b8ac-e6520c9164b8', 'USD', NULL, 0, '-infinity'),
	('b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', 'BTC', NULL, 5636000, '2026-11-27 12:44:20.549231+00'),
	('593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', 'BTC', NULL, 630000, '2026-11-27 12:44:20.549231+00'),
	('587d7bd9-a93e-424c-aae8-34daa4334c81', 'BTC', NULL, 45819000, '2026-11-27 12:44:20.645803+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661416b2f3c027a2a691c', '\xbc77e543f0daff46f0a1a38d7dbe1bbcb1fb86d39fd393c9f2b710822b884239', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661416b34d99fe1031949', '\xf8bf3cc4c007da8c13590ad437106f5476d602188b2aff3d86c24352a86d6826', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b38ea20f836245b', '\x09b5e3908fae5143ef909e4b99c2f9b3b4d52fd7a307e0297f415da93313129e', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661416b399af5821e0c37', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b3a5848344648fc', '\xa1c9c70d81cf6be429eb9177c80e02a5116bd76a87817f250dc5dca857bf8d58', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661416b3ab617104c47e3', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b3b54c6f790058b', '\xda388aa4dd204062f80db09d8de7367996370a5c8bed133503e866d3727fcee0', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661416b3bac5b242b7c65', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b3c1be58c6114f9', '\xe0c3b7f2941a34454db814f834327d1192ce011867bf6463124a27877d132e16', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661416b3c57ef82a62601', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b3ce77f6006c8a5', '\x36ad50639516aff702631cfbf14a04d398f5e9b284bbdc466eb76ce109d4b9d8', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661416b3d5459c927ec82', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b3deacb871fa3cf', '\x5e4fb33a17531bff3b52ab78ad41d1d5d789df8878f02b120273c1b2ee84d6ca', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661416b3e33519c30d5a2', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b3eb0f1a2cd7e0e', '\x7faec09c3a1fc31632cbbeed8a9a604557a17bff1cf494e94ba13a162166c796', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661416b3ef050e4d04aa5', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b3f76fbcfd95a61', '\xa312c5a4c75bbcde1abe2fe36530e7c5f4f717ccd3d458ed458814186ea850b1', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661416b3fab3188dfeb27', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b40465b8fd6b4bc', '\xdf082633154af4ad4ea7f8c9c44e543c2f2280ee29dde7886abd6d4bdaf807ee', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661416b408e3ceb4d169e', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b4120df20b9c26d', '\x68ed3dbeeffccd4db64fad109a96b67a74b82efb8bc062e3ae2db08fd7934f4c', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661416b4146f2f0dd92d5', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b4196090b076034', '\x37c6b5a873a0d4920be66663f74ad61c9460cc117a5a2178a829914d48c7f2ee', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661416b41cf598fd018e7', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661416b422a6b7da4a039', '\x7e8002aae01d620e7541702adaf026a58401d79cbefbbc1a6a751ecbeaeab425', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661416b42726f77cb27fc', NULL, NULL, 'bd6dd408-9159-4a44-8358-9c57433252b2', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661416b42bc514b292234', '\xf82558f41a946139a437c9fa2a232274fd7a8cb87f5304a1a8cbe2bb3eb78bc6', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661416b43347600b17076', '\x301f17750626832410fc7cf3b8286d69233273c0b8e82a39e23cc567b360f891', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661416b438303d35d88cc', '\x42c64099657c88ba2afdaa0d83d2f9e03a6c46802e79ffc2437cd7a92ef5bc61', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661416b43a74756e30616', '\x42c64099657c88ba2afdaa0d83d2f9e03a6c46802e79ffc2437cd7a92ef5bc61', '\x0661416b438303d35d88cc', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661416b43ebab03735041', '\xe1c207d96e1f5bf1b695d457954df1e73467761a8615aa1bf0f8bdecb9bbe2fe', NULL, 'c2e3a9e2-4606-4cf2-a032-fd78139a6c1a', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cancellation VALUES
	('\xa1c9c70d81cf6be429eb9177c80e02a5116bd76a87817f250dc5dca857bf8d58'),
	('\xda388aa4dd204062f80db09d8de7367996370a5c8bed133503e866d3727fcee0'),
	('\xe0c3b7f2941a34454db814f834327d1192ce011867bf6463124a27877d132e16'),
	('\x36ad50639516aff702631cfbf14a04d398f5e9b284bbdc466eb76ce109d4b9d8'),
	('\x5e4fb33a17531bff3b52ab78ad41d1d5d789df8878f02b120273c1b2ee84d6ca'),
	('\x7faec09c3a1fc31632cbbeed8a9a604557a17bff1cf494e94ba13a162166c796'),
	('\xa312c5a4c75bbcde1abe2fe36530e7c5f4f717ccd3d458ed458814186ea850b1'),
	('\xdf082633154af4ad4ea7f8c9c44e543c2f2280ee29dde7886abd6d4bdaf807ee'),
	('\x68ed3dbeeffccd4db64fad109a96b67a74b82efb8bc062e3ae2db08fd7934f4c'),
	('\x37c6b5a873a0d4920be66663f74ad61c9460cc117a5a2178a829914d48c7f2ee'),
	('\x7e8002aae01d620e7541702adaf026a58401d79cbefbbc1a6a751ecbeaeab425');

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x02644ab1277235d88805f271e0e55536a47799234ae78504541dd52360fb533625', 2, 'latchkey:4abaf4f5-4d98-47f0-8f73-997d00629658/0008', '2026-11-27 12:44:21.00442+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661416b42bc514b292234', 'lightning', '587d7bd9-a93e-424c-aae8-34daa4334c81', 'BTC', 1000000, 10000, 1010, 1010000, '\xf82558f41a946139a437c9fa2a232274fd7a8cb87f5304a1a8cbe2bb3eb78bc6', 'lnbcrt10u1p4sj7eysp5ejuedrgms6979mlylke8fhntlhwc348rf650y3guqq906yrkm72spp5lqj43aq6j3snnfphe8az5gezwn7h4r9c0afsfgdge03tk04h30rqdqqcqzzs9qrsgq57ywls9kcs7w2smq643ylfaqytxny72gm30cgxud6lny0c0re45rtk4xdmmld9z4vrhw0vw3438zzv9457rek93f0peugnlegmvjcxcqx4taqk', '\x02d12f9f7959af1cd3d0340decc874202c1034c31a67ed803603b1b7fd1150490a', '2026-11-27 12:44:28.568207+00', NULL, 'settled', 1100, '\x3d87cd889ab7a7cd81cb0f1bb924cf1a7db8c06a8c24a1d427237096d046248e', NULL, '2026-11-27 12:44:20.585602+00'),
	('\x0661416b43347600b17076', 'lightning', '587d7bd9-a93e-424c-aae8-34daa4334c81', 'BTC', 1000000, 10000, 1010, 1010000, '\x301f17750626832410fc7cf3b8286d69233273c0b8e82a39e23cc567b360f891', 'lnbcrt10u1p4sj7eysp5gqvh2kj7x7qayk96vq5xulk7ght85y2va4ahhj4t8l94c5ppz0pqpp5xq03wagxy6pjgy8u0nems2rddy3nyu7qhr5z5w0z8nzk0vmqlzgsdqqcqzzs9qrsgqytkh799y4zkylm0txkxtu6amgpnfp9wxtpsuupfaurxqd8wvnmx4fsyddpf95kppjeut3rplam254k65c58p3f9340zd5c60smuk0dgpxhru9q', '\x02d12f9f7959af1cd3d0340decc874202c1034c31a67ed803603b1b7fd1150490a', '2026-11-27 12:44:28.598947+00', NULL, 'settled', 3000, '\x8dd222ea4df2b687fecd264841d01749e6441984f3fad185a0f605facbffd8b6', NULL, '2026-11-27 12:44:20.60609+00'),
	('\x0661416b438303d35d88cc', 'lightning', '587d7bd9-a93e-424c-aae8-34daa4334c81', 'BTC', 1000000, 10000, 1010, 1010000, '\x42c64099657c88ba2afdaa0d83d2f9e03a6c46802e79ffc2437cd7a92ef5bc61', 'lnbcrt10u1p4sj7eysp506d656emzpfvhg3d4prafqea599vmpwrr4q9920nqtstmj46p3nspp5gtrypxt90jyt52ha4gxc85heuqaxc35q9eullsjr0nt6jth4h3ssdqqcqzzs9qrsgq2pwu64m8pvymfcj6hx960yk3yszg4tyv0yx3w5aexjdvlyxl6kshsrsxgxxk8kd5w8axnm9psdvc9n6wh9k74q8agyeguhsm50n0guqqvt3zg4', '\x02d12f9f7959af1cd3d0340decc874202c1034c31a67ed803603b1b7fd1150490a', '2026-11-27 12:44:28.619058+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 12:44:20.628375+00'),
	('\x0661416b43ebab03735041', 'lightning', '587d7bd9-a93e-424c-aae8-34daa4334c81', 'BTC', 900000, 10000, 910, 910000, '\xe1c207d96e1f5bf1b695d457954df1e73467761a8615aa1bf0f8bdecb9bbe2fe', 'lnbcrt9u1p4sj7eysp5fvwl7cs0hxvf7elvmh8z2ye3yhxd3g0n3jfjykx0zqw2e5ew26lspp5u8pq0ktwradlrd5463te2n03uu6xwas6sc265xlslz77ewdmutlqdqqcqzzs9qrsgq43nntmvf8mfwcaf4ggg906p3sjaeta9em8274a3d3yvn9n3gedfpcph2ctjfl4a7f3805fgrxaah3j4rrk3sx85fcdck6kwywqfns8qqm52xqa', '\x02d12f9f7959af1cd3d0340decc874202c1034c31a67ed803603b1b7fd1150490a', '2026-11-27 12:44:20.855802+00', '2026-11-27 12:44:20.877644+00', 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xbc77e543f0daff46f0a1a38d7dbe1bbcb1fb86d39fd393c9f2b710822b884239', 50000000, '2026-11-27 12:44:19.290274+00', 'credited', '\x0661416b2f3c027a2a691c', NULL, NULL, NULL, NULL),
	('lightning', '\xf8bf3cc4c007da8c13590ad437106f5476d602188b2aff3d86c24352a86d6826', 5000000, '2026-11-27 12:44:19.658375+00', 'credited', '\x0661416b34d99fe1031949', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 12:44:16.68867+00');

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
	(12, 50000000),
	(8, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\xf82558f41a946139a437c9fa2a232274fd7a8cb87f5304a1a8cbe2bb3eb78bc6', '\x3d87cd889ab7a7cd81cb0f1bb924cf1a7db8c06a8c24a1d427237096d046248e', false, 'settle', 'SETTLED', 1000000, '2026-11-27 12:44:20.558414+00', '2026-11-27 13:44:20+00'),
	('\x301f17750626832410fc7cf3b8286d69233273c0b8e82a39e23cc567b360f891', '\x8dd222ea4df2b687fecd264841d01749e6441984f3fad185a0f605facbffd8b6', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 12:44:20.591907+00', '2026-11-27 13:44:20+00'),
	('\x42c64099657c88ba2afdaa0d83d2f9e03a6c46802e79ffc2437cd7a92ef5bc61', '\x9f8cd3575fa6a9387a4201ea6eb9181b1cf3f396861a7dccb8322009e47601d3', false, 'no_route', 'OPEN', 0, '2026-11-27 12:44:20.612158+00', '2026-11-27 13:44:20+00'),
	('\xe1c207d96e1f5bf1b695d457954df1e73467761a8615aa1bf0f8bdecb9bbe2fe', '\xb848cbd1638310d0c422c829d0598fbe9f69e5e30ebad57cda72dd436536afd4', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 12:44:20.63819+00', '2026-11-27 13:44:20+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x356481945d705e8eece2b0f4cfe4b5ba3d997e90bb3ba5b6a4ed828948f02ee3'),
	('outside', '\x2fc5fb3db772c8b099beb903fbe6d4ae50e79b612fb7a2ffc64e2499e10da2fa');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xbc77e543f0daff46f0a1a38d7dbe1bbcb1fb86d39fd393c9f2b710822b884239', 'SETTLED', 50000000, '\x01a89f58f4470ad50edc6f8fd6473342657b922619f52feaf821dd45ce43277d', 1, '2026-11-27 12:44:19.260818+00'),
	('\xf8bf3cc4c007da8c13590ad437106f5476d602188b2aff3d86c24352a86d6826', 'SETTLED', 5000000, '\x69e40115003342c6fc69a564d898e841945ea7ecfd4410242c45d8240b8c2af2', 2, '2026-11-27 12:44:19.620902+00'),
	('\x09b5e3908fae5143ef909e4b99c2f9b3b4d52fd7a307e0297f415da93313129e', 'CANCELED', NULL, NULL, NULL, '2026-11-27 12:44:19.983442+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\xf82558f41a946139a437c9fa2a232274fd7a8cb87f5304a1a8cbe2bb3eb78bc6', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 12:44:20.582121+00', '2026-11-27 12:44:20.582121+00'),
	(2, '\x301f17750626832410fc7cf3b8286d69233273c0b8e82a39e23cc567b360f891', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 12:44:20.604448+00', '2026-11-27 12:44:20.604449+00'),
	(3, '\x42c64099657c88ba2afdaa0d83d2f9e03a6c46802e79ffc2437cd7a92ef5bc61', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 12:44:20.624454+00', '2026-11-27 12:44:20.624454+00'),
	(4, '\xe1c207d96e1f5bf1b695d457954df1e73467761a8615aa1bf0f8bdecb9bbe2fe', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 12:44:21.851494+00', '2026-11-27 12:44:20.651494+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 12:44:16.229312+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 12:44:16.304104+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 12:44:16.435014+00'),
	('0004_payments', '850db1705be445a0821a736127e46db7802a9620ece2015b9c5e812213985a56', 'before', '2026-11-27 12:44:16.520398+00'),
	('0005_sandbox', '75a90a97c9def34e5fe665a2839c76fe2420e4608bff181bb877b77d4e69ac5e', 'before', '2026-11-27 12:44:16.604841+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 12:44:16.712308+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 12:44:16.748995+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 12:44:16.788709+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('eb34723a-c4af-45f6-b4d1-935bdf63fb58', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', '\x201d6c2534fa45b15cbcc2c8aff46ae3cda29bee7d4c8f727323e7160c20db61', '2026-11-27 12:44:18.708751+00', '2026-12-27 12:44:18.708751+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('718d6317-c815-41a3-9eb7-36b077e72441', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', '\x77bd8f445ec6a0db88cb56385aa056f3c719a9d0e5010bc5475c8df65d1a3686', '2026-11-27 12:44:19.328597+00', '2026-12-27 12:44:19.328597+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('0a83be96-5210-47d2-9262-989ad80e4a12', '6be73256-a852-432d-9db3-fdccbb3e6f6a', '\xc1131b0a71e941ee2097534ea7749e0004d82dc1436831d3af0ca597877d39f3', '2026-11-27 12:44:19.760483+00', '2026-12-27 12:44:19.760483+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('587d7bd9-a93e-424c-aae8-34daa4334c81', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', 'BTC', '', '2026-11-27 12:44:18.647671+00'),
	('d65a151c-ef72-436a-ab5c-3e2ad4d9cd71', 'b49e8d63-fbd0-4871-aeb4-96a86a59575c', 'USD', '', '2026-11-27 12:44:18.657615+00'),
	('b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'BTC', '', '2026-11-27 12:44:19.317315+00'),
	('9f818c92-a323-44f1-8085-2e27f9629401', '3dc46f26-dd47-4704-a461-ad32d66fe2b4', 'USD', '', '2026-11-27 12:44:19.317883+00'),
	('593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '6be73256-a852-432d-9db3-fdccbb3e6f6a', 'BTC', '', '2026-11-27 12:44:19.751811+00'),
	('de67f9f7-1750-4731-b8ac-e6520c9164b8', '6be73256-a852-432d-9db3-fdccbb3e6f6a', 'USD', '', '2026-11-27 12:44:19.753107+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b2f3c027a2a691c00', NULL, NULL),
	(5000, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b34d99fe103194900', NULL, NULL),
	(-100, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b38ea20f836245b00', 'bob', NULL),
	(100, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b38ea20f836245b01', 'alice', NULL),
	(-50, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b399af5821e0c3700', 'carol', NULL),
	(50, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b399af5821e0c3701', 'bob', NULL),
	(-101, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b3a5848344648fc00', 'bob', NULL),
	(101, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3a5848344648fc01', 'alice', NULL),
	(-50, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3ab617104c47e300', 'carol', NULL),
	(50, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3ab617104c47e301', 'bob', NULL),
	(-102, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b3b54c6f790058b00', 'bob', NULL),
	(102, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3b54c6f790058b01', 'alice', NULL),
	(-51, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3bac5b242b7c6500', 'carol', NULL),
	(51, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3bac5b242b7c6501', 'bob', NULL),
	(-103, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b3c1be58c6114f900', 'bob', NULL),
	(103, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3c1be58c6114f901', 'alice', NULL),
	(-51, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3c57ef82a6260100', 'carol', NULL),
	(51, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3c57ef82a6260101', 'bob', NULL),
	(-104, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b3ce77f6006c8a500', 'bob', NULL),
	(104, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3ce77f6006c8a501', 'alice', NULL),
	(-52, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3d5459c927ec8200', 'carol', NULL),
	(52, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3d5459c927ec8201', 'bob', NULL),
	(-105, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b3deacb871fa3cf00', 'bob', NULL),
	(105, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3deacb871fa3cf01', 'alice', NULL),
	(-52, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3e33519c30d5a200', 'carol', NULL),
	(52, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3e33519c30d5a201', 'bob', NULL),
	(-106, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b3eb0f1a2cd7e0e00', 'bob', NULL),
	(106, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3eb0f1a2cd7e0e01', 'alice', NULL),
	(-53, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3ef050e4d04aa500', 'carol', NULL),
	(53, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3ef050e4d04aa501', 'bob', NULL),
	(-107, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b3f76fbcfd95a6100', 'bob', NULL),
	(107, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3f76fbcfd95a6101', 'alice', NULL),
	(-53, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b3fab3188dfeb2700', 'carol', NULL),
	(53, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b3fab3188dfeb2701', 'bob', NULL),
	(-108, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b40465b8fd6b4bc00', 'bob', NULL),
	(108, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b40465b8fd6b4bc01', 'alice', NULL),
	(-54, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b408e3ceb4d169e00', 'carol', NULL),
	(54, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b408e3ceb4d169e01', 'bob', NULL),
	(-109, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b4120df20b9c26d00', 'bob', NULL),
	(109, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b4120df20b9c26d01', 'alice', NULL),
	(-54, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b4146f2f0dd92d500', 'carol', NULL),
	(54, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b4146f2f0dd92d501', 'bob', NULL),
	(-110, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b4196090b07603400', 'bob', NULL),
	(110, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b4196090b07603401', 'alice', NULL),
	(-55, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b41cf598fd018e700', 'carol', NULL),
	(55, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b41cf598fd018e701', 'bob', NULL),
	(-111, NULL, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b422a6b7da4a03900', 'bob', NULL),
	(111, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b422a6b7da4a03901', 'alice', NULL),
	(-55, NULL, 'b1e6d8d5-9839-4f40-bcc8-9ebf7ba950b8', '\x0661416b42726f77cb27fc00', 'carol', NULL),
	(55, NULL, '593e234a-a5d2-4ad2-a4c6-5be2e03f40f1', '\x0661416b42726f77cb27fc01', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b42bc514b29223400', NULL, NULL),
	(-1003, 3, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b43347600b1707600', NULL, NULL),
	(-1010, 10, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b438303d35d88cc00', NULL, NULL),
	(1010, 10, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b43a74756e3061600', NULL, NULL),
	(-910, 10, '587d7bd9-a93e-424c-aae8-34daa4334c81', '\x0661416b43ebab0373504100', NULL, NULL);

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
