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
	('8edd84f0-e6c4-4d78-bbef-aed1613d732b', '91f37059-e748-4c7c-81c1-9c5d3e2774c3', 'alice', NULL, '+16505551000', '', 'USD', 'ONE', 'active', '0763925e-3f83-4817-984c-98bfca82b62b', '2026-11-27 13:24:23.550462+00'),
	('5de6f4b0-49f4-4181-b605-d309a1f490c1', '7e76a4b9-dc06-4351-b538-698f54eb9d38', 'bob', NULL, '+16505551001', '', 'USD', 'ONE', 'active', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '2026-11-27 13:24:24.900404+00'),
	('96143b0b-be6e-4ae9-bf09-199528d9b0d9', '50e16c9d-f12a-49e5-be35-68a6c3eb9deb', 'carol', NULL, '+16505551002', '', 'USD', 'ONE', 'active', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '2026-11-27 13:24:25.241077+00');

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:24:23.664286+00', NULL, '2026-11-27 13:24:26.585919+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('9cdcd1e0-8520-46ad-bcc5-afcc7e423385', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:24:25.028221+00', NULL, '2026-11-27 13:24:26.331072+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('3dcd2d4b-46d3-4e89-85ff-2506530e1056', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, NULL, '2026-11-27 13:24:25.318278+00', NULL, '2026-11-27 13:24:26.850448+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('3e185b9b-2d06-4eb4-ad7f-2077ae4a618b', '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', '\x1d71e72663fc17dd9904371fb0c74cd68df3bb8e0c5313d52c27d2770d022046', 'blink_hjDbCE', 'FFDI', '2026-11-27 13:24:23.667297+00', NULL),
	('3ddeb9a9-be8c-4b43-b353-13d124b984ec', '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', '\x1f5e5e793123cee6e8c88b3cc59093069199a04a54e474d7d5600a5f4321bac7', 'blink_UIQHdM', 'qqK1', '2026-11-27 13:24:25.032823+00', NULL),
	('fe7db419-8c74-47bb-9dec-eda257011fb9', '3dcd2d4b-46d3-4e89-85ff-2506530e1056', '\x8bdeeee47aed747d97235a42b45c5c0134e9b5aa906e55ba52721e8ea4231f16', 'blink_8AfioM', 'eKCK', '2026-11-27 13:24:25.319065+00', NULL);

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x066141fa7d8bcbab878d2400', '2026-11-27 13:24:23.564395+00', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x066141fa7e333a5c2ed8bc59', '2026-11-27 13:24:23.607152+00', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-000000000001', 'abe01fb8-9693-4679-abbf-395826705036', '{}', '{"expires_at": "2026-12-27T13:24:23.604599+00:00"}'),
	('\x066141fa7f65ac9c6c868cb6', '2026-11-27 13:24:23.685615+00', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', 'api_key.created', 'session', 'abe01fb8-9693-4679-abbf-395826705036', '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-000000000002', '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_hjDbCE…FFDI", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141fa808a923b243abcd2', '2026-11-27 13:24:23.760635+00', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', 'account.username_set', 'key', '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x066141fa921d03039512ef47', '2026-11-27 13:24:24.912372+00', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x066141fa92d68d7c6374dea2', '2026-11-27 13:24:24.95969+00', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-000000000007', '5407e231-f789-49ba-880c-61acfd0639f6', '{}', '{"expires_at": "2026-12-27T13:24:24.956906+00:00"}'),
	('\x066141fa94410b4ec378a617', '2026-11-27 13:24:25.052506+00', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'api_key.created', 'session', '5407e231-f789-49ba-880c-61acfd0639f6', '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-000000000008', '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_UIQHdM…qqK1", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141fa94b3d503c860246c', '2026-11-27 13:24:25.081891+00', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'account.username_set', 'key', '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x066141fa9750f54e85fbba0d', '2026-11-27 13:24:25.253199+00', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', 'account.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x066141fa97aa33282f0ea1b7', '2026-11-27 13:24:25.275999+00', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', 'session.created', 'anonymous', NULL, '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-00000000000d', '1aff245f-5f34-4583-ab80-86b40177140e', '{}', '{"expires_at": "2026-12-27T13:24:25.272973+00:00"}'),
	('\x066141fa98603f274707c32c', '2026-11-27 13:24:25.322623+00', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', 'api_key.created', 'session', '1aff245f-5f34-4583-ab80-86b40177140e', '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-00000000000e', '3dcd2d4b-46d3-4e89-85ff-2506530e1056', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_8AfioM…eKCK", "expires_at": null}], "limits_include_fees": false}'),
	('\x066141fa9908ab0f37e967e4', '2026-11-27 13:24:25.365756+00', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', 'account.username_set', 'key', '3dcd2d4b-46d3-4e89-85ff-2506530e1056', '127.0.0.1', 'python-httpx2/2.16.2', '1387187a-3e9a-4189-9a86-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(3, -100000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(3, 100000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(4, -50000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(4, 50000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(5, -101000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(5, 101000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(6, -50000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(6, 50000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(7, -102000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(7, 102000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(8, -51000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(8, 51000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(9, -103000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(9, 103000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(10, -51000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(10, 51000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(11, -104000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(11, 104000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(12, -52000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(12, 52000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(13, -105000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(13, 105000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(14, -52000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(14, 52000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(15, -106000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(15, 106000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(16, -53000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(16, 53000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(17, -107000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(17, 107000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(18, -53000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(18, 53000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(19, -108000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(19, 108000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(20, -54000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(20, 54000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(21, -109000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(21, 109000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(22, -54000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(22, 54000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(23, -110000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(23, 110000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(24, -55000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(24, 55000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(25, -111000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(25, 111000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7');
INSERT INTO public.entry VALUES
	(26, -55000, '52b59e1c-a32e-4797-952c-d23d28f3c3a7'),
	(26, 55000, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171'),
	(27, -1010000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(31, -1010000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(33, -910000, '0763925e-3f83-4817-984c-98bfca82b62b'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(777, 1, '2026-11-27 13:24:24.876471+00', 'lightning_receipt', '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141fa9178bd846637ad00'),
	(791, 2, '2026-11-27 13:24:25.221956+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa969b9ec6f15caf00'),
	(799, 3, '2026-11-27 13:24:25.458857+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9a54a4a6cea15301'),
	(801, 4, '2026-11-27 13:24:25.528407+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9b6c825b0f6df601'),
	(804, 5, '2026-11-27 13:24:25.597154+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9c78b37900613b01'),
	(806, 6, '2026-11-27 13:24:25.631358+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9d103590808eb501'),
	(809, 7, '2026-11-27 13:24:25.67813+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9dc77e84ab303901'),
	(811, 8, '2026-11-27 13:24:25.704304+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9e1057a63dff9801'),
	(814, 9, '2026-11-27 13:24:25.753491+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9eeea6a49d074b01'),
	(816, 10, '2026-11-27 13:24:25.768944+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9f298260ad94c001'),
	(819, 11, '2026-11-27 13:24:25.800786+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9f97b422fd3a9701'),
	(821, 12, '2026-11-27 13:24:25.817633+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9feb2ada1f31ad01'),
	(824, 13, '2026-11-27 13:24:25.857483+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa0855587bf480a01'),
	(826, 14, '2026-11-27 13:24:25.891592+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa10a48ca46b1bb01'),
	(829, 15, '2026-11-27 13:24:25.930871+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa1a418e0829b5e01'),
	(831, 16, '2026-11-27 13:24:25.954494+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa20101a5ea030001'),
	(834, 17, '2026-11-27 13:24:25.99713+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa2a730eddcdf1e01'),
	(836, 18, '2026-11-27 13:24:26.021559+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa307069325b39b01'),
	(839, 19, '2026-11-27 13:24:26.056084+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa38d14aa74b4b701'),
	(841, 20, '2026-11-27 13:24:26.07414+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa3d43eb06e5dd101'),
	(844, 21, '2026-11-27 13:24:26.108211+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa45944cab7527901'),
	(846, 22, '2026-11-27 13:24:26.12366+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa4959b82d245bd01'),
	(849, 23, '2026-11-27 13:24:26.154711+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa50f157a222aca01'),
	(851, 24, '2026-11-27 13:24:26.171185+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa54fd415043a2e01'),
	(855, 25, '2026-11-27 13:24:26.318475+00', 'lightning_receipt', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa731ddce8d2c5b01'),
	(857, 26, '2026-11-27 13:24:26.334712+00', 'intraledger_receipt', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa7ce3d1ac2d1e801');

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
	('\xc764129737500aece3e1bfe2fdeaa03cc43a6dc205a761d4bd8eb80a88da3c62', '0763925e-3f83-4817-984c-98bfca82b62b', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', 'BTC', 'lnbcrt500u1p4snpygsp5nkjennamsukprwcjnkpeuy9hy4y904z8a9qagwzv69dfm2fy3duspp5cajp99eh2q9weclphl30m64q8nzr5mwzqknkr49a36uq4zx6833qdqqxqrwzqcqzzs9qrsgq4m99qlfyhjs7eq5tmm0xl2fj3ueqjht3qkwz98x242hqt83enmjsqmt0yfnvmhf0e0cmctwv2pjqahq66l5l9puza4gr967q6lm2zhcqp4wtp0', '\x9da599cfbb872c11bb129d839e10b7254857d447e941d4384cd15a9da9248b79', '\x6c5f81dc067e88a94037ade2ec46aac3c74bd8c38740239d43e43aee0e0c7926', 50000000, '', NULL, NULL, '2026-11-27 13:24:24.793632+00', '2026-11-27 17:24:24+00', 'PAID', 50000000, '\x066141fa9178bd846637ad', 'lightning'),
	('\x3fe14fdca67df9c7e408a2fec30b532f158dcf2d5b24999074c0bc1cbfb7fcfb', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt50u1p4snpyfsp5kyhdt35xqtl4a9rgawc5szfc2g6z6r32ydkq40pu9nln7plj8r8qpp58ls5lh9x0huu0eqg5tlvxz6n9u2cmnedtvjfnyr5cz7pe0ahlnasdqqxqrwzqcqzzs9qrsgqx53s6rmtlklfe9w4v47wul4qfx8yfgp0kyxpewaprk0yjsdd4llnm0surm4tg7pkam36t53kf8nq7j8t9tuf9hqj4664l4qkvx24ctcpqwacug', '\xb12ed5c68602ff5e9468ebb148093852342d0e2a236c0abc3c2cff3f07f238ce', '\x5f117b0505ba925a03518cb996eaba0beca951e2c6db99c238048ab7d6b829e2', 5000000, '', NULL, NULL, '2026-11-27 13:24:25.114132+00', '2026-11-27 17:24:25+00', 'PAID', 5000000, '\x066141fa969b9ec6f15caf', 'lightning'),
	('\xb33f74780f23514cfb90d2f81675e39d62a2d32d4fff10f2433ede17d7ce8bb6', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1u1p4snpyfsp5n02p6eu9tvgy0u0mq8xxuv8m658hctjq3ka9attq3pkzmnkh6teqpp5kvlhg7q0ydg5e7us6tupva0rn43295edfll3pujr8m0p047w3wmqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqa026le5lf9wx3el4wy8kkhedashgche3glm2jgz6dev0vd7w6u0yd0ks8r6pahxkwma2jq4e6mkkf6z57u4zlw605g0f3m7zu85j49cqqy9wmz', '\x9bd41d67855b1047f1fb01cc6e30fbd50f7c2e408dba5ead60886c2dced7d2f2', '\x947b36bba58a365c9e805a4c2b9127f45fd7d4069dde48a52854f659340ba6b5', 100000, 'coffee 100', NULL, NULL, '2026-11-27 13:24:25.397987+00', '2026-11-27 17:24:25+00', 'PAID', 100000, '\x066141fa9a54a4a6cea153', 'intraledger'),
	('\xc82fe34e33771df90614d899b60a5fcaea6ad71406c74a4cfbf09a32527e466c', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1010n1p4snpyfsp52dgwmh8ruua5uyfrc3mqrsfs3vr9pl6ek50alsncc2kpuufwv6cspp5eqh7xn3nwuwljps5mzvmvzjlet4x44c5qmr55n8m7zdry5n7gekqdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgq7c5tgmyyxtl3tpttsg62wdz05qewltl2g8kvrz7h8kyqde6j0k2h0wpq32h2n2stagenxhttk0j7hn4rylkw7tql9mvqa446pjpempgqts6x2v', '\x5350eddce3e73b4e1123c47601c1308b0650ff59b51fdfc278c2ac1e712e66b1', '\x46542d029499ed0eb9a5ae3e9156ccb11c6bca151f81d425c647458846bc84aa', 101000, 'coffee 101', NULL, NULL, '2026-11-27 13:24:25.560572+00', '2026-11-27 17:24:25+00', 'PAID', 101000, '\x066141fa9c78b37900613b', 'intraledger'),
	('\x503e428ebe6fbc0fda8a029f0e2f02e58015afda3e3545804c5f5d990728dd25', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1020n1p4snpyfsp53c0wwplccxk2anzle6rewpxwut7krf2hcguz4xtx54v7vjuewrxqpp52qly9r47d77qlk52q20sutczukqptt768c65tqzvtawejpegm5jsdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgq36trayags9tt6qcneearypv2wfyd8u5nza0qgsxyv4vjcl35rq4qjtgfdw7kdneplu58uwgljp4vkc76kfmuxpz3c8ymumc2j0989kqqyr2cdz', '\x8e1ee707f8c1acaecc5fce879704cee2fd61a557c2382a9966a559e64b9970cc', '\x68e670a67deb7711af1bb14cb6bc0f53aa489234c0987b058cc4d646ac27cde1', 102000, 'coffee 102', NULL, NULL, '2026-11-27 13:24:25.653603+00', '2026-11-27 17:24:25+00', 'PAID', 102000, '\x066141fa9dc77e84ab3039', 'intraledger'),
	('\xf194fbc95e1f11040b3180e11db40ae25aa5e7de23a63d5942d2f5ca1bc3f062', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1030n1p4snpyfsp5kfn0axzpa4gl5tla78mefqdallpjwflpj7exsum4g2vn0g75gxjqpp57x20hj27rugsgze3srs3mdq2ufd2te77ywnr6k2z6t6u5x7r7p3qdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqp7rtmhdnys5a297q8pfttqgwfrdeyz29g3km75ftckns97mk26fjkzsr72tpd79k68uy0xjaux6fruguy4c4k28s84rlcq0c7pv3mdcq9khkqj', '\xb266fe9841ed51fa2ffdf1f79481bdffc32727e197b2687375429937a3d441a4', '\x65fbf50e3d2a7c872e86c164b7d6b270b48733d2539339406b07dc82f5d00861', 103000, 'coffee 103', NULL, NULL, '2026-11-27 13:24:25.723079+00', '2026-11-27 17:24:25+00', 'PAID', 103000, '\x066141fa9eeea6a49d074b', 'intraledger'),
	('\xbd65983e0a1161f8c3fe7ecc60012b3567872fee82384f80c01353c83dbb1a20', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1040n1p4snpyfsp5rn3m46v9ay8wspknskrlzqnvc56a9m7a5yzwgs3c7q8njt7fdrcqpp5h4jes0s2z9sl3sl70mxxqqftx4ncwtlwsguylqxqzdfus0dmrgsqdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgq0e32wh99kt3petkkaactxwd87l3xkqcpka8ea6fzw02ne353me958vk6pv6ez9z9aent25fkjntl9ptzc7fyp2wdy8l7e97fcrqkjnspdyng0t', '\x1ce3bae985e90ee806d38587f1026cc535d2efdda104e44238f00f392fc968f0', '\xffdf89ae08f20a0834880efb7e7c81f69920028959b5a42eee5d9db82567b5b9', 104000, 'coffee 104', NULL, NULL, '2026-11-27 13:24:25.782803+00', '2026-11-27 17:24:25+00', 'PAID', 104000, '\x066141fa9f97b422fd3a97', 'intraledger'),
	('\x288b9077001e76eb5954fe864ed6bd0f491c5fc90b41ee962f2cf9d7354f770d', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1050n1p4snpyfsp5s2h3npnma56ms2vtt3f7hcmjatw3kdcz79c46lz25nfhhkpj4kxqpp59z9eqacqremwkk25l6rya44apay3ch7fpdq7a9309nuawd20wuxsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqsf64w0he076qc4vzyrzvx9t7h7k93wwq52vf6fydphum3gnnfjvzh3ef53wlza42jd769her8ry5t43m8ahg52at9tqmahuyr7p8j5sq9msx4r', '\x82af19867bed35b8298b5c53ebe372eadd1b3702f1715d7c4aa4d37bd832ad8c', '\x7003fca5921af601e3f89f5f2857fa9771f24955a706e639e267a11c4e1216d5', 105000, 'coffee 105', NULL, NULL, '2026-11-27 13:24:25.831367+00', '2026-11-27 17:24:25+00', 'PAID', 105000, '\x066141faa0855587bf480a', 'intraledger'),
	('\x6bc0826bedb100c1ae7f6a111e564589a67945169931953619dfe4ebb1471ebb', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1060n1p4snpyfsp5zg25ccmtf0kugmj2cgnu6fzy9z5dnw0pks328ctn76y7p5qm9a5qpp5d0qgy6ldkyqvrtnldgg3u4j93xn8j3gknyce2dsemljwhv28r6asdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq9j0m9zng5wdy5g8gns4hag5lmrc88lksmms0wv8q3zevpyfudmr4skufgxlw9t9uxhvpgdn77ldmc9uh8r4n6zgqmmxsha0vw7xytxsq5037te', '\x12154c636b4bedc46e4ac227cd244428a8d9b9e1b422a3e173f689e0d01b2f68', '\xbcfc2bdfdcfae396d1bb45e3b8cb95a641f41e92166d6431c4d63c5467538a2f', 106000, 'coffee 106', NULL, NULL, '2026-11-27 13:24:25.91331+00', '2026-11-27 17:24:25+00', 'PAID', 106000, '\x066141faa1a418e0829b5e', 'intraledger'),
	('\xa8439b76d4fbd68b858a2db8972ebe8d85aa65ae8d3c885c710215718b3f2b12', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1070n1p4snpyfsp5037k7d86mfdem7kdsp5ftz3a4hxyvzxmkmxy2m8lvtc2l3xa4dfspp54ppekak5l0tghpv29kufwt473kz65edw357gshr3qg2hrzel9vfqdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq4ahy92dpl9vc2pmz0vsulqcqwg0yykqs9ptlalczkg5ejdyeedvsgs3tal9q2seljhcnxjq4mhppymu4s8vwagr5fcjgl3jsjla3jecpy7vwjv', '\x7c7d6f34fada5b9dfacd8068958a3dadcc4608dbb6cc456cff62f0afc4ddab53', '\x2ef912daf64b424a3c1ddcdfa73ebd90449fb32f03edc9d6c8bc16489c95b7b2', 107000, 'coffee 107', NULL, NULL, '2026-11-27 13:24:25.976531+00', '2026-11-27 17:24:25+00', 'PAID', 107000, '\x066141faa2a730eddcdf1e', 'intraledger'),
	('\xda50f89906d8f46ad4cb192698f1040058f53b9c3128a9002b7e4a01103dbf89', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1080n1p4snpy2sp5mmfqr9z2uq73e7qdn5yt7asvr2n7xnq8w6hrq82crgr9hyl77ukspp5mfg03xgxmr6x44xtrynf3ugyqpv02wuuxy52jqpt0e9qzypah7ysdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqjl6czq0vs4q8n3p4xfyw7mm0ugqr6t8sq9x5qjw9yu9uwc9cwa998rm0je23zthmnz86dqhthzchr4snggs5wc6hc6zvnu08rlu82dcqeswpra', '\xded201944ae03d1cf80d9d08bf760c1aa7e34c0776ae301d581a065b93fef72d', '\xbe137388713e6656d18015af1ceed033051bfe75e1b2ef68be82312d740b21a8', 108000, 'coffee 108', NULL, NULL, '2026-11-27 13:24:26.040742+00', '2026-11-27 17:24:26+00', 'PAID', 108000, '\x066141faa38d14aa74b4b7', 'intraledger'),
	('\x7f4edaefab21e53a90b4402f748ddde3cf5b8c688a2cdae9173dd6d065269301', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1090n1p4snpy2sp533vraaplpausspxs7z5y3a4cah45qy9akspksd5ac8jw349cr08spp50a8d4maty8jn4y95gqhhfrwau084hrrg3gkd46gh8htdqefxjvqsdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgq6u3rvmcxua6r20n8z5z3amtd6kvfht0q9xtt4tpl0pd7tquw5xwxvlmyz48sdjxgraztaks7qruatvqs2xc0q6ntqe8stqh682vwajgqtcj49a', '\x8c583ef43f0f790804d0f0a848f6b8edeb4010bdb40368369dc1e4e8d4b81bcf', '\x4953ec4afc667171f5f361db7b6dc430c11c34befe4b3ae430e11095a67d6d40', 109000, 'coffee 109', NULL, NULL, '2026-11-27 13:24:26.092478+00', '2026-11-27 17:24:26+00', 'PAID', 109000, '\x066141faa45944cab75279', 'intraledger'),
	('\x420ce729d91ff260c74264988e842aa6dd1c73ab3d361e8a2a579c3695211091', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1100n1p4snpy2sp5zxx5kvh5xde53cv3tnw24zgtt07qswd49yl2jx82vkjqw80hjwzspp5ggxww2werlexp36zvjvgapp25mw3cuat85mpaz3227wrd9fpzzgsdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqe4f4htxagnp74lefus6smp4lmkrjdf9qk4ptdrywazlxvt7cqks32h7vc5v6hr6k0wd2zd5hkyuvugcvp8rw9f0rwquvlx4937w8j6cphd6cdr', '\x118d4b32f4337348e1915cdcaa890b5bfc0839b5293ea918ea65a4071df79385', '\xcd413ee57c26eef714aa9b97a6442b321236ed0a30cc28244878a57cdc006e3c', 110000, 'coffee 110', NULL, NULL, '2026-11-27 13:24:26.140626+00', '2026-11-27 17:24:26+00', 'PAID', 110000, '\x066141faa50f157a222aca', 'intraledger'),
	('\x261d432778010ef915607288a1a9828e56009520401677738b9863eb0397aff4', '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', 'lnbcrt1110n1p4snpy2sp5zcjs0558natec7e23kpsht5p0zf5ezn7u98xwq42jcwpnnzk4nzqpp5ycw5xfmcqy80j9tqw2y2r2vz3etqp9fqgqt8wuutnp37kquh4l6qdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqg98950kh8mvegk2fjmy2t7ua45n60ha39dtq3n8wr8y24xprxsh5mgdm4sqzft5hr6e54gqd7mdtncguuc9ehg8ff98892hydpcghqcpz0nmyq', '\x162507d2879f579c7b2a8d830bae8178934c8a7ee14e6702aa961c19cc56acc4', '\x121c5b81308ded556cf560a464ffe4753afc69123d0898f574b10c9c1afaf946', 111000, 'coffee 111', NULL, NULL, '2026-11-27 13:24:26.191031+00', '2026-11-27 17:24:26+00', 'PAID', 111000, '\x066141faa731ddce8d2c5b', 'intraledger'),
	('\x67cb232e183bdb3ed27d24acc4008d7733336a5747c5fb5ea73d2c82557d44ba', '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', 'BTC', 'lnbcrt5u1p4snpy2sp5hwwmf9tjrsl7d5prqhvgw9swyjq0tz4v84p0wlw5zucp9g9gxrpspp5vl9jxtsc80dna5nayjkvgqydwuenx6jhglzlkh4885kgy4tagjaqdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgqnj8tcefa85m6d6r839w5p3negt5kh0mk4m64zffaucy5xjg3f7eqvzjvxz0w3pq9l7qyqgurmr8v5sqy5rlg53s043rdhtey8wqna8splqggd4', '\xbb9db495721c3fe6d02305d887160e2480f58aac3d42f77dd4173012a0a830c3', '\x619b725c77049f4e4c21c8adbe766231467f74d8a33abfe5c2be45be7b341f42', 500000, 'never paid', NULL, NULL, '2026-11-27 13:24:26.851962+00', '2026-11-27 17:24:26+00', 'OPEN', NULL, NULL, NULL);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-27 13:24:24.870077+00', 'lightning_receipt'),
	(2, '2026-11-27 13:24:25.206686+00', 'lightning_receipt'),
	(3, '2026-11-27 13:24:25.45066+00', 'intraledger'),
	(4, '2026-11-27 13:24:25.522306+00', 'intraledger'),
	(5, '2026-11-27 13:24:25.590963+00', 'intraledger'),
	(6, '2026-11-27 13:24:25.629749+00', 'intraledger'),
	(7, '2026-11-27 13:24:25.67667+00', 'intraledger'),
	(8, '2026-11-27 13:24:25.695319+00', 'intraledger'),
	(9, '2026-11-27 13:24:25.75223+00', 'intraledger'),
	(10, '2026-11-27 13:24:25.767298+00', 'intraledger'),
	(11, '2026-11-27 13:24:25.795508+00', 'intraledger'),
	(12, '2026-11-27 13:24:25.816874+00', 'intraledger'),
	(13, '2026-11-27 13:24:25.856341+00', 'intraledger'),
	(14, '2026-11-27 13:24:25.890376+00', 'intraledger'),
	(15, '2026-11-27 13:24:25.929752+00', 'intraledger'),
	(16, '2026-11-27 13:24:25.953537+00', 'intraledger'),
	(17, '2026-11-27 13:24:25.99608+00', 'intraledger'),
	(18, '2026-11-27 13:24:26.020614+00', 'intraledger'),
	(19, '2026-11-27 13:24:26.054932+00', 'intraledger'),
	(20, '2026-11-27 13:24:26.07315+00', 'intraledger'),
	(21, '2026-11-27 13:24:26.107204+00', 'intraledger'),
	(22, '2026-11-27 13:24:26.122651+00', 'intraledger'),
	(23, '2026-11-27 13:24:26.153749+00', 'intraledger'),
	(24, '2026-11-27 13:24:26.170324+00', 'intraledger'),
	(25, '2026-11-27 13:24:26.293725+00', 'intraledger'),
	(26, '2026-11-27 13:24:26.333757+00', 'intraledger'),
	(27, '2026-11-27 13:24:26.371859+00', 'lightning_reserve'),
	(28, '2026-11-27 13:24:26.421409+00', 'lightning_settled'),
	(29, '2026-11-27 13:24:26.45419+00', 'lightning_reserve'),
	(30, '2026-11-27 13:24:26.472154+00', 'lightning_settled'),
	(31, '2026-11-27 13:24:26.511446+00', 'lightning_reserve'),
	(32, '2026-11-27 13:24:26.549222+00', 'lightning_failed'),
	(33, '2026-11-27 13:24:26.595212+00', 'lightning_reserve');

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 14227, 14227),
	('7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1019412, 1019412),
	('7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 794, 794),
	('9cdcd1e0-8520-46ad-bcc5-afcc7e423385', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 16452, 16452),
	('9cdcd1e0-8520-46ad-bcc5-afcc7e423385', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 1485, 1485),
	('3dcd2d4b-46d3-4e89-85ff-2506530e1056', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 9221, 9221),
	('3dcd2d4b-46d3-4e89-85ff-2506530e1056', '2026-11-27 13:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 23499, 23499),
	('3dcd2d4b-46d3-4e89-85ff-2506530e1056', '2026-11-27 13:00:00+00', 'Query.me', 1, 0, 0, 206, 206),
	('7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', '2026-11-27 13:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 700151, 258855),
	('9cdcd1e0-8520-46ad-bcc5-afcc7e423385', '2026-11-27 13:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 178905, 27901),
	('9cdcd1e0-8520-46ad-bcc5-afcc7e423385', '2026-11-27 13:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 121896, 16176);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('0a48ffd7-414c-4c58-864a-138625f67f6f', 2, '2026-11-27 13:24:27.014806+00');

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
	('158a4cf5-a749-4cd4-b03d-99a7245c1cb9', 'USD', NULL, 0, '-infinity'),
	('b4c60f4e-1d9e-4461-bfc7-cd865450dad4', 'USD', NULL, 0, '-infinity'),
	('c7449442-0963-4c31-9226-83c02fb133f8', 'USD', NULL, 0, '-infinity'),
	('52b59e1c-a32e-4797-952c-d23d28f3c3a7', 'BTC', NULL, 5636000, '2026-11-27 13:24:26.333757+00'),
	('9efb41d0-090e-4ed2-8457-9ef2ecf9e171', 'BTC', NULL, 630000, '2026-11-27 13:24:26.333757+00'),
	('0763925e-3f83-4817-984c-98bfca82b62b', 'BTC', NULL, 45819000, '2026-11-27 13:24:26.595212+00');

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066141fa9178bd846637ad', '\xc764129737500aece3e1bfe2fdeaa03cc43a6dc205a761d4bd8eb80a88da3c62', NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x066141fa969b9ec6f15caf', '\x3fe14fdca67df9c7e408a2fec30b532f158dcf2d5b24999074c0bc1cbfb7fcfb', NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x066141fa9a54a4a6cea153', '\xb33f74780f23514cfb90d2f81675e39d62a2d32d4fff10f2433ede17d7ce8bb6', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 100'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066141fa9b6c825b0f6df6', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x066141fa9c78b37900613b', '\xc82fe34e33771df90614d899b60a5fcaea6ad71406c74a4cfbf09a32527e466c', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 101'),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x066141fa9d103590808eb5', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x066141fa9dc77e84ab3039', '\x503e428ebe6fbc0fda8a029f0e2f02e58015afda3e3545804c5f5d990728dd25', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 102'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066141fa9e1057a63dff98', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x066141fa9eeea6a49d074b', '\xf194fbc95e1f11040b3180e11db40ae25aa5e7de23a63d5942d2f5ca1bc3f062', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 103'),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x066141fa9f298260ad94c0', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x066141fa9f97b422fd3a97', '\xbd65983e0a1161f8c3fe7ecc60012b3567872fee82384f80c01353c83dbb1a20', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 104'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066141fa9feb2ada1f31ad', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x066141faa0855587bf480a', '\x288b9077001e76eb5954fe864ed6bd0f491c5fc90b41ee962f2cf9d7354f770d', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 105'),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x066141faa10a48ca46b1bb', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x066141faa1a418e0829b5e', '\x6bc0826bedb100c1ae7f6a111e564589a67945169931953619dfe4ebb1471ebb', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 106'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066141faa20101a5ea0300', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x066141faa2a730eddcdf1e', '\xa8439b76d4fbd68b858a2db8972ebe8d85aa65ae8d3c885c710215718b3f2b12', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 107'),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x066141faa307069325b39b', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x066141faa38d14aa74b4b7', '\xda50f89906d8f46ad4cb192698f1040058f53b9c3128a9002b7e4a01103dbf89', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 108'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066141faa3d43eb06e5dd1', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x066141faa45944cab75279', '\x7f4edaefab21e53a90b4402f748ddde3cf5b8c688a2cdae9173dd6d065269301', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 109'),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x066141faa4959b82d245bd', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x066141faa50f157a222aca', '\x420ce729d91ff260c74264988e842aa6dd1c73ab3d361e8a2a579c3695211091', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 110'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066141faa54fd415043a2e', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x066141faa731ddce8d2c5b', '\x261d432778010ef915607288a1a9828e56009520401677738b9863eb0397aff4', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, 'coffee 111'),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x066141faa7ce3d1ac2d1e8', NULL, NULL, '9cdcd1e0-8520-46ad-bcc5-afcc7e423385', NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x066141faa8631399b319c9', '\x4f3c4b9ccf31aa87a33f981acf0ab7fc386e0d2931c45c9d8c9e118ebdf2c732', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x066141faa9a4ae192c5f5e', '\xc7712c42c6aa9b85cf150a778284f71815933398dff18843a1c4fb35ddc462c9', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x066141faaa84563079617f', '\xc8fc87732e7c24157acfb49366311480af8845ba6199cd887cedb3e771f8fc96', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x066141faab17e6f75bbca3', '\xc8fc87732e7c24157acfb49366311480af8845ba6199cd887cedb3e771f8fc96', '\x066141faaa84563079617f', NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x066141faabcb8cf4d80b88', '\x62c3b7881ee89bb567819c2e6abe48bce206e01c9c6fe64678b3bca37b23af20', NULL, '7d9d6c6a-522b-4b42-a672-6f07cdf74f2c', NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x0220712e24080faef627113777f0db3d559dbda31fd1ce05b16f08302fd46b5381', 2, 'latchkey:7f8ec5cb-3149-4366-ae46-76c5bb60ce8f/0008', '2026-11-27 13:24:27.01075+00');

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x066141faa8631399b319c9', 'lightning', '0763925e-3f83-4817-984c-98bfca82b62b', 'BTC', 1000000, 10000, 1010, 1010000, '\x4f3c4b9ccf31aa87a33f981acf0ab7fc386e0d2931c45c9d8c9e118ebdf2c732', 'lnbcrt10u1p4snpy2sp5r54rhv5pfv0tngaph626955l6xhufg7x747pr5xw2csxwpfj47tqpp5fu7yh8x0xx4g0gelnqdv7z4hlsuxurffx8z9e8vvncgca00jcueqdqqcqzzs9qrsgqu5x7rsauzcrhvk2hp8j5h43t2kqj4xadhqlyc9g8q436a74lnjc525rqks92w57ug6kttms4hvuuv2lmejse8t07d94m7vhe4j3rf9sq82fauf', '\x03fa8ad2ff50c29bab41bc46aabd3d8e1e45d306c7f115f02ed1de8da3c8b71d9d', '2026-11-27 13:24:34.371959+00', NULL, 'settled', 1100, '\xf6faa6314c2a35c98f793058d5d9dfbf09affa4e5d3ef184facc84f458b2262a', NULL, '2026-11-27 13:24:26.421417+00'),
	('\x066141faa9a4ae192c5f5e', 'lightning', '0763925e-3f83-4817-984c-98bfca82b62b', 'BTC', 1000000, 10000, 1010, 1010000, '\xc7712c42c6aa9b85cf150a778284f71815933398dff18843a1c4fb35ddc462c9', 'lnbcrt10u1p4snpy2sp5r362efwjrqa6m0d56lmta7s9n79j9fz7dgqt9dhnxe4qeazk3vrspp5cacjcskx42dctnc4pfmc9p8hrq2exvucmlccssapcnanthwyvtysdqqcqzzs9qrsgq2y6zv8f3dkz8jm2ueluh7rpcns7cf8ccaklm3qgrpg4p33hufmyhasmpzzntqwg0asapjz2kl7e3z4ng82faq7ghyf25pz6yekg8x7qqpnh07h', '\x03fa8ad2ff50c29bab41bc46aabd3d8e1e45d306c7f115f02ed1de8da3c8b71d9d', '2026-11-27 13:24:34.454282+00', NULL, 'settled', 3000, '\x91d46da981abba81d3d939d82d7d08100958ce5e276b922bc7c719ab5e3bad4e', NULL, '2026-11-27 13:24:26.472165+00'),
	('\x066141faaa84563079617f', 'lightning', '0763925e-3f83-4817-984c-98bfca82b62b', 'BTC', 1000000, 10000, 1010, 1010000, '\xc8fc87732e7c24157acfb49366311480af8845ba6199cd887cedb3e771f8fc96', 'lnbcrt10u1p4snpy2sp5zzrp5y3wy939z09ke06m0wsms300gfl9k6pwjv2st5ym8r8rakzspp5er7gwuew0sjp27k0kjfkvvg5szhcs3d6vxvumzruake7wu0cljtqdqqcqzzs9qrsgq8lh4d2zqzz8f0y5uzewl07xzfkgxwyprydw4zedurjce2c39fv3nptafm3ddatsfz9avqtapgyrhjl82urvsh9az98qkmseh7sgy4rcpf0lrx8', '\x03fa8ad2ff50c29bab41bc46aabd3d8e1e45d306c7f115f02ed1de8da3c8b71d9d', '2026-11-27 13:24:34.511525+00', NULL, 'failed', NULL, NULL, 'no_route', '2026-11-27 13:24:26.549303+00'),
	('\x066141faabcb8cf4d80b88', 'lightning', '0763925e-3f83-4817-984c-98bfca82b62b', 'BTC', 900000, 10000, 910, 910000, '\x62c3b7881ee89bb567819c2e6abe48bce206e01c9c6fe64678b3bca37b23af20', 'lnbcrt9u1p4snpy2sp5adsrf2qyd5ymgjm82h6zlu2daa4wedtaakt3662vn8mdh97pamkspp5vtpm0zq7azdm2eupnshx40jghn3qdcqun3h7v3nckw72x7er4usqdqqcqzzs9qrsgqmhysm3q9e7fkg69kwe36aswtlsmj34u5g4kmurn0uzh509d6nddnurrxu856euawekddrcazdw7yug6hrf7yswwh2klq57cjhycz9tgppm04hm', '\x03fa8ad2ff50c29bab41bc46aabd3d8e1e45d306c7f115f02ed1de8da3c8b71d9d', '2026-11-27 13:24:26.841597+00', NULL, 'sending', NULL, NULL, NULL, NULL);

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xc764129737500aece3e1bfe2fdeaa03cc43a6dc205a761d4bd8eb80a88da3c62', 50000000, '2026-11-27 13:24:24.870336+00', 'credited', '\x066141fa9178bd846637ad', NULL, NULL, NULL, NULL),
	('lightning', '\x3fe14fdca67df9c7e408a2fec30b532f158dcf2d5b24999074c0bc1cbfb7fcfb', 5000000, '2026-11-27 13:24:25.206982+00', 'credited', '\x066141fa969b9ec6f15caf', NULL, NULL, NULL, NULL);

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '2026-11-27 13:24:22.567387+00');

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
	(11, 0),
	(12, 0),
	(13, 0),
	(14, 0),
	(15, 5000000),
	(7, 47094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x4f3c4b9ccf31aa87a33f981acf0ab7fc386e0d2931c45c9d8c9e118ebdf2c732', '\xf6faa6314c2a35c98f793058d5d9dfbf09affa4e5d3ef184facc84f458b2262a', false, 'settle', 'SETTLED', 1000000, '2026-11-27 13:24:26.349045+00', '2026-11-27 14:24:26+00'),
	('\xc7712c42c6aa9b85cf150a778284f71815933398dff18843a1c4fb35ddc462c9', '\x91d46da981abba81d3d939d82d7d08100958ce5e276b922bc7c719ab5e3bad4e', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-27 13:24:26.438365+00', '2026-11-27 14:24:26+00'),
	('\xc8fc87732e7c24157acfb49366311480af8845ba6199cd887cedb3e771f8fc96', '\x026d9dea079d37043e829258ca9bc076433f846559dbef3cc8047be0334e1bdd', false, 'no_route', 'OPEN', 0, '2026-11-27 13:24:26.490603+00', '2026-11-27 14:24:26+00'),
	('\x62c3b7881ee89bb567819c2e6abe48bce206e01c9c6fe64678b3bca37b23af20', '\x2933a19f0b53a972e703c19704bb64e78c52a1d0fb36f231ee637f66bfd8088c', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-27 13:24:26.572969+00', '2026-11-27 14:24:26+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\x38d546ad9d70279fb46066ef34d04ab20f24187c3716cd17cceae1b24f7c2f0f'),
	('outside', '\xa9ef8c9c6458d292d4eb45d67e272252f33b56627007676cec9d60224b527efd');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xc764129737500aece3e1bfe2fdeaa03cc43a6dc205a761d4bd8eb80a88da3c62', 'SETTLED', 50000000, '\x6c5f81dc067e88a94037ade2ec46aac3c74bd8c38740239d43e43aee0e0c7926', 1, '2026-11-27 13:24:24.841015+00'),
	('\x3fe14fdca67df9c7e408a2fec30b532f158dcf2d5b24999074c0bc1cbfb7fcfb', 'SETTLED', 5000000, '\x5f117b0505ba925a03518cb996eaba0beca951e2c6db99c238048ab7d6b829e2', 2, '2026-11-27 13:24:25.153102+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x4f3c4b9ccf31aa87a33f981acf0ab7fc386e0d2931c45c9d8c9e118ebdf2c732', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-27 13:24:26.414057+00', '2026-11-27 13:24:26.414057+00'),
	(2, '\xc7712c42c6aa9b85cf150a778284f71815933398dff18843a1c4fb35ddc462c9', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-27 13:24:26.469154+00', '2026-11-27 13:24:26.469154+00'),
	(3, '\xc8fc87732e7c24157acfb49366311480af8845ba6199cd887cedb3e771f8fc96', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-27 13:24:26.542798+00', '2026-11-27 13:24:26.542798+00'),
	(4, '\x62c3b7881ee89bb567819c2e6abe48bce206e01c9c6fe64678b3bca37b23af20', 900000, 1090, 'in_flight', NULL, true, '2026-11-27 13:24:27.826508+00', '2026-11-27 13:24:26.626508+00', NULL);

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', 'a24f449db7edf338a9048ddd750ff80fb3842f1fdd521571074c40309249ec55', 'before', '2026-11-27 13:24:22.258825+00'),
	('0002_ledger', 'c7402e6b19a50667cde0d9c2bf6413c274a7361f55053dcc39122ced868ec842', 'before', '2026-11-27 13:24:22.360099+00'),
	('0003_key_limits', '891f7fc637a7aa0c223c2f034c0288ac7e9b034d7c99240b483fe964a1f92776', 'before', '2026-11-27 13:24:22.396787+00'),
	('0004_payments', 'bf928b345fe0cf3a46f352ee8fc2b996fb46fa617638ba6247d5f3570c0a18bd', 'before', '2026-11-27 13:24:22.416668+00'),
	('0005_sandbox', '8fdbe0f2aa564299a2d8ba67b7d2a2511b8c34a3b81461bdcc54cf48f8d26df1', 'before', '2026-11-27 13:24:22.535811+00'),
	('0006_key_life', '5770a73a0a5238e49233f7637f85c04f710de6222d202e5d07295882726ae39f', 'before', '2026-11-27 13:24:22.580609+00'),
	('0007_key_usage', 'ae47e1be2bcdd182cca380846c6bbed1f469c0689b9fb2ddf87a9f2e14c33a61', 'before', '2026-11-27 13:24:22.606888+00'),
	('0008_audit', '3a72830d627cc78484d6f2871cd2dd58e4236bbad731c1ba91d4138ad369605a', 'before', '2026-11-27 13:24:22.648688+00');

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('abe01fb8-9693-4679-abbf-395826705036', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', '\x41dd488d85d06bd765fcef2f7b011499ae0ba7276128b7eea1759ec2910c53bb', '2026-11-27 13:24:23.604599+00', '2026-12-27 13:24:23.604599+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('5407e231-f789-49ba-880c-61acfd0639f6', '5de6f4b0-49f4-4181-b605-d309a1f490c1', '\xfd2edfd1f085e0567c169d76326b8ab071e59161ad79b4f9fab9a55641e9cd33', '2026-11-27 13:24:24.956906+00', '2026-12-27 13:24:24.956906+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2'),
	('1aff245f-5f34-4583-ab80-86b40177140e', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', '\x836875c0c911ea41e280ef25e824e2d22c7a907a787d1b36122031a6825cda63', '2026-11-27 13:24:25.272973+00', '2026-12-27 13:24:25.272973+00', NULL, '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('0763925e-3f83-4817-984c-98bfca82b62b', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', 'BTC', '', '2026-11-27 13:24:23.554006+00'),
	('158a4cf5-a749-4cd4-b03d-99a7245c1cb9', '8edd84f0-e6c4-4d78-bbef-aed1613d732b', 'USD', '', '2026-11-27 13:24:23.561653+00'),
	('52b59e1c-a32e-4797-952c-d23d28f3c3a7', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'BTC', '', '2026-11-27 13:24:24.903271+00'),
	('b4c60f4e-1d9e-4461-bfc7-cd865450dad4', '5de6f4b0-49f4-4181-b605-d309a1f490c1', 'USD', '', '2026-11-27 13:24:24.909915+00'),
	('9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', 'BTC', '', '2026-11-27 13:24:25.24249+00'),
	('c7449442-0963-4c31-9226-83c02fb133f8', '96143b0b-be6e-4ae9-bf09-199528d9b0d9', 'USD', '', '2026-11-27 13:24:25.250879+00');

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141fa9178bd846637ad00', NULL, NULL),
	(5000, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa969b9ec6f15caf00', NULL, NULL),
	(-100, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141fa9a54a4a6cea15300', 'bob', NULL),
	(100, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9a54a4a6cea15301', 'alice', NULL),
	(-50, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9b6c825b0f6df600', 'carol', NULL),
	(50, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9b6c825b0f6df601', 'bob', NULL),
	(-101, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141fa9c78b37900613b00', 'bob', NULL),
	(101, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9c78b37900613b01', 'alice', NULL),
	(-50, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9d103590808eb500', 'carol', NULL),
	(50, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9d103590808eb501', 'bob', NULL),
	(-102, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141fa9dc77e84ab303900', 'bob', NULL),
	(102, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9dc77e84ab303901', 'alice', NULL),
	(-51, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9e1057a63dff9800', 'carol', NULL),
	(51, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9e1057a63dff9801', 'bob', NULL),
	(-103, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141fa9eeea6a49d074b00', 'bob', NULL),
	(103, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9eeea6a49d074b01', 'alice', NULL),
	(-51, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9f298260ad94c000', 'carol', NULL),
	(51, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9f298260ad94c001', 'bob', NULL),
	(-104, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141fa9f97b422fd3a9700', 'bob', NULL),
	(104, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9f97b422fd3a9701', 'alice', NULL),
	(-52, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141fa9feb2ada1f31ad00', 'carol', NULL),
	(52, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141fa9feb2ada1f31ad01', 'bob', NULL),
	(-105, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa0855587bf480a00', 'bob', NULL),
	(105, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa0855587bf480a01', 'alice', NULL),
	(-52, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa10a48ca46b1bb00', 'carol', NULL),
	(52, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa10a48ca46b1bb01', 'bob', NULL),
	(-106, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa1a418e0829b5e00', 'bob', NULL),
	(106, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa1a418e0829b5e01', 'alice', NULL),
	(-53, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa20101a5ea030000', 'carol', NULL),
	(53, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa20101a5ea030001', 'bob', NULL),
	(-107, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa2a730eddcdf1e00', 'bob', NULL),
	(107, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa2a730eddcdf1e01', 'alice', NULL),
	(-53, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa307069325b39b00', 'carol', NULL),
	(53, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa307069325b39b01', 'bob', NULL),
	(-108, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa38d14aa74b4b700', 'bob', NULL),
	(108, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa38d14aa74b4b701', 'alice', NULL),
	(-54, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa3d43eb06e5dd100', 'carol', NULL),
	(54, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa3d43eb06e5dd101', 'bob', NULL),
	(-109, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa45944cab7527900', 'bob', NULL),
	(109, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa45944cab7527901', 'alice', NULL),
	(-54, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa4959b82d245bd00', 'carol', NULL),
	(54, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa4959b82d245bd01', 'bob', NULL),
	(-110, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa50f157a222aca00', 'bob', NULL),
	(110, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa50f157a222aca01', 'alice', NULL),
	(-55, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa54fd415043a2e00', 'carol', NULL),
	(55, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa54fd415043a2e01', 'bob', NULL),
	(-111, NULL, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa731ddce8d2c5b00', 'bob', NULL),
	(111, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa731ddce8d2c5b01', 'alice', NULL),
	(-55, NULL, '52b59e1c-a32e-4797-952c-d23d28f3c3a7', '\x066141faa7ce3d1ac2d1e800', 'carol', NULL),
	(55, NULL, '9efb41d0-090e-4ed2-8457-9ef2ecf9e171', '\x066141faa7ce3d1ac2d1e801', 'bob', NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa8631399b319c900', NULL, NULL),
	(-1003, 3, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faa9a4ae192c5f5e00', NULL, NULL),
	(-1010, 10, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faaa84563079617f00', NULL, NULL),
	(1010, 10, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faab17e6f75bbca300', NULL, NULL),
	(-910, 10, '0763925e-3f83-4817-984c-98bfca82b62b', '\x066141faabcb8cf4d80b8800', NULL, NULL);

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
